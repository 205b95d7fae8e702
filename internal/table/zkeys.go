// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{28602, 271, 4, 0x1},   // #542
	{61044, 73, 14, 0x1},   // ethiopiaempire
	{41656, 50, 18, 0x1},   // republicofslovenia
	{41491, 152, 15, 0x1},  // salomonsislands
	{13137, 251, 15, 0x1},  // tokelaneilanden
	{56563, 202, 12, 0x1},  // nethantilles
	{39069, 272, 5, 0x1},   // #6471
	{3867, 188, 4, 0x21},   // #9mx
	{57231, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2369, 163, 5, 0x1},    // samoa
	{40366, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{34761, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5550, 40, 14, 0x1},    // thenetherlands
	{20459, 125, 6, 0x1},   // jordan
	{3582, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10121, 273, 16, 0x82}, // yugoslaviafedrep
	{35776, 71, 12, 0x1},   // egyptarabrep
	{41551, 275, 5, 0x1},   // #6cze
	{11386, 129, 9, 0x1},   // kampochea
	{18563, 252, 9, 0x1},   // chntaiwan
	{40502, 239, 20, 0x1},  // islandspitcairngroup
	{44586, 276, 13, 0x2},  // chinarepublic
	{18007, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{28597, 278, 4, 0x1},   // #541
	{5103, 196, 4, 0x21},   // #9uy
	{2256, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{5230, 108, 4, 0x21},   // #9za
	{48676, 9, 17, 0x1},    // bosnieherzegovina
	{23453, 234, 5, 0x81},  // #2mtq
	{1157, 206, 4, 0x21},   // #9bq
	{38237, 108, 15, 0x1},  // southafrikaunie
	{1731, 237, 25, 0x1},   // norfolkislandsaustralisch
	{2839, 124, 4, 0x21},   // #9iq
	{20958, 231, 20, 0x1},  // sintmaartenfransdeel
	{3871, 140, 4, 0x21},   // #9my
	{53852, 240, 5, 0x1},   // prico
	{26556, 136, 20, 0x1},  // republiekdermaldiven
	{18848, 202, 11, 0x1},  // nedantillen
	{7359, 110, 8, 0x1},    // rhodesia
	{36267, 24, 14, 0x1},   // greecerepublic
	{34995, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{39602, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2278, 138, 12, 0x21},  // unionofburma
	{23891, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{44815, 61, 24, 0x1},   // republiquecentrafricaine
	{60304, 25, 17, 0x1},   // republicofcroatia
	{5049, 225, 25, 0x1},   // overzeesterritoryhongkong
	{20132, 87, 21, 0x1},   // republicademocambique
	{24707, 22, 7, 0x1},    // britain
	{1922, 115, 12, 0x1},   // bruneination
	{4688, 101, 4, 0x21},   // #9sz
	{2421, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{34137, 198, 9, 0x1},   // venezuala
	{28582, 279, 4, 0x1},   // #540
	{5107, 160, 4, 0x21},   // #9uz
	{2399, 209, 12, 0x1},   // bouvetisland
	{1725, 14, 4, 0x21},    // #9cz
	{2843, 123, 4, 0x21},   // #9ir
	{3253, 127, 4, 0x21},   // #9kz
	{3875, 87, 4, 0x21},    // #9mz
	{48019, 63, 23, 0x1},   // cameroonfederalrepublic
	{54702, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57801, 225, 5, 0x1},   // hksar
	{25889, 159, 5, 0x81},  // #2tuv
	{2569, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40665, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{45937, 152, 15, 0x1},  // solomonsislands
	{11670, 104, 14, 0x1},  // frenchtogoland
	{3748, 15, 13, 0x21},   // voormaligeddr
	{15947, 131, 9, 0x1},   // skorearep
	{58083, 99, 18, 0x1},   // southsudanrepublic
	{57046, 140, 15, 0x1},  // federatiemalaya
	{51136, 188, 5, 0x1},   // #7mex
	{453, 124, 11, 0x21},   // kingdomirak
	{4334, 48, 4, 0x21},    // #9rs
	{9585, 149, 10, 0x1},   // stateqatar
	{578, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{1216, 168, 4, 0x21},   // #9bs
	{20215, 98, 22, 0x1},   // federalrepublicsomalia
	{8578, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{3044, 28, 4, 0x21},    // #9is
	{43187, 236, 23, 0x1},  // territoryofnewcaledonia
	{23470, 140, 5, 0x81},  // #2mys
	{15666, 25, 15, 0x1},   // hrvatskacroatia
	{6637, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{8905, 53, 12, 0x1},    // ukrainianssr
	{20630, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{7962, 63, 8, 0x1},     // cameroun
	{26576, 99, 18, 0x1},   // republiekzuidsudan
	{31250, 114, 12, 0x1},  // statebahrain
	{16861, 53, 15, 0x1},   // ukrainerepublic
	{2457, 63, 8, 0x1},     // cameroon
	{24528, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{32850, 21, 18, 0x1},   // francemetropolitan
	{38754, 280, 5, 0x1},   // #6220
	{28107, 251, 5, 0x81},  // #4772
	{28127, 105, 5, 0x81},  // #4788
	{59026, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{12968, 71, 24, 0x1},   // unitedarabrepublicegypte
	{26783, 281, 5, 0x81},  // #2ymd
	{734, 106, 8, 0x1},     // tanzania
	{61339, 215, 7, 0x1},   // wsahara
	{58483, 61, 11, 0x1},   // centrafrika
	{47408, 201, 19, 0x1},  // grondterritoryaland
	{26568, 136, 17, 0x1},  // maldivenrepubliek
	{46007, 282, 5, 0x1},   // #6ssd
	{28827, 283, 5, 0x1},   // #5615
	{8661, 141, 5, 0x1},    // nepal
	{47300, 1, 5, 0x1},     // #7alb
	{51057, 140, 5, 0x1},   // #7mas
	{4680, 249, 4, 0x21},   // #9sx
	{5071, 106, 4, 0x21},   // #9tz
	{5226, 235, 4, 0x21},   // #9yt
	{30205, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{754, 2, 4, 0x21},      // #9ad
	{872, 142, 14, 0x21},   // republicnaoero
	{1161, 171, 4, 0x21},   // #9br
	{1717, 213, 4, 0x21},   // #9cx
	{1957, 69, 4, 0x21},    // #9dz
	{2017, 73, 4, 0x21},    // #9et
	{2586, 25, 4, 0x21},    // #9hr
	{3060, 30, 4, 0x21},    // #9it
	{3485, 36, 4, 0x21},    // #9md
	{23175, 188, 5, 0x81},  // #2mex
	{4068, 42, 4, 0x21},    // #9nz
	{10240, 186, 25, 0x1},  // saintkittsnevisfederation
	{40, 1, 22, 0x21},      // peoplesrepublicalbania
	{23205, 37, 5, 0x81},   // #2mkd
	{18887, 248, 22, 0x1},  // saintpierreetmiquelonf
	{41288, 121, 21, 0x1},  // netherlandseastindies
	{5121, 61, 3, 0x1},     // car
	{8804, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64710, 164, 12, 0x1},  // kingdomyemen
	{48280, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8551, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{38729, 284, 3, 0x1},   // #62
	{38759, 285, 5, 0x1},   // #6221
	{33042, 46, 4, 0x1},    // urss
	{11282, 8, 9, 0x1},     // bulgarije
	{309, 198, 29, 0x21},   // republicabolivarianavenezuela
	{60021, 121, 15, 0x1},  // nederlandsindie
	{45240, 83, 16, 0x1},   // kingdomoflesotho
	{28832, 286, 5, 0x1},   // #5616
	{13779, 83, 11, 0x1},   // basoetoland
	{28822, 287, 5, 0x1},   // #5600
	{51046, 84, 5, 0x1},    // #7mar
	{51483, 87, 5, 0x1},    // #7moz
	{4076, 190, 4, 0x21},   // #9pa
	{4338, 46, 4, 0x21},    // #9ru
	{4684, 153, 4, 0x21},   // #9sy
	{55416, 7, 14, 0x1},    // belgiumkingdom
	{5242, 106, 16, 0x1},   // formertanganyika
	{35715, 41, 18, 0x1},   // norggagonagasriika
	{270, 147, 7, 0x21},    // papuang
	{9068, 163, 18, 0x1},   // formerwesternsamoa
	{33921, 85, 21, 0x1},   // malagassischerepublic
	{758, 112, 4, 0x21},    // #9ae
	{1721, 118, 4, 0x21},   // #9cy
	{16245, 13, 4, 0x1},    // csfr
	{3240, 214, 4, 0x21},   // #9ky
	{3454, 82, 4, 0x21},    // #9ly
	{3489, 39, 4, 0x21},    // #9me
	{15543, 66, 7, 0x1},    // komoren
	{13712, 255, 21, 0x1},  // maagdeneilandenbritse
	{4064, 238, 4, 0x21},   // #9nu
	{2322, 62, 31, 0x21},   // republicofcotedivoireivorycoast
	{9515, 128, 6, 0x1},    // kyrgyz
	{670, 76, 14, 0x1},     // republicguinea
	{29273, 288, 5, 0x1},   // #5alb
	{33490, 67, 18, 0x1},   // caboverderepubliek
	{20581, 107, 15, 0x1},  // republicoeganda
	{38799, 289, 5, 0x1},   // #6290
	{49557, 155, 21, 0x1},  // republiektadzjikistan
	{965, 246, 26, 0x1},    // tristandacunhaensinthelena
	{28092, 155, 5, 0x81},  // #4762
	{19585, 250, 14, 0x1},  // turksandcaicos
	{56878, 246, 23, 0x1},  // sainthelenadependencies
	{28022, 108, 5, 0x81},  // #4710
	{9325, 78, 22, 0x1},    // republicadaguinebissau
	{61417, 93, 16, 0x1},   // federatianigeria
	{3137, 58, 20, 0x1},    // beninformerlydahomey
	{65198, 241, 13, 0x1},  // palestinstate
	{44641, 156, 21, 0x1},  // republiekturkmenistan
	{12929, 71, 5, 0x1},    // egypt
	{31610, 73, 14, 0x1},   // empireethiopia
	{14256, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{36842, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{5169, 257, 4, 0x21},   // #9wf
	{15275, 95, 8, 0x1},    // fmrsudan
	{2412, 78, 20, 0x21},   // republicguineabissau
	{5596, 212, 23, 0x1},   // kofthenetherlandcuracao
	{762, 111, 4, 0x21},    // #9af
	{1220, 116, 4, 0x21},   // #9bt
	{1377, 61, 4, 0x21},    // #9cf
	{37269, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{9717, 129, 8, 0x1},    // cambodja
	{3530, 231, 4, 0x21},   // #9mf
	{40470, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{23382, 232, 5, 0x81},  // #2mnp
	{14599, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11653, 21, 6, 0x1},    // france
	{53682, 186, 11, 0x1},  // stkittsandn
	{35902, 81, 16, 0x1},   // republiekliberia
	{64717, 164, 23, 0x1},  // yemenformerarabrepublic
	{834, 232, 25, 0x1},    // territorynorthernmarianen
	{26196, 254, 22, 0x1},  // staatvandevaticaanstad
	{60434, 119, 19, 0x1},  // republicfijiislands
	{38764, 290, 5, 0x1},   // #6223
	{43776, 95, 10, 0x1},   // northsudan
	{47578, 6, 5, 0x1},     // #7aze
	{28012, 50, 5, 0x81},   // #4705
	{22043, 137, 23, 0x1},  // republicmarshallislands
	{62108, 178, 11, 0x1},  // domrepublic
	{22336, 131, 15, 0x1},  // republicofkorea
	{2242, 223, 18, 0x1},   // departmentofguiana
	{59560, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{28887, 291, 5, 0x1},   // #5666
	{24118, 26, 14, 0x1},   // kingdomhungary
	{4160, 147, 4, 0x21},   // #9pg
	{4342, 94, 4, 0x21},    // #9rw
	{5067, 252, 4, 0x21},   // #9tw
	{799, 167, 4, 0x21},    // #9ag
	{1320, 60, 4, 0x21},    // #9bw
	{1548, 65, 4, 0x21},    // #9cg
	{37498, 106, 20, 0x1},  // republicoftanganyika
	{3236, 132, 4, 0x21},   // #9kw
	{41148, 240, 22, 0x1},  // commonwealthpuertorico
	{64986, 102, 24, 0x1},  // republiekvandeseychellen
	{3615, 85, 4, 0x21},    // #9mg
	{59770, 41, 13, 0x1},   // kingdomnorway
	{10673, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{4544, 79, 17, 0x1},    // guineaequatoriale
	{20543, 19, 7, 0x1},    // estonia
	{9677, 231, 22, 0x1},   // frenchpartsaintmaarten
	{12063, 292, 5, 0x83},  // kongo
	{16113, 40, 20, 0x1},   // kingdomofnetherlands
	{981, 246, 16, 0x1},    // sinthelenaeiland
	{19156, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5430, 241, 20, 0x1},   // palestinianterritory
	{25690, 156, 5, 0x81},  // #2tkm
	{24607, 249, 9, 0x1},   // stmaarten
	{60629, 16, 30, 0x1},   // federalrepublicofformergermany
	{38779, 295, 5, 0x1},   // #6232
	{28087, 153, 5, 0x81},  // #4760
	{28112, 158, 5, 0x81},  // #4776
	{28082, 12, 5, 0x81},   // #4756
	{12511, 138, 13, 0x1},  // republicbirma
	{28007, 161, 5, 0x81},  // #4704
	{28027, 110, 5, 0x81},  // #4716
	{32407, 125, 13, 0x1},  // transjordania
	{52154, 79, 16, 0x1},   // equitorialguinea
	{56621, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38599, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{58940, 123, 12, 0x1},  // iranislamrep
	{19296, 219, 19, 0x1},  // bailiwickofguernsey
	{45459, 296, 5, 0x1},   // #6qat
	{4117, 242, 4, 0x21},   // #9pf
	{28937, 297, 4, 0x1},   // #570
	{5052, 159, 4, 0x21},   // #9tv
	{36592, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{33462, 9, 17, 0x1},    // bosniaherzegovina
	{21818, 52, 13, 0x1},   // turkeyturkiye
	{51860, 254, 12, 0x1},  // vatikaanstad
	{1224, 209, 4, 0x21},   // #9bv
	{1373, 64, 4, 0x21},    // #9cd
	{16229, 161, 6, 0x1},   // #3vdvn
	{35649, 182, 25, 0x1},  // cooperativerepublicguyana
	{23475, 235, 5, 0x81},  // #2myt
	{58904, 123, 21, 0x1},  // islamicrepublicofiran
	{42616, 241, 14, 0x1},  // staatpalestina
	{23103, 136, 5, 0x81},  // #2mdv
	{31561, 68, 7, 0x1},    // djibuti
	{17091, 201, 23, 0x1},  // autonomousprovincealand
	{50812, 39, 9, 0x1},    // montengro
	{5009, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25685, 251, 5, 0x81},  // #2tkl
	{38311, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{17976, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{38769, 298, 5, 0x1},   // #6225
	{3179, 43, 21, 0x1},    // polandpeoplesrepublic
	{363, 198, 19, 0x21},   // bolivrepofvenezuela
	{1827, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{12978, 71, 13, 0x1},   // republicegypt
	{25226, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{37106, 65, 10, 0x1},   // repofcongo
	{59857, 4, 22, 0x1},    // gemenebestvanaustralie
	{47321, 69, 5, 0x1},    // #7alg
	{4859, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{29308, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{28877, 299, 5, 0x1},   // #5660
	{4113, 191, 4, 0x21},   // #9pe
	{24282, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{64002, 163, 24, 0x1},  // onafhankelijkestatesamoa
	{803, 200, 4, 0x21},    // #9ai
	{18046, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{14589, 145, 22, 0x1},  // filipijnencommonwealth
	{37836, 37, 14, 0x1},   // macedoniafyrom
	{2753, 26, 4, 0x21},    // #9hu
	{3458, 84, 4, 0x21},    // #9ma
	{45519, 91, 15, 0x1},   // republicnamibia
	{34819, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{19961, 225, 16, 0x1},  // hongkongchinasar
	{64675, 32, 16, 0x1},   // republiclitouwen
	{25724, 195, 5, 0x81},  // #2tto
	{10999, 37, 15, 0x1},   // tfyrofmacedonia
	{4692, 243, 26, 0x1},   // overzeesdepartementreunion
	{4098, 13, 15, 0x21},   // tjechoslowakije
	{38774, 300, 5, 0x1},   // #6230
	{7266, 226, 23, 0x1},   // heardandmcdonaldislands
	{14213, 218, 8, 0x1},   // faeroeis
	{29673, 66, 17, 0x1},   // stateofthecomoros
	{28017, 98, 5, 0x81},   // #4706
	{53494, 157, 5, 0x1},   // #7tls
	{54981, 127, 18, 0x1},  // republickazachstan
	{41445, 22, 16, 0x1},   // theunitedkingdom
	{20167, 301, 5, 0x1},   // #2fxx
	{41015, 302, 5, 0x1},   // #6cen
	{25157, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{51301, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{28882, 303, 5, 0x1},   // #5663
	{52620, 197, 25, 0x1},  // saintvincentandgrenadines
	{5048, 195, 4, 0x21},   // #9tt
	{17339, 206, 11, 0x1},  // bonairesaba
	{50203, 228, 16, 0x1},  // brindianoceanter
	{7938, 53, 13, 0x1},    // oekraiensessr
	{58093, 127, 18, 0x1},  // republickazakhstan
	{30463, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{37850, 37, 23, 0x1},   // northmacedoniamacedonia
	{45484, 45, 7, 0x1},    // rumania
	{65152, 129, 23, 0x1},  // volksrepubliekkampuchea
	{23428, 88, 5, 0x81},   // #2mrt
	{23433, 233, 5, 0x81},  // #2msr
	{1981, 72, 4, 0x21},    // #9er
	{2749, 184, 4, 0x21},   // #9ht
	{3209, 131, 4, 0x21},   // #9kr
	{3875, 234, 19, 0x1},   // territorymartinique
	{3968, 141, 4, 0x21},   // #9np
	{24766, 22, 30, 0x1},   // greatbritainandnorthernireland
	{23256, 138, 5, 0x81},  // #2mmr
	{2664, 209, 18, 0x1},   // bouvetislandsnoors
	{12638, 82, 22, 0x1},   // libischarabjamahiriyya
	{60463, 142, 5, 0x1},   // mauru
	{29306, 283, 5, 0x1},   // #5alg
	{25919, 252, 5, 0x81},  // #2twn
	{29367, 304, 5, 0x1},   // #5ang
	{16055, 161, 27, 0x1},  // democraticrepublicofvietnam
	{36530, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{30053, 186, 30, 0x1},  // federatiasaintchristophernevis
	{8311, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{10352, 63, 16, 0x1},   // republickameroen
	{42093, 305, 5, 0x1},   // #6fin
	{52173, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13801, 182, 11, 0x1},  // britsguyana
	{21611, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{28852, 306, 5, 0x1},   // #5630
	{6346, 186, 22, 0x1},   // stkittsnevilleanguilla
	{55616, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9534, 181, 9, 0x1},    // guatemala
	{4192, 144, 4, 0x21},   // #9pk
	{10908, 98, 25, 0x1},   // democraticrepublicsomalia
	{11931, 75, 5, 0x1},    // ghana
	{44575, 230, 16, 0x1},  // macausarvanchina
	{5099, 54, 4, 0x21},    // #9us
	{12127, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{309, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17373, 206, 20, 0x1},  // sinteustatiusandsaba
	{1369, 210, 4, 0x21},   // #9cc
	{2013, 18, 4, 0x21},    // #9es
	{4799, 120, 26, 0x21},  // micronesiafederatestatesof
	{16122, 206, 20, 0x1},  // netherlandscaribbean
	{2525, 225, 4, 0x21},   // #9hk
	{3481, 35, 4, 0x21},    // #9mc
	{48716, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{18441, 3, 15, 0x1},    // republicarmenia
	{65511, 63, 25, 0x1},   // federalerepubliekkameroen
	{31118, 21, 14, 0x1},   // francerepublic
	{29362, 307, 5, 0x1},   // #5and
	{49023, 170, 26, 0x1},  // boliviamultinationalestate
	{851, 308, 8, 0x2},     // marianen
	{43511, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{52504, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{22463, 233, 10, 0x1},  // montserrat
	{4228, 35, 18, 0x21},   // principalitymonaco
	{28097, 154, 5, 0x81},  // #4764
	{42108, 310, 5, 0x1},   // #6fsm
	{28077, 51, 5, 0x81},   // #4752
	{42098, 311, 5, 0x1},   // #6fji
	{31086, 91, 7, 0x1},    // namibia
	{23815, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{41110, 312, 5, 0x1},   // #6chn
	{26438, 15, 30, 0x1},   // formergermandemocraticrepublic
	{26105, 89, 15, 0x1},   // mauritiuseiland
	{5020, 52, 4, 0x21},    // #9tr
	{23669, 229, 23, 0x1},  // overseasterritoryjersey
	{47376, 46, 5, 0x1},    // rsfsr
	{807, 1, 4, 0x21},      // #9al
	{23651, 40, 7, 0x1},    // holland
	{8450, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{1977, 24, 4, 0x21},    // #9el
	{10181, 166, 17, 0x1},  // republicargentina
	{3195, 148, 4, 0x21},   // #9kp
	{1337, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3637, 86, 4, 0x21},    // #9ml
	{4047, 142, 4, 0x21},   // #9nr
	{5173, 39, 10, 0x1},    // montenegro
	{56678, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{4377, 161, 29, 0x1},   // democratischerepubliekvietnam
	{21740, 127, 10, 0x1},  // kazahkstan
	{3784, 66, 15, 0x1},    // uniondescomores
	{51411, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{55955, 224, 13, 0x1},  // guamterritory
	{58849, 36, 8, 0x1},    // moldovia
	{25362, 148, 10, 0x1},  // dprofkorea
	{44501, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47114, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29735, 313, 5, 0x1},   // #5aze
	{38784, 314, 5, 0x1},   // #6235
	{38734, 315, 5, 0x1},   // #6205
	{50141, 247, 19, 0x1},  // janmayenandsvalbard
	{28002, 49, 5, 0x81},   // #4703
	{30817, 302, 5, 0x1},   // #5cen
	{63240, 236, 21, 0x1},  // frenchnewcaledoniafra
	{4634, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12567, 138, 17, 0x1},  // unionmyanmarburma
	{56754, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{32580, 234, 24, 0x1},  // grondterritorymartinique
	{38719, 316, 5, 0x1},   // #6160
	{55547, 36, 17, 0x1},   // republiekmoldavie
	{5234, 109, 4, 0x21},   // #9zm
	{33898, 24, 18, 0x1},   // helleenserepubliek
	{811, 3, 4, 0x21},      // #9am
	{14513, 227, 18, 0x1},  // manislandsfreeport
	{1365, 11, 4, 0x21},    // #9ca
	{2052, 120, 4, 0x21},   // #9fm
	{3641, 138, 4, 0x21},   // #9mm
	{40281, 155, 10, 0x1},  // tajikistan
	{16781, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{60288, 144, 16, 0x1},  // republicpakistan
	{1609, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2647, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11104, 165, 9, 0x1},   // zuidjemen
	{17202, 137, 28, 0x1},  // republiekdermarshalleilanden
	{20969, 231, 20, 0x1},  // fransdeelsintmaarten
	{33954, 108, 21, 0x1},  // republicofsouthafrica
	{27997, 151, 5, 0x81},  // #4702
	{11195, 194, 11, 0x1},  // dutchguyana
	{14976, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{60622, 16, 24, 0x1},   // germanyfederalrepublicof
	{467, 213, 16, 0x1},    // christmasislands
	{3665, 87, 19, 0x21},   // republiekmozambique
	{41105, 317, 5, 0x1},   // #6chl
	{13282, 53, 12, 0x1},   // oekrainsessr
	{4164, 145, 4, 0x21},   // #9ph
	{32804, 147, 14, 0x1},  // papuanewguinea
	{5023, 106, 18, 0x1},   // tanzaniamainlandur
	{28822, 318, 4, 0x1},   // #560
	{35390, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{57302, 154, 15, 0x1},  // thailandkingdom
	{650, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{1582, 117, 4, 0x21},   // #9cn
	{33174, 64, 16, 0x1},   // congoleopoldstad
	{6294, 241, 18, 0x1},   // occpalestinianterr
	{3640, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{48150, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{3645, 139, 4, 0x21},   // #9mn
	{8704, 239, 8, 0x1},    // pitcairn
	{63661, 128, 19, 0x1},  // republiekkirgizstan
	{28992, 319, 5, 0x1},   // #5740
	{62999, 145, 11, 0x1},  // filippijnen
	{64914, 232, 13, 0x1},  // northmarianen
	{44184, 320, 5, 0x1},   // #6mng
	{12688, 75, 13, 0x1},   // republicghana
	{44666, 184, 16, 0x1},  // republiquedhaiti
	{50715, 178, 12, 0x1},  // ladominicana
	{46691, 58, 20, 0x1},   // peoplesrepublicbenin
	{15451, 195, 5, 0x1},   // tandt
	{11029, 37, 14, 0x1},   // fyrommacedonie
	{3175, 154, 12, 0x21},  // thailandsiam
	{43474, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{32492, 234, 16, 0x1},  // martiniquefrench
	{44277, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{21302, 102, 18, 0x1},  // eilandenseychellen
	{31704, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{47944, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{22923, 82, 10, 0x1},   // statelibia
	{51041, 85, 5, 0x1},    // #7mad
	{4315, 45, 4, 0x21},    // #9ro
	{4965, 158, 4, 0x21},   // #9to
	{7666, 224, 21, 0x1},   // overzeesterritoryguam
	{48027, 63, 23, 0x1},   // federalrepubliccameroon
	{815, 56, 4, 0x21},     // #9ao
	{1586, 174, 4, 0x21},   // #9co
	{2067, 218, 4, 0x21},   // #9fo
	{14047, 65, 11, 0x1},   // frenchcongo
	{24672, 244, 5, 0x81},  // #2rvn
	{3649, 230, 4, 0x21},   // #9mo
	{22975, 35, 5, 0x81},   // #2mco
	{31076, 91, 17, 0x1},   // lefatshelanamibia
	{4102, 66, 12, 0x1},    // unioncomoros
	{62718, 21, 14, 0x1},   // republicfrance
	{55598, 7, 13, 0x1},    // kingdombelgia
	{38729, 321, 5, 0x1},   // #6200
	{36965, 60, 18, 0x1},   // republicofbotswana
	{35817, 173, 15, 0x1},  // republicofchile
	{21931, 166, 18, 0x1},  // republicargentinia
	{11802, 108, 22, 0x1},  // republiekvansuidafrika
	{31412, 70, 17, 0x1},   // sultanaatzanzibar
	{39629, 164, 10, 0x1},  // northjemen
	{9643, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{4222, 239, 4, 0x21},   // #9pn
	{38714, 317, 5, 0x1},   // #6155
	{38724, 322, 5, 0x1},   // #6165
	{4961, 105, 4, 0x21},   // #9tn
	{49218, 120, 5, 0x1},   // #7fsm
	{12018, 146, 14, 0x1},  // republiekpalau
	{1574, 173, 4, 0x21},   // #9cl
	{36710, 225, 15, 0x1},  // prhongkongchina
	{44697, 323, 5, 0x1},   // #6msi
	{1973, 215, 4, 0x21},   // #9eh
	{26089, 183, 16, 0x1},  // hondurasrepublic
	{2582, 183, 4, 0x21},   // #9hn
	{9621, 16, 9, 0x1},     // germanyfr
	{32736, 75, 15, 0x1},   // republicofghana
	{3619, 137, 4, 0x21},   // #9mh
	{10298, 55, 16, 0x1},   // jugoslaviaformer
	{34525, 18, 6, 0x1},    // spanja
	{19239, 114, 14, 0x1},  // kingdombahrein
	{33534, 128, 20, 0x1},  // kirgizischerepubliek
	{643, 8, 17, 0x21},     // republicbulgarije
	{186, 12, 6, 0x21},     // suisse
	{41912, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{6380, 112, 11, 0x1},   // theemirates
	{6687, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{5541, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{4295, 57, 7, 0x1},     // burundi
	{5360, 71, 18, 0x1},    // unitedarabrepublic
	{7713, 13, 14, 0x1},    // czechoslovakia
	{62038, 51, 13, 0x1},   // kingdomsweden
	{22229, 193, 19, 0x1},  // republiekelsalvador
	{35618, 324, 5, 0x1},   // #5nic
	{26066, 156, 12, 0x1},  // turkmenistan
	{4218, 248, 4, 0x21},   // #9pm
	{29751, 168, 14, 0x1},  // bahamaeilanden
	{51193, 38, 5, 0x1},    // #7mlt
	{4957, 156, 4, 0x21},   // #9tm
	{36238, 94, 18, 0x1},   // repubulikayurwanda
	{1759, 59, 11, 0x21},   // burkinafaso
	{10499, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{42491, 102, 18, 0x1},  // seychellesrepublic
	{57095, 61, 22, 0x1},   // centralafricanrepublic
	{20047, 217, 5, 0x81},  // #2flk
	{1578, 63, 4, 0x21},    // #9cm
	{19264, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{49144, 20, 5, 0x1},    // #7fin
	{2021, 20, 4, 0x21},    // #9fi
	{38033, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18579, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{2578, 226, 4, 0x21},   // #9hm
	{2876, 236, 21, 0x1},   // territorynewcaledonia
	{4072, 143, 4, 0x21},   // #9om
	{21333, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17346, 206, 20, 0x1},  // sabaandsinteustatius
	{50481, 67, 18, 0x1},   // capeverdecaboverde
	{36400, 144, 17, 0x1},  // republiekpakistan
	{7768, 95, 14, 0x1},    // until2011sudan
	{33066, 62, 19, 0x1},   // cotedivoirerepublic
	{58333, 203, 18, 0x1},  // americansamoaisles
	{39912, 73, 19, 0x1},   // ethiopiaincleritrea
	{54330, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61433, 152, 4, 0x81},  // #490
	{31469, 325, 5, 0x1},   // #5cze
	{41712, 326, 5, 0x1},   // #6den
	{51665, 224, 15, 0x1},  // territoryofguam
	{4643, 257, 15, 0x1},   // wallisandfutuna
	{46942, 255, 21, 0x1},  // britsemaagdeneilanden
	{32191, 16, 25, 0x1},   // bundesrepublikdeutschland
	{19817, 69, 5, 0x81},   // #2dza
	{4205, 43, 4, 0x21},    // #9pl
	{4953, 157, 4, 0x21},   // #9tl
	{10608, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{33105, 64, 29, 0x1},   // democraticrepublicformercongo
	{47091, 31, 25, 0x1},   // principalityliechtenstein
	{27932, 186, 5, 0x81},  // #4659
	{48833, 58, 15, 0x1},   // dahomeyrepublic
	{17933, 198, 18, 0x1},  // republiekvenezuela
	{684, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{53279, 68, 16, 0x1},   // republicdjibouti
	{33862, 69, 8, 0x1},    // aljazair
	{39855, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{63804, 111, 26, 0x1},  // islamicrepublicafghanistan
	{44179, 285, 5, 0x1},   // #6mnc
	{22414, 148, 11, 0x1},  // koreademrep
	{5405, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{26788, 327, 5, 0x82},  // #2yug
	{53977, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{37873, 37, 14, 0x1},   // fyrommacedonia
	{23503, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{17746, 185, 7, 0x1},   // jamaika
	{36048, 85, 20, 0x1},   // malagasischerepublic
	{36145, 84, 14, 0x1},   // moroccokingdom
	{35488, 329, 5, 0x1},   // #5nau
	{8187, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{36884, 226, 21, 0x1},  // heardimcdonaldislands
	{41725, 88, 10, 0x1},   // mauritiana
	{38709, 330, 5, 0x1},   // #6150
	{4941, 251, 4, 0x21},   // #9tk
	{2430, 235, 21, 0x1},   // collectiviteitmayotte
	{27927, 331, 5, 0x1},   // #4658
	{55351, 254, 23, 0x1},  // holyseevaticancitystate
	{1560, 211, 4, 0x21},   // #9ck
	{2038, 217, 4, 0x21},   // #9fk
	{35209, 87, 19, 0x1},   // republicamocambique
	{9231, 332, 13, 0x82},  // congorepublic
	{3623, 37, 4, 0x21},    // #9mk
	{12266, 194, 7, 0x1},   // surinam
	{39912, 73, 16, 0x1},   // ethiopiainclerit
	{53032, 141, 12, 0x1},  // nepalkingdom
	{48067, 214, 14, 0x1},  // caymaneilanden
	{35958, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{20409, 160, 20, 0x1},  // republiekoezbekistan
	{18094, 198, 24, 0x1},  // venezuelaverenigdestaten
	{50266, 188, 22, 0x1},  // estadosunidosmexicanos
	{54636, 217, 22, 0x1},  // falklandislandsbritish
	{42542, 52, 15, 0x1},   // turkiyerepublic
	{51958, 23, 15, 0x1},   // georgiarepublic
	{51451, 225, 19, 0x1},  // hongkongsarvanchina
	{25609, 154, 5, 0x81},  // #2tha
	{61437, 255, 4, 0x81},  // #492
	{17293, 206, 25, 0x1},  // sainteustatiussababonaire
	{7149, 199, 22, 0x1},   // overzeesterritoryaruba
	{50823, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{10813, 24, 6, 0x1},    // ellada
	{55489, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1731, 237, 13, 0x1},   // norfolkisland
	{12890, 229, 17, 0x1},  // baljuwschapjersey
	{5835, 212, 24, 0x1},   // overzeesterritorycuracao
	{65146, 43, 20, 0x1},   // poolsevolksrepubliek
	{8121, 64, 28, 0x1},    // democraticrepubliczairecongo
	{40978, 334, 5, 0x1},   // #6cap
	{2503, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{55358, 254, 16, 0x1},  // vaticancitystate
	{4911, 155, 4, 0x21},   // #9tj
	{9120, 15, 17, 0x1},    // formereastgermany
	{50767, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{15136, 16, 9, 0x1},    // frgermany
	{1552, 12, 4, 0x21},    // #9ch
	{2034, 119, 4, 0x21},   // #9fj
	{1512, 182, 6, 0x1},    // guyana
	{36530, 117, 22, 0x1},  // peoplesrepublicofchina
	{19393, 18, 6, 0x1},    // spanje
	{17277, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{28997, 335, 5, 0x1},   // #5750
	{6325, 241, 22, 0x1},   // palestinianterritories
	{55722, 48, 14, 0x1},   // republicservia
	{13863, 230, 11, 0x1},  // formermacau
	{55019, 59, 10, 0x1},   // bukinafaso
	{53592, 159, 5, 0x1},   // #7tuv
	{33643, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56526, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{921, 162, 14, 0x21},   // nieuwehebriden
	{20838, 207, 13, 0x1},  // saintbartlemy
	{3030, 15, 14, 0x21},   // easterngermany
	{52338, 90, 15, 0x1},   // republiekmalawi
	{62065, 9, 17, 0x1},    // bosnaiherzegovina
	{60962, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{26078, 183, 19, 0x1},  // republicadehonduras
	{28207, 256, 5, 0x81},  // #4850
	{17426, 206, 18, 0x1},  // sabasainteustatius
	{35623, 336, 5, 0x1},   // #5nig
	{41248, 249, 15, 0x1},  // landsintmaarten
	{15939, 131, 8, 0x1},   // korearep
	{4293, 243, 4, 0x21},   // #9re
	{5222, 164, 4, 0x21},   // #9ye
	{27982, 48, 5, 0x81},   // #4688
	{8365, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{2015, 4, 9, 0x1},      // australia
	{45908, 45, 22, 0x1},   // volksrepubliekroemenie
	{1556, 62, 4, 0x21},    // #9ci
	{49119, 119, 5, 0x1},   // #7fij
	{1965, 19, 4, 0x21},    // #9ee
	{8144, 64, 23, 0x81},   // congodemocraticrepublic
	{56411, 64, 26, 0x1},   // republiekcongoleopoldville
	{7615, 10, 15, 0x1},    // witrussischessr
	{38315, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{56652, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{3097, 145, 12, 0x21},  // phillippines
	{1425, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{14794, 162, 11, 0x1},  // newhebriden
	{1102, 12, 6, 0x1},     // svizra
	{49883, 26, 5, 0x1},    // #7hun
	{3198, 145, 11, 0x21},  // philipijnen
	{51446, 225, 16, 0x1},  // chinahongkongsar
	{59581, 88, 20, 0x1},   // mauritanieislamitrep
	{49798, 183, 5, 0x1},   // #7hon
	{39956, 6, 12, 0x1},    // azerbaidzjan
	{12622, 173, 13, 0x1},  // chilerepublic
	{3465, 137, 16, 0x21},  // marchalleilanden
	{51067, 36, 5, 0x1},    // #7mda
	{11098, 165, 15, 0x1},  // formerzuidjemen
	{4907, 154, 4, 0x21},   // #9th
	{50818, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2818, 135, 9, 0x1},    // shrilanka
	{7395, 129, 8, 0x1},    // cambodia
	{8139, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{34664, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{2789, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{3846, 164, 17, 0x1},   // fmrarabrepofyemen
	{10762, 55, 13, 0x1},   // yugoslaviasfr
	{35078, 252, 19, 0x1},  // taiwanprovincechina
	{21023, 234, 23, 0x1},  // departementlamartinique
	{43631, 73, 11, 0x1},   // fdrethiopia
	{1204, 223, 18, 0x1},   // frenchguianaguyane
	{7078, 238, 16, 0x1},   // niuenieuwzeeland
	{14753, 115, 17, 0x1},  // bruneidaressalaam
	{1869, 64, 13, 0x21},   // zairerepublic
	{10734, 59, 16, 0x1},   // formeruppervolta
	{49321, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{49757, 230, 19, 0x1},  // grondterritorymacau
	{8026, 138, 11, 0x1},   // uniemyanmar
	{16312, 5, 18, 0x1},    // republikosterreich
	{20817, 197, 13, 0x1},  // stvincentandg
	{24809, 22, 27, 0x1},   // greatbritainnorthernireland
	{28677, 337, 5, 0x1},   // #5481
	{47523, 203, 5, 0x1},   // #7asa
	{2399, 209, 13, 0x1},   // bouvetislands
	{20153, 120, 5, 0x81},  // #2fsm
	{41352, 338, 5, 0x1},   // #6cos
	{45279, 155, 11, 0x1},  // tadzikistan
	{4903, 104, 4, 0x21},   // #9tg
	{36476, 49, 18, 0x1},   // slovaakserepubliek
	{6867, 95, 17, 0x1},    // sudanpresecession
	{27902, 45, 5, 0x81},   // #4642
	{7932, 53, 19, 0x1},    // formeroekraiensessr
	{1073, 54, 12, 0x1},    // unitedstates
	{27897, 243, 5, 0x81},  // #4638
	{1969, 71, 4, 0x21},    // #9eg
	{37584, 136, 18, 0x1},  // maldivischeislands
	{22463, 233, 9, 0x1},   // montserra
	{24016, 238, 11, 0x1},  // niueislands
	{65323, 78, 21, 0x1},   // republiekguineebissau
	{11291, 46, 14, 0x1},   // federalrusland
	{44903, 218, 21, 0x1},  // grondterritoryfaeroer
	{23352, 139, 5, 0x81},  // #2mng
	{60662, 15, 15, 0x1},   // demrepofgermany
	{53517, 252, 5, 0x1},   // #7tpe
	{61441, 115, 4, 0x81},  // #496
	{59535, 186, 27, 0x1},  // formersaintchristophernevis
	{6506, 48, 16, 0x1},    // serbiamontenegro
	{41692, 339, 5, 0x1},   // #6czr
	{16764, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{7818, 136, 7, 0x1},    // maldive
	{42296, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{30559, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{51233, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4700, 205, 4, 0x21},   // #9tf
	{45263, 59, 18, 0x1},   // republicoppervolta
	{49485, 9, 15, 0x1},    // bsniaandhrzgvna
	{55391, 116, 16, 0x1},  // koninkrijkbhutan
	{981, 246, 10, 0x1},    // sinthelena
	{27907, 46, 5, 0x81},   // #4643
	{3717, 140, 16, 0x21},  // maleisefederatia
	{14633, 186, 15, 0x1},  // saintkittsnorth
	{59978, 112, 13, 0x1},  // uarabemirates
	{5276, 145, 9, 0x1},    // pilipinas
	{13984, 74, 19, 0x1},   // republiquegabonaise
	{5295, 120, 27, 0x21},  // micronesiefederalestatenvan
	{60434, 119, 12, 0x1},  // republicfiji
	{13540, 155, 12, 0x1},  // tadzjikistan
	{44731, 340, 5, 0x1},   // #6mzm
	{37085, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52256, 87, 19, 0x1},   // portugeeseastafrika
	{51465, 230, 13, 0x1},  // chinamacaosar
	{32032, 99, 6, 0x1},    // ssudan
	{44095, 341, 5, 0x1},   // #6mli
	{45123, 241, 20, 0x1},  // gazastripandwestbank
	{7637, 224, 21, 0x1},   // overseasterritoryguam
	{53561, 52, 5, 0x1},    // #7tur
	{26589, 95, 10, 0x1},   // sudannorth
	{20654, 208, 7, 0x1},   // bermuda
	{40019, 150, 13, 0x1},  // saoediearabie
	{34724, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{11249, 5, 10, 0x1},    // oostenrijk
	{28687, 342, 5, 0x1},   // #5483
	{28212, 59, 5, 0x81},   // #4854
	{41075, 342, 5, 0x1},   // #6cha
	{56720, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{1563, 124, 11, 0x21},  // kingdomiraq
	{42871, 143, 13, 0x1},  // omansultanate
	{51207, 35, 5, 0x1},    // #7mon
	{37811, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{38699, 343, 5, 0x1},   // #6140
	{51146, 137, 5, 0x1},   // #7mhl
	{4899, 26, 24, 0x1},    // peoplesrepublichongarije
	{26223, 115, 11, 0x1},  // bruneidarus
	{12301, 34, 6, 0x1},    // latvia
	{1268, 40, 21, 0x21},   // nederlandenkoninkrijk
	{27917, 207, 5, 0x81},  // #4652
	{17786, 121, 21, 0x1},  // indonesiaunitedstates
	{22203, 89, 17, 0x1},   // republiquemaurice
	{29921, 163, 17, 0x1},  // samoawesternsamoa
	{41078, 125, 27, 0x1},  // hashemitischkingdomjordania
	{62962, 138, 7, 0x1},   // mynamar
	{23298, 39, 5, 0x81},   // #2mne
	{30157, 229, 16, 0x1},  // bailliagedejerri
	{51391, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{59083, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{45077, 344, 5, 0x1},   // #6oma
	{58186, 101, 15, 0x1},  // eswatinikingdom
	{5128, 99, 18, 0x1},    // republicsouthsudan
	{44708, 194, 17, 0x1},  // republieksuriname
	{28682, 302, 5, 0x1},   // #5482
	{1770, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{60471, 173, 14, 0x1},  // republicachile
	{14873, 56, 16, 0x1},   // republicofangola
	{4696, 103, 4, 0x21},   // #9td
	{35097, 252, 19, 0x1},  // taiwanchinesetaipei
	{49004, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{15179, 162, 11, 0x1},  // newhebrides
	{51763, 143, 5, 0x1},   // #7oma
	{26947, 63, 5, 0x81},   // #4120
	{1411, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{40197, 66, 12, 0x1},   // comorosunion
	{11581, 63, 14, 0x1},   // frenchkameroen
	{40699, 232, 31, 0x1},  // territorynorthernmarianaislands
	{24437, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4692, 250, 4, 0x21},   // #9tc
	{27977, 96, 5, 0x81},   // #4686
	{56900, 245, 15, 0x1},  // southgeoislands
	{27912, 94, 5, 0x81},   // #4646
	{34425, 203, 12, 0x1},  // samoaamelika
	{27952, 248, 5, 0x81},  // #4666
	{5296, 139, 7, 0x1},    // mongoli
	{55934, 224, 25, 0x1},  // unitedstatesterritoryguam
	{27892, 149, 5, 0x81},  // #4634
	{1961, 179, 4, 0x21},   // #9ec
	{12448, 184, 5, 0x1},   // ayiti
	{57949, 91, 15, 0x1},   // republiknamibia
	{15486, 132, 12, 0x1},  // staatkoeweit
	{53596, 46, 20, 0x1},   // voormaligesovjetunie
	{11754, 107, 6, 0x1},   // uganda
	{36087, 87, 20, 0x1},   // portugueseeastafrica
	{5242, 106, 24, 0x1},   // formertanganyikazanzibar
	{13683, 54, 16, 0x1},   // amerikaverstaten
	{56501, 64, 16, 0x1},   // demrepofthecongo
	{41638, 67, 18, 0x1},   // caboverdecapeverde
	{35307, 67, 17, 0x1},   // caboverderepublic
	{11754, 107, 14, 0x1},  // ugandarepublic
	{10451, 66, 16, 0x1},   // unievandecomoren
	{28692, 345, 5, 0x1},   // #5484
	{31911, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{54860, 246, 25, 0x1},  // tristandacunhasainthelena
	{53822, 161, 5, 0x1},   // #7vie
	{3651, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{1140, 9, 17, 0x21},    // bosniahercegovina
	{62, 91, 17, 0x21},     // republicofnamibia
	{38704, 346, 5, 0x1},   // #6145
	{38694, 347, 5, 0x1},   // #6135
	{551, 59, 18, 0x1},     // republicuppervolta
	{18716, 231, 20, 0x1},  // stmartincollectivity
	{6906, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{22599, 88, 10, 0x1},   // mauritania
	{19772, 160, 20, 0x1},  // republicofuzbekistan
	{57039, 140, 16, 0x1},  // maleisefederatie
	{65010, 102, 19, 0x1},  // republiekseychellen
	{2060, 165, 23, 0x1},   // democraticrepublicyemen
	{55401, 116, 6, 0x1},   // bhutan
	{4713, 122, 12, 0x1},   // unionofindia
	{1518, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{23177, 188, 6, 0x1},   // mexiko
	{21556, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{61959, 28, 17, 0x1},   // republicoficeland
	{53295, 106, 5, 0x1},   // #7tan
	{2138, 65, 16, 0x1},    // brazzavillecongo
	{49592, 76, 13, 0x1},   // guineeconakry
	{60933, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{52064, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43308, 165, 25, 0x1},  // democraticrepublicofyemen
	{7719, 49, 17, 0x1},    // slovakianrepublic
	{37601, 23, 10, 0x1},   // sakartvelo
	{28217, 196, 5, 0x81},  // #4858
	{52951, 10, 19, 0x1},   // republiekwitrusland
	{57597, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{33391, 186, 31, 0x1},  // federationsaintchristophernevis
	{24929, 82, 15, 0x1},   // libyanarabjamah
	{33612, 84, 6, 0x1},    // morocc
	{49678, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16613, 111, 10, 0x1},  // afganistan
	{26206, 254, 17, 0x1},  // vaticaanstadstaat
	{10467, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{13198, 218, 12, 0x1},  // faraoislands
	{3743, 68, 10, 0x1},    // afarsissas
	{2053, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12543, 138, 10, 0x1},  // burmaunion
	{4772, 120, 27, 0x21},  // micronesiafederatedstatesof
	{44090, 348, 5, 0x1},   // #6mld
	{53522, 195, 5, 0x1},   // #7tto
	{350, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{48697, 2, 17, 0x1},    // principatdandorra
	{31492, 92, 15, 0x1},   // republicofniger
	{9666, 231, 17, 0x1},   // saintmartinfrench
	{34556, 134, 17, 0x1},  // libaneserepubliek
	{29505, 10, 18, 0x1},   // byelorussiabelarus
	{54279, 210, 20, 0x1},  // eilandencocoskeeling
	{43934, 73, 21, 0x1},   // socialistischethiopie
	{30867, 125, 15, 0x1},  // kingdomjordania
	{18449, 3, 15, 0x1},    // armeniarepublic
	{28987, 349, 5, 0x1},   // #5732
	{35790, 71, 17, 0x1},   // egyptarabrepublic
	{44073, 350, 5, 0x1},   // #6maw
	{60335, 151, 9, 0x1},   // singapour
	{36735, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{392, 242, 25, 0x1},    // departmentfrenchpolynesia
	{8255, 64, 31, 0x1},    // democraticrepublicofformercongo
	{25245, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{17556, 64, 27, 0x1},   // republikiyakongodemokratiki
	{44700, 151, 9, 0x1},   // singapoer
	{32893, 177, 21, 0x1},  // gemenebestvandominica
	{26952, 11, 5, 0x81},   // #4124
	{35334, 19, 17, 0x1},   // republicofestonia
	{41722, 351, 5, 0x1},   // #6dma
	{58146, 41, 15, 0x1},   // kingdomofnorway
	{826, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{63106, 100, 17, 0x1},  // saotomeenprincipe
	{39714, 33, 10, 0x1},   // luxembourg
	{29690, 241, 14, 0x1},  // statepalestina
	{46756, 67, 18, 0x1},   // republiekcaboverde
	{10240, 186, 10, 0x1},  // saintkitts
	{594, 247, 8, 0x1},     // svalbard
	{32818, 115, 21, 0x1},  // statebruneidarussalam
	{63293, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{12240, 170, 7, 0x1},   // bolivia
	{18466, 96, 7, 0x1},    // senegal
	{22277, 132, 5, 0x81},  // #2kwt
	{38689, 352, 5, 0x1},   // #6130
	{4513, 135, 14, 0x21},  // ceylondominion
	{27972, 150, 5, 0x81},  // #4682
	{25947, 61, 25, 0x1},   // middenafrikaanserepubliek
	{27922, 246, 5, 0x81},  // #4654
	{27942, 187, 5, 0x81},  // #4662
	{27887, 240, 5, 0x81},  // #4630
	{17626, 20, 7, 0x1},    // finland
	{43015, 148, 18, 0x1},  // koreadempeoplesrep
	{28982, 353, 5, 0x1},   // #5731
	{47048, 2, 28, 0x1},    // valleysofandorraprincipality
	{56451, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{58944, 123, 17, 0x1},  // islamrepubliciran
	{2947, 40, 18, 0x1},    // kingdomnetherlands
	{27972, 170, 4, 0x81},  // #468
	{60622, 16, 22, 0x1},   // germanyfederalrepublic
	{63863, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{9818, 73, 39, 0x1},    // ityopiyafederalawidemokrasiyawiripeblik
	{29393, 56, 21, 0x1},   // peoplesrepublicangola
	{6088, 246, 19, 0x1},   // sthelenaenascension
	{60686, 247, 15, 0x1},  // svalbardislands
	{19734, 17, 5, 0x81},   // #2dnk
	{5608, 212, 11, 0x1},   // landcuracao
	{11824, 108, 19, 0x1},  // republiekzuidafrika
	{59870, 4, 19, 0x1},    // australiegemenebest
	{35674, 354, 5, 0x1},   // #5nir
	{20904, 64, 3, 0x1},    // rdc
	{41056, 99, 19, 0x1},   // republicsouthsoedan
	{35713, 355, 5, 0x1},   // #5nor
	{61572, 10, 20, 0x1},   // republicbielorusland
	{32288, 68, 18, 0x1},   // republicofdjibouti
	{27947, 231, 5, 0x81},  // #4663
	{58472, 24, 13, 0x1},   // kingdomgreece
	{42691, 157, 27, 0x1},  // democraticrepubliceasttimor
	{21441, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{22194, 186, 5, 0x81},  // #2kna
	{23756, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{53175, 94, 15, 0x1},   // republiekrwanda
	{19012, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{53743, 98, 29, 0x1},   // democratischerepublieksomalie
	{5918, 42, 10, 0x1},    // newzealand
	{13569, 18, 10, 0x1},   // statespain
	{10173, 60, 8, 0x1},    // botswana
	{22578, 77, 21, 0x1},   // gambiaislamicrepublic
	{29178, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{49548, 49, 18, 0x1},   // slowaakserepubliek
	{26880, 228, 26, 0x1},  // britishindiaoceanterritory
	{37951, 33, 9, 0x1},    // luxemburg
	{12729, 30, 13, 0x1},   // republicitaly
	{11160, 2, 21, 0x1},    // principalityofandorra
	{40256, 47, 17, 0x1},   // republicsanmarino
	{14105, 257, 22, 0x1},  // wallisandfutunaislands
	{43015, 148, 23, 0x1},  // koreadempeoplesrepublic
	{56861, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{21130, 213, 26, 0x1},  // christmasislandindianocean
	{55742, 67, 6, 0x1},    // cverde
	{43106, 36, 16, 0x1},   // republicamoldova
	{53827, 197, 5, 0x1},   // #7vin
	{5146, 95, 13, 0x1},    // upto2011sudan
	{3316, 210, 28, 0x1},   // keelingislandsterritorycocos
	{8666, 72, 12, 0x1},    // stateeritrea
	{44426, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{53817, 198, 5, 0x1},   // #7ven
	{16492, 115, 22, 0x1},  // nationbruneiabodepeace
	{53240, 110, 12, 0x1},  // zuidrhodesie
	{38379, 54, 24, 0x1},   // unitedstatesnorthamerica
	{22020, 127, 5, 0x81},  // #2kaz
	{27937, 200, 5, 0x81},  // #4660
	{22085, 128, 5, 0x81},  // #2kgz
	{9390, 246, 17, 0x1},   // formersainthelena
	{64216, 164, 24, 0x1},  // jemenitischearabrepublic
	{58088, 95, 13, 0x1},   // sudanrepublic
	{17400, 206, 26, 0x1},  // sinteustatiusensababonaire
	{44662, 287, 5, 0x1},   // #6mor
	{51318, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{63794, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{26922, 204, 4, 0x81},  // #410
	{24653, 254, 8, 0x1},   // vaticano
	{19000, 226, 12, 0x1},  // heardislands
	{10772, 55, 4, 0x1},    // sfry
	{25380, 16, 13, 0x1},   // westduitsland
	{11936, 184, 14, 0x1},  // republiekhaiti
	{11221, 257, 15, 0x1},  // fwallisenfutuna
	{23798, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13885, 95, 11, 0x1},   // formersudan
	{33944, 131, 18, 0x1},  // southkorearepublic
	{51553, 138, 5, 0x1},   // #7mya
	{4581, 235, 26, 0x1},   // overzeesdepartementmayotte
	{29318, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{58541, 58, 12, 0x1},   // benindahomey
	{6469, 140, 22, 0x1},   // formerfederationmalaya
	{4078, 241, 21, 0x21},  // palestijnseautoriteit
	{45323, 244, 20, 0x1},  // republiekzuidvietnam
	{16512, 61, 24, 0x1},   // centralafricankeizerrijk
	{34381, 73, 21, 0x1},   // socialistischethiopia
	{873, 232, 15, 0x1},    // northernmariana
	{3233, 234, 21, 0x1},   // departementmartinique
	{51637, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{29952, 19, 16, 0x1},   // republiekestland
	{42478, 102, 23, 0x1},  // republiquedesseychelles
	{5875, 42, 18, 0x1},    // aotearoanewzeeland
	{20306, 250, 11, 0x1},  // turkscaicos
	{58940, 123, 17, 0x1},  // iranislamrepublic
	{50229, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{44068, 356, 5, 0x1},   // #6mas
	{29793, 8, 9, 0x1},     // balgariya
	{25584, 130, 16, 0x1},  // kiribatirepublic
	{5883, 42, 10, 0x1},    // newzeeland
	{12714, 122, 13, 0x1},  // republicindia
	{19760, 177, 8, 0x1},   // dominika
	{52279, 185, 7, 0x1},   // jamaica
	{64660, 34, 14, 0x1},   // republiclatvia
	{44857, 54, 9, 0x1},    // amerikavs
	{2169, 43, 6, 0x1},     // polska
	{47261, 357, 5, 0x1},   // #6zam
	{50353, 127, 10, 0x1},  // kazakhstan
	{46746, 156, 19, 0x1},  // turkmeenserepubliek
	{38092, 105, 18, 0x1},  // tunesischerepublic
	{47271, 358, 5, 0x1},   // #6zim
	{7136, 201, 13, 0x1},   // alandsislands
	{18836, 241, 14, 0x1},  // statepalestine
	{4733, 222, 18, 0x1},   // territorygroenland
	{8114, 15, 25, 0x1},    // germanydemocraticrepublic
	{32389, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{33934, 131, 20, 0x1},  // republicofsouthkorea
	{3254, 210, 29, 0x1},   // overzeesterritorycocosislands
	{4593, 186, 26, 0x21},  // saintkittsennevisfederatie
	{14976, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14968, 37, 17, 0x1},   // republicmacedonia
	{55846, 71, 13, 0x1},   // egyptrepublic
	{55567, 22, 14, 0x1},   // grootbrittanie
	{782, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{35021, 230, 10, 0x1},  // chinamacao
	{52824, 147, 16, 0x1},  // papuanieuwguinea
	{45169, 7, 7, 0x1},     // belgien
	{12709, 184, 13, 0x1},  // haitirepublic
	{6939, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{44085, 359, 5, 0x1},   // #6mex
	{51844, 259, 11, 0x1},  // kosovorepof
	{62128, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{26535, 22, 12, 0x1},   // unitedkindom
	{26947, 69, 4, 0x81},   // #412
	{27902, 116, 4, 0x81},  // #464
	{40150, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{49953, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{30614, 63, 8, 0x1},    // cameroen
	{9165, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{22685, 137, 25, 0x1},  // marshalleilandenrepubliek
	{64781, 132, 17, 0x1},  // vorstendomkoeweit
	{41520, 360, 5, 0x1},   // #6cyp
	{53305, 154, 5, 0x1},   // #7tha
	{62937, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{24074, 170, 16, 0x1},  // boliviaplurstate
	{58428, 60, 14, 0x1},   // betsjoeanaland
	{11517, 168, 7, 0x1},   // bahamas
	{317, 242, 26, 0x1},    // departementfrenchpolynesia
	{31626, 178, 16, 0x1},  // domincanrepublic
	{2207, 202, 25, 0x21},  // formernetherlandsantilles
	{34500, 221, 16, 0x1},  // guadeloupefrench
	{3283, 210, 7, 0x1},    // keeling
	{28377, 307, 5, 0x1},   // #5232
	{24520, 46, 5, 0x81},   // #2rus
	{60107, 246, 14, 0x1},  // sthelenaeiland
	{765, 140, 25, 0x21},   // formerfederatievanmalakka
	{4914, 26, 9, 0x1},     // hongarije
	{14914, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39554, 361, 5, 0x1},   // #6990
	{14183, 83, 10, 0x1},   // basutoland
	{10714, 66, 12, 0x1},   // comorenstaat
	{11653, 21, 12, 0x1},   // francedomtom
	{54587, 200, 25, 0x1},  // overseasterritoryanguilla
	{20749, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{40687, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{51351, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{20620, 103, 6, 0x1},   // tsjaad
	{59900, 211, 12, 0x1},  // cookeilanden
	{15674, 25, 24, 0x1},   // croatialocalnamehrvatska
	{56972, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{354, 198, 19, 0x21},   // venezuelabolivrepof
	{39559, 362, 5, 0x1},   // #6aab
	{61141, 22, 18, 0x1},   // verenigdkoninkrijk
	{51238, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{52347, 90, 6, 0x1},    // malawi
	{35572, 363, 5, 0x1},   // #5new
	{41940, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9260, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14304, 46, 16, 0x1},   // russianfederaton
	{26250, 231, 20, 0x1},  // frankrijksintmaarten
	{51915, 179, 19, 0x1},  // republicadelecuador
	{37231, 66, 14, 0x1},   // udzimawakomori
	{47983, 6, 10, 0x1},    // azerbeijan
	{1298, 257, 14, 0x1},   // wallisenfutuna
	{28222, 228, 4, 0x81},  // #486
	{56254, 65, 16, 0x1},   // kongobrazzaville
	{22727, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47266, 364, 5, 0x1},   // #6zan
	{2130, 65, 8, 0x1},     // congorep
	{9569, 121, 17, 0x1},   // netherlandsindies
	{4038, 82, 12, 0x1},    // stateoflibya
	{53499, 104, 5, 0x1},   // #7tog
	{62111, 95, 15, 0x1},   // republicofsudan
	{35493, 365, 5, 0x1},   // #5nep
	{47450, 167, 5, 0x1},   // #7ant
	{7628, 161, 9, 0x1},    // srvietnam
	{15816, 157, 11, 0x1},  // timoreleste
	{48640, 45, 23, 0x1},   // roemeensevolksrepubliek
	{57668, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{30867, 125, 13, 0x1},  // kingdomjordan
	{22767, 253, 19, 0x1},  // usminoroutlyingisds
	{16992, 137, 3, 0x1},   // rmi
	{40400, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36294, 366, 5, 0x1},   // #5rwa
	{38280, 321, 5, 0x1},   // #5ukg
	{1638, 112, 12, 0x1},   // arabemirates
	{38391, 54, 24, 0x1},   // northamericaunitedstates
	{28372, 300, 5, 0x1},   // #5230
	{24677, 94, 5, 0x81},   // #2rwa
	{25843, 64, 23, 0x1},   // democraticrepublickongo
	{2353, 62, 29, 0x21},   // republiccotedivoireivorycoast
	{24486, 243, 5, 0x81},  // #2reu
	{57415, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{26932, 57, 5, 0x81},   // #4108
	{8037, 145, 19, 0x1},   // republicphilippines
	{10212, 186, 18, 0x1},  // stchristophernevis
	{29730, 367, 5, 0x1},   // #5aus
	{4011, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{22727, 247, 19, 0x1},  // spitsbergenjanmayen
	{47505, 199, 5, 0x1},   // #7aru
	{48362, 125, 24, 0x1},  // hashemitekingdomofjordan
	{8131, 64, 13, 0x1},    // republiczaire
	{39639, 368, 5, 0x1},   // #6alb
	{64819, 144, 19, 0x1},  // inclbangladpakistan
	{7266, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{56496, 64, 13, 0x1},   // congodemrepof
	{61556, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31808, 237, 22, 0x1},  // norfolkislandterritory
	{36807, 230, 10, 0x1},  // macauchina
	{63498, 114, 12, 0x1},  // staatbahrein
	{54434, 22, 14, 0x1},   // grootbrittania
	{598, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{36547, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14294, 46, 10, 0x1},   // formerussr
	{39549, 310, 5, 0x1},   // #6987
	{23419, 87, 9, 0x1},    // mozambque
	{1887, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{2353, 62, 19, 0x21},   // republiccotedivoire
	{31, 1, 31, 0x21},      // socialistpeoplesrepublicalbania
	{26992, 203, 4, 0x81},  // #416
	{27847, 208, 4, 0x81},  // #460
	{28087, 171, 4, 0x81},  // #476
	{6163, 120, 23, 0x1},   // federalstatesmicronesia
	{41791, 369, 5, 0x1},   // #6drv
	{2179, 177, 18, 0x21},  // gemenebestdominica
	{28202, 169, 4, 0x81},  // #484
	{15219, 24, 6, 0x1},    // hellas
	{22752, 207, 17, 0x1},  // saintbartholomeus
	{61214, 72, 12, 0x1},   // staateritrea
	{6420, 140, 16, 0x1},   // federatiamalakka
	{2173, 127, 9, 0x1},    // kazakstan
	{47557, 5, 5, 0x1},     // #7aut
	{50533, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38263, 370, 5, 0x1},   // #5uae
	{7484, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10407, 165, 16, 0x1},  // formersouthjemen
	{37115, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5265, 145, 20, 0x1},   // republikangpilipinas
	{17149, 6, 13, 0x1},    // azerbeidzjaan
	{39544, 371, 5, 0x1},   // #6986
	{9153, 15, 19, 0x1},    // republiceastgermany
	{1475, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{6957, 199, 21, 0x1},   // arubakofthenetherland
	{28587, 372, 5, 0x1},   // #5403
	{12668, 74, 13, 0x1},   // gabonrepublic
	{14411, 209, 27, 0x1},  // grondterritorybouvetislands
	{18427, 43, 14, 0x1},   // republicpoland
	{45663, 82, 16, 0x1},   // libyanjamahiriya
	{41010, 373, 5, 0x1},   // #6cdi
	{5766, 243, 16, 0x1},   // territoryreunion
	{40879, 374, 5, 0x1},   // #6cam
	{47276, 111, 5, 0x1},   // #7afg
	{38469, 375, 5, 0x1},   // #5wsm
	{21998, 134, 7, 0x1},   // libanon
	{40264, 47, 17, 0x1},   // sanmarinorepublic
	{38183, 48, 28, 0x1},   // statenunieservieenmontenegro
	{22139, 130, 5, 0x81},  // #2kir
	{54100, 229, 15, 0x1},  // bailiwickjersey
	{10048, 67, 17, 0x1},   // republiccaboverde
	{22199, 131, 5, 0x81},  // #2kor
	{60789, 165, 4, 0x1},   // pdry
	{9051, 256, 17, 0x1},   // usmaagdeneilanden
	{45311, 145, 21, 0x1},  // philippijnserepubliek
	{10979, 37, 20, 0x1},   // thefmryugrpmacedonia
	{28062, 209, 4, 0x81},  // #474
	{30313, 9, 20, 0x1},    // bosniaandhercegovina
	{47815, 114, 16, 0x1},  // kingdomofbahrain
	{19585, 250, 16, 0x1},  // turksandcaicosis
	{34701, 246, 23, 0x1},  // ascensionandsainthelena
	{23009, 249, 23, 0x1},  // saintmaartennetherlands
	{53400, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{28582, 334, 5, 0x1},   // #5402
	{39571, 376, 5, 0x1},   // #6afg
	{39648, 283, 5, 0x1},   // #6alg
	{41321, 345, 5, 0x1},   // #6con
	{40889, 377, 5, 0x1},   // #6can
	{22305, 131, 14, 0x1},  // republiekkorea
	{13642, 37, 4, 0x1},    // vjrm
	{63851, 183, 8, 0x1},   // hondurus
	{1797, 46, 10, 0x21},   // sovjetunia
	{43650, 14, 16, 0x1},   // republictsjechia
	{11843, 66, 14, 0x1},   // uniedercomoren
	{21903, 85, 28, 0x1},   // democraticrepublicmadagascar
	{28402, 378, 5, 0x1},   // #5290
	{36221, 379, 5, 0x1},   // #5rom
	{8589, 147, 26, 0x1},   // papuaandnewguineaterritory
	{53682, 186, 16, 0x1},  // stkittsandnevits
	{24510, 45, 5, 0x81},   // #2rou
	{47668, 10, 10, 0x1},   // belorussia
	{26170, 236, 14, 0x1},  // nieuwcaledonie
	{37733, 67, 17, 0x1},   // republiccapeverde
	{54604, 200, 15, 0x1},  // anguillabritish
	{13046, 82, 22, 0x1},   // libischearabjamahiriya
	{46674, 100, 19, 0x1},  // saotomeeastprincipe
	{29804, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14243, 133, 10, 0x1},  // formerlaos
	{41, 380, 11, 0x2},     // saintmartin
	{28672, 336, 5, 0x1},   // #5475
	{63705, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{34798, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{21792, 183, 16, 0x1},  // republichonduras
	{28232, 257, 5, 0x81},  // #4876
	{35483, 382, 5, 0x1},   // #5nam
	{41357, 383, 5, 0x1},   // #6cro
	{65000, 102, 19, 0x1},  // seychellenrepubliek
	{15934, 131, 10, 0x1},  // southkorea
	{2977, 40, 9, 0x1},     // nederland
	{44258, 117, 19, 0x1},  // volksrepubliekchina
	{40894, 272, 5, 0x1},   // #6cao
	{30424, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{11882, 32, 18, 0x1},   // lithuanianrepublic
	{64048, 29, 13, 0x1},   // stateofisrael
	{30250, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{37702, 153, 20, 0x1},  // syrischearabrepublic
	{28382, 314, 5, 0x1},   // #5235
	{56787, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{4281, 153, 14, 0x1},   // syrianrepublic
	{26712, 17, 20, 0x1},   // koninkrijkdenemarken
	{39539, 323, 5, 0x1},   // #6983
	{2460, 130, 14, 0x21},  // gilbertislands
	{28032, 60, 4, 0x81},   // #472
	{15404, 46, 7, 0x1},    // fmrussr
	{14500, 214, 23, 0x1},  // territorykaaimanislands
	{37784, 37, 22, 0x1},   // republicnorthmacedonia
	{25226, 228, 19, 0x1},  // britsindischeoceaan
	{14290, 154, 4, 0x1},   // siam
	{28592, 384, 5, 0x1},   // #5404
	{7264, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10756, 55, 16, 0x1},   // formeryugoslavia
	{38265, 112, 3, 0x1},   // uae
	{47914, 145, 19, 0x1},  // republiekfilipijnen
	{3120, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4256, 111, 10, 0x1},   // owganystan
	{41115, 385, 5, 0x1},   // #6col
	{22413, 148, 6, 0x1},   // nkorea
	{28777, 386, 5, 0x1},   // #5560
	{17237, 206, 11, 0x1},  // beseilanden
	{17366, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{11625, 19, 7, 0x1},    // estland
	{3433, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1428, 37, 19, 0x21},   // republicofmacedonia
	{22512, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33689, 34, 7, 0x1},    // latvija
	{36226, 387, 5, 0x1},   // #5rus
	{46874, 213, 30, 0x1},  // grondterritorychristmasislands
	{63138, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{49504, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{36173, 349, 5, 0x1},   // #5rok
	{1216, 223, 18, 0x1},   // guyanefrenchguiana
	{37554, 190, 17, 0x1},  // republicadepanama
	{13373, 150, 12, 0x1},  // saoediarabia
	{889, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{3086, 32, 8, 0x21},    // lithunia
	{12006, 142, 12, 0x1},  // nauruislands
	{59205, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{31562, 68, 6, 0x1},    // jibuti
	{33077, 44, 19, 0x1},   // republicaportuguesa
	{26776, 164, 5, 0x81},  // #2yem
	{3150, 58, 7, 0x1},     // dahomey
	{3290, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{43729, 256, 17, 0x1},  // maagdeneilandenvs
	{47552, 4, 5, 0x1},     // #7aus
	{3032, 73, 16, 0x1},    // incleritethiopia
	{41146, 388, 5, 0x1},   // #6com
	{26223, 115, 16, 0x1},  // bruneidarussalam
	{29223, 255, 15, 0x1},  // virginislandsuk
	{18456, 96, 17, 0x1},   // republicofsenegal
	{4468, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{14889, 45, 24, 0x1},   // peoplesrepublicofromania
	{36668, 230, 10, 0x1},  // chinamacau
	{44106, 5, 17, 0x1},    // republicofaustria
	{16851, 53, 17, 0x1},   // republicofukraine
	{17419, 206, 25, 0x1},  // bonairesabasainteustatius
	{21868, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1542, 182, 25, 0x1},   // guyanacooperativerepublic
	{52225, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{15980, 21, 6, 0x1},    // #3fxfr
	{27997, 9, 4, 0x81},    // #470
	{44174, 389, 5, 0x1},   // #6mlt
	{32951, 168, 10, 0x1},  // thebahamas
	{61162, 22, 29, 0x1},   // grootbrittannieennoordierland
	{1465, 82, 21, 0x1},    // libischarabjamahiriya
	{33281, 98, 10, 0x1},   // soomaaliya
	{34087, 390, 5, 0x1},   // #5lie
	{60897, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5534, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{19702, 391, 5, 0x1},   // #2dhy
	{41480, 392, 5, 0x1},   // #6cub
	{36929, 106, 26, 0x1},  // verenigderepubliektanzania
	{18991, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{48003, 63, 24, 0x1},   // unitedrepublicofcameroon
	{36727, 117, 13, 0x1},  // mainlandchina
	{58667, 6, 20, 0x1},    // republicofazerbaijan
	{10445, 46, 10, 0x1},   // sovjetunie
	{5942, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{2905, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{59849, 177, 18, 0x1},  // dominicagemenebest
	{57194, 215, 15, 0x1},  // sahrawirepublic
	{60342, 106, 12, 0x1},  // ureptanzania
	{51470, 230, 13, 0x1},  // macaosarchina
	{25814, 119, 19, 0x1},  // fijiislandsrepublic
	{43893, 393, 5, 0x1},   // #6mag
	{39499, 394, 5, 0x1},   // #6920
	{31863, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9464, 138, 27, 0x1},   // unionburmasocialistrepublic
	{26922, 8, 5, 0x81},    // #4100
	{26962, 214, 5, 0x81},  // #4136
	{34058, 395, 5, 0x1},   // #5lib
	{23, 257, 18, 0x1},     // wallisfutunafrench
	{41735, 396, 5, 0x1},   // #6dom
	{21958, 103, 17, 0x1},  // republiquedutchad
	{28667, 272, 5, 0x1},   // #5471
	{47500, 3, 5, 0x1},     // #7arm
	{19632, 397, 5, 0x81},  // #2ddr
	{48533, 64, 5, 0x1},    // #7cod
	{11485, 240, 20, 0x1},  // gemenebestpuertorico
	{28202, 54, 5, 0x81},   // #4840
	{14338, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7383, 164, 12, 0x1},   // yemenkingdom
	{45658, 82, 10, 0x1},   // statelibya
	{48034, 63, 16, 0x1},   // republiccameroon
	{64232, 153, 13, 0x1},  // republicsyria
	{43888, 398, 5, 0x1},   // #6mad
	{14077, 205, 23, 0x1},  // frenchsouthernterritory
	{12365, 196, 23, 0x1},  // orientalrepublicuruguay
	{62471, 84, 7, 0x1},    // marocco
	{29162, 362, 5, 0x1},   // #5aab
	{14320, 65, 10, 0x1},   // franscongo
	{15748, 15, 6, 0x1},    // #3ddde
	{16369, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{53718, 16, 26, 0x1},   // federalerepubliekduitsland
	{23992, 102, 17, 0x1},  // islandsseychellen
	{3144, 51, 13, 0x21},   // swedenkingdom
	{55001, 9, 12, 0x1},    // bsniahrzgvna
	{65383, 128, 18, 0x1},  // republickirgizstan
	{14787, 218, 9, 0x1},   // faeroerne
	{25655, 131, 3, 0x1},   // rok
	{17169, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{19620, 44, 8, 0x1},    // portugal
	{2070, 164, 13, 0x1},   // republicyemen
	{52783, 143, 12, 0x1},  // saltanatuman
	{47255, 11, 6, 0x1},    // canada
	{33422, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{16790, 87, 25, 0x1},   // peoplesrepublicmozambique
	{16970, 166, 19, 0x1},  // republiekargentinie
	{12388, 63, 13, 0x1},   // franskameroen
	{55440, 24, 18, 0x1},   // kingdomgriekenland
	{39519, 399, 5, 0x1},   // #6970
	{5959, 218, 15, 0x1},   // faeroereilanden
	{36177, 141, 14, 0x1},  // kingdomofnepal
	{1243, 150, 12, 0x21},  // saoediarabie
	{24491, 400, 5, 0x1},   // #2rho
	{8004, 138, 14, 0x1},   // unionofmyanmar
	{11553, 242, 14, 0x1},  // franspolinesie
	{31766, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{15926, 131, 18, 0x1},  // republicsouthkorea
	{10328, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{22578, 77, 6, 0x1},    // gambia
	{15328, 156, 9, 0x1},   // turkmenia
	{31797, 237, 24, 0x1},  // territoryofnorfolkisland
	{64059, 159, 14, 0x1},  // elliceeilanden
	{8852, 161, 12, 0x1},   // northvietnam
	{28782, 382, 5, 0x1},   // #5565
	{54619, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{58794, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{64189, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{51690, 224, 18, 0x1},  // grondterritoryguam
	{6651, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39524, 401, 5, 0x1},   // #6971
	{17251, 218, 13, 0x1},  // faeroeislands
	{63761, 111, 16, 0x1},  // stateafghanistan
	{37741, 67, 16, 0x1},   // capeverdeislands
	{6210, 244, 17, 0x1},   // republicofvietnam
	{4045, 82, 5, 0x1},     // libya
	{30130, 227, 24, 0x1},  // grondterritoryislandsman
	{1642, 112, 8, 0x1},    // emirates
	{19717, 177, 5, 0x81},  // #2dma
	{28697, 402, 5, 0x1},   // #5490
	{7313, 120, 16, 0x1},   // micronesiafedsts
	{29047, 403, 5, 0x1},   // #5812
	{13482, 51, 16, 0x1},   // koninkrijkzweden
	{45449, 178, 4, 0x1},   // domr
	{11684, 120, 14, 0x1},  // fsofmicronesia
	{16446, 119, 6, 0x1},   // fidzji
	{19000, 226, 20, 0x1},  // heardislandsmcdonald
	{60616, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{10013, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{43883, 404, 5, 0x1},   // #6mac
	{10173, 60, 16, 0x1},   // botswanarepublic
	{22906, 112, 12, 0x1},  // unitedarabem
	{39529, 405, 5, 0x1},   // #6972
	{22473, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{17041, 210, 26, 0x1},  // grondterritorycocosislands
	{2660, 161, 20, 0x21},  // republicnorthvietnam
	{24505, 406, 5, 0x1},   // #2rom
	{8205, 177, 8, 0x1},    // dominica
	{26927, 138, 5, 0x81},  // #4104
	{26957, 67, 5, 0x81},   // #4132
	{39944, 407, 5, 0x1},   // #6aul
	{38424, 203, 22, 0x1},  // americansamoaterritory
	{62740, 231, 18, 0x1},  // fransdeelstmaarten
	{15681, 25, 24, 0x1},   // localnamehrvatskacroatia
	{28662, 408, 5, 0x1},   // #5461
	{39562, 73, 9, 0x1},    // abyssinia
	{65221, 114, 14, 0x1},  // stateofbahrain
	{5185, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{55287, 241, 19, 0x1},  // occupiedtrpalestine
	{38360, 409, 5, 0x1},   // #5ukr
	{41766, 138, 15, 0x1},  // republicmyanmar
	{13823, 73, 11, 0x1},   // fmrethiopia
	{13848, 138, 11, 0x1},  // formerburma
	{32768, 26, 9, 0x1},    // hungarije
	{20817, 197, 15, 0x1},  // stvincentandgre
	{37725, 174, 16, 0x1},  // colombiarepublic
	{24114, 144, 5, 0x81},  // #2pak
	{11922, 75, 14, 0x1},   // republiekghana
	{39534, 410, 5, 0x1},   // #6973
	{54675, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{41870, 225, 22, 0x1},  // grondterritoryhongkong
	{32614, 411, 5, 0x1},   // #5gui
	{15827, 58, 6, 0x1},    // #3dybj
	{12807, 82, 18, 0x1},   // libyaarabjamahiriy
	{26832, 6, 9, 0x1},     // azerbijan
	{5852, 212, 18, 0x1},   // curacaoknetherland
	{48202, 56, 17, 0x1},   // republicadeangola
	{35738, 412, 5, 0x1},   // #5nth
	{40121, 165, 17, 0x1},  // adenyemenpdrsouth
	{48538, 211, 5, 0x1},   // #7cok
	{19044, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3620, 234, 20, 0x1},   // departmentmartinique
	{42241, 208, 21, 0x1},  // grondterritorybermuda
	{63258, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{54782, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{5291, 139, 13, 0x1},   // statemongolia
	{9126, 15, 11, 0x1},    // eastgermany
	{50329, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16092, 111, 21, 0x1},  // republicofafghanistan
	{24221, 145, 5, 0x81},  // #2phl
	{43878, 413, 5, 0x1},   // #6maa
	{33689, 34, 17, 0x1},   // latvijasrepublika
	{16267, 46, 13, 0x1},   // sovjetrusland
	{39494, 414, 5, 0x1},   // #6910
	{32136, 213, 27, 0x1},  // indianoceanchristmasislands
	{17248, 59, 5, 0x81},   // #2bfa
	{3932, 210, 20, 0x1},   // keelingeilandencocos
	{29720, 415, 5, 0x1},   // #5arm
	{19413, 171, 26, 0x1},  // federativerepublicofbrazil
	{5317, 108, 19, 0x1},   // southafricarepublic
	{18948, 145, 22, 0x1},  // commonwealthfilipijnen
	{29042, 374, 5, 0x1},   // #5811
	{1412, 256, 15, 0x1},   // virginislandsvs
	{1050, 202, 22, 0x21},  // nederlandseantillenoud
	{48990, 153, 12, 0x1},  // arabrepsyrie
	{799, 213, 27, 0x1},    // christmasislandsindianocean
	{22080, 80, 5, 0x81},   // #2ken
	{64791, 132, 17, 0x1},  // koeweitvorstendom
	{42565, 176, 15, 0x1},  // republicadecuba
	{15299, 128, 8, 0x1},   // kirgisia
	{52425, 196, 22, 0x1},  // easternrepublicuruguay
	{3142, 58, 20, 0x1},    // formerlydahomeybenin
	{15094, 161, 8, 0x1},   // vietnamn
	{44245, 416, 5, 0x1},   // #6mon
	{49818, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{42661, 417, 5, 0x1},   // #6jam
	{4260, 143, 13, 0x21},  // maskateenoman
	{16482, 115, 22, 0x1},  // abodepeacenationbrunei
	{49123, 103, 15, 0x1},  // jumhuriyattshad
	{5190, 140, 16, 0x21},  // malayafederation
	{44481, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29725, 418, 5, 0x1},   // #5aul
	{19697, 16, 5, 0x81},   // #2deu
	{48585, 66, 5, 0x1},    // #7com
	{14860, 43, 21, 0x1},   // poolsepeoplesrepublic
	{33754, 227, 7, 0x1},   // manisle
	{47399, 2, 5, 0x1},     // #7and
	{36368, 186, 22, 0x1},  // sintchristoffelennevis
	{29052, 419, 5, 0x1},   // #5816
	{34833, 246, 21, 0x1},  // ascensionensinthelena
	{642, 221, 10, 0x1},    // guadeloupe
	{32447, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{21921, 85, 10, 0x1},   // madagascar
	{52700, 171, 23, 0x1},  // brazilieverenigdestaten
	{64152, 213, 14, 0x1},  // kerstmiseiland
	{60296, 144, 16, 0x1},  // pakistanrepublic
	{64558, 186, 15, 0x1},  // stkittsandnevis
	{60124, 64, 13, 0x1},   // belgischcongo
	{22906, 112, 11, 0x1},  // unitedarabe
	{42903, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13702, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{42777, 420, 5, 0x1},   // #6jpn
	{35627, 240, 24, 0x1},  // grondterritorypuertorico
	{32187, 337, 5, 0x1},   // #5gab
	{44553, 117, 17, 0x1},  // chinapeoplesrepof
	{6911, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24251, 43, 5, 0x81},   // #2pol
	{2977, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{8334, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{7016, 230, 5, 0x1},    // macao
	{14817, 46, 16, 0x1},   // russianfedertion
	{1996, 229, 17, 0x21},  // bailiwickofjersey
	{29769, 179, 16, 0x1},  // republiekecuador
	{41717, 421, 5, 0x1},   // #6dji
	{19536, 52, 19, 0x1},   // ottomanempireturkey
	{30455, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{33783, 299, 5, 0x1},   // #5leb
	{5126, 71, 3, 0x1},     // uar
	{48556, 174, 5, 0x1},   // #7col
	{3660, 87, 24, 0x21},   // volksrepubliekmozambique
	{11774, 173, 14, 0x1},  // republiekchili
	{20297, 250, 27, 0x1},  // territoryturkscaicosislands
	{29057, 422, 5, 0x1},   // #5817
	{37820, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{21087, 241, 20, 0x1},  // palestinianauthority
	{3919, 210, 13, 0x1},   // cocoseilanden
	{4700, 243, 18, 0x1},   // departementreunion
	{40552, 76, 16, 0x1},   // republiqueguinea
	{53209, 154, 12, 0x1},  // siamthailand
	{7457, 55, 21, 0x1},    // formersfrofyugoslavia
	{3388, 182, 16, 0x1},   // georgetownguyana
	{5295, 120, 24, 0x21},  // micronesiefederalestaten
	{35559, 201, 13, 0x1},  // aalandislands
	{61627, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{36955, 106, 18, 0x1},  // tanganyikarepublic
	{38211, 6, 18, 0x1},    // republicazerbaijan
	{32306, 423, 5, 0x1},   // #5gam
	{43955, 424, 5, 0x1},   // #6mal
	{18815, 114, 7, 0x1},   // bahrain
	{61995, 82, 11, 0x1},   // formerlibya
	{10115, 273, 16, 0x82}, // fedrepyugoslavia
	{10320, 106, 26, 0x1},  // republictanganyikazanzibar
	{50943, 66, 12, 0x1},   // comorenstate
	{29432, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{61563, 49, 17, 0x1},   // slowaakserepublic
	{28572, 425, 5, 0x1},   // #5390
	{13163, 111, 23, 0x1},  // islamicrepofafghanistan
	{50131, 247, 18, 0x1},  // svalbardogjanmayen
	{58448, 82, 12, 0x1},   // libyakingdom
	{57643, 54, 25, 0x1},   // verenigdestatenvanamerika
	{48081, 65, 5, 0x1},    // #7cgo
	{36525, 65, 20, 0x1},   // congopeoplesrepublic
	{3460, 138, 8, 0x21},   // mayanmar
	{14611, 232, 23, 0x1},  // northernmarianenislands
	{38369, 426, 5, 0x1},   // #5uru
	{35947, 145, 23, 0x1},  // philippinescommonwealth
	{20383, 119, 26, 0x1},  // republiekvandefijieilanden
	{5619, 121, 19, 0x1},   // nederlandsoostindie
	{7788, 129, 14, 0x1},   // khmerrepubliek
	{17879, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{51094, 133, 6, 0x1},   // laopdr
	{2299, 62, 23, 0x21},   // republicoftheivorycoast
	{8751, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{33614, 427, 3, 0x3},   // roc
	{35137, 252, 22, 0x1},  // taiwanchineseprovincie
	{22134, 129, 5, 0x81},  // #2khm
	{24132, 190, 5, 0x81},  // #2pan
	{43536, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18016, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{14548, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{24137, 239, 5, 0x81},  // #2pcn
	{12077, 118, 6, 0x1},   // kibris
	{18103, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{1896, 133, 11, 0x21},  // kingdomlaos
	{29661, 254, 17, 0x1},  // vaticaanstadstate
	{5493, 196, 24, 0x1},   // oosterserepubliekuruguay
	{29558, 9, 19, 0x1},    // bosnieenherzegovina
	{28457, 430, 5, 0x1},   // #5343
	{49748, 184, 5, 0x1},   // #7hai
	{34485, 221, 25, 0x1},  // departementdelaguadeloupe
	{60920, 64, 13, 0x1},   // congokinshasa
	{64668, 34, 15, 0x1},   // latvianrepublic
	{115, 207, 10, 0x1},    // saintbarth
	{47462, 166, 5, 0x1},   // #7arg
	{48060, 11, 5, 0x1},    // #7can
	{33229, 148, 15, 0x1},  // democratickorea
	{6195, 140, 6, 0x1},    // malaya
	{18270, 60, 5, 0x81},   // #2bwa
	{47404, 56, 5, 0x1},    // #7ang
	{8316, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{16162, 143, 13, 0x1},  // sultanateoman
	{40494, 239, 10, 0x1},  // pitcairnis
	{50460, 128, 19, 0x1},  // kirgizischerepublic
	{59488, 179, 7, 0x1},   // equador
	{14719, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{11020, 37, 14, 0x1},   // macedoniefyrom
	{458, 213, 25, 0x1},    // territorychristmasislands
	{51520, 253, 17, 0x1},  // usoutlyingislands
	{19636, 92, 17, 0x1},   // republiqueduniger
	{3224, 431, 12, 0x22},  // ruandaurundi
	{64763, 164, 10, 0x1},  // yemensanaa
	{1679, 167, 16, 0x21},  // antiguaenbarbuda
	{60210, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{19758, 178, 5, 0x81},  // #2dom
	{48050, 129, 5, 0x1},   // #7cam
	{63695, 148, 18, 0x1},  // noordkoreavolksrep
	{46263, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{19707, 68, 5, 0x81},   // #2dji
	{29037, 433, 5, 0x1},   // #5800
	{19782, 160, 10, 0x1},  // uzbekistan
	{22314, 148, 15, 0x1},  // koreademocratic
	{21609, 28, 5, 0x81},   // #2isl
	{63754, 111, 23, 0x1},  // islamicstateafghanistan
	{8836, 164, 10, 0x1},   // noordjemen
	{28337, 412, 5, 0x1},   // #5210
	{10819, 127, 11, 0x1},  // khazakhstan
	{2868, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{4505, 135, 14, 0x21},  // dominionceylon
	{15190, 44, 9, 0x1},    // portugual
	{60601, 16, 28, 0x1},   // federalrepublicformergermany
	{39489, 407, 5, 0x1},   // #6900
	{29174, 434, 5, 0x1},   // #5afg
	{47064, 31, 27, 0x1},   // principalityofliechtenstein
	{28432, 435, 5, 0x1},   // #5325
	{28452, 436, 5, 0x1},   // #5341
	{28497, 437, 5, 0x1},   // #5355
	{7812, 136, 20, 0x1},   // formermaldiveislands
	{28577, 438, 5, 0x1},   // #5395
	{50353, 127, 18, 0x1},  // kazakhstanrepublic
	{29617, 439, 5, 0x1},   // #5arg
	{29737, 6, 12, 0x1},    // azerbaidzhan
	{42701, 157, 17, 0x1},  // republiceasttimor
	{5382, 236, 35, 0x21},  // overzeesecollectiviteitnewcaledonia
	{40552, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9336, 78, 11, 0x1},    // guinebissau
	{19673, 102, 17, 0x1},  // seychellesislands
	{2616, 203, 20, 0x1},   // americansamoaislands
	{24356, 148, 5, 0x81},  // #2prk
	{15435, 252, 7, 0x1},   // formosa
	{28332, 440, 5, 0x1},   // #5205
	{28342, 441, 5, 0x1},   // #5211
	{17134, 201, 13, 0x1},  // alandeilanden
	{41435, 65, 13, 0x1},   // congorepofthe
	{542, 151, 9, 0x1},     // singapore
	{6062, 205, 27, 0x1},   // frenchsouthernantarticlands
	{31743, 34, 15, 0x1},   // republicletland
	{32609, 442, 5, 0x1},   // #5gua
	{421, 66, 13, 0x21},    // comoroislands
	{10809, 29, 6, 0x1},    // israel
	{28472, 443, 5, 0x1},   // #5346
	{1984, 176, 14, 0x21},  // republicofcuba
	{131, 70, 17, 0x21},    // sultanatezanzibar
	{42305, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40295, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{62001, 82, 21, 0x1},   // libyanarabjamahiriyah
	{43600, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4742, 222, 9, 0x1},    // groenland
	{18808, 114, 14, 0x1},  // kingdombahrain
	{55516, 148, 26, 0x1},  // koreademocraticpeorepublic
	{65066, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{19123, 240, 20, 0x1},  // puertoricogemenebest
	{28347, 444, 5, 0x1},   // #5212
	{10134, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{13492, 51, 6, 0x1},    // zweden
	{64491, 10, 17, 0x1},   // republicofbelarus
	{32331, 445, 5, 0x1},   // #5gfr
	{52914, 114, 9, 0x1},   // albahrayn
	{3894, 93, 24, 0x21},   // federalerepublieknigeria
	{36763, 230, 12, 0x1},  // chinaprmacao
	{1085, 188, 6, 0x1},    // mexico
	{20865, 27, 15, 0x1},   // republicierland
	{41786, 402, 5, 0x1},   // #6drc
	{42407, 163, 28, 0x1},  // independentstatewesternsamoa
	{53376, 121, 29, 0x1},  // republicindonesiaunitarystate
	{64768, 164, 10, 0x1},  // sanaayemen
	{34092, 446, 5, 0x1},   // #5lit
	{13506, 124, 4, 0x1},   // iraq
	{28477, 447, 5, 0x1},   // #5347
	{37987, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{34713, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{32038, 205, 23, 0x1},  // southernfrenchterritory
	{46594, 226, 20, 0x1},  // heardmcdonaldislands
	{49512, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{20327, 250, 22, 0x1},  // turkseencaicoseilanden
	{64427, 160, 11, 0x1},  // oesbekistan
	{3919, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{52871, 160, 18, 0x1},  // republicuzbekistan
	{751, 234, 24, 0x1},    // collectiviteitmartinique
	{14589, 145, 10, 0x1},  // filipijnen
	{9287, 121, 17, 0x1},   // indonesiarepublic
	{24312, 240, 5, 0x81},  // #2pri
	{60482, 243, 12, 0x1},  // ilelareunion
	{11154, 35, 6, 0x1},    // monaco
	{36250, 94, 15, 0x1},   // rwandanrepublic
	{31124, 107, 16, 0x1},  // republicofuganda
	{15491, 132, 7, 0x1},   // koeweit
	{51243, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{43020, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13552, 191, 12, 0x1},  // republicperu
	{39949, 448, 5, 0x1},   // #6aus
	{61580, 10, 15, 0x1},   // bieloruslandrep
	{28462, 449, 5, 0x1},   // #5344
	{4050, 22, 13, 0x1},    // unitedkingdom
	{15536, 128, 7, 0x1},   // kirgize
	{56123, 205, 25, 0x1},  // frenchsouthernterritories
	{58761, 30, 13, 0x1},   // kingdomitalia
	{27045, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{46998, 132, 19, 0x1},  // koeweitprincipality
	{36228, 46, 11, 0x1},   // russiansfsr
	{1957, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36322, 108, 7, 0x1},   // safrica
	{38403, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{46592, 226, 22, 0x1},  // auheardmcdonaldislands
	{25902, 63, 17, 0x1},   // republiekkameroen
	{678, 76, 6, 0x1},      // guinea
	{32995, 143, 13, 0x1},  // omansultanaat
	{8724, 22, 2, 0x1},     // vk
	{51383, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{55111, 137, 25, 0x1},  // republiekmarshalleilanden
	{8863, 120, 10, 0x1},   // micronisia
	{21269, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{50417, 126, 5, 0x1},   // #7jpn
	{28467, 450, 5, 0x2},   // #5345
	{12866, 22, 13, 0x1},   // unitedkingdon
	{4850, 120, 19, 0x21},  // micronesiafedstates
	{25278, 248, 19, 0x1},  // stpierreandmiquelon
	{49753, 225, 5, 0x1},   // #7hkg
	{25861, 65, 20, 0x1},   // kongopeoplesrepublic
	{1438, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{51835, 259, 15, 0x1},  // republiekkosovo
	{3014, 249, 20, 0x1},   // dutchpartsaintmartin
	{42638, 66, 11, 0x1},   // comorenunie
	{50524, 135, 17, 0x1},  // republieksrilanka
	{57266, 24, 17, 0x1},   // helleenserepublic
	{37351, 254, 17, 0x1},  // statevaticaanstad
	{33774, 227, 9, 0x1},   // isleofman
	{23719, 214, 30, 0x1},  // overseasterritorycaymanislands
	{17055, 210, 23, 0x1},  // cocosislandsaustralisch
	{61191, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{26778, 164, 5, 0x1},   // yeman
	{2078, 164, 5, 0x1},    // yemen
	{43985, 217, 16, 0x1},  // falklandeilanden
	{24625, 112, 12, 0x1},  // trucialcoast
	{35103, 252, 13, 0x1},  // chinesetaipei
	{24226, 146, 5, 0x81},  // #2plw
	{32359, 452, 5, 0x1},   // #5gha
	{50308, 185, 5, 0x1},   // #7jam
	{23224, 175, 19, 0x1},  // republicofcostarica
	{29498, 10, 18, 0x1},   // belarusbyelorussia
	{62295, 136, 21, 0x1},  // republicofthemaldives
	{2933, 16, 11, 0x21},   // germanywest
	{30411, 215, 16, 0x1},  // westelijkesahara
	{4892, 1, 22, 0x1},     // albaniapeoplesrepublic
	{62606, 55, 19, 0x1},   // voormaligjugoslavie
	{28487, 453, 5, 0x1},   // #5350
	{52187, 26, 17, 0x1},   // republicofhungary
	{23066, 246, 23, 0x1},  // sthelenaanddependencies
	{45178, 241, 27, 0x1},  // palestijnseautonomegebieden
	{36537, 276, 15, 0x2},  // republicofchina
	{51791, 7, 16, 0x1},    // koninkrijkbelgie
	{53756, 98, 16, 0x1},   // republieksomalie
	{62476, 210, 9, 0x1},   // cocosisds
	{32690, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9491, 195, 22, 0x1},   // trinidadtobagorepublic
	{28752, 304, 5, 0x1},   // #5540
	{26722, 17, 10, 0x1},   // denemarken
	{21182, 236, 26, 0x1},  // grondterritorynewcaledonia
	{7884, 129, 19, 0x1},   // formerkhmerrepublic
	{45217, 10, 12, 0x1},   // bielorusland
	{1693, 132, 14, 0x21},  // dawlatalkuwayt
	{155, 37, 23, 0x1},     // republieknoordmacedonie
	{24386, 44, 5, 0x81},   // #2prt
	{8378, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{27477, 28, 5, 0x81},   // #4352
	{28327, 321, 5, 0x1},   // #5200
	{41751, 80, 15, 0x1},   // republicofkenya
	{42608, 254, 13, 0x1},  // vaticaanstaat
	{24401, 242, 5, 0x81},  // #2pyf
	{27512, 30, 5, 0x81},   // #4380
	{1055, 115, 6, 0x1},    // brunei
	{43328, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{50387, 125, 5, 0x1},   // #7jor
	{14523, 227, 18, 0x1},  // freeportmanislands
	{3207, 71, 3, 0x1},     // are
	{63695, 148, 10, 0x1},  // noordkorea
	{26186, 254, 8, 0x1},   // vaticaan
	{17545, 206, 13, 0x1},  // sabaenbonaire
	{56844, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{29870, 241, 31, 0x1},  // palestineliberationorganization
	{14814, 46, 9, 0x1},    // fedrussia
	{47993, 61, 5, 0x1},    // #7caf
	{30485, 215, 16, 0x1},  // saharaoccidental
	{34305, 444, 5, 0x1},   // #5lux
	{48414, 62, 5, 0x1},    // #7civ
	{3902, 92, 14, 0x21},   // republiekniger
	{13624, 187, 18, 0x1},  // republieksintlucia
	{28757, 340, 5, 0x1},   // #5541
	{53812, 162, 5, 0x1},   // #7van
	{10701, 66, 20, 0x1},   // archipelvandecomoren
	{3012, 16, 18, 0x21},   // fmrfedrepofgermany
	{63121, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{29424, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{53199, 154, 14, 0x1},  // koninkrijksiam
	{2391, 76, 35, 0x21},   // revolutionairepeoplesrepublicguinea
	{40860, 219, 19, 0x1},  // baljuwschapguernsey
	{51238, 454, 23, 0x2},  // koreademocraticrepublic
	{35781, 71, 14, 0x1},   // arabrepofegypt
	{12579, 138, 15, 0x1},  // burmanowmyanmar
	{43722, 255, 22, 0x1},  // engelsemaagdeneilanden
	{20550, 191, 16, 0x1},  // republicadelperu
	{28492, 360, 5, 0x1},   // #5352
	{43298, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{48714, 14, 5, 0x1},    // #7cze
	{4510, 14, 15, 0x1},    // czechiarepublic
	{64861, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6176, 120, 19, 0x1},   // micronesiafederatia
	{62758, 231, 17, 0x1},  // fransdeelstmartin
	{35165, 252, 23, 0x1},  // provincievanchinataiwan
	{15197, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{4029, 108, 3, 0x1},    // rsa
	{11128, 183, 8, 0x1},   // honduras
	{38284, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{47613, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6176, 120, 13, 0x1},   // micronesiafed
	{44682, 134, 15, 0x1},  // republiclebanon
	{44591, 28, 15, 0x1},   // republiciceland
	{7519, 45, 24, 0x1},    // romaniasocialistrepublic
	{31040, 62, 11, 0x1},   // cotedivoire
	{42152, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8916, 89, 19, 0x1},    // republiquedemaurice
	{31154, 50, 18, 0x1},   // republikaslovenija
	{28482, 456, 5, 0x1},   // #5349
	{39474, 457, 5, 0x1},   // #6840
	{40833, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{38376, 54, 15, 0x1},   // usaunitedstates
	{28772, 350, 5, 0x1},   // #5553
	{61052, 123, 12, 0x1},  // empireofiran
	{40082, 165, 9, 0x1},   // adenyemen
	{1538, 123, 10, 0x21},  // empireiran
	{58604, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{29112, 458, 5, 0x1},   // #5940
	{33355, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10308, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{45214, 10, 15, 0x1},   // repbielorusland
	{39204, 362, 4, 0x1},   // #658
	{3799, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{32420, 459, 5, 0x1},   // #5gmy
	{11969, 80, 14, 0x1},   // republiekkenia
	{32619, 460, 5, 0x1},   // #5guy
	{18647, 231, 23, 0x1},  // saintmartincollectivity
	{6707, 253, 24, 0x1},   // minorislandsunitedstates
	{57343, 239, 16, 0x1},  // pitcairneilanden
	{2947, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{29864, 241, 15, 0x1},  // formerpalestine
	{18420, 43, 21, 0x1},   // peoplesrepublicpoland
	{20067, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{28767, 358, 5, 0x1},   // #5552
	{23275, 52, 15, 0x1},   // turkserepubliek
	{19745, 7, 7, 0x1},     // belgium
	{27482, 122, 5, 0x81},  // #4356
	{53046, 105, 15, 0x1},  // tunisiarepublic
	{27517, 62, 5, 0x81},   // #4384
	{44726, 461, 5, 0x1},   // #6mya
	{32311, 462, 5, 0x1},   // #5gdr
	{3311, 104, 14, 0x21},  // republicoftogo
	{40530, 53, 14, 0x1},   // sovjetoekraine
	{10644, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{63220, 2, 15, 0x1},    // prinsdomandorra
	{5364, 140, 15, 0x21},  // malayafederatie
	{7500, 45, 26, 0x1},    // socialistrepublicofromania
	{521, 14, 19, 0x1},     // tsjechischerepublic
	{42738, 463, 5, 0x1},   // #6jor
	{61313, 213, 24, 0x1},  // christmasislandterritory
	{51396, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{25866, 45, 23, 0x1},   // peoplesrepublicroemenia
	{12164, 45, 8, 0x1},    // roemenia
	{7358, 110, 9, 0x1},    // srhodesia
	{33054, 62, 23, 0x1},   // republiquedecotedivoire
	{7432, 161, 9, 0x1},    // vietnamsr
	{61705, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{20673, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{51895, 138, 20, 0x1},  // republicunionmyanmar
	{28762, 357, 5, 0x1},   // #5551
	{57387, 256, 15, 0x1},  // virginislandsus
	{79, 101, 9, 0x21},     // swasiland
	{15795, 19, 5, 0x1},    // eesti
	{37891, 215, 10, 0x1},  // westsahara
	{38984, 392, 4, 0x1},   // #640
	{7609, 10, 21, 0x1},    // formerwitrussischessr
	{17426, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{23088, 91, 15, 0x1},   // southwestafrica
	{12548, 138, 19, 0x1},  // unionofmyanmarburma
	{3539, 48, 25, 0x21},   // serbiaandmontenegroformer
	{61209, 82, 10, 0x1},   // libiestaat
	{12879, 176, 13, 0x1},  // republiekcuba
	{35533, 136, 13, 0x1},  // dhivehiraajje
	{1858, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{65019, 102, 18, 0x1},  // seychellenrepublic
	{36434, 77, 17, 0x1},   // thegambiarepublic
	{17918, 170, 5, 0x81},  // #2bol
	{50152, 247, 26, 0x1},  // svalbardandjanmayenislands
	{44247, 139, 25, 0x1},  // mongolischevolksrepubliek
	{57182, 159, 13, 0x1},  // elliceislands
	{55876, 187, 10, 0x1},  // saintlucia
	{11154, 35, 18, 0x1},   // monacoprincipality
	{39394, 335, 5, 0x1},   // #6750
	{62563, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{25339, 214, 10, 0x1},  // caimanesvk
	{43368, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12535, 138, 13, 0x1},  // republicburma
	{4725, 222, 26, 0x1},   // overzeesterritorygroenland
	{8281, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{36668, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{49609, 52, 15, 0x1},   // republicturkiye
	{484, 54, 2, 0x1},      // us
	{38999, 278, 4, 0x1},   // #641
	{14921, 165, 18, 0x1},  // republicsouthjemen
	{42015, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{31649, 186, 20, 0x1},  // stchristopherennevis
	{26860, 58, 16, 0x1},   // republiekdahomey
	{3807, 221, 19, 0x1},   // territoryguadeloupe
	{12916, 124, 4, 0x1},   // irak
	{41168, 231, 23, 0x1},  // collectivitesaintmartin
	{28502, 464, 5, 0x1},   // #5359
	{52906, 114, 17, 0x1},  // mamlakatalbahrayn
	{42559, 142, 14, 0x1},  // naoerorepublic
	{2780, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{39459, 424, 5, 0x1},   // #6820
	{48693, 118, 5, 0x1},   // #7cyp
	{29438, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{491, 12, 7, 0x1},      // schweiz
	{16142, 202, 21, 0x1},  // netherlandswestindies
	{42621, 241, 14, 0x1},  // palestinastaat
	{24659, 237, 13, 0x1},  // norfolkeiland
	{14939, 15, 9, 0x1},    // formergdr
	{37565, 190, 14, 0x1},  // panamarepublic
	{44158, 136, 16, 0x1},  // republicmaldives
	{21783, 30, 5, 0x81},   // #2ita
	{46044, 96, 15, 0x1},   // republicsenegal
	{12562, 138, 17, 0x1},  // burmaunionmyanmar
	{13222, 71, 11, 0x1},   // formeregypt
	{41813, 188, 21, 0x1},  // mexicoverenigdestaten
	{9666, 231, 21, 0x1},   // saintmartinfrenchpart
	{19514, 118, 6, 0x1},   // cyprus
	{59279, 78, 15, 0x1},   // portugeesguinea
	{45954, 98, 24, 0x1},   // somalidemocraticrepublic
	{29102, 363, 5, 0x1},   // #5920
	{39004, 396, 4, 0x1},   // #642
	{35103, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11567, 242, 14, 0x1},  // franspolynesie
	{36712, 225, 15, 0x1},  // hongkongchinapr
	{38345, 255, 15, 0x1},  // ukvirginislands
	{4881, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6604, 48, 6, 0x1},     // servia
	{17269, 8, 5, 0x81},    // #2bgr
	{19030, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{34148, 85, 15, 0x1},   // malgasyrepublic
	{39469, 465, 5, 0x1},   // #6835
	{9611, 16, 17, 0x1},    // formerwestgermany
	{34053, 466, 5, 0x1},   // #5les
	{7865, 160, 19, 0x1},   // republicoezbekistan
	{18265, 209, 5, 0x81},  // #2bvt
	{7543, 6, 12, 0x1},     // azerbeidzjan
	{49314, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{50471, 67, 19, 0x1},   // republicofcapeverde
	{11363, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{46973, 361, 5, 0x1},   // #6wsm
	{15612, 10, 6, 0x1},    // #3byaa
	{38275, 467, 5, 0x1},   // #5uga
	{64421, 172, 9, 0x1},   // barbadoes
	{14945, 15, 3, 0x1},    // gdr
	{10933, 93, 22, 0x1},   // federalrepublicnigeria
	{60086, 197, 14, 0x1},  // saintvincentgr
	{27522, 185, 5, 0x81},  // #4388
	{32914, 4, 23, 0x1},    // commonwealthofaustralia
	{40494, 239, 14, 0x1},  // pitcairnisland
	{41386, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{65365, 108, 18, 0x1},  // republicsuidafrika
	{29107, 468, 5, 0x1},   // #5935
	{39144, 469, 4, 0x1},   // #653
	{4444, 79, 16, 0x1},    // equatorialguinea
	{3339, 210, 20, 0x1},   // cocoskeelingeilanden
	{6220, 244, 8, 0x1},    // vietnams
	{6485, 140, 15, 0x1},   // malayafederatia
	{4204, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17162, 57, 5, 0x81},   // #2bdi
	{39479, 470, 5, 0x1},   // #6850
	{33720, 471, 5, 0x1},   // #5lbr
	{20680, 208, 24, 0x1},  // overzeesterritorybermuda
	{17876, 208, 5, 0x81},  // #2bmu
	{55278, 241, 19, 0x1},  // palestineoccupiedtr
	{20654, 208, 15, 0x1},  // bermudaeilanden
	{7403, 129, 15, 0x1},   // stateofcambodia
	{6858, 95, 14, 0x1},    // republieksudan
	{5782, 251, 24, 0x1},   // overseasterritorytokelau
	{62277, 138, 9, 0x1},   // unieburma
	{36289, 422, 5, 0x1},   // #5rvn
	{13532, 155, 20, 0x1},  // republictadzjikistan
	{33579, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11222, 257, 22, 0x1},  // wallisenfutunaeilanden
	{29117, 472, 5, 0x1},   // #5946
	{29127, 311, 5, 0x1},   // #5950
	{38033, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37903, 106, 7, 0x1},   // tazania
	{39134, 473, 4, 0x1},   // #652
	{29147, 474, 5, 0x1},   // #5986
	{37446, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{37430, 48, 22, 0x1},   // serbiamontenegroformer
	{49151, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{42686, 64, 23, 0x1},   // kongodemocraticrepublic
	{3564, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{40494, 239, 15, 0x1},  // pitcairnislands
	{30290, 198, 11, 0x1},  // venezuelarb
	{36027, 68, 16, 0x1},   // djiboutirepublic
	{10574, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14329, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{6974, 199, 9, 0x1},    // landaruba
	{20904, 64, 7, 0x1},    // rdcongo
	{52447, 149, 5, 0x1},   // #7qat
	{15629, 225, 9, 0x1},   // xianggang
	{16302, 61, 11, 0x1},   // centralafrr
	{29864, 241, 37, 0x1},  // formerpalestineliberationorganization
	{29122, 475, 5, 0x1},   // #5947
	{45352, 235, 21, 0x1},  // grondterritorymayotte
	{3056, 257, 28, 0x1},   // territorywallisfutunaislands
	{37850, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{39114, 417, 4, 0x1},   // #651
	{29152, 476, 5, 0x1},   // #5987
	{5799, 251, 22, 0x1},   // tokelauassociatemember
	{284, 13, 33, 0x21},    // tsjechoslowaaksesocialistrepublic
	{65487, 169, 13, 0x1},  // britshonduras
	{2382, 209, 30, 0x1},   // overseasterritorybouvetislands
	{41214, 249, 22, 0x1},  // netherlandssintmaarten
	{2390, 209, 22, 0x1},   // territorybouvetislands
	{21310, 102, 17, 0x1},  // seychellenislands
	{47594, 168, 8, 0x1},   // bahamaes
	{2333, 156, 11, 0x1},   // turkmenstan
	{1204, 223, 12, 0x1},   // frenchguiana
	{62277, 138, 26, 0x1},  // unieburmasocialistrepublic
	{9818, 73, 8, 0x1},     // ityopiya
	{15060, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{55605, 64, 12, 0x1},   // belgiancongo
	{47201, 33, 20, 0x1},   // grandduchyluxembourg
	{48947, 144, 19, 0x1},  // pakistaninclbanglad
	{2207, 40, 17, 0x21},   // formernetherlands
	{37050, 15, 27, 0x1},   // democraticrepublicofgermany
	{31669, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{35763, 477, 5, 0x1},   // #5pak
	{17311, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{19563, 25, 15, 0x1},   // croatiarepublic
	{57211, 259, 14, 0x1},  // kosovarepublic
	{58702, 157, 32, 0x1},  // republicademocraticadetimorleste
	{54184, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{2327, 162, 8, 0x1},    // vanutatu
	{32695, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{60820, 78, 15, 0x1},   // portugeesguinee
	{38219, 6, 10, 0x1},    // azerbaijan
	{47136, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{17795, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{15618, 13, 6, 0x1},    // #3cshh
	{38494, 478, 5, 0x1},   // #5yem
	{57089, 61, 28, 0x1},   // formercentralafricanrepublic
	{20543, 19, 15, 0x1},   // estoniarepublic
	{34925, 246, 25, 0x1},  // ascensionentristandacunha
	{50058, 48, 26, 0x1},   // serviamontenegrostatenunia
	{14239, 123, 4, 0x1},   // iran
	{48632, 175, 5, 0x1},   // #7crc
	{31170, 80, 14, 0x1},   // jamhuriyakenya
	{4825, 120, 25, 0x21},  // micronesiafederalstatesof
	{39954, 479, 5, 0x1},   // #6aze
	{2190, 234, 22, 0x1},   // collectivitymartinique
	{36705, 117, 7, 0x1},   // chinapr
	{39389, 420, 5, 0x1},   // #6740
	{36080, 378, 5, 0x1},   // #5pol
	{173, 12, 19, 0x21},    // confederationsuisse
	{31163, 50, 9, 0x1},    // slovenija
	{5322, 120, 19, 0x21},  // micronesiefederatie
	{63650, 14, 20, 0x1},   // tsjechischerepubliek
	{65081, 242, 18, 0x1},  // polynesiafrancaise
	{542, 151, 17, 0x1},    // singaporerepublic
	{38548, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{6781, 13, 16, 0x1},    // tsjechoslowakije
	{33334, 186, 21, 0x1},  // stchristopherandnevis
	{29132, 480, 5, 0x1},   // #5955
	{7388, 129, 15, 0x1},   // kingdomcambodia
	{39189, 481, 4, 0x1},   // #657
	{62625, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{53659, 197, 24, 0x1},  // saintvincentengrenadines
	{15550, 117, 3, 0x1},   // prc
	{48672, 176, 5, 0x1},   // #7cub
	{22539, 186, 20, 0x1},  // stchristoffelennevis
	{33687, 482, 5, 0x1},   // #5lat
	{53412, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{47808, 105, 14, 0x1},  // tunisiakingdom
	{39464, 483, 5, 0x1},   // #6830
	{48514, 63, 5, 0x1},    // #7cmr
	{24674, 244, 3, 0x1},   // rvn
	{2075, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{56324, 145, 18, 0x1},  // filipijnserepublic
	{13606, 74, 15, 0x1},   // republicofgabon
	{3048, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{24391, 192, 5, 0x81},  // #2pry
	{31471, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{13113, 134, 15, 0x1},  // lebanonrepublic
	{63084, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{11057, 148, 11, 0x1},  // demrepkorea
	{32046, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{8334, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{39434, 484, 4, 0x1},   // #680
	{2448, 195, 2, 0x1},    // tt
	{39179, 485, 4, 0x1},   // #656
	{15234, 54, 9, 0x1},    // vsamerica
	{21163, 223, 15, 0x1},  // guyanefrancaise
	{2951, 16, 22, 0x21},   // federalrepublicgermany
	{63616, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10666, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{13311, 129, 17, 0x1},  // kingdomofcambodia
	{24016, 238, 10, 0x1},  // niueisland
	{20910, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48065, 214, 5, 0x1},   // #7cay
	{52963, 46, 10, 0x1},   // ruslandfed
	{1311, 68, 18, 0x1},    // afarissarterritory
	{27737, 486, 5, 0x1},   // #4532
	{19469, 110, 18, 0x1},  // republicofzimbabwe
	{29062, 424, 5, 0x1},   // #5820
	{41414, 64, 11, 0x1},   // congodemrep
	{908, 232, 10, 0x1},    // nmarianais
	{35316, 49, 18, 0x1},   // republicofslovakia
	{27161, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{35873, 487, 5, 0x1},   // #5pan
	{14105, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{13086, 104, 13, 0x1},  // republiektogo
	{300, 138, 5, 0x1},     // birma
	{39164, 488, 4, 0x1},   // #655
	{39299, 489, 5, 0x1},   // #6678
	{29142, 490, 5, 0x1},   // #5983
	{38809, 491, 4, 0x1},   // #631
	{4825, 120, 23, 0x21},  // micronesiafederalstates
	{48608, 67, 5, 0x1},    // #7cpv
	{3179, 43, 6, 0x1},     // poland
	{28557, 305, 5, 0x1},   // #5375
	{14575, 145, 24, 0x1},  // republiekvandefilipijnen
	{39484, 492, 5, 0x1},   // #6860
	{12185, 221, 13, 0x1},  // flaguadeloupe
	{48169, 147, 17, 0x1},  // papoeanieuwguinea
	{4370, 255, 12, 0x21},  // brvirginisds
	{27742, 199, 5, 0x81},  // #4533
	{46431, 174, 17, 0x1},  // republiekcolombia
	{60727, 45, 7, 0x1},    // romenia
	{34510, 68, 16, 0x1},   // frenchafarsissas
	{20766, 255, 15, 0x1},  // britishvirginis
	{30757, 63, 8, 0x1},    // kameroun
	{16082, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{7782, 129, 20, 0x1},   // formerkhmerrepubliek
	{53887, 66, 15, 0x1},   // republiccomoros
	{736, 42, 2, 0x1},      // nz
	{5883, 211, 21, 0x1},   // newzeelandcookislands
	{24702, 22, 25, 0x1},   // greatbritainunitedkingdom
	{39154, 351, 4, 0x1},   // #654
	{23921, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{26238, 21, 21, 0x1},   // metropolischfrankrijk
	{18970, 39, 19, 0x1},   // republiekmontenegro
	{13355, 150, 11, 0x1},  // saudiarabia
	{58194, 101, 18, 0x1},  // kingdomofswaziland
	{7244, 230, 22, 0x1},   // overzeesterritorymacau
	{27767, 42, 5, 0x81},   // #4554
	{43965, 217, 20, 0x1},  // falklandisdsmalvinas
	{38374, 284, 5, 0x1},   // #5usa
	{27727, 493, 5, 0x1},   // #4530
	{31523, 20, 16, 0x1},   // republiekfinland
	{2105, 165, 23, 0x1},   // yemendemocraticrepublic
	{24714, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{43403, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{21750, 29, 5, 0x81},   // #2isr
	{35843, 474, 5, 0x1},   // #5pal
	{13442, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{46914, 494, 5, 0x1},   // #6ukr
	{9447, 138, 27, 0x1},   // socialistrepublicunionburma
	{61685, 118, 14, 0x1},  // republiccyprus
	{7478, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{51726, 110, 16, 0x1},  // rhodesiazimbabwe
	{49775, 54, 18, 0x1},   // unitedsatesamerica
	{21714, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{39279, 495, 5, 0x1},   // #6660
	{33826, 79, 26, 0x1},   // republicadaguineequatorial
	{32937, 168, 24, 0x1},  // commonwealthofthebahamas
	{18258, 161, 7, 0x1},   // vietman
	{22860, 213, 13, 0x1},  // christmasisds
	{4643, 257, 16, 0x1},   // wallisandfutunaf
	{46573, 251, 21, 0x1},  // grondterritorytokelau
	{7261, 230, 5, 0x1},    // macau
	{28552, 313, 5, 0x1},   // #5373
	{13103, 134, 17, 0x1},  // republicoflebanon
	{1243, 150, 22, 0x21},  // saoediarabiekoninkrijk
	{62858, 67, 12, 0x1},   // centralverde
	{5248, 106, 18, 0x1},   // tanganyikazanzibar
	{1922, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{27732, 212, 5, 0x81},  // #4531
	{58981, 227, 9, 0x1},   // eilandman
	{32954, 168, 19, 0x1},  // bahamascommonwealth
	{2041, 154, 11, 0x21},  // kingdomsiam
	{35918, 457, 5, 0x1},   // #5phi
	{16217, 157, 6, 0x1},   // #3tptl
	{64722, 164, 23, 0x1},  // formerarabrepublicyemen
	{47526, 197, 26, 0x1},  // saintvincentendegrenadinen
	{45135, 241, 17, 0x1},  // westbankgazastrip
	{1234, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37299, 196, 24, 0x1},  // republictenoostenuruguay
	{50404, 156, 13, 0x1},  // turkemenistan
	{26594, 232, 19, 0x1},  // northmarianaislands
	{2130, 292, 5, 0x83},   // congo
	{53503, 22, 14, 0x1},   // grootbritannia
	{6450, 149, 5, 0x1},    // katar
	{39224, 318, 4, 0x1},   // #660
	{5328, 189, 19, 0x1},   // republicofnicaragua
	{29157, 375, 5, 0x1},   // #5990
	{4063, 82, 5, 0x1},     // libia
	{1486, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{64573, 93, 19, 0x1},   // federationofnigeria
	{38075, 147, 15, 0x1},  // newguineapapoua
	{48462, 100, 16, 0x1},  // stomeandprincipe
	{27237, 496, 5, 0x1},   // #4200
	{63402, 68, 18, 0x1},   // republiquedjibouti
	{28547, 497, 5, 0x1},   // #5372
	{14540, 207, 10, 0x1},  // saintbarts
	{56462, 64, 25, 0x1},   // republiekcongoleopoldstad
	{48359, 103, 5, 0x1},   // #7cha
	{5352, 140, 18, 0x21},  // federatievanmalaya
	{65172, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2466, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{45112, 241, 15, 0x1},  // westbankandgaza
	{27717, 141, 5, 0x81},  // #4524
	{21589, 228, 5, 0x81},  // #2iot
	{36085, 314, 5, 0x1},   // #5por
	{49657, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{714, 78, 10, 0x1},     // guineabiss
	{2372, 62, 21, 0x21},   // ivorycoastcotedivoire
	{48859, 119, 12, 0x1},  // dominionfiji
	{18932, 164, 14, 0x1},  // republiekjemen
	{41017, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14948, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25031, 229, 15, 0x1},  // jerseybailiwick
	{21921, 85, 18, 0x1},   // madagascarrepublic
	{11676, 104, 4, 0x1},   // togo
	{43099, 20, 15, 0x1},   // finlandrepublic
	{36800, 230, 12, 0x1},  // chinaprmacau
	{1733, 49, 9, 0x21},    // slovakrep
	{28542, 415, 5, 0x1},   // #5371
	{64529, 195, 25, 0x1},  // republiektrinidadentobago
	{12740, 82, 20, 0x1},   // lybianarabjamahiriya
	{64602, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{15774, 157, 9, 0x1},   // oosttimor
	{31502, 93, 17, 0x1},   // nigeriafederation
	{58369, 128, 14, 0x1},  // kyrgyzrepublic
	{13902, 153, 8, 0x1},   // syrianar
	{3770, 243, 19, 0x1},   // collectivityreunion
	{55271, 241, 15, 0x1},  // stateofpalestin
	{52315, 133, 11, 0x1},  // laoskingdom
	{56476, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{50287, 98, 14, 0x1},   // somalirepublic
	{19555, 25, 15, 0x1},   // republiccroatia
	{21604, 124, 5, 0x81},  // #2irq
	{2561, 174, 8, 0x1},    // colombia
	{58768, 30, 18, 0x1},   // italiaanserepublic
	{52970, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{54527, 49, 16, 0x1},   // republicslovakia
	{48085, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{36118, 353, 5, 0x1},   // #5prk
	{39284, 463, 5, 0x1},   // #6663
	{40082, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26509, 163, 5, 0x81},  // #2wsm
	{39836, 133, 12, 0x1},  // peodemreplao
	{957, 6, 12, 0x21},     // azerbeidjaan
	{7066, 42, 12, 0x1},    // nieuwzeeland
	{29262, 150, 11, 0x1},  // saudiarabie
	{54726, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5416, 54, 3, 0x1},     // usa
	{27352, 68, 5, 0x81},   // #4262
	{28537, 498, 5, 0x1},   // #5370
	{39939, 499, 5, 0x1},   // #6arm
	{33638, 403, 5, 0x1},   // #5lao
	{48805, 44, 18, 0x1},   // republicofportugal
	{18103, 54, 15, 0x1},   // verenigdestaten
	{52545, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{6738, 54, 20, 0x1},    // unitedsatesofamerica
	{27772, 189, 5, 0x81},  // #4558
	{35418, 47, 9, 0x1},    // sanmarino
	{6598, 48, 22, 0x1},    // formerserviamontenegro
	{27747, 249, 5, 0x81},  // #4534
	{62536, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{48955, 144, 22, 0x1},  // inclbangladeshpakistan
	{31244, 29, 11, 0x1},   // israelstate
	{19825, 6, 22, 0x1},    // azarbaycanrespublikasi
	{27827, 144, 5, 0x81},  // #4586
	{27832, 500, 5, 0x1},   // #4590
	{18066, 198, 20, 0x1},  // venezuelarepublicbol
	{15040, 13, 20, 0x1},   // czechoslovakiaformer
	{34854, 246, 25, 0x1},  // tristandacunhaenascension
	{49928, 163, 23, 0x1},  // independentstateofsamoa
	{27507, 29, 5, 0x81},   // #4376
	{51927, 179, 15, 0x1},  // ecuadorrepublic
	{27497, 124, 5, 0x81},  // #4368
	{21990, 134, 15, 0x1},  // republiclibanon
	{46362, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3283, 210, 14, 0x1},   // keelingislands
	{24213, 191, 5, 0x81},  // #2per
	{1866, 257, 23, 0x1},   // departementwallisfutuna
	{12524, 138, 11, 0x1},  // myanmarunie
	{20306, 250, 18, 0x1},  // turkscaicosislands
	{16832, 57, 19, 0x1},   // republiqueduburundi
	{21119, 213, 26, 0x1},  // territoryofchristmasisland
	{27242, 14, 5, 0x81},   // #4203
	{42576, 176, 12, 0x1},  // cubarepublic
	{39109, 501, 5, 0x1},   // #6501
	{25170, 111, 20, 0x1},  // republiekafghanistan
	{27752, 206, 5, 0x81},  // #4535
	{17339, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{40881, 63, 8, 0x1},    // camerron
	{27822, 146, 5, 0x81},  // #4585
	{27837, 190, 5, 0x81},  // #4591
	{22906, 112, 18, 0x1},  // unitedarabemirates
	{60012, 206, 18, 0x1},  // caribischnederland
	{6360, 200, 8, 0x1},    // anguilla
	{14455, 207, 11, 0x1},  // saintbarths
	{32928, 4, 21, 0x1},    // australiacommonwealth
	{53912, 22, 14, 0x1},   // grootbritannie
	{16684, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7560, 247, 18, 0x1},   // svalbardenjanmayen
	{38585, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{3162, 43, 23, 0x1},    // peoplesrepublicofpoland
	{51271, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{30988, 91, 15, 0x1},   // southwestafrika
	{39229, 283, 5, 0x1},   // #6615
	{26761, 101, 15, 0x1},  // umbusoweswatini
	{52064, 138, 12, 0x1},  // unievanbirma
	{26394, 161, 8, 0x1},   // nvietnam
	{22269, 154, 8, 0x1},   // thialand
	{15094, 161, 12, 0x1},  // vietnamnorth
	{18778, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{27247, 58, 5, 0x81},   // #4204
	{8011, 138, 19, 0x1},   // myanmarrepublicunie
	{20248, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{53968, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{27347, 205, 5, 0x81},  // #4260
	{1159, 196, 25, 0x1},   // orientalrepublicofuruguay
	{17828, 169, 5, 0x81},  // #2blz
	{7654, 224, 4, 0x1},    // guam
	{62784, 231, 14, 0x1},  // stmartinfrench
	{7982, 198, 9, 0x1},    // venezuela
	{17612, 114, 5, 0x81},  // #2bhr
	{39104, 467, 5, 0x1},   // #6500
	{8768, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{27712, 142, 5, 0x81},  // #4520
	{55073, 255, 3, 0x1},   // bvi
	{24457, 85, 18, 0x1},   // republicmadagaskar
	{27817, 137, 5, 0x81},  // #4584
	{49633, 125, 22, 0x1},  // hashemitekingdomjordan
	{8873, 244, 18, 0x1},   // formersouthvietnam
	{49417, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{48889, 197, 26, 0x1},  // saintvincentendegrenadines
	{44393, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{48518, 52, 15, 0x1},   // republicturkije
	{25523, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{18537, 20, 15, 0x1},   // republicfinland
	{39289, 291, 5, 0x1},   // #6666
	{1425, 54, 2, 0x1},     // vs
	{39294, 502, 5, 0x1},   // #6670
	{3225, 234, 29, 0x1},   // overzeesdepartementmartinique
	{52495, 130, 17, 0x1},  // republiekkiribati
	{18066, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{24339, 149, 10, 0x1},  // qatarstate
	{9356, 55, 17, 0x1},    // formerjoegoslavia
	{17235, 206, 5, 0x81},  // #2bes
	{27372, 241, 5, 0x81},  // #4275
	{24253, 43, 21, 0x1},   // polishpeoplesrepublic
	{35367, 79, 25, 0x1},   // republicaguineaecuatorial
	{12968, 71, 23, 0x1},   // unitedarabrepublicegypt
	{17753, 168, 5, 0x81},  // #2bhs
	{55918, 171, 14, 0x1},  // republicbrazil
	{10918, 98, 15, 0x1},   // republicsomalia
	{48409, 117, 5, 0x1},   // #7chn
	{27812, 120, 5, 0x81},  // #4583
	{52392, 79, 17, 0x1},   // equatoriaalguinea
	{5589, 212, 23, 0x1},   // curacaokofthenetherland
	{1575, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{9994, 48, 19, 0x1},    // serbiaandmontenegro
	{46841, 370, 5, 0x1},   // #6uae
	{30837, 123, 14, 0x1},  // keizerrijkiran
	{20100, 95, 11, 0x1},   // northsoedan
	{30290, 198, 12, 0x1},  // venezuelarbv
	{7854, 14, 19, 0x1},    // formerczechrepublic
	{6366, 133, 3, 0x1},    // lao
	{29802, 441, 5, 0x1},   // #5bel
	{22599, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{19497, 36, 15, 0x1},   // moldovarepublic
	{23107, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27357, 74, 5, 0x81},   // #4266
	{48637, 25, 5, 0x1},    // #7cro
	{8933, 61, 21, 0x1},    // centralafricarepublic
	{51266, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1401, 256, 24, 0x1},   // territoryusvirginislands
	{18204, 503, 5, 0x1},   // #2bur
	{46174, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{32429, 228, 24, 0x1},  // britsindischoceaangebied
	{8383, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{20728, 214, 21, 0x1},  // kaaimanislandsbritish
	{46157, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{3166, 154, 17, 0x21},  // kingdomofthailand
	{12929, 71, 6, 0x1},    // egypte
	{55230, 64, 24, 0x1},   // republiccongoleopoldstad
	{45475, 105, 7, 0x1},   // tunesia
	{27502, 27, 5, 0x81},   // #4372
	{9654, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{24259, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27492, 123, 5, 0x81},  // #4364
	{2136, 205, 21, 0x21},  // frsouthantarcticlands
	{63183, 136, 17, 0x1},  // sultanatemaldiven
	{51099, 252, 9, 0x1},   // roctaiwan
	{16545, 101, 17, 0x1},  // swazilandeswatini
	{31846, 504, 5, 0x1},   // #5eqg
	{39234, 505, 5, 0x1},   // #6616
	{7580, 247, 21, 0x1},   // spitsbergenenjanmayen
	{32604, 488, 5, 0x1},   // #5grn
	{6204, 244, 23, 0x1},   // formerrepublicofvietnam
	{4497, 14, 8, 0x1},     // czechrep
	{37292, 196, 24, 0x1},  // uruguayrepublictenoosten
	{36547, 225, 13, 0x1},  // chinahongkong
	{17895, 164, 15, 0x1},  // koninkrijkjemen
	{2965, 249, 22, 0x1},   // saintmaartennederlands
	{27807, 253, 5, 0x81},  // #4581
	{38446, 506, 5, 0x1},   // #5uzb
	{40833, 70, 22, 0x1},   // volksrepubliekzanzibar
	{23658, 507, 5, 0x1},   // #2nhb
	{23877, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{7873, 160, 11, 0x1},   // oezbekistan
	{15570, 117, 7, 0x1},   // vrchina
	{358, 207, 26, 0x1},    // departementsaintbarthelemy
	{42435, 163, 30, 0x1},  // independentstateofwesternsamoa
	{30894, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{65437, 186, 21, 0x1},  // saintchristoffelnevis
	{39264, 508, 5, 0x1},   // #6645
	{29856, 509, 5, 0x1},   // #5ben
	{32502, 68, 16, 0x1},   // frenchsomaliland
	{859, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{25278, 248, 14, 0x1},  // stpierreandmiq
	{27252, 17, 5, 0x81},   // #4208
	{1152, 196, 23, 0x1},   // uruguayorientalrepublic
	{17616, 20, 17, 0x1},   // republikenfinland
	{27377, 16, 5, 0x81},   // #4276
	{39809, 316, 5, 0x1},   // #6arg
	{57553, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{8018, 138, 19, 0x1},   // republicuniemyanmar
	{39698, 304, 5, 0x1},   // #6ang
	{25779, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48394, 173, 5, 0x1},   // #7chi
	{24809, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27802, 232, 5, 0x81},  // #4580
	{29695, 241, 14, 0x1},  // palestinastate
	{63766, 111, 26, 0x1},  // afghanistanislamicrepublic
	{43187, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51021, 31, 5, 0x1},    // #7lie
	{32906, 177, 20, 0x1},  // dominicacommonwealth
	{10804, 29, 11, 0x1},   // staatisrael
	{2361, 203, 13, 0x1},   // americansamoa
	{13574, 18, 5, 0x1},    // spain
	{5344, 221, 10, 0x1},   // guadaloupe
	{42279, 411, 5, 0x1},   // #6gui
	{9373, 48, 17, 0x1},    // formerjoegoslavie
	{3157, 58, 20, 0x1},    // beninpeoplesrepublic
	{2933, 16, 8, 0x21},    // germanyw
	{26434, 257, 5, 0x81},  // #2wlf
	{41369, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12208, 234, 13, 0x1},  // flamartinique
	{46643, 105, 6, 0x1},   // tunisa
	{20918, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{41117, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{48542, 105, 14, 0x1},  // kingdomtunisia
	{169, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{49581, 79, 17, 0x1},   // equatoriaalguinee
	{5405, 236, 21, 0x21},  // newcaledoniaterritory
	{60659, 15, 18, 0x1},   // fmrdemrepofgermany
	{23749, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{15624, 48, 6, 0x1},    // #3csxx
	{6317, 241, 30, 0x1},   // occupiedpalestinianterritories
	{16844, 57, 15, 0x1},   // burundirepublic
	{62801, 112, 11, 0x1},  // trucialoman
	{29749, 510, 5, 0x1},   // #5bah
	{27367, 77, 5, 0x81},   // #4270
	{51620, 66, 14, 0x1},   // comoroeilanden
	{46772, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{43700, 154, 17, 0x1},  // ratchaanachakthai
	{1780, 183, 18, 0x21},  // republicofhonduras
	{11882, 32, 9, 0x1},    // lithuania
	{21502, 227, 5, 0x81},  // #2imn
	{27842, 147, 5, 0x81},  // #4598
	{22008, 147, 12, 0x1},  // pnorthguinea
	{44214, 380, 19, 0x2},  // sintmaartenstmartin
	{18515, 8, 15, 0x1},    // kingdombulgaria
	{27487, 121, 5, 0x81},  // #4360
	{3359, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{60374, 129, 15, 0x1},  // kingdomcambodja
	{39259, 511, 5, 0x1},   // #6640
	{32425, 384, 5, 0x1},   // #5gnb
	{50692, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{61887, 10, 17, 0x1},   // belarusrepublicof
	{13633, 187, 9, 0x1},   // sintlucia
	{8169, 100, 11, 0x1},   // saotomeandp
	{13335, 40, 18, 0x1},   // nederlandenkingdom
	{41461, 82, 19, 0x1},   // libyanarabjamahirya
	{3571, 65, 22, 0x1},    // peoplesrepublicofcongo
	{51883, 145, 20, 0x1},  // philippijnserepublic
	{48886, 193, 5, 0x1},   // #7esa
	{14091, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{39693, 295, 5, 0x1},   // #6and
	{17760, 9, 3, 0x1},     // bih
	{21985, 122, 13, 0x1},  // indiarepublic
	{54758, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{11746, 107, 14, 0x1},  // republicuganda
	{17293, 206, 18, 0x1},  // sainteustatiussaba
	{14249, 133, 4, 0x1},   // laos
	{29193, 33, 10, 0x1},   // letzebuerg
	{62846, 24, 14, 0x1},   // republicgreece
	{1050, 202, 19, 0x21},  // nederlandseantillen
	{23773, 250, 25, 0x1},  // turkscaicosislandsbritish
	{62308, 136, 17, 0x1},  // maldivessultanate
	{34155, 36, 16, 0x1},   // republicmoldavia
	{115, 207, 15, 0x1},    // saintbarthelemy
	{11833, 108, 14, 0x1},  // zuidafrikaunie
	{53084, 48, 5, 0x1},    // #7srb
	{24396, 241, 5, 0x81},  // #2pse
	{26612, 141, 12, 0x1},  // stateofnepal
	{46294, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9244, 65, 19, 0x1},    // brazzavillecongorep
	{16360, 62, 11, 0x1},   // cotedlvoire
	{39797, 150, 12, 0x1},  // saoudiarabia
	{64947, 90, 14, 0x1},   // republicmalawi
	{32647, 87, 20, 0x1},   // republicofmozambique
	{18748, 151, 9, 0x1},   // singapura
	{4567, 186, 23, 0x21},  // stkittsennevisfederatie
	{17264, 113, 5, 0x81},  // #2bgd
	{27362, 23, 5, 0x81},   // #4268
	{11631, 148, 8, 0x1},   // demkorea
	{63740, 72, 5, 0x1},    // ertra
	{24920, 82, 14, 0x1},   // kingdomoflibya
	{901, 232, 22, 0x1},    // northernmarianaislands
	{17774, 10, 5, 0x81},   // #2blr
	{49365, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{27722, 40, 5, 0x81},   // #4528
	{40992, 145, 18, 0x1},  // republicfilipijnen
	{2107, 136, 18, 0x21},  // maledivenrepubliek
	{54306, 210, 21, 0x1},  // cocosislandsterritory
	{21497, 121, 5, 0x81},  // #2idn
	{65252, 241, 12, 0x1},  // gazawestbank
	{25552, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1412, 255, 13, 0x2},   // virginislands
	{42989, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{21599, 123, 5, 0x81},  // #2irn
	{16211, 46, 6, 0x1},    // #3suhh
	{6978, 199, 15, 0x1},   // arubanederlands
	{25944, 253, 5, 0x81},  // #2umi
	{4669, 22, 2, 0x1},     // uk
	{15917, 89, 17, 0x1},   // mauritiusrepublic
	{9525, 181, 18, 0x1},   // republicaguatemala
	{12333, 37, 14, 0x1},   // northmacedonia
	{29466, 48, 24, 0x1},   // montenegroserbiafrserbia
	{42914, 143, 22, 0x1},  // muscatandomansultanate
	{12990, 243, 30, 0x1},  // territorialcollectivityreunion
	{54521, 259, 14, 0x1},  // kosovorepublic
	{23692, 229, 20, 0x1},  // channelislandsjersey
	{48304, 147, 30, 0x1},  // papuanewguineaindependentstate
	{13601, 146, 13, 0x1},  // palaurepublic
	{41180, 380, 22, 0x2},  // saintmartinsintmaarten
	{11814, 108, 19, 0x1},  // suidafrikarepubliek
	{20487, 220, 5, 0x81},  // #2gib
	{18375, 512, 5, 0x1},   // #2bys
	{21785, 30, 6, 0x1},    // italia
	{24427, 85, 20, 0x1},   // republicofmadagascar
	{44446, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60724, 37, 6, 0x1},    // tfyrom
	{61783, 21, 23, 0x1},   // metropolitaansfrankrijk
	{14284, 154, 10, 0x1},  // formersiam
	{13079, 45, 7, 0x1},    // rumenia
	{41202, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{54823, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{48193, 153, 17, 0x1},  // syriaarabrepublic
	{22379, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{24052, 141, 5, 0x81},  // #2npl
	{3778, 116, 12, 0x21},  // drukgyalkhap
	{5859, 212, 18, 0x1},   // knetherlandcuracao
	{23587, 105, 17, 0x1},  // koninkrijktunesie
	{2918, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{25014, 229, 23, 0x1},  // overzeesterritoryjersey
	{24241, 147, 5, 0x81},  // #2png
	{1727, 13, 20, 0x21},   // czechoslovakrepublic
	{49827, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4683, 16, 9, 0x1},     // duitsland
	{48930, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39214, 356, 5, 0x1},   // #6590
	{12555, 138, 12, 0x1},  // myanmarburma
	{5119, 189, 9, 0x1},    // nicaragua
	{18633, 231, 25, 0x1},  // collectivitedesaintmartin
	{11174, 2, 7, 0x1},     // andorra
	{62457, 244, 15, 0x1},  // fmrrepofvietnam
	{9560, 97, 9, 0x1},     // sierraleo
	{1386, 202, 19, 0x21},  // nederlandseantilles
	{35344, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{36768, 230, 12, 0x1},  // prmacaochina
	{21594, 27, 5, 0x81},   // #2irl
	{52925, 152, 14, 0x1},  // solomanislands
	{60042, 45, 18, 0x1},   // roemeenserepubliek
	{15868, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6297, 241, 28, 0x1},   // palestinianterritoryoccupied
	{45567, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37651, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2083, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2954, 249, 23, 0x1},   // netherlandssaintmaarten
	{32667, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{15706, 21, 17, 0x1},   // republicfrankrijk
	{10721, 82, 13, 0x1},   // staatvanlibie
	{48380, 125, 7, 0x1},   // jordane
	{3404, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{56094, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{59628, 32, 19, 0x1},   // republicoflithuania
	{12347, 193, 20, 0x1},  // republicofelsalvador
	{30385, 465, 5, 0x1},   // #5bru
	{39219, 513, 5, 0x1},   // #6591
	{58304, 134, 6, 0x1},   // lubnan
	{53254, 153, 16, 0x1},  // syrischerepublic
	{36188, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{528, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{35767, 71, 14, 0x1},   // kingdomofegypt
	{63968, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{23485, 236, 5, 0x81},  // #2ncl
	{22488, 217, 24, 0x1},  // territoryfalklandislands
	{65110, 128, 12, 0x1},  // kirghizistan
	{27572, 134, 5, 0x81},  // #4422
	{38521, 450, 5, 0x2},   // #5yug
	{35116, 252, 21, 0x1},  // taiwanchineseprovince
	{18140, 256, 25, 0x1},  // unitedstatesvirginislands
	{23213, 82, 19, 0x1},   // libischarabrepublic
	{36805, 230, 12, 0x1},  // prmacauchina
	{27607, 33, 5, 0x81},   // #4442
	{41414, 64, 16, 0x1},   // congodemrepublic
	{2635, 150, 12, 0x1},   // saoudiarabie
	{32576, 497, 5, 0x1},   // #5grg
	{33300, 28, 16, 0x1},   // republiekijsland
	{5525, 212, 16, 0x1},   // territorycuracao
	{54139, 241, 21, 0x1},  // bezetpalestijnsgebied
	{17167, 7, 5, 0x81},    // #2bel
	{9362, 514, 11, 0x2},   // joegoslavia
	{64745, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18199, 116, 5, 0x81},  // #2btn
	{18194, 115, 5, 0x81},  // #2brn
	{5332, 140, 20, 0x21},  // federatievanmaleisie
	{2681, 241, 21, 0x21},  // bezetpalesteinsgebied
	{1044, 202, 25, 0x21},  // formernederlandseantillen
	{27697, 87, 5, 0x81},   // #4508
	{9590, 149, 5, 0x1},    // qatar
	{3065, 257, 19, 0x1},   // wallisfutunaislands
	{16448, 68, 9, 0x1},    // dzjibouti
	{59380, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{46938, 516, 5, 0x1},   // #6uzb
	{35878, 517, 5, 0x1},   // #5par
	{23570, 237, 5, 0x81},  // #2nfk
	{53053, 90, 16, 0x1},   // republicofmalawi
	{3382, 182, 16, 0x1},   // guyanageorgetown
	{62327, 136, 16, 0x1},  // maldivesrepublic
	{1298, 10, 11, 0x21},   // bielorussia
	{15698, 25, 16, 0x1},   // croatianrepublic
	{46452, 68, 16, 0x1},   // jumhuriyatjibuti
	{56359, 71, 12, 0x1},   // kingdomegypt
	{42274, 518, 5, 0x1},   // #6gua
	{771, 140, 19, 0x21},   // federatievanmalakka
	{56496, 64, 16, 0x1},   // congodemrepofthe
	{20978, 231, 20, 0x1},  // sintmaartenfrankrijk
	{33803, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{52553, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{59736, 259, 20, 0x1},  // republikaeastkosoves
	{18216, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{34123, 136, 17, 0x1},  // republicmalediven
	{11140, 35, 20, 0x1},   // principalityofmonaco
	{22497, 217, 15, 0x1},  // falklandislands
	{44263, 276, 14, 0x2},  // republiekchina
	{20601, 76, 5, 0x81},   // #2gin
	{16185, 12, 22, 0x1},   // zwitserseedgenootschap
	{19530, 52, 19, 0x1},   // turkeyottomanempire
	{35065, 252, 19, 0x1},  // republicchinataiwan
	{30937, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{267, 138, 7, 0x1},     // myanmar
	{13394, 111, 19, 0x1},  // afghanistanrepublic
	{1254, 236, 12, 0x1},   // newcaledonia
	{1132, 196, 27, 0x1},   // republicaorientaldeluruguay
	{53563, 250, 19, 0x1},  // turksecaicosislands
	{27602, 32, 5, 0x81},   // #4440
	{58453, 45, 16, 0x1},   // kingdomofromania
	{8026, 138, 19, 0x1},   // uniemyanmarrepublic
	{15154, 203, 9, 0x1},   // oostsamoa
	{28267, 519, 5, 0x1},   // #5100
	{38909, 379, 5, 0x1},   // #6360
	{65332, 78, 12, 0x1},   // guineebissau
	{9707, 129, 18, 0x1},   // koninkrijkcambodja
	{499, 112, 15, 0x21},   // verarabemiraten
	{17230, 58, 5, 0x81},   // #2ben
	{27382, 520, 5, 0x1},   // #4278
	{8169, 100, 18, 0x1},   // saotomeandprincipe
	{47480, 199, 10, 0x1},  // arubadutch
	{49114, 73, 5, 0x1},    // #7eth
	{62405, 143, 15, 0x1},  // sultanateofoman
	{54816, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{20349, 23, 5, 0x81},   // #2geo
	{41647, 67, 17, 0x1},   // capeverderepublic
	{35122, 252, 21, 0x1},  // chineseprovincetaiwan
	{16466, 118, 6, 0x1},   // kypros
	{44009, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{47005, 2, 26, 0x1},    // principalityvalleysandorra
	{4742, 222, 14, 0x1},   // groenlanddeens
	{13120, 136, 16, 0x1},  // republicmaldiven
	{26056, 156, 22, 0x1},  // republicofturkmenistan
	{57400, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{44116, 5, 15, 0x1},    // austriarepublic
	{4369, 222, 9, 0x1},    // greenland
	{38499, 521, 5, 0x1},   // #5ypr
	{36673, 230, 32, 0x1},  // macauspecialadministrativeregion
	{25454, 153, 26, 0x1},  // syrischearabischerepubliek
	{931, 246, 23, 0x1},    // tristandacunhaascension
	{17647, 131, 10, 0x1},  // koreasouth
	{7193, 162, 20, 0x1},   // ripablikblongvanuatu
	{28272, 522, 5, 0x1},   // #5101
	{28282, 523, 5, 0x1},   // #5115
	{29943, 524, 5, 0x1},   // #5bhu
	{60545, 43, 13, 0x1},   // republicpolen
	{57095, 61, 17, 0x1},   // centralafricanrep
	{60314, 25, 15, 0x1},   // croatiahrvatska
	{19497, 36, 10, 0x1},   // moldovarep
	{17769, 207, 5, 0x81},  // #2blm
	{1227, 22, 13, 0x21},   // verkoninkrijk
	{39209, 388, 5, 0x1},   // #6581
	{6475, 140, 16, 0x1},   // federationmalaya
	{1650, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{48558, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{31243, 29, 7, 0x1},    // yisrael
	{25471, 102, 22, 0x1},  // republiekderseychellen
	{53161, 95, 5, 0x1},    // #7sud
	{50363, 175, 18, 0x1},  // republicacostarica
	{46851, 321, 5, 0x1},   // #6ukg
	{63027, 28, 16, 0x1},   // lydveldidislands
	{35418, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{2846, 86, 14, 0x21},   // republicofmali
	{27577, 83, 5, 0x81},   // #4426
	{13413, 103, 12, 0x1},  // chadrepublic
	{49698, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{36015, 68, 20, 0x1},   // republiquededjibouti
	{37973, 195, 15, 0x1},  // trinidadytobago
	{27587, 81, 5, 0x81},   // #4430
	{27612, 230, 5, 0x81},  // #4446
	{27622, 90, 5, 0x81},   // #4454
	{62775, 249, 17, 0x1},  // dutchpartstmartin
	{26034, 160, 5, 0x81},  // #2uzb
	{11049, 101, 9, 0x1},   // swaziland
	{32571, 453, 5, 0x1},   // #5grc
	{4168, 41, 9, 0x1},     // noorwegen
	{42149, 525, 5, 0x1},   // #6gfr
	{39204, 393, 5, 0x1},   // #6580
	{57217, 44, 16, 0x1},   // republicportugal
	{17758, 9, 5, 0x81},    // #2bih
	{42206, 384, 5, 0x1},   // #6gnb
	{2916, 16, 24, 0x21},   // federalrepublicofgermany
	{3367, 223, 21, 0x1},   // territoryfrenchguyana
	{20851, 79, 5, 0x81},   // #2gnq
	{27212, 259, 15, 0x1},  // kosovounscr1244
	{27692, 84, 5, 0x81},   // #4504
	{21051, 181, 5, 0x81},  // #2gtm
	{2775, 218, 27, 0x1},   // faroeislandsassociatemember
	{42949, 246, 15, 0x1},  // sthelenaislands
	{12838, 142, 13, 0x1},  // republicnauru
	{39888, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40378, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{58042, 240, 16, 0x1},  // portoricoislands
	{8795, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6429, 140, 16, 0x1},   // malakkafederatie
	{49541, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{57721, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1548, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1512, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{62910, 157, 18, 0x1},  // republictimorleste
	{17430, 206, 21, 0x1},  // sainteustatiusbonaire
	{38474, 526, 5, 0x1},   // #5yar
	{4256, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{14374, 248, 22, 0x1},  // saintpierreandmiquelon
	{38814, 275, 5, 0x1},   // #6315
	{38914, 387, 5, 0x1},   // #6365
	{11978, 80, 5, 0x1},    // kenia
	{60553, 43, 5, 0x1},    // polen
	{19249, 18, 11, 0x1},   // reinoespana
	{29921, 163, 12, 0x1},  // samoawestern
	{35073, 252, 11, 0x1},  // chinataiwan
	{33434, 186, 28, 0x1},  // saintkittsandnevisfederation
	{18672, 380, 23, 0x2},  // saintmartinsaintmaarten
	{10888, 226, 21, 0x1},  // heardislandenmcdonald
	{16805, 87, 10, 0x1},   // mozambique
	{35989, 414, 5, 0x1},   // #5png
	{49030, 170, 26, 0x1},  // multinationalestatebolivia
	{46922, 322, 5, 0x1},   // #6uru
	{58212, 111, 18, 0x1},  // kingdomafghanistan
	{24142, 65, 11, 0x1},   // middlecongo
	{22314, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{52300, 133, 15, 0x1},  // laosdemvolksrep
	{15831, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{27582, 34, 5, 0x81},   // #4428
	{46846, 467, 5, 0x1},   // #6uga
	{21778, 184, 5, 0x1},   // hayti
	{60763, 99, 10, 0x1},   // zuidsoedan
	{14778, 209, 9, 0x1},   // bouvetoya
	{2069, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{23522, 45, 24, 0x1},   // socialistrepublicromania
	{1007, 10, 16, 0x21},   // belarussischessr
	{32876, 51, 19, 0x1},   // konungariketsverige
	{4281, 153, 5, 0x1},    // syria
	{38819, 339, 5, 0x1},   // #6316
	{55432, 8, 15, 0x1},    // bulgariakingdom
	{29984, 484, 5, 0x1},   // #5blz
	{52290, 133, 14, 0x1},  // koninkrijklaos
	{15283, 223, 8, 0x1},   // frguiana
	{47623, 71, 4, 0x1},    // misr
	{27342, 242, 5, 0x81},  // #4258
	{6905, 164, 3, 0x1},    // yar
	{51356, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{49394, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{39139, 421, 5, 0x1},   // #6522
	{18284, 167, 17, 0x1},  // antiguaandbarbuda
	{55746, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8081, 164, 10, 0x1},   // yemenrepof
	{15054, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{4755, 120, 27, 0x21},  // federalestatenvanmicronesia
	{21507, 122, 5, 0x81},  // #2ind
	{48285, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{9687, 231, 21, 0x1},   // saintmaartenfrankrijk
	{7991, 138, 27, 0x1},   // republicoftheunionofmyanmar
	{9201, 64, 17, 0x1},    // congoleopoldville
	{29709, 254, 11, 0x1},  // vaticancity
	{53166, 12, 5, 0x1},    // #7sui
	{53121, 135, 5, 0x1},   // #7sri
	{42709, 157, 19, 0x1},  // easttimortimorleste
	{30083, 186, 24, 0x1},  // federatiasaintkittsnevis
	{954, 246, 25, 0x1},    // sthelenaandtristandacunha
	{24243, 147, 3, 0x1},   // png
	{40509, 239, 22, 0x1},  // pitcairngroupofislands
	{15504, 259, 17, 0x1},  // republikaekosoves
	{38824, 527, 5, 0x1},   // #6317
	{38924, 482, 5, 0x1},   // #6367
	{12627, 173, 13, 0x1},  // republicchili
	{50444, 91, 14, 0x1},   // zuidwestafrika
	{48871, 179, 5, 0x1},   // #7ecu
	{33605, 84, 14, 0x1},   // kingdommorocco
	{4944, 128, 9, 0x21},   // kirghizia
	{43957, 217, 20, 0x1},  // malvinasfalklandisds
	{61349, 18, 13, 0x1},   // kingdomspanje
	{19663, 102, 20, 0x1},  // republicofseychelles
	{13930, 64, 11, 0x1},   // formerzaire
	{11892, 189, 18, 0x1},  // republicanicaragua
	{2475, 243, 21, 0x1},   // collectiviteitreunion
	{7106, 148, 8, 0x1},    // koreadpr
	{32999, 136, 20, 0x1},  // sultanaatdermaldiven
	{14652, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{15012, 9, 6, 0x1},     // bosnia
	{51109, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{27592, 82, 5, 0x81},   // #4434
	{50901, 81, 5, 0x1},    // #7lbr
	{27617, 85, 5, 0x81},   // #4450
	{5366, 164, 17, 0x1},   // arabrepublicjemen
	{10786, 257, 17, 0x1},  // wallisandfutunais
	{28277, 460, 5, 0x1},   // #5110
	{38809, 528, 5, 0x1},   // #6310
	{38919, 529, 5, 0x1},   // #6366
	{991, 246, 16, 0x1},    // eilandsinthelena
	{9770, 205, 17, 0x1},   // frsantarcticlands
	{40623, 65, 10, 0x1},   // brazzcongo
	{54450, 122, 6, 0x1},   // bharat
	{55660, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33532, 472, 5, 0x1},   // #5kir
	{49002, 19, 5, 0x1},    // #7est
	{15742, 18, 6, 0x1},    // espana
	{31911, 129, 19, 0x1},  // democratickampuchea
	{39124, 530, 5, 0x1},   // #6516
	{39134, 531, 5, 0x1},   // #6520
	{4444, 79, 14, 0x1},    // equatorialguin
	{59691, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{32215, 85, 29, 0x1},   // democratischerepublmadagascar
	{3361, 65, 13, 0x21},   // volksrepkongo
	{13013, 243, 13, 0x1},  // reunionfrench
	{27687, 233, 5, 0x81},  // #4500
	{33577, 532, 5, 0x1},   // #5kyr
	{19000, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38265, 112, 10, 0x1},  // uaemirates
	{35898, 533, 5, 0x1},   // #5per
	{8422, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11186, 534, 10, 0x2},  // somaliland
	{58497, 7, 15, 0x1},    // royaumebelgique
	{12440, 184, 13, 0x1},  // repiblikayiti
	{58155, 41, 6, 0x1},    // norway
	{63742, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{61028, 73, 24, 0x1},   // includingeritreaethiopia
	{5310, 108, 18, 0x1},   // unionofsouthafrica
	{39014, 536, 5, 0x1},   // #6433
	{13210, 135, 12, 0x1},  // formerceylon
	{4581, 186, 29, 0x21},  // federatievansaintkittsennevis
	{783, 140, 16, 0x21},   // malakkafederatia
	{8989, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{48779, 77, 14, 0x1},   // republicgambia
	{25431, 237, 11, 0x1},  // norfolkisds
	{19401, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{38934, 494, 5, 0x1},   // #6369
	{42284, 460, 5, 0x1},   // #6guy
	{43895, 26, 12, 0x1},   // magyarorszag
	{6186, 140, 15, 0x1},   // federatiamalaya
	{204, 37, 18, 0x1},     // republiekmacedonie
	{19335, 58, 17, 0x1},   // republiquedubenin
	{18383, 68, 17, 0x1},   // afarenissargebied
	{42914, 143, 13, 0x1},  // muscatandoman
	{45534, 537, 5, 0x1},   // #6rvn
	{39129, 538, 5, 0x1},   // #6517
	{7914, 192, 18, 0x1},   // republicofparaguay
	{5517, 212, 24, 0x1},   // overseasterritorycuracao
	{2603, 38, 15, 0x21},   // republicofmalta
	{59494, 146, 17, 0x1},  // republiekvanpalau
	{53131, 100, 5, 0x1},   // #7stp
	{60182, 253, 28, 0x1},  // americanminoroutlyingislands
	{3841, 164, 15, 0x1},   // yemenfmrarabrep
	{4317, 7, 17, 0x21},    // royaumedebelgique
	{39009, 341, 5, 0x1},   // #6432
	{64643, 147, 14, 0x1},  // papuanewguniea
	{6583, 81, 15, 0x1},    // republicliberia
	{18611, 240, 24, 0x1},  // commonwealthofpuertorico
	{45371, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2444, 235, 13, 0x1},   // mayottefrench
	{15570, 117, 3, 0x1},   // vrc
	{48615, 112, 17, 0x1},  // arabischeemiraten
	{55351, 254, 7, 0x1},   // holysee
	{8616, 248, 18, 0x1},   // stpierreetmiquelon
	{46245, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{38929, 446, 5, 0x1},   // #6368
	{3668, 235, 27, 0x1},   // overseascollectivitymayotte
	{40156, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{33462, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{27337, 223, 5, 0x81},  // #4254
	{42113, 337, 5, 0x1},   // #6gab
	{4154, 45, 7, 0x1},     // romania
	{72, 242, 15, 0x1},     // frenchpolynesia
	{52, 242, 35, 0x1},     // overzeesegemeenschapfrenchpolynesia
	{46698, 58, 13, 0x1},   // republicbenin
	{52403, 78, 13, 0x1},   // guineabisseau
	{7895, 166, 19, 0x1},   // republicofargentina
	{5305, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4799, 120, 24, 0x21},  // micronesiafederatestates
	{55206, 65, 24, 0x1},   // republiccongobrazzaville
	{10056, 67, 9, 0x1},    // caboverde
	{32838, 21, 18, 0x1},   // metropolitanfrance
	{39024, 413, 5, 0x1},   // #6435
	{3894, 240, 27, 0x1},   // overseasterritorypuertorico
	{37452, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{14136, 86, 11, 0x1},   // frenchsudan
	{577, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{25984, 102, 18, 0x1},  // republicseychelles
	{48876, 71, 5, 0x1},    // #7egy
	{12614, 173, 13, 0x1},  // republicchile
	{3023, 15, 8, 0x21},    // germanye
	{6024, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{46143, 12, 19, 0x1},   // zwitsersebondsstaat
	{22384, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{29988, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{53262, 27, 17, 0x1},   // republicofireland
	{18132, 171, 5, 0x81},  // #2bra
	{2155, 43, 20, 0x1},    // rzeczpospolitapolska
	{7552, 247, 16, 0x1},   // janmayensvalbard
	{3983, 222, 28, 0x21},  // autonomousterritorygreenland
	{1722, 237, 23, 0x1},   // territorynorfolkislands
	{17632, 148, 20, 0x1},  // dempeoplesrepofkorea
	{12333, 37, 22, 0x1},   // northmacedoniarepublic
	{55139, 12, 11, 0x1},   // zwitserland
	{33569, 539, 5, 0x1},   // #5kuw
	{9086, 120, 17, 0x1},   // federalmicronesia
	{56938, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{29832, 119, 24, 0x1},  // republiekderfijieilanden
	{4497, 14, 20, 0x1},    // czechrepublicczechia
	{39019, 509, 5, 0x1},   // #6434
	{42839, 136, 17, 0x1},  // republiekmaldiven
	{60560, 136, 17, 0x1},  // sultanatemaldives
	{27597, 31, 5, 0x81},   // #4438
	{65342, 4, 8, 0x1},     // autralia
	{10836, 67, 9, 0x1},    // capeverde
	{21060, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{51296, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{57275, 5, 18, 0x1},    // republicoostenrijk
	{16729, 115, 15, 0x1},  // sultanatebrunei
	{32554, 237, 17, 0x1},  // teratrinorfkailen
	{26705, 49, 9, 0x1},    // slovensko
	{19825, 6, 10, 0x1},    // azarbaycan
	{16222, 32, 7, 0x1},    // litania
	{16492, 115, 12, 0x1},  // nationbrunei
	{40273, 155, 18, 0x1},  // republictajikistan
	{48977, 18, 5, 0x1},    // #7esp
	{49242, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18180, 172, 5, 0x81},  // #2brb
	{55407, 7, 16, 0x1},    // kingdomofbelgium
	{2238, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{43257, 18, 12, 0x1},   // spainkingdom
	{21161, 182, 5, 0x81},  // #2guy
	{11912, 85, 10, 0x1},   // malagassia
	{13222, 71, 12, 0x1},   // formeregypte
	{8846, 161, 18, 0x1},   // formernorthvietnam
	{7213, 94, 16, 0x1},    // republicofrwanda
	{8432, 332, 18, 0x82},  // republicofthecongo
	{1839, 64, 24, 0x21},   // demrepzairekinshasacongo
	{14014, 76, 11, 0x1},   // fransguinee
	{39034, 373, 5, 0x1},   // #6437
	{15851, 138, 26, 0x1},  // socialistrepublicuniebirma
	{49092, 52, 18, 0x1},   // turkiyecumhuriyeti
	{1298, 257, 15, 0x1},   // wallisenfutunaf
	{11702, 5, 10, 0x1},    // osterreich
	{21885, 133, 12, 0x1},  // republiclaos
	{51026, 32, 5, 0x1},    // #7ltu
	{6240, 114, 12, 0x1},   // statebahrein
	{53308, 3, 8, 0x1},     // hayastan
	{26011, 196, 5, 0x81},  // #2ury
	{29345, 69, 8, 0x1},    // algerije
	{52383, 79, 26, 0x1},   // republiekequatoriaalguinea
	{63917, 59, 19, 0x1},   // republiekoppervolta
	{20237, 74, 5, 0x81},   // #2gab
	{15012, 9, 10, 0x1},    // bosniaandh
	{28912, 539, 5, 0x1},   // #5690
	{1380, 202, 25, 0x21},  // formernederlandseantilles
	{10360, 63, 8, 0x1},    // kameroen
	{59100, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{53308, 3, 22, 0x1},    // hayastanihanrapetutyun
	{53069, 56, 15, 0x1},   // republicaangola
	{24980, 63, 8, 0x1},    // kameroon
	{20114, 45, 26, 0x1},   // roemeensesocialistrepublic
	{7093, 148, 18, 0x1},   // dempeoplesrepkorea
	{24332, 149, 12, 0x1},  // stateofqatar
	{44935, 86, 16, 0x1},   // republiquedumali
	{6788, 49, 9, 0x1},     // slowakije
	{9074, 163, 12, 0x1},   // westernsamoa
	{46927, 284, 5, 0x1},   // #6usa
	{38478, 91, 16, 0x1},   // republieknamibie
	{53171, 194, 5, 0x1},   // #7sur
	{8560, 228, 27, 0x1},   // britishindianoceanterritory
	{13035, 86, 13, 0x1},   // republiekmali
	{32777, 438, 5, 0x1},   // #5ice
	{39029, 540, 5, 0x1},   // #6436
	{2116, 128, 18, 0x21},  // republiekkirgistan
	{61904, 195, 25, 0x1},  // trinidadandtobagorepublic
	{55165, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{37836, 37, 12, 0x1},   // macedoniafyr
	{29948, 498, 5, 0x1},   // #5blr
	{24751, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12492, 176, 4, 0x1},   // cuba
	{27332, 21, 5, 0x81},   // #4250
	{7905, 166, 17, 0x1},   // argentinarepublic
	{5252, 120, 22, 0x21},  // federatievanmicronesie
	{4026, 68, 13, 0x1},    // afarsandissas
	{39114, 541, 5, 0x1},   // #6510
	{3762, 243, 27, 0x1},   // overseascollectivityreunion
	{9037, 89, 16, 0x1},    // islandsmauritius
	{45464, 542, 5, 0x1},   // #6rok
	{43864, 32, 9, 0x1},    // lithouwen
	{16241, 55, 6, 0x1},    // #3yucs
	{1069, 202, 22, 0x21},  // oudnederlandseantillen
	{41553, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{4501, 119, 12, 0x21},  // fijidominion
	{10970, 37, 20, 0x1},   // macedoniathefmryugrp
	{23539, 45, 22, 0x1},   // romaniapeoplesrepublic
	{11857, 74, 14, 0x1},   // republiekgabon
	{53221, 51, 5, 0x1},    // #7swe
	{62890, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{39044, 543, 5, 0x1},   // #6439
	{51209, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{54874, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{4207, 241, 3, 0x21},   // plo
	{51016, 83, 5, 0x1},    // #7les
	{12494, 229, 17, 0x1},  // bailliagedejersey
	{21975, 122, 15, 0x1},  // republicofindia
	{24727, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{10772, 55, 13, 0x1},   // sfryugoslavia
	{41666, 50, 8, 0x1},    // slovenia
	{1046, 115, 15, 0x1},   // sultanaatbrunei
	{14300, 46, 4, 0x1},    // ussr
	{3271, 210, 26, 0x1},   // cocosislandskeelingislands
	{41933, 170, 25, 0x1},  // boliviaplurinationalstate
	{246, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{57130, 207, 14, 0x1},  // stbartholomeus
	{54911, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7570, 247, 21, 0x1},   // janmayenenspitsbergen
	{61141, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{16908, 167, 13, 0x1},  // antiguabaruda
	{33564, 447, 5, 0x1},   // #5kos
	{39119, 364, 5, 0x1},   // #6511
	{20245, 22, 5, 0x81},   // #2gbr
	{28917, 510, 5, 0x1},   // #5692
	{33601, 544, 5, 0x1},   // #5kzk
	{58813, 135, 16, 0x1},  // republicsrilanka
	{28837, 395, 5, 0x1},   // #5620
	{43333, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{41484, 152, 22, 0x1},  // britishsalomonsislands
	{24566, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11645, 380, 8, 0x2},   // stmartin
	{23706, 229, 13, 0x1},  // jerseybritish
	{31348, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{4417, 128, 10, 0x21},  // kyrghyztan
	{22439, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{7106, 454, 5, 0x2},    // korea
	{49082, 52, 17, 0x1},   // republicofturkiye
	{29460, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{39039, 411, 5, 0x1},   // #6438
	{10581, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23356, 257, 26, 0x1},  // grondterritorywallisfutuna
	{44575, 230, 8, 0x1},   // macausar
	{27627, 140, 5, 0x81},  // #4458
	{56239, 65, 20, 0x1},   // peoplesrepublickongo
	{40053, 161, 24, 0x1},  // socialistrepublicvietnam
	{9950, 55, 32, 0x1},    // yugoslaviafederalpeoplesrepublic
	{35021, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{59125, 249, 17, 0x1},  // dutchsaintmaarten
	{41993, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{43277, 129, 19, 0x1},  // democratickampuchia
	{30062, 186, 21, 0x1},  // saintchristophernevis
	{58677, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{12077, 118, 17, 0x1},  // kibriscumhuriyeti
	{25222, 48, 5, 0x81},   // #2srb
	{34353, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1813, 182, 14, 0x1},   // republicguyana
	{57256, 88, 11, 0x1},   // muritaniyah
	{31428, 134, 19, 0x1},  // republiquelibanaise
	{2720, 186, 7, 0x1},    // stkitts
	{19288, 219, 8, 0x1},   // guernsey
	{2312, 62, 18, 0x21},   // ivorycoastrepublic
	{53842, 110, 5, 0x1},   // #7zim
	{9273, 121, 23, 0x1},   // unitedstatesofindonesia
	{31841, 545, 5, 0x1},   // #5egy
	{29490, 10, 15, 0x1},   // republicbelarus
	{43430, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{47357, 247, 21, 0x1},  // svalbardjanmayennoors
	{8144, 64, 25, 0x1},    // congodemocraticrepublicof
	{38464, 522, 5, 0x1},   // #5ven
	{26016, 54, 5, 0x81},   // #2usa
	{30126, 546, 5, 0x1},   // #5bng
	{27537, 111, 3, 0x81},  // #44
	{63200, 170, 17, 0x1},  // republicofbolivia
	{15419, 110, 8, 0x1},   // zimbabwe
	{5996, 235, 30, 0x1},   // territorialcollectivitymayotte
	{48476, 165, 20, 0x1},  // peoplesrepublicyemen
	{28922, 296, 5, 0x1},   // #5694
	{36817, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{56184, 90, 13, 0x1},   // dzikolamalawi
	{35776, 71, 7, 0x1},    // egyptar
	{5426, 16, 3, 0x21},    // brd
	{4434, 79, 26, 0x1},    // republicofequatorialguinea
	{51584, 57, 17, 0x1},   // koninkrijkburundi
	{59338, 184, 14, 0x1},  // repiblikdayiti
	{22218, 61, 20, 0x1},   // centraalafrrepubliek
	{33757, 227, 17, 0x1},  // isleoffreeportman
	{48815, 44, 16, 0x1},   // portugalrepublic
	{25934, 53, 5, 0x81},   // #2ukr
	{33051, 440, 5, 0x1},   // #5ire
	{1163, 200, 32, 0x21},  // britishoverzeesterritoryanguilla
	{2489, 243, 14, 0x1},   // reunionislands
	{3216, 57, 9, 0x1},     // boeroendi
	{24836, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{30333, 547, 5, 0x1},   // #5bot
	{3853, 164, 10, 0x1},   // repofyemen
	{6808, 108, 16, 0x1},   // southafricaunion
	{28132, 52, 5, 0x81},   // #4792
	{28062, 194, 5, 0x81},  // #4740
	{60153, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{72, 91, 10, 0x21},     // namibiaswa
	{15032, 13, 22, 0x1},   // republicczechoslovakia
	{8661, 141, 10, 0x1},   // nepalstate
	{4782, 120, 27, 0x21},  // federatedstatesofmicronesia
	{51950, 23, 15, 0x1},   // republicgeorgia
	{28842, 548, 5, 0x1},   // #5625
	{57981, 123, 12, 0x1},  // iranislrepof
	{12414, 15, 13, 0x1},   // oostduitsland
	{8055, 207, 7, 0x1},    // stbarth
	{25256, 203, 15, 0x1},  // amerikaanssamoa
	{24014, 238, 5, 0x81},  // #2niu
	{4537, 135, 7, 0x21},   // ilankai
	{5799, 251, 7, 0x1},    // tokelau
	{44202, 212, 12, 0x1},  // curacaodutch
	{2589, 124, 14, 0x21},  // republicofiraq
	{24099, 142, 5, 0x81},  // #2nru
	{18037, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{31738, 27, 13, 0x1},   // ierserepublic
	{11866, 74, 5, 0x1},    // gabon
	{55926, 171, 20, 0x1},  // braziliaunitedstates
	{2236, 223, 16, 0x1},   // guianadepartment
	{32189, 74, 5, 0x1},    // gabun
	{923, 246, 8, 0x1},     // sthelena
	{51266, 148, 20, 0x1},  // koreapeoplesrepublic
	{41505, 20, 15, 0x1},   // suomentasavalta
	{30541, 530, 5, 0x1},   // #5bui
	{20766, 255, 20, 0x1},  // britishvirginislands
	{30344, 343, 5, 0x1},   // #5bra
	{6519, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{38744, 549, 5, 0x1},   // #6211
	{52164, 78, 12, 0x1},   // guineabissao
	{35188, 252, 21, 0x1},  // provinceofchinataiwan
	{28927, 370, 5, 0x1},   // #5696
	{3842, 248, 21, 0x21},  // saintpierreenmiquelon
	{54292, 210, 26, 0x1},  // keelingislandscocosislands
	{1682, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{42982, 67, 9, 0x1},    // kaapverde
	{61612, 39, 18, 0x1},   // republicmontenegro
	{6897, 199, 14, 0x1},   // territoryaruba
	{3693, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{39745, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{51036, 33, 5, 0x1},    // #7lux
	{29765, 469, 5, 0x1},   // #5bar
	{56779, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{4660, 106, 10, 0x21},  // tanganjika
	{42129, 550, 5, 0x1},   // #6gdr
	{9560, 97, 11, 0x1},    // sierraleone
	{19279, 219, 17, 0x1},  // territoryguernsey
	{38739, 551, 5, 0x1},   // #6210
	{41541, 46, 10, 0x1},   // sovietunie
	{12799, 82, 13, 0x1},   // republiclibya
	{63472, 552, 20, 0x2},  // gilbertelliceislands
	{4981, 106, 20, 0x1},   // mainlanduroftanzania
	{61951, 194, 16, 0x1},  // surinamerepublic
	{21248, 148, 8, 0x1},   // koreadem
	{33527, 501, 5, 0x1},   // #5ken
	{32095, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{63049, 106, 13, 0x1},  // fmrtanganyika
	{33134, 64, 23, 0x1},   // leopoldvilleformercongo
	{48980, 215, 13, 0x1},  // spaansesahara
	{9892, 55, 32, 0x1},    // federalpeoplesrepublicyugoslavia
	{62615, 55, 19, 0x1},   // jugoslavievoormalig
	{51102, 252, 9, 0x1},   // taiwanroc
	{7019, 42, 18, 0x1},    // aotearoanewzealand
	{43198, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{33401, 186, 31, 0x1},  // saintchristophernevisfederation
	{48418, 188, 21, 0x1},  // verenigdestatenmexico
	{31836, 554, 5, 0x1},   // #5ecu
	{18841, 241, 9, 0x1},   // palestine
	{58778, 67, 18, 0x1},   // republicacaboverde
	{50877, 82, 5, 0x1},    // #7lba
	{18923, 164, 23, 0x1},  // arabischerepubliekjemen
	{50988, 10, 8, 0x1},    // byelarus
	{38979, 438, 5, 0x1},   // #6395
	{19520, 52, 16, 0x1},   // republicofturkey
	{51965, 60, 16, 0x1},   // republicbotswana
	{30311, 443, 5, 0x1},   // #5bos
	{50541, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{24963, 87, 19, 0x1},   // portugeesoostafrika
	{10926, 98, 7, 0x1},    // somalia
	{28152, 1, 3, 0x81},    // #48
	{42124, 423, 5, 0x1},   // #6gam
	{28327, 284, 3, 0x1},   // #52
	{21248, 148, 16, 0x1},  // koreademvolksrep
	{30107, 120, 19, 0x1},  // federatiamicronesia
	{28932, 555, 5, 0x1},   // #5698
	{63027, 28, 15, 0x1},   // lydveldidisland
	{62812, 179, 4, 0x1},   // #8ec
	{23909, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{28847, 282, 5, 0x1},   // #5626
	{54230, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{47466, 199, 19, 0x1},  // grondterritoryaruba
	{8296, 64, 15, 0x1},    // republicofzaire
	{5108, 189, 20, 0x1},   // republicadenicaragua
	{48396, 252, 13, 0x1},  // chineestaipei
	{24027, 40, 5, 0x81},   // #2nld
	{34163, 36, 8, 0x1},    // moldavia
	{53236, 101, 5, 0x1},   // #7swz
	{2054, 55, 13, 0x21},   // fmryugoslavia
	{40462, 219, 15, 0x1},  // guernseybritish
	{2343, 62, 29, 0x21},   // ivorycoastrepubliccotedivoire
	{10204, 62, 10, 0x1},   // ivorycoast
	{53441, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53252, 153, 5, 0x1},   // #7syr
	{12594, 138, 12, 0x1},  // burmamyanmar
	{49630, 75, 5, 0x1},    // #7gha
	{4002, 222, 28, 0x21},  // greenlandautonomousterritory
	{31861, 529, 5, 0x1},   // #5est
	{1410, 256, 4, 0x1},    // usvi
	{13563, 54, 12, 0x1},   // unitesstates
	{30268, 198, 22, 0x1},  // venezuelabolivrepublic
	{26001, 46, 10, 0x1},   // sowjetunia
	{30557, 437, 5, 0x1},   // #5bul
	{36552, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{28142, 250, 5, 0x81},  // #4796
	{38749, 556, 5, 0x1},   // #6212
	{28057, 557, 5, 0x1},   // #4736
	{28067, 247, 5, 0x81},  // #4744
	{8759, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{48649, 8, 23, 0x1},    // volksrepubliekbulgarije
	{23842, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53135, 147, 16, 0x1},  // papuanorthguinea
	{59954, 127, 9, 0x1},   // qazaqstan
	{28862, 508, 5, 0x1},   // #5645
	{28867, 545, 5, 0x1},   // #5651
	{52815, 102, 5, 0x1},   // #7sey
	{22719, 247, 19, 0x1},  // janmayenspitsbergen
	{33019, 143, 21, 0x1},  // sultanaatmuscatenoman
	{19190, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{35497, 44, 18, 0x1},   // portugeserepubliek
	{46719, 19, 16, 0x1},   // estonianrepublic
	{36832, 230, 12, 0x1},  // macauchinapr
	{45493, 46, 10, 0x1},   // russiaussr
	{11524, 168, 22, 0x1},  // gemenebestvandebahamas
	{34454, 170, 11, 0x1},  // wuliwyasuyu
	{33200, 306, 5, 0x1},   // #5irn
	{7037, 211, 21, 0x1},   // cookislandsnewzealand
	{23692, 558, 14, 0x2},  // channelislands
	{2635, 71, 15, 0x21},   // republicofegypt
	{923, 246, 22, 0x1},    // sthelenatristandacunha
	{40947, 101, 6, 0x1},   // ngwame
	{44225, 380, 20, 0x2},  // stmartinsaintmaarten
	{13690, 54, 9, 0x1},    // verstaten
	{38794, 550, 5, 0x1},   // #6265
	{65283, 243, 4, 0x1},   // #8re
	{2732, 140, 17, 0x1},   // federatiamaleisia
	{63732, 184, 4, 0x1},   // #8ha
	{13587, 104, 12, 0x1},  // togorepublic
	{20669, 78, 5, 0x81},   // #2gnb
	{43233, 55, 11, 0x1},   // yougoslavia
	{28872, 560, 5, 0x2},   // #5652
	{41035, 193, 21, 0x1},  // republicadeelsalvador
	{38599, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{45105, 241, 15, 0x1},  // gazaandwestbank
	{34060, 82, 27, 0x1},   // libischarabischejamahiriyya
	{50869, 34, 5, 0x1},    // #7lat
	{33554, 127, 10, 0x1},  // kazachstan
	{38974, 326, 5, 0x1},   // #6390
	{11089, 163, 9, 0x1},   // westsamoa
	{42269, 488, 5, 0x1},   // #6grn
	{35930, 145, 28, 0x1},  // commonwealthofthephilippines
	{52469, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{13128, 136, 8, 0x1},   // maldiven
	{26066, 156, 20, 0x1},  // turkmenistanrepublic
	{20429, 219, 5, 0x81},  // #2ggy
	{10948, 93, 16, 0x1},   // nigeriafederatia
	{23234, 175, 9, 0x1},   // costarica
	{33499, 175, 18, 0x1},  // republiekcostarica
	{46276, 48, 22, 0x1},   // servieenmontenegrounie
	{50112, 18, 16, 0x1},   // koninkrijkspanje
	{60652, 15, 16, 0x1},   // germanyfmrdemrep
	{29695, 241, 9, 0x1},   // palestina
	{56577, 48, 22, 0x1},   // fryserbiaandmontenegro
	{24849, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{40808, 139, 14, 0x1},  // buitenmongolie
	{25929, 107, 5, 0x81},  // #2uga
	{7323, 120, 16, 0x1},   // fedstsmicronesia
	{38969, 562, 5, 0x1},   // #6385
	{44333, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{29861, 543, 5, 0x1},   // #5bfo
	{38959, 305, 5, 0x1},   // #6375
	{32983, 143, 16, 0x1},  // sultanaatvanoman
	{11043, 101, 15, 0x1},  // formerswaziland
	{54098, 9, 4, 0x81},    // #1ba
	{59454, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5693, 60, 12, 0x1},    // bechuanaland
	{13346, 150, 20, 0x1},  // kingdomofsaudiarabia
	{28137, 156, 5, 0x81},  // #4795
	{44258, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{20606, 221, 5, 0x81},  // #2glp
	{10267, 140, 18, 0x1},  // malaysiafederation
	{50293, 170, 15, 0x1},  // republicbolivia
	{62485, 64, 4, 0x1},    // #8cg
	{62816, 71, 4, 0x1},    // #8eg
	{1733, 49, 14, 0x21},   // slovakrepublic
	{21056, 223, 5, 0x81},  // #2guf
	{28897, 526, 5, 0x1},   // #5678
	{20901, 180, 5, 0x81},  // #2grd
	{24032, 41, 5, 0x81},   // #2nor
	{1481, 123, 3, 0x1},    // iri
	{22701, 6, 21, 0x1},    // republiekazerbeidzjan
	{23490, 92, 5, 0x81},   // #2ner
	{24104, 42, 5, 0x81},   // #2nzl
	{42088, 492, 5, 0x1},   // #6etm
	{15970, 214, 10, 0x1},  // caymanisds
	{49282, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13510, 86, 12, 0x1},   // republicmali
	{62240, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{29516, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{4835, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{41277, 249, 22, 0x1},  // sintmaartennetherlands
	{33612, 84, 7, 0x1},    // morocco
	{42865, 143, 19, 0x1},  // muscatomansultanate
	{63526, 241, 30, 0x1},  // palestinianoccupiedterritories
	{11503, 168, 21, 0x1},  // commonwealthofbahamas
	{31284, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{38949, 563, 5, 0x1},   // #6372
	{21552, 123, 14, 0x1},  // iranislamicrep
	{30248, 564, 5, 0x1},   // #5bol
	{49472, 46, 10, 0x1},   // sowjetunie
	{64552, 75, 8, 0x1},    // goudkust
	{6578, 27, 13, 0x1},    // irishrepublic
	{38789, 525, 5, 0x1},   // #6260
	{28052, 215, 5, 0x81},  // #4732
	{28072, 101, 5, 0x81},  // #4748
	{28037, 18, 5, 0x81},   // #4724
	{24954, 96, 5, 0x81},   // #2sen
	{26486, 128, 15, 0x1},  // kirghizrepublic
	{38139, 250, 21, 0x1},  // turksencaicoseilanden
	{62428, 65, 4, 0x1},    // #8cf
	{58073, 99, 20, 0x1},   // republicofsouthsudan
	{14363, 248, 22, 0x1},  // miquelonandsaintpierre
	{33187, 155, 13, 0x1},  // tadzjiekistan
	{28902, 478, 5, 0x1},   // #5679
	{65285, 62, 21, 0x1},   // republiquecotedivoire
	{47485, 121, 15, 0x1},  // dutcheastindies
	{23480, 91, 5, 0x81},   // #2nam
	{23620, 93, 5, 0x81},   // #2nga
	{26798, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19588, 150, 3, 0x1},   // ksa
	{4328, 196, 24, 0x1},   // easternrepublicofuruguay
	{12284, 194, 15, 0x1},  // surinamrepublic
	{42216, 152, 16, 0x1},  // salomonseilanden
	{49107, 73, 7, 0x1},    // etiopia
	{61602, 155, 18, 0x1},  // tajikistanrepublic
	{22796, 187, 5, 0x81},  // #2lca
	{38954, 479, 5, 0x1},   // #6373
	{42232, 565, 5, 0x1},   // #6grc
	{2709, 201, 12, 0x1},   // alandislands
	{35013, 276, 13, 0x2},  // republicchina
	{42630, 66, 15, 0x1},   // staatdercomoren
	{4804, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2278, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{29938, 491, 5, 0x1},   // #5bhm
	{35026, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9287, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{64446, 90, 4, 0x1},    // #8mi
	{62997, 20, 4, 0x1},    // #8fi
	{62424, 135, 4, 0x1},   // #8ce
	{62820, 27, 4, 0x1},    // #8ei
	{32804, 147, 19, 0x1},  // papuanewguineastate
	{50611, 9, 25, 0x1},    // republicbosniaherzegovina
	{28857, 511, 5, 0x1},   // #5640
	{52820, 151, 5, 0x1},   // #7sgp
	{60576, 207, 7, 0x1},   // stbarts
	{9103, 120, 17, 0x1},   // fedstatmicronesia
	{28712, 417, 4, 0x1},   // #551
	{8546, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{51563, 189, 5, 0x1},   // #7nca
	{22814, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{491, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{33367, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{57379, 256, 21, 0x1},  // americanvirginislands
	{873, 232, 16, 0x1},    // northernmarianas
	{61362, 281, 4, 0x1},   // #1yd
	{61894, 195, 27, 0x1},  // republicoftrinidadandtobago
	{40448, 219, 22, 0x1},  // grondterritoryguernsey
	{38939, 566, 5, 0x1},   // #6370
	{54115, 172, 4, 0x81},  // #1bb
	{34713, 246, 25, 0x1},  // sainthelenatristandacunha
	{8205, 178, 17, 0x1},   // dominicanrepublic
	{28147, 159, 5, 0x81},  // #4798
	{16075, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{4610, 186, 26, 0x21},  // federatiesaintkittsennevis
	{64442, 233, 4, 0x1},   // #8mh
	{20788, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{65263, 30, 16, 0x1},   // koninkrijkitalie
	{63010, 119, 4, 0x1},   // #8fj
	{17942, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62420, 103, 4, 0x1},   // #8cd
	{24597, 231, 19, 0x1},  // frenchpartstmaarten
	{59912, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{34741, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{22609, 88, 25, 0x1},   // islamitrepublicmauritania
	{25372, 50, 5, 0x81},   // #2svn
	{50673, 93, 16, 0x1},   // nigeriafederatie
	{28732, 473, 4, 0x1},   // #552
	{33754, 227, 17, 0x1},  // manisleoffreeport
	{58262, 67, 10, 0x1},   // capeverdie
	{4141, 32, 7, 0x21},    // lietuva
	{20817, 197, 14, 0x1},  // stvincentandgr
	{11462, 225, 14, 0x1},  // formerhongkong
	{1170, 200, 25, 0x21},  // overzeesterritoryanguilla
	{41394, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{30014, 254, 12, 0x1},  // heiligestoel
	{30543, 139, 14, 0x1},  // buitenmongolia
	{61366, 164, 4, 0x81},  // #1ye
	{32012, 567, 5, 0x1},   // #5etm
	{714, 78, 20, 0x1},     // guineabissaurepublic
	{36306, 167, 14, 0x1},  // antiguabarbuda
	{8090, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{43153, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{38944, 499, 5, 0x1},   // #6371
	{63392, 149, 11, 0x1},  // dawlatqatar
	{9137, 15, 24, 0x1},    // germandemocraticrepublic
	{54137, 7, 4, 0x81},    // #1be
	{12602, 232, 12, 0x1},  // nmarianaisds
	{42176, 452, 5, 0x1},   // #6gha
	{65107, 144, 4, 0x1},   // #8pk
	{4965, 225, 8, 0x1},    // hongkong
	{12773, 80, 13, 0x1},   // republickenya
	{64465, 37, 4, 0x1},    // #8mk
	{63830, 225, 4, 0x1},   // #8hk
	{54418, 150, 13, 0x1},  // saoediaarabia
	{25442, 249, 5, 0x81},  // #2sxm
	{63014, 217, 4, 0x1},   // #8fk
	{62824, 79, 4, 0x1},    // #8ek
	{37486, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{10990, 37, 13, 0x1},   // macedoniatfyr
	{62726, 231, 14, 0x1},  // francestmartin
	{52889, 47, 5, 0x1},    // #7smr
	{26279, 380, 22, 0x2},  // sintmaartensaintmartin
	{54971, 98, 18, 0x1},   // somalischerepublic
	{28742, 469, 4, 0x1},   // #553
	{51225, 148, 18, 0x1},  // republicnorthkorea
	{18566, 252, 6, 0x1},   // taiwan
	{3867, 234, 27, 0x1},   // overseasterritorymartinique
	{42294, 568, 5, 0x1},   // #6hon
	{33205, 508, 5, 0x1},   // #5irq
	{31019, 178, 21, 0x1},  // dominicaanserepubliek
	{20397, 119, 12, 0x1},  // fijieilanden
	{38964, 569, 5, 0x1},   // #6380
	{42336, 528, 5, 0x1},   // #6hun
	{60616, 16, 28, 0x1},   // formergermanyfederalrepublic
	{31219, 161, 18, 0x1},  // fmrdemrepofvietnam
	{33318, 62, 18, 0x1},   // republiekivoorkust
	{54133, 113, 4, 0x81},  // #1bd
	{10230, 186, 25, 0x1},  // federationsaintkittsnevis
	{45080, 136, 9, 0x1},   // maladiven
	{25975, 136, 17, 0x1},  // maledivenrepublic
	{49049, 170, 26, 0x1},  // boliviaplurinationalestate
	{13152, 89, 13, 0x1},   // republikmoris
	{28032, 570, 5, 0x1},   // #4720
	{64461, 39, 4, 0x1},    // #8mj
	{25452, 153, 5, 0x81},  // #2syr
	{29288, 26, 18, 0x1},   // republiekhongarije
	{3056, 257, 21, 0x1},   // territorywallisfutuna
	{62356, 129, 4, 0x1},   // #8cb
	{32147, 213, 25, 0x1},  // christmasislandsterritory
	{45235, 71, 12, 0x1},   // egyptkingdom
	{20856, 24, 5, 0x81},   // #2grc
	{60807, 156, 10, 0x1},  // toerkmenia
	{28752, 351, 4, 0x1},   // #554
	{29112, 571, 4, 0x1},   // #594
	{42083, 572, 5, 0x1},   // #6eth
	{12660, 74, 13, 0x1},   // republicgabon
	{843, 232, 16, 0x1},    // northernmarianen
	{12825, 38, 13, 0x1},   // republicmalta
	{42255, 208, 14, 0x1},  // bermudaislands
	{22319, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7580, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{56001, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{65241, 158, 13, 0x1},  // puleangatonga
	{48947, 144, 22, 0x1},  // pakistaninclbangladesh
	{61076, 107, 4, 0x81},  // #1ug
	{9236, 65, 24, 0x1},    // republicbrazzavillecongo
	{14352, 248, 19, 0x1},  // saintpierremiquelon
	{42237, 563, 5, 0x1},   // #6grg
	{54431, 8, 4, 0x81},    // #1bg
	{34950, 246, 21, 0x1},  // sinthelenaenascension
	{20171, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40640, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{19720, 119, 14, 0x1},  // matanitukoviti
	{24243, 147, 8, 0x1},   // pnguinea
	{44736, 382, 5, 0x1},   // #6nam
	{730, 215, 4, 0x21},    // #8wi
	{742, 164, 4, 0x21},    // #8ym
	{22287, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{65350, 137, 4, 0x1},   // #8rm
	{6906, 199, 5, 0x1},    // aruba
	{48881, 72, 5, 0x1},    // #7eri
	{24447, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{7007, 230, 14, 0x1},   // territorymacao
	{63047, 120, 4, 0x1},   // #8fm
	{62749, 231, 18, 0x1},  // stmaartenfransdeel
	{62352, 11, 4, 0x1},    // #8ca
	{48654, 8, 18, 0x1},    // republiekbulgarije
	{17318, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{61508, 3, 4, 0x1},     // #8am
	{23962, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{21660, 111, 25, 0x1},  // islamicstateofafghanistan
	{25334, 49, 5, 0x81},   // #2svk
	{60995, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{48491, 164, 6, 0x1},   // yemenn
	{32751, 25, 15, 0x1},   // republickroatia
	{28762, 488, 4, 0x1},   // #555
	{39833, 133, 12, 0x1},  // laopeodemrep
	{28412, 491, 4, 0x1},   // #531
	{37242, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{53126, 99, 5, 0x1},    // #7ssd
	{29127, 487, 4, 0x1},   // #595
	{58042, 240, 9, 0x1},   // portorico
	{33949, 131, 20, 0x1},  // korearepublicofsouth
	{32000, 573, 5, 0x1},   // #5eth
	{41967, 170, 26, 0x1},  // multinationalestaatbolivia
	{6775, 13, 22, 0x1},    // formertsjechoslowakije
	{31342, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39677, 69, 16, 0x1},   // republicalgerije
	{61921, 175, 20, 0x1},  // republicadecostarica
	{34103, 102, 18, 0x1},  // republicseychellen
	{54327, 59, 4, 0x81},   // #1bf
	{13020, 242, 15, 0x1},  // frenchpolinesia
	{5875, 42, 8, 0x1},     // aotearoa
	{9738, 144, 8, 0x1},    // pakistan
	{42590, 30, 13, 0x1},   // italyrepublic
	{61904, 195, 17, 0x1},  // trinidadandtobago
	{64592, 86, 4, 0x1},    // #8ml
	{22446, 233, 27, 0x1},  // overseasterritorymontserrat
	{6642, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1835, 236, 23, 0x1},   // departementnewcaledonia
	{64930, 191, 14, 0x1},  // piruwripuwlika
	{10374, 59, 10, 0x1},   // oppervolta
	{20434, 75, 5, 0x81},   // #2gha
	{61504, 1, 4, 0x1},     // #8al
	{21156, 224, 5, 0x81},  // #2gum
	{38102, 174, 18, 0x1},  // republicofcolumbia
	{55900, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33697, 1, 23, 0x1},    // republikaeastshqiperise
	{24009, 189, 5, 0x81},  // #2nic
	{28777, 485, 4, 0x1},   // #556
	{1266, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{39777, 250, 21, 0x1},  // turksandcaicosislands
	{57764, 67, 10, 0x1},   // capeverdia
	{61296, 5, 19, 0x1},    // republikoesterreich
	{53431, 48, 26, 0x1},   // stateunionserbiamontenegro
	{22767, 253, 17, 0x1},  // usminoroutlyingis
	{59426, 68, 22, 0x1},   // afarsandissasterritory
	{37452, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{29002, 524, 5, 0x1},   // #5760
	{55605, 7, 6, 0x1},     // belgia
	{57201, 259, 16, 0x1},  // republicofkosova
	{50578, 23, 17, 0x1},   // republicofgeorgia
	{61072, 53, 4, 0x81},   // #1ua
	{10786, 257, 19, 0x1},  // wallisandfutunaisds
	{50203, 228, 17, 0x1},  // brindianoceanterr
	{6797, 108, 22, 0x1},   // formerunionsouthafrica
	{53926, 200, 4, 0x81},  // #1ai
	{24140, 232, 4, 0x1},   // cnmi
	{4399, 244, 21, 0x1},   // vietnamformerrepublic
	{54468, 57, 4, 0x81},   // #1bi
	{55972, 16, 4, 0x81},   // #1de
	{4559, 64, 17, 0x1},    // leopoldvillecongo
	{37836, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{726, 106, 16, 0x1},    // republictanzania
	{18683, 249, 17, 0x1},  // saintmaartendutch
	{12401, 257, 13, 0x1},  // fwallisfutuna
	{65354, 45, 4, 0x1},    // #8ro
	{65144, 44, 4, 0x1},    // #8po
	{64600, 84, 4, 0x1},    // #8mo
	{33653, 148, 20, 0x1},  // peoplesrepublickorea
	{30575, 70, 16, 0x1},   // republiczanzibar
	{63849, 183, 4, 0x1},   // #8ho
	{17286, 206, 21, 0x1},  // bonairesainteustatius
	{55379, 19, 13, 0x1},   // eestivabariik
	{45839, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{62666, 177, 4, 0x1},   // #8do
	{63070, 218, 4, 0x1},   // #8fo
	{62525, 174, 4, 0x1},   // #8co
	{61516, 56, 4, 0x1},    // #8ao
	{10439, 46, 16, 0x1},   // formersovjetunie
	{57525, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1475, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{4080, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{28892, 574, 5, 0x1},   // #5670
	{21046, 222, 5, 0x81},  // #2grl
	{28787, 481, 4, 0x1},   // #557
	{11029, 37, 5, 0x1},    // fyrom
	{16013, 59, 6, 0x1},    // #3hvbf
	{39004, 423, 5, 0x1},   // #6420
	{53088, 10, 16, 0x1},   // belorussischessr
	{8734, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{63766, 111, 21, 0x1},  // afghanistanislamicrep
	{48229, 248, 30, 0x1},  // departementsaintpierremiquelon
	{60884, 64, 13, 0x1},   // kongokinshasa
	{54230, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{2023, 145, 11, 0x21},  // fillipijnen
	{62437, 244, 20, 0x1},  // republicsouthvietnam
	{54448, 114, 4, 0x81},  // #1bh
	{55968, 397, 4, 0x1},   // #1dd
	{49728, 181, 5, 0x1},   // #7gua
	{7535, 6, 20, 0x1},     // republicazerbeidzjan
	{47781, 99, 15, 0x1},   // zuidelijksoedan
	{13520, 82, 20, 0x1},   // libischearabrepublic
	{25179, 111, 25, 0x1},  // afghanistanislamicemirate
	{64927, 141, 4, 0x1},   // #8np
	{65122, 43, 4, 0x1},    // #8pl
	{56299, 109, 15, 0x1},  // republiekzambia
	{64596, 35, 4, 0x1},    // #8mn
	{64170, 148, 4, 0x1},   // #8kn
	{267, 138, 23, 0x1},    // myanmarrepubliekderunie
	{62521, 66, 4, 0x1},    // #8cn
	{62839, 19, 4, 0x1},    // #8en
	{61512, 2, 4, 0x1},     // #8an
	{14437, 197, 19, 0x1},  // stvincentgrenadines
	{50588, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{55181, 64, 25, 0x1},   // republiccongoleopoldville
	{28802, 362, 4, 0x1},   // #558
	{40223, 96, 16, 0x1},   // republieksenegal
	{1942, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{19570, 162, 17, 0x1},  // republicofvanuatu
	{12907, 124, 13, 0x1},  // republiekirak
	{29092, 442, 4, 0x1},   // #590
	{3501, 49, 9, 0x1},     // slovakije
	{36273, 192, 16, 0x1},  // republicparaguay
	{50741, 133, 5, 0x1},   // #7lao
	{28947, 575, 5, 0x1},   // #5702
	{42289, 278, 5, 0x1},   // #6hai
	{14352, 248, 14, 0x1},  // saintpierremiq
	{20817, 197, 22, 0x1},  // stvincentandgrenadines
	{3137, 58, 5, 0x1},     // benin
	{59767, 144, 4, 0x81},  // #1pk
	{57799, 225, 4, 0x81},  // #1hk
	{22419, 148, 12, 0x1},  // demrepnkorea
	{6234, 132, 6, 0x1},    // kuwait
	{48937, 144, 18, 0x1},  // republicofpakistan
	{58894, 171, 6, 0x1},   // brasil
	{49723, 180, 5, 0x1},   // #7grn
	{750, 110, 4, 0x21},    // #8zi
	{19802, 136, 8, 0x1},   // maldives
	{18695, 249, 21, 0x1},  // dutchpartsaintmaarten
	{58060, 61, 21, 0x1},   // middenafricanrepublic
	{10694, 66, 15, 0x1},   // comorenarchipel
	{65140, 190, 4, 0x1},   // #8pm
	{64357, 85, 4, 0x1},    // #8ma
	{17479, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63845, 226, 4, 0x1},   // #8hm
	{41064, 99, 11, 0x1},   // southsoedan
	{62517, 63, 4, 0x1},    // #8cm
	{59181, 129, 27, 0x1},  // formerdemocratischkampuchea
	{8286, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{35515, 89, 16, 0x1},   // mauritiusislands
	{41866, 504, 5, 0x1},   // #6eqg
	{41613, 85, 22, 0x1},   // malagassischerepubliek
	{29097, 576, 4, 0x1},   // #591
	{62827, 213, 12, 0x1},  // kerstislands
	{26259, 249, 16, 0x1},  // sintmaartendutch
	{50896, 134, 5, 0x1},   // #7lbn
	{28952, 532, 5, 0x1},   // #5703
	{2619, 82, 24, 0x21},   // formerlibyanarabrepublic
	{12338, 37, 17, 0x1},   // macedoniarepublic
	{15234, 54, 3, 0x1},    // vsa
	{4781, 235, 25, 0x1},   // overseasdepartmentmayotte
	{51506, 207, 16, 0x1},  // sintbartholomeus
	{22436, 81, 5, 0x81},   // #2lbr
	{8275, 64, 29, 0x1},    // formercongodemocraticrepublic
	{21970, 103, 5, 0x1},   // tchad
	{58957, 123, 8, 0x1},   // iranirof
	{53930, 1, 4, 0x81},    // #1al
	{54474, 58, 4, 0x81},   // #1bj
	{19845, 248, 20, 0x1},  // sintpierreetmiquelon
	{43830, 82, 27, 0x1},   // libischearabischejamahiriya
	{53525, 156, 13, 0x1},  // toerkmenistan
	{9304, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5893, 211, 6, 0x1},    // cookis
	{478, 53, 4, 0x21},     // #8up
	{64944, 142, 4, 0x1},   // #8nr
	{3200, 8, 8, 0x1},      // bulgaria
	{63896, 25, 4, 0x1},    // #8hr
	{62662, 68, 4, 0x1},    // #8dj
	{42501, 67, 18, 0x1},   // republickaapverdia
	{25271, 99, 5, 0x81},   // #2ssd
	{12974, 71, 18, 0x1},   // arabrepublicegypte
	{32033, 99, 10, 0x1},   // sudansouth
	{28327, 577, 4, 0x1},   // #520
	{33640, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{29102, 578, 4, 0x1},   // #592
	{53769, 32, 18, 0x1},   // lietuvosrespublika
	{50640, 118, 15, 0x1},  // republiekcyprus
	{21347, 237, 23, 0x1},  // norfolkislandsterritory
	{28937, 434, 5, 0x1},   // #5700
	{33210, 291, 5, 0x1},   // #5isr
	{31856, 579, 5, 0x1},   // #5eri
	{425, 207, 25, 0x1},    // departmentsaintbarthelemy
	{36755, 117, 15, 0x1},  // mainlandchinapr
	{61111, 253, 4, 0x81},  // #1um
	{58005, 185, 4, 0x81},  // #1jm
	{37365, 155, 12, 0x1},  // tadsjikistan
	{53957, 3, 4, 0x81},    // #1am
	{54547, 208, 4, 0x81},  // #1bm
	{56375, 120, 4, 0x81},  // #1fm
	{492, 54, 4, 0x21},     // #8us
	{65052, 194, 4, 0x1},   // #8ns
	{65099, 239, 4, 0x1},   // #8pc
	{20704, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{36131, 30, 12, 0x1},   // italykingdom
	{42865, 143, 10, 0x1},  // muscatoman
	{28047, 95, 5, 0x81},   // #4729
	{64387, 230, 4, 0x1},   // #8mc
	{20626, 77, 5, 0x81},   // #2gmb
	{12781, 80, 5, 0x1},    // kenya
	{62501, 210, 4, 0x1},   // #8ck
	{62981, 193, 4, 0x1},   // #8es
	{43644, 34, 14, 0x1},   // latviarepublic
	{49358, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4672, 244, 8, 0x21},   // svietnam
	{5564, 212, 25, 0x1},   // curacaokingdomnetherlands
	{27957, 197, 5, 0x81},  // #4670
	{29107, 324, 4, 0x1},   // #593
	{44209, 249, 16, 0x1},  // dutchsintmaarten
	{50329, 106, 17, 0x1},  // tanzaniaunitedrep
	{29012, 546, 5, 0x1},   // #5771
	{28942, 580, 5, 0x1},   // #5701
	{59615, 145, 4, 0x81},  // #1ph
	{49234, 77, 5, 0x1},    // #7gam
	{65415, 32, 8, 0x1},    // lituania
	{11423, 111, 11, 0x1},  // afghanistan
	{54793, 246, 23, 0x1},  // ascensiontristandacunha
	{53961, 581, 4, 0x1},   // #1an
	{25007, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{18171, 109, 9, 0x1},   // nrhodesia
	{54543, 207, 4, 0x81},  // #1bl
	{55699, 117, 4, 0x81},  // #1cn
	{49738, 224, 5, 0x1},   // #7gum
	{3824, 165, 22, 0x1},   // peoplesrepublicofyemen
	{55271, 241, 16, 0x1},  // stateofpalestine
	{3687, 145, 11, 0x21},  // phillipines
	{28042, 99, 5, 0x81},   // #4728
	{64371, 234, 4, 0x1},   // #8mb
	{39880, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{45491, 387, 5, 0x1},   // #6rus
	{48439, 253, 24, 0x1},  // unitedstatesminorislands
	{62200, 116, 4, 0x1},   // #8bt
	{62497, 214, 4, 0x1},   // #8cj
	{62843, 72, 4, 0x1},    // #8er
	{61500, 6, 4, 0x1},     // #8aj
	{25323, 194, 5, 0x81},  // #2sur
	{25393, 101, 5, 0x81},  // #2swz
	{23405, 79, 12, 0x1},   // spaansguinea
	{34404, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{20766, 255, 9, 0x1},   // britishvi
	{52939, 98, 5, 0x1},    // #7som
	{3046, 123, 14, 0x21},  // islamicrepiran
	{56147, 197, 17, 0x1},  // stvincentandgrens
	{29683, 66, 12, 0x1},   // comorosstate
	{37571, 190, 15, 0x1},  // republicapanama
	{29007, 477, 5, 0x1},   // #5770
	{8616, 248, 19, 0x1},   // stpierreetmiquelonf
	{10940, 92, 13, 0x1},   // republicniger
	{42048, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{24891, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{58009, 125, 4, 0x81},  // #1jo
	{46477, 101, 6, 0x1},   // ngwane
	{17723, 198, 20, 0x1},  // republicbolvenezuela
	{53965, 56, 4, 0x81},   // #1ao
	{54555, 170, 4, 0x81},  // #1bo
	{55703, 174, 4, 0x81},  // #1co
	{22873, 32, 5, 0x81},   // #2ltu
	{36673, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{4390, 244, 16, 0x1},   // republiekvietnam
	{56082, 178, 4, 0x81},  // #1do
	{44446, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{34879, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{37012, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56518, 218, 4, 0x81},  // #1fo
	{44741, 401, 5, 0x1},   // #6nau
	{676, 91, 4, 0x21},     // #8wa
	{47325, 33, 19, 0x1},   // grandduchyluxemburg
	{33944, 131, 20, 0x1},  // southkorearepublicof
	{60281, 144, 23, 0x1},  // islamicrepublicpakistan
	{65056, 189, 4, 0x1},   // #8nu
	{65064, 192, 4, 0x1},   // #8pa
	{56712, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12483, 176, 13, 0x1},  // republicacuba
	{24344, 132, 12, 0x1},  // statekoeweit
	{62204, 8, 4, 0x1},     // #8bu
	{62493, 173, 4, 0x1},   // #8ci
	{53063, 90, 14, 0x1},   // malawirepublic
	{38523, 55, 11, 0x1},   // yugoslavsfr
	{61453, 112, 4, 0x1},   // #8ae
	{22947, 68, 14, 0x1},   // afarenissaland
	{178, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{9594, 50, 17, 0x1},    // republiekslovenie
	{29602, 150, 15, 0x1},  // saoedischarabia
	{52923, 152, 5, 0x1},   // #7sol
	{27852, 191, 5, 0x81},  // #4604
	{2951, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{23138, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4491, 119, 14, 0x21},  // republicoffiji
	{52838, 203, 12, 0x1},  // easternsamoa
	{44864, 256, 15, 0x1},  // vsvirginislands
	{2815, 205, 24, 0x21},  // frenchzuidelijkterritory
	{65356, 45, 17, 0x1},   // roemeenserepublic
	{59814, 239, 4, 0x81},  // #1pn
	{57815, 183, 4, 0x81},  // #1hn
	{60925, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{17652, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{17400, 206, 19, 0x1},  // sinteustatiusensaba
	{54551, 115, 4, 0x81},  // #1bn
	{55691, 173, 4, 0x81},  // #1cl
	{19885, 215, 5, 0x81},  // #2esh
	{60136, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{35882, 134, 16, 0x1},  // republieklibanon
	{45539, 538, 5, 0x1},   // #6rwa
	{64391, 36, 4, 0x1},    // #8md
	{15606, 138, 6, 0x1},   // #3bumm
	{45482, 379, 5, 0x1},   // #6rum
	{64091, 30, 4, 0x1},    // #8it
	{62212, 209, 4, 0x1},   // #8bv
	{62489, 117, 4, 0x1},   // #8ch
	{62985, 73, 4, 0x1},    // #8et
	{2298, 257, 22, 0x1},   // departmentwallisfutuna
	{4295, 1, 20, 0x21},    // republikaeshqiperise
	{52860, 50, 5, 0x1},    // #7slo
	{14057, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{31485, 93, 24, 0x1},   // federalrepublicofnigeria
	{60066, 224, 6, 0x1},   // guahan
	{53873, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{29037, 484, 4, 0x1},   // #580
	{15339, 71, 3, 0x1},    // var
	{4547, 48, 14, 0x21},   // republicserbia
	{52104, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{25397, 245, 11, 0x1},  // zuidgeorgie
	{25814, 119, 11, 0x1},  // fijiislands
	{37492, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{28957, 506, 5, 0x1},   // #5704
	{55868, 187, 18, 0x1},  // republicsaintlucia
	{34293, 123, 12, 0x1},  // islamrepiran
	{59810, 248, 4, 0x81},  // #1pm
	{49223, 74, 5, 0x1},    // #7gab
	{57811, 226, 4, 0x81},  // #1hm
	{57942, 124, 4, 0x81},  // #1iq
	{59448, 143, 4, 0x81},  // #1om
	{1210, 582, 6, 0x3},    // guiana
	{54574, 206, 4, 0x81},  // #1bq
	{55695, 63, 4, 0x81},   // #1cm
	{40237, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{36331, 152, 15, 0x1},  // salomoneilanden
	{45135, 241, 12, 0x1},  // westbankgaza
	{56078, 177, 4, 0x81},  // #1dm
	{44717, 194, 8, 0x1},   // suriname
	{56322, 20, 4, 0x81},   // #1fi
	{65431, 94, 4, 0x1},    // #8rw
	{166, 51, 4, 0x21},     // #8sw
	{64438, 139, 4, 0x1},   // #8mg
	{64166, 128, 4, 0x1},   // #8kg
	{683, 129, 25, 0x21},   // formerdemocratickampuchea
	{7252, 230, 14, 0x1},   // territorymacau
	{62993, 223, 4, 0x1},   // #8fg
	{62650, 211, 4, 0x1},   // #8cw
	{61496, 69, 4, 0x1},    // #8ag
	{24169, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{47800, 105, 15, 0x1},  // republictunisia
	{42709, 157, 9, 0x1},   // easttimor
	{52810, 96, 5, 0x1},    // #7sen
	{24152, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{38679, 460, 5, 0x1},   // #6110
	{52850, 186, 5, 0x1},   // #7skn
	{41574, 145, 24, 0x1},  // republicofthephilippines
	{58997, 252, 14, 0x1},  // repchinataiwan
	{27962, 47, 5, 0x81},   // #4674
	{50993, 46, 18, 0x1},   // russischefederatia
	{29017, 461, 5, 0x1},   // #5775
	{33251, 435, 5, 0x1},   // #5ita
	{19146, 145, 20, 0x1},  // filipijnengemenebest
	{28962, 544, 5, 0x1},   // #5705
	{26114, 246, 14, 0x1},  // eilandsthelena
	{12234, 170, 13, 0x1},  // formerbolivia
	{59783, 43, 4, 0x81},   // #1pl
	{13678, 54, 12, 0x1},   // vsvanamerika
	{57946, 123, 4, 0x81},  // #1ir
	{1834, 64, 24, 0x21},   // congodemrepzairekinshasa
	{42808, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{25147, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{15075, 161, 26, 0x1},  // socialistrepublicofvietnam
	{49733, 76, 5, 0x1},    // #7gui
	{16560, 126, 5, 0x1},   // nihon
	{40423, 256, 21, 0x1},  // virginislandsamerican
	{680, 257, 4, 0x21},    // #8wf
	{5391, 236, 26, 0x21},  // collectiviteitnewcaledonia
	{53581, 152, 11, 0x1},  // solomonisds
	{65401, 145, 4, 0x1},   // #8rp
	{496, 59, 4, 0x21},     // #8uv
	{27198, 259, 20, 0x1},  // underunscr1244kosovo
	{64345, 83, 4, 0x1},    // #8lt
	{64395, 235, 4, 0x1},   // #8mf
	{16568, 22, 9, 0x1},    // unitedkon
	{64095, 62, 4, 0x1},    // #8iv
	{60370, 124, 11, 0x1},  // iraqkingdom
	{59057, 65, 19, 0x1},   // volksrepubliekcongo
	{62082, 152, 4, 0x1},   // #8bp
	{62603, 67, 4, 0x1},    // #8cv
	{33793, 3, 17, 0x1},    // republicofarmenia
	{61457, 111, 4, 0x1},   // #8af
	{21685, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12737, 30, 5, 0x1},    // italy
	{60051, 189, 18, 0x1},  // republieknicaragua
	{25276, 100, 5, 0x81},  // #2stp
	{59755, 79, 12, 0x1},   // spaansguinee
	{52805, 163, 5, 0x1},   // #7sam
	{4989, 106, 20, 0x1},   // uroftanzaniamainland
	{4993, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3093, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{31462, 27, 4, 0x1},    // eire
	{36552, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{28967, 585, 5, 0x1},   // #5710
	{260, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{21547, 211, 10, 0x1},  // kukiairani
	{54511, 259, 16, 0x1},  // republicofkosovo
	{60072, 48, 4, 0x81},   // #1rs
	{21377, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{24081, 170, 18, 0x1},  // plurstateofbolivia
	{44133, 105, 7, 0x1},   // tunisia
	{61080, 22, 4, 0x1},    // #1uk
	{57964, 28, 4, 0x81},   // #1is
	{58469, 135, 4, 0x81},  // #1lk
	{54999, 168, 4, 0x81},  // #1bs
	{55595, 211, 4, 0x81},  // #1ck
	{56062, 17, 4, 0x81},   // #1dk
	{746, 109, 4, 0x21},    // #8za
	{56356, 217, 4, 0x81},  // #1fk
	{65423, 240, 4, 0x1},   // #8rq
	{129, 95, 4, 0x21},     // #8su
	{514, 196, 4, 0x21},    // #8uy
	{65103, 191, 4, 0x1},   // #8pe
	{64349, 33, 4, 0x1},    // #8lu
	{64842, 140, 4, 0x1},   // #8my
	{38664, 358, 5, 0x1},   // #5zim
	{63945, 26, 4, 0x1},    // #8hu
	{64150, 80, 4, 0x1},    // #8ke
	{61941, 194, 18, 0x1},  // republicofsuriname
	{62599, 176, 4, 0x1},   // #8cu
	{21833, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{38654, 357, 5, 0x1},   // #5zam
	{61445, 199, 4, 0x1},   // #8aa
	{9396, 246, 11, 0x1},   // sainthelena
	{22065, 150, 15, 0x1},  // saoedischarabie
	{58873, 171, 27, 0x1},  // republicafederativadobrasil
	{51558, 91, 5, 0x1},    // #7nam
	{27847, 192, 5, 0x81},  // #4600
	{27867, 43, 5, 0x81},   // #4616
	{13095, 104, 16, 0x1},  // togoleserepublic
	{32640, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{61370, 235, 4, 0x81},  // #1yt
	{28977, 586, 5, 0x1},   // #5713
	{26366, 228, 29, 0x1},  // britishterritoryinindianocean
	{57819, 25, 4, 0x81},   // #1hr
	{57997, 30, 4, 0x81},   // #1it
	{53462, 122, 10, 0x1},  // unionindia
	{53862, 2, 4, 0x81},    // #1ad
	{31959, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{54578, 171, 4, 0x81},  // #1br
	{55581, 12, 4, 0x81},   // #1ch
	{19982, 19, 5, 0x81},   // #2est
	{56050, 68, 4, 0x81},   // #1dj
	{56318, 73, 4, 0x81},   // #1et
	{56352, 119, 4, 0x81},  // #1fj
	{4182, 207, 10, 0x21},  // stbartlemy
	{103, 187, 4, 0x21},    // #8st
	{65060, 42, 4, 0x1},    // #8nz
	{49249, 220, 26, 0x1},  // overseasterritorygibraltar
	{25483, 102, 18, 0x1},  // seychelleneilanden
	{64838, 188, 4, 0x1},   // #8mx
	{8634, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{51029, 52, 7, 0x1},    // turkyye
	{62126, 171, 4, 0x1},   // #8br
	{62595, 61, 4, 0x1},    // #8ct
	{38659, 364, 5, 0x1},   // #5zan
	{55262, 64, 14, 0x1},   // congofreestate
	{23601, 97, 10, 0x1},   // sieraleone
	{11983, 38, 14, 0x1},   // republiekmalta
	{37070, 15, 15, 0x1},   // germanydemrepof
	{53195, 49, 5, 0x1},    // #7svk
	{61696, 46, 16, 0x1},   // russischefederal
	{18510, 158, 12, 0x1},  // tongakingdom
	{22346, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{30685, 16, 24, 0x1},   // federalrepublicduitsland
	{2110, 64, 25, 0x1},    // democraticrepublicofcongo
	{17832, 245, 11, 0x1},  // zuidgeorgia
	{61374, 327, 4, 0x2},   // #1yu
	{28972, 416, 5, 0x1},   // #5712
	{15419, 110, 16, 0x1},  // zimbabwerhodesia
	{59452, 190, 4, 0x81},  // #1pa
	{60076, 46, 4, 0x81},   // #1ru
	{58001, 229, 4, 0x81},  // #1je
	{53866, 112, 4, 0x81},  // #1ae
	{58446, 31, 4, 0x81},   // #1li
	{59352, 238, 4, 0x81},  // #1nu
	{55017, 503, 4, 0x1},   // #1bu
	{55591, 62, 4, 0x81},   // #1ci
	{46190, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{25190, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65427, 46, 4, 0x1},    // #8rs
	{19865, 179, 5, 0x81},  // #2ecu
	{714, 78, 12, 0x1},     // guineabissau
	{19487, 36, 16, 0x1},   // republicofmoldov
	{64341, 31, 4, 0x1},    // #8ls
	{26290, 231, 20, 0x1},  // saintmartinfransdeel
	{64073, 29, 4, 0x1},    // #8is
	{56201, 197, 25, 0x1},  // sintvincentendegrenadines
	{62591, 175, 4, 0x1},   // #8cs
	{61449, 167, 4, 0x1},   // #8ac
	{13216, 135, 6, 0x1},   // ceylon
	{40477, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{41861, 587, 5, 0x1},   // #6egy
	{21310, 102, 10, 0x1},  // seychellen
	{10615, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{19958, 225, 16, 0x1},  // sarhongkongchina
	{4809, 120, 26, 0x21},  // federatestatesofmicronesia
	{48793, 166, 12, 0x1},  // theargentine
	{27967, 100, 5, 0x81},  // #4678
	{12543, 138, 12, 0x1},  // burmaunionof
	{3323, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{50652, 46, 18, 0x1},   // russischefederatie
	{44807, 64, 10, 0x1},   // congozaire
	{5119, 189, 17, 0x1},   // nicaraguarepublic
	{61248, 257, 4, 0x81},  // #1wf
	{33152, 65, 16, 0x1},   // congobrazzaville
	{32205, 16, 11, 0x1},   // deutschland
	{27237, 2, 4, 0x81},    // #420
	{15351, 7, 7, 0x1},     // belguim
	{9491, 195, 14, 0x1},   // trinidadtobago
	{53870, 111, 4, 0x81},  // #1af
	{55013, 116, 4, 0x81},  // #1bt
	{55162, 61, 4, 0x81},   // #1cf
	{49655, 24, 5, 0x1},    // #7gre
	{34647, 168, 10, 0x1},  // bahamasthe
	{22089, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{738, 101, 4, 0x21},    // #8wz
	{518, 160, 4, 0x21},    // #8uz
	{1414, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{19497, 36, 7, 0x1},    // moldova
	{64846, 87, 4, 0x1},    // #8mz
	{64026, 123, 4, 0x1},   // #8ir
	{15323, 162, 7, 0x1},   // banuatu
	{18986, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{48257, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62989, 14, 4, 0x1},    // #8ez
	{23627, 255, 20, 0x1},  // engelsevirginislands
	{10830, 67, 15, 0x1},   // formercapeverde
	{29252, 150, 21, 0x1},  // koninkrijksaudiarabie
	{2741, 140, 8, 0x1},    // maleisia
	{1928, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{52855, 97, 5, 0x1},    // #7sle
	{13304, 57, 14, 0x1},   // burundikingdom
	{52963, 46, 14, 0x1},   // ruslandfederal
	{4913, 14, 18, 0x21},   // tjechischerepublic
	{38684, 523, 5, 0x1},   // #6115
	{38674, 588, 5, 0x1},   // #6101
	{2954, 40, 10, 0x1},    // netherland
	{51601, 141, 5, 0x1},   // #7nep
	{6294, 241, 23, 0x1},   // occpalestinianterritory
	{2720, 186, 12, 0x1},   // stkittsnevis
	{2213, 202, 14, 0x21},  // netherlandsant
	{23021, 40, 20, 0x1},   // netherlandskingdomof
	{3065, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59611, 147, 4, 0x81},  // #1pg
	{60080, 94, 4, 0x81},   // #1rw
	{64728, 164, 22, 0x1},  // arabrepublicyemenyemen
	{39970, 168, 13, 0x1},  // bahamaislands
	{49275, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{61064, 252, 4, 0x81},  // #1tw
	{48122, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{58278, 132, 4, 0x81},  // #1kw
	{22634, 82, 5, 0x81},   // #2lby
	{532, 151, 19, 0x1},    // republicofsingapore
	{53909, 167, 4, 0x81},  // #1ag
	{55076, 60, 4, 0x81},   // #1bw
	{55564, 65, 4, 0x81},   // #1cg
	{1714, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{4348, 248, 19, 0x21},  // saintpierremiguelon
	{64306, 66, 12, 0x1},   // statecomoros
	{24988, 245, 5, 0x81},  // #2sgs
	{51470, 230, 8, 0x1},   // macaosar
	{37641, 205, 24, 0x1},  // zuidelijkefransegebieden
	{25447, 102, 5, 0x81},  // #2syc
	{62658, 17, 4, 0x1},    // #8da
	{63728, 182, 4, 0x1},   // #8gy
	{62587, 232, 4, 0x1},   // #8cq
	{1292, 257, 12, 0x1},   // futunawallis
	{6751, 54, 9, 0x1},     // americavs
	{23686, 229, 20, 0x1},  // jerseychannelislands
	{65323, 76, 15, 0x1},   // republiekguinee
	{38669, 385, 5, 0x1},   // #6100
	{25592, 189, 17, 0x1},  // republicnicaragua
	{27862, 239, 5, 0x81},  // #4612
	{62045, 51, 6, 0x1},    // sweden
	{2538, 26, 15, 0x1},    // republichungary
	{30721, 95, 15, 0x1},   // republieksoedan
	{31212, 161, 16, 0x1},  // vietnamfmrdemrep
	{2105, 165, 15, 0x1},   // yemendemocratic
	{59532, 242, 4, 0x81},  // #1pf
	{22051, 137, 10, 0x1},  // marshallis
	{60867, 159, 4, 0x81},  // #1tv
	{57845, 589, 4, 0x1},   // #1hv
	{20562, 191, 12, 0x1},  // perurepublic
	{54080, 201, 4, 0x81},  // #1ax
	{55071, 209, 4, 0x81},  // #1bv
	{55158, 64, 4, 0x81},   // #1cd
	{19890, 18, 5, 0x81},   // #2esp
	{22883, 33, 5, 0x81},   // #2lux
	{37210, 248, 18, 0x1},  // stpierreenmiguelon
	{45549, 163, 14, 0x1},  // westelijksamoa
	{41263, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{58925, 123, 19, 0x1},  // imperialstateofiran
	{1024, 247, 23, 0x1},   // svalbardjanmayenislands
	{88, 18, 4, 0x21},      // #8sp
	{3264, 209, 12, 0x21},  // bouveteiland
	{55625, 231, 25, 0x1},  // collectiviteitsaintmartin
	{38237, 108, 11, 0x1},  // southafrika
	{33309, 28, 7, 0x1},    // ijsland
	{24959, 151, 5, 0x81},  // #2sgp
	{45405, 289, 5, 0x1},   // #6pol
	{49982, 214, 15, 0x1},  // kaaimaneilanden
	{47426, 95, 24, 0x1},   // democraticrepublicsoedan
	{34198, 79, 16, 0x1},   // guineaecuatorial
	{8080, 164, 6, 0x1},    // nyemen
	{41910, 529, 5, 0x1},   // #6est
	{1984, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{15947, 131, 6, 0x1},   // skorea
	{53837, 109, 5, 0x1},   // #7zam
	{50904, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51011, 187, 5, 0x1},   // #7lca
	{23662, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10538, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{42580, 30, 15, 0x1},   // republicofitaly
	{37933, 408, 5, 0x1},   // #5tog
	{59528, 191, 4, 0x81},  // #1pe
	{38459, 468, 5, 0x1},   // #5van
	{49605, 16, 5, 0x1},    // #7ger
	{57841, 26, 4, 0x81},   // #1hu
	{55080, 10, 4, 0x81},   // #1by
	{19870, 71, 5, 0x81},   // #2egy
	{23503, 10, 7, 0x1},    // belarus
	{24693, 150, 5, 0x81},  // #2sau
	{4717, 120, 28, 0x21},  // micronesiagefedereerdestates
	{19549, 52, 14, 0x1},   // turkeyrepublic
	{14713, 115, 7, 0x1},   // bruneid
	{41856, 352, 5, 0x1},   // #6ecu
	{23, 257, 12, 0x1},     // wallisfutuna
	{18206, 59, 7, 0x1},    // burkina
	{55050, 119, 13, 0x1},  // republiekfiji
	{17684, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{52941, 98, 19, 0x1},   // somalischerepubliek
	{18134, 171, 6, 0x1},   // brazil
	{54651, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11392, 226, 19, 0x1},  // heardiandmcdonaldis
	{19953, 225, 16, 0x1},  // chinasarhongkong
	{20272, 227, 17, 0x1},  // islandsmanbritish
	{4605, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23494, 10, 16, 0x1},   // republiekbelarus
	{11950, 122, 14, 0x1},  // republiekindia
	{60863, 195, 4, 0x81},  // #1tt
	{49578, 79, 5, 0x1},    // #7geq
	{33668, 148, 14, 0x1},  // koreadempeorep
	{57837, 184, 4, 0x81},  // #1ht
	{58272, 131, 4, 0x81},  // #1kr
	{27317, 56, 4, 0x81},   // #424
	{27432, 166, 4, 0x81},  // #432
	{55401, 116, 13, 0x1},  // bhutankingdom
	{54084, 6, 4, 0x81},    // #1az
	{59276, 141, 4, 0x81},  // #1np
	{27537, 5, 4, 0x81},    // #440
	{56296, 72, 4, 0x81},   // #1er
	{45737, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{60500, 197, 25, 0x1},  // stvincentandthegrenadines
	{45205, 487, 5, 0x1},   // #6pan
	{2544, 61, 26, 0x21},   // centralafrikaanskeizerrijk
	{19822, 70, 5, 0x81},   // #2eaz
	{34094, 32, 17, 0x1},   // lithuaniarepublic
	{9188, 64, 30, 0x1},    // republicofthecongoleopoldville
	{63217, 242, 4, 0x1},   // #8fp
	{22517, 217, 23, 0x1},  // malvinasfalklandislands
	{62234, 115, 4, 0x1},   // #8bx
	{44772, 165, 6, 0x1},   // yemens
	{20005, 240, 18, 0x1},  // puertoricoamerican
	{5660, 234, 33, 0x1},   // territorialcollectivitymartinique
	{17024, 37, 13, 0x1},   // tfyrmacedonia
	{26856, 590, 5, 0x1},   // #2zar
	{6524, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{41323, 12, 22, 0x1},   // confederazionesvizzera
	{36725, 117, 15, 0x1},  // prmainlandchina
	{43467, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{32731, 164, 13, 0x1},  // yemenrepublic
	{23712, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5914, 238, 14, 0x1},   // niuenewzealand
	{7171, 199, 16, 0x1},   // knetherlandaruba
	{61115, 54, 4, 0x81},   // #1us
	{44917, 218, 14, 0x1},  // faeroerislands
	{15666, 25, 8, 0x1},    // hrvatska
	{27422, 6, 4, 0x81},    // #431
	{12848, 196, 6, 0x1},   // urugay
	{58442, 187, 4, 0x81},  // #1lc
	{55154, 210, 4, 0x81},  // #1cc
	{12120, 46, 13, 0x1},   // federalrussia
	{56314, 18, 4, 0x81},   // #1es
	{668, 256, 4, 0x21},    // #8vq
	{25337, 214, 10, 0x1},  // vkcaimanes
	{1386, 202, 25, 0x21},  // nederlandseantillesformer
	{53651, 196, 5, 0x1},   // #7uru
	{30819, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{5213, 128, 9, 0x21},   // kyrgystan
	{34187, 79, 27, 0x1},   // republicadeguineaecuatorial
	{51869, 155, 12, 0x1},  // tadzhikistan
	{19101, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{28237, 163, 5, 0x81},  // #4882
	{62335, 57, 17, 0x1},   // republicofburundi
	{62238, 57, 4, 0x1},    // #8by
	{20881, 219, 20, 0x1},  // bailliagedeguernesey
	{2875, 145, 22, 0x21},  // republiekderfilipijnen
	{61818, 204, 4, 0x1},   // #8ay
	{54397, 253, 22, 0x1},  // usminoroutlyingislands
	{53633, 112, 5, 0x1},   // #7uae
	{12681, 27, 15, 0x1},   // irelandrepublic
	{34925, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{12273, 194, 11, 0x1},  // dutchguiana
	{27857, 145, 5, 0x81},  // #4608
	{52036, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33046, 591, 5, 0x1},   // #5ins
	{51753, 142, 5, 0x1},   // #7nru
	{32888, 51, 7, 0x1},    // sverige
	{23, 257, 13, 0x1},     // wallisfutunaf
	{4399, 161, 7, 0x1},    // vietnam
	{60835, 52, 4, 0x81},   // #1tr
	{58238, 148, 4, 0x81},  // #1kp
	{64359, 89, 8, 0x1},    // mauritus
	{58425, 134, 4, 0x81},  // #1lb
	{59335, 142, 4, 0x81},  // #1nr
	{55136, 169, 4, 0x81},  // #1bz
	{56926, 229, 14, 0x1},  // bailliagejerri
	{12786, 82, 13, 0x1},   // republiclibia
	{4195, 128, 10, 0x21},  // kirgyzstan
	{44746, 592, 5, 0x1},   // #6nep
	{7111, 148, 4, 0x1},    // dprk
	{442, 106, 4, 0x21},    // #8tz
	{25059, 193, 5, 0x81},  // #2slv
	{45176, 371, 5, 0x1},   // #6pal
	{64640, 89, 4, 0x1},    // #8mp
	{18960, 145, 19, 0x1},  // filipijnenrepubliek
	{4008, 236, 18, 0x1},   // newcaledoniafrench
	{63235, 21, 4, 0x1},    // #8fr
	{59315, 18, 12, 0x1},   // spaansestate
	{6824, 70, 22, 0x1},    // formerzanzibarpembaisd
	{16181, 110, 6, 0x1},   // #3rhzw
	{3545, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{50570, 135, 16, 0x1},  // srilankarepublic
	{51716, 41, 5, 0x1},    // #7nor
	{43262, 101, 16, 0x1},  // kingdomswaziland
	{39714, 33, 20, 0x1},   // luxembourggrandduchy
	{52680, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{29022, 593, 5, 0x1},   // #5780
	{59948, 192, 4, 0x81},  // #1py
	{59471, 242, 18, 0x1},  // polynesiefrancaise
	{8240, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{24849, 22, 27, 0x1},   // grootbrittannianorthierland
	{4679, 15, 13, 0x1},    // eastduitsland
	{58421, 133, 4, 0x81},  // #1la
	{55150, 11, 4, 0x81},   // #1ca
	{57795, 182, 4, 0x81},  // #1gy
	{41419, 64, 21, 0x1},   // demrepublicofthecongo
	{46014, 248, 18, 0x1},  // stpierreenmiquelon
	{734, 163, 4, 0x21},    // #8ws
	{8347, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{38164, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45089, 477, 5, 0x1},   // #6pak
	{64850, 236, 4, 0x1},   // #8nc
	{65235, 146, 4, 0x1},   // #8ps
	{38219, 6, 18, 0x1},    // azerbaijanrepublic
	{51048, 137, 9, 0x1},   // marshalls
	{61304, 5, 11, 0x1},    // oesterreich
	{63420, 205, 4, 0x1},   // #8fs
	{5031, 106, 18, 0x1},   // mainlandurtanzania
	{2182, 234, 30, 0x1},   // overseascollectivitymartinique
	{20263, 227, 19, 0x1},  // territoryislandsman
	{14883, 56, 21, 0x1},   // angolapeoplesrepublic
	{46735, 128, 9, 0x1},   // kirgistan
	{15752, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{54380, 206, 19, 0x1},  // sabaensinteustatius
	{54885, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{27155, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{4882, 1, 17, 0x1},     // republicofalbania
	{7223, 94, 6, 0x1},     // rwanda
	{29027, 594, 5, 0x1},   // #5781
	{13328, 40, 16, 0x1},   // kingdomnederland
	{21785, 30, 15, 0x1},   // italianrepublic
	{60817, 595, 4, 0x1},   // #1tp
	{678, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{27387, 167, 4, 0x81},  // #428
	{27487, 4, 4, 0x81},    // #436
	{27602, 168, 4, 0x81},  // #444
	{27777, 7, 4, 0x81},    // #456
	{5344, 140, 17, 0x21},  // maleisiefederatie
	{31086, 91, 15, 0x1},   // namibiarepublic
	{438, 156, 4, 0x21},    // #8tx
	{672, 254, 4, 0x21},    // #8vt
	{25125, 47, 5, 0x81},   // #2smr
	{28607, 596, 5, 0x1},   // #5432
	{45053, 562, 5, 0x1},   // #6nor
	{45290, 347, 5, 0x1},   // #6per
	{200, 12, 4, 0x21},     // #8sz
	{65195, 147, 4, 0x1},   // #8pp
	{28657, 452, 5, 0x1},   // #5452
	{64657, 88, 4, 0x1},    // #8mr
	{45410, 314, 5, 0x1},   // #6por
	{64115, 124, 4, 0x1},   // #8iz
	{64279, 127, 4, 0x1},   // #8kz
	{7048, 42, 18, 0x1},    // newzealandaotearoa
	{63614, 24, 4, 0x1},    // #8gr
	{61881, 208, 4, 0x1},   // #8bd
	{14147, 242, 11, 0x1},  // frpolynesia
	{63899, 30, 14, 0x1},   // republicitalia
	{60715, 250, 3, 0x1},   // tci
	{55194, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{6845, 95, 27, 0x1},    // democratischerepublieksudan
	{4360, 222, 18, 0x1},   // territorygreenland
	{12974, 71, 17, 0x1},   // arabrepublicegypt
	{37971, 473, 5, 0x1},   // #5tri
	{55082, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3789, 241, 21, 0x21},  // palestijnseterritoria
	{27702, 3, 4, 0x81},    // #451
	{12935, 71, 27, 0x1},   // verenigdearabischerepubliek
	{28612, 597, 5, 0x1},   // #5433
	{196, 153, 4, 0x21},    // #8sy
	{64854, 238, 4, 0x1},   // #8ne
	{20025, 73, 7, 0x1},    // ethopia
	{8463, 85, 19, 0x1},    // republiekmadagaskar
	{64353, 82, 4, 0x1},    // #8ly
	{64695, 143, 4, 0x1},   // #8mu
	{1192, 223, 24, 0x1},   // collectivityfrenchguiana
	{60670, 16, 14, 0x1},   // germanyunified
	{61667, 6, 11, 0x1},    // azerbaidjan
	{28242, 598, 5, 0x1},   // #4886
	{28262, 109, 5, 0x81},  // #4894
	{63610, 224, 4, 0x1},   // #8gq
	{61885, 7, 4, 0x1},     // #8be
	{62654, 118, 4, 0x1},   // #8cy
	{4860, 120, 21, 0x21},  // fedstatesofmicronesia
	{4727, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{28177, 22, 5, 0x81},   // #4826
	{61755, 5, 4, 0x1},     // #8au
	{46888, 213, 26, 0x1},  // christmasislandsaustralian
	{11617, 19, 15, 0x1},   // republicestland
	{3761, 178, 19, 0x21},  // dominicanrepublicdr
	{42595, 36, 15, 0x1},   // republicmoldova
	{12567, 138, 12, 0x1},  // unionmyanmar
	{39872, 73, 16, 0x1},   // republicethiopia
	{25314, 54, 9, 0x1},    // americaus
	{2858, 82, 26, 0x21},   // libischearabischerepubliek
	{1329, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{42794, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{27872, 44, 5, 0x81},   // #4620
	{19585, 250, 18, 0x1},  // turksandcaicosisds
	{38248, 108, 15, 0x1},  // uniesouthafrika
	{4859, 1, 7, 0x1},      // albania
	{12740, 82, 5, 0x1},    // lybia
	{3384, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1778, 223, 23, 0x1},   // departementfrenchguyana
	{37966, 480, 5, 0x1},   // #5ton
	{5790, 251, 16, 0x1},   // territorytokelau
	{13252, 52, 6, 0x1},    // turkey
	{38090, 286, 5, 0x1},   // #5tun
	{59146, 188, 4, 0x81},  // #1mx
	{27037, 25, 5, 0x81},   // #4191
	{27687, 113, 4, 0x81},  // #450
	{26736, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{53793, 160, 5, 0x1},   // #7uzb
	{404, 159, 4, 0x21},    // #8tv
	{28617, 509, 5, 0x1},   // #5434
	{192, 245, 4, 0x21},    // #8sx
	{6604, 48, 20, 0x1},    // serviamontenegrounie
	{64858, 237, 4, 0x1},   // #8nf
	{28647, 471, 5, 0x1},   // #5450
	{64691, 38, 4, 0x1},    // #8mt
	{11113, 21, 15, 0x1},   // franserepubliek
	{63953, 121, 4, 0x1},   // #8id
	{28247, 164, 5, 0x81},  // #4887
	{63593, 221, 4, 0x1},   // #8gp
	{61992, 168, 4, 0x1},   // #8bf
	{16133, 206, 20, 0x1},  // caribbeannetherlands
	{10198, 62, 16, 0x1},   // formerivorycoast
	{24074, 170, 18, 0x1},  // boliviaplurstateof
	{12039, 64, 14, 0x1},   // republiekzaire
	{50424, 127, 11, 0x1},  // kazakhistan
	{59638, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{59993, 85, 22, 0x1},   // republiquedemadagascar
	{31005, 177, 22, 0x1},  // commonwealthofdominica
	{58410, 12, 11, 0x1},   // zwitzerland
	{18510, 158, 5, 0x1},   // tonga
	{48787, 77, 9, 0x1},    // gambiathe
	{61119, 196, 4, 0x81},  // #1uy
	{3185, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{11907, 181, 9, 0x1},   // guatamala
	{23727, 214, 22, 0x1},  // territorycaymanislands
	{59150, 140, 4, 0x81},  // #1my
	{27227, 176, 5, 0x81},  // #4192
	{53364, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54036, 204, 4, 0x81},  // #1aq
	{52116, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{24635, 254, 26, 0x1},  // statodellacittadelvaticano
	{7418, 244, 21, 0x1},   // formerrepublicvietnam
	{44879, 394, 5, 0x1},   // #6new
	{5893, 211, 11, 0x1},   // cookislands
	{26036, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{434, 252, 4, 0x21},    // #8tw
	{24998, 247, 5, 0x81},  // #2sjm
	{28622, 413, 5, 0x1},   // #5435
	{0, 96, 4, 0x21},       // #8sg
	{446, 107, 4, 0x21},    // #8ug
	{53944, 124, 6, 0x1},   // aliraq
	{64896, 92, 4, 0x1},    // #8ng
	{44313, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{28652, 599, 5, 0x1},   // #5451
	{45348, 414, 5, 0x1},   // #6png
	{64291, 34, 4, 0x1},    // #8lg
	{57006, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36437, 77, 14, 0x1},   // gambiarepublic
	{62022, 113, 4, 0x1},   // #8bg
	{59973, 153, 8, 0x1},   // syriauar
	{20397, 119, 4, 0x1},   // fiji
	{34807, 246, 26, 0x1},  // sinthelenaentristandacunha
	{54658, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{2887, 145, 18, 0x21},  // filipijnenrepublic
	{56504, 65, 13, 0x1},   // repofthecongo
	{41905, 579, 5, 0x1},   // #6eri
	{27882, 157, 5, 0x81},  // #4626
	{11639, 231, 14, 0x1},  // frenchstmartin
	{29430, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3473, 231, 22, 0x1},   // saintmaartenfrenchpart
	{48336, 147, 23, 0x1},  // papuanewguineaterritory
	{51903, 138, 20, 0x1},  // unionmyanmarrepublic
	{46855, 33, 20, 0x1},   // grandducheluxembourg
	{2213, 202, 25, 0x21},  // netherlandsantillesformer
	{60709, 101, 4, 0x81},  // #1sz
	{61123, 160, 4, 0x81},  // #1uz
	{58407, 127, 4, 0x81},  // #1kz
	{58039, 126, 4, 0x81},  // #1jp
	{59154, 87, 4, 0x81},   // #1mz
	{20576, 142, 13, 0x1},  // naururepublic
	{54040, 166, 4, 0x81},  // #1ar
	{27657, 114, 4, 0x81},  // #448
	{27712, 172, 4, 0x81},  // #452
	{55898, 14, 4, 0x81},   // #1cz
	{6731, 54, 18, 0x1},    // americaunitedsates
	{57363, 24, 4, 0x81},   // #1gr
	{49743, 182, 5, 0x1},   // #7guy
	{56915, 301, 4, 0x1},   // #1fx
	{29704, 254, 16, 0x1},  // statevaticancity
	{393, 157, 4, 0x21},    // #8tt
	{25753, 57, 18, 0x1},   // republiekboeroendi
	{28602, 423, 5, 0x1},   // #5420
	{28627, 354, 5, 0x1},   // #5436
	{65508, 108, 4, 0x1},   // #8sf
	{64900, 162, 4, 0x1},   // #8nh
	{15886, 97, 21, 0x1},   // republicofsierraleone
	{64778, 136, 4, 0x1},   // #8mv
	{60212, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{28257, 600, 5, 0x2},   // #4891
	{63684, 76, 4, 0x1},    // #8gv
	{55834, 153, 12, 0x1},  // syriearabrep
	{61759, 200, 4, 0x1},   // #8av
	{2701, 85, 26, 0x21},   // democraticrepublmadagascar
	{25297, 602, 5, 0x1},   // #2sun
	{26876, 109, 5, 0x81},  // #2zmb
	{4045, 82, 18, 0x1},    // libyaunitedkingdom
	{29549, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{33434, 186, 18, 0x1},  // saintkittsandnevis
	{9933, 273, 27, 0x82},  // federalrepublicofyugoslavia
	{29432, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{55521, 148, 26, 0x1},  // democraticpeorepublickorea
	{14036, 86, 11, 0x1},   // franssoedan
	{41236, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{54492, 96, 19, 0x1},   // republiquedusenegal
	{59936, 241, 4, 0x81},  // #1ps
	{29032, 365, 5, 0x1},   // #5790
	{2625, 82, 18, 0x21},   // libyanarabrepublic
	{42418, 163, 17, 0x1},  // statewesternsamoa
	{61337, 163, 4, 0x81},  // #1ws
	{2677, 91, 6, 0x21},    // namibe
	{41986, 170, 26, 0x1},  // boliviaplurinationalestaat
	{29400, 56, 14, 0x1},   // republicangola
	{54064, 203, 4, 0x81},  // #1as
	{22801, 31, 5, 0x81},   // #2lie
	{3971, 154, 11, 0x21},  // prathetthai
	{14300, 46, 10, 0x1},   // ussrrussia
	{57774, 245, 4, 0x81},  // #1gs
	{1326, 10, 17, 0x21},   // byelorussischessr
	{14509, 214, 14, 0x1},  // kaaimanislands
	{50746, 133, 24, 0x1},  // peodemocraticrepubliclao
	{397, 52, 4, 0x21},     // #8tu
	{660, 255, 4, 0x21},    // #8vi
	{16399, 60, 17, 0x1},   // republiekbotswana
	{28632, 373, 5, 0x1},   // #5437
	{65504, 102, 4, 0x1},   // #8se
	{13758, 164, 10, 0x1},  // northyemen
	{64904, 93, 4, 0x1},    // #8ni
	{65239, 78, 4, 0x1},    // #8pu
	{44599, 28, 8, 0x1},    // icelande
	{64287, 134, 4, 0x1},   // #8le
	{64275, 132, 4, 0x1},   // #8ku
	{4502, 14, 15, 0x1},    // republicczechia
	{28252, 603, 5, 0x1},   // #4890
	{19802, 136, 15, 0x1},  // maldivesislands
	{61822, 114, 4, 0x1},   // #8ba
	{28197, 106, 5, 0x81},  // #4834
	{61678, 203, 4, 0x1},   // #8aq
	{8096, 15, 25, 0x1},    // democraticrepublicgermany
	{41308, 143, 13, 0x1},  // sultanaatoman
	{30797, 197, 12, 0x1},  // stvinandgren
	{49299, 239, 22, 0x1},  // pitcairnislandsbritish
	{26702, 265, 5, 0x81},  // #2xsl
	{40930, 210, 19, 0x1},  // islandscocoskeeling
	{1108, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{34750, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{22936, 112, 3, 0x1},   // vae
	{27877, 78, 5, 0x81},   // #4624
	{37762, 575, 5, 0x1},   // #5taj
	{40822, 604, 5, 0x1},   // #6bul
	{5121, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61386, 590, 4, 0x1},   // #1zr
	{59818, 240, 4, 0x81},  // #1pr
	{60701, 249, 4, 0x81},  // #1sx
	{31304, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{40824, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{61068, 106, 4, 0x81},  // #1tz
	{38137, 511, 5, 0x1},   // #5tur
	{57868, 121, 4, 0x81},  // #1id
	{3242, 128, 11, 0x21},  // kyrghyzstan
	{59020, 38, 4, 0x81},   // #1mt
	{63833, 18, 12, 0x1},   // kingdomspain
	{54068, 5, 4, 0x81},    // #1at
	{59370, 42, 4, 0x81},   // #1nz
	{36978, 91, 10, 0x1},   // swanamibia
	{55890, 213, 4, 0x81},  // #1cx
	{2130, 65, 19, 0x1},    // congorepbrazzaville
	{56182, 69, 4, 0x81},   // #1dz
	{57340, 221, 4, 0x81},  // #1gp
	{1759, 59, 21, 0x21},   // burkinafasouppervolta
	{36807, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{24993, 246, 5, 0x81},  // #2shn
	{23044, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{28637, 411, 5, 0x1},   // #5438
	{35177, 252, 21, 0x1},  // chinataiwanprovinceof
	{55243, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{56644, 246, 17, 0x1},  // sthelenaascension
	{40982, 44, 18, 0x1},   // portugueserepublic
	{24949, 95, 5, 0x81},   // #2sdn
	{64271, 213, 4, 0x1},   // #8kt
	{62715, 178, 4, 0x1},   // #8dr
	{63680, 181, 4, 0x1},   // #8gt
	{61839, 172, 4, 0x1},   // #8bb
	{17393, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{28192, 227, 5, 0x81},  // #4833
	{48587, 4, 21, 0x1},    // commonwealthaustralia
	{25936, 53, 8, 0x1},    // ukrayina
	{9515, 128, 10, 0x1},   // kyrgyzstan
	{17816, 240, 12, 0x1},  // puertoricous
	{20589, 107, 7, 0x1},   // oeganda
	{12584, 138, 15, 0x1},  // nowmyanmarburma
	{38139, 250, 13, 0x1},  // turksencaicos
	{40147, 543, 5, 0x1},   // #6bfo
	{62097, 84, 7, 0x1},    // morroco
	{2431, 106, 19, 0x21},  // unitedrepoftanzania
	{25825, 24, 19, 0x1},   // republicgriekenland
	{59991, 243, 4, 0x81},  // #1re
	{60705, 153, 4, 0x81},  // #1sy
	{57872, 27, 4, 0x81},   // #1ie
	{58367, 214, 4, 0x81},  // #1ky
	{61244, 162, 4, 0x81},  // #1vu
	{32298, 68, 8, 0x1},    // djibouti
	{32378, 125, 11, 0x1},  // transjordan
	{59024, 89, 4, 0x81},   // #1mu
	{27022, 64, 5, 0x81},   // #4180
	{27232, 118, 5, 0x81},  // #4196
	{4472, 192, 8, 0x1},    // paraguay
	{54072, 4, 4, 0x81},    // #1au
	{58553, 82, 4, 0x81},   // #1ly
	{59174, 92, 4, 0x81},   // #1ne
	{25727, 251, 14, 0x1},  // tokelanislands
	{55894, 118, 4, 0x81},  // #1cy
	{36424, 77, 19, 0x1},   // republicofthegambia
	{56178, 391, 4, 0x1},   // #1dy
	{56274, 19, 4, 0x81},   // #1ee
	{57359, 79, 4, 0x81},   // #1gq
	{26987, 117, 5, 0x81},  // #4156
	{13270, 86, 12, 0x1},   // frenchsoedan
	{58849, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{31975, 113, 18, 0x1},  // republicbangladesh
	{282, 105, 4, 0x21},    // #8ts
	{37529, 106, 24, 0x1},  // unitedrepublicoftanzania
	{28642, 543, 5, 0x1},   // #5439
	{65500, 186, 4, 0x1},   // #8sc
	{450, 22, 4, 0x21},     // #8uk
	{39660, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{56398, 64, 27, 0x1},   // democratischerepubliekcongo
	{25145, 98, 5, 0x81},   // #2som
	{22963, 137, 12, 0x1},  // marshallisds
	{39818, 200, 17, 0x1},  // territoryanguilla
	{57095, 61, 15, 0x1},   // centralafricanr
	{63949, 28, 4, 0x1},    // #8ic
	{64267, 131, 4, 0x1},   // #8ks
	{16878, 190, 6, 0x1},   // panama
	{49926, 122, 5, 0x1},   // #7ind
	{63514, 219, 4, 0x1},   // #8gk
	{7223, 94, 14, 0x1},    // rwandarepublic
	{26692, 263, 5, 0x81},  // #2xon
	{61877, 60, 4, 0x1},    // #8bc
	{7166, 199, 16, 0x1},   // arubaknetherland
	{4745, 120, 24, 0x21},  // micronesiafederalestaten
	{28187, 229, 5, 0x81},  // #4832
	{61751, 4, 4, 0x1},     // #8as
	{12760, 80, 13, 0x1},   // republickenia
	{4427, 244, 17, 0x1},   // vietnamrepublicof
	{25217, 248, 5, 0x81},  // #2spm
	{51860, 254, 8, 0x1},   // vatikaan
	{9699, 21, 9, 0x1},     // frankrijk
	{43287, 129, 9, 0x1},   // kampuchia
	{17451, 206, 25, 0x1},  // steustatiusandsababonaire
	{50652, 46, 12, 0x1},   // russischefed
	{36861, 129, 17, 0x1},  // kampucheacambodia
	{45159, 7, 17, 0x1},    // konigreichbelgien
	{8946, 39, 20, 0x1},    // republicofmontenegro
	{27992, 97, 5, 0x81},   // #4694
	{31451, 27, 18, 0x1},   // poblachtnaheireann
	{36552, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{7645, 224, 13, 0x1},   // territoryguam
	{17590, 24, 6, 0x1},    // greece
	{9137, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{12107, 218, 6, 0x1},   // faroer
	{3834, 248, 19, 0x21},  // miquelonsaintpierre
	{60684, 193, 4, 0x81},  // #1sv
	{1699, 132, 8, 0x21},   // alkuwayt
	{36795, 230, 12, 0x1},  // macaochinapr
	{49455, 246, 18, 0x1},  // sainthelenaislands
	{61270, 70, 17, 0x1},   // zanzibarsultanate
	{59054, 136, 4, 0x81},  // #1mv
	{10413, 165, 10, 0x1},  // southjemen
	{55740, 67, 4, 0x81},   // #1cv
	{267, 100, 4, 0x21},    // #8tp
	{58388, 203, 19, 0x1},  // ameriksamoaeilanden
	{65484, 248, 4, 0x1},   // #8sb
	{64908, 40, 4, 0x1},    // #8nl
	{44931, 540, 5, 0x1},   // #6nir
	{45960, 15, 27, 0x1},   // democraticrepublicduitsland
	{20437, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5646, 235, 16, 0x1},   // territorymayotte
	{64174, 130, 4, 0x1},   // #8kr
	{53627, 11, 6, 0x1},    // kanada
	{63510, 180, 4, 0x1},   // #8gj
	{62051, 170, 4, 0x1},   // #8bl
	{28182, 219, 5, 0x81},  // #4831
	{61682, 166, 4, 0x1},   // #8ar
	{50194, 30, 5, 0x1},    // #7ita
	{13320, 129, 15, 0x1},  // cambodiakingdom
	{63670, 128, 10, 0x1},  // kirgizstan
	{40209, 491, 5, 0x1},   // #6bhm
	{30874, 125, 8, 0x1},   // jordania
	{26841, 108, 5, 0x81},  // #2zaf
	{8684, 161, 12, 0x1},   // noordvietnam
	{19487, 36, 17, 0x1},   // republicofmoldova
	{40621, 343, 5, 0x1},   // #6bra
	{41435, 65, 10, 0x1},   // congorepof
	{56359, 71, 13, 0x1},   // kingdomegypte
	{3297, 128, 11, 0x21},  // kirghizstan
	{19921, 230, 32, 0x1},  // macaospecialadministrativeregion
	{40806, 530, 5, 0x1},   // #6bui
	{61403, 110, 4, 0x81},  // #1zw
	{16440, 218, 6, 0x1},   // faroes
	{59944, 146, 4, 0x81},  // #1pw
	{49239, 22, 5, 0x1},    // #7gbr
	{60734, 104, 4, 0x81},  // #1tg
	{58128, 128, 4, 0x81},  // #1kg
	{40485, 239, 24, 0x1},  // territorypitcairnislands
	{59142, 90, 4, 0x81},   // #1mw
	{47197, 605, 5, 0x2},   // #6yug
	{54076, 199, 4, 0x81},  // #1aw
	{59245, 93, 4, 0x81},   // #1ng
	{55886, 212, 4, 0x81},  // #1cw
	{22933, 34, 5, 0x81},   // #2lva
	{14233, 123, 10, 0x1},  // formeriran
	{56278, 71, 4, 0x81},   // #1eg
	{57791, 78, 4, 0x81},   // #1gw
	{664, 161, 4, 0x21},    // #8vm
	{65435, 150, 4, 0x1},   // #8sa
	{46594, 226, 22, 0x1},  // heardmcdonaldislandsau
	{18367, 130, 8, 0x1},   // kiribati
	{64283, 133, 4, 0x1},   // #8la
	{40125, 165, 17, 0x1},  // yemenpdrsouthaden
	{63957, 227, 4, 0x1},   // #8im
	{64129, 185, 4, 0x1},   // #8jm
	{63470, 220, 4, 0x1},   // #8gi
	{7745, 95, 23, 0x1},    // democraticrepublicsudan
	{44188, 212, 21, 0x1},  // grondterritorycuracao
	{62055, 138, 4, 0x1},   // #8bm
	{26218, 115, 21, 0x1},  // staatbruneidarussalam
	{6758, 256, 17, 0x1},   // vsmaagdeneilanden
	{8678, 161, 18, 0x1},   // formernoordvietnam
	{2546, 26, 7, 0x1},     // hungary
	{15257, 40, 10, 0x1},   // nethelands
	{40219, 566, 5, 0x1},   // #6blr
	{57568, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{4146, 45, 15, 0x1},    // republicromania
	{47772, 9, 5, 0x1},     // #7bih
	{5080, 17, 7, 0x1},     // danmark
	{26906, 110, 5, 0x81},  // #2zwe
	{62900, 157, 28, 0x1},  // democraticrepublictimorleste
	{10285, 93, 7, 0x1},    // nigeria
	{33367, 186, 24, 0x1},  // saintchristopherandnevis
	{53553, 171, 8, 0x1},   // brazilia
	{18449, 3, 7, 0x1},     // armenia
	{60498, 100, 4, 0x81},  // #1st
	{49482, 78, 5, 0x1},    // #7gbs
	{60722, 205, 4, 0x81},  // #1tf
	{38160, 475, 5, 0x1},   // #5tuv
	{22431, 134, 5, 0x81},  // #2lbn
	{58969, 232, 4, 0x81},  // #1mp
	{58524, 34, 4, 0x81},   // #1lv
	{59178, 237, 4, 0x81},  // #1nf
	{1279, 150, 22, 0x21},  // koninkrijksaoediarabie
	{62767, 249, 17, 0x1},  // stmartindutchpart
	{57778, 181, 4, 0x81},  // #1gt
	{9960, 55, 34, 0x1},    // federalpeoplesrepublicofyugoslavia
	{8139, 64, 5, 0x1},     // zaire
	{2212, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{250, 158, 4, 0x21},    // #8tn
	{5317, 108, 11, 0x1},   // southafrica
	{19433, 171, 24, 0x1},  // brazilfederativerepublic
	{60889, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{34212, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{30224, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3271, 210, 12, 0x1},   // cocosislands
	{19171, 232, 19, 0x1},  // noordelijkemarianen
	{63466, 75, 4, 0x1},    // #8gh
	{26687, 262, 5, 0x81},  // #2xns
	{62059, 58, 4, 0x1},    // #8bn
	{38112, 174, 16, 0x1},  // columbiarepublic
	{5541, 40, 23, 0x1},    // kingdomofthenetherlands
	{19673, 102, 10, 0x1},  // seychelles
	{4139, 45, 22, 0x1},    // peoplesrepublicromania
	{17495, 206, 22, 0x1},  // bonaireensinteustatius
	{31140, 179, 15, 0x1},  // republicecuador
	{19893, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{32786, 335, 5, 0x1},   // #5ind
	{40950, 203, 18, 0x1},  // ameriksamoaislands
	{55219, 65, 24, 0x1},   // brazzavillerepubliccongo
	{37887, 586, 5, 0x1},   // #5taw
	{53476, 213, 13, 0x1},  // kertmiseiland
	{60558, 602, 4, 0x1},   // #1su
	{22282, 133, 5, 0x81},  // #2lao
	{58111, 80, 4, 0x81},   // #1ke
	{35750, 555, 5, 0x1},   // #5oma
	{39509, 458, 5, 0x1},   // #6940
	{52351, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{58990, 234, 4, 0x81},  // #1mq
	{27027, 211, 5, 0x81},  // #4184
	{25658, 61, 20, 0x1},   // kodorosesetibeafrika
	{58520, 33, 4, 0x81},   // #1lu
	{59166, 91, 4, 0x81},   // #1na
	{41747, 119, 12, 0x1},  // fijirepublic
	{55736, 176, 4, 0x81},  // #1cu
	{7802, 67, 10, 0x1},    // kaapverdie
	{52708, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{57782, 224, 4, 0x81},  // #1gu
	{26982, 173, 5, 0x81},  // #4152
	{22811, 83, 5, 0x81},   // #2lso
	{26972, 135, 5, 0x81},  // #4144
	{51934, 173, 16, 0x1},  // republicadechile
	{254, 104, 4, 0x21},    // #8to
	{13896, 153, 11, 0x1},  // formersyria
	{29, 98, 4, 0x21},      // #8so
	{47234, 232, 24, 0x1},  // northernmarianenamerican
	{28597, 504, 5, 0x1},   // #5411
	{42964, 501, 5, 0x1},   // #6ken
	{64912, 41, 4, 0x1},    // #8no
	{32278, 156, 18, 0x1},  // turkmeenserepublic
	{64318, 49, 4, 0x1},    // #8lo
	{467, 213, 15, 0x1},    // christmasisland
	{63965, 228, 4, 0x1},   // #8io
	{64133, 125, 4, 0x1},   // #8jo
	{28222, 160, 5, 0x81},  // #4860
	{62063, 10, 4, 0x1},    // #8bo
	{6195, 140, 9, 0x1},    // malayasia
	{384, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{54557, 9, 17, 0x1},    // bosnaihercegovina
	{27041, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{47752, 58, 5, 0x1},    // #7ben
	{16554, 101, 8, 0x1},   // eswatini
	{36417, 77, 26, 0x1},   // islamicrepublicofthegambia
	{27987, 102, 5, 0x81},  // #4690
	{39983, 469, 5, 0x1},   // #6bar
	{40577, 31, 13, 0x1},   // leichtenstein
	{10346, 63, 22, 0x1},   // unitedrepublickameroen
	{16102, 111, 18, 0x1},  // afghanistankingdom
	{12427, 139, 13, 0x1},  // outermongolia
	{13840, 138, 8, 0x1},   // birmania
	{7237, 5, 7, 0x1},      // austria
	{59940, 44, 4, 0x81},   // #1pt
	{60036, 400, 4, 0x1},   // #1rh
	{60468, 194, 4, 0x81},  // #1sr
	{7345, 10, 15, 0x1},    // byelorussianssr
	{38532, 205, 26, 0x1},  // fransezuidelijketerritoria
	{60718, 103, 4, 0x81},  // #1td
	{58994, 88, 4, 0x81},   // #1mr
	{54851, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{58516, 32, 4, 0x81},   // #1lt
	{55710, 175, 4, 0x81},  // #1cr
	{20023, 73, 5, 0x81},   // #2eth
	{23056, 40, 14, 0x1},   // netherlandsthe
	{246, 251, 4, 0x21},    // #8tl
	{17920, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{25, 151, 4, 0x21},     // #8sn
	{5904, 238, 14, 0x1},   // newzeelandniue
	{63961, 122, 4, 0x1},   // #8in
	{20958, 249, 11, 0x1},  // sintmaarten
	{49921, 121, 5, 0x1},   // #7ina
	{51343, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{57109, 136, 22, 0x1},  // republicmaldiveislands
	{62026, 169, 4, 0x1},   // #8bh
	{4166, 145, 17, 0x21},  // philippineislands
	{916, 246, 15, 0x1},    // islandssthelena
	{51568, 40, 5, 0x1},    // #7ned
	{15582, 155, 18, 0x1},  // jumhuriitojikiston
	{41842, 31, 14, 0x1},   // liechstenstein
	{62367, 146, 5, 0x1},   // belau
	{61346, 259, 4, 0x81},  // #1xk
	{22051, 137, 15, 0x1},  // marshallislands
	{0, 257, 35, 0x1},      // overzeesecollectiviteitwallisfutuna
	{60494, 99, 4, 0x81},   // #1ss
	{25963, 136, 21, 0x1},  // republiekdermalediven
	{60086, 197, 22, 0x1},  // saintvincentgrenadines
	{60713, 250, 4, 0x81},  // #1tc
	{46706, 58, 13, 0x1},   // beninrepublic
	{13234, 140, 12, 0x1},  // formermalaya
	{59016, 233, 4, 0x81},  // #1ms
	{58512, 83, 4, 0x81},   // #1ls
	{59170, 236, 4, 0x81},  // #1nc
	{44570, 230, 13, 0x1},  // chinamacausar
	{11275, 8, 16, 0x1},    // kingdombulgarije
	{55717, 607, 4, 0x2},   // #1cs
	{56270, 179, 4, 0x81},  // #1ec
	{44605, 15, 31, 0x1},   // democratischerepubliekduitsland
	{27017, 65, 5, 0x81},   // #4178
	{15209, 164, 7, 0x1},   // alyaman
	{21, 47, 4, 0x21},      // #8sm
	{1007, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{24698, 608, 5, 0x1},   // #2scg
	{28227, 198, 5, 0x81},  // #4862
	{63589, 16, 4, 0x1},    // #8gm
	{45468, 105, 14, 0x1},  // kingdomtunesia
	{18399, 221, 23, 0x1},  // departementlaguadeloupe
	{28172, 71, 5, 0x81},   // #4818
	{15657, 25, 17, 0x1},   // republikahrvatska
	{168, 12, 18, 0x21},    // swissconfederation
	{31968, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{47666, 7, 5, 0x1},     // #7bel
	{6604, 48, 16, 0x1},    // serviamontenegro
	{567, 155, 10, 0x1},    // tadzjiekia
	{8004, 138, 22, 0x1},   // unionofmyanmarrepublic
	{47869, 114, 5, 0x1},   // #7brn
	{53037, 105, 16, 0x1},  // kingdomoftunisia
	{56425, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{4871, 120, 12, 0x21},  // micronesiafs
	{54470, 228, 4, 0x1},   // biot
	{2885, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{64798, 31, 23, 0x1},   // vorstendomliechtenstein
	{49500, 23, 5, 0x1},    // #7geo
	{57876, 29, 4, 0x81},   // #1il
	{39504, 609, 5, 0x1},   // #6935
	{22123, 95, 11, 0x1},   // noordsoedan
	{8240, 100, 8, 0x1},    // saotomep
	{58835, 86, 4, 0x81},   // #1ml
	{4979, 62, 10, 0x21},   // cotedivore
	{31362, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{58494, 81, 4, 0x81},   // #1lr
	{31112, 21, 12, 0x1},   // domtomfrance
	{56292, 24, 4, 0x1},    // #1el
	{57166, 75, 4, 0x81},   // #1gh
	{56575, 21, 4, 0x81},   // #1fr
	{62135, 219, 25, 0x1},  // overseasterritoryguernsey
	{17, 97, 4, 0x21},      // #8sl
	{9172, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2700, 201, 21, 0x1},   // territoryalandislands
	{42782, 399, 5, 0x1},   // #6kbi
	{16075, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{63585, 222, 4, 0x1},   // #8gl
	{380, 34, 6, 0x21},     // lativa
	{2916, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{59506, 146, 14, 0x1},  // palaurepubliek
	{40444, 546, 5, 0x1},   // #6bng
	{51634, 93, 5, 0x1},    // #7ngr
	{6391, 196, 23, 0x1},   // oosterserepublicuruguay
	{42762, 58, 15, 0x1},   // republicdahomey
	{56085, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{46228, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{2451, 63, 15, 0x1},    // frenchcameroons
	{21539, 126, 10, 0x1},  // nipponkoku
	{61382, 109, 4, 0x81},  // #1zm
	{23791, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18601, 240, 22, 0x1},  // puertoricocommonwealth
	{57880, 227, 4, 0x81},  // #1im
	{58839, 138, 4, 0x81},  // #1mm
	{27032, 175, 5, 0x81},  // #4188
	{50935, 66, 15, 0x1},   // archipelcomoren
	{60538, 43, 20, 0x1},   // peoplesrepublicpolen
	{35265, 123, 25, 0x1},  // islamitischerepubliekiran
	{42509, 67, 10, 0x1},   // kaapverdia
	{29484, 48, 14, 0x1},   // serbiarepublic
	{4567, 186, 14, 0x21},  // stkittsennevis
	{57170, 220, 4, 0x81},  // #1gi
	{56280, 15, 8, 0x1},    // egermany
	{51605, 35, 17, 0x1},   // principautemonaco
	{26967, 61, 5, 0x81},   // #4140
	{231, 250, 4, 0x21},    // #8tk
	{522, 197, 4, 0x21},    // #8vc
	{32517, 235, 20, 0x1},  // departementdemayotte
	{58011, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{25054, 97, 5, 0x81},   // #2sle
	{7463, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{21752, 29, 6, 0x1},    // isreal
	{25576, 130, 16, 0x1},  // republickiribati
	{26097, 89, 17, 0x1},   // republicmauritius
	{62035, 9, 4, 0x1},     // #8bk
	{17286, 206, 25, 0x1},  // bonairesainteustatiussaba
	{28152, 107, 5, 0x81},  // #4800
	{58350, 29, 11, 0x1},   // stateisrael
	{12962, 71, 24, 0x1},   // egypteunitedarabrepublic
	{58203, 101, 16, 0x1},  // swazilandkingdom
	{25377, 51, 5, 0x81},   // #2swe
	{5001, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{15953, 108, 19, 0x1},  // republicsouthafrica
	{4422, 244, 20, 0x1},   // southvietnamrepublic
	{47642, 172, 5, 0x1},   // #7bar
	{2732, 194, 17, 0x21},  // netherlandsguiana
	{53991, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{52319, 101, 15, 0x1},  // kingdomeswatini
	{24607, 231, 19, 0x1},  // stmaartenfrenchpart
	{28387, 459, 5, 0x1},   // #5255
	{7654, 224, 12, 0x1},   // guamamerican
	{28367, 298, 5, 0x1},   // #5225
	{32383, 125, 22, 0x1},  // jordanhashemitekingdom
	{10267, 140, 8, 0x1},   // malaysia
	{21552, 123, 19, 0x1},  // iranislamicrepublic
	{60408, 96, 4, 0x81},   // #1sn
	{41454, 82, 12, 0x1},   // kingdomlibya
	{57884, 122, 4, 0x81},  // #1in
	{58234, 186, 4, 0x81},  // #1kn
	{63333, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{338, 198, 25, 0x21},   // repbolivarianadevenezuela
	{52020, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58843, 139, 4, 0x81},  // #1mn
	{59257, 40, 4, 0x81},   // #1nl
	{18774, 65, 5, 0x81},   // #2cog
	{56377, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{57336, 76, 4, 0x81},   // #1gn
	{223, 154, 4, 0x21},    // #8th
	{29448, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{37077, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{64029, 259, 14, 0x1},  // republickosova
	{64295, 32, 4, 0x1},    // #8lh
	{45072, 551, 5, 0x1},   // #6nth
	{12854, 146, 13, 0x1},  // republicpalau
	{63446, 74, 4, 0x1},    // #8gb
	{49075, 170, 15, 0x1},  // boliviarepublic
	{26649, 260, 5, 0x81},  // #2xla
	{21831, 185, 5, 0x81},  // #2jam
	{28702, 467, 5, 0x1},   // #5500
	{1405, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40214, 610, 5, 0x1},   // #6bhu
	{36995, 152, 15, 0x1},  // solomoneilanden
	{43244, 611, 5, 0x1},   // #6kzk
	{54504, 96, 15, 0x1},   // senegalrepublic
	{34889, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{52204, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45412, 56, 20, 0x1},   // portuguesewestafrica
	{25653, 84, 7, 0x1},    // marokko
	{60040, 45, 4, 0x81},   // #1ro
	{60412, 98, 4, 0x81},   // #1so
	{35437, 47, 19, 0x1},   // republicofsanmarino
	{60805, 158, 4, 0x81},  // #1to
	{48772, 77, 21, 0x1},   // islamicrepublicgambia
	{57888, 228, 4, 0x81},  // #1io
	{58847, 230, 4, 0x81},  // #1mo
	{59261, 41, 4, 0x81},   // #1no
	{18761, 64, 5, 0x81},   // #2cod
	{15629, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{59954, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1242, 236, 24, 0x1},   // collectivitynewcaledonia
	{5918, 238, 14, 0x1},   // newzealandniue
	{65206, 139, 15, 0x1},  // stateofmongolia
	{227, 155, 4, 0x21},    // #8ti
	{526, 198, 4, 0x21},    // #8ve
	{8, 50, 4, 0x21},       // #8si
	{53345, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{26259, 249, 20, 0x1},  // sintmaartendutchpart
	{22005, 126, 5, 0x81},  // #2jpn
	{64299, 81, 4, 0x1},    // #8li
	{64125, 229, 4, 0x1},   // #8je
	{33462, 9, 7, 0x1},     // bosniah
	{26519, 259, 5, 0x81},  // #2xkx
	{63442, 77, 4, 0x1},    // #8ga
	{64374, 182, 13, 0x1},  // britishguyana
	{7066, 238, 16, 0x1},   // nieuwzeelandniue
	{28707, 501, 5, 0x1},   // #5501
	{46423, 153, 17, 0x1},  // syrischerepubliek
	{55839, 71, 12, 0x1},   // arabrepegypt
	{56108, 207, 21, 0x1},  // saintbarthelemyfrench
	{40291, 484, 5, 0x1},   // #6blz
	{54709, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{47796, 10, 5, 0x1},    // #7blr
	{4825, 120, 21, 0x21},  // micronesiafederalstat
	{14906, 45, 23, 0x1},   // romanianpeoplesrepublic
	{10040, 63, 16, 0x1},   // cameroonrepublic
	{36525, 65, 22, 0x1},   // congopeoplesrepublicof
	{60400, 97, 4, 0x81},   // #1sl
	{105, 254, 24, 0x21},   // statuscivitatisvaticanae
	{60801, 105, 4, 0x81},  // #1tn
	{61240, 161, 4, 0x81},  // #1vn
	{58754, 137, 4, 0x81},  // #1mh
	{18530, 12, 5, 0x81},   // #2che
	{53612, 108, 17, 0x1},  // unievanzuidafrika
	{56288, 215, 4, 0x81},  // #1eh
	{57328, 222, 4, 0x81},  // #1gl
	{7103, 131, 8, 0x1},    // repkorea
	{22876, 52, 7, 0x1},    // turkyia
	{4, 246, 4, 0x21},      // #8sh
	{30062, 186, 30, 0x1},  // saintchristophernevisfederatia
	{25003, 152, 5, 0x81},  // #2slb
	{7818, 136, 14, 0x1},   // maldiveislands
	{30918, 248, 25, 0x1},  // saintpierremiquelonfrench
	{63907, 30, 19, 0x1},   // italiaanserepubliek
	{46820, 112, 21, 0x1},  // verenigdearabemiraten
	{3150, 26, 16, 0x21},   // kingdomofhungary
	{28162, 37, 5, 0x81},   // #4807
	{51981, 241, 5, 0x1},   // #7ple
	{41774, 138, 12, 0x1},  // myanmarunion
	{19271, 219, 25, 0x1},  // overzeesterritoryguernsey
	{22906, 112, 14, 0x1},  // unitedarabemir
	{57484, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{37262, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{49183, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{26301, 231, 20, 0x1},  // fransdeelsaintmartin
	{61378, 108, 4, 0x81},  // #1za
	{59952, 149, 4, 0x81},  // #1qa
	{60404, 47, 4, 0x81},   // #1sm
	{60797, 156, 4, 0x81},  // #1tm
	{19260, 176, 5, 0x81},  // #2cub
	{58230, 66, 4, 0x81},   // #1km
	{61230, 256, 4, 0x81},  // #1vi
	{55475, 131, 10, 0x1},  // korearepof
	{59253, 189, 4, 0x81},  // #1ni
	{26937, 10, 5, 0x81},   // #4112
	{58921, 123, 17, 0x1},  // iranimperialstate
	{57332, 77, 4, 0x81},   // #1gm
	{32065, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11327, 129, 14, 0x1},  // formercambodia
	{44899, 336, 5, 0x1},   // #6nig
	{63462, 23, 4, 0x1},    // #8gg
	{15012, 9, 13, 0x1},    // bosniaandherz
	{28157, 53, 5, 0x81},   // #4804
	{14866, 56, 23, 0x1},   // peoplesrepublicofangola
	{26732, 266, 5, 0x81},  // #2xwb
	{8073, 165, 13, 0x1},   // southernyemen
	{25743, 105, 19, 0x1},  // tunesischerepubliek
	{41626, 67, 21, 0x1},   // republiekvancaboverde
	{62868, 157, 32, 0x1},  // democratischerepubliektimorleste
	{55773, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{28357, 612, 5, 0x1},   // #5221
	{52644, 186, 16, 0x1},  // saintkittsnevits
	{7905, 166, 9, 0x1},    // argentina
	{17529, 206, 14, 0x1},  // sabaandbonaire
	{40421, 256, 23, 0x1},  // usvirginislandsamerican
	{55859, 28, 17, 0x1},   // ijslandserepublic
	{6227, 132, 13, 0x1},   // stateofkuwait
	{9407, 46, 17, 0x1},    // formersovietunion
	{60354, 247, 4, 0x81},  // #1sj
	{1110, 46, 16, 0x21},   // russiafederation
	{3297, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{60793, 157, 4, 0x81},  // #1tl
	{43669, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{63017, 30, 12, 0x1},   // kingdomitaly
	{19961, 225, 13, 0x1},  // hongkongchina
	{2489, 243, 7, 0x1},    // reunion
	{59249, 507, 4, 0x1},   // #1nh
	{18804, 211, 5, 0x81},  // #2cok
	{2940, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{17832, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56923, 22, 4, 0x81},   // #1gb
	{61855, 139, 22, 0x1},  // volksrepubliekmongolie
	{219, 195, 4, 0x21},    // #8td
	{10275, 93, 17, 0x1},   // federationnigeria
	{33730, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53643, 53, 5, 0x1},    // #7ukr
	{42974, 539, 5, 0x1},   // #6kuw
	{50002, 124, 5, 0x1},   // #7irq
	{234, 210, 12, 0x21},   // kokosislands
	{62028, 116, 7, 0x1},   // bhoetan
	{17519, 206, 14, 0x1},  // bonaireandsaba
	{3626, 128, 11, 0x21},  // kirgizistan
	{44393, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63687, 148, 18, 0x1},  // volksrepnoordkorea
	{63192, 136, 16, 0x1},  // maldivenrepublic
	{49056, 170, 26, 0x1},  // plurinationalestatebolivia
	{28352, 613, 5, 0x1},   // #5220
	{2631, 71, 19, 0x21},   // arabrepublicofegypt
	{25975, 136, 9, 0x1},   // malediven
	{45880, 26, 19, 0x1},   // koninkrijkhongarije
	{41675, 174, 17, 0x1},  // republicacolombia
	{43081, 50, 16, 0x1},   // sloveniarepublic
	{60358, 49, 4, 0x81},   // #1sk
	{5821, 251, 14, 0x1},   // tokelauislands
	{60773, 251, 4, 0x81},  // #1tk
	{34701, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{11268, 83, 14, 0x1},   // lesothokingdom
	{16018, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{44792, 65, 20, 0x1},   // peoplesrepubliccongo
	{58758, 37, 4, 0x81},   // #1mk
	{50048, 48, 26, 0x1},   // statenuniaserviamontenegro
	{22806, 135, 5, 0x81},  // #2lka
	{3311, 210, 19, 0x1},   // cocoskeelingislands
	{24481, 149, 5, 0x81},  // #2qat
	{10368, 59, 16, 0x1},   // formeroppervolta
	{27002, 174, 5, 0x81},  // #4170
	{24522, 46, 9, 0x1},    // russiafed
	{54885, 246, 26, 0x1},  // ascensionandtristandacunha
	{29899, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{32244, 85, 18, 0x1},   // malagasymadagascar
	{65279, 149, 4, 0x1},   // #8qa
	{18861, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{23021, 40, 23, 0x1},   // netherlandskingdomofthe
	{53656, 54, 5, 0x1},    // #7usa
	{9746, 244, 17, 0x1},   // formerzuidvietnam
	{24266, 139, 16, 0x1},  // republicmongolia
	{64119, 126, 4, 0x1},   // #8ja
	{14954, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{18740, 151, 17, 0x1},  // republiksingapura
	{43143, 64, 11, 0x1},   // demrepkongo
	{2741, 140, 17, 0x1},   // maleisiafederatia
	{50007, 28, 5, 0x1},    // #7isl
	{28167, 614, 5, 0x1},   // #4810
	{28717, 364, 5, 0x1},   // #5511
	{62966, 137, 15, 0x1},  // marchallislands
	{3329, 68, 17, 0x21},   // republiekdjibouti
	{25118, 69, 7, 0x1},    // algeria
	{49905, 244, 12, 0x1},  // staatvietnam
	{2977, 16, 28, 0x21},   // germanyformerfederalrepublic
	{48765, 89, 9, 0x1},    // maurituis
	{7288, 150, 14, 0x1},   // saudischarabia
	{37461, 273, 25, 0x82}, // federalrepublicyugoslavia
	{23021, 40, 18, 0x1},   // netherlandskingdom
	{38024, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{28362, 390, 5, 0x1},   // #5223
	{37901, 541, 5, 0x1},   // #5taz
	{19352, 214, 5, 0x81},  // #2cym
	{8472, 85, 10, 0x1},    // madagaskar
	{41598, 181, 19, 0x1},  // republicofguatemala
	{14223, 46, 10, 0x1},   // fedrusland
	{407, 35, 16, 0x21},    // vorstendommonaco
	{60329, 246, 4, 0x81},  // #1sh
	{60742, 155, 4, 0x81},  // #1tj
	{34653, 246, 20, 0x1},  // sthelenaandascension
	{58140, 129, 4, 0x81},  // #1kh
	{58571, 36, 4, 0x81},   // #1md
	{45143, 241, 17, 0x1},  // gazastripwestbank
	{34498, 221, 13, 0x1},  // laguadeloupef
	{204, 207, 4, 0x21},    // #8tb
	{32378, 125, 27, 0x1},  // transjordanhashemitekingdom
	{4068, 66, 12, 0x1},    // statecomoren
	{28712, 541, 5, 0x1},   // #5510
	{39364, 312, 5, 0x1},   // #6710
	{50978, 10, 18, 0x1},   // respublikabyelarus
	{42327, 135, 9, 0x1},   // shrilamka
	{53005, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{42423, 163, 28, 0x1},  // westernsamoaindependentstate
	{9464, 138, 10, 0x1},   // unionburma
	{52893, 190, 15, 0x1},  // republiekpanama
	{51758, 42, 5, 0x1},    // #7nzl
	{60333, 50, 4, 0x81},   // #1si
	{49678, 82, 20, 0x1},   // libyanarabjamahiriya
	{9126, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{38201, 39, 18, 0x1},   // montenegrorepublic
	{5136, 99, 10, 0x1},    // southsudan
	{61139, 198, 4, 0x81},  // #1ve
	{47694, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{58144, 130, 4, 0x81},  // #1ki
	{58575, 39, 4, 0x81},   // #1me
	{559, 59, 10, 0x1},     // uppervolta
	{12006, 142, 5, 0x1},   // nauru
	{18491, 11, 5, 0x81},   // #2can
	{19875, 72, 5, 0x81},   // #2eri
	{26942, 129, 5, 0x81},  // #4116
	{43828, 395, 5, 0x1},   // #6lib
	{45441, 353, 5, 0x1},   // #6prk
	{58113, 213, 15, 0x1},  // kerstmisislands
	{56919, 74, 4, 0x81},   // #1ga
	{26977, 103, 5, 0x81},  // #4148
	{59076, 64, 8, 0x1},    // drccongo
	{10292, 55, 16, 0x1},   // formerjugoslavia
	{51486, 160, 22, 0x1},  // ozbekistonrespublikasi
	{43073, 50, 16, 0x1},   // republicslovenia
	{18836, 241, 13, 0x1},  // statepalestin
	{12453, 102, 13, 0x1},  // repibliksesel
	{21954, 125, 5, 0x81},  // #2jor
	{44894, 615, 5, 0x1},   // #6nic
	{8899, 53, 18, 0x1},    // formerukrainianssr
	{50084, 29, 5, 0x1},    // #7isr
	{33094, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{28727, 366, 5, 0x1},   // #5517
	{3262, 210, 21, 0x1},   // territorycocosislands
	{21913, 85, 18, 0x1},   // republicmadagascar
	{43065, 616, 5, 0x1},   // #6kyr
	{47757, 208, 5, 0x1},   // #7ber
	{26544, 178, 21, 0x1},  // dominikaanserepubliek
	{47777, 169, 5, 0x1},   // #7biz
	{19087, 82, 10, 0x1},   // staatlibie
	{47933, 59, 5, 0x1},    // #7bur
	{14516, 227, 18, 0x1},  // islandsfreeportman
	{22284, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{48796, 166, 9, 0x1},   // argentine
	{56746, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12266, 194, 18, 0x1},  // surinamdutchguiana
	{19133, 145, 23, 0x1},  // gemenebestderfilipijnen
	{44141, 81, 17, 0x1},   // republicofliberia
	{32244, 85, 8, 0x1},    // malagasy
	{60738, 154, 4, 0x81},  // #1th
	{2991, 380, 23, 0x2},   // saintmaartensaintmartin
	{61135, 617, 4, 0x1},   // #1vd
	{300, 138, 9, 0x1},     // birmaunie
	{52104, 138, 12, 0x1},  // unievanburma
	{58630, 231, 4, 0x81},  // #1mf
	{39813, 200, 22, 0x1},  // grondterritoryanguilla
	{52197, 26, 22, 0x1},   // hungarypeoplesrepublic
	{21810, 52, 14, 0x1},   // republicturkey
	{57086, 223, 4, 0x81},  // #1gf
	{12247, 58, 13, 0x1},   // formerdahomey
	{17444, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2926, 249, 21, 0x1},   // territorysaintmaarten
	{64538, 195, 16, 0x1},  // trinidadentobago
	{51296, 165, 20, 0x1},  // yemenpeoplesrepublic
	{45210, 330, 5, 0x1},   // #6par
	{4161, 41, 16, 0x1},    // kingdomnoorwegen
	{5180, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{28722, 530, 5, 0x1},   // #5516
	{39369, 416, 5, 0x1},   // #6712
	{50743, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19357, 118, 5, 0x81},  // #2cyp
	{56686, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{60269, 151, 4, 0x81},  // #1sg
	{61226, 255, 4, 0x81},  // #1vg
	{58750, 85, 4, 0x81},   // #1mg
	{18561, 117, 5, 0x81},  // #2chn
	{5274, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3283, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{18859, 174, 5, 0x81},  // #2col
	{13506, 124, 12, 0x1},  // iraqrepublic
	{57153, 219, 4, 0x81},  // #1gg
	{4745, 120, 27, 0x21},  // micronesiafederalestatenvan
	{26997, 210, 5, 0x81},  // #4166
	{27007, 66, 5, 0x81},   // #4174
	{7206, 162, 15, 0x1},   // vanuaturepublic
	{19203, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{26654, 261, 5, 0x81},  // #2xnb
	{39349, 616, 5, 0x1},   // #6703
	{39374, 586, 5, 0x1},   // #6713
	{28792, 547, 5, 0x1},   // #5571
	{11135, 100, 9, 0x1},   // stomeprin
	{8414, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{11611, 109, 6, 0x1},   // zambia
	{53345, 121, 19, 0x1},  // republicofindonesia
	{48612, 112, 20, 0x1},  // verarabischeemiraten
	{25093, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{2232, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{46613, 150, 14, 0x1},  // saudischarabie
	{20566, 142, 15, 0x1},  // republicofnauru
	{18754, 196, 7, 0x1},   // uraguay
	{53932, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{57985, 123, 12, 0x1},  // islrepofiran
	{14769, 139, 9, 0x1},   // mongoluls
	{7728, 10, 18, 0x1},    // republicwitrusland
	{60261, 95, 4, 0x81},   // #1sd
	{4151, 128, 9, 0x21},   // kyrgzstan
	{42339, 198, 21, 0x1},  // unitedstatesvenezuela
	{18164, 110, 16, 0x1},  // southernrhodesia
	{18946, 66, 5, 0x81},   // #2com
	{11206, 158, 15, 0x1},  // friendlyislands
	{34915, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{57061, 180, 4, 0x81},  // #1gd
	{27012, 235, 5, 0x81},  // #4175
	{18206, 59, 12, 0x1},   // burkinafasso
	{48840, 49, 17, 0x1},   // republicslowakije
	{63517, 141, 12, 0x1},  // kingdomnepal
	{2681, 12, 11, 0x1},    // switzerland
	{1342, 21, 19, 0x21},   // republiquefrancaise
	{56996, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{28737, 421, 5, 0x1},   // #5522
	{39344, 618, 5, 0x1},   // #6702
	{7367, 165, 21, 0x1},   // formerdemocraticyemen
	{39404, 477, 5, 0x1},   // #6770
	{50560, 135, 18, 0x1},  // republicofsrilanka
	{28787, 466, 5, 0x1},   // #5570
	{4454, 76, 14, 0x1},    // guinearepublic
	{22995, 249, 26, 0x1},  // grondterritorysaintmaarten
	{20609, 133, 4, 0x1},   // lpdr
	{10773, 273, 12, 0x82}, // fryugoslavia
	{24702, 22, 12, 0x1},   // greatbritain
	{4460, 192, 20, 0x1},   // republicadelparaguay
	{47858, 171, 5, 0x1},   // #7bra
	{19921, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{26142, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{61096, 116, 15, 0x1},  // kingdomofbhutan
	{35084, 252, 19, 0x1},  // provincechinataiwan
	{13413, 103, 4, 0x1},   // chad
	{57469, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{60265, 51, 4, 0x81},   // #1se
	{25037, 219, 17, 0x1},  // bailiwickguernsey
	{61127, 254, 4, 0x81},  // #1va
	{34439, 143, 11, 0x1},  // maskateoman
	{58557, 84, 4, 0x81},   // #1ma
	{18556, 173, 5, 0x81},  // #2chl
	{11786, 82, 25, 0x1},   // libischarabischerepubliek
	{20032, 216, 5, 0x81},  // #2eue
	{57065, 23, 4, 0x81},   // #1ge
	{3462, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2033, 221, 22, 0x1},   // collectivityguadeloupe
	{19689, 207, 8, 0x1},   // stbarths
	{1410, 256, 10, 0x1},   // usvirginis
	{50128, 256, 5, 0x1},   // #7isv
	{39339, 619, 5, 0x1},   // #6701
	{60744, 14, 19, 0x1},   // tjechischerepubliek
	{39409, 546, 5, 0x1},   // #6771
	{3985, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{36812, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{42065, 73, 18, 0x1},   // keizerrijkethiopia
	{11068, 198, 15, 0x1},  // formervenezuela
	{51686, 92, 5, 0x1},    // #7nig
	{23677, 229, 15, 0x1},  // territoryjersey
	{54189, 54, 22, 0x1},   // amerikaverenigdestaten
	{61480, 73, 16, 0x1},   // empireofethiopia
	{45036, 231, 17, 0x1},  // francesaintmartin
	{56644, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{10023, 63, 25, 0x1},   // federalrepublicofcameroon
	{60121, 152, 4, 0x81},  // #1sb
	{27108, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18496, 210, 5, 0x81},  // #2cck
	{43857, 290, 5, 0x1},   // #6lie
	{20209, 171, 21, 0x1},  // brazilfederalrepublic
	{7106, 148, 9, 0x1},    // koreadprk
	{36727, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1498, 137, 28, 0x21},  // republicofthemarshallislands
	{50152, 247, 21, 0x1},  // svalbardandjanmayenis
	{13385, 111, 20, 0x1},  // kingdomofafghanistan
	{50152, 247, 19, 0x1},  // svalbardandjanmayen
	{21949, 229, 5, 0x81},  // #2jey
	{8530, 273, 3, 0x82},   // fry
	{467, 213, 27, 0x1},    // christmasislandsaustralisch
	{28732, 531, 5, 0x1},   // #5520
	{39334, 376, 5, 0x1},   // #6700
	{28797, 620, 5, 0x1},   // #5572
	{9875, 248, 17, 0x1},   // fstpierremiquelon
	{12094, 218, 13, 0x1},  // faraoeilanden
	{27192, 259, 20, 0x1},  // kosovounderunscr1244
	{21807, 215, 4, 0x1},   // sadr
	{28392, 445, 5, 0x1},   // #5260
	{40783, 465, 5, 0x1},   // #6bru
	{55423, 8, 17, 0x1},    // kingdomofbulgaria
	{19331, 213, 5, 0x81},  // #2cxr
	{37910, 433, 5, 0x1},   // #5thi
	{6176, 120, 10, 0x1},   // micronesia
	{60251, 102, 4, 0x81},  // #1sc
	{62450, 244, 13, 0x1},  // vietnamfmrrep
	{61131, 197, 4, 0x81},  // #1vc
	{43642, 482, 5, 0x1},   // #6lat
	{58567, 35, 4, 0x81},   // #1mc
	{43666, 621, 5, 0x1},   // #6lbr
	{19602, 149, 10, 0x1},  // staatqatar
	{4490, 14, 7, 0x1},     // czechia
	{26992, 213, 5, 0x81},  // #4162
	{17985, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{41696, 105, 16, 0x1},  // republiektunesie
	{57510, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45309, 457, 5, 0x1},   // #6phi
	{53638, 107, 5, 0x1},   // #7uga
	{4519, 135, 16, 0x21},  // dominionofceylon
	{34807, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{51076, 56, 20, 0x1},   // volksrepubliekangola
	{29371, 221, 24, 0x1},  // grondterritoryguadeloupe
	{3955, 109, 13, 0x21},  // northrhodesia
	{15440, 197, 12, 0x1},  // saintvincent
	{63261, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{39702, 33, 22, 0x1},   // grandduchedeluxembourg
	{22569, 77, 15, 0x1},   // republiekgambia
	{55351, 254, 18, 0x1},  // holyseevaticancity
	{59071, 64, 7, 0x1},    // congodr
	{24796, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{54922, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{20508, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{3533, 48, 25, 0x21},   // formerserbiaandmontenegro
	{2724, 206, 19, 0x21},  // caribiannetherlands
	{47958, 82, 26, 0x1},   // libischarabischejamahiriya
	{46983, 521, 5, 0x1},   // #6ypr
	{22141, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{10163, 60, 18, 0x1},   // lefatshelabotswana
	{34673, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{42559, 142, 6, 0x1},   // naoero
	{40708, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{15907, 89, 19, 0x1},   // republicofmauritius
	{26621, 241, 28, 0x1},  // palestinianautonometerritory
	{64177, 259, 14, 0x1},  // republickosovo
	{2766, 218, 21, 0x1},   // territoryfaroeislands
	{55, 1, 15, 0x21},      // albaniarepublic
	{62371, 54, 15, 0x1},   // unitedstatesusa
	{29087, 567, 5, 0x1},   // #5860
	{49171, 68, 23, 0x1},   // afarsenissasfransgebied
	{22497, 217, 10, 0x1},  // falklandis
	{51881, 145, 5, 0x1},   // #7phi
	{16175, 162, 6, 0x1},   // #3nhvu
	{1795, 182, 26, 0x1},   // guyanacooperatieverepublic
	{8704, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{23546, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6414, 140, 22, 0x1},   // formerfederatiamalakka
	{3728, 68, 25, 0x1},    // frenchterritoryafarsissas
	{4593, 186, 17, 0x21},  // saintkittsennevis
	{40116, 165, 17, 0x1},  // southadenyemenpdr
	{60084, 150, 4, 0x81},  // #1sa
	{33723, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18575, 62, 5, 0x81},   // #2civ
	{5086, 128, 9, 0x21},   // kyrgistan
	{62174, 219, 16, 0x1},  // guernseybaliwick
	{37203, 282, 5, 0x1},   // #5ssd
	{18380, 61, 5, 0x81},   // #2caf
	{4490, 14, 20, 0x1},    // czechiaczechrepublic
	{15735, 18, 13, 0x1},   // reinodeespana
	{33479, 67, 20, 0x1},   // republicadecaboverde
	{7982, 198, 19, 0x1},   // venezuelarepublicof
	{37132, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9617, 16, 11, 0x1},    // westgermany
	{585, 247, 25, 0x1},    // territorysvalbardjanmayen
	{44374, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9539, 85, 21, 0x1},    // malagasischerepubliek
	{44948, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{38229, 108, 19, 0x1},  // republicsouthafrika
	{22637, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{61020, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{13939, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{39359, 611, 5, 0x1},   // #6705
	{10298, 55, 10, 0x1},   // jugoslavia
	{39414, 461, 5, 0x1},   // #6775
	{58821, 135, 14, 0x1},  // srilankaceylon
	{47881, 170, 17, 0x1},  // buliwyamamallaqta
	{2560, 73, 18, 0x21},   // keizerrijkethiopie
	{56820, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9413, 46, 11, 0x1},    // sovietunion
	{549, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{62085, 157, 15, 0x1},  // portuguesetimor
	{28397, 462, 5, 0x1},   // #5265
	{33146, 65, 22, 0x1},   // formercongobrazzaville
	{2531, 26, 22, 0x1},    // peoplesrepublichungary
	{3401, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{11945, 184, 5, 0x1},   // haiti
	{6500, 48, 22, 0x1},    // formerserbiamontenegro
	{24653, 254, 7, 0x1},   // vatican
	{39334, 359, 4, 0x1},   // #670
	{12978, 71, 14, 0x1},   // republicegypte
	{21939, 166, 10, 0x1},  // argentinia
	{43437, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{59388, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{16861, 53, 7, 0x1},    // ukraine
	{19315, 212, 5, 0x81},  // #2cuw
	{42549, 142, 16, 0x1},  // republicofnaoero
	{24766, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{21552, 123, 21, 0x1},  // iranislamicrepublicof
	{26493, 128, 16, 0x1},  // republickirgizia
	{607, 106, 19, 0x21},   // republiektanganyika
	{16350, 240, 12, 0x1},  // uspuertorico
	{3676, 235, 19, 0x1},   // collectivitymayotte
	{20950, 380, 19, 0x2},  // stmartinsintmaarten
	{52415, 112, 14, 0x1},  // unitedarabeast
	{3759, 178, 19, 0x21},  // drdominicanrepublic
	{43067, 128, 14, 0x1},  // kyrghzrepublic
	{30594, 219, 18, 0x1},  // bailliageguernesey
	{41191, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{26514, 258, 5, 0x81},  // #2xau
	{36136, 84, 16, 0x1},   // kingdomofmorocco
	{39354, 516, 5, 0x1},   // #6704
	{39384, 542, 5, 0x1},   // #6732
	{51986, 146, 5, 0x1},   // #7plw
	{51991, 147, 5, 0x1},   // #7png
	{28802, 393, 5, 0x1},   // #5580
	{39399, 610, 5, 0x1},   // #6760
	{64558, 186, 25, 0x1},  // stkittsandnevisfederation
	{3734, 68, 19, 0x1},    // territoryafarsissas
	{2344, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{19449, 181, 20, 0x1},  // republicadeguatemala
	{40317, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{42133, 52, 16, 0x1},   // republiekturkije
	{24876, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{58290, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{58504, 7, 8, 0x1},     // belgique
	{37928, 580, 5, 0x1},   // #5tkm
	{61824, 229, 15, 0x1},  // bailliagejersey
	{8977, 245, 12, 0x1},   // southgeorgia
	{7302, 120, 21, 0x1},   // federalstatmicronesia
	{47824, 114, 14, 0x1},  // bahrainkingdom
	{25893, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16280, 64, 6, 0x1},    // #3zrcd
	{450, 213, 33, 0x1},    // overseasterritorychristmasislands
	{7736, 10, 10, 0x1},    // witrusland
	{21240, 131, 13, 0x1},  // republickorea
	{2700, 201, 14, 0x1},   // territoryaland
	{1506, 223, 12, 0x1},   // frenchguyana
	{12301, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{45233, 71, 7, 0x1},    // aregypt
	{30171, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{41376, 8, 18, 0x1},    // republicofbulgaria
	{18683, 249, 21, 0x1},  // saintmaartendutchpart
	{56042, 19, 8, 0x1},    // esthonia
	{18037, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{28747, 579, 5, 0x1},   // #5531
	{17536, 206, 13, 0x1},  // bonaireensaba
	{28807, 622, 5, 0x1},   // #5581
	{3491, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{13077, 191, 4, 0x1},   // peru
	{10148, 79, 17, 0x1},   // guineeequatoriale
	{40616, 547, 5, 0x1},   // #6bot
	{47853, 60, 5, 0x1},    // #7bot
	{41933, 170, 27, 0x1},  // boliviaplurinationalstateof
	{58961, 123, 8, 0x1},   // irofiran
	{6454, 48, 15, 0x1},    // republiekservie
	{39968, 510, 5, 0x1},   // #6bah
	{725, 106, 17, 0x1},    // urepublictanzania
	{50858, 6, 11, 0x1},    // azerbeidjan
	{15550, 117, 7, 0x1},   // prchina
	{9206, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{742, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{22978, 211, 8, 0x1},   // cookisds
	{21766, 84, 9, 0x1},    // almaghrib
	{5974, 235, 24, 0x1},   // overzeesterritorymayotte
	{4529, 135, 14, 0x21},  // ceylonsrilanka
	{36988, 623, 5, 0x1},   // #5snm
	{39454, 537, 5, 0x1},   // #6817
	{40674, 256, 25, 0x1},  // virginislandsunitedstates
	{31634, 62, 17, 0x1},   // republicivoorkust
	{65124, 170, 16, 0x1},  // plurstatebolivia
	{4532, 79, 29, 0x1},    // republiquelaguineaequatoriale
	{28742, 573, 5, 0x1},   // #5530
	{46506, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{40595, 624, 5, 0x1},   // #6bos
	{34833, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{18908, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{2954, 40, 11, 0x1},    // netherlands
	{42927, 136, 23, 0x1},  // sultanatemaldiveislands
	{12357, 193, 10, 0x1},  // elsalvador
	{55297, 241, 14, 0x1},  // palestinestate
	{54946, 246, 26, 0x1},  // sainthelenaanddependencies
	{47767, 116, 5, 0x1},   // #7bhu
	{12291, 34, 16, 0x1},   // republicoflatvia
	{17346, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{5055, 37, 12, 0x21},   // vjrmacedonia
	{41795, 188, 24, 0x1},  // verenigdestatenvanmexico
	{17596, 57, 16, 0x1},   // kingdomofburundi
	{46978, 489, 5, 0x1},   // #6yem
	{55457, 454, 23, 0x2},  // democraticrepublickorea
	{7968, 198, 23, 0x1},   // unitedstatesofvenezuela
	{18134, 171, 18, 0x1},  // brazilunitedstates
	{28437, 623, 5, 0x1},   // #5331
	{50009, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39434, 625, 5, 0x1},   // #6800
	{39449, 369, 5, 0x1},   // #6816
	{50880, 219, 16, 0x1},  // baliwickguernsey
	{2156, 110, 13, 0x21},  // southrhodesia
	{25397, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39379, 353, 5, 0x1},   // #6731
	{52254, 44, 5, 0x1},    // #7por
	{21222, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{50391, 162, 15, 0x1},  // republicvanuatu
	{63491, 18, 12, 0x1},   // spaansestaat
	{51812, 192, 5, 0x1},   // #7par
	{45707, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{27051, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12701, 184, 13, 0x1},  // republichaiti
	{53541, 171, 20, 0x1},  // unitedstatesbrazilia
	{39650, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38396, 54, 19, 0x1},   // americaunitedstates
	{34587, 612, 5, 0x1},   // #5mnc
	{36474, 527, 5, 0x1},   // #5slo
	{32799, 147, 19, 0x1},  // statepapuanewguinea
	{1410, 256, 15, 0x1},   // usvirginislands
	{57612, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{32334, 205, 25, 0x1},  // frsouthantarcticterritory
	{3705, 190, 14, 0x21},  // republicpanama
	{12027, 146, 5, 0x1},   // palau
	{5141, 95, 13, 0x1},    // sudanupto2011
	{1898, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{20612, 103, 14, 0x1},  // republictsjaad
	{47646, 105, 15, 0x1},  // republictunesia
	{32856, 21, 21, 0x1},   // metropolitanfrankrijk
	{3831, 164, 15, 0x1},   // republicofyemen
	{8968, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{29082, 591, 5, 0x1},   // #5850
	{8205, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{41737, 119, 14, 0x1},  // dominionoffiji
	{41587, 145, 19, 0x1},  // philippinesrepublic
	{1203, 148, 13, 0x21},  // demrepofkorea
	{62260, 138, 26, 0x1},  // socialistrepublicunieburma
	{36904, 215, 13, 0x1},  // spanishsahara
	{12464, 24, 19, 0x1},   // ellinikidhimokratia
	{30205, 241, 19, 0x1},  // palestijnsegebieden
	{5806, 251, 22, 0x1},   // associatemembertokelau
	{15948, 131, 13, 0x1},  // korearepublic
	{417, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59322, 129, 13, 0x1},  // statecambodia
	{59785, 170, 25, 0x1},  // plurinationalstatebolivia
	{9551, 97, 20, 0x1},    // republieksierraleone
	{55851, 28, 15, 0x1},   // republicijsland
	{12519, 138, 12, 0x1},  // birmamyanmar
	{36351, 597, 5, 0x1},   // #5sen
	{39514, 311, 5, 0x1},   // #6950
	{54159, 454, 25, 0x2},  // democraticrepublicofkorea
	{11409, 111, 25, 0x1},  // islamicemirateafghanistan
	{49448, 246, 18, 0x1},  // islandssainthelena
	{36469, 318, 5, 0x1},   // #5skn
	{15467, 246, 20, 0x1},  // sthelenadependencies
	{61083, 154, 13, 0x1},  // kingdomofsiam
	{47580, 6, 12, 0x1},    // azerbajdsjan
	{51098, 64, 4, 0x1},    // droc
	{29630, 193, 19, 0x1},  // republicaelsalvador
	{20645, 208, 16, 0x1},  // territorybermuda
	{16391, 94, 17, 0x1},   // rwandeserepubliek
	{11181, 68, 15, 0x1},   // franssomaliland
	{3558, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{12935, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{60086, 197, 15, 0x1},  // saintvincentgre
	{2078, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15652, 149, 6, 0x1},   // quatar
	{28817, 513, 5, 0x1},   // #5591
	{3169, 43, 16, 0x1},    // republicofpoland
	{40032, 549, 5, 0x1},   // #6bel
	{16654, 45, 18, 0x1},   // koninkrijkroemenie
	{11448, 73, 14, 0x1},   // formerethiopia
	{13912, 128, 18, 0x1},  // republickyrgyzstan
	{44277, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{26186, 254, 15, 0x1},  // vaticaansestaat
	{33673, 148, 14, 0x1},  // dempeorepkorea
	{46067, 150, 20, 0x1},  // alarabiyahassuudiyah
	{26018, 256, 16, 0x1},  // usavirginislands
	{31269, 25, 6, 0x1},    // crotia
	{57142, 54, 11, 0x1},   // usofamerica
	{37797, 37, 23, 0x1},   // macedonianorthmacedonia
	{62316, 136, 19, 0x1},  // sultanateofmaldives
	{3918, 63, 23, 0x21},   // federalrepublickameroen
	{41252, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{3593, 32, 17, 0x1},    // republieklitouwen
	{28812, 356, 5, 0x1},   // #5590
	{39429, 592, 5, 0x1},   // #6790
	{44627, 16, 23, 0x1},   // duitslandbondsrepubliek
	{47661, 57, 5, 0x1},    // #7bdi
	{164, 37, 14, 0x1},     // noordmacedonie
	{4948, 225, 25, 0x1},   // overseasterritoryhongkong
	{22329, 148, 22, 0x1},  // peoplesrepublicofkorea
	{60414, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{63296, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{7739, 46, 7, 0x1},     // rusland
	{1230, 150, 25, 0x21},  // koninkrijkvansaoediarabie
	{3716, 223, 18, 0x1},   // frenchguianafrench
	{47874, 115, 5, 0x1},   // #7bru
	{13642, 37, 12, 0x1},   // vjrmacedonie
	{7755, 95, 13, 0x1},    // republicsudan
	{57434, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{3135, 51, 15, 0x21},   // kingdomofsweden
	{130, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{31049, 76, 18, 0x1},   // republiquedeguinee
	{30499, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{28407, 367, 5, 0x1},   // #5305
	{23930, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39444, 626, 5, 0x1},   // #6812
	{52763, 197, 21, 0x1},  // stvincentengrenadines
	{14193, 206, 10, 0x1},  // besislands
	{33123, 64, 23, 0x1},   // formercongoleopoldville
	{2787, 218, 27, 0x1},   // associatememberfaroeislands
	{36735, 117, 20, 0x1},  // chinapeoplesrepublic
	{50661, 93, 19, 0x1},   // federatievannigeria
	{16756, 1, 23, 0x1},    // albanesepeoplesrepublic
	{40142, 509, 5, 0x1},   // #6ben
	{58369, 128, 9, 0x1},   // kyrgyzrep
	{12929, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{8671, 72, 7, 0x1},     // eritrea
	{4020, 68, 19, 0x1},    // frenchafarsandissas
	{8511, 205, 19, 0x1},   // frsouthernterritory
	{63261, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{15012, 9, 20, 0x1},    // bosniaandherzegovina
	{5159, 48, 24, 0x1},    // formerservieenmontenegro
	{34592, 436, 5, 0x1},   // #5mng
	{64483, 85, 16, 0x1},   // malagasyrepublic
	{5178, 140, 18, 0x21},  // federationofmalaya
	{20637, 208, 24, 0x1},  // overseasterritorybermuda
	{29283, 26, 23, 0x1},   // volksrepubliekhongarije
	{24304, 172, 8, 0x1},   // barbados
	{44772, 165, 10, 0x1},  // yemensouth
	{32261, 162, 19, 0x1},  // republiquedevanuatu
	{9984, 273, 29, 0x82},  // yugoslaviaserbiaandmontenegro
	{4302, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{7837, 46, 10, 0x1},    // russianfed
	{39439, 374, 5, 0x1},   // #6811
	{16908, 167, 7, 0x1},   // antigua
	{705, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{34465, 24, 21, 0x1},   // koninkrijkgriekenland
	{17307, 206, 11, 0x1},  // sababonaire
	{5422, 241, 28, 0x1},   // occupiedpalestinianterritory
	{12953, 71, 15, 0x1},   // republiekegypte
	{42969, 627, 5, 0x1},   // #6kos
	{31681, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{1624, 242, 21, 0x21},  // tahitifrenchpolynesia
	{3159, 26, 14, 0x21},   // hungarykingdom
	{42595, 36, 14, 0x1},   // republicmoldov
	{59005, 252, 11, 0x1},  // taiwanchina
	{4444, 79, 24, 0x1},    // equatorialguinearepublic
	{54773, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{3321, 104, 17, 0x21},  // togoleserepubliek
	{37341, 254, 15, 0x1},  // vaticaansestate
	{27447, 184, 5, 0x81},  // #4332
	{1184, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{51536, 187, 7, 0x1},   // stlucia
	{59617, 145, 19, 0x1},  // phillippinerepublic
	{61797, 231, 21, 0x1},  // frankrijksaintmaarten
	{7440, 14, 17, 0x1},    // republiektsjechie
	{13405, 103, 12, 0x1},  // republicchad
	{40674, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{39724, 33, 22, 0x1},   // grandduchyofluxembourg
	{35592, 196, 26, 0x1},  // orientaalserepublicuruguay
	{35678, 34, 16, 0x1},   // republiekletland
	{7837, 46, 17, 0x1},    // russianfederation
	{45025, 231, 17, 0x1},  // saintmartinfrance
	{37208, 372, 5, 0x1},   // #5stp
	{35812, 92, 13, 0x1},   // nigerrepublic
	{37700, 560, 5, 0x2},   // #5syr
	{3192, 8, 16, 0x1},     // republicbulgaria
	{43873, 556, 5, 0x1},   // #6lux
	{3040, 73, 8, 0x1},     // ethiopia
	{61460, 61, 26, 0x1},   // formercentralafricanempire
	{48221, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{49800, 26, 18, 0x1},   // hongaarserepubliek
	{19171, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1152, 196, 7, 0x1},    // uruguay
	{30740, 56, 19, 0x1},   // portugeeswestafrika
	{40590, 346, 5, 0x1},   // #6bol
	{47592, 168, 5, 0x1},   // #7bah
	{47848, 170, 5, 0x1},   // #7bol
	{594, 247, 16, 0x1},    // svalbardjanmayen
	{13790, 182, 11, 0x1},  // britsguiana
	{32017, 311, 5, 0x1},   // #5fij
	{57908, 256, 29, 0x1},  // americanvirginislandsamerican
	{64750, 165, 18, 0x1},  // peoplesdemrepyemen
	{39269, 587, 5, 0x1},   // #6651
	{10391, 246, 16, 0x1},  // formersinthelena
	{4412, 244, 22, 0x1},   // republicofsouthvietnam
	{31832, 161, 4, 0x1},   // drvn
	{19381, 112, 13, 0x1},  // trucialstates
	{2827, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{62108, 178, 6, 0x1},   // domrep
	{19650, 16, 21, 0x1},   // germanfederalrepublic
	{59071, 64, 8, 0x1},    // congodrc
	{64041, 254, 12, 0x1},  // vaticanstate
	{19479, 110, 16, 0x1},  // zimbabwerepublic
	{15136, 16, 3, 0x1},    // frg
	{29077, 457, 5, 0x1},   // #5840
	{33152, 65, 10, 0x1},   // congobrazz
	{38010, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{3932, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{40898, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{16247, 205, 21, 0x1},  // frsouthernterritories
	{26697, 264, 5, 0x81},  // #2xqc
	{4923, 174, 18, 0x21},  // republicofcolombia
	{27452, 226, 5, 0x81},  // #4334
	{51159, 82, 14, 0x1},   // libyanrepublic
	{4352, 222, 26, 0x1},   // overseasterritorygreenland
	{4144, 159, 6, 0x21},   // tuvalu
	{4427, 244, 15, 0x1},   // vietnamrepublic
	{2775, 218, 12, 0x1},   // faroeislands
	{4756, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{28447, 288, 5, 0x1},   // #5339
	{15783, 157, 20, 0x1},  // oostofportugeestimor
	{17373, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{26411, 161, 5, 0x81},  // #2vnm
	{52334, 240, 5, 0x1},   // #7pur
	{7345, 10, 11, 0x1},    // byelorussia
	{39424, 398, 5, 0x1},   // #6781
	{51218, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{399, 52, 5, 0x21},     // tukey
	{51831, 191, 5, 0x1},   // #7per
	{47602, 113, 5, 0x1},   // #7ban
	{43248, 18, 14, 0x1},   // kingdomofspain
	{35251, 186, 16, 0x1},  // sintkittsennevis
	{64501, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{10970, 37, 9, 0x1},    // macedonia
	{5638, 235, 24, 0x1},   // overseasterritorymayotte
	{54179, 148, 10, 0x1},  // koreanoord
	{62528, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10506, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{4472, 192, 16, 0x1},   // paraguayrepublic
	{52862, 49, 17, 0x1},   // slovaakserepublic
	{31279, 228, 25, 0x1},  // britsindischeoceaangebied
	{63934, 155, 11, 0x1},  // tadjikistan
	{18183, 198, 11, 0x1},  // rbvenezuela
	{28442, 389, 5, 0x1},   // #5338
	{2553, 174, 16, 0x1},   // republiccolombia
	{58527, 58, 19, 0x1},   // volksrepubliekbenin
	{45294, 198, 15, 0x1},  // repbolvenezuela
	{2290, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{53328, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{40187, 66, 17, 0x1},   // unionofthecomoros
	{49951, 123, 5, 0x1},   // #7iri
	{39419, 593, 5, 0x1},   // #6780
	{7950, 63, 20, 0x1},    // republiqueducameroun
	{57292, 154, 18, 0x1},  // koninkrijkthailand
	{9273, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{26414, 37, 10, 0x1},   // nmacedonia
	{13690, 54, 19, 0x1},   // verstatenvanamerika
	{27432, 181, 5, 0x81},  // #4320
	{27457, 254, 5, 0x81},  // #4336
	{35078, 252, 14, 0x1},  // taiwanprovince
	{6803, 108, 16, 0x1},   // unionsouthafrica
	{27427, 224, 5, 0x81},  // #4316
	{11517, 168, 17, 0x1},  // bahamasgemenebest
	{27467, 225, 5, 0x81},  // #4344
	{48914, 186, 18, 0x1},  // stchristoffelnevis
	{39304, 521, 5, 0x1},   // #6680
	{39274, 628, 5, 0x1},   // #6652
	{9244, 65, 24, 0x1},    // brazzavillecongorepublic
	{64336, 103, 5, 0x1},   // tsjad
	{8240, 100, 15, 0x1},   // saotomeprincipe
	{41046, 193, 18, 0x1},  // elsalvadorrepublic
	{58177, 101, 17, 0x1},  // kingdomofeswatini
	{19070, 197, 18, 0x1},  // saintvingrenadines
	{43862, 446, 5, 0x1},   // #6lit
	{15722, 114, 17, 0x1},  // koninkrijkbahrein
	{4851, 1, 15, 0x1},     // republicalbania
	{43790, 152, 21, 0x1},  // britishsolomonislands
	{63567, 140, 18, 0x1},  // federationmalaysia
	{15307, 128, 8, 0x1},   // kirzigia
	{55330, 254, 21, 0x1},  // stateofthevaticancity
	{4032, 222, 15, 0x21},  // greenlanddanish
	{29072, 465, 5, 0x1},   // #5835
	{4480, 14, 17, 0x1},    // republicofczechia
	{48762, 177, 5, 0x1},   // #7dma
	{47452, 204, 10, 0x1},  // antarctica
	{1274, 257, 24, 0x1},   // collectivitywallisfutuna
	{4422, 244, 12, 0x1},   // southvietnam
	{46100, 243, 21, 0x1},  // grondterritoryreunion
	{47879, 8, 5, 0x1},     // #7bul
	{37937, 33, 23, 0x1},   // groothertogdomluxemburg
	{44777, 100, 17, 0x1},  // southtomeprincipe
	{32172, 305, 5, 0x1},   // #5fin
	{15390, 218, 7, 0x1},   // faeroes
	{11645, 231, 14, 0x1},  // stmartinfrance
	{14849, 116, 7, 0x1},   // drukyul
	{6889, 199, 22, 0x1},   // overseasterritoryaruba
	{13727, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10255, 140, 20, 0x1},  // federationofmalaysia
	{39244, 548, 5, 0x1},   // #6625
	{61278, 70, 19, 0x1},   // sultanateofzanzibar
	{31181, 90, 9, 0x1},    // nyasaland
	{32477, 234, 25, 0x1},  // departementdelamartinique
	{31649, 186, 29, 0x1},  // stchristopherennevisfederatie
	{31109, 21, 15, 0x1},   // anddomtomfrance
	{43823, 466, 5, 0x1},   // #6les
	{20239, 74, 6, 0x1},    // gaboen
	{49266, 220, 16, 0x1},  // gibraltarbritish
	{28527, 446, 5, 0x1},   // #5368
	{1456, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40163, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20282, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{26357, 198, 5, 0x81},  // #2ven
	{20489, 220, 9, 0x1},   // gibralter
	{43623, 73, 11, 0x1},   // ethiopiafdr
	{61976, 174, 16, 0x1},  // republiccolumbia
	{42405, 335, 5, 0x1},   // #6ind
	{53895, 66, 14, 0x1},   // comorosislands
	{5959, 218, 7, 0x1},    // faeroer
	{6131, 251, 24, 0x1},   // overzeesterritorytokelau
	{58577, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3127, 58, 15, 0x1},    // republicofbenin
	{7628, 161, 3, 0x1},    // srv
	{39319, 296, 5, 0x1},   // #6694
	{37996, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{59900, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{39249, 282, 5, 0x1},   // #6626
	{15765, 157, 18, 0x1},  // republiekoosttimor
	{37632, 569, 5, 0x1},   // #5swd
	{9344, 150, 12, 0x1},   // saudiaarabia
	{3111, 213, 14, 0x21},  // kertmisislands
	{30035, 186, 27, 0x1},  // stchristophernevisfederatia
	{28532, 409, 5, 0x1},   // #5369
	{22454, 233, 19, 0x1},  // territorymontserrat
	{19361, 241, 21, 0x1},  // palestinianautoriteit
	{1845, 64, 24, 0x21},   // zairekinshasacongodemrep
	{64240, 153, 18, 0x1},  // syrianarabrepbulic
	{49997, 27, 5, 0x1},    // #7irl
	{10882, 129, 9, 0x1},   // kampuchea
	{8275, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{56812, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{32177, 613, 5, 0x1},   // #5frn
	{3792, 66, 7, 0x1},     // comores
	{44750, 44, 17, 0x1},   // portugeserepublic
	{15315, 160, 8, 0x1},   // oezbekia
	{12051, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{4056, 82, 12, 0x1},    // kingdomlibia
	{50310, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{43676, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54612, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{47831, 17, 17, 0x1},   // kingdomdenemarken
	{37032, 95, 18, 0x1},   // republicofthesudan
	{34564, 49, 18, 0x1},   // republiekslowakije
	{56960, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{1850, 64, 24, 0x21},   // kinshasacongodemrepzaire
	{818, 248, 36, 0x21},   // overzeesterritorysaintpierremiquelon
	{28412, 629, 5, 0x1},   // #5310
	{45802, 49, 18, 0x1},   // slovenskarepublika
	{26337, 617, 5, 0x1},   // #2vdr
	{8149, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{30335, 60, 9, 0x1},    // botswanna
	{62431, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{4965, 225, 16, 0x1},   // hongkongsarchina
	{59157, 131, 9, 0x1},   // zuidkorea
	{42179, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{33334, 186, 31, 0x1},  // stchristopherandnevisfederation
	{29067, 483, 5, 0x1},   // #5830
	{33028, 143, 12, 0x1},  // muscatenoman
	{36780, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{24929, 82, 20, 0x1},   // libyanarabjamahariya
	{3150, 58, 12, 0x1},    // dahomeybenin
	{9994, 273, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{27437, 76, 5, 0x81},   // #4324
	{32182, 476, 5, 0x1},   // #5fsm
	{35198, 252, 14, 0x1},  // chinataiwanrep
	{30024, 62, 13, 0x1},   // elpenbeenkust
	{27417, 180, 5, 0x81},  // #4308
	{27422, 221, 5, 0x81},  // #4312
	{27462, 183, 5, 0x81},  // #4340
	{35693, 202, 13, 0x1},  // dutchantilles
	{3591, 13, 24, 0x21},   // republictsjechoslowakije
	{3200, 8, 16, 0x1},     // bulgariarepublic
	{42533, 52, 16, 0x1},   // republiekturkiye
	{46210, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39324, 370, 5, 0x1},   // #6696
	{39239, 395, 5, 0x1},   // #6620
	{19460, 181, 17, 0x1},  // guatemalarepublic
	{19097, 67, 5, 0x81},   // #2cpv
	{43744, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{24522, 46, 13, 0x1},   // russiafederal
	{5715, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37323, 523, 5, 0x1},   // #5sur
	{52800, 94, 5, 0x1},    // #7rwa
	{7580, 247, 11, 0x1},   // spitsbergen
	{23181, 8, 19, 0x1},    // koninkrijkbulgarije
	{55911, 171, 23, 0x1},  // federalrepublicbrazilia
	{25089, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{17951, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{16024, 161, 25, 0x1},  // democraticrepublicvietnam
	{39575, 33, 23, 0x1},   // grossherzogtumluxemburg
	{636, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{36775, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{33850, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9491, 195, 8, 0x1},    // trinidad
	{19877, 72, 8, 0x1},    // erithrea
	{35478, 340, 5, 0x1},   // #5mzm
	{12107, 218, 13, 0x1},  // faroerislands
	{8977, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29656, 254, 17, 0x1},  // staatvaticaanstad
	{3800, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{38729, 377, 4, 0x1},   // #620
	{19230, 175, 5, 0x81},  // #2cri
	{56411, 332, 14, 0x82}, // republiekcongo
	{43296, 626, 5, 0x1},   // #6lao
	{30299, 198, 12, 0x1},  // rbvvenezuela
	{37621, 620, 5, 0x1},   // #5swa
	{52535, 130, 18, 0x1},  // republicofkiribati
	{3377, 65, 8, 0x21},    // repcongo
	{20143, 87, 10, 0x1},   // mocambique
	{21213, 183, 5, 0x81},  // #2hnd
	{22414, 148, 12, 0x1},  // koreademrepn
	{6245, 114, 7, 0x1},    // bahrein
	{25129, 170, 16, 0x1},  // republiekbolivia
	{3602, 32, 8, 0x1},     // litouwen
	{36060, 156, 20, 0x1},  // republicturkmenistan
	{15364, 123, 9, 0x1},   // stateiran
	{26402, 256, 5, 0x81},  // #2vir
	{48752, 17, 5, 0x1},    // #7den
	{16560, 126, 9, 0x1},   // nihonkoku
	{61941, 194, 17, 0x1},  // republicofsurinam
	{4441, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{5240, 12, 21, 0x21},   // zwitserseconfederatie
	{10964, 37, 15, 0x1},   // formermacedonia
	{63296, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{39309, 539, 5, 0x1},   // #6690
	{62686, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{2135, 65, 19, 0x1},    // repbrazzavillecongo
	{49044, 170, 12, 0x1},  // statebolivia
	{18736, 63, 5, 0x81},   // #2cmr
	{20860, 14, 13, 0x1},   // czeckrepublic
	{50777, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{180, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{28417, 325, 5, 0x1},   // #5315
	{28512, 387, 5, 0x1},   // #5365
	{64301, 82, 10, 0x1},   // libyastate
	{53103, 30, 18, 0x1},   // repubblicaitaliana
	{20997, 101, 18, 0x1},  // koninkrijkeswatini
	{8589, 147, 17, 0x1},   // papuaandnewguinea
	{62677, 210, 28, 0x1},  // territorycocoskeelingislands
	{48271, 163, 14, 0x1},  // statewestsamoa
	{15778, 157, 20, 0x1},  // timoroostofportugees
	{54144, 241, 16, 0x1},  // palestijnsgebied
	{36485, 151, 18, 0x1},  // republieksingapore
	{293, 138, 12, 0x1},    // myanmarbirma
	{63379, 167, 15, 0x1},  // antiguaenbaruda
	{18704, 380, 20, 0x2},  // saintmaartenstmartin
	{1636, 112, 14, 0x1},   // unarabemirates
	{48329, 147, 21, 0x1},  // stateofpapuanewguinea
	{58241, 78, 16, 0x1},   // portugueseguinea
	{2093, 136, 23, 0x21},  // republiekvandemalediven
	{65304, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{13113, 134, 7, 0x1},   // lebanon
	{62182, 219, 18, 0x1},  // baliwickofguernsey
	{8222, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{4287, 57, 15, 0x1},    // republicburundi
	{28517, 529, 5, 0x1},   // #5366
	{10637, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{23736, 214, 20, 0x1},  // caymanislandsbritish
	{26807, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{61932, 175, 17, 0x1},  // costaricarepublic
	{20155, 120, 3, 0x1},   // fsm
	{26424, 162, 5, 0x81},  // #2vut
	{18322, 188, 19, 0x1},  // unitedmexicanstates
	{15002, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{54355, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{329, 198, 15, 0x21},   // venezuelarepbol
	{27442, 182, 5, 0x81},  // #4328
	{31554, 425, 5, 0x1},   // #5den
	{61842, 64, 13, 0x1},   // belgischkongo
	{5893, 211, 21, 0x1},   // cookislandsnewzeeland
	{45627, 178, 19, 0x1},  // republicadominicana
	{34854, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{10876, 129, 15, 0x1},  // formerkampuchea
	{19782, 160, 18, 0x1},  // uzbekistanrepublic
	{39314, 510, 5, 0x1},   // #6692
	{51081, 56, 15, 0x1},   // republiekangola
	{58170, 17, 14, 0x1},   // denmarkkingdom
	{12260, 194, 13, 0x1},  // formersurinam
	{63052, 106, 18, 0x1},  // tanganyikatanzania
	{12172, 120, 13, 0x1},  // fedmicronesia
	{11539, 168, 14, 0x1},  // bahamasislands
	{16416, 169, 6, 0x1},   // belize
	{33296, 303, 5, 0x1},   // #5jor
	{28427, 527, 5, 0x1},   // #5317
	{28522, 482, 5, 0x1},   // #5367
	{55337, 254, 10, 0x1},  // thevatican
	{64959, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{20353, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{42663, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1511, 137, 23, 0x21},  // marshallislandsrepublic
	{15101, 232, 22, 0x1},  // northernmarianeislands
	{30779, 152, 19, 0x1},  // statesolomonislands
	{42856, 143, 19, 0x1},  // sultanatemuscatoman
	{18658, 231, 25, 0x1},  // collectivityofsaintmartin
	{55340, 254, 18, 0x1},  // vaticancityholysee
	{55027, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{48857, 178, 5, 0x1},   // #7dom
	{35998, 220, 18, 0x1},  // territorygibraltar
	{5422, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{11083, 163, 15, 0x1},  // formerwestsamoa
	{21539, 126, 6, 0x1},   // nippon
	{36152, 26, 16, 0x1},   // kingdomhongarije
	{30669, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{59373, 117, 8, 0x1},   // zhongguo
	{61887, 10, 15, 0x1},   // belarusrepublic
	{1369, 207, 24, 0x1},   // territorysaintbarthelemy
	{29967, 165, 17, 0x1},  // democratischjemen
	{18500, 158, 15, 0x1},  // koninkrijktonga
	{36356, 513, 5, 0x1},   // #5sey
	{21476, 67, 21, 0x1},   // kaapverdischeeilanden
	{59837, 177, 20, 0x1},  // commonwealthdominica
	{42015, 170, 26, 0x1},  // boliviaplurinationalstates
	{28422, 339, 5, 0x1},   // #5316
	{28507, 379, 5, 0x1},   // #5360
	{6252, 31, 23, 0x1},    // furstentumliechtenstein
	{47668, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{53953, 184, 4, 0x1},   // hati
	{3911, 240, 10, 0x1},   // puertorico
	{5284, 18, 12, 0x1},    // spanishstate
	{4906, 26, 17, 0x1},    // republichongarije
	{9, 257, 26, 0x1},      // collectiviteitwallisfutuna
	{34529, 126, 5, 0x1},   // japan
	{1089, 12, 19, 0x1},    // confederaziunsvizra
	{61405, 12, 21, 0x1},   // zwitserseconfederatia
	{11014, 37, 15, 0x1},   // formermacedonie
	{36614, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{62220, 43, 14, 0x1},   // republiekpolen
	{17037, 167, 5, 0x81},  // #2atg
	{48728, 98, 24, 0x1},   // federalrepublicofsomalia
	{26120, 246, 24, 0x1},  // sthelenaentristandacunha
	{39514, 487, 4, 0x1},   // #695
	{12006, 142, 11, 0x1},  // nauruisland
	{39254, 630, 5, 0x1},   // #6630
	{10557, 16, 14, 0x1},   // bondsrepubliek
	{20255, 227, 27, 0x1},  // overseasterritoryislandsman
	{28567, 355, 5, 0x1},   // #5385
	{4517, 151, 17, 0x1},   // republicsingapore
	{7395, 129, 13, 0x1},   // cambodiastate
	{60754, 99, 19, 0x1},   // republiekzuidsoedan
	{10545, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{22247, 85, 20, 0x1},   // republiquemadagascar
	{51807, 190, 5, 0x1},   // #7pan
	{42470, 470, 5, 0x1},   // #6ins
	{24055, 170, 26, 0x1},  // plurinationalestaatbolivia
	{37403, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7424, 244, 15, 0x1},   // republicvietnam
	{4107, 66, 7, 0x1},     // comoros
	{7111, 148, 8, 0x1},    // dprkorea
	{63777, 88, 27, 0x1},   // islamicrepublicofmauritania
	{49133, 103, 5, 0x1},   // tshad
	{21637, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17021, 205, 5, 0x81},  // #2atf
	{37022, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2802, 218, 18, 0x1},   // faroeislandsdanish
	{39509, 338, 4, 0x1},   // #694
	{13616, 74, 17, 0x1},   // gaboneserepubliek
	{20742, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{36705, 225, 15, 0x1},  // chinaprhongkong
	{30708, 95, 28, 0x1},   // democratischerepublieksoedan
	{4772, 120, 25, 0x21},  // micronesiafederatedstates
	{260, 138, 14, 0x1},    // unievanmyanmar
	{3588, 65, 14, 0x1},    // congorepubliek
	{30784, 152, 9, 0x1},   // solomonis
	{6668, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{26332, 197, 5, 0x81},  // #2vct
	{41448, 82, 18, 0x1},   // unitedkingdomlibya
	{3858, 165, 9, 0x1},    // yemenaden
	{16924, 85, 23, 0x1},   // repoblikanimadagasikara
	{44837, 115, 22, 0x1},  // negarabruneidarussalam
	{5264, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14805, 217, 9, 0x1},   // falklands
	{8232, 100, 23, 0x1},   // republicsaotomeprincipe
	{41225, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{27407, 24, 5, 0x81},   // #4300
	{43360, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5304, 108, 24, 0x1},   // formerunionofsouthafrica
	{27472, 26, 5, 0x81},   // #4348
	{17016, 204, 5, 0x81},  // #2ata
	{39504, 615, 4, 0x1},   // #693
	{47017, 2, 26, 0x1},    // valleysandorraprincipality
	{33595, 165, 6, 0x1},   // syemen
	{38362, 53, 7, 0x1},    // ukrania
	{26585, 99, 9, 0x1},    // zuidsudan
	{29237, 84, 17, 0x1},   // koninkrijkmarokko
	{37637, 298, 5, 0x1},   // #5swz
	{21438, 589, 5, 0x1},   // #2hvo
	{54292, 210, 19, 0x1},  // keelingislandscocos
	{8334, 64, 13, 0x1},    // kinshasacongo
	{5070, 17, 17, 0x1},    // kongerigetdanmark
	{24215, 123, 6, 0x1},   // perzia
	{3369, 64, 11, 0x21},   // kongodemrep
	{52249, 43, 5, 0x1},    // #7pol
	{49791, 214, 7, 0x1},   // caymans
	{16959, 166, 20, 0x1},  // argentijnserepubliek
	{1749, 59, 21, 0x21},   // uppervoltaburkinafaso
	{40034, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{1648, 103, 14, 0x21},  // republicofchad
	{55974, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{26405, 123, 6, 0x1},   // iriran
	{39499, 631, 4, 0x1},   // #692
	{11601, 109, 16, 0x1},  // republicofzambia
	{23281, 128, 17, 0x1},  // republiekkirgizie
	{11611, 109, 14, 0x1},  // zambiarepublic
	{10460, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{36346, 574, 5, 0x1},   // #5sau
	{16901, 2, 5, 0x81},    // #2and
	{36361, 599, 5, 0x1},   // #5sie
	{14513, 227, 10, 0x1},  // manislands
	{47436, 95, 14, 0x1},   // republicsoedan
	{15530, 28, 6, 0x1},    // ysland
	{45563, 632, 5, 0x1},   // #6saf
	{6035, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{55804, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28562, 569, 5, 0x1},   // #5380
	{15356, 123, 17, 0x1},  // imperialstateiran
	{51328, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{24405, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6506, 48, 6, 0x1},     // serbia
	{11959, 122, 10, 0x1},  // indiaunion
	{18566, 252, 9, 0x1},   // taiwanchn
	{42726, 192, 12, 0x1},  // tetaparaguai
	{27757, 236, 5, 0x81},  // #4540
	{46986, 132, 19, 0x1},  // principalitykoeweit
	{35006, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{5007, 111, 13, 0x21},  // irafghanistan
	{41898, 41, 5, 0x1},    // noreg
	{16042, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27532, 127, 5, 0x81},  // #4398
	{58633, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{35, 231, 17, 0x1},     // frenchsaintmartin
	{39329, 344, 5, 0x1},   // #6698
	{39494, 568, 4, 0x1},   // #691
	{53847, 119, 5, 0x1},   // fidji
	{33571, 132, 6, 0x1},   // kuweit
	{55911, 171, 21, 0x1},  // federalrepublicbrazil
	{6668, 54, 19, 0x1},    // unitedstatesamerica
	{36925, 456, 5, 0x1},   // #5slv
	{32544, 237, 17, 0x1},  // norfkailenteratri
	{20711, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{21370, 184, 5, 0x81},  // #2hti
	{42042, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37228, 548, 5, 0x1},   // #5sud
	{11341, 129, 14, 0x1},  // formercambodja
	{594, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{46096, 481, 5, 0x1},   // #6svg
	{47031, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{3960, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{23134, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{14203, 59, 10, 0x1},   // bovenvolta
	{30854, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2399, 209, 22, 0x1},   // bouvetislandsnorwegian
	{39489, 518, 4, 0x1},   // #690
	{63072, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19235, 607, 5, 0x81},  // #2csk
	{8445, 64, 27, 0x1},    // congodemocratischerepubliek
	{53541, 171, 18, 0x1},  // unitedstatesbrazil
	{10785, 257, 16, 0x1},  // fwallisandfutuna
	{53376, 121, 17, 0x1},  // republicindonesia
	{24714, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{57172, 552, 23, 0x2},  // gilbertandelliceislands
	{30531, 59, 10, 0x1},   // hautevolta
	{19504, 118, 16, 0x1},  // republicofcyprus
	{27792, 237, 5, 0x81},  // #4574
	{52286, 148, 5, 0x1},   // #7prk
	{15012, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{4956, 225, 17, 0x1},   // territoryhongkong
	{24914, 82, 20, 0x1},   // unitedkingdomoflibya
	{51774, 144, 5, 0x1},   // #7pak
	{33258, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{55480, 259, 11, 0x1},  // repofkosovo
	{46647, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{18335, 244, 17, 0x1},  // statesouthvietnam
	{15666, 25, 24, 0x1},   // hrvatskacroatialocalname
	{27412, 222, 5, 0x81},  // #4304
	{18532, 14, 13, 0x1},   // chechrepublic
	{17011, 203, 5, 0x81},  // #2asm
	{48070, 227, 9, 0x1},   // maneiland
	{26909, 215, 13, 0x1},  // westernsahara
	{5693, 60, 24, 0x1},    // bechuanalandprotectorate
	{11997, 142, 14, 0x1},  // republieknauru
	{4634, 257, 15, 0x1},   // futunaandwallis
	{9924, 55, 36, 0x1},    // socialistfederalrepublicofyugoslavia
	{36122, 30, 14, 0x1},   // kingdomofitaly
	{35228, 287, 5, 0x1},   // #5mor
	{39224, 287, 5, 0x1},   // #6600
	{2897, 16, 19, 0x21},   // republicwestgermany
	{16574, 111, 21, 0x1},  // koninkrijkafghanistan
	{2025, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15369, 123, 10, 0x1},  // iranpersia
	{42756, 52, 14, 0x1},   // turkserepublic
	{6107, 243, 24, 0x1},   // overzeesterritoryreunion
	{5092, 145, 24, 0x1},   // formerphilippinerepublic
	{44151, 81, 15, 0x1},   // liberiarepublic
	{16882, 136, 19, 0x1},  // maldivischeeilanden
	{42848, 136, 17, 0x1},  // maldivensultanate
	{39920, 73, 19, 0x1},   // incleritreaethiopia
	{43543, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{50199, 255, 5, 0x1},   // #7ivb
	{45775, 248, 20, 0x1},  // sintpierreenmiquelon
	{17590, 24, 13, 0x1},   // greecekingdom
	{8370, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{35920, 145, 22, 0x1},  // philippinecommonwealth
	{32631, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{50216, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{29137, 329, 5, 0x1},   // #5970
	{31930, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19399, 14, 5, 0x81},   // #2cze
	{36920, 485, 5, 0x1},   // #5slu
	{8045, 145, 11, 0x1},   // philippines
	{37198, 593, 5, 0x1},   // #5sri
	{27257, 177, 5, 0x81},  // #4212
	{63422, 248, 20, 0x1},  // fsaintpierremiquelon
	{30805, 180, 7, 0x1},   // grenada
	{31751, 34, 7, 0x1},    // letland
	{4114, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{15798, 157, 18, 0x1},  // timoreastportugees
	{31991, 1, 9, 0x1},     // shqiperia
	{31192, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{64468, 158, 12, 0x1},  // kingdomtonga
	{31830, 419, 5, 0x1},   // #5drv
	{5928, 238, 14, 0x1},   // niuenewzeeland
	{34724, 246, 26, 0x1},  // tristandacunhaandascension
	{42529, 291, 5, 0x1},   // #6isr
	{13978, 179, 7, 0x1},   // ecuador
	{3494, 13, 16, 0x1},    // tsjechoslovakije
	{9793, 241, 28, 0x1},   // palestiniannationalauthority
	{2835, 223, 21, 0x1},   // territoryfrenchguiana
	{23574, 17, 14, 0x1},   // kingdomdenmark
	{31538, 223, 16, 0x1},  // departmentguiana
	{58972, 240, 15, 0x1},  // portoricoeiland
	{45015, 231, 21, 0x1},  // frenchpartsaintmartin
	{21386, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{26844, 68, 12, 0x1},   // afarissaland
	{23581, 17, 7, 0x1},    // denmark
	{43786, 495, 5, 0x1},   // #6leb
	{31848, 79, 8, 0x1},    // eqguinea
	{7719, 49, 8, 0x1},     // slovakia
	{64404, 106, 20, 0x1},  // tanganyikaenzanzibar
	{21529, 147, 12, 0x1},  // papuaniugini
	{34673, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{55625, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{1589, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{60086, 197, 13, 0x1},  // saintvincentg
	{25355, 154, 8, 0x1},   // thailand
	{56225, 100, 16, 0x1},  // saotomeeprincipe
	{31832, 161, 3, 0x1},   // drv
	{4472, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5534, 212, 7, 0x1},    // curacao
	{25833, 24, 11, 0x1},   // griekenland
	{15984, 205, 25, 0x1},  // franszuidelijkterritorium
	{38448, 160, 11, 0x1},  // uzbekhistan
	{33011, 136, 17, 0x1},  // maldivensultanaat
	{27277, 79, 5, 0x81},   // #4226
	{45679, 631, 5, 0x1},   // #6sal
	{12833, 38, 13, 0x1},   // maltarepublic
	{14652, 164, 17, 0x1},  // yemenarabrepublic
	{12696, 75, 13, 0x1},   // ghanarepublic
	{18056, 198, 19, 0x1},  // republicofvenezuela
	{27787, 238, 5, 0x81},  // #4570
	{33309, 28, 18, 0x1},   // ijslandserepubliek
	{5172, 140, 24, 0x21},  // formerfederationofmalaya
	{60190, 253, 22, 0x1},  // minoroutlyingislandsus
	{2538, 61, 32, 0x21},   // formercentralafrikaanskeizerrijk
	{13246, 52, 12, 0x1},   // formerturkey
	{893, 45, 31, 0x21},    // socialistischerepubliekroemenie
	{32334, 205, 20, 0x1},  // frsouthantarcticterr
	{7119, 201, 22, 0x1},   // overzeesterritoryaland
	{27527, 126, 5, 0x81},  // #4392
	{8342, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{35533, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6429, 140, 7, 0x1},    // malakka
	{46569, 408, 5, 0x1},   // #6tog
	{20757, 255, 29, 0x1},  // territorybritishvirginislands
	{13328, 40, 18, 0x1},   // kingdomnederlanden
	{16298, 169, 6, 0x1},   // belice
	{15948, 131, 18, 0x1},  // korearepublicsouth
	{6436, 140, 16, 0x1},   // federatiemalakka
	{21178, 225, 5, 0x81},  // #2hkg
	{11783, 173, 5, 0x1},   // chili
	{20773, 256, 18, 0x1},  // virginislandsofusa
	{13834, 138, 11, 0x1},  // formerbirma
	{56546, 97, 19, 0x1},   // republicsierraleone
	{18829, 72, 12, 0x1},   // eritreastate
	{5098, 145, 18, 0x1},   // philippinerepublic
	{7707, 13, 20, 0x1},    // formerczechoslovakia
	{5378, 164, 5, 0x1},    // jemen
	{24274, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{22906, 112, 17, 0x1},  // unitedarabemirate
	{42524, 508, 5, 0x1},   // #6irq
	{47997, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{22022, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{22671, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{21893, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{9296, 121, 29, 0x1},   // republicunitedstatesindonesia
	{64697, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{45773, 483, 5, 0x1},   // #6sin
	{36947, 106, 18, 0x1},  // tanzaniatanganyika
	{27392, 75, 5, 0x81},   // #4288
	{6983, 194, 16, 0x1},   // nederlandsguyana
	{20155, 120, 12, 0x1},  // fsmicronesia
	{27762, 162, 5, 0x81},  // #4548
	{52658, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8081, 164, 8, 0x1},    // yemenrep
	{51718, 109, 16, 0x1},  // northernrhodesia
	{52304, 133, 15, 0x1},  // demvolksreplaos
	{37508, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{18075, 198, 28, 0x1},  // republicbolivarianavenezuela
	{8378, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{8342, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{40747, 232, 30, 0x1},  // northernmarianaislandsamerican
	{45877, 14, 5, 0x1},    // cesko
	{17084, 4, 5, 0x81},    // #2aus
	{46559, 625, 5, 0x1},   // #6thi
	{42785, 59, 11, 0x1},   // birkinafaso
	{22480, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{49662, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7468, 514, 10, 0x2},   // yugoslavia
	{5258, 70, 8, 0x1},     // zanzibar
	{36329, 578, 5, 0x1},   // #5sal
	{54336, 16, 23, 0x1},   // bondsrepubliekduitsland
	{55316, 152, 19, 0x1},  // solomonislandsstate
	{46968, 588, 5, 0x1},   // #6ven
	{46963, 609, 5, 0x1},   // #6van
	{37193, 300, 5, 0x1},   // #5spn
	{11200, 223, 8, 0x1},   // guyanafr
	{32136, 213, 26, 0x1},  // indianoceanchristmasisland
	{27312, 245, 5, 0x81},  // #4239
	{43977, 217, 24, 0x1},  // malvinasfalklandeilanden
	{62669, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{873, 232, 28, 0x1},    // northernmarianascommonwealth
	{704, 76, 16, 0x1},     // republicofguinea
	{31049, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{16626, 145, 19, 0x1},  // filipijnserepubliek
	{35753, 88, 10, 0x1},   // mauretania
	{24512, 45, 8, 0x1},    // roumania
	{15410, 110, 17, 0x1},  // republiekzimbabwe
	{56563, 202, 7, 0x1},   // nethant
	{60990, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{16235, 165, 6, 0x1},   // #3ydye
	{64075, 123, 16, 0x1},  // islamicrepofiran
	{329, 198, 25, 0x21},   // venezuelarepbolivarianade
	{54086, 6, 12, 0x1},    // azerbajdzjan
	{38120, 175, 17, 0x1},  // republiccostarica
	{1739, 59, 20, 0x21},   // republicofuppervolta
	{34337, 26, 17, 0x1},   // magyarkoztarsasag
	{55297, 241, 16, 0x1},  // palestinestateof
	{10320, 106, 18, 0x1},  // republictanganyika
	{13355, 150, 18, 0x1},  // saudiarabiakingdom
	{42742, 162, 16, 0x1},  // republiekvanuatu
	{15868, 138, 9, 0x1},   // uniebirma
	{29092, 418, 5, 0x1},   // #5900
	{40077, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{8982, 23, 7, 0x1},     // georgia
	{14848, 15, 3, 0x1},    // ddr
	{34437, 356, 5, 0x1},   // #5mas
	{45935, 458, 5, 0x1},   // #6sol
	{48318, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{27262, 178, 5, 0x81},  // #4214
	{50911, 220, 26, 0x1},  // overzeesterritorygibraltar
	{3224, 94, 6, 0x21},    // ruanda
	{27272, 193, 5, 0x81},  // #4222
	{27307, 217, 5, 0x81},  // #4238
	{21208, 226, 5, 0x81},  // #2hmd
	{4866, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{26184, 254, 5, 0x81},  // #2vat
	{5354, 71, 24, 0x1},    // formerunitedarabrepublic
	{21253, 148, 16, 0x1},  // demvolksrepkorea
	{46298, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39189, 466, 5, 0x1},   // #6570
	{45997, 300, 5, 0x1},   // #6spn
	{4050, 94, 14, 0x21},   // republicrwanda
	{49345, 255, 20, 0x1},  // virginislandsbritish
	{58161, 17, 16, 0x1},   // kingdomofdenmark
	{61592, 155, 20, 0x1},  // republicoftajikistan
	{32111, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{12505, 229, 6, 0x1},   // jersey
	{61162, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{34582, 389, 5, 0x1},   // #5mlt
	{32362, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16623, 633, 5, 0x1},   // #2afi
	{13417, 176, 12, 0x1},  // republiccuba
	{36366, 483, 5, 0x1},   // #5sin
	{59820, 35, 19, 0x1},   // principautedemonaco
	{45952, 531, 5, 0x1},   // #6som
	{5248, 106, 10, 0x1},   // tanganyika
	{54245, 253, 42, 0x1},  // amerikaanseondergeschikteafgelegeneilanden
	{7339, 10, 21, 0x1},    // formerbyelorussianssr
	{5571, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{42645, 66, 11, 0x1},   // uniecomoren
	{11434, 63, 14, 0x1},   // formercameroon
	{46403, 118, 18, 0x1},  // kypriakidimokratia
	{48433, 188, 18, 0x1},  // mexicounitedstates
	{34115, 24, 16, 0x1},   // hellenicrepublic
	{17581, 24, 15, 0x1},   // kingdomofgreece
	{39184, 382, 5, 0x1},   // #6565
	{39194, 547, 5, 0x1},   // #6571
	{46002, 593, 5, 0x1},   // #6sri
	{8419, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{14652, 164, 7, 0x1},   // yemenar
	{6999, 230, 22, 0x1},   // overseasterritorymacao
	{13952, 108, 11, 0x1},  // afrikaborwa
	{14025, 223, 11, 0x1},  // fransguyana
	{42656, 435, 5, 0x1},   // #6ita
	{43395, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33545, 127, 19, 0x1},  // republiekkazachstan
	{35473, 461, 5, 0x1},   // #5mya
	{5296, 139, 8, 0x1},    // mongolia
	{11874, 32, 17, 0x1},   // republiclithuania
	{46448, 618, 5, 0x1},   // #6taj
	{2260, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{32315, 23, 16, 0x1},   // republiekgeorgie
	{37010, 531, 5, 0x1},   // #5som
	{29408, 56, 14, 0x1},   // angolarepublic
	{44759, 165, 18, 0x1},  // republicsouthyemen
	{51486, 160, 10, 0x1},  // ozbekiston
	{4177, 234, 27, 0x1},   // overzeesterritorymartinique
	{36257, 24, 16, 0x1},   // republicofgreece
	{39199, 620, 5, 0x1},   // #6572
	{21824, 52, 7, 0x1},    // turkiye
	{36007, 220, 9, 0x1},   // gibraltar
	{31601, 73, 15, 0x1},   // ethiopianempire
	{42142, 52, 7, 0x1},    // turkije
	{39987, 107, 16, 0x1},  // republiekoeganda
	{36388, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{16707, 210, 23, 0x1},  // territoryofcocosislands
	{50440, 128, 5, 0x1},   // #7kgz
	{15373, 123, 10, 0x1},  // persiairan
	{32031, 95, 7, 0x1},    // assudan
	{26658, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{17707, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16595, 199, 5, 0x81},  // #2abw
	{15803, 157, 18, 0x1},  // eastportugeestimor
	{54196, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{16611, 111, 5, 0x81},  // #2afg
	{43658, 14, 8, 0x1},    // tsjechia
	{34534, 297, 5, 0x1},   // #5mex
	{2489, 243, 13, 0x1},   // reunionisland
	{59879, 240, 23, 0x1},  // gemenebestvanpuertorico
	{36993, 458, 5, 0x1},   // #5sol
	{40730, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{58653, 63, 22, 0x1},   // cameroonunitedrepublic
	{13812, 165, 11, 0x1},  // fmrdemyemen
	{14466, 145, 10, 0x1},  // philipines
	{36501, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6273, 163, 21, 0x1},   // independentstatesamoa
	{54782, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{30509, 125, 7, 0x1},   // alurdun
	{61466, 61, 20, 0x1},   // centralafricanempire
	{43040, 148, 10, 0x1},  // koreanorth
	{1193, 133, 16, 0x21},  // laopeoplesdemrep
	{17109, 201, 23, 0x1},  // alandautonomousprovince
	{7890, 129, 13, 0x1},   // khmerrepublic
	{923, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{12027, 146, 12, 0x1},  // palauislands
	{10285, 92, 5, 0x1},    // niger
	{23437, 3, 16, 0x1},    // republiekarmenie
	{12209, 234, 13, 0x1},  // lamartiniquef
	{37381, 222, 23, 0x1},  // grondterritorygroenland
	{2322, 62, 21, 0x21},   // republicofcotedivoire
	{62359, 146, 13, 0x1},  // beluuerabelau
	{33157, 65, 22, 0x1},   // brazzavilleformercongo
	{52512, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{17089, 5, 5, 0x81},    // #2aut
	{30918, 248, 20, 0x1},  // saintpierremiquelonf
	{4063, 82, 10, 0x1},    // libiastate
	{42889, 136, 23, 0x1},  // maldiveislandssultanate
	{46534, 222, 15, 0x1},  // kalaallitnunaat
	{34450, 350, 5, 0x1},   // #5maw
	{47935, 59, 11, 0x1},   // burkinofaso
	{13968, 179, 17, 0x1},  // republicofecuador
	{42875, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{27267, 179, 5, 0x81},  // #4218
	{41360, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{42368, 241, 21, 0x1},  // palestinianadminareas
	{7229, 5, 15, 0x1},     // republicaustria
	{33256, 417, 5, 0x1},   // #5jam
	{5230, 6, 12, 0x1},     // azerbeidsjan
	{20272, 227, 10, 0x1},  // islandsman
	{46032, 548, 5, 0x1},   // #6sud
	{10240, 186, 15, 0x1},  // saintkittsnevis
	{27777, 92, 5, 0x81},   // #4562
	{27797, 41, 5, 0x81},   // #4578
	{35834, 243, 9, 0x1},   // lareunion
	{32657, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{11992, 38, 5, 0x1},    // malta
	{7058, 42, 20, 0x1},    // aotearoanieuwzeeland
	{16805, 87, 18, 0x1},   // mozambiquerepublic
	{11482, 41, 5, 0x1},    // norge
	{1393, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{65373, 108, 18, 0x1},  // suidafrikarepublic
	{7373, 165, 15, 0x1},   // democraticyemen
	{13902, 153, 18, 0x1},  // syrianarabrepublic
	{30356, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{36035, 181, 17, 0x1},  // republicguatemala
	{17147, 6, 5, 0x81},    // #2aze
	{18822, 72, 14, 0x1},   // stateoferitrea
	{628, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{45502, 38, 17, 0x1},   // repubblikatamalta
	{16749, 201, 5, 0x81},  // #2ala
	{54006, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{20482, 103, 5, 0x1},   // tjaad
	{45768, 599, 5, 0x1},   // #6sie
	{19611, 44, 17, 0x1},   // republiekportugal
	{45695, 502, 5, 0x1},   // #6sau
	{44098, 134, 16, 0x1},  // libaneserepublic
	{52617, 108, 5, 0x1},   // #7rsa
	{15440, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5165, 48, 18, 0x1},    // servieenmontenegro
	{61632, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{34784, 246, 23, 0x1},  // sainthelenaandascension
	{32714, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31758, 402, 5, 0x1},   // #5drc
	{4289, 149, 4, 0x21},   // #9qa
	{4789, 235, 17, 0x1},   // departmentmayotte
	{4244, 168, 19, 0x21},  // commonwealthbahamas
	{31983, 113, 10, 0x1},  // bangladesh
	{9483, 195, 22, 0x1},   // republictrinidadtobago
	{15789, 157, 14, 0x1},  // portugeestimor
	{1105, 10, 11, 0x21},   // bjelorussia
	{22828, 1, 21, 0x1},    // volksrepubliekalbanie
	{15577, 68, 6, 0x1},    // #3aidj
	{42400, 438, 5, 0x1},   // #6ice
	{12673, 27, 15, 0x1},   // republicireland
	{35248, 490, 5, 0x1},   // #5msi
	{29097, 414, 5, 0x1},   // #5910
	{46627, 405, 5, 0x1},   // #6ton
	{36459, 12, 10, 0x1},   // switerland
	{24751, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1945, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{62152, 219, 22, 0x1},  // guernseychannelislands
	{40086, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{16906, 581, 5, 0x81},  // #2ant
	{51165, 110, 16, 0x1},  // republiczimbabwe
	{46641, 505, 5, 0x1},   // #6tun
	{54476, 10, 17, 0x1},   // bjelorussischessr
	{49886, 112, 20, 0x1},  // unitedarabicemirates
	{27327, 201, 5, 0x81},  // #4248
	{61995, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{27387, 634, 5, 0x1},   // #4280
	{56334, 166, 18, 0x1},  // republicaargentina
	{628, 221, 24, 0x1},    // collectiviteitguadeloupe
	{9876, 248, 16, 0x1},   // stpierremiquelon
	{62206, 116, 6, 0x1},   // buthan
	{3282, 82, 8, 0x21},    // libyanaj
	{22181, 76, 13, 0x1},   // guineaconakry
	{39179, 632, 5, 0x1},   // #6560
	{57067, 4, 19, 0x1},    // gemenebestaustralie
	{54782, 246, 20, 0x1},  // sainthelenaascension
	{27707, 91, 5, 0x81},   // #4516
	{49863, 97, 11, 0x1},   // sierreleone
	{22557, 77, 27, 0x1},   // islamitischerepubliekgambia
	{29275, 1, 22, 0x1},    // albanesevolksrepubliek
	{4073, 66, 7, 0x1},     // comoren
	{19738, 7, 14, 0x1},    // kingdombelgium
	{31760, 64, 3, 0x1},    // drc
	{35286, 123, 19, 0x1},  // iranislandsrepublic
	{17504, 206, 22, 0x1},  // sinteustatiusenbonaire
	{44016, 217, 23, 0x1},  // falklandislandsmalvinas
	{10926, 98, 22, 0x1},   // somaliafederalrepublic
	{20697, 208, 14, 0x1},  // bermudabritish
	{9505, 128, 20, 0x1},   // republicofkyrgyzstan
	{12323, 37, 24, 0x1},   // republicofnorthmacedonia
	{4850, 120, 21, 0x21},  // micronesiafedstatesof
	{23386, 239, 20, 0x1},  // pitcairngroupislands
	{33522, 319, 5, 0x1},   // #5jpn
	{56201, 197, 11, 0x1},  // sintvincent
	{27287, 73, 5, 0x81},   // #4231
	{52795, 46, 5, 0x1},    // #7rus
	{16797, 87, 18, 0x1},   // republicmozambique
	{8169, 100, 7, 0x1},    // saotome
	{15600, 202, 6, 0x1},   // #3anhh
	{61850, 65, 13, 0x1},   // kongovolksrep
	{64228, 153, 17, 0x1},  // arabrepublicsyria
	{34664, 246, 20, 0x1},  // ascensionsainthelena
	{8530, 48, 19, 0x1},    // fryserbiamontenegro
	{52076, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{6962, 199, 21, 0x1},   // kofthenetherlandaruba
	{35409, 47, 18, 0x1},   // republieksanmarino
	{4589, 235, 18, 0x1},   // departementmayotte
	{52735, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{47604, 113, 10, 0x1},  // bangladesj
	{56596, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{60785, 133, 7, 0x1},   // laospdr
	{5950, 218, 16, 0x1},   // territoryfaeroer
	{36740, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{31093, 21, 16, 0x1},   // republicoffrance
	{26501, 128, 8, 0x1},   // kirgizia
	{46727, 128, 17, 0x1},  // republickirgistan
	{22939, 230, 5, 0x81},  // #2mac
	{34273, 119, 21, 0x1},  // matanitutugalalaoviti
	{27667, 35, 5, 0x81},   // #4492
	{57966, 123, 19, 0x1},  // islamicrepubliciran
	{19388, 18, 11, 0x1},   // statespanje
	{59704, 236, 17, 0x1},  // nouvellecaledonie
	{16754, 1, 5, 0x81},    // #2alb
	{45904, 635, 5, 0x1},   // #6slv
	{37377, 481, 5, 0x1},   // #5svg
	{2001, 237, 24, 0x1},   // norfolkislandsaustralian
	{27282, 636, 5, 0x1},   // #4230
	{35006, 117, 20, 0x1},  // peoplesrepublicchina
	{17272, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31760, 64, 7, 0x1},    // drcongo
	{31019, 178, 15, 0x1},  // dominicaanserep
	{39144, 572, 5, 0x1},   // #6530
	{34687, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{46134, 569, 5, 0x1},   // #6swd
	{35845, 241, 28, 0x1},  // palestinianoccupiedterritory
	{25110, 69, 15, 0x1},   // republicalgeria
	{27782, 93, 5, 0x81},   // #4566
	{34163, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37045, 95, 23, 0x1},   // sudandemocraticrepublic
	{17778, 121, 17, 0x1},  // republikindonesia
	{32624, 278, 5, 0x1},   // #5hai
	{53785, 127, 8, 0x1},   // kazachia
	{51850, 36, 12, 0x1},   // repofmoldova
	{32021, 95, 17, 0x1},   // jumhuriyatassudan
	{35297, 67, 19, 0x1},   // republicofcaboverde
	{10212, 186, 28, 0x1},  // stchristophernevisfederation
	{22584, 88, 25, 0x1},   // islamicrepublicmauritania
	{65213, 139, 13, 0x1},  // mongoliastate
	{36320, 386, 5, 0x1},   // #5saf
	{16744, 200, 5, 0x81},  // #2aia
	{45899, 485, 5, 0x1},   // #6slu
	{53000, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{42430, 163, 21, 0x1},  // samoaindependentstate
	{27297, 19, 5, 0x81},   // #4233
	{45763, 513, 5, 0x1},   // #6sey
	{12622, 173, 5, 0x1},   // chile
	{7206, 162, 7, 0x1},    // vanuatu
	{40346, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{39149, 579, 5, 0x1},   // #6531
	{35073, 252, 19, 0x1},  // chinataiwanprovince
	{43575, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{58057, 20, 5, 0x1},    // suomi
	{63596, 147, 14, 0x1},  // papaunewguinea
	{32766, 629, 5, 0x1},   // #5hun
	{48757, 68, 5, 0x1},    // #7dji
	{62383, 253, 23, 0x1},  // usaminoroutlyingislands
	{37714, 174, 19, 0x1},  // republicadecolombia
	{765, 234, 10, 0x1},    // martinique
	{42475, 315, 5, 0x1},   // #6ire
	{5119, 198, 4, 0x21},   // #9ve
	{3344, 210, 15, 0x1},   // keelingeilanden
	{32629, 576, 5, 0x1},   // #5hon
	{12156, 45, 16, 0x1},   // republicroemenia
	{57973, 123, 12, 0x1},  // republiciran
	{2169, 74, 4, 0x21},    // #9ga
	{18284, 167, 14, 0x1},  // antiguaandbarb
	{16428, 116, 6, 0x1},   // boetan
	{3064, 229, 4, 0x21},   // #9je
	{9856, 41, 19, 0x1},    // koninkrijknoorwegen
	{37623, 101, 9, 0x1},   // swazliand
	{22497, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{6591, 81, 7, 0x1},     // liberia
	{25642, 155, 5, 0x81},  // #2tjk
	{27292, 72, 5, 0x81},   // #4232
	{40086, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{32075, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{2965, 249, 26, 0x1},   // saintmaartennederlandspart
	{27397, 220, 5, 0x81},  // #4292
	{35182, 252, 21, 0x1},  // taiwanprovinceofchina
	{39169, 358, 5, 0x1},   // #6552
	{65029, 62, 18, 0x1},   // republicivorycoast
	{19730, 119, 4, 0x1},   // viti
	{884, 45, 32, 0x21},    // roemeensesocialistischerepubliek
	{27702, 143, 5, 0x81},  // #4512
	{30568, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{11268, 83, 7, 0x1},    // lesotho
	{13293, 57, 18, 0x1},   // republikayuburundi
	{50343, 127, 20, 0x1},  // republicofkazakhstan
	{50636, 131, 5, 0x1},   // #7kor
	{50422, 127, 5, 0x1},   // #7kaz
	{2204, 223, 4, 0x21},   // #9gf
	{62160, 219, 22, 0x1},  // channelislandsguernsey
	{22944, 231, 5, 0x81},  // #2maf
	{16815, 193, 18, 0x1},  // republicelsalvador
	{20195, 171, 20, 0x1},  // unitedstatesofbrazil
	{15220, 24, 5, 0x1},    // ellas
	{46632, 473, 5, 0x1},   // #6tri
	{2332, 62, 21, 0x21},   // cotedivoireivorycoast
	{50177, 73, 17, 0x1},   // socialistethiopia
	{41960, 170, 26, 0x1},  // boliviamultinationalestaat
	{48175, 147, 17, 0x1},  // nieuwguineapapoua
	{6872, 95, 17, 0x1},    // presecessionsudan
	{33214, 27, 16, 0x1},   // republiekierland
	{18435, 43, 14, 0x1},   // polandrepublic
	{3510, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{21077, 141, 13, 0x1},  // republicnepal
	{39764, 250, 18, 0x1},  // caicosislandsturks
	{39174, 350, 5, 0x1},   // #6553
	{20065, 21, 5, 0x81},   // #2fra
	{30568, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64760, 164, 8, 0x1},   // repyemen
	{14003, 223, 11, 0x1},  // fransguiana
	{29619, 166, 19, 0x1},  // argentijnserepublic
	{1809, 64, 30, 0x21},   // democratischerepubliekvancongo
	{10843, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{32535, 237, 19, 0x1},  // teratriofnorfkailen
	{35198, 252, 19, 0x1},  // chinataiwanrepublic
	{4394, 151, 4, 0x21},   // #9sg
	{5153, 255, 4, 0x21},   // #9vg
	{29202, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{16935, 85, 12, 0x1},   // madagasikara
	{42453, 163, 17, 0x1},  // westernsamoasamoa
	{2450, 219, 4, 0x21},   // #9gg
	{27542, 80, 5, 0x81},   // #4404
	{37379, 197, 3, 0x1},   // svg
	{27672, 139, 5, 0x81},  // #4496
	{45852, 236, 17, 0x1},  // nouvellecaledonia
	{41337, 12, 8, 0x1},    // svizzera
	{21218, 25, 5, 0x81},   // #2hrv
	{27302, 218, 5, 0x81},  // #4234
	{27322, 20, 5, 0x81},   // #4246
	{49809, 121, 18, 0x1},  // republiekindonesie
	{1361, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{51233, 148, 10, 0x1},  // northkorea
	{29352, 79, 10, 0x1},   // equaguinea
	{33907, 181, 18, 0x1},  // republiekguatemala
	{20397, 119, 21, 0x1},  // fijieilandenrepubliek
	{1801, 182, 26, 0x1},   // cooperatieverepublicguyana
	{4386, 95, 4, 0x21},    // #9sd
	{55777, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{64478, 181, 9, 0x1},   // gautemala
	{6284, 163, 10, 0x1},   // statesamoa
	{39079, 337, 5, 0x1},   // #6481
	{8787, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13471, 124, 12, 0x1},  // republicirak
	{2173, 180, 4, 0x21},   // #9gd
	{35776, 71, 14, 0x1},   // egyptarabrepof
	{15944, 131, 9, 0x1},   // repskorea
	{45718, 47, 21, 0x1},   // repubblicadisanmarino
	{61199, 82, 15, 0x1},   // koninkrijklibie
	{10888, 226, 11, 0x1},  // heardisland
	{27682, 39, 5, 0x81},   // #4499
	{34993, 416, 5, 0x1},   // #5mon
	{50950, 244, 14, 0x1},  // stateofvietnam
	{11119, 183, 17, 0x1},  // republiekhonduras
	{2935, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{57891, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{31275, 279, 5, 0x1},   // #5cub
	{42103, 280, 5, 0x1},   // #6frn
	{20940, 231, 18, 0x1},  // frenchpartstmartin
	{46121, 620, 5, 0x1},   // #6swa
	{39164, 357, 5, 0x1},   // #6551
	{62504, 51, 13, 0x1},   // kingdomzweden
	{60452, 244, 12, 0x1},  // statevietnam
	{24417, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{65456, 111, 28, 0x1},  // islamitischestaatafghanistan
	{59412, 68, 27, 0x1},   // territoryoftheafarsandissas
	{4497, 14, 13, 0x1},    // czechrepublic
	{50736, 132, 5, 0x1},   // #7kuw
	{4390, 51, 4, 0x21},    // #9se
	{5111, 254, 4, 0x21},   // #9va
	{6620, 48, 20, 0x1},    // unieserviamontenegro
	{23463, 90, 5, 0x81},   // #2mwi
	{39084, 302, 5, 0x1},   // #6482
	{17642, 131, 10, 0x1},  // repofkorea
	{1099, 57, 4, 0x21},    // #9bi
	{2616, 205, 4, 0x21},   // taaf
	{2177, 23, 4, 0x21},    // #9ge
	{33837, 79, 15, 0x1},   // guineequatorial
	{17976, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27567, 133, 5, 0x81},  // #4418
	{5370, 164, 13, 0x1},   // republicjemen
	{58532, 58, 14, 0x1},   // republiekbenin
	{38282, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{34553, 596, 5, 0x1},   // #5mli
	{23210, 86, 5, 0x81},   // #2mli
	{27677, 36, 5, 0x81},   // #4498
	{32961, 145, 23, 0x1},  // commonwealthphilippines
	{4923, 243, 25, 0x1},   // overseasdepartmentreunion
	{46816, 410, 5, 0x1},   // #6tuv
	{9723, 144, 23, 0x1},   // jamhuryatislamipakistan
	{36870, 129, 17, 0x1},  // cambodiakampuchea
	{44045, 197, 23, 0x1},  // stvincentendegrenadinen
	{15896, 97, 19, 0x1},   // sierraleonerepublic
	{25511, 104, 5, 0x81},  // #2tgo
	{12543, 138, 19, 0x1},  // burmaunionofmyanmar
	{27402, 130, 5, 0x81},  // #4296
	{4156, 227, 3, 0x1},    // man
	{30612, 374, 5, 0x1},   // #5cam
	{30812, 373, 5, 0x1},   // #5cdi
	{45681, 152, 14, 0x1},  // salomonislands
	{49338, 255, 27, 0x1},  // britishvirginislandsbritish
	{24109, 143, 5, 0x81},  // #2omn
	{42834, 27, 14, 0x1},   // ierserepubliek
	{4976, 117, 13, 0x1},   // chinamainland
	{39597, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{64883, 31, 13, 0x1},   // liechtenstien
	{4367, 152, 4, 0x21},   // #9sb
	{55358, 254, 23, 0x1},  // vaticancitystateholysee
	{8139, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{39089, 342, 5, 0x1},   // #6483
	{1095, 114, 4, 0x21},   // #9bh
	{2352, 203, 22, 0x1},   // territoryamericansamoa
	{9515, 128, 18, 0x1},   // kyrgyzstanrepublic
	{3003, 249, 20, 0x1},   // saintmartindutchpart
	{4835, 120, 25, 0x21},  // federalstatesofmicronesia
	{61969, 28, 15, 0x1},   // icelandrepublic
	{34402, 424, 5, 0x1},   // #5mal
	{463, 45, 15, 0x21},    // kingdomroemenia
	{15163, 191, 9, 0x1},   // piruwsuyu
	{25741, 105, 5, 0x81},  // #2tun
	{38904, 348, 5, 0x1},   // #6359
	{38804, 448, 5, 0x1},   // #6305
	{1534, 123, 10, 0x21},  // iranempire
	{147, 94, 19, 0x21},    // republiquerwandaise
	{25719, 158, 5, 0x81},  // #2ton
	{51816, 30, 15, 0x1},   // republiekitalie
	{2599, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{54118, 169, 15, 0x1},  // britishhonduras
	{9044, 89, 9, 0x1},     // mauritius
	{45595, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{7831, 46, 12, 0x1},    // sovietrussia
	{30887, 585, 5, 0x1},   // #5chn
	{51766, 217, 8, 0x1},   // malvinen
	{270, 147, 12, 0x21},   // papuanguinea
	{10063, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{30092, 186, 24, 0x1},  // saintkittsnevisfederatia
	{50533, 135, 8, 0x1},   // srilanka
	{36409, 144, 23, 0x1},  // pakistanislamicrepublic
	{62215, 43, 19, 0x1},   // volksrepubliekpolen
	{55719, 13, 4, 0x1},    // cssr
	{4382, 102, 4, 0x21},   // #9sc
	{21756, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{59296, 67, 20, 0x1},   // kaapverdischeislands
	{5115, 197, 4, 0x21},   // #9vc
	{30631, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{5210, 259, 4, 0x21},   // #9xk
	{39094, 345, 5, 0x1},   // #6484
	{44599, 28, 7, 0x1},    // iceland
	{31559, 421, 5, 0x1},   // #5dji
	{31624, 271, 5, 0x1},   // #5dom
	{64255, 31, 12, 0x1},   // lichtenstein
	{3276, 187, 4, 0x21},   // #9lc
	{27537, 125, 5, 0x81},  // #4400
	{37545, 106, 12, 0x1},  // tanzaniaurep
	{41666, 50, 17, 0x1},   // slovenianrepublic
	{6148, 251, 15, 0x1},   // tokelaueilanden
	{36168, 296, 5, 0x1},   // #5qat
	{34315, 430, 5, 0x1},   // #5mac
	{28297, 343, 5, 0x1},   // #5140
	{50030, 111, 23, 0x1},  // afghanistanislamicstate
	{10423, 165, 16, 0x1},  // formersouthyemen
	{31267, 449, 5, 0x1},   // #5cro
	{27102, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{27317, 119, 5, 0x81},  // #4242
	{10314, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{1731, 237, 14, 0x1},   // norfolkislands
	{30627, 272, 5, 0x1},   // #5cao
	{47304, 9, 17, 0x1},    // bosniehercegovina
	{11833, 108, 10, 0x1},  // zuidafrika
	{16636, 5, 19, 0x1},    // republiekoostenrijk
	{2758, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{26341, 57, 16, 0x1},   // republiekburundi
	{32458, 68, 20, 0x1},   // afarsendeissasgebied
	{23319, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{42519, 630, 5, 0x1},   // #6irn
	{1103, 58, 4, 0x21},    // #9bj
	{2454, 75, 4, 0x21},    // #9gh
	{13579, 104, 12, 0x1},  // republictogo
	{2765, 29, 4, 0x21},    // #9il
	{15970, 214, 8, 0x1},   // caymanis
	{3261, 134, 4, 0x21},   // #9lb
	{31236, 29, 14, 0x1},   // medinatyisrael
	{24849, 22, 15, 0x1},   // grootbrittannia
	{34548, 464, 5, 0x1},   // #5mld
	{4745, 120, 17, 0x21},  // micronesiafederal
	{2803, 223, 18, 0x21},  // frenchguyanafrench
	{95, 207, 35, 0x1},     // overzeesegemeenschapsaintbarthelemy
	{4976, 117, 5, 0x1},    // china
	{4321, 196, 22, 0x1},   // uruguayeasternrepublic
	{30622, 577, 5, 0x1},   // #5can
	{43608, 73, 23, 0x1},   // excludeseritreaethiopia
	{30882, 637, 5, 0x1},   // #5chl
	{39159, 340, 5, 0x1},   // #6541
	{63127, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{31190, 345, 5, 0x1},   // #5con
	{19760, 178, 20, 0x1},  // dominikaanserepublic
	{52452, 45, 5, 0x1},    // #7rou
	{1255, 40, 24, 0x21},   // koninkrijkdernederlanden
	{6220, 244, 12, 0x1},   // vietnamstate
	{45937, 152, 8, 0x1},   // solomons
	{4346, 150, 4, 0x21},   // #9sa
	{5095, 253, 4, 0x21},   // #9um
	{14842, 15, 9, 0x1},    // formerddr
	{13591, 146, 15, 0x1},  // republicofpalau
	{7763, 95, 14, 0x1},    // sudanuntil2011
	{39099, 402, 5, 0x1},   // #6490
	{1130, 208, 4, 0x21},   // #9bm
	{58639, 63, 22, 0x1},   // unitedrepubliccameroon
	{2458, 220, 4, 0x21},   // #9gi
	{2769, 227, 4, 0x21},   // #9im
	{3068, 185, 4, 0x21},   // #9jm
	{3257, 133, 4, 0x21},   // #9la
	{2984, 16, 28, 0x21},   // formerfederalrepublicgermany
	{3374, 64, 11, 0x21},   // demrepcongo
	{21409, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2692, 201, 29, 0x1},   // overseasterritoryalandislands
	{46489, 541, 5, 0x1},   // #6taz
	{274, 138, 26, 0x1},    // republiekderunievanmyanmar
	{9914, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{38559, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{34310, 413, 5, 0x1},   // #5maa
	{31681, 186, 23, 0x1},  // saintchristopherennevis
	{38839, 389, 5, 0x1},   // #6338
	{25695, 157, 5, 0x81},  // #2tls
	{46744, 511, 5, 0x1},   // #6tur
	{3902, 240, 19, 0x1},   // territorypuertorico
	{53696, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{45705, 638, 5, 0x1},   // #6ser
	{184, 86, 4, 0x1},      // mali
	{59187, 129, 21, 0x1},  // democratischkampuchea
	{46040, 523, 5, 0x1},   // #6sur
	{46139, 298, 5, 0x1},   // #6swz
	{29165, 73, 9, 0x1},    // abessinia
	{9752, 244, 11, 0x1},   // zuidvietnam
	{39154, 304, 5, 0x1},   // #6540
	{22517, 217, 8, 0x1},   // malvinas
	{31003, 622, 5, 0x1},   // #5com
	{32759, 25, 7, 0x1},    // kroatia
	{13373, 150, 19, 0x1},  // saoediarabiakingdom
	{4435, 96, 4, 0x21},    // #9sn
	{4931, 243, 17, 0x1},   // departmentreunion
	{3743, 68, 19, 0x1},    // afarsissasterritory
	{31642, 62, 9, 0x1},    // ivoorkust
	{86, 6, 9, 0x1},        // azerbajan
	{50458, 130, 5, 0x1},   // #7kir
	{1126, 207, 4, 0x21},   // #9bl
	{2482, 76, 4, 0x21},    // #9gn
	{21087, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{16957, 166, 5, 0x81},  // #2arg
	{2773, 122, 4, 0x21},   // #9in
	{3191, 186, 4, 0x21},   // #9kn
	{22351, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{32788, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3949, 40, 4, 0x21},    // #9nl
	{23200, 137, 5, 0x81},  // #2mhl
	{44123, 105, 17, 0x1},  // republicoftunisia
	{60581, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{58738, 157, 12, 0x1},  // timorlorosae
	{38884, 635, 5, 0x1},   // #6349
	{38844, 368, 5, 0x1},   // #6339
	{5394, 31, 13, 0x1},    // liechtenstein
	{47380, 103, 15, 0x1},  // republiektsjaad
	{15373, 123, 6, 0x1},   // persia
	{31447, 360, 5, 0x1},   // #5cyp
	{43906, 239, 29, 0x1},  // grondterritorypitcairnislands
	{21007, 101, 17, 0x1},  // eswatiniswaziland
	{6824, 70, 14, 0x1},    // formerzanzibar
	{13960, 94, 16, 0x1},   // rwandeserepublic
	{2105, 165, 8, 0x1},    // yemendem
	{30892, 519, 5, 0x1},   // #5col
	{4439, 98, 4, 0x21},    // #9so
	{29414, 48, 16, 0x1},   // republicofserbia
	{20042, 119, 5, 0x81},  // #2fji
	{1138, 170, 4, 0x21},   // #9bo
	{64627, 109, 13, 0x1},  // noordrhodesie
	{1919, 178, 4, 0x21},   // #9do
	{5009, 106, 22, 0x1},   // unitedrepublictanzania
	{2777, 228, 4, 0x21},   // #9io
	{44001, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3072, 125, 4, 0x21},   // #9jo
	{3953, 41, 4, 0x21},    // #9no
	{14883, 56, 6, 0x1},    // angola
	{34335, 393, 5, 0x1},   // #5mag
	{48823, 58, 17, 0x1},   // republicofdahomey
	{22463, 233, 17, 0x1},  // montserratbritish
	{8169, 100, 12, 0x1},   // saotomeandpr
	{38630, 203, 24, 0x1},  // territoryofamericansamoa
	{33168, 64, 22, 0x1},   // formercongoleopoldstad
	{51261, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{1022, 104, 19, 0x21},  // republiquetogolaise
	{25300, 54, 21, 0x1},   // unitedstatesofamerica
	{35143, 252, 22, 0x1},  // chineseprovincietaiwan
	{54043, 107, 15, 0x1},  // republiekuganda
	{34006, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{31890, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{56520, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{8169, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{1073, 188, 18, 0x1},   // unitedstatesmexico
	{20873, 27, 7, 0x1},    // ierland
	{4427, 97, 4, 0x21},    // #9sl
	{4050, 82, 18, 0x1},    // unitedkingdomlibia
	{5161, 161, 4, 0x21},   // #9vn
	{63449, 182, 13, 0x1},  // britishguiana
	{8712, 239, 22, 0x1},   // territoryafhvkpitcairn
	{9093, 120, 17, 0x1},   // micronesiafedstat
	{62784, 231, 18, 0x1},  // stmartinfrenchpart
	{46324, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{1134, 115, 4, 0x21},   // #9bn
	{9876, 248, 17, 0x1},   // stpierremiquelonf
	{2474, 222, 4, 0x21},   // #9gl
	{35506, 89, 18, 0x1},   // republiekmauritius
	{60524, 100, 16, 0x1},  // saotomeyprincipe
	{16921, 112, 5, 0x81},  // #2are
	{20311, 250, 21, 0x1},  // caicosislandsandturks
	{31103, 21, 15, 0x1},   // franceanddomtom
	{43504, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{61162, 22, 15, 0x1},   // grootbrittannie
	{28302, 564, 5, 0x1},   // #5145
	{63078, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{43985, 217, 24, 0x1},  // falklandeilandenmalvinas
	{25700, 595, 5, 0x1},   // #2tmp
	{28292, 533, 5, 0x1},   // #5135
	{4965, 225, 11, 0x1},   // hongkongsar
	{63555, 186, 22, 0x1},  // stkittsnevisfederation
	{58375, 194, 15, 0x1},  // republicsurinam
	{9304, 121, 21, 0x1},   // unitedstatesindonesia
	{59042, 164, 12, 0x1},  // kingdomjemen
	{25612, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{25506, 103, 5, 0x81},  // #2tcd
	{2861, 162, 7, 0x1},    // vanuata
	{3212, 191, 14, 0x21},  // republicofperu
	{9786, 141, 10, 0x1},   // statenepal
	{3208, 57, 17, 0x1},    // republicboeroendi
	{54450, 122, 18, 0x1},  // bharatiyaganarajya
	{51288, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{19709, 68, 8, 0x1},    // djiboeti
	{4431, 47, 4, 0x21},    // #9sm
	{5157, 256, 4, 0x21},   // #9vi
	{14213, 218, 10, 0x1},  // faeroeisds
	{865, 204, 4, 0x21},    // #9aq
	{969, 9, 4, 0x21},      // #9ba
	{1915, 177, 4, 0x21},   // #9dm
	{2478, 77, 4, 0x21},    // #9gm
	{3187, 66, 4, 0x21},    // #9km
	{22986, 36, 5, 0x81},   // #2mda
	{27552, 131, 5, 0x81},  // #4410
	{3945, 189, 4, 0x21},   // #9ni
	{40632, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{48145, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{28307, 517, 5, 0x1},   // #5150
	{38889, 565, 5, 0x1},   // #6350
	{36720, 117, 15, 0x1},  // chinaprmainland
	{21375, 26, 5, 0x81},   // #2hun
	{21703, 111, 13, 0x1},  // afghanistanir
	{44799, 332, 13, 0x82}, // republiccongo
	{36434, 77, 9, 0x1},    // thegambia
	{26362, 255, 5, 0x81},  // #2vgb
	{11595, 21, 14, 0x1},   // frenchrepublic
	{46012, 372, 5, 0x1},   // #6stp
	{4154, 45, 14, 0x1},    // romaniakingdom
	{37420, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{23736, 214, 13, 0x1},  // caymanislands
	{57365, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4410, 247, 4, 0x21},   // #9sj
	{2361, 203, 21, 0x1},   // americansamoaamerican
	{50435, 80, 5, 0x1},    // #7ken
	{869, 166, 4, 0x21},    // #9ar
	{59591, 88, 20, 0x1},   // islamitrepmauritanie
	{62732, 231, 17, 0x1},  // stmartinfransdeel
	{3094, 126, 4, 0x21},   // #9jp
	{12273, 194, 18, 0x1},  // dutchguianasurinam
	{2220, 223, 22, 0x1},   // departmentfrenchguiana
	{22961, 84, 5, 0x81},   // #2mar
	{29458, 48, 24, 0x1},   // frserbiamontenegroserbia
	{34320, 594, 5, 0x1},   // #5mad
	{22833, 1, 16, 0x1},    // republiekalbanie
	{16535, 101, 19, 0x1},  // koninkrijkswaziland
	{4155, 143, 4, 0x1},    // oman
	{55639, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{12919, 71, 16, 0x1},   // koninkrijkegypte
	{58155, 41, 13, 0x1},   // norwaykingdom
	{60870, 65, 19, 0x1},   // volksrepubliekkongo
	{6934, 199, 23, 0x1},   // arubakingdomnetherlands
	{30198, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{25515, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{57848, 55, 20, 0x1},   // voormaligjoegoslavie
	{48796, 166, 17, 0x1},  // argentinerepublic
	{3023, 15, 11, 0x21},   // germanyeast
	{25646, 84, 14, 0x1},   // kingdommarokko
	{33785, 134, 16, 0x1},  // lebaneserepublic
	{14643, 164, 26, 0x1},  // northsanayemenarabrepublic
	{32234, 85, 18, 0x1},   // madagascarmalagasy
	{46269, 48, 25, 0x1},   // unievanservieenmontenegro
	{1447, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{4273, 241, 4, 0x21},   // #9ps
	{4414, 49, 4, 0x21},    // #9sk
	{34634, 168, 20, 0x1},  // gemenebestderbahamas
	{5083, 22, 4, 0x21},    // #9uk
	{5206, 163, 4, 0x21},   // #9ws
	{51151, 37, 5, 0x1},    // #7mkd
	{2444, 235, 7, 0x1},    // mayotte
	{935, 203, 4, 0x21},    // #9as
	{8114, 16, 7, 0x1},     // germany
	{3911, 93, 22, 0x21},   // nigeriafederalrepublic
	{31568, 351, 5, 0x1},   // #5dma
	{1893, 17, 4, 0x21},    // #9dk
	{2505, 245, 4, 0x21},   // #9gs
	{44133, 105, 16, 0x1},  // tunisianrepublic
	{2709, 201, 5, 0x1},    // aland
	{39059, 452, 5, 0x1},   // #6452
	{3294, 135, 4, 0x21},   // #9lk
	{27547, 148, 5, 0x81},  // #4408
	{3517, 232, 13, 0x21},  // noordmarianen
	{13902, 153, 13, 0x1},  // syrianarabrep
	{38894, 360, 5, 0x1},   // #6352
	{43301, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{1770, 59, 18, 0x21},   // uppervoltarepublic
	{25501, 250, 5, 0x81},  // #2tca
	{8205, 178, 12, 0x1},   // dominicanrep
	{48190, 153, 8, 0x1},   // uarsyria
	{53300, 158, 5, 0x1},   // #7tga
	{63856, 46, 14, 0x1},   // russianfederal
	{4406, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{55306, 152, 24, 0x1},  // stateofthesolomonislands
	{4226, 240, 4, 0x21},   // #9pr
	{4398, 246, 4, 0x21},   // #9sh
	{55050, 119, 21, 0x1},  // republiekfijieilanden
	{5633, 121, 5, 0x2},    // indie
	{18357, 130, 18, 0x1},  // ribaberikikiribati
	{24360, 83, 14, 0x1},   // kingdomlesotho
	{939, 5, 4, 0x21},      // #9at
	{9469, 138, 5, 0x1},    // burma
	{15674, 25, 7, 0x1},    // croatia
	{47343, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{986, 172, 4, 0x21},    // #9bb
	{1889, 68, 4, 0x21},    // #9dj
	{2486, 221, 4, 0x21},   // #9gp
	{5383, 31, 24, 0x1},    // fuerstentumliechtenstein
	{2757, 121, 4, 0x21},   // #9id
	{3129, 129, 4, 0x21},   // #9kh
	{16049, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{39054, 599, 5, 0x1},   // #6451
	{3737, 38, 4, 0x21},    // #9mt
	{21648, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{49617, 52, 13, 0x1},   // turkiyeturkey
	{41819, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{26206, 254, 12, 0x1},  // vaticaanstad
	{43568, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10429, 165, 10, 0x1},  // southyemen
	{7184, 61, 11, 0x1},    // ubangishari
	{4229, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{55918, 171, 16, 0x1},  // republicbrazilia
	{28312, 637, 5, 0x1},   // #5155
	{28322, 426, 5, 0x1},   // #5165
	{38859, 404, 5, 0x1},   // #6343
	{51995, 168, 17, 0x1},  // gemenebestbahamas
	{25801, 119, 24, 0x1},  // republicofthefijiislands
	{14945, 15, 9, 0x1},    // gdrformer
	{21695, 111, 19, 0x1},  // republicafghanistan
	{21264, 131, 9, 0x1},   // koreazuid
	{8106, 16, 15, 0x1},    // republicgermany
	{59663, 157, 30, 0x1},  // republicademocraticatimorleste
	{33242, 203, 9, 0x1},   // eastsamoa
	{35829, 243, 14, 0x1},  // iledelareunion
	{28907, 521, 5, 0x1},   // #5680
	{8067, 165, 19, 0x1},   // formersouthernyemen
	{20111, 218, 5, 0x81},  // #2fro
	{4120, 98, 24, 0x21},   // federalerepublieksomalie
	{40070, 244, 12, 0x1},  // vietnamsouth
	{8726, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4402, 50, 4, 0x21},    // #9si
	{5165, 162, 4, 0x21},   // #9vu
	{12944, 71, 24, 0x1},   // arabischerepubliekegypte
	{61580, 10, 20, 0x1},   // bieloruslandrepublic
	{943, 4, 4, 0x21},      // #9au
	{1005, 7, 4, 0x21},     // #9be
	{2501, 79, 4, 0x21},    // #9gq
	{3612, 234, 28, 0x1},   // overseasdepartmentmartinique
	{2761, 27, 4, 0x21},    // #9ie
	{3133, 130, 4, 0x21},   // #9ki
	{35427, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{39049, 621, 5, 0x1},   // #6450
	{3280, 31, 4, 0x21},    // #9li
	{3741, 89, 4, 0x21},    // #9mu
	{619, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27557, 132, 5, 0x81},  // #4414
	{3887, 92, 4, 0x21},    // #9ne
	{27637, 86, 5, 0x81},   // #4466
	{27652, 88, 5, 0x81},   // #4478
	{38061, 147, 23, 0x1},  // territorypapuanewguinea
	{2213, 202, 19, 0x21},  // netherlandsantilles
	{2935, 249, 12, 0x1},   // saintmaarten
	{23041, 40, 26, 0x1},   // thekingdomofthenetherlands
	{20495, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{28287, 554, 5, 0x1},   // #5130
	{56437, 65, 25, 0x1},   // republiekcongobrazzaville
	{9231, 65, 24, 0x1},    // congorepublicbrazzaville
	{26790, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{30763, 188, 22, 0x1},  // unitedmexicaansestates
	{52455, 61, 13, 0x1},   // oubanguichari
	{46421, 628, 5, 0x1},   // #6syr
	{12147, 45, 25, 0x1},   // socialistrepublicroemenia
	{34844, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{19288, 219, 17, 0x1},  // guernseybailiwick
	{40967, 132, 11, 0x1},  // statekuwait
	{21581, 106, 8, 0x1},   // tanzinia
	{61092, 154, 11, 0x1},  // siamkingdom
	{4670, 193, 4, 0x21},   // #9sv
	{9654, 231, 23, 0x1},   // collectivitysaintmartin
	{58724, 157, 19, 0x1},  // timorlesteeasttimor
	{20037, 20, 5, 0x81},   // #2fin
	{1001, 113, 4, 0x21},   // #9bd
	{1666, 67, 4, 0x21},    // #9cv
	{21509, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{3745, 136, 4, 0x21},   // #9mv
	{27562, 128, 5, 0x81},  // #4417
	{5141, 95, 5, 0x1},     // sudan
	{23251, 38, 5, 0x81},   // #2mlt
	{39845, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5914, 238, 4, 0x1},    // niue
	{16672, 56, 5, 0x81},   // #2ago
	{9413, 46, 17, 0x1},    // sovietunionrussia
	{45093, 158, 14, 0x1},  // kingdomoftonga
	{90, 79, 13, 0x21},     // spanishguinea
	{38854, 320, 5, 0x1},   // #6341
	{38899, 604, 5, 0x1},   // #6355
	{38834, 639, 5, 0x1},   // #6331
	{47759, 208, 8, 0x1},   // bermudas
	{35232, 25, 16, 0x1},   // republiekkroatie
	{38829, 435, 5, 0x1},   // #6325
	{47860, 171, 9, 0x1},   // brazillia
	{46331, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{51548, 88, 5, 0x1},    // #7mtn
	{213, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{62926, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4281, 146, 4, 0x21},   // #9pw
	{9255, 65, 18, 0x1},    // congorepublicofthe
	{5079, 107, 4, 0x21},   // #9ug
	{5238, 110, 4, 0x21},   // #9zw
	{6366, 133, 12, 0x1},   // laopeoplesdr
	{947, 199, 4, 0x21},    // #9aw
	{47078, 31, 25, 0x1},   // liechtensteinprincipality
	{1091, 8, 4, 0x21},     // #9bg
	{1713, 212, 4, 0x21},   // #9cw
	{10940, 93, 15, 0x1},   // republicnigeria
	{2517, 78, 4, 0x21},    // #9gw
	{15291, 223, 8, 0x1},   // frguyana
	{3005, 16, 16, 0x21},   // germanyfmrfedrep
	{3125, 128, 4, 0x21},   // #9kg
	{37327, 36, 16, 0x1},   // republiekmoldova
	{3863, 90, 4, 0x21},    // #9mw
	{3941, 93, 4, 0x21},    // #9ng
	{10030, 63, 18, 0x1},   // republicofcameroon
	{22991, 85, 5, 0x81},   // #2mdg
	{14705, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{27662, 188, 5, 0x81},  // #4484
	{41888, 41, 15, 0x1},   // kongeriketnoreg
	{22413, 148, 12, 0x1},  // nkoreademrep
	{44558, 117, 17, 0x1},  // peoplesrepofchina
	{29784, 8, 18, 0x1},    // republikabalgariya
	{51778, 124, 14, 0x1},  // koninkrijkirak
	{557, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{28317, 439, 5, 0x1},   // #5160
	{38849, 638, 5, 0x1},   // #6340
	{17469, 206, 23, 0x1},  // bonaireandsinteustatius
	{54580, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{37508, 106, 21, 0x1},  // tanganyikaandzanzibar
	{45811, 157, 30, 0x1},  // republikademokratikatimorleste
	{59511, 192, 17, 0x1},  // republiekparaguay
	{8055, 207, 12, 0x1},   // stbarthelemy
	{28122, 112, 5, 0x81},  // #4784
	{54682, 228, 27, 0x1},  // indianoceanterritorybritish
	{13276, 95, 6, 0x1},    // soedan
	{31262, 571, 5, 0x1},   // #5cos
	{57370, 256, 30, 0x1},  // territoryamericanvirginislands
	{4565, 100, 4, 0x21},   // #9st
	{3553, 221, 20, 0x1},   // departmentguadeloupe
	{815, 122, 5, 0x1},     // india
	{10013, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{931, 246, 31, 0x1},    // tristandacunhaascensionsthelena
	{7027, 211, 21, 0x1},   // newzealandcookislands
	{49149, 21, 5, 0x1},    // #7fra
	{951, 201, 4, 0x21},    // #9ax
	{1041, 59, 4, 0x21},    // #9bf
	{24411, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4766, 196, 15, 0x1},   // republicuruguay
	{2509, 181, 4, 0x21},   // #9gt
	{2268, 236, 22, 0x1},   // departmentnewcaledonia
	{16989, 3, 5, 0x81},    // #2arm
	{30639, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{35993, 220, 23, 0x1},  // grondterritorygibraltar
	{57310, 150, 18, 0x1},  // kingdomsaudiarabia
	{3358, 34, 4, 0x21},    // #9lv
	{3684, 232, 4, 0x21},   // #9mp
	{55542, 131, 14, 0x1},  // korearepubliek
	{2876, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3891, 237, 4, 0x21},   // #9nf
	{46468, 586, 5, 0x1},   // #6taw
	{50289, 86, 12, 0x1},   // malirepublic
	{30784, 152, 14, 0x1},  // solomonislands
	{9287, 121, 9, 0x1},    // indonesia
	{38879, 627, 5, 0x1},   // #6347
	{46057, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{2546, 26, 15, 0x1},    // hungaryrepublic
	{23260, 162, 17, 0x1},  // republiquevanuatu
	{1227, 22, 6, 0x21},    // verkon
	{45930, 639, 5, 0x1},   // #6snm
	{3469, 249, 16, 0x1},   // landsaintmaarten
	{26450, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{26270, 249, 20, 0x1},  // dutchpartsintmaarten
	{44077, 16, 8, 0x1},    // wgermany
	{59731, 14, 14, 0x1},   // ceskarepublika
	{14437, 197, 9, 0x1},   // stvincent
	{63237, 236, 21, 0x1},  // frafrenchnewcaledonia
	{43089, 20, 17, 0x1},   // republicoffinland
	{21674, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{14648, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{2489, 145, 12, 0x21},  // philippijnen
	{5075, 53, 4, 0x21},    // #9ua
	{5612, 212, 17, 0x1},   // curacaonederlands
	{52180, 26, 24, 0x1},   // peoplesrepublicofhungary
	{37545, 106, 17, 0x1},  // tanzaniaurepublic
	{1324, 10, 4, 0x21},    // #9by
	{1662, 176, 4, 0x21},   // #9cu
	{2645, 71, 23, 0x21},   // egyptunitedarabrepublic
	{13873, 54, 12, 0x1},   // untiedstates
	{38984, 334, 5, 0x1},   // #6402
	{1807, 16, 4, 0x21},    // #9de
	{2513, 224, 4, 0x21},   // #9gu
	{1519, 123, 19, 0x21},  // islandsrepubliciran
	{3109, 80, 4, 0x21},    // #9ke
	{11866, 74, 16, 0x1},   // gaboneserepublic
	{25348, 154, 15, 0x1},  // kingdomthailand
	{3354, 33, 4, 0x21},    // #9lu
	{3698, 234, 4, 0x21},   // #9mq
	{3879, 91, 4, 0x21},    // #9na
	{27632, 136, 5, 0x81},  // #4462
	{27647, 234, 5, 0x81},  // #4474
	{11472, 41, 15, 0x1},   // kongeriketnorge
	{35799, 92, 18, 0x1},   // republicoftheniger
	{60271, 245, 12, 0x1},  // sgeoandtheis
	{38874, 624, 5, 0x1},   // #6346
	{63734, 72, 11, 0x1},   // hagereertra
	{11258, 83, 17, 0x1},   // koninkrijklesotho
	{19514, 118, 14, 0x1},  // cyprusrepublic
	{2149, 65, 8, 0x1},     // congobrz
	{45700, 536, 5, 0x1},   // #6sen
	{45795, 318, 5, 0x1},   // #6skn
	{37741, 67, 11, 0x1},   // capeverdeis
	{57211, 259, 6, 0x1},   // kosova
	{30277, 198, 22, 0x1},  // bolivrepublicvenezuela
	{53472, 155, 5, 0x1},   // #7tjk
	{30851, 342, 5, 0x1},   // #5cha
	{51543, 89, 5, 0x1},    // #7mri
	{54765, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{44984, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8615, 248, 19, 0x1},   // fstpierreetmiquelon
	{2399, 209, 6, 0x1},    // bouvet
	{4277, 44, 4, 0x21},    // #9pt
	{4544, 194, 4, 0x21},   // #9sr
	{26470, 157, 10, 0x1},  // timorleste
	{57643, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{955, 6, 4, 0x21},      // #9az
	{36770, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{36443, 183, 17, 0x1},  // republicahonduras
	{1645, 175, 4, 0x21},   // #9cr
	{38989, 372, 5, 0x1},   // #6403
	{46711, 19, 15, 0x1},   // republicestonia
	{48491, 164, 10, 0x1},  // yemennorth
	{3350, 32, 4, 0x21},    // #9lt
	{3702, 88, 4, 0x21},    // #9mr
	{45112, 241, 20, 0x1},  // westbankandgazastrip
	{37845, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{23417, 87, 5, 0x81},   // #2moz
	{42210, 152, 22, 0x1},  // britsesalomonseilanden
	{9424, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{38869, 605, 5, 0x2},   // #6345
	{45800, 527, 5, 0x1},   // #6slo
	{8905, 53, 6, 0x1},     // ukrain
	{53832, 164, 5, 0x1},   // #7yem
	{37103, 64, 13, 0x1},   // demrepofcongo
	{23842, 228, 14, 0x1},  // chagosarchipel
	{13068, 191, 13, 0x1},  // republiekperu
	{15939, 131, 9, 0x1},   // koreareps
	{51141, 139, 5, 0x1},   // #7mgl
	{4561, 99, 4, 0x21},    // #9ss
	{843, 232, 28, 0x1},    // northernmarianencommonwealth
	{25325, 194, 9, 0x1},   // surinamia
	{50689, 150, 5, 0x1},   // #7ksa
	{23458, 89, 5, 0x81},   // #2mus
	{14495, 214, 28, 0x1},  // grondterritorykaaimanislands
	{38994, 384, 5, 0x1},   // #6404
	{37691, 204, 9, 0x1},   // antartica
	{3346, 83, 4, 0x21},    // #9ls
	{3733, 233, 4, 0x21},   // #9ms
	{3883, 236, 4, 0x21},   // #9nc
	{54219, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{7793, 67, 19, 0x1},    // republiekkaapverdie
	{27657, 89, 5, 0x81},   // #4480
	{37764, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{18815, 114, 12, 0x1},  // bahrainstate
	{3450, 249, 23, 0x1},   // saintmaartenknetherland
	{38864, 383, 5, 0x1},   // #6344
	{11760, 109, 14, 0x1},  // republiczambia
	{33763, 227, 17, 0x1},  // freeportmanisleof
	{52726, 198, 21, 0x1},  // venezuelaunitedstates
	{25063, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{28117, 195, 5, 0x81},  // #4780
	{3101, 221, 21, 0x1},   // departementguadeloupe
	{16868, 190, 16, 0x1},  // republicofpanama
	{45445, 45, 14, 0x1},   // kingdomromania
	{55816, 153, 23, 0x1},  // arabischerepublieksyrie
	{52273, 129, 8, 0x1},   // kambodja
	{24194, 121, 19, 0x1},  // nederlandseastindie
	{47220, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{38502, 2, 19, 0x1},    // principalityandorra
	{1361, 169, 4, 0x21},   // #9bz
	{4703, 120, 24, 0x21},  // federalestatenmicronesia
	{2134, 21, 4, 0x21},    // #9fr
	{38999, 504, 5, 0x1},   // #6411
	{39064, 408, 5, 0x1},   // #6461
	{39074, 336, 5, 0x1},   // #6475
	{3308, 81, 4, 0x21},    // #9lr
	{56065, 116, 13, 0x1},  // kingdombhutan
	{2312, 62, 31, 0x21},   // ivorycoastrepublicofcotedivoire
	{49872, 202, 11, 0x1},  // nedantilles
	{64098, 2, 17, 0x1},    // vorstendomandorra
	{19984, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{57387, 256, 16, 0x1},  // virginislandsusa
	{35159, 252, 23, 0x1},  // taiwanprovincievanchina
	{60776, 133, 13, 0x1},  // kingdomoflaos
	{53538, 105, 5, 0x1},   // #7tun
	{7982, 198, 17, 0x1},   // venezuelarepublic
	{46929, 54, 9, 0x1},    // usamerica
	{6234, 132, 11, 0x1},   // kuwaitstate
	{9009, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{23891, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{61251, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{4285, 192, 4, 0x21},   // #9py
	{45254, 26, 17, 0x1},   // hongaarserepublic
	{50497, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2521, 182, 4, 0x21},   // #9gy
	{27642, 38, 5, 0x81},   // #4470
	{16337, 89, 15, 0x1},   // eilandmauritius
	{19792, 136, 18, 0x1},  // republicofmaldives
	{20051, 57, 14, 0x1},   // kingdomburundi
	{47024, 2, 19, 0x1},    // andorraprincipality
	{34596, 233, 24, 0x1},  // grondterritorymontserrat
	{17025, 37, 12, 0x1},   // fyrmacedonia
	{47903, 16, 20, 0x1},   // duitsebondsrepubliek
	{8963, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{44016, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{2720, 186, 21, 0x1},   // stkittsnevisfederatia
	{1303, 46, 17, 0x21},   // russiasovietunion
	{51198, 39, 5, 0x1},    // #7mne
	{57449, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{7350, 46, 6, 0x1},     // russia
	{51156, 86, 5, 0x1},    // #7mli
	{12681, 27, 7, 0x1},    // ireland
	{12781, 80, 13, 0x1},   // kenyarepublic
	{16328, 213, 15, 0x1},  // christmaseiland
	{20289, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13498, 124, 12, 0x1},  // republiciraq
	{58028, 111, 11, 0x1},  // afghanestan
	{13815, 165, 8, 0x1},   // demyemen
	{46564, 619, 5, 0x1},   // #6tkm
	{1607, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{15498, 218, 7, 0x1},   // foroyar
	{13258, 76, 12, 0x1},   // frenchguinea
	{23930, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{9628, 205, 25, 0x1},   // franszuidelijketerritoria
	{25777, 52, 5, 0x81},   // #2tur
	{27203, 259, 15, 0x1},  // unscr1244kosovo
	{36770, 230, 10, 0x1},  // macaochina
	{17214, 137, 16, 0x1},  // marshalleilanden
	{30966, 197, 23, 0x1},  // stvincentendegrenadines
	{60361, 124, 13, 0x1},  // kingdomofiraq
	{50088, 53, 15, 0x1},   // republicukraine
	{31519, 339, 5, 0x1},   // #5czr
	{1874, 184, 15, 0x21},  // republicofhaiti
	{17114, 201, 25, 0x1},  // autonomousprovinceofaland
	{30736, 334, 5, 0x1},   // #5cap
	{51072, 136, 5, 0x1},   // #7mdv
	{2096, 164, 14, 0x1},   // kingdomofyemen
	{55171, 64, 23, 0x81},  // democraticrepubliccongo
	{5758, 243, 24, 0x1},   // overseasterritoryreunion
	{13854, 138, 9, 0x1},   // burmaunie
	{47280, 229, 20, 0x1},  // grondterritoryjersey
	{1928, 115, 14, 0x1},   // nationofbrunei
	{61519, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{35326, 49, 16, 0x1},   // slovakiarepublic
	{25924, 106, 5, 0x81},  // #2tza
	{8560, 228, 18, 0x1},   // britishindianocean
	{13186, 218, 12, 0x1},  // faeroerdeens
	{6047, 242, 21, 0x1},   // frenchpolynesiafrench
	{22591, 88, 18, 0x1},   // republicmauritania
	{704, 78, 22, 0x1},     // republicofguineabissau
	{16676, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{40536, 53, 8, 0x1},    // oekraine
	{13366, 150, 19, 0x1},  // kingdomsaoediarabia
	{31031, 62, 20, 0x1},   // republiekcotedivoire
	{40597, 9, 19, 0x1},    // bosnieenhercegovina
	{27045, 259, 6, 0x1},   // kosovo
	{28102, 104, 5, 0x81},  // #4768
	{31579, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{23307, 141, 15, 0x1},  // koninkrijknepal
	{53489, 156, 5, 0x1},   // #7tkm
	{64398, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{15590, 155, 10, 0x1},  // tojikiston
	{25769, 68, 8, 0x1},    // dijbouti
	{58375, 194, 16, 0x1},  // republicsuriname
	{22163, 79, 24, 0x1},   // republicequatorialguinea
	{58319, 203, 27, 0x1},  // grondterritoryamericansamoa
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
	"svalbardenjanmayenenspitsbergenenjanmayeneilandenformerwitrussischessrvietnamoverseasterritoryguamamericanoverzeesterrit" +
	"oryguamecklenburgvorpommernformerczechoslovakianrepublicwitruslandemocraticrepublicsudanuntil2011sudanformerkhmerrepubli" +
	"ekkaapverdieformermaldiveislandsovietrussianfederationformerczechrepublicoezbekistanformerkhmerrepublicofargentinarepubl" +
	"icofparaguayformeroekraiensessrepubliqueducamerounitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrep" +
	"ublicphilippinestbarthelemyformersouthernyemenrepoformerdemocraticrepublicgermanydemocraticrepubliczairecongodemocraticr" +
	"epublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofforme" +
	"rcongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepubli" +
	"cofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarakalpakijefriuliveneziagiuliafrsouther" +
	"nterritoryfryserbiamontenegrondterritorybritishindianoceanterritoryofpapuaandnewguineaterritoryfstpierreetmiquelonfedera" +
	"ldemocraticrepublicofnepalstateeritreaformernoordvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcairnh" +
	"endersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonoordjemenformernorthvietnamicronisiaformers" +
	"outhvietnameghalayaformerukrainianssrepubliquedemauricentralafricarepublicofmontenegrondterritorysouthgeorgiasouthsandwi" +
	"chislandssouthgeorgiasouthernsandwichislandsmauritiusmaagdeneilandenformerwesternsamoafederalmicronesiafedstatmicronesia" +
	"formereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepu" +
	"blicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicadaguinebissaudiaarabiaform" +
	"erjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocial" +
	"istrepublictrinidadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepublieksierraleonetherlandsindiestateqatarepubl" +
	"iekslovenieformerwestgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsaintmaartenfrankrijkoninkrijkcam" +
	"bodjamhuryatislamipakistanformerzuidvietnamichiganfrsantarcticlandstatenepalestiniannationalauthorityopiyafederalawidemo" +
	"krasiyawiripeblikoninkrijknoorwegenfstpierremiquelonfederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslavia" +
	"federalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepubliccaboverdemocratischfeder" +
	"atiefjoegoslaviabudhabinnenmongoliafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotswanarepublicargentinafo" +
	"rmerivorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafederationnigeriaformerjugoslaviaformerunited" +
	"republictanganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformersinthelenaformersouthjemenformersouthyemenf" +
	"ormersovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebon" +
	"dsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamic" +
	"bondsrepubliekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandfutun" +
	"aisdstaatisraelladakhazakhstanformercapeverdemocratischfederatiefjoegoslavieformerkampucheardislandenmcdonaldemocraticre" +
	"publicsomaliafederalrepublicnigeriafederatiaformermacedoniathefmryugrpmacedoniatfyrofmacedoniaformermacedoniefyrommacedo" +
	"nieformerswazilandemrepkoreaformervenezuelaformerwestsamoaformerzuidjemenfranserepubliekhondurastomeprincipalityofmonaco" +
	"principalityofandorrafranssomalilandutchguyanafriendlyislandsfwallisenfutunaeilandenopperoostenrijkoninkrijklesothokingd" +
	"ombulgarijefederalruslandflemishbrabantwalloniaformercambodiaformercambodjammukasjmiriphablikiyesewulaafrikampocheardian" +
	"dmcdonaldislamicemirateafghanistanformercameroonformerethiopiaformerhongkongeriketnorgemenebestpuertoricommonwealthofbah" +
	"amasgemenebestvandebahamasislandsfranspolinesiefranspolynesiefrenchkameroenfrenchrepublicofzambiarepublicestlandemkoreaf" +
	"renchstmartinfrancedomtomolisefrenchtogolandfsofmicronesiaoberosterreichhattisgarhinelandpalatinatelanganarepublicuganda" +
	"republiczambiarepubliekchilibischarabischerepubliekvansuidafrikarepubliekzuidafrikauniedercomorenrepubliekgaboneserepubl" +
	"iclithuanianrepublicanicaraguatamalagassiarepubliekghanarepubliekhaitirepubliekindiaunionrepubliekkeniarepubliekmaltarep" +
	"ublieknauruislandsrepubliekpalauislandsrepubliekzairepubilikayakongodemokratikibriscumhuriyetifaraoeilandenfaroerislands" +
	"federalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupennsylvaniaflamartiniqueflemishregionformer" +
	"boliviaformerdahomeyformersurinamdutchguianasurinamrepublicoflatviansovietsocialistrepublicofnorthmacedoniarepublicofels" +
	"alvadorientalrepublicuruguayfranskameroenfwallisfutunaoostduitslandoutermongoliarepiblikayitirepibliksesellinikidhimokra" +
	"tiarepublicacubailliagedejerseyrepublicbirmamyanmarunierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmam" +
	"yanmarianaisdsrepublicchilerepublicchilibischarabjamahiriyyarepublicgabonrepublicirelandrepublicghanarepublichaitirepubl" +
	"icindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmaltare" +
	"publicnaurugayrepublicpalaunitedkingdonrepubliekcubaljuwschapjerseyrepubliekirakoninkrijkegypteverenigdearabischerepubli" +
	"ekegypteunitedarabrepublicegypterritorialcollectivityreunionfrenchpolinesiarepubliekmalibischearabjamahiriyarepubliekper" +
	"umeniarepubliektogoleserepublicoflebanonrepublicmaldivenetokelaneilandenrepublikmorislamicrepofafghanistanfaeroerdeensfa" +
	"raoislandsformerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepublikayuburundikingdomof" +
	"cambodiakingdomnederlandenkingdomofsaudiarabiakingdomsaoediarabiakingdomofafghanistanrepublicchadrepubliccubadenwurttemb" +
	"ergrondterritoryfrenchpolynesiarepublicirakoninkrijkzwedenrepubliciraqrepublicmalibischearabrepublictadzjikistanrepublic" +
	"perunitesstatespainrepublictogorepublicofpalaurepublicofgaboneserepublieksintluciavjrmacedonievlaamsgewesternaustraliavs" +
	"vanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanorthyemenbalochistanbasoetolandbritsguian" +
	"abritsguyanafmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermacauntiedstatesformersudanformersyrianarabrepublic" +
	"kyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicofecuadorepubliquegabonaisefransguianafransguineefransguyanafran" +
	"ssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterritoryofthewallisandfutunaislandsterritoryfrenchsudanfrpolynesiaba" +
	"silicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyahattunisiyahe" +
	"ssenformersiamformerussrrussianfederatonfranscongoverzeesecollectiviteitsaintpierremiquelonandsaintpierreandmiquelonover" +
	"ijsselimburgrondterritorybouvetislandstvincentgrenadinesaintbarthsphilipinespuducherryvorarlbergrondterritorykaaimanisla" +
	"ndsfreeportmanislandsaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwealthnorthernmarianenislandsaintki" +
	"ttsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvandevredenatievanbruneid" +
	"aressalaamongolulsbouvetoyafaeroernewhebridenfalklandsfedrussianfedertionflevolandformerddrukyulimpopoolsepeoplesrepubli" +
	"cofangolapeoplesrepublicofromanianpeoplesrepublicsouthjemenformergdrformerformeryugoslavrepublicmacedoniatheformeryugosl" +
	"avrepublicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthernmarianeisla" +
	"ndsouthaustraliafrgermanyfrieslandoostsamoapiruwsuyupordenonewhebridesportugualjumhuriyahalyamaniyahellasvojvodinavsamer" +
	"icabalearenbretagnethelandsbrittanyfmrsudanfrguianafrguyanakirgisiakirzigiaoezbekiabanuaturkmeniabavariabeierenbelguimpe" +
	"rialstateiranpersiairanberlijnfaeroesfloridafmrussrepubliekzimbabwerhodesiaformosaintvincentandthegrenadinesthelenadepen" +
	"denciestaatkoeweitforoyarepublikaekosovesaarlandfryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston" +
	"#3anhh#3bumm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepublikahrvatskacroatialocalnamehrvatskacroatianrepublicfrankr" +
	"ijkoninkrijkbahreinodeespana#3dddemocratischerepubliekoosttimoroostofportugeestimoreastportugeestimoreleste#3dybjeloruss" +
	"ischesovietsocialistrepublicuniebirmasocialistrepublicofsierraleonerepublicofmauritiusrepublicsouthkorearepskorearepubli" +
	"csouthafricaymanisds#3fxfranszuidelijkterritoriumbria#3hvbformerdemocraticrepublicvietnamformerdemocraticrepublicofvietn" +
	"amdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestindiesultanateoman#3nhvu#3rhzwitserseedgeno" +
	"otschapulia#3suhh#3tptlitania#3vdvn#3ydye#3yucsfrsouthernterritoriesovjetrusland#3zrcdbasquebayernbelicentralafrrepublik" +
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
	"ronesia#2fxxianggangtebiexingzhengqunitedstatesofbrazilfederalrepublicsomalia#2gaboen#2gbritishoverseasterritoryislandsm" +
	"anbritishoverzeesterritoryturkscaicosislandsandturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvandefij" +
	"ieilandenrepubliekoezbekistan#2ggy#2ghashemitischkoninkrijkjordaniedersachsenanhaltjaad#2gibralterritoiredesterresaustra" +
	"lesantarctiquesfrancaisestoniarepublicadelperurepublicofnaururepublicoegandalucia#2gin#2glpdrepublictsjaad#2gmbritishove" +
	"rseasterritorybermudaeilanden#2gnbritishoverzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeester" +
	"ritorybritishvirginislandsofusabuitenterritoryminorislandstvincentandgrenadinesaintbartlemy#2gnq#2grczeckrepublicierland" +
	"ubailliagedeguernesey#2grdcongoverzeesdepartementsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkon" +
	"inkrijkeswatiniswazilandepartementlamartinique#2grl#2gtm#2gufederaldemocraticrepublicnepalestinianauthorityadministeredt" +
	"erritoryofchristmasislandindianocean#2gum#2guyanefrancaise#2hkgrondterritorynewcaledonia#2hmd#2hnd#2hrvolksdemocratische" +
	"republickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilandenseychellenislandsalzburgrondterritorynorfolkisland" +
	"sterritory#2hti#2hungarianpeoplesrepublicofkampucheardeilandenmcdonaldeilanden#2hvolksdemocratischerepublicjemenorthkaap" +
	"verdischeeilanden#2idn#2imn#2independenstetbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzinia#2iot#2irl#" +
	"2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstateofafghanistandemocraticrepublicafghanistaniripha" +
	"blikiyasemzantsiafrikazahkstan#2isrealmamlakahalmaghribiyahayti#2italianrepublichondurasadrepublicturkeyturkiye#2jamhuur" +
	"iyadademuqraadigasoomaaliyeedemocraticpeoplesrepubliclaospeopledemocraticrepublicmadagascarrepublicargentinia#2jey#2jore" +
	"publiquedutchadrepublicofindiarepubliclibanon#2jpnorthguinea#2kazakhsovietsocialistrepublicmarshallislandsaoedischarabie" +
	"#2ken#2kgzuidgeorgiaendezuidsandwicheilandenoordsoedan#2khm#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#" +
	"2korepubliquemauricentraalafrrepubliekelsalvadorepubliquemadagascarinthialand#2kwt#2laodemocratischevolksrepubliekkoread" +
	"emocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lb" +
	"ritishoverseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalvinasfalklandislandstchristoffelennevisl" +
	"amitischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritania#2lbyelorussischesocialistischesovjetrepubliek" +
	"vandemarshalleilandenrepubliekazerbeidzjanmayenspitsbergenjanmayenislandsaintbartholomeusminoroutlyingisdsouthdakota#2lc" +
	"a#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichristmasisds#2lturkyia#2luxinjianguygurzizhiqunitedarabemir" +
	"atestatelibia#2lvae#2mac#2mafarenissaland#2marshallisds#2mcookisds#2mda#2mdgrondterritorysaintmaartennetherlandskingdomo" +
	"fthekingdomofthenetherlandsthelenaanddependenciesouthwestafrica#2mdvolksdemocratischerepublieklaosdemocraticpeoplesrepub" +
	"licjemenormandy#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofcostaricalifornia#2mlt#2mmrepubliquevanuaturks" +
	"erepubliekkirgizie#2mnewyorkoninkrijknepalestijnsebevrijdingsorganisatie#2mngrondterritorywallisfutuna#2mnpitcairngroupi" +
	"slandspaansguinea#2mozambque#2mrt#2msrepubliekarmenie#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekbelarussischesovi" +
	"etsocialistrepublicromaniapeoplesrepublicofalbania#2nfkingdomdenmarkoninkrijktunesieraleonedersaksen#2ngautengelsevirgin" +
	"islandsouthholland#2nhbritishoverseasterritoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishover" +
	"seasterritoryturkscaicosislandsbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanter" +
	"ritoryofthevirginislandsoftheunitedstatesterritoryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyingislandss" +
	"eychellen#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviaplurstateofbolivia#2nru#2nzl#2omn#2paki" +
	"ngdomhungary#2pan#2pcnmiddlecongoverseasterritorybonairesainteustatiussabanederlandseastindie#2perzia#2phl#2plwesterncap" +
	"e#2pnguinea#2polishpeoplesrepublicmongoliapeoplesrepublicofzanzibarbados#2princeedwardislandstateofqatarstatekoeweit#2pr" +
	"kingdomlesothowlandislands#2prt#2pry#2pse#2pyformerduitsedemocraticrepublicofmadagascardemocraticrepublicmadagaskarinthi" +
	"a#2qat#2reu#2rhodeislands#2rom#2roumania#2russiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfre" +
	"nchpartstmaartenfrenchpartrucialcoastatodellacittadelvaticanorfolkeiland#2rvn#2rwalloonregion#2sau#2scgreatbritainunited" +
	"kingdomgreatbritainnorthirelandunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunit" +
	"edkingdomgrootbrittannianorthierlandunitedkingdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2sdn#2sen#" +
	"2sgportugeesoostafrikameroon#2sgs#2shn#2sjm#2slbritishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratisch" +
	"erepubliclaospeoplesdemocraticrepublicalgeria#2smrepubliekbolivia#2somalischedemocratischerepubliekafghanistanislamicemi" +
	"rateofafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofameric" +
	"aus#2surinamia#2svkcaimanesvkingdomthailandprofkorea#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilandenorfolkis" +
	"ds#2sxm#2syc#2syrischearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoverseascollectivitysaintpierremiquelonafhank" +
	"elijkesoevereinerepublickiribatirepublicnicaragua#2thasjemitischkoninkrijkjordanie#2tjkingdommarokkodorosesetibeafrikarn" +
	"ataka#2tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanislands#2tunesischerepubliekboeroendijbouti#2turkmensovietsocialis" +
	"trepublicofthefijiislandsrepublicgriekenlandemocraticrepublickongopeoplesrepublicroemenia#2tuverenigderepubliekkameroen#" +
	"2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepublicseychellesowjetunia#2ury#2usavirginislands#2uzbe" +
	"ksovietsocialistrepublicofturkmenistanrepublicadehondurasrepublicmauritiuseilandsthelenaentristandacunhasjemitischekonin" +
	"krijkjordanieuwcaledonie#2vaticaansestaatvandevaticaanstadstaatbruneidarussalametropolischfrankrijksintmaartendutchparts" +
	"intmaartensaintmartinfransdeelsaintmartinnermongolia#2vct#2vdrepubliekburundi#2ven#2vgbritishterritoryinindianoceanvietn" +
	"am#2viriran#2vnmacedonia#2vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkirghizrepublickirgizia#2wsm#2xau#" +
	"2xkxizangzizhiqunitedkindominikaanserepubliekdermaldivenrepubliekzuidsudannorthmarianaislandstateofnepalestinianautonome" +
	"territory#2xla#2xnbritsgebiedindeindischeoceaan#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritor" +
	"iumbusoweswatini#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoegoslaviazerbijan#2zafarissaland#2zarepubliekdahomey#2zm" +
	"britishindiaoceanterritory#2zwesternsahara#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#41" +
	"66#4170#4174#4175#4178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitedn" +
	"ationssecuritycouncilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#42" +
	"00#4203#4204#4208#4212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#42" +
	"66#4268#4270#4275#4276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#43" +
	"52#4356#4360#4364#4368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#44" +
	"38#4440#4442#4446#4450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#45" +
	"24#4528#4530#4531#4532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#45" +
	"91#4598#4600#4604#4608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#46" +
	"70#4674#4678#4682#4686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#47" +
	"52#4756#4760#4762#4764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#48" +
	"34#4840#4850#4854#4858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#51" +
	"60#5165#5200#5205#5210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#53" +
	"31#5338#5339#5341#5343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#53" +
	"75#5380#5385#5390#5395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#54" +
	"81#5482#5483#5484#5490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#55" +
	"72#5580#5581#5590#5591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#56" +
	"92#5694#5696#5698#5700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#58" +
	"00#5811#5812#5816#5817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#59" +
	"90#5aabessinia#5afgroussherzogtumletzebuergrondterritorybritishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#5alban" +
	"esevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequaguinea#5and#5angrondterritoryguadeloupeoples" +
	"republicangolarepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepublicbelarusbyelorussiabela" +
	"russischesocialistischesovjetrepubliekbosnieenherzegovinavarregiaoautonomadosacoresaoedischarabia#5argentijnserepublicae" +
	"lsalvadoranjevrystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeil" +
	"anden#5barepubliekecuadorepublikabalgariya#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestinel" +
	"iberationorganizationafhankelijkestaatvansamoawesternsamoa#5bhm#5bhu#5blrepubliekestlandemocratischjemen#5blzuidgeorgiae" +
	"nzuidelsandwicheiligestoelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicr" +
	"onesia#5bngrondterritoryislandsmanitobailliagedejerriphabulikiyaafurikatshipembezettepalestijnsegebiedenbezetpalestijnse" +
	"gebieden#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenburgron" +
	"dterritorysaintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepublieksaharawiarabdemocraticrep" +
	"ublicsaharaoccidentalmamlakahalurduniyahalhashimiyahautevolta#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembailli" +
	"ageguernesey#5cameroen#5can#5caoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratisch" +
	"erepublieksoedan#5caportugeeswestafrikamerounitedmexicaansestatesolomonislandstvinandgrenada#5cdi#5centraalafrikaansekei" +
	"zerrijkiran#5chasjemitischekingdomjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthernandantart" +
	"iclandstvincentendegrenadinesouthwestafrika#5commonwealthofdominicaanserepubliekcotedivoirepubliquedeguineeequatorialefa" +
	"tshelanamibiarepublicoffranceanddomtomfrancerepublicofugandarepublicecuadorepublikaslovenijamhuriyakenyasaland#5conghoax" +
	"ahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatebahrain#5cos#5crotia#5cubritsindischeoceaangebiedbritsterritorium" +
	"indeindischeoceaantwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarepubliqueli" +
	"banaise#5cypoblachtnaheireann#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekfinlandepartmentguiana#5den#" +
	"5djibuti#5dmaharashtransitionalgovernmentethiopianempireethiopia#5domincanrepublicivoorkustchristopherennevisfederatieva" +
	"nsaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepublicletland#5drcongoverseasterritoryfrenchsouthernter" +
	"ritoryofnorfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricoalitiongovernmentofdemocrati" +
	"ckampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicbangladeshqiperia#5ethuringen#5etm#5fijumhuriyatassudanso" +
	"uthernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindianoceanchristmasisla" +
	"ndsterritory#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublmadagascarmalagasymadagascarepubliquedevanuatu" +
	"rkmeenserepublicofdjibouti#5gam#5gdrepubliekgeorgie#5gfrsouthantarcticterritory#5ghashemitekingdomtransjordanhashemiteki" +
	"ngdomoftransjordania#5gmy#5gnbritsindischoceaangebiedvandeafarsendeissasgebiedepartementdelamartiniquefrenchsomalilandep" +
	"artementdemayotteratriofnorfkailenteratrinorfkailen#5grc#5grgrondterritorymartinique#5grn#5gua#5gui#5guy#5hai#5hongaarse" +
	"peoplesrepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofghanarepublick" +
	"roatia#5hungarije#5iceutah#5independentstatepapuanewguineastatebruneidarussalametropolitanfrancemetropolitanfrankrijkonu" +
	"ngariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphilippinesultanaatvanomans" +
	"ultanaatdermaldivensultanaatmuscatenomanipurss#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepub" +
	"licformercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#5irn#5irq#5isrepubliekierlandemocratick" +
	"oreastsamoa#5ita#5jamhuuriyaddafederaalkasoomaaliyazores#5jorepubliekijslandserepubliekivoorkustchristopherandnevisfeder" +
	"ationofsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinar" +
	"epublicadecaboverderepubliekcostaricabinda#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuweit#5kyrgyzrespublikasyeme" +
	"n#5kzkingdommorocconnecticuttarpradesh#5laodemocraticpeoplesrepublickoreadempeorepkorea#5latvijasrepublikaeastshqiperise" +
	"#5lbritishoverzeesterritoryislandsmanisleoffreeportmanisleofman#5lebaneserepublicofarmeniansovietsocialistrepublicadagui" +
	"neequatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyahelleenserepubliekguatemalagassischerepublicofsouthkorearepubl" +
	"icofsouthafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandengeland#5les#5libischarabischejama" +
	"hiriyya#5lie#5lithuaniarepublicseychellenicrepublicmaledivenezualabamalgasyrepublicmoldaviansovietsocialistrepublicadegu" +
	"ineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiran#5lux#5maa#5mac" +
	"#5madhyapradesh#5magyarkoztarsasagrondterritoryfalklandislandsocialistischethiopia#5malosaolototutoatasiosamoaamelika#5m" +
	"askateoman#5mawuliwyasuyukoninkrijkgriekenlandepartementdelaguadeloupefrenchafarsissaspanjapan#5mextremadura#5mld#5mliba" +
	"neserepubliekslowakije#5mlt#5mnc#5mngrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthe" +
	"lenaandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandas" +
	"censionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinth" +
	"elenaascensionentristandacunhasinthelenaenascensionislandsumatransnistria#5mongolischepeoplesrepublicchinamacaospecialad" +
	"ministrativeregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovinciet" +
	"aiwanprovincievanchinataiwanprovinceofchinataiwanrepublicamocambique#5morepubliekkroatie#5msintkittsennevislamitischerep" +
	"ubliekiranislandsrepublicofcaboverderepublicofslovakiarepublicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorl" +
	"uchtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkterritory#5mya#5mzm#5nam#5nau#5neportugeserepubliekmauri" +
	"tiusislandsindhivehiraajjeygejumhooriyyaalandislands#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondterritor" +
	"ypuertoricooperativerepublicguyana#5nirepubliekletlandutchantillesbalears#5norggagonagasriikarnten#5nthuringia#5omaureta" +
	"nia#5pakingdomofegyptarabrepofegyptarabrepublicofthenigerrepublicofchiledelareunion#5palestinianoccupiedterritory#5pan#5" +
	"parepublieklibanon#5perepubliekliberia#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianassam#5pngrondte" +
	"rritorygibraltarepubliquededjiboutirepublicguatemalagasischerepublicturkmenistan#5pol#5portugueseeastafricastillayleon#5" +
	"prkingdomofitalykingdomofmoroccokingdomhongarije#5qat#5rokingdomofnepalestinianbevrijdingsorganisatia#5rom#5russiansfsre" +
	"pubulikayurwandanrepublicofgreecerepublicparaguay#5rvn#5rwaalsbrabantiguabarbuda#5safrica#5salomoneilanden#5sau#5sen#5se" +
	"y#5sie#5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicahonduraswiterland#5skn#5slov" +
	"aakserepublieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesr" +
	"epublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkong" +
	"chinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchi" +
	"napreahreacheanachakrkampucheacambodiakampucheardimcdonaldislandspanishsaharagon#5slu#5slverenigderepubliektanzaniatanga" +
	"nyikarepublicofbotswanamibia#5snm#5solomoneilanden#5somalischedemocraticrepublicofthesudandemocraticrepublicofgermanydem" +
	"repofsaotomeandprincipedemrepofcongoverseasterritoryheardislandsmcdonaldislandsaustralischhoofdstedelijkterritory#5spn#5" +
	"sri#5ssd#5stpierreenmiguelon#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenurug" +
	"uay#5surepubliekmoldovaticaansestatevaticaanstadsjikistan#5svgrondterritorygroenlandemocraticfederalyugoslaviaserbiamont" +
	"enegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepubl" +
	"icadepanamarepublicapanamaldivischeislandsakartveloweraustria#5swazliand#5swd#5swzuidelijkefransegebiedenindezuidelijkei" +
	"ndischeoceaantartica#5syrischearabrepublicadecolombiarepubliccapeverdeislandsikkim#5tajiksovietsocialistrepublicnorthmac" +
	"edonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5tazania#5thimacha" +
	"lpradesh#5tkm#5togroothertogdomluxemburgenland#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthernterritoryfrenchs" +
	"outhernantarcticlandsterritorypapuanewguineapapoua#5tunesischerepublicofcolumbiarepubliccostarica#5turksencaicoseilanden" +
	"#5tuverenigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#5uaemirates#5uga" +
	"#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesnorthamer" +
	"icaunitedstatesterritoryamericansamoaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepublieknamibie#5yem#5yprincipalityandorr" +
	"a#5yugoslavsfransezuidelijketerritorialcollectivityfrenchsouthernterritoryofthefrenchsouthernandantarcticlandsterritoryo" +
	"famericansamoa#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#" +
	"6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#" +
	"6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#" +
	"6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#" +
	"6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#" +
	"6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#" +
	"6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#" +
	"6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrossherzogtumluxemburgro" +
	"ndterritorysaintpierremiquelonorthjemen#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angrandduchedeluxemb" +
	"ourggrandduchyofluxembourgrondterritoryturkscaicosislandsturksandcaicosislandsaoudiarabia#6argrondterritoryanguillaopeod" +
	"emreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#6arm#6aul#6aus#6azer" +
	"baidzjan#6bahamaislands#6barepubliekoegandamannicobarislandsaoediearabie#6belorussischesovietsocialistrepublicvietnamsou" +
	"thadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecom" +
	"orosunion#6bhm#6bhu#6blrepublieksenegallerdoorluchtigsterepublicsanmarinorepublictajikistan#6blzhonghuarenmingongheguove" +
	"rseasterritoryunitedstatesminoroutlyingislandsunitedstatesminorpacifischeislandsunitedstatesterritoryusvirginislandsamer" +
	"ican#6bngrondterritoryguernseybritishoverzeesterritorypitcairnislandspitcairngroupofislandsovjetoekrainewhampshirepubliq" +
	"ueguineaequatorialeichtenstein#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryvirgin" +
	"islandsunitedstatesterritorynorthernmarianaislandscommonwealthofthenorthernmarianaislandsamericantabria#6brusselscapital" +
	"region#6buitenmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6camerron#6can#6caoverseasterritorynorth" +
	"ernmarianaislandscocoskeelingwameriksamoaislandstatekuwait#6caportugueserepublicfilipijnen#6cdi#6centraalafrikaanserepub" +
	"licadeelsalvadorrepublicsouthsoedan#6chashemitischkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealth" +
	"puertoricollectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsin" +
	"tmaartennetherlandseastindiesultanaatoman#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofbulgariapeople" +
	"srepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#6cubritishsalomonsislandsuomentasavalta" +
	"#6cyprinsedwardislandsovietunie#6czechoslovaksocialistrepublicofthephilippinesrepublicofguatemalagassischerepubliekvanca" +
	"boverdecapeverderepublicofslovenianrepublicacolombia#6czrepubliektunesie#6den#6dji#6dmauritiana#6dominionoffijirepublico" +
	"fkenyarepublicmyanmarunion#6drc#6drverenigdestatenvanmexicoverenigdestatenvanbraziliechstenstein#6ecu#6egy#6eqgrondterri" +
	"toryhongkongeriketnoregon#6eri#6estadoplurinacionaldeboliviaplurinationalstateofboliviamultinationalestaatboliviaplurina" +
	"tionalestaatvanboliviaplurinationalstatesoformercentraalafrikaanskeizerrijkethiopia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabch" +
	"azia#6gam#6gdrepubliekturkije#6gfransezuidelijkegebieden#6ghasjemitischkingdomjordania#6gnbritsesalomonseilanden#6grc#6g" +
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
	"formerunionsovietsocialistrepublicsierraleonethantilles#1fryserbiaandmontenegrondterritorysainthelenaascensiontristandac" +
	"unhasthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensionsthelenaascens" +
	"ionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontristandacunhaandsa" +
	"inthelenadependenciesouthgeoislands#1fx#1ga#1gbailliagejerriphablikiraafrikadzongazastrookenwestelijkejordaanoeverengaza" +
	"strookwesternjordaanoevergazastrooklahomaleisefederatiemalaya#1gd#1gemenebestaustralie#1gformercentralafricanrepublicmal" +
	"diveislandstbartholomeusofamerica#1ggelderland#1gh#1gilbertandelliceislandsahrawirepublicofkosovarepublicportugaljumhuri" +
	"yahalislamiyahalmuritaniyahelleenserepublicoostenrijkoninkrijkthailandkingdomsaudiarabia#1gl#1gm#1gn#1gpitcairneilanden#" +
	"1gq#1grondterritoryamericanvirginislandsusabuitengebiedkleineeilandenvandeverenigdestatenmaagdeneilandenvandeverenigdest" +
	"atenverafgelegeneilandjesvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenkleinepacifischeeilandenvandever" +
	"enigdestatenkleineverafgelegeneilandenvandeverenigdestatenvanamerikaveruitdekustgelegenkleinereeilandenverenigdestatenva" +
	"namerikaansekleinereafgelegeneilandenortherncapeverdia#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublikasrpska#1h" +
	"t#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesterritoryamericanvirginislandsamericanaries#1iq#1irepubliknam" +
	"ibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jportoricoislandsuomiddenafricanrepubli" +
	"cofsouthsudanrepublickazakhstan#1kerstmisislands#1kgroningen#1kh#1kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdo" +
	"mofswazilandkingdomafghanistan#1km#1kn#1kportugueseguineasterncapeverdie#1krim#1kwazulunataljumhuriyahallubnaniyahamburg" +
	"rondterritoryamericansamoaislestateisraeliguria#1kyrgyzrepublicsurinameriksamoaeilanden#1kzwitzerland#1la#1lbetsjoeanala" +
	"nd#1lc#1libyakingdomofromania#1lkingdomgreecentrafrika#1lroyaumebelgique#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1m" +
	"aryland#1mc#1md#1meestserenerepublieksanmarinoordelijkemarianeeilanden#1mformerunitedrepubliccameroonunitedrepublicofaze" +
	"rbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorlorosae#1mg#1mh#1mkingdomitaliaanserepublicacaboverdemocr" +
	"aticsocialistrepublicsrilankaceylon#1ml#1mm#1mn#1moldoviansovietsocialistrepublicafederativadobrasillinoislamicrepublico" +
	"firanimperialstateofiranislamrepubliciranirofiran#1mportoricoeilandman#1mq#1mrepchinataiwanchina#1ms#1mt#1mutawakkilitis" +
	"chkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybonairesainteustatiussabadutchsaintmaarten#1mw#1mx#1my#1mzui" +
	"dkorea#1na#1nc#1ne#1nformerdemocratischkampucheardeilandendemcdonaldeilandenovascotia#1ng#1nh#1ni#1nl#1northcarolina#1np" +
	"ortugeesguineastkaapverdischeislandspaansestatecambodia#1nrepiblikdayiti#1nunavuttarakhand#1nzhongguoverseasdepartmentfr" +
	"enchsouthernterritoryoftheafarsandissasterritory#1om#1paysdoutremerdelapolynesiefrancaisequadorepubliekvanpalaurepubliek" +
	"paraguay#1pe#1pformersaintchristophernevislamitischerepubliekmauritanieislamitrepmauritanie#1pg#1phillippinerepublicofli" +
	"thuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledonieetdependanceskarepublikaeastkosovespaan" +
	"sguinee#1pkingdomnorway#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthdominicagemenebestvanaustralieg" +
	"emenebestvanpuertoricookeilandennieuwzeelandcookeilanden#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemirates#1republi" +
	"quedemadagascaribischnederlandsindie#1rh#1roemeenserepublieknicaraguahan#1rs#1ru#1rw#1saintvincentgrenadinesthelenaeilan" +
	"d#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamericanminoroutlyingislandsuskleineafgelegeneilandenvande" +
	"uskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofcroatiahrvatska#1sh#1singapoureptanzania#1sj#1" +
	"skingdomofiraqkingdomcambodjarvisislands#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandstatevietnamauru#1srepublica" +
	"chilelareunion#1ss#1stvincentandthegrenadinesaotomeyprincipeoplesrepublicpolen#1sultanatemaldivestbartsjechischeslowaaks" +
	"efederalrepublicformergermanyfederalrepublicofformergermanyfmrdemrepofgermanyunified#1svalbardislands#1sx#1sy#1sz#1tci#1" +
	"td#1tfyromenia#1tg#1th#1tjechischerepubliekzuidsoedan#1tkingdomoflaospdry#1tl#1tm#1tn#1toerkmenia#1tportugeesguinee#1tre" +
	"ntinosouthtirolombardia#1tt#1tvolksrepubliekkongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokins" +
	"hasanghiyaloktantrikganatantranepalfederaldemocraticrepublicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug" +
	"#1ukingdomofsiamkingdomofbhutan#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdk" +
	"oninkrijklibiestaateritrea#1vg#1victoria#1vn#1vu#1wformertanganyikaandzanzibarsultanateofzanzibarepublikoesterreichristm" +
	"asislandterritory#1wsahara#1xkingdomspanje#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatianigeria#490#49" +
	"2#496#8aa#8ac#8ae#8aformercentralafricanempireofethiopia#8ag#8aj#8al#8am#8an#8aoverzeesterritorysaintmartinfrenchpartsje" +
	"choslowaakserepublicbieloruslandrepublicoftajikistanrepublicmontenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#8" +
	"aq#8arepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8au#8avtonomnarespublikakrymetropolitaansfra" +
	"nkrijksaintmaarten#8ay#8bailliagejersey#8bbelgischkongovolksrepubliekmongolie#8bc#8bd#8belarusrepublicoftrinidadandtobag" +
	"orepublicadecostaricarepublicofsurinamerepublicoficelandrepubliccolumbia#8bformerlibyanarabjamahiriyah#8bg#8bhoetan#8bki" +
	"ngdomsweden#8bl#8bm#8bn#8bosnaiherzegovina#8bportuguesetimorrocoloradomrepublicofsudan#8britishoverseasterritoryguernsey" +
	"channelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrepublicuni" +
	"eburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofburundi#8ca#8cbeluuerabelaunitedstatesusaminoroutlyingi" +
	"slandsultanateofoman#8cd#8ce#8cformerrepublicsouthvietnamfmrrepofvietnamaroccocosisds#8cg#8ch#8ci#8cj#8ckingdomzweden#8c" +
	"m#8cn#8coverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjech" +
	"oslowakije#8cw#8cy#8da#8dj#8doverseasterritorycocoskeelingislandsaustralian#8drepublicfrancestmartinfransdeelstmaartenfr" +
	"ansdeelstmartindutchpartstmartinfrenchpartrucialoman#8ec#8eg#8ei#8ekerstislands#8en#8erepublicgreecentralverdemocratisch" +
	"erepubliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarchallislands#8es#8et#8ez#8fg#8f" +
	"ilippijnen#8fj#8fkingdomitalydveldidislandsabah#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprinc" +
	"ipenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanatemaldivenrepublicofbolivia#8fprinsdomandorra#8fra" +
	"frenchnewcaledoniafrafrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticterritoriesfransezuidelijkeenantarctis" +
	"chegebiedenorthbrabantiguaenbarudawlatqatarepubliquedjibouti#8fsaintpierremiquelon#8ga#8gbritishguiana#8gg#8gh#8gilberte" +
	"lliceislandspaansestaatbahrein#8gj#8gkingdomnepalestinianoccupiedterritoriestkittsnevisfederationmalaysia#8gl#8gm#8gpapa" +
	"unewguinea#8gq#8grondterritorysaintmartinfrenchpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekz" +
	"uidjemen#8gy#8hagereertransitionalislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdom" +
	"spain#8hm#8hondurussianfederalevolksrepubliekjoegoslavie#8hrepublicitaliaanserepubliekoppervoltadjikistan#8hu#8ic#8id#8i" +
	"m#8in#8ioverseasterritorysaintpierremiquelonafhankelijkestatesamoa#8irepublickosovaticanstateofisraelliceeilanden#8islam" +
	"icrepofiran#8it#8ivorstendomandorra#8iz#8java#8je#8jm#8johnstonislands#8kerstmiseiland#8kg#8kn#8krepublickosovolksdemocr" +
	"atischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatecomoros#8" +
	"lowersaxonyanhaltsjad#8ls#8lt#8lu#8ly#8maurituscany#8mbritishguyana#8mc#8md#8mformertanganyikaenzanzibarbadoesbekistan#8" +
	"mg#8mh#8midwayislands#8mj#8mkingdomtongautemalagasyrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkust" +
	"kittsandnevisfederationofnigeria#8ml#8mn#8mostserenerepublicsanmarinoordrhodesie#8mpapuanewguniea#8mrepubliclatvianrepub" +
	"liclitouwen#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvo" +
	"rstendomliechtensteinclbangladpakistan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8nh#8ni#8nl#8northm" +
	"arianen#8npiruwripuwlika#8nrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivo" +
	"rycoasturias#8ns#8nu#8nz#8paysdoutremerlapolynesiafrancaise#8pc#8pe#8pkirghizistan#8plurstatebolivia#8pm#8poolsevolksrep" +
	"ubliekkampucheardenmcdonaldeilanden#8ppalestinstateofmongoliastateofbahrain#8ps#8puleangatongazawestbankoninkrijkitalie#" +
	"8qa#8republiquecotedivoirevolutionairevolksrepubliekguineebissautralia#8rm#8roemeenserepublicsuidafrikarepublickirgizsta" +
	"n#8rpalmyraatollituania#8rq#8rs#8rw#8saintchristoffelnevislamitischestaatafghanistan#8sbritshonduras#8sc#8se#8sfederaler" +
	"epubliekkameroen#8sg#8sh#8sicilia#8sl#8sm#8sn#8socialistpeoplesrepublicalbaniarepublicofnamibiaswasiland#8spanishguinea#" +
	"8statuscivitatisvaticanae#8sultanatezanzibarepubliquerwandaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbakerislands#8td#" +
	"8th#8ti#8tkokosislands#8tl#8tn#8toscanarias#8tpapuanguinea#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbol" +
	"ivarianadevenezuelabolivrepofvenezuelativaldaoste#8tt#8tukey#8tvorstendommonacomoroislands#8tw#8tx#8tz#8ug#8ukingdomirak" +
	"ingdomroemenia#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantangan" +
	"yikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicbulgarije#8vi#8vm#8vq#8vt#8wa#8wformerdemocratickampu" +
	"cheardendemcdonaldeilanden#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerfederatievanmalakkafederatia#9ag#9ai#9al#9am#9aoverze" +
	"esterritorysaintpierremiquelonorthholland#9aq#9arepublicnaoeroemeensesocialistischerepubliekroemenieuwehebriden#9as#9at#" +
	"9au#9aw#9ax#9azerbeidjaan#9balearicislands#9bbougainville#9bd#9belarussischessrepubliquetogolaise#9bformernederlandseant" +
	"illenoudnederlandseantillen#9bg#9bh#9bi#9bjelorussiafederation#9bl#9bm#9bn#9bosniahercegovina#9bq#9britishoverzeesterrit" +
	"oryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrijkvansaoediarabiekoninkrijkdernederlandenkoninkrijksaoediarabielor" +
	"ussiasovietunion#9bw#9byelorussischessrepubliquefrancaise#9bz#9ca#9cc#9cd#9cformernederlandseantillesformertheformeryugo" +
	"slavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempire" +
	"iran#9cg#9ch#9ci#9ckingdomiraq#9cl#9cm#9cn#9coverseascollectivityfrenchpolynesiatahitifrenchpolynesia#9crepublicofchad#9" +
	"cu#9cvlaamsbrabantiguaenbarbudawlatalkuwaytripura#9cw#9cx#9cy#9czechoslovakrepublicofuppervoltaburkinafasouppervoltarepu" +
	"blicofhondurasovjetunia#9democratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepublicofhaiti#9dj#9dkingdoml" +
	"aostavalley#9dm#9doverseascollectivitysaintbarthelemy#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9f" +
	"illipijnen#9fj#9fkingdomsiam#9fmryugoslavia#9formercentraalafrikaanserepubliekvandemaledivenrepubliekkirgistan#9frsoutha" +
	"ntarcticlandsouthrhodesia#9ga#9gd#9gemenebestdominicatalunya#9gformernetherlandsantillesformerbyelorussiansovietsocialis" +
	"trepublicoftheunionofburmasocialistrepublicoftheivorycoastrepublicofcotedivoireivorycoastrepubliccotedivoireivorycoastco" +
	"tedivoirevolutionairepeoplesrepublicguineabissaunitedrepoftanzania#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gphilippijnen#9g" +
	"q#9gs#9gt#9gu#9gw#9gy#9hkingmanreeformercentralafrikaanskeizerrijkethiopie#9hm#9hn#9hrepublicofiraqrepublicofmaltaaforme" +
	"rlibyanarabrepublicofegyptunitedarabrepublicnorthvietnamibezetpalesteinsgebiedemocraticrepublmadagascaribiannetherlandsg" +
	"uiana#9ht#9hu#9id#9ie#9il#9im#9in#9ioverzeesecollectiviteitfrenchguyanafrenchzuidelijkterritory#9iq#9irepublicofmalibisc" +
	"hearabischerepubliekderfilipijnenrepublicwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgermany" +
	"formerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollithunia#9jphillip" +
	"pines#9kertmisislands#9kg#9kh#9kingdomofswedenkingdomofhungarykingdomofthailandsiam#9km#9kn#9kphilipijnen#9krepublicofpe" +
	"ruandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbouveteiland#9lc#9libyanajaria#9lkirghizstan#9lrepublicoftogoleserepubliekdjibou" +
	"ti#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9maya" +
	"nmarchalleilanden#9mc#9md#9meestserenerepublicsanmarinoordmarianen#9mformerserbiaandmontenegroformerwitrussischesovietso" +
	"cialistrepublictsjechoslowakije#9mg#9mh#9mkirgizistan#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mphillipines#9mq#9" +
	"mrepublicpanamaleisefederatia#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublicdrukgyalkhapalestijnseterritorialcollectivitys" +
	"aintpierremiquelonsaintpierreenmiquelon#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieknigeriafederalrepublickameroen#9n" +
	"g#9ni#9nl#9northrhodesia#9nprathetthainautonomousterritorygreenlandautonomousterritoryofgreenlanddanish#9nrepublicrwanda" +
	"#9nu#9nz#9om#9palestijnseautoriteitjechoslowakije#9pe#9pfederalerepublieksomalietuvaluikyrgzstan#9pg#9philippineislandst" +
	"bartlemy#9pkirgyzstan#9plombardije#9pm#9pn#9principalitymonacommonwealthbahamaskateenoman#9ps#9pt#9pw#9py#9qa#9republika" +
	"eshqiperise#9royaumedebelgique#9rs#9ru#9rw#9saintpierremiguelon#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skyrghyz" +
	"tan#9sl#9sm#9sn#9sovereigndemocraticrepublicfijisovereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai" +
	"#9srepublicserbia#9ss#9stkittsennevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistang" +
	"anjika#9svietnam#9sx#9sy#9sz#9tc#9td#9tfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafe" +
	"deratedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelon#" +
	"9tg#9th#9tjechischerepublicofcolombia#9tkirghizia#9tl#9tm#9tn#9toscanewmexicotedivoregiaoautonomadamadeirafghanistan#9tr" +
	"entinosouthtyrolouisiana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukyrgistan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemira" +
	"tennessee#9vg#9vi#9vn#9vu#9wformerfederationofmalayafederation#9ws#9xkyrgystan#9ye#9yt#9za#9zm#9zwitserseconfederatievan" +
	"micronesiegefedereerdestatenvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohiov" +
	"erzeesecollectiviteitnewcaledoniaterritorybrd"

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
	305, 305, 307, 307, 307, 308, 309, 311, 312, 313, 313, 313, 315, 315, 319, 320,
	321, 322, 326, 326, 330, 332, 333, 336, 336, 337, 338, 338, 342, 342, 343, 346,
	346, 347, 348, 349, 349, 349, 349, 350, 350, 352, 352, 354, 354, 356, 357, 358,
	362, 364, 364, 364, 366, 367, 370, 371, 374, 374, 376, 376, 376, 376, 376, 378,
	379, 379, 379, 379, 382, 383, 385, 386, 387, 388, 389, 389, 389, 390, 390, 390,
	392, 393, 395, 395, 397, 398, 400, 402, 403, 404, 406, 409, 410, 410, 411, 412,
	412, 412, 414, 415, 415, 417, 418, 419, 420, 421, 421, 423, 423, 424, 426, 426,
	426, 428, 428, 430, 432, 433, 434, 434, 436, 436, 438, 438, 440, 441, 441, 441,
	442, 442, 443, 444, 444, 444, 444, 444, 447, 447, 448, 448, 450, 451, 452, 452,
	454, 455, 456, 458, 459, 463, 464, 464, 467, 468, 468, 469, 469, 469, 470, 471,
	472, 472, 473, 474, 476, 478, 478, 480, 480, 481, 481, 481, 485, 485, 485, 485,
	487, 489, 489, 490, 491, 492, 494, 494, 496, 496, 497, 497, 497, 497, 497, 499,
	499, 500, 501, 501, 501, 501, 502, 502, 502, 502, 504, 507, 507, 507, 507, 509,
	510, 513, 513, 514, 515, 517, 520, 523, 526, 526, 526, 526, 529, 529, 530, 532,
	533, 534, 534, 534, 536, 536, 537, 537, 537, 537, 537, 538, 538, 539, 540, 541,
	543, 546, 549, 549, 550, 553, 557, 559, 559, 562, 563, 564, 564, 564, 565, 566,
	569, 569, 570, 570, 571, 571, 571, 572, 573, 574, 574, 575, 576, 576, 577, 577,
	578, 579, 580, 582, 583, 583, 583, 585, 587, 587, 588, 588, 588, 590, 590, 591,
	592, 592, 592, 592, 593, 596, 599, 599, 599, 600, 600, 602, 602, 602, 602, 604,
	604, 606, 607, 607, 609, 610, 612, 613, 615, 616, 616, 617, 621, 622, 624, 624,
	626, 626, 628, 629, 631, 631, 631, 631, 631, 633, 633, 634, 637, 637, 638, 641,
	641, 642, 644, 644, 645, 646, 647, 648, 651, 653, 653, 653, 654, 654, 654, 655,
	656, 659, 660, 661, 663, 665, 666, 666, 666, 666, 666, 667, 668, 668, 670, 671,
	672, 672, 673, 675, 677, 678, 680, 683, 683, 683, 684, 684, 687, 689, 690, 691,
	691, 691, 691, 691, 692, 693, 694, 694, 695, 695, 696, 697, 697, 697, 698, 699,
	699, 701, 701, 702, 702, 704, 706, 706, 708, 708, 708, 708, 709, 711, 712, 712,
	713, 715, 717, 717, 717, 719, 719, 721, 722, 724, 725, 725, 727, 727, 727, 727,
	728, 729, 729, 731, 732, 734, 738, 739, 740, 741, 742, 743, 743, 743, 743, 744,
	744, 745, 746, 747, 747, 748, 748, 748, 748, 749, 750, 750, 751, 752, 752, 753,
	754, 756, 758, 759, 763, 763, 763, 765, 768, 769, 770, 770, 771, 772, 773, 773,
	776, 778, 781, 781, 782, 782, 782, 782, 782, 783, 783, 784, 784, 785, 786, 788,
	790, 791, 793, 796, 800, 800, 800, 801, 801, 802, 802, 803, 803, 803, 806, 806,
	807, 809, 809, 809, 810, 810, 810, 810, 810, 811, 813, 813, 813, 813, 814, 814,
	814, 815, 815, 815, 815, 815, 815, 815, 815, 815, 816, 816, 817, 818, 819, 819,
	819, 819, 819, 821, 822, 823, 823, 823, 823, 823, 823, 823, 823, 823, 824, 824,
	825, 826, 826, 828, 830, 833, 835, 837, 837, 837, 839, 839, 839, 839, 839, 840,
	841, 842, 842, 844, 844, 846, 846, 848, 848, 850, 850, 850, 851, 851, 852, 853,
	855, 856, 859, 862, 863, 863, 864, 865, 865, 867, 867, 867, 869, 869, 869, 870,
	870, 871, 871, 871, 871, 873, 874, 876, 876, 878, 879, 880, 880, 880, 882, 883,
	884, 884, 885, 886, 886, 886, 886, 886, 888, 889, 890, 891, 892, 892, 892, 894,
	895, 895, 896, 896, 896, 896, 896, 896, 896, 900, 900, 900, 900, 900, 901, 902,
	902, 902, 902, 902, 904, 904, 905, 906, 906, 907, 907, 908, 910, 912, 912, 912,
	914, 916, 917, 919, 919, 921, 923, 923, 924, 925, 927, 928, 929, 930, 932, 932,
	932, 932, 935, 937, 938, 939, 941, 941, 942, 944, 944, 944, 946, 946, 947, 947,
	948, 949, 951, 954, 954, 954, 954, 954, 956, 957, 957, 957, 958, 958, 959, 961,
	962, 962, 963, 964, 964, 965, 965, 966, 968, 969, 970, 970, 970, 971, 971, 971,
	972, 974, 975, 979, 980, 982, 984, 985, 986, 986, 987, 987, 989, 990, 992, 994,
	995, 996, 998, 999, 999, 1001, 1001, 1004, 1004, 1004, 1004, 1005, 1005, 1006, 1006, 1009,
	1010, 1011, 1014, 1014, 1014, 1014, 1015, 1015, 1016, 1017, 1017, 1019, 1019, 1021, 1022, 1024,
	1026, 1026, 1026, 1026, 1028, 1029, 1030, 1032, 1032, 1033, 1035, 1037, 1038, 1038, 1039, 1039,
	1041, 1041, 1042, 1043, 1045, 1047, 1050, 1051, 1052, 1055, 1055, 1055, 1056, 1057, 1058, 1058,
	1059, 1059, 1060, 1061, 1062, 1063, 1065, 1067, 1067, 1070, 1070, 1070, 1070, 1072, 1073, 1074,
	1076, 1076, 1077, 1078, 1080, 1081, 1081, 1082, 1084, 1084, 1084, 1084, 1085, 1085, 1086, 1086,
	1087, 1089, 1089, 1091, 1092, 1093, 1094, 1094, 1094, 1096, 1098, 1099, 1099, 1100, 1100, 1100,
	1101, 1103, 1105, 1106, 1108, 1109, 1111, 1112, 1112, 1114, 1116, 1116, 1117, 1117, 1118, 1118,
	1119, 1119, 1119, 1119, 1120, 1120, 1121, 1122, 1122, 1123, 1125, 1125, 1125, 1125, 1125, 1125,
	1125, 1125, 1127, 1127, 1128, 1128, 1129, 1129, 1131, 1132, 1134, 1134, 1138, 1138, 1138, 1140,
	1142, 1144, 1144, 1146, 1146, 1148, 1149, 1149, 1150, 1150, 1150, 1150, 1150, 1152, 1154, 1154,
	1154, 1154, 1156, 1156, 1156, 1157, 1160, 1160, 1161, 1163, 1163, 1164, 1165, 1165, 1166, 1166,
	1168, 1168, 1169, 1171, 1171, 1171, 1173, 1174, 1174, 1174, 1174, 1175, 1175, 1176, 1180, 1180,
	1184, 1186, 1188, 1189, 1189, 1189, 1189, 1190, 1192, 1192, 1192, 1193, 1194, 1194, 1194, 1194,
	1195, 1195, 1196, 1198, 1198, 1198, 1198, 1199, 1200, 1200, 1200, 1200, 1200, 1201, 1201, 1201,
	1202, 1203, 1204, 1204, 1204, 1204, 1204, 1206, 1206, 1208, 1208, 1208, 1209, 1209, 1211, 1213,
	1214, 1214, 1215, 1215, 1217, 1217, 1217, 1220, 1220, 1222, 1223, 1223, 1224, 1224, 1225, 1225,
	1226, 1227, 1229, 1229, 1231, 1232, 1232, 1233, 1234, 1234, 1234, 1235, 1236, 1236, 1236, 1238,
	1238, 1239, 1239, 1241, 1242, 1243, 1244, 1244, 1245, 1245, 1245, 1246, 1246, 1246, 1246, 1248,
	1249, 1252, 1255, 1255, 1256, 1257, 1258, 1260, 1260, 1260, 1262, 1267, 1268, 1269, 1269, 1270,
	1270, 1272, 1273, 1273, 1273, 1275, 1276, 1277, 1277, 1278, 1278, 1279, 1279, 1281, 1281, 1281,
	1283, 1284, 1285, 1286, 1286, 1286, 1287, 1291, 1292, 1293, 1294, 1294, 1296, 1296, 1299, 1299,
	1300, 1302, 1304, 1305, 1305, 1305, 1306, 1307, 1308, 1308, 1308, 1310, 1310, 1311, 1311, 1312,
	1312, 1315, 1315, 1315, 1315, 1318, 1318, 1318, 1318, 1318, 1322, 1324, 1325, 1326, 1327, 1327,
	1328, 1328, 1328, 1328, 1329, 1330, 1330, 1333, 1334, 1334, 1334, 1336, 1336, 1336, 1337, 1337,
	1341, 1343, 1344, 1345, 1345, 1346, 1347, 1347, 1347, 1350, 1350, 1351, 1351, 1351, 1352, 1352,
	1352, 1352, 1354, 1355, 1356, 1356, 1357, 1360, 1361, 1361, 1362, 1362, 1363, 1363, 1363, 1365,
	1366, 1366, 1367, 1369, 1370, 1372, 1372, 1373, 1374, 1374, 1377, 1378, 1379, 1379, 1380, 1380,
	1380, 1381, 1381, 1381, 1381, 1381, 1381, 1382, 1382, 1383, 1383, 1383, 1386, 1386, 1387, 1387,
	1387, 1387, 1388, 1389, 1389, 1390, 1391, 1391, 1391, 1392, 1393, 1393, 1393, 1394, 1394, 1395,
	1396, 1397, 1398, 1401, 1402, 1402, 1403, 1403, 1406, 1406, 1406, 1406, 1406, 1408, 1410, 1412,
	1412, 1413, 1414, 1415, 1415, 1416, 1418, 1418, 1419, 1419, 1420, 1421, 1421, 1423, 1425, 1427,
	1427, 1428, 1428, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1431, 1432,
	1434, 1434, 1435, 1435, 1435, 1435, 1436, 1437, 1438, 1439, 1440, 1440, 1440, 1442, 1444, 1444,
	1444, 1444, 1444, 1444, 1444, 1446, 1447, 1447, 1448, 1448, 1448, 1448, 1449, 1451, 1455, 1455,
	1457, 1457, 1458, 1460, 1461, 1461, 1461, 1463, 1466, 1467, 1467, 1467, 1467, 1467, 1468, 1468,
	1468, 1468, 1468, 1470, 1472, 1473, 1474, 1474, 1475, 1477, 1477, 1477, 1477, 1477, 1479, 1480,
	1481, 1482, 1483, 1484, 1484, 1486, 1486, 1486, 1488, 1488, 1490, 1490, 1490, 1490, 1492, 1492,
	1492, 1494, 1495, 1495, 1496, 1496, 1497, 1497, 1497, 1498, 1498, 1498, 1500, 1501, 1502, 1503,
	1503, 1503, 1504, 1505, 1506, 1506, 1506, 1508, 1509, 1510, 1510, 1510, 1510, 1512, 1512, 1512,
	1513, 1515, 1515, 1515, 1515, 1515, 1516, 1516, 1516, 1518, 1518, 1519, 1522, 1522, 1522, 1524,
	1525, 1526, 1528, 1528, 1530, 1530, 1531, 1531, 1531, 1531, 1534, 1535, 1537, 1538, 1538, 1539,
	1539, 1539, 1540, 1541, 1542, 1544, 1546, 1548, 1549, 1549, 1550, 1552, 1554, 1555, 1557, 1558,
	1559, 1560, 1561, 1562, 1564, 1564, 1565, 1567, 1567, 1567, 1568, 1569, 1571, 1572, 1574, 1574,
	1575, 1577, 1578, 1578, 1578, 1581, 1581, 1584, 1584, 1584, 1585, 1585, 1587, 1587, 1587, 1587,
	1589, 1590, 1590, 1591, 1594, 1594, 1597, 1599, 1603, 1603, 1603, 1605, 1606, 1607, 1609, 1611,
	1611, 1611, 1613, 1613, 1613, 1613, 1614, 1615, 1615, 1619, 1622, 1622, 1622, 1623, 1624, 1624,
	1625, 1626, 1626, 1626, 1629, 1629, 1631, 1632, 1636, 1637, 1637, 1637, 1639, 1640, 1640, 1641,
	1641, 1641, 1641, 1641, 1641, 1642, 1642, 1642, 1642, 1643, 1643, 1644, 1644, 1644, 1644, 1644,
	1644, 1646, 1647, 1649, 1649, 1649, 1650, 1652, 1656, 1657, 1657, 1657, 1657, 1658, 1659, 1659,
	1659, 1659, 1660, 1661, 1661, 1663, 1664, 1664, 1665, 1665, 1666, 1666, 1666, 1668, 1668, 1669,
	1670, 1672, 1672, 1673, 1674, 1676, 1678, 1680, 1680, 1681, 1683, 1683, 1683, 1685, 1685, 1685,
	1685, 1685, 1686, 1686, 1686, 1688, 1691, 1692, 1692, 1692, 1692, 1693, 1694, 1694, 1695, 1695,
	1696, 1696, 1696, 1698, 1700, 1700, 1702, 1702, 1702, 1702, 1703, 1703, 1703, 1704, 1704, 1706,
	1707, 1707, 1707, 1707, 1709, 1710, 1711, 1711, 1713, 1714, 1715, 1716, 1717, 1717, 1718, 1720,
	1720, 1723, 1724, 1726, 1727, 1727, 1727, 1729, 1730, 1730, 1731, 1732, 1733, 1733, 1734, 1736,
	1736, 1736, 1737, 1738, 1739, 1740, 1740, 1741, 1741, 1743, 1744, 1745, 1745, 1745, 1745, 1746,
	1748, 1748, 1748, 1750, 1752, 1753, 1754, 1755, 1755, 1755, 1756, 1756, 1758, 1760, 1760, 1761,
	1762, 1762, 1762, 1762, 1763, 1763, 1765, 1765, 1765, 1765, 1766, 1766, 1768, 1768, 1768, 1769,
	1770, 1770, 1770, 1771, 1773, 1774, 1775, 1779, 1780, 1780, 1782, 1782, 1782, 1783, 1783, 1784,
	1785, 1785, 1786, 1786, 1786, 1786, 1786, 1786, 1789, 1790, 1791, 1792, 1793, 1794, 1796, 1797,
	1799, 1799, 1799, 1801, 1803, 1804, 1804, 1804, 1806, 1808, 1810, 1812, 1812, 1813, 1814, 1815,
	1816, 1816, 1817, 1818, 1820, 1822, 1826, 1828, 1830, 1830, 1831, 1831, 1831, 1832, 1833, 1834,
	1835, 1836, 1837, 1837, 1838, 1839, 1839, 1839, 1840, 1841, 1841, 1844, 1845, 1845, 1846, 1846,
	1848, 1850, 1850, 1851, 1852, 1852, 1852, 1853, 1853, 1854, 1854, 1854, 1854, 1855, 1857, 1857,
	1857, 1858, 1858, 1859, 1859, 1861, 1863, 1865, 1867, 1867, 1867, 1867, 1869, 1869, 1869, 1870,
	1870, 1870, 1870, 1870, 1871, 1871, 1872, 1872, 1874, 1876, 1876, 1876, 1878, 1878, 1879, 1879,
	1879, 1879, 1879, 1880, 1882, 1882, 1882, 1882, 1882, 1883, 1884, 1884, 1884, 1884, 1886, 1886,
	1887, 1887, 1887, 1887, 1888, 1888, 1889, 1889, 1889, 1891, 1893, 1895, 1895, 1897, 1897, 1897,
	1899, 1900, 1901, 1901, 1902, 1904, 1904, 1904, 1904, 1904, 1904, 1904, 1905, 1905, 1906, 1906,
	1906, 1907, 1907, 1907, 1908, 1908, 1910, 1911, 1911, 1912, 1914, 1915, 1915, 1917, 1919, 1919,
	1920, 1920, 1920, 1922, 1924, 1926, 1927, 1928, 1929, 1931, 1931, 1931, 1931, 1931, 1933, 1934,
	1934, 1935, 1935, 1935, 1935, 1936, 1936, 1936, 1936, 1936, 1936, 1938, 1939, 1941, 1941, 1941,
	1941, 1942, 1944, 1944, 1947, 1948, 1950, 1950, 1951, 1951, 1953, 1953, 1953, 1954, 1956, 1956,
	1958, 1958, 1959, 1959, 1960, 1961, 1961, 1961, 1963, 1964, 1964, 1966, 1968, 1968, 1968, 1968,
	1968, 1969, 1970, 1971, 1972, 1976, 1978, 1980, 1980, 1980, 1981, 1982, 1982, 1983, 1983, 1983,
	1983, 1984, 1984, 1984, 1986, 1988, 1990, 1992, 1994, 1994, 1995, 1997, 1997, 1999, 1999, 2001,
	2001, 2002, 2003, 2003, 2004, 2006, 2008, 2010, 2011, 2011, 2011, 2012, 2014, 2014, 2015, 2016,
	2017, 2017, 2020, 2021, 2021, 2021, 2022, 2025, 2026, 2026, 2027, 2030, 2032, 2032, 2033, 2034,
	2034, 2034, 2034, 2034, 2036, 2037, 2038, 2039, 2040, 2040, 2041, 2042, 2043, 2043, 2043, 2043,
	2043, 2044, 2045, 2045, 2046, 2046, 2047, 2048, 2049, 2051, 2053, 2054, 2054, 2055, 2055, 2055,
	2057, 2057, 2057, 2057, 2058, 2058, 2060, 2062, 2062, 2063, 2063, 2063, 2064, 2064, 2064, 2064,
	2065, 2065, 2066, 2067, 2067, 2069, 2069, 2071, 2071, 2074, 2075, 2076, 2076, 2079, 2079, 2080,
	2081, 2082, 2083, 2083, 2083, 2084, 2085, 2086, 2087, 2087, 2088, 2090, 2092, 2093, 2093, 2094,
	2096, 2096, 2096, 2097, 2101, 2101, 2101, 2103, 2105, 2106, 2107, 2108, 2110, 2110, 2111, 2111,
	2112, 2113, 2114, 2115, 2117, 2118, 2118, 2119, 2120, 2121, 2121, 2121, 2121, 2121, 2122, 2123,
	2123, 2123, 2125, 2125, 2127, 2128, 2131, 2132, 2132, 2133, 2134, 2136, 2137, 2137, 2137, 2137,
	2138, 2138, 2139, 2140, 2140, 2143, 2144, 2144, 2144, 2144, 2145, 2146, 2146, 2146, 2147, 2147,
	2149, 2149, 2149, 2149, 2150, 2151, 2151, 2153, 2157, 2159, 2159, 2161, 2161, 2161, 2161, 2162,
	2163, 2164, 2165, 2166, 2166, 2168, 2168, 2168, 2169, 2170, 2171, 2171, 2173, 2174, 2175, 2175,
	2175, 2178, 2178, 2180, 2180, 2180, 2180, 2181, 2182, 2182, 2182, 2184, 2184, 2186, 2186, 2186,
	2186, 2186, 2187, 2189, 2191, 2193, 2193, 2193, 2193, 2194, 2195, 2195, 2198, 2198, 2199, 2200,
	2201, 2201, 2203, 2203, 2203, 2203, 2204, 2205, 2205, 2206, 2207, 2209, 2209, 2210, 2211, 2211,
	2211, 2212, 2212, 2212, 2212, 2212, 2212, 2212, 2214, 2214, 2216, 2217, 2218, 2219, 2220, 2221,
	2221, 2222, 2222, 2225, 2227, 2228, 2228, 2229, 2231, 2232, 2233, 2233, 2234, 2236, 2238, 2239,
	2240, 2240, 2240, 2240, 2242, 2243, 2244, 2245, 2246, 2246, 2246, 2246, 2247, 2248, 2250, 2250,
	2250, 2251, 2254, 2254, 2255, 2258, 2259, 2261, 2261, 2262, 2262, 2264, 2264, 2265, 2267, 2268,
	2269, 2270, 2271, 2272, 2273, 2273, 2273, 2274, 2274, 2275, 2278, 2280, 2281, 2282, 2282, 2283,
	2283, 2284, 2284, 2286, 2286, 2286, 2288, 2288, 2289, 2290, 2292, 2292, 2293, 2293, 2294, 2295,
	2295, 2296, 2296, 2296, 2298, 2299, 2301, 2301, 2302, 2302, 2304, 2305, 2305, 2305, 2306, 2309,
	2309, 2309, 2309, 2310, 2313, 2313, 2315, 2316, 2317, 2317, 2318, 2318, 2318, 2319, 2321, 2321,
	2323, 2324, 2325, 2326, 2329, 2330, 2332, 2332, 2333, 2334, 2336, 2337, 2341, 2342, 2344, 2345,
	2345, 2346, 2347, 2348, 2348, 2350, 2352, 2353, 2353, 2354, 2354, 2355, 2355, 2356, 2358, 2359,
	2359, 2360, 2361, 2362, 2362, 2362, 2362, 2362, 2362, 2364, 2364, 2364, 2365, 2367, 2369, 2369,
	2370, 2370, 2371, 2371, 2371, 2373, 2374, 2376, 2378, 2378, 2380, 2381, 2384, 2385, 2386, 2386,
	2387, 2388, 2390, 2392, 2393, 2394, 2396, 2398, 2399, 2400, 2401, 2401, 2403, 2404, 2406, 2407,
	2408, 2408, 2409, 2410, 2411, 2411, 2411, 2411, 2412, 2413, 2415, 2417, 2417, 2418, 2419, 2420,
	2421, 2421, 2421, 2421, 2424, 2425, 2425, 2426, 2428, 2429, 2429, 2430, 2430, 2430, 2431, 2431,
	2432, 2433, 2433, 2435, 2435, 2435, 2435, 2436, 2439, 2439, 2439, 2439, 2440, 2441, 2442, 2442,
	2442, 2443, 2443, 2445, 2447, 2448, 2449, 2449, 2450, 2452, 2454, 2456, 2456, 2457, 2458, 2458,
	2458, 2458, 2458, 2458, 2460, 2463, 2464, 2465, 2466, 2467, 2468, 2469, 2469, 2471, 2471, 2471,
	2472, 2472, 2472, 2472, 2473, 2473, 2473, 2473, 2473, 2474, 2474, 2475, 2476, 2478, 2481, 2481,
	2481, 2482, 2483, 2485, 2485, 2485, 2487, 2487, 2487, 2487, 2489, 2490, 2490, 2490, 2492, 2492,
	2492, 2494, 2496, 2497, 2500, 2500, 2501, 2501, 2501, 2501, 2503, 2505, 2505, 2505, 2506, 2507,
	2507, 2508, 2508, 2508, 2509, 2509, 2511, 2512, 2512, 2512, 2512, 2512, 2512, 2514, 2514, 2515,
	2517, 2518, 2518, 2519, 2521, 2522, 2522, 2523, 2523, 2523, 2523, 2523, 2524, 2524, 2526, 2527,
	2529, 2530, 2531, 2531, 2531, 2531, 2531, 2532, 2533, 2533, 2534, 2535, 2535, 2535, 2535, 2536,
	2536, 2536, 2536, 2536, 2541, 2541, 2541, 2541, 2541, 2542, 2542, 2542, 2542, 2542, 2545, 2545,
	2545, 2545, 2546, 2546, 2547, 2547, 2548, 2548, 2549, 2550, 2550, 2551, 2553, 2554, 2555, 2555,
	2555, 2556, 2557, 2560, 2560, 2560, 2560, 2561, 2562, 2562, 2565, 2566, 2567, 2568, 2570, 2571,
	2572, 2572, 2573, 2577, 2578, 2579, 2580, 2581, 2581, 2581, 2581, 2581, 2582, 2584, 2584, 2584,
	2584, 2586, 2587, 2588, 2592, 2594, 2595, 2595, 2596, 2596, 2596, 2596, 2597, 2598, 2599, 2600,
	2604, 2604, 2605, 2605, 2606, 2607, 2608, 2608, 2608, 2610, 2610, 2611, 2612, 2613, 2613, 2614,
	2615, 2616, 2616, 2617, 2618, 2618, 2619, 2619, 2619, 2622, 2622, 2622, 2623, 2624, 2626, 2627,
	2628, 2629, 2630, 2631, 2631, 2631, 2634, 2635, 2637, 2638, 2639, 2641, 2641, 2642, 2644, 2645,
	2645, 2645, 2645, 2645, 2646, 2646, 2648, 2648, 2649, 2650, 2650, 2650, 2650, 2652, 2652, 2653,
	2654, 2654, 2656, 2656, 2657, 2657, 2658, 2660, 2661, 2664, 2666, 2668, 2668, 2670, 2671, 2672,
	2672, 2673, 2673, 2673, 2673, 2674, 2675, 2677, 2679, 2680, 2680, 2680, 2680, 2680, 2680, 2680,
	2680, 2681, 2681, 2682, 2683, 2683, 2684, 2684, 2688, 2690, 2691, 2692, 2692, 2693, 2693, 2693,
	2694, 2696, 2697, 2697, 2698, 2698, 2698, 2700, 2700, 2701, 2703, 2705, 2708, 2708, 2710, 2710,
	2711, 2711, 2711, 2712, 2713, 2713, 2713, 2714, 2714, 2714, 2714, 2714, 2714, 2716, 2720, 2720,
	2722, 2724, 2725, 2725, 2725, 2725, 2728, 2728, 2728, 2729, 2730, 2732, 2733, 2733, 2734, 2735,
	2736, 2736, 2737, 2737, 2738, 2739, 2739, 2742, 2742, 2742, 2743, 2743, 2744, 2744, 2745, 2746,
	2750, 2751, 2751, 2751, 2754, 2755, 2757, 2758, 2760, 2760, 2760, 2760, 2762, 2763, 2763, 2764,
	2765, 2765, 2765, 2765, 2766, 2768, 2768, 2770, 2771, 2771, 2772, 2773, 2774, 2775, 2775, 2776,
	2778, 2778, 2780, 2780, 2783, 2783, 2785, 2786, 2787, 2788, 2789, 2789, 2790, 2790, 2790, 2790,
	2791, 2791, 2791, 2793, 2794, 2795, 2796, 2797, 2802, 2803, 2805, 2806, 2806, 2806, 2806, 2808,
	2809, 2809, 2809, 2810, 2810, 2810, 2811, 2813, 2815, 2817, 2817, 2819, 2820, 2821, 2822, 2823,
	2824, 2824, 2824, 2825, 2825, 2827, 2827, 2827, 2828, 2828, 2828, 2830, 2834, 2835, 2837, 2838,
	2840, 2840, 2840, 2840, 2840, 2842, 2842, 2843, 2844, 2845, 2847, 2847, 2849, 2849, 2849, 2850,
	2851, 2851, 2854, 2856, 2856, 2856, 2857, 2857, 2861, 2861, 2861, 2861, 2863, 2864, 2864, 2867,
	2869, 2870, 2871, 2873, 2874, 2874, 2875, 2876, 2877, 2879, 2881, 2882, 2883, 2884, 2885, 2886,
	2887, 2889, 2889, 2890, 2891, 2891, 2894, 2895, 2895, 2895, 2895, 2895, 2895, 2895, 2896, 2897,
	2899, 2901, 2904, 2904, 2904, 2904, 2904, 2905, 2906, 2906, 2906, 2907, 2909, 2909, 2912, 2913,
	2913, 2914, 2914, 2914, 2914, 2915, 2915, 2915, 2915, 2917, 2919, 2919, 2919, 2919, 2919, 2920,
	2923, 2923, 2923, 2925, 2926, 2926, 2928, 2931, 2932, 2936, 2938, 2939, 2940, 2941, 2941, 2943,
	2943, 2943, 2946, 2947, 2948, 2950, 2952, 2953, 2954, 2955, 2955, 2957, 2958, 2959, 2959, 2960,
	2962, 2963, 2964, 2965, 2965, 2965, 2966, 2968, 2969, 2971, 2971, 2971, 2972, 2973, 2973, 2974,
	2974, 2974, 2977, 2977, 2977, 2977, 2978, 2980, 2981, 2983, 2984, 2985, 2985, 2985, 2988, 2989,
	2990, 2992, 2992, 2993, 2995, 2995, 2996, 2996, 2999, 3001, 3001, 3001, 3004, 3004, 3004, 3004,
	3004, 3004, 3005, 3005, 3005, 3006, 3006, 3007, 3008, 3009, 3010, 3010, 3010, 3010, 3010, 3010,
	3012, 3014, 3014, 3016, 3017, 3019, 3020, 3020, 3020, 3020, 3022, 3023, 3025, 3026, 3028, 3028,
	3031, 3031, 3032, 3032, 3033, 3033, 3033, 3035, 3036, 3037, 3037, 3038, 3039, 3041, 3041, 3044,
	3044, 3045, 3046, 3047, 3047, 3047, 3049, 3050, 3051, 3051, 3053, 3053, 3055, 3056, 3057, 3059,
	3061, 3061, 3061, 3061, 3063, 3063, 3063, 3065, 3066, 3066, 3066, 3067, 3068, 3068, 3069, 3071,
	3072, 3073, 3074, 3074, 3074, 3075, 3076, 3076, 3076, 3078, 3079, 3081, 3082, 3084, 3086, 3088,
	3091, 3091, 3093, 3094, 3096, 3097, 3097, 3099, 3099, 3099, 3099, 3099, 3100, 3101, 3101, 3102,
	3102, 3104, 3104, 3105, 3106, 3108, 3108, 3109, 3109, 3111, 3112, 3114, 3115, 3115, 3116, 3116,
	3120, 3120, 3121, 3123, 3123, 3123, 3123, 3126, 3127, 3130, 3135, 3135, 3135, 3136, 3138, 3138,
	3138, 3138, 3138, 3139, 3140, 3141, 3142, 3143, 3144, 3145, 3147, 3148, 3149, 3150, 3151, 3153,
	3154, 3155, 3155, 3155, 3157, 3157, 3161, 3162, 3162, 3165, 3167, 3167, 3168, 3168, 3168, 3168,
	3168, 3169, 3169, 3169, 3169, 3170, 3170, 3170, 3170, 3170, 3172, 3174, 3176, 3179, 3182, 3182,
	3182, 3183, 3184, 3184, 3184, 3184, 3186, 3186, 3187, 3188, 3189, 3189, 3189, 3190, 3191, 3192,
	3192, 3193, 3194, 3194, 3195, 3197, 3198, 3199, 3199, 3199, 3200, 3201, 3203, 3204, 3204, 3204,
	3204, 3204, 3204, 3205, 3207, 3209, 3209, 3210, 3210, 3210, 3213, 3213, 3213, 3214, 3214, 3215,
	3216, 3217, 3218, 3219, 3219, 3220, 3220, 3222, 3222, 3224, 3225, 3226, 3227, 3229, 3230, 3231,
	3232, 3233, 3234, 3234, 3234, 3235, 3237, 3239, 3240, 3240, 3240, 3241, 3243, 3244, 3244, 3245,
	3245, 3245, 3247, 3248, 3249, 3251, 3252, 3253, 3253, 3254, 3255, 3255, 3256, 3258, 3258, 3258,
	3258, 3259, 3259, 3259, 3259, 3261, 3261, 3261, 3261, 3261, 3261, 3262, 3262, 3263, 3264, 3265,
	3265, 3265, 3265, 3266, 3267, 3270, 3272, 3273, 3274, 3276, 3277, 3278, 3279, 3279, 3281, 3282,
	3283, 3283, 3283, 3285, 3286, 3288, 3289, 3292, 3292, 3293, 3294, 3295, 3295, 3296, 3297, 3297,
	3298, 3299, 3301, 3302, 3304, 3306, 3307, 3307, 3307, 3307, 3309, 3311, 3311, 3313, 3314, 3315,
	3316, 3317, 3319, 3323, 3325, 3325, 3326, 3327, 3327, 3327, 3329, 3329, 3331, 3331, 3331, 3332,
	3333, 3334, 3334, 3335, 3336, 3337, 3338, 3340, 3342, 3343, 3343, 3343, 3344, 3345, 3348, 3350,
	3351, 3352, 3353, 3353, 3355, 3356, 3357, 3357, 3357, 3357, 3358, 3359, 3360, 3361, 3361, 3362,
	3363, 3363, 3364, 3364, 3365, 3365, 3367, 3367, 3368, 3369, 3370, 3372, 3372, 3372, 3373, 3374,
	3375, 3375, 3375, 3375, 3376, 3377, 3377, 3377, 3378, 3378, 3379, 3379, 3379, 3381, 3381, 3381,
	3382, 3382, 3384, 3385, 3385, 3385, 3385, 3386, 3387, 3387, 3387, 3387, 3387, 3387, 3387, 3388,
	3389, 3391, 3391, 3391, 3392, 3392, 3392, 3394, 3396, 3397, 3397, 3398, 3398, 3399, 3401, 3403,
	3404, 3405, 3407, 3407, 3409, 3410, 3410, 3410, 3410, 3411, 3414, 3416, 3417, 3418, 3419, 3420,
	3420, 3422, 3422, 3423, 3423, 3426, 3426, 3429, 3430, 3433, 3434, 3436, 3437, 3438, 3438, 3440,
	3440, 3442, 3442, 3442, 3442, 3444, 3445, 3447, 3448, 3449, 3451, 3452, 3453, 3455, 3456, 3457,
	3457, 3457, 3458, 3459, 3461, 3461, 3462, 3462, 3462, 3462, 3463, 3464, 3465, 3465, 3467, 3469,
	3471, 3475, 3476, 3476, 3476, 3477, 3477, 3478, 3479, 3479, 3480, 3483, 3484, 3484, 3486, 3487,
	3488, 3490, 3492, 3493, 3494, 3496, 3496, 3496, 3496, 3496, 3497, 3498, 3498, 3499, 3499, 3500,
	3500, 3500, 3502, 3503, 3503, 3505, 3505, 3506, 3508, 3509, 3511, 3514, 3514, 3516, 3516, 3518,
	3518, 3520, 3520, 3523, 3523, 3523, 3525, 3526, 3527, 3528, 3529, 3529, 3531, 3533, 3534, 3535,
	3535, 3537, 3539, 3539, 3539, 3539, 3540, 3543, 3544, 3546, 3548, 3549, 3549, 3550, 3551, 3552,
	3555, 3557, 3558, 3559, 3559, 3559, 3559, 3560, 3560, 3560, 3561, 3562, 3562, 3563, 3566, 3566,
	3568, 3568, 3570, 3570, 3570, 3572, 3574, 3574, 3576, 3576, 3579, 3582, 3582, 3582, 3582, 3584,
	3584, 3585, 3585, 3585, 3585, 3588, 3589, 3590, 3593, 3593, 3594, 3594, 3595, 3596, 3599, 3599,
	3600, 3600, 3603, 3606, 3606, 3610, 3612, 3613, 3613, 3615, 3617, 3620, 3621, 3622, 3623, 3626,
	3627, 3629, 3629, 3631, 3632, 3633, 3633, 3633, 3634, 3635, 3635, 3635, 3637, 3640, 3641, 3641,
	3642, 3642, 3644, 3644, 3644, 3646, 3648, 3648, 3651, 3653, 3653, 3654, 3656, 3657, 3658, 3660,
	3660, 3663, 3664, 3668, 3669, 3669, 3669, 3670, 3671, 3672, 3672, 3673, 3673, 3674, 3676, 3676,
	3678, 3681, 3682, 3687, 3687, 3688, 3689, 3690, 3693, 3697, 3699, 3700, 3702, 3705, 3706, 3707,
	3707, 3708, 3708, 3708, 3708, 3709, 3709, 3711, 3711, 3713, 3716, 3716, 3717, 3717, 3718, 3718,
	3719, 3719, 3720, 3724, 3725, 3726, 3726, 3729, 3730, 3731, 3732, 3734, 3736, 3736, 3736, 3738,
	3738, 3739, 3741, 3741, 3743, 3745, 3745, 3746, 3747, 3747, 3751, 3751, 3752, 3753, 3753, 3755,
	3757, 3758, 3759, 3761, 3763, 3763, 3764, 3765, 3767, 3768, 3769, 3770, 3771, 3772, 3772, 3772,
	3773, 3773, 3773, 3774, 3775, 3776, 3776, 3776, 3778, 3779, 3781, 3783, 3783, 3783, 3785, 3788,
	3789, 3790, 3791, 3792, 3795, 3796, 3797, 3798, 3799, 3800, 3801, 3802, 3802, 3803, 3804, 3804,
	3805, 3805, 3805, 3807, 3807, 3810, 3810, 3810, 3811, 3811, 3813, 3815, 3816, 3816, 3817, 3817,
	3819, 3820, 3821, 3821, 3822, 3822, 3823, 3828, 3830, 3830, 3832, 3834, 3834, 3835, 3835, 3835,
	3837, 3837, 3838, 3838, 3838, 3840, 3840, 3842, 3843, 3843, 3844, 3844, 3844, 3847, 3849, 3849,
	3849, 3852, 3854, 3857, 3858, 3858, 3858, 3858, 3861, 3863, 3863, 3866, 3867, 3867, 3870, 3871,
	3872, 3873, 3873, 3873, 3875, 3875, 3876, 3877, 3878, 3879, 3879, 3880, 3881, 3881, 3882, 3882,
	3885, 3886, 3891, 3895, 3896, 3900, 3901, 3904, 3904, 3904, 3906, 3910, 3911, 3911, 3914, 3915,
	3915, 3916, 3916, 3916, 3916, 3917, 3918, 3920, 3920, 3922, 3923, 3924, 3924, 3925, 3925, 3928,
	3928, 3929, 3932, 3932, 3934, 3934, 3934, 3934, 3936, 3939, 3939, 3943, 3943, 3944, 3944, 3944,
	3945, 3945, 3946, 3948, 3949, 3951, 3953, 3953, 3954, 3956, 3958, 3959, 3959, 3961, 3961, 3963,
	3963, 3965, 3970, 3972, 3973, 3973, 3975, 3975, 3976, 3979, 3980, 3981, 3984, 3985, 3987, 3987,
	3987, 3987, 3990, 3990, 3991, 3992, 3992, 3993, 3995, 3996, 3998, 3999, 3999, 4000, 4001, 4004,
	4005, 4005, 4006, 4009, 4009, 4012, 4014, 4015, 4018, 4019, 4021, 4024, 4025, 4028, 4030, 4031,
	4031, 4032, 4033, 4033, 4034, 4034, 4034, 4034, 4035, 4036, 4038, 4040, 4040, 4044, 4045, 4046,
	4046, 4047, 4049, 4051, 4052, 4052, 4055, 4056, 4058, 4062, 4062, 4064, 4066, 4066, 4066, 4068,
	4069, 4069, 4070, 4070, 4070, 4071, 4072, 4073, 4073, 4074, 4076, 4076, 4077, 4077, 4077, 4079,
	4080, 4082, 4085, 4087, 4089, 4089, 4090, 4093, 4094, 4096, 4096, 4098, 4099, 4099, 4101, 4102,
	4103, 4103, 4103, 4104, 4106, 4107, 4108, 4109, 4110, 4110, 4112, 4112, 4113, 4115, 4115, 4115,
	4116, 4119, 4122, 4123, 4123, 4123, 4124, 4127, 4129, 4131, 4131, 4132, 4135, 4135, 4135, 4137,
	4137, 4138, 4139, 4140, 4141, 4143, 4143, 4145, 4146, 4146, 4146, 4146, 4147, 4147, 4150, 4152,
	4153, 4154, 4159, 4159, 4159, 4160, 4161, 4163, 4164, 4165, 4168, 4171, 4171, 4171, 4173, 4174,
	4176, 4178, 4179, 4181, 4182, 4182, 4182, 4184, 4185, 4185, 4186, 4187, 4187, 4192, 4194, 4197,
	4197, 4198, 4201, 4201, 4201, 4201, 4201, 4201, 4203, 4206, 4209, 4210, 4211, 4211, 4211, 4211,
	4211, 4211, 4214, 4215, 4216, 4216, 4218, 4218, 4219, 4220, 4220, 4220, 4222, 4224, 4225, 4227,
	4227, 4228, 4234, 4235, 4236, 4237, 4239, 4241, 4242, 4244, 4244, 4245, 4245, 4245, 4245, 4246,
	4248, 4248, 4248, 4250, 4250, 4250, 4251, 4251, 4253, 4254, 4257, 4258, 4258, 4259, 4261, 4262,
	4262, 4262, 4263, 4263, 4263, 4263, 4264, 4265, 4266, 4267, 4267, 4268, 4268, 4269, 4270, 4270,
	4270, 4271, 4272, 4272, 4272, 4275, 4275, 4278, 4279, 4280, 4281, 4283, 4283, 4283, 4286, 4291,
	4291, 4294, 4294, 4295, 4296, 4297, 4297, 4299, 4300, 4302, 4304, 4305, 4305, 4305, 4305, 4306,
	4308, 4309, 4311, 4313, 4314, 4314, 4314, 4315, 4316, 4317, 4318, 4318, 4318, 4318, 4321, 4323,
	4323, 4324, 4326, 4327, 4327, 4328, 4329, 4330, 4335, 4336, 4338, 4341, 4343, 4345, 4345, 4347,
	4347, 4347, 4347, 4347, 4347, 4349, 4350, 4351, 4351, 4353, 4353, 4354, 4354, 4354, 4355, 4357,
	4357, 4359, 4362, 4363, 4365, 4366, 4366, 4368, 4370, 4371, 4372, 4373, 4373, 4374, 4376, 4377,
	4377, 4377, 4377, 4377, 4377, 4378, 4379, 4379, 4379, 4380, 4380, 4381, 4382, 4385, 4386, 4387,
	4387, 4388, 4389, 4390, 4392, 4394, 4395, 4398, 4400, 4401, 4402, 4404, 4404, 4404, 4405, 4406,
	4406, 4407, 4407, 4408, 4408, 4408, 4409, 4409, 4410, 4410, 4411, 4413, 4415, 4416, 4418, 4420,
	4420, 4423, 4423, 4423, 4424, 4426, 4431, 4432, 4434, 4438, 4439, 4441, 4441, 4441, 4442, 4443,
	4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4444, 4446, 4447, 4447, 4447, 4448, 4448, 4449,
	4450, 4451, 4451, 4451, 4452, 4452, 4454, 4457, 4461, 4462, 4465, 4469, 4472, 4472, 4473, 4476,
	4476, 4477, 4479, 4479, 4481, 4481, 4482, 4483, 4484, 4487, 4488, 4489, 4491, 4491, 4492, 4492,
	4494, 4496, 4496, 4496, 4496, 4498, 4501, 4502, 4505, 4506, 4508, 4509, 4509, 4511, 4511, 4511,
	4512, 4513, 4513, 4513, 4515, 4516, 4516, 4516, 4517, 4517, 4518, 4518, 4519, 4520, 4522, 4524,
	4527, 4528, 4530, 4531, 4534, 4535, 4540, 4542, 4546, 4546, 4547, 4549, 4549, 4550, 4550, 4551,
	4552, 4552, 4554, 4555, 4555, 4555, 4558, 4558, 4559, 4559, 4561, 4562, 4563, 4564, 4565, 4566,
	4569, 4572, 4574, 4576, 4578, 4580, 4583, 4585, 4587, 4587, 4589, 4590, 4592, 4592, 4594, 4596,
	4597, 4597, 4598, 4599, 4599, 4599, 4599, 4599, 4601, 4601, 4603, 4603, 4603, 4607, 4608, 4609,
	4611, 4613, 4615, 4619, 4619, 4622, 4625, 4628, 4629, 4631, 4633, 4634, 4637, 4638, 4638, 4639,
	4639, 4640, 4642, 4642, 4643, 4645, 4646, 4646, 4647, 4648, 4649, 4650, 4650, 4654, 4656, 4658,
	4660, 4663, 4665, 4668, 4669, 4671, 4673, 4675, 4676, 4678, 4680, 4682, 4685, 4685, 4687, 4688,
	4688, 4688, 4690, 4691, 4691, 4691, 4691, 4692, 4692, 4693, 4694, 4694, 4694, 4696, 4696, 4701,
	4705, 4709, 4711, 4715, 4718, 4720, 4725, 4728, 4729, 4732, 4735, 4739, 4743, 4745, 4748, 4748,
	4749, 4751, 4752, 4754, 4756, 4756, 4757, 4757, 4758, 4758, 4758, 4758, 4760, 4761, 4762, 4765,
	4766, 4767, 4768, 4768, 4768, 4770, 4771, 4772, 4776, 4778, 4779, 4780, 4782, 4784, 4785, 4785,
	4786, 4787, 4788, 4789, 4789, 4790, 4790, 4795, 4795, 4796, 4796, 4797, 4798, 4800, 4801, 4803,
	4805, 4807, 4810, 4812, 4812, 4813, 4816, 4816, 4818, 4820, 4823, 4826, 4828, 4828, 4828, 4828,
	4829, 4832, 4832, 4833, 4834, 4835, 4838, 4838, 4839, 4840, 4840, 4840, 4840, 4842, 4844, 4845,
	4846, 4849, 4850, 4853, 4854, 4856, 4856, 4857, 4858, 4862, 4863, 4865, 4865, 4866, 4866, 4868,
	4869, 4871, 4872, 4872, 4872, 4872, 4874, 4875, 4876, 4876, 4876, 4876, 4877, 4878, 4879, 4883,
	4886, 4889, 4892, 4894, 4897, 4899, 4901, 4905, 4907, 4909, 4910, 4911, 4913, 4914, 4915, 4915,
	4917, 4917, 4918, 4922, 4923, 4923, 4924, 4925, 4925, 4926, 4926, 4926, 4926, 4931, 4932, 4932,
	4934, 4935, 4937, 4937, 4938, 4940, 4941, 4941, 4942, 4944, 4947, 4948, 4948, 4948, 4949, 4949,
	4949, 4949, 4950, 4950, 4951, 4951, 4953, 4953, 4953, 4954, 4955, 4957, 4957, 4960, 4963, 4963,
	4964, 4968, 4969, 4971, 4972, 4973, 4975, 4975, 4976, 4976, 4979, 4980, 4980, 4981, 4983, 4984,
	4987, 4987, 4987, 4988, 4988, 4988, 4989, 4989, 4992, 4992, 4992, 4993, 4994, 4995, 4996, 5000,
	5003, 5005, 5005, 5007, 5009, 5009, 5012, 5012, 5012, 5014, 5015, 5015, 5015, 5016, 5018, 5018,
	5018, 5019, 5019, 5022, 5024, 5025, 5025, 5026, 5026, 5026, 5026, 5027, 5028, 5028, 5029, 5030,
	5032, 5034, 5038, 5041, 5042, 5045, 5046, 5048, 5048, 5049, 5051, 5053, 5055, 5057, 5060, 5060,
	5061, 5063, 5063, 5065, 5066, 5068, 5068, 5069, 5069, 5069, 5071, 5072, 5072, 5073, 5074, 5079,
	5080, 5082, 5083, 5084, 5084, 5086, 5088, 5088, 5089, 5091, 5093, 5094, 5096, 5097, 5097, 5097,
	5099, 5100, 5100, 5101, 5101, 5103, 5103, 5104, 5104, 5104, 5105, 5105, 5105, 5108, 5110, 5111,
	5112, 5115, 5116, 5118, 5119, 5121, 5124, 5125, 5126, 5128, 5132, 5132, 5134, 5135, 5135, 5135,
	5136, 5138, 5141, 5141, 5141, 5141, 5142, 5142, 5142, 5142, 5143, 5143, 5143, 5145, 5146, 5147,
	5150, 5150, 5150, 5152, 5154, 5154, 5156, 5159, 5161, 5161, 5162, 5162, 5163, 5163, 5164, 5164,
	5164, 5164, 5166, 5166, 5167, 5168, 5169, 5170, 5171, 5171, 5171, 5172, 5173, 5174, 5176, 5179,
	5179, 5180, 5182, 5184, 5185, 5185, 5185, 5185, 5186, 5186, 5188, 5188, 5189, 5189, 5189, 5189,
	5189, 5189, 5190, 5193, 5194, 5196, 5196, 5197, 5198, 5201, 5201, 5203, 5204, 5207, 5210, 5212,
	5212, 5214, 5216, 5217, 5218, 5220, 5220, 5220, 5221, 5221, 5222, 5222, 5225, 5225, 5226, 5227,
	5228, 5228, 5230, 5231, 5231, 5232, 5232, 5234, 5234, 5235, 5236, 5237, 5238, 5240, 5243, 5245,
	5247, 5249, 5250, 5251, 5253, 5255, 5256, 5259, 5262, 5265, 5267, 5267, 5268, 5270, 5270, 5272,
	5273, 5274, 5276, 5276, 5277, 5280, 5280, 5281, 5282, 5282, 5285, 5286, 5287, 5288, 5290, 5290,
	5293, 5293, 5293, 5294, 5294, 5295, 5295, 5296, 5296, 5296, 5296, 5297, 5297, 5299, 5299, 5301,
	5301, 5302, 5302, 5303, 5304, 5304, 5304, 5304, 5305, 5306, 5306, 5306, 5306, 5308, 5311, 5313,
	5316, 5317, 5323, 5324, 5325, 5329, 5330, 5331, 5333, 5333, 5333, 5334, 5336, 5338, 5338, 5339,
	5341, 5341, 5342, 5344, 5345, 5345, 5345, 5346, 5347, 5350, 5351, 5351, 5352, 5353, 5355, 5358,
	5360, 5361, 5362, 5364, 5368, 5368, 5368, 5369, 5369, 5370, 5370, 5371, 5371, 5373, 5373, 5373,
	5373, 5373, 5373, 5373, 5373, 5373, 5373, 5373, 5374, 5374, 5375, 5376, 5376, 5377, 5377, 5378,
	5382, 5383, 5384, 5386, 5388, 5389, 5389, 5389, 5389, 5390, 5390, 5391, 5391, 5393, 5393, 5394,
	5395, 5397, 5399, 5400, 5402, 5402, 5404, 5404, 5405, 5407, 5407, 5408, 5408, 5409, 5411, 5411,
	5412, 5415, 5415, 5416, 5419, 5419, 5420, 5421, 5421, 5422, 5423, 5423, 5423, 5426, 5428, 5429,
	5430, 5432, 5433, 5433, 5433, 5435, 5437, 5437, 5437, 5440, 5441, 5441, 5442, 5444, 5444, 5446,
	5449, 5449, 5450, 5452, 5453, 5454, 5454, 5455, 5455, 5455, 5455, 5455, 5456, 5458, 5460, 5462,
	5462, 5462, 5462, 5462, 5463, 5464, 5465, 5465, 5469, 5469, 5470, 5470, 5470, 5472, 5472, 5472,
	5472, 5472, 5475, 5476, 5476, 5476, 5478, 5478, 5479, 5480, 5481, 5483, 5484, 5486, 5486, 5487,
	5487, 5488, 5488, 5489, 5489, 5491, 5492, 5494, 5494, 5494, 5494, 5496, 5497, 5499, 5499, 5501,
	5503, 5503, 5504, 5505, 5506, 5506, 5507, 5508, 5509, 5510, 5510, 5510, 5512, 5514, 5514, 5514,
	5517, 5517, 5520, 5520, 5520, 5520, 5520, 5520, 5521, 5523, 5524, 5524, 5525, 5525, 5526, 5527,
	5527, 5528, 5532, 5534, 5535, 5535, 5538, 5539, 5539, 5539, 5540, 5541, 5541, 5541, 5543, 5544,
	5544, 5544, 5545, 5547, 5547, 5547, 5547, 5548, 5549, 5549, 5550, 5550, 5552, 5554, 5554, 5556,
	5557, 5558, 5561, 5561, 5561, 5563, 5565, 5566, 5567, 5567, 5568, 5570, 5573, 5575, 5577, 5579,
	5579, 5580, 5580, 5582, 5582, 5583, 5586, 5587, 5587, 5588, 5589, 5590, 5592, 5596, 5598, 5600,
	5601, 5601, 5602, 5603, 5603, 5606, 5606, 5608, 5608, 5610, 5610, 5610, 5612, 5614, 5616, 5618,
	5620, 5622, 5623, 5625, 5625, 5625, 5625, 5625, 5627, 5627, 5630, 5631, 5633, 5634, 5634, 5634,
	5634, 5634, 5636, 5637, 5638, 5638, 5640, 5641, 5642, 5643, 5644, 5645, 5646, 5648, 5648, 5651,
	5652, 5657, 5657, 5659, 5659, 5659, 5659, 5661, 5661, 5663, 5664, 5664, 5664, 5666, 5667, 5667,
	5668, 5668, 5668, 5668, 5668, 5669, 5670, 5670, 5671, 5672, 5672, 5673, 5673, 5674, 5674, 5674,
	5675, 5680, 5681, 5683, 5685, 5685, 5687, 5687, 5688, 5688, 5689, 5692, 5692, 5693, 5693, 5693,
	5693, 5693, 5693, 5694, 5695, 5697, 5700, 5700, 5700, 5700, 5700, 5700, 5700, 5701, 5703, 5705,
	5705, 5706, 5707, 5709, 5709, 5710, 5710, 5710, 5712, 5712, 5712, 5712, 5713, 5713, 5713, 5713,
	5715, 5716, 5716, 5717, 5719, 5719, 5719, 5721, 5722, 5724, 5726, 5727, 5728, 5728, 5731, 5734,
	5734, 5736, 5737, 5739, 5739, 5740, 5742, 5743, 5743, 5743, 5743, 5743, 5744, 5744, 5749, 5751,
	5751, 5751, 5752, 5752, 5753, 5756, 5756, 5757, 5758, 5758, 5758, 5760, 5762, 5762, 5763, 5764,
	5764, 5765, 5765, 5765, 5767, 5768, 5768, 5771, 5771, 5771, 5772, 5772, 5773, 5774, 5774, 5774,
	5776, 5776, 5777, 5777, 5777, 5777, 5777, 5778, 5779, 5780, 5780, 5780, 5780, 5781, 5781, 5784,
	5786, 5787, 5789, 5791, 5792, 5793, 5795, 5795, 5795, 5795, 5796, 5797, 5798, 5800, 5800, 5800,
	5800, 5801, 5801, 5802, 5803, 5805, 5806, 5806, 5806, 5806, 5806, 5807, 5807, 5807, 5807, 5807,
	5808, 5809, 5810, 5811, 5812, 5812, 5812, 5813, 5817, 5817, 5818, 5820, 5822, 5823, 5825, 5827,
	5827, 5827, 5829, 5830, 5831, 5832, 5832, 5834, 5836, 5838, 5840, 5840, 5841, 5841, 5844, 5844,
	5846, 5847, 5847, 5848, 5850, 5851, 5851, 5852, 5854, 5856, 5856, 5858, 5858, 5858, 5860, 5861,
	5861, 5861, 5861, 5863, 5865, 5867, 5869, 5872, 5872, 5872, 5873, 5873, 5873, 5873, 5873, 5873,
	5873, 5876, 5876, 5876, 5877, 5878, 5879, 5879, 5880, 5881, 5881, 5882, 5883, 5884, 5886, 5886,
	5887, 5887, 5887, 5888, 5888, 5888, 5889, 5890, 5890, 5892, 5892, 5893, 5896, 5898, 5899, 5899,
	5899, 5901, 5901, 5901, 5903, 5903, 5903, 5903, 5903, 5903, 5904, 5905, 5906, 5906, 5908, 5908,
	5908, 5908, 5908, 5910, 5910, 5911, 5911, 5911, 5911, 5912, 5912, 5914, 5914, 5914, 5914, 5917,
	5918, 5919, 5919, 5919, 5919, 5921, 5921, 5924, 5925, 5926, 5927, 5928, 5928, 5929, 5929, 5931,
	5931, 5931, 5932, 5935, 5935, 5936, 5936, 5936, 5936, 5937, 5938, 5939, 5940, 5940, 5940, 5942,
	5943, 5943, 5944, 5946, 5950, 5952, 5953, 5953, 5954, 5954, 5955, 5956, 5958, 5959, 5962, 5962,
	5962, 5962, 5964, 5964, 5965, 5966, 5966, 5969, 5969, 5969, 5970, 5970, 5972, 5972, 5972, 5973,
	5975, 5976, 5976, 5977, 5980, 5980, 5981, 5983, 5983, 5983, 5985, 5987, 5989, 5989, 5990, 5992,
	5993, 5994, 5995, 5996, 5999, 6000, 6000, 6000, 6001, 6001, 6001, 6002, 6002, 6002, 6003, 6003,
	6004, 6004, 6005, 6006, 6006, 6006, 6006, 6008, 6011, 6011, 6013, 6014, 6015, 6015, 6015, 6015,
	6015, 6016, 6018, 6020, 6021, 6021, 6022, 6024, 6025, 6025, 6025, 6025, 6027, 6027, 6028, 6028,
	6028, 6028, 6028, 6029, 6031, 6032, 6032, 6033, 6034, 6035, 6036, 6037, 6037, 6037, 6038, 6039,
	6041, 6041, 6044, 6044, 6045, 6045, 6046, 6048, 6048, 6050, 6052, 6054, 6057, 6057, 6057, 6058,
	6059, 6059, 6060, 6060, 6064, 6066, 6069, 6070, 6071, 6072, 6073, 6073, 6075, 6076, 6076, 6076,
	6077, 6077, 6079, 6080, 6082, 6083, 6085, 6085, 6085, 6085, 6085, 6087, 6087, 6088, 6089, 6090,
	6090, 6090, 6091, 6092, 6093, 6093, 6094, 6094, 6095, 6098, 6098, 6098, 6099, 6099, 6101, 6103,
	6103, 6103, 6105, 6106, 6107, 6109, 6109, 6111, 6114, 6115, 6115, 6115, 6116, 6116, 6116, 6116,
	6116, 6116, 6116, 6117, 6117, 6119, 6120, 6121, 6122, 6122, 6123, 6123, 6123, 6123, 6124, 6126,
	6126, 6127, 6129, 6130, 6133, 6133, 6133, 6133, 6133, 6133, 6134, 6134, 6137, 6137, 6137, 6139,
	6140, 6141, 6142, 6143, 6144, 6145, 6145, 6146, 6146, 6149, 6150, 6150, 6150, 6150, 6151, 6151,
	6152, 6153, 6153, 6153, 6154, 6154, 6154, 6155, 6155, 6157, 6158, 6159, 6161, 6161, 6161, 6161,
	6162, 6162, 6163, 6164, 6167, 6168, 6170, 6170, 6172, 6172, 6173, 6174, 6177, 6178, 6178, 6178,
	6178, 6180, 6180, 6181, 6184, 6185, 6186, 6186, 6190, 6190, 6190, 6191, 6193, 6194, 6194, 6195,
	6195, 6196, 6196, 6196, 6196, 6197, 6199, 6199, 6199, 6201, 6202, 6203, 6204, 6206, 6208, 6208,
	6209, 6209, 6210, 6210, 6212, 6212, 6213, 6213, 6214, 6214, 6214, 6215, 6215, 6216, 6216, 6216,
	6216, 6217, 6218, 6218, 6220, 6221, 6222, 6224, 6225, 6228, 6229, 6230, 6231, 6231, 6231, 6231,
	6232, 6232, 6232, 6232, 6232, 6233, 6234, 6234, 6234, 6235, 6236, 6236, 6236, 6236, 6237, 6237,
	6239, 6240, 6242, 6242, 6243, 6244, 6248, 6249, 6249, 6252, 6254, 6254, 6254, 6259, 6259, 6259,
	6259, 6260, 6260, 6261, 6261, 6262, 6263, 6263, 6263, 6263, 6263, 6265, 6265, 6266, 6267, 6267,
	6268, 6268, 6269, 6271, 6271, 6274, 6275, 6275, 6275, 6276, 6277, 6277, 6277, 6277, 6278, 6278,
	6281, 6282, 6283, 6285, 6286, 6287, 6287, 6287, 6287, 6287, 6288, 6289, 6289, 6289, 6290, 6291,
	6292, 6293, 6293, 6294, 6295, 6296, 6296, 6296, 6297, 6297, 6299, 6301, 6302, 6303, 6303, 6305,
	6307, 6307, 6308, 6308, 6309, 6311, 6314, 6315, 6316, 6319, 6319, 6320, 6321, 6321, 6321, 6321,
	6322, 6322, 6322, 6322, 6325, 6325, 6325, 6326, 6328, 6328, 6332, 6333, 6333, 6334, 6334, 6334,
	6337, 6337, 6339, 6340, 6341, 6341, 6341, 6341, 6342, 6343, 6343, 6343, 6343, 6343, 6343, 6343,
	6343, 6343, 6344, 6345, 6346, 6346, 6346, 6347, 6348, 6349, 6351, 6351, 6351, 6352, 6352, 6352,
	6353, 6354, 6354, 6355, 6355, 6355, 6356, 6357, 6360, 6360, 6360, 6361, 6361, 6364, 6365, 6365,
	6365, 6366, 6370, 6371, 6371, 6373, 6375, 6376, 6378, 6380, 6381, 6381, 6384, 6386, 6386, 6386,
	6387, 6388, 6389, 6391, 6392, 6393, 6393, 6394, 6394, 6394, 6394, 6395, 6395, 6397, 6397, 6398,
	6398, 6399, 6399, 6400, 6400, 6400, 6400, 6400, 6402, 6402, 6404, 6405, 6405, 6405, 6405, 6405,
	6407, 6408, 6414, 6414, 6414, 6415, 6416, 6416, 6416, 6416, 6417, 6417, 6417, 6418, 6420, 6420,
	6420, 6421, 6422, 6422, 6423, 6423, 6425, 6425, 6426, 6427, 6427, 6428, 6428, 6429, 6430, 6430,
	6432, 6436, 6436, 6437, 6438, 6438, 6438, 6438, 6439, 6441, 6441, 6441, 6441, 6442, 6442, 6442,
	6442, 6442, 6442, 6443, 6443, 6444, 6445, 6445, 6447, 6448, 6448, 6448, 6448, 6448, 6448, 6448,
	6449, 6450, 6450, 6451, 6454, 6456, 6456, 6456, 6456, 6456, 6456, 6457, 6458, 6458, 6458, 6458,
	6459, 6460, 6461, 6463, 6463, 6464, 6465, 6466, 6467, 6469, 6471, 6471, 6471, 6471, 6471, 6472,
	6472, 6472, 6472, 6474, 6475, 6477, 6478, 6479, 6480, 6480, 6480, 6480, 6480, 6482, 6482, 6484,
	6486, 6487, 6487, 6488, 6488, 6489, 6490, 6490, 6491, 6491, 6491, 6492, 6493, 6493, 6493, 6493,
	6493, 6493, 6495, 6495, 6495, 6497, 6497, 6497, 6497, 6497, 6498, 6500, 6501, 6501, 6501, 6502,
	6504, 6504, 6504, 6505, 6508, 6509, 6509, 6509, 6511, 6511, 6511, 6516, 6516, 6518, 6518, 6519,
	6520, 6521, 6524, 6526, 6527, 6530, 6533, 6534, 6534, 6535, 6536, 6537, 6538, 6538, 6539, 6539,
	6539, 6542, 6543, 6543, 6546, 6546, 6548, 6548, 6548, 6548, 6550, 6551, 6552, 6553, 6553, 6553,
	6553, 6555, 6558, 6560, 6560, 6562, 6563, 6564, 6566, 6566, 6570, 6570, 6570, 6571, 6571, 6571,
	6571, 6571, 6571, 6572, 6572, 6572, 6572, 6573, 6574, 6575, 6575, 6576, 6577, 6579, 6579, 6581,
	6581, 6583, 6584, 6584, 6586, 6587, 6590, 6591, 6592, 6592, 6596, 6596, 6596, 6597, 6597, 6598,
	6600, 6602, 6602, 6602, 6603, 6603, 6604, 6604, 6605, 6605, 6606, 6608, 6608, 6608, 6608, 6609,
	6611, 6612, 6612, 6612, 6612, 6613, 6613, 6613, 6615, 6615, 6617, 6617, 6618, 6618, 6619, 6620,
	6620, 6621, 6623, 6623, 6623, 6624, 6624, 6624, 6625, 6627, 6628, 6628, 6631, 6633, 6635, 6636,
	6638, 6638, 6640, 6641, 6642, 6642, 6644, 6645, 6648, 6649, 6651, 6651, 6652, 6654, 6654, 6654,
	6655, 6656, 6656, 6656, 6657, 6657, 6659, 6660, 6662, 6662, 6664, 6664, 6665, 6667, 6667, 6667,
	6667, 6669, 6671, 6672, 6672, 6673, 6676, 6676, 6677, 6678, 6678, 6680, 6680, 6681, 6681, 6682,
	6683, 6683, 6683, 6684, 6688, 6689, 6690, 6690, 6692, 6694, 6695, 6695, 6695, 6695, 6696, 6696,
	6699, 6699, 6701, 6701, 6702, 6703, 6705, 6706, 6707, 6708, 6708, 6709, 6709, 6710, 6710, 6712,
	6712, 6713, 6715, 6716, 6718, 6719, 6720, 6720, 6721, 6722, 6724, 6725, 6726, 6727, 6729, 6730,
	6731, 6732, 6734, 6735, 6736, 6738, 6740, 6742, 6743, 6743, 6745, 6746, 6747, 6748, 6748, 6748,
	6748, 6749, 6749, 6750, 6752, 6753, 6755, 6755, 6755, 6757, 6757, 6759, 6759, 6759, 6760, 6760,
	6760, 6762, 6764, 6765, 6765, 6766, 6767, 6768, 6768, 6768, 6770, 6771, 6773, 6774, 6775, 6776,
	6776, 6778, 6780, 6780, 6780, 6782, 6782, 6783, 6784, 6785, 6786, 6788, 6789, 6791, 6791, 6792,
	6793, 6794, 6796, 6798, 6799, 6800, 6800, 6801, 6803, 6804, 6806, 6807, 6809, 6809, 6809, 6810,
	6810, 6811, 6811, 6811, 6811, 6812, 6812, 6813, 6815, 6816, 6816, 6817, 6818, 6819, 6820, 6820,
	6820, 6821, 6823, 6825, 6825, 6826, 6827, 6828, 6832, 6833, 6833, 6834, 6834, 6834, 6836, 6837,
	6838, 6841, 6842, 6842, 6843, 6844, 6845, 6847, 6848, 6848, 6849, 6849, 6849, 6850, 6850, 6850,
	6850, 6850, 6852, 6855, 6857, 6858, 6858, 6858, 6858, 6859, 6862, 6863, 6865, 6866, 6866, 6867,
	6867, 6868, 6869, 6869, 6869, 6870, 6871, 6871, 6872, 6872, 6872, 6875, 6875, 6876, 6876, 6876,
	6878, 6878, 6879, 6883, 6883, 6884, 6886, 6887, 6887, 6887, 6888, 6891, 6892, 6896, 6896, 6897,
	6898, 6899, 6899, 6901, 6902, 6902, 6903, 6903, 6903, 6905, 6905, 6905, 6906, 6906, 6906, 6907,
	6907, 6908, 6909, 6911, 6912, 6912, 6913, 6913, 6913, 6914, 6915, 6915, 6916, 6916, 6917, 6918,
	6919, 6920, 6920, 6922, 6923, 6925, 6926, 6926, 6929, 6930, 6930, 6931, 6933, 6934, 6934, 6936,
	6936, 6936, 6936, 6937, 6938, 6938, 6939, 6940, 6940, 6941, 6944, 6944, 6945, 6947, 6948, 6949,
	6950, 6952, 6952, 6952, 6955, 6957, 6958, 6958, 6960, 6961, 6964, 6965, 6967, 6968, 6969, 6969,
	6969, 6971, 6973, 6974, 6976, 6978, 6978, 6978, 6979, 6981, 6981, 6982, 6984, 6984, 6985, 6987,
	6988, 6989, 6989, 6990, 6991, 6993, 6993, 6994, 6995, 6995, 6995, 6995, 6997, 7000, 7000, 7002,
	7003, 7005, 7007, 7008, 7008, 7008, 7008, 7010, 7011, 7012, 7013, 7015, 7015, 7018, 7020, 7021,
	7024, 7026, 7027, 7027, 7029, 7030, 7032, 7032, 7033, 7034, 7035, 7037, 7038, 7039, 7040, 7041,
	7041, 7042, 7044, 7046, 7046, 7046, 7046, 7047, 7048, 7050, 7051, 7052, 7053, 7054, 7054, 7055,
	7055, 7056, 7056, 7056, 7056, 7057, 7059, 7061, 7062, 7063, 7064, 7065, 7066, 7067, 7067, 7067,
	7067, 7067, 7068, 7068, 7068, 7069, 7069, 7070, 7072, 7072, 7075, 7077, 7078, 7078, 7080, 7081,
	7082, 7083, 7085, 7086, 7087, 7089, 7090, 7091, 7094, 7097, 7097, 7100, 7101, 7103, 7103, 7103,
	7104, 7106, 7108, 7109, 7110, 7110, 7111, 7111, 7112, 7115, 7117, 7118, 7119, 7119, 7119, 7120,
	7122, 7124, 7125, 7126, 7126, 7127, 7129, 7132, 7134, 7135, 7135, 7135, 7135, 7138, 7139, 7140,
	7142, 7142, 7142, 7143, 7144, 7146, 7146, 7149, 7149, 7149, 7150, 7151, 7151, 7151, 7151, 7151,
	7152, 7152, 7153, 7154, 7154, 7156, 7158, 7160, 7161, 7163, 7163, 7163, 7163, 7164, 7164, 7165,
	7167, 7168, 7170, 7170, 7170, 7170, 7172, 7174, 7174, 7175, 7176, 7177, 7178, 7178, 7179, 7180,
	7182, 7185, 7186, 7188, 7188, 7190, 7193, 7195, 7196, 7197, 7198, 7198, 7198, 7198, 7199, 7200,
	7201, 7205, 7205, 7207, 7208, 7209, 7211, 7211, 7212, 7212, 7213, 7213, 7214, 7214, 7216, 7217,
	7218, 7219, 7219, 7220, 7221, 7222, 7224, 7225, 7225, 7228, 7228, 7228, 7228, 7229, 7230, 7233,
	7233, 7233, 7233, 7235, 7236, 7237, 7237, 7239, 7240, 7241, 7241, 7241, 7242, 7243, 7244, 7244,
	7245, 7245, 7245, 7246, 7248, 7250, 7250, 7250, 7252, 7252, 7253, 7255, 7255, 7257, 7257, 7260,
	7260, 7262, 7262, 7263, 7263, 7263, 7267, 7272, 7272, 7273, 7273, 7274, 7274, 7274, 7275, 7275,
	7278, 7280, 7281, 7282, 7285, 7285, 7289, 7290, 7292, 7293, 7293, 7293, 7293, 7294, 7295, 7296,
	7296, 7296, 7297, 7297, 7298, 7298, 7301, 7302, 7303, 7303, 7303, 7303, 7304, 7304, 7304, 7305,
	7308, 7309, 7310, 7311, 7315, 7316, 7319, 7322, 7326, 7327, 7328, 7330, 7330, 7331, 7333, 7337,
	7337, 7338, 7338, 7340, 7341, 7342, 7343, 7344, 7345, 7345, 7347, 7348, 7348, 7349, 7350, 7351,
	7352, 7353, 7355, 7355, 7356, 7357, 7359, 7362, 7366, 7368, 7371, 7371, 7371, 7371, 7373, 7374,
	7375, 7376, 7377, 7379, 7379, 7380, 7381, 7383, 7383, 7384, 7384, 7386, 7386, 7387, 7388, 7388,
	7389, 7390, 7390, 7391, 7392, 7395, 7395, 7395, 7396, 7397, 7397, 7398, 7401, 7403, 7405, 7407,
	7410, 7411, 7411, 7411, 7411, 7412, 7412, 7412, 7413, 7414, 7414, 7414, 7415, 7415, 7415, 7416,
	7418, 7419, 7419, 7421, 7423, 7426, 7429, 7431, 7432, 7434, 7436, 7439, 7439, 7441, 7443, 7445,
	7446, 7446, 7448, 7449, 7449, 7451, 7454, 7454, 7454, 7454, 7454, 7456, 7456, 7456, 7456, 7456,
	7458, 7460, 7461, 7462, 7464, 7467, 7469, 7473, 7477, 7478, 7478, 7481, 7481, 7482, 7482, 7484,
	7487, 7487, 7488, 7488, 7489, 7489, 7489, 7489, 7491, 7492, 7494, 7495, 7496, 7498, 7499, 7499,
	7499, 7500, 7503, 7503, 7503, 7507, 7511, 7514, 7516, 7517, 7519, 7522, 7522, 7522, 7522, 7524,
	7525, 7526, 7527, 7529, 7531, 7532, 7532, 7532, 7532, 7533, 7535, 7536, 7536, 7537, 7538, 7539,
	7541, 7542, 7542, 7543, 7546, 7547, 7548, 7550, 7552, 7553, 7554, 7555, 7555, 7555, 7557, 7558,
	7558, 7559, 7560, 7562, 7562, 7563, 7564, 7564, 7564, 7564, 7564, 7564, 7565, 7565, 7566, 7566,
	7569, 7570, 7570, 7570, 7571, 7572, 7574, 7574, 7576, 7577, 7579, 7581, 7582, 7583, 7583, 7584,
	7585, 7586, 7586, 7586, 7587, 7588, 7589, 7589, 7589, 7590, 7590, 7591, 7592, 7594, 7594, 7594,
	7594, 7594, 7594, 7595, 7597, 7599, 7600, 7601, 7604, 7604, 7605, 7605, 7608, 7608, 7610, 7611,
	7612, 7613, 7613, 7613, 7613, 7614, 7614, 7615, 7615, 7615, 7615, 7615, 7615, 7617, 7618, 7619,
	7620, 7620, 7621, 7621, 7622, 7622, 7623, 7623, 7623, 7623, 7624, 7626, 7626, 7627, 7629, 7629,
	7629, 7630, 7630, 7631, 7631, 7631, 7631, 7631, 7631, 7632, 7632, 7632, 7634, 7634, 7634, 7635,
	7638, 7639, 7639, 7639, 7641, 7644, 7646, 7646, 7646, 7647, 7647, 7648, 7649, 7651, 7652, 7653,
	7654, 7656, 7657, 7659, 7661, 7662, 7662, 7662, 7663, 7663, 7663, 7663, 7663, 7663, 7664, 7665,
	7667, 7667, 7667, 7667, 7667, 7667, 7667, 7667, 7672, 7672, 7672, 7672, 7672, 7672, 7676, 7678,
	7678, 7679, 7680, 7682, 7684, 7684, 7686, 7687, 7690, 7690, 7690, 7691, 7692, 7693, 7693, 7695,
	7696,
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
