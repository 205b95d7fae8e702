// Code generated from names.tsv, aliases.tsv, codes.tsv and meanings.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{0, 267, 4, 0x1},        // #542
	{4, 73, 14, 0x1},        // ethiopiaempire
	{18, 50, 18, 0x1},       // republicofslovenia
	{36, 152, 15, 0x1},      // salomonsislands
	{51, 202, 12, 0x1},      // nethantilles
	{63, 268, 5, 0x1},       // #6471
	{68, 188, 4, 0x1},       // #9mx
	{72, 163, 5, 0x1},       // samoa
	{77, 40, 14, 0x1},       // thenetherlands
	{91, 125, 6, 0x1},       // jordan
	{97, 13, 33, 0x1},       // socialistrepublictsjechoslowakije
	{130, 269, 16, 0x82},    // yugoslaviafedrep
	{146, 71, 12, 0x1},      // egyptarabrep
	{158, 271, 5, 0x1},      // #6cze
	{163, 129, 9, 0x1},      // kampochea
	{172, 252, 9, 0x1},      // chntaiwan
	{181, 272, 13, 0x2},     // chinarepublic
	{194, 198, 30, 0x1},     // venezuelabolivariaanserepublic
	{224, 274, 4, 0x1},      // #541
	{228, 196, 4, 0x1},      // #9uy
	{232, 138, 34, 0x1},     // socialistrepublicoftheunionofburma
	{266, 108, 4, 0x1},      // #9za
	{270, 9, 17, 0x1},       // bosnieherzegovina
	{287, 234, 5, 0x81},     // #2mtq
	{292, 206, 4, 0x1},      // #9bq
	{296, 108, 15, 0x1},     // southafrikaunie
	{311, 124, 4, 0x1},      // #9iq
	{315, 231, 20, 0x1},     // sintmaartenfransdeel
	{335, 140, 4, 0x1},      // #9my
	{339, 240, 5, 0x1},      // prico
	{344, 136, 20, 0x1},     // republiekdermaldiven
	{364, 202, 11, 0x1},     // nedantillen
	{375, 110, 8, 0x1},      // rhodesia
	{383, 24, 14, 0x1},      // greecerepublic
	{397, 138, 12, 0x1},     // unionofburma
	{409, 256, 39, 0x1},     // virginislandsoftheunitedstatesterritory
	{448, 25, 17, 0x1},      // republicofcroatia
	{465, 22, 7, 0x1},       // britain
	{472, 186, 21, 0x1},     // stkittsnevisfederatie
	{493, 101, 4, 0x1},      // #9sz
	{497, 198, 9, 0x1},      // venezuala
	{506, 275, 4, 0x1},      // #540
	{510, 160, 4, 0x1},      // #9uz
	{514, 209, 12, 0x1},     // bouvetisland
	{526, 14, 4, 0x1},       // #9cz
	{530, 123, 4, 0x1},      // #9ir
	{534, 127, 4, 0x1},      // #9kz
	{538, 87, 4, 0x1},       // #9mz
	{542, 63, 23, 0x1},      // cameroonfederalrepublic
	{565, 225, 5, 0x1},      // hksar
	{570, 159, 5, 0x81},     // #2tuv
	{575, 256, 34, 0x1},     // territoryvirginislandsunitedstates
	{609, 104, 14, 0x1},     // frenchtogoland
	{623, 15, 13, 0x1},      // voormaligeddr
	{636, 131, 9, 0x1},      // skorearep
	{645, 99, 18, 0x1},      // southsudanrepublic
	{663, 140, 15, 0x1},     // federatiemalaya
	{678, 188, 5, 0x1},      // #7mex
	{683, 48, 4, 0x1},       // #9rs
	{687, 149, 10, 0x1},     // stateqatar
	{697, 106, 38, 0x1},     // tanganyikaenzanzibarverenigderepubliek
	{735, 168, 4, 0x1},      // #9bs
	{739, 98, 22, 0x1},      // federalrepublicsomalia
	{761, 147, 28, 0x1},     // territoryofpapuaandnewguinea
	{789, 28, 4, 0x1},       // #9is
	{793, 236, 23, 0x1},     // territoryofnewcaledonia
	{816, 140, 5, 0x81},     // #2mys
	{821, 25, 15, 0x1},      // hrvatskacroatia
	{836, 53, 12, 0x1},      // ukrainianssr
	{848, 63, 8, 0x1},       // cameroun
	{856, 99, 18, 0x1},      // republiekzuidsudan
	{874, 114, 12, 0x1},     // statebahrain
	{886, 53, 15, 0x1},      // ukrainerepublic
	{901, 63, 8, 0x1},       // cameroon
	{909, 21, 18, 0x1},      // francemetropolitan
	{927, 276, 5, 0x1},      // #6220
	{932, 251, 5, 0x81},     // #4772
	{937, 105, 5, 0x81},     // #4788
	{942, 277, 5, 0x81},     // #2ymd
	{947, 106, 8, 0x1},      // tanzania
	{955, 215, 7, 0x1},      // wsahara
	{962, 61, 11, 0x1},      // centrafrika
	{973, 125, 13, 0x1},     // transjordanie
	{986, 136, 17, 0x1},     // maldivenrepubliek
	{1003, 278, 5, 0x1},     // #6ssd
	{1008, 279, 5, 0x1},     // #5615
	{1013, 141, 5, 0x1},     // nepal
	{1018, 1, 5, 0x1},       // #7alb
	{1023, 140, 5, 0x1},     // #7mas
	{1028, 249, 4, 0x1},     // #9sx
	{1032, 106, 4, 0x1},     // #9tz
	{1036, 235, 4, 0x1},     // #9yt
	{1040, 241, 24, 0x1},    // palestijnsegebiedenbezet
	{1064, 2, 4, 0x1},       // #9ad
	{1068, 142, 14, 0x1},    // republicnaoero
	{1082, 171, 4, 0x1},     // #9br
	{1086, 213, 4, 0x1},     // #9cx
	{1090, 69, 4, 0x1},      // #9dz
	{1094, 73, 4, 0x1},      // #9et
	{1098, 25, 4, 0x1},      // #9hr
	{1102, 30, 4, 0x1},      // #9it
	{1106, 36, 4, 0x1},      // #9md
	{1110, 188, 5, 0x81},    // #2mex
	{1115, 42, 4, 0x1},      // #9nz
	{1119, 186, 25, 0x1},    // saintkittsnevisfederation
	{1144, 21, 14, 0x1},     // franserepublic
	{1158, 1, 22, 0x1},      // peoplesrepublicalbania
	{1180, 93, 16, 0x1},     // federatienigeria
	{1196, 37, 5, 0x81},     // #2mkd
	{1201, 121, 21, 0x1},    // netherlandseastindies
	{1222, 61, 3, 0x1},      // car
	{1225, 164, 12, 0x1},    // kingdomyemen
	{1237, 280, 3, 0x1},     // #62
	{1240, 281, 5, 0x1},     // #6221
	{1245, 8, 9, 0x1},       // bulgarije
	{1254, 198, 29, 0x1},    // republicabolivarianavenezuela
	{1283, 121, 15, 0x1},    // nederlandsindie
	{1298, 83, 16, 0x1},     // kingdomoflesotho
	{1314, 282, 5, 0x1},     // #5616
	{1319, 83, 11, 0x1},     // basoetoland
	{1330, 283, 5, 0x1},     // #5600
	{1335, 48, 22, 0x1},     // formerserviemontenegro
	{1357, 84, 5, 0x1},      // #7mar
	{1362, 87, 5, 0x1},      // #7moz
	{1367, 190, 4, 0x1},     // #9pa
	{1371, 46, 4, 0x1},      // #9ru
	{1375, 153, 4, 0x1},     // #9sy
	{1379, 7, 14, 0x1},      // belgiumkingdom
	{1393, 106, 16, 0x1},    // formertanganyika
	{1409, 163, 18, 0x1},    // formerwesternsamoa
	{1427, 85, 21, 0x1},     // malagassischerepublic
	{1448, 112, 4, 0x1},     // #9ae
	{1452, 118, 4, 0x1},     // #9cy
	{1456, 13, 4, 0x1},      // csfr
	{1460, 214, 4, 0x1},     // #9ky
	{1464, 82, 4, 0x1},      // #9ly
	{1468, 39, 4, 0x1},      // #9me
	{1472, 66, 7, 0x1},      // komoren
	{1479, 255, 21, 0x1},    // maagdeneilandenbritse
	{1500, 91, 15, 0x1},     // republicnamibie
	{1515, 238, 4, 0x1},     // #9nu
	{1519, 62, 31, 0x1},     // republicofcotedivoireivorycoast
	{1550, 128, 6, 0x1},     // kyrgyz
	{1556, 76, 14, 0x1},     // republicguinea
	{1570, 110, 8, 0x1},     // rhodesie
	{1578, 284, 5, 0x1},     // #5alb
	{1583, 67, 18, 0x1},     // caboverderepubliek
	{1601, 107, 15, 0x1},    // republicoeganda
	{1616, 285, 5, 0x1},     // #6290
	{1621, 155, 21, 0x1},    // republiektadzjikistan
	{1642, 155, 5, 0x81},    // #4762
	{1647, 250, 14, 0x1},    // turksandcaicos
	{1661, 246, 23, 0x1},    // sainthelenadependencies
	{1684, 108, 5, 0x81},    // #4710
	{1689, 58, 20, 0x1},     // beninformerlydahomey
	{1709, 241, 13, 0x1},    // palestinstate
	{1722, 156, 21, 0x1},    // republiekturkmenistan
	{1743, 71, 5, 0x1},      // egypt
	{1748, 73, 14, 0x1},     // empireethiopia
	{1762, 257, 4, 0x1},     // #9wf
	{1766, 95, 8, 0x1},      // fmrsudan
	{1774, 78, 20, 0x1},     // republicguineabissau
	{1794, 212, 23, 0x1},    // kofthenetherlandcuracao
	{1817, 111, 4, 0x1},     // #9af
	{1821, 116, 4, 0x1},     // #9bt
	{1825, 61, 4, 0x1},      // #9cf
	{1829, 196, 30, 0x1},    // republiektenoostenvandeuruguay
	{1859, 129, 8, 0x1},     // cambodja
	{1867, 231, 4, 0x1},     // #9mf
	{1871, 71, 32, 0x1},     // egypteverenigdearabischerepublic
	{1903, 232, 5, 0x81},    // #2mnp
	{1908, 21, 6, 0x1},      // france
	{1914, 186, 11, 0x1},    // stkittsandn
	{1925, 81, 16, 0x1},     // republiekliberia
	{1941, 164, 23, 0x1},    // yemenformerarabrepublic
	{1964, 254, 22, 0x1},    // staatvandevaticaanstad
	{1986, 119, 19, 0x1},    // republicfijiislands
	{2005, 286, 5, 0x1},     // #6223
	{2010, 95, 10, 0x1},     // northsudan
	{2020, 6, 5, 0x1},       // #7aze
	{2025, 50, 5, 0x81},     // #4705
	{2030, 137, 23, 0x1},    // republicmarshallislands
	{2053, 178, 11, 0x1},    // domrepublic
	{2064, 131, 15, 0x1},    // republicofkorea
	{2079, 88, 31, 0x1},     // islamitischerepubliekmauritanie
	{2110, 287, 5, 0x1},     // #5666
	{2115, 26, 14, 0x1},     // kingdomhungary
	{2129, 147, 4, 0x1},     // #9pg
	{2133, 94, 4, 0x1},      // #9rw
	{2137, 252, 4, 0x1},     // #9tw
	{2141, 167, 4, 0x1},     // #9ag
	{2145, 60, 4, 0x1},      // #9bw
	{2149, 65, 4, 0x1},      // #9cg
	{2153, 106, 20, 0x1},    // republicoftanganyika
	{2173, 132, 4, 0x1},     // #9kw
	{2177, 240, 22, 0x1},    // commonwealthpuertorico
	{2199, 102, 24, 0x1},    // republiekvandeseychellen
	{2223, 85, 4, 0x1},      // #9mg
	{2227, 3, 15, 0x1},      // republicarmenie
	{2242, 41, 13, 0x1},     // kingdomnorway
	{2255, 66, 28, 0x1},     // islamicbondsrepubliekcomoren
	{2283, 19, 7, 0x1},      // estonia
	{2290, 288, 5, 0x83},    // kongo
	{2295, 40, 20, 0x1},     // kingdomofnetherlands
	{2315, 232, 34, 0x1},    // gemenebestvandenoordelijkemarianen
	{2349, 241, 20, 0x1},    // palestinianterritory
	{2369, 156, 5, 0x81},    // #2tkm
	{2374, 249, 9, 0x1},     // stmaarten
	{2383, 16, 30, 0x1},     // federalrepublicofformergermany
	{2413, 291, 5, 0x1},     // #6232
	{2418, 153, 5, 0x81},    // #4760
	{2423, 158, 5, 0x81},    // #4776
	{2428, 12, 5, 0x81},     // #4756
	{2433, 106, 8, 0x1},     // tanzanie
	{2441, 161, 5, 0x81},    // #4704
	{2446, 110, 5, 0x81},    // #4716
	{2451, 230, 52, 0x1},    // specialeadministratieveregiomacauvolksrepubliekchina
	{2503, 79, 16, 0x1},     // equitorialguinea
	{2519, 82, 41, 0x1},     // socialistlibischarabischevolksjamahiriyya
	{2560, 246, 31, 0x1},    // ascensiontristandacunhasthelena
	{2591, 219, 19, 0x1},    // bailiwickofguernsey
	{2610, 292, 5, 0x1},     // #6qat
	{2615, 242, 4, 0x1},     // #9pf
	{2619, 293, 4, 0x1},     // #570
	{2623, 159, 4, 0x1},     // #9tv
	{2627, 230, 54, 0x1},    // peoplesrepublicofchinamacaospecialadministrativeregion
	{2681, 9, 17, 0x1},      // bosniaherzegovina
	{2698, 52, 13, 0x1},     // turkeyturkiye
	{2711, 254, 12, 0x1},    // vatikaanstad
	{2723, 209, 4, 0x1},     // #9bv
	{2727, 64, 4, 0x1},      // #9cd
	{2731, 226, 27, 0x1},    // heardeilandmcdonaldeilanden
	{2758, 161, 6, 0x1},     // #3vdvn
	{2764, 152, 23, 0x1},    // britishsalomonseilanden
	{2787, 182, 25, 0x1},    // cooperativerepublicguyana
	{2812, 235, 5, 0x81},    // #2myt
	{2817, 123, 21, 0x1},    // islamicrepublicofiran
	{2838, 241, 14, 0x1},    // staatpalestina
	{2852, 136, 5, 0x81},    // #2mdv
	{2857, 68, 7, 0x1},      // djibuti
	{2864, 201, 23, 0x1},    // autonomousprovincealand
	{2887, 39, 9, 0x1},      // montengro
	{2896, 106, 30, 0x1},    // unitedrepublictanzaniamainland
	{2926, 251, 5, 0x81},    // #2tkl
	{2931, 22, 34, 0x1},     // ukofgreatbritainandnorthernireland
	{2965, 198, 31, 0x1},    // venezuelarepublicabolivarianade
	{2996, 294, 5, 0x1},     // #6225
	{3001, 43, 21, 0x1},     // polandpeoplesrepublic
	{3022, 198, 19, 0x1},    // bolivrepofvenezuela
	{3041, 71, 13, 0x1},     // republicegypt
	{3054, 228, 30, 0x1},    // britsindischeoceaanterritorium
	{3084, 65, 10, 0x1},     // repofcongo
	{3094, 4, 22, 0x1},      // gemenebestvanaustralie
	{3116, 69, 5, 0x1},      // #7alg
	{3121, 1, 31, 0x1},      // albaniapeoplessocialistrepublic
	{3152, 69, 37, 0x1},     // algerijnsedemocratischevolksrepubliek
	{3189, 295, 5, 0x1},     // #5660
	{3194, 191, 4, 0x1},     // #9pe
	{3198, 70, 25, 0x1},     // peoplesrepublicofzanzibar
	{3223, 200, 4, 0x1},     // #9ai
	{3227, 198, 29, 0x1},    // bolivarianrepublicofvenezuela
	{3256, 26, 4, 0x1},      // #9hu
	{3260, 84, 4, 0x1},      // #9ma
	{3264, 91, 15, 0x1},     // republicnamibia
	{3279, 225, 16, 0x1},    // hongkongchinasar
	{3295, 76, 14, 0x1},     // republicguinee
	{3309, 32, 16, 0x1},     // republiclitouwen
	{3325, 195, 5, 0x81},    // #2tto
	{3330, 37, 15, 0x1},     // tfyrofmacedonia
	{3345, 13, 15, 0x1},     // tjechoslowakije
	{3360, 296, 5, 0x1},     // #6230
	{3365, 226, 23, 0x1},    // heardandmcdonaldislands
	{3388, 218, 8, 0x1},     // faeroeis
	{3396, 66, 17, 0x1},     // stateofthecomoros
	{3413, 98, 5, 0x81},     // #4706
	{3418, 157, 5, 0x1},     // #7tls
	{3423, 127, 18, 0x1},    // republickazachstan
	{3441, 22, 16, 0x1},     // theunitedkingdom
	{3457, 297, 5, 0x1},     // #6cen
	{3462, 111, 33, 0x1},    // democratischerepubliekafghanistan
	{3495, 113, 27, 0x1},    // peoplesrepublicofbangladesh
	{3522, 298, 5, 0x1},     // #5663
	{3527, 197, 25, 0x1},    // saintvincentandgrenadines
	{3552, 195, 4, 0x1},     // #9tt
	{3556, 228, 16, 0x1},    // brindianoceanter
	{3572, 53, 13, 0x1},     // oekraiensessr
	{3585, 127, 18, 0x1},    // republickazakhstan
	{3603, 37, 23, 0x1},     // northmacedoniamacedonia
	{3626, 45, 7, 0x1},      // rumania
	{3633, 129, 23, 0x1},    // volksrepubliekkampuchea
	{3656, 88, 5, 0x81},     // #2mrt
	{3661, 233, 5, 0x81},    // #2msr
	{3666, 72, 4, 0x1},      // #9er
	{3670, 184, 4, 0x1},     // #9ht
	{3674, 131, 4, 0x1},     // #9kr
	{3678, 141, 4, 0x1},     // #9np
	{3682, 22, 30, 0x1},     // greatbritainandnorthernireland
	{3712, 138, 5, 0x81},    // #2mmr
	{3717, 299, 5, 0x1},     // #5alg
	{3722, 252, 5, 0x81},    // #2twn
	{3727, 300, 5, 0x1},     // #5ang
	{3732, 161, 27, 0x1},    // democraticrepublicofvietnam
	{3759, 225, 57, 0x1},    // peoplesrepublicofchinahongkongspecialadministrativeregion
	{3816, 64, 31, 0x1},     // congodemocraticrepublickinshasa
	{3847, 63, 16, 0x1},     // republickameroen
	{3863, 301, 5, 0x1},     // #6fin
	{3868, 100, 22, 0x1},    // saotomepeoplesrepublic
	{3890, 182, 11, 0x1},    // britsguyana
	{3901, 111, 37, 0x1},    // islamitischeovergangsstaatafghanistan
	{3938, 302, 5, 0x1},     // #5630
	{3943, 181, 9, 0x1},     // guatemala
	{3952, 144, 4, 0x1},     // #9pk
	{3956, 75, 5, 0x1},      // ghana
	{3961, 230, 16, 0x1},    // macausarvanchina
	{3977, 54, 4, 0x1},      // #9us
	{3981, 46, 37, 0x1},     // russiansovietfederalsocialistrepublic
	{4018, 210, 4, 0x1},     // #9cc
	{4022, 18, 4, 0x1},      // #9es
	{4026, 120, 26, 0x1},    // micronesiafederatestatesof
	{4052, 206, 20, 0x1},    // netherlandscaribbean
	{4072, 225, 4, 0x1},     // #9hk
	{4076, 35, 4, 0x1},      // #9mc
	{4080, 13, 27, 0x1},     // czechoslovakfederalrepublic
	{4107, 3, 15, 0x1},      // republicarmenia
	{4122, 63, 25, 0x1},     // federalerepubliekkameroen
	{4147, 21, 14, 0x1},     // francerepublic
	{4161, 303, 5, 0x1},     // #5and
	{4166, 69, 32, 0x1},     // democraticpeoplesrepublicalgeria
	{4198, 130, 39, 0x1},    // kiribatiindependentandsovereignrepublic
	{4237, 233, 10, 0x1},    // montserrat
	{4247, 35, 18, 0x1},     // principalitymonaco
	{4265, 154, 5, 0x81},    // #4764
	{4270, 304, 5, 0x1},     // #6fsm
	{4275, 51, 5, 0x81},     // #4752
	{4280, 305, 5, 0x1},     // #6fji
	{4285, 91, 7, 0x1},      // namibia
	{4292, 228, 44, 0x1},    // britishindianoceanterritorychagosarchipelago
	{4336, 306, 5, 0x1},     // #6chn
	{4341, 15, 30, 0x1},     // formergermandemocraticrepublic
	{4371, 70, 27, 0x1},     // volksrepubliekzanzibarpemba
	{4398, 52, 4, 0x1},      // #9tr
	{4402, 46, 5, 0x1},      // rsfsr
	{4407, 1, 4, 0x1},       // #9al
	{4411, 40, 7, 0x1},      // holland
	{4418, 85, 32, 0x1},     // democratischerepubliekmadagaskar
	{4450, 24, 4, 0x1},      // #9el
	{4454, 166, 17, 0x1},    // republicargentina
	{4471, 148, 4, 0x1},     // #9kp
	{4475, 86, 4, 0x1},      // #9ml
	{4479, 142, 4, 0x1},     // #9nr
	{4483, 39, 10, 0x1},     // montenegro
	{4493, 161, 29, 0x1},    // democratischerepubliekvietnam
	{4522, 127, 10, 0x1},    // kazahkstan
	{4532, 61, 32, 0x1},     // formercentraalafrikaanserepublic
	{4564, 225, 40, 0x1},    // hongkongspecialadministrativeregionchina
	{4604, 224, 13, 0x1},    // guamterritory
	{4617, 36, 8, 0x1},      // moldovia
	{4625, 148, 10, 0x1},    // dprofkorea
	{4635, 230, 57, 0x1},    // specialeadministratieveregiomacauvandevolksrepubliekchina
	{4692, 241, 50, 0x1},    // includingeastjerusalemoccupiedpalestinianterritory
	{4742, 307, 5, 0x1},     // #5aze
	{4747, 308, 5, 0x1},     // #6235
	{4752, 309, 5, 0x1},     // #6205
	{4757, 49, 5, 0x81},     // #4703
	{4762, 310, 5, 0x1},     // #5cen
	{4767, 236, 21, 0x1},    // frenchnewcaledoniafra
	{4788, 111, 29, 0x1},    // islamitischemiraatafghanistan
	{4817, 138, 17, 0x1},    // unionmyanmarburma
	{4834, 246, 33, 0x1},    // ascensionentristandacunhasthelena
	{4867, 311, 5, 0x1},     // #6160
	{4872, 36, 17, 0x1},     // republiekmoldavie
	{4889, 109, 4, 0x1},     // #9zm
	{4893, 24, 18, 0x1},     // helleenserepubliek
	{4911, 3, 4, 0x1},       // #9am
	{4915, 11, 4, 0x1},      // #9ca
	{4919, 120, 4, 0x1},     // #9fm
	{4923, 138, 4, 0x1},     // #9mm
	{4927, 155, 10, 0x1},    // tajikistan
	{4937, 139, 24, 0x1},    // mongolianpeoplesrepublic
	{4961, 144, 16, 0x1},    // republicpakistan
	{4977, 61, 23, 0x1},     // centraalafricanrepublic
	{5000, 242, 21, 0x1},    // frenchpolynesiatahiti
	{5021, 165, 9, 0x1},     // zuidjemen
	{5030, 137, 28, 0x1},    // republiekdermarshalleilanden
	{5058, 231, 20, 0x1},    // fransdeelsintmaarten
	{5078, 108, 21, 0x1},    // republicofsouthafrica
	{5099, 151, 5, 0x81},    // #4702
	{5104, 194, 11, 0x1},    // dutchguyana
	{5115, 37, 36, 0x1},     // macedoniatheformeryugoslavrepublicof
	{5151, 16, 24, 0x1},     // germanyfederalrepublicof
	{5175, 228, 31, 0x1},    // britishgebiedeninindischeoceaan
	{5206, 213, 16, 0x1},    // christmasislands
	{5222, 87, 19, 0x1},     // republiekmozambique
	{5241, 312, 5, 0x1},     // #6chl
	{5246, 53, 12, 0x1},     // oekrainsessr
	{5258, 145, 4, 0x1},     // #9ph
	{5262, 147, 14, 0x1},    // papuanewguinea
	{5276, 106, 18, 0x1},    // tanzaniamainlandur
	{5294, 313, 4, 0x1},     // #560
	{5298, 47, 37, 0x1},     // allerdoorluchtigsterepublieksanmarino
	{5335, 154, 15, 0x1},    // thailandkingdom
	{5350, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{5384, 117, 4, 0x1},     // #9cn
	{5388, 64, 16, 0x1},     // congoleopoldstad
	{5404, 241, 18, 0x1},    // occpalestinianterr
	{5422, 147, 36, 0x1},    // onafhankelijkestaatpapoeanieuwguinea
	{5458, 139, 4, 0x1},     // #9mn
	{5462, 239, 8, 0x1},     // pitcairn
	{5470, 128, 19, 0x1},    // republiekkirgizstan
	{5489, 314, 5, 0x1},     // #5740
	{5494, 145, 11, 0x1},    // filippijnen
	{5505, 232, 13, 0x1},    // northmarianen
	{5518, 315, 5, 0x1},     // #6mng
	{5523, 75, 13, 0x1},     // republicghana
	{5536, 54, 16, 0x1},     // amerikaverstates
	{5552, 58, 20, 0x1},     // peoplesrepublicbenin
	{5572, 195, 5, 0x1},     // tandt
	{5577, 37, 14, 0x1},     // fyrommacedonie
	{5591, 154, 12, 0x1},    // thailandsiam
	{5603, 69, 37, 0x1},     // democraticandpopularrepublicofalgeria
	{5640, 55, 36, 0x1},     // federatievevolksrepubliekjoegoslavie
	{5676, 82, 40, 0x1},     // socialistischelibischarabischejamahiriya
	{5716, 85, 5, 0x1},      // #7mad
	{5721, 45, 4, 0x1},      // #9ro
	{5725, 98, 25, 0x1},     // democraticrepublicsomalie
	{5750, 158, 4, 0x1},     // #9to
	{5754, 63, 23, 0x1},     // federalrepubliccameroon
	{5777, 56, 4, 0x1},      // #9ao
	{5781, 174, 4, 0x1},     // #9co
	{5785, 218, 4, 0x1},     // #9fo
	{5789, 65, 11, 0x1},     // frenchcongo
	{5800, 244, 5, 0x81},    // #2rvn
	{5805, 230, 4, 0x1},     // #9mo
	{5809, 35, 5, 0x81},     // #2mco
	{5814, 66, 12, 0x1},     // unioncomoros
	{5826, 21, 14, 0x1},     // republicfrance
	{5840, 316, 5, 0x1},     // #6200
	{5845, 91, 7, 0x1},      // namibie
	{5852, 60, 18, 0x1},     // republicofbotswana
	{5870, 173, 15, 0x1},    // republicofchile
	{5885, 70, 17, 0x1},     // sultanaatzanzibar
	{5902, 164, 10, 0x1},    // northjemen
	{5912, 239, 4, 0x1},     // #9pn
	{5916, 317, 5, 0x1},     // #6155
	{5921, 318, 5, 0x1},     // #6165
	{5926, 105, 4, 0x1},     // #9tn
	{5930, 120, 5, 0x1},     // #7fsm
	{5935, 146, 14, 0x1},    // republiekpalau
	{5949, 173, 4, 0x1},     // #9cl
	{5953, 225, 15, 0x1},    // prhongkongchina
	{5968, 319, 5, 0x1},     // #6msi
	{5973, 215, 4, 0x1},     // #9eh
	{5977, 183, 16, 0x1},    // hondurasrepublic
	{5993, 183, 4, 0x1},     // #9hn
	{5997, 16, 9, 0x1},      // germanyfr
	{6006, 75, 15, 0x1},     // republicofghana
	{6021, 137, 4, 0x1},     // #9mh
	{6025, 128, 20, 0x1},    // kirgizischerepubliek
	{6045, 8, 17, 0x1},      // republicbulgarije
	{6062, 48, 14, 0x1},     // republicservie
	{6076, 112, 11, 0x1},    // theemirates
	{6087, 212, 30, 0x1},    // kingdomofthenetherlandscuracao
	{6117, 57, 7, 0x1},      // burundi
	{6124, 71, 18, 0x1},     // unitedarabrepublic
	{6142, 13, 14, 0x1},     // czechoslovakia
	{6156, 51, 13, 0x1},     // kingdomsweden
	{6169, 193, 19, 0x1},    // republiekelsalvador
	{6188, 320, 5, 0x1},     // #5nic
	{6193, 156, 12, 0x1},    // turkmenistan
	{6205, 248, 4, 0x1},     // #9pm
	{6209, 168, 14, 0x1},    // bahamaeilanden
	{6223, 38, 5, 0x1},      // #7mlt
	{6228, 156, 4, 0x1},     // #9tm
	{6232, 59, 11, 0x1},     // burkinafaso
	{6243, 66, 36, 0x1},     // comorenislamitischefederalerepubliek
	{6279, 102, 18, 0x1},    // seychellesrepublic
	{6297, 61, 22, 0x1},     // centralafricanrepublic
	{6319, 217, 5, 0x81},    // #2flk
	{6324, 63, 4, 0x1},      // #9cm
	{6328, 20, 5, 0x1},      // #7fin
	{6333, 20, 4, 0x1},      // #9fi
	{6337, 240, 32, 0x1},    // vrijgeassocieerdestaatpuertorico
	{6369, 226, 4, 0x1},     // #9hm
	{6373, 236, 21, 0x1},    // territorynewcaledonia
	{6394, 106, 25, 0x1},    // verenigderepublictanzania
	{6419, 143, 4, 0x1},     // #9om
	{6423, 67, 18, 0x1},     // capeverdecaboverde
	{6441, 144, 17, 0x1},    // republiekpakistan
	{6458, 95, 14, 0x1},     // until2011sudan
	{6472, 62, 19, 0x1},     // cotedivoirerepublic
	{6491, 73, 19, 0x1},     // ethiopiaincleritrea
	{6510, 16, 29, 0x1},     // formerbondsrepubliekduitsland
	{6539, 152, 4, 0x81},    // #490
	{6543, 321, 5, 0x1},     // #5cze
	{6548, 322, 5, 0x1},     // #6den
	{6553, 224, 15, 0x1},    // territoryofguam
	{6568, 257, 15, 0x1},    // wallisandfutuna
	{6583, 255, 21, 0x1},    // britsemaagdeneilanden
	{6604, 71, 32, 0x1},     // formerverenigdearabischerepublic
	{6636, 69, 5, 0x81},     // #2dza
	{6641, 43, 4, 0x1},      // #9pl
	{6645, 157, 4, 0x1},     // #9tl
	{6649, 66, 29, 0x1},     // comorosfederalislamicrepublic
	{6678, 64, 29, 0x1},     // democraticrepublicformercongo
	{6707, 31, 25, 0x1},     // principalityliechtenstein
	{6732, 186, 5, 0x81},    // #4659
	{6737, 58, 15, 0x1},     // dahomeyrepublic
	{6752, 198, 18, 0x1},    // republiekvenezuela
	{6770, 82, 41, 0x1},     // libischarabischesocialistvolksjamahiriyya
	{6811, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{6847, 68, 16, 0x1},     // republicdjibouti
	{6863, 111, 26, 0x1},    // islamicrepublicafghanistan
	{6889, 323, 5, 0x1},     // #6mnc
	{6894, 148, 11, 0x1},    // koreademrep
	{6905, 37, 37, 0x1},     // macedonieformerjoegoslavischerepublic
	{6942, 241, 45, 0x1},    // incleastjerusalemoccupiedpalestinianterritory
	{6987, 324, 5, 0x82},    // #2yug
	{6992, 37, 14, 0x1},     // fyrommacedonia
	{7006, 10, 36, 0x1},     // belarussischesovietsocialistrepublic
	{7042, 185, 7, 0x1},     // jamaika
	{7049, 85, 20, 0x1},     // malagasischerepublic
	{7069, 84, 14, 0x1},     // moroccokingdom
	{7083, 326, 5, 0x1},     // #5nau
	{7088, 178, 35, 0x1},    // democraticrepublicdominicanrepublic
	{7123, 226, 21, 0x1},    // heardimcdonaldislands
	{7144, 88, 10, 0x1},     // mauritiana
	{7154, 327, 5, 0x1},     // #6150
	{7159, 251, 4, 0x1},     // #9tk
	{7163, 328, 5, 0x1},     // #4658
	{7168, 254, 23, 0x1},    // holyseevaticancitystate
	{7191, 211, 4, 0x1},     // #9ck
	{7195, 217, 4, 0x1},     // #9fk
	{7199, 329, 13, 0x82},   // congorepublic
	{7212, 37, 4, 0x1},      // #9mk
	{7216, 194, 7, 0x1},     // surinam
	{7223, 73, 16, 0x1},     // ethiopiainclerit
	{7239, 141, 12, 0x1},    // nepalkingdom
	{7251, 214, 14, 0x1},    // caymaneilanden
	{7265, 232, 28, 0x1},    // commonwealthnorthernmarianas
	{7293, 160, 20, 0x1},    // republiekoezbekistan
	{7313, 198, 24, 0x1},    // venezuelaverenigdestaten
	{7337, 52, 15, 0x1},     // turkiyerepublic
	{7352, 23, 15, 0x1},     // georgiarepublic
	{7367, 225, 19, 0x1},    // hongkongsarvanchina
	{7386, 154, 5, 0x81},    // #2tha
	{7391, 255, 4, 0x81},    // #492
	{7395, 206, 25, 0x1},    // sainteustatiussababonaire
	{7420, 148, 32, 0x1},    // volksdemocratischerepubliekkorea
	{7452, 237, 13, 0x1},    // norfolkisland
	{7465, 166, 18, 0x1},    // republicargentinie
	{7483, 229, 17, 0x1},    // baljuwschapjersey
	{7500, 43, 20, 0x1},     // poolsevolksrepubliek
	{7520, 64, 28, 0x1},     // democraticrepubliczairecongo
	{7548, 331, 5, 0x1},     // #6cap
	{7553, 254, 16, 0x1},    // vaticancitystate
	{7569, 155, 4, 0x1},     // #9tj
	{7573, 15, 17, 0x1},     // formereastgermany
	{7590, 133, 37, 0x1},    // laotiaansedemocratischevolksrepubliek
	{7627, 16, 9, 0x1},      // frgermany
	{7636, 12, 4, 0x1},      // #9ch
	{7640, 119, 4, 0x1},     // #9fj
	{7644, 182, 6, 0x1},     // guyana
	{7650, 117, 22, 0x1},    // peoplesrepublicofchina
	{7672, 18, 6, 0x1},      // spanje
	{7678, 332, 5, 0x1},     // #5750
	{7683, 241, 22, 0x1},    // palestinianterritories
	{7705, 230, 11, 0x1},    // formermacau
	{7716, 59, 10, 0x1},     // bukinafaso
	{7726, 159, 5, 0x1},     // #7tuv
	{7731, 148, 30, 0x1},    // democraticpeoplesrepublickorea
	{7761, 46, 29, 0x1},     // unionsovietsocialistrepublics
	{7790, 162, 14, 0x1},    // nieuwehebriden
	{7804, 15, 14, 0x1},     // easterngermany
	{7818, 90, 15, 0x1},     // republiekmalawi
	{7833, 256, 5, 0x81},    // #4850
	{7838, 333, 5, 0x1},     // #5nig
	{7843, 249, 15, 0x1},    // landsintmaarten
	{7858, 131, 8, 0x1},     // korearep
	{7866, 243, 4, 0x1},     // #9re
	{7870, 164, 4, 0x1},     // #9ye
	{7874, 48, 5, 0x81},     // #4688
	{7879, 64, 36, 0x1},     // zairekinshasacongodemocraticrepublic
	{7915, 4, 9, 0x1},       // australia
	{7924, 45, 22, 0x1},     // volksrepubliekroemenie
	{7946, 62, 4, 0x1},      // #9ci
	{7950, 119, 5, 0x1},     // #7fij
	{7955, 19, 4, 0x1},      // #9ee
	{7959, 64, 23, 0x81},    // congodemocraticrepublic
	{7982, 64, 26, 0x1},     // republiekcongoleopoldville
	{8008, 10, 15, 0x1},     // witrussischessr
	{8023, 22, 32, 0x1},     // greatbritainandnorthernirelanduk
	{8055, 246, 34, 0x1},    // ascensionandtristandacunhasthelena
	{8089, 145, 12, 0x1},    // phillippines
	{8101, 26, 5, 0x1},      // #7hun
	{8106, 225, 16, 0x1},    // chinahongkongsar
	{8122, 183, 5, 0x1},     // #7hon
	{8127, 6, 12, 0x1},      // azerbaidzjan
	{8139, 173, 13, 0x1},    // chilerepublic
	{8152, 36, 5, 0x1},      // #7mda
	{8157, 165, 15, 0x1},    // formerzuidjemen
	{8172, 154, 4, 0x1},     // #9th
	{8176, 135, 9, 0x1},     // shrilanka
	{8185, 129, 8, 0x1},     // cambodia
	{8193, 64, 28, 0x1},     // zairecongodemocraticrepublic
	{8221, 164, 17, 0x1},    // fmrarabrepofyemen
	{8238, 55, 13, 0x1},     // yugoslaviasfr
	{8251, 252, 19, 0x1},    // taiwanprovincechina
	{8270, 73, 11, 0x1},     // fdrethiopia
	{8281, 223, 18, 0x1},    // frenchguianaguyane
	{8299, 64, 13, 0x1},     // zairerepublic
	{8312, 59, 16, 0x1},     // formeruppervolta
	{8328, 138, 11, 0x1},    // uniemyanmar
	{8339, 22, 27, 0x1},     // greatbritainnorthernireland
	{8366, 334, 5, 0x1},     // #5481
	{8371, 203, 5, 0x1},     // #7asa
	{8376, 209, 13, 0x1},    // bouvetislands
	{8389, 120, 5, 0x81},    // #2fsm
	{8394, 335, 5, 0x1},     // #6cos
	{8399, 155, 11, 0x1},    // tadzikistan
	{8410, 104, 4, 0x1},     // #9tg
	{8414, 49, 18, 0x1},     // slovaakserepubliek
	{8432, 95, 17, 0x1},     // sudanpresecession
	{8449, 45, 5, 0x81},     // #4642
	{8454, 53, 19, 0x1},     // formeroekraiensessr
	{8473, 54, 12, 0x1},     // unitedstates
	{8485, 243, 5, 0x81},    // #4638
	{8490, 71, 4, 0x1},      // #9eg
	{8494, 136, 18, 0x1},    // maldivischeislands
	{8512, 238, 11, 0x1},    // niueislands
	{8523, 78, 21, 0x1},     // republiekguineebissau
	{8544, 139, 5, 0x81},    // #2mng
	{8549, 15, 15, 0x1},     // demrepofgermany
	{8564, 252, 5, 0x1},     // #7tpe
	{8569, 115, 4, 0x81},    // #496
	{8573, 186, 27, 0x1},    // formersaintchristophernevis
	{8600, 48, 16, 0x1},     // serbiamontenegro
	{8616, 336, 5, 0x1},     // #6czr
	{8621, 139, 25, 0x1},    // peoplesrepublicofmongolia
	{8646, 136, 7, 0x1},     // maldive
	{8653, 26, 23, 0x1},     // hongaarsevolksrepubliek
	{8676, 148, 28, 0x1},    // northkoreademocraticrepublic
	{8704, 205, 4, 0x1},     // #9tf
	{8708, 59, 18, 0x1},     // republicoppervolta
	{8726, 9, 15, 0x1},      // bsniaandhrzgvna
	{8741, 116, 16, 0x1},    // koninkrijkbhutan
	{8757, 88, 10, 0x1},     // mauritanie
	{8767, 246, 10, 0x1},    // sinthelena
	{8777, 46, 5, 0x81},     // #4643
	{8782, 186, 15, 0x1},    // saintkittsnorth
	{8797, 112, 13, 0x1},    // uarabemirates
	{8810, 120, 27, 0x1},    // micronesiefederalestatenvan
	{8837, 119, 12, 0x1},    // republicfiji
	{8849, 155, 12, 0x1},    // tadzjikistan
	{8861, 337, 5, 0x1},     // #6mzm
	{8866, 100, 26, 0x1},    // saotomeandprincipedemrepof
	{8892, 87, 19, 0x1},     // portugeeseastafrika
	{8911, 230, 13, 0x1},    // chinamacaosar
	{8924, 99, 6, 0x1},      // ssudan
	{8930, 338, 5, 0x1},     // #6mli
	{8935, 241, 20, 0x1},    // gazastripandwestbank
	{8955, 52, 5, 0x1},      // #7tur
	{8960, 95, 10, 0x1},     // sudannorth
	{8970, 208, 7, 0x1},     // bermuda
	{8977, 150, 13, 0x1},    // saoediearabie
	{8990, 5, 10, 0x1},      // oostenrijk
	{9000, 339, 5, 0x1},     // #5483
	{9005, 59, 5, 0x81},     // #4854
	{9010, 340, 5, 0x1},     // #6cha
	{9015, 124, 11, 0x1},    // kingdomiraq
	{9026, 143, 13, 0x1},    // omansultanate
	{9039, 35, 5, 0x1},      // #7mon
	{9044, 37, 25, 0x1},     // macedoniaformeryugoslavrp
	{9069, 341, 5, 0x1},     // #6140
	{9074, 137, 5, 0x1},     // #7mhl
	{9079, 115, 11, 0x1},    // bruneidarus
	{9090, 34, 6, 0x1},      // latvia
	{9096, 40, 21, 0x1},     // nederlandenkoninkrijk
	{9117, 207, 5, 0x81},    // #4652
	{9122, 4, 9, 0x1},       // australie
	{9131, 121, 21, 0x1},    // indonesiaunitedstates
	{9152, 163, 17, 0x1},    // samoawesternsamoa
	{9169, 138, 7, 0x1},     // mynamar
	{9176, 39, 5, 0x81},     // #2mne
	{9181, 225, 28, 0x1},    // chinapeoplesrepublichongkong
	{9209, 342, 5, 0x1},     // #6oma
	{9214, 101, 15, 0x1},    // eswatinikingdom
	{9229, 99, 18, 0x1},     // republicsouthsudan
	{9247, 194, 17, 0x1},    // republieksuriname
	{9264, 343, 5, 0x1},     // #5482
	{9269, 56, 16, 0x1},     // republicofangola
	{9285, 103, 4, 0x1},     // #9td
	{9289, 63, 25, 0x1},     // verenigderepublickameroen
	{9314, 252, 19, 0x1},    // taiwanchinesetaipei
	{9333, 162, 11, 0x1},    // newhebrides
	{9344, 143, 5, 0x1},     // #7oma
	{9349, 63, 5, 0x81},     // #4120
	{9354, 37, 36, 0x1},     // theformeryugoslavrepublicofmacedonia
	{9390, 66, 12, 0x1},     // comorosunion
	{9402, 85, 28, 0x1},     // madagascardemocraticrepublic
	{9430, 250, 4, 0x1},     // #9tc
	{9434, 96, 5, 0x81},     // #4686
	{9439, 245, 15, 0x1},    // southgeoislands
	{9454, 94, 5, 0x81},     // #4646
	{9459, 248, 5, 0x81},    // #4666
	{9464, 149, 5, 0x81},    // #4634
	{9469, 179, 4, 0x1},     // #9ec
	{9473, 132, 12, 0x1},    // staatkoeweit
	{9485, 46, 20, 0x1},     // voormaligesovjetunie
	{9505, 107, 6, 0x1},     // uganda
	{9511, 87, 20, 0x1},     // portugueseeastafrica
	{9531, 106, 24, 0x1},    // formertanganyikazanzibar
	{9555, 54, 16, 0x1},     // amerikaverstaten
	{9571, 64, 16, 0x1},     // demrepofthecongo
	{9587, 67, 18, 0x1},     // caboverdecapeverde
	{9605, 67, 17, 0x1},     // caboverderepublic
	{9622, 107, 14, 0x1},    // ugandarepublic
	{9636, 66, 16, 0x1},     // unievandecomoren
	{9652, 344, 5, 0x1},     // #5484
	{9657, 129, 38, 0x1},    // democratickampucheacoalitiongovernment
	{9695, 161, 5, 0x1},     // #7vie
	{9700, 139, 23, 0x1},    // mongoolsevolksrepubliek
	{9723, 9, 17, 0x1},      // bosniahercegovina
	{9740, 91, 17, 0x1},     // republicofnamibia
	{9757, 345, 5, 0x1},     // #6145
	{9762, 346, 5, 0x1},     // #6135
	{9767, 59, 18, 0x1},     // republicuppervolta
	{9785, 231, 20, 0x1},    // stmartincollectivity
	{9805, 199, 28, 0x1},    // arubakingdomofthenetherlands
	{9833, 88, 10, 0x1},     // mauritania
	{9843, 160, 20, 0x1},    // republicofuzbekistan
	{9863, 140, 16, 0x1},    // maleisefederatie
	{9879, 102, 19, 0x1},    // republiekseychellen
	{9898, 116, 6, 0x1},     // bhutan
	{9904, 122, 12, 0x1},    // unionofindia
	{9916, 182, 30, 0x1},    // cooperatieverepubliekvanguyana
	{9946, 188, 6, 0x1},     // mexiko
	{9952, 111, 28, 0x1},    // islamicrepublicofafghanistan
	{9980, 28, 17, 0x1},     // republicoficeland
	{9997, 253, 37, 0x1},    // verenigdestateskleineafgelegenislands
	{10034, 106, 5, 0x1},    // #7tan
	{10039, 65, 16, 0x1},    // brazzavillecongo
	{10055, 76, 13, 0x1},    // guineeconakry
	{10068, 64, 31, 0x1},    // democraticrepubliccongokinshasa
	{10099, 112, 8, 0x1},    // emiraten
	{10107, 138, 35, 0x1},   // unievanbirmasocialistischerepubliek
	{10142, 49, 17, 0x1},    // slovakianrepublic
	{10159, 196, 5, 0x81},   // #4858
	{10164, 10, 19, 0x1},    // republiekwitrusland
	{10183, 253, 41, 0x1},   // verenigdestatenkleineverafgelegeneilanden
	{10224, 186, 31, 0x1},   // federationsaintchristophernevis
	{10255, 82, 15, 0x1},    // libyanarabjamah
	{10270, 82, 25, 0x1},    // libyanarabjamahiriyalibya
	{10295, 111, 10, 0x1},   // afganistan
	{10305, 254, 17, 0x1},   // vaticaanstadstaat
	{10322, 66, 39, 0x1},    // federaleislamitischerepubliekdercomoren
	{10361, 68, 10, 0x1},    // afarsissas
	{10371, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{10401, 138, 10, 0x1},   // burmaunion
	{10411, 120, 27, 0x1},   // micronesiafederatedstatesof
	{10438, 347, 5, 0x1},    // #6mld
	{10443, 195, 5, 0x1},    // #7tto
	{10448, 92, 15, 0x1},    // republicofniger
	{10463, 231, 17, 0x1},   // saintmartinfrench
	{10480, 134, 17, 0x1},   // libaneserepubliek
	{10497, 10, 18, 0x1},    // byelorussiabelarus
	{10515, 210, 20, 0x1},   // eilandencocoskeeling
	{10535, 73, 21, 0x1},    // socialistischethiopie
	{10556, 3, 15, 0x1},     // armeniarepublic
	{10571, 348, 5, 0x1},    // #5732
	{10576, 71, 17, 0x1},    // egyptarabrepublic
	{10593, 349, 5, 0x1},    // #6maw
	{10598, 151, 9, 0x1},    // singapour
	{10607, 117, 28, 0x1},   // chinapeoplesrepublicmainland
	{10635, 64, 31, 0x1},    // democraticrepublicofformercongo
	{10666, 203, 26, 0x1},   // territoriumamerikaanssamoa
	{10692, 151, 9, 0x1},    // singapoer
	{10701, 177, 21, 0x1},   // gemenebestvandominica
	{10722, 11, 5, 0x81},    // #4124
	{10727, 19, 17, 0x1},    // republicofestonia
	{10744, 350, 5, 0x1},    // #6dma
	{10749, 41, 15, 0x1},    // kingdomofnorway
	{10764, 100, 17, 0x1},   // saotomeenprincipe
	{10781, 33, 10, 0x1},    // luxembourg
	{10791, 67, 18, 0x1},    // republiekcaboverde
	{10809, 186, 10, 0x1},   // saintkitts
	{10819, 247, 8, 0x1},    // svalbard
	{10827, 205, 40, 0x1},   // frafrenchsouthernandantarcticterritories
	{10867, 170, 7, 0x1},    // bolivia
	{10874, 96, 7, 0x1},     // senegal
	{10881, 132, 5, 0x81},   // #2kwt
	{10886, 351, 5, 0x1},    // #6130
	{10891, 135, 14, 0x1},   // ceylondominion
	{10905, 150, 5, 0x81},   // #4682
	{10910, 61, 25, 0x1},    // middenafrikaanserepubliek
	{10935, 246, 5, 0x81},   // #4654
	{10940, 187, 5, 0x81},   // #4662
	{10945, 240, 5, 0x81},   // #4630
	{10950, 20, 7, 0x1},     // finland
	{10957, 148, 18, 0x1},   // koreadempeoplesrep
	{10975, 352, 5, 0x1},    // #5731
	{10980, 2, 28, 0x1},     // valleysofandorraprincipality
	{11008, 65, 25, 0x1},    // brazzavillerepubliekcongo
	{11033, 40, 18, 0x1},    // kingdomnetherlands
	{11051, 170, 4, 0x81},   // #468
	{11055, 16, 22, 0x1},    // germanyfederalrepublic
	{11077, 55, 33, 0x1},    // federalevolksrepubliekjoegoslavie
	{11110, 56, 21, 0x1},    // peoplesrepublicangola
	{11131, 17, 5, 0x81},    // #2dnk
	{11136, 212, 11, 0x1},   // landcuracao
	{11147, 108, 19, 0x1},   // republiekzuidafrika
	{11166, 4, 19, 0x1},     // australiegemenebest
	{11185, 353, 5, 0x1},    // #5nir
	{11190, 64, 3, 0x1},     // rdc
	{11193, 99, 19, 0x1},    // republicsouthsoedan
	{11212, 354, 5, 0x1},    // #5nor
	{11217, 68, 18, 0x1},    // republicofdjibouti
	{11235, 231, 5, 0x81},   // #4663
	{11240, 24, 13, 0x1},    // kingdomgreece
	{11253, 157, 27, 0x1},   // democraticrepubliceasttimor
	{11280, 165, 31, 0x1},   // volksdemocratischerepublicjemen
	{11311, 186, 5, 0x81},   // #2kna
	{11316, 94, 15, 0x1},    // republiekrwanda
	{11331, 98, 29, 0x1},    // democratischerepublieksomalie
	{11360, 42, 10, 0x1},    // newzealand
	{11370, 253, 35, 0x1},   // amerikaansekleinereafgelegenislands
	{11405, 60, 8, 0x1},     // botswana
	{11413, 77, 21, 0x1},    // gambiaislamicrepublic
	{11434, 49, 18, 0x1},    // slowaakserepubliek
	{11452, 33, 9, 0x1},     // luxemburg
	{11461, 30, 13, 0x1},    // republicitaly
	{11474, 2, 21, 0x1},     // principalityofandorra
	{11495, 47, 17, 0x1},    // republicsanmarino
	{11512, 257, 22, 0x1},   // wallisandfutunaislands
	{11534, 148, 23, 0x1},   // koreadempeoplesrepublic
	{11557, 67, 6, 0x1},     // cverde
	{11563, 197, 5, 0x1},    // #7vin
	{11568, 95, 13, 0x1},    // upto2011sudan
	{11581, 72, 12, 0x1},    // stateeritrea
	{11593, 225, 55, 0x1},   // peoplesrepublicchinahongkongspecialadministrativeregion
	{11648, 198, 5, 0x1},    // #7ven
	{11653, 115, 22, 0x1},   // nationbruneiabodepeace
	{11675, 110, 12, 0x1},   // zuidrhodesie
	{11687, 127, 5, 0x81},   // #2kaz
	{11692, 200, 5, 0x81},   // #4660
	{11697, 171, 23, 0x1},   // brazilieverenigdestates
	{11720, 128, 5, 0x81},   // #2kgz
	{11725, 246, 17, 0x1},   // formersainthelena
	{11742, 95, 13, 0x1},    // sudanrepublic
	{11755, 206, 26, 0x1},   // sinteustatiusensababonaire
	{11781, 355, 5, 0x1},    // #6mor
	{11786, 113, 25, 0x1},   // bangladeshpeoplesrepublic
	{11811, 88, 25, 0x1},    // mauritaniaislamicrepublic
	{11836, 204, 4, 0x81},   // #410
	{11840, 226, 12, 0x1},   // heardislands
	{11852, 55, 4, 0x1},     // sfry
	{11856, 16, 13, 0x1},    // westduitsland
	{11869, 48, 20, 0x1},    // serviemontenegrounie
	{11889, 184, 14, 0x1},   // republiekhaiti
	{11903, 95, 11, 0x1},    // formersudan
	{11914, 131, 18, 0x1},   // southkorearepublic
	{11932, 138, 5, 0x1},    // #7mya
	{11937, 69, 35, 0x1},    // democratischevolksrepubliekalgerije
	{11972, 58, 12, 0x1},    // benindahomey
	{11984, 140, 22, 0x1},   // formerfederationmalaya
	{12006, 241, 21, 0x1},   // palestijnseautoriteit
	{12027, 244, 20, 0x1},   // republiekzuidvietnam
	{12047, 232, 15, 0x1},   // northernmariana
	{12062, 19, 16, 0x1},    // republiekestland
	{12078, 250, 11, 0x1},   // turkscaicos
	{12089, 356, 5, 0x1},    // #6mas
	{12094, 130, 16, 0x1},   // kiribatirepublic
	{12110, 122, 13, 0x1},   // republicindia
	{12123, 185, 7, 0x1},    // jamaica
	{12130, 34, 14, 0x1},    // republiclatvia
	{12144, 54, 9, 0x1},     // amerikavs
	{12153, 357, 5, 0x1},    // #6zam
	{12158, 127, 10, 0x1},   // kazakhstan
	{12168, 156, 19, 0x1},   // turkmeenserepubliek
	{12187, 105, 18, 0x1},   // tunesischerepublic
	{12205, 358, 5, 0x1},    // #6zim
	{12210, 241, 14, 0x1},   // statepalestine
	{12224, 228, 32, 0x1},   // britishindischeoceaanterritorium
	{12256, 15, 25, 0x1},    // germanydemocraticrepublic
	{12281, 125, 29, 0x1},   // hashemitekingdomoftransjordan
	{12310, 170, 7, 0x1},    // bolivie
	{12317, 131, 20, 0x1},   // republicofsouthkorea
	{12337, 186, 26, 0x1},   // saintkittsennevisfederatie
	{12363, 37, 34, 0x1},    // macedoniatheformeryugoslavrepublic
	{12397, 37, 17, 0x1},    // republicmacedonia
	{12414, 71, 13, 0x1},    // egyptrepublic
	{12427, 22, 14, 0x1},    // grootbrittanie
	{12441, 230, 10, 0x1},   // chinamacao
	{12451, 147, 16, 0x1},   // papuanieuwguinea
	{12467, 184, 13, 0x1},   // haitirepublic
	{12480, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{12503, 359, 5, 0x1},    // #6mex
	{12508, 259, 11, 0x1},   // kosovorepof
	{12519, 22, 12, 0x1},    // unitedkindom
	{12531, 69, 4, 0x81},    // #412
	{12535, 116, 4, 0x81},   // #464
	{12539, 46, 37, 0x1},    // formerunionofsovietsocialistrepublics
	{12576, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{12607, 137, 25, 0x1},   // marshalleilandenrepubliek
	{12632, 360, 5, 0x1},    // #6cyp
	{12637, 154, 5, 0x1},    // #7tha
	{12642, 170, 16, 0x1},   // boliviaplurstate
	{12658, 60, 14, 0x1},    // betsjoeanaland
	{12672, 168, 7, 0x1},    // bahamas
	{12679, 178, 16, 0x1},   // domincanrepublic
	{12695, 202, 25, 0x1},   // formernetherlandsantilles
	{12720, 249, 26, 0x1},   // saintmaartennederlandsdeel
	{12746, 361, 5, 0x1},    // #5232
	{12751, 46, 5, 0x81},    // #2rus
	{12756, 140, 25, 0x1},   // formerfederatievanmalakka
	{12781, 26, 9, 0x1},     // hongarije
	{12790, 362, 5, 0x1},    // #6990
	{12795, 83, 10, 0x1},    // basutoland
	{12805, 66, 12, 0x1},    // comorenstaat
	{12817, 21, 12, 0x1},    // francedomtom
	{12829, 225, 40, 0x1},   // chinaspecialadministrativeregionhongkong
	{12869, 103, 6, 0x1},    // tsjaad
	{12875, 211, 12, 0x1},   // cookeilanden
	{12887, 25, 24, 0x1},    // croatialocalnamehrvatska
	{12911, 241, 34, 0x1},   // westelijkejordaanoeverengazastrook
	{12945, 198, 19, 0x1},   // venezuelabolivrepof
	{12964, 363, 5, 0x1},    // #6aab
	{12969, 22, 18, 0x1},    // verenigdkoninkrijk
	{12987, 148, 28, 0x1},   // koreademocraticrepublicnorth
	{13015, 90, 6, 0x1},     // malawi
	{13021, 364, 5, 0x1},    // #5new
	{13026, 170, 27, 0x1},   // plurinationalstateofbolivia
	{13053, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{13089, 46, 16, 0x1},    // russianfederaton
	{13105, 6, 10, 0x1},     // azerbeijan
	{13115, 257, 14, 0x1},   // wallisenfutuna
	{13129, 153, 25, 0x1},   // syrischearabischerepublic
	{13154, 228, 4, 0x81},   // #486
	{13158, 65, 16, 0x1},    // kongobrazzaville
	{13174, 365, 5, 0x1},    // #6zan
	{13179, 65, 8, 0x1},     // congorep
	{13187, 121, 17, 0x1},   // netherlandsindies
	{13204, 82, 12, 0x1},    // stateoflibya
	{13216, 104, 5, 0x1},    // #7tog
	{13221, 95, 15, 0x1},    // republicofsudan
	{13236, 366, 5, 0x1},    // #5nep
	{13241, 167, 5, 0x1},    // #7ant
	{13246, 161, 9, 0x1},    // srvietnam
	{13255, 157, 11, 0x1},   // timoreleste
	{13266, 45, 23, 0x1},    // roemeensevolksrepubliek
	{13289, 253, 19, 0x1},   // usminoroutlyingisds
	{13308, 137, 3, 0x1},    // rmi
	{13311, 367, 5, 0x1},    // #5rwa
	{13316, 368, 5, 0x1},    // #5ukg
	{13321, 14, 16, 0x1},    // republictsjechie
	{13337, 112, 12, 0x1},   // arabemirates
	{13349, 369, 5, 0x1},    // #5230
	{13354, 94, 5, 0x81},    // #2rwa
	{13359, 62, 29, 0x1},    // republiccotedivoireivorycoast
	{13388, 243, 5, 0x81},   // #2reu
	{13393, 57, 5, 0x81},    // #4108
	{13398, 145, 19, 0x1},   // republicphilippines
	{13417, 186, 18, 0x1},   // stchristophernevis
	{13435, 370, 5, 0x1},    // #5aus
	{13440, 222, 30, 0x1},   // autonomousterritoryofgreenland
	{13470, 247, 19, 0x1},   // spitsbergenjanmayen
	{13489, 199, 5, 0x1},    // #7aru
	{13494, 125, 24, 0x1},   // hashemitekingdomofjordan
	{13518, 64, 13, 0x1},    // republiczaire
	{13531, 371, 5, 0x1},    // #6alb
	{13536, 144, 19, 0x1},   // inclbangladpakistan
	{13555, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{13580, 115, 30, 0x1},   // natiebruneiverblijfplaatsvrede
	{13610, 64, 13, 0x1},    // congodemrepof
	{13623, 13, 24, 0x1},    // tsjechoslowaakserepublic
	{13647, 230, 10, 0x1},   // macauchina
	{13657, 114, 12, 0x1},   // staatbahrein
	{13669, 37, 17, 0x1},    // republicmacedonie
	{13686, 106, 38, 0x1},   // verenigderepubliektanganyikaenzanzibar
	{13724, 225, 40, 0x1},   // chinahongkongspecialadministrativeregion
	{13764, 253, 37, 0x1},   // kleineafgelegenislandsverenigdestates
	{13801, 46, 10, 0x1},    // formerussr
	{13811, 372, 5, 0x1},    // #6987
	{13816, 87, 9, 0x1},     // mozambque
	{13825, 62, 19, 0x1},    // republiccotedivoire
	{13844, 203, 4, 0x81},   // #416
	{13848, 208, 4, 0x81},   // #460
	{13852, 171, 4, 0x81},   // #476
	{13856, 120, 23, 0x1},   // federalstatesmicronesia
	{13879, 373, 5, 0x1},    // #6drv
	{13884, 177, 18, 0x1},   // gemenebestdominica
	{13902, 169, 4, 0x81},   // #484
	{13906, 24, 6, 0x1},     // hellas
	{13912, 37, 22, 0x1},    // republicnorthmacedonie
	{13934, 207, 17, 0x1},   // saintbartholomeus
	{13951, 72, 12, 0x1},    // staateritrea
	{13963, 127, 9, 0x1},    // kazakstan
	{13972, 5, 5, 0x1},      // #7aut
	{13977, 135, 35, 0x1},   // srilankademocraticsocialistrepublic
	{14012, 374, 5, 0x1},    // #5uae
	{14017, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{14050, 165, 16, 0x1},   // formersouthjemen
	{14066, 6, 13, 0x1},     // azerbeidzjaan
	{14079, 198, 24, 0x1},   // venezuelaverenigdestates
	{14103, 375, 5, 0x1},    // #6986
	{14108, 37, 33, 0x1},    // macedoniaformeryugoslavrepublicof
	{14141, 199, 21, 0x1},   // arubakofthenetherland
	{14162, 376, 5, 0x1},    // #5403
	{14167, 74, 13, 0x1},    // gabonrepublic
	{14180, 43, 14, 0x1},    // republicpoland
	{14194, 82, 16, 0x1},    // libyanjamahiriya
	{14210, 377, 5, 0x1},    // #6cdi
	{14215, 378, 5, 0x1},    // #6cam
	{14220, 111, 5, 0x1},    // #7afg
	{14225, 379, 5, 0x1},    // #5wsm
	{14230, 134, 7, 0x1},    // libanon
	{14237, 47, 17, 0x1},    // sanmarinorepublic
	{14254, 48, 28, 0x1},    // statenunieservieenmontenegro
	{14282, 130, 5, 0x81},   // #2kir
	{14287, 229, 15, 0x1},   // bailiwickjersey
	{14302, 67, 17, 0x1},    // republiccaboverde
	{14319, 131, 5, 0x81},   // #2kor
	{14324, 165, 4, 0x1},    // pdry
	{14328, 256, 17, 0x1},   // usmaagdeneilanden
	{14345, 145, 21, 0x1},   // philippijnserepubliek
	{14366, 37, 20, 0x1},    // thefmryugrpmacedonia
	{14386, 209, 4, 0x81},   // #474
	{14390, 9, 20, 0x1},     // bosniaandhercegovina
	{14410, 114, 16, 0x1},   // kingdomofbahrain
	{14426, 250, 16, 0x1},   // turksandcaicosis
	{14442, 249, 23, 0x1},   // saintmaartennetherlands
	{14465, 253, 40, 0x1},   // kleineverafgelegenislandsverenigdestates
	{14505, 48, 31, 0x1},    // stateunionofserbiaandmontenegro
	{14536, 380, 5, 0x1},    // #5402
	{14541, 381, 5, 0x1},    // #6afg
	{14546, 382, 5, 0x1},    // #6alg
	{14551, 383, 5, 0x1},    // #6con
	{14556, 384, 5, 0x1},    // #6can
	{14561, 131, 14, 0x1},   // republiekkorea
	{14575, 37, 4, 0x1},     // vjrm
	{14579, 183, 8, 0x1},    // hondurus
	{14587, 66, 14, 0x1},    // uniedercomoren
	{14601, 85, 28, 0x1},    // democraticrepublicmadagascar
	{14629, 385, 5, 0x1},    // #5290
	{14634, 386, 5, 0x1},    // #5rom
	{14639, 147, 26, 0x1},   // papuaandnewguineaterritory
	{14665, 186, 16, 0x1},   // stkittsandnevits
	{14681, 45, 5, 0x81},    // #2rou
	{14686, 10, 10, 0x1},    // belorussia
	{14696, 236, 14, 0x1},   // nieuwcaledonie
	{14710, 67, 17, 0x1},    // republiccapeverde
	{14727, 100, 19, 0x1},   // saotomeeastprincipe
	{14746, 10, 37, 0x1},    // belorussischesocialistsovjetrepubliek
	{14783, 133, 10, 0x1},   // formerlaos
	{14793, 387, 11, 0x2},   // saintmartin
	{14804, 389, 5, 0x1},    // #5475
	{14809, 165, 23, 0x1},   // volksrepubliekzuidjemen
	{14832, 183, 16, 0x1},   // republichonduras
	{14848, 257, 5, 0x81},   // #4876
	{14853, 390, 5, 0x1},    // #5nam
	{14858, 391, 5, 0x1},    // #6cro
	{14863, 102, 19, 0x1},   // seychellenrepubliek
	{14882, 131, 10, 0x1},   // southkorea
	{14892, 40, 9, 0x1},     // nederland
	{14901, 117, 19, 0x1},   // volksrepubliekchina
	{14920, 392, 5, 0x1},    // #6cao
	{14925, 32, 18, 0x1},    // lithuanianrepublic
	{14943, 29, 13, 0x1},    // stateofisrael
	{14956, 198, 27, 0x1},   // bolivarianrepublicvenezuela
	{14983, 393, 5, 0x1},    // #5235
	{14988, 153, 14, 0x1},   // syrianrepublic
	{15002, 17, 20, 0x1},    // koninkrijkdenemarken
	{15022, 394, 5, 0x1},    // #6983
	{15027, 130, 14, 0x1},   // gilbertislands
	{15041, 60, 4, 0x81},    // #472
	{15045, 120, 23, 0x1},   // federalstatesmicronesie
	{15068, 46, 7, 0x1},     // fmrussr
	{15075, 37, 22, 0x1},    // republicnorthmacedonia
	{15097, 154, 4, 0x1},    // siam
	{15101, 395, 5, 0x1},    // #5404
	{15106, 226, 25, 0x1},   // auheardandmcdonaldislands
	{15131, 55, 16, 0x1},    // formeryugoslavia
	{15147, 112, 3, 0x1},    // uae
	{15150, 145, 19, 0x1},   // republiekfilipijnen
	{15169, 58, 22, 0x1},    // peoplesrepublicofbenin
	{15191, 396, 5, 0x1},    // #6col
	{15196, 148, 6, 0x1},    // nkorea
	{15202, 397, 5, 0x1},    // #5560
	{15207, 206, 11, 0x1},   // beseilanden
	{15218, 206, 27, 0x1},   // bonairesinteustatiusandsaba
	{15245, 19, 7, 0x1},     // estland
	{15252, 68, 16, 0x1},    // afarsissasgebied
	{15268, 37, 19, 0x1},    // republicofmacedonia
	{15287, 217, 28, 0x1},   // islasmalvinasfalklandislands
	{15315, 398, 5, 0x1},    // #5rus
	{15320, 252, 47, 0x1},   // separatecustomsterritorytaiwanpenghukinmenmatsu
	{15367, 399, 5, 0x1},    // #5rok
	{15372, 223, 18, 0x1},   // guyanefrenchguiana
	{15390, 78, 20, 0x1},    // republicguineebissau
	{15410, 232, 34, 0x1},   // commonwealthnorthernmarianaislands
	{15444, 32, 8, 0x1},     // lithunia
	{15452, 142, 12, 0x1},   // nauruislands
	{15464, 226, 31, 0x1},   // heardeilandendemcdonaldeilanden
	{15495, 68, 6, 0x1},     // jibuti
	{15501, 164, 5, 0x81},   // #2yem
	{15506, 58, 7, 0x1},     // dahomey
	{15513, 256, 17, 0x1},   // maagdeneilandenvs
	{15530, 4, 5, 0x1},      // #7aus
	{15535, 73, 16, 0x1},    // incleritethiopia
	{15551, 400, 5, 0x1},    // #6com
	{15556, 115, 16, 0x1},   // bruneidarussalam
	{15572, 255, 15, 0x1},   // virginislandsuk
	{15587, 96, 17, 0x1},    // republicofsenegal
	{15604, 119, 31, 0x1},   // fijisovereigndemocraticrepublic
	{15635, 45, 24, 0x1},    // peoplesrepublicofromania
	{15659, 230, 10, 0x1},   // chinamacau
	{15669, 5, 17, 0x1},     // republicofaustria
	{15686, 53, 17, 0x1},    // republicofukraine
	{15703, 206, 25, 0x1},   // bonairesabasainteustatius
	{15728, 182, 25, 0x1},   // guyanacooperativerepublic
	{15753, 9, 4, 0x81},     // #470
	{15757, 401, 5, 0x1},    // #6mlt
	{15762, 168, 10, 0x1},   // thebahamas
	{15772, 22, 29, 0x1},    // grootbrittannieennoordierland
	{15801, 402, 5, 0x1},    // #5lie
	{15806, 64, 36, 0x1},    // democraticrepublicofthecongokinshasa
	{15842, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{15872, 22, 45, 0x1},    // grootbrittannienorthierlandverenigdkoninkrijk
	{15917, 403, 5, 0x1},    // #2dhy
	{15922, 404, 5, 0x1},    // #6cub
	{15927, 106, 26, 0x1},   // verenigderepubliektanzania
	{15953, 63, 24, 0x1},    // unitedrepublicofcameroon
	{15977, 117, 13, 0x1},   // mainlandchina
	{15990, 6, 20, 0x1},     // republicofazerbaijan
	{16010, 46, 10, 0x1},    // sovjetunie
	{16020, 16, 35, 0x1},    // westgermanyfederalrepublicofgermany
	{16055, 177, 18, 0x1},   // dominicagemenebest
	{16073, 215, 15, 0x1},   // sahrawirepublic
	{16088, 230, 13, 0x1},   // macaosarchina
	{16101, 119, 19, 0x1},   // fijiislandsrepublic
	{16120, 405, 5, 0x1},    // #6mag
	{16125, 406, 5, 0x1},    // #6920
	{16130, 138, 27, 0x1},   // unionburmasocialistrepublic
	{16157, 10, 10, 0x1},    // belorussie
	{16167, 8, 5, 0x81},     // #4100
	{16172, 214, 5, 0x81},   // #4136
	{16177, 407, 5, 0x1},    // #5lib
	{16182, 408, 5, 0x1},    // #6dom
	{16187, 409, 5, 0x1},    // #5471
	{16192, 3, 5, 0x1},      // #7arm
	{16197, 410, 5, 0x81},   // #2ddr
	{16202, 64, 5, 0x1},     // #7cod
	{16207, 240, 20, 0x1},   // gemenebestpuertorico
	{16227, 54, 5, 0x81},    // #4840
	{16232, 164, 12, 0x1},   // yemenkingdom
	{16244, 82, 10, 0x1},    // statelibya
	{16254, 63, 16, 0x1},    // republiccameroon
	{16270, 411, 5, 0x1},    // #6mad
	{16275, 205, 23, 0x1},   // frenchsouthernterritory
	{16298, 196, 23, 0x1},   // orientalrepublicuruguay
	{16321, 84, 7, 0x1},     // marocco
	{16328, 412, 5, 0x1},    // #5aab
	{16333, 65, 10, 0x1},    // franscongo
	{16343, 15, 6, 0x1},     // #3ddde
	{16349, 16, 26, 0x1},    // federalerepubliekduitsland
	{16375, 51, 13, 0x1},    // swedenkingdom
	{16388, 9, 12, 0x1},     // bsniahrzgvna
	{16400, 128, 18, 0x1},   // republickirgizstan
	{16418, 131, 3, 0x1},    // rok
	{16421, 10, 42, 0x1},    // belorussischesocialistischesovjetrepubliek
	{16463, 44, 8, 0x1},     // portugal
	{16471, 164, 13, 0x1},   // republicyemen
	{16484, 11, 6, 0x1},     // canada
	{16490, 186, 30, 0x1},   // federationofsaintkittsandnevis
	{16520, 87, 25, 0x1},    // peoplesrepublicmozambique
	{16545, 166, 19, 0x1},   // republiekargentinie
	{16564, 63, 13, 0x1},    // franskameroen
	{16577, 413, 5, 0x1},    // #6970
	{16582, 218, 15, 0x1},   // faeroereilanden
	{16597, 141, 14, 0x1},   // kingdomofnepal
	{16611, 150, 12, 0x1},   // saoediarabie
	{16623, 414, 5, 0x1},    // #2rho
	{16628, 138, 14, 0x1},   // unionofmyanmar
	{16642, 131, 18, 0x1},   // republicsouthkorea
	{16660, 106, 32, 0x1},   // tanganyikazanzibarunitedrepublic
	{16692, 77, 6, 0x1},     // gambia
	{16698, 156, 9, 0x1},    // turkmenia
	{16707, 159, 14, 0x1},   // elliceeilanden
	{16721, 161, 12, 0x1},   // northvietnam
	{16733, 415, 5, 0x1},    // #5565
	{16738, 135, 35, 0x1},   // democraticsocialistrepublicsrilanka
	{16773, 165, 32, 0x1},   // volksdemocratischerepubliekjemen
	{16805, 128, 8, 0x1},    // kirgisie
	{16813, 416, 5, 0x1},    // #6971
	{16818, 218, 13, 0x1},   // faeroeislands
	{16831, 67, 16, 0x1},    // capeverdeislands
	{16847, 244, 17, 0x1},   // republicofvietnam
	{16864, 82, 5, 0x1},     // libya
	{16869, 249, 26, 0x1},   // nederlandsdeelsaintmaarten
	{16895, 112, 8, 0x1},    // emirates
	{16903, 177, 5, 0x81},   // #2dma
	{16908, 417, 5, 0x1},    // #5490
	{16913, 120, 16, 0x1},   // micronesiafedsts
	{16929, 165, 29, 0x1},   // democraticvolksrepubliekjemen
	{16958, 418, 5, 0x1},    // #5812
	{16963, 51, 16, 0x1},    // koninkrijkzweden
	{16979, 120, 14, 0x1},   // fsofmicronesia
	{16993, 119, 6, 0x1},    // fidzji
	{16999, 16, 30, 0x1},    // formergermanyfederalrepublicof
	{17029, 419, 25, 0x82},  // yugoslaviafederalrepublic
	{17054, 421, 5, 0x1},    // #6mac
	{17059, 60, 16, 0x1},    // botswanarepublic
	{17075, 112, 12, 0x1},   // unitedarabem
	{17087, 422, 5, 0x1},    // #6972
	{17092, 423, 5, 0x1},    // #2rom
	{17097, 177, 8, 0x1},    // dominica
	{17105, 138, 5, 0x81},   // #4104
	{17110, 67, 5, 0x81},    // #4132
	{17115, 424, 5, 0x1},    // #6aul
	{17120, 203, 22, 0x1},   // americansamoaterritory
	{17142, 231, 18, 0x1},   // fransdeelstmaarten
	{17160, 25, 24, 0x1},    // localnamehrvatskacroatia
	{17184, 425, 5, 0x1},    // #5461
	{17189, 73, 9, 0x1},     // abyssinia
	{17198, 114, 14, 0x1},   // stateofbahrain
	{17212, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{17258, 241, 19, 0x1},   // occupiedtrpalestine
	{17277, 426, 5, 0x1},    // #5ukr
	{17282, 73, 11, 0x1},    // fmrethiopia
	{17293, 138, 11, 0x1},   // formerburma
	{17304, 197, 15, 0x1},   // stvincentandgre
	{17319, 174, 16, 0x1},   // colombiarepublic
	{17335, 144, 5, 0x81},   // #2pak
	{17340, 75, 14, 0x1},    // republiekghana
	{17354, 427, 5, 0x1},    // #6973
	{17359, 428, 5, 0x1},    // #5gui
	{17364, 58, 6, 0x1},     // #3dybj
	{17370, 82, 18, 0x1},    // libyaarabjamahiriy
	{17388, 6, 9, 0x1},      // azerbijan
	{17397, 212, 18, 0x1},   // curacaoknetherland
	{17415, 429, 5, 0x1},    // #5nth
	{17420, 165, 17, 0x1},   // adenyemenpdrsouth
	{17437, 211, 5, 0x1},    // #7cok
	{17442, 205, 35, 0x1},   // frafrenchsouthernantarcticterritory
	{17477, 246, 34, 0x1},   // sainthelenaascensiontristandacunha
	{17511, 15, 11, 0x1},    // eastgermany
	{17522, 106, 22, 0x1},   // tanzaniaunitedrepublic
	{17544, 111, 21, 0x1},   // republicofafghanistan
	{17565, 145, 5, 0x81},   // #2phl
	{17570, 430, 5, 0x1},    // #6maa
	{17575, 46, 13, 0x1},    // sovjetrusland
	{17588, 431, 5, 0x1},    // #6910
	{17593, 59, 5, 0x81},    // #2bfa
	{17598, 210, 20, 0x1},   // keelingeilandencocos
	{17618, 432, 5, 0x1},    // #5arm
	{17623, 171, 26, 0x1},   // federativerepublicofbrazil
	{17649, 108, 19, 0x1},   // southafricarepublic
	{17668, 156, 9, 0x1},    // turkmenie
	{17677, 433, 5, 0x1},    // #5811
	{17682, 202, 22, 0x1},   // nederlandseantillenoud
	{17704, 80, 5, 0x81},    // #2ken
	{17709, 196, 22, 0x1},   // easternrepublicuruguay
	{17731, 186, 30, 0x1},   // federatiesaintchristophernevis
	{17761, 58, 20, 0x1},    // formerlydahomeybenin
	{17781, 161, 8, 0x1},    // vietnamn
	{17789, 434, 5, 0x1},    // #6mon
	{17794, 121, 36, 0x1},   // indonesierepubliekderverenigdestaten
	{17830, 435, 5, 0x1},    // #6jam
	{17835, 143, 13, 0x1},   // maskateenoman
	{17848, 115, 22, 0x1},   // abodepeacenationbrunei
	{17870, 140, 16, 0x1},   // malayafederation
	{17886, 436, 5, 0x1},    // #5aul
	{17891, 16, 5, 0x81},    // #2deu
	{17896, 66, 5, 0x1},     // #7com
	{17901, 227, 7, 0x1},    // manisle
	{17908, 2, 5, 0x1},      // #7and
	{17913, 186, 22, 0x1},   // sintchristoffelennevis
	{17935, 437, 5, 0x1},    // #5816
	{17940, 221, 10, 0x1},   // guadeloupe
	{17950, 68, 25, 0x1},    // gebiedvandeafarsendeissas
	{17975, 148, 29, 0x1},   // koreademocraticvolksrepubliek
	{18004, 85, 10, 0x1},    // madagascar
	{18014, 171, 23, 0x1},   // brazilieverenigdestaten
	{18037, 144, 16, 0x1},   // pakistanrepublic
	{18053, 186, 15, 0x1},   // stkittsandnevis
	{18068, 64, 13, 0x1},    // belgischcongo
	{18081, 112, 11, 0x1},   // unitedarabe
	{18092, 143, 24, 0x1},   // sultanateofmuscatandoman
	{18116, 438, 5, 0x1},    // #6jpn
	{18121, 439, 5, 0x1},    // #5gab
	{18126, 117, 17, 0x1},   // chinapeoplesrepof
	{18143, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{18171, 43, 5, 0x81},    // #2pol
	{18176, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{18207, 230, 5, 0x1},    // macao
	{18212, 46, 16, 0x1},    // russianfedertion
	{18228, 229, 17, 0x1},   // bailiwickofjersey
	{18245, 179, 16, 0x1},   // republiekecuador
	{18261, 440, 5, 0x1},    // #6dji
	{18266, 52, 19, 0x1},    // ottomanempireturkey
	{18285, 215, 30, 0x1},   // saharawiarabdemocraticrepublic
	{18315, 441, 5, 0x1},    // #5leb
	{18320, 71, 3, 0x1},     // uar
	{18323, 174, 5, 0x1},    // #7col
	{18328, 87, 24, 0x1},    // volksrepubliekmozambique
	{18352, 173, 14, 0x1},   // republiekchili
	{18366, 442, 5, 0x1},    // #5817
	{18371, 37, 25, 0x1},    // formeryugoslavrpmacedonia
	{18396, 241, 20, 0x1},   // palestinianauthority
	{18416, 210, 13, 0x1},   // cocoseilanden
	{18429, 154, 12, 0x1},   // siamthailand
	{18441, 55, 21, 0x1},    // formersfrofyugoslavia
	{18462, 120, 24, 0x1},   // micronesiefederalestaten
	{18486, 106, 18, 0x1},   // tanganyikarepublic
	{18504, 6, 18, 0x1},     // republicazerbaijan
	{18522, 443, 5, 0x1},    // #5gam
	{18527, 444, 5, 0x1},    // #6mal
	{18532, 114, 7, 0x1},    // bahrain
	{18539, 239, 33, 0x1},   // ducieoenoislandspitcairnhenderson
	{18572, 82, 11, 0x1},    // formerlibya
	{18583, 445, 16, 0x82},  // fedrepyugoslavia
	{18599, 447, 28, 0x82},  // serbiamontenegroyugoslaviafr
	{18627, 49, 17, 0x1},    // slowaakserepublic
	{18644, 449, 5, 0x1},    // #5390
	{18649, 111, 23, 0x1},   // islamicrepofafghanistan
	{18672, 82, 12, 0x1},    // libyakingdom
	{18684, 54, 25, 0x1},    // verenigdestatenvanamerika
	{18709, 65, 5, 0x1},     // #7cgo
	{18714, 65, 20, 0x1},    // congopeoplesrepublic
	{18734, 138, 8, 0x1},    // mayanmar
	{18742, 450, 5, 0x1},    // #5uru
	{18747, 145, 23, 0x1},   // philippinescommonwealth
	{18770, 119, 26, 0x1},   // republiekvandefijieilanden
	{18796, 121, 19, 0x1},   // nederlandsoostindie
	{18815, 129, 14, 0x1},   // khmerrepubliek
	{18829, 164, 31, 0x1},   // mutawakkilitischkoninkrijkjemen
	{18860, 133, 6, 0x1},    // laopdr
	{18866, 62, 23, 0x1},    // republicoftheivorycoast
	{18889, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{18925, 451, 3, 0x3},    // roc
	{18928, 129, 5, 0x81},   // #2khm
	{18933, 54, 16, 0x1},    // verstatesamerika
	{18949, 190, 5, 0x81},   // #2pan
	{18954, 69, 32, 0x1},    // algeriademocraticpopularrepublic
	{18986, 198, 30, 0x1},   // bolivariaanserepublicvenezuela
	{19016, 13, 36, 0x1},    // tsjechoslowaaksefederatieverepubliek
	{19052, 239, 5, 0x81},   // #2pcn
	{19057, 178, 20, 0x1},   // dominicaanserepublic
	{19077, 133, 11, 0x1},   // kingdomlaos
	{19088, 196, 24, 0x1},   // oosterserepubliekuruguay
	{19112, 9, 19, 0x1},     // bosnieenherzegovina
	{19131, 454, 5, 0x1},    // #5343
	{19136, 184, 5, 0x1},    // #7hai
	{19141, 64, 13, 0x1},    // congokinshasa
	{19154, 34, 15, 0x1},    // latvianrepublic
	{19169, 207, 10, 0x1},   // saintbarth
	{19179, 166, 5, 0x1},    // #7arg
	{19184, 11, 5, 0x1},     // #7can
	{19189, 148, 15, 0x1},   // democratickorea
	{19204, 140, 6, 0x1},    // malaya
	{19210, 60, 5, 0x81},    // #2bwa
	{19215, 56, 5, 0x1},     // #7ang
	{19220, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{19251, 143, 13, 0x1},   // sultanateoman
	{19264, 239, 10, 0x1},   // pitcairnis
	{19274, 128, 19, 0x1},   // kirgizischerepublic
	{19293, 179, 7, 0x1},    // equador
	{19300, 115, 40, 0x1},   // deverblijfplaatsvandevredenatievanbrunei
	{19340, 37, 14, 0x1},    // macedoniefyrom
	{19354, 253, 17, 0x1},   // usoutlyingislands
	{19371, 455, 12, 0x2},   // ruandaurundi
	{19383, 164, 10, 0x1},   // yemensanaa
	{19393, 167, 16, 0x1},   // antiguaenbarbuda
	{19409, 178, 5, 0x81},   // #2dom
	{19414, 129, 5, 0x1},    // #7cam
	{19419, 48, 31, 0x1},    // statenunievanservieenmontenegro
	{19450, 68, 5, 0x81},    // #2dji
	{19455, 457, 5, 0x1},    // #5800
	{19460, 160, 10, 0x1},   // uzbekistan
	{19470, 148, 15, 0x1},   // koreademocratic
	{19485, 28, 5, 0x81},    // #2isl
	{19490, 111, 23, 0x1},   // islamicstateafghanistan
	{19513, 164, 10, 0x1},   // noordjemen
	{19523, 458, 5, 0x1},    // #5210
	{19528, 76, 6, 0x1},     // guinee
	{19534, 164, 22, 0x1},   // arabischerepublicjemen
	{19556, 127, 11, 0x1},   // khazakhstan
	{19567, 135, 14, 0x1},   // dominionceylon
	{19581, 44, 9, 0x1},     // portugual
	{19590, 16, 28, 0x1},    // federalrepublicformergermany
	{19618, 459, 5, 0x1},    // #6900
	{19623, 460, 5, 0x1},    // #5afg
	{19628, 31, 27, 0x1},    // principalityofliechtenstein
	{19655, 461, 5, 0x1},    // #5325
	{19660, 462, 5, 0x1},    // #5341
	{19665, 463, 5, 0x1},    // #5355
	{19670, 136, 20, 0x1},   // formermaldiveislands
	{19690, 464, 5, 0x1},    // #5395
	{19695, 127, 18, 0x1},   // kazakhstanrepublic
	{19713, 465, 5, 0x1},    // #5arg
	{19718, 6, 12, 0x1},     // azerbaidzhan
	{19730, 157, 17, 0x1},   // republiceasttimor
	{19747, 78, 11, 0x1},    // guinebissau
	{19758, 102, 17, 0x1},   // seychellesislands
	{19775, 148, 5, 0x81},   // #2prk
	{19780, 252, 7, 0x1},    // formosa
	{19787, 466, 5, 0x1},    // #5205
	{19792, 467, 5, 0x1},    // #5211
	{19797, 201, 13, 0x1},   // alandeilanden
	{19810, 65, 13, 0x1},    // congorepofthe
	{19823, 151, 9, 0x1},    // singapore
	{19832, 34, 15, 0x1},    // republicletland
	{19847, 468, 5, 0x1},    // #5gua
	{19852, 66, 13, 0x1},    // comoroislands
	{19865, 29, 6, 0x1},     // israel
	{19871, 469, 5, 0x1},    // #5346
	{19876, 176, 14, 0x1},   // republicofcuba
	{19890, 70, 17, 0x1},    // sultanatezanzibar
	{19907, 113, 24, 0x1},   // volksrepubliekbangladesh
	{19931, 73, 23, 0x1},    // ethiopiaexcludeseritrea
	{19954, 222, 9, 0x1},    // groenland
	{19963, 114, 14, 0x1},   // kingdombahrain
	{19977, 240, 20, 0x1},   // puertoricogemenebest
	{19997, 470, 5, 0x1},    // #5212
	{20002, 188, 21, 0x1},   // mexicoverenigdestates
	{20023, 51, 6, 0x1},     // zweden
	{20029, 10, 17, 0x1},    // republicofbelarus
	{20046, 471, 5, 0x1},    // #5gfr
	{20051, 93, 24, 0x1},    // federalerepublieknigeria
	{20075, 230, 12, 0x1},   // chinaprmacao
	{20087, 188, 6, 0x1},    // mexico
	{20093, 27, 15, 0x1},    // republicierland
	{20108, 472, 5, 0x1},    // #6drc
	{20113, 163, 28, 0x1},   // independentstatewesternsamoa
	{20141, 121, 29, 0x1},   // republicindonesiaunitarystate
	{20170, 164, 10, 0x1},   // sanaayemen
	{20180, 473, 5, 0x1},    // #5lit
	{20185, 124, 4, 0x1},    // iraq
	{20189, 474, 5, 0x1},    // #5347
	{20194, 205, 32, 0x1},   // fransezuidelijkezuidpoolgebieden
	{20226, 226, 20, 0x1},   // heardmcdonaldislands
	{20246, 160, 11, 0x1},   // oesbekistan
	{20257, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{20285, 160, 18, 0x1},   // republicuzbekistan
	{20303, 145, 10, 0x1},   // filipijnen
	{20313, 121, 17, 0x1},   // indonesiarepublic
	{20330, 240, 5, 0x81},   // #2pri
	{20335, 35, 6, 0x1},     // monaco
	{20341, 94, 15, 0x1},    // rwandanrepublic
	{20356, 107, 16, 0x1},   // republicofuganda
	{20372, 132, 7, 0x1},    // koeweit
	{20379, 148, 28, 0x1},   // democraticrepublicnorthkorea
	{20407, 148, 25, 0x1},   // dempeoplesrepublicofkorea
	{20432, 191, 12, 0x1},   // republicperu
	{20444, 475, 5, 0x1},    // #6aus
	{20449, 476, 5, 0x1},    // #5344
	{20454, 22, 13, 0x1},    // unitedkingdom
	{20467, 205, 25, 0x1},   // frenchsouthernterritories
	{20492, 259, 57, 0x1},   // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{20549, 111, 23, 0x1},   // islamicstaatafghanistan
	{20572, 46, 11, 0x1},    // russiansfsr
	{20583, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{20609, 108, 7, 0x1},    // safrica
	{20616, 226, 22, 0x1},   // auheardmcdonaldislands
	{20638, 63, 17, 0x1},    // republiekkameroen
	{20655, 76, 6, 0x1},     // guinea
	{20661, 143, 13, 0x1},   // omansultanaat
	{20674, 22, 2, 0x1},     // vk
	{20676, 225, 28, 0x1},   // hongkongchinapeoplesrepublic
	{20704, 137, 25, 0x1},   // republiekmarshalleilanden
	{20729, 245, 41, 0x1},   // zuidgeorgiaendezuidelijkesandwicheilanden
	{20770, 126, 5, 0x1},    // #7jpn
	{20775, 477, 5, 0x2},    // #5345
	{20780, 22, 13, 0x1},    // unitedkingdon
	{20793, 120, 19, 0x1},   // micronesiafedstates
	{20812, 248, 19, 0x1},   // stpierreandmiquelon
	{20831, 225, 5, 0x1},    // #7hkg
	{20836, 259, 15, 0x1},   // republiekkosovo
	{20851, 66, 11, 0x1},    // comorenunie
	{20862, 135, 17, 0x1},   // republieksrilanka
	{20879, 24, 17, 0x1},    // helleenserepublic
	{20896, 227, 9, 0x1},    // isleofman
	{20905, 82, 23, 0x1},    // verenigdkoninkrijklibie
	{20928, 164, 5, 0x1},    // yeman
	{20933, 164, 5, 0x1},    // yemen
	{20938, 217, 16, 0x1},   // falklandeilanden
	{20954, 112, 12, 0x1},   // trucialcoast
	{20966, 252, 13, 0x1},   // chinesetaipei
	{20979, 146, 5, 0x81},   // #2plw
	{20984, 479, 5, 0x1},    // #5gha
	{20989, 185, 5, 0x1},    // #7jam
	{20994, 175, 19, 0x1},   // republicofcostarica
	{21013, 10, 18, 0x1},    // belarusbyelorussia
	{21031, 136, 21, 0x1},   // republicofthemaldives
	{21052, 16, 11, 0x1},    // germanywest
	{21063, 215, 16, 0x1},   // westelijkesahara
	{21079, 1, 22, 0x1},     // albaniapeoplesrepublic
	{21101, 55, 19, 0x1},    // voormaligjugoslavie
	{21120, 480, 5, 0x1},    // #5350
	{21125, 26, 17, 0x1},    // republicofhungary
	{21142, 246, 23, 0x1},   // sthelenaanddependencies
	{21165, 241, 27, 0x1},   // palestijnseautonomegebieden
	{21192, 481, 15, 0x2},   // republicofchina
	{21207, 7, 16, 0x1},     // koninkrijkbelgie
	{21223, 98, 16, 0x1},    // republieksomalie
	{21239, 210, 9, 0x1},    // cocosisds
	{21248, 164, 24, 0x1},   // yemenarabrepublicofyemen
	{21272, 195, 22, 0x1},   // trinidadtobagorepublic
	{21294, 483, 5, 0x1},    // #5540
	{21299, 17, 10, 0x1},    // denemarken
	{21309, 129, 19, 0x1},   // formerkhmerrepublic
	{21328, 37, 23, 0x1},    // republieknoordmacedonie
	{21351, 44, 5, 0x81},    // #2prt
	{21356, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{21384, 28, 5, 0x81},    // #4352
	{21389, 484, 5, 0x1},    // #5200
	{21394, 80, 15, 0x1},    // republicofkenya
	{21409, 254, 13, 0x1},   // vaticaanstaat
	{21422, 242, 5, 0x81},   // #2pyf
	{21427, 30, 5, 0x81},    // #4380
	{21432, 115, 6, 0x1},    // brunei
	{21438, 165, 32, 0x1},   // yemenpeoplesdemocraticrepublicof
	{21470, 125, 5, 0x1},    // #7jor
	{21475, 71, 3, 0x1},     // are
	{21478, 148, 10, 0x1},   // noordkorea
	{21488, 254, 8, 0x1},    // vaticaan
	{21496, 246, 31, 0x1},   // sthelenaascensiontristandacunha
	{21527, 241, 31, 0x1},   // palestineliberationorganization
	{21558, 61, 5, 0x1},     // #7caf
	{21563, 485, 5, 0x1},    // #5lux
	{21568, 62, 5, 0x1},     // #7civ
	{21573, 92, 14, 0x1},    // republiekniger
	{21587, 486, 5, 0x1},    // #5541
	{21592, 162, 5, 0x1},    // #7van
	{21597, 16, 18, 0x1},    // fmrfedrepofgermany
	{21615, 252, 47, 0x1},   // penghukinmenmatsuseparatecustomsterritorytaiwan
	{21662, 48, 24, 0x1},    // serbiafrserbiamontenegro
	{21686, 154, 14, 0x1},   // koninkrijksiam
	{21700, 219, 19, 0x1},   // baljuwschapguernsey
	{21719, 487, 23, 0x2},   // koreademocraticrepublic
	{21742, 71, 14, 0x1},    // arabrepofegypt
	{21756, 138, 15, 0x1},   // burmanowmyanmar
	{21771, 489, 5, 0x1},    // #5352
	{21776, 133, 28, 0x1},   // laopeoplesdemocraticrepublic
	{21804, 14, 5, 0x1},     // #7cze
	{21809, 14, 15, 0x1},    // czechiarepublic
	{21824, 171, 25, 0x1},   // federalerepubliekbrazilie
	{21849, 231, 17, 0x1},   // fransdeelstmartin
	{21866, 252, 23, 0x1},   // provincievanchinataiwan
	{21889, 108, 3, 0x1},    // rsa
	{21892, 183, 8, 0x1},    // honduras
	{21900, 22, 29, 0x1},    // greatbritainnorthernirelanduk
	{21929, 120, 13, 0x1},   // micronesiafed
	{21942, 134, 15, 0x1},   // republiclebanon
	{21957, 28, 15, 0x1},    // republiciceland
	{21972, 45, 24, 0x1},    // romaniasocialistrepublic
	{21996, 62, 11, 0x1},    // cotedivoire
	{22007, 205, 24, 0x1},   // fransezuidelijkegebieden
	{22031, 48, 16, 0x1},    // serviemontenegro
	{22047, 490, 5, 0x1},    // #5349
	{22052, 491, 5, 0x1},    // #6840
	{22057, 70, 29, 0x1},    // volksrepubliekzanzibarenpemba
	{22086, 82, 46, 0x1},    // grotesocialistlibischarabischevolksjamahiriyya
	{22132, 54, 15, 0x1},    // usaunitedstates
	{22147, 492, 5, 0x1},    // #5553
	{22152, 123, 12, 0x1},   // empireofiran
	{22164, 165, 9, 0x1},    // adenyemen
	{22173, 123, 10, 0x1},   // empireiran
	{22183, 493, 5, 0x1},    // #5940
	{22188, 186, 36, 0x1},   // federationofsaintchristopherandnevis
	{22224, 106, 38, 0x1},   // formerunitedrepublictanganyikazanzibar
	{22262, 494, 4, 0x1},    // #658
	{22266, 495, 5, 0x1},    // #5gmy
	{22271, 80, 14, 0x1},    // republiekkenia
	{22285, 496, 5, 0x1},    // #5guy
	{22290, 231, 23, 0x1},   // saintmartincollectivity
	{22313, 239, 16, 0x1},   // pitcairneilanden
	{22329, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{22359, 241, 15, 0x1},   // formerpalestine
	{22374, 43, 21, 0x1},    // peoplesrepublicpoland
	{22395, 205, 34, 0x1},   // fransezuidelijkeenzuidpoolgebieden
	{22429, 497, 5, 0x1},    // #5552
	{22434, 52, 15, 0x1},    // turkserepubliek
	{22449, 115, 30, 0x1},   // verblijfplaatsvredenatiebrunei
	{22479, 7, 7, 0x1},      // belgium
	{22486, 122, 5, 0x81},   // #4356
	{22491, 105, 15, 0x1},   // tunisiarepublic
	{22506, 62, 5, 0x81},    // #4384
	{22511, 498, 5, 0x1},    // #6mya
	{22516, 499, 5, 0x1},    // #5gdr
	{22521, 104, 14, 0x1},   // republicoftogo
	{22535, 53, 14, 0x1},    // sovjetoekraine
	{22549, 66, 29, 0x1},    // islamicfederalrepubliccomoren
	{22578, 2, 15, 0x1},     // prinsdomandorra
	{22593, 140, 15, 0x1},   // malayafederatie
	{22608, 45, 26, 0x1},    // socialistrepublicofromania
	{22634, 14, 19, 0x1},    // tsjechischerepublic
	{22653, 500, 5, 0x1},    // #6jor
	{22658, 110, 9, 0x1},    // srhodesia
	{22667, 161, 9, 0x1},    // vietnamsr
	{22676, 73, 38, 0x1},    // federaledemocratischerepubliekethiopie
	{22714, 138, 20, 0x1},   // republicunionmyanmar
	{22734, 501, 5, 0x1},    // #5551
	{22739, 256, 15, 0x1},   // virginislandsus
	{22754, 215, 10, 0x1},   // westsahara
	{22764, 502, 4, 0x1},    // #640
	{22768, 10, 21, 0x1},    // formerwitrussischessr
	{22789, 68, 16, 0x1},    // gebiedafarsissas
	{22805, 206, 25, 0x1},   // sabasainteustatiusbonaire
	{22830, 91, 15, 0x1},    // southwestafrica
	{22845, 138, 19, 0x1},   // unionofmyanmarburma
	{22864, 48, 25, 0x1},    // serbiaandmontenegroformer
	{22889, 82, 10, 0x1},    // libiestaat
	{22899, 176, 13, 0x1},   // republiekcuba
	{22912, 102, 18, 0x1},   // seychellenrepublic
	{22930, 77, 17, 0x1},    // thegambiarepublic
	{22947, 170, 5, 0x81},   // #2bol
	{22952, 247, 26, 0x1},   // svalbardandjanmayenislands
	{22978, 139, 25, 0x1},   // mongolischevolksrepubliek
	{23003, 159, 13, 0x1},   // elliceislands
	{23016, 187, 10, 0x1},   // saintlucia
	{23026, 35, 18, 0x1},    // monacoprincipality
	{23044, 503, 5, 0x1},    // #6750
	{23049, 163, 24, 0x1},   // onafhankelijkestaatsamoa
	{23073, 73, 35, 0x1},    // federaldemocraticrepublicofethiopia
	{23108, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{23138, 230, 37, 0x1},   // chinamacauspecialadministrativeregion
	{23175, 52, 15, 0x1},    // republicturkiye
	{23190, 54, 2, 0x1},     // us
	{23192, 504, 4, 0x1},    // #641
	{23196, 186, 20, 0x1},   // stchristopherennevis
	{23216, 58, 16, 0x1},    // republiekdahomey
	{23232, 124, 4, 0x1},    // irak
	{23236, 505, 5, 0x1},    // #5359
	{23241, 142, 14, 0x1},   // naoerorepublic
	{23255, 506, 5, 0x1},    // #6820
	{23260, 118, 5, 0x1},    // #7cyp
	{23265, 507, 28, 0x82},  // montenegroyugoslaviafrserbia
	{23293, 255, 22, 0x1},   // maagdeneilandenbritish
	{23315, 202, 21, 0x1},   // netherlandswestindies
	{23336, 241, 14, 0x1},   // palestinastaat
	{23350, 237, 13, 0x1},   // norfolkeiland
	{23363, 15, 9, 0x1},     // formergdr
	{23372, 190, 14, 0x1},   // panamarepublic
	{23386, 136, 16, 0x1},   // republicmaldives
	{23402, 30, 5, 0x81},    // #2ita
	{23407, 96, 15, 0x1},    // republicsenegal
	{23422, 138, 17, 0x1},   // burmaunionmyanmar
	{23439, 71, 11, 0x1},    // formeregypt
	{23450, 188, 21, 0x1},   // mexicoverenigdestaten
	{23471, 231, 21, 0x1},   // saintmartinfrenchpart
	{23492, 118, 6, 0x1},    // cyprus
	{23498, 98, 24, 0x1},    // somalidemocraticrepublic
	{23522, 509, 5, 0x1},    // #5920
	{23527, 510, 4, 0x1},    // #642
	{23531, 252, 19, 0x1},   // chinesetaipeitaiwan
	{23550, 242, 14, 0x1},   // franspolynesie
	{23564, 225, 15, 0x1},   // hongkongchinapr
	{23579, 255, 15, 0x1},   // ukvirginislands
	{23594, 8, 5, 0x81},     // #2bgr
	{23599, 226, 29, 0x1},   // heardislandandmcdonaldislands
	{23628, 511, 5, 0x1},    // #6835
	{23633, 16, 17, 0x1},    // formerwestgermany
	{23650, 512, 5, 0x1},    // #5les
	{23655, 160, 19, 0x1},   // republicoezbekistan
	{23674, 209, 5, 0x81},   // #2bvt
	{23679, 6, 12, 0x1},     // azerbeidzjan
	{23691, 67, 19, 0x1},    // republicofcapeverde
	{23710, 513, 5, 0x1},    // #6wsm
	{23715, 68, 21, 0x1},    // afarsissasfransgebied
	{23736, 10, 6, 0x1},     // #3byaa
	{23742, 514, 5, 0x1},    // #5uga
	{23747, 172, 9, 0x1},    // barbadoes
	{23756, 15, 3, 0x1},     // gdr
	{23759, 93, 22, 0x1},    // federalrepublicnigeria
	{23781, 197, 14, 0x1},   // saintvincentgr
	{23795, 185, 5, 0x81},   // #4388
	{23800, 4, 23, 0x1},     // commonwealthofaustralia
	{23823, 239, 14, 0x1},   // pitcairnisland
	{23837, 8, 23, 0x1},     // bulgariapeoplesrepublic
	{23860, 515, 5, 0x1},    // #5935
	{23865, 516, 4, 0x1},    // #653
	{23869, 79, 16, 0x1},    // equatorialguinea
	{23885, 210, 20, 0x1},   // cocoskeelingeilanden
	{23905, 244, 8, 0x1},    // vietnams
	{23913, 57, 5, 0x81},    // #2bdi
	{23918, 517, 5, 0x1},    // #6850
	{23923, 518, 5, 0x1},    // #5lbr
	{23928, 45, 8, 0x1},     // roemenie
	{23936, 208, 5, 0x81},   // #2bmu
	{23941, 241, 19, 0x1},   // palestineoccupiedtr
	{23960, 208, 15, 0x1},   // bermudaeilanden
	{23975, 129, 15, 0x1},   // stateofcambodia
	{23990, 95, 14, 0x1},    // republieksudan
	{24004, 138, 9, 0x1},    // unieburma
	{24013, 519, 5, 0x1},    // #5rvn
	{24018, 155, 20, 0x1},   // republictadzjikistan
	{24038, 257, 22, 0x1},   // wallisenfutunaeilanden
	{24060, 520, 5, 0x1},    // #5946
	{24065, 521, 5, 0x1},    // #5950
	{24070, 205, 28, 0x1},   // frenchsouthernantarcticlands
	{24098, 106, 7, 0x1},    // tazania
	{24105, 522, 4, 0x1},    // #652
	{24109, 523, 5, 0x1},    // #5986
	{24114, 55, 40, 0x1},    // formersocialistfederalrepublicyugoslavia
	{24154, 48, 22, 0x1},    // serbiamontenegroformer
	{24176, 68, 32, 0x1},    // fransterritoriumvoorafarsenissas
	{24208, 10, 35, 0x1},    // witrussischesovietsocialistrepublic
	{24243, 239, 15, 0x1},   // pitcairnislands
	{24258, 198, 11, 0x1},   // venezuelarb
	{24269, 68, 16, 0x1},    // djiboutirepublic
	{24285, 66, 29, 0x1},    // comorenfederalislamicrepublic
	{24314, 199, 9, 0x1},    // landaruba
	{24323, 149, 5, 0x1},    // #7qat
	{24328, 61, 11, 0x1},    // centralafrr
	{24339, 241, 37, 0x1},   // formerpalestineliberationorganization
	{24376, 524, 5, 0x1},    // #5947
	{24381, 257, 28, 0x1},   // territorywallisfutunaislands
	{24409, 37, 28, 0x1},    // northmacedoniamacedoniafyrom
	{24437, 525, 4, 0x1},    // #651
	{24441, 526, 5, 0x1},    // #5987
	{24446, 13, 33, 0x1},    // tsjechoslowaaksesocialistrepublic
	{24479, 169, 13, 0x1},   // britshonduras
	{24492, 249, 22, 0x1},   // netherlandssintmaarten
	{24514, 156, 11, 0x1},   // turkmenstan
	{24525, 223, 12, 0x1},   // frenchguiana
	{24537, 138, 26, 0x1},   // unieburmasocialistrepublic
	{24563, 53, 32, 0x1},    // ukrainiansovietsocialistrepublic
	{24595, 64, 12, 0x1},    // belgiancongo
	{24607, 33, 20, 0x1},    // grandduchyluxembourg
	{24627, 144, 19, 0x1},   // pakistaninclbanglad
	{24646, 40, 17, 0x1},    // formernetherlands
	{24663, 15, 27, 0x1},    // democraticrepublicofgermany
	{24690, 186, 35, 0x1},   // federatievansaintchristopherennevis
	{24725, 527, 5, 0x1},    // #5pak
	{24730, 206, 28, 0x1},   // bonairesainteustatiusandsaba
	{24758, 25, 15, 0x1},    // croatiarepublic
	{24773, 259, 14, 0x1},   // kosovarepublic
	{24787, 54, 27, 0x1},    // noordamerikaverenigdestaten
	{24814, 162, 8, 0x1},    // vanutatu
	{24822, 164, 24, 0x1},   // arabrepublicofyemenyemen
	{24846, 78, 15, 0x1},    // portugeesguinee
	{24861, 6, 10, 0x1},     // azerbaijan
	{24871, 241, 50, 0x1},   // occupiedpalestinianterritoryincludingeastjerusalem
	{24921, 13, 6, 0x1},     // #3cshh
	{24927, 528, 5, 0x1},    // #5yem
	{24932, 61, 28, 0x1},    // formercentralafricanrepublic
	{24960, 19, 15, 0x1},    // estoniarepublic
	{24975, 48, 6, 0x1},     // servie
	{24981, 123, 4, 0x1},    // iran
	{24985, 175, 5, 0x1},    // #7crc
	{24990, 120, 25, 0x1},   // micronesiafederalstatesof
	{25015, 529, 5, 0x1},    // #6aze
	{25020, 117, 7, 0x1},    // chinapr
	{25027, 530, 5, 0x1},    // #6740
	{25032, 531, 5, 0x1},    // #5pol
	{25037, 120, 19, 0x1},   // micronesiefederatie
	{25056, 14, 20, 0x1},    // tsjechischerepubliek
	{25076, 151, 17, 0x1},   // singaporerepublic
	{25093, 13, 16, 0x1},    // tsjechoslowakije
	{25109, 186, 21, 0x1},   // stchristopherandnevis
	{25130, 532, 5, 0x1},    // #5955
	{25135, 129, 15, 0x1},   // kingdomcambodia
	{25150, 533, 4, 0x1},    // #657
	{25154, 13, 25, 0x1},    // voormaligtsjechoslowakije
	{25179, 197, 24, 0x1},   // saintvincentengrenadines
	{25203, 117, 3, 0x1},    // prc
	{25206, 176, 5, 0x1},    // #7cub
	{25211, 186, 20, 0x1},   // stchristoffelennevis
	{25231, 534, 5, 0x1},    // #5lat
	{25236, 48, 29, 0x1},    // serbiaandmontenegrostateunion
	{25265, 105, 14, 0x1},   // tunisiakingdom
	{25279, 535, 5, 0x1},    // #6830
	{25284, 63, 5, 0x1},     // #7cmr
	{25289, 244, 3, 0x1},    // rvn
	{25292, 61, 27, 0x1},    // centraalafrikaanserepubliek
	{25319, 145, 18, 0x1},   // filipijnserepublic
	{25337, 74, 15, 0x1},    // republicofgabon
	{25352, 192, 5, 0x81},   // #2pry
	{25357, 245, 33, 0x1},   // southgeorgiasouthsandwicheilanden
	{25390, 13, 29, 0x1},    // czechandslovakfederalrepublic
	{25419, 134, 15, 0x1},   // lebanonrepublic
	{25434, 239, 33, 0x1},   // pitcairnhendersonducieoenoislands
	{25467, 100, 39, 0x1},   // democratischerepublieksaotomeenprincipe
	{25506, 148, 11, 0x1},   // demrepkorea
	{25517, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{25553, 536, 4, 0x1},    // #680
	{25557, 195, 2, 0x1},    // tt
	{25559, 537, 4, 0x1},    // #656
	{25563, 82, 5, 0x1},     // libie
	{25568, 16, 22, 0x1},    // federalrepublicgermany
	{25590, 66, 28, 0x1},    // comorenislamicbondsrepubliek
	{25618, 129, 17, 0x1},   // kingdomofcambodia
	{25635, 238, 10, 0x1},   // niueisland
	{25645, 214, 5, 0x1},    // #7cay
	{25650, 538, 5, 0x1},    // #4532
	{25655, 110, 18, 0x1},   // republicofzimbabwe
	{25673, 539, 5, 0x1},    // #5820
	{25678, 64, 11, 0x1},    // congodemrep
	{25689, 232, 10, 0x1},   // nmarianais
	{25699, 49, 18, 0x1},    // republicofslovakia
	{25717, 259, 37, 0x1},   // unitednationsadministeredregionkosovo
	{25754, 540, 5, 0x1},    // #5pan
	{25759, 257, 31, 0x1},   // wallisandfutunaislandsterritory
	{25790, 104, 13, 0x1},   // republiektogo
	{25803, 138, 5, 0x1},    // birma
	{25808, 541, 4, 0x1},    // #655
	{25812, 542, 5, 0x1},    // #6678
	{25817, 543, 5, 0x1},    // #5983
	{25822, 544, 4, 0x1},    // #631
	{25826, 120, 23, 0x1},   // micronesiafederalstates
	{25849, 67, 5, 0x1},     // #7cpv
	{25854, 43, 6, 0x1},     // poland
	{25860, 545, 5, 0x1},    // #5375
	{25865, 145, 24, 0x1},   // republiekvandefilipijnen
	{25889, 546, 5, 0x1},    // #6860
	{25894, 147, 17, 0x1},   // papoeanieuwguinea
	{25911, 255, 12, 0x1},   // brvirginisds
	{25923, 199, 5, 0x81},   // #4533
	{25928, 174, 17, 0x1},   // republiekcolombia
	{25945, 68, 16, 0x1},    // frenchafarsissas
	{25961, 255, 15, 0x1},   // britishvirginis
	{25976, 63, 8, 0x1},     // kameroun
	{25984, 111, 31, 0x1},   // democraticrepublicofafghanistan
	{26015, 129, 20, 0x1},   // formerkhmerrepubliek
	{26035, 42, 2, 0x1},     // nz
	{26037, 22, 25, 0x1},    // greatbritainunitedkingdom
	{26062, 547, 4, 0x1},    // #654
	{26066, 39, 19, 0x1},    // republiekmontenegro
	{26085, 150, 11, 0x1},   // saudiarabia
	{26096, 101, 18, 0x1},   // kingdomofswaziland
	{26114, 42, 5, 0x81},    // #4554
	{26119, 217, 20, 0x1},   // falklandisdsmalvinas
	{26139, 548, 5, 0x1},    // #5usa
	{26144, 549, 5, 0x1},    // #4530
	{26149, 20, 16, 0x1},    // republiekfinland
	{26165, 22, 25, 0x1},    // unitedkingdomgreatbritain
	{26190, 69, 34, 0x1},    // peoplesdemocraticrepublicofalgeria
	{26224, 29, 5, 0x81},    // #2isr
	{26229, 550, 5, 0x1},    // #5pal
	{26234, 551, 5, 0x1},    // #6ukr
	{26239, 138, 27, 0x1},   // socialistrepublicunionburma
	{26266, 118, 14, 0x1},   // republiccyprus
	{26280, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{26319, 110, 16, 0x1},   // rhodesiazimbabwe
	{26335, 54, 18, 0x1},    // unitedsatesamerica
	{26353, 552, 5, 0x1},    // #6660
	{26358, 168, 24, 0x1},   // commonwealthofthebahamas
	{26382, 161, 7, 0x1},    // vietman
	{26389, 213, 13, 0x1},   // christmasisds
	{26402, 230, 5, 0x1},    // macau
	{26407, 553, 5, 0x1},    // #5373
	{26412, 134, 17, 0x1},   // republicoflebanon
	{26429, 150, 22, 0x1},   // saoediarabiekoninkrijk
	{26451, 67, 12, 0x1},    // centralverde
	{26463, 106, 18, 0x1},   // tanganyikazanzibar
	{26481, 212, 5, 0x81},   // #4531
	{26486, 227, 9, 0x1},    // eilandman
	{26495, 168, 19, 0x1},   // bahamascommonwealth
	{26514, 154, 11, 0x1},   // kingdomsiam
	{26525, 554, 5, 0x1},    // #5phi
	{26530, 157, 6, 0x1},    // #3tptl
	{26536, 164, 23, 0x1},   // formerarabrepublicyemen
	{26559, 197, 26, 0x1},   // saintvincentendegrenadinen
	{26585, 241, 17, 0x1},   // westbankgazastrip
	{26602, 196, 24, 0x1},   // republictenoostenuruguay
	{26626, 156, 13, 0x1},   // turkemenistan
	{26639, 232, 19, 0x1},   // northmarianaislands
	{26658, 555, 5, 0x83},   // congo
	{26663, 149, 5, 0x1},    // katar
	{26668, 558, 4, 0x1},    // #660
	{26672, 189, 19, 0x1},   // republicofnicaragua
	{26691, 559, 5, 0x1},    // #5990
	{26696, 93, 19, 0x1},    // federationofnigeria
	{26715, 100, 16, 0x1},   // stomeandprincipe
	{26731, 560, 5, 0x1},    // #4200
	{26736, 561, 5, 0x1},    // #5372
	{26741, 207, 10, 0x1},   // saintbarts
	{26751, 64, 25, 0x1},    // republiekcongoleopoldstad
	{26776, 103, 5, 0x1},    // #7cha
	{26781, 140, 18, 0x1},   // federatievanmalaya
	{26799, 226, 23, 0x1},   // heardenmcdonaldeilanden
	{26822, 241, 15, 0x1},   // westbankandgaza
	{26837, 141, 5, 0x81},   // #4524
	{26842, 228, 5, 0x81},   // #2iot
	{26847, 71, 23, 0x1},    // arabischerepublicegypte
	{26870, 562, 5, 0x1},    // #5por
	{26875, 82, 41, 0x1},    // greatsocialistpeopleslibyanarabjamahiriya
	{26916, 231, 21, 0x1},   // fransdeelsaintmaarten
	{26937, 78, 10, 0x1},    // guineabiss
	{26947, 62, 21, 0x1},    // ivorycoastcotedivoire
	{26968, 253, 38, 0x1},   // verenigdestateskleinepacifischeislands
	{27006, 119, 12, 0x1},   // dominionfiji
	{27018, 164, 14, 0x1},   // republiekjemen
	{27032, 61, 26, 0x1},    // centraalafrikaanserepublic
	{27058, 37, 37, 0x1},    // formerformeryugoslavrepublicmacedonia
	{27095, 229, 15, 0x1},   // jerseybailiwick
	{27110, 85, 18, 0x1},    // madagascarrepublic
	{27128, 104, 4, 0x1},    // togo
	{27132, 20, 15, 0x1},    // finlandrepublic
	{27147, 230, 12, 0x1},   // chinaprmacau
	{27159, 49, 9, 0x1},     // slovakrep
	{27168, 563, 5, 0x1},    // #5371
	{27173, 195, 25, 0x1},   // republiektrinidadentobago
	{27198, 82, 20, 0x1},    // lybianarabjamahiriya
	{27218, 47, 27, 0x1},    // mostserenerepublicsanmarino
	{27245, 157, 9, 0x1},    // oosttimor
	{27254, 93, 17, 0x1},    // nigeriafederation
	{27271, 54, 27, 0x1},    // verenigdestatesnorthamerika
	{27298, 128, 14, 0x1},   // kyrgyzrepublic
	{27312, 153, 8, 0x1},    // syrianar
	{27320, 241, 15, 0x1},   // stateofpalestin
	{27335, 133, 11, 0x1},   // laoskingdom
	{27346, 64, 25, 0x1},    // leopoldstadrepubliekcongo
	{27371, 98, 14, 0x1},    // somalirepublic
	{27385, 25, 15, 0x1},    // republiccroatia
	{27400, 124, 5, 0x81},   // #2irq
	{27405, 174, 8, 0x1},    // colombia
	{27413, 30, 18, 0x1},    // italiaanserepublic
	{27431, 141, 35, 0x1},   // federaledemocratischerepublieknepal
	{27466, 49, 16, 0x1},    // republicslovakia
	{27482, 564, 5, 0x1},    // #5prk
	{27487, 565, 5, 0x1},    // #6663
	{27492, 165, 39, 0x1},   // adenyemenpeoplesdemocraticrepublicsouth
	{27531, 163, 5, 0x81},   // #2wsm
	{27536, 42, 12, 0x1},    // nieuwzeeland
	{27548, 150, 11, 0x1},   // saudiarabie
	{27559, 54, 3, 0x1},     // usa
	{27562, 68, 5, 0x81},    // #4262
	{27567, 566, 5, 0x1},    // #5370
	{27572, 567, 5, 0x1},    // #6arm
	{27577, 568, 5, 0x1},    // #5lao
	{27582, 44, 18, 0x1},    // republicofportugal
	{27600, 54, 15, 0x1},    // verenigdestaten
	{27615, 130, 36, 0x1},   // kiribatiindependentsovereignrepublic
	{27651, 54, 20, 0x1},    // unitedsatesofamerica
	{27671, 189, 5, 0x81},   // #4558
	{27676, 47, 9, 0x1},     // sanmarino
	{27685, 249, 5, 0x81},   // #4534
	{27690, 144, 22, 0x1},   // inclbangladeshpakistan
	{27712, 29, 11, 0x1},    // israelstate
	{27723, 144, 5, 0x81},   // #4586
	{27728, 569, 5, 0x1},    // #4590
	{27733, 198, 20, 0x1},   // venezuelarepublicbol
	{27753, 13, 20, 0x1},    // czechoslovakiaformer
	{27773, 163, 23, 0x1},   // independentstateofsamoa
	{27796, 29, 5, 0x81},    // #4376
	{27801, 179, 15, 0x1},   // ecuadorrepublic
	{27816, 124, 5, 0x81},   // #4368
	{27821, 134, 15, 0x1},   // republiclibanon
	{27836, 46, 38, 0x1},    // unievansocialistischesovjetrepublieken
	{27874, 210, 14, 0x1},   // keelingislands
	{27888, 191, 5, 0x81},   // #2per
	{27893, 138, 11, 0x1},   // myanmarunie
	{27904, 250, 18, 0x1},   // turkscaicosislands
	{27922, 14, 5, 0x81},    // #4203
	{27927, 176, 12, 0x1},   // cubarepublic
	{27939, 570, 5, 0x1},    // #6501
	{27944, 111, 20, 0x1},   // republiekafghanistan
	{27964, 206, 5, 0x81},   // #4535
	{27969, 206, 27, 0x1},   // bonairesabaandsinteustatius
	{27996, 63, 8, 0x1},     // camerron
	{28004, 146, 5, 0x81},   // #4585
	{28009, 190, 5, 0x81},   // #4591
	{28014, 112, 18, 0x1},   // unitedarabemirates
	{28032, 206, 18, 0x1},   // caribischnederland
	{28050, 200, 8, 0x1},    // anguilla
	{28058, 207, 11, 0x1},   // saintbarths
	{28069, 4, 21, 0x1},     // australiacommonwealth
	{28090, 247, 18, 0x1},   // svalbardenjanmayen
	{28108, 43, 23, 0x1},    // peoplesrepublicofpoland
	{28131, 165, 30, 0x1},   // peoplesrepublicofsouthernyemen
	{28161, 91, 15, 0x1},    // southwestafrika
	{28176, 571, 5, 0x1},    // #6615
	{28181, 138, 12, 0x1},   // unievanbirma
	{28193, 161, 8, 0x1},    // nvietnam
	{28201, 154, 8, 0x1},    // thialand
	{28209, 161, 12, 0x1},   // vietnamnorth
	{28221, 58, 5, 0x81},    // #4204
	{28226, 138, 19, 0x1},   // myanmarrepublicunie
	{28245, 205, 5, 0x81},   // #4260
	{28250, 196, 25, 0x1},   // orientalrepublicofuruguay
	{28275, 169, 5, 0x81},   // #2blz
	{28280, 255, 22, 0x1},   // britishmaagdeneilanden
	{28302, 224, 4, 0x1},    // guam
	{28306, 231, 14, 0x1},   // stmartinfrench
	{28320, 198, 9, 0x1},    // venezuela
	{28329, 114, 5, 0x81},   // #2bhr
	{28334, 572, 5, 0x1},    // #6500
	{28339, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{28375, 142, 5, 0x81},   // #4520
	{28380, 255, 3, 0x1},    // bvi
	{28383, 85, 18, 0x1},    // republicmadagaskar
	{28401, 137, 5, 0x81},   // #4584
	{28406, 125, 22, 0x1},   // hashemitekingdomjordan
	{28428, 244, 18, 0x1},   // formersouthvietnam
	{28446, 245, 38, 0x1},   // southgeorgiaandthesouthsandwichislands
	{28484, 197, 26, 0x1},   // saintvincentendegrenadines
	{28510, 52, 15, 0x1},    // republicturkije
	{28525, 20, 15, 0x1},    // republicfinland
	{28540, 573, 5, 0x1},    // #6666
	{28545, 54, 2, 0x1},     // vs
	{28547, 574, 5, 0x1},    // #6670
	{28552, 130, 17, 0x1},   // republiekkiribati
	{28569, 198, 28, 0x1},   // venezuelarepublicbolivariana
	{28597, 149, 10, 0x1},   // qatarstate
	{28607, 206, 5, 0x81},   // #2bes
	{28612, 241, 5, 0x81},   // #4275
	{28617, 43, 21, 0x1},    // polishpeoplesrepublic
	{28638, 71, 23, 0x1},    // unitedarabrepublicegypt
	{28661, 168, 5, 0x81},   // #2bhs
	{28666, 117, 5, 0x1},    // #7chn
	{28671, 120, 5, 0x81},   // #4583
	{28676, 79, 17, 0x1},    // equatoriaalguinea
	{28693, 212, 23, 0x1},   // curacaokofthenetherland
	{28716, 48, 19, 0x1},    // serbiaandmontenegro
	{28735, 575, 5, 0x1},    // #6uae
	{28740, 123, 14, 0x1},   // keizerrijkiran
	{28754, 95, 11, 0x1},    // northsoedan
	{28765, 198, 12, 0x1},   // venezuelarbv
	{28777, 14, 19, 0x1},    // formerczechrepublic
	{28796, 133, 3, 0x1},    // lao
	{28799, 576, 5, 0x1},    // #5bel
	{28804, 36, 15, 0x1},    // moldovarepublic
	{28819, 133, 31, 0x1},   // volksdemocratischerepublieklaos
	{28850, 74, 5, 0x81},    // #4266
	{28855, 25, 5, 0x1},     // #7cro
	{28860, 61, 21, 0x1},    // centralafricarepublic
	{28881, 148, 22, 0x1},   // koreapeoplesrepublicof
	{28903, 577, 5, 0x1},    // #2bur
	{28908, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{28944, 154, 17, 0x1},   // kingdomofthailand
	{28961, 71, 6, 0x1},     // egypte
	{28967, 64, 24, 0x1},    // republiccongoleopoldstad
	{28991, 27, 5, 0x81},    // #4372
	{28996, 139, 23, 0x1},   // peoplesrepublicmongolia
	{29019, 123, 5, 0x81},   // #4364
	{29024, 205, 21, 0x1},   // frsouthantarcticlands
	{29045, 252, 9, 0x1},    // roctaiwan
	{29054, 101, 17, 0x1},   // swazilandeswatini
	{29071, 578, 5, 0x1},    // #5eqg
	{29076, 579, 5, 0x1},    // #6616
	{29081, 247, 21, 0x1},   // spitsbergenenjanmayen
	{29102, 580, 5, 0x1},    // #5grn
	{29107, 244, 23, 0x1},   // formerrepublicofvietnam
	{29130, 14, 8, 0x1},     // czechrep
	{29138, 196, 24, 0x1},   // uruguayrepublictenoosten
	{29162, 225, 13, 0x1},   // chinahongkong
	{29175, 164, 15, 0x1},   // koninkrijkjemen
	{29190, 253, 5, 0x81},   // #4581
	{29195, 581, 5, 0x1},    // #5uzb
	{29200, 70, 22, 0x1},    // volksrepubliekzanzibar
	{29222, 582, 5, 0x1},    // #2nhb
	{29227, 256, 44, 0x1},   // territoryofthevirginislandsoftheunitedstates
	{29271, 160, 11, 0x1},   // oezbekistan
	{29282, 117, 7, 0x1},    // vrchina
	{29289, 163, 30, 0x1},   // independentstateofwesternsamoa
	{29319, 186, 21, 0x1},   // saintchristoffelnevis
	{29340, 583, 5, 0x1},    // #6645
	{29345, 584, 5, 0x1},    // #5ben
	{29350, 68, 16, 0x1},    // frenchsomaliland
	{29366, 232, 30, 0x1},   // commonwealthofnorthernmarianas
	{29396, 248, 14, 0x1},   // stpierreandmiq
	{29410, 17, 5, 0x81},    // #4208
	{29415, 196, 23, 0x1},   // uruguayorientalrepublic
	{29438, 16, 5, 0x81},    // #4276
	{29443, 585, 5, 0x1},    // #6arg
	{29448, 253, 39, 0x1},   // verenigdestatenkleinepacifischeeilanden
	{29487, 138, 19, 0x1},   // republicuniemyanmar
	{29506, 586, 5, 0x1},    // #6ang
	{29511, 156, 30, 0x1},   // turkmensovietsocialistrepublic
	{29541, 173, 5, 0x1},    // #7chi
	{29546, 22, 40, 0x1},    // greatbritainnorthernirelandunitedkingdom
	{29586, 232, 5, 0x81},   // #4580
	{29591, 148, 29, 0x1},   // democraticvolksrepubliekkorea
	{29620, 111, 26, 0x1},   // afghanistanislamicrepublic
	{29646, 31, 5, 0x1},     // #7lie
	{29651, 177, 20, 0x1},   // dominicacommonwealth
	{29671, 29, 11, 0x1},    // staatisrael
	{29682, 203, 13, 0x1},   // americansamoa
	{29695, 18, 5, 0x1},     // spain
	{29700, 221, 10, 0x1},   // guadaloupe
	{29710, 587, 5, 0x1},    // #6gui
	{29715, 55, 17, 0x1},    // formerjoegoslavie
	{29732, 58, 20, 0x1},    // beninpeoplesrepublic
	{29752, 16, 8, 0x1},     // germanyw
	{29760, 257, 5, 0x81},   // #2wlf
	{29765, 8, 25, 0x1},     // peoplesrepublicofbulgaria
	{29790, 105, 6, 0x1},    // tunisa
	{29796, 98, 15, 0x1},    // republicsomalie
	{29811, 30, 6, 0x1},     // italie
	{29817, 105, 14, 0x1},   // kingdomtunisia
	{29831, 37, 44, 0x1},    // macedoniedevoormaligejoegoslavischerepubliek
	{29875, 79, 17, 0x1},    // equatoriaalguinee
	{29892, 236, 21, 0x1},   // newcaledoniaterritory
	{29913, 15, 18, 0x1},    // fmrdemrepofgermany
	{29931, 48, 6, 0x1},     // #3csxx
	{29937, 241, 30, 0x1},   // occupiedpalestinianterritories
	{29967, 57, 15, 0x1},    // burundirepublic
	{29982, 112, 11, 0x1},   // trucialoman
	{29993, 588, 5, 0x1},    // #5bah
	{29998, 77, 5, 0x81},    // #4270
	{30003, 66, 14, 0x1},    // comoroeilanden
	{30017, 183, 18, 0x1},   // republicofhonduras
	{30035, 32, 9, 0x1},     // lithuania
	{30044, 227, 5, 0x81},   // #2imn
	{30049, 147, 5, 0x81},   // #4598
	{30054, 147, 12, 0x1},   // pnorthguinea
	{30066, 589, 19, 0x2},   // sintmaartenstmartin
	{30085, 8, 15, 0x1},     // kingdombulgaria
	{30100, 105, 7, 0x1},    // tunesie
	{30107, 121, 5, 0x81},   // #4360
	{30112, 591, 5, 0x1},    // #6640
	{30117, 592, 5, 0x1},    // #5gnb
	{30122, 10, 17, 0x1},    // belarusrepublicof
	{30139, 187, 9, 0x1},    // sintlucia
	{30148, 100, 11, 0x1},   // saotomeandp
	{30159, 82, 19, 0x1},    // libyanarabjamahirya
	{30178, 65, 22, 0x1},    // peoplesrepublicofcongo
	{30200, 145, 20, 0x1},   // philippijnserepublic
	{30220, 193, 5, 0x1},    // #7esa
	{30225, 257, 36, 0x1},   // territoryofthewallisandfutunaislands
	{30261, 593, 5, 0x1},    // #6and
	{30266, 9, 3, 0x1},      // bih
	{30269, 122, 13, 0x1},   // indiarepublic
	{30282, 107, 14, 0x1},   // republicuganda
	{30296, 133, 4, 0x1},    // laos
	{30300, 24, 14, 0x1},    // republicgreece
	{30314, 202, 19, 0x1},   // nederlandseantillen
	{30333, 136, 17, 0x1},   // maldivessultanate
	{30350, 207, 15, 0x1},   // saintbarthelemy
	{30365, 108, 14, 0x1},   // zuidafrikaunie
	{30379, 48, 5, 0x1},     // #7srb
	{30384, 241, 5, 0x81},   // #2pse
	{30389, 141, 12, 0x1},   // stateofnepal
	{30401, 46, 30, 0x1},    // uniesocialistsovjetrepublieken
	{30431, 54, 9, 0x1},     // vsamerika
	{30440, 65, 19, 0x1},    // brazzavillecongorep
	{30459, 62, 11, 0x1},    // cotedlvoire
	{30470, 256, 30, 0x1},   // maagdeneilandenverenigdestates
	{30500, 90, 14, 0x1},    // republicmalawi
	{30514, 87, 20, 0x1},    // republicofmozambique
	{30534, 186, 23, 0x1},   // stkittsennevisfederatie
	{30557, 113, 5, 0x81},   // #2bgd
	{30562, 23, 5, 0x81},    // #4268
	{30567, 148, 8, 0x1},    // demkorea
	{30575, 82, 14, 0x1},    // kingdomoflibya
	{30589, 232, 22, 0x1},   // northernmarianaislands
	{30611, 10, 5, 0x81},    // #2blr
	{30616, 40, 5, 0x81},    // #4528
	{30621, 145, 18, 0x1},   // republicfilipijnen
	{30639, 136, 18, 0x1},   // maledivenrepubliek
	{30657, 121, 5, 0x81},   // #2idn
	{30662, 241, 12, 0x1},   // gazawestbank
	{30674, 130, 40, 0x1},   // onafhankelijkesoevereinerepublickiribati
	{30714, 594, 13, 0x2},   // virginislands
	{30727, 148, 31, 0x1},   // democracticpeoplesrepublickorea
	{30758, 123, 5, 0x81},   // #2irn
	{30763, 46, 6, 0x1},     // #3suhh
	{30769, 253, 5, 0x81},   // #2umi
	{30774, 22, 2, 0x1},     // uk
	{30776, 89, 17, 0x1},    // mauritiusrepublic
	{30793, 37, 14, 0x1},    // northmacedonia
	{30807, 54, 22, 0x1},    // verenigdestatesamerika
	{30829, 48, 24, 0x1},    // montenegroserbiafrserbia
	{30853, 143, 22, 0x1},   // muscatandomansultanate
	{30875, 259, 14, 0x1},   // kosovorepublic
	{30889, 229, 20, 0x1},   // channelislandsjersey
	{30909, 147, 30, 0x1},   // papuanewguineaindependentstate
	{30939, 146, 13, 0x1},   // palaurepublic
	{30952, 596, 22, 0x2},   // saintmartinsintmaarten
	{30974, 220, 5, 0x81},   // #2gib
	{30979, 598, 5, 0x1},    // #2bys
	{30984, 85, 20, 0x1},    // republicofmadagascar
	{31004, 225, 55, 0x1},   // hongkongspecialadministrativeregionpeoplesrepublicchina
	{31059, 37, 6, 0x1},     // tfyrom
	{31065, 154, 10, 0x1},   // formersiam
	{31075, 249, 34, 0x1},   // kingdomofthenetherlandssintmaarten
	{31109, 153, 17, 0x1},   // syriaarabrepublic
	{31126, 148, 32, 0x1},   // koreademocratischevolksrepubliek
	{31158, 141, 5, 0x81},   // #2npl
	{31163, 212, 18, 0x1},   // knetherlandcuracao
	{31181, 105, 17, 0x1},   // koninkrijktunesie
	{31198, 147, 5, 0x81},   // #2png
	{31203, 13, 20, 0x1},    // czechoslovakrepublic
	{31223, 121, 39, 0x1},   // republiekderverenigdestatenvanindonesie
	{31262, 165, 24, 0x1},   // volksrepublieksouthjemen
	{31286, 16, 9, 0x1},     // duitsland
	{31295, 144, 25, 0x1},   // islamicrepublicofpakistan
	{31320, 599, 5, 0x1},    // #6590
	{31325, 138, 12, 0x1},   // myanmarburma
	{31337, 189, 9, 0x1},    // nicaragua
	{31346, 137, 24, 0x1},   // republicmarshalleilanden
	{31370, 2, 7, 0x1},      // andorra
	{31377, 244, 15, 0x1},   // fmrrepofvietnam
	{31392, 19, 31, 0x1},    // estoniansovietsocialistrepublic
	{31423, 230, 12, 0x1},   // prmacaochina
	{31435, 27, 5, 0x81},    // #2irl
	{31440, 152, 14, 0x1},   // solomanislands
	{31454, 45, 18, 0x1},    // roemeenserepubliek
	{31472, 138, 26, 0x1},   // uniebirmasocialistrepublic
	{31498, 241, 28, 0x1},   // palestinianterritoryoccupied
	{31526, 186, 30, 0x1},   // formersaintchristopherandnevis
	{31556, 205, 42, 0x1},   // fransegebiedenindezuidelijkeindischeoceaan
	{31598, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{31625, 249, 23, 0x1},   // netherlandssaintmaarten
	{31648, 165, 28, 0x1},   // peoplesrepublicsouthernyemen
	{31676, 82, 13, 0x1},    // staatvanlibie
	{31689, 32, 19, 0x1},    // republicoflithuania
	{31708, 193, 20, 0x1},   // republicofelsalvador
	{31728, 600, 5, 0x1},    // #5bru
	{31733, 601, 5, 0x1},    // #6591
	{31738, 153, 16, 0x1},   // syrischerepublic
	{31754, 106, 29, 0x1},   // verenigderepubliekvantanzania
	{31783, 71, 14, 0x1},    // kingdomofegypt
	{31797, 236, 5, 0x81},   // #2ncl
	{31802, 36, 16, 0x1},    // republicmoldavie
	{31818, 128, 12, 0x1},   // kirghizistan
	{31830, 134, 5, 0x81},   // #4422
	{31835, 602, 5, 0x2},    // #5yug
	{31840, 256, 25, 0x1},   // unitedstatesvirginislands
	{31865, 230, 12, 0x1},   // prmacauchina
	{31877, 33, 5, 0x81},    // #4442
	{31882, 64, 16, 0x1},    // congodemrepublic
	{31898, 150, 12, 0x1},   // saoudiarabie
	{31910, 604, 5, 0x1},    // #5grg
	{31915, 28, 16, 0x1},    // republiekijsland
	{31931, 241, 21, 0x1},   // bezetpalestijnsgebied
	{31952, 7, 5, 0x81},     // #2bel
	{31957, 165, 18, 0x1},   // yemenpeoplesdemrep
	{31975, 116, 5, 0x81},   // #2btn
	{31980, 115, 5, 0x81},   // #2brn
	{31985, 140, 20, 0x1},   // federatievanmaleisie
	{32005, 241, 21, 0x1},   // bezetpalesteinsgebied
	{32026, 202, 25, 0x1},   // formernederlandseantillen
	{32051, 87, 5, 0x81},    // #4508
	{32056, 149, 5, 0x1},    // qatar
	{32061, 257, 19, 0x1},   // wallisfutunaislands
	{32080, 68, 9, 0x1},     // dzjibouti
	{32089, 605, 5, 0x1},    // #6uzb
	{32094, 606, 5, 0x1},    // #5par
	{32099, 237, 5, 0x81},   // #2nfk
	{32104, 90, 16, 0x1},    // republicofmalawi
	{32120, 136, 16, 0x1},   // maldivesrepublic
	{32136, 37, 14, 0x1},    // northmacedonie
	{32150, 10, 11, 0x1},    // bielorussia
	{32161, 25, 16, 0x1},    // croatianrepublic
	{32177, 71, 12, 0x1},    // kingdomegypt
	{32189, 607, 5, 0x1},    // #6gua
	{32194, 140, 19, 0x1},   // federatievanmalakka
	{32213, 64, 16, 0x1},    // congodemrepofthe
	{32229, 3, 31, 0x1},     // armeniansovietsocialistrepublic
	{32260, 22, 27, 0x1},    // grootbrittannienorthierland
	{32287, 130, 36, 0x1},   // independentsovereignrepublickiribati
	{32323, 55, 45, 0x1},    // socialistischefederatieverepubliekjoegoslavie
	{32368, 136, 17, 0x1},   // republicmalediven
	{32385, 35, 20, 0x1},    // principalityofmonaco
	{32405, 217, 15, 0x1},   // falklandislands
	{32420, 608, 14, 0x2},   // republiekchina
	{32434, 76, 5, 0x81},    // #2gin
	{32439, 12, 22, 0x1},    // zwitserseedgenootschap
	{32461, 52, 19, 0x1},    // turkeyottomanempire
	{32480, 45, 7, 0x1},     // rumenie
	{32487, 138, 7, 0x1},    // myanmar
	{32494, 111, 19, 0x1},   // afghanistanrepublic
	{32513, 236, 12, 0x1},   // newcaledonia
	{32525, 32, 5, 0x81},    // #4440
	{32530, 45, 16, 0x1},    // kingdomofromania
	{32546, 138, 19, 0x1},   // uniemyanmarrepublic
	{32565, 203, 9, 0x1},    // oostsamoa
	{32574, 610, 5, 0x1},    // #5100
	{32579, 611, 5, 0x1},    // #6360
	{32584, 78, 12, 0x1},    // guineebissau
	{32596, 129, 18, 0x1},   // koninkrijkcambodja
	{32614, 112, 15, 0x1},   // verarabemiraten
	{32629, 58, 5, 0x81},    // #2ben
	{32634, 612, 5, 0x1},    // #4278
	{32639, 100, 18, 0x1},   // saotomeandprincipe
	{32657, 73, 5, 0x1},     // #7eth
	{32662, 143, 15, 0x1},   // sultanateofoman
	{32677, 23, 5, 0x81},    // #2geo
	{32682, 67, 17, 0x1},    // capeverderepublic
	{32699, 217, 30, 0x1},   // islandsfalklandislandsmalvinas
	{32729, 2, 26, 0x1},     // principalityvalleysandorra
	{32755, 136, 16, 0x1},   // republicmaldiven
	{32771, 156, 22, 0x1},   // republicofturkmenistan
	{32793, 5, 15, 0x1},     // austriarepublic
	{32808, 222, 9, 0x1},    // greenland
	{32817, 613, 5, 0x1},    // #5ypr
	{32822, 230, 32, 0x1},   // macauspecialadministrativeregion
	{32854, 153, 26, 0x1},   // syrischearabischerepubliek
	{32880, 131, 10, 0x1},   // koreasouth
	{32890, 614, 5, 0x1},    // #5101
	{32895, 615, 5, 0x1},    // #5115
	{32900, 616, 5, 0x1},    // #5bhu
	{32905, 43, 13, 0x1},    // republicpolen
	{32918, 61, 17, 0x1},    // centralafricanrep
	{32935, 25, 15, 0x1},    // croatiahrvatska
	{32950, 36, 10, 0x1},    // moldovarep
	{32960, 207, 5, 0x81},   // #2blm
	{32965, 22, 13, 0x1},    // verkoninkrijk
	{32978, 617, 5, 0x1},    // #6581
	{32983, 140, 16, 0x1},   // federationmalaya
	{32999, 133, 28, 0x1},   // laosdemocraticvolksrepubliek
	{33027, 102, 22, 0x1},   // republiekderseychellen
	{33049, 9, 6, 0x1},      // bosnie
	{33055, 95, 5, 0x1},     // #7sud
	{33060, 618, 5, 0x1},    // #6ukg
	{33065, 47, 27, 0x1},    // sanmarinomostserenerepublic
	{33092, 86, 14, 0x1},    // republicofmali
	{33106, 83, 5, 0x81},    // #4426
	{33111, 103, 12, 0x1},   // chadrepublic
	{33123, 82, 25, 0x1},    // libyalibyanarabjamahiriya
	{33148, 195, 15, 0x1},   // trinidadytobago
	{33163, 81, 5, 0x81},    // #4430
	{33168, 230, 5, 0x81},   // #4446
	{33173, 90, 5, 0x81},    // #4454
	{33178, 160, 5, 0x81},   // #2uzb
	{33183, 101, 9, 0x1},    // swaziland
	{33192, 619, 5, 0x1},    // #5grc
	{33197, 41, 9, 0x1},     // noorwegen
	{33206, 620, 5, 0x1},    // #6gfr
	{33211, 621, 5, 0x1},    // #6580
	{33216, 622, 11, 0x2},   // joegoslavie
	{33227, 44, 16, 0x1},    // republicportugal
	{33243, 9, 5, 0x81},     // #2bih
	{33248, 624, 5, 0x1},    // #6gnb
	{33253, 16, 24, 0x1},    // federalrepublicofgermany
	{33277, 79, 5, 0x81},    // #2gnq
	{33282, 259, 15, 0x1},   // kosovounscr1244
	{33297, 84, 5, 0x81},    // #4504
	{33302, 181, 5, 0x81},   // #2gtm
	{33307, 142, 13, 0x1},   // republicnauru
	{33320, 73, 32, 0x1},    // transitionalgovernmentofethiopia
	{33352, 140, 16, 0x1},   // malakkafederatie
	{33368, 13, 25, 0x1},    // tsjechoslowaakserepubliek
	{33393, 253, 36, 0x1},   // amerikaansekleinereafgelegeneilanden
	{33429, 182, 27, 0x1},   // cooperativerepublicofguyana
	{33456, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{33483, 625, 5, 0x1},    // #5yar
	{33488, 248, 22, 0x1},   // saintpierreandmiquelon
	{33510, 626, 5, 0x1},    // #6315
	{33515, 627, 5, 0x1},    // #6365
	{33520, 80, 5, 0x1},     // kenia
	{33525, 43, 5, 0x1},     // polen
	{33530, 163, 12, 0x1},   // samoawestern
	{33542, 252, 11, 0x1},   // chinataiwan
	{33553, 186, 28, 0x1},   // saintkittsandnevisfederation
	{33581, 628, 23, 0x2},   // saintmartinsaintmaarten
	{33604, 87, 10, 0x1},    // mozambique
	{33614, 630, 5, 0x1},    // #5png
	{33619, 631, 5, 0x1},    // #6uru
	{33624, 111, 18, 0x1},   // kingdomafghanistan
	{33642, 65, 11, 0x1},    // middlecongo
	{33653, 148, 30, 0x1},   // koreademocraticpeoplesrepublic
	{33683, 10, 37, 0x1},    // bjelorussischesovietsocialistrepublic
	{33720, 34, 5, 0x81},    // #4428
	{33725, 632, 5, 0x1},    // #6uga
	{33730, 184, 5, 0x1},    // hayti
	{33735, 99, 10, 0x1},    // zuidsoedan
	{33745, 61, 33, 0x1},    // formercentraalafrikaanserepubliek
	{33778, 45, 24, 0x1},    // socialistrepublicromania
	{33802, 10, 16, 0x1},    // belarussischessr
	{33818, 153, 5, 0x1},    // syria
	{33823, 633, 5, 0x1},    // #6316
	{33828, 8, 15, 0x1},     // bulgariakingdom
	{33843, 634, 5, 0x1},    // #5blz
	{33848, 133, 14, 0x1},   // koninkrijklaos
	{33862, 223, 8, 0x1},    // frguiana
	{33870, 242, 5, 0x81},   // #4258
	{33875, 164, 3, 0x1},    // yar
	{33878, 225, 40, 0x1},   // specialadministrativeregionhongkongchina
	{33918, 635, 5, 0x1},    // #6522
	{33923, 167, 17, 0x1},   // antiguaandbarbuda
	{33940, 133, 31, 0x1},   // democratischevolksrepublieklaos
	{33971, 164, 10, 0x1},   // yemenrepof
	{33981, 53, 38, 0x1},    // formerukrainiansovietsocialistrepublic
	{34019, 120, 27, 0x1},   // federalestatenvanmicronesia
	{34046, 122, 5, 0x81},   // #2ind
	{34051, 138, 27, 0x1},   // republicoftheunionofmyanmar
	{34078, 64, 17, 0x1},    // congoleopoldville
	{34095, 254, 11, 0x1},   // vaticancity
	{34106, 12, 5, 0x1},     // #7sui
	{34111, 135, 5, 0x1},    // #7sri
	{34116, 157, 19, 0x1},   // easttimortimorleste
	{34135, 147, 3, 0x1},    // png
	{34138, 636, 5, 0x1},    // #6317
	{34143, 637, 5, 0x1},    // #6367
	{34148, 173, 13, 0x1},   // republicchili
	{34161, 91, 14, 0x1},    // zuidwestafrika
	{34175, 179, 5, 0x1},    // #7ecu
	{34180, 84, 14, 0x1},    // kingdommorocco
	{34194, 128, 9, 0x1},    // kirghizia
	{34203, 217, 20, 0x1},   // malvinasfalklandisds
	{34223, 102, 20, 0x1},   // republicofseychelles
	{34243, 64, 11, 0x1},    // formerzaire
	{34254, 148, 8, 0x1},    // koreadpr
	{34262, 136, 20, 0x1},   // sultanaatdermaldiven
	{34282, 164, 26, 0x1},   // yemenarabrepublicnorthsana
	{34308, 9, 6, 0x1},      // bosnia
	{34314, 82, 5, 0x81},    // #4434
	{34319, 81, 5, 0x1},     // #7lbr
	{34324, 85, 5, 0x81},    // #4450
	{34329, 257, 17, 0x1},   // wallisandfutunais
	{34346, 638, 5, 0x1},    // #5110
	{34351, 639, 5, 0x1},    // #6310
	{34356, 640, 5, 0x1},    // #6366
	{34361, 205, 17, 0x1},   // frsantarcticlands
	{34378, 65, 10, 0x1},    // brazzcongo
	{34388, 641, 5, 0x1},    // #5kir
	{34393, 19, 5, 0x1},     // #7est
	{34398, 18, 6, 0x1},     // espana
	{34404, 129, 19, 0x1},   // democratickampuchea
	{34423, 642, 5, 0x1},    // #6516
	{34428, 643, 5, 0x1},    // #6520
	{34433, 79, 14, 0x1},    // equatorialguin
	{34447, 233, 5, 0x81},   // #4500
	{34452, 644, 5, 0x1},    // #5kyr
	{34457, 85, 10, 0x1},    // malagassie
	{34467, 226, 27, 0x1},   // heardislandsmcdonaldislands
	{34494, 112, 10, 0x1},   // uaemirates
	{34504, 645, 5, 0x1},    // #5per
	{34509, 64, 28, 0x81},   // democraticrepublicofthecongo
	{34537, 646, 10, 0x2},   // somaliland
	{34547, 41, 6, 0x1},     // norway
	{34553, 111, 35, 0x1},   // transitionalislamicstateafghanistan
	{34588, 73, 24, 0x1},    // includingeritreaethiopia
	{34612, 108, 18, 0x1},   // unionofsouthafrica
	{34630, 648, 5, 0x1},    // #6433
	{34635, 135, 12, 0x1},   // formerceylon
	{34647, 186, 29, 0x1},   // federatievansaintkittsennevis
	{34676, 171, 23, 0x1},   // verenigdestatesbrazilie
	{34699, 77, 14, 0x1},    // republicgambia
	{34713, 237, 11, 0x1},   // norfolkisds
	{34724, 13, 30, 0x1},    // czechoslovakfederativerepublic
	{34754, 649, 5, 0x1},    // #6369
	{34759, 650, 5, 0x1},    // #6guy
	{34764, 37, 18, 0x1},    // republiekmacedonie
	{34782, 143, 13, 0x1},   // muscatandoman
	{34795, 651, 5, 0x1},    // #6rvn
	{34800, 652, 5, 0x1},    // #6517
	{34805, 192, 18, 0x1},   // republicofparaguay
	{34823, 153, 22, 0x1},   // arabischerepublicsyrie
	{34845, 38, 15, 0x1},    // republicofmalta
	{34860, 146, 17, 0x1},   // republiekvanpalau
	{34877, 100, 5, 0x1},    // #7stp
	{34882, 164, 15, 0x1},   // yemenfmrarabrep
	{34897, 653, 5, 0x1},    // #6432
	{34902, 147, 14, 0x1},   // papuanewguniea
	{34916, 81, 15, 0x1},    // republicliberia
	{34931, 240, 24, 0x1},   // commonwealthofpuertorico
	{34955, 117, 3, 0x1},    // vrc
	{34958, 112, 17, 0x1},   // arabischeemiraten
	{34975, 254, 7, 0x1},    // holysee
	{34982, 248, 18, 0x1},   // stpierreetmiquelon
	{35000, 48, 28, 0x1},    // servieenmontenegrostatenunie
	{35028, 153, 5, 0x1},    // syrie
	{35033, 654, 5, 0x1},    // #6368
	{35038, 46, 31, 0x1},    // unionofsovietsocialistrepublics
	{35069, 9, 25, 0x1},     // bosniaherzegovinarepublic
	{35094, 223, 5, 0x81},   // #4254
	{35099, 655, 5, 0x1},    // #6gab
	{35104, 45, 7, 0x1},     // romania
	{35111, 242, 15, 0x1},   // frenchpolynesia
	{35126, 58, 13, 0x1},    // republicbenin
	{35139, 78, 13, 0x1},    // guineabisseau
	{35152, 166, 19, 0x1},   // republicofargentina
	{35171, 120, 27, 0x1},   // federalestatenvanmicronesie
	{35198, 120, 24, 0x1},   // micronesiafederatestates
	{35222, 65, 24, 0x1},    // republiccongobrazzaville
	{35246, 67, 9, 0x1},     // caboverde
	{35255, 21, 18, 0x1},    // metropolitanfrance
	{35273, 656, 5, 0x1},    // #6435
	{35278, 55, 40, 0x1},    // socialistfederalrepublicyugoslaviaformer
	{35318, 86, 11, 0x1},    // frenchsudan
	{35329, 50, 8, 0x1},     // slovenie
	{35337, 73, 32, 0x1},    // democraticvolksrepubliekethiopie
	{35369, 102, 18, 0x1},   // republicseychelles
	{35387, 71, 5, 0x1},     // #7egy
	{35392, 173, 13, 0x1},   // republicchile
	{35405, 15, 8, 0x1},     // germanye
	{35413, 12, 19, 0x1},    // zwitsersebondsstaat
	{35432, 148, 35, 0x1},   // democratischevolksrepubliekvankorea
	{35467, 27, 17, 0x1},    // republicofireland
	{35484, 171, 5, 0x81},   // #2bra
	{35489, 222, 28, 0x1},   // autonomousterritorygreenland
	{35517, 148, 20, 0x1},   // dempeoplesrepofkorea
	{35537, 37, 22, 0x1},    // northmacedoniarepublic
	{35559, 12, 11, 0x1},    // zwitserland
	{35570, 657, 5, 0x1},    // #5kuw
	{35575, 120, 17, 0x1},   // federalmicronesia
	{35592, 119, 24, 0x1},   // republiekderfijieilanden
	{35616, 14, 20, 0x1},    // czechrepublicczechia
	{35636, 658, 5, 0x1},    // #6434
	{35641, 136, 17, 0x1},   // republiekmaldiven
	{35658, 136, 17, 0x1},   // sultanatemaldives
	{35675, 31, 5, 0x81},    // #4438
	{35680, 4, 8, 0x1},      // autralia
	{35688, 67, 9, 0x1},     // capeverde
	{35697, 141, 30, 0x1},   // federaldemocraticrepublicnepal
	{35727, 165, 22, 0x1},   // yemenpeoplesrepublicof
	{35749, 5, 18, 0x1},     // republicoostenrijk
	{35767, 155, 18, 0x1},   // republictajikistan
	{35785, 18, 5, 0x1},     // #7esp
	{35790, 106, 35, 0x1},   // verenigderepublictanganyikazanzibar
	{35825, 172, 5, 0x81},   // #2brb
	{35830, 7, 16, 0x1},     // kingdomofbelgium
	{35846, 10, 35, 0x1},    // byelorussiansovietsocialistrepublic
	{35881, 18, 12, 0x1},    // spainkingdom
	{35893, 182, 5, 0x81},   // #2guy
	{35898, 71, 12, 0x1},    // formeregypte
	{35910, 161, 18, 0x1},   // formernorthvietnam
	{35928, 94, 16, 0x1},    // republicofrwanda
	{35944, 659, 18, 0x82},  // republicofthecongo
	{35962, 64, 24, 0x1},    // demrepzairekinshasacongo
	{35986, 76, 11, 0x1},    // fransguinee
	{35997, 661, 5, 0x1},    // #6437
	{36002, 138, 26, 0x1},   // socialistrepublicuniebirma
	{36028, 32, 5, 0x1},     // #7ltu
	{36033, 196, 5, 0x81},   // #2ury
	{36038, 69, 8, 0x1},     // algerije
	{36046, 79, 26, 0x1},    // republiekequatoriaalguinea
	{36072, 59, 19, 0x1},    // republiekoppervolta
	{36091, 54, 15, 0x1},    // verenigdestates
	{36106, 74, 5, 0x81},    // #2gab
	{36111, 662, 5, 0x1},    // #5690
	{36116, 63, 8, 0x1},     // kameroen
	{36124, 133, 34, 0x1},   // laotiaansedemocraticvolksrepubliek
	{36158, 45, 26, 0x1},    // roemeensesocialistrepublic
	{36184, 148, 18, 0x1},   // dempeoplesrepkorea
	{36202, 149, 12, 0x1},   // stateofqatar
	{36214, 49, 9, 0x1},     // slowakije
	{36223, 163, 12, 0x1},   // westernsamoa
	{36235, 663, 5, 0x1},    // #6usa
	{36240, 91, 16, 0x1},    // republieknamibie
	{36256, 194, 5, 0x1},    // #7sur
	{36261, 228, 27, 0x1},   // britishindianoceanterritory
	{36288, 86, 13, 0x1},    // republiekmali
	{36301, 664, 5, 0x1},    // #5ice
	{36306, 665, 5, 0x1},    // #6436
	{36311, 128, 18, 0x1},   // republiekkirgistan
	{36329, 195, 25, 0x1},   // trinidadandtobagorepublic
	{36354, 64, 29, 0x1},    // formerdemocraticrepubliccongo
	{36383, 37, 12, 0x1},    // macedoniafyr
	{36395, 666, 5, 0x1},    // #5blr
	{36400, 22, 45, 0x1},    // unitedkingdomofgreatbritainandnorthernireland
	{36445, 176, 4, 0x1},    // cuba
	{36449, 21, 5, 0x81},    // #4250
	{36454, 166, 17, 0x1},   // argentinarepublic
	{36471, 120, 22, 0x1},   // federatievanmicronesie
	{36493, 68, 13, 0x1},    // afarsandissas
	{36506, 667, 5, 0x1},    // #6510
	{36511, 668, 5, 0x1},    // #6rok
	{36516, 55, 6, 0x1},     // #3yucs
	{36522, 202, 22, 0x1},   // oudnederlandseantillen
	{36544, 13, 29, 0x1},    // czechoslovaksocialistrepublic
	{36573, 119, 12, 0x1},   // fijidominion
	{36585, 37, 20, 0x1},    // macedoniathefmryugrp
	{36605, 45, 22, 0x1},    // romaniapeoplesrepublic
	{36627, 74, 14, 0x1},    // republiekgabon
	{36641, 51, 5, 0x1},     // #7swe
	{36646, 157, 28, 0x1},   // timorlestedemocraticrepublic
	{36674, 669, 5, 0x1},    // #6439
	{36679, 246, 37, 0x1},   // sainthelenaascensionandtristandacunha
	{36716, 241, 3, 0x1},    // plo
	{36719, 83, 5, 0x1},     // #7les
	{36724, 122, 15, 0x1},   // republicofindia
	{36739, 22, 37, 0x1},    // greatbritainnorthirelandunitedkingdom
	{36776, 55, 13, 0x1},    // sfryugoslavia
	{36789, 50, 8, 0x1},     // slovenia
	{36797, 115, 15, 0x1},   // sultanaatbrunei
	{36812, 46, 4, 0x1},     // ussr
	{36816, 170, 25, 0x1},   // boliviaplurinationalstate
	{36841, 138, 28, 0x1},   // republiekvandeunievanmyanmar
	{36869, 207, 14, 0x1},   // stbartholomeus
	{36883, 22, 50, 0x1},    // verenigdkoninkrijkvangrootbrittannieennoordierland
	{36933, 670, 5, 0x1},    // #5kos
	{36938, 671, 5, 0x1},    // #6511
	{36943, 22, 5, 0x81},    // #2gbr
	{36948, 672, 5, 0x1},    // #5692
	{36953, 673, 5, 0x1},    // #5kzk
	{36958, 135, 16, 0x1},   // republicsrilanka
	{36974, 674, 5, 0x1},    // #5620
	{36979, 73, 35, 0x1},    // peoplesdemocraticrepublicofethiopia
	{37014, 675, 8, 0x2},    // stmartin
	{37022, 252, 52, 0x1},   // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{37074, 677, 5, 0x2},    // korea
	{37079, 52, 17, 0x1},    // republicofturkiye
	{37096, 48, 24, 0x1},    // serbiamontenegroserbiafr
	{37120, 679, 5, 0x1},    // #6438
	{37125, 66, 34, 0x1},    // federalislamicrepublicofthecomoros
	{37159, 230, 8, 0x1},    // macausar
	{37167, 140, 5, 0x81},   // #4458
	{37172, 120, 19, 0x1},   // federatiemicronesie
	{37191, 133, 27, 0x1},   // laodemocraticvolksrepubliek
	{37218, 161, 24, 0x1},   // socialistrepublicvietnam
	{37242, 253, 36, 0x1},   // verafgelegeneilandjesverenigdestates
	{37278, 55, 32, 0x1},    // yugoslaviafederalpeoplesrepublic
	{37310, 230, 37, 0x1},   // chinamacaospecialadministrativeregion
	{37347, 170, 29, 0x1},   // plurinationalestaatvanbolivia
	{37376, 129, 19, 0x1},   // democratickampuchia
	{37395, 186, 21, 0x1},   // saintchristophernevis
	{37416, 6, 33, 0x1},     // azerbaijansovietsocialistrepublic
	{37449, 48, 5, 0x81},    // #2srb
	{37454, 186, 7, 0x1},    // stkitts
	{37461, 219, 8, 0x1},    // guernsey
	{37469, 62, 18, 0x1},    // ivorycoastrepublic
	{37487, 110, 5, 0x1},    // #7zim
	{37492, 121, 23, 0x1},   // unitedstatesofindonesia
	{37515, 680, 5, 0x1},    // #5egy
	{37520, 10, 15, 0x1},    // republicbelarus
	{37535, 69, 35, 0x1},    // algeriademocraticandpeoplesrepublic
	{37570, 64, 25, 0x1},    // congodemocraticrepublicof
	{37595, 681, 5, 0x1},    // #5ven
	{37600, 54, 5, 0x81},    // #2usa
	{37605, 682, 5, 0x1},    // #5bng
	{37610, 98, 7, 0x1},     // somalie
	{37617, 111, 3, 0x81},   // #44
	{37620, 170, 17, 0x1},   // republicofbolivia
	{37637, 110, 8, 0x1},    // zimbabwe
	{37645, 165, 20, 0x1},   // peoplesrepublicyemen
	{37665, 683, 5, 0x1},    // #5694
	{37670, 230, 25, 0x1},   // peoplesrepublicmacauchina
	{37695, 71, 7, 0x1},     // egyptar
	{37702, 16, 3, 0x1},     // brd
	{37705, 36, 8, 0x1},     // moldavie
	{37713, 79, 26, 0x1},    // republicofequatorialguinea
	{37739, 57, 17, 0x1},    // koninkrijkburundi
	{37756, 61, 20, 0x1},    // centraalafrrepubliek
	{37776, 44, 16, 0x1},    // portugalrepublic
	{37792, 53, 5, 0x81},    // #2ukr
	{37797, 684, 5, 0x1},    // #5ire
	{37802, 243, 14, 0x1},   // reunionislands
	{37816, 57, 9, 0x1},     // boeroendi
	{37825, 685, 5, 0x1},    // #5bot
	{37830, 164, 10, 0x1},   // repofyemen
	{37840, 108, 16, 0x1},   // southafricaunion
	{37856, 52, 5, 0x81},    // #4792
	{37861, 194, 5, 0x81},   // #4740
	{37866, 91, 10, 0x1},    // namibiaswa
	{37876, 141, 10, 0x1},   // nepalstate
	{37886, 120, 27, 0x1},   // federatedstatesofmicronesia
	{37913, 23, 15, 0x1},    // republicgeorgia
	{37928, 686, 5, 0x1},    // #5625
	{37933, 123, 12, 0x1},   // iranislrepof
	{37945, 15, 13, 0x1},    // oostduitsland
	{37958, 207, 7, 0x1},    // stbarth
	{37965, 203, 15, 0x1},   // amerikaanssamoa
	{37980, 238, 5, 0x81},   // #2niu
	{37985, 22, 45, 0x1},    // verenigdkoninkrijkgrootbrittannienorthierland
	{38030, 251, 7, 0x1},    // tokelau
	{38037, 124, 14, 0x1},   // republicofiraq
	{38051, 142, 5, 0x81},   // #2nru
	{38056, 198, 29, 0x1},   // venezuelabolivarianrepublicof
	{38085, 27, 13, 0x1},    // ierserepublic
	{38098, 140, 22, 0x1},   // formerfederatiemalakka
	{38120, 74, 5, 0x1},     // gabon
	{38125, 74, 5, 0x1},     // gabun
	{38130, 246, 8, 0x1},    // sthelena
	{38138, 66, 12, 0x1},    // staatcomoren
	{38150, 148, 20, 0x1},   // koreapeoplesrepublic
	{38170, 687, 5, 0x1},    // #5bui
	{38175, 255, 20, 0x1},   // britishvirginislands
	{38195, 688, 5, 0x1},    // #5bra
	{38200, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{38251, 689, 5, 0x1},    // #6211
	{38256, 78, 12, 0x1},    // guineabissao
	{38268, 252, 21, 0x1},   // provinceofchinataiwan
	{38289, 690, 5, 0x1},    // #5696
	{38294, 248, 21, 0x1},   // saintpierreenmiquelon
	{38315, 39, 18, 0x1},    // republicmontenegro
	{38333, 33, 5, 0x1},     // #7lux
	{38338, 691, 5, 0x1},    // #5bar
	{38343, 106, 10, 0x1},   // tanganjika
	{38353, 692, 5, 0x1},    // #6gdr
	{38358, 97, 11, 0x1},    // sierraleone
	{38369, 693, 5, 0x1},    // #6210
	{38374, 46, 10, 0x1},    // sovietunie
	{38384, 694, 20, 0x2},   // gilbertelliceislands
	{38404, 106, 20, 0x1},   // mainlanduroftanzania
	{38424, 194, 16, 0x1},   // surinamerepublic
	{38440, 148, 8, 0x1},    // koreadem
	{38448, 696, 5, 0x1},    // #5ken
	{38453, 68, 31, 0x1},    // afarsandtheissasfrenchterritory
	{38484, 106, 13, 0x1},   // fmrtanganyika
	{38497, 64, 23, 0x1},    // leopoldvilleformercongo
	{38520, 215, 13, 0x1},   // spaansesahara
	{38533, 55, 32, 0x1},    // federalpeoplesrepublicyugoslavia
	{38565, 55, 19, 0x1},    // jugoslavievoormalig
	{38584, 252, 9, 0x1},    // taiwanroc
	{38593, 42, 18, 0x1},    // aotearoanewzealand
	{38611, 186, 31, 0x1},   // saintchristophernevisfederation
	{38642, 188, 21, 0x1},   // verenigdestatenmexico
	{38663, 697, 5, 0x1},    // #5ecu
	{38668, 241, 9, 0x1},    // palestine
	{38677, 82, 5, 0x1},     // #7lba
	{38682, 164, 23, 0x1},   // arabischerepubliekjemen
	{38705, 10, 8, 0x1},     // byelarus
	{38713, 698, 5, 0x1},    // #6395
	{38718, 52, 16, 0x1},    // republicofturkey
	{38734, 60, 16, 0x1},    // republicbotswana
	{38750, 699, 5, 0x1},    // #5bos
	{38755, 135, 37, 0x1},   // democraticsocialistrepublicofsrilanka
	{38792, 87, 19, 0x1},    // portugeesoostafrika
	{38811, 98, 7, 0x1},     // somalia
	{38818, 1, 3, 0x81},     // #48
	{38821, 700, 5, 0x1},    // #6gam
	{38826, 701, 3, 0x1},    // #52
	{38829, 702, 5, 0x1},    // #5698
	{38834, 179, 4, 0x1},    // #8ec
	{38838, 703, 5, 0x1},    // #5626
	{38843, 256, 26, 0x1},   // maagdeneilandenamerikaanse
	{38869, 64, 15, 0x1},    // republicofzaire
	{38884, 252, 13, 0x1},   // chineestaipei
	{38897, 40, 5, 0x81},    // #2nld
	{38902, 36, 8, 0x1},     // moldavia
	{38910, 101, 5, 0x1},    // #7swz
	{38915, 55, 13, 0x1},    // fmryugoslavia
	{38928, 62, 29, 0x1},    // ivorycoastrepubliccotedivoire
	{38957, 62, 10, 0x1},    // ivorycoast
	{38967, 48, 26, 0x1},    // serbiamontenegrostateunion
	{38993, 153, 5, 0x1},    // #7syr
	{38998, 138, 12, 0x1},   // burmamyanmar
	{39010, 75, 5, 0x1},     // #7gha
	{39015, 222, 28, 0x1},   // greenlandautonomousterritory
	{39043, 704, 5, 0x1},    // #5est
	{39048, 256, 4, 0x1},    // usvi
	{39052, 54, 12, 0x1},    // unitesstates
	{39064, 198, 22, 0x1},   // venezuelabolivrepublic
	{39086, 705, 5, 0x1},    // #5bul
	{39091, 250, 5, 0x81},   // #4796
	{39096, 706, 5, 0x1},    // #6212
	{39101, 707, 5, 0x1},    // #4736
	{39106, 247, 5, 0x81},   // #4744
	{39111, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{39147, 8, 23, 0x1},     // volksrepubliekbulgarije
	{39170, 228, 44, 0x1},   // chagosarchipelagobritishindianoceanterritory
	{39214, 147, 16, 0x1},   // papuanorthguinea
	{39230, 23, 15, 0x1},    // republicgeorgie
	{39245, 708, 5, 0x1},    // #5645
	{39250, 709, 5, 0x1},    // #5651
	{39255, 102, 5, 0x1},    // #7sey
	{39260, 143, 21, 0x1},   // sultanaatmuscatenoman
	{39281, 232, 32, 0x1},   // gemenebestdernoordelijkemarianen
	{39313, 44, 18, 0x1},    // portugeserepubliek
	{39331, 19, 16, 0x1},    // estonianrepublic
	{39347, 230, 12, 0x1},   // macauchinapr
	{39359, 46, 10, 0x1},    // russiaussr
	{39369, 55, 35, 0x1},    // socialistfederalrepublicjoegoslavie
	{39404, 168, 22, 0x1},   // gemenebestvandebahamas
	{39426, 710, 5, 0x1},    // #5irn
	{39431, 711, 14, 0x2},   // channelislands
	{39445, 71, 15, 0x1},    // republicofegypt
	{39460, 713, 20, 0x2},   // stmartinsaintmaarten
	{39480, 54, 9, 0x1},     // verstaten
	{39489, 715, 5, 0x1},    // #6265
	{39494, 243, 4, 0x1},    // #8re
	{39498, 184, 4, 0x1},    // #8ha
	{39502, 104, 12, 0x1},   // togorepublic
	{39514, 78, 5, 0x81},    // #2gnb
	{39519, 55, 11, 0x1},    // yougoslavia
	{39530, 716, 5, 0x2},    // #5652
	{39535, 205, 31, 0x1},   // frenchsouthernandantarcticlands
	{39566, 241, 15, 0x1},   // gazaandwestbank
	{39581, 82, 27, 0x1},    // libischarabischejamahiriyya
	{39608, 34, 5, 0x1},     // #7lat
	{39613, 127, 10, 0x1},   // kazachstan
	{39623, 718, 5, 0x1},    // #6390
	{39628, 163, 9, 0x1},    // westsamoa
	{39637, 719, 5, 0x1},    // #6grn
	{39642, 145, 28, 0x1},   // commonwealthofthephilippines
	{39670, 130, 43, 0x1},   // onafhankelijkeensoevereinerepubliekkiribati
	{39713, 136, 8, 0x1},    // maldiven
	{39721, 188, 25, 0x1},   // verenigdemexicaansestates
	{39746, 156, 20, 0x1},   // turkmenistanrepublic
	{39766, 219, 5, 0x81},   // #2ggy
	{39771, 175, 9, 0x1},    // costarica
	{39780, 175, 18, 0x1},   // republiekcostarica
	{39798, 48, 22, 0x1},    // servieenmontenegrounie
	{39820, 18, 16, 0x1},    // koninkrijkspanje
	{39836, 15, 16, 0x1},    // germanyfmrdemrep
	{39852, 241, 9, 0x1},    // palestina
	{39861, 48, 22, 0x1},    // fryserbiaandmontenegro
	{39883, 139, 14, 0x1},   // buitenmongolie
	{39897, 107, 5, 0x81},   // #2uga
	{39902, 120, 16, 0x1},   // fedstsmicronesia
	{39918, 720, 5, 0x1},    // #6385
	{39923, 225, 60, 0x1},   // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{39983, 721, 5, 0x1},    // #5bfo
	{39988, 722, 5, 0x1},    // #6375
	{39993, 143, 16, 0x1},   // sultanaatvanoman
	{40009, 101, 15, 0x1},   // formerswaziland
	{40024, 9, 4, 0x81},     // #1ba
	{40028, 60, 12, 0x1},    // bechuanaland
	{40040, 150, 20, 0x1},   // kingdomofsaudiarabia
	{40060, 156, 5, 0x81},   // #4795
	{40065, 225, 55, 0x1},   // volksrepubliekchinaspecialeadministratieveregiohongkong
	{40120, 221, 5, 0x81},   // #2glp
	{40125, 140, 18, 0x1},   // malaysiafederation
	{40143, 170, 15, 0x1},   // republicbolivia
	{40158, 64, 4, 0x1},     // #8cg
	{40162, 71, 4, 0x1},     // #8eg
	{40166, 49, 14, 0x1},    // slovakrepublic
	{40180, 223, 5, 0x81},   // #2guf
	{40185, 723, 5, 0x1},    // #5678
	{40190, 180, 5, 0x81},   // #2grd
	{40195, 41, 5, 0x81},    // #2nor
	{40200, 123, 3, 0x1},    // iri
	{40203, 6, 21, 0x1},     // republiekazerbeidzjan
	{40224, 92, 5, 0x81},    // #2ner
	{40229, 42, 5, 0x81},    // #2nzl
	{40234, 724, 5, 0x1},    // #6etm
	{40239, 121, 32, 0x1},   // indonesierepublicverenigdestates
	{40271, 214, 10, 0x1},   // caymanisds
	{40281, 86, 12, 0x1},    // republicmali
	{40293, 10, 37, 0x1},    // byelorussischesovietsocialistrepublic
	{40330, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{40372, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{40403, 249, 22, 0x1},   // sintmaartennetherlands
	{40425, 84, 7, 0x1},     // morocco
	{40432, 143, 19, 0x1},   // muscatomansultanate
	{40451, 168, 21, 0x1},   // commonwealthofbahamas
	{40472, 725, 5, 0x1},    // #6372
	{40477, 123, 14, 0x1},   // iranislamicrep
	{40491, 726, 5, 0x1},    // #5bol
	{40496, 46, 10, 0x1},    // sowjetunie
	{40506, 75, 8, 0x1},     // goudkust
	{40514, 27, 13, 0x1},    // irishrepublic
	{40527, 727, 5, 0x1},    // #6260
	{40532, 215, 5, 0x81},   // #4732
	{40537, 101, 5, 0x81},   // #4748
	{40542, 18, 5, 0x81},    // #4724
	{40547, 202, 25, 0x1},   // nederlandseantillenformer
	{40572, 96, 5, 0x81},    // #2sen
	{40577, 128, 15, 0x1},   // kirghizrepublic
	{40592, 250, 21, 0x1},   // turksencaicoseilanden
	{40613, 65, 4, 0x1},     // #8cf
	{40617, 99, 20, 0x1},    // republicofsouthsudan
	{40637, 155, 13, 0x1},   // tadzjiekistan
	{40650, 728, 5, 0x1},    // #5679
	{40655, 121, 15, 0x1},   // dutcheastindies
	{40670, 164, 29, 0x1},   // jemenitischearabischerepublic
	{40699, 91, 5, 0x81},    // #2nam
	{40704, 93, 5, 0x81},    // #2nga
	{40709, 150, 3, 0x1},    // ksa
	{40712, 145, 20, 0x1},   // gemenebestfilipijnen
	{40732, 196, 24, 0x1},   // easternrepublicofuruguay
	{40756, 82, 24, 0x1},    // libischarabischerepublic
	{40780, 194, 15, 0x1},   // surinamrepublic
	{40795, 152, 16, 0x1},   // salomonseilanden
	{40811, 155, 18, 0x1},   // tajikistanrepublic
	{40829, 187, 5, 0x81},   // #2lca
	{40834, 729, 5, 0x1},    // #6373
	{40839, 730, 5, 0x1},    // #6grc
	{40844, 201, 12, 0x1},   // alandislands
	{40856, 731, 13, 0x2},   // republicchina
	{40869, 66, 15, 0x1},    // staatdercomoren
	{40884, 138, 29, 0x1},   // unionofburmasocialistrepublic
	{40913, 733, 5, 0x1},    // #5bhm
	{40918, 230, 52, 0x1},   // macaospecialadministrativeregionpeoplesrepublicchina
	{40970, 90, 4, 0x1},     // #8mi
	{40974, 20, 4, 0x1},     // #8fi
	{40978, 135, 4, 0x1},    // #8ce
	{40982, 27, 4, 0x1},     // #8ei
	{40986, 147, 19, 0x1},   // papuanewguineastate
	{41005, 9, 25, 0x1},     // republicbosniaherzegovina
	{41030, 734, 5, 0x1},    // #5640
	{41035, 151, 5, 0x1},    // #7sgp
	{41040, 73, 33, 0x1},    // federaldemocraticrepublicethiopie
	{41073, 207, 7, 0x1},    // stbarts
	{41080, 120, 17, 0x1},   // fedstatmicronesia
	{41097, 25, 15, 0x1},    // republickroatie
	{41112, 735, 4, 0x1},    // #551
	{41116, 189, 5, 0x1},    // #7nca
	{41121, 1, 35, 0x1},     // socialistischevolksrepubliekalbanie
	{41156, 186, 34, 0x1},   // saintchristopherandnevisfederation
	{41190, 256, 21, 0x1},   // americanvirginislands
	{41211, 232, 16, 0x1},   // northernmarianas
	{41227, 736, 4, 0x1},    // #1yd
	{41231, 195, 27, 0x1},   // republicoftrinidadandtobago
	{41258, 737, 5, 0x1},    // #6370
	{41263, 172, 4, 0x81},   // #1bb
	{41267, 178, 17, 0x1},   // dominicanrepublic
	{41284, 159, 5, 0x81},   // #4798
	{41289, 161, 27, 0x1},   // vietnamdemocraticrepublicof
	{41316, 186, 26, 0x1},   // federatiesaintkittsennevis
	{41342, 233, 4, 0x1},    // #8mh
	{41346, 30, 16, 0x1},    // koninkrijkitalie
	{41362, 119, 4, 0x1},    // #8fj
	{41366, 198, 31, 0x1},   // venezuelabolivariaanserepubliek
	{41397, 103, 4, 0x1},    // #8cd
	{41401, 50, 5, 0x81},    // #2svn
	{41406, 93, 16, 0x1},    // nigeriafederatie
	{41422, 738, 4, 0x1},    // #552
	{41426, 197, 14, 0x1},   // stvincentandgr
	{41440, 225, 14, 0x1},   // formerhongkong
	{41454, 65, 25, 0x1},    // peoplesrepublicofthecongo
	{41479, 254, 12, 0x1},   // heiligestoel
	{41491, 164, 4, 0x81},   // #1ye
	{41495, 739, 5, 0x1},    // #5etm
	{41500, 78, 20, 0x1},    // guineabissaurepublic
	{41520, 167, 14, 0x1},   // antiguabarbuda
	{41534, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{41565, 740, 5, 0x1},    // #6371
	{41570, 15, 24, 0x1},    // germandemocraticrepublic
	{41594, 7, 4, 0x81},     // #1be
	{41598, 232, 12, 0x1},   // nmarianaisds
	{41610, 741, 5, 0x1},    // #6gha
	{41615, 144, 4, 0x1},    // #8pk
	{41619, 225, 8, 0x1},    // hongkong
	{41627, 80, 13, 0x1},    // republickenya
	{41640, 37, 4, 0x1},     // #8mk
	{41644, 225, 4, 0x1},    // #8hk
	{41648, 249, 5, 0x81},   // #2sxm
	{41653, 217, 4, 0x1},    // #8fk
	{41657, 79, 4, 0x1},     // #8ek
	{41661, 106, 43, 0x1},   // formerunitedrepublicoftanganyikaandzanzibar
	{41704, 37, 13, 0x1},    // macedoniatfyr
	{41717, 231, 14, 0x1},   // francestmartin
	{41731, 47, 5, 0x1},     // #7smr
	{41736, 742, 22, 0x2},   // sintmaartensaintmartin
	{41758, 98, 18, 0x1},    // somalischerepublic
	{41776, 744, 4, 0x1},    // #553
	{41780, 252, 6, 0x1},    // taiwan
	{41786, 745, 5, 0x1},    // #6hon
	{41791, 746, 5, 0x1},    // #5irq
	{41796, 178, 21, 0x1},   // dominicaanserepubliek
	{41817, 119, 12, 0x1},   // fijieilanden
	{41829, 747, 5, 0x1},    // #6380
	{41834, 748, 5, 0x1},    // #6hun
	{41839, 16, 28, 0x1},    // formergermanyfederalrepublic
	{41867, 161, 18, 0x1},   // fmrdemrepofvietnam
	{41885, 62, 18, 0x1},    // republiekivoorkust
	{41903, 113, 4, 0x81},   // #1bd
	{41907, 186, 25, 0x1},   // federationsaintkittsnevis
	{41932, 136, 9, 0x1},    // maladiven
	{41941, 136, 17, 0x1},   // maledivenrepublic
	{41958, 749, 5, 0x1},    // #4720
	{41963, 39, 4, 0x1},     // #8mj
	{41967, 153, 5, 0x81},   // #2syr
	{41972, 26, 18, 0x1},    // republiekhongarije
	{41990, 129, 4, 0x1},    // #8cb
	{41994, 71, 12, 0x1},    // egyptkingdom
	{42006, 24, 5, 0x81},    // #2grc
	{42011, 750, 4, 0x1},    // #554
	{42015, 751, 4, 0x1},    // #594
	{42019, 752, 5, 0x1},    // #6eth
	{42024, 74, 13, 0x1},    // republicgabon
	{42037, 38, 13, 0x1},    // republicmalta
	{42050, 208, 14, 0x1},   // bermudaislands
	{42064, 148, 32, 0x1},   // democraticpeoplesrepublicofkorea
	{42096, 241, 43, 0x1},   // palestinianauthorityadministeredterritories
	{42139, 144, 22, 0x1},   // pakistaninclbangladesh
	{42161, 107, 4, 0x81},   // #1ug
	{42165, 73, 7, 0x1},     // etiopie
	{42172, 65, 24, 0x1},    // republicbrazzavillecongo
	{42196, 248, 19, 0x1},   // saintpierremiquelon
	{42215, 753, 5, 0x1},    // #6grg
	{42220, 9, 25, 0x1},     // republicbosnieherzegovina
	{42245, 8, 4, 0x81},     // #1bg
	{42249, 147, 8, 0x1},    // pnguinea
	{42257, 754, 5, 0x1},    // #6nam
	{42262, 215, 4, 0x1},    // #8wi
	{42266, 164, 4, 0x1},    // #8ym
	{42270, 148, 32, 0x1},   // democratischevolksrepubliekkorea
	{42302, 137, 4, 0x1},    // #8rm
	{42306, 199, 5, 0x1},    // aruba
	{42311, 72, 5, 0x1},     // #7eri
	{42316, 85, 28, 0x1},    // democraticrepublicmadagaskar
	{42344, 120, 4, 0x1},    // #8fm
	{42348, 231, 18, 0x1},   // stmaartenfransdeel
	{42366, 11, 4, 0x1},     // #8ca
	{42370, 8, 18, 0x1},     // republiekbulgarije
	{42388, 206, 28, 0x1},   // sainteustatiusandsababonaire
	{42416, 3, 4, 0x1},      // #8am
	{42420, 111, 25, 0x1},   // islamicstateofafghanistan
	{42445, 49, 5, 0x81},    // #2svk
	{42450, 73, 33, 0x1},    // federaldemocraticrepublicethiopia
	{42483, 164, 6, 0x1},    // yemenn
	{42489, 755, 4, 0x1},    // #555
	{42493, 756, 4, 0x1},    // #531
	{42497, 196, 27, 0x1},   // orientaalserepubliekuruguay
	{42524, 99, 5, 0x1},     // #7ssd
	{42529, 757, 4, 0x1},    // #595
	{42533, 240, 9, 0x1},    // portorico
	{42542, 131, 20, 0x1},   // korearepublicofsouth
	{42562, 758, 5, 0x1},    // #5eth
	{42567, 170, 26, 0x1},   // multinationalestaatbolivia
	{42593, 13, 22, 0x1},    // formertsjechoslowakije
	{42615, 252, 52, 0x1},   // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{42667, 102, 18, 0x1},   // republicseychellen
	{42685, 59, 4, 0x81},    // #1bf
	{42689, 144, 8, 0x1},    // pakistan
	{42697, 30, 13, 0x1},    // italyrepublic
	{42710, 195, 17, 0x1},   // trinidadandtobago
	{42727, 86, 4, 0x1},     // #8ml
	{42731, 59, 10, 0x1},    // oppervolta
	{42741, 75, 5, 0x81},    // #2gha
	{42746, 1, 4, 0x1},      // #8al
	{42750, 224, 5, 0x81},   // #2gum
	{42755, 174, 18, 0x1},   // republicofcolumbia
	{42773, 13, 26, 0x1},    // czechslovakfederalrepublic
	{42799, 189, 5, 0x81},   // #2nic
	{42804, 759, 4, 0x1},    // #556
	{42808, 250, 21, 0x1},   // turksandcaicosislands
	{42829, 48, 26, 0x1},    // stateunionserbiamontenegro
	{42855, 253, 17, 0x1},   // usminoroutlyingis
	{42872, 68, 22, 0x1},    // afarsandissasterritory
	{42894, 55, 34, 0x1},    // socialistfederalrepublicyugoslavia
	{42928, 760, 5, 0x1},    // #5760
	{42933, 259, 16, 0x1},   // republicofkosova
	{42949, 23, 17, 0x1},    // republicofgeorgia
	{42966, 53, 4, 0x81},    // #1ua
	{42970, 257, 19, 0x1},   // wallisandfutunaisds
	{42989, 228, 17, 0x1},   // brindianoceanterr
	{43006, 108, 22, 0x1},   // formerunionsouthafrica
	{43028, 200, 4, 0x81},   // #1ai
	{43032, 232, 4, 0x1},    // cnmi
	{43036, 244, 21, 0x1},   // vietnamformerrepublic
	{43057, 57, 4, 0x81},    // #1bi
	{43061, 16, 4, 0x81},    // #1de
	{43065, 64, 17, 0x1},    // leopoldvillecongo
	{43082, 37, 28, 0x1},    // macedoniafyromnorthmacedonia
	{43110, 45, 4, 0x1},     // #8ro
	{43114, 44, 4, 0x1},     // #8po
	{43118, 84, 4, 0x1},     // #8mo
	{43122, 148, 20, 0x1},   // peoplesrepublickorea
	{43142, 183, 4, 0x1},    // #8ho
	{43146, 177, 4, 0x1},    // #8do
	{43150, 218, 4, 0x1},    // #8fo
	{43154, 174, 4, 0x1},    // #8co
	{43158, 56, 4, 0x1},     // #8ao
	{43162, 46, 16, 0x1},    // formersovjetunie
	{43178, 253, 43, 0x1},   // kleineafgelegeneilandenvandeverenigdestaten
	{43221, 37, 31, 0x1},    // macedoniaformeryugoslavrepublic
	{43252, 761, 5, 0x1},    // #5670
	{43257, 222, 5, 0x81},   // #2grl
	{43262, 762, 4, 0x1},    // #557
	{43266, 37, 5, 0x1},     // fyrom
	{43271, 59, 6, 0x1},     // #3hvbf
	{43277, 763, 5, 0x1},    // #6420
	{43282, 10, 16, 0x1},    // belorussischessr
	{43298, 111, 21, 0x1},   // afghanistanislamicrep
	{43319, 64, 13, 0x1},    // kongokinshasa
	{43332, 145, 11, 0x1},   // fillipijnen
	{43343, 244, 20, 0x1},   // republicsouthvietnam
	{43363, 114, 4, 0x81},   // #1bh
	{43367, 764, 4, 0x1},    // #1dd
	{43371, 181, 5, 0x1},    // #7gua
	{43376, 6, 20, 0x1},     // republicazerbeidzjan
	{43396, 99, 15, 0x1},    // zuidelijksoedan
	{43411, 54, 9, 0x1},     // verstates
	{43420, 111, 25, 0x1},   // afghanistanislamicemirate
	{43445, 141, 4, 0x1},    // #8np
	{43449, 43, 4, 0x1},     // #8pl
	{43453, 109, 15, 0x1},   // republiekzambia
	{43468, 35, 4, 0x1},     // #8mn
	{43472, 148, 4, 0x1},    // #8kn
	{43476, 138, 23, 0x1},   // myanmarrepubliekderunie
	{43499, 66, 4, 0x1},     // #8cn
	{43503, 19, 4, 0x1},     // #8en
	{43507, 188, 21, 0x1},   // verenigdestatesmexico
	{43528, 2, 4, 0x1},      // #8an
	{43532, 197, 19, 0x1},   // stvincentgrenadines
	{43551, 23, 31, 0x1},    // georgiansovietsocialistrepublic
	{43582, 64, 25, 0x1},    // republiccongoleopoldville
	{43607, 156, 10, 0x1},   // toerkmenie
	{43617, 765, 4, 0x1},    // #558
	{43621, 96, 16, 0x1},    // republieksenegal
	{43637, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{43666, 162, 17, 0x1},   // republicofvanuatu
	{43683, 124, 13, 0x1},   // republiekirak
	{43696, 766, 4, 0x1},    // #590
	{43700, 49, 9, 0x1},     // slovakije
	{43709, 192, 16, 0x1},   // republicparaguay
	{43725, 133, 5, 0x1},    // #7lao
	{43730, 767, 5, 0x1},    // #5702
	{43735, 768, 5, 0x1},    // #6hai
	{43740, 248, 14, 0x1},   // saintpierremiq
	{43754, 197, 22, 0x1},   // stvincentandgrenadines
	{43776, 58, 5, 0x1},     // benin
	{43781, 144, 4, 0x81},   // #1pk
	{43785, 225, 4, 0x81},   // #1hk
	{43789, 148, 12, 0x1},   // demrepnkorea
	{43801, 132, 6, 0x1},    // kuwait
	{43807, 144, 18, 0x1},   // republicofpakistan
	{43825, 171, 6, 0x1},    // brasil
	{43831, 180, 5, 0x1},    // #7grn
	{43836, 110, 4, 0x1},    // #8zi
	{43840, 136, 8, 0x1},    // maldives
	{43848, 249, 21, 0x1},   // dutchpartsaintmaarten
	{43869, 190, 4, 0x1},    // #8pm
	{43873, 85, 4, 0x1},     // #8ma
	{43877, 226, 4, 0x1},    // #8hm
	{43881, 99, 11, 0x1},    // southsoedan
	{43892, 63, 4, 0x1},     // #8cm
	{43896, 129, 27, 0x1},   // formerdemocratischkampuchea
	{43923, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{43953, 769, 5, 0x1},    // #6eqg
	{43958, 85, 22, 0x1},    // malagassischerepubliek
	{43980, 770, 4, 0x1},    // #591
	{43984, 134, 5, 0x1},    // #7lbn
	{43989, 771, 5, 0x1},    // #5703
	{43994, 82, 24, 0x1},    // formerlibyanarabrepublic
	{44018, 37, 17, 0x1},    // macedoniarepublic
	{44035, 54, 3, 0x1},     // vsa
	{44038, 207, 16, 0x1},   // sintbartholomeus
	{44054, 81, 5, 0x81},    // #2lbr
	{44059, 64, 29, 0x1},    // formercongodemocraticrepublic
	{44088, 103, 5, 0x1},    // tchad
	{44093, 123, 8, 0x1},    // iranirof
	{44101, 1, 4, 0x81},     // #1al
	{44105, 58, 4, 0x81},    // #1bj
	{44109, 82, 27, 0x1},    // libischearabischejamahiriya
	{44136, 156, 13, 0x1},   // toerkmenistan
	{44149, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{44178, 211, 6, 0x1},    // cookis
	{44184, 53, 4, 0x1},     // #8up
	{44188, 142, 4, 0x1},    // #8nr
	{44192, 8, 8, 0x1},      // bulgaria
	{44200, 25, 4, 0x1},     // #8hr
	{44204, 68, 4, 0x1},     // #8dj
	{44208, 99, 5, 0x81},    // #2ssd
	{44213, 136, 17, 0x1},   // sultanaatmaldiven
	{44230, 99, 10, 0x1},    // sudansouth
	{44240, 772, 4, 0x1},    // #520
	{44244, 773, 4, 0x1},    // #592
	{44248, 118, 15, 0x1},   // republiekcyprus
	{44263, 133, 28, 0x1},   // democraticvolksrepublieklaos
	{44291, 7, 6, 0x1},      // belgie
	{44297, 774, 5, 0x1},    // #5700
	{44302, 775, 5, 0x1},    // #5isr
	{44307, 776, 5, 0x1},    // #5eri
	{44312, 117, 15, 0x1},   // mainlandchinapr
	{44327, 253, 4, 0x81},   // #1um
	{44331, 185, 4, 0x81},   // #1jm
	{44335, 155, 12, 0x1},   // tadsjikistan
	{44347, 3, 4, 0x81},     // #1am
	{44351, 208, 4, 0x81},   // #1bm
	{44355, 120, 4, 0x81},   // #1fm
	{44359, 54, 4, 0x1},     // #8us
	{44363, 194, 4, 0x1},    // #8ns
	{44367, 239, 4, 0x1},    // #8pc
	{44371, 30, 12, 0x1},    // italykingdom
	{44383, 143, 10, 0x1},   // muscatoman
	{44393, 95, 5, 0x81},    // #4729
	{44398, 230, 4, 0x1},    // #8mc
	{44402, 77, 5, 0x81},    // #2gmb
	{44407, 80, 5, 0x1},     // kenya
	{44412, 210, 4, 0x1},    // #8ck
	{44416, 193, 4, 0x1},    // #8es
	{44420, 34, 14, 0x1},    // latviarepublic
	{44434, 244, 8, 0x1},    // svietnam
	{44442, 212, 25, 0x1},   // curacaokingdomnetherlands
	{44467, 197, 5, 0x81},   // #4670
	{44472, 777, 4, 0x1},    // #593
	{44476, 106, 17, 0x1},   // tanzaniaunitedrep
	{44493, 778, 5, 0x1},    // #5771
	{44498, 779, 5, 0x1},    // #5701
	{44503, 145, 4, 0x81},   // #1ph
	{44507, 77, 5, 0x1},     // #7gam
	{44512, 111, 11, 0x1},   // afghanistan
	{44523, 780, 4, 0x1},    // #1an
	{44527, 109, 9, 0x1},    // nrhodesia
	{44536, 207, 4, 0x81},   // #1bl
	{44540, 117, 4, 0x81},   // #1cn
	{44544, 224, 5, 0x1},    // #7gum
	{44549, 165, 22, 0x1},   // peoplesrepublicofyemen
	{44571, 241, 16, 0x1},   // stateofpalestine
	{44587, 145, 11, 0x1},   // phillipines
	{44598, 99, 5, 0x81},    // #4728
	{44603, 234, 4, 0x1},    // #8mb
	{44607, 73, 30, 0x1},    // ethiopiatransitionalgovernment
	{44637, 781, 5, 0x1},    // #6rus
	{44642, 116, 4, 0x1},    // #8bt
	{44646, 214, 4, 0x1},    // #8cj
	{44650, 72, 4, 0x1},     // #8er
	{44654, 6, 4, 0x1},      // #8aj
	{44658, 194, 5, 0x81},   // #2sur
	{44663, 101, 5, 0x81},   // #2swz
	{44668, 79, 12, 0x1},    // spaansguinea
	{44680, 255, 9, 0x1},    // britishvi
	{44689, 68, 21, 0x1},    // fransgebiedafarsissas
	{44710, 98, 5, 0x1},     // #7som
	{44715, 123, 14, 0x1},   // islamicrepiran
	{44729, 197, 17, 0x1},   // stvincentandgrens
	{44746, 66, 12, 0x1},    // comorosstate
	{44758, 782, 5, 0x1},    // #5770
	{44763, 92, 13, 0x1},    // republicniger
	{44776, 61, 27, 0x1},    // centraalafrikaanskeizerrijk
	{44803, 105, 7, 0x1},    // tunisie
	{44810, 22, 36, 0x1},    // greatbritainandnirelandunitedkingdom
	{44846, 125, 4, 0x81},   // #1jo
	{44850, 101, 6, 0x1},    // ngwane
	{44856, 198, 20, 0x1},   // republicbolvenezuela
	{44876, 56, 4, 0x81},    // #1ao
	{44880, 170, 4, 0x81},   // #1bo
	{44884, 174, 4, 0x81},   // #1co
	{44888, 32, 5, 0x81},    // #2ltu
	{44893, 230, 37, 0x1},   // macauspecialadministrativeregionchina
	{44930, 244, 16, 0x1},   // republiekvietnam
	{44946, 178, 4, 0x81},   // #1do
	{44950, 98, 28, 0x1},    // somalischedemocraticrepublic
	{44978, 218, 4, 0x81},   // #1fo
	{44982, 783, 5, 0x1},    // #6nau
	{44987, 91, 4, 0x1},     // #8wa
	{44991, 131, 20, 0x1},   // southkorearepublicof
	{45011, 144, 23, 0x1},   // islamicrepublicpakistan
	{45034, 189, 4, 0x1},    // #8nu
	{45038, 192, 4, 0x1},    // #8pa
	{45042, 8, 4, 0x1},      // #8bu
	{45046, 173, 4, 0x1},    // #8ci
	{45050, 40, 21, 0x1},    // koninkrijknederlanden
	{45071, 90, 14, 0x1},    // malawirepublic
	{45085, 55, 11, 0x1},    // yugoslavsfr
	{45096, 112, 4, 0x1},    // #8ae
	{45100, 68, 14, 0x1},    // afarenissaland
	{45114, 37, 44, 0x1},    // devoormaligejoegoslavischerepubliekmacedonie
	{45158, 50, 17, 0x1},    // republiekslovenie
	{45175, 152, 5, 0x1},    // #7sol
	{45180, 191, 5, 0x81},   // #4604
	{45185, 16, 33, 0x1},    // federalrepublicgermanywestgermany
	{45218, 119, 14, 0x1},   // republicoffiji
	{45232, 203, 12, 0x1},   // easternsamoa
	{45244, 45, 17, 0x1},    // roemeenserepublic
	{45261, 239, 4, 0x81},   // #1pn
	{45265, 183, 4, 0x81},   // #1hn
	{45269, 64, 31, 0x1},    // kinshasademocraticrepubliccongo
	{45300, 115, 4, 0x81},   // #1bn
	{45304, 173, 4, 0x81},   // #1cl
	{45308, 215, 5, 0x81},   // #2esh
	{45313, 134, 16, 0x1},   // republieklibanon
	{45329, 784, 5, 0x1},    // #6rwa
	{45334, 36, 4, 0x1},     // #8md
	{45338, 138, 6, 0x1},    // #3bumm
	{45344, 785, 5, 0x1},    // #6rum
	{45349, 30, 4, 0x1},     // #8it
	{45353, 209, 4, 0x1},    // #8bv
	{45357, 117, 4, 0x1},    // #8ch
	{45361, 73, 4, 0x1},     // #8et
	{45365, 67, 18, 0x1},    // republickaapverdie
	{45383, 50, 5, 0x1},     // #7slo
	{45388, 93, 24, 0x1},    // federalrepublicofnigeria
	{45412, 66, 29, 0x1},    // federalislamicrepubliccomoros
	{45441, 786, 4, 0x1},    // #580
	{45445, 71, 3, 0x1},     // var
	{45448, 48, 14, 0x1},    // republicserbia
	{45462, 138, 35, 0x1},   // unievanburmasocialistischerepubliek
	{45497, 245, 11, 0x1},   // zuidgeorgie
	{45508, 119, 11, 0x1},   // fijiislands
	{45519, 106, 37, 0x1},   // unitedrepublicoftanganyikaandzanzibar
	{45556, 787, 5, 0x1},    // #5704
	{45561, 248, 4, 0x81},   // #1pm
	{45565, 74, 5, 0x1},     // #7gab
	{45570, 226, 4, 0x81},   // #1hm
	{45574, 124, 4, 0x81},   // #1iq
	{45578, 143, 4, 0x81},   // #1om
	{45582, 788, 6, 0x3},    // guiana
	{45588, 206, 4, 0x81},   // #1bq
	{45592, 63, 4, 0x81},    // #1cm
	{45596, 47, 36, 0x1},    // allerdoorluchtigsterepublicsanmarino
	{45632, 152, 15, 0x1},   // salomoneilanden
	{45647, 241, 12, 0x1},   // westbankgaza
	{45659, 177, 4, 0x81},   // #1dm
	{45663, 194, 8, 0x1},    // suriname
	{45671, 20, 4, 0x81},    // #1fi
	{45675, 94, 4, 0x1},     // #8rw
	{45679, 51, 4, 0x1},     // #8sw
	{45683, 139, 4, 0x1},    // #8mg
	{45687, 128, 4, 0x1},    // #8kg
	{45691, 129, 25, 0x1},   // formerdemocratickampuchea
	{45716, 223, 4, 0x1},    // #8fg
	{45720, 211, 4, 0x1},    // #8cw
	{45724, 69, 4, 0x1},     // #8ag
	{45728, 105, 15, 0x1},   // republictunisia
	{45743, 157, 9, 0x1},    // easttimor
	{45752, 96, 5, 0x1},     // #7sen
	{45757, 791, 5, 0x1},    // #6110
	{45762, 186, 5, 0x1},    // #7skn
	{45767, 145, 24, 0x1},   // republicofthephilippines
	{45791, 47, 5, 0x81},    // #4674
	{45796, 792, 5, 0x1},    // #5775
	{45801, 793, 5, 0x1},    // #5ita
	{45806, 145, 20, 0x1},   // filipijnengemenebest
	{45826, 794, 5, 0x1},    // #5705
	{45831, 170, 13, 0x1},   // formerbolivia
	{45844, 43, 4, 0x81},    // #1pl
	{45848, 54, 12, 0x1},    // vsvanamerika
	{45860, 123, 4, 0x81},   // #1ir
	{45864, 64, 24, 0x1},    // congodemrepzairekinshasa
	{45888, 795, 28, 0x82},  // federalerepubliekjoegoslavie
	{45916, 98, 32, 0x1},    // somalischedemocratischerepubliek
	{45948, 161, 26, 0x1},   // socialistrepublicofvietnam
	{45974, 76, 5, 0x1},     // #7gui
	{45979, 257, 4, 0x1},    // #8wf
	{45983, 152, 11, 0x1},   // solomonisds
	{45994, 145, 4, 0x1},    // #8rp
	{45998, 59, 4, 0x1},     // #8uv
	{46002, 259, 20, 0x1},   // underunscr1244kosovo
	{46022, 83, 4, 0x1},     // #8lt
	{46026, 235, 4, 0x1},    // #8mf
	{46030, 62, 4, 0x1},     // #8iv
	{46034, 124, 11, 0x1},   // iraqkingdom
	{46045, 65, 19, 0x1},    // volksrepubliekcongo
	{46064, 152, 4, 0x1},    // #8bp
	{46068, 67, 4, 0x1},     // #8cv
	{46072, 3, 17, 0x1},     // republicofarmenia
	{46089, 111, 4, 0x1},    // #8af
	{46093, 111, 29, 0x1},   // democraticrepublicafghanistan
	{46122, 30, 5, 0x1},     // italy
	{46127, 189, 18, 0x1},   // republieknicaragua
	{46145, 100, 5, 0x81},   // #2stp
	{46150, 79, 12, 0x1},    // spaansguinee
	{46162, 163, 5, 0x1},    // #7sam
	{46167, 106, 20, 0x1},   // uroftanzaniamainland
	{46187, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{46217, 1, 30, 0x1},     // socialistvolksrepubliekalbanie
	{46247, 27, 4, 0x1},     // eire
	{46251, 225, 62, 0x1},   // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{46313, 797, 5, 0x1},    // #5710
	{46318, 138, 23, 0x1},   // unievanmyanmarrepubliek
	{46341, 259, 16, 0x1},   // republicofkosovo
	{46357, 48, 4, 0x81},    // #1rs
	{46361, 26, 24, 0x1},    // hungarianpeoplesrepublic
	{46385, 170, 18, 0x1},   // plurstateofbolivia
	{46403, 105, 7, 0x1},    // tunisia
	{46410, 22, 4, 0x1},     // #1uk
	{46414, 28, 4, 0x81},    // #1is
	{46418, 135, 4, 0x81},   // #1lk
	{46422, 168, 4, 0x81},   // #1bs
	{46426, 211, 4, 0x81},   // #1ck
	{46430, 17, 4, 0x81},    // #1dk
	{46434, 109, 4, 0x1},    // #8za
	{46438, 217, 4, 0x81},   // #1fk
	{46442, 240, 4, 0x1},    // #8rq
	{46446, 95, 4, 0x1},     // #8su
	{46450, 196, 4, 0x1},    // #8uy
	{46454, 191, 4, 0x1},    // #8pe
	{46458, 33, 4, 0x1},     // #8lu
	{46462, 140, 4, 0x1},    // #8my
	{46466, 798, 5, 0x1},    // #5zim
	{46471, 26, 4, 0x1},     // #8hu
	{46475, 80, 4, 0x1},     // #8ke
	{46479, 194, 18, 0x1},   // republicofsuriname
	{46497, 176, 4, 0x1},    // #8cu
	{46501, 799, 5, 0x1},    // #5zam
	{46506, 199, 4, 0x1},    // #8aa
	{46510, 143, 19, 0x1},   // sultanaatmuscatoman
	{46529, 246, 11, 0x1},   // sainthelena
	{46540, 150, 15, 0x1},   // saoedischarabie
	{46555, 91, 5, 0x1},     // #7nam
	{46560, 192, 5, 0x81},   // #4600
	{46565, 43, 5, 0x81},    // #4616
	{46570, 104, 16, 0x1},   // togoleserepublic
	{46586, 87, 27, 0x1},    // peoplesrepublicofmozambique
	{46613, 235, 4, 0x81},   // #1yt
	{46617, 800, 5, 0x1},    // #5713
	{46622, 25, 4, 0x81},    // #1hr
	{46626, 30, 4, 0x81},    // #1it
	{46630, 122, 10, 0x1},   // unionindia
	{46640, 2, 4, 0x81},     // #1ad
	{46644, 129, 24, 0x1},   // kampucheapeoplesrepublic
	{46668, 171, 4, 0x81},   // #1br
	{46672, 12, 4, 0x81},    // #1ch
	{46676, 19, 5, 0x81},    // #2est
	{46681, 68, 4, 0x81},    // #1dj
	{46685, 73, 4, 0x81},    // #1et
	{46689, 119, 4, 0x81},   // #1fj
	{46693, 187, 4, 0x1},    // #8st
	{46697, 42, 4, 0x1},     // #8nz
	{46701, 188, 4, 0x1},    // #8mx
	{46705, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{46737, 52, 7, 0x1},     // turkyye
	{46744, 171, 4, 0x1},    // #8br
	{46748, 61, 4, 0x1},     // #8ct
	{46752, 801, 5, 0x1},    // #5zan
	{46757, 64, 14, 0x1},    // congofreestate
	{46771, 97, 10, 0x1},    // sieraleone
	{46781, 38, 14, 0x1},    // republiekmalta
	{46795, 15, 15, 0x1},    // germanydemrepof
	{46810, 49, 5, 0x1},     // #7svk
	{46815, 46, 16, 0x1},    // russischefederal
	{46831, 158, 12, 0x1},   // tongakingdom
	{46843, 148, 31, 0x1},   // koreademocracticpeoplesrepublic
	{46874, 16, 24, 0x1},    // federalrepublicduitsland
	{46898, 64, 25, 0x1},    // democraticrepublicofcongo
	{46923, 245, 11, 0x1},   // zuidgeorgia
	{46934, 802, 4, 0x2},    // #1yu
	{46938, 804, 5, 0x1},    // #5712
	{46943, 110, 16, 0x1},   // zimbabwerhodesia
	{46959, 190, 4, 0x81},   // #1pa
	{46963, 46, 4, 0x81},    // #1ru
	{46967, 229, 4, 0x81},   // #1je
	{46971, 112, 4, 0x81},   // #1ae
	{46975, 31, 4, 0x81},    // #1li
	{46979, 238, 4, 0x81},   // #1nu
	{46983, 805, 4, 0x1},    // #1bu
	{46987, 62, 4, 0x81},    // #1ci
	{46991, 48, 38, 0x1},    // staatsgemeenschapvanservieenmontenegro
	{47029, 111, 27, 0x1},   // islamicemirateofafghanistan
	{47056, 46, 4, 0x1},     // #8rs
	{47060, 179, 5, 0x81},   // #2ecu
	{47065, 78, 12, 0x1},    // guineabissau
	{47077, 31, 4, 0x1},     // #8ls
	{47081, 231, 20, 0x1},   // saintmartinfransdeel
	{47101, 29, 4, 0x1},     // #8is
	{47105, 197, 25, 0x1},   // sintvincentendegrenadines
	{47130, 175, 4, 0x1},    // #8cs
	{47134, 167, 4, 0x1},    // #8ac
	{47138, 135, 6, 0x1},    // ceylon
	{47144, 806, 5, 0x1},    // #6egy
	{47149, 102, 10, 0x1},   // seychellen
	{47159, 66, 29, 0x1},    // federalislamicrepubliccomoren
	{47188, 225, 16, 0x1},   // sarhongkongchina
	{47204, 120, 26, 0x1},   // federatestatesofmicronesia
	{47230, 166, 12, 0x1},   // theargentine
	{47242, 100, 5, 0x81},   // #4678
	{47247, 138, 12, 0x1},   // burmaunionof
	{47259, 46, 18, 0x1},    // russischefederatie
	{47277, 64, 10, 0x1},    // congozaire
	{47287, 189, 17, 0x1},   // nicaraguarepublic
	{47304, 257, 4, 0x81},   // #1wf
	{47308, 65, 16, 0x1},    // congobrazzaville
	{47324, 16, 11, 0x1},    // deutschland
	{47335, 205, 40, 0x1},   // fransegebiedeninzuidelijkeindischeoceaan
	{47375, 2, 4, 0x81},     // #420
	{47379, 7, 7, 0x1},      // belguim
	{47386, 195, 14, 0x1},   // trinidadtobago
	{47400, 111, 4, 0x81},   // #1af
	{47404, 116, 4, 0x81},   // #1bt
	{47408, 61, 4, 0x81},    // #1cf
	{47412, 24, 5, 0x1},     // #7gre
	{47417, 168, 10, 0x1},   // bahamasthe
	{47427, 245, 35, 0x1},   // zuidgeorgiaendezuidsandwicheilanden
	{47462, 101, 4, 0x1},    // #8wz
	{47466, 160, 4, 0x1},    // #8uz
	{47470, 37, 33, 0x1},    // formeryugoslavrepublicofmacedonia
	{47503, 36, 7, 0x1},     // moldova
	{47510, 87, 4, 0x1},     // #8mz
	{47514, 123, 4, 0x1},    // #8ir
	{47518, 14, 4, 0x1},     // #8ez
	{47522, 67, 15, 0x1},    // formercapeverde
	{47537, 150, 21, 0x1},   // koninkrijksaudiarabie
	{47558, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{47587, 97, 5, 0x1},     // #7sle
	{47592, 57, 14, 0x1},    // burundikingdom
	{47606, 807, 5, 0x1},    // #6115
	{47611, 808, 5, 0x1},    // #6101
	{47616, 40, 10, 0x1},    // netherland
	{47626, 141, 5, 0x1},    // #7nep
	{47631, 241, 23, 0x1},   // occpalestinianterritory
	{47654, 186, 12, 0x1},   // stkittsnevis
	{47666, 202, 14, 0x1},   // netherlandsant
	{47680, 226, 21, 0x1},   // heardmcdonaldeilanden
	{47701, 40, 20, 0x1},    // netherlandskingdomof
	{47721, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{47749, 147, 4, 0x81},   // #1pg
	{47753, 94, 4, 0x81},    // #1rw
	{47757, 164, 22, 0x1},   // arabrepublicyemenyemen
	{47779, 168, 13, 0x1},   // bahamaislands
	{47792, 252, 4, 0x81},   // #1tw
	{47796, 163, 28, 0x1},   // onafhankelijkestaatwestsamoa
	{47824, 132, 4, 0x81},   // #1kw
	{47828, 82, 5, 0x81},    // #2lby
	{47833, 151, 19, 0x1},   // republicofsingapore
	{47852, 167, 4, 0x81},   // #1ag
	{47856, 60, 4, 0x81},    // #1bw
	{47860, 65, 4, 0x81},    // #1cg
	{47864, 66, 12, 0x1},    // statecomoros
	{47876, 245, 5, 0x81},   // #2sgs
	{47881, 230, 8, 0x1},    // macaosar
	{47889, 102, 5, 0x81},   // #2syc
	{47894, 17, 4, 0x1},     // #8da
	{47898, 182, 4, 0x1},    // #8gy
	{47902, 232, 4, 0x1},    // #8cq
	{47906, 229, 20, 0x1},   // jerseychannelislands
	{47926, 76, 15, 0x1},    // republiekguinee
	{47941, 809, 5, 0x1},    // #6100
	{47946, 189, 17, 0x1},   // republicnicaragua
	{47963, 239, 5, 0x81},   // #4612
	{47968, 51, 6, 0x1},     // sweden
	{47974, 26, 15, 0x1},    // republichungary
	{47989, 95, 15, 0x1},    // republieksoedan
	{48004, 161, 16, 0x1},   // vietnamfmrdemrep
	{48020, 165, 15, 0x1},   // yemendemocratic
	{48035, 242, 4, 0x81},   // #1pf
	{48039, 137, 10, 0x1},   // marshallis
	{48049, 159, 4, 0x81},   // #1tv
	{48053, 810, 4, 0x1},    // #1hv
	{48057, 191, 12, 0x1},   // perurepublic
	{48069, 201, 4, 0x81},   // #1ax
	{48073, 209, 4, 0x81},   // #1bv
	{48077, 64, 4, 0x81},    // #1cd
	{48081, 18, 5, 0x81},    // #2esp
	{48086, 33, 5, 0x81},    // #2lux
	{48091, 163, 14, 0x1},   // westelijksamoa
	{48105, 249, 25, 0x1},   // nederlandsdeelsintmaarten
	{48130, 123, 19, 0x1},   // imperialstateofiran
	{48149, 247, 23, 0x1},   // svalbardjanmayenislands
	{48172, 18, 4, 0x1},     // #8sp
	{48176, 209, 12, 0x1},   // bouveteiland
	{48188, 108, 11, 0x1},   // southafrika
	{48199, 28, 7, 0x1},     // ijsland
	{48206, 151, 5, 0x81},   // #2sgp
	{48211, 811, 5, 0x1},    // #6pol
	{48216, 214, 15, 0x1},   // kaaimaneilanden
	{48231, 95, 24, 0x1},    // democraticrepublicsoedan
	{48255, 79, 16, 0x1},    // guineaecuatorial
	{48271, 164, 6, 0x1},    // nyemen
	{48277, 812, 5, 0x1},    // #6est
	{48282, 131, 6, 0x1},    // skorea
	{48288, 109, 5, 0x1},    // #7zam
	{48293, 187, 5, 0x1},    // #7lca
	{48298, 66, 33, 0x1},    // comorenislamitischebondsrepubliek
	{48331, 30, 15, 0x1},    // republicofitaly
	{48346, 813, 5, 0x1},    // #5tog
	{48351, 191, 4, 0x81},   // #1pe
	{48355, 814, 5, 0x1},    // #5van
	{48360, 16, 5, 0x1},     // #7ger
	{48365, 26, 4, 0x81},    // #1hu
	{48369, 10, 4, 0x81},    // #1by
	{48373, 71, 5, 0x81},    // #2egy
	{48378, 10, 7, 0x1},     // belarus
	{48385, 150, 5, 0x81},   // #2sau
	{48390, 52, 14, 0x1},    // turkeyrepublic
	{48404, 115, 7, 0x1},    // bruneid
	{48411, 815, 5, 0x1},    // #6ecu
	{48416, 257, 12, 0x1},   // wallisfutuna
	{48428, 59, 7, 0x1},     // burkina
	{48435, 119, 13, 0x1},   // republiekfiji
	{48448, 161, 30, 0x1},   // socialistischerepubliekvietnam
	{48478, 98, 19, 0x1},    // somalischerepubliek
	{48497, 171, 6, 0x1},    // brazil
	{48503, 226, 19, 0x1},   // heardiandmcdonaldis
	{48522, 225, 16, 0x1},   // chinasarhongkong
	{48538, 228, 29, 0x1},   // britishgebiedinindischeoceaan
	{48567, 10, 16, 0x1},    // republiekbelarus
	{48583, 122, 14, 0x1},   // republiekindia
	{48597, 195, 4, 0x81},   // #1tt
	{48601, 79, 5, 0x1},     // #7geq
	{48606, 184, 4, 0x81},   // #1ht
	{48610, 131, 4, 0x81},   // #1kr
	{48614, 56, 4, 0x81},    // #424
	{48618, 166, 4, 0x81},   // #432
	{48622, 116, 13, 0x1},   // bhutankingdom
	{48635, 6, 4, 0x81},     // #1az
	{48639, 141, 4, 0x81},   // #1np
	{48643, 5, 4, 0x81},     // #440
	{48647, 72, 4, 0x81},    // #1er
	{48651, 232, 26, 0x1},   // noordelijkemarianaeilanden
	{48677, 197, 25, 0x1},   // stvincentandthegrenadines
	{48702, 816, 5, 0x1},    // #6pan
	{48707, 70, 5, 0x81},    // #2eaz
	{48712, 32, 17, 0x1},    // lithuaniarepublic
	{48729, 64, 30, 0x1},    // republicofthecongoleopoldville
	{48759, 242, 4, 0x1},    // #8fp
	{48763, 217, 23, 0x1},   // malvinasfalklandislands
	{48786, 115, 4, 0x1},    // #8bx
	{48790, 140, 8, 0x1},    // maleisie
	{48798, 165, 6, 0x1},    // yemens
	{48804, 37, 13, 0x1},    // tfyrmacedonia
	{48817, 817, 5, 0x1},    // #2zar
	{48822, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{48868, 117, 15, 0x1},   // prmainlandchina
	{48883, 69, 35, 0x1},    // algeriademocraticandpopularrepublic
	{48918, 164, 13, 0x1},   // yemenrepublic
	{48931, 199, 16, 0x1},   // knetherlandaruba
	{48947, 54, 4, 0x81},    // #1us
	{48951, 218, 14, 0x1},   // faeroerislands
	{48965, 25, 8, 0x1},     // hrvatska
	{48973, 6, 4, 0x81},     // #431
	{48977, 196, 6, 0x1},    // urugay
	{48983, 187, 4, 0x81},   // #1lc
	{48987, 210, 4, 0x81},   // #1cc
	{48991, 18, 4, 0x81},    // #1es
	{48995, 256, 4, 0x1},    // #8vq
	{48999, 196, 5, 0x1},    // #7uru
	{49004, 61, 28, 0x1},    // centraalafrikaansekeizerrijk
	{49032, 128, 9, 0x1},    // kyrgystan
	{49041, 155, 12, 0x1},   // tadzhikistan
	{49053, 163, 5, 0x81},   // #4882
	{49058, 57, 17, 0x1},    // republicofburundi
	{49075, 57, 4, 0x1},     // #8by
	{49079, 145, 22, 0x1},   // republiekderfilipijnen
	{49101, 204, 4, 0x1},    // #8ay
	{49105, 253, 22, 0x1},   // usminoroutlyingislands
	{49127, 112, 5, 0x1},    // #7uae
	{49132, 27, 15, 0x1},    // irelandrepublic
	{49147, 246, 35, 0x1},   // ascensionentristandacunhasinthelena
	{49182, 194, 11, 0x1},   // dutchguiana
	{49193, 145, 5, 0x81},   // #4608
	{49198, 138, 40, 0x1},   // socialistischerepubliekvandeunievanbirma
	{49238, 818, 5, 0x1},    // #5ins
	{49243, 142, 5, 0x1},    // #7nru
	{49248, 82, 5, 0x1},     // lybie
	{49253, 161, 7, 0x1},    // vietnam
	{49260, 52, 4, 0x81},    // #1tr
	{49264, 148, 4, 0x81},   // #1kp
	{49268, 89, 8, 0x1},     // mauritus
	{49276, 134, 4, 0x81},   // #1lb
	{49280, 142, 4, 0x81},   // #1nr
	{49284, 169, 4, 0x81},   // #1bz
	{49288, 128, 10, 0x1},   // kirgyzstan
	{49298, 819, 5, 0x1},    // #6nep
	{49303, 148, 4, 0x1},    // dprk
	{49307, 106, 4, 0x1},    // #8tz
	{49311, 193, 5, 0x81},   // #2slv
	{49316, 820, 5, 0x1},    // #6pal
	{49321, 89, 4, 0x1},     // #8mp
	{49325, 145, 19, 0x1},   // filipijnenrepubliek
	{49344, 21, 4, 0x1},     // #8fr
	{49348, 70, 22, 0x1},    // formerzanzibarpembaisd
	{49370, 110, 6, 0x1},    // #3rhzw
	{49376, 135, 16, 0x1},   // srilankarepublic
	{49392, 41, 5, 0x1},     // #7nor
	{49397, 101, 16, 0x1},   // kingdomswaziland
	{49413, 33, 20, 0x1},    // luxembourggrandduchy
	{49433, 171, 28, 0x1},   // federatieverepubliekbrazilie
	{49461, 821, 5, 0x1},    // #5780
	{49466, 192, 4, 0x81},   // #1py
	{49470, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{49503, 15, 13, 0x1},    // eastduitsland
	{49516, 133, 4, 0x81},   // #1la
	{49520, 11, 4, 0x81},    // #1ca
	{49524, 182, 4, 0x81},   // #1gy
	{49528, 64, 21, 0x1},    // demrepublicofthecongo
	{49549, 248, 18, 0x1},   // stpierreenmiquelon
	{49567, 163, 4, 0x1},    // #8ws
	{49571, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{49607, 188, 25, 0x1},   // verenigdemexicaansestaten
	{49632, 822, 5, 0x1},    // #6pak
	{49637, 236, 4, 0x1},    // #8nc
	{49641, 146, 4, 0x1},    // #8ps
	{49645, 48, 26, 0x1},    // serviemontenegrostatenunie
	{49671, 6, 18, 0x1},     // azerbaijanrepublic
	{49689, 137, 9, 0x1},    // marshalls
	{49698, 205, 4, 0x1},    // #8fs
	{49702, 106, 18, 0x1},   // mainlandurtanzania
	{49720, 56, 21, 0x1},    // angolapeoplesrepublic
	{49741, 128, 9, 0x1},    // kirgistan
	{49750, 82, 35, 0x1},    // socialistlibischarabischejamahiriya
	{49785, 157, 31, 0x1},   // democratischerepubliekoosttimor
	{49816, 246, 37, 0x1},   // ascensionandtristandacunhasainthelena
	{49853, 259, 37, 0x1},   // kosovounitednationsadministeredregion
	{49890, 1, 17, 0x1},     // republicofalbania
	{49907, 94, 6, 0x1},     // rwanda
	{49913, 823, 5, 0x1},    // #5781
	{49918, 30, 15, 0x1},    // italianrepublic
	{49933, 824, 4, 0x1},    // #1tp
	{49937, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{49971, 167, 4, 0x81},   // #428
	{49975, 4, 4, 0x81},     // #436
	{49979, 168, 4, 0x81},   // #444
	{49983, 7, 4, 0x81},     // #456
	{49987, 140, 17, 0x1},   // maleisiefederatie
	{50004, 91, 15, 0x1},    // namibiarepublic
	{50019, 156, 4, 0x1},    // #8tx
	{50023, 254, 4, 0x1},    // #8vt
	{50027, 47, 5, 0x81},    // #2smr
	{50032, 825, 5, 0x1},    // #5432
	{50037, 826, 5, 0x1},    // #6nor
	{50042, 827, 5, 0x1},    // #6per
	{50047, 12, 4, 0x1},     // #8sz
	{50051, 147, 4, 0x1},    // #8pp
	{50055, 828, 5, 0x1},    // #5452
	{50060, 88, 4, 0x1},     // #8mr
	{50064, 829, 5, 0x1},    // #6por
	{50069, 124, 4, 0x1},    // #8iz
	{50073, 127, 4, 0x1},    // #8kz
	{50077, 42, 18, 0x1},    // newzealandaotearoa
	{50095, 24, 4, 0x1},     // #8gr
	{50099, 208, 4, 0x1},    // #8bd
	{50103, 242, 11, 0x1},   // frpolynesia
	{50114, 250, 3, 0x1},    // tci
	{50117, 64, 25, 0x1},    // leopoldvillerepubliccongo
	{50142, 95, 27, 0x1},    // democratischerepublieksudan
	{50169, 71, 17, 0x1},    // arabrepublicegypt
	{50186, 830, 5, 0x1},    // #5tri
	{50191, 10, 38, 0x1},    // byelorussischesocialistsovjetrepubliek
	{50229, 241, 21, 0x1},   // palestijnseterritoria
	{50250, 3, 4, 0x81},     // #451
	{50254, 71, 27, 0x1},    // verenigdearabischerepubliek
	{50281, 831, 5, 0x1},    // #5433
	{50286, 153, 4, 0x1},    // #8sy
	{50290, 238, 4, 0x1},    // #8ne
	{50294, 201, 14, 0x1},   // alandseilanden
	{50308, 73, 7, 0x1},     // ethopia
	{50315, 85, 19, 0x1},    // republiekmadagaskar
	{50334, 82, 4, 0x1},     // #8ly
	{50338, 143, 4, 0x1},    // #8mu
	{50342, 16, 14, 0x1},    // germanyunified
	{50356, 6, 11, 0x1},     // azerbaidjan
	{50367, 832, 5, 0x1},    // #4886
	{50372, 109, 5, 0x81},   // #4894
	{50377, 224, 4, 0x1},    // #8gq
	{50381, 7, 4, 0x1},      // #8be
	{50385, 118, 4, 0x1},    // #8cy
	{50389, 120, 21, 0x1},   // fedstatesofmicronesia
	{50410, 22, 5, 0x81},    // #4826
	{50415, 5, 4, 0x1},      // #8au
	{50419, 19, 15, 0x1},    // republicestland
	{50434, 178, 19, 0x1},   // dominicanrepublicdr
	{50453, 36, 15, 0x1},    // republicmoldova
	{50468, 138, 12, 0x1},   // unionmyanmar
	{50480, 228, 34, 0x1},   // britishterritoriuminindischeoceaan
	{50514, 54, 9, 0x1},     // americaus
	{50523, 82, 26, 0x1},    // libischearabischerepubliek
	{50549, 55, 42, 0x1},    // socialistischefederalerepubliekjoegoslavie
	{50591, 44, 5, 0x81},    // #4620
	{50596, 250, 18, 0x1},   // turksandcaicosisds
	{50614, 108, 15, 0x1},   // uniesouthafrika
	{50629, 1, 7, 0x1},      // albania
	{50636, 82, 5, 0x1},     // lybia
	{50641, 833, 5, 0x1},    // #5ton
	{50646, 52, 6, 0x1},     // turkey
	{50652, 834, 5, 0x1},    // #5tun
	{50657, 188, 4, 0x81},   // #1mx
	{50661, 25, 5, 0x81},    // #4191
	{50666, 113, 4, 0x81},   // #450
	{50670, 160, 5, 0x1},    // #7uzb
	{50675, 159, 4, 0x1},    // #8tv
	{50679, 835, 5, 0x1},    // #5434
	{50684, 245, 4, 0x1},    // #8sx
	{50688, 237, 4, 0x1},    // #8nf
	{50692, 836, 5, 0x1},    // #5450
	{50697, 38, 4, 0x1},     // #8mt
	{50701, 21, 15, 0x1},    // franserepubliek
	{50716, 121, 4, 0x1},    // #8id
	{50720, 164, 5, 0x81},   // #4887
	{50725, 221, 4, 0x1},    // #8gp
	{50729, 168, 4, 0x1},    // #8bf
	{50733, 206, 20, 0x1},   // caribbeannetherlands
	{50753, 62, 16, 0x1},    // formerivorycoast
	{50769, 170, 18, 0x1},   // boliviaplurstateof
	{50787, 64, 14, 0x1},    // republiekzaire
	{50801, 127, 11, 0x1},   // kazakhistan
	{50812, 32, 33, 0x1},    // lithuaniansovietsocialistrepublic
	{50845, 177, 22, 0x1},   // commonwealthofdominica
	{50867, 158, 5, 0x1},    // tonga
	{50872, 77, 9, 0x1},     // gambiathe
	{50881, 196, 4, 0x81},   // #1uy
	{50885, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{50908, 181, 9, 0x1},    // guatamala
	{50917, 140, 4, 0x81},   // #1my
	{50921, 176, 5, 0x81},   // #4192
	{50926, 121, 29, 0x1},   // unitarystaterepublicindonesia
	{50955, 204, 4, 0x81},   // #1aq
	{50959, 13, 39, 0x1},    // socialistischerepubliektsjechoslowakije
	{50998, 244, 21, 0x1},   // formerrepublicvietnam
	{51019, 837, 5, 0x1},    // #6new
	{51024, 211, 11, 0x1},   // cookislands
	{51035, 160, 28, 0x1},   // uzbeksovietsocialistrepublic
	{51063, 252, 4, 0x1},    // #8tw
	{51067, 247, 5, 0x81},   // #2sjm
	{51072, 838, 5, 0x1},    // #5435
	{51077, 96, 4, 0x1},     // #8sg
	{51081, 107, 4, 0x1},    // #8ug
	{51085, 92, 4, 0x1},     // #8ng
	{51089, 839, 5, 0x1},    // #5451
	{51094, 840, 5, 0x1},    // #6png
	{51099, 34, 4, 0x1},     // #8lg
	{51103, 77, 14, 0x1},    // gambiarepublic
	{51117, 113, 4, 0x1},    // #8bg
	{51121, 153, 8, 0x1},    // syriauar
	{51129, 119, 4, 0x1},    // fiji
	{51133, 145, 18, 0x1},   // filipijnenrepublic
	{51151, 65, 13, 0x1},    // repofthecongo
	{51164, 841, 5, 0x1},    // #6eri
	{51169, 157, 5, 0x81},   // #4626
	{51174, 231, 14, 0x1},   // frenchstmartin
	{51188, 842, 28, 0x82},  // frserbiamontenegroyugoslavia
	{51216, 147, 23, 0x1},   // papuanewguineaterritory
	{51239, 138, 20, 0x1},   // unionmyanmarrepublic
	{51259, 202, 25, 0x1},   // netherlandsantillesformer
	{51284, 101, 4, 0x81},   // #1sz
	{51288, 160, 4, 0x81},   // #1uz
	{51292, 127, 4, 0x81},   // #1kz
	{51296, 126, 4, 0x81},   // #1jp
	{51300, 87, 4, 0x81},    // #1mz
	{51304, 142, 13, 0x1},   // naururepublic
	{51317, 166, 4, 0x81},   // #1ar
	{51321, 114, 4, 0x81},   // #448
	{51325, 172, 4, 0x81},   // #452
	{51329, 14, 4, 0x81},    // #1cz
	{51333, 54, 18, 0x1},    // americaunitedsates
	{51351, 24, 4, 0x81},    // #1gr
	{51355, 182, 5, 0x1},    // #7guy
	{51360, 254, 16, 0x1},   // statevaticancity
	{51376, 157, 4, 0x1},    // #8tt
	{51380, 57, 18, 0x1},    // republiekboeroendi
	{51398, 844, 5, 0x1},    // #5420
	{51403, 845, 5, 0x1},    // #5436
	{51408, 108, 4, 0x1},    // #8sf
	{51412, 162, 4, 0x1},    // #8nh
	{51416, 97, 21, 0x1},    // republicofsierraleone
	{51437, 136, 4, 0x1},    // #8mv
	{51441, 846, 5, 0x2},    // #4891
	{51446, 76, 4, 0x1},     // #8gv
	{51450, 200, 4, 0x1},    // #8av
	{51454, 848, 5, 0x1},    // #2sun
	{51459, 109, 5, 0x81},   // #2zmb
	{51464, 30, 14, 0x1},    // republicitalie
	{51478, 82, 18, 0x1},    // libyaunitedkingdom
	{51496, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{51524, 186, 18, 0x1},   // saintkittsandnevis
	{51542, 849, 27, 0x82},  // federalrepublicofyugoslavia
	{51569, 851, 26, 0x82},  // serbiamontenegroyugoslavia
	{51595, 86, 11, 0x1},    // franssoedan
	{51606, 249, 27, 0x1},   // kofthenetherlandsintmaarten
	{51633, 241, 4, 0x81},   // #1ps
	{51637, 853, 5, 0x1},    // #5790
	{51642, 82, 18, 0x1},    // libyanarabrepublic
	{51660, 163, 4, 0x81},   // #1ws
	{51664, 170, 26, 0x1},   // boliviaplurinationalestaat
	{51690, 56, 14, 0x1},    // republicangola
	{51704, 203, 4, 0x81},   // #1as
	{51708, 31, 5, 0x81},    // #2lie
	{51713, 46, 10, 0x1},    // ussrrussia
	{51723, 245, 4, 0x81},   // #1gs
	{51727, 10, 17, 0x1},    // byelorussischessr
	{51744, 214, 14, 0x1},   // kaaimanislands
	{51758, 52, 4, 0x1},     // #8tu
	{51762, 255, 4, 0x1},    // #8vi
	{51766, 60, 17, 0x1},    // republiekbotswana
	{51783, 854, 5, 0x1},    // #5437
	{51788, 102, 4, 0x1},    // #8se
	{51792, 164, 10, 0x1},   // northyemen
	{51802, 93, 4, 0x1},     // #8ni
	{51806, 78, 4, 0x1},     // #8pu
	{51810, 134, 4, 0x1},    // #8le
	{51814, 132, 4, 0x1},    // #8ku
	{51818, 14, 15, 0x1},    // republicczechia
	{51833, 855, 5, 0x1},    // #4890
	{51838, 136, 15, 0x1},   // maldivesislands
	{51853, 114, 4, 0x1},    // #8ba
	{51857, 120, 28, 0x1},   // gefedereerdestatesmicronesie
	{51885, 106, 5, 0x81},   // #4834
	{51890, 203, 4, 0x1},    // #8aq
	{51894, 15, 25, 0x1},    // democraticrepublicgermany
	{51919, 143, 13, 0x1},   // sultanaatoman
	{51932, 197, 12, 0x1},   // stvinandgren
	{51944, 265, 5, 0x81},   // #2xsl
	{51949, 210, 19, 0x1},   // islandscocoskeeling
	{51968, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{52000, 112, 3, 0x1},    // vae
	{52003, 78, 5, 0x81},    // #4624
	{52008, 856, 5, 0x1},    // #5taj
	{52013, 857, 5, 0x1},    // #6bul
	{52018, 1, 7, 0x1},      // albanie
	{52025, 112, 26, 0x1},   // verenigdearabischeemiraten
	{52051, 858, 4, 0x1},    // #1zr
	{52055, 240, 4, 0x81},   // #1pr
	{52059, 249, 4, 0x81},   // #1sx
	{52063, 228, 34, 0x1},   // britsterritoriumindeindischeoceaan
	{52097, 8, 23, 0x1},     // bulgaarsevolksrepubliek
	{52120, 106, 4, 0x81},   // #1tz
	{52124, 859, 5, 0x1},    // #5tur
	{52129, 121, 4, 0x81},   // #1id
	{52133, 128, 11, 0x1},   // kyrghyzstan
	{52144, 38, 4, 0x81},    // #1mt
	{52148, 18, 12, 0x1},    // kingdomspain
	{52160, 5, 4, 0x81},     // #1at
	{52164, 42, 4, 0x81},    // #1nz
	{52168, 91, 10, 0x1},    // swanamibia
	{52178, 213, 4, 0x81},   // #1cx
	{52182, 65, 19, 0x1},    // congorepbrazzaville
	{52201, 69, 4, 0x81},    // #1dz
	{52205, 221, 4, 0x81},   // #1gp
	{52209, 59, 21, 0x1},    // burkinafasouppervolta
	{52230, 230, 25, 0x1},   // macauchinapeoplesrepublic
	{52255, 246, 5, 0x81},   // #2shn
	{52260, 40, 26, 0x1},    // kingdomofthenetherlandsthe
	{52286, 860, 5, 0x1},    // #5438
	{52291, 252, 21, 0x1},   // chinataiwanprovinceof
	{52312, 64, 24, 0x1},    // leopoldstadrepubliccongo
	{52336, 44, 18, 0x1},    // portugueserepublic
	{52354, 95, 5, 0x81},    // #2sdn
	{52359, 213, 4, 0x1},    // #8kt
	{52363, 178, 4, 0x1},    // #8dr
	{52367, 181, 4, 0x1},    // #8gt
	{52371, 172, 4, 0x1},    // #8bb
	{52375, 206, 26, 0x1},   // bonairesinteustatiusensaba
	{52401, 227, 5, 0x81},   // #4833
	{52406, 4, 21, 0x1},     // commonwealthaustralia
	{52427, 128, 10, 0x1},   // kyrgyzstan
	{52437, 240, 12, 0x1},   // puertoricous
	{52449, 107, 7, 0x1},    // oeganda
	{52456, 48, 20, 0x1},    // unieserviemontenegro
	{52476, 138, 15, 0x1},   // nowmyanmarburma
	{52491, 250, 13, 0x1},   // turksencaicos
	{52504, 861, 5, 0x1},    // #6bfo
	{52509, 84, 7, 0x1},     // morroco
	{52516, 106, 19, 0x1},   // unitedrepoftanzania
	{52535, 243, 4, 0x81},   // #1re
	{52539, 153, 4, 0x81},   // #1sy
	{52543, 27, 4, 0x81},    // #1ie
	{52547, 214, 4, 0x81},   // #1ky
	{52551, 162, 4, 0x81},   // #1vu
	{52555, 68, 8, 0x1},     // djibouti
	{52563, 125, 11, 0x1},   // transjordan
	{52574, 89, 4, 0x81},    // #1mu
	{52578, 64, 5, 0x81},    // #4180
	{52583, 118, 5, 0x81},   // #4196
	{52588, 192, 8, 0x1},    // paraguay
	{52596, 4, 4, 0x81},     // #1au
	{52600, 82, 4, 0x81},    // #1ly
	{52604, 92, 4, 0x81},    // #1ne
	{52608, 118, 4, 0x81},   // #1cy
	{52612, 77, 19, 0x1},    // republicofthegambia
	{52631, 862, 4, 0x1},    // #1dy
	{52635, 19, 4, 0x81},    // #1ee
	{52639, 79, 4, 0x81},    // #1gq
	{52643, 117, 5, 0x81},   // #4156
	{52648, 36, 32, 0x1},    // moldoviansovietsocialistrepublic
	{52680, 105, 4, 0x1},    // #8ts
	{52684, 106, 24, 0x1},   // unitedrepublicoftanzania
	{52708, 863, 5, 0x1},    // #5439
	{52713, 186, 4, 0x1},    // #8sc
	{52717, 22, 4, 0x1},     // #8uk
	{52721, 64, 27, 0x1},    // democratischerepubliekcongo
	{52748, 98, 5, 0x81},    // #2som
	{52753, 137, 12, 0x1},   // marshallisds
	{52765, 61, 15, 0x1},    // centralafricanr
	{52780, 28, 4, 0x1},     // #8ic
	{52784, 131, 4, 0x1},    // #8ks
	{52788, 190, 6, 0x1},    // panama
	{52794, 122, 5, 0x1},    // #7ind
	{52799, 219, 4, 0x1},    // #8gk
	{52803, 94, 14, 0x1},    // rwandarepublic
	{52817, 263, 5, 0x81},   // #2xon
	{52822, 60, 4, 0x1},     // #8bc
	{52826, 199, 16, 0x1},   // arubaknetherland
	{52842, 120, 24, 0x1},   // micronesiafederalestaten
	{52866, 229, 5, 0x81},   // #4832
	{52871, 4, 4, 0x1},      // #8as
	{52875, 80, 13, 0x1},    // republickenia
	{52888, 244, 17, 0x1},   // vietnamrepublicof
	{52905, 248, 5, 0x81},   // #2spm
	{52910, 254, 8, 0x1},    // vatikaan
	{52918, 21, 9, 0x1},     // frankrijk
	{52927, 129, 9, 0x1},    // kampuchia
	{52936, 206, 25, 0x1},   // steustatiusandsababonaire
	{52961, 46, 12, 0x1},    // russischefed
	{52973, 129, 17, 0x1},   // kampucheacambodia
	{52990, 39, 20, 0x1},    // republicofmontenegro
	{53010, 97, 5, 0x81},    // #4694
	{53015, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{53050, 224, 13, 0x1},   // territoryguam
	{53063, 24, 6, 0x1},     // greece
	{53069, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{53104, 218, 6, 0x1},    // faroer
	{53110, 193, 4, 0x81},   // #1sv
	{53114, 230, 12, 0x1},   // macaochinapr
	{53126, 70, 17, 0x1},    // zanzibarsultanate
	{53143, 136, 4, 0x81},   // #1mv
	{53147, 165, 10, 0x1},   // southjemen
	{53157, 67, 4, 0x81},    // #1cv
	{53161, 100, 4, 0x1},    // #8tp
	{53165, 248, 4, 0x1},    // #8sb
	{53169, 40, 4, 0x1},     // #8nl
	{53173, 864, 5, 0x1},    // #6nir
	{53178, 15, 27, 0x1},    // democraticrepublicduitsland
	{53205, 125, 30, 0x1},   // hashemitischkoninkrijkjordanie
	{53235, 130, 4, 0x1},    // #8kr
	{53239, 11, 6, 0x1},     // kanada
	{53245, 180, 4, 0x1},    // #8gj
	{53249, 170, 4, 0x1},    // #8bl
	{53253, 219, 5, 0x81},   // #4831
	{53258, 166, 4, 0x1},    // #8ar
	{53262, 30, 5, 0x1},     // #7ita
	{53267, 129, 15, 0x1},   // cambodiakingdom
	{53282, 128, 10, 0x1},   // kirgizstan
	{53292, 865, 5, 0x1},    // #6bhm
	{53297, 108, 5, 0x81},   // #2zaf
	{53302, 161, 12, 0x1},   // noordvietnam
	{53314, 36, 17, 0x1},    // republicofmoldova
	{53331, 866, 5, 0x1},    // #6bra
	{53336, 65, 10, 0x1},    // congorepof
	{53346, 128, 11, 0x1},   // kirghizstan
	{53357, 230, 32, 0x1},   // macaospecialadministrativeregion
	{53389, 867, 5, 0x1},    // #6bui
	{53394, 79, 25, 0x1},    // republicequatoriaalguinea
	{53419, 110, 4, 0x81},   // #1zw
	{53423, 218, 6, 0x1},    // faroes
	{53429, 146, 4, 0x81},   // #1pw
	{53433, 22, 5, 0x1},     // #7gbr
	{53438, 104, 4, 0x81},   // #1tg
	{53442, 128, 4, 0x81},   // #1kg
	{53446, 90, 4, 0x81},    // #1mw
	{53450, 868, 5, 0x2},    // #6yug
	{53455, 199, 4, 0x81},   // #1aw
	{53459, 93, 4, 0x81},    // #1ng
	{53463, 212, 4, 0x81},   // #1cw
	{53467, 34, 5, 0x81},    // #2lva
	{53472, 123, 10, 0x1},   // formeriran
	{53482, 71, 4, 0x81},    // #1eg
	{53486, 78, 4, 0x81},    // #1gw
	{53490, 161, 4, 0x1},    // #8vm
	{53494, 150, 4, 0x1},    // #8sa
	{53498, 226, 22, 0x1},   // heardmcdonaldislandsau
	{53520, 130, 8, 0x1},    // kiribati
	{53528, 133, 4, 0x1},    // #8la
	{53532, 165, 17, 0x1},   // yemenpdrsouthaden
	{53549, 227, 4, 0x1},    // #8im
	{53553, 185, 4, 0x1},    // #8jm
	{53557, 220, 4, 0x1},    // #8gi
	{53561, 95, 23, 0x1},    // democraticrepublicsudan
	{53584, 138, 4, 0x1},    // #8bm
	{53588, 115, 21, 0x1},   // staatbruneidarussalam
	{53609, 256, 17, 0x1},   // vsmaagdeneilanden
	{53626, 161, 18, 0x1},   // formernoordvietnam
	{53644, 26, 7, 0x1},     // hungary
	{53651, 40, 10, 0x1},    // nethelands
	{53661, 155, 10, 0x1},   // tadzjiekie
	{53671, 870, 5, 0x1},    // #6blr
	{53676, 253, 44, 0x1},   // kleinepacifischeeilandenvandeverenigdestaten
	{53720, 9, 5, 0x1},      // #7bih
	{53725, 110, 5, 0x81},   // #2zwe
	{53730, 157, 28, 0x1},   // democraticrepublictimorleste
	{53758, 93, 7, 0x1},     // nigeria
	{53765, 186, 24, 0x1},   // saintchristopherandnevis
	{53789, 3, 7, 0x1},      // armenia
	{53796, 100, 4, 0x81},   // #1st
	{53800, 78, 5, 0x1},     // #7gbs
	{53805, 205, 4, 0x81},   // #1tf
	{53809, 871, 5, 0x1},    // #5tuv
	{53814, 134, 5, 0x81},   // #2lbn
	{53819, 232, 4, 0x81},   // #1mp
	{53823, 34, 4, 0x81},    // #1lv
	{53827, 237, 4, 0x81},   // #1nf
	{53831, 150, 22, 0x1},   // koninkrijksaoediarabie
	{53853, 181, 4, 0x81},   // #1gt
	{53857, 55, 34, 0x1},    // federalpeoplesrepublicofyugoslavia
	{53891, 64, 5, 0x1},     // zaire
	{53896, 158, 4, 0x1},    // #8tn
	{53900, 108, 11, 0x1},   // southafrica
	{53911, 171, 24, 0x1},   // brazilfederativerepublic
	{53935, 64, 36, 0x1},    // kinshasademocraticrepublicofthecongo
	{53971, 241, 24, 0x1},   // bezetpalestijnsegebieden
	{53995, 210, 12, 0x1},   // cocosislands
	{54007, 232, 19, 0x1},   // noordelijkemarianen
	{54026, 75, 4, 0x1},     // #8gh
	{54030, 262, 5, 0x81},   // #2xns
	{54035, 58, 4, 0x1},     // #8bn
	{54039, 174, 16, 0x1},   // columbiarepublic
	{54055, 40, 23, 0x1},    // kingdomofthenetherlands
	{54078, 102, 10, 0x1},   // seychelles
	{54088, 45, 22, 0x1},    // peoplesrepublicromania
	{54110, 179, 15, 0x1},   // republicecuador
	{54125, 230, 33, 0x1},   // specialeadministratieveregiomacao
	{54158, 872, 5, 0x1},    // #5ind
	{54163, 65, 24, 0x1},    // brazzavillerepubliccongo
	{54187, 873, 5, 0x1},    // #5taw
	{54192, 874, 4, 0x1},    // #1su
	{54196, 133, 5, 0x81},   // #2lao
	{54201, 80, 4, 0x81},    // #1ke
	{54205, 875, 5, 0x1},    // #5oma
	{54210, 876, 5, 0x1},    // #6940
	{54215, 10, 41, 0x1},    // witrussischesocialistischesovjetrepubliek
	{54256, 234, 4, 0x81},   // #1mq
	{54260, 211, 5, 0x81},   // #4184
	{54265, 33, 4, 0x81},    // #1lu
	{54269, 91, 4, 0x81},    // #1na
	{54273, 119, 12, 0x1},   // fijirepublic
	{54285, 176, 4, 0x81},   // #1cu
	{54289, 67, 10, 0x1},    // kaapverdie
	{54299, 198, 27, 0x1},   // verenigdestatenvanvenezuela
	{54326, 224, 4, 0x81},   // #1gu
	{54330, 173, 5, 0x81},   // #4152
	{54335, 83, 5, 0x81},    // #2lso
	{54340, 135, 5, 0x81},   // #4144
	{54345, 104, 4, 0x1},    // #8to
	{54349, 153, 11, 0x1},   // formersyria
	{54360, 98, 4, 0x1},     // #8so
	{54364, 877, 5, 0x1},    // #5411
	{54369, 878, 5, 0x1},    // #6ken
	{54374, 41, 4, 0x1},     // #8no
	{54378, 156, 18, 0x1},   // turkmeenserepublic
	{54396, 49, 4, 0x1},     // #8lo
	{54400, 213, 15, 0x1},   // christmasisland
	{54415, 228, 4, 0x1},    // #8io
	{54419, 125, 4, 0x1},    // #8jo
	{54423, 160, 5, 0x81},   // #4860
	{54428, 10, 4, 0x1},     // #8bo
	{54432, 140, 9, 0x1},    // malayasia
	{54441, 259, 57, 0x1},   // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{54498, 58, 5, 0x1},     // #7ben
	{54503, 101, 8, 0x1},    // eswatini
	{54511, 77, 26, 0x1},    // islamicrepublicofthegambia
	{54537, 102, 5, 0x81},   // #4690
	{54542, 879, 5, 0x1},    // #6bar
	{54547, 31, 13, 0x1},    // leichtenstein
	{54560, 111, 18, 0x1},   // afghanistankingdom
	{54578, 139, 13, 0x1},   // outermongolia
	{54591, 5, 7, 0x1},      // austria
	{54598, 44, 4, 0x81},    // #1pt
	{54602, 880, 4, 0x1},    // #1rh
	{54606, 194, 4, 0x81},   // #1sr
	{54610, 10, 15, 0x1},    // byelorussianssr
	{54625, 205, 26, 0x1},   // fransezuidelijketerritoria
	{54651, 103, 4, 0x81},   // #1td
	{54655, 88, 4, 0x81},    // #1mr
	{54659, 246, 34, 0x1},   // ascensiontristandacunhasainthelena
	{54693, 32, 4, 0x81},    // #1lt
	{54697, 175, 4, 0x81},   // #1cr
	{54701, 73, 5, 0x81},    // #2eth
	{54706, 40, 14, 0x1},    // netherlandsthe
	{54720, 251, 4, 0x1},    // #8tl
	{54724, 198, 31, 0x1},   // bolivariaanserepubliekvenezuela
	{54755, 151, 4, 0x1},    // #8sn
	{54759, 122, 4, 0x1},    // #8in
	{54763, 249, 11, 0x1},   // sintmaarten
	{54774, 121, 5, 0x1},    // #7ina
	{54779, 225, 40, 0x1},   // hongkongchinaspecialadministrativeregion
	{54819, 169, 4, 0x1},    // #8bh
	{54823, 145, 17, 0x1},   // philippineislands
	{54840, 125, 8, 0x1},    // jordanie
	{54848, 40, 5, 0x1},     // #7ned
	{54853, 31, 14, 0x1},    // liechstenstein
	{54867, 146, 5, 0x1},    // belau
	{54872, 259, 4, 0x81},   // #1xk
	{54876, 137, 15, 0x1},   // marshallislands
	{54891, 99, 4, 0x81},    // #1ss
	{54895, 136, 21, 0x1},   // republiekdermalediven
	{54916, 197, 22, 0x1},   // saintvincentgrenadines
	{54938, 250, 4, 0x81},   // #1tc
	{54942, 58, 13, 0x1},    // beninrepublic
	{54955, 140, 12, 0x1},   // formermalaya
	{54967, 233, 4, 0x81},   // #1ms
	{54971, 83, 4, 0x81},    // #1ls
	{54975, 236, 4, 0x81},   // #1nc
	{54979, 230, 13, 0x1},   // chinamacausar
	{54992, 881, 4, 0x2},    // #1cs
	{54996, 179, 4, 0x81},   // #1ec
	{55000, 15, 31, 0x1},    // democratischerepubliekduitsland
	{55031, 65, 5, 0x81},    // #4178
	{55036, 47, 4, 0x1},     // #8sm
	{55040, 883, 5, 0x1},    // #2scg
	{55045, 198, 5, 0x81},   // #4862
	{55050, 16, 4, 0x1},     // #8gm
	{55054, 71, 5, 0x81},    // #4818
	{55059, 12, 18, 0x1},    // swissconfederation
	{55077, 113, 25, 0x1},   // peoplesrepublicbangladesh
	{55102, 7, 5, 0x1},      // #7bel
	{55107, 138, 22, 0x1},   // unionofmyanmarrepublic
	{55129, 114, 5, 0x1},    // #7brn
	{55134, 171, 8, 0x1},    // brazilie
	{55142, 105, 16, 0x1},   // kingdomoftunisia
	{55158, 64, 26, 0x1},    // leopoldvillerepubliekcongo
	{55184, 120, 12, 0x1},   // micronesiafs
	{55196, 3, 7, 0x1},      // armenie
	{55203, 228, 4, 0x1},    // biot
	{55207, 31, 23, 0x1},    // vorstendomliechtenstein
	{55230, 23, 5, 0x1},     // #7geo
	{55235, 29, 4, 0x81},    // #1il
	{55239, 884, 5, 0x1},    // #6935
	{55244, 95, 11, 0x1},    // noordsoedan
	{55255, 100, 8, 0x1},    // saotomep
	{55263, 86, 4, 0x81},    // #1ml
	{55267, 62, 10, 0x1},    // cotedivore
	{55277, 252, 52, 0x1},   // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{55329, 81, 4, 0x81},    // #1lr
	{55333, 21, 12, 0x1},    // domtomfrance
	{55345, 24, 4, 0x1},     // #1el
	{55349, 75, 4, 0x81},    // #1gh
	{55353, 137, 24, 0x1},   // marshalleilandenrepublic
	{55377, 21, 4, 0x81},    // #1fr
	{55381, 97, 4, 0x1},     // #8sl
	{55385, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{55419, 885, 5, 0x1},    // #6kbi
	{55424, 161, 25, 0x1},   // vietnamdemocraticrepublic
	{55449, 222, 4, 0x1},    // #8gl
	{55453, 34, 6, 0x1},     // lativa
	{55459, 16, 35, 0x1},    // federalrepublicofgermanywestgermany
	{55494, 146, 14, 0x1},   // palaurepubliek
	{55508, 886, 5, 0x1},    // #6bng
	{55513, 93, 5, 0x1},     // #7ngr
	{55518, 196, 23, 0x1},   // oosterserepublicuruguay
	{55541, 58, 15, 0x1},    // republicdahomey
	{55556, 48, 35, 0x1},    // staatsgemeenschapservieenmontenegro
	{55591, 63, 15, 0x1},    // frenchcameroons
	{55606, 54, 22, 0x1},    // amerikaverenigdestates
	{55628, 109, 4, 0x81},   // #1zm
	{55632, 240, 22, 0x1},   // puertoricocommonwealth
	{55654, 227, 4, 0x81},   // #1im
	{55658, 138, 4, 0x81},   // #1mm
	{55662, 175, 5, 0x81},   // #4188
	{55667, 123, 25, 0x1},   // islamitischerepubliekiran
	{55692, 48, 14, 0x1},    // serbiarepublic
	{55706, 186, 14, 0x1},   // stkittsennevis
	{55720, 220, 4, 0x81},   // #1gi
	{55724, 15, 8, 0x1},     // egermany
	{55732, 61, 5, 0x81},    // #4140
	{55737, 250, 4, 0x1},    // #8tk
	{55741, 197, 4, 0x1},    // #8vc
	{55745, 97, 5, 0x81},    // #2sle
	{55750, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{55771, 29, 6, 0x1},     // isreal
	{55777, 130, 16, 0x1},   // republickiribati
	{55793, 89, 17, 0x1},    // republicmauritius
	{55810, 9, 4, 0x1},      // #8bk
	{55814, 206, 25, 0x1},   // bonairesainteustatiussaba
	{55839, 107, 5, 0x81},   // #4800
	{55844, 29, 11, 0x1},    // stateisrael
	{55855, 101, 16, 0x1},   // swazilandkingdom
	{55871, 51, 5, 0x81},    // #2swe
	{55876, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{55906, 108, 19, 0x1},   // republicsouthafrica
	{55925, 244, 20, 0x1},   // southvietnamrepublic
	{55945, 172, 5, 0x1},    // #7bar
	{55950, 194, 17, 0x1},   // netherlandsguiana
	{55967, 101, 15, 0x1},   // kingdomeswatini
	{55982, 887, 5, 0x1},    // #5255
	{55987, 888, 5, 0x1},    // #5225
	{55992, 125, 22, 0x1},   // jordanhashemitekingdom
	{56014, 140, 8, 0x1},    // malaysia
	{56022, 123, 19, 0x1},   // iranislamicrepublic
	{56041, 96, 4, 0x81},    // #1sn
	{56045, 82, 12, 0x1},    // kingdomlibya
	{56057, 122, 4, 0x81},   // #1in
	{56061, 186, 4, 0x81},   // #1kn
	{56065, 205, 38, 0x1},   // fransezuidelijkeenantarctischegebieden
	{56103, 198, 25, 0x1},   // repbolivarianadevenezuela
	{56128, 13, 39, 0x1},    // tsjechoslowaaksesocialistischerepubliek
	{56167, 139, 4, 0x81},   // #1mn
	{56171, 40, 4, 0x81},    // #1nl
	{56175, 65, 5, 0x81},    // #2cog
	{56180, 70, 22, 0x1},    // fmrzanzibarandpembaisd
	{56202, 76, 4, 0x81},    // #1gn
	{56206, 154, 4, 0x1},    // #8th
	{56210, 889, 28, 0x82},  // yugoslaviafrserbiamontenegro
	{56238, 100, 26, 0x1},   // demrepofsaotomeandprincipe
	{56264, 259, 14, 0x1},   // republickosova
	{56278, 32, 4, 0x1},     // #8lh
	{56282, 891, 5, 0x1},    // #6nth
	{56287, 146, 13, 0x1},   // republicpalau
	{56300, 74, 4, 0x1},     // #8gb
	{56304, 170, 15, 0x1},   // boliviarepublic
	{56319, 260, 5, 0x81},   // #2xla
	{56324, 185, 5, 0x81},   // #2jam
	{56329, 892, 5, 0x1},    // #5500
	{56334, 37, 42, 0x1},    // formertheformeryugoslavrepublicofmacedonia
	{56376, 893, 5, 0x1},    // #6bhu
	{56381, 152, 15, 0x1},   // solomoneilanden
	{56396, 894, 5, 0x1},    // #6kzk
	{56401, 96, 15, 0x1},    // senegalrepublic
	{56416, 129, 24, 0x1},   // peoplesrepublickampuchea
	{56440, 56, 20, 0x1},    // portuguesewestafrica
	{56460, 84, 7, 0x1},     // marokko
	{56467, 45, 4, 0x81},    // #1ro
	{56471, 98, 4, 0x81},    // #1so
	{56475, 47, 19, 0x1},    // republicofsanmarino
	{56494, 158, 4, 0x81},   // #1to
	{56498, 77, 21, 0x1},    // islamicrepublicgambia
	{56519, 228, 4, 0x81},   // #1io
	{56523, 230, 4, 0x81},   // #1mo
	{56527, 41, 4, 0x81},    // #1no
	{56531, 64, 5, 0x81},    // #2cod
	{56536, 155, 4, 0x1},    // #8ti
	{56540, 198, 4, 0x1},    // #8ve
	{56544, 50, 4, 0x1},     // #8si
	{56548, 121, 31, 0x1},   // republicofindonesiaunitarystate
	{56579, 249, 20, 0x1},   // sintmaartendutchpart
	{56599, 126, 5, 0x81},   // #2jpn
	{56604, 81, 4, 0x1},     // #8li
	{56608, 229, 4, 0x1},    // #8je
	{56612, 259, 5, 0x81},   // #2xkx
	{56617, 77, 4, 0x1},     // #8ga
	{56621, 182, 13, 0x1},   // britishguyana
	{56634, 895, 5, 0x1},    // #5501
	{56639, 153, 17, 0x1},   // syrischerepubliek
	{56656, 71, 12, 0x1},    // arabrepegypt
	{56668, 69, 7, 0x1},     // algerie
	{56675, 896, 5, 0x1},    // #6blz
	{56680, 10, 5, 0x1},     // #7blr
	{56685, 120, 21, 0x1},   // micronesiafederalstat
	{56706, 45, 23, 0x1},    // romanianpeoplesrepublic
	{56729, 63, 16, 0x1},    // cameroonrepublic
	{56745, 65, 22, 0x1},    // congopeoplesrepublicof
	{56767, 97, 4, 0x81},    // #1sl
	{56771, 105, 4, 0x81},   // #1tn
	{56775, 161, 4, 0x81},   // #1vn
	{56779, 137, 4, 0x81},   // #1mh
	{56783, 12, 5, 0x81},    // #2che
	{56788, 108, 17, 0x1},   // unievanzuidafrika
	{56805, 215, 4, 0x81},   // #1eh
	{56809, 222, 4, 0x81},   // #1gl
	{56813, 131, 8, 0x1},    // repkorea
	{56821, 246, 4, 0x1},    // #8sh
	{56825, 152, 5, 0x81},   // #2slb
	{56830, 136, 14, 0x1},   // maldiveislands
	{56844, 30, 19, 0x1},    // italiaanserepubliek
	{56863, 112, 21, 0x1},   // verenigdearabemiraten
	{56884, 26, 16, 0x1},    // kingdomofhungary
	{56900, 37, 5, 0x81},    // #4807
	{56905, 241, 5, 0x1},    // #7ple
	{56910, 253, 36, 0x1},   // verenigdestatesverafgelegeneilandjes
	{56946, 138, 12, 0x1},   // myanmarunion
	{56958, 112, 14, 0x1},   // unitedarabemir
	{56972, 253, 41, 0x1},   // verafgelegeneilandjesvandeverenigdestaten
	{57013, 196, 25, 0x1},   // uruguayrepubliektenoosten
	{57038, 68, 26, 0x1},    // fransgebiedvanafarsenissas
	{57064, 231, 20, 0x1},   // fransdeelsaintmartin
	{57084, 108, 4, 0x81},   // #1za
	{57088, 149, 4, 0x81},   // #1qa
	{57092, 47, 4, 0x81},    // #1sm
	{57096, 156, 4, 0x81},   // #1tm
	{57100, 176, 5, 0x81},   // #2cub
	{57105, 66, 4, 0x81},    // #1km
	{57109, 256, 4, 0x81},   // #1vi
	{57113, 131, 10, 0x1},   // korearepof
	{57123, 241, 32, 0x1},   // westelijkejordaanoevergazastrook
	{57155, 189, 4, 0x81},   // #1ni
	{57159, 10, 5, 0x81},    // #4112
	{57164, 123, 17, 0x1},   // iranimperialstate
	{57181, 77, 4, 0x81},    // #1gm
	{57185, 68, 25, 0x1},    // afarsissasfrenchterritory
	{57210, 129, 14, 0x1},   // formercambodia
	{57224, 55, 16, 0x1},    // formerjugoslavie
	{57240, 897, 5, 0x1},    // #6nig
	{57245, 23, 4, 0x1},     // #8gg
	{57249, 9, 13, 0x1},     // bosniaandherz
	{57262, 53, 5, 0x81},    // #4804
	{57267, 56, 23, 0x1},    // peoplesrepublicofangola
	{57290, 266, 5, 0x81},   // #2xwb
	{57295, 165, 13, 0x1},   // southernyemen
	{57308, 105, 19, 0x1},   // tunesischerepubliek
	{57327, 67, 21, 0x1},    // republiekvancaboverde
	{57348, 157, 32, 0x1},   // democratischerepubliektimorleste
	{57380, 133, 31, 0x1},   // laosdemocratischevolksrepubliek
	{57411, 898, 5, 0x1},    // #5221
	{57416, 186, 16, 0x1},   // saintkittsnevits
	{57432, 166, 9, 0x1},    // argentina
	{57441, 28, 17, 0x1},    // ijslandserepublic
	{57458, 132, 13, 0x1},   // stateofkuwait
	{57471, 46, 17, 0x1},    // formersovietunion
	{57488, 247, 4, 0x81},   // #1sj
	{57492, 157, 4, 0x81},   // #1tl
	{57496, 30, 12, 0x1},    // kingdomitaly
	{57508, 225, 13, 0x1},   // hongkongchina
	{57521, 243, 7, 0x1},    // reunion
	{57528, 899, 4, 0x1},    // #1nh
	{57532, 211, 5, 0x81},   // #2cok
	{57537, 16, 33, 0x1},    // westgermanyfederalrepublicgermany
	{57570, 245, 39, 0x1},   // zuidgeorgiaenzuidelijkesandwicheilanden
	{57609, 22, 4, 0x81},    // #1gb
	{57613, 139, 22, 0x1},   // volksrepubliekmongolie
	{57635, 195, 4, 0x1},    // #8td
	{57639, 93, 17, 0x1},    // federationnigeria
	{57656, 53, 5, 0x1},     // #7ukr
	{57661, 900, 5, 0x1},    // #6kuw
	{57666, 124, 5, 0x1},    // #7irq
	{57671, 116, 7, 0x1},    // bhoetan
	{57678, 128, 11, 0x1},   // kirgizistan
	{57689, 230, 33, 0x1},   // specialeadministratieveregiomacau
	{57722, 136, 16, 0x1},   // maldivenrepublic
	{57738, 901, 5, 0x1},    // #5220
	{57743, 71, 19, 0x1},    // arabrepublicofegypt
	{57762, 136, 9, 0x1},    // malediven
	{57771, 26, 19, 0x1},    // koninkrijkhongarije
	{57790, 50, 16, 0x1},    // sloveniarepublic
	{57806, 49, 4, 0x81},    // #1sk
	{57810, 251, 14, 0x1},   // tokelauislands
	{57824, 251, 4, 0x81},   // #1tk
	{57828, 83, 14, 0x1},    // lesothokingdom
	{57842, 161, 31, 0x1},   // formerdemocraticrepublicvietnam
	{57873, 65, 20, 0x1},    // peoplesrepubliccongo
	{57893, 37, 4, 0x81},    // #1mk
	{57897, 135, 5, 0x81},   // #2lka
	{57902, 210, 19, 0x1},   // cocoskeelingislands
	{57921, 149, 5, 0x81},   // #2qat
	{57926, 59, 16, 0x1},    // formeroppervolta
	{57942, 174, 5, 0x81},   // #4170
	{57947, 163, 27, 0x1},   // onafhankelijkestaatvansamoa
	{57974, 85, 18, 0x1},    // malagasymadagascar
	{57992, 149, 4, 0x1},    // #8qa
	{57996, 40, 23, 0x1},    // netherlandskingdomofthe
	{58019, 54, 5, 0x1},     // #7usa
	{58024, 244, 17, 0x1},   // formerzuidvietnam
	{58041, 126, 4, 0x1},    // #8ja
	{58045, 37, 31, 0x1},    // formeryugoslavrepublicmacedonia
	{58076, 241, 32, 0x1},   // gazastrookwestelijkejordaanoever
	{58108, 28, 5, 0x1},     // #7isl
	{58113, 902, 5, 0x1},    // #4810
	{58118, 903, 5, 0x1},    // #5511
	{58123, 68, 17, 0x1},    // republiekdjibouti
	{58140, 69, 7, 0x1},     // algeria
	{58147, 244, 12, 0x1},   // staatvietnam
	{58159, 16, 28, 0x1},    // germanyformerfederalrepublic
	{58187, 89, 9, 0x1},     // maurituis
	{58196, 904, 25, 0x82},  // federalrepublicyugoslavia
	{58221, 40, 18, 0x1},    // netherlandskingdom
	{58239, 906, 5, 0x1},    // #5223
	{58244, 907, 5, 0x1},    // #5taz
	{58249, 214, 5, 0x81},   // #2cym
	{58254, 85, 10, 0x1},    // madagaskar
	{58264, 181, 19, 0x1},   // republicofguatemala
	{58283, 35, 16, 0x1},    // vorstendommonaco
	{58299, 246, 4, 0x81},   // #1sh
	{58303, 155, 4, 0x81},   // #1tj
	{58307, 129, 4, 0x81},   // #1kh
	{58311, 36, 4, 0x81},    // #1md
	{58315, 241, 17, 0x1},   // gazastripwestbank
	{58332, 52, 7, 0x1},     // turkyie
	{58339, 207, 4, 0x1},    // #8tb
	{58343, 186, 30, 0x1},   // saintchristophernevisfederatie
	{58373, 125, 27, 0x1},   // transjordanhashemitekingdom
	{58400, 908, 5, 0x1},    // #5510
	{58405, 909, 5, 0x1},    // #6710
	{58410, 141, 32, 0x1},   // democraticfederalrepublicofnepal
	{58442, 163, 28, 0x1},   // westernsamoaindependentstate
	{58470, 138, 10, 0x1},   // unionburma
	{58480, 190, 15, 0x1},   // republiekpanama
	{58495, 42, 5, 0x1},     // #7nzl
	{58500, 50, 4, 0x81},    // #1si
	{58504, 82, 20, 0x1},    // libyanarabjamahiriya
	{58524, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{58559, 39, 18, 0x1},    // montenegrorepublic
	{58577, 99, 10, 0x1},    // southsudan
	{58587, 198, 4, 0x81},   // #1ve
	{58591, 130, 4, 0x81},   // #1ki
	{58595, 39, 4, 0x81},    // #1me
	{58599, 59, 10, 0x1},    // uppervolta
	{58609, 142, 5, 0x1},    // nauru
	{58614, 11, 5, 0x81},    // #2can
	{58619, 72, 5, 0x81},    // #2eri
	{58624, 129, 5, 0x81},   // #4116
	{58629, 910, 5, 0x1},    // #6lib
	{58634, 911, 5, 0x1},    // #6prk
	{58639, 74, 4, 0x81},    // #1ga
	{58643, 103, 5, 0x81},   // #4148
	{58648, 64, 8, 0x1},     // drccongo
	{58656, 50, 16, 0x1},    // republicslovenia
	{58672, 241, 13, 0x1},   // statepalestin
	{58685, 125, 5, 0x81},   // #2jor
	{58690, 912, 5, 0x1},    // #6nic
	{58695, 53, 18, 0x1},    // formerukrainianssr
	{58713, 29, 5, 0x1},     // #7isr
	{58718, 215, 29, 0x1},   // sahrawiarabdemocraticrepublic
	{58747, 913, 5, 0x1},    // #5517
	{58752, 85, 18, 0x1},    // republicmadagascar
	{58770, 914, 5, 0x1},    // #6kyr
	{58775, 208, 5, 0x1},    // #7ber
	{58780, 178, 21, 0x1},   // dominikaanserepubliek
	{58801, 169, 5, 0x1},    // #7biz
	{58806, 82, 10, 0x1},    // staatlibie
	{58816, 59, 5, 0x1},     // #7bur
	{58821, 133, 30, 0x1},   // laodemocratischevolksrepubliek
	{58851, 166, 9, 0x1},    // argentine
	{58860, 246, 33, 0x1},   // sthelenaascensionentristandacunha
	{58893, 194, 18, 0x1},   // surinamdutchguiana
	{58911, 145, 23, 0x1},   // gemenebestderfilipijnen
	{58934, 81, 17, 0x1},    // republicofliberia
	{58951, 85, 8, 0x1},     // malagasy
	{58959, 154, 4, 0x81},   // #1th
	{58963, 915, 23, 0x2},   // saintmaartensaintmartin
	{58986, 48, 33, 0x1},    // serviemontenegrostaatsgemeenschap
	{59019, 917, 4, 0x1},    // #1vd
	{59023, 138, 9, 0x1},    // birmaunie
	{59032, 138, 12, 0x1},   // unievanburma
	{59044, 231, 4, 0x81},   // #1mf
	{59048, 26, 22, 0x1},    // hungarypeoplesrepublic
	{59070, 52, 14, 0x1},    // republicturkey
	{59084, 223, 4, 0x81},   // #1gf
	{59088, 58, 13, 0x1},    // formerdahomey
	{59101, 206, 25, 0x1},   // bonairesteustatiusandsaba
	{59126, 195, 16, 0x1},   // trinidadentobago
	{59142, 165, 20, 0x1},   // yemenpeoplesrepublic
	{59162, 918, 5, 0x1},    // #6par
	{59167, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{59218, 919, 5, 0x1},    // #5516
	{59223, 920, 5, 0x1},    // #6712
	{59228, 118, 5, 0x81},   // #2cyp
	{59233, 151, 4, 0x81},   // #1sg
	{59237, 255, 4, 0x81},   // #1vg
	{59241, 85, 4, 0x81},    // #1mg
	{59245, 117, 5, 0x81},   // #2chn
	{59250, 120, 31, 0x1},   // gefedereerdestatenvanmicronesie
	{59281, 174, 5, 0x81},   // #2col
	{59286, 124, 12, 0x1},   // iraqrepublic
	{59298, 219, 4, 0x81},   // #1gg
	{59302, 120, 27, 0x1},   // micronesiafederalestatenvan
	{59329, 210, 5, 0x81},   // #4166
	{59334, 66, 5, 0x81},    // #4174
	{59339, 162, 15, 0x1},   // vanuaturepublic
	{59354, 232, 27, 0x1},   // noordelijkemarianeneilanden
	{59381, 218, 14, 0x1},   // faroereilanden
	{59395, 261, 5, 0x81},   // #2xnb
	{59400, 921, 5, 0x1},    // #6703
	{59405, 922, 5, 0x1},    // #6713
	{59410, 923, 5, 0x1},    // #5571
	{59415, 100, 9, 0x1},    // stomeprin
	{59424, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{59455, 109, 6, 0x1},    // zambia
	{59461, 121, 19, 0x1},   // republicofindonesia
	{59480, 112, 20, 0x1},   // verarabischeemiraten
	{59500, 69, 32, 0x1},    // peoplesdemocraticrepublicalgeria
	{59532, 10, 41, 0x1},    // formerbyelorussiansovietsocialistrepublic
	{59573, 150, 14, 0x1},   // saudischarabie
	{59587, 142, 15, 0x1},   // republicofnauru
	{59602, 196, 7, 0x1},    // uraguay
	{59609, 123, 12, 0x1},   // islrepofiran
	{59621, 10, 18, 0x1},    // republicwitrusland
	{59639, 95, 4, 0x81},    // #1sd
	{59643, 128, 9, 0x1},    // kyrgzstan
	{59652, 198, 21, 0x1},   // unitedstatesvenezuela
	{59673, 110, 16, 0x1},   // southernrhodesia
	{59689, 66, 5, 0x81},    // #2com
	{59694, 158, 15, 0x1},   // friendlyislands
	{59709, 246, 35, 0x1},   // sinthelenaascensionentristandacunha
	{59744, 180, 4, 0x81},   // #1gd
	{59748, 235, 5, 0x81},   // #4175
	{59753, 59, 12, 0x1},    // burkinafasso
	{59765, 49, 17, 0x1},    // republicslowakije
	{59782, 141, 12, 0x1},   // kingdomnepal
	{59794, 12, 11, 0x1},    // switzerland
	{59805, 924, 5, 0x1},    // #5522
	{59810, 925, 5, 0x1},    // #6702
	{59815, 165, 21, 0x1},   // formerdemocraticyemen
	{59836, 926, 5, 0x1},    // #6770
	{59841, 135, 18, 0x1},   // republicofsrilanka
	{59859, 927, 5, 0x1},    // #5570
	{59864, 76, 14, 0x1},    // guinearepublic
	{59878, 133, 4, 0x1},    // lpdr
	{59882, 928, 12, 0x82},  // fryugoslavia
	{59894, 22, 12, 0x1},    // greatbritain
	{59906, 171, 5, 0x1},    // #7bra
	{59911, 230, 37, 0x1},   // macaospecialadministrativeregionchina
	{59948, 125, 31, 0x1},   // hasjemitischekoninkrijkjordanie
	{59979, 116, 15, 0x1},   // kingdomofbhutan
	{59994, 252, 19, 0x1},   // provincechinataiwan
	{60013, 103, 4, 0x1},    // chad
	{60017, 253, 36, 0x1},   // verenigdestatenverafgelegeneilandjes
	{60053, 51, 4, 0x81},    // #1se
	{60057, 219, 17, 0x1},   // bailiwickguernsey
	{60074, 254, 4, 0x81},   // #1va
	{60078, 143, 11, 0x1},   // maskateoman
	{60089, 84, 4, 0x81},    // #1ma
	{60093, 173, 5, 0x81},   // #2chl
	{60098, 82, 25, 0x1},    // libischarabischerepubliek
	{60123, 216, 5, 0x81},   // #2eue
	{60128, 23, 4, 0x81},    // #1ge
	{60132, 249, 23, 0x1},   // knetherlandsaintmaarten
	{60155, 50, 16, 0x1},    // republicslovenie
	{60171, 207, 8, 0x1},    // stbarths
	{60179, 256, 10, 0x1},   // usvirginis
	{60189, 256, 5, 0x1},    // #7isv
	{60194, 930, 5, 0x1},    // #6701
	{60199, 931, 5, 0x1},    // #6771
	{60204, 230, 25, 0x1},   // chinapeoplesrepublicmacau
	{60229, 198, 15, 0x1},   // formervenezuela
	{60244, 92, 5, 0x1},     // #7nig
	{60249, 54, 22, 0x1},    // amerikaverenigdestaten
	{60271, 73, 16, 0x1},    // empireofethiopia
	{60287, 231, 17, 0x1},   // francesaintmartin
	{60304, 246, 34, 0x1},   // sthelenaascensionandtristandacunha
	{60338, 63, 25, 0x1},    // federalrepublicofcameroon
	{60363, 152, 4, 0x81},   // #1sb
	{60367, 166, 10, 0x1},   // argentinie
	{60377, 259, 53, 0x1},   // underunitednationssecuritycouncilresolution1244kosovo
	{60430, 128, 16, 0x1},   // republickirgizie
	{60446, 210, 5, 0x81},   // #2cck
	{60451, 932, 5, 0x1},    // #6lie
	{60456, 171, 21, 0x1},   // brazilfederalrepublic
	{60477, 148, 9, 0x1},    // koreadprk
	{60486, 117, 28, 0x1},   // mainlandchinapeoplesrepublic
	{60514, 137, 28, 0x1},   // republicofthemarshallislands
	{60542, 247, 21, 0x1},   // svalbardandjanmayenis
	{60563, 111, 20, 0x1},   // kingdomofafghanistan
	{60583, 247, 19, 0x1},   // svalbardandjanmayen
	{60602, 229, 5, 0x81},   // #2jey
	{60607, 933, 3, 0x82},   // fry
	{60610, 935, 5, 0x1},    // #5520
	{60615, 936, 5, 0x1},    // #6700
	{60620, 130, 15, 0x1},   // gilberteilanden
	{60635, 937, 5, 0x1},    // #5572
	{60640, 259, 20, 0x1},   // kosovounderunscr1244
	{60660, 215, 4, 0x1},    // sadr
	{60664, 938, 5, 0x1},    // #5260
	{60669, 939, 5, 0x1},    // #6bru
	{60674, 8, 17, 0x1},     // kingdomofbulgaria
	{60691, 245, 12, 0x1},   // southgeorgie
	{60703, 213, 5, 0x81},   // #2cxr
	{60708, 940, 5, 0x1},    // #5thi
	{60713, 120, 10, 0x1},   // micronesia
	{60723, 102, 4, 0x81},   // #1sc
	{60727, 244, 13, 0x1},   // vietnamfmrrep
	{60740, 197, 4, 0x81},   // #1vc
	{60744, 941, 5, 0x1},    // #6lat
	{60749, 35, 4, 0x81},    // #1mc
	{60753, 942, 5, 0x1},    // #6lbr
	{60758, 149, 10, 0x1},   // staatqatar
	{60768, 14, 7, 0x1},     // czechia
	{60775, 213, 5, 0x81},   // #4162
	{60780, 198, 31, 0x1},   // republicabolivarianadevenezuela
	{60811, 105, 16, 0x1},   // republiektunesie
	{60827, 253, 38, 0x1},   // verenigdestatenkleineafgelegeneilanden
	{60865, 943, 5, 0x1},    // #6phi
	{60870, 107, 5, 0x1},    // #7uga
	{60875, 135, 16, 0x1},   // dominionofceylon
	{60891, 56, 20, 0x1},    // volksrepubliekangola
	{60911, 109, 13, 0x1},   // northrhodesia
	{60924, 197, 12, 0x1},   // saintvincent
	{60936, 205, 35, 0x1},   // frenchsouthernantarcticterritoryfra
	{60971, 77, 15, 0x1},    // republiekgambia
	{60986, 254, 18, 0x1},   // holyseevaticancity
	{61004, 64, 7, 0x1},     // congodr
	{61011, 22, 40, 0x1},    // unitedkingdomgreatbritainnorthernireland
	{61051, 48, 25, 0x1},    // formerserbiaandmontenegro
	{61076, 206, 19, 0x1},   // caribiannetherlands
	{61095, 82, 26, 0x1},    // libischarabischejamahiriya
	{61121, 944, 5, 0x1},    // #6ypr
	{61126, 128, 30, 0x1},   // kirghizsovietsocialistrepublic
	{61156, 142, 6, 0x1},    // naoero
	{61162, 232, 34, 0x1},   // northernmarianaislandscommonwealth
	{61196, 89, 19, 0x1},    // republicofmauritius
	{61215, 259, 14, 0x1},   // republickosovo
	{61229, 1, 15, 0x1},     // albaniarepublic
	{61244, 54, 15, 0x1},    // unitedstatesusa
	{61259, 945, 5, 0x1},    // #5860
	{61264, 68, 23, 0x1},    // afarsenissasfransgebied
	{61287, 217, 10, 0x1},   // falklandis
	{61297, 145, 5, 0x1},    // #7phi
	{61302, 162, 6, 0x1},    // #3nhvu
	{61308, 182, 26, 0x1},   // guyanacooperatieverepublic
	{61334, 1, 24, 0x1},     // peoplesrepublicofalbania
	{61358, 68, 25, 0x1},    // frenchterritoryafarsissas
	{61383, 186, 17, 0x1},   // saintkittsennevis
	{61400, 165, 17, 0x1},   // southadenyemenpdr
	{61417, 150, 4, 0x81},   // #1sa
	{61421, 62, 5, 0x81},    // #2civ
	{61426, 128, 9, 0x1},    // kyrgistan
	{61435, 946, 5, 0x1},    // #5ssd
	{61440, 61, 5, 0x81},    // #2caf
	{61445, 14, 20, 0x1},    // czechiaczechrepublic
	{61465, 198, 19, 0x1},   // venezuelarepublicof
	{61484, 110, 13, 0x1},   // southrhodesie
	{61497, 16, 11, 0x1},    // westgermany
	{61508, 230, 52, 0x1},   // volksrepubliekchinaspecialeadministratieveregiomacau
	{61560, 85, 21, 0x1},    // malagasischerepubliek
	{61581, 108, 19, 0x1},   // republicsouthafrika
	{61600, 10, 43, 0x1},    // byelorussischesocialistischesovjetrepubliek
	{61643, 73, 24, 0x1},    // ethiopiaincludingeritrea
	{61667, 947, 5, 0x1},    // #6705
	{61672, 55, 10, 0x1},    // jugoslavia
	{61682, 948, 5, 0x1},    // #6775
	{61687, 135, 14, 0x1},   // srilankaceylon
	{61701, 73, 18, 0x1},    // keizerrijkethiopie
	{61719, 46, 11, 0x1},    // sovietunion
	{61730, 106, 26, 0x1},   // tanzaniaverenigderepubliek
	{61756, 157, 15, 0x1},   // portuguesetimor
	{61771, 949, 5, 0x1},    // #5265
	{61776, 65, 22, 0x1},    // formercongobrazzaville
	{61798, 26, 22, 0x1},    // peoplesrepublichungary
	{61820, 184, 5, 0x1},    // haiti
	{61825, 48, 22, 0x1},    // formerserbiamontenegro
	{61847, 254, 7, 0x1},    // vatican
	{61854, 950, 4, 0x1},    // #670
	{61858, 71, 14, 0x1},    // republicegypte
	{61872, 69, 37, 0x1},    // democraticandpeoplesrepublicofalgeria
	{61909, 53, 7, 0x1},     // ukraine
	{61916, 212, 5, 0x81},   // #2cuw
	{61921, 142, 16, 0x1},   // republicofnaoero
	{61937, 22, 43, 0x1},    // greatbritainandnorthernirelandunitedkingdom
	{61980, 123, 21, 0x1},   // iranislamicrepublicof
	{62001, 106, 19, 0x1},   // republiektanganyika
	{62020, 240, 12, 0x1},   // uspuertorico
	{62032, 951, 19, 0x2},   // stmartinsintmaarten
	{62051, 112, 14, 0x1},   // unitedarabeast
	{62065, 178, 19, 0x1},   // drdominicanrepublic
	{62084, 128, 14, 0x1},   // kyrghzrepublic
	{62098, 105, 15, 0x1},   // republictunesie
	{62113, 249, 34, 0x1},   // sintmaartenkingdomofthenetherlands
	{62147, 258, 5, 0x81},   // #2xau
	{62152, 84, 16, 0x1},    // kingdomofmorocco
	{62168, 953, 5, 0x1},    // #6704
	{62173, 954, 5, 0x1},    // #6732
	{62178, 146, 5, 0x1},    // #7plw
	{62183, 147, 5, 0x1},    // #7png
	{62188, 955, 5, 0x1},    // #5580
	{62193, 956, 5, 0x1},    // #6760
	{62198, 48, 26, 0x1},    // statenunieserviemontenegro
	{62224, 186, 25, 0x1},   // stkittsandnevisfederation
	{62249, 68, 19, 0x1},    // territoryafarsissas
	{62268, 52, 16, 0x1},    // republiekturkije
	{62284, 22, 38, 0x1},    // unitedkingdomofgreatbritainandnireland
	{62322, 957, 5, 0x1},    // #5tkm
	{62327, 245, 12, 0x1},   // southgeorgia
	{62339, 120, 21, 0x1},   // federalstatmicronesia
	{62360, 114, 14, 0x1},   // bahrainkingdom
	{62374, 120, 10, 0x1},   // micronesie
	{62384, 63, 26, 0x1},    // verenigderepubliekkameroen
	{62410, 64, 6, 0x1},     // #3zrcd
	{62416, 10, 10, 0x1},    // witrusland
	{62426, 131, 13, 0x1},   // republickorea
	{62439, 223, 12, 0x1},   // frenchguyana
	{62451, 34, 30, 0x1},    // latviansovietsocialistrepublic
	{62481, 71, 7, 0x1},     // aregypt
	{62488, 8, 18, 0x1},     // republicofbulgaria
	{62506, 249, 21, 0x1},   // saintmaartendutchpart
	{62527, 19, 8, 0x1},     // esthonia
	{62535, 198, 27, 0x1},   // venezuelabolivarianrepublic
	{62562, 958, 5, 0x1},    // #5531
	{62567, 959, 5, 0x1},    // #5581
	{62572, 47, 28, 0x1},    // meestserenerepublicsanmarino
	{62600, 191, 4, 0x1},    // peru
	{62604, 109, 13, 0x1},   // northrhodesie
	{62617, 960, 5, 0x1},    // #6bot
	{62622, 60, 5, 0x1},     // #7bot
	{62627, 170, 27, 0x1},   // boliviaplurinationalstateof
	{62654, 123, 8, 0x1},    // irofiran
	{62662, 48, 15, 0x1},    // republiekservie
	{62677, 961, 5, 0x1},    // #6bah
	{62682, 6, 11, 0x1},     // azerbeidjan
	{62693, 117, 7, 0x1},    // prchina
	{62700, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{62730, 211, 8, 0x1},    // cookisds
	{62738, 135, 14, 0x1},   // ceylonsrilanka
	{62752, 962, 5, 0x1},    // #5snm
	{62757, 963, 5, 0x1},    // #6817
	{62762, 256, 25, 0x1},   // virginislandsunitedstates
	{62787, 62, 17, 0x1},    // republicivoorkust
	{62804, 170, 16, 0x1},   // plurstatebolivia
	{62820, 964, 5, 0x1},    // #5530
	{62825, 965, 5, 0x1},    // #6bos
	{62830, 71, 33, 0x1},    // formerverenigdearabischerepubliek
	{62863, 40, 11, 0x1},    // netherlands
	{62874, 136, 23, 0x1},   // sultanatemaldiveislands
	{62897, 193, 10, 0x1},   // elsalvador
	{62907, 241, 14, 0x1},   // palestinestate
	{62921, 246, 26, 0x1},   // sainthelenaanddependencies
	{62947, 116, 5, 0x1},    // #7bhu
	{62952, 34, 16, 0x1},    // republicoflatvia
	{62968, 206, 27, 0x1},   // sabaandsinteustatiusbonaire
	{62995, 188, 24, 0x1},   // verenigdestatenvanmexico
	{63019, 57, 16, 0x1},    // kingdomofburundi
	{63035, 966, 5, 0x1},    // #6yem
	{63040, 967, 23, 0x2},   // democraticrepublickorea
	{63063, 198, 23, 0x1},   // unitedstatesofvenezuela
	{63086, 171, 18, 0x1},   // brazilunitedstates
	{63104, 969, 5, 0x1},    // #5331
	{63109, 111, 32, 0x1},   // islamicovergangsstaatafghanistan
	{63141, 970, 5, 0x1},    // #6800
	{63146, 971, 5, 0x1},    // #6816
	{63151, 110, 13, 0x1},   // southrhodesia
	{63164, 245, 35, 0x1},   // zuidgeorgieendezuidsandwicheilanden
	{63199, 972, 5, 0x1},    // #6731
	{63204, 55, 10, 0x1},    // jugoslavie
	{63214, 44, 5, 0x1},     // #7por
	{63219, 148, 31, 0x1},   // volksdemocratischerepublickorea
	{63250, 162, 15, 0x1},   // republicvanuatu
	{63265, 18, 12, 0x1},    // spaansestaat
	{63277, 192, 5, 0x1},    // #7par
	{63282, 259, 57, 0x1},   // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{63339, 184, 13, 0x1},   // republichaiti
	{63352, 54, 19, 0x1},    // americaunitedstates
	{63371, 973, 5, 0x1},    // #5mnc
	{63376, 974, 5, 0x1},    // #5slo
	{63381, 147, 19, 0x1},   // statepapuanewguinea
	{63400, 256, 15, 0x1},   // usvirginislands
	{63415, 253, 46, 0x1},   // kleineverafgelegeneilandenvandeverenigdestaten
	{63461, 205, 25, 0x1},   // frsouthantarcticterritory
	{63486, 190, 14, 0x1},   // republicpanama
	{63500, 146, 5, 0x1},    // palau
	{63505, 95, 13, 0x1},    // sudanupto2011
	{63518, 103, 14, 0x1},   // republictsjaad
	{63532, 164, 15, 0x1},   // republicofyemen
	{63547, 975, 5, 0x1},    // #5850
	{63552, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{63587, 119, 14, 0x1},   // dominionoffiji
	{63601, 145, 19, 0x1},   // philippinesrepublic
	{63620, 148, 13, 0x1},   // demrepofkorea
	{63633, 138, 26, 0x1},   // socialistrepublicunieburma
	{63659, 215, 13, 0x1},   // spanishsahara
	{63672, 241, 19, 0x1},   // palestijnsegebieden
	{63691, 131, 13, 0x1},   // korearepublic
	{63704, 129, 13, 0x1},   // statecambodia
	{63717, 170, 25, 0x1},   // plurinationalstatebolivia
	{63742, 97, 20, 0x1},    // republieksierraleone
	{63762, 28, 15, 0x1},    // republicijsland
	{63777, 138, 12, 0x1},   // birmamyanmar
	{63789, 976, 5, 0x1},    // #5sen
	{63794, 977, 5, 0x1},    // #6950
	{63799, 978, 25, 0x2},   // democraticrepublicofkorea
	{63824, 111, 25, 0x1},   // islamicemirateafghanistan
	{63849, 980, 5, 0x1},    // #5skn
	{63854, 246, 20, 0x1},   // sthelenadependencies
	{63874, 154, 13, 0x1},   // kingdomofsiam
	{63887, 6, 12, 0x1},     // azerbajdsjan
	{63899, 64, 4, 0x1},     // droc
	{63903, 94, 17, 0x1},    // rwandeserepubliek
	{63920, 253, 40, 0x1},   // verenigdestateskleineverafgelegenislands
	{63960, 68, 15, 0x1},    // franssomaliland
	{63975, 10, 41, 0x1},    // formerwitrussischesovietsocialistrepublic
	{64016, 71, 33, 0x1},    // verenigdearabischerepubliekegypte
	{64049, 197, 15, 0x1},   // saintvincentgre
	{64064, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{64089, 981, 5, 0x1},    // #5591
	{64094, 43, 16, 0x1},    // republicofpoland
	{64110, 982, 5, 0x1},    // #6bel
	{64115, 45, 18, 0x1},    // koninkrijkroemenie
	{64133, 73, 14, 0x1},    // formerethiopia
	{64147, 128, 18, 0x1},   // republickyrgyzstan
	{64165, 225, 36, 0x1},   // specialeadministratieveregiohongkong
	{64201, 254, 15, 0x1},   // vaticaansestaat
	{64216, 25, 6, 0x1},     // crotia
	{64222, 54, 11, 0x1},    // usofamerica
	{64233, 37, 23, 0x1},    // macedonianorthmacedonia
	{64256, 232, 26, 0x1},   // noordelijkemarianenislands
	{64282, 136, 19, 0x1},   // sultanateofmaldives
	{64301, 106, 25, 0x1},   // tanzaniaverenigderepublic
	{64326, 63, 23, 0x1},    // federalrepublickameroen
	{64349, 249, 25, 0x1},   // sintmaartennederlandsdeel
	{64374, 82, 25, 0x1},    // libischearabischerepublic
	{64399, 32, 17, 0x1},    // republieklitouwen
	{64416, 983, 5, 0x1},    // #5590
	{64421, 984, 5, 0x1},    // #6790
	{64426, 16, 23, 0x1},    // duitslandbondsrepubliek
	{64449, 57, 5, 0x1},     // #7bdi
	{64454, 37, 14, 0x1},    // noordmacedonie
	{64468, 148, 22, 0x1},   // peoplesrepublicofkorea
	{64490, 119, 32, 0x1},   // soevereinedemocraticrepublicfiji
	{64522, 205, 37, 0x1},   // frenchsouthernandantarcticterritories
	{64559, 46, 7, 0x1},     // rusland
	{64566, 150, 25, 0x1},   // koninkrijkvansaoediarabie
	{64591, 115, 5, 0x1},    // #7bru
	{64596, 37, 12, 0x1},    // vjrmacedonie
	{64608, 95, 13, 0x1},    // republicsudan
	{64621, 225, 55, 0x1},   // specialeadministratieveregiohongkongvolksrepubliekchina
	{64676, 256, 30, 0x1},   // verenigdestatenmaagdeneilanden
	{64706, 51, 15, 0x1},    // kingdomofsweden
	{64721, 53, 34, 0x1},    // oekraiensesocialistsovjetrepubliek
	{64755, 985, 5, 0x1},    // #5305
	{64760, 253, 32, 0x1},   // unitedstatesminoroutlyingislands
	{64792, 986, 5, 0x1},    // #6812
	{64797, 197, 21, 0x1},   // stvincentengrenadines
	{64818, 206, 10, 0x1},   // besislands
	{64828, 64, 23, 0x1},    // formercongoleopoldville
	{64851, 117, 20, 0x1},   // chinapeoplesrepublic
	{64871, 93, 19, 0x1},    // federatievannigeria
	{64890, 987, 5, 0x1},    // #6ben
	{64895, 128, 9, 0x1},    // kyrgyzrep
	{64904, 37, 9, 0x1},     // macedonie
	{64913, 71, 33, 0x1},    // egypteverenigdearabischerepubliek
	{64946, 72, 7, 0x1},     // eritrea
	{64953, 68, 19, 0x1},    // frenchafarsandissas
	{64972, 205, 19, 0x1},   // frsouthernterritory
	{64991, 205, 32, 0x1},   // frenchsouthernantarcticterritory
	{65023, 9, 20, 0x1},     // bosniaandherzegovina
	{65043, 48, 24, 0x1},    // formerservieenmontenegro
	{65067, 988, 5, 0x1},    // #5mng
	{65072, 85, 16, 0x1},    // malagasyrepublic
	{65088, 140, 18, 0x1},   // federationofmalaya
	{65106, 26, 23, 0x1},    // volksrepubliekhongarije
	{65129, 172, 8, 0x1},    // barbados
	{65137, 165, 10, 0x1},   // yemensouth
	{65147, 989, 29, 0x82},  // yugoslaviaserbiaandmontenegro
	{65176, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{65202, 46, 10, 0x1},    // russianfed
	{65212, 991, 5, 0x1},    // #6811
	{65217, 167, 7, 0x1},    // antigua
	{65224, 226, 25, 0x1},   // heardendemcdonaldeilanden
	{65249, 24, 21, 0x1},    // koninkrijkgriekenland
	{65270, 241, 28, 0x1},   // occupiedpalestinianterritory
	{65298, 71, 15, 0x1},    // republiekegypte
	{65313, 992, 5, 0x1},    // #6kos
	{65318, 186, 32, 0x1},   // saintchristopherennevisfederatie
	{65350, 242, 21, 0x1},   // tahitifrenchpolynesia
	{65371, 26, 14, 0x1},    // hungarykingdom
	{65385, 252, 11, 0x1},   // taiwanchina
	{65396, 79, 24, 0x1},    // equatorialguinearepublic
	{65420, 104, 17, 0x1},   // togoleserepubliek
	{65437, 184, 5, 0x81},   // #4332
	{65442, 69, 34, 0x1},    // algerijnsedemocraticvolksrepubliek
	{65476, 187, 7, 0x1},    // stlucia
	{65483, 145, 19, 0x1},   // phillippinerepublic
	{65502, 14, 17, 0x1},    // republiektsjechie
	{65519, 103, 12, 0x1},   // republicchad
	{65531, 256, 34, 0x1},   // virginislandsunitedstatesterritory
	{65565, 33, 22, 0x1},    // grandduchyofluxembourg
	{65587, 196, 26, 0x1},   // orientaalserepublicuruguay
	{65613, 34, 16, 0x1},    // republiekletland
	{65629, 46, 17, 0x1},    // russianfederation
	{65646, 231, 17, 0x1},   // saintmartinfrance
	{65663, 993, 5, 0x1},    // #5stp
	{65668, 92, 13, 0x1},    // nigerrepublic
	{65681, 994, 5, 0x2},    // #5syr
	{65686, 1, 15, 0x1},     // republicalbanie
	{65701, 8, 16, 0x1},     // republicbulgaria
	{65717, 996, 5, 0x1},    // #6lux
	{65722, 73, 8, 0x1},     // ethiopia
	{65730, 61, 26, 0x1},    // formercentralafricanempire
	{65756, 26, 18, 0x1},    // hongaarserepubliek
	{65774, 232, 29, 0x1},   // noordelijkemarianengemenebest
	{65803, 196, 7, 0x1},    // uruguay
	{65810, 56, 19, 0x1},    // portugeeswestafrika
	{65829, 997, 5, 0x1},    // #6bol
	{65834, 168, 5, 0x1},    // #7bah
	{65839, 170, 5, 0x1},    // #7bol
	{65844, 247, 16, 0x1},   // svalbardjanmayen
	{65860, 182, 11, 0x1},   // britsguiana
	{65871, 998, 5, 0x1},    // #5fij
	{65876, 165, 18, 0x1},   // peoplesdemrepyemen
	{65894, 999, 5, 0x1},    // #6651
	{65899, 246, 16, 0x1},   // formersinthelena
	{65915, 244, 22, 0x1},   // republicofsouthvietnam
	{65937, 161, 4, 0x1},    // drvn
	{65941, 232, 29, 0x1},   // gemenebestnoordelijkemarianen
	{65970, 112, 13, 0x1},   // trucialstates
	{65983, 68, 30, 0x1},    // fransterritoriumvoorafarsissas
	{66013, 178, 6, 0x1},    // domrep
	{66019, 16, 21, 0x1},    // germanfederalrepublic
	{66040, 64, 8, 0x1},     // congodrc
	{66048, 254, 12, 0x1},   // vaticanstate
	{66060, 110, 16, 0x1},   // zimbabwerepublic
	{66076, 16, 3, 0x1},     // frg
	{66079, 1000, 5, 0x1},   // #5840
	{66084, 65, 10, 0x1},    // congobrazz
	{66094, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{66122, 205, 21, 0x1},   // frsouthernterritories
	{66143, 264, 5, 0x81},   // #2xqc
	{66148, 174, 18, 0x1},   // republicofcolombia
	{66166, 226, 5, 0x81},   // #4334
	{66171, 82, 14, 0x1},    // libyanrepublic
	{66185, 159, 6, 0x1},    // tuvalu
	{66191, 244, 15, 0x1},   // vietnamrepublic
	{66206, 218, 12, 0x1},   // faroeislands
	{66218, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{66243, 1001, 5, 0x1},   // #5339
	{66248, 206, 27, 0x1},   // sinteustatiusandsababonaire
	{66275, 161, 5, 0x81},   // #2vnm
	{66280, 240, 5, 0x1},    // #7pur
	{66285, 10, 11, 0x1},    // byelorussia
	{66296, 1002, 5, 0x1},   // #6781
	{66301, 52, 5, 0x1},     // tukey
	{66306, 191, 5, 0x1},    // #7per
	{66311, 113, 5, 0x1},    // #7ban
	{66316, 18, 14, 0x1},    // kingdomofspain
	{66330, 186, 16, 0x1},   // sintkittsennevis
	{66346, 10, 37, 0x1},    // belarussischesocialistsovjetrepubliek
	{66383, 37, 9, 0x1},     // macedonia
	{66392, 160, 8, 0x1},    // oezbekie
	{66400, 148, 10, 0x1},   // koreanoord
	{66410, 66, 39, 0x1},    // islamitischefederalerepubliekdercomoren
	{66449, 192, 16, 0x1},   // paraguayrepublic
	{66465, 49, 17, 0x1},    // slovaakserepublic
	{66482, 155, 11, 0x1},   // tadjikistan
	{66493, 239, 33, 0x1},   // hendersonducieoenoislandspitcairn
	{66526, 198, 11, 0x1},   // rbvenezuela
	{66537, 1003, 5, 0x1},   // #5338
	{66542, 174, 16, 0x1},   // republiccolombia
	{66558, 58, 19, 0x1},    // volksrepubliekbenin
	{66577, 198, 15, 0x1},   // repbolvenezuela
	{66592, 121, 36, 0x1},   // unitarystateoftherepublicofindonesia
	{66628, 66, 17, 0x1},    // unionofthecomoros
	{66645, 123, 5, 0x1},    // #7iri
	{66650, 1004, 5, 0x1},   // #6780
	{66655, 154, 18, 0x1},   // koninkrijkthailand
	{66673, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{66704, 37, 10, 0x1},    // nmacedonia
	{66714, 54, 19, 0x1},    // verstatenvanamerika
	{66733, 181, 5, 0x81},   // #4320
	{66738, 254, 5, 0x81},   // #4336
	{66743, 252, 14, 0x1},   // taiwanprovince
	{66757, 108, 16, 0x1},   // unionsouthafrica
	{66773, 224, 5, 0x81},   // #4316
	{66778, 168, 17, 0x1},   // bahamasgemenebest
	{66795, 225, 5, 0x81},   // #4344
	{66800, 186, 18, 0x1},   // stchristoffelnevis
	{66818, 1005, 5, 0x1},   // #6680
	{66823, 1006, 5, 0x1},   // #6652
	{66828, 65, 24, 0x1},    // brazzavillecongorepublic
	{66852, 103, 5, 0x1},    // tsjad
	{66857, 100, 15, 0x1},   // saotomeprincipe
	{66872, 193, 18, 0x1},   // elsalvadorrepublic
	{66890, 101, 17, 0x1},   // kingdomofeswatini
	{66907, 197, 18, 0x1},   // saintvingrenadines
	{66925, 1007, 5, 0x1},   // #6lit
	{66930, 114, 17, 0x1},   // koninkrijkbahrein
	{66947, 1, 15, 0x1},     // republicalbania
	{66962, 152, 21, 0x1},   // britishsolomonislands
	{66983, 73, 8, 0x1},     // ethiopie
	{66991, 140, 18, 0x1},   // federationmalaysia
	{67009, 254, 21, 0x1},   // stateofthevaticancity
	{67030, 1008, 5, 0x1},   // #5835
	{67035, 14, 17, 0x1},    // republicofczechia
	{67052, 177, 5, 0x1},    // #7dma
	{67057, 204, 10, 0x1},   // antarctica
	{67067, 244, 12, 0x1},   // southvietnam
	{67079, 8, 5, 0x1},      // #7bul
	{67084, 33, 23, 0x1},    // groothertogdomluxemburg
	{67107, 100, 17, 0x1},   // southtomeprincipe
	{67124, 1009, 5, 0x1},   // #5fin
	{67129, 218, 7, 0x1},    // faeroes
	{67136, 231, 14, 0x1},   // stmartinfrance
	{67150, 228, 32, 0x1},   // britsegebiedenindeindischeoceaan
	{67182, 140, 20, 0x1},   // federationofmalaysia
	{67202, 1010, 5, 0x1},   // #6625
	{67207, 70, 19, 0x1},    // sultanateofzanzibar
	{67226, 90, 9, 0x1},     // nyasaland
	{67235, 186, 29, 0x1},   // stchristopherennevisfederatie
	{67264, 21, 15, 0x1},    // anddomtomfrance
	{67279, 1011, 5, 0x1},   // #6les
	{67284, 74, 6, 0x1},     // gaboen
	{67290, 71, 32, 0x1},    // verenigdearabischerepublicegypte
	{67322, 1012, 5, 0x1},   // #5368
	{67327, 46, 29, 0x1},    // sovietsocialistrepublicsunion
	{67356, 198, 5, 0x81},   // #2ven
	{67361, 220, 9, 0x1},    // gibralter
	{67370, 73, 11, 0x1},    // ethiopiafdr
	{67381, 174, 16, 0x1},   // republiccolumbia
	{67397, 1013, 5, 0x1},   // #6ind
	{67402, 66, 14, 0x1},    // comorosislands
	{67416, 218, 7, 0x1},    // faeroer
	{67423, 1014, 15, 0x2},  // maagdeneilanden
	{67438, 47, 29, 0x1},    // meestserenerepublieksanmarino
	{67467, 58, 15, 0x1},    // republicofbenin
	{67482, 161, 3, 0x1},    // srv
	{67485, 1016, 5, 0x1},   // #6694
	{67490, 1017, 5, 0x1},   // #6626
	{67495, 55, 32, 0x1},    // federalvolksrepubliekjoegoslavie
	{67527, 157, 18, 0x1},   // republiekoosttimor
	{67545, 1018, 5, 0x1},   // #5swd
	{67550, 150, 12, 0x1},   // saudiaarabia
	{67562, 1019, 5, 0x1},   // #5369
	{67567, 64, 24, 0x1},    // zairekinshasacongodemrep
	{67591, 153, 18, 0x1},   // syrianarabrepbulic
	{67609, 27, 5, 0x1},     // #7irl
	{67614, 129, 9, 0x1},    // kampuchea
	{67623, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{67654, 1020, 5, 0x1},   // #5frn
	{67659, 66, 7, 0x1},     // comores
	{67666, 44, 17, 0x1},    // portugeserepublic
	{67683, 95, 18, 0x1},    // republicofthesudan
	{67701, 49, 18, 0x1},    // republiekslowakije
	{67719, 241, 34, 0x1},   // gazastrookenwestelijkejordaanoever
	{67753, 64, 24, 0x1},    // kinshasacongodemrepzaire
	{67777, 1021, 5, 0x1},   // #5310
	{67782, 1022, 5, 0x1},   // #2vdr
	{67787, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{67825, 60, 9, 0x1},     // botswanna
	{67834, 244, 26, 0x1},   // formerrepublicsouthvietnam
	{67860, 225, 16, 0x1},   // hongkongsarchina
	{67876, 131, 9, 0x1},    // zuidkorea
	{67885, 186, 31, 0x1},   // stchristopherandnevisfederation
	{67916, 1023, 5, 0x1},   // #5830
	{67921, 143, 12, 0x1},   // muscatenoman
	{67933, 230, 25, 0x1},   // peoplesrepublicmacaochina
	{67958, 82, 20, 0x1},    // libyanarabjamahariya
	{67978, 58, 12, 0x1},    // dahomeybenin
	{67990, 1024, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{68019, 76, 5, 0x81},    // #4324
	{68024, 1026, 5, 0x1},   // #5fsm
	{68029, 62, 13, 0x1},    // elpenbeenkust
	{68042, 180, 5, 0x81},   // #4308
	{68047, 221, 5, 0x81},   // #4312
	{68052, 183, 5, 0x81},   // #4340
	{68057, 202, 13, 0x1},   // dutchantilles
	{68070, 8, 16, 0x1},     // bulgariarepublic
	{68086, 52, 16, 0x1},    // republiekturkiye
	{68102, 71, 26, 0x1},    // verenigdearabischerepublic
	{68128, 48, 35, 0x1},    // servieenmontenegrostaatsgemeenschap
	{68163, 1027, 5, 0x1},   // #6696
	{68168, 1028, 5, 0x1},   // #6620
	{68173, 181, 17, 0x1},   // guatemalarepublic
	{68190, 67, 5, 0x81},    // #2cpv
	{68195, 1029, 5, 0x1},   // #5sur
	{68200, 94, 5, 0x1},     // #7rwa
	{68205, 247, 11, 0x1},   // spitsbergen
	{68216, 8, 19, 0x1},     // koninkrijkbulgarije
	{68235, 133, 29, 0x1},   // laospeoplesdemocraticrepublic
	{68264, 198, 34, 0x1},   // bolivariaanserepubliekvanvenezuela
	{68298, 161, 25, 0x1},   // democraticrepublicvietnam
	{68323, 230, 25, 0x1},   // chinapeoplesrepublicmacao
	{68348, 195, 8, 0x1},    // trinidad
	{68356, 1030, 5, 0x1},   // #5mzm
	{68361, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{68393, 254, 17, 0x1},   // staatvaticaanstad
	{68410, 1031, 4, 0x1},   // #620
	{68414, 175, 5, 0x81},   // #2cri
	{68419, 1032, 14, 0x82}, // republiekcongo
	{68433, 1034, 5, 0x1},   // #6lao
	{68438, 198, 12, 0x1},   // rbvvenezuela
	{68450, 1035, 5, 0x1},   // #5swa
	{68455, 130, 18, 0x1},   // republicofkiribati
	{68473, 65, 8, 0x1},     // repcongo
	{68481, 87, 10, 0x1},    // mocambique
	{68491, 183, 5, 0x81},   // #2hnd
	{68496, 148, 12, 0x1},   // koreademrepn
	{68508, 114, 7, 0x1},    // bahrein
	{68515, 170, 16, 0x1},   // republiekbolivia
	{68531, 32, 8, 0x1},     // litouwen
	{68539, 156, 20, 0x1},   // republicturkmenistan
	{68559, 256, 5, 0x81},   // #2vir
	{68564, 17, 5, 0x1},     // #7den
	{68569, 82, 46, 0x1},    // grotelibischarabischesocialistvolksjamahiriyya
	{68615, 194, 17, 0x1},   // republicofsurinam
	{68632, 119, 31, 0x1},   // sovereigndemocraticrepublicfiji
	{68663, 12, 21, 0x1},    // zwitserseconfederatie
	{68684, 37, 15, 0x1},    // formermacedonia
	{68699, 205, 40, 0x1},   // frenchsouthernandantarcticterritoriesfra
	{68739, 1036, 5, 0x1},   // #6690
	{68744, 65, 19, 0x1},    // repbrazzavillecongo
	{68763, 63, 5, 0x81},    // #2cmr
	{68768, 14, 13, 0x1},    // czeckrepublic
	{68781, 73, 35, 0x1},    // democratischevolksrepubliekethiopie
	{68816, 186, 27, 0x1},   // stchristophernevisfederatie
	{68843, 37, 42, 0x1},    // voormaligejoegoslavischerepubliekmacedonie
	{68885, 1037, 5, 0x1},   // #5315
	{68890, 1038, 5, 0x1},   // #5365
	{68895, 82, 10, 0x1},    // libyastate
	{68905, 101, 18, 0x1},   // koninkrijkeswatini
	{68923, 147, 17, 0x1},   // papuaandnewguinea
	{68940, 120, 28, 0x1},   // micronesiegefedereerdestates
	{68968, 241, 16, 0x1},   // palestijnsgebied
	{68984, 151, 18, 0x1},   // republieksingapore
	{69002, 138, 12, 0x1},   // myanmarbirma
	{69014, 1039, 20, 0x2},  // saintmaartenstmartin
	{69034, 112, 14, 0x1},   // unarabemirates
	{69048, 147, 21, 0x1},   // stateofpapuanewguinea
	{69069, 78, 16, 0x1},    // portugueseguinea
	{69085, 136, 23, 0x1},   // republiekvandemalediven
	{69108, 76, 34, 0x1},    // revolutionairevolksrepubliekguinee
	{69142, 134, 7, 0x1},    // lebanon
	{69149, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{69182, 57, 15, 0x1},    // republicburundi
	{69197, 1041, 5, 0x1},   // #5366
	{69202, 66, 29, 0x1},    // comorenislamicfederalrepublic
	{69231, 175, 17, 0x1},   // costaricarepublic
	{69248, 120, 3, 0x1},    // fsm
	{69251, 162, 5, 0x81},   // #2vut
	{69256, 188, 19, 0x1},   // unitedmexicanstates
	{69275, 9, 30, 0x1},     // republicofbosniaandherzegovina
	{69305, 198, 15, 0x1},   // venezuelarepbol
	{69320, 182, 5, 0x81},   // #4328
	{69325, 1042, 5, 0x1},   // #5den
	{69330, 64, 13, 0x1},    // belgischkongo
	{69343, 129, 15, 0x1},   // formerkampuchea
	{69358, 160, 18, 0x1},   // uzbekistanrepublic
	{69376, 1043, 5, 0x1},   // #6692
	{69381, 56, 15, 0x1},    // republiekangola
	{69396, 17, 14, 0x1},    // denmarkkingdom
	{69410, 194, 13, 0x1},   // formersurinam
	{69423, 106, 18, 0x1},   // tanganyikatanzania
	{69441, 120, 13, 0x1},   // fedmicronesia
	{69454, 168, 14, 0x1},   // bahamasislands
	{69468, 169, 6, 0x1},    // belize
	{69474, 1044, 5, 0x1},   // #5jor
	{69479, 1045, 5, 0x1},   // #5317
	{69484, 1046, 5, 0x1},   // #5367
	{69489, 254, 10, 0x1},   // thevatican
	{69499, 245, 38, 0x1},   // southgeorgiezuidelijkesandwicheilanden
	{69537, 10, 36, 0x1},    // witrussischesocialistsovjetrepubliek
	{69573, 171, 23, 0x1},   // federalrepublicbrazilie
	{69596, 53, 39, 0x1},    // oekraiensesocialistischesovjetrepubliek
	{69635, 137, 23, 0x1},   // marshallislandsrepublic
	{69658, 152, 19, 0x1},   // statesolomonislands
	{69677, 143, 19, 0x1},   // sultanatemuscatoman
	{69696, 231, 25, 0x1},   // collectivityofsaintmartin
	{69721, 254, 18, 0x1},   // vaticancityholysee
	{69739, 119, 36, 0x1},   // soevereinedemocratischerepubliekfiji
	{69775, 178, 5, 0x1},    // #7dom
	{69780, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{69825, 163, 15, 0x1},   // formerwestsamoa
	{69840, 54, 27, 0x1},    // northamerikaverenigdestates
	{69867, 13, 31, 0x1},    // tsjechoslowaaksefederalrepublic
	{69898, 10, 15, 0x1},    // belarusrepublic
	{69913, 165, 17, 0x1},   // democratischjemen
	{69930, 158, 15, 0x1},   // koninkrijktonga
	{69945, 1047, 5, 0x1},   // #5sey
	{69950, 67, 21, 0x1},    // kaapverdischeeilanden
	{69971, 177, 20, 0x1},   // commonwealthdominica
	{69991, 1048, 5, 0x1},   // #5316
	{69996, 1049, 5, 0x1},   // #5360
	{70001, 10, 34, 0x1},    // belorussiansovietsocialistrepublic
	{70035, 240, 10, 0x1},   // puertorico
	{70045, 18, 12, 0x1},    // spanishstate
	{70057, 26, 17, 0x1},    // republichongarije
	{70074, 126, 5, 0x1},    // japan
	{70079, 37, 15, 0x1},    // formermacedonie
	{70094, 230, 59, 0x1},   // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{70153, 43, 14, 0x1},    // republiekpolen
	{70167, 167, 5, 0x81},   // #2atg
	{70172, 98, 24, 0x1},    // federalrepublicofsomalia
	{70196, 1050, 4, 0x1},   // #695
	{70200, 142, 11, 0x1},   // nauruisland
	{70211, 1051, 5, 0x1},   // #6630
	{70216, 253, 38, 0x1},   // kleinepacifischeislandsverenigdestates
	{70254, 16, 14, 0x1},    // bondsrepubliek
	{70268, 1052, 5, 0x1},   // #5385
	{70273, 151, 17, 0x1},   // republicsingapore
	{70290, 129, 13, 0x1},   // cambodiastate
	{70303, 99, 19, 0x1},    // republiekzuidsoedan
	{70322, 66, 36, 0x1},    // islamitischebondsrepubliekdercomoren
	{70358, 190, 5, 0x1},    // #7pan
	{70363, 1053, 5, 0x1},   // #6ins
	{70368, 170, 26, 0x1},   // plurinationalestaatbolivia
	{70394, 55, 27, 0x1},    // democraticfederalyugoslavia
	{70421, 244, 15, 0x1},   // republicvietnam
	{70436, 66, 7, 0x1},     // comoros
	{70443, 148, 8, 0x1},    // dprkorea
	{70451, 88, 27, 0x1},    // islamicrepublicofmauritania
	{70478, 111, 35, 0x1},   // afghanistantransitionalislamicstate
	{70513, 205, 5, 0x81},   // #2atf
	{70518, 95, 28, 0x1},    // democraticrepublicofthesudan
	{70546, 1054, 4, 0x1},   // #694
	{70550, 74, 17, 0x1},    // gaboneserepubliek
	{70567, 225, 15, 0x1},   // chinaprhongkong
	{70582, 95, 28, 0x1},    // democratischerepublieksoedan
	{70610, 120, 25, 0x1},   // micronesiafederatedstates
	{70635, 138, 14, 0x1},   // unievanmyanmar
	{70649, 65, 14, 0x1},    // congorepubliek
	{70663, 152, 9, 0x1},    // solomonis
	{70672, 197, 5, 0x81},   // #2vct
	{70677, 121, 17, 0x1},   // republicindonesie
	{70694, 1055, 26, 0x82}, // federalrepublicjoegoslavie
	{70720, 82, 18, 0x1},    // unitedkingdomlibya
	{70738, 165, 9, 0x1},    // yemenaden
	{70747, 115, 22, 0x1},   // negarabruneidarussalam
	{70769, 120, 28, 0x1},   // micronesiegefedereerdestaten
	{70797, 217, 9, 0x1},    // falklands
	{70806, 249, 27, 0x1},   // sintmaartenkofthenetherland
	{70833, 24, 5, 0x81},    // #4300
	{70838, 73, 33, 0x1},    // ethiopiafederaldemocraticrepublic
	{70871, 108, 24, 0x1},   // formerunionofsouthafrica
	{70895, 26, 5, 0x81},    // #4348
	{70900, 204, 5, 0x81},   // #2ata
	{70905, 1057, 4, 0x1},   // #693
	{70909, 2, 26, 0x1},     // valleysandorraprincipality
	{70935, 165, 6, 0x1},    // syemen
	{70941, 53, 7, 0x1},     // ukrania
	{70948, 99, 9, 0x1},     // zuidsudan
	{70957, 84, 17, 0x1},    // koninkrijkmarokko
	{70974, 1058, 5, 0x1},   // #5swz
	{70979, 1059, 5, 0x1},   // #2hvo
	{70984, 210, 19, 0x1},   // keelingislandscocos
	{71003, 64, 13, 0x1},    // kinshasacongo
	{71016, 43, 5, 0x1},     // #7pol
	{71021, 214, 7, 0x1},    // caymans
	{71028, 166, 20, 0x1},   // argentijnserepubliek
	{71048, 59, 21, 0x1},    // uppervoltaburkinafaso
	{71069, 10, 36, 0x1},    // belorussischesovietsocialistrepublic
	{71105, 103, 14, 0x1},   // republicofchad
	{71119, 141, 30, 0x1},   // democraticfederalrepublicnepal
	{71149, 123, 6, 0x1},    // iriran
	{71155, 1060, 4, 0x1},   // #692
	{71159, 109, 16, 0x1},   // republicofzambia
	{71175, 128, 17, 0x1},   // republiekkirgizie
	{71192, 109, 14, 0x1},   // zambiarepublic
	{71206, 66, 36, 0x1},    // comorenfederaleislamitischerepubliek
	{71242, 1061, 5, 0x1},   // #5sau
	{71247, 2, 5, 0x81},     // #2and
	{71252, 1062, 5, 0x1},   // #5sie
	{71257, 227, 10, 0x1},   // manislands
	{71267, 95, 14, 0x1},    // republicsoedan
	{71281, 28, 6, 0x1},     // ysland
	{71287, 1063, 5, 0x1},   // #6saf
	{71292, 164, 30, 0x1},   // jemenitischearabischerepubliek
	{71322, 1064, 5, 0x1},   // #5380
	{71327, 123, 17, 0x1},   // imperialstateiran
	{71344, 225, 28, 0x1},   // peoplesrepublichongkongchina
	{71372, 15, 30, 0x1},    // formerduitsedemocraticrepublic
	{71402, 48, 6, 0x1},     // serbia
	{71408, 122, 10, 0x1},   // indiaunion
	{71418, 252, 9, 0x1},    // taiwanchn
	{71427, 236, 5, 0x81},   // #4540
	{71432, 230, 52, 0x1},   // peoplesrepublicchinamacaospecialadministrativeregion
	{71484, 111, 13, 0x1},   // irafghanistan
	{71497, 161, 31, 0x1},   // vietnamformerdemocraticrepublic
	{71528, 127, 5, 0x81},   // #4398
	{71533, 63, 28, 0x1},    // formerunitedrepubliccameroon
	{71561, 231, 17, 0x1},   // frenchsaintmartin
	{71578, 1065, 5, 0x1},   // #6698
	{71583, 1066, 4, 0x1},   // #691
	{71587, 119, 5, 0x1},    // fidji
	{71592, 171, 21, 0x1},   // federalrepublicbrazil
	{71613, 54, 19, 0x1},    // unitedstatesamerica
	{71632, 1067, 5, 0x1},   // #5slv
	{71637, 184, 5, 0x81},   // #2hti
	{71642, 61, 33, 0x1},    // formercentraalafrikaanskeizerrijk
	{71675, 1068, 5, 0x1},   // #5sud
	{71680, 129, 14, 0x1},   // formercambodja
	{71694, 1069, 5, 0x1},   // #6svg
	{71699, 2, 33, 0x1},     // principalityofthevalleysofandorra
	{71732, 59, 10, 0x1},    // bovenvolta
	{71742, 1070, 4, 0x1},   // #690
	{71746, 15, 34, 0x1},    // formerduitsedemocratischerepubliek
	{71780, 1071, 5, 0x81},  // #2csk
	{71785, 64, 27, 0x1},    // congodemocratischerepubliek
	{71812, 171, 18, 0x1},   // unitedstatesbrazil
	{71830, 121, 17, 0x1},   // republicindonesia
	{71847, 22, 37, 0x1},    // unitedkingdomgreatbritainnorthireland
	{71884, 1072, 23, 0x2},  // gilbertandelliceislands
	{71907, 59, 10, 0x1},    // hautevolta
	{71917, 118, 16, 0x1},   // republicofcyprus
	{71933, 237, 5, 0x81},   // #4574
	{71938, 148, 5, 0x1},    // #7prk
	{71943, 9, 28, 0x1},     // bosniaandherzegovinarepublic
	{71971, 82, 20, 0x1},    // unitedkingdomoflibya
	{71991, 144, 5, 0x1},    // #7pak
	{71996, 259, 11, 0x1},   // repofkosovo
	{72007, 25, 24, 0x1},    // hrvatskacroatialocalname
	{72031, 222, 5, 0x81},   // #4304
	{72036, 14, 13, 0x1},    // chechrepublic
	{72049, 203, 5, 0x81},   // #2asm
	{72054, 227, 9, 0x1},    // maneiland
	{72063, 215, 13, 0x1},   // westernsahara
	{72076, 60, 24, 0x1},    // bechuanalandprotectorate
	{72100, 142, 14, 0x1},   // republieknauru
	{72114, 55, 36, 0x1},    // socialistfederalrepublicofyugoslavia
	{72150, 30, 14, 0x1},    // kingdomofitaly
	{72164, 1074, 5, 0x1},   // #5mor
	{72169, 1075, 5, 0x1},   // #6600
	{72174, 111, 21, 0x1},   // koninkrijkafghanistan
	{72195, 123, 10, 0x1},   // iranpersia
	{72205, 52, 14, 0x1},    // turkserepublic
	{72219, 145, 24, 0x1},   // formerphilippinerepublic
	{72243, 81, 15, 0x1},    // liberiarepublic
	{72258, 136, 19, 0x1},   // maldivischeeilanden
	{72277, 73, 19, 0x1},    // incleritreaethiopia
	{72296, 123, 6, 0x1},    // perzie
	{72302, 69, 32, 0x1},    // democraticpopularrepublicalgeria
	{72334, 255, 5, 0x1},    // #7ivb
	{72339, 248, 20, 0x1},   // sintpierreenmiquelon
	{72359, 24, 13, 0x1},    // greecekingdom
	{72372, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{72408, 256, 30, 0x1},   // verenigdestatesmaagdeneilanden
	{72438, 145, 22, 0x1},   // philippinecommonwealth
	{72460, 1076, 5, 0x1},   // #5970
	{72465, 129, 38, 0x1},   // coalitiongovernmentdemocratickampuchea
	{72503, 14, 5, 0x81},    // #2cze
	{72508, 1077, 5, 0x1},   // #5slu
	{72513, 145, 11, 0x1},   // philippines
	{72524, 1078, 5, 0x1},   // #5sri
	{72529, 177, 5, 0x81},   // #4212
	{72534, 180, 7, 0x1},    // grenada
	{72541, 34, 7, 0x1},     // letland
	{72548, 158, 12, 0x1},   // kingdomtonga
	{72560, 1079, 5, 0x1},   // #5drv
	{72565, 1080, 5, 0x1},   // #6isr
	{72570, 179, 7, 0x1},    // ecuador
	{72577, 13, 16, 0x1},    // tsjechoslovakije
	{72593, 241, 28, 0x1},   // palestiniannationalauthority
	{72621, 17, 14, 0x1},    // kingdomdenmark
	{72635, 231, 21, 0x1},   // frenchpartsaintmartin
	{72656, 129, 26, 0x1},   // peoplesrepublicofkampuchea
	{72682, 68, 12, 0x1},    // afarissaland
	{72694, 17, 7, 0x1},     // denmark
	{72701, 1081, 5, 0x1},   // #6leb
	{72706, 79, 8, 0x1},     // eqguinea
	{72714, 49, 8, 0x1},     // slovakia
	{72722, 106, 20, 0x1},   // tanganyikaenzanzibar
	{72742, 140, 17, 0x1},   // federatiemaleisie
	{72759, 154, 8, 0x1},    // thailand
	{72767, 100, 16, 0x1},   // saotomeeprincipe
	{72783, 161, 3, 0x1},    // drv
	{72786, 119, 33, 0x1},   // sovereigndemocraticrepublicoffiji
	{72819, 212, 7, 0x1},    // curacao
	{72826, 24, 11, 0x1},    // griekenland
	{72837, 23, 7, 0x1},     // georgie
	{72844, 186, 24, 0x1},   // federatiesaintkittsnevis
	{72868, 160, 11, 0x1},   // uzbekhistan
	{72879, 136, 17, 0x1},   // maldivensultanaat
	{72896, 79, 5, 0x81},    // #4226
	{72901, 1082, 5, 0x1},   // #6sal
	{72906, 38, 13, 0x1},    // maltarepublic
	{72919, 164, 17, 0x1},   // yemenarabrepublic
	{72936, 75, 13, 0x1},    // ghanarepublic
	{72949, 198, 19, 0x1},   // republicofvenezuela
	{72968, 121, 32, 0x1},   // republicverenigdestatesindonesie
	{73000, 238, 5, 0x81},   // #4570
	{73005, 28, 18, 0x1},    // ijslandserepubliek
	{73023, 140, 24, 0x1},   // formerfederationofmalaya
	{73047, 253, 22, 0x1},   // minoroutlyingislandsus
	{73069, 52, 12, 0x1},    // formerturkey
	{73081, 45, 31, 0x1},    // socialistischerepubliekroemenie
	{73112, 205, 20, 0x1},   // frsouthantarcticterr
	{73132, 126, 5, 0x81},   // #4392
	{73137, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{73173, 140, 7, 0x1},    // malakka
	{73180, 1083, 5, 0x1},   // #6tog
	{73185, 131, 18, 0x1},   // korearepublicsouth
	{73203, 140, 16, 0x1},   // federatiemalakka
	{73219, 225, 5, 0x81},   // #2hkg
	{73224, 173, 5, 0x1},    // chili
	{73229, 138, 11, 0x1},   // formerbirma
	{73240, 97, 19, 0x1},    // republicsierraleone
	{73259, 72, 12, 0x1},    // eritreastate
	{73271, 145, 18, 0x1},   // philippinerepublic
	{73289, 13, 20, 0x1},    // formerczechoslovakia
	{73309, 164, 5, 0x1},    // jemen
	{73314, 139, 23, 0x1},   // mongoliapeoplesrepublic
	{73337, 112, 17, 0x1},   // unitedarabemirate
	{73354, 1084, 5, 0x1},   // #6irq
	{73359, 63, 30, 0x1},    // formerunitedrepublicofcameroon
	{73389, 127, 29, 0x1},   // kazakhsovietsocialistrepublic
	{73418, 137, 30, 0x1},   // republiekvandemarshalleilanden
	{73448, 133, 28, 0x1},   // laospeopledemocraticrepublic
	{73476, 121, 29, 0x1},   // republicunitedstatesindonesia
	{73505, 164, 25, 0x1},   // mutawakkilitekingdomyemen
	{73530, 1085, 5, 0x1},   // #6sin
	{73535, 106, 18, 0x1},   // tanzaniatanganyika
	{73553, 75, 5, 0x81},    // #4288
	{73558, 194, 16, 0x1},   // nederlandsguyana
	{73574, 120, 12, 0x1},   // fsmicronesia
	{73586, 162, 5, 0x81},   // #4548
	{73591, 13, 42, 0x1},    // tsjechischeenslowaaksefederatieverepubliek
	{73633, 164, 8, 0x1},    // yemenrep
	{73641, 109, 16, 0x1},   // northernrhodesia
	{73657, 106, 35, 0x1},   // tanganyikaandzanzibarunitedrepublic
	{73692, 198, 28, 0x1},   // republicbolivarianavenezuela
	{73720, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{73756, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{73784, 4, 5, 0x81},     // #2aus
	{73789, 1086, 5, 0x1},   // #6thi
	{73794, 59, 11, 0x1},    // birkinafaso
	{73805, 82, 36, 0x1},    // socialistpeopleslibyanarabjamahiriya
	{73841, 1087, 10, 0x2},  // yugoslavia
	{73851, 70, 8, 0x1},     // zanzibar
	{73859, 1089, 5, 0x1},   // #5sal
	{73864, 16, 23, 0x1},    // bondsrepubliekduitsland
	{73887, 152, 19, 0x1},   // solomonislandsstate
	{73906, 1090, 5, 0x1},   // #6ven
	{73911, 1091, 5, 0x1},   // #6van
	{73916, 1092, 5, 0x1},   // #5spn
	{73921, 245, 5, 0x81},   // #4239
	{73926, 217, 24, 0x1},   // malvinasfalklandeilanden
	{73950, 232, 28, 0x1},   // northernmarianascommonwealth
	{73978, 76, 16, 0x1},    // republicofguinea
	{73994, 145, 19, 0x1},   // filipijnserepubliek
	{74013, 88, 10, 0x1},    // mauretania
	{74023, 45, 8, 0x1},     // roumania
	{74031, 110, 17, 0x1},   // republiekzimbabwe
	{74048, 202, 7, 0x1},    // nethant
	{74055, 141, 30, 0x1},   // nepalfederaldemocraticrepublic
	{74085, 165, 6, 0x1},    // #3ydye
	{74091, 123, 16, 0x1},   // islamicrepofiran
	{74107, 198, 25, 0x1},   // venezuelarepbolivarianade
	{74132, 6, 12, 0x1},     // azerbajdzjan
	{74144, 175, 17, 0x1},   // republiccostarica
	{74161, 59, 20, 0x1},    // republicofuppervolta
	{74181, 241, 16, 0x1},   // palestinestateof
	{74197, 106, 18, 0x1},   // republictanganyika
	{74215, 150, 18, 0x1},   // saudiarabiakingdom
	{74233, 162, 16, 0x1},   // republiekvanuatu
	{74249, 138, 9, 0x1},    // uniebirma
	{74258, 1093, 5, 0x1},   // #5900
	{74263, 165, 39, 0x1},   // southadenyemenpeoplesdemocraticrepublic
	{74302, 23, 7, 0x1},     // georgia
	{74309, 15, 3, 0x1},     // ddr
	{74312, 1094, 5, 0x1},   // #5mas
	{74317, 1095, 5, 0x1},   // #6sol
	{74322, 147, 32, 0x1},   // independentstateofpapuanewguinea
	{74354, 178, 5, 0x81},   // #4214
	{74359, 94, 6, 0x1},     // ruanda
	{74365, 193, 5, 0x81},   // #4222
	{74370, 217, 5, 0x81},   // #4238
	{74375, 226, 5, 0x81},   // #2hmd
	{74380, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{74413, 254, 5, 0x81},   // #2vat
	{74418, 71, 24, 0x1},    // formerunitedarabrepublic
	{74442, 46, 30, 0x1},    // socialistsovjetrepubliekenunie
	{74472, 1096, 5, 0x1},   // #6570
	{74477, 1097, 5, 0x1},   // #6spn
	{74482, 94, 14, 0x1},    // republicrwanda
	{74496, 255, 20, 0x1},   // virginislandsbritish
	{74516, 17, 16, 0x1},    // kingdomofdenmark
	{74532, 155, 20, 0x1},   // republicoftajikistan
	{74552, 229, 6, 0x1},    // jersey
	{74558, 22, 47, 0x1},    // grootbrittannieennoordierlandverenigdkoninkrijk
	{74605, 1098, 5, 0x1},   // #5mlt
	{74610, 125, 27, 0x1},   // hashemitekingdomtransjordan
	{74637, 1099, 5, 0x1},   // #2afi
	{74642, 176, 12, 0x1},   // republiccuba
	{74654, 1100, 5, 0x1},   // #5sin
	{74659, 1101, 5, 0x1},   // #6som
	{74664, 106, 10, 0x1},   // tanganyika
	{74674, 10, 21, 0x1},    // formerbyelorussianssr
	{74695, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{74720, 66, 11, 0x1},    // uniecomoren
	{74731, 63, 14, 0x1},    // formercameroon
	{74745, 24, 16, 0x1},    // hellenicrepublic
	{74761, 24, 15, 0x1},    // kingdomofgreece
	{74776, 1102, 5, 0x1},   // #6565
	{74781, 1103, 5, 0x1},   // #6571
	{74786, 1104, 5, 0x1},   // #6sri
	{74791, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{74822, 164, 7, 0x1},    // yemenar
	{74829, 223, 11, 0x1},   // fransguyana
	{74840, 1105, 5, 0x1},   // #6ita
	{74845, 73, 33, 0x1},    // ethiopiapeoplesdemocraticrepublic
	{74878, 127, 19, 0x1},   // republiekkazachstan
	{74897, 1106, 5, 0x1},   // #5mya
	{74902, 139, 8, 0x1},    // mongolia
	{74910, 32, 17, 0x1},    // republiclithuania
	{74927, 1107, 5, 0x1},   // #6taj
	{74932, 23, 16, 0x1},    // republiekgeorgie
	{74948, 1108, 5, 0x1},   // #5som
	{74953, 56, 14, 0x1},    // angolarepublic
	{74967, 24, 16, 0x1},    // republicofgreece
	{74983, 1109, 5, 0x1},   // #6572
	{74988, 52, 7, 0x1},     // turkiye
	{74995, 220, 9, 0x1},    // gibraltar
	{75004, 73, 15, 0x1},    // ethiopianempire
	{75019, 52, 7, 0x1},     // turkije
	{75026, 107, 16, 0x1},   // republiekoeganda
	{75042, 144, 29, 0x1},   // islamitischerepubliekpakistan
	{75071, 128, 5, 0x1},    // #7kgz
	{75076, 123, 10, 0x1},   // persiairan
	{75086, 228, 29, 0x1},   // britsgebiedindeindischeoceaan
	{75115, 161, 24, 0x1},   // vietnamsocialistrepublic
	{75139, 199, 5, 0x81},   // #2abw
	{75144, 54, 30, 0x1},    // verenigdestatenvannoordamerika
	{75174, 111, 5, 0x81},   // #2afg
	{75179, 1110, 5, 0x1},   // #5mex
	{75184, 69, 32, 0x1},    // democraticvolksrepubliekalgerije
	{75216, 243, 13, 0x1},   // reunionisland
	{75229, 240, 23, 0x1},   // gemenebestvanpuertorico
	{75252, 1111, 5, 0x1},   // #5sol
	{75257, 232, 39, 0x1},   // commonwealthofthenorthernmarianaislands
	{75296, 63, 22, 0x1},    // cameroonunitedrepublic
	{75318, 165, 11, 0x1},   // fmrdemyemen
	{75329, 145, 10, 0x1},   // philipines
	{75339, 163, 21, 0x1},   // independentstatesamoa
	{75360, 88, 10, 0x1},    // mauretanie
	{75370, 61, 20, 0x1},    // centralafricanempire
	{75390, 148, 10, 0x1},   // koreanorth
	{75400, 133, 16, 0x1},   // laopeoplesdemrep
	{75416, 201, 23, 0x1},   // alandautonomousprovince
	{75439, 129, 13, 0x1},   // khmerrepublic
	{75452, 146, 12, 0x1},   // palauislands
	{75464, 92, 5, 0x1},     // niger
	{75469, 3, 16, 0x1},     // republiekarmenie
	{75485, 62, 21, 0x1},    // republicofcotedivoire
	{75506, 65, 22, 0x1},    // brazzavilleformercongo
	{75528, 130, 41, 0x1},   // independentandsovereignrepublicofkiribati
	{75569, 5, 5, 0x81},     // #2aut
	{75574, 136, 23, 0x1},   // maldiveislandssultanate
	{75597, 222, 15, 0x1},   // kalaallitnunaat
	{75612, 1112, 5, 0x1},   // #5maw
	{75617, 59, 11, 0x1},    // burkinofaso
	{75628, 179, 17, 0x1},   // republicofecuador
	{75645, 136, 28, 0x1},   // sultanateofthemaldiveislands
	{75673, 179, 5, 0x81},   // #4218
	{75678, 241, 21, 0x1},   // palestinianadminareas
	{75699, 5, 15, 0x1},     // republicaustria
	{75714, 1113, 5, 0x1},   // #5jam
	{75719, 6, 12, 0x1},     // azerbeidsjan
	{75731, 227, 10, 0x1},   // islandsman
	{75741, 1114, 5, 0x1},   // #6sud
	{75746, 186, 15, 0x1},   // saintkittsnevis
	{75761, 92, 5, 0x81},    // #4562
	{75766, 41, 5, 0x81},    // #4578
	{75771, 243, 9, 0x1},    // lareunion
	{75780, 87, 25, 0x1},    // mozambiquepeoplesrepublic
	{75805, 38, 5, 0x1},     // malta
	{75810, 42, 20, 0x1},    // aotearoanieuwzeeland
	{75830, 87, 18, 0x1},    // mozambiquerepublic
	{75848, 165, 15, 0x1},   // democraticyemen
	{75863, 127, 8, 0x1},    // kazachie
	{75871, 153, 18, 0x1},   // syrianarabrepublic
	{75889, 181, 17, 0x1},   // republicguatemala
	{75906, 6, 5, 0x81},     // #2aze
	{75911, 72, 14, 0x1},    // stateoferitrea
	{75925, 70, 23, 0x1},    // zanzibarpeoplesrepublic
	{75948, 88, 25, 0x1},    // islamicrepublicmauritanie
	{75973, 201, 5, 0x81},   // #2ala
	{75978, 1115, 5, 0x1},   // #6sie
	{75983, 44, 17, 0x1},    // republiekportugal
	{76000, 1116, 5, 0x1},   // #6sau
	{76005, 134, 16, 0x1},   // libaneserepublic
	{76021, 108, 5, 0x1},    // #7rsa
	{76026, 197, 28, 0x1},   // saintvincentandthegrenadines
	{76054, 48, 18, 0x1},    // servieenmontenegro
	{76072, 164, 22, 0x1},   // yemenarabrepublicyemen
	{76094, 1117, 5, 0x1},   // #5drc
	{76099, 149, 4, 0x1},    // #9qa
	{76103, 168, 19, 0x1},   // commonwealthbahamas
	{76122, 113, 10, 0x1},   // bangladesh
	{76132, 195, 22, 0x1},   // republictrinidadtobago
	{76154, 157, 14, 0x1},   // portugeestimor
	{76168, 61, 24, 0x1},    // middenafrikaanserepublic
	{76192, 1, 21, 0x1},     // volksrepubliekalbanie
	{76213, 68, 6, 0x1},     // #3aidj
	{76219, 1118, 5, 0x1},   // #6ice
	{76224, 139, 8, 0x1},    // mongolie
	{76232, 27, 15, 0x1},    // republicireland
	{76247, 1119, 5, 0x1},   // #5msi
	{76252, 1120, 5, 0x1},   // #5910
	{76257, 1121, 5, 0x1},   // #6ton
	{76262, 12, 10, 0x1},    // switerland
	{76272, 22, 27, 0x1},    // unitedkingdomofgreatbritain
	{76299, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{76325, 219, 22, 0x1},   // guernseychannelislands
	{76347, 165, 30, 0x1},   // yemenpeoplesdemocraticrepublic
	{76377, 1122, 5, 0x81},  // #2ant
	{76382, 110, 16, 0x1},   // republiczimbabwe
	{76398, 1123, 5, 0x1},   // #6tun
	{76403, 10, 17, 0x1},    // bjelorussischessr
	{76420, 112, 20, 0x1},   // unitedarabicemirates
	{76440, 201, 5, 0x81},   // #4248
	{76445, 82, 26, 0x1},    // formerlibyanarabjamahiriya
	{76471, 1124, 5, 0x1},   // #4280
	{76476, 248, 16, 0x1},   // stpierremiquelon
	{76492, 116, 6, 0x1},    // buthan
	{76498, 82, 8, 0x1},     // libyanaj
	{76506, 76, 13, 0x1},    // guineaconakry
	{76519, 1125, 5, 0x1},   // #6560
	{76524, 4, 19, 0x1},     // gemenebestaustralie
	{76543, 91, 5, 0x81},    // #4516
	{76548, 97, 11, 0x1},    // sierreleone
	{76559, 77, 27, 0x1},    // islamitischerepubliekgambia
	{76586, 1, 22, 0x1},     // albanesevolksrepubliek
	{76608, 66, 7, 0x1},     // comoren
	{76615, 7, 14, 0x1},     // kingdombelgium
	{76629, 64, 3, 0x1},     // drc
	{76632, 123, 19, 0x1},   // iranislandsrepublic
	{76651, 217, 23, 0x1},   // falklandislandsmalvinas
	{76674, 98, 22, 0x1},    // somaliafederalrepublic
	{76696, 128, 20, 0x1},   // republicofkyrgyzstan
	{76716, 14, 8, 0x1},     // tsjechie
	{76724, 37, 24, 0x1},    // republicofnorthmacedonia
	{76748, 120, 21, 0x1},   // micronesiafedstatesof
	{76769, 1126, 5, 0x1},   // #5jpn
	{76774, 197, 11, 0x1},   // sintvincent
	{76785, 73, 5, 0x81},    // #4231
	{76790, 250, 19, 0x1},   // turkscaicoseilanden
	{76809, 46, 5, 0x1},     // #7rus
	{76814, 87, 18, 0x1},    // republicmozambique
	{76832, 100, 7, 0x1},    // saotome
	{76839, 202, 6, 0x1},    // #3anhh
	{76845, 153, 17, 0x1},   // arabrepublicsyria
	{76862, 48, 19, 0x1},    // fryserbiamontenegro
	{76881, 138, 40, 0x1},   // socialistischerepubliekvandeunievanburma
	{76921, 199, 21, 0x1},   // kofthenetherlandaruba
	{76942, 47, 18, 0x1},    // republieksanmarino
	{76960, 113, 10, 0x1},   // bangladesj
	{76970, 133, 7, 0x1},    // laospdr
	{76977, 117, 28, 0x1},   // peoplesrepublicmainlandchina
	{77005, 21, 16, 0x1},    // republicoffrance
	{77021, 128, 8, 0x1},    // kirgizia
	{77029, 128, 17, 0x1},   // republickirgistan
	{77046, 230, 5, 0x81},   // #2mac
	{77051, 35, 5, 0x81},    // #4492
	{77056, 123, 19, 0x1},   // islamicrepubliciran
	{77075, 236, 17, 0x1},   // nouvellecaledonie
	{77092, 1, 5, 0x81},     // #2alb
	{77097, 231, 21, 0x1},   // saintmaartenfransdeel
	{77118, 1127, 5, 0x1},   // #6slv
	{77123, 1128, 5, 0x1},   // #5svg
	{77128, 1129, 5, 0x1},   // #4230
	{77133, 117, 20, 0x1},   // peoplesrepublicchina
	{77153, 64, 7, 0x1},     // drcongo
	{77160, 178, 15, 0x1},   // dominicaanserep
	{77175, 1130, 5, 0x1},   // #6530
	{77180, 1131, 5, 0x1},   // #6swd
	{77185, 93, 5, 0x81},    // #4566
	{77190, 36, 32, 0x1},    // moldaviansovietsocialistrepublic
	{77222, 95, 23, 0x1},    // sudandemocraticrepublic
	{77245, 1132, 5, 0x1},   // #5hai
	{77250, 36, 12, 0x1},    // repofmoldova
	{77262, 67, 19, 0x1},    // republicofcaboverde
	{77281, 186, 28, 0x1},   // stchristophernevisfederation
	{77309, 88, 25, 0x1},    // islamicrepublicmauritania
	{77334, 1133, 5, 0x1},   // #5saf
	{77339, 200, 5, 0x81},   // #2aia
	{77344, 1134, 5, 0x1},   // #6slu
	{77349, 141, 30, 0x1},   // nepaldemocraticfederalrepublic
	{77379, 163, 21, 0x1},   // samoaindependentstate
	{77400, 19, 5, 0x81},    // #4233
	{77405, 1135, 5, 0x1},   // #6sey
	{77410, 173, 5, 0x1},    // chile
	{77415, 162, 7, 0x1},    // vanuatu
	{77422, 1136, 5, 0x1},   // #6531
	{77427, 252, 19, 0x1},   // chinataiwanprovince
	{77446, 73, 33, 0x1},    // peoplesdemocraticrepublicethiopia
	{77479, 147, 14, 0x1},   // papaunewguinea
	{77493, 1137, 5, 0x1},   // #5hun
	{77498, 68, 5, 0x1},     // #7dji
	{77503, 234, 10, 0x1},   // martinique
	{77513, 1138, 5, 0x1},   // #6ire
	{77518, 198, 4, 0x1},    // #9ve
	{77522, 210, 15, 0x1},   // keelingeilanden
	{77537, 1139, 5, 0x1},   // #5hon
	{77542, 10, 11, 0x1},    // bjelorussie
	{77553, 74, 4, 0x1},     // #9ga
	{77557, 167, 14, 0x1},   // antiguaandbarb
	{77571, 116, 6, 0x1},    // boetan
	{77577, 229, 4, 0x1},    // #9je
	{77581, 41, 19, 0x1},    // koninkrijknoorwegen
	{77600, 101, 9, 0x1},    // swazliand
	{77609, 217, 28, 0x1},   // falklandislandsislasmalvinas
	{77637, 81, 7, 0x1},     // liberia
	{77644, 155, 5, 0x81},   // #2tjk
	{77649, 72, 5, 0x81},    // #4232
	{77654, 165, 39, 0x1},   // yemenpeoplesdemocraticrepublicsouthaden
	{77693, 68, 36, 0x1},    // frenchterritoryoftheafarsandtheissas
	{77729, 220, 5, 0x81},   // #4292
	{77734, 252, 21, 0x1},   // taiwanprovinceofchina
	{77755, 1140, 5, 0x1},   // #6552
	{77760, 62, 18, 0x1},    // republicivorycoast
	{77778, 45, 32, 0x1},    // roemeensesocialistischerepubliek
	{77810, 143, 5, 0x81},   // #4512
	{77815, 83, 7, 0x1},     // lesotho
	{77822, 127, 20, 0x1},   // republicofkazakhstan
	{77842, 131, 5, 0x1},    // #7kor
	{77847, 127, 5, 0x1},    // #7kaz
	{77852, 152, 16, 0x1},   // solomonseilanden
	{77868, 223, 4, 0x1},    // #9gf
	{77872, 219, 22, 0x1},   // channelislandsguernsey
	{77894, 120, 23, 0x1},   // micronesiefederalstates
	{77917, 231, 5, 0x81},   // #2maf
	{77922, 193, 18, 0x1},   // republicelsalvador
	{77940, 171, 20, 0x1},   // unitedstatesofbrazil
	{77960, 1141, 5, 0x1},   // #6tri
	{77965, 62, 21, 0x1},    // cotedivoireivorycoast
	{77986, 73, 17, 0x1},    // socialistethiopia
	{78003, 170, 26, 0x1},   // boliviamultinationalestaat
	{78029, 95, 17, 0x1},    // presecessionsudan
	{78046, 27, 16, 0x1},    // republiekierland
	{78062, 43, 14, 0x1},    // polandrepublic
	{78076, 1142, 5, 0x1},   // #6553
	{78081, 21, 5, 0x81},    // #2fra
	{78086, 70, 23, 0x1},    // peoplesrepubliczanzibar
	{78109, 164, 8, 0x1},    // repyemen
	{78117, 223, 11, 0x1},   // fransguiana
	{78128, 166, 19, 0x1},   // argentijnserepublic
	{78147, 64, 30, 0x1},    // democratischerepubliekvancongo
	{78177, 55, 33, 0x1},    // democratischfederatiefjoegoslavie
	{78210, 151, 4, 0x1},    // #9sg
	{78214, 255, 4, 0x1},    // #9vg
	{78218, 163, 17, 0x1},   // westernsamoasamoa
	{78235, 219, 4, 0x1},    // #9gg
	{78239, 80, 5, 0x81},    // #4404
	{78244, 128, 8, 0x1},    // kirgizie
	{78252, 197, 3, 0x1},    // svg
	{78255, 139, 5, 0x81},   // #4496
	{78260, 25, 5, 0x81},    // #2hrv
	{78265, 218, 5, 0x81},   // #4234
	{78270, 20, 5, 0x81},    // #4246
	{78275, 121, 18, 0x1},   // republiekindonesie
	{78293, 148, 10, 0x1},   // northkorea
	{78303, 181, 18, 0x1},   // republiekguatemala
	{78321, 119, 21, 0x1},   // fijieilandenrepubliek
	{78342, 182, 26, 0x1},   // cooperatieverepublicguyana
	{78368, 95, 4, 0x1},     // #9sd
	{78372, 165, 32, 0x1},   // democratischevolksrepubliekjemen
	{78404, 181, 9, 0x1},    // gautemala
	{78413, 1143, 5, 0x1},   // #6481
	{78418, 124, 12, 0x1},   // republicirak
	{78430, 180, 4, 0x1},    // #9gd
	{78434, 71, 14, 0x1},    // egyptarabrepof
	{78448, 131, 9, 0x1},    // repskorea
	{78457, 82, 15, 0x1},    // koninkrijklibie
	{78472, 226, 11, 0x1},   // heardisland
	{78483, 39, 5, 0x81},    // #4499
	{78488, 1144, 5, 0x1},   // #5mon
	{78493, 244, 14, 0x1},   // stateofvietnam
	{78507, 183, 17, 0x1},   // republiekhonduras
	{78524, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{78554, 1145, 5, 0x1},   // #5cub
	{78559, 1146, 5, 0x1},   // #6frn
	{78564, 231, 18, 0x1},   // frenchpartstmartin
	{78582, 1147, 5, 0x1},   // #6swa
	{78587, 1148, 5, 0x1},   // #6551
	{78592, 244, 12, 0x1},   // statevietnam
	{78604, 85, 30, 0x1},    // democraticrepublicofmadagascar
	{78634, 111, 28, 0x1},   // islamitischestaatafghanistan
	{78662, 68, 27, 0x1},    // territoryoftheafarsandissas
	{78689, 14, 13, 0x1},    // czechrepublic
	{78702, 132, 5, 0x1},    // #7kuw
	{78707, 51, 4, 0x1},     // #9se
	{78711, 254, 4, 0x1},    // #9va
	{78715, 90, 5, 0x81},    // #2mwi
	{78720, 1149, 5, 0x1},   // #6482
	{78725, 131, 10, 0x1},   // repofkorea
	{78735, 57, 4, 0x1},     // #9bi
	{78739, 205, 4, 0x1},    // taaf
	{78743, 23, 4, 0x1},     // #9ge
	{78747, 198, 29, 0x1},   // venezuelarepublicabolivariana
	{78776, 133, 5, 0x81},   // #4418
	{78781, 164, 13, 0x1},   // republicjemen
	{78794, 58, 14, 0x1},    // republiekbenin
	{78808, 22, 29, 0x1},    // ukgreatbritainnorthernireland
	{78837, 1150, 5, 0x1},   // #5mli
	{78842, 86, 5, 0x81},    // #2mli
	{78847, 36, 5, 0x81},    // #4498
	{78852, 145, 23, 0x1},   // commonwealthphilippines
	{78875, 1151, 5, 0x1},   // #6tuv
	{78880, 129, 17, 0x1},   // cambodiakampuchea
	{78897, 197, 23, 0x1},   // stvincentendegrenadinen
	{78920, 97, 19, 0x1},    // sierraleonerepublic
	{78939, 104, 5, 0x81},   // #2tgo
	{78944, 138, 19, 0x1},   // burmaunionofmyanmar
	{78963, 130, 5, 0x81},   // #4296
	{78968, 227, 3, 0x1},    // man
	{78971, 1152, 5, 0x1},   // #5cam
	{78976, 1153, 5, 0x1},   // #5cdi
	{78981, 152, 14, 0x1},   // salomonislands
	{78995, 143, 5, 0x81},   // #2omn
	{79000, 27, 14, 0x1},    // ierserepubliek
	{79014, 117, 13, 0x1},   // chinamainland
	{79027, 31, 13, 0x1},    // liechtenstien
	{79040, 152, 4, 0x1},    // #9sb
	{79044, 254, 23, 0x1},   // vaticancitystateholysee
	{79067, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{79097, 1154, 5, 0x1},   // #6483
	{79102, 114, 4, 0x1},    // #9bh
	{79106, 203, 22, 0x1},   // territoryamericansamoa
	{79128, 128, 18, 0x1},   // kyrgyzstanrepublic
	{79146, 120, 25, 0x1},   // federalstatesofmicronesia
	{79171, 28, 15, 0x1},    // icelandrepublic
	{79186, 1155, 5, 0x1},   // #5mal
	{79191, 105, 5, 0x81},   // #2tun
	{79196, 1156, 5, 0x1},   // #6359
	{79201, 1157, 5, 0x1},   // #6305
	{79206, 123, 10, 0x1},   // iranempire
	{79216, 158, 5, 0x81},   // #2ton
	{79221, 30, 15, 0x1},    // republiekitalie
	{79236, 169, 15, 0x1},   // britishhonduras
	{79251, 89, 9, 0x1},     // mauritius
	{79260, 111, 32, 0x1},   // islamitischerepubliekafghanistan
	{79292, 46, 12, 0x1},    // sovietrussia
	{79304, 1158, 5, 0x1},   // #5chn
	{79309, 217, 8, 0x1},    // malvinen
	{79317, 147, 12, 0x1},   // papuanguinea
	{79329, 135, 8, 0x1},    // srilanka
	{79337, 144, 23, 0x1},   // pakistanislamicrepublic
	{79360, 43, 19, 0x1},    // volksrepubliekpolen
	{79379, 13, 4, 0x1},     // cssr
	{79383, 102, 4, 0x1},    // #9sc
	{79387, 67, 20, 0x1},    // kaapverdischeislands
	{79407, 197, 4, 0x1},    // #9vc
	{79411, 259, 4, 0x1},    // #9xk
	{79415, 1159, 5, 0x1},   // #6484
	{79420, 28, 7, 0x1},     // iceland
	{79427, 1160, 5, 0x1},   // #5dji
	{79432, 1161, 5, 0x1},   // #5dom
	{79437, 31, 12, 0x1},    // lichtenstein
	{79449, 187, 4, 0x1},    // #9lc
	{79453, 125, 5, 0x81},   // #4400
	{79458, 50, 17, 0x1},    // slovenianrepublic
	{79475, 251, 15, 0x1},   // tokelaueilanden
	{79490, 1162, 5, 0x1},   // #5qat
	{79495, 1163, 5, 0x1},   // #5mac
	{79500, 1164, 5, 0x1},   // #5140
	{79505, 111, 23, 0x1},   // afghanistanislamicstate
	{79528, 165, 16, 0x1},   // formersouthyemen
	{79544, 1165, 5, 0x1},   // #5cro
	{79549, 259, 53, 0x1},   // kosovounderunitednationssecuritycouncilresolution1244
	{79602, 119, 5, 0x81},   // #4242
	{79607, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{79639, 237, 14, 0x1},   // norfolkislands
	{79653, 1166, 5, 0x1},   // #5cao
	{79658, 9, 17, 0x1},     // bosniehercegovina
	{79675, 108, 10, 0x1},   // zuidafrika
	{79685, 5, 19, 0x1},     // republiekoostenrijk
	{79704, 57, 16, 0x1},    // republiekburundi
	{79720, 68, 20, 0x1},    // afarsendeissasgebied
	{79740, 241, 33, 0x1},   // palestijnsebevrijdingsorganisatie
	{79773, 1167, 5, 0x1},   // #6irn
	{79778, 58, 4, 0x1},     // #9bj
	{79782, 75, 4, 0x1},     // #9gh
	{79786, 104, 12, 0x1},   // republictogo
	{79798, 29, 4, 0x1},     // #9il
	{79802, 214, 8, 0x1},    // caymanis
	{79810, 134, 4, 0x1},    // #9lb
	{79814, 1168, 5, 0x1},   // #5mld
	{79819, 120, 17, 0x1},   // micronesiafederal
	{79836, 117, 5, 0x1},    // china
	{79841, 196, 22, 0x1},   // uruguayeasternrepublic
	{79863, 1169, 5, 0x1},   // #5can
	{79868, 73, 23, 0x1},    // excludeseritreaethiopia
	{79891, 1170, 5, 0x1},   // #5chl
	{79896, 1171, 5, 0x1},   // #6541
	{79901, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{79948, 1172, 5, 0x1},   // #5con
	{79953, 178, 20, 0x1},   // dominikaanserepublic
	{79973, 45, 5, 0x1},     // #7rou
	{79978, 40, 24, 0x1},    // koninkrijkdernederlanden
	{80002, 244, 12, 0x1},   // vietnamstate
	{80014, 152, 8, 0x1},    // solomons
	{80022, 150, 4, 0x1},    // #9sa
	{80026, 253, 4, 0x1},    // #9um
	{80030, 15, 9, 0x1},     // formerddr
	{80039, 146, 15, 0x1},   // republicofpalau
	{80054, 95, 14, 0x1},    // sudanuntil2011
	{80068, 1173, 5, 0x1},   // #6490
	{80073, 208, 4, 0x1},    // #9bm
	{80077, 63, 22, 0x1},    // unitedrepubliccameroon
	{80099, 220, 4, 0x1},    // #9gi
	{80103, 227, 4, 0x1},    // #9im
	{80107, 185, 4, 0x1},    // #9jm
	{80111, 133, 4, 0x1},    // #9la
	{80115, 16, 28, 0x1},    // formerfederalrepublicgermany
	{80143, 64, 11, 0x1},    // demrepcongo
	{80154, 226, 29, 0x1},   // heardeilandenmcdonaldeilanden
	{80183, 1174, 5, 0x1},   // #6taz
	{80188, 138, 26, 0x1},   // republiekderunievanmyanmar
	{80214, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{80248, 1175, 5, 0x1},   // #5maa
	{80253, 186, 23, 0x1},   // saintchristopherennevis
	{80276, 1176, 5, 0x1},   // #6338
	{80281, 157, 5, 0x81},   // #2tls
	{80286, 1177, 5, 0x1},   // #6tur
	{80291, 13, 39, 0x1},    // tsjechischeenslowaaksefederalerepubliek
	{80330, 1178, 5, 0x1},   // #6ser
	{80335, 86, 4, 0x1},     // mali
	{80339, 129, 21, 0x1},   // democratischkampuchea
	{80360, 1179, 5, 0x1},   // #6sur
	{80365, 1180, 5, 0x1},   // #6swz
	{80370, 244, 11, 0x1},   // zuidvietnam
	{80381, 1181, 5, 0x1},   // #6540
	{80386, 217, 8, 0x1},    // malvinas
	{80394, 1182, 5, 0x1},   // #5com
	{80399, 96, 4, 0x1},     // #9sn
	{80403, 68, 19, 0x1},    // afarsissasterritory
	{80422, 62, 9, 0x1},     // ivoorkust
	{80431, 6, 9, 0x1},      // azerbajan
	{80440, 130, 5, 0x1},    // #7kir
	{80445, 207, 4, 0x1},    // #9bl
	{80449, 76, 4, 0x1},     // #9gn
	{80453, 241, 41, 0x1},   // palestinianauthorityadministeredterritory
	{80494, 166, 5, 0x81},   // #2arg
	{80499, 122, 4, 0x1},    // #9in
	{80503, 186, 4, 0x1},    // #9kn
	{80507, 148, 33, 0x1},   // democracticpeoplesrepublicofkorea
	{80540, 147, 30, 0x1},   // independentstatepapuanewguinea
	{80570, 40, 4, 0x1},     // #9nl
	{80574, 137, 5, 0x81},   // #2mhl
	{80579, 105, 17, 0x1},   // republicoftunisia
	{80596, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{80631, 157, 12, 0x1},   // timorlorosae
	{80643, 1183, 5, 0x1},   // #6349
	{80648, 1184, 5, 0x1},   // #6339
	{80653, 31, 13, 0x1},    // liechtenstein
	{80666, 247, 16, 0x1},   // svalbardeilanden
	{80682, 103, 15, 0x1},   // republiektsjaad
	{80697, 123, 6, 0x1},    // persia
	{80703, 1185, 5, 0x1},   // #5cyp
	{80708, 101, 17, 0x1},   // eswatiniswaziland
	{80725, 70, 14, 0x1},    // formerzanzibar
	{80739, 94, 16, 0x1},    // rwandeserepublic
	{80755, 165, 8, 0x1},    // yemendem
	{80763, 1186, 5, 0x1},   // #5col
	{80768, 186, 24, 0x1},   // saintkittsnevisfederatie
	{80792, 37, 37, 0x1},    // formerjoegoslavischerepublicmacedonie
	{80829, 98, 4, 0x1},     // #9so
	{80833, 48, 16, 0x1},    // republicofserbia
	{80849, 119, 5, 0x81},   // #2fji
	{80854, 170, 4, 0x1},    // #9bo
	{80858, 109, 13, 0x1},   // noordrhodesie
	{80871, 178, 4, 0x1},    // #9do
	{80875, 106, 22, 0x1},   // unitedrepublictanzania
	{80897, 228, 4, 0x1},    // #9io
	{80901, 217, 30, 0x1},   // malvinasislandsfalklandislands
	{80931, 125, 4, 0x1},    // #9jo
	{80935, 41, 4, 0x1},     // #9no
	{80939, 56, 6, 0x1},     // angola
	{80945, 245, 38, 0x1},   // southgeorgiazuidelijkesandwicheilanden
	{80983, 1187, 5, 0x1},   // #5mag
	{80988, 58, 17, 0x1},    // republicofdahomey
	{81005, 100, 12, 0x1},   // saotomeandpr
	{81017, 203, 24, 0x1},   // territoryofamericansamoa
	{81041, 64, 22, 0x1},    // formercongoleopoldstad
	{81063, 54, 21, 0x1},    // unitedstatesofamerica
	{81084, 107, 15, 0x1},   // republiekuganda
	{81099, 245, 41, 0x1},   // zuidgeorgieendezuidelijkesandwicheilanden
	{81140, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{81180, 46, 35, 0x1},    // formerunionsovietsocialistrepublics
	{81215, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{81251, 27, 7, 0x1},     // ierland
	{81258, 97, 4, 0x1},     // #9sl
	{81262, 161, 4, 0x1},    // #9vn
	{81266, 182, 13, 0x1},   // britishguiana
	{81279, 120, 17, 0x1},   // micronesiafedstat
	{81296, 231, 18, 0x1},   // stmartinfrenchpart
	{81314, 46, 38, 0x1},    // uniedersocialistischesovjetrepublieken
	{81352, 115, 4, 0x1},    // #9bn
	{81356, 222, 4, 0x1},    // #9gl
	{81360, 89, 18, 0x1},    // republiekmauritius
	{81378, 100, 16, 0x1},   // saotomeyprincipe
	{81394, 112, 5, 0x81},   // #2are
	{81399, 21, 15, 0x1},    // franceanddomtom
	{81414, 69, 32, 0x1},    // algeriademocraticpeoplesrepublic
	{81446, 22, 15, 0x1},    // grootbrittannie
	{81461, 1188, 5, 0x1},   // #5145
	{81466, 15, 28, 0x1},    // duitsedemocratischerepubliek
	{81494, 217, 24, 0x1},   // falklandeilandenmalvinas
	{81518, 1189, 5, 0x1},   // #2tmp
	{81523, 1190, 5, 0x1},   // #5135
	{81528, 225, 11, 0x1},   // hongkongsar
	{81539, 186, 22, 0x1},   // stkittsnevisfederation
	{81561, 194, 15, 0x1},   // republicsurinam
	{81576, 121, 21, 0x1},   // unitedstatesindonesia
	{81597, 125, 30, 0x1},   // hasjemitischkoninkrijkjordanie
	{81627, 103, 5, 0x81},   // #2tcd
	{81632, 162, 7, 0x1},    // vanuata
	{81639, 191, 14, 0x1},   // republicofperu
	{81653, 141, 10, 0x1},   // statenepal
	{81663, 57, 17, 0x1},    // republicboeroendi
	{81680, 165, 28, 0x1},   // southernyemenpeoplesrepublic
	{81708, 68, 8, 0x1},     // djiboeti
	{81716, 47, 4, 0x1},     // #9sm
	{81720, 256, 4, 0x1},    // #9vi
	{81724, 218, 10, 0x1},   // faeroeisds
	{81734, 204, 4, 0x1},    // #9aq
	{81738, 9, 4, 0x1},      // #9ba
	{81742, 177, 4, 0x1},    // #9dm
	{81746, 77, 4, 0x1},     // #9gm
	{81750, 66, 4, 0x1},     // #9km
	{81754, 36, 5, 0x81},    // #2mda
	{81759, 131, 5, 0x81},   // #4410
	{81764, 189, 4, 0x1},    // #9ni
	{81768, 48, 33, 0x1},    // staatsgemeenschapserviemontenegro
	{81801, 55, 16, 0x1},    // jugoslavieformer
	{81817, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{81841, 1191, 5, 0x1},   // #5150
	{81846, 1192, 5, 0x1},   // #6350
	{81851, 117, 15, 0x1},   // chinaprmainland
	{81866, 26, 5, 0x81},    // #2hun
	{81871, 111, 13, 0x1},   // afghanistanir
	{81884, 1193, 13, 0x82}, // republiccongo
	{81897, 77, 9, 0x1},     // thegambia
	{81906, 255, 5, 0x81},   // #2vgb
	{81911, 21, 14, 0x1},    // frenchrepublic
	{81925, 45, 25, 0x1},    // socialistrepublicroemenie
	{81950, 1195, 5, 0x1},   // #6stp
	{81955, 198, 24, 0x1},   // verenigdestatesvenezuela
	{81979, 73, 9, 0x1},     // abessinie
	{81988, 45, 14, 0x1},    // romaniakingdom
	{82002, 25, 7, 0x1},     // kroatie
	{82009, 1196, 26, 0x82}, // yugoslaviaserbiamontenegro
	{82035, 214, 13, 0x1},   // caymanislands
	{82048, 247, 4, 0x1},    // #9sj
	{82052, 80, 5, 0x1},     // #7ken
	{82057, 166, 4, 0x1},    // #9ar
	{82061, 231, 17, 0x1},   // stmartinfransdeel
	{82078, 126, 4, 0x1},    // #9jp
	{82082, 194, 18, 0x1},   // dutchguianasurinam
	{82100, 106, 35, 0x1},   // tanganyikazanzibarverenigderepublic
	{82135, 84, 5, 0x81},    // #2mar
	{82140, 48, 24, 0x1},    // frserbiamontenegroserbia
	{82164, 1198, 5, 0x1},   // #5mad
	{82169, 1, 16, 0x1},     // republiekalbanie
	{82185, 101, 19, 0x1},   // koninkrijkswaziland
	{82204, 143, 4, 0x1},    // oman
	{82208, 71, 16, 0x1},    // koninkrijkegypte
	{82224, 41, 13, 0x1},    // norwaykingdom
	{82237, 65, 19, 0x1},    // volksrepubliekkongo
	{82256, 199, 23, 0x1},   // arubakingdomnetherlands
	{82279, 241, 26, 0x1},   // bezettepalestijnsegebieden
	{82305, 55, 20, 0x1},    // voormaligjoegoslavie
	{82325, 166, 17, 0x1},   // argentinerepublic
	{82342, 15, 11, 0x1},    // germanyeast
	{82353, 134, 16, 0x1},   // lebaneserepublic
	{82369, 164, 26, 0x1},   // northsanayemenarabrepublic
	{82395, 85, 18, 0x1},    // madagascarmalagasy
	{82413, 48, 25, 0x1},    // unievanservieenmontenegro
	{82438, 241, 4, 0x1},    // #9ps
	{82442, 49, 4, 0x1},     // #9sk
	{82446, 168, 20, 0x1},   // gemenebestderbahamas
	{82466, 22, 4, 0x1},     // #9uk
	{82470, 163, 4, 0x1},    // #9ws
	{82474, 37, 5, 0x1},     // #7mkd
	{82479, 235, 7, 0x1},    // mayotte
	{82486, 203, 4, 0x1},    // #9as
	{82490, 16, 7, 0x1},     // germany
	{82497, 93, 22, 0x1},    // nigeriafederalrepublic
	{82519, 1199, 5, 0x1},   // #5dma
	{82524, 17, 4, 0x1},     // #9dk
	{82528, 245, 4, 0x1},    // #9gs
	{82532, 105, 16, 0x1},   // tunisianrepublic
	{82548, 201, 5, 0x1},    // aland
	{82553, 1200, 5, 0x1},   // #6452
	{82558, 135, 4, 0x1},    // #9lk
	{82562, 148, 5, 0x81},   // #4408
	{82567, 232, 13, 0x1},   // noordmarianen
	{82580, 153, 13, 0x1},   // syrianarabrep
	{82593, 1201, 5, 0x1},   // #6352
	{82598, 165, 32, 0x1},   // peoplesdemocraticrepublicofyemen
	{82630, 59, 18, 0x1},    // uppervoltarepublic
	{82648, 250, 5, 0x81},   // #2tca
	{82653, 178, 12, 0x1},   // dominicanrep
	{82665, 153, 8, 0x1},    // uarsyria
	{82673, 158, 5, 0x1},    // #7tga
	{82678, 46, 14, 0x1},    // russianfederal
	{82692, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{82720, 152, 24, 0x1},   // stateofthesolomonislands
	{82744, 240, 4, 0x1},    // #9pr
	{82748, 246, 4, 0x1},    // #9sh
	{82752, 119, 21, 0x1},   // republiekfijieilanden
	{82773, 83, 14, 0x1},    // kingdomlesotho
	{82787, 5, 4, 0x1},      // #9at
	{82791, 138, 5, 0x1},    // burma
	{82796, 25, 7, 0x1},     // croatia
	{82803, 172, 4, 0x1},    // #9bb
	{82807, 68, 4, 0x1},     // #9dj
	{82811, 221, 4, 0x1},    // #9gp
	{82815, 121, 4, 0x1},    // #9id
	{82819, 129, 4, 0x1},    // #9kh
	{82823, 161, 33, 0x1},   // formerdemocraticrepublicofvietnam
	{82856, 1202, 5, 0x1},   // #6451
	{82861, 38, 4, 0x1},     // #9mt
	{82865, 111, 37, 0x1},   // transitionalislamicstateofafghanistan
	{82902, 52, 13, 0x1},    // turkiyeturkey
	{82915, 171, 26, 0x1},   // verenigdestatenvanbrazilie
	{82941, 254, 12, 0x1},   // vaticaanstad
	{82953, 69, 32, 0x1},    // algeriapeoplesdemocraticrepublic
	{82985, 165, 10, 0x1},   // southyemen
	{82995, 61, 11, 0x1},    // ubangishari
	{83006, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{83033, 1203, 5, 0x1},   // #5155
	{83038, 1204, 5, 0x1},   // #5165
	{83043, 1205, 5, 0x1},   // #6343
	{83048, 168, 17, 0x1},   // gemenebestbahamas
	{83065, 119, 24, 0x1},   // republicofthefijiislands
	{83089, 15, 9, 0x1},     // gdrformer
	{83098, 111, 19, 0x1},   // republicafghanistan
	{83117, 131, 9, 0x1},    // koreazuid
	{83126, 203, 9, 0x1},    // eastsamoa
	{83135, 1206, 5, 0x1},   // #5680
	{83140, 165, 19, 0x1},   // formersouthernyemen
	{83159, 218, 5, 0x81},   // #2fro
	{83164, 98, 24, 0x1},    // federalerepublieksomalie
	{83188, 244, 12, 0x1},   // vietnamsouth
	{83200, 50, 4, 0x1},     // #9si
	{83204, 162, 4, 0x1},    // #9vu
	{83208, 71, 24, 0x1},    // arabischerepubliekegypte
	{83232, 4, 4, 0x1},      // #9au
	{83236, 7, 4, 0x1},      // #9be
	{83240, 79, 4, 0x1},     // #9gq
	{83244, 27, 4, 0x1},     // #9ie
	{83248, 130, 4, 0x1},    // #9ki
	{83252, 47, 29, 0x1},    // mostserenerepublicofsanmarino
	{83281, 1207, 5, 0x1},   // #6450
	{83286, 31, 4, 0x1},     // #9li
	{83290, 89, 4, 0x1},     // #9mu
	{83294, 132, 5, 0x81},   // #4414
	{83299, 92, 4, 0x1},     // #9ne
	{83303, 86, 5, 0x81},    // #4466
	{83308, 88, 5, 0x81},    // #4478
	{83313, 147, 23, 0x1},   // territorypapuanewguinea
	{83336, 202, 19, 0x1},   // netherlandsantilles
	{83355, 249, 12, 0x1},   // saintmaarten
	{83367, 40, 26, 0x1},    // thekingdomofthenetherlands
	{83393, 1208, 5, 0x1},   // #5130
	{83398, 65, 25, 0x1},    // republiekcongobrazzaville
	{83423, 65, 24, 0x1},    // congorepublicbrazzaville
	{83447, 55, 32, 0x1},    // yugoslavsocialistfederalrepublic
	{83479, 61, 13, 0x1},    // oubanguichari
	{83492, 1209, 5, 0x1},   // #6syr
	{83497, 219, 17, 0x1},   // guernseybailiwick
	{83514, 132, 11, 0x1},   // statekuwait
	{83525, 106, 8, 0x1},    // tanzinia
	{83533, 154, 11, 0x1},   // siamkingdom
	{83544, 193, 4, 0x1},    // #9sv
	{83548, 231, 23, 0x1},   // collectivitysaintmartin
	{83571, 157, 19, 0x1},   // timorlesteeasttimor
	{83590, 20, 5, 0x81},    // #2fin
	{83595, 113, 4, 0x1},    // #9bd
	{83599, 67, 4, 0x1},     // #9cv
	{83603, 136, 4, 0x1},    // #9mv
	{83607, 128, 5, 0x81},   // #4417
	{83612, 95, 5, 0x1},     // sudan
	{83617, 38, 5, 0x81},    // #2mlt
	{83622, 238, 4, 0x1},    // niue
	{83626, 56, 5, 0x81},    // #2ago
	{83631, 46, 17, 0x1},    // sovietunionrussia
	{83648, 158, 14, 0x1},   // kingdomoftonga
	{83662, 79, 13, 0x1},    // spanishguinea
	{83675, 1210, 5, 0x1},   // #6341
	{83680, 1211, 5, 0x1},   // #6355
	{83685, 1212, 5, 0x1},   // #6331
	{83690, 208, 8, 0x1},    // bermudas
	{83698, 25, 16, 0x1},    // republiekkroatie
	{83714, 1213, 5, 0x1},   // #6325
	{83719, 205, 36, 0x1},   // fransezuidelijkeantarctischegebieden
	{83755, 46, 35, 0x1},    // socialistischesovjetrepubliekenunie
	{83790, 88, 5, 0x1},     // #7mtn
	{83795, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{83837, 146, 4, 0x1},    // #9pw
	{83841, 65, 18, 0x1},    // congorepublicofthe
	{83859, 107, 4, 0x1},    // #9ug
	{83863, 110, 4, 0x1},    // #9zw
	{83867, 133, 12, 0x1},   // laopeoplesdr
	{83879, 199, 4, 0x1},    // #9aw
	{83883, 31, 25, 0x1},    // liechtensteinprincipality
	{83908, 8, 4, 0x1},      // #9bg
	{83912, 212, 4, 0x1},    // #9cw
	{83916, 78, 4, 0x1},     // #9gw
	{83920, 16, 16, 0x1},    // germanyfmrfedrep
	{83936, 128, 4, 0x1},    // #9kg
	{83940, 36, 16, 0x1},    // republiekmoldova
	{83956, 90, 4, 0x1},     // #9mw
	{83960, 93, 4, 0x1},     // #9ng
	{83964, 63, 18, 0x1},    // republicofcameroon
	{83982, 85, 5, 0x81},    // #2mdg
	{83987, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{84027, 188, 5, 0x81},   // #4484
	{84032, 148, 12, 0x1},   // nkoreademrep
	{84044, 117, 17, 0x1},   // peoplesrepofchina
	{84061, 124, 14, 0x1},   // koninkrijkirak
	{84075, 106, 41, 0x1},   // verenigderepubliekvantanganyikaenzanzibar
	{84116, 1214, 5, 0x1},   // #5160
	{84121, 1215, 5, 0x1},   // #6340
	{84126, 106, 21, 0x1},   // tanganyikaandzanzibar
	{84147, 192, 17, 0x1},   // republiekparaguay
	{84164, 207, 12, 0x1},   // stbarthelemy
	{84176, 112, 5, 0x81},   // #4784
	{84181, 95, 6, 0x1},     // soedan
	{84187, 1216, 5, 0x1},   // #5cos
	{84192, 100, 4, 0x1},    // #9st
	{84196, 122, 5, 0x1},    // india
	{84201, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{84228, 21, 5, 0x1},     // #7fra
	{84233, 201, 4, 0x1},    // #9ax
	{84237, 59, 4, 0x1},     // #9bf
	{84241, 15, 24, 0x1},    // duitsedemocraticrepublic
	{84265, 181, 4, 0x1},    // #9gt
	{84269, 3, 5, 0x81},     // #2arm
	{84274, 150, 18, 0x1},   // kingdomsaudiarabia
	{84292, 34, 4, 0x1},     // #9lv
	{84296, 232, 4, 0x1},    // #9mp
	{84300, 131, 14, 0x1},   // korearepubliek
	{84314, 237, 4, 0x1},    // #9nf
	{84318, 1217, 5, 0x1},   // #6taw
	{84323, 86, 12, 0x1},    // malirepublic
	{84335, 152, 14, 0x1},   // solomonislands
	{84349, 121, 9, 0x1},    // indonesia
	{84358, 1218, 5, 0x1},   // #6347
	{84363, 26, 15, 0x1},    // hungaryrepublic
	{84378, 22, 6, 0x1},     // verkon
	{84384, 1219, 5, 0x1},   // #6snm
	{84389, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{84422, 249, 16, 0x1},   // landsaintmaarten
	{84438, 157, 30, 0x1},   // democraticrepublicoftimorleste
	{84468, 249, 20, 0x1},   // dutchpartsintmaarten
	{84488, 16, 8, 0x1},     // wgermany
	{84496, 197, 9, 0x1},    // stvincent
	{84505, 236, 21, 0x1},   // frafrenchnewcaledonia
	{84526, 20, 17, 0x1},    // republicoffinland
	{84543, 111, 29, 0x1},   // afghanistandemocraticrepublic
	{84572, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{84598, 145, 12, 0x1},   // philippijnen
	{84610, 53, 4, 0x1},     // #9ua
	{84614, 26, 24, 0x1},    // peoplesrepublicofhungary
	{84638, 10, 4, 0x1},     // #9by
	{84642, 176, 4, 0x1},    // #9cu
	{84646, 71, 23, 0x1},    // egyptunitedarabrepublic
	{84669, 54, 12, 0x1},    // untiedstates
	{84681, 1220, 5, 0x1},   // #6402
	{84686, 16, 4, 0x1},     // #9de
	{84690, 224, 4, 0x1},    // #9gu
	{84694, 123, 19, 0x1},   // islandsrepubliciran
	{84713, 80, 4, 0x1},     // #9ke
	{84717, 74, 16, 0x1},    // gaboneserepublic
	{84733, 154, 15, 0x1},   // kingdomthailand
	{84748, 33, 4, 0x1},     // #9lu
	{84752, 234, 4, 0x1},    // #9mq
	{84756, 91, 4, 0x1},     // #9na
	{84760, 136, 5, 0x81},   // #4462
	{84765, 234, 5, 0x81},   // #4474
	{84770, 92, 18, 0x1},    // republicoftheniger
	{84788, 245, 12, 0x1},   // sgeoandtheis
	{84800, 1221, 5, 0x1},   // #6346
	{84805, 83, 17, 0x1},    // koninkrijklesotho
	{84822, 118, 14, 0x1},   // cyprusrepublic
	{84836, 65, 8, 0x1},     // congobrz
	{84844, 1222, 5, 0x1},   // #6sen
	{84849, 1223, 5, 0x1},   // #6skn
	{84854, 67, 11, 0x1},    // capeverdeis
	{84865, 259, 6, 0x1},    // kosova
	{84871, 198, 22, 0x1},   // bolivrepublicvenezuela
	{84893, 155, 5, 0x1},    // #7tjk
	{84898, 1224, 5, 0x1},   // #5cha
	{84903, 89, 5, 0x1},     // #7mri
	{84908, 255, 21, 0x1},   // britishmaagdenislands
	{84929, 209, 6, 0x1},    // bouvet
	{84935, 44, 4, 0x1},     // #9pt
	{84939, 194, 4, 0x1},    // #9sr
	{84943, 157, 10, 0x1},   // timorleste
	{84953, 6, 4, 0x1},      // #9az
	{84957, 230, 25, 0x1},   // macaochinapeoplesrepublic
	{84982, 175, 4, 0x1},    // #9cr
	{84986, 1225, 5, 0x1},   // #6403
	{84991, 19, 15, 0x1},    // republicestonia
	{85006, 164, 10, 0x1},   // yemennorth
	{85016, 32, 4, 0x1},     // #9lt
	{85020, 88, 4, 0x1},     // #9mr
	{85024, 241, 20, 0x1},   // westbankandgazastrip
	{85044, 37, 28, 0x1},    // fyromnorthmacedoniamacedonia
	{85072, 87, 5, 0x81},    // #2moz
	{85077, 152, 22, 0x1},   // britsesalomonseilanden
	{85099, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{85139, 1226, 5, 0x2},   // #6345
	{85144, 1228, 5, 0x1},   // #6slo
	{85149, 53, 6, 0x1},     // ukrain
	{85155, 164, 5, 0x1},    // #7yem
	{85160, 64, 13, 0x1},    // demrepofcongo
	{85173, 191, 13, 0x1},   // republiekperu
	{85186, 131, 9, 0x1},    // koreareps
	{85195, 139, 5, 0x1},    // #7mgl
	{85200, 99, 4, 0x1},     // #9ss
	{85204, 150, 5, 0x1},    // #7ksa
	{85209, 89, 5, 0x81},    // #2mus
	{85214, 1229, 5, 0x1},   // #6404
	{85219, 83, 4, 0x1},     // #9ls
	{85223, 233, 4, 0x1},    // #9ms
	{85227, 236, 4, 0x1},    // #9nc
	{85231, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{85257, 67, 19, 0x1},    // republiekkaapverdie
	{85276, 89, 5, 0x81},    // #4480
	{85281, 155, 28, 0x1},   // tajiksovietsocialistrepublic
	{85309, 114, 12, 0x1},   // bahrainstate
	{85321, 249, 23, 0x1},   // saintmaartenknetherland
	{85344, 1230, 5, 0x1},   // #6344
	{85349, 109, 14, 0x1},   // republiczambia
	{85363, 198, 21, 0x1},   // venezuelaunitedstates
	{85384, 133, 30, 0x1},   // volksdemocratischerepubliclaos
	{85414, 195, 5, 0x81},   // #4780
	{85419, 190, 16, 0x1},   // republicofpanama
	{85435, 45, 14, 0x1},    // kingdomromania
	{85449, 153, 23, 0x1},   // arabischerepublieksyrie
	{85472, 129, 8, 0x1},    // kambodja
	{85480, 121, 19, 0x1},   // nederlandseastindie
	{85499, 2, 19, 0x1},     // principalityandorra
	{85518, 169, 4, 0x1},    // #9bz
	{85522, 120, 24, 0x1},   // federalestatenmicronesia
	{85546, 21, 4, 0x1},     // #9fr
	{85550, 1231, 5, 0x1},   // #6411
	{85555, 1232, 5, 0x1},   // #6461
	{85560, 1233, 5, 0x1},   // #6475
	{85565, 81, 4, 0x1},     // #9lr
	{85569, 116, 13, 0x1},   // kingdombhutan
	{85582, 62, 31, 0x1},    // ivorycoastrepublicofcotedivoire
	{85613, 2, 17, 0x1},     // vorstendomandorra
	{85630, 121, 9, 0x1},    // indonesie
	{85639, 252, 23, 0x1},   // taiwanprovincievanchina
	{85662, 133, 13, 0x1},   // kingdomoflaos
	{85675, 105, 5, 0x1},    // #7tun
	{85680, 198, 17, 0x1},   // venezuelarepublic
	{85697, 54, 9, 0x1},     // usamerica
	{85706, 232, 25, 0x1},   // noordelijkemarianaislands
	{85731, 132, 11, 0x1},   // kuwaitstate
	{85742, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{85772, 106, 27, 0x1},   // formertanganyikaandzanzibar
	{85799, 192, 4, 0x1},    // #9py
	{85803, 26, 17, 0x1},    // hongaarserepublic
	{85820, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{85864, 182, 4, 0x1},    // #9gy
	{85868, 38, 5, 0x81},    // #4470
	{85873, 136, 18, 0x1},   // republicofmaldives
	{85891, 57, 14, 0x1},    // kingdomburundi
	{85905, 2, 19, 0x1},     // andorraprincipality
	{85924, 37, 12, 0x1},    // fyrmacedonia
	{85936, 16, 20, 0x1},    // duitsebondsrepubliek
	{85956, 217, 30, 0x1},   // falklandislandsmalvinasislands
	{85986, 46, 17, 0x1},    // russiasovietunion
	{86003, 39, 5, 0x1},     // #7mne
	{86008, 256, 35, 0x1},   // maagdeneilandenvandeverenigdestaten
	{86043, 46, 6, 0x1},     // russia
	{86049, 86, 5, 0x1},     // #7mli
	{86054, 27, 7, 0x1},     // ireland
	{86061, 80, 13, 0x1},    // kenyarepublic
	{86074, 213, 15, 0x1},   // christmaseiland
	{86089, 124, 12, 0x1},   // republiciraq
	{86101, 165, 8, 0x1},    // demyemen
	{86109, 1234, 5, 0x1},   // #6tkm
	{86114, 76, 12, 0x1},    // frenchguinea
	{86126, 52, 5, 0x81},    // #2tur
	{86131, 259, 15, 0x1},   // unscr1244kosovo
	{86146, 230, 10, 0x1},   // macaochina
	{86156, 137, 16, 0x1},   // marshalleilanden
	{86172, 197, 23, 0x1},   // stvincentendegrenadines
	{86195, 124, 13, 0x1},   // kingdomofiraq
	{86208, 53, 15, 0x1},    // republicukraine
	{86223, 1235, 5, 0x1},   // #5czr
	{86228, 184, 15, 0x1},   // republicofhaiti
	{86243, 201, 25, 0x1},   // autonomousprovinceofaland
	{86268, 1236, 5, 0x1},   // #5cap
	{86273, 136, 5, 0x1},    // #7mdv
	{86278, 164, 14, 0x1},   // kingdomofyemen
	{86292, 64, 23, 0x81},   // democraticrepubliccongo
	{86315, 98, 22, 0x1},    // federalrepublicsomalie
	{86337, 138, 9, 0x1},    // burmaunie
	{86346, 49, 16, 0x1},    // slovakiarepublic
	{86362, 106, 5, 0x81},   // #2tza
	{86367, 78, 22, 0x1},    // republicofguineabissau
	{86389, 53, 8, 0x1},     // oekraine
	{86397, 62, 20, 0x1},    // republiekcotedivoire
	{86417, 9, 19, 0x1},     // bosnieenhercegovina
	{86436, 259, 6, 0x1},    // kosovo
	{86442, 104, 5, 0x81},   // #4768
	{86447, 73, 30, 0x1},    // transitionalgovernmentethiopia
	{86477, 141, 15, 0x1},   // koninkrijknepal
	{86492, 156, 5, 0x1},    // #7tkm
	{86497, 106, 26, 0x1},   // formertanganyikaenzanzibar
	{86523, 68, 8, 0x1},     // dijbouti
	{86531, 194, 16, 0x1},   // republicsuriname
	{86547, 79, 24, 0x1},    // republicequatorialguinea
	{86571, 198, 17, 0x1},   // republicvenezuela
	{86588, 90, 5, 0x1},     // #7maw
}

// keyText has the texts of Keys, one after the other.
const keyText = "" +
	"#542ethiopiaempirerepublicofsloveniasalomonsislandsnethantilles#6471#9mxsamoa" +
	"thenetherlandsjordansocialistrepublictsjechoslowakijeyugoslaviafedrepegyptarabrep#6czekampocheachntaiwan" +
	"chinarepublicvenezuelabolivariaanserepublic#541#9uysocialistrepublicoftheunionofburma#9zabosnieherzegovina#2mtq" +
	"#9bqsouthafrikaunie#9iqsintmaartenfransdeel#9mypricorepubliekdermaldivennedantillen" +
	"rhodesiagreecerepublicunionofburmavirginislandsoftheunitedstatesterritoryrepublicofcroatiabritainstkittsnevisfederatie#9sz" +
	"venezuala#540#9uzbouvetisland#9cz#9ir#9kz#9mz" +
	"cameroonfederalrepublichksar#2tuvterritoryvirginislandsunitedstatesfrenchtogolandvoormaligeddrskorearepsouthsudanrepublic" +
	"federatiemalaya#7mex#9rsstateqatartanganyikaenzanzibarverenigderepubliek#9bsfederalrepublicsomaliaterritoryofpapuaandnewguinea" +
	"#9isterritoryofnewcaledonia#2myshrvatskacroatiaukrainianssrcamerounrepubliekzuidsudanstatebahrain" +
	"ukrainerepubliccameroonfrancemetropolitan#6220#4772#4788#2ymdtanzania" +
	"wsaharacentrafrikatransjordaniemaldivenrepubliek#6ssd#5615nepal#7alb" +
	"#7mas#9sx#9tz#9ytpalestijnsegebiedenbezet#9adrepublicnaoero#9br" +
	"#9cx#9dz#9et#9hr#9it#9md#2mex#9nz" +
	"saintkittsnevisfederationfranserepublicpeoplesrepublicalbaniafederatienigeria#2mkdnetherlandseastindiescarkingdomyemen" +
	"#62#6221bulgarijerepublicabolivarianavenezuelanederlandsindiekingdomoflesotho#5616basoetoland" +
	"#5600formerserviemontenegro#7mar#7moz#9pa#9ru#9sybelgiumkingdom" +
	"formertanganyikaformerwesternsamoamalagassischerepublic#9ae#9cycsfr#9ky#9ly" +
	"#9mekomorenmaagdeneilandenbritserepublicnamibie#9nurepublicofcotedivoireivorycoastkyrgyzrepublicguinea" +
	"rhodesie#5albcaboverderepubliekrepublicoeganda#6290republiektadzjikistan#4762turksandcaicos" +
	"sainthelenadependencies#4710beninformerlydahomeypalestinstaterepubliekturkmenistanegyptempireethiopia#9wf" +
	"fmrsudanrepublicguineabissaukofthenetherlandcuracao#9af#9bt#9cfrepubliektenoostenvandeuruguaycambodja" +
	"#9mfegypteverenigdearabischerepublic#2mnpfrancestkittsandnrepubliekliberiayemenformerarabrepublicstaatvandevaticaanstad" +
	"republicfijiislands#6223northsudan#7aze#4705republicmarshallislandsdomrepublicrepublicofkorea" +
	"islamitischerepubliekmauritanie#5666kingdomhungary#9pg#9rw#9tw#9ag#9bw" +
	"#9cgrepublicoftanganyika#9kwcommonwealthpuertoricorepubliekvandeseychellen#9mgrepublicarmeniekingdomnorway" +
	"islamicbondsrepubliekcomorenestoniakongokingdomofnetherlandsgemenebestvandenoordelijkemarianenpalestinianterritory#2tkmstmaarten" +
	"federalrepublicofformergermany#6232#4760#4776#4756tanzanie#4704#4716" +
	"specialeadministratieveregiomacauvolksrepubliekchinaequitorialguineasocialistlibischarabischevolksjamahiriyyaascensiontristandacunhasthelenabailiwickofguernsey#6qat#9pf#570" +
	"#9tvpeoplesrepublicofchinamacaospecialadministrativeregionbosniaherzegovinaturkeyturkiyevatikaanstad#9bv#9cdheardeilandmcdonaldeilanden" +
	"#3vdvnbritishsalomonseilandencooperativerepublicguyana#2mytislamicrepublicofiranstaatpalestina#2mdvdjibuti" +
	"autonomousprovincealandmontengrounitedrepublictanzaniamainland#2tklukofgreatbritainandnorthernirelandvenezuelarepublicabolivarianade#6225polandpeoplesrepublic" +
	"bolivrepofvenezuelarepublicegyptbritsindischeoceaanterritoriumrepofcongogemenebestvanaustralie#7algalbaniapeoplessocialistrepublicalgerijnsedemocratischevolksrepubliek" +
	"#5660#9pepeoplesrepublicofzanzibar#9aibolivarianrepublicofvenezuela#9hu#9marepublicnamibia" +
	"hongkongchinasarrepublicguineerepubliclitouwen#2ttotfyrofmacedoniatjechoslowakije#6230heardandmcdonaldislands" +
	"faeroeisstateofthecomoros#4706#7tlsrepublickazachstantheunitedkingdom#6cendemocratischerepubliekafghanistan" +
	"peoplesrepublicofbangladesh#5663saintvincentandgrenadines#9ttbrindianoceanteroekraiensessrrepublickazakhstannorthmacedoniamacedonia" +
	"rumaniavolksrepubliekkampuchea#2mrt#2msr#9er#9ht#9kr#9np" +
	"greatbritainandnorthernireland#2mmr#5alg#2twn#5angdemocraticrepublicofvietnampeoplesrepublicofchinahongkongspecialadministrativeregioncongodemocraticrepublickinshasa" +
	"republickameroen#6finsaotomepeoplesrepublicbritsguyanaislamitischeovergangsstaatafghanistan#5630guatemala#9pk" +
	"ghanamacausarvanchina#9usrussiansovietfederalsocialistrepublic#9cc#9esmicronesiafederatestatesofnetherlandscaribbean" +
	"#9hk#9mcczechoslovakfederalrepublicrepublicarmeniafederalerepubliekkameroenfrancerepublic#5anddemocraticpeoplesrepublicalgeria" +
	"kiribatiindependentandsovereignrepublicmontserratprincipalitymonaco#4764#6fsm#4752#6fjinamibia" +
	"britishindianoceanterritorychagosarchipelago#6chnformergermandemocraticrepublicvolksrepubliekzanzibarpemba#9trrsfsr#9alholland" +
	"democratischerepubliekmadagaskar#9elrepublicargentina#9kp#9ml#9nrmontenegrodemocratischerepubliekvietnam" +
	"kazahkstanformercentraalafrikaanserepublichongkongspecialadministrativeregionchinaguamterritorymoldoviadprofkoreaspecialeadministratieveregiomacauvandevolksrepubliekchinaincludingeastjerusalemoccupiedpalestinianterritory" +
	"#5aze#6235#6205#4703#5cenfrenchnewcaledoniafraislamitischemiraatafghanistanunionmyanmarburma" +
	"ascensionentristandacunhasthelena#6160republiekmoldavie#9zmhelleenserepubliek#9am#9ca#9fm" +
	"#9mmtajikistanmongolianpeoplesrepublicrepublicpakistancentraalafricanrepublicfrenchpolynesiatahitizuidjemenrepubliekdermarshalleilanden" +
	"fransdeelsintmaartenrepublicofsouthafrica#4702dutchguyanamacedoniatheformeryugoslavrepublicofgermanyfederalrepublicofbritishgebiedeninindischeoceaanchristmasislands" +
	"republiekmozambique#6chloekrainsessr#9phpapuanewguineatanzaniamainlandur#560allerdoorluchtigsterepublieksanmarino" +
	"thailandkingdompeoplesrevolutionaryrepublicguinea#9cncongoleopoldstadoccpalestinianterronafhankelijkestaatpapoeanieuwguinea#9mnpitcairn" +
	"republiekkirgizstan#5740filippijnennorthmarianen#6mngrepublicghanaamerikaverstatespeoplesrepublicbenin" +
	"tandtfyrommacedoniethailandsiamdemocraticandpopularrepublicofalgeriafederatievevolksrepubliekjoegoslaviesocialistischelibischarabischejamahiriya#7mad#9ro" +
	"democraticrepublicsomalie#9tofederalrepubliccameroon#9ao#9co#9fofrenchcongo#2rvn" +
	"#9mo#2mcounioncomorosrepublicfrance#6200namibierepublicofbotswanarepublicofchile" +
	"sultanaatzanzibarnorthjemen#9pn#6155#6165#9tn#7fsmrepubliekpalau" +
	"#9clprhongkongchina#6msi#9ehhondurasrepublic#9hngermanyfrrepublicofghana" +
	"#9mhkirgizischerepubliekrepublicbulgarijerepublicservietheemirateskingdomofthenetherlandscuracaoburundiunitedarabrepublic" +
	"czechoslovakiakingdomswedenrepubliekelsalvador#5nicturkmenistan#9pmbahamaeilanden#7mlt" +
	"#9tmburkinafasocomorenislamitischefederalerepubliekseychellesrepubliccentralafricanrepublic#2flk#9cm#7fin" +
	"#9fivrijgeassocieerdestaatpuertorico#9hmterritorynewcaledoniaverenigderepublictanzania#9omcapeverdecaboverderepubliekpakistan" +
	"until2011sudancotedivoirerepublicethiopiaincleritreaformerbondsrepubliekduitsland#490#5cze#6denterritoryofguam" +
	"wallisandfutunabritsemaagdeneilandenformerverenigdearabischerepublic#2dza#9pl#9tlcomorosfederalislamicrepublicdemocraticrepublicformercongo" +
	"principalityliechtenstein#4659dahomeyrepublicrepubliekvenezuelalibischarabischesocialistvolksjamahiriyyapeoplesrevolutionaryrepublicofguinearepublicdjiboutiislamicrepublicafghanistan" +
	"#6mnckoreademrepmacedonieformerjoegoslavischerepublicincleastjerusalemoccupiedpalestinianterritory#2yugfyrommacedoniabelarussischesovietsocialistrepublicjamaika" +
	"malagasischerepublicmoroccokingdom#5naudemocraticrepublicdominicanrepublicheardimcdonaldislandsmauritiana#6150#9tk" +
	"#4658holyseevaticancitystate#9ck#9fkcongorepublic#9mksurinamethiopiainclerit" +
	"nepalkingdomcaymaneilandencommonwealthnorthernmarianasrepubliekoezbekistanvenezuelaverenigdestatenturkiyerepublicgeorgiarepublichongkongsarvanchina" +
	"#2tha#492sainteustatiussababonairevolksdemocratischerepubliekkoreanorfolkislandrepublicargentiniebaljuwschapjerseypoolsevolksrepubliek" +
	"democraticrepubliczairecongo#6capvaticancitystate#9tjformereastgermanylaotiaansedemocratischevolksrepubliekfrgermany#9ch" +
	"#9fjguyanapeoplesrepublicofchinaspanje#5750palestinianterritoriesformermacaubukinafaso" +
	"#7tuvdemocraticpeoplesrepublickoreaunionsovietsocialistrepublicsnieuwehebrideneasterngermanyrepubliekmalawi#4850#5nig" +
	"landsintmaartenkorearep#9re#9ye#4688zairekinshasacongodemocraticrepublicaustraliavolksrepubliekroemenie" +
	"#9ci#7fij#9eecongodemocraticrepublicrepubliekcongoleopoldvillewitrussischessrgreatbritainandnorthernirelandukascensionandtristandacunhasthelena" +
	"phillippines#7hunchinahongkongsar#7honazerbaidzjanchilerepublic#7mdaformerzuidjemen" +
	"#9thshrilankacambodiazairecongodemocraticrepublicfmrarabrepofyemenyugoslaviasfrtaiwanprovincechinafdrethiopia" +
	"frenchguianaguyanezairerepublicformeruppervoltauniemyanmargreatbritainnorthernireland#5481#7asabouvetislands" +
	"#2fsm#6costadzikistan#9tgslovaakserepublieksudanpresecession#4642formeroekraiensessr" +
	"unitedstates#4638#9egmaldivischeislandsniueislandsrepubliekguineebissau#2mngdemrepofgermany" +
	"#7tpe#496formersaintchristophernevisserbiamontenegro#6czrpeoplesrepublicofmongoliamaldivehongaarsevolksrepubliek" +
	"northkoreademocraticrepublic#9tfrepublicoppervoltabsniaandhrzgvnakoninkrijkbhutanmauritaniesinthelena#4643" +
	"saintkittsnorthuarabemiratesmicronesiefederalestatenvanrepublicfijitadzjikistan#6mzmsaotomeandprincipedemrepofportugeeseastafrika" +
	"chinamacaosarssudan#6mligazastripandwestbank#7tursudannorthbermudasaoediearabie" +
	"oostenrijk#5483#4854#6chakingdomiraqomansultanate#7monmacedoniaformeryugoslavrp" +
	"#6140#7mhlbruneidaruslatvianederlandenkoninkrijk#4652australieindonesiaunitedstates" +
	"samoawesternsamoamynamar#2mnechinapeoplesrepublichongkong#6omaeswatinikingdomrepublicsouthsudanrepublieksuriname" +
	"#5482republicofangola#9tdverenigderepublickameroentaiwanchinesetaipeinewhebrides#7oma#4120" +
	"theformeryugoslavrepublicofmacedoniacomorosunionmadagascardemocraticrepublic#9tc#4686southgeoislands#4646#4666" +
	"#4634#9ecstaatkoeweitvoormaligesovjetunieugandaportugueseeastafricaformertanganyikazanzibaramerikaverstaten" +
	"demrepofthecongocaboverdecapeverdecaboverderepublicugandarepublicunievandecomoren#5484democratickampucheacoalitiongovernment#7vie" +
	"mongoolsevolksrepubliekbosniahercegovinarepublicofnamibia#6145#6135republicuppervoltastmartincollectivityarubakingdomofthenetherlands" +
	"mauritaniarepublicofuzbekistanmaleisefederatierepubliekseychellenbhutanunionofindiacooperatieverepubliekvanguyanamexiko" +
	"islamicrepublicofafghanistanrepublicoficelandverenigdestateskleineafgelegenislands#7tanbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiraten" +
	"unievanbirmasocialistischerepubliekslovakianrepublic#4858republiekwitruslandverenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamahlibyanarabjamahiriyalibya" +
	"afganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissaspeoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesof#6mld" +
	"#7ttorepublicofnigersaintmartinfrenchlibaneserepubliekbyelorussiabelaruseilandencocoskeelingsocialistischethiopiearmeniarepublic" +
	"#5732egyptarabrepublic#6mawsingapourchinapeoplesrepublicmainlanddemocraticrepublicofformercongoterritoriumamerikaanssamoasingapoer" +
	"gemenebestvandominica#4124republicofestonia#6dmakingdomofnorwaysaotomeenprincipeluxembourgrepubliekcaboverde" +
	"saintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal#2kwt#6130ceylondominion" +
	"#4682middenafrikaanserepubliek#4654#4662#4630finlandkoreadempeoplesrep#5731" +
	"valleysofandorraprincipalitybrazzavillerepubliekcongokingdomnetherlands#468germanyfederalrepublicfederalevolksrepubliekjoegoslaviepeoplesrepublicangola#2dnk" +
	"landcuracaorepubliekzuidafrikaaustraliegemenebest#5nirrdcrepublicsouthsoedan#5norrepublicofdjibouti" +
	"#4663kingdomgreecedemocraticrepubliceasttimorvolksdemocratischerepublicjemen#2knarepubliekrwandademocratischerepublieksomalienewzealand" +
	"amerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublicslowaakserepubliekluxemburgrepublicitalyprincipalityofandorrarepublicsanmarino" +
	"wallisandfutunaislandskoreadempeoplesrepubliccverde#7vinupto2011sudanstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion#7ven" +
	"nationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates#2kgzformersainthelenasudanrepublic" +
	"sinteustatiusensababonaire#6morbangladeshpeoplesrepublicmauritaniaislamicrepublic#410heardislandssfrywestduitsland" +
	"serviemontenegrounierepubliekhaitiformersudansouthkorearepublic#7myademocratischevolksrepubliekalgerijebenindahomeyformerfederationmalaya" +
	"palestijnseautoriteitrepubliekzuidvietnamnorthernmarianarepubliekestlandturkscaicos#6maskiribatirepublicrepublicindia" +
	"jamaicarepubliclatviaamerikavs#6zamkazakhstanturkmeenserepubliektunesischerepublic#6zim" +
	"statepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivierepublicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublic" +
	"republicmacedoniaegyptrepublicgrootbrittaniechinamacaopapuanieuwguineahaitirepublickingdomnetherlandsaruba#6mex" +
	"kosovorepofunitedkindom#412#464formerunionofsovietsocialistrepublicsgermanyformerdemocraticrepublicmarshalleilandenrepubliek#6cyp" +
	"#7thaboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantillessaintmaartennederlandsdeel#5232" +
	"#2rusformerfederatievanmalakkahongarije#6990basutolandcomorenstaatfrancedomtomchinaspecialadministrativeregionhongkong" +
	"tsjaadcookeilandencroatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepof#6aabverenigdkoninkrijkkoreademocraticrepublicnorth" +
	"malawi#5newplurinationalstateofboliviarepublicoftheunitedstatesofindonesiarussianfederatonazerbeijanwallisenfutunasyrischearabischerepublic" +
	"#486kongobrazzaville#6zancongorepnetherlandsindiesstateoflibya#7togrepublicofsudan" +
	"#5nep#7antsrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi#5rwa" +
	"#5ukgrepublictsjechiearabemirates#5230#2rwarepubliccotedivoireivorycoast#2reu#4108" +
	"republicphilippinesstchristophernevis#5ausautonomousterritoryofgreenlandspitsbergenjanmayen#7aruhashemitekingdomofjordanrepubliczaire" +
	"#6albinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicmacauchinastaatbahrein" +
	"republicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussr#6987mozambquerepubliccotedivoire" +
	"#416#460#476federalstatesmicronesia#6drvgemenebestdominica#484hellas" +
	"republicnorthmacedoniesaintbartholomeusstaateritreakazakstan#7autsrilankademocraticsocialistrepublic#5uaeoekraiensesovietsocialistrepublic" +
	"formersouthjemenazerbeidzjaanvenezuelaverenigdestates#6986macedoniaformeryugoslavrepublicofarubakofthenetherland#5403gabonrepublic" +
	"republicpolandlibyanjamahiriya#6cdi#6cam#7afg#5wsmlibanonsanmarinorepublic" +
	"statenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde#2korpdryusmaagdeneilandenphilippijnserepubliek" +
	"thefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrainturksandcaicosissaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro" +
	"#5402#6afg#6alg#6con#6canrepubliekkoreavjrmhondurus" +
	"uniedercomorendemocraticrepublicmadagascar#5290#5rompapuaandnewguineaterritorystkittsandnevits#2roubelorussia" +
	"nieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartin#5475volksrepubliekzuidjemen" +
	"republichonduras#4876#5nam#6croseychellenrepublieksouthkoreanederlandvolksrepubliekchina" +
	"#6caolithuanianrepublicstateofisraelbolivarianrepublicvenezuela#5235syrianrepublickoninkrijkdenemarken#6983" +
	"gilbertislands#472federalstatesmicronesiefmrussrrepublicnorthmacedoniasiam#5404auheardandmcdonaldislands" +
	"formeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbenin#6colnkorea#5560beseilanden" +
	"bonairesinteustatiusandsabaestlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislands#5russeparatecustomsterritorytaiwanpenghukinmenmatsu#5rok" +
	"guyanefrenchguianarepublicguineebissaucommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibuti#2yem" +
	"dahomeymaagdeneilandenvs#7ausincleritethiopia#6combruneidarussalamvirginislandsukrepublicofsenegal" +
	"fijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustriarepublicofukrainebonairesabasainteustatiusguyanacooperativerepublic#470" +
	"#6mltthebahamasgrootbrittannieennoordierland#5liedemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhy" +
	"#6cubverenigderepubliektanzaniaunitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebest" +
	"sahrawirepublicmacaosarchinafijiislandsrepublic#6mag#6920unionburmasocialistrepublicbelorussie#4100" +
	"#4136#5lib#6dom#5471#7arm#2ddr#7codgemenebestpuertorico" +
	"#4840yemenkingdomstatelibyarepubliccameroon#6madfrenchsouthernterritoryorientalrepublicuruguaymarocco" +
	"#5aabfranscongo#3dddefederalerepubliekduitslandswedenkingdombsniahrzgvnarepublickirgizstanrok" +
	"belorussischesocialistischesovjetrepubliekportugalrepublicyemencanadafederationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentiniefranskameroen" +
	"#6970faeroereilandenkingdomofnepalsaoediarabie#2rhounionofmyanmarrepublicsouthkoreatanganyikazanzibarunitedrepublic" +
	"gambiaturkmeniaelliceeilandennorthvietnam#5565democraticsocialistrepublicsrilankavolksdemocratischerepubliekjemenkirgisie" +
	"#6971faeroeislandscapeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaartenemirates#2dma" +
	"#5490micronesiafedstsdemocraticvolksrepubliekjemen#5812koninkrijkzwedenfsofmicronesiafidzjiformergermanyfederalrepublicof" +
	"yugoslaviafederalrepublic#6macbotswanarepublicunitedarabem#6972#2romdominica#4104" +
	"#4132#6aulamericansamoaterritoryfransdeelstmaartenlocalnamehrvatskacroatia#5461abyssiniastateofbahrain" +
	"libischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestine#5ukrfmrethiopiaformerburmastvincentandgrecolombiarepublic#2pak" +
	"republiekghana#6973#5gui#3dybjlibyaarabjamahiriyazerbijancuracaoknetherland#5nth" +
	"adenyemenpdrsouth#7cokfrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaeastgermanytanzaniaunitedrepublicrepublicofafghanistan#2phl" +
	"#6maasovjetrusland#6910#2bfakeelingeilandencocos#5armfederativerepublicofbrazilsouthafricarepublic" +
	"turkmenie#5811nederlandseantillenoud#2keneasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamn" +
	"#6monindonesierepubliekderverenigdestaten#6jammaskateenomanabodepeacenationbruneimalayafederation#5aul#2deu" +
	"#7commanisle#7andsintchristoffelennevis#5816guadeloupegebiedvandeafarsendeissaskoreademocraticvolksrepubliek" +
	"madagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabesultanateofmuscatandoman#6jpn" +
	"#5gabchinapeoplesrepofkingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublicmacaorussianfedertionbailiwickofjersey" +
	"republiekecuador#6djiottomanempireturkeysaharawiarabdemocraticrepublic#5lebuar#7colvolksrepubliekmozambique" +
	"republiekchili#5817formeryugoslavrpmacedoniapalestinianauthoritycocoseilandensiamthailandformersfrofyugoslaviamicronesiefederalestaten" +
	"tanganyikarepublicrepublicazerbaijan#5gam#6malbahrainducieoenoislandspitcairnhendersonformerlibyafedrepyugoslavia" +
	"serbiamontenegroyugoslaviafrslowaakserepublic#5390islamicrepofafghanistanlibyakingdomverenigdestatenvanamerika#7cgocongopeoplesrepublic" +
	"mayanmar#5uruphilippinescommonwealthrepubliekvandefijieilandennederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdr" +
	"republicoftheivorycoastpitcairnhendersonducieandoenoislandsroc#2khmverstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuela" +
	"tsjechoslowaaksefederatieverepubliek#2pcndominicaanserepublickingdomlaosoosterserepubliekuruguaybosnieenherzegovina#5343#7hai" +
	"congokinshasalatvianrepublicsaintbarth#7arg#7candemocratickoreamalaya#2bwa" +
	"#7angdemocraticrepublickinshasacongosultanateomanpitcairniskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyrom" +
	"usoutlyingislandsruandaurundiyemensanaaantiguaenbarbuda#2dom#7camstatenunievanservieenmontenegro#2dji" +
	"#5800uzbekistankoreademocratic#2islislamicstateafghanistannoordjemen#5210guinee" +
	"arabischerepublicjemenkhazakhstandominionceylonportugualfederalrepublicformergermany#6900#5afgprincipalityofliechtenstein" +
	"#5325#5341#5355formermaldiveislands#5395kazakhstanrepublic#5argazerbaidzhan" +
	"republiceasttimorguinebissauseychellesislands#2prkformosa#5205#5211alandeilanden" +
	"congorepofthesingaporerepublicletland#5guacomoroislandsisrael#5346republicofcuba" +
	"sultanatezanzibarvolksrepubliekbangladeshethiopiaexcludeseritreagroenlandkingdombahrainpuertoricogemenebest#5212mexicoverenigdestates" +
	"zwedenrepublicofbelarus#5gfrfederalerepublieknigeriachinaprmacaomexicorepublicierland#6drc" +
	"independentstatewesternsamoarepublicindonesiaunitarystatesanaayemen#5litiraq#5347fransezuidelijkezuidpoolgebiedenheardmcdonaldislands" +
	"oesbekistancocoseilandenkeelingeilandenrepublicuzbekistanfilipijnenindonesiarepublic#2primonacorwandanrepublic" +
	"republicofugandakoeweitdemocraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperu#6aus#5344unitedkingdom" +
	"frenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafricaauheardmcdonaldislandsrepubliekkameroen" +
	"guineaomansultanaatvkhongkongchinapeoplesrepublicrepubliekmarshalleilandenzuidgeorgiaendezuidelijkesandwicheilanden#7jpn#5345" +
	"unitedkingdonmicronesiafedstatesstpierreandmiquelon#7hkgrepubliekkosovocomorenunierepublieksrilankahelleenserepublic" +
	"isleofmanverenigdkoninkrijklibieyemanyemenfalklandeilandentrucialcoastchinesetaipei#2plw" +
	"#5gha#7jamrepublicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublic" +
	"voormaligjugoslavie#5350republicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomalie" +
	"cocosisdsyemenarabrepublicofyementrinidadtobagorepublic#5540denemarkenformerkhmerrepublicrepublieknoordmacedonie#2prt" +
	"congodemocraticrepublicofthe#4352#5200republicofkenyavaticaanstaat#2pyf#4380brunei" +
	"yemenpeoplesdemocraticrepublicof#7jorarenoordkoreavaticaansthelenaascensiontristandacunhapalestineliberationorganization#7caf" +
	"#5lux#7civrepubliekniger#5541#7vanfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegro" +
	"koninkrijksiambaljuwschapguernseykoreademocraticrepublicarabrepofegyptburmanowmyanmar#5352laopeoplesdemocraticrepublic#7cze" +
	"czechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwanrsahondurasgreatbritainnorthernirelandukmicronesiafed" +
	"republiclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebiedenserviemontenegro#5349#6840" +
	"volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstates#5553empireofiranadenyemenempireiran#5940" +
	"federationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibar#658#5gmyrepubliekkenia#5guysaintmartincollectivitypitcairneilanden" +
	"kingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden#5552turkserepubliekverblijfplaatsvredenatiebruneibelgium" +
	"#4356tunisiarepublic#4384#6mya#5gdrrepublicoftogosovjetoekraineislamicfederalrepubliccomoren" +
	"prinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublic#6jorsrhodesiavietnamsrfederaledemocratischerepubliekethiopie" +
	"republicunionmyanmar#5551virginislandsuswestsahara#640formerwitrussischessrgebiedafarsissassabasainteustatiusbonaire" +
	"southwestafricaunionofmyanmarburmaserbiaandmontenegroformerlibiestaatrepubliekcubaseychellenrepublicthegambiarepublic#2bol" +
	"svalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintluciamonacoprincipality#6750onafhankelijkestaatsamoafederaldemocraticrepublicofethiopia" +
	"congodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiyeus#641stchristopherennevisrepubliekdahomeyirak" +
	"#5359naoerorepublic#6820#7cypmontenegroyugoslaviafrserbiamaagdeneilandenbritishnetherlandswestindiespalestinastaat" +
	"norfolkeilandformergdrpanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmarformeregypt" +
	"mexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublic#5920#642chinesetaipeitaiwanfranspolynesie" +
	"hongkongchinaprukvirginislands#2bgrheardislandandmcdonaldislands#6835formerwestgermany#5lesrepublicoezbekistan" +
	"#2bvtazerbeidzjanrepublicofcapeverde#6wsmafarsissasfransgebied#3byaa#5ugabarbadoes" +
	"gdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustraliapitcairnislandbulgariapeoplesrepublic#5935" +
	"#653equatorialguineacocoskeelingeilandenvietnams#2bdi#6850#5lbrroemenie" +
	"#2bmupalestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanunieburma#5rvnrepublictadzjikistan" +
	"wallisenfutunaeilanden#5946#5950frenchsouthernantarcticlandstazania#652#5986formersocialistfederalrepublicyugoslavia" +
	"serbiamontenegroformerfransterritoriumvoorafarsenissaswitrussischesovietsocialistrepublicpitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepubliclandaruba" +
	"#7qatcentralafrrformerpalestineliberationorganization#5947territorywallisfutunaislandsnorthmacedoniamacedoniafyrom#651#5987" +
	"tsjechoslowaaksesocialistrepublicbritshondurasnetherlandssintmaartenturkmenstanfrenchguianaunieburmasocialistrepublicukrainiansovietsocialistrepublicbelgiancongo" +
	"grandduchyluxembourgpakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevis#5pakbonairesainteustatiusandsabacroatiarepublic" +
	"kosovarepublicnoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemenportugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshh" +
	"#5yemformercentralafricanrepublicestoniarepublicservieiran#7crcmicronesiafederalstatesof#6aze" +
	"chinapr#6740#5polmicronesiefederatietsjechischerepublieksingaporerepublictsjechoslowakijestchristopherandnevis" +
	"#5955kingdomcambodia#657voormaligtsjechoslowakijesaintvincentengrenadinesprc#7cubstchristoffelennevis" +
	"#5latserbiaandmontenegrostateuniontunisiakingdom#6830#7cmrrvncentraalafrikaanserepubliekfilipijnserepublic" +
	"republicofgabon#2prysouthgeorgiasouthsandwicheilandenczechandslovakfederalrepubliclebanonrepublicpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkorea" +
	"kinshasacongodemocraticrepubliczaire#680tt#656libiefederalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodia" +
	"niueisland#7cay#4532republicofzimbabwe#5820congodemrepnmarianaisrepublicofslovakia" +
	"unitednationsadministeredregionkosovo#5panwallisandfutunaislandsterritoryrepubliektogobirma#655#6678#5983" +
	"#631micronesiafederalstates#7cpvpoland#5375republiekvandefilipijnen#6860papoeanieuwguinea" +
	"brvirginisds#4533republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistanformerkhmerrepubliek" +
	"nzgreatbritainunitedkingdom#654republiekmontenegrosaudiarabiakingdomofswaziland#4554falklandisdsmalvinas" +
	"#5usa#4530republiekfinlandunitedkingdomgreatbritainpeoplesdemocraticrepublicofalgeria#2isr#5pal#6ukr" +
	"socialistrepublicunionburmarepubliccyprusformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamerica#6660commonwealthofthebahamasvietman" +
	"christmasisdsmacau#5373republicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibar#4531" +
	"eilandmanbahamascommonwealthkingdomsiam#5phi#3tptlformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastrip" +
	"republictenoostenuruguayturkemenistannorthmarianaislandscongokatar#660republicofnicaragua#5990" +
	"federationofnigeriastomeandprincipe#4200#5372saintbartsrepubliekcongoleopoldstad#7chafederatievanmalaya" +
	"heardenmcdonaldeilandenwestbankandgaza#4524#2iotarabischerepublicegypte#5porgreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaarten" +
	"guineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsdominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwick" +
	"madagascarrepublictogofinlandrepublicchinaprmacauslovakrep#5371republiektrinidadentobagolybianarabjamahiriya" +
	"mostserenerepublicsanmarinooosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarstateofpalestinlaoskingdom" +
	"leopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepalrepublicslovakia" +
	"#5prk#6663adenyemenpeoplesdemocraticrepublicsouth#2wsmnieuwzeelandsaudiarabieusa#4262" +
	"#5370#6arm#5laorepublicofportugalverenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558" +
	"sanmarino#4534inclbangladeshpakistanisraelstate#4586#4590venezuelarepublicbolczechoslovakiaformer" +
	"independentstateofsamoa#4376ecuadorrepublic#4368republiclibanonunievansocialistischesovjetrepubliekenkeelingislands#2per" +
	"myanmarunieturkscaicosislands#4203cubarepublic#6501republiekafghanistan#4535bonairesabaandsinteustatius" +
	"camerron#4585#4591unitedarabemiratescaribischnederlandanguillasaintbarthsaustraliacommonwealth" +
	"svalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrika#6615unievanbirmanvietnamthialand" +
	"vietnamnorth#4204myanmarrepublicunie#4260orientalrepublicofuruguay#2blzbritishmaagdeneilandenguam" +
	"stmartinfrenchvenezuela#2bhr#6500ducieandoenoislandspitcairnhenderson#4520bvirepublicmadagaskar" +
	"#4584hashemitekingdomjordanformersouthvietnamsouthgeorgiaandthesouthsandwichislandssaintvincentendegrenadinesrepublicturkijerepublicfinland#6666" +
	"vs#6670republiekkiribativenezuelarepublicbolivarianaqatarstate#2bes#4275polishpeoplesrepublic" +
	"unitedarabrepublicegypt#2bhs#7chn#4583equatoriaalguineacuracaokofthenetherlandserbiaandmontenegro#6uae" +
	"keizerrijkirannorthsoedanvenezuelarbvformerczechrepubliclao#5belmoldovarepublicvolksdemocratischerepublieklaos" +
	"#4266#7crocentralafricarepublickoreapeoplesrepublicof#2burdemocraticrepublicofthekinshasacongokingdomofthailandegypte" +
	"republiccongoleopoldstad#4372peoplesrepublicmongolia#4364frsouthantarcticlandsroctaiwanswazilandeswatini#5eqg" +
	"#6616spitsbergenenjanmayen#5grnformerrepublicofvietnamczechrepuruguayrepublictenoostenchinahongkongkoninkrijkjemen" +
	"#4581#5uzbvolksrepubliekzanzibar#2nhbterritoryofthevirginislandsoftheunitedstatesoezbekistanvrchinaindependentstateofwesternsamoa" +
	"saintchristoffelnevis#6645#5benfrenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq#4208uruguayorientalrepublic" +
	"#4276#6argverenigdestatenkleinepacifischeeilandenrepublicuniemyanmar#6angturkmensovietsocialistrepublic#7chigreatbritainnorthernirelandunitedkingdom" +
	"#4580democraticvolksrepubliekkoreaafghanistanislamicrepublic#7liedominicacommonwealthstaatisraelamericansamoaspain" +
	"guadaloupe#6guiformerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgariatunisa" +
	"republicsomalieitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermany#3csxx" +
	"occupiedpalestinianterritoriesburundirepublictrucialoman#5bah#4270comoroeilandenrepublicofhonduraslithuania" +
	"#2imn#4598pnorthguineasintmaartenstmartinkingdombulgariatunesie#4360#6640" +
	"#5gnbbelarusrepublicofsintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#7esa" +
	"territoryofthewallisandfutunaislands#6andbihindiarepublicrepublicugandalaosrepublicgreecenederlandseantillen" +
	"maldivessultanatesaintbarthelemyzuidafrikaunie#7srb#2psestateofnepaluniesocialistsovjetrepubliekenvsamerika" +
	"brazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquestkittsennevisfederatie#2bgd#4268" +
	"demkoreakingdomoflibyanorthernmarianaislands#2blr#4528republicfilipijnenmaledivenrepubliek#2idn" +
	"gazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#2irn#3suhh#2umiuk" +
	"mauritiusrepublicnorthmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanatekosovorepublicchannelislandsjerseypapuanewguineaindependentstate" +
	"palaurepublicsaintmartinsintmaarten#2gib#2bysrepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiam" +
	"kingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2nplknetherlandcuracaokoninkrijktunesie#2pngczechoslovakrepublic" +
	"republiekderverenigdestatenvanindonesievolksrepublieksouthjemenduitslandislamicrepublicofpakistan#6590myanmarburmanicaraguarepublicmarshalleilanden" +
	"andorrafmrrepofvietnamestoniansovietsocialistrepublicprmacaochina#2irlsolomanislandsroemeenserepubliekuniebirmasocialistrepublic" +
	"palestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibierepublicoflithuania" +
	"republicofelsalvador#5bru#6591syrischerepublicverenigderepubliekvantanzaniakingdomofegypt#2nclrepublicmoldavie" +
	"kirghizistan#4422#5yugunitedstatesvirginislandsprmacauchina#4442congodemrepublicsaoudiarabie" +
	"#5grgrepubliekijslandbezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn#2brnfederatievanmaleisie" +
	"bezetpalesteinsgebiedformernederlandseantillen#4508qatarwallisfutunaislandsdzjibouti#6uzb#5par" +
	"#2nfkrepublicofmalawimaldivesrepublicnorthmacedoniebielorussiacroatianrepublickingdomegypt#6gua" +
	"federatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatisocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonaco" +
	"falklandislandsrepubliekchina#2ginzwitserseedgenootschapturkeyottomanempirerumeniemyanmarafghanistanrepublic" +
	"newcaledonia#4440kingdomofromaniauniemyanmarrepublicoostsamoa#5100#6360guineebissau" +
	"koninkrijkcambodjaverarabemiraten#2ben#4278saotomeandprincipe#7ethsultanateofoman#2geo" +
	"capeverderepublicislandsfalklandislandsmalvinasprincipalityvalleysandorrarepublicmaldivenrepublicofturkmenistanaustriarepublicgreenland#5ypr" +
	"macauspecialadministrativeregionsyrischearabischerepubliekkoreasouth#5101#5115#5bhurepublicpolencentralafricanrep" +
	"croatiahrvatskamoldovarep#2blmverkoninkrijk#6581federationmalayalaosdemocraticvolksrepubliekrepubliekderseychellen" +
	"bosnie#7sud#6ukgsanmarinomostserenerepublicrepublicofmali#4426chadrepubliclibyalibyanarabjamahiriya" +
	"trinidadytobago#4430#4446#4454#2uzbswaziland#5grcnoorwegen" +
	"#6gfr#6580joegoslavierepublicportugal#2bih#6gnbfederalrepublicofgermany#2gnq" +
	"kosovounscr1244#4504#2gtmrepublicnaurutransitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliekamerikaansekleinereafgelegeneilanden" +
	"cooperativerepublicofguyanaguyanacooperatieverepubliek#5yarsaintpierreandmiquelon#6315#6365keniapolen" +
	"samoawesternchinataiwansaintkittsandnevisfederationsaintmartinsaintmaartenmozambique#5png#6urukingdomafghanistan" +
	"middlecongokoreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic#4428#6ugahaytizuidsoedanformercentraalafrikaanserepubliek" +
	"socialistrepublicromaniabelarussischessrsyria#6316bulgariakingdom#5blzkoninkrijklaosfrguiana" +
	"#4258yarspecialadministrativeregionhongkongchina#6522antiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublic" +
	"federalestatenvanmicronesia#2indrepublicoftheunionofmyanmarcongoleopoldvillevaticancity#7sui#7srieasttimortimorleste" +
	"png#6317#6367republicchilizuidwestafrika#7ecukingdommoroccokirghizia" +
	"malvinasfalklandisdsrepublicofseychellesformerzairekoreadprsultanaatdermaldivenyemenarabrepublicnorthsanabosnia#4434" +
	"#7lbr#4450wallisandfutunais#5110#6310#6366frsantarcticlandsbrazzcongo" +
	"#5kir#7estespanademocratickampuchea#6516#6520equatorialguin#4500" +
	"#5kyrmalagassieheardislandsmcdonaldislandsuaemirates#5perdemocraticrepublicofthecongosomalilandnorway" +
	"transitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafrica#6433formerceylonfederatievansaintkittsennevisverenigdestatesbrazilierepublicgambia" +
	"norfolkisdsczechoslovakfederativerepublic#6369#6guyrepubliekmacedoniemuscatandoman#6rvn#6517" +
	"republicofparaguayarabischerepublicsyrierepublicofmaltarepubliekvanpalau#7stpyemenfmrarabrep#6432papuanewguniea" +
	"republicliberiacommonwealthofpuertoricovrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenuniesyrie" +
	"#6368unionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254#6gabromaniafrenchpolynesiarepublicbenin" +
	"guineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzavillecaboverdemetropolitanfrance#6435" +
	"socialistfederalrepublicyugoslaviaformerfrenchsudansloveniedemocraticvolksrepubliekethiopierepublicseychelles#7egyrepublicchilegermanye" +
	"zwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland#2braautonomousterritorygreenlanddempeoplesrepofkoreanorthmacedoniarepubliczwitserland" +
	"#5kuwfederalmicronesiarepubliekderfijieilandenczechrepublicczechia#6434republiekmaldivensultanatemaldives#4438" +
	"autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijkrepublictajikistan#7espverenigderepublictanganyikazanzibar" +
	"#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guyformeregypteformernorthvietnamrepublicofrwanda" +
	"republicofthecongodemrepzairekinshasacongofransguinee#6437socialistrepublicuniebirma#7ltu#2uryalgerije" +
	"republiekequatoriaalguinearepubliekoppervoltaverenigdestates#2gab#5690kameroenlaotiaansedemocraticvolksrepubliekroemeensesocialistrepublic" +
	"dempeoplesrepkoreastateofqatarslowakijewesternsamoa#6usarepublieknamibie#7surbritishindianoceanterritory" +
	"republiekmali#5ice#6436republiekkirgistantrinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyr#5blr" +
	"unitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesieafarsandissas#6510#6rok" +
	"#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabon#7swe" +
	"timorlestedemocraticrepublic#6439sainthelenaascensionandtristandacunhaplo#7lesrepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslavia" +
	"sloveniasultanaatbruneiussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeusverenigdkoninkrijkvangrootbrittannieennoordierland#5kos" +
	"#6511#2gbr#5692#5kzkrepublicsrilanka#5620peoplesdemocraticrepublicofethiopiastmartin" +
	"kinmenandmatsuseparatecustomsterritoryoftaiwanpenghukorearepublicofturkiyeserbiamontenegroserbiafr#6438federalislamicrepublicofthecomorosmacausar#4458" +
	"federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregionplurinationalestaatvanboliviademocratickampuchia" +
	"saintchristophernevisazerbaijansovietsocialistrepublic#2srbstkittsguernseyivorycoastrepublic#7zimunitedstatesofindonesia" +
	"#5egyrepublicbelarusalgeriademocraticandpeoplesrepubliccongodemocraticrepublicof#5ven#2usa#5bngsomalie" +
	"#44republicofboliviazimbabwepeoplesrepublicyemen#5694peoplesrepublicmacauchinaegyptarbrd" +
	"moldavierepublicofequatorialguineakoninkrijkburundicentraalafrrepubliekportugalrepublic#2ukr#5irereunionislands" +
	"boeroendi#5botrepofyemensouthafricaunion#4792#4740namibiaswanepalstate" +
	"federatedstatesofmicronesiarepublicgeorgia#5625iranislrepofoostduitslandstbarthamerikaanssamoa#2niu" +
	"verenigdkoninkrijkgrootbrittannienorthierlandtokelaurepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabon" +
	"gabunsthelenastaatcomorenkoreapeoplesrepublic#5buibritishvirginislands#5bragrotesocialistischelibischarabischevolksjamahiriyya" +
	"#6211guineabissaoprovinceofchinataiwan#5696saintpierreenmiquelonrepublicmontenegro#7lux#5bar" +
	"tanganjika#6gdrsierraleone#6210sovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublic" +
	"koreadem#5kenafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormalig" +
	"taiwanrocaotearoanewzealandsaintchristophernevisfederationverenigdestatenmexico#5ecupalestine#7lbaarabischerepubliekjemen" +
	"byelarus#6395republicofturkeyrepublicbotswana#5bosdemocraticsocialistrepublicofsrilankaportugeesoostafrikasomalia" +
	"#48#6gam#52#5698#8ec#5626maagdeneilandenamerikaanserepublicofzaire" +
	"chineestaipei#2nldmoldavia#7swzfmryugoslaviaivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion" +
	"#7syrburmamyanmar#7ghagreenlandautonomousterritory#5estusviunitesstatesvenezuelabolivrepublic" +
	"#5bul#4796#6212#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritory" +
	"papuanorthguinearepublicgeorgie#5645#5651#7seysultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliek" +
	"estonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamas#5irnchannelislandsrepublicofegypt" +
	"stmartinsaintmaartenverstaten#6265#8re#8hatogorepublic#2gnbyougoslavia" +
	"#5652frenchsouthernandantarcticlandsgazaandwestbanklibischarabischejamahiriyya#7latkazachstan#6390westsamoa" +
	"#6grncommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggycostarica" +
	"republiekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie#2uga" +
	"fedstsmicronesia#6385specialeadministratieveregiohongkongvandevolksrepubliekchina#5bfo#6375sultanaatvanomanformerswaziland#1ba" +
	"bechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederationrepublicbolivia#8cg" +
	"#8egslovakrepublic#2guf#5678#2grd#2noririrepubliekazerbeidzjan" +
	"#2ner#2nzl#6etmindonesierepublicverenigdestatescaymanisdsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliek" +
	"peoplessocialistrepublicalbaniasintmaartennetherlandsmoroccomuscatomansultanatecommonwealthofbahamas#6372iranislamicrep#5bol" +
	"sowjetuniegoudkustirishrepublic#6260#4732#4748#4724nederlandseantillenformer" +
	"#2senkirghizrepublicturksencaicoseilanden#8cfrepublicofsouthsudantadzjiekistan#5679dutcheastindies" +
	"jemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublic" +
	"salomonseilandentajikistanrepublic#2lca#6373#6grcalandislandsrepublicchinastaatdercomoren" +
	"unionofburmasocialistrepublic#5bhmmacaospecialadministrativeregionpeoplesrepublicchina#8mi#8fi#8ce#8eipapuanewguineastate" +
	"republicbosniaherzegovina#5640#7sgpfederaldemocraticrepublicethiopiestbartsfedstatmicronesiarepublickroatie#551" +
	"#7ncasocialistischevolksrepubliekalbaniesaintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1ydrepublicoftrinidadandtobago#6370" +
	"#1bbdominicanrepublic#4798vietnamdemocraticrepublicoffederatiesaintkittsennevis#8mhkoninkrijkitalie#8fj" +
	"venezuelabolivariaanserepubliek#8cd#2svnnigeriafederatie#552stvincentandgrformerhongkongpeoplesrepublicofthecongo" +
	"heiligestoel#1ye#5etmguineabissaurepublicantiguabarbudaformerdemocraticrepublicgermany#6371germandemocraticrepublic" +
	"#1benmarianaisds#6gha#8pkhongkongrepublickenya#8mk#8hk" +
	"#2sxm#8fk#8ekformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartin#7smrsintmaartensaintmartin" +
	"somalischerepublic#553taiwan#6hon#5irqdominicaanserepubliekfijieilanden#6380" +
	"#6hunformergermanyfederalrepublicfmrdemrepofvietnamrepubliekivoorkust#1bdfederationsaintkittsnevismaladivenmaledivenrepublic" +
	"#4720#8mj#2syrrepubliekhongarije#8cbegyptkingdom#2grc#554" +
	"#594#6ethrepublicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespakistaninclbangladesh" +
	"#1ugetiopierepublicbrazzavillecongosaintpierremiquelon#6grgrepublicbosnieherzegovina#1bgpnguinea" +
	"#6nam#8wi#8ymdemocratischevolksrepubliekkorea#8rmaruba#7eridemocraticrepublicmadagaskar" +
	"#8fmstmaartenfransdeel#8carepubliekbulgarijesainteustatiusandsababonaire#8amislamicstateofafghanistan#2svk" +
	"federaldemocraticrepublicethiopiayemenn#555#531orientaalserepubliekuruguay#7ssd#595portorico" +
	"korearepublicofsouth#5ethmultinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicseychellen#1bfpakistan" +
	"italyrepublictrinidadandtobago#8mloppervolta#2gha#8al#2gumrepublicofcolumbia" +
	"czechslovakfederalrepublic#2nic#556turksandcaicosislandsstateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslavia" +
	"#5760republicofkosovarepublicofgeorgia#1uawallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1ai" +
	"cnmivietnamformerrepublic#1bi#1deleopoldvillecongomacedoniafyromnorthmacedonia#8ro#8po" +
	"#8mopeoplesrepublickorea#8ho#8do#8fo#8co#8aoformersovjetunie" +
	"kleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublic#5670#2grl#557fyrom#3hvbf#6420" +
	"belorussischessrafghanistanislamicrepkongokinshasafillipijnenrepublicsouthvietnam#1bh#1dd#7gua" +
	"republicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemirate#8np#8plrepubliekzambia#8mn" +
	"#8knmyanmarrepubliekderunie#8cn#8enverenigdestatesmexico#8anstvincentgrenadinesgeorgiansovietsocialistrepublic" +
	"republiccongoleopoldvilletoerkmenie#558republieksenegaltheabodeofpeacenationofbruneirepublicofvanuaturepubliekirak#590" +
	"slovakijerepublicparaguay#7lao#5702#6haisaintpierremiqstvincentandgrenadinesbenin" +
	"#1pk#1hkdemrepnkoreakuwaitrepublicofpakistanbrasil#7grn#8zi" +
	"maldivesdutchpartsaintmaarten#8pm#8ma#8hmsouthsoedan#8cmformerdemocratischkampuchea" +
	"democraticrepublicofzairecongo#6eqgmalagassischerepubliek#591#7lbn#5703formerlibyanarabrepublicmacedoniarepublic" +
	"vsasintbartholomeus#2lbrformercongodemocraticrepublictchadiranirof#1al#1bj" +
	"libischearabischejamahiriyatoerkmenistanunitedstatesindonesiarepubliccookis#8up#8nrbulgaria#8hr" +
	"#8dj#2ssdsultanaatmaldivensudansouth#520#592republiekcyprusdemocraticvolksrepublieklaos" +
	"belgie#5700#5isr#5erimainlandchinapr#1um#1jmtadsjikistan" +
	"#1am#1bm#1fm#8us#8ns#8pcitalykingdommuscatoman" +
	"#4729#8mc#2gmbkenya#8ck#8eslatviarepublicsvietnam" +
	"curacaokingdomnetherlands#4670#593tanzaniaunitedrep#5771#5701#1ph#7gam" +
	"afghanistan#1annrhodesia#1bl#1cn#7gumpeoplesrepublicofyemenstateofpalestine" +
	"phillipines#4728#8mbethiopiatransitionalgovernment#6rus#8bt#8cj#8er" +
	"#8aj#2sur#2swzspaansguineabritishvifransgebiedafarsissas#7somislamicrepiran" +
	"stvincentandgrenscomorosstate#5770republicnigercentraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom#1jo" +
	"ngwanerepublicbolvenezuela#1ao#1bo#1co#2ltumacauspecialadministrativeregionchinarepubliekvietnam" +
	"#1dosomalischedemocraticrepublic#1fo#6nau#8wasouthkorearepublicofislamicrepublicpakistan#8nu" +
	"#8pa#8bu#8cikoninkrijknederlandenmalawirepublicyugoslavsfr#8aeafarenissaland" +
	"devoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#7sol#4604federalrepublicgermanywestgermanyrepublicoffijieasternsamoaroemeenserepublic" +
	"#1pn#1hnkinshasademocraticrepubliccongo#1bn#1cl#2eshrepublieklibanon#6rwa" +
	"#8md#3bumm#6rum#8it#8bv#8ch#8etrepublickaapverdie" +
	"#7slofederalrepublicofnigeriafederalislamicrepubliccomoros#580varrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgie" +
	"fijiislandsunitedrepublicoftanganyikaandzanzibar#5704#1pm#7gab#1hm#1iq#1om" +
	"guiana#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza#1dmsuriname" +
	"#1fi#8rw#8sw#8mg#8kgformerdemocratickampuchea#8fg#8cw" +
	"#8agrepublictunisiaeasttimor#7sen#6110#7sknrepublicofthephilippines#4674" +
	"#5775#5itafilipijnengemenebest#5705formerbolivia#1plvsvanamerika#1ir" +
	"congodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnam#7gui#8wfsolomonisds#8rp" +
	"#8uvunderunscr1244kosovo#8lt#8mf#8iviraqkingdomvolksrepubliekcongo#8bp" +
	"#8cvrepublicofarmenia#8afdemocraticrepublicafghanistanitalyrepublieknicaragua#2stpspaansguinee" +
	"#7samuroftanzaniamainlandtanzaniamainlandunitedrepublicsocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchina#5710unievanmyanmarrepubliek" +
	"republicofkosovo#1rshungarianpeoplesrepublicplurstateofboliviatunisia#1uk#1is#1lk" +
	"#1bs#1ck#1dk#8za#1fk#8rq#8su#8uy" +
	"#8pe#8lu#8my#5zim#8hu#8kerepublicofsuriname#8cu" +
	"#5zam#8aasultanaatmuscatomansainthelenasaoedischarabie#7nam#4600#4616" +
	"togoleserepublicpeoplesrepublicofmozambique#1yt#5713#1hr#1itunionindia#1ad" +
	"kampucheapeoplesrepublic#1br#1ch#2est#1dj#1et#1fj#8st" +
	"#8nz#8mxfederaldemocraticrepublicofnepalturkyye#8br#8ct#5zancongofreestate" +
	"sieraleonerepubliekmaltagermanydemrepof#7svkrussischefederaltongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitsland" +
	"democraticrepublicofcongozuidgeorgia#1yu#5712zimbabwerhodesia#1pa#1ru#1je" +
	"#1ae#1li#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan#8rs" +
	"#2ecuguineabissau#8lssaintmartinfransdeel#8issintvincentendegrenadines#8cs#8ac" +
	"ceylon#6egyseychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine#4678" +
	"burmaunionofrussischefederatiecongozairenicaraguarepublic#1wfcongobrazzavilledeutschlandfransegebiedeninzuidelijkeindischeoceaan" +
	"#420belguimtrinidadtobago#1af#1bt#1cf#7grebahamasthe" +
	"zuidgeorgiaendezuidsandwicheilanden#8wz#8uzformeryugoslavrepublicofmacedoniamoldova#8mz#8ir#8ez" +
	"formercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeace#7sleburundikingdom#6115#6101netherland" +
	"#7nepoccpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg" +
	"#1rwarabrepublicyemenyemenbahamaislands#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore" +
	"#1ag#1bw#1cgstatecomoros#2sgsmacaosar#2syc#8da" +
	"#8gy#8cqjerseychannelislandsrepubliekguinee#6100republicnicaragua#4612sweden" +
	"republichungaryrepublieksoedanvietnamfmrdemrepyemendemocratic#1pfmarshallis#1tv#1hv" +
	"perurepublic#1ax#1bv#1cd#2esp#2luxwestelijksamoanederlandsdeelsintmaarten" +
	"imperialstateofiransvalbardjanmayenislands#8spbouveteilandsouthafrikaijsland#2sgp#6pol" +
	"kaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemen#6estskorea#7zam#7lca" +
	"comorenislamitischebondsrepubliekrepublicofitaly#5tog#1pe#5van#7ger#1hu#1by" +
	"#2egybelarus#2sauturkeyrepublicbruneid#6ecuwallisfutunaburkina" +
	"republiekfijisocialistischerepubliekvietnamsomalischerepubliekbrazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanrepubliekbelarus" +
	"republiekindia#1tt#7geq#1ht#1kr#424#432bhutankingdom" +
	"#1az#1np#440#1ernoordelijkemarianaeilandenstvincentandthegrenadines#6pan#2eaz" +
	"lithuaniarepublicrepublicofthecongoleopoldville#8fpmalvinasfalklandislands#8bxmaleisieyemenstfyrmacedonia" +
	"#2zarsocialistischelibischarabischevolksjamahiriyyaprmainlandchinaalgeriademocraticandpopularrepublicyemenrepublicknetherlandaruba#1usfaeroerislands" +
	"hrvatska#431urugay#1lc#1cc#1es#8vq#7uru" +
	"centraalafrikaansekeizerrijkkyrgystantadzhikistan#4882republicofburundi#8byrepubliekderfilipijnen#8ay" +
	"usminoroutlyingislands#7uaeirelandrepublicascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirma#5ins" +
	"#7nrulybievietnam#1tr#1kpmauritus#1lb#1nr" +
	"#1bzkirgyzstan#6nepdprk#8tz#2slv#6pal#8mp" +
	"filipijnenrepubliek#8frformerzanzibarpembaisd#3rhzwsrilankarepublic#7norkingdomswazilandluxembourggrandduchy" +
	"federatieverepubliekbrazilie#5780#1pysaotomeprincipedemocraticrepubliceastduitsland#1la#1ca#1gy" +
	"demrepublicofthecongostpierreenmiquelon#8wsdemocraticrepubliczairekinshasacongoverenigdemexicaansestaten#6pak#8nc#8ps" +
	"serviemontenegrostatenunieazerbaijanrepublicmarshalls#8fsmainlandurtanzaniaangolapeoplesrepublickirgistansocialistlibischarabischejamahiriya" +
	"democratischerepubliekoosttimorascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbaniarwanda#5781italianrepublic#1tp" +
	"guineapeoplesrevolutionaryrepublic#428#436#444#456maleisiefederatienamibiarepublic#8tx" +
	"#8vt#2smr#5432#6nor#6per#8sz#8pp#5452" +
	"#8mr#6por#8iz#8kznewzealandaotearoa#8gr#8bdfrpolynesia" +
	"tcileopoldvillerepubliccongodemocratischerepublieksudanarabrepublicegypt#5tribyelorussischesocialistsovjetrepubliekpalestijnseterritoria#451" +
	"verenigdearabischerepubliek#5433#8sy#8nealandseilandenethopiarepubliekmadagaskar#8ly" +
	"#8mugermanyunifiedazerbaidjan#4886#4894#8gq#8be#8cy" +
	"fedstatesofmicronesia#4826#8aurepublicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaan" +
	"americauslibischearabischerepublieksocialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbanialybia" +
	"#5tonturkey#5tun#1mx#4191#450#7uzb#8tv" +
	"#5434#8sx#8nf#5450#8mtfranserepubliek#8id#4887" +
	"#8gp#8bfcaribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzairekazakhistanlithuaniansovietsocialistrepublic" +
	"commonwealthofdominicatongagambiathe#1uypeoplesrepublicbulgariaguatamala#1my#4192" +
	"unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakijeformerrepublicvietnam#6newcookislandsuzbeksovietsocialistrepublic#8tw" +
	"#2sjm#5435#8sg#8ug#8ng#5451#6png#8lg" +
	"gambiarepublic#8bgsyriauarfijifilipijnenrepublicrepofthecongo#6eri#4626" +
	"frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicnetherlandsantillesformer#1sz#1uz#1kz" +
	"#1jp#1mznaururepublic#1ar#448#452#1czamericaunitedsates" +
	"#1gr#7guystatevaticancity#8ttrepubliekboeroendi#5420#5436#8sf" +
	"#8nhrepublicofsierraleone#8mv#4891#8gv#8av#2sun#2zmb" +
	"republicitalielibyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviafranssoedankofthenetherlandsintmaarten" +
	"#1ps#5790libyanarabrepublic#1wsboliviaplurinationalestaatrepublicangola#1as#2lie" +
	"ussrrussia#1gsbyelorussischessrkaaimanislands#8tu#8virepubliekbotswana#5437" +
	"#8senorthyemen#8ni#8pu#8le#8kurepublicczechia#4890" +
	"maldivesislands#8bagefedereerdestatesmicronesie#4834#8aqdemocraticrepublicgermanysultanaatomanstvinandgren" +
	"#2xslislandscocoskeelingoekrainsesovietsocialistrepublicvae#4624#5taj#6bulalbanie" +
	"verenigdearabischeemiraten#1zr#1pr#1sxbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#5tur" +
	"#1idkyrghyzstan#1mtkingdomspain#1at#1nzswanamibia#1cx" +
	"congorepbrazzaville#1dz#1gpburkinafasouppervoltamacauchinapeoplesrepublic#2shnkingdomofthenetherlandsthe#5438" +
	"chinataiwanprovinceofleopoldstadrepubliccongoportugueserepublic#2sdn#8kt#8dr#8gt#8bb" +
	"bonairesinteustatiusensaba#4833commonwealthaustraliakyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburma" +
	"turksencaicos#6bfomorrocounitedrepoftanzania#1re#1sy#1ie#1ky" +
	"#1vudjiboutitransjordan#1mu#4180#4196paraguay#1au" +
	"#1ly#1ne#1cyrepublicofthegambia#1dy#1ee#1gq#4156" +
	"moldoviansovietsocialistrepublic#8tsunitedrepublicoftanzania#5439#8sc#8ukdemocratischerepubliekcongo#2som" +
	"marshallisdscentralafricanr#8ic#8kspanama#7ind#8gkrwandarepublic" +
	"#2xon#8bcarubaknetherlandmicronesiafederalestaten#4832#8asrepublickeniavietnamrepublicof" +
	"#2spmvatikaanfrankrijkkampuchiasteustatiusandsababonairerussischefedkampucheacambodiarepublicofmontenegro" +
	"#4694hongkongspecialadministrativeregionterritoryguamgreecegermandemocraticrepubliceastgermanyfaroer#1svmacaochinapr" +
	"zanzibarsultanate#1mvsouthjemen#1cv#8tp#8sb#8nl#6nir" +
	"democraticrepublicduitslandhashemitischkoninkrijkjordanie#8krkanada#8gj#8bl#4831#8ar" +
	"#7itacambodiakingdomkirgizstan#6bhm#2zafnoordvietnamrepublicofmoldova#6bra" +
	"congorepofkirghizstanmacaospecialadministrativeregion#6buirepublicequatoriaalguinea#1zwfaroes#1pw" +
	"#7gbr#1tg#1kg#1mw#6yug#1aw#1ng#1cw" +
	"#2lvaformeriran#1eg#1gw#8vm#8saheardmcdonaldislandsaukiribati" +
	"#8layemenpdrsouthaden#8im#8jm#8gidemocraticrepublicsudan#8bmstaatbruneidarussalam" +
	"vsmaagdeneilandenformernoordvietnamhungarynethelandstadzjiekie#6blrkleinepacifischeeilandenvandeverenigdestaten#7bih" +
	"#2zwedemocraticrepublictimorlestenigeriasaintchristopherandnevisarmenia#1st#7gbs#1tf" +
	"#5tuv#2lbn#1mp#1lv#1nfkoninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslavia" +
	"zaire#8tnsouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongobezetpalestijnsegebiedencocosislandsnoordelijkemarianen" +
	"#8gh#2xns#8bncolumbiarepublickingdomofthenetherlandsseychellespeoplesrepublicromaniarepublicecuador" +
	"specialeadministratieveregiomacao#5indbrazzavillerepubliccongo#5taw#1su#2lao#1ke#5oma" +
	"#6940witrussischesocialistischesovjetrepubliek#1mq#4184#1lu#1nafijirepublic#1cu" +
	"kaapverdieverenigdestatenvanvenezuela#1gu#4152#2lso#4144#8toformersyria" +
	"#8so#5411#6ken#8noturkmeenserepublic#8lochristmasisland#8io" +
	"#8jo#4860#8bomalayasia1999kosovoinaccordancewithunsecuritycouncilresolution1244#7beneswatiniislamicrepublicofthegambia" +
	"#4690#6barleichtensteinafghanistankingdomoutermongoliaaustria#1pt#1rh" +
	"#1srbyelorussianssrfransezuidelijketerritoria#1td#1mrascensiontristandacunhasainthelena#1lt#1cr" +
	"#2ethnetherlandsthe#8tlbolivariaanserepubliekvenezuela#8sn#8insintmaarten#7ina" +
	"hongkongchinaspecialadministrativeregion#8bhphilippineislandsjordanie#7nedliechstensteinbelau#1xk" +
	"marshallislands#1ssrepubliekdermaledivensaintvincentgrenadines#1tcbeninrepublicformermalaya#1ms" +
	"#1ls#1ncchinamacausar#1cs#1ecdemocratischerepubliekduitsland#4178#8sm" +
	"#2scg#4862#8gm#4818swissconfederationpeoplesrepublicbangladesh#7belunionofmyanmarrepublic" +
	"#7brnbraziliekingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmeniebiotvorstendomliechtenstein" +
	"#7geo#1il#6935noordsoedansaotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu" +
	"#1lrdomtomfrance#1el#1ghmarshalleilandenrepublic#1fr#8slformerdemocraticrepublicofthecongo" +
	"#6kbivietnamdemocraticrepublic#8gllativafederalrepublicofgermanywestgermanypalaurepubliek#6bng#7ngr" +
	"oosterserepublicuruguayrepublicdahomeystaatsgemeenschapservieenmontenegrofrenchcameroonsamerikaverenigdestates#1zmpuertoricocommonwealth#1im" +
	"#1mm#4188islamitischerepubliekiranserbiarepublicstkittsennevis#1giegermany#4140" +
	"#8tk#8vc#2slesfrofyugoslaviaformerisrealrepublickiribatirepublicmauritius#8bk" +
	"bonairesainteustatiussaba#4800stateisraelswazilandkingdom#2swemainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublic" +
	"#7barnetherlandsguianakingdomeswatini#5255#5225jordanhashemitekingdommalaysiairanislamicrepublic" +
	"#1snkingdomlibya#1in#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek#1mn" +
	"#1nl#2cogfmrzanzibarandpembaisd#1gn#8thyugoslaviafrserbiamontenegrodemrepofsaotomeandprinciperepublickosova" +
	"#8lh#6nthrepublicpalau#8gbboliviarepublic#2xla#2jam#5500" +
	"formertheformeryugoslavrepublicofmacedonia#6bhusolomoneilanden#6kzksenegalrepublicpeoplesrepublickampucheaportuguesewestafricamarokko" +
	"#1ro#1sorepublicofsanmarino#1toislamicrepublicgambia#1io#1mo#1no" +
	"#2cod#8ti#8ve#8sirepublicofindonesiaunitarystatesintmaartendutchpart#2jpn#8li" +
	"#8je#2xkx#8gabritishguyana#5501syrischerepubliekarabrepegyptalgerie" +
	"#6blz#7blrmicronesiafederalstatromanianpeoplesrepubliccameroonrepubliccongopeoplesrepublicof#1sl#1tn" +
	"#1vn#1mh#2cheunievanzuidafrika#1eh#1glrepkorea#8sh" +
	"#2slbmaldiveislandsitaliaanserepubliekverenigdearabemiratenkingdomofhungary#4807#7pleverenigdestatesverafgelegeneilandjes" +
	"myanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartin#1za#1qa" +
	"#1sm#1tm#2cub#1km#1vikorearepofwestelijkejordaanoevergazastrook#1ni" +
	"#4112iranimperialstate#1gmafarsissasfrenchterritoryformercambodiaformerjugoslavie#6nig#8gg" +
	"bosniaandherz#4804peoplesrepublicofangola#2xwbsouthernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorleste" +
	"laosdemocratischevolksrepubliek#5221saintkittsnevitsargentinaijslandserepublicstateofkuwaitformersovietunion#1sj" +
	"#1tlkingdomitalyhongkongchinareunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden" +
	"#1gbvolksrepubliekmongolie#8tdfederationnigeria#7ukr#6kuw#7irqbhoetan" +
	"kirgizistanspecialeadministratieveregiomacaumaldivenrepublic#5220arabrepublicofegyptmaledivenkoninkrijkhongarijesloveniarepublic" +
	"#1sktokelauislands#1tklesothokingdomformerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lka" +
	"cocoskeelingislands#2qatformeroppervolta#4170onafhankelijkestaatvansamoamalagasymadagascar#8qanetherlandskingdomofthe" +
	"#7usaformerzuidvietnam#8jaformeryugoslavrepublicmacedoniagazastrookwestelijkejordaanoever#7isl#4810#5511" +
	"republiekdjiboutialgeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavianetherlandskingdom#5223" +
	"#5taz#2cymmadagaskarrepublicofguatemalavorstendommonaco#1sh#1tj#1kh" +
	"#1mdgazastripwestbankturkyie#8tbsaintchristophernevisfederatietransjordanhashemitekingdom#5510#6710" +
	"democraticfederalrepublicofnepalwesternsamoaindependentstateunionburmarepubliekpanama#7nzl#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublic" +
	"montenegrorepublicsouthsudan#1ve#1ki#1meuppervoltanauru#2can" +
	"#2eri#4116#6lib#6prk#1ga#4148drccongorepublicslovenia" +
	"statepalestin#2jor#6nicformerukrainianssr#7isrsahrawiarabdemocraticrepublic#5517republicmadagascar" +
	"#6kyr#7berdominikaanserepubliek#7bizstaatlibie#7burlaodemocratischevolksrepubliekargentine" +
	"sthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasy#1thsaintmaartensaintmartinserviemontenegrostaatsgemeenschap" +
	"#1vdbirmaunieunievanburma#1mfhungarypeoplesrepublicrepublicturkey#1gfformerdahomey" +
	"bonairesteustatiusandsabatrinidadentobagoyemenpeoplesrepublic#6pargrotelibischarabischesocialistischevolksjamahiriyya#5516#6712#2cyp" +
	"#1sg#1vg#1mg#2chngefedereerdestatenvanmicronesie#2coliraqrepublic#1gg" +
	"micronesiafederalestatenvan#4166#4174vanuaturepublicnoordelijkemarianeneilandenfaroereilanden#2xnb#6703" +
	"#6713#5571stomeprincongothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiratenpeoplesdemocraticrepublicalgeria" +
	"formerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauruuraguayislrepofiranrepublicwitrusland#1sdkyrgzstan" +
	"unitedstatesvenezuelasouthernrhodesia#2comfriendlyislandssinthelenaascensionentristandacunha#1gd#4175burkinafasso" +
	"republicslowakijekingdomnepalswitzerland#5522#6702formerdemocraticyemen#6770republicofsrilanka" +
	"#5570guinearepubliclpdrfryugoslaviagreatbritain#7bramacaospecialadministrativeregionchinahasjemitischekoninkrijkjordanie" +
	"kingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes#1sebailiwickguernsey#1vamaskateoman" +
	"#1ma#2chllibischarabischerepubliek#2eue#1geknetherlandsaintmaartenrepublicsloveniestbarths" +
	"usvirginis#7isv#6701#6771chinapeoplesrepublicmacauformervenezuela#7nigamerikaverenigdestaten" +
	"empireofethiopiafrancesaintmartinsthelenaascensionandtristandacunhafederalrepublicofcameroon#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie" +
	"#2cck#6liebrazilfederalrepublickoreadprkmainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistan" +
	"svalbardandjanmayen#2jeyfry#5520#6700gilberteilanden#5572kosovounderunscr1244" +
	"sadr#5260#6brukingdomofbulgariasouthgeorgie#2cxr#5thimicronesia" +
	"#1scvietnamfmrrep#1vc#6lat#1mc#6lbrstaatqatarczechia" +
	"#4162republicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilanden#6phi#7ugadominionofceylonvolksrepubliekangola" +
	"northrhodesiasaintvincentfrenchsouthernantarcticterritoryfrarepubliekgambiaholyseevaticancitycongodrunitedkingdomgreatbritainnorthernirelandformerserbiaandmontenegro" +
	"caribiannetherlandslibischarabischejamahiriya#6yprkirghizsovietsocialistrepublicnaoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovo" +
	"albaniarepublicunitedstatesusa#5860afarsenissasfransgebiedfalklandis#7phi#3nhvuguyanacooperatieverepublic" +
	"peoplesrepublicofalbaniafrenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civkyrgistan#5ssd" +
	"#2cafczechiaczechrepublicvenezuelarepublicofsouthrhodesiewestgermanyvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekrepublicsouthafrika" +
	"byelorussischesocialistischesovjetrepubliekethiopiaincludingeritrea#6705jugoslavia#6775srilankaceylonkeizerrijkethiopiesovietunion" +
	"tanzaniaverenigderepubliekportuguesetimor#5265formercongobrazzavillepeoplesrepublichungaryhaitiformerserbiamontenegrovatican" +
	"#670republicegyptedemocraticandpeoplesrepublicofalgeriaukraine#2cuwrepublicofnaoerogreatbritainandnorthernirelandunitedkingdomiranislamicrepublicof" +
	"republiektanganyikauspuertoricostmartinsintmaartenunitedarabeastdrdominicanrepublickyrghzrepublicrepublictunesiesintmaartenkingdomofthenetherlands" +
	"#2xaukingdomofmorocco#6704#6732#7plw#7png#5580#6760" +
	"statenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasrepubliekturkijeunitedkingdomofgreatbritainandnireland#5tkmsouthgeorgiafederalstatmicronesia" +
	"bahrainkingdommicronesieverenigderepubliekkameroen#3zrcdwitruslandrepublickoreafrenchguyanalatviansovietsocialistrepublic" +
	"aregyptrepublicofbulgariasaintmaartendutchpartesthoniavenezuelabolivarianrepublic#5531#5581meestserenerepublicsanmarino" +
	"perunorthrhodesie#6bot#7botboliviaplurinationalstateofirofiranrepubliekservie#6bah" +
	"azerbeidjanprchinaleopoldvillerepublicofthecongocookisdsceylonsrilanka#5snm#6817virginislandsunitedstates" +
	"republicivoorkustplurstatebolivia#5530#6bosformerverenigdearabischerepublieknetherlandssultanatemaldiveislandselsalvador" +
	"palestinestatesainthelenaanddependencies#7bhurepublicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi#6yem" +
	"democraticrepublickoreaunitedstatesofvenezuelabrazilunitedstates#5331islamicovergangsstaatafghanistan#6800#6816southrhodesia" +
	"zuidgeorgieendezuidsandwicheilanden#6731jugoslavie#7porvolksdemocratischerepublickorearepublicvanuatuspaansestaat#7par" +
	"inaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstates#5mnc#5slostatepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestaten" +
	"frsouthantarcticterritoryrepublicpanamapalausudanupto2011republictsjaadrepublicofyemen#5850dominicanrepublicdemocraticrepublic" +
	"dominionoffijiphilippinesrepublicdemrepofkoreasocialistrepublicunieburmaspanishsaharapalestijnsegebiedenkorearepublicstatecambodia" +
	"plurinationalstateboliviarepublieksierraleonerepublicijslandbirmamyanmar#5sen#6950democraticrepublicofkoreaislamicemirateafghanistan" +
	"#5sknsthelenadependencieskingdomofsiamazerbajdsjandrocrwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomaliland" +
	"formerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdom#5591republicofpoland#6belkoninkrijkroemenie" +
	"formerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaatcrotiausofamericamacedonianorthmacedonianoordelijkemarianenislands" +
	"sultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen#5590#6790" +
	"duitslandbondsrepubliek#7bdinoordmacedoniepeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandkoninkrijkvansaoediarabie" +
	"#7bruvjrmacedonierepublicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliek#5305" +
	"unitedstatesminoroutlyingislands#6812stvincentengrenadinesbesislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeria#6ben" +
	"kyrgyzrepmacedonieegypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovina" +
	"formerservieenmontenegro#5mngmalagasyrepublicfederationofmalayavolksrepubliekhongarijebarbadosyemensouthyugoslaviaserbiaandmontenegro" +
	"oostelijkerepubliekuruguayrussianfed#6811antiguaheardendemcdonaldeilandenkoninkrijkgriekenlandoccupiedpalestinianterritoryrepubliekegypte" +
	"#6kossaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublictogoleserepubliek#4332" +
	"algerijnsedemocraticvolksrepubliekstluciaphillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguay" +
	"republiekletlandrussianfederationsaintmartinfrance#5stpnigerrepublic#5syrrepublicalbanierepublicbulgaria" +
	"#6luxethiopiaformercentralafricanempirehongaarserepublieknoordelijkemarianengemenebesturuguayportugeeswestafrika#6bol" +
	"#7bah#7bolsvalbardjanmayenbritsguiana#5fijpeoplesdemrepyemen#6651formersinthelena" +
	"republicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstatesfransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrc" +
	"vaticanstatezimbabwerepublicfrg#5840congobrazzkeelingeilandencocoseilandenfrsouthernterritories#2xqc" +
	"republicofcolombia#4334libyanrepublictuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguay#5339" +
	"sinteustatiusandsababonaire#2vnm#7purbyelorussia#6781tukey#7per#7ban" +
	"kingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekiekoreanoordislamitischefederalerepubliekdercomorenparaguayrepublic" +
	"slovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuela#5338republiccolombiavolksrepubliekbeninrepbolvenezuela" +
	"unitarystateoftherepublicofindonesiaunionofthecomoros#7iri#6780koninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika" +
	"#4320#4336taiwanprovinceunionsouthafrica#4316bahamasgemenebest#4344stchristoffelnevis" +
	"#6680#6652brazzavillecongorepublictsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadines" +
	"#6litkoninkrijkbahreinrepublicalbaniabritishsolomonislandsethiopiefederationmalaysiastateofthevaticancity#5835" +
	"republicofczechia#7dmaantarcticasouthvietnam#7bulgroothertogdomluxemburgsouthtomeprincipe#5fin" +
	"faeroesstmartinfrancebritsegebiedenindeindischeoceaanfederationofmalaysia#6625sultanateofzanzibarnyasalandstchristopherennevisfederatie" +
	"anddomtomfrance#6lesgaboenverenigdearabischerepublicegypte#5368sovietsocialistrepublicsunion#2vengibralter" +
	"ethiopiafdrrepubliccolumbia#6indcomorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbenin" +
	"srv#6694#6626federalvolksrepubliekjoegoslavierepubliekoosttimor#5swdsaudiaarabia#5369" +
	"zairekinshasacongodemrepsyrianarabrepbulic#7irlkampucheaformercongodemocraticrepublicof#5frncomoresportugeserepublic" +
	"republicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire#5310#2vdrdemocraticrepublicofsaotomeandprincipebotswanna" +
	"formerrepublicsouthvietnamhongkongsarchinazuidkoreastchristopherandnevisfederation#5830muscatenomanpeoplesrepublicmacaochinalibyanarabjamahariya" +
	"dahomeybeninserbiaandmontenegroyugoslavia#4324#5fsmelpenbeenkust#4308#4312#4340" +
	"dutchantillesbulgariarepublicrepubliekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschap#6696#6620guatemalarepublic" +
	"#2cpv#5sur#7rwaspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnam" +
	"chinapeoplesrepublicmacaotrinidad#5mzmsouthgeorgiasouthsandwichislandsstaatvaticaanstad#620#2crirepubliekcongo" +
	"#6laorbvvenezuela#5swarepublicofkiribatirepcongomocambique#2hndkoreademrepn" +
	"bahreinrepubliekbolivialitouwenrepublicturkmenistan#2vir#7dengrotelibischarabischesocialistvolksjamahiriyyarepublicofsurinam" +
	"sovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfra#6690repbrazzavillecongo#2cmrczeckrepublic" +
	"democratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonie#5315#5365libyastatekoninkrijkeswatinipapuaandnewguinea" +
	"micronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguineaportugueseguinea" +
	"republiekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundi#5366comorenislamicfederalrepubliccostaricarepublic" +
	"fsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovinavenezuelarepbol#4328#5denbelgischkongo" +
	"formerkampucheauzbekistanrepublic#6692republiekangoladenmarkkingdomformersurinamtanganyikatanzaniafedmicronesia" +
	"bahamasislandsbelize#5jor#5317#5367thevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliek" +
	"federalrepublicbrazilieoekraiensesocialistischesovjetrepubliekmarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfiji" +
	"#7domoccupiedpalestinianterritoryincleastjerusalemformerwestsamoanorthamerikaverenigdestatestsjechoslowaaksefederalrepublicbelarusrepublicdemocratischjemenkoninkrijktonga" +
	"#5seykaapverdischeeilandencommonwealthdominica#5316#5360belorussiansovietsocialistrepublicpuertoricospanishstate" +
	"republichongarijejapanformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomalia#695" +
	"nauruisland#6630kleinepacifischeislandsverenigdestatesbondsrepubliek#5385republicsingaporecambodiastaterepubliekzuidsoedan" +
	"islamitischebondsrepubliekdercomoren#7pan#6insplurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnamcomorosdprkorea" +
	"islamicrepublicofmauritaniaafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudan#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedan" +
	"micronesiafederatedstatesunievanmyanmarcongorepublieksolomonis#2vctrepublicindonesiefederalrepublicjoegoslavieunitedkingdomlibya" +
	"yemenadennegarabruneidarussalammicronesiegefedereerdestatenfalklandssintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica" +
	"#4348#2ata#693valleysandorraprincipalitysyemenukraniazuidsudankoninkrijkmarokko" +
	"#5swz#2hvokeelingislandscocoskinshasacongo#7polcaymansargentijnserepubliekuppervoltaburkinafaso" +
	"belorussischesovietsocialistrepublicrepublicofchaddemocraticfederalrepublicnepaliriran#692republicofzambiarepubliekkirgiziezambiarepublic" +
	"comorenfederaleislamitischerepubliek#5sau#2and#5siemanislandsrepublicsoedanysland#6saf" +
	"jemenitischearabischerepubliek#5380imperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicserbiaindiauniontaiwanchn" +
	"#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistanvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartin#6698" +
	"#691fidjifederalrepublicbrazilunitedstatesamerica#5slv#2htiformercentraalafrikaanskeizerrijk#5sud" +
	"formercambodja#6svgprincipalityofthevalleysofandorrabovenvolta#690formerduitsedemocratischerepubliek#2cskcongodemocratischerepubliek" +
	"unitedstatesbrazilrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevoltarepublicofcyprus#4574#7prk" +
	"bosniaandherzegovinarepublicunitedkingdomoflibya#7pakrepofkosovohrvatskacroatialocalname#4304chechrepublic#2asm" +
	"maneilandwesternsaharabechuanalandprotectoraterepublieknaurusocialistfederalrepublicofyugoslaviakingdomofitaly#5mor#6600" +
	"koninkrijkafghanistaniranpersiaturkserepublicformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperzie" +
	"democraticpopularrepublicalgeria#7ivbsintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealth#5970" +
	"coalitiongovernmentdemocratickampuchea#2cze#5sluphilippines#5sri#4212grenadaletland" +
	"kingdomtonga#5drv#6isrecuadortsjechoslovakijepalestiniannationalauthoritykingdomdenmarkfrenchpartsaintmartin" +
	"peoplesrepublicofkampucheaafarissalanddenmark#6lebeqguineaslovakiatanganyikaenzanzibarfederatiemaleisie" +
	"thailandsaotomeeprincipedrvsovereigndemocraticrepublicoffijicuracaogriekenlandgeorgiefederatiesaintkittsnevis" +
	"uzbekhistanmaldivensultanaat#4226#6salmaltarepublicyemenarabrepublicghanarepublicrepublicofvenezuela" +
	"republicverenigdestatesindonesie#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr" +
	"#4392congodemocraticrepubliczairekinshasamalakka#6togkorearepublicsouthfederatiemalakka#2hkgchili" +
	"formerbirmarepublicsierraleoneeritreastatephilippinerepublicformerczechoslovakiajemenmongoliapeoplesrepublicunitedarabemirate" +
	"#6irqformerunitedrepublicofcameroonkazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesiamutawakkilitekingdomyemen#6sin" +
	"tanzaniatanganyika#4288nederlandsguyanafsmicronesia#4548tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesia" +
	"tanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczaire#2aus#6thibirkinafasosocialistpeopleslibyanarabjamahiriya" +
	"yugoslaviazanzibar#5salbondsrepubliekduitslandsolomonislandsstate#6ven#6van#5spn" +
	"#4239malvinasfalklandeilandennorthernmarianascommonwealthrepublicofguineafilipijnserepubliekmauretaniaroumaniarepubliekzimbabwe" +
	"nethantnepalfederaldemocraticrepublic#3ydyeislamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostaricarepublicofuppervolta" +
	"palestinestateofrepublictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirma#5900southadenyemenpeoplesdemocraticrepublicgeorgia" +
	"ddr#5mas#6solindependentstateofpapuanewguinea#4214ruanda#4222#4238" +
	"#2hmdpeoplessocialistrepublicofalbania#2vatformerunitedarabrepublicsocialistsovjetrepubliekenunie#6570#6spnrepublicrwanda" +
	"virginislandsbritishkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijk#5mlthashemitekingdomtransjordan#2afi" +
	"republiccuba#5sin#6somtanganyikaformerbyelorussianssrkingdomnetherlandscuracaouniecomorenformercameroon" +
	"hellenicrepublickingdomofgreece#6565#6571#6srithedemocraticrepublicofthecongoyemenarfransguyana" +
	"#6itaethiopiapeoplesdemocraticrepublicrepubliekkazachstan#5myamongoliarepubliclithuania#6tajrepubliekgeorgie" +
	"#5somangolarepublicrepublicofgreece#6572turkiyegibraltarethiopianempireturkije" +
	"republiekoegandaislamitischerepubliekpakistan#7kgzpersiairanbritsgebiedindeindischeoceaanvietnamsocialistrepublic#2abwverenigdestatenvannoordamerika" +
	"#2afg#5mexdemocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertorico#5solcommonwealthofthenorthernmarianaislandscameroonunitedrepublic" +
	"fmrdemyemenphilipinesindependentstatesamoamauretaniecentralafricanempirekoreanorthlaopeoplesdemrepalandautonomousprovince" +
	"khmerrepublicpalauislandsnigerrepubliekarmenierepublicofcotedivoirebrazzavilleformercongoindependentandsovereignrepublicofkiribati#2aut" +
	"maldiveislandssultanatekalaallitnunaat#5mawburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218palestinianadminareas" +
	"republicaustria#5jamazerbeidsjanislandsman#6sudsaintkittsnevis#4562#4578" +
	"lareunionmozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicdemocraticyemenkazachiesyrianarabrepublic" +
	"republicguatemala#2azestateoferitreazanzibarpeoplesrepublicislamicrepublicmauritanie#2ala#6sierepubliekportugal" +
	"#6saulibaneserepublic#7rsasaintvincentandthegrenadinesservieenmontenegroyemenarabrepublicyemen#5drc#9qa" +
	"commonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbanie#3aidj#6ice" +
	"mongolierepublicireland#5msi#5910#6tonswiterlandunitedkingdomofgreatbritainabodeofpeacenationofbrunei" +
	"guernseychannelislandsyemenpeoplesdemocraticrepublic#2antrepubliczimbabwe#6tunbjelorussischessrunitedarabicemirates#4248" +
	"formerlibyanarabjamahiriya#4280stpierremiquelonbuthanlibyanajguineaconakry#6560gemenebestaustralie" +
	"#4516sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliekcomorenkingdombelgiumdrciranislandsrepublic" +
	"falklandislandsmalvinassomaliafederalrepublicrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesof#5jpnsintvincent" +
	"#4231turkscaicoseilanden#7rusrepublicmozambiquesaotome#3anhharabrepublicsyriafryserbiamontenegro" +
	"socialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinobangladesjlaospdrpeoplesrepublicmainlandchinarepublicoffrancekirgizia" +
	"republickirgistan#2mac#4492islamicrepublicirannouvellecaledonie#2albsaintmaartenfransdeel#6slv" +
	"#5svg#4230peoplesrepublicchinadrcongodominicaanserep#6530#6swd#4566" +
	"moldaviansovietsocialistrepublicsudandemocraticrepublic#5hairepofmoldovarepublicofcaboverdestchristophernevisfederationislamicrepublicmauritania#5saf" +
	"#2aia#6slunepaldemocraticfederalrepublicsamoaindependentstate#4233#6seychilevanuatu" +
	"#6531chinataiwanprovincepeoplesdemocraticrepublicethiopiapapaunewguinea#5hun#7djimartinique#6ire" +
	"#9vekeelingeilanden#5honbjelorussie#9gaantiguaandbarbboetan#9je" +
	"koninkrijknoorwegenswazliandfalklandislandsislasmalvinasliberia#2tjk#4232yemenpeoplesdemocraticrepublicsouthadenfrenchterritoryoftheafarsandtheissas" +
	"#4292taiwanprovinceofchina#6552republicivorycoastroemeensesocialistischerepubliek#4512lesothorepublicofkazakhstan" +
	"#7kor#7kazsolomonseilanden#9gfchannelislandsguernseymicronesiefederalstates#2mafrepublicelsalvador" +
	"unitedstatesofbrazil#6tricotedivoireivorycoastsocialistethiopiaboliviamultinationalestaatpresecessionsudanrepubliekierlandpolandrepublic" +
	"#6553#2frapeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublicdemocratischerepubliekvancongodemocratischfederatiefjoegoslavie" +
	"#9sg#9vgwesternsamoasamoa#9gg#4404kirgiziesvg#4496" +
	"#2hrv#4234#4246republiekindonesienorthkorearepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyana" +
	"#9sddemocratischevolksrepubliekjemengautemala#6481republicirak#9gdegyptarabrepofrepskorea" +
	"koninkrijklibieheardisland#4499#5monstateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands#5cub" +
	"#6frnfrenchpartstmartin#6swa#6551statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissas" +
	"czechrepublic#7kuw#9se#9va#2mwi#6482repofkorea#9bi" +
	"taaf#9gevenezuelarepublicabolivariana#4418republicjemenrepubliekbeninukgreatbritainnorthernireland#5mli" +
	"#2mli#4498commonwealthphilippines#6tuvcambodiakampucheastvincentendegrenadinensierraleonerepublic#2tgo" +
	"burmaunionofmyanmar#4296man#5cam#5cdisalomonislands#2omnierserepubliek" +
	"chinamainlandliechtenstien#9sbvaticancitystateholyseezairecongodemocraticrepublicof#6483#9bhterritoryamericansamoa" +
	"kyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#5mal#2tun#6359#6305iranempire" +
	"#2tonrepubliekitaliebritishhondurasmauritiusislamitischerepubliekafghanistansovietrussia#5chnmalvinen" +
	"papuanguineasrilankapakistanislamicrepublicvolksrepubliekpolencssr#9sckaapverdischeislands#9vc" +
	"#9xk#6484iceland#5dji#5domlichtenstein#9lc#4400" +
	"slovenianrepublictokelaueilanden#5qat#5mac#5140afghanistanislamicstateformersouthyemen#5cro" +
	"kosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibarnorfolkislands#5caobosniehercegovinazuidafrikarepubliekoostenrijk" +
	"republiekburundiafarsendeissasgebiedpalestijnsebevrijdingsorganisatie#6irn#9bj#9ghrepublictogo#9il" +
	"caymanis#9lb#5mldmicronesiafederalchinauruguayeasternrepublic#5canexcludeseritreaethiopia" +
	"#5chl#6541kinmenmatsuseparatecustomsterritorytaiwanpenghu#5condominikaanserepublic#7roukoninkrijkdernederlandenvietnamstate" +
	"solomons#9sa#9umformerddrrepublicofpalausudanuntil2011#6490#9bm" +
	"unitedrepubliccameroon#9gi#9im#9jm#9laformerfederalrepublicgermanydemrepcongoheardeilandenmcdonaldeilanden" +
	"#6tazrepubliekderunievanmyanmaryugoslaviasocialistfederalrepublic#5maasaintchristopherennevis#6338#2tls#6tur" +
	"tsjechischeenslowaaksefederalerepubliek#6sermalidemocratischkampuchea#6sur#6swzzuidvietnam#6540" +
	"malvinas#5com#9snafarsissasterritoryivoorkustazerbajan#7kir#9bl" +
	"#9gnpalestinianauthorityadministeredterritory#2arg#9in#9kndemocracticpeoplesrepublicofkoreaindependentstatepapuanewguinea#9nl" +
	"#2mhlrepublicoftunisiatsjechischeslowaaksefederalrepublictimorlorosae#6349#6339liechtensteinsvalbardeilanden" +
	"republiektsjaadpersia#5cypeswatiniswazilandformerzanzibarrwandeserepublicyemendem#5col" +
	"saintkittsnevisfederatieformerjoegoslavischerepublicmacedonie#9sorepublicofserbia#2fji#9bonoordrhodesie#9do" +
	"unitedrepublictanzania#9iomalvinasislandsfalklandislands#9jo#9noangolasouthgeorgiazuidelijkesandwicheilanden#5mag" +
	"republicofdahomeysaotomeandprterritoryofamericansamoaformercongoleopoldstadunitedstatesofamericarepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampuchea" +
	"formerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierland#9sl#9vnbritishguianamicronesiafedstatstmartinfrenchpart" +
	"uniedersocialistischesovjetrepublieken#9bn#9glrepubliekmauritiussaotomeyprincipe#2arefranceanddomtomalgeriademocraticpeoplesrepublic" +
	"grootbrittannie#5145duitsedemocratischerepubliekfalklandeilandenmalvinas#2tmp#5135hongkongsarstkittsnevisfederation" +
	"republicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuatarepublicofperustatenepalrepublicboeroendi" +
	"southernyemenpeoplesrepublicdjiboeti#9sm#9vifaeroeisds#9aq#9ba#9dm" +
	"#9gm#9km#2mda#4410#9nistaatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaat" +
	"#5150#6350chinaprmainland#2hunafghanistanirrepubliccongothegambia#2vgb" +
	"frenchrepublicsocialistrepublicroemenie#6stpverenigdestatesvenezuelaabessinieromaniakingdomkroatieyugoslaviaserbiamontenegro" +
	"caymanislands#9sj#7ken#9arstmartinfransdeel#9jpdutchguianasurinamtanganyikazanzibarverenigderepublic" +
	"#2marfrserbiamontenegroserbia#5madrepubliekalbaniekoninkrijkswazilandomankoninkrijkegyptenorwaykingdom" +
	"volksrepubliekkongoarubakingdomnetherlandsbezettepalestijnsegebiedenvoormaligjoegoslavieargentinerepublicgermanyeastlebaneserepublicnorthsanayemenarabrepublic" +
	"madagascarmalagasyunievanservieenmontenegro#9ps#9skgemenebestderbahamas#9uk#9ws#7mkd" +
	"mayotte#9asgermanynigeriafederalrepublic#5dma#9dk#9gstunisianrepublic" +
	"aland#6452#9lk#4408noordmarianensyrianarabrep#6352peoplesdemocraticrepublicofyemen" +
	"uppervoltarepublic#2tcadominicanrepuarsyria#7tgarussianfederalformerrepublicofsouthvietnamstateofthesolomonislands" +
	"#9pr#9shrepubliekfijieilandenkingdomlesotho#9atburmacroatia#9bb" +
	"#9dj#9gp#9id#9khformerdemocraticrepublicofvietnam#6451#9mttransitionalislamicstateofafghanistan" +
	"turkiyeturkeyverenigdestatenvanbrazilievaticaanstadalgeriapeoplesdemocraticrepublicsouthyemenubangisharicooperatieverepubliekguyana#5155" +
	"#5165#6343gemenebestbahamasrepublicofthefijiislandsgdrformerrepublicafghanistankoreazuideastsamoa" +
	"#5680formersouthernyemen#2frofederalerepublieksomalievietnamsouth#9si#9vuarabischerepubliekegypte" +
	"#9au#9be#9gq#9ie#9kimostserenerepublicofsanmarino#6450#9li" +
	"#9mu#4414#9ne#4466#4478territorypapuanewguineanetherlandsantillessaintmaarten" +
	"thekingdomofthenetherlands#5130republiekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichari#6syrguernseybailiwick" +
	"statekuwaittanziniasiamkingdom#9svcollectivitysaintmartintimorlesteeasttimor#2fin#9bd" +
	"#9cv#9mv#4417sudan#2mltniue#2agosovietunionrussia" +
	"kingdomoftongaspanishguinea#6341#6355#6331bermudasrepubliekkroatie#6325" +
	"fransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenunie#7mtnmacedonievoormaligejoegoslavischerepubliek#9pwcongorepublicofthe#9ug#9zw" +
	"laopeoplesdr#9awliechtensteinprincipality#9bg#9cw#9gwgermanyfmrfedrep#9kg" +
	"republiekmoldova#9mw#9ngrepublicofcameroon#2mdgnatievanbruneideverblijfplaatsvandevrede#4484nkoreademrep" +
	"peoplesrepofchinakoninkrijkirakverenigderepubliekvantanganyikaenzanzibar#5160#6340tanganyikaandzanzibarrepubliekparaguaystbarthelemy" +
	"#4784soedan#5cos#9stindiayugoslaviafederalrepublicof#7fra#9ax" +
	"#9bfduitsedemocraticrepublic#9gt#2armkingdomsaudiarabia#9lv#9mpkorearepubliek" +
	"#9nf#6tawmalirepublicsolomonislandsindonesia#6347hungaryrepublicverkon" +
	"#6snmsouthgeorgiesouthsandwicheilandenlandsaintmaartendemocraticrepublicoftimorlestedutchpartsintmaartenwgermanystvincentfrafrenchnewcaledonia" +
	"republicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorthphilippijnen#9uapeoplesrepublicofhungary#9by#9cu" +
	"egyptunitedarabrepublicuntiedstates#6402#9de#9guislandsrepubliciran#9kegaboneserepublic" +
	"kingdomthailand#9lu#9mq#9na#4462#4474republicofthenigersgeoandtheis" +
	"#6346koninkrijklesothocyprusrepubliccongobrz#6sen#6skncapeverdeiskosova" +
	"bolivrepublicvenezuela#7tjk#5cha#7mribritishmaagdenislandsbouvet#9pt#9sr" +
	"timorleste#9azmacaochinapeoplesrepublic#9cr#6403republicestoniayemennorth#9lt" +
	"#9mrwestbankandgazastripfyromnorthmacedoniamacedonia#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublic#6345#6slo" +
	"ukrain#7yemdemrepofcongorepubliekperukoreareps#7mgl#9ss#7ksa" +
	"#2mus#6404#9ls#9ms#9ncamerikaansemaagdeneilandenrepubliekkaapverdie#4480" +
	"tajiksovietsocialistrepublicbahrainstatesaintmaartenknetherland#6344republiczambiavenezuelaunitedstatesvolksdemocratischerepubliclaos#4780" +
	"republicofpanamakingdomromaniaarabischerepublieksyriekambodjanederlandseastindieprincipalityandorra#9bzfederalestatenmicronesia" +
	"#9fr#6411#6461#6475#9lrkingdombhutanivorycoastrepublicofcotedivoirevorstendomandorra" +
	"indonesietaiwanprovincievanchinakingdomoflaos#7tunvenezuelarepublicusamericanoordelijkemarianaislandskuwaitstate" +
	"virginislandsoftheunitedstatesformertanganyikaandzanzibar#9pyhongaarserepublicdemocratischesocialistischerepublieksrilanka#9gy#4470republicofmaldives" +
	"kingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliekfalklandislandsmalvinasislandsrussiasovietunion#7mnemaagdeneilandenvandeverenigdestaten" +
	"russia#7mliirelandkenyarepublicchristmaseilandrepubliciraqdemyemen#6tkm" +
	"frenchguinea#2turunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadineskingdomofiraqrepublicukraine" +
	"#5czrrepublicofhaitiautonomousprovinceofaland#5cap#7mdvkingdomofyemendemocraticrepubliccongofederalrepublicsomalie" +
	"burmaunieslovakiarepublic#2tzarepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovinakosovo" +
	"#4768transitionalgovernmentethiopiakoninkrijknepal#7tkmformertanganyikaenzanzibardijboutirepublicsurinamerepublicequatorialguinea" +
	"republicvenezuela#7maw"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 4, 4, 5, 5, 7, 7, 8, 8, 8, 8, 9, 11,
	11, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 14, 15, 15, 15, 16,
	18, 21, 21, 23, 23, 26, 26, 28, 29, 31, 31, 31, 32, 33, 33, 33,
	34, 34, 36, 36, 36, 37, 37, 37, 37, 37, 37, 37, 39, 39, 39, 39,
	41, 43, 43, 44, 44, 45, 45, 47, 49, 49, 49, 49, 49, 49, 50, 51,
	51, 51, 51, 52, 52, 52, 52, 53, 53, 54, 56, 56, 56, 57, 57, 58,
	60, 61, 61, 61, 61, 64, 64, 66, 68, 68, 68, 68, 69, 69, 69, 73,
	73, 73, 74, 75, 75, 76, 78, 81, 83, 84, 85, 85, 87, 88, 88, 88,
	90, 91, 92, 93, 95, 97, 99, 101, 102, 105, 107, 108, 109, 110, 110, 112,
	112, 112, 112, 112, 113, 114, 114, 114, 114, 116, 117, 118, 120, 121, 122, 122,
	128, 129, 129, 131, 132, 133, 134, 135, 140, 142, 143, 143, 143, 145, 146, 146,
	146, 146, 148, 149, 150, 150, 152, 153, 154, 154, 154, 156, 157, 159, 159, 159,
	159, 162, 163, 163, 164, 167, 168, 168, 170, 170, 170, 171, 171, 173, 174, 175,
	175, 175, 176, 176, 177, 179, 180, 180, 181, 181, 181, 182, 182, 184, 185, 187,
	189, 190, 190, 190, 191, 193, 194, 197, 199, 200, 200, 201, 201, 202, 202, 203,
	204, 205, 206, 208, 209, 210, 212, 214, 217, 217, 219, 219, 220, 220, 221, 222,
	223, 225, 226, 229, 229, 232, 235, 235, 238, 238, 240, 240, 241, 241, 241, 241,
	242, 243, 243, 245, 246, 248, 249, 250, 250, 250, 251, 252, 253, 255, 256, 257,
	259, 259, 259, 259, 261, 261, 261, 262, 264, 264, 264, 264, 265, 266, 267, 268,
	269, 269, 270, 270, 270, 271, 272, 274, 275, 276, 276, 276, 278, 278, 281, 282,
	283, 284, 287, 287, 290, 292, 293, 295, 295, 296, 297, 297, 298, 298, 299, 302,
	302, 303, 303, 304, 304, 304, 304, 305, 305, 307, 307, 309, 309, 310, 310, 311,
	314, 316, 316, 316, 316, 317, 320, 321, 324, 324, 326, 326, 326, 326, 326, 327,
	327, 327, 327, 327, 330, 331, 333, 334, 335, 336, 337, 337, 337, 338, 338, 338,
	340, 341, 342, 342, 344, 345, 347, 348, 349, 350, 351, 353, 355, 355, 356, 357,
	357, 357, 359, 360, 360, 362, 363, 363, 364, 365, 365, 367, 367, 368, 369, 369,
	369, 371, 371, 373, 374, 375, 376, 376, 378, 378, 380, 381, 382, 383, 383, 383,
	384, 384, 385, 386, 386, 386, 386, 386, 389, 389, 390, 390, 393, 394, 395, 395,
	397, 398, 399, 401, 402, 405, 406, 406, 409, 410, 410, 411, 411, 411, 412, 413,
	414, 414, 414, 415, 417, 419, 419, 420, 420, 420, 420, 420, 422, 422, 422, 422,
	425, 426, 426, 427, 428, 429, 431, 431, 433, 433, 434, 434, 434, 434, 434, 435,
	435, 436, 436, 436, 436, 436, 437, 437, 437, 438, 440, 441, 441, 441, 441, 442,
	443, 446, 446, 447, 448, 450, 453, 456, 457, 457, 457, 457, 460, 460, 460, 461,
	461, 462, 462, 462, 464, 464, 465, 465, 465, 465, 465, 466, 466, 467, 468, 469,
	471, 473, 476, 476, 477, 479, 482, 485, 485, 486, 487, 488, 488, 488, 489, 490,
	492, 492, 493, 493, 494, 494, 494, 495, 496, 497, 497, 498, 499, 499, 500, 500,
	501, 502, 503, 505, 506, 506, 506, 508, 511, 511, 511, 511, 511, 512, 512, 513,
	514, 514, 515, 515, 516, 518, 521, 521, 521, 522, 522, 524, 524, 524, 524, 526,
	526, 528, 528, 528, 530, 531, 532, 533, 535, 536, 536, 537, 541, 541, 542, 542,
	544, 544, 546, 547, 547, 547, 547, 547, 547, 548, 548, 550, 552, 552, 553, 555,
	555, 556, 558, 558, 559, 560, 561, 562, 564, 566, 566, 566, 566, 566, 566, 567,
	568, 571, 572, 572, 574, 574, 574, 574, 574, 574, 574, 575, 575, 575, 577, 578,
	579, 579, 580, 582, 584, 585, 587, 590, 590, 590, 591, 591, 593, 593, 594, 594,
	594, 594, 594, 594, 595, 595, 596, 596, 597, 597, 598, 598, 598, 598, 599, 600,
	600, 601, 601, 602, 602, 604, 604, 604, 606, 606, 606, 606, 607, 608, 609, 609,
	609, 610, 611, 611, 611, 612, 612, 612, 613, 615, 616, 616, 618, 618, 618, 618,
	619, 620, 620, 622, 623, 625, 628, 629, 630, 630, 630, 631, 631, 631, 631, 632,
	632, 633, 634, 635, 635, 636, 636, 636, 636, 637, 638, 638, 639, 640, 640, 640,
	641, 643, 645, 647, 650, 650, 650, 650, 653, 654, 655, 655, 656, 657, 658, 658,
	660, 662, 664, 664, 665, 665, 665, 665, 665, 666, 666, 667, 667, 668, 668, 670,
	672, 673, 674, 677, 681, 681, 681, 681, 681, 682, 682, 683, 683, 683, 684, 684,
	685, 687, 687, 687, 688, 688, 688, 688, 688, 689, 689, 689, 689, 689, 690, 690,
	690, 691, 691, 691, 691, 692, 692, 692, 692, 692, 693, 693, 693, 694, 695, 695,
	695, 695, 695, 697, 698, 698, 698, 698, 698, 698, 698, 698, 698, 698, 698, 698,
	699, 700, 700, 702, 703, 704, 706, 706, 706, 706, 708, 708, 708, 708, 708, 709,
	710, 711, 711, 713, 713, 715, 715, 717, 717, 719, 719, 719, 719, 719, 720, 721,
	723, 724, 727, 730, 731, 731, 732, 732, 732, 734, 734, 734, 736, 736, 736, 737,
	737, 739, 739, 739, 739, 741, 742, 745, 745, 746, 746, 747, 747, 747, 749, 750,
	751, 751, 751, 752, 752, 752, 752, 752, 754, 755, 755, 756, 757, 757, 757, 759,
	760, 760, 761, 761, 761, 761, 761, 761, 761, 763, 763, 763, 763, 763, 764, 765,
	765, 765, 765, 765, 767, 767, 767, 768, 768, 769, 769, 770, 772, 773, 773, 773,
	775, 776, 777, 779, 779, 781, 782, 782, 783, 783, 785, 786, 786, 787, 789, 789,
	789, 789, 792, 794, 795, 796, 798, 798, 799, 801, 801, 801, 802, 802, 803, 803,
	804, 805, 806, 807, 807, 807, 807, 807, 809, 810, 810, 810, 811, 811, 812, 814,
	815, 815, 815, 816, 816, 817, 817, 818, 820, 821, 821, 821, 821, 822, 822, 822,
	822, 824, 825, 828, 828, 830, 832, 833, 834, 834, 834, 834, 835, 835, 837, 838,
	839, 840, 842, 842, 842, 845, 845, 847, 847, 847, 847, 848, 848, 849, 849, 852,
	853, 853, 856, 856, 857, 857, 858, 858, 858, 858, 858, 860, 860, 861, 862, 864,
	866, 866, 866, 866, 866, 867, 867, 868, 868, 868, 869, 869, 870, 870, 870, 870,
	871, 871, 872, 872, 874, 875, 878, 879, 880, 881, 882, 882, 883, 884, 886, 886,
	886, 886, 887, 888, 889, 890, 891, 893, 893, 895, 895, 895, 895, 897, 897, 898,
	900, 900, 901, 901, 902, 903, 903, 903, 905, 905, 905, 905, 905, 905, 906, 906,
	907, 908, 908, 910, 910, 911, 912, 912, 912, 913, 915, 915, 915, 916, 916, 916,
	917, 919, 919, 919, 921, 922, 924, 925, 925, 927, 929, 929, 930, 930, 931, 931,
	932, 932, 932, 932, 933, 933, 933, 933, 933, 933, 935, 936, 936, 936, 936, 936,
	936, 936, 938, 938, 938, 938, 939, 939, 941, 942, 944, 944, 948, 948, 948, 949,
	950, 951, 951, 953, 954, 955, 956, 956, 957, 957, 957, 957, 957, 958, 959, 959,
	959, 959, 961, 961, 961, 962, 965, 965, 966, 968, 968, 969, 970, 970, 971, 972,
	974, 974, 974, 976, 977, 977, 978, 980, 980, 980, 980, 981, 981, 982, 984, 984,
	988, 990, 993, 994, 994, 994, 994, 995, 996, 996, 996, 997, 998, 998, 998, 998,
	999, 999, 1000, 1001, 1001, 1001, 1001, 1001, 1002, 1002, 1002, 1002, 1003, 1004, 1004, 1004,
	1004, 1005, 1006, 1006, 1006, 1006, 1006, 1008, 1008, 1009, 1009, 1009, 1010, 1010, 1011, 1013,
	1014, 1014, 1015, 1015, 1017, 1017, 1017, 1020, 1020, 1022, 1023, 1023, 1024, 1024, 1025, 1025,
	1026, 1027, 1029, 1029, 1030, 1032, 1032, 1033, 1034, 1034, 1034, 1035, 1036, 1036, 1036, 1038,
	1038, 1039, 1039, 1040, 1040, 1041, 1042, 1042, 1043, 1043, 1043, 1044, 1044, 1044, 1044, 1046,
	1047, 1050, 1051, 1051, 1052, 1053, 1054, 1056, 1056, 1056, 1057, 1062, 1063, 1064, 1064, 1065,
	1065, 1066, 1067, 1067, 1067, 1068, 1069, 1069, 1069, 1070, 1070, 1071, 1071, 1073, 1073, 1073,
	1076, 1076, 1077, 1077, 1077, 1077, 1078, 1082, 1083, 1084, 1084, 1084, 1086, 1086, 1089, 1089,
	1090, 1092, 1093, 1094, 1094, 1094, 1094, 1095, 1095, 1095, 1095, 1098, 1098, 1098, 1098, 1098,
	1098, 1101, 1101, 1101, 1101, 1103, 1103, 1103, 1103, 1103, 1106, 1108, 1109, 1110, 1111, 1111,
	1112, 1112, 1112, 1112, 1113, 1114, 1114, 1117, 1118, 1118, 1118, 1119, 1119, 1119, 1119, 1119,
	1122, 1123, 1123, 1124, 1124, 1125, 1127, 1127, 1127, 1130, 1130, 1130, 1130, 1130, 1131, 1131,
	1131, 1131, 1133, 1134, 1134, 1134, 1135, 1137, 1138, 1138, 1139, 1139, 1140, 1140, 1140, 1141,
	1142, 1143, 1144, 1146, 1146, 1147, 1147, 1148, 1149, 1149, 1152, 1153, 1153, 1153, 1154, 1154,
	1154, 1155, 1155, 1155, 1155, 1155, 1155, 1156, 1156, 1156, 1156, 1156, 1159, 1159, 1160, 1160,
	1160, 1160, 1161, 1162, 1162, 1163, 1163, 1163, 1163, 1164, 1164, 1164, 1164, 1165, 1165, 1166,
	1167, 1167, 1168, 1171, 1171, 1171, 1172, 1172, 1175, 1175, 1175, 1175, 1175, 1176, 1178, 1180,
	1180, 1181, 1182, 1182, 1182, 1182, 1184, 1184, 1185, 1185, 1186, 1186, 1186, 1188, 1189, 1191,
	1191, 1191, 1191, 1191, 1191, 1191, 1191, 1191, 1191, 1191, 1191, 1192, 1192, 1192, 1194, 1194,
	1196, 1196, 1198, 1198, 1198, 1198, 1198, 1199, 1200, 1201, 1202, 1203, 1203, 1205, 1206, 1206,
	1206, 1206, 1206, 1206, 1206, 1207, 1208, 1208, 1209, 1209, 1209, 1209, 1210, 1212, 1213, 1213,
	1215, 1215, 1216, 1218, 1219, 1219, 1219, 1221, 1224, 1225, 1225, 1225, 1225, 1225, 1226, 1226,
	1226, 1226, 1226, 1227, 1229, 1229, 1230, 1230, 1231, 1233, 1233, 1233, 1233, 1233, 1234, 1234,
	1235, 1236, 1237, 1238, 1238, 1239, 1239, 1239, 1241, 1241, 1242, 1242, 1242, 1242, 1242, 1242,
	1242, 1244, 1244, 1244, 1245, 1245, 1246, 1246, 1246, 1247, 1247, 1247, 1249, 1249, 1250, 1251,
	1251, 1251, 1251, 1252, 1253, 1253, 1253, 1255, 1256, 1256, 1257, 1257, 1257, 1258, 1258, 1258,
	1259, 1259, 1259, 1259, 1259, 1259, 1260, 1260, 1260, 1260, 1260, 1260, 1264, 1264, 1264, 1266,
	1267, 1268, 1269, 1269, 1270, 1270, 1271, 1271, 1271, 1271, 1273, 1274, 1276, 1277, 1277, 1277,
	1277, 1277, 1278, 1280, 1281, 1282, 1284, 1286, 1287, 1287, 1287, 1288, 1290, 1291, 1292, 1293,
	1294, 1295, 1296, 1297, 1299, 1299, 1300, 1302, 1302, 1302, 1303, 1304, 1305, 1306, 1308, 1308,
	1309, 1309, 1310, 1310, 1310, 1312, 1312, 1313, 1313, 1313, 1314, 1314, 1316, 1316, 1316, 1316,
	1319, 1320, 1320, 1320, 1322, 1322, 1324, 1326, 1329, 1329, 1329, 1331, 1332, 1333, 1335, 1337,
	1337, 1337, 1339, 1339, 1339, 1339, 1339, 1340, 1341, 1345, 1346, 1347, 1347, 1348, 1348, 1348,
	1349, 1350, 1350, 1350, 1352, 1352, 1354, 1355, 1359, 1360, 1360, 1360, 1362, 1363, 1363, 1364,
	1364, 1364, 1364, 1364, 1364, 1365, 1365, 1365, 1365, 1366, 1366, 1367, 1367, 1367, 1367, 1367,
	1367, 1368, 1369, 1370, 1370, 1370, 1371, 1372, 1375, 1376, 1376, 1376, 1376, 1377, 1378, 1378,
	1378, 1378, 1379, 1380, 1380, 1382, 1384, 1385, 1386, 1386, 1386, 1386, 1386, 1388, 1388, 1389,
	1390, 1392, 1392, 1393, 1394, 1396, 1398, 1400, 1400, 1401, 1401, 1401, 1401, 1403, 1403, 1403,
	1403, 1403, 1403, 1403, 1403, 1405, 1408, 1409, 1409, 1409, 1409, 1410, 1410, 1410, 1411, 1411,
	1412, 1412, 1412, 1414, 1416, 1416, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1420,
	1421, 1421, 1421, 1421, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1427, 1428, 1428, 1429, 1431,
	1431, 1434, 1435, 1437, 1438, 1438, 1439, 1439, 1439, 1439, 1440, 1440, 1440, 1440, 1441, 1443,
	1443, 1443, 1443, 1444, 1445, 1446, 1446, 1446, 1446, 1448, 1449, 1450, 1450, 1450, 1450, 1451,
	1453, 1453, 1453, 1454, 1456, 1456, 1457, 1457, 1457, 1457, 1458, 1458, 1460, 1462, 1462, 1462,
	1463, 1463, 1463, 1463, 1464, 1464, 1466, 1466, 1466, 1466, 1467, 1467, 1469, 1469, 1469, 1469,
	1470, 1470, 1470, 1471, 1473, 1474, 1475, 1477, 1477, 1477, 1479, 1479, 1479, 1480, 1480, 1480,
	1481, 1481, 1481, 1481, 1481, 1481, 1481, 1481, 1483, 1484, 1485, 1486, 1487, 1488, 1490, 1491,
	1493, 1493, 1493, 1495, 1497, 1498, 1498, 1498, 1500, 1502, 1504, 1506, 1506, 1507, 1508, 1509,
	1509, 1509, 1510, 1510, 1511, 1513, 1517, 1519, 1521, 1521, 1522, 1522, 1522, 1522, 1523, 1524,
	1525, 1525, 1526, 1526, 1527, 1527, 1527, 1527, 1528, 1528, 1528, 1531, 1531, 1531, 1532, 1532,
	1533, 1535, 1535, 1536, 1537, 1537, 1537, 1537, 1537, 1538, 1538, 1538, 1538, 1539, 1541, 1541,
	1541, 1541, 1541, 1541, 1541, 1543, 1545, 1546, 1548, 1548, 1548, 1548, 1549, 1549, 1549, 1550,
	1550, 1550, 1550, 1550, 1551, 1551, 1551, 1551, 1553, 1555, 1555, 1555, 1557, 1557, 1558, 1558,
	1558, 1558, 1558, 1558, 1560, 1560, 1560, 1560, 1560, 1561, 1563, 1563, 1563, 1563, 1565, 1565,
	1566, 1566, 1566, 1566, 1567, 1567, 1567, 1567, 1567, 1569, 1570, 1571, 1571, 1573, 1573, 1573,
	1575, 1575, 1576, 1576, 1577, 1579, 1579, 1579, 1579, 1579, 1579, 1579, 1580, 1580, 1581, 1581,
	1581, 1583, 1583, 1583, 1584, 1584, 1586, 1587, 1587, 1588, 1590, 1591, 1591, 1593, 1595, 1595,
	1596, 1596, 1596, 1597, 1597, 1598, 1598, 1599, 1600, 1601, 1601, 1601, 1601, 1601, 1603, 1603,
	1603, 1603, 1603, 1603, 1603, 1604, 1604, 1604, 1604, 1604, 1604, 1606, 1608, 1610, 1610, 1610,
	1610, 1611, 1613, 1613, 1614, 1615, 1617, 1617, 1618, 1618, 1620, 1620, 1620, 1621, 1623, 1623,
	1624, 1624, 1624, 1624, 1624, 1625, 1625, 1625, 1627, 1628, 1628, 1629, 1630, 1630, 1630, 1630,
	1630, 1631, 1631, 1632, 1632, 1634, 1636, 1637, 1637, 1637, 1639, 1640, 1640, 1641, 1641, 1641,
	1641, 1642, 1642, 1642, 1644, 1646, 1648, 1650, 1651, 1651, 1652, 1654, 1654, 1656, 1656, 1658,
	1658, 1658, 1658, 1658, 1659, 1660, 1662, 1664, 1665, 1665, 1665, 1666, 1667, 1667, 1667, 1669,
	1670, 1670, 1673, 1674, 1674, 1674, 1675, 1678, 1679, 1679, 1679, 1682, 1684, 1684, 1684, 1684,
	1684, 1684, 1684, 1684, 1686, 1688, 1688, 1689, 1690, 1690, 1691, 1692, 1693, 1693, 1693, 1693,
	1693, 1693, 1694, 1694, 1695, 1695, 1696, 1696, 1697, 1699, 1701, 1702, 1702, 1703, 1703, 1703,
	1705, 1705, 1705, 1705, 1706, 1706, 1707, 1709, 1709, 1710, 1710, 1710, 1711, 1711, 1711, 1711,
	1711, 1711, 1712, 1712, 1712, 1713, 1713, 1715, 1715, 1717, 1718, 1719, 1719, 1721, 1721, 1722,
	1722, 1723, 1723, 1723, 1723, 1723, 1723, 1724, 1725, 1725, 1726, 1727, 1729, 1730, 1730, 1731,
	1733, 1733, 1733, 1734, 1737, 1737, 1737, 1739, 1741, 1742, 1743, 1743, 1745, 1745, 1746, 1746,
	1747, 1747, 1748, 1749, 1750, 1751, 1751, 1752, 1752, 1753, 1753, 1753, 1753, 1753, 1754, 1755,
	1755, 1755, 1755, 1755, 1757, 1757, 1759, 1760, 1760, 1761, 1762, 1764, 1765, 1765, 1765, 1765,
	1766, 1766, 1767, 1768, 1768, 1771, 1772, 1772, 1772, 1772, 1773, 1774, 1774, 1774, 1775, 1775,
	1777, 1777, 1777, 1777, 1777, 1779, 1779, 1782, 1785, 1787, 1787, 1788, 1788, 1788, 1789, 1789,
	1790, 1790, 1791, 1792, 1792, 1793, 1793, 1793, 1794, 1794, 1794, 1794, 1796, 1797, 1798, 1798,
	1798, 1801, 1801, 1803, 1803, 1803, 1803, 1804, 1805, 1805, 1805, 1807, 1807, 1809, 1809, 1809,
	1809, 1809, 1810, 1812, 1814, 1815, 1815, 1815, 1815, 1816, 1817, 1817, 1819, 1819, 1820, 1821,
	1822, 1822, 1824, 1824, 1824, 1824, 1824, 1825, 1825, 1825, 1826, 1827, 1827, 1827, 1828, 1828,
	1828, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1830, 1830, 1832, 1833, 1834, 1835, 1835, 1836,
	1836, 1837, 1837, 1839, 1841, 1842, 1842, 1843, 1845, 1845, 1846, 1846, 1846, 1848, 1849, 1849,
	1850, 1850, 1850, 1850, 1852, 1853, 1854, 1855, 1855, 1855, 1855, 1855, 1856, 1857, 1859, 1859,
	1859, 1860, 1863, 1863, 1864, 1866, 1867, 1868, 1868, 1869, 1869, 1871, 1871, 1872, 1872, 1873,
	1873, 1874, 1875, 1875, 1876, 1876, 1876, 1877, 1877, 1878, 1881, 1882, 1883, 1885, 1885, 1886,
	1886, 1887, 1888, 1890, 1891, 1891, 1893, 1893, 1894, 1895, 1897, 1897, 1898, 1898, 1899, 1900,
	1900, 1901, 1901, 1901, 1903, 1904, 1906, 1906, 1907, 1908, 1910, 1910, 1910, 1910, 1911, 1914,
	1914, 1914, 1914, 1915, 1918, 1918, 1920, 1920, 1921, 1921, 1922, 1922, 1922, 1923, 1924, 1924,
	1925, 1926, 1926, 1927, 1930, 1931, 1933, 1933, 1934, 1935, 1937, 1937, 1940, 1940, 1942, 1943,
	1943, 1944, 1944, 1945, 1945, 1947, 1949, 1950, 1950, 1951, 1951, 1952, 1952, 1952, 1954, 1954,
	1954, 1954, 1955, 1956, 1956, 1956, 1956, 1956, 1956, 1958, 1958, 1958, 1959, 1961, 1963, 1963,
	1964, 1964, 1965, 1965, 1965, 1967, 1968, 1968, 1969, 1969, 1971, 1972, 1974, 1975, 1976, 1976,
	1977, 1977, 1979, 1979, 1980, 1981, 1984, 1986, 1987, 1988, 1989, 1989, 1991, 1992, 1994, 1995,
	1996, 1996, 1997, 1997, 1998, 1998, 1998, 1998, 1998, 1999, 2001, 2002, 2002, 2003, 2004, 2005,
	2005, 2005, 2005, 2005, 2008, 2008, 2008, 2009, 2010, 2010, 2010, 2011, 2011, 2011, 2012, 2012,
	2013, 2014, 2014, 2015, 2015, 2015, 2015, 2016, 2019, 2019, 2019, 2019, 2020, 2021, 2022, 2022,
	2022, 2022, 2022, 2024, 2026, 2027, 2028, 2028, 2028, 2029, 2030, 2030, 2030, 2031, 2032, 2032,
	2032, 2032, 2032, 2032, 2033, 2035, 2036, 2037, 2037, 2038, 2039, 2040, 2040, 2042, 2042, 2042,
	2043, 2043, 2043, 2043, 2044, 2044, 2044, 2044, 2044, 2045, 2045, 2046, 2047, 2048, 2051, 2051,
	2051, 2052, 2053, 2055, 2055, 2055, 2056, 2056, 2056, 2056, 2057, 2058, 2058, 2058, 2060, 2060,
	2060, 2062, 2064, 2064, 2067, 2067, 2068, 2068, 2068, 2068, 2070, 2072, 2072, 2072, 2074, 2074,
	2074, 2075, 2075, 2075, 2075, 2075, 2077, 2078, 2078, 2078, 2078, 2078, 2078, 2080, 2080, 2081,
	2083, 2084, 2084, 2085, 2087, 2087, 2087, 2088, 2088, 2089, 2089, 2089, 2089, 2089, 2091, 2092,
	2094, 2095, 2095, 2095, 2095, 2095, 2095, 2096, 2097, 2097, 2098, 2099, 2099, 2099, 2099, 2100,
	2100, 2100, 2100, 2100, 2103, 2103, 2103, 2103, 2103, 2104, 2104, 2104, 2104, 2104, 2107, 2107,
	2107, 2107, 2108, 2108, 2110, 2110, 2111, 2111, 2111, 2111, 2111, 2112, 2113, 2114, 2115, 2115,
	2115, 2116, 2116, 2119, 2119, 2119, 2119, 2120, 2121, 2121, 2124, 2124, 2125, 2125, 2126, 2127,
	2128, 2128, 2128, 2131, 2132, 2133, 2134, 2135, 2136, 2136, 2136, 2136, 2137, 2138, 2138, 2139,
	2139, 2141, 2141, 2142, 2145, 2147, 2148, 2148, 2148, 2148, 2148, 2148, 2149, 2150, 2151, 2151,
	2155, 2155, 2156, 2156, 2157, 2158, 2158, 2158, 2158, 2160, 2160, 2161, 2161, 2163, 2163, 2164,
	2165, 2165, 2165, 2166, 2167, 2167, 2168, 2168, 2168, 2170, 2170, 2170, 2171, 2172, 2173, 2174,
	2175, 2175, 2176, 2176, 2176, 2176, 2178, 2179, 2180, 2181, 2182, 2182, 2182, 2183, 2186, 2187,
	2187, 2187, 2187, 2187, 2188, 2188, 2190, 2190, 2191, 2191, 2191, 2191, 2192, 2194, 2194, 2194,
	2194, 2194, 2196, 2196, 2197, 2197, 2198, 2200, 2201, 2204, 2206, 2207, 2207, 2207, 2207, 2208,
	2208, 2209, 2209, 2209, 2209, 2210, 2211, 2212, 2213, 2214, 2214, 2214, 2214, 2214, 2214, 2214,
	2214, 2214, 2214, 2216, 2216, 2216, 2217, 2217, 2220, 2221, 2222, 2223, 2223, 2224, 2224, 2224,
	2225, 2226, 2227, 2227, 2228, 2228, 2228, 2229, 2229, 2230, 2232, 2234, 2237, 2237, 2238, 2238,
	2239, 2239, 2239, 2240, 2241, 2241, 2241, 2242, 2242, 2242, 2242, 2242, 2242, 2244, 2247, 2247,
	2249, 2250, 2252, 2252, 2252, 2252, 2254, 2254, 2254, 2255, 2256, 2258, 2259, 2259, 2260, 2261,
	2261, 2261, 2261, 2262, 2263, 2264, 2264, 2265, 2265, 2265, 2266, 2266, 2267, 2267, 2268, 2269,
	2273, 2274, 2274, 2274, 2277, 2277, 2279, 2279, 2281, 2281, 2281, 2281, 2281, 2282, 2282, 2283,
	2283, 2283, 2283, 2283, 2284, 2285, 2285, 2287, 2288, 2288, 2289, 2290, 2290, 2291, 2291, 2291,
	2293, 2293, 2295, 2295, 2298, 2298, 2300, 2301, 2302, 2302, 2302, 2302, 2302, 2302, 2302, 2303,
	2304, 2305, 2305, 2306, 2307, 2307, 2308, 2309, 2313, 2314, 2316, 2316, 2316, 2316, 2316, 2318,
	2319, 2319, 2319, 2320, 2320, 2320, 2321, 2324, 2326, 2327, 2327, 2329, 2330, 2331, 2331, 2331,
	2332, 2332, 2332, 2333, 2333, 2333, 2333, 2333, 2333, 2333, 2333, 2335, 2338, 2338, 2339, 2340,
	2342, 2342, 2342, 2342, 2342, 2344, 2344, 2344, 2345, 2346, 2348, 2348, 2349, 2349, 2349, 2350,
	2350, 2350, 2353, 2354, 2354, 2354, 2355, 2355, 2359, 2359, 2359, 2359, 2360, 2361, 2361, 2363,
	2365, 2366, 2367, 2368, 2369, 2369, 2370, 2371, 2371, 2373, 2375, 2376, 2377, 2378, 2378, 2378,
	2379, 2381, 2381, 2382, 2383, 2383, 2384, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2385,
	2387, 2389, 2392, 2392, 2392, 2392, 2392, 2393, 2393, 2393, 2393, 2394, 2395, 2395, 2397, 2398,
	2398, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2401, 2402, 2402, 2402, 2402, 2402, 2403,
	2406, 2406, 2406, 2407, 2408, 2408, 2408, 2411, 2412, 2415, 2415, 2415, 2416, 2417, 2418, 2420,
	2420, 2420, 2423, 2423, 2423, 2425, 2427, 2428, 2429, 2431, 2431, 2431, 2432, 2433, 2433, 2434,
	2436, 2436, 2436, 2437, 2437, 2437, 2437, 2438, 2439, 2441, 2441, 2442, 2442, 2443, 2443, 2444,
	2444, 2444, 2446, 2446, 2446, 2446, 2446, 2448, 2449, 2450, 2450, 2451, 2451, 2451, 2454, 2456,
	2457, 2458, 2458, 2459, 2461, 2461, 2462, 2462, 2464, 2466, 2466, 2466, 2469, 2469, 2469, 2469,
	2469, 2469, 2470, 2470, 2470, 2471, 2471, 2472, 2472, 2473, 2475, 2475, 2475, 2476, 2476, 2476,
	2477, 2479, 2479, 2480, 2481, 2482, 2483, 2483, 2483, 2483, 2484, 2484, 2485, 2486, 2488, 2488,
	2490, 2490, 2491, 2491, 2492, 2492, 2492, 2494, 2495, 2496, 2496, 2497, 2498, 2500, 2500, 2501,
	2501, 2501, 2501, 2501, 2501, 2501, 2502, 2503, 2503, 2504, 2506, 2506, 2508, 2509, 2509, 2511,
	2513, 2513, 2513, 2513, 2515, 2515, 2515, 2517, 2517, 2517, 2517, 2517, 2517, 2517, 2517, 2518,
	2518, 2519, 2520, 2520, 2520, 2521, 2523, 2523, 2523, 2524, 2525, 2526, 2526, 2527, 2528, 2530,
	2532, 2532, 2534, 2535, 2537, 2538, 2538, 2540, 2540, 2540, 2540, 2540, 2541, 2542, 2542, 2543,
	2543, 2545, 2545, 2546, 2547, 2549, 2549, 2550, 2550, 2551, 2551, 2552, 2553, 2553, 2554, 2554,
	2558, 2558, 2559, 2561, 2561, 2561, 2561, 2563, 2564, 2566, 2571, 2571, 2571, 2571, 2573, 2573,
	2573, 2573, 2573, 2574, 2574, 2574, 2575, 2575, 2576, 2577, 2579, 2580, 2581, 2582, 2583, 2583,
	2584, 2584, 2584, 2584, 2585, 2585, 2588, 2589, 2589, 2591, 2593, 2594, 2595, 2595, 2595, 2596,
	2596, 2597, 2597, 2597, 2597, 2598, 2598, 2598, 2598, 2598, 2599, 2601, 2602, 2603, 2604, 2604,
	2604, 2605, 2606, 2606, 2606, 2606, 2608, 2608, 2609, 2610, 2611, 2611, 2611, 2611, 2612, 2613,
	2613, 2614, 2615, 2616, 2617, 2619, 2619, 2620, 2620, 2620, 2621, 2622, 2623, 2624, 2624, 2624,
	2624, 2624, 2625, 2626, 2627, 2628, 2628, 2629, 2629, 2629, 2631, 2631, 2631, 2632, 2632, 2633,
	2633, 2634, 2635, 2636, 2636, 2637, 2637, 2638, 2638, 2639, 2640, 2641, 2642, 2644, 2645, 2646,
	2647, 2648, 2648, 2648, 2649, 2650, 2651, 2653, 2654, 2655, 2655, 2656, 2656, 2657, 2657, 2658,
	2658, 2659, 2660, 2661, 2662, 2664, 2665, 2666, 2666, 2667, 2668, 2668, 2669, 2669, 2669, 2669,
	2669, 2669, 2669, 2669, 2669, 2670, 2670, 2670, 2670, 2670, 2670, 2670, 2670, 2670, 2671, 2672,
	2672, 2672, 2672, 2672, 2673, 2675, 2677, 2677, 2678, 2680, 2681, 2682, 2683, 2683, 2685, 2686,
	2687, 2687, 2687, 2689, 2690, 2691, 2692, 2694, 2694, 2695, 2696, 2697, 2697, 2698, 2699, 2699,
	2700, 2701, 2703, 2704, 2706, 2707, 2707, 2707, 2707, 2707, 2708, 2709, 2709, 2711, 2711, 2712,
	2712, 2713, 2715, 2718, 2720, 2720, 2721, 2722, 2722, 2722, 2724, 2724, 2726, 2726, 2726, 2727,
	2728, 2728, 2728, 2729, 2729, 2730, 2731, 2733, 2735, 2736, 2736, 2736, 2738, 2738, 2741, 2742,
	2743, 2744, 2745, 2745, 2748, 2749, 2749, 2749, 2749, 2749, 2750, 2750, 2751, 2752, 2752, 2752,
	2752, 2752, 2753, 2753, 2754, 2754, 2756, 2756, 2756, 2757, 2758, 2760, 2760, 2760, 2761, 2761,
	2762, 2762, 2762, 2762, 2763, 2764, 2764, 2764, 2765, 2765, 2766, 2766, 2766, 2768, 2768, 2768,
	2769, 2769, 2771, 2772, 2772, 2772, 2773, 2774, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775,
	2776, 2778, 2778, 2778, 2779, 2779, 2779, 2781, 2782, 2783, 2783, 2784, 2784, 2785, 2787, 2789,
	2790, 2791, 2792, 2792, 2794, 2795, 2795, 2795, 2795, 2796, 2799, 2801, 2802, 2803, 2804, 2805,
	2805, 2807, 2807, 2808, 2808, 2812, 2812, 2814, 2815, 2818, 2819, 2820, 2821, 2821, 2821, 2823,
	2823, 2825, 2825, 2825, 2825, 2827, 2828, 2830, 2832, 2833, 2835, 2836, 2837, 2838, 2839, 2839,
	2839, 2839, 2841, 2842, 2843, 2843, 2844, 2845, 2845, 2845, 2846, 2848, 2849, 2849, 2850, 2852,
	2854, 2857, 2858, 2858, 2858, 2859, 2859, 2859, 2860, 2860, 2861, 2864, 2865, 2865, 2867, 2869,
	2871, 2872, 2874, 2874, 2875, 2877, 2877, 2877, 2877, 2877, 2878, 2879, 2879, 2879, 2879, 2880,
	2880, 2880, 2881, 2882, 2882, 2884, 2884, 2885, 2886, 2887, 2889, 2890, 2890, 2890, 2890, 2892,
	2892, 2893, 2893, 2894, 2894, 2894, 2895, 2896, 2897, 2897, 2898, 2898, 2900, 2902, 2902, 2903,
	2903, 2904, 2906, 2906, 2906, 2906, 2907, 2910, 2911, 2912, 2914, 2915, 2915, 2916, 2917, 2918,
	2921, 2922, 2923, 2923, 2923, 2923, 2923, 2924, 2924, 2924, 2925, 2926, 2926, 2927, 2930, 2930,
	2932, 2932, 2934, 2934, 2934, 2936, 2936, 2936, 2938, 2938, 2940, 2942, 2942, 2942, 2942, 2943,
	2943, 2944, 2944, 2944, 2944, 2947, 2947, 2948, 2950, 2950, 2951, 2951, 2951, 2952, 2956, 2956,
	2958, 2958, 2959, 2960, 2960, 2964, 2966, 2967, 2967, 2968, 2970, 2973, 2974, 2974, 2975, 2978,
	2978, 2979, 2979, 2981, 2982, 2983, 2983, 2983, 2984, 2985, 2985, 2985, 2987, 2989, 2989, 2989,
	2990, 2990, 2991, 2991, 2991, 2992, 2994, 2994, 2995, 2995, 2995, 2996, 2998, 2999, 3000, 3001,
	3001, 3003, 3004, 3006, 3007, 3007, 3007, 3008, 3009, 3009, 3009, 3010, 3010, 3011, 3013, 3013,
	3015, 3018, 3019, 3022, 3022, 3022, 3023, 3024, 3026, 3027, 3029, 3030, 3032, 3034, 3035, 3036,
	3036, 3037, 3037, 3037, 3037, 3038, 3038, 3040, 3040, 3041, 3043, 3043, 3043, 3043, 3044, 3044,
	3045, 3045, 3046, 3050, 3051, 3052, 3052, 3055, 3056, 3057, 3058, 3061, 3063, 3063, 3063, 3066,
	3066, 3067, 3069, 3069, 3071, 3073, 3073, 3074, 3075, 3075, 3079, 3079, 3080, 3081, 3081, 3083,
	3085, 3086, 3087, 3089, 3090, 3090, 3090, 3091, 3092, 3093, 3094, 3095, 3096, 3097, 3097, 3097,
	3097, 3097, 3097, 3098, 3099, 3100, 3100, 3100, 3100, 3101, 3103, 3105, 3105, 3105, 3106, 3109,
	3110, 3111, 3112, 3112, 3115, 3116, 3117, 3118, 3119, 3120, 3121, 3121, 3121, 3122, 3122, 3123,
	3124, 3124, 3124, 3125, 3125, 3127, 3128, 3128, 3128, 3129, 3131, 3132, 3133, 3133, 3134, 3134,
	3136, 3137, 3138, 3138, 3139, 3139, 3140, 3144, 3146, 3146, 3148, 3150, 3150, 3151, 3151, 3151,
	3152, 3152, 3153, 3153, 3153, 3155, 3155, 3156, 3157, 3157, 3158, 3158, 3158, 3160, 3161, 3161,
	3161, 3163, 3165, 3168, 3169, 3169, 3169, 3169, 3172, 3173, 3173, 3176, 3177, 3177, 3180, 3180,
	3182, 3183, 3183, 3183, 3185, 3185, 3186, 3186, 3187, 3187, 3187, 3188, 3189, 3190, 3191, 3191,
	3194, 3195, 3200, 3202, 3203, 3206, 3207, 3209, 3209, 3209, 3209, 3214, 3215, 3215, 3218, 3218,
	3218, 3219, 3219, 3219, 3219, 3220, 3221, 3222, 3222, 3223, 3223, 3224, 3224, 3225, 3225, 3227,
	3227, 3227, 3230, 3230, 3231, 3231, 3231, 3231, 3233, 3236, 3236, 3240, 3240, 3240, 3240, 3240,
	3241, 3241, 3241, 3242, 3243, 3245, 3247, 3247, 3248, 3250, 3251, 3251, 3251, 3253, 3253, 3255,
	3255, 3257, 3262, 3264, 3265, 3265, 3267, 3267, 3268, 3270, 3271, 3272, 3274, 3275, 3276, 3276,
	3276, 3276, 3279, 3279, 3279, 3280, 3280, 3280, 3282, 3283, 3284, 3285, 3285, 3286, 3287, 3290,
	3291, 3291, 3292, 3293, 3293, 3295, 3297, 3298, 3300, 3301, 3303, 3306, 3307, 3310, 3312, 3313,
	3313, 3314, 3315, 3315, 3315, 3316, 3316, 3316, 3317, 3318, 3320, 3321, 3321, 3325, 3326, 3327,
	3327, 3328, 3330, 3332, 3333, 3333, 3336, 3337, 3339, 3343, 3343, 3344, 3347, 3347, 3347, 3349,
	3349, 3349, 3350, 3350, 3350, 3351, 3352, 3353, 3353, 3354, 3356, 3356, 3356, 3356, 3356, 3358,
	3359, 3361, 3364, 3366, 3367, 3367, 3368, 3369, 3370, 3372, 3372, 3374, 3375, 3375, 3377, 3378,
	3379, 3379, 3379, 3380, 3382, 3383, 3384, 3385, 3386, 3386, 3388, 3388, 3389, 3391, 3391, 3391,
	3392, 3395, 3398, 3399, 3399, 3399, 3400, 3402, 3404, 3406, 3406, 3407, 3409, 3409, 3409, 3411,
	3411, 3412, 3413, 3414, 3415, 3417, 3417, 3418, 3419, 3419, 3419, 3419, 3420, 3420, 3424, 3426,
	3427, 3428, 3433, 3433, 3433, 3434, 3435, 3437, 3438, 3439, 3439, 3441, 3441, 3441, 3442, 3443,
	3445, 3445, 3446, 3448, 3449, 3449, 3449, 3451, 3452, 3453, 3454, 3455, 3455, 3459, 3461, 3464,
	3464, 3465, 3467, 3467, 3467, 3467, 3467, 3467, 3468, 3470, 3473, 3474, 3474, 3474, 3474, 3474,
	3474, 3474, 3476, 3477, 3478, 3478, 3480, 3480, 3481, 3482, 3482, 3482, 3484, 3486, 3487, 3489,
	3489, 3490, 3495, 3496, 3497, 3498, 3500, 3501, 3502, 3504, 3504, 3505, 3505, 3505, 3505, 3506,
	3508, 3508, 3508, 3509, 3509, 3509, 3510, 3510, 3511, 3512, 3514, 3515, 3515, 3516, 3518, 3519,
	3519, 3519, 3520, 3520, 3520, 3520, 3521, 3522, 3523, 3523, 3523, 3524, 3524, 3525, 3526, 3526,
	3526, 3527, 3528, 3528, 3528, 3531, 3531, 3533, 3534, 3535, 3535, 3537, 3537, 3537, 3539, 3544,
	3544, 3547, 3547, 3548, 3549, 3550, 3550, 3551, 3552, 3554, 3556, 3557, 3557, 3557, 3558, 3559,
	3559, 3560, 3562, 3563, 3564, 3564, 3564, 3565, 3565, 3565, 3566, 3566, 3566, 3566, 3569, 3571,
	3571, 3572, 3573, 3574, 3574, 3575, 3575, 3575, 3579, 3579, 3581, 3583, 3585, 3587, 3587, 3589,
	3589, 3589, 3589, 3589, 3589, 3591, 3592, 3593, 3593, 3594, 3594, 3595, 3595, 3595, 3596, 3598,
	3598, 3600, 3601, 3602, 3604, 3605, 3605, 3607, 3609, 3609, 3610, 3610, 3610, 3611, 3612, 3613,
	3613, 3613, 3613, 3613, 3613, 3614, 3615, 3615, 3615, 3616, 3616, 3617, 3618, 3620, 3620, 3621,
	3621, 3622, 3623, 3624, 3626, 3628, 3629, 3633, 3635, 3635, 3636, 3637, 3637, 3637, 3637, 3638,
	3638, 3640, 3640, 3641, 3641, 3641, 3641, 3641, 3642, 3642, 3643, 3645, 3646, 3647, 3649, 3651,
	3651, 3654, 3654, 3654, 3655, 3657, 3662, 3663, 3665, 3669, 3670, 3672, 3672, 3672, 3672, 3673,
	3673, 3673, 3673, 3673, 3673, 3673, 3673, 3673, 3674, 3675, 3676, 3676, 3676, 3677, 3677, 3678,
	3679, 3680, 3680, 3680, 3681, 3681, 3683, 3687, 3690, 3691, 3694, 3697, 3699, 3699, 3700, 3703,
	3704, 3704, 3706, 3706, 3707, 3707, 3708, 3709, 3710, 3712, 3712, 3713, 3714, 3714, 3715, 3715,
	3717, 3718, 3718, 3718, 3718, 3720, 3722, 3723, 3726, 3727, 3729, 3730, 3730, 3732, 3732, 3732,
	3733, 3734, 3734, 3734, 3736, 3736, 3736, 3736, 3737, 3737, 3737, 3737, 3738, 3739, 3741, 3742,
	3745, 3746, 3747, 3748, 3751, 3752, 3756, 3757, 3760, 3760, 3761, 3763, 3763, 3764, 3764, 3764,
	3764, 3764, 3766, 3767, 3767, 3767, 3770, 3770, 3770, 3770, 3772, 3772, 3773, 3774, 3775, 3776,
	3779, 3782, 3784, 3786, 3787, 3789, 3792, 3794, 3795, 3795, 3797, 3797, 3798, 3798, 3801, 3803,
	3804, 3804, 3805, 3806, 3806, 3806, 3806, 3806, 3807, 3807, 3808, 3808, 3808, 3811, 3812, 3812,
	3814, 3816, 3817, 3820, 3820, 3823, 3826, 3828, 3829, 3831, 3833, 3835, 3838, 3839, 3839, 3840,
	3840, 3840, 3842, 3842, 3843, 3844, 3845, 3845, 3846, 3848, 3849, 3850, 3850, 3854, 3856, 3858,
	3860, 3863, 3865, 3868, 3869, 3871, 3873, 3874, 3875, 3877, 3879, 3881, 3883, 3883, 3885, 3887,
	3887, 3887, 3889, 3890, 3890, 3890, 3890, 3891, 3891, 3892, 3892, 3892, 3892, 3894, 3894, 3899,
	3903, 3906, 3908, 3912, 3913, 3915, 3919, 3921, 3922, 3925, 3928, 3932, 3936, 3938, 3941, 3941,
	3942, 3943, 3944, 3945, 3947, 3947, 3948, 3948, 3949, 3949, 3949, 3949, 3950, 3951, 3951, 3953,
	3954, 3955, 3956, 3956, 3956, 3957, 3958, 3959, 3962, 3964, 3965, 3966, 3968, 3970, 3971, 3971,
	3972, 3972, 3973, 3974, 3974, 3975, 3975, 3979, 3979, 3980, 3981, 3982, 3983, 3985, 3986, 3987,
	3989, 3991, 3994, 3996, 3996, 3997, 4000, 4000, 4002, 4004, 4006, 4009, 4011, 4011, 4011, 4011,
	4013, 4015, 4015, 4016, 4016, 4017, 4020, 4020, 4020, 4021, 4021, 4021, 4021, 4023, 4025, 4026,
	4027, 4030, 4030, 4033, 4033, 4035, 4035, 4036, 4037, 4040, 4041, 4043, 4043, 4044, 4044, 4046,
	4047, 4048, 4049, 4049, 4049, 4049, 4050, 4051, 4052, 4052, 4052, 4052, 4052, 4053, 4054, 4058,
	4060, 4063, 4066, 4068, 4070, 4072, 4073, 4077, 4079, 4081, 4082, 4083, 4084, 4084, 4085, 4085,
	4087, 4087, 4088, 4091, 4092, 4092, 4093, 4093, 4093, 4094, 4094, 4094, 4094, 4099, 4100, 4100,
	4102, 4103, 4105, 4105, 4106, 4108, 4109, 4109, 4109, 4111, 4113, 4114, 4114, 4114, 4115, 4115,
	4115, 4116, 4116, 4116, 4117, 4117, 4118, 4118, 4118, 4119, 4120, 4121, 4121, 4124, 4127, 4127,
	4128, 4131, 4132, 4134, 4135, 4135, 4136, 4136, 4137, 4137, 4139, 4139, 4139, 4140, 4141, 4142,
	4143, 4143, 4143, 4144, 4144, 4144, 4145, 4145, 4149, 4150, 4150, 4151, 4151, 4152, 4153, 4157,
	4160, 4162, 4162, 4165, 4166, 4166, 4168, 4168, 4168, 4170, 4171, 4171, 4171, 4172, 4174, 4174,
	4174, 4175, 4175, 4178, 4179, 4180, 4180, 4180, 4181, 4181, 4181, 4182, 4182, 4182, 4183, 4184,
	4186, 4186, 4189, 4191, 4192, 4194, 4194, 4196, 4196, 4197, 4199, 4201, 4203, 4204, 4207, 4207,
	4208, 4210, 4210, 4211, 4211, 4212, 4212, 4213, 4213, 4213, 4215, 4216, 4216, 4217, 4218, 4223,
	4224, 4226, 4227, 4228, 4228, 4230, 4232, 4232, 4233, 4235, 4237, 4238, 4240, 4241, 4241, 4241,
	4243, 4244, 4244, 4245, 4245, 4246, 4246, 4247, 4247, 4247, 4248, 4248, 4248, 4251, 4253, 4254,
	4255, 4257, 4257, 4257, 4257, 4259, 4262, 4263, 4264, 4265, 4268, 4268, 4270, 4271, 4271, 4271,
	4272, 4273, 4276, 4276, 4276, 4276, 4277, 4277, 4277, 4277, 4278, 4278, 4278, 4279, 4280, 4281,
	4284, 4284, 4284, 4286, 4287, 4287, 4288, 4290, 4292, 4292, 4293, 4293, 4294, 4294, 4295, 4296,
	4296, 4296, 4297, 4297, 4298, 4299, 4300, 4301, 4302, 4302, 4302, 4303, 4304, 4305, 4307, 4310,
	4311, 4312, 4314, 4316, 4317, 4318, 4318, 4318, 4319, 4319, 4321, 4321, 4322, 4322, 4322, 4322,
	4322, 4322, 4323, 4326, 4327, 4329, 4329, 4330, 4331, 4332, 4332, 4334, 4335, 4336, 4338, 4340,
	4340, 4342, 4344, 4345, 4346, 4348, 4348, 4348, 4348, 4348, 4349, 4349, 4351, 4351, 4352, 4352,
	4353, 4353, 4354, 4355, 4355, 4355, 4355, 4357, 4357, 4358, 4359, 4359, 4360, 4362, 4364, 4366,
	4367, 4369, 4370, 4371, 4372, 4373, 4374, 4376, 4378, 4380, 4380, 4381, 4382, 4384, 4384, 4385,
	4386, 4387, 4389, 4389, 4389, 4391, 4391, 4392, 4393, 4393, 4396, 4396, 4397, 4398, 4399, 4399,
	4402, 4402, 4402, 4402, 4403, 4404, 4405, 4406, 4406, 4406, 4406, 4406, 4406, 4408, 4408, 4408,
	4408, 4409, 4409, 4410, 4411, 4411, 4411, 4411, 4412, 4413, 4413, 4413, 4413, 4415, 4418, 4419,
	4422, 4423, 4428, 4429, 4430, 4432, 4433, 4433, 4435, 4435, 4435, 4436, 4438, 4439, 4439, 4440,
	4442, 4442, 4443, 4445, 4446, 4446, 4446, 4446, 4447, 4450, 4451, 4451, 4452, 4453, 4456, 4459,
	4460, 4461, 4462, 4464, 4467, 4467, 4467, 4468, 4468, 4468, 4468, 4469, 4469, 4471, 4471, 4471,
	4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4472, 4472, 4472, 4473, 4473, 4474,
	4477, 4478, 4479, 4481, 4483, 4484, 4484, 4484, 4484, 4485, 4486, 4487, 4487, 4489, 4489, 4490,
	4491, 4493, 4495, 4496, 4498, 4498, 4500, 4500, 4500, 4501, 4501, 4502, 4502, 4503, 4505, 4505,
	4506, 4509, 4509, 4510, 4513, 4513, 4514, 4515, 4515, 4515, 4515, 4515, 4515, 4518, 4520, 4521,
	4522, 4523, 4524, 4524, 4524, 4525, 4527, 4527, 4527, 4530, 4531, 4531, 4532, 4534, 4534, 4536,
	4539, 4539, 4540, 4542, 4542, 4544, 4544, 4545, 4545, 4545, 4545, 4545, 4546, 4547, 4548, 4549,
	4549, 4549, 4549, 4549, 4550, 4551, 4551, 4551, 4555, 4555, 4556, 4556, 4556, 4559, 4559, 4559,
	4560, 4560, 4563, 4564, 4564, 4564, 4566, 4566, 4567, 4568, 4569, 4571, 4571, 4573, 4574, 4575,
	4575, 4575, 4575, 4575, 4575, 4577, 4578, 4580, 4580, 4580, 4581, 4583, 4584, 4586, 4586, 4588,
	4590, 4590, 4591, 4592, 4593, 4593, 4594, 4595, 4596, 4597, 4597, 4597, 4599, 4600, 4600, 4600,
	4602, 4602, 4604, 4604, 4604, 4604, 4604, 4604, 4605, 4607, 4607, 4607, 4607, 4607, 4608, 4609,
	4609, 4610, 4612, 4614, 4615, 4615, 4616, 4617, 4617, 4617, 4618, 4619, 4619, 4619, 4621, 4622,
	4622, 4622, 4623, 4624, 4624, 4624, 4624, 4625, 4625, 4625, 4626, 4626, 4628, 4629, 4629, 4631,
	4631, 4632, 4634, 4634, 4634, 4635, 4637, 4637, 4638, 4638, 4639, 4640, 4642, 4644, 4646, 4647,
	4647, 4647, 4647, 4649, 4649, 4650, 4653, 4653, 4653, 4654, 4655, 4656, 4658, 4660, 4662, 4664,
	4664, 4664, 4665, 4666, 4666, 4668, 4668, 4670, 4670, 4672, 4672, 4672, 4674, 4676, 4678, 4681,
	4683, 4683, 4683, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4687, 4688, 4691, 4692, 4692, 4692,
	4692, 4692, 4693, 4694, 4694, 4694, 4696, 4697, 4697, 4698, 4699, 4700, 4701, 4702, 4702, 4705,
	4706, 4711, 4711, 4712, 4712, 4712, 4712, 4714, 4714, 4715, 4716, 4716, 4716, 4716, 4717, 4717,
	4718, 4718, 4718, 4718, 4718, 4719, 4720, 4720, 4721, 4722, 4722, 4722, 4722, 4723, 4723, 4723,
	4723, 4727, 4728, 4730, 4732, 4732, 4733, 4733, 4734, 4734, 4735, 4738, 4738, 4739, 4739, 4739,
	4739, 4739, 4739, 4740, 4741, 4743, 4745, 4745, 4745, 4745, 4745, 4745, 4745, 4747, 4749, 4751,
	4751, 4752, 4752, 4754, 4754, 4754, 4754, 4754, 4755, 4755, 4755, 4755, 4756, 4756, 4756, 4756,
	4758, 4759, 4759, 4760, 4762, 4762, 4762, 4764, 4764, 4765, 4766, 4766, 4767, 4767, 4770, 4773,
	4773, 4774, 4774, 4775, 4775, 4776, 4778, 4779, 4779, 4779, 4779, 4779, 4780, 4780, 4784, 4786,
	4786, 4786, 4787, 4787, 4788, 4789, 4789, 4791, 4792, 4792, 4792, 4794, 4796, 4796, 4796, 4797,
	4797, 4798, 4798, 4798, 4800, 4801, 4801, 4804, 4804, 4804, 4804, 4804, 4804, 4804, 4804, 4804,
	4806, 4806, 4808, 4808, 4808, 4808, 4808, 4810, 4811, 4812, 4812, 4813, 4813, 4814, 4814, 4817,
	4819, 4819, 4821, 4823, 4824, 4824, 4826, 4826, 4826, 4826, 4827, 4829, 4830, 4831, 4831, 4831,
	4831, 4831, 4831, 4832, 4833, 4835, 4836, 4836, 4836, 4836, 4836, 4837, 4837, 4837, 4837, 4837,
	4837, 4838, 4839, 4839, 4840, 4840, 4840, 4842, 4846, 4846, 4847, 4849, 4851, 4852, 4853, 4855,
	4855, 4855, 4856, 4857, 4858, 4859, 4859, 4861, 4862, 4864, 4866, 4866, 4867, 4867, 4869, 4869,
	4870, 4871, 4871, 4871, 4872, 4874, 4874, 4875, 4876, 4878, 4878, 4880, 4880, 4880, 4882, 4883,
	4883, 4883, 4883, 4885, 4888, 4890, 4891, 4894, 4894, 4894, 4895, 4895, 4895, 4895, 4895, 4895,
	4895, 4898, 4898, 4898, 4899, 4900, 4901, 4901, 4901, 4902, 4902, 4903, 4904, 4905, 4908, 4908,
	4908, 4908, 4909, 4910, 4910, 4910, 4911, 4912, 4912, 4914, 4914, 4915, 4917, 4918, 4919, 4919,
	4919, 4921, 4921, 4921, 4923, 4923, 4923, 4923, 4923, 4923, 4923, 4924, 4925, 4925, 4927, 4927,
	4927, 4927, 4927, 4928, 4928, 4929, 4929, 4929, 4929, 4930, 4930, 4932, 4932, 4932, 4932, 4934,
	4935, 4936, 4936, 4936, 4936, 4938, 4938, 4941, 4942, 4942, 4943, 4944, 4944, 4945, 4945, 4946,
	4946, 4946, 4948, 4951, 4951, 4952, 4952, 4952, 4952, 4952, 4953, 4954, 4955, 4955, 4955, 4956,
	4957, 4957, 4958, 4960, 4964, 4966, 4967, 4967, 4968, 4968, 4969, 4970, 4972, 4973, 4976, 4976,
	4976, 4976, 4978, 4978, 4979, 4981, 4981, 4983, 4983, 4983, 4983, 4983, 4985, 4985, 4985, 4986,
	4987, 4988, 4988, 4988, 4991, 4991, 4992, 4994, 4994, 4994, 4994, 4996, 4998, 4998, 4999, 5000,
	5001, 5002, 5004, 5004, 5006, 5006, 5006, 5006, 5007, 5007, 5007, 5008, 5008, 5008, 5009, 5009,
	5010, 5010, 5011, 5012, 5012, 5012, 5012, 5013, 5017, 5017, 5018, 5018, 5019, 5019, 5019, 5019,
	5019, 5021, 5023, 5023, 5024, 5024, 5024, 5025, 5026, 5026, 5026, 5026, 5028, 5028, 5029, 5029,
	5029, 5029, 5029, 5029, 5031, 5032, 5032, 5032, 5032, 5032, 5032, 5032, 5032, 5032, 5032, 5032,
	5034, 5034, 5036, 5036, 5037, 5037, 5037, 5039, 5039, 5041, 5043, 5044, 5047, 5047, 5047, 5048,
	5049, 5049, 5050, 5050, 5053, 5055, 5057, 5058, 5060, 5061, 5062, 5062, 5064, 5065, 5065, 5065,
	5065, 5065, 5065, 5066, 5068, 5069, 5070, 5070, 5070, 5070, 5070, 5072, 5072, 5072, 5072, 5073,
	5073, 5073, 5073, 5074, 5074, 5074, 5075, 5075, 5075, 5077, 5077, 5077, 5078, 5078, 5080, 5082,
	5082, 5082, 5084, 5085, 5086, 5088, 5088, 5090, 5092, 5093, 5093, 5093, 5094, 5094, 5095, 5095,
	5095, 5095, 5095, 5095, 5095, 5097, 5098, 5099, 5100, 5100, 5101, 5101, 5101, 5101, 5101, 5102,
	5102, 5103, 5105, 5107, 5110, 5110, 5110, 5110, 5110, 5110, 5110, 5110, 5112, 5112, 5112, 5112,
	5114, 5115, 5116, 5116, 5117, 5118, 5118, 5119, 5119, 5122, 5123, 5123, 5123, 5123, 5123, 5123,
	5124, 5125, 5125, 5125, 5126, 5126, 5126, 5127, 5127, 5127, 5128, 5129, 5131, 5131, 5131, 5131,
	5132, 5132, 5132, 5133, 5136, 5136, 5136, 5136, 5138, 5138, 5139, 5140, 5143, 5144, 5144, 5144,
	5144, 5146, 5146, 5147, 5150, 5152, 5154, 5154, 5156, 5156, 5156, 5157, 5159, 5160, 5160, 5161,
	5161, 5161, 5161, 5161, 5161, 5162, 5164, 5164, 5164, 5165, 5165, 5166, 5166, 5168, 5170, 5170,
	5171, 5171, 5171, 5171, 5173, 5173, 5173, 5173, 5174, 5174, 5174, 5174, 5174, 5175, 5175, 5175,
	5175, 5176, 5177, 5177, 5178, 5178, 5178, 5180, 5181, 5183, 5184, 5185, 5187, 5187, 5187, 5187,
	5188, 5188, 5188, 5188, 5188, 5188, 5189, 5189, 5189, 5190, 5191, 5191, 5191, 5191, 5192, 5192,
	5193, 5194, 5196, 5196, 5197, 5198, 5201, 5202, 5202, 5204, 5206, 5206, 5206, 5210, 5210, 5210,
	5210, 5211, 5211, 5212, 5212, 5212, 5214, 5214, 5214, 5215, 5215, 5217, 5217, 5217, 5218, 5218,
	5219, 5219, 5220, 5221, 5221, 5224, 5225, 5225, 5225, 5226, 5227, 5227, 5227, 5227, 5228, 5228,
	5231, 5232, 5233, 5235, 5236, 5236, 5236, 5236, 5236, 5236, 5236, 5236, 5236, 5236, 5237, 5238,
	5239, 5240, 5240, 5241, 5242, 5243, 5243, 5243, 5244, 5244, 5246, 5248, 5249, 5250, 5250, 5252,
	5254, 5254, 5255, 5255, 5256, 5257, 5260, 5261, 5262, 5264, 5264, 5265, 5265, 5265, 5265, 5265,
	5266, 5266, 5266, 5266, 5268, 5268, 5268, 5269, 5271, 5271, 5274, 5275, 5275, 5276, 5276, 5276,
	5277, 5277, 5279, 5280, 5281, 5281, 5281, 5281, 5281, 5282, 5282, 5282, 5282, 5282, 5282, 5282,
	5282, 5282, 5283, 5283, 5283, 5283, 5283, 5284, 5284, 5284, 5286, 5286, 5286, 5287, 5287, 5287,
	5288, 5289, 5289, 5289, 5289, 5289, 5290, 5291, 5294, 5294, 5294, 5295, 5295, 5297, 5298, 5298,
	5298, 5299, 5300, 5301, 5301, 5303, 5305, 5306, 5308, 5309, 5310, 5310, 5312, 5313, 5313, 5313,
	5314, 5315, 5315, 5317, 5318, 5318, 5318, 5319, 5319, 5319, 5320, 5321, 5321, 5323, 5323, 5324,
	5324, 5326, 5326, 5327, 5327, 5327, 5327, 5327, 5327, 5327, 5329, 5330, 5330, 5330, 5330, 5330,
	5332, 5333, 5336, 5336, 5336, 5336, 5336, 5336, 5336, 5336, 5337, 5337, 5337, 5338, 5338, 5338,
	5338, 5339, 5340, 5340, 5341, 5341, 5342, 5342, 5343, 5343, 5343, 5343, 5343, 5344, 5345, 5345,
	5347, 5351, 5351, 5351, 5351, 5352, 5352, 5352, 5352, 5352, 5352, 5352, 5352, 5353, 5353, 5353,
	5353, 5353, 5353, 5354, 5354, 5355, 5356, 5356, 5358, 5358, 5358, 5359, 5360, 5360, 5360, 5360,
	5361, 5362, 5362, 5363, 5366, 5368, 5368, 5369, 5369, 5369, 5369, 5370, 5371, 5371, 5371, 5371,
	5372, 5373, 5373, 5375, 5375, 5376, 5376, 5377, 5378, 5379, 5380, 5380, 5380, 5380, 5380, 5380,
	5380, 5380, 5380, 5381, 5382, 5384, 5384, 5385, 5386, 5386, 5386, 5386, 5386, 5388, 5388, 5390,
	5392, 5393, 5393, 5394, 5394, 5395, 5396, 5396, 5397, 5397, 5397, 5398, 5399, 5399, 5399, 5399,
	5399, 5399, 5401, 5401, 5401, 5403, 5403, 5403, 5403, 5403, 5404, 5406, 5407, 5407, 5407, 5408,
	5409, 5409, 5409, 5410, 5412, 5412, 5412, 5412, 5414, 5414, 5414, 5418, 5418, 5420, 5420, 5421,
	5422, 5423, 5424, 5426, 5426, 5428, 5431, 5432, 5432, 5433, 5434, 5435, 5436, 5436, 5437, 5437,
	5437, 5440, 5440, 5440, 5443, 5443, 5445, 5445, 5445, 5445, 5447, 5448, 5449, 5450, 5450, 5450,
	5450, 5452, 5454, 5456, 5456, 5458, 5459, 5460, 5461, 5461, 5465, 5465, 5465, 5466, 5466, 5466,
	5466, 5466, 5466, 5467, 5467, 5467, 5467, 5467, 5468, 5469, 5469, 5470, 5471, 5473, 5473, 5474,
	5474, 5476, 5476, 5476, 5478, 5479, 5480, 5481, 5482, 5482, 5486, 5486, 5486, 5487, 5487, 5487,
	5488, 5490, 5490, 5490, 5491, 5491, 5492, 5492, 5493, 5493, 5494, 5495, 5495, 5495, 5495, 5496,
	5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5499, 5499, 5501, 5501, 5502, 5502, 5503, 5504,
	5504, 5505, 5506, 5506, 5506, 5507, 5507, 5507, 5508, 5509, 5510, 5510, 5512, 5513, 5516, 5517,
	5519, 5519, 5521, 5522, 5522, 5522, 5524, 5524, 5527, 5528, 5529, 5529, 5530, 5532, 5532, 5532,
	5532, 5532, 5532, 5532, 5533, 5533, 5534, 5535, 5536, 5536, 5537, 5537, 5538, 5540, 5540, 5540,
	5540, 5542, 5543, 5544, 5544, 5545, 5548, 5548, 5549, 5550, 5550, 5552, 5552, 5553, 5553, 5554,
	5555, 5555, 5555, 5556, 5557, 5559, 5560, 5560, 5561, 5563, 5564, 5565, 5565, 5565, 5565, 5565,
	5566, 5566, 5568, 5568, 5569, 5570, 5572, 5573, 5573, 5573, 5573, 5574, 5574, 5575, 5575, 5576,
	5576, 5577, 5579, 5580, 5582, 5583, 5584, 5584, 5586, 5587, 5589, 5590, 5591, 5592, 5594, 5595,
	5596, 5597, 5599, 5600, 5601, 5602, 5603, 5605, 5606, 5606, 5608, 5608, 5609, 5610, 5610, 5610,
	5610, 5611, 5611, 5612, 5614, 5615, 5616, 5616, 5616, 5618, 5618, 5619, 5619, 5620, 5621, 5621,
	5621, 5622, 5624, 5625, 5626, 5627, 5628, 5629, 5629, 5629, 5630, 5631, 5632, 5633, 5634, 5635,
	5635, 5635, 5636, 5636, 5636, 5637, 5637, 5638, 5639, 5640, 5641, 5642, 5643, 5644, 5644, 5645,
	5647, 5648, 5649, 5651, 5651, 5652, 5652, 5653, 5654, 5655, 5655, 5656, 5658, 5658, 5658, 5658,
	5658, 5659, 5659, 5659, 5659, 5659, 5659, 5660, 5661, 5662, 5662, 5663, 5663, 5664, 5665, 5665,
	5665, 5666, 5668, 5670, 5670, 5671, 5672, 5672, 5675, 5676, 5676, 5677, 5677, 5677, 5678, 5678,
	5679, 5682, 5683, 5683, 5684, 5684, 5685, 5687, 5688, 5688, 5689, 5689, 5689, 5690, 5690, 5690,
	5690, 5690, 5692, 5695, 5696, 5697, 5697, 5697, 5697, 5698, 5700, 5701, 5702, 5703, 5703, 5703,
	5703, 5704, 5705, 5705, 5705, 5707, 5708, 5708, 5709, 5709, 5710, 5713, 5713, 5713, 5713, 5713,
	5715, 5715, 5716, 5719, 5719, 5720, 5720, 5720, 5720, 5720, 5721, 5724, 5725, 5728, 5728, 5728,
	5729, 5730, 5730, 5730, 5731, 5731, 5732, 5732, 5732, 5735, 5735, 5735, 5736, 5736, 5736, 5736,
	5736, 5736, 5737, 5739, 5740, 5740, 5740, 5740, 5740, 5741, 5741, 5741, 5742, 5742, 5743, 5744,
	5745, 5746, 5746, 5747, 5748, 5749, 5750, 5750, 5752, 5753, 5753, 5754, 5756, 5757, 5757, 5759,
	5759, 5759, 5759, 5759, 5760, 5760, 5761, 5762, 5762, 5763, 5765, 5765, 5766, 5768, 5769, 5770,
	5771, 5772, 5772, 5772, 5775, 5777, 5778, 5778, 5779, 5780, 5783, 5784, 5786, 5787, 5787, 5787,
	5787, 5788, 5790, 5791, 5793, 5795, 5795, 5795, 5796, 5798, 5798, 5798, 5800, 5800, 5801, 5802,
	5803, 5804, 5804, 5805, 5806, 5808, 5808, 5809, 5809, 5809, 5809, 5809, 5811, 5812, 5812, 5814,
	5815, 5816, 5818, 5818, 5818, 5818, 5818, 5820, 5821, 5822, 5823, 5825, 5825, 5826, 5828, 5829,
	5831, 5832, 5833, 5833, 5835, 5836, 5838, 5838, 5839, 5840, 5840, 5842, 5843, 5844, 5845, 5846,
	5846, 5847, 5849, 5851, 5851, 5851, 5851, 5852, 5853, 5855, 5856, 5856, 5857, 5858, 5858, 5859,
	5859, 5860, 5860, 5860, 5860, 5861, 5863, 5865, 5866, 5866, 5866, 5867, 5868, 5868, 5868, 5868,
	5868, 5868, 5868, 5868, 5868, 5869, 5869, 5870, 5872, 5872, 5875, 5877, 5878, 5878, 5880, 5881,
	5882, 5883, 5885, 5886, 5887, 5889, 5890, 5891, 5894, 5896, 5896, 5899, 5899, 5901, 5901, 5901,
	5902, 5904, 5905, 5906, 5907, 5907, 5908, 5908, 5909, 5911, 5913, 5914, 5914, 5914, 5914, 5914,
	5915, 5917, 5918, 5919, 5919, 5920, 5922, 5925, 5927, 5928, 5928, 5928, 5928, 5931, 5932, 5933,
	5935, 5936, 5936, 5937, 5938, 5939, 5939, 5942, 5942, 5942, 5943, 5944, 5944, 5945, 5946, 5946,
	5947, 5947, 5948, 5949, 5949, 5951, 5953, 5955, 5956, 5958, 5958, 5959, 5959, 5960, 5960, 5961,
	5962, 5963, 5964, 5964, 5964, 5964, 5965, 5966, 5966, 5967, 5968, 5969, 5970, 5970, 5970, 5971,
	5972, 5974, 5975, 5977, 5977, 5978, 5981, 5982, 5983, 5984, 5985, 5985, 5985, 5985, 5986, 5987,
	5988, 5992, 5992, 5994, 5994, 5995, 5997, 5997, 5998, 5998, 5999, 5999, 6000, 6000, 6001, 6002,
	6003, 6004, 6004, 6005, 6006, 6007, 6009, 6010, 6010, 6014, 6014, 6014, 6014, 6014, 6016, 6019,
	6019, 6019, 6019, 6021, 6022, 6023, 6023, 6026, 6028, 6030, 6030, 6030, 6032, 6033, 6033, 6033,
	6034, 6034, 6034, 6034, 6036, 6037, 6037, 6037, 6039, 6040, 6040, 6042, 6042, 6044, 6044, 6046,
	6046, 6048, 6048, 6049, 6049, 6049, 6052, 6056, 6056, 6057, 6057, 6058, 6058, 6058, 6058, 6058,
	6061, 6063, 6064, 6065, 6068, 6068, 6072, 6073, 6075, 6076, 6076, 6076, 6076, 6077, 6078, 6079,
	6079, 6079, 6080, 6080, 6081, 6081, 6084, 6085, 6086, 6086, 6086, 6086, 6087, 6087, 6087, 6088,
	6091, 6091, 6091, 6092, 6095, 6096, 6098, 6101, 6105, 6106, 6107, 6109, 6109, 6110, 6111, 6115,
	6115, 6116, 6116, 6118, 6119, 6119, 6119, 6120, 6120, 6120, 6122, 6123, 6123, 6124, 6125, 6125,
	6126, 6127, 6128, 6128, 6129, 6130, 6131, 6134, 6137, 6139, 6142, 6142, 6142, 6142, 6144, 6145,
	6145, 6146, 6147, 6149, 6149, 6149, 6150, 6151, 6151, 6151, 6151, 6153, 6153, 6154, 6155, 6155,
	6156, 6157, 6157, 6158, 6159, 6161, 6161, 6161, 6162, 6163, 6163, 6164, 6166, 6168, 6170, 6172,
	6175, 6176, 6176, 6176, 6176, 6177, 6177, 6177, 6178, 6179, 6179, 6179, 6180, 6180, 6180, 6180,
	6182, 6183, 6183, 6185, 6187, 6189, 6191, 6193, 6194, 6196, 6198, 6200, 6200, 6201, 6203, 6205,
	6205, 6205, 6206, 6206, 6206, 6208, 6210, 6210, 6210, 6210, 6210, 6211, 6211, 6211, 6211, 6211,
	6212, 6214, 6214, 6214, 6216, 6218, 6219, 6221, 6224, 6225, 6225, 6228, 6228, 6229, 6229, 6230,
	6232, 6232, 6233, 6234, 6235, 6235, 6235, 6235, 6237, 6238, 6239, 6240, 6241, 6243, 6244, 6244,
	6244, 6245, 6246, 6246, 6246, 6250, 6254, 6257, 6259, 6260, 6262, 6264, 6264, 6264, 6264, 6265,
	6266, 6267, 6268, 6270, 6272, 6273, 6273, 6273, 6273, 6274, 6277, 6277, 6277, 6277, 6277, 6278,
	6280, 6281, 6281, 6281, 6283, 6284, 6285, 6287, 6289, 6290, 6291, 6292, 6292, 6292, 6294, 6295,
	6295, 6296, 6297, 6299, 6299, 6299, 6300, 6300, 6300, 6300, 6300, 6300, 6301, 6301, 6302, 6302,
	6303, 6304, 6304, 6304, 6305, 6305, 6306, 6306, 6308, 6309, 6311, 6313, 6314, 6315, 6315, 6316,
	6317, 6317, 6317, 6317, 6318, 6319, 6320, 6320, 6320, 6320, 6320, 6321, 6322, 6324, 6324, 6324,
	6324, 6324, 6324, 6325, 6326, 6328, 6329, 6330, 6333, 6333, 6334, 6334, 6336, 6337, 6337, 6338,
	6339, 6340, 6340, 6340, 6340, 6341, 6341, 6342, 6343, 6343, 6343, 6343, 6343, 6344, 6345, 6346,
	6347, 6347, 6348, 6348, 6349, 6349, 6350, 6350, 6350, 6350, 6351, 6352, 6352, 6353, 6354, 6354,
	6354, 6355, 6355, 6356, 6356, 6356, 6356, 6356, 6356, 6356, 6356, 6356, 6357, 6357, 6357, 6358,
	6361, 6362, 6362, 6362, 6364, 6366, 6367, 6367, 6367, 6368, 6368, 6368, 6368, 6369, 6369, 6370,
	6371, 6373, 6374, 6376, 6378, 6379, 6379, 6379, 6380, 6380, 6380, 6380, 6380, 6380, 6381, 6382,
	6383, 6383, 6383, 6383, 6383, 6384, 6384, 6384, 6386, 6386, 6386, 6386, 6386, 6386, 6387, 6388,
	6388, 6388, 6389, 6390, 6392, 6392, 6394, 6395, 6397, 6397, 6397, 6398, 6399, 6400, 6400, 6401,
	6402,
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
