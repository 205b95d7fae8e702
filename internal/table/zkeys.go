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
	{3351, 123, 12, 0x1},     // iranislamrep
	{3363, 219, 19, 0x1},     // bailiwickofguernsey
	{3382, 292, 5, 0x1},      // #6qat
	{3387, 242, 4, 0x1},      // #9pf
	{3391, 293, 4, 0x1},      // #570
	{3395, 159, 4, 0x1},      // #9tv
	{3399, 230, 54, 0x1},     // peoplesrepublicofchinamacaospecialadministrativeregion
	{3453, 9, 17, 0x1},       // bosniaherzegovina
	{3470, 52, 13, 0x1},      // turkeyturkiye
	{3483, 254, 12, 0x1},     // vatikaanstad
	{3495, 213, 26, 0x1},     // territoriumchristmaseiland
	{3521, 209, 4, 0x1},      // #9bv
	{3525, 64, 4, 0x1},       // #9cd
	{3529, 226, 27, 0x1},     // heardeilandmcdonaldeilanden
	{3556, 161, 6, 0x1},      // #3vdvn
	{3562, 152, 23, 0x1},     // britishsalomonseilanden
	{3585, 182, 25, 0x1},     // cooperativerepublicguyana
	{3610, 235, 5, 0x81},     // #2myt
	{3615, 123, 21, 0x1},     // islamicrepublicofiran
	{3636, 241, 14, 0x1},     // staatpalestina
	{3650, 136, 5, 0x81},     // #2mdv
	{3655, 68, 7, 0x1},       // djibuti
	{3662, 201, 23, 0x1},     // autonomousprovincealand
	{3685, 39, 9, 0x1},       // montengro
	{3694, 106, 30, 0x1},     // unitedrepublictanzaniamainland
	{3724, 251, 5, 0x81},     // #2tkl
	{3729, 22, 34, 0x1},      // ukofgreatbritainandnorthernireland
	{3763, 198, 31, 0x1},     // venezuelarepublicabolivarianade
	{3794, 294, 5, 0x1},      // #6225
	{3799, 229, 20, 0x1},     // overzeesgebiedjersey
	{3819, 43, 21, 0x1},      // polandpeoplesrepublic
	{3840, 198, 19, 0x1},     // bolivrepofvenezuela
	{3859, 71, 13, 0x1},      // republicegypt
	{3872, 228, 30, 0x1},     // britsindischeoceaanterritorium
	{3902, 65, 10, 0x1},      // repofcongo
	{3912, 4, 22, 0x1},       // gemenebestvanaustralie
	{3934, 69, 5, 0x1},       // #7alg
	{3939, 1, 31, 0x1},       // albaniapeoplessocialistrepublic
	{3970, 69, 37, 0x1},      // algerijnsedemocratischevolksrepubliek
	{4007, 295, 5, 0x1},      // #5660
	{4012, 191, 4, 0x1},      // #9pe
	{4016, 70, 25, 0x1},      // peoplesrepublicofzanzibar
	{4041, 200, 4, 0x1},      // #9ai
	{4045, 198, 29, 0x1},     // bolivarianrepublicofvenezuela
	{4074, 26, 4, 0x1},       // #9hu
	{4078, 84, 4, 0x1},       // #9ma
	{4082, 91, 15, 0x1},      // republicnamibia
	{4097, 246, 35, 0x1},     // tristandacunhaascensionensinthelena
	{4132, 225, 16, 0x1},     // hongkongchinasar
	{4148, 76, 14, 0x1},      // republicguinee
	{4162, 242, 33, 0x1},     // overzeesgebiedsdeelfranspolynesie
	{4195, 32, 16, 0x1},      // republiclitouwen
	{4211, 195, 5, 0x81},     // #2tto
	{4216, 37, 15, 0x1},      // tfyrofmacedonia
	{4231, 243, 26, 0x1},     // overzeesdepartementreunion
	{4257, 13, 15, 0x1},      // tjechoslowakije
	{4272, 296, 5, 0x1},      // #6230
	{4277, 226, 23, 0x1},     // heardandmcdonaldislands
	{4300, 218, 8, 0x1},      // faeroeis
	{4308, 66, 17, 0x1},      // stateofthecomoros
	{4325, 98, 5, 0x81},      // #4706
	{4330, 157, 5, 0x1},      // #7tls
	{4335, 234, 21, 0x1},     // grondgebiedmartinique
	{4356, 127, 18, 0x1},     // republickazachstan
	{4374, 22, 16, 0x1},      // theunitedkingdom
	{4390, 297, 5, 0x1},      // #6cen
	{4395, 111, 33, 0x1},     // democratischerepubliekafghanistan
	{4428, 113, 27, 0x1},     // peoplesrepublicofbangladesh
	{4455, 298, 5, 0x1},      // #5663
	{4460, 197, 25, 0x1},     // saintvincentandgrenadines
	{4485, 195, 4, 0x1},      // #9tt
	{4489, 206, 11, 0x1},     // bonairesaba
	{4500, 228, 16, 0x1},     // brindianoceanter
	{4516, 53, 13, 0x1},      // oekraiensessr
	{4529, 127, 18, 0x1},     // republickazakhstan
	{4547, 37, 23, 0x1},      // northmacedoniamacedonia
	{4570, 45, 7, 0x1},       // rumania
	{4577, 129, 23, 0x1},     // volksrepubliekkampuchea
	{4600, 88, 5, 0x81},      // #2mrt
	{4605, 233, 5, 0x81},     // #2msr
	{4610, 72, 4, 0x1},       // #9er
	{4614, 184, 4, 0x1},      // #9ht
	{4618, 131, 4, 0x1},      // #9kr
	{4622, 234, 19, 0x1},     // territorymartinique
	{4641, 141, 4, 0x1},      // #9np
	{4645, 22, 30, 0x1},      // greatbritainandnorthernireland
	{4675, 138, 5, 0x81},     // #2mmr
	{4680, 299, 5, 0x1},      // #5alg
	{4685, 252, 5, 0x81},     // #2twn
	{4690, 300, 5, 0x1},      // #5ang
	{4695, 161, 27, 0x1},     // democraticrepublicofvietnam
	{4722, 225, 57, 0x1},     // peoplesrepublicofchinahongkongspecialadministrativeregion
	{4779, 64, 31, 0x1},      // congodemocraticrepublickinshasa
	{4810, 63, 16, 0x1},      // republickameroen
	{4826, 301, 5, 0x1},      // #6fin
	{4831, 100, 22, 0x1},     // saotomepeoplesrepublic
	{4853, 182, 11, 0x1},     // britsguyana
	{4864, 111, 37, 0x1},     // islamitischeovergangsstaatafghanistan
	{4901, 302, 5, 0x1},      // #5630
	{4906, 181, 9, 0x1},      // guatemala
	{4915, 144, 4, 0x1},      // #9pk
	{4919, 75, 5, 0x1},       // ghana
	{4924, 230, 16, 0x1},     // macausarvanchina
	{4940, 54, 4, 0x1},       // #9us
	{4944, 46, 37, 0x1},      // russiansovietfederalsocialistrepublic
	{4981, 206, 20, 0x1},     // sinteustatiusandsaba
	{5001, 210, 4, 0x1},      // #9cc
	{5005, 18, 4, 0x1},       // #9es
	{5009, 120, 26, 0x1},     // micronesiafederatestatesof
	{5035, 206, 20, 0x1},     // netherlandscaribbean
	{5055, 225, 4, 0x1},      // #9hk
	{5059, 35, 4, 0x1},       // #9mc
	{5063, 13, 27, 0x1},      // czechoslovakfederalrepublic
	{5090, 3, 15, 0x1},       // republicarmenia
	{5105, 63, 25, 0x1},      // federalerepubliekkameroen
	{5130, 21, 14, 0x1},      // francerepublic
	{5144, 208, 21, 0x1},     // overzeesgebiedbermuda
	{5165, 303, 5, 0x1},      // #5and
	{5170, 69, 32, 0x1},      // democraticpeoplesrepublicalgeria
	{5202, 130, 39, 0x1},     // kiribatiindependentandsovereignrepublic
	{5241, 233, 10, 0x1},     // montserrat
	{5251, 35, 18, 0x1},      // principalitymonaco
	{5269, 154, 5, 0x81},     // #4764
	{5274, 304, 5, 0x1},      // #6fsm
	{5279, 51, 5, 0x81},      // #4752
	{5284, 305, 5, 0x1},      // #6fji
	{5289, 91, 7, 0x1},       // namibia
	{5296, 228, 44, 0x1},     // britishindianoceanterritorychagosarchipelago
	{5340, 306, 5, 0x1},      // #6chn
	{5345, 15, 30, 0x1},      // formergermandemocraticrepublic
	{5375, 70, 27, 0x1},      // volksrepubliekzanzibarpemba
	{5402, 52, 4, 0x1},       // #9tr
	{5406, 229, 23, 0x1},     // overseasterritoryjersey
	{5429, 46, 5, 0x1},       // rsfsr
	{5434, 1, 4, 0x1},        // #9al
	{5438, 40, 7, 0x1},       // holland
	{5445, 85, 32, 0x1},      // democratischerepubliekmadagaskar
	{5477, 24, 4, 0x1},       // #9el
	{5481, 166, 17, 0x1},     // republicargentina
	{5498, 148, 4, 0x1},      // #9kp
	{5502, 242, 24, 0x1},     // territoryfrenchpolynesia
	{5526, 86, 4, 0x1},       // #9ml
	{5530, 142, 4, 0x1},      // #9nr
	{5534, 39, 10, 0x1},      // montenegro
	{5544, 246, 34, 0x1},     // sthelenahemelvaartentristandacunha
	{5578, 161, 29, 0x1},     // democratischerepubliekvietnam
	{5607, 127, 10, 0x1},     // kazahkstan
	{5617, 66, 15, 0x1},      // uniondescomores
	{5632, 61, 32, 0x1},      // formercentraalafrikaanserepublic
	{5664, 225, 40, 0x1},     // hongkongspecialadministrativeregionchina
	{5704, 224, 13, 0x1},     // guamterritory
	{5717, 36, 8, 0x1},       // moldovia
	{5725, 148, 10, 0x1},     // dprofkorea
	{5735, 230, 57, 0x1},     // specialeadministratieveregiomacauvandevolksrepubliekchina
	{5792, 241, 50, 0x1},     // includingeastjerusalemoccupiedpalestinianterritory
	{5842, 307, 5, 0x1},      // #5aze
	{5847, 308, 5, 0x1},      // #6235
	{5852, 309, 5, 0x1},      // #6205
	{5857, 247, 19, 0x1},     // janmayenandsvalbard
	{5876, 49, 5, 0x81},      // #4703
	{5881, 310, 5, 0x1},      // #5cen
	{5886, 236, 21, 0x1},     // frenchnewcaledoniafra
	{5907, 111, 29, 0x1},     // islamitischemiraatafghanistan
	{5936, 138, 17, 0x1},     // unionmyanmarburma
	{5953, 246, 33, 0x1},     // ascensionentristandacunhasthelena
	{5986, 311, 5, 0x1},      // #6160
	{5991, 36, 17, 0x1},      // republiekmoldavie
	{6008, 109, 4, 0x1},      // #9zm
	{6012, 24, 18, 0x1},      // helleenserepubliek
	{6030, 3, 4, 0x1},        // #9am
	{6034, 11, 4, 0x1},       // #9ca
	{6038, 120, 4, 0x1},      // #9fm
	{6042, 138, 4, 0x1},      // #9mm
	{6046, 155, 10, 0x1},     // tajikistan
	{6056, 139, 24, 0x1},     // mongolianpeoplesrepublic
	{6080, 144, 16, 0x1},     // republicpakistan
	{6096, 61, 23, 0x1},      // centraalafricanrepublic
	{6119, 251, 21, 0x1},     // overzeesgebiedtokelau
	{6140, 242, 21, 0x1},     // frenchpolynesiatahiti
	{6161, 165, 9, 0x1},      // zuidjemen
	{6170, 137, 28, 0x1},     // republiekdermarshalleilanden
	{6198, 231, 20, 0x1},     // fransdeelsintmaarten
	{6218, 108, 21, 0x1},     // republicofsouthafrica
	{6239, 151, 5, 0x81},     // #4702
	{6244, 194, 11, 0x1},     // dutchguyana
	{6255, 37, 36, 0x1},      // macedoniatheformeryugoslavrepublicof
	{6291, 16, 24, 0x1},      // germanyfederalrepublicof
	{6315, 228, 31, 0x1},     // britishgebiedeninindischeoceaan
	{6346, 213, 16, 0x1},     // christmasislands
	{6362, 87, 19, 0x1},      // republiekmozambique
	{6381, 312, 5, 0x1},      // #6chl
	{6386, 53, 12, 0x1},      // oekrainsessr
	{6398, 145, 4, 0x1},      // #9ph
	{6402, 147, 14, 0x1},     // papuanewguinea
	{6416, 106, 18, 0x1},     // tanzaniamainlandur
	{6434, 313, 4, 0x1},      // #560
	{6438, 47, 37, 0x1},      // allerdoorluchtigsterepublieksanmarino
	{6475, 154, 15, 0x1},     // thailandkingdom
	{6490, 76, 34, 0x1},      // peoplesrevolutionaryrepublicguinea
	{6524, 117, 4, 0x1},      // #9cn
	{6528, 64, 16, 0x1},      // congoleopoldstad
	{6544, 241, 18, 0x1},     // occpalestinianterr
	{6562, 242, 28, 0x1},     // overseaslandsfrenchpolynesia
	{6590, 147, 36, 0x1},     // onafhankelijkestaatpapoeanieuwguinea
	{6626, 139, 4, 0x1},      // #9mn
	{6630, 239, 8, 0x1},      // pitcairn
	{6638, 128, 19, 0x1},     // republiekkirgizstan
	{6657, 314, 5, 0x1},      // #5740
	{6662, 145, 11, 0x1},     // filippijnen
	{6673, 232, 13, 0x1},     // northmarianen
	{6686, 315, 5, 0x1},      // #6mng
	{6691, 75, 13, 0x1},      // republicghana
	{6704, 184, 16, 0x1},     // republiquedhaiti
	{6720, 54, 16, 0x1},      // amerikaverstates
	{6736, 178, 12, 0x1},     // ladominicana
	{6748, 58, 20, 0x1},      // peoplesrepublicbenin
	{6768, 195, 5, 0x1},      // tandt
	{6773, 37, 14, 0x1},      // fyrommacedonie
	{6787, 154, 12, 0x1},     // thailandsiam
	{6799, 69, 37, 0x1},      // democraticandpopularrepublicofalgeria
	{6836, 234, 16, 0x1},     // martiniquefrench
	{6852, 55, 36, 0x1},      // federatievevolksrepubliekjoegoslavie
	{6888, 82, 40, 0x1},      // socialistischelibischarabischejamahiriya
	{6928, 85, 5, 0x1},       // #7mad
	{6933, 45, 4, 0x1},       // #9ro
	{6937, 98, 25, 0x1},      // democraticrepublicsomalie
	{6962, 158, 4, 0x1},      // #9to
	{6966, 63, 23, 0x1},      // federalrepubliccameroon
	{6989, 56, 4, 0x1},       // #9ao
	{6993, 174, 4, 0x1},      // #9co
	{6997, 237, 24, 0x1},     // grondgebiednorfolkeiland
	{7021, 218, 4, 0x1},      // #9fo
	{7025, 65, 11, 0x1},      // frenchcongo
	{7036, 244, 5, 0x81},     // #2rvn
	{7041, 230, 4, 0x1},      // #9mo
	{7045, 35, 5, 0x81},      // #2mco
	{7050, 91, 17, 0x1},      // lefatshelanamibia
	{7067, 66, 12, 0x1},      // unioncomoros
	{7079, 21, 14, 0x1},      // republicfrance
	{7093, 316, 5, 0x1},      // #6200
	{7098, 91, 7, 0x1},       // namibie
	{7105, 60, 18, 0x1},      // republicofbotswana
	{7123, 173, 15, 0x1},     // republicofchile
	{7138, 249, 31, 0x1},     // overzeesgebiedsdeelsaintmaarten
	{7169, 108, 22, 0x1},     // republiekvansuidafrika
	{7191, 70, 17, 0x1},      // sultanaatzanzibar
	{7208, 164, 10, 0x1},     // northjemen
	{7218, 231, 44, 0x1},     // territorialcollectivitysaintmartinfrenchpart
	{7262, 239, 4, 0x1},      // #9pn
	{7266, 317, 5, 0x1},      // #6155
	{7271, 318, 5, 0x1},      // #6165
	{7276, 105, 4, 0x1},      // #9tn
	{7280, 120, 5, 0x1},      // #7fsm
	{7285, 146, 14, 0x1},     // republiekpalau
	{7299, 173, 4, 0x1},      // #9cl
	{7303, 225, 15, 0x1},     // prhongkongchina
	{7318, 319, 5, 0x1},      // #6msi
	{7323, 215, 4, 0x1},      // #9eh
	{7327, 183, 16, 0x1},     // hondurasrepublic
	{7343, 183, 4, 0x1},      // #9hn
	{7347, 16, 9, 0x1},       // germanyfr
	{7356, 75, 15, 0x1},      // republicofghana
	{7371, 137, 4, 0x1},      // #9mh
	{7375, 128, 20, 0x1},     // kirgizischerepubliek
	{7395, 8, 17, 0x1},       // republicbulgarije
	{7412, 48, 14, 0x1},      // republicservie
	{7426, 12, 6, 0x1},       // suisse
	{7432, 170, 28, 0x1},     // estadoplurinacionaldebolivia
	{7460, 112, 11, 0x1},     // theemirates
	{7471, 212, 30, 0x1},     // kingdomofthenetherlandscuracao
	{7501, 57, 7, 0x1},       // burundi
	{7508, 71, 18, 0x1},      // unitedarabrepublic
	{7526, 200, 29, 0x1},     // britishoverzeesgebiedanguilla
	{7555, 13, 14, 0x1},      // czechoslovakia
	{7569, 51, 13, 0x1},      // kingdomsweden
	{7582, 193, 19, 0x1},     // republiekelsalvador
	{7601, 320, 5, 0x1},      // #5nic
	{7606, 156, 12, 0x1},     // turkmenistan
	{7618, 248, 4, 0x1},      // #9pm
	{7622, 168, 14, 0x1},     // bahamaeilanden
	{7636, 38, 5, 0x1},       // #7mlt
	{7641, 156, 4, 0x1},      // #9tm
	{7645, 94, 18, 0x1},      // repubulikayurwanda
	{7663, 59, 11, 0x1},      // burkinafaso
	{7674, 66, 36, 0x1},      // comorenislamitischefederalerepubliek
	{7710, 102, 18, 0x1},     // seychellesrepublic
	{7728, 61, 22, 0x1},      // centralafricanrepublic
	{7750, 217, 5, 0x81},     // #2flk
	{7755, 63, 4, 0x1},       // #9cm
	{7759, 20, 5, 0x1},       // #7fin
	{7764, 20, 4, 0x1},       // #9fi
	{7768, 240, 32, 0x1},     // vrijgeassocieerdestaatpuertorico
	{7800, 226, 4, 0x1},      // #9hm
	{7804, 236, 21, 0x1},     // territorynewcaledonia
	{7825, 106, 25, 0x1},     // verenigderepublictanzania
	{7850, 143, 4, 0x1},      // #9om
	{7854, 206, 20, 0x1},     // sabaandsinteustatius
	{7874, 67, 18, 0x1},      // capeverdecaboverde
	{7892, 250, 33, 0x1},     // overzeesgebiedturkscaicoseilanden
	{7925, 144, 17, 0x1},     // republiekpakistan
	{7942, 95, 14, 0x1},      // until2011sudan
	{7956, 62, 19, 0x1},      // cotedivoirerepublic
	{7975, 73, 19, 0x1},      // ethiopiaincleritrea
	{7994, 16, 29, 0x1},      // formerbondsrepubliekduitsland
	{8023, 152, 4, 0x81},     // #490
	{8027, 321, 5, 0x1},      // #5cze
	{8032, 322, 5, 0x1},      // #6den
	{8037, 224, 15, 0x1},     // territoryofguam
	{8052, 257, 15, 0x1},     // wallisandfutuna
	{8067, 255, 21, 0x1},     // britsemaagdeneilanden
	{8088, 16, 25, 0x1},      // bundesrepublikdeutschland
	{8113, 71, 32, 0x1},      // formerverenigdearabischerepublic
	{8145, 222, 20, 0x1},     // territoriumgroenland
	{8165, 69, 5, 0x81},      // #2dza
	{8170, 43, 4, 0x1},       // #9pl
	{8174, 157, 4, 0x1},      // #9tl
	{8178, 66, 29, 0x1},      // comorosfederalislamicrepublic
	{8207, 64, 29, 0x1},      // democraticrepublicformercongo
	{8236, 31, 25, 0x1},      // principalityliechtenstein
	{8261, 186, 5, 0x81},     // #4659
	{8266, 58, 15, 0x1},      // dahomeyrepublic
	{8281, 198, 18, 0x1},     // republiekvenezuela
	{8299, 82, 41, 0x1},      // libischarabischesocialistvolksjamahiriyya
	{8340, 76, 36, 0x1},      // peoplesrevolutionaryrepublicofguinea
	{8376, 68, 16, 0x1},      // republicdjibouti
	{8392, 69, 8, 0x1},       // aljazair
	{8400, 111, 26, 0x1},     // islamicrepublicafghanistan
	{8426, 323, 5, 0x1},      // #6mnc
	{8431, 148, 11, 0x1},     // koreademrep
	{8442, 37, 37, 0x1},      // macedonieformerjoegoslavischerepublic
	{8479, 241, 45, 0x1},     // incleastjerusalemoccupiedpalestinianterritory
	{8524, 324, 5, 0x82},     // #2yug
	{8529, 37, 14, 0x1},      // fyrommacedonia
	{8543, 10, 36, 0x1},      // belarussischesovietsocialistrepublic
	{8579, 185, 7, 0x1},      // jamaika
	{8586, 85, 20, 0x1},      // malagasischerepublic
	{8606, 84, 14, 0x1},      // moroccokingdom
	{8620, 326, 5, 0x1},      // #5nau
	{8625, 178, 35, 0x1},     // democraticrepublicdominicanrepublic
	{8660, 226, 21, 0x1},     // heardimcdonaldislands
	{8681, 88, 10, 0x1},      // mauritiana
	{8691, 327, 5, 0x1},      // #6150
	{8696, 251, 4, 0x1},      // #9tk
	{8700, 235, 21, 0x1},     // collectiviteitmayotte
	{8721, 328, 5, 0x1},      // #4658
	{8726, 254, 23, 0x1},     // holyseevaticancitystate
	{8749, 211, 4, 0x1},      // #9ck
	{8753, 217, 4, 0x1},      // #9fk
	{8757, 87, 19, 0x1},      // republicamocambique
	{8776, 329, 13, 0x82},    // congorepublic
	{8789, 37, 4, 0x1},       // #9mk
	{8793, 194, 7, 0x1},      // surinam
	{8800, 73, 16, 0x1},      // ethiopiainclerit
	{8816, 141, 12, 0x1},     // nepalkingdom
	{8828, 214, 14, 0x1},     // caymaneilanden
	{8842, 232, 28, 0x1},     // commonwealthnorthernmarianas
	{8870, 160, 20, 0x1},     // republiekoezbekistan
	{8890, 198, 24, 0x1},     // venezuelaverenigdestaten
	{8914, 188, 22, 0x1},     // estadosunidosmexicanos
	{8936, 217, 22, 0x1},     // falklandislandsbritish
	{8958, 52, 15, 0x1},      // turkiyerepublic
	{8973, 23, 15, 0x1},      // georgiarepublic
	{8988, 225, 19, 0x1},     // hongkongsarvanchina
	{9007, 154, 5, 0x81},     // #2tha
	{9012, 255, 4, 0x81},     // #492
	{9016, 206, 25, 0x1},     // sainteustatiussababonaire
	{9041, 24, 6, 0x1},       // ellada
	{9047, 148, 32, 0x1},     // volksdemocratischerepubliekkorea
	{9079, 237, 13, 0x1},     // norfolkisland
	{9092, 166, 18, 0x1},     // republicargentinie
	{9110, 229, 17, 0x1},     // baljuwschapjersey
	{9127, 43, 20, 0x1},      // poolsevolksrepubliek
	{9147, 64, 28, 0x1},      // democraticrepubliczairecongo
	{9175, 331, 5, 0x1},      // #6cap
	{9180, 221, 30, 0x1},     // overzeesegemeenschapguadeloupe
	{9210, 254, 16, 0x1},     // vaticancitystate
	{9226, 155, 4, 0x1},      // #9tj
	{9230, 15, 17, 0x1},      // formereastgermany
	{9247, 133, 37, 0x1},     // laotiaansedemocratischevolksrepubliek
	{9284, 16, 9, 0x1},       // frgermany
	{9293, 12, 4, 0x1},       // #9ch
	{9297, 119, 4, 0x1},      // #9fj
	{9301, 182, 6, 0x1},      // guyana
	{9307, 117, 22, 0x1},     // peoplesrepublicofchina
	{9329, 18, 6, 0x1},       // spanje
	{9335, 206, 34, 0x1},     // territorybonairesainteustatiussaba
	{9369, 332, 5, 0x1},      // #5750
	{9374, 241, 22, 0x1},     // palestinianterritories
	{9396, 230, 11, 0x1},     // formermacau
	{9407, 59, 10, 0x1},      // bukinafaso
	{9417, 227, 21, 0x1},     // grondgebiedislandsman
	{9438, 159, 5, 0x1},      // #7tuv
	{9443, 148, 30, 0x1},     // democraticpeoplesrepublickorea
	{9473, 46, 29, 0x1},      // unionsovietsocialistrepublics
	{9502, 162, 14, 0x1},     // nieuwehebriden
	{9516, 15, 14, 0x1},      // easterngermany
	{9530, 90, 15, 0x1},      // republiekmalawi
	{9545, 9, 17, 0x1},       // bosnaiherzegovina
	{9562, 141, 33, 0x1},     // sanghiyaloktantrikganatantranepal
	{9595, 183, 19, 0x1},     // republicadehonduras
	{9614, 256, 5, 0x81},     // #4850
	{9619, 206, 18, 0x1},     // sabasainteustatius
	{9637, 333, 5, 0x1},      // #5nig
	{9642, 249, 15, 0x1},     // landsintmaarten
	{9657, 131, 8, 0x1},      // korearep
	{9665, 243, 4, 0x1},      // #9re
	{9669, 164, 4, 0x1},      // #9ye
	{9673, 48, 5, 0x81},      // #4688
	{9678, 64, 36, 0x1},      // zairekinshasacongodemocraticrepublic
	{9714, 4, 9, 0x1},        // australia
	{9723, 45, 22, 0x1},      // volksrepubliekroemenie
	{9745, 62, 4, 0x1},       // #9ci
	{9749, 119, 5, 0x1},      // #7fij
	{9754, 19, 4, 0x1},       // #9ee
	{9758, 64, 23, 0x81},     // congodemocraticrepublic
	{9781, 64, 26, 0x1},      // republiekcongoleopoldville
	{9807, 10, 15, 0x1},      // witrussischessr
	{9822, 22, 32, 0x1},      // greatbritainandnorthernirelanduk
	{9854, 246, 34, 0x1},     // ascensionandtristandacunhasthelena
	{9888, 145, 12, 0x1},     // phillippines
	{9900, 12, 6, 0x1},       // svizra
	{9906, 26, 5, 0x1},       // #7hun
	{9911, 225, 16, 0x1},     // chinahongkongsar
	{9927, 183, 5, 0x1},      // #7hon
	{9932, 6, 12, 0x1},       // azerbaidzjan
	{9944, 173, 13, 0x1},     // chilerepublic
	{9957, 223, 22, 0x1},     // departementfransguyana
	{9979, 36, 5, 0x1},       // #7mda
	{9984, 165, 15, 0x1},     // formerzuidjemen
	{9999, 154, 4, 0x1},      // #9th
	{10003, 135, 9, 0x1},     // shrilanka
	{10012, 129, 8, 0x1},     // cambodia
	{10020, 64, 28, 0x1},     // zairecongodemocraticrepublic
	{10048, 246, 37, 0x1},    // ascensionsainthelenaandtristandacunha
	{10085, 164, 17, 0x1},    // fmrarabrepofyemen
	{10102, 55, 13, 0x1},     // yugoslaviasfr
	{10115, 252, 19, 0x1},    // taiwanprovincechina
	{10134, 234, 23, 0x1},    // departementlamartinique
	{10157, 73, 11, 0x1},     // fdrethiopia
	{10168, 223, 18, 0x1},    // frenchguianaguyane
	{10186, 238, 16, 0x1},    // niuenieuwzeeland
	{10202, 64, 13, 0x1},     // zairerepublic
	{10215, 59, 16, 0x1},     // formeruppervolta
	{10231, 255, 37, 0x1},    // overseasterritorybritishvirginislands
	{10268, 138, 11, 0x1},    // uniemyanmar
	{10279, 5, 18, 0x1},      // republikosterreich
	{10297, 22, 27, 0x1},     // greatbritainnorthernireland
	{10324, 334, 5, 0x1},     // #5481
	{10329, 203, 5, 0x1},     // #7asa
	{10334, 209, 13, 0x1},    // bouvetislands
	{10347, 120, 5, 0x81},    // #2fsm
	{10352, 335, 5, 0x1},     // #6cos
	{10357, 155, 11, 0x1},    // tadzikistan
	{10368, 104, 4, 0x1},     // #9tg
	{10372, 49, 18, 0x1},     // slovaakserepubliek
	{10390, 95, 17, 0x1},     // sudanpresecession
	{10407, 45, 5, 0x81},     // #4642
	{10412, 53, 19, 0x1},     // formeroekraiensessr
	{10431, 54, 12, 0x1},     // unitedstates
	{10443, 243, 5, 0x81},    // #4638
	{10448, 71, 4, 0x1},      // #9eg
	{10452, 136, 18, 0x1},    // maldivischeislands
	{10470, 238, 11, 0x1},    // niueislands
	{10481, 78, 21, 0x1},     // republiekguineebissau
	{10502, 46, 14, 0x1},     // federalrusland
	{10516, 139, 5, 0x81},    // #2mng
	{10521, 15, 15, 0x1},     // demrepofgermany
	{10536, 252, 5, 0x1},     // #7tpe
	{10541, 115, 4, 0x81},    // #496
	{10545, 186, 27, 0x1},    // formersaintchristophernevis
	{10572, 48, 16, 0x1},     // serbiamontenegro
	{10588, 336, 5, 0x1},     // #6czr
	{10593, 139, 25, 0x1},    // peoplesrepublicofmongolia
	{10618, 136, 7, 0x1},     // maldive
	{10625, 26, 23, 0x1},     // hongaarsevolksrepubliek
	{10648, 218, 18, 0x1},    // grondgebiedfaeroer
	{10666, 148, 28, 0x1},    // northkoreademocraticrepublic
	{10694, 205, 4, 0x1},     // #9tf
	{10698, 59, 18, 0x1},     // republicoppervolta
	{10716, 9, 15, 0x1},      // bsniaandhrzgvna
	{10731, 116, 16, 0x1},    // koninkrijkbhutan
	{10747, 253, 55, 0x1},    // overzeesgebiedsdeelverafgelegeneilandjesverenigdestates
	{10802, 88, 10, 0x1},     // mauritanie
	{10812, 246, 10, 0x1},    // sinthelena
	{10822, 46, 5, 0x81},     // #4643
	{10827, 186, 15, 0x1},    // saintkittsnorth
	{10842, 112, 13, 0x1},    // uarabemirates
	{10855, 145, 9, 0x1},     // pilipinas
	{10864, 74, 19, 0x1},     // republiquegabonaise
	{10883, 120, 27, 0x1},    // micronesiefederalestatenvan
	{10910, 119, 12, 0x1},    // republicfiji
	{10922, 155, 12, 0x1},    // tadzjikistan
	{10934, 337, 5, 0x1},     // #6mzm
	{10939, 100, 26, 0x1},    // saotomeandprincipedemrepof
	{10965, 87, 19, 0x1},     // portugeeseastafrika
	{10984, 230, 13, 0x1},    // chinamacaosar
	{10997, 99, 6, 0x1},      // ssudan
	{11003, 338, 5, 0x1},     // #6mli
	{11008, 241, 20, 0x1},    // gazastripandwestbank
	{11028, 224, 21, 0x1},    // overseasterritoryguam
	{11049, 52, 5, 0x1},      // #7tur
	{11054, 95, 10, 0x1},     // sudannorth
	{11064, 208, 7, 0x1},     // bermuda
	{11071, 150, 13, 0x1},    // saoediearabie
	{11084, 246, 37, 0x1},    // tristandacunhaandascensionsainthelena
	{11121, 5, 10, 0x1},      // oostenrijk
	{11131, 339, 5, 0x1},     // #5483
	{11136, 59, 5, 0x81},     // #4854
	{11141, 340, 5, 0x1},     // #6cha
	{11146, 246, 34, 0x1},    // tristandacunhaandascensionsthelena
	{11180, 124, 11, 0x1},    // kingdomiraq
	{11191, 143, 13, 0x1},    // omansultanate
	{11204, 35, 5, 0x1},      // #7mon
	{11209, 37, 25, 0x1},     // macedoniaformeryugoslavrp
	{11234, 341, 5, 0x1},     // #6140
	{11239, 137, 5, 0x1},     // #7mhl
	{11244, 115, 11, 0x1},    // bruneidarus
	{11255, 34, 6, 0x1},      // latvia
	{11261, 40, 21, 0x1},     // nederlandenkoninkrijk
	{11282, 207, 5, 0x81},    // #4652
	{11287, 4, 9, 0x1},       // australie
	{11296, 121, 21, 0x1},    // indonesiaunitedstates
	{11317, 89, 17, 0x1},     // republiquemaurice
	{11334, 163, 17, 0x1},    // samoawesternsamoa
	{11351, 138, 7, 0x1},     // mynamar
	{11358, 39, 5, 0x81},     // #2mne
	{11363, 205, 38, 0x1},    // collectiviteitfransezuidelijkegebieden
	{11401, 229, 16, 0x1},    // bailliagedejerri
	{11417, 225, 28, 0x1},    // chinapeoplesrepublichongkong
	{11445, 342, 5, 0x1},     // #6oma
	{11450, 101, 15, 0x1},    // eswatinikingdom
	{11465, 99, 18, 0x1},     // republicsouthsudan
	{11483, 194, 17, 0x1},    // republieksuriname
	{11500, 343, 5, 0x1},     // #5482
	{11505, 173, 14, 0x1},    // republicachile
	{11519, 56, 16, 0x1},     // republicofangola
	{11535, 103, 4, 0x1},     // #9td
	{11539, 63, 25, 0x1},     // verenigderepublickameroen
	{11564, 252, 19, 0x1},    // taiwanchinesetaipei
	{11583, 170, 26, 0x1},    // estadoplurinacionalbolivia
	{11609, 162, 11, 0x1},    // newhebrides
	{11620, 143, 5, 0x1},     // #7oma
	{11625, 209, 17, 0x1},    // bouveteilandnoors
	{11642, 63, 5, 0x81},     // #4120
	{11647, 37, 36, 0x1},     // theformeryugoslavrepublicofmacedonia
	{11683, 66, 12, 0x1},     // comorosunion
	{11695, 209, 23, 0x1},    // grondgebiedbouveteiland
	{11718, 232, 31, 0x1},    // territorynorthernmarianaislands
	{11749, 85, 28, 0x1},     // madagascardemocraticrepublic
	{11777, 250, 4, 0x1},     // #9tc
	{11781, 96, 5, 0x81},     // #4686
	{11786, 245, 15, 0x1},    // southgeoislands
	{11801, 94, 5, 0x81},     // #4646
	{11806, 203, 12, 0x1},    // samoaamelika
	{11818, 248, 5, 0x81},    // #4666
	{11823, 149, 5, 0x81},    // #4634
	{11828, 179, 4, 0x1},     // #9ec
	{11832, 237, 24, 0x1},    // territoriumnorfolkeiland
	{11856, 184, 5, 0x1},     // ayiti
	{11861, 91, 15, 0x1},     // republiknamibia
	{11876, 234, 15, 0x1},    // martiniquefrans
	{11891, 132, 12, 0x1},    // staatkoeweit
	{11903, 46, 20, 0x1},     // voormaligesovjetunie
	{11923, 107, 6, 0x1},     // uganda
	{11929, 87, 20, 0x1},     // portugueseeastafrica
	{11949, 106, 24, 0x1},    // formertanganyikazanzibar
	{11973, 54, 16, 0x1},     // amerikaverstaten
	{11989, 64, 16, 0x1},     // demrepofthecongo
	{12005, 67, 18, 0x1},     // caboverdecapeverde
	{12023, 67, 17, 0x1},     // caboverderepublic
	{12040, 107, 14, 0x1},    // ugandarepublic
	{12054, 66, 16, 0x1},     // unievandecomoren
	{12070, 344, 5, 0x1},     // #5484
	{12075, 129, 38, 0x1},    // democratickampucheacoalitiongovernment
	{12113, 246, 25, 0x1},    // tristandacunhasainthelena
	{12138, 161, 5, 0x1},     // #7vie
	{12143, 139, 23, 0x1},    // mongoolsevolksrepubliek
	{12166, 9, 17, 0x1},      // bosniahercegovina
	{12183, 91, 17, 0x1},     // republicofnamibia
	{12200, 345, 5, 0x1},     // #6145
	{12205, 346, 5, 0x1},     // #6135
	{12210, 207, 29, 0x1},    // overzeesgebiedsaintbarthelemy
	{12239, 59, 18, 0x1},     // republicuppervolta
	{12257, 231, 20, 0x1},    // stmartincollectivity
	{12277, 199, 28, 0x1},    // arubakingdomofthenetherlands
	{12305, 88, 10, 0x1},     // mauritania
	{12315, 160, 20, 0x1},    // republicofuzbekistan
	{12335, 140, 16, 0x1},    // maleisefederatie
	{12351, 102, 19, 0x1},    // republiekseychellen
	{12370, 116, 6, 0x1},     // bhutan
	{12376, 122, 12, 0x1},    // unionofindia
	{12388, 182, 30, 0x1},    // cooperatieverepubliekvanguyana
	{12418, 188, 6, 0x1},     // mexiko
	{12424, 111, 28, 0x1},    // islamicrepublicofafghanistan
	{12452, 28, 17, 0x1},     // republicoficeland
	{12469, 253, 37, 0x1},    // verenigdestateskleineafgelegenislands
	{12506, 106, 5, 0x1},     // #7tan
	{12511, 65, 16, 0x1},     // brazzavillecongo
	{12527, 76, 13, 0x1},     // guineeconakry
	{12540, 64, 31, 0x1},     // democraticrepubliccongokinshasa
	{12571, 112, 8, 0x1},     // emiraten
	{12579, 138, 35, 0x1},    // unievanbirmasocialistischerepubliek
	{12614, 49, 17, 0x1},     // slovakianrepublic
	{12631, 23, 10, 0x1},     // sakartvelo
	{12641, 196, 5, 0x81},    // #4858
	{12646, 207, 26, 0x1},    // territoriumsaintbarthelemy
	{12672, 10, 19, 0x1},     // republiekwitrusland
	{12691, 253, 41, 0x1},    // verenigdestatenkleineverafgelegeneilanden
	{12732, 186, 31, 0x1},    // federationsaintchristophernevis
	{12763, 82, 15, 0x1},     // libyanarabjamah
	{12778, 235, 18, 0x1},    // grondgebiedmayotte
	{12796, 82, 25, 0x1},     // libyanarabjamahiriyalibya
	{12821, 111, 10, 0x1},    // afganistan
	{12831, 254, 17, 0x1},    // vaticaanstadstaat
	{12848, 66, 39, 0x1},     // federaleislamitischerepubliekdercomoren
	{12887, 68, 10, 0x1},     // afarsissas
	{12897, 165, 30, 0x1},    // peoplesdemocraticrepublicyemen
	{12927, 138, 10, 0x1},    // burmaunion
	{12937, 120, 27, 0x1},    // micronesiafederatedstatesof
	{12964, 347, 5, 0x1},     // #6mld
	{12969, 195, 5, 0x1},     // #7tto
	{12974, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{13008, 2, 17, 0x1},      // principatdandorra
	{13025, 92, 15, 0x1},     // republicofniger
	{13040, 231, 17, 0x1},    // saintmartinfrench
	{13057, 227, 24, 0x1},    // overzeesgebiedislandsman
	{13081, 134, 17, 0x1},    // libaneserepubliek
	{13098, 205, 38, 0x1},    // overzeesgebiedfransezuidelijkegebieden
	{13136, 10, 18, 0x1},     // byelorussiabelarus
	{13154, 210, 20, 0x1},    // eilandencocoskeeling
	{13174, 73, 21, 0x1},     // socialistischethiopie
	{13195, 3, 15, 0x1},      // armeniarepublic
	{13210, 348, 5, 0x1},     // #5732
	{13215, 71, 17, 0x1},     // egyptarabrepublic
	{13232, 349, 5, 0x1},     // #6maw
	{13237, 151, 9, 0x1},     // singapour
	{13246, 117, 28, 0x1},    // chinapeoplesrepublicmainland
	{13274, 242, 25, 0x1},    // departmentfrenchpolynesia
	{13299, 64, 31, 0x1},     // democraticrepublicofformercongo
	{13330, 203, 26, 0x1},    // territoriumamerikaanssamoa
	{13356, 239, 30, 0x1},    // overzeesgebiedpitcairneilanden
	{13386, 64, 27, 0x1},     // republikiyakongodemokratiki
	{13413, 151, 9, 0x1},     // singapoer
	{13422, 177, 21, 0x1},    // gemenebestvandominica
	{13443, 11, 5, 0x81},     // #4124
	{13448, 19, 17, 0x1},     // republicofestonia
	{13465, 350, 5, 0x1},     // #6dma
	{13470, 41, 15, 0x1},     // kingdomofnorway
	{13485, 100, 17, 0x1},    // saotomeenprincipe
	{13502, 33, 10, 0x1},     // luxembourg
	{13512, 67, 18, 0x1},     // republiekcaboverde
	{13530, 186, 10, 0x1},    // saintkitts
	{13540, 247, 8, 0x1},     // svalbard
	{13548, 205, 40, 0x1},    // frafrenchsouthernandantarcticterritories
	{13588, 170, 7, 0x1},     // bolivia
	{13595, 96, 7, 0x1},      // senegal
	{13602, 132, 5, 0x81},    // #2kwt
	{13607, 351, 5, 0x1},     // #6130
	{13612, 135, 14, 0x1},    // ceylondominion
	{13626, 150, 5, 0x81},    // #4682
	{13631, 61, 25, 0x1},     // middenafrikaanserepubliek
	{13656, 246, 5, 0x81},    // #4654
	{13661, 187, 5, 0x81},    // #4662
	{13666, 240, 5, 0x81},    // #4630
	{13671, 20, 7, 0x1},      // finland
	{13678, 148, 18, 0x1},    // koreadempeoplesrep
	{13696, 352, 5, 0x1},     // #5731
	{13701, 2, 28, 0x1},      // valleysofandorraprincipality
	{13729, 65, 25, 0x1},     // brazzavillerepubliekcongo
	{13754, 123, 17, 0x1},    // islamrepubliciran
	{13771, 40, 18, 0x1},     // kingdomnetherlands
	{13789, 170, 4, 0x81},    // #468
	{13793, 16, 22, 0x1},     // germanyfederalrepublic
	{13815, 55, 33, 0x1},     // federalevolksrepubliekjoegoslavie
	{13848, 73, 39, 0x1},     // ityopiyafederalawidemokrasiyawiripeblik
	{13887, 56, 21, 0x1},     // peoplesrepublicangola
	{13908, 246, 19, 0x1},    // sthelenaenascension
	{13927, 17, 5, 0x81},     // #2dnk
	{13932, 212, 11, 0x1},    // landcuracao
	{13943, 108, 19, 0x1},    // republiekzuidafrika
	{13962, 4, 19, 0x1},      // australiegemenebest
	{13981, 353, 5, 0x1},     // #5nir
	{13986, 64, 3, 0x1},      // rdc
	{13989, 99, 19, 0x1},     // republicsouthsoedan
	{14008, 354, 5, 0x1},     // #5nor
	{14013, 68, 18, 0x1},     // republicofdjibouti
	{14031, 231, 5, 0x81},    // #4663
	{14036, 24, 13, 0x1},     // kingdomgreece
	{14049, 157, 27, 0x1},    // democraticrepubliceasttimor
	{14076, 165, 31, 0x1},    // volksdemocratischerepublicjemen
	{14107, 186, 5, 0x81},    // #2kna
	{14112, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{14147, 94, 15, 0x1},     // republiekrwanda
	{14162, 226, 29, 0x1},    // mcdonaldislandsandheardisland
	{14191, 98, 29, 0x1},     // democratischerepublieksomalie
	{14220, 42, 10, 0x1},     // newzealand
	{14230, 253, 35, 0x1},    // amerikaansekleinereafgelegenislands
	{14265, 60, 8, 0x1},      // botswana
	{14273, 77, 21, 0x1},     // gambiaislamicrepublic
	{14294, 33, 25, 0x1},     // groussherzogtumletzebuerg
	{14319, 49, 18, 0x1},     // slowaakserepubliek
	{14337, 33, 9, 0x1},      // luxemburg
	{14346, 30, 13, 0x1},     // republicitaly
	{14359, 2, 21, 0x1},      // principalityofandorra
	{14380, 47, 17, 0x1},     // republicsanmarino
	{14397, 257, 22, 0x1},    // wallisandfutunaislands
	{14419, 148, 23, 0x1},    // koreadempeoplesrepublic
	{14442, 246, 28, 0x1},    // tristandacunhaandsainthelena
	{14470, 67, 6, 0x1},      // cverde
	{14476, 36, 16, 0x1},     // republicamoldova
	{14492, 197, 5, 0x1},     // #7vin
	{14497, 95, 13, 0x1},     // upto2011sudan
	{14510, 210, 28, 0x1},    // keelingislandsterritorycocos
	{14538, 72, 12, 0x1},     // stateeritrea
	{14550, 225, 55, 0x1},    // peoplesrepublicchinahongkongspecialadministrativeregion
	{14605, 198, 5, 0x1},     // #7ven
	{14610, 115, 22, 0x1},    // nationbruneiabodepeace
	{14632, 110, 12, 0x1},    // zuidrhodesie
	{14644, 127, 5, 0x81},    // #2kaz
	{14649, 200, 5, 0x81},    // #4660
	{14654, 171, 23, 0x1},    // brazilieverenigdestates
	{14677, 128, 5, 0x81},    // #2kgz
	{14682, 246, 17, 0x1},    // formersainthelena
	{14699, 231, 39, 0x1},    // overzeesdepartementsaintmartinfransdeel
	{14738, 95, 13, 0x1},     // sudanrepublic
	{14751, 206, 26, 0x1},    // sinteustatiusensababonaire
	{14777, 355, 5, 0x1},     // #6mor
	{14782, 113, 25, 0x1},    // bangladeshpeoplesrepublic
	{14807, 88, 25, 0x1},     // mauritaniaislamicrepublic
	{14832, 204, 4, 0x81},    // #410
	{14836, 254, 8, 0x1},     // vaticano
	{14844, 226, 12, 0x1},    // heardislands
	{14856, 55, 4, 0x1},      // sfry
	{14860, 16, 13, 0x1},     // westduitsland
	{14873, 48, 20, 0x1},     // serviemontenegrounie
	{14893, 184, 14, 0x1},    // republiekhaiti
	{14907, 228, 44, 0x1},    // overseasterritorybritishindianoceanterritory
	{14951, 95, 11, 0x1},     // formersudan
	{14962, 131, 18, 0x1},    // southkorearepublic
	{14980, 138, 5, 0x1},     // #7mya
	{14985, 235, 26, 0x1},    // overzeesdepartementmayotte
	{15011, 69, 35, 0x1},     // democratischevolksrepubliekalgerije
	{15046, 58, 12, 0x1},     // benindahomey
	{15058, 140, 22, 0x1},    // formerfederationmalaya
	{15080, 241, 21, 0x1},    // palestijnseautoriteit
	{15101, 244, 20, 0x1},    // republiekzuidvietnam
	{15121, 232, 15, 0x1},    // northernmariana
	{15136, 234, 21, 0x1},    // departementmartinique
	{15157, 19, 16, 0x1},     // republiekestland
	{15173, 102, 23, 0x1},    // republiquedesseychelles
	{15196, 250, 11, 0x1},    // turkscaicos
	{15207, 123, 17, 0x1},    // iranislamrepublic
	{15224, 205, 39, 0x1},    // terresaustralesetantarctiquesfrancaises
	{15263, 356, 5, 0x1},     // #6mas
	{15268, 251, 26, 0x1},    // overzeesgebiedsdeeltokelau
	{15294, 8, 9, 0x1},       // balgariya
	{15303, 130, 16, 0x1},    // kiribatirepublic
	{15319, 122, 13, 0x1},    // republicindia
	{15332, 185, 7, 0x1},     // jamaica
	{15339, 34, 14, 0x1},     // republiclatvia
	{15353, 54, 9, 0x1},      // amerikavs
	{15362, 43, 6, 0x1},      // polska
	{15368, 357, 5, 0x1},     // #6zam
	{15373, 127, 10, 0x1},    // kazakhstan
	{15383, 156, 19, 0x1},    // turkmeenserepubliek
	{15402, 105, 18, 0x1},    // tunesischerepublic
	{15420, 358, 5, 0x1},     // #6zim
	{15425, 241, 14, 0x1},    // statepalestine
	{15439, 228, 32, 0x1},    // britishindischeoceaanterritorium
	{15471, 15, 25, 0x1},     // germanydemocraticrepublic
	{15496, 125, 29, 0x1},    // hashemitekingdomoftransjordan
	{15525, 170, 7, 0x1},     // bolivie
	{15532, 131, 20, 0x1},    // republicofsouthkorea
	{15552, 186, 26, 0x1},    // saintkittsennevisfederatie
	{15578, 37, 34, 0x1},     // macedoniatheformeryugoslavrepublic
	{15612, 37, 17, 0x1},     // republicmacedonia
	{15629, 71, 13, 0x1},     // egyptrepublic
	{15642, 22, 14, 0x1},     // grootbrittanie
	{15656, 230, 10, 0x1},    // chinamacao
	{15666, 147, 16, 0x1},    // papuanieuwguinea
	{15682, 7, 7, 0x1},       // belgien
	{15689, 184, 13, 0x1},    // haitirepublic
	{15702, 199, 23, 0x1},    // kingdomnetherlandsaruba
	{15725, 359, 5, 0x1},     // #6mex
	{15730, 259, 11, 0x1},    // kosovorepof
	{15741, 219, 32, 0x1},    // britishoverseasterritoryguernsey
	{15773, 22, 12, 0x1},     // unitedkindom
	{15785, 69, 4, 0x81},     // #412
	{15789, 116, 4, 0x81},    // #464
	{15793, 46, 37, 0x1},     // formerunionofsovietsocialistrepublics
	{15830, 233, 29, 0x1},    // overzeesgebiedsdeelmontserrat
	{15859, 108, 31, 0x1},    // iriphabhulikhiyeningizimuafrika
	{15890, 15, 31, 0x1},     // germanyformerdemocraticrepublic
	{15921, 137, 25, 0x1},    // marshalleilandenrepubliek
	{15946, 360, 5, 0x1},     // #6cyp
	{15951, 154, 5, 0x1},     // #7tha
	{15956, 257, 23, 0x1},    // grondgebiedwallisfutuna
	{15979, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{16006, 170, 16, 0x1},    // boliviaplurstate
	{16022, 60, 14, 0x1},     // betsjoeanaland
	{16036, 168, 7, 0x1},     // bahamas
	{16043, 178, 16, 0x1},    // domincanrepublic
	{16059, 202, 25, 0x1},    // formernetherlandsantilles
	{16084, 221, 16, 0x1},    // guadeloupefrench
	{16100, 249, 26, 0x1},    // saintmaartennederlandsdeel
	{16126, 361, 5, 0x1},     // #5232
	{16131, 46, 5, 0x81},     // #2rus
	{16136, 140, 25, 0x1},    // formerfederatievanmalakka
	{16161, 26, 9, 0x1},      // hongarije
	{16170, 205, 35, 0x1},    // territoriumfransezuidelijkegebieden
	{16205, 362, 5, 0x1},     // #6990
	{16210, 83, 10, 0x1},     // basutoland
	{16220, 66, 12, 0x1},     // comorenstaat
	{16232, 21, 12, 0x1},     // francedomtom
	{16244, 200, 25, 0x1},    // overseasterritoryanguilla
	{16269, 225, 40, 0x1},    // chinaspecialadministrativeregionhongkong
	{16309, 103, 6, 0x1},     // tsjaad
	{16315, 211, 12, 0x1},    // cookeilanden
	{16327, 25, 24, 0x1},     // croatialocalnamehrvatska
	{16351, 241, 34, 0x1},    // westelijkejordaanoeverengazastrook
	{16385, 198, 19, 0x1},    // venezuelabolivrepof
	{16404, 363, 5, 0x1},     // #6aab
	{16409, 22, 18, 0x1},     // verenigdkoninkrijk
	{16427, 148, 28, 0x1},    // koreademocraticrepublicnorth
	{16455, 90, 6, 0x1},      // malawi
	{16461, 364, 5, 0x1},     // #5new
	{16466, 170, 27, 0x1},    // plurinationalstateofbolivia
	{16493, 121, 36, 0x1},    // republicoftheunitedstatesofindonesia
	{16529, 214, 41, 0x1},    // britishoverzeesterritoriumkaaimaneilanden
	{16570, 46, 16, 0x1},     // russianfederaton
	{16586, 179, 19, 0x1},    // republicadelecuador
	{16605, 66, 14, 0x1},     // udzimawakomori
	{16619, 6, 10, 0x1},      // azerbeijan
	{16629, 257, 14, 0x1},    // wallisenfutuna
	{16643, 153, 25, 0x1},    // syrischearabischerepublic
	{16668, 232, 29, 0x1},    // noordelijkemarianenamerikaans
	{16697, 228, 4, 0x81},    // #486
	{16701, 65, 16, 0x1},     // kongobrazzaville
	{16717, 365, 5, 0x1},     // #6zan
	{16722, 65, 8, 0x1},      // congorep
	{16730, 121, 17, 0x1},    // netherlandsindies
	{16747, 82, 12, 0x1},     // stateoflibya
	{16759, 104, 5, 0x1},     // #7tog
	{16764, 95, 15, 0x1},     // republicofsudan
	{16779, 366, 5, 0x1},     // #5nep
	{16784, 167, 5, 0x1},     // #7ant
	{16789, 161, 9, 0x1},     // srvietnam
	{16798, 157, 11, 0x1},    // timoreleste
	{16809, 45, 23, 0x1},     // roemeensevolksrepubliek
	{16832, 253, 19, 0x1},    // usminoroutlyingisds
	{16851, 137, 3, 0x1},     // rmi
	{16854, 367, 5, 0x1},     // #5rwa
	{16859, 368, 5, 0x1},     // #5ukg
	{16864, 14, 16, 0x1},     // republictsjechie
	{16880, 112, 12, 0x1},    // arabemirates
	{16892, 369, 5, 0x1},     // #5230
	{16897, 94, 5, 0x81},     // #2rwa
	{16902, 62, 29, 0x1},     // republiccotedivoireivorycoast
	{16931, 243, 5, 0x81},    // #2reu
	{16936, 253, 34, 0x1},    // kleineeilandenvandeverenigdestaten
	{16970, 243, 26, 0x1},    // overzeesgebiedsdeelreunion
	{16996, 227, 21, 0x1},    // territoriumislandsman
	{17017, 57, 5, 0x81},     // #4108
	{17022, 145, 19, 0x1},    // republicphilippines
	{17041, 186, 18, 0x1},    // stchristophernevis
	{17059, 370, 5, 0x1},     // #5aus
	{17064, 222, 30, 0x1},    // autonomousterritoryofgreenland
	{17094, 247, 19, 0x1},    // spitsbergenjanmayen
	{17113, 199, 5, 0x1},     // #7aru
	{17118, 125, 24, 0x1},    // hashemitekingdomofjordan
	{17142, 64, 13, 0x1},     // republiczaire
	{17155, 256, 45, 0x1},    // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{17200, 371, 5, 0x1},     // #6alb
	{17205, 144, 19, 0x1},    // inclbangladpakistan
	{17224, 226, 25, 0x1},    // heardandmcdonaldislandsau
	{17249, 115, 30, 0x1},    // natiebruneiverblijfplaatsvrede
	{17279, 64, 13, 0x1},     // congodemrepof
	{17292, 13, 24, 0x1},     // tsjechoslowaakserepublic
	{17316, 237, 22, 0x1},    // norfolkislandterritory
	{17338, 230, 10, 0x1},    // macauchina
	{17348, 114, 12, 0x1},    // staatbahrein
	{17360, 37, 17, 0x1},     // republicmacedonie
	{17377, 106, 38, 0x1},    // verenigderepubliektanganyikaenzanzibar
	{17415, 225, 40, 0x1},    // chinahongkongspecialadministrativeregion
	{17455, 253, 37, 0x1},    // kleineafgelegenislandsverenigdestates
	{17492, 46, 10, 0x1},     // formerussr
	{17502, 372, 5, 0x1},     // #6987
	{17507, 87, 9, 0x1},      // mozambque
	{17516, 62, 19, 0x1},     // republiccotedivoire
	{17535, 203, 4, 0x81},    // #416
	{17539, 208, 4, 0x81},    // #460
	{17543, 171, 4, 0x81},    // #476
	{17547, 120, 23, 0x1},    // federalstatesmicronesia
	{17570, 373, 5, 0x1},     // #6drv
	{17575, 177, 18, 0x1},    // gemenebestdominica
	{17593, 169, 4, 0x81},    // #484
	{17597, 24, 6, 0x1},      // hellas
	{17603, 37, 22, 0x1},     // republicnorthmacedonie
	{17625, 207, 17, 0x1},    // saintbartholomeus
	{17642, 72, 12, 0x1},     // staateritrea
	{17654, 127, 9, 0x1},     // kazakstan
	{17663, 5, 5, 0x1},       // #7aut
	{17668, 135, 35, 0x1},    // srilankademocraticsocialistrepublic
	{17703, 374, 5, 0x1},     // #5uae
	{17708, 53, 33, 0x1},     // oekraiensesovietsocialistrepublic
	{17741, 165, 16, 0x1},    // formersouthjemen
	{17757, 226, 44, 0x1},    // overseasterritoryheardislandsmcdonaldislands
	{17801, 145, 20, 0x1},    // republikangpilipinas
	{17821, 6, 13, 0x1},      // azerbeidzjaan
	{17834, 198, 24, 0x1},    // venezuelaverenigdestates
	{17858, 375, 5, 0x1},     // #6986
	{17863, 37, 33, 0x1},     // macedoniaformeryugoslavrepublicof
	{17896, 199, 21, 0x1},    // arubakofthenetherland
	{17917, 376, 5, 0x1},     // #5403
	{17922, 74, 13, 0x1},     // gabonrepublic
	{17935, 43, 14, 0x1},     // republicpoland
	{17949, 82, 16, 0x1},     // libyanjamahiriya
	{17965, 377, 5, 0x1},     // #6cdi
	{17970, 243, 16, 0x1},    // territoryreunion
	{17986, 378, 5, 0x1},     // #6cam
	{17991, 111, 5, 0x1},     // #7afg
	{17996, 379, 5, 0x1},     // #5wsm
	{18001, 134, 7, 0x1},     // libanon
	{18008, 47, 17, 0x1},     // sanmarinorepublic
	{18025, 48, 28, 0x1},     // statenunieservieenmontenegro
	{18053, 130, 5, 0x81},    // #2kir
	{18058, 229, 15, 0x1},    // bailiwickjersey
	{18073, 67, 17, 0x1},     // republiccaboverde
	{18090, 131, 5, 0x81},    // #2kor
	{18095, 165, 4, 0x1},     // pdry
	{18099, 256, 17, 0x1},    // usmaagdeneilanden
	{18116, 145, 21, 0x1},    // philippijnserepubliek
	{18137, 37, 20, 0x1},     // thefmryugrpmacedonia
	{18157, 209, 4, 0x81},    // #474
	{18161, 9, 20, 0x1},      // bosniaandhercegovina
	{18181, 114, 16, 0x1},    // kingdomofbahrain
	{18197, 250, 16, 0x1},    // turksandcaicosis
	{18213, 246, 23, 0x1},    // ascensionandsainthelena
	{18236, 249, 23, 0x1},    // saintmaartennetherlands
	{18259, 253, 40, 0x1},    // kleineverafgelegenislandsverenigdestates
	{18299, 48, 31, 0x1},     // stateunionofserbiaandmontenegro
	{18330, 380, 5, 0x1},     // #5402
	{18335, 381, 5, 0x1},     // #6afg
	{18340, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{18374, 382, 5, 0x1},     // #6alg
	{18379, 383, 5, 0x1},     // #6con
	{18384, 384, 5, 0x1},     // #6can
	{18389, 242, 34, 0x1},    // overzeesegemeenschapfranspolynesie
	{18423, 131, 14, 0x1},    // republiekkorea
	{18437, 37, 4, 0x1},      // vjrm
	{18441, 183, 8, 0x1},     // hondurus
	{18449, 66, 14, 0x1},     // uniedercomoren
	{18463, 85, 28, 0x1},     // democraticrepublicmadagascar
	{18491, 385, 5, 0x1},     // #5290
	{18496, 386, 5, 0x1},     // #5rom
	{18501, 147, 26, 0x1},    // papuaandnewguineaterritory
	{18527, 186, 16, 0x1},    // stkittsandnevits
	{18543, 45, 5, 0x81},     // #2rou
	{18548, 10, 10, 0x1},     // belorussia
	{18558, 236, 14, 0x1},    // nieuwcaledonie
	{18572, 67, 17, 0x1},     // republiccapeverde
	{18589, 200, 15, 0x1},    // anguillabritish
	{18604, 100, 19, 0x1},    // saotomeeastprincipe
	{18623, 10, 37, 0x1},     // belorussischesocialistsovjetrepubliek
	{18660, 133, 10, 0x1},    // formerlaos
	{18670, 387, 11, 0x2},    // saintmartin
	{18681, 389, 5, 0x1},     // #5475
	{18686, 165, 23, 0x1},    // volksrepubliekzuidjemen
	{18709, 200, 27, 0x1},    // overzeesgebiedsdeelanguilla
	{18736, 246, 35, 0x1},    // ascensionsinthelenaentristandacunha
	{18771, 183, 16, 0x1},    // republichonduras
	{18787, 257, 5, 0x81},    // #4876
	{18792, 390, 5, 0x1},     // #5nam
	{18797, 391, 5, 0x1},     // #6cro
	{18802, 102, 19, 0x1},    // seychellenrepubliek
	{18821, 131, 10, 0x1},    // southkorea
	{18831, 40, 9, 0x1},      // nederland
	{18840, 117, 19, 0x1},    // volksrepubliekchina
	{18859, 392, 5, 0x1},     // #6cao
	{18864, 32, 18, 0x1},     // lithuanianrepublic
	{18882, 29, 13, 0x1},     // stateofisrael
	{18895, 198, 27, 0x1},    // bolivarianrepublicvenezuela
	{18922, 393, 5, 0x1},     // #5235
	{18927, 246, 33, 0x1},    // tristandacunhaenascensionsthelena
	{18960, 153, 14, 0x1},    // syrianrepublic
	{18974, 17, 20, 0x1},     // koninkrijkdenemarken
	{18994, 394, 5, 0x1},     // #6983
	{18999, 130, 14, 0x1},    // gilbertislands
	{19013, 60, 4, 0x81},     // #472
	{19017, 120, 23, 0x1},    // federalstatesmicronesie
	{19040, 46, 7, 0x1},      // fmrussr
	{19047, 253, 28, 0x1},    // verenigdestateskleineislands
	{19075, 37, 22, 0x1},     // republicnorthmacedonia
	{19097, 228, 51, 0x1},    // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{19148, 154, 4, 0x1},     // siam
	{19152, 395, 5, 0x1},     // #5404
	{19157, 226, 25, 0x1},    // auheardandmcdonaldislands
	{19182, 55, 16, 0x1},     // formeryugoslavia
	{19198, 112, 3, 0x1},     // uae
	{19201, 145, 19, 0x1},    // republiekfilipijnen
	{19220, 58, 22, 0x1},     // peoplesrepublicofbenin
	{19242, 111, 10, 0x1},    // owganystan
	{19252, 396, 5, 0x1},     // #6col
	{19257, 148, 6, 0x1},     // nkorea
	{19263, 397, 5, 0x1},     // #5560
	{19268, 206, 11, 0x1},    // beseilanden
	{19279, 206, 27, 0x1},    // bonairesinteustatiusandsaba
	{19306, 19, 7, 0x1},      // estland
	{19313, 68, 16, 0x1},     // afarsissasgebied
	{19329, 37, 19, 0x1},     // republicofmacedonia
	{19348, 217, 28, 0x1},    // islasmalvinasfalklandislands
	{19376, 34, 7, 0x1},      // latvija
	{19383, 398, 5, 0x1},     // #5rus
	{19388, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{19435, 231, 38, 0x1},    // overseasterritorysaintmartinfrenchpart
	{19473, 399, 5, 0x1},     // #5rok
	{19478, 223, 18, 0x1},    // guyanefrenchguiana
	{19496, 78, 20, 0x1},     // republicguineebissau
	{19516, 190, 17, 0x1},    // republicadepanama
	{19533, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{19567, 32, 8, 0x1},      // lithunia
	{19575, 142, 12, 0x1},    // nauruislands
	{19587, 226, 31, 0x1},    // heardeilandendemcdonaldeilanden
	{19618, 68, 6, 0x1},      // jibuti
	{19624, 44, 19, 0x1},     // republicaportuguesa
	{19643, 164, 5, 0x81},    // #2yem
	{19648, 58, 7, 0x1},      // dahomey
	{19655, 210, 33, 0x1},    // islandsterritoryofthecocoskeeling
	{19688, 256, 17, 0x1},    // maagdeneilandenvs
	{19705, 4, 5, 0x1},       // #7aus
	{19710, 73, 16, 0x1},     // incleritethiopia
	{19726, 400, 5, 0x1},     // #6com
	{19731, 115, 16, 0x1},    // bruneidarussalam
	{19747, 255, 15, 0x1},    // virginislandsuk
	{19762, 96, 17, 0x1},     // republicofsenegal
	{19779, 214, 22, 0x1},    // kaaimaneilandenbritish
	{19801, 119, 31, 0x1},    // fijisovereigndemocraticrepublic
	{19832, 45, 24, 0x1},     // peoplesrepublicofromania
	{19856, 230, 10, 0x1},    // chinamacau
	{19866, 5, 17, 0x1},      // republicofaustria
	{19883, 53, 17, 0x1},     // republicofukraine
	{19900, 206, 25, 0x1},    // bonairesabasainteustatius
	{19925, 182, 25, 0x1},    // guyanacooperativerepublic
	{19950, 226, 24, 0x1},    // heardenmacdonaldeilanden
	{19974, 9, 4, 0x81},      // #470
	{19978, 401, 5, 0x1},     // #6mlt
	{19983, 168, 10, 0x1},    // thebahamas
	{19993, 22, 29, 0x1},     // grootbrittannieennoordierland
	{20022, 98, 10, 0x1},     // soomaaliya
	{20032, 402, 5, 0x1},     // #5lie
	{20037, 64, 36, 0x1},     // democraticrepublicofthecongokinshasa
	{20073, 212, 30, 0x1},    // curacaokingdomofthenetherlands
	{20103, 22, 45, 0x1},     // grootbrittannienorthierlandverenigdkoninkrijk
	{20148, 403, 5, 0x1},     // #2dhy
	{20153, 404, 5, 0x1},     // #6cub
	{20158, 106, 26, 0x1},    // verenigderepubliektanzania
	{20184, 226, 36, 0x1},    // territoryheardislandsmcdonaldislands
	{20220, 63, 24, 0x1},     // unitedrepublicofcameroon
	{20244, 117, 13, 0x1},    // mainlandchina
	{20257, 6, 20, 0x1},      // republicofazerbaijan
	{20277, 46, 10, 0x1},     // sovjetunie
	{20287, 16, 35, 0x1},     // westgermanyfederalrepublicofgermany
	{20322, 177, 18, 0x1},    // dominicagemenebest
	{20340, 215, 15, 0x1},    // sahrawirepublic
	{20355, 106, 12, 0x1},    // ureptanzania
	{20367, 230, 13, 0x1},    // macaosarchina
	{20380, 119, 19, 0x1},    // fijiislandsrepublic
	{20399, 405, 5, 0x1},     // #6mag
	{20404, 406, 5, 0x1},     // #6920
	{20409, 240, 29, 0x1},    // estadolibreasociadopuertorico
	{20438, 138, 27, 0x1},    // unionburmasocialistrepublic
	{20465, 10, 10, 0x1},     // belorussie
	{20475, 8, 5, 0x81},      // #4100
	{20480, 214, 5, 0x81},    // #4136
	{20485, 407, 5, 0x1},     // #5lib
	{20490, 257, 18, 0x1},    // wallisfutunafrench
	{20508, 408, 5, 0x1},     // #6dom
	{20513, 103, 17, 0x1},    // republiquedutchad
	{20530, 409, 5, 0x1},     // #5471
	{20535, 3, 5, 0x1},       // #7arm
	{20540, 410, 5, 0x81},    // #2ddr
	{20545, 64, 5, 0x1},      // #7cod
	{20550, 240, 20, 0x1},    // gemenebestpuertorico
	{20570, 54, 5, 0x81},     // #4840
	{20575, 248, 33, 0x1},    // collectiviteitsaintpierremiquelon
	{20608, 164, 12, 0x1},    // yemenkingdom
	{20620, 82, 10, 0x1},     // statelibya
	{20630, 63, 16, 0x1},     // republiccameroon
	{20646, 411, 5, 0x1},     // #6mad
	{20651, 205, 23, 0x1},    // frenchsouthernterritory
	{20674, 196, 23, 0x1},    // orientalrepublicuruguay
	{20697, 84, 7, 0x1},      // marocco
	{20704, 412, 5, 0x1},     // #5aab
	{20709, 65, 10, 0x1},     // franscongo
	{20719, 232, 38, 0x1},    // overzeesgebiedsdeelnoordelijkemarianen
	{20757, 15, 6, 0x1},      // #3ddde
	{20763, 108, 25, 0x1},    // rephabolikiyaaforikaborwa
	{20788, 223, 30, 0x1},    // overzeesdepartementfransguyana
	{20818, 16, 26, 0x1},     // federalerepubliekduitsland
	{20844, 51, 13, 0x1},     // swedenkingdom
	{20857, 9, 12, 0x1},      // bsniahrzgvna
	{20869, 128, 18, 0x1},    // republickirgizstan
	{20887, 218, 9, 0x1},     // faeroerne
	{20896, 131, 3, 0x1},     // rok
	{20899, 10, 42, 0x1},     // belorussischesocialistischesovjetrepubliek
	{20941, 44, 8, 0x1},      // portugal
	{20949, 164, 13, 0x1},    // republicyemen
	{20962, 143, 12, 0x1},    // saltanatuman
	{20974, 11, 6, 0x1},      // canada
	{20980, 186, 30, 0x1},    // federationofsaintkittsandnevis
	{21010, 87, 25, 0x1},     // peoplesrepublicmozambique
	{21035, 166, 19, 0x1},    // republiekargentinie
	{21054, 207, 34, 0x1},    // overzeesgebiedsdeelsaintbarthelemy
	{21088, 63, 13, 0x1},     // franskameroen
	{21101, 413, 5, 0x1},     // #6970
	{21106, 218, 15, 0x1},    // faeroereilanden
	{21121, 141, 14, 0x1},    // kingdomofnepal
	{21135, 150, 12, 0x1},    // saoediarabie
	{21147, 414, 5, 0x1},     // #2rho
	{21152, 138, 14, 0x1},    // unionofmyanmar
	{21166, 236, 28, 0x1},    // overzeesgebiednieuwcaledonie
	{21194, 205, 40, 0x1},    // overseasterritoryfrenchsouthernterritory
	{21234, 131, 18, 0x1},    // republicsouthkorea
	{21252, 106, 32, 0x1},    // tanganyikazanzibarunitedrepublic
	{21284, 77, 6, 0x1},      // gambia
	{21290, 156, 9, 0x1},     // turkmenia
	{21299, 237, 24, 0x1},    // territoryofnorfolkisland
	{21323, 247, 30, 0x1},    // overzeesgebiedsvalbardjanmayen
	{21353, 159, 14, 0x1},    // elliceeilanden
	{21367, 161, 12, 0x1},    // northvietnam
	{21379, 415, 5, 0x1},     // #5565
	{21384, 135, 35, 0x1},    // democraticsocialistrepublicsrilanka
	{21419, 165, 32, 0x1},    // volksdemocratischerepubliekjemen
	{21451, 128, 8, 0x1},     // kirgisie
	{21459, 416, 5, 0x1},     // #6971
	{21464, 218, 13, 0x1},    // faeroeislands
	{21477, 67, 16, 0x1},     // capeverdeislands
	{21493, 244, 17, 0x1},    // republicofvietnam
	{21510, 82, 5, 0x1},      // libya
	{21515, 249, 26, 0x1},    // nederlandsdeelsaintmaarten
	{21541, 112, 8, 0x1},     // emirates
	{21549, 177, 5, 0x81},    // #2dma
	{21554, 417, 5, 0x1},     // #5490
	{21559, 120, 16, 0x1},    // micronesiafedsts
	{21575, 165, 29, 0x1},    // democraticvolksrepubliekjemen
	{21604, 418, 5, 0x1},     // #5812
	{21609, 51, 16, 0x1},     // koninkrijkzweden
	{21625, 120, 14, 0x1},    // fsofmicronesia
	{21639, 119, 6, 0x1},     // fidzji
	{21645, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{21675, 419, 25, 0x82},   // yugoslaviafederalrepublic
	{21700, 421, 5, 0x1},     // #6mac
	{21705, 60, 16, 0x1},     // botswanarepublic
	{21721, 112, 12, 0x1},    // unitedarabem
	{21733, 422, 5, 0x1},     // #6972
	{21738, 217, 39, 0x1},    // britishoverseasterritoryfalklandislands
	{21777, 423, 5, 0x1},     // #2rom
	{21782, 177, 8, 0x1},     // dominica
	{21790, 138, 5, 0x81},    // #4104
	{21795, 67, 5, 0x81},     // #4132
	{21800, 424, 5, 0x1},     // #6aul
	{21805, 203, 22, 0x1},    // americansamoaterritory
	{21827, 253, 50, 0x1},    // overzeesgebiedverafgelegeneilandjesverenigdestates
	{21877, 231, 18, 0x1},    // fransdeelstmaarten
	{21895, 25, 24, 0x1},     // localnamehrvatskacroatia
	{21919, 425, 5, 0x1},     // #5461
	{21924, 73, 9, 0x1},      // abyssinia
	{21933, 114, 14, 0x1},    // stateofbahrain
	{21947, 82, 46, 0x1},     // libischarabischesocialistischevolksjamahiriyya
	{21993, 241, 19, 0x1},    // occupiedtrpalestine
	{22012, 218, 21, 0x1},    // overzeesgebiedfaeroer
	{22033, 76, 16, 0x1},     // republiqueguinee
	{22049, 426, 5, 0x1},     // #5ukr
	{22054, 73, 11, 0x1},     // fmrethiopia
	{22065, 138, 11, 0x1},    // formerburma
	{22076, 197, 15, 0x1},    // stvincentandgre
	{22091, 174, 16, 0x1},    // colombiarepublic
	{22107, 144, 5, 0x81},    // #2pak
	{22112, 75, 14, 0x1},     // republiekghana
	{22126, 427, 5, 0x1},     // #6973
	{22131, 228, 34, 0x1},    // britishindianoceanterritorybritish
	{22165, 428, 5, 0x1},     // #5gui
	{22170, 58, 6, 0x1},      // #3dybj
	{22176, 213, 26, 0x1},    // grondgebiedchristmaseiland
	{22202, 82, 18, 0x1},     // libyaarabjamahiriy
	{22220, 6, 9, 0x1},       // azerbijan
	{22229, 212, 18, 0x1},    // curacaoknetherland
	{22247, 56, 17, 0x1},     // republicadeangola
	{22264, 429, 5, 0x1},     // #5nth
	{22269, 165, 17, 0x1},    // adenyemenpdrsouth
	{22286, 211, 5, 0x1},     // #7cok
	{22291, 226, 27, 0x1},    // mcdonaldislandsheardislands
	{22318, 242, 28, 0x1},    // overzeesgebiedfranspolynesie
	{22346, 234, 20, 0x1},    // departmentmartinique
	{22366, 205, 35, 0x1},    // frafrenchsouthernantarcticterritory
	{22401, 246, 34, 0x1},    // sainthelenaascensiontristandacunha
	{22435, 213, 34, 0x1},    // overzeesgebiedsdeelchristmaseiland
	{22469, 139, 13, 0x1},    // statemongolia
	{22482, 15, 11, 0x1},     // eastgermany
	{22493, 106, 22, 0x1},    // tanzaniaunitedrepublic
	{22515, 111, 21, 0x1},    // republicofafghanistan
	{22536, 145, 5, 0x81},    // #2phl
	{22541, 430, 5, 0x1},     // #6maa
	{22546, 34, 17, 0x1},     // latvijasrepublika
	{22563, 46, 13, 0x1},     // sovjetrusland
	{22576, 431, 5, 0x1},     // #6910
	{22581, 59, 5, 0x81},     // #2bfa
	{22586, 210, 20, 0x1},    // keelingeilandencocos
	{22606, 432, 5, 0x1},     // #5arm
	{22611, 171, 26, 0x1},    // federativerepublicofbrazil
	{22637, 108, 19, 0x1},    // southafricarepublic
	{22656, 156, 9, 0x1},     // turkmenie
	{22665, 433, 5, 0x1},     // #5811
	{22670, 202, 22, 0x1},    // nederlandseantillenoud
	{22692, 153, 12, 0x1},    // arabrepsyrie
	{22704, 80, 5, 0x81},     // #2ken
	{22709, 176, 15, 0x1},    // republicadecuba
	{22724, 196, 22, 0x1},    // easternrepublicuruguay
	{22746, 186, 30, 0x1},    // federatiesaintchristophernevis
	{22776, 58, 20, 0x1},     // formerlydahomeybenin
	{22796, 161, 8, 0x1},     // vietnamn
	{22804, 434, 5, 0x1},     // #6mon
	{22809, 121, 36, 0x1},    // indonesierepubliekderverenigdestaten
	{22845, 435, 5, 0x1},     // #6jam
	{22850, 143, 13, 0x1},    // maskateenoman
	{22863, 115, 22, 0x1},    // abodepeacenationbrunei
	{22885, 103, 15, 0x1},    // jumhuriyattshad
	{22900, 140, 16, 0x1},    // malayafederation
	{22916, 436, 5, 0x1},     // #5aul
	{22921, 16, 5, 0x81},     // #2deu
	{22926, 66, 5, 0x1},      // #7com
	{22931, 227, 7, 0x1},     // manisle
	{22938, 2, 5, 0x1},       // #7and
	{22943, 186, 22, 0x1},    // sintchristoffelennevis
	{22965, 437, 5, 0x1},     // #5816
	{22970, 246, 21, 0x1},    // ascensionensinthelena
	{22991, 221, 10, 0x1},    // guadeloupe
	{23001, 68, 25, 0x1},     // gebiedvandeafarsendeissas
	{23026, 224, 14, 0x1},    // guamamerikaans
	{23040, 148, 29, 0x1},    // koreademocraticvolksrepubliek
	{23069, 85, 10, 0x1},     // madagascar
	{23079, 171, 23, 0x1},    // brazilieverenigdestaten
	{23102, 144, 16, 0x1},    // pakistanrepublic
	{23118, 186, 15, 0x1},    // stkittsandnevis
	{23133, 64, 13, 0x1},     // belgischcongo
	{23146, 112, 11, 0x1},    // unitedarabe
	{23157, 143, 24, 0x1},    // sultanateofmuscatandoman
	{23181, 217, 27, 0x1},    // territoriumfalklandeilanden
	{23208, 438, 5, 0x1},     // #6jpn
	{23213, 439, 5, 0x1},     // #5gab
	{23218, 117, 17, 0x1},    // chinapeoplesrepof
	{23235, 199, 28, 0x1},    // kingdomofthenetherlandsaruba
	{23263, 43, 5, 0x81},     // #2pol
	{23268, 64, 31, 0x1},     // kinshasacongodemocraticrepublic
	{23299, 230, 5, 0x1},     // macao
	{23304, 46, 16, 0x1},     // russianfedertion
	{23320, 229, 17, 0x1},    // bailiwickofjersey
	{23337, 179, 16, 0x1},    // republiekecuador
	{23353, 440, 5, 0x1},     // #6dji
	{23358, 52, 19, 0x1},     // ottomanempireturkey
	{23377, 215, 30, 0x1},    // saharawiarabdemocraticrepublic
	{23407, 441, 5, 0x1},     // #5leb
	{23412, 71, 3, 0x1},      // uar
	{23415, 174, 5, 0x1},     // #7col
	{23420, 87, 24, 0x1},     // volksrepubliekmozambique
	{23444, 173, 14, 0x1},    // republiekchili
	{23458, 250, 27, 0x1},    // territoryturkscaicosislands
	{23485, 442, 5, 0x1},     // #5817
	{23490, 37, 25, 0x1},     // formeryugoslavrpmacedonia
	{23515, 241, 20, 0x1},    // palestinianauthority
	{23535, 210, 13, 0x1},    // cocoseilanden
	{23548, 243, 18, 0x1},    // departementreunion
	{23566, 154, 12, 0x1},    // siamthailand
	{23578, 55, 21, 0x1},     // formersfrofyugoslavia
	{23599, 182, 16, 0x1},    // georgetownguyana
	{23615, 120, 24, 0x1},    // micronesiefederalestaten
	{23639, 106, 18, 0x1},    // tanganyikarepublic
	{23657, 6, 18, 0x1},      // republicazerbaijan
	{23675, 443, 5, 0x1},     // #5gam
	{23680, 444, 5, 0x1},     // #6mal
	{23685, 114, 7, 0x1},     // bahrain
	{23692, 239, 33, 0x1},    // ducieoenoislandspitcairnhenderson
	{23725, 82, 11, 0x1},     // formerlibya
	{23736, 445, 16, 0x82},   // fedrepyugoslavia
	{23752, 447, 28, 0x82},   // serbiamontenegroyugoslaviafr
	{23780, 49, 17, 0x1},     // slowaakserepublic
	{23797, 250, 26, 0x1},    // turkscaicoseilandenbritish
	{23823, 449, 5, 0x1},     // #5390
	{23828, 111, 23, 0x1},    // islamicrepofafghanistan
	{23851, 247, 18, 0x1},    // svalbardogjanmayen
	{23869, 82, 12, 0x1},     // libyakingdom
	{23881, 54, 25, 0x1},     // verenigdestatenvanamerika
	{23906, 65, 5, 0x1},      // #7cgo
	{23911, 65, 20, 0x1},     // congopeoplesrepublic
	{23931, 138, 8, 0x1},     // mayanmar
	{23939, 450, 5, 0x1},     // #5uru
	{23944, 145, 23, 0x1},    // philippinescommonwealth
	{23967, 119, 26, 0x1},    // republiekvandefijieilanden
	{23993, 121, 19, 0x1},    // nederlandsoostindie
	{24012, 129, 14, 0x1},    // khmerrepubliek
	{24026, 164, 31, 0x1},    // mutawakkilitischkoninkrijkjemen
	{24057, 133, 6, 0x1},     // laopdr
	{24063, 62, 23, 0x1},     // republicoftheivorycoast
	{24086, 239, 36, 0x1},    // pitcairnhendersonducieandoenoislands
	{24122, 451, 3, 0x3},     // roc
	{24125, 129, 5, 0x81},    // #2khm
	{24130, 54, 16, 0x1},     // verstatesamerika
	{24146, 190, 5, 0x81},    // #2pan
	{24151, 69, 32, 0x1},     // algeriademocraticpopularrepublic
	{24183, 198, 30, 0x1},    // bolivariaanserepublicvenezuela
	{24213, 13, 36, 0x1},     // tsjechoslowaaksefederatieverepubliek
	{24249, 239, 5, 0x81},    // #2pcn
	{24254, 118, 6, 0x1},     // kibris
	{24260, 253, 29, 0x1},    // verenigdestatenkleineeilanden
	{24289, 178, 20, 0x1},    // dominicaanserepublic
	{24309, 133, 11, 0x1},    // kingdomlaos
	{24320, 196, 24, 0x1},    // oosterserepubliekuruguay
	{24344, 9, 19, 0x1},      // bosnieenherzegovina
	{24363, 454, 5, 0x1},     // #5343
	{24368, 184, 5, 0x1},     // #7hai
	{24373, 221, 25, 0x1},    // departementdelaguadeloupe
	{24398, 64, 13, 0x1},     // congokinshasa
	{24411, 34, 15, 0x1},     // latvianrepublic
	{24426, 207, 10, 0x1},    // saintbarth
	{24436, 166, 5, 0x1},     // #7arg
	{24441, 11, 5, 0x1},      // #7can
	{24446, 148, 15, 0x1},    // democratickorea
	{24461, 140, 6, 0x1},     // malaya
	{24467, 60, 5, 0x81},     // #2bwa
	{24472, 56, 5, 0x1},      // #7ang
	{24477, 64, 31, 0x1},     // democraticrepublickinshasacongo
	{24508, 143, 13, 0x1},    // sultanateoman
	{24521, 239, 10, 0x1},    // pitcairnis
	{24531, 243, 12, 0x1},    // reunionfrans
	{24543, 128, 19, 0x1},    // kirgizischerepublic
	{24562, 179, 7, 0x1},     // equador
	{24569, 115, 40, 0x1},    // deverblijfplaatsvandevredenatievanbrunei
	{24609, 37, 14, 0x1},     // macedoniefyrom
	{24623, 213, 25, 0x1},    // territorychristmasislands
	{24648, 253, 17, 0x1},    // usoutlyingislands
	{24665, 92, 17, 0x1},     // republiqueduniger
	{24682, 455, 12, 0x2},    // ruandaurundi
	{24694, 164, 10, 0x1},    // yemensanaa
	{24704, 167, 16, 0x1},    // antiguaenbarbuda
	{24720, 253, 25, 0x1},    // uskleineafgelegeneilanden
	{24745, 178, 5, 0x81},    // #2dom
	{24750, 129, 5, 0x1},     // #7cam
	{24755, 48, 31, 0x1},     // statenunievanservieenmontenegro
	{24786, 68, 5, 0x81},     // #2dji
	{24791, 457, 5, 0x1},     // #5800
	{24796, 160, 10, 0x1},    // uzbekistan
	{24806, 148, 15, 0x1},    // koreademocratic
	{24821, 28, 5, 0x81},     // #2isl
	{24826, 111, 23, 0x1},    // islamicstateafghanistan
	{24849, 164, 10, 0x1},    // noordjemen
	{24859, 458, 5, 0x1},     // #5210
	{24864, 76, 6, 0x1},      // guinee
	{24870, 164, 22, 0x1},    // arabischerepublicjemen
	{24892, 127, 11, 0x1},    // khazakhstan
	{24903, 236, 29, 0x1},    // overseasterritorynewcaledonia
	{24932, 135, 14, 0x1},    // dominionceylon
	{24946, 44, 9, 0x1},      // portugual
	{24955, 16, 28, 0x1},     // federalrepublicformergermany
	{24983, 459, 5, 0x1},     // #6900
	{24988, 460, 5, 0x1},     // #5afg
	{24993, 31, 27, 0x1},     // principalityofliechtenstein
	{25020, 461, 5, 0x1},     // #5325
	{25025, 462, 5, 0x1},     // #5341
	{25030, 463, 5, 0x1},     // #5355
	{25035, 136, 20, 0x1},    // formermaldiveislands
	{25055, 464, 5, 0x1},     // #5395
	{25060, 127, 18, 0x1},    // kazakhstanrepublic
	{25078, 465, 5, 0x1},     // #5arg
	{25083, 6, 12, 0x1},      // azerbaidzhan
	{25095, 157, 17, 0x1},    // republiceasttimor
	{25112, 78, 11, 0x1},     // guinebissau
	{25123, 102, 17, 0x1},    // seychellesislands
	{25140, 148, 5, 0x81},    // #2prk
	{25145, 252, 7, 0x1},     // formosa
	{25152, 466, 5, 0x1},     // #5205
	{25157, 467, 5, 0x1},     // #5211
	{25162, 201, 13, 0x1},    // alandeilanden
	{25175, 65, 13, 0x1},     // congorepofthe
	{25188, 228, 58, 0x1},    // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{25246, 151, 9, 0x1},     // singapore
	{25255, 205, 27, 0x1},    // frenchsouthernantarticlands
	{25282, 34, 15, 0x1},     // republicletland
	{25297, 468, 5, 0x1},     // #5gua
	{25302, 66, 13, 0x1},     // comoroislands
	{25315, 29, 6, 0x1},      // israel
	{25321, 469, 5, 0x1},     // #5346
	{25326, 176, 14, 0x1},    // republicofcuba
	{25340, 70, 17, 0x1},     // sultanatezanzibar
	{25357, 113, 24, 0x1},    // volksrepubliekbangladesh
	{25381, 117, 23, 0x1},    // zhonghuarenmingongheguo
	{25404, 73, 23, 0x1},     // ethiopiaexcludeseritrea
	{25427, 222, 9, 0x1},     // groenland
	{25436, 114, 14, 0x1},    // kingdombahrain
	{25450, 148, 26, 0x1},    // koreademocraticpeorepublic
	{25476, 240, 20, 0x1},    // puertoricogemenebest
	{25496, 470, 5, 0x1},     // #5212
	{25501, 188, 21, 0x1},    // mexicoverenigdestates
	{25522, 79, 31, 0x1},     // republiquedelaguineeequatoriale
	{25553, 51, 6, 0x1},      // zweden
	{25559, 10, 17, 0x1},     // republicofbelarus
	{25576, 471, 5, 0x1},     // #5gfr
	{25581, 114, 9, 0x1},     // albahrayn
	{25590, 93, 24, 0x1},     // federalerepublieknigeria
	{25614, 230, 12, 0x1},    // chinaprmacao
	{25626, 188, 6, 0x1},     // mexico
	{25632, 27, 15, 0x1},     // republicierland
	{25647, 472, 5, 0x1},     // #6drc
	{25652, 163, 28, 0x1},    // independentstatewesternsamoa
	{25680, 121, 29, 0x1},    // republicindonesiaunitarystate
	{25709, 164, 10, 0x1},    // sanaayemen
	{25719, 473, 5, 0x1},     // #5lit
	{25724, 124, 4, 0x1},     // iraq
	{25728, 474, 5, 0x1},     // #5347
	{25733, 205, 32, 0x1},    // fransezuidelijkezuidpoolgebieden
	{25765, 246, 37, 0x1},    // sainthelenatristandacunhaandascension
	{25802, 226, 20, 0x1},    // heardmcdonaldislands
	{25822, 231, 30, 0x1},    // territorysaintmartinfrenchpart
	{25852, 160, 11, 0x1},    // oesbekistan
	{25863, 210, 28, 0x1},    // cocoseilandenkeelingeilanden
	{25891, 160, 18, 0x1},    // republicuzbekistan
	{25909, 234, 24, 0x1},    // collectiviteitmartinique
	{25933, 145, 10, 0x1},    // filipijnen
	{25943, 121, 17, 0x1},    // indonesiarepublic
	{25960, 240, 5, 0x81},    // #2pri
	{25965, 208, 33, 0x1},    // britishoverzeesterritoriumbermuda
	{25998, 243, 12, 0x1},    // ilelareunion
	{26010, 35, 6, 0x1},      // monaco
	{26016, 94, 15, 0x1},     // rwandanrepublic
	{26031, 107, 16, 0x1},    // republicofuganda
	{26047, 132, 7, 0x1},     // koeweit
	{26054, 148, 28, 0x1},    // democraticrepublicnorthkorea
	{26082, 148, 25, 0x1},    // dempeoplesrepublicofkorea
	{26107, 191, 12, 0x1},    // republicperu
	{26119, 475, 5, 0x1},     // #6aus
	{26124, 476, 5, 0x1},     // #5344
	{26129, 22, 13, 0x1},     // unitedkingdom
	{26142, 205, 25, 0x1},    // frenchsouthernterritories
	{26167, 259, 57, 0x1},    // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{26224, 111, 23, 0x1},    // islamicstaatafghanistan
	{26247, 46, 11, 0x1},     // russiansfsr
	{26258, 115, 26, 0x1},    // nationofbruneiabodeofpeace
	{26284, 108, 7, 0x1},     // safrica
	{26291, 226, 22, 0x1},    // auheardmcdonaldislands
	{26313, 63, 17, 0x1},     // republiekkameroen
	{26330, 76, 6, 0x1},      // guinea
	{26336, 143, 13, 0x1},    // omansultanaat
	{26349, 22, 2, 0x1},      // vk
	{26351, 225, 28, 0x1},    // hongkongchinapeoplesrepublic
	{26379, 137, 25, 0x1},    // republiekmarshalleilanden
	{26404, 245, 41, 0x1},    // zuidgeorgiaendezuidelijkesandwicheilanden
	{26445, 126, 5, 0x1},     // #7jpn
	{26450, 477, 5, 0x2},     // #5345
	{26455, 22, 13, 0x1},     // unitedkingdon
	{26468, 120, 19, 0x1},    // micronesiafedstates
	{26487, 248, 19, 0x1},    // stpierreandmiquelon
	{26506, 225, 5, 0x1},     // #7hkg
	{26511, 259, 15, 0x1},    // republiekkosovo
	{26526, 66, 11, 0x1},     // comorenunie
	{26537, 210, 27, 0x1},    // overzeesgebiedcocoseilanden
	{26564, 135, 17, 0x1},    // republieksrilanka
	{26581, 24, 17, 0x1},     // helleenserepublic
	{26598, 227, 9, 0x1},     // isleofman
	{26607, 214, 30, 0x1},    // overseasterritorycaymanislands
	{26637, 82, 23, 0x1},     // verenigdkoninkrijklibie
	{26660, 164, 5, 0x1},     // yeman
	{26665, 164, 5, 0x1},     // yemen
	{26670, 217, 16, 0x1},    // falklandeilanden
	{26686, 112, 12, 0x1},    // trucialcoast
	{26698, 253, 46, 0x1},    // verafgelegeneilandjesverenigdestatesamerikaans
	{26744, 252, 13, 0x1},    // chinesetaipei
	{26757, 146, 5, 0x81},    // #2plw
	{26762, 479, 5, 0x1},     // #5gha
	{26767, 185, 5, 0x1},     // #7jam
	{26772, 175, 19, 0x1},    // republicofcostarica
	{26791, 10, 18, 0x1},     // belarusbyelorussia
	{26809, 136, 21, 0x1},    // republicofthemaldives
	{26830, 16, 11, 0x1},     // germanywest
	{26841, 215, 16, 0x1},    // westelijkesahara
	{26857, 1, 22, 0x1},      // albaniapeoplesrepublic
	{26879, 55, 19, 0x1},     // voormaligjugoslavie
	{26898, 480, 5, 0x1},     // #5350
	{26903, 26, 17, 0x1},     // republicofhungary
	{26920, 246, 23, 0x1},    // sthelenaanddependencies
	{26943, 241, 27, 0x1},    // palestijnseautonomegebieden
	{26970, 481, 15, 0x2},    // republicofchina
	{26985, 7, 16, 0x1},      // koninkrijkbelgie
	{27001, 98, 16, 0x1},     // republieksomalie
	{27017, 210, 9, 0x1},     // cocosisds
	{27026, 164, 24, 0x1},    // yemenarabrepublicofyemen
	{27050, 195, 22, 0x1},    // trinidadtobagorepublic
	{27072, 483, 5, 0x1},     // #5540
	{27077, 17, 10, 0x1},     // denemarken
	{27087, 129, 19, 0x1},    // formerkhmerrepublic
	{27106, 132, 14, 0x1},    // dawlatalkuwayt
	{27120, 37, 23, 0x1},     // republieknoordmacedonie
	{27143, 44, 5, 0x81},     // #2prt
	{27148, 64, 28, 0x1},     // congodemocraticrepublicofthe
	{27176, 28, 5, 0x81},     // #4352
	{27181, 484, 5, 0x1},     // #5200
	{27186, 80, 15, 0x1},     // republicofkenya
	{27201, 254, 13, 0x1},    // vaticaanstaat
	{27214, 242, 5, 0x81},    // #2pyf
	{27219, 30, 5, 0x81},     // #4380
	{27224, 115, 6, 0x1},     // brunei
	{27230, 165, 32, 0x1},    // yemenpeoplesdemocraticrepublicof
	{27262, 125, 5, 0x1},     // #7jor
	{27267, 240, 21, 0x1},    // grondgebiedpuertorico
	{27288, 71, 3, 0x1},      // are
	{27291, 148, 10, 0x1},    // noordkorea
	{27301, 254, 8, 0x1},     // vaticaan
	{27309, 206, 13, 0x1},    // sabaenbonaire
	{27322, 246, 31, 0x1},    // sthelenaascensiontristandacunha
	{27353, 241, 31, 0x1},    // palestineliberationorganization
	{27384, 46, 9, 0x1},      // fedrussia
	{27393, 61, 5, 0x1},      // #7caf
	{27398, 215, 16, 0x1},    // saharaoccidental
	{27414, 485, 5, 0x1},     // #5lux
	{27419, 62, 5, 0x1},      // #7civ
	{27424, 92, 14, 0x1},     // republiekniger
	{27438, 486, 5, 0x1},     // #5541
	{27443, 205, 35, 0x1},    // departementfransezuidelijkegebieden
	{27478, 162, 5, 0x1},     // #7van
	{27483, 16, 18, 0x1},     // fmrfedrepofgermany
	{27501, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{27548, 48, 24, 0x1},     // serbiafrserbiamontenegro
	{27572, 154, 14, 0x1},    // koninkrijksiam
	{27586, 219, 19, 0x1},    // baljuwschapguernsey
	{27605, 487, 23, 0x2},    // koreademocraticrepublic
	{27628, 71, 14, 0x1},     // arabrepofegypt
	{27642, 138, 15, 0x1},    // burmanowmyanmar
	{27657, 191, 16, 0x1},    // republicadelperu
	{27673, 489, 5, 0x1},     // #5352
	{27678, 133, 28, 0x1},    // laopeoplesdemocraticrepublic
	{27706, 14, 5, 0x1},      // #7cze
	{27711, 14, 15, 0x1},     // czechiarepublic
	{27726, 171, 25, 0x1},    // federalerepubliekbrazilie
	{27751, 231, 17, 0x1},    // fransdeelstmartin
	{27768, 252, 23, 0x1},    // provincievanchinataiwan
	{27791, 251, 18, 0x1},    // territoriumtokelau
	{27809, 164, 23, 0x1},    // aljumhuriyahalyamaniyah
	{27832, 108, 3, 0x1},     // rsa
	{27835, 183, 8, 0x1},     // honduras
	{27843, 22, 29, 0x1},     // greatbritainnorthernirelanduk
	{27872, 71, 24, 0x1},     // jumhuriyatmisralarabiyah
	{27896, 120, 13, 0x1},    // micronesiafed
	{27909, 134, 15, 0x1},    // republiclebanon
	{27924, 28, 15, 0x1},     // republiciceland
	{27939, 45, 24, 0x1},     // romaniasocialistrepublic
	{27963, 62, 11, 0x1},     // cotedivoire
	{27974, 205, 24, 0x1},    // fransezuidelijkegebieden
	{27998, 89, 19, 0x1},     // republiquedemaurice
	{28017, 48, 16, 0x1},     // serviemontenegro
	{28033, 233, 36, 0x1},    // britishoverzeesterritoriummontserrat
	{28069, 50, 18, 0x1},     // republikaslovenija
	{28087, 490, 5, 0x1},     // #5349
	{28092, 491, 5, 0x1},     // #6840
	{28097, 70, 29, 0x1},     // volksrepubliekzanzibarenpemba
	{28126, 82, 46, 0x1},     // grotesocialistlibischarabischevolksjamahiriyya
	{28172, 54, 15, 0x1},     // usaunitedstates
	{28187, 492, 5, 0x1},     // #5553
	{28192, 123, 12, 0x1},    // empireofiran
	{28204, 165, 9, 0x1},     // adenyemen
	{28213, 123, 10, 0x1},    // empireiran
	{28223, 493, 5, 0x1},     // #5940
	{28228, 186, 36, 0x1},    // federationofsaintchristopherandnevis
	{28264, 106, 38, 0x1},    // formerunitedrepublictanganyikazanzibar
	{28302, 494, 4, 0x1},     // #658
	{28306, 221, 27, 0x1},    // overseasterritoryguadeloupe
	{28333, 495, 5, 0x1},     // #5gmy
	{28338, 80, 14, 0x1},     // republiekkenia
	{28352, 496, 5, 0x1},     // #5guy
	{28357, 231, 23, 0x1},    // saintmartincollectivity
	{28380, 239, 16, 0x1},    // pitcairneilanden
	{28396, 249, 30, 0x1},    // kingdomnetherlandssaintmaarten
	{28426, 241, 15, 0x1},    // formerpalestine
	{28441, 43, 21, 0x1},     // peoplesrepublicpoland
	{28462, 205, 34, 0x1},    // fransezuidelijkeenzuidpoolgebieden
	{28496, 497, 5, 0x1},     // #5552
	{28501, 52, 15, 0x1},     // turkserepubliek
	{28516, 115, 30, 0x1},    // verblijfplaatsvredenatiebrunei
	{28546, 206, 39, 0x1},    // overzeesgebiedbonairesainteustatiussaba
	{28585, 7, 7, 0x1},       // belgium
	{28592, 122, 5, 0x81},    // #4356
	{28597, 105, 15, 0x1},    // tunisiarepublic
	{28612, 62, 5, 0x81},     // #4384
	{28617, 498, 5, 0x1},     // #6mya
	{28622, 499, 5, 0x1},     // #5gdr
	{28627, 104, 14, 0x1},    // republicoftogo
	{28641, 53, 14, 0x1},     // sovjetoekraine
	{28655, 66, 29, 0x1},     // islamicfederalrepubliccomoren
	{28684, 2, 15, 0x1},      // prinsdomandorra
	{28699, 140, 15, 0x1},    // malayafederatie
	{28714, 45, 26, 0x1},     // socialistrepublicofromania
	{28740, 14, 19, 0x1},     // tsjechischerepublic
	{28759, 500, 5, 0x1},     // #6jor
	{28764, 213, 24, 0x1},    // christmasislandterritory
	{28788, 110, 9, 0x1},     // srhodesia
	{28797, 62, 23, 0x1},     // republiquedecotedivoire
	{28820, 161, 9, 0x1},     // vietnamsr
	{28829, 73, 38, 0x1},     // federaledemocratischerepubliekethiopie
	{28867, 247, 27, 0x1},    // grondgebiedsvalbardjanmayen
	{28894, 138, 20, 0x1},    // republicunionmyanmar
	{28914, 207, 20, 0x1},    // saintbarthelemyfrans
	{28934, 501, 5, 0x1},     // #5551
	{28939, 256, 15, 0x1},    // virginislandsus
	{28954, 205, 47, 0x1},    // overzeesecollectiviteitfransezuidelijkegebieden
	{29001, 19, 5, 0x1},      // eesti
	{29006, 215, 10, 0x1},    // westsahara
	{29016, 502, 4, 0x1},     // #640
	{29020, 10, 21, 0x1},     // formerwitrussischessr
	{29041, 68, 16, 0x1},     // gebiedafarsissas
	{29057, 206, 25, 0x1},    // sabasainteustatiusbonaire
	{29082, 91, 15, 0x1},     // southwestafrica
	{29097, 138, 19, 0x1},    // unionofmyanmarburma
	{29116, 48, 25, 0x1},     // serbiaandmontenegroformer
	{29141, 82, 10, 0x1},     // libiestaat
	{29151, 176, 13, 0x1},    // republiekcuba
	{29164, 256, 36, 0x1},    // amerikaansemaagdeneilandenamerikaans
	{29200, 136, 13, 0x1},    // dhivehiraajje
	{29213, 257, 31, 0x1},    // overzeesdepartementwallisfutuna
	{29244, 102, 18, 0x1},    // seychellenrepublic
	{29262, 77, 17, 0x1},     // thegambiarepublic
	{29279, 170, 5, 0x81},    // #2bol
	{29284, 247, 26, 0x1},    // svalbardandjanmayenislands
	{29310, 139, 25, 0x1},    // mongolischevolksrepubliek
	{29335, 159, 13, 0x1},    // elliceislands
	{29348, 187, 10, 0x1},    // saintlucia
	{29358, 35, 18, 0x1},     // monacoprincipality
	{29376, 503, 5, 0x1},     // #6750
	{29381, 163, 24, 0x1},    // onafhankelijkestaatsamoa
	{29405, 73, 35, 0x1},     // federaldemocraticrepublicofethiopia
	{29440, 224, 18, 0x1},    // overzeesgebiedguam
	{29458, 64, 30, 0x1},     // congodemocraticrepublicofzaire
	{29488, 230, 37, 0x1},    // chinamacauspecialadministrativeregion
	{29525, 52, 15, 0x1},     // republicturkiye
	{29540, 54, 2, 0x1},      // us
	{29542, 504, 4, 0x1},     // #641
	{29546, 186, 20, 0x1},    // stchristopherennevis
	{29566, 58, 16, 0x1},     // republiekdahomey
	{29582, 221, 19, 0x1},    // territoryguadeloupe
	{29601, 124, 4, 0x1},     // irak
	{29605, 231, 23, 0x1},    // collectivitesaintmartin
	{29628, 505, 5, 0x1},     // #5359
	{29633, 114, 17, 0x1},    // mamlakatalbahrayn
	{29650, 142, 14, 0x1},    // naoerorepublic
	{29664, 506, 5, 0x1},     // #6820
	{29669, 118, 5, 0x1},     // #7cyp
	{29674, 507, 28, 0x82},   // montenegroyugoslaviafrserbia
	{29702, 12, 7, 0x1},      // schweiz
	{29709, 255, 22, 0x1},    // maagdeneilandenbritish
	{29731, 202, 21, 0x1},    // netherlandswestindies
	{29752, 241, 14, 0x1},    // palestinastaat
	{29766, 237, 13, 0x1},    // norfolkeiland
	{29779, 15, 9, 0x1},      // formergdr
	{29788, 133, 22, 0x1},    // democraticvolksreplaos
	{29810, 190, 14, 0x1},    // panamarepublic
	{29824, 136, 16, 0x1},    // republicmaldives
	{29840, 30, 5, 0x81},     // #2ita
	{29845, 96, 15, 0x1},     // republicsenegal
	{29860, 138, 17, 0x1},    // burmaunionmyanmar
	{29877, 71, 11, 0x1},     // formeregypt
	{29888, 188, 21, 0x1},    // mexicoverenigdestaten
	{29909, 231, 21, 0x1},    // saintmartinfrenchpart
	{29930, 118, 6, 0x1},     // cyprus
	{29936, 98, 24, 0x1},     // somalidemocraticrepublic
	{29960, 509, 5, 0x1},     // #5920
	{29965, 510, 4, 0x1},     // #642
	{29969, 252, 19, 0x1},    // chinesetaipeitaiwan
	{29988, 242, 14, 0x1},    // franspolynesie
	{30002, 225, 15, 0x1},    // hongkongchinapr
	{30017, 255, 15, 0x1},    // ukvirginislands
	{30032, 8, 5, 0x81},      // #2bgr
	{30037, 226, 29, 0x1},    // heardislandandmcdonaldislands
	{30066, 511, 5, 0x1},     // #6835
	{30071, 16, 17, 0x1},     // formerwestgermany
	{30088, 512, 5, 0x1},     // #5les
	{30093, 160, 19, 0x1},    // republicoezbekistan
	{30112, 209, 5, 0x81},    // #2bvt
	{30117, 6, 12, 0x1},      // azerbeidzjan
	{30129, 255, 44, 0x1},    // britishoverseasterritorybritishvirginislands
	{30173, 67, 19, 0x1},     // republicofcapeverde
	{30192, 108, 25, 0x1},    // iriphablikiyesewulaafrika
	{30217, 513, 5, 0x1},     // #6wsm
	{30222, 68, 21, 0x1},     // afarsissasfransgebied
	{30243, 10, 6, 0x1},      // #3byaa
	{30249, 514, 5, 0x1},     // #5uga
	{30254, 172, 9, 0x1},     // barbadoes
	{30263, 15, 3, 0x1},      // gdr
	{30266, 93, 22, 0x1},     // federalrepublicnigeria
	{30288, 197, 14, 0x1},    // saintvincentgr
	{30302, 185, 5, 0x81},    // #4388
	{30307, 4, 23, 0x1},      // commonwealthofaustralia
	{30330, 239, 14, 0x1},    // pitcairnisland
	{30344, 8, 23, 0x1},      // bulgariapeoplesrepublic
	{30367, 108, 18, 0x1},    // republicsuidafrika
	{30385, 515, 5, 0x1},     // #5935
	{30390, 516, 4, 0x1},     // #653
	{30394, 79, 16, 0x1},     // equatorialguinea
	{30410, 210, 20, 0x1},    // cocoskeelingeilanden
	{30430, 244, 8, 0x1},     // vietnams
	{30438, 57, 5, 0x81},     // #2bdi
	{30443, 517, 5, 0x1},     // #6850
	{30448, 518, 5, 0x1},     // #5lbr
	{30453, 45, 8, 0x1},      // roemenie
	{30461, 208, 5, 0x81},    // #2bmu
	{30466, 241, 19, 0x1},    // palestineoccupiedtr
	{30485, 208, 15, 0x1},    // bermudaeilanden
	{30500, 129, 15, 0x1},    // stateofcambodia
	{30515, 95, 14, 0x1},     // republieksudan
	{30529, 251, 24, 0x1},    // overseasterritorytokelau
	{30553, 138, 9, 0x1},     // unieburma
	{30562, 519, 5, 0x1},     // #5rvn
	{30567, 155, 20, 0x1},    // republictadzjikistan
	{30587, 128, 18, 0x1},    // kyrgyzrespublikasy
	{30605, 257, 22, 0x1},    // wallisenfutunaeilanden
	{30627, 520, 5, 0x1},     // #5946
	{30632, 521, 5, 0x1},     // #5950
	{30637, 205, 28, 0x1},    // frenchsouthernantarcticlands
	{30665, 106, 7, 0x1},     // tazania
	{30672, 522, 4, 0x1},     // #652
	{30676, 523, 5, 0x1},     // #5986
	{30681, 55, 40, 0x1},     // formersocialistfederalrepublicyugoslavia
	{30721, 206, 44, 0x1},    // overzeesgebiedsdeelbonairesainteustatiussaba
	{30765, 48, 22, 0x1},     // serbiamontenegroformer
	{30787, 68, 32, 0x1},     // fransterritoriumvoorafarsenissas
	{30819, 217, 30, 0x1},    // overzeesgebiedfalklandeilanden
	{30849, 226, 38, 0x1},    // territoriumheardeilandmcdonaldeilanden
	{30887, 10, 35, 0x1},     // witrussischesovietsocialistrepublic
	{30922, 239, 15, 0x1},    // pitcairnislands
	{30937, 198, 11, 0x1},    // venezuelarb
	{30948, 68, 16, 0x1},     // djiboutirepublic
	{30964, 66, 29, 0x1},     // comorenfederalislamicrepublic
	{30993, 232, 33, 0x1},    // overzeesgebiednoordelijkemarianen
	{31026, 218, 18, 0x1},    // territoriumfaeroer
	{31044, 248, 42, 0x1},    // overzeesecollectiviteitsaintpierremiquelon
	{31086, 153, 17, 0x1},    // syriearabrepublic
	{31103, 199, 9, 0x1},     // landaruba
	{31112, 64, 7, 0x1},      // rdcongo
	{31119, 149, 5, 0x1},     // #7qat
	{31124, 225, 9, 0x1},     // xianggang
	{31133, 61, 11, 0x1},     // centralafrr
	{31144, 241, 37, 0x1},    // formerpalestineliberationorganization
	{31181, 524, 5, 0x1},     // #5947
	{31186, 257, 28, 0x1},    // territorywallisfutunaislands
	{31214, 37, 28, 0x1},     // northmacedoniamacedoniafyrom
	{31242, 525, 4, 0x1},     // #651
	{31246, 526, 5, 0x1},     // #5987
	{31251, 13, 33, 0x1},     // tsjechoslowaaksesocialistrepublic
	{31284, 169, 13, 0x1},    // britshonduras
	{31297, 209, 30, 0x1},    // overseasterritorybouvetislands
	{31327, 249, 22, 0x1},    // netherlandssintmaarten
	{31349, 209, 22, 0x1},    // territorybouvetislands
	{31371, 168, 8, 0x1},     // bahamaes
	{31379, 156, 11, 0x1},    // turkmenstan
	{31390, 223, 12, 0x1},    // frenchguiana
	{31402, 138, 26, 0x1},    // unieburmasocialistrepublic
	{31428, 73, 8, 0x1},      // ityopiya
	{31436, 53, 32, 0x1},     // ukrainiansovietsocialistrepublic
	{31468, 64, 12, 0x1},     // belgiancongo
	{31480, 33, 20, 0x1},     // grandduchyluxembourg
	{31500, 229, 17, 0x1},    // grondgebiedjersey
	{31517, 144, 19, 0x1},    // pakistaninclbanglad
	{31536, 40, 17, 0x1},     // formernetherlands
	{31553, 15, 27, 0x1},     // democraticrepublicofgermany
	{31580, 186, 35, 0x1},    // federatievansaintchristopherennevis
	{31615, 527, 5, 0x1},     // #5pak
	{31620, 206, 28, 0x1},    // bonairesainteustatiusandsaba
	{31648, 25, 15, 0x1},     // croatiarepublic
	{31663, 259, 14, 0x1},    // kosovarepublic
	{31677, 157, 32, 0x1},    // republicademocraticadetimorleste
	{31709, 54, 27, 0x1},     // noordamerikaverenigdestaten
	{31736, 162, 8, 0x1},     // vanutatu
	{31744, 164, 24, 0x1},    // arabrepublicofyemenyemen
	{31768, 78, 15, 0x1},     // portugeesguinee
	{31783, 6, 10, 0x1},      // azerbaijan
	{31793, 241, 50, 0x1},    // occupiedpalestinianterritoryincludingeastjerusalem
	{31843, 13, 6, 0x1},      // #3cshh
	{31849, 528, 5, 0x1},     // #5yem
	{31854, 61, 28, 0x1},     // formercentralafricanrepublic
	{31882, 19, 15, 0x1},     // estoniarepublic
	{31897, 246, 25, 0x1},    // ascensionentristandacunha
	{31922, 48, 6, 0x1},      // servie
	{31928, 123, 4, 0x1},     // iran
	{31932, 205, 43, 0x1},    // overzeesgebiedsdeelfransezuidelijkegebieden
	{31975, 175, 5, 0x1},     // #7crc
	{31980, 80, 14, 0x1},     // jamhuriyakenya
	{31994, 120, 25, 0x1},    // micronesiafederalstatesof
	{32019, 529, 5, 0x1},     // #6aze
	{32024, 234, 22, 0x1},    // collectivitymartinique
	{32046, 117, 7, 0x1},     // chinapr
	{32053, 530, 5, 0x1},     // #6740
	{32058, 531, 5, 0x1},     // #5pol
	{32063, 12, 19, 0x1},     // confederationsuisse
	{32082, 50, 9, 0x1},      // slovenija
	{32091, 120, 19, 0x1},    // micronesiefederatie
	{32110, 14, 20, 0x1},     // tsjechischerepubliek
	{32130, 151, 17, 0x1},    // singaporerepublic
	{32147, 205, 46, 0x1},    // territorialcollectivityfrenchsouthernterritory
	{32193, 13, 16, 0x1},     // tsjechoslowakije
	{32209, 186, 21, 0x1},    // stchristopherandnevis
	{32230, 532, 5, 0x1},     // #5955
	{32235, 129, 15, 0x1},    // kingdomcambodia
	{32250, 533, 4, 0x1},     // #657
	{32254, 236, 28, 0x1},    // collectiviteitnieuwcaledonie
	{32282, 13, 25, 0x1},     // voormaligtsjechoslowakije
	{32307, 197, 24, 0x1},    // saintvincentengrenadines
	{32331, 117, 3, 0x1},     // prc
	{32334, 176, 5, 0x1},     // #7cub
	{32339, 186, 20, 0x1},    // stchristoffelennevis
	{32359, 534, 5, 0x1},     // #5lat
	{32364, 48, 29, 0x1},     // serbiaandmontenegrostateunion
	{32393, 105, 14, 0x1},    // tunisiakingdom
	{32407, 535, 5, 0x1},     // #6830
	{32412, 63, 5, 0x1},      // #7cmr
	{32417, 208, 18, 0x1},    // territoriumbermuda
	{32435, 244, 3, 0x1},     // rvn
	{32438, 236, 25, 0x1},    // territoriumnieuwcaledonie
	{32463, 61, 27, 0x1},     // centraalafrikaanserepubliek
	{32490, 145, 18, 0x1},    // filipijnserepublic
	{32508, 74, 15, 0x1},     // republicofgabon
	{32523, 257, 29, 0x1},    // overseasterritorywallisfutuna
	{32552, 192, 5, 0x81},    // #2pry
	{32557, 245, 33, 0x1},    // southgeorgiasouthsandwicheilanden
	{32590, 229, 17, 0x1},    // territoriumjersey
	{32607, 13, 29, 0x1},     // czechandslovakfederalrepublic
	{32636, 134, 15, 0x1},    // lebanonrepublic
	{32651, 248, 33, 0x1},    // overzeesgebiedsaintpierremiquelon
	{32684, 239, 33, 0x1},    // pitcairnhendersonducieoenoislands
	{32717, 100, 39, 0x1},    // democratischerepublieksaotomeenprincipe
	{32756, 148, 11, 0x1},    // demrepkorea
	{32767, 64, 36, 0x1},     // kinshasacongodemocraticrepubliczaire
	{32803, 536, 4, 0x1},     // #680
	{32807, 195, 2, 0x1},     // tt
	{32809, 537, 4, 0x1},     // #656
	{32813, 82, 5, 0x1},      // libie
	{32818, 223, 15, 0x1},    // guyanefrancaise
	{32833, 16, 22, 0x1},     // federalrepublicgermany
	{32855, 66, 28, 0x1},     // comorenislamicbondsrepubliek
	{32883, 129, 17, 0x1},    // kingdomofcambodia
	{32900, 238, 10, 0x1},    // niueisland
	{32910, 214, 5, 0x1},     // #7cay
	{32915, 46, 10, 0x1},     // ruslandfed
	{32925, 538, 5, 0x1},     // #4532
	{32930, 110, 18, 0x1},    // republicofzimbabwe
	{32948, 539, 5, 0x1},     // #5820
	{32953, 64, 11, 0x1},     // congodemrep
	{32964, 232, 10, 0x1},    // nmarianais
	{32974, 49, 18, 0x1},     // republicofslovakia
	{32992, 259, 37, 0x1},    // unitednationsadministeredregionkosovo
	{33029, 540, 5, 0x1},     // #5pan
	{33034, 257, 31, 0x1},    // wallisandfutunaislandsterritory
	{33065, 104, 13, 0x1},    // republiektogo
	{33078, 138, 5, 0x1},     // birma
	{33083, 541, 4, 0x1},     // #655
	{33087, 542, 5, 0x1},     // #6678
	{33092, 543, 5, 0x1},     // #5983
	{33097, 544, 4, 0x1},     // #631
	{33101, 120, 23, 0x1},    // micronesiafederalstates
	{33124, 67, 5, 0x1},      // #7cpv
	{33129, 43, 6, 0x1},      // poland
	{33135, 545, 5, 0x1},     // #5375
	{33140, 145, 24, 0x1},    // republiekvandefilipijnen
	{33164, 546, 5, 0x1},     // #6860
	{33169, 147, 17, 0x1},    // papoeanieuwguinea
	{33186, 255, 12, 0x1},    // brvirginisds
	{33198, 199, 5, 0x81},    // #4533
	{33203, 174, 17, 0x1},    // republiekcolombia
	{33220, 68, 16, 0x1},     // frenchafarsissas
	{33236, 255, 15, 0x1},    // britishvirginis
	{33251, 63, 8, 0x1},      // kameroun
	{33259, 111, 31, 0x1},    // democraticrepublicofafghanistan
	{33290, 129, 20, 0x1},    // formerkhmerrepubliek
	{33310, 42, 2, 0x1},      // nz
	{33312, 22, 25, 0x1},     // greatbritainunitedkingdom
	{33337, 547, 4, 0x1},     // #654
	{33341, 253, 41, 0x1},    // territoryunitedstatesminoroutlyingislands
	{33382, 39, 19, 0x1},     // republiekmontenegro
	{33401, 150, 11, 0x1},    // saudiarabia
	{33412, 101, 18, 0x1},    // kingdomofswaziland
	{33430, 42, 5, 0x81},     // #4554
	{33435, 217, 20, 0x1},    // falklandisdsmalvinas
	{33455, 548, 5, 0x1},     // #5usa
	{33460, 549, 5, 0x1},     // #4530
	{33465, 20, 16, 0x1},     // republiekfinland
	{33481, 22, 25, 0x1},     // unitedkingdomgreatbritain
	{33506, 234, 24, 0x1},    // overzeesgebiedmartinique
	{33530, 69, 34, 0x1},     // peoplesdemocraticrepublicofalgeria
	{33564, 29, 5, 0x81},     // #2isr
	{33569, 550, 5, 0x1},     // #5pal
	{33574, 551, 5, 0x1},     // #6ukr
	{33579, 138, 27, 0x1},    // socialistrepublicunionburma
	{33606, 118, 14, 0x1},    // republiccyprus
	{33620, 233, 21, 0x1},    // territoriummontserrat
	{33641, 53, 39, 0x1},     // formeroekraiensesovietsocialistrepublic
	{33680, 110, 16, 0x1},    // rhodesiazimbabwe
	{33696, 54, 18, 0x1},     // unitedsatesamerica
	{33714, 108, 28, 0x1},    // iriphablikiyasemzantsiafrika
	{33742, 552, 5, 0x1},     // #6660
	{33747, 253, 24, 0x1},    // kleineafgelegenislandsus
	{33771, 230, 16, 0x1},    // territoriummacau
	{33787, 79, 26, 0x1},     // republicadaguineequatorial
	{33813, 168, 24, 0x1},    // commonwealthofthebahamas
	{33837, 161, 7, 0x1},     // vietman
	{33844, 213, 13, 0x1},    // christmasisds
	{33857, 230, 5, 0x1},     // macau
	{33862, 553, 5, 0x1},     // #5373
	{33867, 134, 17, 0x1},    // republicoflebanon
	{33884, 150, 22, 0x1},    // saoediarabiekoninkrijk
	{33906, 67, 12, 0x1},     // centralverde
	{33918, 106, 18, 0x1},    // tanganyikazanzibar
	{33936, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{33971, 212, 5, 0x81},    // #4531
	{33976, 227, 9, 0x1},     // eilandman
	{33985, 168, 19, 0x1},    // bahamascommonwealth
	{34004, 154, 11, 0x1},    // kingdomsiam
	{34015, 554, 5, 0x1},     // #5phi
	{34020, 157, 6, 0x1},     // #3tptl
	{34026, 164, 23, 0x1},    // formerarabrepublicyemen
	{34049, 197, 26, 0x1},    // saintvincentendegrenadinen
	{34075, 241, 17, 0x1},    // westbankgazastrip
	{34092, 236, 32, 0x1},    // overseascollectivitynewcaledonia
	{34124, 196, 24, 0x1},    // republictenoostenuruguay
	{34148, 156, 13, 0x1},    // turkemenistan
	{34161, 232, 19, 0x1},    // northmarianaislands
	{34180, 555, 5, 0x83},    // congo
	{34185, 149, 5, 0x1},     // katar
	{34190, 245, 59, 0x1},    // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{34249, 558, 4, 0x1},     // #660
	{34253, 189, 19, 0x1},    // republicofnicaragua
	{34272, 559, 5, 0x1},     // #5990
	{34277, 93, 19, 0x1},     // federationofnigeria
	{34296, 100, 16, 0x1},    // stomeandprincipe
	{34312, 560, 5, 0x1},     // #4200
	{34317, 68, 18, 0x1},     // republiquedjibouti
	{34335, 561, 5, 0x1},     // #5372
	{34340, 207, 10, 0x1},    // saintbarts
	{34350, 64, 25, 0x1},     // republiekcongoleopoldstad
	{34375, 103, 5, 0x1},     // #7cha
	{34380, 140, 18, 0x1},    // federatievanmalaya
	{34398, 226, 23, 0x1},    // heardenmcdonaldeilanden
	{34421, 243, 30, 0x1},    // overzeesecollectiviteitreunion
	{34451, 241, 15, 0x1},    // westbankandgaza
	{34466, 141, 5, 0x81},    // #4524
	{34471, 228, 5, 0x81},    // #2iot
	{34476, 71, 23, 0x1},     // arabischerepublicegypte
	{34499, 562, 5, 0x1},     // #5por
	{34504, 82, 41, 0x1},     // greatsocialistpeopleslibyanarabjamahiriya
	{34545, 231, 21, 0x1},    // fransdeelsaintmaarten
	{34566, 78, 10, 0x1},     // guineabiss
	{34576, 62, 21, 0x1},     // ivorycoastcotedivoire
	{34597, 253, 38, 0x1},    // verenigdestateskleinepacifischeislands
	{34635, 239, 37, 0x1},    // britishoverzeesgebiedpitcairneilanden
	{34672, 119, 12, 0x1},    // dominionfiji
	{34684, 164, 14, 0x1},    // republiekjemen
	{34698, 61, 26, 0x1},     // centraalafrikaanserepublic
	{34724, 37, 37, 0x1},     // formerformeryugoslavrepublicmacedonia
	{34761, 229, 15, 0x1},    // jerseybailiwick
	{34776, 85, 18, 0x1},     // madagascarrepublic
	{34794, 104, 4, 0x1},     // togo
	{34798, 20, 15, 0x1},     // finlandrepublic
	{34813, 230, 12, 0x1},    // chinaprmacau
	{34825, 49, 9, 0x1},      // slovakrep
	{34834, 563, 5, 0x1},     // #5371
	{34839, 195, 25, 0x1},    // republiektrinidadentobago
	{34864, 82, 20, 0x1},     // lybianarabjamahiriya
	{34884, 47, 27, 0x1},     // mostserenerepublicsanmarino
	{34911, 157, 9, 0x1},     // oosttimor
	{34920, 93, 17, 0x1},     // nigeriafederation
	{34937, 54, 27, 0x1},     // verenigdestatesnorthamerika
	{34964, 128, 14, 0x1},    // kyrgyzrepublic
	{34978, 153, 8, 0x1},     // syrianar
	{34986, 243, 19, 0x1},    // collectivityreunion
	{35005, 241, 15, 0x1},    // stateofpalestin
	{35020, 246, 60, 0x1},    // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{35080, 133, 11, 0x1},    // laoskingdom
	{35091, 64, 25, 0x1},     // leopoldstadrepubliekcongo
	{35116, 98, 14, 0x1},     // somalirepublic
	{35130, 25, 15, 0x1},     // republiccroatia
	{35145, 124, 5, 0x81},    // #2irq
	{35150, 174, 8, 0x1},     // colombia
	{35158, 30, 18, 0x1},     // italiaanserepublic
	{35176, 141, 35, 0x1},    // federaledemocratischerepublieknepal
	{35211, 49, 16, 0x1},     // republicslovakia
	{35227, 248, 39, 0x1},    // overzeesegemeenschapsaintpierremiquelon
	{35266, 564, 5, 0x1},     // #5prk
	{35271, 565, 5, 0x1},     // #6663
	{35276, 165, 39, 0x1},    // adenyemenpeoplesdemocraticrepublicsouth
	{35315, 163, 5, 0x81},    // #2wsm
	{35320, 133, 12, 0x1},    // peodemreplao
	{35332, 42, 12, 0x1},     // nieuwzeeland
	{35344, 150, 11, 0x1},    // saudiarabie
	{35355, 245, 39, 0x1},    // southgeorgiasouthsandwichislandsbritish
	{35394, 54, 3, 0x1},      // usa
	{35397, 68, 5, 0x81},     // #4262
	{35402, 566, 5, 0x1},     // #5370
	{35407, 567, 5, 0x1},     // #6arm
	{35412, 568, 5, 0x1},     // #5lao
	{35417, 44, 18, 0x1},     // republicofportugal
	{35435, 54, 15, 0x1},     // verenigdestaten
	{35450, 130, 36, 0x1},    // kiribatiindependentsovereignrepublic
	{35486, 54, 20, 0x1},     // unitedsatesofamerica
	{35506, 189, 5, 0x81},    // #4558
	{35511, 47, 9, 0x1},      // sanmarino
	{35520, 249, 5, 0x81},    // #4534
	{35525, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{35554, 144, 22, 0x1},    // inclbangladeshpakistan
	{35576, 29, 11, 0x1},     // israelstate
	{35587, 6, 22, 0x1},      // azarbaycanrespublikasi
	{35609, 144, 5, 0x81},    // #4586
	{35614, 569, 5, 0x1},     // #4590
	{35619, 198, 20, 0x1},    // venezuelarepublicbol
	{35639, 13, 20, 0x1},     // czechoslovakiaformer
	{35659, 246, 25, 0x1},    // tristandacunhaenascension
	{35684, 163, 23, 0x1},    // independentstateofsamoa
	{35707, 29, 5, 0x81},     // #4376
	{35712, 179, 15, 0x1},    // ecuadorrepublic
	{35727, 124, 5, 0x81},    // #4368
	{35732, 134, 15, 0x1},    // republiclibanon
	{35747, 46, 38, 0x1},     // unievansocialistischesovjetrepublieken
	{35785, 210, 14, 0x1},    // keelingislands
	{35799, 191, 5, 0x81},    // #2per
	{35804, 257, 23, 0x1},    // departementwallisfutuna
	{35827, 138, 11, 0x1},    // myanmarunie
	{35838, 250, 18, 0x1},    // turkscaicosislands
	{35856, 57, 19, 0x1},     // republiqueduburundi
	{35875, 213, 26, 0x1},    // territoryofchristmasisland
	{35901, 14, 5, 0x81},     // #4203
	{35906, 176, 12, 0x1},    // cubarepublic
	{35918, 570, 5, 0x1},     // #6501
	{35923, 111, 20, 0x1},    // republiekafghanistan
	{35943, 206, 5, 0x81},    // #4535
	{35948, 206, 27, 0x1},    // bonairesabaandsinteustatius
	{35975, 63, 8, 0x1},      // camerron
	{35983, 146, 5, 0x81},    // #4585
	{35988, 190, 5, 0x81},    // #4591
	{35993, 112, 18, 0x1},    // unitedarabemirates
	{36011, 206, 18, 0x1},    // caribischnederland
	{36029, 200, 8, 0x1},     // anguilla
	{36037, 207, 11, 0x1},    // saintbarths
	{36048, 4, 21, 0x1},      // australiacommonwealth
	{36069, 205, 32, 0x1},    // territoryfrenchsouthernterritory
	{36101, 247, 18, 0x1},    // svalbardenjanmayen
	{36119, 43, 23, 0x1},     // peoplesrepublicofpoland
	{36142, 165, 30, 0x1},    // peoplesrepublicofsouthernyemen
	{36172, 91, 15, 0x1},     // southwestafrika
	{36187, 571, 5, 0x1},     // #6615
	{36192, 101, 15, 0x1},    // umbusoweswatini
	{36207, 138, 12, 0x1},    // unievanbirma
	{36219, 161, 8, 0x1},     // nvietnam
	{36227, 154, 8, 0x1},     // thialand
	{36235, 161, 12, 0x1},    // vietnamnorth
	{36247, 58, 5, 0x81},     // #4204
	{36252, 138, 19, 0x1},    // myanmarrepublicunie
	{36271, 227, 34, 0x1},    // britishoverseasterritoryislandsman
	{36305, 205, 5, 0x81},    // #4260
	{36310, 196, 25, 0x1},    // orientalrepublicofuruguay
	{36335, 169, 5, 0x81},    // #2blz
	{36340, 255, 22, 0x1},    // britishmaagdeneilanden
	{36362, 224, 4, 0x1},     // guam
	{36366, 231, 14, 0x1},    // stmartinfrench
	{36380, 198, 9, 0x1},     // venezuela
	{36389, 114, 5, 0x81},    // #2bhr
	{36394, 572, 5, 0x1},     // #6500
	{36399, 239, 36, 0x1},    // ducieandoenoislandspitcairnhenderson
	{36435, 240, 29, 0x1},    // overzeesgebiedsdeelpuertorico
	{36464, 142, 5, 0x81},    // #4520
	{36469, 255, 3, 0x1},     // bvi
	{36472, 85, 18, 0x1},     // republicmadagaskar
	{36490, 137, 5, 0x81},    // #4584
	{36495, 125, 22, 0x1},    // hashemitekingdomjordan
	{36517, 244, 18, 0x1},    // formersouthvietnam
	{36535, 245, 38, 0x1},    // southgeorgiaandthesouthsandwichislands
	{36573, 240, 21, 0x1},    // territoriumpuertorico
	{36594, 197, 26, 0x1},    // saintvincentendegrenadines
	{36620, 52, 15, 0x1},     // republicturkije
	{36635, 248, 31, 0x1},    // collectivitysaintpierremiquelon
	{36666, 20, 15, 0x1},     // republicfinland
	{36681, 573, 5, 0x1},     // #6666
	{36686, 54, 2, 0x1},      // vs
	{36688, 574, 5, 0x1},     // #6670
	{36693, 234, 29, 0x1},    // overzeesdepartementmartinique
	{36722, 130, 17, 0x1},    // republiekkiribati
	{36739, 198, 28, 0x1},    // venezuelarepublicbolivariana
	{36767, 149, 10, 0x1},    // qatarstate
	{36777, 206, 5, 0x81},    // #2bes
	{36782, 241, 5, 0x81},    // #4275
	{36787, 43, 21, 0x1},     // polishpeoplesrepublic
	{36808, 79, 25, 0x1},     // republicaguineaecuatorial
	{36833, 71, 23, 0x1},     // unitedarabrepublicegypt
	{36856, 168, 5, 0x81},    // #2bhs
	{36861, 117, 5, 0x1},     // #7chn
	{36866, 120, 5, 0x81},    // #4583
	{36871, 79, 17, 0x1},     // equatoriaalguinea
	{36888, 212, 23, 0x1},    // curacaokofthenetherland
	{36911, 48, 19, 0x1},     // serbiaandmontenegro
	{36930, 575, 5, 0x1},     // #6uae
	{36935, 123, 14, 0x1},    // keizerrijkiran
	{36949, 95, 11, 0x1},     // northsoedan
	{36960, 198, 12, 0x1},    // venezuelarbv
	{36972, 14, 19, 0x1},     // formerczechrepublic
	{36991, 133, 3, 0x1},     // lao
	{36994, 576, 5, 0x1},     // #5bel
	{36999, 234, 21, 0x1},    // territoriummartinique
	{37020, 36, 15, 0x1},     // moldovarepublic
	{37035, 133, 31, 0x1},    // volksdemocratischerepublieklaos
	{37066, 74, 5, 0x81},     // #4266
	{37071, 25, 5, 0x1},      // #7cro
	{37076, 61, 21, 0x1},     // centralafricarepublic
	{37097, 148, 22, 0x1},    // koreapeoplesrepublicof
	{37119, 256, 24, 0x1},    // territoryusvirginislands
	{37143, 577, 5, 0x1},     // #2bur
	{37148, 228, 24, 0x1},    // britsindischoceaangebied
	{37172, 64, 36, 0x1},     // democraticrepublicofthekinshasacongo
	{37208, 154, 17, 0x1},    // kingdomofthailand
	{37225, 71, 6, 0x1},      // egypte
	{37231, 229, 32, 0x1},    // britishoverzeesterritoriumjersey
	{37263, 64, 24, 0x1},     // republiccongoleopoldstad
	{37287, 27, 5, 0x81},     // #4372
	{37292, 231, 33, 0x1},    // collectivitysaintmartinfrenchpart
	{37325, 139, 23, 0x1},    // peoplesrepublicmongolia
	{37348, 123, 5, 0x81},    // #4364
	{37353, 205, 21, 0x1},    // frsouthantarcticlands
	{37374, 252, 9, 0x1},     // roctaiwan
	{37383, 101, 17, 0x1},    // swazilandeswatini
	{37400, 578, 5, 0x1},     // #5eqg
	{37405, 579, 5, 0x1},     // #6616
	{37410, 247, 21, 0x1},    // spitsbergenenjanmayen
	{37431, 580, 5, 0x1},     // #5grn
	{37436, 244, 23, 0x1},    // formerrepublicofvietnam
	{37459, 14, 8, 0x1},      // czechrep
	{37467, 246, 45, 0x1},    // grondgebiedsainthelenaascensiontristandacunha
	{37512, 196, 24, 0x1},    // uruguayrepublictenoosten
	{37536, 225, 13, 0x1},    // chinahongkong
	{37549, 164, 15, 0x1},    // koninkrijkjemen
	{37564, 249, 22, 0x1},    // saintmaartennederlands
	{37586, 253, 5, 0x81},    // #4581
	{37591, 581, 5, 0x1},     // #5uzb
	{37596, 70, 22, 0x1},     // volksrepubliekzanzibar
	{37618, 582, 5, 0x1},     // #2nhb
	{37623, 256, 44, 0x1},    // territoryofthevirginislandsoftheunitedstates
	{37667, 160, 11, 0x1},    // oezbekistan
	{37678, 117, 7, 0x1},     // vrchina
	{37685, 207, 26, 0x1},    // departementsaintbarthelemy
	{37711, 163, 30, 0x1},    // independentstateofwesternsamoa
	{37741, 248, 43, 0x1},    // collectiviteterritorialesaintpierremiquelon
	{37784, 186, 21, 0x1},    // saintchristoffelnevis
	{37805, 583, 5, 0x1},     // #6645
	{37810, 584, 5, 0x1},     // #5ben
	{37815, 68, 16, 0x1},     // frenchsomaliland
	{37831, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{37861, 248, 14, 0x1},    // stpierreandmiq
	{37875, 17, 5, 0x81},     // #4208
	{37880, 196, 23, 0x1},    // uruguayorientalrepublic
	{37903, 20, 17, 0x1},     // republikenfinland
	{37920, 16, 5, 0x81},     // #4276
	{37925, 585, 5, 0x1},     // #6arg
	{37930, 253, 39, 0x1},    // verenigdestatenkleinepacifischeeilanden
	{37969, 138, 19, 0x1},    // republicuniemyanmar
	{37988, 586, 5, 0x1},     // #6ang
	{37993, 156, 30, 0x1},    // turkmensovietsocialistrepublic
	{38023, 173, 5, 0x1},     // #7chi
	{38028, 22, 40, 0x1},     // greatbritainnorthernirelandunitedkingdom
	{38068, 232, 5, 0x81},    // #4580
	{38073, 148, 29, 0x1},    // democraticvolksrepubliekkorea
	{38102, 111, 26, 0x1},    // afghanistanislamicrepublic
	{38128, 236, 38, 0x1},    // territoryofnewcaledoniaanddependencies
	{38166, 31, 5, 0x1},      // #7lie
	{38171, 177, 20, 0x1},    // dominicacommonwealth
	{38191, 29, 11, 0x1},     // staatisrael
	{38202, 225, 19, 0x1},    // territoriumhongkong
	{38221, 203, 13, 0x1},    // americansamoa
	{38234, 18, 5, 0x1},      // spain
	{38239, 221, 10, 0x1},    // guadaloupe
	{38249, 587, 5, 0x1},     // #6gui
	{38254, 55, 17, 0x1},     // formerjoegoslavie
	{38271, 58, 20, 0x1},     // beninpeoplesrepublic
	{38291, 16, 8, 0x1},      // germanyw
	{38299, 257, 5, 0x81},    // #2wlf
	{38304, 8, 25, 0x1},      // peoplesrepublicofbulgaria
	{38329, 105, 6, 0x1},     // tunisa
	{38335, 98, 15, 0x1},     // republicsomalie
	{38350, 207, 29, 0x1},    // collectivitedesaintbarthelemy
	{38379, 30, 6, 0x1},      // italie
	{38385, 105, 14, 0x1},    // kingdomtunisia
	{38399, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{38443, 79, 17, 0x1},     // equatoriaalguinee
	{38460, 236, 21, 0x1},    // newcaledoniaterritory
	{38481, 15, 18, 0x1},     // fmrdemrepofgermany
	{38499, 223, 22, 0x1},    // territoriumfransguyana
	{38521, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{38563, 48, 6, 0x1},      // #3csxx
	{38569, 241, 30, 0x1},    // occupiedpalestinianterritories
	{38599, 57, 15, 0x1},     // burundirepublic
	{38614, 112, 11, 0x1},    // trucialoman
	{38625, 588, 5, 0x1},     // #5bah
	{38630, 77, 5, 0x81},     // #4270
	{38635, 66, 14, 0x1},     // comoroeilanden
	{38649, 248, 34, 0x1},    // departementdesaintpierreetmiquelon
	{38683, 154, 17, 0x1},    // ratchaanachakthai
	{38700, 183, 18, 0x1},    // republicofhonduras
	{38718, 224, 15, 0x1},    // territoriumguam
	{38733, 32, 9, 0x1},      // lithuania
	{38742, 227, 5, 0x81},    // #2imn
	{38747, 147, 5, 0x81},    // #4598
	{38752, 147, 12, 0x1},    // pnorthguinea
	{38764, 589, 19, 0x2},    // sintmaartenstmartin
	{38783, 8, 15, 0x1},      // kingdombulgaria
	{38798, 105, 7, 0x1},     // tunesie
	{38805, 121, 5, 0x81},    // #4360
	{38810, 591, 5, 0x1},     // #6640
	{38815, 592, 5, 0x1},     // #5gnb
	{38820, 10, 17, 0x1},     // belarusrepublicof
	{38837, 187, 9, 0x1},     // sintlucia
	{38846, 100, 11, 0x1},    // saotomeandp
	{38857, 82, 19, 0x1},     // libyanarabjamahirya
	{38876, 65, 22, 0x1},     // peoplesrepublicofcongo
	{38898, 145, 20, 0x1},    // philippijnserepublic
	{38918, 193, 5, 0x1},     // #7esa
	{38923, 257, 36, 0x1},    // territoryofthewallisandfutunaislands
	{38959, 593, 5, 0x1},     // #6and
	{38964, 9, 3, 0x1},       // bih
	{38967, 122, 13, 0x1},    // indiarepublic
	{38980, 246, 58, 0x1},    // britishoverseasterritorysainthelenaascensiontristandacunha
	{39038, 107, 14, 0x1},    // republicuganda
	{39052, 206, 18, 0x1},    // sainteustatiussaba
	{39070, 133, 4, 0x1},     // laos
	{39074, 33, 10, 0x1},     // letzebuerg
	{39084, 24, 14, 0x1},     // republicgreece
	{39098, 202, 19, 0x1},    // nederlandseantillen
	{39117, 243, 21, 0x1},    // overzeesgebiedreunion
	{39138, 250, 25, 0x1},    // turkscaicosislandsbritish
	{39163, 136, 17, 0x1},    // maldivessultanate
	{39180, 207, 15, 0x1},    // saintbarthelemy
	{39195, 108, 14, 0x1},    // zuidafrikaunie
	{39209, 48, 5, 0x1},      // #7srb
	{39214, 241, 5, 0x81},    // #2pse
	{39219, 141, 12, 0x1},    // stateofnepal
	{39231, 46, 30, 0x1},     // uniesocialistsovjetrepublieken
	{39261, 54, 9, 0x1},      // vsamerika
	{39270, 65, 19, 0x1},     // brazzavillecongorep
	{39289, 62, 11, 0x1},     // cotedlvoire
	{39300, 256, 30, 0x1},    // maagdeneilandenverenigdestates
	{39330, 90, 14, 0x1},     // republicmalawi
	{39344, 87, 20, 0x1},     // republicofmozambique
	{39364, 151, 9, 0x1},     // singapura
	{39373, 186, 23, 0x1},    // stkittsennevisfederatie
	{39396, 113, 5, 0x81},    // #2bgd
	{39401, 23, 5, 0x81},     // #4268
	{39406, 148, 8, 0x1},     // demkorea
	{39414, 72, 5, 0x1},      // ertra
	{39419, 82, 14, 0x1},     // kingdomoflibya
	{39433, 232, 22, 0x1},    // northernmarianaislands
	{39455, 10, 5, 0x81},     // #2blr
	{39460, 40, 5, 0x81},     // #4528
	{39465, 145, 18, 0x1},    // republicfilipijnen
	{39483, 136, 18, 0x1},    // maledivenrepubliek
	{39501, 210, 21, 0x1},    // cocosislandsterritory
	{39522, 121, 5, 0x81},    // #2idn
	{39527, 241, 12, 0x1},    // gazawestbank
	{39539, 130, 40, 0x1},    // onafhankelijkesoevereinerepublickiribati
	{39579, 594, 13, 0x2},    // virginislands
	{39592, 148, 31, 0x1},    // democracticpeoplesrepublickorea
	{39623, 123, 5, 0x81},    // #2irn
	{39628, 46, 6, 0x1},      // #3suhh
	{39634, 199, 15, 0x1},    // arubanederlands
	{39649, 255, 33, 0x1},    // territoriumbritishmaagdeneilanden
	{39682, 253, 5, 0x81},    // #2umi
	{39687, 22, 2, 0x1},      // uk
	{39689, 89, 17, 0x1},     // mauritiusrepublic
	{39706, 181, 18, 0x1},    // republicaguatemala
	{39724, 37, 14, 0x1},     // northmacedonia
	{39738, 54, 22, 0x1},     // verenigdestatesamerika
	{39760, 48, 24, 0x1},     // montenegroserbiafrserbia
	{39784, 143, 22, 0x1},    // muscatandomansultanate
	{39806, 243, 30, 0x1},    // territorialcollectivityreunion
	{39836, 259, 14, 0x1},    // kosovorepublic
	{39850, 229, 20, 0x1},    // channelislandsjersey
	{39870, 147, 30, 0x1},    // papuanewguineaindependentstate
	{39900, 146, 13, 0x1},    // palaurepublic
	{39913, 596, 22, 0x2},    // saintmartinsintmaarten
	{39935, 108, 19, 0x1},    // suidafrikarepubliek
	{39954, 220, 5, 0x81},    // #2gib
	{39959, 226, 38, 0x1},    // grondgebiedheardeilandmcdonaldeilanden
	{39997, 598, 5, 0x1},     // #2bys
	{40002, 30, 6, 0x1},      // italia
	{40008, 85, 20, 0x1},     // republicofmadagascar
	{40028, 225, 55, 0x1},    // hongkongspecialadministrativeregionpeoplesrepublicchina
	{40083, 37, 6, 0x1},      // tfyrom
	{40089, 154, 10, 0x1},    // formersiam
	{40099, 249, 34, 0x1},    // kingdomofthenetherlandssintmaarten
	{40133, 153, 17, 0x1},    // syriaarabrepublic
	{40150, 148, 32, 0x1},    // koreademocratischevolksrepubliek
	{40182, 141, 5, 0x81},    // #2npl
	{40187, 116, 12, 0x1},    // drukgyalkhap
	{40199, 212, 18, 0x1},    // knetherlandcuracao
	{40217, 105, 17, 0x1},    // koninkrijktunesie
	{40234, 249, 29, 0x1},    // overseasterritorysaintmaarten
	{40263, 147, 5, 0x81},    // #2png
	{40268, 13, 20, 0x1},     // czechoslovakrepublic
	{40288, 121, 39, 0x1},    // republiekderverenigdestatenvanindonesie
	{40327, 165, 24, 0x1},    // volksrepublieksouthjemen
	{40351, 16, 9, 0x1},      // duitsland
	{40360, 144, 25, 0x1},    // islamicrepublicofpakistan
	{40385, 599, 5, 0x1},     // #6590
	{40390, 138, 12, 0x1},    // myanmarburma
	{40402, 189, 9, 0x1},     // nicaragua
	{40411, 231, 25, 0x1},    // collectivitedesaintmartin
	{40436, 240, 20, 0x1},    // puertoricoamerikaans
	{40456, 137, 24, 0x1},    // republicmarshalleilanden
	{40480, 2, 7, 0x1},       // andorra
	{40487, 244, 15, 0x1},    // fmrrepofvietnam
	{40502, 19, 31, 0x1},     // estoniansovietsocialistrepublic
	{40533, 230, 12, 0x1},    // prmacaochina
	{40545, 27, 5, 0x81},     // #2irl
	{40550, 152, 14, 0x1},    // solomanislands
	{40564, 45, 18, 0x1},     // roemeenserepubliek
	{40582, 138, 26, 0x1},    // uniebirmasocialistrepublic
	{40608, 241, 28, 0x1},    // palestinianterritoryoccupied
	{40636, 186, 30, 0x1},    // formersaintchristopherandnevis
	{40666, 205, 42, 0x1},    // fransegebiedenindezuidelijkeindischeoceaan
	{40708, 164, 27, 0x1},    // mutawakkilitekingdomofyemen
	{40735, 249, 23, 0x1},    // netherlandssaintmaarten
	{40758, 165, 28, 0x1},    // peoplesrepublicsouthernyemen
	{40786, 82, 13, 0x1},     // staatvanlibie
	{40799, 207, 29, 0x1},    // collectiviteitsaintbarthelemy
	{40828, 32, 19, 0x1},     // republicoflithuania
	{40847, 193, 20, 0x1},    // republicofelsalvador
	{40867, 600, 5, 0x1},     // #5bru
	{40872, 601, 5, 0x1},     // #6591
	{40877, 134, 6, 0x1},     // lubnan
	{40883, 153, 16, 0x1},    // syrischerepublic
	{40899, 106, 29, 0x1},    // verenigderepubliekvantanzania
	{40928, 71, 14, 0x1},     // kingdomofegypt
	{40942, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{40978, 236, 5, 0x81},    // #2ncl
	{40983, 36, 16, 0x1},     // republicmoldavie
	{40999, 217, 24, 0x1},    // territoryfalklandislands
	{41023, 217, 27, 0x1},    // grondgebiedfalklandeilanden
	{41050, 203, 25, 0x1},    // amerikaanssamoaamerikaans
	{41075, 128, 12, 0x1},    // kirghizistan
	{41087, 134, 5, 0x81},    // #4422
	{41092, 602, 5, 0x2},     // #5yug
	{41097, 256, 25, 0x1},    // unitedstatesvirginislands
	{41122, 230, 12, 0x1},    // prmacauchina
	{41134, 33, 5, 0x81},     // #4442
	{41139, 64, 16, 0x1},     // congodemrepublic
	{41155, 150, 12, 0x1},    // saoudiarabie
	{41167, 604, 5, 0x1},     // #5grg
	{41172, 28, 16, 0x1},     // republiekijsland
	{41188, 212, 16, 0x1},    // territorycuracao
	{41204, 241, 21, 0x1},    // bezetpalestijnsgebied
	{41225, 7, 5, 0x81},      // #2bel
	{41230, 165, 18, 0x1},    // yemenpeoplesdemrep
	{41248, 116, 5, 0x81},    // #2btn
	{41253, 115, 5, 0x81},    // #2brn
	{41258, 140, 20, 0x1},    // federatievanmaleisie
	{41278, 248, 30, 0x1},    // territoriumsaintpierremiquelon
	{41308, 241, 21, 0x1},    // bezetpalesteinsgebied
	{41329, 202, 25, 0x1},    // formernederlandseantillen
	{41354, 87, 5, 0x81},     // #4508
	{41359, 149, 5, 0x1},     // qatar
	{41364, 257, 19, 0x1},    // wallisfutunaislands
	{41383, 68, 9, 0x1},      // dzjibouti
	{41392, 205, 41, 0x1},    // overseasdepartmentfrenchsouthernterritory
	{41433, 605, 5, 0x1},     // #6uzb
	{41438, 606, 5, 0x1},     // #5par
	{41443, 237, 5, 0x81},    // #2nfk
	{41448, 90, 16, 0x1},     // republicofmalawi
	{41464, 182, 16, 0x1},    // guyanageorgetown
	{41480, 136, 16, 0x1},    // maldivesrepublic
	{41496, 37, 14, 0x1},     // northmacedonie
	{41510, 10, 11, 0x1},     // bielorussia
	{41521, 25, 16, 0x1},     // croatianrepublic
	{41537, 68, 16, 0x1},     // jumhuriyatjibuti
	{41553, 71, 12, 0x1},     // kingdomegypt
	{41565, 607, 5, 0x1},     // #6gua
	{41570, 140, 19, 0x1},    // federatievanmalakka
	{41589, 64, 16, 0x1},     // congodemrepofthe
	{41605, 3, 31, 0x1},      // armeniansovietsocialistrepublic
	{41636, 22, 27, 0x1},     // grootbrittannienorthierland
	{41663, 130, 36, 0x1},    // independentsovereignrepublickiribati
	{41699, 259, 20, 0x1},    // republikaeastkosoves
	{41719, 55, 45, 0x1},     // socialistischefederatieverepubliekjoegoslavie
	{41764, 136, 17, 0x1},    // republicmalediven
	{41781, 35, 20, 0x1},     // principalityofmonaco
	{41801, 217, 15, 0x1},    // falklandislands
	{41816, 608, 14, 0x2},    // republiekchina
	{41830, 76, 5, 0x81},     // #2gin
	{41835, 12, 22, 0x1},     // zwitserseedgenootschap
	{41857, 52, 19, 0x1},     // turkeyottomanempire
	{41876, 205, 30, 0x1},    // frenchsouthernandantarticlands
	{41906, 45, 7, 0x1},      // rumenie
	{41913, 138, 7, 0x1},     // myanmar
	{41920, 111, 19, 0x1},    // afghanistanrepublic
	{41939, 255, 36, 0x1},    // overzeesgebiedbritishmaagdeneilanden
	{41975, 236, 12, 0x1},    // newcaledonia
	{41987, 196, 27, 0x1},    // republicaorientaldeluruguay
	{42014, 32, 5, 0x81},     // #4440
	{42019, 45, 16, 0x1},     // kingdomofromania
	{42035, 138, 19, 0x1},    // uniemyanmarrepublic
	{42054, 203, 9, 0x1},     // oostsamoa
	{42063, 610, 5, 0x1},     // #5100
	{42068, 611, 5, 0x1},     // #6360
	{42073, 78, 12, 0x1},     // guineebissau
	{42085, 129, 18, 0x1},    // koninkrijkcambodja
	{42103, 112, 15, 0x1},    // verarabemiraten
	{42118, 58, 5, 0x81},     // #2ben
	{42123, 612, 5, 0x1},     // #4278
	{42128, 239, 27, 0x1},    // grondgebiedpitcairneilanden
	{42155, 100, 18, 0x1},    // saotomeandprincipe
	{42173, 199, 10, 0x1},    // arubadutch
	{42183, 73, 5, 0x1},      // #7eth
	{42188, 143, 15, 0x1},    // sultanateofoman
	{42203, 23, 5, 0x81},     // #2geo
	{42208, 67, 17, 0x1},     // capeverderepublic
	{42225, 118, 6, 0x1},     // kypros
	{42231, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{42261, 2, 26, 0x1},      // principalityvalleysandorra
	{42287, 222, 14, 0x1},    // groenlanddeens
	{42301, 136, 16, 0x1},    // republicmaldiven
	{42317, 156, 22, 0x1},    // republicofturkmenistan
	{42339, 5, 15, 0x1},      // austriarepublic
	{42354, 222, 9, 0x1},     // greenland
	{42363, 613, 5, 0x1},     // #5ypr
	{42368, 230, 32, 0x1},    // macauspecialadministrativeregion
	{42400, 153, 26, 0x1},    // syrischearabischerepubliek
	{42426, 246, 23, 0x1},    // tristandacunhaascension
	{42449, 131, 10, 0x1},    // koreasouth
	{42459, 162, 20, 0x1},    // ripablikblongvanuatu
	{42479, 614, 5, 0x1},     // #5101
	{42484, 615, 5, 0x1},     // #5115
	{42489, 616, 5, 0x1},     // #5bhu
	{42494, 43, 13, 0x1},     // republicpolen
	{42507, 61, 17, 0x1},     // centralafricanrep
	{42524, 25, 15, 0x1},     // croatiahrvatska
	{42539, 36, 10, 0x1},     // moldovarep
	{42549, 207, 5, 0x81},    // #2blm
	{42554, 22, 13, 0x1},     // verkoninkrijk
	{42567, 617, 5, 0x1},     // #6581
	{42572, 140, 16, 0x1},    // federationmalaya
	{42588, 207, 27, 0x1},    // collectivitesaintbarthelemy
	{42615, 29, 7, 0x1},      // yisrael
	{42622, 133, 28, 0x1},    // laosdemocraticvolksrepubliek
	{42650, 102, 22, 0x1},    // republiekderseychellen
	{42672, 9, 6, 0x1},       // bosnie
	{42678, 95, 5, 0x1},      // #7sud
	{42683, 175, 18, 0x1},    // republicacostarica
	{42701, 618, 5, 0x1},     // #6ukg
	{42706, 28, 16, 0x1},     // lydveldidislands
	{42722, 47, 27, 0x1},     // sanmarinomostserenerepublic
	{42749, 86, 14, 0x1},     // republicofmali
	{42763, 83, 5, 0x81},     // #4426
	{42768, 103, 12, 0x1},    // chadrepublic
	{42780, 82, 25, 0x1},     // libyalibyanarabjamahiriya
	{42805, 68, 20, 0x1},     // republiquededjibouti
	{42825, 195, 15, 0x1},    // trinidadytobago
	{42840, 81, 5, 0x81},     // #4430
	{42845, 230, 5, 0x81},    // #4446
	{42850, 90, 5, 0x81},     // #4454
	{42855, 160, 5, 0x81},    // #2uzb
	{42860, 101, 9, 0x1},     // swaziland
	{42869, 619, 5, 0x1},     // #5grc
	{42874, 41, 9, 0x1},      // noorwegen
	{42883, 620, 5, 0x1},     // #6gfr
	{42888, 621, 5, 0x1},     // #6580
	{42893, 622, 11, 0x2},    // joegoslavie
	{42904, 44, 16, 0x1},     // republicportugal
	{42920, 9, 5, 0x81},      // #2bih
	{42925, 624, 5, 0x1},     // #6gnb
	{42930, 16, 24, 0x1},     // federalrepublicofgermany
	{42954, 79, 5, 0x81},     // #2gnq
	{42959, 259, 15, 0x1},    // kosovounscr1244
	{42974, 84, 5, 0x81},     // #4504
	{42979, 181, 5, 0x81},    // #2gtm
	{42984, 142, 13, 0x1},    // republicnauru
	{42997, 73, 32, 0x1},     // transitionalgovernmentofethiopia
	{43029, 140, 16, 0x1},    // malakkafederatie
	{43045, 13, 25, 0x1},     // tsjechoslowaakserepubliek
	{43070, 253, 36, 0x1},    // amerikaansekleinereafgelegeneilanden
	{43106, 182, 27, 0x1},    // cooperativerepublicofguyana
	{43133, 182, 27, 0x1},    // guyanacooperatieverepubliek
	{43160, 206, 21, 0x1},    // sainteustatiusbonaire
	{43181, 625, 5, 0x1},     // #5yar
	{43186, 111, 27, 0x1},    // owganystanyslamrespublikasy
	{43213, 248, 22, 0x1},    // saintpierreandmiquelon
	{43235, 626, 5, 0x1},     // #6315
	{43240, 627, 5, 0x1},     // #6365
	{43245, 80, 5, 0x1},      // kenia
	{43250, 43, 5, 0x1},      // polen
	{43255, 255, 43, 0x1},    // britishoverzeesgebiedbritishmaagdeneilanden
	{43298, 18, 11, 0x1},     // reinoespana
	{43309, 163, 12, 0x1},    // samoawestern
	{43321, 252, 11, 0x1},    // chinataiwan
	{43332, 186, 28, 0x1},    // saintkittsandnevisfederation
	{43360, 628, 23, 0x2},    // saintmartinsaintmaarten
	{43383, 87, 10, 0x1},     // mozambique
	{43393, 630, 5, 0x1},     // #5png
	{43398, 631, 5, 0x1},     // #6uru
	{43403, 111, 18, 0x1},    // kingdomafghanistan
	{43421, 65, 11, 0x1},     // middlecongo
	{43432, 148, 30, 0x1},    // koreademocraticpeoplesrepublic
	{43462, 133, 15, 0x1},    // laosdemvolksrep
	{43477, 10, 37, 0x1},     // bjelorussischesovietsocialistrepublic
	{43514, 34, 5, 0x81},     // #4428
	{43519, 632, 5, 0x1},     // #6uga
	{43524, 184, 5, 0x1},     // hayti
	{43529, 99, 10, 0x1},     // zuidsoedan
	{43539, 257, 31, 0x1},    // overzeesgebiedsdeelwallisfutuna
	{43570, 209, 9, 0x1},     // bouvetoya
	{43579, 61, 33, 0x1},     // formercentraalafrikaanserepubliek
	{43612, 255, 33, 0x1},    // grondgebiedbritishmaagdeneilanden
	{43645, 45, 24, 0x1},     // socialistrepublicromania
	{43669, 10, 16, 0x1},     // belarussischessr
	{43685, 51, 19, 0x1},     // konungariketsverige
	{43704, 153, 5, 0x1},     // syria
	{43709, 633, 5, 0x1},     // #6316
	{43714, 8, 15, 0x1},      // bulgariakingdom
	{43729, 634, 5, 0x1},     // #5blz
	{43734, 133, 14, 0x1},    // koninkrijklaos
	{43748, 223, 8, 0x1},     // frguiana
	{43756, 71, 4, 0x1},      // misr
	{43760, 242, 5, 0x81},    // #4258
	{43765, 164, 3, 0x1},     // yar
	{43768, 225, 40, 0x1},    // specialadministrativeregionhongkongchina
	{43808, 245, 35, 0x1},    // southsandwichislandsandsouthgeorgia
	{43843, 635, 5, 0x1},     // #6522
	{43848, 167, 17, 0x1},    // antiguaandbarbuda
	{43865, 133, 31, 0x1},    // democratischevolksrepublieklaos
	{43896, 164, 10, 0x1},    // yemenrepof
	{43906, 53, 38, 0x1},     // formerukrainiansovietsocialistrepublic
	{43944, 120, 27, 0x1},    // federalestatenvanmicronesia
	{43971, 122, 5, 0x81},    // #2ind
	{43976, 234, 29, 0x1},    // overzeesgebiedsdeelmartinique
	{44005, 138, 27, 0x1},    // republicoftheunionofmyanmar
	{44032, 64, 17, 0x1},     // congoleopoldville
	{44049, 254, 11, 0x1},    // vaticancity
	{44060, 12, 5, 0x1},      // #7sui
	{44065, 135, 5, 0x1},     // #7sri
	{44070, 157, 19, 0x1},    // easttimortimorleste
	{44089, 246, 25, 0x1},    // sthelenaandtristandacunha
	{44114, 147, 3, 0x1},     // png
	{44117, 259, 17, 0x1},    // republikaekosoves
	{44134, 636, 5, 0x1},     // #6317
	{44139, 637, 5, 0x1},     // #6367
	{44144, 173, 13, 0x1},    // republicchili
	{44157, 91, 14, 0x1},     // zuidwestafrika
	{44171, 179, 5, 0x1},     // #7ecu
	{44176, 84, 14, 0x1},     // kingdommorocco
	{44190, 128, 9, 0x1},     // kirghizia
	{44199, 217, 20, 0x1},    // malvinasfalklandisds
	{44219, 102, 20, 0x1},    // republicofseychelles
	{44239, 64, 11, 0x1},     // formerzaire
	{44250, 189, 18, 0x1},    // republicanicaragua
	{44268, 236, 33, 0x1},    // overzeesgebiedsdeelnieuwcaledonie
	{44301, 243, 21, 0x1},    // collectiviteitreunion
	{44322, 148, 8, 0x1},     // koreadpr
	{44330, 136, 20, 0x1},    // sultanaatdermaldiven
	{44350, 164, 26, 0x1},    // yemenarabrepublicnorthsana
	{44376, 9, 6, 0x1},       // bosnia
	{44382, 203, 34, 0x1},    // overzeesgebiedsdeelamerikaanssamoa
	{44416, 253, 24, 0x1},    // uskleineafgelegenislands
	{44440, 82, 5, 0x81},     // #4434
	{44445, 81, 5, 0x1},      // #7lbr
	{44450, 85, 5, 0x81},     // #4450
	{44455, 257, 17, 0x1},    // wallisandfutunais
	{44472, 638, 5, 0x1},     // #5110
	{44477, 639, 5, 0x1},     // #6310
	{44482, 640, 5, 0x1},     // #6366
	{44487, 205, 17, 0x1},    // frsantarcticlands
	{44504, 65, 10, 0x1},     // brazzcongo
	{44514, 122, 6, 0x1},     // bharat
	{44520, 641, 5, 0x1},     // #5kir
	{44525, 19, 5, 0x1},      // #7est
	{44530, 18, 6, 0x1},      // espana
	{44536, 129, 19, 0x1},    // democratickampuchea
	{44555, 642, 5, 0x1},     // #6516
	{44560, 643, 5, 0x1},     // #6520
	{44565, 79, 14, 0x1},     // equatorialguin
	{44579, 236, 43, 0x1},    // territoiredesnouvellecaledonieetdependances
	{44622, 243, 13, 0x1},    // reunionfrench
	{44635, 233, 5, 0x81},    // #4500
	{44640, 249, 26, 0x1},    // overzeesgebiedsaintmaarten
	{44666, 644, 5, 0x1},     // #5kyr
	{44671, 85, 10, 0x1},     // malagassie
	{44681, 226, 27, 0x1},    // heardislandsmcdonaldislands
	{44708, 112, 10, 0x1},    // uaemirates
	{44718, 645, 5, 0x1},     // #5per
	{44723, 64, 28, 0x81},    // democraticrepublicofthecongo
	{44751, 646, 10, 0x2},    // somaliland
	{44761, 7, 15, 0x1},      // royaumebelgique
	{44776, 184, 13, 0x1},    // repiblikayiti
	{44789, 41, 6, 0x1},      // norway
	{44795, 111, 35, 0x1},    // transitionalislamicstateafghanistan
	{44830, 73, 24, 0x1},     // includingeritreaethiopia
	{44854, 108, 18, 0x1},    // unionofsouthafrica
	{44872, 648, 5, 0x1},     // #6433
	{44877, 135, 12, 0x1},    // formerceylon
	{44889, 186, 29, 0x1},    // federatievansaintkittsennevis
	{44918, 171, 23, 0x1},    // verenigdestatesbrazilie
	{44941, 245, 32, 0x1},    // southsandwichislandssouthgeorgia
	{44973, 77, 14, 0x1},     // republicgambia
	{44987, 237, 11, 0x1},    // norfolkisds
	{44998, 13, 30, 0x1},     // czechoslovakfederativerepublic
	{45028, 649, 5, 0x1},     // #6369
	{45033, 650, 5, 0x1},     // #6guy
	{45038, 26, 12, 0x1},     // magyarorszag
	{45050, 37, 18, 0x1},     // republiekmacedonie
	{45068, 200, 19, 0x1},    // grondgebiedanguilla
	{45087, 58, 17, 0x1},     // republiquedubenin
	{45104, 143, 13, 0x1},    // muscatandoman
	{45117, 651, 5, 0x1},     // #6rvn
	{45122, 652, 5, 0x1},     // #6517
	{45127, 192, 18, 0x1},    // republicofparaguay
	{45145, 153, 22, 0x1},    // arabischerepublicsyrie
	{45167, 212, 24, 0x1},    // overseasterritorycuracao
	{45191, 38, 15, 0x1},     // republicofmalta
	{45206, 146, 17, 0x1},    // republiekvanpalau
	{45223, 100, 5, 0x1},     // #7stp
	{45228, 164, 15, 0x1},    // yemenfmrarabrep
	{45243, 7, 17, 0x1},      // royaumedebelgique
	{45260, 653, 5, 0x1},     // #6432
	{45265, 147, 14, 0x1},    // papuanewguniea
	{45279, 248, 24, 0x1},    // saintpierremiquelonfrans
	{45303, 81, 15, 0x1},     // republicliberia
	{45318, 240, 24, 0x1},    // commonwealthofpuertorico
	{45342, 257, 29, 0x1},    // territoiredesileswallisfutuna
	{45371, 235, 13, 0x1},    // mayottefrench
	{45384, 117, 3, 0x1},     // vrc
	{45387, 112, 17, 0x1},    // arabischeemiraten
	{45404, 254, 7, 0x1},     // holysee
	{45411, 248, 18, 0x1},    // stpierreetmiquelon
	{45429, 48, 28, 0x1},     // servieenmontenegrostatenunie
	{45457, 153, 5, 0x1},     // syrie
	{45462, 654, 5, 0x1},     // #6368
	{45467, 235, 27, 0x1},    // overseascollectivitymayotte
	{45494, 46, 31, 0x1},     // unionofsovietsocialistrepublics
	{45525, 9, 25, 0x1},      // bosniaherzegovinarepublic
	{45550, 223, 5, 0x81},    // #4254
	{45555, 655, 5, 0x1},     // #6gab
	{45560, 45, 7, 0x1},      // romania
	{45567, 250, 30, 0x1},    // grondgebiedturkscaicoseilanden
	{45597, 242, 15, 0x1},    // frenchpolynesia
	{45612, 58, 13, 0x1},     // republicbenin
	{45625, 78, 13, 0x1},     // guineabisseau
	{45638, 166, 19, 0x1},    // republicofargentina
	{45657, 120, 27, 0x1},    // federalestatenvanmicronesie
	{45684, 120, 24, 0x1},    // micronesiafederatestates
	{45708, 65, 24, 0x1},     // republiccongobrazzaville
	{45732, 67, 9, 0x1},      // caboverde
	{45741, 245, 54, 0x1},    // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{45795, 21, 18, 0x1},     // metropolitanfrance
	{45813, 656, 5, 0x1},     // #6435
	{45818, 240, 27, 0x1},    // overseasterritorypuertorico
	{45845, 55, 40, 0x1},     // socialistfederalrepublicyugoslaviaformer
	{45885, 86, 11, 0x1},     // frenchsudan
	{45896, 50, 8, 0x1},      // slovenie
	{45904, 73, 32, 0x1},     // democraticvolksrepubliekethiopie
	{45936, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{45969, 102, 18, 0x1},    // republicseychelles
	{45987, 71, 5, 0x1},      // #7egy
	{45992, 173, 13, 0x1},    // republicchile
	{46005, 15, 8, 0x1},      // germanye
	{46013, 242, 38, 0x1},    // territorialcollectivityfrenchpolynesia
	{46051, 12, 19, 0x1},     // zwitsersebondsstaat
	{46070, 148, 35, 0x1},    // democratischevolksrepubliekvankorea
	{46105, 27, 17, 0x1},     // republicofireland
	{46122, 171, 5, 0x81},    // #2bra
	{46127, 43, 20, 0x1},     // rzeczpospolitapolska
	{46147, 247, 16, 0x1},    // janmayensvalbard
	{46163, 222, 28, 0x1},    // autonomousterritorygreenland
	{46191, 237, 23, 0x1},    // territorynorfolkislands
	{46214, 148, 20, 0x1},    // dempeoplesrepofkorea
	{46234, 37, 22, 0x1},     // northmacedoniarepublic
	{46256, 12, 11, 0x1},     // zwitserland
	{46267, 657, 5, 0x1},     // #5kuw
	{46272, 120, 17, 0x1},    // federalmicronesia
	{46289, 108, 24, 0x1},    // riphablikiraafrikadzonga
	{46313, 119, 24, 0x1},    // republiekderfijieilanden
	{46337, 14, 20, 0x1},     // czechrepublicczechia
	{46357, 658, 5, 0x1},     // #6434
	{46362, 136, 17, 0x1},    // republiekmaldiven
	{46379, 136, 17, 0x1},    // sultanatemaldives
	{46396, 31, 5, 0x81},     // #4438
	{46401, 4, 8, 0x1},       // autralia
	{46409, 67, 9, 0x1},      // capeverde
	{46418, 141, 30, 0x1},    // federaldemocraticrepublicnepal
	{46448, 165, 22, 0x1},    // yemenpeoplesrepublicof
	{46470, 5, 18, 0x1},      // republicoostenrijk
	{46488, 237, 17, 0x1},    // teratrinorfkailen
	{46505, 49, 9, 0x1},      // slovensko
	{46514, 6, 10, 0x1},      // azarbaycan
	{46524, 115, 12, 0x1},    // nationbrunei
	{46536, 155, 18, 0x1},    // republictajikistan
	{46554, 18, 5, 0x1},      // #7esp
	{46559, 220, 33, 0x1},    // britishoverseasterritorygibraltar
	{46592, 106, 35, 0x1},    // verenigderepublictanganyikazanzibar
	{46627, 172, 5, 0x81},    // #2brb
	{46632, 7, 16, 0x1},      // kingdomofbelgium
	{46648, 10, 35, 0x1},     // byelorussiansovietsocialistrepublic
	{46683, 18, 12, 0x1},     // spainkingdom
	{46695, 182, 5, 0x81},    // #2guy
	{46700, 71, 12, 0x1},     // formeregypte
	{46712, 161, 18, 0x1},    // formernorthvietnam
	{46730, 94, 16, 0x1},     // republicofrwanda
	{46746, 659, 18, 0x82},   // republicofthecongo
	{46764, 64, 24, 0x1},     // demrepzairekinshasacongo
	{46788, 76, 11, 0x1},     // fransguinee
	{46799, 661, 5, 0x1},     // #6437
	{46804, 138, 26, 0x1},    // socialistrepublicuniebirma
	{46830, 52, 18, 0x1},     // turkiyecumhuriyeti
	{46848, 5, 10, 0x1},      // osterreich
	{46858, 32, 5, 0x1},      // #7ltu
	{46863, 253, 47, 0x1},    // grondgebiedverafgelegeneilandjesverenigdestates
	{46910, 3, 8, 0x1},       // hayastan
	{46918, 196, 5, 0x81},    // #2ury
	{46923, 69, 8, 0x1},      // algerije
	{46931, 79, 26, 0x1},     // republiekequatoriaalguinea
	{46957, 59, 19, 0x1},     // republiekoppervolta
	{46976, 54, 15, 0x1},     // verenigdestates
	{46991, 74, 5, 0x81},     // #2gab
	{46996, 662, 5, 0x1},     // #5690
	{47001, 63, 8, 0x1},      // kameroen
	{47009, 206, 30, 0x1},    // bonairesainteustatiussabadutch
	{47039, 3, 22, 0x1},      // hayastanihanrapetutyun
	{47061, 133, 34, 0x1},    // laotiaansedemocraticvolksrepubliek
	{47095, 56, 15, 0x1},     // republicaangola
	{47110, 45, 26, 0x1},     // roemeensesocialistrepublic
	{47136, 148, 18, 0x1},    // dempeoplesrepkorea
	{47154, 149, 12, 0x1},    // stateofqatar
	{47166, 86, 16, 0x1},     // republiquedumali
	{47182, 49, 9, 0x1},      // slowakije
	{47191, 163, 12, 0x1},    // westernsamoa
	{47203, 663, 5, 0x1},     // #6usa
	{47208, 91, 16, 0x1},     // republieknamibie
	{47224, 194, 5, 0x1},     // #7sur
	{47229, 250, 40, 0x1},    // britishoverzeesgebiedturkscaicoseilanden
	{47269, 228, 27, 0x1},    // britishindianoceanterritory
	{47296, 86, 13, 0x1},     // republiekmali
	{47309, 664, 5, 0x1},     // #5ice
	{47314, 665, 5, 0x1},     // #6436
	{47319, 128, 18, 0x1},    // republiekkirgistan
	{47337, 195, 25, 0x1},    // trinidadandtobagorepublic
	{47362, 64, 29, 0x1},     // formerdemocraticrepubliccongo
	{47391, 37, 12, 0x1},     // macedoniafyr
	{47403, 666, 5, 0x1},     // #5blr
	{47408, 22, 45, 0x1},     // unitedkingdomofgreatbritainandnorthernireland
	{47453, 176, 4, 0x1},     // cuba
	{47457, 21, 5, 0x81},     // #4250
	{47462, 166, 17, 0x1},    // argentinarepublic
	{47479, 120, 22, 0x1},    // federatievanmicronesie
	{47501, 68, 13, 0x1},     // afarsandissas
	{47514, 667, 5, 0x1},     // #6510
	{47519, 243, 27, 0x1},    // overseascollectivityreunion
	{47546, 668, 5, 0x1},     // #6rok
	{47551, 55, 6, 0x1},      // #3yucs
	{47557, 202, 22, 0x1},    // oudnederlandseantillen
	{47579, 13, 29, 0x1},     // czechoslovaksocialistrepublic
	{47608, 119, 12, 0x1},    // fijidominion
	{47620, 37, 20, 0x1},     // macedoniathefmryugrp
	{47640, 45, 22, 0x1},     // romaniapeoplesrepublic
	{47662, 74, 14, 0x1},     // republiekgabon
	{47676, 51, 5, 0x1},      // #7swe
	{47681, 157, 28, 0x1},    // timorlestedemocraticrepublic
	{47709, 669, 5, 0x1},     // #6439
	{47714, 246, 37, 0x1},    // sainthelenaascensionandtristandacunha
	{47751, 241, 3, 0x1},     // plo
	{47754, 83, 5, 0x1},      // #7les
	{47759, 229, 17, 0x1},    // bailliagedejersey
	{47776, 122, 15, 0x1},    // republicofindia
	{47791, 22, 37, 0x1},     // greatbritainnorthirelandunitedkingdom
	{47828, 55, 13, 0x1},     // sfryugoslavia
	{47841, 50, 8, 0x1},      // slovenia
	{47849, 115, 15, 0x1},    // sultanaatbrunei
	{47864, 46, 4, 0x1},      // ussr
	{47868, 170, 25, 0x1},    // boliviaplurinationalstate
	{47893, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{47921, 207, 14, 0x1},    // stbartholomeus
	{47935, 246, 35, 0x1},    // sainthelenahemelvaarttristandacunha
	{47970, 247, 21, 0x1},    // janmayenenspitsbergen
	{47991, 22, 50, 0x1},     // verenigdkoninkrijkvangrootbrittannieennoordierland
	{48041, 670, 5, 0x1},     // #5kos
	{48046, 671, 5, 0x1},     // #6511
	{48051, 22, 5, 0x81},     // #2gbr
	{48056, 672, 5, 0x1},     // #5692
	{48061, 673, 5, 0x1},     // #5kzk
	{48066, 135, 16, 0x1},    // republicsrilanka
	{48082, 674, 5, 0x1},     // #5620
	{48087, 218, 26, 0x1},    // overzeesgebiedsdeelfaeroer
	{48113, 73, 35, 0x1},     // peoplesdemocraticrepublicofethiopia
	{48148, 675, 8, 0x2},     // stmartin
	{48156, 229, 13, 0x1},    // jerseybritish
	{48169, 252, 52, 0x1},    // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{48221, 233, 34, 0x1},    // britishoverseasterritorymontserrat
	{48255, 677, 5, 0x2},     // korea
	{48260, 52, 17, 0x1},     // republicofturkiye
	{48277, 48, 24, 0x1},     // serbiamontenegroserbiafr
	{48301, 679, 5, 0x1},     // #6438
	{48306, 66, 34, 0x1},     // federalislamicrepublicofthecomoros
	{48340, 230, 8, 0x1},     // macausar
	{48348, 140, 5, 0x81},    // #4458
	{48353, 120, 19, 0x1},    // federatiemicronesie
	{48372, 133, 27, 0x1},    // laodemocraticvolksrepubliek
	{48399, 161, 24, 0x1},    // socialistrepublicvietnam
	{48423, 253, 36, 0x1},    // verafgelegeneilandjesverenigdestates
	{48459, 55, 32, 0x1},     // yugoslaviafederalpeoplesrepublic
	{48491, 230, 37, 0x1},    // chinamacaospecialadministrativeregion
	{48528, 249, 17, 0x1},    // dutchsaintmaarten
	{48545, 170, 29, 0x1},    // plurinationalestaatvanbolivia
	{48574, 129, 19, 0x1},    // democratickampuchia
	{48593, 206, 36, 0x1},    // grondgebiedbonairesainteustatiussaba
	{48629, 186, 21, 0x1},    // saintchristophernevis
	{48650, 6, 33, 0x1},      // azerbaijansovietsocialistrepublic
	{48683, 118, 17, 0x1},    // kibriscumhuriyeti
	{48700, 48, 5, 0x81},     // #2srb
	{48705, 88, 11, 0x1},     // muritaniyah
	{48716, 134, 19, 0x1},    // republiquelibanaise
	{48735, 186, 7, 0x1},     // stkitts
	{48742, 219, 8, 0x1},     // guernsey
	{48750, 62, 18, 0x1},     // ivorycoastrepublic
	{48768, 110, 5, 0x1},     // #7zim
	{48773, 121, 23, 0x1},    // unitedstatesofindonesia
	{48796, 680, 5, 0x1},     // #5egy
	{48801, 10, 15, 0x1},     // republicbelarus
	{48816, 69, 35, 0x1},     // algeriademocraticandpeoplesrepublic
	{48851, 201, 24, 0x1},    // overzeesgebiedsdeelaland
	{48875, 247, 21, 0x1},    // svalbardjanmayennoors
	{48896, 64, 25, 0x1},     // congodemocraticrepublicof
	{48921, 681, 5, 0x1},     // #5ven
	{48926, 54, 5, 0x81},     // #2usa
	{48931, 682, 5, 0x1},     // #5bng
	{48936, 98, 7, 0x1},      // somalie
	{48943, 111, 3, 0x81},    // #44
	{48946, 133, 22, 0x1},    // laosdemocraticvolksrep
	{48968, 170, 17, 0x1},    // republicofbolivia
	{48985, 110, 8, 0x1},     // zimbabwe
	{48993, 235, 30, 0x1},    // territorialcollectivitymayotte
	{49023, 165, 20, 0x1},    // peoplesrepublicyemen
	{49043, 683, 5, 0x1},     // #5694
	{49048, 230, 25, 0x1},    // peoplesrepublicmacauchina
	{49073, 90, 13, 0x1},     // dzikolamalawi
	{49086, 71, 7, 0x1},      // egyptar
	{49093, 16, 3, 0x1},      // brd
	{49096, 36, 8, 0x1},      // moldavie
	{49104, 79, 26, 0x1},     // republicofequatorialguinea
	{49130, 57, 17, 0x1},     // koninkrijkburundi
	{49147, 184, 14, 0x1},    // repiblikdayiti
	{49161, 61, 20, 0x1},     // centraalafrrepubliek
	{49181, 44, 16, 0x1},     // portugalrepublic
	{49197, 53, 5, 0x81},     // #2ukr
	{49202, 684, 5, 0x1},     // #5ire
	{49207, 243, 14, 0x1},    // reunionislands
	{49221, 57, 9, 0x1},      // boeroendi
	{49230, 685, 5, 0x1},     // #5bot
	{49235, 164, 10, 0x1},    // repofyemen
	{49245, 108, 16, 0x1},    // southafricaunion
	{49261, 52, 5, 0x81},     // #4792
	{49266, 194, 5, 0x81},    // #4740
	{49271, 91, 10, 0x1},     // namibiaswa
	{49281, 141, 10, 0x1},    // nepalstate
	{49291, 120, 27, 0x1},    // federatedstatesofmicronesia
	{49318, 210, 24, 0x1},    // grondgebiedcocoseilanden
	{49342, 227, 36, 0x1},    // britishoverzeesterritoriumislandsman
	{49378, 23, 15, 0x1},     // republicgeorgia
	{49393, 686, 5, 0x1},     // #5625
	{49398, 123, 12, 0x1},    // iranislrepof
	{49410, 15, 13, 0x1},     // oostduitsland
	{49423, 207, 7, 0x1},     // stbarth
	{49430, 203, 15, 0x1},    // amerikaanssamoa
	{49445, 238, 5, 0x81},    // #2niu
	{49450, 135, 7, 0x1},     // ilankai
	{49457, 22, 45, 0x1},     // verenigdkoninkrijkgrootbrittannienorthierland
	{49502, 251, 7, 0x1},     // tokelau
	{49509, 212, 12, 0x1},    // curacaodutch
	{49521, 124, 14, 0x1},    // republicofiraq
	{49535, 142, 5, 0x81},    // #2nru
	{49540, 198, 29, 0x1},    // venezuelabolivarianrepublicof
	{49569, 27, 13, 0x1},     // ierserepublic
	{49582, 140, 22, 0x1},    // formerfederatiemalakka
	{49604, 74, 5, 0x1},      // gabon
	{49609, 223, 16, 0x1},    // guianadepartment
	{49625, 74, 5, 0x1},      // gabun
	{49630, 246, 8, 0x1},     // sthelena
	{49638, 66, 12, 0x1},     // staatcomoren
	{49650, 148, 20, 0x1},    // koreapeoplesrepublic
	{49670, 20, 15, 0x1},     // suomentasavalta
	{49685, 687, 5, 0x1},     // #5bui
	{49690, 255, 20, 0x1},    // britishvirginislands
	{49710, 688, 5, 0x1},     // #5bra
	{49715, 82, 51, 0x1},     // grotesocialistischelibischarabischevolksjamahiriyya
	{49766, 689, 5, 0x1},     // #6211
	{49771, 78, 12, 0x1},     // guineabissao
	{49783, 252, 21, 0x1},    // provinceofchinataiwan
	{49804, 690, 5, 0x1},     // #5696
	{49809, 248, 21, 0x1},    // saintpierreenmiquelon
	{49830, 39, 18, 0x1},     // republicmontenegro
	{49848, 199, 14, 0x1},    // territoryaruba
	{49862, 223, 35, 0x1},    // territorialcollectivityfrenchguiana
	{49897, 33, 5, 0x1},      // #7lux
	{49902, 691, 5, 0x1},     // #5bar
	{49907, 246, 33, 0x1},    // sthelenatristandacunhaenascension
	{49940, 106, 10, 0x1},    // tanganjika
	{49950, 692, 5, 0x1},     // #6gdr
	{49955, 97, 11, 0x1},     // sierraleone
	{49966, 219, 17, 0x1},    // territoryguernsey
	{49983, 693, 5, 0x1},     // #6210
	{49988, 46, 10, 0x1},     // sovietunie
	{49998, 694, 20, 0x2},    // gilbertelliceislands
	{50018, 106, 20, 0x1},    // mainlanduroftanzania
	{50038, 194, 16, 0x1},    // surinamerepublic
	{50054, 148, 8, 0x1},     // koreadem
	{50062, 696, 5, 0x1},     // #5ken
	{50067, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{50098, 106, 13, 0x1},    // fmrtanganyika
	{50111, 64, 23, 0x1},     // leopoldvilleformercongo
	{50134, 215, 13, 0x1},    // spaansesahara
	{50147, 55, 32, 0x1},     // federalpeoplesrepublicyugoslavia
	{50179, 55, 19, 0x1},     // jugoslavievoormalig
	{50198, 252, 9, 0x1},     // taiwanroc
	{50207, 42, 18, 0x1},     // aotearoanewzealand
	{50225, 236, 36, 0x1},    // newcaledoniaanddependenciesterritory
	{50261, 186, 31, 0x1},    // saintchristophernevisfederation
	{50292, 188, 21, 0x1},    // verenigdestatenmexico
	{50313, 697, 5, 0x1},     // #5ecu
	{50318, 241, 9, 0x1},     // palestine
	{50327, 67, 18, 0x1},     // republicacaboverde
	{50345, 82, 5, 0x1},      // #7lba
	{50350, 164, 23, 0x1},    // arabischerepubliekjemen
	{50373, 10, 8, 0x1},      // byelarus
	{50381, 698, 5, 0x1},     // #6395
	{50386, 52, 16, 0x1},     // republicofturkey
	{50402, 60, 16, 0x1},     // republicbotswana
	{50418, 699, 5, 0x1},     // #5bos
	{50423, 135, 37, 0x1},    // democraticsocialistrepublicofsrilanka
	{50460, 87, 19, 0x1},     // portugeesoostafrika
	{50479, 98, 7, 0x1},      // somalia
	{50486, 1, 3, 0x81},      // #48
	{50489, 700, 5, 0x1},     // #6gam
	{50494, 701, 3, 0x1},     // #52
	{50497, 148, 16, 0x1},    // koreademvolksrep
	{50513, 702, 5, 0x1},     // #5698
	{50518, 28, 15, 0x1},     // lydveldidisland
	{50533, 179, 4, 0x1},     // #8ec
	{50537, 703, 5, 0x1},     // #5626
	{50542, 256, 26, 0x1},    // maagdeneilandenamerikaanse
	{50568, 64, 15, 0x1},     // republicofzaire
	{50583, 189, 20, 0x1},    // republicadenicaragua
	{50603, 252, 13, 0x1},    // chineestaipei
	{50616, 40, 5, 0x81},     // #2nld
	{50621, 36, 8, 0x1},      // moldavia
	{50629, 101, 5, 0x1},     // #7swz
	{50634, 55, 13, 0x1},     // fmryugoslavia
	{50647, 219, 15, 0x1},    // guernseybritish
	{50662, 62, 29, 0x1},     // ivorycoastrepubliccotedivoire
	{50691, 62, 10, 0x1},     // ivorycoast
	{50701, 48, 26, 0x1},     // serbiamontenegrostateunion
	{50727, 153, 5, 0x1},     // #7syr
	{50732, 223, 30, 0x1},    // overzeesgebiedsdeelfransguyana
	{50762, 138, 12, 0x1},    // burmamyanmar
	{50774, 75, 5, 0x1},      // #7gha
	{50779, 222, 28, 0x1},    // greenlandautonomousterritory
	{50807, 704, 5, 0x1},     // #5est
	{50812, 256, 4, 0x1},     // usvi
	{50816, 54, 12, 0x1},     // unitesstates
	{50828, 198, 22, 0x1},    // venezuelabolivrepublic
	{50850, 705, 5, 0x1},     // #5bul
	{50855, 250, 5, 0x81},    // #4796
	{50860, 706, 5, 0x1},     // #6212
	{50865, 707, 5, 0x1},     // #4736
	{50870, 247, 5, 0x81},    // #4744
	{50875, 239, 36, 0x1},    // hendersonducieandoenoislandspitcairn
	{50911, 8, 23, 0x1},      // volksrepubliekbulgarije
	{50934, 228, 44, 0x1},    // chagosarchipelagobritishindianoceanterritory
	{50978, 147, 16, 0x1},    // papuanorthguinea
	{50994, 23, 15, 0x1},     // republicgeorgie
	{51009, 127, 9, 0x1},     // qazaqstan
	{51018, 708, 5, 0x1},     // #5645
	{51023, 709, 5, 0x1},     // #5651
	{51028, 102, 5, 0x1},     // #7sey
	{51033, 247, 19, 0x1},    // janmayenspitsbergen
	{51052, 143, 21, 0x1},    // sultanaatmuscatenoman
	{51073, 232, 32, 0x1},    // gemenebestdernoordelijkemarianen
	{51105, 44, 18, 0x1},     // portugeserepubliek
	{51123, 19, 16, 0x1},     // estonianrepublic
	{51139, 230, 12, 0x1},    // macauchinapr
	{51151, 46, 10, 0x1},     // russiaussr
	{51161, 55, 35, 0x1},     // socialistfederalrepublicjoegoslavie
	{51196, 168, 22, 0x1},    // gemenebestvandebahamas
	{51218, 170, 11, 0x1},    // wuliwyasuyu
	{51229, 710, 5, 0x1},     // #5irn
	{51234, 211, 21, 0x1},    // cookislandsnewzealand
	{51255, 711, 14, 0x2},    // channelislands
	{51269, 71, 15, 0x1},     // republicofegypt
	{51284, 246, 22, 0x1},    // sthelenatristandacunha
	{51306, 713, 20, 0x2},    // stmartinsaintmaarten
	{51326, 54, 9, 0x1},      // verstaten
	{51335, 715, 5, 0x1},     // #6265
	{51340, 243, 4, 0x1},     // #8re
	{51344, 184, 4, 0x1},     // #8ha
	{51348, 242, 25, 0x1},    // territoriumfranspolynesie
	{51373, 104, 12, 0x1},    // togorepublic
	{51385, 78, 5, 0x81},     // #2gnb
	{51390, 55, 11, 0x1},     // yougoslavia
	{51401, 716, 5, 0x2},     // #5652
	{51406, 193, 21, 0x1},    // republicadeelsalvador
	{51427, 205, 31, 0x1},    // frenchsouthernandantarcticlands
	{51458, 243, 18, 0x1},    // territoriumreunion
	{51476, 241, 15, 0x1},    // gazaandwestbank
	{51491, 82, 27, 0x1},     // libischarabischejamahiriyya
	{51518, 237, 24, 0x1},    // norfolkeilandaustralisch
	{51542, 34, 5, 0x1},      // #7lat
	{51547, 127, 10, 0x1},    // kazachstan
	{51557, 718, 5, 0x1},     // #6390
	{51562, 163, 9, 0x1},     // westsamoa
	{51571, 719, 5, 0x1},     // #6grn
	{51576, 145, 28, 0x1},    // commonwealthofthephilippines
	{51604, 130, 43, 0x1},    // onafhankelijkeensoevereinerepubliekkiribati
	{51647, 136, 8, 0x1},     // maldiven
	{51655, 188, 25, 0x1},    // verenigdemexicaansestates
	{51680, 156, 20, 0x1},    // turkmenistanrepublic
	{51700, 219, 5, 0x81},    // #2ggy
	{51705, 246, 53, 0x1},    // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{51758, 175, 9, 0x1},     // costarica
	{51767, 175, 18, 0x1},    // republiekcostarica
	{51785, 48, 22, 0x1},     // servieenmontenegrounie
	{51807, 18, 16, 0x1},     // koninkrijkspanje
	{51823, 15, 16, 0x1},     // germanyfmrdemrep
	{51839, 241, 9, 0x1},     // palestina
	{51848, 48, 22, 0x1},     // fryserbiaandmontenegro
	{51870, 139, 14, 0x1},    // buitenmongolie
	{51884, 107, 5, 0x81},    // #2uga
	{51889, 255, 48, 0x1},    // britishoverzeesterritoriumbritishmaagdeneilanden
	{51937, 120, 16, 0x1},    // fedstsmicronesia
	{51953, 720, 5, 0x1},     // #6385
	{51958, 225, 60, 0x1},    // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{52018, 721, 5, 0x1},     // #5bfo
	{52023, 722, 5, 0x1},     // #6375
	{52028, 143, 16, 0x1},    // sultanaatvanoman
	{52044, 101, 15, 0x1},    // formerswaziland
	{52059, 9, 4, 0x81},      // #1ba
	{52063, 242, 35, 0x1},    // paysdoutremerdelapolynesiefrancaise
	{52098, 60, 12, 0x1},     // bechuanaland
	{52110, 150, 20, 0x1},    // kingdomofsaudiarabia
	{52130, 156, 5, 0x81},    // #4795
	{52135, 225, 55, 0x1},    // volksrepubliekchinaspecialeadministratieveregiohongkong
	{52190, 221, 5, 0x81},    // #2glp
	{52195, 140, 18, 0x1},    // malaysiafederation
	{52213, 170, 15, 0x1},    // republicbolivia
	{52228, 64, 4, 0x1},      // #8cg
	{52232, 71, 4, 0x1},      // #8eg
	{52236, 49, 14, 0x1},     // slovakrepublic
	{52250, 223, 5, 0x81},    // #2guf
	{52255, 723, 5, 0x1},     // #5678
	{52260, 180, 5, 0x81},    // #2grd
	{52265, 41, 5, 0x81},     // #2nor
	{52270, 123, 3, 0x1},     // iri
	{52273, 6, 21, 0x1},      // republiekazerbeidzjan
	{52294, 92, 5, 0x81},     // #2ner
	{52299, 42, 5, 0x81},     // #2nzl
	{52304, 724, 5, 0x1},     // #6etm
	{52309, 121, 32, 0x1},    // indonesierepublicverenigdestates
	{52341, 214, 10, 0x1},    // caymanisds
	{52351, 239, 32, 0x1},    // overseasterritorypitcairnislands
	{52383, 86, 12, 0x1},     // republicmali
	{52395, 10, 37, 0x1},     // byelorussischesovietsocialistrepublic
	{52432, 10, 42, 0x1},     // belarussischesocialistischesovjetrepubliek
	{52474, 222, 28, 0x1},    // overzeesgebiedsdeelgroenland
	{52502, 1, 31, 0x1},      // peoplessocialistrepublicalbania
	{52533, 249, 22, 0x1},    // sintmaartennetherlands
	{52555, 84, 7, 0x1},      // morocco
	{52562, 143, 19, 0x1},    // muscatomansultanate
	{52581, 168, 21, 0x1},    // commonwealthofbahamas
	{52602, 725, 5, 0x1},     // #6372
	{52607, 123, 14, 0x1},    // iranislamicrep
	{52621, 726, 5, 0x1},     // #5bol
	{52626, 46, 10, 0x1},     // sowjetunie
	{52636, 75, 8, 0x1},      // goudkust
	{52644, 27, 13, 0x1},     // irishrepublic
	{52657, 235, 18, 0x1},    // territoriummayotte
	{52675, 727, 5, 0x1},     // #6260
	{52680, 215, 5, 0x81},    // #4732
	{52685, 101, 5, 0x81},    // #4748
	{52690, 233, 21, 0x1},    // grondgebiedmontserrat
	{52711, 18, 5, 0x81},     // #4724
	{52716, 202, 25, 0x1},    // nederlandseantillenformer
	{52741, 96, 5, 0x81},     // #2sen
	{52746, 128, 15, 0x1},    // kirghizrepublic
	{52761, 250, 21, 0x1},    // turksencaicoseilanden
	{52782, 65, 4, 0x1},      // #8cf
	{52786, 99, 20, 0x1},     // republicofsouthsudan
	{52806, 248, 22, 0x1},    // miquelonandsaintpierre
	{52828, 155, 13, 0x1},    // tadzjiekistan
	{52841, 728, 5, 0x1},     // #5679
	{52846, 62, 21, 0x1},     // republiquecotedivoire
	{52867, 121, 15, 0x1},    // dutcheastindies
	{52882, 164, 29, 0x1},    // jemenitischearabischerepublic
	{52911, 91, 5, 0x81},     // #2nam
	{52916, 93, 5, 0x81},     // #2nga
	{52921, 150, 3, 0x1},     // ksa
	{52924, 145, 20, 0x1},    // gemenebestfilipijnen
	{52944, 196, 24, 0x1},    // easternrepublicofuruguay
	{52968, 82, 24, 0x1},     // libischarabischerepublic
	{52992, 194, 15, 0x1},    // surinamrepublic
	{53007, 152, 16, 0x1},    // salomonseilanden
	{53023, 155, 18, 0x1},    // tajikistanrepublic
	{53041, 187, 5, 0x81},    // #2lca
	{53046, 729, 5, 0x1},     // #6373
	{53051, 730, 5, 0x1},     // #6grc
	{53056, 201, 12, 0x1},    // alandislands
	{53068, 731, 13, 0x2},    // republicchina
	{53081, 66, 15, 0x1},     // staatdercomoren
	{53096, 221, 33, 0x1},    // territorialcollectivityguadeloupe
	{53129, 138, 29, 0x1},    // unionofburmasocialistrepublic
	{53158, 733, 5, 0x1},     // #5bhm
	{53163, 230, 52, 0x1},    // macaospecialadministrativeregionpeoplesrepublicchina
	{53215, 90, 4, 0x1},      // #8mi
	{53219, 20, 4, 0x1},      // #8fi
	{53223, 135, 4, 0x1},     // #8ce
	{53227, 27, 4, 0x1},      // #8ei
	{53231, 147, 19, 0x1},    // papuanewguineastate
	{53250, 9, 25, 0x1},      // republicbosniaherzegovina
	{53275, 734, 5, 0x1},     // #5640
	{53280, 151, 5, 0x1},     // #7sgp
	{53285, 73, 33, 0x1},     // federaldemocraticrepublicethiopie
	{53318, 207, 7, 0x1},     // stbarts
	{53325, 120, 17, 0x1},    // fedstatmicronesia
	{53342, 25, 15, 0x1},     // republickroatie
	{53357, 735, 4, 0x1},     // #551
	{53361, 189, 5, 0x1},     // #7nca
	{53366, 1, 35, 0x1},      // socialistischevolksrepubliekalbanie
	{53401, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{53432, 186, 34, 0x1},    // saintchristopherandnevisfederation
	{53466, 256, 21, 0x1},    // americanvirginislands
	{53487, 232, 16, 0x1},    // northernmarianas
	{53503, 736, 4, 0x1},     // #1yd
	{53507, 195, 27, 0x1},    // republicoftrinidadandtobago
	{53534, 737, 5, 0x1},     // #6370
	{53539, 172, 4, 0x81},    // #1bb
	{53543, 223, 25, 0x1},    // overzeesgebiedfransguyana
	{53568, 246, 25, 0x1},    // sainthelenatristandacunha
	{53593, 178, 17, 0x1},    // dominicanrepublic
	{53610, 159, 5, 0x81},    // #4798
	{53615, 161, 27, 0x1},    // vietnamdemocraticrepublicof
	{53642, 186, 26, 0x1},    // federatiesaintkittsennevis
	{53668, 233, 4, 0x1},     // #8mh
	{53672, 251, 18, 0x1},    // grondgebiedtokelau
	{53690, 30, 16, 0x1},     // koninkrijkitalie
	{53706, 235, 12, 0x1},    // mayottefrans
	{53718, 119, 4, 0x1},     // #8fj
	{53722, 198, 31, 0x1},    // venezuelabolivariaanserepubliek
	{53753, 103, 4, 0x1},     // #8cd
	{53757, 211, 24, 0x1},    // nieuwzeelandcookeilanden
	{53781, 246, 34, 0x1},    // ascensionsainthelenatristandacunha
	{53815, 50, 5, 0x81},     // #2svn
	{53820, 93, 16, 0x1},     // nigeriafederatie
	{53836, 738, 4, 0x1},     // #552
	{53840, 32, 7, 0x1},      // lietuva
	{53847, 197, 14, 0x1},    // stvincentandgr
	{53861, 221, 29, 0x1},    // overzeesgebiedsdeelguadeloupe
	{53890, 225, 14, 0x1},    // formerhongkong
	{53904, 65, 25, 0x1},     // peoplesrepublicofthecongo
	{53929, 254, 12, 0x1},    // heiligestoel
	{53941, 209, 31, 0x1},    // overzeesgebiedsdeelbouveteiland
	{53972, 164, 4, 0x81},    // #1ye
	{53976, 739, 5, 0x1},     // #5etm
	{53981, 78, 20, 0x1},     // guineabissaurepublic
	{54001, 167, 14, 0x1},    // antiguabarbuda
	{54015, 15, 31, 0x1},     // formerdemocraticrepublicgermany
	{54046, 205, 43, 0x1},    // overseascollectivityfrenchsouthernterritory
	{54089, 740, 5, 0x1},     // #6371
	{54094, 149, 11, 0x1},    // dawlatqatar
	{54105, 15, 24, 0x1},     // germandemocraticrepublic
	{54129, 7, 4, 0x81},      // #1be
	{54133, 232, 12, 0x1},    // nmarianaisds
	{54145, 237, 32, 0x1},    // overzeesgebiedsdeelnorfolkeiland
	{54177, 741, 5, 0x1},     // #6gha
	{54182, 144, 4, 0x1},     // #8pk
	{54186, 225, 8, 0x1},     // hongkong
	{54194, 80, 13, 0x1},     // republickenya
	{54207, 37, 4, 0x1},      // #8mk
	{54211, 225, 4, 0x1},     // #8hk
	{54215, 249, 5, 0x81},    // #2sxm
	{54220, 217, 4, 0x1},     // #8fk
	{54224, 79, 4, 0x1},      // #8ek
	{54228, 106, 43, 0x1},    // formerunitedrepublicoftanganyikaandzanzibar
	{54271, 37, 13, 0x1},     // macedoniatfyr
	{54284, 231, 14, 0x1},    // francestmartin
	{54298, 47, 5, 0x1},      // #7smr
	{54303, 742, 22, 0x2},    // sintmaartensaintmartin
	{54325, 98, 18, 0x1},     // somalischerepublic
	{54343, 744, 4, 0x1},     // #553
	{54347, 252, 6, 0x1},     // taiwan
	{54353, 234, 27, 0x1},    // overseasterritorymartinique
	{54380, 745, 5, 0x1},     // #6hon
	{54385, 746, 5, 0x1},     // #5irq
	{54390, 178, 21, 0x1},    // dominicaanserepubliek
	{54411, 119, 12, 0x1},    // fijieilanden
	{54423, 747, 5, 0x1},     // #6380
	{54428, 748, 5, 0x1},     // #6hun
	{54433, 16, 28, 0x1},     // formergermanyfederalrepublic
	{54461, 161, 18, 0x1},    // fmrdemrepofvietnam
	{54479, 199, 24, 0x1},    // overzeesgebiedsdeelaruba
	{54503, 62, 18, 0x1},     // republiekivoorkust
	{54521, 113, 4, 0x81},    // #1bd
	{54525, 186, 25, 0x1},    // federationsaintkittsnevis
	{54550, 136, 9, 0x1},     // maladiven
	{54559, 136, 17, 0x1},    // maledivenrepublic
	{54576, 89, 13, 0x1},     // republikmoris
	{54589, 749, 5, 0x1},     // #4720
	{54594, 39, 4, 0x1},      // #8mj
	{54598, 153, 5, 0x81},    // #2syr
	{54603, 26, 18, 0x1},     // republiekhongarije
	{54621, 257, 21, 0x1},    // territorywallisfutuna
	{54642, 129, 4, 0x1},     // #8cb
	{54646, 213, 25, 0x1},    // christmasislandsterritory
	{54671, 71, 12, 0x1},     // egyptkingdom
	{54683, 256, 37, 0x1},    // territoriumamerikaansemaagdeneilanden
	{54720, 24, 5, 0x81},     // #2grc
	{54725, 750, 4, 0x1},     // #554
	{54729, 751, 4, 0x1},     // #594
	{54733, 752, 5, 0x1},     // #6eth
	{54738, 74, 13, 0x1},     // republicgabon
	{54751, 38, 13, 0x1},     // republicmalta
	{54764, 208, 14, 0x1},    // bermudaislands
	{54778, 148, 32, 0x1},    // democraticpeoplesrepublicofkorea
	{54810, 241, 43, 0x1},    // palestinianauthorityadministeredterritories
	{54853, 158, 13, 0x1},    // puleangatonga
	{54866, 144, 22, 0x1},    // pakistaninclbangladesh
	{54888, 107, 4, 0x81},    // #1ug
	{54892, 73, 7, 0x1},      // etiopie
	{54899, 65, 24, 0x1},     // republicbrazzavillecongo
	{54923, 248, 19, 0x1},    // saintpierremiquelon
	{54942, 753, 5, 0x1},     // #6grg
	{54947, 9, 25, 0x1},      // republicbosnieherzegovina
	{54972, 8, 4, 0x81},      // #1bg
	{54976, 246, 21, 0x1},    // sinthelenaenascension
	{54997, 225, 25, 0x1},    // xianggangtebiexingzhengqu
	{55022, 119, 14, 0x1},    // matanitukoviti
	{55036, 147, 8, 0x1},     // pnguinea
	{55044, 754, 5, 0x1},     // #6nam
	{55049, 215, 4, 0x1},     // #8wi
	{55053, 164, 4, 0x1},     // #8ym
	{55057, 148, 32, 0x1},    // democratischevolksrepubliekkorea
	{55089, 137, 4, 0x1},     // #8rm
	{55093, 199, 5, 0x1},     // aruba
	{55098, 72, 5, 0x1},      // #7eri
	{55103, 85, 28, 0x1},     // democraticrepublicmadagaskar
	{55131, 230, 14, 0x1},    // territorymacao
	{55145, 120, 4, 0x1},     // #8fm
	{55149, 231, 18, 0x1},    // stmaartenfransdeel
	{55167, 11, 4, 0x1},      // #8ca
	{55171, 8, 18, 0x1},      // republiekbulgarije
	{55189, 206, 28, 0x1},    // sainteustatiusandsababonaire
	{55217, 3, 4, 0x1},       // #8am
	{55221, 111, 25, 0x1},    // islamicstateofafghanistan
	{55246, 49, 5, 0x81},     // #2svk
	{55251, 73, 33, 0x1},     // federaldemocraticrepublicethiopia
	{55284, 164, 6, 0x1},     // yemenn
	{55290, 755, 4, 0x1},     // #555
	{55294, 133, 12, 0x1},    // laopeodemrep
	{55306, 756, 4, 0x1},     // #531
	{55310, 196, 27, 0x1},    // orientaalserepubliekuruguay
	{55337, 99, 5, 0x1},      // #7ssd
	{55342, 757, 4, 0x1},     // #595
	{55346, 240, 9, 0x1},     // portorico
	{55355, 131, 20, 0x1},    // korearepublicofsouth
	{55375, 758, 5, 0x1},     // #5eth
	{55380, 170, 26, 0x1},    // multinationalestaatbolivia
	{55406, 13, 22, 0x1},     // formertsjechoslowakije
	{55428, 252, 52, 0x1},    // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{55480, 175, 20, 0x1},    // republicadecostarica
	{55500, 102, 18, 0x1},    // republicseychellen
	{55518, 59, 4, 0x81},     // #1bf
	{55522, 42, 8, 0x1},      // aotearoa
	{55530, 144, 8, 0x1},     // pakistan
	{55538, 30, 13, 0x1},     // italyrepublic
	{55551, 195, 17, 0x1},    // trinidadandtobago
	{55568, 86, 4, 0x1},      // #8ml
	{55572, 233, 27, 0x1},    // overseasterritorymontserrat
	{55599, 191, 14, 0x1},    // piruwripuwlika
	{55613, 59, 10, 0x1},     // oppervolta
	{55623, 75, 5, 0x81},     // #2gha
	{55628, 1, 4, 0x1},       // #8al
	{55632, 224, 5, 0x81},    // #2gum
	{55637, 174, 18, 0x1},    // republicofcolumbia
	{55655, 13, 26, 0x1},     // czechslovakfederalrepublic
	{55681, 1, 23, 0x1},      // republikaeastshqiperise
	{55704, 189, 5, 0x81},    // #2nic
	{55709, 759, 4, 0x1},     // #556
	{55713, 257, 32, 0x1},    // overseascollectivitywallisfutuna
	{55745, 250, 21, 0x1},    // turksandcaicosislands
	{55766, 5, 19, 0x1},      // republikoesterreich
	{55785, 48, 26, 0x1},     // stateunionserbiamontenegro
	{55811, 253, 17, 0x1},    // usminoroutlyingis
	{55828, 68, 22, 0x1},     // afarsandissasterritory
	{55850, 55, 34, 0x1},     // socialistfederalrepublicyugoslavia
	{55884, 760, 5, 0x1},     // #5760
	{55889, 259, 16, 0x1},    // republicofkosova
	{55905, 23, 17, 0x1},     // republicofgeorgia
	{55922, 53, 4, 0x81},     // #1ua
	{55926, 257, 19, 0x1},    // wallisandfutunaisds
	{55945, 228, 17, 0x1},    // brindianoceanterr
	{55962, 108, 22, 0x1},    // formerunionsouthafrica
	{55984, 200, 4, 0x81},    // #1ai
	{55988, 232, 4, 0x1},     // cnmi
	{55992, 244, 21, 0x1},    // vietnamformerrepublic
	{56013, 57, 4, 0x81},     // #1bi
	{56017, 16, 4, 0x81},     // #1de
	{56021, 64, 17, 0x1},     // leopoldvillecongo
	{56038, 37, 28, 0x1},     // macedoniafyromnorthmacedonia
	{56066, 249, 17, 0x1},    // saintmaartendutch
	{56083, 245, 47, 0x1},    // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{56130, 45, 4, 0x1},      // #8ro
	{56134, 256, 40, 0x1},    // overzeesgebiedamerikaansemaagdeneilanden
	{56174, 44, 4, 0x1},      // #8po
	{56178, 84, 4, 0x1},      // #8mo
	{56182, 148, 20, 0x1},    // peoplesrepublickorea
	{56202, 183, 4, 0x1},     // #8ho
	{56206, 206, 21, 0x1},    // bonairesainteustatius
	{56227, 19, 13, 0x1},     // eestivabariik
	{56240, 177, 4, 0x1},     // #8do
	{56244, 218, 4, 0x1},     // #8fo
	{56248, 256, 37, 0x1},    // grondgebiedamerikaansemaagdeneilanden
	{56285, 174, 4, 0x1},     // #8co
	{56289, 56, 4, 0x1},      // #8ao
	{56293, 46, 16, 0x1},     // formersovjetunie
	{56309, 253, 43, 0x1},    // kleineafgelegeneilandenvandeverenigdestaten
	{56352, 37, 31, 0x1},     // macedoniaformeryugoslavrepublic
	{56383, 243, 27, 0x1},    // overzeesegemeenschapreunion
	{56410, 761, 5, 0x1},     // #5670
	{56415, 222, 5, 0x81},    // #2grl
	{56420, 235, 26, 0x1},    // overzeesgebiedsdeelmayotte
	{56446, 219, 27, 0x1},    // overzeesgebiedsdeelguernsey
	{56473, 762, 4, 0x1},     // #557
	{56477, 37, 5, 0x1},      // fyrom
	{56482, 59, 6, 0x1},      // #3hvbf
	{56488, 763, 5, 0x1},     // #6420
	{56493, 10, 16, 0x1},     // belorussischessr
	{56509, 111, 21, 0x1},    // afghanistanislamicrep
	{56530, 248, 30, 0x1},    // departementsaintpierremiquelon
	{56560, 64, 13, 0x1},     // kongokinshasa
	{56573, 145, 11, 0x1},    // fillipijnen
	{56584, 244, 20, 0x1},    // republicsouthvietnam
	{56604, 114, 4, 0x81},    // #1bh
	{56608, 764, 4, 0x1},     // #1dd
	{56612, 181, 5, 0x1},     // #7gua
	{56617, 6, 20, 0x1},      // republicazerbeidzjan
	{56637, 99, 15, 0x1},     // zuidelijksoedan
	{56652, 54, 9, 0x1},      // verstates
	{56661, 111, 25, 0x1},    // afghanistanislamicemirate
	{56686, 141, 4, 0x1},     // #8np
	{56690, 43, 4, 0x1},      // #8pl
	{56694, 109, 15, 0x1},    // republiekzambia
	{56709, 35, 4, 0x1},      // #8mn
	{56713, 148, 4, 0x1},     // #8kn
	{56717, 138, 23, 0x1},    // myanmarrepubliekderunie
	{56740, 66, 4, 0x1},      // #8cn
	{56744, 19, 4, 0x1},      // #8en
	{56748, 188, 21, 0x1},    // verenigdestatesmexico
	{56769, 2, 4, 0x1},       // #8an
	{56773, 197, 19, 0x1},    // stvincentgrenadines
	{56792, 23, 31, 0x1},     // georgiansovietsocialistrepublic
	{56823, 64, 25, 0x1},     // republiccongoleopoldville
	{56848, 156, 10, 0x1},    // toerkmenie
	{56858, 765, 4, 0x1},     // #558
	{56862, 96, 16, 0x1},     // republieksenegal
	{56878, 115, 29, 0x1},    // theabodeofpeacenationofbrunei
	{56907, 162, 17, 0x1},    // republicofvanuatu
	{56924, 124, 13, 0x1},    // republiekirak
	{56937, 766, 4, 0x1},     // #590
	{56941, 49, 9, 0x1},      // slovakije
	{56950, 192, 16, 0x1},    // republicparaguay
	{56966, 133, 5, 0x1},     // #7lao
	{56971, 767, 5, 0x1},     // #5702
	{56976, 768, 5, 0x1},     // #6hai
	{56981, 248, 14, 0x1},    // saintpierremiq
	{56995, 197, 22, 0x1},    // stvincentandgrenadines
	{57017, 58, 5, 0x1},      // benin
	{57022, 144, 4, 0x81},    // #1pk
	{57026, 225, 4, 0x81},    // #1hk
	{57030, 148, 12, 0x1},    // demrepnkorea
	{57042, 132, 6, 0x1},     // kuwait
	{57048, 144, 18, 0x1},    // republicofpakistan
	{57066, 171, 6, 0x1},     // brasil
	{57072, 180, 5, 0x1},     // #7grn
	{57077, 110, 4, 0x1},     // #8zi
	{57081, 136, 8, 0x1},     // maldives
	{57089, 249, 21, 0x1},    // dutchpartsaintmaarten
	{57110, 190, 4, 0x1},     // #8pm
	{57114, 85, 4, 0x1},      // #8ma
	{57118, 206, 23, 0x1},    // sinteustatiusandbonaire
	{57141, 226, 4, 0x1},     // #8hm
	{57145, 79, 27, 0x1},     // republiqueguineeequatoriale
	{57172, 99, 11, 0x1},     // southsoedan
	{57183, 63, 4, 0x1},      // #8cm
	{57187, 129, 27, 0x1},    // formerdemocratischkampuchea
	{57214, 64, 30, 0x1},     // democraticrepublicofzairecongo
	{57244, 199, 19, 0x1},    // overzeesgebiedaruba
	{57263, 769, 5, 0x1},     // #6eqg
	{57268, 85, 22, 0x1},     // malagassischerepubliek
	{57290, 770, 4, 0x1},     // #591
	{57294, 249, 16, 0x1},    // sintmaartendutch
	{57310, 134, 5, 0x1},     // #7lbn
	{57315, 771, 5, 0x1},     // #5703
	{57320, 82, 24, 0x1},     // formerlibyanarabrepublic
	{57344, 37, 17, 0x1},     // macedoniarepublic
	{57361, 54, 3, 0x1},      // vsa
	{57364, 257, 23, 0x1},    // territoriumwallisfutuna
	{57387, 235, 25, 0x1},    // overseasdepartmentmayotte
	{57412, 207, 16, 0x1},    // sintbartholomeus
	{57428, 81, 5, 0x81},     // #2lbr
	{57433, 64, 29, 0x1},     // formercongodemocraticrepublic
	{57462, 103, 5, 0x1},     // tchad
	{57467, 123, 8, 0x1},     // iranirof
	{57475, 1, 4, 0x81},      // #1al
	{57479, 58, 4, 0x81},     // #1bj
	{57483, 82, 27, 0x1},     // libischearabischejamahiriya
	{57510, 156, 13, 0x1},    // toerkmenistan
	{57523, 121, 29, 0x1},    // unitedstatesindonesiarepublic
	{57552, 211, 6, 0x1},     // cookis
	{57558, 53, 4, 0x1},      // #8up
	{57562, 142, 4, 0x1},     // #8nr
	{57566, 8, 8, 0x1},       // bulgaria
	{57574, 25, 4, 0x1},      // #8hr
	{57578, 68, 4, 0x1},      // #8dj
	{57582, 99, 5, 0x81},     // #2ssd
	{57587, 136, 17, 0x1},    // sultanaatmaldiven
	{57604, 99, 10, 0x1},     // sudansouth
	{57614, 772, 4, 0x1},     // #520
	{57618, 773, 4, 0x1},     // #592
	{57622, 32, 18, 0x1},     // lietuvosrespublika
	{57640, 118, 15, 0x1},    // republiekcyprus
	{57655, 133, 28, 0x1},    // democraticvolksrepublieklaos
	{57683, 237, 23, 0x1},    // norfolkislandsterritory
	{57706, 7, 6, 0x1},       // belgie
	{57712, 774, 5, 0x1},     // #5700
	{57717, 775, 5, 0x1},     // #5isr
	{57722, 776, 5, 0x1},     // #5eri
	{57727, 207, 25, 0x1},    // departmentsaintbarthelemy
	{57752, 117, 15, 0x1},    // mainlandchinapr
	{57767, 253, 4, 0x81},    // #1um
	{57771, 185, 4, 0x81},    // #1jm
	{57775, 155, 12, 0x1},    // tadsjikistan
	{57787, 3, 4, 0x81},      // #1am
	{57791, 208, 4, 0x81},    // #1bm
	{57795, 120, 4, 0x81},    // #1fm
	{57799, 54, 4, 0x1},      // #8us
	{57803, 194, 4, 0x1},     // #8ns
	{57807, 239, 4, 0x1},     // #8pc
	{57811, 30, 12, 0x1},     // italykingdom
	{57823, 143, 10, 0x1},    // muscatoman
	{57833, 95, 5, 0x81},     // #4729
	{57838, 230, 4, 0x1},     // #8mc
	{57842, 77, 5, 0x81},     // #2gmb
	{57847, 80, 5, 0x1},      // kenya
	{57852, 210, 4, 0x1},     // #8ck
	{57856, 193, 4, 0x1},     // #8es
	{57860, 34, 14, 0x1},     // latviarepublic
	{57874, 244, 8, 0x1},     // svietnam
	{57882, 212, 25, 0x1},    // curacaokingdomnetherlands
	{57907, 197, 5, 0x81},    // #4670
	{57912, 777, 4, 0x1},     // #593
	{57916, 249, 16, 0x1},    // dutchsintmaarten
	{57932, 106, 17, 0x1},    // tanzaniaunitedrep
	{57949, 778, 5, 0x1},     // #5771
	{57954, 779, 5, 0x1},     // #5701
	{57959, 145, 4, 0x81},    // #1ph
	{57963, 77, 5, 0x1},      // #7gam
	{57968, 111, 11, 0x1},    // afghanistan
	{57979, 246, 23, 0x1},    // ascensiontristandacunha
	{58002, 780, 4, 0x1},     // #1an
	{58006, 109, 9, 0x1},     // nrhodesia
	{58015, 207, 4, 0x81},    // #1bl
	{58019, 117, 4, 0x81},    // #1cn
	{58023, 224, 5, 0x1},     // #7gum
	{58028, 165, 22, 0x1},    // peoplesrepublicofyemen
	{58050, 241, 16, 0x1},    // stateofpalestine
	{58066, 145, 11, 0x1},    // phillipines
	{58077, 99, 5, 0x81},     // #4728
	{58082, 234, 4, 0x1},     // #8mb
	{58086, 73, 30, 0x1},     // ethiopiatransitionalgovernment
	{58116, 781, 5, 0x1},     // #6rus
	{58121, 116, 4, 0x1},     // #8bt
	{58125, 214, 4, 0x1},     // #8cj
	{58129, 72, 4, 0x1},      // #8er
	{58133, 6, 4, 0x1},       // #8aj
	{58137, 194, 5, 0x81},    // #2sur
	{58142, 101, 5, 0x81},    // #2swz
	{58147, 79, 12, 0x1},     // spaansguinea
	{58159, 163, 26, 0x1},    // malosaolototutoatasiosamoa
	{58185, 255, 9, 0x1},     // britishvi
	{58194, 68, 21, 0x1},     // fransgebiedafarsissas
	{58215, 98, 5, 0x1},      // #7som
	{58220, 236, 25, 0x1},    // departementnieuwcaledonie
	{58245, 123, 14, 0x1},    // islamicrepiran
	{58259, 197, 17, 0x1},    // stvincentandgrens
	{58276, 66, 12, 0x1},     // comorosstate
	{58288, 190, 15, 0x1},    // republicapanama
	{58303, 782, 5, 0x1},     // #5770
	{58308, 92, 13, 0x1},     // republicniger
	{58321, 61, 27, 0x1},     // centraalafrikaanskeizerrijk
	{58348, 105, 7, 0x1},     // tunisie
	{58355, 22, 36, 0x1},     // greatbritainandnirelandunitedkingdom
	{58391, 125, 4, 0x81},    // #1jo
	{58395, 101, 6, 0x1},     // ngwane
	{58401, 198, 20, 0x1},    // republicbolvenezuela
	{58421, 56, 4, 0x81},     // #1ao
	{58425, 170, 4, 0x81},    // #1bo
	{58429, 174, 4, 0x81},    // #1co
	{58433, 32, 5, 0x81},     // #2ltu
	{58438, 230, 37, 0x1},    // macauspecialadministrativeregionchina
	{58475, 244, 16, 0x1},    // republiekvietnam
	{58491, 178, 4, 0x81},    // #1do
	{58495, 246, 36, 0x1},    // sinthelenahemelvaartentristandacunha
	{58531, 98, 28, 0x1},     // somalischedemocraticrepublic
	{58559, 218, 4, 0x81},    // #1fo
	{58563, 783, 5, 0x1},     // #6nau
	{58568, 91, 4, 0x1},      // #8wa
	{58572, 131, 20, 0x1},    // southkorearepublicof
	{58592, 144, 23, 0x1},    // islamicrepublicpakistan
	{58615, 189, 4, 0x1},     // #8nu
	{58619, 192, 4, 0x1},     // #8pa
	{58623, 246, 34, 0x1},    // sthelenatristandacunhaandascension
	{58657, 176, 13, 0x1},    // republicacuba
	{58670, 8, 4, 0x1},       // #8bu
	{58674, 173, 4, 0x1},     // #8ci
	{58678, 40, 21, 0x1},     // koninkrijknederlanden
	{58699, 90, 14, 0x1},     // malawirepublic
	{58713, 55, 11, 0x1},     // yugoslavsfr
	{58724, 112, 4, 0x1},     // #8ae
	{58728, 68, 14, 0x1},     // afarenissaland
	{58742, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{58786, 50, 17, 0x1},     // republiekslovenie
	{58803, 152, 5, 0x1},     // #7sol
	{58808, 191, 5, 0x81},    // #4604
	{58813, 16, 33, 0x1},     // federalrepublicgermanywestgermany
	{58846, 119, 14, 0x1},    // republicoffiji
	{58860, 232, 30, 0x1},    // grondgebiednoordelijkemarianen
	{58890, 203, 12, 0x1},    // easternsamoa
	{58902, 45, 17, 0x1},     // roemeenserepublic
	{58919, 239, 4, 0x81},    // #1pn
	{58923, 183, 4, 0x81},    // #1hn
	{58927, 64, 31, 0x1},     // kinshasademocraticrepubliccongo
	{58958, 206, 19, 0x1},    // sinteustatiusensaba
	{58977, 115, 4, 0x81},    // #1bn
	{58981, 173, 4, 0x81},    // #1cl
	{58985, 215, 5, 0x81},    // #2esh
	{58990, 220, 30, 0x1},    // britishoverzeesgebiedgibraltar
	{59020, 134, 16, 0x1},    // republieklibanon
	{59036, 784, 5, 0x1},     // #6rwa
	{59041, 36, 4, 0x1},      // #8md
	{59045, 138, 6, 0x1},     // #3bumm
	{59051, 785, 5, 0x1},     // #6rum
	{59056, 30, 4, 0x1},      // #8it
	{59060, 209, 4, 0x1},     // #8bv
	{59064, 117, 4, 0x1},     // #8ch
	{59068, 73, 4, 0x1},      // #8et
	{59072, 257, 22, 0x1},    // departmentwallisfutuna
	{59094, 67, 18, 0x1},     // republickaapverdie
	{59112, 1, 20, 0x1},      // republikaeshqiperise
	{59132, 50, 5, 0x1},      // #7slo
	{59137, 93, 24, 0x1},     // federalrepublicofnigeria
	{59161, 224, 6, 0x1},     // guahan
	{59167, 66, 29, 0x1},     // federalislamicrepubliccomoros
	{59196, 786, 4, 0x1},     // #580
	{59200, 71, 3, 0x1},      // var
	{59203, 48, 14, 0x1},     // republicserbia
	{59217, 138, 35, 0x1},    // unievanburmasocialistischerepubliek
	{59252, 245, 11, 0x1},    // zuidgeorgie
	{59263, 119, 11, 0x1},    // fijiislands
	{59274, 106, 37, 0x1},    // unitedrepublicoftanganyikaandzanzibar
	{59311, 787, 5, 0x1},     // #5704
	{59316, 123, 12, 0x1},    // islamrepiran
	{59328, 248, 4, 0x81},    // #1pm
	{59332, 74, 5, 0x1},      // #7gab
	{59337, 226, 4, 0x81},    // #1hm
	{59341, 124, 4, 0x81},    // #1iq
	{59345, 143, 4, 0x81},    // #1om
	{59349, 788, 6, 0x3},     // guiana
	{59355, 206, 4, 0x81},    // #1bq
	{59359, 63, 4, 0x81},     // #1cm
	{59363, 47, 36, 0x1},     // allerdoorluchtigsterepublicsanmarino
	{59399, 152, 15, 0x1},    // salomoneilanden
	{59414, 241, 12, 0x1},    // westbankgaza
	{59426, 177, 4, 0x81},    // #1dm
	{59430, 194, 8, 0x1},     // suriname
	{59438, 20, 4, 0x81},     // #1fi
	{59442, 94, 4, 0x1},      // #8rw
	{59446, 51, 4, 0x1},      // #8sw
	{59450, 139, 4, 0x1},     // #8mg
	{59454, 128, 4, 0x1},     // #8kg
	{59458, 129, 25, 0x1},    // formerdemocratickampuchea
	{59483, 223, 4, 0x1},     // #8fg
	{59487, 211, 4, 0x1},     // #8cw
	{59491, 69, 4, 0x1},      // #8ag
	{59495, 206, 35, 0x1},    // bonairesainteustatiussabanederlands
	{59530, 105, 15, 0x1},    // republictunisia
	{59545, 157, 9, 0x1},     // easttimor
	{59554, 203, 29, 0x1},    // overzeesgebiedamerikaanssamoa
	{59583, 96, 5, 0x1},      // #7sen
	{59588, 206, 42, 0x1},    // overseasterritorybonairesainteustatiussaba
	{59630, 791, 5, 0x1},     // #6110
	{59635, 186, 5, 0x1},     // #7skn
	{59640, 145, 24, 0x1},    // republicofthephilippines
	{59664, 47, 5, 0x81},     // #4674
	{59669, 792, 5, 0x1},     // #5775
	{59674, 793, 5, 0x1},     // #5ita
	{59679, 145, 20, 0x1},    // filipijnengemenebest
	{59699, 794, 5, 0x1},     // #5705
	{59704, 209, 23, 0x1},    // territoriumbouveteiland
	{59727, 170, 13, 0x1},    // formerbolivia
	{59740, 43, 4, 0x81},     // #1pl
	{59744, 54, 12, 0x1},     // vsvanamerika
	{59756, 123, 4, 0x81},    // #1ir
	{59760, 64, 24, 0x1},     // congodemrepzairekinshasa
	{59784, 795, 28, 0x82},   // federalerepubliekjoegoslavie
	{59812, 98, 32, 0x1},     // somalischedemocratischerepubliek
	{59844, 161, 26, 0x1},    // socialistrepublicofvietnam
	{59870, 76, 5, 0x1},      // #7gui
	{59875, 126, 5, 0x1},     // nihon
	{59880, 257, 4, 0x1},     // #8wf
	{59884, 152, 11, 0x1},    // solomonisds
	{59895, 145, 4, 0x1},     // #8rp
	{59899, 59, 4, 0x1},      // #8uv
	{59903, 259, 20, 0x1},    // underunscr1244kosovo
	{59923, 83, 4, 0x1},      // #8lt
	{59927, 235, 4, 0x1},     // #8mf
	{59931, 236, 37, 0x1},    // overzeesecollectiviteitnieuwcaledonie
	{59968, 62, 4, 0x1},      // #8iv
	{59972, 124, 11, 0x1},    // iraqkingdom
	{59983, 65, 19, 0x1},     // volksrepubliekcongo
	{60002, 152, 4, 0x1},     // #8bp
	{60006, 67, 4, 0x1},      // #8cv
	{60010, 3, 17, 0x1},      // republicofarmenia
	{60027, 111, 4, 0x1},     // #8af
	{60031, 111, 29, 0x1},    // democraticrepublicafghanistan
	{60060, 30, 5, 0x1},      // italy
	{60065, 189, 18, 0x1},    // republieknicaragua
	{60083, 100, 5, 0x81},    // #2stp
	{60088, 79, 12, 0x1},     // spaansguinee
	{60100, 163, 5, 0x1},     // #7sam
	{60105, 106, 20, 0x1},    // uroftanzaniamainland
	{60125, 106, 30, 0x1},    // tanzaniamainlandunitedrepublic
	{60155, 221, 29, 0x1},    // overzeesdepartementguadeloupe
	{60184, 1, 30, 0x1},      // socialistvolksrepubliekalbanie
	{60214, 27, 4, 0x1},      // eire
	{60218, 225, 62, 0x1},    // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{60280, 797, 5, 0x1},     // #5710
	{60285, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{60308, 211, 10, 0x1},    // kukiairani
	{60318, 259, 16, 0x1},    // republicofkosovo
	{60334, 48, 4, 0x81},     // #1rs
	{60338, 26, 24, 0x1},     // hungarianpeoplesrepublic
	{60362, 170, 18, 0x1},    // plurstateofbolivia
	{60380, 105, 7, 0x1},     // tunisia
	{60387, 22, 4, 0x1},      // #1uk
	{60391, 28, 4, 0x81},     // #1is
	{60395, 248, 30, 0x1},    // grondgebiedsaintpierremiquelon
	{60425, 135, 4, 0x81},    // #1lk
	{60429, 168, 4, 0x81},    // #1bs
	{60433, 211, 4, 0x81},    // #1ck
	{60437, 17, 4, 0x81},     // #1dk
	{60441, 109, 4, 0x1},     // #8za
	{60445, 217, 4, 0x81},    // #1fk
	{60449, 240, 4, 0x1},     // #8rq
	{60453, 95, 4, 0x1},      // #8su
	{60457, 196, 4, 0x1},     // #8uy
	{60461, 191, 4, 0x1},     // #8pe
	{60465, 33, 4, 0x1},      // #8lu
	{60469, 140, 4, 0x1},     // #8my
	{60473, 798, 5, 0x1},     // #5zim
	{60478, 26, 4, 0x1},      // #8hu
	{60482, 80, 4, 0x1},      // #8ke
	{60486, 194, 18, 0x1},    // republicofsuriname
	{60504, 221, 21, 0x1},    // territoriumguadeloupe
	{60525, 176, 4, 0x1},     // #8cu
	{60529, 98, 36, 0x1},     // jamhuuriyadademuqraadigasoomaaliyeed
	{60565, 799, 5, 0x1},     // #5zam
	{60570, 199, 4, 0x1},     // #8aa
	{60574, 143, 19, 0x1},    // sultanaatmuscatoman
	{60593, 246, 11, 0x1},    // sainthelena
	{60604, 150, 15, 0x1},    // saoedischarabie
	{60619, 171, 27, 0x1},    // republicafederativadobrasil
	{60646, 91, 5, 0x1},      // #7nam
	{60651, 208, 26, 0x1},    // overzeesgebiedsdeelbermuda
	{60677, 192, 5, 0x81},    // #4600
	{60682, 43, 5, 0x81},     // #4616
	{60687, 104, 16, 0x1},    // togoleserepublic
	{60703, 87, 27, 0x1},     // peoplesrepublicofmozambique
	{60730, 235, 4, 0x81},    // #1yt
	{60734, 800, 5, 0x1},     // #5713
	{60739, 25, 4, 0x81},     // #1hr
	{60743, 30, 4, 0x81},     // #1it
	{60747, 122, 10, 0x1},    // unionindia
	{60757, 2, 4, 0x81},      // #1ad
	{60761, 129, 24, 0x1},    // kampucheapeoplesrepublic
	{60785, 171, 4, 0x81},    // #1br
	{60789, 12, 4, 0x81},     // #1ch
	{60793, 19, 5, 0x81},     // #2est
	{60798, 68, 4, 0x81},     // #1dj
	{60802, 73, 4, 0x81},     // #1et
	{60806, 119, 4, 0x81},    // #1fj
	{60810, 187, 4, 0x1},     // #8st
	{60814, 42, 4, 0x1},      // #8nz
	{60818, 220, 26, 0x1},    // overseasterritorygibraltar
	{60844, 188, 4, 0x1},     // #8mx
	{60848, 141, 32, 0x1},    // federaldemocraticrepublicofnepal
	{60880, 52, 7, 0x1},      // turkyye
	{60887, 171, 4, 0x1},     // #8br
	{60891, 61, 4, 0x1},      // #8ct
	{60895, 801, 5, 0x1},     // #5zan
	{60900, 64, 14, 0x1},     // congofreestate
	{60914, 97, 10, 0x1},     // sieraleone
	{60924, 38, 14, 0x1},     // republiekmalta
	{60938, 15, 15, 0x1},     // germanydemrepof
	{60953, 49, 5, 0x1},      // #7svk
	{60958, 46, 16, 0x1},     // russischefederal
	{60974, 158, 12, 0x1},    // tongakingdom
	{60986, 148, 31, 0x1},    // koreademocracticpeoplesrepublic
	{61017, 16, 24, 0x1},     // federalrepublicduitsland
	{61041, 64, 25, 0x1},     // democraticrepublicofcongo
	{61066, 245, 11, 0x1},    // zuidgeorgia
	{61077, 802, 4, 0x2},     // #1yu
	{61081, 804, 5, 0x1},     // #5712
	{61086, 110, 16, 0x1},    // zimbabwerhodesia
	{61102, 190, 4, 0x81},    // #1pa
	{61106, 46, 4, 0x81},     // #1ru
	{61110, 229, 4, 0x81},    // #1je
	{61114, 112, 4, 0x81},    // #1ae
	{61118, 31, 4, 0x81},     // #1li
	{61122, 238, 4, 0x81},    // #1nu
	{61126, 805, 4, 0x1},     // #1bu
	{61130, 62, 4, 0x81},     // #1ci
	{61134, 48, 38, 0x1},     // staatsgemeenschapvanservieenmontenegro
	{61172, 111, 27, 0x1},    // islamicemirateofafghanistan
	{61199, 46, 4, 0x1},      // #8rs
	{61203, 179, 5, 0x81},    // #2ecu
	{61208, 78, 12, 0x1},     // guineabissau
	{61220, 31, 4, 0x1},      // #8ls
	{61224, 231, 20, 0x1},    // saintmartinfransdeel
	{61244, 29, 4, 0x1},      // #8is
	{61248, 197, 25, 0x1},    // sintvincentendegrenadines
	{61273, 175, 4, 0x1},     // #8cs
	{61277, 167, 4, 0x1},     // #8ac
	{61281, 135, 6, 0x1},     // ceylon
	{61287, 806, 5, 0x1},     // #6egy
	{61292, 102, 10, 0x1},    // seychellen
	{61302, 66, 29, 0x1},     // federalislamicrepubliccomoren
	{61331, 225, 16, 0x1},    // sarhongkongchina
	{61347, 120, 26, 0x1},    // federatestatesofmicronesia
	{61373, 166, 12, 0x1},    // theargentine
	{61385, 100, 5, 0x81},    // #4678
	{61390, 138, 12, 0x1},    // burmaunionof
	{61402, 210, 28, 0x1},    // islandsterritorycocoskeeling
	{61430, 46, 18, 0x1},     // russischefederatie
	{61448, 64, 10, 0x1},     // congozaire
	{61458, 189, 17, 0x1},    // nicaraguarepublic
	{61475, 257, 4, 0x81},    // #1wf
	{61479, 65, 16, 0x1},     // congobrazzaville
	{61495, 16, 11, 0x1},     // deutschland
	{61506, 205, 40, 0x1},    // fransegebiedeninzuidelijkeindischeoceaan
	{61546, 2, 4, 0x81},      // #420
	{61550, 7, 7, 0x1},       // belguim
	{61557, 195, 14, 0x1},    // trinidadtobago
	{61571, 111, 4, 0x81},    // #1af
	{61575, 116, 4, 0x81},    // #1bt
	{61579, 61, 4, 0x81},     // #1cf
	{61583, 24, 5, 0x1},      // #7gre
	{61588, 168, 10, 0x1},    // bahamasthe
	{61598, 245, 35, 0x1},    // zuidgeorgiaendezuidsandwicheilanden
	{61633, 101, 4, 0x1},     // #8wz
	{61637, 160, 4, 0x1},     // #8uz
	{61641, 37, 33, 0x1},     // formeryugoslavrepublicofmacedonia
	{61674, 36, 7, 0x1},      // moldova
	{61681, 87, 4, 0x1},      // #8mz
	{61685, 123, 4, 0x1},     // #8ir
	{61689, 14, 4, 0x1},      // #8ez
	{61693, 67, 15, 0x1},     // formercapeverde
	{61708, 150, 21, 0x1},    // koninkrijksaudiarabie
	{61729, 115, 29, 0x1},    // nationofbruneitheabodeofpeace
	{61758, 97, 5, 0x1},      // #7sle
	{61763, 57, 14, 0x1},     // burundikingdom
	{61777, 46, 14, 0x1},     // ruslandfederal
	{61791, 807, 5, 0x1},     // #6115
	{61796, 808, 5, 0x1},     // #6101
	{61801, 213, 26, 0x1},    // christmaseilandaustralisch
	{61827, 40, 10, 0x1},     // netherland
	{61837, 141, 5, 0x1},     // #7nep
	{61842, 241, 23, 0x1},    // occpalestinianterritory
	{61865, 186, 12, 0x1},    // stkittsnevis
	{61877, 202, 14, 0x1},    // netherlandsant
	{61891, 226, 21, 0x1},    // heardmcdonaldeilanden
	{61912, 40, 20, 0x1},     // netherlandskingdomof
	{61932, 257, 28, 0x1},    // wallisfutunaislandsterritory
	{61960, 147, 4, 0x81},    // #1pg
	{61964, 94, 4, 0x81},     // #1rw
	{61968, 164, 22, 0x1},    // arabrepublicyemenyemen
	{61990, 168, 13, 0x1},    // bahamaislands
	{62003, 239, 39, 0x1},    // britishoverseasterritorypitcairnislands
	{62042, 252, 4, 0x81},    // #1tw
	{62046, 163, 28, 0x1},    // onafhankelijkestaatwestsamoa
	{62074, 132, 4, 0x81},    // #1kw
	{62078, 82, 5, 0x81},     // #2lby
	{62083, 151, 19, 0x1},    // republicofsingapore
	{62102, 167, 4, 0x81},    // #1ag
	{62106, 60, 4, 0x81},     // #1bw
	{62110, 65, 4, 0x81},     // #1cg
	{62114, 237, 31, 0x1},    // overseasterritorynorfolkislands
	{62145, 66, 12, 0x1},     // statecomoros
	{62157, 245, 5, 0x81},    // #2sgs
	{62162, 230, 8, 0x1},     // macaosar
	{62170, 102, 5, 0x81},    // #2syc
	{62175, 17, 4, 0x1},      // #8da
	{62179, 182, 4, 0x1},     // #8gy
	{62183, 232, 4, 0x1},     // #8cq
	{62187, 257, 12, 0x1},    // futunawallis
	{62199, 229, 20, 0x1},    // jerseychannelislands
	{62219, 76, 15, 0x1},     // republiekguinee
	{62234, 809, 5, 0x1},     // #6100
	{62239, 189, 17, 0x1},    // republicnicaragua
	{62256, 239, 5, 0x81},    // #4612
	{62261, 51, 6, 0x1},      // sweden
	{62267, 26, 15, 0x1},     // republichungary
	{62282, 95, 15, 0x1},     // republieksoedan
	{62297, 161, 16, 0x1},    // vietnamfmrdemrep
	{62313, 165, 15, 0x1},    // yemendemocratic
	{62328, 242, 4, 0x81},    // #1pf
	{62332, 137, 10, 0x1},    // marshallis
	{62342, 159, 4, 0x81},    // #1tv
	{62346, 810, 4, 0x1},     // #1hv
	{62350, 191, 12, 0x1},    // perurepublic
	{62362, 201, 4, 0x81},    // #1ax
	{62366, 209, 4, 0x81},    // #1bv
	{62370, 64, 4, 0x81},     // #1cd
	{62374, 18, 5, 0x81},     // #2esp
	{62379, 33, 5, 0x81},     // #2lux
	{62384, 163, 14, 0x1},    // westelijksamoa
	{62398, 249, 25, 0x1},    // nederlandsdeelsintmaarten
	{62423, 123, 19, 0x1},    // imperialstateofiran
	{62442, 247, 23, 0x1},    // svalbardjanmayenislands
	{62465, 18, 4, 0x1},      // #8sp
	{62469, 209, 12, 0x1},    // bouveteiland
	{62481, 231, 25, 0x1},    // collectiviteitsaintmartin
	{62506, 108, 11, 0x1},    // southafrika
	{62517, 28, 7, 0x1},      // ijsland
	{62524, 151, 5, 0x81},    // #2sgp
	{62529, 811, 5, 0x1},     // #6pol
	{62534, 214, 15, 0x1},    // kaaimaneilanden
	{62549, 95, 24, 0x1},     // democraticrepublicsoedan
	{62573, 79, 16, 0x1},     // guineaecuatorial
	{62589, 164, 6, 0x1},     // nyemen
	{62595, 812, 5, 0x1},     // #6est
	{62600, 131, 6, 0x1},     // skorea
	{62606, 109, 5, 0x1},     // #7zam
	{62611, 187, 5, 0x1},     // #7lca
	{62616, 229, 30, 0x1},    // britishoverseasterritoryjersey
	{62646, 66, 33, 0x1},     // comorenislamitischebondsrepubliek
	{62679, 30, 15, 0x1},     // republicofitaly
	{62694, 813, 5, 0x1},     // #5tog
	{62699, 191, 4, 0x81},    // #1pe
	{62703, 814, 5, 0x1},     // #5van
	{62708, 16, 5, 0x1},      // #7ger
	{62713, 26, 4, 0x81},     // #1hu
	{62717, 10, 4, 0x81},     // #1by
	{62721, 71, 5, 0x81},     // #2egy
	{62726, 10, 7, 0x1},      // belarus
	{62733, 150, 5, 0x81},    // #2sau
	{62738, 52, 14, 0x1},     // turkeyrepublic
	{62752, 115, 7, 0x1},     // bruneid
	{62759, 253, 28, 0x1},    // kleineislandsverenigdestates
	{62787, 815, 5, 0x1},     // #6ecu
	{62792, 257, 12, 0x1},    // wallisfutuna
	{62804, 59, 7, 0x1},      // burkina
	{62811, 119, 13, 0x1},    // republiekfiji
	{62824, 161, 30, 0x1},    // socialistischerepubliekvietnam
	{62854, 98, 19, 0x1},     // somalischerepubliek
	{62873, 171, 6, 0x1},     // brazil
	{62879, 226, 19, 0x1},    // heardiandmcdonaldis
	{62898, 225, 16, 0x1},    // chinasarhongkong
	{62914, 228, 29, 0x1},    // britishgebiedinindischeoceaan
	{62943, 227, 17, 0x1},    // islandsmanbritish
	{62960, 257, 35, 0x1},    // territorialcollectivitywallisfutuna
	{62995, 10, 16, 0x1},     // republiekbelarus
	{63011, 122, 14, 0x1},    // republiekindia
	{63025, 195, 4, 0x81},    // #1tt
	{63029, 79, 5, 0x1},      // #7geq
	{63034, 148, 14, 0x1},    // koreadempeorep
	{63048, 184, 4, 0x81},    // #1ht
	{63052, 131, 4, 0x81},    // #1kr
	{63056, 56, 4, 0x81},     // #424
	{63060, 166, 4, 0x81},    // #432
	{63064, 116, 13, 0x1},    // bhutankingdom
	{63077, 6, 4, 0x81},      // #1az
	{63081, 141, 4, 0x81},    // #1np
	{63085, 5, 4, 0x81},      // #440
	{63089, 72, 4, 0x81},     // #1er
	{63093, 232, 26, 0x1},    // noordelijkemarianaeilanden
	{63119, 197, 25, 0x1},    // stvincentandthegrenadines
	{63144, 816, 5, 0x1},     // #6pan
	{63149, 250, 30, 0x1},    // territoriumturkscaicoseilanden
	{63179, 70, 5, 0x81},     // #2eaz
	{63184, 223, 25, 0x1},    // collectiviteitfransguyana
	{63209, 32, 17, 0x1},     // lithuaniarepublic
	{63226, 64, 30, 0x1},     // republicofthecongoleopoldville
	{63256, 242, 4, 0x1},     // #8fp
	{63260, 217, 23, 0x1},    // malvinasfalklandislands
	{63283, 115, 4, 0x1},     // #8bx
	{63287, 140, 8, 0x1},     // maleisie
	{63295, 165, 6, 0x1},     // yemens
	{63301, 240, 18, 0x1},    // puertoricoamerican
	{63319, 234, 33, 0x1},    // territorialcollectivitymartinique
	{63352, 37, 13, 0x1},     // tfyrmacedonia
	{63365, 817, 5, 0x1},     // #2zar
	{63370, 82, 46, 0x1},     // socialistischelibischarabischevolksjamahiriyya
	{63416, 12, 22, 0x1},     // confederazionesvizzera
	{63438, 117, 15, 0x1},    // prmainlandchina
	{63453, 69, 35, 0x1},     // algeriademocraticandpopularrepublic
	{63488, 217, 42, 0x1},    // britishoverzeesterritoriumfalklandeilanden
	{63530, 230, 16, 0x1},    // grondgebiedmacau
	{63546, 164, 13, 0x1},    // yemenrepublic
	{63559, 214, 37, 0x1},    // britishoverseasterritorycaymanislands
	{63596, 238, 14, 0x1},    // niuenewzealand
	{63610, 230, 24, 0x1},    // overzeesgebiedsdeelmacau
	{63634, 199, 16, 0x1},    // knetherlandaruba
	{63650, 54, 4, 0x81},     // #1us
	{63654, 218, 14, 0x1},    // faeroerislands
	{63668, 25, 8, 0x1},      // hrvatska
	{63676, 6, 4, 0x81},      // #431
	{63680, 196, 6, 0x1},     // urugay
	{63686, 187, 4, 0x81},    // #1lc
	{63690, 210, 4, 0x81},    // #1cc
	{63694, 46, 13, 0x1},     // federalrussia
	{63707, 18, 4, 0x81},     // #1es
	{63711, 256, 4, 0x1},     // #8vq
	{63715, 196, 5, 0x1},     // #7uru
	{63720, 61, 28, 0x1},     // centraalafrikaansekeizerrijk
	{63748, 128, 9, 0x1},     // kyrgystan
	{63757, 79, 27, 0x1},     // republicadeguineaecuatorial
	{63784, 155, 12, 0x1},    // tadzhikistan
	{63796, 163, 5, 0x81},    // #4882
	{63801, 57, 17, 0x1},     // republicofburundi
	{63818, 57, 4, 0x1},      // #8by
	{63822, 219, 20, 0x1},    // bailliagedeguernesey
	{63842, 145, 22, 0x1},    // republiekderfilipijnen
	{63864, 204, 4, 0x1},     // #8ay
	{63868, 253, 22, 0x1},    // usminoroutlyingislands
	{63890, 112, 5, 0x1},     // #7uae
	{63895, 27, 15, 0x1},     // irelandrepublic
	{63910, 246, 35, 0x1},    // ascensionentristandacunhasinthelena
	{63945, 194, 11, 0x1},    // dutchguiana
	{63956, 145, 5, 0x81},    // #4608
	{63961, 138, 40, 0x1},    // socialistischerepubliekvandeunievanbirma
	{64001, 818, 5, 0x1},     // #5ins
	{64006, 142, 5, 0x1},     // #7nru
	{64011, 82, 5, 0x1},      // lybie
	{64016, 51, 7, 0x1},      // sverige
	{64023, 161, 7, 0x1},     // vietnam
	{64030, 52, 4, 0x81},     // #1tr
	{64034, 148, 4, 0x81},    // #1kp
	{64038, 89, 8, 0x1},      // mauritus
	{64046, 134, 4, 0x81},    // #1lb
	{64050, 142, 4, 0x81},    // #1nr
	{64054, 169, 4, 0x81},    // #1bz
	{64058, 229, 14, 0x1},    // bailliagejerri
	{64072, 128, 10, 0x1},    // kirgyzstan
	{64082, 819, 5, 0x1},     // #6nep
	{64087, 148, 4, 0x1},     // dprk
	{64091, 106, 4, 0x1},     // #8tz
	{64095, 193, 5, 0x81},    // #2slv
	{64100, 820, 5, 0x1},     // #6pal
	{64105, 89, 4, 0x1},      // #8mp
	{64109, 145, 19, 0x1},    // filipijnenrepubliek
	{64128, 236, 18, 0x1},    // newcaledoniafrench
	{64146, 21, 4, 0x1},      // #8fr
	{64150, 70, 22, 0x1},     // formerzanzibarpembaisd
	{64172, 110, 6, 0x1},     // #3rhzw
	{64178, 221, 28, 0x1},    // overseasdepartmentguadeloupe
	{64206, 135, 16, 0x1},    // srilankarepublic
	{64222, 41, 5, 0x1},      // #7nor
	{64227, 101, 16, 0x1},    // kingdomswaziland
	{64243, 33, 20, 0x1},     // luxembourggrandduchy
	{64263, 171, 28, 0x1},    // federatieverepubliekbrazilie
	{64291, 821, 5, 0x1},     // #5780
	{64296, 192, 4, 0x81},    // #1py
	{64300, 242, 18, 0x1},    // polynesiefrancaise
	{64318, 100, 33, 0x1},    // saotomeprincipedemocraticrepublic
	{64351, 15, 13, 0x1},     // eastduitsland
	{64364, 133, 4, 0x81},    // #1la
	{64368, 11, 4, 0x81},     // #1ca
	{64372, 182, 4, 0x81},    // #1gy
	{64376, 64, 21, 0x1},     // demrepublicofthecongo
	{64397, 248, 18, 0x1},    // stpierreenmiquelon
	{64415, 163, 4, 0x1},     // #8ws
	{64419, 64, 36, 0x1},     // democraticrepubliczairekinshasacongo
	{64455, 210, 24, 0x1},    // territoriumcocoseilanden
	{64479, 188, 25, 0x1},    // verenigdemexicaansestaten
	{64504, 822, 5, 0x1},     // #6pak
	{64509, 236, 4, 0x1},     // #8nc
	{64513, 146, 4, 0x1},     // #8ps
	{64517, 48, 26, 0x1},     // serviemontenegrostatenunie
	{64543, 6, 18, 0x1},      // azerbaijanrepublic
	{64561, 137, 9, 0x1},     // marshalls
	{64570, 5, 11, 0x1},      // oesterreich
	{64581, 205, 4, 0x1},     // #8fs
	{64585, 106, 18, 0x1},    // mainlandurtanzania
	{64603, 234, 30, 0x1},    // overseascollectivitymartinique
	{64633, 227, 19, 0x1},    // territoryislandsman
	{64652, 56, 21, 0x1},     // angolapeoplesrepublic
	{64673, 128, 9, 0x1},     // kirgistan
	{64682, 231, 34, 0x1},    // overzeesgebiedsaintmartinfransdeel
	{64716, 82, 35, 0x1},     // socialistlibischarabischejamahiriya
	{64751, 157, 31, 0x1},    // democratischerepubliekoosttimor
	{64782, 206, 19, 0x1},    // sabaensinteustatius
	{64801, 246, 37, 0x1},    // ascensionandtristandacunhasainthelena
	{64838, 259, 37, 0x1},    // kosovounitednationsadministeredregion
	{64875, 1, 17, 0x1},      // republicofalbania
	{64892, 94, 6, 0x1},      // rwanda
	{64898, 823, 5, 0x1},     // #5781
	{64903, 30, 15, 0x1},     // italianrepublic
	{64918, 824, 4, 0x1},     // #1tp
	{64922, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{64956, 167, 4, 0x81},    // #428
	{64960, 4, 4, 0x81},      // #436
	{64964, 168, 4, 0x81},    // #444
	{64968, 7, 4, 0x81},      // #456
	{64972, 140, 17, 0x1},    // maleisiefederatie
	{64989, 91, 15, 0x1},     // namibiarepublic
	{65004, 156, 4, 0x1},     // #8tx
	{65008, 254, 4, 0x1},     // #8vt
	{65012, 47, 5, 0x81},     // #2smr
	{65017, 825, 5, 0x1},     // #5432
	{65022, 826, 5, 0x1},     // #6nor
	{65027, 827, 5, 0x1},     // #6per
	{65032, 12, 4, 0x1},      // #8sz
	{65036, 147, 4, 0x1},     // #8pp
	{65040, 828, 5, 0x1},     // #5452
	{65045, 88, 4, 0x1},      // #8mr
	{65049, 829, 5, 0x1},     // #6por
	{65054, 124, 4, 0x1},     // #8iz
	{65058, 127, 4, 0x1},     // #8kz
	{65062, 42, 18, 0x1},     // newzealandaotearoa
	{65080, 24, 4, 0x1},      // #8gr
	{65084, 208, 4, 0x1},     // #8bd
	{65088, 242, 11, 0x1},    // frpolynesia
	{65099, 250, 3, 0x1},     // tci
	{65102, 64, 25, 0x1},     // leopoldvillerepubliccongo
	{65127, 95, 27, 0x1},     // democratischerepublieksudan
	{65154, 222, 18, 0x1},    // territorygreenland
	{65172, 71, 17, 0x1},     // arabrepublicegypt
	{65189, 830, 5, 0x1},     // #5tri
	{65194, 10, 38, 0x1},     // byelorussischesocialistsovjetrepubliek
	{65232, 241, 21, 0x1},    // palestijnseterritoria
	{65253, 3, 4, 0x81},      // #451
	{65257, 71, 27, 0x1},     // verenigdearabischerepubliek
	{65284, 831, 5, 0x1},     // #5433
	{65289, 153, 4, 0x1},     // #8sy
	{65293, 238, 4, 0x1},     // #8ne
	{65297, 201, 14, 0x1},    // alandseilanden
	{65311, 73, 7, 0x1},      // ethopia
	{65318, 85, 19, 0x1},     // republiekmadagaskar
	{65337, 82, 4, 0x1},      // #8ly
	{65341, 143, 4, 0x1},     // #8mu
	{65345, 223, 24, 0x1},    // collectivityfrenchguiana
	{65369, 16, 14, 0x1},     // germanyunified
	{65383, 6, 11, 0x1},      // azerbaidjan
	{65394, 832, 5, 0x1},     // #4886
	{65399, 109, 5, 0x81},    // #4894
	{65404, 224, 4, 0x1},     // #8gq
	{65408, 7, 4, 0x1},       // #8be
	{65412, 118, 4, 0x1},     // #8cy
	{65416, 120, 21, 0x1},    // fedstatesofmicronesia
	{65437, 22, 5, 0x81},     // #4826
	{65442, 5, 4, 0x1},       // #8au
	{65446, 213, 26, 0x1},    // christmasislandsaustralian
	{65472, 257, 26, 0x1},    // overzeesgebiedwallisfutuna
	{65498, 19, 15, 0x1},     // republicestland
	{65513, 178, 19, 0x1},    // dominicanrepublicdr
	{65532, 36, 15, 0x1},     // republicmoldova
	{65547, 138, 12, 0x1},    // unionmyanmar
	{65559, 228, 34, 0x1},    // britishterritoriuminindischeoceaan
	{65593, 54, 9, 0x1},      // americaus
	{65602, 82, 26, 0x1},     // libischearabischerepubliek
	{65628, 242, 32, 0x1},    // overseasterritoryfrenchpolynesia
	{65660, 55, 42, 0x1},     // socialistischefederalerepubliekjoegoslavie
	{65702, 44, 5, 0x81},     // #4620
	{65707, 250, 18, 0x1},    // turksandcaicosisds
	{65725, 108, 15, 0x1},    // uniesouthafrika
	{65740, 1, 7, 0x1},       // albania
	{65747, 82, 5, 0x1},      // lybia
	{65752, 833, 5, 0x1},     // #5ton
	{65757, 251, 16, 0x1},    // territorytokelau
	{65773, 52, 6, 0x1},      // turkey
	{65779, 834, 5, 0x1},     // #5tun
	{65784, 188, 4, 0x81},    // #1mx
	{65788, 25, 5, 0x81},     // #4191
	{65793, 113, 4, 0x81},    // #450
	{65797, 232, 30, 0x1},    // territoriumnoordelijkemarianen
	{65827, 160, 5, 0x1},     // #7uzb
	{65832, 159, 4, 0x1},     // #8tv
	{65836, 835, 5, 0x1},     // #5434
	{65841, 245, 4, 0x1},     // #8sx
	{65845, 237, 4, 0x1},     // #8nf
	{65849, 836, 5, 0x1},     // #5450
	{65854, 38, 4, 0x1},      // #8mt
	{65858, 21, 15, 0x1},     // franserepubliek
	{65873, 121, 4, 0x1},     // #8id
	{65877, 164, 5, 0x81},    // #4887
	{65882, 221, 4, 0x1},     // #8gp
	{65886, 168, 4, 0x1},     // #8bf
	{65890, 206, 20, 0x1},    // caribbeannetherlands
	{65910, 62, 16, 0x1},     // formerivorycoast
	{65926, 170, 18, 0x1},    // boliviaplurstateof
	{65944, 64, 14, 0x1},     // republiekzaire
	{65958, 127, 11, 0x1},    // kazakhistan
	{65969, 32, 33, 0x1},     // lithuaniansovietsocialistrepublic
	{66002, 85, 22, 0x1},     // republiquedemadagascar
	{66024, 177, 22, 0x1},    // commonwealthofdominica
	{66046, 158, 5, 0x1},     // tonga
	{66051, 77, 9, 0x1},      // gambiathe
	{66060, 196, 4, 0x81},    // #1uy
	{66064, 8, 23, 0x1},      // peoplesrepublicbulgaria
	{66087, 181, 9, 0x1},     // guatamala
	{66096, 214, 22, 0x1},    // territorycaymanislands
	{66118, 140, 4, 0x81},    // #1my
	{66122, 176, 5, 0x81},    // #4192
	{66127, 121, 29, 0x1},    // unitarystaterepublicindonesia
	{66156, 204, 4, 0x81},    // #1aq
	{66160, 13, 39, 0x1},     // socialistischerepubliektsjechoslowakije
	{66199, 254, 26, 0x1},    // statodellacittadelvaticano
	{66225, 244, 21, 0x1},    // formerrepublicvietnam
	{66246, 837, 5, 0x1},     // #6new
	{66251, 211, 11, 0x1},    // cookislands
	{66262, 160, 28, 0x1},    // uzbeksovietsocialistrepublic
	{66290, 252, 4, 0x1},     // #8tw
	{66294, 247, 5, 0x81},    // #2sjm
	{66299, 838, 5, 0x1},     // #5435
	{66304, 96, 4, 0x1},      // #8sg
	{66308, 107, 4, 0x1},     // #8ug
	{66312, 124, 6, 0x1},     // aliraq
	{66318, 92, 4, 0x1},      // #8ng
	{66322, 839, 5, 0x1},     // #5451
	{66327, 840, 5, 0x1},     // #6png
	{66332, 34, 4, 0x1},      // #8lg
	{66336, 77, 14, 0x1},     // gambiarepublic
	{66350, 113, 4, 0x1},     // #8bg
	{66354, 153, 8, 0x1},     // syriauar
	{66362, 119, 4, 0x1},     // fiji
	{66366, 246, 26, 0x1},    // sinthelenaentristandacunha
	{66392, 145, 18, 0x1},    // filipijnenrepublic
	{66410, 65, 13, 0x1},     // repofthecongo
	{66423, 841, 5, 0x1},     // #6eri
	{66428, 157, 5, 0x81},    // #4626
	{66433, 231, 14, 0x1},    // frenchstmartin
	{66447, 842, 28, 0x82},   // frserbiamontenegroyugoslavia
	{66475, 147, 23, 0x1},    // papuanewguineaterritory
	{66498, 138, 20, 0x1},    // unionmyanmarrepublic
	{66518, 33, 20, 0x1},     // grandducheluxembourg
	{66538, 202, 25, 0x1},    // netherlandsantillesformer
	{66563, 101, 4, 0x81},    // #1sz
	{66567, 160, 4, 0x81},    // #1uz
	{66571, 127, 4, 0x81},    // #1kz
	{66575, 208, 18, 0x1},    // grondgebiedbermuda
	{66593, 126, 4, 0x81},    // #1jp
	{66597, 87, 4, 0x81},     // #1mz
	{66601, 142, 13, 0x1},    // naururepublic
	{66614, 166, 4, 0x81},    // #1ar
	{66618, 114, 4, 0x81},    // #448
	{66622, 172, 4, 0x81},    // #452
	{66626, 14, 4, 0x81},     // #1cz
	{66630, 54, 18, 0x1},     // americaunitedsates
	{66648, 24, 4, 0x81},     // #1gr
	{66652, 182, 5, 0x1},     // #7guy
	{66657, 254, 16, 0x1},    // statevaticancity
	{66673, 157, 4, 0x1},     // #8tt
	{66677, 57, 18, 0x1},     // republiekboeroendi
	{66695, 844, 5, 0x1},     // #5420
	{66700, 845, 5, 0x1},     // #5436
	{66705, 108, 4, 0x1},     // #8sf
	{66709, 162, 4, 0x1},     // #8nh
	{66713, 97, 21, 0x1},     // republicofsierraleone
	{66734, 136, 4, 0x1},     // #8mv
	{66738, 253, 30, 0x1},    // kleineafgelegeneilandenvandeus
	{66768, 846, 5, 0x2},     // #4891
	{66773, 76, 4, 0x1},      // #8gv
	{66777, 153, 12, 0x1},    // syriearabrep
	{66789, 200, 4, 0x1},     // #8av
	{66793, 848, 5, 0x1},     // #2sun
	{66798, 109, 5, 0x81},    // #2zmb
	{66803, 30, 14, 0x1},     // republicitalie
	{66817, 82, 18, 0x1},     // libyaunitedkingdom
	{66835, 9, 28, 0x1},      // republiekbosnieenherzegovina
	{66863, 186, 18, 0x1},    // saintkittsandnevis
	{66881, 849, 27, 0x82},   // federalrepublicofyugoslavia
	{66908, 851, 26, 0x82},   // serbiamontenegroyugoslavia
	{66934, 148, 26, 0x1},    // democraticpeorepublickorea
	{66960, 86, 11, 0x1},     // franssoedan
	{66971, 249, 27, 0x1},    // kofthenetherlandsintmaarten
	{66998, 96, 19, 0x1},     // republiquedusenegal
	{67017, 241, 4, 0x81},    // #1ps
	{67021, 853, 5, 0x1},     // #5790
	{67026, 82, 18, 0x1},     // libyanarabrepublic
	{67044, 163, 4, 0x81},    // #1ws
	{67048, 245, 52, 0x1},    // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{67100, 170, 26, 0x1},    // boliviaplurinationalestaat
	{67126, 56, 14, 0x1},     // republicangola
	{67140, 203, 4, 0x81},    // #1as
	{67144, 31, 5, 0x81},     // #2lie
	{67149, 154, 11, 0x1},    // prathetthai
	{67160, 46, 10, 0x1},     // ussrrussia
	{67170, 245, 4, 0x81},    // #1gs
	{67174, 10, 17, 0x1},     // byelorussischessr
	{67191, 214, 14, 0x1},    // kaaimanislands
	{67205, 133, 24, 0x1},    // peodemocraticrepubliclao
	{67229, 52, 4, 0x1},      // #8tu
	{67233, 255, 4, 0x1},     // #8vi
	{67237, 60, 17, 0x1},     // republiekbotswana
	{67254, 854, 5, 0x1},     // #5437
	{67259, 102, 4, 0x1},     // #8se
	{67263, 164, 10, 0x1},    // northyemen
	{67273, 93, 4, 0x1},      // #8ni
	{67277, 78, 4, 0x1},      // #8pu
	{67281, 134, 4, 0x1},     // #8le
	{67285, 132, 4, 0x1},     // #8ku
	{67289, 14, 15, 0x1},     // republicczechia
	{67304, 855, 5, 0x1},     // #4890
	{67309, 136, 15, 0x1},    // maldivesislands
	{67324, 114, 4, 0x1},     // #8ba
	{67328, 120, 28, 0x1},    // gefedereerdestatesmicronesie
	{67356, 106, 5, 0x81},    // #4834
	{67361, 203, 4, 0x1},     // #8aq
	{67365, 15, 25, 0x1},     // democraticrepublicgermany
	{67390, 143, 13, 0x1},    // sultanaatoman
	{67403, 197, 12, 0x1},    // stvinandgren
	{67415, 239, 22, 0x1},    // pitcairnislandsbritish
	{67437, 265, 5, 0x81},    // #2xsl
	{67442, 210, 19, 0x1},    // islandscocoskeeling
	{67461, 53, 32, 0x1},     // oekrainsesovietsocialistrepublic
	{67493, 246, 34, 0x1},    // sainthelenatristandacunhaascension
	{67527, 112, 3, 0x1},     // vae
	{67530, 78, 5, 0x81},     // #4624
	{67535, 856, 5, 0x1},     // #5taj
	{67540, 857, 5, 0x1},     // #6bul
	{67545, 1, 7, 0x1},       // albanie
	{67552, 112, 26, 0x1},    // verenigdearabischeemiraten
	{67578, 858, 4, 0x1},     // #1zr
	{67582, 240, 4, 0x81},    // #1pr
	{67586, 249, 4, 0x81},    // #1sx
	{67590, 228, 34, 0x1},    // britsterritoriumindeindischeoceaan
	{67624, 8, 23, 0x1},      // bulgaarsevolksrepubliek
	{67647, 106, 4, 0x81},    // #1tz
	{67651, 859, 5, 0x1},     // #5tur
	{67656, 121, 4, 0x81},    // #1id
	{67660, 128, 11, 0x1},    // kyrghyzstan
	{67671, 38, 4, 0x81},     // #1mt
	{67675, 18, 12, 0x1},     // kingdomspain
	{67687, 5, 4, 0x81},      // #1at
	{67691, 42, 4, 0x81},     // #1nz
	{67695, 91, 10, 0x1},     // swanamibia
	{67705, 213, 4, 0x81},    // #1cx
	{67709, 65, 19, 0x1},     // congorepbrazzaville
	{67728, 69, 4, 0x81},     // #1dz
	{67732, 221, 4, 0x81},    // #1gp
	{67736, 59, 21, 0x1},     // burkinafasouppervolta
	{67757, 230, 25, 0x1},    // macauchinapeoplesrepublic
	{67782, 246, 5, 0x81},    // #2shn
	{67787, 40, 26, 0x1},     // kingdomofthenetherlandsthe
	{67813, 860, 5, 0x1},     // #5438
	{67818, 252, 21, 0x1},    // chinataiwanprovinceof
	{67839, 64, 24, 0x1},     // leopoldstadrepubliccongo
	{67863, 246, 17, 0x1},    // sthelenaascension
	{67880, 44, 18, 0x1},     // portugueserepublic
	{67898, 95, 5, 0x81},     // #2sdn
	{67903, 213, 4, 0x1},     // #8kt
	{67907, 178, 4, 0x1},     // #8dr
	{67911, 181, 4, 0x1},     // #8gt
	{67915, 172, 4, 0x1},     // #8bb
	{67919, 206, 26, 0x1},    // bonairesinteustatiusensaba
	{67945, 227, 5, 0x81},    // #4833
	{67950, 4, 21, 0x1},      // commonwealthaustralia
	{67971, 53, 8, 0x1},      // ukrayina
	{67979, 220, 20, 0x1},    // grondgebiedgibraltar
	{67999, 128, 10, 0x1},    // kyrgyzstan
	{68009, 240, 12, 0x1},    // puertoricous
	{68021, 107, 7, 0x1},     // oeganda
	{68028, 48, 20, 0x1},     // unieserviemontenegro
	{68048, 138, 15, 0x1},    // nowmyanmarburma
	{68063, 250, 13, 0x1},    // turksencaicos
	{68076, 861, 5, 0x1},     // #6bfo
	{68081, 84, 7, 0x1},      // morroco
	{68088, 106, 19, 0x1},    // unitedrepoftanzania
	{68107, 243, 4, 0x81},    // #1re
	{68111, 153, 4, 0x81},    // #1sy
	{68115, 220, 35, 0x1},    // britishoverzeesterritoriumgibraltar
	{68150, 230, 19, 0x1},    // overzeesgebiedmacau
	{68169, 27, 4, 0x81},     // #1ie
	{68173, 214, 4, 0x81},    // #1ky
	{68177, 162, 4, 0x81},    // #1vu
	{68181, 68, 8, 0x1},      // djibouti
	{68189, 125, 11, 0x1},    // transjordan
	{68200, 89, 4, 0x81},     // #1mu
	{68204, 64, 5, 0x81},     // #4180
	{68209, 118, 5, 0x81},    // #4196
	{68214, 192, 8, 0x1},     // paraguay
	{68222, 4, 4, 0x81},      // #1au
	{68226, 82, 4, 0x81},     // #1ly
	{68230, 92, 4, 0x81},     // #1ne
	{68234, 118, 4, 0x81},    // #1cy
	{68238, 77, 19, 0x1},     // republicofthegambia
	{68257, 862, 4, 0x1},     // #1dy
	{68261, 19, 4, 0x81},     // #1ee
	{68265, 79, 4, 0x81},     // #1gq
	{68269, 117, 5, 0x81},    // #4156
	{68274, 36, 32, 0x1},     // moldoviansovietsocialistrepublic
	{68306, 105, 4, 0x1},     // #8ts
	{68310, 106, 24, 0x1},    // unitedrepublicoftanzania
	{68334, 863, 5, 0x1},     // #5439
	{68339, 186, 4, 0x1},     // #8sc
	{68343, 22, 4, 0x1},      // #8uk
	{68347, 64, 27, 0x1},     // democratischerepubliekcongo
	{68374, 98, 5, 0x81},     // #2som
	{68379, 137, 12, 0x1},    // marshallisds
	{68391, 200, 17, 0x1},    // territoryanguilla
	{68408, 61, 15, 0x1},     // centralafricanr
	{68423, 28, 4, 0x1},      // #8ic
	{68427, 131, 4, 0x1},     // #8ks
	{68431, 190, 6, 0x1},     // panama
	{68437, 122, 5, 0x1},     // #7ind
	{68442, 219, 4, 0x1},     // #8gk
	{68446, 94, 14, 0x1},     // rwandarepublic
	{68460, 263, 5, 0x81},    // #2xon
	{68465, 60, 4, 0x1},      // #8bc
	{68469, 199, 16, 0x1},    // arubaknetherland
	{68485, 120, 24, 0x1},    // micronesiafederalestaten
	{68509, 229, 5, 0x81},    // #4832
	{68514, 4, 4, 0x1},       // #8as
	{68518, 80, 13, 0x1},     // republickenia
	{68531, 244, 17, 0x1},    // vietnamrepublicof
	{68548, 248, 5, 0x81},    // #2spm
	{68553, 254, 8, 0x1},     // vatikaan
	{68561, 21, 9, 0x1},      // frankrijk
	{68570, 129, 9, 0x1},     // kampuchia
	{68579, 206, 25, 0x1},    // steustatiusandsababonaire
	{68604, 46, 12, 0x1},     // russischefed
	{68616, 129, 17, 0x1},    // kampucheacambodia
	{68633, 7, 17, 0x1},      // konigreichbelgien
	{68650, 39, 20, 0x1},     // republicofmontenegro
	{68670, 97, 5, 0x81},     // #4694
	{68675, 27, 18, 0x1},     // poblachtnaheireann
	{68693, 225, 35, 0x1},    // hongkongspecialadministrativeregion
	{68728, 224, 13, 0x1},    // territoryguam
	{68741, 24, 6, 0x1},      // greece
	{68747, 231, 25, 0x1},    // saintmartinfransdeelfrans
	{68772, 15, 35, 0x1},     // germandemocraticrepubliceastgermany
	{68807, 218, 6, 0x1},     // faroer
	{68813, 248, 19, 0x1},    // miquelonsaintpierre
	{68832, 193, 4, 0x81},    // #1sv
	{68836, 132, 8, 0x1},     // alkuwayt
	{68844, 230, 12, 0x1},    // macaochinapr
	{68856, 70, 17, 0x1},     // zanzibarsultanate
	{68873, 136, 4, 0x81},    // #1mv
	{68877, 165, 10, 0x1},    // southjemen
	{68887, 67, 4, 0x81},     // #1cv
	{68891, 100, 4, 0x1},     // #8tp
	{68895, 248, 4, 0x1},     // #8sb
	{68899, 40, 4, 0x1},      // #8nl
	{68903, 864, 5, 0x1},     // #6nir
	{68908, 239, 42, 0x1},    // britishoverzeesterritoriumpitcairneilanden
	{68950, 15, 27, 0x1},     // democraticrepublicduitsland
	{68977, 125, 30, 0x1},    // hashemitischkoninkrijkjordanie
	{69007, 235, 16, 0x1},    // territorymayotte
	{69023, 130, 4, 0x1},     // #8kr
	{69027, 11, 6, 0x1},      // kanada
	{69033, 180, 4, 0x1},     // #8gj
	{69037, 170, 4, 0x1},     // #8bl
	{69041, 219, 5, 0x81},    // #4831
	{69046, 166, 4, 0x1},     // #8ar
	{69050, 30, 5, 0x1},      // #7ita
	{69055, 129, 15, 0x1},    // cambodiakingdom
	{69070, 220, 20, 0x1},    // territoriumgibraltar
	{69090, 128, 10, 0x1},    // kirgizstan
	{69100, 865, 5, 0x1},     // #6bhm
	{69105, 108, 5, 0x81},    // #2zaf
	{69110, 161, 12, 0x1},    // noordvietnam
	{69122, 36, 17, 0x1},     // republicofmoldova
	{69139, 866, 5, 0x1},     // #6bra
	{69144, 65, 10, 0x1},     // congorepof
	{69154, 128, 11, 0x1},    // kirghizstan
	{69165, 230, 32, 0x1},    // macaospecialadministrativeregion
	{69197, 867, 5, 0x1},     // #6bui
	{69202, 79, 25, 0x1},     // republicequatoriaalguinea
	{69227, 110, 4, 0x81},    // #1zw
	{69231, 218, 6, 0x1},     // faroes
	{69237, 146, 4, 0x81},    // #1pw
	{69241, 22, 5, 0x1},      // #7gbr
	{69246, 104, 4, 0x81},    // #1tg
	{69250, 128, 4, 0x81},    // #1kg
	{69254, 239, 24, 0x1},    // territorypitcairnislands
	{69278, 90, 4, 0x81},     // #1mw
	{69282, 868, 5, 0x2},     // #6yug
	{69287, 199, 4, 0x81},    // #1aw
	{69291, 93, 4, 0x81},     // #1ng
	{69295, 225, 27, 0x1},    // overzeesgebiedsdeelhongkong
	{69322, 212, 4, 0x81},    // #1cw
	{69326, 34, 5, 0x81},     // #2lva
	{69331, 123, 10, 0x1},    // formeriran
	{69341, 71, 4, 0x81},     // #1eg
	{69345, 78, 4, 0x81},     // #1gw
	{69349, 161, 4, 0x1},     // #8vm
	{69353, 150, 4, 0x1},     // #8sa
	{69357, 226, 22, 0x1},    // heardmcdonaldislandsau
	{69379, 130, 8, 0x1},     // kiribati
	{69387, 133, 4, 0x1},     // #8la
	{69391, 165, 17, 0x1},    // yemenpdrsouthaden
	{69408, 227, 4, 0x1},     // #8im
	{69412, 185, 4, 0x1},     // #8jm
	{69416, 220, 4, 0x1},     // #8gi
	{69420, 95, 23, 0x1},     // democraticrepublicsudan
	{69443, 138, 4, 0x1},     // #8bm
	{69447, 115, 21, 0x1},    // staatbruneidarussalam
	{69468, 256, 17, 0x1},    // vsmaagdeneilanden
	{69485, 161, 18, 0x1},    // formernoordvietnam
	{69503, 26, 7, 0x1},      // hungary
	{69510, 40, 10, 0x1},     // nethelands
	{69520, 155, 10, 0x1},    // tadzjiekie
	{69530, 870, 5, 0x1},     // #6blr
	{69535, 253, 44, 0x1},    // kleinepacifischeeilandenvandeverenigdestaten
	{69579, 9, 5, 0x1},       // #7bih
	{69584, 17, 7, 0x1},      // danmark
	{69591, 110, 5, 0x81},    // #2zwe
	{69596, 157, 28, 0x1},    // democraticrepublictimorleste
	{69624, 93, 7, 0x1},      // nigeria
	{69631, 186, 24, 0x1},    // saintchristopherandnevis
	{69655, 3, 7, 0x1},       // armenia
	{69662, 100, 4, 0x81},    // #1st
	{69666, 78, 5, 0x1},      // #7gbs
	{69671, 205, 4, 0x81},    // #1tf
	{69675, 871, 5, 0x1},     // #5tuv
	{69680, 134, 5, 0x81},    // #2lbn
	{69685, 232, 4, 0x81},    // #1mp
	{69689, 34, 4, 0x81},     // #1lv
	{69693, 237, 4, 0x81},    // #1nf
	{69697, 150, 22, 0x1},    // koninkrijksaoediarabie
	{69719, 181, 4, 0x81},    // #1gt
	{69723, 55, 34, 0x1},     // federalpeoplesrepublicofyugoslavia
	{69757, 64, 5, 0x1},      // zaire
	{69762, 223, 30, 0x1},    // overseasdepartmentfrenchguiana
	{69792, 158, 4, 0x1},     // #8tn
	{69796, 108, 11, 0x1},    // southafrica
	{69807, 171, 24, 0x1},    // brazilfederativerepublic
	{69831, 64, 36, 0x1},     // kinshasademocraticrepublicofthecongo
	{69867, 82, 63, 0x1},     // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{69930, 241, 24, 0x1},    // bezetpalestijnsegebieden
	{69954, 210, 12, 0x1},    // cocosislands
	{69966, 232, 19, 0x1},    // noordelijkemarianen
	{69985, 236, 33, 0x1},    // overzeesdepartementnieuwcaledonie
	{70018, 75, 4, 0x1},      // #8gh
	{70022, 262, 5, 0x81},    // #2xns
	{70027, 58, 4, 0x1},      // #8bn
	{70031, 174, 16, 0x1},    // columbiarepublic
	{70047, 214, 29, 0x1},    // overzeesgebiedkaaimaneilanden
	{70076, 40, 23, 0x1},     // kingdomofthenetherlands
	{70099, 102, 10, 0x1},    // seychelles
	{70109, 45, 22, 0x1},     // peoplesrepublicromania
	{70131, 206, 22, 0x1},    // bonaireensinteustatius
	{70153, 179, 15, 0x1},    // republicecuador
	{70168, 230, 33, 0x1},    // specialeadministratieveregiomacao
	{70201, 872, 5, 0x1},     // #5ind
	{70206, 65, 24, 0x1},     // brazzavillerepubliccongo
	{70230, 873, 5, 0x1},     // #5taw
	{70235, 874, 4, 0x1},     // #1su
	{70239, 133, 5, 0x81},    // #2lao
	{70244, 80, 4, 0x81},     // #1ke
	{70248, 875, 5, 0x1},     // #5oma
	{70253, 876, 5, 0x1},     // #6940
	{70258, 10, 41, 0x1},     // witrussischesocialistischesovjetrepubliek
	{70299, 234, 4, 0x81},    // #1mq
	{70303, 211, 5, 0x81},    // #4184
	{70308, 61, 20, 0x1},     // kodorosesetibeafrika
	{70328, 33, 4, 0x81},     // #1lu
	{70332, 91, 4, 0x81},     // #1na
	{70336, 119, 12, 0x1},    // fijirepublic
	{70348, 176, 4, 0x81},    // #1cu
	{70352, 67, 10, 0x1},     // kaapverdie
	{70362, 198, 27, 0x1},    // verenigdestatenvanvenezuela
	{70389, 224, 4, 0x81},    // #1gu
	{70393, 173, 5, 0x81},    // #4152
	{70398, 83, 5, 0x81},     // #2lso
	{70403, 135, 5, 0x81},    // #4144
	{70408, 173, 16, 0x1},    // republicadechile
	{70424, 104, 4, 0x1},     // #8to
	{70428, 153, 11, 0x1},    // formersyria
	{70439, 98, 4, 0x1},      // #8so
	{70443, 877, 5, 0x1},     // #5411
	{70448, 878, 5, 0x1},     // #6ken
	{70453, 41, 4, 0x1},      // #8no
	{70457, 156, 18, 0x1},    // turkmeenserepublic
	{70475, 49, 4, 0x1},      // #8lo
	{70479, 213, 15, 0x1},    // christmasisland
	{70494, 228, 4, 0x1},     // #8io
	{70498, 125, 4, 0x1},     // #8jo
	{70502, 160, 5, 0x81},    // #4860
	{70507, 10, 4, 0x1},      // #8bo
	{70511, 140, 9, 0x1},     // malayasia
	{70520, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{70553, 9, 17, 0x1},      // bosnaihercegovina
	{70570, 259, 57, 0x1},    // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{70627, 58, 5, 0x1},      // #7ben
	{70632, 101, 8, 0x1},     // eswatini
	{70640, 77, 26, 0x1},     // islamicrepublicofthegambia
	{70666, 102, 5, 0x81},    // #4690
	{70671, 879, 5, 0x1},     // #6bar
	{70676, 31, 13, 0x1},     // leichtenstein
	{70689, 111, 18, 0x1},    // afghanistankingdom
	{70707, 139, 13, 0x1},    // outermongolia
	{70720, 5, 7, 0x1},       // austria
	{70727, 245, 44, 0x1},    // grondgebiedsouthgeorgiesouthsandwicheilanden
	{70771, 44, 4, 0x81},     // #1pt
	{70775, 880, 4, 0x1},     // #1rh
	{70779, 194, 4, 0x81},    // #1sr
	{70783, 10, 15, 0x1},     // byelorussianssr
	{70798, 205, 26, 0x1},    // fransezuidelijketerritoria
	{70824, 103, 4, 0x81},    // #1td
	{70828, 219, 19, 0x1},    // grondgebiedguernsey
	{70847, 88, 4, 0x81},     // #1mr
	{70851, 246, 34, 0x1},    // ascensiontristandacunhasainthelena
	{70885, 32, 4, 0x81},     // #1lt
	{70889, 175, 4, 0x81},    // #1cr
	{70893, 73, 5, 0x81},     // #2eth
	{70898, 199, 16, 0x1},    // territoriumaruba
	{70914, 40, 14, 0x1},     // netherlandsthe
	{70928, 251, 4, 0x1},     // #8tl
	{70932, 198, 31, 0x1},    // bolivariaanserepubliekvenezuela
	{70963, 151, 4, 0x1},     // #8sn
	{70967, 122, 4, 0x1},     // #8in
	{70971, 249, 11, 0x1},    // sintmaarten
	{70982, 121, 5, 0x1},     // #7ina
	{70987, 225, 40, 0x1},    // hongkongchinaspecialadministrativeregion
	{71027, 169, 4, 0x1},     // #8bh
	{71031, 145, 17, 0x1},    // philippineislands
	{71048, 125, 8, 0x1},     // jordanie
	{71056, 40, 5, 0x1},      // #7ned
	{71061, 155, 18, 0x1},    // jumhuriitojikiston
	{71079, 31, 14, 0x1},     // liechstenstein
	{71093, 146, 5, 0x1},     // belau
	{71098, 259, 4, 0x81},    // #1xk
	{71102, 201, 19, 0x1},    // overzeesgebiedaland
	{71121, 137, 15, 0x1},    // marshallislands
	{71136, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{71171, 99, 4, 0x81},     // #1ss
	{71175, 136, 21, 0x1},    // republiekdermalediven
	{71196, 197, 22, 0x1},    // saintvincentgrenadines
	{71218, 250, 4, 0x81},    // #1tc
	{71222, 58, 13, 0x1},     // beninrepublic
	{71235, 140, 12, 0x1},    // formermalaya
	{71247, 233, 4, 0x81},    // #1ms
	{71251, 83, 4, 0x81},     // #1ls
	{71255, 236, 4, 0x81},    // #1nc
	{71259, 230, 13, 0x1},    // chinamacausar
	{71272, 881, 4, 0x2},     // #1cs
	{71276, 179, 4, 0x81},    // #1ec
	{71280, 15, 31, 0x1},     // democratischerepubliekduitsland
	{71311, 65, 5, 0x81},     // #4178
	{71316, 164, 7, 0x1},     // alyaman
	{71323, 47, 4, 0x1},      // #8sm
	{71327, 883, 5, 0x1},     // #2scg
	{71332, 198, 5, 0x81},    // #4862
	{71337, 16, 4, 0x1},      // #8gm
	{71341, 221, 23, 0x1},    // departementlaguadeloupe
	{71364, 71, 5, 0x81},     // #4818
	{71369, 25, 17, 0x1},     // republikahrvatska
	{71386, 12, 18, 0x1},     // swissconfederation
	{71404, 113, 25, 0x1},    // peoplesrepublicbangladesh
	{71429, 7, 5, 0x1},       // #7bel
	{71434, 138, 22, 0x1},    // unionofmyanmarrepublic
	{71456, 114, 5, 0x1},     // #7brn
	{71461, 171, 8, 0x1},     // brazilie
	{71469, 105, 16, 0x1},    // kingdomoftunisia
	{71485, 64, 26, 0x1},     // leopoldvillerepubliekcongo
	{71511, 120, 12, 0x1},    // micronesiafs
	{71523, 3, 7, 0x1},       // armenie
	{71530, 228, 4, 0x1},     // biot
	{71534, 236, 33, 0x1},    // newcaledoniadependenciesterritory
	{71567, 31, 23, 0x1},     // vorstendomliechtenstein
	{71590, 23, 5, 0x1},      // #7geo
	{71595, 29, 4, 0x81},     // #1il
	{71599, 884, 5, 0x1},     // #6935
	{71604, 95, 11, 0x1},     // noordsoedan
	{71615, 100, 8, 0x1},     // saotomep
	{71623, 86, 4, 0x81},     // #1ml
	{71627, 62, 10, 0x1},     // cotedivore
	{71637, 252, 52, 0x1},    // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{71689, 81, 4, 0x81},     // #1lr
	{71693, 21, 12, 0x1},     // domtomfrance
	{71705, 24, 4, 0x1},      // #1el
	{71709, 75, 4, 0x81},     // #1gh
	{71713, 137, 24, 0x1},    // marshalleilandenrepublic
	{71737, 21, 4, 0x81},     // #1fr
	{71741, 219, 25, 0x1},    // overseasterritoryguernsey
	{71766, 97, 4, 0x1},      // #8sl
	{71770, 64, 34, 0x1},     // formerdemocraticrepublicofthecongo
	{71804, 201, 21, 0x1},    // territoryalandislands
	{71825, 885, 5, 0x1},     // #6kbi
	{71830, 161, 25, 0x1},    // vietnamdemocraticrepublic
	{71855, 222, 4, 0x1},     // #8gl
	{71859, 34, 6, 0x1},      // lativa
	{71865, 16, 35, 0x1},     // federalrepublicofgermanywestgermany
	{71900, 214, 34, 0x1},    // overzeesgebiedsdeelkaaimaneilanden
	{71934, 146, 14, 0x1},    // palaurepubliek
	{71948, 886, 5, 0x1},     // #6bng
	{71953, 201, 16, 0x1},    // grondgebiedaland
	{71969, 93, 5, 0x1},      // #7ngr
	{71974, 196, 23, 0x1},    // oosterserepublicuruguay
	{71997, 58, 15, 0x1},     // republicdahomey
	{72012, 207, 38, 0x1},    // overzeesecollectiviteitsaintbarthelemy
	{72050, 48, 35, 0x1},     // staatsgemeenschapservieenmontenegro
	{72085, 63, 15, 0x1},     // frenchcameroons
	{72100, 126, 10, 0x1},    // nipponkoku
	{72110, 54, 22, 0x1},     // amerikaverenigdestates
	{72132, 109, 4, 0x81},    // #1zm
	{72136, 228, 51, 0x1},    // britishoverseasterritorybritishindianoceanterritory
	{72187, 240, 22, 0x1},    // puertoricocommonwealth
	{72209, 227, 4, 0x81},    // #1im
	{72213, 138, 4, 0x81},    // #1mm
	{72217, 175, 5, 0x81},    // #4188
	{72222, 123, 25, 0x1},    // islamitischerepubliekiran
	{72247, 48, 14, 0x1},     // serbiarepublic
	{72261, 186, 14, 0x1},    // stkittsennevis
	{72275, 220, 4, 0x81},    // #1gi
	{72279, 15, 8, 0x1},      // egermany
	{72287, 35, 17, 0x1},     // principautemonaco
	{72304, 61, 5, 0x81},     // #4140
	{72309, 250, 4, 0x1},     // #8tk
	{72313, 197, 4, 0x1},     // #8vc
	{72317, 235, 20, 0x1},    // departementdemayotte
	{72337, 111, 28, 0x1},    // jomhuriyeeslamiyeafghanestan
	{72365, 231, 43, 0x1},    // overzeesecollectiviteitsaintmartinfransdeel
	{72408, 97, 5, 0x81},     // #2sle
	{72413, 55, 21, 0x1},     // sfrofyugoslaviaformer
	{72434, 29, 6, 0x1},      // isreal
	{72440, 130, 16, 0x1},    // republickiribati
	{72456, 89, 17, 0x1},     // republicmauritius
	{72473, 9, 4, 0x1},       // #8bk
	{72477, 206, 25, 0x1},    // bonairesainteustatiussaba
	{72502, 107, 5, 0x81},    // #4800
	{72507, 29, 11, 0x1},     // stateisrael
	{72518, 101, 16, 0x1},    // swazilandkingdom
	{72534, 51, 5, 0x81},     // #2swe
	{72539, 106, 30, 0x1},    // mainlandunitedrepublictanzania
	{72569, 108, 19, 0x1},    // republicsouthafrica
	{72588, 244, 20, 0x1},    // southvietnamrepublic
	{72608, 172, 5, 0x1},     // #7bar
	{72613, 194, 17, 0x1},    // netherlandsguiana
	{72630, 242, 28, 0x1},    // frenchpolynesiaoverseaslands
	{72658, 101, 15, 0x1},    // kingdomeswatini
	{72673, 887, 5, 0x1},     // #5255
	{72678, 224, 12, 0x1},    // guamamerican
	{72690, 888, 5, 0x1},     // #5225
	{72695, 125, 22, 0x1},    // jordanhashemitekingdom
	{72717, 140, 8, 0x1},     // malaysia
	{72725, 123, 19, 0x1},    // iranislamicrepublic
	{72744, 96, 4, 0x81},     // #1sn
	{72748, 82, 12, 0x1},     // kingdomlibya
	{72760, 122, 4, 0x81},    // #1in
	{72764, 186, 4, 0x81},    // #1kn
	{72768, 205, 38, 0x1},    // fransezuidelijkeenantarctischegebieden
	{72806, 198, 25, 0x1},    // repbolivarianadevenezuela
	{72831, 13, 39, 0x1},     // tsjechoslowaaksesocialistischerepubliek
	{72870, 139, 4, 0x81},    // #1mn
	{72874, 40, 4, 0x81},     // #1nl
	{72878, 65, 5, 0x81},     // #2cog
	{72883, 70, 22, 0x1},     // fmrzanzibarandpembaisd
	{72905, 76, 4, 0x81},     // #1gn
	{72909, 154, 4, 0x1},     // #8th
	{72913, 889, 28, 0x82},   // yugoslaviafrserbiamontenegro
	{72941, 100, 26, 0x1},    // demrepofsaotomeandprincipe
	{72967, 259, 14, 0x1},    // republickosova
	{72981, 212, 26, 0x1},    // overzeesgebiedsdeelcuracao
	{73007, 32, 4, 0x1},      // #8lh
	{73011, 891, 5, 0x1},     // #6nth
	{73016, 146, 13, 0x1},    // republicpalau
	{73029, 74, 4, 0x1},      // #8gb
	{73033, 170, 15, 0x1},    // boliviarepublic
	{73048, 207, 26, 0x1},    // grondgebiedsaintbarthelemy
	{73074, 260, 5, 0x81},    // #2xla
	{73079, 185, 5, 0x81},    // #2jam
	{73084, 892, 5, 0x1},     // #5500
	{73089, 37, 42, 0x1},     // formertheformeryugoslavrepublicofmacedonia
	{73131, 893, 5, 0x1},     // #6bhu
	{73136, 152, 15, 0x1},    // solomoneilanden
	{73151, 894, 5, 0x1},     // #6kzk
	{73156, 96, 15, 0x1},     // senegalrepublic
	{73171, 246, 36, 0x1},    // hemelvaartentristandacunhasinthelena
	{73207, 129, 24, 0x1},    // peoplesrepublickampuchea
	{73231, 56, 20, 0x1},     // portuguesewestafrica
	{73251, 84, 7, 0x1},      // marokko
	{73258, 45, 4, 0x81},     // #1ro
	{73262, 98, 4, 0x81},     // #1so
	{73266, 47, 19, 0x1},     // republicofsanmarino
	{73285, 158, 4, 0x81},    // #1to
	{73289, 77, 21, 0x1},     // islamicrepublicgambia
	{73310, 228, 4, 0x81},    // #1io
	{73314, 230, 4, 0x81},    // #1mo
	{73318, 41, 4, 0x81},     // #1no
	{73322, 64, 5, 0x81},     // #2cod
	{73327, 127, 21, 0x1},    // qazaqstanrespublikasy
	{73348, 236, 24, 0x1},    // collectivitynewcaledonia
	{73372, 238, 14, 0x1},    // newzealandniue
	{73386, 139, 15, 0x1},    // stateofmongolia
	{73401, 155, 4, 0x1},     // #8ti
	{73405, 198, 4, 0x1},     // #8ve
	{73409, 50, 4, 0x1},      // #8si
	{73413, 121, 31, 0x1},    // republicofindonesiaunitarystate
	{73444, 249, 20, 0x1},    // sintmaartendutchpart
	{73464, 126, 5, 0x81},    // #2jpn
	{73469, 81, 4, 0x1},      // #8li
	{73473, 229, 4, 0x1},     // #8je
	{73477, 259, 5, 0x81},    // #2xkx
	{73482, 77, 4, 0x1},      // #8ga
	{73486, 182, 13, 0x1},    // britishguyana
	{73499, 238, 16, 0x1},    // nieuwzeelandniue
	{73515, 895, 5, 0x1},     // #5501
	{73520, 153, 17, 0x1},    // syrischerepubliek
	{73537, 71, 12, 0x1},     // arabrepegypt
	{73549, 69, 7, 0x1},      // algerie
	{73556, 207, 21, 0x1},    // saintbarthelemyfrench
	{73577, 896, 5, 0x1},     // #6blz
	{73582, 245, 49, 0x1},    // overseasterritorysouthgeorgiasouthsandwichislands
	{73631, 10, 5, 0x1},      // #7blr
	{73636, 120, 21, 0x1},    // micronesiafederalstat
	{73657, 45, 23, 0x1},     // romanianpeoplesrepublic
	{73680, 242, 25, 0x1},    // grondgebiedfranspolynesie
	{73705, 63, 16, 0x1},     // cameroonrepublic
	{73721, 65, 22, 0x1},     // congopeoplesrepublicof
	{73743, 97, 4, 0x81},     // #1sl
	{73747, 254, 24, 0x1},    // statuscivitatisvaticanae
	{73771, 105, 4, 0x81},    // #1tn
	{73775, 161, 4, 0x81},    // #1vn
	{73779, 137, 4, 0x81},    // #1mh
	{73783, 12, 5, 0x81},     // #2che
	{73788, 108, 17, 0x1},    // unievanzuidafrika
	{73805, 215, 4, 0x81},    // #1eh
	{73809, 222, 4, 0x81},    // #1gl
	{73813, 131, 8, 0x1},     // repkorea
	{73821, 246, 4, 0x1},     // #8sh
	{73825, 152, 5, 0x81},    // #2slb
	{73830, 136, 14, 0x1},    // maldiveislands
	{73844, 248, 25, 0x1},    // saintpierremiquelonfrench
	{73869, 30, 19, 0x1},     // italiaanserepubliek
	{73888, 112, 21, 0x1},    // verenigdearabemiraten
	{73909, 26, 16, 0x1},     // kingdomofhungary
	{73925, 37, 5, 0x81},     // #4807
	{73930, 241, 5, 0x1},     // #7ple
	{73935, 253, 36, 0x1},    // verenigdestatesverafgelegeneilandjes
	{73971, 138, 12, 0x1},    // myanmarunion
	{73983, 112, 14, 0x1},    // unitedarabemir
	{73997, 253, 41, 0x1},    // verafgelegeneilandjesvandeverenigdestaten
	{74038, 196, 25, 0x1},    // uruguayrepubliektenoosten
	{74063, 68, 26, 0x1},     // fransgebiedvanafarsenissas
	{74089, 231, 20, 0x1},    // fransdeelsaintmartin
	{74109, 249, 23, 0x1},    // territoriumsaintmaarten
	{74132, 108, 4, 0x81},    // #1za
	{74136, 149, 4, 0x81},    // #1qa
	{74140, 47, 4, 0x81},     // #1sm
	{74144, 156, 4, 0x81},    // #1tm
	{74148, 176, 5, 0x81},    // #2cub
	{74153, 66, 4, 0x81},     // #1km
	{74157, 256, 4, 0x81},    // #1vi
	{74161, 131, 10, 0x1},    // korearepof
	{74171, 241, 32, 0x1},    // westelijkejordaanoevergazastrook
	{74203, 189, 4, 0x81},    // #1ni
	{74207, 10, 5, 0x81},     // #4112
	{74212, 123, 17, 0x1},    // iranimperialstate
	{74229, 77, 4, 0x81},     // #1gm
	{74233, 68, 25, 0x1},     // afarsissasfrenchterritory
	{74258, 129, 14, 0x1},    // formercambodia
	{74272, 55, 16, 0x1},     // formerjugoslavie
	{74288, 897, 5, 0x1},     // #6nig
	{74293, 23, 4, 0x1},      // #8gg
	{74297, 9, 13, 0x1},      // bosniaandherz
	{74310, 53, 5, 0x81},     // #4804
	{74315, 224, 15, 0x1},    // grondgebiedguam
	{74330, 56, 23, 0x1},     // peoplesrepublicofangola
	{74353, 266, 5, 0x81},    // #2xwb
	{74358, 165, 13, 0x1},    // southernyemen
	{74371, 105, 19, 0x1},    // tunesischerepubliek
	{74390, 67, 21, 0x1},     // republiekvancaboverde
	{74411, 157, 32, 0x1},    // democratischerepubliektimorleste
	{74443, 133, 31, 0x1},    // laosdemocratischevolksrepubliek
	{74474, 898, 5, 0x1},     // #5221
	{74479, 186, 16, 0x1},    // saintkittsnevits
	{74495, 166, 9, 0x1},     // argentina
	{74504, 206, 14, 0x1},    // sabaandbonaire
	{74518, 256, 23, 0x1},    // usvirginislandsamerican
	{74541, 28, 17, 0x1},     // ijslandserepublic
	{74558, 132, 13, 0x1},    // stateofkuwait
	{74571, 46, 17, 0x1},     // formersovietunion
	{74588, 148, 23, 0x1},    // koreademocraticvolksrep
	{74611, 247, 4, 0x81},    // #1sj
	{74615, 210, 33, 0x1},    // territoryofthecocoskeelingislands
	{74648, 157, 4, 0x81},    // #1tl
	{74652, 30, 12, 0x1},     // kingdomitaly
	{74664, 225, 13, 0x1},    // hongkongchina
	{74677, 243, 7, 0x1},     // reunion
	{74684, 899, 4, 0x1},     // #1nh
	{74688, 211, 5, 0x81},    // #2cok
	{74693, 16, 33, 0x1},     // westgermanyfederalrepublicgermany
	{74726, 245, 39, 0x1},    // zuidgeorgiaenzuidelijkesandwicheilanden
	{74765, 22, 4, 0x81},     // #1gb
	{74769, 139, 22, 0x1},    // volksrepubliekmongolie
	{74791, 195, 4, 0x1},     // #8td
	{74795, 93, 17, 0x1},     // federationnigeria
	{74812, 53, 5, 0x1},      // #7ukr
	{74817, 900, 5, 0x1},     // #6kuw
	{74822, 124, 5, 0x1},     // #7irq
	{74827, 116, 7, 0x1},     // bhoetan
	{74834, 206, 14, 0x1},    // bonaireandsaba
	{74848, 128, 11, 0x1},    // kirgizistan
	{74859, 230, 33, 0x1},    // specialeadministratieveregiomacau
	{74892, 136, 16, 0x1},    // maldivenrepublic
	{74908, 212, 18, 0x1},    // territoriumcuracao
	{74926, 901, 5, 0x1},     // #5220
	{74931, 71, 19, 0x1},     // arabrepublicofegypt
	{74950, 136, 9, 0x1},     // malediven
	{74959, 26, 19, 0x1},     // koninkrijkhongarije
	{74978, 174, 17, 0x1},    // republicacolombia
	{74995, 50, 16, 0x1},     // sloveniarepublic
	{75011, 49, 4, 0x81},     // #1sk
	{75015, 251, 14, 0x1},    // tokelauislands
	{75029, 251, 4, 0x81},    // #1tk
	{75033, 246, 37, 0x1},    // ascensionandsainthelenatristandacunha
	{75070, 83, 14, 0x1},     // lesothokingdom
	{75084, 161, 31, 0x1},    // formerdemocraticrepublicvietnam
	{75115, 65, 20, 0x1},     // peoplesrepubliccongo
	{75135, 37, 4, 0x81},     // #1mk
	{75139, 135, 5, 0x81},    // #2lka
	{75144, 210, 19, 0x1},    // cocoskeelingislands
	{75163, 149, 5, 0x81},    // #2qat
	{75168, 59, 16, 0x1},     // formeroppervolta
	{75184, 174, 5, 0x81},    // #4170
	{75189, 46, 9, 0x1},      // russiafed
	{75198, 246, 26, 0x1},    // ascensionandtristandacunha
	{75224, 163, 27, 0x1},    // onafhankelijkestaatvansamoa
	{75251, 85, 18, 0x1},     // malagasymadagascar
	{75269, 149, 4, 0x1},     // #8qa
	{75273, 248, 47, 0x1},    // collectiviteterritorialedesaintpierreetmiquelon
	{75320, 40, 23, 0x1},     // netherlandskingdomofthe
	{75343, 54, 5, 0x1},      // #7usa
	{75348, 244, 17, 0x1},    // formerzuidvietnam
	{75365, 126, 4, 0x1},     // #8ja
	{75369, 37, 31, 0x1},     // formeryugoslavrepublicmacedonia
	{75400, 151, 17, 0x1},    // republiksingapura
	{75417, 241, 32, 0x1},    // gazastrookwestelijkejordaanoever
	{75449, 28, 5, 0x1},      // #7isl
	{75454, 902, 5, 0x1},     // #4810
	{75459, 903, 5, 0x1},     // #5511
	{75464, 68, 17, 0x1},     // republiekdjibouti
	{75481, 69, 7, 0x1},      // algeria
	{75488, 244, 12, 0x1},    // staatvietnam
	{75500, 16, 28, 0x1},     // germanyformerfederalrepublic
	{75528, 89, 9, 0x1},      // maurituis
	{75537, 904, 25, 0x82},   // federalrepublicyugoslavia
	{75562, 40, 18, 0x1},     // netherlandskingdom
	{75580, 906, 5, 0x1},     // #5223
	{75585, 907, 5, 0x1},     // #5taz
	{75590, 214, 5, 0x81},    // #2cym
	{75595, 85, 10, 0x1},     // madagaskar
	{75605, 181, 19, 0x1},    // republicofguatemala
	{75624, 46, 10, 0x1},     // fedrusland
	{75634, 35, 16, 0x1},     // vorstendommonaco
	{75650, 246, 4, 0x81},    // #1sh
	{75654, 155, 4, 0x81},    // #1tj
	{75658, 246, 20, 0x1},    // sthelenaandascension
	{75678, 129, 4, 0x81},    // #1kh
	{75682, 36, 4, 0x81},     // #1md
	{75686, 241, 17, 0x1},    // gazastripwestbank
	{75703, 52, 7, 0x1},      // turkyie
	{75710, 207, 4, 0x1},     // #8tb
	{75714, 186, 30, 0x1},    // saintchristophernevisfederatie
	{75744, 125, 27, 0x1},    // transjordanhashemitekingdom
	{75771, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{75806, 908, 5, 0x1},     // #5510
	{75811, 909, 5, 0x1},     // #6710
	{75816, 10, 18, 0x1},     // respublikabyelarus
	{75834, 135, 9, 0x1},     // shrilamka
	{75843, 141, 32, 0x1},    // democraticfederalrepublicofnepal
	{75875, 163, 28, 0x1},    // westernsamoaindependentstate
	{75903, 138, 10, 0x1},    // unionburma
	{75913, 190, 15, 0x1},    // republiekpanama
	{75928, 42, 5, 0x1},      // #7nzl
	{75933, 50, 4, 0x81},     // #1si
	{75937, 82, 20, 0x1},     // libyanarabjamahiriya
	{75957, 15, 35, 0x1},     // eastgermanygermandemocraticrepublic
	{75992, 39, 18, 0x1},     // montenegrorepublic
	{76010, 99, 10, 0x1},     // southsudan
	{76020, 198, 4, 0x81},    // #1ve
	{76024, 215, 33, 0x1},    // republicaarabesaharauidemocratica
	{76057, 130, 4, 0x81},    // #1ki
	{76061, 39, 4, 0x81},     // #1me
	{76065, 59, 10, 0x1},     // uppervolta
	{76075, 142, 5, 0x1},     // nauru
	{76080, 11, 5, 0x81},     // #2can
	{76085, 72, 5, 0x81},     // #2eri
	{76090, 129, 5, 0x81},    // #4116
	{76095, 910, 5, 0x1},     // #6lib
	{76100, 911, 5, 0x1},     // #6prk
	{76105, 74, 4, 0x81},     // #1ga
	{76109, 103, 5, 0x81},    // #4148
	{76114, 64, 8, 0x1},      // drccongo
	{76122, 160, 22, 0x1},    // ozbekistonrespublikasi
	{76144, 50, 16, 0x1},     // republicslovenia
	{76160, 241, 13, 0x1},    // statepalestin
	{76173, 102, 13, 0x1},    // repibliksesel
	{76186, 125, 5, 0x81},    // #2jor
	{76191, 912, 5, 0x1},     // #6nic
	{76196, 243, 18, 0x1},    // grondgebiedreunion
	{76214, 53, 18, 0x1},     // formerukrainianssr
	{76232, 29, 5, 0x1},      // #7isr
	{76237, 215, 29, 0x1},    // sahrawiarabdemocraticrepublic
	{76266, 913, 5, 0x1},     // #5517
	{76271, 210, 21, 0x1},    // territorycocosislands
	{76292, 85, 18, 0x1},     // republicmadagascar
	{76310, 914, 5, 0x1},     // #6kyr
	{76315, 208, 5, 0x1},     // #7ber
	{76320, 178, 21, 0x1},    // dominikaanserepubliek
	{76341, 169, 5, 0x1},     // #7biz
	{76346, 82, 10, 0x1},     // staatlibie
	{76356, 59, 5, 0x1},      // #7bur
	{76361, 133, 30, 0x1},    // laodemocratischevolksrepubliek
	{76391, 166, 9, 0x1},     // argentine
	{76400, 246, 33, 0x1},    // sthelenaascensionentristandacunha
	{76433, 194, 18, 0x1},    // surinamdutchguiana
	{76451, 145, 23, 0x1},    // gemenebestderfilipijnen
	{76474, 81, 17, 0x1},     // republicofliberia
	{76491, 85, 8, 0x1},      // malagasy
	{76499, 154, 4, 0x81},    // #1th
	{76503, 915, 23, 0x2},    // saintmaartensaintmartin
	{76526, 48, 33, 0x1},     // serviemontenegrostaatsgemeenschap
	{76559, 917, 4, 0x1},     // #1vd
	{76563, 138, 9, 0x1},     // birmaunie
	{76572, 236, 25, 0x1},    // grondgebiednieuwcaledonie
	{76597, 138, 12, 0x1},    // unievanburma
	{76609, 231, 4, 0x81},    // #1mf
	{76613, 26, 22, 0x1},     // hungarypeoplesrepublic
	{76635, 52, 14, 0x1},     // republicturkey
	{76649, 223, 4, 0x81},    // #1gf
	{76653, 58, 13, 0x1},     // formerdahomey
	{76666, 206, 25, 0x1},    // bonairesteustatiusandsaba
	{76691, 249, 21, 0x1},    // territorysaintmaarten
	{76712, 195, 16, 0x1},    // trinidadentobago
	{76728, 165, 20, 0x1},    // yemenpeoplesrepublic
	{76748, 918, 5, 0x1},     // #6par
	{76753, 82, 51, 0x1},     // grotelibischarabischesocialistischevolksjamahiriyya
	{76804, 919, 5, 0x1},     // #5516
	{76809, 920, 5, 0x1},     // #6712
	{76814, 133, 24, 0x1},    // laopeodemocraticrepublic
	{76838, 118, 5, 0x81},    // #2cyp
	{76843, 246, 34, 0x1},    // hemelvaartentristandacunhasthelena
	{76877, 220, 23, 0x1},    // overzeesgebiedgibraltar
	{76900, 151, 4, 0x81},    // #1sg
	{76904, 255, 4, 0x81},    // #1vg
	{76908, 85, 4, 0x81},     // #1mg
	{76912, 117, 5, 0x81},    // #2chn
	{76917, 120, 31, 0x1},    // gefedereerdestatenvanmicronesie
	{76948, 210, 33, 0x1},    // keelingislandsterritoryofthecocos
	{76981, 174, 5, 0x81},    // #2col
	{76986, 124, 12, 0x1},    // iraqrepublic
	{76998, 219, 4, 0x81},    // #1gg
	{77002, 120, 27, 0x1},    // micronesiafederalestatenvan
	{77029, 210, 5, 0x81},    // #4166
	{77034, 66, 5, 0x81},     // #4174
	{77039, 162, 15, 0x1},    // vanuaturepublic
	{77054, 232, 27, 0x1},    // noordelijkemarianeneilanden
	{77081, 218, 14, 0x1},    // faroereilanden
	{77095, 261, 5, 0x81},    // #2xnb
	{77100, 921, 5, 0x1},     // #6703
	{77105, 922, 5, 0x1},     // #6713
	{77110, 923, 5, 0x1},     // #5571
	{77115, 100, 9, 0x1},     // stomeprin
	{77124, 64, 31, 0x1},     // congothedemocraticrepublicofthe
	{77155, 109, 6, 0x1},     // zambia
	{77161, 121, 19, 0x1},    // republicofindonesia
	{77180, 112, 20, 0x1},    // verarabischeemiraten
	{77200, 226, 46, 0x1},    // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{77246, 69, 32, 0x1},     // peoplesdemocraticrepublicalgeria
	{77278, 10, 41, 0x1},     // formerbyelorussiansovietsocialistrepublic
	{77319, 150, 14, 0x1},    // saudischarabie
	{77333, 142, 15, 0x1},    // republicofnauru
	{77348, 196, 7, 0x1},     // uraguay
	{77355, 124, 22, 0x1},    // aljumhuriyahaliraqiyah
	{77377, 123, 12, 0x1},    // islrepofiran
	{77389, 139, 9, 0x1},     // mongoluls
	{77398, 10, 18, 0x1},     // republicwitrusland
	{77416, 95, 4, 0x81},     // #1sd
	{77420, 235, 21, 0x1},    // overzeesgebiedmayotte
	{77441, 228, 26, 0x1},    // britishindischoceaangebied
	{77467, 128, 9, 0x1},     // kyrgzstan
	{77476, 198, 21, 0x1},    // unitedstatesvenezuela
	{77497, 110, 16, 0x1},    // southernrhodesia
	{77513, 66, 5, 0x81},     // #2com
	{77518, 158, 15, 0x1},    // friendlyislands
	{77533, 246, 35, 0x1},    // sinthelenaascensionentristandacunha
	{77568, 180, 4, 0x81},    // #1gd
	{77572, 235, 5, 0x81},    // #4175
	{77577, 59, 12, 0x1},     // burkinafasso
	{77589, 49, 17, 0x1},     // republicslowakije
	{77606, 141, 12, 0x1},    // kingdomnepal
	{77618, 12, 11, 0x1},     // switzerland
	{77629, 21, 19, 0x1},     // republiquefrancaise
	{77648, 924, 5, 0x1},     // #5522
	{77653, 925, 5, 0x1},     // #6702
	{77658, 165, 21, 0x1},    // formerdemocraticyemen
	{77679, 926, 5, 0x1},     // #6770
	{77684, 135, 18, 0x1},    // republicofsrilanka
	{77702, 927, 5, 0x1},     // #5570
	{77707, 76, 14, 0x1},     // guinearepublic
	{77721, 133, 4, 0x1},     // lpdr
	{77725, 928, 12, 0x82},   // fryugoslavia
	{77737, 22, 12, 0x1},     // greatbritain
	{77749, 192, 20, 0x1},    // republicadelparaguay
	{77769, 171, 5, 0x1},     // #7bra
	{77774, 230, 37, 0x1},    // macaospecialadministrativeregionchina
	{77811, 125, 31, 0x1},    // hasjemitischekoninkrijkjordanie
	{77842, 116, 15, 0x1},    // kingdomofbhutan
	{77857, 252, 19, 0x1},    // provincechinataiwan
	{77876, 103, 4, 0x1},     // chad
	{77880, 253, 36, 0x1},    // verenigdestatenverafgelegeneilandjes
	{77916, 51, 4, 0x81},     // #1se
	{77920, 219, 17, 0x1},    // bailiwickguernsey
	{77937, 254, 4, 0x81},    // #1va
	{77941, 143, 11, 0x1},    // maskateoman
	{77952, 84, 4, 0x81},     // #1ma
	{77956, 173, 5, 0x81},    // #2chl
	{77961, 82, 25, 0x1},     // libischarabischerepubliek
	{77986, 205, 44, 0x1},    // overzeesegemeenschapfransezuidelijkegebieden
	{78030, 216, 5, 0x81},    // #2eue
	{78035, 23, 4, 0x81},     // #1ge
	{78039, 249, 23, 0x1},    // knetherlandsaintmaarten
	{78062, 221, 22, 0x1},    // collectivityguadeloupe
	{78084, 50, 16, 0x1},     // republicslovenie
	{78100, 207, 8, 0x1},     // stbarths
	{78108, 256, 10, 0x1},    // usvirginis
	{78118, 256, 5, 0x1},     // #7isv
	{78123, 930, 5, 0x1},     // #6701
	{78128, 931, 5, 0x1},     // #6771
	{78133, 236, 35, 0x1},    // territorialcollectivitynewcaledonia
	{78168, 230, 25, 0x1},    // chinapeoplesrepublicmacau
	{78193, 231, 34, 0x1},    // collectiviteitsaintmartinfransdeel
	{78227, 198, 15, 0x1},    // formervenezuela
	{78242, 92, 5, 0x1},      // #7nig
	{78247, 229, 15, 0x1},    // territoryjersey
	{78262, 54, 22, 0x1},     // amerikaverenigdestaten
	{78284, 73, 16, 0x1},     // empireofethiopia
	{78300, 231, 17, 0x1},    // francesaintmartin
	{78317, 246, 34, 0x1},    // sthelenaascensionandtristandacunha
	{78351, 63, 25, 0x1},     // federalrepublicofcameroon
	{78376, 152, 4, 0x81},    // #1sb
	{78380, 166, 10, 0x1},    // argentinie
	{78390, 259, 53, 0x1},    // underunitednationssecuritycouncilresolution1244kosovo
	{78443, 128, 16, 0x1},    // republickirgizie
	{78459, 210, 5, 0x81},    // #2cck
	{78464, 932, 5, 0x1},     // #6lie
	{78469, 171, 21, 0x1},    // brazilfederalrepublic
	{78490, 148, 9, 0x1},     // koreadprk
	{78499, 117, 28, 0x1},    // mainlandchinapeoplesrepublic
	{78527, 137, 28, 0x1},    // republicofthemarshallislands
	{78555, 247, 21, 0x1},    // svalbardandjanmayenis
	{78576, 111, 20, 0x1},    // kingdomofafghanistan
	{78596, 247, 19, 0x1},    // svalbardandjanmayen
	{78615, 229, 5, 0x81},    // #2jey
	{78620, 933, 3, 0x82},    // fry
	{78623, 935, 5, 0x1},     // #5520
	{78628, 936, 5, 0x1},     // #6700
	{78633, 130, 15, 0x1},    // gilberteilanden
	{78648, 937, 5, 0x1},     // #5572
	{78653, 233, 24, 0x1},    // overzeesgebiedmontserrat
	{78677, 259, 20, 0x1},    // kosovounderunscr1244
	{78697, 215, 4, 0x1},     // sadr
	{78701, 938, 5, 0x1},     // #5260
	{78706, 939, 5, 0x1},     // #6bru
	{78711, 8, 17, 0x1},      // kingdomofbulgaria
	{78728, 245, 12, 0x1},    // southgeorgie
	{78740, 213, 5, 0x81},    // #2cxr
	{78745, 940, 5, 0x1},     // #5thi
	{78750, 120, 10, 0x1},    // micronesia
	{78760, 246, 45, 0x1},    // territoriumsainthelenaascensiontristandacunha
	{78805, 102, 4, 0x81},    // #1sc
	{78809, 244, 13, 0x1},    // vietnamfmrrep
	{78822, 197, 4, 0x81},    // #1vc
	{78826, 941, 5, 0x1},     // #6lat
	{78831, 35, 4, 0x81},     // #1mc
	{78835, 942, 5, 0x1},     // #6lbr
	{78840, 149, 10, 0x1},    // staatqatar
	{78850, 14, 7, 0x1},      // czechia
	{78857, 245, 44, 0x1},    // territoriumsouthgeorgiesouthsandwicheilanden
	{78901, 213, 5, 0x81},    // #4162
	{78906, 198, 31, 0x1},    // republicabolivarianadevenezuela
	{78937, 105, 16, 0x1},    // republiektunesie
	{78953, 257, 17, 0x1},    // wallisfutunafrans
	{78970, 253, 38, 0x1},    // verenigdestatenkleineafgelegeneilanden
	{79008, 943, 5, 0x1},     // #6phi
	{79013, 107, 5, 0x1},     // #7uga
	{79018, 135, 16, 0x1},    // dominionofceylon
	{79034, 246, 35, 0x1},    // sinthelenaentristandacunhaascension
	{79069, 56, 20, 0x1},     // volksrepubliekangola
	{79089, 109, 13, 0x1},    // northrhodesia
	{79102, 197, 12, 0x1},    // saintvincent
	{79114, 205, 35, 0x1},    // frenchsouthernantarcticterritoryfra
	{79149, 33, 22, 0x1},     // grandduchedeluxembourg
	{79171, 77, 15, 0x1},     // republiekgambia
	{79186, 254, 18, 0x1},    // holyseevaticancity
	{79204, 64, 7, 0x1},      // congodr
	{79211, 22, 40, 0x1},     // unitedkingdomgreatbritainnorthernireland
	{79251, 246, 35, 0x1},    // hemelvaarttristandacunhasainthelena
	{79286, 205, 37, 0x1},    // terresaustralesantarctiquesfrancaises
	{79323, 48, 25, 0x1},     // formerserbiaandmontenegro
	{79348, 206, 19, 0x1},    // caribiannetherlands
	{79367, 82, 26, 0x1},     // libischarabischejamahiriya
	{79393, 944, 5, 0x1},     // #6ypr
	{79398, 128, 30, 0x1},    // kirghizsovietsocialistrepublic
	{79428, 60, 18, 0x1},     // lefatshelabotswana
	{79446, 246, 37, 0x1},    // sainthelenaandtristandacunhaascension
	{79483, 142, 6, 0x1},     // naoero
	{79489, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{79523, 89, 19, 0x1},     // republicofmauritius
	{79542, 259, 14, 0x1},    // republickosovo
	{79556, 218, 21, 0x1},    // territoryfaroeislands
	{79577, 1, 15, 0x1},      // albaniarepublic
	{79592, 54, 15, 0x1},     // unitedstatesusa
	{79607, 945, 5, 0x1},     // #5860
	{79612, 68, 23, 0x1},     // afarsenissasfransgebied
	{79635, 217, 10, 0x1},    // falklandis
	{79645, 145, 5, 0x1},     // #7phi
	{79650, 162, 6, 0x1},     // #3nhvu
	{79656, 182, 26, 0x1},    // guyanacooperatieverepublic
	{79682, 1, 24, 0x1},      // peoplesrepublicofalbania
	{79706, 68, 25, 0x1},     // frenchterritoryafarsissas
	{79731, 186, 17, 0x1},    // saintkittsennevis
	{79748, 165, 17, 0x1},    // southadenyemenpdr
	{79765, 150, 4, 0x81},    // #1sa
	{79769, 62, 5, 0x81},     // #2civ
	{79774, 128, 9, 0x1},     // kyrgistan
	{79783, 946, 5, 0x1},     // #5ssd
	{79788, 61, 5, 0x81},     // #2caf
	{79793, 14, 20, 0x1},     // czechiaczechrepublic
	{79813, 18, 13, 0x1},     // reinodeespana
	{79826, 67, 20, 0x1},     // republicadecaboverde
	{79846, 198, 19, 0x1},    // venezuelarepublicof
	{79865, 110, 13, 0x1},    // southrhodesie
	{79878, 16, 11, 0x1},     // westgermany
	{79889, 247, 25, 0x1},    // territorysvalbardjanmayen
	{79914, 230, 52, 0x1},    // volksrepubliekchinaspecialeadministratieveregiomacau
	{79966, 85, 21, 0x1},     // malagasischerepubliek
	{79987, 112, 30, 0x1},    // alimaratalarabiyahalmuttahidah
	{80017, 108, 19, 0x1},    // republicsouthafrika
	{80036, 10, 43, 0x1},     // byelorussischesocialistischesovjetrepubliek
	{80079, 73, 24, 0x1},     // ethiopiaincludingeritrea
	{80103, 108, 24, 0x1},    // rephabolikiyaafrikaborwa
	{80127, 947, 5, 0x1},     // #6705
	{80132, 55, 10, 0x1},     // jugoslavia
	{80142, 948, 5, 0x1},     // #6775
	{80147, 135, 14, 0x1},    // srilankaceylon
	{80161, 170, 17, 0x1},    // buliwyamamallaqta
	{80178, 73, 18, 0x1},     // keizerrijkethiopie
	{80196, 246, 32, 0x1},    // hemelvaarttristandacunhasthelena
	{80228, 46, 11, 0x1},     // sovietunion
	{80239, 106, 26, 0x1},    // tanzaniaverenigderepubliek
	{80265, 157, 15, 0x1},    // portuguesetimor
	{80280, 949, 5, 0x1},     // #5265
	{80285, 65, 22, 0x1},     // formercongobrazzaville
	{80307, 26, 22, 0x1},     // peoplesrepublichungary
	{80329, 226, 37, 0x1},    // heardislandsmcdonaldislandsaustralian
	{80366, 184, 5, 0x1},     // haiti
	{80371, 48, 22, 0x1},     // formerserbiamontenegro
	{80393, 254, 7, 0x1},     // vatican
	{80400, 950, 4, 0x1},     // #670
	{80404, 71, 14, 0x1},     // republicegypte
	{80418, 69, 37, 0x1},     // democraticandpeoplesrepublicofalgeria
	{80455, 205, 33, 0x1},    // departmentfrenchsouthernterritory
	{80488, 53, 7, 0x1},      // ukraine
	{80495, 212, 5, 0x81},    // #2cuw
	{80500, 205, 43, 0x1},    // overzeesdepartementfransezuidelijkegebieden
	{80543, 142, 16, 0x1},    // republicofnaoero
	{80559, 22, 43, 0x1},     // greatbritainandnorthernirelandunitedkingdom
	{80602, 123, 21, 0x1},    // iranislamicrepublicof
	{80623, 106, 19, 0x1},    // republiektanganyika
	{80642, 240, 12, 0x1},    // uspuertorico
	{80654, 235, 19, 0x1},    // collectivitymayotte
	{80673, 951, 19, 0x2},    // stmartinsintmaarten
	{80692, 112, 14, 0x1},    // unitedarabeast
	{80706, 178, 19, 0x1},    // drdominicanrepublic
	{80725, 128, 14, 0x1},    // kyrghzrepublic
	{80739, 219, 18, 0x1},    // bailliageguernesey
	{80757, 105, 15, 0x1},    // republictunesie
	{80772, 249, 34, 0x1},    // sintmaartenkingdomofthenetherlands
	{80806, 258, 5, 0x81},    // #2xau
	{80811, 84, 16, 0x1},     // kingdomofmorocco
	{80827, 953, 5, 0x1},     // #6704
	{80832, 954, 5, 0x1},     // #6732
	{80837, 146, 5, 0x1},     // #7plw
	{80842, 147, 5, 0x1},     // #7png
	{80847, 955, 5, 0x1},     // #5580
	{80852, 956, 5, 0x1},     // #6760
	{80857, 48, 26, 0x1},     // statenunieserviemontenegro
	{80883, 186, 25, 0x1},    // stkittsandnevisfederation
	{80908, 68, 19, 0x1},     // territoryafarsissas
	{80927, 203, 30, 0x1},    // overseasterritoryamericansamoa
	{80957, 181, 20, 0x1},    // republicadeguatemala
	{80977, 253, 49, 0x1},    // overseasterritoryunitedstatesminoroutlyingislands
	{81026, 52, 16, 0x1},     // republiekturkije
	{81042, 22, 38, 0x1},     // unitedkingdomofgreatbritainandnireland
	{81080, 134, 24, 0x1},    // aljumhuriyahallubnaniyah
	{81104, 7, 8, 0x1},       // belgique
	{81112, 957, 5, 0x1},     // #5tkm
	{81117, 229, 15, 0x1},    // bailliagejersey
	{81132, 245, 12, 0x1},    // southgeorgia
	{81144, 120, 21, 0x1},    // federalstatmicronesia
	{81165, 114, 14, 0x1},    // bahrainkingdom
	{81179, 120, 10, 0x1},    // micronesie
	{81189, 63, 26, 0x1},     // verenigderepubliekkameroen
	{81215, 64, 6, 0x1},      // #3zrcd
	{81221, 213, 33, 0x1},    // overseasterritorychristmasislands
	{81254, 10, 10, 0x1},     // witrusland
	{81264, 131, 13, 0x1},    // republickorea
	{81277, 242, 33, 0x1},    // overzeesdepartementfranspolynesie
	{81310, 223, 12, 0x1},    // frenchguyana
	{81322, 34, 30, 0x1},     // latviansovietsocialistrepublic
	{81352, 71, 7, 0x1},      // aregypt
	{81359, 208, 28, 0x1},    // britishoverzeesgebiedbermuda
	{81387, 108, 29, 0x1},    // riphabulikiyaafurikatshipembe
	{81416, 8, 18, 0x1},      // republicofbulgaria
	{81434, 249, 21, 0x1},    // saintmaartendutchpart
	{81455, 19, 8, 0x1},      // esthonia
	{81463, 198, 27, 0x1},    // venezuelabolivarianrepublic
	{81490, 958, 5, 0x1},     // #5531
	{81495, 206, 13, 0x1},    // bonaireensaba
	{81508, 959, 5, 0x1},     // #5581
	{81513, 47, 28, 0x1},     // meestserenerepublicsanmarino
	{81541, 191, 4, 0x1},     // peru
	{81545, 79, 17, 0x1},     // guineeequatoriale
	{81562, 109, 13, 0x1},    // northrhodesie
	{81575, 960, 5, 0x1},     // #6bot
	{81580, 60, 5, 0x1},      // #7bot
	{81585, 170, 27, 0x1},    // boliviaplurinationalstateof
	{81612, 123, 8, 0x1},     // irofiran
	{81620, 48, 15, 0x1},     // republiekservie
	{81635, 961, 5, 0x1},     // #6bah
	{81640, 106, 17, 0x1},    // urepublictanzania
	{81657, 242, 19, 0x1},    // franspolynesiefrans
	{81676, 6, 11, 0x1},      // azerbeidjan
	{81687, 117, 7, 0x1},     // prchina
	{81694, 64, 30, 0x1},     // leopoldvillerepublicofthecongo
	{81724, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{81757, 211, 8, 0x1},     // cookisds
	{81765, 84, 9, 0x1},      // almaghrib
	{81774, 135, 14, 0x1},    // ceylonsrilanka
	{81788, 962, 5, 0x1},     // #5snm
	{81793, 963, 5, 0x1},     // #6817
	{81798, 256, 25, 0x1},    // virginislandsunitedstates
	{81823, 62, 17, 0x1},     // republicivoorkust
	{81840, 170, 16, 0x1},    // plurstatebolivia
	{81856, 964, 5, 0x1},     // #5530
	{81861, 108, 30, 0x1},    // iriphablikiyaseningizimuafrika
	{81891, 965, 5, 0x1},     // #6bos
	{81896, 246, 35, 0x1},    // ascensionensinthelenatristandacunha
	{81931, 71, 33, 0x1},     // formerverenigdearabischerepubliek
	{81964, 40, 11, 0x1},     // netherlands
	{81975, 136, 23, 0x1},    // sultanatemaldiveislands
	{81998, 193, 10, 0x1},    // elsalvador
	{82008, 241, 14, 0x1},    // palestinestate
	{82022, 246, 26, 0x1},    // sainthelenaanddependencies
	{82048, 116, 5, 0x1},     // #7bhu
	{82053, 34, 16, 0x1},     // republicoflatvia
	{82069, 206, 27, 0x1},    // sabaandsinteustatiusbonaire
	{82096, 188, 24, 0x1},    // verenigdestatenvanmexico
	{82120, 57, 16, 0x1},     // kingdomofburundi
	{82136, 966, 5, 0x1},     // #6yem
	{82141, 967, 23, 0x2},    // democraticrepublickorea
	{82164, 198, 23, 0x1},    // unitedstatesofvenezuela
	{82187, 171, 18, 0x1},    // brazilunitedstates
	{82205, 969, 5, 0x1},     // #5331
	{82210, 111, 32, 0x1},    // islamicovergangsstaatafghanistan
	{82242, 970, 5, 0x1},     // #6800
	{82247, 971, 5, 0x1},     // #6816
	{82252, 110, 13, 0x1},    // southrhodesia
	{82265, 245, 35, 0x1},    // zuidgeorgieendezuidsandwicheilanden
	{82300, 231, 31, 0x1},    // departementsaintmartinfransdeel
	{82331, 972, 5, 0x1},     // #6731
	{82336, 55, 10, 0x1},     // jugoslavie
	{82346, 44, 5, 0x1},      // #7por
	{82351, 148, 31, 0x1},    // volksdemocratischerepublickorea
	{82382, 162, 15, 0x1},    // republicvanuatu
	{82397, 18, 12, 0x1},     // spaansestaat
	{82409, 192, 5, 0x1},     // #7par
	{82414, 47, 32, 0x1},     // serenissimarepubblicadisanmarino
	{82446, 259, 57, 0x1},    // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{82503, 184, 13, 0x1},    // republichaiti
	{82516, 54, 19, 0x1},     // americaunitedstates
	{82535, 973, 5, 0x1},     // #5mnc
	{82540, 974, 5, 0x1},     // #5slo
	{82545, 147, 19, 0x1},    // statepapuanewguinea
	{82564, 256, 15, 0x1},    // usvirginislands
	{82579, 253, 46, 0x1},    // kleineverafgelegeneilandenvandeverenigdestaten
	{82625, 205, 25, 0x1},    // frsouthantarcticterritory
	{82650, 190, 14, 0x1},    // republicpanama
	{82664, 146, 5, 0x1},     // palau
	{82669, 95, 13, 0x1},     // sudanupto2011
	{82682, 103, 14, 0x1},    // republictsjaad
	{82696, 164, 15, 0x1},    // republicofyemen
	{82711, 245, 41, 0x1},    // territorysouthgeorgiasouthsandwichislands
	{82752, 975, 5, 0x1},     // #5850
	{82757, 178, 35, 0x1},    // dominicanrepublicdemocraticrepublic
	{82792, 119, 14, 0x1},    // dominionoffiji
	{82806, 145, 19, 0x1},    // philippinesrepublic
	{82825, 148, 13, 0x1},    // demrepofkorea
	{82838, 138, 26, 0x1},    // socialistrepublicunieburma
	{82864, 215, 13, 0x1},    // spanishsahara
	{82877, 24, 19, 0x1},     // ellinikidhimokratia
	{82896, 241, 19, 0x1},    // palestijnsegebieden
	{82915, 199, 16, 0x1},    // grondgebiedaruba
	{82931, 131, 13, 0x1},    // korearepublic
	{82944, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{82977, 129, 13, 0x1},    // statecambodia
	{82990, 170, 25, 0x1},    // plurinationalstatebolivia
	{83015, 97, 20, 0x1},     // republieksierraleone
	{83035, 28, 15, 0x1},     // republicijsland
	{83050, 138, 12, 0x1},    // birmamyanmar
	{83062, 976, 5, 0x1},     // #5sen
	{83067, 977, 5, 0x1},     // #6950
	{83072, 978, 25, 0x2},    // democraticrepublicofkorea
	{83097, 111, 25, 0x1},    // islamicemirateafghanistan
	{83122, 980, 5, 0x1},     // #5skn
	{83127, 246, 20, 0x1},    // sthelenadependencies
	{83147, 154, 13, 0x1},    // kingdomofsiam
	{83160, 6, 12, 0x1},      // azerbajdsjan
	{83172, 64, 4, 0x1},      // droc
	{83176, 193, 19, 0x1},    // republicaelsalvador
	{83195, 208, 16, 0x1},    // territorybermuda
	{83211, 94, 17, 0x1},     // rwandeserepubliek
	{83228, 253, 40, 0x1},    // verenigdestateskleineverafgelegenislands
	{83268, 68, 15, 0x1},     // franssomaliland
	{83283, 10, 41, 0x1},     // formerwitrussischesovietsocialistrepublic
	{83324, 71, 33, 0x1},     // verenigdearabischerepubliekegypte
	{83357, 197, 15, 0x1},    // saintvincentgre
	{83372, 164, 25, 0x1},    // yemenmutawakkilitekingdom
	{83397, 981, 5, 0x1},     // #5591
	{83402, 43, 16, 0x1},     // republicofpoland
	{83418, 982, 5, 0x1},     // #6bel
	{83423, 45, 18, 0x1},     // koninkrijkroemenie
	{83441, 73, 14, 0x1},     // formerethiopia
	{83455, 128, 18, 0x1},    // republickyrgyzstan
	{83473, 225, 36, 0x1},    // specialeadministratieveregiohongkong
	{83509, 254, 15, 0x1},    // vaticaansestaat
	{83524, 148, 14, 0x1},    // dempeorepkorea
	{83538, 150, 20, 0x1},    // alarabiyahassuudiyah
	{83558, 25, 6, 0x1},      // crotia
	{83564, 54, 11, 0x1},     // usofamerica
	{83575, 37, 23, 0x1},     // macedonianorthmacedonia
	{83598, 232, 26, 0x1},    // noordelijkemarianenislands
	{83624, 136, 19, 0x1},    // sultanateofmaldives
	{83643, 106, 25, 0x1},    // tanzaniaverenigderepublic
	{83668, 63, 23, 0x1},     // federalrepublickameroen
	{83691, 249, 25, 0x1},    // sintmaartennederlandsdeel
	{83716, 82, 25, 0x1},     // libischearabischerepublic
	{83741, 32, 17, 0x1},     // republieklitouwen
	{83758, 983, 5, 0x1},     // #5590
	{83763, 984, 5, 0x1},     // #6790
	{83768, 16, 23, 0x1},     // duitslandbondsrepubliek
	{83791, 57, 5, 0x1},      // #7bdi
	{83796, 37, 14, 0x1},     // noordmacedonie
	{83810, 225, 25, 0x1},    // overseasterritoryhongkong
	{83835, 148, 22, 0x1},    // peoplesrepublicofkorea
	{83857, 119, 32, 0x1},    // soevereinedemocraticrepublicfiji
	{83889, 205, 37, 0x1},    // frenchsouthernandantarcticterritories
	{83926, 46, 7, 0x1},      // rusland
	{83933, 226, 38, 0x1},    // heardeilandmcdonaldeilandenaustralisch
	{83971, 150, 25, 0x1},    // koninkrijkvansaoediarabie
	{83996, 223, 18, 0x1},    // frenchguianafrench
	{84014, 115, 5, 0x1},     // #7bru
	{84019, 37, 12, 0x1},     // vjrmacedonie
	{84031, 225, 19, 0x1},    // grondgebiedhongkong
	{84050, 95, 13, 0x1},     // republicsudan
	{84063, 225, 55, 0x1},    // specialeadministratieveregiohongkongvolksrepubliekchina
	{84118, 256, 30, 0x1},    // verenigdestatenmaagdeneilanden
	{84148, 51, 15, 0x1},     // kingdomofsweden
	{84163, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{84197, 76, 18, 0x1},     // republiquedeguinee
	{84215, 125, 33, 0x1},    // almamlakahalurduniyahalhashimiyah
	{84248, 985, 5, 0x1},     // #5305
	{84253, 253, 32, 0x1},    // unitedstatesminoroutlyingislands
	{84285, 986, 5, 0x1},     // #6812
	{84290, 197, 21, 0x1},    // stvincentengrenadines
	{84311, 206, 10, 0x1},    // besislands
	{84321, 64, 23, 0x1},     // formercongoleopoldville
	{84344, 117, 20, 0x1},    // chinapeoplesrepublic
	{84364, 93, 19, 0x1},     // federatievannigeria
	{84383, 987, 5, 0x1},     // #6ben
	{84388, 128, 9, 0x1},     // kyrgyzrep
	{84397, 37, 9, 0x1},      // macedonie
	{84406, 71, 33, 0x1},     // egypteverenigdearabischerepubliek
	{84439, 72, 7, 0x1},      // eritrea
	{84446, 68, 19, 0x1},     // frenchafarsandissas
	{84465, 205, 19, 0x1},    // frsouthernterritory
	{84484, 205, 32, 0x1},    // frenchsouthernantarcticterritory
	{84516, 9, 20, 0x1},      // bosniaandherzegovina
	{84536, 48, 24, 0x1},     // formerservieenmontenegro
	{84560, 988, 5, 0x1},     // #5mng
	{84565, 85, 16, 0x1},     // malagasyrepublic
	{84581, 140, 18, 0x1},    // federationofmalaya
	{84599, 208, 24, 0x1},    // overseasterritorybermuda
	{84623, 26, 23, 0x1},     // volksrepubliekhongarije
	{84646, 172, 8, 0x1},     // barbados
	{84654, 165, 10, 0x1},    // yemensouth
	{84664, 162, 19, 0x1},    // republiquedevanuatu
	{84683, 989, 29, 0x82},   // yugoslaviaserbiaandmontenegro
	{84712, 196, 26, 0x1},    // oostelijkerepubliekuruguay
	{84738, 46, 10, 0x1},     // russianfed
	{84748, 991, 5, 0x1},     // #6811
	{84753, 167, 7, 0x1},     // antigua
	{84760, 226, 25, 0x1},    // heardendemcdonaldeilanden
	{84785, 24, 21, 0x1},     // koninkrijkgriekenland
	{84806, 206, 11, 0x1},    // sababonaire
	{84817, 241, 28, 0x1},    // occupiedpalestinianterritory
	{84845, 71, 15, 0x1},     // republiekegypte
	{84860, 992, 5, 0x1},     // #6kos
	{84865, 186, 32, 0x1},    // saintchristopherennevisfederatie
	{84897, 242, 21, 0x1},    // tahitifrenchpolynesia
	{84918, 26, 14, 0x1},     // hungarykingdom
	{84932, 252, 11, 0x1},    // taiwanchina
	{84943, 79, 24, 0x1},     // equatorialguinearepublic
	{84967, 246, 43, 0x1},    // territorysainthelenaascensiontristandacunha
	{85010, 104, 17, 0x1},    // togoleserepubliek
	{85027, 184, 5, 0x81},    // #4332
	{85032, 223, 32, 0x1},    // overseascollectivityfrenchguiana
	{85064, 69, 34, 0x1},     // algerijnsedemocraticvolksrepubliek
	{85098, 187, 7, 0x1},     // stlucia
	{85105, 145, 19, 0x1},    // phillippinerepublic
	{85124, 14, 17, 0x1},     // republiektsjechie
	{85141, 103, 12, 0x1},    // republicchad
	{85153, 256, 34, 0x1},    // virginislandsunitedstatesterritory
	{85187, 33, 22, 0x1},     // grandduchyofluxembourg
	{85209, 196, 26, 0x1},    // orientaalserepublicuruguay
	{85235, 34, 16, 0x1},     // republiekletland
	{85251, 46, 17, 0x1},     // russianfederation
	{85268, 231, 17, 0x1},    // saintmartinfrance
	{85285, 993, 5, 0x1},     // #5stp
	{85290, 92, 13, 0x1},     // nigerrepublic
	{85303, 994, 5, 0x2},     // #5syr
	{85308, 1, 15, 0x1},      // republicalbanie
	{85323, 8, 16, 0x1},      // republicbulgaria
	{85339, 996, 5, 0x1},     // #6lux
	{85344, 73, 8, 0x1},      // ethiopia
	{85352, 61, 26, 0x1},     // formercentralafricanempire
	{85378, 248, 38, 0x1},    // overzeesdepartementsaintpierremiquelon
	{85416, 26, 18, 0x1},     // hongaarserepubliek
	{85434, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{85463, 196, 7, 0x1},     // uruguay
	{85470, 56, 19, 0x1},     // portugeeswestafrika
	{85489, 997, 5, 0x1},     // #6bol
	{85494, 168, 5, 0x1},     // #7bah
	{85499, 170, 5, 0x1},     // #7bol
	{85504, 247, 16, 0x1},    // svalbardjanmayen
	{85520, 182, 11, 0x1},    // britsguiana
	{85531, 998, 5, 0x1},     // #5fij
	{85536, 165, 18, 0x1},    // peoplesdemrepyemen
	{85554, 999, 5, 0x1},     // #6651
	{85559, 246, 16, 0x1},    // formersinthelena
	{85575, 244, 22, 0x1},    // republicofsouthvietnam
	{85597, 161, 4, 0x1},     // drvn
	{85601, 232, 29, 0x1},    // gemenebestnoordelijkemarianen
	{85630, 112, 13, 0x1},    // trucialstates
	{85643, 223, 29, 0x1},    // overseasterritoryfrenchguiana
	{85672, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{85702, 178, 6, 0x1},     // domrep
	{85708, 16, 21, 0x1},     // germanfederalrepublic
	{85729, 64, 8, 0x1},      // congodrc
	{85737, 254, 12, 0x1},    // vaticanstate
	{85749, 110, 16, 0x1},    // zimbabwerepublic
	{85765, 16, 3, 0x1},      // frg
	{85768, 1000, 5, 0x1},    // #5840
	{85773, 65, 10, 0x1},     // congobrazz
	{85783, 205, 29, 0x1},    // frenchsouthernterritoryfrench
	{85812, 210, 28, 0x1},    // keelingeilandencocoseilanden
	{85840, 232, 39, 0x1},    // overseasterritorynorthernmarianaislands
	{85879, 205, 21, 0x1},    // frsouthernterritories
	{85900, 264, 5, 0x81},    // #2xqc
	{85905, 174, 18, 0x1},    // republicofcolombia
	{85923, 226, 5, 0x81},    // #4334
	{85928, 82, 14, 0x1},     // libyanrepublic
	{85942, 222, 26, 0x1},    // overseasterritorygreenland
	{85968, 159, 6, 0x1},     // tuvalu
	{85974, 244, 15, 0x1},    // vietnamrepublic
	{85989, 218, 12, 0x1},    // faroeislands
	{86001, 196, 25, 0x1},    // oostelijkerepublicuruguay
	{86026, 1001, 5, 0x1},    // #5339
	{86031, 206, 27, 0x1},    // sinteustatiusandsababonaire
	{86058, 161, 5, 0x81},    // #2vnm
	{86063, 240, 5, 0x1},     // #7pur
	{86068, 10, 11, 0x1},     // byelorussia
	{86079, 1002, 5, 0x1},    // #6781
	{86084, 52, 5, 0x1},      // tukey
	{86089, 191, 5, 0x1},     // #7per
	{86094, 113, 5, 0x1},     // #7ban
	{86099, 18, 14, 0x1},     // kingdomofspain
	{86113, 186, 16, 0x1},    // sintkittsennevis
	{86129, 10, 37, 0x1},     // belarussischesocialistsovjetrepubliek
	{86166, 37, 9, 0x1},      // macedonia
	{86175, 160, 8, 0x1},     // oezbekie
	{86183, 235, 24, 0x1},    // overseasterritorymayotte
	{86207, 148, 10, 0x1},    // koreanoord
	{86217, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{86254, 66, 39, 0x1},     // islamitischefederalerepubliekdercomoren
	{86293, 192, 16, 0x1},    // paraguayrepublic
	{86309, 49, 17, 0x1},     // slovaakserepublic
	{86326, 155, 11, 0x1},    // tadjikistan
	{86337, 239, 33, 0x1},    // hendersonducieoenoislandspitcairn
	{86370, 198, 11, 0x1},    // rbvenezuela
	{86381, 1003, 5, 0x1},    // #5338
	{86386, 174, 16, 0x1},    // republiccolombia
	{86402, 58, 19, 0x1},     // volksrepubliekbenin
	{86421, 198, 15, 0x1},    // repbolvenezuela
	{86436, 206, 36, 0x1},    // territoriumbonairesainteustatiussaba
	{86472, 210, 32, 0x1},    // overzeesgebiedsdeelcocoseilanden
	{86504, 257, 30, 0x1},    // overseasdepartmentwallisfutuna
	{86534, 121, 36, 0x1},    // unitarystateoftherepublicofindonesia
	{86570, 66, 17, 0x1},     // unionofthecomoros
	{86587, 123, 5, 0x1},     // #7iri
	{86592, 1004, 5, 0x1},    // #6780
	{86597, 63, 20, 0x1},     // republiqueducameroun
	{86617, 154, 18, 0x1},    // koninkrijkthailand
	{86635, 121, 31, 0x1},    // unitedstatesofindonesiarepublic
	{86666, 37, 10, 0x1},     // nmacedonia
	{86676, 54, 19, 0x1},     // verstatenvanamerika
	{86695, 181, 5, 0x81},    // #4320
	{86700, 254, 5, 0x81},    // #4336
	{86705, 252, 14, 0x1},    // taiwanprovince
	{86719, 108, 16, 0x1},    // unionsouthafrica
	{86735, 224, 5, 0x81},    // #4316
	{86740, 168, 17, 0x1},    // bahamasgemenebest
	{86757, 225, 5, 0x81},    // #4344
	{86762, 186, 18, 0x1},    // stchristoffelnevis
	{86780, 1005, 5, 0x1},    // #6680
	{86785, 1006, 5, 0x1},    // #6652
	{86790, 65, 24, 0x1},     // brazzavillecongorepublic
	{86814, 103, 5, 0x1},     // tsjad
	{86819, 100, 15, 0x1},    // saotomeprincipe
	{86834, 193, 18, 0x1},    // elsalvadorrepublic
	{86852, 101, 17, 0x1},    // kingdomofeswatini
	{86869, 197, 18, 0x1},    // saintvingrenadines
	{86887, 1007, 5, 0x1},    // #6lit
	{86892, 114, 17, 0x1},    // koninkrijkbahrein
	{86909, 1, 15, 0x1},      // republicalbania
	{86924, 152, 21, 0x1},    // britishsolomonislands
	{86945, 73, 8, 0x1},      // ethiopie
	{86953, 140, 18, 0x1},    // federationmalaysia
	{86971, 254, 21, 0x1},    // stateofthevaticancity
	{86992, 222, 15, 0x1},    // greenlanddanish
	{87007, 1008, 5, 0x1},    // #5835
	{87012, 14, 17, 0x1},     // republicofczechia
	{87029, 177, 5, 0x1},     // #7dma
	{87034, 204, 10, 0x1},    // antarctica
	{87044, 257, 24, 0x1},    // collectivitywallisfutuna
	{87068, 244, 12, 0x1},    // southvietnam
	{87080, 8, 5, 0x1},       // #7bul
	{87085, 33, 23, 0x1},     // groothertogdomluxemburg
	{87108, 100, 17, 0x1},    // southtomeprincipe
	{87125, 1009, 5, 0x1},    // #5fin
	{87130, 218, 7, 0x1},     // faeroes
	{87137, 231, 14, 0x1},    // stmartinfrance
	{87151, 116, 7, 0x1},     // drukyul
	{87158, 199, 22, 0x1},    // overseasterritoryaruba
	{87180, 228, 32, 0x1},    // britsegebiedenindeindischeoceaan
	{87212, 140, 20, 0x1},    // federationofmalaysia
	{87232, 1010, 5, 0x1},    // #6625
	{87237, 70, 19, 0x1},     // sultanateofzanzibar
	{87256, 90, 9, 0x1},      // nyasaland
	{87265, 234, 25, 0x1},    // departementdelamartinique
	{87290, 186, 29, 0x1},    // stchristopherennevisfederatie
	{87319, 21, 15, 0x1},     // anddomtomfrance
	{87334, 217, 37, 0x1},    // britishoverzeesgebiedfalklandeilanden
	{87371, 221, 21, 0x1},    // grondgebiedguadeloupe
	{87392, 1011, 5, 0x1},    // #6les
	{87397, 74, 6, 0x1},      // gaboen
	{87403, 71, 32, 0x1},     // verenigdearabischerepublicegypte
	{87435, 220, 16, 0x1},    // gibraltarbritish
	{87451, 1012, 5, 0x1},    // #5368
	{87456, 46, 29, 0x1},     // sovietsocialistrepublicsunion
	{87485, 246, 48, 0x1},    // overzeesgebiedsainthelenaascensiontristandacunha
	{87533, 198, 5, 0x81},    // #2ven
	{87538, 220, 9, 0x1},     // gibralter
	{87547, 73, 11, 0x1},     // ethiopiafdr
	{87558, 174, 16, 0x1},    // republiccolumbia
	{87574, 1013, 5, 0x1},    // #6ind
	{87579, 66, 14, 0x1},     // comorosislands
	{87593, 218, 7, 0x1},     // faeroer
	{87600, 1014, 15, 0x2},   // maagdeneilanden
	{87615, 47, 29, 0x1},     // meestserenerepublieksanmarino
	{87644, 58, 15, 0x1},     // republicofbenin
	{87659, 161, 3, 0x1},     // srv
	{87662, 1016, 5, 0x1},    // #6694
	{87667, 211, 24, 0x1},    // cookeilandennieuwzeeland
	{87691, 1017, 5, 0x1},    // #6626
	{87696, 55, 32, 0x1},     // federalvolksrepubliekjoegoslavie
	{87728, 157, 18, 0x1},    // republiekoosttimor
	{87746, 1018, 5, 0x1},    // #5swd
	{87751, 150, 12, 0x1},    // saudiaarabia
	{87763, 1019, 5, 0x1},    // #5369
	{87768, 233, 19, 0x1},    // territorymontserrat
	{87787, 64, 24, 0x1},     // zairekinshasacongodemrep
	{87811, 153, 18, 0x1},    // syrianarabrepbulic
	{87829, 239, 27, 0x1},    // territoriumpitcairneilanden
	{87856, 27, 5, 0x1},      // #7irl
	{87861, 129, 9, 0x1},     // kampuchea
	{87870, 64, 31, 0x1},     // formercongodemocraticrepublicof
	{87901, 246, 32, 0x1},    // sthelenahemelvaarttristandacunha
	{87933, 1020, 5, 0x1},    // #5frn
	{87938, 66, 7, 0x1},      // comores
	{87945, 44, 17, 0x1},     // portugeserepublic
	{87962, 64, 28, 0x1},     // repubilikayakongodemokratiki
	{87990, 255, 29, 0x1},    // britishmaagdeneilandenbritish
	{88019, 106, 27, 0x1},    // jamhuriyamuunganowatanzania
	{88046, 95, 18, 0x1},     // republicofthesudan
	{88064, 49, 18, 0x1},     // republiekslowakije
	{88082, 241, 34, 0x1},    // gazastrookenwestelijkejordaanoever
	{88116, 64, 24, 0x1},     // kinshasacongodemrepzaire
	{88140, 1021, 5, 0x1},    // #5310
	{88145, 49, 18, 0x1},     // slovenskarepublika
	{88163, 1022, 5, 0x1},    // #2vdr
	{88168, 100, 38, 0x1},    // democraticrepublicofsaotomeandprincipe
	{88206, 60, 9, 0x1},      // botswanna
	{88215, 244, 26, 0x1},    // formerrepublicsouthvietnam
	{88241, 225, 16, 0x1},    // hongkongsarchina
	{88257, 131, 9, 0x1},     // zuidkorea
	{88266, 186, 31, 0x1},    // stchristopherandnevisfederation
	{88297, 1023, 5, 0x1},    // #5830
	{88302, 143, 12, 0x1},    // muscatenoman
	{88314, 230, 25, 0x1},    // peoplesrepublicmacaochina
	{88339, 82, 20, 0x1},     // libyanarabjamahariya
	{88359, 58, 12, 0x1},     // dahomeybenin
	{88371, 1024, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{88400, 76, 5, 0x81},     // #4324
	{88405, 1026, 5, 0x1},    // #5fsm
	{88410, 62, 13, 0x1},     // elpenbeenkust
	{88423, 180, 5, 0x81},    // #4308
	{88428, 221, 5, 0x81},    // #4312
	{88433, 183, 5, 0x81},    // #4340
	{88438, 202, 13, 0x1},    // dutchantilles
	{88451, 8, 16, 0x1},      // bulgariarepublic
	{88467, 52, 16, 0x1},     // republiekturkiye
	{88483, 71, 26, 0x1},     // verenigdearabischerepublic
	{88509, 48, 35, 0x1},     // servieenmontenegrostaatsgemeenschap
	{88544, 1027, 5, 0x1},    // #6696
	{88549, 1028, 5, 0x1},    // #6620
	{88554, 181, 17, 0x1},    // guatemalarepublic
	{88571, 67, 5, 0x81},     // #2cpv
	{88576, 46, 13, 0x1},     // russiafederal
	{88589, 257, 31, 0x1},    // territoiredesileswallisetfutuna
	{88620, 1029, 5, 0x1},    // #5sur
	{88625, 94, 5, 0x1},      // #7rwa
	{88630, 247, 11, 0x1},    // spitsbergen
	{88641, 8, 19, 0x1},      // koninkrijkbulgarije
	{88660, 133, 29, 0x1},    // laospeoplesdemocraticrepublic
	{88689, 198, 34, 0x1},    // bolivariaanserepubliekvanvenezuela
	{88723, 161, 25, 0x1},    // democraticrepublicvietnam
	{88748, 33, 23, 0x1},     // grossherzogtumluxemburg
	{88771, 230, 25, 0x1},    // chinapeoplesrepublicmacao
	{88796, 69, 49, 0x1},     // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{88845, 195, 8, 0x1},     // trinidad
	{88853, 1030, 5, 0x1},    // #5mzm
	{88858, 245, 32, 0x1},    // southgeorgiasouthsandwichislands
	{88890, 254, 17, 0x1},    // staatvaticaanstad
	{88907, 248, 42, 0x1},    // territorialcollectivitysaintpierremiquelon
	{88949, 1031, 4, 0x1},    // #620
	{88953, 175, 5, 0x81},    // #2cri
	{88958, 1032, 14, 0x82},  // republiekcongo
	{88972, 1034, 5, 0x1},    // #6lao
	{88977, 198, 12, 0x1},    // rbvvenezuela
	{88989, 1035, 5, 0x1},    // #5swa
	{88994, 130, 18, 0x1},    // republicofkiribati
	{89012, 65, 8, 0x1},      // repcongo
	{89020, 87, 10, 0x1},     // mocambique
	{89030, 183, 5, 0x81},    // #2hnd
	{89035, 148, 12, 0x1},    // koreademrepn
	{89047, 114, 7, 0x1},     // bahrein
	{89054, 170, 16, 0x1},    // republiekbolivia
	{89070, 32, 8, 0x1},      // litouwen
	{89078, 156, 20, 0x1},    // republicturkmenistan
	{89098, 256, 5, 0x81},    // #2vir
	{89103, 200, 34, 0x1},    // britishoverzeesterritoriumanguilla
	{89137, 17, 5, 0x1},      // #7den
	{89142, 82, 46, 0x1},     // grotelibischarabischesocialistvolksjamahiriyya
	{89188, 126, 9, 0x1},     // nihonkoku
	{89197, 194, 17, 0x1},    // republicofsurinam
	{89214, 119, 31, 0x1},    // sovereigndemocraticrepublicfiji
	{89245, 12, 21, 0x1},     // zwitserseconfederatie
	{89266, 37, 15, 0x1},     // formermacedonia
	{89281, 205, 40, 0x1},    // frenchsouthernandantarcticterritoriesfra
	{89321, 1036, 5, 0x1},    // #6690
	{89326, 210, 29, 0x1},    // cocoskeelingislandsaustralian
	{89355, 65, 19, 0x1},     // repbrazzavillecongo
	{89374, 63, 5, 0x81},     // #2cmr
	{89379, 14, 13, 0x1},     // czeckrepublic
	{89392, 73, 35, 0x1},     // democratischevolksrepubliekethiopie
	{89427, 186, 27, 0x1},    // stchristophernevisfederatie
	{89454, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{89496, 1037, 5, 0x1},    // #5315
	{89501, 1038, 5, 0x1},    // #5365
	{89506, 82, 10, 0x1},     // libyastate
	{89516, 30, 18, 0x1},     // repubblicaitaliana
	{89534, 101, 18, 0x1},    // koninkrijkeswatini
	{89552, 147, 17, 0x1},    // papuaandnewguinea
	{89569, 210, 28, 0x1},    // territorycocoskeelingislands
	{89597, 231, 31, 0x1},    // grondgebiedsaintmartinfransdeel
	{89628, 120, 28, 0x1},    // micronesiegefedereerdestates
	{89656, 241, 16, 0x1},    // palestijnsgebied
	{89672, 151, 18, 0x1},    // republieksingapore
	{89690, 138, 12, 0x1},    // myanmarbirma
	{89702, 1039, 20, 0x2},   // saintmaartenstmartin
	{89722, 112, 14, 0x1},    // unarabemirates
	{89736, 147, 21, 0x1},    // stateofpapuanewguinea
	{89757, 78, 16, 0x1},     // portugueseguinea
	{89773, 136, 23, 0x1},    // republiekvandemalediven
	{89796, 76, 34, 0x1},     // revolutionairevolksrepubliekguinee
	{89830, 134, 7, 0x1},     // lebanon
	{89837, 100, 33, 0x1},    // democraticrepublicsaotomeprincipe
	{89870, 57, 15, 0x1},     // republicburundi
	{89885, 1041, 5, 0x1},    // #5366
	{89890, 66, 29, 0x1},     // comorenislamicfederalrepublic
	{89919, 214, 20, 0x1},    // caymanislandsbritish
	{89939, 175, 17, 0x1},    // costaricarepublic
	{89956, 120, 3, 0x1},     // fsm
	{89959, 162, 5, 0x81},    // #2vut
	{89964, 188, 19, 0x1},    // unitedmexicanstates
	{89983, 9, 30, 0x1},      // republicofbosniaandherzegovina
	{90013, 206, 29, 0x1},    // landbonairesainteustatiussaba
	{90042, 198, 15, 0x1},    // venezuelarepbol
	{90057, 182, 5, 0x81},    // #4328
	{90062, 1042, 5, 0x1},    // #5den
	{90067, 64, 13, 0x1},     // belgischkongo
	{90080, 178, 19, 0x1},    // republicadominicana
	{90099, 246, 35, 0x1},    // tristandacunhaenascensionsinthelena
	{90134, 129, 15, 0x1},    // formerkampuchea
	{90149, 160, 18, 0x1},    // uzbekistanrepublic
	{90167, 1043, 5, 0x1},    // #6692
	{90172, 56, 15, 0x1},     // republiekangola
	{90187, 17, 14, 0x1},     // denmarkkingdom
	{90201, 194, 13, 0x1},    // formersurinam
	{90214, 106, 18, 0x1},    // tanganyikatanzania
	{90232, 120, 13, 0x1},    // fedmicronesia
	{90245, 168, 14, 0x1},    // bahamasislands
	{90259, 169, 6, 0x1},     // belize
	{90265, 1044, 5, 0x1},    // #5jor
	{90270, 1045, 5, 0x1},    // #5317
	{90275, 1046, 5, 0x1},    // #5367
	{90280, 254, 10, 0x1},    // thevatican
	{90290, 245, 38, 0x1},    // southgeorgiezuidelijkesandwicheilanden
	{90328, 10, 36, 0x1},     // witrussischesocialistsovjetrepubliek
	{90364, 171, 23, 0x1},    // federalrepublicbrazilie
	{90387, 53, 39, 0x1},     // oekraiensesocialistischesovjetrepubliek
	{90426, 64, 28, 0x1},     // jamhuriyakidemokrasiayakongo
	{90454, 137, 23, 0x1},    // marshallislandsrepublic
	{90477, 152, 19, 0x1},    // statesolomonislands
	{90496, 143, 19, 0x1},    // sultanatemuscatoman
	{90515, 231, 25, 0x1},    // collectivityofsaintmartin
	{90540, 254, 18, 0x1},    // vaticancityholysee
	{90558, 119, 36, 0x1},    // soevereinedemocratischerepubliekfiji
	{90594, 178, 5, 0x1},     // #7dom
	{90599, 220, 18, 0x1},    // territorygibraltar
	{90617, 241, 45, 0x1},    // occupiedpalestinianterritoryincleastjerusalem
	{90662, 163, 15, 0x1},    // formerwestsamoa
	{90677, 126, 6, 0x1},     // nippon
	{90683, 54, 27, 0x1},     // northamerikaverenigdestates
	{90710, 13, 31, 0x1},     // tsjechoslowaaksefederalrepublic
	{90741, 117, 8, 0x1},     // zhongguo
	{90749, 10, 15, 0x1},     // belarusrepublic
	{90764, 207, 24, 0x1},    // territorysaintbarthelemy
	{90788, 165, 17, 0x1},    // democratischjemen
	{90805, 158, 15, 0x1},    // koninkrijktonga
	{90820, 1047, 5, 0x1},    // #5sey
	{90825, 67, 21, 0x1},     // kaapverdischeeilanden
	{90846, 177, 20, 0x1},    // commonwealthdominica
	{90866, 1048, 5, 0x1},    // #5316
	{90871, 1049, 5, 0x1},    // #5360
	{90876, 31, 23, 0x1},     // furstentumliechtenstein
	{90899, 10, 34, 0x1},     // belorussiansovietsocialistrepublic
	{90933, 223, 31, 0x1},    // overzeesegemeenschapfransguyana
	{90964, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{90999, 240, 10, 0x1},    // puertorico
	{91009, 18, 12, 0x1},     // spanishstate
	{91021, 26, 17, 0x1},     // republichongarije
	{91038, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{91064, 126, 5, 0x1},     // japan
	{91069, 12, 19, 0x1},     // confederaziunsvizra
	{91088, 37, 15, 0x1},     // formermacedonie
	{91103, 230, 59, 0x1},    // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{91162, 43, 14, 0x1},     // republiekpolen
	{91176, 167, 5, 0x81},    // #2atg
	{91181, 98, 24, 0x1},     // federalrepublicofsomalia
	{91205, 246, 24, 0x1},    // sthelenaentristandacunha
	{91229, 1050, 4, 0x1},    // #695
	{91233, 142, 11, 0x1},    // nauruisland
	{91244, 1051, 5, 0x1},    // #6630
	{91249, 253, 38, 0x1},    // kleinepacifischeislandsverenigdestates
	{91287, 214, 26, 0x1},    // territoriumkaaimaneilanden
	{91313, 16, 14, 0x1},     // bondsrepubliek
	{91327, 227, 27, 0x1},    // overseasterritoryislandsman
	{91354, 1052, 5, 0x1},    // #5385
	{91359, 151, 17, 0x1},    // republicsingapore
	{91376, 129, 13, 0x1},    // cambodiastate
	{91389, 99, 19, 0x1},     // republiekzuidsoedan
	{91408, 66, 36, 0x1},     // islamitischebondsrepubliekdercomoren
	{91444, 85, 20, 0x1},     // republiquemadagascar
	{91464, 190, 5, 0x1},     // #7pan
	{91469, 1053, 5, 0x1},    // #6ins
	{91474, 170, 26, 0x1},    // plurinationalestaatbolivia
	{91500, 55, 27, 0x1},     // democraticfederalyugoslavia
	{91527, 244, 15, 0x1},    // republicvietnam
	{91542, 66, 7, 0x1},      // comoros
	{91549, 148, 8, 0x1},     // dprkorea
	{91557, 88, 27, 0x1},     // islamicrepublicofmauritania
	{91584, 103, 5, 0x1},     // tshad
	{91589, 111, 35, 0x1},    // afghanistantransitionalislamicstate
	{91624, 205, 5, 0x81},    // #2atf
	{91629, 95, 28, 0x1},     // democraticrepublicofthesudan
	{91657, 218, 18, 0x1},    // faroeislandsdanish
	{91675, 1054, 4, 0x1},    // #694
	{91679, 74, 17, 0x1},     // gaboneserepubliek
	{91696, 225, 15, 0x1},    // chinaprhongkong
	{91711, 95, 28, 0x1},     // democratischerepublieksoedan
	{91739, 120, 25, 0x1},    // micronesiafederatedstates
	{91764, 138, 14, 0x1},    // unievanmyanmar
	{91778, 65, 14, 0x1},     // congorepubliek
	{91792, 152, 9, 0x1},     // solomonis
	{91801, 197, 5, 0x81},    // #2vct
	{91806, 121, 17, 0x1},    // republicindonesie
	{91823, 1055, 26, 0x82},  // federalrepublicjoegoslavie
	{91849, 227, 31, 0x1},    // britishoverzeesgebiedislandsman
	{91880, 223, 16, 0x1},    // fransguyanafrans
	{91896, 82, 18, 0x1},     // unitedkingdomlibya
	{91914, 165, 9, 0x1},     // yemenaden
	{91923, 85, 23, 0x1},     // repoblikanimadagasikara
	{91946, 115, 22, 0x1},    // negarabruneidarussalam
	{91968, 120, 28, 0x1},    // micronesiegefedereerdestaten
	{91996, 217, 9, 0x1},     // falklands
	{92005, 222, 20, 0x1},    // grondgebiedgroenland
	{92025, 249, 27, 0x1},    // sintmaartenkofthenetherland
	{92052, 24, 5, 0x81},     // #4300
	{92057, 73, 33, 0x1},     // ethiopiafederaldemocraticrepublic
	{92090, 108, 24, 0x1},    // formerunionofsouthafrica
	{92114, 26, 5, 0x81},     // #4348
	{92119, 204, 5, 0x81},    // #2ata
	{92124, 1057, 4, 0x1},    // #693
	{92128, 205, 35, 0x1},    // grondgebiedfransezuidelijkegebieden
	{92163, 2, 26, 0x1},      // valleysandorraprincipality
	{92189, 165, 6, 0x1},     // syemen
	{92195, 53, 7, 0x1},      // ukrania
	{92202, 99, 9, 0x1},      // zuidsudan
	{92211, 84, 17, 0x1},     // koninkrijkmarokko
	{92228, 1058, 5, 0x1},    // #5swz
	{92233, 1059, 5, 0x1},    // #2hvo
	{92238, 210, 19, 0x1},    // keelingislandscocos
	{92257, 64, 13, 0x1},     // kinshasacongo
	{92270, 231, 39, 0x1},    // overzeesgebiedsdeelsaintmartinfransdeel
	{92309, 17, 17, 0x1},     // kongerigetdanmark
	{92326, 43, 5, 0x1},      // #7pol
	{92331, 214, 7, 0x1},     // caymans
	{92338, 166, 20, 0x1},    // argentijnserepubliek
	{92358, 59, 21, 0x1},     // uppervoltaburkinafaso
	{92379, 10, 36, 0x1},     // belorussischesovietsocialistrepublic
	{92415, 103, 14, 0x1},    // republicofchad
	{92429, 141, 30, 0x1},    // democraticfederalrepublicnepal
	{92459, 123, 6, 0x1},     // iriran
	{92465, 1060, 4, 0x1},    // #692
	{92469, 109, 16, 0x1},    // republicofzambia
	{92485, 128, 17, 0x1},    // republiekkirgizie
	{92502, 109, 14, 0x1},    // zambiarepublic
	{92516, 66, 36, 0x1},     // comorenfederaleislamitischerepubliek
	{92552, 1061, 5, 0x1},    // #5sau
	{92557, 2, 5, 0x81},      // #2and
	{92562, 1062, 5, 0x1},    // #5sie
	{92567, 227, 10, 0x1},    // manislands
	{92577, 95, 14, 0x1},     // republicsoedan
	{92591, 28, 6, 0x1},      // ysland
	{92597, 1063, 5, 0x1},    // #6saf
	{92602, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{92629, 164, 30, 0x1},    // jemenitischearabischerepubliek
	{92659, 1064, 5, 0x1},    // #5380
	{92664, 123, 17, 0x1},    // imperialstateiran
	{92681, 225, 28, 0x1},    // peoplesrepublichongkongchina
	{92709, 15, 30, 0x1},     // formerduitsedemocraticrepublic
	{92739, 239, 23, 0x1},    // pitcairneilandenbritish
	{92762, 48, 6, 0x1},      // serbia
	{92768, 122, 10, 0x1},    // indiaunion
	{92778, 250, 38, 0x1},    // overzeesgebiedsdeelturkscaicoseilanden
	{92816, 252, 9, 0x1},     // taiwanchn
	{92825, 192, 12, 0x1},    // tetaparaguai
	{92837, 236, 5, 0x81},    // #4540
	{92842, 230, 52, 0x1},    // peoplesrepublicchinamacaospecialadministrativeregion
	{92894, 111, 13, 0x1},    // irafghanistan
	{92907, 41, 5, 0x1},      // noreg
	{92912, 161, 31, 0x1},    // vietnamformerdemocraticrepublic
	{92943, 127, 5, 0x81},    // #4398
	{92948, 63, 28, 0x1},     // formerunitedrepubliccameroon
	{92976, 231, 17, 0x1},    // frenchsaintmartin
	{92993, 1065, 5, 0x1},    // #6698
	{92998, 1066, 4, 0x1},    // #691
	{93002, 119, 5, 0x1},     // fidji
	{93007, 171, 21, 0x1},    // federalrepublicbrazil
	{93028, 54, 19, 0x1},     // unitedstatesamerica
	{93047, 1067, 5, 0x1},    // #5slv
	{93052, 237, 17, 0x1},    // norfkailenteratri
	{93069, 184, 5, 0x81},    // #2hti
	{93074, 61, 33, 0x1},     // formercentraalafrikaanskeizerrijk
	{93107, 1068, 5, 0x1},    // #5sud
	{93112, 129, 14, 0x1},    // formercambodja
	{93126, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{93151, 1069, 5, 0x1},    // #6svg
	{93156, 205, 29, 0x1},    // fransezuidelijkegebiedenfrans
	{93185, 2, 33, 0x1},      // principalityofthevalleysofandorra
	{93218, 235, 27, 0x1},    // overzeesegemeenschapmayotte
	{93245, 59, 10, 0x1},     // bovenvolta
	{93255, 209, 22, 0x1},    // bouvetislandsnorwegian
	{93277, 1070, 4, 0x1},    // #690
	{93281, 15, 34, 0x1},     // formerduitsedemocratischerepubliek
	{93315, 1071, 5, 0x81},   // #2csk
	{93320, 64, 27, 0x1},     // congodemocratischerepubliek
	{93347, 171, 18, 0x1},    // unitedstatesbrazil
	{93365, 248, 38, 0x1},    // overzeesgebiedsdeelsaintpierremiquelon
	{93403, 217, 23, 0x1},    // falklandeilandenbritish
	{93426, 121, 17, 0x1},    // republicindonesia
	{93443, 22, 37, 0x1},     // unitedkingdomgreatbritainnorthireland
	{93480, 1072, 23, 0x2},   // gilbertandelliceislands
	{93503, 59, 10, 0x1},     // hautevolta
	{93513, 118, 16, 0x1},    // republicofcyprus
	{93529, 237, 5, 0x81},    // #4574
	{93534, 148, 5, 0x1},     // #7prk
	{93539, 9, 28, 0x1},      // bosniaandherzegovinarepublic
	{93567, 225, 17, 0x1},    // territoryhongkong
	{93584, 82, 20, 0x1},     // unitedkingdomoflibya
	{93604, 144, 5, 0x1},     // #7pak
	{93609, 98, 33, 0x1},     // jamhuuriyaddafederaalkasoomaaliya
	{93642, 259, 11, 0x1},    // repofkosovo
	{93653, 232, 28, 0x1},    // sankattansihanaislasmarianas
	{93681, 25, 24, 0x1},     // hrvatskacroatialocalname
	{93705, 222, 5, 0x81},    // #4304
	{93710, 14, 13, 0x1},     // chechrepublic
	{93723, 203, 5, 0x81},    // #2asm
	{93728, 227, 9, 0x1},     // maneiland
	{93737, 215, 13, 0x1},    // westernsahara
	{93750, 60, 24, 0x1},     // bechuanalandprotectorate
	{93774, 142, 14, 0x1},    // republieknauru
	{93788, 257, 15, 0x1},    // futunaandwallis
	{93803, 55, 36, 0x1},     // socialistfederalrepublicofyugoslavia
	{93839, 30, 14, 0x1},     // kingdomofitaly
	{93853, 1074, 5, 0x1},    // #5mor
	{93858, 1075, 5, 0x1},    // #6600
	{93863, 111, 21, 0x1},    // koninkrijkafghanistan
	{93884, 221, 30, 0x1},    // overseascollectivityguadeloupe
	{93914, 123, 10, 0x1},    // iranpersia
	{93924, 52, 14, 0x1},     // turkserepublic
	{93938, 79, 29, 0x1},     // republiquelaguineeequatoriale
	{93967, 145, 24, 0x1},    // formerphilippinerepublic
	{93991, 81, 15, 0x1},     // liberiarepublic
	{94006, 136, 19, 0x1},    // maldivischeeilanden
	{94025, 73, 19, 0x1},     // incleritreaethiopia
	{94044, 123, 6, 0x1},     // perzie
	{94050, 233, 31, 0x1},    // britishoverzeesgebiedmontserrat
	{94081, 69, 32, 0x1},     // democraticpopularrepublicalgeria
	{94113, 242, 33, 0x1},    // paysdoutremerlapolynesiefrancaise
	{94146, 255, 5, 0x1},     // #7ivb
	{94151, 248, 20, 0x1},    // sintpierreenmiquelon
	{94171, 24, 13, 0x1},     // greecekingdom
	{94184, 64, 36, 0x1},     // kinshasacongodemocraticrepublicofthe
	{94220, 256, 30, 0x1},    // verenigdestatesmaagdeneilanden
	{94250, 145, 22, 0x1},    // philippinecommonwealth
	{94272, 205, 52, 0x1},    // territoiredesterresaustralesetantarctiquesfrancaises
	{94324, 1076, 5, 0x1},    // #5970
	{94329, 129, 38, 0x1},    // coalitiongovernmentdemocratickampuchea
	{94367, 14, 5, 0x81},     // #2cze
	{94372, 1077, 5, 0x1},    // #5slu
	{94377, 145, 11, 0x1},    // philippines
	{94388, 1078, 5, 0x1},    // #5sri
	{94393, 177, 5, 0x81},    // #4212
	{94398, 180, 7, 0x1},     // grenada
	{94405, 34, 7, 0x1},      // letland
	{94412, 1, 9, 0x1},       // shqiperia
	{94421, 161, 27, 0x1},    // conghoaxahoichunghiavietnam
	{94448, 158, 12, 0x1},    // kingdomtonga
	{94460, 255, 41, 0x1},    // overzeesgebiedsdeelbritishmaagdeneilanden
	{94501, 1079, 5, 0x1},    // #5drv
	{94506, 247, 27, 0x1},    // territoriumsvalbardjanmayen
	{94533, 246, 26, 0x1},    // tristandacunhaandascension
	{94559, 1080, 5, 0x1},    // #6isr
	{94564, 179, 7, 0x1},     // ecuador
	{94571, 13, 16, 0x1},     // tsjechoslovakije
	{94587, 241, 28, 0x1},    // palestiniannationalauthority
	{94615, 223, 21, 0x1},    // territoryfrenchguiana
	{94636, 17, 14, 0x1},     // kingdomdenmark
	{94650, 223, 16, 0x1},    // departmentguiana
	{94666, 231, 21, 0x1},    // frenchpartsaintmartin
	{94687, 129, 26, 0x1},    // peoplesrepublicofkampuchea
	{94713, 68, 12, 0x1},     // afarissaland
	{94725, 17, 7, 0x1},      // denmark
	{94732, 1081, 5, 0x1},    // #6leb
	{94737, 79, 8, 0x1},      // eqguinea
	{94745, 49, 8, 0x1},      // slovakia
	{94753, 106, 20, 0x1},    // tanganyikaenzanzibar
	{94773, 147, 12, 0x1},    // papuaniugini
	{94785, 246, 28, 0x1},    // sainthelenaandtristandacunha
	{94813, 140, 17, 0x1},    // federatiemaleisie
	{94830, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{94865, 154, 8, 0x1},     // thailand
	{94873, 100, 16, 0x1},    // saotomeeprincipe
	{94889, 161, 3, 0x1},     // drv
	{94892, 119, 33, 0x1},    // sovereigndemocraticrepublicoffiji
	{94925, 212, 7, 0x1},     // curacao
	{94932, 24, 11, 0x1},     // griekenland
	{94943, 23, 7, 0x1},      // georgie
	{94950, 186, 24, 0x1},    // federatiesaintkittsnevis
	{94974, 160, 11, 0x1},    // uzbekhistan
	{94985, 136, 17, 0x1},    // maldivensultanaat
	{95002, 79, 5, 0x81},     // #4226
	{95007, 1082, 5, 0x1},    // #6sal
	{95012, 38, 13, 0x1},     // maltarepublic
	{95025, 164, 17, 0x1},    // yemenarabrepublic
	{95042, 75, 13, 0x1},     // ghanarepublic
	{95055, 198, 19, 0x1},    // republicofvenezuela
	{95074, 121, 32, 0x1},    // republicverenigdestatesindonesie
	{95106, 238, 5, 0x81},    // #4570
	{95111, 28, 18, 0x1},     // ijslandserepubliek
	{95129, 140, 24, 0x1},    // formerfederationofmalaya
	{95153, 253, 22, 0x1},    // minoroutlyingislandsus
	{95175, 52, 12, 0x1},     // formerturkey
	{95187, 45, 31, 0x1},     // socialistischerepubliekroemenie
	{95218, 205, 20, 0x1},    // frsouthantarcticterr
	{95238, 126, 5, 0x81},    // #4392
	{95243, 64, 36, 0x1},     // congodemocraticrepubliczairekinshasa
	{95279, 136, 28, 0x1},    // dhivehiraajjeygejumhooriyyaa
	{95307, 140, 7, 0x1},     // malakka
	{95314, 1083, 5, 0x1},    // #6tog
	{95319, 255, 29, 0x1},    // territorybritishvirginislands
	{95348, 169, 6, 0x1},     // belice
	{95354, 131, 18, 0x1},    // korearepublicsouth
	{95372, 140, 16, 0x1},    // federatiemalakka
	{95388, 225, 5, 0x81},    // #2hkg
	{95393, 173, 5, 0x1},     // chili
	{95398, 138, 11, 0x1},    // formerbirma
	{95409, 97, 19, 0x1},     // republicsierraleone
	{95428, 72, 12, 0x1},     // eritreastate
	{95440, 145, 18, 0x1},    // philippinerepublic
	{95458, 13, 20, 0x1},     // formerczechoslovakia
	{95478, 164, 5, 0x1},     // jemen
	{95483, 139, 23, 0x1},    // mongoliapeoplesrepublic
	{95506, 112, 17, 0x1},    // unitedarabemirate
	{95523, 1084, 5, 0x1},    // #6irq
	{95528, 63, 30, 0x1},     // formerunitedrepublicofcameroon
	{95558, 127, 29, 0x1},    // kazakhsovietsocialistrepublic
	{95587, 137, 30, 0x1},    // republiekvandemarshalleilanden
	{95617, 133, 28, 0x1},    // laospeopledemocraticrepublic
	{95645, 121, 29, 0x1},    // republicunitedstatesindonesia
	{95674, 164, 25, 0x1},    // mutawakkilitekingdomyemen
	{95699, 1085, 5, 0x1},    // #6sin
	{95704, 106, 18, 0x1},    // tanzaniatanganyika
	{95722, 75, 5, 0x81},     // #4288
	{95727, 194, 16, 0x1},    // nederlandsguyana
	{95743, 120, 12, 0x1},    // fsmicronesia
	{95755, 162, 5, 0x81},    // #4548
	{95760, 13, 42, 0x1},     // tsjechischeenslowaaksefederatieverepubliek
	{95802, 164, 8, 0x1},     // yemenrep
	{95810, 109, 16, 0x1},    // northernrhodesia
	{95826, 133, 15, 0x1},    // demvolksreplaos
	{95841, 106, 35, 0x1},    // tanganyikaandzanzibarunitedrepublic
	{95876, 198, 28, 0x1},    // republicbolivarianavenezuela
	{95904, 64, 36, 0x1},     // congodemocraticrepublicofthekinshasa
	{95940, 64, 28, 0x1},     // congodemocraticrepubliczaire
	{95968, 232, 30, 0x1},    // northernmarianaislandsamerican
	{95998, 14, 5, 0x1},      // cesko
	{96003, 4, 5, 0x81},      // #2aus
	{96008, 1086, 5, 0x1},    // #6thi
	{96013, 59, 11, 0x1},     // birkinafaso
	{96024, 217, 32, 0x1},    // overseasterritoryfalklandislands
	{96056, 82, 36, 0x1},     // socialistpeopleslibyanarabjamahiriya
	{96092, 1087, 10, 0x2},   // yugoslavia
	{96102, 70, 8, 0x1},      // zanzibar
	{96110, 1089, 5, 0x1},    // #5sal
	{96115, 16, 23, 0x1},     // bondsrepubliekduitsland
	{96138, 152, 19, 0x1},    // solomonislandsstate
	{96157, 1090, 5, 0x1},    // #6ven
	{96162, 1091, 5, 0x1},    // #6van
	{96167, 1092, 5, 0x1},    // #5spn
	{96172, 245, 5, 0x81},    // #4239
	{96177, 217, 24, 0x1},    // malvinasfalklandeilanden
	{96201, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{96237, 232, 28, 0x1},    // northernmarianascommonwealth
	{96265, 76, 16, 0x1},     // republicofguinea
	{96281, 79, 29, 0x1},     // republiquedeguineeequatoriale
	{96310, 145, 19, 0x1},    // filipijnserepubliek
	{96329, 88, 10, 0x1},     // mauretania
	{96339, 45, 8, 0x1},      // roumania
	{96347, 110, 17, 0x1},    // republiekzimbabwe
	{96364, 200, 19, 0x1},    // territoriumanguilla
	{96383, 202, 7, 0x1},     // nethant
	{96390, 141, 30, 0x1},    // nepalfederaldemocraticrepublic
	{96420, 165, 6, 0x1},     // #3ydye
	{96426, 219, 34, 0x1},    // britishoverzeesterritoriumguernsey
	{96460, 123, 16, 0x1},    // islamicrepofiran
	{96476, 198, 25, 0x1},    // venezuelarepbolivarianade
	{96501, 6, 12, 0x1},      // azerbajdzjan
	{96513, 175, 17, 0x1},    // republiccostarica
	{96530, 59, 20, 0x1},     // republicofuppervolta
	{96550, 26, 17, 0x1},     // magyarkoztarsasag
	{96567, 241, 16, 0x1},    // palestinestateof
	{96583, 106, 18, 0x1},    // republictanganyika
	{96601, 150, 18, 0x1},    // saudiarabiakingdom
	{96619, 162, 16, 0x1},    // republiekvanuatu
	{96635, 138, 9, 0x1},     // uniebirma
	{96644, 1093, 5, 0x1},    // #5900
	{96649, 165, 39, 0x1},    // southadenyemenpeoplesdemocraticrepublic
	{96688, 23, 7, 0x1},      // georgia
	{96695, 15, 3, 0x1},      // ddr
	{96698, 1094, 5, 0x1},    // #5mas
	{96703, 1095, 5, 0x1},    // #6sol
	{96708, 147, 32, 0x1},    // independentstateofpapuanewguinea
	{96740, 178, 5, 0x81},    // #4214
	{96745, 94, 6, 0x1},      // ruanda
	{96751, 193, 5, 0x81},    // #4222
	{96756, 217, 5, 0x81},    // #4238
	{96761, 226, 5, 0x81},    // #2hmd
	{96766, 1, 33, 0x1},      // peoplessocialistrepublicofalbania
	{96799, 254, 5, 0x81},    // #2vat
	{96804, 71, 24, 0x1},     // formerunitedarabrepublic
	{96828, 148, 16, 0x1},    // demvolksrepkorea
	{96844, 46, 30, 0x1},     // socialistsovjetrepubliekenunie
	{96874, 1096, 5, 0x1},    // #6570
	{96879, 1097, 5, 0x1},    // #6spn
	{96884, 94, 14, 0x1},     // republicrwanda
	{96898, 255, 20, 0x1},    // virginislandsbritish
	{96918, 228, 46, 0x1},    // overzeesgebiedbritishindischeoceaanterritorium
	{96964, 17, 16, 0x1},     // kingdomofdenmark
	{96980, 155, 20, 0x1},    // republicoftajikistan
	{97000, 229, 6, 0x1},     // jersey
	{97006, 22, 47, 0x1},     // grootbrittannieennoordierlandverenigdkoninkrijk
	{97053, 1098, 5, 0x1},    // #5mlt
	{97058, 125, 27, 0x1},    // hashemitekingdomtransjordan
	{97085, 1099, 5, 0x1},    // #2afi
	{97090, 176, 12, 0x1},    // republiccuba
	{97102, 1100, 5, 0x1},    // #5sin
	{97107, 35, 19, 0x1},     // principautedemonaco
	{97126, 1101, 5, 0x1},    // #6som
	{97131, 106, 10, 0x1},    // tanganyika
	{97141, 10, 21, 0x1},     // formerbyelorussianssr
	{97162, 212, 25, 0x1},    // kingdomnetherlandscuracao
	{97187, 66, 11, 0x1},     // uniecomoren
	{97198, 63, 14, 0x1},     // formercameroon
	{97212, 118, 18, 0x1},    // kypriakidimokratia
	{97230, 24, 16, 0x1},     // hellenicrepublic
	{97246, 24, 15, 0x1},     // kingdomofgreece
	{97261, 1102, 5, 0x1},    // #6565
	{97266, 1103, 5, 0x1},    // #6571
	{97271, 1104, 5, 0x1},    // #6sri
	{97276, 64, 31, 0x1},     // thedemocraticrepublicofthecongo
	{97307, 164, 7, 0x1},     // yemenar
	{97314, 230, 22, 0x1},    // overseasterritorymacao
	{97336, 108, 11, 0x1},    // afrikaborwa
	{97347, 223, 11, 0x1},    // fransguyana
	{97358, 1105, 5, 0x1},    // #6ita
	{97363, 73, 33, 0x1},     // ethiopiapeoplesdemocraticrepublic
	{97396, 127, 19, 0x1},    // republiekkazachstan
	{97415, 1106, 5, 0x1},    // #5mya
	{97420, 139, 8, 0x1},     // mongolia
	{97428, 32, 17, 0x1},     // republiclithuania
	{97445, 1107, 5, 0x1},    // #6taj
	{97450, 236, 30, 0x1},    // overseasdepartmentnewcaledonia
	{97480, 23, 16, 0x1},     // republiekgeorgie
	{97496, 1108, 5, 0x1},    // #5som
	{97501, 56, 14, 0x1},     // angolarepublic
	{97515, 160, 10, 0x1},    // ozbekiston
	{97525, 24, 16, 0x1},     // republicofgreece
	{97541, 1109, 5, 0x1},    // #6572
	{97546, 52, 7, 0x1},      // turkiye
	{97553, 220, 9, 0x1},     // gibraltar
	{97562, 73, 15, 0x1},     // ethiopianempire
	{97577, 52, 7, 0x1},      // turkije
	{97584, 107, 16, 0x1},    // republiekoeganda
	{97600, 144, 29, 0x1},    // islamitischerepubliekpakistan
	{97629, 210, 23, 0x1},    // territoryofcocosislands
	{97652, 128, 5, 0x1},     // #7kgz
	{97657, 123, 10, 0x1},    // persiairan
	{97667, 95, 7, 0x1},      // assudan
	{97674, 228, 29, 0x1},    // britsgebiedindeindischeoceaan
	{97703, 161, 24, 0x1},    // vietnamsocialistrepublic
	{97727, 199, 5, 0x81},    // #2abw
	{97732, 54, 30, 0x1},     // verenigdestatenvannoordamerika
	{97762, 111, 5, 0x81},    // #2afg
	{97767, 1110, 5, 0x1},    // #5mex
	{97772, 69, 32, 0x1},     // democraticvolksrepubliekalgerije
	{97804, 243, 13, 0x1},    // reunionisland
	{97817, 240, 23, 0x1},    // gemenebestvanpuertorico
	{97840, 226, 41, 0x1},    // overzeesgebiedheardeilandmcdonaldeilanden
	{97881, 1111, 5, 0x1},    // #5sol
	{97886, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{97925, 63, 22, 0x1},     // cameroonunitedrepublic
	{97947, 165, 11, 0x1},    // fmrdemyemen
	{97958, 145, 10, 0x1},    // philipines
	{97968, 64, 29, 0x1},     // republiquedemocratiqueducongo
	{97997, 163, 21, 0x1},    // independentstatesamoa
	{98018, 88, 10, 0x1},     // mauretanie
	{98028, 246, 41, 0x1},    // sainthelenaascensiontristandacunhabritish
	{98069, 125, 7, 0x1},     // alurdun
	{98076, 61, 20, 0x1},     // centralafricanempire
	{98096, 148, 10, 0x1},    // koreanorth
	{98106, 133, 16, 0x1},    // laopeoplesdemrep
	{98122, 201, 23, 0x1},    // alandautonomousprovince
	{98145, 129, 13, 0x1},    // khmerrepublic
	{98158, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{98189, 146, 12, 0x1},    // palauislands
	{98201, 92, 5, 0x1},      // niger
	{98206, 3, 16, 0x1},      // republiekarmenie
	{98222, 209, 26, 0x1},    // overzeesgebiedbouveteiland
	{98248, 203, 26, 0x1},    // grondgebiedamerikaanssamoa
	{98274, 62, 21, 0x1},     // republicofcotedivoire
	{98295, 146, 13, 0x1},    // beluuerabelau
	{98308, 65, 22, 0x1},     // brazzavilleformercongo
	{98330, 130, 41, 0x1},    // independentandsovereignrepublicofkiribati
	{98371, 5, 5, 0x81},      // #2aut
	{98376, 136, 23, 0x1},    // maldiveislandssultanate
	{98399, 222, 15, 0x1},    // kalaallitnunaat
	{98414, 1112, 5, 0x1},    // #5maw
	{98419, 59, 11, 0x1},     // burkinofaso
	{98430, 179, 17, 0x1},    // republicofecuador
	{98447, 136, 28, 0x1},    // sultanateofthemaldiveislands
	{98475, 179, 5, 0x81},    // #4218
	{98480, 241, 21, 0x1},    // palestinianadminareas
	{98501, 5, 15, 0x1},      // republicaustria
	{98516, 1113, 5, 0x1},    // #5jam
	{98521, 6, 12, 0x1},      // azerbeidsjan
	{98533, 227, 10, 0x1},    // islandsman
	{98543, 1114, 5, 0x1},    // #6sud
	{98548, 186, 15, 0x1},    // saintkittsnevis
	{98563, 92, 5, 0x81},     // #4562
	{98568, 41, 5, 0x81},     // #4578
	{98573, 243, 9, 0x1},     // lareunion
	{98582, 219, 19, 0x1},    // territoriumguernsey
	{98601, 87, 25, 0x1},     // mozambiquepeoplesrepublic
	{98626, 38, 5, 0x1},      // malta
	{98631, 42, 20, 0x1},     // aotearoanieuwzeeland
	{98651, 87, 18, 0x1},     // mozambiquerepublic
	{98669, 41, 5, 0x1},      // norge
	{98674, 256, 32, 0x1},    // overseasterritoryusvirginislands
	{98706, 108, 18, 0x1},    // suidafrikarepublic
	{98724, 165, 15, 0x1},    // democraticyemen
	{98739, 127, 8, 0x1},     // kazachie
	{98747, 153, 18, 0x1},    // syrianarabrepublic
	{98765, 181, 17, 0x1},    // republicguatemala
	{98782, 6, 5, 0x81},      // #2aze
	{98787, 72, 14, 0x1},     // stateoferitrea
	{98801, 70, 23, 0x1},     // zanzibarpeoplesrepublic
	{98824, 88, 25, 0x1},     // islamicrepublicmauritanie
	{98849, 38, 17, 0x1},     // repubblikatamalta
	{98866, 201, 5, 0x81},    // #2ala
	{98871, 242, 30, 0x1},    // overseaslandsoffrenchpolynesia
	{98901, 1115, 5, 0x1},    // #6sie
	{98906, 44, 17, 0x1},     // republiekportugal
	{98923, 1116, 5, 0x1},    // #6sau
	{98928, 134, 16, 0x1},    // libaneserepublic
	{98944, 108, 5, 0x1},     // #7rsa
	{98949, 197, 28, 0x1},    // saintvincentandthegrenadines
	{98977, 48, 18, 0x1},     // servieenmontenegro
	{98995, 246, 23, 0x1},    // sainthelenaandascension
	{99018, 164, 22, 0x1},    // yemenarabrepublicyemen
	{99040, 1117, 5, 0x1},    // #5drc
	{99045, 149, 4, 0x1},     // #9qa
	{99049, 235, 17, 0x1},    // departmentmayotte
	{99066, 168, 19, 0x1},    // commonwealthbahamas
	{99085, 113, 10, 0x1},    // bangladesh
	{99095, 195, 22, 0x1},    // republictrinidadtobago
	{99117, 157, 14, 0x1},    // portugeestimor
	{99131, 61, 24, 0x1},     // middenafrikaanserepublic
	{99155, 1, 21, 0x1},      // volksrepubliekalbanie
	{99176, 68, 6, 0x1},      // #3aidj
	{99182, 1118, 5, 0x1},    // #6ice
	{99187, 139, 8, 0x1},     // mongolie
	{99195, 27, 15, 0x1},     // republicireland
	{99210, 1119, 5, 0x1},    // #5msi
	{99215, 1120, 5, 0x1},    // #5910
	{99220, 1121, 5, 0x1},    // #6ton
	{99225, 245, 40, 0x1},    // southgeorgiesouthsandwicheilandenbritish
	{99265, 12, 10, 0x1},     // switerland
	{99275, 22, 27, 0x1},     // unitedkingdomofgreatbritain
	{99302, 115, 26, 0x1},    // abodeofpeacenationofbrunei
	{99328, 219, 22, 0x1},    // guernseychannelislands
	{99350, 165, 30, 0x1},    // yemenpeoplesdemocraticrepublic
	{99380, 1122, 5, 0x81},   // #2ant
	{99385, 110, 16, 0x1},    // republiczimbabwe
	{99401, 1123, 5, 0x1},    // #6tun
	{99406, 10, 17, 0x1},     // bjelorussischessr
	{99423, 112, 20, 0x1},    // unitedarabicemirates
	{99443, 201, 5, 0x81},    // #4248
	{99448, 82, 26, 0x1},     // formerlibyanarabjamahiriya
	{99474, 1124, 5, 0x1},    // #4280
	{99479, 166, 18, 0x1},    // republicaargentina
	{99497, 221, 24, 0x1},    // collectiviteitguadeloupe
	{99521, 248, 16, 0x1},    // stpierremiquelon
	{99537, 116, 6, 0x1},     // buthan
	{99543, 82, 8, 0x1},      // libyanaj
	{99551, 76, 13, 0x1},     // guineaconakry
	{99564, 1125, 5, 0x1},    // #6560
	{99569, 4, 19, 0x1},      // gemenebestaustralie
	{99588, 246, 20, 0x1},    // sainthelenaascension
	{99608, 91, 5, 0x81},     // #4516
	{99613, 97, 11, 0x1},     // sierreleone
	{99624, 77, 27, 0x1},     // islamitischerepubliekgambia
	{99651, 1, 22, 0x1},      // albanesevolksrepubliek
	{99673, 66, 7, 0x1},      // comoren
	{99680, 7, 14, 0x1},      // kingdombelgium
	{99694, 64, 3, 0x1},      // drc
	{99697, 123, 19, 0x1},    // iranislandsrepublic
	{99716, 206, 22, 0x1},    // sinteustatiusenbonaire
	{99738, 217, 23, 0x1},    // falklandislandsmalvinas
	{99761, 98, 22, 0x1},     // somaliafederalrepublic
	{99783, 208, 14, 0x1},    // bermudabritish
	{99797, 128, 20, 0x1},    // republicofkyrgyzstan
	{99817, 14, 8, 0x1},      // tsjechie
	{99825, 37, 24, 0x1},     // republicofnorthmacedonia
	{99849, 120, 21, 0x1},    // micronesiafedstatesof
	{99870, 1126, 5, 0x1},    // #5jpn
	{99875, 197, 11, 0x1},    // sintvincent
	{99886, 73, 5, 0x81},     // #4231
	{99891, 250, 19, 0x1},    // turkscaicoseilanden
	{99910, 46, 5, 0x1},      // #7rus
	{99915, 87, 18, 0x1},     // republicmozambique
	{99933, 100, 7, 0x1},     // saotome
	{99940, 202, 6, 0x1},     // #3anhh
	{99946, 153, 17, 0x1},    // arabrepublicsyria
	{99963, 246, 20, 0x1},    // ascensionsainthelena
	{99983, 48, 19, 0x1},     // fryserbiamontenegro
	{100002, 138, 40, 0x1},   // socialistischerepubliekvandeunievanburma
	{100042, 199, 21, 0x1},   // kofthenetherlandaruba
	{100063, 47, 18, 0x1},    // republieksanmarino
	{100081, 235, 18, 0x1},   // departementmayotte
	{100099, 113, 10, 0x1},   // bangladesj
	{100109, 133, 7, 0x1},    // laospdr
	{100116, 117, 28, 0x1},   // peoplesrepublicmainlandchina
	{100144, 21, 16, 0x1},    // republicoffrance
	{100160, 128, 8, 0x1},    // kirgizia
	{100168, 128, 17, 0x1},   // republickirgistan
	{100185, 230, 5, 0x81},   // #2mac
	{100190, 119, 21, 0x1},   // matanitutugalalaoviti
	{100211, 35, 5, 0x81},    // #4492
	{100216, 123, 19, 0x1},   // islamicrepubliciran
	{100235, 236, 17, 0x1},   // nouvellecaledonie
	{100252, 1, 5, 0x81},     // #2alb
	{100257, 237, 27, 0x1},   // overzeesgebiednorfolkeiland
	{100284, 231, 21, 0x1},   // saintmaartenfransdeel
	{100305, 1127, 5, 0x1},   // #6slv
	{100310, 1128, 5, 0x1},   // #5svg
	{100315, 237, 24, 0x1},   // norfolkislandsaustralian
	{100339, 1129, 5, 0x1},   // #4230
	{100344, 117, 20, 0x1},   // peoplesrepublicchina
	{100364, 64, 7, 0x1},     // drcongo
	{100371, 178, 15, 0x1},   // dominicaanserep
	{100386, 1130, 5, 0x1},   // #6530
	{100391, 246, 37, 0x1},   // tristandacunhaascensionandsainthelena
	{100428, 1131, 5, 0x1},   // #6swd
	{100433, 93, 5, 0x81},    // #4566
	{100438, 36, 32, 0x1},    // moldaviansovietsocialistrepublic
	{100470, 95, 23, 0x1},    // sudandemocraticrepublic
	{100493, 121, 17, 0x1},   // republikindonesia
	{100510, 1132, 5, 0x1},   // #5hai
	{100515, 36, 12, 0x1},    // repofmoldova
	{100527, 95, 17, 0x1},    // jumhuriyatassudan
	{100544, 67, 19, 0x1},    // republicofcaboverde
	{100563, 186, 28, 0x1},   // stchristophernevisfederation
	{100591, 88, 25, 0x1},    // islamicrepublicmauritania
	{100616, 139, 13, 0x1},   // mongoliastate
	{100629, 200, 22, 0x1},   // overzeesgebiedanguilla
	{100651, 1133, 5, 0x1},   // #5saf
	{100656, 200, 5, 0x81},   // #2aia
	{100661, 1134, 5, 0x1},   // #6slu
	{100666, 214, 36, 0x1},   // britishoverzeesgebiedkaaimaneilanden
	{100702, 141, 30, 0x1},   // nepaldemocraticfederalrepublic
	{100732, 163, 21, 0x1},   // samoaindependentstate
	{100753, 19, 5, 0x81},    // #4233
	{100758, 1135, 5, 0x1},   // #6sey
	{100763, 173, 5, 0x1},    // chile
	{100768, 162, 7, 0x1},    // vanuatu
	{100775, 1136, 5, 0x1},   // #6531
	{100780, 252, 19, 0x1},   // chinataiwanprovince
	{100799, 249, 23, 0x1},   // grondgebiedsaintmaarten
	{100822, 236, 19, 0x1},   // nieuwcaledoniefrans
	{100841, 73, 33, 0x1},    // peoplesdemocraticrepublicethiopia
	{100874, 20, 5, 0x1},     // suomi
	{100879, 147, 14, 0x1},   // papaunewguinea
	{100893, 1137, 5, 0x1},   // #5hun
	{100898, 68, 5, 0x1},     // #7dji
	{100903, 174, 19, 0x1},   // republicadecolombia
	{100922, 234, 10, 0x1},   // martinique
	{100932, 1138, 5, 0x1},   // #6ire
	{100937, 198, 4, 0x1},    // #9ve
	{100941, 210, 15, 0x1},   // keelingeilanden
	{100956, 1139, 5, 0x1},   // #5hon
	{100961, 10, 11, 0x1},    // bjelorussie
	{100972, 74, 4, 0x1},     // #9ga
	{100976, 167, 14, 0x1},   // antiguaandbarb
	{100990, 116, 6, 0x1},    // boetan
	{100996, 229, 4, 0x1},    // #9je
	{101000, 41, 19, 0x1},    // koninkrijknoorwegen
	{101019, 101, 9, 0x1},    // swazliand
	{101028, 217, 28, 0x1},   // falklandislandsislasmalvinas
	{101056, 81, 7, 0x1},     // liberia
	{101063, 155, 5, 0x81},   // #2tjk
	{101068, 72, 5, 0x81},    // #4232
	{101073, 165, 39, 0x1},   // yemenpeoplesdemocraticrepublicsouthaden
	{101112, 228, 53, 0x1},   // britishoverzeesgebiedbritishindischeoceaanterritorium
	{101165, 68, 36, 0x1},    // frenchterritoryoftheafarsandtheissas
	{101201, 220, 5, 0x81},   // #4292
	{101206, 221, 15, 0x1},   // guadeloupefrans
	{101221, 252, 21, 0x1},   // taiwanprovinceofchina
	{101242, 1140, 5, 0x1},   // #6552
	{101247, 62, 18, 0x1},    // republicivorycoast
	{101265, 119, 4, 0x1},    // viti
	{101269, 45, 32, 0x1},    // roemeensesocialistischerepubliek
	{101301, 143, 5, 0x81},   // #4512
	{101306, 83, 7, 0x1},     // lesotho
	{101313, 231, 40, 0x1},   // overzeesegemeenschapsaintmartinfransdeel
	{101353, 57, 18, 0x1},    // republikayuburundi
	{101371, 127, 20, 0x1},   // republicofkazakhstan
	{101391, 131, 5, 0x1},    // #7kor
	{101396, 127, 5, 0x1},    // #7kaz
	{101401, 152, 16, 0x1},   // solomonseilanden
	{101417, 223, 4, 0x1},    // #9gf
	{101421, 219, 22, 0x1},   // channelislandsguernsey
	{101443, 120, 23, 0x1},   // micronesiefederalstates
	{101466, 231, 5, 0x81},   // #2maf
	{101471, 193, 18, 0x1},   // republicelsalvador
	{101489, 171, 20, 0x1},   // unitedstatesofbrazil
	{101509, 24, 5, 0x1},     // ellas
	{101514, 1141, 5, 0x1},   // #6tri
	{101519, 62, 21, 0x1},    // cotedivoireivorycoast
	{101540, 73, 17, 0x1},    // socialistethiopia
	{101557, 170, 26, 0x1},   // boliviamultinationalestaat
	{101583, 95, 17, 0x1},    // presecessionsudan
	{101600, 27, 16, 0x1},    // republiekierland
	{101616, 43, 14, 0x1},    // polandrepublic
	{101630, 250, 18, 0x1},   // caicosislandsturks
	{101648, 1142, 5, 0x1},   // #6553
	{101653, 21, 5, 0x81},    // #2fra
	{101658, 153, 17, 0x1},   // arabrepublicsyrie
	{101675, 219, 29, 0x1},   // britishoverzeesgebiedguernsey
	{101704, 70, 23, 0x1},    // peoplesrepubliczanzibar
	{101727, 164, 8, 0x1},    // repyemen
	{101735, 223, 11, 0x1},   // fransguiana
	{101746, 166, 19, 0x1},   // argentijnserepublic
	{101765, 64, 30, 0x1},    // democratischerepubliekvancongo
	{101795, 55, 33, 0x1},    // democratischfederatiefjoegoslavie
	{101828, 237, 19, 0x1},   // teratriofnorfkailen
	{101847, 151, 4, 0x1},    // #9sg
	{101851, 255, 4, 0x1},    // #9vg
	{101855, 85, 12, 0x1},    // madagasikara
	{101867, 163, 17, 0x1},   // westernsamoasamoa
	{101884, 219, 4, 0x1},    // #9gg
	{101888, 80, 5, 0x81},    // #4404
	{101893, 128, 8, 0x1},    // kirgizie
	{101901, 197, 3, 0x1},    // svg
	{101904, 139, 5, 0x81},   // #4496
	{101909, 228, 43, 0x1},   // territoriumbritishindischeoceaanterritorium
	{101952, 12, 8, 0x1},     // svizzera
	{101960, 25, 5, 0x81},    // #2hrv
	{101965, 218, 5, 0x81},   // #4234
	{101970, 20, 5, 0x81},    // #4246
	{101975, 121, 18, 0x1},   // republiekindonesie
	{101993, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{102025, 148, 10, 0x1},   // northkorea
	{102035, 213, 11, 0x1},   // kersteiland
	{102046, 181, 18, 0x1},   // republiekguatemala
	{102064, 119, 21, 0x1},   // fijieilandenrepubliek
	{102085, 182, 26, 0x1},   // cooperatieverepublicguyana
	{102111, 95, 4, 0x1},     // #9sd
	{102115, 165, 32, 0x1},   // democratischevolksrepubliekjemen
	{102147, 181, 9, 0x1},    // gautemala
	{102156, 1143, 5, 0x1},   // #6481
	{102161, 124, 12, 0x1},   // republicirak
	{102173, 180, 4, 0x1},    // #9gd
	{102177, 71, 14, 0x1},    // egyptarabrepof
	{102191, 131, 9, 0x1},    // repskorea
	{102200, 47, 21, 0x1},    // repubblicadisanmarino
	{102221, 82, 15, 0x1},    // koninkrijklibie
	{102236, 226, 11, 0x1},   // heardisland
	{102247, 39, 5, 0x81},    // #4499
	{102252, 1144, 5, 0x1},   // #5mon
	{102257, 244, 14, 0x1},   // stateofvietnam
	{102271, 183, 17, 0x1},   // republiekhonduras
	{102288, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{102318, 1145, 5, 0x1},   // #5cub
	{102323, 1146, 5, 0x1},   // #6frn
	{102328, 231, 18, 0x1},   // frenchpartstmartin
	{102346, 1147, 5, 0x1},   // #6swa
	{102351, 1148, 5, 0x1},   // #6551
	{102356, 244, 12, 0x1},   // statevietnam
	{102368, 85, 30, 0x1},    // democraticrepublicofmadagascar
	{102398, 111, 28, 0x1},   // islamitischestaatafghanistan
	{102426, 68, 27, 0x1},    // territoryoftheafarsandissas
	{102453, 14, 13, 0x1},    // czechrepublic
	{102466, 132, 5, 0x1},    // #7kuw
	{102471, 51, 4, 0x1},     // #9se
	{102475, 254, 4, 0x1},    // #9va
	{102479, 90, 5, 0x81},    // #2mwi
	{102484, 1149, 5, 0x1},   // #6482
	{102489, 131, 10, 0x1},   // repofkorea
	{102499, 57, 4, 0x1},     // #9bi
	{102503, 205, 4, 0x1},    // taaf
	{102507, 23, 4, 0x1},     // #9ge
	{102511, 222, 23, 0x1},   // overzeesgebiedgroenland
	{102534, 79, 15, 0x1},    // guineequatorial
	{102549, 198, 29, 0x1},   // venezuelarepublicabolivariana
	{102578, 133, 5, 0x81},   // #4418
	{102583, 164, 13, 0x1},   // republicjemen
	{102596, 58, 14, 0x1},    // republiekbenin
	{102610, 22, 29, 0x1},    // ukgreatbritainnorthernireland
	{102639, 1150, 5, 0x1},   // #5mli
	{102644, 86, 5, 0x81},    // #2mli
	{102649, 36, 5, 0x81},    // #4498
	{102654, 145, 23, 0x1},   // commonwealthphilippines
	{102677, 243, 25, 0x1},   // overseasdepartmentreunion
	{102702, 1151, 5, 0x1},   // #6tuv
	{102707, 144, 23, 0x1},   // jamhuryatislamipakistan
	{102730, 129, 17, 0x1},   // cambodiakampuchea
	{102747, 197, 23, 0x1},   // stvincentendegrenadinen
	{102770, 97, 19, 0x1},    // sierraleonerepublic
	{102789, 104, 5, 0x81},   // #2tgo
	{102794, 138, 19, 0x1},   // burmaunionofmyanmar
	{102813, 130, 5, 0x81},   // #4296
	{102818, 227, 3, 0x1},    // man
	{102821, 1152, 5, 0x1},   // #5cam
	{102826, 1153, 5, 0x1},   // #5cdi
	{102831, 152, 14, 0x1},   // salomonislands
	{102845, 255, 27, 0x1},   // britishvirginislandsbritish
	{102872, 143, 5, 0x81},   // #2omn
	{102877, 27, 14, 0x1},    // ierserepubliek
	{102891, 117, 13, 0x1},   // chinamainland
	{102904, 31, 13, 0x1},    // liechtenstien
	{102917, 152, 4, 0x1},    // #9sb
	{102921, 254, 23, 0x1},   // vaticancitystateholysee
	{102944, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{102974, 1154, 5, 0x1},   // #6483
	{102979, 114, 4, 0x1},    // #9bh
	{102983, 203, 22, 0x1},   // territoryamericansamoa
	{103005, 128, 18, 0x1},   // kyrgyzstanrepublic
	{103023, 120, 25, 0x1},   // federalstatesofmicronesia
	{103048, 28, 15, 0x1},    // icelandrepublic
	{103063, 1155, 5, 0x1},   // #5mal
	{103068, 191, 9, 0x1},    // piruwsuyu
	{103077, 105, 5, 0x81},   // #2tun
	{103082, 1156, 5, 0x1},   // #6359
	{103087, 1157, 5, 0x1},   // #6305
	{103092, 123, 10, 0x1},   // iranempire
	{103102, 94, 19, 0x1},    // republiquerwandaise
	{103121, 158, 5, 0x81},   // #2ton
	{103126, 30, 15, 0x1},    // republiekitalie
	{103141, 226, 21, 0x1},   // heardmacdonaldislands
	{103162, 169, 15, 0x1},   // britishhonduras
	{103177, 89, 9, 0x1},     // mauritius
	{103186, 111, 32, 0x1},   // islamitischerepubliekafghanistan
	{103218, 46, 12, 0x1},    // sovietrussia
	{103230, 1158, 5, 0x1},   // #5chn
	{103235, 217, 8, 0x1},    // malvinen
	{103243, 147, 12, 0x1},   // papuanguinea
	{103255, 135, 8, 0x1},    // srilanka
	{103263, 210, 24, 0x1},   // cocoseilandenaustralisch
	{103287, 144, 23, 0x1},   // pakistanislamicrepublic
	{103310, 43, 19, 0x1},    // volksrepubliekpolen
	{103329, 13, 4, 0x1},     // cssr
	{103333, 102, 4, 0x1},    // #9sc
	{103337, 84, 23, 0x1},    // almamlakahalmaghribiyah
	{103360, 67, 20, 0x1},    // kaapverdischeislands
	{103380, 197, 4, 0x1},    // #9vc
	{103384, 231, 39, 0x1},   // overseasdepartmentsaintmartinfrenchpart
	{103423, 259, 4, 0x1},    // #9xk
	{103427, 1159, 5, 0x1},   // #6484
	{103432, 28, 7, 0x1},     // iceland
	{103439, 1160, 5, 0x1},   // #5dji
	{103444, 1161, 5, 0x1},   // #5dom
	{103449, 31, 12, 0x1},    // lichtenstein
	{103461, 187, 4, 0x1},    // #9lc
	{103465, 125, 5, 0x81},   // #4400
	{103470, 106, 12, 0x1},   // tanzaniaurep
	{103482, 50, 17, 0x1},    // slovenianrepublic
	{103499, 251, 15, 0x1},   // tokelaueilanden
	{103514, 1162, 5, 0x1},   // #5qat
	{103519, 1163, 5, 0x1},   // #5mac
	{103524, 1164, 5, 0x1},   // #5140
	{103529, 111, 23, 0x1},   // afghanistanislamicstate
	{103552, 165, 16, 0x1},   // formersouthyemen
	{103568, 1165, 5, 0x1},   // #5cro
	{103573, 259, 53, 0x1},   // kosovounderunitednationssecuritycouncilresolution1244
	{103626, 119, 5, 0x81},   // #4242
	{103631, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{103663, 237, 14, 0x1},   // norfolkislands
	{103677, 1166, 5, 0x1},   // #5cao
	{103682, 9, 17, 0x1},     // bosniehercegovina
	{103699, 108, 10, 0x1},   // zuidafrika
	{103709, 5, 19, 0x1},     // republiekoostenrijk
	{103728, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{103757, 57, 16, 0x1},    // republiekburundi
	{103773, 68, 20, 0x1},    // afarsendeissasgebied
	{103793, 241, 33, 0x1},   // palestijnsebevrijdingsorganisatie
	{103826, 1167, 5, 0x1},   // #6irn
	{103831, 223, 22, 0x1},   // grondgebiedfransguyana
	{103853, 58, 4, 0x1},     // #9bj
	{103857, 75, 4, 0x1},     // #9gh
	{103861, 104, 12, 0x1},   // republictogo
	{103873, 29, 4, 0x1},     // #9il
	{103877, 214, 8, 0x1},    // caymanis
	{103885, 134, 4, 0x1},    // #9lb
	{103889, 229, 27, 0x1},   // britishoverzeesgebiedjersey
	{103916, 29, 14, 0x1},    // medinatyisrael
	{103930, 1168, 5, 0x1},   // #5mld
	{103935, 120, 17, 0x1},   // micronesiafederal
	{103952, 207, 35, 0x1},   // overzeesegemeenschapsaintbarthelemy
	{103987, 117, 5, 0x1},    // china
	{103992, 196, 22, 0x1},   // uruguayeasternrepublic
	{104014, 1169, 5, 0x1},   // #5can
	{104019, 73, 23, 0x1},    // excludeseritreaethiopia
	{104042, 1170, 5, 0x1},   // #5chl
	{104047, 1171, 5, 0x1},   // #6541
	{104052, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{104099, 1172, 5, 0x1},   // #5con
	{104104, 178, 20, 0x1},   // dominikaanserepublic
	{104124, 45, 5, 0x1},     // #7rou
	{104129, 40, 24, 0x1},    // koninkrijkdernederlanden
	{104153, 244, 12, 0x1},   // vietnamstate
	{104165, 152, 8, 0x1},    // solomons
	{104173, 150, 4, 0x1},    // #9sa
	{104177, 253, 4, 0x1},    // #9um
	{104181, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{104206, 15, 9, 0x1},     // formerddr
	{104215, 146, 15, 0x1},   // republicofpalau
	{104230, 95, 14, 0x1},    // sudanuntil2011
	{104244, 1173, 5, 0x1},   // #6490
	{104249, 208, 4, 0x1},    // #9bm
	{104253, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{104282, 63, 22, 0x1},    // unitedrepubliccameroon
	{104304, 220, 4, 0x1},    // #9gi
	{104308, 227, 4, 0x1},    // #9im
	{104312, 185, 4, 0x1},    // #9jm
	{104316, 133, 4, 0x1},    // #9la
	{104320, 16, 28, 0x1},    // formerfederalrepublicgermany
	{104348, 64, 11, 0x1},    // demrepcongo
	{104359, 226, 29, 0x1},   // heardeilandenmcdonaldeilanden
	{104388, 201, 29, 0x1},   // overseasterritoryalandislands
	{104417, 1174, 5, 0x1},   // #6taz
	{104422, 236, 34, 0x1},   // overzeesegemeenschapnieuwcaledonie
	{104456, 138, 26, 0x1},   // republiekderunievanmyanmar
	{104482, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{104516, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{104551, 1175, 5, 0x1},   // #5maa
	{104556, 186, 23, 0x1},   // saintchristopherennevis
	{104579, 1176, 5, 0x1},   // #6338
	{104584, 157, 5, 0x81},   // #2tls
	{104589, 1177, 5, 0x1},   // #6tur
	{104594, 240, 19, 0x1},   // territorypuertorico
	{104613, 13, 39, 0x1},    // tsjechischeenslowaaksefederalerepubliek
	{104652, 1178, 5, 0x1},   // #6ser
	{104657, 86, 4, 0x1},     // mali
	{104661, 242, 37, 0x1},   // overzeesecollectiviteitfranspolynesie
	{104698, 129, 21, 0x1},   // democratischkampuchea
	{104719, 1179, 5, 0x1},   // #6sur
	{104724, 1180, 5, 0x1},   // #6swz
	{104729, 244, 11, 0x1},   // zuidvietnam
	{104740, 1181, 5, 0x1},   // #6540
	{104745, 217, 8, 0x1},    // malvinas
	{104753, 1182, 5, 0x1},   // #5com
	{104758, 96, 4, 0x1},     // #9sn
	{104762, 243, 17, 0x1},   // departmentreunion
	{104779, 68, 19, 0x1},    // afarsissasterritory
	{104798, 62, 9, 0x1},     // ivoorkust
	{104807, 6, 9, 0x1},      // azerbajan
	{104816, 130, 5, 0x1},    // #7kir
	{104821, 207, 4, 0x1},    // #9bl
	{104825, 76, 4, 0x1},     // #9gn
	{104829, 241, 41, 0x1},   // palestinianauthorityadministeredterritory
	{104870, 166, 5, 0x81},   // #2arg
	{104875, 122, 4, 0x1},    // #9in
	{104879, 186, 4, 0x1},    // #9kn
	{104883, 148, 33, 0x1},   // democracticpeoplesrepublicofkorea
	{104916, 147, 30, 0x1},   // independentstatepapuanewguinea
	{104946, 40, 4, 0x1},     // #9nl
	{104950, 137, 5, 0x81},   // #2mhl
	{104955, 105, 17, 0x1},   // republicoftunisia
	{104972, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{105007, 157, 12, 0x1},   // timorlorosae
	{105019, 1183, 5, 0x1},   // #6349
	{105024, 1184, 5, 0x1},   // #6339
	{105029, 31, 13, 0x1},    // liechtenstein
	{105042, 247, 16, 0x1},   // svalbardeilanden
	{105058, 103, 15, 0x1},   // republiektsjaad
	{105073, 123, 6, 0x1},    // persia
	{105079, 1185, 5, 0x1},   // #5cyp
	{105084, 101, 17, 0x1},   // eswatiniswaziland
	{105101, 70, 14, 0x1},    // formerzanzibar
	{105115, 94, 16, 0x1},    // rwandeserepublic
	{105131, 165, 8, 0x1},    // yemendem
	{105139, 1186, 5, 0x1},   // #5col
	{105144, 186, 24, 0x1},   // saintkittsnevisfederatie
	{105168, 37, 37, 0x1},    // formerjoegoslavischerepublicmacedonie
	{105205, 98, 4, 0x1},     // #9so
	{105209, 48, 16, 0x1},    // republicofserbia
	{105225, 119, 5, 0x81},   // #2fji
	{105230, 170, 4, 0x1},    // #9bo
	{105234, 109, 13, 0x1},   // noordrhodesie
	{105247, 178, 4, 0x1},    // #9do
	{105251, 106, 22, 0x1},   // unitedrepublictanzania
	{105273, 228, 4, 0x1},    // #9io
	{105277, 217, 30, 0x1},   // malvinasislandsfalklandislands
	{105307, 125, 4, 0x1},    // #9jo
	{105311, 41, 4, 0x1},     // #9no
	{105315, 56, 6, 0x1},     // angola
	{105321, 245, 38, 0x1},   // southgeorgiazuidelijkesandwicheilanden
	{105359, 1187, 5, 0x1},   // #5mag
	{105364, 58, 17, 0x1},    // republicofdahomey
	{105381, 233, 17, 0x1},   // montserratbritish
	{105398, 100, 12, 0x1},   // saotomeandpr
	{105410, 203, 24, 0x1},   // territoryofamericansamoa
	{105434, 64, 22, 0x1},    // formercongoleopoldstad
	{105456, 104, 19, 0x1},   // republiquetogolaise
	{105475, 54, 21, 0x1},    // unitedstatesofamerica
	{105496, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{105524, 107, 15, 0x1},   // republiekuganda
	{105539, 245, 41, 0x1},   // zuidgeorgieendezuidelijkesandwicheilanden
	{105580, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{105620, 46, 35, 0x1},    // formerunionsovietsocialistrepublics
	{105655, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{105691, 27, 7, 0x1},     // ierland
	{105698, 97, 4, 0x1},     // #9sl
	{105702, 161, 4, 0x1},    // #9vn
	{105706, 182, 13, 0x1},   // britishguiana
	{105719, 120, 17, 0x1},   // micronesiafedstat
	{105736, 231, 18, 0x1},   // stmartinfrenchpart
	{105754, 46, 38, 0x1},    // uniedersocialistischesovjetrepublieken
	{105792, 115, 4, 0x1},    // #9bn
	{105796, 222, 4, 0x1},    // #9gl
	{105800, 89, 18, 0x1},    // republiekmauritius
	{105818, 100, 16, 0x1},   // saotomeyprincipe
	{105834, 112, 5, 0x81},   // #2are
	{105839, 250, 21, 0x1},   // caicosislandsandturks
	{105860, 21, 15, 0x1},    // franceanddomtom
	{105875, 69, 32, 0x1},    // algeriademocraticpeoplesrepublic
	{105907, 22, 15, 0x1},    // grootbrittannie
	{105922, 1188, 5, 0x1},   // #5145
	{105927, 15, 28, 0x1},    // duitsedemocratischerepubliek
	{105955, 217, 24, 0x1},   // falklandeilandenmalvinas
	{105979, 1189, 5, 0x1},   // #2tmp
	{105984, 1190, 5, 0x1},   // #5135
	{105989, 225, 11, 0x1},   // hongkongsar
	{106000, 186, 22, 0x1},   // stkittsnevisfederation
	{106022, 194, 15, 0x1},   // republicsurinam
	{106037, 121, 21, 0x1},   // unitedstatesindonesia
	{106058, 125, 30, 0x1},   // hasjemitischkoninkrijkjordanie
	{106088, 103, 5, 0x81},   // #2tcd
	{106093, 162, 7, 0x1},    // vanuata
	{106100, 191, 14, 0x1},   // republicofperu
	{106114, 141, 10, 0x1},   // statenepal
	{106124, 57, 17, 0x1},    // republicboeroendi
	{106141, 122, 18, 0x1},   // bharatiyaganarajya
	{106159, 212, 18, 0x1},   // grondgebiedcuracao
	{106177, 165, 28, 0x1},   // southernyemenpeoplesrepublic
	{106205, 68, 8, 0x1},     // djiboeti
	{106213, 47, 4, 0x1},     // #9sm
	{106217, 256, 4, 0x1},    // #9vi
	{106221, 218, 10, 0x1},   // faeroeisds
	{106231, 204, 4, 0x1},    // #9aq
	{106235, 9, 4, 0x1},      // #9ba
	{106239, 177, 4, 0x1},    // #9dm
	{106243, 77, 4, 0x1},     // #9gm
	{106247, 66, 4, 0x1},     // #9km
	{106251, 36, 5, 0x81},    // #2mda
	{106256, 131, 5, 0x81},   // #4410
	{106261, 189, 4, 0x1},    // #9ni
	{106265, 48, 33, 0x1},    // staatsgemeenschapserviemontenegro
	{106298, 55, 16, 0x1},    // jugoslavieformer
	{106314, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{106338, 1191, 5, 0x1},   // #5150
	{106343, 1192, 5, 0x1},   // #6350
	{106348, 117, 15, 0x1},   // chinaprmainland
	{106363, 26, 5, 0x81},    // #2hun
	{106368, 111, 13, 0x1},   // afghanistanir
	{106381, 1193, 13, 0x82}, // republiccongo
	{106394, 77, 9, 0x1},     // thegambia
	{106403, 255, 5, 0x81},   // #2vgb
	{106408, 21, 14, 0x1},    // frenchrepublic
	{106422, 45, 25, 0x1},    // socialistrepublicroemenie
	{106447, 1195, 5, 0x1},   // #6stp
	{106452, 198, 24, 0x1},   // verenigdestatesvenezuela
	{106476, 73, 9, 0x1},     // abessinie
	{106485, 45, 14, 0x1},    // romaniakingdom
	{106499, 25, 7, 0x1},     // kroatie
	{106506, 1196, 26, 0x82}, // yugoslaviaserbiamontenegro
	{106532, 214, 13, 0x1},   // caymanislands
	{106545, 247, 4, 0x1},    // #9sj
	{106549, 203, 21, 0x1},   // americansamoaamerican
	{106570, 80, 5, 0x1},     // #7ken
	{106575, 166, 4, 0x1},    // #9ar
	{106579, 231, 17, 0x1},   // stmartinfransdeel
	{106596, 126, 4, 0x1},    // #9jp
	{106600, 194, 18, 0x1},   // dutchguianasurinam
	{106618, 106, 35, 0x1},   // tanganyikazanzibarverenigderepublic
	{106653, 223, 22, 0x1},   // departmentfrenchguiana
	{106675, 84, 5, 0x81},    // #2mar
	{106680, 48, 24, 0x1},    // frserbiamontenegroserbia
	{106704, 1198, 5, 0x1},   // #5mad
	{106709, 1, 16, 0x1},     // republiekalbanie
	{106725, 101, 19, 0x1},   // koninkrijkswaziland
	{106744, 143, 4, 0x1},    // oman
	{106748, 231, 27, 0x1},   // saintmartinfrenchpartfrench
	{106775, 71, 16, 0x1},    // koninkrijkegypte
	{106791, 41, 13, 0x1},    // norwaykingdom
	{106804, 242, 28, 0x1},   // collectiviteitfranspolynesie
	{106832, 65, 19, 0x1},    // volksrepubliekkongo
	{106851, 199, 23, 0x1},   // arubakingdomnetherlands
	{106874, 241, 26, 0x1},   // bezettepalestijnsegebieden
	{106900, 248, 39, 0x1},   // overseascollectivitysaintpierremiquelon
	{106939, 55, 20, 0x1},    // voormaligjoegoslavie
	{106959, 166, 17, 0x1},   // argentinerepublic
	{106976, 15, 11, 0x1},    // germanyeast
	{106987, 134, 16, 0x1},   // lebaneserepublic
	{107003, 164, 26, 0x1},   // northsanayemenarabrepublic
	{107029, 85, 18, 0x1},    // madagascarmalagasy
	{107047, 48, 25, 0x1},    // unievanservieenmontenegro
	{107072, 241, 4, 0x1},    // #9ps
	{107076, 49, 4, 0x1},     // #9sk
	{107080, 168, 20, 0x1},   // gemenebestderbahamas
	{107100, 22, 4, 0x1},     // #9uk
	{107104, 163, 4, 0x1},    // #9ws
	{107108, 37, 5, 0x1},     // #7mkd
	{107113, 235, 7, 0x1},    // mayotte
	{107120, 203, 4, 0x1},    // #9as
	{107124, 16, 7, 0x1},     // germany
	{107131, 93, 22, 0x1},    // nigeriafederalrepublic
	{107153, 1199, 5, 0x1},   // #5dma
	{107158, 17, 4, 0x1},     // #9dk
	{107162, 245, 4, 0x1},    // #9gs
	{107166, 105, 16, 0x1},   // tunisianrepublic
	{107182, 201, 5, 0x1},    // aland
	{107187, 1200, 5, 0x1},   // #6452
	{107192, 135, 4, 0x1},    // #9lk
	{107196, 148, 5, 0x81},   // #4408
	{107201, 232, 13, 0x1},   // noordmarianen
	{107214, 153, 13, 0x1},   // syrianarabrep
	{107227, 1201, 5, 0x1},   // #6352
	{107232, 165, 32, 0x1},   // peoplesdemocraticrepublicofyemen
	{107264, 59, 18, 0x1},    // uppervoltarepublic
	{107282, 250, 5, 0x81},   // #2tca
	{107287, 178, 12, 0x1},   // dominicanrep
	{107299, 153, 8, 0x1},    // uarsyria
	{107307, 158, 5, 0x1},    // #7tga
	{107312, 46, 14, 0x1},    // russianfederal
	{107326, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{107354, 152, 24, 0x1},   // stateofthesolomonislands
	{107378, 240, 4, 0x1},    // #9pr
	{107382, 246, 4, 0x1},    // #9sh
	{107386, 119, 21, 0x1},   // republiekfijieilanden
	{107407, 130, 18, 0x1},   // ribaberikikiribati
	{107425, 83, 14, 0x1},    // kingdomlesotho
	{107439, 5, 4, 0x1},      // #9at
	{107443, 138, 5, 0x1},    // burma
	{107448, 25, 7, 0x1},     // croatia
	{107455, 172, 4, 0x1},    // #9bb
	{107459, 68, 4, 0x1},     // #9dj
	{107463, 221, 4, 0x1},    // #9gp
	{107467, 31, 24, 0x1},    // fuerstentumliechtenstein
	{107491, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{107515, 121, 4, 0x1},    // #9id
	{107519, 129, 4, 0x1},    // #9kh
	{107523, 161, 33, 0x1},   // formerdemocraticrepublicofvietnam
	{107556, 1202, 5, 0x1},   // #6451
	{107561, 38, 4, 0x1},     // #9mt
	{107565, 111, 37, 0x1},   // transitionalislamicstateofafghanistan
	{107602, 52, 13, 0x1},    // turkiyeturkey
	{107615, 171, 26, 0x1},   // verenigdestatenvanbrazilie
	{107641, 254, 12, 0x1},   // vaticaanstad
	{107653, 69, 32, 0x1},    // algeriapeoplesdemocraticrepublic
	{107685, 165, 10, 0x1},   // southyemen
	{107695, 61, 11, 0x1},    // ubangishari
	{107706, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{107733, 1203, 5, 0x1},   // #5155
	{107738, 1204, 5, 0x1},   // #5165
	{107743, 1205, 5, 0x1},   // #6343
	{107748, 168, 17, 0x1},   // gemenebestbahamas
	{107765, 253, 47, 0x1},   // territoriumverafgelegeneilandjesverenigdestates
	{107812, 119, 24, 0x1},   // republicofthefijiislands
	{107836, 15, 9, 0x1},     // gdrformer
	{107845, 111, 19, 0x1},   // republicafghanistan
	{107864, 131, 9, 0x1},    // koreazuid
	{107873, 157, 30, 0x1},   // republicademocraticatimorleste
	{107903, 203, 9, 0x1},    // eastsamoa
	{107912, 243, 14, 0x1},   // iledelareunion
	{107926, 1206, 5, 0x1},   // #5680
	{107931, 165, 19, 0x1},   // formersouthernyemen
	{107950, 218, 5, 0x81},   // #2fro
	{107955, 98, 24, 0x1},    // federalerepublieksomalie
	{107979, 244, 12, 0x1},   // vietnamsouth
	{107991, 50, 4, 0x1},     // #9si
	{107995, 162, 4, 0x1},    // #9vu
	{107999, 71, 24, 0x1},    // arabischerepubliekegypte
	{108023, 4, 4, 0x1},      // #9au
	{108027, 7, 4, 0x1},      // #9be
	{108031, 79, 4, 0x1},     // #9gq
	{108035, 234, 28, 0x1},   // overseasdepartmentmartinique
	{108063, 27, 4, 0x1},     // #9ie
	{108067, 130, 4, 0x1},    // #9ki
	{108071, 47, 29, 0x1},    // mostserenerepublicofsanmarino
	{108100, 1207, 5, 0x1},   // #6450
	{108105, 31, 4, 0x1},     // #9li
	{108109, 89, 4, 0x1},     // #9mu
	{108113, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{108146, 132, 5, 0x81},   // #4414
	{108151, 92, 4, 0x1},     // #9ne
	{108155, 86, 5, 0x81},    // #4466
	{108160, 88, 5, 0x81},    // #4478
	{108165, 147, 23, 0x1},   // territorypapuanewguinea
	{108188, 202, 19, 0x1},   // netherlandsantilles
	{108207, 249, 12, 0x1},   // saintmaarten
	{108219, 40, 26, 0x1},    // thekingdomofthenetherlands
	{108245, 205, 50, 0x1},   // territoiredesterresaustralesantarctiquesfrancaises
	{108295, 1208, 5, 0x1},   // #5130
	{108300, 65, 25, 0x1},    // republiekcongobrazzaville
	{108325, 65, 24, 0x1},    // congorepublicbrazzaville
	{108349, 55, 32, 0x1},    // yugoslavsocialistfederalrepublic
	{108381, 61, 13, 0x1},    // oubanguichari
	{108394, 1209, 5, 0x1},   // #6syr
	{108399, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{108434, 219, 17, 0x1},   // guernseybailiwick
	{108451, 132, 11, 0x1},   // statekuwait
	{108462, 106, 8, 0x1},    // tanzinia
	{108470, 154, 11, 0x1},   // siamkingdom
	{108481, 193, 4, 0x1},    // #9sv
	{108485, 231, 23, 0x1},   // collectivitysaintmartin
	{108508, 228, 39, 0x1},   // britishindischeoceaanterritoriumbritish
	{108547, 157, 19, 0x1},   // timorlesteeasttimor
	{108566, 20, 5, 0x81},    // #2fin
	{108571, 113, 4, 0x1},    // #9bd
	{108575, 67, 4, 0x1},     // #9cv
	{108579, 147, 32, 0x1},   // independenstetbilongpapuaniugini
	{108611, 136, 4, 0x1},    // #9mv
	{108615, 128, 5, 0x81},   // #4417
	{108620, 95, 5, 0x1},     // sudan
	{108625, 38, 5, 0x81},    // #2mlt
	{108630, 238, 4, 0x1},    // niue
	{108634, 56, 5, 0x81},    // #2ago
	{108639, 46, 17, 0x1},    // sovietunionrussia
	{108656, 158, 14, 0x1},   // kingdomoftonga
	{108670, 79, 13, 0x1},    // spanishguinea
	{108683, 1210, 5, 0x1},   // #6341
	{108688, 1211, 5, 0x1},   // #6355
	{108693, 1212, 5, 0x1},   // #6331
	{108698, 208, 8, 0x1},    // bermudas
	{108706, 25, 16, 0x1},    // republiekkroatie
	{108722, 1213, 5, 0x1},   // #6325
	{108727, 205, 36, 0x1},   // fransezuidelijkeantarctischegebieden
	{108763, 46, 35, 0x1},    // socialistischesovjetrepubliekenunie
	{108798, 88, 5, 0x1},     // #7mtn
	{108803, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{108845, 207, 38, 0x1},   // territorialcollectivitysaintbarthelemy
	{108883, 146, 4, 0x1},    // #9pw
	{108887, 65, 18, 0x1},    // congorepublicofthe
	{108905, 107, 4, 0x1},    // #9ug
	{108909, 110, 4, 0x1},    // #9zw
	{108913, 133, 12, 0x1},   // laopeoplesdr
	{108925, 199, 4, 0x1},    // #9aw
	{108929, 31, 25, 0x1},    // liechtensteinprincipality
	{108954, 8, 4, 0x1},      // #9bg
	{108958, 212, 4, 0x1},    // #9cw
	{108962, 78, 4, 0x1},     // #9gw
	{108966, 16, 16, 0x1},    // germanyfmrfedrep
	{108982, 128, 4, 0x1},    // #9kg
	{108986, 36, 16, 0x1},    // republiekmoldova
	{109002, 90, 4, 0x1},     // #9mw
	{109006, 93, 4, 0x1},     // #9ng
	{109010, 63, 18, 0x1},    // republicofcameroon
	{109028, 85, 5, 0x81},    // #2mdg
	{109033, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{109073, 188, 5, 0x81},   // #4484
	{109078, 41, 15, 0x1},    // kongeriketnoreg
	{109093, 148, 12, 0x1},   // nkoreademrep
	{109105, 117, 17, 0x1},   // peoplesrepofchina
	{109122, 8, 18, 0x1},     // republikabalgariya
	{109140, 124, 14, 0x1},   // koninkrijkirak
	{109154, 106, 41, 0x1},   // verenigderepubliekvantanganyikaenzanzibar
	{109195, 1214, 5, 0x1},   // #5160
	{109200, 1215, 5, 0x1},   // #6340
	{109205, 206, 23, 0x1},   // bonaireandsinteustatius
	{109228, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{109260, 106, 21, 0x1},   // tanganyikaandzanzibar
	{109281, 157, 30, 0x1},   // republikademokratikatimorleste
	{109311, 192, 17, 0x1},   // republiekparaguay
	{109328, 207, 12, 0x1},   // stbarthelemy
	{109340, 112, 5, 0x81},   // #4784
	{109345, 95, 6, 0x1},     // soedan
	{109351, 1216, 5, 0x1},   // #5cos
	{109356, 100, 4, 0x1},    // #9st
	{109360, 221, 20, 0x1},   // departmentguadeloupe
	{109380, 122, 5, 0x1},    // india
	{109385, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{109412, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{109443, 211, 21, 0x1},   // newzealandcookislands
	{109464, 21, 5, 0x1},     // #7fra
	{109469, 201, 4, 0x1},    // #9ax
	{109473, 59, 4, 0x1},     // #9bf
	{109477, 15, 24, 0x1},    // duitsedemocraticrepublic
	{109501, 181, 4, 0x1},    // #9gt
	{109505, 236, 22, 0x1},   // departmentnewcaledonia
	{109527, 3, 5, 0x81},     // #2arm
	{109532, 231, 31, 0x1},   // departmentsaintmartinfrenchpart
	{109563, 150, 18, 0x1},   // kingdomsaudiarabia
	{109581, 34, 4, 0x1},     // #9lv
	{109585, 232, 4, 0x1},    // #9mp
	{109589, 131, 14, 0x1},   // korearepubliek
	{109603, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{109636, 237, 4, 0x1},    // #9nf
	{109640, 1217, 5, 0x1},   // #6taw
	{109645, 86, 12, 0x1},    // malirepublic
	{109657, 152, 14, 0x1},   // solomonislands
	{109671, 121, 9, 0x1},    // indonesia
	{109680, 1218, 5, 0x1},   // #6347
	{109685, 150, 30, 0x1},   // almamlakahalarabiyahassuudiyah
	{109715, 26, 15, 0x1},    // hungaryrepublic
	{109730, 162, 17, 0x1},   // republiquevanuatu
	{109747, 22, 6, 0x1},     // verkon
	{109753, 1219, 5, 0x1},   // #6snm
	{109758, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{109791, 249, 16, 0x1},   // landsaintmaarten
	{109807, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{109842, 157, 30, 0x1},   // democraticrepublicoftimorleste
	{109872, 249, 20, 0x1},   // dutchpartsintmaarten
	{109892, 16, 8, 0x1},     // wgermany
	{109900, 14, 14, 0x1},    // ceskarepublika
	{109914, 197, 9, 0x1},    // stvincent
	{109923, 236, 21, 0x1},   // frafrenchnewcaledonia
	{109944, 20, 17, 0x1},    // republicoffinland
	{109961, 111, 29, 0x1},   // afghanistandemocraticrepublic
	{109990, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{110016, 145, 12, 0x1},   // philippijnen
	{110028, 53, 4, 0x1},     // #9ua
	{110032, 212, 17, 0x1},   // curacaonederlands
	{110049, 26, 24, 0x1},    // peoplesrepublicofhungary
	{110073, 106, 17, 0x1},   // tanzaniaurepublic
	{110090, 10, 4, 0x1},     // #9by
	{110094, 176, 4, 0x1},    // #9cu
	{110098, 71, 23, 0x1},    // egyptunitedarabrepublic
	{110121, 54, 12, 0x1},    // untiedstates
	{110133, 1220, 5, 0x1},   // #6402
	{110138, 16, 4, 0x1},     // #9de
	{110142, 224, 4, 0x1},    // #9gu
	{110146, 123, 19, 0x1},   // islandsrepubliciran
	{110165, 80, 4, 0x1},     // #9ke
	{110169, 74, 16, 0x1},    // gaboneserepublic
	{110185, 154, 15, 0x1},   // kingdomthailand
	{110200, 33, 4, 0x1},     // #9lu
	{110204, 234, 4, 0x1},    // #9mq
	{110208, 91, 4, 0x1},     // #9na
	{110212, 136, 5, 0x81},   // #4462
	{110217, 234, 5, 0x81},   // #4474
	{110222, 41, 15, 0x1},    // kongeriketnorge
	{110237, 92, 18, 0x1},    // republicoftheniger
	{110255, 245, 12, 0x1},   // sgeoandtheis
	{110267, 1221, 5, 0x1},   // #6346
	{110272, 72, 11, 0x1},    // hagereertra
	{110283, 83, 17, 0x1},    // koninkrijklesotho
	{110300, 118, 14, 0x1},   // cyprusrepublic
	{110314, 65, 8, 0x1},     // congobrz
	{110322, 1222, 5, 0x1},   // #6sen
	{110327, 1223, 5, 0x1},   // #6skn
	{110332, 67, 11, 0x1},    // capeverdeis
	{110343, 259, 6, 0x1},    // kosova
	{110349, 198, 22, 0x1},   // bolivrepublicvenezuela
	{110371, 155, 5, 0x1},    // #7tjk
	{110376, 1224, 5, 0x1},   // #5cha
	{110381, 89, 5, 0x1},     // #7mri
	{110386, 255, 21, 0x1},   // britishmaagdenislands
	{110407, 246, 51, 0x1},   // overseasterritorysainthelenaascensiontristandacunha
	{110458, 231, 41, 0x1},   // overseascollectivitysaintmartinfrenchpart
	{110499, 209, 6, 0x1},    // bouvet
	{110505, 44, 4, 0x1},     // #9pt
	{110509, 194, 4, 0x1},    // #9sr
	{110513, 157, 10, 0x1},   // timorleste
	{110523, 6, 4, 0x1},      // #9az
	{110527, 230, 25, 0x1},   // macaochinapeoplesrepublic
	{110552, 183, 17, 0x1},   // republicahonduras
	{110569, 175, 4, 0x1},    // #9cr
	{110573, 1225, 5, 0x1},   // #6403
	{110578, 19, 15, 0x1},    // republicestonia
	{110593, 164, 10, 0x1},   // yemennorth
	{110603, 32, 4, 0x1},     // #9lt
	{110607, 88, 4, 0x1},     // #9mr
	{110611, 241, 20, 0x1},   // westbankandgazastrip
	{110631, 37, 28, 0x1},    // fyromnorthmacedoniamacedonia
	{110659, 87, 5, 0x81},    // #2moz
	{110664, 152, 22, 0x1},   // britsesalomonseilanden
	{110686, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{110726, 1226, 5, 0x2},   // #6345
	{110731, 1228, 5, 0x1},   // #6slo
	{110736, 53, 6, 0x1},     // ukrain
	{110742, 164, 5, 0x1},    // #7yem
	{110747, 64, 13, 0x1},    // demrepofcongo
	{110760, 191, 13, 0x1},   // republiekperu
	{110773, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{110802, 131, 9, 0x1},    // koreareps
	{110811, 139, 5, 0x1},    // #7mgl
	{110816, 99, 4, 0x1},     // #9ss
	{110820, 150, 5, 0x1},    // #7ksa
	{110825, 212, 21, 0x1},   // overzeesgebiedcuracao
	{110846, 89, 5, 0x81},    // #2mus
	{110851, 1229, 5, 0x1},   // #6404
	{110856, 83, 4, 0x1},     // #9ls
	{110860, 233, 4, 0x1},    // #9ms
	{110864, 236, 4, 0x1},    // #9nc
	{110868, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{110894, 67, 19, 0x1},    // republiekkaapverdie
	{110913, 89, 5, 0x81},    // #4480
	{110918, 155, 28, 0x1},   // tajiksovietsocialistrepublic
	{110946, 114, 12, 0x1},   // bahrainstate
	{110958, 249, 23, 0x1},   // saintmaartenknetherland
	{110981, 1230, 5, 0x1},   // #6344
	{110986, 109, 14, 0x1},   // republiczambia
	{111000, 219, 22, 0x1},   // overzeesgebiedguernsey
	{111022, 198, 21, 0x1},   // venezuelaunitedstates
	{111043, 133, 30, 0x1},   // volksdemocratischerepubliclaos
	{111073, 195, 5, 0x81},   // #4780
	{111078, 221, 21, 0x1},   // departementguadeloupe
	{111099, 190, 16, 0x1},   // republicofpanama
	{111115, 45, 14, 0x1},    // kingdomromania
	{111129, 153, 23, 0x1},   // arabischerepublieksyrie
	{111152, 129, 8, 0x1},    // kambodja
	{111160, 121, 19, 0x1},   // nederlandseastindie
	{111179, 2, 19, 0x1},     // principalityandorra
	{111198, 169, 4, 0x1},    // #9bz
	{111202, 120, 24, 0x1},   // federalestatenmicronesia
	{111226, 21, 4, 0x1},     // #9fr
	{111230, 1231, 5, 0x1},   // #6411
	{111235, 1232, 5, 0x1},   // #6461
	{111240, 1233, 5, 0x1},   // #6475
	{111245, 81, 4, 0x1},     // #9lr
	{111249, 116, 13, 0x1},   // kingdombhutan
	{111262, 62, 31, 0x1},    // ivorycoastrepublicofcotedivoire
	{111293, 2, 17, 0x1},     // vorstendomandorra
	{111310, 121, 9, 0x1},    // indonesie
	{111319, 240, 31, 0x1},   // estadolibreasociadodepuertorico
	{111350, 252, 23, 0x1},   // taiwanprovincievanchina
	{111373, 133, 13, 0x1},   // kingdomoflaos
	{111386, 105, 5, 0x1},    // #7tun
	{111391, 198, 17, 0x1},   // venezuelarepublic
	{111408, 54, 9, 0x1},     // usamerica
	{111417, 232, 25, 0x1},   // noordelijkemarianaislands
	{111442, 132, 11, 0x1},   // kuwaitstate
	{111453, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{111483, 106, 27, 0x1},   // formertanganyikaandzanzibar
	{111510, 192, 4, 0x1},    // #9py
	{111514, 26, 17, 0x1},    // hongaarserepublic
	{111531, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{111575, 182, 4, 0x1},    // #9gy
	{111579, 38, 5, 0x81},    // #4470
	{111584, 136, 18, 0x1},   // republicofmaldives
	{111602, 57, 14, 0x1},    // kingdomburundi
	{111616, 2, 19, 0x1},     // andorraprincipality
	{111635, 37, 12, 0x1},    // fyrmacedonia
	{111647, 16, 20, 0x1},    // duitsebondsrepubliek
	{111667, 148, 23, 0x1},   // democraticvolksrepkorea
	{111690, 217, 30, 0x1},   // falklandislandsmalvinasislands
	{111720, 46, 17, 0x1},    // russiasovietunion
	{111737, 39, 5, 0x1},     // #7mne
	{111742, 256, 35, 0x1},   // maagdeneilandenvandeverenigdestaten
	{111777, 46, 6, 0x1},     // russia
	{111783, 86, 5, 0x1},     // #7mli
	{111788, 27, 7, 0x1},     // ireland
	{111795, 80, 13, 0x1},    // kenyarepublic
	{111808, 213, 15, 0x1},   // christmaseiland
	{111823, 124, 12, 0x1},   // republiciraq
	{111835, 111, 11, 0x1},   // afghanestan
	{111846, 165, 8, 0x1},    // demyemen
	{111854, 1234, 5, 0x1},   // #6tkm
	{111859, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{111891, 218, 7, 0x1},    // foroyar
	{111898, 76, 12, 0x1},    // frenchguinea
	{111910, 253, 40, 0x1},   // unitedstatesminoroutlyingislandsamerican
	{111950, 52, 5, 0x81},    // #2tur
	{111955, 259, 15, 0x1},   // unscr1244kosovo
	{111970, 230, 10, 0x1},   // macaochina
	{111980, 137, 16, 0x1},   // marshalleilanden
	{111996, 197, 23, 0x1},   // stvincentendegrenadines
	{112019, 124, 13, 0x1},   // kingdomofiraq
	{112032, 53, 15, 0x1},    // republicukraine
	{112047, 1235, 5, 0x1},   // #5czr
	{112052, 184, 15, 0x1},   // republicofhaiti
	{112067, 201, 25, 0x1},   // autonomousprovinceofaland
	{112092, 1236, 5, 0x1},   // #5cap
	{112097, 136, 5, 0x1},    // #7mdv
	{112102, 164, 14, 0x1},   // kingdomofyemen
	{112116, 64, 23, 0x81},   // democraticrepubliccongo
	{112139, 243, 24, 0x1},   // overseasterritoryreunion
	{112163, 98, 22, 0x1},    // federalrepublicsomalie
	{112185, 138, 9, 0x1},    // burmaunie
	{112194, 115, 14, 0x1},   // nationofbrunei
	{112208, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{112231, 49, 16, 0x1},    // slovakiarepublic
	{112247, 201, 16, 0x1},   // territoriumaland
	{112263, 106, 5, 0x81},   // #2tza
	{112268, 218, 12, 0x1},   // faeroerdeens
	{112280, 242, 21, 0x1},   // frenchpolynesiafrench
	{112301, 242, 25, 0x1},   // departementfranspolynesie
	{112326, 78, 22, 0x1},    // republicofguineabissau
	{112348, 53, 8, 0x1},     // oekraine
	{112356, 62, 20, 0x1},    // republiekcotedivoire
	{112376, 9, 19, 0x1},     // bosnieenhercegovina
	{112395, 259, 6, 0x1},    // kosovo
	{112401, 104, 5, 0x81},   // #4768
	{112406, 73, 30, 0x1},    // transitionalgovernmentethiopia
	{112436, 141, 15, 0x1},   // koninkrijknepal
	{112451, 156, 5, 0x1},    // #7tkm
	{112456, 106, 26, 0x1},   // formertanganyikaenzanzibar
	{112482, 155, 10, 0x1},   // tojikiston
	{112492, 68, 8, 0x1},     // dijbouti
	{112500, 194, 16, 0x1},   // republicsuriname
	{112516, 79, 24, 0x1},    // republicequatorialguinea
	{112540, 198, 17, 0x1},   // republicvenezuela
	{112557, 90, 5, 0x1},     // #7maw
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
	"#4716specialeadministratieveregiomacauvolksrepubliekchinaequitorialguineasocialistlibischarabischevolksjamahiriyyaascensiontristandacunhasthelenairanislamrepbailiwickofguernsey#6qat" +
	"#9pf#570#9tvpeoplesrepublicofchinamacaospecialadministrativeregionbosniaherzegovinaturkeyturkiyevatikaanstadterritoriumchristmaseiland" +
	"#9bv#9cdheardeilandmcdonaldeilanden#3vdvnbritishsalomonseilandencooperativerepublicguyana#2mytislamicrepublicofiran" +
	"staatpalestina#2mdvdjibutiautonomousprovincealandmontengrounitedrepublictanzaniamainland#2tklukofgreatbritainandnorthernireland" +
	"venezuelarepublicabolivarianade#6225overzeesgebiedjerseypolandpeoplesrepublicbolivrepofvenezuelarepublicegyptbritsindischeoceaanterritoriumrepofcongo" +
	"gemenebestvanaustralie#7algalbaniapeoplessocialistrepublicalgerijnsedemocratischevolksrepubliek#5660#9pepeoplesrepublicofzanzibar#9ai" +
	"bolivarianrepublicofvenezuela#9hu#9marepublicnamibiatristandacunhaascensionensinthelenahongkongchinasarrepublicguineeoverzeesgebiedsdeelfranspolynesie" +
	"republiclitouwen#2ttotfyrofmacedoniaoverzeesdepartementreuniontjechoslowakije#6230heardandmcdonaldislandsfaeroeis" +
	"stateofthecomoros#4706#7tlsgrondgebiedmartiniquerepublickazachstantheunitedkingdom#6cendemocratischerepubliekafghanistan" +
	"peoplesrepublicofbangladesh#5663saintvincentandgrenadines#9ttbonairesababrindianoceanteroekraiensessrrepublickazakhstan" +
	"northmacedoniamacedoniarumaniavolksrepubliekkampuchea#2mrt#2msr#9er#9ht#9kr" +
	"territorymartinique#9npgreatbritainandnorthernireland#2mmr#5alg#2twn#5angdemocraticrepublicofvietnam" +
	"peoplesrepublicofchinahongkongspecialadministrativeregioncongodemocraticrepublickinshasarepublickameroen#6finsaotomepeoplesrepublicbritsguyanaislamitischeovergangsstaatafghanistan#5630" +
	"guatemala#9pkghanamacausarvanchina#9usrussiansovietfederalsocialistrepublicsinteustatiusandsaba#9cc" +
	"#9esmicronesiafederatestatesofnetherlandscaribbean#9hk#9mcczechoslovakfederalrepublicrepublicarmeniafederalerepubliekkameroen" +
	"francerepublicoverzeesgebiedbermuda#5anddemocraticpeoplesrepublicalgeriakiribatiindependentandsovereignrepublicmontserratprincipalitymonaco#4764" +
	"#6fsm#4752#6fjinamibiabritishindianoceanterritorychagosarchipelago#6chnformergermandemocraticrepublicvolksrepubliekzanzibarpemba" +
	"#9troverseasterritoryjerseyrsfsr#9alhollanddemocratischerepubliekmadagaskar#9elrepublicargentina" +
	"#9kpterritoryfrenchpolynesia#9ml#9nrmontenegrosthelenahemelvaartentristandacunhademocratischerepubliekvietnamkazahkstan" +
	"uniondescomoresformercentraalafrikaanserepublichongkongspecialadministrativeregionchinaguamterritorymoldoviadprofkoreaspecialeadministratieveregiomacauvandevolksrepubliekchinaincludingeastjerusalemoccupiedpalestinianterritory" +
	"#5aze#6235#6205janmayenandsvalbard#4703#5cenfrenchnewcaledoniafraislamitischemiraatafghanistan" +
	"unionmyanmarburmaascensionentristandacunhasthelena#6160republiekmoldavie#9zmhelleenserepubliek#9am#9ca" +
	"#9fm#9mmtajikistanmongolianpeoplesrepublicrepublicpakistancentraalafricanrepublicoverzeesgebiedtokelaufrenchpolynesiatahiti" +
	"zuidjemenrepubliekdermarshalleilandenfransdeelsintmaartenrepublicofsouthafrica#4702dutchguyanamacedoniatheformeryugoslavrepublicofgermanyfederalrepublicof" +
	"britishgebiedeninindischeoceaanchristmasislandsrepubliekmozambique#6chloekrainsessr#9phpapuanewguineatanzaniamainlandur" +
	"#560allerdoorluchtigsterepublieksanmarinothailandkingdompeoplesrevolutionaryrepublicguinea#9cncongoleopoldstadoccpalestinianterroverseaslandsfrenchpolynesia" +
	"onafhankelijkestaatpapoeanieuwguinea#9mnpitcairnrepubliekkirgizstan#5740filippijnennorthmarianen#6mng" +
	"republicghanarepubliquedhaitiamerikaverstatesladominicanapeoplesrepublicbenintandtfyrommacedoniethailandsiam" +
	"democraticandpopularrepublicofalgeriamartiniquefrenchfederatievevolksrepubliekjoegoslaviesocialistischelibischarabischejamahiriya#7mad#9rodemocraticrepublicsomalie#9to" +
	"federalrepubliccameroon#9ao#9cogrondgebiednorfolkeiland#9fofrenchcongo#2rvn#9mo" +
	"#2mcolefatshelanamibiaunioncomorosrepublicfrance#6200namibierepublicofbotswanarepublicofchile" +
	"overzeesgebiedsdeelsaintmaartenrepubliekvansuidafrikasultanaatzanzibarnorthjementerritorialcollectivitysaintmartinfrenchpart#9pn#6155#6165" +
	"#9tn#7fsmrepubliekpalau#9clprhongkongchina#6msi#9ehhondurasrepublic" +
	"#9hngermanyfrrepublicofghana#9mhkirgizischerepubliekrepublicbulgarijerepublicserviesuisse" +
	"estadoplurinacionaldeboliviatheemirateskingdomofthenetherlandscuracaoburundiunitedarabrepublicbritishoverzeesgebiedanguillaczechoslovakiakingdomsweden" +
	"republiekelsalvador#5nicturkmenistan#9pmbahamaeilanden#7mlt#9tmrepubulikayurwanda" +
	"burkinafasocomorenislamitischefederalerepubliekseychellesrepubliccentralafricanrepublic#2flk#9cm#7fin#9fi" +
	"vrijgeassocieerdestaatpuertorico#9hmterritorynewcaledoniaverenigderepublictanzania#9omsabaandsinteustatiuscapeverdecaboverdeoverzeesgebiedturkscaicoseilanden" +
	"republiekpakistanuntil2011sudancotedivoirerepublicethiopiaincleritreaformerbondsrepubliekduitsland#490#5cze#6den" +
	"territoryofguamwallisandfutunabritsemaagdeneilandenbundesrepublikdeutschlandformerverenigdearabischerepublicterritoriumgroenland#2dza#9pl" +
	"#9tlcomorosfederalislamicrepublicdemocraticrepublicformercongoprincipalityliechtenstein#4659dahomeyrepublicrepubliekvenezuelalibischarabischesocialistvolksjamahiriyya" +
	"peoplesrevolutionaryrepublicofguinearepublicdjiboutialjazairislamicrepublicafghanistan#6mnckoreademrepmacedonieformerjoegoslavischerepublicincleastjerusalemoccupiedpalestinianterritory" +
	"#2yugfyrommacedoniabelarussischesovietsocialistrepublicjamaikamalagasischerepublicmoroccokingdom#5naudemocraticrepublicdominicanrepublic" +
	"heardimcdonaldislandsmauritiana#6150#9tkcollectiviteitmayotte#4658holyseevaticancitystate#9ck" +
	"#9fkrepublicamocambiquecongorepublic#9mksurinamethiopiaincleritnepalkingdomcaymaneilanden" +
	"commonwealthnorthernmarianasrepubliekoezbekistanvenezuelaverenigdestatenestadosunidosmexicanosfalklandislandsbritishturkiyerepublicgeorgiarepublichongkongsarvanchina" +
	"#2tha#492sainteustatiussababonaireelladavolksdemocratischerepubliekkoreanorfolkislandrepublicargentiniebaljuwschapjersey" +
	"poolsevolksrepubliekdemocraticrepubliczairecongo#6capoverzeesegemeenschapguadeloupevaticancitystate#9tjformereastgermanylaotiaansedemocratischevolksrepubliek" +
	"frgermany#9ch#9fjguyanapeoplesrepublicofchinaspanjeterritorybonairesainteustatiussaba#5750" +
	"palestinianterritoriesformermacaubukinafasogrondgebiedislandsman#7tuvdemocraticpeoplesrepublickoreaunionsovietsocialistrepublicsnieuwehebriden" +
	"easterngermanyrepubliekmalawibosnaiherzegovinasanghiyaloktantrikganatantranepalrepublicadehonduras#4850sabasainteustatius#5nig" +
	"landsintmaartenkorearep#9re#9ye#4688zairekinshasacongodemocraticrepublicaustraliavolksrepubliekroemenie" +
	"#9ci#7fij#9eecongodemocraticrepublicrepubliekcongoleopoldvillewitrussischessrgreatbritainandnorthernirelandukascensionandtristandacunhasthelena" +
	"phillippinessvizra#7hunchinahongkongsar#7honazerbaidzjanchilerepublicdepartementfransguyana" +
	"#7mdaformerzuidjemen#9thshrilankacambodiazairecongodemocraticrepublicascensionsainthelenaandtristandacunhafmrarabrepofyemen" +
	"yugoslaviasfrtaiwanprovincechinadepartementlamartiniquefdrethiopiafrenchguianaguyaneniuenieuwzeelandzairerepublicformeruppervolta" +
	"overseasterritorybritishvirginislandsuniemyanmarrepublikosterreichgreatbritainnorthernireland#5481#7asabouvetislands#2fsm" +
	"#6costadzikistan#9tgslovaakserepublieksudanpresecession#4642formeroekraiensessrunitedstates" +
	"#4638#9egmaldivischeislandsniueislandsrepubliekguineebissaufederalrusland#2mngdemrepofgermany" +
	"#7tpe#496formersaintchristophernevisserbiamontenegro#6czrpeoplesrepublicofmongoliamaldivehongaarsevolksrepubliek" +
	"grondgebiedfaeroernorthkoreademocraticrepublic#9tfrepublicoppervoltabsniaandhrzgvnakoninkrijkbhutanoverzeesgebiedsdeelverafgelegeneilandjesverenigdestatesmauritanie" +
	"sinthelena#4643saintkittsnorthuarabemiratespilipinasrepubliquegabonaisemicronesiefederalestatenvanrepublicfiji" +
	"tadzjikistan#6mzmsaotomeandprincipedemrepofportugeeseastafrikachinamacaosarssudan#6mligazastripandwestbank" +
	"overseasterritoryguam#7tursudannorthbermudasaoediearabietristandacunhaandascensionsainthelenaoostenrijk#5483" +
	"#4854#6chatristandacunhaandascensionsthelenakingdomiraqomansultanate#7monmacedoniaformeryugoslavrp#6140" +
	"#7mhlbruneidaruslatvianederlandenkoninkrijk#4652australieindonesiaunitedstatesrepubliquemaurice" +
	"samoawesternsamoamynamar#2mnecollectiviteitfransezuidelijkegebiedenbailliagedejerrichinapeoplesrepublichongkong#6omaeswatinikingdom" +
	"republicsouthsudanrepublieksuriname#5482republicachilerepublicofangola#9tdverenigderepublickameroentaiwanchinesetaipei" +
	"estadoplurinacionalbolivianewhebrides#7omabouveteilandnoors#4120theformeryugoslavrepublicofmacedoniacomorosuniongrondgebiedbouveteiland" +
	"territorynorthernmarianaislandsmadagascardemocraticrepublic#9tc#4686southgeoislands#4646samoaamelika#4666" +
	"#4634#9ecterritoriumnorfolkeilandayitirepubliknamibiamartiniquefransstaatkoeweitvoormaligesovjetunie" +
	"ugandaportugueseeastafricaformertanganyikazanzibaramerikaverstatendemrepofthecongocaboverdecapeverdecaboverderepublicugandarepublic" +
	"unievandecomoren#5484democratickampucheacoalitiongovernmenttristandacunhasainthelena#7viemongoolsevolksrepubliekbosniahercegovinarepublicofnamibia" +
	"#6145#6135overzeesgebiedsaintbarthelemyrepublicuppervoltastmartincollectivityarubakingdomofthenetherlandsmauritaniarepublicofuzbekistan" +
	"maleisefederatierepubliekseychellenbhutanunionofindiacooperatieverepubliekvanguyanamexikoislamicrepublicofafghanistanrepublicoficeland" +
	"verenigdestateskleineafgelegenislands#7tanbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiratenunievanbirmasocialistischerepubliekslovakianrepublic" +
	"sakartvelo#4858territoriumsaintbarthelemyrepubliekwitruslandverenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamahgrondgebiedmayotte" +
	"libyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissaspeoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesof" +
	"#6mld#7ttooverzeesdepartementsaintbarthelemyprincipatdandorrarepublicofnigersaintmartinfrenchoverzeesgebiedislandsmanlibaneserepubliek" +
	"overzeesgebiedfransezuidelijkegebiedenbyelorussiabelaruseilandencocoskeelingsocialistischethiopiearmeniarepublic#5732egyptarabrepublic#6maw" +
	"singapourchinapeoplesrepublicmainlanddepartmentfrenchpolynesiademocraticrepublicofformercongoterritoriumamerikaanssamoaoverzeesgebiedpitcairneilandenrepublikiyakongodemokratikisingapoer" +
	"gemenebestvandominica#4124republicofestonia#6dmakingdomofnorwaysaotomeenprincipeluxembourgrepubliekcaboverde" +
	"saintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal#2kwt#6130ceylondominion" +
	"#4682middenafrikaanserepubliek#4654#4662#4630finlandkoreadempeoplesrep#5731" +
	"valleysofandorraprincipalitybrazzavillerepubliekcongoislamrepublicirankingdomnetherlands#468germanyfederalrepublicfederalevolksrepubliekjoegoslavieityopiyafederalawidemokrasiyawiripeblik" +
	"peoplesrepublicangolasthelenaenascension#2dnklandcuracaorepubliekzuidafrikaaustraliegemenebest#5nirrdc" +
	"republicsouthsoedan#5norrepublicofdjibouti#4663kingdomgreecedemocraticrepubliceasttimorvolksdemocratischerepublicjemen#2kna" +
	"overseasterritoryturkscaicosislandsrepubliekrwandamcdonaldislandsandheardislanddemocratischerepublieksomalienewzealandamerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublic" +
	"groussherzogtumletzebuergslowaakserepubliekluxemburgrepublicitalyprincipalityofandorrarepublicsanmarinowallisandfutunaislandskoreadempeoplesrepublic" +
	"tristandacunhaandsainthelenacverderepublicamoldova#7vinupto2011sudankeelingislandsterritorycocosstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion" +
	"#7vennationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates#2kgzformersainthelena" +
	"overzeesdepartementsaintmartinfransdeelsudanrepublicsinteustatiusensababonaire#6morbangladeshpeoplesrepublicmauritaniaislamicrepublic#410vaticano" +
	"heardislandssfrywestduitslandserviemontenegrounierepubliekhaitioverseasterritorybritishindianoceanterritoryformersudansouthkorearepublic" +
	"#7myaoverzeesdepartementmayottedemocratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmariana" +
	"departementmartiniquerepubliekestlandrepubliquedesseychellesturkscaicosiranislamrepublicterresaustralesetantarctiquesfrancaises#6masoverzeesgebiedsdeeltokelau" +
	"balgariyakiribatirepublicrepublicindiajamaicarepubliclatviaamerikavspolska#6zam" +
	"kazakhstanturkmeenserepubliektunesischerepublic#6zimstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordan" +
	"bolivierepublicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacao" +
	"papuanieuwguineabelgienhaitirepublickingdomnetherlandsaruba#6mexkosovorepofbritishoverseasterritoryguernseyunitedkindom" +
	"#412#464formerunionofsovietsocialistrepublicsoverzeesgebiedsdeelmontserratiriphabhulikhiyeningizimuafrikagermanyformerdemocraticrepublicmarshalleilandenrepubliek#6cyp" +
	"#7thagrondgebiedwallisfutunacollectivitysaintbarthelemyboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantilles" +
	"guadeloupefrenchsaintmaartennederlandsdeel#5232#2rusformerfederatievanmalakkahongarijeterritoriumfransezuidelijkegebieden#6990" +
	"basutolandcomorenstaatfrancedomtomoverseasterritoryanguillachinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatska" +
	"westelijkejordaanoeverengazastrookvenezuelabolivrepof#6aabverenigdkoninkrijkkoreademocraticrepublicnorthmalawi#5newplurinationalstateofbolivia" +
	"republicoftheunitedstatesofindonesiabritishoverzeesterritoriumkaaimaneilandenrussianfederatonrepublicadelecuadorudzimawakomoriazerbeijanwallisenfutunasyrischearabischerepublic" +
	"noordelijkemarianenamerikaans#486kongobrazzaville#6zancongorepnetherlandsindiesstateoflibya#7tog" +
	"republicofsudan#5nep#7antsrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi" +
	"#5rwa#5ukgrepublictsjechiearabemirates#5230#2rwarepubliccotedivoireivorycoast#2reu" +
	"kleineeilandenvandeverenigdestatenoverzeesgebiedsdeelreunionterritoriumislandsman#4108republicphilippinesstchristophernevis#5ausautonomousterritoryofgreenland" +
	"spitsbergenjanmayen#7aruhashemitekingdomofjordanrepubliczaireoverzeesgebiedsdeelamerikaansemaagdeneilanden#6albinclbangladpakistanheardandmcdonaldislandsau" +
	"natiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicnorfolkislandterritorymacauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibar" +
	"chinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussr#6987mozambquerepubliccotedivoire#416#460" +
	"#476federalstatesmicronesia#6drvgemenebestdominica#484hellasrepublicnorthmacedoniesaintbartholomeus" +
	"staateritreakazakstan#7autsrilankademocraticsocialistrepublic#5uaeoekraiensesovietsocialistrepublicformersouthjemenoverseasterritoryheardislandsmcdonaldislands" +
	"republikangpilipinasazerbeidzjaanvenezuelaverenigdestates#6986macedoniaformeryugoslavrepublicofarubakofthenetherland#5403gabonrepublic" +
	"republicpolandlibyanjamahiriya#6cditerritoryreunion#6cam#7afg#5wsmlibanon" +
	"sanmarinorepublicstatenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde#2korpdryusmaagdeneilanden" +
	"philippijnserepubliekthefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrainturksandcaicosisascensionandsainthelenasaintmaartennetherlands" +
	"kleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro#5402#6afgoverzeesecollectiviteitfransguyana#6alg#6con#6can" +
	"overzeesegemeenschapfranspolynesierepubliekkoreavjrmhondurusuniedercomorendemocraticrepublicmadagascar#5290#5rom" +
	"papuaandnewguineaterritorystkittsandnevits#2roubelorussianieuwcaledonierepubliccapeverdeanguillabritishsaotomeeastprincipe" +
	"belorussischesocialistsovjetrepubliekformerlaossaintmartin#5475volksrepubliekzuidjemenoverzeesgebiedsdeelanguillaascensionsinthelenaentristandacunharepublichonduras" +
	"#4876#5nam#6croseychellenrepublieksouthkoreanederlandvolksrepubliekchina#6cao" +
	"lithuanianrepublicstateofisraelbolivarianrepublicvenezuela#5235tristandacunhaenascensionsthelenasyrianrepublickoninkrijkdenemarken#6983" +
	"gilbertislands#472federalstatesmicronesiefmrussrverenigdestateskleineislandsrepublicnorthmacedoniaoverzeesgebiedsdeelbritishindischeoceaanterritoriumsiam" +
	"#5404auheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbeninowganystan#6col" +
	"nkorea#5560beseilandenbonairesinteustatiusandsabaestlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislands" +
	"latvija#5russeparatecustomsterritorytaiwanpenghukinmenmatsuoverseasterritorysaintmartinfrenchpart#5rokguyanefrenchguianarepublicguineebissaurepublicadepanama" +
	"commonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibutirepublicaportuguesa#2yemdahomey" +
	"islandsterritoryofthecocoskeelingmaagdeneilandenvs#7ausincleritethiopia#6combruneidarussalamvirginislandsukrepublicofsenegal" +
	"kaaimaneilandenbritishfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustriarepublicofukrainebonairesabasainteustatiusguyanacooperativerepublic" +
	"heardenmacdonaldeilanden#470#6mltthebahamasgrootbrittannieennoordierlandsoomaaliya#5liedemocraticrepublicofthecongokinshasa" +
	"curacaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhy#6cubverenigderepubliektanzaniaterritoryheardislandsmcdonaldislandsunitedrepublicofcameroonmainlandchina" +
	"republicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebestsahrawirepublicureptanzaniamacaosarchinafijiislandsrepublic" +
	"#6mag#6920estadolibreasociadopuertoricounionburmasocialistrepublicbelorussie#4100#4136#5lib" +
	"wallisfutunafrench#6domrepubliquedutchad#5471#7arm#2ddr#7codgemenebestpuertorico" +
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
	"#6973britishindianoceanterritorybritish#5gui#3dybjgrondgebiedchristmaseilandlibyaarabjamahiriyazerbijancuracaoknetherland" +
	"republicadeangola#5nthadenyemenpdrsouth#7cokmcdonaldislandsheardislandsoverzeesgebiedfranspolynesiedepartmentmartiniquefrafrenchsouthernantarcticterritory" +
	"sainthelenaascensiontristandacunhaoverzeesgebiedsdeelchristmaseilandstatemongoliaeastgermanytanzaniaunitedrepublicrepublicofafghanistan#2phl#6maa" +
	"latvijasrepublikasovjetrusland#6910#2bfakeelingeilandencocos#5armfederativerepublicofbrazilsouthafricarepublic" +
	"turkmenie#5811nederlandseantillenoudarabrepsyrie#2kenrepublicadecubaeasternrepublicuruguayfederatiesaintchristophernevis" +
	"formerlydahomeybeninvietnamn#6monindonesierepubliekderverenigdestaten#6jammaskateenomanabodepeacenationbruneijumhuriyattshad" +
	"malayafederation#5aul#2deu#7commanisle#7andsintchristoffelennevis#5816" +
	"ascensionensinthelenaguadeloupegebiedvandeafarsendeissasguamamerikaanskoreademocraticvolksrepubliekmadagascarbrazilieverenigdestatenpakistanrepublic" +
	"stkittsandnevisbelgischcongounitedarabesultanateofmuscatandomanterritoriumfalklandeilanden#6jpn#5gabchinapeoplesrepof" +
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
	"statenunievanservieenmontenegro#2dji#5800uzbekistankoreademocratic#2islislamicstateafghanistannoordjemen" +
	"#5210guineearabischerepublicjemenkhazakhstanoverseasterritorynewcaledoniadominionceylonportugualfederalrepublicformergermany" +
	"#6900#5afgprincipalityofliechtenstein#5325#5341#5355formermaldiveislands#5395" +
	"kazakhstanrepublic#5argazerbaidzhanrepubliceasttimorguinebissauseychellesislands#2prkformosa" +
	"#5205#5211alandeilandencongorepofthebritishoverzeesterritoriumbritishindischeoceaanterritoriumsingaporefrenchsouthernantarticlandsrepublicletland" +
	"#5guacomoroislandsisrael#5346republicofcubasultanatezanzibarvolksrepubliekbangladeshzhonghuarenmingongheguo" +
	"ethiopiaexcludeseritreagroenlandkingdombahrainkoreademocraticpeorepublicpuertoricogemenebest#5212mexicoverenigdestatesrepubliquedelaguineeequatoriale" +
	"zwedenrepublicofbelarus#5gfralbahraynfederalerepublieknigeriachinaprmacaomexicorepublicierland" +
	"#6drcindependentstatewesternsamoarepublicindonesiaunitarystatesanaayemen#5litiraq#5347fransezuidelijkezuidpoolgebieden" +
	"sainthelenatristandacunhaandascensionheardmcdonaldislandsterritorysaintmartinfrenchpartoesbekistancocoseilandenkeelingeilandenrepublicuzbekistancollectiviteitmartiniquefilipijnen" +
	"indonesiarepublic#2pribritishoverzeesterritoriumbermudailelareunionmonacorwandanrepublicrepublicofugandakoeweit" +
	"democraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperu#6aus#5344unitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999" +
	"islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafricaauheardmcdonaldislandsrepubliekkameroenguineaomansultanaat" +
	"vkhongkongchinapeoplesrepublicrepubliekmarshalleilandenzuidgeorgiaendezuidelijkesandwicheilanden#7jpn#5345unitedkingdonmicronesiafedstates" +
	"stpierreandmiquelon#7hkgrepubliekkosovocomorenunieoverzeesgebiedcocoseilandenrepublieksrilankahelleenserepublicisleofman" +
	"overseasterritorycaymanislandsverenigdkoninkrijklibieyemanyemenfalklandeilandentrucialcoastverafgelegeneilandjesverenigdestatesamerikaanschinesetaipei" +
	"#2plw#5gha#7jamrepublicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesahara" +
	"albaniapeoplesrepublicvoormaligjugoslavie#5350republicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgie" +
	"republieksomaliecocosisdsyemenarabrepublicofyementrinidadtobagorepublic#5540denemarkenformerkhmerrepublicdawlatalkuwayt" +
	"republieknoordmacedonie#2prtcongodemocraticrepublicofthe#4352#5200republicofkenyavaticaanstaat#2pyf" +
	"#4380bruneiyemenpeoplesdemocraticrepublicof#7jorgrondgebiedpuertoricoarenoordkoreavaticaan" +
	"sabaenbonairesthelenaascensiontristandacunhapalestineliberationorganizationfedrussia#7cafsaharaoccidental#5lux#7civ" +
	"republiekniger#5541departementfransezuidelijkegebieden#7vanfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiam" +
	"baljuwschapguernseykoreademocraticrepublicarabrepofegyptburmanowmyanmarrepublicadelperu#5352laopeoplesdemocraticrepublic#7cze" +
	"czechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwanterritoriumtokelaualjumhuriyahalyamaniyahrsahonduras" +
	"greatbritainnorthernirelandukjumhuriyatmisralarabiyahmicronesiafedrepubliclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebieden" +
	"republiquedemauriceserviemontenegrobritishoverzeesterritoriummontserratrepublikaslovenija#5349#6840volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyya" +
	"usaunitedstates#5553empireofiranadenyemenempireiran#5940federationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibar" +
	"#658overseasterritoryguadeloupe#5gmyrepubliekkenia#5guysaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaarten" +
	"formerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden#5552turkserepubliekverblijfplaatsvredenatiebruneioverzeesgebiedbonairesainteustatiussababelgium" +
	"#4356tunisiarepublic#4384#6mya#5gdrrepublicoftogosovjetoekraineislamicfederalrepubliccomoren" +
	"prinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublic#6jorchristmasislandterritorysrhodesiarepubliquedecotedivoire" +
	"vietnamsrfederaledemocratischerepubliekethiopiegrondgebiedsvalbardjanmayenrepublicunionmyanmarsaintbarthelemyfrans#5551virginislandsusoverzeesecollectiviteitfransezuidelijkegebieden" +
	"eestiwestsahara#640formerwitrussischessrgebiedafarsissassabasainteustatiusbonairesouthwestafricaunionofmyanmarburma" +
	"serbiaandmontenegroformerlibiestaatrepubliekcubaamerikaansemaagdeneilandenamerikaansdhivehiraajjeoverzeesdepartementwallisfutunaseychellenrepublicthegambiarepublic" +
	"#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintluciamonacoprincipality#6750onafhankelijkestaatsamoa" +
	"federaldemocraticrepublicofethiopiaoverzeesgebiedguamcongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiyeus#641stchristopherennevis" +
	"republiekdahomeyterritoryguadeloupeirakcollectivitesaintmartin#5359mamlakatalbahraynnaoerorepublic#6820" +
	"#7cypmontenegroyugoslaviafrserbiaschweizmaagdeneilandenbritishnetherlandswestindiespalestinastaatnorfolkeilandformergdr" +
	"democraticvolksreplaospanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmarformeregyptmexicoverenigdestaten" +
	"saintmartinfrenchpartcyprussomalidemocraticrepublic#5920#642chinesetaipeitaiwanfranspolynesiehongkongchinapr" +
	"ukvirginislands#2bgrheardislandandmcdonaldislands#6835formerwestgermany#5lesrepublicoezbekistan#2bvt" +
	"azerbeidzjanbritishoverseasterritorybritishvirginislandsrepublicofcapeverdeiriphablikiyesewulaafrika#6wsmafarsissasfransgebied#3byaa#5uga" +
	"barbadoesgdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustraliapitcairnislandbulgariapeoplesrepublic" +
	"republicsuidafrika#5935#653equatorialguineacocoskeelingeilandenvietnams#2bdi#6850" +
	"#5lbrroemenie#2bmupalestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanoverseasterritorytokelau" +
	"unieburma#5rvnrepublictadzjikistankyrgyzrespublikasywallisenfutunaeilanden#5946#5950frenchsouthernantarcticlands" +
	"tazania#652#5986formersocialistfederalrepublicyugoslaviaoverzeesgebiedsdeelbonairesainteustatiussabaserbiamontenegroformerfransterritoriumvoorafarsenissasoverzeesgebiedfalklandeilanden" +
	"territoriumheardeilandmcdonaldeilandenwitrussischesovietsocialistrepublicpitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepublicoverzeesgebiednoordelijkemarianenterritoriumfaeroer" +
	"overzeesecollectiviteitsaintpierremiquelonsyriearabrepubliclandarubardcongo#7qatxianggangcentralafrrformerpalestineliberationorganization" +
	"#5947territorywallisfutunaislandsnorthmacedoniamacedoniafyrom#651#5987tsjechoslowaaksesocialistrepublicbritshondurasoverseasterritorybouvetislands" +
	"netherlandssintmaartenterritorybouvetislandsbahamaesturkmenstanfrenchguianaunieburmasocialistrepublicityopiyaukrainiansovietsocialistrepublic" +
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
	"kingdomofcambodianiueisland#7cayruslandfed#4532republicofzimbabwe#5820congodemrep" +
	"nmarianaisrepublicofslovakiaunitednationsadministeredregionkosovo#5panwallisandfutunaislandsterritoryrepubliektogobirma#655" +
	"#6678#5983#631micronesiafederalstates#7cpvpoland#5375republiekvandefilipijnen" +
	"#6860papoeanieuwguineabrvirginisds#4533republiekcolombiafrenchafarsissasbritishvirginiskameroun" +
	"democraticrepublicofafghanistanformerkhmerrepublieknzgreatbritainunitedkingdom#654territoryunitedstatesminoroutlyingislandsrepubliekmontenegrosaudiarabia" +
	"kingdomofswaziland#4554falklandisdsmalvinas#5usa#4530republiekfinlandunitedkingdomgreatbritainoverzeesgebiedmartinique" +
	"peoplesdemocraticrepublicofalgeria#2isr#5pal#6ukrsocialistrepublicunionburmarepubliccyprusterritoriummontserratformeroekraiensesovietsocialistrepublic" +
	"rhodesiazimbabweunitedsatesamericairiphablikiyasemzantsiafrika#6660kleineafgelegenislandsusterritoriummacaurepublicadaguineequatorialcommonwealthofthebahamas" +
	"vietmanchristmasisdsmacau#5373republicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibar" +
	"overseascollectivitysaintbarthelemy#4531eilandmanbahamascommonwealthkingdomsiam#5phi#3tptlformerarabrepublicyemen" +
	"saintvincentendegrenadinenwestbankgazastripoverseascollectivitynewcaledoniarepublictenoostenuruguayturkemenistannorthmarianaislandscongokatar" +
	"britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden#660republicofnicaragua#5990federationofnigeriastomeandprincipe#4200republiquedjibouti" +
	"#5372saintbartsrepubliekcongoleopoldstad#7chafederatievanmalayaheardenmcdonaldeilandenoverzeesecollectiviteitreunionwestbankandgaza" +
	"#4524#2iotarabischerepublicegypte#5porgreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoire" +
	"verenigdestateskleinepacifischeislandsbritishoverzeesgebiedpitcairneilandendominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublic" +
	"togofinlandrepublicchinaprmacauslovakrep#5371republiektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarino" +
	"oosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarcollectivityreunionstateofpalestinbritishoverzeesterritoriumsainthelenaascensiontristandacunha" +
	"laoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepal" +
	"republicslovakiaoverzeesegemeenschapsaintpierremiquelon#5prk#6663adenyemenpeoplesdemocraticrepublicsouth#2wsmpeodemreplaonieuwzeeland" +
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
	"formerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgariatunisarepublicsomaliecollectivitedesaintbarthelemy" +
	"italiekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermanyterritoriumfransguyanabritishoverseasterritoryturkscaicosislands" +
	"#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman#5bah#4270comoroeilandendepartementdesaintpierreetmiquelon" +
	"ratchaanachakthairepublicofhondurasterritoriumguamlithuania#2imn#4598pnorthguineasintmaartenstmartin" +
	"kingdombulgariatunesie#4360#6640#5gnbbelarusrepublicofsintluciasaotomeandp" +
	"libyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#7esaterritoryofthewallisandfutunaislands#6andbihindiarepublic" +
	"britishoverseasterritorysainthelenaascensiontristandacunharepublicugandasainteustatiussabalaosletzebuergrepublicgreecenederlandseantillenoverzeesgebiedreunion" +
	"turkscaicosislandsbritishmaldivessultanatesaintbarthelemyzuidafrikaunie#7srb#2psestateofnepaluniesocialistsovjetrepublieken" +
	"vsamerikabrazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquesingapurastkittsennevisfederatie" +
	"#2bgd#4268demkoreaertrakingdomoflibyanorthernmarianaislands#2blr#4528" +
	"republicfilipijnenmaledivenrepubliekcocosislandsterritory#2idngazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea" +
	"#2irn#3suhharubanederlandsterritoriumbritishmaagdeneilanden#2umiukmauritiusrepublicrepublicaguatemala" +
	"northmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanateterritorialcollectivityreunionkosovorepublicchannelislandsjerseypapuanewguineaindependentstate" +
	"palaurepublicsaintmartinsintmaartensuidafrikarepubliek#2gibgrondgebiedheardeilandmcdonaldeilanden#2bysitaliarepublicofmadagascar" +
	"hongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiamkingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2npldrukgyalkhap" +
	"knetherlandcuracaokoninkrijktunesieoverseasterritorysaintmaarten#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemenduitsland" +
	"islamicrepublicofpakistan#6590myanmarburmanicaraguacollectivitedesaintmartinpuertoricoamerikaansrepublicmarshalleilandenandorra" +
	"fmrrepofvietnamestoniansovietsocialistrepublicprmacaochina#2irlsolomanislandsroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupied" +
	"formersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibiecollectiviteitsaintbarthelemyrepublicoflithuania" +
	"republicofelsalvador#5bru#6591lubnansyrischerepublicverenigderepubliekvantanzaniakingdomofegyptoverseasterritorysaintpierremiquelon" +
	"#2nclrepublicmoldavieterritoryfalklandislandsgrondgebiedfalklandeilandenamerikaanssamoaamerikaanskirghizistan#4422#5yug" +
	"unitedstatesvirginislandsprmacauchina#4442congodemrepublicsaoudiarabie#5grgrepubliekijslandterritorycuracao" +
	"bezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn#2brnfederatievanmaleisieterritoriumsaintpierremiquelonbezetpalesteinsgebied" +
	"formernederlandseantillen#4508qatarwallisfutunaislandsdzjiboutioverseasdepartmentfrenchsouthernterritory#6uzb#5par" +
	"#2nfkrepublicofmalawiguyanageorgetownmaldivesrepublicnorthmacedoniebielorussiacroatianrepublicjumhuriyatjibuti" +
	"kingdomegypt#6guafederatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatirepublikaeastkosoves" +
	"socialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonacofalklandislandsrepubliekchina#2ginzwitserseedgenootschapturkeyottomanempire" +
	"frenchsouthernandantarticlandsrumeniemyanmarafghanistanrepublicoverzeesgebiedbritishmaagdeneilandennewcaledoniarepublicaorientaldeluruguay#4440" +
	"kingdomofromaniauniemyanmarrepublicoostsamoa#5100#6360guineebissaukoninkrijkcambodjaverarabemiraten" +
	"#2ben#4278grondgebiedpitcairneilandensaotomeandprincipearubadutch#7ethsultanateofoman#2geo" +
	"capeverderepublickyprosislandsfalklandislandsmalvinasprincipalityvalleysandorragroenlanddeensrepublicmaldivenrepublicofturkmenistanaustriarepublic" +
	"greenland#5yprmacauspecialadministrativeregionsyrischearabischerepubliektristandacunhaascensionkoreasouthripablikblongvanuatu#5101" +
	"#5115#5bhurepublicpolencentralafricanrepcroatiahrvatskamoldovarep#2blmverkoninkrijk" +
	"#6581federationmalayacollectivitesaintbarthelemyyisraellaosdemocraticvolksrepubliekrepubliekderseychellenbosnie#7sud" +
	"republicacostarica#6ukglydveldidislandssanmarinomostserenerepublicrepublicofmali#4426chadrepubliclibyalibyanarabjamahiriya" +
	"republiquededjiboutitrinidadytobago#4430#4446#4454#2uzbswaziland#5grc" +
	"noorwegen#6gfr#6580joegoslavierepublicportugal#2bih#6gnbfederalrepublicofgermany" +
	"#2gnqkosovounscr1244#4504#2gtmrepublicnaurutransitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliek" +
	"amerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksainteustatiusbonaire#5yarowganystanyslamrespublikasysaintpierreandmiquelon#6315" +
	"#6365keniapolenbritishoverzeesgebiedbritishmaagdeneilandenreinoespanasamoawesternchinataiwansaintkittsandnevisfederation" +
	"saintmartinsaintmaartenmozambique#5png#6urukingdomafghanistanmiddlecongokoreademocraticpeoplesrepubliclaosdemvolksrep" +
	"bjelorussischesovietsocialistrepublic#4428#6ugahaytizuidsoedanoverzeesgebiedsdeelwallisfutunabouvetoyaformercentraalafrikaanserepubliek" +
	"grondgebiedbritishmaagdeneilandensocialistrepublicromaniabelarussischessrkonungariketsverigesyria#6316bulgariakingdom#5blz" +
	"koninkrijklaosfrguianamisr#4258yarspecialadministrativeregionhongkongchinasouthsandwichislandsandsouthgeorgia#6522" +
	"antiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2indoverzeesgebiedsdeelmartiniquerepublicoftheunionofmyanmar" +
	"congoleopoldvillevaticancity#7sui#7srieasttimortimorlestesthelenaandtristandacunhapngrepublikaekosoves" +
	"#6317#6367republicchilizuidwestafrika#7ecukingdommoroccokirghiziamalvinasfalklandisds" +
	"republicofseychellesformerzairerepublicanicaraguaoverzeesgebiedsdeelnieuwcaledoniecollectiviteitreunionkoreadprsultanaatdermaldivenyemenarabrepublicnorthsana" +
	"bosniaoverzeesgebiedsdeelamerikaanssamoauskleineafgelegenislands#4434#7lbr#4450wallisandfutunais#5110" +
	"#6310#6366frsantarcticlandsbrazzcongobharat#5kir#7estespana" +
	"democratickampuchea#6516#6520equatorialguinterritoiredesnouvellecaledonieetdependancesreunionfrench#4500overzeesgebiedsaintmaarten" +
	"#5kyrmalagassieheardislandsmcdonaldislandsuaemirates#5perdemocraticrepublicofthecongosomalilandroyaumebelgique" +
	"repiblikayitinorwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafrica#6433formerceylonfederatievansaintkittsennevis" +
	"verenigdestatesbraziliesouthsandwichislandssouthgeorgiarepublicgambianorfolkisdsczechoslovakfederativerepublic#6369#6guymagyarorszag" +
	"republiekmacedoniegrondgebiedanguillarepubliquedubeninmuscatandoman#6rvn#6517republicofparaguayarabischerepublicsyrie" +
	"overseasterritorycuracaorepublicofmaltarepubliekvanpalau#7stpyemenfmrarabreproyaumedebelgique#6432papuanewguniea" +
	"saintpierremiquelonfransrepublicliberiacommonwealthofpuertoricoterritoiredesileswallisfutunamayottefrenchvrcarabischeemiratenholysee" +
	"stpierreetmiquelonservieenmontenegrostatenuniesyrie#6368overseascollectivitymayotteunionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254" +
	"#6gabromaniagrondgebiedturkscaicoseilandenfrenchpolynesiarepublicbeninguineabisseaurepublicofargentinafederalestatenvanmicronesie" +
	"micronesiafederatestatesrepubliccongobrazzavillecaboverdebritishoverzeesgebiedsouthgeorgiesouthsandwicheilandenmetropolitanfrance#6435overseasterritorypuertoricosocialistfederalrepublicyugoslaviaformer" +
	"frenchsudansloveniedemocraticvolksrepubliekethiopieoverseasterritorysvalbardjanmayenrepublicseychelles#7egyrepublicchilegermanye" +
	"territorialcollectivityfrenchpolynesiazwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland#2brarzeczpospolitapolskajanmayensvalbardautonomousterritorygreenland" +
	"territorynorfolkislandsdempeoplesrepofkoreanorthmacedoniarepubliczwitserland#5kuwfederalmicronesiariphablikiraafrikadzongarepubliekderfijieilanden" +
	"czechrepublicczechia#6434republiekmaldivensultanatemaldives#4438autraliacapeverdefederaldemocraticrepublicnepal" +
	"yemenpeoplesrepublicofrepublicoostenrijkteratrinorfkailenslovenskoazarbaycannationbruneirepublictajikistan#7esp" +
	"britishoverseasterritorygibraltarverenigderepublictanganyikazanzibar#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guyformeregypte" +
	"formernorthvietnamrepublicofrwandarepublicofthecongodemrepzairekinshasacongofransguinee#6437socialistrepublicuniebirmaturkiyecumhuriyeti" +
	"osterreich#7ltugrondgebiedverafgelegeneilandjesverenigdestateshayastan#2uryalgerijerepubliekequatoriaalguinearepubliekoppervolta" +
	"verenigdestates#2gab#5690kameroenbonairesainteustatiussabadutchhayastanihanrapetutyunlaotiaansedemocraticvolksrepubliekrepublicaangola" +
	"roemeensesocialistrepublicdempeoplesrepkoreastateofqatarrepubliquedumalislowakijewesternsamoa#6usarepublieknamibie" +
	"#7surbritishoverzeesgebiedturkscaicoseilandenbritishindianoceanterritoryrepubliekmali#5ice#6436republiekkirgistantrinidadandtobagorepublic" +
	"formerdemocraticrepubliccongomacedoniafyr#5blrunitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesie" +
	"afarsandissas#6510overseascollectivityreunion#6rok#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominion" +
	"macedoniathefmryugrpromaniapeoplesrepublicrepubliekgabon#7swetimorlestedemocraticrepublic#6439sainthelenaascensionandtristandacunhaplo" +
	"#7lesbailliagedejerseyrepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbruneiussr" +
	"boliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeussainthelenahemelvaarttristandacunhajanmayenenspitsbergenverenigdkoninkrijkvangrootbrittannieennoordierland#5kos#6511" +
	"#2gbr#5692#5kzkrepublicsrilanka#5620overzeesgebiedsdeelfaeroerpeoplesdemocraticrepublicofethiopiastmartin" +
	"jerseybritishkinmenandmatsuseparatecustomsterritoryoftaiwanpenghubritishoverseasterritorymontserratkorearepublicofturkiyeserbiamontenegroserbiafr#6438federalislamicrepublicofthecomoros" +
	"macausar#4458federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregion" +
	"dutchsaintmaartenplurinationalestaatvanboliviademocratickampuchiagrondgebiedbonairesainteustatiussabasaintchristophernevisazerbaijansovietsocialistrepublickibriscumhuriyeti#2srb" +
	"muritaniyahrepubliquelibanaisestkittsguernseyivorycoastrepublic#7zimunitedstatesofindonesia#5egy" +
	"republicbelarusalgeriademocraticandpeoplesrepublicoverzeesgebiedsdeelalandsvalbardjanmayennoorscongodemocraticrepublicof#5ven#2usa#5bng" +
	"somalie#44laosdemocraticvolksreprepublicofboliviazimbabweterritorialcollectivitymayottepeoplesrepublicyemen#5694" +
	"peoplesrepublicmacauchinadzikolamalawiegyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundirepiblikdayiti" +
	"centraalafrrepubliekportugalrepublic#2ukr#5irereunionislandsboeroendi#5botrepofyemen" +
	"southafricaunion#4792#4740namibiaswanepalstatefederatedstatesofmicronesiagrondgebiedcocoseilandenbritishoverzeesterritoriumislandsman" +
	"republicgeorgia#5625iranislrepofoostduitslandstbarthamerikaanssamoa#2niuilankai" +
	"verenigdkoninkrijkgrootbrittannienorthierlandtokelaucuracaodutchrepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakka" +
	"gabonguianadepartmentgabunsthelenastaatcomorenkoreapeoplesrepublicsuomentasavalta#5bui" +
	"britishvirginislands#5bragrotesocialistischelibischarabischevolksjamahiriyya#6211guineabissaoprovinceofchinataiwan#5696saintpierreenmiquelon" +
	"republicmontenegroterritoryarubaterritorialcollectivityfrenchguiana#7lux#5barsthelenatristandacunhaenascensiontanganjika#6gdr" +
	"sierraleoneterritoryguernsey#6210sovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreadem" +
	"#5kenafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanroc" +
	"aotearoanewzealandnewcaledoniaanddependenciesterritorysaintchristophernevisfederationverenigdestatenmexico#5ecupalestinerepublicacaboverde#7lba" +
	"arabischerepubliekjemenbyelarus#6395republicofturkeyrepublicbotswana#5bosdemocraticsocialistrepublicofsrilankaportugeesoostafrika" +
	"somalia#48#6gam#52koreademvolksrep#5698lydveldidisland#8ec" +
	"#5626maagdeneilandenamerikaanserepublicofzairerepublicadenicaraguachineestaipei#2nldmoldavia#7swz" +
	"fmryugoslaviaguernseybritishivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion#7syroverzeesgebiedsdeelfransguyanaburmamyanmar" +
	"#7ghagreenlandautonomousterritory#5estusviunitesstatesvenezuelabolivrepublic#5bul#4796" +
	"#6212#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgie" +
	"qazaqstan#5645#5651#7seyjanmayenspitsbergensultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliek" +
	"estonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamaswuliwyasuyu#5irncookislandsnewzealand" +
	"channelislandsrepublicofegyptsthelenatristandacunhastmartinsaintmaartenverstaten#6265#8re#8ha" +
	"territoriumfranspolynesietogorepublic#2gnbyougoslavia#5652republicadeelsalvadorfrenchsouthernandantarcticlandsterritoriumreunion" +
	"gazaandwestbanklibischarabischejamahiriyyanorfolkeilandaustralisch#7latkazachstan#6390westsamoa#6grn" +
	"commonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggyoverzeesgebiedsdeelsainthelenaascensiontristandacunhacostarica" +
	"republiekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie#2uga" +
	"britishoverzeesterritoriumbritishmaagdeneilandenfedstsmicronesia#6385specialeadministratieveregiohongkongvandevolksrepubliekchina#5bfo#6375sultanaatvanomanformerswaziland" +
	"#1bapaysdoutremerdelapolynesiefrancaisebechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederation" +
	"republicbolivia#8cg#8egslovakrepublic#2guf#5678#2grd#2nor" +
	"irirepubliekazerbeidzjan#2ner#2nzl#6etmindonesierepublicverenigdestatescaymanisdsoverseasterritorypitcairnislands" +
	"republicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekoverzeesgebiedsdeelgroenlandpeoplessocialistrepublicalbaniasintmaartennetherlandsmoroccomuscatomansultanate" +
	"commonwealthofbahamas#6372iranislamicrep#5bolsowjetuniegoudkustirishrepublicterritoriummayotte" +
	"#6260#4732#4748grondgebiedmontserrat#4724nederlandseantillenformer#2senkirghizrepublic" +
	"turksencaicoseilanden#8cfrepublicofsouthsudanmiquelonandsaintpierretadzjiekistan#5679republiquecotedivoiredutcheastindies" +
	"jemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublic" +
	"salomonseilandentajikistanrepublic#2lca#6373#6grcalandislandsrepublicchinastaatdercomoren" +
	"territorialcollectivityguadeloupeunionofburmasocialistrepublic#5bhmmacaospecialadministrativeregionpeoplesrepublicchina#8mi#8fi#8ce#8ei" +
	"papuanewguineastaterepublicbosniaherzegovina#5640#7sgpfederaldemocraticrepublicethiopiestbartsfedstatmicronesiarepublickroatie" +
	"#551#7ncasocialistischevolksrepubliekalbanieschweizerischeeidgenossenschaftsaintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1yd" +
	"republicoftrinidadandtobago#6370#1bboverzeesgebiedfransguyanasainthelenatristandacunhadominicanrepublic#4798vietnamdemocraticrepublicof" +
	"federatiesaintkittsennevis#8mhgrondgebiedtokelaukoninkrijkitaliemayottefrans#8fjvenezuelabolivariaanserepubliek#8cd" +
	"nieuwzeelandcookeilandenascensionsainthelenatristandacunha#2svnnigeriafederatie#552lietuvastvincentandgroverzeesgebiedsdeelguadeloupe" +
	"formerhongkongpeoplesrepublicofthecongoheiligestoeloverzeesgebiedsdeelbouveteiland#1ye#5etmguineabissaurepublicantiguabarbuda" +
	"formerdemocraticrepublicgermanyoverseascollectivityfrenchsouthernterritory#6371dawlatqatargermandemocraticrepublic#1benmarianaisdsoverzeesgebiedsdeelnorfolkeiland" +
	"#6gha#8pkhongkongrepublickenya#8mk#8hk#2sxm#8fk" +
	"#8ekformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartin#7smrsintmaartensaintmartinsomalischerepublic#553" +
	"taiwanoverseasterritorymartinique#6hon#5irqdominicaanserepubliekfijieilanden#6380#6hun" +
	"formergermanyfederalrepublicfmrdemrepofvietnamoverzeesgebiedsdeelarubarepubliekivoorkust#1bdfederationsaintkittsnevismaladivenmaledivenrepublic" +
	"republikmoris#4720#8mj#2syrrepubliekhongarijeterritorywallisfutuna#8cbchristmasislandsterritory" +
	"egyptkingdomterritoriumamerikaansemaagdeneilanden#2grc#554#594#6ethrepublicgabonrepublicmalta" +
	"bermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespuleangatongapakistaninclbangladesh#1ugetiopierepublicbrazzavillecongo" +
	"saintpierremiquelon#6grgrepublicbosnieherzegovina#1bgsinthelenaenascensionxianggangtebiexingzhengqumatanitukovitipnguinea" +
	"#6nam#8wi#8ymdemocratischevolksrepubliekkorea#8rmaruba#7eridemocraticrepublicmadagaskar" +
	"territorymacao#8fmstmaartenfransdeel#8carepubliekbulgarijesainteustatiusandsababonaire#8amislamicstateofafghanistan" +
	"#2svkfederaldemocraticrepublicethiopiayemenn#555laopeodemrep#531orientaalserepubliekuruguay#7ssd" +
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
	"republiekvietnam#1dosinthelenahemelvaartentristandacunhasomalischedemocraticrepublic#1fo#6nau#8wasouthkorearepublicof" +
	"islamicrepublicpakistan#8nu#8pasthelenatristandacunhaandascensionrepublicacuba#8bu#8cikoninkrijknederlanden" +
	"malawirepublicyugoslavsfr#8aeafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#7sol#4604" +
	"federalrepublicgermanywestgermanyrepublicoffijigrondgebiednoordelijkemarianeneasternsamoaroemeenserepublic#1pn#1hnkinshasademocraticrepubliccongo" +
	"sinteustatiusensaba#1bn#1cl#2eshbritishoverzeesgebiedgibraltarrepublieklibanon#6rwa#8md" +
	"#3bumm#6rum#8it#8bv#8ch#8etdepartmentwallisfutunarepublickaapverdie" +
	"republikaeshqiperise#7slofederalrepublicofnigeriaguahanfederalislamicrepubliccomoros#580varrepublicserbia" +
	"unievanburmasocialistischerepubliekzuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#5704islamrepiran#1pm#7gab" +
	"#1hm#1iq#1omguiana#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilanden" +
	"westbankgaza#1dmsuriname#1fi#8rw#8sw#8mg#8kg" +
	"formerdemocratickampuchea#8fg#8cw#8agbonairesainteustatiussabanederlandsrepublictunisiaeasttimoroverzeesgebiedamerikaanssamoa" +
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
	"#8ir#8ezformercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeace#7sleburundikingdomruslandfederal" +
	"#6115#6101christmaseilandaustralischnetherland#7nepoccpalestinianterritorystkittsnevisnetherlandsant" +
	"heardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg#1rwarabrepublicyemenyemenbahamaislandsbritishoverseasterritorypitcairnislands" +
	"#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore#1ag#1bw#1cg" +
	"overseasterritorynorfolkislandsstatecomoros#2sgsmacaosar#2syc#8da#8gy#8cq" +
	"futunawallisjerseychannelislandsrepubliekguinee#6100republicnicaragua#4612swedenrepublichungary" +
	"republieksoedanvietnamfmrdemrepyemendemocratic#1pfmarshallis#1tv#1hvperurepublic" +
	"#1ax#1bv#1cd#2esp#2luxwestelijksamoanederlandsdeelsintmaartenimperialstateofiran" +
	"svalbardjanmayenislands#8spbouveteilandcollectiviteitsaintmartinsouthafrikaijsland#2sgp#6pol" +
	"kaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemen#6estskorea#7zam#7lca" +
	"britishoverseasterritoryjerseycomorenislamitischebondsrepubliekrepublicofitaly#5tog#1pe#5van#7ger#1hu" +
	"#1by#2egybelarus#2sauturkeyrepublicbruneidkleineislandsverenigdestates#6ecu" +
	"wallisfutunaburkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliekbrazilheardiandmcdonaldischinasarhongkong" +
	"britishgebiedinindischeoceaanislandsmanbritishterritorialcollectivitywallisfutunarepubliekbelarusrepubliekindia#1tt#7geqkoreadempeorep" +
	"#1ht#1kr#424#432bhutankingdom#1az#1np#440" +
	"#1ernoordelijkemarianaeilandenstvincentandthegrenadines#6panterritoriumturkscaicoseilanden#2eazcollectiviteitfransguyanalithuaniarepublic" +
	"republicofthecongoleopoldville#8fpmalvinasfalklandislands#8bxmaleisieyemenspuertoricoamericanterritorialcollectivitymartinique" +
	"tfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyyaconfederazionesvizzeraprmainlandchinaalgeriademocraticandpopularrepublicbritishoverzeesterritoriumfalklandeilandengrondgebiedmacau" +
	"yemenrepublicbritishoverseasterritorycaymanislandsniuenewzealandoverzeesgebiedsdeelmacauknetherlandaruba#1usfaeroerislandshrvatska" +
	"#431urugay#1lc#1ccfederalrussia#1es#8vq#7uru" +
	"centraalafrikaansekeizerrijkkyrgystanrepublicadeguineaecuatorialtadzhikistan#4882republicofburundi#8bybailliagedeguernesey" +
	"republiekderfilipijnen#8ayusminoroutlyingislands#7uaeirelandrepublicascensionentristandacunhasinthelenadutchguiana#4608" +
	"socialistischerepubliekvandeunievanbirma#5ins#7nrulybiesverigevietnam#1tr#1kp" +
	"mauritus#1lb#1nr#1bzbailliagejerrikirgyzstan#6nepdprk" +
	"#8tz#2slv#6pal#8mpfilipijnenrepublieknewcaledoniafrench#8frformerzanzibarpembaisd" +
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
	"#4826#8auchristmasislandsaustralianoverzeesgebiedwallisfutunarepublicestlanddominicanrepublicdrrepublicmoldovaunionmyanmar" +
	"britishterritoriuminindischeoceaanamericauslibischearabischerepubliekoverseasterritoryfrenchpolynesiasocialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrika" +
	"albanialybia#5tonterritorytokelauturkey#5tun#1mx#4191" +
	"#450territoriumnoordelijkemarianen#7uzb#8tv#5434#8sx#8nf#5450" +
	"#8mtfranserepubliek#8id#4887#8gp#8bfcaribbeannetherlandsformerivorycoast" +
	"boliviaplurstateofrepubliekzairekazakhistanlithuaniansovietsocialistrepublicrepubliquedemadagascarcommonwealthofdominicatongagambiathe" +
	"#1uypeoplesrepublicbulgariaguatamalaterritorycaymanislands#1my#4192unitarystaterepublicindonesia#1aq" +
	"socialistischerepubliektsjechoslowakijestatodellacittadelvaticanoformerrepublicvietnam#6newcookislandsuzbeksovietsocialistrepublic#8tw#2sjm" +
	"#5435#8sg#8ugaliraq#8ng#5451#6png#8lg" +
	"gambiarepublic#8bgsyriauarfijisinthelenaentristandacunhafilipijnenrepublicrepofthecongo#6eri" +
	"#4626frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicgrandducheluxembourgnetherlandsantillesformer#1sz" +
	"#1uz#1kzgrondgebiedbermuda#1jp#1mznaururepublic#1ar#448" +
	"#452#1czamericaunitedsates#1gr#7guystatevaticancity#8ttrepubliekboeroendi" +
	"#5420#5436#8sf#8nhrepublicofsierraleone#8mvkleineafgelegeneilandenvandeus#4891" +
	"#8gvsyriearabrep#8av#2sun#2zmbrepublicitalielibyaunitedkingdomrepubliekbosnieenherzegovina" +
	"saintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviademocraticpeorepublickoreafranssoedankofthenetherlandsintmaartenrepubliquedusenegal#1ps" +
	"#5790libyanarabrepublic#1wsoverzeesgebiedsdeelsouthgeorgiesouthsandwicheilandenboliviaplurinationalestaatrepublicangola#1as#2lie" +
	"prathetthaiussrrussia#1gsbyelorussischessrkaaimanislandspeodemocraticrepubliclao#8tu#8vi" +
	"republiekbotswana#5437#8senorthyemen#8ni#8pu#8le#8ku" +
	"republicczechia#4890maldivesislands#8bagefedereerdestatesmicronesie#4834#8aqdemocraticrepublicgermany" +
	"sultanaatomanstvinandgrenpitcairnislandsbritish#2xslislandscocoskeelingoekrainsesovietsocialistrepublicsainthelenatristandacunhaascensionvae" +
	"#4624#5taj#6bulalbanieverenigdearabischeemiraten#1zr#1pr#1sx" +
	"britsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#5tur#1idkyrghyzstan#1mtkingdomspain" +
	"#1at#1nzswanamibia#1cxcongorepbrazzaville#1dz#1gpburkinafasouppervolta" +
	"macauchinapeoplesrepublic#2shnkingdomofthenetherlandsthe#5438chinataiwanprovinceofleopoldstadrepubliccongosthelenaascensionportugueserepublic" +
	"#2sdn#8kt#8dr#8gt#8bbbonairesinteustatiusensaba#4833commonwealthaustralia" +
	"ukrayinagrondgebiedgibraltarkyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburmaturksencaicos" +
	"#6bfomorrocounitedrepoftanzania#1re#1sybritishoverzeesterritoriumgibraltaroverzeesgebiedmacau#1ie" +
	"#1ky#1vudjiboutitransjordan#1mu#4180#4196paraguay" +
	"#1au#1ly#1ne#1cyrepublicofthegambia#1dy#1ee#1gq" +
	"#4156moldoviansovietsocialistrepublic#8tsunitedrepublicoftanzania#5439#8sc#8ukdemocratischerepubliekcongo" +
	"#2sommarshallisdsterritoryanguillacentralafricanr#8ic#8kspanama#7ind" +
	"#8gkrwandarepublic#2xon#8bcarubaknetherlandmicronesiafederalestaten#4832#8as" +
	"republickeniavietnamrepublicof#2spmvatikaanfrankrijkkampuchiasteustatiusandsababonairerussischefed" +
	"kampucheacambodiakonigreichbelgienrepublicofmontenegro#4694poblachtnaheireannhongkongspecialadministrativeregionterritoryguamgreece" +
	"saintmartinfransdeelfransgermandemocraticrepubliceastgermanyfaroermiquelonsaintpierre#1svalkuwaytmacaochinaprzanzibarsultanate" +
	"#1mvsouthjemen#1cv#8tp#8sb#8nl#6nirbritishoverzeesterritoriumpitcairneilanden" +
	"democraticrepublicduitslandhashemitischkoninkrijkjordanieterritorymayotte#8krkanada#8gj#8bl#4831" +
	"#8ar#7itacambodiakingdomterritoriumgibraltarkirgizstan#6bhm#2zafnoordvietnam" +
	"republicofmoldova#6bracongorepofkirghizstanmacaospecialadministrativeregion#6buirepublicequatoriaalguinea#1zw" +
	"faroes#1pw#7gbr#1tg#1kgterritorypitcairnislands#1mw#6yug" +
	"#1aw#1ngoverzeesgebiedsdeelhongkong#1cw#2lvaformeriran#1eg#1gw" +
	"#8vm#8saheardmcdonaldislandsaukiribati#8layemenpdrsouthaden#8im#8jm" +
	"#8gidemocraticrepublicsudan#8bmstaatbruneidarussalamvsmaagdeneilandenformernoordvietnamhungarynethelands" +
	"tadzjiekie#6blrkleinepacifischeeilandenvandeverenigdestaten#7bihdanmark#2zwedemocraticrepublictimorlestenigeria" +
	"saintchristopherandnevisarmenia#1st#7gbs#1tf#5tuv#2lbn#1mp" +
	"#1lv#1nfkoninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslaviazaireoverseasdepartmentfrenchguiana#8tn" +
	"southafricabrazilfederativerepublickinshasademocraticrepublicofthecongoaljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmabezetpalestijnsegebiedencocosislandsnoordelijkemarianenoverzeesdepartementnieuwcaledonie" +
	"#8gh#2xns#8bncolumbiarepublicoverzeesgebiedkaaimaneilandenkingdomofthenetherlandsseychellespeoplesrepublicromania" +
	"bonaireensinteustatiusrepublicecuadorspecialeadministratieveregiomacao#5indbrazzavillerepubliccongo#5taw#1su#2lao" +
	"#1ke#5oma#6940witrussischesocialistischesovjetrepubliek#1mq#4184kodorosesetibeafrika#1lu" +
	"#1nafijirepublic#1cukaapverdieverenigdestatenvanvenezuela#1gu#4152#2lso" +
	"#4144republicadechile#8toformersyria#8so#5411#6ken#8no" +
	"turkmeenserepublic#8lochristmasisland#8io#8jo#4860#8bomalayasia" +
	"overseasdepartmentfrenchpolynesiabosnaihercegovina1999kosovoinaccordancewithunsecuritycouncilresolution1244#7beneswatiniislamicrepublicofthegambia#4690#6bar" +
	"leichtensteinafghanistankingdomoutermongoliaaustriagrondgebiedsouthgeorgiesouthsandwicheilanden#1pt#1rh#1sr" +
	"byelorussianssrfransezuidelijketerritoria#1tdgrondgebiedguernsey#1mrascensiontristandacunhasainthelena#1lt#1cr" +
	"#2ethterritoriumarubanetherlandsthe#8tlbolivariaanserepubliekvenezuela#8sn#8insintmaarten" +
	"#7inahongkongchinaspecialadministrativeregion#8bhphilippineislandsjordanie#7nedjumhuriitojikistonliechstenstein" +
	"belau#1xkoverzeesgebiedalandmarshallislandsoverzeesecollectiviteitwallisfutuna#1ssrepubliekdermaledivensaintvincentgrenadines" +
	"#1tcbeninrepublicformermalaya#1ms#1ls#1ncchinamacausar#1cs" +
	"#1ecdemocratischerepubliekduitsland#4178alyaman#8sm#2scg#4862#8gm" +
	"departementlaguadeloupe#4818republikahrvatskaswissconfederationpeoplesrepublicbangladesh#7belunionofmyanmarrepublic#7brn" +
	"braziliekingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmeniebiotnewcaledoniadependenciesterritoryvorstendomliechtenstein" +
	"#7geo#1il#6935noordsoedansaotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu" +
	"#1lrdomtomfrance#1el#1ghmarshalleilandenrepublic#1froverseasterritoryguernsey#8sl" +
	"formerdemocraticrepublicofthecongoterritoryalandislands#6kbivietnamdemocraticrepublic#8gllativafederalrepublicofgermanywestgermanyoverzeesgebiedsdeelkaaimaneilanden" +
	"palaurepubliek#6bnggrondgebiedaland#7ngroosterserepublicuruguayrepublicdahomeyoverzeesecollectiviteitsaintbarthelemystaatsgemeenschapservieenmontenegro" +
	"frenchcameroonsnipponkokuamerikaverenigdestates#1zmbritishoverseasterritorybritishindianoceanterritorypuertoricocommonwealth#1im#1mm" +
	"#4188islamitischerepubliekiranserbiarepublicstkittsennevis#1giegermanyprincipautemonaco#4140" +
	"#8tk#8vcdepartementdemayottejomhuriyeeslamiyeafghanestanoverzeesecollectiviteitsaintmartinfransdeel#2slesfrofyugoslaviaformerisreal" +
	"republickiribatirepublicmauritius#8bkbonairesainteustatiussaba#4800stateisraelswazilandkingdom#2swe" +
	"mainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublic#7barnetherlandsguianafrenchpolynesiaoverseaslandskingdomeswatini#5255" +
	"guamamerican#5225jordanhashemitekingdommalaysiairanislamicrepublic#1snkingdomlibya#1in" +
	"#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek#1mn#1nl#2cogfmrzanzibarandpembaisd" +
	"#1gn#8thyugoslaviafrserbiamontenegrodemrepofsaotomeandprinciperepublickosovaoverzeesgebiedsdeelcuracao#8lh#6nth" +
	"republicpalau#8gbboliviarepublicgrondgebiedsaintbarthelemy#2xla#2jam#5500formertheformeryugoslavrepublicofmacedonia" +
	"#6bhusolomoneilanden#6kzksenegalrepublichemelvaartentristandacunhasinthelenapeoplesrepublickampucheaportuguesewestafricamarokko" +
	"#1ro#1sorepublicofsanmarino#1toislamicrepublicgambia#1io#1mo#1no" +
	"#2codqazaqstanrespublikasycollectivitynewcaledonianewzealandniuestateofmongolia#8ti#8ve#8si" +
	"republicofindonesiaunitarystatesintmaartendutchpart#2jpn#8li#8je#2xkx#8gabritishguyana" +
	"nieuwzeelandniue#5501syrischerepubliekarabrepegyptalgeriesaintbarthelemyfrench#6blzoverseasterritorysouthgeorgiasouthsandwichislands" +
	"#7blrmicronesiafederalstatromanianpeoplesrepublicgrondgebiedfranspolynesiecameroonrepubliccongopeoplesrepublicof#1slstatuscivitatisvaticanae" +
	"#1tn#1vn#1mh#2cheunievanzuidafrika#1eh#1glrepkorea" +
	"#8sh#2slbmaldiveislandssaintpierremiquelonfrenchitaliaanserepubliekverenigdearabemiratenkingdomofhungary#4807" +
	"#7pleverenigdestatesverafgelegeneilandjesmyanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartin" +
	"territoriumsaintmaarten#1za#1qa#1sm#1tm#2cub#1km#1vi" +
	"korearepofwestelijkejordaanoevergazastrook#1ni#4112iranimperialstate#1gmafarsissasfrenchterritoryformercambodia" +
	"formerjugoslavie#6nig#8ggbosniaandherz#4804grondgebiedguampeoplesrepublicofangola#2xwb" +
	"southernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorlestelaosdemocratischevolksrepubliek#5221saintkittsnevitsargentina" +
	"sabaandbonaireusvirginislandsamericanijslandserepublicstateofkuwaitformersovietunionkoreademocraticvolksrep#1sjterritoryofthecocoskeelingislands" +
	"#1tlkingdomitalyhongkongchinareunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden" +
	"#1gbvolksrepubliekmongolie#8tdfederationnigeria#7ukr#6kuw#7irqbhoetan" +
	"bonaireandsabakirgizistanspecialeadministratieveregiomacaumaldivenrepublicterritoriumcuracao#5220arabrepublicofegyptmalediven" +
	"koninkrijkhongarijerepublicacolombiasloveniarepublic#1sktokelauislands#1tkascensionandsainthelenatristandacunhalesothokingdom" +
	"formerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lkacocoskeelingislands#2qatformeroppervolta#4170" +
	"russiafedascensionandtristandacunhaonafhankelijkestaatvansamoamalagasymadagascar#8qacollectiviteterritorialedesaintpierreetmiquelonnetherlandskingdomofthe#7usa" +
	"formerzuidvietnam#8jaformeryugoslavrepublicmacedoniarepubliksingapuragazastrookwestelijkejordaanoever#7isl#4810#5511" +
	"republiekdjiboutialgeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavianetherlandskingdom#5223" +
	"#5taz#2cymmadagaskarrepublicofguatemalafedruslandvorstendommonaco#1sh#1tj" +
	"sthelenaandascension#1kh#1mdgazastripwestbankturkyie#8tbsaintchristophernevisfederatietransjordanhashemitekingdom" +
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
	"#6700gilberteilanden#5572overzeesgebiedmontserratkosovounderunscr1244sadr#5260#6bru" +
	"kingdomofbulgariasouthgeorgie#2cxr#5thimicronesiaterritoriumsainthelenaascensiontristandacunha#1scvietnamfmrrep" +
	"#1vc#6lat#1mc#6lbrstaatqatarczechiaterritoriumsouthgeorgiesouthsandwicheilanden#4162" +
	"republicabolivarianadevenezuelarepubliektunesiewallisfutunafransverenigdestatenkleineafgelegeneilanden#6phi#7ugadominionofceylonsinthelenaentristandacunhaascension" +
	"volksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfragrandduchedeluxembourgrepubliekgambiaholyseevaticancitycongodr" +
	"unitedkingdomgreatbritainnorthernirelandhemelvaarttristandacunhasainthelenaterresaustralesantarctiquesfrancaisesformerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriya#6yprkirghizsovietsocialistrepublic" +
	"lefatshelabotswanasainthelenaandtristandacunhaascensionnaoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovoterritoryfaroeislandsalbaniarepublic" +
	"unitedstatesusa#5860afarsenissasfransgebiedfalklandis#7phi#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbania" +
	"frenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civkyrgistan#5ssd#2caf" +
	"czechiaczechrepublicreinodeespanarepublicadecaboverdevenezuelarepublicofsouthrhodesiewestgermanyterritorysvalbardjanmayenvolksrepubliekchinaspecialeadministratieveregiomacau" +
	"malagasischerepubliekalimaratalarabiyahalmuttahidahrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritrearephabolikiyaafrikaborwa#6705jugoslavia" +
	"#6775srilankaceylonbuliwyamamallaqtakeizerrijkethiopiehemelvaarttristandacunhasthelenasovietuniontanzaniaverenigderepubliekportuguesetimor" +
	"#5265formercongobrazzavillepeoplesrepublichungaryheardislandsmcdonaldislandsaustralianhaitiformerserbiamontenegrovatican#670" +
	"republicegyptedemocraticandpeoplesrepublicofalgeriadepartmentfrenchsouthernterritoryukraine#2cuwoverzeesdepartementfransezuidelijkegebiedenrepublicofnaoerogreatbritainandnorthernirelandunitedkingdom" +
	"iranislamicrepublicofrepubliektanganyikauspuertoricocollectivitymayottestmartinsintmaartenunitedarabeastdrdominicanrepublickyrghzrepublic" +
	"bailliageguerneseyrepublictunesiesintmaartenkingdomofthenetherlands#2xaukingdomofmorocco#6704#6732#7plw" +
	"#7png#5580#6760statenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasoverseasterritoryamericansamoarepublicadeguatemala" +
	"overseasterritoryunitedstatesminoroutlyingislandsrepubliekturkijeunitedkingdomofgreatbritainandnirelandaljumhuriyahallubnaniyahbelgique#5tkmbailliagejerseysouthgeorgia" +
	"federalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen#3zrcdoverseasterritorychristmasislandswitruslandrepublickorea" +
	"overzeesdepartementfranspolynesiefrenchguyanalatviansovietsocialistrepublicaregyptbritishoverzeesgebiedbermudariphabulikiyaafurikatshipemberepublicofbulgariasaintmaartendutchpart" +
	"esthoniavenezuelabolivarianrepublic#5531bonaireensaba#5581meestserenerepublicsanmarinoperuguineeequatoriale" +
	"northrhodesie#6bot#7botboliviaplurinationalstateofirofiranrepubliekservie#6bahurepublictanzania" +
	"franspolynesiefransazerbeidjanprchinaleopoldvillerepublicofthecongooverzeesecollectiviteitmartiniquecookisdsalmaghribceylonsrilanka" +
	"#5snm#6817virginislandsunitedstatesrepublicivoorkustplurstatebolivia#5530iriphablikiyaseningizimuafrika#6bos" +
	"ascensionensinthelenatristandacunhaformerverenigdearabischerepublieknetherlandssultanatemaldiveislandselsalvadorpalestinestatesainthelenaanddependencies#7bhu" +
	"republicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi#6yemdemocraticrepublickoreaunitedstatesofvenezuelabrazilunitedstates" +
	"#5331islamicovergangsstaatafghanistan#6800#6816southrhodesiazuidgeorgieendezuidsandwicheilandendepartementsaintmartinfransdeel#6731" +
	"jugoslavie#7porvolksdemocratischerepublickorearepublicvanuatuspaansestaat#7parserenissimarepubblicadisanmarinoinaccordancewithunsecuritycouncilresolution12441999kosovo" +
	"republichaitiamericaunitedstates#5mnc#5slostatepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritory" +
	"republicpanamapalausudanupto2011republictsjaadrepublicofyementerritorysouthgeorgiasouthsandwichislands#5850dominicanrepublicdemocraticrepublic" +
	"dominionoffijiphilippinesrepublicdemrepofkoreasocialistrepublicunieburmaspanishsaharaellinikidhimokratiapalestijnsegebiedengrondgebiedaruba" +
	"korearepublicoverseasdepartmentsaintbarthelemystatecambodiaplurinationalstateboliviarepublieksierraleonerepublicijslandbirmamyanmar#5sen" +
	"#6950democraticrepublicofkoreaislamicemirateafghanistan#5sknsthelenadependencieskingdomofsiamazerbajdsjandroc" +
	"republicaelsalvadorterritorybermudarwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgre" +
	"yemenmutawakkilitekingdom#5591republicofpoland#6belkoninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkong" +
	"vaticaansestaatdempeorepkoreaalarabiyahassuudiyahcrotiausofamericamacedonianorthmacedonianoordelijkemarianenislandssultanateofmaldives" +
	"tanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen#5590#6790duitslandbondsrepubliek" +
	"#7bdinoordmacedonieoverseasterritoryhongkongpeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandheardeilandmcdonaldeilandenaustralisch" +
	"koninkrijkvansaoediarabiefrenchguianafrench#7bruvjrmacedoniegrondgebiedhongkongrepublicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilanden" +
	"kingdomofswedenoekraiensesocialistsovjetrepubliekrepubliquedeguineealmamlakahalurduniyahalhashimiyah#5305unitedstatesminoroutlyingislands#6812stvincentengrenadines" +
	"besislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeria#6benkyrgyzrepmacedonieegypteverenigdearabischerepubliek" +
	"eritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegro#5mngmalagasyrepublic" +
	"federationofmalayaoverseasterritorybermudavolksrepubliekhongarijebarbadosyemensouthrepubliquedevanuatuyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguay" +
	"russianfed#6811antiguaheardendemcdonaldeilandenkoninkrijkgriekenlandsababonaireoccupiedpalestinianterritoryrepubliekegypte" +
	"#6kossaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublicterritorysainthelenaascensiontristandacunhatogoleserepubliek" +
	"#4332overseascollectivityfrenchguianaalgerijnsedemocraticvolksrepubliekstluciaphillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritory" +
	"grandduchyofluxembourgorientaalserepublicuruguayrepubliekletlandrussianfederationsaintmartinfrance#5stpnigerrepublic#5syr" +
	"republicalbanierepublicbulgaria#6luxethiopiaformercentralafricanempireoverzeesdepartementsaintpierremiquelonhongaarserepublieknoordelijkemarianengemenebest" +
	"uruguayportugeeswestafrika#6bol#7bah#7bolsvalbardjanmayenbritsguiana#5fij" +
	"peoplesdemrepyemen#6651formersinthelenarepublicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstatesoverseasterritoryfrenchguiana" +
	"fransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrcvaticanstatezimbabwerepublicfrg#5840" +
	"congobrazzfrenchsouthernterritoryfrenchkeelingeilandencocoseilandenoverseasterritorynorthernmarianaislandsfrsouthernterritories#2xqcrepublicofcolombia#4334" +
	"libyanrepublicoverseasterritorygreenlandtuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguay#5339sinteustatiusandsababonaire" +
	"#2vnm#7purbyelorussia#6781tukey#7per#7bankingdomofspain" +
	"sintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekieoverseasterritorymayottekoreanoordoverseasdepartmentsaintpierremiquelonislamitischefederalerepubliekdercomoren" +
	"paraguayrepublicslovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuela#5338republiccolombiavolksrepubliekbenin" +
	"repbolvenezuelaterritoriumbonairesainteustatiussabaoverzeesgebiedsdeelcocoseilandenoverseasdepartmentwallisfutunaunitarystateoftherepublicofindonesiaunionofthecomoros#7iri#6780" +
	"republiqueducamerounkoninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika#4320#4336taiwanprovince" +
	"unionsouthafrica#4316bahamasgemenebest#4344stchristoffelnevis#6680#6652brazzavillecongorepublic" +
	"tsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadines#6litkoninkrijkbahreinrepublicalbania" +
	"britishsolomonislandsethiopiefederationmalaysiastateofthevaticancitygreenlanddanish#5835republicofczechia#7dma" +
	"antarcticacollectivitywallisfutunasouthvietnam#7bulgroothertogdomluxemburgsouthtomeprincipe#5finfaeroes" +
	"stmartinfrancedrukyuloverseasterritoryarubabritsegebiedenindeindischeoceaanfederationofmalaysia#6625sultanateofzanzibarnyasaland" +
	"departementdelamartiniquestchristopherennevisfederatieanddomtomfrancebritishoverzeesgebiedfalklandeilandengrondgebiedguadeloupe#6lesgaboenverenigdearabischerepublicegypte" +
	"gibraltarbritish#5368sovietsocialistrepublicsunionoverzeesgebiedsainthelenaascensiontristandacunha#2vengibralterethiopiafdrrepubliccolumbia" +
	"#6indcomorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrv#6694" +
	"cookeilandennieuwzeeland#6626federalvolksrepubliekjoegoslavierepubliekoosttimor#5swdsaudiaarabia#5369territorymontserrat" +
	"zairekinshasacongodemrepsyrianarabrepbulicterritoriumpitcairneilanden#7irlkampucheaformercongodemocraticrepublicofsthelenahemelvaarttristandacunha#5frn" +
	"comoresportugeserepublicrepubilikayakongodemokratikibritishmaagdeneilandenbritishjamhuriyamuunganowatanzaniarepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoever" +
	"kinshasacongodemrepzaire#5310slovenskarepublika#2vdrdemocraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchina" +
	"zuidkoreastchristopherandnevisfederation#5830muscatenomanpeoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia" +
	"#4324#5fsmelpenbeenkust#4308#4312#4340dutchantillesbulgariarepublic" +
	"republiekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschap#6696#6620guatemalarepublic#2cpvrussiafederal" +
	"territoiredesileswallisetfutuna#5sur#7rwaspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnam" +
	"grossherzogtumluxemburgchinapeoplesrepublicmacaoaljumhuriyahaljazairiyahaddimuqratiyahashshabiyahtrinidad#5mzmsouthgeorgiasouthsandwichislandsstaatvaticaanstadterritorialcollectivitysaintpierremiquelon" +
	"#620#2crirepubliekcongo#6laorbvvenezuela#5swarepublicofkiribatirepcongo" +
	"mocambique#2hndkoreademrepnbahreinrepubliekbolivialitouwenrepublicturkmenistan#2vir" +
	"britishoverzeesterritoriumanguilla#7dengrotelibischarabischesocialistvolksjamahiriyyanihonkokurepublicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatieformermacedonia" +
	"frenchsouthernandantarcticterritoriesfra#6690cocoskeelingislandsaustralianrepbrazzavillecongo#2cmrczeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatie" +
	"voormaligejoegoslavischerepubliekmacedonie#5315#5365libyastaterepubblicaitalianakoninkrijkeswatinipapuaandnewguineaterritorycocoskeelingislands" +
	"grondgebiedsaintmartinfransdeelmicronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguinea" +
	"portugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundi#5366comorenislamicfederalrepublic" +
	"caymanislandsbritishcostaricarepublicfsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovinalandbonairesainteustatiussabavenezuelarepbol" +
	"#4328#5denbelgischkongorepublicadominicanatristandacunhaenascensionsinthelenaformerkampucheauzbekistanrepublic#6692" +
	"republiekangoladenmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislandsbelize#5jor" +
	"#5317#5367thevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliekjamhuriyakidemokrasiayakongo" +
	"marshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfiji#7domterritorygibraltar" +
	"occupiedpalestinianterritoryincleastjerusalemformerwestsamoanipponnorthamerikaverenigdestatestsjechoslowaaksefederalrepubliczhongguobelarusrepublicterritorysaintbarthelemy" +
	"democratischjemenkoninkrijktonga#5seykaapverdischeeilandencommonwealthdominica#5316#5360furstentumliechtenstein" +
	"belorussiansovietsocialistrepublicoverzeesegemeenschapfransguyanaoverzeesgebiedsdeelsvalbardjanmayenpuertoricospanishstaterepublichongarijecollectiviteitwallisfutunajapan" +
	"confederaziunsvizraformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomaliasthelenaentristandacunha#695" +
	"nauruisland#6630kleinepacifischeislandsverenigdestatesterritoriumkaaimaneilandenbondsrepubliekoverseasterritoryislandsman#5385republicsingapore" +
	"cambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenrepubliquemadagascar#7pan#6insplurinationalestaatboliviademocraticfederalyugoslavia" +
	"republicvietnamcomorosdprkoreaislamicrepublicofmauritaniatshadafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudan" +
	"faroeislandsdanish#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstatesunievanmyanmarcongorepubliek" +
	"solomonis#2vctrepublicindonesiefederalrepublicjoegoslaviebritishoverzeesgebiedislandsmanfransguyanafransunitedkingdomlibyayemenaden" +
	"repoblikanimadagasikaranegarabruneidarussalammicronesiegefedereerdestatenfalklandsgrondgebiedgroenlandsintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublic" +
	"formerunionofsouthafrica#4348#2ata#693grondgebiedfransezuidelijkegebiedenvalleysandorraprincipalitysyemenukrania" +
	"zuidsudankoninkrijkmarokko#5swz#2hvokeelingislandscocoskinshasacongooverzeesgebiedsdeelsaintmartinfransdeelkongerigetdanmark" +
	"#7polcaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchaddemocraticfederalrepublicnepaliriran" +
	"#692republicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#5sau#2and#5sie" +
	"manislandsrepublicsoedanysland#6safcollectivityfrenchpolynesiajemenitischearabischerepubliek#5380imperialstateiran" +
	"peoplesrepublichongkongchinaformerduitsedemocraticrepublicpitcairneilandenbritishserbiaindiaunionoverzeesgebiedsdeelturkscaicoseilandentaiwanchntetaparaguai" +
	"#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistannoregvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartin" +
	"#6698#691fidjifederalrepublicbrazilunitedstatesamerica#5slvnorfkailenteratri#2hti" +
	"formercentraalafrikaanskeizerrijk#5sudformercambodjasvalbardjanmayennorwegian#6svgfransezuidelijkegebiedenfransprincipalityofthevalleysofandorraoverzeesegemeenschapmayotte" +
	"bovenvoltabouvetislandsnorwegian#690formerduitsedemocratischerepubliek#2cskcongodemocratischerepubliekunitedstatesbraziloverzeesgebiedsdeelsaintpierremiquelon" +
	"falklandeilandenbritishrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevoltarepublicofcyprus#4574#7prk" +
	"bosniaandherzegovinarepublicterritoryhongkongunitedkingdomoflibya#7pakjamhuuriyaddafederaalkasoomaaliyarepofkosovosankattansihanaislasmarianashrvatskacroatialocalname" +
	"#4304chechrepublic#2asmmaneilandwesternsaharabechuanalandprotectoraterepublieknaurufutunaandwallis" +
	"socialistfederalrepublicofyugoslaviakingdomofitaly#5mor#6600koninkrijkafghanistanoverseascollectivityguadeloupeiranpersiaturkserepublic" +
	"republiquelaguineeequatorialeformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperziebritishoverzeesgebiedmontserratdemocraticpopularrepublicalgeria" +
	"paysdoutremerlapolynesiefrancaise#7ivbsintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealthterritoiredesterresaustralesetantarctiquesfrancaises" +
	"#5970coalitiongovernmentdemocratickampuchea#2cze#5sluphilippines#5sri#4212grenada" +
	"letlandshqiperiaconghoaxahoichunghiavietnamkingdomtongaoverzeesgebiedsdeelbritishmaagdeneilanden#5drvterritoriumsvalbardjanmayentristandacunhaandascension" +
	"#6isrecuadortsjechoslovakijepalestiniannationalauthorityterritoryfrenchguianakingdomdenmarkdepartmentguianafrenchpartsaintmartin" +
	"peoplesrepublicofkampucheaafarissalanddenmark#6lebeqguineaslovakiatanganyikaenzanzibarpapuaniugini" +
	"sainthelenaandtristandacunhafederatiemaleisieoverseascollectivityfrenchpolynesiathailandsaotomeeprincipedrvsovereigndemocraticrepublicoffijicuracao" +
	"griekenlandgeorgiefederatiesaintkittsnevisuzbekhistanmaldivensultanaat#4226#6salmaltarepublic" +
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
	"commonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemenphilipinesrepubliquedemocratiqueducongoindependentstatesamoamauretaniesainthelenaascensiontristandacunhabritish" +
	"alurduncentralafricanempirekoreanorthlaopeoplesdemrepalandautonomousprovincekhmerrepublicsthelenatristandacunhaascensionpalauislands" +
	"nigerrepubliekarmenieoverzeesgebiedbouveteilandgrondgebiedamerikaanssamoarepublicofcotedivoirebeluuerabelaubrazzavilleformercongoindependentandsovereignrepublicofkiribati" +
	"#2autmaldiveislandssultanatekalaallitnunaat#5mawburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218" +
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
	"turkscaicoseilanden#7rusrepublicmozambiquesaotome#3anhharabrepublicsyriaascensionsainthelenafryserbiamontenegro" +
	"socialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinodepartementmayottebangladesjlaospdrpeoplesrepublicmainlandchinarepublicoffrance" +
	"kirgiziarepublickirgistan#2macmatanitutugalalaoviti#4492islamicrepublicirannouvellecaledonie#2alb" +
	"overzeesgebiednorfolkeilandsaintmaartenfransdeel#6slv#5svgnorfolkislandsaustralian#4230peoplesrepublicchinadrcongo" +
	"dominicaanserep#6530tristandacunhaascensionandsainthelena#6swd#4566moldaviansovietsocialistrepublicsudandemocraticrepublicrepublikindonesia" +
	"#5hairepofmoldovajumhuriyatassudanrepublicofcaboverdestchristophernevisfederationislamicrepublicmauritaniamongoliastateoverzeesgebiedanguilla" +
	"#5saf#2aia#6slubritishoverzeesgebiedkaaimaneilandennepaldemocraticfederalrepublicsamoaindependentstate#4233#6sey" +
	"chilevanuatu#6531chinataiwanprovincegrondgebiedsaintmaartennieuwcaledoniefranspeoplesdemocraticrepublicethiopiasuomi" +
	"papaunewguinea#5hun#7djirepublicadecolombiamartinique#6ire#9vekeelingeilanden" +
	"#5honbjelorussie#9gaantiguaandbarbboetan#9jekoninkrijknoorwegenswazliand" +
	"falklandislandsislasmalvinasliberia#2tjk#4232yemenpeoplesdemocraticrepublicsouthadenbritishoverzeesgebiedbritishindischeoceaanterritoriumfrenchterritoryoftheafarsandtheissas#4292" +
	"guadeloupefranstaiwanprovinceofchina#6552republicivorycoastvitiroemeensesocialistischerepubliek#4512lesotho" +
	"overzeesegemeenschapsaintmartinfransdeelrepublikayuburundirepublicofkazakhstan#7kor#7kazsolomonseilanden#9gfchannelislandsguernsey" +
	"micronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazilellas#6tricotedivoireivorycoastsocialistethiopia" +
	"boliviamultinationalestaatpresecessionsudanrepubliekierlandpolandrepubliccaicosislandsturks#6553#2fraarabrepublicsyrie" +
	"britishoverzeesgebiedguernseypeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublicdemocratischerepubliekvancongodemocratischfederatiefjoegoslavieteratriofnorfkailen" +
	"#9sg#9vgmadagasikarawesternsamoasamoa#9gg#4404kirgiziesvg" +
	"#4496territoriumbritishindischeoceaanterritoriumsvizzera#2hrv#4234#4246republiekindonesieoverseasterritorysaintbarthelemy" +
	"northkoreakersteilandrepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyana#9sddemocratischevolksrepubliekjemengautemala" +
	"#6481republicirak#9gdegyptarabrepofrepskorearepubblicadisanmarinokoninkrijklibieheardisland" +
	"#4499#5monstateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands#5cub#6frnfrenchpartstmartin" +
	"#6swa#6551statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissasczechrepublic#7kuw" +
	"#9se#9va#2mwi#6482repofkorea#9bitaaf#9ge" +
	"overzeesgebiedgroenlandguineequatorialvenezuelarepublicabolivariana#4418republicjemenrepubliekbeninukgreatbritainnorthernireland#5mli" +
	"#2mli#4498commonwealthphilippinesoverseasdepartmentreunion#6tuvjamhuryatislamipakistancambodiakampucheastvincentendegrenadinen" +
	"sierraleonerepublic#2tgoburmaunionofmyanmar#4296man#5cam#5cdisalomonislands" +
	"britishvirginislandsbritish#2omnierserepubliekchinamainlandliechtenstien#9sbvaticancitystateholyseezairecongodemocraticrepublicof" +
	"#6483#9bhterritoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#5malpiruwsuyu" +
	"#2tun#6359#6305iranempirerepubliquerwandaise#2tonrepubliekitalieheardmacdonaldislands" +
	"britishhondurasmauritiusislamitischerepubliekafghanistansovietrussia#5chnmalvinenpapuanguineasrilanka" +
	"cocoseilandenaustralischpakistanislamicrepublicvolksrepubliekpolencssr#9scalmamlakahalmaghribiyahkaapverdischeislands#9vc" +
	"overseasdepartmentsaintmartinfrenchpart#9xk#6484iceland#5dji#5domlichtenstein#9lc" +
	"#4400tanzaniaurepslovenianrepublictokelaueilanden#5qat#5mac#5140afghanistanislamicstate" +
	"formersouthyemen#5crokosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibarnorfolkislands#5caobosniehercegovina" +
	"zuidafrikarepubliekoostenrijkoverseasterritoryfaroeislandsrepubliekburundiafarsendeissasgebiedpalestijnsebevrijdingsorganisatie#6irngrondgebiedfransguyana" +
	"#9bj#9ghrepublictogo#9ilcaymanis#9lbbritishoverzeesgebiedjerseymedinatyisrael" +
	"#5mldmicronesiafederaloverzeesegemeenschapsaintbarthelemychinauruguayeasternrepublic#5canexcludeseritreaethiopia#5chl" +
	"#6541kinmenmatsuseparatecustomsterritorytaiwanpenghu#5condominikaanserepublic#7roukoninkrijkdernederlandenvietnamstatesolomons" +
	"#9sa#9umoverzeesgebiedsdeeljerseyformerddrrepublicofpalausudanuntil2011#6490#9bm" +
	"overzeesgebiedsdeelislandsmanunitedrepubliccameroon#9gi#9im#9jm#9laformerfederalrepublicgermanydemrepcongo" +
	"heardeilandenmcdonaldeilandenoverseasterritoryalandislands#6tazoverzeesegemeenschapnieuwcaledonierepubliekderunievanmyanmaryugoslaviasocialistfederalrepubliccollectivityfrenchsouthernterritory#5maa" +
	"saintchristopherennevis#6338#2tls#6turterritorypuertoricotsjechischeenslowaaksefederalerepubliek#6sermali" +
	"overzeesecollectiviteitfranspolynesiedemocratischkampuchea#6sur#6swzzuidvietnam#6540malvinas#5com" +
	"#9sndepartmentreunionafarsissasterritoryivoorkustazerbajan#7kir#9bl#9gn" +
	"palestinianauthorityadministeredterritory#2arg#9in#9kndemocracticpeoplesrepublicofkoreaindependentstatepapuanewguinea#9nl#2mhl" +
	"republicoftunisiatsjechischeslowaaksefederalrepublictimorlorosae#6349#6339liechtensteinsvalbardeilandenrepubliektsjaad" +
	"persia#5cypeswatiniswazilandformerzanzibarrwandeserepublicyemendem#5colsaintkittsnevisfederatie" +
	"formerjoegoslavischerepublicmacedonie#9sorepublicofserbia#2fji#9bonoordrhodesie#9dounitedrepublictanzania" +
	"#9iomalvinasislandsfalklandislands#9jo#9noangolasouthgeorgiazuidelijkesandwicheilanden#5magrepublicofdahomey" +
	"montserratbritishsaotomeandprterritoryofamericansamoaformercongoleopoldstadrepubliquetogolaiseunitedstatesofamericaoverzeesgebiedsdeelgibraltarrepubliekuganda" +
	"zuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierland#9sl#9vnbritishguiana" +
	"micronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepublieken#9bn#9glrepubliekmauritiussaotomeyprincipe#2are" +
	"caicosislandsandturksfranceanddomtomalgeriademocraticpeoplesrepublicgrootbrittannie#5145duitsedemocratischerepubliekfalklandeilandenmalvinas#2tmp" +
	"#5135hongkongsarstkittsnevisfederationrepublicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuata" +
	"republicofperustatenepalrepublicboeroendibharatiyaganarajyagrondgebiedcuracaosouthernyemenpeoplesrepublicdjiboeti#9sm" +
	"#9vifaeroeisds#9aq#9ba#9dm#9gm#9km#2mda" +
	"#4410#9nistaatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaat#5150#6350chinaprmainland" +
	"#2hunafghanistanirrepubliccongothegambia#2vgbfrenchrepublicsocialistrepublicroemenie#6stp" +
	"verenigdestatesvenezuelaabessinieromaniakingdomkroatieyugoslaviaserbiamontenegrocaymanislands#9sjamericansamoaamerican" +
	"#7ken#9arstmartinfransdeel#9jpdutchguianasurinamtanganyikazanzibarverenigderepublicdepartmentfrenchguiana#2mar" +
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
	"#5680formersouthernyemen#2frofederalerepublieksomalievietnamsouth#9si#9vuarabischerepubliekegypte" +
	"#9au#9be#9gqoverseasdepartmentmartinique#9ie#9kimostserenerepublicofsanmarino#6450" +
	"#9li#9muoverzeesecollectiviteitguadeloupe#4414#9ne#4466#4478territorypapuanewguinea" +
	"netherlandsantillessaintmaartenthekingdomofthenetherlandsterritoiredesterresaustralesantarctiquesfrancaises#5130republiekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublic" +
	"oubanguichari#6syrsinthelenatristandacunhaenascensionguernseybailiwickstatekuwaittanziniasiamkingdom#9sv" +
	"collectivitysaintmartinbritishindischeoceaanterritoriumbritishtimorlesteeasttimor#2fin#9bd#9cvindependenstetbilongpapuaniugini#9mv" +
	"#4417sudan#2mltniue#2agosovietunionrussiakingdomoftongaspanishguinea" +
	"#6341#6355#6331bermudasrepubliekkroatie#6325fransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenunie" +
	"#7mtnmacedonievoormaligejoegoslavischerepubliekterritorialcollectivitysaintbarthelemy#9pwcongorepublicofthe#9ug#9zwlaopeoplesdr" +
	"#9awliechtensteinprincipality#9bg#9cw#9gwgermanyfmrfedrep#9kgrepubliekmoldova" +
	"#9mw#9ngrepublicofcameroon#2mdgnatievanbruneideverblijfplaatsvandevrede#4484kongeriketnoregnkoreademrep" +
	"peoplesrepofchinarepublikabalgariyakoninkrijkirakverenigderepubliekvantanganyikaenzanzibar#5160#6340bonaireandsinteustatiusbritishoverseasterritoryanguilla" +
	"tanganyikaandzanzibarrepublikademokratikatimorlesterepubliekparaguaystbarthelemy#4784soedan#5cos#9st" +
	"departmentguadeloupeindiayugoslaviafederalrepublicoftristandacunhaascensionsthelenanewzealandcookislands#7fra#9ax#9bf" +
	"duitsedemocraticrepublic#9gtdepartmentnewcaledonia#2armdepartmentsaintmartinfrenchpartkingdomsaudiarabia#9lv#9mp" +
	"korearepubliekterritorynewcaledoniadependencies#9nf#6tawmalirepublicsolomonislandsindonesia#6347" +
	"almamlakahalarabiyahassuudiyahhungaryrepublicrepubliquevanuatuverkon#6snmsouthgeorgiesouthsandwicheilandenlandsaintmaartenoverzeesgebiedsdeelpitcairneilanden" +
	"democraticrepublicoftimorlestedutchpartsintmaartenwgermanyceskarepublikastvincentfrafrenchnewcaledoniarepublicoffinlandafghanistandemocraticrepublic" +
	"sanayemenarabrepublicnorthphilippijnen#9uacuracaonederlandspeoplesrepublicofhungarytanzaniaurepublic#9by#9cu" +
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
	"#4470republicofmaldiveskingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliekdemocraticvolksrepkoreafalklandislandsmalvinasislands" +
	"russiasovietunion#7mnemaagdeneilandenvandeverenigdestatenrussia#7mliirelandkenyarepublicchristmaseiland" +
	"republiciraqafghanestandemyemen#6tkmoverzeesegemeenschapwallisfutunaforoyarfrenchguineaunitedstatesminoroutlyingislandsamerican" +
	"#2turunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadineskingdomofiraqrepublicukraine#5czr" +
	"republicofhaitiautonomousprovinceofaland#5cap#7mdvkingdomofyemendemocraticrepubliccongooverseasterritoryreunionfederalrepublicsomalie" +
	"burmaunienationofbruneioverzeesgebiedsdeelguamslovakiarepublicterritoriumaland#2tzafaeroerdeensfrenchpolynesiafrench" +
	"departementfranspolynesierepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovinakosovo#4768transitionalgovernmentethiopia" +
	"koninkrijknepal#7tkmformertanganyikaenzanzibartojikistondijboutirepublicsurinamerepublicequatorialguinearepublicvenezuela" +
	"#7maw"

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
	228, 229, 230, 232, 233, 235, 237, 239, 242, 242, 244, 244, 246, 246, 247, 248,
	249, 251, 252, 255, 256, 259, 262, 262, 265, 265, 267, 267, 268, 268, 268, 268,
	269, 270, 270, 272, 273, 276, 277, 278, 278, 278, 279, 280, 281, 283, 284, 285,
	287, 287, 287, 287, 289, 289, 289, 290, 292, 292, 292, 293, 294, 295, 297, 298,
	299, 299, 301, 301, 301, 302, 303, 305, 306, 307, 308, 308, 310, 310, 313, 314,
	315, 316, 320, 320, 323, 325, 326, 329, 329, 330, 331, 331, 332, 332, 333, 336,
	336, 337, 337, 338, 338, 338, 338, 339, 339, 341, 341, 343, 343, 344, 344, 345,
	348, 350, 350, 350, 351, 352, 355, 356, 359, 359, 361, 362, 362, 362, 362, 363,
	363, 363, 363, 363, 366, 367, 369, 370, 371, 372, 373, 373, 373, 374, 374, 374,
	376, 377, 379, 379, 381, 382, 384, 386, 387, 388, 390, 393, 395, 395, 396, 397,
	397, 397, 399, 400, 400, 402, 403, 404, 405, 406, 406, 408, 408, 409, 410, 410,
	410, 412, 412, 414, 415, 416, 417, 417, 419, 419, 421, 423, 424, 425, 425, 425,
	426, 426, 427, 428, 428, 428, 428, 428, 431, 431, 432, 432, 435, 436, 437, 437,
	439, 440, 441, 443, 444, 448, 449, 449, 452, 453, 453, 454, 454, 454, 455, 456,
	457, 457, 458, 460, 462, 464, 464, 466, 466, 466, 466, 466, 468, 468, 468, 468,
	471, 472, 472, 473, 474, 476, 478, 478, 480, 480, 481, 481, 481, 481, 481, 483,
	483, 484, 484, 484, 484, 484, 485, 485, 485, 486, 488, 491, 491, 491, 491, 493,
	494, 497, 497, 498, 499, 501, 504, 507, 508, 508, 508, 508, 511, 511, 512, 514,
	514, 515, 515, 515, 517, 518, 519, 519, 519, 519, 519, 520, 520, 521, 522, 523,
	525, 528, 531, 531, 532, 534, 537, 540, 540, 542, 543, 545, 545, 545, 546, 547,
	549, 549, 550, 550, 551, 551, 551, 552, 553, 554, 554, 555, 558, 558, 559, 559,
	560, 561, 562, 564, 565, 565, 565, 567, 570, 570, 571, 571, 571, 572, 572, 573,
	574, 574, 575, 575, 576, 578, 581, 581, 581, 582, 582, 584, 584, 584, 584, 586,
	586, 588, 589, 589, 591, 592, 594, 595, 597, 598, 598, 599, 603, 604, 606, 606,
	608, 608, 610, 611, 611, 611, 611, 611, 611, 613, 613, 615, 617, 617, 618, 621,
	621, 622, 624, 624, 625, 626, 627, 628, 631, 633, 633, 633, 633, 633, 633, 634,
	636, 639, 640, 640, 642, 644, 645, 645, 645, 645, 645, 646, 647, 647, 649, 650,
	651, 651, 652, 654, 656, 657, 659, 662, 662, 662, 663, 663, 665, 666, 667, 667,
	667, 667, 667, 667, 668, 668, 669, 669, 670, 670, 672, 672, 672, 672, 673, 674,
	674, 675, 675, 676, 676, 678, 679, 679, 681, 681, 681, 681, 682, 684, 685, 685,
	686, 687, 689, 689, 689, 690, 690, 691, 692, 694, 695, 695, 697, 697, 697, 697,
	698, 699, 699, 701, 702, 704, 707, 708, 709, 710, 710, 711, 711, 711, 711, 712,
	712, 713, 714, 715, 715, 716, 716, 716, 716, 717, 718, 718, 719, 720, 720, 721,
	722, 724, 727, 729, 732, 732, 732, 734, 737, 738, 739, 739, 740, 741, 742, 742,
	745, 747, 750, 750, 751, 751, 751, 751, 751, 752, 752, 753, 753, 754, 755, 757,
	759, 760, 761, 764, 769, 769, 769, 769, 769, 770, 770, 772, 772, 772, 774, 774,
	775, 777, 777, 777, 778, 778, 778, 778, 778, 779, 780, 780, 780, 780, 781, 781,
	781, 782, 782, 782, 782, 783, 783, 783, 783, 783, 784, 784, 785, 786, 787, 788,
	788, 788, 788, 790, 791, 791, 791, 791, 791, 791, 791, 791, 792, 792, 793, 793,
	794, 795, 795, 797, 799, 800, 803, 805, 805, 805, 808, 808, 808, 808, 808, 809,
	810, 811, 811, 813, 813, 815, 815, 817, 817, 819, 819, 819, 820, 820, 821, 822,
	824, 825, 829, 832, 833, 833, 834, 834, 834, 836, 836, 836, 838, 838, 838, 839,
	839, 841, 841, 841, 841, 843, 844, 847, 847, 848, 849, 851, 851, 851, 853, 854,
	855, 856, 856, 857, 857, 857, 857, 857, 859, 860, 860, 861, 862, 862, 862, 864,
	865, 865, 866, 866, 866, 866, 866, 866, 866, 870, 870, 870, 870, 871, 873, 874,
	874, 874, 874, 874, 876, 876, 876, 877, 877, 878, 878, 879, 881, 883, 883, 883,
	885, 888, 889, 891, 891, 893, 894, 894, 895, 895, 897, 898, 898, 899, 901, 901,
	901, 901, 904, 906, 907, 908, 910, 910, 911, 913, 913, 913, 915, 915, 916, 916,
	917, 918, 920, 922, 922, 922, 922, 922, 924, 925, 925, 925, 926, 926, 927, 929,
	930, 930, 930, 931, 931, 932, 932, 933, 935, 936, 937, 937, 937, 938, 938, 938,
	939, 941, 942, 946, 946, 948, 950, 951, 952, 952, 953, 953, 954, 955, 957, 959,
	960, 961, 963, 963, 963, 966, 966, 968, 968, 968, 968, 970, 970, 971, 971, 974,
	975, 976, 979, 979, 980, 980, 981, 981, 981, 982, 982, 984, 984, 986, 987, 989,
	991, 991, 991, 991, 991, 992, 993, 994, 994, 995, 996, 998, 1000, 1000, 1001, 1001,
	1002, 1002, 1003, 1003, 1005, 1007, 1010, 1011, 1012, 1013, 1014, 1014, 1015, 1016, 1018, 1018,
	1018, 1018, 1019, 1020, 1021, 1022, 1023, 1025, 1025, 1028, 1028, 1028, 1028, 1030, 1031, 1032,
	1034, 1034, 1036, 1037, 1038, 1039, 1039, 1039, 1041, 1041, 1041, 1042, 1043, 1043, 1044, 1044,
	1045, 1046, 1046, 1048, 1049, 1050, 1051, 1051, 1051, 1052, 1054, 1055, 1055, 1056, 1056, 1056,
	1057, 1059, 1060, 1060, 1062, 1063, 1065, 1066, 1066, 1068, 1070, 1070, 1071, 1071, 1072, 1072,
	1073, 1073, 1073, 1074, 1075, 1075, 1075, 1076, 1076, 1077, 1079, 1080, 1081, 1081, 1081, 1081,
	1081, 1081, 1083, 1083, 1083, 1083, 1084, 1084, 1086, 1087, 1089, 1089, 1093, 1093, 1093, 1094,
	1095, 1096, 1096, 1098, 1099, 1100, 1101, 1101, 1102, 1102, 1102, 1102, 1102, 1103, 1106, 1106,
	1107, 1107, 1109, 1109, 1109, 1110, 1113, 1113, 1114, 1116, 1117, 1118, 1119, 1119, 1120, 1121,
	1123, 1123, 1124, 1126, 1127, 1127, 1128, 1130, 1130, 1130, 1130, 1131, 1131, 1132, 1134, 1134,
	1138, 1140, 1143, 1144, 1144, 1144, 1144, 1145, 1146, 1146, 1146, 1147, 1148, 1148, 1148, 1148,
	1149, 1149, 1150, 1152, 1152, 1152, 1152, 1153, 1154, 1154, 1154, 1154, 1155, 1156, 1156, 1156,
	1156, 1157, 1158, 1158, 1158, 1158, 1158, 1160, 1160, 1161, 1161, 1161, 1162, 1162, 1164, 1166,
	1167, 1167, 1168, 1168, 1170, 1170, 1170, 1173, 1173, 1175, 1176, 1176, 1177, 1177, 1178, 1178,
	1179, 1180, 1182, 1182, 1184, 1186, 1186, 1187, 1188, 1188, 1189, 1190, 1191, 1191, 1191, 1194,
	1194, 1195, 1195, 1196, 1196, 1197, 1198, 1198, 1199, 1199, 1199, 1200, 1200, 1200, 1200, 1202,
	1203, 1206, 1208, 1208, 1209, 1210, 1211, 1213, 1213, 1214, 1216, 1221, 1222, 1223, 1223, 1224,
	1224, 1225, 1226, 1226, 1226, 1227, 1228, 1229, 1229, 1230, 1230, 1231, 1231, 1233, 1233, 1233,
	1237, 1237, 1238, 1238, 1239, 1239, 1240, 1244, 1245, 1246, 1247, 1247, 1249, 1249, 1252, 1252,
	1253, 1255, 1257, 1258, 1258, 1258, 1258, 1259, 1260, 1260, 1260, 1263, 1263, 1264, 1264, 1264,
	1264, 1267, 1267, 1267, 1267, 1270, 1270, 1270, 1270, 1270, 1274, 1276, 1277, 1278, 1279, 1279,
	1280, 1280, 1281, 1281, 1282, 1283, 1283, 1286, 1287, 1287, 1287, 1288, 1288, 1288, 1289, 1289,
	1292, 1293, 1294, 1295, 1295, 1296, 1298, 1298, 1298, 1301, 1301, 1302, 1302, 1302, 1303, 1303,
	1303, 1303, 1305, 1306, 1306, 1306, 1307, 1310, 1311, 1311, 1312, 1312, 1313, 1313, 1313, 1315,
	1316, 1317, 1318, 1320, 1321, 1323, 1323, 1324, 1325, 1325, 1328, 1329, 1330, 1330, 1331, 1331,
	1331, 1332, 1332, 1332, 1332, 1332, 1332, 1333, 1333, 1333, 1333, 1333, 1336, 1336, 1337, 1337,
	1337, 1337, 1338, 1340, 1340, 1341, 1342, 1343, 1343, 1344, 1344, 1344, 1344, 1345, 1345, 1346,
	1347, 1348, 1349, 1352, 1353, 1353, 1354, 1354, 1357, 1357, 1357, 1357, 1358, 1359, 1361, 1363,
	1363, 1364, 1365, 1365, 1366, 1367, 1369, 1369, 1370, 1370, 1371, 1372, 1373, 1375, 1376, 1378,
	1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1379, 1379, 1379, 1381, 1381,
	1383, 1383, 1385, 1385, 1385, 1385, 1385, 1386, 1387, 1388, 1389, 1390, 1390, 1392, 1393, 1393,
	1393, 1393, 1393, 1393, 1393, 1394, 1395, 1395, 1396, 1396, 1396, 1396, 1397, 1399, 1401, 1401,
	1403, 1403, 1404, 1406, 1407, 1407, 1408, 1410, 1413, 1414, 1414, 1414, 1414, 1414, 1415, 1415,
	1415, 1417, 1417, 1418, 1420, 1420, 1421, 1421, 1422, 1424, 1424, 1424, 1424, 1424, 1426, 1426,
	1427, 1428, 1430, 1431, 1431, 1433, 1433, 1433, 1435, 1435, 1437, 1437, 1438, 1438, 1439, 1439,
	1439, 1441, 1443, 1443, 1444, 1444, 1445, 1445, 1445, 1446, 1446, 1446, 1448, 1449, 1450, 1451,
	1451, 1451, 1451, 1452, 1453, 1453, 1453, 1455, 1456, 1456, 1457, 1457, 1457, 1458, 1458, 1458,
	1459, 1460, 1460, 1460, 1460, 1460, 1461, 1461, 1461, 1462, 1462, 1462, 1466, 1466, 1466, 1468,
	1469, 1470, 1472, 1472, 1473, 1473, 1474, 1474, 1474, 1474, 1476, 1477, 1479, 1480, 1480, 1481,
	1481, 1481, 1482, 1485, 1486, 1487, 1489, 1491, 1493, 1493, 1493, 1494, 1496, 1497, 1498, 1499,
	1500, 1501, 1502, 1503, 1505, 1505, 1506, 1508, 1508, 1508, 1509, 1510, 1512, 1513, 1515, 1515,
	1516, 1517, 1518, 1518, 1518, 1521, 1521, 1522, 1522, 1522, 1523, 1523, 1525, 1525, 1525, 1525,
	1528, 1529, 1529, 1529, 1532, 1532, 1535, 1537, 1540, 1540, 1540, 1542, 1543, 1544, 1546, 1548,
	1548, 1548, 1550, 1550, 1550, 1550, 1550, 1551, 1552, 1556, 1559, 1560, 1560, 1561, 1561, 1561,
	1562, 1563, 1563, 1563, 1566, 1566, 1568, 1569, 1573, 1574, 1574, 1574, 1576, 1577, 1577, 1579,
	1579, 1579, 1579, 1579, 1579, 1580, 1580, 1580, 1580, 1581, 1581, 1582, 1582, 1582, 1582, 1582,
	1582, 1584, 1585, 1587, 1587, 1587, 1588, 1590, 1593, 1594, 1594, 1594, 1594, 1595, 1596, 1596,
	1596, 1596, 1597, 1598, 1598, 1600, 1602, 1603, 1604, 1604, 1605, 1605, 1605, 1607, 1607, 1608,
	1609, 1611, 1611, 1612, 1613, 1615, 1617, 1619, 1619, 1620, 1620, 1620, 1620, 1622, 1622, 1622,
	1622, 1622, 1622, 1622, 1622, 1624, 1627, 1628, 1628, 1628, 1628, 1630, 1631, 1631, 1632, 1632,
	1633, 1633, 1633, 1635, 1637, 1637, 1639, 1639, 1639, 1639, 1640, 1640, 1640, 1640, 1640, 1642,
	1643, 1643, 1643, 1643, 1644, 1645, 1646, 1647, 1649, 1650, 1651, 1652, 1653, 1653, 1654, 1656,
	1656, 1659, 1660, 1662, 1663, 1663, 1664, 1665, 1665, 1665, 1666, 1667, 1667, 1667, 1668, 1670,
	1670, 1670, 1671, 1672, 1673, 1675, 1675, 1676, 1676, 1678, 1679, 1680, 1680, 1680, 1680, 1681,
	1683, 1683, 1683, 1684, 1686, 1686, 1687, 1687, 1687, 1687, 1688, 1688, 1690, 1692, 1692, 1692,
	1693, 1693, 1693, 1693, 1694, 1694, 1696, 1696, 1696, 1696, 1697, 1697, 1699, 1699, 1699, 1699,
	1700, 1700, 1700, 1701, 1703, 1704, 1705, 1707, 1707, 1707, 1710, 1710, 1710, 1711, 1711, 1711,
	1712, 1712, 1713, 1713, 1713, 1713, 1713, 1713, 1715, 1716, 1717, 1719, 1720, 1721, 1723, 1724,
	1726, 1726, 1726, 1728, 1730, 1731, 1731, 1731, 1733, 1735, 1737, 1739, 1739, 1740, 1741, 1742,
	1742, 1742, 1743, 1743, 1745, 1747, 1751, 1753, 1755, 1755, 1756, 1757, 1757, 1757, 1758, 1759,
	1760, 1761, 1762, 1762, 1763, 1764, 1764, 1764, 1765, 1766, 1766, 1769, 1769, 1769, 1771, 1771,
	1772, 1774, 1774, 1775, 1776, 1776, 1776, 1776, 1776, 1777, 1777, 1777, 1777, 1778, 1780, 1780,
	1780, 1780, 1780, 1781, 1781, 1783, 1785, 1786, 1788, 1788, 1788, 1789, 1791, 1791, 1791, 1792,
	1792, 1792, 1792, 1792, 1793, 1793, 1794, 1794, 1796, 1798, 1798, 1798, 1800, 1800, 1802, 1802,
	1802, 1802, 1803, 1804, 1806, 1806, 1806, 1806, 1806, 1807, 1809, 1809, 1809, 1809, 1811, 1811,
	1812, 1812, 1812, 1812, 1813, 1813, 1813, 1813, 1813, 1815, 1816, 1818, 1818, 1820, 1820, 1820,
	1822, 1822, 1823, 1823, 1824, 1826, 1826, 1826, 1826, 1826, 1826, 1826, 1827, 1827, 1828, 1828,
	1828, 1830, 1831, 1831, 1832, 1832, 1834, 1835, 1835, 1836, 1838, 1839, 1839, 1841, 1843, 1843,
	1844, 1844, 1844, 1846, 1846, 1847, 1848, 1849, 1851, 1853, 1853, 1853, 1853, 1853, 1855, 1856,
	1856, 1857, 1857, 1857, 1857, 1858, 1858, 1858, 1858, 1858, 1858, 1860, 1862, 1864, 1864, 1864,
	1864, 1865, 1867, 1867, 1871, 1872, 1874, 1874, 1875, 1875, 1877, 1877, 1877, 1878, 1880, 1880,
	1881, 1881, 1882, 1882, 1882, 1883, 1883, 1883, 1885, 1886, 1886, 1887, 1888, 1888, 1888, 1888,
	1888, 1889, 1890, 1891, 1892, 1895, 1897, 1899, 1899, 1899, 1901, 1902, 1902, 1903, 1903, 1903,
	1903, 1904, 1905, 1905, 1907, 1909, 1911, 1913, 1914, 1914, 1915, 1917, 1917, 1919, 1919, 1921,
	1921, 1921, 1921, 1921, 1922, 1923, 1925, 1927, 1928, 1928, 1928, 1929, 1931, 1931, 1932, 1934,
	1935, 1935, 1938, 1939, 1939, 1939, 1940, 1943, 1944, 1944, 1945, 1948, 1950, 1950, 1950, 1950,
	1950, 1950, 1950, 1950, 1952, 1954, 1954, 1955, 1956, 1956, 1957, 1958, 1959, 1959, 1959, 1959,
	1959, 1960, 1961, 1961, 1962, 1962, 1963, 1964, 1965, 1967, 1969, 1970, 1970, 1971, 1971, 1971,
	1974, 1974, 1974, 1974, 1975, 1977, 1978, 1980, 1980, 1981, 1981, 1981, 1982, 1982, 1983, 1984,
	1985, 1986, 1987, 1988, 1988, 1990, 1990, 1992, 1992, 1994, 1995, 1996, 1996, 1998, 1998, 1999,
	2000, 2001, 2002, 2002, 2002, 2002, 2003, 2004, 2005, 2005, 2006, 2008, 2011, 2012, 2012, 2013,
	2015, 2015, 2015, 2016, 2020, 2020, 2020, 2022, 2024, 2025, 2026, 2026, 2028, 2028, 2029, 2029,
	2030, 2031, 2032, 2034, 2036, 2037, 2037, 2038, 2039, 2040, 2040, 2040, 2040, 2040, 2041, 2042,
	2042, 2042, 2044, 2044, 2046, 2046, 2049, 2050, 2050, 2051, 2052, 2055, 2056, 2056, 2056, 2056,
	2057, 2057, 2058, 2059, 2059, 2062, 2063, 2063, 2063, 2063, 2065, 2066, 2067, 2067, 2068, 2068,
	2070, 2070, 2070, 2070, 2071, 2074, 2074, 2078, 2081, 2083, 2083, 2084, 2084, 2084, 2085, 2086,
	2087, 2087, 2088, 2089, 2089, 2090, 2090, 2090, 2091, 2092, 2092, 2092, 2094, 2095, 2096, 2096,
	2096, 2099, 2099, 2101, 2101, 2101, 2101, 2102, 2103, 2103, 2103, 2105, 2105, 2107, 2107, 2107,
	2107, 2107, 2108, 2110, 2112, 2113, 2113, 2113, 2113, 2114, 2115, 2115, 2117, 2117, 2118, 2119,
	2120, 2120, 2122, 2122, 2122, 2122, 2122, 2123, 2123, 2123, 2124, 2126, 2126, 2126, 2127, 2127,
	2127, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2129, 2129, 2131, 2132, 2133, 2134, 2134, 2135,
	2135, 2137, 2137, 2139, 2141, 2142, 2143, 2144, 2146, 2147, 2150, 2150, 2151, 2153, 2154, 2154,
	2155, 2155, 2155, 2155, 2157, 2158, 2159, 2160, 2161, 2161, 2161, 2161, 2162, 2163, 2165, 2165,
	2165, 2166, 2169, 2169, 2170, 2173, 2174, 2175, 2175, 2176, 2177, 2179, 2179, 2180, 2180, 2181,
	2181, 2182, 2183, 2184, 2185, 2185, 2185, 2186, 2186, 2187, 2190, 2192, 2193, 2195, 2195, 2196,
	2196, 2197, 2198, 2200, 2201, 2201, 2204, 2204, 2205, 2206, 2208, 2208, 2209, 2209, 2210, 2211,
	2211, 2212, 2212, 2212, 2214, 2215, 2217, 2217, 2218, 2219, 2221, 2222, 2222, 2222, 2223, 2227,
	2227, 2227, 2227, 2228, 2231, 2231, 2233, 2234, 2235, 2235, 2236, 2236, 2236, 2237, 2239, 2239,
	2240, 2241, 2242, 2243, 2246, 2247, 2249, 2249, 2250, 2251, 2253, 2253, 2257, 2258, 2260, 2261,
	2261, 2262, 2263, 2264, 2264, 2266, 2268, 2269, 2269, 2270, 2270, 2271, 2271, 2272, 2274, 2275,
	2275, 2276, 2277, 2278, 2278, 2278, 2278, 2278, 2278, 2280, 2280, 2280, 2281, 2283, 2285, 2285,
	2286, 2286, 2287, 2287, 2287, 2289, 2290, 2291, 2292, 2292, 2294, 2295, 2298, 2299, 2300, 2300,
	2301, 2301, 2303, 2304, 2305, 2306, 2309, 2311, 2312, 2313, 2314, 2315, 2317, 2318, 2320, 2321,
	2322, 2323, 2324, 2324, 2325, 2325, 2325, 2325, 2326, 2327, 2329, 2331, 2331, 2332, 2333, 2334,
	2334, 2334, 2334, 2334, 2337, 2338, 2338, 2339, 2340, 2340, 2340, 2341, 2341, 2341, 2342, 2342,
	2343, 2344, 2344, 2345, 2345, 2345, 2345, 2346, 2349, 2349, 2349, 2349, 2350, 2351, 2352, 2353,
	2353, 2353, 2353, 2355, 2357, 2358, 2359, 2359, 2360, 2361, 2363, 2363, 2363, 2364, 2365, 2365,
	2365, 2366, 2366, 2366, 2367, 2370, 2371, 2372, 2372, 2373, 2374, 2375, 2375, 2377, 2377, 2377,
	2378, 2378, 2378, 2378, 2379, 2379, 2379, 2379, 2379, 2380, 2380, 2382, 2383, 2385, 2388, 2388,
	2388, 2389, 2390, 2392, 2392, 2392, 2394, 2394, 2394, 2394, 2396, 2397, 2397, 2397, 2399, 2399,
	2399, 2401, 2403, 2404, 2407, 2407, 2408, 2408, 2408, 2408, 2410, 2412, 2412, 2412, 2414, 2414,
	2414, 2415, 2415, 2415, 2416, 2416, 2418, 2420, 2420, 2420, 2420, 2420, 2420, 2422, 2422, 2423,
	2425, 2426, 2426, 2427, 2429, 2429, 2429, 2430, 2430, 2431, 2431, 2431, 2431, 2431, 2434, 2435,
	2437, 2439, 2440, 2440, 2440, 2440, 2440, 2441, 2442, 2442, 2443, 2444, 2444, 2444, 2444, 2445,
	2445, 2445, 2445, 2445, 2450, 2450, 2450, 2450, 2451, 2452, 2452, 2452, 2452, 2452, 2455, 2455,
	2455, 2455, 2456, 2456, 2458, 2458, 2459, 2459, 2459, 2459, 2459, 2460, 2461, 2462, 2463, 2463,
	2463, 2464, 2464, 2467, 2467, 2467, 2467, 2468, 2469, 2469, 2472, 2473, 2474, 2475, 2477, 2478,
	2480, 2480, 2481, 2484, 2485, 2486, 2487, 2488, 2489, 2489, 2489, 2489, 2490, 2491, 2491, 2492,
	2492, 2494, 2495, 2496, 2500, 2502, 2503, 2503, 2503, 2503, 2503, 2503, 2504, 2505, 2506, 2507,
	2511, 2511, 2512, 2512, 2513, 2514, 2515, 2515, 2516, 2518, 2518, 2519, 2520, 2522, 2522, 2523,
	2524, 2525, 2525, 2526, 2527, 2527, 2528, 2528, 2528, 2531, 2531, 2531, 2533, 2534, 2536, 2537,
	2538, 2538, 2539, 2539, 2539, 2539, 2541, 2542, 2544, 2545, 2546, 2547, 2547, 2548, 2551, 2552,
	2552, 2552, 2552, 2552, 2553, 2553, 2555, 2555, 2556, 2557, 2557, 2557, 2559, 2561, 2561, 2561,
	2561, 2561, 2563, 2563, 2564, 2564, 2565, 2567, 2568, 2571, 2573, 2574, 2574, 2574, 2575, 2576,
	2576, 2577, 2577, 2577, 2577, 2578, 2579, 2581, 2582, 2583, 2583, 2583, 2583, 2583, 2583, 2583,
	2583, 2584, 2584, 2586, 2587, 2588, 2590, 2590, 2593, 2594, 2595, 2596, 2596, 2597, 2597, 2597,
	2598, 2600, 2601, 2601, 2602, 2602, 2602, 2603, 2603, 2604, 2607, 2609, 2612, 2612, 2614, 2614,
	2615, 2615, 2615, 2616, 2617, 2617, 2617, 2618, 2618, 2618, 2618, 2618, 2618, 2621, 2625, 2625,
	2627, 2628, 2630, 2630, 2630, 2630, 2633, 2633, 2633, 2634, 2635, 2637, 2638, 2638, 2639, 2640,
	2640, 2640, 2641, 2642, 2643, 2644, 2645, 2647, 2647, 2647, 2648, 2648, 2649, 2649, 2650, 2651,
	2655, 2656, 2656, 2656, 2660, 2661, 2663, 2663, 2665, 2665, 2665, 2665, 2666, 2667, 2667, 2668,
	2669, 2669, 2669, 2669, 2670, 2671, 2671, 2673, 2674, 2674, 2675, 2676, 2677, 2678, 2678, 2679,
	2681, 2681, 2683, 2683, 2686, 2686, 2688, 2689, 2690, 2690, 2691, 2691, 2692, 2692, 2692, 2693,
	2694, 2695, 2695, 2697, 2698, 2699, 2700, 2701, 2706, 2707, 2709, 2709, 2709, 2709, 2709, 2711,
	2712, 2712, 2712, 2713, 2713, 2713, 2714, 2717, 2719, 2720, 2720, 2722, 2723, 2724, 2724, 2724,
	2725, 2725, 2725, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2728, 2731, 2732, 2734, 2735,
	2737, 2737, 2737, 2737, 2737, 2739, 2739, 2741, 2742, 2743, 2745, 2745, 2746, 2746, 2746, 2747,
	2747, 2747, 2750, 2752, 2752, 2752, 2753, 2753, 2757, 2757, 2757, 2758, 2761, 2762, 2762, 2765,
	2767, 2768, 2769, 2771, 2772, 2772, 2773, 2774, 2775, 2777, 2779, 2780, 2781, 2783, 2783, 2783,
	2784, 2786, 2786, 2787, 2788, 2788, 2790, 2791, 2791, 2791, 2791, 2791, 2791, 2791, 2791, 2792,
	2794, 2796, 2799, 2799, 2799, 2799, 2799, 2800, 2800, 2800, 2800, 2801, 2803, 2804, 2807, 2808,
	2808, 2809, 2809, 2809, 2809, 2810, 2810, 2810, 2811, 2813, 2814, 2814, 2814, 2814, 2814, 2815,
	2818, 2818, 2818, 2819, 2820, 2820, 2821, 2824, 2825, 2829, 2829, 2830, 2832, 2833, 2834, 2836,
	2836, 2836, 2839, 2840, 2841, 2843, 2845, 2846, 2847, 2849, 2849, 2850, 2851, 2852, 2852, 2853,
	2855, 2856, 2856, 2857, 2858, 2858, 2859, 2860, 2861, 2863, 2863, 2864, 2865, 2866, 2866, 2867,
	2867, 2867, 2869, 2869, 2869, 2869, 2870, 2873, 2874, 2876, 2877, 2878, 2878, 2878, 2881, 2883,
	2884, 2886, 2886, 2887, 2889, 2889, 2890, 2891, 2893, 2895, 2895, 2895, 2898, 2898, 2898, 2898,
	2898, 2898, 2899, 2900, 2900, 2901, 2901, 2902, 2903, 2904, 2906, 2906, 2906, 2907, 2907, 2907,
	2909, 2911, 2911, 2913, 2914, 2915, 2916, 2916, 2916, 2916, 2918, 2919, 2921, 2922, 2924, 2924,
	2927, 2927, 2928, 2928, 2929, 2929, 2929, 2931, 2932, 2933, 2933, 2934, 2935, 2937, 2937, 2939,
	2939, 2940, 2941, 2941, 2941, 2941, 2943, 2944, 2945, 2946, 2948, 2948, 2950, 2951, 2951, 2953,
	2955, 2955, 2955, 2955, 2957, 2957, 2957, 2959, 2960, 2960, 2960, 2960, 2961, 2961, 2961, 2962,
	2964, 2965, 2966, 2966, 2966, 2967, 2969, 2969, 2969, 2970, 2971, 2972, 2973, 2976, 2977, 2979,
	2982, 2982, 2984, 2986, 2988, 2989, 2989, 2991, 2991, 2991, 2991, 2991, 2992, 2993, 2993, 2994,
	2994, 2996, 2996, 2997, 2998, 3000, 3000, 3001, 3001, 3003, 3003, 3004, 3005, 3005, 3006, 3006,
	3010, 3010, 3011, 3013, 3013, 3013, 3013, 3015, 3016, 3019, 3024, 3024, 3024, 3024, 3026, 3026,
	3026, 3026, 3026, 3027, 3028, 3029, 3030, 3030, 3031, 3032, 3034, 3035, 3036, 3037, 3039, 3039,
	3040, 3041, 3041, 3041, 3042, 3042, 3046, 3047, 3047, 3049, 3051, 3052, 3053, 3053, 3053, 3054,
	3054, 3055, 3055, 3055, 3055, 3056, 3056, 3056, 3056, 3056, 3058, 3061, 3063, 3064, 3067, 3067,
	3067, 3068, 3069, 3069, 3069, 3069, 3071, 3071, 3072, 3073, 3074, 3074, 3074, 3076, 3077, 3078,
	3078, 3079, 3080, 3081, 3083, 3085, 3086, 3087, 3087, 3087, 3088, 3089, 3091, 3092, 3092, 3092,
	3092, 3092, 3093, 3094, 3096, 3097, 3097, 3098, 3098, 3098, 3100, 3100, 3100, 3101, 3101, 3102,
	3102, 3103, 3104, 3105, 3105, 3106, 3106, 3107, 3107, 3108, 3109, 3111, 3113, 3115, 3116, 3117,
	3118, 3119, 3120, 3120, 3121, 3122, 3124, 3126, 3127, 3128, 3128, 3129, 3130, 3131, 3131, 3132,
	3132, 3133, 3135, 3136, 3137, 3139, 3140, 3141, 3141, 3142, 3143, 3143, 3144, 3144, 3144, 3144,
	3144, 3144, 3144, 3144, 3144, 3146, 3146, 3146, 3146, 3146, 3146, 3147, 3147, 3147, 3148, 3149,
	3149, 3149, 3149, 3150, 3151, 3154, 3156, 3156, 3157, 3159, 3160, 3161, 3162, 3162, 3164, 3165,
	3166, 3166, 3166, 3168, 3169, 3171, 3172, 3175, 3175, 3176, 3177, 3178, 3178, 3179, 3180, 3180,
	3181, 3182, 3184, 3185, 3187, 3189, 3189, 3189, 3189, 3189, 3191, 3192, 3192, 3194, 3194, 3195,
	3196, 3197, 3199, 3203, 3205, 3205, 3207, 3208, 3208, 3208, 3210, 3210, 3212, 3212, 3212, 3213,
	3214, 3214, 3214, 3215, 3215, 3216, 3217, 3219, 3221, 3222, 3222, 3222, 3224, 3225, 3228, 3230,
	3231, 3232, 3233, 3233, 3236, 3237, 3238, 3238, 3238, 3238, 3239, 3240, 3241, 3242, 3242, 3243,
	3243, 3243, 3244, 3244, 3245, 3245, 3247, 3247, 3247, 3248, 3250, 3252, 3252, 3252, 3253, 3254,
	3255, 3255, 3256, 3256, 3257, 3258, 3259, 3259, 3260, 3260, 3261, 3261, 3261, 3263, 3263, 3263,
	3264, 3264, 3266, 3267, 3267, 3267, 3268, 3269, 3270, 3270, 3270, 3270, 3271, 3271, 3271, 3271,
	3272, 3274, 3274, 3274, 3275, 3275, 3275, 3277, 3278, 3279, 3279, 3280, 3281, 3282, 3284, 3286,
	3287, 3288, 3290, 3290, 3292, 3293, 3293, 3293, 3293, 3294, 3297, 3299, 3300, 3301, 3302, 3303,
	3303, 3305, 3305, 3306, 3306, 3310, 3310, 3313, 3314, 3318, 3319, 3320, 3321, 3321, 3321, 3323,
	3323, 3325, 3325, 3325, 3325, 3328, 3329, 3332, 3334, 3335, 3337, 3338, 3339, 3341, 3342, 3343,
	3343, 3343, 3345, 3346, 3347, 3347, 3348, 3349, 3349, 3349, 3350, 3352, 3353, 3353, 3354, 3356,
	3358, 3362, 3363, 3363, 3363, 3364, 3364, 3364, 3365, 3365, 3366, 3369, 3370, 3370, 3372, 3374,
	3376, 3377, 3379, 3380, 3381, 3383, 3383, 3383, 3383, 3383, 3384, 3385, 3385, 3385, 3385, 3386,
	3386, 3386, 3389, 3390, 3390, 3392, 3392, 3393, 3394, 3397, 3399, 3401, 3401, 3402, 3402, 3404,
	3404, 3405, 3405, 3407, 3407, 3408, 3409, 3410, 3412, 3412, 3413, 3413, 3415, 3417, 3418, 3419,
	3419, 3421, 3423, 3424, 3424, 3424, 3425, 3428, 3429, 3430, 3432, 3433, 3433, 3434, 3435, 3436,
	3439, 3440, 3441, 3442, 3442, 3442, 3442, 3443, 3443, 3443, 3444, 3445, 3445, 3446, 3449, 3449,
	3452, 3452, 3454, 3454, 3454, 3456, 3457, 3457, 3459, 3459, 3462, 3465, 3465, 3465, 3466, 3467,
	3467, 3468, 3468, 3468, 3468, 3471, 3471, 3472, 3474, 3474, 3475, 3475, 3476, 3477, 3481, 3481,
	3483, 3483, 3486, 3488, 3488, 3492, 3494, 3495, 3495, 3497, 3499, 3502, 3503, 3503, 3504, 3507,
	3507, 3509, 3509, 3511, 3512, 3513, 3513, 3513, 3514, 3515, 3515, 3515, 3517, 3519, 3520, 3520,
	3521, 3521, 3522, 3522, 3522, 3524, 3526, 3526, 3528, 3529, 3529, 3530, 3532, 3533, 3534, 3536,
	3536, 3539, 3540, 3543, 3544, 3544, 3544, 3545, 3546, 3546, 3546, 3547, 3547, 3548, 3550, 3550,
	3552, 3555, 3556, 3560, 3561, 3561, 3563, 3564, 3566, 3569, 3572, 3573, 3575, 3578, 3579, 3581,
	3582, 3583, 3583, 3583, 3583, 3584, 3584, 3586, 3586, 3587, 3590, 3590, 3590, 3590, 3591, 3591,
	3592, 3592, 3593, 3597, 3598, 3599, 3599, 3602, 3603, 3604, 3605, 3608, 3610, 3610, 3610, 3613,
	3613, 3614, 3616, 3616, 3618, 3620, 3620, 3621, 3622, 3622, 3626, 3626, 3627, 3628, 3628, 3630,
	3632, 3633, 3634, 3636, 3637, 3637, 3637, 3638, 3640, 3642, 3643, 3644, 3645, 3647, 3647, 3647,
	3647, 3647, 3647, 3648, 3649, 3650, 3650, 3650, 3651, 3652, 3654, 3656, 3657, 3657, 3659, 3662,
	3663, 3664, 3665, 3665, 3668, 3669, 3670, 3671, 3672, 3673, 3674, 3674, 3674, 3675, 3675, 3676,
	3677, 3677, 3677, 3678, 3678, 3681, 3682, 3682, 3683, 3684, 3686, 3688, 3689, 3689, 3690, 3690,
	3692, 3693, 3694, 3694, 3695, 3695, 3696, 3700, 3702, 3702, 3704, 3706, 3706, 3707, 3707, 3707,
	3708, 3708, 3709, 3709, 3709, 3711, 3711, 3713, 3714, 3714, 3715, 3715, 3715, 3717, 3719, 3719,
	3719, 3721, 3723, 3726, 3727, 3727, 3727, 3727, 3730, 3731, 3731, 3734, 3735, 3735, 3738, 3739,
	3741, 3742, 3742, 3742, 3745, 3745, 3746, 3747, 3748, 3748, 3748, 3749, 3750, 3751, 3752, 3752,
	3755, 3756, 3761, 3764, 3765, 3768, 3769, 3772, 3772, 3772, 3773, 3778, 3779, 3779, 3782, 3782,
	3782, 3783, 3783, 3783, 3783, 3784, 3785, 3786, 3787, 3788, 3788, 3789, 3789, 3790, 3790, 3792,
	3792, 3793, 3796, 3797, 3798, 3798, 3798, 3798, 3800, 3803, 3803, 3808, 3808, 3809, 3809, 3809,
	3810, 3810, 3810, 3812, 3813, 3815, 3817, 3817, 3818, 3820, 3821, 3822, 3822, 3824, 3824, 3826,
	3826, 3828, 3833, 3835, 3836, 3836, 3838, 3838, 3839, 3841, 3842, 3843, 3846, 3848, 3850, 3850,
	3850, 3850, 3853, 3853, 3853, 3854, 3854, 3854, 3856, 3857, 3859, 3860, 3860, 3861, 3862, 3865,
	3866, 3866, 3867, 3869, 3869, 3871, 3873, 3874, 3877, 3878, 3880, 3883, 3884, 3887, 3889, 3890,
	3890, 3891, 3892, 3892, 3893, 3894, 3894, 3894, 3895, 3896, 3898, 3900, 3900, 3904, 3905, 3906,
	3907, 3908, 3910, 3912, 3913, 3913, 3916, 3917, 3919, 3924, 3924, 3926, 3929, 3929, 3929, 3931,
	3932, 3932, 3933, 3933, 3934, 3935, 3936, 3937, 3937, 3938, 3940, 3940, 3940, 3940, 3940, 3942,
	3943, 3945, 3948, 3950, 3951, 3951, 3952, 3954, 3955, 3957, 3957, 3959, 3960, 3960, 3962, 3963,
	3964, 3964, 3964, 3965, 3967, 3968, 3969, 3970, 3971, 3971, 3973, 3973, 3974, 3976, 3976, 3976,
	3977, 3980, 3983, 3984, 3984, 3984, 3985, 3987, 3989, 3991, 3991, 3992, 3994, 3994, 3994, 3996,
	3996, 3997, 3998, 3999, 4000, 4002, 4002, 4004, 4005, 4005, 4005, 4005, 4006, 4006, 4010, 4012,
	4013, 4014, 4019, 4019, 4019, 4020, 4021, 4023, 4024, 4025, 4025, 4027, 4027, 4027, 4028, 4029,
	4031, 4032, 4033, 4036, 4037, 4037, 4037, 4039, 4040, 4041, 4042, 4043, 4043, 4048, 4050, 4053,
	4053, 4054, 4057, 4057, 4057, 4057, 4057, 4057, 4058, 4060, 4063, 4064, 4065, 4065, 4065, 4065,
	4065, 4065, 4067, 4068, 4069, 4069, 4071, 4071, 4072, 4073, 4073, 4073, 4075, 4077, 4078, 4080,
	4080, 4081, 4086, 4087, 4088, 4089, 4091, 4093, 4094, 4096, 4096, 4097, 4097, 4097, 4097, 4098,
	4100, 4100, 4100, 4101, 4101, 4101, 4102, 4102, 4103, 4104, 4107, 4108, 4108, 4109, 4111, 4112,
	4112, 4112, 4113, 4113, 4113, 4113, 4114, 4115, 4116, 4116, 4116, 4117, 4117, 4119, 4120, 4120,
	4120, 4121, 4122, 4122, 4122, 4125, 4125, 4127, 4128, 4130, 4131, 4133, 4133, 4133, 4136, 4141,
	4141, 4144, 4144, 4145, 4146, 4147, 4147, 4149, 4150, 4153, 4155, 4156, 4156, 4156, 4157, 4158,
	4160, 4161, 4163, 4165, 4166, 4166, 4167, 4169, 4170, 4172, 4173, 4173, 4173, 4173, 4176, 4178,
	4178, 4179, 4181, 4182, 4182, 4183, 4183, 4183, 4188, 4188, 4190, 4193, 4195, 4197, 4197, 4199,
	4199, 4199, 4199, 4199, 4199, 4201, 4202, 4203, 4203, 4205, 4205, 4206, 4206, 4206, 4207, 4209,
	4209, 4211, 4213, 4214, 4216, 4217, 4217, 4219, 4221, 4222, 4223, 4223, 4223, 4224, 4226, 4227,
	4227, 4227, 4227, 4227, 4227, 4228, 4229, 4229, 4229, 4230, 4230, 4231, 4232, 4235, 4235, 4236,
	4236, 4237, 4238, 4239, 4241, 4244, 4245, 4249, 4251, 4252, 4253, 4255, 4255, 4255, 4256, 4257,
	4257, 4260, 4260, 4261, 4261, 4261, 4262, 4262, 4263, 4263, 4264, 4266, 4267, 4268, 4270, 4272,
	4272, 4275, 4275, 4275, 4276, 4278, 4283, 4284, 4286, 4290, 4291, 4293, 4293, 4293, 4293, 4294,
	4294, 4294, 4294, 4294, 4294, 4294, 4294, 4294, 4295, 4297, 4298, 4298, 4298, 4299, 4299, 4300,
	4301, 4302, 4302, 4302, 4303, 4303, 4305, 4309, 4313, 4314, 4317, 4320, 4323, 4324, 4325, 4328,
	4329, 4329, 4331, 4331, 4333, 4333, 4334, 4335, 4336, 4338, 4338, 4339, 4341, 4341, 4342, 4342,
	4344, 4345, 4345, 4345, 4346, 4348, 4350, 4351, 4354, 4355, 4357, 4358, 4358, 4360, 4360, 4360,
	4361, 4362, 4362, 4362, 4364, 4365, 4365, 4365, 4366, 4366, 4366, 4366, 4367, 4368, 4370, 4372,
	4375, 4376, 4378, 4379, 4382, 4383, 4388, 4389, 4392, 4392, 4393, 4395, 4395, 4396, 4396, 4397,
	4397, 4397, 4399, 4400, 4400, 4400, 4403, 4403, 4403, 4403, 4405, 4406, 4407, 4408, 4409, 4411,
	4414, 4417, 4419, 4421, 4422, 4424, 4427, 4429, 4431, 4431, 4433, 4434, 4435, 4435, 4438, 4440,
	4441, 4441, 4442, 4443, 4443, 4443, 4443, 4443, 4445, 4445, 4447, 4447, 4447, 4450, 4451, 4452,
	4454, 4456, 4458, 4462, 4462, 4465, 4468, 4470, 4471, 4473, 4475, 4477, 4480, 4481, 4481, 4482,
	4482, 4483, 4485, 4485, 4486, 4488, 4489, 4489, 4490, 4492, 4493, 4494, 4494, 4498, 4500, 4502,
	4504, 4507, 4509, 4512, 4513, 4515, 4517, 4519, 4520, 4522, 4524, 4526, 4529, 4529, 4532, 4534,
	4534, 4534, 4536, 4537, 4537, 4537, 4537, 4538, 4538, 4539, 4539, 4539, 4539, 4542, 4543, 4548,
	4552, 4555, 4557, 4561, 4562, 4564, 4568, 4571, 4572, 4575, 4578, 4582, 4586, 4588, 4591, 4591,
	4592, 4594, 4595, 4597, 4599, 4599, 4600, 4601, 4602, 4602, 4602, 4602, 4604, 4605, 4606, 4608,
	4609, 4610, 4611, 4611, 4611, 4612, 4613, 4614, 4619, 4621, 4622, 4623, 4625, 4628, 4629, 4629,
	4630, 4630, 4631, 4632, 4632, 4633, 4633, 4637, 4637, 4638, 4639, 4640, 4641, 4643, 4644, 4646,
	4648, 4651, 4654, 4656, 4656, 4657, 4660, 4660, 4662, 4664, 4666, 4669, 4671, 4671, 4671, 4671,
	4673, 4675, 4675, 4676, 4677, 4678, 4681, 4681, 4681, 4682, 4682, 4682, 4682, 4684, 4686, 4687,
	4688, 4691, 4691, 4694, 4695, 4697, 4697, 4698, 4699, 4704, 4705, 4707, 4707, 4708, 4709, 4711,
	4712, 4714, 4715, 4715, 4715, 4715, 4716, 4717, 4718, 4718, 4718, 4718, 4718, 4719, 4720, 4724,
	4727, 4730, 4733, 4735, 4738, 4740, 4741, 4745, 4747, 4749, 4750, 4751, 4753, 4754, 4755, 4755,
	4757, 4757, 4758, 4761, 4762, 4762, 4763, 4763, 4763, 4764, 4764, 4765, 4765, 4770, 4772, 4772,
	4774, 4775, 4777, 4778, 4779, 4781, 4782, 4782, 4782, 4784, 4786, 4787, 4787, 4787, 4788, 4788,
	4788, 4789, 4789, 4789, 4790, 4790, 4792, 4792, 4792, 4793, 4795, 4797, 4797, 4800, 4803, 4803,
	4804, 4807, 4808, 4810, 4811, 4812, 4813, 4813, 4814, 4814, 4816, 4817, 4817, 4818, 4820, 4821,
	4822, 4822, 4822, 4823, 4823, 4823, 4824, 4824, 4828, 4829, 4829, 4830, 4831, 4832, 4833, 4837,
	4840, 4842, 4842, 4845, 4847, 4847, 4850, 4850, 4850, 4852, 4853, 4853, 4853, 4854, 4857, 4857,
	4857, 4859, 4859, 4862, 4864, 4865, 4865, 4866, 4867, 4867, 4867, 4868, 4869, 4869, 4870, 4871,
	4873, 4873, 4876, 4879, 4880, 4883, 4885, 4887, 4887, 4888, 4890, 4892, 4894, 4895, 4898, 4898,
	4899, 4901, 4901, 4903, 4903, 4905, 4905, 4906, 4906, 4906, 4908, 4909, 4909, 4910, 4911, 4916,
	4917, 4919, 4920, 4921, 4921, 4923, 4925, 4926, 4927, 4929, 4932, 4933, 4935, 4936, 4936, 4936,
	4938, 4939, 4939, 4940, 4940, 4942, 4942, 4943, 4943, 4943, 4944, 4944, 4944, 4947, 4949, 4950,
	4951, 4953, 4954, 4956, 4957, 4959, 4962, 4963, 4964, 4965, 4969, 4969, 4971, 4972, 4972, 4972,
	4974, 4976, 4979, 4980, 4980, 4980, 4981, 4981, 4981, 4981, 4982, 4982, 4982, 4984, 4985, 4986,
	4989, 4989, 4989, 4991, 4992, 4992, 4993, 4996, 4998, 4998, 4999, 4999, 5000, 5000, 5001, 5002,
	5002, 5002, 5003, 5003, 5004, 5005, 5006, 5007, 5009, 5009, 5009, 5010, 5011, 5012, 5014, 5017,
	5018, 5019, 5021, 5023, 5024, 5025, 5025, 5025, 5026, 5026, 5028, 5028, 5029, 5029, 5029, 5029,
	5029, 5029, 5031, 5034, 5035, 5037, 5037, 5038, 5039, 5042, 5042, 5044, 5046, 5048, 5050, 5052,
	5052, 5054, 5056, 5057, 5058, 5060, 5060, 5060, 5060, 5060, 5061, 5061, 5063, 5063, 5064, 5065,
	5066, 5066, 5067, 5069, 5069, 5069, 5069, 5071, 5071, 5072, 5073, 5074, 5075, 5077, 5080, 5082,
	5083, 5085, 5086, 5087, 5089, 5091, 5092, 5095, 5097, 5100, 5100, 5101, 5102, 5104, 5104, 5105,
	5106, 5107, 5109, 5109, 5109, 5111, 5111, 5112, 5113, 5113, 5116, 5117, 5118, 5119, 5121, 5121,
	5124, 5124, 5124, 5124, 5125, 5126, 5127, 5128, 5128, 5128, 5128, 5128, 5129, 5131, 5131, 5133,
	5133, 5134, 5134, 5135, 5136, 5136, 5136, 5136, 5137, 5138, 5138, 5138, 5138, 5140, 5143, 5145,
	5148, 5149, 5154, 5155, 5156, 5159, 5160, 5161, 5163, 5164, 5164, 5165, 5167, 5169, 5169, 5170,
	5172, 5172, 5173, 5175, 5176, 5176, 5176, 5176, 5177, 5180, 5181, 5181, 5182, 5183, 5186, 5190,
	5191, 5192, 5193, 5195, 5199, 5199, 5199, 5200, 5200, 5200, 5200, 5201, 5201, 5203, 5203, 5203,
	5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5204, 5204, 5205, 5207, 5207, 5208, 5208, 5209,
	5213, 5214, 5215, 5217, 5219, 5220, 5220, 5220, 5220, 5221, 5222, 5223, 5223, 5225, 5225, 5226,
	5227, 5229, 5231, 5233, 5235, 5235, 5237, 5237, 5238, 5240, 5240, 5241, 5241, 5243, 5246, 5246,
	5247, 5250, 5250, 5251, 5254, 5254, 5255, 5256, 5256, 5257, 5257, 5257, 5257, 5260, 5262, 5263,
	5264, 5265, 5266, 5266, 5266, 5268, 5270, 5270, 5270, 5273, 5274, 5274, 5275, 5277, 5277, 5279,
	5282, 5283, 5284, 5286, 5287, 5289, 5289, 5290, 5290, 5290, 5290, 5290, 5291, 5292, 5294, 5295,
	5295, 5295, 5296, 5296, 5297, 5298, 5299, 5299, 5303, 5303, 5304, 5304, 5304, 5307, 5307, 5307,
	5308, 5308, 5311, 5312, 5312, 5312, 5314, 5314, 5315, 5316, 5317, 5319, 5319, 5321, 5322, 5323,
	5323, 5323, 5324, 5324, 5324, 5326, 5327, 5329, 5329, 5329, 5330, 5332, 5334, 5336, 5336, 5338,
	5340, 5340, 5341, 5343, 5344, 5344, 5345, 5347, 5348, 5349, 5349, 5349, 5351, 5353, 5353, 5353,
	5355, 5355, 5358, 5358, 5358, 5358, 5358, 5358, 5359, 5361, 5362, 5362, 5363, 5363, 5364, 5365,
	5365, 5366, 5370, 5372, 5373, 5373, 5375, 5376, 5376, 5376, 5377, 5378, 5378, 5378, 5380, 5381,
	5381, 5381, 5382, 5383, 5383, 5383, 5383, 5384, 5384, 5384, 5385, 5385, 5387, 5388, 5388, 5390,
	5390, 5391, 5394, 5394, 5394, 5396, 5398, 5399, 5400, 5400, 5401, 5403, 5406, 5408, 5410, 5412,
	5412, 5413, 5413, 5415, 5415, 5416, 5419, 5420, 5420, 5421, 5422, 5423, 5425, 5428, 5431, 5433,
	5433, 5433, 5434, 5435, 5435, 5438, 5438, 5440, 5440, 5443, 5443, 5443, 5445, 5447, 5449, 5452,
	5454, 5456, 5457, 5459, 5459, 5459, 5459, 5459, 5461, 5461, 5464, 5465, 5468, 5469, 5469, 5469,
	5469, 5469, 5471, 5472, 5473, 5473, 5475, 5476, 5478, 5479, 5480, 5481, 5482, 5484, 5484, 5487,
	5489, 5494, 5494, 5496, 5496, 5497, 5497, 5499, 5499, 5501, 5502, 5502, 5502, 5503, 5504, 5504,
	5505, 5505, 5505, 5505, 5505, 5506, 5507, 5507, 5508, 5509, 5509, 5509, 5509, 5510, 5510, 5510,
	5511, 5516, 5517, 5519, 5521, 5521, 5522, 5522, 5523, 5523, 5524, 5527, 5527, 5528, 5528, 5528,
	5528, 5528, 5528, 5529, 5530, 5532, 5534, 5534, 5534, 5534, 5534, 5534, 5535, 5537, 5539, 5541,
	5541, 5542, 5543, 5545, 5545, 5545, 5545, 5545, 5546, 5546, 5546, 5546, 5547, 5547, 5547, 5547,
	5549, 5550, 5550, 5551, 5553, 5553, 5553, 5555, 5555, 5556, 5557, 5558, 5559, 5559, 5562, 5565,
	5565, 5567, 5567, 5570, 5570, 5571, 5573, 5574, 5574, 5574, 5574, 5574, 5575, 5575, 5579, 5581,
	5581, 5581, 5582, 5582, 5583, 5586, 5586, 5588, 5589, 5589, 5589, 5591, 5593, 5593, 5593, 5594,
	5594, 5595, 5595, 5595, 5597, 5598, 5598, 5601, 5601, 5601, 5602, 5602, 5603, 5603, 5603, 5603,
	5605, 5605, 5607, 5607, 5607, 5607, 5607, 5609, 5610, 5611, 5611, 5612, 5612, 5613, 5613, 5616,
	5618, 5619, 5621, 5623, 5625, 5626, 5628, 5628, 5628, 5628, 5630, 5632, 5633, 5635, 5635, 5635,
	5635, 5636, 5636, 5637, 5638, 5640, 5641, 5641, 5641, 5641, 5641, 5642, 5642, 5642, 5642, 5642,
	5642, 5643, 5644, 5644, 5645, 5645, 5645, 5647, 5651, 5651, 5652, 5654, 5656, 5657, 5659, 5661,
	5661, 5661, 5663, 5664, 5665, 5666, 5666, 5668, 5670, 5672, 5674, 5674, 5675, 5675, 5677, 5677,
	5679, 5680, 5680, 5680, 5682, 5684, 5684, 5685, 5686, 5688, 5688, 5690, 5690, 5690, 5692, 5693,
	5693, 5693, 5693, 5695, 5698, 5700, 5702, 5705, 5705, 5705, 5706, 5706, 5706, 5706, 5706, 5706,
	5706, 5709, 5709, 5709, 5710, 5711, 5712, 5712, 5712, 5713, 5713, 5714, 5715, 5716, 5719, 5719,
	5720, 5720, 5721, 5722, 5722, 5722, 5723, 5724, 5724, 5726, 5726, 5727, 5730, 5732, 5733, 5733,
	5733, 5735, 5735, 5735, 5737, 5737, 5737, 5737, 5737, 5737, 5738, 5739, 5740, 5740, 5742, 5742,
	5742, 5742, 5742, 5743, 5743, 5744, 5744, 5744, 5744, 5745, 5745, 5747, 5747, 5747, 5747, 5749,
	5750, 5751, 5751, 5751, 5751, 5753, 5753, 5757, 5758, 5759, 5760, 5761, 5761, 5762, 5762, 5763,
	5763, 5763, 5765, 5768, 5768, 5769, 5770, 5771, 5771, 5772, 5773, 5774, 5775, 5775, 5775, 5777,
	5778, 5778, 5779, 5781, 5785, 5787, 5788, 5788, 5789, 5789, 5790, 5791, 5793, 5794, 5797, 5797,
	5797, 5797, 5799, 5799, 5800, 5802, 5802, 5804, 5804, 5804, 5805, 5805, 5807, 5807, 5807, 5808,
	5810, 5811, 5811, 5811, 5814, 5814, 5815, 5817, 5817, 5817, 5819, 5821, 5823, 5823, 5824, 5826,
	5829, 5830, 5832, 5833, 5835, 5836, 5836, 5836, 5837, 5837, 5837, 5838, 5838, 5838, 5839, 5839,
	5840, 5840, 5841, 5842, 5842, 5842, 5842, 5843, 5847, 5847, 5848, 5849, 5850, 5850, 5850, 5850,
	5850, 5852, 5854, 5854, 5855, 5855, 5856, 5857, 5858, 5858, 5859, 5859, 5861, 5861, 5862, 5862,
	5862, 5862, 5862, 5863, 5865, 5866, 5866, 5866, 5867, 5868, 5869, 5869, 5869, 5869, 5869, 5869,
	5871, 5871, 5873, 5873, 5874, 5874, 5875, 5877, 5877, 5879, 5881, 5882, 5885, 5885, 5885, 5886,
	5887, 5887, 5888, 5888, 5891, 5893, 5895, 5896, 5898, 5899, 5900, 5900, 5902, 5903, 5903, 5903,
	5903, 5903, 5905, 5906, 5908, 5909, 5910, 5910, 5910, 5910, 5910, 5912, 5912, 5913, 5913, 5914,
	5914, 5914, 5915, 5916, 5916, 5916, 5917, 5917, 5917, 5920, 5920, 5920, 5921, 5921, 5923, 5925,
	5925, 5925, 5927, 5928, 5929, 5931, 5931, 5933, 5935, 5937, 5937, 5937, 5938, 5938, 5939, 5939,
	5939, 5939, 5939, 5940, 5940, 5942, 5943, 5944, 5945, 5945, 5946, 5946, 5946, 5946, 5947, 5948,
	5948, 5949, 5951, 5953, 5956, 5956, 5956, 5956, 5956, 5956, 5957, 5957, 5960, 5960, 5961, 5961,
	5963, 5964, 5965, 5965, 5966, 5967, 5967, 5968, 5968, 5971, 5972, 5972, 5972, 5972, 5972, 5972,
	5973, 5974, 5974, 5974, 5975, 5975, 5975, 5976, 5976, 5977, 5978, 5979, 5981, 5981, 5981, 5981,
	5982, 5982, 5983, 5984, 5987, 5987, 5989, 5989, 5991, 5991, 5992, 5993, 5996, 5997, 5997, 5997,
	5997, 5999, 5999, 6000, 6003, 6005, 6007, 6007, 6010, 6010, 6010, 6011, 6013, 6014, 6014, 6015,
	6015, 6016, 6016, 6016, 6016, 6017, 6020, 6020, 6020, 6021, 6022, 6023, 6024, 6026, 6028, 6028,
	6029, 6029, 6029, 6029, 6031, 6031, 6032, 6032, 6034, 6034, 6035, 6035, 6035, 6036, 6036, 6036,
	6036, 6037, 6038, 6038, 6040, 6041, 6041, 6043, 6044, 6047, 6048, 6049, 6052, 6052, 6052, 6052,
	6053, 6053, 6053, 6053, 6053, 6054, 6055, 6055, 6055, 6056, 6057, 6057, 6057, 6057, 6058, 6058,
	6060, 6061, 6063, 6063, 6064, 6065, 6069, 6070, 6070, 6073, 6075, 6075, 6075, 6079, 6079, 6079,
	6079, 6080, 6080, 6081, 6081, 6081, 6083, 6083, 6083, 6084, 6084, 6088, 6088, 6089, 6090, 6090,
	6091, 6091, 6093, 6094, 6094, 6097, 6098, 6098, 6098, 6099, 6100, 6100, 6100, 6100, 6102, 6102,
	6105, 6106, 6107, 6109, 6111, 6112, 6112, 6112, 6112, 6112, 6112, 6112, 6112, 6112, 6113, 6114,
	6115, 6116, 6116, 6117, 6118, 6119, 6119, 6119, 6120, 6120, 6122, 6124, 6125, 6126, 6126, 6128,
	6130, 6130, 6131, 6131, 6132, 6134, 6137, 6139, 6140, 6144, 6144, 6145, 6145, 6145, 6145, 6145,
	6146, 6146, 6146, 6146, 6149, 6149, 6149, 6150, 6152, 6152, 6155, 6156, 6156, 6157, 6157, 6157,
	6159, 6159, 6161, 6162, 6163, 6163, 6163, 6163, 6164, 6166, 6166, 6166, 6166, 6166, 6166, 6166,
	6166, 6166, 6167, 6168, 6168, 6168, 6168, 6169, 6169, 6170, 6172, 6172, 6172, 6173, 6173, 6173,
	6174, 6175, 6175, 6175, 6176, 6177, 6178, 6179, 6182, 6182, 6182, 6183, 6183, 6186, 6187, 6187,
	6187, 6188, 6191, 6192, 6192, 6194, 6196, 6197, 6199, 6201, 6202, 6202, 6204, 6206, 6206, 6206,
	6207, 6208, 6209, 6211, 6212, 6212, 6212, 6213, 6213, 6213, 6214, 6217, 6217, 6219, 6219, 6220,
	6220, 6222, 6222, 6223, 6223, 6223, 6223, 6223, 6224, 6224, 6226, 6227, 6227, 6227, 6227, 6227,
	6229, 6230, 6233, 6233, 6233, 6234, 6235, 6235, 6235, 6235, 6237, 6237, 6237, 6239, 6240, 6240,
	6240, 6241, 6242, 6242, 6243, 6243, 6245, 6245, 6246, 6247, 6247, 6247, 6247, 6248, 6249, 6249,
	6251, 6255, 6255, 6256, 6257, 6258, 6258, 6258, 6258, 6259, 6259, 6259, 6259, 6260, 6260, 6260,
	6260, 6260, 6260, 6261, 6261, 6262, 6263, 6263, 6265, 6265, 6265, 6266, 6267, 6267, 6267, 6267,
	6268, 6269, 6269, 6270, 6273, 6275, 6275, 6276, 6276, 6276, 6276, 6277, 6278, 6278, 6278, 6278,
	6279, 6280, 6280, 6282, 6282, 6283, 6283, 6284, 6285, 6287, 6289, 6289, 6289, 6289, 6289, 6289,
	6289, 6289, 6289, 6291, 6292, 6294, 6294, 6295, 6296, 6296, 6296, 6296, 6296, 6298, 6298, 6300,
	6302, 6303, 6303, 6304, 6304, 6305, 6306, 6306, 6307, 6307, 6307, 6308, 6309, 6309, 6309, 6309,
	6309, 6309, 6311, 6311, 6311, 6313, 6313, 6313, 6313, 6313, 6314, 6316, 6317, 6317, 6317, 6318,
	6320, 6320, 6320, 6321, 6324, 6325, 6325, 6325, 6327, 6327, 6327, 6332, 6332, 6334, 6334, 6335,
	6336, 6337, 6338, 6340, 6341, 6344, 6347, 6348, 6349, 6350, 6351, 6352, 6354, 6354, 6355, 6355,
	6355, 6358, 6359, 6359, 6362, 6362, 6364, 6364, 6364, 6364, 6366, 6367, 6368, 6369, 6369, 6369,
	6369, 6371, 6373, 6375, 6375, 6377, 6378, 6379, 6381, 6381, 6385, 6385, 6386, 6387, 6387, 6387,
	6387, 6387, 6387, 6388, 6388, 6388, 6388, 6388, 6389, 6390, 6390, 6391, 6392, 6394, 6394, 6396,
	6396, 6398, 6398, 6398, 6400, 6401, 6403, 6404, 6405, 6405, 6409, 6409, 6409, 6410, 6410, 6411,
	6413, 6415, 6415, 6415, 6416, 6416, 6417, 6417, 6418, 6418, 6419, 6421, 6421, 6421, 6421, 6422,
	6424, 6424, 6424, 6424, 6424, 6425, 6425, 6425, 6426, 6426, 6428, 6428, 6429, 6429, 6430, 6431,
	6431, 6432, 6434, 6434, 6434, 6435, 6435, 6435, 6436, 6438, 6439, 6439, 6441, 6442, 6445, 6447,
	6449, 6449, 6451, 6452, 6453, 6453, 6456, 6457, 6460, 6461, 6463, 6463, 6464, 6466, 6467, 6467,
	6467, 6467, 6468, 6468, 6469, 6469, 6471, 6472, 6473, 6473, 6474, 6474, 6475, 6477, 6477, 6477,
	6477, 6479, 6480, 6481, 6481, 6482, 6485, 6485, 6486, 6487, 6487, 6489, 6489, 6490, 6491, 6492,
	6493, 6493, 6493, 6494, 6498, 6500, 6501, 6501, 6502, 6504, 6505, 6506, 6506, 6506, 6507, 6507,
	6509, 6509, 6511, 6511, 6512, 6513, 6515, 6516, 6516, 6517, 6517, 6518, 6518, 6519, 6519, 6521,
	6521, 6522, 6524, 6525, 6527, 6528, 6529, 6529, 6531, 6532, 6535, 6536, 6537, 6538, 6540, 6541,
	6542, 6543, 6545, 6546, 6547, 6549, 6551, 6553, 6554, 6554, 6556, 6557, 6558, 6559, 6559, 6559,
	6559, 6560, 6560, 6561, 6563, 6564, 6566, 6566, 6566, 6568, 6568, 6570, 6570, 6571, 6572, 6572,
	6572, 6573, 6575, 6576, 6577, 6578, 6579, 6580, 6580, 6580, 6581, 6582, 6584, 6585, 6586, 6587,
	6587, 6588, 6589, 6589, 6589, 6590, 6590, 6591, 6592, 6593, 6594, 6596, 6597, 6598, 6598, 6599,
	6602, 6603, 6605, 6607, 6607, 6608, 6608, 6609, 6611, 6612, 6612, 6613, 6615, 6615, 6615, 6616,
	6616, 6617, 6617, 6617, 6617, 6617, 6617, 6618, 6620, 6621, 6621, 6622, 6624, 6625, 6626, 6626,
	6626, 6628, 6630, 6632, 6632, 6633, 6634, 6634, 6640, 6641, 6641, 6642, 6642, 6642, 6643, 6644,
	6645, 6648, 6649, 6649, 6650, 6650, 6651, 6653, 6654, 6654, 6655, 6655, 6655, 6656, 6656, 6656,
	6656, 6656, 6658, 6661, 6663, 6664, 6664, 6665, 6665, 6666, 6669, 6670, 6671, 6672, 6672, 6674,
	6674, 6675, 6676, 6676, 6676, 6678, 6679, 6679, 6680, 6680, 6681, 6684, 6684, 6685, 6685, 6685,
	6687, 6687, 6688, 6691, 6691, 6692, 6692, 6693, 6693, 6693, 6694, 6699, 6700, 6704, 6704, 6704,
	6705, 6706, 6706, 6707, 6708, 6708, 6709, 6709, 6709, 6712, 6712, 6712, 6713, 6714, 6714, 6714,
	6714, 6715, 6716, 6718, 6719, 6719, 6720, 6720, 6720, 6721, 6722, 6722, 6723, 6723, 6724, 6725,
	6726, 6727, 6727, 6728, 6729, 6730, 6731, 6731, 6734, 6735, 6735, 6736, 6738, 6739, 6739, 6741,
	6741, 6741, 6741, 6741, 6742, 6742, 6743, 6744, 6744, 6745, 6747, 6747, 6748, 6750, 6751, 6752,
	6753, 6754, 6754, 6754, 6757, 6759, 6761, 6761, 6763, 6764, 6767, 6768, 6770, 6771, 6772, 6772,
	6772, 6774, 6776, 6777, 6779, 6781, 6781, 6781, 6782, 6784, 6784, 6785, 6787, 6787, 6788, 6789,
	6790, 6791, 6791, 6792, 6793, 6795, 6795, 6796, 6796, 6796, 6796, 6796, 6798, 6800, 6800, 6802,
	6803, 6805, 6807, 6807, 6807, 6808, 6808, 6810, 6811, 6812, 6813, 6815, 6815, 6816, 6819, 6820,
	6823, 6825, 6826, 6826, 6828, 6829, 6831, 6831, 6832, 6833, 6834, 6836, 6837, 6838, 6839, 6840,
	6840, 6841, 6843, 6845, 6845, 6845, 6845, 6846, 6847, 6849, 6850, 6851, 6852, 6853, 6853, 6854,
	6854, 6855, 6856, 6856, 6856, 6857, 6859, 6861, 6863, 6864, 6864, 6865, 6866, 6866, 6866, 6866,
	6866, 6866, 6867, 6867, 6867, 6868, 6868, 6869, 6871, 6871, 6874, 6876, 6877, 6877, 6879, 6880,
	6881, 6883, 6885, 6886, 6887, 6890, 6891, 6892, 6895, 6898, 6898, 6902, 6903, 6905, 6905, 6905,
	6906, 6908, 6910, 6911, 6912, 6913, 6914, 6914, 6915, 6917, 6919, 6920, 6920, 6920, 6920, 6920,
	6922, 6924, 6925, 6926, 6926, 6927, 6929, 6932, 6934, 6935, 6935, 6935, 6935, 6938, 6939, 6940,
	6942, 6943, 6943, 6944, 6945, 6946, 6946, 6949, 6949, 6949, 6950, 6951, 6951, 6952, 6953, 6953,
	6954, 6954, 6955, 6956, 6956, 6958, 6960, 6962, 6963, 6965, 6965, 6966, 6966, 6967, 6967, 6968,
	6970, 6971, 6972, 6972, 6972, 6972, 6974, 6976, 6976, 6977, 6978, 6979, 6980, 6980, 6980, 6981,
	6982, 6984, 6985, 6987, 6987, 6988, 6991, 6993, 6994, 6995, 6996, 6996, 6996, 6996, 6997, 6998,
	6999, 7003, 7003, 7005, 7005, 7006, 7008, 7008, 7009, 7009, 7010, 7010, 7011, 7011, 7014, 7015,
	7016, 7017, 7017, 7018, 7019, 7020, 7022, 7023, 7023, 7027, 7027, 7027, 7027, 7027, 7029, 7032,
	7032, 7032, 7032, 7034, 7035, 7036, 7036, 7039, 7041, 7043, 7043, 7043, 7045, 7046, 7046, 7046,
	7047, 7047, 7047, 7048, 7050, 7051, 7051, 7051, 7053, 7054, 7055, 7057, 7057, 7059, 7059, 7062,
	7062, 7064, 7064, 7066, 7066, 7066, 7070, 7074, 7074, 7075, 7075, 7076, 7076, 7076, 7076, 7076,
	7079, 7081, 7082, 7083, 7086, 7086, 7090, 7091, 7093, 7094, 7094, 7094, 7094, 7095, 7096, 7097,
	7097, 7097, 7098, 7098, 7099, 7099, 7102, 7103, 7104, 7104, 7104, 7104, 7105, 7105, 7105, 7106,
	7109, 7109, 7110, 7111, 7114, 7115, 7119, 7122, 7126, 7127, 7128, 7130, 7130, 7131, 7132, 7137,
	7137, 7138, 7138, 7140, 7141, 7141, 7142, 7143, 7144, 7144, 7146, 7147, 7147, 7148, 7149, 7149,
	7150, 7151, 7152, 7152, 7153, 7154, 7156, 7159, 7163, 7165, 7168, 7168, 7168, 7168, 7170, 7171,
	7172, 7173, 7174, 7176, 7176, 7176, 7177, 7178, 7178, 7179, 7179, 7181, 7181, 7182, 7183, 7183,
	7184, 7185, 7185, 7187, 7188, 7191, 7191, 7191, 7192, 7193, 7193, 7194, 7196, 7198, 7200, 7202,
	7205, 7206, 7206, 7206, 7206, 7207, 7207, 7207, 7208, 7209, 7209, 7209, 7210, 7210, 7210, 7211,
	7213, 7214, 7214, 7216, 7218, 7220, 7222, 7224, 7225, 7227, 7229, 7232, 7232, 7234, 7236, 7238,
	7239, 7239, 7241, 7242, 7242, 7244, 7246, 7246, 7246, 7246, 7246, 7247, 7247, 7247, 7247, 7247,
	7249, 7251, 7252, 7253, 7255, 7257, 7259, 7262, 7266, 7267, 7267, 7270, 7270, 7271, 7271, 7273,
	7276, 7276, 7277, 7278, 7280, 7280, 7280, 7280, 7282, 7283, 7285, 7286, 7287, 7289, 7290, 7290,
	7290, 7291, 7294, 7294, 7294, 7298, 7302, 7305, 7307, 7308, 7310, 7313, 7313, 7313, 7313, 7315,
	7316, 7317, 7318, 7320, 7322, 7323, 7323, 7323, 7323, 7324, 7327, 7328, 7328, 7329, 7329, 7330,
	7332, 7333, 7333, 7333, 7336, 7337, 7338, 7340, 7342, 7343, 7344, 7345, 7345, 7345, 7347, 7348,
	7348, 7349, 7350, 7352, 7352, 7352, 7353, 7353, 7354, 7354, 7354, 7354, 7355, 7355, 7356, 7356,
	7357, 7358, 7358, 7359, 7360, 7360, 7361, 7361, 7363, 7364, 7366, 7368, 7369, 7370, 7370, 7371,
	7372, 7372, 7372, 7373, 7374, 7375, 7376, 7376, 7376, 7377, 7377, 7378, 7379, 7381, 7381, 7381,
	7381, 7381, 7381, 7382, 7383, 7385, 7386, 7387, 7390, 7390, 7391, 7391, 7393, 7394, 7395, 7396,
	7397, 7398, 7398, 7398, 7398, 7399, 7399, 7400, 7401, 7401, 7401, 7401, 7401, 7402, 7403, 7404,
	7405, 7405, 7406, 7406, 7407, 7407, 7408, 7408, 7408, 7408, 7409, 7410, 7410, 7411, 7412, 7412,
	7412, 7413, 7413, 7414, 7414, 7414, 7414, 7414, 7415, 7415, 7415, 7415, 7416, 7416, 7416, 7417,
	7420, 7421, 7421, 7421, 7423, 7425, 7427, 7427, 7427, 7428, 7428, 7429, 7430, 7432, 7432, 7433,
	7434, 7436, 7437, 7439, 7441, 7442, 7442, 7442, 7443, 7443, 7443, 7443, 7443, 7443, 7444, 7445,
	7447, 7447, 7447, 7447, 7447, 7448, 7448, 7448, 7452, 7452, 7453, 7453, 7453, 7453, 7456, 7458,
	7458, 7458, 7459, 7460, 7462, 7462, 7464, 7465, 7468, 7468, 7468, 7469, 7470, 7471, 7471, 7472,
	7473,
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
