// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{28472, 271, 4, 0x1},   // #542
	{60726, 73, 14, 0x1},   // ethiopiaempire
	{41655, 50, 18, 0x1},   // republicofslovenia
	{41490, 152, 15, 0x1},  // salomonsislands
	{13170, 251, 15, 0x1},  // tokelaneilanden
	{56563, 202, 12, 0x1},  // nethantilles
	{39068, 272, 5, 0x1},   // #6471
	{3854, 188, 4, 0x21},   // #9mx
	{56913, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2369, 163, 5, 0x1},    // samoa
	{40365, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{34760, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5550, 40, 14, 0x1},    // thenetherlands
	{20389, 125, 6, 0x1},   // jordan
	{3569, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10154, 273, 16, 0x82}, // yugoslaviafedrep
	{35775, 71, 12, 0x1},   // egyptarabrep
	{41550, 275, 5, 0x1},   // #6cze
	{11419, 129, 9, 0x1},   // kampochea
	{18563, 252, 9, 0x1},   // chntaiwan
	{40501, 239, 20, 0x1},  // islandspitcairngroup
	{44586, 276, 13, 0x2},  // chinarepublic
	{18007, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{28467, 278, 4, 0x1},   // #541
	{5090, 196, 4, 0x21},   // #9uy
	{2243, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{5217, 108, 4, 0x21},   // #9za
	{48676, 9, 17, 0x1},    // bosnieherzegovina
	{23403, 234, 5, 0x81},  // #2mtq
	{994, 206, 4, 0x21},    // #9bq
	{38236, 108, 15, 0x1},  // southafrikaunie
	{1731, 237, 25, 0x1},   // norfolkislandsaustralisch
	{2826, 124, 4, 0x21},   // #9iq
	{20888, 231, 20, 0x1},  // sintmaartenfransdeel
	{3858, 140, 4, 0x21},   // #9my
	{53852, 240, 5, 0x1},   // prico
	{34216, 136, 20, 0x1},  // republiekdermaldiven
	{18848, 202, 11, 0x1},  // nedantillen
	{7359, 110, 8, 0x1},    // rhodesia
	{36266, 24, 14, 0x1},   // greecerepublic
	{34994, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{39601, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2265, 138, 12, 0x21},  // unionofburma
	{23841, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{44815, 61, 24, 0x1},   // republiquecentrafricaine
	{59986, 25, 17, 0x1},   // republicofcroatia
	{5049, 225, 25, 0x1},   // overzeesterritoryhongkong
	{20132, 87, 21, 0x1},   // republicademocambique
	{24657, 22, 7, 0x1},    // britain
	{1922, 115, 12, 0x1},   // bruneination
	{4675, 101, 4, 0x21},   // #9sz
	{2421, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{34011, 198, 9, 0x1},   // venezuala
	{28452, 279, 4, 0x1},   // #540
	{5094, 160, 4, 0x21},   // #9uz
	{2399, 209, 12, 0x1},   // bouvetisland
	{1562, 14, 4, 0x21},    // #9cz
	{2830, 123, 4, 0x21},   // #9ir
	{3240, 127, 4, 0x21},   // #9kz
	{3862, 87, 4, 0x21},    // #9mz
	{48019, 63, 23, 0x1},   // cameroonfederalrepublic
	{54702, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57483, 225, 5, 0x1},   // hksar
	{25839, 159, 5, 0x81},  // #2tuv
	{2569, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40664, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{45937, 152, 15, 0x1},  // solomonsislands
	{11703, 104, 14, 0x1},  // frenchtogoland
	{3735, 15, 13, 0x21},   // voormaligeddr
	{15980, 131, 9, 0x1},   // skorearep
	{57765, 99, 18, 0x1},   // southsudanrepublic
	{56728, 140, 15, 0x1},  // federatiemalaya
	{51136, 188, 5, 0x1},   // #7mex
	{290, 124, 11, 0x21},   // kingdomirak
	{4321, 48, 4, 0x21},    // #9rs
	{9618, 149, 10, 0x1},   // stateqatar
	{415, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{1053, 168, 4, 0x21},   // #9bs
	{22861, 98, 22, 0x1},   // federalrepublicsomalia
	{8611, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{3031, 28, 4, 0x21},    // #9is
	{43187, 236, 23, 0x1},  // territoryofnewcaledonia
	{23420, 140, 5, 0x81},  // #2mys
	{15699, 25, 15, 0x1},   // hrvatskacroatia
	{6637, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{8938, 53, 12, 0x1},    // ukrainianssr
	{20560, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{7995, 63, 8, 0x1},     // cameroun
	{34236, 99, 18, 0x1},   // republiekzuidsudan
	{31120, 114, 12, 0x1},  // statebahrain
	{16861, 53, 15, 0x1},   // ukrainerepublic
	{2457, 63, 8, 0x1},     // cameroon
	{24478, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{32724, 21, 18, 0x1},   // francemetropolitan
	{38753, 280, 5, 0x1},   // #6220
	{27977, 251, 5, 0x81},  // #4772
	{27997, 105, 5, 0x81},  // #4788
	{58708, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{13001, 71, 24, 0x1},   // unitedarabrepublicegypte
	{26653, 281, 5, 0x81},  // #2ymd
	{734, 106, 8, 0x1},     // tanzania
	{61021, 215, 7, 0x1},   // wsahara
	{58165, 61, 11, 0x1},   // centrafrika
	{47408, 201, 19, 0x1},  // grondterritoryaland
	{34228, 136, 17, 0x1},  // maldivenrepubliek
	{46007, 282, 5, 0x1},   // #6ssd
	{28697, 283, 5, 0x1},   // #5615
	{8694, 141, 5, 0x1},    // nepal
	{47300, 1, 5, 0x1},     // #7alb
	{51057, 140, 5, 0x1},   // #7mas
	{4667, 249, 4, 0x21},   // #9sx
	{5058, 106, 4, 0x21},   // #9tz
	{5213, 235, 4, 0x21},   // #9yt
	{30075, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{591, 2, 4, 0x21},      // #9ad
	{709, 142, 14, 0x21},   // republicnaoero
	{998, 171, 4, 0x21},    // #9br
	{1554, 213, 4, 0x21},   // #9cx
	{1794, 69, 4, 0x21},    // #9dz
	{1854, 73, 4, 0x21},    // #9et
	{2573, 25, 4, 0x21},    // #9hr
	{3047, 30, 4, 0x21},    // #9it
	{3472, 36, 4, 0x21},    // #9md
	{23125, 188, 5, 0x81},  // #2mex
	{4055, 42, 4, 0x21},    // #9nz
	{10273, 186, 25, 0x1},  // saintkittsnevisfederation
	{65413, 1, 22, 0x1},    // peoplesrepublicalbania
	{23155, 37, 5, 0x81},   // #2mkd
	{18887, 248, 22, 0x1},  // saintpierreetmiquelonf
	{41287, 121, 21, 0x1},  // netherlandseastindies
	{5121, 61, 3, 0x1},     // car
	{8837, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64547, 164, 12, 0x1},  // kingdomyemen
	{48280, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8584, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{38728, 284, 3, 0x1},   // #62
	{38758, 285, 5, 0x1},   // #6221
	{32916, 46, 4, 0x1},    // urss
	{11315, 8, 9, 0x1},     // bulgarije
	{146, 198, 29, 0x21},   // republicabolivarianavenezuela
	{59703, 121, 15, 0x1},  // nederlandsindie
	{45240, 83, 16, 0x1},   // kingdomoflesotho
	{28702, 286, 5, 0x1},   // #5616
	{13812, 83, 11, 0x1},   // basoetoland
	{28692, 287, 5, 0x1},   // #5600
	{51046, 84, 5, 0x1},    // #7mar
	{51483, 87, 5, 0x1},    // #7moz
	{4063, 190, 4, 0x21},   // #9pa
	{4325, 46, 4, 0x21},    // #9ru
	{4671, 153, 4, 0x21},   // #9sy
	{55416, 7, 14, 0x1},    // belgiumkingdom
	{5242, 106, 16, 0x1},   // formertanganyika
	{35714, 41, 18, 0x1},   // norggagonagasriika
	{107, 147, 7, 0x21},    // papuang
	{9101, 163, 18, 0x1},   // formerwesternsamoa
	{33795, 85, 21, 0x1},   // malagassischerepublic
	{595, 112, 4, 0x21},    // #9ae
	{1558, 118, 4, 0x21},   // #9cy
	{16245, 13, 4, 0x1},    // csfr
	{3227, 214, 4, 0x21},   // #9ky
	{3441, 82, 4, 0x21},    // #9ly
	{3476, 39, 4, 0x21},    // #9me
	{15576, 66, 7, 0x1},    // komoren
	{13745, 255, 21, 0x1},  // maagdeneilandenbritse
	{4051, 238, 4, 0x21},   // #9nu
	{2309, 62, 31, 0x21},   // republicofcotedivoireivorycoast
	{9548, 128, 6, 0x1},    // kyrgyz
	{670, 76, 14, 0x1},     // republicguinea
	{29143, 288, 5, 0x1},   // #5alb
	{33364, 67, 18, 0x1},   // caboverderepubliek
	{20511, 107, 15, 0x1},  // republicoeganda
	{38798, 289, 5, 0x1},   // #6290
	{49557, 155, 21, 0x1},  // republiektadzjikistan
	{965, 246, 26, 0x1},    // tristandacunhaensinthelena
	{27962, 155, 5, 0x81},  // #4762
	{19585, 250, 14, 0x1},  // turksandcaicos
	{63220, 246, 23, 0x1},  // sainthelenadependencies
	{27892, 108, 5, 0x81},  // #4710
	{9358, 78, 22, 0x1},    // republicadaguinebissau
	{61099, 93, 16, 0x1},   // federatianigeria
	{3137, 58, 20, 0x1},    // beninformerlydahomey
	{65035, 241, 13, 0x1},  // palestinstate
	{44641, 156, 21, 0x1},  // republiekturkmenistan
	{12962, 71, 5, 0x1},    // egypt
	{31480, 73, 14, 0x1},   // empireethiopia
	{14289, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{36841, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{5156, 257, 4, 0x21},   // #9wf
	{15308, 95, 8, 0x1},    // fmrsudan
	{2399, 78, 20, 0x21},   // republicguineabissau
	{5596, 212, 23, 0x1},   // kofthenetherlandcuracao
	{599, 111, 4, 0x21},    // #9af
	{1057, 116, 4, 0x21},   // #9bt
	{1214, 61, 4, 0x21},    // #9cf
	{37268, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{9750, 129, 8, 0x1},    // cambodja
	{3517, 231, 4, 0x21},   // #9mf
	{40469, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{23332, 232, 5, 0x81},  // #2mnp
	{14632, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11686, 21, 6, 0x1},    // france
	{53682, 186, 11, 0x1},  // stkittsandn
	{35901, 81, 16, 0x1},   // republiekliberia
	{64554, 164, 23, 0x1},  // yemenformerarabrepublic
	{834, 232, 25, 0x1},    // territorynorthernmarianen
	{26146, 254, 22, 0x1},  // staatvandevaticaanstad
	{60116, 119, 19, 0x1},  // republicfijiislands
	{38763, 290, 5, 0x1},   // #6223
	{43776, 95, 10, 0x1},   // northsudan
	{47578, 6, 5, 0x1},     // #7aze
	{27882, 50, 5, 0x81},   // #4705
	{21973, 137, 23, 0x1},  // republicmarshallislands
	{61790, 178, 11, 0x1},  // domrepublic
	{22266, 131, 15, 0x1},  // republicofkorea
	{2242, 223, 18, 0x1},   // departmentofguiana
	{59242, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{28757, 291, 5, 0x1},   // #5666
	{24068, 26, 14, 0x1},   // kingdomhungary
	{4147, 147, 4, 0x21},   // #9pg
	{4329, 94, 4, 0x21},    // #9rw
	{5054, 252, 4, 0x21},   // #9tw
	{636, 167, 4, 0x21},    // #9ag
	{1157, 60, 4, 0x21},    // #9bw
	{1385, 65, 4, 0x21},    // #9cg
	{37497, 106, 20, 0x1},  // republicoftanganyika
	{3223, 132, 4, 0x21},   // #9kw
	{41147, 240, 22, 0x1},  // commonwealthpuertorico
	{64823, 102, 24, 0x1},  // republiekvandeseychellen
	{3602, 85, 4, 0x21},    // #9mg
	{59452, 41, 13, 0x1},   // kingdomnorway
	{10706, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{4544, 79, 17, 0x1},    // guineaequatoriale
	{20473, 19, 7, 0x1},    // estonia
	{9710, 231, 22, 0x1},   // frenchpartsaintmaarten
	{12096, 292, 5, 0x83},  // kongo
	{16113, 40, 20, 0x1},   // kingdomofnetherlands
	{981, 246, 16, 0x1},    // sinthelenaeiland
	{19156, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5430, 241, 20, 0x1},   // palestinianterritory
	{25640, 156, 5, 0x81},  // #2tkm
	{24557, 249, 9, 0x1},   // stmaarten
	{60311, 16, 30, 0x1},   // federalrepublicofformergermany
	{38778, 295, 5, 0x1},   // #6232
	{27957, 153, 5, 0x81},  // #4760
	{27982, 158, 5, 0x81},  // #4776
	{27952, 12, 5, 0x81},   // #4756
	{12544, 138, 13, 0x1},  // republicbirma
	{27877, 161, 5, 0x81},  // #4704
	{27897, 110, 5, 0x81},  // #4716
	{32281, 125, 13, 0x1},  // transjordania
	{52154, 79, 16, 0x1},   // equitorialguinea
	{62963, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38598, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{58622, 123, 12, 0x1},  // iranislamrep
	{19296, 219, 19, 0x1},  // bailiwickofguernsey
	{45459, 296, 5, 0x1},   // #6qat
	{4104, 242, 4, 0x21},   // #9pf
	{28807, 297, 4, 0x1},   // #570
	{5039, 159, 4, 0x21},   // #9tv
	{36591, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{33336, 9, 17, 0x1},    // bosniaherzegovina
	{21748, 52, 13, 0x1},   // turkeyturkiye
	{51860, 254, 12, 0x1},  // vatikaanstad
	{1061, 209, 4, 0x21},   // #9bv
	{1210, 64, 4, 0x21},    // #9cd
	{16229, 161, 6, 0x1},   // #3vdvn
	{35648, 182, 25, 0x1},  // cooperativerepublicguyana
	{23425, 235, 5, 0x81},  // #2myt
	{58586, 123, 21, 0x1},  // islamicrepublicofiran
	{42616, 241, 14, 0x1},  // staatpalestina
	{23053, 136, 5, 0x81},  // #2mdv
	{31431, 68, 7, 0x1},    // djibuti
	{17091, 201, 23, 0x1},  // autonomousprovincealand
	{50812, 39, 9, 0x1},    // montengro
	{5009, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25635, 251, 5, 0x81},  // #2tkl
	{38310, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{17976, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{38768, 298, 5, 0x1},   // #6225
	{3179, 43, 21, 0x1},    // polandpeoplesrepublic
	{200, 198, 19, 0x21},   // bolivrepofvenezuela
	{1827, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{13011, 71, 13, 0x1},   // republicegypt
	{25176, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{37105, 65, 10, 0x1},   // repofcongo
	{59539, 4, 22, 0x1},    // gemenebestvanaustralie
	{47321, 69, 5, 0x1},    // #7alg
	{4859, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{29178, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{28747, 299, 5, 0x1},   // #5660
	{4100, 191, 4, 0x21},   // #9pe
	{24232, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{63839, 163, 24, 0x1},  // onafhankelijkestatesamoa
	{640, 200, 4, 0x21},    // #9ai
	{18046, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{14622, 145, 22, 0x1},  // filipijnencommonwealth
	{37835, 37, 14, 0x1},   // macedoniafyrom
	{2740, 26, 4, 0x21},    // #9hu
	{3445, 84, 4, 0x21},    // #9ma
	{45519, 91, 15, 0x1},   // republicnamibia
	{34818, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{19961, 225, 16, 0x1},  // hongkongchinasar
	{64512, 32, 16, 0x1},   // republiclitouwen
	{25674, 195, 5, 0x81},  // #2tto
	{11032, 37, 15, 0x1},   // tfyrofmacedonia
	{4692, 243, 26, 0x1},   // overzeesdepartementreunion
	{4085, 13, 15, 0x21},   // tjechoslowakije
	{38773, 300, 5, 0x1},   // #6230
	{7266, 226, 23, 0x1},   // heardandmcdonaldislands
	{14246, 218, 8, 0x1},   // faeroeis
	{29543, 66, 17, 0x1},   // stateofthecomoros
	{27887, 98, 5, 0x81},   // #4706
	{53494, 157, 5, 0x1},   // #7tls
	{54981, 127, 18, 0x1},  // republickazachstan
	{41444, 22, 16, 0x1},   // theunitedkingdom
	{41014, 301, 5, 0x1},   // #6cen
	{25107, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{51301, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{28752, 302, 5, 0x1},   // #5663
	{52620, 197, 25, 0x1},  // saintvincentandgrenadines
	{5035, 195, 4, 0x21},   // #9tt
	{17339, 206, 11, 0x1},  // bonairesaba
	{50203, 228, 16, 0x1},  // brindianoceanter
	{7971, 53, 13, 0x1},    // oekraiensessr
	{57775, 127, 18, 0x1},  // republickazakhstan
	{30333, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{37849, 37, 23, 0x1},   // northmacedoniamacedonia
	{45484, 45, 7, 0x1},    // rumania
	{64989, 129, 23, 0x1},  // volksrepubliekkampuchea
	{23378, 88, 5, 0x81},   // #2mrt
	{23383, 233, 5, 0x81},  // #2msr
	{1818, 72, 4, 0x21},    // #9er
	{2736, 184, 4, 0x21},   // #9ht
	{3196, 131, 4, 0x21},   // #9kr
	{3875, 234, 19, 0x1},   // territorymartinique
	{3955, 141, 4, 0x21},   // #9np
	{24716, 22, 30, 0x1},   // greatbritainandnorthernireland
	{23206, 138, 5, 0x81},  // #2mmr
	{2664, 209, 18, 0x1},   // bouvetislandsnoors
	{12671, 82, 22, 0x1},   // libischarabjamahiriyya
	{60145, 142, 5, 0x1},   // mauru
	{29176, 283, 5, 0x1},   // #5alg
	{25869, 252, 5, 0x81},  // #2twn
	{29237, 303, 5, 0x1},   // #5ang
	{16055, 161, 27, 0x1},  // democraticrepublicofvietnam
	{36529, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{29923, 186, 30, 0x1},  // federatiasaintchristophernevis
	{8344, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{10385, 63, 16, 0x1},   // republickameroen
	{42092, 304, 5, 0x1},   // #6fin
	{52173, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13834, 182, 11, 0x1},  // britsguyana
	{21541, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{28722, 305, 5, 0x1},   // #5630
	{6346, 186, 22, 0x1},   // stkittsnevilleanguilla
	{55616, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9567, 181, 9, 0x1},    // guatemala
	{4179, 144, 4, 0x21},   // #9pk
	{10941, 98, 25, 0x1},   // democraticrepublicsomalia
	{11964, 75, 5, 0x1},    // ghana
	{44575, 230, 16, 0x1},  // macausarvanchina
	{5086, 54, 4, 0x21},    // #9us
	{12160, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{309, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17373, 206, 20, 0x1},  // sinteustatiusandsaba
	{1206, 210, 4, 0x21},   // #9cc
	{1850, 18, 4, 0x21},    // #9es
	{4786, 120, 26, 0x21},  // micronesiafederatestatesof
	{16122, 206, 20, 0x1},  // netherlandscaribbean
	{2512, 225, 4, 0x21},   // #9hk
	{3468, 35, 4, 0x21},    // #9mc
	{48716, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{18441, 3, 15, 0x1},    // republicarmenia
	{65348, 63, 25, 0x1},   // federalerepubliekkameroen
	{30988, 21, 14, 0x1},   // francerepublic
	{29232, 306, 5, 0x1},   // #5and
	{49023, 170, 26, 0x1},  // boliviamultinationalestate
	{851, 307, 8, 0x2},     // marianen
	{43511, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{52504, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{22393, 233, 10, 0x1},  // montserrat
	{4215, 35, 18, 0x21},   // principalitymonaco
	{27967, 154, 5, 0x81},  // #4764
	{42107, 309, 5, 0x1},   // #6fsm
	{27947, 51, 5, 0x81},   // #4752
	{42097, 310, 5, 0x1},   // #6fji
	{30956, 91, 7, 0x1},    // namibia
	{23765, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{41109, 311, 5, 0x1},   // #6chn
	{26388, 15, 30, 0x1},   // formergermandemocraticrepublic
	{26055, 89, 15, 0x1},   // mauritiuseiland
	{5007, 52, 4, 0x21},    // #9tr
	{23619, 229, 23, 0x1},  // overseasterritoryjersey
	{47376, 46, 5, 0x1},    // rsfsr
	{644, 1, 4, 0x21},      // #9al
	{23601, 40, 7, 0x1},    // holland
	{8483, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{1814, 24, 4, 0x21},    // #9el
	{10214, 166, 17, 0x1},  // republicargentina
	{3182, 148, 4, 0x21},   // #9kp
	{1337, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3624, 86, 4, 0x21},    // #9ml
	{4034, 142, 4, 0x21},   // #9nr
	{5173, 39, 10, 0x1},    // montenegro
	{63020, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{4377, 161, 29, 0x1},   // democratischerepubliekvietnam
	{21670, 127, 10, 0x1},  // kazahkstan
	{3784, 66, 15, 0x1},    // uniondescomores
	{51411, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{55955, 224, 13, 0x1},  // guamterritory
	{58531, 36, 8, 0x1},    // moldovia
	{25312, 148, 10, 0x1},  // dprofkorea
	{44501, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47114, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29605, 312, 5, 0x1},   // #5aze
	{38783, 313, 5, 0x1},   // #6235
	{38733, 314, 5, 0x1},   // #6205
	{50141, 247, 19, 0x1},  // janmayenandsvalbard
	{27872, 49, 5, 0x81},   // #4703
	{30687, 301, 5, 0x1},   // #5cen
	{1976, 236, 21, 0x21},  // frenchnewcaledoniafra
	{4621, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12600, 138, 17, 0x1},  // unionmyanmarburma
	{63096, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{32454, 234, 24, 0x1},  // grondterritorymartinique
	{38718, 315, 5, 0x1},   // #6160
	{55547, 36, 17, 0x1},   // republiekmoldavie
	{5221, 109, 4, 0x21},   // #9zm
	{33772, 24, 18, 0x1},   // helleenserepubliek
	{648, 3, 4, 0x21},      // #9am
	{14546, 227, 18, 0x1},  // manislandsfreeport
	{1202, 11, 4, 0x21},    // #9ca
	{1889, 120, 4, 0x21},   // #9fm
	{3628, 138, 4, 0x21},   // #9mm
	{40280, 155, 10, 0x1},  // tajikistan
	{16781, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{59970, 144, 16, 0x1},  // republicpakistan
	{1446, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2647, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11137, 165, 9, 0x1},   // zuidjemen
	{17202, 137, 28, 0x1},  // republiekdermarshalleilanden
	{20899, 231, 20, 0x1},  // fransdeelsintmaarten
	{33828, 108, 21, 0x1},  // republicofsouthafrica
	{27867, 151, 5, 0x81},  // #4702
	{11228, 194, 11, 0x1},  // dutchguyana
	{15009, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{60304, 16, 24, 0x1},   // germanyfederalrepublicof
	{467, 213, 16, 0x1},    // christmasislands
	{3652, 87, 19, 0x21},   // republiekmozambique
	{41104, 316, 5, 0x1},   // #6chl
	{13315, 53, 12, 0x1},   // oekrainsessr
	{4151, 145, 4, 0x21},   // #9ph
	{32678, 147, 14, 0x1},  // papuanewguinea
	{5023, 106, 18, 0x1},   // tanzaniamainlandur
	{28692, 317, 4, 0x1},   // #560
	{35389, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{56984, 154, 15, 0x1},  // thailandkingdom
	{650, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{1419, 117, 4, 0x21},   // #9cn
	{33048, 64, 16, 0x1},   // congoleopoldstad
	{6294, 241, 18, 0x1},   // occpalestinianterr
	{3640, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{48150, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{3632, 139, 4, 0x21},   // #9mn
	{8737, 239, 8, 0x1},    // pitcairn
	{63498, 128, 19, 0x1},  // republiekkirgizstan
	{28862, 318, 5, 0x1},   // #5740
	{62681, 145, 11, 0x1},  // filippijnen
	{64751, 232, 13, 0x1},  // northmarianen
	{44184, 319, 5, 0x1},   // #6mng
	{12721, 75, 13, 0x1},   // republicghana
	{44666, 184, 16, 0x1},  // republiquedhaiti
	{50715, 178, 12, 0x1},  // ladominicana
	{46691, 58, 20, 0x1},   // peoplesrepublicbenin
	{15484, 195, 5, 0x1},   // tandt
	{11062, 37, 14, 0x1},   // fyrommacedonie
	{3162, 154, 12, 0x21},  // thailandsiam
	{43474, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{32366, 234, 16, 0x1},  // martiniquefrench
	{44277, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{21232, 102, 18, 0x1},  // eilandenseychellen
	{31574, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{47944, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{26509, 82, 10, 0x1},   // statelibia
	{51041, 85, 5, 0x1},    // #7mad
	{4302, 45, 4, 0x21},    // #9ro
	{4952, 158, 4, 0x21},   // #9to
	{7699, 224, 21, 0x1},   // overzeesterritoryguam
	{48027, 63, 23, 0x1},   // federalrepubliccameroon
	{652, 56, 4, 0x21},     // #9ao
	{1423, 174, 4, 0x21},   // #9co
	{1904, 218, 4, 0x21},   // #9fo
	{14080, 65, 11, 0x1},   // frenchcongo
	{24622, 244, 5, 0x81},  // #2rvn
	{3636, 230, 4, 0x21},   // #9mo
	{22925, 35, 5, 0x81},   // #2mco
	{30946, 91, 17, 0x1},   // lefatshelanamibia
	{4102, 66, 12, 0x1},    // unioncomoros
	{62400, 21, 14, 0x1},   // republicfrance
	{55598, 7, 13, 0x1},    // kingdombelgia
	{38728, 320, 5, 0x1},   // #6200
	{36964, 60, 18, 0x1},   // republicofbotswana
	{35816, 173, 15, 0x1},  // republicofchile
	{21861, 166, 18, 0x1},  // republicargentinia
	{11835, 108, 22, 0x1},  // republiekvansuidafrika
	{31282, 70, 17, 0x1},   // sultanaatzanzibar
	{39628, 164, 10, 0x1},  // northjemen
	{9676, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{4209, 239, 4, 0x21},   // #9pn
	{38713, 316, 5, 0x1},   // #6155
	{38723, 321, 5, 0x1},   // #6165
	{4948, 105, 4, 0x21},   // #9tn
	{49218, 120, 5, 0x1},   // #7fsm
	{12051, 146, 14, 0x1},  // republiekpalau
	{1411, 173, 4, 0x21},   // #9cl
	{36709, 225, 15, 0x1},  // prhongkongchina
	{44697, 322, 5, 0x1},   // #6msi
	{1810, 215, 4, 0x21},   // #9eh
	{26039, 183, 16, 0x1},  // hondurasrepublic
	{2569, 183, 4, 0x21},   // #9hn
	{9654, 16, 9, 0x1},     // germanyfr
	{32610, 75, 15, 0x1},   // republicofghana
	{3606, 137, 4, 0x21},   // #9mh
	{10331, 55, 16, 0x1},   // jugoslaviaformer
	{34524, 18, 6, 0x1},    // spanja
	{19239, 114, 14, 0x1},  // kingdombahrein
	{33408, 128, 20, 0x1},  // kirgizischerepubliek
	{480, 8, 17, 0x21},     // republicbulgarije
	{23, 12, 6, 0x21},      // suisse
	{41911, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{6380, 112, 11, 0x1},   // theemirates
	{6687, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{5541, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{4295, 57, 7, 0x1},     // burundi
	{5360, 71, 18, 0x1},    // unitedarabrepublic
	{7746, 13, 14, 0x1},    // czechoslovakia
	{61720, 51, 13, 0x1},   // kingdomsweden
	{22159, 193, 19, 0x1},  // republiekelsalvador
	{35617, 323, 5, 0x1},   // #5nic
	{26016, 156, 12, 0x1},  // turkmenistan
	{4205, 248, 4, 0x21},   // #9pm
	{29621, 168, 14, 0x1},  // bahamaeilanden
	{51193, 38, 5, 0x1},    // #7mlt
	{4944, 156, 4, 0x21},   // #9tm
	{36237, 94, 18, 0x1},   // repubulikayurwanda
	{1596, 59, 11, 0x21},   // burkinafaso
	{10532, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{42491, 102, 18, 0x1},  // seychellesrepublic
	{56777, 61, 22, 0x1},   // centralafricanrepublic
	{20047, 217, 5, 0x81},  // #2flk
	{1415, 63, 4, 0x21},    // #9cm
	{19264, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{49144, 20, 5, 0x1},    // #7fin
	{1858, 20, 4, 0x21},    // #9fi
	{38032, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18579, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{2565, 226, 4, 0x21},   // #9hm
	{2876, 236, 21, 0x1},   // territorynewcaledonia
	{4059, 143, 4, 0x21},   // #9om
	{21263, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17346, 206, 20, 0x1},  // sabaandsinteustatius
	{50481, 67, 18, 0x1},   // capeverdecaboverde
	{36399, 144, 17, 0x1},  // republiekpakistan
	{7801, 95, 14, 0x1},    // until2011sudan
	{32940, 62, 19, 0x1},   // cotedivoirerepublic
	{58015, 203, 18, 0x1},  // americansamoaisles
	{39911, 73, 19, 0x1},   // ethiopiaincleritrea
	{54330, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61115, 152, 4, 0x81},  // #490
	{31339, 324, 5, 0x1},   // #5cze
	{41711, 325, 5, 0x1},   // #6den
	{51665, 224, 15, 0x1},  // territoryofguam
	{4643, 257, 15, 0x1},   // wallisandfutuna
	{46942, 255, 21, 0x1},  // britsemaagdeneilanden
	{32061, 16, 25, 0x1},   // bundesrepublikdeutschland
	{19817, 69, 5, 0x81},   // #2dza
	{4192, 43, 4, 0x21},    // #9pl
	{4940, 157, 4, 0x21},   // #9tl
	{10641, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{32979, 64, 29, 0x1},   // democraticrepublicformercongo
	{47091, 31, 25, 0x1},   // principalityliechtenstein
	{27802, 186, 5, 0x81},  // #4659
	{48833, 58, 15, 0x1},   // dahomeyrepublic
	{17933, 198, 18, 0x1},  // republiekvenezuela
	{684, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{53279, 68, 16, 0x1},   // republicdjibouti
	{33736, 69, 8, 0x1},    // aljazair
	{39854, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{63641, 111, 26, 0x1},  // islamicrepublicafghanistan
	{44179, 285, 5, 0x1},   // #6mnc
	{22344, 148, 11, 0x1},  // koreademrep
	{5405, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{26658, 326, 5, 0x82},  // #2yug
	{53977, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{37872, 37, 14, 0x1},   // fyrommacedonia
	{23453, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{17746, 185, 7, 0x1},   // jamaika
	{36047, 85, 20, 0x1},   // malagasischerepublic
	{36144, 84, 14, 0x1},   // moroccokingdom
	{35487, 328, 5, 0x1},   // #5nau
	{8220, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{36883, 226, 21, 0x1},  // heardimcdonaldislands
	{41724, 88, 10, 0x1},   // mauritiana
	{38708, 329, 5, 0x1},   // #6150
	{4928, 251, 4, 0x21},   // #9tk
	{2430, 235, 21, 0x1},   // collectiviteitmayotte
	{27797, 330, 5, 0x1},   // #4658
	{55351, 254, 23, 0x1},  // holyseevaticancitystate
	{1397, 211, 4, 0x21},   // #9ck
	{1875, 217, 4, 0x21},   // #9fk
	{35208, 87, 19, 0x1},   // republicamocambique
	{9264, 331, 13, 0x82},  // congorepublic
	{3610, 37, 4, 0x21},    // #9mk
	{12299, 194, 7, 0x1},   // surinam
	{39911, 73, 16, 0x1},   // ethiopiainclerit
	{53032, 141, 12, 0x1},  // nepalkingdom
	{48067, 214, 14, 0x1},  // caymaneilanden
	{35957, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{20339, 160, 20, 0x1},  // republiekoezbekistan
	{18094, 198, 24, 0x1},  // venezuelaverenigdestaten
	{50266, 188, 22, 0x1},  // estadosunidosmexicanos
	{54636, 217, 22, 0x1},  // falklandislandsbritish
	{42542, 52, 15, 0x1},   // turkiyerepublic
	{51958, 23, 15, 0x1},   // georgiarepublic
	{51451, 225, 19, 0x1},  // hongkongsarvanchina
	{25559, 154, 5, 0x81},  // #2tha
	{61119, 255, 4, 0x81},  // #492
	{17293, 206, 25, 0x1},  // sainteustatiussababonaire
	{7149, 199, 22, 0x1},   // overzeesterritoryaruba
	{50823, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{10846, 24, 6, 0x1},    // ellada
	{55489, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1731, 237, 13, 0x1},   // norfolkisland
	{12923, 229, 17, 0x1},  // baljuwschapjersey
	{5835, 212, 24, 0x1},   // overzeesterritorycuracao
	{64983, 43, 20, 0x1},   // poolsevolksrepubliek
	{8154, 64, 28, 0x1},    // democraticrepubliczairecongo
	{40977, 333, 5, 0x1},   // #6cap
	{2503, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{55358, 254, 16, 0x1},  // vaticancitystate
	{4898, 155, 4, 0x21},   // #9tj
	{9153, 15, 17, 0x1},    // formereastgermany
	{50767, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{15169, 16, 9, 0x1},    // frgermany
	{1389, 12, 4, 0x21},    // #9ch
	{1871, 119, 4, 0x21},   // #9fj
	{1512, 182, 6, 0x1},    // guyana
	{36529, 117, 22, 0x1},  // peoplesrepublicofchina
	{19393, 18, 6, 0x1},    // spanje
	{17277, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{28867, 334, 5, 0x1},   // #5750
	{6325, 241, 22, 0x1},   // palestinianterritories
	{55722, 48, 14, 0x1},   // republicservia
	{13896, 230, 11, 0x1},  // formermacau
	{55019, 59, 10, 0x1},   // bukinafaso
	{53592, 159, 5, 0x1},   // #7tuv
	{33517, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56526, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{758, 162, 14, 0x21},   // nieuwehebriden
	{20768, 207, 13, 0x1},  // saintbartlemy
	{3017, 15, 14, 0x21},   // easterngermany
	{52338, 90, 15, 0x1},   // republiekmalawi
	{61747, 9, 17, 0x1},    // bosnaiherzegovina
	{60644, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{26028, 183, 19, 0x1},  // republicadehonduras
	{28077, 256, 5, 0x81},  // #4850
	{17426, 206, 18, 0x1},  // sabasainteustatius
	{35622, 335, 5, 0x1},   // #5nig
	{41247, 249, 15, 0x1},  // landsintmaarten
	{15972, 131, 8, 0x1},   // korearep
	{4280, 243, 4, 0x21},   // #9re
	{5209, 164, 4, 0x21},   // #9ye
	{27852, 48, 5, 0x81},   // #4688
	{8398, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{2015, 4, 9, 0x1},      // australia
	{45908, 45, 22, 0x1},   // volksrepubliekroemenie
	{1393, 62, 4, 0x21},    // #9ci
	{49119, 119, 5, 0x1},   // #7fij
	{1802, 19, 4, 0x21},    // #9ee
	{8177, 64, 23, 0x81},   // congodemocraticrepublic
	{56411, 64, 26, 0x1},   // republiekcongoleopoldville
	{7615, 10, 15, 0x1},    // witrussischessr
	{38314, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{62994, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{3084, 145, 12, 0x21},  // phillippines
	{1425, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{14827, 162, 11, 0x1},  // newhebriden
	{1102, 12, 6, 0x1},     // svizra
	{49883, 26, 5, 0x1},    // #7hun
	{3185, 145, 11, 0x21},  // philipijnen
	{51446, 225, 16, 0x1},  // chinahongkongsar
	{59263, 88, 20, 0x1},   // mauritanieislamitrep
	{49798, 183, 5, 0x1},   // #7hon
	{39955, 6, 12, 0x1},    // azerbaidzjan
	{12655, 173, 13, 0x1},  // chilerepublic
	{3452, 137, 16, 0x21},  // marchalleilanden
	{51067, 36, 5, 0x1},    // #7mda
	{11131, 165, 15, 0x1},  // formerzuidjemen
	{4894, 154, 4, 0x21},   // #9th
	{50818, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2818, 135, 9, 0x1},    // shrilanka
	{7395, 129, 8, 0x1},    // cambodia
	{8172, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{34663, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{2776, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{3846, 164, 17, 0x1},   // fmrarabrepofyemen
	{10795, 55, 13, 0x1},   // yugoslaviasfr
	{35077, 252, 19, 0x1},  // taiwanprovincechina
	{20953, 234, 23, 0x1},  // departementlamartinique
	{43631, 73, 11, 0x1},   // fdrethiopia
	{1204, 223, 18, 0x1},   // frenchguianaguyane
	{7078, 238, 16, 0x1},   // niuenieuwzeeland
	{14786, 115, 17, 0x1},  // bruneidaressalaam
	{1706, 64, 13, 0x21},   // zairerepublic
	{10767, 59, 16, 0x1},   // formeruppervolta
	{49321, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{49757, 230, 19, 0x1},  // grondterritorymacau
	{8059, 138, 11, 0x1},   // uniemyanmar
	{16312, 5, 18, 0x1},    // republikosterreich
	{20747, 197, 13, 0x1},  // stvincentandg
	{24759, 22, 27, 0x1},   // greatbritainnorthernireland
	{28547, 336, 5, 0x1},   // #5481
	{47523, 203, 5, 0x1},   // #7asa
	{2399, 209, 13, 0x1},   // bouvetislands
	{20153, 120, 5, 0x81},  // #2fsm
	{41351, 337, 5, 0x1},   // #6cos
	{45279, 155, 11, 0x1},  // tadzikistan
	{4890, 104, 4, 0x21},   // #9tg
	{36475, 49, 18, 0x1},   // slovaakserepubliek
	{6867, 95, 17, 0x1},    // sudanpresecession
	{27772, 45, 5, 0x81},   // #4642
	{7965, 53, 19, 0x1},    // formeroekraiensessr
	{1073, 54, 12, 0x1},    // unitedstates
	{27767, 243, 5, 0x81},  // #4638
	{1806, 71, 4, 0x21},    // #9eg
	{37583, 136, 18, 0x1},  // maldivischeislands
	{22393, 233, 9, 0x1},   // montserra
	{23966, 238, 11, 0x1},  // niueislands
	{65160, 78, 21, 0x1},   // republiekguineebissau
	{11324, 46, 14, 0x1},   // federalrusland
	{44903, 218, 21, 0x1},  // grondterritoryfaeroer
	{23302, 139, 5, 0x81},  // #2mng
	{60344, 15, 15, 0x1},   // demrepofgermany
	{53517, 252, 5, 0x1},   // #7tpe
	{61123, 115, 4, 0x81},  // #496
	{59217, 186, 27, 0x1},  // formersaintchristophernevis
	{6506, 48, 16, 0x1},    // serbiamontenegro
	{41691, 338, 5, 0x1},   // #6czr
	{16764, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{7851, 136, 7, 0x1},    // maldive
	{42296, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{30429, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{51233, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4687, 205, 4, 0x21},   // #9tf
	{45263, 59, 18, 0x1},   // republicoppervolta
	{49485, 9, 15, 0x1},    // bsniaandhrzgvna
	{55391, 116, 16, 0x1},  // koninkrijkbhutan
	{981, 246, 10, 0x1},    // sinthelena
	{27777, 46, 5, 0x81},   // #4643
	{3704, 140, 16, 0x21},  // maleisefederatia
	{14666, 186, 15, 0x1},  // saintkittsnorth
	{59660, 112, 13, 0x1},  // uarabemirates
	{5276, 145, 9, 0x1},    // pilipinas
	{14017, 74, 19, 0x1},   // republiquegabonaise
	{5282, 120, 27, 0x21},  // micronesiefederalestatenvan
	{60116, 119, 12, 0x1},  // republicfiji
	{13573, 155, 12, 0x1},  // tadzjikistan
	{44731, 339, 5, 0x1},   // #6mzm
	{37084, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52256, 87, 19, 0x1},   // portugeeseastafrika
	{51465, 230, 13, 0x1},  // chinamacaosar
	{31902, 99, 6, 0x1},    // ssudan
	{44095, 340, 5, 0x1},   // #6mli
	{45123, 241, 20, 0x1},  // gazastripandwestbank
	{7670, 224, 21, 0x1},   // overseasterritoryguam
	{53561, 52, 5, 0x1},    // #7tur
	{34249, 95, 10, 0x1},   // sudannorth
	{20584, 208, 7, 0x1},   // bermuda
	{40018, 150, 13, 0x1},  // saoediearabie
	{34723, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{11282, 5, 10, 0x1},    // oostenrijk
	{28557, 341, 5, 0x1},   // #5483
	{28082, 59, 5, 0x81},   // #4854
	{41074, 341, 5, 0x1},   // #6cha
	{63062, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{1400, 124, 11, 0x21},  // kingdomiraq
	{42871, 143, 13, 0x1},  // omansultanate
	{51207, 35, 5, 0x1},    // #7mon
	{37810, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{38698, 342, 5, 0x1},   // #6140
	{51146, 137, 5, 0x1},   // #7mhl
	{4899, 26, 24, 0x1},    // peoplesrepublichongarije
	{26173, 115, 11, 0x1},  // bruneidarus
	{12334, 34, 6, 0x1},    // latvia
	{1105, 40, 21, 0x21},   // nederlandenkoninkrijk
	{27787, 207, 5, 0x81},  // #4652
	{17786, 121, 21, 0x1},  // indonesiaunitedstates
	{22133, 89, 17, 0x1},   // republiquemaurice
	{29791, 163, 17, 0x1},  // samoawesternsamoa
	{41077, 125, 27, 0x1},  // hashemitischkingdomjordania
	{62644, 138, 7, 0x1},   // mynamar
	{23248, 39, 5, 0x81},   // #2mne
	{30027, 229, 16, 0x1},  // bailliagedejerri
	{51391, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{58765, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{45077, 343, 5, 0x1},   // #6oma
	{57868, 101, 15, 0x1},  // eswatinikingdom
	{5128, 99, 18, 0x1},    // republicsouthsudan
	{44708, 194, 17, 0x1},  // republieksuriname
	{28552, 301, 5, 0x1},   // #5482
	{1770, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{60153, 173, 14, 0x1},  // republicachile
	{14906, 56, 16, 0x1},   // republicofangola
	{4683, 103, 4, 0x21},   // #9td
	{35096, 252, 19, 0x1},  // taiwanchinesetaipei
	{49004, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{15212, 162, 11, 0x1},  // newhebrides
	{51763, 143, 5, 0x1},   // #7oma
	{26817, 63, 5, 0x81},   // #4120
	{1248, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{40196, 66, 12, 0x1},   // comorosunion
	{11614, 63, 14, 0x1},   // frenchkameroen
	{40698, 232, 31, 0x1},  // territorynorthernmarianaislands
	{24387, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4679, 250, 4, 0x21},   // #9tc
	{27847, 96, 5, 0x81},   // #4686
	{63242, 245, 15, 0x1},  // southgeoislands
	{27782, 94, 5, 0x81},   // #4646
	{34424, 203, 12, 0x1},  // samoaamelika
	{27822, 248, 5, 0x81},  // #4666
	{5296, 139, 7, 0x1},    // mongoli
	{55934, 224, 25, 0x1},  // unitedstatesterritoryguam
	{27762, 149, 5, 0x81},  // #4634
	{1798, 179, 4, 0x21},   // #9ec
	{12481, 184, 5, 0x1},   // ayiti
	{57631, 91, 15, 0x1},   // republiknamibia
	{15519, 132, 12, 0x1},  // staatkoeweit
	{53596, 46, 20, 0x1},   // voormaligesovjetunie
	{11787, 107, 6, 0x1},   // uganda
	{36086, 87, 20, 0x1},   // portugueseeastafrica
	{5242, 106, 24, 0x1},   // formertanganyikazanzibar
	{13716, 54, 16, 0x1},   // amerikaverstaten
	{56501, 64, 16, 0x1},   // demrepofthecongo
	{41637, 67, 18, 0x1},   // caboverdecapeverde
	{35306, 67, 17, 0x1},   // caboverderepublic
	{11787, 107, 14, 0x1},  // ugandarepublic
	{10484, 66, 16, 0x1},   // unievandecomoren
	{28562, 344, 5, 0x1},   // #5484
	{31781, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{54860, 246, 25, 0x1},  // tristandacunhasainthelena
	{53822, 161, 5, 0x1},   // #7vie
	{3638, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{977, 9, 17, 0x21},     // bosniahercegovina
	{65435, 91, 17, 0x1},   // republicofnamibia
	{38703, 345, 5, 0x1},   // #6145
	{38693, 346, 5, 0x1},   // #6135
	{551, 59, 18, 0x1},     // republicuppervolta
	{18716, 231, 20, 0x1},  // stmartincollectivity
	{6906, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{22529, 88, 10, 0x1},   // mauritania
	{19772, 160, 20, 0x1},  // republicofuzbekistan
	{56721, 140, 16, 0x1},  // maleisefederatie
	{64847, 102, 19, 0x1},  // republiekseychellen
	{2060, 165, 23, 0x1},   // democraticrepublicyemen
	{55401, 116, 6, 0x1},   // bhutan
	{4713, 122, 12, 0x1},   // unionofindia
	{1518, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{23127, 188, 6, 0x1},   // mexiko
	{21486, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{61641, 28, 17, 0x1},   // republicoficeland
	{53295, 106, 5, 0x1},   // #7tan
	{2138, 65, 16, 0x1},    // brazzavillecongo
	{49592, 76, 13, 0x1},   // guineeconakry
	{60615, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{52064, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43308, 165, 25, 0x1},  // democraticrepublicofyemen
	{7752, 49, 17, 0x1},    // slovakianrepublic
	{37600, 23, 10, 0x1},   // sakartvelo
	{28087, 196, 5, 0x81},  // #4858
	{52951, 10, 19, 0x1},   // republiekwitrusland
	{57279, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{33265, 186, 31, 0x1},  // federationsaintchristophernevis
	{24879, 82, 15, 0x1},   // libyanarabjamah
	{33486, 84, 6, 0x1},    // morocc
	{49678, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16613, 111, 10, 0x1},  // afganistan
	{26156, 254, 17, 0x1},  // vaticaanstadstaat
	{10500, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{13231, 218, 12, 0x1},  // faraoislands
	{3743, 68, 10, 0x1},    // afarsissas
	{2053, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12576, 138, 10, 0x1},  // burmaunion
	{4759, 120, 27, 0x21},  // micronesiafederatedstatesof
	{44090, 347, 5, 0x1},   // #6mld
	{53522, 195, 5, 0x1},   // #7tto
	{350, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{48697, 2, 17, 0x1},    // principatdandorra
	{31362, 92, 15, 0x1},   // republicofniger
	{9699, 231, 17, 0x1},   // saintmartinfrench
	{34555, 134, 17, 0x1},  // libaneserepubliek
	{29375, 10, 18, 0x1},   // byelorussiabelarus
	{54279, 210, 20, 0x1},  // eilandencocoskeeling
	{43934, 73, 21, 0x1},   // socialistischethiopie
	{30737, 125, 15, 0x1},  // kingdomjordania
	{18449, 3, 15, 0x1},    // armeniarepublic
	{28857, 348, 5, 0x1},   // #5732
	{35789, 71, 17, 0x1},   // egyptarabrepublic
	{44073, 349, 5, 0x1},   // #6maw
	{60017, 151, 9, 0x1},   // singapour
	{36734, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{392, 242, 25, 0x1},    // departmentfrenchpolynesia
	{8288, 64, 31, 0x1},    // democraticrepublicofformercongo
	{25195, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{17556, 64, 27, 0x1},   // republikiyakongodemokratiki
	{44700, 151, 9, 0x1},   // singapoer
	{32767, 177, 21, 0x1},  // gemenebestvandominica
	{26822, 11, 5, 0x81},   // #4124
	{35333, 19, 17, 0x1},   // republicofestonia
	{41721, 350, 5, 0x1},   // #6dma
	{57828, 41, 15, 0x1},   // kingdomofnorway
	{826, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{62788, 100, 17, 0x1},  // saotomeenprincipe
	{39713, 33, 10, 0x1},   // luxembourg
	{29560, 241, 14, 0x1},  // statepalestina
	{46756, 67, 18, 0x1},   // republiekcaboverde
	{10273, 186, 10, 0x1},  // saintkitts
	{594, 247, 8, 0x1},     // svalbard
	{32692, 115, 21, 0x1},  // statebruneidarussalam
	{2029, 205, 40, 0x21},  // frafrenchsouthernandantarcticterritories
	{12273, 170, 7, 0x1},   // bolivia
	{18466, 96, 7, 0x1},    // senegal
	{22207, 132, 5, 0x81},  // #2kwt
	{38688, 351, 5, 0x1},   // #6130
	{4500, 135, 14, 0x21},  // ceylondominion
	{27842, 150, 5, 0x81},  // #4682
	{25897, 61, 25, 0x1},   // middenafrikaanserepubliek
	{27792, 246, 5, 0x81},  // #4654
	{27812, 187, 5, 0x81},  // #4662
	{27757, 240, 5, 0x81},  // #4630
	{17626, 20, 7, 0x1},    // finland
	{43015, 148, 18, 0x1},  // koreadempeoplesrep
	{28852, 352, 5, 0x1},   // #5731
	{47048, 2, 28, 0x1},    // valleysofandorraprincipality
	{56451, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{58626, 123, 17, 0x1},  // islamrepubliciran
	{2947, 40, 18, 0x1},    // kingdomnetherlands
	{27842, 170, 4, 0x81},  // #468
	{60304, 16, 22, 0x1},   // germanyfederalrepublic
	{63700, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{9851, 73, 39, 0x1},    // ityopiyafederalawidemokrasiyawiripeblik
	{29263, 56, 21, 0x1},   // peoplesrepublicangola
	{6088, 246, 19, 0x1},   // sthelenaenascension
	{60368, 247, 15, 0x1},  // svalbardislands
	{19734, 17, 5, 0x81},   // #2dnk
	{5608, 212, 11, 0x1},   // landcuracao
	{11857, 108, 19, 0x1},  // republiekzuidafrika
	{59552, 4, 19, 0x1},    // australiegemenebest
	{35673, 353, 5, 0x1},   // #5nir
	{20834, 64, 3, 0x1},    // rdc
	{41055, 99, 19, 0x1},   // republicsouthsoedan
	{35712, 354, 5, 0x1},   // #5nor
	{61254, 10, 20, 0x1},   // republicbielorusland
	{32158, 68, 18, 0x1},   // republicofdjibouti
	{27817, 231, 5, 0x81},  // #4663
	{58154, 24, 13, 0x1},   // kingdomgreece
	{42691, 157, 27, 0x1},  // democraticrepubliceasttimor
	{21371, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{22124, 186, 5, 0x81},  // #2kna
	{23706, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{53175, 94, 15, 0x1},   // republiekrwanda
	{19012, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{53743, 98, 29, 0x1},   // democratischerepublieksomalie
	{5918, 42, 10, 0x1},    // newzealand
	{13602, 18, 10, 0x1},   // statespain
	{10206, 60, 8, 0x1},    // botswana
	{22508, 77, 21, 0x1},   // gambiaislamicrepublic
	{29048, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{49548, 49, 18, 0x1},   // slowaakserepubliek
	{26750, 228, 26, 0x1},  // britishindiaoceanterritory
	{37950, 33, 9, 0x1},    // luxemburg
	{12762, 30, 13, 0x1},   // republicitaly
	{11193, 2, 21, 0x1},    // principalityofandorra
	{40255, 47, 17, 0x1},   // republicsanmarino
	{14138, 257, 22, 0x1},  // wallisandfutunaislands
	{43015, 148, 23, 0x1},  // koreadempeoplesrepublic
	{63203, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{21060, 213, 26, 0x1},  // christmasislandindianocean
	{55742, 67, 6, 0x1},    // cverde
	{43106, 36, 16, 0x1},   // republicamoldova
	{53827, 197, 5, 0x1},   // #7vin
	{5146, 95, 13, 0x1},    // upto2011sudan
	{3316, 210, 28, 0x1},   // keelingislandsterritorycocos
	{8699, 72, 12, 0x1},    // stateeritrea
	{44426, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{53817, 198, 5, 0x1},   // #7ven
	{16492, 115, 22, 0x1},  // nationbruneiabodepeace
	{53240, 110, 12, 0x1},  // zuidrhodesie
	{38378, 54, 24, 0x1},   // unitedstatesnorthamerica
	{21950, 127, 5, 0x81},  // #2kaz
	{27807, 200, 5, 0x81},  // #4660
	{22015, 128, 5, 0x81},  // #2kgz
	{9423, 246, 17, 0x1},   // formersainthelena
	{64053, 164, 24, 0x1},  // jemenitischearabrepublic
	{57770, 95, 13, 0x1},   // sudanrepublic
	{17400, 206, 26, 0x1},  // sinteustatiusensababonaire
	{44662, 287, 5, 0x1},   // #6mor
	{51318, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{63631, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{26792, 204, 4, 0x81},  // #410
	{24603, 254, 8, 0x1},   // vaticano
	{19000, 226, 12, 0x1},  // heardislands
	{10805, 55, 4, 0x1},    // sfry
	{25330, 16, 13, 0x1},   // westduitsland
	{11969, 184, 14, 0x1},  // republiekhaiti
	{11254, 257, 15, 0x1},  // fwallisenfutuna
	{23748, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13918, 95, 11, 0x1},   // formersudan
	{33818, 131, 18, 0x1},  // southkorearepublic
	{51553, 138, 5, 0x1},   // #7mya
	{4581, 235, 26, 0x1},   // overzeesdepartementmayotte
	{29188, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{58223, 58, 12, 0x1},   // benindahomey
	{6469, 140, 22, 0x1},   // formerfederationmalaya
	{4065, 241, 21, 0x21},  // palestijnseautoriteit
	{45323, 244, 20, 0x1},  // republiekzuidvietnam
	{16512, 61, 24, 0x1},   // centralafricankeizerrijk
	{34380, 73, 21, 0x1},   // socialistischethiopia
	{873, 232, 15, 0x1},    // northernmariana
	{3233, 234, 21, 0x1},   // departementmartinique
	{51637, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{29822, 19, 16, 0x1},   // republiekestland
	{42478, 102, 23, 0x1},  // republiquedesseychelles
	{5875, 42, 18, 0x1},    // aotearoanewzeeland
	{20236, 250, 11, 0x1},  // turkscaicos
	{58622, 123, 17, 0x1},  // iranislamrepublic
	{50229, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{44068, 355, 5, 0x1},   // #6mas
	{29663, 8, 9, 0x1},     // balgariya
	{25534, 130, 16, 0x1},  // kiribatirepublic
	{5883, 42, 10, 0x1},    // newzeeland
	{12747, 122, 13, 0x1},  // republicindia
	{19760, 177, 8, 0x1},   // dominika
	{52279, 185, 7, 0x1},   // jamaica
	{64497, 34, 14, 0x1},   // republiclatvia
	{44857, 54, 9, 0x1},    // amerikavs
	{2169, 43, 6, 0x1},     // polska
	{47261, 356, 5, 0x1},   // #6zam
	{50353, 127, 10, 0x1},  // kazakhstan
	{46746, 156, 19, 0x1},  // turkmeenserepubliek
	{38091, 105, 18, 0x1},  // tunesischerepublic
	{47271, 357, 5, 0x1},   // #6zim
	{7136, 201, 13, 0x1},   // alandsislands
	{18836, 241, 14, 0x1},  // statepalestine
	{4733, 222, 18, 0x1},   // territorygroenland
	{8147, 15, 25, 0x1},    // germanydemocraticrepublic
	{32263, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{33808, 131, 20, 0x1},  // republicofsouthkorea
	{3254, 210, 29, 0x1},   // overzeesterritorycocosislands
	{4580, 186, 26, 0x21},  // saintkittsennevisfederatie
	{15009, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{15001, 37, 17, 0x1},   // republicmacedonia
	{55846, 71, 13, 0x1},   // egyptrepublic
	{55567, 22, 14, 0x1},   // grootbrittanie
	{782, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{35020, 230, 10, 0x1},  // chinamacao
	{52824, 147, 16, 0x1},  // papuanieuwguinea
	{45169, 7, 7, 0x1},     // belgien
	{12742, 184, 13, 0x1},  // haitirepublic
	{6939, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{44085, 358, 5, 0x1},   // #6mex
	{51844, 259, 11, 0x1},  // kosovorepof
	{61810, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{34195, 22, 12, 0x1},   // unitedkindom
	{26817, 69, 4, 0x81},   // #412
	{27772, 116, 4, 0x81},  // #464
	{40149, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{49953, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{30484, 63, 8, 0x1},    // cameroen
	{9198, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{22615, 137, 25, 0x1},  // marshalleilandenrepubliek
	{64618, 132, 17, 0x1},  // vorstendomkoeweit
	{41519, 359, 5, 0x1},   // #6cyp
	{53305, 154, 5, 0x1},   // #7tha
	{62619, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{24024, 170, 16, 0x1},  // boliviaplurstate
	{58110, 60, 14, 0x1},   // betsjoeanaland
	{11550, 168, 7, 0x1},   // bahamas
	{317, 242, 26, 0x1},    // departementfrenchpolynesia
	{31496, 178, 16, 0x1},  // domincanrepublic
	{2194, 202, 25, 0x21},  // formernetherlandsantilles
	{34499, 221, 16, 0x1},  // guadeloupefrench
	{3283, 210, 7, 0x1},    // keeling
	{28247, 306, 5, 0x1},   // #5232
	{24470, 46, 5, 0x81},   // #2rus
	{59789, 246, 14, 0x1},  // sthelenaeiland
	{602, 140, 25, 0x21},   // formerfederatievanmalakka
	{4914, 26, 9, 0x1},     // hongarije
	{14947, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39553, 360, 5, 0x1},   // #6990
	{14216, 83, 10, 0x1},   // basutoland
	{10747, 66, 12, 0x1},   // comorenstaat
	{11686, 21, 12, 0x1},   // francedomtom
	{54587, 200, 25, 0x1},  // overseasterritoryanguilla
	{20679, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{40686, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{51351, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{20550, 103, 6, 0x1},   // tsjaad
	{59582, 211, 12, 0x1},  // cookeilanden
	{15707, 25, 24, 0x1},   // croatialocalnamehrvatska
	{56654, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{191, 198, 19, 0x21},   // venezuelabolivrepof
	{39558, 361, 5, 0x1},   // #6aab
	{60823, 22, 18, 0x1},   // verenigdkoninkrijk
	{51238, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{52347, 90, 6, 0x1},    // malawi
	{35571, 362, 5, 0x1},   // #5new
	{41939, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9293, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14337, 46, 16, 0x1},   // russianfederaton
	{26200, 231, 20, 0x1},  // frankrijksintmaarten
	{51915, 179, 19, 0x1},  // republicadelecuador
	{37230, 66, 14, 0x1},   // udzimawakomori
	{47983, 6, 10, 0x1},    // azerbeijan
	{1298, 257, 14, 0x1},   // wallisenfutuna
	{28092, 228, 4, 0x81},  // #486
	{56254, 65, 16, 0x1},   // kongobrazzaville
	{22657, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47266, 363, 5, 0x1},   // #6zan
	{2130, 65, 8, 0x1},     // congorep
	{9602, 121, 17, 0x1},   // netherlandsindies
	{4038, 82, 12, 0x1},    // stateoflibya
	{53499, 104, 5, 0x1},   // #7tog
	{61793, 95, 15, 0x1},   // republicofsudan
	{35492, 364, 5, 0x1},   // #5nep
	{47450, 167, 5, 0x1},   // #7ant
	{7628, 161, 9, 0x1},    // srvietnam
	{15849, 157, 11, 0x1},  // timoreleste
	{48640, 45, 23, 0x1},   // roemeensevolksrepubliek
	{57350, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{30737, 125, 13, 0x1},  // kingdomjordan
	{22697, 253, 19, 0x1},  // usminoroutlyingisds
	{16992, 137, 3, 0x1},   // rmi
	{40399, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36293, 365, 5, 0x1},   // #5rwa
	{38279, 320, 5, 0x1},   // #5ukg
	{1638, 112, 12, 0x1},   // arabemirates
	{38390, 54, 24, 0x1},   // northamericaunitedstates
	{28242, 300, 5, 0x1},   // #5230
	{24627, 94, 5, 0x81},   // #2rwa
	{25793, 64, 23, 0x1},   // democraticrepublickongo
	{2340, 62, 29, 0x21},   // republiccotedivoireivorycoast
	{24436, 243, 5, 0x81},  // #2reu
	{57097, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{26802, 57, 5, 0x81},   // #4108
	{8070, 145, 19, 0x1},   // republicphilippines
	{10245, 186, 18, 0x1},  // stchristophernevis
	{29600, 366, 5, 0x1},   // #5aus
	{3998, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{22657, 247, 19, 0x1},  // spitsbergenjanmayen
	{47505, 199, 5, 0x1},   // #7aru
	{48362, 125, 24, 0x1},  // hashemitekingdomofjordan
	{8164, 64, 13, 0x1},    // republiczaire
	{39638, 367, 5, 0x1},   // #6alb
	{64656, 144, 19, 0x1},  // inclbangladpakistan
	{7266, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{56496, 64, 13, 0x1},   // congodemrepof
	{61238, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31678, 237, 22, 0x1},  // norfolkislandterritory
	{36806, 230, 10, 0x1},  // macauchina
	{63335, 114, 12, 0x1},  // staatbahrein
	{54434, 22, 14, 0x1},   // grootbrittania
	{435, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{36546, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14327, 46, 10, 0x1},   // formerussr
	{39548, 309, 5, 0x1},   // #6987
	{23369, 87, 9, 0x1},    // mozambque
	{1887, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{2340, 62, 19, 0x21},   // republiccotedivoire
	{65404, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{26862, 203, 4, 0x81},  // #416
	{27717, 208, 4, 0x81},  // #460
	{27957, 171, 4, 0x81},  // #476
	{6163, 120, 23, 0x1},   // federalstatesmicronesia
	{41790, 368, 5, 0x1},   // #6drv
	{2166, 177, 18, 0x21},  // gemenebestdominica
	{28072, 169, 4, 0x81},  // #484
	{15252, 24, 6, 0x1},    // hellas
	{22682, 207, 17, 0x1},  // saintbartholomeus
	{60896, 72, 12, 0x1},   // staateritrea
	{6420, 140, 16, 0x1},   // federatiamalakka
	{2173, 127, 9, 0x1},    // kazakstan
	{47557, 5, 5, 0x1},     // #7aut
	{50533, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38262, 369, 5, 0x1},   // #5uae
	{7484, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10440, 165, 16, 0x1},  // formersouthjemen
	{37114, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5265, 145, 20, 0x1},   // republikangpilipinas
	{17149, 6, 13, 0x1},    // azerbeidzjaan
	{39543, 370, 5, 0x1},   // #6986
	{9186, 15, 19, 0x1},    // republiceastgermany
	{1312, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{6957, 199, 21, 0x1},   // arubakofthenetherland
	{28457, 371, 5, 0x1},   // #5403
	{12701, 74, 13, 0x1},   // gabonrepublic
	{14444, 209, 27, 0x1},  // grondterritorybouvetislands
	{18427, 43, 14, 0x1},   // republicpoland
	{45663, 82, 16, 0x1},   // libyanjamahiriya
	{41009, 372, 5, 0x1},   // #6cdi
	{5766, 243, 16, 0x1},   // territoryreunion
	{40878, 373, 5, 0x1},   // #6cam
	{47276, 111, 5, 0x1},   // #7afg
	{38468, 374, 5, 0x1},   // #5wsm
	{21928, 134, 7, 0x1},   // libanon
	{40263, 47, 17, 0x1},   // sanmarinorepublic
	{38182, 48, 28, 0x1},   // statenunieservieenmontenegro
	{22069, 130, 5, 0x81},  // #2kir
	{54100, 229, 15, 0x1},  // bailiwickjersey
	{10081, 67, 17, 0x1},   // republiccaboverde
	{22129, 131, 5, 0x81},  // #2kor
	{60471, 165, 4, 0x1},   // pdry
	{9084, 256, 17, 0x1},   // usmaagdeneilanden
	{45311, 145, 21, 0x1},  // philippijnserepubliek
	{11012, 37, 20, 0x1},   // thefmryugrpmacedonia
	{27932, 209, 4, 0x81},  // #474
	{30183, 9, 20, 0x1},    // bosniaandhercegovina
	{47815, 114, 16, 0x1},  // kingdomofbahrain
	{19585, 250, 16, 0x1},  // turksandcaicosis
	{34700, 246, 23, 0x1},  // ascensionandsainthelena
	{22959, 249, 23, 0x1},  // saintmaartennetherlands
	{53400, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{28452, 333, 5, 0x1},   // #5402
	{39570, 375, 5, 0x1},   // #6afg
	{39647, 283, 5, 0x1},   // #6alg
	{41320, 344, 5, 0x1},   // #6con
	{40888, 376, 5, 0x1},   // #6can
	{22235, 131, 14, 0x1},  // republiekkorea
	{13675, 37, 4, 0x1},    // vjrm
	{63688, 183, 8, 0x1},   // hondurus
	{1634, 46, 10, 0x21},   // sovjetunia
	{43650, 14, 16, 0x1},   // republictsjechia
	{11876, 66, 14, 0x1},   // uniedercomoren
	{21833, 85, 28, 0x1},   // democraticrepublicmadagascar
	{28272, 377, 5, 0x1},   // #5290
	{36220, 378, 5, 0x1},   // #5rom
	{8622, 147, 26, 0x1},   // papuaandnewguineaterritory
	{53682, 186, 16, 0x1},  // stkittsandnevits
	{24460, 45, 5, 0x81},   // #2rou
	{47668, 10, 10, 0x1},   // belorussia
	{26120, 236, 14, 0x1},  // nieuwcaledonie
	{37732, 67, 17, 0x1},   // republiccapeverde
	{54604, 200, 15, 0x1},  // anguillabritish
	{13079, 82, 22, 0x1},   // libischearabjamahiriya
	{46674, 100, 19, 0x1},  // saotomeeastprincipe
	{29674, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14276, 133, 10, 0x1},  // formerlaos
	{41, 379, 11, 0x2},     // saintmartin
	{28542, 335, 5, 0x1},   // #5475
	{63542, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{34797, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{21722, 183, 16, 0x1},  // republichonduras
	{28102, 257, 5, 0x81},  // #4876
	{35482, 381, 5, 0x1},   // #5nam
	{41356, 382, 5, 0x1},   // #6cro
	{64837, 102, 19, 0x1},  // seychellenrepubliek
	{15967, 131, 10, 0x1},  // southkorea
	{2977, 40, 9, 0x1},     // nederland
	{44258, 117, 19, 0x1},  // volksrepubliekchina
	{40893, 272, 5, 0x1},   // #6cao
	{30294, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{11915, 32, 18, 0x1},   // lithuanianrepublic
	{63885, 29, 13, 0x1},   // stateofisrael
	{30120, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{37701, 153, 20, 0x1},  // syrischearabrepublic
	{28252, 313, 5, 0x1},   // #5235
	{63129, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{4281, 153, 14, 0x1},   // syrianrepublic
	{26582, 17, 20, 0x1},   // koninkrijkdenemarken
	{39538, 322, 5, 0x1},   // #6983
	{2447, 130, 14, 0x21},  // gilbertislands
	{27902, 60, 4, 0x81},   // #472
	{15437, 46, 7, 0x1},    // fmrussr
	{14533, 214, 23, 0x1},  // territorykaaimanislands
	{37783, 37, 22, 0x1},   // republicnorthmacedonia
	{25176, 228, 19, 0x1},  // britsindischeoceaan
	{14323, 154, 4, 0x1},   // siam
	{28462, 383, 5, 0x1},   // #5404
	{7264, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10789, 55, 16, 0x1},   // formeryugoslavia
	{38264, 112, 3, 0x1},   // uae
	{47914, 145, 19, 0x1},  // republiekfilipijnen
	{3120, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4256, 111, 10, 0x1},   // owganystan
	{41114, 384, 5, 0x1},   // #6col
	{22343, 148, 6, 0x1},   // nkorea
	{28647, 385, 5, 0x1},   // #5560
	{17237, 206, 11, 0x1},  // beseilanden
	{17366, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{11658, 19, 7, 0x1},    // estland
	{3433, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1265, 37, 19, 0x21},   // republicofmacedonia
	{22442, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33563, 34, 7, 0x1},    // latvija
	{36225, 386, 5, 0x1},   // #5rus
	{46874, 213, 30, 0x1},  // grondterritorychristmasislands
	{62820, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{49504, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{36172, 348, 5, 0x1},   // #5rok
	{1216, 223, 18, 0x1},   // guyanefrenchguiana
	{37553, 190, 17, 0x1},  // republicadepanama
	{13406, 150, 12, 0x1},  // saoediarabia
	{889, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{3073, 32, 8, 0x21},    // lithunia
	{12039, 142, 12, 0x1},  // nauruislands
	{58887, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{31432, 68, 6, 0x1},    // jibuti
	{32951, 44, 19, 0x1},   // republicaportuguesa
	{26646, 164, 5, 0x81},  // #2yem
	{3150, 58, 7, 0x1},     // dahomey
	{3290, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{43729, 256, 17, 0x1},  // maagdeneilandenvs
	{47552, 4, 5, 0x1},     // #7aus
	{3032, 73, 16, 0x1},    // incleritethiopia
	{41145, 387, 5, 0x1},   // #6com
	{26173, 115, 16, 0x1},  // bruneidarussalam
	{29093, 255, 15, 0x1},  // virginislandsuk
	{18456, 96, 17, 0x1},   // republicofsenegal
	{4455, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{14922, 45, 24, 0x1},   // peoplesrepublicofromania
	{36667, 230, 10, 0x1},  // chinamacau
	{44106, 5, 17, 0x1},    // republicofaustria
	{16851, 53, 17, 0x1},   // republicofukraine
	{17419, 206, 25, 0x1},  // bonairesabasainteustatius
	{21798, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1542, 182, 25, 0x1},   // guyanacooperativerepublic
	{52225, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{27867, 9, 4, 0x81},    // #470
	{44174, 388, 5, 0x1},   // #6mlt
	{32825, 168, 10, 0x1},  // thebahamas
	{60844, 22, 29, 0x1},   // grootbrittannieennoordierland
	{1465, 82, 21, 0x1},    // libischarabjamahiriya
	{33155, 98, 10, 0x1},   // soomaaliya
	{33961, 389, 5, 0x1},   // #5lie
	{60579, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5534, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{19702, 390, 5, 0x1},   // #2dhy
	{41479, 391, 5, 0x1},   // #6cub
	{36928, 106, 26, 0x1},  // verenigderepubliektanzania
	{18991, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{48003, 63, 24, 0x1},   // unitedrepublicofcameroon
	{36726, 117, 13, 0x1},  // mainlandchina
	{58349, 6, 20, 0x1},    // republicofazerbaijan
	{10478, 46, 10, 0x1},   // sovjetunie
	{5942, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{2892, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{59531, 177, 18, 0x1},  // dominicagemenebest
	{56876, 215, 15, 0x1},  // sahrawirepublic
	{60024, 106, 12, 0x1},  // ureptanzania
	{51470, 230, 13, 0x1},  // macaosarchina
	{25764, 119, 19, 0x1},  // fijiislandsrepublic
	{43893, 392, 5, 0x1},   // #6mag
	{39498, 393, 5, 0x1},   // #6920
	{31733, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9497, 138, 27, 0x1},   // unionburmasocialistrepublic
	{26792, 8, 5, 0x81},    // #4100
	{26832, 214, 5, 0x81},  // #4136
	{33932, 394, 5, 0x1},   // #5lib
	{23, 257, 18, 0x1},     // wallisfutunafrench
	{41734, 395, 5, 0x1},   // #6dom
	{21888, 103, 17, 0x1},  // republiquedutchad
	{28537, 272, 5, 0x1},   // #5471
	{47500, 3, 5, 0x1},     // #7arm
	{19632, 396, 5, 0x81},  // #2ddr
	{48533, 64, 5, 0x1},    // #7cod
	{11518, 240, 20, 0x1},  // gemenebestpuertorico
	{28072, 54, 5, 0x81},   // #4840
	{14371, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7383, 164, 12, 0x1},   // yemenkingdom
	{45658, 82, 10, 0x1},   // statelibya
	{48034, 63, 16, 0x1},   // republiccameroon
	{64069, 153, 13, 0x1},  // republicsyria
	{43888, 397, 5, 0x1},   // #6mad
	{14110, 205, 23, 0x1},  // frenchsouthernterritory
	{12398, 196, 23, 0x1},  // orientalrepublicuruguay
	{62153, 84, 7, 0x1},    // marocco
	{29032, 361, 5, 0x1},   // #5aab
	{14353, 65, 10, 0x1},   // franscongo
	{15781, 15, 6, 0x1},    // #3ddde
	{16369, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{53718, 16, 26, 0x1},   // federalerepubliekduitsland
	{23942, 102, 17, 0x1},  // islandsseychellen
	{3131, 51, 13, 0x21},   // swedenkingdom
	{55001, 9, 12, 0x1},    // bsniahrzgvna
	{65220, 128, 18, 0x1},  // republickirgizstan
	{14820, 218, 9, 0x1},   // faeroerne
	{25605, 131, 3, 0x1},   // rok
	{17169, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{19620, 44, 8, 0x1},    // portugal
	{2070, 164, 13, 0x1},   // republicyemen
	{52783, 143, 12, 0x1},  // saltanatuman
	{47255, 11, 6, 0x1},    // canada
	{33296, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{16790, 87, 25, 0x1},   // peoplesrepublicmozambique
	{16970, 166, 19, 0x1},  // republiekargentinie
	{12421, 63, 13, 0x1},   // franskameroen
	{55440, 24, 18, 0x1},   // kingdomgriekenland
	{39518, 398, 5, 0x1},   // #6970
	{5959, 218, 15, 0x1},   // faeroereilanden
	{36176, 141, 14, 0x1},  // kingdomofnepal
	{1080, 150, 12, 0x21},  // saoediarabie
	{24441, 399, 5, 0x1},   // #2rho
	{8037, 138, 14, 0x1},   // unionofmyanmar
	{11586, 242, 14, 0x1},  // franspolinesie
	{31636, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{15959, 131, 18, 0x1},  // republicsouthkorea
	{10361, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{22508, 77, 6, 0x1},    // gambia
	{15361, 156, 9, 0x1},   // turkmenia
	{31667, 237, 24, 0x1},  // territoryofnorfolkisland
	{63896, 159, 14, 0x1},  // elliceeilanden
	{8885, 161, 12, 0x1},   // northvietnam
	{28652, 381, 5, 0x1},   // #5565
	{54619, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{58476, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{64026, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{51690, 224, 18, 0x1},  // grondterritoryguam
	{6651, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39523, 400, 5, 0x1},   // #6971
	{17251, 218, 13, 0x1},  // faeroeislands
	{63598, 111, 16, 0x1},  // stateafghanistan
	{37740, 67, 16, 0x1},   // capeverdeislands
	{6210, 244, 17, 0x1},   // republicofvietnam
	{4045, 82, 5, 0x1},     // libya
	{30000, 227, 24, 0x1},  // grondterritoryislandsman
	{1642, 112, 8, 0x1},    // emirates
	{19717, 177, 5, 0x81},  // #2dma
	{28567, 401, 5, 0x1},   // #5490
	{7313, 120, 16, 0x1},   // micronesiafedsts
	{28917, 402, 5, 0x1},   // #5812
	{13515, 51, 16, 0x1},   // koninkrijkzweden
	{45449, 178, 4, 0x1},   // domr
	{11717, 120, 14, 0x1},  // fsofmicronesia
	{16446, 119, 6, 0x1},   // fidzji
	{19000, 226, 20, 0x1},  // heardislandsmcdonald
	{60298, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{10046, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{43883, 403, 5, 0x1},   // #6mac
	{10206, 60, 16, 0x1},   // botswanarepublic
	{26492, 112, 12, 0x1},  // unitedarabem
	{39528, 404, 5, 0x1},   // #6972
	{22403, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{17041, 210, 26, 0x1},  // grondterritorycocosislands
	{2647, 161, 20, 0x21},  // republicnorthvietnam
	{24455, 405, 5, 0x1},   // #2rom
	{8238, 177, 8, 0x1},    // dominica
	{26797, 138, 5, 0x81},  // #4104
	{26827, 67, 5, 0x81},   // #4132
	{39943, 406, 5, 0x1},   // #6aul
	{38423, 203, 22, 0x1},  // americansamoaterritory
	{62422, 231, 18, 0x1},  // fransdeelstmaarten
	{15714, 25, 24, 0x1},   // localnamehrvatskacroatia
	{28532, 407, 5, 0x1},   // #5461
	{39561, 73, 9, 0x1},    // abyssinia
	{65058, 114, 14, 0x1},  // stateofbahrain
	{5185, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{55287, 241, 19, 0x1},  // occupiedtrpalestine
	{38359, 408, 5, 0x1},   // #5ukr
	{41765, 138, 15, 0x1},  // republicmyanmar
	{13856, 73, 11, 0x1},   // fmrethiopia
	{13881, 138, 11, 0x1},  // formerburma
	{32642, 26, 9, 0x1},    // hungarije
	{20747, 197, 15, 0x1},  // stvincentandgre
	{37724, 174, 16, 0x1},  // colombiarepublic
	{24064, 144, 5, 0x81},  // #2pak
	{11955, 75, 14, 0x1},   // republiekghana
	{39533, 409, 5, 0x1},   // #6973
	{54675, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{41869, 225, 22, 0x1},  // grondterritoryhongkong
	{32488, 410, 5, 0x1},   // #5gui
	{15860, 58, 6, 0x1},    // #3dybj
	{12840, 82, 18, 0x1},   // libyaarabjamahiriy
	{26702, 6, 9, 0x1},     // azerbijan
	{5852, 212, 18, 0x1},   // curacaoknetherland
	{48202, 56, 17, 0x1},   // republicadeangola
	{35737, 411, 5, 0x1},   // #5nth
	{40120, 165, 17, 0x1},  // adenyemenpdrsouth
	{48538, 211, 5, 0x1},   // #7cok
	{19044, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3620, 234, 20, 0x1},   // departmentmartinique
	{42241, 208, 21, 0x1},  // grondterritorybermuda
	{1994, 205, 35, 0x21},  // frafrenchsouthernantarcticterritory
	{54782, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{5291, 139, 13, 0x1},   // statemongolia
	{9159, 15, 11, 0x1},    // eastgermany
	{50329, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16092, 111, 21, 0x1},  // republicofafghanistan
	{24171, 145, 5, 0x81},  // #2phl
	{43878, 412, 5, 0x1},   // #6maa
	{33563, 34, 17, 0x1},   // latvijasrepublika
	{7657, 46, 13, 0x1},    // sovjetrusland
	{39493, 413, 5, 0x1},   // #6910
	{32006, 213, 27, 0x1},  // indianoceanchristmasislands
	{17248, 59, 5, 0x81},   // #2bfa
	{3932, 210, 20, 0x1},   // keelingeilandencocos
	{29590, 414, 5, 0x1},   // #5arm
	{19413, 171, 26, 0x1},  // federativerepublicofbrazil
	{5317, 108, 19, 0x1},   // southafricarepublic
	{18948, 145, 22, 0x1},  // commonwealthfilipijnen
	{28912, 373, 5, 0x1},   // #5811
	{1412, 256, 15, 0x1},   // virginislandsvs
	{887, 202, 22, 0x21},   // nederlandseantillenoud
	{48990, 153, 12, 0x1},  // arabrepsyrie
	{799, 213, 27, 0x1},    // christmasislandsindianocean
	{22010, 80, 5, 0x81},   // #2ken
	{64628, 132, 17, 0x1},  // koeweitvorstendom
	{42565, 176, 15, 0x1},  // republicadecuba
	{15332, 128, 8, 0x1},   // kirgisia
	{52425, 196, 22, 0x1},  // easternrepublicuruguay
	{3142, 58, 20, 0x1},    // formerlydahomeybenin
	{15127, 161, 8, 0x1},   // vietnamn
	{44245, 415, 5, 0x1},   // #6mon
	{49818, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{42661, 416, 5, 0x1},   // #6jam
	{4247, 143, 13, 0x21},  // maskateenoman
	{16482, 115, 22, 0x1},  // abodepeacenationbrunei
	{49123, 103, 15, 0x1},  // jumhuriyattshad
	{5177, 140, 16, 0x21},  // malayafederation
	{44481, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29595, 417, 5, 0x1},   // #5aul
	{19697, 16, 5, 0x81},   // #2deu
	{48585, 66, 5, 0x1},    // #7com
	{14893, 43, 21, 0x1},   // poolsepeoplesrepublic
	{33628, 227, 7, 0x1},   // manisle
	{47399, 2, 5, 0x1},     // #7and
	{36367, 186, 22, 0x1},  // sintchristoffelennevis
	{28922, 418, 5, 0x1},   // #5816
	{34832, 246, 21, 0x1},  // ascensionensinthelena
	{642, 221, 10, 0x1},    // guadeloupe
	{32321, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{21851, 85, 10, 0x1},   // madagascar
	{52700, 171, 23, 0x1},  // brazilieverenigdestaten
	{63989, 213, 14, 0x1},  // kerstmiseiland
	{59978, 144, 16, 0x1},  // pakistanrepublic
	{64395, 186, 15, 0x1},  // stkittsandnevis
	{59806, 64, 13, 0x1},   // belgischcongo
	{26492, 112, 11, 0x1},  // unitedarabe
	{42903, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13735, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{42777, 419, 5, 0x1},   // #6jpn
	{35626, 240, 24, 0x1},  // grondterritorypuertorico
	{32057, 336, 5, 0x1},   // #5gab
	{44553, 117, 17, 0x1},  // chinapeoplesrepof
	{6911, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24201, 43, 5, 0x81},   // #2pol
	{2977, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{8367, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{7016, 230, 5, 0x1},    // macao
	{14850, 46, 16, 0x1},   // russianfedertion
	{1833, 229, 17, 0x21},  // bailiwickofjersey
	{29639, 179, 16, 0x1},  // republiekecuador
	{41716, 420, 5, 0x1},   // #6dji
	{19536, 52, 19, 0x1},   // ottomanempireturkey
	{30325, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{33657, 299, 5, 0x1},   // #5leb
	{5126, 71, 3, 0x1},     // uar
	{48556, 174, 5, 0x1},   // #7col
	{3647, 87, 24, 0x21},   // volksrepubliekmozambique
	{11807, 173, 14, 0x1},  // republiekchili
	{20227, 250, 27, 0x1},  // territoryturkscaicosislands
	{28927, 421, 5, 0x1},   // #5817
	{37819, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{21017, 241, 20, 0x1},  // palestinianauthority
	{3919, 210, 13, 0x1},   // cocoseilanden
	{4700, 243, 18, 0x1},   // departementreunion
	{40551, 76, 16, 0x1},   // republiqueguinea
	{53209, 154, 12, 0x1},  // siamthailand
	{7457, 55, 21, 0x1},    // formersfrofyugoslavia
	{3388, 182, 16, 0x1},   // georgetownguyana
	{5282, 120, 24, 0x21},  // micronesiefederalestaten
	{35558, 201, 13, 0x1},  // aalandislands
	{61309, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{36954, 106, 18, 0x1},  // tanganyikarepublic
	{38210, 6, 18, 0x1},    // republicazerbaijan
	{32176, 422, 5, 0x1},   // #5gam
	{43955, 423, 5, 0x1},   // #6mal
	{18815, 114, 7, 0x1},   // bahrain
	{61677, 82, 11, 0x1},   // formerlibya
	{10148, 273, 16, 0x82}, // fedrepyugoslavia
	{10353, 106, 26, 0x1},  // republictanganyikazanzibar
	{50943, 66, 12, 0x1},   // comorenstate
	{29302, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{61245, 49, 17, 0x1},   // slowaakserepublic
	{28442, 424, 5, 0x1},   // #5390
	{13196, 111, 23, 0x1},  // islamicrepofafghanistan
	{50131, 247, 18, 0x1},  // svalbardogjanmayen
	{58130, 82, 12, 0x1},   // libyakingdom
	{57325, 54, 25, 0x1},   // verenigdestatenvanamerika
	{48081, 65, 5, 0x1},    // #7cgo
	{36524, 65, 20, 0x1},   // congopeoplesrepublic
	{3447, 138, 8, 0x21},   // mayanmar
	{14644, 232, 23, 0x1},  // northernmarianenislands
	{38368, 425, 5, 0x1},   // #5uru
	{35946, 145, 23, 0x1},  // philippinescommonwealth
	{20313, 119, 26, 0x1},  // republiekvandefijieilanden
	{5619, 121, 19, 0x1},   // nederlandsoostindie
	{7821, 129, 14, 0x1},   // khmerrepubliek
	{17879, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{51094, 133, 6, 0x1},   // laopdr
	{2286, 62, 23, 0x21},   // republicoftheivorycoast
	{8784, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{33488, 426, 3, 0x3},   // roc
	{35136, 252, 22, 0x1},  // taiwanchineseprovincie
	{22064, 129, 5, 0x81},  // #2khm
	{24082, 190, 5, 0x81},  // #2pan
	{43536, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18016, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{14581, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{24087, 239, 5, 0x81},  // #2pcn
	{12110, 118, 6, 0x1},   // kibris
	{18103, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{1733, 133, 11, 0x21},  // kingdomlaos
	{29531, 254, 17, 0x1},  // vaticaanstadstate
	{5493, 196, 24, 0x1},   // oosterserepubliekuruguay
	{29428, 9, 19, 0x1},    // bosnieenherzegovina
	{28327, 429, 5, 0x1},   // #5343
	{49748, 184, 5, 0x1},   // #7hai
	{34484, 221, 25, 0x1},  // departementdelaguadeloupe
	{60602, 64, 13, 0x1},   // congokinshasa
	{64505, 34, 15, 0x1},   // latvianrepublic
	{115, 207, 10, 0x1},    // saintbarth
	{47462, 166, 5, 0x1},   // #7arg
	{48060, 11, 5, 0x1},    // #7can
	{33103, 148, 15, 0x1},  // democratickorea
	{6195, 140, 6, 0x1},    // malaya
	{18270, 60, 5, 0x81},   // #2bwa
	{47404, 56, 5, 0x1},    // #7ang
	{8349, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{16162, 143, 13, 0x1},  // sultanateoman
	{40493, 239, 10, 0x1},  // pitcairnis
	{50460, 128, 19, 0x1},  // kirgizischerepublic
	{59170, 179, 7, 0x1},   // equador
	{14752, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{11053, 37, 14, 0x1},   // macedoniefyrom
	{458, 213, 25, 0x1},    // territorychristmasislands
	{51520, 253, 17, 0x1},  // usoutlyingislands
	{19636, 92, 17, 0x1},   // republiqueduniger
	{3211, 430, 12, 0x22},  // ruandaurundi
	{64600, 164, 10, 0x1},  // yemensanaa
	{1516, 167, 16, 0x21},  // antiguaenbarbuda
	{59892, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{19758, 178, 5, 0x81},  // #2dom
	{48050, 129, 5, 0x1},   // #7cam
	{63532, 148, 18, 0x1},  // noordkoreavolksrep
	{46263, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{19707, 68, 5, 0x81},   // #2dji
	{28907, 432, 5, 0x1},   // #5800
	{19782, 160, 10, 0x1},  // uzbekistan
	{22244, 148, 15, 0x1},  // koreademocratic
	{21539, 28, 5, 0x81},   // #2isl
	{63591, 111, 23, 0x1},  // islamicstateafghanistan
	{8869, 164, 10, 0x1},   // noordjemen
	{28207, 411, 5, 0x1},   // #5210
	{10852, 127, 11, 0x1},  // khazakhstan
	{2868, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{4492, 135, 14, 0x21},  // dominionceylon
	{15223, 44, 9, 0x1},    // portugual
	{60283, 16, 28, 0x1},   // federalrepublicformergermany
	{39488, 406, 5, 0x1},   // #6900
	{29044, 433, 5, 0x1},   // #5afg
	{47064, 31, 27, 0x1},   // principalityofliechtenstein
	{28302, 434, 5, 0x1},   // #5325
	{28322, 435, 5, 0x1},   // #5341
	{28367, 436, 5, 0x1},   // #5355
	{7845, 136, 20, 0x1},   // formermaldiveislands
	{28447, 437, 5, 0x1},   // #5395
	{50353, 127, 18, 0x1},  // kazakhstanrepublic
	{29487, 438, 5, 0x1},   // #5arg
	{29607, 6, 12, 0x1},    // azerbaidzhan
	{42701, 157, 17, 0x1},  // republiceasttimor
	{5369, 236, 35, 0x21},  // overzeesecollectiviteitnewcaledonia
	{40551, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9369, 78, 11, 0x1},    // guinebissau
	{19673, 102, 17, 0x1},  // seychellesislands
	{2616, 203, 20, 0x1},   // americansamoaislands
	{24306, 148, 5, 0x81},  // #2prk
	{15468, 252, 7, 0x1},   // formosa
	{28202, 439, 5, 0x1},   // #5205
	{28212, 440, 5, 0x1},   // #5211
	{17134, 201, 13, 0x1},  // alandeilanden
	{41434, 65, 13, 0x1},   // congorepofthe
	{542, 151, 9, 0x1},     // singapore
	{6062, 205, 27, 0x1},   // frenchsouthernantarticlands
	{31613, 34, 15, 0x1},   // republicletland
	{32483, 441, 5, 0x1},   // #5gua
	{258, 66, 13, 0x21},    // comoroislands
	{10842, 29, 6, 0x1},    // israel
	{28342, 442, 5, 0x1},   // #5346
	{1821, 176, 14, 0x21},  // republicofcuba
	{65504, 70, 17, 0x1},   // sultanatezanzibar
	{42305, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40294, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{61683, 82, 21, 0x1},   // libyanarabjamahiriyah
	{43600, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4742, 222, 9, 0x1},    // groenland
	{18808, 114, 14, 0x1},  // kingdombahrain
	{55516, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64903, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{19123, 240, 20, 0x1},  // puertoricogemenebest
	{28217, 443, 5, 0x1},   // #5212
	{10167, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{13525, 51, 6, 0x1},    // zweden
	{64328, 10, 17, 0x1},   // republicofbelarus
	{32201, 444, 5, 0x1},   // #5gfr
	{52914, 114, 9, 0x1},   // albahrayn
	{3881, 93, 24, 0x21},   // federalerepublieknigeria
	{36762, 230, 12, 0x1},  // chinaprmacao
	{1085, 188, 6, 0x1},    // mexico
	{20795, 27, 15, 0x1},   // republicierland
	{41785, 401, 5, 0x1},   // #6drc
	{42407, 163, 28, 0x1},  // independentstatewesternsamoa
	{53376, 121, 29, 0x1},  // republicindonesiaunitarystate
	{64605, 164, 10, 0x1},  // sanaayemen
	{33966, 445, 5, 0x1},   // #5lit
	{13539, 124, 4, 0x1},   // iraq
	{28347, 446, 5, 0x1},   // #5347
	{37986, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{34712, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{31908, 205, 23, 0x1},  // southernfrenchterritory
	{46594, 226, 20, 0x1},  // heardmcdonaldislands
	{49512, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{20257, 250, 22, 0x1},  // turkseencaicoseilanden
	{64264, 160, 11, 0x1},  // oesbekistan
	{3919, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{52871, 160, 18, 0x1},  // republicuzbekistan
	{751, 234, 24, 0x1},    // collectiviteitmartinique
	{14622, 145, 10, 0x1},  // filipijnen
	{9320, 121, 17, 0x1},   // indonesiarepublic
	{24262, 240, 5, 0x81},  // #2pri
	{60164, 243, 12, 0x1},  // ilelareunion
	{11187, 35, 6, 0x1},    // monaco
	{36249, 94, 15, 0x1},   // rwandanrepublic
	{30994, 107, 16, 0x1},  // republicofuganda
	{15524, 132, 7, 0x1},   // koeweit
	{51243, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{43020, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13585, 191, 12, 0x1},  // republicperu
	{39948, 447, 5, 0x1},   // #6aus
	{61262, 10, 15, 0x1},   // bieloruslandrep
	{28332, 448, 5, 0x1},   // #5344
	{4050, 22, 13, 0x1},    // unitedkingdom
	{15569, 128, 7, 0x1},   // kirgize
	{56123, 205, 25, 0x1},  // frenchsouthernterritories
	{58443, 30, 13, 0x1},   // kingdomitalia
	{26915, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{46998, 132, 19, 0x1},  // koeweitprincipality
	{36227, 46, 11, 0x1},   // russiansfsr
	{1957, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36321, 108, 7, 0x1},   // safrica
	{38402, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{46592, 226, 22, 0x1},  // auheardmcdonaldislands
	{25852, 63, 17, 0x1},   // republiekkameroen
	{678, 76, 6, 0x1},      // guinea
	{32869, 143, 13, 0x1},  // omansultanaat
	{8757, 22, 2, 0x1},     // vk
	{51383, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{55111, 137, 25, 0x1},  // republiekmarshalleilanden
	{8896, 120, 10, 0x1},   // micronisia
	{21199, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{50417, 126, 5, 0x1},   // #7jpn
	{28337, 449, 5, 0x2},   // #5345
	{12899, 22, 13, 0x1},   // unitedkingdon
	{4837, 120, 19, 0x21},  // micronesiafedstates
	{25228, 248, 19, 0x1},  // stpierreandmiquelon
	{49753, 225, 5, 0x1},   // #7hkg
	{25811, 65, 20, 0x1},   // kongopeoplesrepublic
	{1275, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{51835, 259, 15, 0x1},  // republiekkosovo
	{3014, 249, 20, 0x1},   // dutchpartsaintmartin
	{42638, 66, 11, 0x1},   // comorenunie
	{50524, 135, 17, 0x1},  // republieksrilanka
	{56948, 24, 17, 0x1},   // helleenserepublic
	{37350, 254, 17, 0x1},  // statevaticaanstad
	{33648, 227, 9, 0x1},   // isleofman
	{23669, 214, 30, 0x1},  // overseasterritorycaymanislands
	{17055, 210, 23, 0x1},  // cocosislandsaustralisch
	{60873, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{26648, 164, 5, 0x1},   // yeman
	{2078, 164, 5, 0x1},    // yemen
	{43985, 217, 16, 0x1},  // falklandeilanden
	{24575, 112, 12, 0x1},  // trucialcoast
	{35102, 252, 13, 0x1},  // chinesetaipei
	{24176, 146, 5, 0x81},  // #2plw
	{32233, 451, 5, 0x1},   // #5gha
	{50308, 185, 5, 0x1},   // #7jam
	{23174, 175, 19, 0x1},  // republicofcostarica
	{29368, 10, 18, 0x1},   // belarusbyelorussia
	{61977, 136, 21, 0x1},  // republicofthemaldives
	{2920, 16, 11, 0x21},   // germanywest
	{30281, 215, 16, 0x1},  // westelijkesahara
	{4892, 1, 22, 0x1},     // albaniapeoplesrepublic
	{62288, 55, 19, 0x1},   // voormaligjugoslavie
	{28357, 452, 5, 0x1},   // #5350
	{52187, 26, 17, 0x1},   // republicofhungary
	{23016, 246, 23, 0x1},  // sthelenaanddependencies
	{45178, 241, 27, 0x1},  // palestijnseautonomegebieden
	{36536, 276, 15, 0x2},  // republicofchina
	{51791, 7, 16, 0x1},    // koninkrijkbelgie
	{53756, 98, 16, 0x1},   // republieksomalie
	{62158, 210, 9, 0x1},   // cocosisds
	{32564, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9524, 195, 22, 0x1},   // trinidadtobagorepublic
	{28622, 303, 5, 0x1},   // #5540
	{26592, 17, 10, 0x1},   // denemarken
	{21112, 236, 26, 0x1},  // grondterritorynewcaledonia
	{7917, 129, 19, 0x1},   // formerkhmerrepublic
	{45217, 10, 12, 0x1},   // bielorusland
	{1530, 132, 14, 0x21},  // dawlatalkuwayt
	{155, 37, 23, 0x1},     // republieknoordmacedonie
	{24336, 44, 5, 0x81},   // #2prt
	{8411, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{27347, 28, 5, 0x81},   // #4352
	{28197, 320, 5, 0x1},   // #5200
	{41750, 80, 15, 0x1},   // republicofkenya
	{42608, 254, 13, 0x1},  // vaticaanstaat
	{24351, 242, 5, 0x81},  // #2pyf
	{27382, 30, 5, 0x81},   // #4380
	{1055, 115, 6, 0x1},    // brunei
	{43328, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{50387, 125, 5, 0x1},   // #7jor
	{14556, 227, 18, 0x1},  // freeportmanislands
	{3207, 71, 3, 0x1},     // are
	{63532, 148, 10, 0x1},  // noordkorea
	{26136, 254, 8, 0x1},   // vaticaan
	{17545, 206, 13, 0x1},  // sabaenbonaire
	{63186, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{29740, 241, 31, 0x1},  // palestineliberationorganization
	{14847, 46, 9, 0x1},    // fedrussia
	{47993, 61, 5, 0x1},    // #7caf
	{30355, 215, 16, 0x1},  // saharaoccidental
	{34179, 443, 5, 0x1},   // #5lux
	{48414, 62, 5, 0x1},    // #7civ
	{3889, 92, 14, 0x21},   // republiekniger
	{13657, 187, 18, 0x1},  // republieksintlucia
	{28627, 339, 5, 0x1},   // #5541
	{53812, 162, 5, 0x1},   // #7van
	{10734, 66, 20, 0x1},   // archipelvandecomoren
	{2999, 16, 18, 0x21},   // fmrfedrepofgermany
	{62803, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{29294, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{53199, 154, 14, 0x1},  // koninkrijksiam
	{2378, 76, 35, 0x21},   // revolutionairepeoplesrepublicguinea
	{40859, 219, 19, 0x1},  // baljuwschapguernsey
	{51238, 453, 23, 0x2},  // koreademocraticrepublic
	{35780, 71, 14, 0x1},   // arabrepofegypt
	{12612, 138, 15, 0x1},  // burmanowmyanmar
	{43722, 255, 22, 0x1},  // engelsemaagdeneilanden
	{20480, 191, 16, 0x1},  // republicadelperu
	{28362, 359, 5, 0x1},   // #5352
	{43298, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{48714, 14, 5, 0x1},    // #7cze
	{4510, 14, 15, 0x1},    // czechiarepublic
	{64698, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6176, 120, 19, 0x1},   // micronesiafederatia
	{62440, 231, 17, 0x1},  // fransdeelstmartin
	{35164, 252, 23, 0x1},  // provincievanchinataiwan
	{15230, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{4029, 108, 3, 0x1},    // rsa
	{11161, 183, 8, 0x1},   // honduras
	{38283, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{47613, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6176, 120, 13, 0x1},   // micronesiafed
	{44682, 134, 15, 0x1},  // republiclebanon
	{44591, 28, 15, 0x1},   // republiciceland
	{7519, 45, 24, 0x1},    // romaniasocialistrepublic
	{30910, 62, 11, 0x1},   // cotedivoire
	{56577, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8949, 89, 19, 0x1},    // republiquedemaurice
	{31024, 50, 18, 0x1},   // republikaslovenija
	{28352, 455, 5, 0x1},   // #5349
	{39473, 456, 5, 0x1},   // #6840
	{40832, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{38375, 54, 15, 0x1},   // usaunitedstates
	{28642, 349, 5, 0x1},   // #5553
	{60734, 123, 12, 0x1},  // empireofiran
	{40081, 165, 9, 0x1},   // adenyemen
	{1375, 123, 10, 0x21},  // empireiran
	{58286, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{28982, 457, 5, 0x1},   // #5940
	{33229, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10341, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{45214, 10, 15, 0x1},   // repbielorusland
	{39203, 361, 4, 0x1},   // #658
	{3799, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{32294, 458, 5, 0x1},   // #5gmy
	{12002, 80, 14, 0x1},   // republiekkenia
	{32493, 459, 5, 0x1},   // #5guy
	{18647, 231, 23, 0x1},  // saintmartincollectivity
	{6707, 253, 24, 0x1},   // minorislandsunitedstates
	{57025, 239, 16, 0x1},  // pitcairneilanden
	{2947, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{29734, 241, 15, 0x1},  // formerpalestine
	{18420, 43, 21, 0x1},   // peoplesrepublicpoland
	{20067, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{28637, 357, 5, 0x1},   // #5552
	{23225, 52, 15, 0x1},   // turkserepubliek
	{19745, 7, 7, 0x1},     // belgium
	{27352, 122, 5, 0x81},  // #4356
	{53046, 105, 15, 0x1},  // tunisiarepublic
	{27387, 62, 5, 0x81},   // #4384
	{44726, 460, 5, 0x1},   // #6mya
	{32181, 461, 5, 0x1},   // #5gdr
	{3298, 104, 14, 0x21},  // republicoftogo
	{40529, 53, 14, 0x1},   // sovjetoekraine
	{10677, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{62902, 2, 15, 0x1},    // prinsdomandorra
	{5351, 140, 15, 0x21},  // malayafederatie
	{7500, 45, 26, 0x1},    // socialistrepublicofromania
	{521, 14, 19, 0x1},     // tsjechischerepublic
	{42738, 462, 5, 0x1},   // #6jor
	{60995, 213, 24, 0x1},  // christmasislandterritory
	{51396, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{25816, 45, 23, 0x1},   // peoplesrepublicroemenia
	{12197, 45, 8, 0x1},    // roemenia
	{7358, 110, 9, 0x1},    // srhodesia
	{32928, 62, 23, 0x1},   // republiquedecotedivoire
	{7432, 161, 9, 0x1},    // vietnamsr
	{61387, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{20603, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{51895, 138, 20, 0x1},  // republicunionmyanmar
	{28632, 356, 5, 0x1},   // #5551
	{57069, 256, 15, 0x1},  // virginislandsus
	{65452, 101, 9, 0x1},   // swasiland
	{15828, 19, 5, 0x1},    // eesti
	{37890, 215, 10, 0x1},  // westsahara
	{38983, 391, 4, 0x1},   // #640
	{7609, 10, 21, 0x1},    // formerwitrussischessr
	{17426, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{23038, 91, 15, 0x1},   // southwestafrica
	{12581, 138, 19, 0x1},  // unionofmyanmarburma
	{3526, 48, 25, 0x21},   // serbiaandmontenegroformer
	{60891, 82, 10, 0x1},   // libiestaat
	{12912, 176, 13, 0x1},  // republiekcuba
	{35532, 136, 13, 0x1},  // dhivehiraajje
	{1858, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{64856, 102, 18, 0x1},  // seychellenrepublic
	{36433, 77, 17, 0x1},   // thegambiarepublic
	{17918, 170, 5, 0x81},  // #2bol
	{50152, 247, 26, 0x1},  // svalbardandjanmayenislands
	{44247, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56864, 159, 13, 0x1},  // elliceislands
	{55876, 187, 10, 0x1},  // saintlucia
	{11187, 35, 18, 0x1},   // monacoprincipality
	{39393, 334, 5, 0x1},   // #6750
	{62245, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{25289, 214, 10, 0x1},  // caimanesvk
	{43368, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12568, 138, 13, 0x1},  // republicburma
	{4725, 222, 26, 0x1},   // overzeesterritorygroenland
	{8314, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{36667, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{49609, 52, 15, 0x1},   // republicturkiye
	{484, 54, 2, 0x1},      // us
	{38998, 278, 4, 0x1},   // #641
	{14954, 165, 18, 0x1},  // republicsouthjemen
	{42014, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{31519, 186, 20, 0x1},  // stchristopherennevis
	{26730, 58, 16, 0x1},   // republiekdahomey
	{3807, 221, 19, 0x1},   // territoryguadeloupe
	{12949, 124, 4, 0x1},   // irak
	{41167, 231, 23, 0x1},  // collectivitesaintmartin
	{28372, 463, 5, 0x1},   // #5359
	{52906, 114, 17, 0x1},  // mamlakatalbahrayn
	{42559, 142, 14, 0x1},  // naoerorepublic
	{2767, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{39458, 423, 5, 0x1},   // #6820
	{48693, 118, 5, 0x1},   // #7cyp
	{29308, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{491, 12, 7, 0x1},      // schweiz
	{16142, 202, 21, 0x1},  // netherlandswestindies
	{42621, 241, 14, 0x1},  // palestinastaat
	{24609, 237, 13, 0x1},  // norfolkeiland
	{14972, 15, 9, 0x1},    // formergdr
	{37564, 190, 14, 0x1},  // panamarepublic
	{44158, 136, 16, 0x1},  // republicmaldives
	{21713, 30, 5, 0x81},   // #2ita
	{46044, 96, 15, 0x1},   // republicsenegal
	{12595, 138, 17, 0x1},  // burmaunionmyanmar
	{13255, 71, 11, 0x1},   // formeregypt
	{41812, 188, 21, 0x1},  // mexicoverenigdestaten
	{9699, 231, 21, 0x1},   // saintmartinfrenchpart
	{19514, 118, 6, 0x1},   // cyprus
	{58961, 78, 15, 0x1},   // portugeesguinea
	{45954, 98, 24, 0x1},   // somalidemocraticrepublic
	{28972, 362, 5, 0x1},   // #5920
	{39003, 395, 4, 0x1},   // #642
	{35102, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11600, 242, 14, 0x1},  // franspolynesie
	{36711, 225, 15, 0x1},  // hongkongchinapr
	{38344, 255, 15, 0x1},  // ukvirginislands
	{4868, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6604, 48, 6, 0x1},     // servia
	{17269, 8, 5, 0x81},    // #2bgr
	{19030, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{34022, 85, 15, 0x1},   // malgasyrepublic
	{39468, 464, 5, 0x1},   // #6835
	{9644, 16, 17, 0x1},    // formerwestgermany
	{33927, 465, 5, 0x1},   // #5les
	{7898, 160, 19, 0x1},   // republicoezbekistan
	{18265, 209, 5, 0x81},  // #2bvt
	{7543, 6, 12, 0x1},     // azerbeidzjan
	{49314, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{50471, 67, 19, 0x1},   // republicofcapeverde
	{11396, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{46973, 360, 5, 0x1},   // #6wsm
	{15645, 10, 6, 0x1},    // #3byaa
	{38274, 466, 5, 0x1},   // #5uga
	{64258, 172, 9, 0x1},   // barbadoes
	{14978, 15, 3, 0x1},    // gdr
	{10966, 93, 22, 0x1},   // federalrepublicnigeria
	{59768, 197, 14, 0x1},  // saintvincentgr
	{27392, 185, 5, 0x81},  // #4388
	{32788, 4, 23, 0x1},    // commonwealthofaustralia
	{40493, 239, 14, 0x1},  // pitcairnisland
	{41385, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{65202, 108, 18, 0x1},  // republicsuidafrika
	{28977, 467, 5, 0x1},   // #5935
	{39143, 468, 4, 0x1},   // #653
	{4444, 79, 16, 0x1},    // equatorialguinea
	{3339, 210, 20, 0x1},   // cocoskeelingeilanden
	{6220, 244, 8, 0x1},    // vietnams
	{6485, 140, 15, 0x1},   // malayafederatia
	{4204, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17162, 57, 5, 0x81},   // #2bdi
	{39478, 469, 5, 0x1},   // #6850
	{33594, 470, 5, 0x1},   // #5lbr
	{20610, 208, 24, 0x1},  // overzeesterritorybermuda
	{17876, 208, 5, 0x81},  // #2bmu
	{55278, 241, 19, 0x1},  // palestineoccupiedtr
	{20584, 208, 15, 0x1},  // bermudaeilanden
	{7403, 129, 15, 0x1},   // stateofcambodia
	{6858, 95, 14, 0x1},    // republieksudan
	{5782, 251, 24, 0x1},   // overseasterritorytokelau
	{61959, 138, 9, 0x1},   // unieburma
	{36288, 421, 5, 0x1},   // #5rvn
	{13565, 155, 20, 0x1},  // republictadzjikistan
	{33453, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11255, 257, 22, 0x1},  // wallisenfutunaeilanden
	{28987, 471, 5, 0x1},   // #5946
	{28997, 310, 5, 0x1},   // #5950
	{38032, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37902, 106, 7, 0x1},   // tazania
	{39133, 472, 4, 0x1},   // #652
	{29017, 473, 5, 0x1},   // #5986
	{37445, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{37429, 48, 22, 0x1},   // serbiamontenegroformer
	{49151, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{42686, 64, 23, 0x1},   // kongodemocraticrepublic
	{3551, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{40493, 239, 15, 0x1},  // pitcairnislands
	{30160, 198, 11, 0x1},  // venezuelarb
	{36026, 68, 16, 0x1},   // djiboutirepublic
	{10607, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14362, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{6974, 199, 9, 0x1},    // landaruba
	{20834, 64, 7, 0x1},    // rdcongo
	{52447, 149, 5, 0x1},   // #7qat
	{15662, 225, 9, 0x1},   // xianggang
	{16302, 61, 11, 0x1},   // centralafrr
	{29734, 241, 37, 0x1},  // formerpalestineliberationorganization
	{28992, 474, 5, 0x1},   // #5947
	{45352, 235, 21, 0x1},  // grondterritorymayotte
	{3056, 257, 28, 0x1},   // territorywallisfutunaislands
	{37849, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{39113, 416, 4, 0x1},   // #651
	{29022, 475, 5, 0x1},   // #5987
	{5799, 251, 22, 0x1},   // tokelauassociatemember
	{121, 13, 33, 0x21},    // tsjechoslowaaksesocialistrepublic
	{65324, 169, 13, 0x1},  // britshonduras
	{2382, 209, 30, 0x1},   // overseasterritorybouvetislands
	{41213, 249, 22, 0x1},  // netherlandssintmaarten
	{2390, 209, 22, 0x1},   // territorybouvetislands
	{21240, 102, 17, 0x1},  // seychellenislands
	{47594, 168, 8, 0x1},   // bahamaes
	{2333, 156, 11, 0x1},   // turkmenstan
	{1204, 223, 12, 0x1},   // frenchguiana
	{61959, 138, 26, 0x1},  // unieburmasocialistrepublic
	{9851, 73, 8, 0x1},     // ityopiya
	{15093, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{55605, 64, 12, 0x1},   // belgiancongo
	{47201, 33, 20, 0x1},   // grandduchyluxembourg
	{48947, 144, 19, 0x1},  // pakistaninclbanglad
	{2194, 40, 17, 0x21},   // formernetherlands
	{37049, 15, 27, 0x1},   // democraticrepublicofgermany
	{31539, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{35762, 476, 5, 0x1},   // #5pak
	{17311, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{19563, 25, 15, 0x1},   // croatiarepublic
	{56893, 259, 14, 0x1},  // kosovarepublic
	{58384, 157, 32, 0x1},  // republicademocraticadetimorleste
	{54184, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{2327, 162, 8, 0x1},    // vanutatu
	{32569, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{60502, 78, 15, 0x1},   // portugeesguinee
	{38218, 6, 10, 0x1},    // azerbaijan
	{47136, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{17795, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{15651, 13, 6, 0x1},    // #3cshh
	{38493, 477, 5, 0x1},   // #5yem
	{56771, 61, 28, 0x1},   // formercentralafricanrepublic
	{20473, 19, 15, 0x1},   // estoniarepublic
	{34924, 246, 25, 0x1},  // ascensionentristandacunha
	{50058, 48, 26, 0x1},   // serviamontenegrostatenunia
	{14272, 123, 4, 0x1},   // iran
	{48632, 175, 5, 0x1},   // #7crc
	{31040, 80, 14, 0x1},   // jamhuriyakenya
	{4812, 120, 25, 0x21},  // micronesiafederalstatesof
	{39953, 478, 5, 0x1},   // #6aze
	{2190, 234, 22, 0x1},   // collectivitymartinique
	{36704, 117, 7, 0x1},   // chinapr
	{39388, 419, 5, 0x1},   // #6740
	{36079, 377, 5, 0x1},   // #5pol
	{10, 12, 19, 0x21},     // confederationsuisse
	{31033, 50, 9, 0x1},    // slovenija
	{5309, 120, 19, 0x21},  // micronesiefederatie
	{63487, 14, 20, 0x1},   // tsjechischerepubliek
	{64918, 242, 18, 0x1},  // polynesiafrancaise
	{542, 151, 17, 0x1},    // singaporerepublic
	{38547, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{6781, 13, 16, 0x1},    // tsjechoslowakije
	{33208, 186, 21, 0x1},  // stchristopherandnevis
	{29002, 479, 5, 0x1},   // #5955
	{7388, 129, 15, 0x1},   // kingdomcambodia
	{39188, 480, 4, 0x1},   // #657
	{62307, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{53659, 197, 24, 0x1},  // saintvincentengrenadines
	{15583, 117, 3, 0x1},   // prc
	{48672, 176, 5, 0x1},   // #7cub
	{22469, 186, 20, 0x1},  // stchristoffelennevis
	{33561, 481, 5, 0x1},   // #5lat
	{53412, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{47808, 105, 14, 0x1},  // tunisiakingdom
	{39463, 482, 5, 0x1},   // #6830
	{48514, 63, 5, 0x1},    // #7cmr
	{24624, 244, 3, 0x1},   // rvn
	{1912, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{56324, 145, 18, 0x1},  // filipijnserepublic
	{13639, 74, 15, 0x1},   // republicofgabon
	{3048, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{24341, 192, 5, 0x81},  // #2pry
	{31341, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{13146, 134, 15, 0x1},  // lebanonrepublic
	{62766, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{11090, 148, 11, 0x1},  // demrepkorea
	{31916, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{8367, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{39433, 483, 4, 0x1},   // #680
	{2448, 195, 2, 0x1},    // tt
	{39178, 484, 4, 0x1},   // #656
	{15267, 54, 9, 0x1},    // vsamerica
	{21093, 223, 15, 0x1},  // guyanefrancaise
	{2938, 16, 22, 0x21},   // federalrepublicgermany
	{63453, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10699, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{13344, 129, 17, 0x1},  // kingdomofcambodia
	{23966, 238, 10, 0x1},  // niueisland
	{20840, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48065, 214, 5, 0x1},   // #7cay
	{52963, 46, 10, 0x1},   // ruslandfed
	{1311, 68, 18, 0x1},    // afarissarterritory
	{27607, 485, 5, 0x1},   // #4532
	{19469, 110, 18, 0x1},  // republicofzimbabwe
	{28932, 423, 5, 0x1},   // #5820
	{41413, 64, 11, 0x1},   // congodemrep
	{908, 232, 10, 0x1},    // nmarianais
	{35315, 49, 18, 0x1},   // republicofslovakia
	{27031, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{35872, 486, 5, 0x1},   // #5pan
	{14138, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{13119, 104, 13, 0x1},  // republiektogo
	{300, 138, 5, 0x1},     // birma
	{39163, 487, 4, 0x1},   // #655
	{39298, 488, 5, 0x1},   // #6678
	{29012, 489, 5, 0x1},   // #5983
	{38808, 490, 4, 0x1},   // #631
	{4812, 120, 23, 0x21},  // micronesiafederalstates
	{48608, 67, 5, 0x1},    // #7cpv
	{3179, 43, 6, 0x1},     // poland
	{28427, 304, 5, 0x1},   // #5375
	{14608, 145, 24, 0x1},  // republiekvandefilipijnen
	{39483, 491, 5, 0x1},   // #6860
	{12218, 221, 13, 0x1},  // flaguadeloupe
	{48169, 147, 17, 0x1},  // papoeanieuwguinea
	{4357, 255, 12, 0x21},  // brvirginisds
	{27612, 199, 5, 0x81},  // #4533
	{46431, 174, 17, 0x1},  // republiekcolombia
	{60409, 45, 7, 0x1},    // romenia
	{34509, 68, 16, 0x1},   // frenchafarsissas
	{20696, 255, 15, 0x1},  // britishvirginis
	{30627, 63, 8, 0x1},    // kameroun
	{16082, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{7815, 129, 20, 0x1},   // formerkhmerrepubliek
	{53887, 66, 15, 0x1},   // republiccomoros
	{736, 42, 2, 0x1},      // nz
	{5883, 211, 21, 0x1},   // newzeelandcookislands
	{24652, 22, 25, 0x1},   // greatbritainunitedkingdom
	{39153, 350, 4, 0x1},   // #654
	{23871, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{26188, 21, 21, 0x1},   // metropolischfrankrijk
	{18970, 39, 19, 0x1},   // republiekmontenegro
	{13388, 150, 11, 0x1},  // saudiarabia
	{57876, 101, 18, 0x1},  // kingdomofswaziland
	{7244, 230, 22, 0x1},   // overzeesterritorymacau
	{27637, 42, 5, 0x81},   // #4554
	{43965, 217, 20, 0x1},  // falklandisdsmalvinas
	{38373, 284, 5, 0x1},   // #5usa
	{27597, 492, 5, 0x1},   // #4530
	{31393, 20, 16, 0x1},   // republiekfinland
	{2105, 165, 23, 0x1},   // yemendemocraticrepublic
	{24664, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{43403, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{21680, 29, 5, 0x81},   // #2isr
	{35842, 473, 5, 0x1},   // #5pal
	{13475, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{46914, 493, 5, 0x1},   // #6ukr
	{9480, 138, 27, 0x1},   // socialistrepublicunionburma
	{61367, 118, 14, 0x1},  // republiccyprus
	{7478, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{51726, 110, 16, 0x1},  // rhodesiazimbabwe
	{49775, 54, 18, 0x1},   // unitedsatesamerica
	{21644, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{39278, 494, 5, 0x1},   // #6660
	{33700, 79, 26, 0x1},   // republicadaguineequatorial
	{32811, 168, 24, 0x1},  // commonwealthofthebahamas
	{18258, 161, 7, 0x1},   // vietman
	{22790, 213, 13, 0x1},  // christmasisds
	{4643, 257, 16, 0x1},   // wallisandfutunaf
	{46573, 251, 21, 0x1},  // grondterritorytokelau
	{7261, 230, 5, 0x1},    // macau
	{28422, 312, 5, 0x1},   // #5373
	{13136, 134, 17, 0x1},  // republicoflebanon
	{1080, 150, 22, 0x21},  // saoediarabiekoninkrijk
	{62540, 67, 12, 0x1},   // centralverde
	{5248, 106, 18, 0x1},   // tanganyikazanzibar
	{1759, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{27602, 212, 5, 0x81},  // #4531
	{58663, 227, 9, 0x1},   // eilandman
	{32828, 168, 19, 0x1},  // bahamascommonwealth
	{1878, 154, 11, 0x21},  // kingdomsiam
	{35917, 456, 5, 0x1},   // #5phi
	{16217, 157, 6, 0x1},   // #3tptl
	{64559, 164, 23, 0x1},  // formerarabrepublicyemen
	{47526, 197, 26, 0x1},  // saintvincentendegrenadinen
	{45135, 241, 17, 0x1},  // westbankgazastrip
	{1234, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37298, 196, 24, 0x1},  // republictenoostenuruguay
	{50404, 156, 13, 0x1},  // turkemenistan
	{34254, 232, 19, 0x1},  // northmarianaislands
	{2130, 292, 5, 0x83},   // congo
	{53503, 22, 14, 0x1},   // grootbritannia
	{6450, 149, 5, 0x1},    // katar
	{39223, 317, 4, 0x1},   // #660
	{5328, 189, 19, 0x1},   // republicofnicaragua
	{29027, 374, 5, 0x1},   // #5990
	{4063, 82, 5, 0x1},     // libia
	{1486, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{64410, 93, 19, 0x1},   // federationofnigeria
	{38074, 147, 15, 0x1},  // newguineapapoua
	{48462, 100, 16, 0x1},  // stomeandprincipe
	{27107, 495, 5, 0x1},   // #4200
	{2138, 68, 18, 0x21},   // republiquedjibouti
	{28417, 496, 5, 0x1},   // #5372
	{14573, 207, 10, 0x1},  // saintbarts
	{56462, 64, 25, 0x1},   // republiekcongoleopoldstad
	{48359, 103, 5, 0x1},   // #7cha
	{5339, 140, 18, 0x21},  // federatievanmalaya
	{65009, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2466, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{45112, 241, 15, 0x1},  // westbankandgaza
	{27587, 141, 5, 0x81},  // #4524
	{21519, 228, 5, 0x81},  // #2iot
	{36084, 313, 5, 0x1},   // #5por
	{49657, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{714, 78, 10, 0x1},     // guineabiss
	{2359, 62, 21, 0x21},   // ivorycoastcotedivoire
	{48859, 119, 12, 0x1},  // dominionfiji
	{18932, 164, 14, 0x1},  // republiekjemen
	{41016, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14981, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{24981, 229, 15, 0x1},  // jerseybailiwick
	{21851, 85, 18, 0x1},   // madagascarrepublic
	{11709, 104, 4, 0x1},   // togo
	{43099, 20, 15, 0x1},   // finlandrepublic
	{36799, 230, 12, 0x1},  // chinaprmacau
	{1570, 49, 9, 0x21},    // slovakrep
	{28412, 414, 5, 0x1},   // #5371
	{64366, 195, 25, 0x1},  // republiektrinidadentobago
	{12773, 82, 20, 0x1},   // lybianarabjamahiriya
	{64439, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{15807, 157, 9, 0x1},   // oosttimor
	{31372, 93, 17, 0x1},   // nigeriafederation
	{58051, 128, 14, 0x1},  // kyrgyzrepublic
	{13935, 153, 8, 0x1},   // syrianar
	{3770, 243, 19, 0x1},   // collectivityreunion
	{55271, 241, 15, 0x1},  // stateofpalestin
	{52315, 133, 11, 0x1},  // laoskingdom
	{56476, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{50287, 98, 14, 0x1},   // somalirepublic
	{19555, 25, 15, 0x1},   // republiccroatia
	{21534, 124, 5, 0x81},  // #2irq
	{2561, 174, 8, 0x1},    // colombia
	{58450, 30, 18, 0x1},   // italiaanserepublic
	{52970, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{54527, 49, 16, 0x1},   // republicslovakia
	{48085, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{36117, 352, 5, 0x1},   // #5prk
	{39283, 462, 5, 0x1},   // #6663
	{40081, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26459, 163, 5, 0x81},  // #2wsm
	{39835, 133, 12, 0x1},  // peodemreplao
	{794, 6, 12, 0x21},     // azerbeidjaan
	{7066, 42, 12, 0x1},    // nieuwzeeland
	{29132, 150, 11, 0x1},  // saudiarabie
	{54726, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5416, 54, 3, 0x1},     // usa
	{27222, 68, 5, 0x81},   // #4262
	{28407, 497, 5, 0x1},   // #5370
	{39938, 498, 5, 0x1},   // #6arm
	{33512, 402, 5, 0x1},   // #5lao
	{48805, 44, 18, 0x1},   // republicofportugal
	{18103, 54, 15, 0x1},   // verenigdestaten
	{52545, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{6738, 54, 20, 0x1},    // unitedsatesofamerica
	{27642, 189, 5, 0x81},  // #4558
	{35417, 47, 9, 0x1},    // sanmarino
	{6598, 48, 22, 0x1},    // formerserviamontenegro
	{27617, 249, 5, 0x81},  // #4534
	{62218, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{48955, 144, 22, 0x1},  // inclbangladeshpakistan
	{31114, 29, 11, 0x1},   // israelstate
	{19825, 6, 22, 0x1},    // azarbaycanrespublikasi
	{27697, 144, 5, 0x81},  // #4586
	{27702, 499, 5, 0x1},   // #4590
	{18066, 198, 20, 0x1},  // venezuelarepublicbol
	{15073, 13, 20, 0x1},   // czechoslovakiaformer
	{34853, 246, 25, 0x1},  // tristandacunhaenascension
	{49928, 163, 23, 0x1},  // independentstateofsamoa
	{27377, 29, 5, 0x81},   // #4376
	{51927, 179, 15, 0x1},  // ecuadorrepublic
	{27367, 124, 5, 0x81},  // #4368
	{21920, 134, 15, 0x1},  // republiclibanon
	{46362, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3283, 210, 14, 0x1},   // keelingislands
	{24163, 191, 5, 0x81},  // #2per
	{1866, 257, 23, 0x1},   // departementwallisfutuna
	{12557, 138, 11, 0x1},  // myanmarunie
	{20236, 250, 18, 0x1},  // turkscaicosislands
	{16832, 57, 19, 0x1},   // republiqueduburundi
	{21049, 213, 26, 0x1},  // territoryofchristmasisland
	{27112, 14, 5, 0x81},   // #4203
	{42576, 176, 12, 0x1},  // cubarepublic
	{39108, 500, 5, 0x1},   // #6501
	{25120, 111, 20, 0x1},  // republiekafghanistan
	{27622, 206, 5, 0x81},  // #4535
	{17339, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{40880, 63, 8, 0x1},    // camerron
	{27692, 146, 5, 0x81},  // #4585
	{27707, 190, 5, 0x81},  // #4591
	{26492, 112, 18, 0x1},  // unitedarabemirates
	{59694, 206, 18, 0x1},  // caribischnederland
	{6360, 200, 8, 0x1},    // anguilla
	{14488, 207, 11, 0x1},  // saintbarths
	{32802, 4, 21, 0x1},    // australiacommonwealth
	{53912, 22, 14, 0x1},   // grootbritannie
	{16684, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7560, 247, 18, 0x1},   // svalbardenjanmayen
	{38584, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{3162, 43, 23, 0x1},    // peoplesrepublicofpoland
	{51271, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{30858, 91, 15, 0x1},   // southwestafrika
	{39228, 283, 5, 0x1},   // #6615
	{26631, 101, 15, 0x1},  // umbusoweswatini
	{52064, 138, 12, 0x1},  // unievanbirma
	{26344, 161, 8, 0x1},   // nvietnam
	{22199, 154, 8, 0x1},   // thialand
	{15127, 161, 12, 0x1},  // vietnamnorth
	{18778, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{27117, 58, 5, 0x81},   // #4204
	{8044, 138, 19, 0x1},   // myanmarrepublicunie
	{20178, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{53968, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{27217, 205, 5, 0x81},  // #4260
	{1159, 196, 25, 0x1},   // orientalrepublicofuruguay
	{17828, 169, 5, 0x81},  // #2blz
	{7687, 224, 4, 0x1},    // guam
	{62466, 231, 14, 0x1},  // stmartinfrench
	{8015, 198, 9, 0x1},    // venezuela
	{17612, 114, 5, 0x81},  // #2bhr
	{39103, 466, 5, 0x1},   // #6500
	{8801, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{27582, 142, 5, 0x81},  // #4520
	{55073, 255, 3, 0x1},   // bvi
	{24407, 85, 18, 0x1},   // republicmadagaskar
	{27687, 137, 5, 0x81},  // #4584
	{49633, 125, 22, 0x1},  // hashemitekingdomjordan
	{8906, 244, 18, 0x1},   // formersouthvietnam
	{49417, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{48889, 197, 26, 0x1},  // saintvincentendegrenadines
	{44393, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{48518, 52, 15, 0x1},   // republicturkije
	{25473, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{18537, 20, 15, 0x1},   // republicfinland
	{39288, 291, 5, 0x1},   // #6666
	{1425, 54, 2, 0x1},     // vs
	{39293, 501, 5, 0x1},   // #6670
	{3225, 234, 29, 0x1},   // overzeesdepartementmartinique
	{52495, 130, 17, 0x1},  // republiekkiribati
	{18066, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{24289, 149, 10, 0x1},  // qatarstate
	{9389, 55, 17, 0x1},    // formerjoegoslavia
	{17235, 206, 5, 0x81},  // #2bes
	{27242, 241, 5, 0x81},  // #4275
	{24203, 43, 21, 0x1},   // polishpeoplesrepublic
	{35366, 79, 25, 0x1},   // republicaguineaecuatorial
	{13001, 71, 23, 0x1},   // unitedarabrepublicegypt
	{17753, 168, 5, 0x81},  // #2bhs
	{55918, 171, 14, 0x1},  // republicbrazil
	{10951, 98, 15, 0x1},   // republicsomalia
	{48409, 117, 5, 0x1},   // #7chn
	{27682, 120, 5, 0x81},  // #4583
	{52392, 79, 17, 0x1},   // equatoriaalguinea
	{5589, 212, 23, 0x1},   // curacaokofthenetherland
	{1575, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{10027, 48, 19, 0x1},   // serbiaandmontenegro
	{46841, 369, 5, 0x1},   // #6uae
	{30707, 123, 14, 0x1},  // keizerrijkiran
	{20100, 95, 11, 0x1},   // northsoedan
	{30160, 198, 12, 0x1},  // venezuelarbv
	{7887, 14, 19, 0x1},    // formerczechrepublic
	{6366, 133, 3, 0x1},    // lao
	{29672, 440, 5, 0x1},   // #5bel
	{22529, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{19497, 36, 15, 0x1},   // moldovarepublic
	{23057, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27227, 74, 5, 0x81},   // #4266
	{48637, 25, 5, 0x1},    // #7cro
	{8966, 61, 21, 0x1},    // centralafricarepublic
	{51266, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1401, 256, 24, 0x1},   // territoryusvirginislands
	{18204, 502, 5, 0x1},   // #2bur
	{46174, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{32303, 228, 24, 0x1},  // britsindischoceaangebied
	{8416, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{20658, 214, 21, 0x1},  // kaaimanislandsbritish
	{46157, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{3153, 154, 17, 0x21},  // kingdomofthailand
	{12962, 71, 6, 0x1},    // egypte
	{55230, 64, 24, 0x1},   // republiccongoleopoldstad
	{45475, 105, 7, 0x1},   // tunesia
	{27372, 27, 5, 0x81},   // #4372
	{9687, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{24209, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27362, 123, 5, 0x81},  // #4364
	{16247, 205, 21, 0x1},  // frsouthantarcticlands
	{62865, 136, 17, 0x1},  // sultanatemaldiven
	{51099, 252, 9, 0x1},   // roctaiwan
	{16545, 101, 17, 0x1},  // swazilandeswatini
	{31716, 503, 5, 0x1},   // #5eqg
	{39233, 504, 5, 0x1},   // #6616
	{7580, 247, 21, 0x1},   // spitsbergenenjanmayen
	{32478, 487, 5, 0x1},   // #5grn
	{6204, 244, 23, 0x1},   // formerrepublicofvietnam
	{4497, 14, 8, 0x1},     // czechrep
	{37291, 196, 24, 0x1},  // uruguayrepublictenoosten
	{36546, 225, 13, 0x1},  // chinahongkong
	{17895, 164, 15, 0x1},  // koninkrijkjemen
	{2965, 249, 22, 0x1},   // saintmaartennederlands
	{27677, 253, 5, 0x81},  // #4581
	{38445, 505, 5, 0x1},   // #5uzb
	{40832, 70, 22, 0x1},   // volksrepubliekzanzibar
	{23608, 506, 5, 0x1},   // #2nhb
	{23827, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{7906, 160, 11, 0x1},   // oezbekistan
	{15603, 117, 7, 0x1},   // vrchina
	{358, 207, 26, 0x1},    // departementsaintbarthelemy
	{42435, 163, 30, 0x1},  // independentstateofwesternsamoa
	{30764, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{65274, 186, 21, 0x1},  // saintchristoffelnevis
	{39263, 507, 5, 0x1},   // #6645
	{29726, 508, 5, 0x1},   // #5ben
	{32376, 68, 16, 0x1},   // frenchsomaliland
	{859, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{25228, 248, 14, 0x1},  // stpierreandmiq
	{27122, 17, 5, 0x81},   // #4208
	{1152, 196, 23, 0x1},   // uruguayorientalrepublic
	{17616, 20, 17, 0x1},   // republikenfinland
	{27247, 16, 5, 0x81},   // #4276
	{39808, 315, 5, 0x1},   // #6arg
	{57235, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{8051, 138, 19, 0x1},   // republicuniemyanmar
	{39697, 303, 5, 0x1},   // #6ang
	{25729, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48394, 173, 5, 0x1},   // #7chi
	{24759, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27672, 232, 5, 0x81},  // #4580
	{29565, 241, 14, 0x1},  // palestinastate
	{63603, 111, 26, 0x1},  // afghanistanislamicrepublic
	{43187, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51021, 31, 5, 0x1},    // #7lie
	{32780, 177, 20, 0x1},  // dominicacommonwealth
	{10837, 29, 11, 0x1},   // staatisrael
	{2361, 203, 13, 0x1},   // americansamoa
	{13607, 18, 5, 0x1},    // spain
	{5344, 221, 10, 0x1},   // guadaloupe
	{42279, 410, 5, 0x1},   // #6gui
	{9406, 48, 17, 0x1},    // formerjoegoslavie
	{3157, 58, 20, 0x1},    // beninpeoplesrepublic
	{2920, 16, 8, 0x21},    // germanyw
	{26384, 257, 5, 0x81},  // #2wlf
	{41368, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12241, 234, 13, 0x1},  // flamartinique
	{46643, 105, 6, 0x1},   // tunisa
	{20848, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{41116, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{48542, 105, 14, 0x1},  // kingdomtunisia
	{169, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{49581, 79, 17, 0x1},   // equatoriaalguinee
	{5392, 236, 21, 0x21},  // newcaledoniaterritory
	{60341, 15, 18, 0x1},   // fmrdemrepofgermany
	{23699, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{15657, 48, 6, 0x1},    // #3csxx
	{6317, 241, 30, 0x1},   // occupiedpalestinianterritories
	{16844, 57, 15, 0x1},   // burundirepublic
	{62483, 112, 11, 0x1},  // trucialoman
	{29619, 509, 5, 0x1},   // #5bah
	{27237, 77, 5, 0x81},   // #4270
	{51620, 66, 14, 0x1},   // comoroeilanden
	{46772, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{43700, 154, 17, 0x1},  // ratchaanachakthai
	{1617, 183, 18, 0x21},  // republicofhonduras
	{11915, 32, 9, 0x1},    // lithuania
	{21432, 227, 5, 0x81},  // #2imn
	{27712, 147, 5, 0x81},  // #4598
	{21938, 147, 12, 0x1},  // pnorthguinea
	{44214, 379, 19, 0x2},  // sintmaartenstmartin
	{18515, 8, 15, 0x1},    // kingdombulgaria
	{27357, 121, 5, 0x81},  // #4360
	{3359, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{60056, 129, 15, 0x1},  // kingdomcambodja
	{39258, 510, 5, 0x1},   // #6640
	{32299, 383, 5, 0x1},   // #5gnb
	{50692, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{61569, 10, 17, 0x1},   // belarusrepublicof
	{13666, 187, 9, 0x1},   // sintlucia
	{8202, 100, 11, 0x1},   // saotomeandp
	{13368, 40, 18, 0x1},   // nederlandenkingdom
	{41460, 82, 19, 0x1},   // libyanarabjamahirya
	{3571, 65, 22, 0x1},    // peoplesrepublicofcongo
	{51883, 145, 20, 0x1},  // philippijnserepublic
	{48886, 193, 5, 0x1},   // #7esa
	{14124, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{39692, 295, 5, 0x1},   // #6and
	{17760, 9, 3, 0x1},     // bih
	{21915, 122, 13, 0x1},  // indiarepublic
	{54758, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{11779, 107, 14, 0x1},  // republicuganda
	{17293, 206, 18, 0x1},  // sainteustatiussaba
	{14282, 133, 4, 0x1},   // laos
	{29063, 33, 10, 0x1},   // letzebuerg
	{62528, 24, 14, 0x1},   // republicgreece
	{887, 202, 19, 0x21},   // nederlandseantillen
	{23723, 250, 25, 0x1},  // turkscaicosislandsbritish
	{61990, 136, 17, 0x1},  // maldivessultanate
	{34029, 36, 16, 0x1},   // republicmoldavia
	{115, 207, 15, 0x1},    // saintbarthelemy
	{11866, 108, 14, 0x1},  // zuidafrikaunie
	{53084, 48, 5, 0x1},    // #7srb
	{24346, 241, 5, 0x81},  // #2pse
	{34272, 141, 12, 0x1},  // stateofnepal
	{46294, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9277, 65, 19, 0x1},    // brazzavillecongorep
	{16360, 62, 11, 0x1},   // cotedlvoire
	{39796, 150, 12, 0x1},  // saoudiarabia
	{64784, 90, 14, 0x1},   // republicmalawi
	{32521, 87, 20, 0x1},   // republicofmozambique
	{18748, 151, 9, 0x1},   // singapura
	{4554, 186, 23, 0x21},  // stkittsennevisfederatie
	{17264, 113, 5, 0x81},  // #2bgd
	{27232, 23, 5, 0x81},   // #4268
	{11664, 148, 8, 0x1},   // demkorea
	{63577, 72, 5, 0x1},    // ertra
	{24870, 82, 14, 0x1},   // kingdomoflibya
	{901, 232, 22, 0x1},    // northernmarianaislands
	{17774, 10, 5, 0x81},   // #2blr
	{49365, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{27592, 40, 5, 0x81},   // #4528
	{40991, 145, 18, 0x1},  // republicfilipijnen
	{1944, 136, 18, 0x21},  // maledivenrepubliek
	{54306, 210, 21, 0x1},  // cocosislandsterritory
	{21427, 121, 5, 0x81},  // #2idn
	{65089, 241, 12, 0x1},  // gazawestbank
	{25502, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1412, 255, 13, 0x2},   // virginislands
	{42989, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{21529, 123, 5, 0x81},  // #2irn
	{16211, 46, 6, 0x1},    // #3suhh
	{6978, 199, 15, 0x1},   // arubanederlands
	{25894, 253, 5, 0x81},  // #2umi
	{4669, 22, 2, 0x1},     // uk
	{15950, 89, 17, 0x1},   // mauritiusrepublic
	{9558, 181, 18, 0x1},   // republicaguatemala
	{12366, 37, 14, 0x1},   // northmacedonia
	{29336, 48, 24, 0x1},   // montenegroserbiafrserbia
	{42914, 143, 22, 0x1},  // muscatandomansultanate
	{13023, 243, 30, 0x1},  // territorialcollectivityreunion
	{54521, 259, 14, 0x1},  // kosovorepublic
	{23642, 229, 20, 0x1},  // channelislandsjersey
	{48304, 147, 30, 0x1},  // papuanewguineaindependentstate
	{13634, 146, 13, 0x1},  // palaurepublic
	{41179, 379, 22, 0x2},  // saintmartinsintmaarten
	{11847, 108, 19, 0x1},  // suidafrikarepubliek
	{20417, 220, 5, 0x81},  // #2gib
	{18375, 511, 5, 0x1},   // #2bys
	{21715, 30, 6, 0x1},    // italia
	{24377, 85, 20, 0x1},   // republicofmadagascar
	{44446, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60406, 37, 6, 0x1},    // tfyrom
	{61465, 21, 23, 0x1},   // metropolitaansfrankrijk
	{14317, 154, 10, 0x1},  // formersiam
	{13112, 45, 7, 0x1},    // rumenia
	{41201, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{54823, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{48193, 153, 17, 0x1},  // syriaarabrepublic
	{22309, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{24002, 141, 5, 0x81},  // #2npl
	{3765, 116, 12, 0x21},  // drukgyalkhap
	{5859, 212, 18, 0x1},   // knetherlandcuracao
	{23537, 105, 17, 0x1},  // koninkrijktunesie
	{2918, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{24964, 229, 23, 0x1},  // overzeesterritoryjersey
	{24191, 147, 5, 0x81},  // #2png
	{1564, 13, 20, 0x21},   // czechoslovakrepublic
	{49827, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4683, 16, 9, 0x1},     // duitsland
	{48930, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39213, 355, 5, 0x1},   // #6590
	{12588, 138, 12, 0x1},  // myanmarburma
	{5119, 189, 9, 0x1},    // nicaragua
	{18633, 231, 25, 0x1},  // collectivitedesaintmartin
	{11207, 2, 7, 0x1},     // andorra
	{62139, 244, 15, 0x1},  // fmrrepofvietnam
	{9593, 97, 9, 0x1},     // sierraleo
	{1223, 202, 19, 0x21},  // nederlandseantilles
	{35343, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{36767, 230, 12, 0x1},  // prmacaochina
	{21524, 27, 5, 0x81},   // #2irl
	{52925, 152, 14, 0x1},  // solomanislands
	{59724, 45, 18, 0x1},   // roemeenserepubliek
	{15901, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6297, 241, 28, 0x1},   // palestinianterritoryoccupied
	{45567, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37650, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2083, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2954, 249, 23, 0x1},   // netherlandssaintmaarten
	{32541, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{15739, 21, 17, 0x1},   // republicfrankrijk
	{10754, 82, 13, 0x1},   // staatvanlibie
	{48380, 125, 7, 0x1},   // jordane
	{3404, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{56094, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{59310, 32, 19, 0x1},   // republicoflithuania
	{12380, 193, 20, 0x1},  // republicofelsalvador
	{30255, 464, 5, 0x1},   // #5bru
	{39218, 512, 5, 0x1},   // #6591
	{57986, 134, 6, 0x1},   // lubnan
	{53254, 153, 16, 0x1},  // syrischerepublic
	{36187, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{365, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{35766, 71, 14, 0x1},   // kingdomofegypt
	{63805, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{23435, 236, 5, 0x81},  // #2ncl
	{22418, 217, 24, 0x1},  // territoryfalklandislands
	{64947, 128, 12, 0x1},  // kirghizistan
	{27442, 134, 5, 0x81},  // #4422
	{38520, 449, 5, 0x2},   // #5yug
	{35115, 252, 21, 0x1},  // taiwanchineseprovince
	{18140, 256, 25, 0x1},  // unitedstatesvirginislands
	{23163, 82, 19, 0x1},   // libischarabrepublic
	{36804, 230, 12, 0x1},  // prmacauchina
	{27477, 33, 5, 0x81},   // #4442
	{41413, 64, 16, 0x1},   // congodemrepublic
	{2635, 150, 12, 0x1},   // saoudiarabie
	{32450, 496, 5, 0x1},   // #5grg
	{33174, 28, 16, 0x1},   // republiekijsland
	{5525, 212, 16, 0x1},   // territorycuracao
	{54139, 241, 21, 0x1},  // bezetpalestijnsgebied
	{17167, 7, 5, 0x81},    // #2bel
	{9395, 513, 11, 0x2},   // joegoslavia
	{64582, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18199, 116, 5, 0x81},  // #2btn
	{18194, 115, 5, 0x81},  // #2brn
	{5319, 140, 20, 0x21},  // federatievanmaleisie
	{2668, 241, 21, 0x21},  // bezetpalesteinsgebied
	{881, 202, 25, 0x21},   // formernederlandseantillen
	{27567, 87, 5, 0x81},   // #4508
	{9623, 149, 5, 0x1},    // qatar
	{3065, 257, 19, 0x1},   // wallisfutunaislands
	{16448, 68, 9, 0x1},    // dzjibouti
	{59062, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{46938, 515, 5, 0x1},   // #6uzb
	{35877, 516, 5, 0x1},   // #5par
	{23520, 237, 5, 0x81},  // #2nfk
	{53053, 90, 16, 0x1},   // republicofmalawi
	{3382, 182, 16, 0x1},   // guyanageorgetown
	{62009, 136, 16, 0x1},  // maldivesrepublic
	{1135, 10, 11, 0x21},   // bielorussia
	{15731, 25, 16, 0x1},   // croatianrepublic
	{46452, 68, 16, 0x1},   // jumhuriyatjibuti
	{56359, 71, 12, 0x1},   // kingdomegypt
	{42274, 517, 5, 0x1},   // #6gua
	{608, 140, 19, 0x21},   // federatievanmalakka
	{56496, 64, 16, 0x1},   // congodemrepofthe
	{20908, 231, 20, 0x1},  // sintmaartenfrankrijk
	{33677, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{52553, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{59418, 259, 20, 0x1},  // republikaeastkosoves
	{18216, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{33997, 136, 17, 0x1},  // republicmalediven
	{11173, 35, 20, 0x1},   // principalityofmonaco
	{22427, 217, 15, 0x1},  // falklandislands
	{44263, 276, 14, 0x2},  // republiekchina
	{20531, 76, 5, 0x81},   // #2gin
	{16185, 12, 22, 0x1},   // zwitserseedgenootschap
	{19530, 52, 19, 0x1},   // turkeyottomanempire
	{35064, 252, 19, 0x1},  // republicchinataiwan
	{30807, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{267, 138, 7, 0x1},     // myanmar
	{13427, 111, 19, 0x1},  // afghanistanrepublic
	{1254, 236, 12, 0x1},   // newcaledonia
	{1132, 196, 27, 0x1},   // republicaorientaldeluruguay
	{53563, 250, 19, 0x1},  // turksecaicosislands
	{27472, 32, 5, 0x81},   // #4440
	{58135, 45, 16, 0x1},   // kingdomofromania
	{8059, 138, 19, 0x1},   // uniemyanmarrepublic
	{15187, 203, 9, 0x1},   // oostsamoa
	{28137, 518, 5, 0x1},   // #5100
	{38908, 378, 5, 0x1},   // #6360
	{65169, 78, 12, 0x1},   // guineebissau
	{9740, 129, 18, 0x1},   // koninkrijkcambodja
	{336, 112, 15, 0x21},   // verarabemiraten
	{17230, 58, 5, 0x81},   // #2ben
	{27252, 519, 5, 0x1},   // #4278
	{8202, 100, 18, 0x1},   // saotomeandprincipe
	{47480, 199, 10, 0x1},  // arubadutch
	{49114, 73, 5, 0x1},    // #7eth
	{62087, 143, 15, 0x1},  // sultanateofoman
	{54816, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{20279, 23, 5, 0x81},   // #2geo
	{41646, 67, 17, 0x1},   // capeverderepublic
	{35121, 252, 21, 0x1},  // chineseprovincetaiwan
	{16466, 118, 6, 0x1},   // kypros
	{44009, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{47005, 2, 26, 0x1},    // principalityvalleysandorra
	{4742, 222, 14, 0x1},   // groenlanddeens
	{13153, 136, 16, 0x1},  // republicmaldiven
	{26006, 156, 22, 0x1},  // republicofturkmenistan
	{57082, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{44116, 5, 15, 0x1},    // austriarepublic
	{4369, 222, 9, 0x1},    // greenland
	{38498, 520, 5, 0x1},   // #5ypr
	{36672, 230, 32, 0x1},  // macauspecialadministrativeregion
	{25404, 153, 26, 0x1},  // syrischearabischerepubliek
	{931, 246, 23, 0x1},    // tristandacunhaascension
	{17647, 131, 10, 0x1},  // koreasouth
	{7193, 162, 20, 0x1},   // ripablikblongvanuatu
	{28142, 521, 5, 0x1},   // #5101
	{28152, 522, 5, 0x1},   // #5115
	{29813, 523, 5, 0x1},   // #5bhu
	{60227, 43, 13, 0x1},   // republicpolen
	{56777, 61, 17, 0x1},   // centralafricanrep
	{59996, 25, 15, 0x1},   // croatiahrvatska
	{19497, 36, 10, 0x1},   // moldovarep
	{17769, 207, 5, 0x81},  // #2blm
	{1064, 22, 13, 0x21},   // verkoninkrijk
	{39208, 387, 5, 0x1},   // #6581
	{6475, 140, 16, 0x1},   // federationmalaya
	{1650, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{48558, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{31113, 29, 7, 0x1},    // yisrael
	{25421, 102, 22, 0x1},  // republiekderseychellen
	{53161, 95, 5, 0x1},    // #7sud
	{50363, 175, 18, 0x1},  // republicacostarica
	{46851, 320, 5, 0x1},   // #6ukg
	{62709, 28, 16, 0x1},   // lydveldidislands
	{35417, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{2833, 86, 14, 0x21},   // republicofmali
	{27447, 83, 5, 0x81},   // #4426
	{13446, 103, 12, 0x1},  // chadrepublic
	{49698, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{36014, 68, 20, 0x1},   // republiquededjibouti
	{37972, 195, 15, 0x1},  // trinidadytobago
	{27457, 81, 5, 0x81},   // #4430
	{27482, 230, 5, 0x81},  // #4446
	{27492, 90, 5, 0x81},   // #4454
	{62457, 249, 17, 0x1},  // dutchpartstmartin
	{25984, 160, 5, 0x81},  // #2uzb
	{11082, 101, 9, 0x1},   // swaziland
	{32445, 452, 5, 0x1},   // #5grc
	{4168, 41, 9, 0x1},     // noorwegen
	{42148, 524, 5, 0x1},   // #6gfr
	{39203, 392, 5, 0x1},   // #6580
	{56899, 44, 16, 0x1},   // republicportugal
	{17758, 9, 5, 0x81},    // #2bih
	{42206, 383, 5, 0x1},   // #6gnb
	{2903, 16, 24, 0x21},   // federalrepublicofgermany
	{3367, 223, 21, 0x1},   // territoryfrenchguyana
	{20781, 79, 5, 0x81},   // #2gnq
	{27082, 259, 15, 0x1},  // kosovounscr1244
	{27562, 84, 5, 0x81},   // #4504
	{20981, 181, 5, 0x81},  // #2gtm
	{2775, 218, 27, 0x1},   // faroeislandsassociatemember
	{42949, 246, 15, 0x1},  // sthelenaislands
	{12871, 142, 13, 0x1},  // republicnauru
	{39887, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40377, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{57724, 240, 16, 0x1},  // portoricoislands
	{8828, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6429, 140, 16, 0x1},   // malakkafederatie
	{49541, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{57403, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1548, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1512, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{62592, 157, 18, 0x1},  // republictimorleste
	{17430, 206, 21, 0x1},  // sainteustatiusbonaire
	{38473, 525, 5, 0x1},   // #5yar
	{4256, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{14407, 248, 22, 0x1},  // saintpierreandmiquelon
	{38813, 275, 5, 0x1},   // #6315
	{38913, 386, 5, 0x1},   // #6365
	{12011, 80, 5, 0x1},    // kenia
	{60235, 43, 5, 0x1},    // polen
	{19249, 18, 11, 0x1},   // reinoespana
	{29791, 163, 12, 0x1},  // samoawestern
	{35072, 252, 11, 0x1},  // chinataiwan
	{33308, 186, 28, 0x1},  // saintkittsandnevisfederation
	{18672, 379, 23, 0x2},  // saintmartinsaintmaarten
	{10921, 226, 21, 0x1},  // heardislandenmcdonald
	{16805, 87, 10, 0x1},   // mozambique
	{35988, 413, 5, 0x1},   // #5png
	{49030, 170, 26, 0x1},  // multinationalestatebolivia
	{46922, 321, 5, 0x1},   // #6uru
	{57894, 111, 18, 0x1},  // kingdomafghanistan
	{24092, 65, 11, 0x1},   // middlecongo
	{22244, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{52300, 133, 15, 0x1},  // laosdemvolksrep
	{15864, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{27452, 34, 5, 0x81},   // #4428
	{46846, 466, 5, 0x1},   // #6uga
	{21708, 184, 5, 0x1},   // hayti
	{60445, 99, 10, 0x1},   // zuidsoedan
	{14811, 209, 9, 0x1},   // bouvetoya
	{1906, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{23472, 45, 24, 0x1},   // socialistrepublicromania
	{844, 10, 16, 0x21},    // belarussischessr
	{32750, 51, 19, 0x1},   // konungariketsverige
	{4281, 153, 5, 0x1},    // syria
	{38818, 338, 5, 0x1},   // #6316
	{55432, 8, 15, 0x1},    // bulgariakingdom
	{29854, 483, 5, 0x1},   // #5blz
	{52290, 133, 14, 0x1},  // koninkrijklaos
	{15316, 223, 8, 0x1},   // frguiana
	{47623, 71, 4, 0x1},    // misr
	{27212, 242, 5, 0x81},  // #4258
	{6905, 164, 3, 0x1},    // yar
	{51356, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{49394, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{39138, 420, 5, 0x1},   // #6522
	{18284, 167, 17, 0x1},  // antiguaandbarbuda
	{55746, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8114, 164, 10, 0x1},   // yemenrepof
	{15087, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{4742, 120, 27, 0x21},  // federalestatenvanmicronesia
	{21437, 122, 5, 0x81},  // #2ind
	{48285, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{9720, 231, 21, 0x1},   // saintmaartenfrankrijk
	{8024, 138, 27, 0x1},   // republicoftheunionofmyanmar
	{9234, 64, 17, 0x1},    // congoleopoldville
	{29579, 254, 11, 0x1},  // vaticancity
	{53166, 12, 5, 0x1},    // #7sui
	{53121, 135, 5, 0x1},   // #7sri
	{42709, 157, 19, 0x1},  // easttimortimorleste
	{29953, 186, 24, 0x1},  // federatiasaintkittsnevis
	{954, 246, 25, 0x1},    // sthelenaandtristandacunha
	{24193, 147, 3, 0x1},   // png
	{40508, 239, 22, 0x1},  // pitcairngroupofislands
	{15537, 259, 17, 0x1},  // republikaekosoves
	{38823, 526, 5, 0x1},   // #6317
	{38923, 481, 5, 0x1},   // #6367
	{12660, 173, 13, 0x1},  // republicchili
	{50444, 91, 14, 0x1},   // zuidwestafrika
	{48871, 179, 5, 0x1},   // #7ecu
	{33479, 84, 14, 0x1},   // kingdommorocco
	{4931, 128, 9, 0x21},   // kirghizia
	{43957, 217, 20, 0x1},  // malvinasfalklandisds
	{61031, 18, 13, 0x1},   // kingdomspanje
	{19663, 102, 20, 0x1},  // republicofseychelles
	{13963, 64, 11, 0x1},   // formerzaire
	{11925, 189, 18, 0x1},  // republicanicaragua
	{2475, 243, 21, 0x1},   // collectiviteitreunion
	{7106, 148, 8, 0x1},    // koreadpr
	{32873, 136, 20, 0x1},  // sultanaatdermaldiven
	{14685, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{15045, 9, 6, 0x1},     // bosnia
	{51109, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{27462, 82, 5, 0x81},   // #4434
	{50901, 81, 5, 0x1},    // #7lbr
	{27487, 85, 5, 0x81},   // #4450
	{5366, 164, 17, 0x1},   // arabrepublicjemen
	{10819, 257, 17, 0x1},  // wallisandfutunais
	{28147, 459, 5, 0x1},   // #5110
	{38808, 527, 5, 0x1},   // #6310
	{38918, 528, 5, 0x1},   // #6366
	{991, 246, 16, 0x1},    // eilandsinthelena
	{9803, 205, 17, 0x1},   // frsantarcticlands
	{40622, 65, 10, 0x1},   // brazzcongo
	{54450, 122, 6, 0x1},   // bharat
	{55660, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33406, 471, 5, 0x1},   // #5kir
	{49002, 19, 5, 0x1},    // #7est
	{15775, 18, 6, 0x1},    // espana
	{31781, 129, 19, 0x1},  // democratickampuchea
	{39123, 529, 5, 0x1},   // #6516
	{39133, 530, 5, 0x1},   // #6520
	{4444, 79, 14, 0x1},    // equatorialguin
	{59373, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{32085, 85, 29, 0x1},   // democratischerepublmadagascar
	{3348, 65, 13, 0x21},   // volksrepkongo
	{13046, 243, 13, 0x1},  // reunionfrench
	{27557, 233, 5, 0x81},  // #4500
	{33451, 531, 5, 0x1},   // #5kyr
	{19000, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38264, 112, 10, 0x1},  // uaemirates
	{35897, 532, 5, 0x1},   // #5per
	{8455, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11219, 533, 10, 0x2},  // somaliland
	{58179, 7, 15, 0x1},    // royaumebelgique
	{12473, 184, 13, 0x1},  // repiblikayiti
	{57837, 41, 6, 0x1},    // norway
	{63579, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{60710, 73, 24, 0x1},   // includingeritreaethiopia
	{5310, 108, 18, 0x1},   // unionofsouthafrica
	{39013, 535, 5, 0x1},   // #6433
	{13243, 135, 12, 0x1},  // formerceylon
	{4568, 186, 29, 0x21},  // federatievansaintkittsennevis
	{620, 140, 16, 0x21},   // malakkafederatia
	{9022, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{48779, 77, 14, 0x1},   // republicgambia
	{25381, 237, 11, 0x1},  // norfolkisds
	{19401, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{38933, 493, 5, 0x1},   // #6369
	{42284, 459, 5, 0x1},   // #6guy
	{43895, 26, 12, 0x1},   // magyarorszag
	{6186, 140, 15, 0x1},   // federatiamalaya
	{204, 37, 18, 0x1},     // republiekmacedonie
	{19335, 58, 17, 0x1},   // republiquedubenin
	{18383, 68, 17, 0x1},   // afarenissargebied
	{42914, 143, 13, 0x1},  // muscatandoman
	{45534, 536, 5, 0x1},   // #6rvn
	{39128, 537, 5, 0x1},   // #6517
	{7947, 192, 18, 0x1},   // republicofparaguay
	{5517, 212, 24, 0x1},   // overseasterritorycuracao
	{2590, 38, 15, 0x21},   // republicofmalta
	{59176, 146, 17, 0x1},  // republiekvanpalau
	{53131, 100, 5, 0x1},   // #7stp
	{59864, 253, 28, 0x1},  // americanminoroutlyingislands
	{3841, 164, 15, 0x1},   // yemenfmrarabrep
	{4304, 7, 17, 0x21},    // royaumedebelgique
	{39008, 340, 5, 0x1},   // #6432
	{64480, 147, 14, 0x1},  // papuanewguniea
	{6583, 81, 15, 0x1},    // republicliberia
	{18611, 240, 24, 0x1},  // commonwealthofpuertorico
	{45371, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2444, 235, 13, 0x1},   // mayottefrench
	{15603, 117, 3, 0x1},   // vrc
	{48615, 112, 17, 0x1},  // arabischeemiraten
	{55351, 254, 7, 0x1},   // holysee
	{8649, 248, 18, 0x1},   // stpierreetmiquelon
	{46245, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{38928, 445, 5, 0x1},   // #6368
	{3668, 235, 27, 0x1},   // overseascollectivitymayotte
	{40155, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{33336, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{27207, 223, 5, 0x81},  // #4254
	{42112, 336, 5, 0x1},   // #6gab
	{4154, 45, 7, 0x1},     // romania
	{72, 242, 15, 0x1},     // frenchpolynesia
	{52, 242, 35, 0x1},     // overzeesegemeenschapfrenchpolynesia
	{46698, 58, 13, 0x1},   // republicbenin
	{52403, 78, 13, 0x1},   // guineabisseau
	{7928, 166, 19, 0x1},   // republicofargentina
	{5292, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4786, 120, 24, 0x21},  // micronesiafederatestates
	{55206, 65, 24, 0x1},   // republiccongobrazzaville
	{10089, 67, 9, 0x1},    // caboverde
	{32712, 21, 18, 0x1},   // metropolitanfrance
	{39023, 412, 5, 0x1},   // #6435
	{3894, 240, 27, 0x1},   // overseasterritorypuertorico
	{37451, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{14169, 86, 11, 0x1},   // frenchsudan
	{577, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{25934, 102, 18, 0x1},  // republicseychelles
	{48876, 71, 5, 0x1},    // #7egy
	{12647, 173, 13, 0x1},  // republicchile
	{3010, 15, 8, 0x21},    // germanye
	{6024, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{46143, 12, 19, 0x1},   // zwitsersebondsstaat
	{22314, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{29858, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{53262, 27, 17, 0x1},   // republicofireland
	{18132, 171, 5, 0x81},  // #2bra
	{2155, 43, 20, 0x1},    // rzeczpospolitapolska
	{7552, 247, 16, 0x1},   // janmayensvalbard
	{3970, 222, 28, 0x21},  // autonomousterritorygreenland
	{1722, 237, 23, 0x1},   // territorynorfolkislands
	{17632, 148, 20, 0x1},  // dempeoplesrepofkorea
	{12366, 37, 22, 0x1},   // northmacedoniarepublic
	{55139, 12, 11, 0x1},   // zwitserland
	{33443, 538, 5, 0x1},   // #5kuw
	{9119, 120, 17, 0x1},   // federalmicronesia
	{56620, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{29702, 119, 24, 0x1},  // republiekderfijieilanden
	{4497, 14, 20, 0x1},    // czechrepublicczechia
	{39018, 508, 5, 0x1},   // #6434
	{42839, 136, 17, 0x1},  // republiekmaldiven
	{60242, 136, 17, 0x1},  // sultanatemaldives
	{27467, 31, 5, 0x81},   // #4438
	{65179, 4, 8, 0x1},     // autralia
	{10869, 67, 9, 0x1},    // capeverde
	{20990, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{51296, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{56957, 5, 18, 0x1},    // republicoostenrijk
	{16729, 115, 15, 0x1},  // sultanatebrunei
	{32428, 237, 17, 0x1},  // teratrinorfkailen
	{26575, 49, 9, 0x1},    // slovensko
	{19825, 6, 10, 0x1},    // azarbaycan
	{16222, 32, 7, 0x1},    // litania
	{16492, 115, 12, 0x1},  // nationbrunei
	{40272, 155, 18, 0x1},  // republictajikistan
	{48977, 18, 5, 0x1},    // #7esp
	{49242, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18180, 172, 5, 0x81},  // #2brb
	{55407, 7, 16, 0x1},    // kingdomofbelgium
	{2225, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{43257, 18, 12, 0x1},   // spainkingdom
	{21091, 182, 5, 0x81},  // #2guy
	{11945, 85, 10, 0x1},   // malagassia
	{13255, 71, 12, 0x1},   // formeregypte
	{8879, 161, 18, 0x1},   // formernorthvietnam
	{7213, 94, 16, 0x1},    // republicofrwanda
	{8465, 331, 18, 0x82},  // republicofthecongo
	{1676, 64, 24, 0x21},   // demrepzairekinshasacongo
	{14047, 76, 11, 0x1},   // fransguinee
	{39033, 372, 5, 0x1},   // #6437
	{15884, 138, 26, 0x1},  // socialistrepublicuniebirma
	{49092, 52, 18, 0x1},   // turkiyecumhuriyeti
	{1298, 257, 15, 0x1},   // wallisenfutunaf
	{11735, 5, 10, 0x1},    // osterreich
	{21815, 133, 12, 0x1},  // republiclaos
	{51026, 32, 5, 0x1},    // #7ltu
	{6240, 114, 12, 0x1},   // statebahrein
	{53308, 3, 8, 0x1},     // hayastan
	{25961, 196, 5, 0x81},  // #2ury
	{29215, 69, 8, 0x1},    // algerije
	{52383, 79, 26, 0x1},   // republiekequatoriaalguinea
	{63754, 59, 19, 0x1},   // republiekoppervolta
	{20167, 74, 5, 0x81},   // #2gab
	{15045, 9, 10, 0x1},    // bosniaandh
	{28782, 538, 5, 0x1},   // #5690
	{1217, 202, 25, 0x21},  // formernederlandseantilles
	{10393, 63, 8, 0x1},    // kameroen
	{58782, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{53308, 3, 22, 0x1},    // hayastanihanrapetutyun
	{53069, 56, 15, 0x1},   // republicaangola
	{24930, 63, 8, 0x1},    // kameroon
	{20114, 45, 26, 0x1},   // roemeensesocialistrepublic
	{7093, 148, 18, 0x1},   // dempeoplesrepkorea
	{24282, 149, 12, 0x1},  // stateofqatar
	{44935, 86, 16, 0x1},   // republiquedumali
	{6788, 49, 9, 0x1},     // slowakije
	{9107, 163, 12, 0x1},   // westernsamoa
	{46927, 284, 5, 0x1},   // #6usa
	{38477, 91, 16, 0x1},   // republieknamibie
	{53171, 194, 5, 0x1},   // #7sur
	{8593, 228, 27, 0x1},   // britishindianoceanterritory
	{13068, 86, 13, 0x1},   // republiekmali
	{32651, 437, 5, 0x1},   // #5ice
	{39028, 539, 5, 0x1},   // #6436
	{1953, 128, 18, 0x21},  // republiekkirgistan
	{61586, 195, 25, 0x1},  // trinidadandtobagorepublic
	{55165, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{37835, 37, 12, 0x1},   // macedoniafyr
	{29818, 497, 5, 0x1},   // #5blr
	{24701, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12525, 176, 4, 0x1},   // cuba
	{27202, 21, 5, 0x81},   // #4250
	{7938, 166, 17, 0x1},   // argentinarepublic
	{5239, 120, 22, 0x21},  // federatievanmicronesie
	{4026, 68, 13, 0x1},    // afarsandissas
	{39113, 540, 5, 0x1},   // #6510
	{3762, 243, 27, 0x1},   // overseascollectivityreunion
	{9070, 89, 16, 0x1},    // islandsmauritius
	{45464, 541, 5, 0x1},   // #6rok
	{43864, 32, 9, 0x1},    // lithouwen
	{16241, 55, 6, 0x1},    // #3yucs
	{906, 202, 22, 0x21},   // oudnederlandseantillen
	{41552, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{4488, 119, 12, 0x21},  // fijidominion
	{11003, 37, 20, 0x1},   // macedoniathefmryugrp
	{23489, 45, 22, 0x1},   // romaniapeoplesrepublic
	{11890, 74, 14, 0x1},   // republiekgabon
	{53221, 51, 5, 0x1},    // #7swe
	{62572, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{39043, 542, 5, 0x1},   // #6439
	{51209, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{54874, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{4194, 241, 3, 0x21},   // plo
	{51016, 83, 5, 0x1},    // #7les
	{12527, 229, 17, 0x1},  // bailliagedejersey
	{21905, 122, 15, 0x1},  // republicofindia
	{24677, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{10805, 55, 13, 0x1},   // sfryugoslavia
	{41665, 50, 8, 0x1},    // slovenia
	{1046, 115, 15, 0x1},   // sultanaatbrunei
	{14333, 46, 4, 0x1},    // ussr
	{3271, 210, 26, 0x1},   // cocosislandskeelingislands
	{41932, 170, 25, 0x1},  // boliviaplurinationalstate
	{246, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{56812, 207, 14, 0x1},  // stbartholomeus
	{54911, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7570, 247, 21, 0x1},   // janmayenenspitsbergen
	{60823, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{16908, 167, 13, 0x1},  // antiguabaruda
	{33438, 446, 5, 0x1},   // #5kos
	{39118, 363, 5, 0x1},   // #6511
	{20175, 22, 5, 0x81},   // #2gbr
	{28787, 509, 5, 0x1},   // #5692
	{33475, 543, 5, 0x1},   // #5kzk
	{58495, 135, 16, 0x1},  // republicsrilanka
	{28707, 394, 5, 0x1},   // #5620
	{43333, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{41483, 152, 22, 0x1},  // britishsalomonsislands
	{24516, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11678, 379, 8, 0x2},   // stmartin
	{23656, 229, 13, 0x1},  // jerseybritish
	{31218, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{4404, 128, 10, 0x21},  // kyrghyztan
	{22369, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{7106, 453, 5, 0x2},    // korea
	{49082, 52, 17, 0x1},   // republicofturkiye
	{29330, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{39038, 410, 5, 0x1},   // #6438
	{10614, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23306, 257, 26, 0x1},  // grondterritorywallisfutuna
	{44575, 230, 8, 0x1},   // macausar
	{27497, 140, 5, 0x81},  // #4458
	{56239, 65, 20, 0x1},   // peoplesrepublickongo
	{40052, 161, 24, 0x1},  // socialistrepublicvietnam
	{9983, 55, 32, 0x1},    // yugoslaviafederalpeoplesrepublic
	{35020, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{58807, 249, 17, 0x1},  // dutchsaintmaarten
	{41992, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{43277, 129, 19, 0x1},  // democratickampuchia
	{29932, 186, 21, 0x1},  // saintchristophernevis
	{58359, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{12110, 118, 17, 0x1},  // kibriscumhuriyeti
	{25172, 48, 5, 0x81},   // #2srb
	{34352, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1813, 182, 14, 0x1},   // republicguyana
	{56938, 88, 11, 0x1},   // muritaniyah
	{31298, 134, 19, 0x1},  // republiquelibanaise
	{2720, 186, 7, 0x1},    // stkitts
	{19288, 219, 8, 0x1},   // guernsey
	{2299, 62, 18, 0x21},   // ivorycoastrepublic
	{53842, 110, 5, 0x1},   // #7zim
	{9306, 121, 23, 0x1},   // unitedstatesofindonesia
	{31711, 544, 5, 0x1},   // #5egy
	{29360, 10, 15, 0x1},   // republicbelarus
	{43430, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{47357, 247, 21, 0x1},  // svalbardjanmayennoors
	{8177, 64, 25, 0x1},    // congodemocraticrepublicof
	{38463, 521, 5, 0x1},   // #5ven
	{25966, 54, 5, 0x81},   // #2usa
	{29996, 545, 5, 0x1},   // #5bng
	{27407, 111, 3, 0x81},  // #44
	{62882, 170, 17, 0x1},  // republicofbolivia
	{15452, 110, 8, 0x1},   // zimbabwe
	{5996, 235, 30, 0x1},   // territorialcollectivitymayotte
	{48476, 165, 20, 0x1},  // peoplesrepublicyemen
	{28792, 296, 5, 0x1},   // #5694
	{36816, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{56184, 90, 13, 0x1},   // dzikolamalawi
	{35775, 71, 7, 0x1},    // egyptar
	{5413, 16, 3, 0x21},    // brd
	{4434, 79, 26, 0x1},    // republicofequatorialguinea
	{51584, 57, 17, 0x1},   // koninkrijkburundi
	{59020, 184, 14, 0x1},  // repiblikdayiti
	{22148, 61, 20, 0x1},   // centraalafrrepubliek
	{33631, 227, 17, 0x1},  // isleoffreeportman
	{48815, 44, 16, 0x1},   // portugalrepublic
	{25884, 53, 5, 0x81},   // #2ukr
	{32925, 439, 5, 0x1},   // #5ire
	{1000, 200, 32, 0x21},  // britishoverzeesterritoryanguilla
	{2489, 243, 14, 0x1},   // reunionislands
	{3216, 57, 9, 0x1},     // boeroendi
	{24786, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{30203, 546, 5, 0x1},   // #5bot
	{3853, 164, 10, 0x1},   // repofyemen
	{6808, 108, 16, 0x1},   // southafricaunion
	{28002, 52, 5, 0x81},   // #4792
	{27932, 194, 5, 0x81},  // #4740
	{59835, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{65445, 91, 10, 0x1},   // namibiaswa
	{15065, 13, 22, 0x1},   // republicczechoslovakia
	{8694, 141, 10, 0x1},   // nepalstate
	{4769, 120, 27, 0x21},  // federatedstatesofmicronesia
	{51950, 23, 15, 0x1},   // republicgeorgia
	{28712, 547, 5, 0x1},   // #5625
	{57663, 123, 12, 0x1},  // iranislrepof
	{12447, 15, 13, 0x1},   // oostduitsland
	{8088, 207, 7, 0x1},    // stbarth
	{25206, 203, 15, 0x1},  // amerikaanssamoa
	{23964, 238, 5, 0x81},  // #2niu
	{4524, 135, 7, 0x21},   // ilankai
	{5799, 251, 7, 0x1},    // tokelau
	{44202, 212, 12, 0x1},  // curacaodutch
	{2576, 124, 14, 0x21},  // republicofiraq
	{24049, 142, 5, 0x81},  // #2nru
	{18037, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{31608, 27, 13, 0x1},   // ierserepublic
	{11899, 74, 5, 0x1},    // gabon
	{55926, 171, 20, 0x1},  // braziliaunitedstates
	{2236, 223, 16, 0x1},   // guianadepartment
	{32059, 74, 5, 0x1},    // gabun
	{923, 246, 8, 0x1},     // sthelena
	{51266, 148, 20, 0x1},  // koreapeoplesrepublic
	{41504, 20, 15, 0x1},   // suomentasavalta
	{30411, 529, 5, 0x1},   // #5bui
	{20696, 255, 20, 0x1},  // britishvirginislands
	{30214, 342, 5, 0x1},   // #5bra
	{6519, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{38743, 548, 5, 0x1},   // #6211
	{52164, 78, 12, 0x1},   // guineabissao
	{35187, 252, 21, 0x1},  // provinceofchinataiwan
	{28797, 369, 5, 0x1},   // #5696
	{3829, 248, 21, 0x21},  // saintpierreenmiquelon
	{54292, 210, 26, 0x1},  // keelingislandscocosislands
	{1682, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{42982, 67, 9, 0x1},    // kaapverde
	{61294, 39, 18, 0x1},   // republicmontenegro
	{6897, 199, 14, 0x1},   // territoryaruba
	{3693, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{39744, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{51036, 33, 5, 0x1},    // #7lux
	{29635, 468, 5, 0x1},   // #5bar
	{63121, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{4647, 106, 10, 0x21},  // tanganjika
	{42128, 549, 5, 0x1},   // #6gdr
	{9593, 97, 11, 0x1},    // sierraleone
	{19279, 219, 17, 0x1},  // territoryguernsey
	{38738, 550, 5, 0x1},   // #6210
	{41540, 46, 10, 0x1},   // sovietunie
	{12832, 82, 13, 0x1},   // republiclibya
	{63309, 551, 20, 0x2},  // gilbertelliceislands
	{4981, 106, 20, 0x1},   // mainlanduroftanzania
	{61633, 194, 16, 0x1},  // surinamerepublic
	{21178, 148, 8, 0x1},   // koreadem
	{33401, 500, 5, 0x1},   // #5ken
	{31965, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62731, 106, 13, 0x1},  // fmrtanganyika
	{33008, 64, 23, 0x1},   // leopoldvilleformercongo
	{48980, 215, 13, 0x1},  // spaansesahara
	{9925, 55, 32, 0x1},    // federalpeoplesrepublicyugoslavia
	{62297, 55, 19, 0x1},   // jugoslavievoormalig
	{51102, 252, 9, 0x1},   // taiwanroc
	{7019, 42, 18, 0x1},    // aotearoanewzealand
	{43198, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{33275, 186, 31, 0x1},  // saintchristophernevisfederation
	{48418, 188, 21, 0x1},  // verenigdestatenmexico
	{31706, 553, 5, 0x1},   // #5ecu
	{18841, 241, 9, 0x1},   // palestine
	{58460, 67, 18, 0x1},   // republicacaboverde
	{50877, 82, 5, 0x1},    // #7lba
	{18923, 164, 23, 0x1},  // arabischerepubliekjemen
	{50988, 10, 8, 0x1},    // byelarus
	{38978, 437, 5, 0x1},   // #6395
	{19520, 52, 16, 0x1},   // republicofturkey
	{51965, 60, 16, 0x1},   // republicbotswana
	{30181, 442, 5, 0x1},   // #5bos
	{50541, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{24913, 87, 19, 0x1},   // portugeesoostafrika
	{10959, 98, 7, 0x1},    // somalia
	{28022, 1, 3, 0x81},    // #48
	{42123, 422, 5, 0x1},   // #6gam
	{28197, 284, 3, 0x1},   // #52
	{21178, 148, 16, 0x1},  // koreademvolksrep
	{29977, 120, 19, 0x1},  // federatiamicronesia
	{28802, 554, 5, 0x1},   // #5698
	{62709, 28, 15, 0x1},   // lydveldidisland
	{62494, 179, 4, 0x1},   // #8ec
	{23859, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{28717, 282, 5, 0x1},   // #5626
	{54230, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{47466, 199, 19, 0x1},  // grondterritoryaruba
	{8329, 64, 15, 0x1},    // republicofzaire
	{5108, 189, 20, 0x1},   // republicadenicaragua
	{48396, 252, 13, 0x1},  // chineestaipei
	{23977, 40, 5, 0x81},   // #2nld
	{34037, 36, 8, 0x1},    // moldavia
	{53236, 101, 5, 0x1},   // #7swz
	{1891, 55, 13, 0x21},   // fmryugoslavia
	{40461, 219, 15, 0x1},  // guernseybritish
	{2330, 62, 29, 0x21},   // ivorycoastrepubliccotedivoire
	{10237, 62, 10, 0x1},   // ivorycoast
	{53441, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53252, 153, 5, 0x1},   // #7syr
	{12627, 138, 12, 0x1},  // burmamyanmar
	{49630, 75, 5, 0x1},    // #7gha
	{3989, 222, 28, 0x21},  // greenlandautonomousterritory
	{31731, 528, 5, 0x1},   // #5est
	{1410, 256, 4, 0x1},    // usvi
	{13596, 54, 12, 0x1},   // unitesstates
	{30138, 198, 22, 0x1},  // venezuelabolivrepublic
	{25951, 46, 10, 0x1},   // sowjetunia
	{30427, 436, 5, 0x1},   // #5bul
	{36551, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{28012, 250, 5, 0x81},  // #4796
	{38748, 555, 5, 0x1},   // #6212
	{27927, 556, 5, 0x1},   // #4736
	{27937, 247, 5, 0x81},  // #4744
	{8792, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{48649, 8, 23, 0x1},    // volksrepubliekbulgarije
	{23792, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53135, 147, 16, 0x1},  // papuanorthguinea
	{59636, 127, 9, 0x1},   // qazaqstan
	{28732, 507, 5, 0x1},   // #5645
	{28737, 544, 5, 0x1},   // #5651
	{52815, 102, 5, 0x1},   // #7sey
	{22649, 247, 19, 0x1},  // janmayenspitsbergen
	{32893, 143, 21, 0x1},  // sultanaatmuscatenoman
	{19190, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{35496, 44, 18, 0x1},   // portugeserepubliek
	{46719, 19, 16, 0x1},   // estonianrepublic
	{36831, 230, 12, 0x1},  // macauchinapr
	{45493, 46, 10, 0x1},   // russiaussr
	{11557, 168, 22, 0x1},  // gemenebestvandebahamas
	{34453, 170, 11, 0x1},  // wuliwyasuyu
	{33074, 305, 5, 0x1},   // #5irn
	{7037, 211, 21, 0x1},   // cookislandsnewzealand
	{23642, 557, 14, 0x2},  // channelislands
	{2622, 71, 15, 0x21},   // republicofegypt
	{923, 246, 22, 0x1},    // sthelenatristandacunha
	{40946, 101, 6, 0x1},   // ngwame
	{44225, 379, 20, 0x2},  // stmartinsaintmaarten
	{13723, 54, 9, 0x1},    // verstaten
	{38793, 549, 5, 0x1},   // #6265
	{65120, 243, 4, 0x1},   // #8re
	{2732, 140, 17, 0x1},   // federatiamaleisia
	{63569, 184, 4, 0x1},   // #8ha
	{13620, 104, 12, 0x1},  // togorepublic
	{20599, 78, 5, 0x81},   // #2gnb
	{43233, 55, 11, 0x1},   // yougoslavia
	{28742, 559, 5, 0x2},   // #5652
	{41034, 193, 21, 0x1},  // republicadeelsalvador
	{38598, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{45105, 241, 15, 0x1},  // gazaandwestbank
	{33934, 82, 27, 0x1},   // libischarabischejamahiriyya
	{50869, 34, 5, 0x1},    // #7lat
	{33428, 127, 10, 0x1},  // kazachstan
	{38973, 325, 5, 0x1},   // #6390
	{11122, 163, 9, 0x1},   // westsamoa
	{42269, 487, 5, 0x1},   // #6grn
	{35929, 145, 28, 0x1},  // commonwealthofthephilippines
	{52469, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{13161, 136, 8, 0x1},   // maldiven
	{26016, 156, 20, 0x1},  // turkmenistanrepublic
	{20359, 219, 5, 0x81},  // #2ggy
	{10981, 93, 16, 0x1},   // nigeriafederatia
	{23184, 175, 9, 0x1},   // costarica
	{33373, 175, 18, 0x1},  // republiekcostarica
	{46276, 48, 22, 0x1},   // servieenmontenegrounie
	{50112, 18, 16, 0x1},   // koninkrijkspanje
	{60334, 15, 16, 0x1},   // germanyfmrdemrep
	{29565, 241, 9, 0x1},   // palestina
	{62919, 48, 22, 0x1},   // fryserbiaandmontenegro
	{24799, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{40807, 139, 14, 0x1},  // buitenmongolie
	{25879, 107, 5, 0x81},  // #2uga
	{7323, 120, 16, 0x1},   // fedstsmicronesia
	{38968, 561, 5, 0x1},   // #6385
	{44333, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{29731, 542, 5, 0x1},   // #5bfo
	{38958, 304, 5, 0x1},   // #6375
	{32857, 143, 16, 0x1},  // sultanaatvanoman
	{11076, 101, 15, 0x1},  // formerswaziland
	{54098, 9, 4, 0x81},    // #1ba
	{59136, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5693, 60, 12, 0x1},    // bechuanaland
	{13379, 150, 20, 0x1},  // kingdomofsaudiarabia
	{28007, 156, 5, 0x81},  // #4795
	{44258, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{20536, 221, 5, 0x81},  // #2glp
	{10300, 140, 18, 0x1},  // malaysiafederation
	{50293, 170, 15, 0x1},  // republicbolivia
	{62167, 64, 4, 0x1},    // #8cg
	{62498, 71, 4, 0x1},    // #8eg
	{1570, 49, 14, 0x21},   // slovakrepublic
	{20986, 223, 5, 0x81},  // #2guf
	{28767, 525, 5, 0x1},   // #5678
	{20831, 180, 5, 0x81},  // #2grd
	{23982, 41, 5, 0x81},   // #2nor
	{1481, 123, 3, 0x1},    // iri
	{22631, 6, 21, 0x1},    // republiekazerbeidzjan
	{23440, 92, 5, 0x81},   // #2ner
	{24054, 42, 5, 0x81},   // #2nzl
	{42087, 491, 5, 0x1},   // #6etm
	{16003, 214, 10, 0x1},  // caymanisds
	{49282, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13543, 86, 12, 0x1},   // republicmali
	{61922, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{29386, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{4835, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{41276, 249, 22, 0x1},  // sintmaartennetherlands
	{33486, 84, 7, 0x1},    // morocco
	{42865, 143, 19, 0x1},  // muscatomansultanate
	{63363, 241, 30, 0x1},  // palestinianoccupiedterritories
	{11536, 168, 21, 0x1},  // commonwealthofbahamas
	{31154, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{38948, 562, 5, 0x1},   // #6372
	{21482, 123, 14, 0x1},  // iranislamicrep
	{30118, 563, 5, 0x1},   // #5bol
	{49472, 46, 10, 0x1},   // sowjetunie
	{64389, 75, 8, 0x1},    // goudkust
	{6578, 27, 13, 0x1},    // irishrepublic
	{38788, 524, 5, 0x1},   // #6260
	{27922, 215, 5, 0x81},  // #4732
	{27942, 101, 5, 0x81},  // #4748
	{27907, 18, 5, 0x81},   // #4724
	{24904, 96, 5, 0x81},   // #2sen
	{26436, 128, 15, 0x1},  // kirghizrepublic
	{38138, 250, 21, 0x1},  // turksencaicoseilanden
	{62110, 65, 4, 0x1},    // #8cf
	{57755, 99, 20, 0x1},   // republicofsouthsudan
	{14396, 248, 22, 0x1},  // miquelonandsaintpierre
	{33061, 155, 13, 0x1},  // tadzjiekistan
	{28772, 477, 5, 0x1},   // #5679
	{65122, 62, 21, 0x1},   // republiquecotedivoire
	{47485, 121, 15, 0x1},  // dutcheastindies
	{23430, 91, 5, 0x81},   // #2nam
	{23570, 93, 5, 0x81},   // #2nga
	{26668, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19588, 150, 3, 0x1},   // ksa
	{4328, 196, 24, 0x1},   // easternrepublicofuruguay
	{12317, 194, 15, 0x1},  // surinamrepublic
	{42216, 152, 16, 0x1},  // salomonseilanden
	{49107, 73, 7, 0x1},    // etiopia
	{61284, 155, 18, 0x1},  // tajikistanrepublic
	{22726, 187, 5, 0x81},  // #2lca
	{38953, 478, 5, 0x1},   // #6373
	{42232, 564, 5, 0x1},   // #6grc
	{2709, 201, 12, 0x1},   // alandislands
	{35012, 276, 13, 0x2},  // republicchina
	{42630, 66, 15, 0x1},   // staatdercomoren
	{4804, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2265, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{29808, 490, 5, 0x1},   // #5bhm
	{35025, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9320, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{64283, 90, 4, 0x1},    // #8mi
	{62679, 20, 4, 0x1},    // #8fi
	{62106, 135, 4, 0x1},   // #8ce
	{62502, 27, 4, 0x1},    // #8ei
	{32678, 147, 19, 0x1},  // papuanewguineastate
	{50611, 9, 25, 0x1},    // republicbosniaherzegovina
	{28727, 510, 5, 0x1},   // #5640
	{52820, 151, 5, 0x1},   // #7sgp
	{60258, 207, 7, 0x1},   // stbarts
	{9136, 120, 17, 0x1},   // fedstatmicronesia
	{28582, 416, 4, 0x1},   // #551
	{8579, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{51563, 189, 5, 0x1},   // #7nca
	{22744, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{491, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{33241, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{57061, 256, 21, 0x1},  // americanvirginislands
	{873, 232, 16, 0x1},    // northernmarianas
	{61044, 281, 4, 0x1},   // #1yd
	{61576, 195, 27, 0x1},  // republicoftrinidadandtobago
	{40447, 219, 22, 0x1},  // grondterritoryguernsey
	{38938, 565, 5, 0x1},   // #6370
	{54115, 172, 4, 0x81},  // #1bb
	{34712, 246, 25, 0x1},  // sainthelenatristandacunha
	{8238, 178, 17, 0x1},   // dominicanrepublic
	{28017, 159, 5, 0x81},  // #4798
	{16075, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{4597, 186, 26, 0x21},  // federatiesaintkittsennevis
	{64279, 233, 4, 0x1},   // #8mh
	{20718, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{65100, 30, 16, 0x1},   // koninkrijkitalie
	{62692, 119, 4, 0x1},   // #8fj
	{17942, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62102, 103, 4, 0x1},   // #8cd
	{24547, 231, 19, 0x1},  // frenchpartstmaarten
	{59594, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{34740, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{22539, 88, 25, 0x1},   // islamitrepublicmauritania
	{25322, 50, 5, 0x81},   // #2svn
	{50673, 93, 16, 0x1},   // nigeriafederatie
	{28602, 472, 4, 0x1},   // #552
	{33628, 227, 17, 0x1},  // manisleoffreeport
	{57944, 67, 10, 0x1},   // capeverdie
	{4128, 32, 7, 0x21},    // lietuva
	{20747, 197, 14, 0x1},  // stvincentandgr
	{11495, 225, 14, 0x1},  // formerhongkong
	{1007, 200, 25, 0x21},  // overzeesterritoryanguilla
	{41393, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{29884, 254, 12, 0x1},  // heiligestoel
	{30413, 139, 14, 0x1},  // buitenmongolia
	{61048, 164, 4, 0x81},  // #1ye
	{31882, 566, 5, 0x1},   // #5etm
	{714, 78, 20, 0x1},     // guineabissaurepublic
	{36305, 167, 14, 0x1},  // antiguabarbuda
	{8123, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{43153, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{38943, 498, 5, 0x1},   // #6371
	{2128, 149, 11, 0x21},  // dawlatqatar
	{9170, 15, 24, 0x1},    // germandemocraticrepublic
	{54137, 7, 4, 0x81},    // #1be
	{12635, 232, 12, 0x1},  // nmarianaisds
	{42176, 451, 5, 0x1},   // #6gha
	{64944, 144, 4, 0x1},   // #8pk
	{4965, 225, 8, 0x1},    // hongkong
	{12806, 80, 13, 0x1},   // republickenya
	{64302, 37, 4, 0x1},    // #8mk
	{63667, 225, 4, 0x1},   // #8hk
	{54418, 150, 13, 0x1},  // saoediaarabia
	{25392, 249, 5, 0x81},  // #2sxm
	{62696, 217, 4, 0x1},   // #8fk
	{62506, 79, 4, 0x1},    // #8ek
	{37485, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{11023, 37, 13, 0x1},   // macedoniatfyr
	{62408, 231, 14, 0x1},  // francestmartin
	{52889, 47, 5, 0x1},    // #7smr
	{26229, 379, 22, 0x2},  // sintmaartensaintmartin
	{54971, 98, 18, 0x1},   // somalischerepublic
	{28612, 468, 4, 0x1},   // #553
	{51225, 148, 18, 0x1},  // republicnorthkorea
	{18566, 252, 6, 0x1},   // taiwan
	{3867, 234, 27, 0x1},   // overseasterritorymartinique
	{42294, 567, 5, 0x1},   // #6hon
	{33079, 507, 5, 0x1},   // #5irq
	{30889, 178, 21, 0x1},  // dominicaanserepubliek
	{20327, 119, 12, 0x1},  // fijieilanden
	{38963, 568, 5, 0x1},   // #6380
	{42336, 527, 5, 0x1},   // #6hun
	{60298, 16, 28, 0x1},   // formergermanyfederalrepublic
	{31089, 161, 18, 0x1},  // fmrdemrepofvietnam
	{33192, 62, 18, 0x1},   // republiekivoorkust
	{54133, 113, 4, 0x81},  // #1bd
	{10263, 186, 25, 0x1},  // federationsaintkittsnevis
	{45080, 136, 9, 0x1},   // maladiven
	{25925, 136, 17, 0x1},  // maledivenrepublic
	{49049, 170, 26, 0x1},  // boliviaplurinationalestate
	{13185, 89, 13, 0x1},   // republikmoris
	{27902, 569, 5, 0x1},   // #4720
	{64298, 39, 4, 0x1},    // #8mj
	{25402, 153, 5, 0x81},  // #2syr
	{29158, 26, 18, 0x1},   // republiekhongarije
	{3056, 257, 21, 0x1},   // territorywallisfutuna
	{62038, 129, 4, 0x1},   // #8cb
	{32017, 213, 25, 0x1},  // christmasislandsterritory
	{45235, 71, 12, 0x1},   // egyptkingdom
	{20786, 24, 5, 0x81},   // #2grc
	{60489, 156, 10, 0x1},  // toerkmenia
	{28622, 350, 4, 0x1},   // #554
	{28982, 570, 4, 0x1},   // #594
	{42082, 571, 5, 0x1},   // #6eth
	{12693, 74, 13, 0x1},   // republicgabon
	{843, 232, 16, 0x1},    // northernmarianen
	{12858, 38, 13, 0x1},   // republicmalta
	{42255, 208, 14, 0x1},  // bermudaislands
	{22249, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7580, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{56001, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{65078, 158, 13, 0x1},  // puleangatonga
	{48947, 144, 22, 0x1},  // pakistaninclbangladesh
	{60758, 107, 4, 0x81},  // #1ug
	{9269, 65, 24, 0x1},    // republicbrazzavillecongo
	{14385, 248, 19, 0x1},  // saintpierremiquelon
	{42237, 562, 5, 0x1},   // #6grg
	{54431, 8, 4, 0x81},    // #1bg
	{34949, 246, 21, 0x1},  // sinthelenaenascension
	{22817, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40639, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{19720, 119, 14, 0x1},  // matanitukoviti
	{24193, 147, 8, 0x1},   // pnguinea
	{44736, 381, 5, 0x1},   // #6nam
	{567, 215, 4, 0x21},    // #8wi
	{579, 164, 4, 0x21},    // #8ym
	{22217, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{65187, 137, 4, 0x1},   // #8rm
	{6906, 199, 5, 0x1},    // aruba
	{48881, 72, 5, 0x1},    // #7eri
	{24397, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{7007, 230, 14, 0x1},   // territorymacao
	{62729, 120, 4, 0x1},   // #8fm
	{62431, 231, 18, 0x1},  // stmaartenfransdeel
	{62034, 11, 4, 0x1},    // #8ca
	{48654, 8, 18, 0x1},    // republiekbulgarije
	{17318, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{61190, 3, 4, 0x1},     // #8am
	{23912, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{21590, 111, 25, 0x1},  // islamicstateofafghanistan
	{25284, 49, 5, 0x81},   // #2svk
	{60677, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{48491, 164, 6, 0x1},   // yemenn
	{32625, 25, 15, 0x1},   // republickroatia
	{28632, 487, 4, 0x1},   // #555
	{39832, 133, 12, 0x1},  // laopeodemrep
	{28282, 490, 4, 0x1},   // #531
	{37241, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{53126, 99, 5, 0x1},    // #7ssd
	{28997, 486, 4, 0x1},   // #595
	{57724, 240, 9, 0x1},   // portorico
	{33823, 131, 20, 0x1},  // korearepublicofsouth
	{31870, 572, 5, 0x1},   // #5eth
	{41966, 170, 26, 0x1},  // multinationalestaatbolivia
	{6775, 13, 22, 0x1},    // formertsjechoslowakije
	{31212, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39676, 69, 16, 0x1},   // republicalgerije
	{61603, 175, 20, 0x1},  // republicadecostarica
	{33977, 102, 18, 0x1},  // republicseychellen
	{54327, 59, 4, 0x81},   // #1bf
	{13053, 242, 15, 0x1},  // frenchpolinesia
	{5875, 42, 8, 0x1},     // aotearoa
	{9771, 144, 8, 0x1},    // pakistan
	{42590, 30, 13, 0x1},   // italyrepublic
	{61586, 195, 17, 0x1},  // trinidadandtobago
	{64429, 86, 4, 0x1},    // #8ml
	{22376, 233, 27, 0x1},  // overseasterritorymontserrat
	{6642, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1835, 236, 23, 0x1},   // departementnewcaledonia
	{64767, 191, 14, 0x1},  // piruwripuwlika
	{10407, 59, 10, 0x1},   // oppervolta
	{20364, 75, 5, 0x81},   // #2gha
	{61186, 1, 4, 0x1},     // #8al
	{21086, 224, 5, 0x81},  // #2gum
	{38101, 174, 18, 0x1},  // republicofcolumbia
	{55900, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33571, 1, 23, 0x1},    // republikaeastshqiperise
	{23959, 189, 5, 0x81},  // #2nic
	{28647, 484, 4, 0x1},   // #556
	{1266, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{39776, 250, 21, 0x1},  // turksandcaicosislands
	{57446, 67, 10, 0x1},   // capeverdia
	{60978, 5, 19, 0x1},    // republikoesterreich
	{53431, 48, 26, 0x1},   // stateunionserbiamontenegro
	{22697, 253, 17, 0x1},  // usminoroutlyingis
	{59108, 68, 22, 0x1},   // afarsandissasterritory
	{37451, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{28872, 523, 5, 0x1},   // #5760
	{55605, 7, 6, 0x1},     // belgia
	{56883, 259, 16, 0x1},  // republicofkosova
	{50578, 23, 17, 0x1},   // republicofgeorgia
	{60754, 53, 4, 0x81},   // #1ua
	{10819, 257, 19, 0x1},  // wallisandfutunaisds
	{50203, 228, 17, 0x1},  // brindianoceanterr
	{6797, 108, 22, 0x1},   // formerunionsouthafrica
	{53926, 200, 4, 0x81},  // #1ai
	{24090, 232, 4, 0x1},   // cnmi
	{4399, 244, 21, 0x1},   // vietnamformerrepublic
	{54468, 57, 4, 0x81},   // #1bi
	{55972, 16, 4, 0x81},   // #1de
	{4559, 64, 17, 0x1},    // leopoldvillecongo
	{37835, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{726, 106, 16, 0x1},    // republictanzania
	{18683, 249, 17, 0x1},  // saintmaartendutch
	{12434, 257, 13, 0x1},  // fwallisfutuna
	{65191, 45, 4, 0x1},    // #8ro
	{64981, 44, 4, 0x1},    // #8po
	{64437, 84, 4, 0x1},    // #8mo
	{33527, 148, 20, 0x1},  // peoplesrepublickorea
	{30445, 70, 16, 0x1},   // republiczanzibar
	{63686, 183, 4, 0x1},   // #8ho
	{17286, 206, 21, 0x1},  // bonairesainteustatius
	{55379, 19, 13, 0x1},   // eestivabariik
	{45839, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{62348, 177, 4, 0x1},   // #8do
	{62752, 218, 4, 0x1},   // #8fo
	{62207, 174, 4, 0x1},   // #8co
	{61198, 56, 4, 0x1},    // #8ao
	{10472, 46, 16, 0x1},   // formersovjetunie
	{57207, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1312, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{4080, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{28762, 573, 5, 0x1},   // #5670
	{20976, 222, 5, 0x81},  // #2grl
	{28657, 480, 4, 0x1},   // #557
	{11062, 37, 5, 0x1},    // fyrom
	{16013, 59, 6, 0x1},    // #3hvbf
	{39003, 422, 5, 0x1},   // #6420
	{53088, 10, 16, 0x1},   // belorussischessr
	{8767, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{63603, 111, 21, 0x1},  // afghanistanislamicrep
	{48229, 248, 30, 0x1},  // departementsaintpierremiquelon
	{60566, 64, 13, 0x1},   // kongokinshasa
	{54230, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{1860, 145, 11, 0x21},  // fillipijnen
	{62119, 244, 20, 0x1},  // republicsouthvietnam
	{54448, 114, 4, 0x81},  // #1bh
	{55968, 396, 4, 0x1},   // #1dd
	{49728, 181, 5, 0x1},   // #7gua
	{7535, 6, 20, 0x1},     // republicazerbeidzjan
	{47781, 99, 15, 0x1},   // zuidelijksoedan
	{13553, 82, 20, 0x1},   // libischearabrepublic
	{25129, 111, 25, 0x1},  // afghanistanislamicemirate
	{64764, 141, 4, 0x1},   // #8np
	{64959, 43, 4, 0x1},    // #8pl
	{56299, 109, 15, 0x1},  // republiekzambia
	{64433, 35, 4, 0x1},    // #8mn
	{64007, 148, 4, 0x1},   // #8kn
	{267, 138, 23, 0x1},    // myanmarrepubliekderunie
	{62203, 66, 4, 0x1},    // #8cn
	{62521, 19, 4, 0x1},    // #8en
	{61194, 2, 4, 0x1},     // #8an
	{14470, 197, 19, 0x1},  // stvincentgrenadines
	{50588, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{55181, 64, 25, 0x1},   // republiccongoleopoldville
	{28672, 361, 4, 0x1},   // #558
	{40222, 96, 16, 0x1},   // republieksenegal
	{1942, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{19570, 162, 17, 0x1},  // republicofvanuatu
	{12940, 124, 13, 0x1},  // republiekirak
	{28962, 441, 4, 0x1},   // #590
	{3501, 49, 9, 0x1},     // slovakije
	{36272, 192, 16, 0x1},  // republicparaguay
	{50741, 133, 5, 0x1},   // #7lao
	{28817, 574, 5, 0x1},   // #5702
	{42289, 278, 5, 0x1},   // #6hai
	{14385, 248, 14, 0x1},  // saintpierremiq
	{20747, 197, 22, 0x1},  // stvincentandgrenadines
	{3137, 58, 5, 0x1},     // benin
	{59449, 144, 4, 0x81},  // #1pk
	{57481, 225, 4, 0x81},  // #1hk
	{22349, 148, 12, 0x1},  // demrepnkorea
	{6234, 132, 6, 0x1},    // kuwait
	{48937, 144, 18, 0x1},  // republicofpakistan
	{58576, 171, 6, 0x1},   // brasil
	{49723, 180, 5, 0x1},   // #7grn
	{587, 110, 4, 0x21},    // #8zi
	{19802, 136, 8, 0x1},   // maldives
	{18695, 249, 21, 0x1},  // dutchpartsaintmaarten
	{57742, 61, 21, 0x1},   // middenafricanrepublic
	{10727, 66, 15, 0x1},   // comorenarchipel
	{64977, 190, 4, 0x1},   // #8pm
	{64194, 85, 4, 0x1},    // #8ma
	{17479, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63682, 226, 4, 0x1},   // #8hm
	{41063, 99, 11, 0x1},   // southsoedan
	{62199, 63, 4, 0x1},    // #8cm
	{58863, 129, 27, 0x1},  // formerdemocratischkampuchea
	{8319, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{35514, 89, 16, 0x1},   // mauritiusislands
	{41865, 503, 5, 0x1},   // #6eqg
	{41612, 85, 22, 0x1},   // malagassischerepubliek
	{28967, 575, 4, 0x1},   // #591
	{62509, 213, 12, 0x1},  // kerstislands
	{26209, 249, 16, 0x1},  // sintmaartendutch
	{50896, 134, 5, 0x1},   // #7lbn
	{28822, 531, 5, 0x1},   // #5703
	{2606, 82, 24, 0x21},   // formerlibyanarabrepublic
	{12371, 37, 17, 0x1},   // macedoniarepublic
	{15267, 54, 3, 0x1},    // vsa
	{4781, 235, 25, 0x1},   // overseasdepartmentmayotte
	{51506, 207, 16, 0x1},  // sintbartholomeus
	{22366, 81, 5, 0x81},   // #2lbr
	{8308, 64, 29, 0x1},    // formercongodemocraticrepublic
	{21900, 103, 5, 0x1},   // tchad
	{58639, 123, 8, 0x1},   // iranirof
	{53930, 1, 4, 0x81},    // #1al
	{54474, 58, 4, 0x81},   // #1bj
	{19845, 248, 20, 0x1},  // sintpierreetmiquelon
	{43830, 82, 27, 0x1},   // libischearabischejamahiriya
	{53525, 156, 13, 0x1},  // toerkmenistan
	{9337, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5893, 211, 6, 0x1},    // cookis
	{315, 53, 4, 0x21},     // #8up
	{64781, 142, 4, 0x1},   // #8nr
	{3200, 8, 8, 0x1},      // bulgaria
	{63733, 25, 4, 0x1},    // #8hr
	{62344, 68, 4, 0x1},    // #8dj
	{42501, 67, 18, 0x1},   // republickaapverdia
	{25221, 99, 5, 0x81},   // #2ssd
	{13007, 71, 18, 0x1},   // arabrepublicegypte
	{31903, 99, 10, 0x1},   // sudansouth
	{28197, 576, 4, 0x1},   // #520
	{33514, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{28972, 577, 4, 0x1},   // #592
	{53769, 32, 18, 0x1},   // lietuvosrespublika
	{50640, 118, 15, 0x1},  // republiekcyprus
	{21277, 237, 23, 0x1},  // norfolkislandsterritory
	{28807, 433, 5, 0x1},   // #5700
	{33084, 291, 5, 0x1},   // #5isr
	{31726, 578, 5, 0x1},   // #5eri
	{425, 207, 25, 0x1},    // departmentsaintbarthelemy
	{36754, 117, 15, 0x1},  // mainlandchinapr
	{60793, 253, 4, 0x81},  // #1um
	{57687, 185, 4, 0x81},  // #1jm
	{37364, 155, 12, 0x1},  // tadsjikistan
	{53957, 3, 4, 0x81},    // #1am
	{54547, 208, 4, 0x81},  // #1bm
	{56375, 120, 4, 0x81},  // #1fm
	{329, 54, 4, 0x21},     // #8us
	{64889, 194, 4, 0x1},   // #8ns
	{64936, 239, 4, 0x1},   // #8pc
	{20634, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{36130, 30, 12, 0x1},   // italykingdom
	{42865, 143, 10, 0x1},  // muscatoman
	{27917, 95, 5, 0x81},   // #4729
	{64224, 230, 4, 0x1},   // #8mc
	{20556, 77, 5, 0x81},   // #2gmb
	{12814, 80, 5, 0x1},    // kenya
	{62183, 210, 4, 0x1},   // #8ck
	{62663, 193, 4, 0x1},   // #8es
	{43644, 34, 14, 0x1},   // latviarepublic
	{49358, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4659, 244, 8, 0x21},   // svietnam
	{5564, 212, 25, 0x1},   // curacaokingdomnetherlands
	{27827, 197, 5, 0x81},  // #4670
	{28977, 323, 4, 0x1},   // #593
	{44209, 249, 16, 0x1},  // dutchsintmaarten
	{50329, 106, 17, 0x1},  // tanzaniaunitedrep
	{28882, 545, 5, 0x1},   // #5771
	{28812, 579, 5, 0x1},   // #5701
	{59297, 145, 4, 0x81},  // #1ph
	{49234, 77, 5, 0x1},    // #7gam
	{65252, 32, 8, 0x1},    // lituania
	{11456, 111, 11, 0x1},  // afghanistan
	{54793, 246, 23, 0x1},  // ascensiontristandacunha
	{53961, 580, 4, 0x1},   // #1an
	{24957, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{18171, 109, 9, 0x1},   // nrhodesia
	{54543, 207, 4, 0x81},  // #1bl
	{55699, 117, 4, 0x81},  // #1cn
	{49738, 224, 5, 0x1},   // #7gum
	{3824, 165, 22, 0x1},   // peoplesrepublicofyemen
	{55271, 241, 16, 0x1},  // stateofpalestine
	{3674, 145, 11, 0x21},  // phillipines
	{27912, 99, 5, 0x81},   // #4728
	{64208, 234, 4, 0x1},   // #8mb
	{39879, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{45491, 386, 5, 0x1},   // #6rus
	{48439, 253, 24, 0x1},  // unitedstatesminorislands
	{61882, 116, 4, 0x1},   // #8bt
	{62179, 214, 4, 0x1},   // #8cj
	{62525, 72, 4, 0x1},    // #8er
	{61182, 6, 4, 0x1},     // #8aj
	{25273, 194, 5, 0x81},  // #2sur
	{25343, 101, 5, 0x81},  // #2swz
	{23355, 79, 12, 0x1},   // spaansguinea
	{34403, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{20696, 255, 9, 0x1},   // britishvi
	{52939, 98, 5, 0x1},    // #7som
	{3033, 123, 14, 0x21},  // islamicrepiran
	{56147, 197, 17, 0x1},  // stvincentandgrens
	{29553, 66, 12, 0x1},   // comorosstate
	{37570, 190, 15, 0x1},  // republicapanama
	{28877, 476, 5, 0x1},   // #5770
	{8649, 248, 19, 0x1},   // stpierreetmiquelonf
	{10973, 92, 13, 0x1},   // republicniger
	{42047, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{24841, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57691, 125, 4, 0x81},  // #1jo
	{46477, 101, 6, 0x1},   // ngwane
	{17723, 198, 20, 0x1},  // republicbolvenezuela
	{53965, 56, 4, 0x81},   // #1ao
	{54555, 170, 4, 0x81},  // #1bo
	{55703, 174, 4, 0x81},  // #1co
	{22803, 32, 5, 0x81},   // #2ltu
	{36672, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{4390, 244, 16, 0x1},   // republiekvietnam
	{56082, 178, 4, 0x81},  // #1do
	{44446, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{34878, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{37011, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56518, 218, 4, 0x81},  // #1fo
	{44741, 400, 5, 0x1},   // #6nau
	{513, 91, 4, 0x21},     // #8wa
	{47325, 33, 19, 0x1},   // grandduchyluxemburg
	{33818, 131, 20, 0x1},  // southkorearepublicof
	{59963, 144, 23, 0x1},  // islamicrepublicpakistan
	{64893, 189, 4, 0x1},   // #8nu
	{64901, 192, 4, 0x1},   // #8pa
	{63054, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12516, 176, 13, 0x1},  // republicacuba
	{24294, 132, 12, 0x1},  // statekoeweit
	{61886, 8, 4, 0x1},     // #8bu
	{62175, 173, 4, 0x1},   // #8ci
	{53063, 90, 14, 0x1},   // malawirepublic
	{38522, 55, 11, 0x1},   // yugoslavsfr
	{61135, 112, 4, 0x1},   // #8ae
	{22897, 68, 14, 0x1},   // afarenissaland
	{178, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{9627, 50, 17, 0x1},    // republiekslovenie
	{29472, 150, 15, 0x1},  // saoedischarabia
	{52923, 152, 5, 0x1},   // #7sol
	{27722, 191, 5, 0x81},  // #4604
	{2938, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{23088, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4478, 119, 14, 0x21},  // republicoffiji
	{52838, 203, 12, 0x1},  // easternsamoa
	{44864, 256, 15, 0x1},  // vsvirginislands
	{2802, 205, 24, 0x21},  // frenchzuidelijkterritory
	{65193, 45, 17, 0x1},   // roemeenserepublic
	{59496, 239, 4, 0x81},  // #1pn
	{57497, 183, 4, 0x81},  // #1hn
	{60607, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{17652, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{17400, 206, 19, 0x1},  // sinteustatiusensaba
	{54551, 115, 4, 0x81},  // #1bn
	{55691, 173, 4, 0x81},  // #1cl
	{19885, 215, 5, 0x81},  // #2esh
	{59818, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{35881, 134, 16, 0x1},  // republieklibanon
	{45539, 537, 5, 0x1},   // #6rwa
	{64228, 36, 4, 0x1},    // #8md
	{15639, 138, 6, 0x1},   // #3bumm
	{45482, 378, 5, 0x1},   // #6rum
	{63928, 30, 4, 0x1},    // #8it
	{61894, 209, 4, 0x1},   // #8bv
	{62171, 117, 4, 0x1},   // #8ch
	{62667, 73, 4, 0x1},    // #8et
	{2298, 257, 22, 0x1},   // departmentwallisfutuna
	{4282, 1, 20, 0x21},    // republikaeshqiperise
	{52860, 50, 5, 0x1},    // #7slo
	{14090, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{31355, 93, 24, 0x1},   // federalrepublicofnigeria
	{59748, 224, 6, 0x1},   // guahan
	{53873, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{28907, 483, 4, 0x1},   // #580
	{15372, 71, 3, 0x1},    // var
	{4534, 48, 14, 0x21},   // republicserbia
	{52104, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{25347, 245, 11, 0x1},  // zuidgeorgie
	{25764, 119, 11, 0x1},  // fijiislands
	{37491, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{28827, 505, 5, 0x1},   // #5704
	{55868, 187, 18, 0x1},  // republicsaintlucia
	{34167, 123, 12, 0x1},  // islamrepiran
	{59492, 248, 4, 0x81},  // #1pm
	{49223, 74, 5, 0x1},    // #7gab
	{57493, 226, 4, 0x81},  // #1hm
	{57624, 124, 4, 0x81},  // #1iq
	{59130, 143, 4, 0x81},  // #1om
	{1210, 581, 6, 0x3},    // guiana
	{54574, 206, 4, 0x81},  // #1bq
	{55695, 63, 4, 0x81},   // #1cm
	{40236, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{36330, 152, 15, 0x1},  // salomoneilanden
	{45135, 241, 12, 0x1},  // westbankgaza
	{56078, 177, 4, 0x81},  // #1dm
	{44717, 194, 8, 0x1},   // suriname
	{56322, 20, 4, 0x81},   // #1fi
	{65268, 94, 4, 0x1},    // #8rw
	{3, 51, 4, 0x21},       // #8sw
	{64275, 139, 4, 0x1},   // #8mg
	{64003, 128, 4, 0x1},   // #8kg
	{520, 129, 25, 0x21},   // formerdemocratickampuchea
	{7252, 230, 14, 0x1},   // territorymacau
	{62675, 223, 4, 0x1},   // #8fg
	{62332, 211, 4, 0x1},   // #8cw
	{61178, 69, 4, 0x1},    // #8ag
	{24119, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{47800, 105, 15, 0x1},  // republictunisia
	{42709, 157, 9, 0x1},   // easttimor
	{52810, 96, 5, 0x1},    // #7sen
	{24102, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{38678, 459, 5, 0x1},   // #6110
	{52850, 186, 5, 0x1},   // #7skn
	{41573, 145, 24, 0x1},  // republicofthephilippines
	{58679, 252, 14, 0x1},  // repchinataiwan
	{27832, 47, 5, 0x81},   // #4674
	{50993, 46, 18, 0x1},   // russischefederatia
	{28887, 460, 5, 0x1},   // #5775
	{33125, 434, 5, 0x1},   // #5ita
	{19146, 145, 20, 0x1},  // filipijnengemenebest
	{28832, 543, 5, 0x1},   // #5705
	{26064, 246, 14, 0x1},  // eilandsthelena
	{12267, 170, 13, 0x1},  // formerbolivia
	{59465, 43, 4, 0x81},   // #1pl
	{13711, 54, 12, 0x1},   // vsvanamerika
	{57628, 123, 4, 0x81},  // #1ir
	{1671, 64, 24, 0x21},   // congodemrepzairekinshasa
	{42808, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{25097, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{15108, 161, 26, 0x1},  // socialistrepublicofvietnam
	{49733, 76, 5, 0x1},    // #7gui
	{16560, 126, 5, 0x1},   // nihon
	{40422, 256, 21, 0x1},  // virginislandsamerican
	{517, 257, 4, 0x21},    // #8wf
	{5378, 236, 26, 0x21},  // collectiviteitnewcaledonia
	{53581, 152, 11, 0x1},  // solomonisds
	{65238, 145, 4, 0x1},   // #8rp
	{333, 59, 4, 0x21},     // #8uv
	{27068, 259, 20, 0x1},  // underunscr1244kosovo
	{64182, 83, 4, 0x1},    // #8lt
	{64232, 235, 4, 0x1},   // #8mf
	{16568, 22, 9, 0x1},    // unitedkon
	{63932, 62, 4, 0x1},    // #8iv
	{60052, 124, 11, 0x1},  // iraqkingdom
	{58739, 65, 19, 0x1},   // volksrepubliekcongo
	{61764, 152, 4, 0x1},   // #8bp
	{62285, 67, 4, 0x1},    // #8cv
	{33667, 3, 17, 0x1},    // republicofarmenia
	{61139, 111, 4, 0x1},   // #8af
	{21615, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12770, 30, 5, 0x1},    // italy
	{59733, 189, 18, 0x1},  // republieknicaragua
	{25226, 100, 5, 0x81},  // #2stp
	{59437, 79, 12, 0x1},   // spaansguinee
	{52805, 163, 5, 0x1},   // #7sam
	{4989, 106, 20, 0x1},   // uroftanzaniamainland
	{4993, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3093, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{31332, 27, 4, 0x1},    // eire
	{36551, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{28837, 584, 5, 0x1},   // #5710
	{260, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{21477, 211, 10, 0x1},  // kukiairani
	{54511, 259, 16, 0x1},  // republicofkosovo
	{59754, 48, 4, 0x81},   // #1rs
	{21307, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{24031, 170, 18, 0x1},  // plurstateofbolivia
	{44133, 105, 7, 0x1},   // tunisia
	{60762, 22, 4, 0x1},    // #1uk
	{57646, 28, 4, 0x81},   // #1is
	{58151, 135, 4, 0x81},  // #1lk
	{54999, 168, 4, 0x81},  // #1bs
	{55595, 211, 4, 0x81},  // #1ck
	{56062, 17, 4, 0x81},   // #1dk
	{583, 109, 4, 0x21},    // #8za
	{56356, 217, 4, 0x81},  // #1fk
	{65260, 240, 4, 0x1},   // #8rq
	{65502, 95, 4, 0x1},    // #8su
	{351, 196, 4, 0x21},    // #8uy
	{64940, 191, 4, 0x1},   // #8pe
	{64186, 33, 4, 0x1},    // #8lu
	{64679, 140, 4, 0x1},   // #8my
	{38663, 357, 5, 0x1},   // #5zim
	{63782, 26, 4, 0x1},    // #8hu
	{63987, 80, 4, 0x1},    // #8ke
	{61623, 194, 18, 0x1},  // republicofsuriname
	{62281, 176, 4, 0x1},   // #8cu
	{21763, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{38653, 356, 5, 0x1},   // #5zam
	{61127, 199, 4, 0x1},   // #8aa
	{9429, 246, 11, 0x1},   // sainthelena
	{21995, 150, 15, 0x1},  // saoedischarabie
	{58555, 171, 27, 0x1},  // republicafederativadobrasil
	{51558, 91, 5, 0x1},    // #7nam
	{27717, 192, 5, 0x81},  // #4600
	{27737, 43, 5, 0x81},   // #4616
	{13128, 104, 16, 0x1},  // togoleserepublic
	{32514, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{61052, 235, 4, 0x81},  // #1yt
	{28847, 585, 5, 0x1},   // #5713
	{26316, 228, 29, 0x1},  // britishterritoryinindianocean
	{57501, 25, 4, 0x81},   // #1hr
	{57679, 30, 4, 0x81},   // #1it
	{53462, 122, 10, 0x1},  // unionindia
	{53862, 2, 4, 0x81},    // #1ad
	{31829, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{54578, 171, 4, 0x81},  // #1br
	{55581, 12, 4, 0x81},   // #1ch
	{19982, 19, 5, 0x81},   // #2est
	{56050, 68, 4, 0x81},   // #1dj
	{56318, 73, 4, 0x81},   // #1et
	{56352, 119, 4, 0x81},  // #1fj
	{4169, 207, 10, 0x21},  // stbartlemy
	{65476, 187, 4, 0x1},   // #8st
	{64897, 42, 4, 0x1},    // #8nz
	{49249, 220, 26, 0x1},  // overseasterritorygibraltar
	{25433, 102, 18, 0x1},  // seychelleneilanden
	{64675, 188, 4, 0x1},   // #8mx
	{8667, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{51029, 52, 7, 0x1},    // turkyye
	{61808, 171, 4, 0x1},   // #8br
	{62277, 61, 4, 0x1},    // #8ct
	{38658, 363, 5, 0x1},   // #5zan
	{55262, 64, 14, 0x1},   // congofreestate
	{23551, 97, 10, 0x1},   // sieraleone
	{12016, 38, 14, 0x1},   // republiekmalta
	{37069, 15, 15, 0x1},   // germanydemrepof
	{53195, 49, 5, 0x1},    // #7svk
	{61378, 46, 16, 0x1},   // russischefederal
	{18510, 158, 12, 0x1},  // tongakingdom
	{22276, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{30555, 16, 24, 0x1},   // federalrepublicduitsland
	{2110, 64, 25, 0x1},    // democraticrepublicofcongo
	{17832, 245, 11, 0x1},  // zuidgeorgia
	{61056, 326, 4, 0x2},   // #1yu
	{28842, 415, 5, 0x1},   // #5712
	{15452, 110, 16, 0x1},  // zimbabwerhodesia
	{59134, 190, 4, 0x81},  // #1pa
	{59758, 46, 4, 0x81},   // #1ru
	{57683, 229, 4, 0x81},  // #1je
	{53866, 112, 4, 0x81},  // #1ae
	{58128, 31, 4, 0x81},   // #1li
	{59034, 238, 4, 0x81},  // #1nu
	{55017, 502, 4, 0x1},   // #1bu
	{55591, 62, 4, 0x81},   // #1ci
	{46190, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{25140, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65264, 46, 4, 0x1},    // #8rs
	{19865, 179, 5, 0x81},  // #2ecu
	{714, 78, 12, 0x1},     // guineabissau
	{19487, 36, 16, 0x1},   // republicofmoldov
	{64178, 31, 4, 0x1},    // #8ls
	{26240, 231, 20, 0x1},  // saintmartinfransdeel
	{63910, 29, 4, 0x1},    // #8is
	{56201, 197, 25, 0x1},  // sintvincentendegrenadines
	{62273, 175, 4, 0x1},   // #8cs
	{61131, 167, 4, 0x1},   // #8ac
	{13249, 135, 6, 0x1},   // ceylon
	{40476, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{41860, 586, 5, 0x1},   // #6egy
	{21240, 102, 10, 0x1},  // seychellen
	{10648, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{19958, 225, 16, 0x1},  // sarhongkongchina
	{4796, 120, 26, 0x21},  // federatestatesofmicronesia
	{48793, 166, 12, 0x1},  // theargentine
	{27837, 100, 5, 0x81},  // #4678
	{12576, 138, 12, 0x1},  // burmaunionof
	{3323, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{50652, 46, 18, 0x1},   // russischefederatie
	{44807, 64, 10, 0x1},   // congozaire
	{5119, 189, 17, 0x1},   // nicaraguarepublic
	{60930, 257, 4, 0x81},  // #1wf
	{33026, 65, 16, 0x1},   // congobrazzaville
	{32075, 16, 11, 0x1},   // deutschland
	{27107, 2, 4, 0x81},    // #420
	{15384, 7, 7, 0x1},     // belguim
	{9524, 195, 14, 0x1},   // trinidadtobago
	{53870, 111, 4, 0x81},  // #1af
	{55013, 116, 4, 0x81},  // #1bt
	{55162, 61, 4, 0x81},   // #1cf
	{49655, 24, 5, 0x1},    // #7gre
	{34646, 168, 10, 0x1},  // bahamasthe
	{22019, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{575, 101, 4, 0x21},    // #8wz
	{355, 160, 4, 0x21},    // #8uz
	{1251, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{19497, 36, 7, 0x1},    // moldova
	{64683, 87, 4, 0x1},    // #8mz
	{63863, 123, 4, 0x1},   // #8ir
	{15356, 162, 7, 0x1},   // banuatu
	{18986, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{48257, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62671, 14, 4, 0x1},    // #8ez
	{23577, 255, 20, 0x1},  // engelsevirginislands
	{10863, 67, 15, 0x1},   // formercapeverde
	{29122, 150, 21, 0x1},  // koninkrijksaudiarabie
	{2741, 140, 8, 0x1},    // maleisia
	{1928, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{52855, 97, 5, 0x1},    // #7sle
	{13337, 57, 14, 0x1},   // burundikingdom
	{52963, 46, 14, 0x1},   // ruslandfederal
	{4900, 14, 18, 0x21},   // tjechischerepublic
	{38683, 522, 5, 0x1},   // #6115
	{38673, 587, 5, 0x1},   // #6101
	{2954, 40, 10, 0x1},    // netherland
	{51601, 141, 5, 0x1},   // #7nep
	{6294, 241, 23, 0x1},   // occpalestinianterritory
	{2720, 186, 12, 0x1},   // stkittsnevis
	{2200, 202, 14, 0x21},  // netherlandsant
	{22971, 40, 20, 0x1},   // netherlandskingdomof
	{3065, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59293, 147, 4, 0x81},  // #1pg
	{59762, 94, 4, 0x81},   // #1rw
	{64565, 164, 22, 0x1},  // arabrepublicyemenyemen
	{39969, 168, 13, 0x1},  // bahamaislands
	{49275, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{60746, 252, 4, 0x81},  // #1tw
	{48122, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57960, 132, 4, 0x81},  // #1kw
	{22564, 82, 5, 0x81},   // #2lby
	{532, 151, 19, 0x1},    // republicofsingapore
	{53909, 167, 4, 0x81},  // #1ag
	{55076, 60, 4, 0x81},   // #1bw
	{55564, 65, 4, 0x81},   // #1cg
	{1714, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{4335, 248, 19, 0x21},  // saintpierremiguelon
	{64143, 66, 12, 0x1},   // statecomoros
	{24938, 245, 5, 0x81},  // #2sgs
	{51470, 230, 8, 0x1},   // macaosar
	{37640, 205, 24, 0x1},  // zuidelijkefransegebieden
	{25397, 102, 5, 0x81},  // #2syc
	{62340, 17, 4, 0x1},    // #8da
	{63565, 182, 4, 0x1},   // #8gy
	{62269, 232, 4, 0x1},   // #8cq
	{1292, 257, 12, 0x1},   // futunawallis
	{6751, 54, 9, 0x1},     // americavs
	{23636, 229, 20, 0x1},  // jerseychannelislands
	{65160, 76, 15, 0x1},   // republiekguinee
	{38668, 384, 5, 0x1},   // #6100
	{25542, 189, 17, 0x1},  // republicnicaragua
	{27732, 239, 5, 0x81},  // #4612
	{61727, 51, 6, 0x1},    // sweden
	{2538, 26, 15, 0x1},    // republichungary
	{30591, 95, 15, 0x1},   // republieksoedan
	{31082, 161, 16, 0x1},  // vietnamfmrdemrep
	{2105, 165, 15, 0x1},   // yemendemocratic
	{59214, 242, 4, 0x81},  // #1pf
	{21981, 137, 10, 0x1},  // marshallis
	{60549, 159, 4, 0x81},  // #1tv
	{57527, 588, 4, 0x1},   // #1hv
	{20492, 191, 12, 0x1},  // perurepublic
	{54080, 201, 4, 0x81},  // #1ax
	{55071, 209, 4, 0x81},  // #1bv
	{55158, 64, 4, 0x81},   // #1cd
	{19890, 18, 5, 0x81},   // #2esp
	{22813, 33, 5, 0x81},   // #2lux
	{37209, 248, 18, 0x1},  // stpierreenmiguelon
	{45549, 163, 14, 0x1},  // westelijksamoa
	{41262, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{58607, 123, 19, 0x1},  // imperialstateofiran
	{1024, 247, 23, 0x1},   // svalbardjanmayenislands
	{65461, 18, 4, 0x1},    // #8sp
	{3251, 209, 12, 0x21},  // bouveteiland
	{55625, 231, 25, 0x1},  // collectiviteitsaintmartin
	{38236, 108, 11, 0x1},  // southafrika
	{33183, 28, 7, 0x1},    // ijsland
	{24909, 151, 5, 0x81},  // #2sgp
	{45405, 289, 5, 0x1},   // #6pol
	{49982, 214, 15, 0x1},  // kaaimaneilanden
	{47426, 95, 24, 0x1},   // democraticrepublicsoedan
	{34072, 79, 16, 0x1},   // guineaecuatorial
	{8113, 164, 6, 0x1},    // nyemen
	{41909, 528, 5, 0x1},   // #6est
	{1984, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{15980, 131, 6, 0x1},   // skorea
	{53837, 109, 5, 0x1},   // #7zam
	{50904, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51011, 187, 5, 0x1},   // #7lca
	{23612, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10571, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{42580, 30, 15, 0x1},   // republicofitaly
	{37932, 407, 5, 0x1},   // #5tog
	{59210, 191, 4, 0x81},  // #1pe
	{38458, 467, 5, 0x1},   // #5van
	{49605, 16, 5, 0x1},    // #7ger
	{57523, 26, 4, 0x81},   // #1hu
	{55080, 10, 4, 0x81},   // #1by
	{19870, 71, 5, 0x81},   // #2egy
	{23453, 10, 7, 0x1},    // belarus
	{24643, 150, 5, 0x81},  // #2sau
	{4704, 120, 28, 0x21},  // micronesiagefedereerdestates
	{19549, 52, 14, 0x1},   // turkeyrepublic
	{14746, 115, 7, 0x1},   // bruneid
	{41855, 351, 5, 0x1},   // #6ecu
	{23, 257, 12, 0x1},     // wallisfutuna
	{18206, 59, 7, 0x1},    // burkina
	{55050, 119, 13, 0x1},  // republiekfiji
	{17684, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{52941, 98, 19, 0x1},   // somalischerepubliek
	{18134, 171, 6, 0x1},   // brazil
	{54651, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11425, 226, 19, 0x1},  // heardiandmcdonaldis
	{19953, 225, 16, 0x1},  // chinasarhongkong
	{20202, 227, 17, 0x1},  // islandsmanbritish
	{4605, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23444, 10, 16, 0x1},   // republiekbelarus
	{11983, 122, 14, 0x1},  // republiekindia
	{60545, 195, 4, 0x81},  // #1tt
	{49578, 79, 5, 0x1},    // #7geq
	{33542, 148, 14, 0x1},  // koreadempeorep
	{57519, 184, 4, 0x81},  // #1ht
	{57954, 131, 4, 0x81},  // #1kr
	{27187, 56, 4, 0x81},   // #424
	{27302, 166, 4, 0x81},  // #432
	{55401, 116, 13, 0x1},  // bhutankingdom
	{54084, 6, 4, 0x81},    // #1az
	{58958, 141, 4, 0x81},  // #1np
	{27407, 5, 4, 0x81},    // #440
	{56296, 72, 4, 0x81},   // #1er
	{45737, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{60182, 197, 25, 0x1},  // stvincentandthegrenadines
	{45205, 486, 5, 0x1},   // #6pan
	{2531, 61, 26, 0x21},   // centralafrikaanskeizerrijk
	{19822, 70, 5, 0x81},   // #2eaz
	{33968, 32, 17, 0x1},   // lithuaniarepublic
	{9221, 64, 30, 0x1},    // republicofthecongoleopoldville
	{62899, 242, 4, 0x1},   // #8fp
	{22447, 217, 23, 0x1},  // malvinasfalklandislands
	{61916, 115, 4, 0x1},   // #8bx
	{44772, 165, 6, 0x1},   // yemens
	{20005, 240, 18, 0x1},  // puertoricoamerican
	{5660, 234, 33, 0x1},   // territorialcollectivitymartinique
	{17024, 37, 13, 0x1},   // tfyrmacedonia
	{26726, 589, 5, 0x1},   // #2zar
	{6524, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{41322, 12, 22, 0x1},   // confederazionesvizzera
	{36724, 117, 15, 0x1},  // prmainlandchina
	{43467, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{32605, 164, 13, 0x1},  // yemenrepublic
	{23662, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5914, 238, 14, 0x1},   // niuenewzealand
	{7171, 199, 16, 0x1},   // knetherlandaruba
	{60797, 54, 4, 0x81},   // #1us
	{44917, 218, 14, 0x1},  // faeroerislands
	{15699, 25, 8, 0x1},    // hrvatska
	{27292, 6, 4, 0x81},    // #431
	{12881, 196, 6, 0x1},   // urugay
	{58124, 187, 4, 0x81},  // #1lc
	{55154, 210, 4, 0x81},  // #1cc
	{12153, 46, 13, 0x1},   // federalrussia
	{56314, 18, 4, 0x81},   // #1es
	{505, 256, 4, 0x21},    // #8vq
	{25287, 214, 10, 0x1},  // vkcaimanes
	{1223, 202, 25, 0x21},  // nederlandseantillesformer
	{53651, 196, 5, 0x1},   // #7uru
	{30689, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{5200, 128, 9, 0x21},   // kyrgystan
	{34061, 79, 27, 0x1},   // republicadeguineaecuatorial
	{51869, 155, 12, 0x1},  // tadzhikistan
	{19101, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{28107, 163, 5, 0x81},  // #4882
	{62017, 57, 17, 0x1},   // republicofburundi
	{61920, 57, 4, 0x1},    // #8by
	{20811, 219, 20, 0x1},  // bailliagedeguernesey
	{2862, 145, 22, 0x21},  // republiekderfilipijnen
	{61500, 204, 4, 0x1},   // #8ay
	{54397, 253, 22, 0x1},  // usminoroutlyingislands
	{53633, 112, 5, 0x1},   // #7uae
	{12714, 27, 15, 0x1},   // irelandrepublic
	{34924, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{12306, 194, 11, 0x1},  // dutchguiana
	{27727, 145, 5, 0x81},  // #4608
	{52036, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{32920, 590, 5, 0x1},   // #5ins
	{51753, 142, 5, 0x1},   // #7nru
	{32762, 51, 7, 0x1},    // sverige
	{23, 257, 13, 0x1},     // wallisfutunaf
	{4399, 161, 7, 0x1},    // vietnam
	{60517, 52, 4, 0x81},   // #1tr
	{57920, 148, 4, 0x81},  // #1kp
	{64196, 89, 8, 0x1},    // mauritus
	{58107, 134, 4, 0x81},  // #1lb
	{59017, 142, 4, 0x81},  // #1nr
	{55136, 169, 4, 0x81},  // #1bz
	{56608, 229, 14, 0x1},  // bailliagejerri
	{12819, 82, 13, 0x1},   // republiclibia
	{4182, 128, 10, 0x21},  // kirgyzstan
	{44746, 591, 5, 0x1},   // #6nep
	{7111, 148, 4, 0x1},    // dprk
	{279, 106, 4, 0x21},    // #8tz
	{25009, 193, 5, 0x81},  // #2slv
	{45176, 370, 5, 0x1},   // #6pal
	{64477, 89, 4, 0x1},    // #8mp
	{18960, 145, 19, 0x1},  // filipijnenrepubliek
	{4008, 236, 18, 0x1},   // newcaledoniafrench
	{62917, 21, 4, 0x1},    // #8fr
	{58997, 18, 12, 0x1},   // spaansestate
	{6824, 70, 22, 0x1},    // formerzanzibarpembaisd
	{16181, 110, 6, 0x1},   // #3rhzw
	{3545, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{50570, 135, 16, 0x1},  // srilankarepublic
	{51716, 41, 5, 0x1},    // #7nor
	{43262, 101, 16, 0x1},  // kingdomswaziland
	{39713, 33, 20, 0x1},   // luxembourggrandduchy
	{52680, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{28892, 592, 5, 0x1},   // #5780
	{59630, 192, 4, 0x81},  // #1py
	{59153, 242, 18, 0x1},  // polynesiefrancaise
	{8273, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{24799, 22, 27, 0x1},   // grootbrittannianorthierland
	{4679, 15, 13, 0x1},    // eastduitsland
	{58103, 133, 4, 0x81},  // #1la
	{55150, 11, 4, 0x81},   // #1ca
	{57477, 182, 4, 0x81},  // #1gy
	{41418, 64, 21, 0x1},   // demrepublicofthecongo
	{46014, 248, 18, 0x1},  // stpierreenmiquelon
	{571, 163, 4, 0x21},    // #8ws
	{8380, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{38163, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45089, 476, 5, 0x1},   // #6pak
	{64687, 236, 4, 0x1},   // #8nc
	{65072, 146, 4, 0x1},   // #8ps
	{38218, 6, 18, 0x1},    // azerbaijanrepublic
	{51048, 137, 9, 0x1},   // marshalls
	{60986, 5, 11, 0x1},    // oesterreich
	{63257, 205, 4, 0x1},   // #8fs
	{5031, 106, 18, 0x1},   // mainlandurtanzania
	{2182, 234, 30, 0x1},   // overseascollectivitymartinique
	{20193, 227, 19, 0x1},  // territoryislandsman
	{14916, 56, 21, 0x1},   // angolapeoplesrepublic
	{46735, 128, 9, 0x1},   // kirgistan
	{15785, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{54380, 206, 19, 0x1},  // sabaensinteustatius
	{54885, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{27025, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{4882, 1, 17, 0x1},     // republicofalbania
	{7223, 94, 6, 0x1},     // rwanda
	{28897, 593, 5, 0x1},   // #5781
	{13361, 40, 16, 0x1},   // kingdomnederland
	{21715, 30, 15, 0x1},   // italianrepublic
	{60499, 594, 4, 0x1},   // #1tp
	{678, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{27257, 167, 4, 0x81},  // #428
	{27357, 4, 4, 0x81},    // #436
	{27472, 168, 4, 0x81},  // #444
	{27647, 7, 4, 0x81},    // #456
	{5331, 140, 17, 0x21},  // maleisiefederatie
	{30956, 91, 15, 0x1},   // namibiarepublic
	{275, 156, 4, 0x21},    // #8tx
	{509, 254, 4, 0x21},    // #8vt
	{25075, 47, 5, 0x81},   // #2smr
	{28477, 595, 5, 0x1},   // #5432
	{45053, 561, 5, 0x1},   // #6nor
	{45290, 346, 5, 0x1},   // #6per
	{37, 12, 4, 0x21},      // #8sz
	{65032, 147, 4, 0x1},   // #8pp
	{28527, 451, 5, 0x1},   // #5452
	{64494, 88, 4, 0x1},    // #8mr
	{45410, 313, 5, 0x1},   // #6por
	{63952, 124, 4, 0x1},   // #8iz
	{64116, 127, 4, 0x1},   // #8kz
	{7048, 42, 18, 0x1},    // newzealandaotearoa
	{63451, 24, 4, 0x1},    // #8gr
	{61563, 208, 4, 0x1},   // #8bd
	{14180, 242, 11, 0x1},  // frpolynesia
	{63736, 30, 14, 0x1},   // republicitalia
	{60397, 250, 3, 0x1},   // tci
	{55194, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{6845, 95, 27, 0x1},    // democratischerepublieksudan
	{4360, 222, 18, 0x1},   // territorygreenland
	{13007, 71, 17, 0x1},   // arabrepublicegypt
	{37970, 472, 5, 0x1},   // #5tri
	{55082, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3776, 241, 21, 0x21},  // palestijnseterritoria
	{27572, 3, 4, 0x81},    // #451
	{12968, 71, 27, 0x1},   // verenigdearabischerepubliek
	{28482, 596, 5, 0x1},   // #5433
	{33, 153, 4, 0x21},     // #8sy
	{64691, 238, 4, 0x1},   // #8ne
	{20025, 73, 7, 0x1},    // ethopia
	{8496, 85, 19, 0x1},    // republiekmadagaskar
	{64190, 82, 4, 0x1},    // #8ly
	{64532, 143, 4, 0x1},   // #8mu
	{1192, 223, 24, 0x1},   // collectivityfrenchguiana
	{60352, 16, 14, 0x1},   // germanyunified
	{61349, 6, 11, 0x1},    // azerbaidjan
	{28112, 597, 5, 0x1},   // #4886
	{28132, 109, 5, 0x81},  // #4894
	{63447, 224, 4, 0x1},   // #8gq
	{61567, 7, 4, 0x1},     // #8be
	{62336, 118, 4, 0x1},   // #8cy
	{4847, 120, 21, 0x21},  // fedstatesofmicronesia
	{4714, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{28047, 22, 5, 0x81},   // #4826
	{61437, 5, 4, 0x1},     // #8au
	{46888, 213, 26, 0x1},  // christmasislandsaustralian
	{11650, 19, 15, 0x1},   // republicestland
	{3748, 178, 19, 0x21},  // dominicanrepublicdr
	{42595, 36, 15, 0x1},   // republicmoldova
	{12600, 138, 12, 0x1},  // unionmyanmar
	{39871, 73, 16, 0x1},   // republicethiopia
	{25264, 54, 9, 0x1},    // americaus
	{2845, 82, 26, 0x21},   // libischearabischerepubliek
	{1329, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{42794, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{27742, 44, 5, 0x81},   // #4620
	{19585, 250, 18, 0x1},  // turksandcaicosisds
	{38247, 108, 15, 0x1},  // uniesouthafrika
	{4859, 1, 7, 0x1},      // albania
	{12773, 82, 5, 0x1},    // lybia
	{3371, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1778, 223, 23, 0x1},   // departementfrenchguyana
	{37965, 479, 5, 0x1},   // #5ton
	{5790, 251, 16, 0x1},   // territorytokelau
	{13285, 52, 6, 0x1},    // turkey
	{38089, 286, 5, 0x1},   // #5tun
	{58828, 188, 4, 0x81},  // #1mx
	{26907, 25, 5, 0x81},   // #4191
	{27557, 113, 4, 0x81},  // #450
	{26606, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{53793, 160, 5, 0x1},   // #7uzb
	{241, 159, 4, 0x21},    // #8tv
	{28487, 508, 5, 0x1},   // #5434
	{29, 245, 4, 0x21},     // #8sx
	{6604, 48, 20, 0x1},    // serviamontenegrounie
	{64695, 237, 4, 0x1},   // #8nf
	{28517, 470, 5, 0x1},   // #5450
	{64528, 38, 4, 0x1},    // #8mt
	{11146, 21, 15, 0x1},   // franserepubliek
	{63790, 121, 4, 0x1},   // #8id
	{28117, 164, 5, 0x81},  // #4887
	{63430, 221, 4, 0x1},   // #8gp
	{61674, 168, 4, 0x1},   // #8bf
	{16133, 206, 20, 0x1},  // caribbeannetherlands
	{10231, 62, 16, 0x1},   // formerivorycoast
	{24024, 170, 18, 0x1},  // boliviaplurstateof
	{12072, 64, 14, 0x1},   // republiekzaire
	{50424, 127, 11, 0x1},  // kazakhistan
	{59320, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{59675, 85, 22, 0x1},   // republiquedemadagascar
	{30875, 177, 22, 0x1},  // commonwealthofdominica
	{58092, 12, 11, 0x1},   // zwitzerland
	{18510, 158, 5, 0x1},   // tonga
	{48787, 77, 9, 0x1},    // gambiathe
	{60801, 196, 4, 0x81},  // #1uy
	{3185, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{11940, 181, 9, 0x1},   // guatamala
	{23677, 214, 22, 0x1},  // territorycaymanislands
	{58832, 140, 4, 0x81},  // #1my
	{27097, 176, 5, 0x81},  // #4192
	{53364, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54036, 204, 4, 0x81},  // #1aq
	{52116, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{24585, 254, 26, 0x1},  // statodellacittadelvaticano
	{7418, 244, 21, 0x1},   // formerrepublicvietnam
	{44879, 393, 5, 0x1},   // #6new
	{5893, 211, 11, 0x1},   // cookislands
	{25986, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{271, 252, 4, 0x21},    // #8tw
	{24948, 247, 5, 0x81},  // #2sjm
	{28492, 412, 5, 0x1},   // #5435
	{65373, 96, 4, 0x1},    // #8sg
	{283, 107, 4, 0x21},    // #8ug
	{53944, 124, 6, 0x1},   // aliraq
	{64733, 92, 4, 0x1},    // #8ng
	{44313, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{28522, 598, 5, 0x1},   // #5451
	{45348, 413, 5, 0x1},   // #6png
	{64128, 34, 4, 0x1},    // #8lg
	{56688, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36436, 77, 14, 0x1},   // gambiarepublic
	{61704, 113, 4, 0x1},   // #8bg
	{59655, 153, 8, 0x1},   // syriauar
	{20327, 119, 4, 0x1},   // fiji
	{34806, 246, 26, 0x1},  // sinthelenaentristandacunha
	{54658, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{2874, 145, 18, 0x21},  // filipijnenrepublic
	{56504, 65, 13, 0x1},   // repofthecongo
	{41904, 578, 5, 0x1},   // #6eri
	{27752, 157, 5, 0x81},  // #4626
	{11672, 231, 14, 0x1},  // frenchstmartin
	{29300, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3473, 231, 22, 0x1},   // saintmaartenfrenchpart
	{48336, 147, 23, 0x1},  // papuanewguineaterritory
	{51903, 138, 20, 0x1},  // unionmyanmarrepublic
	{46855, 33, 20, 0x1},   // grandducheluxembourg
	{2200, 202, 25, 0x21},  // netherlandsantillesformer
	{60391, 101, 4, 0x81},  // #1sz
	{60805, 160, 4, 0x81},  // #1uz
	{58089, 127, 4, 0x81},  // #1kz
	{57721, 126, 4, 0x81},  // #1jp
	{58836, 87, 4, 0x81},   // #1mz
	{20506, 142, 13, 0x1},  // naururepublic
	{54040, 166, 4, 0x81},  // #1ar
	{27527, 114, 4, 0x81},  // #448
	{27582, 172, 4, 0x81},  // #452
	{55898, 14, 4, 0x81},   // #1cz
	{6731, 54, 18, 0x1},    // americaunitedsates
	{57045, 24, 4, 0x81},   // #1gr
	{49743, 182, 5, 0x1},   // #7guy
	{29574, 254, 16, 0x1},  // statevaticancity
	{230, 157, 4, 0x21},    // #8tt
	{25703, 57, 18, 0x1},   // republiekboeroendi
	{28472, 422, 5, 0x1},   // #5420
	{28497, 353, 5, 0x1},   // #5436
	{65345, 108, 4, 0x1},   // #8sf
	{64737, 162, 4, 0x1},   // #8nh
	{15919, 97, 21, 0x1},   // republicofsierraleone
	{64615, 136, 4, 0x1},   // #8mv
	{59894, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{28127, 599, 5, 0x2},   // #4891
	{63521, 76, 4, 0x1},    // #8gv
	{55834, 153, 12, 0x1},  // syriearabrep
	{61441, 200, 4, 0x1},   // #8av
	{2688, 85, 26, 0x21},   // democraticrepublmadagascar
	{25247, 601, 5, 0x1},   // #2sun
	{26746, 109, 5, 0x81},  // #2zmb
	{4045, 82, 18, 0x1},    // libyaunitedkingdom
	{29419, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{33308, 186, 18, 0x1},  // saintkittsandnevis
	{9966, 273, 27, 0x82},  // federalrepublicofyugoslavia
	{29302, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{55521, 148, 26, 0x1},  // democraticpeorepublickorea
	{14069, 86, 11, 0x1},   // franssoedan
	{41235, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{54492, 96, 19, 0x1},   // republiquedusenegal
	{59618, 241, 4, 0x81},  // #1ps
	{28902, 364, 5, 0x1},   // #5790
	{2612, 82, 18, 0x21},   // libyanarabrepublic
	{42418, 163, 17, 0x1},  // statewesternsamoa
	{61019, 163, 4, 0x81},  // #1ws
	{2664, 91, 6, 0x21},    // namibe
	{41985, 170, 26, 0x1},  // boliviaplurinationalestaat
	{29270, 56, 14, 0x1},   // republicangola
	{54064, 203, 4, 0x81},  // #1as
	{22731, 31, 5, 0x81},   // #2lie
	{3958, 154, 11, 0x21},  // prathetthai
	{14333, 46, 10, 0x1},   // ussrrussia
	{57456, 245, 4, 0x81},  // #1gs
	{1163, 10, 17, 0x21},   // byelorussischessr
	{14542, 214, 14, 0x1},  // kaaimanislands
	{50746, 133, 24, 0x1},  // peodemocraticrepubliclao
	{234, 52, 4, 0x21},     // #8tu
	{497, 255, 4, 0x21},    // #8vi
	{16399, 60, 17, 0x1},   // republiekbotswana
	{28502, 372, 5, 0x1},   // #5437
	{65341, 102, 4, 0x1},   // #8se
	{13791, 164, 10, 0x1},  // northyemen
	{64741, 93, 4, 0x1},    // #8ni
	{65076, 78, 4, 0x1},    // #8pu
	{44599, 28, 8, 0x1},    // icelande
	{64124, 134, 4, 0x1},   // #8le
	{64112, 132, 4, 0x1},   // #8ku
	{4502, 14, 15, 0x1},    // republicczechia
	{28122, 602, 5, 0x1},   // #4890
	{19802, 136, 15, 0x1},  // maldivesislands
	{61504, 114, 4, 0x1},   // #8ba
	{28067, 106, 5, 0x81},  // #4834
	{61360, 203, 4, 0x1},   // #8aq
	{8129, 15, 25, 0x1},    // democraticrepublicgermany
	{41307, 143, 13, 0x1},  // sultanaatoman
	{30667, 197, 12, 0x1},  // stvinandgren
	{49299, 239, 22, 0x1},  // pitcairnislandsbritish
	{26572, 265, 5, 0x81},  // #2xsl
	{40929, 210, 19, 0x1},  // islandscocoskeeling
	{1108, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{34749, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{22886, 112, 3, 0x1},   // vae
	{27747, 78, 5, 0x81},   // #4624
	{37761, 574, 5, 0x1},   // #5taj
	{40821, 603, 5, 0x1},   // #6bul
	{5108, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61068, 589, 4, 0x1},   // #1zr
	{59500, 240, 4, 0x81},  // #1pr
	{60383, 249, 4, 0x81},  // #1sx
	{31174, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{40823, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{60750, 106, 4, 0x81},  // #1tz
	{38136, 510, 5, 0x1},   // #5tur
	{57550, 121, 4, 0x81},  // #1id
	{3229, 128, 11, 0x21},  // kyrghyzstan
	{58702, 38, 4, 0x81},   // #1mt
	{63670, 18, 12, 0x1},   // kingdomspain
	{54068, 5, 4, 0x81},    // #1at
	{59052, 42, 4, 0x81},   // #1nz
	{36977, 91, 10, 0x1},   // swanamibia
	{55890, 213, 4, 0x81},  // #1cx
	{2130, 65, 19, 0x1},    // congorepbrazzaville
	{56182, 69, 4, 0x81},   // #1dz
	{57022, 221, 4, 0x81},  // #1gp
	{1596, 59, 21, 0x21},   // burkinafasouppervolta
	{36806, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{24943, 246, 5, 0x81},  // #2shn
	{22994, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{28507, 410, 5, 0x1},   // #5438
	{35176, 252, 21, 0x1},  // chinataiwanprovinceof
	{55243, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{62986, 246, 17, 0x1},  // sthelenaascension
	{40981, 44, 18, 0x1},   // portugueserepublic
	{24899, 95, 5, 0x81},   // #2sdn
	{64108, 213, 4, 0x1},   // #8kt
	{62397, 178, 4, 0x1},   // #8dr
	{63517, 181, 4, 0x1},   // #8gt
	{61521, 172, 4, 0x1},   // #8bb
	{17393, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{28062, 227, 5, 0x81},  // #4833
	{48587, 4, 21, 0x1},    // commonwealthaustralia
	{25886, 53, 8, 0x1},    // ukrayina
	{9548, 128, 10, 0x1},   // kyrgyzstan
	{17816, 240, 12, 0x1},  // puertoricous
	{20519, 107, 7, 0x1},   // oeganda
	{12617, 138, 15, 0x1},  // nowmyanmarburma
	{38138, 250, 13, 0x1},  // turksencaicos
	{40146, 542, 5, 0x1},   // #6bfo
	{61779, 84, 7, 0x1},    // morroco
	{2418, 106, 19, 0x21},  // unitedrepoftanzania
	{25775, 24, 19, 0x1},   // republicgriekenland
	{59673, 243, 4, 0x81},  // #1re
	{60387, 153, 4, 0x81},  // #1sy
	{57554, 27, 4, 0x81},   // #1ie
	{58049, 214, 4, 0x81},  // #1ky
	{60926, 162, 4, 0x81},  // #1vu
	{32168, 68, 8, 0x1},    // djibouti
	{32252, 125, 11, 0x1},  // transjordan
	{58706, 89, 4, 0x81},   // #1mu
	{26892, 64, 5, 0x81},   // #4180
	{27102, 118, 5, 0x81},  // #4196
	{4472, 192, 8, 0x1},    // paraguay
	{54072, 4, 4, 0x81},    // #1au
	{58235, 82, 4, 0x81},   // #1ly
	{58856, 92, 4, 0x81},   // #1ne
	{25677, 251, 14, 0x1},  // tokelanislands
	{55894, 118, 4, 0x81},  // #1cy
	{36423, 77, 19, 0x1},   // republicofthegambia
	{56178, 390, 4, 0x1},   // #1dy
	{56274, 19, 4, 0x81},   // #1ee
	{57041, 79, 4, 0x81},   // #1gq
	{26857, 117, 5, 0x81},  // #4156
	{13303, 86, 12, 0x1},   // frenchsoedan
	{58531, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{31845, 113, 18, 0x1},  // republicbangladesh
	{119, 105, 4, 0x21},    // #8ts
	{37528, 106, 24, 0x1},  // unitedrepublicoftanzania
	{28512, 542, 5, 0x1},   // #5439
	{65337, 186, 4, 0x1},   // #8sc
	{287, 22, 4, 0x21},     // #8uk
	{39659, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{56398, 64, 27, 0x1},   // democratischerepubliekcongo
	{25095, 98, 5, 0x81},   // #2som
	{22913, 137, 12, 0x1},  // marshallisds
	{39817, 200, 17, 0x1},  // territoryanguilla
	{56777, 61, 15, 0x1},   // centralafricanr
	{63786, 28, 4, 0x1},    // #8ic
	{64104, 131, 4, 0x1},   // #8ks
	{16878, 190, 6, 0x1},   // panama
	{49926, 122, 5, 0x1},   // #7ind
	{63351, 219, 4, 0x1},   // #8gk
	{7223, 94, 14, 0x1},    // rwandarepublic
	{26562, 263, 5, 0x81},  // #2xon
	{61559, 60, 4, 0x1},    // #8bc
	{7166, 199, 16, 0x1},   // arubaknetherland
	{4732, 120, 24, 0x21},  // micronesiafederalestaten
	{28057, 229, 5, 0x81},  // #4832
	{61433, 4, 4, 0x1},     // #8as
	{12793, 80, 13, 0x1},   // republickenia
	{4427, 244, 17, 0x1},   // vietnamrepublicof
	{25167, 248, 5, 0x81},  // #2spm
	{51860, 254, 8, 0x1},   // vatikaan
	{9732, 21, 9, 0x1},     // frankrijk
	{43287, 129, 9, 0x1},   // kampuchia
	{17451, 206, 25, 0x1},  // steustatiusandsababonaire
	{50652, 46, 12, 0x1},   // russischefed
	{36860, 129, 17, 0x1},  // kampucheacambodia
	{45159, 7, 17, 0x1},    // konigreichbelgien
	{8979, 39, 20, 0x1},    // republicofmontenegro
	{27862, 97, 5, 0x81},   // #4694
	{31321, 27, 18, 0x1},   // poblachtnaheireann
	{36551, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{7678, 224, 13, 0x1},   // territoryguam
	{17590, 24, 6, 0x1},    // greece
	{9170, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{12140, 218, 6, 0x1},   // faroer
	{3821, 248, 19, 0x21},  // miquelonsaintpierre
	{60366, 193, 4, 0x81},  // #1sv
	{1536, 132, 8, 0x21},   // alkuwayt
	{36794, 230, 12, 0x1},  // macaochinapr
	{49455, 246, 18, 0x1},  // sainthelenaislands
	{60952, 70, 17, 0x1},   // zanzibarsultanate
	{58736, 136, 4, 0x81},  // #1mv
	{10446, 165, 10, 0x1},  // southjemen
	{55740, 67, 4, 0x81},   // #1cv
	{104, 100, 4, 0x21},    // #8tp
	{58070, 203, 19, 0x1},  // ameriksamoaeilanden
	{65321, 248, 4, 0x1},   // #8sb
	{64745, 40, 4, 0x1},    // #8nl
	{44931, 539, 5, 0x1},   // #6nir
	{45960, 15, 27, 0x1},   // democraticrepublicduitsland
	{20367, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5646, 235, 16, 0x1},   // territorymayotte
	{64011, 130, 4, 0x1},   // #8kr
	{53627, 11, 6, 0x1},    // kanada
	{63347, 180, 4, 0x1},   // #8gj
	{61733, 170, 4, 0x1},   // #8bl
	{28052, 219, 5, 0x81},  // #4831
	{61364, 166, 4, 0x1},   // #8ar
	{50194, 30, 5, 0x1},    // #7ita
	{13353, 129, 15, 0x1},  // cambodiakingdom
	{63507, 128, 10, 0x1},  // kirgizstan
	{40208, 490, 5, 0x1},   // #6bhm
	{30744, 125, 8, 0x1},   // jordania
	{26711, 108, 5, 0x81},  // #2zaf
	{8717, 161, 12, 0x1},   // noordvietnam
	{19487, 36, 17, 0x1},   // republicofmoldova
	{40620, 342, 5, 0x1},   // #6bra
	{41434, 65, 10, 0x1},   // congorepof
	{56359, 71, 13, 0x1},   // kingdomegypte
	{3284, 128, 11, 0x21},  // kirghizstan
	{19921, 230, 32, 0x1},  // macaospecialadministrativeregion
	{40805, 529, 5, 0x1},   // #6bui
	{61085, 110, 4, 0x81},  // #1zw
	{16440, 218, 6, 0x1},   // faroes
	{59626, 146, 4, 0x81},  // #1pw
	{49239, 22, 5, 0x1},    // #7gbr
	{60416, 104, 4, 0x81},  // #1tg
	{57810, 128, 4, 0x81},  // #1kg
	{40484, 239, 24, 0x1},  // territorypitcairnislands
	{58824, 90, 4, 0x81},   // #1mw
	{47197, 604, 5, 0x2},   // #6yug
	{54076, 199, 4, 0x81},  // #1aw
	{58927, 93, 4, 0x81},   // #1ng
	{55886, 212, 4, 0x81},  // #1cw
	{22883, 34, 5, 0x81},   // #2lva
	{14266, 123, 10, 0x1},  // formeriran
	{56278, 71, 4, 0x81},   // #1eg
	{57473, 78, 4, 0x81},   // #1gw
	{501, 161, 4, 0x21},    // #8vm
	{65272, 150, 4, 0x1},   // #8sa
	{46594, 226, 22, 0x1},  // heardmcdonaldislandsau
	{18367, 130, 8, 0x1},   // kiribati
	{64120, 133, 4, 0x1},   // #8la
	{40124, 165, 17, 0x1},  // yemenpdrsouthaden
	{63794, 227, 4, 0x1},   // #8im
	{63966, 185, 4, 0x1},   // #8jm
	{63307, 220, 4, 0x1},   // #8gi
	{7778, 95, 23, 0x1},    // democraticrepublicsudan
	{44188, 212, 21, 0x1},  // grondterritorycuracao
	{61737, 138, 4, 0x1},   // #8bm
	{26168, 115, 21, 0x1},  // staatbruneidarussalam
	{6758, 256, 17, 0x1},   // vsmaagdeneilanden
	{8711, 161, 18, 0x1},   // formernoordvietnam
	{2546, 26, 7, 0x1},     // hungary
	{15290, 40, 10, 0x1},   // nethelands
	{40218, 565, 5, 0x1},   // #6blr
	{57250, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{4146, 45, 15, 0x1},    // republicromania
	{47772, 9, 5, 0x1},     // #7bih
	{5080, 17, 7, 0x1},     // danmark
	{26776, 110, 5, 0x81},  // #2zwe
	{62582, 157, 28, 0x1},  // democraticrepublictimorleste
	{10318, 93, 7, 0x1},    // nigeria
	{33241, 186, 24, 0x1},  // saintchristopherandnevis
	{53553, 171, 8, 0x1},   // brazilia
	{18449, 3, 7, 0x1},     // armenia
	{60180, 100, 4, 0x81},  // #1st
	{49482, 78, 5, 0x1},    // #7gbs
	{60404, 205, 4, 0x81},  // #1tf
	{38159, 474, 5, 0x1},   // #5tuv
	{22361, 134, 5, 0x81},  // #2lbn
	{58651, 232, 4, 0x81},  // #1mp
	{58206, 34, 4, 0x81},   // #1lv
	{58860, 237, 4, 0x81},  // #1nf
	{1116, 150, 22, 0x21},  // koninkrijksaoediarabie
	{62449, 249, 17, 0x1},  // stmartindutchpart
	{57460, 181, 4, 0x81},  // #1gt
	{9993, 55, 34, 0x1},    // federalpeoplesrepublicofyugoslavia
	{8172, 64, 5, 0x1},     // zaire
	{2212, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{87, 158, 4, 0x21},     // #8tn
	{5317, 108, 11, 0x1},   // southafrica
	{19433, 171, 24, 0x1},  // brazilfederativerepublic
	{60571, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{34086, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{30094, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3271, 210, 12, 0x1},   // cocosislands
	{19171, 232, 19, 0x1},  // noordelijkemarianen
	{63303, 75, 4, 0x1},    // #8gh
	{26557, 262, 5, 0x81},  // #2xns
	{61741, 58, 4, 0x1},    // #8bn
	{38111, 174, 16, 0x1},  // columbiarepublic
	{5541, 40, 23, 0x1},    // kingdomofthenetherlands
	{19673, 102, 10, 0x1},  // seychelles
	{4139, 45, 22, 0x1},    // peoplesrepublicromania
	{17495, 206, 22, 0x1},  // bonaireensinteustatius
	{31010, 179, 15, 0x1},  // republicecuador
	{19893, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{32660, 334, 5, 0x1},   // #5ind
	{40949, 203, 18, 0x1},  // ameriksamoaislands
	{55219, 65, 24, 0x1},   // brazzavillerepubliccongo
	{37886, 585, 5, 0x1},   // #5taw
	{53476, 213, 13, 0x1},  // kertmiseiland
	{60240, 601, 4, 0x1},   // #1su
	{22212, 133, 5, 0x81},  // #2lao
	{57793, 80, 4, 0x81},   // #1ke
	{35749, 554, 5, 0x1},   // #5oma
	{39508, 457, 5, 0x1},   // #6940
	{52351, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{58672, 234, 4, 0x81},  // #1mq
	{26897, 211, 5, 0x81},  // #4184
	{25608, 61, 20, 0x1},   // kodorosesetibeafrika
	{58202, 33, 4, 0x81},   // #1lu
	{58848, 91, 4, 0x81},   // #1na
	{41746, 119, 12, 0x1},  // fijirepublic
	{55736, 176, 4, 0x81},  // #1cu
	{7835, 67, 10, 0x1},    // kaapverdie
	{52708, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{57464, 224, 4, 0x81},  // #1gu
	{26852, 173, 5, 0x81},  // #4152
	{22741, 83, 5, 0x81},   // #2lso
	{26842, 135, 5, 0x81},  // #4144
	{51934, 173, 16, 0x1},  // republicadechile
	{91, 104, 4, 0x21},     // #8to
	{13929, 153, 11, 0x1},  // formersyria
	{65402, 98, 4, 0x1},    // #8so
	{47234, 232, 24, 0x1},  // northernmarianenamerican
	{28467, 503, 5, 0x1},   // #5411
	{42964, 500, 5, 0x1},   // #6ken
	{64749, 41, 4, 0x1},    // #8no
	{32148, 156, 18, 0x1},  // turkmeenserepublic
	{64155, 49, 4, 0x1},    // #8lo
	{467, 213, 15, 0x1},    // christmasisland
	{63802, 228, 4, 0x1},   // #8io
	{63970, 125, 4, 0x1},   // #8jo
	{28092, 160, 5, 0x81},  // #4860
	{61745, 10, 4, 0x1},    // #8bo
	{6195, 140, 9, 0x1},    // malayasia
	{384, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{54557, 9, 17, 0x1},    // bosnaihercegovina
	{26911, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{47752, 58, 5, 0x1},    // #7ben
	{16554, 101, 8, 0x1},   // eswatini
	{36416, 77, 26, 0x1},   // islamicrepublicofthegambia
	{27857, 102, 5, 0x81},  // #4690
	{39982, 468, 5, 0x1},   // #6bar
	{40576, 31, 13, 0x1},   // leichtenstein
	{10379, 63, 22, 0x1},   // unitedrepublickameroen
	{16102, 111, 18, 0x1},  // afghanistankingdom
	{12460, 139, 13, 0x1},  // outermongolia
	{13873, 138, 8, 0x1},   // birmania
	{7237, 5, 7, 0x1},      // austria
	{59622, 44, 4, 0x81},   // #1pt
	{59718, 399, 4, 0x1},   // #1rh
	{60150, 194, 4, 0x81},  // #1sr
	{7345, 10, 15, 0x1},    // byelorussianssr
	{38531, 205, 26, 0x1},  // fransezuidelijketerritoria
	{60400, 103, 4, 0x81},  // #1td
	{58676, 88, 4, 0x81},   // #1mr
	{54851, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{58198, 32, 4, 0x81},   // #1lt
	{55710, 175, 4, 0x81},  // #1cr
	{20023, 73, 5, 0x81},   // #2eth
	{23006, 40, 14, 0x1},   // netherlandsthe
	{83, 251, 4, 0x21},     // #8tl
	{17920, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{65398, 151, 4, 0x1},   // #8sn
	{5904, 238, 14, 0x1},   // newzeelandniue
	{63798, 122, 4, 0x1},   // #8in
	{20888, 249, 11, 0x1},  // sintmaarten
	{49921, 121, 5, 0x1},   // #7ina
	{51343, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{56791, 136, 22, 0x1},  // republicmaldiveislands
	{61708, 169, 4, 0x1},   // #8bh
	{4153, 145, 17, 0x21},  // philippineislands
	{916, 246, 15, 0x1},    // islandssthelena
	{51568, 40, 5, 0x1},    // #7ned
	{15615, 155, 18, 0x1},  // jumhuriitojikiston
	{41841, 31, 14, 0x1},   // liechstenstein
	{62049, 146, 5, 0x1},   // belau
	{61028, 259, 4, 0x81},  // #1xk
	{21981, 137, 15, 0x1},  // marshallislands
	{0, 257, 35, 0x1},      // overzeesecollectiviteitwallisfutuna
	{60176, 99, 4, 0x81},   // #1ss
	{25913, 136, 21, 0x1},  // republiekdermalediven
	{59768, 197, 22, 0x1},  // saintvincentgrenadines
	{60395, 250, 4, 0x81},  // #1tc
	{46706, 58, 13, 0x1},   // beninrepublic
	{13267, 140, 12, 0x1},  // formermalaya
	{58698, 233, 4, 0x81},  // #1ms
	{58194, 83, 4, 0x81},   // #1ls
	{58852, 236, 4, 0x81},  // #1nc
	{44570, 230, 13, 0x1},  // chinamacausar
	{11308, 8, 16, 0x1},    // kingdombulgarije
	{55717, 606, 4, 0x2},   // #1cs
	{56270, 179, 4, 0x81},  // #1ec
	{44605, 15, 31, 0x1},   // democratischerepubliekduitsland
	{26887, 65, 5, 0x81},   // #4178
	{15242, 164, 7, 0x1},   // alyaman
	{65394, 47, 4, 0x1},    // #8sm
	{1007, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{24648, 607, 5, 0x1},   // #2scg
	{28097, 198, 5, 0x81},  // #4862
	{63426, 16, 4, 0x1},    // #8gm
	{45468, 105, 14, 0x1},  // kingdomtunesia
	{18399, 221, 23, 0x1},  // departementlaguadeloupe
	{28042, 71, 5, 0x81},   // #4818
	{15690, 25, 17, 0x1},   // republikahrvatska
	{5, 12, 18, 0x21},      // swissconfederation
	{31838, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{47666, 7, 5, 0x1},     // #7bel
	{6604, 48, 16, 0x1},    // serviamontenegro
	{567, 155, 10, 0x1},    // tadzjiekia
	{8037, 138, 22, 0x1},   // unionofmyanmarrepublic
	{47869, 114, 5, 0x1},   // #7brn
	{53037, 105, 16, 0x1},  // kingdomoftunisia
	{56425, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{4858, 120, 12, 0x21},  // micronesiafs
	{54470, 228, 4, 0x1},   // biot
	{2885, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{64635, 31, 23, 0x1},   // vorstendomliechtenstein
	{49500, 23, 5, 0x1},    // #7geo
	{57558, 29, 4, 0x81},   // #1il
	{39503, 608, 5, 0x1},   // #6935
	{22053, 95, 11, 0x1},   // noordsoedan
	{8273, 100, 8, 0x1},    // saotomep
	{58517, 86, 4, 0x81},   // #1ml
	{4966, 62, 10, 0x21},   // cotedivore
	{31232, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{58176, 81, 4, 0x81},   // #1lr
	{30982, 21, 12, 0x1},   // domtomfrance
	{56292, 24, 4, 0x1},    // #1el
	{56848, 75, 4, 0x81},   // #1gh
	{56575, 21, 4, 0x81},   // #1fr
	{61817, 219, 25, 0x1},  // overseasterritoryguernsey
	{65390, 97, 4, 0x1},    // #8sl
	{9205, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2700, 201, 21, 0x1},   // territoryalandislands
	{42782, 398, 5, 0x1},   // #6kbi
	{16075, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{63422, 222, 4, 0x1},   // #8gl
	{217, 34, 6, 0x21},     // lativa
	{2903, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{59188, 146, 14, 0x1},  // palaurepubliek
	{40443, 545, 5, 0x1},   // #6bng
	{51634, 93, 5, 0x1},    // #7ngr
	{6391, 196, 23, 0x1},   // oosterserepublicuruguay
	{42762, 58, 15, 0x1},   // republicdahomey
	{56085, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{46228, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{2451, 63, 15, 0x1},    // frenchcameroons
	{21469, 126, 10, 0x1},  // nipponkoku
	{61064, 109, 4, 0x81},  // #1zm
	{23741, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18601, 240, 22, 0x1},  // puertoricocommonwealth
	{57562, 227, 4, 0x81},  // #1im
	{58521, 138, 4, 0x81},  // #1mm
	{26902, 175, 5, 0x81},  // #4188
	{50935, 66, 15, 0x1},   // archipelcomoren
	{60220, 43, 20, 0x1},   // peoplesrepublicpolen
	{35264, 123, 25, 0x1},  // islamitischerepubliekiran
	{42509, 67, 10, 0x1},   // kaapverdia
	{29354, 48, 14, 0x1},   // serbiarepublic
	{4554, 186, 14, 0x21},  // stkittsennevis
	{56852, 220, 4, 0x81},  // #1gi
	{56280, 15, 8, 0x1},    // egermany
	{51605, 35, 17, 0x1},   // principautemonaco
	{26837, 61, 5, 0x81},   // #4140
	{68, 250, 4, 0x21},     // #8tk
	{359, 197, 4, 0x21},    // #8vc
	{32391, 235, 20, 0x1},  // departementdemayotte
	{57693, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{25004, 97, 5, 0x81},   // #2sle
	{7463, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{21682, 29, 6, 0x1},    // isreal
	{25526, 130, 16, 0x1},  // republickiribati
	{26047, 89, 17, 0x1},   // republicmauritius
	{61717, 9, 4, 0x1},     // #8bk
	{17286, 206, 25, 0x1},  // bonairesainteustatiussaba
	{28022, 107, 5, 0x81},  // #4800
	{58032, 29, 11, 0x1},   // stateisrael
	{12995, 71, 24, 0x1},   // egypteunitedarabrepublic
	{57885, 101, 16, 0x1},  // swazilandkingdom
	{25327, 51, 5, 0x81},   // #2swe
	{5001, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{15986, 108, 19, 0x1},  // republicsouthafrica
	{4422, 244, 20, 0x1},   // southvietnamrepublic
	{47642, 172, 5, 0x1},   // #7bar
	{2719, 194, 17, 0x21},  // netherlandsguiana
	{53991, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{52319, 101, 15, 0x1},  // kingdomeswatini
	{24557, 231, 19, 0x1},  // stmaartenfrenchpart
	{28257, 458, 5, 0x1},   // #5255
	{7687, 224, 12, 0x1},   // guamamerican
	{28237, 298, 5, 0x1},   // #5225
	{32257, 125, 22, 0x1},  // jordanhashemitekingdom
	{10300, 140, 8, 0x1},   // malaysia
	{21482, 123, 19, 0x1},  // iranislamicrepublic
	{60090, 96, 4, 0x81},   // #1sn
	{41453, 82, 12, 0x1},   // kingdomlibya
	{57566, 122, 4, 0x81},  // #1in
	{57916, 186, 4, 0x81},  // #1kn
	{2069, 205, 38, 0x21},  // fransezuidelijkeenantarctischegebieden
	{175, 198, 25, 0x21},   // repbolivarianadevenezuela
	{52020, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58525, 139, 4, 0x81},  // #1mn
	{58939, 40, 4, 0x81},   // #1nl
	{18774, 65, 5, 0x81},   // #2cog
	{56377, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{57018, 76, 4, 0x81},   // #1gn
	{60, 154, 4, 0x21},     // #8th
	{29318, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{37076, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{63866, 259, 14, 0x1},  // republickosova
	{64132, 32, 4, 0x1},    // #8lh
	{45072, 550, 5, 0x1},   // #6nth
	{12887, 146, 13, 0x1},  // republicpalau
	{63283, 74, 4, 0x1},    // #8gb
	{49075, 170, 15, 0x1},  // boliviarepublic
	{26519, 260, 5, 0x81},  // #2xla
	{21761, 185, 5, 0x81},  // #2jam
	{28572, 466, 5, 0x1},   // #5500
	{1242, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40213, 609, 5, 0x1},   // #6bhu
	{36994, 152, 15, 0x1},  // solomoneilanden
	{43244, 610, 5, 0x1},   // #6kzk
	{54504, 96, 15, 0x1},   // senegalrepublic
	{34888, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{52204, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45412, 56, 20, 0x1},   // portuguesewestafrica
	{25603, 84, 7, 0x1},    // marokko
	{59722, 45, 4, 0x81},   // #1ro
	{60094, 98, 4, 0x81},   // #1so
	{35436, 47, 19, 0x1},   // republicofsanmarino
	{60487, 158, 4, 0x81},  // #1to
	{48772, 77, 21, 0x1},   // islamicrepublicgambia
	{57570, 228, 4, 0x81},  // #1io
	{58529, 230, 4, 0x81},  // #1mo
	{58943, 41, 4, 0x81},   // #1no
	{18761, 64, 5, 0x81},   // #2cod
	{15662, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{59636, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1242, 236, 24, 0x1},   // collectivitynewcaledonia
	{5918, 238, 14, 0x1},   // newzealandniue
	{65043, 139, 15, 0x1},  // stateofmongolia
	{64, 155, 4, 0x21},     // #8ti
	{363, 198, 4, 0x21},    // #8ve
	{65381, 50, 4, 0x1},    // #8si
	{53345, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{26209, 249, 20, 0x1},  // sintmaartendutchpart
	{21935, 126, 5, 0x81},  // #2jpn
	{64136, 81, 4, 0x1},    // #8li
	{63962, 229, 4, 0x1},   // #8je
	{33336, 9, 7, 0x1},     // bosniah
	{26469, 259, 5, 0x81},  // #2xkx
	{63279, 77, 4, 0x1},    // #8ga
	{64211, 182, 13, 0x1},  // britishguyana
	{7066, 238, 16, 0x1},   // nieuwzeelandniue
	{28577, 500, 5, 0x1},   // #5501
	{46423, 153, 17, 0x1},  // syrischerepubliek
	{55839, 71, 12, 0x1},   // arabrepegypt
	{56108, 207, 21, 0x1},  // saintbarthelemyfrench
	{40290, 483, 5, 0x1},   // #6blz
	{54709, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{47796, 10, 5, 0x1},    // #7blr
	{4812, 120, 21, 0x21},  // micronesiafederalstat
	{14939, 45, 23, 0x1},   // romanianpeoplesrepublic
	{10073, 63, 16, 0x1},   // cameroonrepublic
	{36524, 65, 22, 0x1},   // congopeoplesrepublicof
	{60082, 97, 4, 0x81},   // #1sl
	{65478, 254, 24, 0x1},  // statuscivitatisvaticanae
	{60483, 105, 4, 0x81},  // #1tn
	{60922, 161, 4, 0x81},  // #1vn
	{58436, 137, 4, 0x81},  // #1mh
	{18530, 12, 5, 0x81},   // #2che
	{53612, 108, 17, 0x1},  // unievanzuidafrika
	{56288, 215, 4, 0x81},  // #1eh
	{57010, 222, 4, 0x81},  // #1gl
	{7103, 131, 8, 0x1},    // repkorea
	{22806, 52, 7, 0x1},    // turkyia
	{65377, 246, 4, 0x1},   // #8sh
	{29932, 186, 30, 0x1},  // saintchristophernevisfederatia
	{24953, 152, 5, 0x81},  // #2slb
	{7851, 136, 14, 0x1},   // maldiveislands
	{30788, 248, 25, 0x1},  // saintpierremiquelonfrench
	{63744, 30, 19, 0x1},   // italiaanserepubliek
	{46820, 112, 21, 0x1},  // verenigdearabemiraten
	{3137, 26, 16, 0x21},   // kingdomofhungary
	{28032, 37, 5, 0x81},   // #4807
	{51981, 241, 5, 0x1},   // #7ple
	{41773, 138, 12, 0x1},  // myanmarunion
	{19271, 219, 25, 0x1},  // overzeesterritoryguernsey
	{26492, 112, 14, 0x1},  // unitedarabemir
	{57166, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{37261, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{49183, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{26251, 231, 20, 0x1},  // fransdeelsaintmartin
	{61060, 108, 4, 0x81},  // #1za
	{59634, 149, 4, 0x81},  // #1qa
	{60086, 47, 4, 0x81},   // #1sm
	{60479, 156, 4, 0x81},  // #1tm
	{19260, 176, 5, 0x81},  // #2cub
	{57912, 66, 4, 0x81},   // #1km
	{60912, 256, 4, 0x81},  // #1vi
	{55475, 131, 10, 0x1},  // korearepof
	{58935, 189, 4, 0x81},  // #1ni
	{26807, 10, 5, 0x81},   // #4112
	{58603, 123, 17, 0x1},  // iranimperialstate
	{57014, 77, 4, 0x81},   // #1gm
	{31935, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11360, 129, 14, 0x1},  // formercambodia
	{44899, 335, 5, 0x1},   // #6nig
	{63299, 23, 4, 0x1},    // #8gg
	{15045, 9, 13, 0x1},    // bosniaandherz
	{28027, 53, 5, 0x81},   // #4804
	{14899, 56, 23, 0x1},   // peoplesrepublicofangola
	{26602, 266, 5, 0x81},  // #2xwb
	{8106, 165, 13, 0x1},   // southernyemen
	{25693, 105, 19, 0x1},  // tunesischerepubliek
	{41625, 67, 21, 0x1},   // republiekvancaboverde
	{62550, 157, 32, 0x1},  // democratischerepubliektimorleste
	{55773, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{28227, 611, 5, 0x1},   // #5221
	{52644, 186, 16, 0x1},  // saintkittsnevits
	{7938, 166, 9, 0x1},    // argentina
	{17529, 206, 14, 0x1},  // sabaandbonaire
	{40420, 256, 23, 0x1},  // usvirginislandsamerican
	{55859, 28, 17, 0x1},   // ijslandserepublic
	{6227, 132, 13, 0x1},   // stateofkuwait
	{9440, 46, 17, 0x1},    // formersovietunion
	{60036, 247, 4, 0x81},  // #1sj
	{947, 46, 16, 0x21},    // russiafederation
	{3297, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{60475, 157, 4, 0x81},  // #1tl
	{43669, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{62699, 30, 12, 0x1},   // kingdomitaly
	{19961, 225, 13, 0x1},  // hongkongchina
	{2489, 243, 7, 0x1},    // reunion
	{58931, 506, 4, 0x1},   // #1nh
	{18804, 211, 5, 0x81},  // #2cok
	{2927, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{17832, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56605, 22, 4, 0x81},   // #1gb
	{61537, 139, 22, 0x1},  // volksrepubliekmongolie
	{56, 195, 4, 0x21},     // #8td
	{10308, 93, 17, 0x1},   // federationnigeria
	{33604, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53643, 53, 5, 0x1},    // #7ukr
	{42974, 538, 5, 0x1},   // #6kuw
	{50002, 124, 5, 0x1},   // #7irq
	{71, 210, 12, 0x21},    // kokosislands
	{61710, 116, 7, 0x1},   // bhoetan
	{17519, 206, 14, 0x1},  // bonaireandsaba
	{3613, 128, 11, 0x21},  // kirgizistan
	{44393, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63524, 148, 18, 0x1},  // volksrepnoordkorea
	{62874, 136, 16, 0x1},  // maldivenrepublic
	{49056, 170, 26, 0x1},  // plurinationalestatebolivia
	{28222, 612, 5, 0x1},   // #5220
	{2618, 71, 19, 0x21},   // arabrepublicofegypt
	{25925, 136, 9, 0x1},   // malediven
	{45880, 26, 19, 0x1},   // koninkrijkhongarije
	{41674, 174, 17, 0x1},  // republicacolombia
	{43081, 50, 16, 0x1},   // sloveniarepublic
	{60040, 49, 4, 0x81},   // #1sk
	{5821, 251, 14, 0x1},   // tokelauislands
	{60455, 251, 4, 0x81},  // #1tk
	{34700, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{11301, 83, 14, 0x1},   // lesothokingdom
	{16018, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{44792, 65, 20, 0x1},   // peoplesrepubliccongo
	{58440, 37, 4, 0x81},   // #1mk
	{50048, 48, 26, 0x1},   // statenuniaserviamontenegro
	{22736, 135, 5, 0x81},  // #2lka
	{3311, 210, 19, 0x1},   // cocoskeelingislands
	{24431, 149, 5, 0x81},  // #2qat
	{10401, 59, 16, 0x1},   // formeroppervolta
	{26872, 174, 5, 0x81},  // #4170
	{24472, 46, 9, 0x1},    // russiafed
	{54885, 246, 26, 0x1},  // ascensionandtristandacunha
	{29769, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{32114, 85, 18, 0x1},   // malagasymadagascar
	{65116, 149, 4, 0x1},   // #8qa
	{18861, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{22971, 40, 23, 0x1},   // netherlandskingdomofthe
	{53656, 54, 5, 0x1},    // #7usa
	{9779, 244, 17, 0x1},   // formerzuidvietnam
	{24216, 139, 16, 0x1},  // republicmongolia
	{63956, 126, 4, 0x1},   // #8ja
	{14987, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{18740, 151, 17, 0x1},  // republiksingapura
	{43143, 64, 11, 0x1},   // demrepkongo
	{2741, 140, 17, 0x1},   // maleisiafederatia
	{50007, 28, 5, 0x1},    // #7isl
	{28037, 613, 5, 0x1},   // #4810
	{28587, 363, 5, 0x1},   // #5511
	{62648, 137, 15, 0x1},  // marchallislands
	{3316, 68, 17, 0x21},   // republiekdjibouti
	{25068, 69, 7, 0x1},    // algeria
	{49905, 244, 12, 0x1},  // staatvietnam
	{2964, 16, 28, 0x21},   // germanyformerfederalrepublic
	{48765, 89, 9, 0x1},    // maurituis
	{7288, 150, 14, 0x1},   // saudischarabia
	{37460, 273, 25, 0x82}, // federalrepublicyugoslavia
	{22971, 40, 18, 0x1},   // netherlandskingdom
	{38023, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{28232, 389, 5, 0x1},   // #5223
	{37900, 540, 5, 0x1},   // #5taz
	{19352, 214, 5, 0x81},  // #2cym
	{8505, 85, 10, 0x1},    // madagaskar
	{41597, 181, 19, 0x1},  // republicofguatemala
	{14256, 46, 10, 0x1},   // fedrusland
	{244, 35, 16, 0x21},    // vorstendommonaco
	{60011, 246, 4, 0x81},  // #1sh
	{60424, 155, 4, 0x81},  // #1tj
	{34652, 246, 20, 0x1},  // sthelenaandascension
	{57822, 129, 4, 0x81},  // #1kh
	{58253, 36, 4, 0x81},   // #1md
	{45143, 241, 17, 0x1},  // gazastripwestbank
	{34497, 221, 13, 0x1},  // laguadeloupef
	{41, 207, 4, 0x21},     // #8tb
	{32252, 125, 27, 0x1},  // transjordanhashemitekingdom
	{4068, 66, 12, 0x1},    // statecomoren
	{28582, 540, 5, 0x1},   // #5510
	{39363, 311, 5, 0x1},   // #6710
	{50978, 10, 18, 0x1},   // respublikabyelarus
	{42327, 135, 9, 0x1},   // shrilamka
	{53005, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{42423, 163, 28, 0x1},  // westernsamoaindependentstate
	{9497, 138, 10, 0x1},   // unionburma
	{52893, 190, 15, 0x1},  // republiekpanama
	{51758, 42, 5, 0x1},    // #7nzl
	{60015, 50, 4, 0x81},   // #1si
	{49678, 82, 20, 0x1},   // libyanarabjamahiriya
	{9159, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{38200, 39, 18, 0x1},   // montenegrorepublic
	{5136, 99, 10, 0x1},    // southsudan
	{60821, 198, 4, 0x81},  // #1ve
	{47694, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{57826, 130, 4, 0x81},  // #1ki
	{58257, 39, 4, 0x81},   // #1me
	{559, 59, 10, 0x1},     // uppervolta
	{12039, 142, 5, 0x1},   // nauru
	{18491, 11, 5, 0x81},   // #2can
	{19875, 72, 5, 0x81},   // #2eri
	{26812, 129, 5, 0x81},  // #4116
	{43828, 394, 5, 0x1},   // #6lib
	{45441, 352, 5, 0x1},   // #6prk
	{57795, 213, 15, 0x1},  // kerstmisislands
	{56601, 74, 4, 0x81},   // #1ga
	{26847, 103, 5, 0x81},  // #4148
	{58758, 64, 8, 0x1},    // drccongo
	{10325, 55, 16, 0x1},   // formerjugoslavia
	{51486, 160, 22, 0x1},  // ozbekistonrespublikasi
	{43073, 50, 16, 0x1},   // republicslovenia
	{18836, 241, 13, 0x1},  // statepalestin
	{12486, 102, 13, 0x1},  // repibliksesel
	{21884, 125, 5, 0x81},  // #2jor
	{44894, 614, 5, 0x1},   // #6nic
	{8932, 53, 18, 0x1},    // formerukrainianssr
	{50084, 29, 5, 0x1},    // #7isr
	{32968, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{28597, 365, 5, 0x1},   // #5517
	{3262, 210, 21, 0x1},   // territorycocosislands
	{21843, 85, 18, 0x1},   // republicmadagascar
	{43065, 615, 5, 0x1},   // #6kyr
	{47757, 208, 5, 0x1},   // #7ber
	{34204, 178, 21, 0x1},  // dominikaanserepubliek
	{47777, 169, 5, 0x1},   // #7biz
	{19087, 82, 10, 0x1},   // staatlibie
	{47933, 59, 5, 0x1},    // #7bur
	{14549, 227, 18, 0x1},  // islandsfreeportman
	{22214, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{48796, 166, 9, 0x1},   // argentine
	{63088, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12299, 194, 18, 0x1},  // surinamdutchguiana
	{19133, 145, 23, 0x1},  // gemenebestderfilipijnen
	{44141, 81, 17, 0x1},   // republicofliberia
	{32114, 85, 8, 0x1},    // malagasy
	{60420, 154, 4, 0x81},  // #1th
	{2991, 379, 23, 0x2},   // saintmaartensaintmartin
	{60817, 616, 4, 0x1},   // #1vd
	{300, 138, 9, 0x1},     // birmaunie
	{52104, 138, 12, 0x1},  // unievanburma
	{58312, 231, 4, 0x81},  // #1mf
	{39812, 200, 22, 0x1},  // grondterritoryanguilla
	{52197, 26, 22, 0x1},   // hungarypeoplesrepublic
	{21740, 52, 14, 0x1},   // republicturkey
	{56768, 223, 4, 0x81},  // #1gf
	{12280, 58, 13, 0x1},   // formerdahomey
	{17444, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2926, 249, 21, 0x1},   // territorysaintmaarten
	{64375, 195, 16, 0x1},  // trinidadentobago
	{51296, 165, 20, 0x1},  // yemenpeoplesrepublic
	{45210, 329, 5, 0x1},   // #6par
	{4161, 41, 16, 0x1},    // kingdomnoorwegen
	{5180, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{28592, 529, 5, 0x1},   // #5516
	{39368, 415, 5, 0x1},   // #6712
	{50743, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19357, 118, 5, 0x81},  // #2cyp
	{63028, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{59951, 151, 4, 0x81},  // #1sg
	{60908, 255, 4, 0x81},  // #1vg
	{58432, 85, 4, 0x81},   // #1mg
	{18561, 117, 5, 0x81},  // #2chn
	{5261, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3283, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{18859, 174, 5, 0x81},  // #2col
	{13539, 124, 12, 0x1},  // iraqrepublic
	{56835, 219, 4, 0x81},  // #1gg
	{4732, 120, 27, 0x21},  // micronesiafederalestatenvan
	{26867, 210, 5, 0x81},  // #4166
	{26877, 66, 5, 0x81},   // #4174
	{7206, 162, 15, 0x1},   // vanuaturepublic
	{19203, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{26524, 261, 5, 0x81},  // #2xnb
	{39348, 615, 5, 0x1},   // #6703
	{39373, 585, 5, 0x1},   // #6713
	{28662, 546, 5, 0x1},   // #5571
	{11168, 100, 9, 0x1},   // stomeprin
	{8447, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{11644, 109, 6, 0x1},   // zambia
	{53345, 121, 19, 0x1},  // republicofindonesia
	{48612, 112, 20, 0x1},  // verarabischeemiraten
	{25043, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{2219, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{46613, 150, 14, 0x1},  // saudischarabie
	{20496, 142, 15, 0x1},  // republicofnauru
	{18754, 196, 7, 0x1},   // uraguay
	{53932, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{57667, 123, 12, 0x1},  // islrepofiran
	{14802, 139, 9, 0x1},   // mongoluls
	{7761, 10, 18, 0x1},    // republicwitrusland
	{59943, 95, 4, 0x81},   // #1sd
	{4138, 128, 9, 0x21},   // kyrgzstan
	{42339, 198, 21, 0x1},  // unitedstatesvenezuela
	{18164, 110, 16, 0x1},  // southernrhodesia
	{18946, 66, 5, 0x81},   // #2com
	{11239, 158, 15, 0x1},  // friendlyislands
	{34914, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{56743, 180, 4, 0x81},  // #1gd
	{26882, 235, 5, 0x81},  // #4175
	{18206, 59, 12, 0x1},   // burkinafasso
	{48840, 49, 17, 0x1},   // republicslowakije
	{63354, 141, 12, 0x1},  // kingdomnepal
	{2681, 12, 11, 0x1},    // switzerland
	{1179, 21, 19, 0x21},   // republiquefrancaise
	{56678, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{28607, 420, 5, 0x1},   // #5522
	{39343, 617, 5, 0x1},   // #6702
	{7367, 165, 21, 0x1},   // formerdemocraticyemen
	{39403, 476, 5, 0x1},   // #6770
	{50560, 135, 18, 0x1},  // republicofsrilanka
	{28657, 465, 5, 0x1},   // #5570
	{4454, 76, 14, 0x1},    // guinearepublic
	{22945, 249, 26, 0x1},  // grondterritorysaintmaarten
	{20539, 133, 4, 0x1},   // lpdr
	{10806, 273, 12, 0x82}, // fryugoslavia
	{24652, 22, 12, 0x1},   // greatbritain
	{4460, 192, 20, 0x1},   // republicadelparaguay
	{47858, 171, 5, 0x1},   // #7bra
	{19921, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{26092, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{60778, 116, 15, 0x1},  // kingdomofbhutan
	{35083, 252, 19, 0x1},  // provincechinataiwan
	{13446, 103, 4, 0x1},   // chad
	{57151, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{59947, 51, 4, 0x81},   // #1se
	{24987, 219, 17, 0x1},  // bailiwickguernsey
	{60809, 254, 4, 0x81},  // #1va
	{34438, 143, 11, 0x1},  // maskateoman
	{58239, 84, 4, 0x81},   // #1ma
	{18556, 173, 5, 0x81},  // #2chl
	{11819, 82, 25, 0x1},   // libischarabischerepubliek
	{20032, 216, 5, 0x81},  // #2eue
	{56747, 23, 4, 0x81},   // #1ge
	{3462, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2033, 221, 22, 0x1},   // collectivityguadeloupe
	{19689, 207, 8, 0x1},   // stbarths
	{1410, 256, 10, 0x1},   // usvirginis
	{50128, 256, 5, 0x1},   // #7isv
	{39338, 618, 5, 0x1},   // #6701
	{60426, 14, 19, 0x1},   // tjechischerepubliek
	{39408, 545, 5, 0x1},   // #6771
	{3985, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{36811, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{42064, 73, 18, 0x1},   // keizerrijkethiopia
	{11101, 198, 15, 0x1},  // formervenezuela
	{51686, 92, 5, 0x1},    // #7nig
	{23627, 229, 15, 0x1},  // territoryjersey
	{54189, 54, 22, 0x1},   // amerikaverenigdestaten
	{61162, 73, 16, 0x1},   // empireofethiopia
	{45036, 231, 17, 0x1},  // francesaintmartin
	{62986, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{10056, 63, 25, 0x1},   // federalrepublicofcameroon
	{59803, 152, 4, 0x81},  // #1sb
	{26978, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18496, 210, 5, 0x81},  // #2cck
	{43857, 290, 5, 0x1},   // #6lie
	{22855, 171, 21, 0x1},  // brazilfederalrepublic
	{7106, 148, 9, 0x1},    // koreadprk
	{36726, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1335, 137, 28, 0x21},  // republicofthemarshallislands
	{50152, 247, 21, 0x1},  // svalbardandjanmayenis
	{13418, 111, 20, 0x1},  // kingdomofafghanistan
	{50152, 247, 19, 0x1},  // svalbardandjanmayen
	{21879, 229, 5, 0x81},  // #2jey
	{8563, 273, 3, 0x82},   // fry
	{467, 213, 27, 0x1},    // christmasislandsaustralisch
	{28602, 530, 5, 0x1},   // #5520
	{39333, 375, 5, 0x1},   // #6700
	{28667, 619, 5, 0x1},   // #5572
	{9908, 248, 17, 0x1},   // fstpierremiquelon
	{12127, 218, 13, 0x1},  // faraoeilanden
	{27062, 259, 20, 0x1},  // kosovounderunscr1244
	{21737, 215, 4, 0x1},   // sadr
	{28262, 444, 5, 0x1},   // #5260
	{40782, 464, 5, 0x1},   // #6bru
	{55423, 8, 17, 0x1},    // kingdomofbulgaria
	{19331, 213, 5, 0x81},  // #2cxr
	{37909, 432, 5, 0x1},   // #5thi
	{6176, 120, 10, 0x1},   // micronesia
	{59933, 102, 4, 0x81},  // #1sc
	{62132, 244, 13, 0x1},  // vietnamfmrrep
	{60813, 197, 4, 0x81},  // #1vc
	{43642, 481, 5, 0x1},   // #6lat
	{58249, 35, 4, 0x81},   // #1mc
	{43666, 620, 5, 0x1},   // #6lbr
	{19602, 149, 10, 0x1},  // staatqatar
	{4490, 14, 7, 0x1},     // czechia
	{26862, 213, 5, 0x81},  // #4162
	{17985, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{41695, 105, 16, 0x1},  // republiektunesie
	{57192, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45309, 456, 5, 0x1},   // #6phi
	{53638, 107, 5, 0x1},   // #7uga
	{4506, 135, 16, 0x21},  // dominionofceylon
	{34806, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{51076, 56, 20, 0x1},   // volksrepubliekangola
	{29241, 221, 24, 0x1},  // grondterritoryguadeloupe
	{3942, 109, 13, 0x21},  // northrhodesia
	{15473, 197, 12, 0x1},  // saintvincent
	{1997, 205, 35, 0x21},  // frenchsouthernantarcticterritoryfra
	{39701, 33, 22, 0x1},   // grandduchedeluxembourg
	{22499, 77, 15, 0x1},   // republiekgambia
	{55351, 254, 18, 0x1},  // holyseevaticancity
	{58753, 64, 7, 0x1},    // congodr
	{24746, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{54922, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{20438, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{3520, 48, 25, 0x21},   // formerserbiaandmontenegro
	{2711, 206, 19, 0x21},  // caribiannetherlands
	{47958, 82, 26, 0x1},   // libischarabischejamahiriya
	{46983, 520, 5, 0x1},   // #6ypr
	{22071, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{10196, 60, 18, 0x1},   // lefatshelabotswana
	{34672, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{42559, 142, 6, 0x1},   // naoero
	{40707, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{15940, 89, 19, 0x1},   // republicofmauritius
	{34281, 241, 28, 0x1},  // palestinianautonometerritory
	{64014, 259, 14, 0x1},  // republickosovo
	{2766, 218, 21, 0x1},   // territoryfaroeislands
	{65428, 1, 15, 0x1},    // albaniarepublic
	{62053, 54, 15, 0x1},   // unitedstatesusa
	{28957, 566, 5, 0x1},   // #5860
	{49171, 68, 23, 0x1},   // afarsenissasfransgebied
	{22427, 217, 10, 0x1},  // falklandis
	{51881, 145, 5, 0x1},   // #7phi
	{16175, 162, 6, 0x1},   // #3nhvu
	{1795, 182, 26, 0x1},   // guyanacooperatieverepublic
	{8737, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{23496, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6414, 140, 22, 0x1},   // formerfederatiamalakka
	{3728, 68, 25, 0x1},    // frenchterritoryafarsissas
	{4580, 186, 17, 0x21},  // saintkittsennevis
	{40115, 165, 17, 0x1},  // southadenyemenpdr
	{59766, 150, 4, 0x81},  // #1sa
	{33597, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18575, 62, 5, 0x81},   // #2civ
	{5073, 128, 9, 0x21},   // kyrgistan
	{61856, 219, 16, 0x1},  // guernseybaliwick
	{37202, 282, 5, 0x1},   // #5ssd
	{18380, 61, 5, 0x81},   // #2caf
	{4490, 14, 20, 0x1},    // czechiaczechrepublic
	{15768, 18, 13, 0x1},   // reinodeespana
	{33353, 67, 20, 0x1},   // republicadecaboverde
	{8015, 198, 19, 0x1},   // venezuelarepublicof
	{37131, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9650, 16, 11, 0x1},    // westgermany
	{585, 247, 25, 0x1},    // territorysvalbardjanmayen
	{44374, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9572, 85, 21, 0x1},    // malagasischerepubliek
	{44948, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{38228, 108, 19, 0x1},  // republicsouthafrika
	{22567, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{60702, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{13972, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{39358, 610, 5, 0x1},   // #6705
	{10331, 55, 10, 0x1},   // jugoslavia
	{39413, 460, 5, 0x1},   // #6775
	{58503, 135, 14, 0x1},  // srilankaceylon
	{47881, 170, 17, 0x1},  // buliwyamamallaqta
	{2547, 73, 18, 0x21},   // keizerrijkethiopie
	{63162, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9446, 46, 11, 0x1},    // sovietunion
	{386, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{61767, 157, 15, 0x1},  // portuguesetimor
	{28267, 461, 5, 0x1},   // #5265
	{33020, 65, 22, 0x1},   // formercongobrazzaville
	{2531, 26, 22, 0x1},    // peoplesrepublichungary
	{3388, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{11978, 184, 5, 0x1},   // haiti
	{6500, 48, 22, 0x1},    // formerserbiamontenegro
	{24603, 254, 7, 0x1},   // vatican
	{39333, 358, 4, 0x1},   // #670
	{13011, 71, 14, 0x1},   // republicegypte
	{21869, 166, 10, 0x1},  // argentinia
	{43437, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{59070, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{16861, 53, 7, 0x1},    // ukraine
	{19315, 212, 5, 0x81},  // #2cuw
	{42549, 142, 16, 0x1},  // republicofnaoero
	{24716, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{21482, 123, 21, 0x1},  // iranislamicrepublicof
	{26443, 128, 16, 0x1},  // republickirgizia
	{444, 106, 19, 0x21},   // republiektanganyika
	{16350, 240, 12, 0x1},  // uspuertorico
	{3676, 235, 19, 0x1},   // collectivitymayotte
	{20880, 379, 19, 0x2},  // stmartinsintmaarten
	{52415, 112, 14, 0x1},  // unitedarabeast
	{3746, 178, 19, 0x21},  // drdominicanrepublic
	{43067, 128, 14, 0x1},  // kyrghzrepublic
	{30464, 219, 18, 0x1},  // bailliageguernesey
	{41190, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{26464, 258, 5, 0x81},  // #2xau
	{36135, 84, 16, 0x1},   // kingdomofmorocco
	{39353, 515, 5, 0x1},   // #6704
	{39383, 541, 5, 0x1},   // #6732
	{51986, 146, 5, 0x1},   // #7plw
	{51991, 147, 5, 0x1},   // #7png
	{28672, 392, 5, 0x1},   // #5580
	{39398, 609, 5, 0x1},   // #6760
	{64395, 186, 25, 0x1},  // stkittsandnevisfederation
	{3734, 68, 19, 0x1},    // territoryafarsissas
	{2344, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{19449, 181, 20, 0x1},  // republicadeguatemala
	{40316, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{42132, 52, 16, 0x1},   // republiekturkije
	{24826, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57972, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{58186, 7, 8, 0x1},     // belgique
	{37927, 579, 5, 0x1},   // #5tkm
	{61506, 229, 15, 0x1},  // bailliagejersey
	{9010, 245, 12, 0x1},   // southgeorgia
	{7302, 120, 21, 0x1},   // federalstatmicronesia
	{47824, 114, 14, 0x1},  // bahrainkingdom
	{25843, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16280, 64, 6, 0x1},    // #3zrcd
	{450, 213, 33, 0x1},    // overseasterritorychristmasislands
	{7769, 10, 10, 0x1},    // witrusland
	{21170, 131, 13, 0x1},  // republickorea
	{2700, 201, 14, 0x1},   // territoryaland
	{1506, 223, 12, 0x1},   // frenchguyana
	{12334, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{45233, 71, 7, 0x1},    // aregypt
	{30041, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{41375, 8, 18, 0x1},    // republicofbulgaria
	{18683, 249, 21, 0x1},  // saintmaartendutchpart
	{56042, 19, 8, 0x1},    // esthonia
	{18037, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{28617, 578, 5, 0x1},   // #5531
	{17536, 206, 13, 0x1},  // bonaireensaba
	{28677, 621, 5, 0x1},   // #5581
	{3478, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{13110, 191, 4, 0x1},   // peru
	{10181, 79, 17, 0x1},   // guineeequatoriale
	{40615, 546, 5, 0x1},   // #6bot
	{47853, 60, 5, 0x1},    // #7bot
	{41932, 170, 27, 0x1},  // boliviaplurinationalstateof
	{58643, 123, 8, 0x1},   // irofiran
	{6454, 48, 15, 0x1},    // republiekservie
	{39967, 509, 5, 0x1},   // #6bah
	{725, 106, 17, 0x1},    // urepublictanzania
	{50858, 6, 11, 0x1},    // azerbeidjan
	{15583, 117, 7, 0x1},   // prchina
	{9239, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{742, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{22928, 211, 8, 0x1},   // cookisds
	{21696, 84, 9, 0x1},    // almaghrib
	{5974, 235, 24, 0x1},   // overzeesterritorymayotte
	{4516, 135, 14, 0x21},  // ceylonsrilanka
	{36987, 622, 5, 0x1},   // #5snm
	{39453, 536, 5, 0x1},   // #6817
	{40673, 256, 25, 0x1},  // virginislandsunitedstates
	{31504, 62, 17, 0x1},   // republicivoorkust
	{64961, 170, 16, 0x1},  // plurstatebolivia
	{4532, 79, 29, 0x1},    // republiquelaguineaequatoriale
	{28612, 572, 5, 0x1},   // #5530
	{46506, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{40594, 623, 5, 0x1},   // #6bos
	{34832, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{18908, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{2954, 40, 11, 0x1},    // netherlands
	{42927, 136, 23, 0x1},  // sultanatemaldiveislands
	{12390, 193, 10, 0x1},  // elsalvador
	{55297, 241, 14, 0x1},  // palestinestate
	{54946, 246, 26, 0x1},  // sainthelenaanddependencies
	{47767, 116, 5, 0x1},   // #7bhu
	{12324, 34, 16, 0x1},   // republicoflatvia
	{17346, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{5042, 37, 12, 0x21},   // vjrmacedonia
	{41794, 188, 24, 0x1},  // verenigdestatenvanmexico
	{17596, 57, 16, 0x1},   // kingdomofburundi
	{46978, 488, 5, 0x1},   // #6yem
	{55457, 453, 23, 0x2},  // democraticrepublickorea
	{8001, 198, 23, 0x1},   // unitedstatesofvenezuela
	{18134, 171, 18, 0x1},  // brazilunitedstates
	{28307, 622, 5, 0x1},   // #5331
	{50009, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39433, 624, 5, 0x1},   // #6800
	{39448, 368, 5, 0x1},   // #6816
	{50880, 219, 16, 0x1},  // baliwickguernsey
	{16267, 110, 13, 0x1},  // southrhodesia
	{25347, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39378, 352, 5, 0x1},   // #6731
	{52254, 44, 5, 0x1},    // #7por
	{21152, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{50391, 162, 15, 0x1},  // republicvanuatu
	{63328, 18, 12, 0x1},   // spaansestaat
	{51812, 192, 5, 0x1},   // #7par
	{45707, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{26921, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12734, 184, 13, 0x1},  // republichaiti
	{53541, 171, 20, 0x1},  // unitedstatesbrazilia
	{39649, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38395, 54, 19, 0x1},   // americaunitedstates
	{34586, 611, 5, 0x1},   // #5mnc
	{36473, 526, 5, 0x1},   // #5slo
	{32673, 147, 19, 0x1},  // statepapuanewguinea
	{1410, 256, 15, 0x1},   // usvirginislands
	{57294, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{42151, 205, 25, 0x1},  // frsouthantarcticterritory
	{3692, 190, 14, 0x21},  // republicpanama
	{12060, 146, 5, 0x1},   // palau
	{5141, 95, 13, 0x1},    // sudanupto2011
	{1898, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{20542, 103, 14, 0x1},  // republictsjaad
	{47646, 105, 15, 0x1},  // republictunesia
	{32730, 21, 21, 0x1},   // metropolitanfrankrijk
	{3831, 164, 15, 0x1},   // republicofyemen
	{9001, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{28952, 590, 5, 0x1},   // #5850
	{8238, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{41736, 119, 14, 0x1},  // dominionoffiji
	{41586, 145, 19, 0x1},  // philippinesrepublic
	{1040, 148, 13, 0x21},  // demrepofkorea
	{61942, 138, 26, 0x1},  // socialistrepublicunieburma
	{36903, 215, 13, 0x1},  // spanishsahara
	{12497, 24, 19, 0x1},   // ellinikidhimokratia
	{30075, 241, 19, 0x1},  // palestijnsegebieden
	{5806, 251, 22, 0x1},   // associatemembertokelau
	{15981, 131, 13, 0x1},  // korearepublic
	{417, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59004, 129, 13, 0x1},  // statecambodia
	{59467, 170, 25, 0x1},  // plurinationalstatebolivia
	{9584, 97, 20, 0x1},    // republieksierraleone
	{55851, 28, 15, 0x1},   // republicijsland
	{12552, 138, 12, 0x1},  // birmamyanmar
	{36350, 596, 5, 0x1},   // #5sen
	{39513, 310, 5, 0x1},   // #6950
	{54159, 453, 25, 0x2},  // democraticrepublicofkorea
	{11442, 111, 25, 0x1},  // islamicemirateafghanistan
	{49448, 246, 18, 0x1},  // islandssainthelena
	{36468, 317, 5, 0x1},   // #5skn
	{15500, 246, 20, 0x1},  // sthelenadependencies
	{60765, 154, 13, 0x1},  // kingdomofsiam
	{47580, 6, 12, 0x1},    // azerbajdsjan
	{51098, 64, 4, 0x1},    // droc
	{29500, 193, 19, 0x1},  // republicaelsalvador
	{20575, 208, 16, 0x1},  // territorybermuda
	{16391, 94, 17, 0x1},   // rwandeserepubliek
	{11214, 68, 15, 0x1},   // franssomaliland
	{3545, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{12968, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{59768, 197, 15, 0x1},  // saintvincentgre
	{2078, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15685, 149, 6, 0x1},   // quatar
	{28687, 512, 5, 0x1},   // #5591
	{3169, 43, 16, 0x1},    // republicofpoland
	{40031, 548, 5, 0x1},   // #6bel
	{16654, 45, 18, 0x1},   // koninkrijkroemenie
	{11481, 73, 14, 0x1},   // formerethiopia
	{13945, 128, 18, 0x1},  // republickyrgyzstan
	{44277, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{26136, 254, 15, 0x1},  // vaticaansestaat
	{33547, 148, 14, 0x1},  // dempeorepkorea
	{46067, 150, 20, 0x1},  // alarabiyahassuudiyah
	{25968, 256, 16, 0x1},  // usavirginislands
	{31139, 25, 6, 0x1},    // crotia
	{56824, 54, 11, 0x1},   // usofamerica
	{37796, 37, 23, 0x1},   // macedonianorthmacedonia
	{61998, 136, 19, 0x1},  // sultanateofmaldives
	{3905, 63, 23, 0x21},   // federalrepublickameroen
	{41251, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{3593, 32, 17, 0x1},    // republieklitouwen
	{28682, 355, 5, 0x1},   // #5590
	{39428, 591, 5, 0x1},   // #6790
	{44627, 16, 23, 0x1},   // duitslandbondsrepubliek
	{47661, 57, 5, 0x1},    // #7bdi
	{164, 37, 14, 0x1},     // noordmacedonie
	{4948, 225, 25, 0x1},   // overseasterritoryhongkong
	{22259, 148, 22, 0x1},  // peoplesrepublicofkorea
	{60096, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{2032, 205, 37, 0x21},  // frenchsouthernandantarcticterritories
	{7663, 46, 7, 0x1},     // rusland
	{1067, 150, 25, 0x21},  // koninkrijkvansaoediarabie
	{3716, 223, 18, 0x1},   // frenchguianafrench
	{47874, 115, 5, 0x1},   // #7bru
	{13675, 37, 12, 0x1},   // vjrmacedonie
	{7788, 95, 13, 0x1},    // republicsudan
	{57116, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{3122, 51, 15, 0x21},   // kingdomofsweden
	{130, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{30919, 76, 18, 0x1},   // republiquedeguinee
	{30369, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{28277, 366, 5, 0x1},   // #5305
	{23880, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39443, 625, 5, 0x1},   // #6812
	{52763, 197, 21, 0x1},  // stvincentengrenadines
	{14226, 206, 10, 0x1},  // besislands
	{32997, 64, 23, 0x1},   // formercongoleopoldville
	{2787, 218, 27, 0x1},   // associatememberfaroeislands
	{36734, 117, 20, 0x1},  // chinapeoplesrepublic
	{50661, 93, 19, 0x1},   // federatievannigeria
	{16756, 1, 23, 0x1},    // albanesepeoplesrepublic
	{40141, 508, 5, 0x1},   // #6ben
	{58051, 128, 9, 0x1},   // kyrgyzrep
	{12962, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{8704, 72, 7, 0x1},     // eritrea
	{4020, 68, 19, 0x1},    // frenchafarsandissas
	{8544, 205, 19, 0x1},   // frsouthernterritory
	{1997, 205, 32, 0x21},  // frenchsouthernantarcticterritory
	{15045, 9, 20, 0x1},    // bosniaandherzegovina
	{5159, 48, 24, 0x1},    // formerservieenmontenegro
	{34591, 435, 5, 0x1},   // #5mng
	{64320, 85, 16, 0x1},   // malagasyrepublic
	{5165, 140, 18, 0x21},  // federationofmalaya
	{20567, 208, 24, 0x1},  // overseasterritorybermuda
	{29153, 26, 23, 0x1},   // volksrepubliekhongarije
	{24254, 172, 8, 0x1},   // barbados
	{44772, 165, 10, 0x1},  // yemensouth
	{32131, 162, 19, 0x1},  // republiquedevanuatu
	{10017, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{4302, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{7870, 46, 10, 0x1},    // russianfed
	{39438, 373, 5, 0x1},   // #6811
	{16908, 167, 7, 0x1},   // antigua
	{542, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{34464, 24, 21, 0x1},   // koninkrijkgriekenland
	{17307, 206, 11, 0x1},  // sababonaire
	{5422, 241, 28, 0x1},   // occupiedpalestinianterritory
	{12986, 71, 15, 0x1},   // republiekegypte
	{42969, 626, 5, 0x1},   // #6kos
	{31551, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{1461, 242, 21, 0x21},  // tahitifrenchpolynesia
	{3146, 26, 14, 0x21},   // hungarykingdom
	{42595, 36, 14, 0x1},   // republicmoldov
	{58687, 252, 11, 0x1},  // taiwanchina
	{4444, 79, 24, 0x1},    // equatorialguinearepublic
	{54773, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{3308, 104, 17, 0x21},  // togoleserepubliek
	{37340, 254, 15, 0x1},  // vaticaansestate
	{27317, 184, 5, 0x81},  // #4332
	{1184, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{51536, 187, 7, 0x1},   // stlucia
	{59299, 145, 19, 0x1},  // phillippinerepublic
	{61479, 231, 21, 0x1},  // frankrijksaintmaarten
	{7440, 14, 17, 0x1},    // republiektsjechie
	{13438, 103, 12, 0x1},  // republicchad
	{40673, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{39723, 33, 22, 0x1},   // grandduchyofluxembourg
	{35591, 196, 26, 0x1},  // orientaalserepublicuruguay
	{35677, 34, 16, 0x1},   // republiekletland
	{7870, 46, 17, 0x1},    // russianfederation
	{45025, 231, 17, 0x1},  // saintmartinfrance
	{37207, 371, 5, 0x1},   // #5stp
	{35811, 92, 13, 0x1},   // nigerrepublic
	{37699, 559, 5, 0x2},   // #5syr
	{3192, 8, 16, 0x1},     // republicbulgaria
	{43873, 555, 5, 0x1},   // #6lux
	{3040, 73, 8, 0x1},     // ethiopia
	{61142, 61, 26, 0x1},   // formercentralafricanempire
	{48221, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{49800, 26, 18, 0x1},   // hongaarserepubliek
	{19171, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1152, 196, 7, 0x1},    // uruguay
	{30610, 56, 19, 0x1},   // portugeeswestafrika
	{40589, 345, 5, 0x1},   // #6bol
	{47592, 168, 5, 0x1},   // #7bah
	{47848, 170, 5, 0x1},   // #7bol
	{594, 247, 16, 0x1},    // svalbardjanmayen
	{13823, 182, 11, 0x1},  // britsguiana
	{31887, 310, 5, 0x1},   // #5fij
	{57590, 256, 29, 0x1},  // americanvirginislandsamerican
	{64587, 165, 18, 0x1},  // peoplesdemrepyemen
	{39268, 586, 5, 0x1},   // #6651
	{10424, 246, 16, 0x1},  // formersinthelena
	{4412, 244, 22, 0x1},   // republicofsouthvietnam
	{31702, 161, 4, 0x1},   // drvn
	{19381, 112, 13, 0x1},  // trucialstates
	{2827, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{61790, 178, 6, 0x1},   // domrep
	{19650, 16, 21, 0x1},   // germanfederalrepublic
	{58753, 64, 8, 0x1},    // congodrc
	{63878, 254, 12, 0x1},  // vaticanstate
	{19479, 110, 16, 0x1},  // zimbabwerepublic
	{15169, 16, 3, 0x1},    // frg
	{28947, 456, 5, 0x1},   // #5840
	{33026, 65, 10, 0x1},   // congobrazz
	{38009, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{3932, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{40897, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{7637, 205, 21, 0x1},   // frsouthernterritories
	{26567, 264, 5, 0x81},  // #2xqc
	{4910, 174, 18, 0x21},  // republicofcolombia
	{27322, 226, 5, 0x81},  // #4334
	{51159, 82, 14, 0x1},   // libyanrepublic
	{4352, 222, 26, 0x1},   // overseasterritorygreenland
	{4131, 159, 6, 0x21},   // tuvalu
	{4427, 244, 15, 0x1},   // vietnamrepublic
	{2775, 218, 12, 0x1},   // faroeislands
	{4756, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{28317, 288, 5, 0x1},   // #5339
	{15816, 157, 20, 0x1},  // oostofportugeestimor
	{17373, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{26361, 161, 5, 0x81},  // #2vnm
	{52334, 240, 5, 0x1},   // #7pur
	{7345, 10, 11, 0x1},    // byelorussia
	{39423, 397, 5, 0x1},   // #6781
	{51218, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{236, 52, 5, 0x21},     // tukey
	{51831, 191, 5, 0x1},   // #7per
	{47602, 113, 5, 0x1},   // #7ban
	{43248, 18, 14, 0x1},   // kingdomofspain
	{35250, 186, 16, 0x1},  // sintkittsennevis
	{64338, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{11003, 37, 9, 0x1},    // macedonia
	{5638, 235, 24, 0x1},   // overseasterritorymayotte
	{54179, 148, 10, 0x1},  // koreanoord
	{62210, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10539, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{4472, 192, 16, 0x1},   // paraguayrepublic
	{52862, 49, 17, 0x1},   // slovaakserepublic
	{31149, 228, 25, 0x1},  // britsindischeoceaangebied
	{63771, 155, 11, 0x1},  // tadjikistan
	{18183, 198, 11, 0x1},  // rbvenezuela
	{28312, 388, 5, 0x1},   // #5338
	{2553, 174, 16, 0x1},   // republiccolombia
	{58209, 58, 19, 0x1},   // volksrepubliekbenin
	{45294, 198, 15, 0x1},  // repbolvenezuela
	{2290, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{53328, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{40186, 66, 17, 0x1},   // unionofthecomoros
	{49951, 123, 5, 0x1},   // #7iri
	{39418, 592, 5, 0x1},   // #6780
	{7983, 63, 20, 0x1},    // republiqueducameroun
	{56974, 154, 18, 0x1},  // koninkrijkthailand
	{9306, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{26364, 37, 10, 0x1},   // nmacedonia
	{13723, 54, 19, 0x1},   // verstatenvanamerika
	{27302, 181, 5, 0x81},  // #4320
	{27327, 254, 5, 0x81},  // #4336
	{35077, 252, 14, 0x1},  // taiwanprovince
	{6803, 108, 16, 0x1},   // unionsouthafrica
	{27297, 224, 5, 0x81},  // #4316
	{11550, 168, 17, 0x1},  // bahamasgemenebest
	{27337, 225, 5, 0x81},  // #4344
	{48914, 186, 18, 0x1},  // stchristoffelnevis
	{39303, 520, 5, 0x1},   // #6680
	{39273, 627, 5, 0x1},   // #6652
	{9277, 65, 24, 0x1},    // brazzavillecongorepublic
	{64173, 103, 5, 0x1},   // tsjad
	{8273, 100, 15, 0x1},   // saotomeprincipe
	{41045, 193, 18, 0x1},  // elsalvadorrepublic
	{57859, 101, 17, 0x1},  // kingdomofeswatini
	{19070, 197, 18, 0x1},  // saintvingrenadines
	{43862, 445, 5, 0x1},   // #6lit
	{15755, 114, 17, 0x1},  // koninkrijkbahrein
	{4851, 1, 15, 0x1},     // republicalbania
	{43790, 152, 21, 0x1},  // britishsolomonislands
	{63404, 140, 18, 0x1},  // federationmalaysia
	{15340, 128, 8, 0x1},   // kirzigia
	{55330, 254, 21, 0x1},  // stateofthevaticancity
	{4019, 222, 15, 0x21},  // greenlanddanish
	{28942, 464, 5, 0x1},   // #5835
	{4480, 14, 17, 0x1},    // republicofczechia
	{48762, 177, 5, 0x1},   // #7dma
	{47452, 204, 10, 0x1},  // antarctica
	{1274, 257, 24, 0x1},   // collectivitywallisfutuna
	{4422, 244, 12, 0x1},   // southvietnam
	{46100, 243, 21, 0x1},  // grondterritoryreunion
	{47879, 8, 5, 0x1},     // #7bul
	{37936, 33, 23, 0x1},   // groothertogdomluxemburg
	{44777, 100, 17, 0x1},  // southtomeprincipe
	{32042, 304, 5, 0x1},   // #5fin
	{15423, 218, 7, 0x1},   // faeroes
	{11678, 231, 14, 0x1},  // stmartinfrance
	{14882, 116, 7, 0x1},   // drukyul
	{6889, 199, 22, 0x1},   // overseasterritoryaruba
	{13760, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10288, 140, 20, 0x1},  // federationofmalaysia
	{39243, 547, 5, 0x1},   // #6625
	{60960, 70, 19, 0x1},   // sultanateofzanzibar
	{31051, 90, 9, 0x1},    // nyasaland
	{32351, 234, 25, 0x1},  // departementdelamartinique
	{31519, 186, 29, 0x1},  // stchristopherennevisfederatie
	{30979, 21, 15, 0x1},   // anddomtomfrance
	{43823, 465, 5, 0x1},   // #6les
	{20169, 74, 6, 0x1},    // gaboen
	{49266, 220, 16, 0x1},  // gibraltarbritish
	{28397, 445, 5, 0x1},   // #5368
	{1456, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40162, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20212, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{26307, 198, 5, 0x81},  // #2ven
	{20419, 220, 9, 0x1},   // gibralter
	{43623, 73, 11, 0x1},   // ethiopiafdr
	{61658, 174, 16, 0x1},  // republiccolumbia
	{42405, 334, 5, 0x1},   // #6ind
	{53895, 66, 14, 0x1},   // comorosislands
	{5959, 218, 7, 0x1},    // faeroer
	{6131, 251, 24, 0x1},   // overzeesterritorytokelau
	{58259, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3127, 58, 15, 0x1},    // republicofbenin
	{7628, 161, 3, 0x1},    // srv
	{39318, 296, 5, 0x1},   // #6694
	{37995, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{59582, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{39248, 282, 5, 0x1},   // #6626
	{15798, 157, 18, 0x1},  // republiekoosttimor
	{37631, 568, 5, 0x1},   // #5swd
	{9377, 150, 12, 0x1},   // saudiaarabia
	{3098, 213, 14, 0x21},  // kertmisislands
	{29905, 186, 27, 0x1},  // stchristophernevisfederatia
	{28402, 408, 5, 0x1},   // #5369
	{22384, 233, 19, 0x1},  // territorymontserrat
	{19361, 241, 21, 0x1},  // palestinianautoriteit
	{1682, 64, 24, 0x21},   // zairekinshasacongodemrep
	{64077, 153, 18, 0x1},  // syrianarabrepbulic
	{49997, 27, 5, 0x1},    // #7irl
	{10915, 129, 9, 0x1},   // kampuchea
	{8308, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{63154, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{32047, 612, 5, 0x1},   // #5frn
	{3792, 66, 7, 0x1},     // comores
	{44750, 44, 17, 0x1},   // portugeserepublic
	{15348, 160, 8, 0x1},   // oezbekia
	{12084, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{4056, 82, 12, 0x1},    // kingdomlibia
	{50310, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{43676, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54612, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{47831, 17, 17, 0x1},   // kingdomdenemarken
	{37031, 95, 18, 0x1},   // republicofthesudan
	{34563, 49, 18, 0x1},   // republiekslowakije
	{56642, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{1687, 64, 24, 0x21},   // kinshasacongodemrepzaire
	{655, 248, 36, 0x21},   // overzeesterritorysaintpierremiquelon
	{28282, 628, 5, 0x1},   // #5310
	{45802, 49, 18, 0x1},   // slovenskarepublika
	{26287, 616, 5, 0x1},   // #2vdr
	{8182, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{30205, 60, 9, 0x1},    // botswanna
	{62113, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{4965, 225, 16, 0x1},   // hongkongsarchina
	{58839, 131, 9, 0x1},   // zuidkorea
	{42179, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{33208, 186, 31, 0x1},  // stchristopherandnevisfederation
	{28937, 482, 5, 0x1},   // #5830
	{32902, 143, 12, 0x1},  // muscatenoman
	{36779, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{24879, 82, 20, 0x1},   // libyanarabjamahariya
	{3150, 58, 12, 0x1},    // dahomeybenin
	{10027, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{27307, 76, 5, 0x81},   // #4324
	{32052, 475, 5, 0x1},   // #5fsm
	{35197, 252, 14, 0x1},  // chinataiwanrep
	{29894, 62, 13, 0x1},   // elpenbeenkust
	{27287, 180, 5, 0x81},  // #4308
	{27292, 221, 5, 0x81},  // #4312
	{27332, 183, 5, 0x81},  // #4340
	{35692, 202, 13, 0x1},  // dutchantilles
	{3578, 13, 24, 0x21},   // republictsjechoslowakije
	{3200, 8, 16, 0x1},     // bulgariarepublic
	{42533, 52, 16, 0x1},   // republiekturkiye
	{46210, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39323, 369, 5, 0x1},   // #6696
	{39238, 394, 5, 0x1},   // #6620
	{19460, 181, 17, 0x1},  // guatemalarepublic
	{19097, 67, 5, 0x81},   // #2cpv
	{43744, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{24472, 46, 13, 0x1},   // russiafederal
	{5715, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37322, 522, 5, 0x1},   // #5sur
	{52800, 94, 5, 0x1},    // #7rwa
	{7580, 247, 11, 0x1},   // spitsbergen
	{23131, 8, 19, 0x1},    // koninkrijkbulgarije
	{55911, 171, 23, 0x1},  // federalrepublicbrazilia
	{25039, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{17951, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{16024, 161, 25, 0x1},  // democraticrepublicvietnam
	{39574, 33, 23, 0x1},   // grossherzogtumluxemburg
	{473, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{36774, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{33724, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9524, 195, 8, 0x1},    // trinidad
	{19877, 72, 8, 0x1},    // erithrea
	{35477, 339, 5, 0x1},   // #5mzm
	{12140, 218, 13, 0x1},  // faroerislands
	{9010, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29526, 254, 17, 0x1},  // staatvaticaanstad
	{3787, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{38728, 376, 4, 0x1},   // #620
	{19230, 175, 5, 0x81},  // #2cri
	{56411, 331, 14, 0x82}, // republiekcongo
	{43296, 625, 5, 0x1},   // #6lao
	{30169, 198, 12, 0x1},  // rbvvenezuela
	{37620, 619, 5, 0x1},   // #5swa
	{52535, 130, 18, 0x1},  // republicofkiribati
	{3364, 65, 8, 0x21},    // repcongo
	{20143, 87, 10, 0x1},   // mocambique
	{21143, 183, 5, 0x81},  // #2hnd
	{22344, 148, 12, 0x1},  // koreademrepn
	{6245, 114, 7, 0x1},    // bahrein
	{25079, 170, 16, 0x1},  // republiekbolivia
	{3602, 32, 8, 0x1},     // litouwen
	{36059, 156, 20, 0x1},  // republicturkmenistan
	{15397, 123, 9, 0x1},   // stateiran
	{26352, 256, 5, 0x81},  // #2vir
	{48752, 17, 5, 0x1},    // #7den
	{16560, 126, 9, 0x1},   // nihonkoku
	{61623, 194, 17, 0x1},  // republicofsurinam
	{4428, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{5227, 12, 21, 0x21},   // zwitserseconfederatie
	{10997, 37, 15, 0x1},   // formermacedonia
	{2032, 205, 40, 0x21},  // frenchsouthernandantarcticterritoriesfra
	{39308, 538, 5, 0x1},   // #6690
	{62368, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{2135, 65, 19, 0x1},    // repbrazzavillecongo
	{49044, 170, 12, 0x1},  // statebolivia
	{18736, 63, 5, 0x81},   // #2cmr
	{20790, 14, 13, 0x1},   // czeckrepublic
	{50777, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{180, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{28287, 324, 5, 0x1},   // #5315
	{28382, 386, 5, 0x1},   // #5365
	{64138, 82, 10, 0x1},   // libyastate
	{53103, 30, 18, 0x1},   // repubblicaitaliana
	{20927, 101, 18, 0x1},  // koninkrijkeswatini
	{8622, 147, 17, 0x1},   // papuaandnewguinea
	{62359, 210, 28, 0x1},  // territorycocoskeelingislands
	{48271, 163, 14, 0x1},  // statewestsamoa
	{15811, 157, 20, 0x1},  // timoroostofportugees
	{54144, 241, 16, 0x1},  // palestijnsgebied
	{36484, 151, 18, 0x1},  // republieksingapore
	{293, 138, 12, 0x1},    // myanmarbirma
	{2115, 167, 15, 0x21},  // antiguaenbaruda
	{18704, 379, 20, 0x2},  // saintmaartenstmartin
	{1636, 112, 14, 0x1},   // unarabemirates
	{48329, 147, 21, 0x1},  // stateofpapuanewguinea
	{57923, 78, 16, 0x1},   // portugueseguinea
	{1930, 136, 23, 0x21},  // republiekvandemalediven
	{65141, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{13146, 134, 7, 0x1},   // lebanon
	{61864, 219, 18, 0x1},  // baliwickofguernsey
	{8255, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{4287, 57, 15, 0x1},    // republicburundi
	{28387, 528, 5, 0x1},   // #5366
	{10670, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{23686, 214, 20, 0x1},  // caymanislandsbritish
	{26677, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{61614, 175, 17, 0x1},  // costaricarepublic
	{20155, 120, 3, 0x1},   // fsm
	{26374, 162, 5, 0x81},  // #2vut
	{18322, 188, 19, 0x1},  // unitedmexicanstates
	{15035, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{54355, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{166, 198, 15, 0x21},   // venezuelarepbol
	{27312, 182, 5, 0x81},  // #4328
	{31424, 424, 5, 0x1},   // #5den
	{61524, 64, 13, 0x1},   // belgischkongo
	{5893, 211, 21, 0x1},   // cookislandsnewzeeland
	{45627, 178, 19, 0x1},  // republicadominicana
	{34853, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{10909, 129, 15, 0x1},  // formerkampuchea
	{19782, 160, 18, 0x1},  // uzbekistanrepublic
	{39313, 509, 5, 0x1},   // #6692
	{51081, 56, 15, 0x1},   // republiekangola
	{57852, 17, 14, 0x1},   // denmarkkingdom
	{12293, 194, 13, 0x1},  // formersurinam
	{62734, 106, 18, 0x1},  // tanganyikatanzania
	{12205, 120, 13, 0x1},  // fedmicronesia
	{11572, 168, 14, 0x1},  // bahamasislands
	{16416, 169, 6, 0x1},   // belize
	{33170, 302, 5, 0x1},   // #5jor
	{28297, 526, 5, 0x1},   // #5317
	{28392, 481, 5, 0x1},   // #5367
	{55337, 254, 10, 0x1},  // thevatican
	{64796, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{20283, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{42663, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1348, 137, 23, 0x21},  // marshallislandsrepublic
	{15134, 232, 22, 0x1},  // northernmarianeislands
	{30649, 152, 19, 0x1},  // statesolomonislands
	{42856, 143, 19, 0x1},  // sultanatemuscatoman
	{18658, 231, 25, 0x1},  // collectivityofsaintmartin
	{55340, 254, 18, 0x1},  // vaticancityholysee
	{55027, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{48857, 178, 5, 0x1},   // #7dom
	{35997, 220, 18, 0x1},  // territorygibraltar
	{5422, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{11116, 163, 15, 0x1},  // formerwestsamoa
	{21469, 126, 6, 0x1},   // nippon
	{36151, 26, 16, 0x1},   // kingdomhongarije
	{30539, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{59055, 117, 8, 0x1},   // zhongguo
	{61569, 10, 15, 0x1},   // belarusrepublic
	{1369, 207, 24, 0x1},   // territorysaintbarthelemy
	{29837, 165, 17, 0x1},  // democratischjemen
	{18500, 158, 15, 0x1},  // koninkrijktonga
	{36355, 512, 5, 0x1},   // #5sey
	{21406, 67, 21, 0x1},   // kaapverdischeeilanden
	{59519, 177, 20, 0x1},  // commonwealthdominica
	{42014, 170, 26, 0x1},  // boliviaplurinationalstates
	{28292, 338, 5, 0x1},   // #5316
	{28377, 378, 5, 0x1},   // #5360
	{6252, 31, 23, 0x1},    // furstentumliechtenstein
	{47668, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{53953, 184, 4, 0x1},   // hati
	{3911, 240, 10, 0x1},   // puertorico
	{5284, 18, 12, 0x1},    // spanishstate
	{4906, 26, 17, 0x1},    // republichongarije
	{9, 257, 26, 0x1},      // collectiviteitwallisfutuna
	{34528, 126, 5, 0x1},   // japan
	{1089, 12, 19, 0x1},    // confederaziunsvizra
	{61087, 12, 21, 0x1},   // zwitserseconfederatia
	{11047, 37, 15, 0x1},   // formermacedonie
	{36613, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{61902, 43, 14, 0x1},   // republiekpolen
	{17037, 167, 5, 0x81},  // #2atg
	{48728, 98, 24, 0x1},   // federalrepublicofsomalia
	{26070, 246, 24, 0x1},  // sthelenaentristandacunha
	{39513, 486, 4, 0x1},   // #695
	{12039, 142, 11, 0x1},  // nauruisland
	{39253, 629, 5, 0x1},   // #6630
	{10590, 16, 14, 0x1},   // bondsrepubliek
	{20185, 227, 27, 0x1},  // overseasterritoryislandsman
	{28437, 354, 5, 0x1},   // #5385
	{4517, 151, 17, 0x1},   // republicsingapore
	{7395, 129, 13, 0x1},   // cambodiastate
	{60436, 99, 19, 0x1},   // republiekzuidsoedan
	{10578, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{22177, 85, 20, 0x1},   // republiquemadagascar
	{51807, 190, 5, 0x1},   // #7pan
	{42470, 469, 5, 0x1},   // #6ins
	{24005, 170, 26, 0x1},  // plurinationalestaatbolivia
	{37402, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7424, 244, 15, 0x1},   // republicvietnam
	{4107, 66, 7, 0x1},     // comoros
	{7111, 148, 8, 0x1},    // dprkorea
	{63614, 88, 27, 0x1},   // islamicrepublicofmauritania
	{49133, 103, 5, 0x1},   // tshad
	{21567, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17021, 205, 5, 0x81},  // #2atf
	{37021, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2802, 218, 18, 0x1},   // faroeislandsdanish
	{39508, 337, 4, 0x1},   // #694
	{13649, 74, 17, 0x1},   // gaboneserepubliek
	{20672, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{36704, 225, 15, 0x1},  // chinaprhongkong
	{30578, 95, 28, 0x1},   // democratischerepublieksoedan
	{4759, 120, 25, 0x21},  // micronesiafederatedstates
	{260, 138, 14, 0x1},    // unievanmyanmar
	{3588, 65, 14, 0x1},    // congorepubliek
	{30654, 152, 9, 0x1},   // solomonis
	{6668, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{26282, 197, 5, 0x81},  // #2vct
	{41447, 82, 18, 0x1},   // unitedkingdomlibya
	{3858, 165, 9, 0x1},    // yemenaden
	{16924, 85, 23, 0x1},   // repoblikanimadagasikara
	{44837, 115, 22, 0x1},  // negarabruneidarussalam
	{5251, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14838, 217, 9, 0x1},   // falklands
	{8265, 100, 23, 0x1},   // republicsaotomeprincipe
	{41224, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{27277, 24, 5, 0x81},   // #4300
	{43360, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5304, 108, 24, 0x1},   // formerunionofsouthafrica
	{27342, 26, 5, 0x81},   // #4348
	{17016, 204, 5, 0x81},  // #2ata
	{39503, 614, 4, 0x1},   // #693
	{47017, 2, 26, 0x1},    // valleysandorraprincipality
	{33469, 165, 6, 0x1},   // syemen
	{38361, 53, 7, 0x1},    // ukrania
	{34245, 99, 9, 0x1},    // zuidsudan
	{29107, 84, 17, 0x1},   // koninkrijkmarokko
	{37636, 298, 5, 0x1},   // #5swz
	{21368, 588, 5, 0x1},   // #2hvo
	{54292, 210, 19, 0x1},  // keelingislandscocos
	{8367, 64, 13, 0x1},    // kinshasacongo
	{5070, 17, 17, 0x1},    // kongerigetdanmark
	{24165, 123, 6, 0x1},   // perzia
	{3356, 64, 11, 0x21},   // kongodemrep
	{52249, 43, 5, 0x1},    // #7pol
	{49791, 214, 7, 0x1},   // caymans
	{16959, 166, 20, 0x1},  // argentijnserepubliek
	{1586, 59, 21, 0x21},   // uppervoltaburkinafaso
	{40033, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{1485, 103, 14, 0x21},  // republicofchad
	{55974, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{26355, 123, 6, 0x1},   // iriran
	{39498, 630, 4, 0x1},   // #692
	{11634, 109, 16, 0x1},  // republicofzambia
	{23231, 128, 17, 0x1},  // republiekkirgizie
	{11644, 109, 14, 0x1},  // zambiarepublic
	{10493, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{36345, 573, 5, 0x1},   // #5sau
	{16901, 2, 5, 0x81},    // #2and
	{36360, 598, 5, 0x1},   // #5sie
	{14546, 227, 10, 0x1},  // manislands
	{47436, 95, 14, 0x1},   // republicsoedan
	{15563, 28, 6, 0x1},    // ysland
	{45563, 631, 5, 0x1},   // #6saf
	{6035, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{55804, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28432, 568, 5, 0x1},   // #5380
	{15389, 123, 17, 0x1},  // imperialstateiran
	{51328, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{24355, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6506, 48, 6, 0x1},     // serbia
	{11992, 122, 10, 0x1},  // indiaunion
	{18566, 252, 9, 0x1},   // taiwanchn
	{42726, 192, 12, 0x1},  // tetaparaguai
	{27627, 236, 5, 0x81},  // #4540
	{46986, 132, 19, 0x1},  // principalitykoeweit
	{35005, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{4994, 111, 13, 0x21},  // irafghanistan
	{41897, 41, 5, 0x1},    // noreg
	{16042, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27402, 127, 5, 0x81},  // #4398
	{58315, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{35, 231, 17, 0x1},     // frenchsaintmartin
	{39328, 343, 5, 0x1},   // #6698
	{39493, 567, 4, 0x1},   // #691
	{53847, 119, 5, 0x1},   // fidji
	{33445, 132, 6, 0x1},   // kuweit
	{55911, 171, 21, 0x1},  // federalrepublicbrazil
	{6668, 54, 19, 0x1},    // unitedstatesamerica
	{36924, 455, 5, 0x1},   // #5slv
	{32418, 237, 17, 0x1},  // norfkailenteratri
	{20641, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{21300, 184, 5, 0x81},  // #2hti
	{42041, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37227, 547, 5, 0x1},   // #5sud
	{11374, 129, 14, 0x1},  // formercambodja
	{594, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{46096, 480, 5, 0x1},   // #6svg
	{47031, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{3960, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{23084, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{14236, 59, 10, 0x1},   // bovenvolta
	{30724, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2399, 209, 22, 0x1},   // bouvetislandsnorwegian
	{39488, 517, 4, 0x1},   // #690
	{62754, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19235, 606, 5, 0x81},  // #2csk
	{8478, 64, 27, 0x1},    // congodemocratischerepubliek
	{53541, 171, 18, 0x1},  // unitedstatesbrazil
	{10818, 257, 16, 0x1},  // fwallisandfutuna
	{53376, 121, 17, 0x1},  // republicindonesia
	{24664, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{56854, 551, 23, 0x2},  // gilbertandelliceislands
	{30401, 59, 10, 0x1},   // hautevolta
	{19504, 118, 16, 0x1},  // republicofcyprus
	{27662, 237, 5, 0x81},  // #4574
	{52286, 148, 5, 0x1},   // #7prk
	{15045, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{4956, 225, 17, 0x1},   // territoryhongkong
	{24864, 82, 20, 0x1},   // unitedkingdomoflibya
	{51774, 144, 5, 0x1},   // #7pak
	{33132, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{55480, 259, 11, 0x1},  // repofkosovo
	{46647, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{18335, 244, 17, 0x1},  // statesouthvietnam
	{15699, 25, 24, 0x1},   // hrvatskacroatialocalname
	{27282, 222, 5, 0x81},  // #4304
	{18532, 14, 13, 0x1},   // chechrepublic
	{17011, 203, 5, 0x81},  // #2asm
	{48070, 227, 9, 0x1},   // maneiland
	{26779, 215, 13, 0x1},  // westernsahara
	{5693, 60, 24, 0x1},    // bechuanalandprotectorate
	{12030, 142, 14, 0x1},  // republieknauru
	{4634, 257, 15, 0x1},   // futunaandwallis
	{9957, 55, 36, 0x1},    // socialistfederalrepublicofyugoslavia
	{36121, 30, 14, 0x1},   // kingdomofitaly
	{35227, 287, 5, 0x1},   // #5mor
	{39223, 287, 5, 0x1},   // #6600
	{2884, 16, 19, 0x21},   // republicwestgermany
	{16574, 111, 21, 0x1},  // koninkrijkafghanistan
	{2025, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15402, 123, 10, 0x1},  // iranpersia
	{42756, 52, 14, 0x1},   // turkserepublic
	{6107, 243, 24, 0x1},   // overzeesterritoryreunion
	{5092, 145, 24, 0x1},   // formerphilippinerepublic
	{44151, 81, 15, 0x1},   // liberiarepublic
	{16882, 136, 19, 0x1},  // maldivischeeilanden
	{42848, 136, 17, 0x1},  // maldivensultanate
	{39919, 73, 19, 0x1},   // incleritreaethiopia
	{43543, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{50199, 255, 5, 0x1},   // #7ivb
	{45775, 248, 20, 0x1},  // sintpierreenmiquelon
	{17590, 24, 13, 0x1},   // greecekingdom
	{8403, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{35919, 145, 22, 0x1},  // philippinecommonwealth
	{32505, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{50216, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{29007, 328, 5, 0x1},   // #5970
	{31800, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19399, 14, 5, 0x81},   // #2cze
	{36919, 484, 5, 0x1},   // #5slu
	{8078, 145, 11, 0x1},   // philippines
	{37197, 592, 5, 0x1},   // #5sri
	{27127, 177, 5, 0x81},  // #4212
	{63259, 248, 20, 0x1},  // fsaintpierremiquelon
	{30675, 180, 7, 0x1},   // grenada
	{31621, 34, 7, 0x1},    // letland
	{4114, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{15831, 157, 18, 0x1},  // timoreastportugees
	{31861, 1, 9, 0x1},     // shqiperia
	{31062, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{64305, 158, 12, 0x1},  // kingdomtonga
	{31700, 418, 5, 0x1},   // #5drv
	{5928, 238, 14, 0x1},   // niuenewzeeland
	{34723, 246, 26, 0x1},  // tristandacunhaandascension
	{42529, 291, 5, 0x1},   // #6isr
	{14011, 179, 7, 0x1},   // ecuador
	{3494, 13, 16, 0x1},    // tsjechoslovakije
	{9826, 241, 28, 0x1},   // palestiniannationalauthority
	{2835, 223, 21, 0x1},   // territoryfrenchguiana
	{23524, 17, 14, 0x1},   // kingdomdenmark
	{31408, 223, 16, 0x1},  // departmentguiana
	{58654, 240, 15, 0x1},  // portoricoeiland
	{45015, 231, 21, 0x1},  // frenchpartsaintmartin
	{21316, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{26714, 68, 12, 0x1},   // afarissaland
	{23531, 17, 7, 0x1},    // denmark
	{43786, 494, 5, 0x1},   // #6leb
	{31718, 79, 8, 0x1},    // eqguinea
	{7752, 49, 8, 0x1},     // slovakia
	{64241, 106, 20, 0x1},  // tanganyikaenzanzibar
	{21459, 147, 12, 0x1},  // papuaniugini
	{34672, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{55625, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{1426, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{59768, 197, 13, 0x1},  // saintvincentg
	{25305, 154, 8, 0x1},   // thailand
	{56225, 100, 16, 0x1},  // saotomeeprincipe
	{31702, 161, 3, 0x1},   // drv
	{4459, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5534, 212, 7, 0x1},    // curacao
	{25783, 24, 11, 0x1},   // griekenland
	{32204, 205, 25, 0x1},  // franszuidelijkterritorium
	{38447, 160, 11, 0x1},  // uzbekhistan
	{32885, 136, 17, 0x1},  // maldivensultanaat
	{27147, 79, 5, 0x81},   // #4226
	{45679, 630, 5, 0x1},   // #6sal
	{12866, 38, 13, 0x1},   // maltarepublic
	{14685, 164, 17, 0x1},  // yemenarabrepublic
	{12729, 75, 13, 0x1},   // ghanarepublic
	{18056, 198, 19, 0x1},  // republicofvenezuela
	{27657, 238, 5, 0x81},  // #4570
	{33183, 28, 18, 0x1},   // ijslandserepubliek
	{5159, 140, 24, 0x21},  // formerfederationofmalaya
	{59872, 253, 22, 0x1},  // minoroutlyingislandsus
	{2525, 61, 32, 0x21},   // formercentralafrikaanskeizerrijk
	{13279, 52, 12, 0x1},   // formerturkey
	{730, 45, 31, 0x21},    // socialistischerepubliekroemenie
	{42151, 205, 20, 0x1},  // frsouthantarcticterr
	{7119, 201, 22, 0x1},   // overzeesterritoryaland
	{27397, 126, 5, 0x81},  // #4392
	{8375, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{35532, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6429, 140, 7, 0x1},    // malakka
	{46569, 407, 5, 0x1},   // #6tog
	{20687, 255, 29, 0x1},  // territorybritishvirginislands
	{13361, 40, 18, 0x1},   // kingdomnederlanden
	{16298, 169, 6, 0x1},   // belice
	{15981, 131, 18, 0x1},  // korearepublicsouth
	{6436, 140, 16, 0x1},   // federatiemalakka
	{21108, 225, 5, 0x81},  // #2hkg
	{11816, 173, 5, 0x1},   // chili
	{20703, 256, 18, 0x1},  // virginislandsofusa
	{13867, 138, 11, 0x1},  // formerbirma
	{56546, 97, 19, 0x1},   // republicsierraleone
	{18829, 72, 12, 0x1},   // eritreastate
	{5098, 145, 18, 0x1},   // philippinerepublic
	{7740, 13, 20, 0x1},    // formerczechoslovakia
	{5378, 164, 5, 0x1},    // jemen
	{24224, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{26492, 112, 17, 0x1},  // unitedarabemirate
	{42524, 507, 5, 0x1},   // #6irq
	{47997, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{21952, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{22601, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{21823, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{9329, 121, 29, 0x1},   // republicunitedstatesindonesia
	{64534, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{45773, 482, 5, 0x1},   // #6sin
	{36946, 106, 18, 0x1},  // tanzaniatanganyika
	{27262, 75, 5, 0x81},   // #4288
	{6983, 194, 16, 0x1},   // nederlandsguyana
	{20155, 120, 12, 0x1},  // fsmicronesia
	{27632, 162, 5, 0x81},  // #4548
	{52658, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8114, 164, 8, 0x1},    // yemenrep
	{51718, 109, 16, 0x1},  // northernrhodesia
	{52304, 133, 15, 0x1},  // demvolksreplaos
	{37507, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{18075, 198, 28, 0x1},  // republicbolivarianavenezuela
	{8411, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{8375, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{40746, 232, 30, 0x1},  // northernmarianaislandsamerican
	{45877, 14, 5, 0x1},    // cesko
	{17084, 4, 5, 0x81},    // #2aus
	{46559, 624, 5, 0x1},   // #6thi
	{42785, 59, 11, 0x1},   // birkinafaso
	{22410, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{49662, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7468, 513, 10, 0x2},   // yugoslavia
	{5258, 70, 8, 0x1},     // zanzibar
	{36328, 577, 5, 0x1},   // #5sal
	{54336, 16, 23, 0x1},   // bondsrepubliekduitsland
	{55316, 152, 19, 0x1},  // solomonislandsstate
	{46968, 587, 5, 0x1},   // #6ven
	{46963, 608, 5, 0x1},   // #6van
	{37192, 300, 5, 0x1},   // #5spn
	{11233, 223, 8, 0x1},   // guyanafr
	{32006, 213, 26, 0x1},  // indianoceanchristmasisland
	{27182, 245, 5, 0x81},  // #4239
	{43977, 217, 24, 0x1},  // malvinasfalklandeilanden
	{62351, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{873, 232, 28, 0x1},    // northernmarianascommonwealth
	{704, 76, 16, 0x1},     // republicofguinea
	{30919, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{16626, 145, 19, 0x1},  // filipijnserepubliek
	{35752, 88, 10, 0x1},   // mauretania
	{24462, 45, 8, 0x1},    // roumania
	{15443, 110, 17, 0x1},  // republiekzimbabwe
	{56563, 202, 7, 0x1},   // nethant
	{60672, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{16235, 165, 6, 0x1},   // #3ydye
	{63912, 123, 16, 0x1},  // islamicrepofiran
	{166, 198, 25, 0x21},   // venezuelarepbolivarianade
	{54086, 6, 12, 0x1},    // azerbajdzjan
	{38119, 175, 17, 0x1},  // republiccostarica
	{1576, 59, 20, 0x21},   // republicofuppervolta
	{34336, 26, 17, 0x1},   // magyarkoztarsasag
	{55297, 241, 16, 0x1},  // palestinestateof
	{10353, 106, 18, 0x1},  // republictanganyika
	{13388, 150, 18, 0x1},  // saudiarabiakingdom
	{42742, 162, 16, 0x1},  // republiekvanuatu
	{15901, 138, 9, 0x1},   // uniebirma
	{28962, 417, 5, 0x1},   // #5900
	{40076, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{9015, 23, 7, 0x1},     // georgia
	{14881, 15, 3, 0x1},    // ddr
	{34436, 355, 5, 0x1},   // #5mas
	{45935, 457, 5, 0x1},   // #6sol
	{48318, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{27132, 178, 5, 0x81},  // #4214
	{50911, 220, 26, 0x1},  // overzeesterritorygibraltar
	{3211, 94, 6, 0x21},    // ruanda
	{27142, 193, 5, 0x81},  // #4222
	{27177, 217, 5, 0x81},  // #4238
	{21138, 226, 5, 0x81},  // #2hmd
	{4866, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{26134, 254, 5, 0x81},  // #2vat
	{5354, 71, 24, 0x1},    // formerunitedarabrepublic
	{21183, 148, 16, 0x1},  // demvolksrepkorea
	{46298, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39188, 465, 5, 0x1},   // #6570
	{45997, 300, 5, 0x1},   // #6spn
	{4037, 94, 14, 0x21},   // republicrwanda
	{49345, 255, 20, 0x1},  // virginislandsbritish
	{57843, 17, 16, 0x1},   // kingdomofdenmark
	{61274, 155, 20, 0x1},  // republicoftajikistan
	{31981, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{12538, 229, 6, 0x1},   // jersey
	{60844, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{34581, 388, 5, 0x1},   // #5mlt
	{32236, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16623, 632, 5, 0x1},   // #2afi
	{13450, 176, 12, 0x1},  // republiccuba
	{36365, 482, 5, 0x1},   // #5sin
	{59502, 35, 19, 0x1},   // principautedemonaco
	{45952, 530, 5, 0x1},   // #6som
	{5248, 106, 10, 0x1},   // tanganyika
	{54245, 253, 42, 0x1},  // amerikaanseondergeschikteafgelegeneilanden
	{7339, 10, 21, 0x1},    // formerbyelorussianssr
	{5571, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{42645, 66, 11, 0x1},   // uniecomoren
	{11467, 63, 14, 0x1},   // formercameroon
	{46403, 118, 18, 0x1},  // kypriakidimokratia
	{48433, 188, 18, 0x1},  // mexicounitedstates
	{33989, 24, 16, 0x1},   // hellenicrepublic
	{17581, 24, 15, 0x1},   // kingdomofgreece
	{39183, 381, 5, 0x1},   // #6565
	{39193, 546, 5, 0x1},   // #6571
	{46002, 592, 5, 0x1},   // #6sri
	{8452, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{14685, 164, 7, 0x1},   // yemenar
	{6999, 230, 22, 0x1},   // overseasterritorymacao
	{13985, 108, 11, 0x1},  // afrikaborwa
	{14058, 223, 11, 0x1},  // fransguyana
	{42656, 434, 5, 0x1},   // #6ita
	{43395, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33419, 127, 19, 0x1},  // republiekkazachstan
	{35472, 460, 5, 0x1},   // #5mya
	{5296, 139, 8, 0x1},    // mongolia
	{11907, 32, 17, 0x1},   // republiclithuania
	{46448, 617, 5, 0x1},   // #6taj
	{2260, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{32185, 23, 16, 0x1},   // republiekgeorgie
	{37009, 530, 5, 0x1},   // #5som
	{29278, 56, 14, 0x1},   // angolarepublic
	{44759, 165, 18, 0x1},  // republicsouthyemen
	{51486, 160, 10, 0x1},  // ozbekiston
	{4177, 234, 27, 0x1},   // overzeesterritorymartinique
	{36256, 24, 16, 0x1},   // republicofgreece
	{39198, 619, 5, 0x1},   // #6572
	{21754, 52, 7, 0x1},    // turkiye
	{36006, 220, 9, 0x1},   // gibraltar
	{31471, 73, 15, 0x1},   // ethiopianempire
	{42141, 52, 7, 0x1},    // turkije
	{39986, 107, 16, 0x1},  // republiekoeganda
	{36387, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{16707, 210, 23, 0x1},  // territoryofcocosislands
	{50440, 128, 5, 0x1},   // #7kgz
	{15406, 123, 10, 0x1},  // persiairan
	{31901, 95, 7, 0x1},    // assudan
	{26528, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{17707, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16595, 199, 5, 0x81},  // #2abw
	{15836, 157, 18, 0x1},  // eastportugeestimor
	{54196, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{16611, 111, 5, 0x81},  // #2afg
	{43658, 14, 8, 0x1},    // tsjechia
	{34533, 297, 5, 0x1},   // #5mex
	{2489, 243, 13, 0x1},   // reunionisland
	{59561, 240, 23, 0x1},  // gemenebestvanpuertorico
	{36992, 457, 5, 0x1},   // #5sol
	{40729, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{58335, 63, 22, 0x1},   // cameroonunitedrepublic
	{13845, 165, 11, 0x1},  // fmrdemyemen
	{14499, 145, 10, 0x1},  // philipines
	{36500, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6273, 163, 21, 0x1},   // independentstatesamoa
	{54782, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{30379, 125, 7, 0x1},   // alurdun
	{61148, 61, 20, 0x1},   // centralafricanempire
	{43040, 148, 10, 0x1},  // koreanorth
	{1030, 133, 16, 0x21},  // laopeoplesdemrep
	{17109, 201, 23, 0x1},  // alandautonomousprovince
	{7923, 129, 13, 0x1},   // khmerrepublic
	{923, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{12060, 146, 12, 0x1},  // palauislands
	{10318, 92, 5, 0x1},    // niger
	{23387, 3, 16, 0x1},    // republiekarmenie
	{12242, 234, 13, 0x1},  // lamartiniquef
	{37380, 222, 23, 0x1},  // grondterritorygroenland
	{2309, 62, 21, 0x21},   // republicofcotedivoire
	{62041, 146, 13, 0x1},  // beluuerabelau
	{33031, 65, 22, 0x1},   // brazzavilleformercongo
	{52512, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{17089, 5, 5, 0x81},    // #2aut
	{30788, 248, 20, 0x1},  // saintpierremiquelonf
	{4063, 82, 10, 0x1},    // libiastate
	{42889, 136, 23, 0x1},  // maldiveislandssultanate
	{46534, 222, 15, 0x1},  // kalaallitnunaat
	{34449, 349, 5, 0x1},   // #5maw
	{47935, 59, 11, 0x1},   // burkinofaso
	{14001, 179, 17, 0x1},  // republicofecuador
	{42875, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{27137, 179, 5, 0x81},  // #4218
	{41359, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{42368, 241, 21, 0x1},  // palestinianadminareas
	{7229, 5, 15, 0x1},     // republicaustria
	{33130, 416, 5, 0x1},   // #5jam
	{5230, 6, 12, 0x1},     // azerbeidsjan
	{20202, 227, 10, 0x1},  // islandsman
	{46032, 547, 5, 0x1},   // #6sud
	{10273, 186, 15, 0x1},  // saintkittsnevis
	{27647, 92, 5, 0x81},   // #4562
	{27667, 41, 5, 0x81},   // #4578
	{35833, 243, 9, 0x1},   // lareunion
	{32531, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{12025, 38, 5, 0x1},    // malta
	{7058, 42, 20, 0x1},    // aotearoanieuwzeeland
	{16805, 87, 18, 0x1},   // mozambiquerepublic
	{11515, 41, 5, 0x1},    // norge
	{1393, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{65210, 108, 18, 0x1},  // suidafrikarepublic
	{7373, 165, 15, 0x1},   // democraticyemen
	{13935, 153, 18, 0x1},  // syrianarabrepublic
	{30226, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{36034, 181, 17, 0x1},  // republicguatemala
	{17147, 6, 5, 0x81},    // #2aze
	{18822, 72, 14, 0x1},   // stateoferitrea
	{465, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{45502, 38, 17, 0x1},   // repubblikatamalta
	{16749, 201, 5, 0x81},  // #2ala
	{54006, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{20412, 103, 5, 0x1},   // tjaad
	{45768, 598, 5, 0x1},   // #6sie
	{19611, 44, 17, 0x1},   // republiekportugal
	{45695, 501, 5, 0x1},   // #6sau
	{44098, 134, 16, 0x1},  // libaneserepublic
	{52617, 108, 5, 0x1},   // #7rsa
	{15473, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5165, 48, 18, 0x1},    // servieenmontenegro
	{61314, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{34783, 246, 23, 0x1},  // sainthelenaandascension
	{32588, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31628, 401, 5, 0x1},   // #5drc
	{4276, 149, 4, 0x21},   // #9qa
	{4789, 235, 17, 0x1},   // departmentmayotte
	{4231, 168, 19, 0x21},  // commonwealthbahamas
	{31853, 113, 10, 0x1},  // bangladesh
	{9516, 195, 22, 0x1},   // republictrinidadtobago
	{15822, 157, 14, 0x1},  // portugeestimor
	{942, 10, 11, 0x21},    // bjelorussia
	{22758, 1, 21, 0x1},    // volksrepubliekalbanie
	{15610, 68, 6, 0x1},    // #3aidj
	{42400, 437, 5, 0x1},   // #6ice
	{12706, 27, 15, 0x1},   // republicireland
	{35247, 489, 5, 0x1},   // #5msi
	{28967, 413, 5, 0x1},   // #5910
	{46627, 404, 5, 0x1},   // #6ton
	{36458, 12, 10, 0x1},   // switerland
	{24701, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1945, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61834, 219, 22, 0x1},  // guernseychannelislands
	{40085, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{16906, 580, 5, 0x81},  // #2ant
	{51165, 110, 16, 0x1},  // republiczimbabwe
	{46641, 504, 5, 0x1},   // #6tun
	{54476, 10, 17, 0x1},   // bjelorussischessr
	{49886, 112, 20, 0x1},  // unitedarabicemirates
	{27197, 201, 5, 0x81},  // #4248
	{61677, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{27257, 633, 5, 0x1},   // #4280
	{56334, 166, 18, 0x1},  // republicaargentina
	{628, 221, 24, 0x1},    // collectiviteitguadeloupe
	{9909, 248, 16, 0x1},   // stpierremiquelon
	{61888, 116, 6, 0x1},   // buthan
	{3269, 82, 8, 0x21},    // libyanaj
	{22111, 76, 13, 0x1},   // guineaconakry
	{39178, 631, 5, 0x1},   // #6560
	{56749, 4, 19, 0x1},    // gemenebestaustralie
	{54782, 246, 20, 0x1},  // sainthelenaascension
	{27577, 91, 5, 0x81},   // #4516
	{49863, 97, 11, 0x1},   // sierreleone
	{22487, 77, 27, 0x1},   // islamitischerepubliekgambia
	{29145, 1, 22, 0x1},    // albanesevolksrepubliek
	{4073, 66, 7, 0x1},     // comoren
	{19738, 7, 14, 0x1},    // kingdombelgium
	{31630, 64, 3, 0x1},    // drc
	{35285, 123, 19, 0x1},  // iranislandsrepublic
	{17504, 206, 22, 0x1},  // sinteustatiusenbonaire
	{44016, 217, 23, 0x1},  // falklandislandsmalvinas
	{10959, 98, 22, 0x1},   // somaliafederalrepublic
	{20627, 208, 14, 0x1},  // bermudabritish
	{9538, 128, 20, 0x1},   // republicofkyrgyzstan
	{12356, 37, 24, 0x1},   // republicofnorthmacedonia
	{4837, 120, 21, 0x21},  // micronesiafedstatesof
	{23336, 239, 20, 0x1},  // pitcairngroupislands
	{33396, 318, 5, 0x1},   // #5jpn
	{56201, 197, 11, 0x1},  // sintvincent
	{27157, 73, 5, 0x81},   // #4231
	{52795, 46, 5, 0x1},    // #7rus
	{16797, 87, 18, 0x1},   // republicmozambique
	{8202, 100, 7, 0x1},    // saotome
	{15633, 202, 6, 0x1},   // #3anhh
	{61532, 65, 13, 0x1},   // kongovolksrep
	{64065, 153, 17, 0x1},  // arabrepublicsyria
	{34663, 246, 20, 0x1},  // ascensionsainthelena
	{8563, 48, 19, 0x1},    // fryserbiamontenegro
	{52076, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{6962, 199, 21, 0x1},   // kofthenetherlandaruba
	{35408, 47, 18, 0x1},   // republieksanmarino
	{4589, 235, 18, 0x1},   // departementmayotte
	{52735, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{47604, 113, 10, 0x1},  // bangladesj
	{62938, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{60467, 133, 7, 0x1},   // laospdr
	{5950, 218, 16, 0x1},   // territoryfaeroer
	{36739, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{30963, 21, 16, 0x1},   // republicoffrance
	{26451, 128, 8, 0x1},   // kirgizia
	{46727, 128, 17, 0x1},  // republickirgistan
	{22889, 230, 5, 0x81},  // #2mac
	{34147, 119, 21, 0x1},  // matanitutugalalaoviti
	{27537, 35, 5, 0x81},   // #4492
	{57648, 123, 19, 0x1},  // islamicrepubliciran
	{19388, 18, 11, 0x1},   // statespanje
	{59386, 236, 17, 0x1},  // nouvellecaledonie
	{16754, 1, 5, 0x81},    // #2alb
	{45904, 634, 5, 0x1},   // #6slv
	{37376, 480, 5, 0x1},   // #5svg
	{2001, 237, 24, 0x1},   // norfolkislandsaustralian
	{27152, 635, 5, 0x1},   // #4230
	{35005, 117, 20, 0x1},  // peoplesrepublicchina
	{17272, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31630, 64, 7, 0x1},    // drcongo
	{30889, 178, 15, 0x1},  // dominicaanserep
	{39143, 571, 5, 0x1},   // #6530
	{34686, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{46134, 568, 5, 0x1},   // #6swd
	{35844, 241, 28, 0x1},  // palestinianoccupiedterritory
	{25060, 69, 15, 0x1},   // republicalgeria
	{27652, 93, 5, 0x81},   // #4566
	{34037, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37044, 95, 23, 0x1},   // sudandemocraticrepublic
	{17778, 121, 17, 0x1},  // republikindonesia
	{32498, 278, 5, 0x1},   // #5hai
	{53785, 127, 8, 0x1},   // kazachia
	{51850, 36, 12, 0x1},   // repofmoldova
	{31891, 95, 17, 0x1},   // jumhuriyatassudan
	{35296, 67, 19, 0x1},   // republicofcaboverde
	{10245, 186, 28, 0x1},  // stchristophernevisfederation
	{22514, 88, 25, 0x1},   // islamicrepublicmauritania
	{65050, 139, 13, 0x1},  // mongoliastate
	{36319, 385, 5, 0x1},   // #5saf
	{16744, 200, 5, 0x81},  // #2aia
	{45899, 484, 5, 0x1},   // #6slu
	{53000, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{42430, 163, 21, 0x1},  // samoaindependentstate
	{27167, 19, 5, 0x81},   // #4233
	{45763, 512, 5, 0x1},   // #6sey
	{12655, 173, 5, 0x1},   // chile
	{7206, 162, 7, 0x1},    // vanuatu
	{40345, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{39148, 578, 5, 0x1},   // #6531
	{35072, 252, 19, 0x1},  // chinataiwanprovince
	{43575, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{57739, 20, 5, 0x1},    // suomi
	{63433, 147, 14, 0x1},  // papaunewguinea
	{32640, 628, 5, 0x1},   // #5hun
	{48757, 68, 5, 0x1},    // #7dji
	{62065, 253, 23, 0x1},  // usaminoroutlyingislands
	{37713, 174, 19, 0x1},  // republicadecolombia
	{765, 234, 10, 0x1},    // martinique
	{42475, 314, 5, 0x1},   // #6ire
	{5106, 198, 4, 0x21},   // #9ve
	{3344, 210, 15, 0x1},   // keelingeilanden
	{32503, 575, 5, 0x1},   // #5hon
	{12189, 45, 16, 0x1},   // republicroemenia
	{57655, 123, 12, 0x1},  // republiciran
	{2156, 74, 4, 0x21},    // #9ga
	{18284, 167, 14, 0x1},  // antiguaandbarb
	{16428, 116, 6, 0x1},   // boetan
	{3051, 229, 4, 0x21},   // #9je
	{9889, 41, 19, 0x1},    // koninkrijknoorwegen
	{37622, 101, 9, 0x1},   // swazliand
	{22427, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{6591, 81, 7, 0x1},     // liberia
	{25592, 155, 5, 0x81},  // #2tjk
	{27162, 72, 5, 0x81},   // #4232
	{40085, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{31945, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{2965, 249, 26, 0x1},   // saintmaartennederlandspart
	{27267, 220, 5, 0x81},  // #4292
	{35181, 252, 21, 0x1},  // taiwanprovinceofchina
	{39168, 357, 5, 0x1},   // #6552
	{64866, 62, 18, 0x1},   // republicivorycoast
	{19730, 119, 4, 0x1},   // viti
	{721, 45, 32, 0x21},    // roemeensesocialistischerepubliek
	{27572, 143, 5, 0x81},  // #4512
	{30438, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{11301, 83, 7, 0x1},    // lesotho
	{13326, 57, 18, 0x1},   // republikayuburundi
	{50343, 127, 20, 0x1},  // republicofkazakhstan
	{50636, 131, 5, 0x1},   // #7kor
	{50422, 127, 5, 0x1},   // #7kaz
	{2191, 223, 4, 0x21},   // #9gf
	{61842, 219, 22, 0x1},  // channelislandsguernsey
	{22894, 231, 5, 0x81},  // #2maf
	{16815, 193, 18, 0x1},  // republicelsalvador
	{22841, 171, 20, 0x1},  // unitedstatesofbrazil
	{15253, 24, 5, 0x1},    // ellas
	{46632, 472, 5, 0x1},   // #6tri
	{2319, 62, 21, 0x21},   // cotedivoireivorycoast
	{50177, 73, 17, 0x1},   // socialistethiopia
	{41959, 170, 26, 0x1},  // boliviamultinationalestaat
	{48175, 147, 17, 0x1},  // nieuwguineapapoua
	{6872, 95, 17, 0x1},    // presecessionsudan
	{33088, 27, 16, 0x1},   // republiekierland
	{18435, 43, 14, 0x1},   // polandrepublic
	{3510, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{21007, 141, 13, 0x1},  // republicnepal
	{39763, 250, 18, 0x1},  // caicosislandsturks
	{39173, 349, 5, 0x1},   // #6553
	{20065, 21, 5, 0x81},   // #2fra
	{30438, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64597, 164, 8, 0x1},   // repyemen
	{14036, 223, 11, 0x1},  // fransguiana
	{29489, 166, 19, 0x1},  // argentijnserepublic
	{1646, 64, 30, 0x21},   // democratischerepubliekvancongo
	{10876, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{32409, 237, 19, 0x1},  // teratriofnorfkailen
	{35197, 252, 19, 0x1},  // chinataiwanrepublic
	{4381, 151, 4, 0x21},   // #9sg
	{5140, 255, 4, 0x21},   // #9vg
	{29072, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{16935, 85, 12, 0x1},   // madagasikara
	{42453, 163, 17, 0x1},  // westernsamoasamoa
	{2437, 219, 4, 0x21},   // #9gg
	{27412, 80, 5, 0x81},   // #4404
	{37378, 197, 3, 0x1},   // svg
	{27542, 139, 5, 0x81},  // #4496
	{45852, 236, 17, 0x1},  // nouvellecaledonia
	{41336, 12, 8, 0x1},    // svizzera
	{21148, 25, 5, 0x81},   // #2hrv
	{27172, 218, 5, 0x81},  // #4234
	{27192, 20, 5, 0x81},   // #4246
	{49809, 121, 18, 0x1},  // republiekindonesie
	{1361, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{51233, 148, 10, 0x1},  // northkorea
	{29222, 79, 10, 0x1},   // equaguinea
	{33781, 181, 18, 0x1},  // republiekguatemala
	{20327, 119, 21, 0x1},  // fijieilandenrepubliek
	{1801, 182, 26, 0x1},   // cooperatieverepublicguyana
	{4373, 95, 4, 0x21},    // #9sd
	{55777, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{64315, 181, 9, 0x1},   // gautemala
	{6284, 163, 10, 0x1},   // statesamoa
	{39078, 336, 5, 0x1},   // #6481
	{8820, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13504, 124, 12, 0x1},  // republicirak
	{2160, 180, 4, 0x21},   // #9gd
	{35775, 71, 14, 0x1},   // egyptarabrepof
	{15977, 131, 9, 0x1},   // repskorea
	{45718, 47, 21, 0x1},   // repubblicadisanmarino
	{60881, 82, 15, 0x1},   // koninkrijklibie
	{10921, 226, 11, 0x1},  // heardisland
	{27552, 39, 5, 0x81},   // #4499
	{34992, 415, 5, 0x1},   // #5mon
	{50950, 244, 14, 0x1},  // stateofvietnam
	{11152, 183, 17, 0x1},  // republiekhonduras
	{2935, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{57573, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{31145, 279, 5, 0x1},   // #5cub
	{42102, 280, 5, 0x1},   // #6frn
	{20870, 231, 18, 0x1},  // frenchpartstmartin
	{46121, 619, 5, 0x1},   // #6swa
	{39163, 356, 5, 0x1},   // #6551
	{62186, 51, 13, 0x1},   // kingdomzweden
	{60134, 244, 12, 0x1},  // statevietnam
	{24367, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{65293, 111, 28, 0x1},  // islamitischestaatafghanistan
	{59094, 68, 27, 0x1},   // territoryoftheafarsandissas
	{4497, 14, 13, 0x1},    // czechrepublic
	{50736, 132, 5, 0x1},   // #7kuw
	{4377, 51, 4, 0x21},    // #9se
	{5098, 254, 4, 0x21},   // #9va
	{6620, 48, 20, 0x1},    // unieserviamontenegro
	{23413, 90, 5, 0x81},   // #2mwi
	{39083, 301, 5, 0x1},   // #6482
	{17642, 131, 10, 0x1},  // repofkorea
	{936, 57, 4, 0x21},     // #9bi
	{2603, 205, 4, 0x21},   // taaf
	{2164, 23, 4, 0x21},    // #9ge
	{33711, 79, 15, 0x1},   // guineequatorial
	{17976, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27437, 133, 5, 0x81},  // #4418
	{5370, 164, 13, 0x1},   // republicjemen
	{58214, 58, 14, 0x1},   // republiekbenin
	{38281, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{34552, 595, 5, 0x1},   // #5mli
	{23160, 86, 5, 0x81},   // #2mli
	{27547, 36, 5, 0x81},   // #4498
	{32835, 145, 23, 0x1},  // commonwealthphilippines
	{4923, 243, 25, 0x1},   // overseasdepartmentreunion
	{46816, 409, 5, 0x1},   // #6tuv
	{9756, 144, 23, 0x1},   // jamhuryatislamipakistan
	{36869, 129, 17, 0x1},  // cambodiakampuchea
	{44045, 197, 23, 0x1},  // stvincentendegrenadinen
	{15929, 97, 19, 0x1},   // sierraleonerepublic
	{25461, 104, 5, 0x81},  // #2tgo
	{12576, 138, 19, 0x1},  // burmaunionofmyanmar
	{27272, 130, 5, 0x81},  // #4296
	{4156, 227, 3, 0x1},    // man
	{30482, 373, 5, 0x1},   // #5cam
	{30682, 372, 5, 0x1},   // #5cdi
	{45681, 152, 14, 0x1},  // salomonislands
	{49338, 255, 27, 0x1},  // britishvirginislandsbritish
	{24059, 143, 5, 0x81},  // #2omn
	{42834, 27, 14, 0x1},   // ierserepubliek
	{4976, 117, 13, 0x1},   // chinamainland
	{39596, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{64720, 31, 13, 0x1},   // liechtenstien
	{4354, 152, 4, 0x21},   // #9sb
	{55358, 254, 23, 0x1},  // vaticancitystateholysee
	{8172, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{39088, 341, 5, 0x1},   // #6483
	{932, 114, 4, 0x21},    // #9bh
	{2352, 203, 22, 0x1},   // territoryamericansamoa
	{9548, 128, 18, 0x1},   // kyrgyzstanrepublic
	{3003, 249, 20, 0x1},   // saintmartindutchpart
	{4822, 120, 25, 0x21},  // federalstatesofmicronesia
	{61651, 28, 15, 0x1},   // icelandrepublic
	{34401, 423, 5, 0x1},   // #5mal
	{300, 45, 15, 0x21},    // kingdomroemenia
	{15196, 191, 9, 0x1},   // piruwsuyu
	{25691, 105, 5, 0x81},  // #2tun
	{38903, 347, 5, 0x1},   // #6359
	{38803, 447, 5, 0x1},   // #6305
	{1371, 123, 10, 0x21},  // iranempire
	{65520, 94, 19, 0x1},   // republiquerwandaise
	{25669, 158, 5, 0x81},  // #2ton
	{51816, 30, 15, 0x1},   // republiekitalie
	{2599, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{54118, 169, 15, 0x1},  // britishhonduras
	{9077, 89, 9, 0x1},     // mauritius
	{45595, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{7864, 46, 12, 0x1},    // sovietrussia
	{30757, 584, 5, 0x1},   // #5chn
	{51766, 217, 8, 0x1},   // malvinen
	{107, 147, 12, 0x21},   // papuanguinea
	{10096, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{29962, 186, 24, 0x1},  // saintkittsnevisfederatia
	{50533, 135, 8, 0x1},   // srilanka
	{36408, 144, 23, 0x1},  // pakistanislamicrepublic
	{61897, 43, 19, 0x1},   // volksrepubliekpolen
	{55719, 13, 4, 0x1},    // cssr
	{4369, 102, 4, 0x21},   // #9sc
	{21686, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{58978, 67, 20, 0x1},   // kaapverdischeislands
	{5102, 197, 4, 0x21},   // #9vc
	{30501, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{5197, 259, 4, 0x21},   // #9xk
	{39093, 344, 5, 0x1},   // #6484
	{44599, 28, 7, 0x1},    // iceland
	{31429, 420, 5, 0x1},   // #5dji
	{31494, 271, 5, 0x1},   // #5dom
	{64092, 31, 12, 0x1},   // lichtenstein
	{3263, 187, 4, 0x21},   // #9lc
	{27407, 125, 5, 0x81},  // #4400
	{37544, 106, 12, 0x1},  // tanzaniaurep
	{41665, 50, 17, 0x1},   // slovenianrepublic
	{6148, 251, 15, 0x1},   // tokelaueilanden
	{36167, 296, 5, 0x1},   // #5qat
	{34314, 429, 5, 0x1},   // #5mac
	{28167, 342, 5, 0x1},   // #5140
	{50030, 111, 23, 0x1},  // afghanistanislamicstate
	{10456, 165, 16, 0x1},  // formersouthyemen
	{31137, 448, 5, 0x1},   // #5cro
	{26972, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{27187, 119, 5, 0x81},  // #4242
	{10347, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{1731, 237, 14, 0x1},   // norfolkislands
	{30497, 272, 5, 0x1},   // #5cao
	{47304, 9, 17, 0x1},    // bosniehercegovina
	{11866, 108, 10, 0x1},  // zuidafrika
	{16636, 5, 19, 0x1},    // republiekoostenrijk
	{2758, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{26291, 57, 16, 0x1},   // republiekburundi
	{32332, 68, 20, 0x1},   // afarsendeissasgebied
	{23269, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{42519, 629, 5, 0x1},   // #6irn
	{940, 58, 4, 0x21},     // #9bj
	{2441, 75, 4, 0x21},    // #9gh
	{13612, 104, 12, 0x1},  // republictogo
	{2752, 29, 4, 0x21},    // #9il
	{16003, 214, 8, 0x1},   // caymanis
	{3248, 134, 4, 0x21},   // #9lb
	{31106, 29, 14, 0x1},   // medinatyisrael
	{24799, 22, 15, 0x1},   // grootbrittannia
	{34547, 463, 5, 0x1},   // #5mld
	{4732, 120, 17, 0x21},  // micronesiafederal
	{2790, 223, 18, 0x21},  // frenchguyanafrench
	{95, 207, 35, 0x1},     // overzeesegemeenschapsaintbarthelemy
	{4976, 117, 5, 0x1},    // china
	{4321, 196, 22, 0x1},   // uruguayeasternrepublic
	{30492, 576, 5, 0x1},   // #5can
	{43608, 73, 23, 0x1},   // excludeseritreaethiopia
	{30752, 636, 5, 0x1},   // #5chl
	{39158, 339, 5, 0x1},   // #6541
	{62809, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{31060, 344, 5, 0x1},   // #5con
	{19760, 178, 20, 0x1},  // dominikaanserepublic
	{52452, 45, 5, 0x1},    // #7rou
	{1092, 40, 24, 0x21},   // koninkrijkdernederlanden
	{6220, 244, 12, 0x1},   // vietnamstate
	{45937, 152, 8, 0x1},   // solomons
	{4333, 150, 4, 0x21},   // #9sa
	{5082, 253, 4, 0x21},   // #9um
	{14875, 15, 9, 0x1},    // formerddr
	{13624, 146, 15, 0x1},  // republicofpalau
	{7796, 95, 14, 0x1},    // sudanuntil2011
	{39098, 401, 5, 0x1},   // #6490
	{967, 208, 4, 0x21},    // #9bm
	{58321, 63, 22, 0x1},   // unitedrepubliccameroon
	{2445, 220, 4, 0x21},   // #9gi
	{2756, 227, 4, 0x21},   // #9im
	{3055, 185, 4, 0x21},   // #9jm
	{3244, 133, 4, 0x21},   // #9la
	{2971, 16, 28, 0x21},   // formerfederalrepublicgermany
	{3361, 64, 11, 0x21},   // demrepcongo
	{21339, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2692, 201, 29, 0x1},   // overseasterritoryalandislands
	{46489, 540, 5, 0x1},   // #6taz
	{274, 138, 26, 0x1},    // republiekderunievanmyanmar
	{9947, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{38558, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{34309, 412, 5, 0x1},   // #5maa
	{31551, 186, 23, 0x1},  // saintchristopherennevis
	{38838, 388, 5, 0x1},   // #6338
	{25645, 157, 5, 0x81},  // #2tls
	{46744, 510, 5, 0x1},   // #6tur
	{3902, 240, 19, 0x1},   // territorypuertorico
	{53696, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{45705, 637, 5, 0x1},   // #6ser
	{184, 86, 4, 0x1},      // mali
	{58869, 129, 21, 0x1},  // democratischkampuchea
	{46040, 522, 5, 0x1},   // #6sur
	{46139, 298, 5, 0x1},   // #6swz
	{29035, 73, 9, 0x1},    // abessinia
	{9785, 244, 11, 0x1},   // zuidvietnam
	{39153, 303, 5, 0x1},   // #6540
	{22447, 217, 8, 0x1},   // malvinas
	{30873, 621, 5, 0x1},   // #5com
	{32633, 25, 7, 0x1},    // kroatia
	{13406, 150, 19, 0x1},  // saoediarabiakingdom
	{4422, 96, 4, 0x21},    // #9sn
	{4931, 243, 17, 0x1},   // departmentreunion
	{3743, 68, 19, 0x1},    // afarsissasterritory
	{31512, 62, 9, 0x1},    // ivoorkust
	{86, 6, 9, 0x1},        // azerbajan
	{50458, 130, 5, 0x1},   // #7kir
	{963, 207, 4, 0x21},    // #9bl
	{2469, 76, 4, 0x21},    // #9gn
	{21017, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{16957, 166, 5, 0x81},  // #2arg
	{2760, 122, 4, 0x21},   // #9in
	{3178, 186, 4, 0x21},   // #9kn
	{22281, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{32662, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3936, 40, 4, 0x21},    // #9nl
	{23150, 137, 5, 0x81},  // #2mhl
	{44123, 105, 17, 0x1},  // republicoftunisia
	{60263, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{58420, 157, 12, 0x1},  // timorlorosae
	{38883, 634, 5, 0x1},   // #6349
	{38843, 367, 5, 0x1},   // #6339
	{5394, 31, 13, 0x1},    // liechtenstein
	{47380, 103, 15, 0x1},  // republiektsjaad
	{15406, 123, 6, 0x1},   // persia
	{31317, 359, 5, 0x1},   // #5cyp
	{43906, 239, 29, 0x1},  // grondterritorypitcairnislands
	{20937, 101, 17, 0x1},  // eswatiniswaziland
	{6824, 70, 14, 0x1},    // formerzanzibar
	{13993, 94, 16, 0x1},   // rwandeserepublic
	{2105, 165, 8, 0x1},    // yemendem
	{30762, 518, 5, 0x1},   // #5col
	{4426, 98, 4, 0x21},    // #9so
	{29284, 48, 16, 0x1},   // republicofserbia
	{20042, 119, 5, 0x81},  // #2fji
	{975, 170, 4, 0x21},    // #9bo
	{64464, 109, 13, 0x1},  // noordrhodesie
	{1756, 178, 4, 0x21},   // #9do
	{5009, 106, 22, 0x1},   // unitedrepublictanzania
	{2764, 228, 4, 0x21},   // #9io
	{44001, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3059, 125, 4, 0x21},   // #9jo
	{3940, 41, 4, 0x21},    // #9no
	{14916, 56, 6, 0x1},    // angola
	{34334, 392, 5, 0x1},   // #5mag
	{48823, 58, 17, 0x1},   // republicofdahomey
	{22393, 233, 17, 0x1},  // montserratbritish
	{8202, 100, 12, 0x1},   // saotomeandpr
	{38629, 203, 24, 0x1},  // territoryofamericansamoa
	{33042, 64, 22, 0x1},   // formercongoleopoldstad
	{51261, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{859, 104, 19, 0x21},   // republiquetogolaise
	{25250, 54, 21, 0x1},   // unitedstatesofamerica
	{35142, 252, 22, 0x1},  // chineseprovincietaiwan
	{54043, 107, 15, 0x1},  // republiekuganda
	{33880, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{31760, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{56520, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{8202, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{1073, 188, 18, 0x1},   // unitedstatesmexico
	{20803, 27, 7, 0x1},    // ierland
	{4414, 97, 4, 0x21},    // #9sl
	{4050, 82, 18, 0x1},    // unitedkingdomlibia
	{5148, 161, 4, 0x21},   // #9vn
	{63286, 182, 13, 0x1},  // britishguiana
	{8745, 239, 22, 0x1},   // territoryafhvkpitcairn
	{9126, 120, 17, 0x1},   // micronesiafedstat
	{62466, 231, 18, 0x1},  // stmartinfrenchpart
	{46324, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{971, 115, 4, 0x21},    // #9bn
	{9909, 248, 17, 0x1},   // stpierremiquelonf
	{2461, 222, 4, 0x21},   // #9gl
	{35505, 89, 18, 0x1},   // republiekmauritius
	{60206, 100, 16, 0x1},  // saotomeyprincipe
	{16921, 112, 5, 0x81},  // #2are
	{20241, 250, 21, 0x1},  // caicosislandsandturks
	{30973, 21, 15, 0x1},   // franceanddomtom
	{43504, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{60844, 22, 15, 0x1},   // grootbrittannie
	{28172, 563, 5, 0x1},   // #5145
	{62760, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{43985, 217, 24, 0x1},  // falklandeilandenmalvinas
	{25650, 594, 5, 0x1},   // #2tmp
	{28162, 532, 5, 0x1},   // #5135
	{4965, 225, 11, 0x1},   // hongkongsar
	{63392, 186, 22, 0x1},  // stkittsnevisfederation
	{58057, 194, 15, 0x1},  // republicsurinam
	{9337, 121, 21, 0x1},   // unitedstatesindonesia
	{58724, 164, 12, 0x1},  // kingdomjemen
	{25562, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{25456, 103, 5, 0x81},  // #2tcd
	{2861, 162, 7, 0x1},    // vanuata
	{3199, 191, 14, 0x21},  // republicofperu
	{9819, 141, 10, 0x1},   // statenepal
	{3208, 57, 17, 0x1},    // republicboeroendi
	{54450, 122, 18, 0x1},  // bharatiyaganarajya
	{51288, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{19709, 68, 8, 0x1},    // djiboeti
	{4418, 47, 4, 0x21},    // #9sm
	{5144, 256, 4, 0x21},   // #9vi
	{14246, 218, 10, 0x1},  // faeroeisds
	{702, 204, 4, 0x21},    // #9aq
	{806, 9, 4, 0x21},      // #9ba
	{1752, 177, 4, 0x21},   // #9dm
	{2465, 77, 4, 0x21},    // #9gm
	{3174, 66, 4, 0x21},    // #9km
	{22936, 36, 5, 0x81},   // #2mda
	{27422, 131, 5, 0x81},  // #4410
	{3932, 189, 4, 0x21},   // #9ni
	{40631, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{48145, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{28177, 516, 5, 0x1},   // #5150
	{38888, 564, 5, 0x1},   // #6350
	{36719, 117, 15, 0x1},  // chinaprmainland
	{21305, 26, 5, 0x81},   // #2hun
	{21633, 111, 13, 0x1},  // afghanistanir
	{44799, 331, 13, 0x82}, // republiccongo
	{36433, 77, 9, 0x1},    // thegambia
	{26312, 255, 5, 0x81},  // #2vgb
	{11628, 21, 14, 0x1},   // frenchrepublic
	{46012, 371, 5, 0x1},   // #6stp
	{4154, 45, 14, 0x1},    // romaniakingdom
	{37419, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{23686, 214, 13, 0x1},  // caymanislands
	{57047, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4397, 247, 4, 0x21},   // #9sj
	{2361, 203, 21, 0x1},   // americansamoaamerican
	{50435, 80, 5, 0x1},    // #7ken
	{706, 166, 4, 0x21},    // #9ar
	{59273, 88, 20, 0x1},   // islamitrepmauritanie
	{62414, 231, 17, 0x1},  // stmartinfransdeel
	{3081, 126, 4, 0x21},   // #9jp
	{12306, 194, 18, 0x1},  // dutchguianasurinam
	{2220, 223, 22, 0x1},   // departmentfrenchguiana
	{22911, 84, 5, 0x81},   // #2mar
	{29328, 48, 24, 0x1},   // frserbiamontenegroserbia
	{34319, 593, 5, 0x1},   // #5mad
	{22763, 1, 16, 0x1},    // republiekalbanie
	{16535, 101, 19, 0x1},  // koninkrijkswaziland
	{4155, 143, 4, 0x1},    // oman
	{55639, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{12952, 71, 16, 0x1},   // koninkrijkegypte
	{57837, 41, 13, 0x1},   // norwaykingdom
	{60552, 65, 19, 0x1},   // volksrepubliekkongo
	{6934, 199, 23, 0x1},   // arubakingdomnetherlands
	{30068, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{25465, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{57530, 55, 20, 0x1},   // voormaligjoegoslavie
	{48796, 166, 17, 0x1},  // argentinerepublic
	{3010, 15, 11, 0x21},   // germanyeast
	{25596, 84, 14, 0x1},   // kingdommarokko
	{33659, 134, 16, 0x1},  // lebaneserepublic
	{14676, 164, 26, 0x1},  // northsanayemenarabrepublic
	{32104, 85, 18, 0x1},   // madagascarmalagasy
	{46269, 48, 25, 0x1},   // unievanservieenmontenegro
	{1284, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{4260, 241, 4, 0x21},   // #9ps
	{4401, 49, 4, 0x21},    // #9sk
	{34633, 168, 20, 0x1},  // gemenebestderbahamas
	{5070, 22, 4, 0x21},    // #9uk
	{5193, 163, 4, 0x21},   // #9ws
	{51151, 37, 5, 0x1},    // #7mkd
	{2444, 235, 7, 0x1},    // mayotte
	{772, 203, 4, 0x21},    // #9as
	{8147, 16, 7, 0x1},     // germany
	{3898, 93, 22, 0x21},   // nigeriafederalrepublic
	{31438, 350, 5, 0x1},   // #5dma
	{1730, 17, 4, 0x21},    // #9dk
	{2492, 245, 4, 0x21},   // #9gs
	{44133, 105, 16, 0x1},  // tunisianrepublic
	{2709, 201, 5, 0x1},    // aland
	{39058, 451, 5, 0x1},   // #6452
	{3281, 135, 4, 0x21},   // #9lk
	{27417, 148, 5, 0x81},  // #4408
	{3504, 232, 13, 0x21},  // noordmarianen
	{13935, 153, 13, 0x1},  // syrianarabrep
	{38893, 359, 5, 0x1},   // #6352
	{43301, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{1607, 59, 18, 0x21},   // uppervoltarepublic
	{25451, 250, 5, 0x81},  // #2tca
	{8238, 178, 12, 0x1},   // dominicanrep
	{48190, 153, 8, 0x1},   // uarsyria
	{53300, 158, 5, 0x1},   // #7tga
	{63693, 46, 14, 0x1},   // russianfederal
	{4406, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{55306, 152, 24, 0x1},  // stateofthesolomonislands
	{4213, 240, 4, 0x21},   // #9pr
	{4385, 246, 4, 0x21},   // #9sh
	{55050, 119, 21, 0x1},  // republiekfijieilanden
	{5633, 121, 5, 0x2},    // indie
	{18357, 130, 18, 0x1},  // ribaberikikiribati
	{24310, 83, 14, 0x1},   // kingdomlesotho
	{776, 5, 4, 0x21},      // #9at
	{9502, 138, 5, 0x1},    // burma
	{15707, 25, 7, 0x1},    // croatia
	{47343, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{823, 172, 4, 0x21},    // #9bb
	{1726, 68, 4, 0x21},    // #9dj
	{2473, 221, 4, 0x21},   // #9gp
	{5383, 31, 24, 0x1},    // fuerstentumliechtenstein
	{2744, 121, 4, 0x21},   // #9id
	{3116, 129, 4, 0x21},   // #9kh
	{16049, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{39053, 598, 5, 0x1},   // #6451
	{3724, 38, 4, 0x21},    // #9mt
	{21578, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{49617, 52, 13, 0x1},   // turkiyeturkey
	{41818, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{26156, 254, 12, 0x1},  // vaticaanstad
	{43568, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10462, 165, 10, 0x1},  // southyemen
	{7184, 61, 11, 0x1},    // ubangishari
	{4229, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{55918, 171, 16, 0x1},  // republicbrazilia
	{28182, 636, 5, 0x1},   // #5155
	{28192, 425, 5, 0x1},   // #5165
	{38858, 403, 5, 0x1},   // #6343
	{51995, 168, 17, 0x1},  // gemenebestbahamas
	{25751, 119, 24, 0x1},  // republicofthefijiislands
	{14978, 15, 9, 0x1},    // gdrformer
	{21625, 111, 19, 0x1},  // republicafghanistan
	{21194, 131, 9, 0x1},   // koreazuid
	{8139, 16, 15, 0x1},    // republicgermany
	{59345, 157, 30, 0x1},  // republicademocraticatimorleste
	{33116, 203, 9, 0x1},   // eastsamoa
	{35828, 243, 14, 0x1},  // iledelareunion
	{28777, 520, 5, 0x1},   // #5680
	{8100, 165, 19, 0x1},   // formersouthernyemen
	{20111, 218, 5, 0x81},  // #2fro
	{4107, 98, 24, 0x21},   // federalerepublieksomalie
	{40069, 244, 12, 0x1},  // vietnamsouth
	{8759, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4389, 50, 4, 0x21},    // #9si
	{5152, 162, 4, 0x21},   // #9vu
	{12977, 71, 24, 0x1},   // arabischerepubliekegypte
	{61262, 10, 20, 0x1},   // bieloruslandrepublic
	{780, 4, 4, 0x21},      // #9au
	{842, 7, 4, 0x21},      // #9be
	{2488, 79, 4, 0x21},    // #9gq
	{3612, 234, 28, 0x1},   // overseasdepartmentmartinique
	{2748, 27, 4, 0x21},    // #9ie
	{3120, 130, 4, 0x21},   // #9ki
	{35426, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{39048, 620, 5, 0x1},   // #6450
	{3267, 31, 4, 0x21},    // #9li
	{3728, 89, 4, 0x21},    // #9mu
	{619, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27427, 132, 5, 0x81},  // #4414
	{3874, 92, 4, 0x21},    // #9ne
	{27507, 86, 5, 0x81},   // #4466
	{27522, 88, 5, 0x81},   // #4478
	{38060, 147, 23, 0x1},  // territorypapuanewguinea
	{2200, 202, 19, 0x21},  // netherlandsantilles
	{2935, 249, 12, 0x1},   // saintmaarten
	{22991, 40, 26, 0x1},   // thekingdomofthenetherlands
	{20425, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{28157, 553, 5, 0x1},   // #5130
	{56437, 65, 25, 0x1},   // republiekcongobrazzaville
	{9264, 65, 24, 0x1},    // congorepublicbrazzaville
	{26660, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{30633, 188, 22, 0x1},  // unitedmexicaansestates
	{52455, 61, 13, 0x1},   // oubanguichari
	{46421, 627, 5, 0x1},   // #6syr
	{12180, 45, 25, 0x1},   // socialistrepublicroemenia
	{34843, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{19288, 219, 17, 0x1},  // guernseybailiwick
	{40966, 132, 11, 0x1},  // statekuwait
	{21511, 106, 8, 0x1},   // tanzinia
	{60774, 154, 11, 0x1},  // siamkingdom
	{4657, 193, 4, 0x21},   // #9sv
	{9687, 231, 23, 0x1},   // collectivitysaintmartin
	{58406, 157, 19, 0x1},  // timorlesteeasttimor
	{20037, 20, 5, 0x81},   // #2fin
	{838, 113, 4, 0x21},    // #9bd
	{1503, 67, 4, 0x21},    // #9cv
	{21439, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{3732, 136, 4, 0x21},   // #9mv
	{27432, 128, 5, 0x81},  // #4417
	{5141, 95, 5, 0x1},     // sudan
	{23201, 38, 5, 0x81},   // #2mlt
	{39844, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5914, 238, 4, 0x1},    // niue
	{16672, 56, 5, 0x81},   // #2ago
	{9446, 46, 17, 0x1},    // sovietunionrussia
	{45093, 158, 14, 0x1},  // kingdomoftonga
	{65463, 79, 13, 0x1},   // spanishguinea
	{38853, 319, 5, 0x1},   // #6341
	{38898, 603, 5, 0x1},   // #6355
	{38833, 638, 5, 0x1},   // #6331
	{47759, 208, 8, 0x1},   // bermudas
	{35231, 25, 16, 0x1},   // republiekkroatie
	{38828, 434, 5, 0x1},   // #6325
	{47860, 171, 9, 0x1},   // brazillia
	{46331, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{51548, 88, 5, 0x1},    // #7mtn
	{213, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{62608, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4268, 146, 4, 0x21},   // #9pw
	{9288, 65, 18, 0x1},    // congorepublicofthe
	{5066, 107, 4, 0x21},   // #9ug
	{5225, 110, 4, 0x21},   // #9zw
	{6366, 133, 12, 0x1},   // laopeoplesdr
	{784, 199, 4, 0x21},    // #9aw
	{47078, 31, 25, 0x1},   // liechtensteinprincipality
	{928, 8, 4, 0x21},      // #9bg
	{1550, 212, 4, 0x21},   // #9cw
	{10973, 93, 15, 0x1},   // republicnigeria
	{2504, 78, 4, 0x21},    // #9gw
	{15324, 223, 8, 0x1},   // frguyana
	{2992, 16, 16, 0x21},   // germanyfmrfedrep
	{3112, 128, 4, 0x21},   // #9kg
	{37326, 36, 16, 0x1},   // republiekmoldova
	{3850, 90, 4, 0x21},    // #9mw
	{3928, 93, 4, 0x21},    // #9ng
	{10063, 63, 18, 0x1},   // republicofcameroon
	{22941, 85, 5, 0x81},   // #2mdg
	{14738, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{27532, 188, 5, 0x81},  // #4484
	{41887, 41, 15, 0x1},   // kongeriketnoreg
	{22343, 148, 12, 0x1},  // nkoreademrep
	{44558, 117, 17, 0x1},  // peoplesrepofchina
	{29654, 8, 18, 0x1},    // republikabalgariya
	{51778, 124, 14, 0x1},  // koninkrijkirak
	{394, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{28187, 438, 5, 0x1},   // #5160
	{38848, 637, 5, 0x1},   // #6340
	{17469, 206, 23, 0x1},  // bonaireandsinteustatius
	{54580, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{37507, 106, 21, 0x1},  // tanganyikaandzanzibar
	{45811, 157, 30, 0x1},  // republikademokratikatimorleste
	{59193, 192, 17, 0x1},  // republiekparaguay
	{8088, 207, 12, 0x1},   // stbarthelemy
	{27992, 112, 5, 0x81},  // #4784
	{54682, 228, 27, 0x1},  // indianoceanterritorybritish
	{13309, 95, 6, 0x1},    // soedan
	{31132, 570, 5, 0x1},   // #5cos
	{57052, 256, 30, 0x1},  // territoryamericanvirginislands
	{4552, 100, 4, 0x21},   // #9st
	{3553, 221, 20, 0x1},   // departmentguadeloupe
	{815, 122, 5, 0x1},     // india
	{10046, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{931, 246, 31, 0x1},    // tristandacunhaascensionsthelena
	{7027, 211, 21, 0x1},   // newzealandcookislands
	{49149, 21, 5, 0x1},    // #7fra
	{788, 201, 4, 0x21},    // #9ax
	{878, 59, 4, 0x21},     // #9bf
	{24361, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4766, 196, 15, 0x1},   // republicuruguay
	{2496, 181, 4, 0x21},   // #9gt
	{2268, 236, 22, 0x1},   // departmentnewcaledonia
	{16989, 3, 5, 0x81},    // #2arm
	{30509, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{35992, 220, 23, 0x1},  // grondterritorygibraltar
	{56992, 150, 18, 0x1},  // kingdomsaudiarabia
	{3345, 34, 4, 0x21},    // #9lv
	{3671, 232, 4, 0x21},   // #9mp
	{55542, 131, 14, 0x1},  // korearepubliek
	{2876, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3878, 237, 4, 0x21},   // #9nf
	{46468, 585, 5, 0x1},   // #6taw
	{50289, 86, 12, 0x1},   // malirepublic
	{30654, 152, 14, 0x1},  // solomonislands
	{9320, 121, 9, 0x1},    // indonesia
	{38878, 626, 5, 0x1},   // #6347
	{46057, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{2546, 26, 15, 0x1},    // hungaryrepublic
	{23210, 162, 17, 0x1},  // republiquevanuatu
	{1064, 22, 6, 0x21},    // verkon
	{45930, 638, 5, 0x1},   // #6snm
	{3469, 249, 16, 0x1},   // landsaintmaarten
	{26400, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{26220, 249, 20, 0x1},  // dutchpartsintmaarten
	{44077, 16, 8, 0x1},    // wgermany
	{59413, 14, 14, 0x1},   // ceskarepublika
	{14470, 197, 9, 0x1},   // stvincent
	{1973, 236, 21, 0x21},  // frafrenchnewcaledonia
	{43089, 20, 17, 0x1},   // republicoffinland
	{21604, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{14681, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{2476, 145, 12, 0x21},  // philippijnen
	{5062, 53, 4, 0x21},    // #9ua
	{5612, 212, 17, 0x1},   // curacaonederlands
	{52180, 26, 24, 0x1},   // peoplesrepublicofhungary
	{37544, 106, 17, 0x1},  // tanzaniaurepublic
	{1161, 10, 4, 0x21},    // #9by
	{1499, 176, 4, 0x21},   // #9cu
	{2632, 71, 23, 0x21},   // egyptunitedarabrepublic
	{13906, 54, 12, 0x1},   // untiedstates
	{38983, 333, 5, 0x1},   // #6402
	{1644, 16, 4, 0x21},    // #9de
	{2500, 224, 4, 0x21},   // #9gu
	{1356, 123, 19, 0x21},  // islandsrepubliciran
	{3096, 80, 4, 0x21},    // #9ke
	{11899, 74, 16, 0x1},   // gaboneserepublic
	{25298, 154, 15, 0x1},  // kingdomthailand
	{3341, 33, 4, 0x21},    // #9lu
	{3685, 234, 4, 0x21},   // #9mq
	{3866, 91, 4, 0x21},    // #9na
	{27502, 136, 5, 0x81},  // #4462
	{27517, 234, 5, 0x81},  // #4474
	{11505, 41, 15, 0x1},   // kongeriketnorge
	{35798, 92, 18, 0x1},   // republicoftheniger
	{59953, 245, 12, 0x1},  // sgeoandtheis
	{38873, 623, 5, 0x1},   // #6346
	{63571, 72, 11, 0x1},   // hagereertra
	{11291, 83, 17, 0x1},   // koninkrijklesotho
	{19514, 118, 14, 0x1},  // cyprusrepublic
	{2149, 65, 8, 0x1},     // congobrz
	{45700, 535, 5, 0x1},   // #6sen
	{45795, 317, 5, 0x1},   // #6skn
	{37740, 67, 11, 0x1},   // capeverdeis
	{56893, 259, 6, 0x1},   // kosova
	{30147, 198, 22, 0x1},  // bolivrepublicvenezuela
	{53472, 155, 5, 0x1},   // #7tjk
	{30721, 341, 5, 0x1},   // #5cha
	{51543, 89, 5, 0x1},    // #7mri
	{54765, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{44984, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8648, 248, 19, 0x1},   // fstpierreetmiquelon
	{2399, 209, 6, 0x1},    // bouvet
	{4264, 44, 4, 0x21},    // #9pt
	{4531, 194, 4, 0x21},   // #9sr
	{26420, 157, 10, 0x1},  // timorleste
	{57325, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{792, 6, 4, 0x21},      // #9az
	{36769, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{36442, 183, 17, 0x1},  // republicahonduras
	{1482, 175, 4, 0x21},   // #9cr
	{38988, 371, 5, 0x1},   // #6403
	{46711, 19, 15, 0x1},   // republicestonia
	{48491, 164, 10, 0x1},  // yemennorth
	{3337, 32, 4, 0x21},    // #9lt
	{3689, 88, 4, 0x21},    // #9mr
	{45112, 241, 20, 0x1},  // westbankandgazastrip
	{37844, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{23367, 87, 5, 0x81},   // #2moz
	{42210, 152, 22, 0x1},  // britsesalomonseilanden
	{9457, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{38868, 604, 5, 0x2},   // #6345
	{45800, 526, 5, 0x1},   // #6slo
	{8938, 53, 6, 0x1},     // ukrain
	{53832, 164, 5, 0x1},   // #7yem
	{37102, 64, 13, 0x1},   // demrepofcongo
	{23792, 228, 14, 0x1},  // chagosarchipel
	{13101, 191, 13, 0x1},  // republiekperu
	{15972, 131, 9, 0x1},   // koreareps
	{51141, 139, 5, 0x1},   // #7mgl
	{4548, 99, 4, 0x21},    // #9ss
	{843, 232, 28, 0x1},    // northernmarianencommonwealth
	{25275, 194, 9, 0x1},   // surinamia
	{50689, 150, 5, 0x1},   // #7ksa
	{23408, 89, 5, 0x81},   // #2mus
	{14528, 214, 28, 0x1},  // grondterritorykaaimanislands
	{38993, 383, 5, 0x1},   // #6404
	{37690, 204, 9, 0x1},   // antartica
	{3333, 83, 4, 0x21},    // #9ls
	{3720, 233, 4, 0x21},   // #9ms
	{3870, 236, 4, 0x21},   // #9nc
	{54219, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{7826, 67, 19, 0x1},    // republiekkaapverdie
	{27527, 89, 5, 0x81},   // #4480
	{37763, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{18815, 114, 12, 0x1},  // bahrainstate
	{3450, 249, 23, 0x1},   // saintmaartenknetherland
	{38863, 382, 5, 0x1},   // #6344
	{11793, 109, 14, 0x1},  // republiczambia
	{33637, 227, 17, 0x1},  // freeportmanisleof
	{52726, 198, 21, 0x1},  // venezuelaunitedstates
	{25013, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{27987, 195, 5, 0x81},  // #4780
	{3101, 221, 21, 0x1},   // departementguadeloupe
	{16868, 190, 16, 0x1},  // republicofpanama
	{45445, 45, 14, 0x1},   // kingdomromania
	{55816, 153, 23, 0x1},  // arabischerepublieksyrie
	{52273, 129, 8, 0x1},   // kambodja
	{24144, 121, 19, 0x1},  // nederlandseastindie
	{47220, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{38501, 2, 19, 0x1},    // principalityandorra
	{1198, 169, 4, 0x21},   // #9bz
	{4690, 120, 24, 0x21},  // federalestatenmicronesia
	{1971, 21, 4, 0x21},    // #9fr
	{38998, 503, 5, 0x1},   // #6411
	{39063, 407, 5, 0x1},   // #6461
	{39073, 335, 5, 0x1},   // #6475
	{3295, 81, 4, 0x21},    // #9lr
	{56065, 116, 13, 0x1},  // kingdombhutan
	{2299, 62, 31, 0x21},   // ivorycoastrepublicofcotedivoire
	{49872, 202, 11, 0x1},  // nedantilles
	{63935, 2, 17, 0x1},    // vorstendomandorra
	{19984, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{57069, 256, 16, 0x1},  // virginislandsusa
	{35158, 252, 23, 0x1},  // taiwanprovincievanchina
	{60458, 133, 13, 0x1},  // kingdomoflaos
	{53538, 105, 5, 0x1},   // #7tun
	{8015, 198, 17, 0x1},   // venezuelarepublic
	{46929, 54, 9, 0x1},    // usamerica
	{6234, 132, 11, 0x1},   // kuwaitstate
	{9042, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{23841, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{60933, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{4272, 192, 4, 0x21},   // #9py
	{45254, 26, 17, 0x1},   // hongaarserepublic
	{50497, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2508, 182, 4, 0x21},   // #9gy
	{27512, 38, 5, 0x81},   // #4470
	{16337, 89, 15, 0x1},   // eilandmauritius
	{19792, 136, 18, 0x1},  // republicofmaldives
	{20051, 57, 14, 0x1},   // kingdomburundi
	{47024, 2, 19, 0x1},    // andorraprincipality
	{34595, 233, 24, 0x1},  // grondterritorymontserrat
	{17025, 37, 12, 0x1},   // fyrmacedonia
	{47903, 16, 20, 0x1},   // duitsebondsrepubliek
	{8996, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{44016, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{2720, 186, 21, 0x1},   // stkittsnevisfederatia
	{1140, 46, 17, 0x21},   // russiasovietunion
	{51198, 39, 5, 0x1},    // #7mne
	{57131, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{7350, 46, 6, 0x1},     // russia
	{51156, 86, 5, 0x1},    // #7mli
	{12714, 27, 7, 0x1},    // ireland
	{12814, 80, 13, 0x1},   // kenyarepublic
	{16328, 213, 15, 0x1},  // christmaseiland
	{20219, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13531, 124, 12, 0x1},  // republiciraq
	{57710, 111, 11, 0x1},  // afghanestan
	{13848, 165, 8, 0x1},   // demyemen
	{46564, 618, 5, 0x1},   // #6tkm
	{1607, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{15531, 218, 7, 0x1},   // foroyar
	{13291, 76, 12, 0x1},   // frenchguinea
	{23880, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{9661, 205, 25, 0x1},   // franszuidelijketerritoria
	{25727, 52, 5, 0x81},   // #2tur
	{27073, 259, 15, 0x1},  // unscr1244kosovo
	{36769, 230, 10, 0x1},  // macaochina
	{17214, 137, 16, 0x1},  // marshalleilanden
	{30836, 197, 23, 0x1},  // stvincentendegrenadines
	{60043, 124, 13, 0x1},  // kingdomofiraq
	{50088, 53, 15, 0x1},   // republicukraine
	{31389, 338, 5, 0x1},   // #5czr
	{1711, 184, 15, 0x21},  // republicofhaiti
	{17114, 201, 25, 0x1},  // autonomousprovinceofaland
	{30606, 333, 5, 0x1},   // #5cap
	{51072, 136, 5, 0x1},   // #7mdv
	{2096, 164, 14, 0x1},   // kingdomofyemen
	{55171, 64, 23, 0x81},  // democraticrepubliccongo
	{5758, 243, 24, 0x1},   // overseasterritoryreunion
	{13887, 138, 9, 0x1},   // burmaunie
	{47280, 229, 20, 0x1},  // grondterritoryjersey
	{1928, 115, 14, 0x1},   // nationofbrunei
	{61201, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{35325, 49, 16, 0x1},   // slovakiarepublic
	{25874, 106, 5, 0x81},  // #2tza
	{8593, 228, 18, 0x1},   // britishindianocean
	{13219, 218, 12, 0x1},  // faeroerdeens
	{6047, 242, 21, 0x1},   // frenchpolynesiafrench
	{22521, 88, 18, 0x1},   // republicmauritania
	{704, 78, 22, 0x1},     // republicofguineabissau
	{16676, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{40535, 53, 8, 0x1},    // oekraine
	{13399, 150, 19, 0x1},  // kingdomsaoediarabia
	{30901, 62, 20, 0x1},   // republiekcotedivoire
	{40596, 9, 19, 0x1},    // bosnieenhercegovina
	{26915, 259, 6, 0x1},   // kosovo
	{27972, 104, 5, 0x81},  // #4768
	{31449, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{23257, 141, 15, 0x1},  // koninkrijknepal
	{53489, 156, 5, 0x1},   // #7tkm
	{64235, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{15623, 155, 10, 0x1},  // tojikiston
	{25719, 68, 8, 0x1},    // dijbouti
	{58057, 194, 16, 0x1},  // republicsuriname
	{22093, 79, 24, 0x1},   // republicequatorialguinea
	{58001, 203, 27, 0x1},  // grondterritoryamericansamoa
	{18029, 198, 17, 0x1},  // republicvenezuela
	{51062, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitwallisfutunafrenchsaintmartinoverzeesegemeenschapfrenchpolynesiazerbajanoverzeesegemeenschapsaint" +
	"barthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevoormaligejoegoslavischerepubliekmacedonievoormaligejoegosla" +
	"vischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunieoverzeesdepartementfrenchpolynesiabruzzenoverzeesde" +
	"partementsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepartmentsaintbarthelemyoverseasterritorychristmasisla" +
	"ndsaustralischweizerischeeidgenossenschaftsjechischerepublicofsingaporerepublicuppervoltadzjiekiaoverseasterritorysvalba" +
	"rdjanmayennorwegianoverzeesecollectiviteitguadeloupeoplesrevolutionaryrepublicguineapeoplesrevolutionaryrepublicofguinea" +
	"bissaurepublictanzaniaoverzeesecollectiviteitmartiniqueenslandoverzeesterritorychristmasislandsindianoceanoverzeesterrit" +
	"orynorthernmarianencommonwealthofnorthernmarianascommonwealthnorthernmarianaislandssthelenatristandacunhaascensionsthele" +
	"naandtristandacunhaensinthelenaeilandsinthelenaoverzeesterritorysvalbardjanmayenislandsultanaatbruneimongolzizhiquniteds" +
	"tatesmexiconfederaziunsvizraoekrainsesovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollecti" +
	"vityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarissar" +
	"territoryoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsvsbuitensteonde" +
	"rgeschikteislandsocialistlibischarabjamahiriyaoverzeesegemeenschapfrenchguyanacooperatieverepubliekvanguyanacooperativer" +
	"epublicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesterritoryfrenchpolynes" +
	"iaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdepartementfrenchguyan" +
	"acooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunatiabruneiverblijfplaatsvredenat" +
	"iabruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehoverzeesterritorynorfolkislandsaustralianoverseascollect" +
	"ivityguadeloupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofcongorepbrazzavillecongobrzecz" +
	"pospolitapolskazakstanoverseascollectivitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentne" +
	"wcaledoniaoverseasdepartmentwallisfutunachitsjevanutaturkmenstanoverseasterritoryamericansamoaamericanoverseasterritoryb" +
	"ouvetislandsnorwegianoverzeesecollectiviteitmayottefrenchcameroonsoverzeesecollectiviteitreunionislandsoverzeesegemeensc" +
	"hapguadeloupeoplesrepublichungaryrepubliccolombiaoverzeesegemeenschapmartiniqueoverzeesterritoryamericansamoaislandsaoud" +
	"iarabieoverzeesterritorybouvetislandsnoorswitzerlandoverseasterritoryalandislandstkittsnevisfederatiamaleisiafederatiaov" +
	"erseasterritoryfaroeislandsassociatememberfaroeislandsdanishrilankaoverseasterritoryfrenchguianakhchivanuataoverseasterr" +
	"itorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenkingdomnetherlandssaintmaartennederlandspartsaintmaar" +
	"tensaintmartindutchpartsaintmartincleritethiopiaoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementguadelou" +
	"peoplesrepublicofbeninformerlydahomeybeninpeoplesrepublicofpolandpeoplesrepublicbulgariarepublicboeroendioverzeesdeparte" +
	"mentmartiniqueoverzeesterritorycocosislandskeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilandeno" +
	"verzeesterritoryfrenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzeesterritorysaintmaartenknetherlandsaintma" +
	"artenfrenchpartsjechoslovakijeoverzeesterritorywallisfutunagalandoverseasdepartmentguadeloupeoplesrepublicofcongorepubli" +
	"eklitouwenenoverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaoverseascollectivitymayotterritorialcollectivityfren" +
	"chguianafrenchterritoryafarsissasterritoryoverseascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublico" +
	"fyemenfmrarabrepofyemenadenoverseasterritorymartiniqueoverseasterritorypuertoricocoseilandenkeelingeilandencocoseilanden" +
	"overzeesegemeenschapmayotterritorialcollectivitynewcaledoniafrenchafarsandissastateoflibyaunitedkingdomlibiastatecomoren" +
	"overzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublicromaniakingdomnoorwegenoverzeesterritorymartin" +
	"iqueoverzeesterritorypuertoricooperatieverepubliekguyanaowganystanyslamrespublikasyrianrepublicburundioostelijkerepublie" +
	"kuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepubl" +
	"icofequatorialguinearepublicadelparaguayrepublicofczechiaczechrepublicczechiarepublicsingaporepubliquelaguineaequatorial" +
	"eopoldvillecongoriziaoverzeesdepartementmayotterritorialcollectivitywallisfutunaandwallisandfutunafarroakoforukomunitate" +
	"astduitslandoverzeesdepartementreunionofindiaoverzeesterritorygroenlanddeensoostelijkerepublicuruguayoverseasdepartmentm" +
	"ayotterritorialcollectivityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublichongar" +
	"ijeoverseasdepartmentreunionoverseasterritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandu" +
	"rtanzaniaoverzeesterritoryhongkongerigetdanmarkansasformerphilippinerepublicadenicaraguarepublicsouthsudanupto2011sudanf" +
	"ormerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbeidsjanformertanganyikazanzibarepublikangpili" +
	"pinaspanishstatemongoliaformerunionofsouthafricarepublicofnicaraguadaloupeformerunitedarabrepublicjemenfuerstentumliecht" +
	"ensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayove" +
	"rseasterritorycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofthenetherlandcuracaonederlandsoostindieov" +
	"erseasterritorymayotterritorialcollectivitymartiniquebechuanalandprotectoraterritoiredesileswallisetfutunavassaislandsov" +
	"erseasterritoryreunionoverseasterritorytokelauassociatemembertokelauislandsoverzeesterritorycuracaoknetherlandcuracaotea" +
	"roanewzeelandcookislandsnewzeelandniuenewzealandniuenewzeelandoverzeesterritoryfaeroereilandenoverzeesterritorymayotterr" +
	"itorialcollectivitymayotterritorialcollectivityfrenchpolynesiafrenchsouthernantarticlandsthelenaenascensionoverzeesterri" +
	"toryreunionoverzeesterritorytokelaueilandenfederalstatesmicronesiafederatiamalayasiaformerrepublicofvietnamstateofkuwait" +
	"statebahreinfurstentumliechtensteindependentstatesamoaoccpalestinianterritoryoccupiedpalestinianterritoriestkittsneville" +
	"anguillaopeoplesdrentheemiratesoosterserepublicuruguayformerfederatiamalakkafederatiemalakkatarepubliekservieformerfeder" +
	"ationmalayafederatiaformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkashmirishrepublicliberiafo" +
	"rmerserviamontenegrounieserviamontenegrondterritoryoutlyingeilandjesunitedstatesamericauniteduitkustgelegenminorislandsu" +
	"nitedstatesamericaunitedsatesofamericavsmaagdeneilandenformertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpe" +
	"mbaisdemocratischerepublieksudanpresecessionsudanoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsaru" +
	"bakofthenetherlandarubanederlandsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandni" +
	"uenieuwzeelandempeoplesrepkoreadprkoreaoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubangisharipabli" +
	"kblongvanuaturepublicofrwandarepublicaustriaoverzeesterritorymacauheardandmcdonaldislandsaudischarabiafederalstatmicrone" +
	"siafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdomcambodiastateofcambodiaformerrepublicvietnams" +
	"republiektsjechieformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicazerbeidzjanmayen" +
	"svalbardenjanmayenenspitsbergenenjanmayeneilandenformerwitrussischessrvietnamfrsouthernterritoriesovjetruslandoverseaste" +
	"rritoryguamamericanoverzeesterritoryguamecklenburgvorpommernformerczechoslovakianrepublicwitruslandemocraticrepublicsuda" +
	"nuntil2011sudanformerkhmerrepubliekkaapverdieformermaldiveislandsovietrussianfederationformerczechrepublicoezbekistanfor" +
	"merkhmerrepublicofargentinarepublicofparaguayformeroekraiensessrepubliqueducamerounitedstatesofvenezuelarepublicoftheuni" +
	"onofmyanmarrepublicuniemyanmarrepublicphilippinestbarthelemyformersouthernyemenrepoformerdemocraticrepublicgermanydemocr" +
	"aticrepubliczairecongodemocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotome" +
	"principedemocraticrepublicofformercongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepublicza" +
	"irekinshasacongodemocraticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarakalp" +
	"akijefriuliveneziagiuliafrsouthernterritoryfryserbiamontenegrondterritorybritishindianoceanterritoryofpapuaandnewguineat" +
	"erritoryfstpierreetmiquelonfederaldemocraticrepublicofnepalstateeritreaformernoordvietnamississippitcairnterritoryafhvkp" +
	"itcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonoordjemenf" +
	"ormernorthvietnamicronisiaformersouthvietnameghalayaformerukrainianssrepubliquedemauricentralafricarepublicofmontenegron" +
	"dterritorysouthgeorgiasouthsandwichislandssouthgeorgiasouthernsandwichislandsmauritiusmaagdeneilandenformerwesternsamoaf" +
	"ederalmicronesiafedstatmicronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongol" +
	"eopoldvillerepublicofthecongorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiare" +
	"publicadaguinebissaudiaarabiaformerjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederative" +
	"socialistrepublicunionburmasocialistrepublictrinidadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepublieksierral" +
	"eonetherlandsindiestateqatarepubliekslovenieformerwestgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpart" +
	"saintmaartenfrankrijkoninkrijkcambodjamhuryatislamipakistanformerzuidvietnamichiganfrsantarcticlandstatenepalestiniannat" +
	"ionalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegenfstpierremiquelonfederalpeoplesrepublicyugoslaviasoc" +
	"ialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroo" +
	"nrepubliccaboverdemocratischfederatiefjoegoslaviabudhabinnenmongoliafedrepyugoslaviafedrepubliquedelaguineeequatorialefa" +
	"tshelabotswanarepublicargentinaformerivorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafederationni" +
	"geriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformersinthelena" +
	"formersouthjemenformersouthyemenformersovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitischefederaler" +
	"epubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenisl" +
	"amicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugos" +
	"laviasfryugoslaviafwallisandfutunaisdstaatisraelladakhazakhstanformercapeverdemocratischfederatiefjoegoslavieformerkampu" +
	"cheardislandenmcdonaldemocraticrepublicsomaliafederalrepublicnigeriafederatiaformermacedoniathefmryugrpmacedoniatfyrofma" +
	"cedoniaformermacedoniefyrommacedonieformerswazilandemrepkoreaformervenezuelaformerwestsamoaformerzuidjemenfranserepublie" +
	"khondurastomeprincipalityofmonacoprincipalityofandorrafranssomalilandutchguyanafriendlyislandsfwallisenfutunaeilandenopp" +
	"eroostenrijkoninkrijklesothokingdombulgarijefederalruslandflemishbrabantwalloniaformercambodiaformercambodjammukasjmirip" +
	"hablikiyesewulaafrikampocheardiandmcdonaldislamicemirateafghanistanformercameroonformerethiopiaformerhongkongeriketnorge" +
	"menebestpuertoricommonwealthofbahamasgemenebestvandebahamasislandsfranspolinesiefranspolynesiefrenchkameroenfrenchrepubl" +
	"icofzambiarepublicestlandemkoreafrenchstmartinfrancedomtomolisefrenchtogolandfsofmicronesiaoberosterreichhattisgarhinela" +
	"ndpalatinatelanganarepublicugandarepubliczambiarepubliekchilibischarabischerepubliekvansuidafrikarepubliekzuidafrikaunie" +
	"dercomorenrepubliekgaboneserepubliclithuanianrepublicanicaraguatamalagassiarepubliekghanarepubliekhaitirepubliekindiauni" +
	"onrepubliekkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubilikayakongodemokratikibriscumh" +
	"uriyetifaraoeilandenfaroerislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupennsylvani" +
	"aflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicoflatviansovietsocialistrepu" +
	"blicofnorthmacedoniarepublicofelsalvadorientalrepublicuruguayfranskameroenfwallisfutunaoostduitslandoutermongoliarepibli" +
	"kayitirepibliksesellinikidhimokratiarepublicacubailliagedejerseyrepublicbirmamyanmarunierepublicburmaunionofmyanmarburma" +
	"unionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchilibischarabjamahiriyyarepublicgabonrepublicirelan" +
	"drepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepublic" +
	"libyaarabjamahiriyrepublicmaltarepublicnaurugayrepublicpalaunitedkingdonrepubliekcubaljuwschapjerseyrepubliekirakoninkri" +
	"jkegypteverenigdearabischerepubliekegypteunitedarabrepublicegypterritorialcollectivityreunionfrenchpolinesiarepubliekmal" +
	"ibischearabjamahiriyarepubliekperumeniarepubliektogoleserepublicoflebanonrepublicmaldivenetokelaneilandenrepublikmorisla" +
	"micrepofafghanistanfaeroerdeensfaraoislandsformerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekra" +
	"insessrepublikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudiarabiakingdomsaoediarabiakingdomofafghanistanre" +
	"publicchadrepubliccubadenwurttembergrondterritoryfrenchpolynesiarepublicirakoninkrijkzwedenrepubliciraqrepublicmalibisch" +
	"earabrepublictadzjikistanrepublicperunitesstatespainrepublictogorepublicofpalaurepublicofgaboneserepublieksintluciavjrma" +
	"cedonievlaamsgewesternaustraliavsvanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanorthyeme" +
	"nbalochistanbasoetolandbritsguianabritsguyanafmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermacauntiedstatesfo" +
	"rmersudanformersyrianarabrepublickyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicofecuadorepubliquegabonaisefran" +
	"sguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterritoryofthewallisandfutunaislands" +
	"territoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranform" +
	"erlaostadaljumhuriyahattunisiyahessenformersiamformerussrrussianfederatonfranscongoverzeesecollectiviteitsaintpierremiqu" +
	"elonandsaintpierreandmiquelonoverijsselimburgrondterritorybouvetislandstvincentgrenadinesaintbarthsphilipinespuducherryv" +
	"orarlbergrondterritorykaaimanislandsfreeportmanislandsaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwe" +
	"althnorthernmarianenislandsaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverbli" +
	"jfplaatsvandevredenatievanbruneidaressalaamongolulsbouvetoyafaeroernewhebridenfalklandsfedrussianfedertionflevolandforme" +
	"rddrukyulimpopoolsepeoplesrepublicofangolapeoplesrepublicofromanianpeoplesrepublicsouthjemenformergdrformerformeryugosla" +
	"vrepublicmacedoniatheformeryugoslavrepublicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrep" +
	"ublicofvietnamnorthernmarianeislandsouthaustraliafrgermanyfrieslandoostsamoapiruwsuyupordenonewhebridesportugualjumhuriy" +
	"ahalyamaniyahellasvojvodinavsamericabalearenbretagnethelandsbrittanyfmrsudanfrguianafrguyanakirgisiakirzigiaoezbekiabanu" +
	"aturkmeniabavariabeierenbelguimperialstateiranpersiairanberlijnfaeroesfloridafmrussrepubliekzimbabwerhodesiaformosaintvi" +
	"ncentandthegrenadinesthelenadependenciestaatkoeweitforoyarepublikaekosovesaarlandfryslandkirgizekomorenprchinavermontari" +
	"owavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepublikahrvatskacroatialocaln" +
	"amehrvatskacroatianrepublicfrankrijkoninkrijkbahreinodeespana#3dddemocratischerepubliekoosttimoroostofportugeestimoreast" +
	"portugeestimoreleste#3dybjelorussischesovietsocialistrepublicuniebirmasocialistrepublicofsierraleonerepublicofmauritiusr" +
	"epublicsouthkorearepskorearepublicsouthafricaymanisds#3hvbformerdemocraticrepublicvietnamformerdemocraticrepublicofvietn" +
	"amdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestindiesultanateoman#3nhvu#3rhzwitserseedgeno" +
	"otschapulia#3suhh#3tptlitania#3vdvn#3ydye#3yucsfrsouthantarcticlandsouthrhodesia#3zrcdbasquebayernbelicentralafrrepublik" +
	"osterreichristmaseilandmauritiuspuertoricotedlvoirephabolikiyaaforikaborwandeserepubliekbotswanabelizeberlinboetanbremen" +
	"faroesfidzjiboutikeralaskakyprospugliapunjabodepeacenationbruneiabodepeacentralafricankeizerrijkoninkrijkswazilandeswati" +
	"nihonkokunitedkoninkrijkafghanistan#2abwestflanders#2afganistan#2afilipijnserepubliekoostenrijkoninkrijkroemenie#2agover" +
	"zeesterritoryfrenchsouthernterritoryofcocosislandsultanatebrunei#2aia#2ala#2albanesepeoplesrepublicofmongolianpeoplesrep" +
	"ublicmozambiquerepublicelsalvadorepubliqueduburundirepublicofukrainerepublicofpanamaldivischeeilanden#2and#2antiguabarud" +
	"a#2arepoblikanimadagasikarakalpakstan#2argentijnserepubliekargentinie#2armidwayatollombardy#2asm#2ata#2atfyrmacedonia#2a" +
	"tgrondterritorycocosislandsaustralischotland#2aus#2autonomousprovincealandautonomousprovinceofalandeilanden#2azerbeidzja" +
	"an#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaeroeislands#2bgd#2bgrondter" +
	"ritorybonairesainteustatiussababonairesainteustatiusandsababonairesabaandsinteustatiusbonairesinteustatiusandsababonaire" +
	"sinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsababonaireandsinteustatiusandbonaireensinteustatiusenb" +
	"onaireandsabaandbonaireensabaenbonairepublikiyakongodemokratikingdomofgreecekingdomofburundi#2bhrepublikenfinlandempeopl" +
	"esrepofkoreasouthgeorgiazuidelsandwichislandsocialistischerepubliekvietnamsocialistrepublicbolvenezuelariojamaika#2bhs#2" +
	"biharyana#2blm#2blrepublikindonesiaunitedstatesterritorypuertoricous#2blzuidgeorgiaenzuidelijkesandwicheilandengland#2bm" +
	"utawakkilitischkoninkrijkjemenormandia#2bolivariaanserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicaboliva" +
	"rianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenkl" +
	"eineeilanden#2brazilunitedstatesvirginislandsouthernrhodesia#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatiev" +
	"erepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedmexicanstatesouthvietnamissourib" +
	"aberikikiribati#2bys#2cafarenissargebiedepartementlaguadeloupeoplesrepublicpolandrepublicarmeniarepublicofsenegalapagosi" +
	"slandstyria#2can#2cckoninkrijktongakingdombulgaria#2chechrepublicfinlandelhi#2chl#2chntaiwanchn#2civrijgeassocieerdestaa" +
	"tpuertoricocommonwealthofpuertoricollectivitedesaintmartincollectivityofsaintmartinsaintmaartendutchpartsaintmaartenstma" +
	"rtincollectivity#2cmrepubliksingapuraguay#2codisharjah#2cogrondterritoryfrenchguyana#2cokingdombahrainstateoferitreastat" +
	"epalestinedantillen#2collectiviteterritorialedesaintpierreetmiquelonformerverenigdearabischerepubliekjemen#2commonwealth" +
	"filipijnenrepubliekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandsaintvingr" +
	"enadinestaatlibie#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvandenoordelijkemarianengemenebest" +
	"dernoordelijkemarianeneilanden#2cri#2cskingdombahreinoespana#2cubritishoverzeesterritoryguernseybailiwickofguernsey#2cuw" +
	"estvirginia#2cxrepubliquedubenin#2cym#2cypalestinianautoriteitrucialstatespanje#2czechoslovakfederativerepublicofbrazilf" +
	"ederativerepublicadeguatemalarepublicofzimbabwerepublicofmoldovarepublicofcyprusrepublicofturkeyottomanempireturkeyrepub" +
	"liccroatiarepublicofvanuaturksandcaicosisdstaatqatarepubliekportugalicia#2ddrepubliquedunigermanfederalrepublicofseychel" +
	"lesislandstbarths#2deu#2dhy#2djiboeti#2dmatanitukoviti#2dnkingdombelgiumizoram#2dominikaanserepublicofuzbekistanrepublic" +
	"ofmaldivesislands#2dza#2eazarbaycanrespublikasintpierreetmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregi" +
	"omacaospecialadministrativeregionchinasarhongkongchinasardegna#2estadolibreasociadodepuertoricoamerican#2ethopia#2eue#2f" +
	"in#2fji#2flkingdomburundi#2fransezuidelijkeenzuidpoolgebiedenorthsoedan#2froemeensesocialistrepublicademocambique#2fsmic" +
	"ronesia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryturkscaicosislandsandturkseencaicoseilanden#" +
	"2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekistan#2ggy#2ghashemitischkoninkrijkjordanieder" +
	"sachsenanhaltjaad#2gibralterritoiredesterresaustralesantarctiquesfrancaisestoniarepublicadelperurepublicofnaururepublico" +
	"egandalucia#2gin#2glpdrepublictsjaad#2gmbritishoverseasterritorybermudaeilanden#2gnbritishoverzeesterritorybermudabritis" +
	"hoverzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandsofusabuitenterritoryminorislandstvincentandg" +
	"renadinesaintbartlemy#2gnq#2grczeckrepublicierlandubailliagedeguernesey#2grdcongoverzeesdepartementsaintmartinfrenchpart" +
	"stmartinsintmaartenfransdeelsintmaartenfrankrijkoninkrijkeswatiniswazilandepartementlamartinique#2grl#2gtm#2gufederaldem" +
	"ocraticrepublicnepalestinianauthorityadministeredterritoryofchristmasislandindianocean#2gum#2guyanefrancaise#2hkgrondter" +
	"ritorynewcaledonia#2hmd#2hnd#2hrvolksdemocratischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilanden" +
	"seychellenislandsalzburgrondterritorynorfolkislandsterritory#2hti#2hungarianpeoplesrepublicofkampucheardeilandenmcdonald" +
	"eilanden#2hvolksdemocratischerepublicjemenorthkaapverdischeeilanden#2idn#2imn#2independenstetbilongpapuaniuginipponkokuk" +
	"iairanislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicsta" +
	"teofafghanistandemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#2isrealmamlakahalmaghribiyahayti#2itali" +
	"anrepublichondurasadrepublicturkeyturkiye#2jamhuuriyadademuqraadigasoomaaliyeedemocraticpeoplesrepubliclaospeopledemocra" +
	"ticrepublicmadagascarrepublicargentinia#2jey#2jorepubliquedutchadrepublicofindiarepubliclibanon#2jpnorthguinea#2kazakhso" +
	"vietsocialistrepublicmarshallislandsaoedischarabie#2ken#2kgzuidgeorgiaendezuidsandwicheilandenoordsoedan#2khm#2kirghizso" +
	"vietsocialistrepublicequatorialguineaconakry#2kna#2korepubliquemauricentraalafrrepubliekelsalvadorepubliquemadagascarint" +
	"hialand#2kwt#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocr" +
	"atischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverseasterritorymontserratbritishoverseasterritoryfalklandislan" +
	"dsislasmalvinasfalklandislandstchristoffelennevislamitischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmaurit" +
	"ania#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekazerbeidzjanmayenspitsbergenjanmayenisla" +
	"ndsaintbartholomeusminoroutlyingisdsouthdakota#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichristmasi" +
	"sds#2lturkyia#2luxianggangtebiexingzhengqunitedstatesofbrazilfederalrepublicsomalia#2lvae#2mac#2mafarenissaland#2marshal" +
	"lisds#2mcookisds#2mda#2mdgrondterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependencieso" +
	"uthwestafrica#2mdvolksdemocratischerepublieklaosdemocraticpeoplesrepublicjemenormandy#2mexikoninkrijkbulgarije#2mhl#2mkd" +
	"#2mlibischarabrepublicofcostaricalifornia#2mlt#2mmrepubliquevanuaturkserepubliekkirgizie#2mnewyorkoninkrijknepalestijnse" +
	"bevrijdingsorganisatie#2mngrondterritorywallisfutuna#2mnpitcairngroupislandspaansguinea#2mozambque#2mrt#2msrepubliekarme" +
	"nie#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofalbania" +
	"#2nfkingdomdenmarkoninkrijktunesieraleonedersaksen#2ngautengelsevirginislandsouthholland#2nhbritishoverseasterritoryjers" +
	"eychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterritoryturkscaicosislandsbritishoverseasterr" +
	"itorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofthevirginislandsoftheunitedstatesterritory" +
	"unitedstatesminoroutlyingislandsamericanondergeschikteoutlyingislandsseychellen#2nic#2niueislands#2nld#2nordrheinwestfal" +
	"en#2nplurinationalestaatboliviaplurstateofbolivia#2nru#2nzl#2omn#2pakingdomhungary#2pan#2pcnmiddlecongoverseasterritoryb" +
	"onairesainteustatiussabanederlandseastindie#2perzia#2phl#2plwesterncape#2pnguinea#2polishpeoplesrepublicmongoliapeoplesr" +
	"epublicofzanzibarbados#2princeedwardislandstateofqatarstatekoeweit#2prkingdomlesothowlandislands#2prt#2pry#2pse#2pyforme" +
	"rduitsedemocraticrepublicofmadagascardemocraticrepublicmadagaskarinthia#2qat#2reu#2rhodeislands#2rom#2roumania#2russiafe" +
	"deralpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenchpartstmaartenfrenchpartrucialcoastatodellacitta" +
	"delvaticanorfolkeiland#2rvn#2rwalloonregion#2sau#2scgreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomofgrea" +
	"tbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlandunitedkingdomo" +
	"fgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2sdn#2sen#2sgportugeesoostafrikameroon#2sgs#2shn#2sjm#2slbri" +
	"tishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublicalgeria#2smr" +
	"epubliekbolivia#2somalischedemocratischerepubliekafghanistanislamicemirateofafghanistan#2spm#2srbritsindischeoceaanterri" +
	"toriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofamericaus#2surinamia#2svkcaimanesvkingdomthailandprofkor" +
	"ea#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilandenorfolkisds#2sxm#2syc#2syrischearabischerepubliekderseychel" +
	"leneilanden#2tca#2tcd#2tgoverseascollectivitysaintpierremiquelonafhankelijkesoevereinerepublickiribatirepublicnicaragua#" +
	"2thasjemitischkoninkrijkjordanie#2tjkingdommarokkodorosesetibeafrikarnataka#2tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttok" +
	"elanislands#2tunesischerepubliekboeroendijbouti#2turkmensovietsocialistrepublicofthefijiislandsrepublicgriekenlandemocra" +
	"ticrepublickongopeoplesrepublicroemenia#2tuverenigderepubliekkameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubli" +
	"ekdermaledivenrepublicseychellesowjetunia#2ury#2usavirginislands#2uzbeksovietsocialistrepublicofturkmenistanrepublicadeh" +
	"ondurasrepublicmauritiuseilandsthelenaentristandacunhasjemitischekoninkrijkjordanieuwcaledonie#2vaticaansestaatvandevati" +
	"caanstadstaatbruneidarussalametropolischfrankrijksintmaartendutchpartsintmaartensaintmartinfransdeelsaintmartinnermongol" +
	"ia#2vct#2vdrepubliekburundi#2ven#2vgbritishterritoryinindianoceanvietnam#2viriran#2vnmacedonia#2vutrecht#2wlformergerman" +
	"democraticrepublicoftimorlesteiermarkirghizrepublickirgizia#2wsm#2xau#2xkxinjianguygurzizhiqunitedarabemiratestatelibia#" +
	"2xla#2xnbritsgebiedindeindischeoceaan#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusowes" +
	"watini#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoegoslaviazerbijan#2zafarissaland#2zarepubliekdahomey#2zmbritishind" +
	"iaoceanterritory#2zwesternsahara#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#41" +
	"74#4175#4178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecu" +
	"ritycouncilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#42" +
	"04#4208#4212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#42" +
	"70#4275#4276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#43" +
	"60#4364#4368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#44" +
	"42#4446#4450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#45" +
	"30#4531#4532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#46" +
	"00#4604#4608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#46" +
	"78#4682#4686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#47" +
	"60#4762#4764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#48" +
	"50#4854#4858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#52" +
	"00#5205#5210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#53" +
	"39#5341#5343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#53" +
	"85#5390#5395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#54" +
	"83#5484#5490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#55" +
	"81#5590#5591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#56" +
	"96#5698#5700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#58" +
	"12#5816#5817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabess" +
	"inia#5afgroussherzogtumletzebuergrondterritorybritishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#5albanesevolksre" +
	"publiekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequaguinea#5and#5angrondterritoryguadeloupeoplesrepublican" +
	"golarepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepublicbelarusbyelorussiabelarussisches" +
	"ocialistischesovjetrepubliekbosnieenherzegovinavarregiaoautonomadosacoresaoedischarabia#5argentijnserepublicaelsalvadora" +
	"njevrystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5bar" +
	"epubliekecuadorepublikabalgariya#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberationo" +
	"rganizationafhankelijkestaatvansamoawesternsamoa#5bhm#5bhu#5blrepubliekestlandemocratischjemen#5blzuidgeorgiaenzuidelsan" +
	"dwicheiligestoelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#5bn" +
	"grondterritoryislandsmanitobailliagedejerriphabulikiyaafurikatshipembezettepalestijnsegebiedenbezetpalestijnsegebieden#5" +
	"bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenburgrondterritory" +
	"saintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepublieksaharawiarabdemocraticrepublicsahar" +
	"aoccidentalmamlakahalurduniyahalhashimiyahautevolta#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembailliageguernes" +
	"ey#5cameroen#5can#5caoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratischerepubliek" +
	"soedan#5caportugeeswestafrikamerounitedmexicaansestatesolomonislandstvinandgrenada#5cdi#5centraalafrikaansekeizerrijkira" +
	"n#5chasjemitischekingdomjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthernandantarticlandstvi" +
	"ncentendegrenadinesouthwestafrika#5commonwealthofdominicaanserepubliekcotedivoirepubliquedeguineeequatorialefatshelanami" +
	"biarepublicoffranceanddomtomfrancerepublicofugandarepublicecuadorepublikaslovenijamhuriyakenyasaland#5conghoaxahoichungh" +
	"iavietnamfmrdemrepofvietnamedinatyisraelstatebahrain#5cos#5crotia#5cubritsindischeoceaangebiedbritsterritoriumindeindisc" +
	"heoceaantwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarepubliquelibanaise#5c" +
	"ypoblachtnaheireann#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekfinlandepartmentguiana#5den#5djibuti#5" +
	"dmaharashtransitionalgovernmentethiopianempireethiopia#5domincanrepublicivoorkustchristopherennevisfederatievansaintchri" +
	"stopherennevisfederatievevolksrepubliekjoegoslavierserepublicletland#5drcongoverseasterritoryfrenchsouthernterritoryofno" +
	"rfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricoalitiongovernmentofdemocratickampuchea" +
	"coalitiongovernmentdemocratickampucheapeoplesrepublicbangladeshqiperia#5ethuringen#5etm#5fijumhuriyatassudansouthernfren" +
	"chterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindianoceanchristmasislandsterrito" +
	"ry#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublmadagascarmalagasymadagascarepubliquedevanuaturkmeensere" +
	"publicofdjibouti#5gam#5gdrepubliekgeorgie#5gfranszuidelijkterritoriumbria#5ghashemitekingdomtransjordanhashemitekingdomo" +
	"ftransjordania#5gmy#5gnbritsindischoceaangebiedvandeafarsendeissasgebiedepartementdelamartiniquefrenchsomalilandeparteme" +
	"ntdemayotteratriofnorfkailenteratrinorfkailen#5grc#5grgrondterritorymartinique#5grn#5gua#5gui#5guy#5hai#5hongaarsepeople" +
	"srepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofghanarepublickroatia" +
	"#5hungarije#5iceutah#5independentstatepapuanewguineastatebruneidarussalametropolitanfrancemetropolitanfrankrijkonungarik" +
	"etsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphilippinesultanaatvanomansultana" +
	"atdermaldivensultanaatmuscatenomanipurss#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepublicfor" +
	"mercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#5irn#5irq#5isrepubliekierlandemocratickoreast" +
	"samoa#5ita#5jamhuuriyaddafederaalkasoomaaliyazores#5jorepubliekijslandserepubliekivoorkustchristopherandnevisfederationo" +
	"fsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepubli" +
	"cadecaboverderepubliekcostaricabinda#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuweit#5kyrgyzrespublikasyemen#5kzk" +
	"ingdommorocconnecticuttarpradesh#5laodemocraticpeoplesrepublickoreadempeorepkorea#5latvijasrepublikaeastshqiperise#5lbri" +
	"tishoverzeesterritoryislandsmanisleoffreeportmanisleofman#5lebaneserepublicofarmeniansovietsocialistrepublicadaguineequa" +
	"torialjumhuriyahaljazairiyahaddimuqratiyahashshabiyahelleenserepubliekguatemalagassischerepublicofsouthkorearepublicofso" +
	"uthafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandengeland#5les#5libischarabischejamahiriyy" +
	"a#5lie#5lithuaniarepublicseychellenicrepublicmaledivenezualabamalgasyrepublicmoldaviansovietsocialistrepublicadeguineaec" +
	"uatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiran#5luxizangzizhiqunite" +
	"dkindominikaanserepubliekdermaldivenrepubliekzuidsudannorthmarianaislandstateofnepalestinianautonometerritory#5maa#5mac#" +
	"5madhyapradesh#5magyarkoztarsasagrondterritoryfalklandislandsocialistischethiopia#5malosaolototutoatasiosamoaamelika#5ma" +
	"skateoman#5mawuliwyasuyukoninkrijkgriekenlandepartementdelaguadeloupefrenchafarsissaspanjapan#5mextremadura#5mld#5mliban" +
	"eserepubliekslowakije#5mlt#5mnc#5mngrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthel" +
	"enaandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandasc" +
	"ensionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthe" +
	"lenaascensionentristandacunhasinthelenaenascensionislandsumatransnistria#5mongolischepeoplesrepublicchinamacaospecialadm" +
	"inistrativeregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincieta" +
	"iwanprovincievanchinataiwanprovinceofchinataiwanrepublicamocambique#5morepubliekkroatie#5msintkittsennevislamitischerepu" +
	"bliekiranislandsrepublicofcaboverderepublicofslovakiarepublicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorlu" +
	"chtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkterritory#5mya#5mzm#5nam#5nau#5neportugeserepubliekmaurit" +
	"iusislandsindhivehiraajjeygejumhooriyyaalandislands#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondterritory" +
	"puertoricooperativerepublicguyana#5nirepubliekletlandutchantillesbalears#5norggagonagasriikarnten#5nthuringia#5omauretan" +
	"ia#5pakingdomofegyptarabrepofegyptarabrepublicofthenigerrepublicofchiledelareunion#5palestinianoccupiedterritory#5pan#5p" +
	"arepublieklibanon#5perepubliekliberia#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianassam#5pngrondter" +
	"ritorygibraltarepubliquededjiboutirepublicguatemalagasischerepublicturkmenistan#5pol#5portugueseeastafricastillayleon#5p" +
	"rkingdomofitalykingdomofmoroccokingdomhongarije#5qat#5rokingdomofnepalestinianbevrijdingsorganisatia#5rom#5russiansfsrep" +
	"ubulikayurwandanrepublicofgreecerepublicparaguay#5rvn#5rwaalsbrabantiguabarbuda#5safrica#5salomoneilanden#5sau#5sen#5sey" +
	"#5sie#5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicahonduraswiterland#5skn#5slova" +
	"akserepublieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesre" +
	"publicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkongc" +
	"hinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchin" +
	"apreahreacheanachakrkampucheacambodiakampucheardimcdonaldislandspanishsaharagon#5slu#5slverenigderepubliektanzaniatangan" +
	"yikarepublicofbotswanamibia#5snm#5solomoneilanden#5somalischedemocraticrepublicofthesudandemocraticrepublicofgermanydemr" +
	"epofsaotomeandprincipedemrepofcongoverseasterritoryheardislandsmcdonaldislandsaustralischhoofdstedelijkterritory#5spn#5s" +
	"ri#5ssd#5stpierreenmiguelon#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenurugu" +
	"ay#5surepubliekmoldovaticaansestatevaticaanstadsjikistan#5svgrondterritorygroenlandemocraticfederalyugoslaviaserbiamonte" +
	"negroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepubli" +
	"cadepanamarepublicapanamaldivischeislandsakartveloweraustria#5swazliand#5swd#5swzuidelijkefransegebiedenindezuidelijkein" +
	"discheoceaantartica#5syrischearabrepublicadecolombiarepubliccapeverdeislandsikkim#5tajiksovietsocialistrepublicnorthmace" +
	"donianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5tazania#5thimachal" +
	"pradesh#5tkm#5togroothertogdomluxemburgenland#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthernterritoryfrenchso" +
	"uthernantarcticlandsterritorypapuanewguineapapoua#5tunesischerepublicofcolumbiarepubliccostarica#5turksencaicoseilanden#" +
	"5tuverenigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#5uaemirates#5uga#" +
	"5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesnorthameri" +
	"caunitedstatesterritoryamericansamoaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepublieknamibie#5yem#5yprincipalityandorra" +
	"#5yugoslavsfransezuidelijketerritorialcollectivityfrenchsouthernterritoryofthefrenchsouthernandantarcticlandsterritoryof" +
	"americansamoa#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6" +
	"221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6" +
	"347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6" +
	"411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6" +
	"511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6" +
	"620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6" +
	"705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6" +
	"850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrossherzogtumluxemburgron" +
	"dterritorysaintpierremiquelonorthjemen#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angrandduchedeluxembo" +
	"urggrandduchyofluxembourgrondterritoryturkscaicosislandsturksandcaicosislandsaoudiarabia#6argrondterritoryanguillaopeode" +
	"mreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#6arm#6aul#6aus#6azerb" +
	"aidzjan#6bahamaislands#6barepubliekoegandamannicobarislandsaoediearabie#6belorussischesovietsocialistrepublicvietnamsout" +
	"hadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomo" +
	"rosunion#6bhm#6bhu#6blrepublieksenegallerdoorluchtigsterepublicsanmarinorepublictajikistan#6blzhonghuarenmingongheguover" +
	"seasterritoryunitedstatesminoroutlyingislandsunitedstatesminorpacifischeislandsunitedstatesterritoryusvirginislandsameri" +
	"can#6bngrondterritoryguernseybritishoverzeesterritorypitcairnislandspitcairngroupofislandsovjetoekrainewhampshirepubliqu" +
	"eguineaequatorialeichtenstein#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryvirgini" +
	"slandsunitedstatesterritorynorthernmarianaislandscommonwealthofthenorthernmarianaislandsamericantabria#6brusselscapitalr" +
	"egion#6buitenmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6camerron#6can#6caoverseasterritorynorthe" +
	"rnmarianaislandscocoskeelingwameriksamoaislandstatekuwait#6caportugueserepublicfilipijnen#6cdi#6centraalafrikaanserepubl" +
	"icadeelsalvadorrepublicsouthsoedan#6chashemitischkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealthp" +
	"uertoricollectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsint" +
	"maartennetherlandseastindiesultanaatoman#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofbulgariapeoples" +
	"republicofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#6cubritishsalomonsislandsuomentasavalta#" +
	"6cyprinsedwardislandsovietunie#6czechoslovaksocialistrepublicofthephilippinesrepublicofguatemalagassischerepubliekvancab" +
	"overdecapeverderepublicofslovenianrepublicacolombia#6czrepubliektunesie#6den#6dji#6dmauritiana#6dominionoffijirepublicof" +
	"kenyarepublicmyanmarunion#6drc#6drverenigdestatenvanmexicoverenigdestatenvanbraziliechstenstein#6ecu#6egy#6eqgrondterrit" +
	"oryhongkongeriketnoregon#6eri#6estadoplurinacionaldeboliviaplurinationalstateofboliviamultinationalestaatboliviaplurinat" +
	"ionalestaatvanboliviaplurinationalstatesoformercentraalafrikaanskeizerrijkethiopia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabcha" +
	"zia#6gam#6gdrepubliekturkije#6gfrsouthantarcticterritory#6ghasjemitischkingdomjordania#6gnbritsesalomonseilanden#6grc#6g" +
	"rgrondterritorybermudaislands#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#6hunitedstatesvenezuela" +
	"kshadweepalestinianadminareastvlaanderen#6ice#6independentstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6ire" +
	"publiquedesseychellesrepublickaapverdia#6irn#6irq#6isrepubliekturkiyerepublicofnaoerorepublicadecubarepublicofitalyrepub" +
	"licmoldovaticaanstaatpalestinastaatdercomorenuniecomoren#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceasttimorti" +
	"morlestetaparaguai#6jorepubliekvanuaturkserepublicdahomey#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierser" +
	"epubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsthelenaisl" +
	"ands#6ken#6kos#6kuwestkaapverdemocracticpeoplesrepublickoreadempeoplesrepublicofkoreanorthrhinewestphalia#6kyrghzrepubli" +
	"csloveniarepublicoffinlandrepublicamoldovalenciancommunitymadridemrepkongoverseascollectivityfrenchsouthernterritoryofne" +
	"wcaledoniaanddependenciesterritoryougoslavia#6kzkingdomofspainkingdomswazilandemocratickampuchia#6laopeoplesdemocraticre" +
	"publicofyemenpeoplesdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriadem" +
	"ocraticandpeoplesrepublicofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopular" +
	"republicalgeriapeoplesdemocraticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublictsjechia#6lbritishover" +
	"zeesterritorymontserratchaanachakthainanshengelsemaagdeneilandenvsbuitensteondergeschikteeilandenorthsudan#6lebritishsol" +
	"omonislandsouthcarolina#6les#6libischearabischejamahiriya#6lie#6lithouwen#6lux#6maa#6mac#6mad#6magyarorszagrondterritory" +
	"pitcairnislandsocialistischethiopie#6malvinasfalklandisdsmalvinasfalklandeilandenmalvinasislandsfalklandislandsmalvinasi" +
	"slandstvincentendegrenadinen#6mas#6mawgermany#6mex#6mld#6mlibaneserepublicofaustriarepublicoftunisianrepublicofliberiare" +
	"publicmaldives#6mlt#6mnc#6mngrondterritorycuracaodutchsintmaartenstmartinsaintmaarten#6mongolischevolksrepubliekchinaspe" +
	"cialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolksrepubliekchinaspecial" +
	"eadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicchinaspecialeadministrat" +
	"ieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicicelandemocratischerepubliekduitslandbond" +
	"srepubliekturkmenistan#6morepubliquedhaitirepubliclebanon#6msingapoerepublieksurinamen#6mya#6mzm#6nam#6nau#6neportugeser" +
	"epublicsouthyemensouthtomeprincipeoplesrepubliccongozairepubliquecentrafricainegarabruneidarussalamerikavsvirginislands#" +
	"6newsouthwales#6nic#6nigrondterritoryfaeroerislands#6nirepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollecti" +
	"vitysaintmartinfrenchpartsaintmartinfrancesaintmartin#6northernterritory#6nth#6omaladiven#6pakingdomoftongazaandwestbank" +
	"andgazastripandwestbankgazastripwestbankonigreichbelgien#6palestijnseautonomegebieden#6pan#6parepbieloruslandelawaregypt" +
	"kingdomoflesothongaarserepublicoppervoltadzikistan#6perepbolvenezuela#6philippijnserepubliekzuidvietnamurcia#6pngrondter" +
	"ritorymayotterritoiredesileswallisfutunavarra#6pol#6portuguesewestafricastileleon#6prkingdomromania#6qat#6rokingdomtunes" +
	"ia#6rumania#6russiaussrepubblikatamaltarepublicnamibia#6rvn#6rwaalsgewestelijksamoa#6saformersaintchristopherandnevislam" +
	"itischerepubliekafghanistanrepublicadominicanarischeislandstatelibyanjamahiriya#6salomonislands#6sau#6sen#6serenissimare" +
	"pubblicadisanmarinoordelijkemarianaeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikademokratikatimorlest" +
	"erritoiredesnouvellecaledoniadependanceskoninkrijkhongarije#6slu#6slvolksrepubliekroemenie#6snm#6solomonsislands#6somali" +
	"democraticrepublicduitslandhrapradesh#6spn#6sri#6ssd#6stpierreenmiquelon#6sudine#6surepublicsenegalmamlakahalarabiyahass" +
	"uudiyahenegouwen#6svgrondterritoryreunion#6swashington#6swd#6swzwitsersebondsstaatsgemeenschapserviamontenegrostaatsgeme" +
	"enschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmontenegrouniesocialistsovjetrepubli" +
	"ekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypriakidimokratia#6syrischerepubliek" +
	"colombia#6tajumhuriyatjibuti#6tawyomingwanebraska#6tazadjammukashmiriphablikiyaseningizimuafrikalaallitnunaatsjetsjenia#" +
	"6thi#6tkm#6togrondterritorytokelauheardmcdonaldislandsaudischarabie#6ton#6trieste#6tunisankattansihanaislasmarianasaotom" +
	"eeastprincipeoplesrepublicbeninrepublicestonianrepublickirgistan#6turkmeenserepubliekcaboverdepartementdesaintpierreetmi" +
	"quelonorthdakota#6tuverenigdearabemiraten#6uae#6uga#6ukgrandducheluxembourgrondterritorychristmasislandsaustralian#6ukre" +
	"ta#6uru#6usamerica#6uzbritsemaagdeneilanden#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipal" +
	"ityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterri" +
	"toryincludingeastjerusalemiliaromagna#6yugrandduchyluxembourgrondterritorynorthernmarianenamericanada#6zam#6zan#6zim#7af" +
	"grondterritoryjersey#7albosniehercegovina#7algrandduchyluxemburgrondterritorysvalbardjanmayennoorsfsrepubliektsjaadjara#" +
	"7and#7angrondterritoryalandemocraticrepublicsoedan#7antarctica#7argrondterritoryarubadutcheastindies#7arm#7arunachalprad" +
	"esh#7asaintvincentendegrenadinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahawa" +
	"ii#7barepublictunesia#7bdi#7belorussiansovietsocialistrepublicaarabesaharauidemocraticastillalamanchathamislands#7ben#7b" +
	"ermudas#7bhu#7bih#7bizuidelijksoedan#7blrepublictunisiakingdomofbahrainkingdomdenemarken#7bol#7bot#7brazillia#7brn#7bru#" +
	"7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#7burkinofasocialistischelibischarabischejamahiriyazerbeijan#7cafor" +
	"merunitedrepublicofcameroonfederalrepubliccameroon#7campania#7can#7caymaneilanden#7cgoverzeesegemeenschapsaintpierremiqu" +
	"elonafhankelijkestaatwestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicadeangolazioverzeesdepartement" +
	"saintpierremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritory#" +
	"7chashemitekingdomofjordanewjersey#7chineestaipei#7chn#7civerenigdestatenmexicounitedstatesminorislandstomeandprincipeop" +
	"lesrepublicyemennorthwestterritory#7cmrepublicturkije#7cod#7cokingdomtunisia#7collectivitesaintbarthelemy#7commonwealtha" +
	"ustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovina#7cyprincipatdandorra#7czec" +
	"hoslovakfederalrepublicofsomalia#7den#7dji#7dmaurituislamicrepublicgambiatheargentinerepublicofportugalrepublicofdahomey" +
	"republicslowakije#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinestchristoffelnevislamicrepublicofpakistaninclb" +
	"angladeshpakistan#7espaansesaharabrepsyrie#7estadoplurinacionalboliviamultinationalestateboliviaplurinationalestateboliv" +
	"iarepublicofturkiyecumhuriyetiopia#7eth#7fijumhuriyattshadzjaria#7fin#7fransterritoriumvoorafarsenissasfransgebiedvanafa" +
	"rsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibraltarbritishoverseasterritorypitcairnislandsbritis" +
	"hoverseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeorgiasouthsandwichislandsandsouthgeorgiaandthesouth" +
	"sandwichislandssainthelenaislandsowjetunie#7gbsniaandhrzgvna#7geoverseasterritorysaintmartinfrenchpartsjechoslowaakserep" +
	"ubliektadzjikistan#7gequatoriaalguineeconakry#7gerepublicturkiyeturkey#7ghashemitekingdomjordan#7greatsocialistpeoplesli" +
	"byanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondterritorymacaunitedsatesamericaymans#7" +
	"hongaarserepubliekindonesierepubliekderverenigdestatenvanindonesierreleonedantilles#7hunitedarabicemiratestaatvietnamain" +
	"e#7ina#7independentstateofsamoa#7iriphabhulikhiyeningizimuafrikaaimaneilanden#7irl#7irq#7islamicovergangsstaatafghanista" +
	"nislamicstatenuniaserviamontenegrostatenunia#7isrepublicukrainewbrunswickoninkrijkspanje#7isvalbardogjanmayenandsvalbard" +
	"andjanmayenislandsocialistethiopia#7ita#7ivbrindianoceanterritoiredesterresaustralesetantarctiquesfrancaisestadosunidosm" +
	"exicanosomalirepublicbolivia#7jamhuriyamuunganowatanzaniaunitedrepublicofkazakhstanrepublicacostaricalabria#7jorepublicv" +
	"anuaturkemenistan#7jpn#7kazakhistan#7ken#7kgzuidwestafrika#7kirgizischerepublicofcapeverdecaboverdemocratischesocialisti" +
	"scherepublieksrilankademocraticsocialistrepublicofsrilankarepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#7ko" +
	"republiekcyprussischefederatievannigeriafederatie#7ksaintkittsnevilleanguilladominicanaryislands#7kuw#7laopeodemocraticr" +
	"epubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahiriyyazerbeidjan#7latium#7l" +
	"baliwickguernsey#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstateofvietnamarchechenskayarespublikabyelarussisc" +
	"hefederatia#7lca#7les#7lie#7lturkyye#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolaopdroctaiwanroccupiedpal" +
	"esteinsterritory#7mex#7mgl#7mhl#7mkd#7mlibyanrepubliczimbabwestvlaanderen#7mlt#7mnevada#7mongoolsepeoplesrepublicnorthko" +
	"reademocraticrepublicnorthkoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublichongkongchinaspec" +
	"ialadministrativeregionhongkongchinapeoplesrepublichongkongspecialadministrativeregionchinahongkongsarvanchinamacaosarch" +
	"ina#7mozbekistonrespublikasintbartholomeusoutlyingislandstlucia#7mri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkburund" +
	"i#7neprincipautemonacomoroeilanden#7ngrondterritoryfrenchsouthernterritoryofguamelilla#7nigrondterritoryguaminnesota#7no" +
	"rthernrhodesiazimbabwestaustralia#7nru#7nzl#7omalvinen#7pakoninkrijkirakoninkrijkbelgie#7pan#7parepubliekitalie#7perepub" +
	"liekkosovorepofmoldovatikaanstadzhikistan#7philippijnserepublicunionmyanmarrepublicadelecuadorrepublicadechilerepublicge" +
	"orgiarepublicbotswana#7ple#7plw#7pngemenebestbahamassachusettsjechoslowaaksesocialistischerepubliekvandeunievanbirmasoci" +
	"alistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialguineabissaotomepeoplesrepublicofhun" +
	"garypeoplesrepublickampucheardenmacdonaldeilanden#7pol#7portugeeseastafrikambodjamaica#7prkoninkrijklaosdemvolksreplaosk" +
	"ingdomeswatini#7purepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguineabisseaunitedarabeasternrepublic" +
	"uruguay#7qat#7roubanguicharizonafhankelijkeensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindepen" +
	"dentsovereignrepublickiribatibetaanseautonomeregiomadeira#7rsaintvincentandgrenadinesaintkittsnevitsjechischeenslowaakse" +
	"federatieverepubliekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjestvincentengrenadinesaltanatuman#7rus" +
	"#7rwa#7sam#7sen#7sey#7sgpapuanieuwguineasternsamoa#7skn#7sle#7slovaakserepublicuzbekistan#7smrepubliekpanamamlakatalbahr" +
	"ayn#7solomanislands#7somalischerepubliekwitruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnepalkin" +
	"gdomoftunisiarepublicofmalawirepublicaangola#7srbelorussischessrepubblicaitaliana#7sri#7ssd#7stpapuanorthguineastflander" +
	"s#7sud#7sui#7surepubliekrwandalusia#7svkoninkrijksiamthailand#7swestbengalen#7swzuidrhodesie#7syrischerepublicofirelandr" +
	"epublicdjibouti#7tan#7tga#7thayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitary" +
	"stateunionofserbiaandmontenegrostateunionserbiamontenegrostateunionindia#7tjkertmiseiland#7tkm#7tls#7togrootbritannia#7t" +
	"pe#7ttoerkmenistan#7tunitedstatesbrazilia#7turksecaicosislandsolomonisds#7tuvoormaligesovjetunievanzuidafrikanada#7uae#7" +
	"uga#7ukriti#7uru#7usaintvincentengrenadinestkittsandnevitsjechischeenslowaaksefederalerepubliekduitslandemocratischerepu" +
	"blieksomalietuvosrespublikazachia#7uzbritishcolumbia#7van#7ven#7vie#7vin#7yem#7zam#7zimfidjipricorsica#1ad#1ae#1afederal" +
	"islamicrepubliccomorosislands#1agrootbritannie#1ai#1aljumhuriyahaliraqiyahati#1am#1an#1aoverzeesecollectiviteitfrenchpol" +
	"ynesiaoverseaslandsoffrenchpolynesia#1aq#1arepubliekugandagestan#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bailiwickjersey#1bbr" +
	"itishhonduras#1bd#1bezetpalestijnsgebiedemocraticrepublicofkoreanoordamerikaverenigdestatenvannoordamerikaansemaagdeneil" +
	"andenamerikaanseondergeschikteafgelegeneilandencocoskeelingislandscocosislandsterritory#1bformerbondsrepubliekduitslandb" +
	"onairesainteustatiussabaensinteustatiusminoroutlyingislandsaoediaarabia#1bgrootbrittania#1bharatiyaganarajya#1biot#1bjel" +
	"orussischessrepubliquedusenegalrepublicofkosovorepublicslovakia#1bl#1bm#1bn#1bosnaihercegovina#1bq#1britishoverseasterri" +
	"toryanguillabritishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseaster" +
	"ritorysouthgeorgiasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritory" +
	"sainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristandacunhasainthelenaand" +
	"dependenciesomalischerepublickazachstan#1bsniahrzgvna#1bt#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw" +
	"#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzwitserland#1ca#1cc#1cd#1cformerdemocraticrepubliccongoleopol" +
	"dvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateofthesolo" +
	"monislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbhutankingdomofbelgiumkingdomofbulgaria" +
	"kingdomgriekenlandemocraticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepubliekmold" +
	"avie#1cgrootbrittanie#1chechnya#1ci#1ckingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsouthernzuidpo" +
	"olterritory#1cl#1cm#1cn#1corse#1crete#1cssrepublicservia#1cu#1cverdemocratischevolksrepublieklaosdemocratischevolksrepub" +
	"liekjemenitischearabischerepublieksyriearabrepegyptrepublicijslandserepublicsaintlucia#1cw#1cx#1cy#1czechslovakfederalre" +
	"publicbraziliaunitedstatesterritoryguamterritory#1dd#1democraticfederalrepublicnepalestinianauthorityadministeredterrito" +
	"riesthonia#1djharkhand#1dkingdombhutan#1dm#1doverzeesecollectiviteitsaintbarthelemyfrenchsouthernterritoriestvincentandg" +
	"rensarawakeislands#1dy#1dzikolamalawisconsintvincentendegrenadinesaotomeeprincipeoplesrepublickongobrazzaville#1ec#1ee#1" +
	"egermany#1eh#1el#1erepubliekzambia#1es#1et#1filipijnserepublicaargentina#1fj#1fkingdomegyptexas#1fmrzanzibarandpembaisde" +
	"mocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepofthecongoa#1" +
	"formerunionsovietsocialistrepublicsierraleonethantilles#1fransezuidelijkegebieden#1ga#1gbailliagejerriphablikiraafrikadz" +
	"ongazastrookenwestelijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomaleisefederatiemalaya#1gd#1gemenebesta" +
	"ustralie#1gformercentralafricanrepublicmaldiveislandstbartholomeusofamerica#1ggelderland#1gh#1gilbertandelliceislandsahr" +
	"awirepublicofkosovarepublicportugaljumhuriyahalislamiyahalmuritaniyahelleenserepublicoostenrijkoninkrijkthailandkingdoms" +
	"audiarabia#1gl#1gm#1gn#1gpitcairneilanden#1gq#1grondterritoryamericanvirginislandsusabuitengebiedkleineeilandenvandevere" +
	"nigdestatenmaagdeneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenkleineafgelegeneilandenvandeveren" +
	"igdestatenkleinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenvanamerikaveruitdeku" +
	"stgelegenkleinereeilandenverenigdestatenvanamerikaansekleinereafgelegeneilandenortherncapeverdia#1gs#1gt#1gujarat#1gw#1g" +
	"y#1hksardinia#1hm#1hn#1hrepublikasrpska#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesterritoryamericanvi" +
	"rginislandsamericanaries#1iq#1irepubliknamibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanesta" +
	"n#1jportoricoislandsuomiddenafricanrepublicofsouthsudanrepublickazakhstan#1kerstmisislands#1kgroningen#1kh#1kingdomofnor" +
	"waykingdomofdenmarkkingdomofeswatinikingdomofswazilandkingdomafghanistan#1km#1kn#1kportugueseguineasterncapeverdie#1krim" +
	"#1kwazulunataljumhuriyahallubnaniyahamburgrondterritoryamericansamoaislestateisraeliguria#1kyrgyzrepublicsurinameriksamo" +
	"aeilanden#1kzwitzerland#1la#1lbetsjoeanaland#1lc#1libyakingdomofromania#1lkingdomgreecentrafrika#1lroyaumebelgique#1ls#1" +
	"lt#1lu#1lvolksrepubliekbenindahomey#1ly#1maryland#1mc#1md#1meestserenerepublieksanmarinoordelijkemarianeeilanden#1mforme" +
	"runitedrepubliccameroonunitedrepublicofazerbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorlorosae#1mg#1mh" +
	"#1mkingdomitaliaanserepublicacaboverdemocraticsocialistrepublicsrilankaceylon#1ml#1mm#1mn#1moldoviansovietsocialistrepub" +
	"licafederativadobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1mportoricoeilandman#1mq#1mr" +
	"epchinataiwanchina#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybonairesainteustat" +
	"iussabadutchsaintmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformerdemocratischkampucheardeilandendemcdonaldeilandenov" +
	"ascotia#1ng#1nh#1ni#1nl#1northcarolina#1nportugeesguineastkaapverdischeislandspaansestatecambodia#1nrepiblikdayiti#1nuna" +
	"vuttarakhand#1nzhongguoverseasdepartmentfrenchsouthernterritoryoftheafarsandissasterritory#1om#1paysdoutremerdelapolynes" +
	"iefrancaisequadorepubliekvanpalaurepubliekparaguay#1pe#1pformersaintchristophernevislamitischerepubliekmauritanieislamit" +
	"repmauritanie#1pg#1phillippinerepublicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledo" +
	"nieetdependanceskarepublikaeastkosovespaansguinee#1pkingdomnorway#1plurinationalstatebolivia#1pm#1pn#1principautedemonac" +
	"ommonwealthdominicagemenebestvanaustraliegemenebestvanpuertoricookeilandennieuwzeelandcookeilanden#1ps#1pt#1pw#1py#1qaza" +
	"qstanrespublikasyriauarabemirates#1republiquedemadagascaribischnederlandsindie#1rh#1roemeenserepublieknicaraguahan#1rs#1" +
	"ru#1rw#1saintvincentgrenadinesthelenaeiland#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamericanminorout" +
	"lyingislandsuskleineafgelegeneilandenvandeuskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofcroa" +
	"tiahrvatska#1sh#1singapoureptanzania#1sj#1skingdomofiraqkingdomcambodjarvisislands#1sl#1sm#1sn#1soevereinedemocraticrepu" +
	"blicfijiislandstatevietnamauru#1srepublicachilelareunion#1ss#1stvincentandthegrenadinesaotomeyprincipeoplesrepublicpolen" +
	"#1sultanatemaldivestbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofformergermanyfmrdemrepofgermanyu" +
	"nified#1svalbardislands#1sx#1sy#1sz#1tci#1td#1tfyromenia#1tg#1th#1tjechischerepubliekzuidsoedan#1tkingdomoflaospdry#1tl#" +
	"1tm#1tn#1toerkmenia#1tportugeesguinee#1trentinosouthtirolombardia#1tt#1tvolksrepubliekkongokinshasademocraticrepublicoft" +
	"hecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepublicethiopiaincludinge" +
	"ritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomofsiamkingdomofbhutan#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrij" +
	"kvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaateritrea#1vg#1victoria#1vn#1vu#1wformertanganyikaandzanzibar" +
	"sultanateofzanzibarepublikoesterreichristmasislandterritory#1wsahara#1xkingdomspanje#1yd#1ye#1yt#1yu#1za#1zm#1zrepublicc" +
	"rimea#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8aformercentralafricanempireofethiopia#8ag#8aj#8al#8am#8an#8" +
	"aoverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicbieloruslandrepublicoftajikistanrepublicmontenegrotelibisc" +
	"harabsocialistvolksjamahiriyyazerbaidjan#8aq#8arepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8a" +
	"u#8avtonomnarespublikakrymetropolitaansfrankrijksaintmaarten#8ay#8bailliagejersey#8bbelgischkongovolksrepubliekmongolie#" +
	"8bc#8bd#8belarusrepublicoftrinidadandtobagorepublicadecostaricarepublicofsurinamerepublicoficelandrepubliccolumbia#8bfor" +
	"merlibyanarabjamahiriyah#8bg#8bhoetan#8bkingdomsweden#8bl#8bm#8bn#8bosnaiherzegovina#8bportuguesetimorrocoloradomrepubli" +
	"cofsudan#8britishoverseasterritoryguernseychannelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliekpolen#8bx" +
	"#8byelorussischesovietsocialistrepublicunieburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofburundi#8ca#8" +
	"cbeluuerabelaunitedstatesusaminoroutlyingislandsultanateofoman#8cd#8ce#8cformerrepublicsouthvietnamfmrrepofvietnamarocco" +
	"cosisds#8cg#8ch#8ci#8cj#8ckingdomzweden#8cm#8cn#8coverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8cq#8cs#8c" +
	"t#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8dj#8doverseasterritorycocoskeelingislandsaustralian#8d" +
	"republicfrancestmartinfransdeelstmaartenfransdeelstmartindutchpartstmartinfrenchpartrucialoman#8ec#8eg#8ei#8ekerstisland" +
	"s#8en#8erepublicgreecentralverdemocratischerepubliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbart" +
	"helemynamarchallislands#8es#8et#8ez#8fg#8filippijnen#8fj#8fkingdomitalydveldidislandsabah#8fmrtanganyikatanzania#8former" +
	"duitsedemocratischerepublieksaotomeenprincipenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanatemaldiv" +
	"enrepublicofbolivia#8fprinsdomandorra#8fryserbiaandmontenegrondterritorysainthelenaascensiontristandacunhasthelenaascens" +
	"ionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensionsthelenaascensionentristandacunh" +
	"asthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontristandacunhaandsainthelenadependenc" +
	"iesouthgeoislands#8fsaintpierremiquelon#8ga#8gbritishguiana#8gg#8gh#8gilbertelliceislandspaansestaatbahrein#8gj#8gkingdo" +
	"mnepalestinianoccupiedterritoriestkittsnevisfederationmalaysia#8gl#8gm#8gpapaunewguinea#8gq#8grondterritorysaintmartinfr" +
	"enchpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#8hagereertransitionalislamicst" +
	"ateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdomspain#8hm#8hondurussianfederalevolksrepubli" +
	"ekjoegoslavie#8hrepublicitaliaanserepubliekoppervoltadjikistan#8hu#8ic#8id#8im#8in#8ioverseasterritorysaintpierremiquelo" +
	"nafhankelijkestatesamoa#8irepublickosovaticanstateofisraelliceeilanden#8islamicrepofiran#8it#8ivorstendomandorra#8iz#8ja" +
	"va#8je#8jm#8johnstonislands#8kerstmiseiland#8kg#8kn#8krepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyr" +
	"ianarabrepbulichtenstein#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatecomoros#8lowersaxonyanhaltsjad#8ls#8lt#8lu#8ly#8maur" +
	"ituscany#8mbritishguyana#8mc#8md#8mformertanganyikaenzanzibarbadoesbekistan#8mg#8mh#8midwayislands#8mj#8mkingdomtongaute" +
	"malagasyrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkustkittsandnevisfederationofnigeria#8ml#8mn#8m" +
	"ostserenerepublicsanmarinoordrhodesie#8mpapuanewguniea#8mrepubliclatvianrepubliclitouwen#8mt#8mutawakkilitekingdomyemenf" +
	"ormerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteinclbangladpakistan#8mx#" +
	"8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8nh#8ni#8nl#8northmarianen#8npiruwripuwlika#8nrepublicmalawitr" +
	"ussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivorycoasturias#8ns#8nu#8nz#8paysdoutremerlapo" +
	"lynesiafrancaise#8pc#8pe#8pkirghizistan#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilanden#8ppales" +
	"tinstateofmongoliastateofbahrain#8ps#8puleangatongazawestbankoninkrijkitalie#8qa#8republiquecotedivoirevolutionairevolks" +
	"republiekguineebissautralia#8rm#8roemeenserepublicsuidafrikarepublickirgizstan#8rpalmyraatollituania#8rq#8rs#8rw#8saintc" +
	"hristoffelnevislamitischestaatafghanistan#8sbritshonduras#8sc#8se#8sfederalerepubliekkameroen#8sg#8sh#8sicilia#8sl#8sm#8" +
	"sn#8socialistpeoplesrepublicalbaniarepublicofnamibiaswasiland#8spanishguinea#8statuscivitatisvaticanae#8sultanatezanziba" +
	"republiquerwandaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbakerislands#8td#8th#8ti#8tkokosislands#8tl#8tn#8toscanarias" +
	"#8tpapuanguinea#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelatival" +
	"daoste#8tt#8tukey#8tvorstendommonacomoroislands#8tw#8tx#8tz#8ug#8ukingdomirakingdomroemenia#8upperaustria#8us#8uverarabe" +
	"miraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikae" +
	"nzanzibarpeoplesrepublicbulgarije#8vi#8vm#8vq#8vt#8wa#8wformerdemocratickampucheardendemcdonaldeilanden#8wi#8ws#8wz#8ym#" +
	"8za#8zi#9ad#9ae#9aformerfederatievanmalakkafederatia#9ag#9ai#9al#9am#9aoverzeesterritorysaintpierremiquelonorthholland#9" +
	"aq#9arepublicnaoeroemeensesocialistischerepubliekroemenieuwehebriden#9as#9at#9au#9aw#9ax#9azerbeidjaan#9balearicislands#" +
	"9bbougainville#9bd#9belarussischessrepubliquetogolaise#9bformernederlandseantillenoudnederlandseantillen#9bg#9bh#9bi#9bj" +
	"elorussiafederation#9bl#9bm#9bn#9bosniahercegovina#9bq#9britishoverzeesterritoryanguillaopeoplesdemrepofkorea#9bs#9bt#9b" +
	"verkoninkrijkvansaoediarabiekoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepub" +
	"liquefrancaise#9bz#9ca#9cc#9cd#9cformernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavische" +
	"republicmacedoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempireiran#9cg#9ch#9ci#9ckingdomiraq#9cl#9cm#9cn#" +
	"9coverseascollectivityfrenchpolynesiatahitifrenchpolynesia#9crepublicofchad#9cu#9cvlaamsbrabantiguaenbarbudawlatalkuwayt" +
	"ripura#9cw#9cx#9cy#9czechoslovakrepublicofuppervoltaburkinafasouppervoltarepublicofhondurasovjetunia#9democratischerepub" +
	"liekvancongodemrepzairekinshasacongodemrepzairerepublicofhaiti#9dj#9dkingdomlaostavalley#9dm#9doverseascollectivitysaint" +
	"barthelemy#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9fillipijnen#9fj#9fkingdomsiam#9fmryugoslavia" +
	"#9formercentraalafrikaanserepubliekvandemaledivenrepubliekkirgistan#9frafrenchnewcaledoniafrafrenchsouthernantarcticterr" +
	"itoryfrafrenchsouthernandantarcticterritoriesfransezuidelijkeenantarctischegebiedenorthbrabantiguaenbarudawlatqatarepubl" +
	"iquedjibouti#9ga#9gd#9gemenebestdominicatalunya#9gformernetherlandsantillesformerbyelorussiansovietsocialistrepublicofth" +
	"eunionofburmasocialistrepublicoftheivorycoastrepublicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolu" +
	"tionairepeoplesrepublicguineabissaunitedrepoftanzania#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gphilippijnen#9gq#9gs#9gt#9gu" +
	"#9gw#9gy#9hkingmanreeformercentralafrikaanskeizerrijkethiopie#9hm#9hn#9hrepublicofiraqrepublicofmaltaaformerlibyanarabre" +
	"publicofegyptunitedarabrepublicnorthvietnamibezetpalesteinsgebiedemocraticrepublmadagascaribiannetherlandsguiana#9ht#9hu" +
	"#9id#9ie#9il#9im#9in#9ioverzeesecollectiviteitfrenchguyanafrenchzuidelijkterritory#9iq#9irepublicofmalibischearabischere" +
	"publiekderfilipijnenrepublicwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgermanyformerfederal" +
	"republicgermanyfmrfedrepofgermanyeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollithunia#9jphillippines#9kertmi" +
	"sislands#9kg#9kh#9kingdomofswedenkingdomofhungarykingdomofthailandsiam#9km#9kn#9kphilipijnen#9krepublicofperuandaurundi#" +
	"9kw#9kyrghyzstan#9kz#9la#9lbouveteiland#9lc#9libyanajaria#9lkirghizstan#9lrepublicoftogoleserepubliekdjibouti#9ls#9lt#9l" +
	"u#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9mayanmarchalleila" +
	"nden#9mc#9md#9meestserenerepublicsanmarinoordmarianen#9mformerserbiaandmontenegroformerwitrussischesovietsocialistrepubl" +
	"ictsjechoslowakije#9mg#9mh#9mkirgizistan#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mphillipines#9mq#9mrepublicpana" +
	"maleisefederatia#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublicdrukgyalkhapalestijnseterritorialcollectivitysaintpierremiq" +
	"uelonsaintpierreenmiquelon#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieknigeriafederalrepublickameroen#9ng#9ni#9nl#9no" +
	"rthrhodesia#9nprathetthainautonomousterritorygreenlandautonomousterritoryofgreenlanddanish#9nrepublicrwanda#9nu#9nz#9om#" +
	"9palestijnseautoriteitjechoslowakije#9pe#9pfederalerepublieksomalietuvaluikyrgzstan#9pg#9philippineislandstbartlemy#9pki" +
	"rgyzstan#9plombardije#9pm#9pn#9principalitymonacommonwealthbahamaskateenoman#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9" +
	"royaumedebelgique#9rs#9ru#9rw#9saintpierremiguelon#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skyrghyztan#9sl#9sm#9" +
	"sn#9sovereigndemocraticrepublicfijisovereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai#9srepublicse" +
	"rbia#9ss#9stkittsennevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9sviet" +
	"nam#9sx#9sy#9sz#9tc#9td#9tfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafederatedstates" +
	"ofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelon#9tg#9th#9tjec" +
	"hischerepublicofcolombia#9tkirghizia#9tl#9tm#9tn#9toscanewmexicotedivoregiaoautonomadamadeirafghanistan#9trentinosouthty" +
	"rolouisiana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukyrgistan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg" +
	"#9vi#9vn#9vu#9wformerfederationofmalayafederation#9ws#9xkyrgystan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegef" +
	"edereerdestatenvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohioverzeesecollec" +
	"tiviteitnewcaledoniaterritorybrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 5, 5, 6, 6, 8, 9, 10, 10, 11, 12, 13, 15,
	15, 15, 15, 15, 16, 16, 16, 17, 17, 18, 18, 18, 19, 19, 19, 21,
	23, 26, 26, 28, 28, 31, 32, 34, 35, 37, 37, 37, 38, 39, 39, 39,
	40, 40, 44, 44, 45, 46, 46, 46, 47, 47, 47, 48, 49, 50, 50, 50,
	53, 55, 55, 56, 56, 57, 57, 59, 61, 61, 61, 61, 61, 61, 63, 64,
	64, 64, 65, 66, 66, 66, 67, 68, 68, 69, 71, 71, 71, 72, 72, 74,
	76, 77, 77, 77, 77, 80, 80, 82, 84, 85, 85, 85, 86, 86, 87, 91,
	91, 91, 93, 94, 94, 95, 99, 102, 103, 105, 106, 106, 108, 109, 109, 109,
	111, 112, 113, 114, 116, 118, 120, 122, 123, 126, 127, 127, 129, 130, 130, 133,
	133, 135, 135, 135, 136, 137, 138, 138, 138, 140, 141, 142, 144, 145, 145, 145,
	151, 152, 154, 156, 157, 158, 159, 160, 164, 166, 167, 167, 167, 168, 169, 169,
	169, 169, 171, 172, 173, 174, 176, 177, 179, 179, 180, 182, 183, 185, 185, 185,
	187, 190, 191, 191, 192, 195, 196, 196, 198, 198, 198, 199, 199, 202, 203, 204,
	205, 205, 206, 206, 207, 209, 210, 210, 211, 211, 211, 212, 212, 214, 216, 218,
	220, 221, 221, 221, 222, 224, 225, 228, 229, 230, 230, 231, 232, 233, 233, 235,
	237, 238, 239, 241, 242, 243, 245, 247, 250, 250, 251, 251, 254, 254, 255, 256,
	257, 259, 260, 263, 263, 265, 267, 267, 270, 270, 272, 272, 273, 273, 273, 273,
	274, 275, 275, 277, 278, 280, 281, 283, 283, 283, 284, 285, 286, 288, 289, 290,
	292, 292, 293, 293, 295, 296, 297, 298, 300, 300, 300, 301, 302, 302, 303, 304,
	305, 305, 307, 307, 307, 308, 309, 311, 312, 313, 313, 313, 315, 315, 318, 319,
	320, 321, 325, 325, 329, 331, 332, 335, 335, 336, 337, 337, 341, 341, 342, 345,
	345, 346, 347, 348, 348, 348, 348, 349, 349, 351, 351, 353, 353, 355, 356, 357,
	361, 363, 363, 363, 365, 366, 369, 370, 373, 373, 375, 375, 375, 375, 375, 377,
	378, 378, 378, 378, 381, 382, 384, 385, 386, 387, 388, 388, 388, 389, 389, 389,
	391, 392, 394, 394, 396, 397, 399, 401, 402, 403, 405, 408, 409, 409, 410, 411,
	411, 411, 413, 414, 414, 416, 417, 418, 419, 420, 420, 422, 422, 423, 425, 425,
	425, 427, 427, 429, 431, 432, 433, 433, 435, 435, 437, 437, 439, 440, 440, 440,
	441, 441, 442, 443, 443, 443, 443, 443, 446, 446, 447, 447, 449, 450, 451, 451,
	453, 454, 455, 457, 458, 462, 463, 463, 466, 467, 467, 468, 468, 468, 469, 470,
	471, 471, 472, 473, 475, 477, 477, 479, 479, 480, 480, 480, 484, 484, 484, 484,
	486, 488, 488, 489, 490, 491, 493, 493, 495, 495, 496, 496, 496, 496, 496, 498,
	498, 499, 500, 500, 500, 500, 501, 501, 501, 501, 503, 506, 506, 506, 506, 508,
	509, 512, 512, 513, 514, 516, 519, 522, 525, 525, 525, 525, 528, 528, 529, 531,
	532, 533, 533, 533, 535, 535, 536, 536, 536, 536, 536, 537, 537, 538, 539, 540,
	542, 545, 548, 548, 549, 552, 556, 558, 558, 561, 562, 563, 563, 563, 564, 565,
	568, 568, 569, 569, 570, 570, 570, 571, 572, 573, 573, 574, 575, 575, 576, 576,
	577, 578, 579, 581, 582, 582, 582, 584, 586, 586, 587, 587, 587, 589, 589, 590,
	591, 591, 591, 591, 592, 595, 598, 598, 598, 599, 599, 601, 601, 601, 601, 603,
	603, 605, 606, 606, 608, 609, 611, 612, 614, 615, 615, 616, 620, 621, 623, 623,
	625, 625, 627, 628, 630, 630, 630, 630, 630, 632, 632, 633, 636, 636, 637, 640,
	640, 641, 643, 643, 644, 645, 646, 647, 650, 652, 652, 652, 653, 653, 653, 654,
	655, 658, 659, 660, 662, 664, 665, 665, 665, 665, 665, 666, 667, 667, 669, 670,
	671, 671, 672, 674, 676, 677, 679, 682, 682, 682, 683, 683, 686, 688, 689, 690,
	690, 690, 690, 690, 691, 692, 693, 693, 694, 694, 695, 696, 696, 696, 697, 698,
	698, 700, 700, 701, 701, 703, 705, 705, 707, 707, 707, 707, 708, 710, 711, 711,
	712, 714, 716, 716, 716, 718, 718, 720, 721, 723, 724, 724, 726, 726, 726, 726,
	727, 728, 728, 730, 731, 733, 737, 738, 739, 740, 741, 742, 742, 742, 742, 743,
	743, 744, 745, 746, 746, 747, 747, 747, 747, 748, 749, 749, 750, 751, 751, 752,
	753, 755, 757, 758, 762, 762, 762, 764, 767, 768, 769, 769, 770, 771, 772, 772,
	775, 777, 780, 780, 781, 781, 781, 781, 781, 782, 782, 783, 783, 784, 785, 787,
	789, 790, 792, 795, 799, 799, 799, 800, 800, 801, 801, 802, 802, 802, 805, 805,
	806, 808, 808, 808, 809, 809, 809, 809, 809, 810, 812, 812, 812, 812, 813, 813,
	813, 814, 814, 814, 814, 814, 814, 814, 814, 814, 815, 815, 816, 817, 818, 818,
	818, 818, 818, 820, 821, 822, 822, 822, 822, 822, 822, 822, 822, 822, 823, 823,
	824, 825, 825, 827, 829, 832, 834, 836, 836, 836, 838, 838, 838, 838, 838, 839,
	840, 841, 841, 843, 843, 845, 845, 847, 847, 849, 849, 849, 850, 850, 851, 852,
	854, 855, 858, 861, 862, 862, 863, 864, 864, 866, 866, 866, 868, 868, 868, 869,
	869, 870, 870, 870, 870, 872, 873, 875, 875, 877, 878, 879, 879, 879, 881, 882,
	883, 883, 884, 885, 885, 885, 885, 885, 887, 888, 889, 890, 891, 891, 891, 893,
	894, 894, 895, 895, 895, 895, 895, 895, 895, 899, 899, 899, 899, 899, 900, 901,
	901, 901, 901, 901, 903, 903, 904, 905, 905, 906, 906, 907, 909, 911, 911, 911,
	913, 915, 916, 918, 918, 920, 922, 922, 923, 924, 926, 927, 928, 929, 931, 931,
	931, 931, 934, 936, 937, 938, 940, 940, 941, 943, 943, 943, 945, 945, 946, 946,
	947, 948, 950, 953, 953, 953, 953, 953, 955, 956, 956, 956, 957, 957, 958, 960,
	961, 961, 962, 963, 963, 964, 964, 965, 967, 968, 969, 969, 969, 970, 970, 970,
	971, 973, 974, 978, 979, 981, 983, 984, 985, 985, 986, 986, 988, 989, 991, 993,
	994, 995, 997, 998, 998, 1000, 1000, 1003, 1003, 1003, 1003, 1004, 1004, 1005, 1005, 1008,
	1009, 1010, 1013, 1013, 1013, 1013, 1014, 1014, 1015, 1016, 1016, 1018, 1018, 1020, 1021, 1023,
	1025, 1025, 1025, 1025, 1027, 1028, 1029, 1031, 1031, 1032, 1034, 1036, 1037, 1037, 1038, 1038,
	1040, 1040, 1041, 1042, 1044, 1046, 1049, 1050, 1051, 1054, 1054, 1054, 1055, 1056, 1057, 1057,
	1058, 1058, 1059, 1060, 1061, 1062, 1064, 1066, 1066, 1069, 1069, 1069, 1069, 1071, 1072, 1073,
	1075, 1075, 1076, 1077, 1079, 1080, 1080, 1081, 1083, 1083, 1083, 1083, 1084, 1084, 1085, 1085,
	1086, 1088, 1088, 1090, 1091, 1092, 1093, 1093, 1093, 1095, 1097, 1098, 1098, 1099, 1099, 1099,
	1100, 1102, 1104, 1105, 1107, 1108, 1110, 1111, 1111, 1113, 1115, 1115, 1116, 1116, 1117, 1117,
	1118, 1118, 1118, 1118, 1119, 1119, 1120, 1121, 1121, 1122, 1124, 1124, 1124, 1124, 1124, 1124,
	1124, 1124, 1126, 1126, 1127, 1127, 1128, 1128, 1130, 1131, 1133, 1133, 1137, 1137, 1137, 1139,
	1141, 1143, 1143, 1145, 1145, 1147, 1148, 1148, 1149, 1149, 1149, 1149, 1149, 1151, 1153, 1153,
	1153, 1153, 1155, 1155, 1155, 1156, 1159, 1159, 1160, 1162, 1162, 1163, 1164, 1164, 1165, 1165,
	1167, 1167, 1168, 1170, 1170, 1170, 1172, 1173, 1173, 1173, 1173, 1174, 1174, 1175, 1179, 1179,
	1183, 1185, 1187, 1188, 1188, 1188, 1188, 1189, 1191, 1191, 1191, 1192, 1193, 1193, 1193, 1193,
	1194, 1194, 1195, 1197, 1197, 1197, 1197, 1198, 1199, 1199, 1199, 1199, 1199, 1200, 1200, 1200,
	1201, 1202, 1203, 1203, 1203, 1203, 1203, 1205, 1205, 1207, 1207, 1207, 1208, 1208, 1210, 1212,
	1213, 1213, 1214, 1214, 1216, 1216, 1216, 1219, 1219, 1221, 1222, 1222, 1223, 1223, 1224, 1224,
	1225, 1226, 1228, 1228, 1230, 1231, 1231, 1232, 1233, 1233, 1233, 1234, 1235, 1235, 1235, 1237,
	1237, 1238, 1238, 1240, 1241, 1242, 1243, 1243, 1244, 1244, 1244, 1245, 1245, 1245, 1245, 1247,
	1248, 1251, 1254, 1254, 1255, 1256, 1257, 1259, 1259, 1259, 1261, 1266, 1267, 1268, 1268, 1269,
	1269, 1271, 1272, 1272, 1272, 1274, 1275, 1276, 1276, 1277, 1277, 1278, 1278, 1280, 1280, 1280,
	1282, 1283, 1284, 1285, 1285, 1285, 1286, 1290, 1291, 1292, 1293, 1293, 1295, 1295, 1298, 1298,
	1299, 1301, 1303, 1304, 1304, 1304, 1305, 1306, 1307, 1307, 1307, 1309, 1309, 1310, 1310, 1311,
	1311, 1314, 1314, 1314, 1314, 1317, 1317, 1317, 1317, 1317, 1321, 1323, 1324, 1325, 1326, 1326,
	1327, 1327, 1327, 1327, 1328, 1329, 1329, 1332, 1333, 1333, 1333, 1335, 1335, 1335, 1336, 1336,
	1339, 1341, 1342, 1343, 1343, 1344, 1345, 1345, 1345, 1348, 1348, 1349, 1349, 1349, 1350, 1350,
	1350, 1350, 1352, 1353, 1354, 1354, 1355, 1358, 1359, 1359, 1360, 1360, 1361, 1361, 1361, 1363,
	1364, 1364, 1365, 1367, 1368, 1370, 1370, 1371, 1372, 1372, 1375, 1376, 1377, 1377, 1378, 1378,
	1378, 1379, 1379, 1379, 1379, 1379, 1379, 1380, 1380, 1381, 1381, 1381, 1384, 1384, 1385, 1385,
	1385, 1385, 1386, 1387, 1387, 1388, 1389, 1389, 1389, 1390, 1391, 1391, 1391, 1392, 1392, 1393,
	1394, 1395, 1396, 1399, 1400, 1400, 1401, 1401, 1404, 1404, 1404, 1404, 1404, 1406, 1408, 1410,
	1410, 1411, 1412, 1413, 1413, 1414, 1416, 1416, 1417, 1417, 1418, 1419, 1419, 1421, 1423, 1425,
	1425, 1426, 1426, 1427, 1427, 1427, 1427, 1427, 1427, 1427, 1427, 1427, 1427, 1427, 1429, 1430,
	1432, 1432, 1433, 1433, 1433, 1433, 1434, 1435, 1436, 1437, 1438, 1438, 1438, 1440, 1442, 1442,
	1442, 1442, 1442, 1442, 1442, 1444, 1445, 1445, 1446, 1446, 1446, 1446, 1447, 1449, 1453, 1453,
	1455, 1455, 1456, 1458, 1459, 1459, 1459, 1461, 1464, 1465, 1465, 1465, 1465, 1465, 1466, 1466,
	1466, 1466, 1466, 1468, 1470, 1471, 1472, 1472, 1473, 1475, 1475, 1475, 1475, 1475, 1477, 1478,
	1479, 1480, 1481, 1482, 1482, 1484, 1484, 1484, 1486, 1486, 1488, 1488, 1488, 1488, 1490, 1490,
	1490, 1492, 1493, 1493, 1494, 1494, 1495, 1495, 1495, 1496, 1496, 1496, 1498, 1499, 1500, 1501,
	1501, 1501, 1502, 1503, 1504, 1504, 1504, 1506, 1507, 1508, 1508, 1508, 1508, 1510, 1510, 1510,
	1511, 1513, 1513, 1513, 1513, 1513, 1514, 1514, 1514, 1516, 1516, 1517, 1520, 1520, 1520, 1522,
	1523, 1524, 1526, 1526, 1528, 1528, 1529, 1529, 1529, 1529, 1532, 1533, 1535, 1536, 1536, 1537,
	1537, 1537, 1538, 1539, 1540, 1542, 1544, 1546, 1547, 1547, 1548, 1550, 1552, 1553, 1555, 1556,
	1557, 1558, 1559, 1560, 1562, 1562, 1563, 1565, 1565, 1565, 1566, 1567, 1569, 1570, 1572, 1572,
	1573, 1575, 1576, 1576, 1576, 1579, 1579, 1582, 1582, 1582, 1583, 1583, 1585, 1585, 1585, 1585,
	1587, 1588, 1588, 1589, 1592, 1592, 1595, 1597, 1601, 1601, 1601, 1603, 1604, 1605, 1607, 1609,
	1609, 1609, 1611, 1611, 1611, 1611, 1612, 1613, 1613, 1617, 1620, 1620, 1620, 1621, 1622, 1622,
	1623, 1624, 1624, 1624, 1627, 1627, 1629, 1630, 1634, 1635, 1635, 1635, 1637, 1638, 1638, 1639,
	1639, 1639, 1639, 1639, 1639, 1640, 1640, 1640, 1640, 1641, 1641, 1642, 1642, 1642, 1642, 1642,
	1642, 1644, 1645, 1647, 1647, 1647, 1648, 1650, 1654, 1655, 1655, 1655, 1655, 1656, 1657, 1657,
	1657, 1657, 1658, 1659, 1659, 1661, 1662, 1662, 1663, 1663, 1664, 1664, 1664, 1666, 1666, 1667,
	1668, 1670, 1670, 1671, 1672, 1674, 1676, 1678, 1678, 1679, 1681, 1681, 1681, 1683, 1683, 1683,
	1683, 1683, 1684, 1684, 1684, 1686, 1689, 1690, 1690, 1690, 1690, 1691, 1692, 1692, 1693, 1693,
	1694, 1694, 1694, 1696, 1698, 1698, 1700, 1700, 1700, 1700, 1701, 1701, 1701, 1702, 1702, 1704,
	1705, 1705, 1705, 1705, 1707, 1708, 1709, 1709, 1711, 1712, 1713, 1714, 1715, 1715, 1716, 1718,
	1718, 1721, 1722, 1724, 1725, 1725, 1725, 1727, 1728, 1728, 1729, 1730, 1731, 1731, 1732, 1734,
	1734, 1734, 1735, 1736, 1737, 1738, 1738, 1739, 1739, 1741, 1742, 1743, 1743, 1743, 1743, 1744,
	1746, 1746, 1746, 1748, 1750, 1751, 1752, 1753, 1753, 1753, 1754, 1754, 1756, 1758, 1758, 1759,
	1760, 1760, 1760, 1760, 1761, 1761, 1763, 1763, 1763, 1763, 1764, 1764, 1766, 1766, 1766, 1767,
	1768, 1768, 1768, 1769, 1771, 1772, 1773, 1777, 1778, 1778, 1780, 1780, 1780, 1781, 1781, 1782,
	1783, 1783, 1784, 1784, 1784, 1784, 1784, 1784, 1787, 1788, 1789, 1790, 1791, 1792, 1794, 1795,
	1797, 1797, 1797, 1799, 1801, 1802, 1802, 1802, 1804, 1806, 1808, 1810, 1810, 1811, 1812, 1813,
	1814, 1814, 1815, 1816, 1818, 1820, 1824, 1826, 1828, 1828, 1829, 1829, 1829, 1830, 1831, 1832,
	1833, 1834, 1835, 1835, 1836, 1837, 1837, 1837, 1838, 1839, 1839, 1842, 1843, 1843, 1844, 1844,
	1846, 1848, 1848, 1849, 1850, 1850, 1850, 1851, 1851, 1852, 1852, 1852, 1852, 1853, 1855, 1855,
	1855, 1856, 1856, 1857, 1857, 1859, 1861, 1863, 1865, 1865, 1865, 1865, 1867, 1867, 1867, 1868,
	1868, 1868, 1868, 1868, 1869, 1869, 1870, 1870, 1872, 1874, 1874, 1874, 1876, 1876, 1877, 1877,
	1877, 1877, 1877, 1878, 1880, 1880, 1880, 1880, 1880, 1881, 1882, 1882, 1882, 1882, 1884, 1884,
	1885, 1885, 1885, 1885, 1886, 1886, 1887, 1887, 1887, 1889, 1891, 1893, 1893, 1895, 1895, 1895,
	1897, 1898, 1899, 1899, 1900, 1902, 1902, 1902, 1902, 1902, 1902, 1902, 1903, 1903, 1904, 1904,
	1904, 1905, 1905, 1905, 1906, 1906, 1908, 1909, 1909, 1910, 1912, 1913, 1913, 1915, 1917, 1917,
	1918, 1918, 1918, 1920, 1922, 1924, 1925, 1926, 1927, 1929, 1929, 1929, 1929, 1929, 1931, 1932,
	1932, 1933, 1933, 1933, 1933, 1934, 1934, 1934, 1934, 1934, 1934, 1936, 1937, 1939, 1939, 1939,
	1939, 1940, 1942, 1942, 1945, 1946, 1948, 1948, 1949, 1949, 1951, 1951, 1951, 1952, 1954, 1954,
	1956, 1956, 1957, 1957, 1958, 1959, 1959, 1959, 1961, 1962, 1962, 1964, 1966, 1966, 1966, 1966,
	1966, 1967, 1968, 1969, 1970, 1974, 1976, 1978, 1978, 1978, 1979, 1980, 1980, 1981, 1981, 1981,
	1981, 1982, 1982, 1982, 1984, 1986, 1988, 1990, 1992, 1992, 1993, 1995, 1995, 1997, 1997, 1999,
	1999, 2000, 2001, 2001, 2002, 2004, 2006, 2008, 2009, 2009, 2009, 2010, 2012, 2012, 2013, 2014,
	2015, 2015, 2018, 2019, 2019, 2019, 2020, 2023, 2024, 2024, 2025, 2028, 2030, 2030, 2031, 2032,
	2032, 2032, 2032, 2032, 2034, 2035, 2036, 2037, 2038, 2038, 2039, 2040, 2041, 2041, 2041, 2041,
	2041, 2042, 2043, 2043, 2044, 2044, 2045, 2046, 2047, 2049, 2051, 2052, 2052, 2053, 2053, 2053,
	2055, 2055, 2055, 2055, 2056, 2056, 2058, 2060, 2060, 2061, 2061, 2061, 2062, 2062, 2062, 2062,
	2063, 2063, 2064, 2065, 2065, 2067, 2067, 2069, 2069, 2072, 2073, 2074, 2074, 2077, 2077, 2078,
	2079, 2080, 2081, 2081, 2081, 2082, 2083, 2084, 2085, 2085, 2086, 2088, 2090, 2091, 2091, 2092,
	2094, 2094, 2094, 2095, 2099, 2099, 2099, 2101, 2103, 2104, 2105, 2106, 2108, 2108, 2109, 2109,
	2110, 2111, 2112, 2113, 2115, 2116, 2116, 2117, 2118, 2119, 2119, 2119, 2119, 2119, 2120, 2121,
	2121, 2121, 2123, 2123, 2125, 2126, 2129, 2130, 2130, 2131, 2132, 2134, 2135, 2135, 2135, 2135,
	2136, 2136, 2137, 2138, 2138, 2141, 2142, 2142, 2142, 2142, 2143, 2144, 2144, 2144, 2145, 2145,
	2147, 2147, 2147, 2147, 2148, 2149, 2149, 2151, 2155, 2157, 2157, 2159, 2159, 2159, 2159, 2160,
	2161, 2162, 2163, 2164, 2164, 2166, 2166, 2166, 2167, 2168, 2169, 2169, 2171, 2172, 2173, 2173,
	2173, 2176, 2176, 2178, 2178, 2178, 2178, 2179, 2180, 2180, 2180, 2182, 2182, 2184, 2184, 2184,
	2184, 2184, 2185, 2187, 2189, 2191, 2191, 2191, 2191, 2192, 2193, 2193, 2196, 2196, 2197, 2198,
	2199, 2199, 2201, 2201, 2201, 2201, 2202, 2203, 2203, 2204, 2205, 2207, 2207, 2208, 2209, 2209,
	2209, 2210, 2210, 2210, 2210, 2210, 2210, 2210, 2212, 2212, 2214, 2215, 2216, 2217, 2218, 2219,
	2219, 2220, 2220, 2223, 2225, 2226, 2226, 2227, 2229, 2230, 2231, 2231, 2232, 2234, 2236, 2237,
	2238, 2238, 2238, 2238, 2240, 2241, 2242, 2243, 2244, 2244, 2244, 2244, 2245, 2246, 2248, 2248,
	2248, 2249, 2252, 2252, 2253, 2256, 2257, 2259, 2259, 2260, 2260, 2262, 2262, 2263, 2265, 2266,
	2267, 2268, 2269, 2270, 2271, 2271, 2271, 2272, 2272, 2273, 2276, 2278, 2279, 2280, 2280, 2281,
	2281, 2282, 2282, 2284, 2284, 2284, 2286, 2286, 2287, 2288, 2290, 2290, 2291, 2291, 2292, 2293,
	2293, 2294, 2294, 2294, 2296, 2297, 2299, 2299, 2300, 2300, 2302, 2303, 2303, 2303, 2304, 2307,
	2307, 2307, 2307, 2308, 2311, 2311, 2313, 2314, 2315, 2315, 2316, 2316, 2316, 2317, 2319, 2319,
	2321, 2322, 2323, 2324, 2327, 2328, 2330, 2330, 2331, 2332, 2334, 2335, 2339, 2340, 2342, 2343,
	2343, 2344, 2345, 2346, 2346, 2348, 2350, 2351, 2351, 2352, 2352, 2353, 2353, 2354, 2356, 2357,
	2357, 2358, 2359, 2360, 2360, 2360, 2360, 2360, 2360, 2362, 2362, 2362, 2363, 2365, 2367, 2367,
	2368, 2368, 2369, 2369, 2369, 2371, 2372, 2374, 2376, 2376, 2378, 2379, 2382, 2383, 2384, 2384,
	2385, 2386, 2388, 2390, 2391, 2392, 2394, 2396, 2397, 2398, 2399, 2399, 2401, 2402, 2404, 2405,
	2406, 2406, 2407, 2408, 2409, 2409, 2409, 2409, 2410, 2411, 2413, 2415, 2415, 2416, 2417, 2418,
	2419, 2419, 2419, 2419, 2422, 2423, 2423, 2424, 2426, 2427, 2427, 2428, 2428, 2428, 2429, 2429,
	2430, 2431, 2431, 2433, 2433, 2433, 2433, 2434, 2437, 2437, 2437, 2437, 2438, 2439, 2440, 2440,
	2440, 2441, 2441, 2443, 2445, 2446, 2447, 2447, 2448, 2450, 2452, 2454, 2454, 2455, 2456, 2456,
	2456, 2456, 2456, 2456, 2458, 2461, 2462, 2463, 2464, 2465, 2466, 2467, 2467, 2469, 2469, 2469,
	2470, 2470, 2470, 2470, 2471, 2471, 2471, 2471, 2471, 2472, 2472, 2473, 2474, 2476, 2479, 2479,
	2479, 2480, 2481, 2483, 2483, 2483, 2485, 2485, 2485, 2485, 2487, 2488, 2488, 2488, 2490, 2490,
	2490, 2492, 2494, 2495, 2498, 2498, 2499, 2499, 2499, 2499, 2501, 2503, 2503, 2503, 2504, 2505,
	2505, 2506, 2506, 2506, 2507, 2507, 2509, 2510, 2510, 2510, 2510, 2510, 2510, 2512, 2512, 2513,
	2515, 2516, 2516, 2517, 2519, 2520, 2520, 2521, 2521, 2521, 2521, 2521, 2522, 2522, 2524, 2525,
	2527, 2528, 2529, 2529, 2529, 2529, 2529, 2530, 2531, 2531, 2532, 2533, 2533, 2533, 2533, 2534,
	2534, 2534, 2534, 2534, 2539, 2539, 2539, 2539, 2539, 2540, 2540, 2540, 2540, 2540, 2543, 2543,
	2543, 2543, 2544, 2544, 2545, 2545, 2546, 2546, 2547, 2548, 2548, 2549, 2551, 2552, 2553, 2553,
	2553, 2554, 2555, 2558, 2558, 2558, 2558, 2559, 2560, 2560, 2563, 2564, 2565, 2566, 2568, 2569,
	2570, 2570, 2571, 2575, 2576, 2577, 2578, 2579, 2579, 2579, 2579, 2579, 2580, 2582, 2582, 2582,
	2582, 2584, 2585, 2586, 2590, 2592, 2593, 2593, 2594, 2594, 2594, 2594, 2595, 2596, 2597, 2598,
	2602, 2602, 2603, 2603, 2604, 2605, 2606, 2606, 2606, 2608, 2608, 2609, 2610, 2611, 2611, 2612,
	2613, 2614, 2614, 2615, 2616, 2616, 2617, 2617, 2617, 2620, 2620, 2620, 2621, 2622, 2624, 2625,
	2626, 2627, 2628, 2629, 2629, 2629, 2632, 2633, 2635, 2636, 2637, 2639, 2639, 2640, 2642, 2643,
	2643, 2643, 2643, 2643, 2644, 2644, 2646, 2646, 2647, 2648, 2648, 2648, 2648, 2650, 2650, 2651,
	2652, 2652, 2654, 2654, 2655, 2655, 2656, 2658, 2659, 2662, 2664, 2666, 2666, 2668, 2669, 2670,
	2670, 2671, 2671, 2671, 2671, 2672, 2673, 2675, 2677, 2678, 2678, 2678, 2678, 2678, 2678, 2678,
	2678, 2679, 2679, 2680, 2681, 2681, 2682, 2682, 2686, 2688, 2689, 2690, 2690, 2691, 2691, 2691,
	2692, 2694, 2695, 2695, 2696, 2696, 2696, 2698, 2698, 2699, 2701, 2703, 2706, 2706, 2708, 2708,
	2709, 2709, 2709, 2710, 2711, 2711, 2711, 2712, 2712, 2712, 2712, 2712, 2712, 2714, 2718, 2718,
	2720, 2722, 2723, 2723, 2723, 2723, 2726, 2726, 2726, 2727, 2728, 2730, 2731, 2731, 2732, 2733,
	2734, 2734, 2735, 2735, 2736, 2737, 2737, 2740, 2740, 2740, 2741, 2741, 2742, 2742, 2743, 2744,
	2748, 2749, 2749, 2749, 2752, 2753, 2755, 2756, 2758, 2758, 2758, 2758, 2760, 2761, 2761, 2762,
	2763, 2763, 2763, 2763, 2764, 2766, 2766, 2768, 2769, 2769, 2770, 2771, 2772, 2773, 2773, 2774,
	2776, 2776, 2778, 2778, 2781, 2781, 2783, 2784, 2785, 2786, 2787, 2787, 2788, 2788, 2788, 2788,
	2789, 2789, 2789, 2791, 2792, 2793, 2794, 2795, 2800, 2801, 2803, 2804, 2804, 2804, 2804, 2806,
	2807, 2807, 2807, 2808, 2808, 2808, 2809, 2811, 2813, 2815, 2815, 2817, 2818, 2819, 2820, 2821,
	2822, 2822, 2822, 2823, 2823, 2825, 2825, 2825, 2826, 2826, 2826, 2828, 2832, 2833, 2835, 2836,
	2838, 2838, 2838, 2838, 2838, 2840, 2840, 2841, 2842, 2843, 2845, 2845, 2847, 2847, 2847, 2848,
	2849, 2849, 2852, 2854, 2854, 2854, 2855, 2855, 2859, 2859, 2859, 2859, 2861, 2862, 2862, 2865,
	2867, 2868, 2869, 2871, 2872, 2872, 2873, 2874, 2875, 2877, 2879, 2880, 2881, 2882, 2883, 2884,
	2885, 2887, 2887, 2888, 2889, 2889, 2892, 2893, 2893, 2893, 2893, 2893, 2893, 2893, 2894, 2895,
	2897, 2899, 2902, 2902, 2902, 2902, 2902, 2903, 2904, 2904, 2904, 2905, 2907, 2907, 2910, 2911,
	2911, 2912, 2912, 2912, 2912, 2913, 2913, 2913, 2913, 2915, 2917, 2917, 2917, 2917, 2917, 2918,
	2921, 2921, 2921, 2923, 2924, 2924, 2926, 2929, 2930, 2934, 2936, 2937, 2938, 2939, 2939, 2941,
	2941, 2941, 2944, 2945, 2946, 2948, 2950, 2951, 2952, 2953, 2953, 2955, 2956, 2957, 2957, 2958,
	2960, 2961, 2962, 2963, 2963, 2963, 2964, 2966, 2967, 2969, 2969, 2969, 2970, 2971, 2971, 2972,
	2972, 2972, 2975, 2975, 2975, 2975, 2976, 2978, 2979, 2981, 2982, 2983, 2983, 2983, 2986, 2987,
	2988, 2990, 2990, 2991, 2993, 2993, 2994, 2994, 2997, 2999, 2999, 2999, 3002, 3002, 3002, 3002,
	3002, 3002, 3003, 3003, 3003, 3004, 3004, 3005, 3006, 3007, 3008, 3008, 3008, 3008, 3008, 3008,
	3010, 3012, 3012, 3014, 3015, 3017, 3018, 3018, 3018, 3018, 3020, 3021, 3023, 3024, 3026, 3026,
	3029, 3029, 3030, 3030, 3031, 3031, 3031, 3033, 3034, 3035, 3035, 3036, 3037, 3039, 3039, 3042,
	3042, 3043, 3044, 3045, 3045, 3045, 3047, 3048, 3049, 3049, 3051, 3051, 3053, 3054, 3055, 3057,
	3059, 3059, 3059, 3059, 3061, 3061, 3061, 3063, 3064, 3064, 3064, 3065, 3066, 3066, 3067, 3069,
	3070, 3071, 3072, 3072, 3072, 3073, 3074, 3074, 3074, 3076, 3077, 3079, 3080, 3082, 3084, 3086,
	3089, 3089, 3091, 3092, 3094, 3095, 3095, 3097, 3097, 3097, 3097, 3097, 3098, 3099, 3099, 3100,
	3100, 3102, 3102, 3103, 3104, 3106, 3106, 3107, 3107, 3109, 3110, 3112, 3113, 3113, 3114, 3114,
	3118, 3118, 3119, 3121, 3121, 3121, 3121, 3124, 3125, 3128, 3133, 3133, 3133, 3134, 3136, 3136,
	3136, 3136, 3136, 3137, 3138, 3139, 3140, 3141, 3142, 3143, 3145, 3146, 3147, 3148, 3149, 3151,
	3152, 3153, 3153, 3153, 3155, 3155, 3159, 3160, 3160, 3163, 3165, 3165, 3166, 3166, 3166, 3166,
	3166, 3167, 3167, 3167, 3167, 3168, 3168, 3168, 3168, 3168, 3170, 3172, 3174, 3177, 3180, 3180,
	3180, 3181, 3182, 3182, 3182, 3182, 3184, 3184, 3185, 3186, 3187, 3187, 3187, 3188, 3189, 3190,
	3190, 3191, 3192, 3192, 3193, 3195, 3196, 3197, 3197, 3197, 3198, 3199, 3201, 3202, 3202, 3202,
	3202, 3202, 3202, 3203, 3205, 3207, 3207, 3208, 3208, 3208, 3211, 3211, 3211, 3212, 3212, 3213,
	3214, 3215, 3216, 3217, 3217, 3218, 3218, 3220, 3220, 3222, 3223, 3224, 3225, 3227, 3228, 3229,
	3230, 3231, 3232, 3232, 3232, 3233, 3235, 3237, 3238, 3238, 3238, 3239, 3241, 3242, 3242, 3243,
	3243, 3243, 3245, 3246, 3247, 3249, 3250, 3251, 3251, 3252, 3253, 3253, 3254, 3256, 3256, 3256,
	3256, 3257, 3257, 3257, 3257, 3259, 3259, 3259, 3259, 3259, 3259, 3260, 3260, 3261, 3262, 3263,
	3263, 3263, 3263, 3264, 3265, 3268, 3270, 3271, 3272, 3274, 3275, 3276, 3277, 3277, 3279, 3280,
	3281, 3281, 3281, 3283, 3284, 3286, 3287, 3290, 3290, 3291, 3292, 3293, 3293, 3294, 3295, 3295,
	3296, 3297, 3299, 3300, 3302, 3304, 3305, 3305, 3305, 3305, 3307, 3309, 3309, 3311, 3312, 3313,
	3314, 3315, 3317, 3321, 3323, 3323, 3324, 3325, 3325, 3325, 3327, 3327, 3329, 3329, 3329, 3330,
	3331, 3332, 3332, 3333, 3334, 3335, 3336, 3338, 3340, 3341, 3341, 3341, 3342, 3343, 3346, 3348,
	3349, 3350, 3351, 3351, 3353, 3354, 3355, 3355, 3355, 3355, 3356, 3357, 3358, 3359, 3359, 3360,
	3361, 3361, 3362, 3362, 3363, 3363, 3365, 3365, 3366, 3367, 3368, 3370, 3370, 3370, 3371, 3372,
	3373, 3373, 3373, 3373, 3374, 3375, 3375, 3375, 3376, 3376, 3377, 3377, 3377, 3379, 3379, 3379,
	3380, 3380, 3382, 3383, 3383, 3383, 3383, 3384, 3385, 3385, 3385, 3385, 3385, 3385, 3385, 3386,
	3387, 3389, 3389, 3389, 3390, 3390, 3390, 3392, 3394, 3395, 3395, 3396, 3396, 3397, 3399, 3401,
	3402, 3403, 3405, 3405, 3407, 3408, 3408, 3408, 3408, 3409, 3412, 3414, 3415, 3416, 3417, 3418,
	3418, 3420, 3420, 3421, 3421, 3424, 3424, 3427, 3428, 3431, 3432, 3434, 3435, 3436, 3436, 3438,
	3438, 3440, 3440, 3440, 3440, 3442, 3443, 3445, 3446, 3447, 3449, 3450, 3451, 3453, 3454, 3455,
	3455, 3455, 3456, 3457, 3459, 3459, 3460, 3460, 3460, 3460, 3461, 3462, 3463, 3463, 3465, 3467,
	3469, 3473, 3474, 3474, 3474, 3475, 3475, 3476, 3477, 3477, 3478, 3481, 3482, 3482, 3484, 3485,
	3486, 3488, 3490, 3491, 3492, 3494, 3494, 3494, 3494, 3494, 3495, 3496, 3496, 3497, 3497, 3498,
	3498, 3498, 3500, 3501, 3501, 3503, 3503, 3504, 3506, 3507, 3509, 3512, 3512, 3514, 3514, 3516,
	3516, 3518, 3518, 3521, 3521, 3521, 3523, 3524, 3525, 3526, 3527, 3527, 3529, 3531, 3532, 3533,
	3533, 3535, 3537, 3537, 3537, 3537, 3538, 3541, 3542, 3544, 3546, 3547, 3547, 3548, 3549, 3550,
	3553, 3555, 3556, 3557, 3557, 3557, 3557, 3558, 3558, 3558, 3559, 3560, 3560, 3561, 3564, 3564,
	3566, 3566, 3568, 3568, 3568, 3570, 3572, 3572, 3574, 3574, 3577, 3580, 3580, 3580, 3580, 3582,
	3582, 3583, 3583, 3583, 3583, 3586, 3587, 3588, 3591, 3591, 3592, 3592, 3593, 3594, 3597, 3597,
	3598, 3598, 3601, 3604, 3604, 3608, 3610, 3611, 3611, 3613, 3615, 3618, 3619, 3620, 3621, 3624,
	3625, 3627, 3627, 3629, 3630, 3631, 3631, 3631, 3632, 3633, 3633, 3633, 3635, 3638, 3639, 3639,
	3640, 3640, 3642, 3642, 3642, 3644, 3646, 3646, 3649, 3651, 3651, 3652, 3654, 3655, 3656, 3658,
	3658, 3661, 3662, 3666, 3667, 3667, 3667, 3668, 3669, 3670, 3670, 3671, 3671, 3672, 3674, 3674,
	3676, 3679, 3680, 3685, 3685, 3686, 3687, 3688, 3691, 3695, 3697, 3698, 3700, 3703, 3704, 3705,
	3705, 3706, 3706, 3706, 3706, 3707, 3707, 3709, 3709, 3711, 3714, 3714, 3715, 3715, 3716, 3716,
	3717, 3717, 3718, 3722, 3723, 3724, 3724, 3727, 3728, 3729, 3730, 3732, 3734, 3734, 3734, 3736,
	3736, 3737, 3739, 3739, 3741, 3743, 3743, 3744, 3745, 3745, 3749, 3749, 3750, 3751, 3751, 3753,
	3755, 3756, 3757, 3759, 3761, 3761, 3762, 3763, 3765, 3766, 3767, 3768, 3769, 3770, 3770, 3770,
	3771, 3771, 3771, 3772, 3773, 3774, 3774, 3774, 3776, 3777, 3779, 3781, 3781, 3781, 3783, 3786,
	3787, 3788, 3789, 3790, 3793, 3794, 3795, 3796, 3797, 3798, 3799, 3800, 3800, 3801, 3802, 3802,
	3803, 3803, 3803, 3805, 3805, 3808, 3808, 3808, 3809, 3809, 3811, 3813, 3814, 3814, 3815, 3815,
	3817, 3818, 3819, 3819, 3820, 3820, 3821, 3826, 3828, 3828, 3830, 3832, 3832, 3833, 3833, 3833,
	3835, 3835, 3836, 3836, 3836, 3838, 3838, 3840, 3841, 3841, 3842, 3842, 3842, 3845, 3847, 3847,
	3847, 3850, 3852, 3855, 3856, 3856, 3856, 3856, 3859, 3861, 3861, 3864, 3865, 3865, 3868, 3869,
	3870, 3871, 3871, 3871, 3873, 3873, 3874, 3875, 3876, 3877, 3877, 3878, 3879, 3879, 3880, 3880,
	3883, 3884, 3889, 3893, 3894, 3898, 3899, 3902, 3902, 3902, 3904, 3908, 3909, 3909, 3912, 3913,
	3913, 3914, 3914, 3914, 3914, 3915, 3916, 3918, 3918, 3920, 3921, 3922, 3922, 3923, 3923, 3926,
	3926, 3927, 3930, 3930, 3932, 3932, 3932, 3932, 3934, 3937, 3937, 3941, 3941, 3942, 3942, 3942,
	3943, 3943, 3944, 3946, 3947, 3949, 3951, 3951, 3952, 3954, 3956, 3957, 3957, 3959, 3959, 3961,
	3961, 3963, 3968, 3970, 3971, 3971, 3973, 3973, 3974, 3977, 3978, 3979, 3982, 3983, 3985, 3985,
	3985, 3985, 3988, 3988, 3989, 3990, 3990, 3991, 3993, 3994, 3996, 3997, 3997, 3998, 3999, 4002,
	4003, 4003, 4004, 4007, 4007, 4010, 4012, 4013, 4016, 4017, 4019, 4022, 4023, 4026, 4028, 4029,
	4029, 4030, 4031, 4031, 4032, 4032, 4032, 4032, 4033, 4034, 4036, 4038, 4038, 4042, 4043, 4044,
	4044, 4045, 4047, 4049, 4050, 4050, 4053, 4054, 4056, 4060, 4060, 4062, 4064, 4064, 4064, 4066,
	4067, 4067, 4068, 4068, 4068, 4069, 4070, 4071, 4071, 4072, 4074, 4074, 4075, 4075, 4075, 4077,
	4078, 4080, 4083, 4085, 4087, 4087, 4088, 4091, 4092, 4094, 4094, 4096, 4097, 4097, 4099, 4100,
	4101, 4101, 4101, 4102, 4104, 4105, 4106, 4107, 4108, 4108, 4110, 4110, 4111, 4113, 4113, 4113,
	4114, 4117, 4120, 4121, 4121, 4121, 4122, 4125, 4127, 4129, 4129, 4130, 4133, 4133, 4133, 4135,
	4135, 4136, 4137, 4138, 4139, 4141, 4141, 4143, 4144, 4144, 4144, 4144, 4145, 4145, 4148, 4150,
	4151, 4152, 4157, 4157, 4157, 4158, 4159, 4161, 4162, 4163, 4166, 4169, 4169, 4169, 4171, 4172,
	4174, 4176, 4177, 4179, 4180, 4180, 4180, 4182, 4183, 4183, 4184, 4185, 4185, 4190, 4192, 4195,
	4195, 4196, 4199, 4199, 4199, 4199, 4199, 4199, 4201, 4204, 4207, 4208, 4209, 4209, 4209, 4209,
	4209, 4209, 4212, 4213, 4214, 4214, 4216, 4216, 4217, 4218, 4218, 4218, 4220, 4222, 4223, 4225,
	4225, 4226, 4232, 4233, 4234, 4235, 4237, 4239, 4240, 4242, 4242, 4243, 4243, 4243, 4243, 4244,
	4246, 4246, 4246, 4248, 4248, 4248, 4249, 4249, 4251, 4252, 4255, 4256, 4256, 4257, 4259, 4260,
	4260, 4260, 4261, 4261, 4261, 4261, 4262, 4263, 4264, 4265, 4265, 4266, 4266, 4267, 4268, 4268,
	4268, 4269, 4270, 4270, 4270, 4273, 4273, 4276, 4277, 4278, 4279, 4281, 4281, 4281, 4284, 4289,
	4289, 4292, 4292, 4293, 4294, 4295, 4295, 4297, 4298, 4300, 4302, 4303, 4303, 4303, 4303, 4304,
	4306, 4307, 4309, 4311, 4312, 4312, 4312, 4313, 4314, 4315, 4316, 4316, 4316, 4316, 4319, 4321,
	4321, 4322, 4324, 4325, 4325, 4326, 4327, 4328, 4333, 4334, 4336, 4339, 4341, 4343, 4343, 4345,
	4345, 4345, 4345, 4345, 4345, 4347, 4348, 4349, 4349, 4351, 4351, 4352, 4352, 4352, 4353, 4355,
	4355, 4357, 4360, 4361, 4363, 4364, 4364, 4366, 4368, 4369, 4370, 4371, 4371, 4372, 4374, 4375,
	4375, 4375, 4375, 4375, 4375, 4376, 4377, 4377, 4377, 4378, 4378, 4379, 4380, 4383, 4384, 4385,
	4385, 4386, 4387, 4388, 4390, 4392, 4393, 4396, 4398, 4399, 4400, 4402, 4402, 4402, 4403, 4404,
	4404, 4405, 4405, 4406, 4406, 4406, 4407, 4407, 4408, 4408, 4409, 4411, 4413, 4414, 4416, 4418,
	4418, 4421, 4421, 4421, 4422, 4424, 4429, 4430, 4432, 4436, 4437, 4439, 4439, 4439, 4440, 4441,
	4441, 4441, 4441, 4441, 4441, 4441, 4441, 4441, 4442, 4444, 4445, 4445, 4445, 4446, 4446, 4447,
	4448, 4449, 4449, 4449, 4450, 4450, 4452, 4455, 4459, 4460, 4463, 4467, 4470, 4470, 4471, 4474,
	4474, 4475, 4477, 4477, 4479, 4479, 4480, 4481, 4482, 4485, 4486, 4487, 4489, 4489, 4490, 4490,
	4492, 4494, 4494, 4494, 4494, 4496, 4499, 4500, 4503, 4504, 4506, 4507, 4507, 4509, 4509, 4509,
	4510, 4511, 4511, 4511, 4513, 4514, 4514, 4514, 4515, 4515, 4516, 4516, 4517, 4518, 4520, 4522,
	4525, 4526, 4528, 4529, 4532, 4533, 4538, 4540, 4544, 4544, 4545, 4547, 4547, 4548, 4548, 4549,
	4550, 4550, 4552, 4553, 4553, 4553, 4556, 4556, 4557, 4557, 4559, 4560, 4561, 4562, 4563, 4564,
	4567, 4570, 4572, 4574, 4575, 4577, 4580, 4582, 4584, 4584, 4586, 4587, 4589, 4589, 4591, 4593,
	4594, 4594, 4595, 4596, 4596, 4596, 4596, 4596, 4598, 4598, 4600, 4600, 4600, 4604, 4605, 4606,
	4608, 4610, 4612, 4616, 4616, 4619, 4622, 4625, 4626, 4628, 4630, 4631, 4634, 4635, 4635, 4636,
	4636, 4637, 4639, 4639, 4640, 4642, 4643, 4643, 4644, 4645, 4646, 4647, 4647, 4651, 4653, 4655,
	4657, 4660, 4662, 4665, 4666, 4668, 4670, 4672, 4673, 4675, 4677, 4679, 4682, 4682, 4684, 4685,
	4685, 4685, 4687, 4688, 4688, 4688, 4688, 4689, 4689, 4690, 4691, 4691, 4691, 4693, 4693, 4698,
	4702, 4706, 4708, 4712, 4715, 4717, 4722, 4725, 4726, 4729, 4732, 4736, 4740, 4742, 4745, 4745,
	4746, 4748, 4749, 4751, 4753, 4753, 4754, 4754, 4755, 4755, 4755, 4755, 4757, 4758, 4759, 4762,
	4763, 4764, 4765, 4765, 4765, 4767, 4768, 4769, 4773, 4775, 4776, 4777, 4779, 4781, 4782, 4782,
	4783, 4784, 4785, 4786, 4786, 4787, 4787, 4792, 4792, 4793, 4793, 4794, 4795, 4797, 4798, 4800,
	4802, 4804, 4807, 4809, 4809, 4810, 4813, 4813, 4815, 4817, 4820, 4823, 4825, 4825, 4825, 4825,
	4826, 4829, 4829, 4830, 4831, 4832, 4835, 4835, 4836, 4837, 4837, 4837, 4837, 4839, 4841, 4842,
	4843, 4846, 4847, 4850, 4851, 4853, 4853, 4854, 4855, 4859, 4860, 4862, 4862, 4863, 4863, 4865,
	4866, 4868, 4869, 4869, 4869, 4869, 4871, 4872, 4873, 4873, 4873, 4873, 4874, 4875, 4876, 4880,
	4883, 4886, 4889, 4891, 4894, 4896, 4898, 4902, 4904, 4906, 4907, 4908, 4910, 4911, 4912, 4912,
	4914, 4914, 4915, 4919, 4920, 4920, 4921, 4922, 4922, 4923, 4923, 4923, 4923, 4928, 4929, 4929,
	4931, 4932, 4934, 4934, 4935, 4937, 4938, 4938, 4939, 4941, 4944, 4945, 4945, 4945, 4946, 4946,
	4946, 4946, 4947, 4947, 4948, 4948, 4950, 4950, 4950, 4951, 4952, 4954, 4954, 4957, 4960, 4960,
	4961, 4965, 4966, 4968, 4969, 4970, 4972, 4972, 4973, 4973, 4976, 4977, 4977, 4978, 4980, 4981,
	4984, 4984, 4984, 4985, 4985, 4985, 4986, 4986, 4989, 4989, 4989, 4990, 4991, 4992, 4993, 4997,
	5000, 5002, 5002, 5004, 5006, 5006, 5009, 5009, 5009, 5011, 5012, 5012, 5012, 5013, 5015, 5015,
	5015, 5016, 5016, 5019, 5021, 5022, 5022, 5023, 5023, 5023, 5023, 5024, 5025, 5025, 5026, 5027,
	5029, 5031, 5035, 5038, 5039, 5042, 5043, 5045, 5045, 5046, 5048, 5050, 5052, 5054, 5057, 5057,
	5058, 5060, 5060, 5062, 5063, 5065, 5065, 5066, 5066, 5066, 5068, 5069, 5069, 5070, 5071, 5076,
	5077, 5079, 5080, 5081, 5081, 5083, 5085, 5085, 5086, 5088, 5090, 5091, 5093, 5094, 5094, 5094,
	5096, 5097, 5097, 5098, 5098, 5100, 5100, 5101, 5101, 5101, 5102, 5102, 5102, 5105, 5107, 5108,
	5109, 5112, 5113, 5115, 5116, 5118, 5121, 5122, 5123, 5125, 5129, 5129, 5131, 5132, 5132, 5132,
	5133, 5135, 5138, 5138, 5138, 5138, 5139, 5139, 5139, 5139, 5140, 5140, 5140, 5142, 5143, 5144,
	5147, 5147, 5147, 5149, 5151, 5151, 5153, 5156, 5158, 5158, 5159, 5159, 5160, 5160, 5161, 5161,
	5161, 5161, 5163, 5163, 5164, 5165, 5166, 5167, 5168, 5168, 5168, 5169, 5170, 5171, 5173, 5176,
	5176, 5177, 5179, 5181, 5182, 5182, 5182, 5182, 5183, 5183, 5185, 5185, 5186, 5186, 5186, 5186,
	5186, 5186, 5187, 5190, 5191, 5193, 5193, 5194, 5195, 5198, 5198, 5200, 5201, 5204, 5207, 5209,
	5209, 5211, 5213, 5214, 5215, 5217, 5217, 5217, 5218, 5218, 5219, 5219, 5222, 5222, 5223, 5224,
	5225, 5225, 5227, 5228, 5228, 5229, 5229, 5231, 5231, 5232, 5233, 5234, 5235, 5237, 5240, 5242,
	5244, 5246, 5247, 5248, 5250, 5252, 5253, 5256, 5259, 5262, 5264, 5264, 5265, 5267, 5267, 5269,
	5270, 5271, 5273, 5273, 5274, 5277, 5277, 5278, 5279, 5279, 5282, 5283, 5284, 5285, 5287, 5287,
	5290, 5290, 5290, 5291, 5291, 5292, 5292, 5293, 5293, 5293, 5293, 5294, 5294, 5296, 5296, 5298,
	5298, 5299, 5299, 5300, 5301, 5301, 5301, 5301, 5302, 5303, 5303, 5303, 5303, 5305, 5308, 5310,
	5313, 5314, 5320, 5321, 5322, 5326, 5327, 5328, 5330, 5330, 5330, 5331, 5333, 5335, 5335, 5336,
	5338, 5338, 5339, 5341, 5342, 5342, 5342, 5343, 5344, 5347, 5348, 5348, 5349, 5350, 5352, 5355,
	5357, 5358, 5359, 5361, 5365, 5365, 5365, 5366, 5366, 5367, 5367, 5368, 5368, 5370, 5370, 5370,
	5370, 5370, 5370, 5370, 5370, 5370, 5370, 5370, 5371, 5371, 5372, 5373, 5373, 5374, 5374, 5375,
	5379, 5380, 5381, 5383, 5385, 5386, 5386, 5386, 5386, 5387, 5387, 5388, 5388, 5390, 5390, 5391,
	5392, 5394, 5396, 5397, 5399, 5399, 5401, 5401, 5402, 5404, 5404, 5405, 5405, 5406, 5408, 5408,
	5409, 5412, 5412, 5413, 5416, 5416, 5417, 5418, 5418, 5419, 5420, 5420, 5420, 5423, 5425, 5426,
	5427, 5429, 5430, 5430, 5430, 5432, 5434, 5434, 5434, 5437, 5438, 5438, 5439, 5441, 5441, 5443,
	5446, 5446, 5447, 5449, 5450, 5451, 5451, 5452, 5452, 5452, 5452, 5452, 5453, 5455, 5457, 5459,
	5459, 5459, 5459, 5459, 5460, 5461, 5462, 5462, 5466, 5466, 5467, 5467, 5467, 5469, 5469, 5469,
	5469, 5469, 5472, 5473, 5473, 5473, 5475, 5475, 5476, 5477, 5478, 5480, 5481, 5483, 5483, 5484,
	5484, 5485, 5485, 5486, 5486, 5488, 5489, 5491, 5491, 5491, 5491, 5493, 5494, 5496, 5496, 5498,
	5500, 5500, 5501, 5502, 5503, 5503, 5504, 5505, 5506, 5507, 5507, 5507, 5509, 5511, 5511, 5511,
	5514, 5514, 5517, 5517, 5517, 5517, 5517, 5517, 5518, 5520, 5521, 5521, 5522, 5522, 5523, 5524,
	5524, 5525, 5529, 5531, 5532, 5532, 5535, 5536, 5536, 5536, 5537, 5538, 5538, 5538, 5540, 5541,
	5541, 5541, 5542, 5544, 5544, 5544, 5544, 5545, 5546, 5546, 5547, 5547, 5549, 5551, 5551, 5553,
	5554, 5555, 5558, 5558, 5558, 5560, 5562, 5563, 5564, 5564, 5565, 5567, 5570, 5572, 5574, 5576,
	5576, 5577, 5577, 5579, 5579, 5580, 5583, 5584, 5584, 5585, 5586, 5587, 5589, 5593, 5595, 5597,
	5598, 5598, 5599, 5600, 5600, 5603, 5603, 5605, 5605, 5607, 5607, 5607, 5609, 5611, 5613, 5615,
	5617, 5619, 5620, 5622, 5622, 5622, 5622, 5622, 5624, 5624, 5627, 5628, 5630, 5631, 5631, 5631,
	5631, 5631, 5633, 5634, 5635, 5635, 5637, 5638, 5639, 5640, 5641, 5642, 5643, 5645, 5645, 5648,
	5649, 5654, 5654, 5656, 5656, 5656, 5656, 5658, 5658, 5660, 5661, 5661, 5661, 5663, 5664, 5664,
	5665, 5665, 5665, 5665, 5665, 5666, 5667, 5667, 5668, 5669, 5669, 5670, 5670, 5671, 5671, 5671,
	5672, 5677, 5678, 5680, 5682, 5682, 5684, 5684, 5685, 5685, 5686, 5689, 5689, 5690, 5690, 5690,
	5690, 5690, 5690, 5691, 5692, 5694, 5697, 5697, 5697, 5697, 5697, 5697, 5697, 5698, 5700, 5702,
	5702, 5703, 5704, 5706, 5706, 5707, 5707, 5707, 5709, 5709, 5709, 5709, 5710, 5710, 5710, 5710,
	5712, 5713, 5713, 5714, 5716, 5716, 5716, 5718, 5719, 5721, 5723, 5724, 5725, 5725, 5728, 5731,
	5731, 5733, 5734, 5736, 5736, 5737, 5739, 5740, 5740, 5740, 5740, 5740, 5741, 5741, 5746, 5748,
	5748, 5748, 5749, 5749, 5750, 5753, 5753, 5754, 5755, 5755, 5755, 5757, 5759, 5759, 5760, 5761,
	5761, 5762, 5762, 5762, 5764, 5765, 5765, 5768, 5768, 5768, 5769, 5769, 5770, 5771, 5771, 5771,
	5773, 5773, 5774, 5774, 5774, 5774, 5774, 5775, 5776, 5777, 5777, 5777, 5777, 5778, 5778, 5781,
	5783, 5784, 5786, 5788, 5789, 5790, 5792, 5792, 5792, 5792, 5793, 5794, 5795, 5797, 5797, 5797,
	5797, 5798, 5798, 5799, 5800, 5802, 5803, 5803, 5803, 5803, 5803, 5804, 5804, 5804, 5804, 5804,
	5805, 5806, 5807, 5808, 5809, 5809, 5809, 5810, 5814, 5814, 5815, 5817, 5819, 5820, 5822, 5824,
	5824, 5824, 5826, 5827, 5828, 5829, 5829, 5831, 5833, 5835, 5837, 5837, 5838, 5838, 5841, 5841,
	5843, 5844, 5844, 5845, 5847, 5848, 5848, 5849, 5851, 5853, 5853, 5855, 5855, 5855, 5857, 5858,
	5858, 5858, 5858, 5860, 5862, 5864, 5866, 5869, 5869, 5869, 5870, 5870, 5870, 5870, 5870, 5870,
	5870, 5873, 5873, 5873, 5874, 5875, 5876, 5876, 5877, 5878, 5878, 5879, 5880, 5881, 5883, 5883,
	5884, 5884, 5884, 5885, 5885, 5885, 5886, 5887, 5887, 5889, 5889, 5890, 5893, 5895, 5896, 5896,
	5896, 5898, 5898, 5898, 5900, 5900, 5900, 5900, 5900, 5900, 5901, 5902, 5903, 5903, 5905, 5905,
	5905, 5905, 5905, 5907, 5907, 5908, 5908, 5908, 5908, 5909, 5909, 5911, 5911, 5911, 5911, 5914,
	5915, 5916, 5916, 5916, 5916, 5918, 5918, 5921, 5922, 5923, 5924, 5925, 5925, 5926, 5926, 5928,
	5928, 5928, 5929, 5932, 5932, 5933, 5933, 5933, 5933, 5934, 5935, 5936, 5937, 5937, 5937, 5939,
	5940, 5940, 5941, 5943, 5947, 5949, 5950, 5950, 5951, 5951, 5952, 5953, 5955, 5956, 5959, 5959,
	5959, 5959, 5961, 5961, 5962, 5963, 5963, 5966, 5966, 5966, 5967, 5967, 5969, 5969, 5969, 5970,
	5972, 5973, 5973, 5974, 5977, 5977, 5978, 5980, 5980, 5980, 5982, 5984, 5986, 5986, 5987, 5989,
	5990, 5991, 5992, 5993, 5996, 5997, 5997, 5997, 5998, 5998, 5998, 5999, 5999, 5999, 6000, 6000,
	6001, 6001, 6002, 6003, 6003, 6003, 6003, 6005, 6008, 6008, 6010, 6011, 6012, 6012, 6012, 6012,
	6012, 6013, 6015, 6017, 6018, 6018, 6019, 6021, 6022, 6022, 6022, 6022, 6024, 6024, 6025, 6025,
	6025, 6025, 6025, 6026, 6028, 6029, 6029, 6030, 6031, 6032, 6033, 6034, 6034, 6034, 6035, 6036,
	6038, 6038, 6041, 6041, 6042, 6042, 6043, 6045, 6045, 6047, 6049, 6051, 6054, 6054, 6054, 6055,
	6056, 6056, 6057, 6057, 6061, 6063, 6066, 6067, 6068, 6069, 6070, 6070, 6072, 6073, 6073, 6073,
	6074, 6074, 6076, 6077, 6079, 6080, 6082, 6082, 6082, 6082, 6082, 6084, 6084, 6085, 6086, 6087,
	6087, 6087, 6088, 6089, 6090, 6090, 6091, 6091, 6092, 6095, 6095, 6095, 6096, 6096, 6098, 6100,
	6100, 6100, 6102, 6103, 6104, 6106, 6106, 6108, 6111, 6112, 6112, 6112, 6113, 6113, 6113, 6113,
	6113, 6113, 6113, 6114, 6114, 6116, 6117, 6118, 6119, 6119, 6120, 6120, 6120, 6120, 6121, 6123,
	6123, 6124, 6126, 6127, 6130, 6130, 6130, 6130, 6130, 6130, 6131, 6131, 6134, 6134, 6134, 6136,
	6137, 6138, 6139, 6140, 6141, 6142, 6142, 6143, 6143, 6146, 6147, 6147, 6147, 6147, 6148, 6148,
	6149, 6150, 6150, 6150, 6151, 6151, 6151, 6152, 6152, 6154, 6155, 6156, 6158, 6158, 6158, 6158,
	6159, 6159, 6160, 6161, 6164, 6165, 6167, 6167, 6169, 6169, 6170, 6171, 6174, 6175, 6175, 6175,
	6175, 6177, 6177, 6178, 6181, 6182, 6183, 6183, 6187, 6187, 6187, 6188, 6190, 6191, 6191, 6192,
	6192, 6193, 6193, 6193, 6193, 6194, 6196, 6196, 6196, 6198, 6199, 6200, 6201, 6203, 6205, 6205,
	6206, 6206, 6207, 6207, 6209, 6209, 6210, 6210, 6211, 6211, 6211, 6212, 6212, 6213, 6213, 6213,
	6213, 6214, 6215, 6215, 6217, 6218, 6219, 6221, 6222, 6225, 6226, 6227, 6228, 6228, 6228, 6228,
	6229, 6229, 6229, 6229, 6229, 6230, 6231, 6231, 6231, 6232, 6233, 6233, 6233, 6233, 6234, 6234,
	6236, 6237, 6239, 6239, 6240, 6241, 6245, 6246, 6246, 6249, 6251, 6251, 6251, 6256, 6256, 6256,
	6256, 6257, 6257, 6258, 6258, 6259, 6260, 6260, 6260, 6260, 6260, 6262, 6262, 6263, 6264, 6264,
	6265, 6265, 6266, 6268, 6268, 6271, 6272, 6272, 6272, 6273, 6274, 6274, 6274, 6274, 6275, 6275,
	6278, 6279, 6280, 6282, 6283, 6284, 6284, 6284, 6284, 6284, 6285, 6286, 6286, 6286, 6287, 6288,
	6289, 6290, 6290, 6291, 6292, 6293, 6293, 6293, 6294, 6294, 6296, 6298, 6299, 6300, 6300, 6302,
	6304, 6304, 6305, 6305, 6306, 6308, 6311, 6312, 6313, 6316, 6316, 6317, 6318, 6318, 6318, 6318,
	6319, 6319, 6319, 6319, 6322, 6322, 6322, 6323, 6325, 6325, 6329, 6330, 6330, 6331, 6331, 6331,
	6334, 6334, 6336, 6337, 6338, 6338, 6338, 6338, 6339, 6340, 6340, 6340, 6340, 6340, 6340, 6340,
	6340, 6340, 6341, 6342, 6343, 6343, 6343, 6344, 6345, 6346, 6348, 6348, 6348, 6349, 6349, 6349,
	6350, 6351, 6351, 6352, 6352, 6352, 6353, 6354, 6357, 6357, 6357, 6358, 6358, 6361, 6362, 6362,
	6362, 6363, 6367, 6368, 6368, 6370, 6372, 6373, 6375, 6377, 6378, 6378, 6381, 6383, 6383, 6383,
	6384, 6385, 6386, 6388, 6389, 6390, 6390, 6391, 6391, 6391, 6391, 6392, 6392, 6394, 6394, 6395,
	6395, 6396, 6396, 6397, 6397, 6397, 6397, 6397, 6399, 6399, 6401, 6402, 6402, 6402, 6402, 6402,
	6404, 6405, 6411, 6411, 6411, 6412, 6413, 6413, 6413, 6413, 6414, 6414, 6414, 6415, 6417, 6417,
	6417, 6418, 6419, 6419, 6420, 6420, 6422, 6422, 6423, 6424, 6424, 6425, 6425, 6426, 6427, 6427,
	6429, 6433, 6433, 6434, 6435, 6435, 6435, 6435, 6436, 6438, 6438, 6438, 6438, 6439, 6439, 6439,
	6439, 6439, 6439, 6440, 6440, 6441, 6442, 6442, 6444, 6445, 6445, 6445, 6445, 6445, 6445, 6445,
	6446, 6447, 6447, 6448, 6451, 6453, 6453, 6453, 6453, 6453, 6453, 6454, 6455, 6455, 6455, 6455,
	6456, 6457, 6458, 6460, 6460, 6461, 6462, 6463, 6464, 6466, 6468, 6468, 6468, 6468, 6468, 6469,
	6469, 6469, 6469, 6471, 6472, 6474, 6475, 6476, 6477, 6477, 6477, 6477, 6477, 6479, 6479, 6481,
	6483, 6484, 6484, 6485, 6485, 6486, 6487, 6487, 6488, 6488, 6488, 6489, 6490, 6490, 6490, 6490,
	6490, 6490, 6492, 6492, 6492, 6494, 6494, 6494, 6494, 6494, 6495, 6497, 6498, 6498, 6498, 6499,
	6501, 6501, 6501, 6502, 6505, 6506, 6506, 6506, 6508, 6508, 6508, 6513, 6513, 6515, 6515, 6516,
	6517, 6518, 6521, 6523, 6524, 6527, 6530, 6531, 6531, 6532, 6533, 6534, 6535, 6535, 6536, 6536,
	6536, 6539, 6540, 6540, 6543, 6543, 6545, 6545, 6545, 6545, 6547, 6548, 6549, 6550, 6550, 6550,
	6550, 6552, 6555, 6557, 6557, 6559, 6560, 6561, 6563, 6563, 6567, 6567, 6567, 6568, 6568, 6568,
	6568, 6568, 6568, 6569, 6569, 6569, 6569, 6570, 6571, 6572, 6572, 6573, 6574, 6576, 6576, 6578,
	6578, 6580, 6581, 6581, 6583, 6584, 6587, 6588, 6589, 6589, 6593, 6593, 6593, 6594, 6594, 6595,
	6597, 6599, 6599, 6599, 6600, 6600, 6601, 6601, 6602, 6602, 6603, 6605, 6605, 6605, 6605, 6606,
	6608, 6609, 6609, 6609, 6609, 6610, 6610, 6610, 6612, 6612, 6614, 6614, 6615, 6615, 6616, 6617,
	6617, 6618, 6620, 6620, 6620, 6621, 6621, 6621, 6622, 6624, 6625, 6625, 6628, 6630, 6632, 6633,
	6635, 6635, 6637, 6638, 6639, 6639, 6641, 6642, 6645, 6646, 6648, 6648, 6649, 6651, 6651, 6651,
	6652, 6653, 6653, 6653, 6654, 6654, 6656, 6657, 6659, 6659, 6661, 6661, 6662, 6664, 6664, 6664,
	6664, 6666, 6668, 6669, 6669, 6670, 6673, 6673, 6674, 6675, 6675, 6677, 6677, 6678, 6678, 6679,
	6680, 6680, 6680, 6681, 6685, 6686, 6687, 6687, 6689, 6691, 6692, 6692, 6692, 6692, 6693, 6693,
	6696, 6696, 6698, 6698, 6699, 6700, 6702, 6703, 6704, 6705, 6705, 6706, 6706, 6707, 6707, 6709,
	6709, 6710, 6712, 6713, 6715, 6716, 6717, 6717, 6718, 6719, 6721, 6722, 6723, 6724, 6726, 6727,
	6728, 6729, 6731, 6732, 6733, 6735, 6737, 6739, 6740, 6740, 6742, 6743, 6744, 6745, 6745, 6745,
	6745, 6746, 6746, 6747, 6749, 6750, 6752, 6752, 6752, 6754, 6754, 6756, 6756, 6756, 6757, 6757,
	6757, 6759, 6761, 6762, 6762, 6763, 6764, 6765, 6765, 6765, 6767, 6768, 6770, 6771, 6772, 6773,
	6773, 6775, 6777, 6777, 6777, 6779, 6779, 6780, 6781, 6782, 6783, 6785, 6786, 6788, 6788, 6789,
	6790, 6791, 6793, 6795, 6796, 6797, 6797, 6798, 6800, 6801, 6803, 6804, 6806, 6806, 6806, 6807,
	6807, 6808, 6808, 6808, 6808, 6809, 6809, 6810, 6812, 6813, 6813, 6814, 6815, 6816, 6817, 6817,
	6817, 6818, 6820, 6822, 6822, 6823, 6824, 6825, 6829, 6830, 6830, 6831, 6831, 6831, 6833, 6834,
	6835, 6838, 6839, 6839, 6840, 6841, 6842, 6844, 6845, 6845, 6846, 6846, 6846, 6847, 6847, 6847,
	6847, 6847, 6849, 6852, 6854, 6855, 6855, 6855, 6855, 6856, 6859, 6860, 6862, 6863, 6863, 6864,
	6864, 6865, 6866, 6866, 6866, 6867, 6868, 6868, 6869, 6869, 6869, 6872, 6872, 6873, 6873, 6873,
	6875, 6875, 6876, 6880, 6880, 6881, 6883, 6884, 6884, 6884, 6885, 6888, 6889, 6893, 6893, 6894,
	6895, 6896, 6896, 6898, 6899, 6899, 6900, 6900, 6900, 6902, 6902, 6902, 6903, 6903, 6903, 6904,
	6904, 6905, 6906, 6908, 6909, 6909, 6910, 6910, 6910, 6911, 6912, 6912, 6913, 6913, 6914, 6915,
	6916, 6917, 6917, 6919, 6920, 6922, 6923, 6923, 6926, 6927, 6927, 6928, 6930, 6931, 6931, 6933,
	6933, 6933, 6933, 6934, 6935, 6935, 6936, 6937, 6937, 6938, 6941, 6941, 6942, 6944, 6945, 6946,
	6947, 6949, 6949, 6949, 6952, 6954, 6955, 6955, 6957, 6958, 6961, 6962, 6964, 6965, 6966, 6966,
	6966, 6968, 6970, 6971, 6973, 6975, 6975, 6975, 6976, 6978, 6978, 6979, 6981, 6981, 6982, 6984,
	6985, 6986, 6986, 6987, 6988, 6990, 6990, 6991, 6992, 6992, 6992, 6992, 6994, 6997, 6997, 6999,
	7000, 7002, 7004, 7005, 7005, 7005, 7005, 7007, 7008, 7009, 7010, 7012, 7012, 7015, 7017, 7018,
	7021, 7023, 7024, 7024, 7026, 7027, 7029, 7029, 7030, 7031, 7032, 7034, 7035, 7036, 7037, 7038,
	7038, 7039, 7041, 7043, 7043, 7043, 7043, 7044, 7045, 7047, 7048, 7049, 7050, 7051, 7051, 7052,
	7052, 7053, 7053, 7053, 7053, 7054, 7056, 7058, 7059, 7060, 7061, 7062, 7063, 7064, 7064, 7064,
	7064, 7064, 7065, 7065, 7065, 7066, 7066, 7067, 7069, 7069, 7072, 7074, 7075, 7075, 7077, 7078,
	7079, 7080, 7082, 7083, 7084, 7086, 7087, 7088, 7091, 7094, 7094, 7097, 7098, 7100, 7100, 7100,
	7101, 7103, 7105, 7106, 7107, 7107, 7108, 7108, 7109, 7112, 7114, 7115, 7116, 7116, 7116, 7117,
	7119, 7121, 7122, 7123, 7123, 7124, 7126, 7129, 7131, 7132, 7132, 7132, 7132, 7135, 7136, 7137,
	7139, 7139, 7139, 7140, 7141, 7143, 7143, 7146, 7146, 7146, 7147, 7148, 7148, 7148, 7148, 7148,
	7149, 7149, 7150, 7151, 7151, 7153, 7155, 7157, 7158, 7160, 7160, 7160, 7160, 7161, 7161, 7162,
	7164, 7165, 7167, 7167, 7167, 7167, 7169, 7171, 7171, 7172, 7173, 7174, 7175, 7175, 7176, 7177,
	7179, 7182, 7183, 7185, 7185, 7187, 7190, 7192, 7193, 7194, 7195, 7195, 7195, 7195, 7196, 7197,
	7198, 7202, 7202, 7204, 7205, 7206, 7208, 7208, 7209, 7209, 7210, 7210, 7211, 7211, 7213, 7214,
	7215, 7216, 7216, 7217, 7218, 7219, 7221, 7222, 7222, 7225, 7225, 7225, 7225, 7226, 7227, 7230,
	7230, 7230, 7230, 7232, 7233, 7234, 7234, 7236, 7237, 7238, 7238, 7238, 7239, 7240, 7241, 7241,
	7242, 7242, 7242, 7243, 7245, 7247, 7247, 7247, 7249, 7249, 7250, 7252, 7252, 7254, 7254, 7257,
	7257, 7259, 7259, 7260, 7260, 7260, 7264, 7269, 7269, 7270, 7270, 7271, 7271, 7271, 7272, 7272,
	7275, 7277, 7278, 7279, 7282, 7282, 7286, 7287, 7289, 7290, 7290, 7290, 7290, 7291, 7292, 7293,
	7293, 7293, 7294, 7294, 7295, 7295, 7298, 7299, 7300, 7300, 7300, 7300, 7301, 7301, 7301, 7302,
	7305, 7306, 7307, 7308, 7312, 7313, 7316, 7319, 7323, 7324, 7325, 7327, 7327, 7328, 7330, 7334,
	7334, 7335, 7335, 7337, 7338, 7339, 7340, 7341, 7342, 7342, 7344, 7345, 7345, 7346, 7347, 7348,
	7349, 7350, 7352, 7352, 7353, 7354, 7356, 7359, 7363, 7365, 7368, 7368, 7368, 7368, 7370, 7371,
	7372, 7373, 7374, 7376, 7376, 7377, 7378, 7380, 7380, 7381, 7381, 7383, 7383, 7384, 7385, 7385,
	7386, 7387, 7387, 7388, 7389, 7392, 7392, 7392, 7393, 7394, 7394, 7395, 7398, 7400, 7402, 7404,
	7407, 7408, 7408, 7408, 7408, 7409, 7409, 7409, 7410, 7411, 7411, 7411, 7412, 7412, 7412, 7413,
	7415, 7416, 7416, 7418, 7420, 7423, 7426, 7428, 7429, 7431, 7433, 7436, 7436, 7438, 7440, 7442,
	7443, 7443, 7445, 7446, 7446, 7448, 7451, 7451, 7451, 7451, 7451, 7453, 7453, 7453, 7453, 7453,
	7455, 7457, 7458, 7459, 7461, 7464, 7466, 7470, 7474, 7475, 7475, 7478, 7478, 7479, 7479, 7481,
	7484, 7484, 7485, 7485, 7486, 7486, 7486, 7486, 7488, 7489, 7491, 7492, 7493, 7495, 7496, 7496,
	7496, 7497, 7500, 7500, 7500, 7504, 7508, 7511, 7513, 7514, 7516, 7519, 7519, 7519, 7519, 7521,
	7522, 7523, 7524, 7526, 7528, 7529, 7529, 7529, 7529, 7530, 7532, 7533, 7533, 7534, 7535, 7536,
	7538, 7539, 7539, 7540, 7543, 7544, 7545, 7547, 7549, 7550, 7551, 7552, 7552, 7552, 7554, 7555,
	7555, 7556, 7557, 7559, 7559, 7560, 7561, 7561, 7561, 7561, 7561, 7561, 7562, 7562, 7563, 7563,
	7566, 7567, 7567, 7567, 7568, 7569, 7571, 7571, 7573, 7574, 7576, 7578, 7579, 7580, 7580, 7581,
	7582, 7583, 7583, 7583, 7584, 7585, 7586, 7586, 7586, 7587, 7587, 7588, 7589, 7591, 7591, 7591,
	7591, 7591, 7591, 7592, 7594, 7596, 7597, 7598, 7601, 7601, 7602, 7602, 7605, 7605, 7607, 7608,
	7609, 7610, 7610, 7610, 7610, 7611, 7611, 7612, 7612, 7612, 7612, 7612, 7612, 7614, 7615, 7616,
	7617, 7617, 7618, 7618, 7619, 7619, 7620, 7620, 7620, 7620, 7621, 7623, 7623, 7624, 7626, 7626,
	7626, 7627, 7627, 7628, 7628, 7628, 7628, 7628, 7628, 7629, 7629, 7629, 7631, 7631, 7631, 7632,
	7635, 7636, 7636, 7636, 7638, 7641, 7643, 7643, 7643, 7644, 7644, 7645, 7646, 7648, 7649, 7650,
	7651, 7653, 7654, 7656, 7658, 7659, 7659, 7659, 7660, 7660, 7660, 7660, 7660, 7660, 7661, 7662,
	7664, 7664, 7664, 7664, 7664, 7664, 7664, 7664, 7669, 7669, 7669, 7669, 7669, 7669, 7673, 7675,
	7675, 7676, 7677, 7679, 7681, 7681, 7683, 7684, 7687, 7687, 7687, 7688, 7689, 7690, 7690, 7692,
	7693,
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
	{44, 18160101, 0},         // PRT
	{27, 19211206, 0},         // IRL
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
	{129, 19531109, 0},        // KHM
	{163, 19761215, 0},        // WSM
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
	{139, 19210313, 0},        // MNG
	{185, 19620806, 0},        // JAM
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
	{32, 19910906, 0},         // LTU
	{259, 20080220, 0},        // XKX
	{5, 19181114, 0},          // AUT
	{25, 19920115, 0},         // HRV
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
	{138, 19480104, 0},        // MMR
	{15, 19540325, 19901003},  // DDR
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
	{15, 19491005, 19901003},  // DDR
	{40, 18160101, 0},         // NLD
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
