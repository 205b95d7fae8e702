// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 12

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{30257, 271, 4, 0x1},   // #542
	{60745, 73, 14, 0x1},   // ethiopiaempire
	{17090, 50, 18, 0x1},   // republicofslovenia
	{41551, 152, 15, 0x1},  // salomonsislands
	{28066, 251, 15, 0x1},  // tokelaneilanden
	{44602, 202, 12, 0x1},  // nethantilles
	{39274, 272, 5, 0x1},   // #6471
	{3155, 188, 4, 0x21},   // #9mx
	{36138, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2647, 163, 5, 0x1},    // samoa
	{40584, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{6285, 40, 14, 0x1},    // thenetherlands
	{3558, 246, 34, 0x1},   // tristandacunhaascensionsainthelena
	{21161, 125, 6, 0x1},   // jordan
	{3231, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10067, 273, 16, 0x82}, // yugoslaviafedrep
	{43107, 71, 12, 0x1},   // egyptarabrep
	{41607, 275, 5, 0x1},   // #6cze
	{26368, 129, 9, 0x1},   // kampochea
	{44368, 276, 13, 0x2},  // chinarepublic
	{13128, 252, 9, 0x1},   // chntaiwan
	{54751, 239, 20, 0x1},  // islandspitcairngroup
	{18318, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{30252, 278, 4, 0x1},   // #541
	{4436, 196, 4, 0x21},   // #9uy
	{2722, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{4727, 108, 4, 0x21},   // #9za
	{49086, 9, 17, 0x1},    // bosnieherzegovina
	{24547, 234, 5, 0x81},  // #2mtq
	{822, 206, 4, 0x21},    // #9bq
	{1983, 237, 25, 0x1},   // norfolkislandsaustralisch
	{6087, 108, 15, 0x1},   // southafrikaunie
	{2071, 124, 4, 0x21},   // #9iq
	{3159, 140, 4, 0x21},   // #9my
	{21764, 231, 20, 0x1},  // sintmaartenfransdeel
	{53809, 240, 5, 0x1},   // prico
	{35698, 136, 20, 0x1},  // republiekdermaldiven
	{1425, 202, 11, 0x1},   // nedantillen
	{8002, 110, 8, 0x1},    // rhodesia
	{64763, 24, 14, 0x1},   // greecerepublic
	{35368, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{37961, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2744, 138, 12, 0x21},  // unionofburma
	{25001, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{13934, 61, 24, 0x1},   // republiquecentrafricaine
	{24697, 25, 17, 0x1},   // republicofcroatia
	{5730, 225, 25, 0x1},   // overzeesterritoryhongkong
	{24220, 22, 7, 0x1},    // britain
	{9722, 87, 21, 0x1},    // republicademocambique
	{1136, 115, 12, 0x1},   // bruneination
	{4211, 101, 4, 0x21},   // #9sz
	{2699, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{41922, 198, 9, 0x1},   // venezuala
	{30237, 279, 4, 0x1},   // #540
	{4440, 160, 4, 0x21},   // #9uz
	{2677, 209, 12, 0x1},   // bouvetisland
	{1225, 14, 4, 0x21},    // #9cz
	{2075, 123, 4, 0x21},   // #9ir
	{2370, 127, 4, 0x21},   // #9kz
	{3163, 87, 4, 0x21},    // #9mz
	{53853, 63, 23, 0x1},   // cameroonfederalrepublic
	{47318, 199, 12, 0x1},  // arubaislands
	{54579, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{56843, 225, 5, 0x1},   // hksar
	{27653, 159, 5, 0x81},  // #2tuv
	{2889, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40773, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{45613, 152, 15, 0x1},  // solomonsislands
	{11773, 104, 14, 0x1},  // frenchtogoland
	{38665, 131, 9, 0x1},   // skorearep
	{19182, 99, 18, 0x1},   // southsudanrepublic
	{3078, 15, 13, 0x21},   // voormaligeddr
	{63717, 140, 15, 0x1},  // federatiemalaya
	{51912, 188, 5, 0x1},   // #7mex
	{3948, 48, 4, 0x21},    // #9rs
	{1523, 124, 11, 0x21},  // kingdomirak
	{15277, 149, 10, 0x1},  // stateqatar
	{222, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{867, 168, 4, 0x21},    // #9bs
	{20911, 98, 22, 0x1},   // federalrepublicsomalia
	{8911, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{24564, 140, 5, 0x81},  // #2mys
	{2092, 28, 4, 0x21},    // #9is
	{8077, 25, 15, 0x1},    // hrvatskacroatia
	{26577, 236, 23, 0x1},  // territoryofnewcaledonia
	{7204, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{9242, 53, 12, 0x1},    // ukrainianssr
	{21459, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{48607, 63, 8, 0x1},    // cameroun
	{35242, 99, 18, 0x1},   // republiekzuidsudan
	{57132, 114, 12, 0x1},  // statebahrain
	{52950, 53, 15, 0x1},   // ukrainerepublic
	{11537, 63, 8, 0x1},    // cameroon
	{25605, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{22433, 21, 18, 0x1},   // francemetropolitan
	{29762, 251, 5, 0x81},  // #4772
	{29782, 105, 5, 0x81},  // #4788
	{38959, 280, 5, 0x1},   // #6220
	{58407, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{27385, 71, 24, 0x1},   // unitedarabrepublicegypte
	{28428, 281, 5, 0x81},  // #2ymd
	{16461, 61, 11, 0x1},   // centrafrika
	{2320, 106, 8, 0x1},    // tanzania
	{61019, 215, 7, 0x1},   // wsahara
	{45723, 282, 5, 0x1},   // #6ssd
	{47154, 201, 19, 0x1},  // grondterritoryaland
	{35710, 136, 17, 0x1},  // maldivenrepubliek
	{30482, 283, 5, 0x1},   // #5615
	{10009, 141, 5, 0x1},   // nepal
	{47279, 1, 5, 0x1},     // #7alb
	{51863, 140, 5, 0x1},   // #7mas
	{4203, 249, 4, 0x21},   // #9sx
	{4403, 106, 4, 0x21},   // #9tz
	{4723, 235, 4, 0x21},   // #9yt
	{376, 2, 4, 0x21},      // #9ad
	{63494, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{59871, 142, 14, 0x1},  // republicnaoero
	{826, 171, 4, 0x21},    // #9br
	{1217, 213, 4, 0x21},   // #9cx
	{1446, 69, 4, 0x21},    // #9dz
	{1498, 73, 4, 0x21},    // #9et
	{1976, 25, 4, 0x21},    // #9hr
	{2110, 30, 4, 0x21},    // #9it
	{2629, 36, 4, 0x21},    // #9md
	{24027, 188, 5, 0x81},  // #2mex
	{3325, 42, 4, 0x21},    // #9nz
	{65057, 1, 22, 0x1},    // peoplesrepublicalbania
	{10173, 186, 25, 0x1},  // saintkittsnevisfederation
	{24057, 37, 5, 0x81},   // #2mkd
	{6788, 248, 22, 0x1},   // saintpierreetmiquelonf
	{32244, 121, 21, 0x1},  // netherlandseastindies
	{5291, 61, 3, 0x1},     // car
	{9166, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64172, 164, 12, 0x1},  // kingdomyemen
	{11196, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8884, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{38934, 284, 3, 0x1},   // #62
	{38964, 285, 5, 0x1},   // #6221
	{32589, 46, 4, 0x1},    // urss
	{24043, 8, 9, 0x1},     // bulgarije
	{6040, 121, 15, 0x1},   // nederlandsindie
	{51372, 198, 29, 0x1},  // republicabolivarianavenezuela
	{30487, 286, 5, 0x1},   // #5616
	{569, 83, 11, 0x21},    // basoetoland
	{44743, 83, 16, 0x1},   // kingdomoflesotho
	{30477, 287, 5, 0x1},   // #5600
	{51852, 84, 5, 0x1},    // #7mar
	{52263, 87, 5, 0x1},    // #7moz
	{3333, 190, 4, 0x21},   // #9pa
	{3952, 46, 4, 0x21},    // #9ru
	{4207, 153, 4, 0x21},   // #9sy
	{57323, 7, 14, 0x1},    // belgiumkingdom
	{5991, 106, 16, 0x1},   // formertanganyika
	{64638, 147, 7, 0x1},   // papuang
	{380, 112, 4, 0x21},    // #9ae
	{9303, 163, 18, 0x1},   // formerwesternsamoa
	{46616, 85, 21, 0x1},   // malagassischerepublic
	{1221, 118, 4, 0x21},   // #9cy
	{16404, 13, 4, 0x1},    // csfr
	{2357, 214, 4, 0x21},   // #9ky
	{2578, 82, 4, 0x21},    // #9ly
	{2633, 39, 4, 0x21},    // #9me
	{15416, 66, 7, 0x1},    // komoren
	{13714, 255, 21, 0x1},  // maagdeneilandenbritse
	{3321, 238, 4, 0x21},   // #9nu
	{34615, 128, 6, 0x1},   // kyrgyz
	{41653, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{30875, 288, 5, 0x1},   // #5alb
	{2256, 76, 14, 0x1},    // republicguinea
	{34019, 107, 15, 0x1},  // republicoeganda
	{39004, 289, 5, 0x1},   // #6290
	{27733, 155, 21, 0x1},  // republiektadzjikistan
	{29747, 155, 5, 0x81},  // #4762
	{44910, 246, 26, 0x1},  // tristandacunhaensinthelena
	{19761, 250, 14, 0x1},  // turksandcaicos
	{29677, 108, 5, 0x81},  // #4710
	{23090, 78, 22, 0x1},   // republicadaguinebissau
	{26226, 246, 23, 0x1},  // sainthelenadependencies
	{61170, 93, 16, 0x1},   // federatianigeria
	{4642, 58, 20, 0x1},    // beninformerlydahomey
	{64108, 241, 13, 0x1},  // palestinstate
	{53997, 156, 21, 0x1},  // republiekturkmenistan
	{5799, 71, 5, 0x1},     // egypt
	{20035, 73, 14, 0x1},   // empireethiopia
	{14244, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{33366, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{4502, 257, 4, 0x21},   // #9wf
	{15035, 95, 8, 0x1},    // fmrsudan
	{6331, 212, 23, 0x1},   // kofthenetherlandcuracao
	{41743, 78, 20, 0x1},   // republicguineabissau
	{384, 111, 4, 0x21},    // #9af
	{871, 116, 4, 0x21},    // #9bt
	{1003, 61, 4, 0x21},    // #9cf
	{9849, 129, 8, 0x1},    // cambodja
	{37375, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{2670, 231, 4, 0x21},   // #9mf
	{39906, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{24480, 232, 5, 0x81},  // #2mnp
	{10835, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11714, 21, 6, 0x1},    // france
	{34208, 81, 16, 0x1},   // republiekliberia
	{40253, 186, 11, 0x1},  // stkittsandn
	{1017, 232, 25, 0x1},   // territorynorthernmarianen
	{64179, 164, 23, 0x1},  // yemenformerarabrepublic
	{49118, 254, 22, 0x1},  // staatvandevaticaanstad
	{59839, 119, 19, 0x1},  // republicfijiislands
	{38969, 290, 5, 0x1},   // #6223
	{47526, 6, 5, 0x1},     // #7aze
	{13760, 95, 10, 0x1},   // northsudan
	{29667, 50, 5, 0x81},   // #4705
	{27552, 137, 23, 0x1},  // republicmarshallislands
	{2538, 223, 18, 0x1},   // departmentofguiana
	{41302, 178, 11, 0x1},  // domrepublic
	{60966, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{7422, 131, 15, 0x1},   // republicofkorea
	{30542, 291, 5, 0x1},   // #5666
	{3467, 147, 4, 0x21},   // #9pg
	{3956, 94, 4, 0x21},    // #9rw
	{34653, 26, 14, 0x1},   // kingdomhungary
	{4399, 252, 4, 0x21},   // #9tw
	{434, 167, 4, 0x21},    // #9ag
	{946, 60, 4, 0x21},     // #9bw
	{1053, 65, 4, 0x21},    // #9cg
	{48477, 106, 20, 0x1},  // republicoftanganyika
	{2353, 132, 4, 0x21},   // #9kw
	{2894, 85, 4, 0x21},    // #9mg
	{41338, 240, 22, 0x1},  // commonwealthpuertorico
	{58781, 102, 24, 0x1},  // republiekvandeseychellen
	{60784, 41, 13, 0x1},   // kingdomnorway
	{11894, 79, 17, 0x1},   // guineaequatoriale
	{10634, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{44869, 19, 7, 0x1},    // estonia
	{9809, 231, 22, 0x1},   // frenchpartsaintmaarten
	{20788, 40, 20, 0x1},   // kingdomofnetherlands
	{16844, 292, 5, 0x83},  // kongo
	{44926, 246, 16, 0x1},  // sinthelenaeiland
	{19536, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{6195, 241, 20, 0x1},   // palestinianterritory
	{27304, 156, 5, 0x81},  // #2tkm
	{910, 16, 30, 0x1},     // federalrepublicofformergermany
	{25684, 249, 9, 0x1},   // stmaarten
	{29742, 153, 5, 0x81},  // #4760
	{29767, 158, 5, 0x81},  // #4776
	{38984, 295, 5, 0x1},   // #6232
	{29662, 161, 5, 0x81},  // #4704
	{29682, 110, 5, 0x81},  // #4716
	{29737, 12, 5, 0x81},   // #4756
	{12341, 138, 13, 0x1},  // republicbirma
	{41271, 125, 13, 0x1},  // transjordania
	{50390, 79, 16, 0x1},   // equitorialguinea
	{26144, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38804, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{57182, 123, 12, 0x1},  // iranislamrep
	{19700, 219, 19, 0x1},  // bailiwickofguernsey
	{45208, 296, 5, 0x1},   // #6qat
	{3417, 242, 4, 0x21},   // #9pf
	{30592, 297, 4, 0x1},   // #570
	{4384, 159, 4, 0x21},   // #9tv
	{33116, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{36243, 9, 17, 0x1},    // bosniaherzegovina
	{1481, 52, 13, 0x21},   // turkeyturkiye
	{47670, 254, 12, 0x1},  // vatikaanstad
	{16388, 161, 6, 0x1},   // #3vdvn
	{875, 209, 4, 0x21},    // #9bv
	{999, 64, 4, 0x21},     // #9cd
	{41358, 182, 25, 0x1},  // cooperativerepublicguyana
	{24569, 235, 5, 0x81},  // #2myt
	{57146, 123, 21, 0x1},  // islamicrepublicofiran
	{18047, 241, 14, 0x1},  // staatpalestina
	{23937, 136, 5, 0x81},  // #2mdv
	{32711, 68, 7, 0x1},    // djibuti
	{17301, 201, 23, 0x1},  // autonomousprovincealand
	{51668, 39, 9, 0x1},    // montengro
	{5690, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{27285, 251, 5, 0x81},  // #2tkl
	{38337, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{18287, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{38974, 298, 5, 0x1},   // #6225
	{51426, 198, 19, 0x1},  // bolivrepofvenezuela
	{4684, 43, 21, 0x1},    // polandpeoplesrepublic
	{2079, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{27395, 71, 13, 0x1},   // republicegypt
	{26715, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{3765, 4, 22, 0x21},    // gemenebestvanaustralie
	{37212, 65, 10, 0x1},   // repofcongo
	{47300, 69, 5, 0x1},    // #7alg
	{2825, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{30910, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{30532, 299, 5, 0x1},   // #5660
	{3413, 191, 4, 0x21},   // #9pe
	{25355, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{488, 163, 24, 0x21},   // onafhankelijkestatesamoa
	{438, 200, 4, 0x21},    // #9ai
	{18357, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{10825, 145, 22, 0x1},  // filipijnencommonwealth
	{14817, 37, 14, 0x1},   // macedoniafyrom
	{1997, 26, 4, 0x21},    // #9hu
	{2582, 84, 4, 0x21},    // #9ma
	{46447, 91, 15, 0x1},   // republicnamibia
	{20272, 225, 16, 0x1},  // hongkongchinasar
	{3616, 246, 35, 0x1},   // tristandacunhaascensionensinthelena
	{24464, 32, 16, 0x1},   // republiclitouwen
	{27473, 195, 5, 0x81},  // #2tto
	{11053, 37, 15, 0x1},   // tfyrofmacedonia
	{5405, 243, 26, 0x1},   // overzeesdepartementreunion
	{8260, 13, 15, 0x1},    // tjechoslowakije
	{38979, 300, 5, 0x1},   // #6230
	{7909, 226, 23, 0x1},   // heardandmcdonaldislands
	{29672, 98, 5, 0x81},   // #4706
	{11947, 218, 8, 0x1},   // faeroeis
	{27995, 66, 17, 0x1},   // stateofthecomoros
	{53523, 157, 5, 0x1},   // #7tls
	{32607, 127, 18, 0x1},  // republickazachstan
	{41507, 22, 16, 0x1},   // theunitedkingdom
	{20863, 301, 5, 0x1},   // #2fxx
	{41053, 302, 5, 0x1},   // #6cen
	{26646, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{52081, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{30537, 303, 5, 0x1},   // #5663
	{51498, 197, 25, 0x1},  // saintvincentandgrenadines
	{4380, 195, 4, 0x21},   // #9tt
	{17559, 206, 11, 0x1},  // bonairesaba
	{51115, 228, 16, 0x1},  // brindianoceanter
	{8677, 53, 13, 0x1},    // oekraiensessr
	{16730, 127, 18, 0x1},  // republickazakhstan
	{31714, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{14831, 37, 23, 0x1},   // northmacedoniamacedonia
	{45280, 45, 7, 0x1},    // rumania
	{64592, 129, 23, 0x1},  // volksrepubliekkampuchea
	{24522, 88, 5, 0x81},   // #2mrt
	{24527, 233, 5, 0x81},  // #2msr
	{1470, 72, 4, 0x21},    // #9er
	{1993, 184, 4, 0x21},   // #9ht
	{2237, 131, 4, 0x21},   // #9kr
	{4744, 234, 19, 0x1},   // territorymartinique
	{3291, 141, 4, 0x21},   // #9np
	{24279, 22, 30, 0x1},   // greatbritainandnorthernireland
	{24160, 138, 5, 0x81},  // #2mmr
	{2991, 209, 18, 0x1},   // bouvetislandsnoors
	{12468, 82, 22, 0x1},   // libischarabjamahiriyya
	{11451, 142, 5, 0x1},   // mauru
	{30908, 283, 5, 0x1},   // #5alg
	{27683, 252, 5, 0x81},  // #2twn
	{30969, 304, 5, 0x1},   // #5ang
	{21899, 161, 27, 0x1},  // democraticrepublicofvietnam
	{41150, 186, 30, 0x1},  // federatiasaintchristophernevis
	{33054, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{16039, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{10285, 63, 16, 0x1},   // republickameroen
	{42138, 305, 5, 0x1},   // #6fin
	{50409, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13770, 182, 11, 0x1},  // britsguyana
	{22674, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{30507, 306, 5, 0x1},   // #5630
	{57562, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{18776, 186, 22, 0x1},  // stkittsnevilleanguilla
	{3495, 144, 4, 0x21},   // #9pk
	{54247, 98, 25, 0x1},   // democraticrepublicsomalia
	{12526, 75, 5, 0x1},    // ghana
	{13430, 181, 9, 0x1},   // guatemala
	{44357, 230, 16, 0x1},  // macausarvanchina
	{4432, 54, 4, 0x21},    // #9us
	{11993, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{487, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17671, 206, 20, 0x1},  // sinteustatiusandsaba
	{995, 210, 4, 0x21},    // #9cc
	{1494, 18, 4, 0x21},    // #9es
	{4601, 120, 26, 0x21},  // micronesiafederatestatesof
	{20797, 206, 20, 0x1},  // netherlandscaribbean
	{1954, 225, 4, 0x21},   // #9hk
	{2625, 35, 4, 0x21},    // #9mc
	{49183, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{52925, 3, 15, 0x1},    // republicarmenia
	{327, 63, 25, 0x21},    // federalerepubliekkameroen
	{58287, 21, 14, 0x1},   // francerepublic
	{30964, 307, 5, 0x1},   // #5and
	{32951, 170, 26, 0x1},  // boliviamultinationalestate
	{1034, 308, 8, 0x2},    // marianen
	{43372, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{40101, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{23491, 233, 10, 0x1},  // montserrat
	{29752, 154, 5, 0x81},  // #4764
	{42153, 310, 5, 0x1},   // #6fsm
	{3729, 35, 18, 0x21},   // principalitymonaco
	{29732, 51, 5, 0x81},   // #4752
	{42143, 311, 5, 0x1},   // #6fji
	{24925, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{13017, 91, 7, 0x1},    // namibia
	{41289, 312, 5, 0x1},   // #6chn
	{45357, 15, 30, 0x1},   // formergermandemocraticrepublic
	{44885, 89, 15, 0x1},   // mauritiuseiland
	{4352, 52, 4, 0x21},    // #9tr
	{24779, 229, 23, 0x1},  // overseasterritoryjersey
	{35050, 46, 5, 0x1},    // rsfsr
	{442, 1, 4, 0x21},      // #9al
	{21671, 40, 7, 0x1},    // holland
	{1466, 24, 4, 0x21},    // #9el
	{16178, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{52859, 166, 17, 0x1},  // republicargentina
	{2223, 148, 4, 0x21},   // #9kp
	{2916, 86, 4, 0x21},    // #9ml
	{1589, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3304, 142, 4, 0x21},   // #9nr
	{5922, 39, 10, 0x1},    // montenegro
	{25970, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{60025, 161, 29, 0x1},  // democratischerepubliekvietnam
	{52191, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{24501, 127, 10, 0x1},  // kazahkstan
	{4585, 66, 15, 0x1},    // uniondescomores
	{55349, 224, 13, 0x1},  // guamterritory
	{58012, 36, 8, 0x1},    // moldovia
	{32694, 148, 10, 0x1},  // dprofkorea
	{44283, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{46987, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{31080, 313, 5, 0x1},   // #5aze
	{38939, 314, 5, 0x1},   // #6205
	{38989, 315, 5, 0x1},   // #6235
	{29657, 49, 5, 0x81},   // #4703
	{50932, 247, 19, 0x1},  // janmayenandsvalbard
	{32020, 302, 5, 0x1},   // #5cen
	{62700, 236, 21, 0x1},  // frenchnewcaledoniafra
	{65195, 111, 29, 0x1},  // islamitischemiraatafghanistan
	{26046, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{30973, 234, 24, 0x1},  // grondterritorymartinique
	{12397, 138, 17, 0x1},  // unionmyanmarburma
	{38924, 316, 5, 0x1},   // #6160
	{47262, 36, 17, 0x1},   // republiekmoldavie
	{446, 3, 4, 0x21},      // #9am
	{4731, 109, 4, 0x21},   // #9zm
	{1353, 24, 18, 0x1},    // helleenserepubliek
	{53143, 227, 18, 0x1},  // manislandsfreeport
	{991, 11, 4, 0x21},     // #9ca
	{1549, 120, 4, 0x21},   // #9fm
	{2920, 138, 4, 0x21},   // #9mm
	{17889, 155, 10, 0x1},  // tajikistan
	{16923, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{44674, 144, 16, 0x1},  // republicpakistan
	{4899, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2974, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11296, 165, 9, 0x1},   // zuidjemen
	{17412, 137, 28, 0x1},  // republiekdermarshalleilanden
	{21775, 231, 20, 0x1},  // fransdeelsintmaarten
	{37817, 108, 21, 0x1},  // republicofsouthafrica
	{29652, 151, 5, 0x81},  // #4702
	{28520, 194, 11, 0x1},  // dutchguyana
	{14709, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{903, 16, 24, 0x1},     // germanyfederalrepublicof
	{645, 213, 16, 0x1},    // christmasislands
	{2944, 87, 19, 0x21},   // republiekmozambique
	{41284, 317, 5, 0x1},   // #6chl
	{13182, 53, 12, 0x1},   // oekrainsessr
	{3471, 145, 4, 0x21},   // #9ph
	{11220, 147, 14, 0x1},  // papuanewguinea
	{30477, 318, 4, 0x1},   // #560
	{5704, 106, 18, 0x1},   // tanzaniamainlandur
	{58307, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{2236, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{62033, 154, 15, 0x1},  // thailandkingdom
	{1088, 117, 4, 0x21},   // #9cn
	{36910, 64, 16, 0x1},   // congoleopoldstad
	{6884, 241, 18, 0x1},   // occpalestinianterr
	{52807, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{4444, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{2924, 139, 4, 0x21},   // #9mn
	{9066, 239, 8, 0x1},    // pitcairn
	{8496, 128, 19, 0x1},   // republiekkirgizstan
	{30647, 319, 5, 0x1},   // #5740
	{13781, 145, 11, 0x1},  // filippijnen
	{3278, 232, 13, 0x21},  // northmarianen
	{43959, 320, 5, 0x1},   // #6mng
	{12518, 75, 13, 0x1},   // republicghana
	{40478, 184, 16, 0x1},  // republiquedhaiti
	{39800, 178, 12, 0x1},  // ladominicana
	{4903, 58, 20, 0x1},    // peoplesrepublicbenin
	{15244, 195, 5, 0x1},   // tandt
	{11083, 37, 14, 0x1},   // fyrommacedonie
	{11440, 154, 12, 0x1},  // thailandsiam
	{43335, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{33443, 234, 16, 0x1},  // martiniquefrench
	{44059, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{22224, 102, 18, 0x1},  // eilandenseychellen
	{17987, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{47992, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{4300, 82, 10, 0x21},   // statelibia
	{51847, 85, 5, 0x1},    // #7mad
	{3931, 45, 4, 0x21},    // #9ro
	{4336, 158, 4, 0x21},   // #9to
	{8332, 224, 21, 0x1},   // overzeesterritoryguam
	{450, 56, 4, 0x21},     // #9ao
	{53861, 63, 23, 0x1},   // federalrepubliccameroon
	{1092, 174, 4, 0x21},   // #9co
	{1564, 218, 4, 0x21},   // #9fo
	{14035, 65, 11, 0x1},   // frenchcongo
	{25766, 244, 5, 0x81},  // #2rvn
	{2928, 230, 4, 0x21},   // #9mo
	{23890, 35, 5, 0x81},   // #2mco
	{5053, 66, 12, 0x1},    // unioncomoros
	{57544, 7, 13, 0x1},    // kingdombelgia
	{54025, 21, 14, 0x1},   // republicfrance
	{38934, 321, 5, 0x1},   // #6200
	{24113, 60, 18, 0x1},   // republicofbotswana
	{1341, 173, 15, 0x21},  // republicofchile
	{5834, 166, 18, 0x1},   // republicargentinia
	{27060, 108, 22, 0x1},  // republiekvansuidafrika
	{2473, 70, 17, 0x1},    // sultanaatzanzibar
	{3723, 239, 4, 0x21},   // #9pn
	{31456, 164, 10, 0x1},  // northjemen
	{9775, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{38919, 317, 5, 0x1},   // #6155
	{38929, 322, 5, 0x1},   // #6165
	{4332, 105, 4, 0x21},   // #9tn
	{49500, 120, 5, 0x1},   // #7fsm
	{11849, 146, 14, 0x1},  // republiekpalau
	{44413, 323, 5, 0x1},   // #6msi
	{1080, 173, 4, 0x21},   // #9cl
	{1462, 215, 4, 0x21},   // #9eh
	{3444, 168, 6, 0x1},    // bahama
	{13458, 183, 16, 0x1},  // hondurasrepublic
	{33234, 225, 15, 0x1},  // prhongkongchina
	{1972, 183, 4, 0x21},   // #9hn
	{2898, 137, 4, 0x21},   // #9mh
	{9753, 16, 9, 0x1},     // germanyfr
	{10231, 55, 16, 0x1},   // jugoslaviaformer
	{43541, 75, 15, 0x1},   // republicofghana
	{4796, 18, 6, 0x1},     // spanja
	{24660, 114, 14, 0x1},  // kingdombahrein
	{34445, 128, 20, 0x1},  // kirgizischerepubliek
	{287, 8, 17, 0x21},     // republicbulgarije
	{65286, 12, 6, 0x1},    // suisse
	{20295, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{42416, 112, 11, 0x1},  // theemirates
	{7254, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{6276, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{24173, 57, 7, 0x1},    // burundi
	{5804, 71, 18, 0x1},    // unitedarabrepublic
	{8366, 13, 14, 0x1},    // czechoslovakia
	{62581, 51, 13, 0x1},   // kingdomsweden
	{35887, 324, 5, 0x1},   // #5nic
	{45019, 193, 19, 0x1},  // republiekelsalvador
	{3719, 248, 4, 0x21},   // #9pm
	{31096, 168, 14, 0x1},  // bahamaeilanden
	{54006, 156, 12, 0x1},  // turkmenistan
	{51971, 38, 5, 0x1},    // #7mlt
	{4328, 156, 4, 0x21},   // #9tm
	{46649, 59, 11, 0x1},   // burkinafaso
	{10460, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{13193, 94, 18, 0x1},   // repubulikayurwanda
	{34166, 102, 18, 0x1},  // seychellesrepublic
	{57835, 61, 22, 0x1},   // centralafricanrepublic
	{20490, 217, 5, 0x81},  // #2flk
	{49426, 20, 5, 0x1},    // #7fin
	{1084, 63, 4, 0x21},    // #9cm
	{1502, 20, 4, 0x21},    // #9fi
	{19668, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{38065, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18976, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{1968, 226, 4, 0x21},   // #9hm
	{3257, 236, 21, 0x1},   // territorynewcaledonia
	{3329, 143, 4, 0x21},   // #9om
	{8605, 67, 18, 0x1},    // capeverdecaboverde
	{16988, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17566, 206, 20, 0x1},  // sabaandsinteustatius
	{36739, 144, 17, 0x1},  // republiekpakistan
	{31051, 95, 14, 0x1},   // until2011sudan
	{47604, 203, 18, 0x1},  // americansamoaisles
	{17060, 62, 19, 0x1},   // cotedivoirerepublic
	{18875, 73, 19, 0x1},   // ethiopiaincleritrea
	{54973, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61186, 152, 4, 0x81},  // #490
	{32625, 325, 5, 0x1},   // #5cze
	{41903, 326, 5, 0x1},   // #6den
	{52447, 224, 15, 0x1},  // territoryofguam
	{5555, 257, 15, 0x1},   // wallisandfutuna
	{46815, 255, 21, 0x1},  // britsemaagdeneilanden
	{33561, 16, 25, 0x1},   // bundesrepublikdeutschland
	{20128, 69, 5, 0x81},   // #2dza
	{3706, 43, 4, 0x21},    // #9pl
	{4324, 157, 4, 0x21},   // #9tl
	{10569, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{29587, 186, 5, 0x81},  // #4659
	{48133, 64, 29, 0x1},   // democraticrepublicformercongo
	{46964, 31, 25, 0x1},   // principalityliechtenstein
	{13976, 203, 15, 0x1},  // amerikaanssomoa
	{20681, 58, 15, 0x1},   // dahomeyrepublic
	{2270, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{3115, 68, 16, 0x1},    // republicdjibouti
	{18244, 198, 18, 0x1},  // republiekvenezuela
	{1317, 69, 8, 0x1},     // aljazair
	{18818, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{50043, 111, 26, 0x1},  // islamicrepublicafghanistan
	{18126, 38, 12, 0x1},   // maltaislands
	{43954, 285, 5, 0x1},   // #6mnc
	{23442, 148, 11, 0x1},  // koreademrep
	{6170, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{28433, 327, 5, 0x82},  // #2yug
	{22985, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{57047, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{14854, 37, 14, 0x1},   // fyrommacedonia
	{51905, 185, 7, 0x1},   // jamaika
	{13435, 85, 20, 0x1},   // malagasischerepublic
	{57518, 84, 14, 0x1},   // moroccokingdom
	{35755, 329, 5, 0x1},   // #5nau
	{15915, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{4115, 119, 18, 0x21},  // fijithefijiislands
	{36045, 88, 10, 0x1},   // mauritiana
	{38914, 330, 5, 0x1},   // #6150
	{4310, 251, 4, 0x21},   // #9tk
	{2708, 235, 21, 0x1},   // collectiviteitmayotte
	{29582, 331, 5, 0x1},   // #4658
	{34377, 254, 23, 0x1},  // holyseevaticancitystate
	{1065, 211, 4, 0x21},   // #9ck
	{1520, 217, 4, 0x21},   // #9fk
	{20109, 87, 19, 0x1},   // republicamocambique
	{2902, 37, 4, 0x21},    // #9mk
	{9466, 332, 13, 0x82},  // congorepublic
	{12140, 194, 7, 0x1},   // surinam
	{18875, 73, 16, 0x1},   // ethiopiainclerit
	{45146, 214, 14, 0x1},  // caymaneilanden
	{36320, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{56963, 141, 12, 0x1},  // nepalkingdom
	{32304, 160, 20, 0x1},  // republiekoezbekistan
	{18405, 198, 24, 0x1},  // venezuelaverenigdestaten
	{42093, 188, 22, 0x1},  // estadosunidosmexicanos
	{54513, 217, 22, 0x1},  // falklandislandsbritish
	{38513, 52, 15, 0x1},   // turkiyerepublic
	{3108, 23, 15, 0x1},    // georgiarepublic
	{52231, 225, 19, 0x1},  // hongkongsarvanchina
	{27180, 154, 5, 0x81},  // #2tha
	{61190, 255, 4, 0x81},  // #492
	{7834, 199, 22, 0x1},   // overzeesterritoryaruba
	{17515, 206, 25, 0x1},  // sainteustatiussababonaire
	{51679, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{27636, 24, 6, 0x1},    // ellada
	{47204, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{31879, 229, 17, 0x1},  // baljuwschapjersey
	{1983, 237, 13, 0x1},   // norfolkisland
	{6512, 212, 24, 0x1},   // overzeesterritorycuracao
	{64586, 43, 20, 0x1},   // poolsevolksrepubliek
	{15849, 64, 28, 0x1},   // democraticrepubliczairecongo
	{41009, 334, 5, 0x1},   // #6cap
	{2773, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{34384, 254, 16, 0x1},  // vaticancitystate
	{4271, 155, 4, 0x21},   // #9tj
	{9355, 15, 17, 0x1},    // formereastgermany
	{51623, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{14868, 16, 9, 0x1},    // frgermany
	{1057, 12, 4, 0x21},    // #9ch
	{1516, 119, 4, 0x21},   // #9fj
	{81, 182, 6, 0x1},      // guyana
	{33054, 117, 22, 0x1},  // peoplesrepublicofchina
	{13363, 18, 6, 0x1},    // spanje
	{17185, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{30652, 335, 5, 0x1},   // #5750
	{6915, 241, 22, 0x1},   // palestinianterritories
	{519, 48, 14, 0x21},    // republicservia
	{54827, 59, 10, 0x1},   // bukinafaso
	{13854, 230, 11, 0x1},  // formermacau
	{53621, 159, 5, 0x1},   // #7tuv
	{34672, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{59920, 162, 14, 0x1},  // nieuwehebriden
	{55873, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{48815, 15, 14, 0x1},   // easterngermany
	{47820, 90, 15, 0x1},   // republiekmalawi
	{61361, 207, 13, 0x1},  // saintbartlemy
	{13447, 183, 19, 0x1},  // republicadehonduras
	{60663, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{29862, 256, 5, 0x81},  // #4850
	{17646, 206, 18, 0x1},  // sabasainteustatius
	{35892, 336, 5, 0x1},   // #5nig
	{32179, 249, 15, 0x1},  // landsintmaarten
	{3855, 243, 4, 0x21},   // #9re
	{37812, 131, 8, 0x1},   // korearep
	{4719, 164, 4, 0x21},   // #9ye
	{29637, 48, 5, 0x81},   // #4688
	{2198, 4, 9, 0x1},      // australia
	{45584, 45, 22, 0x1},   // volksrepubliekroemenie
	{16093, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{49406, 119, 5, 0x1},   // #7fij
	{1061, 62, 4, 0x21},    // #9ci
	{1454, 19, 4, 0x21},    // #9ee
	{15872, 64, 23, 0x81},  // congodemocraticrepublic
	{36850, 64, 26, 0x1},   // republiekcongoleopoldville
	{8281, 10, 15, 0x1},    // witrussischessr
	{38341, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{25944, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{1918, 145, 12, 0x21},  // phillippines
	{1677, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{50725, 26, 5, 0x1},    // #7hun
	{14938, 162, 11, 0x1},  // newhebriden
	{44534, 12, 6, 0x1},    // svizra
	{2147, 145, 11, 0x21},  // philipijnen
	{52226, 225, 16, 0x1},  // chinahongkongsar
	{50485, 183, 5, 0x1},   // #7hon
	{60987, 88, 20, 0x1},   // mauritanieislamitrep
	{40041, 6, 12, 0x1},    // azerbaidzjan
	{12452, 173, 13, 0x1},  // chilerepublic
	{63833, 137, 16, 0x1},  // marchalleilanden
	{51873, 36, 5, 0x1},    // #7mda
	{11290, 165, 15, 0x1},  // formerzuidjemen
	{4267, 154, 4, 0x21},   // #9th
	{51674, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{17477, 135, 9, 0x1},   // shrilanka
	{3461, 246, 37, 0x1},   // ascensionsainthelenaandtristandacunha
	{11498, 129, 8, 0x1},   // cambodia
	{61, 223, 26, 0x1},     // collectiviteitfrenchguyana
	{15867, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{26316, 164, 17, 0x1},  // fmrarabrepofyemen
	{10718, 55, 13, 0x1},   // yugoslaviasfr
	{35451, 252, 19, 0x1},  // taiwanprovincechina
	{31803, 234, 23, 0x1},  // departementlamartinique
	{43492, 73, 11, 0x1},   // fdrethiopia
	{1456, 223, 18, 0x1},   // frenchguianaguyane
	{7769, 238, 16, 0x1},   // niuenieuwzeeland
	{22105, 115, 17, 0x1},  // bruneidaressalaam
	{10689, 59, 16, 0x1},   // formeruppervolta
	{49603, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{1321, 64, 13, 0x21},   // zairerepublic
	{47339, 230, 19, 0x1},  // grondterritorymacau
	{48671, 138, 11, 0x1},  // uniemyanmar
	{24322, 22, 27, 0x1},   // greatbritainnorthernireland
	{59328, 5, 18, 0x1},    // republikosterreich
	{43860, 197, 13, 0x1},  // stvincentandg
	{30332, 337, 5, 0x1},   // #5481
	{47455, 203, 5, 0x1},   // #7asa
	{2677, 209, 13, 0x1},   // bouvetislands
	{20849, 120, 5, 0x81},  // #2fsm
	{41414, 338, 5, 0x1},   // #6cos
	{43146, 155, 11, 0x1},  // tadzikistan
	{4263, 104, 4, 0x21},   // #9tg
	{29557, 45, 5, 0x81},   // #4642
	{36964, 49, 18, 0x1},   // slovaakserepubliek
	{35940, 95, 17, 0x1},   // sudanpresecession
	{29552, 243, 5, 0x81},  // #4638
	{1458, 71, 4, 0x21},    // #9eg
	{8671, 53, 19, 0x1},    // formeroekraiensessr
	{12179, 136, 18, 0x1},  // maldivischeislands
	{23491, 233, 9, 0x1},   // montserra
	{7235, 54, 12, 0x1},    // unitedstates
	{25140, 238, 11, 0x1},  // niueislands
	{59428, 78, 21, 0x1},   // republiekguineebissau
	{11456, 46, 14, 0x1},   // federalrusland
	{42285, 218, 21, 0x1},  // grondterritoryfaeroer
	{24211, 139, 5, 0x81},  // #2mng
	{943, 15, 15, 0x1},     // demrepofgermany
	{61194, 115, 4, 0x81},  // #496
	{53546, 252, 5, 0x1},   // #7tpe
	{60941, 186, 27, 0x1},  // formersaintchristophernevis
	{7039, 48, 16, 0x1},    // serbiamontenegro
	{41781, 339, 5, 0x1},   // #6czr
	{16906, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{61391, 176, 11, 0x1},  // cubaislands
	{8559, 136, 7, 0x1},    // maldive
	{3201, 180, 14, 0x1},   // grenadaislands
	{42340, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{31844, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{52013, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4223, 205, 4, 0x21},   // #9tf
	{49750, 9, 15, 0x1},    // bsniaandhrzgvna
	{10884, 120, 15, 0x1},  // fedstmicronesia
	{12889, 116, 16, 0x1},  // koninkrijkbhutan
	{43130, 59, 18, 0x1},   // republicoppervolta
	{29562, 46, 5, 0x81},   // #4643
	{48914, 140, 16, 0x1},  // maleisefederatia
	{22566, 186, 15, 0x1},  // saintkittsnorth
	{3604, 246, 10, 0x1},   // sinthelena
	{34636, 112, 13, 0x1},  // uarabemirates
	{4792, 120, 27, 0x21},  // micronesiefederalestatenvan
	{64844, 145, 9, 0x1},   // pilipinas
	{59839, 119, 12, 0x1},  // republicfiji
	{54399, 74, 19, 0x1},   // republiquegabonaise
	{5896, 155, 12, 0x1},   // tadzjikistan
	{44487, 340, 5, 0x1},   // #6mzm
	{37191, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52674, 87, 19, 0x1},   // portugeeseastafrika
	{52245, 230, 13, 0x1},  // chinamacaosar
	{46232, 99, 6, 0x1},    // ssudan
	{43921, 341, 5, 0x1},   // #6mli
	{69, 241, 20, 0x21},    // gazastripandwestbank
	{8303, 224, 21, 0x1},   // overseasterritoryguam
	{53590, 52, 5, 0x1},    // #7tur
	{21483, 208, 7, 0x1},   // bermuda
	{59523, 150, 13, 0x1},  // saoediearabie
	{35255, 95, 10, 0x1},   // sudannorth
	{3521, 246, 37, 0x1},   // tristandacunhaandascensionsainthelena
	{11405, 5, 10, 0x1},    // oostenrijk
	{30342, 342, 5, 0x1},   // #5483
	{29867, 59, 5, 0x81},   // #4854
	{41223, 342, 5, 0x1},   // #6cha
	{26012, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{51987, 35, 5, 0x1},    // #7mon
	{1957, 124, 11, 0x21},  // kingdomiraq
	{14792, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{42790, 143, 13, 0x1},  // omansultanate
	{38904, 343, 5, 0x1},   // #6140
	{51922, 137, 5, 0x1},   // #7mhl
	{2865, 26, 24, 0x1},    // peoplesrepublichongarije
	{29572, 207, 5, 0x81},  // #4652
	{13962, 115, 11, 0x1},  // bruneidarus
	{15180, 121, 21, 0x1},  // indonesiaunitedstates
	{13222, 34, 6, 0x1},    // latvia
	{894, 40, 21, 0x21},    // nederlandenkoninkrijk
	{19144, 89, 17, 0x1},   // republiquemaurice
	{55558, 163, 17, 0x1},  // samoawesternsamoa
	{42223, 125, 27, 0x1},  // hashemitischkingdomjordania
	{33, 138, 7, 0x1},      // mynamar
	{24180, 39, 5, 0x81},   // #2mne
	{52171, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{58464, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{44657, 344, 5, 0x1},   // #6oma
	{20762, 101, 15, 0x1},  // eswatinikingdom
	{34938, 99, 18, 0x1},   // republicsouthsudan
	{45298, 194, 17, 0x1},  // republieksuriname
	{841, 234, 17, 0x1},    // martiniqueislands
	{30337, 302, 5, 0x1},   // #5482
	{2022, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{53302, 173, 14, 0x1},  // republicachile
	{16322, 56, 16, 0x1},   // republicofangola
	{4219, 103, 4, 0x21},   // #9td
	{35470, 252, 19, 0x1},  // taiwanchinesetaipei
	{32932, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{52512, 143, 5, 0x1},   // #7oma
	{15016, 162, 11, 0x1},  // newhebrides
	{28602, 63, 5, 0x81},   // #4120
	{40452, 66, 12, 0x1},   // comorosunion
	{1742, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{11664, 63, 14, 0x1},   // frenchkameroen
	{40807, 232, 31, 0x1},  // territorynorthernmarianaislands
	{28200, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4215, 250, 4, 0x21},   // #9tc
	{29567, 94, 5, 0x81},   // #4646
	{29632, 96, 5, 0x81},   // #4686
	{10869, 245, 15, 0x1},  // southgeoislands
	{29547, 149, 5, 0x81},  // #4634
	{29607, 248, 5, 0x81},  // #4666
	{1450, 179, 4, 0x21},   // #9ec
	{4279, 139, 7, 0x1},    // mongoli
	{55328, 224, 25, 0x1},  // unitedstatesterritoryguam
	{12266, 184, 5, 0x1},   // ayiti
	{52575, 91, 15, 0x1},   // republiknamibia
	{60900, 132, 12, 0x1},  // staatkoeweit
	{53625, 46, 20, 0x1},   // voormaligesovjetunie
	{36409, 87, 20, 0x1},   // portugueseeastafrica
	{12320, 107, 6, 0x1},   // uganda
	{5991, 106, 24, 0x1},   // formertanganyikazanzibar
	{13685, 54, 16, 0x1},   // amerikaverstaten
	{42072, 212, 14, 0x1},  // curacaoislands
	{36940, 64, 16, 0x1},   // demrepofthecongo
	{14468, 214, 21, 0x1},  // kaaimanislandsislands
	{15696, 67, 18, 0x1},   // caboverdecapeverde
	{23238, 67, 17, 0x1},   // caboverderepublic
	{12320, 107, 14, 0x1},  // ugandarepublic
	{10412, 66, 16, 0x1},   // unievandecomoren
	{30347, 345, 5, 0x1},   // #5484
	{19051, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{56005, 246, 25, 0x1},  // tristandacunhasainthelena
	{53784, 161, 5, 0x1},   // #7vie
	{805, 9, 17, 0x21},     // bosniahercegovina
	{2930, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{13007, 91, 17, 0x1},   // republicofnamibia
	{38899, 346, 5, 0x1},   // #6135
	{38909, 347, 5, 0x1},   // #6145
	{41022, 59, 18, 0x1},   // republicuppervolta
	{19405, 231, 20, 0x1},  // stmartincollectivity
	{7597, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{63710, 140, 16, 0x1},  // maleisefederatie
	{12842, 88, 10, 0x1},   // mauritania
	{63947, 160, 20, 0x1},  // republicofuzbekistan
	{16711, 102, 19, 0x1},  // republiekseychellen
	{3854, 165, 23, 0x1},   // democraticrepublicyemen
	{12899, 116, 6, 0x1},   // bhutan
	{5426, 122, 12, 0x1},   // unionofindia
	{1770, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{24029, 188, 6, 0x1},   // mexiko
	{16637, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{63985, 28, 17, 0x1},   // republicoficeland
	{53450, 106, 5, 0x1},   // #7tan
	{3932, 65, 16, 0x1},    // brazzavillecongo
	{60523, 76, 13, 0x1},   // guineeconakry
	{60634, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{50300, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43169, 165, 25, 0x1},  // democraticrepublicofyemen
	{47621, 23, 10, 0x1},   // sakartvelo
	{8372, 49, 17, 0x1},    // slovakianrepublic
	{29872, 196, 5, 0x81},  // #4858
	{56882, 10, 19, 0x1},   // republiekwitrusland
	{56604, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{50569, 186, 31, 0x1},  // federationsaintchristophernevis
	{10041, 82, 15, 0x1},   // libyanarabjamah
	{36586, 84, 6, 0x1},    // morocc
	{50152, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16688, 111, 10, 0x1},  // afganistan
	{49128, 254, 17, 0x1},  // vaticaanstadstaat
	{13068, 218, 12, 0x1},  // faraoislands
	{10428, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{102, 68, 10, 0x1},     // afarsissas
	{3847, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{43916, 348, 5, 0x1},   // #6mld
	{12373, 138, 10, 0x1},  // burmaunion
	{4574, 120, 27, 0x21},  // micronesiafederatedstatesof
	{53551, 195, 5, 0x1},   // #7tto
	{528, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{41590, 2, 17, 0x1},    // principatdandorra
	{32648, 92, 15, 0x1},   // republicofniger
	{9798, 231, 17, 0x1},   // saintmartinfrench
	{35234, 134, 17, 0x1},  // libaneserepubliek
	{8413, 10, 18, 0x1},    // byelorussiabelarus
	{50685, 187, 17, 0x1},  // saintluciaislands
	{7532, 210, 20, 0x1},   // eilandencocoskeeling
	{6936, 73, 21, 0x1},    // socialistischethiopie
	{33682, 125, 15, 0x1},  // kingdomjordania
	{52933, 3, 15, 0x1},    // armeniarepublic
	{30642, 349, 5, 0x1},   // #5732
	{43899, 350, 5, 0x1},   // #6maw
	{43121, 71, 17, 0x1},   // egyptarabrepublic
	{59725, 151, 9, 0x1},   // singapour
	{33259, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{570, 242, 25, 0x1},    // departmentfrenchpolynesia
	{15983, 64, 31, 0x1},   // democraticrepublicofformercongo
	{26734, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{22476, 177, 21, 0x1},  // gemenebestvandominica
	{57934, 64, 27, 0x1},   // republikiyakongodemokratiki
	{44416, 151, 9, 0x1},   // singapoer
	{28607, 11, 5, 0x81},   // #4124
	{655, 19, 17, 0x21},    // republicofestonia
	{41913, 351, 5, 0x1},   // #6dma
	{2184, 41, 15, 0x21},   // kingdomofnorway
	{1009, 232, 33, 0x1},   // overzeesterritorynorthernmarianen
	{62653, 100, 17, 0x1},  // saotomeenprincipe
	{37925, 33, 10, 0x1},   // luxembourg
	{60380, 67, 18, 0x1},   // republiekcaboverde
	{10173, 186, 10, 0x1},  // saintkitts
	{20508, 241, 14, 0x1},  // statepalestina
	{45049, 162, 14, 0x1},  // vanuatuislands
	{22401, 115, 21, 0x1},  // statebruneidarussalam
	{746, 247, 8, 0x1},     // svalbard
	{12114, 170, 7, 0x1},   // bolivia
	{62753, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{9265, 96, 7, 0x1},     // senegal
	{23305, 132, 5, 0x81},  // #2kwt
	{38894, 352, 5, 0x1},   // #6130
	{49262, 135, 14, 0x1},  // ceylondominion
	{29577, 246, 5, 0x81},  // #4654
	{29627, 150, 5, 0x81},  // #4682
	{27717, 61, 25, 0x1},   // middenafrikaanserepubliek
	{29542, 240, 5, 0x81},  // #4630
	{29597, 187, 5, 0x81},  // #4662
	{223, 20, 7, 0x1},      // finland
	{37703, 148, 18, 0x1},  // koreadempeoplesrep
	{30637, 353, 5, 0x1},   // #5731
	{46921, 2, 28, 0x1},    // valleysofandorraprincipality
	{36890, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{57186, 123, 17, 0x1},  // islamrepubliciran
	{3328, 40, 18, 0x1},    // kingdomnetherlands
	{29627, 170, 4, 0x81},  // #468
	{63330, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{903, 16, 22, 0x1},     // germanyfederalrepublic
	{49857, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{3063, 56, 21, 0x1},    // peoplesrepublicangola
	{51087, 246, 19, 0x1},  // sthelenaenascension
	{60308, 247, 15, 0x1},  // svalbardislands
	{20049, 17, 5, 0x81},   // #2dnk
	{6343, 212, 11, 0x1},   // landcuracao
	{58805, 108, 19, 0x1},  // republiekzuidafrika
	{3778, 4, 19, 0x21},    // australiegemenebest
	{35962, 354, 5, 0x1},   // #5nir
	{36011, 355, 5, 0x1},   // #5nor
	{21710, 64, 3, 0x1},    // rdc
	{710, 99, 19, 0x1},     // republicsouthsoedan
	{5868, 10, 20, 0x1},    // republicbielorusland
	{37047, 68, 18, 0x1},   // republicofdjibouti
	{29602, 231, 5, 0x81},  // #4663
	{42577, 157, 27, 0x1},  // democraticrepubliceasttimor
	{59751, 24, 13, 0x1},   // kingdomgreece
	{22320, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{23280, 186, 5, 0x81},  // #2kna
	{24866, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{50073, 94, 15, 0x1},   // republiekrwanda
	{34498, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{45662, 98, 29, 0x1},   // democratischerepublieksomalie
	{7718, 42, 10, 0x1},    // newzealand
	{13870, 18, 10, 0x1},   // statespain
	{24123, 60, 8, 0x1},    // botswana
	{28535, 228, 26, 0x1},  // britishindiaoceanterritory
	{12821, 77, 21, 0x1},   // gambiaislamicrepublic
	{53988, 49, 18, 0x1},   // slowaakserepubliek
	{36387, 33, 9, 0x1},    // luxemburg
	{9944, 2, 21, 0x1},     // principalityofandorra
	{12559, 30, 13, 0x1},   // republicitaly
	{31769, 47, 17, 0x1},   // republicsanmarino
	{37703, 148, 23, 0x1},  // koreadempeoplesrepublic
	{14093, 257, 22, 0x1},  // wallisandfutunaislands
	{26209, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{25532, 213, 26, 0x1},  // christmasislandindianocean
	{55156, 67, 6, 0x1},    // cverde
	{53789, 197, 5, 0x1},   // #7vin
	{20688, 36, 16, 0x1},   // republicamoldova
	{34956, 95, 13, 0x1},   // upto2011sudan
	{4073, 210, 28, 0x1},   // keelingislandsterritorycocos
	{44208, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{41528, 72, 12, 0x1},   // stateeritrea
	{53779, 198, 5, 0x1},   // #7ven
	{16552, 115, 22, 0x1},  // nationbruneiabodepeace
	{53363, 110, 12, 0x1},  // zuidrhodesie
	{10741, 205, 16, 0x1},  // frsouthterritory
	{38405, 54, 24, 0x1},   // unitedstatesnorthamerica
	{23067, 127, 5, 0x81},  // #2kaz
	{29592, 200, 5, 0x81},  // #4660
	{23126, 128, 5, 0x81},  // #2kgz
	{9629, 246, 17, 0x1},   // formersainthelena
	{57679, 164, 24, 0x1},  // jemenitischearabrepublic
	{19187, 95, 13, 0x1},   // sudanrepublic
	{17540, 206, 26, 0x1},  // sinteustatiusensababonaire
	{28577, 204, 4, 0x81},  // #410
	{44388, 287, 5, 0x1},   // #6mor
	{52098, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{50033, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{34486, 226, 12, 0x1},  // heardislands
	{10728, 55, 4, 0x1},    // sfry
	{54136, 254, 8, 0x1},   // vaticano
	{28564, 16, 13, 0x1},   // westduitsland
	{3307, 184, 14, 0x21},  // republiekhaiti
	{11377, 257, 15, 0x1},  // fwallisenfutuna
	{24908, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13880, 95, 11, 0x1},   // formersudan
	{37807, 131, 18, 0x1},  // southkorearepublic
	{52327, 138, 5, 0x1},   // #7mya
	{30920, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{5322, 235, 26, 0x1},   // overzeesdepartementmayotte
	{57759, 58, 12, 0x1},   // benindahomey
	{7002, 140, 22, 0x1},   // formerfederationmalaya
	{42641, 241, 21, 0x1},  // palestijnseautoriteit
	{21105, 244, 20, 0x1},  // republiekzuidvietnam
	{16572, 61, 24, 0x1},   // centralafricankeizerrijk
	{14388, 73, 21, 0x1},   // socialistischethiopia
	{3990, 234, 21, 0x1},   // departementmartinique
	{1056, 232, 15, 0x1},   // northernmariana
	{52419, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{26518, 19, 16, 0x1},   // republiekestland
	{31914, 42, 18, 0x1},   // aotearoanewzeeland
	{34153, 102, 23, 0x1},  // republiquedesseychelles
	{21002, 250, 11, 0x1},  // turkscaicos
	{43894, 356, 5, 0x1},   // #6mas
	{57182, 123, 17, 0x1},  // iranislamrepublic
	{21188, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{53239, 8, 9, 0x1},     // balgariya
	{40178, 130, 16, 0x1},  // kiribatirepublic
	{31922, 42, 10, 0x1},   // newzeeland
	{46774, 229, 13, 0x1},  // jerseyislands
	{12544, 122, 13, 0x1},  // republicindia
	{13546, 177, 8, 0x1},   // dominika
	{53760, 185, 7, 0x1},   // jamaica
	{58116, 34, 14, 0x1},   // republiclatvia
	{47135, 357, 5, 0x1},   // #6zam
	{49159, 54, 9, 0x1},    // amerikavs
	{5824, 127, 10, 0x1},   // kazakhstan
	{3963, 43, 6, 0x1},     // polska
	{46592, 156, 19, 0x1},  // turkmeenserepubliek
	{47145, 358, 5, 0x1},   // #6zim
	{38124, 105, 18, 0x1},  // tunesischerepublic
	{7821, 201, 13, 0x1},   // alandsislands
	{57912, 241, 14, 0x1},  // statepalestine
	{5446, 222, 18, 0x1},   // territorygroenland
	{15842, 15, 25, 0x1},   // germanydemocraticrepublic
	{41253, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{37797, 131, 20, 0x1},  // republicofsouthkorea
	{4011, 210, 29, 0x1},   // overzeesterritorycocosislands
	{65154, 186, 26, 0x1},  // saintkittsennevisfederatie
	{14709, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14701, 37, 17, 0x1},   // republicmacedonia
	{55260, 71, 13, 0x1},   // egyptrepublic
	{53887, 22, 14, 0x1},   // grootbrittanie
	{965, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{33133, 230, 10, 0x1},  // chinamacao
	{53044, 147, 16, 0x1},  // papuanieuwguinea
	{115, 7, 7, 0x21},      // belgien
	{12539, 184, 13, 0x1},  // haitirepublic
	{7630, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{43911, 359, 5, 0x1},   // #6mex
	{61819, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{47654, 259, 11, 0x1},  // kosovorepof
	{28602, 69, 4, 0x81},   // #412
	{29557, 116, 4, 0x81},  // #464
	{13537, 22, 12, 0x1},   // unitedkindom
	{40405, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{31898, 63, 8, 0x1},    // cameroen
	{9400, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{23647, 137, 25, 0x1},  // marshalleilandenrepubliek
	{41586, 360, 5, 0x1},   // #6cyp
	{53460, 154, 5, 0x1},   // #7tha
	{64243, 132, 17, 0x1},  // vorstendomkoeweit
	{8, 207, 27, 0x1},      // collectivitysaintbarthelemy
	{25198, 170, 16, 0x1},  // boliviaplurstate
	{57484, 60, 14, 0x1},   // betsjoeanaland
	{3444, 168, 7, 0x1},    // bahamas
	{495, 242, 26, 0x1},    // departementfrenchpolynesia
	{32733, 178, 16, 0x1},  // domincanrepublic
	{2673, 202, 25, 0x21},  // formernetherlandsantilles
	{61617, 221, 16, 0x1},  // guadeloupefrench
	{30032, 307, 5, 0x1},   // #5232
	{4040, 210, 7, 0x1},    // keeling
	{25597, 46, 5, 0x81},   // #2rus
	{722, 140, 25, 0x21},   // formerfederatievanmalakka
	{2880, 26, 9, 0x1},     // hongarije
	{9581, 246, 14, 0x1},   // sthelenaeiland
	{16363, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39759, 361, 5, 0x1},   // #6990
	{14171, 83, 10, 0x1},   // basutoland
	{51798, 66, 12, 0x1},   // comorenstaat
	{11714, 21, 12, 0x1},   // francedomtom
	{54464, 200, 25, 0x1},  // overseasterritoryanguilla
	{21578, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{52131, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{51268, 103, 6, 0x1},   // tsjaad
	{40795, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{11600, 211, 12, 0x1},  // cookeilanden
	{8085, 25, 24, 0x1},    // croatialocalnamehrvatska
	{64679, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{51417, 198, 19, 0x1},  // venezuelabolivrepof
	{39764, 362, 5, 0x1},   // #6aab
	{52018, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{47829, 90, 6, 0x1},    // malawi
	{60827, 22, 18, 0x1},   // verenigdkoninkrijk
	{35841, 363, 5, 0x1},   // #5new
	{20323, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9495, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14292, 46, 16, 0x1},   // russianfederaton
	{61446, 231, 20, 0x1},  // frankrijksintmaarten
	{52604, 179, 19, 0x1},  // republicadelecuador
	{48031, 6, 10, 0x1},    // azerbeijan
	{37337, 66, 14, 0x1},   // udzimawakomori
	{1550, 257, 14, 0x1},   // wallisenfutuna
	{29877, 228, 4, 0x81},  // #486
	{18504, 65, 16, 0x1},   // kongobrazzaville
	{2294, 247, 26, 0x21},  // spitsbergenjanmayenislands
	{47140, 364, 5, 0x1},   // #6zan
	{3924, 65, 8, 0x1},     // congorep
	{13576, 121, 17, 0x1},  // netherlandsindies
	{53528, 104, 5, 0x1},   // #7tog
	{62434, 95, 15, 0x1},   // republicofsudan
	{10014, 82, 12, 0x1},   // stateoflibya
	{35794, 365, 5, 0x1},   // #5nep
	{47389, 167, 5, 0x1},   // #7ant
	{8294, 161, 9, 0x1},    // srvietnam
	{15615, 157, 11, 0x1},  // timoreleste
	{33682, 125, 13, 0x1},  // kingdomjordan
	{49050, 45, 23, 0x1},   // roemeensevolksrepubliek
	{34571, 253, 19, 0x1},  // usminoroutlyingisds
	{56675, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{17166, 137, 3, 0x1},   // rmi
	{40618, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36643, 366, 5, 0x1},   // #5rwa
	{38306, 321, 5, 0x1},   // #5ukg
	{30027, 300, 5, 0x1},   // #5230
	{1890, 112, 12, 0x1},   // arabemirates
	{38417, 54, 24, 0x1},   // northamericaunitedstates
	{25771, 94, 5, 0x81},   // #2rwa
	{25563, 243, 5, 0x81},  // #2reu
	{33754, 64, 23, 0x1},   // democraticrepublickongo
	{56457, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{41684, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{28587, 57, 5, 0x81},   // #4108
	{41094, 145, 19, 0x1},  // republicphilippines
	{31075, 367, 5, 0x1},   // #5aus
	{3006, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{2294, 247, 19, 0x21},  // spitsbergenjanmayen
	{10145, 186, 18, 0x1},  // stchristophernevis
	{47437, 199, 5, 0x1},   // #7aru
	{50096, 125, 24, 0x1},  // hashemitekingdomofjordan
	{15859, 64, 13, 0x1},   // republiczaire
	{39821, 368, 5, 0x1},   // #6alb
	{6865, 144, 19, 0x1},   // inclbangladpakistan
	{7909, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{8535, 128, 18, 0x1},   // kirgiziakirgizstan
	{36935, 64, 13, 0x1},   // congodemrepof
	{63450, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{32877, 237, 22, 0x1},  // norfolkislandterritory
	{33331, 230, 10, 0x1},  // macauchina
	{51805, 114, 12, 0x1},  // staatbahrein
	{53532, 22, 14, 0x1},   // grootbrittania
	{242, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{33071, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14282, 46, 10, 0x1},   // formerussr
	{39754, 310, 5, 0x1},   // #6987
	{24513, 87, 9, 0x1},    // mozambque
	{41684, 62, 19, 0x1},   // republiccotedivoire
	{65048, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{28647, 203, 4, 0x81},  // #416
	{29502, 208, 4, 0x81},  // #460
	{29742, 171, 4, 0x81},  // #476
	{6743, 120, 23, 0x1},   // federalstatesmicronesia
	{29857, 169, 4, 0x81},  // #484
	{41979, 369, 5, 0x1},   // #6drv
	{1683, 177, 18, 0x21},  // gemenebestdominica
	{14266, 24, 6, 0x1},    // hellas
	{34556, 207, 17, 0x1},  // saintbartholomeus
	{6963, 140, 16, 0x1},   // federatiamalakka
	{6993, 127, 9, 0x1},    // kazakstan
	{2962, 72, 12, 0x1},    // staateritrea
	{47505, 5, 5, 0x1},     // #7aut
	{27872, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38256, 370, 5, 0x1},   // #5uae
	{8161, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10368, 165, 16, 0x1},  // formersouthjemen
	{32194, 231, 25, 0x1},  // franseantillensintmaarten
	{37221, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{17359, 6, 13, 0x1},    // azerbeidzjaan
	{64833, 145, 20, 0x1},  // republikangpilipinas
	{39749, 371, 5, 0x1},   // #6986
	{9388, 15, 19, 0x1},    // republiceastgermany
	{7648, 199, 21, 0x1},   // arubakofthenetherland
	{1806, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{30242, 372, 5, 0x1},   // #5403
	{12498, 74, 13, 0x1},   // gabonrepublic
	{14583, 209, 27, 0x1},  // grondterritorybouvetislands
	{32798, 43, 14, 0x1},   // republicpoland
	{44788, 82, 16, 0x1},   // libyanjamahiriya
	{41048, 373, 5, 0x1},   // #6cdi
	{6443, 243, 16, 0x1},   // territoryreunion
	{38495, 374, 5, 0x1},   // #5wsm
	{40986, 375, 5, 0x1},   // #6cam
	{47150, 111, 5, 0x1},   // #7afg
	{33631, 134, 7, 0x1},   // libanon
	{31777, 47, 17, 0x1},   // sanmarinorepublic
	{38205, 48, 28, 0x1},   // statenunieservieenmontenegro
	{23180, 130, 5, 0x81},  // #2kir
	{30860, 229, 15, 0x1},  // bailiwickjersey
	{36782, 67, 17, 0x1},   // republiccaboverde
	{23285, 131, 5, 0x81},  // #2kor
	{61712, 165, 4, 0x1},   // pdry
	{25116, 256, 17, 0x1},  // usmaagdeneilanden
	{45007, 145, 21, 0x1},  // philippijnserepubliek
	{11033, 37, 20, 0x1},   // thefmryugrpmacedonia
	{29717, 209, 4, 0x81},  // #474
	{40704, 9, 20, 0x1},    // bosniaandhercegovina
	{12905, 114, 16, 0x1},  // kingdomofbahrain
	{19761, 250, 16, 0x1},  // turksandcaicosis
	{3498, 246, 23, 0x1},   // ascensionandsainthelena
	{22017, 249, 23, 0x1},  // saintmaartennetherlands
	{63225, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{30237, 334, 5, 0x1},   // #5402
	{39776, 376, 5, 0x1},   // #6afg
	{39830, 283, 5, 0x1},   // #6alg
	{41383, 345, 5, 0x1},   // #6con
	{40996, 377, 5, 0x1},   // #6can
	{23333, 131, 14, 0x1},  // republiekkorea
	{13635, 37, 4, 0x1},    // vjrm
	{63318, 183, 8, 0x1},   // hondurus
	{13040, 14, 16, 0x1},   // republictsjechia
	{3008, 46, 10, 0x1},    // sovjetunia
	{22921, 85, 28, 0x1},   // democraticrepublicmadagascar
	{58824, 66, 14, 0x1},   // uniedercomoren
	{30057, 378, 5, 0x1},   // #5290
	{36604, 379, 5, 0x1},   // #5rom
	{25587, 45, 5, 0x81},   // #2rou
	{8922, 147, 26, 0x1},   // papuaandnewguineaterritory
	{59964, 186, 16, 0x1},  // stkittsandnevits
	{54481, 200, 15, 0x1},  // anguillabritish
	{47698, 10, 10, 0x1},   // belorussia
	{12950, 82, 22, 0x1},   // libischearabjamahiriya
	{21166, 236, 14, 0x1},  // nieuwcaledonie
	{24131, 67, 17, 0x1},   // republiccapeverde
	{3046, 100, 19, 0x1},   // saotomeeastprincipe
	{31152, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14231, 133, 10, 0x1},  // formerlaos
	{4245, 380, 11, 0x2},   // saintmartin
	{30327, 336, 5, 0x1},   // #5475
	{63104, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{3595, 246, 35, 0x1},   // ascensionsinthelenaentristandacunha
	{4400, 183, 16, 0x1},   // republichonduras
	{29887, 257, 5, 0x81},  // #4876
	{35750, 382, 5, 0x1},   // #5nam
	{41419, 383, 5, 0x1},   // #6cro
	{4219, 40, 9, 0x1},     // nederland
	{58795, 102, 19, 0x1},  // seychellenrepubliek
	{37807, 131, 10, 0x1},  // southkorea
	{44040, 117, 19, 0x1},  // volksrepubliekchina
	{41001, 272, 5, 0x1},   // #6cao
	{31675, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{3885, 32, 18, 0x21},   // lithuanianrepublic
	{48271, 29, 13, 0x1},   // stateofisrael
	{30037, 315, 5, 0x1},   // #5235
	{31468, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{37627, 153, 20, 0x1},  // syrischearabrepublic
	{26079, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{59308, 153, 14, 0x1},  // syrianrepublic
	{28357, 17, 20, 0x1},   // koninkrijkdenemarken
	{39744, 323, 5, 0x1},   // #6983
	{1889, 130, 14, 0x21},  // gilbertislands
	{29687, 60, 4, 0x81},   // #472
	{15166, 46, 7, 0x1},    // fmrussr
	{14765, 37, 22, 0x1},   // republicnorthmacedonia
	{14459, 214, 23, 0x1},  // territorykaaimanislands
	{26715, 228, 19, 0x1},  // britsindischeoceaan
	{11448, 154, 4, 0x1},   // siam
	{30247, 384, 5, 0x1},   // #5404
	{7907, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10712, 55, 16, 0x1},   // formeryugoslavia
	{17144, 145, 19, 0x1},  // republiekfilipijnen
	{38258, 112, 3, 0x1},   // uae
	{14425, 111, 10, 0x1},  // owganystan
	{4625, 58, 22, 0x1},    // peoplesrepublicofbenin
	{41294, 385, 5, 0x1},   // #6col
	{23441, 148, 6, 0x1},   // nkorea
	{30432, 386, 5, 0x1},   // #5560
	{17447, 206, 11, 0x1},  // beseilanden
	{17664, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{26527, 19, 7, 0x1},    // estland
	{23540, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{34718, 34, 7, 0x1},    // latvija
	{4190, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1759, 37, 19, 0x21},   // republicofmacedonia
	{36609, 387, 5, 0x1},   // #5rus
	{46504, 213, 30, 0x1},  // grondterritorychristmasislands
	{53944, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{2428, 252, 47, 0x1},   // separatecustomsterritorytaiwanpenghukinmenmatsu
	{36575, 349, 5, 0x1},   // #5rok
	{1468, 223, 18, 0x1},   // guyanefrenchguiana
	{8381, 190, 17, 0x1},   // republicadepanama
	{62086, 150, 12, 0x1},  // saoediarabia
	{1072, 232, 34, 0x1},   // commonwealthnorthernmarianaislands
	{2136, 32, 8, 0x21},    // lithunia
	{50713, 142, 12, 0x1},  // nauruislands
	{59055, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{32712, 68, 6, 0x1},    // jibuti
	{48105, 44, 19, 0x1},   // republicaportuguesa
	{28421, 164, 5, 0x81},  // #2yem
	{4655, 58, 7, 0x1},     // dahomey
	{4047, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{31409, 256, 17, 0x1},  // maagdeneilandenvs
	{41336, 388, 5, 0x1},   // #6com
	{47500, 4, 5, 0x1},     // #7aus
	{64281, 73, 16, 0x1},   // incleritethiopia
	{13962, 115, 16, 0x1},  // bruneidarussalam
	{6159, 31, 10, 0x1},    // liechtenst
	{37496, 255, 15, 0x1},  // virginislandsuk
	{15750, 96, 17, 0x1},   // republicofsenegal
	{4082, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{16338, 45, 24, 0x1},   // peoplesrepublicofromania
	{17639, 206, 25, 0x1},  // bonairesabasainteustatius
	{33192, 230, 10, 0x1},  // chinamacau
	{13466, 5, 17, 0x1},    // republicofaustria
	{52940, 53, 17, 0x1},   // republicofukraine
	{22886, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1794, 182, 25, 0x1},   // guyanacooperativerepublic
	{50461, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{15780, 21, 6, 0x1},    // #3fxfr
	{29652, 9, 4, 0x81},    // #470
	{43949, 389, 5, 0x1},   // #6mlt
	{22534, 168, 10, 0x1},  // thebahamas
	{60848, 22, 29, 0x1},   // grootbrittannieennoordierland
	{4542, 82, 21, 0x1},    // libischarabjamahiriya
	{34254, 98, 10, 0x1},   // soomaaliya
	{34922, 390, 5, 0x1},   // #5lie
	{6269, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{60598, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{19978, 391, 5, 0x1},   // #2dhy
	{41540, 392, 5, 0x1},   // #6cub
	{37011, 106, 26, 0x1},  // verenigderepubliektanzania
	{64343, 172, 15, 0x1},  // barbadosislands
	{34477, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{53837, 63, 24, 0x1},   // unitedrepublicofcameroon
	{33251, 117, 13, 0x1},  // mainlandchina
	{21265, 6, 20, 0x1},    // republicofazerbaijan
	{6590, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{10406, 46, 10, 0x1},   // sovjetunie
	{48690, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{3757, 177, 18, 0x21},  // dominicagemenebest
	{52250, 230, 13, 0x1},  // macaosarchina
	{52902, 215, 15, 0x1},  // sahrawirepublic
	{59732, 106, 12, 0x1},  // ureptanzania
	{23217, 119, 19, 0x1},  // fijiislandsrepublic
	{43728, 393, 5, 0x1},   // #6mag
	{39704, 394, 5, 0x1},   // #6920
	{9703, 138, 27, 0x1},   // unionburmasocialistrepublic
	{28577, 8, 5, 0x81},    // #4100
	{28617, 214, 5, 0x81},  // #4136
	{34893, 395, 5, 0x1},   // #5lib
	{188, 257, 18, 0x1},    // wallisfutunafrench
	{41947, 396, 5, 0x1},   // #6dom
	{18099, 103, 17, 0x1},  // republiquedutchad
	{30322, 272, 5, 0x1},   // #5471
	{47432, 3, 5, 0x1},     // #7arm
	{19953, 397, 5, 0x81},  // #2ddr
	{48930, 64, 5, 0x1},    // #7cod
	{11582, 240, 20, 0x1},  // gemenebestpuertorico
	{29857, 54, 5, 0x81},   // #4840
	{14326, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{8026, 164, 12, 0x1},   // yemenkingdom
	{44783, 82, 10, 0x1},   // statelibya
	{53868, 63, 16, 0x1},   // republiccameroon
	{57695, 153, 13, 0x1},  // republicsyria
	{43723, 398, 5, 0x1},   // #6mad
	{14065, 205, 23, 0x1},  // frenchsouthernterritory
	{8739, 196, 23, 0x1},   // orientalrepublicuruguay
	{2584, 84, 7, 0x21},    // marocco
	{30817, 362, 5, 0x1},   // #5aab
	{14308, 65, 10, 0x1},   // franscongo
	{15547, 15, 6, 0x1},    // #3ddde
	{60000, 16, 26, 0x1},   // federalerepubliekduitsland
	{49730, 102, 17, 0x1},  // islandsseychellen
	{26846, 51, 13, 0x1},   // swedenkingdom
	{54809, 9, 12, 0x1},    // bsniahrzgvna
	{34176, 128, 18, 0x1},  // republickirgizstan
	{14509, 218, 9, 0x1},   // faeroerne
	{36520, 131, 3, 0x1},   // rok
	{17379, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{46680, 44, 8, 0x1},    // portugal
	{3864, 164, 13, 0x1},   // republicyemen
	{14488, 143, 12, 0x1},  // saltanatuman
	{40659, 11, 6, 0x1},    // canada
	{50600, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{16932, 87, 25, 0x1},   // peoplesrepublicmozambique
	{55755, 166, 19, 0x1},  // republiekargentinie
	{39724, 399, 5, 0x1},   // #6970
	{6607, 218, 15, 0x1},   // faeroereilanden
	{12206, 63, 13, 0x1},   // franskameroen
	{26885, 24, 18, 0x1},   // kingdomgriekenland
	{45164, 141, 14, 0x1},  // kingdomofnepal
	{915, 150, 12, 0x21},   // saoediarabie
	{25568, 400, 5, 0x1},   // #2rho
	{12378, 138, 14, 0x1},  // unionofmyanmar
	{11636, 242, 14, 0x1},  // franspolinesie
	{32835, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{38644, 131, 18, 0x1},  // republicsouthkorea
	{10261, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{12821, 77, 6, 0x1},    // gambia
	{23789, 156, 9, 0x1},   // turkmenia
	{32866, 237, 24, 0x1},  // territoryofnorfolkisland
	{30437, 382, 5, 0x1},   // #5565
	{31341, 159, 14, 0x1},  // elliceeilanden
	{9046, 161, 12, 0x1},   // northvietnam
	{54496, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{60396, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{57652, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{47405, 224, 18, 0x1},  // grondterritoryguam
	{7218, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39729, 401, 5, 0x1},   // #6971
	{11947, 218, 13, 0x1},  // faeroeislands
	{24139, 67, 16, 0x1},   // capeverdeislands
	{6815, 244, 17, 0x1},   // republicofvietnam
	{50000, 111, 16, 0x1},  // stateafghanistan
	{5779, 82, 5, 0x1},     // libya
	{30833, 227, 24, 0x1},  // grondterritoryislandsman
	{19993, 177, 5, 0x81},  // #2dma
	{1894, 112, 8, 0x1},    // emirates
	{30352, 402, 5, 0x1},   // #5490
	{7956, 120, 16, 0x1},   // micronesiafedsts
	{30702, 403, 5, 0x1},   // #5812
	{41302, 178, 4, 0x1},   // domr
	{11787, 120, 14, 0x1},  // fsofmicronesia
	{1533, 51, 16, 0x21},   // koninkrijkzweden
	{16506, 119, 6, 0x1},   // fidzji
	{897, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{34486, 226, 20, 0x1},  // heardislandsmcdonald
	{3629, 273, 25, 0xa2},  // yugoslaviafederalrepublic
	{43718, 404, 5, 0x1},   // #6mac
	{39734, 405, 5, 0x1},   // #6972
	{24123, 60, 16, 0x1},   // botswanarepublic
	{23501, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{46382, 210, 26, 0x1},  // grondterritorycocosislands
	{63466, 161, 20, 0x1},  // republicnorthvietnam
	{23821, 112, 12, 0x1},  // unitedarabem
	{25582, 406, 5, 0x1},   // #2rom
	{15933, 177, 8, 0x1},   // dominica
	{28582, 138, 5, 0x81},  // #4104
	{28612, 67, 5, 0x81},   // #4132
	{40029, 407, 5, 0x1},   // #6aul
	{38450, 203, 22, 0x1},  // americansamoaterritory
	{30317, 408, 5, 0x1},   // #5461
	{39767, 73, 9, 0x1},    // abyssinia
	{54047, 231, 18, 0x1},  // fransdeelstmaarten
	{8092, 25, 24, 0x1},    // localnamehrvatskacroatia
	{61057, 114, 14, 0x1},  // stateofbahrain
	{5934, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{34313, 241, 19, 0x1},  // occupiedtrpalestine
	{38386, 409, 5, 0x1},   // #5ukr
	{13814, 73, 11, 0x1},   // fmrethiopia
	{13839, 138, 11, 0x1},  // formerburma
	{33522, 138, 15, 0x1},  // republicmyanmar
	{34041, 26, 9, 0x1},    // hungarije
	{43860, 197, 15, 0x1},  // stvincentandgre
	{13414, 174, 16, 0x1},  // colombiarepublic
	{25238, 144, 5, 0x81},  // #2pak
	{3049, 75, 14, 0x21},   // republiekghana
	{39739, 410, 5, 0x1},   // #6973
	{54552, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{33882, 411, 5, 0x1},   // #5gui
	{39989, 225, 22, 0x1},  // grondterritoryhongkong
	{15626, 58, 6, 0x1},    // #3dybj
	{12637, 82, 18, 0x1},   // libyaarabjamahiriy
	{28477, 6, 9, 0x1},     // azerbijan
	{6529, 212, 18, 0x1},   // curacaoknetherland
	{53091, 56, 17, 0x1},   // republicadeangola
	{36030, 412, 5, 0x1},   // #5nth
	{40376, 165, 17, 0x1},  // adenyemenpdrsouth
	{48935, 211, 5, 0x1},   // #7cok
	{34530, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{4424, 234, 20, 0x1},   // departmentmartinique
	{40669, 208, 21, 0x1},  // grondterritorybermuda
	{62718, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{54659, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{20551, 139, 13, 0x1},  // statemongolia
	{9361, 15, 11, 0x1},    // eastgermany
	{51214, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16644, 111, 21, 0x1},  // republicofafghanistan
	{25293, 145, 5, 0x81},  // #2phl
	{43713, 413, 5, 0x1},   // #6maa
	{34718, 34, 17, 0x1},   // latvijasrepublika
	{35998, 46, 13, 0x1},   // sovjetrusland
	{39699, 414, 5, 0x1},   // #6910
	{46336, 213, 27, 0x1},  // indianoceanchristmasislands
	{17458, 59, 5, 0x81},   // #2bfa
	{33844, 210, 20, 0x1},  // keelingeilandencocos
	{31065, 415, 5, 0x1},   // #5arm
	{19879, 171, 26, 0x1},  // federativerepublicofbrazil
	{6068, 108, 19, 0x1},   // southafricarepublic
	{19427, 145, 22, 0x1},  // commonwealthfilipijnen
	{30697, 375, 5, 0x1},   // #5811
	{1664, 256, 15, 0x1},   // virginislandsvs
	{1012, 202, 22, 0x21},  // nederlandseantillenoud
	{13668, 153, 12, 0x1},  // arabrepsyrie
	{982, 213, 27, 0x1},    // christmasislandsindianocean
	{23121, 80, 5, 0x81},   // #2ken
	{64253, 132, 17, 0x1},  // koeweitvorstendom
	{43511, 176, 15, 0x1},  // republicadecuba
	{12706, 196, 22, 0x1},  // easternrepublicuruguay
	{4647, 58, 20, 0x1},    // formerlydahomeybenin
	{15059, 128, 8, 0x1},   // kirgisia
	{2827, 161, 8, 0x21},   // vietnamn
	{42547, 416, 5, 0x1},   // #6jam
	{44027, 417, 5, 0x1},   // #6mon
	{1371, 121, 36, 0x1},   // indonesierepubliekderverenigdestaten
	{16542, 115, 22, 0x1},  // abodepeacenationbrunei
	{55447, 103, 15, 0x1},  // jumhuriyattshad
	{62149, 143, 13, 0x1},  // maskateenoman
	{21439, 140, 16, 0x1},  // malayafederation
	{44263, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{31070, 418, 5, 0x1},   // #5aul
	{19973, 16, 5, 0x81},   // #2deu
	{48995, 66, 5, 0x1},    // #7com
	{16309, 43, 21, 0x1},   // poolsepeoplesrepublic
	{47330, 2, 5, 0x1},     // #7and
	{34832, 227, 7, 0x1},   // manisle
	{36707, 186, 22, 0x1},  // sintchristoffelennevis
	{30707, 419, 5, 0x1},   // #5816
	{3630, 246, 21, 0x1},   // ascensionensinthelena
	{794, 221, 10, 0x1},    // guadeloupe
	{33724, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{5284, 85, 10, 0x1},    // madagascar
	{51024, 171, 23, 0x1},  // brazilieverenigdestaten
	{63673, 213, 14, 0x1},  // kerstmiseiland
	{44682, 144, 16, 0x1},  // pakistanrepublic
	{40253, 186, 15, 0x1},  // stkittsandnevis
	{59539, 64, 13, 0x1},   // belgischcongo
	{42822, 143, 24, 0x1},  // sultanateofmuscatandoman
	{12696, 112, 11, 0x1},  // unitedarabe
	{13704, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{33557, 337, 5, 0x1},   // #5gab
	{42696, 420, 5, 0x1},   // #6jpn
	{44335, 117, 17, 0x1},  // chinapeoplesrepof
	{33809, 240, 24, 0x1},  // grondterritorypuertorico
	{25324, 43, 5, 0x81},   // #2pol
	{7602, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{4219, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{16062, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{7707, 230, 5, 0x1},    // macao
	{50747, 207, 12, 0x1},  // stbartholemy
	{34781, 229, 17, 0x1},  // bailiwickofjersey
	{14539, 46, 16, 0x1},   // russianfedertion
	{41908, 421, 5, 0x1},   // #6dji
	{52973, 52, 19, 0x1},   // ottomanempireturkey
	{24588, 179, 16, 0x1},  // republiekecuador
	{31706, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{34861, 299, 5, 0x1},   // #5leb
	{19933, 71, 3, 0x1},    // uar
	{48990, 174, 5, 0x1},   // #7col
	{2240, 173, 14, 0x21},  // republiekchili
	{20993, 250, 27, 0x1},  // territoryturkscaicosislands
	{2939, 87, 24, 0x21},   // volksrepubliekmozambique
	{30712, 422, 5, 0x1},   // #5817
	{14801, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{25489, 241, 20, 0x1},  // palestinianauthority
	{33831, 210, 13, 0x1},  // cocoseilanden
	{53760, 185, 14, 0x1},  // jamaicaislands
	{5413, 243, 18, 0x1},   // departementreunion
	{2598, 76, 16, 0x21},   // republiqueguinea
	{55481, 154, 12, 0x1},  // siamthailand
	{8134, 55, 21, 0x1},    // formersfrofyugoslavia
	{4145, 182, 16, 0x1},   // georgetownguyana
	{4792, 120, 24, 0x21},  // micronesiefederalestaten
	{44469, 201, 13, 0x1},  // aalandislands
	{19207, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{37037, 106, 18, 0x1},  // tanganyikarepublic
	{58616, 6, 18, 0x1},    // republicazerbaijan
	{33613, 423, 5, 0x1},   // #5gam
	{43770, 424, 5, 0x1},   // #6mal
	{12914, 114, 7, 0x1},   // bahrain
	{5773, 82, 11, 0x1},    // formerlibya
	{10061, 273, 16, 0x82}, // fedrepyugoslavia
	{57905, 66, 12, 0x1},   // comorenstate
	{10253, 106, 26, 0x1},  // republictanganyikazanzibar
	{38538, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{63457, 49, 17, 0x1},   // slowaakserepublic
	{30227, 425, 5, 0x1},   // #5390
	{59696, 111, 23, 0x1},  // islamicrepofafghanistan
	{50922, 247, 18, 0x1},  // svalbardogjanmayen
	{48301, 65, 5, 0x1},    // #7cgo
	{33049, 65, 20, 0x1},   // congopeoplesrepublic
	{57504, 82, 12, 0x1},   // libyakingdom
	{63828, 138, 8, 0x1},   // mayanmar
	{10847, 232, 23, 0x1},  // northernmarianenislands
	{56650, 54, 25, 0x1},   // verenigdestatenvanamerika
	{38395, 426, 5, 0x1},   // #5uru
	{36309, 145, 23, 0x1},  // philippinescommonwealth
	{21079, 119, 26, 0x1},  // republiekvandefijieilanden
	{8491, 129, 14, 0x1},   // khmerrepubliek
	{18189, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{6354, 121, 19, 0x1},   // nederlandsoostindie
	{51443, 133, 6, 0x1},   // laopdr
	{41630, 62, 23, 0x1},   // republicoftheivorycoast
	{9113, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{13137, 427, 3, 0x3},   // roc
	{35510, 252, 22, 0x1},  // taiwanchineseprovincie
	{23175, 129, 5, 0x81},  // #2khm
	{25262, 190, 5, 0x81},  // #2pan
	{25267, 239, 5, 0x81},  // #2pcn
	{43397, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18327, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{16858, 118, 6, 0x1},   // kibris
	{10784, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{18414, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{2414, 133, 11, 0x21},  // kingdomlaos
	{27983, 254, 17, 0x1},  // vaticaanstadstate
	{8466, 9, 19, 0x1},     // bosnieenherzegovina
	{30112, 430, 5, 0x1},   // #5343
	{50222, 184, 5, 0x1},   // #7hai
	{61602, 221, 25, 0x1},  // departementdelaguadeloupe
	{60621, 64, 13, 0x1},   // congokinshasa
	{58124, 34, 15, 0x1},   // latvianrepublic
	{47401, 166, 5, 0x1},   // #7arg
	{48238, 11, 5, 0x1},    // #7can
	{48968, 148, 15, 0x1},  // democratickorea
	{7018, 140, 6, 0x1},    // malaya
	{20, 207, 10, 0x1},     // saintbarth
	{18610, 60, 5, 0x81},   // #2bwa
	{47335, 56, 5, 0x1},    // #7ang
	{16044, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{16426, 143, 13, 0x1},  // sultanateoman
	{31591, 239, 10, 0x1},  // pitcairnis
	{51326, 128, 19, 0x1},  // kirgizischerepublic
	{58985, 179, 7, 0x1},   // equador
	{11074, 37, 14, 0x1},   // macedoniefyrom
	{636, 213, 25, 0x1},    // territorychristmasislands
	{52300, 253, 17, 0x1},  // usoutlyingislands
	{17852, 92, 17, 0x1},   // republiqueduniger
	{63378, 431, 12, 0x2},  // ruandaurundi
	{64225, 164, 10, 0x1},  // yemensanaa
	{20075, 178, 5, 0x81},  // #2dom
	{48228, 129, 5, 0x1},   // #7cam
	{1175, 167, 16, 0x21},  // antiguaenbarbuda
	{63094, 148, 18, 0x1},  // noordkoreavolksrep
	{46032, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{59625, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{19983, 68, 5, 0x81},   // #2dji
	{30692, 433, 5, 0x1},   // #5800
	{59478, 160, 10, 0x1},  // uzbekistan
	{23342, 148, 15, 0x1},  // koreademocratic
	{22672, 28, 5, 0x81},   // #2isl
	{29992, 412, 5, 0x1},   // #5210
	{25716, 231, 23, 0x1},  // frenchantillesstmaarten
	{49993, 111, 23, 0x1},  // islamicstateafghanistan
	{37988, 164, 10, 0x1},  // noordjemen
	{27642, 127, 11, 0x1},  // khazakhstan
	{3249, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{49254, 135, 14, 0x1},  // dominionceylon
	{14949, 44, 9, 0x1},    // portugual
	{39694, 407, 5, 0x1},   // #6900
	{882, 16, 28, 0x1},     // federalrepublicformergermany
	{30829, 434, 5, 0x1},   // #5afg
	{46937, 31, 27, 0x1},   // principalityofliechtenstein
	{30087, 435, 5, 0x1},   // #5325
	{30107, 436, 5, 0x1},   // #5341
	{30152, 437, 5, 0x1},   // #5355
	{30232, 438, 5, 0x1},   // #5395
	{8553, 136, 20, 0x1},   // formermaldiveislands
	{5824, 127, 18, 0x1},   // kazakhstanrepublic
	{30997, 439, 5, 0x1},   // #5arg
	{31082, 6, 12, 0x1},    // azerbaidzhan
	{121, 236, 35, 0x1},    // overzeesecollectiviteitnewcaledonia
	{42587, 157, 17, 0x1},  // republiceasttimor
	{2598, 79, 27, 0x21},   // republiqueguineaequatoriale
	{23101, 78, 11, 0x1},   // guinebissau
	{51238, 102, 17, 0x1},  // seychellesislands
	{2936, 203, 20, 0x1},   // americansamoaislands
	{25425, 148, 5, 0x81},  // #2prk
	{29987, 440, 5, 0x1},   // #5205
	{29997, 441, 5, 0x1},   // #5211
	{17344, 201, 13, 0x1},  // alandeilanden
	{15228, 252, 7, 0x1},   // formosa
	{41497, 65, 13, 0x1},   // congorepofthe
	{43004, 205, 27, 0x1},  // frenchsouthernantarticlands
	{33018, 151, 9, 0x1},   // singapore
	{12503, 34, 15, 0x1},   // republicletland
	{33877, 442, 5, 0x1},   // #5gua
	{8349, 224, 11, 0x1},   // guamislands
	{30127, 443, 5, 0x1},   // #5346
	{36591, 66, 13, 0x1},   // comoroislands
	{27632, 29, 6, 0x1},    // israel
	{61381, 176, 14, 0x1},  // republicofcuba
	{2319, 70, 17, 0x21},   // sultanatezanzibar
	{42349, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40513, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{62179, 82, 21, 0x1},   // libyanarabjamahiriyah
	{43461, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{5455, 222, 9, 0x1},    // groenland
	{20494, 114, 14, 0x1},  // kingdombahrain
	{47231, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64442, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{30002, 444, 5, 0x1},   // #5212
	{19503, 240, 20, 0x1},  // puertoricogemenebest
	{10080, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{62961, 51, 6, 0x1},    // zweden
	{33638, 445, 5, 0x1},   // #5gfr
	{40186, 10, 17, 0x1},   // republicofbelarus
	{51962, 114, 9, 0x1},   // albahrayn
	{3420, 93, 24, 0x21},   // federalerepublieknigeria
	{33287, 230, 12, 0x1},  // chinaprmacao
	{24186, 188, 6, 0x1},   // mexico
	{18941, 27, 15, 0x1},   // republicierland
	{41974, 402, 5, 0x1},   // #6drc
	{34082, 163, 28, 0x1},  // independentstatewesternsamoa
	{63201, 121, 29, 0x1},  // republicindonesiaunitarystate
	{48882, 207, 15, 0x1},  // saintbartholemy
	{64230, 164, 10, 0x1},  // sanaayemen
	{30132, 446, 5, 0x1},   // #5347
	{34927, 447, 5, 0x1},   // #5lit
	{13377, 124, 4, 0x1},   // iraq
	{38019, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{3510, 246, 37, 0x1},   // sainthelenatristandacunhaandascension
	{46238, 205, 23, 0x1},  // southernfrenchterritory
	{45088, 226, 20, 0x1},  // heardmcdonaldislands
	{53952, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{21023, 250, 22, 0x1},  // turkseencaicoseilanden
	{25383, 160, 11, 0x1},  // oesbekistan
	{33831, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{59470, 160, 18, 0x1},  // republicuzbekistan
	{827, 234, 24, 0x1},    // collectiviteitmartinique
	{10825, 145, 10, 0x1},  // filipijnen
	{9522, 121, 17, 0x1},   // indonesiarepublic
	{25394, 240, 5, 0x81},  // #2pri
	{53313, 243, 12, 0x1},  // ilelareunion
	{9938, 35, 6, 0x1},     // monaco
	{12310, 107, 16, 0x1},  // republicofuganda
	{13205, 94, 15, 0x1},   // rwandanrepublic
	{46871, 132, 7, 0x1},   // koeweit
	{52023, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{37708, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13526, 191, 12, 0x1},  // republicperu
	{30117, 448, 5, 0x1},   // #5344
	{40034, 449, 5, 0x1},   // #6aus
	{5876, 10, 15, 0x1},    // bieloruslandrep
	{10026, 22, 13, 0x1},   // unitedkingdom
	{4865, 205, 25, 0x1},   // frenchsouthernterritories
	{15409, 128, 7, 0x1},   // kirgize
	{60440, 30, 13, 0x1},   // kingdomitalia
	{28700, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{46871, 132, 19, 0x1},  // koeweitprincipality
	{36611, 46, 11, 0x1},   // russiansfsr
	{1171, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36661, 108, 7, 0x1},   // safrica
	{45086, 226, 22, 0x1},  // auheardmcdonaldislands
	{38429, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{27666, 63, 17, 0x1},   // republiekkameroen
	{1291, 76, 6, 0x1},     // guinea
	{9086, 22, 2, 0x1},     // vk
	{52163, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{54919, 137, 25, 0x1},  // republiekmarshalleilanden
	{9226, 120, 10, 0x1},   // micronisia
	{22191, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{30122, 450, 5, 0x2},   // #5345
	{51278, 126, 5, 0x1},   // #7jpn
	{28274, 22, 13, 0x1},   // unitedkingdon
	{6756, 120, 19, 0x1},   // micronesiafedstates
	{26767, 248, 19, 0x1},  // stpierreandmiquelon
	{50227, 225, 5, 0x1},   // #7hkg
	{4256, 249, 20, 0x1},   // dutchpartsaintmartin
	{33772, 65, 20, 0x1},   // kongopeoplesrepublic
	{1769, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{47645, 259, 15, 0x1},  // republiekkosovo
	{58831, 66, 11, 0x1},   // comorenunie
	{27863, 135, 17, 0x1},  // republieksrilanka
	{36173, 24, 17, 0x1},   // helleenserepublic
	{34852, 227, 9, 0x1},   // isleofman
	{52390, 254, 17, 0x1},  // statevaticaanstad
	{24829, 214, 30, 0x1},  // overseasterritorycaymanislands
	{46396, 210, 23, 0x1},  // cocosislandsaustralisch
	{60877, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{28423, 164, 5, 0x1},   // yeman
	{43800, 217, 16, 0x1},  // falklandeilanden
	{3872, 164, 5, 0x1},    // yemen
	{35476, 252, 13, 0x1},  // chinesetaipei
	{54108, 112, 12, 0x1},  // trucialcoast
	{25298, 146, 5, 0x81},  // #2plw
	{33666, 452, 5, 0x1},   // #5gha
	{51193, 185, 5, 0x1},   // #7jam
	{8406, 10, 18, 0x1},    // belarusbyelorussia
	{8641, 175, 19, 0x1},   // republicofcostarica
	{20631, 136, 21, 0x1},  // republicofthemaldives
	{53502, 48, 16, 0x1},   // kleinjoegoslavie
	{2858, 1, 22, 0x1},     // albaniapeoplesrepublic
	{48718, 16, 11, 0x1},   // germanywest
	{62302, 55, 19, 0x1},   // voormaligjugoslavie
	{31662, 215, 16, 0x1},  // westelijkesahara
	{30142, 453, 5, 0x1},   // #5350
	{50423, 26, 17, 0x1},   // republicofhungary
	{22074, 246, 23, 0x1},  // sthelenaanddependencies
	{34417, 7, 16, 0x1},    // koninkrijkbelgie
	{44806, 241, 27, 0x1},  // palestijnseautonomegebieden
	{33061, 276, 15, 0x2},  // republicofchina
	{45675, 98, 16, 0x1},   // republieksomalie
	{23893, 210, 9, 0x1},   // cocosisds
	{33958, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{30407, 304, 5, 0x1},   // #5540
	{37783, 195, 22, 0x1},  // trinidadtobagorepublic
	{28367, 17, 10, 0x1},   // denemarken
	{19275, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8630, 129, 19, 0x1},   // formerkhmerrepublic
	{5876, 10, 12, 0x1},    // bielorusland
	{1189, 132, 14, 0x21},  // dawlatalkuwayt
	{333, 37, 23, 0x1},     // republieknoordmacedonie
	{25443, 44, 5, 0x81},   // #2prt
	{29132, 28, 5, 0x81},   // #4352
	{29982, 321, 5, 0x1},   // #5200
	{16106, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{6756, 120, 15, 0x1},   // micronesiafedst
	{1326, 80, 15, 0x21},   // republicofkenya
	{18039, 254, 13, 0x1},  // vaticaanstaat
	{25458, 242, 5, 0x81},  // #2pyf
	{29167, 30, 5, 0x81},   // #4380
	{1136, 115, 6, 0x1},    // brunei
	{43189, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{51255, 125, 5, 0x1},   // #7jor
	{2488, 71, 3, 0x1},     // are
	{53153, 227, 18, 0x1},  // freeportmanislands
	{63094, 148, 10, 0x1},  // noordkorea
	{18039, 254, 8, 0x1},   // vaticaan
	{16821, 206, 13, 0x1},  // sabaenbonaire
	{26136, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{31531, 9, 23, 0x1},    // bosnaislandsherzegovina
	{31218, 241, 31, 0x1},  // palestineliberationorganization
	{14536, 46, 9, 0x1},    // fedrussia
	{22834, 136, 15, 0x1},  // maldivenislands
	{48041, 61, 5, 0x1},    // #7caf
	{31736, 215, 16, 0x1},  // saharaoccidental
	{34969, 444, 5, 0x1},   // #5lux
	{48834, 62, 5, 0x1},    // #7civ
	{3428, 92, 14, 0x21},   // republiekniger
	{36973, 187, 18, 0x1},  // republieksintlucia
	{30412, 340, 5, 0x1},   // #5541
	{53774, 162, 5, 0x1},   // #7van
	{10662, 66, 20, 0x1},   // archipelvandecomoren
	{48797, 16, 18, 0x1},   // fmrfedrepofgermany
	{2411, 252, 47, 0x1},   // penghukinmenmatsuseparatecustomsterritorytaiwan
	{55471, 154, 14, 0x1},  // koninkrijksiam
	{38530, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{41722, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{40967, 219, 19, 0x1},  // baljuwschapguernsey
	{43112, 71, 14, 0x1},   // arabrepofegypt
	{12409, 138, 15, 0x1},  // burmanowmyanmar
	{52018, 454, 23, 0x2},  // koreademocraticrepublic
	{31402, 255, 22, 0x1},  // engelsemaagdeneilanden
	{60238, 191, 16, 0x1},  // republicadelperu
	{30147, 360, 5, 0x1},   // #5352
	{49181, 14, 5, 0x1},    // #7cze
	{60231, 14, 15, 0x1},   // czechiarepublic
	{43159, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{64982, 171, 25, 0x1},  // federalerepubliekbrazilie
	{54065, 231, 17, 0x1},  // fransdeelstmartin
	{4674, 120, 19, 0x21},  // micronesiafederatia
	{35538, 252, 23, 0x1},  // provincievanchinataiwan
	{32183, 231, 25, 0x1},  // sintmaartenfranseantillen
	{14956, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{209, 108, 3, 0x1},     // rsa
	{4408, 183, 8, 0x1},    // honduras
	{38310, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{47561, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6756, 120, 13, 0x1},   // micronesiafed
	{55265, 134, 15, 0x1},  // republiclebanon
	{4923, 28, 15, 0x1},    // republiciceland
	{8196, 45, 24, 0x1},    // romaniasocialistrepublic
	{4982, 62, 11, 0x1},    // cotedivoire
	{42196, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8689, 89, 19, 0x1},    // republiquedemaurice
	{30137, 456, 5, 0x1},   // #5349
	{39679, 457, 5, 0x1},   // #6840
	{4662, 120, 22, 0x21},  // federalsaintmicronesia
	{53744, 50, 18, 0x1},   // republikaslovenija
	{38402, 54, 15, 0x1},   // usaunitedstates
	{40940, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{30427, 350, 5, 0x1},   // #5553
	{60753, 123, 12, 0x1},  // empireofiran
	{40337, 165, 9, 0x1},   // adenyemen
	{1869, 123, 10, 0x21},  // empireiran
	{58371, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{30767, 458, 5, 0x1},   // #5940
	{50533, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10241, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{42178, 10, 15, 0x1},   // repbielorusland
	{39409, 362, 4, 0x1},   // #658
	{4600, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{33697, 459, 5, 0x1},   // #5gmy
	{55136, 80, 14, 0x1},   // republiekkenia
	{33887, 460, 5, 0x1},   // #5guy
	{19336, 231, 23, 0x1},  // saintmartincollectivity
	{27288, 48, 16, 0x1},   // kleinjoegoslavia
	{7274, 253, 24, 0x1},   // minorislandsunitedstates
	{56385, 239, 16, 0x1},  // pitcairneilanden
	{3328, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{31212, 241, 15, 0x1},  // formerpalestine
	{32791, 43, 21, 0x1},   // peoplesrepublicpoland
	{20566, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{30422, 358, 5, 0x1},   // #5552
	{40086, 52, 15, 0x1},   // turkserepubliek
	{25249, 7, 7, 0x1},     // belgium
	{29137, 122, 5, 0x81},  // #4356
	{45240, 105, 15, 0x1},  // tunisiarepublic
	{29172, 62, 5, 0x81},   // #4384
	{33618, 461, 5, 0x1},   // #5gdr
	{44482, 462, 5, 0x1},   // #6mya
	{63540, 104, 14, 0x1},  // republicoftogo
	{15338, 205, 7, 0x1},   // frsterr
	{2855, 53, 14, 0x21},   // sovjetoekraine
	{10605, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{4861, 140, 15, 0x21},  // malayafederatie
	{8177, 45, 26, 0x1},    // socialistrepublicofromania
	{699, 14, 19, 0x1},     // tsjechischerepublic
	{42677, 463, 5, 0x1},   // #6jor
	{35342, 213, 24, 0x1},  // christmasislandterritory
	{52176, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{33777, 45, 23, 0x1},   // peoplesrepublicroemenia
	{17048, 62, 23, 0x1},   // republiquedecotedivoire
	{12030, 45, 8, 0x1},    // roemenia
	{8001, 110, 9, 0x1},    // srhodesia
	{35074, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{8060, 161, 9, 0x1},    // vietnamsr
	{21502, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{20089, 138, 20, 0x1},  // republicunionmyanmar
	{30417, 357, 5, 0x1},   // #5551
	{56429, 256, 15, 0x1},  // virginislandsus
	{46462, 101, 9, 0x1},   // swasiland
	{15594, 19, 5, 0x1},    // eesti
	{37867, 215, 10, 0x1},  // westsahara
	{39189, 392, 4, 0x1},   // #640
	{8275, 10, 21, 0x1},    // formerwitrussischessr
	{17646, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{61797, 91, 15, 0x1},   // southwestafrica
	{12378, 138, 19, 0x1},  // unionofmyanmarburma
	{60895, 82, 10, 0x1},   // libiestaat
	{12728, 176, 13, 0x1},  // republiekcuba
	{3188, 48, 25, 0x21},   // serbiaandmontenegroformer
	{44443, 136, 13, 0x1},  // dhivehiraajje
	{2110, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{16720, 102, 18, 0x1},  // seychellenrepublic
	{18229, 170, 5, 0x81},  // #2bol
	{50943, 247, 26, 0x1},  // svalbardandjanmayenislands
	{36773, 77, 17, 0x1},   // thegambiarepublic
	{44029, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56326, 159, 13, 0x1},  // elliceislands
	{50685, 187, 10, 0x1},  // saintlucia
	{39599, 335, 5, 0x1},   // #6750
	{9938, 35, 18, 0x1},    // monacoprincipality
	{31247, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{26828, 214, 10, 0x1},  // caimanesvk
	{43229, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12365, 138, 13, 0x1},  // republicburma
	{5438, 222, 26, 0x1},   // overzeesterritorygroenland
	{16009, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{33192, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{44392, 52, 15, 0x1},   // republicturkiye
	{662, 54, 2, 0x1},      // us
	{39204, 278, 4, 0x1},   // #641
	{20398, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{16370, 165, 18, 0x1},  // republicsouthjemen
	{17932, 186, 20, 0x1},  // stchristopherennevis
	{24531, 58, 16, 0x1},   // republiekdahomey
	{4608, 221, 19, 0x1},   // territoryguadeloupe
	{32099, 231, 23, 0x1},  // collectivitesaintmartin
	{12886, 124, 4, 0x1},   // irak
	{30157, 464, 5, 0x1},   // #5359
	{39664, 424, 5, 0x1},   // #6820
	{49103, 118, 5, 0x1},   // #7cyp
	{51954, 114, 17, 0x1},  // mamlakatalbahrayn
	{9282, 142, 14, 0x1},   // naoerorepublic
	{52, 223, 35, 0x1},     // overzeesecollectiviteitfrenchguyana
	{38544, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{669, 12, 7, 0x1},      // schweiz
	{20817, 202, 21, 0x1},  // netherlandswestindies
	{18052, 241, 14, 0x1},  // palestinastaat
	{52489, 237, 13, 0x1},  // norfolkeiland
	{14672, 15, 9, 0x1},    // formergdr
	{8392, 190, 14, 0x1},   // panamarepublic
	{18918, 136, 16, 0x1},  // republicmaldives
	{22817, 30, 5, 0x81},   // #2ita
	{12392, 138, 17, 0x1},  // burmaunionmyanmar
	{13092, 71, 11, 0x1},   // formeregypt
	{60254, 96, 15, 0x1},   // republicsenegal
	{27944, 118, 6, 0x1},   // cyprus
	{42001, 188, 21, 0x1},  // mexicoverenigdestaten
	{58686, 78, 15, 0x1},   // portugeesguinea
	{9798, 231, 21, 0x1},   // saintmartinfrenchpart
	{45630, 98, 24, 0x1},   // somalidemocraticrepublic
	{30757, 363, 5, 0x1},   // #5920
	{39209, 396, 4, 0x1},   // #642
	{35476, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11650, 242, 14, 0x1},  // franspolynesie
	{33236, 225, 15, 0x1},  // hongkongchinapr
	{38371, 255, 15, 0x1},  // ukvirginislands
	{6787, 248, 22, 0x1},   // fsaintpierreetmiquelon
	{7171, 48, 6, 0x1},     // servia
	{17491, 8, 5, 0x81},    // #2bgr
	{39674, 465, 5, 0x1},   // #6835
	{9743, 16, 17, 0x1},    // formerwestgermany
	{34516, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{64746, 85, 15, 0x1},   // malgasyrepublic
	{18605, 209, 5, 0x81},  // #2bvt
	{34888, 466, 5, 0x1},   // #5les
	{35582, 160, 19, 0x1},  // republicoezbekistan
	{60116, 6, 12, 0x1},    // azerbeidzjan
	{49596, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{8595, 67, 19, 0x1},    // republicofcapeverde
	{15485, 10, 6, 0x1},    // #3byaa
	{46846, 361, 5, 0x1},   // #6wsm
	{38268, 467, 5, 0x1},   // #5uga
	{25377, 172, 9, 0x1},   // barbadoes
	{14678, 15, 3, 0x1},    // gdr
	{54272, 93, 22, 0x1},   // federalrepublicnigeria
	{53691, 197, 14, 0x1},  // saintvincentgr
	{29177, 185, 5, 0x81},  // #4388
	{41448, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22497, 4, 23, 0x1},    // commonwealthofaustralia
	{31591, 239, 14, 0x1},  // pitcairnisland
	{24095, 108, 18, 0x1},  // republicsuidafrika
	{30762, 468, 5, 0x1},   // #5935
	{39349, 469, 4, 0x1},   // #653
	{4096, 210, 20, 0x1},   // cocoskeelingeilanden
	{60092, 79, 16, 0x1},   // equatorialguinea
	{6825, 244, 8, 0x1},    // vietnams
	{7018, 140, 15, 0x1},   // malayafederatia
	{5158, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17372, 57, 5, 0x81},   // #2bdi
	{39684, 470, 5, 0x1},   // #6850
	{34798, 471, 5, 0x1},   // #5lbr
	{21509, 208, 24, 0x1},  // overzeesterritorybermuda
	{18186, 208, 5, 0x81},  // #2bmu
	{34304, 241, 19, 0x1},  // palestineoccupiedtr
	{21483, 208, 15, 0x1},  // bermudaeilanden
	{35931, 95, 14, 0x1},   // republieksudan
	{50798, 129, 15, 0x1},  // stateofcambodia
	{6459, 251, 24, 0x1},   // overseasterritorytokelau
	{61968, 138, 9, 0x1},   // unieburma
	{36638, 422, 5, 0x1},   // #5rvn
	{5888, 155, 20, 0x1},   // republictadzjikistan
	{34615, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11378, 257, 22, 0x1},  // wallisenfutunaeilanden
	{30772, 472, 5, 0x1},   // #5946
	{30782, 311, 5, 0x1},   // #5950
	{38065, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37879, 106, 7, 0x1},   // tazania
	{39339, 473, 4, 0x1},   // #652
	{30802, 474, 5, 0x1},   // #5986
	{48425, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{48409, 48, 22, 0x1},   // serbiamontenegroformer
	{49433, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{42572, 64, 23, 0x1},   // kongodemocraticrepublic
	{3213, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{31591, 239, 15, 0x1},  // pitcairnislands
	{31508, 198, 11, 0x1},  // venezuelarb
	{3869, 68, 16, 0x21},   // djiboutirepublic
	{10535, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14317, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{7665, 199, 9, 0x1},    // landaruba
	{21710, 64, 7, 0x1},    // rdcongo
	{52757, 149, 5, 0x1},   // #7qat
	{15502, 225, 9, 0x1},   // xianggang
	{34053, 61, 11, 0x1},   // centralafrr
	{31212, 241, 37, 0x1},  // formerpalestineliberationorganization
	{30777, 475, 5, 0x1},   // #5947
	{43963, 235, 21, 0x1},  // grondterritorymayotte
	{14831, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{3783, 257, 28, 0x1},   // territorywallisfutunaislands
	{39319, 416, 4, 0x1},   // #651
	{30807, 476, 5, 0x1},   // #5987
	{6476, 251, 22, 0x1},   // tokelauassociatemember
	{65384, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{64958, 169, 13, 0x1},  // britshonduras
	{2660, 209, 30, 0x1},   // overseasterritorybouvetislands
	{32145, 249, 22, 0x1},  // netherlandssintmaarten
	{2668, 209, 22, 0x1},   // territorybouvetislands
	{47542, 168, 8, 0x1},   // bahamaes
	{22232, 102, 17, 0x1},  // seychellenislands
	{1456, 223, 12, 0x1},   // frenchguiana
	{15088, 156, 11, 0x1},  // turkmenstan
	{61968, 138, 26, 0x1},  // unieburmasocialistrepublic
	{57551, 64, 12, 0x1},   // belgiancongo
	{46485, 33, 20, 0x1},   // grandduchyluxembourg
	{49857, 73, 8, 0x1},    // ityopiya
	{2793, 53, 32, 0x21},   // ukrainiansovietsocialistrepublic
	{14642, 144, 19, 0x1},  // pakistaninclbanglad
	{37156, 15, 27, 0x1},   // democraticrepublicofgermany
	{17952, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{2673, 40, 17, 0x21},   // formernetherlands
	{36055, 477, 5, 0x1},   // #5pak
	{17586, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{38604, 25, 15, 0x1},   // croatiarepublic
	{53412, 259, 14, 0x1},  // kosovarepublic
	{47724, 157, 32, 0x1},  // republicademocraticadetimorleste
	{33963, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{7437, 54, 27, 0x1},    // noordamerikaverenigdestaten
	{60514, 78, 15, 0x1},   // portugeesguinee
	{2148, 162, 8, 0x1},    // vanutatu
	{21275, 6, 10, 0x1},    // azerbaijan
	{47009, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{15491, 13, 6, 0x1},    // #3cshh
	{38699, 478, 5, 0x1},   // #5yem
	{15189, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{57829, 61, 28, 0x1},   // formercentralafricanrepublic
	{49378, 19, 15, 0x1},   // estoniarepublic
	{3722, 246, 25, 0x1},   // ascensionentristandacunha
	{50874, 48, 26, 0x1},   // serviamontenegrostatenunia
	{49042, 175, 5, 0x1},   // #7crc
	{14227, 123, 4, 0x1},   // iran
	{55083, 80, 14, 0x1},   // jamhuriyakenya
	{4627, 120, 25, 0x21},  // micronesiafederalstatesof
	{40039, 479, 5, 0x1},   // #6aze
	{2336, 234, 22, 0x1},   // collectivitymartinique
	{33229, 117, 7, 0x1},   // chinapr
	{39594, 420, 5, 0x1},   // #6740
	{36402, 378, 5, 0x1},   // #5pol
	{65273, 12, 19, 0x1},   // confederationsuisse
	{53753, 50, 9, 0x1},    // slovenija
	{4819, 120, 19, 0x21},  // micronesiefederatie
	{63032, 14, 20, 0x1},   // tsjechischerepubliek
	{64457, 242, 18, 0x1},  // polynesiafrancaise
	{59122, 151, 17, 0x1},  // singaporerepublic
	{38753, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{7348, 13, 16, 0x1},    // tsjechoslowakije
	{50512, 186, 21, 0x1},  // stchristopherandnevis
	{30787, 480, 5, 0x1},   // #5955
	{61042, 129, 15, 0x1},  // kingdomcambodia
	{39394, 481, 4, 0x1},   // #657
	{52879, 197, 24, 0x1},  // saintvincentengrenadines
	{62321, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{15423, 117, 3, 0x1},   // prc
	{49082, 176, 5, 0x1},   // #7cub
	{12782, 186, 20, 0x1},  // stchristoffelennevis
	{34716, 482, 5, 0x1},   // #5lat
	{39669, 483, 5, 0x1},   // #6830
	{63237, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{41313, 105, 14, 0x1},  // tunisiakingdom
	{48897, 63, 5, 0x1},    // #7cmr
	{25768, 244, 3, 0x1},   // rvn
	{1572, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{55719, 145, 18, 0x1},  // filipijnserepublic
	{7129, 74, 15, 0x1},    // republicofgabon
	{3775, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{25448, 192, 5, 0x81},  // #2pry
	{32627, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{62631, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{28049, 148, 11, 0x1},  // demrepkorea
	{46246, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{16062, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{27927, 134, 15, 0x1},  // lebanonrepublic
	{39639, 484, 4, 0x1},   // #680
	{1712, 195, 2, 0x1},    // tt
	{39384, 485, 4, 0x1},   // #656
	{14993, 54, 9, 0x1},    // vsamerica
	{48736, 16, 22, 0x1},   // federalrepublicgermany
	{21984, 223, 15, 0x1},  // guyanefrancaise
	{10627, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{62998, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{26868, 129, 17, 0x1},  // kingdomofcambodia
	{25140, 238, 10, 0x1},  // niueisland
	{21716, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48243, 214, 5, 0x1},   // #7cay
	{1563, 68, 18, 0x1},    // afarissarterritory
	{56894, 46, 10, 0x1},   // ruslandfed
	{29392, 486, 5, 0x1},   // #4532
	{15714, 110, 18, 0x1},  // republicofzimbabwe
	{30717, 424, 5, 0x1},   // #5820
	{36935, 64, 11, 0x1},   // congodemrep
	{1091, 232, 10, 0x1},   // nmarianais
	{63967, 49, 18, 0x1},   // republicofslovakia
	{28816, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{36115, 487, 5, 0x1},   // #5pan
	{14093, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{478, 138, 5, 0x1},     // birma
	{12990, 104, 13, 0x1},  // republiektogo
	{39369, 488, 4, 0x1},   // #655
	{39504, 489, 5, 0x1},   // #6678
	{30797, 490, 5, 0x1},   // #5983
	{39014, 491, 4, 0x1},   // #631
	{4627, 120, 23, 0x21},  // micronesiafederalstates
	{30212, 305, 5, 0x1},   // #5375
	{49018, 67, 5, 0x1},    // #7cpv
	{4684, 43, 6, 0x1},     // poland
	{10811, 145, 24, 0x1},  // republiekvandefilipijnen
	{39689, 492, 5, 0x1},   // #6860
	{12051, 221, 13, 0x1},  // flaguadeloupe
	{2381, 255, 12, 0x21},  // brvirginisds
	{52826, 147, 17, 0x1},  // papoeanieuwguinea
	{29397, 199, 5, 0x81},  // #4533
	{36553, 174, 17, 0x1},  // republiekcolombia
	{60353, 45, 7, 0x1},    // romenia
	{33453, 68, 16, 0x1},   // frenchafarsissas
	{21595, 255, 15, 0x1},  // britishvirginis
	{27587, 63, 8, 0x1},    // kameroun
	{21926, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{8485, 129, 20, 0x1},   // formerkhmerrepubliek
	{54320, 66, 15, 0x1},   // republiccomoros
	{2322, 42, 2, 0x1},     // nz
	{24215, 22, 25, 0x1},   // greatbritainunitedkingdom
	{31922, 211, 21, 0x1},  // newzeelandcookislands
	{39359, 351, 4, 0x1},   // #654
	{25031, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{61434, 21, 21, 0x1},   // metropolischfrankrijk
	{34456, 39, 19, 0x1},   // republiekmontenegro
	{12928, 150, 11, 0x1},  // saudiarabia
	{62041, 101, 18, 0x1},  // kingdomofswaziland
	{7887, 230, 22, 0x1},   // overzeesterritorymacau
	{29422, 42, 5, 0x81},   // #4554
	{43780, 217, 20, 0x1},  // falklandisdsmalvinas
	{29382, 493, 5, 0x1},   // #4530
	{38400, 284, 5, 0x1},   // #5usa
	{28034, 20, 16, 0x1},   // republiekfinland
	{3899, 165, 23, 0x1},   // yemendemocraticrepublic
	{24227, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{43264, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{22783, 29, 5, 0x81},   // #2isr
	{36085, 474, 5, 0x1},   // #5pal
	{46787, 494, 5, 0x1},   // #6ukr
	{43741, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{9686, 138, 27, 0x1},   // socialistrepublicunionburma
	{35054, 118, 14, 0x1},  // republiccyprus
	{8155, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{44624, 110, 16, 0x1},  // rhodesiazimbabwe
	{55925, 54, 18, 0x1},   // unitedsatesamerica
	{39484, 495, 5, 0x1},   // #6660
	{23773, 213, 13, 0x1},  // christmasisds
	{22520, 168, 24, 0x1},  // commonwealthofthebahamas
	{18598, 161, 7, 0x1},   // vietman
	{5555, 257, 16, 0x1},   // wallisandfutunaf
	{45067, 251, 21, 0x1},  // grondterritorytokelau
	{7904, 230, 5, 0x1},    // macau
	{30207, 313, 5, 0x1},   // #5373
	{27917, 134, 17, 0x1},  // republicoflebanon
	{59762, 67, 12, 0x1},   // centralverde
	{0, 207, 35, 0x1},      // overseascollectivitysaintbarthelemy
	{5997, 106, 18, 0x1},   // tanganyikazanzibar
	{29387, 212, 5, 0x81},  // #4531
	{22537, 168, 19, 0x1},  // bahamascommonwealth
	{58100, 227, 9, 0x1},   // eilandman
	{2905, 154, 11, 0x21},  // kingdomsiam
	{16299, 157, 6, 0x1},   // #3tptl
	{36280, 457, 5, 0x1},   // #5phi
	{64184, 164, 23, 0x1},  // formerarabrepublicyemen
	{46564, 197, 26, 0x1},  // saintvincentendegrenadinen
	{81, 241, 17, 0x21},    // westbankgazastrip
	{35260, 232, 19, 0x1},  // northmarianaislands
	{1486, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37405, 196, 24, 0x1},  // republictenoostenuruguay
	{2154, 156, 13, 0x1},   // turkemenistan
	{3924, 292, 5, 0x83},   // congo
	{52473, 22, 14, 0x1},   // grootbritannia
	{65229, 149, 5, 0x1},   // katar
	{39429, 318, 4, 0x1},   // #660
	{13268, 189, 19, 0x1},  // republicofnicaragua
	{30812, 374, 5, 0x1},   // #5990
	{12624, 82, 5, 0x1},    // libia
	{1738, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{40268, 93, 19, 0x1},   // federationofnigeria
	{38107, 147, 15, 0x1},  // newguineapapoua
	{28892, 496, 5, 0x1},   // #4200
	{18475, 100, 16, 0x1},  // stomeandprincipe
	{30202, 497, 5, 0x1},   // #5372
	{24737, 68, 18, 0x1},   // republiquedjibouti
	{10776, 207, 10, 0x1},  // saintbarts
	{48550, 103, 5, 0x1},   // #7cha
	{4849, 140, 18, 0x21},  // federatievanmalaya
	{64612, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{36901, 64, 25, 0x1},   // republiekcongoleopoldstad
	{29372, 141, 5, 0x81},  // #4524
	{2736, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{58, 241, 15, 0x21},    // westbankandgaza
	{22652, 228, 5, 0x81},  // #2iot
	{36407, 315, 5, 0x1},   // #5por
	{50131, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{2300, 78, 10, 0x1},    // guineabiss
	{41703, 62, 21, 0x1},   // ivorycoastcotedivoire
	{49242, 119, 12, 0x1},  // dominionfiji
	{8991, 164, 14, 0x1},   // republiekjemen
	{41055, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14681, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{26420, 229, 15, 0x1},  // jerseybailiwick
	{22939, 85, 18, 0x1},   // madagascarrepublic
	{2499, 104, 4, 0x1},    // togo
	{12334, 20, 15, 0x1},   // finlandrepublic
	{33324, 230, 12, 0x1},  // chinaprmacau
	{1233, 49, 9, 0x21},    // slovakrep
	{30197, 415, 5, 0x1},   // #5371
	{37090, 124, 4, 0x1},   // irag
	{40224, 195, 25, 0x1},  // republiektrinidadentobago
	{12570, 82, 20, 0x1},   // lybianarabjamahiriya
	{64061, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{15573, 157, 9, 0x1},   // oosttimor
	{32658, 93, 17, 0x1},   // nigeriafederation
	{57442, 128, 14, 0x1},  // kyrgyzrepublic
	{13897, 153, 8, 0x1},   // syrianar
	{4571, 243, 19, 0x1},   // collectivityreunion
	{34297, 241, 15, 0x1},  // stateofpalestin
	{55066, 133, 11, 0x1},  // laoskingdom
	{36915, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{41565, 98, 14, 0x1},   // somalirepublic
	{17698, 206, 21, 0x1},  // seustatiussababonaire
	{22667, 124, 5, 0x81},  // #2irq
	{13414, 174, 8, 0x1},   // colombia
	{60447, 30, 18, 0x1},   // italiaanserepublic
	{38596, 25, 15, 0x1},   // republiccroatia
	{56901, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{11684, 49, 16, 0x1},   // republicslovakia
	{36507, 353, 5, 0x1},   // #5prk
	{11136, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{39489, 463, 5, 0x1},   // #6663
	{28248, 163, 5, 0x81},  // #2wsm
	{40337, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{18799, 133, 12, 0x1},  // peodemreplao
	{555, 6, 12, 0x21},     // azerbeidjaan
	{7757, 42, 12, 0x1},    // nieuwzeeland
	{37535, 150, 11, 0x1},  // saudiarabie
	{54603, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{29007, 68, 5, 0x81},   // #4262
	{30192, 498, 5, 0x1},   // #5370
	{40024, 499, 5, 0x1},   // #6arm
	{6181, 54, 3, 0x1},     // usa
	{34667, 403, 5, 0x1},   // #5lao
	{46670, 44, 18, 0x1},   // republicofportugal
	{1392, 54, 15, 0x1},    // verenigdestaten
	{40142, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{29427, 189, 5, 0x81},  // #4558
	{31777, 47, 9, 0x1},    // sanmarino
	{7305, 54, 20, 0x1},    // unitedsatesofamerica
	{29402, 249, 5, 0x81},  // #4534
	{461, 248, 29, 0x21},   // departmentsaintpierremiquelon
	{7165, 48, 22, 0x1},    // formerserviamontenegro
	{14650, 144, 22, 0x1},  // inclbangladeshpakistan
	{32378, 29, 11, 0x1},   // israelstate
	{29482, 144, 5, 0x81},  // #4586
	{29487, 500, 5, 0x1},   // #4590
	{20136, 6, 22, 0x1},    // azarbaycanrespublikasi
	{18377, 198, 20, 0x1},  // venezuelarepublicbol
	{2773, 13, 20, 0x21},   // czechoslovakiaformer
	{3651, 246, 25, 0x1},   // tristandacunhaenascension
	{42438, 163, 23, 0x1},  // independentstateofsamoa
	{29152, 124, 5, 0x81},  // #4368
	{29162, 29, 5, 0x81},   // #4376
	{52616, 179, 15, 0x1},  // ecuadorrepublic
	{43598, 233, 17, 0x1},  // montserratislands
	{43556, 134, 15, 0x1},  // republiclibanon
	{46131, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{4040, 210, 14, 0x1},   // keelingislands
	{25285, 191, 5, 0x81},  // #2per
	{2118, 257, 23, 0x1},   // departementwallisfutuna
	{12354, 138, 11, 0x1},  // myanmarunie
	{21002, 250, 18, 0x1},  // turkscaicosislands
	{61258, 57, 19, 0x1},   // republiqueduburundi
	{28897, 14, 5, 0x81},   // #4203
	{25521, 213, 26, 0x1},  // territoryofchristmasisland
	{43522, 176, 12, 0x1},  // cubarepublic
	{39314, 501, 5, 0x1},   // #6501
	{26659, 111, 20, 0x1},  // republiekafghanistan
	{29407, 206, 5, 0x81},  // #4535
	{29477, 146, 5, 0x81},  // #4585
	{29492, 190, 5, 0x81},  // #4591
	{17559, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{40988, 63, 8, 0x1},    // camerron
	{23821, 112, 18, 0x1},  // unitedarabemirates
	{6031, 206, 18, 0x1},   // caribischnederland
	{18790, 200, 8, 0x1},   // anguilla
	{22511, 4, 21, 0x1},    // australiacommonwealth
	{35278, 207, 11, 0x1},  // saintbarths
	{52653, 22, 14, 0x1},   // grootbritannie
	{60133, 247, 18, 0x1},  // svalbardenjanmayen
	{16760, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{38790, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{4667, 43, 23, 0x1},    // peoplesrepublicofpoland
	{52051, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{39434, 283, 5, 0x1},   // #6615
	{27574, 91, 15, 0x1},   // southwestafrika
	{28406, 101, 15, 0x1},  // umbusoweswatini
	{50300, 138, 12, 0x1},  // unievanbirma
	{28324, 161, 8, 0x1},   // nvietnam
	{5314, 154, 8, 0x1},    // thialand
	{2827, 161, 12, 0x21},  // vietnamnorth
	{28902, 58, 5, 0x81},   // #4204
	{17268, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{48656, 138, 19, 0x1},  // myanmarrepublicunie
	{4250, 159, 13, 0x21},  // tuvaluislands
	{29002, 205, 5, 0x81},  // #4260
	{20944, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{57038, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{18138, 169, 5, 0x81},  // #2blz
	{8320, 224, 4, 0x1},    // guam
	{58063, 196, 25, 0x1},  // orientalrepublicofuruguay
	{17848, 114, 5, 0x81},  // #2bhr
	{54091, 231, 14, 0x1},  // stmartinfrench
	{8223, 198, 9, 0x1},    // venezuela
	{39309, 467, 5, 0x1},   // #6500
	{9130, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{29367, 142, 5, 0x81},  // #4520
	{54881, 255, 3, 0x1},   // bvi
	{29472, 137, 5, 0x81},  // #4584
	{53463, 125, 22, 0x1},  // hashemitekingdomjordan
	{28220, 85, 18, 0x1},   // republicmadagaskar
	{9209, 244, 18, 0x1},   // formersouthvietnam
	{49699, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{47458, 197, 26, 0x1},  // saintvincentendegrenadines
	{42681, 52, 15, 0x1},   // republicturkije
	{44175, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{27128, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{39494, 291, 5, 0x1},   // #6666
	{12326, 20, 15, 0x1},   // republicfinland
	{1677, 54, 2, 0x1},     // vs
	{39499, 502, 5, 0x1},   // #6670
	{3982, 234, 29, 0x1},   // overzeesdepartementmartinique
	{40092, 130, 17, 0x1},  // republiekkiribati
	{18377, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{9595, 55, 17, 0x1},    // formerjoegoslavia
	{19823, 149, 10, 0x1},  // qatarstate
	{17445, 206, 5, 0x81},  // #2bes
	{29027, 241, 5, 0x81},  // #4275
	{25326, 43, 21, 0x1},   // polishpeoplesrepublic
	{1282, 79, 25, 0x1},    // republicaguineaecuatorial
	{18074, 168, 5, 0x81},  // #2bhs
	{55312, 171, 14, 0x1},  // republicbrazil
	{27385, 71, 23, 0x1},   // unitedarabrepublicegypt
	{20918, 98, 15, 0x1},   // republicsomalia
	{48829, 117, 5, 0x1},   // #7chn
	{29467, 120, 5, 0x81},  // #4583
	{47874, 79, 17, 0x1},   // equatoriaalguinea
	{6324, 212, 23, 0x1},   // curacaokofthenetherland
	{1827, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{55955, 48, 19, 0x1},   // serbiaandmontenegro
	{46746, 370, 5, 0x1},   // #6uae
	{32040, 123, 14, 0x1},  // keizerrijkiran
	{9198, 95, 11, 0x1},    // northsoedan
	{31508, 198, 12, 0x1},  // venezuelarbv
	{8584, 14, 19, 0x1},    // formerczechrepublic
	{31150, 441, 5, 0x1},   // #5bel
	{14237, 133, 3, 0x1},   // lao
	{12842, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{29012, 74, 5, 0x81},   // #4266
	{49047, 25, 5, 0x1},    // #7cro
	{53395, 36, 15, 0x1},   // moldovarepublic
	{23941, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{19159, 61, 21, 0x1},   // centralafricarepublic
	{52046, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1653, 256, 24, 0x1},   // territoryusvirginislands
	{18544, 503, 5, 0x1},   // #2bur
	{33706, 228, 24, 0x1},  // britsindischoceaangebied
	{16111, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{45943, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{21557, 214, 21, 0x1},  // kaaimanislandsbritish
	{45926, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{13098, 71, 6, 0x1},    // egypte
	{11431, 154, 17, 0x1},  // kingdomofthailand
	{56252, 64, 24, 0x1},   // republiccongoleopoldstad
	{13628, 105, 7, 0x1},   // tunesia
	{29147, 123, 5, 0x81},  // #4364
	{29157, 27, 5, 0x81},   // #4372
	{9786, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{25332, 139, 23, 0x1},  // peoplesrepublicmongolia
	{1640, 205, 21, 0x21},  // frsouthantarcticlands
	{60184, 136, 17, 0x1},  // sultanatemaldiven
	{13137, 252, 9, 0x1},   // roctaiwan
	{16605, 101, 17, 0x1},  // swazilandeswatini
	{32915, 504, 5, 0x1},   // #5eqg
	{39439, 505, 5, 0x1},   // #6616
	{60153, 247, 21, 0x1},  // spitsbergenenjanmayen
	{33872, 488, 5, 0x1},   // #5grn
	{6809, 244, 23, 0x1},   // formerrepublicofvietnam
	{8590, 14, 8, 0x1},     // czechrep
	{33071, 225, 13, 0x1},  // chinahongkong
	{37398, 196, 24, 0x1},  // uruguayrepublictenoosten
	{29462, 253, 5, 0x81},  // #4581
	{38472, 506, 5, 0x1},   // #5uzb
	{18205, 164, 15, 0x1},  // koninkrijkjemen
	{4207, 249, 22, 0x1},   // saintmaartennederlands
	{40940, 70, 22, 0x1},   // volksrepubliekzanzibar
	{24768, 507, 5, 0x1},   // #2nhb
	{24987, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{32313, 160, 11, 0x1},  // oezbekistan
	{15443, 117, 7, 0x1},   // vrchina
	{536, 207, 26, 0x1},    // departementsaintbarthelemy
	{34110, 163, 30, 0x1},  // independentstateofwesternsamoa
	{64908, 186, 21, 0x1},  // saintchristoffelnevis
	{39469, 508, 5, 0x1},   // #6645
	{31204, 509, 5, 0x1},   // #5ben
	{27437, 68, 16, 0x1},   // frenchsomaliland
	{28907, 17, 5, 0x81},   // #4208
	{1042, 232, 30, 0x1},   // commonwealthofnorthernmarianas
	{26767, 248, 14, 0x1},  // stpierreandmiq
	{58056, 196, 23, 0x1},  // uruguayorientalrepublic
	{29032, 16, 5, 0x81},   // #4276
	{39985, 316, 5, 0x1},   // #6arg
	{58991, 20, 17, 0x1},   // republikenfinland
	{56560, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{48663, 138, 19, 0x1},  // republicuniemyanmar
	{39880, 304, 5, 0x1},   // #6ang
	{27530, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48580, 173, 5, 0x1},   // #7chi
	{24322, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{29457, 232, 5, 0x81},  // #4580
	{20513, 241, 14, 0x1},  // palestinastate
	{50005, 111, 26, 0x1},  // afghanistanislamicrepublic
	{26577, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51827, 31, 5, 0x1},    // #7lie
	{22489, 177, 20, 0x1},  // dominicacommonwealth
	{218, 20, 12, 0x1},     // suomifinland
	{41112, 29, 11, 0x1},   // staatisrael
	{2639, 203, 13, 0x1},   // americansamoa
	{13875, 18, 5, 0x1},    // spain
	{42323, 411, 5, 0x1},   // #6gui
	{9612, 48, 17, 0x1},    // formerjoegoslavie
	{13284, 221, 10, 0x1},  // guadaloupe
	{4662, 58, 20, 0x1},    // beninpeoplesrepublic
	{28164, 257, 5, 0x81},  // #2wlf
	{48718, 16, 8, 0x1},    // germanyw
	{41431, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12082, 234, 13, 0x1},  // flamartinique
	{46560, 105, 6, 0x1},   // tunisa
	{21724, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{53329, 105, 14, 0x1},  // kingdomtunisia
	{49917, 79, 17, 0x1},   // equatoriaalguinee
	{347, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{144, 236, 21, 0x1},    // newcaledoniaterritory
	{24859, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{940, 15, 18, 0x1},     // fmrdemrepofgermany
	{15497, 48, 6, 0x1},    // #3csxx
	{6907, 241, 30, 0x1},   // occupiedpalestinianterritories
	{61270, 57, 15, 0x1},   // burundirepublic
	{52705, 112, 11, 0x1},  // trucialoman
	{31094, 510, 5, 0x1},   // #5bah
	{29022, 77, 5, 0x81},   // #4270
	{8, 66, 14, 0x21},      // comoroeilanden
	{36797, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{31380, 154, 17, 0x1},  // ratchaanachakthai
	{4283, 183, 18, 0x21},  // republicofhonduras
	{34929, 32, 9, 0x1},    // lithuania
	{22364, 227, 5, 0x81},  // #2imn
	{29497, 147, 5, 0x81},  // #4598
	{23055, 147, 12, 0x1},  // pnorthguinea
	{6559, 380, 19, 0x2},   // sintmaartenstmartin
	{8031, 8, 15, 0x1},     // kingdombulgaria
	{29142, 121, 5, 0x81},  // #4360
	{4116, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{55070, 129, 15, 0x1},  // kingdomcambodja
	{33702, 384, 5, 0x1},   // #5gnb
	{39464, 511, 5, 0x1},   // #6640
	{49311, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{601, 10, 17, 0x21},    // belarusrepublicof
	{36982, 187, 9, 0x1},   // sintlucia
	{20777, 40, 18, 0x1},   // nederlandenkingdom
	{15897, 100, 11, 0x1},  // saotomeandp
	{47370, 82, 19, 0x1},   // libyanarabjamahirya
	{5090, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52592, 145, 20, 0x1},  // philippijnserepublic
	{49308, 193, 5, 0x1},   // #7esa
	{14079, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{39875, 295, 5, 0x1},   // #6and
	{18081, 9, 3, 0x1},     // bih
	{33517, 122, 13, 0x1},  // indiarepublic
	{54635, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{1979, 107, 14, 0x21},  // republicuganda
	{14237, 133, 4, 0x1},   // laos
	{11909, 33, 10, 0x1},   // letzebuerg
	{17201, 206, 18, 0x1},  // sainteustatiussaba
	{1012, 202, 19, 0x21},  // nederlandseantillen
	{55667, 24, 14, 0x1},   // republicgreece
	{24883, 250, 25, 0x1},  // turkscaicosislandsbritish
	{53211, 48, 5, 0x1},    // #7srb
	{20644, 136, 17, 0x1},  // maldivessultanate
	{58131, 36, 16, 0x1},   // republicmoldavia
	{20, 207, 15, 0x1},     // saintbarthelemy
	{58814, 108, 14, 0x1},  // zuidafrikaunie
	{25453, 241, 5, 0x81},  // #2pse
	{19828, 141, 12, 0x1},  // stateofnepal
	{46063, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9479, 65, 19, 0x1},    // brazzavillecongorep
	{2589, 62, 11, 0x21},   // cotedlvoire
	{32264, 150, 12, 0x1},  // saoudiarabia
	{58742, 90, 14, 0x1},   // republicmalawi
	{33915, 87, 20, 0x1},   // republicofmozambique
	{15325, 151, 9, 0x1},   // singapura
	{17486, 113, 5, 0x81},  // #2bgd
	{29017, 23, 5, 0x81},   // #4268
	{11111, 148, 8, 0x1},   // demkorea
	{49979, 72, 5, 0x1},    // ertra
	{65128, 186, 23, 0x1},  // stkittsennevisfederatie
	{18095, 10, 5, 0x81},   // #2blr
	{10032, 82, 14, 0x1},   // kingdomoflibya
	{1084, 232, 22, 0x1},   // northernmarianaislands
	{49647, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{29377, 40, 5, 0x81},   // #4528
	{23675, 136, 18, 0x1},  // maledivenrepubliek
	{22949, 145, 18, 0x1},  // republicfilipijnen
	{22359, 121, 5, 0x81},  // #2idn
	{7559, 210, 21, 0x1},   // cocosislandsterritory
	{27325, 241, 12, 0x1},  // gazawestbank
	{1664, 255, 13, 0x2},   // virginislands
	{37677, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{22662, 123, 5, 0x81},  // #2irn
	{16293, 46, 6, 0x1},    // #3suhh
	{7669, 199, 15, 0x1},   // arubanederlands
	{27714, 253, 5, 0x81},  // #2umi
	{2416, 22, 2, 0x1},     // uk
	{24086, 89, 17, 0x1},   // mauritiusrepublic
	{55729, 181, 18, 0x1},  // republicaguatemala
	{14773, 37, 14, 0x1},   // northmacedonia
	{38572, 48, 24, 0x1},   // montenegroserbiafrserbia
	{42833, 143, 22, 0x1},  // muscatandomansultanate
	{43982, 243, 30, 0x1},  // territorialcollectivityreunion
	{24802, 229, 20, 0x1},  // channelislandsjersey
	{13034, 259, 14, 0x1},  // kosovorepublic
	{11220, 147, 30, 0x1},  // papuanewguineaindependentstate
	{33502, 146, 13, 0x1},  // palaurepublic
	{32111, 380, 22, 0x2},  // saintmartinsintmaarten
	{27072, 108, 19, 0x1},  // suidafrikarepubliek
	{21180, 220, 5, 0x81},  // #2gib
	{18700, 512, 5, 0x1},   // #2bys
	{22819, 30, 6, 0x1},    // italia
	{28190, 85, 20, 0x1},   // republicofmadagascar
	{44228, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60350, 37, 6, 0x1},    // tfyrom
	{14272, 154, 10, 0x1},  // formersiam
	{2635, 21, 23, 0x21},   // metropolitaansfrankrijk
	{12983, 45, 7, 0x1},    // rumenia
	{32133, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{54700, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{52850, 153, 17, 0x1},  // syriaarabrepublic
	{25176, 141, 5, 0x81},  // #2npl
	{3108, 116, 12, 0x21},  // drukgyalkhap
	{23407, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{6536, 212, 18, 0x1},   // knetherlandcuracao
	{27252, 105, 17, 0x1},  // koninkrijktunesie
	{3299, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{26403, 229, 23, 0x1},  // overzeesterritoryjersey
	{25314, 147, 5, 0x81},  // #2png
	{1227, 13, 20, 0x21},   // czechoslovakrepublic
	{1380, 121, 39, 0x1},   // republiekderverenigdestatenvanindonesie
	{4959, 16, 9, 0x1},     // duitsland
	{14625, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39419, 356, 5, 0x1},   // #6590
	{12385, 138, 12, 0x1},  // myanmarburma
	{13278, 189, 9, 0x1},   // nicaragua
	{19322, 231, 25, 0x1},  // collectivitedesaintmartin
	{9958, 2, 7, 0x1},      // andorra
	{63902, 244, 15, 0x1},  // fmrrepofvietnam
	{1717, 202, 19, 0x21},  // nederlandseantilles
	{13567, 97, 9, 0x1},    // sierraleo
	{665, 19, 31, 0x21},    // estoniansovietsocialistrepublic
	{33292, 230, 12, 0x1},  // prmacaochina
	{22657, 27, 5, 0x81},   // #2irl
	{53139, 152, 14, 0x1},  // solomanislands
	{6887, 241, 28, 0x1},   // palestinianterritoryoccupied
	{35760, 45, 18, 0x1},   // roemeenserepubliek
	{15667, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{48045, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37576, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{3877, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3335, 249, 23, 0x1},   // netherlandssaintmaarten
	{33935, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{3664, 21, 17, 0x21},   // republicfrankrijk
	{18061, 82, 13, 0x1},   // staatvanlibie
	{61326, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{50114, 125, 7, 0x1},   // jordane
	{4161, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{51337, 32, 19, 0x1},   // republicoflithuania
	{8721, 193, 20, 0x1},   // republicofelsalvador
	{62653, 100, 25, 0x1},  // saotomeenprincipeeilanden
	{31636, 465, 5, 0x1},   // #5bru
	{39424, 513, 5, 0x1},   // #6591
	{57421, 134, 6, 0x1},   // lubnan
	{45175, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{53377, 153, 16, 0x1},  // syrischerepublic
	{172, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{43098, 71, 14, 0x1},   // kingdomofegypt
	{1393, 248, 36, 0x21},  // overseasterritorysaintpierremiquelon
	{24579, 236, 5, 0x81},  // #2ncl
	{12759, 217, 24, 0x1},  // territoryfalklandislands
	{1068, 128, 12, 0x21},  // kirghizistan
	{29227, 134, 5, 0x81},  // #4422
	{38726, 450, 5, 0x2},   // #5yug
	{35489, 252, 21, 0x1},  // taiwanchineseprovince
	{18451, 256, 25, 0x1},  // unitedstatesvirginislands
	{29262, 33, 5, 0x81},   // #4442
	{24065, 82, 19, 0x1},   // libischarabrepublic
	{33329, 230, 12, 0x1},  // prmacauchina
	{41476, 64, 16, 0x1},   // congodemrepublic
	{20837, 150, 12, 0x1},  // saoudiarabie
	{33805, 497, 5, 0x1},   // #5grg
	{61582, 241, 21, 0x1},  // bezetpalestijnsgebied
	{31114, 28, 16, 0x1},   // republiekijsland
	{6260, 212, 16, 0x1},   // territorycuracao
	{17377, 7, 5, 0x81},    // #2bel
	{9601, 514, 11, 0x2},   // joegoslavia
	{64207, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18534, 115, 5, 0x81},  // #2brn
	{18539, 116, 5, 0x81},  // #2btn
	{4829, 140, 20, 0x21},  // federatievanmaleisie
	{29352, 87, 5, 0x81},   // #4508
	{54227, 241, 21, 0x1},  // bezetpalesteinsgebied
	{1006, 202, 25, 0x21},  // formernederlandseantillen
	{15282, 149, 5, 0x1},   // qatar
	{3792, 257, 19, 0x1},   // wallisfutunaislands
	{16508, 68, 9, 0x1},    // dzjibouti
	{58877, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{46811, 516, 5, 0x1},   // #6uzb
	{24656, 237, 5, 0x81},  // #2nfk
	{36120, 517, 5, 0x1},   // #5par
	{52909, 90, 16, 0x1},   // republicofmalawi
	{924, 10, 11, 0x21},    // bielorussia
	{8109, 25, 16, 0x1},    // croatianrepublic
	{4139, 182, 16, 0x1},   // guyanageorgetown
	{49410, 68, 16, 0x1},   // jumhuriyatjibuti
	{59151, 71, 12, 0x1},   // kingdomegypt
	{20663, 136, 16, 0x1},  // maldivesrepublic
	{42318, 518, 5, 0x1},   // #6gua
	{728, 140, 19, 0x21},   // federatievanmalakka
	{36212, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{36935, 64, 16, 0x1},   // congodemrepofthe
	{21784, 231, 20, 0x1},  // sintmaartenfrankrijk
	{40150, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{34726, 259, 20, 0x1},  // republikaeastkosoves
	{18556, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{9924, 35, 20, 0x1},    // principalityofmonaco
	{32741, 136, 17, 0x1},  // republicmalediven
	{21395, 76, 5, 0x81},   // #2gin
	{12768, 217, 15, 0x1},  // falklandislands
	{44045, 276, 14, 0x2},  // republiekchina
	{16267, 12, 22, 0x1},   // zwitserseedgenootschap
	{35438, 252, 19, 0x1},  // republicchinataiwan
	{52967, 52, 19, 0x1},   // turkeyottomanempire
	{14359, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{445, 138, 7, 0x1},     // myanmar
	{48094, 111, 19, 0x1},  // afghanistanrepublic
	{144, 236, 12, 0x1},    // newcaledonia
	{58036, 196, 27, 0x1},  // republicaorientaldeluruguay
	{53592, 250, 19, 0x1},  // turksecaicosislands
	{29257, 32, 5, 0x81},   // #4440
	{56968, 45, 16, 0x1},   // kingdomofromania
	{48671, 138, 19, 0x1},  // uniemyanmarrepublic
	{29922, 519, 5, 0x1},   // #5100
	{39114, 379, 5, 0x1},   // #6360
	{59437, 78, 12, 0x1},   // guineebissau
	{9839, 129, 18, 0x1},   // koninkrijkcambodja
	{14922, 203, 9, 0x1},   // oostsamoa
	{143, 112, 15, 0x21},   // verarabemiraten
	{17440, 58, 5, 0x81},   // #2ben
	{29037, 520, 5, 0x1},   // #4278
	{15897, 100, 18, 0x1},  // saotomeandprincipe
	{49401, 73, 5, 0x1},    // #7eth
	{7867, 199, 10, 0x1},   // arubadutch
	{42868, 143, 15, 0x1},  // sultanateofoman
	{21045, 23, 5, 0x81},   // #2geo
	{54693, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{15705, 67, 17, 0x1},   // capeverderepublic
	{35495, 252, 21, 0x1},  // chineseprovincetaiwan
	{16526, 118, 6, 0x1},   // kypros
	{43824, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{5455, 222, 14, 0x1},   // groenlanddeens
	{46878, 2, 26, 0x1},    // principalityvalleysandorra
	{22826, 136, 16, 0x1},  // republicmaldiven
	{57849, 156, 22, 0x1},  // republicofturkmenistan
	{56442, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{38704, 521, 5, 0x1},   // #5ypr
	{13476, 5, 15, 0x1},    // austriarepublic
	{5257, 222, 9, 0x1},    // greenland
	{33197, 230, 32, 0x1},  // macauspecialadministrativeregion
	{27043, 153, 26, 0x1},  // syrischearabischerepubliek
	{3484, 246, 23, 0x1},   // tristandacunhaascension
	{18739, 131, 10, 0x1},  // koreasouth
	{29927, 522, 5, 0x1},   // #5101
	{29937, 523, 5, 0x1},   // #5115
	{12290, 162, 20, 0x1},  // ripablikblongvanuatu
	{31276, 524, 5, 0x1},   // #5bhu
	{12069, 43, 13, 0x1},   // republicpolen
	{57835, 61, 17, 0x1},   // centralafricanrep
	{24707, 25, 15, 0x1},   // croatiahrvatska
	{53395, 36, 10, 0x1},   // moldovarep
	{18090, 207, 5, 0x81},  // #2blm
	{878, 22, 13, 0x21},    // verkoninkrijk
	{39414, 388, 5, 0x1},   // #6581
	{7008, 140, 16, 0x1},   // federationmalaya
	{1902, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{32377, 29, 7, 0x1},    // yisrael
	{62513, 102, 22, 0x1},  // republiekderseychellen
	{46756, 321, 5, 0x1},   // #6ukg
	{53288, 95, 5, 0x1},    // #7sud
	{1612, 175, 18, 0x21},  // republicacostarica
	{64035, 28, 16, 0x1},   // lydveldidislands
	{58335, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{29232, 83, 5, 0x81},   // #4426
	{13312, 103, 12, 0x1},  // chadrepublic
	{50172, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{62484, 86, 14, 0x1},   // republicofmali
	{3857, 68, 20, 0x21},   // republiquededjibouti
	{38005, 195, 15, 0x1},  // trinidadytobago
	{29242, 81, 5, 0x81},   // #4430
	{29267, 230, 5, 0x81},  // #4446
	{29277, 90, 5, 0x81},   // #4454
	{54082, 249, 17, 0x1},  // dutchpartstmartin
	{27777, 160, 5, 0x81},  // #2uzb
	{33800, 453, 5, 0x1},   // #5grc
	{11103, 101, 9, 0x1},   // swaziland
	{41327, 41, 9, 0x1},    // noorwegen
	{42193, 525, 5, 0x1},   // #6gfr
	{18079, 9, 5, 0x81},    // #2bih
	{39409, 393, 5, 0x1},   // #6580
	{42250, 384, 5, 0x1},   // #6gnb
	{58293, 44, 16, 0x1},   // republicportugal
	{48701, 16, 24, 0x1},   // federalrepublicofgermany
	{4124, 223, 21, 0x1},   // territoryfrenchguyana
	{21678, 79, 5, 0x81},   // #2gnq
	{29347, 84, 5, 0x81},   // #4504
	{28867, 259, 15, 0x1},  // kosovounscr1244
	{21853, 181, 5, 0x81},  // #2gtm
	{3148, 218, 27, 0x1},   // faroeislandsassociatemember
	{12668, 142, 13, 0x1},  // republicnauru
	{26248, 246, 15, 0x1},  // sthelenaislands
	{18851, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40596, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{57256, 240, 16, 0x1},  // portoricoislands
	{9157, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{56728, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1800, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1764, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{6972, 140, 16, 0x1},   // malakkafederatie
	{42950, 157, 18, 0x1},  // republictimorleste
	{53981, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{38500, 526, 5, 0x1},   // #5yar
	{17650, 206, 21, 0x1},  // sainteustatiusbonaire
	{39019, 275, 5, 0x1},   // #6315
	{39119, 387, 5, 0x1},   // #6365
	{3391, 248, 22, 0x21},  // saintpierreandmiquelon
	{12598, 80, 5, 0x1},    // kenia
	{12077, 43, 5, 0x1},    // polen
	{24670, 18, 11, 0x1},   // reinoespana
	{55558, 163, 12, 0x1},  // samoawestern
	{35446, 252, 11, 0x1},  // chinataiwan
	{50612, 186, 28, 0x1},  // saintkittsandnevisfederation
	{19361, 380, 23, 0x2},  // saintmartinsaintmaarten
	{33408, 226, 21, 0x1},  // heardislandenmcdonald
	{16947, 87, 10, 0x1},   // mozambique
	{36369, 414, 5, 0x1},   // #5png
	{32958, 170, 26, 0x1},  // multinationalestatebolivia
	{46795, 322, 5, 0x1},   // #6uru
	{24638, 111, 18, 0x1},  // kingdomafghanistan
	{17167, 65, 11, 0x1},   // middlecongo
	{23342, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{55051, 133, 15, 0x1},  // laosdemvolksrep
	{15630, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{29237, 34, 5, 0x81},   // #4428
	{46751, 467, 5, 0x1},   // #6uga
	{53928, 184, 5, 0x1},   // hayti
	{53201, 99, 10, 0x1},   // zuidsoedan
	{14500, 209, 9, 0x1},   // bouvetoya
	{1566, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{23004, 45, 24, 0x1},   // socialistrepublicromania
	{39024, 339, 5, 0x1},   // #6316
	{53215, 10, 16, 0x1},   // belarussischessr
	{24630, 8, 15, 0x1},    // bulgariakingdom
	{22459, 51, 19, 0x1},   // konungariketsverige
	{13897, 153, 5, 0x1},   // syria
	{31301, 484, 5, 0x1},   // #5blz
	{55041, 133, 14, 0x1},  // koninkrijklaos
	{28997, 242, 5, 0x81},  // #4258
	{15043, 223, 8, 0x1},   // frguiana
	{47571, 71, 4, 0x1},    // misr
	{7596, 164, 3, 0x1},    // yar
	{49676, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{52136, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{39344, 421, 5, 0x1},   // #6522
	{18624, 167, 17, 0x1},  // antiguaandbarbuda
	{55160, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8776, 164, 10, 0x1},   // yemenrepof
	{4557, 120, 27, 0x21},  // federalestatenvanmicronesia
	{2787, 53, 38, 0x21},   // formerukrainiansovietsocialistrepublic
	{22369, 122, 5, 0x81},  // #2ind
	{11201, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{48636, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{9819, 231, 21, 0x1},   // saintmaartenfrankrijk
	{9436, 64, 17, 0x1},    // congoleopoldville
	{34366, 254, 11, 0x1},  // vaticancity
	{53248, 135, 5, 0x1},   // #7sri
	{53293, 12, 5, 0x1},    // #7sui
	{42595, 157, 19, 0x1},  // easttimortimorleste
	{41180, 186, 24, 0x1},  // federatiasaintkittsnevis
	{26198, 246, 25, 0x1},  // sthelenaandtristandacunha
	{25316, 147, 3, 0x1},   // png
	{54758, 239, 22, 0x1},  // pitcairngroupofislands
	{39029, 527, 5, 0x1},   // #6317
	{39129, 482, 5, 0x1},   // #6367
	{44424, 259, 17, 0x1},  // republikaekosoves
	{49293, 179, 5, 0x1},   // #7ecu
	{36579, 84, 14, 0x1},   // kingdommorocco
	{14886, 128, 9, 0x1},   // kirghizia
	{12457, 173, 13, 0x1},  // republicchili
	{51305, 91, 14, 0x1},   // zuidwestafrika
	{62464, 18, 13, 0x1},   // kingdomspanje
	{43772, 217, 20, 0x1},  // malvinasfalklandisds
	{13925, 64, 11, 0x1},   // formerzaire
	{60457, 189, 18, 0x1},  // republicanicaragua
	{51228, 102, 20, 0x1},  // republicofseychelles
	{2745, 243, 21, 0x1},   // collectiviteitreunion
	{64814, 148, 8, 0x1},   // koreadpr
	{32546, 136, 20, 0x1},  // sultanaatdermaldiven
	{22585, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{14745, 9, 6, 0x1},     // bosnia
	{51449, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{29247, 82, 5, 0x81},   // #4434
	{29272, 85, 5, 0x81},   // #4450
	{51756, 81, 5, 0x1},    // #7lbr
	{6131, 164, 17, 0x1},   // arabrepublicjemen
	{29932, 460, 5, 0x1},   // #5110
	{39014, 528, 5, 0x1},   // #6310
	{39124, 529, 5, 0x1},   // #6366
	{10758, 257, 17, 0x1},  // wallisandfutunais
	{40731, 65, 10, 0x1},   // brazzcongo
	{44936, 246, 16, 0x1},  // eilandsinthelena
	{9903, 205, 17, 0x1},   // frsantarcticlands
	{54357, 122, 6, 0x1},   // bharat
	{57606, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{34443, 472, 5, 0x1},   // #5kir
	{49376, 19, 5, 0x1},    // #7est
	{19051, 129, 19, 0x1},  // democratickampuchea
	{24675, 18, 6, 0x1},    // espana
	{39329, 530, 5, 0x1},   // #6516
	{39339, 531, 5, 0x1},   // #6520
	{5265, 85, 29, 0x1},    // democratischerepublmadagascar
	{60092, 79, 14, 0x1},   // equatorialguin
	{51128, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{2485, 65, 13, 0x21},   // volksrepkongo
	{29342, 233, 5, 0x81},  // #4500
	{44005, 243, 13, 0x1},  // reunionfrench
	{34613, 532, 5, 0x1},   // #5kyr
	{34486, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38258, 112, 10, 0x1},  // uaemirates
	{36260, 533, 5, 0x1},   // #5per
	{9413, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11333, 534, 10, 0x2},  // somaliland
	{12258, 184, 13, 0x1},  // repiblikayiti
	{3933, 7, 15, 0x21},    // royaumebelgique
	{60729, 73, 24, 0x1},   // includingeritreaethiopia
	{60791, 41, 6, 0x1},    // norway
	{49981, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{6061, 108, 18, 0x1},   // unionofsouthafrica
	{39219, 536, 5, 0x1},   // #6433
	{13080, 135, 12, 0x1},  // formerceylon
	{65142, 186, 29, 0x1},  // federatievansaintkittsennevis
	{740, 140, 16, 0x21},   // malakkafederatia
	{58201, 77, 14, 0x1},   // republicgambia
	{25881, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{27020, 237, 11, 0x1},  // norfolkisds
	{39139, 494, 5, 0x1},   // #6369
	{42328, 460, 5, 0x1},   // #6guy
	{19867, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{4684, 140, 15, 0x21},  // federatiamalaya
	{43730, 26, 12, 0x1},   // magyarorszag
	{382, 37, 18, 0x1},     // republiekmacedonie
	{15530, 58, 17, 0x1},   // republiquedubenin
	{45316, 537, 5, 0x1},   // #6rvn
	{18708, 68, 17, 0x1},   // afarenissargebied
	{42833, 143, 13, 0x1},  // muscatandoman
	{39334, 538, 5, 0x1},   // #6517
	{13508, 192, 18, 0x1},  // republicofparaguay
	{6252, 212, 24, 0x1},   // overseasterritorycuracao
	{18116, 38, 15, 0x1},   // republicofmalta
	{53258, 100, 5, 0x1},   // #7stp
	{59597, 253, 28, 0x1},  // americanminoroutlyingislands
	{26311, 164, 15, 0x1},  // yemenfmrarabrep
	{64862, 7, 17, 0x1},    // royaumedebelgique
	{39214, 341, 5, 0x1},   // #6432
	{62978, 147, 14, 0x1},  // papuanewguniea
	{40494, 81, 15, 0x1},   // republicliberia
	{19008, 240, 24, 0x1},  // commonwealthofpuertorico
	{27430, 235, 13, 0x1},  // mayottefrench
	{42612, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{15443, 117, 3, 0x1},   // vrc
	{49025, 112, 17, 0x1},  // arabischeemiraten
	{34377, 254, 7, 0x1},   // holysee
	{8949, 248, 18, 0x1},   // stpierreetmiquelon
	{39134, 447, 5, 0x1},   // #6368
	{46014, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{4472, 235, 27, 0x1},   // overseascollectivitymayotte
	{40411, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{28992, 223, 5, 0x81},  // #4254
	{42158, 337, 5, 0x1},   // #6gab
	{50640, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{8196, 45, 7, 0x1},     // romania
	{25707, 231, 23, 0x1},  // stmaartenfrenchantilles
	{250, 242, 15, 0x1},    // frenchpolynesia
	{230, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{4910, 58, 13, 0x1},    // republicbenin
	{47885, 78, 13, 0x1},   // guineabisseau
	{17071, 166, 19, 0x1},  // republicofargentina
	{4802, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4601, 120, 24, 0x21},  // micronesiafederatestates
	{56228, 65, 24, 0x1},   // republiccongobrazzaville
	{8614, 67, 9, 0x1},     // caboverde
	{22421, 21, 18, 0x1},   // metropolitanfrance
	{39229, 413, 5, 0x1},   // #6435
	{4763, 240, 27, 0x1},   // overseasterritorypuertorico
	{14124, 86, 11, 0x1},   // frenchsudan
	{48431, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{729, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{44766, 102, 18, 0x1},  // republicseychelles
	{49298, 71, 5, 0x1},    // #7egy
	{12444, 173, 13, 0x1},  // republicchile
	{48808, 15, 8, 0x1},    // germanye
	{21328, 242, 38, 0x1},  // territorialcollectivityfrenchpolynesia
	{45912, 12, 19, 0x1},   // zwitsersebondsstaat
	{23412, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{64785, 27, 17, 0x1},   // republicofireland
	{31305, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{18443, 171, 5, 0x81},  // #2bra
	{3949, 43, 20, 0x1},    // rzeczpospolitapolska
	{2978, 222, 28, 0x21},  // autonomousterritorygreenland
	{60125, 247, 16, 0x1},  // janmayensvalbard
	{1974, 237, 23, 0x1},   // territorynorfolkislands
	{18724, 148, 20, 0x1},  // dempeoplesrepofkorea
	{25824, 37, 22, 0x1},   // northmacedoniarepublic
	{54947, 12, 11, 0x1},   // zwitserland
	{34605, 539, 5, 0x1},   // #5kuw
	{10675, 66, 14, 0x1},   // comorenislands
	{9321, 120, 17, 0x1},   // federalmicronesia
	{31180, 119, 24, 0x1},  // republiekderfijieilanden
	{60218, 14, 20, 0x1},   // czechrepublicczechia
	{39224, 509, 5, 0x1},   // #6434
	{42758, 136, 17, 0x1},  // republiekmaldiven
	{65249, 136, 17, 0x1},  // sultanatemaldives
	{29252, 31, 5, 0x81},   // #4438
	{59447, 4, 8, 0x1},     // autralia
	{8605, 67, 9, 0x1},     // capeverde
	{25462, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{52076, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{62006, 5, 18, 0x1},    // republicoostenrijk
	{1127, 115, 15, 0x1},   // sultanatebrunei
	{20136, 6, 10, 0x1},    // azarbaycan
	{28350, 49, 9, 0x1},    // slovensko
	{18960, 32, 7, 0x1},    // litania
	{16552, 115, 12, 0x1},  // nationbrunei
	{19935, 155, 18, 0x1},  // republictajikistan
	{49357, 18, 5, 0x1},    // #7esp
	{49524, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18520, 172, 5, 0x81},  // #2brb
	{57314, 7, 16, 0x1},    // kingdomofbelgium
	{2704, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{45226, 18, 12, 0x1},   // spainkingdom
	{21982, 182, 5, 0x81},  // #2guy
	{60477, 85, 10, 0x1},   // malagassia
	{13092, 71, 12, 0x1},   // formeregypte
	{9040, 161, 18, 0x1},   // formernorthvietnam
	{45247, 94, 16, 0x1},   // republicofrwanda
	{9423, 332, 18, 0x82},  // republicofthecongo
	{1291, 64, 24, 0x21},   // demrepzairekinshasacongo
	{14002, 76, 11, 0x1},   // fransguinee
	{39239, 373, 5, 0x1},   // #6437
	{15650, 138, 26, 0x1},  // socialistrepublicuniebirma
	{65089, 52, 18, 0x1},   // turkiyecumhuriyeti
	{11805, 5, 10, 0x1},    // osterreich
	{1550, 257, 15, 0x1},   // wallisenfutunaf
	{22903, 133, 12, 0x1},  // republiclaos
	{51832, 32, 5, 0x1},    // #7ltu
	{63133, 3, 8, 0x1},     // hayastan
	{6832, 114, 12, 0x1},   // statebahrein
	{27754, 196, 5, 0x81},  // #2ury
	{30947, 69, 8, 0x1},    // algerije
	{47865, 79, 26, 0x1},   // republiekequatoriaalguinea
	{19449, 59, 19, 0x1},   // republiekoppervolta
	{20933, 74, 5, 0x81},   // #2gab
	{30567, 539, 5, 0x1},   // #5690
	{14745, 9, 10, 0x1},    // bosniaandh
	{58481, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{1711, 202, 25, 0x21},  // formernederlandseantilles
	{10293, 63, 8, 0x1},    // kameroen
	{63133, 3, 22, 0x1},    // hayastanihanrapetutyun
	{52563, 63, 8, 0x1},    // kameroon
	{57448, 56, 15, 0x1},   // republicaangola
	{20613, 45, 26, 0x1},   // roemeensesocialistrepublic
	{64801, 148, 18, 0x1},  // dempeoplesrepkorea
	{41785, 86, 16, 0x1},   // republiquedumali
	{7156, 49, 9, 0x1},     // slowakije
	{19816, 149, 12, 0x1},  // stateofqatar
	{9309, 163, 12, 0x1},   // westernsamoa
	{46800, 284, 5, 0x1},   // #6usa
	{35605, 91, 16, 0x1},   // republieknamibie
	{53298, 194, 5, 0x1},   // #7sur
	{8893, 228, 27, 0x1},   // britishindianoceanterritory
	{12939, 86, 13, 0x1},   // republiekmali
	{34050, 438, 5, 0x1},   // #5ice
	{39234, 540, 5, 0x1},   // #6436
	{31132, 128, 18, 0x1},  // republiekkirgistan
	{618, 195, 25, 0x21},   // trinidadandtobagorepublic
	{56187, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{14817, 37, 12, 0x1},   // macedoniafyr
	{31281, 498, 5, 0x1},   // #5blr
	{24264, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{28987, 21, 5, 0x81},   // #4250
	{12280, 176, 4, 0x1},   // cuba
	{17081, 166, 17, 0x1},  // argentinarepublic
	{4749, 120, 22, 0x21},  // federatievanmicronesie
	{206, 68, 13, 0x1},     // afarsandissas
	{39319, 541, 5, 0x1},   // #6510
	{25102, 89, 16, 0x1},   // islandsmauritius
	{4563, 243, 27, 0x1},   // overseascollectivityreunion
	{16400, 55, 6, 0x1},    // #3yucs
	{45213, 542, 5, 0x1},   // #6rok
	{43699, 32, 9, 0x1},    // lithouwen
	{1031, 202, 22, 0x21},  // oudnederlandseantillen
	{41609, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{49250, 119, 12, 0x1},  // fijidominion
	{11024, 37, 20, 0x1},   // macedoniathefmryugrp
	{23021, 45, 22, 0x1},   // romaniapeoplesrepublic
	{2436, 74, 14, 0x21},   // republiekgabon
	{53343, 51, 5, 0x1},    // #7swe
	{42930, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{19711, 219, 15, 0x1},  // guernseyislands
	{39249, 543, 5, 0x1},   // #6439
	{51989, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{3708, 241, 3, 0x21},   // plo
	{56019, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{51822, 83, 5, 0x1},    // #7les
	{24240, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{33507, 122, 15, 0x1},  // republicofindia
	{10728, 55, 13, 0x1},   // sfryugoslavia
	{17100, 50, 8, 0x1},    // slovenia
	{22096, 115, 15, 0x1},  // sultanaatbrunei
	{14288, 46, 4, 0x1},    // ussr
	{20316, 170, 25, 0x1},  // boliviaplurinationalstate
	{4028, 210, 26, 0x1},   // cocosislandskeelingislands
	{424, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{56056, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{54779, 207, 14, 0x1},  // stbartholomeus
	{60143, 247, 21, 0x1},  // janmayenenspitsbergen
	{60827, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34600, 446, 5, 0x1},   // #5kos
	{17032, 167, 13, 0x1},  // antiguabaruda
	{20941, 22, 5, 0x81},   // #2gbr
	{30572, 510, 5, 0x1},   // #5692
	{39324, 364, 5, 0x1},   // #6511
	{852, 200, 15, 0x21},   // anguillaislands
	{34649, 544, 5, 0x1},   // #5kzk
	{60415, 135, 16, 0x1},  // republicsrilanka
	{30492, 395, 5, 0x1},   // #5620
	{43194, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{41544, 152, 22, 0x1},  // britishsalomonsislands
	{25643, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{6570, 380, 8, 0x2},    // stmartin
	{24816, 229, 13, 0x1},  // jerseybritish
	{32482, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{4709, 128, 10, 0x21},  // kyrghyztan
	{23467, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{7432, 454, 5, 0x2},    // korea
	{65079, 52, 17, 0x1},   // republicofturkiye
	{38566, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{39244, 411, 5, 0x1},   // #6438
	{29282, 140, 5, 0x81},  // #4458
	{10542, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23911, 257, 26, 0x1},  // grondterritorywallisfutuna
	{44357, 230, 8, 0x1},   // macausar
	{18489, 65, 20, 0x1},   // peoplesrepublickongo
	{40308, 161, 24, 0x1},  // socialistrepublicvietnam
	{3566, 55, 32, 0x21},   // yugoslaviafederalpeoplesrepublic
	{33133, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{58506, 249, 17, 0x1},  // dutchsaintmaarten
	{20376, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{21275, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{21829, 129, 19, 0x1},  // democratickampuchia
	{16858, 118, 17, 0x1},  // kibriscumhuriyeti
	{41159, 186, 21, 0x1},  // saintchristophernevis
	{26711, 48, 5, 0x81},   // #2srb
	{12754, 217, 29, 0x1},  // grondterritoryfalklandislands
	{36163, 88, 11, 0x1},   // muritaniyah
	{2065, 182, 14, 0x1},   // republicguyana
	{968, 134, 19, 0x21},   // republiquelibanaise
	{1708, 186, 7, 0x1},    // stkitts
	{13334, 219, 8, 0x1},   // guernsey
	{41643, 62, 18, 0x1},   // ivorycoastrepublic
	{53804, 110, 5, 0x1},   // #7zim
	{9508, 121, 23, 0x1},   // unitedstatesofindonesia
	{32910, 545, 5, 0x1},   // #5egy
	{43291, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{8398, 10, 15, 0x1},    // republicbelarus
	{15872, 64, 25, 0x1},   // congodemocraticrepublicof
	{35031, 247, 21, 0x1},  // svalbardjanmayennoors
	{38490, 522, 5, 0x1},   // #5ven
	{27759, 54, 5, 0x81},   // #2usa
	{31355, 546, 5, 0x1},   // #5bng
	{29192, 111, 3, 0x81},  // #44
	{34871, 170, 17, 0x1},  // republicofbolivia
	{27407, 235, 30, 0x1},  // territorialcollectivitymayotte
	{15295, 110, 8, 0x1},   // zimbabwe
	{35174, 165, 20, 0x1},  // peoplesrepublicyemen
	{30577, 296, 5, 0x1},   // #5694
	{55581, 90, 13, 0x1},   // dzikolamalawi
	{43107, 71, 7, 0x1},    // egyptar
	{33341, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{4935, 16, 3, 0x21},    // brd
	{52358, 57, 17, 0x1},   // koninkrijkburundi
	{53123, 184, 14, 0x1},  // repiblikdayiti
	{60082, 79, 26, 0x1},   // republicofequatorialguinea
	{55679, 61, 20, 0x1},   // centraalafrrepubliek
	{34835, 227, 17, 0x1},  // isleoffreeportman
	{46680, 44, 16, 0x1},   // portugalrepublic
	{27704, 53, 5, 0x81},   // #2ukr
	{34150, 440, 5, 0x1},   // #5ire
	{828, 200, 32, 0x21},   // britishoverzeesterritoryanguilla
	{2759, 243, 14, 0x1},   // reunionislands
	{27091, 57, 9, 0x1},    // boeroendi
	{24349, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{31554, 547, 5, 0x1},   // #5bot
	{26323, 164, 10, 0x1},  // repofyemen
	{7375, 108, 16, 0x1},   // southafricaunion
	{29787, 52, 5, 0x81},   // #4792
	{29717, 194, 5, 0x81},  // #4740
	{59568, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{46455, 91, 10, 0x1},   // namibiaswa
	{10009, 141, 10, 0x1},  // nepalstate
	{2765, 13, 22, 0x21},   // republicczechoslovakia
	{4584, 120, 27, 0x21},  // federatedstatesofmicronesia
	{3100, 23, 15, 0x1},    // republicgeorgia
	{30497, 548, 5, 0x1},   // #5625
	{63596, 123, 12, 0x1},  // iranislrepof
	{12232, 15, 13, 0x1},   // oostduitsland
	{26745, 203, 15, 0x1},  // amerikaanssamoa
	{31624, 207, 7, 0x1},   // stbarth
	{25138, 238, 5, 0x81},  // #2niu
	{49286, 135, 7, 0x1},   // ilankai
	{6547, 212, 12, 0x1},   // curacaodutch
	{62420, 124, 14, 0x1},  // republicofiraq
	{6476, 251, 7, 0x1},    // tokelau
	{25223, 142, 5, 0x81},  // #2nru
	{18021, 27, 13, 0x1},   // ierserepublic
	{18348, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{55320, 171, 20, 0x1},  // braziliaunitedstates
	{7139, 74, 5, 0x1},     // gabon
	{2532, 223, 16, 0x1},   // guianadepartment
	{33559, 74, 5, 0x1},    // gabun
	{3450, 246, 8, 0x1},    // sthelena
	{52046, 148, 20, 0x1},  // koreapeoplesrepublic
	{1237, 20, 15, 0x1},    // suomentasavalta
	{31826, 530, 5, 0x1},   // #5bui
	{21595, 255, 20, 0x1},  // britishvirginislands
	{31565, 343, 5, 0x1},   // #5bra
	{38949, 549, 5, 0x1},   // #6211
	{7052, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{50400, 78, 12, 0x1},   // guineabissao
	{30582, 370, 5, 0x1},   // #5696
	{35561, 252, 21, 0x1},  // provinceofchinataiwan
	{27159, 248, 21, 0x1},  // saintpierreenmiquelon
	{7545, 210, 26, 0x1},   // keelingislandscocosislands
	{1934, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{3175, 218, 19, 0x1},   // faroeislandsislands
	{42901, 67, 9, 0x1},    // kaapverde
	{19192, 39, 18, 0x1},   // republicmontenegro
	{7588, 199, 14, 0x1},   // territoryaruba
	{4830, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{51842, 33, 5, 0x1},    // #7lux
	{45802, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{31110, 469, 5, 0x1},   // #5bar
	{26071, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{65221, 106, 10, 0x1},  // tanganjika
	{38944, 550, 5, 0x1},   // #6210
	{42174, 551, 5, 0x1},   // #6gdr
	{13567, 97, 11, 0x1},   // sierraleone
	{39975, 46, 10, 0x1},   // sovietunie
	{19683, 219, 17, 0x1},  // territoryguernsey
	{56319, 552, 20, 0x2},  // gilbertelliceislands
	{12629, 82, 13, 0x1},   // republiclibya
	{22170, 148, 8, 0x1},   // koreadem
	{5662, 106, 20, 0x1},   // mainlanduroftanzania
	{58237, 194, 16, 0x1},  // surinamerepublic
	{34438, 501, 5, 0x1},   // #5ken
	{46295, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62596, 106, 13, 0x1},  // fmrtanganyika
	{48162, 64, 23, 0x1},   // leopoldvilleformercongo
	{3508, 55, 32, 0x21},   // federalpeoplesrepublicyugoslavia
	{49360, 215, 13, 0x1},  // spaansesahara
	{7710, 42, 18, 0x1},    // aotearoanewzealand
	{62311, 55, 19, 0x1},   // jugoslavievoormalig
	{13131, 252, 9, 0x1},   // taiwanroc
	{26588, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{50579, 186, 31, 0x1},  // saintchristophernevisfederation
	{48838, 188, 21, 0x1},  // verenigdestatenmexico
	{32905, 554, 5, 0x1},   // #5ecu
	{31218, 241, 9, 0x1},   // palestine
	{27820, 67, 18, 0x1},   // republicacaboverde
	{51733, 82, 5, 0x1},    // #7lba
	{8982, 164, 23, 0x1},   // arabischerepubliekjemen
	{11750, 10, 8, 0x1},    // byelarus
	{39184, 438, 5, 0x1},   // #6395
	{52957, 52, 16, 0x1},   // republicofturkey
	{52623, 60, 16, 0x1},   // republicbotswana
	{31529, 443, 5, 0x1},   // #5bos
	{27880, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{24484, 87, 19, 0x1},   // portugeesoostafrika
	{29807, 1, 3, 0x81},    // #48
	{42169, 423, 5, 0x1},   // #6gam
	{20926, 98, 7, 0x1},    // somalia
	{29982, 284, 3, 0x1},   // #52
	{41204, 120, 19, 0x1},  // federatiamicronesia
	{22170, 148, 16, 0x1},  // koreademvolksrep
	{30587, 555, 5, 0x1},   // #5698
	{64035, 28, 15, 0x1},   // lydveldidisland
	{62449, 179, 4, 0x1},   // #8ec
	{25019, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{30502, 282, 5, 0x1},   // #5626
	{47304, 199, 19, 0x1},  // grondterritoryaruba
	{7483, 256, 26, 0x1},   // maagdeneilandenamerikaanse
	{19915, 189, 20, 0x1},  // republicadenicaragua
	{16024, 64, 15, 0x1},   // republicofzaire
	{25151, 40, 5, 0x81},   // #2nld
	{48582, 252, 13, 0x1},  // chineestaipei
	{58139, 36, 8, 0x1},    // moldavia
	{53359, 101, 5, 0x1},   // #7swz
	{1551, 55, 13, 0x21},   // fmryugoslavia
	{39898, 219, 15, 0x1},  // guernseybritish
	{10137, 62, 10, 0x1},   // ivorycoast
	{41674, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{63266, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53375, 153, 5, 0x1},   // #7syr
	{12424, 138, 12, 0x1},  // burmamyanmar
	{50093, 75, 5, 0x1},    // #7gha
	{2997, 222, 28, 0x21},  // greenlandautonomousterritory
	{32930, 529, 5, 0x1},   // #5est
	{1662, 256, 4, 0x1},    // usvi
	{13864, 54, 12, 0x1},   // unitesstates
	{31486, 198, 22, 0x1},  // venezuelabolivrepublic
	{4132, 46, 10, 0x21},   // sowjetunia
	{31842, 437, 5, 0x1},   // #5bul
	{33076, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{29797, 250, 5, 0x81},  // #4796
	{38954, 556, 5, 0x1},   // #6212
	{29712, 557, 5, 0x1},   // #4736
	{29722, 247, 5, 0x81},  // #4744
	{9121, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{49059, 8, 23, 0x1},    // volksrepubliekbulgarije
	{24952, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53262, 147, 16, 0x1},  // papuanorthguinea
	{30517, 508, 5, 0x1},   // #5645
	{30522, 545, 5, 0x1},   // #5651
	{53035, 102, 5, 0x1},   // #7sey
	{59289, 127, 9, 0x1},   // qazaqstan
	{19570, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{2286, 247, 19, 0x21},  // janmayenspitsbergen
	{32566, 143, 21, 0x1},  // sultanaatmuscatenoman
	{44869, 19, 16, 0x1},   // estonianrepublic
	{55841, 85, 17, 0x1},   // madagascarislands
	{31985, 44, 18, 0x1},   // portugeserepubliek
	{33356, 230, 12, 0x1},  // macauchinapr
	{45289, 46, 10, 0x1},   // russiaussr
	{59242, 168, 22, 0x1},  // gemenebestvandebahamas
	{34194, 306, 5, 0x1},   // #5irn
	{24802, 558, 14, 0x2},  // channelislands
	{7728, 211, 21, 0x1},   // cookislandsnewzealand
	{5789, 71, 15, 0x1},    // republicofegypt
	{39955, 101, 6, 0x1},   // ngwame
	{26004, 246, 22, 0x1},  // sthelenatristandacunha
	{6570, 380, 20, 0x2},   // stmartinsaintmaarten
	{13692, 54, 9, 0x1},    // verstaten
	{38999, 551, 5, 0x1},   // #6265
	{64831, 243, 4, 0x1},   // #8re
	{64536, 140, 17, 0x1},  // federatiamaleisia
	{63131, 184, 4, 0x1},   // #8ha
	{13616, 104, 12, 0x1},  // togorepublic
	{21498, 78, 5, 0x81},   // #2gnb
	{26623, 55, 11, 0x1},   // yougoslavia
	{30527, 560, 5, 0x2},   // #5652
	{38804, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{27799, 193, 21, 0x1},  // republicadeelsalvador
	{51, 241, 15, 0x21},    // gazaandwestbank
	{34895, 82, 27, 0x1},   // libischarabischejamahiriyya
	{51725, 34, 5, 0x1},    // #7lat
	{10342, 127, 10, 0x1},  // kazachstan
	{39179, 326, 5, 0x1},   // #6390
	{11192, 163, 9, 0x1},   // westsamoa
	{42313, 488, 5, 0x1},   // #6grn
	{36292, 145, 28, 0x1},  // commonwealthofthephilippines
	{22834, 136, 8, 0x1},   // maldiven
	{21130, 219, 5, 0x81},  // #2ggy
	{57859, 156, 20, 0x1},  // turkmenistanrepublic
	{4721, 175, 9, 0x1},    // costarica
	{54287, 93, 16, 0x1},   // nigeriafederatia
	{24427, 22, 37, 0x1},   // unitedkingdomincludingnorthernireland
	{27502, 175, 18, 0x1},  // republiekcostarica
	{46045, 48, 22, 0x1},   // servieenmontenegrounie
	{13353, 18, 16, 0x1},   // koninkrijkspanje
	{55952, 48, 22, 0x1},   // fryserbiaandmontenegro
	{933, 15, 16, 0x1},     // germanyfmrdemrep
	{24362, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{18052, 241, 9, 0x1},   // palestina
	{40915, 139, 14, 0x1},  // buitenmongolie
	{27693, 107, 5, 0x81},  // #2uga
	{39174, 562, 5, 0x1},   // #6385
	{7966, 120, 16, 0x1},   // fedstsmicronesia
	{44115, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{31209, 543, 5, 0x1},   // #5bfo
	{39164, 305, 5, 0x1},   // #6375
	{54189, 9, 4, 0x81},    // #1ba
	{11097, 101, 15, 0x1},  // formerswaziland
	{58951, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{2358, 60, 12, 0x1},    // bechuanaland
	{62059, 150, 20, 0x1},  // kingdomofsaudiarabia
	{29792, 156, 5, 0x81},  // #4795
	{21400, 221, 5, 0x81},  // #2glp
	{10200, 140, 18, 0x1},  // malaysiafederation
	{32812, 170, 15, 0x1},  // republicbolivia
	{44040, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{62203, 64, 4, 0x1},    // #8cg
	{62453, 71, 4, 0x1},    // #8eg
	{59502, 100, 22, 0x1},  // saotomeprincipeislands
	{1233, 49, 14, 0x21},   // slovakrepublic
	{21858, 223, 5, 0x81},  // #2guf
	{30552, 526, 5, 0x1},   // #5678
	{21707, 180, 5, 0x81},  // #2grd
	{25156, 41, 5, 0x81},   // #2nor
	{1323, 123, 3, 0x1},    // iri
	{2268, 6, 21, 0x21},    // republiekazerbeidzjan
	{24584, 92, 5, 0x81},   // #2ner
	{25228, 42, 5, 0x81},   // #2nzl
	{42133, 492, 5, 0x1},   // #6etm
	{61931, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{27518, 214, 10, 0x1},  // caymanisds
	{49564, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13381, 86, 12, 0x1},   // republicmali
	{8424, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{36586, 84, 7, 0x1},    // morocco
	{2801, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{32233, 249, 22, 0x1},  // sintmaartennetherlands
	{59221, 168, 21, 0x1},  // commonwealthofbahamas
	{42784, 143, 19, 0x1},  // muscatomansultanate
	{64495, 241, 30, 0x1},  // palestinianoccupiedterritories
	{32418, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{39154, 563, 5, 0x1},   // #6372
	{16633, 123, 14, 0x1},  // iranislamicrep
	{31466, 564, 5, 0x1},   // #5bol
	{53170, 46, 10, 0x1},   // sowjetunie
	{38994, 525, 5, 0x1},   // #6260
	{40247, 75, 8, 0x1},    // goudkust
	{46442, 27, 13, 0x1},   // irishrepublic
	{29692, 18, 5, 0x81},   // #4724
	{29707, 215, 5, 0x81},  // #4732
	{29727, 101, 5, 0x81},  // #4748
	{26342, 96, 5, 0x81},   // #2sen
	{18911, 128, 15, 0x1},  // kirghizrepublic
	{38161, 250, 21, 0x1},  // turksencaicoseilanden
	{62170, 65, 4, 0x1},    // #8cf
	{19172, 99, 20, 0x1},   // republicofsouthsudan
	{30557, 478, 5, 0x1},   // #5679
	{3380, 248, 22, 0x21},  // miquelonandsaintpierre
	{48215, 155, 13, 0x1},  // tadzjiekistan
	{59390, 62, 21, 0x1},   // republiquecotedivoire
	{7872, 121, 15, 0x1},   // dutcheastindies
	{24574, 91, 5, 0x81},   // #2nam
	{24681, 93, 5, 0x81},   // #2nga
	{28443, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19764, 150, 3, 0x1},   // ksa
	{5216, 196, 24, 0x1},   // easternrepublicofuruguay
	{42260, 152, 16, 0x1},  // salomonseilanden
	{12158, 194, 15, 0x1},  // surinamrepublic
	{65104, 73, 7, 0x1},    // etiopia
	{17889, 155, 18, 0x1},  // tajikistanrepublic
	{23709, 187, 5, 0x81},  // #2lca
	{39159, 479, 5, 0x1},   // #6373
	{42276, 565, 5, 0x1},   // #6grc
	{3035, 201, 12, 0x1},   // alandislands
	{31271, 491, 5, 0x1},   // #5bhm
	{35386, 276, 13, 0x2},  // republicchina
	{57897, 66, 15, 0x1},   // staatdercomoren
	{2380, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2744, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{35399, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{63932, 90, 4, 0x1},    // #8mi
	{9522, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{62559, 20, 4, 0x1},    // #8fi
	{62166, 135, 4, 0x1},   // #8ce
	{62457, 27, 4, 0x1},    // #8ei
	{22387, 147, 19, 0x1},  // papuanewguineastate
	{36235, 9, 25, 0x1},    // republicbosniaherzegovina
	{30512, 511, 5, 0x1},   // #5640
	{53040, 151, 5, 0x1},   // #7sgp
	{9338, 120, 17, 0x1},   // fedstatmicronesia
	{857, 207, 7, 0x1},     // stbarts
	{30367, 416, 4, 0x1},   // #551
	{52337, 189, 5, 0x1},   // #7nca
	{8879, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{23727, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{50545, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{669, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{56421, 256, 21, 0x1},  // americanvirginislands
	{1056, 232, 16, 0x1},   // northernmarianas
	{61071, 281, 4, 0x1},   // #1yd
	{608, 195, 27, 0x21},   // republicoftrinidadandtobago
	{39884, 219, 22, 0x1},  // grondterritoryguernsey
	{39144, 566, 5, 0x1},   // #6370
	{54203, 172, 4, 0x81},  // #1bb
	{3510, 246, 25, 0x1},   // sainthelenatristandacunha
	{15933, 178, 17, 0x1},  // dominicanrepublic
	{29802, 159, 5, 0x81},  // #4798
	{21919, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{63928, 233, 4, 0x1},   // #8mh
	{65171, 186, 26, 0x1},  // federatiesaintkittsennevis
	{21617, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{62574, 119, 4, 0x1},   // #8fj
	{2878, 30, 16, 0x21},   // koninkrijkitalie
	{18253, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62162, 103, 4, 0x1},   // #8cd
	{25674, 231, 19, 0x1},  // frenchpartstmaarten
	{11612, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{3538, 246, 34, 0x1},   // ascensionsainthelenatristandacunha
	{12852, 88, 25, 0x1},   // islamitrepublicmauritania
	{8505, 128, 18, 0x1},   // kirgizstankirgizie
	{26961, 50, 5, 0x81},   // #2svn
	{44989, 93, 16, 0x1},   // nigeriafederatie
	{30387, 473, 4, 0x1},   // #552
	{34832, 227, 17, 0x1},  // manisleoffreeport
	{57379, 67, 10, 0x1},   // capeverdie
	{4247, 32, 7, 0x21},    // lietuva
	{43860, 197, 14, 0x1},  // stvincentandgr
	{11559, 225, 14, 0x1},  // formerhongkong
	{835, 200, 25, 0x21},   // overzeesterritoryanguilla
	{31331, 254, 12, 0x1},  // heiligestoel
	{41456, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{61075, 164, 4, 0x81},  // #1ye
	{31828, 139, 14, 0x1},  // buitenmongolia
	{33481, 567, 5, 0x1},   // #5etm
	{2300, 78, 20, 0x1},    // guineabissaurepublic
	{45333, 167, 14, 0x1},  // antiguabarbuda
	{15818, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{26543, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{39149, 499, 5, 0x1},   // #6371
	{54225, 7, 4, 0x81},    // #1be
	{56785, 149, 11, 0x1},  // dawlatqatar
	{9372, 15, 24, 0x1},    // germandemocraticrepublic
	{12432, 232, 12, 0x1},  // nmarianaisds
	{42220, 452, 5, 0x1},   // #6gha
	{64022, 37, 4, 0x1},    // #8mk
	{64483, 144, 4, 0x1},   // #8pk
	{5646, 225, 8, 0x1},    // hongkong
	{12603, 80, 13, 0x1},   // republickenya
	{27031, 249, 5, 0x81},  // #2sxm
	{62578, 217, 4, 0x1},   // #8fk
	{63297, 225, 4, 0x1},   // #8hk
	{53712, 150, 13, 0x1},  // saoediaarabia
	{62461, 79, 4, 0x1},    // #8ek
	{48465, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{11044, 37, 13, 0x1},   // macedoniatfyr
	{53119, 47, 5, 0x1},    // #7smr
	{54033, 231, 14, 0x1},  // francestmartin
	{61475, 380, 22, 0x2},  // sintmaartensaintmartin
	{43030, 98, 18, 0x1},   // somalischerepublic
	{30397, 469, 4, 0x1},   // #553
	{52005, 148, 18, 0x1},  // republicnorthkorea
	{2452, 252, 6, 0x1},    // taiwan
	{4736, 234, 27, 0x1},   // overseasterritorymartinique
	{42338, 568, 5, 0x1},   // #6hon
	{34199, 508, 5, 0x1},   // #5irq
	{32292, 178, 21, 0x1},  // dominicaanserepubliek
	{39169, 569, 5, 0x1},   // #6380
	{42380, 528, 5, 0x1},   // #6hun
	{21093, 119, 12, 0x1},  // fijieilanden
	{897, 16, 28, 0x1},     // formergermanyfederalrepublic
	{32353, 161, 18, 0x1},  // fmrdemrepofvietnam
	{50496, 62, 18, 0x1},   // republiekivoorkust
	{54221, 113, 4, 0x81},  // #1bd
	{10163, 186, 25, 0x1},  // federationsaintkittsnevis
	{32977, 170, 26, 0x1},  // boliviaplurinationalestate
	{41916, 136, 9, 0x1},   // maladiven
	{32749, 136, 17, 0x1},  // maledivenrepublic
	{29687, 570, 5, 0x1},   // #4720
	{64018, 39, 4, 0x1},    // #8mj
	{27041, 153, 5, 0x81},  // #2syr
	{30890, 26, 18, 0x1},   // republiekhongarije
	{3783, 257, 21, 0x1},   // territorywallisfutuna
	{62102, 129, 4, 0x1},   // #8cb
	{46347, 213, 25, 0x1},  // christmasislandsterritory
	{20732, 71, 12, 0x1},   // egyptkingdom
	{21683, 24, 5, 0x81},   // #2grc
	{60501, 156, 10, 0x1},  // toerkmenia
	{30407, 351, 4, 0x1},   // #554
	{30767, 571, 4, 0x1},   // #594
	{42128, 572, 5, 0x1},   // #6eth
	{1026, 232, 16, 0x1},   // northernmarianen
	{12490, 74, 13, 0x1},   // republicgabon
	{40683, 208, 14, 0x1},  // bermudaislands
	{23347, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{12655, 38, 13, 0x1},   // republicmalta
	{60153, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{55395, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{64656, 158, 13, 0x1},  // puleangatonga
	{60777, 107, 4, 0x81},  // #1ug
	{14642, 144, 22, 0x1},  // pakistaninclbangladesh
	{9471, 65, 24, 0x1},    // republicbrazzavillecongo
	{11156, 248, 19, 0x1},  // saintpierremiquelon
	{42281, 563, 5, 0x1},   // #6grg
	{41004, 230, 5, 0x1},   // aomen
	{54342, 8, 4, 0x81},    // #1bg
	{3747, 246, 21, 0x1},   // sinthelenaenascension
	{20867, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40748, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{41933, 119, 14, 0x1},  // matanitukoviti
	{25316, 147, 8, 0x1},   // pnguinea
	{44492, 382, 5, 0x1},   // #6nam
	{64856, 137, 4, 0x1},   // #8rm
	{352, 215, 4, 0x21},    // #8wi
	{364, 164, 4, 0x21},    // #8ym
	{7597, 199, 5, 0x1},    // aruba
	{23315, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{49303, 72, 5, 0x1},    // #7eri
	{62594, 120, 4, 0x1},   // #8fm
	{28210, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{54056, 231, 18, 0x1},  // stmaartenfransdeel
	{7698, 230, 14, 0x1},   // territorymacao
	{61306, 3, 4, 0x1},     // #8am
	{62098, 11, 4, 0x1},    // #8ca
	{49064, 8, 18, 0x1},    // republiekbulgarije
	{17593, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{25072, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{22723, 111, 25, 0x1},  // islamicstateofafghanistan
	{26823, 49, 5, 0x81},   // #2svk
	{60696, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{21692, 25, 15, 0x1},   // republickroatia
	{35189, 164, 6, 0x1},   // yemenn
	{30417, 488, 4, 0x1},   // #555
	{18796, 133, 12, 0x1},  // laopeodemrep
	{30067, 491, 4, 0x1},   // #531
	{53253, 99, 5, 0x1},    // #7ssd
	{37348, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{30782, 487, 4, 0x1},   // #595
	{57256, 240, 9, 0x1},   // portorico
	{37812, 131, 20, 0x1},  // korearepublicofsouth
	{33469, 573, 5, 0x1},   // #5eth
	{20350, 170, 26, 0x1},  // multinationalestaatbolivia
	{7342, 13, 22, 0x1},    // formertsjechoslowakije
	{32476, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{61986, 175, 20, 0x1},  // republicadecostarica
	{39859, 69, 16, 0x1},   // republicalgerije
	{36182, 102, 18, 0x1},  // republicseychellen
	{54303, 59, 4, 0x81},   // #1bf
	{11347, 242, 15, 0x1},  // frenchpolinesia
	{7710, 42, 8, 0x1},     // aotearoa
	{34014, 30, 13, 0x1},   // italyrepublic
	{6876, 144, 8, 0x1},    // pakistan
	{618, 195, 17, 0x21},   // trinidadandtobago
	{64051, 86, 4, 0x1},    // #8ml
	{23474, 233, 27, 0x1},  // overseasterritorymontserrat
	{7209, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{2087, 236, 23, 0x1},   // departementnewcaledonia
	{21135, 75, 5, 0x81},   // #2gha
	{61302, 1, 4, 0x1},     // #8al
	{10307, 59, 10, 0x1},   // oppervolta
	{21977, 224, 5, 0x81},  // #2gum
	{8525, 128, 18, 0x1},   // kirgizstankirgizia
	{17899, 174, 18, 0x1},  // republicofcolumbia
	{8614, 67, 16, 0x1},    // caboverdeislands
	{55294, 13, 26, 0x1},   // czechslovakfederalrepublic
	{45552, 1, 23, 0x1},    // republikaeastshqiperise
	{25133, 189, 5, 0x81},  // #2nic
	{30432, 485, 4, 0x1},   // #556
	{1518, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{45834, 250, 21, 0x1},  // turksandcaicosislands
	{58923, 68, 22, 0x1},   // afarsandissasterritory
	{1436, 67, 10, 0x21},   // capeverdia
	{35325, 5, 19, 0x1},    // republikoesterreich
	{63256, 48, 26, 0x1},   // stateunionserbiamontenegro
	{17814, 253, 17, 0x1},  // usminoroutlyingis
	{30657, 524, 5, 0x1},   // #5760
	{48431, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{57551, 7, 6, 0x1},     // belgia
	{47931, 207, 14, 0x1},  // saintbartelemy
	{53402, 259, 16, 0x1},  // republicofkosova
	{60773, 53, 4, 0x81},   // #1ua
	{25781, 23, 17, 0x1},   // republicofgeorgia
	{10758, 257, 19, 0x1},  // wallisandfutunaisds
	{51115, 228, 17, 0x1},  // brindianoceanterr
	{7364, 108, 22, 0x1},   // formerunionsouthafrica
	{53901, 200, 4, 0x81},  // #1ai
	{54375, 57, 4, 0x81},   // #1bi
	{25270, 232, 4, 0x1},   // cnmi
	{60047, 244, 21, 0x1},  // vietnamformerrepublic
	{55366, 16, 4, 0x81},   // #1de
	{10109, 64, 17, 0x1},   // leopoldvillecongo
	{14817, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{2312, 106, 16, 0x1},   // republictanzania
	{19372, 249, 17, 0x1},  // saintmaartendutch
	{64860, 45, 4, 0x1},    // #8ro
	{12219, 257, 13, 0x1},  // fwallisfutuna
	{64059, 84, 4, 0x1},    // #8mo
	{64584, 44, 4, 0x1},    // #8po
	{34682, 148, 20, 0x1},  // peoplesrepublickorea
	{31860, 70, 16, 0x1},   // republiczanzibar
	{62362, 177, 4, 0x1},   // #8do
	{62617, 218, 4, 0x1},   // #8fo
	{63316, 183, 4, 0x1},   // #8ho
	{17194, 206, 21, 0x1},  // bonairesainteustatius
	{34405, 19, 13, 0x1},   // eestivabariik
	{15341, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{61314, 56, 4, 0x1},    // #8ao
	{62276, 174, 4, 0x1},   // #8co
	{10400, 46, 16, 0x1},   // formersovjetunie
	{30547, 574, 5, 0x1},   // #5670
	{56532, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1806, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{5031, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{21848, 222, 5, 0x81},  // #2grl
	{13655, 215, 16, 0x1},  // westerlijkeshara
	{30442, 481, 4, 0x1},   // #557
	{11083, 37, 5, 0x1},    // fyrom
	{15813, 59, 6, 0x1},    // #3hvbf
	{39209, 423, 5, 0x1},   // #6420
	{50005, 111, 21, 0x1},  // afghanistanislamicrep
	{53729, 10, 16, 0x1},   // belorussischessr
	{55508, 248, 30, 0x1},  // departementsaintpierremiquelon
	{9096, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{60585, 64, 13, 0x1},   // kongokinshasa
	{7483, 256, 25, 0x1},   // maagdeneilandenamerikaans
	{13792, 145, 11, 0x1},  // fillipijnen
	{63882, 244, 20, 0x1},  // republicsouthvietnam
	{54355, 114, 4, 0x81},  // #1bh
	{55362, 397, 4, 0x1},   // #1dd
	{50202, 181, 5, 0x1},   // #7gua
	{13391, 82, 20, 0x1},   // libischearabrepublic
	{60108, 6, 20, 0x1},    // republicazerbeidzjan
	{47801, 99, 15, 0x1},   // zuidelijksoedan
	{26668, 111, 25, 0x1},  // afghanistanislamicemirate
	{64055, 35, 4, 0x1},    // #8mn
	{64389, 141, 4, 0x1},   // #8np
	{64562, 43, 4, 0x1},    // #8pl
	{51480, 109, 15, 0x1},  // republiekzambia
	{63691, 148, 4, 0x1},   // #8kn
	{445, 138, 23, 0x1},    // myanmarrepubliekderunie
	{61310, 2, 4, 0x1},     // #8an
	{62272, 66, 4, 0x1},    // #8cn
	{62477, 19, 4, 0x1},    // #8en
	{23567, 197, 19, 0x1},  // stvincentgrenadines
	{25791, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{56203, 64, 25, 0x1},   // republiccongoleopoldville
	{30457, 362, 4, 0x1},   // #558
	{36124, 96, 16, 0x1},   // republieksenegal
	{1156, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{13483, 162, 17, 0x1},  // republicofvanuatu
	{12877, 124, 13, 0x1},  // republiekirak
	{30747, 442, 4, 0x1},   // #590
	{42668, 49, 9, 0x1},    // slovakije
	{51597, 133, 5, 0x1},   // #7lao
	{27950, 192, 16, 0x1},  // republicparaguay
	{30602, 575, 5, 0x1},   // #5702
	{42333, 278, 5, 0x1},   // #6hai
	{11156, 248, 14, 0x1},  // saintpierremiq
	{43860, 197, 22, 0x1},  // stvincentandgrenadines
	{4642, 58, 5, 0x1},     // benin
	{59148, 144, 4, 0x81},  // #1pk
	{56841, 225, 4, 0x81},  // #1hk
	{23447, 148, 12, 0x1},  // demrepnkorea
	{23590, 132, 6, 0x1},   // kuwait
	{14632, 144, 18, 0x1},  // republicofpakistan
	{50197, 180, 5, 0x1},   // #7grn
	{58184, 171, 6, 0x1},   // brasil
	{372, 110, 4, 0x21},    // #8zi
	{19384, 249, 21, 0x1},  // dutchpartsaintmaarten
	{18926, 136, 8, 0x1},   // maldives
	{63934, 61, 21, 0x1},   // middenafricanrepublic
	{10655, 66, 15, 0x1},   // comorenarchipel
	{63826, 85, 4, 0x1},    // #8ma
	{64580, 190, 4, 0x1},   // #8pm
	{17747, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63312, 226, 4, 0x1},   // #8hm
	{718, 99, 11, 0x1},     // southsoedan
	{62268, 63, 4, 0x1},    // #8cm
	{59031, 129, 27, 0x1},  // formerdemocratischkampuchea
	{17614, 206, 25, 0x1},  // bonairesoutheustatiussaba
	{16014, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{23693, 89, 16, 0x1},   // mauritiusislands
	{42054, 504, 5, 0x1},   // #6eqg
	{35685, 85, 22, 0x1},   // malagassischerepubliek
	{30752, 576, 4, 0x1},   // #591
	{63300, 213, 12, 0x1},  // kerstislands
	{61455, 249, 16, 0x1},  // sintmaartendutch
	{30607, 532, 5, 0x1},   // #5703
	{51751, 134, 5, 0x1},   // #7lbn
	{5773, 82, 24, 0x1},    // formerlibyanarabrepublic
	{25829, 37, 17, 0x1},   // macedoniarepublic
	{14993, 54, 3, 0x1},    // vsa
	{5494, 235, 25, 0x1},   // overseasdepartmentmayotte
	{52286, 207, 16, 0x1},  // sintbartholomeus
	{23464, 81, 5, 0x81},   // #2lbr
	{16003, 64, 29, 0x1},   // formercongodemocraticrepublic
	{57199, 123, 8, 0x1},   // iranirof
	{18111, 103, 5, 0x1},   // tchad
	{53905, 1, 4, 0x81},    // #1al
	{54381, 58, 4, 0x81},   // #1bj
	{43665, 82, 27, 0x1},   // libischearabischejamahiriya
	{20156, 248, 20, 0x1},  // sintpierreetmiquelon
	{53554, 156, 13, 0x1},  // toerkmenistan
	{9539, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{122, 53, 4, 0x21},     // #8up
	{7728, 211, 6, 0x1},    // cookis
	{64411, 142, 4, 0x1},   // #8nr
	{4705, 8, 8, 0x1},      // bulgaria
	{62358, 68, 4, 0x1},    // #8dj
	{63363, 25, 4, 0x1},    // #8hr
	{16957, 67, 18, 0x1},   // republickaapverdia
	{26760, 99, 5, 0x81},   // #2ssd
	{27391, 71, 18, 0x1},   // arabrepublicegypte
	{46233, 99, 10, 0x1},   // sudansouth
	{29982, 577, 4, 0x1},   // #520
	{34669, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{30757, 578, 4, 0x1},   // #592
	{45688, 32, 18, 0x1},   // lietuvosrespublika
	{44956, 118, 15, 0x1},  // republiekcyprus
	{17002, 237, 23, 0x1},  // norfolkislandsterritory
	{30592, 434, 5, 0x1},   // #5700
	{34204, 291, 5, 0x1},   // #5isr
	{32925, 579, 5, 0x1},   // #5eri
	{603, 207, 25, 0x1},    // departmentsaintbarthelemy
	{33279, 117, 15, 0x1},  // mainlandchinapr
	{60797, 253, 4, 0x81},  // #1um
	{57219, 185, 4, 0x81},  // #1jm
	{52404, 155, 12, 0x1},  // tadsjikistan
	{53933, 3, 4, 0x81},    // #1am
	{54422, 208, 4, 0x81},  // #1bm
	{55802, 120, 4, 0x81},  // #1fm
	{136, 54, 4, 0x21},     // #8us
	{29702, 95, 5, 0x81},   // #4729
	{63865, 230, 4, 0x1},   // #8mc
	{64428, 194, 4, 0x1},   // #8ns
	{64475, 239, 4, 0x1},   // #8pc
	{21533, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{44738, 30, 12, 0x1},   // italykingdom
	{42784, 143, 10, 0x1},  // muscatoman
	{21455, 77, 5, 0x81},   // #2gmb
	{12611, 80, 5, 0x1},    // kenya
	{62219, 210, 4, 0x1},   // #8ck
	{62543, 193, 4, 0x1},   // #8es
	{43505, 34, 14, 0x1},   // latviarepublic
	{49640, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4195, 244, 8, 0x21},   // svietnam
	{6299, 212, 25, 0x1},   // curacaokingdomnetherlands
	{29612, 197, 5, 0x81},  // #4670
	{30762, 324, 4, 0x1},   // #593
	{30667, 546, 5, 0x1},   // #5771
	{6554, 249, 16, 0x1},   // dutchsintmaarten
	{51214, 106, 17, 0x1},  // tanzaniaunitedrep
	{30597, 580, 5, 0x1},   // #5701
	{59099, 145, 4, 0x81},  // #1ph
	{49516, 77, 5, 0x1},    // #7gam
	{11007, 111, 11, 0x1},  // afghanistan
	{26144, 246, 23, 0x1},  // ascensiontristandacunha
	{64403, 32, 8, 0x1},    // lituania
	{53937, 581, 4, 0x1},   // #1an
	{54418, 207, 4, 0x81},  // #1bl
	{55111, 117, 4, 0x81},  // #1cn
	{26396, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{44623, 109, 9, 0x1},   // nrhodesia
	{50212, 224, 5, 0x1},   // #7gum
	{26294, 165, 22, 0x1},  // peoplesrepublicofyemen
	{2226, 145, 11, 0x21},  // phillipines
	{34297, 241, 16, 0x1},  // stateofpalestine
	{29697, 99, 5, 0x81},   // #4728
	{63849, 234, 4, 0x1},   // #8mb
	{18843, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{45287, 387, 5, 0x1},   // #6rus
	{48859, 253, 24, 0x1},  // unitedstatesminorislands
	{61298, 6, 4, 0x1},     // #8aj
	{61891, 116, 4, 0x1},   // #8bt
	{62215, 214, 4, 0x1},   // #8cj
	{62481, 72, 4, 0x1},    // #8er
	{26812, 194, 5, 0x81},  // #2sur
	{26982, 101, 5, 0x81},  // #2swz
	{38294, 79, 12, 0x1},   // spaansguinea
	{21595, 255, 9, 0x1},   // britishvi
	{35122, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{53180, 98, 5, 0x1},    // #7som
	{24754, 123, 14, 0x1},  // islamicrepiran
	{47483, 197, 17, 0x1},  // stvincentandgrens
	{28005, 66, 12, 0x1},   // comorosstate
	{30662, 477, 5, 0x1},   // #5770
	{51941, 190, 15, 0x1},  // republicapanama
	{8949, 248, 19, 0x1},   // stpierreetmiquelonf
	{20431, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{54279, 92, 13, 0x1},   // republicniger
	{24404, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57223, 125, 4, 0x81},  // #1jo
	{8212, 198, 20, 0x1},   // republicbolvenezuela
	{53941, 56, 4, 0x81},   // #1ao
	{54430, 170, 4, 0x81},  // #1bo
	{55115, 174, 4, 0x81},  // #1co
	{23786, 32, 5, 0x81},   // #2ltu
	{33197, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{21240, 244, 16, 0x1},  // republiekvietnam
	{55497, 178, 4, 0x81},  // #1do
	{55865, 218, 4, 0x81},  // #1fo
	{44228, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{3676, 246, 36, 0x1},   // sinthelenahemelvaartentristandacunha
	{37118, 98, 28, 0x1},   // somalischedemocraticrepublic
	{44497, 401, 5, 0x1},   // #6nau
	{320, 91, 4, 0x21},     // #8wa
	{47074, 33, 19, 0x1},   // grandduchyluxemburg
	{44667, 144, 23, 0x1},  // islamicrepublicpakistan
	{37807, 131, 20, 0x1},  // southkorearepublicof
	{64432, 189, 4, 0x1},   // #8nu
	{64440, 192, 4, 0x1},   // #8pa
	{26004, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12271, 176, 13, 0x1},  // republicacuba
	{63771, 132, 12, 0x1},  // statekoeweit
	{61206, 112, 4, 0x1},   // #8ae
	{61895, 8, 4, 0x1},     // #8bu
	{62211, 173, 4, 0x1},   // #8ci
	{52919, 90, 14, 0x1},   // malawirepublic
	{38728, 55, 11, 0x1},   // yugoslavsfr
	{23862, 68, 14, 0x1},   // afarenissaland
	{356, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{36621, 50, 17, 0x1},   // republiekslovenie
	{62932, 150, 15, 0x1},  // saoedischarabia
	{53137, 152, 5, 0x1},   // #7sol
	{29507, 191, 5, 0x81},  // #4604
	{48736, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{23972, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4105, 119, 14, 0x21},  // republicoffiji
	{53058, 203, 12, 0x1},  // easternsamoa
	{5381, 205, 24, 0x1},   // frenchzuidelijkterritory
	{49166, 256, 15, 0x1},  // vsvirginislands
	{59461, 45, 17, 0x1},   // roemeenserepublic
	{59198, 239, 4, 0x81},  // #1pn
	{56857, 183, 4, 0x81},  // #1hn
	{60626, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{18744, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{54426, 115, 4, 0x81},  // #1bn
	{55103, 173, 4, 0x81},  // #1cl
	{20196, 215, 5, 0x81},  // #2esh
	{17540, 206, 19, 0x1},  // sinteustatiusensaba
	{59551, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{33622, 134, 16, 0x1},  // republieklibanon
	{45321, 538, 5, 0x1},   // #6rwa
	{63869, 36, 4, 0x1},    // #8md
	{15479, 138, 6, 0x1},   // #3bumm
	{45278, 379, 5, 0x1},   // #6rum
	{63612, 30, 4, 0x1},    // #8it
	{61903, 209, 4, 0x1},   // #8bv
	{62207, 117, 4, 0x1},   // #8ch
	{62547, 73, 4, 0x1},    // #8et
	{2594, 257, 22, 0x1},   // departmentwallisfutuna
	{51173, 1, 20, 0x1},    // republikaeshqiperise
	{53080, 50, 5, 0x1},    // #7slo
	{14045, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{54306, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{32641, 93, 24, 0x1},   // federalrepublicofnigeria
	{32009, 224, 6, 0x1},   // guahan
	{30692, 484, 4, 0x1},   // #580
	{64414, 48, 14, 0x1},   // republicserbia
	{50340, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{3244, 71, 3, 0x1},     // var
	{26986, 245, 11, 0x1},  // zuidgeorgie
	{30612, 506, 5, 0x1},   // #5704
	{23217, 119, 11, 0x1},  // fijiislands
	{50677, 187, 18, 0x1},  // republicsaintlucia
	{48471, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{16874, 123, 12, 0x1},  // islamrepiran
	{59194, 248, 4, 0x81},  // #1pm
	{49505, 74, 5, 0x1},    // #7gab
	{56853, 226, 4, 0x81},  // #1hm
	{57106, 124, 4, 0x81},  // #1iq
	{54451, 206, 4, 0x81},  // #1bq
	{55107, 63, 4, 0x81},   // #1cm
	{58945, 143, 4, 0x81},  // #1om
	{31750, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{1462, 582, 6, 0x3},    // guiana
	{36670, 152, 15, 0x1},  // salomoneilanden
	{81, 241, 12, 0x21},    // westbankgaza
	{55493, 177, 4, 0x81},  // #1dm
	{55717, 20, 4, 0x81},   // #1fi
	{45307, 194, 8, 0x1},   // suriname
	{64902, 94, 4, 0x1},    // #8rw
	{65266, 51, 4, 0x1},    // #8sw
	{63924, 139, 4, 0x1},   // #8mg
	{62555, 223, 4, 0x1},   // #8fg
	{63687, 128, 4, 0x1},   // #8kg
	{387, 129, 25, 0x21},   // formerdemocratickampuchea
	{7895, 230, 14, 0x1},   // territorymacau
	{61294, 69, 4, 0x1},    // #8ag
	{62346, 211, 4, 0x1},   // #8cw
	{17194, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{41305, 105, 15, 0x1},  // republictunisia
	{53030, 96, 5, 0x1},    // #7sen
	{42595, 157, 9, 0x1},   // easttimor
	{17177, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{38884, 460, 5, 0x1},   // #6110
	{53070, 186, 5, 0x1},   // #7skn
	{13244, 145, 24, 0x1},  // republicofthephilippines
	{8706, 61, 23, 0x1},    // centralarfricanrepublic
	{52738, 252, 14, 0x1},  // repchinataiwan
	{29617, 47, 5, 0x81},   // #4674
	{30672, 462, 5, 0x1},   // #5775
	{34224, 435, 5, 0x1},   // #5ita
	{11755, 46, 18, 0x1},   // russischefederatia
	{30617, 544, 5, 0x1},   // #5705
	{44894, 246, 14, 0x1},  // eilandsthelena
	{19526, 145, 20, 0x1},  // filipijnengemenebest
	{12108, 170, 13, 0x1},  // formerbolivia
	{59167, 43, 4, 0x81},   // #1pl
	{13680, 54, 12, 0x1},   // vsvanamerika
	{57110, 123, 4, 0x81},  // #1ir
	{1286, 64, 24, 0x21},   // congodemrepzairekinshasa
	{42727, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{26636, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{2808, 161, 26, 0x21},  // socialistrepublicofvietnam
	{50207, 76, 5, 0x1},    // #7gui
	{62248, 126, 5, 0x1},   // nihon
	{40641, 256, 21, 0x1},  // virginislandsamerican
	{64879, 145, 4, 0x1},   // #8rp
	{140, 59, 4, 0x21},     // #8uv
	{324, 257, 4, 0x21},    // #8wf
	{130, 236, 26, 0x1},    // collectiviteitnewcaledonia
	{25414, 152, 11, 0x1},  // solomonisds
	{63814, 83, 4, 0x1},    // #8lt
	{63873, 235, 4, 0x1},   // #8mf
	{28853, 259, 20, 0x1},  // underunscr1244kosovo
	{16236, 22, 9, 0x1},    // unitedkon
	{63616, 62, 4, 0x1},    // #8iv
	{61038, 124, 11, 0x1},  // iraqkingdom
	{58438, 65, 19, 0x1},   // volksrepubliekcongo
	{61210, 111, 4, 0x1},   // #8af
	{61747, 152, 4, 0x1},   // #8bp
	{62299, 67, 4, 0x1},    // #8cv
	{36202, 3, 17, 0x1},    // republicofarmenia
	{26765, 100, 5, 0x81},  // #2stp
	{22748, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12567, 30, 5, 0x1},    // italy
	{31994, 189, 18, 0x1},  // republieknicaragua
	{8572, 79, 12, 0x1},    // spaansguinee
	{53025, 163, 5, 0x1},   // #7sam
	{62561, 119, 13, 0x1},  // fidjieilanden
	{5674, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{5670, 106, 20, 0x1},   // uroftanzaniamainland
	{3820, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{48593, 27, 4, 0x1},    // eire
	{30622, 585, 5, 0x1},   // #5710
	{33076, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{438, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{16628, 211, 10, 0x1},  // kukiairani
	{13024, 259, 16, 0x1},  // republicofkosovo
	{59488, 48, 4, 0x81},   // #1rs
	{60781, 22, 4, 0x1},    // #1uk
	{22256, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{25205, 170, 18, 0x1},  // plurstateofbolivia
	{15742, 105, 7, 0x1},   // tunisia
	{57144, 28, 4, 0x81},   // #1is
	{54807, 168, 4, 0x81},  // #1bs
	{55038, 211, 4, 0x81},  // #1ck
	{57541, 135, 4, 0x81},  // #1lk
	{55468, 17, 4, 0x81},   // #1dk
	{55786, 217, 4, 0x81},  // #1fk
	{368, 109, 4, 0x21},    // #8za
	{64894, 240, 4, 0x1},   // #8rq
	{65247, 95, 4, 0x1},    // #8su
	{158, 196, 4, 0x21},    // #8uy
	{63818, 33, 4, 0x1},    // #8lu
	{64301, 140, 4, 0x1},   // #8my
	{64479, 191, 4, 0x1},   // #8pe
	{38869, 358, 5, 0x1},   // #5zim
	{63390, 26, 4, 0x1},    // #8hu
	{63671, 80, 4, 0x1},    // #8ke
	{58227, 194, 18, 0x1},  // republicofsuriname
	{38859, 357, 5, 0x1},   // #5zam
	{61198, 199, 4, 0x1},   // #8aa
	{62295, 176, 4, 0x1},   // #8cu
	{22851, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{58163, 171, 27, 0x1},  // republicafederativadobrasil
	{3470, 246, 11, 0x1},   // sainthelena
	{36354, 150, 15, 0x1},  // saoedischarabie
	{52332, 91, 5, 0x1},    // #7nam
	{29502, 192, 5, 0x81},  // #4600
	{29522, 43, 5, 0x81},   // #4616
	{12999, 104, 16, 0x1},  // togoleserepublic
	{61079, 235, 4, 0x81},  // #1yt
	{30632, 586, 5, 0x1},   // #5713
	{33908, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{28085, 228, 29, 0x1},  // britishterritoryinindianocean
	{56861, 25, 4, 0x81},   // #1hr
	{57211, 30, 4, 0x81},   // #1it
	{63287, 122, 10, 0x1},  // unionindia
	{53820, 2, 4, 0x81},    // #1ad
	{54455, 171, 4, 0x81},  // #1br
	{55024, 12, 4, 0x81},   // #1ch
	{20293, 19, 5, 0x81},   // #2est
	{19099, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{55444, 68, 4, 0x81},   // #1dj
	{55713, 73, 4, 0x81},   // #1et
	{55774, 119, 4, 0x81},  // #1fj
	{19778, 207, 10, 0x1},  // stbartlemy
	{65126, 187, 4, 0x1},   // #8st
	{64297, 188, 4, 0x1},   // #8mx
	{64436, 42, 4, 0x1},    // #8nz
	{49531, 220, 26, 0x1},  // overseasterritorygibraltar
	{62525, 102, 18, 0x1},  // seychelleneilanden
	{9982, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{65520, 52, 7, 0x1},    // turkyye
	{38864, 364, 5, 0x1},   // #5zan
	{61817, 171, 4, 0x1},   // #8br
	{62291, 61, 4, 0x1},    // #8ct
	{56284, 64, 14, 0x1},   // congofreestate
	{27266, 97, 10, 0x1},   // sieraleone
	{37176, 15, 15, 0x1},   // germanydemrepof
	{21406, 38, 14, 0x1},   // republiekmalta
	{53325, 49, 5, 0x1},    // #7svk
	{35065, 46, 16, 0x1},   // russischefederal
	{48948, 158, 12, 0x1},  // tongakingdom
	{48359, 16, 24, 0x1},   // federalrepublicduitsland
	{23374, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{3904, 64, 25, 0x1},    // democraticrepublicofcongo
	{18142, 245, 11, 0x1},  // zuidgeorgia
	{61083, 327, 4, 0x2},   // #1yu
	{30627, 417, 5, 0x1},   // #5712
	{15295, 110, 16, 0x1},  // zimbabwerhodesia
	{58949, 190, 4, 0x81},  // #1pa
	{59492, 46, 4, 0x81},   // #1ru
	{57215, 229, 4, 0x81},  // #1je
	{53824, 112, 4, 0x81},  // #1ae
	{54825, 503, 4, 0x1},   // #1bu
	{55034, 62, 4, 0x81},   // #1ci
	{57502, 31, 4, 0x81},   // #1li
	{58849, 238, 4, 0x81},  // #1nu
	{45959, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{26679, 111, 27, 0x1},  // islamicemirateofafghanistan
	{64898, 46, 4, 0x1},    // #8rs
	{20176, 179, 5, 0x81},  // #2ecu
	{63810, 31, 4, 0x1},    // #8ls
	{2300, 78, 12, 0x1},    // guineabissau
	{53385, 36, 16, 0x1},   // republicofmoldov
	{61486, 231, 20, 0x1},  // saintmartinfransdeel
	{63579, 29, 4, 0x1},    // #8is
	{55598, 197, 25, 0x1},  // sintvincentendegrenadines
	{61202, 167, 4, 0x1},   // #8ac
	{62287, 175, 4, 0x1},   // #8cs
	{13086, 135, 6, 0x1},   // ceylon
	{39913, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{42049, 587, 5, 0x1},   // #6egy
	{16720, 102, 10, 0x1},  // seychellen
	{10576, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{20269, 225, 16, 0x1},  // sarhongkongchina
	{4611, 120, 26, 0x21},  // federatestatesofmicronesia
	{58215, 166, 12, 0x1},  // theargentine
	{29622, 100, 5, 0x81},  // #4678
	{12373, 138, 12, 0x1},  // burmaunionof
	{51551, 64, 10, 0x1},   // congozaire
	{4080, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{44968, 46, 18, 0x1},   // russischefederatie
	{36831, 64, 33, 0x1},   // formerdemocratischerepubliekcongo
	{19926, 189, 17, 0x1},  // nicaraguarepublic
	{60938, 257, 4, 0x81},  // #1wf
	{36885, 65, 16, 0x1},   // congobrazzaville
	{33575, 16, 11, 0x1},   // deutschland
	{28892, 2, 4, 0x81},    // #420
	{15113, 7, 7, 0x1},     // belguim
	{37783, 195, 14, 0x1},  // trinidadtobago
	{53828, 111, 4, 0x81},  // #1af
	{54821, 116, 4, 0x81},  // #1bt
	{54970, 61, 4, 0x81},   // #1cf
	{50129, 24, 5, 0x1},    // #7gre
	{3444, 168, 10, 0x1},   // bahamasthe
	{23130, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{162, 160, 4, 0x21},    // #8uz
	{360, 101, 4, 0x21},    // #8wz
	{64305, 87, 4, 0x1},    // #8mz
	{1745, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{18034, 36, 7, 0x1},    // moldova
	{63537, 123, 4, 0x1},   // #8ir
	{15083, 162, 7, 0x1},   // banuatu
	{34472, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{11173, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62551, 14, 4, 0x1},    // #8ez
	{38275, 255, 20, 0x1},  // engelsevirginislands
	{10899, 67, 15, 0x1},   // formercapeverde
	{37525, 150, 21, 0x1},  // koninkrijksaudiarabie
	{64545, 140, 8, 0x1},   // maleisia
	{53075, 97, 5, 0x1},    // #7sle
	{24614, 57, 14, 0x1},   // burundikingdom
	{1142, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{38889, 523, 5, 0x1},   // #6115
	{56894, 46, 14, 0x1},   // ruslandfederal
	{4273, 14, 18, 0x21},   // tjechischerepublic
	{38879, 588, 5, 0x1},   // #6101
	{52375, 141, 5, 0x1},   // #7nep
	{3335, 40, 10, 0x1},    // netherland
	{2679, 202, 14, 0x21},  // netherlandsant
	{6884, 241, 23, 0x1},   // occpalestinianterritory
	{1708, 186, 12, 0x1},   // stkittsnevis
	{22029, 40, 20, 0x1},   // netherlandskingdomof
	{3792, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59095, 147, 4, 0x81},  // #1pg
	{59496, 94, 4, 0x81},   // #1rw
	{60765, 252, 4, 0x81},  // #1tw
	{64190, 164, 22, 0x1},  // arabrepublicyemenyemen
	{40055, 168, 13, 0x1},  // bahamaislands
	{49557, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{52779, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57395, 132, 4, 0x81},  // #1kw
	{23596, 82, 5, 0x81},   // #2lby
	{59112, 151, 19, 0x1},  // republicofsingapore
	{53884, 167, 4, 0x81},  // #1ag
	{54884, 60, 4, 0x81},   // #1bw
	{55012, 65, 4, 0x81},   // #1cg
	{1966, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{3962, 248, 19, 0x21},  // saintpierremiguelon
	{56358, 66, 12, 0x1},   // statecomoros
	{26377, 245, 5, 0x81},  // #2sgs
	{27036, 102, 5, 0x81},  // #2syc
	{62354, 17, 4, 0x1},    // #8da
	{63127, 182, 4, 0x1},   // #8gy
	{52250, 230, 8, 0x1},   // macaosar
	{37566, 205, 24, 0x1},  // zuidelijkefransegebieden
	{62283, 232, 4, 0x1},   // #8cq
	{1544, 257, 12, 0x1},   // futunawallis
	{7318, 54, 9, 0x1},     // americavs
	{24796, 229, 20, 0x1},  // jerseychannelislands
	{59428, 76, 15, 0x1},   // republiekguinee
	{38874, 385, 5, 0x1},   // #6100
	{2453, 189, 17, 0x21},  // republicnicaragua
	{29517, 239, 5, 0x81},  // #4612
	{26846, 51, 6, 0x1},    // sweden
	{4385, 26, 15, 0x1},    // republichungary
	{33598, 95, 15, 0x1},   // republieksoedan
	{32346, 161, 16, 0x1},  // vietnamfmrdemrep
	{3899, 165, 15, 0x1},   // yemendemocratic
	{59028, 242, 4, 0x81},  // #1pf
	{60568, 159, 4, 0x81},  // #1tv
	{23878, 137, 10, 0x1},  // marshallis
	{56992, 589, 4, 0x1},   // #1hv
	{60250, 191, 12, 0x1},  // perurepublic
	{54171, 201, 4, 0x81},  // #1ax
	{54879, 209, 4, 0x81},  // #1bv
	{54966, 64, 4, 0x81},   // #1cd
	{20201, 18, 5, 0x81},   // #2esp
	{23798, 33, 5, 0x81},   // #2lux
	{37316, 248, 18, 0x1},  // stpierreenmiguelon
	{43080, 163, 14, 0x1},  // westelijksamoa
	{57167, 123, 19, 0x1},  // imperialstateofiran
	{32219, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{65111, 18, 4, 0x1},    // #8sp
	{583, 209, 12, 0x21},   // bouveteiland
	{1215, 247, 23, 0x1},   // svalbardjanmayenislands
	{57571, 231, 25, 0x1},  // collectiviteitsaintmartin
	{31123, 28, 7, 0x1},    // ijsland
	{6087, 108, 11, 0x1},   // southafrika
	{26347, 151, 5, 0x81},  // #2sgp
	{45121, 289, 5, 0x1},   // #6pol
	{25684, 231, 23, 0x1},  // stmaartenfranseantillen
	{3967, 214, 15, 0x1},   // kaaimaneilanden
	{61107, 95, 24, 0x1},   // democraticrepublicsoedan
	{1291, 79, 16, 0x1},    // guineaecuatorial
	{8775, 164, 6, 0x1},    // nyemen
	{42091, 529, 5, 0x1},   // #6est
	{2167, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{38665, 131, 6, 0x1},   // skorea
	{53799, 109, 5, 0x1},   // #7zam
	{51759, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51817, 187, 5, 0x1},   // #7lca
	{24772, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10499, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{34004, 30, 15, 0x1},   // republicofitaly
	{37909, 408, 5, 0x1},   // #5tog
	{59024, 191, 4, 0x81},  // #1pe
	{38485, 468, 5, 0x1},   // #5van
	{50069, 16, 5, 0x1},    // #7ger
	{56988, 26, 4, 0x81},   // #1hu
	{17687, 206, 21, 0x1},  // sababonaireseustatius
	{54888, 10, 4, 0x81},   // #1by
	{20181, 71, 5, 0x81},   // #2egy
	{26263, 150, 5, 0x81},  // #2sau
	{8406, 10, 7, 0x1},     // belarus
	{4519, 120, 28, 0x21},  // micronesiagefedereerdestates
	{52986, 52, 14, 0x1},   // turkeyrepublic
	{42044, 352, 5, 0x1},   // #6ecu
	{13962, 115, 7, 0x1},   // bruneid
	{18546, 59, 7, 0x1},    // burkina
	{188, 257, 12, 0x1},    // wallisfutuna
	{54858, 119, 13, 0x1},  // republiekfiji
	{21226, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{53182, 98, 19, 0x1},   // somalischerepubliek
	{18445, 171, 6, 0x1},   // brazil
	{54528, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{20264, 225, 16, 0x1},  // chinasarhongkong
	{10976, 226, 19, 0x1},  // heardiandmcdonaldis
	{20968, 227, 17, 0x1},  // islandsmanbritish
	{5517, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{22976, 10, 16, 0x1},   // republiekbelarus
	{4145, 122, 14, 0x21},  // republiekindia
	{60564, 195, 4, 0x81},  // #1tt
	{49914, 79, 5, 0x1},    // #7geq
	{34697, 148, 14, 0x1},  // koreadempeorep
	{56984, 184, 4, 0x81},  // #1ht
	{57389, 131, 4, 0x81},  // #1kr
	{28972, 56, 4, 0x81},   // #424
	{29087, 166, 4, 0x81},  // #432
	{12899, 116, 13, 0x1},  // bhutankingdom
	{54175, 6, 4, 0x81},    // #1az
	{58683, 141, 4, 0x81},  // #1np
	{29192, 5, 4, 0x81},    // #440
	{55664, 72, 4, 0x81},   // #1er
	{45478, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{59940, 197, 25, 0x1},  // stvincentandthegrenadines
	{20133, 70, 5, 0x81},   // #2eaz
	{44833, 487, 5, 0x1},   // #6pan
	{8791, 61, 26, 0x1},    // centralafrikaanskeizerrijk
	{62678, 242, 4, 0x1},   // #8fp
	{34929, 32, 17, 0x1},   // lithuaniarepublic
	{23545, 217, 23, 0x1},  // malvinasfalklandislands
	{9423, 64, 30, 0x1},    // republicofthecongoleopoldville
	{61925, 115, 4, 0x1},   // #8bx
	{15210, 240, 18, 0x1},  // puertoricoamerican
	{6395, 234, 33, 0x1},   // territorialcollectivitymartinique
	{32771, 165, 6, 0x1},   // yemens
	{28501, 590, 5, 0x1},   // #2zar
	{7057, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{17251, 37, 13, 0x1},   // tfyrmacedonia
	{43328, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{41385, 12, 22, 0x1},   // confederazionesvizzera
	{33249, 117, 15, 0x1},  // prmainlandchina
	{61340, 207, 22, 0x1},  // saintbarthelemyislands
	{24822, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{33999, 164, 13, 0x1},  // yemenrepublic
	{7856, 199, 16, 0x1},   // knetherlandaruba
	{31953, 238, 14, 0x1},  // niuenewzealand
	{60801, 54, 4, 0x81},   // #1us
	{42299, 218, 14, 0x1},  // faeroerislands
	{8077, 25, 8, 0x1},     // hrvatska
	{29077, 6, 4, 0x81},    // #431
	{12678, 196, 6, 0x1},   // urugay
	{54962, 210, 4, 0x81},  // #1cc
	{57498, 187, 4, 0x81},  // #1lc
	{11986, 46, 13, 0x1},   // federalrussia
	{55709, 18, 4, 0x81},   // #1es
	{312, 256, 4, 0x21},    // #8vq
	{26826, 214, 10, 0x1},  // vkcaimanes
	{53683, 196, 5, 0x1},   // #7uru
	{32022, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{14904, 128, 9, 0x1},   // kyrgystan
	{1717, 202, 25, 0x21},  // nederlandseantillesformer
	{65409, 79, 27, 0x1},   // republicadeguineaecuatorial
	{47679, 155, 12, 0x1},  // tadzhikistan
	{29892, 163, 5, 0x81},  // #4882
	{43932, 57, 17, 0x1},   // republicofburundi
	{19481, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{61517, 204, 4, 0x1},   // #8ay
	{61929, 57, 4, 0x1},    // #8by
	{1590, 145, 22, 0x21},  // republiekderfilipijnen
	{17814, 253, 22, 0x1},  // usminoroutlyingislands
	{53665, 112, 5, 0x1},   // #7uae
	{24457, 27, 15, 0x1},   // irelandrepublic
	{3722, 246, 35, 0x1},   // ascensionentristandacunhasinthelena
	{12147, 194, 11, 0x1},  // dutchguiana
	{3346, 231, 26, 0x1},   // saintmaartenfrenchantilles
	{29512, 145, 5, 0x81},  // #4608
	{34145, 591, 5, 0x1},   // #5ins
	{50272, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{52502, 142, 5, 0x1},   // #7nru
	{22471, 51, 7, 0x1},    // sverige
	{188, 257, 13, 0x1},    // wallisfutunaf
	{6825, 161, 7, 0x1},    // vietnam
	{60536, 52, 4, 0x81},   // #1tr
	{57355, 148, 4, 0x81},  // #1kp
	{57777, 89, 8, 0x1},    // mauritus
	{54944, 169, 4, 0x81},  // #1bz
	{57481, 134, 4, 0x81},  // #1lb
	{58739, 142, 4, 0x81},  // #1nr
	{12616, 82, 13, 0x1},   // republiclibia
	{44502, 592, 5, 0x1},   // #6nep
	{64819, 148, 4, 0x1},   // dprk
	{4418, 128, 10, 0x21},  // kirgyzstan
	{30, 106, 4, 0x21},     // #8tz
	{26448, 193, 5, 0x81},  // #2slv
	{44804, 371, 5, 0x1},   // #6pal
	{64105, 89, 4, 0x1},    // #8mp
	{19439, 145, 19, 0x1},  // filipijnenrepubliek
	{62695, 21, 4, 0x1},    // #8fr
	{5369, 236, 18, 0x1},   // newcaledoniafrench
	{48264, 18, 12, 0x1},   // spaansestate
	{16263, 110, 6, 0x1},   // #3rhzw
	{7391, 70, 22, 0x1},    // formerzanzibarpembaisd
	{4352, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{27909, 135, 16, 0x1},  // srilankarepublic
	{52487, 41, 5, 0x1},    // #7nor
	{48953, 101, 16, 0x1},  // kingdomswaziland
	{37925, 33, 20, 0x1},   // luxembourggrandduchy
	{30677, 593, 5, 0x1},   // #5780
	{51004, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{59283, 192, 4, 0x81},  // #1py
	{24362, 22, 27, 0x1},   // grootbrittannianorthierland
	{58968, 242, 18, 0x1},  // polynesiefrancaise
	{15968, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{5591, 15, 13, 0x1},    // eastduitsland
	{54958, 11, 4, 0x81},   // #1ca
	{57477, 133, 4, 0x81},  // #1la
	{56837, 182, 4, 0x81},  // #1gy
	{41481, 64, 21, 0x1},   // demrepublicofthecongo
	{45730, 248, 18, 0x1},  // stpierreenmiquelon
	{356, 163, 4, 0x21},    // #8ws
	{16075, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{38186, 188, 25, 0x1},  // verenigdemexicaansestaten
	{44725, 477, 5, 0x1},   // #6pak
	{64309, 236, 4, 0x1},   // #8nc
	{64650, 146, 4, 0x1},   // #8ps
	{58624, 6, 18, 0x1},    // azerbaijanrepublic
	{51854, 137, 9, 0x1},   // marshalls
	{62843, 205, 4, 0x1},   // #8fs
	{35333, 5, 11, 0x1},    // oesterreich
	{5712, 106, 18, 0x1},   // mainlandurtanzania
	{2328, 234, 30, 0x1},   // overseascollectivitymartinique
	{20959, 227, 19, 0x1},  // territoryislandsman
	{16332, 56, 21, 0x1},   // angolapeoplesrepublic
	{8125, 128, 9, 0x1},    // kirgistan
	{15551, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{17797, 206, 19, 0x1},  // sabaensinteustatius
	{56030, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{28810, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{30682, 594, 5, 0x1},   // #5781
	{20770, 40, 16, 0x1},   // kingdomnederland
	{2848, 1, 17, 0x1},     // republicofalbania
	{13205, 94, 6, 0x1},    // rwanda
	{60511, 595, 4, 0x1},   // #1tp
	{2264, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{22819, 30, 15, 0x1},   // italianrepublic
	{29042, 167, 4, 0x81},  // #428
	{29142, 4, 4, 0x81},    // #436
	{29257, 168, 4, 0x81},  // #444
	{29432, 7, 4, 0x81},    // #456
	{4841, 140, 17, 0x21},  // maleisiefederatie
	{13017, 91, 15, 0x1},   // namibiarepublic
	{26514, 47, 5, 0x81},   // #2smr
	{30262, 596, 5, 0x1},   // #5432
	{44614, 562, 5, 0x1},   // #6nor
	{44952, 346, 5, 0x1},   // #6per
	{65300, 12, 4, 0x1},    // #8sz
	{26, 156, 4, 0x21},     // #8tx
	{316, 254, 4, 0x21},    // #8vt
	{30312, 452, 5, 0x1},   // #5452
	{64136, 88, 4, 0x1},    // #8mr
	{64635, 147, 4, 0x1},   // #8pp
	{45126, 315, 5, 0x1},   // #6por
	{62996, 24, 4, 0x1},    // #8gr
	{63636, 124, 4, 0x1},   // #8iz
	{63744, 127, 4, 0x1},   // #8kz
	{7739, 42, 18, 0x1},    // newzealandaotearoa
	{61576, 208, 4, 0x1},   // #8bd
	{14135, 242, 11, 0x1},  // frpolynesia
	{56864, 30, 14, 0x1},   // republicitalia
	{60341, 250, 3, 0x1},   // tci
	{56216, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{27391, 71, 17, 0x1},   // arabrepublicegypt
	{35918, 95, 27, 0x1},   // democratischerepublieksudan
	{5248, 222, 18, 0x1},   // territorygreenland
	{38003, 473, 5, 0x1},   // #5tri
	{54890, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3335, 241, 21, 0x21},  // palestijnseterritoria
	{29357, 3, 4, 0x81},    // #451
	{8973, 71, 27, 0x1},    // verenigdearabischerepubliek
	{30267, 597, 5, 0x1},   // #5433
	{65296, 153, 4, 0x1},   // #8sy
	{63822, 82, 4, 0x1},    // #8ly
	{64157, 143, 4, 0x1},   // #8mu
	{64313, 238, 4, 0x1},   // #8ne
	{1444, 223, 24, 0x1},   // collectivityfrenchguiana
	{20468, 73, 7, 0x1},    // ethopia
	{951, 16, 14, 0x1},     // germanyunified
	{16191, 85, 19, 0x1},   // republiekmadagaskar
	{29897, 598, 5, 0x1},   // #4886
	{29917, 109, 5, 0x81},  // #4894
	{62992, 224, 4, 0x1},   // #8gq
	{19247, 6, 11, 0x1},    // azerbaidjan
	{29832, 22, 5, 0x81},   // #4826
	{61406, 5, 4, 0x1},     // #8au
	{61580, 7, 4, 0x1},     // #8be
	{62350, 118, 4, 0x1},   // #8cy
	{46518, 213, 26, 0x1},  // christmasislandsaustralian
	{6766, 120, 21, 0x1},   // fedstatesofmicronesia
	{4529, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{52992, 19, 15, 0x1},   // republicestland
	{3091, 178, 19, 0x21},  // dominicanrepublicdr
	{18026, 36, 15, 0x1},   // republicmoldova
	{12397, 138, 12, 0x1},  // unionmyanmar
	{26803, 54, 9, 0x1},    // americaus
	{62496, 82, 26, 0x1},   // libischearabischerepubliek
	{18835, 73, 16, 0x1},   // republicethiopia
	{1581, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{42713, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{29527, 44, 5, 0x81},   // #4620
	{19761, 250, 18, 0x1},  // turksandcaicosisds
	{6098, 108, 15, 0x1},   // uniesouthafrika
	{2825, 1, 7, 0x1},      // albania
	{2030, 223, 23, 0x1},   // departementfrenchguyana
	{12570, 82, 5, 0x1},    // lybia
	{2508, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{37998, 480, 5, 0x1},   // #5ton
	{6467, 251, 16, 0x1},   // territorytokelau
	{13152, 52, 6, 0x1},    // turkey
	{38122, 286, 5, 0x1},   // #5tun
	{58527, 188, 4, 0x81},  // #1mx
	{28692, 25, 5, 0x81},   // #4191
	{29342, 113, 4, 0x81},  // #450
	{28381, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{30272, 509, 5, 0x1},   // #5434
	{53725, 160, 5, 0x1},   // #7uzb
	{65292, 245, 4, 0x1},   // #8sx
	{65527, 159, 4, 0x1},   // #8tv
	{7171, 48, 20, 0x1},    // serviamontenegrounie
	{30302, 471, 5, 0x1},   // #5450
	{64153, 38, 4, 0x1},    // #8mt
	{64317, 237, 4, 0x1},   // #8nf
	{11305, 21, 15, 0x1},   // franserepubliek
	{29902, 164, 5, 0x81},  // #4887
	{62975, 221, 4, 0x1},   // #8gp
	{63398, 121, 4, 0x1},   // #8id
	{61644, 168, 4, 0x1},   // #8bf
	{20808, 206, 20, 0x1},  // caribbeannetherlands
	{10131, 62, 16, 0x1},   // formerivorycoast
	{25198, 170, 18, 0x1},  // boliviaplurstateof
	{11870, 64, 14, 0x1},   // republiekzaire
	{51285, 127, 11, 0x1},  // kazakhistan
	{51347, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{42469, 85, 22, 0x1},   // republiquedemadagascar
	{32278, 177, 22, 0x1},  // commonwealthofdominica
	{57466, 12, 11, 0x1},   // zwitzerland
	{20063, 158, 5, 0x1},   // tonga
	{60805, 196, 4, 0x81},  // #1uy
	{58209, 77, 9, 0x1},    // gambiathe
	{4690, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{58531, 140, 4, 0x81},  // #1my
	{28882, 176, 5, 0x81},  // #4192
	{60472, 181, 9, 0x1},   // guatamala
	{24837, 214, 22, 0x1},  // territorycaymanislands
	{63189, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54018, 204, 4, 0x81},  // #1aq
	{50352, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{54118, 254, 26, 0x1},  // statodellacittadelvaticano
	{44540, 394, 5, 0x1},   // #6new
	{7728, 211, 11, 0x1},   // cookislands
	{8046, 244, 21, 0x1},   // formerrepublicvietnam
	{27779, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{26387, 247, 5, 0x81},  // #2sjm
	{30277, 413, 5, 0x1},   // #5435
	{65017, 96, 4, 0x1},    // #8sg
	{22, 252, 4, 0x21},     // #8tw
	{34, 107, 4, 0x21},     // #8ug
	{53919, 124, 6, 0x1},   // aliraq
	{30307, 599, 5, 0x1},   // #5451
	{45063, 414, 5, 0x1},   // #6png
	{63756, 34, 4, 0x1},    // #8lg
	{64358, 92, 4, 0x1},    // #8ng
	{44095, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{64713, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36776, 77, 14, 0x1},   // gambiarepublic
	{61683, 113, 4, 0x1},   // #8bg
	{34631, 153, 8, 0x1},   // syriauar
	{21093, 119, 4, 0x1},   // fiji
	{54535, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{3604, 246, 26, 0x1},   // sinthelenaentristandacunha
	{1602, 145, 18, 0x21},  // filipijnenrepublic
	{36943, 65, 13, 0x1},   // repofthecongo
	{42086, 579, 5, 0x1},   // #6eri
	{29537, 157, 5, 0x81},  // #4626
	{11700, 231, 14, 0x1},  // frenchstmartin
	{38536, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3395, 231, 22, 0x1},   // saintmaartenfrenchpart
	{11252, 147, 23, 0x1},  // papuanewguineaterritory
	{20097, 138, 20, 0x1},  // unionmyanmarrepublic
	{45783, 33, 20, 0x1},   // grandducheluxembourg
	{2679, 202, 25, 0x21},  // netherlandsantillesformer
	{60335, 101, 4, 0x81},  // #1sz
	{60809, 160, 4, 0x81},  // #1uz
	{57253, 126, 4, 0x81},  // #1jp
	{57463, 127, 4, 0x81},  // #1kz
	{58535, 87, 4, 0x81},   // #1mz
	{43536, 142, 13, 0x1},  // naururepublic
	{54022, 166, 4, 0x81},  // #1ar
	{55292, 14, 4, 0x81},   // #1cz
	{29312, 114, 4, 0x81},  // #448
	{29367, 172, 4, 0x81},  // #452
	{7298, 54, 18, 0x1},    // americaunitedsates
	{56133, 301, 4, 0x1},   // #1fx
	{56405, 24, 4, 0x81},   // #1gr
	{50217, 182, 5, 0x1},   // #7guy
	{56293, 254, 16, 0x1},  // statevaticancity
	{30257, 423, 5, 0x1},   // #5420
	{30282, 354, 5, 0x1},   // #5436
	{64979, 108, 4, 0x1},   // #8sf
	{65514, 157, 4, 0x1},   // #8tt
	{27082, 57, 18, 0x1},   // republiekboeroendi
	{64240, 136, 4, 0x1},   // #8mv
	{64362, 162, 4, 0x1},   // #8nh
	{59627, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{41073, 97, 21, 0x1},   // republicofsierraleone
	{29912, 600, 5, 0x2},   // #4891
	{63083, 76, 4, 0x1},    // #8gv
	{61410, 200, 4, 0x1},   // #8av
	{55825, 85, 26, 0x1},   // democraticrepublmadagascar
	{55248, 153, 12, 0x1},  // syriearabrep
	{26786, 602, 5, 0x1},   // #2sun
	{28531, 109, 5, 0x81},  // #2zmb
	{10021, 82, 18, 0x1},   // libyaunitedkingdom
	{8457, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{50612, 186, 18, 0x1},  // saintkittsandnevis
	{3549, 273, 27, 0xa2},  // federalrepublicofyugoslavia
	{38538, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{47236, 148, 26, 0x1},  // democraticpeorepublickorea
	{14024, 86, 11, 0x1},   // franssoedan
	{32167, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{9253, 96, 19, 0x1},    // republiquedusenegal
	{59271, 241, 4, 0x81},  // #1ps
	{61017, 163, 4, 0x81},  // #1ws
	{30687, 365, 5, 0x1},   // #5790
	{5779, 82, 18, 0x1},    // libyanarabrepublic
	{34093, 163, 17, 0x1},  // statewesternsamoa
	{20369, 170, 26, 0x1},  // boliviaplurinationalestaat
	{63483, 91, 6, 0x1},    // namibe
	{3070, 56, 14, 0x1},    // republicangola
	{54155, 203, 4, 0x81},  // #1as
	{23714, 31, 5, 0x81},   // #2lie
	{2966, 154, 11, 0x21},  // prathetthai
	{14288, 46, 10, 0x1},   // ussrrussia
	{56816, 245, 4, 0x81},  // #1gs
	{952, 10, 17, 0x21},    // byelorussischessr
	{14468, 214, 14, 0x1},  // kaaimanislands
	{51602, 133, 24, 0x1},  // peodemocraticrepubliclao
	{30287, 373, 5, 0x1},   // #5437
	{64975, 102, 4, 0x1},   // #8se
	{65518, 52, 4, 0x1},    // #8tu
	{304, 255, 4, 0x21},    // #8vi
	{59085, 164, 10, 0x1},  // northyemen
	{35718, 60, 17, 0x1},   // republiekbotswana
	{63752, 134, 4, 0x1},   // #8le
	{64366, 93, 4, 0x1},    // #8ni
	{64654, 78, 4, 0x1},    // #8pu
	{4931, 28, 8, 0x1},     // icelande
	{29907, 603, 5, 0x1},   // #4890
	{63740, 132, 4, 0x1},   // #8ku
	{38144, 136, 15, 0x1},  // maldivesislands
	{60223, 14, 15, 0x1},   // republicczechia
	{29852, 106, 5, 0x81},  // #4834
	{61374, 203, 4, 0x1},   // #8aq
	{61521, 114, 4, 0x1},   // #8ba
	{15824, 15, 25, 0x1},   // democraticrepublicgermany
	{1660, 143, 13, 0x21},  // sultanaatoman
	{3193, 197, 12, 0x1},   // stvinandgren
	{28347, 265, 5, 0x81},  // #2xsl
	{39938, 210, 19, 0x1},  // islandscocoskeeling
	{49581, 239, 22, 0x1},  // pitcairnislandsbritish
	{1258, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{29532, 78, 5, 0x81},   // #4624
	{3547, 246, 34, 0x1},   // sainthelenatristandacunhaascension
	{23851, 112, 3, 0x1},   // vae
	{37753, 575, 5, 0x1},   // #5taj
	{40929, 604, 5, 0x1},   // #6bul
	{4454, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61139, 590, 4, 0x1},   // #1zr
	{59202, 240, 4, 0x81},  // #1pr
	{60323, 249, 4, 0x81},  // #1sx
	{60769, 106, 4, 0x81},  // #1tz
	{38159, 511, 5, 0x1},   // #5tur
	{32438, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{40931, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{57015, 121, 4, 0x81},  // #1id
	{58401, 38, 4, 0x81},   // #1mt
	{65334, 18, 12, 0x1},   // kingdomspain
	{2359, 128, 11, 0x21},  // kyrghyzstan
	{54159, 5, 4, 0x81},    // #1at
	{55284, 213, 4, 0x81},  // #1cx
	{58867, 42, 4, 0x81},   // #1nz
	{3924, 65, 19, 0x1},    // congorepbrazzaville
	{35730, 91, 10, 0x1},   // swanamibia
	{55579, 69, 4, 0x81},   // #1dz
	{56382, 221, 4, 0x81},  // #1gp
	{46649, 59, 21, 0x1},   // burkinafasouppervolta
	{33331, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{26382, 246, 5, 0x81},  // #2shn
	{30292, 411, 5, 0x1},   // #5438
	{35550, 252, 21, 0x1},  // chinataiwanprovinceof
	{22052, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{56265, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{32597, 44, 18, 0x1},   // portugueserepublic
	{25936, 246, 17, 0x1},  // sthelenaascension
	{26337, 95, 5, 0x81},   // #2sdn
	{62417, 178, 4, 0x1},   // #8dr
	{63079, 181, 4, 0x1},   // #8gt
	{63736, 213, 4, 0x1},   // #8kt
	{29847, 227, 5, 0x81},  // #4833
	{61534, 172, 4, 0x1},   // #8bb
	{17533, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48997, 4, 21, 0x1},    // commonwealthaustralia
	{27706, 53, 8, 0x1},    // ukrayina
	{43048, 128, 10, 0x1},  // kyrgyzstan
	{5175, 240, 12, 0x1},   // puertoricous
	{34027, 107, 7, 0x1},   // oeganda
	{12414, 138, 15, 0x1},  // nowmyanmarburma
	{38161, 250, 13, 0x1},  // turksencaicos
	{40402, 543, 5, 0x1},   // #6bfo
	{61762, 84, 7, 0x1},    // morroco
	{31010, 24, 19, 0x1},   // republicgriekenland
	{41762, 106, 19, 0x1},  // unitedrepoftanzania
	{59388, 243, 4, 0x81},  // #1re
	{60327, 153, 4, 0x81},  // #1sy
	{57019, 27, 4, 0x81},   // #1ie
	{57440, 214, 4, 0x81},  // #1ky
	{58405, 89, 4, 0x81},   // #1mu
	{60934, 162, 4, 0x81},  // #1vu
	{28677, 64, 5, 0x81},   // #4180
	{28887, 118, 5, 0x81},  // #4196
	{3123, 68, 8, 0x1},     // djibouti
	{13518, 192, 8, 0x1},   // paraguay
	{41242, 125, 11, 0x1},  // transjordan
	{54163, 4, 4, 0x81},    // #1au
	{55288, 118, 4, 0x81},  // #1cy
	{57771, 82, 4, 0x81},   // #1ly
	{58555, 92, 4, 0x81},   // #1ne
	{36763, 77, 19, 0x1},   // republicofthegambia
	{27476, 251, 14, 0x1},  // tokelanislands
	{55575, 391, 4, 0x1},   // #1dy
	{55642, 19, 4, 0x81},   // #1ee
	{56401, 79, 4, 0x81},   // #1gq
	{28642, 117, 5, 0x81},  // #4156
	{13170, 86, 12, 0x1},   // frenchsoedan
	{58012, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{19115, 113, 18, 0x1},  // republicbangladesh
	{30297, 543, 5, 0x1},   // #5439
	{64971, 186, 4, 0x1},   // #8sc
	{65382, 105, 4, 0x1},   // #8ts
	{38, 22, 4, 0x21},      // #8uk
	{39842, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{36837, 64, 27, 0x1},   // democratischerepubliekcongo
	{48508, 106, 24, 0x1},  // unitedrepublicoftanzania
	{26634, 98, 5, 0x81},   // #2som
	{57835, 61, 15, 0x1},   // centralafricanr
	{23878, 137, 12, 0x1},  // marshallisds
	{39785, 200, 17, 0x1},  // territoryanguilla
	{50764, 122, 5, 0x1},   // #7ind
	{62951, 219, 4, 0x1},   // #8gk
	{63394, 28, 4, 0x1},    // #8ic
	{63732, 131, 4, 0x1},   // #8ks
	{8392, 190, 6, 0x1},    // panama
	{45257, 94, 14, 0x1},   // rwandarepublic
	{28337, 263, 5, 0x81},  // #2xon
	{29842, 229, 5, 0x81},  // #4832
	{61402, 4, 4, 0x1},     // #8as
	{61572, 60, 4, 0x1},    // #8bc
	{7851, 199, 16, 0x1},   // arubaknetherland
	{4547, 120, 24, 0x21},  // micronesiafederalestaten
	{12590, 80, 13, 0x1},   // republickenia
	{60075, 244, 17, 0x1},  // vietnamrepublicof
	{26706, 248, 5, 0x81},  // #2spm
	{9831, 21, 9, 0x1},     // frankrijk
	{21839, 129, 9, 0x1},   // kampuchia
	{17719, 206, 25, 0x1},  // steustatiusandsababonaire
	{47670, 254, 8, 0x1},   // vatikaan
	{11755, 46, 12, 0x1},   // russischefed
	{33385, 129, 17, 0x1},  // kampucheacambodia
	{105, 7, 17, 0x21},     // konigreichbelgien
	{25838, 39, 20, 0x1},   // republicofmontenegro
	{29647, 97, 5, 0x81},   // #4694
	{33076, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{8311, 224, 13, 0x1},   // territoryguam
	{55675, 24, 6, 0x1},    // greece
	{9372, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{11973, 218, 6, 0x1},   // faroer
	{27151, 248, 19, 0x1},  // miquelonsaintpierre
	{60306, 193, 4, 0x81},  // #1sv
	{1195, 132, 8, 0x21},   // alkuwayt
	{58435, 136, 4, 0x81},  // #1mv
	{33319, 230, 12, 0x1},  // macaochinapr
	{49808, 246, 18, 0x1},  // sainthelenaislands
	{61232, 70, 17, 0x1},   // zanzibarsultanate
	{55154, 67, 4, 0x81},   // #1cv
	{10374, 165, 10, 0x1},  // southjemen
	{64955, 248, 4, 0x1},   // #8sb
	{65367, 100, 4, 0x1},   // #8tp
	{53431, 203, 19, 0x1},  // ameriksamoaeilanden
	{44585, 540, 5, 0x1},   // #6nir
	{64370, 40, 4, 0x1},    // #8nl
	{45636, 15, 27, 0x1},   // democraticrepublicduitsland
	{27183, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{6381, 235, 16, 0x1},   // territorymayotte
	{62947, 180, 4, 0x1},   // #8gj
	{63695, 130, 4, 0x1},   // #8kr
	{16470, 11, 6, 0x1},    // kanada
	{29837, 219, 5, 0x81},  // #4831
	{61378, 166, 4, 0x1},   // #8ar
	{61716, 170, 4, 0x1},   // #8bl
	{51106, 30, 5, 0x1},    // #7ita
	{26877, 129, 15, 0x1},  // cambodiakingdom
	{8505, 128, 10, 0x1},   // kirgizstan
	{40464, 491, 5, 0x1},   // #6bhm
	{28486, 108, 5, 0x81},  // #2zaf
	{33689, 125, 8, 0x1},   // jordania
	{9011, 161, 12, 0x1},   // noordvietnam
	{53385, 36, 17, 0x1},   // republicofmoldova
	{40729, 343, 5, 0x1},   // #6bra
	{41497, 65, 10, 0x1},   // congorepof
	{59151, 71, 13, 0x1},   // kingdomegypte
	{4030, 128, 11, 0x21},  // kirghizstan
	{20232, 230, 32, 0x1},  // macaospecialadministrativeregion
	{40913, 530, 5, 0x1},   // #6bui
	{61156, 110, 4, 0x81},  // #1zw
	{16500, 218, 6, 0x1},   // faroes
	{59279, 146, 4, 0x81},  // #1pw
	{60360, 104, 4, 0x81},  // #1tg
	{49521, 22, 5, 0x1},    // #7gbr
	{57289, 128, 4, 0x81},  // #1kg
	{58523, 90, 4, 0x81},   // #1mw
	{47070, 605, 5, 0x2},   // #6yug
	{31582, 239, 24, 0x1},  // territorypitcairnislands
	{54167, 199, 4, 0x81},  // #1aw
	{55280, 212, 4, 0x81},  // #1cw
	{58652, 93, 4, 0x81},   // #1ng
	{23848, 34, 5, 0x81},   // #2lva
	{14221, 123, 10, 0x1},  // formeriran
	{55646, 71, 4, 0x81},   // #1eg
	{56833, 78, 4, 0x81},   // #1gw
	{64906, 150, 4, 0x1},   // #8sa
	{308, 161, 4, 0x21},    // #8vm
	{45088, 226, 22, 0x1},  // heardmcdonaldislandsau
	{19305, 130, 8, 0x1},   // kiribati
	{63748, 133, 4, 0x1},   // #8la
	{40380, 165, 17, 0x1},  // yemenpdrsouthaden
	{62893, 220, 4, 0x1},   // #8gi
	{63402, 227, 4, 0x1},   // #8im
	{63650, 185, 4, 0x1},   // #8jm
	{31028, 95, 23, 0x1},   // democraticrepublicsudan
	{42058, 212, 21, 0x1},  // grondterritorycuracao
	{61720, 138, 4, 0x1},   // #8bm
	{9005, 161, 18, 0x1},   // formernoordvietnam
	{4393, 26, 7, 0x1},     // hungary
	{49140, 115, 21, 0x1},  // staatbruneidarussalam
	{7325, 256, 17, 0x1},   // vsmaagdeneilanden
	{50119, 40, 10, 0x1},   // nethelands
	{40474, 566, 5, 0x1},   // #6blr
	{56575, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{23013, 45, 15, 0x1},   // republicromania
	{47792, 9, 5, 0x1},     // #7bih
	{5761, 17, 7, 0x1},     // danmark
	{28561, 110, 5, 0x81},  // #2zwe
	{42940, 157, 28, 0x1},  // democraticrepublictimorleste
	{10218, 93, 7, 0x1},    // nigeria
	{48051, 186, 24, 0x1},  // saintchristopherandnevis
	{53582, 171, 8, 0x1},   // brazilia
	{36212, 3, 7, 0x1},     // armenia
	{59938, 100, 4, 0x81},  // #1st
	{60348, 205, 4, 0x81},  // #1tf
	{38182, 475, 5, 0x1},   // #5tuv
	{49747, 78, 5, 0x1},    // #7gbs
	{58088, 232, 4, 0x81},  // #1mp
	{23459, 134, 5, 0x81},  // #2lbn
	{57742, 34, 4, 0x81},   // #1lv
	{58559, 237, 4, 0x81},  // #1nf
	{905, 150, 22, 0x21},   // koninkrijksaoediarabie
	{54074, 249, 17, 0x1},  // stmartindutchpart
	{56820, 181, 4, 0x81},  // #1gt
	{3576, 55, 34, 0x21},   // federalpeoplesrepublicofyugoslavia
	{2508, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{11879, 64, 5, 0x1},    // zaire
	{65350, 158, 4, 0x1},   // #8tn
	{6068, 108, 11, 0x1},   // southafrica
	{19899, 171, 24, 0x1},  // brazilfederativerepublic
	{60590, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{62889, 75, 4, 0x1},    // #8gh
	{65434, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{63513, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{4028, 210, 12, 0x1},   // cocosislands
	{19551, 232, 19, 0x1},  // noordelijkemarianen
	{28332, 262, 5, 0x81},  // #2xns
	{61724, 58, 4, 0x1},    // #8bn
	{17909, 174, 16, 0x1},  // columbiarepublic
	{6276, 40, 23, 0x1},    // kingdomofthenetherlands
	{26923, 45, 22, 0x1},   // peoplesrepublicromania
	{34166, 102, 10, 0x1},  // seychelles
	{17763, 206, 22, 0x1},  // bonaireensinteustatius
	{59314, 179, 15, 0x1},  // republicecuador
	{20204, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{59376, 211, 12, 0x1},  // cookiislands
	{34080, 335, 5, 0x1},   // #5ind
	{39958, 203, 18, 0x1},  // ameriksamoaislands
	{37863, 586, 5, 0x1},   // #5taw
	{56241, 65, 24, 0x1},   // brazzavillerepubliccongo
	{55789, 213, 13, 0x1},  // kertmiseiland
	{60182, 602, 4, 0x1},   // #1su
	{23310, 133, 5, 0x81},  // #2lao
	{57272, 80, 4, 0x81},   // #1ke
	{58109, 234, 4, 0x81},  // #1mq
	{28682, 211, 5, 0x81},  // #4184
	{36042, 555, 5, 0x1},   // #5oma
	{39714, 458, 5, 0x1},   // #6940
	{36523, 61, 20, 0x1},   // kodorosesetibeafrika
	{47833, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{55150, 176, 4, 0x81},  // #1cu
	{57738, 33, 4, 0x81},   // #1lu
	{58547, 91, 4, 0x81},   // #1na
	{33488, 119, 12, 0x1},  // fijirepublic
	{55699, 67, 10, 0x1},   // kaapverdie
	{51032, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{56824, 224, 4, 0x81},  // #1gu
	{23724, 83, 5, 0x81},   // #2lso
	{28627, 135, 5, 0x81},  // #4144
	{28637, 173, 5, 0x81},  // #4152
	{38611, 173, 16, 0x1},  // republicadechile
	{65046, 98, 4, 0x1},    // #8so
	{65354, 104, 4, 0x1},   // #8to
	{13891, 153, 11, 0x1},  // formersyria
	{47106, 232, 24, 0x1},  // northernmarianenamerican
	{30252, 504, 5, 0x1},   // #5411
	{42883, 501, 5, 0x1},   // #6ken
	{63787, 49, 4, 0x1},    // #8lo
	{64374, 41, 4, 0x1},    // #8no
	{645, 213, 15, 0x1},    // christmasisland
	{13498, 156, 18, 0x1},  // turkmeenserepublic
	{29877, 160, 5, 0x81},  // #4860
	{63410, 228, 4, 0x1},   // #8io
	{63654, 125, 4, 0x1},   // #8jo
	{61728, 10, 4, 0x1},    // #8bo
	{4693, 140, 9, 0x21},   // malayasia
	{562, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{28696, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{61730, 9, 17, 0x1},    // bosnaihercegovina
	{47772, 58, 5, 0x1},    // #7ben
	{16614, 101, 8, 0x1},   // eswatini
	{36756, 77, 26, 0x1},   // islamicrepublicofthegambia
	{29642, 102, 5, 0x81},  // #4690
	{40068, 469, 5, 0x1},   // #6bar
	{21946, 111, 18, 0x1},  // afghanistankingdom
	{5018, 31, 13, 0x1},    // leichtenstein
	{10279, 63, 22, 0x1},   // unitedrepublickameroen
	{12245, 139, 13, 0x1},  // outermongolia
	{13831, 138, 8, 0x1},   // birmania
	{9296, 5, 7, 0x1},      // austria
	{59275, 44, 4, 0x81},   // #1pt
	{59455, 400, 4, 0x1},   // #1rh
	{59868, 194, 4, 0x81},  // #1sr
	{60344, 103, 4, 0x81},  // #1td
	{7988, 10, 15, 0x1},    // byelorussianssr
	{38737, 205, 26, 0x1},  // fransezuidelijketerritoria
	{58113, 88, 4, 0x81},   // #1mr
	{55996, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{55124, 175, 4, 0x81},  // #1cr
	{57734, 32, 4, 0x81},   // #1lt
	{20466, 73, 5, 0x81},   // #2eth
	{22064, 40, 14, 0x1},   // netherlandsthe
	{65042, 151, 4, 0x1},   // #8sn
	{65346, 251, 4, 0x1},   // #8tl
	{18231, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{31943, 238, 14, 0x1},  // newzeelandniue
	{50759, 121, 5, 0x1},   // #7ina
	{63406, 122, 4, 0x1},   // #8in
	{52123, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{9560, 136, 22, 0x1},   // republicmaldiveislands
	{6559, 249, 11, 0x1},   // sintmaarten
	{61687, 169, 4, 0x1},   // #8bh
	{3473, 145, 17, 0x21},  // philippineislands
	{25929, 246, 15, 0x1},  // islandssthelena
	{52342, 40, 5, 0x1},    // #7ned
	{15455, 155, 18, 0x1},  // jumhuriitojikiston
	{42030, 31, 14, 0x1},   // liechstenstein
	{61026, 259, 4, 0x81},  // #1xk
	{62113, 146, 5, 0x1},   // belau
	{27560, 137, 15, 0x1},  // marshallislands
	{165, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{59934, 99, 4, 0x81},   // #1ss
	{60339, 250, 4, 0x81},  // #1tc
	{4918, 58, 13, 0x1},    // beninrepublic
	{13104, 140, 12, 0x1},  // formermalaya
	{23663, 136, 21, 0x1},  // republiekdermalediven
	{53691, 197, 22, 0x1},  // saintvincentgrenadines
	{58397, 233, 4, 0x81},  // #1ms
	{55131, 607, 4, 0x2},   // #1cs
	{57730, 83, 4, 0x81},   // #1ls
	{58551, 236, 4, 0x81},  // #1nc
	{44352, 230, 13, 0x1},  // chinamacausar
	{57525, 8, 16, 0x1},    // kingdombulgarije
	{55638, 179, 4, 0x81},  // #1ec
	{28672, 65, 5, 0x81},   // #4178
	{4937, 15, 31, 0x1},    // democratischerepubliekduitsland
	{65038, 47, 4, 0x1},    // #8sm
	{14968, 164, 7, 0x1},   // alyaman
	{1198, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{26268, 608, 5, 0x1},   // #2scg
	{29882, 198, 5, 0x81},  // #4862
	{62971, 16, 4, 0x1},    // #8gm
	{52720, 105, 14, 0x1},  // kingdomtunesia
	{26902, 221, 23, 0x1},  // departementlaguadeloupe
	{29827, 71, 5, 0x81},   // #4818
	{8068, 25, 17, 0x1},    // republikahrvatska
	{65268, 12, 18, 0x1},   // swissconfederation
	{47696, 7, 5, 0x1},     // #7bel
	{19108, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{7171, 48, 16, 0x1},    // serviamontenegro
	{41038, 155, 10, 0x1},  // tadzjiekia
	{48649, 138, 22, 0x1},  // unionofmyanmarrepublic
	{47966, 114, 5, 0x1},   // #7brn
	{45231, 105, 16, 0x1},  // kingdomoftunisia
	{36864, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{6777, 120, 12, 0x1},   // micronesiafs
	{54377, 228, 4, 0x1},   // biot
	{3266, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{49765, 23, 5, 0x1},    // #7geo
	{64260, 31, 23, 0x1},   // vorstendomliechtenstein
	{57023, 29, 4, 0x81},   // #1il
	{57998, 86, 4, 0x81},   // #1ml
	{39709, 609, 5, 0x1},   // #6935
	{61767, 62, 10, 0x1},   // cotedivore
	{23164, 95, 11, 0x1},   // noordsoedan
	{15968, 100, 8, 0x1},   // saotomep
	{32496, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{57637, 81, 4, 0x81},   // #1lr
	{58281, 21, 12, 0x1},   // domtomfrance
	{55660, 24, 4, 0x1},    // #1el
	{55950, 21, 4, 0x81},   // #1fr
	{56313, 75, 4, 0x81},   // #1gh
	{61826, 219, 25, 0x1},  // overseasterritoryguernsey
	{65034, 97, 4, 0x1},    // #8sl
	{9407, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{3026, 201, 21, 0x1},   // territoryalandislands
	{42701, 399, 5, 0x1},   // #6kbi
	{62967, 222, 4, 0x1},   // #8gl
	{21919, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{48701, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{53106, 34, 6, 0x1},    // lativa
	{40665, 546, 5, 0x1},   // #6bng
	{52416, 93, 5, 0x1},    // #7ngr
	{61317, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{41571, 58, 15, 0x1},   // republicdahomey
	{45997, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{44012, 63, 15, 0x1},   // frenchcameroons
	{16620, 126, 10, 0x1},  // nipponkoku
	{61135, 109, 4, 0x81},  // #1zm
	{24901, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18998, 240, 22, 0x1},  // puertoricocommonwealth
	{57027, 227, 4, 0x81},  // #1im
	{58002, 138, 4, 0x81},  // #1mm
	{28687, 175, 5, 0x81},  // #4188
	{51790, 66, 15, 0x1},   // archipelcomoren
	{35638, 123, 25, 0x1},  // islamitischerepubliekiran
	{16965, 67, 10, 0x1},   // kaapverdia
	{12062, 43, 20, 0x1},   // peoplesrepublicpolen
	{38590, 48, 14, 0x1},   // serbiarepublic
	{65128, 186, 14, 0x1},  // stkittsennevis
	{56317, 220, 4, 0x81},  // #1gi
	{28622, 61, 5, 0x81},   // #4140
	{55648, 15, 8, 0x1},    // egermany
	{44506, 35, 17, 0x1},   // principautemonaco
	{65331, 250, 4, 0x1},   // #8tk
	{166, 197, 4, 0x21},    // #8vc
	{57225, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{26443, 97, 5, 0x81},   // #2sle
	{8140, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{22785, 29, 6, 0x1},    // isreal
	{40170, 130, 16, 0x1},  // republickiribati
	{44877, 89, 17, 0x1},   // republicmauritius
	{29807, 107, 5, 0x81},  // #4800
	{61696, 9, 4, 0x1},     // #8bk
	{17194, 206, 25, 0x1},  // bonairesainteustatiussaba
	{27627, 29, 11, 0x1},   // stateisrael
	{26966, 51, 5, 0x81},   // #2swe
	{27379, 71, 24, 0x1},   // egypteunitedarabrepublic
	{5682, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{38671, 108, 19, 0x1},  // republicsouthafrica
	{62050, 101, 16, 0x1},  // swazilandkingdom
	{60070, 244, 20, 0x1},  // southvietnamrepublic
	{47641, 172, 5, 0x1},   // #7bar
	{42496, 194, 17, 0x1},  // netherlandsguiana
	{57061, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{62235, 101, 15, 0x1},  // kingdomeswatini
	{25730, 231, 19, 0x1},  // stmaartenfrenchpart
	{30042, 459, 5, 0x1},   // #5255
	{8320, 224, 12, 0x1},   // guamamerican
	{30022, 298, 5, 0x1},   // #5225
	{41247, 125, 22, 0x1},  // jordanhashemitekingdom
	{1730, 140, 8, 0x1},    // malaysia
	{53610, 207, 11, 0x1},  // stbartelemy
	{16633, 123, 19, 0x1},  // iranislamicrepublic
	{59813, 96, 4, 0x81},   // #1sn
	{47363, 82, 12, 0x1},   // kingdomlibya
	{57031, 122, 4, 0x81},  // #1in
	{57351, 186, 4, 0x81},  // #1kn
	{58006, 139, 4, 0x81},  // #1mn
	{62793, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51401, 198, 25, 0x1},  // repbolivarianadevenezuela
	{50256, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58664, 40, 4, 0x81},   // #1nl
	{19271, 65, 5, 0x81},   // #2cog
	{55804, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{56378, 76, 4, 0x81},   // #1gn
	{65323, 154, 4, 0x1},   // #8th
	{37183, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{57113, 259, 14, 0x1},  // republickosova
	{38554, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{63760, 32, 4, 0x1},    // #8lh
	{44652, 550, 5, 0x1},   // #6nth
	{62869, 74, 4, 0x1},    // #8gb
	{33003, 170, 15, 0x1},  // boliviarepublic
	{12684, 146, 13, 0x1},  // republicpalau
	{22849, 185, 5, 0x81},  // #2jam
	{28287, 260, 5, 0x81},  // #2xla
	{30357, 467, 5, 0x1},   // #5500
	{1736, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40469, 610, 5, 0x1},   // #6bhu
	{37101, 152, 15, 0x1},  // solomoneilanden
	{43094, 611, 5, 0x1},   // #6kzk
	{9265, 96, 15, 0x1},    // senegalrepublic
	{3686, 246, 36, 0x1},   // hemelvaartentristandacunhasinthelena
	{50440, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45128, 56, 20, 0x1},   // portuguesewestafrica
	{36518, 84, 7, 0x1},    // marokko
	{59459, 45, 4, 0x81},   // #1ro
	{59817, 98, 4, 0x81},   // #1so
	{60499, 158, 4, 0x81},  // #1to
	{58194, 77, 21, 0x1},   // islamicrepublicgambia
	{58354, 47, 19, 0x1},   // republicofsanmarino
	{57035, 228, 4, 0x81},  // #1io
	{58010, 230, 4, 0x81},  // #1mo
	{42639, 141, 5, 0x1},   // napal
	{58668, 41, 4, 0x81},   // #1no
	{19258, 64, 5, 0x81},   // #2cod
	{59289, 127, 21, 0x1},  // qazaqstanrespublikasy
	{15502, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{1494, 236, 24, 0x1},   // collectivitynewcaledonia
	{31957, 238, 14, 0x1},  // newzealandniue
	{20522, 139, 15, 0x1},  // stateofmongolia
	{65025, 50, 4, 0x1},    // #8si
	{65327, 155, 4, 0x1},   // #8ti
	{170, 198, 4, 0x21},    // #8ve
	{63170, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{61455, 249, 20, 0x1},  // sintmaartendutchpart
	{23052, 126, 5, 0x81},  // #2jpn
	{63764, 81, 4, 0x1},    // #8li
	{28258, 259, 5, 0x81},  // #2xkx
	{62865, 77, 4, 0x1},    // #8ga
	{63646, 229, 4, 0x1},   // #8je
	{36243, 9, 7, 0x1},     // bosniah
	{63852, 182, 13, 0x1},  // britishguyana
	{7757, 238, 16, 0x1},   // nieuwzeelandniue
	{30362, 501, 5, 0x1},   // #5501
	{46192, 153, 17, 0x1},  // syrischerepubliek
	{55253, 71, 12, 0x1},   // arabrepegypt
	{42989, 207, 21, 0x1},  // saintbarthelemyfrench
	{40509, 484, 5, 0x1},   // #6blz
	{47816, 10, 5, 0x1},    // #7blr
	{4627, 120, 21, 0x21},  // micronesiafederalstat
	{54586, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{16355, 45, 23, 0x1},   // romanianpeoplesrepublic
	{3656, 63, 16, 0x21},   // cameroonrepublic
	{33049, 65, 22, 0x1},   // congopeoplesrepublicof
	{59805, 97, 4, 0x81},   // #1sl
	{60495, 105, 4, 0x81},  // #1tn
	{57978, 137, 4, 0x81},  // #1mh
	{60930, 161, 4, 0x81},  // #1vn
	{18934, 12, 5, 0x81},   // #2che
	{53641, 108, 17, 0x1},  // unievanzuidafrika
	{55656, 215, 4, 0x81},  // #1eh
	{56370, 222, 4, 0x81},  // #1gl
	{22183, 131, 8, 0x1},   // repkorea
	{51835, 52, 7, 0x1},    // turkyia
	{65021, 246, 4, 0x1},   // #8sh
	{41159, 186, 30, 0x1},  // saintchristophernevisfederatia
	{26392, 152, 5, 0x81},  // #2slb
	{56872, 30, 19, 0x1},   // italiaanserepubliek
	{8559, 136, 14, 0x1},   // maldiveislands
	{14340, 248, 25, 0x1},  // saintpierremiquelonfrench
	{35778, 151, 16, 0x1},  // singaporeislands
	{46725, 112, 21, 0x1},  // verenigdearabemiraten
	{20737, 26, 16, 0x1},   // kingdomofhungary
	{29817, 37, 5, 0x81},   // #4807
	{52639, 241, 5, 0x1},   // #7ple
	{33530, 138, 12, 0x1},  // myanmarunion
	{19675, 219, 25, 0x1},  // overzeesterritoryguernsey
	{23821, 112, 14, 0x1},  // unitedarabemir
	{37368, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{56491, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{61497, 231, 20, 0x1},  // fransdeelsaintmartin
	{49465, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{59287, 149, 4, 0x81},  // #1qa
	{61131, 108, 4, 0x81},  // #1za
	{59809, 47, 4, 0x81},   // #1sm
	{60491, 156, 4, 0x81},  // #1tm
	{19664, 176, 5, 0x81},  // #2cub
	{57347, 66, 4, 0x81},   // #1km
	{60920, 256, 4, 0x81},  // #1vi
	{47190, 131, 10, 0x1},  // korearepof
	{58660, 189, 4, 0x81},  // #1ni
	{28592, 10, 5, 0x81},   // #4112
	{57163, 123, 17, 0x1},  // iranimperialstate
	{56374, 77, 4, 0x81},   // #1gm
	{46265, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11492, 129, 14, 0x1},  // formercambodia
	{44560, 336, 5, 0x1},   // #6nig
	{62885, 23, 4, 0x1},    // #8gg
	{14745, 9, 13, 0x1},    // bosniaandherz
	{29812, 53, 5, 0x81},   // #4804
	{16315, 56, 23, 0x1},   // peoplesrepublicofangola
	{28377, 266, 5, 0x81},  // #2xwb
	{8768, 165, 13, 0x1},   // southernyemen
	{27492, 105, 19, 0x1},  // tunesischerepubliek
	{42908, 157, 32, 0x1},  // democratischerepubliektimorleste
	{55187, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{30012, 612, 5, 0x1},   // #5221
	{50968, 186, 16, 0x1},  // saintkittsnevits
	{17081, 166, 9, 0x1},   // argentina
	{16805, 206, 14, 0x1},  // sabaandbonaire
	{40639, 256, 23, 0x1},  // usvirginislandsamerican
	{9646, 46, 17, 0x1},    // formersovietunion
	{38635, 28, 17, 0x1},   // ijslandserepublic
	{56345, 132, 13, 0x1},  // stateofkuwait
	{59744, 247, 4, 0x81},  // #1sj
	{60487, 157, 4, 0x81},  // #1tl
	{43574, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{64025, 30, 12, 0x1},   // kingdomitaly
	{775, 46, 16, 0x21},    // russiafederation
	{4054, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{20272, 225, 13, 0x1},  // hongkongchina
	{2759, 243, 7, 0x1},    // reunion
	{58656, 507, 4, 0x1},   // #1nh
	{19301, 211, 5, 0x81},  // #2cok
	{48725, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{18142, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56141, 22, 4, 0x81},   // #1gb
	{61550, 139, 22, 0x1},  // volksrepubliekmongolie
	{65319, 195, 4, 0x1},   // #8td
	{10208, 93, 17, 0x1},   // federationnigeria
	{34808, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53675, 53, 5, 0x1},    // #7ukr
	{42893, 539, 5, 0x1},   // #6kuw
	{50818, 124, 5, 0x1},   // #7irq
	{1374, 210, 12, 0x21},  // kokosislands
	{61689, 116, 7, 0x1},   // bhoetan
	{17787, 206, 14, 0x1},  // bonaireandsaba
	{4313, 128, 11, 0x21},  // kirgizistan
	{44175, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63086, 148, 18, 0x1},  // volksrepnoordkorea
	{60193, 136, 16, 0x1},  // maldivenrepublic
	{32984, 170, 26, 0x1},  // plurinationalestatebolivia
	{30007, 613, 5, 0x1},   // #5220
	{5785, 71, 19, 0x1},    // arabrepublicofegypt
	{15382, 26, 19, 0x1},   // koninkrijkhongarije
	{23675, 136, 9, 0x1},   // malediven
	{59131, 174, 17, 0x1},  // republicacolombia
	{64777, 50, 16, 0x1},   // sloveniarepublic
	{59748, 49, 4, 0x81},   // #1sk
	{60437, 251, 4, 0x81},  // #1tk
	{3498, 246, 37, 0x1},   // ascensionandsainthelenatristandacunha
	{11424, 83, 14, 0x1},   // lesothokingdom
	{6498, 251, 14, 0x1},   // tokelauislands
	{57982, 37, 4, 0x81},   // #1mk
	{21862, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{51536, 65, 20, 0x1},   // peoplesrepubliccongo
	{50864, 48, 26, 0x1},   // statenuniaserviamontenegro
	{23719, 135, 5, 0x81},  // #2lka
	{25558, 149, 5, 0x81},  // #2qat
	{4068, 210, 19, 0x1},   // cocoskeelingislands
	{28657, 174, 5, 0x81},  // #4170
	{10301, 59, 16, 0x1},   // formeroppervolta
	{25599, 46, 9, 0x1},    // russiafed
	{25944, 246, 26, 0x1},  // ascensionandtristandacunha
	{5294, 85, 18, 0x1},    // malagasymadagascar
	{55536, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53688, 54, 5, 0x1},    // #7usa
	{64827, 149, 4, 0x1},   // #8qa
	{9878, 244, 17, 0x1},   // formerzuidvietnam
	{22029, 40, 23, 0x1},   // netherlandskingdomofthe
	{25339, 139, 16, 0x1},  // republicmongolia
	{63640, 126, 4, 0x1},   // #8ja
	{26533, 64, 11, 0x1},   // demrepkongo
	{14687, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{64545, 140, 17, 0x1},  // maleisiafederatia
	{15317, 151, 17, 0x1},  // republiksingapura
	{50823, 28, 5, 0x1},    // #7isl
	{29822, 614, 5, 0x1},   // #4810
	{30372, 364, 5, 0x1},   // #5511
	{26507, 69, 7, 0x1},    // algeria
	{37, 137, 15, 0x1},     // marchallislands
	{46200, 68, 17, 0x1},   // republiekdjibouti
	{48762, 16, 28, 0x1},   // germanyformerfederalrepublic
	{44660, 89, 9, 0x1},    // maurituis
	{58722, 244, 12, 0x1},  // staatvietnam
	{7931, 150, 14, 0x1},   // saudischarabia
	{48440, 273, 25, 0x82}, // federalrepublicyugoslavia
	{22029, 40, 18, 0x1},   // netherlandskingdom
	{38056, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{30017, 390, 5, 0x1},   // #5223
	{37877, 541, 5, 0x1},   // #5taz
	{49107, 241, 16, 0x1},  // palestijnsestaat
	{19788, 214, 5, 0x81},  // #2cym
	{16200, 85, 10, 0x1},   // madagaskar
	{35670, 181, 19, 0x1},  // republicofguatemala
	{14211, 46, 10, 0x1},   // fedrusland
	{65530, 35, 16, 0x1},   // vorstendommonaco
	{59719, 246, 4, 0x81},  // #1sh
	{60368, 155, 4, 0x81},  // #1tj
	{3450, 246, 20, 0x1},   // sthelenaandascension
	{57293, 129, 4, 0x81},  // #1kh
	{57793, 36, 4, 0x81},   // #1md
	{89, 241, 17, 0x21},    // gazastripwestbank
	{61615, 221, 13, 0x1},  // laguadeloupef
	{65304, 207, 4, 0x1},   // #8tb
	{41242, 125, 27, 0x1},  // transjordanhashemitekingdom
	{32384, 66, 12, 0x1},   // statecomoren
	{30367, 541, 5, 0x1},   // #5510
	{39569, 312, 5, 0x1},   // #6710
	{11740, 10, 18, 0x1},   // respublikabyelarus
	{42371, 135, 9, 0x1},   // shrilamka
	{56936, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{9703, 138, 10, 0x1},   // unionburma
	{34098, 163, 28, 0x1},  // westernsamoaindependentstate
	{48901, 190, 15, 0x1},  // republiekpanama
	{52507, 42, 5, 0x1},    // #7nzl
	{59723, 50, 4, 0x81},   // #1si
	{9361, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{50152, 82, 20, 0x1},   // libyanarabjamahiriya
	{38223, 39, 18, 0x1},   // montenegrorepublic
	{19182, 99, 10, 0x1},   // southsudan
	{57297, 130, 4, 0x81},  // #1ki
	{57797, 39, 4, 0x81},   // #1me
	{60825, 198, 4, 0x81},  // #1ve
	{10695, 59, 10, 0x1},   // uppervolta
	{18902, 11, 5, 0x81},   // #2can
	{20186, 72, 5, 0x81},   // #2eri
	{28597, 129, 5, 0x81},  // #4116
	{43663, 395, 5, 0x1},   // #6lib
	{45160, 353, 5, 0x1},   // #6prk
	{57274, 213, 15, 0x1},  // kerstmisislands
	{12676, 142, 5, 0x1},   // nauru
	{56137, 74, 4, 0x81},   // #1ga
	{28632, 103, 5, 0x81},  // #4148
	{58457, 64, 8, 0x1},    // drccongo
	{10225, 55, 16, 0x1},   // formerjugoslavia
	{52266, 160, 22, 0x1},  // ozbekistonrespublikasi
	{64769, 50, 16, 0x1},   // republicslovenia
	{20508, 241, 13, 0x1},  // statepalestin
	{22972, 125, 5, 0x81},  // #2jor
	{44555, 615, 5, 0x1},   // #6nic
	{50900, 29, 5, 0x1},    // #7isr
	{9236, 53, 18, 0x1},    // formerukrainianssr
	{48122, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{30382, 366, 5, 0x1},   // #5517
	{4019, 210, 21, 0x1},   // territorycocosislands
	{43058, 616, 5, 0x1},   // #6kyr
	{47777, 208, 5, 0x1},   // #7ber
	{22931, 85, 18, 0x1},   // republicmadagascar
	{13546, 178, 21, 0x1},  // dominikaanserepubliek
	{47797, 169, 5, 0x1},   // #7biz
	{47981, 59, 5, 0x1},    // #7bur
	{12196, 82, 10, 0x1},   // staatlibie
	{53146, 227, 18, 0x1},  // islandsfreeportman
	{23312, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{58218, 166, 9, 0x1},   // argentine
	{19513, 145, 23, 0x1},  // gemenebestderfilipijnen
	{26038, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12140, 194, 18, 0x1},  // surinamdutchguiana
	{58245, 81, 17, 0x1},   // republicofliberia
	{60364, 154, 4, 0x81},  // #1th
	{5294, 85, 8, 0x1},     // malagasy
	{4233, 380, 23, 0x2},   // saintmaartensaintmartin
	{57826, 231, 4, 0x81},  // #1mf
	{60821, 617, 4, 0x1},   // #1vd
	{478, 138, 9, 0x1},     // birmaunie
	{39780, 200, 22, 0x1},  // grondterritoryanguilla
	{50340, 138, 12, 0x1},  // unievanburma
	{50433, 26, 22, 0x1},   // hungarypeoplesrepublic
	{1473, 52, 14, 0x21},   // republicturkey
	{56184, 223, 4, 0x81},  // #1gf
	{17712, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{12121, 58, 13, 0x1},   // formerdahomey
	{3307, 249, 21, 0x1},   // territorysaintmaarten
	{40233, 195, 16, 0x1},  // trinidadentobago
	{52076, 165, 20, 0x1},  // yemenpeoplesrepublic
	{44838, 330, 5, 0x1},   // #6par
	{41320, 41, 16, 0x1},   // kingdomnoorwegen
	{5929, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{30377, 530, 5, 0x1},   // #5516
	{39574, 417, 5, 0x1},   // #6712
	{51599, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19793, 118, 5, 0x81},  // #2cyp
	{25978, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{59684, 151, 4, 0x81},  // #1sg
	{57974, 85, 4, 0x81},   // #1mg
	{60916, 255, 4, 0x81},  // #1vg
	{18967, 117, 5, 0x81},  // #2chn
	{4771, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{4040, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{19320, 174, 5, 0x81},  // #2col
	{13377, 124, 12, 0x1},  // iraqrepublic
	{56309, 219, 4, 0x81},  // #1gg
	{28652, 210, 5, 0x81},  // #4166
	{28662, 66, 5, 0x81},   // #4174
	{4547, 120, 27, 0x21},  // micronesiafederalestatenvan
	{12303, 162, 15, 0x1},  // vanuaturepublic
	{19583, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{28292, 261, 5, 0x81},  // #2xnb
	{39554, 616, 5, 0x1},   // #6703
	{39579, 586, 5, 0x1},   // #6713
	{62902, 130, 15, 0x1},  // kiribatigilbert
	{30447, 547, 5, 0x1},   // #5571
	{9919, 100, 9, 0x1},    // stomeprin
	{16142, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{63170, 121, 19, 0x1},  // republicofindonesia
	{49022, 112, 20, 0x1},  // verarabischeemiraten
	{3094, 109, 6, 0x1},    // zambia
	{2698, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{26482, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{45107, 150, 14, 0x1},  // saudischarabie
	{43526, 142, 15, 0x1},  // republicofnauru
	{15331, 196, 7, 0x1},   // uraguay
	{53907, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{63600, 123, 12, 0x1},  // islrepofiran
	{18691, 139, 9, 0x1},   // mongoluls
	{31786, 10, 18, 0x1},   // republicwitrusland
	{59676, 95, 4, 0x81},   // #1sd
	{14913, 128, 9, 0x1},   // kyrgzstan
	{42383, 198, 21, 0x1},  // unitedstatesvenezuela
	{55622, 110, 16, 0x1},  // southernrhodesia
	{19425, 66, 5, 0x81},   // #2com
	{11362, 158, 15, 0x1},  // friendlyislands
	{3712, 246, 35, 0x1},   // sinthelenaascensionentristandacunha
	{56159, 180, 4, 0x81},  // #1gd
	{28667, 235, 5, 0x81},  // #4175
	{18546, 59, 12, 0x1},   // burkinafasso
	{61277, 49, 17, 0x1},   // republicslowakije
	{64486, 141, 12, 0x1},  // kingdomnepal
	{34589, 12, 11, 0x1},   // switzerland
	{64703, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{3912, 21, 19, 0x21},   // republiquefrancaise
	{30392, 421, 5, 0x1},   // #5522
	{39549, 618, 5, 0x1},   // #6702
	{39609, 477, 5, 0x1},   // #6770
	{8010, 165, 21, 0x1},   // formerdemocraticyemen
	{27899, 135, 18, 0x1},  // republicofsrilanka
	{30442, 466, 5, 0x1},   // #5570
	{60102, 76, 14, 0x1},   // guinearepublic
	{10729, 273, 12, 0x82}, // fryugoslavia
	{22003, 249, 26, 0x1},  // grondterritorysaintmaarten
	{21403, 133, 4, 0x1},   // lpdr
	{47955, 171, 5, 0x1},   // #7bra
	{24215, 22, 12, 0x1},   // greatbritain
	{20232, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{635, 192, 20, 0x21},   // republicadelparaguay
	{13312, 103, 4, 0x1},   // chad
	{21138, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{57959, 116, 15, 0x1},  // kingdomofbhutan
	{35457, 252, 19, 0x1},  // provincechinataiwan
	{56476, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{59680, 51, 4, 0x81},   // #1se
	{26426, 219, 17, 0x1},  // bailiwickguernsey
	{57775, 84, 4, 0x81},   // #1ma
	{60813, 254, 4, 0x81},  // #1va
	{18956, 173, 5, 0x81},  // #2chl
	{2252, 82, 25, 0x21},   // libischarabischerepubliek
	{35150, 143, 11, 0x1},  // maskateoman
	{20475, 216, 5, 0x81},  // #2eue
	{56163, 23, 4, 0x81},   // #1ge
	{2216, 221, 22, 0x1},   // collectivityguadeloupe
	{3384, 249, 23, 0x1},   // knetherlandsaintmaarten
	{55857, 207, 8, 0x1},   // stbarths
	{1662, 256, 10, 0x1},   // usvirginis
	{50919, 256, 5, 0x1},   // #7isv
	{39544, 619, 5, 0x1},   // #6701
	{39614, 546, 5, 0x1},   // #6771
	{5346, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{60370, 14, 19, 0x1},   // tjechischerepubliek
	{33336, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{20448, 73, 18, 0x1},   // keizerrijkethiopia
	{11119, 198, 15, 0x1},  // formervenezuela
	{52469, 92, 5, 0x1},    // #7nig
	{24787, 229, 15, 0x1},  // territoryjersey
	{7442, 54, 22, 0x1},    // amerikaverenigdestaten
	{61667, 73, 16, 0x1},   // empireofethiopia
	{41886, 231, 17, 0x1},  // francesaintmartin
	{25936, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{3639, 63, 25, 0x21},   // federalrepublicofcameroon
	{59536, 152, 4, 0x81},  // #1sb
	{28763, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18907, 210, 5, 0x81},  // #2cck
	{43692, 290, 5, 0x1},   // #6lie
	{20905, 171, 21, 0x1},  // brazilfederalrepublic
	{64814, 148, 9, 0x1},   // koreadprk
	{33251, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1829, 137, 28, 0x21},  // republicofthemarshallislands
	{50943, 247, 21, 0x1},  // svalbardandjanmayenis
	{21957, 111, 20, 0x1},  // kingdomofafghanistan
	{50943, 247, 19, 0x1},  // svalbardandjanmayen
	{22967, 229, 5, 0x81},  // #2jey
	{645, 213, 27, 0x1},    // christmasislandsaustralisch
	{8863, 273, 3, 0x82},   // fry
	{30387, 531, 5, 0x1},   // #5520
	{39539, 376, 5, 0x1},   // #6700
	{30452, 620, 5, 0x1},   // #5572
	{9965, 248, 17, 0x1},   // fstpierremiquelon
	{11960, 218, 13, 0x1},  // faraoeilanden
	{30047, 445, 5, 0x1},   // #5260
	{28847, 259, 20, 0x1},  // kosovounderunscr1244
	{50701, 215, 4, 0x1},   // sadr
	{40890, 465, 5, 0x1},   // #6bru
	{24621, 8, 17, 0x1},    // kingdomofbulgaria
	{19742, 213, 5, 0x81},  // #2cxr
	{37886, 433, 5, 0x1},   // #5thi
	{6756, 120, 10, 0x1},   // micronesia
	{59666, 102, 4, 0x81},  // #1sc
	{63895, 244, 13, 0x1},  // vietnamfmrrep
	{57789, 35, 4, 0x81},   // #1mc
	{60817, 197, 4, 0x81},  // #1vc
	{43503, 482, 5, 0x1},   // #6lat
	{43571, 621, 5, 0x1},   // #6lbr
	{35815, 149, 10, 0x1},  // staatqatar
	{28647, 213, 5, 0x81},  // #4162
	{60211, 14, 7, 0x1},    // czechia
	{18296, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{36264, 105, 16, 0x1},  // republiektunesie
	{56517, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45005, 457, 5, 0x1},   // #6phi
	{53670, 107, 5, 0x1},   // #7uga
	{49268, 135, 16, 0x1},  // dominionofceylon
	{3604, 246, 35, 0x1},   // sinthelenaentristandacunhaascension
	{51882, 56, 20, 0x1},   // volksrepubliekangola
	{26272, 221, 24, 0x1},  // grondterritoryguadeloupe
	{62830, 109, 13, 0x1},  // northrhodesia
	{15233, 197, 12, 0x1},  // saintvincent
	{62721, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{37913, 33, 22, 0x1},   // grandduchedeluxembourg
	{12812, 77, 15, 0x1},   // republiekgambia
	{34377, 254, 18, 0x1},  // holyseevaticancity
	{58452, 64, 7, 0x1},    // congodr
	{56067, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{24309, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{4497, 205, 37, 0x1},   // terresaustralesantarctiquesfrancaises
	{3182, 48, 25, 0x21},   // formerserbiaandmontenegro
	{42488, 206, 19, 0x1},  // caribiannetherlands
	{46856, 521, 5, 0x1},   // #6ypr
	{23182, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{48006, 82, 26, 0x1},   // libischarabischejamahiriya
	{3470, 246, 37, 0x1},   // sainthelenaandtristandacunhaascension
	{9282, 142, 6, 0x1},    // naoero
	{40816, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{24076, 89, 19, 0x1},   // republicofmauritius
	{19837, 241, 28, 0x1},  // palestinianautonometerritory
	{57640, 259, 14, 0x1},  // republickosovo
	{3139, 218, 21, 0x1},   // territoryfaroeislands
	{65072, 1, 15, 0x1},    // albaniarepublic
	{47897, 54, 15, 0x1},   // unitedstatesusa
	{30742, 567, 5, 0x1},   // #5860
	{49453, 68, 23, 0x1},   // afarsenissasfransgebied
	{12768, 217, 10, 0x1},  // falklandis
	{52590, 145, 5, 0x1},   // #7phi
	{16231, 162, 6, 0x1},   // #3nhvu
	{2047, 182, 26, 0x1},   // guyanacooperatieverepublic
	{9066, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{6957, 140, 22, 0x1},   // formerfederatiamalakka
	{23028, 1, 24, 0x1},    // peoplesrepublicofalbania
	{87, 68, 25, 0x1},      // frenchterritoryafarsissas
	{65154, 186, 17, 0x1},  // saintkittsennevis
	{40371, 165, 17, 0x1},  // southadenyemenpdr
	{59500, 150, 4, 0x81},  // #1sa
	{34801, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18972, 62, 5, 0x81},   // #2civ
	{61865, 219, 16, 0x1},  // guernseybaliwick
	{14895, 128, 9, 0x1},   // kyrgistan
	{18705, 61, 5, 0x81},   // #2caf
	{37309, 282, 5, 0x1},   // #5ssd
	{60211, 14, 20, 0x1},   // czechiaczechrepublic
	{3693, 18, 13, 0x21},   // reinodeespana
	{37238, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{15685, 67, 20, 0x1},   // republicadecaboverde
	{48627, 198, 19, 0x1},  // venezuelarepublicof
	{9749, 16, 11, 0x1},    // westgermany
	{737, 247, 25, 0x1},    // territorysvalbardjanmayen
	{44156, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{55743, 85, 21, 0x1},   // malagasischerepubliek
	{41798, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{23599, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{60721, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{6079, 108, 19, 0x1},   // republicsouthafrika
	{39564, 611, 5, 0x1},   // #6705
	{39619, 462, 5, 0x1},   // #6775
	{10231, 55, 10, 0x1},   // jugoslavia
	{60423, 135, 14, 0x1},  // srilankaceylon
	{8807, 73, 18, 0x1},    // keizerrijkethiopie
	{26112, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9652, 46, 11, 0x1},    // sovietunion
	{193, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{30052, 461, 5, 0x1},   // #5265
	{48174, 65, 22, 0x1},   // formercongobrazzaville
	{4378, 26, 22, 0x1},    // peoplesrepublichungary
	{61750, 157, 15, 0x1},  // portuguesetimor
	{2525, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{7033, 48, 22, 0x1},    // formerserbiamontenegro
	{12539, 184, 5, 0x1},   // haiti
	{36997, 128, 10, 0x1},  // kyrgysztan
	{39539, 359, 4, 0x1},   // #670
	{27395, 71, 14, 0x1},   // republicegypte
	{34366, 254, 7, 0x1},   // vatican
	{19726, 212, 5, 0x81},  // #2cuw
	{5842, 166, 10, 0x1},   // argentinia
	{43298, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{58885, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{9272, 142, 16, 0x1},   // republicofnaoero
	{44597, 53, 7, 0x1},    // ukraine
	{24279, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{16633, 123, 21, 0x1},  // iranislamicrepublicof
	{64002, 128, 16, 0x1},  // republickirgizia
	{251, 106, 19, 0x21},   // republiektanganyika
	{59366, 240, 12, 0x1},  // uspuertorico
	{4480, 235, 19, 0x1},   // collectivitymayotte
	{21756, 380, 19, 0x2},  // stmartinsintmaarten
	{12696, 112, 14, 0x1},  // unitedarabeast
	{3089, 178, 19, 0x21},  // drdominicanrepublic
	{43060, 128, 14, 0x1},  // kyrghzrepublic
	{32122, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{28253, 258, 5, 0x81},  // #2xau
	{57509, 84, 16, 0x1},   // kingdomofmorocco
	{39559, 516, 5, 0x1},   // #6704
	{39589, 542, 5, 0x1},   // #6732
	{52644, 146, 5, 0x1},   // #7plw
	{52649, 147, 5, 0x1},   // #7png
	{30457, 393, 5, 0x1},   // #5580
	{39604, 610, 5, 0x1},   // #6760
	{40253, 186, 25, 0x1},  // stkittsandnevisfederation
	{93, 68, 19, 0x1},      // territoryafarsissas
	{2622, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{40535, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{50657, 181, 20, 0x1},  // republicadeguatemala
	{37433, 52, 16, 0x1},   // republiekturkije
	{24389, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57407, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{64871, 7, 8, 0x1},     // belgique
	{37904, 580, 5, 0x1},   // #5tkm
	{18744, 245, 12, 0x1},  // southgeorgia
	{12914, 114, 14, 0x1},  // bahrainkingdom
	{7945, 120, 21, 0x1},   // federalstatmicronesia
	{27657, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16439, 64, 6, 0x1},    // #3zrcd
	{1504, 119, 12, 0x21},  // fidjiislands
	{4652, 120, 22, 0x21},  // micronesiafederalsaint
	{17691, 206, 21, 0x1},  // bonaireseustatiussaba
	{628, 213, 33, 0x1},    // overseasterritorychristmasislands
	{31794, 10, 10, 0x1},   // witrusland
	{22162, 131, 13, 0x1},  // republickorea
	{3026, 201, 14, 0x1},   // territoryaland
	{75, 223, 12, 0x1},     // frenchguyana
	{13222, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{20730, 71, 7, 0x1},    // aregypt
	{41438, 8, 18, 0x1},    // republicofbulgaria
	{19372, 249, 21, 0x1},  // saintmaartendutchpart
	{55436, 19, 8, 0x1},    // esthonia
	{18348, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{30402, 579, 5, 0x1},   // #5531
	{16812, 206, 13, 0x1},  // bonaireensaba
	{30462, 622, 5, 0x1},   // #5581
	{5003, 79, 17, 0x1},    // guineeequatoriale
	{12981, 191, 4, 0x1},   // peru
	{40724, 547, 5, 0x1},   // #6bot
	{47950, 60, 5, 0x1},    // #7bot
	{20316, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57203, 123, 8, 0x1},   // irofiran
	{50904, 48, 15, 0x1},   // republiekservie
	{40053, 510, 5, 0x1},   // #6bah
	{2311, 106, 17, 0x1},   // urepublictanzania
	{51714, 6, 11, 0x1},    // azerbeidjan
	{15423, 117, 7, 0x1},   // prchina
	{53812, 211, 8, 0x1},   // cookisds
	{9441, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{818, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{17610, 206, 25, 0x1},  // sababonairesoutheustatius
	{22799, 84, 9, 0x1},    // almaghrib
	{49278, 135, 14, 0x1},  // ceylonsrilanka
	{6622, 235, 24, 0x1},   // overzeesterritorymayotte
	{37094, 623, 5, 0x1},   // #5snm
	{39659, 537, 5, 0x1},   // #6817
	{40782, 256, 25, 0x1},  // virginislandsunitedstates
	{17917, 62, 17, 0x1},   // republicivoorkust
	{64564, 170, 16, 0x1},  // plurstatebolivia
	{11882, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{30397, 573, 5, 0x1},   // #5530
	{40702, 624, 5, 0x1},   // #6bos
	{3630, 246, 35, 0x1},   // ascensionensinthelenatristandacunha
	{8731, 193, 10, 0x1},   // elsalvador
	{8967, 71, 33, 0x1},    // formerverenigdearabischerepubliek
	{3335, 40, 11, 0x1},    // netherlands
	{42846, 136, 23, 0x1},  // sultanatemaldiveislands
	{47787, 116, 5, 0x1},   // #7bhu
	{34323, 241, 14, 0x1},  // palestinestate
	{13212, 34, 16, 0x1},   // republicoflatvia
	{56091, 246, 26, 0x1},  // sainthelenaanddependencies
	{17566, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{4387, 37, 12, 0x21},   // vjrmacedonia
	{41983, 188, 24, 0x1},  // verenigdestatenvanmexico
	{2199, 57, 16, 0x21},   // kingdomofburundi
	{46851, 489, 5, 0x1},   // #6yem
	{40877, 203, 13, 0x1},  // americansomoa
	{47172, 454, 23, 0x2},  // democraticrepublickorea
	{48613, 198, 23, 0x1},  // unitedstatesofvenezuela
	{18445, 171, 18, 0x1},  // brazilunitedstates
	{30092, 623, 5, 0x1},   // #5331
	{50825, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39639, 625, 5, 0x1},   // #6800
	{39654, 369, 5, 0x1},   // #6816
	{13326, 219, 16, 0x1},  // baliwickguernsey
	{17835, 110, 13, 0x1},  // southrhodesia
	{26986, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39584, 353, 5, 0x1},   // #6731
	{52672, 44, 5, 0x1},    // #7por
	{22144, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{44842, 162, 15, 0x1},  // republicvanuatu
	{2955, 18, 12, 0x1},    // spaansestaat
	{52546, 192, 5, 0x1},   // #7par
	{45448, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{28706, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12531, 184, 13, 0x1},  // republichaiti
	{53570, 171, 20, 0x1},  // unitedstatesbrazilia
	{39832, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38422, 54, 19, 0x1},   // americaunitedstates
	{35294, 612, 5, 0x1},   // #5mnc
	{36962, 527, 5, 0x1},   // #5slo
	{11215, 147, 19, 0x1},  // statepapuanewguinea
	{1662, 256, 15, 0x1},   // usvirginislands
	{33641, 205, 25, 0x1},  // frsouthantarcticterritory
	{56619, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{63698, 190, 14, 0x1},  // republicpanama
	{11858, 146, 5, 0x1},   // palau
	{34951, 95, 13, 0x1},   // sudanupto2011
	{22439, 21, 21, 0x1},   // metropolitanfrankrijk
	{26301, 164, 15, 0x1},  // republicofyemen
	{1144, 103, 14, 0x21},  // republictsjaad
	{13620, 105, 15, 0x1},  // republictunesia
	{30737, 591, 5, 0x1},   // #5850
	{25860, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{15933, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{41949, 119, 14, 0x1},  // dominionoffiji
	{13257, 145, 19, 0x1},  // philippinesrepublic
	{49344, 148, 13, 0x1},  // demrepofkorea
	{61951, 138, 26, 0x1},  // socialistrepublicunieburma
	{43645, 215, 13, 0x1},  // spanishsahara
	{6483, 251, 22, 0x1},   // associatemembertokelau
	{48282, 24, 19, 0x1},   // ellinikidhimokratia
	{63494, 241, 19, 0x1},  // palestijnsegebieden
	{37812, 131, 13, 0x1},  // korearepublic
	{595, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59169, 170, 25, 0x1},  // plurinationalstatebolivia
	{13558, 97, 20, 0x1},   // republieksierraleone
	{28012, 129, 13, 0x1},  // statecambodia
	{38627, 28, 15, 0x1},   // republicijsland
	{12349, 138, 12, 0x1},  // birmamyanmar
	{36690, 597, 5, 0x1},   // #5sen
	{39719, 311, 5, 0x1},   // #6950
	{7412, 454, 25, 0x2},   // democraticrepublicofkorea
	{10993, 111, 25, 0x1},  // islamicemirateafghanistan
	{49801, 246, 18, 0x1},  // islandssainthelena
	{36957, 318, 5, 0x1},   // #5skn
	{31605, 246, 20, 0x1},  // sthelenadependencies
	{62222, 154, 13, 0x1},  // kingdomofsiam
	{47528, 6, 12, 0x1},    // azerbajdsjan
	{51447, 64, 4, 0x1},    // droc
	{57871, 193, 19, 0x1},  // republicaelsalvador
	{21474, 208, 16, 0x1},  // territorybermuda
	{11328, 68, 15, 0x1},   // franssomaliland
	{36545, 94, 17, 0x1},   // rwandeserepubliek
	{3207, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{53691, 197, 15, 0x1},  // saintvincentgre
	{27352, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{3872, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15525, 149, 6, 0x1},   // quatar
	{30472, 513, 5, 0x1},   // #5591
	{4674, 43, 16, 0x1},    // republicofpoland
	{40287, 549, 5, 0x1},   // #6bel
	{63061, 45, 18, 0x1},   // koninkrijkroemenie
	{11545, 73, 14, 0x1},   // formerethiopia
	{43040, 128, 18, 0x1},  // republickyrgyzstan
	{44059, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{27968, 254, 15, 0x1},  // vaticaansestaat
	{34702, 148, 14, 0x1},  // dempeorepkorea
	{60277, 150, 20, 0x1},  // alarabiyahassuudiyah
	{27761, 256, 16, 0x1},  // usavirginislands
	{32403, 25, 6, 0x1},    // crotia
	{54791, 54, 11, 0x1},   // usofamerica
	{14778, 37, 23, 0x1},   // macedonianorthmacedonia
	{3444, 63, 23, 0x21},   // federalrepublickameroen
	{20652, 136, 19, 0x1},  // sultanateofmaldives
	{32208, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{5112, 32, 17, 0x1},    // republieklitouwen
	{30467, 356, 5, 0x1},   // #5590
	{39634, 592, 5, 0x1},   // #6790
	{47691, 57, 5, 0x1},    // #7bdi
	{4959, 16, 23, 0x1},    // duitslandbondsrepubliek
	{342, 37, 14, 0x1},     // noordmacedonie
	{5629, 225, 25, 0x1},   // overseasterritoryhongkong
	{23357, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59819, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{62756, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{5881, 46, 7, 0x1},     // rusland
	{47971, 115, 5, 0x1},   // #7bru
	{4853, 223, 18, 0x1},   // frenchguianafrench
	{13635, 37, 12, 0x1},   // vjrmacedonie
	{31038, 95, 13, 0x1},   // republicsudan
	{26837, 51, 15, 0x1},   // kingdomofsweden
	{308, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{4991, 76, 18, 0x1},    // republiquedeguinee
	{49941, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{30062, 367, 5, 0x1},   // #5305
	{25040, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39649, 626, 5, 0x1},   // #6812
	{14181, 206, 10, 0x1},  // besislands
	{21646, 197, 21, 0x1},  // stvincentengrenadines
	{48151, 64, 23, 0x1},   // formercongoleopoldville
	{3160, 218, 27, 0x1},   // associatememberfaroeislands
	{33259, 117, 20, 0x1},  // chinapeoplesrepublic
	{44977, 93, 19, 0x1},   // federatievannigeria
	{40397, 509, 5, 0x1},   // #6ben
	{16898, 1, 23, 0x1},    // albanesepeoplesrepublic
	{27346, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{2967, 72, 7, 0x1},     // eritrea
	{200, 68, 19, 0x1},     // frenchafarsandissas
	{8844, 205, 19, 0x1},   // frsouthernterritory
	{57442, 128, 9, 0x1},   // kyrgyzrep
	{62721, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{35299, 436, 5, 0x1},   // #5mng
	{14745, 9, 20, 0x1},    // bosniaandherzegovina
	{5908, 48, 24, 0x1},    // formerservieenmontenegro
	{24689, 85, 16, 0x1},   // malagasyrepublic
	{21427, 140, 18, 0x1},  // federationofmalaya
	{21466, 208, 24, 0x1},  // overseasterritorybermuda
	{30885, 26, 23, 0x1},   // volksrepubliekhongarije
	{64343, 172, 8, 0x1},   // barbados
	{32771, 165, 10, 0x1},  // yemensouth
	{45037, 162, 19, 0x1},  // republiquedevanuatu
	{3600, 273, 29, 0xa2},  // yugoslaviaserbiaandmontenegro
	{5190, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{14292, 46, 10, 0x1},   // russianfed
	{39644, 375, 5, 0x1},   // #6811
	{50789, 27, 14, 0x1},   // irishfreestate
	{17032, 167, 7, 0x1},   // antigua
	{409, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{61087, 24, 21, 0x1},   // koninkrijkgriekenland
	{17529, 206, 11, 0x1},  // sababonaire
	{42888, 627, 5, 0x1},   // #6kos
	{6187, 241, 28, 0x1},   // occupiedpalestinianterritory
	{27370, 71, 15, 0x1},   // republiekegypte
	{17964, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{12928, 150, 6, 0x1},   // saudia
	{4914, 242, 21, 0x21},  // tahitifrenchpolynesia
	{20746, 26, 14, 0x1},   // hungarykingdom
	{18026, 36, 14, 0x1},   // republicmoldov
	{52746, 252, 11, 0x1},  // taiwanchina
	{60092, 79, 24, 0x1},   // equatorialguinearepublic
	{54650, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{63550, 104, 17, 0x1},  // togoleserepubliek
	{29102, 184, 5, 0x81},  // #4332
	{1436, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{34287, 254, 15, 0x1},  // vaticaansestate
	{43614, 187, 7, 0x1},   // stlucia
	{2649, 231, 21, 0x21},  // frankrijksaintmaarten
	{59101, 145, 19, 0x1},  // phillippinerepublic
	{35824, 14, 17, 0x1},   // republiektsjechie
	{13304, 103, 12, 0x1},  // republicchad
	{40782, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{37935, 33, 22, 0x1},   // grandduchyofluxembourg
	{35861, 196, 26, 0x1},  // orientaalserepublicuruguay
	{32679, 34, 16, 0x1},   // republiekletland
	{45860, 46, 17, 0x1},   // russianfederation
	{41875, 231, 17, 0x1},  // saintmartinfrance
	{37314, 372, 5, 0x1},   // #5stp
	{37625, 560, 5, 0x2},   // #5syr
	{23260, 92, 13, 0x1},   // nigerrepublic
	{4697, 8, 16, 0x1},     // republicbulgaria
	{43708, 556, 5, 0x1},   // #6lux
	{11551, 73, 8, 0x1},    // ethiopia
	{61647, 61, 26, 0x1},   // formercentralafricanempire
	{55500, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50487, 26, 18, 0x1},   // hongaarserepubliek
	{19551, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{5209, 196, 7, 0x1},    // uruguay
	{26351, 56, 19, 0x1},   // portugeeswestafrika
	{40697, 347, 5, 0x1},   // #6bol
	{47540, 168, 5, 0x1},   // #7bah
	{47945, 170, 5, 0x1},   // #7bol
	{746, 247, 16, 0x1},    // svalbardjanmayen
	{33486, 311, 5, 0x1},   // #5fij
	{3984, 182, 11, 0x21},  // britsguiana
	{62382, 256, 29, 0x1},  // americanvirginislandsamerican
	{64212, 165, 18, 0x1},  // peoplesdemrepyemen
	{39474, 587, 5, 0x1},   // #6651
	{10352, 246, 16, 0x1},  // formersinthelena
	{32901, 161, 4, 0x1},   // drvn
	{60060, 244, 22, 0x1},  // republicofsouthvietnam
	{25748, 112, 13, 0x1},  // trucialstates
	{3215, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{41302, 178, 6, 0x1},   // domrep
	{17866, 16, 21, 0x1},   // germanfederalrepublic
	{58452, 64, 8, 0x1},    // congodrc
	{20063, 158, 12, 0x1},  // tongaislands
	{57125, 254, 12, 0x1},  // vaticanstate
	{15724, 110, 16, 0x1},  // zimbabwerepublic
	{30732, 457, 5, 0x1},   // #5840
	{36885, 65, 10, 0x1},   // congobrazz
	{38042, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{14868, 16, 3, 0x1},    // frg
	{16406, 205, 21, 0x1},  // frsouthernterritories
	{33844, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{49769, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{28342, 264, 5, 0x81},  // #2xqc
	{13907, 174, 18, 0x1},  // republicofcolombia
	{29107, 226, 5, 0x81},  // #4334
	{51935, 82, 14, 0x1},   // libyanrepublic
	{5240, 222, 26, 0x1},   // overseasterritorygreenland
	{4250, 159, 6, 0x21},   // tuvalu
	{60075, 244, 15, 0x1},  // vietnamrepublic
	{3148, 218, 12, 0x1},   // faroeislands
	{5469, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{30102, 288, 5, 0x1},   // #5339
	{15582, 157, 20, 0x1},  // oostofportugeestimor
	{17671, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{28141, 161, 5, 0x81},  // #2vnm
	{52734, 240, 5, 0x1},   // #7pur
	{7988, 10, 11, 0x1},    // byelorussia
	{39629, 398, 5, 0x1},   // #6781
	{52571, 191, 5, 0x1},   // #7per
	{51998, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{63782, 52, 5, 0x1},    // tukey
	{47550, 113, 5, 0x1},   // #7ban
	{45217, 18, 14, 0x1},   // kingdomofspain
	{35624, 186, 16, 0x1},  // sintkittsennevis
	{40196, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{7432, 148, 10, 0x1},   // koreanoord
	{11024, 37, 9, 0x1},    // macedonia
	{6373, 235, 24, 0x1},   // overseasterritorymayotte
	{1693, 177, 15, 0x21},  // dominicaislands
	{10467, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{453, 248, 37, 0x21},   // overseasdepartmentsaintpierremiquelon
	{52379, 241, 16, 0x1},  // palestinianstate
	{13518, 192, 16, 0x1},  // paraguayrepublic
	{53082, 49, 17, 0x1},   // slovaakserepublic
	{32413, 228, 25, 0x1},  // britsindischeoceaangebied
	{19466, 155, 11, 0x1},  // tadjikistan
	{18523, 198, 11, 0x1},  // rbvenezuela
	{30097, 389, 5, 0x1},   // #5338
	{49385, 174, 16, 0x1},  // republiccolombia
	{57745, 58, 19, 0x1},   // volksrepubliekbenin
	{42527, 198, 15, 0x1},  // repbolvenezuela
	{2586, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{63153, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{50787, 123, 5, 0x1},   // #7iri
	{40442, 66, 17, 0x1},   // unionofthecomoros
	{39624, 593, 5, 0x1},   // #6780
	{62023, 154, 18, 0x1},  // koninkrijkthailand
	{48595, 63, 20, 0x1},   // republiqueducameroun
	{9508, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{29087, 181, 5, 0x81},  // #4320
	{29112, 254, 5, 0x81},  // #4336
	{28144, 37, 10, 0x1},   // nmacedonia
	{35451, 252, 14, 0x1},  // taiwanprovince
	{7370, 108, 16, 0x1},   // unionsouthafrica
	{13692, 54, 19, 0x1},   // verstatenvanamerika
	{29082, 224, 5, 0x81},  // #4316
	{29122, 225, 5, 0x81},  // #4344
	{59235, 168, 17, 0x1},  // bahamasgemenebest
	{14609, 186, 18, 0x1},  // stchristoffelnevis
	{39509, 521, 5, 0x1},   // #6680
	{39479, 628, 5, 0x1},   // #6652
	{9479, 65, 24, 0x1},    // brazzavillecongorepublic
	{60911, 103, 5, 0x1},   // tsjad
	{27810, 193, 18, 0x1},  // elsalvadorrepublic
	{20753, 101, 17, 0x1},  // kingdomofeswatini
	{15260, 197, 18, 0x1},  // saintvingrenadines
	{15968, 100, 15, 0x1},  // saotomeprincipe
	{43697, 447, 5, 0x1},   // #6lit
	{3680, 114, 17, 0x21},  // koninkrijkbahrein
	{35757, 142, 5, 0x1},   // nauro
	{2817, 1, 15, 0x1},     // republicalbania
	{43625, 152, 21, 0x1},  // britishsolomonislands
	{1720, 140, 18, 0x1},   // federationmalaysia
	{15067, 128, 8, 0x1},   // kirzigia
	{34356, 254, 21, 0x1},  // stateofthevaticancity
	{3027, 222, 15, 0x21},  // greenlanddanish
	{30727, 465, 5, 0x1},   // #5835
	{60201, 14, 17, 0x1},   // republicofczechia
	{49229, 177, 5, 0x1},   // #7dma
	{47391, 204, 10, 0x1},  // antarctica
	{1526, 257, 24, 0x1},   // collectivitywallisfutuna
	{9215, 244, 12, 0x1},   // southvietnam
	{47976, 8, 5, 0x1},     // #7bul
	{44564, 243, 21, 0x1},  // grondterritoryreunion
	{36373, 33, 23, 0x1},   // groothertogdomluxemburg
	{32776, 100, 17, 0x1},  // southtomeprincipe
	{33542, 305, 5, 0x1},   // #5fin
	{15152, 218, 7, 0x1},   // faeroes
	{11706, 231, 14, 0x1},  // stmartinfrance
	{14571, 116, 7, 0x1},   // drukyul
	{7580, 199, 22, 0x1},   // overseasterritoryaruba
	{39449, 548, 5, 0x1},   // #6625
	{13729, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10188, 140, 20, 0x1},  // federationofmalaysia
	{61240, 70, 19, 0x1},   // sultanateofzanzibar
	{55094, 90, 9, 0x1},    // nyasaland
	{58278, 21, 15, 0x1},   // anddomtomfrance
	{33428, 234, 25, 0x1},  // departementdelamartinique
	{17932, 186, 29, 0x1},  // stchristopherennevisfederatie
	{43658, 466, 5, 0x1},   // #6les
	{20935, 74, 6, 0x1},    // gaboen
	{30182, 447, 5, 0x1},   // #5368
	{49548, 220, 16, 0x1},  // gibraltarbritish
	{4533, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40418, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20978, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{28060, 198, 5, 0x81},  // #2ven
	{21182, 220, 9, 0x1},   // gibralter
	{43484, 73, 11, 0x1},   // ethiopiafdr
	{46705, 174, 16, 0x1},  // republiccolumbia
	{42436, 335, 5, 0x1},   // #6ind
	{54328, 66, 14, 0x1},   // comorosislands
	{6607, 218, 7, 0x1},    // faeroer
	{6711, 251, 24, 0x1},   // overzeesterritorytokelau
	{4632, 58, 15, 0x1},    // republicofbenin
	{8294, 161, 3, 0x1},    // srv
	{39524, 296, 5, 0x1},   // #6694
	{38028, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{39454, 282, 5, 0x1},   // #6626
	{11600, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{37557, 569, 5, 0x1},   // #5swd
	{15564, 157, 18, 0x1},  // republiekoosttimor
	{23109, 150, 12, 0x1},  // saudiaarabia
	{30187, 409, 5, 0x1},   // #5369
	{2160, 213, 14, 0x21},  // kertmisislands
	{41132, 186, 27, 0x1},  // stchristophernevisfederatia
	{23482, 233, 19, 0x1},  // territorymontserrat
	{8240, 241, 21, 0x1},   // palestinianautoriteit
	{57703, 153, 18, 0x1},  // syrianarabrepbulic
	{1297, 64, 24, 0x21},   // zairekinshasacongodemrep
	{50813, 27, 5, 0x1},    // #7irl
	{10970, 129, 9, 0x1},   // kampuchea
	{16003, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{33547, 613, 5, 0x1},   // #5frn
	{4593, 66, 7, 0x1},     // comores
	{26104, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{41013, 44, 17, 0x1},   // portugeserepublic
	{15075, 160, 8, 0x1},   // oezbekia
	{16832, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{51195, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{41516, 82, 12, 0x1},   // kingdomlibia
	{43581, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54489, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{57330, 17, 17, 0x1},   // kingdomdenemarken
	{37138, 95, 18, 0x1},   // republicofthesudan
	{7147, 49, 18, 0x1},    // republiekslowakije
	{64667, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{1302, 64, 24, 0x21},   // kinshasacongodemrepzaire
	{2024, 248, 36, 0x21},  // overzeesterritorysaintpierremiquelon
	{30067, 629, 5, 0x1},   // #5310
	{45543, 49, 18, 0x1},   // slovenskarepublika
	{28030, 617, 5, 0x1},   // #2vdr
	{15877, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{31556, 60, 9, 0x1},    // botswanna
	{63876, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{5646, 225, 16, 0x1},   // hongkongsarchina
	{58538, 131, 9, 0x1},   // zuidkorea
	{30722, 483, 5, 0x1},   // #5830
	{48553, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{32575, 143, 12, 0x1},  // muscatenoman
	{33304, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{50512, 186, 31, 0x1},  // stchristopherandnevisfederation
	{4655, 58, 12, 0x1},    // dahomeybenin
	{10041, 82, 20, 0x1},   // libyanarabjamahariya
	{8515, 128, 20, 0x1},   // kirgizieofkirgizstan
	{3610, 273, 29, 0xa2},  // serbiaandmontenegroyugoslavia
	{29092, 76, 5, 0x81},   // #4324
	{33552, 476, 5, 0x1},   // #5fsm
	{35571, 252, 14, 0x1},  // chinataiwanrep
	{41121, 62, 13, 0x1},   // elpenbeenkust
	{29072, 180, 5, 0x81},  // #4308
	{29077, 221, 5, 0x81},  // #4312
	{29117, 183, 5, 0x81},  // #4340
	{7784, 202, 13, 0x1},   // dutchantilles
	{3240, 13, 24, 0x21},   // republictsjechoslowakije
	{4705, 8, 16, 0x1},     // bulgariarepublic
	{38504, 52, 16, 0x1},   // republiekturkiye
	{39529, 370, 5, 0x1},   // #6696
	{45979, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39444, 395, 5, 0x1},   // #6620
	{62895, 130, 15, 0x1},  // gilbertkiribati
	{50668, 181, 17, 0x1},  // guatemalarepublic
	{19477, 67, 5, 0x81},   // #2cpv
	{31424, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{25599, 46, 13, 0x1},   // russiafederal
	{6644, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37429, 523, 5, 0x1},   // #5sur
	{53012, 94, 5, 0x1},    // #7rwa
	{60153, 247, 11, 0x1},  // spitsbergen
	{55305, 171, 23, 0x1},  // federalrepublicbrazilia
	{24033, 8, 19, 0x1},    // koninkrijkbulgarije
	{26478, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{18262, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{21868, 161, 25, 0x1},  // democraticrepublicvietnam
	{37453, 33, 23, 0x1},   // grossherzogtumluxemburg
	{280, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{33299, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{1305, 69, 49, 0x1},    // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{20188, 72, 8, 0x1},    // erithrea
	{37783, 195, 8, 0x1},   // trinidad
	{35745, 340, 5, 0x1},   // #5mzm
	{11973, 218, 13, 0x1},  // faroerislands
	{25869, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{27978, 254, 17, 0x1},  // staatvaticaanstad
	{3346, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{38934, 377, 4, 0x1},   // #620
	{19610, 175, 5, 0x81},  // #2cri
	{36850, 332, 14, 0x82}, // republiekcongo
	{43157, 626, 5, 0x1},   // #6lao
	{31517, 198, 12, 0x1},  // rbvvenezuela
	{37546, 620, 5, 0x1},   // #5swa
	{13116, 252, 12, 0x1},  // formertaiwan
	{40132, 130, 18, 0x1},  // republicofkiribati
	{9733, 87, 10, 0x1},    // mocambique
	{2501, 65, 8, 0x21},    // repcongo
	{22135, 183, 5, 0x81},  // #2hnd
	{23442, 148, 12, 0x1},  // koreademrepn
	{6837, 114, 7, 0x1},    // bahrein
	{5121, 32, 8, 0x1},     // litouwen
	{1239, 156, 20, 0x21},  // republicturkmenistan
	{23289, 170, 16, 0x1},  // republiekbolivia
	{15126, 123, 9, 0x1},   // stateiran
	{28121, 256, 5, 0x81},  // #2vir
	{49219, 17, 5, 0x1},    // #7den
	{62248, 126, 9, 0x1},   // nihonkoku
	{58227, 194, 17, 0x1},  // republicofsurinam
	{4055, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{4737, 12, 21, 0x21},   // zwitserseconfederatie
	{11018, 37, 15, 0x1},   // formermacedonia
	{62756, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{39514, 539, 5, 0x1},   // #6690
	{4780, 240, 17, 0x1},   // puertoricoislands
	{1112, 210, 29, 0x21},  // cocoskeelingislandsaustralian
	{3929, 65, 19, 0x1},    // repbrazzavillecongo
	{32972, 170, 12, 0x1},  // statebolivia
	{19140, 63, 5, 0x81},   // #2cmr
	{21687, 14, 13, 0x1},   // czeckrepublic
	{51633, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{30072, 325, 5, 0x1},   // #5315
	{30167, 387, 5, 0x1},   // #5365
	{63766, 82, 10, 0x1},   // libyastate
	{358, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{2335, 30, 18, 0x21},   // repubblicaitaliana
	{21803, 101, 18, 0x1},  // koninkrijkeswatini
	{8922, 147, 17, 0x1},   // papuaandnewguinea
	{1103, 210, 28, 0x21},  // territorycocoskeelingislands
	{61587, 241, 16, 0x1},  // palestijnsgebied
	{11187, 163, 14, 0x1},  // statewestsamoa
	{15577, 157, 20, 0x1},  // timoroostofportugees
	{471, 138, 12, 0x1},    // myanmarbirma
	{35769, 151, 18, 0x1},  // republieksingapore
	{56772, 167, 15, 0x1},  // antiguaenbaruda
	{19393, 380, 20, 0x2},  // saintmaartenstmartin
	{1888, 112, 14, 0x1},   // unarabemirates
	{11245, 147, 21, 0x1},  // stateofpapuanewguinea
	{27927, 134, 7, 0x1},   // lebanon
	{57358, 78, 16, 0x1},   // portugueseguinea
	{59409, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{61873, 219, 18, 0x1},  // baliwickofguernsey
	{15950, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{45263, 57, 15, 0x1},   // republicburundi
	{30172, 529, 5, 0x1},   // #5366
	{10598, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{24846, 214, 20, 0x1},  // caymanislandsbritish
	{61997, 175, 17, 0x1},  // costaricarepublic
	{28452, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{28154, 162, 5, 0x81},  // #2vut
	{20851, 120, 3, 0x1},   // fsm
	{18662, 188, 19, 0x1},  // unitedmexicanstates
	{14735, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{794, 221, 17, 0x1},    // guadeloupeislands
	{29097, 182, 5, 0x81},  // #4328
	{32704, 425, 5, 0x1},   // #5den
	{61537, 64, 13, 0x1},   // belgischkongo
	{51392, 198, 15, 0x1},  // venezuelarepbol
	{31932, 211, 21, 0x1},  // cookislandsnewzeeland
	{37639, 178, 19, 0x1},  // republicadominicana
	{3651, 246, 35, 0x1},   // tristandacunhaenascensionsinthelena
	{10964, 129, 15, 0x1},  // formerkampuchea
	{63957, 160, 18, 0x1},  // uzbekistanrepublic
	{39519, 510, 5, 0x1},   // #6692
	{26861, 17, 14, 0x1},   // denmarkkingdom
	{12134, 194, 13, 0x1},  // formersurinam
	{51887, 56, 15, 0x1},   // republiekangola
	{62599, 106, 18, 0x1},  // tanganyikatanzania
	{12038, 120, 13, 0x1},  // fedmicronesia
	{59257, 168, 14, 0x1},  // bahamasislands
	{16476, 169, 6, 0x1},   // belize
	{30082, 527, 5, 0x1},   // #5317
	{30177, 482, 5, 0x1},   // #5367
	{34269, 303, 5, 0x1},   // #5jor
	{34363, 254, 10, 0x1},  // thevatican
	{21049, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{58754, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{42549, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1842, 137, 23, 0x21},  // marshallislandsrepublic
	{2834, 232, 22, 0x21},  // northernmarianeislands
	{27609, 152, 19, 0x1},  // statesolomonislands
	{19347, 231, 25, 0x1},  // collectivityofsaintmartin
	{42775, 143, 19, 0x1},  // sultanatemuscatoman
	{34366, 254, 18, 0x1},  // vaticancityholysee
	{54835, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49240, 178, 5, 0x1},   // #7dom
	{35308, 220, 18, 0x1},  // territorygibraltar
	{11275, 163, 15, 0x1},  // formerwestsamoa
	{16620, 126, 6, 0x1},   // nippon
	{6187, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{26945, 26, 16, 0x1},   // kingdomhongarije
	{48343, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{58870, 117, 8, 0x1},   // zhongguo
	{601, 10, 15, 0x21},    // belarusrepublic
	{1621, 207, 24, 0x1},   // territorysaintbarthelemy
	{36695, 513, 5, 0x1},   // #5sey
	{59007, 165, 17, 0x1},  // democratischjemen
	{24006, 67, 21, 0x1},   // kaapverdischeeilanden
	{20053, 158, 15, 0x1},  // koninkrijktonga
	{3745, 177, 20, 0x21},  // commonwealthdominica
	{20398, 170, 26, 0x1},  // boliviaplurinationalstates
	{30077, 339, 5, 0x1},   // #5316
	{30162, 379, 5, 0x1},   // #5360
	{6844, 31, 23, 0x1},    // furstentumliechtenstein
	{47698, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{62199, 184, 4, 0x1},   // hati
	{4780, 240, 10, 0x1},   // puertorico
	{2872, 26, 17, 0x1},    // republichongarije
	{56338, 18, 12, 0x1},   // spanishstate
	{174, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{4800, 126, 5, 0x1},    // japan
	{44521, 12, 19, 0x1},   // confederaziunsvizra
	{16200, 85, 17, 0x1},   // madagaskarislands
	{61158, 12, 21, 0x1},   // zwitserseconfederatia
	{11068, 37, 15, 0x1},   // formermacedonie
	{33138, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{61911, 43, 14, 0x1},   // republiekpolen
	{17264, 167, 5, 0x81},  // #2atg
	{39719, 487, 4, 0x1},   // #695
	{49195, 98, 24, 0x1},   // federalrepublicofsomalia
	{44900, 246, 24, 0x1},  // sthelenaentristandacunha
	{39459, 630, 5, 0x1},   // #6630
	{50713, 142, 11, 0x1},  // nauruisland
	{4968, 16, 14, 0x1},    // bondsrepubliek
	{30222, 355, 5, 0x1},   // #5385
	{20951, 227, 27, 0x1},  // overseasterritoryislandsman
	{61049, 129, 13, 0x1},  // cambodiastate
	{33010, 151, 17, 0x1},  // republicsingapore
	{53192, 99, 19, 0x1},   // republiekzuidsoedan
	{48245, 214, 20, 0x1},  // caymanislandsislands
	{10506, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{6014, 85, 20, 0x1},    // republiquemadagascar
	{42461, 470, 5, 0x1},   // #6ins
	{52541, 190, 5, 0x1},   // #7pan
	{25179, 170, 26, 0x1},  // plurinationalestaatbolivia
	{48382, 55, 27, 0x1},   // democraticfederalyugoslavia
	{5058, 66, 7, 0x1},     // comoros
	{64819, 148, 8, 0x1},   // dprkorea
	{50016, 88, 27, 0x1},   // islamicrepublicofmauritania
	{8052, 244, 15, 0x1},   // republicvietnam
	{55457, 103, 5, 0x1},   // tshad
	{22700, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17248, 205, 5, 0x81},  // #2atf
	{39714, 338, 4, 0x1},   // #694
	{37128, 95, 28, 0x1},   // democraticrepublicofthesudan
	{17461, 218, 18, 0x1},  // faroeislandsdanish
	{7139, 74, 17, 0x1},    // gaboneserepubliek
	{21571, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{33229, 225, 15, 0x1},  // chinaprhongkong
	{33585, 95, 28, 0x1},   // democratischerepublieksoedan
	{4574, 120, 25, 0x21},  // micronesiafederatedstates
	{438, 138, 14, 0x1},    // unievanmyanmar
	{5107, 65, 14, 0x1},    // congorepubliek
	{25414, 152, 9, 0x1},   // solomonis
	{28025, 197, 5, 0x81},  // #2vct
	{7235, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{47357, 82, 18, 0x1},   // unitedkingdomlibya
	{26328, 165, 9, 0x1},   // yemenaden
	{13956, 115, 22, 0x1},  // negarabruneidarussalam
	{36332, 232, 23, 0x1},  // northernmarianasislands
	{4319, 85, 23, 0x1},    // repoblikanimadagasikara
	{4761, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14527, 217, 9, 0x1},   // falklands
	{15960, 100, 23, 0x1},  // republicsaotomeprincipe
	{32156, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{29062, 24, 5, 0x81},   // #4300
	{29127, 26, 5, 0x81},   // #4348
	{43221, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{6055, 108, 24, 0x1},   // formerunionofsouthafrica
	{17243, 204, 5, 0x81},  // #2ata
	{39709, 615, 4, 0x1},   // #693
	{46890, 2, 26, 0x1},    // valleysandorraprincipality
	{60329, 165, 6, 0x1},   // syemen
	{38388, 53, 7, 0x1},    // ukrania
	{35251, 99, 9, 0x1},    // zuidsudan
	{37562, 298, 5, 0x1},   // #5swz
	{37510, 84, 17, 0x1},   // koninkrijkmarokko
	{22317, 589, 5, 0x1},   // #2hvo
	{7545, 210, 19, 0x1},   // keelingislandscocos
	{16062, 64, 13, 0x1},   // kinshasacongo
	{5751, 17, 17, 0x1},    // kongerigetdanmark
	{25287, 123, 6, 0x1},   // perzia
	{2493, 64, 11, 0x21},   // kongodemrep
	{52667, 43, 5, 0x1},    // #7pol
	{17133, 166, 20, 0x1},  // argentijnserepubliek
	{54800, 214, 7, 0x1},   // caymans
	{46639, 59, 21, 0x1},   // uppervoltaburkinafaso
	{40289, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{61142, 103, 14, 0x1},  // republicofchad
	{55368, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{22777, 123, 6, 0x1},   // iriran
	{39704, 631, 4, 0x1},   // #692
	{3084, 109, 16, 0x1},   // republicofzambia
	{10421, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{11311, 128, 17, 0x1},  // republiekkirgizie
	{3094, 109, 14, 0x1},   // zambiarepublic
	{36685, 574, 5, 0x1},   // #5sau
	{17025, 2, 5, 0x81},    // #2and
	{36700, 599, 5, 0x1},   // #5sie
	{14472, 227, 10, 0x1},  // manislands
	{61117, 95, 14, 0x1},   // republicsoedan
	{15403, 28, 6, 0x1},    // ysland
	{45353, 632, 5, 0x1},   // #6saf
	{30217, 569, 5, 0x1},   // #5380
	{21339, 242, 27, 0x1},  // collectivityfrenchpolynesia
	{15118, 123, 17, 0x1},  // imperialstateiran
	{55218, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{52108, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{28168, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{7039, 48, 6, 0x1},     // serbia
	{4154, 122, 10, 0x21},  // indiaunion
	{13122, 252, 9, 0x1},   // taiwanchn
	{29412, 236, 5, 0x81},  // #4540
	{46859, 132, 19, 0x1},  // principalitykoeweit
	{35379, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{51579, 111, 13, 0x1},  // irafghanistan
	{40017, 41, 5, 0x1},    // noreg
	{21886, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{29187, 127, 5, 0x81},  // #4398
	{58562, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{61627, 231, 17, 0x1},  // frenchsaintmartin
	{39534, 344, 5, 0x1},   // #6698
	{39699, 568, 4, 0x1},   // #691
	{62561, 119, 5, 0x1},   // fidji
	{34607, 132, 6, 0x1},   // kuweit
	{55305, 171, 21, 0x1},  // federalrepublicbrazil
	{7235, 54, 19, 0x1},    // unitedstatesamerica
	{37007, 456, 5, 0x1},   // #5slv
	{21540, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{22249, 184, 5, 0x81},  // #2hti
	{20425, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37334, 548, 5, 0x1},   // #5sud
	{11506, 129, 14, 0x1},  // formercambodja
	{746, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{45779, 481, 5, 0x1},   // #6svg
	{46904, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{23968, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{4805, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{14191, 59, 10, 0x1},   // bovenvolta
	{33669, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{39694, 518, 4, 0x1},   // #690
	{2677, 209, 22, 0x1},   // bouvetislandsnorwegian
	{62619, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19615, 607, 5, 0x81},  // #2csk
	{16173, 64, 27, 0x1},   // congodemocratischerepubliek
	{53570, 171, 18, 0x1},  // unitedstatesbrazil
	{10757, 257, 16, 0x1},  // fwallisandfutuna
	{63201, 121, 17, 0x1},  // republicindonesia
	{62910, 552, 23, 0x2},  // gilbertandelliceislands
	{60296, 59, 10, 0x1},   // hautevolta
	{27934, 118, 16, 0x1},  // republicofcyprus
	{24227, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{29447, 237, 5, 0x81},  // #4574
	{52716, 148, 5, 0x1},   // #7prk
	{14745, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{5637, 225, 17, 0x1},   // territoryhongkong
	{10026, 82, 20, 0x1},   // unitedkingdomoflibya
	{52523, 144, 5, 0x1},   // #7pak
	{34231, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{47195, 259, 11, 0x1},  // repofkosovo
	{18675, 244, 17, 0x1},  // statesouthvietnam
	{8077, 25, 24, 0x1},    // hrvatskacroatialocalname
	{17238, 203, 5, 0x81},  // #2asm
	{29067, 222, 5, 0x81},  // #4304
	{18936, 14, 13, 0x1},   // chechrepublic
	{3971, 227, 9, 0x1},    // maneiland
	{2358, 60, 24, 0x1},    // bechuanalandprotectorate
	{50704, 142, 14, 0x1},  // republieknauru
	{53346, 215, 13, 0x1},  // westernsahara
	{5546, 257, 15, 0x1},   // futunaandwallis
	{44729, 30, 14, 0x1},   // kingdomofitaly
	{3540, 55, 36, 0x21},   // socialistfederalrepublicofyugoslavia
	{35601, 287, 5, 0x1},   // #5mor
	{39429, 287, 5, 0x1},   // #6600
	{48682, 16, 19, 0x1},   // republicwestgermany
	{16242, 111, 21, 0x1},  // koninkrijkafghanistan
	{2208, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15131, 123, 10, 0x1},  // iranpersia
	{6687, 243, 24, 0x1},   // overzeesterritoryreunion
	{44855, 52, 14, 0x1},   // turkserepublic
	{5852, 145, 24, 0x1},   // formerphilippinerepublic
	{58255, 81, 15, 0x1},   // liberiarepublic
	{65495, 136, 19, 0x1},  // maldivischeeilanden
	{42767, 136, 17, 0x1},  // maldivensultanate
	{18883, 73, 19, 0x1},   // incleritreaethiopia
	{43404, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{51111, 255, 5, 0x1},   // #7ivb
	{45516, 248, 20, 0x1},  // sintpierreenmiquelon
	{57308, 24, 13, 0x1},   // greecekingdom
	{16098, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{36282, 145, 22, 0x1},  // philippinecommonwealth
	{33899, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{30792, 329, 5, 0x1},   // #5970
	{19070, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19865, 14, 5, 0x81},   // #2cze
	{36991, 485, 5, 0x1},   // #5slu
	{13257, 145, 11, 0x1},  // philippines
	{28912, 177, 5, 0x81},  // #4212
	{37304, 593, 5, 0x1},   // #5sri
	{62845, 248, 20, 0x1},  // fsaintpierremiquelon
	{3201, 180, 7, 0x1},    // grenada
	{12511, 34, 7, 0x1},    // letland
	{5065, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{15597, 157, 18, 0x1},  // timoreastportugees
	{32326, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{19131, 1, 9, 0x1},     // shqiperia
	{41, 158, 12, 0x21},    // kingdomtonga
	{32899, 419, 5, 0x1},   // #5drv
	{31967, 238, 14, 0x1},  // niuenewzeeland
	{3521, 246, 26, 0x1},   // tristandacunhaandascension
	{42523, 291, 5, 0x1},   // #6isr
	{24597, 179, 7, 0x1},   // ecuador
	{42661, 13, 16, 0x1},   // tsjechoslovakije
	{49832, 241, 28, 0x1},  // palestiniannationalauthority
	{3223, 223, 21, 0x1},   // territoryfrenchguiana
	{27239, 17, 14, 0x1},   // kingdomdenmark
	{27452, 223, 16, 0x1},  // departmentguiana
	{58091, 240, 15, 0x1},  // portoricoeiland
	{41865, 231, 21, 0x1},  // frenchpartsaintmartin
	{22265, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{28489, 68, 12, 0x1},   // afarissaland
	{26861, 17, 7, 0x1},    // denmark
	{43621, 495, 5, 0x1},   // #6leb
	{32917, 79, 8, 0x1},    // eqguinea
	{8372, 49, 8, 0x1},     // slovakia
	{64326, 106, 20, 0x1},  // tanganyikaenzanzibar
	{64882, 147, 12, 0x1},  // papuaniugini
	{3470, 246, 28, 0x1},   // sainthelenaandtristandacunha
	{57571, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{4879, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{53691, 197, 13, 0x1},  // saintvincentg
	{11440, 154, 8, 0x1},   // thailand
	{4889, 100, 16, 0x1},   // saotomeeprincipe
	{32901, 161, 3, 0x1},   // drv
	{4086, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{6269, 212, 7, 0x1},    // curacao
	{26892, 24, 11, 0x1},   // griekenland
	{15784, 205, 25, 0x1},  // franszuidelijkterritorium
	{38474, 160, 11, 0x1},  // uzbekhistan
	{32558, 136, 17, 0x1},  // maldivensultanaat
	{28932, 79, 5, 0x81},   // #4226
	{45420, 631, 5, 0x1},   // #6sal
	{7124, 38, 13, 0x1},    // maltarepublic
	{22585, 164, 17, 0x1},  // yemenarabrepublic
	{12526, 75, 13, 0x1},   // ghanarepublic
	{18367, 198, 19, 0x1},  // republicofvenezuela
	{29442, 238, 5, 0x81},  // #4570
	{31123, 28, 18, 0x1},   // ijslandserepubliek
	{21421, 140, 24, 0x1},  // formerfederationofmalaya
	{8785, 61, 32, 0x1},    // formercentralafrikaanskeizerrijk
	{59605, 253, 22, 0x1},  // minoroutlyingislandsus
	{13146, 52, 12, 0x1},   // formerturkey
	{59892, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{33641, 205, 20, 0x1},  // frsouthantarcticterr
	{7804, 201, 22, 0x1},   // overzeesterritoryaland
	{29182, 126, 5, 0x81},  // #4392
	{16070, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{46481, 408, 5, 0x1},   // #6tog
	{44443, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6972, 140, 7, 0x1},    // malakka
	{21586, 255, 29, 0x1},  // territorybritishvirginislands
	{20770, 40, 18, 0x1},   // kingdomnederlanden
	{16457, 169, 6, 0x1},   // belice
	{6979, 140, 16, 0x1},   // federatiemalakka
	{21366, 205, 29, 0x1},  // frenchsouthantarcticterritory
	{38666, 131, 18, 0x1},  // korearepublicsouth
	{21999, 225, 5, 0x81},  // #2hkg
	{12465, 173, 5, 0x1},   // chili
	{21602, 256, 18, 0x1},  // virginislandsofusa
	{13825, 138, 11, 0x1},  // formerbirma
	{55893, 97, 19, 0x1},   // republicsierraleone
	{20544, 72, 12, 0x1},   // eritreastate
	{5858, 145, 18, 0x1},   // philippinerepublic
	{8360, 13, 20, 0x1},    // formerczechoslovakia
	{6143, 164, 5, 0x1},    // jemen
	{25347, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{23821, 112, 17, 0x1},  // unitedarabemirate
	{42518, 508, 5, 0x1},   // #6irq
	{53831, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{23069, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{23633, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{22911, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{64159, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{9531, 121, 29, 0x1},   // republicunitedstatesindonesia
	{45514, 483, 5, 0x1},   // #6sin
	{37029, 106, 18, 0x1},  // tanzaniatanganyika
	{29047, 75, 5, 0x81},   // #4288
	{7674, 194, 16, 0x1},   // nederlandsguyana
	{20851, 120, 12, 0x1},  // fsmicronesia
	{29417, 162, 5, 0x81},  // #4548
	{50982, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8776, 164, 8, 0x1},    // yemenrep
	{55055, 133, 15, 0x1},  // demvolksreplaos
	{44616, 109, 16, 0x1},  // northernrhodesia
	{48487, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{16106, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{16070, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{40855, 232, 30, 0x1},  // northernmarianaislandsamerican
	{18386, 198, 28, 0x1},  // republicbolivarianavenezuela
	{15379, 14, 5, 0x1},    // cesko
	{17294, 4, 5, 0x81},    // #2aus
	{46471, 625, 5, 0x1},   // #6thi
	{42704, 59, 11, 0x1},   // birkinafaso
	{23508, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{50136, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{8145, 514, 10, 0x2},   // yugoslavia
	{2482, 70, 8, 0x1},     // zanzibar
	{36668, 578, 5, 0x1},   // #5sal
	{54979, 16, 23, 0x1},   // bondsrepubliekduitsland
	{46841, 588, 5, 0x1},   // #6ven
	{34342, 152, 19, 0x1},  // solomonislandsstate
	{37299, 300, 5, 0x1},   // #5spn
	{46836, 609, 5, 0x1},   // #6van
	{81, 223, 8, 0x1},      // guyanafr
	{46336, 213, 26, 0x1},  // indianoceanchristmasisland
	{28967, 245, 5, 0x81},  // #4239
	{43792, 217, 24, 0x1},  // malvinasfalklandeilanden
	{1095, 210, 36, 0x21},  // overseasterritorycocoskeelingislands
	{16701, 145, 19, 0x1},  // filipijnserepubliek
	{32721, 88, 10, 0x1},   // mauretania
	{1056, 232, 28, 0x1},   // northernmarianascommonwealth
	{2290, 76, 16, 0x1},    // republicofguinea
	{4991, 79, 29, 0x1},    // republiquedeguineeequatoriale
	{25589, 45, 8, 0x1},    // roumania
	{15286, 110, 17, 0x1},  // republiekzimbabwe
	{60691, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{44602, 202, 7, 0x1},   // nethant
	{16394, 165, 6, 0x1},   // #3ydye
	{2094, 123, 16, 0x21},  // islamicrepofiran
	{51392, 198, 25, 0x1},  // venezuelarepbolivarianade
	{54177, 6, 12, 0x1},    // azerbajdzjan
	{35001, 26, 17, 0x1},   // magyarkoztarsasag
	{4713, 175, 17, 0x1},   // republiccostarica
	{46629, 59, 20, 0x1},   // republicofuppervolta
	{34323, 241, 16, 0x1},  // palestinestateof
	{10253, 106, 18, 0x1},  // republictanganyika
	{62068, 150, 18, 0x1},  // saudiarabiakingdom
	{40072, 162, 16, 0x1},  // republiekvanuatu
	{15667, 138, 9, 0x1},   // uniebirma
	{30747, 418, 5, 0x1},   // #5900
	{40332, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{14570, 15, 3, 0x1},    // ddr
	{3108, 23, 7, 0x1},     // georgia
	{35148, 356, 5, 0x1},   // #5mas
	{28917, 178, 5, 0x81},  // #4214
	{45611, 458, 5, 0x1},   // #6sol
	{11234, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{51766, 220, 26, 0x1},  // overzeesterritorygibraltar
	{63378, 94, 6, 0x1},    // ruanda
	{28927, 193, 5, 0x81},  // #4222
	{28962, 217, 5, 0x81},  // #4238
	{22130, 226, 5, 0x81},  // #2hmd
	{27966, 254, 5, 0x81},  // #2vat
	{2832, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{22175, 148, 16, 0x1},  // demvolksrepkorea
	{6119, 71, 24, 0x1},    // formerunitedarabrepublic
	{46067, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39394, 466, 5, 0x1},   // #6570
	{45713, 300, 5, 0x1},   // #6spn
	{64139, 94, 14, 0x1},   // republicrwanda
	{49627, 255, 20, 0x1},  // virginislandsbritish
	{26852, 17, 16, 0x1},   // kingdomofdenmark
	{17879, 155, 20, 0x1},  // republicoftajikistan
	{46311, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{24796, 229, 6, 0x1},   // jersey
	{60848, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{35289, 389, 5, 0x1},   // #5mlt
	{41959, 119, 15, 0x1},  // fijifijiislands
	{41226, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16698, 633, 5, 0x1},   // #2afi
	{13316, 176, 12, 0x1},  // republiccuba
	{36705, 483, 5, 0x1},   // #5sin
	{59204, 35, 19, 0x1},   // principautedemonaco
	{45628, 531, 5, 0x1},   // #6som
	{7498, 253, 42, 0x1},   // amerikaanseondergeschikteafgelegeneilanden
	{5997, 106, 10, 0x1},   // tanganyika
	{7982, 10, 21, 0x1},    // formerbyelorussianssr
	{6306, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{11531, 63, 14, 0x1},   // formercameroon
	{46172, 118, 18, 0x1},  // kypriakidimokratia
	{48853, 188, 18, 0x1},  // mexicounitedstates
	{58838, 66, 11, 0x1},   // uniecomoren
	{36194, 24, 16, 0x1},   // hellenicrepublic
	{57299, 24, 15, 0x1},   // kingdomofgreece
	{39389, 382, 5, 0x1},   // #6565
	{39399, 547, 5, 0x1},   // #6571
	{45718, 593, 5, 0x1},   // #6sri
	{16147, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{22585, 164, 7, 0x1},   // yemenar
	{36537, 108, 11, 0x1},  // afrikaborwa
	{14013, 223, 11, 0x1},  // fransguyana
	{7690, 230, 22, 0x1},   // overseasterritorymacao
	{42542, 435, 5, 0x1},   // #6ita
	{43256, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{10333, 127, 19, 0x1},  // republiekkazachstan
	{35740, 462, 5, 0x1},   // #5mya
	{4279, 139, 8, 0x1},    // mongolia
	{3877, 32, 17, 0x21},   // republiclithuania
	{46217, 618, 5, 0x1},   // #6taj
	{2556, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{37116, 531, 5, 0x1},   // #5som
	{3078, 56, 14, 0x1},    // angolarepublic
	{28125, 23, 16, 0x1},   // republiekgeorgie
	{32758, 165, 18, 0x1},  // republicsouthyemen
	{52266, 160, 10, 0x1},  // ozbekiston
	{5131, 234, 27, 0x1},   // overzeesterritorymartinique
	{64753, 24, 16, 0x1},   // republicofgreece
	{39404, 620, 5, 0x1},   // #6572
	{38513, 52, 7, 0x1},    // turkiye
	{35317, 220, 9, 0x1},   // gibraltar
	{20026, 73, 15, 0x1},   // ethiopianempire
	{37442, 52, 7, 0x1},    // turkije
	{36727, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{35966, 107, 16, 0x1},  // republiekoeganda
	{16783, 210, 23, 0x1},  // territoryofcocosislands
	{51301, 128, 5, 0x1},   // #7kgz
	{15135, 123, 10, 0x1},  // persiairan
	{46231, 95, 7, 0x1},    // assudan
	{28296, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{21249, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16670, 199, 5, 0x81},  // #2abw
	{15602, 157, 18, 0x1},  // eastportugeestimor
	{7449, 54, 30, 0x1},    // verenigdestatenvannoordamerika
	{16686, 111, 5, 0x81},  // #2afg
	{35212, 297, 5, 0x1},   // #5mex
	{2759, 243, 13, 0x1},   // reunionisland
	{13048, 14, 8, 0x1},    // tsjechia
	{37099, 458, 5, 0x1},   // #5sol
	{40838, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{3787, 240, 23, 0x21},  // gemenebestvanpuertorico
	{58582, 63, 22, 0x1},   // cameroonunitedrepublic
	{13803, 165, 11, 0x1},  // fmrdemyemen
	{3294, 145, 10, 0x21},  // philipines
	{33025, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{50766, 163, 21, 0x1},  // independentstatesamoa
	{54659, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{49951, 125, 7, 0x1},   // alurdun
	{61653, 61, 20, 0x1},   // centralafricanempire
	{37728, 148, 10, 0x1},  // koreanorth
	{49334, 133, 16, 0x1},  // laopeoplesdemrep
	{17319, 201, 23, 0x1},  // alandautonomousprovince
	{8636, 129, 13, 0x1},   // khmerrepublic
	{26167, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{11858, 146, 12, 0x1},  // palauislands
	{10218, 92, 5, 0x1},    // niger
	{19957, 3, 16, 0x1},    // republiekarmenie
	{12083, 234, 13, 0x1},  // lamartiniquef
	{35896, 222, 23, 0x1},  // grondterritorygroenland
	{41653, 62, 21, 0x1},   // republicofcotedivoire
	{62105, 146, 13, 0x1},  // beluuerabelau
	{48185, 65, 22, 0x1},   // brazzavilleformercongo
	{17299, 5, 5, 0x81},    // #2aut
	{40109, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{14340, 248, 20, 0x1},  // saintpierremiquelonf
	{41523, 82, 10, 0x1},   // libiastate
	{42808, 136, 23, 0x1},  // maldiveislandssultanate
	{52691, 222, 15, 0x1},  // kalaallitnunaat
	{35161, 350, 5, 0x1},   // #5maw
	{47983, 59, 11, 0x1},   // burkinofaso
	{28922, 179, 5, 0x81},  // #4218
	{44690, 179, 17, 0x1},  // republicofecuador
	{41422, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{42794, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{3119, 241, 21, 0x21},  // palestinianadminareas
	{34229, 416, 5, 0x1},   // #5jam
	{5979, 6, 12, 0x1},     // azerbeidsjan
	{20968, 227, 10, 0x1},  // islandsman
	{9288, 5, 15, 0x1},     // republicaustria
	{45748, 548, 5, 0x1},   // #6sud
	{10173, 186, 15, 0x1},  // saintkittsnevis
	{29432, 92, 5, 0x81},   // #4562
	{29452, 41, 5, 0x81},   // #4578
	{53316, 243, 9, 0x1},   // lareunion
	{7124, 38, 5, 0x1},     // malta
	{33925, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{7749, 42, 20, 0x1},    // aotearoanieuwzeeland
	{16947, 87, 18, 0x1},   // mozambiquerepublic
	{11579, 41, 5, 0x1},    // norge
	{1645, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{24103, 108, 18, 0x1},  // suidafrikarepublic
	{8016, 165, 15, 0x1},   // democraticyemen
	{13897, 153, 18, 0x1},  // syrianarabrepublic
	{11918, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{13422, 181, 17, 0x1},  // republicguatemala
	{17357, 6, 5, 0x81},    // #2aze
	{20537, 72, 14, 0x1},   // stateoferitrea
	{272, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{7112, 38, 17, 0x1},    // repubblikatamalta
	{16891, 201, 5, 0x81},  // #2ala
	{57076, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{63805, 103, 5, 0x1},   // tjaad
	{45509, 599, 5, 0x1},   // #6sie
	{56795, 44, 17, 0x1},   // republiekportugal
	{45436, 502, 5, 0x1},   // #6sau
	{52876, 108, 5, 0x1},   // #7rsa
	{43924, 134, 16, 0x1},  // libaneserepublic
	{2722, 235, 14, 0x1},   // mayotteislands
	{15233, 197, 28, 0x1},  // saintvincentandthegrenadines
	{19212, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{5914, 48, 18, 0x1},    // servieenmontenegro
	{3581, 246, 23, 0x1},   // sainthelenaandascension
	{33982, 164, 22, 0x1},  // yemenarabrepublicyemen
	{32827, 402, 5, 0x1},   // #5drc
	{3851, 149, 4, 0x21},   // #9qa
	{5502, 235, 17, 0x1},   // departmentmayotte
	{14654, 113, 10, 0x1},  // bangladesh
	{62133, 168, 19, 0x1},  // commonwealthbahamas
	{37775, 195, 22, 0x1},  // republictrinidadtobago
	{770, 10, 11, 0x21},    // bjelorussia
	{15588, 157, 14, 0x1},  // portugeestimor
	{23741, 1, 21, 0x1},    // volksrepubliekalbanie
	{15450, 68, 6, 0x1},    // #3aidj
	{42427, 438, 5, 0x1},   // #6ice
	{44373, 27, 15, 0x1},   // republicireland
	{30752, 414, 5, 0x1},   // #5910
	{35621, 490, 5, 0x1},   // #5msi
	{46544, 405, 5, 0x1},   // #6ton
	{23838, 12, 10, 0x1},   // switerland
	{24264, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1159, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61843, 219, 22, 0x1},  // guernseychannelislands
	{40341, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{17030, 581, 5, 0x81},  // #2ant
	{43066, 110, 16, 0x1},  // republiczimbabwe
	{46558, 505, 5, 0x1},   // #6tun
	{54383, 10, 17, 0x1},   // bjelorussischessr
	{50728, 112, 20, 0x1},  // unitedarabicemirates
	{28982, 201, 5, 0x81},  // #4248
	{62173, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{29042, 634, 5, 0x1},   // #4280
	{780, 221, 24, 0x1},    // collectiviteitguadeloupe
	{58634, 166, 18, 0x1},  // republicaargentina
	{9966, 248, 16, 0x1},   // stpierremiquelon
	{61897, 116, 6, 0x1},   // buthan
	{706, 76, 13, 0x21},    // guineaconakry
	{2399, 82, 8, 0x21},    // libyanaj
	{39384, 632, 5, 0x1},   // #6560
	{56165, 4, 19, 0x1},    // gemenebestaustralie
	{29362, 91, 5, 0x81},   // #4516
	{54659, 246, 20, 0x1},  // sainthelenaascension
	{1416, 97, 11, 0x1},    // sierreleone
	{12800, 77, 27, 0x1},   // islamitischerepubliekgambia
	{30877, 1, 22, 0x1},    // albanesevolksrepubliek
	{10421, 66, 7, 0x1},    // comoren
	{25242, 7, 14, 0x1},    // kingdombelgium
	{32829, 64, 3, 0x1},    // drc
	{35659, 123, 19, 0x1},  // iranislandsrepublic
	{17772, 206, 22, 0x1},  // sinteustatiusenbonaire
	{43831, 217, 23, 0x1},  // falklandislandsmalvinas
	{54265, 98, 22, 0x1},   // somaliafederalrepublic
	{21526, 208, 14, 0x1},  // bermudabritish
	{58596, 128, 20, 0x1},  // republicofkyrgyzstan
	{25814, 37, 24, 0x1},   // republicofnorthmacedonia
	{34433, 319, 5, 0x1},   // #5jpn
	{6756, 120, 21, 0x1},   // micronesiafedstatesof
	{19797, 239, 20, 0x1},  // pitcairngroupislands
	{55598, 197, 11, 0x1},  // sintvincent
	{28942, 73, 5, 0x81},   // #4231
	{53007, 46, 5, 0x1},    // #7rus
	{16939, 87, 18, 0x1},   // republicmozambique
	{3046, 100, 7, 0x1},    // saotome
	{15473, 202, 6, 0x1},   // #3anhh
	{61545, 65, 13, 0x1},   // kongovolksrep
	{57691, 153, 17, 0x1},  // arabrepublicsyria
	{3461, 246, 20, 0x1},   // ascensionsainthelena
	{8863, 48, 19, 0x1},    // fryserbiamontenegro
	{7653, 199, 21, 0x1},   // kofthenetherlandaruba
	{50312, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{58326, 47, 18, 0x1},   // republieksanmarino
	{47552, 113, 10, 0x1},  // bangladesj
	{5330, 235, 18, 0x1},   // departementmayotte
	{55971, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{51059, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{61708, 133, 7, 0x1},   // laospdr
	{6598, 218, 16, 0x1},   // territoryfaeroer
	{33264, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{58262, 21, 16, 0x1},   // republicoffrance
	{8535, 128, 8, 0x1},    // kirgizia
	{8117, 128, 17, 0x1},   // republickirgistan
	{23854, 230, 5, 0x81},  // #2mac
	{29322, 35, 5, 0x81},   // #4492
	{63581, 123, 19, 0x1},  // islamicrepubliciran
	{25755, 18, 11, 0x1},   // statespanje
	{16896, 1, 5, 0x81},    // #2alb
	{51141, 236, 17, 0x1},  // nouvellecaledonie
	{37449, 481, 5, 0x1},   // #5svg
	{45580, 635, 5, 0x1},   // #6slv
	{2184, 237, 24, 0x1},   // norfolkislandsaustralian
	{28937, 636, 5, 0x1},   // #4230
	{17494, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{35379, 117, 20, 0x1},  // peoplesrepublicchina
	{32829, 64, 7, 0x1},    // drcongo
	{39349, 572, 5, 0x1},   // #6530
	{32292, 178, 15, 0x1},  // dominicaanserep
	{3484, 246, 37, 0x1},   // tristandacunhaascensionandsainthelena
	{45903, 569, 5, 0x1},   // #6swd
	{36087, 241, 28, 0x1},  // palestinianoccupiedterritory
	{26499, 69, 15, 0x1},   // republicalgeria
	{29437, 93, 5, 0x81},   // #4566
	{58139, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37151, 95, 23, 0x1},   // sudandemocraticrepublic
	{15172, 121, 17, 0x1},  // republikindonesia
	{33892, 278, 5, 0x1},   // #5hai
	{6111, 127, 8, 0x1},    // kazachia
	{46221, 95, 17, 0x1},   // jumhuriyatassudan
	{47660, 36, 12, 0x1},   // repofmoldova
	{23228, 67, 19, 0x1},   // republicofcaboverde
	{10145, 186, 28, 0x1},  // stchristophernevisfederation
	{12827, 88, 25, 0x1},   // islamicrepublicmauritania
	{20529, 139, 13, 0x1},  // mongoliastate
	{16886, 200, 5, 0x81},  // #2aia
	{36659, 386, 5, 0x1},   // #5saf
	{45575, 485, 5, 0x1},   // #6slu
	{56931, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{34105, 163, 21, 0x1},  // samoaindependentstate
	{28952, 19, 5, 0x81},   // #4233
	{45504, 513, 5, 0x1},   // #6sey
	{12452, 173, 5, 0x1},   // chile
	{12303, 162, 7, 0x1},   // vanuatu
	{39354, 579, 5, 0x1},   // #6531
	{35446, 252, 19, 0x1},  // chinataiwanprovince
	{40564, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{43436, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{218, 20, 5, 0x1},      // suomi
	{62681, 147, 14, 0x1},  // papaunewguinea
	{34039, 629, 5, 0x1},   // #5hun
	{49224, 68, 5, 0x1},    // #7dji
	{47909, 253, 23, 0x1},  // usaminoroutlyingislands
	{841, 234, 10, 0x1},    // martinique
	{13403, 174, 19, 0x1},  // republicadecolombia
	{33897, 576, 5, 0x1},   // #5hon
	{42466, 314, 5, 0x1},   // #6ire
	{4452, 198, 4, 0x21},   // #9ve
	{4101, 210, 15, 0x1},   // keelingeilanden
	{12022, 45, 16, 0x1},   // republicroemenia
	{1673, 74, 4, 0x21},    // #9ga
	{57191, 123, 12, 0x1},  // republiciran
	{2114, 229, 4, 0x21},   // #9je
	{18624, 167, 14, 0x1},  // antiguaandbarb
	{16488, 116, 6, 0x1},   // boetan
	{49895, 41, 19, 0x1},   // koninkrijknoorwegen
	{37548, 101, 9, 0x1},   // swazliand
	{23525, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{34217, 81, 7, 0x1},    // liberia
	{27235, 155, 5, 0x81},  // #2tjk
	{28947, 72, 5, 0x81},   // #4232
	{46275, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{4207, 249, 26, 0x1},   // saintmaartennederlandspart
	{40341, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{29052, 220, 5, 0x81},  // #4292
	{39374, 358, 5, 0x1},   // #6552
	{38233, 62, 18, 0x1},   // republicivorycoast
	{35555, 252, 21, 0x1},  // taiwanprovinceofchina
	{41943, 119, 4, 0x1},   // viti
	{29357, 143, 5, 0x81},  // #4512
	{31853, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{59883, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{11424, 83, 7, 0x1},    // lesotho
	{24603, 57, 18, 0x1},   // republikayuburundi
	{51476, 131, 5, 0x1},   // #7kor
	{5814, 127, 20, 0x1},   // republicofkazakhstan
	{51283, 127, 5, 0x1},   // #7kaz
	{1708, 223, 4, 0x21},   // #9gf
	{61851, 219, 22, 0x1},  // channelislandsguernsey
	{23859, 231, 5, 0x81},  // #2maf
	{3895, 193, 18, 0x21},  // republicelsalvador
	{20891, 171, 20, 0x1},  // unitedstatesofbrazil
	{14267, 24, 5, 0x1},    // ellas
	{46549, 473, 5, 0x1},   // #6tri
	{41663, 62, 21, 0x1},   // cotedivoireivorycoast
	{56116, 73, 17, 0x1},   // socialistethiopia
	{20343, 170, 26, 0x1},  // boliviamultinationalestaat
	{52832, 147, 17, 0x1},  // nieuwguineapapoua
	{35945, 95, 17, 0x1},   // presecessionsudan
	{28505, 27, 16, 0x1},   // republiekierland
	{4287, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{32806, 43, 14, 0x1},   // polandrepublic
	{25479, 141, 13, 0x1},  // republicnepal
	{45821, 250, 18, 0x1},  // caicosislandsturks
	{39379, 350, 5, 0x1},   // #6553
	{20564, 21, 5, 0x81},   // #2fra
	{13991, 223, 11, 0x1},  // fransguiana
	{31853, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64222, 164, 8, 0x1},   // repyemen
	{30999, 166, 19, 0x1},  // argentijnserepublic
	{1261, 64, 30, 0x21},   // democratischerepubliekvancongo
	{59772, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{4007, 151, 4, 0x21},   // #9sg
	{35571, 252, 19, 0x1},  // chinataiwanrepublic
	{8731, 193, 6, 0x1},    // elsalv
	{4486, 255, 4, 0x21},   // #9vg
	{37475, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{4330, 85, 12, 0x1},    // madagasikara
	{34128, 163, 17, 0x1},  // westernsamoasamoa
	{1879, 219, 4, 0x21},   // #9gg
	{29197, 80, 5, 0x81},   // #4404
	{37451, 197, 3, 0x1},   // svg
	{29327, 139, 5, 0x81},  // #4496
	{15354, 236, 17, 0x1},  // nouvellecaledonia
	{22140, 25, 5, 0x81},   // #2hrv
	{41399, 12, 8, 0x1},    // svizzera
	{28957, 218, 5, 0x81},  // #4234
	{28977, 20, 5, 0x81},   // #4246
	{1362, 121, 18, 0x1},   // republiekindonesie
	{1613, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{30954, 79, 10, 0x1},   // equaguinea
	{52013, 148, 10, 0x1},  // northkorea
	{46602, 181, 18, 0x1},  // republiekguatemala
	{21093, 119, 21, 0x1},  // fijieilandenrepubliek
	{3999, 95, 4, 0x21},    // #9sd
	{2053, 182, 26, 0x1},   // cooperatieverepublicguyana
	{55191, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{39284, 337, 5, 0x1},   // #6481
	{24684, 181, 9, 0x1},   // gautemala
	{50777, 163, 10, 0x1},  // statesamoa
	{1677, 180, 4, 0x21},   // #9gd
	{9149, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13342, 124, 12, 0x1},  // republicirak
	{43107, 71, 14, 0x1},   // egyptarabrepof
	{38662, 131, 9, 0x1},   // repskorea
	{45459, 47, 21, 0x1},   // repubblicadisanmarino
	{60885, 82, 15, 0x1},   // koninkrijklibie
	{29337, 39, 5, 0x81},   // #4499
	{35366, 417, 5, 0x1},   // #5mon
	{33408, 226, 11, 0x1},  // heardisland
	{64116, 244, 14, 0x1},  // stateofvietnam
	{63558, 183, 17, 0x1},  // republiekhonduras
	{3316, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{32409, 279, 5, 0x1},   // #5cub
	{62365, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{42148, 280, 5, 0x1},   // #6frn
	{21746, 231, 18, 0x1},  // frenchpartstmartin
	{39369, 357, 5, 0x1},   // #6551
	{45877, 620, 5, 0x1},   // #6swa
	{62954, 51, 13, 0x1},   // kingdomzweden
	{34745, 244, 12, 0x1},  // statevietnam
	{28180, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{8590, 14, 13, 0x1},    // czechrepublic
	{64927, 111, 28, 0x1},  // islamitischestaatafghanistan
	{58909, 68, 27, 0x1},   // territoryoftheafarsandissas
	{51592, 132, 5, 0x1},   // #7kuw
	{4003, 51, 4, 0x21},    // #9se
	{4444, 254, 4, 0x21},   // #9va
	{7187, 48, 20, 0x1},    // unieserviamontenegro
	{24557, 90, 5, 0x81},   // #2mwi
	{39289, 302, 5, 0x1},   // #6482
	{18734, 131, 10, 0x1},  // repofkorea
	{764, 57, 4, 0x21},     // #9bi
	{1681, 23, 4, 0x21},    // #9ge
	{21418, 205, 4, 0x1},   // taaf
	{49928, 79, 15, 0x1},   // guineequatorial
	{18287, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{29222, 133, 5, 0x81},  // #4418
	{6135, 164, 13, 0x1},   // republicjemen
	{57750, 58, 14, 0x1},   // republiekbenin
	{38308, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{24062, 86, 5, 0x81},   // #2mli
	{29332, 36, 5, 0x81},   // #4498
	{35231, 596, 5, 0x1},   // #5mli
	{22544, 145, 23, 0x1},  // commonwealthphilippines
	{5604, 243, 25, 0x1},   // overseasdepartmentreunion
	{46721, 410, 5, 0x1},   // #6tuv
	{33394, 129, 17, 0x1},  // cambodiakampuchea
	{9855, 144, 23, 0x1},   // jamhuryatislamipakistan
	{4170, 197, 23, 0x21},  // stvincentendegrenadinen
	{27116, 104, 5, 0x81},  // #2tgo
	{12373, 138, 19, 0x1},  // burmaunionofmyanmar
	{41083, 97, 19, 0x1},   // sierraleonerepublic
	{29057, 130, 5, 0x81},  // #4296
	{906, 227, 3, 0x1},     // man
	{31896, 375, 5, 0x1},   // #5cam
	{32015, 373, 5, 0x1},   // #5cdi
	{45422, 152, 14, 0x1},  // salomonislands
	{25233, 143, 5, 0x81},  // #2omn
	{49620, 255, 27, 0x1},  // britishvirginislandsbritish
	{42753, 27, 14, 0x1},   // ierserepubliek
	{5657, 117, 13, 0x1},   // chinamainland
	{3981, 152, 4, 0x21},   // #9sb
	{37956, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{65004, 31, 13, 0x1},   // liechtenstien
	{34384, 254, 23, 0x1},  // vaticancitystateholysee
	{39294, 342, 5, 0x1},   // #6483
	{15867, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{760, 114, 4, 0x21},    // #9bh
	{2630, 203, 22, 0x1},   // territoryamericansamoa
	{58606, 128, 18, 0x1},  // kyrgyzstanrepublic
	{4245, 249, 20, 0x1},   // saintmartindutchpart
	{4637, 120, 25, 0x21},  // federalstatesofmicronesia
	{63995, 28, 15, 0x1},   // icelandrepublic
	{35120, 424, 5, 0x1},   // #5mal
	{45405, 45, 15, 0x1},   // kingdomroemenia
	{27490, 105, 5, 0x81},  // #2tun
	{39009, 449, 5, 0x1},   // #6305
	{39109, 348, 5, 0x1},   // #6359
	{27468, 158, 5, 0x81},  // #2ton
	{1865, 123, 10, 0x21},  // iranempire
	{45764, 30, 15, 0x1},   // republiekitalie
	{44706, 94, 19, 0x1},   // republiquerwandaise
	{2919, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{56144, 169, 15, 0x1},  // britishhonduras
	{48073, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{23693, 89, 9, 0x1},    // mauritius
	{32092, 585, 5, 0x1},   // #5chn
	{45854, 46, 12, 0x1},   // sovietrussia
	{49232, 217, 8, 0x1},   // malvinen
	{64638, 147, 12, 0x1},  // papuanguinea
	{10912, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{36748, 144, 23, 0x1},  // pakistanislamicrepublic
	{41189, 186, 24, 0x1},  // saintkittsnevisfederatia
	{27872, 135, 8, 0x1},   // srilanka
	{61906, 43, 19, 0x1},   // volksrepubliekpolen
	{3995, 102, 4, 0x21},   // #9sc
	{22789, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{55133, 13, 4, 0x1},    // cssr
	{58703, 67, 20, 0x1},   // kaapverdischeislands
	{4448, 197, 4, 0x21},   // #9vc
	{4706, 259, 4, 0x21},   // #9xk
	{48305, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{39299, 345, 5, 0x1},   // #6484
	{4931, 28, 7, 0x1},     // iceland
	{32709, 421, 5, 0x1},   // #5dji
	{32731, 271, 5, 0x1},   // #5dom
	{57718, 31, 12, 0x1},   // lichtenstein
	{2393, 187, 4, 0x21},   // #9lc
	{29192, 125, 5, 0x81},  // #4400
	{48524, 106, 12, 0x1},  // tanzaniaurep
	{36570, 296, 5, 0x1},   // #5qat
	{17100, 50, 17, 0x1},   // slovenianrepublic
	{6728, 251, 15, 0x1},   // tokelaueilanden
	{29952, 343, 5, 0x1},   // #5140
	{34979, 430, 5, 0x1},   // #5mac
	{50846, 111, 23, 0x1},  // afghanistanislamicstate
	{32401, 448, 5, 0x1},   // #5cro
	{10384, 165, 16, 0x1},  // formersouthyemen
	{28757, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{28972, 119, 5, 0x81},  // #4242
	{10247, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{31911, 272, 5, 0x1},   // #5cao
	{1983, 237, 14, 0x1},   // norfolkislands
	{47283, 9, 17, 0x1},    // bosniehercegovina
	{63043, 5, 19, 0x1},    // republiekoostenrijk
	{53648, 108, 10, 0x1},  // zuidafrika
	{3131, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24164, 57, 16, 0x1},   // republiekburundi
	{33735, 68, 20, 0x1},   // afarsendeissasgebied
	{19631, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{42513, 630, 5, 0x1},   // #6irn
	{768, 58, 4, 0x21},     // #9bj
	{1883, 75, 4, 0x21},    // #9gh
	{19305, 130, 15, 0x1},  // kiribatiislands
	{13608, 104, 12, 0x1},  // republictogo
	{2009, 29, 4, 0x21},    // #9il
	{2378, 134, 4, 0x21},   // #9lb
	{24846, 214, 8, 0x1},   // caymanis
	{24362, 22, 15, 0x1},   // grootbrittannia
	{32370, 29, 14, 0x1},   // medinatyisrael
	{35226, 464, 5, 0x1},   // #5mld
	{4547, 120, 17, 0x21},  // micronesiafederal
	{75, 223, 18, 0x1},     // frenchguyanafrench
	{273, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{5657, 117, 5, 0x1},    // china
	{37670, 254, 9, 0x1},   // santasede
	{31906, 577, 5, 0x1},   // #5can
	{43469, 73, 23, 0x1},   // excludeseritreaethiopia
	{5209, 196, 22, 0x1},   // uruguayeasternrepublic
	{32087, 637, 5, 0x1},   // #5chl
	{39364, 340, 5, 0x1},   // #6541
	{2417, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{32324, 345, 5, 0x1},   // #5con
	{52762, 45, 5, 0x1},    // #7rou
	{20077, 178, 20, 0x1},  // dominikaanserepublic
	{881, 40, 24, 0x21},    // koninkrijkdernederlanden
	{6825, 244, 12, 0x1},   // vietnamstate
	{3960, 150, 4, 0x21},   // #9sa
	{45613, 152, 8, 0x1},   // solomons
	{4428, 253, 4, 0x21},   // #9um
	{14564, 15, 9, 0x1},    // formerddr
	{33492, 146, 15, 0x1},  // republicofpalau
	{39304, 402, 5, 0x1},   // #6490
	{31046, 95, 14, 0x1},   // sudanuntil2011
	{795, 208, 4, 0x21},    // #9bm
	{1887, 220, 4, 0x21},   // #9gi
	{58568, 63, 22, 0x1},   // unitedrepubliccameroon
	{2013, 227, 4, 0x21},   // #9im
	{2118, 185, 4, 0x21},   // #9jm
	{2374, 133, 4, 0x21},   // #9la
	{48769, 16, 28, 0x1},   // formerfederalrepublicgermany
	{2498, 64, 11, 0x21},   // demrepcongo
	{22288, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{3018, 201, 29, 0x1},   // overseasterritoryalandislands
	{46425, 541, 5, 0x1},   // #6taz
	{26551, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{452, 138, 26, 0x1},    // republiekderunievanmyanmar
	{3530, 55, 34, 0x21},   // yugoslaviasocialistfederalrepublic
	{34974, 413, 5, 0x1},   // #5maa
	{17964, 186, 23, 0x1},  // saintchristopherennevis
	{39044, 389, 5, 0x1},   // #6338
	{27309, 157, 5, 0x81},  // #2tls
	{46590, 511, 5, 0x1},   // #6tur
	{4771, 240, 19, 0x1},   // territorypuertorico
	{59978, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{45446, 638, 5, 0x1},   // #6ser
	{362, 86, 4, 0x1},      // mali
	{59037, 129, 21, 0x1},  // democratischkampuchea
	{45760, 523, 5, 0x1},   // #6sur
	{39359, 304, 5, 0x1},   // #6540
	{45908, 298, 5, 0x1},   // #6swz
	{30820, 73, 9, 0x1},    // abessinia
	{23545, 217, 8, 0x1},   // malvinas
	{9884, 244, 11, 0x1},   // zuidvietnam
	{32276, 622, 5, 0x1},   // #5com
	{21700, 25, 7, 0x1},    // kroatia
	{4049, 96, 4, 0x21},    // #9sn
	{5612, 243, 17, 0x1},   // departmentreunion
	{5185, 253, 5, 0x1},    // usmoi
	{102, 68, 19, 0x1},     // afarsissasterritory
	{264, 6, 9, 0x1},       // azerbajan
	{17925, 62, 9, 0x1},    // ivoorkust
	{51324, 130, 5, 0x1},   // #7kir
	{791, 207, 4, 0x21},    // #9bl
	{1911, 76, 4, 0x21},    // #9gn
	{25489, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{17131, 166, 5, 0x81},  // #2arg
	{2017, 122, 4, 0x21},   // #9in
	{2219, 186, 4, 0x21},   // #9kn
	{23379, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{22371, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3272, 40, 4, 0x21},    // #9nl
	{24052, 137, 5, 0x81},  // #2mhl
	{15732, 105, 17, 0x1},  // republicoftunisia
	{47760, 157, 12, 0x1},  // timorlorosae
	{862, 13, 35, 0x1},     // tsjechischeslowaaksefederalrepublic
	{39049, 368, 5, 0x1},   // #6339
	{39089, 635, 5, 0x1},   // #6349
	{6159, 31, 13, 0x1},    // liechtenstein
	{15135, 123, 6, 0x1},   // persia
	{51259, 103, 15, 0x1},  // republiektsjaad
	{32593, 360, 5, 0x1},   // #5cyp
	{31577, 239, 29, 0x1},  // grondterritorypitcairnislands
	{21813, 101, 17, 0x1},  // eswatiniswaziland
	{7391, 70, 14, 0x1},    // formerzanzibar
	{25773, 94, 16, 0x1},   // rwandeserepublic
	{3899, 165, 8, 0x1},    // yemendem
	{32097, 519, 5, 0x1},   // #5col
	{4053, 98, 4, 0x21},    // #9so
	{38520, 48, 16, 0x1},   // republicofserbia
	{20485, 119, 5, 0x81},  // #2fji
	{803, 170, 4, 0x21},    // #9bo
	{1390, 178, 4, 0x21},   // #9do
	{58670, 109, 13, 0x1},  // noordrhodesie
	{5690, 106, 22, 0x1},   // unitedrepublictanzania
	{2021, 228, 4, 0x21},   // #9io
	{2122, 125, 4, 0x21},   // #9jo
	{43816, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3276, 41, 4, 0x21},    // #9no
	{3078, 56, 6, 0x1},     // angola
	{34999, 393, 5, 0x1},   // #5mag
	{23491, 233, 17, 0x1},  // montserratbritish
	{20671, 58, 17, 0x1},   // republicofdahomey
	{15897, 100, 12, 0x1},  // saotomeandpr
	{48196, 64, 22, 0x1},   // formercongoleopoldstad
	{52041, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{38835, 203, 24, 0x1},  // territoryofamericansamoa
	{2489, 104, 19, 0x1},   // republiquetogolaise
	{26789, 54, 21, 0x1},   // unitedstatesofamerica
	{35516, 252, 22, 0x1},  // chineseprovincietaiwan
	{19030, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{36460, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{55867, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{15897, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{62117, 188, 18, 0x1},  // unitedstatesmexico
	{4041, 97, 4, 0x21},    // #9sl
	{18949, 27, 7, 0x1},    // ierland
	{41510, 82, 18, 0x1},   // unitedkingdomlibia
	{4494, 161, 4, 0x21},   // #9vn
	{62872, 182, 13, 0x1},  // britishguiana
	{6756, 120, 17, 0x1},   // micronesiafedstat
	{9074, 239, 22, 0x1},   // territoryafhvkpitcairn
	{54091, 231, 18, 0x1},  // stmartinfrenchpart
	{46093, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{799, 115, 4, 0x21},    // #9bn
	{1903, 222, 4, 0x21},   // #9gl
	{23684, 89, 18, 0x1},   // republiekmauritius
	{51522, 100, 16, 0x1},  // saotomeyprincipe
	{9966, 248, 17, 0x1},   // stpierremiquelonf
	{17045, 112, 5, 0x81},  // #2are
	{21007, 250, 21, 0x1},  // caicosislandsandturks
	{58272, 21, 15, 0x1},   // franceanddomtom
	{43365, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{60848, 22, 15, 0x1},   // grootbrittannie
	{29957, 564, 5, 0x1},   // #5145
	{62625, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{43800, 217, 24, 0x1},  // falklandeilandenmalvinas
	{27314, 595, 5, 0x1},   // #2tmp
	{29947, 533, 5, 0x1},   // #5135
	{5646, 225, 11, 0x1},   // hongkongsar
	{1708, 186, 22, 0x1},   // stkittsnevisfederation
	{58423, 164, 12, 0x1},  // kingdomjemen
	{53418, 194, 15, 0x1},  // republicsurinam
	{9539, 121, 21, 0x1},   // unitedstatesindonesia
	{27111, 103, 5, 0x81},  // #2tcd
	{32057, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{6680, 162, 7, 0x1},    // vanuata
	{63366, 191, 14, 0x1},  // republicofperu
	{49825, 141, 10, 0x1},  // statenepal
	{48533, 57, 17, 0x1},   // republicboeroendi
	{54357, 122, 18, 0x1},  // bharatiyaganarajya
	{52068, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{4045, 47, 4, 0x21},    // #9sm
	{19985, 68, 8, 0x1},    // djiboeti
	{4490, 256, 4, 0x21},   // #9vi
	{512, 204, 4, 0x21},    // #9aq
	{14201, 218, 10, 0x1},  // faeroeisds
	{567, 9, 4, 0x21},      // #9ba
	{1386, 177, 4, 0x21},   // #9dm
	{1907, 77, 4, 0x21},    // #9gm
	{2215, 66, 4, 0x21},    // #9km
	{23902, 36, 5, 0x81},   // #2mda
	{29207, 131, 5, 0x81},  // #4410
	{3268, 189, 4, 0x21},   // #9ni
	{40740, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{52802, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{29962, 517, 5, 0x1},   // #5150
	{39094, 565, 5, 0x1},   // #6350
	{33244, 117, 15, 0x1},  // chinaprmainland
	{22254, 26, 5, 0x81},   // #2hun
	{22766, 111, 13, 0x1},  // afghanistanir
	{51543, 332, 13, 0x82}, // republiccongo
	{36773, 77, 9, 0x1},    // thegambia
	{28081, 255, 5, 0x81},  // #2vgb
	{45728, 372, 5, 0x1},   // #6stp
	{11678, 21, 14, 0x1},   // frenchrepublic
	{26938, 45, 14, 0x1},   // romaniakingdom
	{48399, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{24846, 214, 13, 0x1},  // caymanislands
	{56407, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4023, 247, 4, 0x21},   // #9sj
	{51296, 80, 5, 0x1},    // #7ken
	{516, 166, 4, 0x21},    // #9ar
	{2639, 203, 21, 0x1},   // americansamoaamerican
	{60997, 88, 20, 0x1},   // islamitrepmauritanie
	{54039, 231, 17, 0x1},  // stmartinfransdeel
	{2144, 126, 4, 0x21},   // #9jp
	{12147, 194, 18, 0x1},  // dutchguianasurinam
	{2516, 223, 22, 0x1},   // departmentfrenchguiana
	{23876, 84, 5, 0x81},   // #2mar
	{38564, 48, 24, 0x1},   // frserbiamontenegroserbia
	{34984, 594, 5, 0x1},   // #5mad
	{23746, 1, 16, 0x1},    // republiekalbanie
	{16595, 101, 19, 0x1},  // koninkrijkswaziland
	{8197, 143, 4, 0x1},    // oman
	{57585, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{27336, 71, 16, 0x1},   // koninkrijkegypte
	{2193, 41, 13, 0x21},   // norwaykingdom
	{60571, 65, 19, 0x1},   // volksrepubliekkongo
	{7625, 199, 23, 0x1},   // arubakingdomnetherlands
	{63487, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{27120, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{56995, 55, 20, 0x1},   // voormaligjoegoslavie
	{58218, 166, 17, 0x1},  // argentinerepublic
	{48808, 15, 11, 0x1},   // germanyeast
	{36511, 84, 14, 0x1},   // kingdommarokko
	{34863, 134, 16, 0x1},  // lebaneserepublic
	{22576, 164, 26, 0x1},  // northsanayemenarabrepublic
	{5284, 85, 18, 0x1},    // madagascarmalagasy
	{46038, 48, 25, 0x1},   // unievanservieenmontenegro
	{1778, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{3835, 241, 4, 0x21},   // #9ps
	{4027, 49, 4, 0x21},    // #9sk
	{3431, 168, 20, 0x1},   // gemenebestderbahamas
	{51927, 37, 5, 0x1},    // #7mkd
	{4415, 22, 4, 0x21},    // #9uk
	{4702, 163, 4, 0x21},   // #9ws
	{533, 203, 4, 0x21},    // #9as
	{903, 16, 7, 0x1},      // germany
	{2722, 235, 7, 0x1},    // mayotte
	{3437, 93, 22, 0x21},   // nigeriafederalrepublic
	{32718, 351, 5, 0x1},   // #5dma
	{1371, 17, 4, 0x21},    // #9dk
	{1934, 245, 4, 0x21},   // #9gs
	{15742, 105, 16, 0x1},  // tunisianrepublic
	{39264, 452, 5, 0x1},   // #6452
	{2411, 135, 4, 0x21},   // #9lk
	{2365, 201, 5, 0x1},    // aland
	{29202, 148, 5, 0x81},  // #4408
	{54142, 232, 13, 0x1},  // noordmarianen
	{13897, 153, 13, 0x1},  // syrianarabrep
	{39099, 360, 5, 0x1},   // #6352
	{43162, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{54717, 246, 41, 0x1},  // sainthelenaascensiontristandacunhaislands
	{46660, 59, 18, 0x1},   // uppervoltarepublic
	{27106, 250, 5, 0x81},  // #2tca
	{15933, 178, 12, 0x1},  // dominicanrep
	{52847, 153, 8, 0x1},   // uarsyria
	{53455, 158, 5, 0x1},   // #7tga
	{63323, 46, 14, 0x1},   // russianfederal
	{60054, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{3727, 240, 4, 0x21},   // #9pr
	{4011, 246, 4, 0x21},   // #9sh
	{54858, 119, 21, 0x1},  // republiekfijieilanden
	{34332, 152, 24, 0x1},  // stateofthesolomonislands
	{6050, 121, 5, 0x2},    // indie
	{537, 5, 4, 0x21},      // #9at
	{9708, 138, 5, 0x1},    // burma
	{8085, 25, 7, 0x1},     // croatia
	{35017, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{36059, 83, 14, 0x1},   // kingdomlesotho
	{580, 172, 4, 0x21},    // #9bb
	{1367, 68, 4, 0x21},    // #9dj
	{1915, 221, 4, 0x21},   // #9gp
	{6148, 31, 24, 0x1},    // fuerstentumliechtenstein
	{39259, 599, 5, 0x1},   // #6451
	{2001, 121, 4, 0x21},   // #9id
	{2178, 129, 4, 0x21},   // #9kh
	{3067, 38, 4, 0x21},    // #9mt
	{21893, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{22711, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{44400, 52, 13, 0x1},   // turkiyeturkey
	{27983, 254, 12, 0x1},  // vaticaanstad
	{42007, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{43429, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10390, 165, 10, 0x1},  // southyemen
	{3808, 182, 27, 0x21},  // cooperatieverepubliekguyana
	{55312, 171, 16, 0x1},  // republicbrazilia
	{12281, 61, 11, 0x1},   // ubangishari
	{29967, 637, 5, 0x1},   // #5155
	{29977, 426, 5, 0x1},   // #5165
	{39064, 404, 5, 0x1},   // #6343
	{50231, 168, 17, 0x1},  // gemenebestbahamas
	{23204, 119, 24, 0x1},  // republicofthefijiislands
	{14678, 15, 9, 0x1},    // gdrformer
	{22186, 131, 9, 0x1},   // koreazuid
	{22758, 111, 19, 0x1},  // republicafghanistan
	{21300, 157, 30, 0x1},  // republicademocraticatimorleste
	{15834, 16, 15, 0x1},   // republicgermany
	{48981, 203, 9, 0x1},   // eastsamoa
	{1353, 243, 14, 0x21},  // iledelareunion
	{30562, 521, 5, 0x1},   // #5680
	{8762, 165, 19, 0x1},   // formersouthernyemen
	{20610, 218, 5, 0x81},  // #2fro
	{4226, 98, 24, 0x21},   // federalerepublieksomalie
	{40325, 244, 12, 0x1},  // vietnamsouth
	{4015, 50, 4, 0x21},    // #9si
	{9088, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4498, 162, 4, 0x21},   // #9vu
	{27361, 71, 24, 0x1},   // arabischerepubliekegypte
	{5876, 10, 20, 0x1},    // bieloruslandrepublic
	{541, 4, 4, 0x21},      // #9au
	{599, 7, 4, 0x21},      // #9be
	{1930, 79, 4, 0x21},    // #9gq
	{4416, 234, 28, 0x1},   // overseasdepartmentmartinique
	{39254, 621, 5, 0x1},   // #6450
	{2005, 27, 4, 0x21},    // #9ie
	{2182, 130, 4, 0x21},   // #9ki
	{2397, 31, 4, 0x21},    // #9li
	{3071, 89, 4, 0x21},    // #9mu
	{58344, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{771, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{29212, 132, 5, 0x81},  // #4414
	{29292, 86, 5, 0x81},   // #4466
	{29307, 88, 5, 0x81},   // #4478
	{3175, 92, 4, 0x21},    // #9ne
	{38093, 147, 23, 0x1},  // territorypapuanewguinea
	{2679, 202, 19, 0x21},  // netherlandsantilles
	{3316, 249, 12, 0x1},   // saintmaarten
	{22049, 40, 26, 0x1},   // thekingdomofthenetherlands
	{29942, 554, 5, 0x1},   // #5130
	{36876, 65, 25, 0x1},   // republiekcongobrazzaville
	{9466, 65, 24, 0x1},    // congorepublicbrazzaville
	{28435, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{52765, 61, 13, 0x1},   // oubanguichari
	{27593, 188, 22, 0x1},  // unitedmexicaansestates
	{46190, 628, 5, 0x1},   // #6syr
	{12013, 45, 25, 0x1},   // socialistrepublicroemenia
	{3641, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{19692, 219, 17, 0x1},  // guernseybailiwick
	{23585, 132, 11, 0x1},  // statekuwait
	{62231, 154, 11, 0x1},  // siamkingdom
	{16662, 106, 8, 0x1},   // tanzinia
	{4193, 193, 4, 0x21},   // #9sv
	{9786, 231, 23, 0x1},   // collectivitysaintmartin
	{20480, 20, 5, 0x81},   // #2fin
	{47746, 157, 19, 0x1},  // timorlesteeasttimor
	{595, 113, 4, 0x21},    // #9bd
	{1162, 67, 4, 0x21},    // #9cv
	{3075, 136, 4, 0x21},   // #9mv
	{29217, 128, 5, 0x81},  // #4417
	{24155, 38, 5, 0x81},   // #2mlt
	{18808, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{7769, 238, 4, 0x1},    // niue
	{13765, 95, 5, 0x1},    // sudan
	{16748, 56, 5, 0x81},   // #2ago
	{48939, 158, 14, 0x1},  // kingdomoftonga
	{9652, 46, 17, 0x1},    // sovietunionrussia
	{65113, 79, 13, 0x1},   // spanishguinea
	{39039, 639, 5, 0x1},   // #6331
	{39059, 320, 5, 0x1},   // #6341
	{39104, 604, 5, 0x1},   // #6355
	{47779, 208, 8, 0x1},   // bermudas
	{31285, 25, 16, 0x1},   // republiekkroatie
	{39034, 435, 5, 0x1},   // #6325
	{47957, 171, 9, 0x1},   // brazillia
	{46100, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{52322, 88, 5, 0x1},    // #7mtn
	{391, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{3843, 146, 4, 0x21},   // #9pw
	{9490, 65, 18, 0x1},    // congorepublicofthe
	{42966, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4411, 107, 4, 0x21},   // #9ug
	{545, 199, 4, 0x21},    // #9aw
	{4735, 110, 4, 0x21},   // #9zw
	{42402, 133, 12, 0x1},  // laopeoplesdr
	{46951, 31, 25, 0x1},   // liechtensteinprincipality
	{756, 8, 4, 0x21},      // #9bg
	{1213, 212, 4, 0x21},   // #9cw
	{1946, 78, 4, 0x21},    // #9gw
	{15051, 223, 8, 0x1},   // frguyana
	{48790, 16, 16, 0x1},   // germanyfmrfedrep
	{54279, 93, 15, 0x1},   // republicnigeria
	{2174, 128, 4, 0x21},   // #9kg
	{3151, 90, 4, 0x21},    // #9mw
	{34273, 36, 16, 0x1},   // republiekmoldova
	{23907, 85, 5, 0x81},   // #2mdg
	{3264, 93, 4, 0x21},    // #9ng
	{53843, 63, 18, 0x1},   // republicofcameroon
	{29317, 188, 5, 0x81},  // #4484
	{40007, 41, 15, 0x1},   // kongeriketnoreg
	{23441, 148, 12, 0x1},  // nkoreademrep
	{53489, 124, 14, 0x1},  // koninkrijkirak
	{44340, 117, 17, 0x1},  // peoplesrepofchina
	{53230, 8, 18, 0x1},    // republikabalgariya
	{201, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{29972, 439, 5, 0x1},   // #5160
	{39054, 638, 5, 0x1},   // #6340
	{17737, 206, 23, 0x1},  // bonaireandsinteustatius
	{54457, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{48487, 106, 21, 0x1},  // tanganyikaandzanzibar
	{29777, 112, 5, 0x81},  // #4784
	{54559, 228, 27, 0x1},  // indianoceanterritorybritish
	{34063, 192, 17, 0x1},  // republiekparaguay
	{723, 95, 6, 0x1},      // soedan
	{31624, 207, 12, 0x1},  // stbarthelemy
	{32396, 571, 5, 0x1},   // #5cos
	{56412, 256, 30, 0x1},  // territoryamericanvirginislands
	{4168, 100, 4, 0x21},   // #9st
	{4360, 221, 20, 0x1},   // departmentguadeloupe
	{998, 122, 5, 0x1},     // india
	{26175, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{3629, 48, 27, 0x21},   // yugoslaviafederalrepublicof
	{49431, 21, 5, 0x1},    // #7fra
	{549, 201, 4, 0x21},    // #9ax
	{7718, 211, 21, 0x1},   // newzealandcookislands
	{719, 59, 4, 0x21},     // #9bf
	{1938, 181, 4, 0x21},   // #9gt
	{2564, 236, 22, 0x1},   // departmentnewcaledonia
	{28174, 15, 24, 0x1},   // duitsedemocraticrepublic
	{5479, 196, 15, 0x1},   // republicuruguay
	{17163, 3, 5, 0x81},    // #2arm
	{2482, 34, 4, 0x21},    // #9lv
	{2963, 232, 4, 0x21},   // #9mp
	{48313, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{35303, 220, 23, 0x1},  // grondterritorygibraltar
	{12921, 150, 18, 0x1},  // kingdomsaudiarabia
	{47257, 131, 14, 0x1},  // korearepubliek
	{3257, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3179, 237, 4, 0x21},   // #9nf
	{46372, 586, 5, 0x1},   // #6taw
	{41567, 86, 12, 0x1},   // malirepublic
	{27614, 152, 14, 0x1},  // solomonislands
	{9522, 121, 9, 0x1},    // indonesia
	{39084, 627, 5, 0x1},   // #6347
	{60267, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{4393, 26, 15, 0x1},    // hungaryrepublic
	{19746, 162, 17, 0x1},  // republiquevanuatu
	{878, 22, 6, 0x21},     // verkon
	{45606, 639, 5, 0x1},   // #6snm
	{45369, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{61466, 249, 20, 0x1},  // dutchpartsintmaarten
	{51168, 14, 14, 0x1},   // ceskarepublika
	{1105, 197, 9, 0x1},    // stvincent
	{43903, 16, 8, 0x1},    // wgermany
	{62697, 236, 21, 0x1},  // frafrenchnewcaledonia
	{46688, 20, 17, 0x1},   // republicoffinland
	{22737, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{3358, 231, 26, 0x1},   // frenchantillessaintmaarten
	{65370, 145, 12, 0x1},  // philippijnen
	{22581, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{4407, 53, 4, 0x21},    // #9ua
	{6347, 212, 17, 0x1},   // curacaonederlands
	{50416, 26, 24, 0x1},   // peoplesrepublicofhungary
	{48524, 106, 17, 0x1},  // tanzaniaurepublic
	{39189, 334, 5, 0x1},   // #6402
	{950, 10, 4, 0x21},     // #9by
	{1158, 176, 4, 0x21},   // #9cu
	{1259, 16, 4, 0x21},    // #9de
	{1942, 224, 4, 0x21},   // #9gu
	{5799, 71, 23, 0x1},    // egyptunitedarabrepublic
	{1850, 123, 19, 0x21},  // islandsrepubliciran
	{62256, 54, 12, 0x1},   // untiedstates
	{2158, 80, 4, 0x21},    // #9ke
	{2478, 33, 4, 0x21},    // #9lu
	{3042, 234, 4, 0x21},   // #9mq
	{2445, 74, 16, 0x21},   // gaboneserepublic
	{16965, 67, 17, 0x1},   // kaapverdiaislands
	{34765, 154, 15, 0x1},  // kingdomthailand
	{29287, 136, 5, 0x81},  // #4462
	{29302, 234, 5, 0x81},  // #4474
	{3167, 91, 4, 0x21},    // #9na
	{11569, 41, 15, 0x1},   // kongeriketnorge
	{23247, 92, 18, 0x1},   // republicoftheniger
	{59686, 245, 12, 0x1},  // sgeoandtheis
	{39079, 624, 5, 0x1},   // #6346
	{49973, 72, 11, 0x1},   // hagereertra
	{11414, 83, 17, 0x1},   // koninkrijklesotho
	{3943, 65, 8, 0x1},     // congobrz
	{27944, 118, 14, 0x1},  // cyprusrepublic
	{45441, 536, 5, 0x1},   // #6sen
	{45536, 318, 5, 0x1},   // #6skn
	{24139, 67, 11, 0x1},   // capeverdeis
	{53412, 259, 6, 0x1},   // kosova
	{31495, 198, 22, 0x1},  // bolivrepublicvenezuela
	{32054, 342, 5, 0x1},   // #5cha
	{52317, 89, 5, 0x1},    // #7mri
	{53485, 155, 5, 0x1},   // #7tjk
	{54642, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{8948, 248, 19, 0x1},   // fstpierreetmiquelon
	{41834, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{3839, 44, 4, 0x21},    // #9pt
	{4142, 194, 4, 0x21},   // #9sr
	{2677, 209, 6, 0x1},    // bouvet
	{21320, 157, 10, 0x1},  // timorleste
	{553, 6, 4, 0x21},      // #9az
	{33294, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{17109, 183, 17, 0x1},  // republicahonduras
	{56650, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{39194, 372, 5, 0x1},   // #6403
	{1141, 175, 4, 0x21},   // #9cr
	{2474, 32, 4, 0x21},    // #9lt
	{3046, 88, 4, 0x21},    // #9mr
	{44861, 19, 15, 0x1},   // republicestonia
	{35189, 164, 10, 0x1},  // yemennorth
	{14826, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{58, 241, 20, 0x21},    // westbankandgazastrip
	{24511, 87, 5, 0x81},   // #2moz
	{42254, 152, 22, 0x1},  // britsesalomonseilanden
	{9663, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{39074, 605, 5, 0x2},   // #6345
	{45541, 527, 5, 0x1},   // #6slo
	{9242, 53, 6, 0x1},     // ukrain
	{53794, 164, 5, 0x1},   // #7yem
	{37209, 64, 13, 0x1},   // demrepofcongo
	{25693, 231, 23, 0x1},  // franseantillenstmaarten
	{24952, 228, 14, 0x1},  // chagosarchipel
	{12972, 191, 13, 0x1},  // republiekperu
	{38657, 131, 9, 0x1},   // koreareps
	{51917, 139, 5, 0x1},   // #7mgl
	{4164, 99, 4, 0x21},    // #9ss
	{1026, 232, 28, 0x1},   // northernmarianencommonwealth
	{26814, 194, 9, 0x1},   // surinamia
	{51495, 150, 5, 0x1},   // #7ksa
	{24552, 89, 5, 0x81},   // #2mus
	{39199, 384, 5, 0x1},   // #6404
	{37616, 204, 9, 0x1},   // antartica
	{14454, 214, 28, 0x1},  // grondterritorykaaimanislands
	{2470, 83, 4, 0x21},    // #9ls
	{3063, 233, 4, 0x21},   // #9ms
	{3171, 236, 4, 0x21},   // #9nc
	{7472, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{55690, 67, 19, 0x1},   // republiekkaapverdie
	{29312, 89, 5, 0x81},   // #4480
	{20501, 114, 12, 0x1},  // bahrainstate
	{37755, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{3372, 249, 23, 0x1},   // saintmaartenknetherland
	{39069, 383, 5, 0x1},   // #6344
	{2078, 109, 14, 0x21},  // republiczambia
	{34841, 227, 17, 0x1},  // freeportmanisleof
	{51050, 198, 21, 0x1},  // venezuelaunitedstates
	{29772, 195, 5, 0x81},  // #4780
	{26452, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{3828, 221, 21, 0x1},   // departementguadeloupe
	{52527, 45, 14, 0x1},   // kingdomromania
	{12165, 190, 16, 0x1},  // republicofpanama
	{55230, 153, 23, 0x1},  // arabischerepublieksyrie
	{24720, 129, 8, 0x1},   // kambodja
	{47092, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{17219, 121, 19, 0x1},  // nederlandseastindie
	{38707, 2, 19, 0x1},    // principalityandorra
	{987, 169, 4, 0x21},    // #9bz
	{1638, 21, 4, 0x21},    // #9fr
	{4505, 120, 24, 0x21},  // federalestatenmicronesia
	{39204, 504, 5, 0x1},   // #6411
	{39269, 408, 5, 0x1},   // #6461
	{39279, 336, 5, 0x1},   // #6475
	{2433, 81, 4, 0x21},    // #9lr
	{57985, 116, 13, 0x1},  // kingdombhutan
	{41643, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{27274, 202, 11, 0x1},  // nedantilles
	{63619, 2, 17, 0x1},    // vorstendomandorra
	{56429, 256, 16, 0x1},  // virginislandsusa
	{61699, 133, 13, 0x1},  // kingdomoflaos
	{35532, 252, 23, 0x1},  // taiwanprovincievanchina
	{53567, 105, 5, 0x1},   // #7tun
	{18287, 198, 17, 0x1},  // venezuelarepublic
	{46802, 54, 9, 0x1},    // usamerica
	{56352, 132, 11, 0x1},  // kuwaitstate
	{25901, 245, 35, 0x1},  // southgeorgiasouthernsandwichislands
	{25001, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{3847, 192, 4, 0x21},   // #9py
	{61213, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{44757, 26, 17, 0x1},   // hongaarserepublic
	{27836, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{1950, 182, 4, 0x21},   // #9gy
	{29297, 38, 5, 0x81},   // #4470
	{59353, 89, 15, 0x1},   // eilandmauritius
	{38134, 136, 18, 0x1},  // republicofmaldives
	{46897, 2, 19, 0x1},    // andorraprincipality
	{31359, 233, 24, 0x1},  // grondterritorymontserrat
	{25429, 57, 14, 0x1},   // kingdomburundi
	{17252, 37, 12, 0x1},   // fyrmacedonia
	{10322, 16, 20, 0x1},   // duitsebondsrepubliek
	{25855, 245, 46, 0x1},  // grondterritorysouthgeorgiasouthsandwichislands
	{43831, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{64524, 186, 21, 0x1},  // stkittsnevisfederatia
	{51976, 39, 5, 0x1},    // #7mne
	{7993, 46, 6, 0x1},     // russia
	{929, 46, 17, 0x21},    // russiasovietunion
	{51932, 86, 5, 0x1},    // #7mli
	{24257, 27, 7, 0x1},    // ireland
	{12611, 80, 13, 0x1},   // kenyarepublic
	{57242, 111, 11, 0x1},  // afghanestan
	{59344, 213, 15, 0x1},  // christmaseiland
	{13806, 165, 8, 0x1},   // demyemen
	{20985, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13369, 124, 12, 0x1},  // republiciraq
	{46476, 619, 5, 0x1},   // #6tkm
	{15311, 218, 7, 0x1},   // foroyar
	{1859, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{9760, 205, 25, 0x1},   // franszuidelijketerritoria
	{13158, 76, 12, 0x1},   // frenchguinea
	{25040, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{27528, 52, 5, 0x81},   // #2tur
	{28858, 259, 15, 0x1},  // unscr1244kosovo
	{33294, 230, 10, 0x1},  // macaochina
	{17424, 137, 16, 0x1},  // marshalleilanden
	{1105, 197, 23, 0x1},   // stvincentendegrenadines
	{32675, 339, 5, 0x1},   // #5czr
	{61029, 124, 13, 0x1},  // kingdomofiraq
	{23265, 184, 15, 0x1},  // republicofhaiti
	{44589, 53, 15, 0x1},   // republicukraine
	{17324, 201, 25, 0x1},  // autonomousprovinceofaland
	{17621, 206, 25, 0x1},  // southeustatiussababonaire
	{31981, 334, 5, 0x1},   // #5cap
	{51878, 136, 5, 0x1},   // #7mdv
	{56193, 64, 23, 0x81},  // democraticrepubliccongo
	{3890, 164, 14, 0x1},   // kingdomofyemen
	{6435, 243, 24, 0x1},   // overseasterritoryreunion
	{13845, 138, 9, 0x1},   // burmaunie
	{46760, 229, 20, 0x1},  // grondterritoryjersey
	{1142, 115, 14, 0x1},   // nationofbrunei
	{63413, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{63977, 49, 16, 0x1},   // slovakiarepublic
	{27688, 106, 5, 0x81},  // #2tza
	{8893, 228, 18, 0x1},   // britishindianocean
	{13056, 218, 12, 0x1},  // faeroerdeens
	{21351, 242, 21, 0x1},  // frenchpolynesiafrench
	{12834, 88, 18, 0x1},   // republicmauritania
	{2290, 78, 22, 0x1},    // republicofguineabissau
	{2861, 53, 8, 0x21},    // oekraine
	{16752, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{54432, 9, 19, 0x1},    // bosnieenhercegovina
	{62079, 150, 19, 0x1},  // kingdomsaoediarabia
	{13034, 259, 6, 0x1},   // kosovo
	{4973, 62, 20, 0x1},    // republiekcotedivoire
	{29757, 104, 5, 0x81},  // #4768
	{20004, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{53518, 156, 5, 0x1},   // #7tkm
	{64320, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{19619, 141, 15, 0x1},  // koninkrijknepal
	{15463, 155, 10, 0x1},  // tojikiston
	{27098, 68, 8, 0x1},    // dijbouti
	{47422, 233, 10, 0x1},  // monsterrat
	{53418, 194, 16, 0x1},  // republicsuriname
	{688, 79, 24, 0x21},    // republicequatorialguinea
	{51868, 90, 5, 0x1},    // #7maw
	{47590, 203, 27, 0x1},  // grondterritoryamericansamoa
	{18340, 198, 17, 0x1},  // republicvenezuela
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overseascollectivitysaintbarthelemynamarchallislandsoverzeesecollectiviteitfrenchguyanafrenchterritoryafarsissasterritor" +
	"yoverzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchafarsandissasuomifinlandoverzeeseg" +
	"emeenschapfrenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevo" +
	"ormaligejoegoslavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbi" +
	"rmaunieoverzeesdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasdepartmentfrenchpolynesiaovers" +
	"easdepartmentsaintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenossenschaftsjechischerepublicso" +
	"uthsoedanoverseasterritorysvalbardjanmayennorwegianoverzeesecollectiviteitguadeloupeislandsaarlandoverzeesecollectivitei" +
	"tmartiniqueislandstbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofformergermanyfmrdemrepofgermanyun" +
	"ifiedoverzeesterritorychristmasislandsindianoceanoverzeesterritorynorthernmarianencommonwealthofnorthernmarianascommonwe" +
	"althnorthernmarianaislandstvincentendegrenadinesultanatebruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehov" +
	"erzeesterritorysvalbardjanmayenislandsuomentasavaltasmaniaoekrainsesovietsocialistrepublicaguineaecuatorialjumhuriyahalj" +
	"azairiyahaddimuqratiyahashshabiyahelleenserepubliekindonesierepubliekderverenigdestatenvanindonesierreleonedantillenover" +
	"seascollectivityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfu" +
	"tunafarissarterritoryoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsvsb" +
	"uitensteondergeschikteislandstkittsnevisfederationmalaysiaoverzeesegemeenschapfrenchguyanacooperatieverepubliekvanguyana" +
	"cooperativerepublicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesterritoryf" +
	"renchpolynesiaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdepartemen" +
	"tfrenchguyanacooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunachitsjevanutaturkem" +
	"enistanoverzeesterritorynorfolkislandsaustralianoverseascollectivityguadeloupeoplesrevolutionaryrepublicguineapeoplesrev" +
	"olutionaryrepublicofguineabissaurepublictanzaniaoverseascollectivitymartiniquebechuanalandprotectoraterritorialcollectiv" +
	"ityguadeloupenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanaatzanzibarepubliquetogolaiseoverseasdepa" +
	"rtmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfutunagalandoverseasterritorya" +
	"mericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollectiviteitmayotteislandsoverzeesecollectiviteitr" +
	"eunionislandsoverzeesegemeenschapguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublic" +
	"hongarijeoverzeesegemeenschapmartiniqueoverzeesterritoryamericansamoaislandspaansestaateritreaoverzeesterritorybouvetisl" +
	"andsnoorsovjetuniaoverseasterritoryalandislandsaotomeeastprincipeoplesrepublicangolarepublicofzambiarepublicgeorgiarepub" +
	"licdjiboutioverseasterritoryfaroeislandsassociatememberfaroeislandsislandstvinandgrenadaislandsoverseasterritoryfrenchgu" +
	"ianavarraoverseasterritorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenkingdomnetherlandssaintmaartenfr" +
	"enchantillessaintmaartenknetherlandsaintmaartenfrenchpartrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelen" +
	"aandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascen" +
	"sionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthele" +
	"naascensionentristandacunhasinthelenaenascensionislandsoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementg" +
	"uadeloupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofcongorepbrazzavillecongobrzeczpospol" +
	"itapolskaaimaneilandenoverzeesdepartementmartiniqueoverzeesterritorycocosislandskeelingislandsterritoryofthecocoskeeling" +
	"islandsterritorycocoskeelingeilandenoverzeesterritoryfrenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzeeste" +
	"rritorysaintmaartennederlandspartsaintmaartensaintmartindutchpartsaintmartinnermongoliaoverzeesterritorywallisfutunavarr" +
	"epoblikanimadagasikarakalpakstanoverseasdepartmentguadeloupeoplesrepublichungaryrepublichondurasoverseasdepartmentmartin" +
	"iqueoverseaslandsfrenchpolynesiaoverseascollectivitymayotterresaustralesantarctiquesfrancaisesocialistlibischarabjamahir" +
	"iyaoverseascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepubl" +
	"icofpolandpeoplesrepublicbulgariarepubliccostaricalabriaoverseasterritorymartiniqueoverseasterritorypuertoricoislandspan" +
	"japanoverzeesegemeenschapmayotterritorialcollectivityfrenchguianafrenchsouthernterritoriesaotomeeprincipeoplesrepublicbe" +
	"ninrepublicicelandemocratischerepubliekduitslandbondsrepubliekcotedivoirepubliquedeguineeequatorialeichtensteinoverzeese" +
	"gemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublicofcongorepublieklitouwenenoverzeesterritorymartiniqueov" +
	"erzeesterritorypuertoricousmoioostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocratischere" +
	"publmadagascarmalagasymadagascarinthialandoverzeesdepartementmayotterritorialcollectivitynewcaledoniafrenchzuidelijkterr" +
	"itoryoverzeesdepartementreunionofindiaoverzeesterritorygroenlanddeensoostelijkerepublicuruguayoverseasdepartmentmayotter" +
	"ritorialcollectivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverseasdepartmentreunionoverseaster" +
	"ritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzaniaoverzeesterritoryhongkongerige" +
	"tdanmarkansasformerlibyanarabrepublicofegyptunitedarabrepublicofkazakhstanrepublicargentiniaformerphilippinerepublicbiel" +
	"oruslandrepublictadzjikistanformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbeidsjanformertan" +
	"ganyikazanzibarepubliquemadagascaribischnederlandsindieformerunionofsouthafricarepublicsouthafrikauniesouthafrikazachiaf" +
	"ormerunitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenbu" +
	"rgvorpommernoverseasterritorycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofthenetherlandcuracaonederl" +
	"andsoostindieoverseasterritorymayotterritorialcollectivitymartiniqueenslandoverseasterritoryreunionoverseasterritorytoke" +
	"lauassociatemembertokelauislandsoverzeesterritorycuracaoknetherlandcuracaodutchsintmaartenstmartinsaintmaartenoverzeeste" +
	"rritoryfaeroereilandenoverzeesterritorymayotterritoiredesileswallisetfutunakhchivanuataoverzeesterritoryreunionoverzeest" +
	"erritorytokelaueilandenfederalstatesmicronesiafedstatesofmicronesiafsaintpierreetmiquelonformerrepublicofvietnamstatebah" +
	"reinfurstentumliechtensteinclbangladpakistanoccpalestinianterritoryoccupiedpalestinianterritoriesocialistischethiopiefor" +
	"merfederatiamalakkafederatiemalakkazakstanformerfederationmalayafederatiaformerserbiamontenegrotesocialistischelibischar" +
	"abischevolksjamahiriyyazadkashmirepubblikatamaltarepublicofgaboneserepubliekslowakijeformerserviamontenegrounieserviamon" +
	"tenegrondterritoryoutlyingeilandjesunitedstatesamericauniteduitkustgelegenminorislandsunitedstatesamericaunitedsatesofam" +
	"ericavsmaagdeneilandenformertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocraticrepublicofkoreanoo" +
	"rdamerikaverenigdestatenvannoordamerikaansemaagdeneilandenamerikaanseondergeschikteafgelegeneilandencocoskeelingislandsc" +
	"ocosislandsterritoryoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubanederl" +
	"andsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandutchantillesbal" +
	"earsoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubadutcheastindiesoverzeesterritorymacauheardandmcd" +
	"onaldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdombu" +
	"lgariaformerrepublicvietnamsrepublikahrvatskacroatialocalnamehrvatskacroatianrepublickirgistanformersfrofyugoslaviaforme" +
	"roekraiensesovietsocialistrepublicofromaniasocialistrepublicbolvenezuelakshadweepalestinianautoriteitjechoslowakijeforme" +
	"rwitrussischessrvietnamoverseasterritoryguamamericanoverzeesterritoryguamislandsformerczechoslovakianrepublicadepanamare" +
	"publicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovinaformerkhmerrepubliekkirgizstankirgi" +
	"zieofkirgizstankirgiziakirgizstanformermaldiveislandspaansguineeformerczechrepublicofcapeverdecaboverdeislandsformerkhme" +
	"rrepublicofcostaricastillayleonformeroekraiensessrepubliquedemauricentralarfricanrepublicofelsalvadorientalrepublicurugu" +
	"ayformersouthernyemenrepoformercentralafrikaanskeizerrijkethiopiefriuliveneziagiuliafrsouthernterritoryfryserbiamonteneg" +
	"rondterritorybritishindianoceanterritoryofpapuaandnewguineaterritoryfstpierreetmiquelonformerverenigdearabischerepubliek" +
	"jemenformernoordvietnamidwayatollombardyformernorthvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcair" +
	"nhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonorthsoedanformersouthvietnamicronisiaform" +
	"erukrainianssrepubliquedusenegalrepublicofnaoerorepublicaustriaformerwesternsamoafederalmicronesiafedstatmicronesiaforme" +
	"reastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicb" +
	"razzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicmaldiveislandsthelenaeilandforme" +
	"rjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasociali" +
	"strepublicademocambiqueformerwestgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsaintmaartenfrankrijk" +
	"oninkrijkcambodjamhuryatislamipakistanformerzuidvietnaminnesotafrsantarcticlandstomeprincipalityofmonacoprincipalityofan" +
	"dorrafstpierremiquelonfederaldemocraticrepublicofnepalstateoflibyaunitedkingdomoflibyanarabjamahariyafedrepyugoslaviafed" +
	"republiquedelaguineeequatorialeopoldvillecongoriziaformerivorycoastchristophernevisfederationsaintkittsnevisfederationof" +
	"malaysiafederationnigeriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltamil" +
	"naduitsebondsrepubliekkazachstanformersinthelenaformersouthjemenformersouthyemenformersovjetunievandecomorenfederaleisla" +
	"mitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepu" +
	"blicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomor" +
	"enislandsformeruppervoltatarstanformeryugoslaviasfryugoslaviafrsouthterritoryfwallisandfutunaisdsaintbartsjechoslowaakse" +
	"federatieverepubliekvandefilipijnencommonwealthnorthernmarianenislandsouthgeoislandsfedstmicronesiaformercapeverdemocrat" +
	"ischfederatiefjoegoslaviabudhabinnenmongoliaformerkampucheardiandmcdonaldislamicemirateafghanistanformermacedoniathefmry" +
	"ugrpmacedoniatfyrofmacedoniaformermacedoniefyrommacedonieformerswazilandemkoreaformervenezuelazioverzeesegemeenschapsain" +
	"tpierremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritoryforme" +
	"rwestsamoaformerzuidjemenfranserepubliekkirgiziefranssomalilandelhifrenchpolinesiafriendlyislandsfwallisenfutunaeilanden" +
	"opperoostenrijkoninkrijklesothokingdomofthailandsiamaurufederalruslandflemishbrabantwalloniaformercambodiaformercambodja" +
	"rvisislandsformercameroonformerethiopiaformerhongkongeriketnorgemenebestpuertoricookeilandennieuwzeelandcookeilandenfran" +
	"spolinesiefranspolynesiefrenchkameroenfrenchrepublicslovakiafrenchstmartinfrancedomtomarchechenskayarespublikabyelarussi" +
	"schefederatiafrenchtogolandfsofmicronesiaoberosterreichhattisgarhinelandpalatinatelanganarepubliekpalauislandsrepubliekz" +
	"airepubliquelaguineaequatorialetzebuergrondterritorysaintbarthelemyfaeroeislandsfaraoeilandenfaroerislandsfederalrussian" +
	"sovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupeoplesrepublicpolenflamartiniqueflemishregionformerbolivi" +
	"aformerdahomeyformersurinamdutchguianasurinamrepublicofpanamaldivischeislandstaatlibiefranskameroenfwallisfutunaoostduit" +
	"slandoutermongoliarepiblikayitirepublicacubangisharipablikblongvanuaturepublicofugandarepublicfinlandrepublicbirmamyanma" +
	"runierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchilibischarabj" +
	"amahiriyyarepublicgabonrepublicletlandrepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublicke" +
	"niarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmaltarepublicnaurugayrepublicpalaunitedarabeasternrepubli" +
	"curuguayrepubliekcubadenwurttembergrondterritoryfalklandislandstchristoffelennevislamitischerepubliekgambiaislamicrepubl" +
	"icmauritaniaislamitrepublicmauritaniarepubliekirakoninkrijkbhutankingdomofbahrainkingdomsaudiarabiarepubliekmalibischear" +
	"abjamahiriyarepubliekperumeniarepubliektogoleserepublicofnamibiarepublicofkosovorepublictsjechiafaeroerdeensfaraoislands" +
	"formerceylonformeregypteformermalayaformertaiwanchntaiwanroctaiwanformerturkeyfrenchguineafrenchsoedanoekrainsessrepubul" +
	"ikayurwandanrepublicoflatviansovietsocialistrepublicofthephilippinesrepublicofnicaraguadaloupennsylvaniarepublicchadrepu" +
	"bliccubaliwickguernseyrepublicirakoninkrijkspanjerepubliciraqrepublicmalibischearabrepublicadecolombiarepublicguatemalag" +
	"asischerepublicadehondurasrepublicofaustriarepublicofvanuaturkmeenserepublicofparaguayrepublicperunitedkindominikaansere" +
	"publieksierraleonetherlandsindiesumatransnistriarepublictogorepublictunesiavjrmacedonievlaamsgewesterlijkesharabrepsyrie" +
	"vsvanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanorthsudanbritsguyanafilippijnenfillipij" +
	"nenfmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermacaunitesstatespainformersudanformersyrianarabrepublicofcol" +
	"ombiaformerzairepubliquecentrafricainegarabruneidarussalamerikaanssomoafransguianafransguineefransguyanafranssoedanfrenc" +
	"hcongoverzeesegemeenschapfrenchsouthernterritoryofthewallisandfutunaislandsterritoryfrenchsudanfrpolynesiabasilicataloni" +
	"abaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyahattunisiyahellasformersi" +
	"amformerussrrussianfederatonfranscongoverzeesecollectiviteitsaintpierremiquelonfrenchsouthernandantarticlandsocialistisc" +
	"hethiopiaoverijsseliguriaowganystanpuducherryvorarlbergrondterritorykaaimanislandsislandsaltanatumanbouvetoyafaeroernede" +
	"rsaksenfalklandsfedrussianfedertionflevolandformerddrukyulimburgrondterritorybouvetislandstchristoffelnevislamicrepublic" +
	"ofpakistaninclbangladeshpakistanformergdrformerformeryugoslavrepublicmacedoniatheformeryugoslavrepublicofbosniaandherzeg" +
	"ovinarepublicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedoniafrgermanyfri" +
	"eslandkirghiziakyrgistankyrgystankyrgzstanoostsamoapordenonewhebridenportugualjumhuriyahalyamaniyahawaiivojvodinavsameri" +
	"cabalearenbretagnewhebridesbrittanyfmrsudanfrguianafrguyanakirgisiakirzigiaoezbekiabanuaturkmenstanbavariabeierenbelguim" +
	"perialstateiranpersiairanberlijnfaeroesfloridafmrussrepublikindonesiaunitedstatesterritorypuertoricoamericanformosaintvi" +
	"ncentandthegrenadinesaintvingrenadinestateqatarepubliekzimbabwerhodesiaforoyarepubliksingapuraguayfrsterritoiredesnouvel" +
	"lecaledoniadependanceskoninkrijkhongarijefryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#" +
	"3bumm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepubliquedubenin#3dddemocratischerepubliekoosttimoroostofportugeestim" +
	"oreastportugeestimoreleste#3dybjelorussischesovietsocialistrepublicuniebirmasocialistrepublicadecaboverdecapeverderepubl" +
	"icofzimbabwerepublicoftunisianrepublicofsenegalapagosislands#3fxfranszuidelijkterritoriumbria#3hvbformerdemocraticrepubl" +
	"icgermanydemocraticrepubliczairecongodemocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocratic" +
	"republicsaotomeprincipedemocraticrepublicofformercongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemoc" +
	"raticrepubliczairekinshasacongodemocraticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliek" +
	"madagaskarislandsarawakeislands#3nhvunitedkoninkrijkafghanistan#3rhzwitserseedgenootschapulia#3suhh#3tptlimpopoolsepeopl" +
	"esrepublicofangolapeoplesrepublicofromanianpeoplesrepublicsouthjemen#3vdvn#3ydye#3yucsfrsouthernterritoriesultanateoman#" +
	"3zrcdbasquebayernbelicentrafrikanadabelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugliapunjabodepeacenationbr" +
	"uneiabodepeacentralafricankeizerrijkoninkrijkswazilandeswatinipponkokukiairanislamicrepublicofafghanistanzinia#2abwestbe" +
	"ngalen#2afganistan#2afilipijnserepubliekseychellenrepublickazakhstan#2agoverzeesterritoryfrenchsouthernterritoryofcocosi" +
	"slandsabaandbonaireensabaenbonairepubilikayakongodemokratikibriscumhuriyetislamrepiran#2aia#2ala#2albanesepeoplesrepubli" +
	"cofmongolianpeoplesrepublicmozambiquerepublickaapverdiaislandsalzburgrondterritorynorfolkislandsterritory#2and#2antiguab" +
	"aruda#2arepubliquedecotedivoirerepublicofargentinarepublicofslovenianrepublicahondurastyria#2argentijnserepubliekfilipij" +
	"nen#2armiddlecongoverseasterritorybonairesainteustatiussabanederlandseastindie#2asm#2ata#2atfyrmacedonia#2atgrondterrito" +
	"ryfrenchguyana#2aus#2autonomousprovincealandautonomousprovinceofalandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialis" +
	"tischesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaroeislandsdanishrilanka#2bgd#2bgrondterritorybonairesaint" +
	"eustatiussababonairesinteustatiusensababonairesabaandsinteustatiusbonairesainteustatiusandsababonairesoutheustatiussabab" +
	"onairesabasainteustatiusbonairesinteustatiusandsababonaireseustatiussababonairesteustatiusandsababonaireandsinteustatius" +
	"andbonaireensinteustatiusenbonaireandsabaensinteustatiusminoroutlyingislandsouthrhodesia#2bhrepubliquedunigermanfederalr" +
	"epublicoftajikistanrepublicofcolumbiarepublicivoorkustchristopherennevisfederatievansaintchristopherennevisfederatievevo" +
	"lksrepubliekjoegoslavierserepublicmoldovaticaanstaatpalestinastaatvanlibie#2bhs#2biharyana#2blm#2blrepubliquedutchadrepu" +
	"blicofmaltaislands#2blzuidgeorgiaenzuidelijkesandwicheilandengland#2bmutawakkilitischkoninkrijkjemenovascotia#2bolivaria" +
	"anserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabol" +
	"ivarianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenkleineeilanden#2brazilunitedstatesvirginislandstome" +
	"andprincipeoplesrepublickongobrazzaville#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatieverepubliekjoegoslavi" +
	"etman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedmexicanstatesouthvietnamongoluls#2bys#2cafarenissarg" +
	"ebiedempeoplesrepofkoreasouthgeorgiazuidelsandwichislandstkittsnevilleanguillaopeodemreplaotiaansedemocraticpeoplesrepub" +
	"licethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#2can#2cckirghizrepublicmaldives#2chechrepublicierland#2ch" +
	"litania#2chn#2civrijgeassocieerdestaatpuertoricocommonwealthofpuertoricoalitiongovernmentofdemocratickampucheacoalitiong" +
	"overnmentdemocratickampucheapeoplesrepublicbangladeshqiperia#2cmrepubliquemauricentralafricarepublicofsouthsudanrepublic" +
	"montenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#2codisharjah#2cogrondterritorynewcaledonia#2cokiribatiislands" +
	"#2collectivitedesaintmartincollectivityofsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivity#2commonwealthf" +
	"ilipijnenrepubliekoppervoltadjikistan#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvandenoordelij" +
	"kemarianengemenebestdernoordelijkemarianeneilanden#2cri#2cskoninkrijknepalestijnsebevrijdingsorganisatie#2cubritishoverz" +
	"eesterritoryguernseybailiwickofguernseyislands#2cuwestflanders#2cxrepubliquevanuaturksandcaicosisdstbartlemy#2cym#2cypit" +
	"cairngroupislandstateofqatarstateofnepalestinianautonometerritory#2czechoslovakfederativerepublicofbrazilfederativerepub" +
	"licadenicaraguarepublictajikistan#2ddrepubliekarmenie#2deu#2dhy#2djiboeti#2dmaharashtransitionalgovernmentethiopianempir" +
	"eethiopia#2dnkoninkrijktongaislands#2dominikaanserepublicunionmyanmarrepublicamocambique#2dza#2eazarbaycanrespublikasint" +
	"pierreetmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhongkong" +
	"chinasardegna#2estadoplurinacionaldeboliviaplurinationalstateofboliviamultinationalestaatboliviaplurinationalestaatvanbo" +
	"liviaplurinationalstatesoformercentraalafrikaanskeizerrijkethiopia#2ethopia#2eue#2fin#2fji#2flkingdombahrainstatepalesti" +
	"nastateofmongoliastateoferitreastatemongolia#2fransezuidelijkeenzuidpoolgebiedenorthdakota#2froemeensesocialistrepublico" +
	"fthemaldivessultanateofmaldivesrepublicofdahomeyrepublicamoldovalenciancommunitymadridelawaregyptkingdomofhungarykingdom" +
	"ofeswatinikingdomnederlandenkingdomofnetherlandscaribbeannetherlandswestindiesaoudiarabie#2fsmicronesia#2fxxianggangtebi" +
	"exingzhengqunitedstatesofbrazilfederalrepublicsomalia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterrito" +
	"ryturkscaicosislandsandturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekzuidvi" +
	"etnamurcia#2ggy#2ghasjemitischekoninkrijkjordanieuwcaledonie#2gibralterresaustralesetantarctiquesfrancaisesocialistische" +
	"republiekvietnamsocialistrepublicofazerbaijansovietsocialistrepublicademocraticatimorlesterritorialcollectivityfrenchpol" +
	"ynesiafrenchsouthantarcticterritory#2gin#2glpdrepubliekmaltaaformerfederationofmalayafederation#2gmbritishoverseasterrit" +
	"orybermudaeilanden#2gnbritishoverzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeesterritorybriti" +
	"shvirginislandsofusabuitenterritoryminorislandstvincentengrenadinesouthholland#2gnq#2grczeckrepublickroatia#2grdcongover" +
	"zeesdepartementsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkoninkrijkeswatiniswazilandemocratick" +
	"ampuchia#2grl#2gtm#2guformerdemocraticrepublicvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankin" +
	"gdomofafghanistan#2gum#2guyanefrancaise#2hkgrondterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthele" +
	"naanddependenciesultanaatbruneidaressalaameghalaya#2hmd#2hnd#2hrvolksdemocratischerepublickoreademvolksrepkoreazuidgeorg" +
	"iaendezuidelijkesandwicheilandenseychellenislands#2hti#2hungarianpeoplesrepublicofkampucheardeilandenmcdonaldeilanden#2h" +
	"volksdemocratischerepublicjemenormandia#2idn#2imn#2independentstatepapuanewguineastatebruneidarussalametropolitanfrancem" +
	"etropolitanfrankrijkonungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphil" +
	"ippinesaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinavassaislands#2iot#2irl#2irn#2irq#2islami" +
	"tischeovergangsstaatafghanistantransitionalislamicstateofafghanistandemocraticrepublicafghanistaniriran#2isrealmamlakaha" +
	"lmaghribiyahessen#2italianrepublicmaldivenislands#2jamhuuriyadademuqraadigasoomaaliyeedemocraticpeoplesrepubliclaospeopl" +
	"edemocraticrepublicmadagascarrepublicfilipijnen#2jey#2jorepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepub" +
	"licofalbania#2jpnorthguinea#2kazakhsovietsocialistrepublicadaguinebissaudiaarabia#2ken#2kgzuidgeorgiaendezuidsandwicheil" +
	"andenoordsoedan#2khm#2kirghizsovietsocialistrepublicofthefijiislandsrepublicofcaboverderepublicofthenigerrepublicofhaiti" +
	"#2kna#2korepubliekbolivia#2kwt#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrep" +
	"ublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverseasterritorymontserratbritishoverseasterr" +
	"itoryfalklandislandsislasmalvinasfalklandislandstvincentgrenadinestatekuwait#2lbyelorussischesocialistischesovjetrepubli" +
	"ekvandemarshalleilandenrepubliekdermaledivenrepubliekmauritiusislands#2lca#2lie#2lka#2lsocialistischevolksrepubliekalban" +
	"iederosterreichristmasisds#2lturkmenia#2luxinjianguygurzizhiqunitedarabemirateswiterland#2lvae#2mac#2mafarenissaland#2ma" +
	"rshallisds#2mcocosisds#2mda#2mdgrondterritorywallisfutuna#2mdvolksdemocratischerepublieklaosdemocraticpeoplesrepublicjem" +
	"enorthkaapverdischeeilanden#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofmauritiusrepublicsuidafrikarepubli" +
	"cofbotswanarepubliccapeverdeislands#2mlt#2mmrepubliekburundi#2mnewmexiconnecticuttarpradesh#2mngreatbritainunitedkingdom" +
	"greatbritainnorthirelandunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingd" +
	"omgrootbrittannianorthierlandunitedkingdomofgreatbritainandnirelandunitedkingdomincludingnorthernirelandrepubliclitouwen" +
	"#2mnportugeesoostafrikazahkstan#2mozambque#2mrt#2msrepubliekdahomey#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekecu" +
	"adorepublikayuburundikingdomofbulgariakingdomafghanistan#2nfkingdombahreinoespana#2ngautemalagasyrepublicofcroatiahrvats" +
	"kambodjammukasjmirepubliquedjiboutislamicrepiran#2nhbritishoverseasterritoryjerseychannelislandsjerseybritishoverseaster" +
	"ritorycaymanislandsbritishoverseasterritoryturkscaicosislandsbritishoverseasterritorybritishindianoceanterritorychagosar" +
	"chipelagobritishindianoceanterritoryofthevirginislandsoftheunitedstatesterritoryunitedstatesminoroutlyingislandsamerican" +
	"ondergeschikteoutlyingislandsmauritiusmaagdeneilanden#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatbo" +
	"liviaplurstateofbolivia#2nru#2nzl#2omn#2pakingdombelgiumelilla#2pan#2pcnmidwayislands#2perzia#2phl#2plwestvirginia#2pngu" +
	"inea#2polishpeoplesrepublicmongoliapeoplesrepublicofzanzibarbadoesbekistan#2princeedwardislandsolomonisds#2prkingdomburu" +
	"ndi#2prt#2pry#2pse#2pyfederaldemocraticrepublicnepalestinianauthorityadministeredterritoryofchristmasislandindianocean#2" +
	"qat#2reu#2rhodeislands#2rom#2roumania#2russiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrench" +
	"partstmaartenfranseantillenstmaartenfrenchantillesstmaartenfrenchpartrucialstatespanje#2rvn#2rwandeserepublicofgeorgians" +
	"ovietsocialistrepublicofnorthmacedoniarepublicofmontenegrondterritorysouthgeorgiasouthsandwichislandssouthgeorgiasouther" +
	"nsandwichislandssthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensionst" +
	"helenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontristan" +
	"dacunhasthelenatristandacunhaascensionsthelenaandtristandacunhaandsainthelenadependenciesthelenaislands#2sau#2scgrondter" +
	"ritoryguadeloupeoplesrepublicofyemenfmrarabrepofyemenaden#2sdn#2sen#2sgportugeeswestafrikampochea#2sgs#2shn#2sjm#2slbrit" +
	"ishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublicalgeria#2smre" +
	"publiekestlandemrepkongoverseascollectivityfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryougoslavia#2soma" +
	"lischedemocratischerepubliekafghanistanislamicemirateofafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa" +
	"#2ssd#2stpierreandmiquelon#2sunitedstatesofamericaus#2surinamia#2svkcaimanesvkingdomofswedenkingdomofdenmarkkingdomofcam" +
	"bodiakingdomgriekenlandepartementlaguadeloupeoplesrepublicromaniakingdomhongarije#2svn#2swestaustralia#2swzuidgeorgieend" +
	"ezuidsandwicheilandenorfolkisds#2sxm#2syc#2syrischearabischerepubliekvansuidafrikarepubliekboeroendijbouti#2tca#2tcd#2tg" +
	"overseascollectivitysaintpierremiquelonsaintpierreenmiquelon#2thashemitischkoninkrijkjordaniedersachsenanhaltripura#2tjk" +
	"ingdomdenmarkoninkrijktunesieraleonedantilles#2tkleinjoegoslavia#2tkm#2tls#2tmpumalangazawestbankoninkrijkegypteverenigd" +
	"earabischerepubliekegypteunitedarabrepublicegypterritorialcollectivitymayottefrenchsomalilandepartmentguiana#2ton#2ttoke" +
	"lanislands#2tunesischerepubliekcostaricaymanisds#2turkmensovietsocialistrepublicmarshallislandsouthwestafrikamerounitedm" +
	"exicaansestatesolomonislandstateisraelladakhazakhstan#2tuverenigderepubliekkameroen#2twn#2tza#2ugagauzia#2ukrayina#2umid" +
	"denafrikaanserepubliektadzjikistan#2ury#2usavirginislands#2uzbeksovietsocialistrepublicadeelsalvadorrepublicacaboverdemo" +
	"cratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicoflebanonrepublicofcyprusrepublicpa" +
	"raguay#2vaticaansestaatvaticaanstadstateofthecomorosstatecambodia#2vct#2vdrepubliekfinlandemrepkorea#2venetokelaneilande" +
	"n#2vgbritishterritoryinindianoceanormandy#2virepubliekgeorgie#2vnmacedonia#2vutrecht#2wlformerduitsedemocraticrepublicof" +
	"madagascardemocraticrepublicmadagaskarakalpakije#2wsm#2xau#2xkxizangzizhiqunitedkingdon#2xla#2xnbritsgebiedindeindischeo" +
	"ceaanvietnam#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugos" +
	"lavsocialistfederalrepublicjoegoslaviazerbijan#2zafarissaland#2zarepubliekierlandutchguyana#2zmbritishindiaoceanterritor" +
	"y#2zwestduitsland#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#41" +
	"80#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilreso" +
	"lution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#42" +
	"14#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#42" +
	"78#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#43" +
	"72#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#44" +
	"54#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#45" +
	"33#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#46" +
	"12#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#46" +
	"88#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#47" +
	"68#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#48" +
	"60#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#52" +
	"11#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#53" +
	"44#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#54" +
	"02#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#55" +
	"00#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#56" +
	"00#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#57" +
	"01#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#58" +
	"20#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgrondte" +
	"rritoryislandsmanitobailiwickjersey#5albanesevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequagu" +
	"inea#5and#5angrondterritorymartinique#5argentijnserepublicgriekenlandemocraticrepublicsudanuntil2011sudan#5arm#5aul#5aus" +
	"#5azerbaidzhan#5bahamaeilanden#5barepubliekijslandserepubliekkirgistan#5belorussischesocialistsovjetrepubliekderfijieila" +
	"nden#5ben#5bformerpalestineliberationorganizationafhankelijkestaatsamoa#5bhm#5bhu#5blrepubliekkroatie#5blzuidgeorgiaenzu" +
	"idelsandwicheiligestoelliceeilanden#5bngrondterritorymontserratchaanachakthainanshengelsemaagdeneilandenvsbuitensteonder" +
	"geschikteeilandenorthjemen#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosnaislandsherzegovina#5bots" +
	"wanna#5brandenburgrondterritorypitcairnislandsthelenadependenciestbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabi" +
	"schedemocratischerepublieksaharawiarabdemocraticrepublicsaharaoccidentallerdoorluchtigsterepublicsanmarinorepublicwitrus" +
	"landepartementlamartinique#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembaljuwschapjersey#5cameroen#5can#5caotear" +
	"oanewzeelandcookislandsnewzeelandniuenewzealandniuenewzeeland#5caportugeserepublieknicaraguahan#5cdi#5centraalafrikaanse" +
	"keizerrijkiran#5chasjemitischkoninkrijkjordanie#5chl#5chn#5collectivitesaintmartinsintmaartenkingdomofthenetherlandssint" +
	"maartenkofthenetherlandsintmaartenfranseantillensintmaartennederlandsdeelsintmaartennetherlandseastindiesaoudiarabia#5co" +
	"mmonwealthofdominicaanserepubliekoezbekistan#5conghoaxahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatecomoren#5co" +
	"s#5crotia#5cubritsindischeoceaangebiedbritsterritoriumindeindischeoceaantwerpenghukinmenandmatsuseparatecustomsterritory" +
	"oftaiwanpenghukinmenandmatsultanaatdermaldivensultanaatmuscatenomanipurss#5cyportugueserepublickazachstan#5czechandslova" +
	"kfederalrepublicofnigeriafederation#5czrepubliekletlandprofkorea#5den#5djibuti#5dmauretania#5domincanrepublicmaledivenre" +
	"publicsouthyemensouthtomeprincipeoplesrepublicpolandrepublicbolivia#5drcongoverseasterritoryfrenchsouthernterritoryofnor" +
	"folkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadoplurinacionalboliviamultinationalestateboliviaplurinationalest" +
	"ateboliviarepublicsingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeop" +
	"lesrepublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhong" +
	"kongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmaca" +
	"uchinapreahreacheanachakrkampucheacambodiakampucheardislandenmcdonaldepartementdelamartiniquefrenchafarsissas#5ethuringe" +
	"n#5etm#5fijirepublicofpalaurepublicofindiarepublicmyanmarunion#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischere" +
	"publieksoedan#5gam#5gdrepublieklibanon#5gfrsouthantarcticterritory#5ghasjemitischekingdomjordania#5gmy#5gnbritsindischoc" +
	"eaangebiedvandeafarsendeissasgebiedemocraticrepublickongopeoplesrepublicroemenia#5grc#5grgrondterritorypuertoricocoseila" +
	"ndenkeelingeilandencocoseilanden#5grn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublicofmozambiquepeoplesrepublicsouthernye" +
	"menarabrepublicofyemenyemenarabrepublicyemenrepublicofitalyrepublicoegandalucia#5hungarije#5icentralafrrepubliekparaguay" +
	"#5independentstatewesternsamoaindependentstateofwesternsamoasamoa#5ins#5irepubliquedesseychellesrepublickirgizstan#5irn#" +
	"5irq#5isrepubliekliberia#5ita#5jamhuuriyaddafederaalkasoomaaliyazores#5jorepubliekmoldovaticaansestateofpalestineoccupie" +
	"dtrpalestinestateofthesolomonislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbelgie#5jpn#5" +
	"ken#5kirgizischerepubliekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandsain" +
	"tbartholomeusminoroutlyingisdswitzerland#5kos#5kuweit#5kyrgyzrespublikasyriauarabemirates#5kzkingdomhungary#5laodemocrat" +
	"icpeoplesrepublickoreadempeorepkorea#5latvijasrepublikaeastkosovestatevietnamainewyorkingdomthailandubailiwickofjersey#5" +
	"lbritishoverzeesterritoryislandsmanisleoffreeportmanisleofman#5lebaneserepublicofbolivia#5les#5libischarabischejamahiriy" +
	"ya#5lie#5lithuaniarepublicsouthsudanupto2011sudan#5lux#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondterritorysvalbardj" +
	"anmayennoorsfsrepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#5malosaolototutoatasiosamoa#5maskateoma" +
	"n#5mawesterncapeoplesrepublicyemennorthwestterritory#5mextremadura#5mld#5mlibaneserepubliekzuidsudannorthmarianaislandsa" +
	"intbarths#5mlt#5mnc#5mngrondterritorygibraltarepublikoesterreichristmasislandterritory#5mongolischepeoplesrepublicchinam" +
	"acaospecialadministrativeregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchin" +
	"eseprovincietaiwanprovincievanchinataiwanprovinceofchinataiwanrepublicoezbekistan#5morepublieknamibie#5msintkittsennevis" +
	"lamitischerepubliekiranislandsrepublicofguatemalagassischerepubliekdermaldivenrepubliekbotswanamibia#5mya#5mzm#5nam#5nau" +
	"roemeenserepublieksingaporeislands#5neprinsedwardislandstaatqatarepubliektsjechie#5newfoundlandlabradorientaalserepublic" +
	"uruguay#5nic#5nigrondterritorygroenlandemocratischerepublieksudanpresecessionsudan#5nirepubliekoegandamannicobarislandso" +
	"vjetrusland#5northernterritory#5nthuringia#5omauritiana#5pakingdomlesothowlandislands#5palestinianoccupiedterritory#5pan" +
	"#5parepublieksenegaljumhuriyahalislamiyahalmuritaniyahelleenserepublicseychellenicrepublicofarmeniansovietsocialistrepub" +
	"licbosniaherzegovina#5perepubliektunesie#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianasislandsaoedi" +
	"scharabie#5pngroothertogdomluxemburgenland#5pol#5portugueseeastafricastilelamanchandigarheinlandpfalzuidgeorgieendezuide" +
	"lijkesandwicheilandengeland#5prkingdommarokkodorosesetibeafrikaborwandeserepubliekcolombia#5qat#5rokingdommoroccomoroisl" +
	"ands#5rom#5russiansfsrepubliekslovenie#5rvn#5rwalloonregion#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoff" +
	"elennevislamitischerepubliekpakistanislamicrepublicofthegambiarepubliccaboverdepartementdesaintpierreetmiquelonformerdem" +
	"ocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepofthecongoa#5s" +
	"kn#5slovaakserepublieksintlucia#5sluikyrgysztan#5slverenigderepubliektanzaniatanganyikarepublicofdjiboutibetaanseautonom" +
	"eregiomadeirag#5snm#5solomoneilanden#5somalischedemocraticrepublicofthesudandemocraticrepublicofgermanydemrepofsaotomean" +
	"dprincipedemrepofcongoverseasterritoryheardislandsmcdonaldislandsaustralischhoofdstedelijkterritory#5spn#5sri#5ssd#5stpi" +
	"erreenmiguelon#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#5surepubli" +
	"ekturkije#5svgrossherzogtumluxemburgrondterritorybritishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#5swazliand#5s" +
	"wd#5swzuidelijkefransegebiedenindezuidelijkeindischeoceaantartica#5syrischearabrepublicadominicanarischeislandsantasedem" +
	"ocracticpeoplesrepublickoreadempeoplesrepublicofkoreanorthrhinewestphalia#5tajiksovietsocialistrepublictrinidadtobagorep" +
	"ublicofsouthkorearepublicofsouthafricastillalamanchathamislands#5tawestsahara#5tazania#5thimachalpradesh#5tkm#5togranddu" +
	"chedeluxembourggrandduchyofluxembourgrondterritorysaintpierremiquelonoordjemen#5ton#5trinidadytobagoverzeesecollectivite" +
	"itfrenchsouthernterritoryfrenchsouthernantarcticlandsterritorypapuanewguineapapoua#5tunesischerepublicofmaldivesislands#" +
	"5turksencaicoseilanden#5tuverenigdemexicaansestatenunieservieenmontenegrorepublicivorycoasturias#5uaemirates#5ugautengel" +
	"sevirginislandspaansguinea#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru" +
	"#5usaunitedstatesnorthamericaunitedstatesterritoryamericansamoaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepubliekturkiye" +
	"republicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepubliccroatiarepublicadechilerepublicijsla" +
	"ndserepublicsouthkorearepskorearepublicsouthafricastileleon#5yem#5yprincipalityandorra#5yugoslavsfransezuidelijketerrito" +
	"rialcollectivityfrenchsouthernterritoryofthefrenchsouthernandantarcticlandsterritoryofamericansamoa#5zam#5zan#5zim#6100#" +
	"6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#" +
	"6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#" +
	"6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#" +
	"6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#" +
	"6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#" +
	"6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#" +
	"6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#" +
	"6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrondterritoryanguilladominicanaryislands#6alberta#6algerijn" +
	"sedemocraticpeoplesrepublicalgerije#6and#6angrondterritoryguernseybritishoverzeesterritorypitcairnislandscocoskeelingwam" +
	"eriksamoaislandsovietunie#6argrondterritoryhongkongeriketnoregon#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepublie" +
	"kvanuaturkserepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatirepublicofbela" +
	"russischesocialistsovjetrepubliektrinidadentobagoudkustkittsandnevisfederationofnigeria#6belorussischesovietsocialistrep" +
	"ublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepubli" +
	"csunionofthecomorosunion#6bhm#6bhu#6blrepubliquedhaitirepublicliberia#6blzhonghuarenmingongheguoverseasterritoryunitedst" +
	"atesminoroutlyingislandsunitedstatesminorpacifischeislandsunitedstatesterritoryusvirginislandsamericanada#6bngrondterrit" +
	"orybermudaislands#6bol#6bosniaandhercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryvirginislandsunite" +
	"dstatesterritorynorthernmarianaislandscommonwealthofthenorthernmarianaislandsamericansomoa#6brusselscapitalregion#6buite" +
	"nmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6camerron#6can#6caomen#6caportugeserepublicuppervolta" +
	"dzjiekia#6cdi#6centraalafrikaanserepublicofsierraleonerepublicphilippinestaatisraelpenbeenkustchristophernevisfederatias" +
	"aintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#6chashemitekingdomtransjordanhashemitekingdomoftransjord" +
	"ania#6chl#6chn#6coloradomrepublictunisiakingdomnoorwegen#6commonwealthpuertoricooperativerepublicguyana#6confederaziones" +
	"vizzerajasthan#6cos#6croemeensepeoplesrepublicofbulgariapeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedking" +
	"domlibiastateeritrea#6cubritishsalomonsislandsomalirepublicdahomey#6cyprincipatdandorra#6czechoslovaksocialistrepublicof" +
	"theivorycoastrepublicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabis" +
	"saunitedrepoftanzania#6czrepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollectivitysaintmartinfrenchpartsaint" +
	"martinfrancesaintmartin#6den#6dji#6dmaladivenezualabamatanitukoviti#6dominionoffijifijiislands#6drc#6drverenigdestatenva" +
	"nmexicoverenigdestatenvanbraziliechstenstein#6ecu#6egy#6eqgrondterritorycuracaoislands#6eri#6estadosunidosmexicanosoutha" +
	"ustralia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6gdrepbielorusland#6gfransezuidelijkegebieden#6ghashemitischkingd" +
	"omjordania#6gnbritsesalomonseilanden#6grc#6grgrondterritoryfaeroerislands#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubl" +
	"iekbangladeshrilamka#6hunitedstatesvenezuelaopeoplesdrentheemirates#6iceutah#6independentstateofsamoa#6ins#6irepubliqued" +
	"emadagascaribiannetherlandsguiana#6irn#6irq#6isrepbolvenezuela#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceastt" +
	"imortimorlesterritoiredesileswallisfutunapalestijnseautoriteitsjechoslovakije#6jorepublicturkije#6jpn#6kbirkinafasociali" +
	"stischefederalerepubliekjoegoslavierserepubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscata" +
	"ndomansultanatemaldiveislandsultanateofoman#6ken#6kos#6kuwestkaapverdemocratischerepubliektimorlestedemocraticrepublicti" +
	"morlesterritorialcollectivitysaintbarthelemyfrenchsouthernantarticlandsomalischerepublickyrgyzstan#6kyrghzrepubliczimbab" +
	"westelijksamoa#6kzkingdomofegyptarabrepofegyptarabrepublicoppervoltadzikistan#6laopeoplesdemocraticrepublicofyemenpeople" +
	"sdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesre" +
	"publicofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeop" +
	"lesdemocraticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublicadecubarepublicofnaururepublicofghanarepu" +
	"bliclibanon#6lbritishoverzeesterritorymontserratislandstlucia#6lebritishsolomonislandspanishsahara#6les#6libischearabisc" +
	"hejamahiriya#6lie#6lithouwen#6lux#6maa#6mac#6mad#6magyarorszagrondterritoryfrenchpolynesia#6malvinasfalklandisdsmalvinas" +
	"falklandeilandenmalvinasislandsfalklandislandsmalvinasislandstvincentandgrenadinesouthcarolina#6mas#6mawgermany#6mex#6ml" +
	"d#6mlibaneserepublicofburundi#6mlt#6mnc#6mngrondterritorymayotterritorialcollectivityreunionfrenchcameroons#6mongolische" +
	"volksrepubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolk" +
	"srepubliekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicch" +
	"inaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicireland#6morepublic" +
	"turkiyeturkey#6msingapoerepublikaekosovesindhivehiraajjeygejumhooriyyaalandislands#6mya#6mzm#6nam#6nau#6neprincipautemon" +
	"aconfederaziunsvizra#6newsouthwales#6nic#6nigrondterritoryreunion#6nirepublicukrainethantilles#6northernrhodesiazimbabwe" +
	"stvlaanderen#6nth#6omaurituislamicrepublicpakistanrepublicofecuadorepubliquerwandaise#6pakingdomofitalykingdomoflesothon" +
	"gaarserepublicseychellestatelibyanjamahiriya#6palestijnseautonomegebieden#6pan#6parepublicvanuaturkserepublicestonianrep" +
	"ublicmauritiuseilandsthelenaentristandacunhaensinthelenaeilandsinthelena#6perepubliekcyprussischefederatievannigeriafede" +
	"ratie#6philippijnserepubliekelsalvadorepubliquedevanuatuislands#6pngrondterritorytokelauheardmcdonaldislandsaudischarabi" +
	"e#6pol#6portuguesewestafricaymaneilanden#6prkingdomofnepalestinianbevrijdingsorganisatia#6qat#6rokingdomofspainkingdomof" +
	"tunisiarepublicofrwandarepublicburundi#6rumania#6russiaussrepublieksurinamen#6rvn#6rwaalsbrabantiguabarbudagestan#6safor" +
	"mergermandemocraticrepublicoftimorlesteiermarkingdomroemenia#6salomonislands#6sau#6sen#6serenissimarepubblicadisanmarino" +
	"ordelijkemarianaeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikaeastshqiperise#6slu#6slvolksrepubliekro" +
	"emenie#6snm#6solomonsislands#6somalidemocraticrepublicduitslandemocratischerepublieksomalietuvosrespublikarinthia#6spn#6" +
	"sri#6ssd#6stpierreenmiquelon#6sudinevada#6surepubliekitalie#6svgrandducheluxembourgrondterritoryturkscaicosislandsturksa" +
	"ndcaicosislandsovietrussianfederation#6swaalsgewesternaustralia#6swd#6swzwitsersebondsstaatsgemeenschapserviamontenegros" +
	"taatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmontenegrouniesocialistsovj" +
	"etrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypriakidimokratia#6syrische" +
	"republiekdjibouti#6tajumhuriyatassudansouthernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchter" +
	"ritoryinsouthernindianoceanchristmasislandsterritory#6tawyomingrondterritorycocosislandsaustralischotland#6tazadjammukas" +
	"hmirishrepublicnamibiaswasiland#6thi#6tkm#6tograndduchyluxembourgrondterritorychristmasislandsaustralian#6ton#6trieste#6" +
	"tunisaintvincentendegrenadinen#6turkmeenserepubliekguatemalagassischerepublicofuppervoltaburkinafasouppervoltarepublicof" +
	"portugalrepublicoffinlandrepubliccolumbia#6tuverenigdearabemiraten#6uae#6uga#6ukgrondterritoryjerseyislands#6ukreta#6uru" +
	"#6usamerica#6uzbritsemaagdeneilanden#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipalityofth" +
	"evalleysofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterritoryinc" +
	"ludingeastjerusalemiliaromagna#6yugrandduchyluxemburgrondterritorynorthernmarianenamericanaries#6zam#6zan#6zim#7afgrondt" +
	"erritoryalandemocraticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepubliekmoldavie#" +
	"7albosniehercegovina#7algrondterritoryarubaislands#7and#7angrondterritorymacaunitedkingdomlibyanarabjamahirya#7antarctic" +
	"a#7argrondterritoryguamonsterrat#7arm#7arunachalpradesh#7asaintvincentendegrenadinestvincentandgrens#7aus#7autonomeregio" +
	"azoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahamburgrondterritoryamericansamoaislesakartveloweraustri" +
	"a#7barepubliekkosovorepofmoldovatikaanstadzhikistan#7bdi#7belorussiansovietsocialistrepublicademocraticadetimorlesteeast" +
	"timorlorosae#7ben#7bermudas#7bhu#7bih#7bizuidelijksoedan#7blrepubliekmalawitrussischesocialistischesovjetrepubliekequato" +
	"riaalguineabisseaunitedstatesusaminoroutlyingislandsaintbartelemy#7bol#7bot#7brazillia#7brn#7bru#7bul#7burkinofasocialis" +
	"tischelibischarabischejamahiriyazerbeijan#7caformersaintchristopherandnevislamitischerepubliekafghanistanrepublicaportug" +
	"uesahrawiarabdemocraticrepublicformercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#7campania#7" +
	"can#7caymanislandsislandspaansestateofisraellinikidhimokratia#7cgoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksef" +
	"ederalrepublicduitslandemocraticfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrep" +
	"ublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicboeroendi#7chasjemitischkingdomjordania#7chineestaipeirepub" +
	"liqueducamerounitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicwestgermanyfederalrepublicofge" +
	"rmanywestgermanyfederalrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#7chn#7cive" +
	"renigdestatenmexicounitedstatesminorislandsaintbartholemy#7cmrepubliekpanamaleisefederatia#7cod#7cokingdomoftongakingdom" +
	"swazilandemocratickoreastsamoa#7col#7commonwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgari" +
	"je#7cubosnieherzegovina#7cypalestijnsestaatvandevaticaanstadstaatbruneidarussalamerikavsvirginislands#7czechoslovakfeder" +
	"alrepublicofsomalia#7den#7dji#7dmalvinen#7dominionfijidominionceylondominionofceylonsrilankai#7ecu#7egy#7eri#7esaintkitt" +
	"snevilleanguillaopeoplesdemrepofkorea#7espaansesaharagon#7estoniarepubliccolombia#7eth#7fijumhuriyatjibuti#7fin#7franste" +
	"rritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibraltarbri" +
	"tishoverseasterritorypitcairnislandsbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeorgiasout" +
	"hsandwichislandsandsouthgeorgiaandthesouthsandwichislandsseychellen#7gbsniaandhrzgvna#7geoverseasterritorynorthernmarian" +
	"aislandssainthelenaislandstatenepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegen#7gequ" +
	"atoriaalguineequatorialmamlakahalurduniyahalhashimiyahagereertransitionalislamicstateafghanistanislamicrepublicofmaurita" +
	"niaislamicrepublicafghanistan#7gerepubliekrwandalusia#7ghashemitekingdomofjordanethelands#7greatsocialistpeopleslibyanar" +
	"abjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgemenebestbahamassachusettsjechoslowaaksesocialis" +
	"tischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorial" +
	"guineabissaotomepeoplesrepublicofhungarypeoplesrepublickampucheardenmacdonaldeilanden#7hongaarserepubliekivoorkustchrist" +
	"opherandnevisfederationofsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederation" +
	"bosniaherzegovinarepublicadeguatemalarepublicsaintluciaislandsadrepublieknauruislands#7hunitedarabicemiratestbartholemy#" +
	"7ina#7independentstatesamoa#7irishfreestateofcambodia#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaservia" +
	"montenegrostatenunia#7isrepubliekservie#7isvalbardogjanmayenandsvalbardandjanmayenislandsaintkittsnevitsjechischeenslowa" +
	"aksefederatieverepubliekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjesthelenaenascension#7ita#7ivbrind" +
	"ianoceanterritoiredesnouvellecaledonieetdependanceskarepublikaeshqiperise#7jamhuriyamuunganowatanzaniaunitedrepublicofse" +
	"ychellesislands#7jorepubliektsjaadjara#7jpn#7kazakhistan#7ken#7kgzuidwestafrikarnten#7kirgizischerepublicoflithuaniansov" +
	"ietsocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelaopdroccupiedpalesteinsterritory#7ko" +
	"republiekzambia#7ksaintvincentandgrenadinesaotomeyprincipeoplesrepubliccongozairegiaoautonomadamadeirafghanistan#7kuw#7l" +
	"aopeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahiriyyazerbe" +
	"idjan#7latium#7lbalearicislands#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstaatbahrein#7lca#7les#7lie#7lturky" +
	"ia#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolariojamaika#7mex#7mgl#7mhl#7mkd#7mlibyanrepublicapanamamlak" +
	"atalbahrayn#7mlt#7mnebraska#7mongoolsepeoplesrepublicnorthkoreademocraticrepublicnorthkoreapeoplesrepublicofsouthernyeme" +
	"npeoplesrepublicofbangladeshpeoplesrepublichongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublichongkongs" +
	"pecialadministrativeregionchinahongkongsarvanchinamacaosarchina#7mozbekistonrespublikasintbartholomeusoutlyingislands#7m" +
	"ri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkburundi#7nepalestinianstatevaticaanstadsjikistan#7ngrondterritoryfrenchs" +
	"outhernterritoryofguamissouri#7nigrootbritannia#7norfolkeiland#7nru#7nzl#7omaryland#7pakingdomromania#7pan#7parepublikas" +
	"rpskameroon#7perepubliknamibia#7philippijnserepublicadelecuadorrepublicbotswana#7ple#7plw#7pngrootbritannie#7pol#7portug" +
	"eeseastafrikalaallitnunaatrucialoman#7prkingdomtunesia#7purepchinataiwanchina#7qat#7roubanguicharizonafhankelijkestaatwe" +
	"stsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicargentina#7rsaintvincentengrenadinesahrawirepublicofm" +
	"alawirepublicarmeniarepublicofukrainerepublicofturkeyottomanempireturkeyrepublicestland#7rus#7rwashington#7sam#7sen#7sey" +
	"#7sgpapuanieuwguineasternsamoa#7skn#7sle#7slovaakserepublicadeangolativaldaoste#7smrepiblikdayiti#7solomanislandsfreepor" +
	"tmanislandsowjetunie#7somalischerepubliekzuidsoedan#7srbelarussischessrepublikabalgariya#7sri#7ssd#7stpapuanorthguineast" +
	"flanders#7sud#7sui#7surepublicachilelareunion#7svkingdomtunisia#7swesternsahara#7swzuidrhodesie#7syrischerepublicofmoldo" +
	"varepublicofkosovarepublicsurinameriksamoaeilanden#7tan#7tga#7thashemitekingdomjordan#7tjkoninkrijkirakleinjoegoslavie#7" +
	"tkm#7tls#7togrootbrittania#7tpe#7ttoerkmenistan#7tunitedstatesbrazilia#7turksecaicosislandstbartelemy#7tuvoormaligesovje" +
	"tunievanzuidafrikarnataka#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesaoediaarabia#7uzbelorussischessrepublikasloveni" +
	"jamaicaislands#7van#7ven#7vie#7vin#7yem#7zam#7zimpricookisds#1ad#1ae#1aformerunitedrepublicofcameroonfederalrepubliccame" +
	"roon#1agrootbrittanie#1ai#1aljumhuriyahaliraqiyahayti#1am#1an#1aoverseasterritorysaintmartinfrenchpartsjechoslowaakserep" +
	"ubliekturkmenistan#1aq#1arepublicfrancestmartinfransdeelstmaartenfransdeelstmartindutchpartstmartinfrenchpartrucialcoast" +
	"atodellacittadelvaticanoordmarianen#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bakerislands#1bbritishcolumbia#1bd#1bezetpalestei" +
	"nsgebiedemocraticrepublicsomaliafederalrepublicnigeriafederatia#1bfederalislamicrepubliccomorosislands#1bgelderland#1bha" +
	"ratiyaganarajya#1biot#1bjelorussischessrepubliquegabonaise#1bl#1bm#1bn#1bosnieenhercegovina#1bq#1britishoverseasterritor" +
	"yanguillabritishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseasterrit" +
	"orysouthgeorgiasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritorysai" +
	"nthelenaascensiontristandacunhaislandspitcairngroupofislandstbartholomeusofamericaymans#1bsniahrzgvna#1bt#1bukinafasoeve" +
	"reinedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzwitserland#1" +
	"ca#1cc#1cd#1cformerbondsrepubliekduitslandhrapradesh#1cgroningen#1chechnya#1ci#1ckoninkrijklaosdemvolksreplaoskingdomcam" +
	"bodjamhuriyakenyasaland#1cl#1cm#1cn#1corsica#1crete#1cssrepubliekkenia#1cu#1cverdemocratischevolksrepublieklaosdemocrati" +
	"schevolksrepubliekjemenitischearabischerepublieksyriearabrepegyptrepubliclebanon#1cw#1cx#1cy#1czechslovakfederalrepublic" +
	"braziliaunitedstatesterritoryguamterritory#1dd#1democraticfederalrepublicnepalestinianauthorityadministeredterritoriesth" +
	"onia#1djumhuriyattshadzjaria#1dkoninkrijksiamthailand#1dm#1doverzeesdepartementsaintpierremiquelonafhankelijkestaatvansa" +
	"moawesternsamoa#1dy#1dzikolamalawisconsintvincentendegrenadinesouthernrhodesia#1ec#1ee#1egermany#1eh#1el#1erepublicgreec" +
	"entraalafrrepubliekkaapverdie#1es#1et#1filipijnserepublicaguatemalagasischerepubliekargentinie#1fjharkhand#1fkertmiseila" +
	"nd#1fmrzanzibarandpembaisdemocraticrepublmadagascarislandstbarths#1formerunionsovietsocialistrepublicsierraleoneimongolz" +
	"izhiqunitedsatesamericatalunya#1fryserbiaandmontenegrondterritorysainthelenaascensiontristandacunhasainthelenaascensiona" +
	"ndtristandacunhasainthelenahemelvaarttristandacunhasainthelenaanddependenciesocialistethiopia#1fx#1ga#1gbritishhonduras#" +
	"1gd#1gemenebestaustralie#1gformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepu" +
	"bliccongofreestatevaticancity#1gg#1gh#1gilbertelliceislandspanishstateofkuwaitstatecomoros#1gl#1gm#1gn#1gpitcairneilande" +
	"n#1gq#1grondterritoryamericanvirginislandsusabuitengebiedkleineeilandenvandeverenigdestatenverafgelegeneilandjesvandever" +
	"enigdestatenkleineafgelegeneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneil" +
	"andenvandeverenigdestatenvanamerikaveruitdekustgelegenkleinereeilandenverenigdestatenvanamerikaansekleinereafgelegeneila" +
	"ndenorthbrabantiguaenbarudawlatqatarepubliekportugalicia#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublicitaliaan" +
	"serepubliekwitruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnepalkingdomofromania#1ht#1hu#1hvoorm" +
	"aligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1iq#1irepubli" +
	"ckosovaticanstatebahrain#1islamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1it#1je#1jm#1jomhuriyeeslami" +
	"yeafghanestan#1jportoricoislands#1kerstmisislands#1kg#1kh#1kingdomofgreecekingdomofbelgiumkingdomdenemarken#1km#1kn#1kpo" +
	"rtugueseguineasterncapeverdie#1krim#1kwazulunataljumhuriyahallubnaniyahenegouwen#1kyrgyzrepublicaangola#1kzwitzerland#1l" +
	"a#1lbetsjoeanaland#1lc#1libyakingdomofmoroccokingdombulgarije#1lkingdombelgiancongoverzeesecollectiviteitsaintmartinfren" +
	"chpartfrenchsouthernzuidpoolterritory#1lrepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbuli" +
	"chtenstein#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1maurituscany#1mc#1md#1mecklenburgwesternpomerania#1mformercentr" +
	"alafricanrepublicofturkmenistanrepublicaelsalvadoranjevrystaatdercomorenstatepalestinewhampshirepublikiyakongodemokratik" +
	"ingdomofbhutan#1mg#1mh#1mkingdombhutan#1ml#1mm#1mn#1moldoviansovietsocialistrepublicaorientaldeluruguayorientalrepublico" +
	"furuguay#1mportoricoeilandman#1mq#1mrepubliclatvianrepublicmoldaviansovietsocialistrepublicafederativadobrasillinoislami" +
	"crepublicgambiatheargentinerepublicofsurinamerepublicofliberiarepublicoffranceanddomtomfrancerepublicportugallerdoorluch" +
	"tigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkemarianeeilanden#1ms#1mt#1mutawakkilitischkingdomjemen#1mvo" +
	"lksrepubliekcongodrccongoverzeesterritorybonairesainteustatiussabadutchsaintmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#" +
	"1nformerunitedrepubliccameroonunitedrepublicofkyrgyzstanrepublicazerbaijanrepublicaargentina#1ng#1nh#1ni#1nl#1noordrhode" +
	"sie#1nportugeesguineastkaapverdischeislandstaatvietnamolise#1nrepublicmalawitrussischesocialistsovjetrepubliekvandeseych" +
	"ellenrepubliekzuidafrikauniedercomorenuniecomoren#1nunavuttarakhand#1nzhongguoverseasdepartmentfrenchsouthernterritoryof" +
	"theafarsandissasterritory#1om#1paysdoutremerdelapolynesiefrancaisequadorepublikenfinlandemocratischjemen#1pe#1pformerdem" +
	"ocratischkampucheardeilandendemcdonaldeilandenorthyemen#1pg#1phillippinerepublicofsingaporerepublicacolombia#1pkingdomeg" +
	"yptexas#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthofbahamasgemenebestvandebahamasislands#1ps#1pt#" +
	"1pw#1py#1qazaqstanrespublikasyrianrepublicecuadorepublikosterreichristmaseilandmauritiuspuertoricookiislands#1republique" +
	"cotedivoirevolutionairevolksrepubliekguineebissautralia#1rh#1roemeenserepublicuzbekistan#1rs#1ru#1rw#1saotomeprincipeisl" +
	"andsaoediearabie#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamericanminoroutlyingislandsuskleineafgeleg" +
	"eneilandenvandeuskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepofafghanistan#1sh#1singapoureptanzania#1sj#1skingdomgr" +
	"eecentralverdemocratischfederatiefjoegoslavie#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandsouthdakota#1srepublicn" +
	"aoeroemeensesocialistischerepubliekroemenieuwehebriden#1ss#1stvincentandthegrenadinestkittsandnevitsjechischeenslowaakse" +
	"federalerepubliekduitslandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicazer" +
	"beidzjanmayensvalbardenjanmayenenspitsbergenenjanmayeneilanden#1sultanatemaldivenrepublicofczechiaczechrepublicczechiare" +
	"publicadelperurepublicsenegalmamlakahalarabiyahassuudiyahautevolta#1svalbardislands#1sx#1syemen#1sz#1tci#1td#1tfyromenia" +
	"#1tg#1th#1tjechischerepubliekcaboverdemocraticsocialistrepublicsrilankaceylon#1tkingdomitaliaanserepublicanicaraguatamal" +
	"agassia#1tl#1tm#1tn#1toerkmenia#1tportugeesguineeconakry#1trentinosouthtirolombardia#1tt#1tvolksrepubliekkongokinshasade" +
	"mocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepubli" +
	"cethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomnorway#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkonin" +
	"krijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaatkoeweitsjad#1vg#1victoria#1vn#1vu#1wformersaintchristop" +
	"hernevislamitischerepubliekmauritanieislamitrepmauritanie#1wsahara#1xkingdomofiraqkingdomcambodiastateofbahrain#1yd#1ye#" +
	"1yt#1yukoninkrijkgriekenlandemocraticrepublicsoedan#1za#1zm#1zrepublicofchad#1zwitserseconfederatianigeria#490#492#496#8" +
	"aa#8ac#8ae#8aformertanganyikaandzanzibarsultanateofzanzibarepubliqueduburundirepublicslowakije#8ag#8aj#8al#8am#8an#8aove" +
	"rzeesecollectiviteitsaintbarthelemyislandsaintbartlemy#8aq#8arepublicofcubaislands#8as#8au#8avtonomnarespublikakrymetrop" +
	"olischfrankrijksintmaartendutchpartsintmaartensaintmartinfransdeelsaintmartin#8ay#8balochistan#8bbelgischkongovolksrepub" +
	"liekmongolie#8bc#8bd#8bezetpalestijnsgebiedepartementdelaguadeloupefrenchsaintmartin#8bformercentralafricanempireofethio" +
	"pia#8bg#8bhoetan#8bkingdomoflaospdry#8bl#8bm#8bn#8bosnaihercegovina#8bportuguesetimorrocotedivoregiaoautonomadosacoresou" +
	"thwestafricabinda#8britishoverseasterritoryguernseychannelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliek" +
	"polen#8bx#8byelorussischesovietsocialistrepublicunieburmasocialistrepublicadecostaricarepublicoostenrijkoninkrijkthailan" +
	"dkingdomofswazilandkingdomofsaudiarabiakingdomsaoediarabia#8ca#8cbeluuerabelaunitedstatesmexicommonwealthbahamaskateenom" +
	"an#8cd#8ce#8cformerlibyanarabjamahiriyahati#8cg#8ch#8ci#8cj#8ckingdomofsiamkingdomeswatinihonkokuntiedstates#8cm#8cn#8co" +
	"rse#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8dj#8doverzeesterritoryamericanvirginisla" +
	"ndsamericantabria#8drepublicofiraqrepublicofsudan#8ec#8eg#8ei#8ekingdomspanje#8en#8erepublicofmalibischearabischerepubli" +
	"ekderseychelleneilanden#8es#8et#8ez#8fg#8fidjieilanden#8fj#8fkingdomsweden#8fmrtanganyikatanzania#8formerduitsedemocrati" +
	"scherepublieksaotomeenprincipeeilanden#8fpapaunewguinea#8frafrenchnewcaledoniafrafrenchsouthernantarcticterritoryfrafren" +
	"chsouthernandantarcticterritoriesfransezuidelijkeenantarctischegebiedenorthrhodesia#8fsaintpierremiquelon#8ga#8gbritishg" +
	"uiana#8gg#8gh#8gilbertkiribatigilbertandelliceislandsaoedischarabia#8gj#8gkingdomzweden#8gl#8gm#8gpapuanewguniea#8gq#8gr" +
	"ondterritorysaintmartinfrenchpartsjechischerepubliekoostenrijkoninkrijkroemenie#8gt#8gvolksrepnoordkoreavolksrepubliekzu" +
	"idjemen#8gy#8hayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofser" +
	"biaandmontenegrostateunionserbiamontenegrostateunionindia#8hkerstislands#8hm#8hondurussianfederalevolksrepubliekjoegosla" +
	"vie#8hrepublicofperuandaurundi#8hu#8ic#8id#8im#8in#8ioverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicnorthv" +
	"ietnamibezettepalestijnsegebiedenbezetpalestijnsegebieden#8irepublicoftogoleserepubliekhondurasabah#8islamicrepubliciran" +
	"islrepofiran#8it#8ivorstendomandorra#8iz#8java#8je#8jm#8johnstonislands#8kerstmiseiland#8kg#8kn#8krepublicpanamaleisefed" +
	"eratiemalaya#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatekoeweitukey#8lowersaxonyanhaltjaad#8ls#8lt#8lu#8ly#8mayanmarchal" +
	"leilanden#8mbritishguyana#8mc#8md#8mformerrepublicsouthvietnamfmrrepofvietnamichigan#8mg#8mh#8middenafricanrepublicofuzb" +
	"ekistanrepublicofslovakiarepublicoficelandrepublickirgizia#8mj#8mkingdomitalydveldidislands#8ml#8mn#8mostserenerepublics" +
	"anmarinoordelijkterritory#8mpalestinstateofvietnamizoram#8mrepublicrwanda#8mt#8mutawakkilitekingdomyemenformerarabrepubl" +
	"icyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteincleritethiopia#8mx#8my#8mz#8nc#8ne#8n" +
	"formertanganyikaenzanzibarbadosislands#8ng#8nh#8ni#8nl#8northcarolina#8npalmyraatollituania#8nrepublicserbia#8ns#8nu#8nz" +
	"#8paysdoutremerlapolynesiafrancaise#8pc#8pe#8pkingdomnepalestinianoccupiedterritoriestkittsnevisfederatiamaleisiafederat" +
	"ia#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilanden#8ppapuanguinea#8ps#8puleangatongazastrookenw" +
	"estelijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomalgasyrepublicofgreecerepublicsloveniarepublicofirela" +
	"ndempeoplesrepkoreadprkorea#8qa#8republikangpilipinassam#8rm#8royaumedebelgique#8rpapuaniugini#8rq#8rs#8rw#8saintchristo" +
	"ffelnevislamitischestaatafghanistan#8sbritshonduras#8sc#8se#8sfederalerepubliekbraziliechtenstien#8sg#8sh#8sicilia#8sl#8" +
	"sm#8sn#8socialistpeoplesrepublicalbaniarepublicofturkiyecumhuriyetiopia#8spanishguinea#8stkittsennevisfederatievansaintk" +
	"ittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjikatarepubliccrimea#8sultanatemaldives#8swissconfede" +
	"rationsuisse#8sx#8sy#8sz#8tbougainville#8td#8th#8ti#8tkingdomspain#8tl#8tn#8toscanarias#8tphilippijnen#8tsjechoslowaakse" +
	"socialistrepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmaldivischeeilanden#8tt#8" +
	"turkyye#8tvorstendommonacomoroeilanden#8tw#8tx#8tz#8ug#8ukingdomtongazaandwestbankandgazastripandwestbankgazastripwestba" +
	"nkonigreichbelgien#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvanta" +
	"nganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicbulgarije#8vi#8vm#8vq#8vt#8wa#8wfederalerepubliek" +
	"kameroen#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerdemocratickampucheardendemcdonaldeilanden#9ag#9ai#9al#9am#9aoverseasdep" +
	"artmentsaintpierremiquelonafhankelijkestatesamoa#9aq#9arepublicservia#9as#9at#9au#9aw#9ax#9azerbeidjaan#9basoetoland#9bb" +
	"ouveteiland#9bd#9belarusrepublicoftrinidadandtobagorepublicadelparaguayrepublicofestoniansovietsocialistrepublicequatori" +
	"alguineaconakry#9bformerfederatievanmalakkafederatia#9bg#9bh#9bi#9bjelorussiafederation#9bl#9bm#9bn#9bosniahercegovina#9" +
	"bq#9britishoverzeesterritoryanguillaislands#9bs#9bt#9bverkoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietuni" +
	"on#9bw#9byelorussischessrepubliquelibanaise#9bz#9ca#9cc#9cd#9cformernederlandseantillenoudnederlandseantillen#9cg#9ch#9c" +
	"i#9ckirghizistan#9cl#9cm#9cn#9coverseasterritorycocoskeelingislandsaustralian#9crepublictsjaad#9cu#9cvlaamsbrabantiguaen" +
	"barbudawlatalkuwaytsjetsjenia#9cw#9cx#9cy#9czechoslovakrepublicturkmenistan#9democratischerepubliekvancongodemrepzaireki" +
	"nshasacongodemrepzairerepublicofkenyarepublicofchiledelareunion#9dj#9dkokosislands#9dm#9doverseasterritorysaintpierremiq" +
	"uelonortherncapeverdia#9dz#9ec#9ee#9eg#9eh#9el#9erepublicturkeyturkiye#9es#9et#9fidjiislands#9fj#9fkingdomirakoninkrijkz" +
	"weden#9fmryugoslavia#9formercentraalafrikaanserepubliekderfilipijnenrepublicacostaricalifornia#9frsouthantarcticlandsult" +
	"anaatoman#9ga#9gd#9gemenebestdominicaislands#9gformernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformer" +
	"joegoslavischerepublicmacedoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempireiran#9gg#9gh#9gilbertislands#" +
	"9gl#9gm#9gn#9gphillippines#9gq#9gs#9gt#9gu#9gw#9gy#9hkingdomiraq#9hm#9hn#9hrepublicuganda#9ht#9hu#9id#9ie#9il#9im#9in#9i" +
	"overzeesterritorysaintpierremiquelonorthholland#9iq#9irepubliczambia#9islamicrepofiran#9it#9je#9jm#9johnstonatollithunia" +
	"#9jphilipijnen#9kertmisislands#9kg#9kh#9kingdomofnorwaykingdomofburundi#9km#9kn#9kphillipines#9krepubliekchilibischarabi" +
	"scherepubliekazerbeidzjanmayenspitsbergenjanmayenislandsultanatezanzibarepubblicaitaliana#9kw#9kyrghyzstan#9kz#9la#9lbrv" +
	"irginisds#9lc#9libyanajaria#9lkingdomlaostavalley#9lrepubliekgaboneserepublicnicaragua#9ls#9lt#9lu#9lvolksrepkongodemrep" +
	"congoverzeesterritoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9maroccotedlvoirepubliqueguineaequatorial" +
	"e#9mc#9md#9metropolitaansfrankrijksaintmaarten#9mformernetherlandsantillesformerbyelorussiansovietsocialistrepublicofthe" +
	"unionofburmasocialistrepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthernmarianeislandsovjetoek" +
	"rainewbrunswickoninkrijkitalie#9mg#9mh#9mkingdomsiam#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mprathetthainautono" +
	"mousterritorygreenlandautonomousterritoryofgreenlanddanish#9mq#9mrepubliekghana#9ms#9mt#9mu#9mvoormaligeddrdominicanrepu" +
	"blicdrukgyalkhapalestinianadminareastvlaanderen#9mw#9mx#9my#9mz#9na#9nc#9ne#9nformerserbiaandmontenegroformerwitrussisch" +
	"esovietsocialistrepublictsjechoslowakije#9ng#9ni#9nl#9northmarianen#9nphilipines#9nrepubliekhaiti#9nu#9nz#9om#9palestijn" +
	"seterritorialcollectivitysaintpierremiquelonandsaintpierreandmiquelon#9pe#9pfederalerepublieknigeriafederalrepublickamer" +
	"oen#9pg#9philippineislandsikkim#9pkingmanreefederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalp" +
	"eoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicfrankrijkoninkrijkbahreinodeespa" +
	"na#9plombardije#9pm#9pn#9principalitymonacommonwealthdominicagemenebestvanaustraliegemenebestvanpuertoricooperatieverepu" +
	"bliekguyana#9ps#9pt#9pw#9py#9qa#9republiquededjiboutirepubliclithuanianrepublicelsalvadorepubliquefrancaise#9royaumebelg" +
	"ique#9rs#9ru#9rw#9saintpierremiguelon#9sbritsguiana#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skirghizstan#9sl#9sm#9sn#9sovereign" +
	"democraticrepublicfijisovereigndemocraticrepublicoffijithefijiislandsowjetunia#9srepubliekindiaunion#9ss#9stvincentendeg" +
	"renadinen#9svietnam#9sx#9sy#9sz#9tc#9td#9tfederalerepublieksomalietuvaluislands#9tg#9th#9tjechischerepublicofhondurastat" +
	"elibia#9tkirgizistan#9tl#9tm#9tn#9toscanewjersey#9trentinosouthtyrolouisiana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukirgyz" +
	"stan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9wfederalestatenmicronesiagefedereerdesta" +
	"tesmicronesiafederalestatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafe" +
	"deralsaintmicronesiafederatiamalayasia#9ws#9xkyrghyztan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdes" +
	"tatenvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohioverseascollectivityfrenc" +
	"hpolynesiatahitifrenchpolynesiabrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 3, 5, 6, 8, 10, 11, 13, 15, 15, 16, 16, 17, 18, 19, 19,
	23, 26, 28, 32, 35, 37, 38, 39, 40, 44, 45, 46, 47, 47, 49, 50,
	53, 55, 56, 57, 61, 62, 62, 64, 65, 66, 67, 68, 69, 72, 72, 73,
	77, 78, 78, 81, 85, 86, 87, 88, 92, 94, 95, 100, 104, 107, 109, 110,
	112, 114, 117, 121, 124, 128, 130, 131, 134, 136, 137, 139, 139, 142, 145, 146,
	152, 154, 157, 159, 164, 167, 167, 169, 169, 170, 172, 175, 178, 179, 182, 184,
	186, 190, 191, 195, 197, 197, 198, 202, 204, 205, 206, 209, 210, 210, 211, 215,
	219, 220, 221, 224, 228, 229, 231, 232, 236, 238, 241, 244, 249, 250, 253, 254,
	256, 259, 262, 266, 269, 271, 272, 272, 273, 274, 277, 280, 282, 283, 285, 288,
	291, 292, 294, 296, 299, 299, 301, 302, 304, 306, 306, 308, 311, 312, 314, 318,
	320, 325, 329, 332, 335, 337, 341, 342, 345, 347, 348, 348, 349, 351, 353, 356,
	361, 363, 365, 369, 373, 375, 375, 375, 378, 378, 381, 384, 386, 388, 388, 389,
	391, 394, 396, 399, 402, 405, 409, 410, 411, 413, 414, 417, 419, 420, 422, 425,
	425, 427, 431, 433, 435, 437, 439, 440, 441, 442, 443, 443, 446, 447, 449, 451,
	453, 455, 458, 463, 466, 467, 468, 469, 471, 472, 475, 477, 479, 480, 484, 484,
	486, 488, 490, 493, 495, 496, 496, 496, 497, 499, 499, 500, 500, 502, 505, 505,
	508, 511, 513, 519, 525, 525, 528, 529, 532, 533, 535, 536, 536, 536, 537, 539,
	542, 548, 549, 556, 558, 562, 563, 564, 568, 569, 570, 570, 572, 573, 575, 576,
	577, 579, 582, 582, 587, 588, 588, 591, 593, 593, 594, 600, 600, 601, 603, 604,
	605, 608, 610, 613, 616, 617, 622, 625, 627, 629, 632, 632, 632, 634, 638, 639,
	642, 645, 646, 648, 652, 654, 655, 655, 657, 661, 664, 666, 666, 666, 668, 670,
	672, 673, 677, 680, 683, 684, 687, 690, 691, 691, 692, 694, 695, 696, 697, 698,
	699, 701, 702, 706, 708, 708, 709, 712, 713, 717, 717, 719, 722, 725, 727, 727,
	728, 729, 732, 738, 740, 742, 743, 743, 744, 746, 747, 748, 748, 750, 752, 754,
	756, 761, 766, 766, 771, 773, 774, 776, 779, 784, 785, 785, 785, 786, 787, 789,
	793, 796, 803, 803, 804, 805, 806, 808, 809, 811, 812, 812, 813, 816, 816, 817,
	817, 818, 818, 818, 818, 819, 820, 822, 822, 822, 825, 826, 826, 826, 826, 827,
	828, 829, 832, 837, 839, 841, 841, 841, 843, 844, 848, 850, 852, 854, 855, 856,
	859, 863, 867, 868, 869, 871, 873, 873, 874, 875, 875, 878, 880, 883, 884, 886,
	888, 889, 890, 890, 892, 894, 896, 896, 899, 900, 900, 900, 900, 904, 904, 905,
	907, 907, 909, 910, 911, 912, 915, 917, 919, 922, 924, 928, 929, 933, 935, 938,
	938, 941, 944, 947, 948, 950, 952, 953, 954, 957, 960, 960, 962, 963, 964, 965,
	968, 969, 970, 971, 974, 976, 976, 977, 978, 981, 985, 989, 991, 992, 994, 997,
	1000, 1003, 1005, 1007, 1010, 1010, 1011, 1012, 1016, 1020, 1020, 1021, 1022, 1023, 1025, 1028,
	1032, 1032, 1034, 1036, 1038, 1041, 1044, 1045, 1047, 1049, 1052, 1057, 1059, 1062, 1063, 1065,
	1066, 1067, 1069, 1072, 1074, 1077, 1077, 1080, 1083, 1084, 1086, 1087, 1090, 1090, 1091, 1092,
	1093, 1095, 1098, 1100, 1100, 1104, 1105, 1106, 1107, 1111, 1114, 1117, 1118, 1122, 1123, 1124,
	1125, 1125, 1126, 1127, 1128, 1131, 1131, 1131, 1131, 1133, 1134, 1135, 1137, 1140, 1144, 1144,
	1148, 1150, 1152, 1155, 1156, 1156, 1156, 1160, 1160, 1162, 1162, 1166, 1167, 1169, 1171, 1173,
	1175, 1176, 1178, 1180, 1181, 1181, 1182, 1186, 1190, 1194, 1195, 1195, 1198, 1198, 1200, 1200,
	1201, 1202, 1205, 1205, 1207, 1207, 1207, 1208, 1209, 1211, 1211, 1211, 1213, 1215, 1216, 1218,
	1221, 1222, 1224, 1224, 1227, 1230, 1231, 1232, 1233, 1236, 1238, 1239, 1241, 1241, 1243, 1243,
	1245, 1246, 1249, 1251, 1252, 1252, 1253, 1253, 1256, 1262, 1263, 1265, 1267, 1269, 1275, 1276,
	1277, 1280, 1280, 1283, 1284, 1285, 1286, 1288, 1290, 1292, 1293, 1294, 1299, 1301, 1303, 1306,
	1307, 1311, 1312, 1313, 1315, 1315, 1317, 1318, 1319, 1322, 1322, 1325, 1325, 1329, 1332, 1335,
	1336, 1336, 1337, 1338, 1342, 1342, 1344, 1345, 1349, 1352, 1353, 1355, 1355, 1358, 1360, 1361,
	1361, 1363, 1365, 1366, 1370, 1371, 1372, 1372, 1374, 1375, 1378, 1380, 1382, 1385, 1387, 1388,
	1388, 1389, 1389, 1389, 1390, 1391, 1394, 1395, 1395, 1396, 1397, 1398, 1398, 1400, 1400, 1401,
	1403, 1405, 1409, 1410, 1413, 1413, 1413, 1417, 1419, 1421, 1422, 1425, 1426, 1427, 1428, 1432,
	1434, 1435, 1436, 1436, 1436, 1436, 1436, 1438, 1441, 1442, 1442, 1443, 1445, 1447, 1447, 1451,
	1451, 1451, 1451, 1454, 1455, 1455, 1456, 1462, 1464, 1465, 1468, 1468, 1473, 1474, 1474, 1475,
	1475, 1475, 1479, 1481, 1482, 1484, 1484, 1486, 1488, 1490, 1491, 1493, 1495, 1497, 1497, 1499,
	1499, 1502, 1503, 1504, 1504, 1505, 1507, 1509, 1510, 1511, 1513, 1513, 1516, 1517, 1517, 1519,
	1520, 1522, 1522, 1523, 1523, 1525, 1529, 1529, 1532, 1535, 1537, 1538, 1538, 1541, 1544, 1545,
	1546, 1547, 1549, 1553, 1556, 1557, 1561, 1564, 1567, 1569, 1572, 1573, 1575, 1576, 1579, 1582,
	1584, 1587, 1587, 1590, 1593, 1594, 1596, 1596, 1598, 1599, 1603, 1606, 1612, 1612, 1615, 1618,
	1620, 1622, 1622, 1623, 1624, 1631, 1631, 1633, 1633, 1634, 1637, 1639, 1644, 1645, 1647, 1648,
	1649, 1649, 1649, 1650, 1650, 1651, 1651, 1651, 1651, 1654, 1656, 1657, 1663, 1664, 1664, 1666,
	1666, 1667, 1668, 1672, 1673, 1674, 1674, 1676, 1678, 1680, 1682, 1686, 1688, 1691, 1691, 1693,
	1693, 1694, 1694, 1699, 1700, 1700, 1702, 1703, 1705, 1705, 1709, 1711, 1711, 1712, 1712, 1713,
	1716, 1716, 1718, 1720, 1722, 1724, 1726, 1727, 1729, 1734, 1737, 1737, 1740, 1741, 1743, 1744,
	1746, 1747, 1749, 1750, 1751, 1754, 1755, 1755, 1758, 1758, 1762, 1764, 1765, 1766, 1768, 1770,
	1772, 1772, 1773, 1774, 1774, 1775, 1777, 1777, 1779, 1779, 1782, 1784, 1789, 1791, 1791, 1792,
	1794, 1795, 1795, 1795, 1798, 1800, 1802, 1805, 1808, 1809, 1813, 1814, 1816, 1820, 1822, 1824,
	1826, 1827, 1830, 1837, 1841, 1842, 1842, 1844, 1846, 1848, 1850, 1852, 1853, 1854, 1858, 1859,
	1861, 1863, 1865, 1865, 1866, 1867, 1867, 1870, 1870, 1871, 1872, 1876, 1881, 1881, 1883, 1883,
	1884, 1884, 1885, 1886, 1888, 1890, 1892, 1893, 1893, 1893, 1897, 1897, 1897, 1899, 1899, 1901,
	1902, 1902, 1903, 1904, 1904, 1908, 1910, 1912, 1914, 1917, 1918, 1920, 1920, 1920, 1921, 1922,
	1922, 1923, 1924, 1926, 1927, 1930, 1932, 1935, 1936, 1936, 1940, 1943, 1945, 1947, 1947, 1949,
	1950, 1951, 1951, 1952, 1952, 1952, 1955, 1957, 1957, 1960, 1963, 1966, 1967, 1969, 1969, 1972,
	1974, 1975, 1976, 1977, 1979, 1980, 1984, 1984, 1984, 1986, 1988, 1994, 1996, 1997, 1998, 1999,
	1999, 2000, 2002, 2006, 2010, 2011, 2013, 2015, 2017, 2019, 2020, 2024, 2027, 2027, 2030, 2030,
	2032, 2035, 2036, 2037, 2041, 2042, 2047, 2048, 2049, 2049, 2051, 2053, 2055, 2056, 2058, 2058,
	2058, 2060, 2061, 2062, 2064, 2068, 2069, 2070, 2072, 2072, 2073, 2075, 2077, 2078, 2079, 2079,
	2080, 2081, 2082, 2084, 2086, 2090, 2091, 2094, 2096, 2098, 2098, 2100, 2102, 2103, 2107, 2108,
	2111, 2111, 2116, 2116, 2120, 2122, 2125, 2126, 2127, 2129, 2132, 2133, 2135, 2136, 2136, 2137,
	2138, 2140, 2142, 2146, 2147, 2149, 2152, 2152, 2153, 2154, 2155, 2159, 2159, 2160, 2161, 2162,
	2164, 2164, 2165, 2166, 2172, 2174, 2176, 2176, 2178, 2180, 2181, 2183, 2184, 2186, 2188, 2190,
	2190, 2193, 2195, 2195, 2197, 2197, 2199, 2201, 2201, 2202, 2206, 2208, 2208, 2210, 2213, 2214,
	2216, 2218, 2218, 2219, 2220, 2222, 2224, 2226, 2226, 2227, 2227, 2227, 2229, 2231, 2233, 2235,
	2236, 2237, 2242, 2243, 2246, 2247, 2247, 2251, 2253, 2253, 2255, 2256, 2258, 2258, 2259, 2262,
	2262, 2266, 2267, 2271, 2273, 2274, 2276, 2279, 2281, 2283, 2285, 2285, 2286, 2290, 2293, 2294,
	2295, 2296, 2298, 2300, 2301, 2304, 2305, 2306, 2307, 2308, 2311, 2314, 2315, 2317, 2318, 2319,
	2322, 2323, 2327, 2329, 2331, 2332, 2332, 2335, 2337, 2339, 2343, 2346, 2347, 2350, 2355, 2358,
	2359, 2361, 2362, 2367, 2368, 2369, 2370, 2373, 2374, 2376, 2377, 2377, 2377, 2379, 2380, 2384,
	2385, 2386, 2386, 2389, 2393, 2395, 2399, 2401, 2402, 2406, 2409, 2412, 2415, 2417, 2419, 2422,
	2424, 2425, 2427, 2427, 2428, 2431, 2433, 2435, 2437, 2437, 2440, 2441, 2444, 2445, 2446, 2447,
	2448, 2449, 2451, 2451, 2455, 2455, 2456, 2458, 2458, 2459, 2463, 2465, 2466, 2470, 2472, 2474,
	2474, 2474, 2476, 2480, 2482, 2484, 2485, 2487, 2488, 2488, 2489, 2489, 2489, 2490, 2492, 2497,
	2497, 2499, 2501, 2503, 2503, 2504, 2505, 2507, 2507, 2511, 2515, 2516, 2516, 2518, 2520, 2521,
	2522, 2523, 2524, 2527, 2528, 2528, 2528, 2530, 2533, 2534, 2537, 2538, 2539, 2539, 2540, 2541,
	2544, 2546, 2546, 2546, 2548, 2549, 2550, 2550, 2551, 2551, 2556, 2556, 2556, 2557, 2557, 2560,
	2560, 2561, 2562, 2563, 2564, 2565, 2568, 2570, 2570, 2572, 2575, 2575, 2577, 2580, 2582, 2585,
	2587, 2588, 2593, 2595, 2596, 2596, 2597, 2599, 2599, 2602, 2607, 2610, 2611, 2611, 2612, 2614,
	2618, 2619, 2620, 2622, 2622, 2624, 2626, 2627, 2629, 2630, 2632, 2633, 2633, 2636, 2637, 2640,
	2642, 2644, 2645, 2648, 2651, 2653, 2655, 2658, 2659, 2659, 2660, 2662, 2663, 2664, 2664, 2666,
	2668, 2670, 2671, 2672, 2675, 2680, 2682, 2685, 2686, 2688, 2688, 2690, 2694, 2695, 2695, 2695,
	2695, 2696, 2698, 2699, 2703, 2706, 2707, 2708, 2709, 2712, 2713, 2713, 2715, 2718, 2723, 2725,
	2726, 2726, 2728, 2728, 2729, 2729, 2729, 2735, 2737, 2740, 2740, 2743, 2743, 2745, 2748, 2749,
	2751, 2752, 2753, 2754, 2757, 2758, 2759, 2760, 2765, 2766, 2769, 2772, 2775, 2775, 2777, 2778,
	2780, 2780, 2781, 2783, 2786, 2787, 2789, 2790, 2793, 2795, 2798, 2800, 2802, 2803, 2804, 2804,
	2805, 2805, 2808, 2810, 2816, 2819, 2820, 2820, 2823, 2823, 2824, 2825, 2829, 2831, 2834, 2836,
	2838, 2838, 2839, 2841, 2842, 2842, 2848, 2850, 2853, 2853, 2853, 2855, 2857, 2860, 2862, 2862,
	2864, 2867, 2869, 2870, 2874, 2874, 2876, 2877, 2882, 2884, 2887, 2888, 2890, 2894, 2896, 2898,
	2900, 2902, 2904, 2907, 2908, 2908, 2908, 2909, 2912, 2917, 2917, 2917, 2919, 2919, 2922, 2925,
	2926, 2927, 2927, 2928, 2928, 2932, 2932, 2932, 2936, 2936, 2939, 2941, 2945, 2951, 2953, 2954,
	2956, 2959, 2961, 2965, 2967, 2968, 2971, 2972, 2975, 2977, 2978, 2979, 2982, 2984, 2985, 2986,
	2986, 2989, 2989, 2990, 2993, 2996, 2997, 3000, 3002, 3004, 3007, 3009, 3012, 3014, 3017, 3017,
	3017, 3018, 3018, 3019, 3021, 3023, 3023, 3023, 3025, 3027, 3030, 3033, 3033, 3035, 3038, 3041,
	3044, 3045, 3046, 3046, 3049, 3050, 3052, 3054, 3056, 3058, 3059, 3061, 3063, 3065, 3067, 3069,
	3073, 3073, 3075, 3075, 3078, 3078, 3080, 3081, 3084, 3086, 3086, 3088, 3088, 3091, 3094, 3098,
	3103, 3105, 3108, 3109, 3111, 3111, 3112, 3113, 3114, 3116, 3118, 3120, 3121, 3124, 3127, 3128,
	3132, 3133, 3135, 3136, 3140, 3147, 3147, 3150, 3150, 3150, 3152, 3154, 3156, 3160, 3162, 3164,
	3167, 3168, 3170, 3174, 3175, 3180, 3181, 3181, 3181, 3182, 3182, 3183, 3183, 3185, 3189, 3195,
	3195, 3197, 3197, 3199, 3200, 3202, 3202, 3204, 3205, 3207, 3208, 3211, 3212, 3213, 3216, 3217,
	3217, 3217, 3220, 3222, 3223, 3226, 3226, 3227, 3229, 3231, 3232, 3233, 3235, 3238, 3240, 3243,
	3245, 3247, 3247, 3250, 3253, 3253, 3256, 3257, 3258, 3260, 3262, 3265, 3266, 3268, 3269, 3271,
	3272, 3273, 3273, 3275, 3275, 3275, 3276, 3278, 3279, 3279, 3281, 3286, 3288, 3291, 3293, 3295,
	3297, 3297, 3300, 3303, 3306, 3308, 3309, 3311, 3312, 3315, 3318, 3321, 3321, 3323, 3325, 3328,
	3330, 3333, 3339, 3340, 3341, 3343, 3345, 3345, 3347, 3348, 3350, 3352, 3356, 3357, 3358, 3362,
	3365, 3368, 3370, 3371, 3371, 3372, 3374, 3375, 3377, 3378, 3379, 3381, 3382, 3384, 3386, 3387,
	3389, 3389, 3390, 3391, 3392, 3393, 3393, 3395, 3396, 3397, 3398, 3398, 3400, 3400, 3400, 3400,
	3403, 3405, 3406, 3406, 3410, 3411, 3412, 3415, 3417, 3420, 3422, 3423, 3423, 3427, 3431, 3433,
	3434, 3436, 3437, 3440, 3444, 3448, 3451, 3452, 3454, 3456, 3456, 3459, 3462, 3465, 3467, 3470,
	3471, 3472, 3475, 3476, 3476, 3477, 3479, 3481, 3485, 3490, 3490, 3491, 3493, 3494, 3498, 3500,
	3502, 3506, 3508, 3510, 3510, 3511, 3512, 3513, 3514, 3516, 3517, 3519, 3522, 3525, 3528, 3531,
	3533, 3535, 3538, 3540, 3542, 3544, 3546, 3549, 3550, 3554, 3554, 3555, 3559, 3563, 3564, 3566,
	3570, 3573, 3574, 3574, 3575, 3576, 3577, 3581, 3583, 3585, 3585, 3588, 3590, 3593, 3596, 3596,
	3598, 3599, 3599, 3603, 3607, 3608, 3609, 3613, 3615, 3618, 3621, 3627, 3628, 3632, 3636, 3638,
	3642, 3644, 3647, 3648, 3649, 3650, 3652, 3656, 3657, 3659, 3659, 3663, 3666, 3667, 3670, 3673,
	3676, 3680, 3685, 3685, 3687, 3689, 3690, 3693, 3695, 3699, 3704, 3706, 3710, 3716, 3719, 3723,
	3725, 3726, 3726, 3727, 3729, 3734, 3735, 3736, 3737, 3738, 3743, 3744, 3748, 3750, 3754, 3754,
	3756, 3759, 3761, 3763, 3765, 3769, 3770, 3771, 3775, 3777, 3781, 3782, 3785, 3787, 3789, 3791,
	3792, 3792, 3794, 3795, 3797, 3800, 3802, 3804, 3808, 3810, 3814, 3816, 3818, 3820, 3821, 3823,
	3824, 3824, 3826, 3829, 3830, 3832, 3835, 3836, 3838, 3840, 3841, 3842, 3849, 3851, 3853, 3854,
	3856, 3857, 3857, 3859, 3862, 3863, 3863, 3868, 3868, 3873, 3877, 3877, 3880, 3882, 3886, 3889,
	3891, 3892, 3894, 3895, 3897, 3898, 3900, 3901, 3903, 3909, 3914, 3919, 3922, 3924, 3929, 3932,
	3933, 3934, 3934, 3936, 3938, 3941, 3942, 3943, 3946, 3950, 3952, 3952, 3954, 3957, 3961, 3962,
	3963, 3964, 3967, 3971, 3972, 3976, 3977, 3979, 3981, 3988, 3991, 3993, 3994, 3998, 4002, 4005,
	4005, 4008, 4010, 4011, 4014, 4017, 4018, 4020, 4024, 4025, 4028, 4033, 4037, 4040, 4044, 4049,
	4050, 4053, 4054, 4054, 4055, 4058, 4060, 4065, 4066, 4069, 4072, 4075, 4078, 4082, 4086, 4086,
	4089, 4090, 4090, 4092, 4093, 4096, 4097, 4097, 4100, 4105, 4109, 4110, 4114, 4116, 4119, 4121,
	4123, 4123, 4126, 4128, 4130, 4132, 4133, 4135, 4136, 4142, 4143, 4144, 4149, 4151, 4155, 4155,
	4157, 4159, 4161, 4163, 4166, 4166, 4168, 4171, 4174, 4180, 4180, 4182, 4185, 4189, 4192, 4194,
	4197, 4200, 4203, 4203, 4206, 4207, 4208, 4215, 4218, 4222, 4222, 4222, 4224, 4230, 4232, 4232,
	4232, 4235, 4237, 4239, 4240, 4241, 4243, 4246, 4248, 4255, 4257, 4260, 4263, 4266, 4267, 4267,
	4270, 4270, 4272, 4273, 4275, 4279, 4280, 4283, 4285, 4286, 4286, 4287, 4289, 4290, 4291, 4293,
	4293, 4295, 4295, 4298, 4302, 4304, 4306, 4309, 4314, 4317, 4319, 4320, 4323, 4327, 4328, 4328,
	4331, 4334, 4338, 4338, 4340, 4342, 4342, 4345, 4347, 4350, 4351, 4353, 4359, 4362, 4366, 4368,
	4370, 4371, 4371, 4374, 4375, 4377, 4378, 4379, 4381, 4385, 4388, 4389, 4393, 4395, 4396, 4399,
	4400, 4400, 4400, 4402, 4402, 4403, 4405, 4409, 4410, 4412, 4415, 4418, 4423, 4425, 4427, 4428,
	4429, 4430, 4431, 4432, 4433, 4434, 4438, 4441, 4443, 4446, 4447, 4454, 4457, 4462, 4464, 4465,
	4466, 4466, 4466, 4466, 4467, 4470, 4470, 4471, 4473, 4474, 4475, 4477, 4484, 4488, 4495, 4496,
	4499, 4502, 4504, 4505, 4507, 4511, 4514, 4515, 4517, 4519, 4519, 4524, 4528, 4531, 4532, 4534,
	4535, 4536, 4538, 4539, 4540, 4541, 4542, 4545, 4550, 4553, 4557, 4563, 4569, 4570, 4572, 4573,
	4575, 4577, 4578, 4581, 4582, 4584, 4586, 4588, 4592, 4597, 4601, 4606, 4610, 4612, 4615, 4617,
	4620, 4621, 4622, 4622, 4624, 4626, 4626, 4631, 4634, 4638, 4642, 4648, 4652, 4656, 4660, 4661,
	4662, 4665, 4666, 4669, 4670, 4672, 4673, 4679, 4683, 4688, 4692, 4696, 4699, 4703, 4708, 4710,
	4711, 4713, 4714, 4714, 4715, 4717, 4717, 4719, 4728, 4734, 4741, 4748, 4752, 4758, 4766, 4771,
	4772, 4775, 4778, 4779, 4780, 4780, 4782, 4784, 4788, 4790, 4790, 4793, 4798, 4801, 4804, 4807,
	4808, 4810, 4811, 4812, 4817, 4818, 4820, 4823, 4827, 4832, 4834, 4838, 4840, 4845, 4850, 4850,
	4851, 4854, 4856, 4860, 4861, 4862, 4862, 4866, 4868, 4872, 4876, 4878, 4880, 4885, 4887, 4888,
	4891, 4894, 4895, 4897, 4899, 4899, 4900, 4902, 4909, 4915, 4920, 4924, 4930, 4933, 4936, 4938,
	4940, 4941, 4946, 4947, 4948, 4949, 4949, 4955, 4957, 4960, 4961, 4964, 4965, 4970, 4971, 4972,
	4972, 4973, 4974, 4976, 4976, 4978, 4980, 4986, 4987, 4992, 4995, 4998, 4999, 5002, 5003, 5006,
	5010, 5010, 5011, 5012, 5015, 5015, 5017, 5019, 5026, 5028, 5032, 5035, 5035, 5038, 5038, 5040,
	5040, 5041, 5045, 5046, 5047, 5047, 5049, 5050, 5053, 5059, 5063, 5066, 5068, 5071, 5075, 5080,
	5081, 5083, 5086, 5088, 5089, 5092, 5093, 5095, 5101, 5104, 5105, 5109, 5110, 5114, 5117, 5118,
	5120, 5121, 5122, 5124, 5125, 5126, 5126, 5131, 5134, 5138, 5141, 5146, 5148, 5154, 5156, 5157,
	5158, 5163, 5163, 5164, 5164, 5165, 5165, 5167, 5171, 5171, 5175, 5177, 5183, 5184, 5185, 5186,
	5186, 5188, 5189, 5191, 5193, 5193, 5195, 5198, 5201, 5204, 5207, 5207, 5208, 5210, 5211, 5211,
	5211, 5212, 5215, 5217, 5219, 5222, 5225, 5231, 5233, 5237, 5239, 5241, 5242, 5243, 5246, 5247,
	5249, 5251, 5252, 5253, 5255, 5257, 5259, 5264, 5268, 5271, 5274, 5277, 5282, 5287, 5288, 5290,
	5293, 5296, 5297, 5300, 5303, 5306, 5308, 5311, 5314, 5314, 5315, 5316, 5317, 5317, 5318, 5320,
	5322, 5323, 5325, 5325, 5326, 5327, 5327, 5332, 5336, 5343, 5345, 5350, 5352, 5352, 5355, 5357,
	5360, 5361, 5364, 5364, 5366, 5370, 5371, 5374, 5379, 5381, 5387, 5387, 5388, 5389, 5390, 5392,
	5392, 5392, 5392, 5392, 5393, 5394, 5395, 5396, 5401, 5403, 5407, 5408, 5408, 5409, 5410, 5413,
	5415, 5419, 5422, 5424, 5425, 5427, 5428, 5431, 5432, 5435, 5439, 5440, 5441, 5443, 5443, 5448,
	5450, 5453, 5453, 5457, 5457, 5461, 5462, 5464, 5469, 5470, 5473, 5474, 5475, 5475, 5476, 5480,
	5482, 5482, 5483, 5485, 5489, 5490, 5490, 5492, 5492, 5495, 5496, 5498, 5499, 5501, 5504, 5506,
	5507, 5508, 5509, 5512, 5514, 5514, 5517, 5519, 5523, 5524, 5526, 5527, 5529, 5530, 5532, 5534,
	5537, 5540, 5540, 5540, 5541, 5544, 5545, 5546, 5547, 5551, 5554, 5557, 5558, 5559, 5560, 5562,
	5563, 5564, 5566, 5566, 5568, 5569, 5571, 5573, 5576, 5580, 5580, 5584, 5586, 5587, 5591, 5595,
	5596, 5597, 5599, 5603, 5604, 5607, 5610, 5616, 5619, 5620, 5621, 5624, 5626, 5627, 5629, 5633,
	5637, 5640, 5642, 5642, 5644, 5646, 5649, 5652, 5652, 5655, 5657, 5659, 5660, 5662, 5664, 5666,
	5669, 5674, 5676, 5676, 5678, 5682, 5682, 5685, 5686, 5686, 5686, 5688, 5689, 5690, 5691, 5692,
	5692, 5698, 5702, 5704, 5705, 5706, 5710, 5711, 5711, 5711, 5713, 5718, 5718, 5718, 5718, 5721,
	5723, 5725, 5727, 5728, 5730, 5730, 5731, 5731, 5733, 5734, 5737, 5737, 5739, 5743, 5745, 5748,
	5751, 5754, 5756, 5759, 5760, 5760, 5761, 5766, 5768, 5769, 5770, 5773, 5775, 5775, 5779, 5780,
	5781, 5782, 5784, 5785, 5788, 5789, 5790, 5791, 5793, 5794, 5794, 5794, 5796, 5797, 5797, 5798,
	5803, 5806, 5808, 5811, 5811, 5812, 5813, 5815, 5815, 5816, 5818, 5821, 5821, 5821, 5822, 5822,
	5823, 5825, 5827, 5827, 5832, 5833, 5837, 5840, 5842, 5844, 5846, 5848, 5852, 5857, 5858, 5861,
	5863, 5864, 5867, 5868, 5871, 5873, 5875, 5877, 5878, 5878, 5882, 5886, 5889, 5890, 5890, 5890,
	5890, 5893, 5894, 5896, 5897, 5898, 5900, 5903, 5904, 5904, 5905, 5906, 5908, 5910, 5914, 5917,
	5917, 5919, 5921, 5921, 5921, 5922, 5924, 5926, 5926, 5926, 5928, 5929, 5929, 5930, 5932, 5932,
	5936, 5937, 5937, 5939, 5943, 5946, 5948, 5949, 5951, 5952, 5955, 5956, 5956, 5958, 5960, 5960,
	5963, 5964, 5970, 5973, 5974, 5975, 5978, 5982, 5982, 5985, 5986, 5987, 5990, 5991, 5993, 5993,
	5996, 5997, 6001, 6002, 6004, 6006, 6010, 6011, 6014, 6016, 6020, 6021, 6022, 6022, 6023, 6024,
	6025, 6026, 6027, 6027, 6031, 6033, 6035, 6035, 6035, 6038, 6041, 6042, 6045, 6045, 6047, 6048,
	6048, 6048, 6051, 6052, 6054, 6056, 6057, 6058, 6061, 6064, 6065, 6066, 6068, 6072, 6077, 6077,
	6079, 6081, 6085, 6090, 6092, 6094, 6097, 6098, 6099, 6101, 6104, 6107, 6107, 6107, 6109, 6111,
	6112, 6113, 6115, 6116, 6117, 6120, 6121, 6123, 6125, 6128, 6130, 6132, 6137, 6138, 6139, 6139,
	6139, 6139, 6140, 6143, 6145, 6147, 6147, 6148, 6150, 6153, 6157, 6157, 6157, 6158, 6161, 6161,
	6164, 6166, 6168, 6169, 6170, 6173, 6173, 6174, 6175, 6176, 6177, 6177, 6178, 6181, 6184, 6184,
	6185, 6186, 6190, 6193, 6195, 6196, 6200, 6201, 6201, 6203, 6207, 6209, 6213, 6213, 6216, 6217,
	6218, 6219, 6219, 6222, 6222, 6225, 6227, 6231, 6232, 6233, 6235, 6236, 6237, 6237, 6238, 6239,
	6239, 6241, 6243, 6246, 6249, 6253, 6255, 6255, 6256, 6256, 6256, 6258, 6258, 6260, 6260, 6261,
	6264, 6267, 6268, 6273, 6274, 6279, 6279, 6284, 6284, 6285, 6286, 6288, 6288, 6288, 6290, 6293,
	6294, 6295, 6297, 6301, 6301, 6303, 6303, 6304, 6307, 6309, 6312, 6313, 6313, 6314, 6315, 6316,
	6318, 6319, 6321, 6322, 6323, 6325, 6328, 6329, 6333, 6334, 6335, 6340, 6342, 6344, 6346, 6346,
	6347, 6347, 6350, 6350, 6353, 6357, 6358, 6359, 6361, 6363, 6365, 6365, 6366, 6367, 6367, 6367,
	6367, 6368, 6370, 6370, 6372, 6375, 6375, 6376, 6377, 6378, 6379, 6380, 6384, 6384, 6385, 6389,
	6389, 6393, 6394, 6398, 6401, 6404, 6407, 6409, 6410, 6412, 6415, 6416, 6417, 6417, 6418, 6420,
	6421, 6422, 6423, 6423, 6424, 6426, 6427, 6427, 6429, 6436, 6436, 6438, 6438, 6439, 6439, 6442,
	6442, 6444, 6445, 6447, 6448, 6449, 6450, 6452, 6454, 6458, 6460, 6460, 6461, 6463, 6463, 6464,
	6464, 6464, 6465, 6467, 6469, 6470, 6470, 6470, 6471, 6472, 6476, 6478, 6478, 6478, 6480, 6480,
	6481, 6483, 6485, 6487, 6489, 6493, 6493, 6493, 6494, 6494, 6498, 6501, 6503, 6503, 6503, 6505,
	6509, 6510, 6511, 6513, 6514, 6514, 6516, 6516, 6516, 6518, 6518, 6520, 6520, 6521, 6524, 6524,
	6527, 6527, 6531, 6532, 6534, 6534, 6539, 6541, 6543, 6547, 6550, 6556, 6557, 6559, 6561, 6562,
	6562, 6566, 6569, 6571, 6571, 6573, 6575, 6576, 6576, 6581, 6583, 6586, 6589, 6593, 6593, 6594,
	6594, 6594, 6595, 6595, 6597, 6598, 6601, 6603, 6605, 6608, 6610, 6614, 6616, 6620, 6620, 6621,
	6624, 6626, 6627, 6628, 6629, 6630, 6632, 6632, 6635, 6636, 6636, 6637, 6639, 6641, 6642, 6643,
	6644, 6647, 6647, 6648, 6649, 6652, 6655, 6659, 6662, 6664, 6666, 6668, 6672, 6675, 6676, 6678,
	6679, 6680, 6681, 6683, 6686, 6688, 6689, 6691, 6691, 6695, 6696, 6700, 6701, 6702, 6704, 6705,
	6707, 6707, 6712, 6714, 6716, 6719, 6719, 6720, 6723, 6725, 6726, 6730, 6732, 6733, 6734, 6735,
	6737, 6740, 6743, 6745, 6746, 6749, 6751, 6754, 6756, 6759, 6761, 6765, 6768, 6770, 6772, 6773,
	6773, 6774, 6777, 6780, 6780, 6782, 6784, 6785, 6785, 6789, 6790, 6792, 6793, 6795, 6798, 6800,
	6801, 6805, 6805, 6807, 6809, 6811, 6813, 6815, 6817, 6820, 6823, 6824, 6827, 6830, 6833, 6833,
	6834, 6835, 6835, 6836, 6839, 6840, 6842, 6844, 6844, 6847, 6849, 6851, 6856, 6857, 6858, 6860,
	6862, 6866, 6867, 6869, 6872, 6873, 6873, 6874, 6874, 6876, 6881, 6882, 6882, 6886, 6889, 6890,
	6891, 6893, 6893, 6895, 6896, 6896, 6899, 6900, 6902, 6903, 6907, 6910, 6911, 6912, 6916, 6919,
	6922, 6923, 6926, 6927, 6927, 6929, 6930, 6930, 6931, 6933, 6936, 6937, 6937, 6939, 6940, 6941,
	6943, 6944, 6947, 6950, 6953, 6954, 6957, 6958, 6960, 6960, 6962, 6963, 6964, 6968, 6969, 6972,
	6974, 6976, 6979, 6982, 6984, 6988, 6991, 6993, 6993, 6997, 7000, 7002, 7003, 7005, 7008, 7009,
	7012, 7013, 7015, 7017, 7019, 7019, 7021, 7023, 7026, 7030, 7031, 7031, 7034, 7036, 7038, 7043,
	7047, 7050, 7052, 7055, 7056, 7058, 7061, 7063, 7064, 7067, 7069, 7069, 7071, 7074, 7076, 7077,
	7078, 7079, 7079, 7083, 7086, 7088, 7090, 7091, 7091, 7092, 7092, 7094, 7097, 7100, 7103, 7105,
	7107, 7110, 7112, 7115, 7119, 7122, 7126, 7128, 7129, 7133, 7135, 7136, 7137, 7142, 7144, 7144,
	7147, 7150, 7151, 7154, 7159, 7160, 7160, 7164, 7167, 7167, 7169, 7171, 7174, 7175, 7176, 7176,
	7177, 7178, 7179, 7183, 7186, 7188, 7188, 7189, 7192, 7195, 7195, 7197, 7198, 7200, 7202, 7203,
	7206, 7210, 7212, 7217, 7220, 7222, 7222, 7223, 7225, 7229, 7232, 7235, 7236, 7237, 7238, 7240,
	7242, 7243, 7245, 7248, 7249, 7252, 7252, 7254, 7257, 7257, 7260, 7261, 7264, 7265, 7266, 7268,
	7269, 7269, 7272, 7274, 7276, 7277, 7279, 7281, 7284, 7286, 7287, 7291, 7296, 7297, 7298, 7299,
	7302, 7305, 7309, 7313, 7316, 7317, 7317, 7319, 7320, 7322, 7323, 7326, 7328, 7328, 7329, 7329,
	7333, 7334, 7339, 7343, 7350, 7352, 7354, 7357, 7361, 7362, 7365, 7367, 7369, 7371, 7372, 7374,
	7376, 7379, 7380, 7383, 7390, 7395, 7395, 7397, 7398, 7400, 7402, 7404, 7406, 7407, 7409, 7411,
	7412, 7413, 7415, 7417, 7418, 7419, 7423, 7427, 7432, 7433, 7433, 7434, 7435, 7436, 7437, 7437,
	7440, 7441, 7445, 7451, 7454, 7457, 7460, 7464, 7467, 7469, 7469, 7474, 7474, 7474, 7476, 7476,
	7478, 7481, 7484, 7489, 7497, 7498, 7501, 7502, 7507, 7508, 7508, 7508, 7510, 7513, 7515, 7519,
	7519, 7523, 7523, 7531, 7537, 7540, 7543, 7543, 7546, 7548, 7552, 7553, 7553, 7556, 7557, 7559,
	7562, 7563, 7567, 7569, 7573, 7575, 7576, 7578, 7579, 7581, 7584, 7586, 7586, 7586, 7587, 7588,
	7591, 7592, 7593, 7596, 7598, 7601, 7604, 7605, 7607, 7608, 7609, 7611, 7611, 7612, 7614, 7616,
	7616, 7616, 7619, 7622, 7626, 7627, 7630, 7631, 7633, 7634, 7634, 7635, 7636, 7636, 7636, 7639,
	7641, 7642, 7643, 7644, 7644, 7645, 7647, 7650, 7650, 7651, 7652, 7652, 7652, 7653, 7655, 7655,
	7658, 7659, 7661, 7666, 7666, 7667, 7669, 7672, 7674, 7677, 7681, 7683, 7684, 7684, 7684, 7685,
	7688, 7688, 7688, 7688, 7693, 7693, 7693, 7697, 7699, 7701, 7705, 7707, 7711, 7711, 7714, 7715,
	7718,
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
	{122, 0, 0},               // IND
	{144, 0, 0},               // PAK
	{7, 0, 0},                 // BEL
	{40, 0, 0},                // NLD
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
	{21, 0, 19970714},         // FRA
	{61, 19600813, 0},         // CAF
	{125, 19460322, 0},        // JOR
	{56, 19751111, 0},         // AGO
	{20, 19171206, 0},         // FIN
	{123, 18550101, 0},        // IRN
	{2, 19930728, 0},          // AND
	{224, 0, 0},               // GUM
	{232, 0, 0},               // MNP
	{120, 19861103, 0},        // FSM
	{119, 19701010, 0},        // FJI
	{117, 18160101, 0},        // CHN
	{6, 19911226, 0},          // AZE
	{27, 19211206, 0},         // IRL
	{44, 18160101, 0},         // PRT
	{166, 18160709, 0},        // ARG
	{173, 18180401, 0},        // CHL
	{186, 19830919, 0},        // KNA
	{126, 19520428, 0},        // JPN
	{39, 20060603, 0},         // MNE
	{22, 18160101, 0},         // GBR
	{196, 18300526, 0},        // URY
	{137, 19861021, 0},        // MHL
	{189, 19000101, 0},        // NIC
	{13, 19450510, 19930101},  // CSK
	{17, 18160101, 0},         // DNK
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
	{171, 18220907, 0},        // BRA
	{143, 18160101, 0},        // OMN
	{65, 19600815, 0},         // COG
	{191, 18241209, 0},        // PER
	{170, 18250806, 0},        // BOL
	{36, 19910827, 0},         // MDA
	{131, 19490629, 0},        // KOR
	{90, 19640706, 0},         // MWI
	{177, 19781103, 0},        // DMA
	{179, 18300513, 0},        // ECU
	{148, 19480909, 0},        // PRK
	{92, 19601003, 0},         // NER
	{41, 19450507, 0},         // NOR
	{89, 19680312, 0},         // MUS
	{109, 19641024, 0},        // ZMB
	{110, 19651111, 0},        // ZWE
	{188, 18210701, 0},        // MEX
	{118, 19600816, 0},        // CYP
	{163, 19620101, 0},        // WSM
	{167, 19811101, 0},        // ATG
	{42, 19200110, 0},         // NZL
	{70, 19631219, 19640427},  // EAZ
	{141, 19200101, 0},        // NPL
	{94, 19620701, 0},         // RWA
	{5, 19550727, 0},          // AUT
	{1, 19130101, 0},          // ALB
	{161, 19540501, 0},        // VNM
	{112, 19711202, 0},        // ARE
	{146, 19941001, 0},        // PLW
	{100, 19750712, 0},        // STP
	{62, 19600807, 0},         // CIV
	{163, 19761215, 0},        // WSM
	{129, 19531109, 0},        // KHM
	{111, 19190501, 0},        // AFG
	{11, 18670701, 0},         // CAN
	{43, 19450628, 0},         // POL
	{45, 18780713, 0},         // ROU
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{91, 19900321, 0},         // NAM
	{25, 19920427, 0},         // HRV
	{78, 19740910, 0},         // GNB
	{174, 18300923, 0},        // COL
	{108, 19200110, 0},        // ZAF
	{46, 18160101, 0},         // RUS
	{66, 19750706, 0},         // COM
	{38, 19640921, 0},         // MLT
	{31, 19900918, 0},         // LIE
	{58, 0, 19770101},         // BEN
	{176, 19020520, 0},        // CUB
	{85, 19600626, 0},         // MDG
	{42, 19070901, 0},         // NZL
	{82, 19511224, 0},         // LBY
	{178, 18440227, 0},        // DOM
	{15, 0, 19901030},         // DDR
	{136, 19650526, 0},        // MDV
	{130, 19790712, 0},        // KIR
	{110, 0, 19800101},        // ZWE
	{142, 19681231, 0},        // NRU
	{64, 19600630, 0},         // COD
	{133, 19531023, 0},        // LAO
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
	{185, 19620806, 0},        // JAM
	{139, 19210313, 0},        // MNG
	{4, 19200110, 0},          // AUS
	{161, 19540721, 0},        // VNM
	{126, 18160101, 0},        // JPN
	{68, 19770627, 0},         // DJI
	{244, 19540604, 19750501}, // RVN
	{77, 19650218, 0},         // GMB
	{140, 19570831, 0},        // MYS
	{17, 19450507, 0},         // DNK
	{196, 18820101, 0},        // URY
	{117, 0, 19711025},        // CHN
	{65, 0, 0},                // COG
	{252, 0, 0},               // TWN
	{37, 19930408, 0},         // MKD
	{57, 0, 0},                // BDI
	{94, 0, 0},                // RWA
	{154, 18870101, 0},        // THA
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
	{259, 20080220, 0},        // XKX
	{32, 19910906, 0},         // LTU
	{25, 19920115, 0},         // HRV
	{5, 19181114, 0},          // AUT
	{55, 19441020, 20001101},  // YUG
	{48, 20001101, 0},         // SRB
	{75, 19570306, 0},         // GHA
	{24, 19441013, 0},         // GRC
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{50, 19920115, 0},         // SVN
	{145, 19460704, 0},        // PHL
	{152, 19780707, 0},        // SLB
	{16, 19901003, 0},         // DEU
	{182, 19660526, 0},        // GUY
	{15, 19540325, 19901003},  // DDR
	{138, 19480104, 0},        // MMR
	{125, 19460525, 0},        // JOR
	{36, 19911226, 0},         // MDA
	{115, 19840101, 0},        // BRN
	{83, 19661004, 0},         // LSO
	{107, 19621009, 0},        // UGA
	{162, 19810915, 0},        // VUT
	{172, 19661130, 0},        // BRB
	{121, 19450817, 0},        // IDN
	{81, 19200630, 0},         // LBR
	{130, 19990914, 0},        // KIR
	{195, 19620831, 0},        // TTO
	{146, 19941215, 0},        // PLW
	{159, 20000905, 0},        // TUV
	{120, 19910917, 0},        // FSM
	{144, 19470814, 0},        // PAK
	{164, 19900522, 0},        // YEM
	{6, 19911221, 0},          // AZE
	{158, 19990914, 0},        // TON
	{197, 19791027, 0},        // VCT
	{34, 19910906, 0},         // LVA
	{151, 19650809, 0},        // SGP
	{169, 19810921, 0},        // BLZ
	{187, 19790222, 0},        // LCA
	{202, 0, 19860101},        // ANT
	{190, 19031103, 0},        // PAN
	{180, 19740207, 0},        // GRD
	{164, 19181030, 0},        // YEM
	{137, 19910917, 0},        // MHL
	{168, 19730710, 0},        // BHS
	{157, 20020520, 0},        // TLS
	{202, 19860101, 20101010}, // ANT
	{53, 19911201, 0},         // UKR
	{134, 19441122, 0},        // LBN
	{13, 0, 19930101},         // CSK
	{23, 19911226, 0},         // GEO
	{10, 19911226, 0},         // BLR
	{3, 19911221, 0},          // ARM
	{190, 0, 19930722},        // PAN
	{80, 19631212, 0},         // KEN
	{150, 19320923, 0},        // SAU
	{138, 0, 19891205},        // MMR
	{79, 19681012, 0},         // GNQ
	{105, 19560101, 0},        // TUN
	{160, 19911226, 0},        // UZB
	{162, 0, 19800101},        // VUT
	{124, 19321003, 0},        // IRQ
	{58, 19600801, 0},         // BEN
	{114, 19710815, 0},        // BHR
	{52, 18160101, 0},         // TUR
	{10, 0, 19920615},         // BLR
	{102, 19760629, 0},        // SYC
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{160, 19910831, 0},        // UZB
	{192, 18760622, 0},        // PRY
	{181, 18400101, 0},        // GTM
	{174, 18310101, 0},        // COL
	{15, 0, 19901003},         // DDR
	{165, 19671130, 19900522}, // YMD
	{198, 18410101, 0},        // VEN
	{194, 19751125, 0},        // SUR
	{116, 19710921, 0},        // BTN
	{16, 19490921, 0},         // DEU
	{164, 19260902, 19900522}, // YEM
	{49, 19930101, 0},         // SVK
	{26, 19181103, 0},         // HUN
	{19, 19910906, 0},         // EST
	{57, 19620701, 0},         // BDI
	{98, 19600701, 0},         // SOM
	{128, 19911226, 0},        // KGZ
	{191, 18390101, 0},        // PER
	{68, 0, 0},                // DJI
	{98, 0, 0},                // SOM
	{96, 19600404, 0},         // SEN
	{244, 19540501, 19750501}, // RVN
	{94, 19620107, 0},         // RWA
	{132, 19610619, 0},        // KWT
	{92, 19600803, 0},         // NER
	{106, 19611209, 0},        // TZA
	{131, 19480815, 0},        // KOR
	{59, 19600805, 0},         // BFA
	{127, 19911226, 0},        // KAZ
	{71, 19370526, 0},         // EGY
	{113, 19711216, 0},        // BGD
	{60, 19660930, 0},         // BWA
	{95, 19560101, 0},         // SDN
	{7, 18301004, 0},          // BEL
	{40, 18160101, 0},         // NLD
	{15, 19491005, 19901003},  // DDR
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{179, 18540101, 0},        // ECU
	{143, 19711007, 0},        // OMN
	{33, 18670511, 0},         // LUX
	{95, 0, 20110709},         // SDN
	{219, 0, 0},               // GGY
	{229, 0, 0},               // JEY
	{153, 19460417, 19580202}, // SYR
	{153, 19610929, 0},        // SYR
	{41, 19050826, 0},         // NOR
	{23, 19911221, 0},         // GEO
	{170, 18480101, 0},        // BOL
	{24, 18280425, 0},         // GRC
	{10, 19910825, 0},         // BLR
	{157, 20020927, 0},        // TLS
	{183, 18400101, 0},        // HND
	{51, 18160101, 0},         // SWE
	{165, 0, 19900522},        // YMD
	{175, 19200101, 0},        // CRI
	{73, 18550211, 0},         // ETH
	{73, 19410505, 0},         // ETH
	{150, 19270520, 0},        // SAU
	{155, 19911226, 0},        // TJK
	{183, 18990101, 0},        // HND
	{11, 19200110, 0},         // CAN
	{193, 18750101, 0},        // SLV
	{72, 19930524, 0},         // ERI
	{156, 19911226, 0},        // TKM
	{202, 0, 20101215},        // ANT
	{223, 0, 0},               // GUF
	{182, 0, 0},               // GUY
	{194, 0, 0},               // SUR
	{117, 18601025, 0},        // CHN
	{252, 19491208, 0},        // TWN
	{71, 19220228, 0},         // EGY
	{198, 18290101, 0},        // VEN
	{59, 0, 19840101},         // BFA
	{64, 0, 19970714},         // COD
	{121, 19491227, 0},        // IDN
	{141, 18160101, 0},        // NPL
	{135, 19480204, 0},        // LKA
	{136, 19650726, 0},        // MDV
	{157, 0, 20020520},        // TLS
	{86, 19600620, 0},         // MLI
	{96, 19600820, 0},         // SEN
	{164, 0, 19900522},        // YEM
	{97, 19610427, 0},         // SLE
	{55, 19920428, 20001101},  // YUG
	{48, 20001101, 20060603},  // SRB
	{46, 0, 19920830},         // RUS
	{55, 0, 19920428},         // YUG
	{8, 18780303, 0},          // BGR
	{55, 19181201, 20001101},  // YUG
	{48, 20001101, 20060605},  // SRB
	{13, 0, 19930615},         // CSK
	{48, 20030723, 20060926},  // SRB
	{162, 19800630, 0},        // VUT
	{116, 19490101, 0},        // BTN
	{127, 19911216, 0},        // KAZ
	{35, 19930528, 0},         // MCO
	{21, 19440825, 0},         // FRA
	{46, 0, 19911226},         // RUS
	{189, 18400101, 0},        // NIC
	{128, 19910831, 0},        // KGZ
	{161, 0, 19770101},        // VNM
	{155, 19910909, 0},        // TJK
	{156, 19911027, 0},        // TKM
	{101, 19680906, 0},        // SWZ
	{81, 18470726, 0},         // LBR
	{66, 19751231, 0},         // COM
	{47, 19920302, 0},         // SMR
	{9, 19920427, 0},          // BIH
	{154, 18160101, 0},        // THA
	{133, 19540501, 0},        // LAO
	{259, 20080217, 0},        // XKX
	{153, 19460101, 0},        // SYR
	{26, 19181116, 0},         // HUN
	{123, 18160101, 0},        // IRN
	{193, 18400101, 0},        // SLV
	{108, 19100531, 0},        // ZAF
	{68, 0, 19770101},         // DJI
	{16, 0, 19901003},         // DEU
	{50, 19920427, 0},         // SVN
	{73, 0, 19930524},         // ETH
	{173, 18390101, 0},        // CHL
	{48, 20060605, 0},         // SRB
	{47, 18160101, 0},         // SMR
}
