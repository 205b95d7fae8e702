// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{28140, 271, 4, 0x1},   // #542
	{58030, 73, 14, 0x1},   // ethiopiaempire
	{64014, 50, 18, 0x1},   // republicofslovenia
	{38666, 152, 15, 0x1},  // salomonsislands
	{40589, 251, 15, 0x1},  // tokelaneilanden
	{54645, 202, 12, 0x1},  // nethantilles
	{36536, 272, 5, 0x1},   // #6471
	{2127, 188, 4, 0x21},   // #9mx
	{40493, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2261, 163, 5, 0x1},    // samoa
	{6740, 253, 34, 0x1},   // unitedstatesminorpacifischeislands
	{31784, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5589, 40, 14, 0x1},    // thenetherlands
	{19566, 125, 6, 0x1},   // jordan
	{698, 13, 33, 0x21},    // socialistrepublictsjechoslowakije
	{9663, 273, 16, 0x82},  // yugoslaviafedrep
	{42517, 71, 12, 0x1},   // egyptarabrep
	{38724, 275, 5, 0x1},   // #6cze
	{10884, 129, 9, 0x1},   // kampochea
	{17432, 252, 9, 0x1},   // chntaiwan
	{42102, 276, 13, 0x2},  // chinarepublic
	{16932, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{28135, 278, 4, 0x1},   // #541
	{3375, 196, 4, 0x21},   // #9uy
	{64620, 138, 34, 0x1},  // socialistrepublicoftheunionofburma
	{3534, 108, 4, 0x21},   // #9za
	{45887, 9, 17, 0x1},    // bosnieherzegovina
	{23015, 234, 5, 0x81},  // #2mtq
	{64348, 206, 4, 0x1},   // #9bq
	{35711, 108, 15, 0x1},  // southafrikaunie
	{1648, 237, 25, 0x1},   // norfolkislandsaustralisch
	{1005, 124, 4, 0x21},   // #9iq
	{20160, 231, 20, 0x1},  // sintmaartenfransdeel
	{2131, 140, 4, 0x21},   // #9my
	{51508, 240, 5, 0x1},   // prico
	{64816, 136, 20, 0x1},  // republiekdermaldiven
	{23116, 202, 11, 0x1},  // nedantillen
	{7712, 110, 8, 0x1},    // rhodesia
	{52467, 24, 14, 0x1},   // greecerepublic
	{33270, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{35405, 248, 28, 0x1},  // territorysaintpierremiquelon
	{64642, 138, 12, 0x1},  // unionofburma
	{9488, 256, 39, 0x1},   // virginislandsoftheunitedstatesterritory
	{2800, 61, 24, 0x21},   // republiquecentrafricaine
	{30079, 25, 17, 0x1},   // republicofcroatia
	{5105, 225, 25, 0x1},   // overzeesterritoryhongkong
	{19299, 87, 21, 0x1},   // republicademocambique
	{22622, 22, 7, 0x1},    // britain
	{1839, 115, 12, 0x1},   // bruneination
	{3191, 101, 4, 0x21},   // #9sz
	{2314, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{25673, 198, 9, 0x1},   // venezuala
	{28120, 279, 4, 0x1},   // #540
	{3379, 160, 4, 0x21},   // #9uz
	{2292, 209, 12, 0x1},   // bouvetisland
	{65034, 14, 4, 0x1},    // #9cz
	{1009, 123, 4, 0x21},   // #9ir
	{1404, 127, 4, 0x21},   // #9kz
	{2135, 87, 4, 0x21},    // #9mz
	{43161, 63, 23, 0x1},   // cameroonfederalrepublic
	{52712, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{55046, 225, 5, 0x1},   // hksar
	{25333, 159, 5, 0x81},  // #2tuv
	{2597, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{13429, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{43450, 152, 15, 0x1},  // solomonsislands
	{11058, 104, 14, 0x1},  // frenchtogoland
	{2015, 15, 13, 0x21},   // voormaligeddr
	{12897, 131, 9, 0x1},   // skorearep
	{62843, 99, 18, 0x1},   // southsudanrepublic
	{13136, 140, 15, 0x1},  // federatiemalaya
	{48584, 188, 5, 0x1},   // #7mex
	{64869, 124, 11, 0x1},  // kingdomirak
	{2746, 48, 4, 0x21},    // #9rs
	{14525, 149, 10, 0x1},  // stateqatar
	{63408, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{64407, 168, 4, 0x1},   // #9bs
	{45665, 98, 22, 0x1},   // federalrepublicsomalia
	{37940, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{1210, 28, 4, 0x21},    // #9is
	{23360, 236, 23, 0x1},  // territoryofnewcaledonia
	{23032, 140, 5, 0x81},  // #2mys
	{28953, 25, 15, 0x1},   // hrvatskacroatia
	{6709, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{8708, 53, 12, 0x1},    // ukrainianssr
	{19838, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{8330, 63, 8, 0x1},     // cameroun
	{59182, 99, 18, 0x1},   // republiekzuidsudan
	{32193, 114, 12, 0x1},  // statebahrain
	{52514, 53, 15, 0x1},   // ukrainerepublic
	{10711, 63, 8, 0x1},    // cameroon
	{61086, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{20222, 21, 18, 0x1},   // francemetropolitan
	{36221, 280, 5, 0x1},   // #6220
	{27645, 251, 5, 0x81},  // #4772
	{27665, 105, 5, 0x81},  // #4788
	{56228, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{12588, 71, 24, 0x1},   // unitedarabrepublicegypte
	{26175, 281, 5, 0x81},  // #2ymd
	{777, 106, 8, 0x1},     // tanzania
	{58260, 215, 7, 0x1},   // wsahara
	{57370, 61, 11, 0x1},   // centrafrika
	{44620, 201, 19, 0x1},  // grondterritoryaland
	{64828, 136, 17, 0x1},  // maldivenrepubliek
	{43530, 282, 5, 0x1},   // #6ssd
	{28365, 283, 5, 0x1},   // #5615
	{9640, 141, 5, 0x1},    // nepal
	{44595, 1, 5, 0x1},     // #7alb
	{48475, 140, 5, 0x1},   // #7mas
	{3183, 249, 4, 0x21},   // #9sx
	{3343, 106, 4, 0x21},   // #9tz
	{3530, 235, 4, 0x21},   // #9yt
	{32779, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{63571, 2, 4, 0x1},     // #9ad
	{63713, 142, 14, 0x1},  // republicnaoero
	{64352, 171, 4, 0x1},   // #9br
	{65026, 213, 4, 0x1},   // #9cx
	{65400, 69, 4, 0x1},    // #9dz
	{65460, 73, 4, 0x1},    // #9et
	{892, 25, 4, 0x21},     // #9hr
	{1226, 30, 4, 0x21},    // #9it
	{1789, 36, 4, 0x21},    // #9md
	{22501, 188, 5, 0x81},  // #2mex
	{2263, 42, 4, 0x21},    // #9nz
	{9802, 186, 25, 0x1},   // saintkittsnevisfederation
	{62763, 1, 22, 0x1},    // peoplesrepublicalbania
	{22531, 37, 5, 0x81},   // #2mkd
	{17678, 248, 22, 0x1},  // saintpierreetmiquelonf
	{18220, 121, 21, 0x1},  // netherlandseastindies
	{5365, 61, 3, 0x1},     // car
	{42897, 239, 33, 0x1},  // duciaoenoislandspitcairnhenderson
	{61950, 164, 12, 0x1},  // kingdomyemen
	{42389, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8504, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{36196, 284, 3, 0x1},   // #62
	{36226, 285, 5, 0x1},   // #6221
	{22517, 8, 9, 0x1},     // bulgarije
	{63155, 198, 29, 0x1},  // republicabolivarianavenezuela
	{57073, 121, 15, 0x1},  // nederlandsindie
	{65240, 83, 16, 0x1},   // kingdomoflesotho
	{28370, 286, 5, 0x1},   // #5616
	{13065, 83, 11, 0x1},   // basoetoland
	{28360, 287, 5, 0x1},   // #5600
	{48427, 84, 5, 0x1},    // #7mar
	{48740, 87, 5, 0x1},    // #7moz
	{2271, 190, 4, 0x21},   // #9pa
	{2750, 46, 4, 0x21},    // #9ru
	{3187, 153, 4, 0x21},   // #9sy
	{47328, 7, 14, 0x1},    // belgiumkingdom
	{5289, 106, 16, 0x1},   // formertanganyika
	{33703, 41, 18, 0x1},   // norggagonagasriika
	{8857, 163, 18, 0x1},   // formerwesternsamoa
	{46934, 85, 21, 0x1},   // malagassischerepublic
	{63575, 112, 4, 0x1},   // #9ae
	{65030, 118, 4, 0x1},   // #9cy
	{15182, 13, 4, 0x1},    // csfr
	{1391, 214, 4, 0x21},   // #9ky
	{1777, 82, 4, 0x21},    // #9ly
	{1793, 39, 4, 0x21},    // #9me
	{14559, 66, 7, 0x1},    // komoren
	{13000, 255, 21, 0x1},  // maagdeneilandenbritse
	{2259, 238, 4, 0x21},   // #9nu
	{64686, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{9304, 128, 6, 0x1},    // kyrgyz
	{713, 76, 14, 0x1},     // republicguinea
	{28789, 288, 5, 0x1},   // #5alb
	{203, 67, 18, 0x21},    // caboverderepubliek
	{42716, 107, 15, 0x1},  // republicoeganda
	{36266, 289, 5, 0x1},   // #6290
	{46684, 155, 21, 0x1},  // republiektadzjikistan
	{7417, 246, 26, 0x1},   // tristandacunhaensinthelena
	{27630, 155, 5, 0x81},  // #4762
	{19424, 250, 14, 0x1},  // turksandcaicos
	{574, 246, 23, 0x21},   // sainthelenadependencies
	{27560, 108, 5, 0x81},  // #4710
	{9114, 78, 22, 0x1},    // republicadaguinebissau
	{58364, 93, 16, 0x1},   // federatianigeria
	{2549, 58, 20, 0x1},    // beninformerlydahomey
	{60768, 241, 13, 0x1},  // palestinstate
	{53402, 156, 21, 0x1},  // republiekturkmenistan
	{12368, 71, 5, 0x1},    // egypt
	{25723, 73, 14, 0x1},   // empireethiopia
	{13592, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{54351, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{3441, 257, 4, 0x21},   // #9wf
	{14322, 95, 8, 0x1},    // fmrsudan
	{64776, 78, 20, 0x1},   // republicguineabissau
	{5635, 212, 23, 0x1},   // kofthenetherlandcuracao
	{63579, 111, 4, 0x1},   // #9af
	{64411, 116, 4, 0x1},   // #9bt
	{64568, 61, 4, 0x1},    // #9cf
	{34723, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{10845, 129, 8, 0x1},   // cambodja
	{1834, 231, 4, 0x21},   // #9mf
	{59083, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{22864, 232, 5, 0x81},  // #2mnp
	{14996, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11046, 21, 6, 0x1},    // france
	{53850, 186, 11, 0x1},  // stkittsandn
	{33685, 81, 16, 0x1},   // republiekliberia
	{61957, 164, 23, 0x1},  // yemenformerarabrepublic
	{876, 232, 25, 0x1},    // territorynorthernmarianen
	{25749, 254, 22, 0x1},  // staatvandevaticaanstad
	{57415, 119, 19, 0x1},  // republicfijiislands
	{36231, 290, 5, 0x1},   // #6223
	{261, 95, 10, 0x21},    // northsudan
	{44961, 6, 5, 0x1},     // #7aze
	{27550, 50, 5, 0x81},   // #4705
	{21400, 137, 23, 0x1},  // republicmarshallislands
	{22363, 178, 11, 0x1},  // domrepublic
	{2037, 131, 15, 0x1},   // republicofkorea
	{2138, 223, 18, 0x1},   // departmentofguiana
	{56400, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{28425, 291, 5, 0x1},   // #5666
	{33753, 26, 14, 0x1},   // kingdomhungary
	{2512, 147, 4, 0x21},   // #9pg
	{2754, 94, 4, 0x21},    // #9rw
	{3339, 252, 4, 0x21},   // #9tw
	{63629, 167, 4, 0x1},   // #9ag
	{64511, 60, 4, 0x1},    // #9bw
	{64854, 65, 4, 0x1},    // #9cg
	{7005, 106, 20, 0x1},   // republicoftanganyika
	{1387, 132, 4, 0x21},   // #9kw
	{38320, 240, 22, 0x1},  // commonwealthpuertorico
	{62214, 102, 24, 0x1},  // republiekvandeseychellen
	{1884, 85, 4, 0x21},    // #9mg
	{58069, 41, 13, 0x1},   // kingdomnorway
	{10235, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{13304, 79, 17, 0x1},   // guineaequatoriale
	{19646, 19, 7, 0x1},    // estonia
	{31394, 231, 22, 0x1},  // frenchpartsaintmaarten
	{11392, 292, 5, 0x83},  // kongo
	{20366, 40, 20, 0x1},   // kingdomofnetherlands
	{7433, 246, 16, 0x1},   // sinthelenaeiland
	{17986, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5469, 241, 20, 0x1},   // palestinianterritory
	{25143, 156, 5, 0x81},  // #2tkm
	{59680, 249, 9, 0x1},   // stmaarten
	{2412, 16, 30, 0x1},    // federalrepublicofformergermany
	{36246, 295, 5, 0x1},   // #6232
	{27625, 153, 5, 0x81},  // #4760
	{27650, 158, 5, 0x81},  // #4776
	{27620, 12, 5, 0x81},   // #4756
	{11767, 138, 13, 0x1},  // republicbirma
	{27545, 161, 5, 0x81},  // #4704
	{27565, 110, 5, 0x81},  // #4716
	{31484, 125, 13, 0x1},  // transjordania
	{49229, 79, 16, 0x1},   // equitorialguinea
	{317, 246, 31, 0x21},   // ascensiontristandacunhasthelena
	{56145, 123, 12, 0x1},  // iranislamrep
	{18289, 219, 19, 0x1},  // bailiwickofguernsey
	{43050, 296, 5, 0x1},   // #6qat
	{2309, 242, 4, 0x21},   // #9pf
	{28475, 297, 4, 0x1},   // #570
	{3324, 159, 4, 0x21},   // #9tv
	{54101, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{42599, 9, 17, 0x1},    // bosniaherzegovina
	{58772, 52, 13, 0x1},   // turkeyturkiye
	{49717, 254, 12, 0x1},  // vatikaanstad
	{64415, 209, 4, 0x1},   // #9bv
	{64564, 64, 4, 0x1},    // #9cd
	{15166, 161, 6, 0x1},   // #3vdvn
	{2660, 182, 25, 0x21},  // cooperativerepublicguyana
	{23037, 235, 5, 0x81},  // #2myt
	{56109, 123, 21, 0x1},  // islamicrepublicofiran
	{24100, 241, 14, 0x1},  // staatpalestina
	{22436, 136, 5, 0x81},  // #2mdv
	{30854, 68, 7, 0x1},    // djibuti
	{16056, 201, 23, 0x1},  // autonomousprovincealand
	{48243, 39, 9, 0x1},    // montengro
	{5166, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25138, 251, 5, 0x81},  // #2tkl
	{35785, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{16901, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{36236, 298, 5, 0x1},   // #6225
	{15939, 43, 21, 0x1},   // polandpeoplesrepublic
	{63209, 198, 19, 0x1},  // bolivrepofvenezuela
	{1744, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{12598, 71, 13, 0x1},   // republicegypt
	{24621, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{40162, 65, 10, 0x1},   // repofcongo
	{2617, 4, 22, 0x21},    // gemenebestvanaustralie
	{44616, 69, 5, 0x1},    // #7alg
	{4906, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{28824, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{28415, 299, 5, 0x1},   // #5660
	{2305, 191, 4, 0x21},   // #9pe
	{48710, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{63682, 163, 24, 0x1},  // onafhankelijkestatesamoa
	{63633, 200, 4, 0x1},   // #9ai
	{16971, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{14986, 145, 22, 0x1},  // filipijnencommonwealth
	{35255, 37, 14, 0x1},   // macedoniafyrom
	{943, 26, 4, 0x21},     // #9hu
	{1781, 84, 4, 0x21},    // #9ma
	{18506, 91, 15, 0x1},   // republicnamibia
	{31842, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{19011, 225, 16, 0x1},  // hongkongchinasar
	{23524, 32, 16, 0x1},   // republiclitouwen
	{25177, 195, 5, 0x81},  // #2tto
	{10512, 37, 15, 0x1},   // tfyrofmacedonia
	{4739, 243, 26, 0x1},   // overzeesdepartementreunion
	{57688, 13, 15, 0x1},   // tjechoslowakije
	{36241, 300, 5, 0x1},   // #6230
	{7619, 226, 23, 0x1},   // heardandmcdonaldislands
	{13549, 218, 8, 0x1},   // faeroeis
	{29066, 66, 17, 0x1},   // stateofthecomoros
	{27555, 98, 5, 0x81},   // #4706
	{51016, 157, 5, 0x1},   // #7tls
	{61879, 127, 18, 0x1},  // republickazachstan
	{15778, 22, 16, 0x1},   // theunitedkingdom
	{38187, 301, 5, 0x1},   // #6cen
	{24552, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{38533, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{28420, 302, 5, 0x1},   // #5663
	{48079, 197, 25, 0x1},  // saintvincentandgrenadines
	{3320, 195, 4, 0x21},   // #9tt
	{16304, 206, 11, 0x1},  // bonairesaba
	{47552, 228, 16, 0x1},  // brindianoceanter
	{8306, 53, 13, 0x1},    // oekraiensessr
	{62853, 127, 18, 0x1},  // republickazakhstan
	{35269, 37, 23, 0x1},   // northmacedoniamacedonia
	{43105, 45, 7, 0x1},    // rumania
	{62380, 129, 23, 0x1},  // volksrepubliekkampuchea
	{22906, 88, 5, 0x81},   // #2mrt
	{22911, 233, 5, 0x81},  // #2msr
	{65424, 72, 4, 0x1},    // #9er
	{939, 184, 4, 0x21},    // #9ht
	{1360, 131, 4, 0x21},   // #9kr
	{3811, 234, 19, 0x1},   // territorymartinique
	{2221, 141, 4, 0x21},   // #9np
	{22681, 22, 30, 0x1},   // greatbritainandnorthernireland
	{22582, 138, 5, 0x81},  // #2mmr
	{2682, 209, 18, 0x1},   // bouvetislandsnoors
	{11894, 82, 22, 0x1},   // libischarabjamahiriyya
	{28822, 283, 5, 0x1},   // #5alg
	{25363, 252, 5, 0x81},  // #2twn
	{28913, 303, 5, 0x1},   // #5ang
	{20308, 161, 27, 0x1},  // democraticrepublicofvietnam
	{54039, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{29431, 186, 30, 0x1},  // federatiasaintchristophernevis
	{60005, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{9914, 63, 16, 0x1},    // republickameroen
	{39587, 304, 5, 0x1},   // #6fin
	{49248, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13087, 182, 11, 0x1},  // britsguyana
	{20939, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{28390, 305, 5, 0x1},   // #5630
	{55707, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9323, 181, 9, 0x1},    // guatemala
	{2544, 144, 4, 0x21},   // #9pk
	{31554, 98, 25, 0x1},   // democraticrepublicsomalia
	{11260, 75, 5, 0x1},    // ghana
	{42091, 230, 16, 0x1},  // macausarvanchina
	{3371, 54, 4, 0x21},    // #9us
	{11443, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{360, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{16338, 206, 20, 0x1},  // sinteustatiusandsaba
	{64560, 210, 4, 0x1},   // #9cc
	{65456, 18, 4, 0x1},    // #9es
	{2408, 120, 26, 0x21},  // micronesiafederatestatesof
	{20375, 206, 20, 0x1},  // netherlandscaribbean
	{870, 225, 4, 0x21},    // #9hk
	{1785, 35, 4, 0x21},    // #9mc
	{45926, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{50283, 3, 15, 0x1},    // republicarmenia
	{62101, 63, 25, 0x1},   // federalerepubliekkameroen
	{50201, 21, 14, 0x1},   // francerepublic
	{28908, 306, 5, 0x1},   // #5and
	{46204, 170, 26, 0x1},  // boliviamultinationalestate
	{40848, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{50030, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{21774, 233, 10, 0x1},  // montserrat
	{2581, 35, 18, 0x21},   // principalitymonaco
	{27635, 154, 5, 0x81},  // #4764
	{39602, 307, 5, 0x1},   // #6fsm
	{27615, 51, 5, 0x81},   // #4752
	{39592, 308, 5, 0x1},   // #6fji
	{18514, 91, 7, 0x1},    // namibia
	{23298, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{38282, 309, 5, 0x1},   // #6chn
	{25928, 15, 30, 0x1},   // formergermandemocraticrepublic
	{25008, 89, 15, 0x1},   // mauritiuseiland
	{3292, 52, 4, 0x21},    // #9tr
	{23152, 229, 23, 0x1},  // overseasterritoryjersey
	{44572, 46, 5, 0x1},    // rsfsr
	{63637, 1, 4, 0x1},     // #9al
	{8208, 40, 7, 0x1},     // holland
	{60144, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{65420, 24, 4, 0x1},    // #9el
	{23753, 166, 17, 0x1},  // republicargentina
	{1347, 148, 4, 0x21},   // #9kp
	{1307, 242, 24, 0x1},   // territoryfrenchpolynesia
	{1906, 86, 4, 0x21},    // #9ml
	{2242, 142, 4, 0x21},   // #9nr
	{5220, 39, 10, 0x1},    // montenegro
	{374, 246, 34, 0x21},   // sthelenahemelvaartentristandacunha
	{29976, 161, 29, 0x1},  // democratischerepubliekvietnam
	{29772, 127, 10, 0x1},  // kazahkstan
	{3725, 66, 15, 0x1},    // uniondescomores
	{5033, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{8073, 224, 13, 0x1},   // guamterritory
	{56054, 36, 8, 0x1},    // moldovia
	{42121, 148, 10, 0x1},  // dprofkorea
	{42017, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{44395, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29128, 310, 5, 0x1},   // #5aze
	{36251, 311, 5, 0x1},   // #6235
	{36201, 312, 5, 0x1},   // #6205
	{47406, 247, 19, 0x1},  // janmayenandsvalbard
	{27540, 49, 5, 0x81},   // #4703
	{30141, 301, 5, 0x1},   // #5cen
	{15187, 236, 21, 0x1},  // frenchnewcaledoniafra
	{3137, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{11823, 138, 17, 0x1},  // unionmyanmarburma
	{450, 246, 33, 0x21},   // ascensionentristandacunhasthelena
	{29508, 234, 24, 0x1},  // grondterritorymartinique
	{36186, 313, 5, 0x1},   // #6160
	{28891, 36, 17, 0x1},   // republiekmoldavie
	{3538, 109, 4, 0x21},   // #9zm
	{41687, 24, 18, 0x1},   // helleenserepubliek
	{63641, 3, 4, 0x1},     // #9am
	{64556, 11, 4, 0x1},    // #9ca
	{65503, 120, 4, 0x1},   // #9fm
	{1910, 138, 4, 0x21},   // #9mm
	{610, 155, 10, 0x1},    // tajikistan
	{38441, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{57306, 144, 16, 0x1},  // republicpakistan
	{65364, 242, 21, 0x1},  // frenchpolynesiatahiti
	{2665, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{10639, 165, 9, 0x1},   // zuidjemen
	{16167, 137, 28, 0x1},  // republiekdermarshalleilanden
	{20171, 231, 20, 0x1},  // fransdeelsintmaarten
	{46967, 108, 21, 0x1},  // republicofsouthafrica
	{27535, 151, 5, 0x81},  // #4702
	{17414, 194, 11, 0x1},  // dutchguyana
	{14012, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{2405, 16, 24, 0x1},    // germanyfederalrepublicof
	{518, 213, 16, 0x1},    // christmasislands
	{1934, 87, 19, 0x21},   // republiekmozambique
	{38277, 314, 5, 0x1},   // #6chl
	{12422, 53, 12, 0x1},   // oekrainsessr
	{2516, 145, 4, 0x21},   // #9ph
	{9527, 147, 14, 0x1},   // papuanewguinea
	{5180, 106, 18, 0x1},   // tanzaniamainlandur
	{28360, 315, 4, 0x1},   // #560
	{41059, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{48970, 154, 15, 0x1},  // thailandkingdom
	{693, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{64903, 117, 4, 0x1},   // #9cn
	{21082, 64, 16, 0x1},   // congoleopoldstad
	{6377, 241, 18, 0x1},   // occpalestinianterr
	{3562, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{45504, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{1914, 139, 4, 0x21},   // #9mn
	{41355, 239, 8, 0x1},   // pitcairn
	{60856, 128, 19, 0x1},  // republiekkirgizstan
	{28530, 316, 5, 0x1},   // #5740
	{60204, 145, 11, 0x1},  // filippijnen
	{62144, 232, 13, 0x1},  // northmarianen
	{41729, 317, 5, 0x1},   // #6mng
	{11951, 75, 13, 0x1},   // republicghana
	{40036, 184, 16, 0x1},  // republiquedhaiti
	{37221, 178, 12, 0x1},  // ladominicana
	{12676, 58, 20, 0x1},   // peoplesrepublicbenin
	{14468, 195, 5, 0x1},   // tandt
	{10542, 37, 14, 0x1},   // fyrommacedonie
	{1327, 154, 12, 0x21},  // thailandsiam
	{40811, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{25306, 234, 16, 0x1},  // martiniquefrench
	{41793, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{47052, 102, 18, 0x1},  // eilandenseychellen
	{19755, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{45320, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{2534, 82, 10, 0x21},   // statelibia
	{48422, 85, 5, 0x1},    // #7mad
	{2727, 45, 4, 0x21},    // #9ro
	{3276, 158, 4, 0x21},   // #9to
	{8086, 224, 21, 0x1},   // overzeesterritoryguam
	{43169, 63, 23, 0x1},   // federalrepubliccameroon
	{63645, 56, 4, 0x1},    // #9ao
	{64907, 174, 4, 0x1},   // #9co
	{65518, 218, 4, 0x1},   // #9fo
	{13385, 65, 11, 0x1},   // frenchcongo
	{24140, 244, 5, 0x81},  // #2rvn
	{1918, 230, 4, 0x21},   // #9mo
	{22354, 35, 5, 0x81},   // #2mco
	{30400, 91, 17, 0x1},   // lefatshelanamibia
	{4142, 66, 12, 0x1},    // unioncomoros
	{59649, 21, 14, 0x1},   // republicfrance
	{55689, 7, 13, 0x1},    // kingdombelgia
	{36196, 318, 5, 0x1},   // #6200
	{34515, 60, 18, 0x1},   // republicofbotswana
	{38629, 173, 15, 0x1},  // republicofchile
	{32292, 166, 18, 0x1},  // republicargentinia
	{11162, 108, 22, 0x1},  // republiekvansuidafrika
	{44814, 70, 17, 0x1},   // sultanaatzanzibar
	{30698, 164, 10, 0x1},  // northjemen
	{31360, 231, 44, 0x1},  // territorialcollectivitysaintmartinfrenchpart
	{2575, 239, 4, 0x21},   // #9pn
	{36181, 314, 5, 0x1},   // #6155
	{36191, 319, 5, 0x1},   // #6165
	{3272, 105, 4, 0x21},   // #9tn
	{46335, 120, 5, 0x1},   // #7fsm
	{11347, 146, 14, 0x1},  // republiekpalau
	{64895, 173, 4, 0x1},   // #9cl
	{54219, 225, 15, 0x1},  // prhongkongchina
	{42160, 320, 5, 0x1},   // #6msi
	{65416, 215, 4, 0x1},   // #9eh
	{25651, 183, 16, 0x1},  // hondurasrepublic
	{888, 183, 4, 0x21},    // #9hn
	{9414, 16, 9, 0x1},     // germanyfr
	{18542, 75, 15, 0x1},   // republicofghana
	{1888, 137, 4, 0x21},   // #9mh
	{9860, 55, 16, 0x1},    // jugoslaviaformer
	{23559, 114, 14, 0x1},  // kingdombahrein
	{32433, 128, 20, 0x1},  // kirgizischerepubliek
	{49287, 8, 17, 0x1},    // republicbulgarije
	{62969, 12, 6, 0x1},    // suisse
	{39497, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{24330, 112, 11, 0x1},  // theemirates
	{5580, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{3987, 57, 7, 0x1},     // burundi
	{5399, 71, 18, 0x1},    // unitedarabrepublic
	{8121, 13, 14, 0x1},    // czechoslovakia
	{60222, 51, 13, 0x1},   // kingdomsweden
	{21314, 193, 19, 0x1},  // republiekelsalvador
	{33596, 321, 5, 0x1},   // #5nic
	{25628, 156, 12, 0x1},  // turkmenistan
	{2571, 248, 4, 0x21},   // #9pm
	{29144, 168, 14, 0x1},  // bahamaeilanden
	{48645, 38, 5, 0x1},    // #7mlt
	{3268, 156, 4, 0x21},   // #9tm
	{51810, 94, 18, 0x1},   // repubulikayurwanda
	{65068, 59, 11, 0x1},   // burkinafaso
	{10061, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{39994, 102, 18, 0x1},  // seychellesrepublic
	{53199, 61, 22, 0x1},   // centralafricanrepublic
	{19097, 217, 5, 0x81},  // #2flk
	{64899, 63, 4, 0x1},    // #9cm
	{18257, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{46285, 20, 5, 0x1},    // #7fin
	{65464, 20, 4, 0x1},    // #9fi
	{17448, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{884, 226, 4, 0x21},    // #9hm
	{2865, 236, 21, 0x1},   // territorynewcaledonia
	{2267, 143, 4, 0x21},   // #9om
	{18810, 237, 28, 0x1},  // grondterritorynorfolkislands
	{16311, 206, 20, 0x1},  // sabaandsinteustatius
	{47863, 67, 18, 0x1},   // capeverdecaboverde
	{34358, 144, 17, 0x1},  // republiekpakistan
	{14712, 95, 14, 0x1},   // until2011sudan
	{32225, 62, 19, 0x1},   // cotedivoirerepublic
	{22316, 203, 18, 0x1},  // americansamoaisles
	{53569, 73, 19, 0x1},   // ethiopiaincleritrea
	{51530, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{58380, 152, 4, 0x81},  // #490
	{30752, 322, 5, 0x1},   // #5cze
	{38999, 323, 5, 0x1},   // #6den
	{49051, 224, 15, 0x1},  // territoryofguam
	{4690, 257, 15, 0x1},   // wallisandfutuna
	{44165, 255, 21, 0x1},  // britsemaagdeneilanden
	{31168, 16, 25, 0x1},   // bundesrepublikdeutschland
	{18745, 69, 5, 0x81},   // #2dza
	{2558, 43, 4, 0x21},    // #9pl
	{3264, 157, 4, 0x21},   // #9tl
	{10170, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{21013, 64, 29, 0x1},   // democraticrepublicformercongo
	{44372, 31, 25, 0x1},   // principalityliechtenstein
	{27470, 186, 5, 0x81},  // #4659
	{13270, 58, 15, 0x1},   // dahomeyrepublic
	{16858, 198, 18, 0x1},  // republiekvenezuela
	{727, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{21150, 68, 16, 0x1},   // republicdjibouti
	{41651, 69, 8, 0x1},    // aljazair
	{53512, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{60999, 111, 26, 0x1},  // islamicrepublicafghanistan
	{41724, 285, 5, 0x1},   // #6mnc
	{21725, 148, 11, 0x1},  // koreademrep
	{5444, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{26180, 324, 5, 0x82},  // #2yug
	{51721, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{35292, 37, 14, 0x1},   // fyrommacedonia
	{22924, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{63231, 185, 7, 0x1},   // jamaika
	{30897, 85, 20, 0x1},   // malagasischerepublic
	{43027, 84, 14, 0x1},   // moroccokingdom
	{33524, 326, 5, 0x1},   // #5nau
	{59881, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{54393, 226, 21, 0x1},  // heardimcdonaldislands
	{30864, 88, 10, 0x1},   // mauritiana
	{36176, 327, 5, 0x1},   // #6150
	{3252, 251, 4, 0x21},   // #9tk
	{2323, 235, 21, 0x1},   // collectiviteitmayotte
	{27465, 328, 5, 0x1},   // #4658
	{52306, 254, 23, 0x1},  // holyseevaticancitystate
	{64866, 211, 4, 0x1},   // #9ck
	{65481, 217, 4, 0x1},   // #9fk
	{33441, 87, 19, 0x1},   // republicamocambique
	{9020, 329, 13, 0x82},  // congorepublic
	{1892, 37, 4, 0x21},    // #9mk
	{11572, 194, 7, 0x1},   // surinam
	{53569, 73, 16, 0x1},   // ethiopiainclerit
	{50568, 141, 12, 0x1},  // nepalkingdom
	{45421, 214, 14, 0x1},  // caymaneilanden
	{33926, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{19516, 160, 20, 0x1},  // republiekoezbekistan
	{17019, 198, 24, 0x1},  // venezuelaverenigdestaten
	{47615, 188, 22, 0x1},  // estadosunidosmexicanos
	{52646, 217, 22, 0x1},  // falklandislandsbritish
	{38895, 52, 15, 0x1},   // turkiyerepublic
	{20043, 23, 15, 0x1},   // georgiarepublic
	{5073, 225, 19, 0x1},   // hongkongsarvanchina
	{25087, 154, 5, 0x81},  // #2tha
	{58384, 255, 4, 0x81},  // #492
	{16258, 206, 25, 0x1},  // sainteustatiussababonaire
	{7489, 199, 22, 0x1},   // overzeesterritoryaruba
	{48254, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{2708, 24, 6, 0x1},     // ellada
	{49481, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1648, 237, 13, 0x1},   // norfolkisland
	{12141, 229, 17, 0x1},  // baljuwschapjersey
	{5853, 212, 24, 0x1},   // overzeesterritorycuracao
	{62374, 43, 20, 0x1},   // poolsevolksrepubliek
	{59815, 64, 28, 0x1},   // democraticrepubliczairecongo
	{38144, 331, 5, 0x1},   // #6cap
	{2504, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{52313, 254, 16, 0x1},  // vaticancitystate
	{3248, 155, 4, 0x21},   // #9tj
	{8909, 15, 17, 0x1},    // formereastgermany
	{48198, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{14210, 16, 9, 0x1},    // frgermany
	{64858, 12, 4, 0x1},    // #9ch
	{65477, 119, 4, 0x1},   // #9fj
	{1429, 182, 6, 0x1},    // guyana
	{54039, 117, 22, 0x1},  // peoplesrepublicofchina
	{24775, 18, 6, 0x1},    // spanje
	{16242, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{28535, 332, 5, 0x1},   // #5750
	{6408, 241, 22, 0x1},   // palestinianterritories
	{53342, 48, 14, 0x1},   // republicservia
	{13166, 230, 11, 0x1},  // formermacau
	{53049, 59, 10, 0x1},   // bukinafaso
	{51317, 159, 5, 0x1},   // #7tuv
	{32614, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{54608, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{63762, 162, 14, 0x1},  // nieuwehebriden
	{51418, 207, 13, 0x1},  // saintbartlemy
	{1196, 15, 14, 0x21},   // easterngermany
	{49895, 90, 15, 0x1},   // republiekmalawi
	{58993, 9, 17, 0x1},    // bosnaiherzegovina
	{57948, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{25640, 183, 19, 0x1},  // republicadehonduras
	{27745, 256, 5, 0x81},  // #4850
	{16391, 206, 18, 0x1},  // sabasainteustatius
	{33601, 333, 5, 0x1},   // #5nig
	{18180, 249, 15, 0x1},  // landsintmaarten
	{11946, 131, 8, 0x1},   // korearep
	{2705, 243, 4, 0x21},   // #9re
	{3526, 164, 4, 0x21},   // #9ye
	{27520, 48, 5, 0x81},   // #4688
	{60059, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{858, 4, 9, 0x1},       // australia
	{43421, 45, 22, 0x1},   // volksrepubliekroemenie
	{64862, 62, 4, 0x1},    // #9ci
	{46260, 119, 5, 0x1},   // #7fij
	{65408, 19, 4, 0x1},    // #9ee
	{59838, 64, 23, 0x81},  // congodemocraticrepublic
	{52010, 64, 26, 0x1},   // republiekcongoleopoldville
	{7968, 10, 15, 0x1},    // witrussischessr
	{35789, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{348, 246, 34, 0x21},   // ascensionandtristandacunhasthelena
	{62605, 145, 12, 0x1},  // phillippines
	{24228, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{13889, 162, 11, 0x1},  // newhebriden
	{38176, 12, 6, 0x1},    // svizra
	{47086, 26, 5, 0x1},    // #7hun
	{5068, 225, 16, 0x1},   // chinahongkongsar
	{56421, 88, 20, 0x1},   // mauritanieislamitrep
	{46909, 183, 5, 0x1},   // #7hon
	{37285, 6, 12, 0x1},    // azerbaidzjan
	{11878, 173, 13, 0x1},  // chilerepublic
	{48485, 36, 5, 0x1},    // #7mda
	{10633, 165, 15, 0x1},  // formerzuidjemen
	{3244, 154, 4, 0x21},   // #9th
	{48249, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2807, 135, 9, 0x1},    // shrilanka
	{7748, 129, 8, 0x1},    // cambodia
	{59833, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{31687, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{3704, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{3513, 164, 17, 0x1},   // fmrarabrepofyemen
	{10324, 55, 13, 0x1},   // yugoslaviasfr
	{33353, 252, 19, 0x1},  // taiwanprovincechina
	{45744, 234, 23, 0x1},  // departementlamartinique
	{40968, 73, 11, 0x1},   // fdrethiopia
	{1178, 223, 18, 0x1},   // frenchguianaguyane
	{7307, 238, 16, 0x1},   // niuenieuwzeeland
	{51248, 115, 17, 0x1},  // bruneidaressalaam
	{53971, 64, 13, 0x1},   // zairerepublic
	{10296, 59, 16, 0x1},   // formeruppervolta
	{46438, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{44853, 230, 19, 0x1},  // grondterritorymacau
	{16656, 138, 11, 0x1},  // uniemyanmar
	{12433, 5, 18, 0x1},    // republikosterreich
	{22724, 22, 27, 0x1},   // greatbritainnorthernireland
	{28215, 334, 5, 0x1},   // #5481
	{44906, 203, 5, 0x1},   // #7asa
	{2292, 209, 13, 0x1},   // bouvetislands
	{19320, 120, 5, 0x81},  // #2fsm
	{38407, 335, 5, 0x1},   // #6cos
	{18590, 155, 11, 0x1},  // tadzikistan
	{3240, 104, 4, 0x21},   // #9tg
	{34440, 49, 18, 0x1},   // slovaakserepubliek
	{58875, 95, 17, 0x1},   // sudanpresecession
	{27440, 45, 5, 0x81},   // #4642
	{8300, 53, 19, 0x1},    // formeroekraiensessr
	{6740, 54, 12, 0x1},    // unitedstates
	{27435, 243, 5, 0x81},  // #4638
	{65412, 71, 4, 0x1},    // #9eg
	{51874, 136, 18, 0x1},  // maldivischeislands
	{23424, 238, 11, 0x1},  // niueislands
	{62526, 78, 21, 0x1},   // republiekguineebissau
	{10789, 46, 14, 0x1},   // federalrusland
	{41733, 218, 21, 0x1},  // grondterritoryfaeroer
	{22613, 139, 5, 0x81},  // #2mng
	{2445, 15, 15, 0x1},    // demrepofgermany
	{51039, 252, 5, 0x1},   // #7tpe
	{58388, 115, 4, 0x81},  // #496
	{56375, 186, 27, 0x1},  // formersaintchristophernevis
	{6557, 48, 16, 0x1},    // serbiamontenegro
	{38882, 336, 5, 0x1},   // #6czr
	{38424, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{8190, 136, 7, 0x1},    // maldive
	{39833, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{29800, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{38465, 148, 28, 0x1},  // northkoreademocraticrepublic
	{3203, 205, 4, 0x21},   // #9tf
	{18574, 59, 18, 0x1},   // republicoppervolta
	{46612, 9, 15, 0x1},    // bsniaandhrzgvna
	{47303, 116, 16, 0x1},  // koninkrijkbhutan
	{7433, 246, 10, 0x1},   // sinthelena
	{27445, 46, 5, 0x81},   // #4643
	{1984, 140, 16, 0x21},  // maleisefederatia
	{51128, 186, 15, 0x1},  // saintkittsnorth
	{57030, 112, 13, 0x1},  // uarabemirates
	{5323, 145, 9, 0x1},    // pilipinas
	{38863, 74, 19, 0x1},   // republiquegabonaise
	{3599, 120, 27, 0x21},  // micronesiefederalestatenvan
	{57415, 119, 12, 0x1},  // republicfiji
	{12788, 155, 12, 0x1},  // tadzjikistan
	{42187, 337, 5, 0x1},   // #6mzm
	{40141, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{49843, 87, 19, 0x1},   // portugeeseastafrika
	{5087, 230, 13, 0x1},   // chinamacaosar
	{31097, 99, 6, 0x1},    // ssudan
	{41571, 338, 5, 0x1},   // #6mli
	{49387, 241, 20, 0x1},  // gazastripandwestbank
	{8056, 224, 21, 0x1},   // overseasterritoryguam
	{51288, 52, 5, 0x1},    // #7tur
	{59195, 95, 10, 0x1},   // sudannorth
	{19862, 208, 7, 0x1},   // bermuda
	{34813, 150, 13, 0x1},  // saoediearabie
	{31747, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{10763, 5, 10, 0x1},    // oostenrijk
	{28225, 339, 5, 0x1},   // #5483
	{27750, 59, 5, 0x81},   // #4854
	{38247, 339, 5, 0x1},   // #6cha
	{416, 246, 34, 0x21},   // tristandacunhaandascensionsthelena
	{65326, 124, 11, 0x1},  // kingdomiraq
	{49571, 143, 13, 0x1},  // omansultanate
	{48674, 35, 5, 0x1},    // #7mon
	{35230, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{36166, 340, 5, 0x1},   // #6140
	{48594, 137, 5, 0x1},   // #7mhl
	{63466, 26, 24, 0x1},   // peoplesrepublichongarije
	{25776, 115, 11, 0x1},  // bruneidarus
	{38912, 34, 6, 0x1},    // latvia
	{64459, 40, 21, 0x1},   // nederlandenkoninkrijk
	{27455, 207, 5, 0x81},  // #4652
	{16589, 121, 21, 0x1},  // indonesiaunitedstates
	{21288, 89, 17, 0x1},   // republiquemaurice
	{29315, 163, 17, 0x1},  // samoawesternsamoa
	{38250, 125, 27, 0x1},  // hashemitischkingdomjordania
	{34634, 138, 7, 0x1},   // mynamar
	{22602, 39, 5, 0x81},   // #2mne
	{32731, 229, 16, 0x1},  // bailliagedejerri
	{18991, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{56285, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{42493, 341, 5, 0x1},   // #6oma
	{55364, 101, 15, 0x1},  // eswatinikingdom
	{30721, 99, 18, 0x1},   // republicsouthsudan
	{33491, 194, 17, 0x1},  // republieksuriname
	{28220, 301, 5, 0x1},   // #5482
	{1687, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{57527, 173, 14, 0x1},  // republicachile
	{23714, 56, 16, 0x1},   // republicofangola
	{3199, 103, 4, 0x21},   // #9td
	{33372, 252, 19, 0x1},  // taiwanchinesetaipei
	{46129, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{2231, 162, 11, 0x21},  // newhebrides
	{49333, 143, 5, 0x1},   // #7oma
	{26485, 63, 5, 0x81},   // #4120
	{64145, 37, 36, 0x1},   // theformeryugoslavrepublicofmacedonia
	{37497, 66, 12, 0x1},   // comorosunion
	{10962, 63, 14, 0x1},   // frenchkameroen
	{38100, 232, 31, 0x1},  // territorynorthernmarianaislands
	{23901, 85, 28, 0x1},   // madagascardemocraticrepublic
	{3195, 250, 4, 0x21},   // #9tc
	{27515, 96, 5, 0x81},   // #4686
	{15030, 245, 15, 0x1},  // southgeoislands
	{27450, 94, 5, 0x81},   // #4646
	{33062, 203, 12, 0x1},  // samoaamelika
	{27490, 248, 5, 0x81},  // #4666
	{27430, 149, 5, 0x81},  // #4634
	{65404, 179, 4, 0x1},   // #9ec
	{11704, 184, 5, 0x1},   // ayiti
	{55192, 91, 15, 0x1},   // republiknamibia
	{44681, 132, 12, 0x1},  // staatkoeweit
	{51321, 46, 20, 0x1},   // voormaligesovjetunie
	{11114, 107, 6, 0x1},   // uganda
	{34109, 87, 20, 0x1},   // portugueseeastafrica
	{5289, 106, 24, 0x1},   // formertanganyikazanzibar
	{12971, 54, 16, 0x1},   // amerikaverstaten
	{52100, 64, 16, 0x1},   // demrepofthecongo
	{38811, 67, 18, 0x1},   // caboverdecapeverde
	{48819, 67, 17, 0x1},   // caboverderepublic
	{11114, 107, 14, 0x1},  // ugandarepublic
	{10013, 66, 16, 0x1},   // unievandecomoren
	{28230, 342, 5, 0x1},   // #5484
	{3876, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{52870, 246, 25, 0x1},  // tristandacunhasainthelena
	{51478, 161, 5, 0x1},   // #7vie
	{1920, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{64331, 9, 17, 0x1},    // bosniahercegovina
	{50298, 91, 17, 0x1},   // republicofnamibia
	{36171, 343, 5, 0x1},   // #6145
	{36161, 344, 5, 0x1},   // #6135
	{50399, 59, 18, 0x1},   // republicuppervolta
	{31416, 231, 20, 0x1},  // stmartincollectivity
	{7135, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{13838, 88, 10, 0x1},   // mauritania
	{18697, 160, 20, 0x1},  // republicofuzbekistan
	{13129, 140, 16, 0x1},  // maleisefederatie
	{62238, 102, 19, 0x1},  // republiekseychellen
	{1977, 165, 23, 0x1},   // democraticrepublicyemen
	{47313, 116, 6, 0x1},   // bhutan
	{4760, 122, 12, 0x1},   // unionofindia
	{1435, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{22503, 188, 6, 0x1},   // mexiko
	{20884, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{50783, 28, 17, 0x1},   // republicoficeland
	{50816, 106, 5, 0x1},   // #7tan
	{9033, 65, 16, 0x1},    // brazzavillecongo
	{46719, 76, 13, 0x1},   // guineeconakry
	{57919, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{49139, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{40645, 165, 25, 0x1},  // democraticrepublicofyemen
	{8127, 49, 17, 0x1},    // slovakianrepublic
	{46589, 23, 10, 0x1},   // sakartvelo
	{27755, 196, 5, 0x81},  // #4858
	{50487, 10, 19, 0x1},   // republiekwitrusland
	{39198, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{104, 186, 31, 0x21},   // federationsaintchristophernevis
	{15794, 82, 15, 0x1},   // libyanarabjamah
	{46805, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{15466, 111, 10, 0x1},  // afganistan
	{25759, 254, 17, 0x1},  // vaticaanstadstaat
	{10029, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{2350, 68, 10, 0x1},    // afarsissas
	{1970, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{11799, 138, 10, 0x1},  // burmaunion
	{2381, 120, 27, 0x21},  // micronesiafederatedstatesof
	{41566, 345, 5, 0x1},   // #6mld
	{51044, 195, 5, 0x1},   // #7tto
	{401, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{33533, 2, 17, 0x1},    // principatdandorra
	{30775, 92, 15, 0x1},   // republicofniger
	{20131, 231, 17, 0x1},  // saintmartinfrench
	{33123, 134, 17, 0x1},  // libaneserepubliek
	{4372, 10, 18, 0x1},    // byelorussiabelarus
	{20695, 210, 20, 0x1},  // eilandencocoskeeling
	{2753, 73, 21, 0x1},    // socialistischethiopie
	{30191, 125, 15, 0x1},  // kingdomjordania
	{50291, 3, 15, 0x1},    // armeniarepublic
	{28525, 346, 5, 0x1},   // #5732
	{42531, 71, 17, 0x1},   // egyptarabrepublic
	{41508, 347, 5, 0x1},   // #6maw
	{42163, 151, 9, 0x1},   // singapour
	{54244, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{443, 242, 25, 0x1},    // departmentfrenchpolynesia
	{59949, 64, 31, 0x1},   // democraticrepublicofformercongo
	{24640, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{16521, 64, 27, 0x1},   // republikiyakongodemokratiki
	{33483, 151, 9, 0x1},   // singapoer
	{15524, 177, 21, 0x1},  // gemenebestvandominica
	{26490, 11, 5, 0x81},   // #4124
	{41003, 19, 17, 0x1},   // republicofestonia
	{39009, 348, 5, 0x1},   // #6dma
	{55324, 41, 15, 0x1},   // kingdomofnorway
	{868, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{60294, 100, 17, 0x1},  // saotomeenprincipe
	{37054, 33, 10, 0x1},   // luxembourg
	{29083, 241, 14, 0x1},  // statepalestina
	{212, 67, 18, 0x21},    // republiekcaboverde
	{9802, 186, 10, 0x1},   // saintkitts
	{637, 247, 8, 0x1},     // svalbard
	{32159, 115, 21, 0x1},  // statebruneidarussalam
	{19168, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{11025, 170, 7, 0x1},   // bolivia
	{35939, 96, 7, 0x1},    // senegal
	{21588, 132, 5, 0x81},  // #2kwt
	{36156, 349, 5, 0x1},   // #6130
	{3016, 135, 14, 0x21},  // ceylondominion
	{27510, 150, 5, 0x81},  // #4682
	{25391, 61, 25, 0x1},   // middenafrikaanserepubliek
	{27460, 246, 5, 0x81},  // #4654
	{27480, 187, 5, 0x81},  // #4662
	{27425, 240, 5, 0x81},  // #4630
	{14683, 20, 7, 0x1},    // finland
	{14756, 148, 18, 0x1},  // koreadempeoplesrep
	{28520, 350, 5, 0x1},   // #5731
	{44329, 2, 28, 0x1},    // valleysofandorraprincipality
	{52050, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{56149, 123, 17, 0x1},  // islamrepubliciran
	{2936, 40, 18, 0x1},    // kingdomnetherlands
	{27510, 170, 4, 0x81},  // #468
	{2405, 16, 22, 0x1},    // germanyfederalrepublic
	{13919, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{57467, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{4179, 56, 21, 0x1},    // peoplesrepublicangola
	{14484, 246, 19, 0x1},  // sthelenaenascension
	{57634, 247, 15, 0x1},  // svalbardislands
	{18634, 17, 5, 0x81},   // #2dnk
	{5647, 212, 11, 0x1},   // landcuracao
	{11184, 108, 19, 0x1},  // republiekzuidafrika
	{2630, 4, 19, 0x21},    // australiegemenebest
	{33681, 351, 5, 0x1},   // #5nir
	{20106, 64, 3, 0x1},    // rdc
	{38228, 99, 19, 0x1},   // republicsouthsoedan
	{33701, 352, 5, 0x1},   // #5nor
	{58509, 10, 20, 0x1},   // republicbielorusland
	{65089, 68, 18, 0x1},   // republicofdjibouti
	{27485, 231, 5, 0x81},  // #4663
	{57359, 24, 13, 0x1},   // kingdomgreece
	{43473, 157, 27, 0x1},  // democraticrepubliceasttimor
	{20794, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{21551, 186, 5, 0x81},  // #2kna
	{23239, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{50705, 94, 15, 0x1},   // republiekrwanda
	{17806, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{31192, 98, 29, 0x1},   // democratischerepublieksomalie
	{5936, 42, 10, 0x1},    // newzealand
	{26031, 18, 10, 0x1},   // statespain
	{9715, 60, 8, 0x1},     // botswana
	{13817, 77, 21, 0x1},   // gambiaislamicrepublic
	{24170, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{46675, 49, 18, 0x1},   // slowaakserepubliek
	{26415, 228, 26, 0x1},  // britishindiaoceanterritory
	{34844, 33, 9, 0x1},    // luxemburg
	{11992, 30, 13, 0x1},   // republicitaly
	{22040, 2, 21, 0x1},    // principalityofandorra
	{35963, 47, 17, 0x1},   // republicsanmarino
	{17362, 257, 22, 0x1},  // wallisandfutunaislands
	{14756, 148, 23, 0x1},  // koreadempeoplesrepublic
	{557, 246, 28, 0x21},   // tristandacunhaandsainthelena
	{53362, 67, 6, 0x1},    // cverde
	{20050, 36, 16, 0x1},   // republicamoldova
	{51483, 197, 5, 0x1},   // #7vin
	{30739, 95, 13, 0x1},   // upto2011sudan
	{3236, 210, 28, 0x1},   // keelingislandsterritorycocos
	{9645, 72, 12, 0x1},    // stateeritrea
	{41942, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{51473, 198, 5, 0x1},   // #7ven
	{15371, 115, 22, 0x1},  // nationbruneiabodepeace
	{47828, 110, 12, 0x1},  // zuidrhodesie
	{14149, 54, 24, 0x1},   // unitedstatesnorthamerica
	{21377, 127, 5, 0x81},  // #2kaz
	{27475, 200, 5, 0x81},  // #4660
	{21442, 128, 5, 0x81},  // #2kgz
	{9179, 246, 17, 0x1},   // formersainthelena
	{61498, 164, 24, 0x1},  // jemenitischearabrepublic
	{62848, 95, 13, 0x1},   // sudanrepublic
	{16365, 206, 26, 0x1},  // sinteustatiusensababonaire
	{42131, 287, 5, 0x1},   // #6mor
	{38550, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{60989, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{26460, 204, 4, 0x81},  // #410
	{2104, 254, 8, 0x21},   // vaticano
	{17794, 226, 12, 0x1},  // heardislands
	{10334, 55, 4, 0x1},    // sfry
	{24789, 16, 13, 0x1},   // westduitsland
	{11265, 184, 14, 0x1},  // republiekhaiti
	{10735, 257, 15, 0x1},  // fwallisenfutuna
	{23281, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13177, 95, 11, 0x1},   // formersudan
	{46957, 131, 18, 0x1},  // southkorearepublic
	{48929, 138, 5, 0x1},   // #7mya
	{4628, 235, 26, 0x1},   // overzeesdepartementmayotte
	{28834, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{55829, 58, 12, 0x1},   // benindahomey
	{6520, 140, 22, 0x1},   // formerfederationmalaya
	{33769, 241, 21, 0x1},  // palestijnseautoriteit
	{42769, 244, 20, 0x1},  // republiekzuidvietnam
	{15391, 61, 24, 0x1},   // centralafricankeizerrijk
	{41369, 73, 21, 0x1},   // socialistischethiopia
	{915, 232, 15, 0x1},    // northernmariana
	{3153, 234, 21, 0x1},   // departementmartinique
	{49023, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{26342, 19, 16, 0x1},   // republiekestland
	{39981, 102, 23, 0x1},  // republiquedesseychelles
	{5893, 42, 18, 0x1},    // aotearoanewzeeland
	{19403, 250, 11, 0x1},  // turkscaicos
	{56145, 123, 17, 0x1},  // iranislamrepublic
	{47578, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{41503, 353, 5, 0x1},   // #6mas
	{25845, 8, 9, 0x1},     // balgariya
	{24992, 130, 16, 0x1},  // kiribatirepublic
	{5901, 42, 10, 0x1},    // newzeeland
	{11977, 122, 13, 0x1},  // republicindia
	{18685, 177, 8, 0x1},   // dominika
	{49866, 185, 7, 0x1},   // jamaica
	{61900, 34, 14, 0x1},   // republiclatvia
	{25790, 54, 9, 0x1},    // amerikavs
	{23998, 43, 6, 0x1},    // polska
	{44502, 354, 5, 0x1},   // #6zam
	{47741, 127, 10, 0x1},  // kazakhstan
	{35600, 156, 19, 0x1},  // turkmeenserepubliek
	{35570, 105, 18, 0x1},  // tunesischerepublic
	{44512, 355, 5, 0x1},   // #6zim
	{7476, 201, 13, 0x1},   // alandsislands
	{23104, 241, 14, 0x1},  // statepalestine
	{4780, 222, 18, 0x1},   // territorygroenland
	{15074, 15, 25, 0x1},   // germanydemocraticrepublic
	{31466, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{46947, 131, 20, 0x1},  // republicofsouthkorea
	{3174, 210, 29, 0x1},   // overzeesterritorycocosislands
	{3096, 186, 26, 0x21},  // saintkittsennevisfederatie
	{14012, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14004, 37, 17, 0x1},   // republicmacedonia
	{65209, 71, 13, 0x1},   // egyptrepublic
	{51025, 22, 14, 0x1},   // grootbrittanie
	{825, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{5087, 230, 10, 0x1},   // chinamacao
	{38698, 147, 16, 0x1},  // papuanieuwguinea
	{10782, 7, 7, 0x1},     // belgien
	{11972, 184, 13, 0x1},  // haitirepublic
	{7168, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{41561, 356, 5, 0x1},   // #6mex
	{49701, 259, 11, 0x1},  // kosovorepof
	{59029, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{64795, 22, 12, 0x1},   // unitedkindom
	{26485, 69, 4, 0x81},   // #412
	{27440, 116, 4, 0x81},  // #464
	{37450, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{47144, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{8954, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{21932, 137, 25, 0x1},  // marshalleilandenrepubliek
	{62021, 132, 17, 0x1},  // vorstendomkoeweit
	{38694, 357, 5, 0x1},   // #6cyp
	{50826, 154, 5, 0x1},   // #7tha
	{34609, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{46230, 170, 16, 0x1},  // boliviaplurstate
	{55645, 60, 14, 0x1},   // betsjoeanaland
	{15585, 168, 7, 0x1},   // bahamas
	{368, 242, 26, 0x1},    // departementfrenchpolynesia
	{30876, 178, 16, 0x1},  // domincanrepublic
	{64571, 202, 25, 0x1},  // formernetherlandsantilles
	{44653, 221, 16, 0x1},  // guadeloupefrench
	{27915, 306, 5, 0x1},   // #5232
	{24050, 46, 5, 0x81},   // #2rus
	{53234, 246, 14, 0x1},  // sthelenaeiland
	{63513, 140, 25, 0x1},  // formerfederatievanmalakka
	{28813, 26, 9, 0x1},    // hongarije
	{15968, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{37021, 358, 5, 0x1},   // #6990
	{13519, 83, 10, 0x1},   // basutoland
	{10276, 66, 12, 0x1},   // comorenstaat
	{11046, 21, 12, 0x1},   // francedomtom
	{52597, 200, 25, 0x1},  // overseasterritoryanguilla
	{19957, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{18951, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{19828, 103, 6, 0x1},   // tsjaad
	{38340, 211, 12, 0x1},  // cookeilanden
	{28961, 25, 24, 0x1},   // croatialocalnamehrvatska
	{63858, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{63200, 198, 19, 0x1},  // venezuelabolivrepof
	{37026, 359, 5, 0x1},   // #6aab
	{58112, 22, 18, 0x1},   // verenigdkoninkrijk
	{38470, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{49904, 90, 6, 0x1},    // malawi
	{33550, 360, 5, 0x1},   // #5new
	{46184, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9049, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{64301, 46, 16, 0x1},   // russianfederaton
	{49772, 179, 19, 0x1},  // republicadelecuador
	{34685, 66, 14, 0x1},   // udzimawakomori
	{45359, 6, 10, 0x1},    // azerbeijan
	{1272, 257, 14, 0x1},   // wallisenfutuna
	{27760, 228, 4, 0x81},  // #486
	{31133, 65, 16, 0x1},   // kongobrazzaville
	{21974, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{44507, 361, 5, 0x1},   // #6zan
	{3123, 65, 8, 0x1},     // congorep
	{9358, 121, 17, 0x1},   // netherlandsindies
	{23790, 82, 12, 0x1},   // stateoflibya
	{51021, 104, 5, 0x1},   // #7tog
	{42740, 95, 15, 0x1},   // republicofsudan
	{33529, 362, 5, 0x1},   // #5nep
	{44736, 167, 5, 0x1},   // #7ant
	{7981, 161, 9, 0x1},    // srvietnam
	{54839, 157, 11, 0x1},  // timoreleste
	{45851, 45, 23, 0x1},   // roemeensevolksrepubliek
	{30191, 125, 13, 0x1},  // kingdomjordan
	{52996, 253, 19, 0x1},  // usminoroutlyingisds
	{15900, 137, 3, 0x1},   // rmi
	{34256, 363, 5, 0x1},   // #5rwa
	{35754, 318, 5, 0x1},   // #5ukg
	{1555, 112, 12, 0x1},   // arabemirates
	{14137, 54, 24, 0x1},   // northamericaunitedstates
	{27910, 300, 5, 0x1},   // #5230
	{24145, 94, 5, 0x81},   // #2rwa
	{64050, 64, 23, 0x1},   // democraticrepublickongo
	{64717, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{24016, 243, 5, 0x81},  // #2reu
	{25518, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{26470, 57, 5, 0x81},   // #4108
	{16667, 145, 19, 0x1},  // republicphilippines
	{9774, 186, 18, 0x1},   // stchristophernevis
	{29123, 364, 5, 0x1},   // #5aus
	{810, 222, 30, 0x21},   // autonomousterritoryofgreenland
	{21974, 247, 19, 0x1},  // spitsbergenjanmayen
	{44888, 199, 5, 0x1},   // #7aru
	{45576, 125, 24, 0x1},  // hashemitekingdomofjordan
	{59825, 64, 13, 0x1},   // republiczaire
	{37138, 365, 5, 0x1},   // #6alb
	{62059, 144, 19, 0x1},  // inclbangladpakistan
	{7619, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{52095, 64, 13, 0x1},   // congodemrepof
	{58493, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{30979, 237, 22, 0x1},  // norfolkislandterritory
	{54316, 230, 10, 0x1},  // macauchina
	{54955, 114, 12, 0x1},  // staatbahrein
	{49822, 22, 14, 0x1},   // grootbrittania
	{63428, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{41957, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{13630, 46, 10, 0x1},   // formerussr
	{37016, 307, 5, 0x1},   // #6987
	{22897, 87, 9, 0x1},    // mozambque
	{1804, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{64717, 62, 19, 0x1},   // republiccotedivoire
	{62754, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{26530, 203, 4, 0x81},  // #416
	{27385, 208, 4, 0x81},  // #460
	{27625, 171, 4, 0x81},  // #476
	{6246, 120, 23, 0x1},   // federalstatesmicronesia
	{39121, 366, 5, 0x1},   // #6drv
	{621, 177, 18, 0x21},   // gemenebestdominica
	{27740, 169, 4, 0x81},  // #484
	{14266, 24, 6, 0x1},    // hellas
	{52981, 207, 17, 0x1},  // saintbartholomeus
	{58185, 72, 12, 0x1},   // staateritrea
	{6488, 140, 16, 0x1},   // federatiamalakka
	{24002, 127, 9, 0x1},   // kazakstan
	{44940, 5, 5, 0x1},     // #7aut
	{47915, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{35737, 367, 5, 0x1},   // #5uae
	{7837, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{9969, 165, 16, 0x1},   // formersouthjemen
	{40171, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5312, 145, 20, 0x1},   // republikangpilipinas
	{16114, 6, 13, 0x1},    // azerbeidzjaan
	{37011, 368, 5, 0x1},   // #6986
	{8942, 15, 19, 0x1},    // republiceastgermany
	{64209, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{7186, 199, 21, 0x1},   // arubakofthenetherland
	{28125, 369, 5, 0x1},   // #5403
	{11924, 74, 13, 0x1},   // gabonrepublic
	{61843, 209, 27, 0x1},  // grondterritorybouvetislands
	{28745, 43, 14, 0x1},   // republicpoland
	{9744, 82, 16, 0x1},    // libyanjamahiriya
	{38182, 370, 5, 0x1},   // #6cdi
	{5805, 243, 16, 0x1},   // territoryreunion
	{38073, 371, 5, 0x1},   // #6cam
	{44517, 111, 5, 0x1},   // #7afg
	{35921, 372, 5, 0x1},   // #5wsm
	{33473, 134, 7, 0x1},   // libanon
	{35971, 47, 17, 0x1},   // sanmarinorepublic
	{35657, 48, 28, 0x1},   // statenunieservieenmontenegro
	{21496, 130, 5, 0x81},  // #2kir
	{48311, 229, 15, 0x1},  // bailiwickjersey
	{35114, 67, 17, 0x1},   // republiccaboverde
	{21556, 131, 5, 0x81},  // #2kor
	{58975, 165, 4, 0x1},   // pdry
	{1011, 256, 17, 0x1},   // usmaagdeneilanden
	{42757, 145, 21, 0x1},  // philippijnserepubliek
	{10492, 37, 20, 0x1},   // thefmryugrpmacedonia
	{27600, 209, 4, 0x81},  // #474
	{29597, 9, 20, 0x1},    // bosniaandhercegovina
	{45197, 114, 16, 0x1},  // kingdomofbahrain
	{19424, 250, 16, 0x1},  // turksandcaicosis
	{31724, 246, 23, 0x1},  // ascensionandsainthelena
	{20468, 249, 23, 0x1},  // saintmaartennetherlands
	{50921, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{28120, 331, 5, 0x1},   // #5402
	{37038, 373, 5, 0x1},   // #6afg
	{37147, 283, 5, 0x1},   // #6alg
	{38376, 342, 5, 0x1},   // #6con
	{38083, 374, 5, 0x1},   // #6can
	{21616, 131, 14, 0x1},  // republiekkorea
	{12930, 37, 4, 0x1},    // vjrm
	{61075, 183, 8, 0x1},   // hondurus
	{51307, 46, 10, 0x1},   // sovjetunia
	{52537, 14, 16, 0x1},   // republictsjechia
	{11203, 66, 14, 0x1},   // uniedercomoren
	{32264, 85, 28, 0x1},   // democraticrepublicmadagascar
	{27940, 375, 5, 0x1},   // #5290
	{34218, 376, 5, 0x1},   // #5rom
	{37951, 147, 26, 0x1},  // papuaandnewguineaterritory
	{53850, 186, 16, 0x1},  // stkittsandnevits
	{24040, 45, 5, 0x81},   // #2rou
	{45051, 10, 10, 0x1},   // belorussia
	{25073, 236, 14, 0x1},  // nieuwcaledonie
	{44003, 67, 17, 0x1},   // republiccapeverde
	{52614, 200, 15, 0x1},  // anguillabritish
	{12214, 82, 22, 0x1},   // libischearabjamahiriya
	{2760, 100, 19, 0x21},  // saotomeeastprincipe
	{29198, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13579, 133, 10, 0x1},  // formerlaos
	{2992, 377, 11, 0x2},   // saintmartin
	{28210, 333, 5, 0x1},   // #5475
	{60900, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{31821, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{17604, 183, 16, 0x1},  // republichonduras
	{27770, 257, 5, 0x81},  // #4876
	{33519, 379, 5, 0x1},   // #5nam
	{38412, 380, 5, 0x1},   // #6cro
	{62228, 102, 19, 0x1},  // seychellenrepubliek
	{12884, 131, 10, 0x1},  // southkorea
	{2966, 40, 9, 0x1},     // nederland
	{41774, 117, 19, 0x1},  // volksrepubliekchina
	{38088, 272, 5, 0x1},   // #6cao
	{25456, 32, 18, 0x1},   // lithuanianrepublic
	{61334, 29, 13, 0x1},   // stateofisrael
	{29534, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{35083, 153, 20, 0x1},  // syrischearabrepublic
	{27920, 311, 5, 0x1},   // #5235
	{483, 246, 33, 0x21},   // tristandacunhaenascensionsthelena
	{4351, 153, 14, 0x1},   // syrianrepublic
	{26104, 17, 20, 0x1},   // koninkrijkdenemarken
	{37006, 320, 5, 0x1},   // #6983
	{741, 130, 14, 0x21},   // gilbertislands
	{27570, 60, 4, 0x81},   // #472
	{14421, 46, 7, 0x1},    // fmrussr
	{13756, 214, 23, 0x1},  // territorykaaimanislands
	{35203, 37, 22, 0x1},   // republicnorthmacedonia
	{24621, 228, 19, 0x1},  // britsindischeoceaan
	{13626, 154, 4, 0x1},   // siam
	{28130, 381, 5, 0x1},   // #5404
	{7617, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10318, 55, 16, 0x1},   // formeryugoslavia
	{35739, 112, 3, 0x1},   // uae
	{45290, 145, 19, 0x1},  // republiekfilipijnen
	{2532, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4326, 111, 10, 0x1},   // owganystan
	{38287, 382, 5, 0x1},   // #6col
	{21724, 148, 6, 0x1},   // nkorea
	{28315, 383, 5, 0x1},   // #5560
	{16202, 206, 11, 0x1},  // beseilanden
	{16331, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{17408, 19, 7, 0x1},    // estland
	{3353, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{64162, 37, 19, 0x1},   // republicofmacedonia
	{21823, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{32660, 34, 7, 0x1},    // latvija
	{34223, 384, 5, 0x1},   // #5rus
	{43857, 213, 30, 0x1},  // grondterritorychristmasislands
	{60326, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{46631, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{34175, 346, 5, 0x1},   // #5rok
	{1190, 223, 18, 0x1},   // guyanefrenchguiana
	{34401, 190, 17, 0x1},  // republicadepanama
	{60585, 150, 12, 0x1},  // saoediarabia
	{970, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{41300, 32, 8, 0x1},    // lithunia
	{11335, 142, 12, 0x1},  // nauruislands
	{55978, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{30855, 68, 6, 0x1},    // jibuti
	{32236, 44, 19, 0x1},   // republicaportuguesa
	{26168, 164, 5, 0x81},  // #2yem
	{2562, 58, 7, 0x1},     // dahomey
	{3210, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{44171, 256, 17, 0x1},  // maagdeneilandenvs
	{44935, 4, 5, 0x1},     // #7aus
	{40352, 73, 16, 0x1},   // incleritethiopia
	{38318, 385, 5, 0x1},   // #6com
	{25776, 115, 16, 0x1},  // bruneidarussalam
	{19981, 255, 15, 0x1},  // virginislandsuk
	{63057, 96, 17, 0x1},   // republicofsenegal
	{2971, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{49255, 45, 24, 0x1},   // peoplesrepublicofromania
	{42086, 230, 10, 0x1},  // chinamacau
	{63040, 5, 17, 0x1},    // republicofaustria
	{52504, 53, 17, 0x1},   // republicofukraine
	{16384, 206, 25, 0x1},  // bonairesabasainteustatius
	{4559, 133, 29, 0x1},   // democraticpeoplesrepubliclaos
	{1459, 182, 25, 0x1},   // guyanacooperativerepublic
	{4967, 226, 24, 0x1},   // heardenmacdonaldeilanden
	{27535, 9, 4, 0x81},    // #470
	{41719, 386, 5, 0x1},   // #6mlt
	{15582, 168, 10, 0x1},  // thebahamas
	{58133, 22, 29, 0x1},   // grootbrittannieennoordierland
	{35547, 82, 21, 0x1},   // libischarabjamahiriya
	{32370, 98, 10, 0x1},   // soomaaliya
	{32883, 387, 5, 0x1},   // #5lie
	{57883, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5573, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{18606, 388, 5, 0x1},   // #2dhy
	{38655, 389, 5, 0x1},   // #6cub
	{34479, 106, 26, 0x1},  // verenigderepubliektanzania
	{17785, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{43145, 63, 24, 0x1},   // unitedrepublicofcameroon
	{54236, 117, 13, 0x1},  // mainlandchina
	{54768, 6, 20, 0x1},    // republicofazerbaijan
	{10007, 46, 10, 0x1},   // sovjetunie
	{5960, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{1071, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{2609, 177, 18, 0x21},  // dominicagemenebest
	{50169, 215, 15, 0x1},  // sahrawirepublic
	{42170, 106, 12, 0x1},  // ureptanzania
	{5092, 230, 13, 0x1},   // macaosarchina
	{25262, 119, 19, 0x1},  // fijiislandsrepublic
	{41328, 390, 5, 0x1},   // #6mag
	{36966, 391, 5, 0x1},   // #6920
	{31034, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9253, 138, 27, 0x1},   // unionburmasocialistrepublic
	{26460, 8, 5, 0x81},    // #4100
	{26500, 214, 5, 0x81},  // #4136
	{32854, 392, 5, 0x1},   // #5lib
	{67, 257, 18, 0x1},     // wallisfutunafrench
	{39070, 393, 5, 0x1},   // #6dom
	{18525, 103, 17, 0x1},  // republiquedutchad
	{28205, 272, 5, 0x1},   // #5471
	{44883, 3, 5, 0x1},     // #7arm
	{18521, 394, 5, 0x81},  // #2ddr
	{45706, 64, 5, 0x1},    // #7cod
	{18082, 240, 20, 0x1},  // gemenebestpuertorico
	{27740, 54, 5, 0x81},   // #4840
	{13674, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7736, 164, 12, 0x1},   // yemenkingdom
	{9739, 82, 10, 0x1},    // statelibya
	{43176, 63, 16, 0x1},   // republiccameroon
	{61514, 153, 13, 0x1},  // republicsyria
	{41323, 395, 5, 0x1},   // #6mad
	{9460, 205, 23, 0x1},   // frenchsouthernterritory
	{38976, 196, 23, 0x1},  // orientalrepublicuruguay
	{48429, 84, 7, 0x1},    // marocco
	{28700, 359, 5, 0x1},   // #5aab
	{13656, 65, 10, 0x1},   // franscongo
	{14726, 15, 6, 0x1},    // #3ddde
	{59152, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{53886, 16, 26, 0x1},   // federalerepubliekduitsland
	{8840, 102, 17, 0x1},   // islandsseychellen
	{1296, 51, 13, 0x21},   // swedenkingdom
	{53031, 9, 12, 0x1},    // bsniahrzgvna
	{35998, 128, 18, 0x1},  // republickirgizstan
	{13882, 218, 9, 0x1},   // faeroerne
	{34177, 131, 3, 0x1},   // rok
	{16134, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{9392, 44, 8, 0x1},     // portugal
	{1987, 164, 13, 0x1},   // republicyemen
	{53791, 143, 12, 0x1},  // saltanatuman
	{55179, 11, 6, 0x1},    // canada
	{135, 186, 30, 0x21},   // federationofsaintkittsandnevis
	{3933, 87, 25, 0x1},    // peoplesrepublicmozambique
	{15878, 166, 19, 0x1},  // republiekargentinie
	{11644, 63, 13, 0x1},   // franskameroen
	{47352, 24, 18, 0x1},   // kingdomgriekenland
	{36986, 396, 5, 0x1},   // #6970
	{5977, 218, 15, 0x1},   // faeroereilanden
	{43059, 141, 14, 0x1},  // kingdomofnepal
	{64434, 150, 12, 0x1},  // saoediarabie
	{24021, 397, 5, 0x1},   // #2rho
	{11804, 138, 14, 0x1},  // unionofmyanmar
	{30937, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{12876, 131, 18, 0x1},  // republicsouthkorea
	{9890, 106, 32, 0x1},   // tanganyikazanzibarunitedrepublic
	{13817, 77, 6, 0x1},    // gambia
	{47792, 156, 9, 0x1},   // turkmenia
	{30968, 237, 24, 0x1},  // territoryofnorfolkisland
	{61345, 159, 14, 0x1},  // elliceeilanden
	{8656, 161, 12, 0x1},   // northvietnam
	{28320, 379, 5, 0x1},   // #5565
	{52629, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{57739, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{61471, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{46884, 224, 18, 0x1},  // grondterritoryguam
	{6723, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{36991, 398, 5, 0x1},   // #6971
	{16216, 218, 13, 0x1},  // faeroeislands
	{60956, 111, 16, 0x1},  // stateafghanistan
	{44011, 67, 16, 0x1},   // capeverdeislands
	{6293, 244, 17, 0x1},   // republicofvietnam
	{9744, 82, 5, 0x1},     // libya
	{28917, 227, 24, 0x1},  // grondterritoryislandsman
	{1559, 112, 8, 0x1},    // emirates
	{18621, 177, 5, 0x81},  // #2dma
	{28235, 399, 5, 0x1},   // #5490
	{7666, 120, 16, 0x1},   // micronesiafedsts
	{28585, 400, 5, 0x1},   // #5812
	{25976, 51, 16, 0x1},   // koninkrijkzweden
	{11072, 120, 14, 0x1},  // fsofmicronesia
	{15334, 119, 6, 0x1},   // fidzji
	{2399, 16, 30, 0x1},    // formergermanyfederalrepublicof
	{1579, 273, 25, 0xa2},  // yugoslaviafederalrepublic
	{41318, 401, 5, 0x1},   // #6mac
	{9715, 60, 16, 0x1},    // botswanarepublic
	{39876, 112, 12, 0x1},  // unitedarabem
	{36996, 402, 5, 0x1},   // #6972
	{21784, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{41518, 210, 26, 0x1},  // grondterritorycocosislands
	{3485, 161, 20, 0x21},  // republicnorthvietnam
	{24035, 403, 5, 0x1},   // #2rom
	{15537, 177, 8, 0x1},   // dominica
	{26465, 138, 5, 0x81},  // #4104
	{26495, 67, 5, 0x81},   // #4132
	{37273, 404, 5, 0x1},   // #6aul
	{2253, 203, 22, 0x1},   // americansamoaterritory
	{59671, 231, 18, 0x1},  // fransdeelstmaarten
	{28968, 25, 24, 0x1},   // localnamehrvatskacroatia
	{28200, 405, 5, 0x1},   // #5461
	{37029, 73, 9, 0x1},    // abyssinia
	{60791, 114, 14, 0x1},  // stateofbahrain
	{5232, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{52242, 241, 19, 0x1},  // occupiedtrpalestine
	{35834, 406, 5, 0x1},   // #5ukr
	{22381, 138, 15, 0x1},  // republicmyanmar
	{13109, 73, 11, 0x1},   // fmrethiopia
	{13151, 138, 11, 0x1},  // formerburma
	{21999, 197, 15, 0x1},  // stvincentandgre
	{35106, 174, 16, 0x1},  // colombiarepublic
	{23555, 144, 5, 0x81},  // #2pak
	{11251, 75, 14, 0x1},   // republiekghana
	{37001, 407, 5, 0x1},   // #6973
	{52685, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{37825, 225, 22, 0x1},  // grondterritoryhongkong
	{32018, 408, 5, 0x1},   // #5gui
	{14821, 58, 6, 0x1},    // #3dybj
	{12070, 82, 18, 0x1},   // libyaarabjamahiriy
	{26224, 6, 9, 0x1},     // azerbijan
	{5870, 212, 18, 0x1},   // curacaoknetherland
	{7061, 56, 17, 0x1},    // republicadeangola
	{33725, 409, 5, 0x1},   // #5nth
	{37421, 165, 17, 0x1},  // adenyemenpdrsouth
	{45711, 211, 5, 0x1},   // #7cok
	{17838, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3542, 234, 20, 0x1},   // departmentmartinique
	{39462, 208, 21, 0x1},  // grondterritorybermuda
	{19133, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{52792, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{48571, 139, 13, 0x1},  // statemongolia
	{8915, 15, 11, 0x1},    // eastgermany
	{47717, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{20345, 111, 21, 0x1},  // republicofafghanistan
	{23669, 145, 5, 0x81},  // #2phl
	{41313, 410, 5, 0x1},   // #6maa
	{32660, 34, 17, 0x1},   // latvijasrepublika
	{8043, 46, 13, 0x1},    // sovjetrusland
	{36961, 411, 5, 0x1},   // #6910
	{16213, 59, 5, 0x81},   // #2bfa
	{4298, 210, 20, 0x1},   // keelingeilandencocos
	{29113, 412, 5, 0x1},   // #5arm
	{18432, 171, 26, 0x1},  // federativerepublicofbrazil
	{5356, 108, 19, 0x1},   // southafricarepublic
	{17742, 145, 22, 0x1},  // commonwealthfilipijnen
	{28580, 371, 5, 0x1},   // #5811
	{24215, 256, 15, 0x1},  // virginislandsvs
	{63588, 202, 22, 0x1},  // nederlandseantillenoud
	{54423, 153, 12, 0x1},  // arabrepsyrie
	{21437, 80, 5, 0x81},   // #2ken
	{62031, 132, 17, 0x1},  // koeweitvorstendom
	{28759, 176, 15, 0x1},  // republicadecuba
	{14338, 128, 8, 0x1},   // kirgisia
	{22209, 196, 22, 0x1},  // easternrepublicuruguay
	{2554, 58, 20, 0x1},    // formerlydahomeybenin
	{14130, 161, 8, 0x1},   // vietnamn
	{41761, 413, 5, 0x1},   // #6mon
	{31277, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{40076, 414, 5, 0x1},   // #6jam
	{35885, 143, 13, 0x1},  // maskateenoman
	{15361, 115, 22, 0x1},  // abodepeacenationbrunei
	{46264, 103, 15, 0x1},  // jumhuriyattshad
	{3224, 140, 16, 0x21},  // malayafederation
	{41997, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29118, 415, 5, 0x1},   // #5aul
	{18601, 16, 5, 0x81},   // #2deu
	{45796, 66, 5, 0x1},    // #7com
	{15916, 43, 21, 0x1},   // poolsepeoplesrepublic
	{35069, 227, 7, 0x1},   // manisle
	{44693, 2, 5, 0x1},     // #7and
	{34326, 186, 22, 0x1},  // sintchristoffelennevis
	{28590, 416, 5, 0x1},   // #5816
	{31856, 246, 21, 0x1},  // ascensionensinthelena
	{685, 221, 10, 0x1},    // guadeloupe
	{31524, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{21342, 85, 10, 0x1},   // madagascar
	{47498, 171, 23, 0x1},  // brazilieverenigdestaten
	{57314, 144, 16, 0x1},  // pakistanrepublic
	{60455, 186, 15, 0x1},  // stkittsandnevis
	{57197, 64, 13, 0x1},   // belgischcongo
	{22199, 112, 11, 0x1},  // unitedarabe
	{49603, 143, 24, 0x1},  // sultanateofmuscatandoman
	{12990, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{40368, 417, 5, 0x1},   // #6jpn
	{33163, 240, 24, 0x1},  // grondterritorypuertorico
	{31164, 334, 5, 0x1},   // #5gab
	{42069, 117, 17, 0x1},  // chinapeoplesrepof
	{7140, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{23699, 43, 5, 0x81},   // #2pol
	{2966, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{60028, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{5092, 230, 5, 0x1},    // macao
	{13640, 46, 16, 0x1},   // russianfedertion
	{65439, 229, 17, 0x1},  // bailiwickofjersey
	{25821, 179, 16, 0x1},  // republiekecuador
	{39004, 418, 5, 0x1},   // #6dji
	{10998, 52, 19, 0x1},   // ottomanempireturkey
	{29705, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{32822, 299, 5, 0x1},   // #5leb
	{12874, 71, 3, 0x1},    // uar
	{45767, 174, 5, 0x1},   // #7col
	{1929, 87, 24, 0x21},   // volksrepubliekmozambique
	{11134, 173, 14, 0x1},  // republiekchili
	{19394, 250, 27, 0x1},  // territoryturkscaicosislands
	{28595, 419, 5, 0x1},   // #5817
	{35239, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{21230, 241, 20, 0x1},  // palestinianauthority
	{4285, 210, 13, 0x1},   // cocoseilanden
	{4747, 243, 18, 0x1},   // departementreunion
	{47658, 76, 16, 0x1},   // republiqueguinea
	{54537, 154, 12, 0x1},  // siamthailand
	{7810, 55, 21, 0x1},    // formersfrofyugoslavia
	{3308, 182, 16, 0x1},   // georgetownguyana
	{3599, 120, 24, 0x21},  // micronesiefederalestaten
	{58564, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{34505, 106, 18, 0x1},  // tanganyikarepublic
	{35685, 6, 18, 0x1},    // republicazerbaijan
	{31241, 420, 5, 0x1},   // #5gam
	{41390, 421, 5, 0x1},   // #6mal
	{23083, 114, 7, 0x1},   // bahrain
	{58407, 82, 11, 0x1},   // formerlibya
	{9657, 273, 16, 0x82},  // fedrepyugoslavia
	{9882, 106, 26, 0x1},   // republictanganyikazanzibar
	{48373, 66, 12, 0x1},   // comorenstate
	{50225, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{58500, 49, 17, 0x1},   // slowaakserepublic
	{28110, 422, 5, 0x1},   // #5390
	{12315, 111, 23, 0x1},  // islamicrepofafghanistan
	{47396, 247, 18, 0x1},  // svalbardogjanmayen
	{55665, 82, 12, 0x1},   // libyakingdom
	{39149, 54, 25, 0x1},   // verenigdestatenvanamerika
	{45435, 65, 5, 0x1},    // #7cgo
	{54034, 65, 20, 0x1},   // congopeoplesrepublic
	{49336, 138, 8, 0x1},   // mayanmar
	{15008, 232, 23, 0x1},  // northernmarianenislands
	{35843, 423, 5, 0x1},   // #5uru
	{33915, 145, 23, 0x1},  // philippinescommonwealth
	{19490, 119, 26, 0x1},  // republiekvandefijieilanden
	{5658, 121, 19, 0x1},   // nederlandsoostindie
	{8160, 129, 14, 0x1},   // khmerrepubliek
	{16812, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{7076, 133, 6, 0x1},    // laopdr
	{64663, 62, 23, 0x1},   // republicoftheivorycoast
	{42844, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{7081, 424, 3, 0x3},    // roc
	{21491, 129, 5, 0x81},  // #2khm
	{23580, 190, 5, 0x81},  // #2pan
	{40873, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{16941, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{14945, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{23585, 239, 5, 0x81},  // #2pcn
	{11406, 118, 6, 0x1},   // kibris
	{25567, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{65484, 133, 11, 0x1},  // kingdomlaos
	{29054, 254, 17, 0x1},  // vaticaanstadstate
	{5532, 196, 24, 0x1},   // oosterserepubliekuruguay
	{4425, 9, 19, 0x1},     // bosnieenherzegovina
	{27995, 427, 5, 0x1},   // #5343
	{46875, 184, 5, 0x1},   // #7hai
	{44638, 221, 25, 0x1},  // departementdelaguadeloupe
	{57906, 64, 13, 0x1},   // congokinshasa
	{61908, 34, 15, 0x1},   // latvianrepublic
	{166, 207, 10, 0x1},    // saintbarth
	{44849, 166, 5, 0x1},   // #7arg
	{45414, 11, 5, 0x1},    // #7can
	{10570, 148, 15, 0x1},  // democratickorea
	{6278, 140, 6, 0x1},    // malaya
	{17196, 60, 5, 0x81},   // #2bwa
	{44698, 56, 5, 0x1},    // #7ang
	{60010, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{20415, 143, 13, 0x1},  // sultanateoman
	{41355, 239, 10, 0x1},  // pitcairnis
	{47842, 128, 19, 0x1},  // kirgizischerepublic
	{28868, 179, 7, 0x1},   // equador
	{51214, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{10533, 37, 14, 0x1},   // macedoniefyrom
	{509, 213, 25, 0x1},    // territorychristmasislands
	{18787, 253, 17, 0x1},  // usoutlyingislands
	{18328, 92, 17, 0x1},   // republiqueduniger
	{1375, 428, 12, 0x22},  // ruandaurundi
	{62003, 164, 10, 0x1},  // yemensanaa
	{64990, 167, 16, 0x1},  // antiguaenbarbuda
	{51619, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{18683, 178, 5, 0x81},  // #2dom
	{45409, 129, 5, 0x1},   // #7cam
	{60890, 148, 18, 0x1},  // noordkoreavolksrep
	{37663, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{18611, 68, 5, 0x81},   // #2dji
	{28575, 430, 5, 0x1},   // #5800
	{8144, 160, 10, 0x1},   // uzbekistan
	{21625, 148, 15, 0x1},  // koreademocratic
	{20937, 28, 5, 0x81},   // #2isl
	{60949, 111, 23, 0x1},  // islamicstateafghanistan
	{24840, 164, 10, 0x1},  // noordjemen
	{27875, 409, 5, 0x1},   // #5210
	{2714, 127, 11, 0x1},   // khazakhstan
	{2857, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{3008, 135, 14, 0x21},  // dominionceylon
	{14237, 44, 9, 0x1},    // portugual
	{2384, 16, 28, 0x1},    // federalrepublicformergermany
	{36956, 404, 5, 0x1},   // #6900
	{28712, 431, 5, 0x1},   // #5afg
	{44345, 31, 27, 0x1},   // principalityofliechtenstein
	{27970, 432, 5, 0x1},   // #5325
	{27990, 433, 5, 0x1},   // #5341
	{28035, 434, 5, 0x1},   // #5355
	{8184, 136, 20, 0x1},   // formermaldiveislands
	{28115, 435, 5, 0x1},   // #5395
	{47741, 127, 18, 0x1},  // kazakhstanrepublic
	{29010, 436, 5, 0x1},   // #5arg
	{29130, 6, 12, 0x1},    // azerbaidzhan
	{43483, 157, 17, 0x1},  // republiceasttimor
	{0, 236, 35, 0x1},      // overzeesecollectiviteitnewcaledonia
	{47658, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9125, 78, 11, 0x1},    // guinebissau
	{18365, 102, 17, 0x1},  // seychellesislands
	{55506, 203, 20, 0x1},  // americansamoaislands
	{23832, 148, 5, 0x81},  // #2prk
	{14452, 252, 7, 0x1},   // formosa
	{27870, 437, 5, 0x1},   // #5205
	{27880, 438, 5, 0x1},   // #5211
	{16099, 201, 13, 0x1},  // alandeilanden
	{15768, 65, 13, 0x1},   // congorepofthe
	{593, 151, 9, 0x1},     // singapore
	{3650, 205, 27, 0x1},   // frenchsouthernantarticlands
	{6634, 34, 15, 0x1},    // republicletland
	{32013, 439, 5, 0x1},   // #5gua
	{40620, 66, 13, 0x1},   // comoroislands
	{2704, 29, 6, 0x1},     // israel
	{28010, 440, 5, 0x1},   // #5346
	{65427, 176, 14, 0x1},  // republicofcuba
	{62914, 70, 17, 0x1},   // sultanatezanzibar
	{39842, 113, 24, 0x1},  // volksrepubliekbangladesh
	{34892, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{40937, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4789, 222, 9, 0x1},    // groenland
	{23076, 114, 14, 0x1},  // kingdombahrain
	{49508, 148, 26, 0x1},  // koreademocraticpeorepublic
	{62294, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{17953, 240, 20, 0x1},  // puertoricogemenebest
	{27885, 441, 5, 0x1},   // #5212
	{9676, 79, 31, 0x1},    // republiquedelaguineeequatoriale
	{25986, 51, 6, 0x1},    // zweden
	{60388, 10, 17, 0x1},   // republicofbelarus
	{31342, 442, 5, 0x1},   // #5gfr
	{50450, 114, 9, 0x1},   // albahrayn
	{1837, 93, 24, 0x21},   // federalerepublieknigeria
	{54272, 230, 12, 0x1},  // chinaprmacao
	{35865, 188, 6, 0x1},   // mexico
	{11929, 27, 15, 0x1},   // republicierland
	{39116, 399, 5, 0x1},   // #6drc
	{39910, 163, 28, 0x1},  // independentstatewesternsamoa
	{50897, 121, 29, 0x1},  // republicindonesiaunitarystate
	{62008, 164, 10, 0x1},  // sanaayemen
	{32888, 443, 5, 0x1},   // #5lit
	{12754, 124, 4, 0x1},   // iraq
	{28015, 444, 5, 0x1},   // #5347
	{35462, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{31736, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{43644, 226, 20, 0x1},  // heardmcdonaldislands
	{46639, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{59432, 160, 11, 0x1},  // oesbekistan
	{4285, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{8136, 160, 18, 0x1},   // republicuzbekistan
	{794, 234, 24, 0x1},    // collectiviteitmartinique
	{14986, 145, 10, 0x1},  // filipijnen
	{9076, 121, 17, 0x1},   // indonesiarepublic
	{23770, 240, 5, 0x81},  // #2pri
	{57538, 243, 12, 0x1},  // ilelareunion
	{22034, 35, 6, 0x1},    // monaco
	{51822, 94, 15, 0x1},   // rwandanrepublic
	{52473, 107, 16, 0x1},  // republicofuganda
	{16702, 132, 7, 0x1},   // koeweit
	{38475, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{14761, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{12800, 191, 12, 0x1},  // republicperu
	{37278, 445, 5, 0x1},   // #6aus
	{58517, 10, 15, 0x1},   // bieloruslandrep
	{28000, 446, 5, 0x1},   // #5344
	{15781, 22, 13, 0x1},   // unitedkingdom
	{3730, 205, 25, 0x21},  // frenchsouthernterritories
	{57706, 30, 13, 0x1},   // kingdomitalia
	{26583, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{44279, 132, 19, 0x1},  // koeweitprincipality
	{24052, 46, 11, 0x1},   // russiansfsr
	{1874, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{34280, 108, 7, 0x1},   // safrica
	{43642, 226, 22, 0x1},  // auheardmcdonaldislands
	{25346, 63, 17, 0x1},   // republiekkameroen
	{721, 76, 6, 0x1},      // guinea
	{35027, 143, 13, 0x1},  // omansultanaat
	{24754, 22, 2, 0x1},    // vk
	{18983, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{53141, 137, 25, 0x1},  // republiekmarshalleilanden
	{30613, 120, 10, 0x1},  // micronisia
	{20662, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{47801, 126, 5, 0x1},   // #7jpn
	{28005, 447, 5, 0x2},   // #5345
	{17248, 22, 13, 0x1},   // unitedkingdon
	{2459, 120, 19, 0x21},  // micronesiafedstates
	{24673, 248, 19, 0x1},  // stpierreandmiquelon
	{46880, 225, 5, 0x1},   // #7hkg
	{64068, 65, 20, 0x1},   // kongopeoplesrepublic
	{64172, 37, 37, 0x1},   // macedoniaformerjoegoslavischerepublic
	{49692, 259, 15, 0x1},  // republiekkosovo
	{24122, 66, 11, 0x1},   // comorenunie
	{47906, 135, 17, 0x1},  // republieksrilanka
	{40528, 24, 17, 0x1},   // helleenserepublic
	{33840, 254, 17, 0x1},  // statevaticaanstad
	{35072, 227, 9, 0x1},   // isleofman
	{23202, 214, 30, 0x1},  // overseasterritorycaymanislands
	{41532, 210, 23, 0x1},  // cocosislandsaustralisch
	{58162, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{26170, 164, 5, 0x1},   // yeman
	{1995, 164, 5, 0x1},    // yemen
	{41420, 217, 16, 0x1},  // falklandeilanden
	{2076, 112, 12, 0x21},  // trucialcoast
	{33378, 252, 13, 0x1},  // chinesetaipei
	{23674, 146, 5, 0x81},  // #2plw
	{31436, 449, 5, 0x1},   // #5gha
	{47696, 185, 5, 0x1},   // #7jam
	{22550, 175, 19, 0x1},  // republicofcostarica
	{4365, 10, 18, 0x1},    // belarusbyelorussia
	{59315, 136, 21, 0x1},  // republicofthemaldives
	{1099, 16, 11, 0x21},   // germanywest
	{29695, 215, 16, 0x1},  // westelijkesahara
	{4939, 1, 22, 0x1},     // albaniapeoplesrepublic
	{59524, 55, 19, 0x1},   // voormaligjugoslavie
	{28025, 450, 5, 0x1},   // #5350
	{22974, 26, 17, 0x1},   // republicofhungary
	{20525, 246, 23, 0x1},  // sthelenaanddependencies
	{34075, 241, 27, 0x1},  // palestijnseautonomegebieden
	{54046, 276, 15, 0x2},  // republicofchina
	{62466, 7, 16, 0x1},    // koninkrijkbelgie
	{31205, 98, 16, 0x1},   // republieksomalie
	{55436, 210, 9, 0x1},   // cocosisds
	{38583, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9280, 195, 22, 0x1},   // trinidadtobagorepublic
	{28290, 303, 5, 0x1},   // #5540
	{26114, 17, 10, 0x1},   // denemarken
	{17567, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8245, 129, 19, 0x1},   // formerkhmerrepublic
	{42138, 10, 12, 0x1},   // bielorusland
	{65004, 132, 14, 0x1},  // dawlatalkuwayt
	{206, 37, 23, 0x1},     // republieknoordmacedonie
	{23850, 44, 5, 0x81},   // #2prt
	{60072, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{27015, 28, 5, 0x81},   // #4352
	{27865, 318, 5, 0x1},   // #5200
	{47993, 80, 15, 0x1},   // republicofkenya
	{24092, 254, 13, 0x1},  // vaticaanstaat
	{23865, 242, 5, 0x81},  // #2pyf
	{27050, 30, 5, 0x81},   // #4380
	{1809, 115, 6, 0x1},    // brunei
	{40665, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{47775, 125, 5, 0x1},   // #7jor
	{1287, 71, 3, 0x1},     // are
	{60890, 148, 10, 0x1},  // noordkorea
	{24092, 254, 8, 0x1},   // vaticaan
	{16510, 206, 13, 0x1},  // sabaenbonaire
	{540, 246, 31, 0x21},   // sthelenaascensiontristandacunha
	{29264, 241, 31, 0x1},  // palestineliberationorganization
	{13909, 46, 9, 0x1},    // fedrussia
	{45369, 61, 5, 0x1},    // #7caf
	{46071, 215, 16, 0x1},  // saharaoccidental
	{32917, 441, 5, 0x1},   // #5lux
	{45620, 62, 5, 0x1},    // #7civ
	{1845, 92, 14, 0x21},   // republiekniger
	{33131, 187, 18, 0x1},  // republieksintlucia
	{28295, 337, 5, 0x1},   // #5541
	{51468, 162, 5, 0x1},   // #7van
	{10263, 66, 20, 0x1},   // archipelvandecomoren
	{1178, 16, 18, 0x21},   // fmrfedrepofgermany
	{60309, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{50217, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{54527, 154, 14, 0x1},  // koninkrijksiam
	{64755, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{38054, 219, 19, 0x1},  // baljuwschapguernsey
	{38470, 451, 23, 0x2},  // koreademocraticrepublic
	{42522, 71, 14, 0x1},   // arabrepofegypt
	{11835, 138, 15, 0x1},  // burmanowmyanmar
	{47977, 191, 16, 0x1},  // republicadelperu
	{28030, 357, 5, 0x1},   // #5352
	{40635, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{45924, 14, 5, 0x1},    // #7cze
	{48876, 14, 15, 0x1},   // czechiarepublic
	{61673, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6259, 120, 19, 0x1},   // micronesiafederatia
	{59689, 231, 17, 0x1},  // fransdeelstmartin
	{33397, 252, 23, 0x1},  // provincievanchinataiwan
	{14244, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{6132, 108, 3, 0x1},    // rsa
	{9732, 183, 8, 0x1},    // honduras
	{35758, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{44996, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6259, 120, 13, 0x1},   // micronesiafed
	{39101, 134, 15, 0x1},  // republiclebanon
	{65214, 28, 15, 0x1},   // republiciceland
	{7872, 45, 24, 0x1},    // romaniasocialistrepublic
	{30364, 62, 11, 0x1},   // cotedivoire
	{60619, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8719, 89, 19, 0x1},    // republiquedemaurice
	{12710, 50, 18, 0x1},   // republikaslovenija
	{28020, 453, 5, 0x1},   // #5349
	{36941, 454, 5, 0x1},   // #6840
	{38027, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{35850, 54, 15, 0x1},   // usaunitedstates
	{28310, 347, 5, 0x1},   // #5553
	{58038, 123, 12, 0x1},  // empireofiran
	{37382, 165, 9, 0x1},   // adenyemen
	{64272, 123, 10, 0x1},  // empireiran
	{43250, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{28650, 455, 5, 0x1},   // #5940
	{68, 186, 36, 0x21},    // federationofsaintchristopherandnevis
	{9870, 106, 38, 0x1},   // formerunitedrepublictanganyikazanzibar
	{42135, 10, 15, 0x1},   // repbielorusland
	{36671, 359, 4, 0x1},   // #658
	{3740, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{31497, 456, 5, 0x1},   // #5gmy
	{11298, 80, 14, 0x1},   // republiekkenia
	{32023, 457, 5, 0x1},   // #5guy
	{33199, 231, 23, 0x1},  // saintmartincollectivity
	{51093, 253, 24, 0x1},  // minorislandsunitedstates
	{45908, 239, 16, 0x1},  // pitcairneilanden
	{2936, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{29258, 241, 15, 0x1},  // formerpalestine
	{28738, 43, 21, 0x1},   // peoplesrepublicpoland
	{46292, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{28305, 355, 5, 0x1},   // #5552
	{34046, 52, 15, 0x1},   // turkserepubliek
	{23843, 7, 7, 0x1},     // belgium
	{27020, 122, 5, 0x81},  // #4356
	{50582, 105, 15, 0x1},  // tunisiarepublic
	{27055, 62, 5, 0x81},   // #4384
	{42182, 458, 5, 0x1},   // #6mya
	{31246, 459, 5, 0x1},   // #5gdr
	{1634, 104, 14, 0x21},  // republicoftogo
	{47636, 53, 14, 0x1},   // sovjetoekraine
	{10206, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{56177, 2, 15, 0x1},    // prinsdomandorra
	{3668, 140, 15, 0x21},  // malayafederatie
	{7853, 45, 26, 0x1},    // socialistrepublicofromania
	{572, 14, 19, 0x1},     // tsjechischerepublic
	{40249, 460, 5, 0x1},   // #6jor
	{55614, 213, 24, 0x1},  // christmasislandterritory
	{2574, 45, 23, 0x1},    // peoplesrepublicroemenia
	{2589, 45, 8, 0x1},     // roemenia
	{7711, 110, 9, 0x1},    // srhodesia
	{32213, 62, 23, 0x1},   // republiquedecotedivoire
	{7785, 161, 9, 0x1},    // vietnamsr
	{58642, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{19881, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{49752, 138, 20, 0x1},  // republicunionmyanmar
	{28300, 354, 5, 0x1},   // #5551
	{54995, 256, 15, 0x1},  // virginislandsus
	{52334, 19, 5, 0x1},    // eesti
	{33091, 215, 10, 0x1},  // westsahara
	{36451, 389, 4, 0x1},   // #640
	{7962, 10, 21, 0x1},    // formerwitrussischessr
	{16391, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{4469, 91, 15, 0x1},    // southwestafrica
	{11804, 138, 19, 0x1},  // unionofmyanmarburma
	{655, 48, 25, 0x21},    // serbiaandmontenegroformer
	{58180, 82, 10, 0x1},   // libiestaat
	{12130, 176, 13, 0x1},  // republiekcuba
	{17622, 136, 13, 0x1},  // dhivehiraajje
	{1775, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{62247, 102, 18, 0x1},  // seychellenrepublic
	{34392, 77, 17, 0x1},   // thegambiarepublic
	{16843, 170, 5, 0x81},  // #2bol
	{47417, 247, 26, 0x1},  // svalbardandjanmayenislands
	{41763, 139, 25, 0x1},  // mongolischevolksrepubliek
	{54870, 159, 13, 0x1},  // elliceislands
	{32907, 187, 10, 0x1},  // saintlucia
	{22034, 35, 18, 0x1},   // monacoprincipality
	{36861, 332, 5, 0x1},   // #6750
	{59622, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{24756, 214, 10, 0x1},  // caimanesvk
	{40705, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{11791, 138, 13, 0x1},  // republicburma
	{4772, 222, 26, 0x1},   // overzeesterritorygroenland
	{59975, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{54177, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{46736, 52, 15, 0x1},   // republicturkiye
	{535, 54, 2, 0x1},      // us
	{36466, 278, 4, 0x1},   // #641
	{15975, 165, 18, 0x1},  // republicsouthjemen
	{19700, 186, 20, 0x1},  // stchristopherennevis
	{24735, 58, 16, 0x1},   // republiekdahomey
	{3748, 221, 19, 0x1},   // territoryguadeloupe
	{12167, 124, 4, 0x1},   // irak
	{18100, 231, 23, 0x1},  // collectivitesaintmartin
	{28040, 461, 5, 0x1},   // #5359
	{50442, 114, 17, 0x1},  // mamlakatalbahrayn
	{7563, 142, 14, 0x1},   // naoerorepublic
	{3695, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{36926, 421, 5, 0x1},   // #6820
	{45904, 118, 5, 0x1},   // #7cyp
	{50231, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{542, 12, 7, 0x1},      // schweiz
	{20395, 202, 21, 0x1},  // netherlandswestindies
	{24105, 241, 14, 0x1},  // palestinastaat
	{2110, 237, 13, 0x21},  // norfolkeiland
	{13975, 15, 9, 0x1},    // formergdr
	{34412, 190, 14, 0x1},  // panamarepublic
	{62802, 136, 16, 0x1},  // republicmaldives
	{21141, 30, 5, 0x81},   // #2ita
	{43567, 96, 15, 0x1},   // republicsenegal
	{11818, 138, 17, 0x1},  // burmaunionmyanmar
	{12362, 71, 11, 0x1},   // formeregypt
	{39143, 188, 21, 0x1},  // mexicoverenigdestaten
	{20131, 231, 21, 0x1},  // saintmartinfrenchpart
	{48036, 118, 6, 0x1},   // cyprus
	{54912, 78, 15, 0x1},   // portugeesguinea
	{43467, 98, 24, 0x1},   // somalidemocraticrepublic
	{28640, 360, 5, 0x1},   // #5920
	{36471, 393, 4, 0x1},   // #642
	{33378, 252, 19, 0x1},  // chinesetaipeitaiwan
	{10948, 242, 14, 0x1},  // franspolynesie
	{54221, 225, 15, 0x1},  // hongkongchinapr
	{35819, 255, 15, 0x1},  // ukvirginislands
	{2490, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6676, 48, 6, 0x1},     // servia
	{16234, 8, 5, 0x81},    // #2bgr
	{17824, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{36936, 462, 5, 0x1},   // #6835
	{9404, 16, 17, 0x1},    // formerwestgermany
	{32849, 463, 5, 0x1},   // #5les
	{8226, 160, 19, 0x1},   // republicoezbekistan
	{17191, 209, 5, 0x81},  // #2bvt
	{7896, 6, 12, 0x1},     // azerbeidzjan
	{46431, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{47853, 67, 19, 0x1},   // republicofcapeverde
	{10861, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{44254, 358, 5, 0x1},   // #6wsm
	{14628, 10, 6, 0x1},    // #3byaa
	{35749, 464, 5, 0x1},   // #5uga
	{59426, 172, 9, 0x1},   // barbadoes
	{13981, 15, 3, 0x1},    // gdr
	{31579, 93, 22, 0x1},   // federalrepublicnigeria
	{51397, 197, 14, 0x1},  // saintvincentgr
	{27060, 185, 5, 0x81},  // #4388
	{15545, 4, 23, 0x1},    // commonwealthofaustralia
	{41355, 239, 14, 0x1},  // pitcairnisland
	{48702, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{35980, 108, 18, 0x1},  // republicsuidafrika
	{28645, 465, 5, 0x1},   // #5935
	{36611, 466, 4, 0x1},   // #653
	{21528, 79, 16, 0x1},   // equatorialguinea
	{3259, 210, 20, 0x1},   // cocoskeelingeilanden
	{6303, 244, 8, 0x1},    // vietnams
	{6536, 140, 15, 0x1},   // malayafederatia
	{4260, 240, 27, 0x1},   // overzeesterritorypuertorico
	{16127, 57, 5, 0x81},   // #2bdi
	{36946, 467, 5, 0x1},   // #6850
	{32691, 468, 5, 0x1},   // #5lbr
	{19888, 208, 24, 0x1},  // overzeesterritorybermuda
	{16809, 208, 5, 0x81},  // #2bmu
	{52233, 241, 19, 0x1},  // palestineoccupiedtr
	{19862, 208, 15, 0x1},  // bermudaeilanden
	{7756, 129, 15, 0x1},   // stateofcambodia
	{58866, 95, 14, 0x1},   // republieksudan
	{5821, 251, 24, 0x1},   // overseasterritorytokelau
	{59297, 138, 9, 0x1},   // unieburma
	{34251, 419, 5, 0x1},   // #5rvn
	{12780, 155, 20, 0x1},  // republictadzjikistan
	{32553, 128, 18, 0x1},  // kyrgyzrespublikasy
	{10736, 257, 22, 0x1},  // wallisenfutunaeilanden
	{28655, 469, 5, 0x1},   // #5946
	{28665, 308, 5, 0x1},   // #5950
	{53744, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{35344, 106, 7, 0x1},   // tazania
	{36601, 470, 4, 0x1},   // #652
	{28685, 471, 5, 0x1},   // #5986
	{6953, 55, 40, 0x1},    // formersocialistfederalrepublicyugoslavia
	{6937, 48, 22, 0x1},    // serbiamontenegroformer
	{36054, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{40101, 64, 23, 0x1},   // kongodemocraticrepublic
	{680, 10, 35, 0x21},    // witrussischesovietsocialistrepublic
	{41355, 239, 15, 0x1},  // pitcairnislands
	{29574, 198, 11, 0x1},  // venezuelarb
	{33639, 68, 16, 0x1},   // djiboutirepublic
	{10136, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{13665, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{7203, 199, 9, 0x1},    // landaruba
	{20106, 64, 7, 0x1},    // rdcongo
	{49973, 149, 5, 0x1},   // #7qat
	{14645, 225, 9, 0x1},   // xianggang
	{15276, 61, 11, 0x1},   // centralafrr
	{29258, 241, 37, 0x1},  // formerpalestineliberationorganization
	{28660, 472, 5, 0x1},   // #5947
	{42256, 235, 21, 0x1},  // grondterritorymayotte
	{3042, 257, 28, 0x1},   // territorywallisfutunaislands
	{35269, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{36581, 414, 4, 0x1},   // #651
	{28690, 473, 5, 0x1},   // #5987
	{63130, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{62653, 169, 13, 0x1},  // britshonduras
	{2275, 209, 30, 0x1},   // overseasterritorybouvetislands
	{18146, 249, 22, 0x1},  // netherlandssintmaarten
	{2283, 209, 22, 0x1},   // territorybouvetislands
	{47060, 102, 17, 0x1},  // seychellenislands
	{44977, 168, 8, 0x1},   // bahamaes
	{39641, 156, 11, 0x1},  // turkmenstan
	{1178, 223, 12, 0x1},   // frenchguiana
	{59297, 138, 26, 0x1},  // unieburmasocialistrepublic
	{57467, 73, 8, 0x1},    // ityopiya
	{14096, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{55696, 64, 12, 0x1},   // belgiancongo
	{44080, 33, 20, 0x1},   // grandduchyluxembourg
	{17897, 144, 19, 0x1},  // pakistaninclbanglad
	{64571, 40, 17, 0x1},   // formernetherlands
	{40106, 15, 27, 0x1},   // democraticrepublicofgermany
	{19720, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{33749, 474, 5, 0x1},   // #5pak
	{16276, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{52497, 25, 15, 0x1},   // croatiarepublic
	{11607, 259, 14, 0x1},  // kosovarepublic
	{54803, 157, 32, 0x1},  // republicademocraticadetimorleste
	{25555, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{2223, 162, 8, 0x1},    // vanutatu
	{38588, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{55285, 78, 15, 0x1},   // portugeesguinee
	{35693, 6, 10, 0x1},    // azerbaijan
	{44417, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{14634, 13, 6, 0x1},    // #3cshh
	{36016, 475, 5, 0x1},   // #5yem
	{53193, 61, 28, 0x1},   // formercentralafricanrepublic
	{19646, 19, 15, 0x1},   // estoniarepublic
	{31948, 246, 25, 0x1},  // ascensionentristandacunha
	{47249, 48, 26, 0x1},   // serviamontenegrostatenunia
	{13575, 123, 4, 0x1},   // iran
	{45843, 175, 5, 0x1},   // #7crc
	{12726, 80, 14, 0x1},   // jamhuriyakenya
	{2434, 120, 25, 0x21},  // micronesiafederalstatesof
	{37283, 476, 5, 0x1},   // #6aze
	{2086, 234, 22, 0x1},   // collectivitymartinique
	{54214, 117, 7, 0x1},   // chinapr
	{36856, 417, 5, 0x1},   // #6740
	{34102, 375, 5, 0x1},   // #5pol
	{62956, 12, 19, 0x1},   // confederationsuisse
	{12719, 50, 9, 0x1},    // slovenija
	{3626, 120, 19, 0x21},  // micronesiefederatie
	{60845, 14, 20, 0x1},   // tsjechischerepubliek
	{62309, 242, 18, 0x1},  // polynesiafrancaise
	{593, 151, 17, 0x1},    // singaporerepublic
	{9437, 205, 46, 0x1},   // territorialcollectivityfrenchsouthernterritory
	{6846, 13, 16, 0x1},    // tsjechoslowakije
	{47, 186, 21, 0x21},    // stchristopherandnevis
	{28670, 477, 5, 0x1},   // #5955
	{7741, 129, 15, 0x1},   // kingdomcambodia
	{36656, 478, 4, 0x1},   // #657
	{59543, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{50146, 197, 24, 0x1},  // saintvincentengrenadines
	{14566, 117, 3, 0x1},   // prc
	{45883, 176, 5, 0x1},   // #7cub
	{13778, 186, 20, 0x1},  // stchristoffelennevis
	{32658, 479, 5, 0x1},   // #5lat
	{50933, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{45190, 105, 14, 0x1},  // tunisiakingdom
	{36931, 480, 5, 0x1},   // #6830
	{45687, 63, 5, 0x1},    // #7cmr
	{24142, 244, 3, 0x1},   // rvn
	{65526, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{54489, 145, 18, 0x1},  // filipijnserepublic
	{53976, 74, 15, 0x1},   // republicofgabon
	{3034, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{23855, 192, 5, 0x81},  // #2pry
	{30754, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{23517, 134, 15, 0x1},  // lebanonrepublic
	{60272, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{42149, 148, 11, 0x1},  // demrepkorea
	{6080, 68, 29, 0x1},    // frenchterritoryvoorafarsissas
	{60028, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{36901, 481, 4, 0x1},   // #680
	{2341, 195, 2, 0x1},    // tt
	{36646, 482, 4, 0x1},   // #656
	{14281, 54, 9, 0x1},    // vsamerica
	{20435, 223, 15, 0x1},  // guyanefrancaise
	{1117, 16, 22, 0x21},   // federalrepublicgermany
	{60811, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10228, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{60523, 129, 17, 0x1},  // kingdomofcambodia
	{23424, 238, 10, 0x1},  // niueisland
	{20112, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{45419, 214, 5, 0x1},   // #7cay
	{50499, 46, 10, 0x1},   // ruslandfed
	{27275, 483, 5, 0x1},   // #4532
	{40537, 110, 18, 0x1},  // republicofzimbabwe
	{28600, 421, 5, 0x1},   // #5820
	{15747, 64, 11, 0x1},   // congodemrep
	{955, 232, 10, 0x1},    // nmarianais
	{38829, 49, 18, 0x1},   // republicofslovakia
	{26699, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{33807, 484, 5, 0x1},   // #5pan
	{17362, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{12254, 104, 13, 0x1},  // republiektogo
	{351, 138, 5, 0x1},     // birma
	{36631, 485, 4, 0x1},   // #655
	{36766, 486, 5, 0x1},   // #6678
	{28680, 487, 5, 0x1},   // #5983
	{36276, 488, 4, 0x1},   // #631
	{2434, 120, 23, 0x21},  // micronesiafederalstates
	{45819, 67, 5, 0x1},    // #7cpv
	{15939, 43, 6, 0x1},    // poland
	{28095, 304, 5, 0x1},   // #5375
	{14972, 145, 24, 0x1},  // republiekvandefilipijnen
	{36951, 489, 5, 0x1},   // #6860
	{11501, 221, 13, 0x1},  // flaguadeloupe
	{45523, 147, 17, 0x1},  // papoeanieuwguinea
	{2873, 255, 12, 0x21},  // brvirginisds
	{27280, 199, 5, 0x81},  // #4533
	{1652, 174, 17, 0x21},  // republiekcolombia
	{2344, 68, 16, 0x1},    // frenchafarsissas
	{19974, 255, 15, 0x1},  // britishvirginis
	{48539, 63, 8, 0x1},    // kameroun
	{20335, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{8154, 129, 20, 0x1},   // formerkhmerrepubliek
	{45387, 66, 15, 0x1},   // republiccomoros
	{779, 42, 2, 0x1},      // nz
	{5901, 211, 21, 0x1},   // newzeelandcookislands
	{22617, 22, 25, 0x1},   // greatbritainunitedkingdom
	{36621, 348, 4, 0x1},   // #654
	{34922, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{17764, 39, 19, 0x1},   // republiekmontenegro
	{48985, 150, 11, 0x1},  // saudiarabia
	{55372, 101, 18, 0x1},  // kingdomofswaziland
	{7597, 230, 22, 0x1},   // overzeesterritorymacau
	{27305, 42, 5, 0x81},   // #4554
	{41400, 217, 20, 0x1},  // falklandisdsmalvinas
	{35848, 284, 5, 0x1},   // #5usa
	{27265, 490, 5, 0x1},   // #4530
	{29162, 20, 16, 0x1},   // republiekfinland
	{2022, 165, 23, 0x1},   // yemendemocraticrepublic
	{22629, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{40740, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{21108, 29, 5, 0x81},   // #2isr
	{33767, 471, 5, 0x1},   // #5pal
	{12499, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{44137, 491, 5, 0x1},   // #6ukr
	{9236, 138, 27, 0x1},   // socialistrepublicunionburma
	{58622, 118, 14, 0x1},  // republiccyprus
	{7831, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{41131, 110, 16, 0x1},  // rhodesiazimbabwe
	{47089, 54, 18, 0x1},   // unitedsatesamerica
	{29746, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{36746, 492, 5, 0x1},   // #6660
	{41615, 79, 26, 0x1},   // republicadaguineequatorial
	{15568, 168, 24, 0x1},  // commonwealthofthebahamas
	{17184, 161, 7, 0x1},   // vietman
	{12449, 213, 13, 0x1},  // christmasisds
	{4690, 257, 16, 0x1},   // wallisandfutunaf
	{43623, 251, 21, 0x1},  // grondterritorytokelau
	{7614, 230, 5, 0x1},    // macau
	{28090, 310, 5, 0x1},   // #5373
	{23507, 134, 17, 0x1},  // republicoflebanon
	{64434, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{59773, 67, 12, 0x1},   // centralverde
	{5295, 106, 18, 0x1},   // tanganyikazanzibar
	{970, 207, 35, 0x21},   // overseascollectivitysaintbarthelemy
	{27270, 212, 5, 0x81},  // #4531
	{50682, 227, 9, 0x1},   // eilandman
	{15585, 168, 19, 0x1},  // bahamascommonwealth
	{873, 154, 11, 0x21},   // kingdomsiam
	{33886, 454, 5, 0x1},   // #5phi
	{15160, 157, 6, 0x1},   // #3tptl
	{61962, 164, 23, 0x1},  // formerarabrepublicyemen
	{44909, 197, 26, 0x1},  // saintvincentendegrenadinen
	{49399, 241, 17, 0x1},  // westbankgazastrip
	{1208, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{34753, 196, 24, 0x1},  // republictenoostenuruguay
	{21575, 156, 13, 0x1},  // turkemenistan
	{48137, 232, 19, 0x1},  // northmarianaislands
	{3123, 292, 5, 0x83},   // congo
	{51352, 149, 5, 0x1},   // katar
	{36691, 315, 4, 0x1},   // #660
	{5367, 189, 19, 0x1},   // republicofnicaragua
	{28695, 372, 5, 0x1},   // #5990
	{12057, 82, 5, 0x1},    // libia
	{1403, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{60470, 93, 19, 0x1},   // federationofnigeria
	{9532, 147, 15, 0x1},   // newguineapapoua
	{57580, 100, 16, 0x1},  // stomeandprincipe
	{26775, 493, 5, 0x1},   // #4200
	{15286, 68, 18, 0x1},   // republiquedjibouti
	{28085, 494, 5, 0x1},   // #5372
	{14937, 207, 10, 0x1},  // saintbarts
	{52061, 64, 25, 0x1},   // republiekcongoleopoldstad
	{45573, 103, 5, 0x1},   // #7cha
	{3656, 140, 18, 0x21},  // federatievanmalaya
	{62400, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2467, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{49376, 241, 15, 0x1},  // westbankandgaza
	{27255, 141, 5, 0x81},  // #4524
	{20917, 228, 5, 0x81},  // #2iot
	{34107, 311, 5, 0x1},   // #5por
	{46784, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{757, 78, 10, 0x1},     // guineabiss
	{64736, 62, 21, 0x1},   // ivorycoastcotedivoire
	{45989, 119, 12, 0x1},  // dominionfiji
	{8610, 164, 14, 0x1},   // republiekjemen
	{38189, 61, 26, 0x1},   // centraalafrikaanserepublic
	{13984, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{24426, 229, 15, 0x1},  // jerseybailiwick
	{32282, 85, 18, 0x1},   // madagascarrepublic
	{11064, 104, 4, 0x1},   // togo
	{47970, 20, 15, 0x1},   // finlandrepublic
	{54309, 230, 12, 0x1},  // chinaprmacau
	{65042, 49, 9, 0x1},    // slovakrep
	{28080, 412, 5, 0x1},   // #5371
	{60426, 195, 25, 0x1},  // republiektrinidadentobago
	{12003, 82, 20, 0x1},   // lybianarabjamahiriya
	{61785, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{53624, 157, 9, 0x1},   // oosttimor
	{30785, 93, 17, 0x1},   // nigeriafederation
	{55539, 128, 14, 0x1},  // kyrgyzrepublic
	{13194, 153, 8, 0x1},   // syrianar
	{3711, 243, 19, 0x1},   // collectivityreunion
	{52226, 241, 15, 0x1},  // stateofpalestin
	{53680, 133, 11, 0x1},  // laoskingdom
	{52075, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{15686, 98, 14, 0x1},   // somalirepublic
	{52489, 25, 15, 0x1},   // republiccroatia
	{20932, 124, 5, 0x81},  // #2irq
	{35106, 174, 8, 0x1},   // colombia
	{57713, 30, 18, 0x1},   // italiaanserepublic
	{50506, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{55545, 49, 16, 0x1},   // republicslovakia
	{45439, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{34140, 350, 5, 0x1},   // #5prk
	{36751, 460, 5, 0x1},   // #6663
	{37382, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{25992, 163, 5, 0x81},  // #2wsm
	{53493, 133, 12, 0x1},  // peodemreplao
	{63798, 6, 12, 0x1},    // azerbeidjaan
	{7295, 42, 12, 0x1},    // nieuwzeeland
	{52371, 150, 11, 0x1},  // saudiarabie
	{52736, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5455, 54, 3, 0x1},     // usa
	{26890, 68, 5, 0x81},   // #4262
	{28075, 495, 5, 0x1},   // #5370
	{37268, 496, 5, 0x1},   // #6arm
	{32609, 400, 5, 0x1},   // #5lao
	{48828, 44, 18, 0x1},   // republicofportugal
	{17028, 54, 15, 0x1},   // verenigdestaten
	{50071, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{14173, 54, 20, 0x1},   // unitedsatesofamerica
	{27310, 189, 5, 0x81},  // #4558
	{35971, 47, 9, 0x1},    // sanmarino
	{6670, 48, 22, 0x1},    // formerserviamontenegro
	{27285, 249, 5, 0x81},  // #4534
	{59595, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{17905, 144, 22, 0x1},  // inclbangladeshpakistan
	{32187, 29, 11, 0x1},   // israelstate
	{18753, 6, 22, 0x1},    // azarbaycanrespublikasi
	{27365, 144, 5, 0x81},  // #4586
	{27370, 497, 5, 0x1},   // #4590
	{16991, 198, 20, 0x1},  // venezuelarepublicbol
	{14076, 13, 20, 0x1},   // czechoslovakiaformer
	{31877, 246, 25, 0x1},  // tristandacunhaenascension
	{47119, 163, 23, 0x1},  // independentstateofsamoa
	{27045, 29, 5, 0x81},   // #4376
	{49784, 179, 15, 0x1},  // ecuadorrepublic
	{27035, 124, 5, 0x81},  // #4368
	{924, 134, 15, 0x21},   // republiclibanon
	{37762, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3203, 210, 14, 0x1},   // keelingislands
	{23661, 191, 5, 0x81},  // #2per
	{1783, 257, 23, 0x1},   // departementwallisfutuna
	{11780, 138, 11, 0x1},  // myanmarunie
	{19403, 250, 18, 0x1},  // turkscaicosislands
	{3975, 57, 19, 0x1},    // republiqueduburundi
	{55603, 213, 26, 0x1},  // territoryofchristmasisland
	{26780, 14, 5, 0x81},   // #4203
	{28770, 176, 12, 0x1},  // cubarepublic
	{36576, 498, 5, 0x1},   // #6501
	{24565, 111, 20, 0x1},  // republiekafghanistan
	{27290, 206, 5, 0x81},  // #4535
	{16304, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{29882, 63, 8, 0x1},    // camerron
	{27360, 146, 5, 0x81},  // #4585
	{27375, 190, 5, 0x81},  // #4591
	{39876, 112, 18, 0x1},  // unitedarabemirates
	{57064, 206, 18, 0x1},  // caribischnederland
	{37215, 200, 8, 0x1},   // anguilla
	{10366, 207, 11, 0x1},  // saintbarths
	{15559, 4, 21, 0x1},    // australiacommonwealth
	{15641, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7913, 247, 18, 0x1},   // svalbardenjanmayen
	{15922, 43, 23, 0x1},   // peoplesrepublicofpoland
	{38503, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{21422, 91, 15, 0x1},   // southwestafrika
	{36696, 283, 5, 0x1},   // #6615
	{26153, 101, 15, 0x1},  // umbusoweswatini
	{49139, 138, 12, 0x1},  // unievanbirma
	{56008, 161, 8, 0x1},   // nvietnam
	{21354, 154, 8, 0x1},   // thialand
	{14130, 161, 12, 0x1},  // vietnamnorth
	{16023, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{26785, 58, 5, 0x81},   // #4204
	{16641, 138, 19, 0x1},  // myanmarrepublicunie
	{19345, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{51712, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{26885, 205, 5, 0x81},  // #4260
	{1133, 196, 25, 0x1},   // orientalrepublicofuruguay
	{16755, 169, 5, 0x81},  // #2blz
	{8073, 224, 4, 0x1},    // guam
	{59698, 231, 14, 0x1},  // stmartinfrench
	{10598, 198, 9, 0x1},   // venezuela
	{16577, 114, 5, 0x81},  // #2bhr
	{36571, 464, 5, 0x1},   // #6500
	{42861, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{27250, 142, 5, 0x81},  // #4520
	{53103, 255, 3, 0x1},   // bvi
	{4604, 85, 18, 0x1},    // republicmadagaskar
	{27355, 137, 5, 0x81},  // #4584
	{46760, 125, 22, 0x1},  // hashemitekingdomjordan
	{8676, 244, 18, 0x1},   // formersouthvietnam
	{46534, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{46019, 197, 26, 0x1},  // saintvincentendegrenadines
	{41909, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{45691, 52, 15, 0x1},   // republicturkije
	{24931, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{42107, 20, 15, 0x1},   // republicfinland
	{36756, 291, 5, 0x1},   // #6666
	{12966, 54, 2, 0x1},    // vs
	{36761, 499, 5, 0x1},   // #6670
	{3145, 234, 29, 0x1},   // overzeesdepartementmartinique
	{50021, 130, 17, 0x1},  // republiekkiribati
	{16991, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{16692, 149, 10, 0x1},  // qatarstate
	{9145, 55, 17, 0x1},    // formerjoegoslavia
	{16200, 206, 5, 0x81},  // #2bes
	{26910, 241, 5, 0x81},  // #4275
	{23701, 43, 21, 0x1},   // polishpeoplesrepublic
	{41036, 79, 25, 0x1},   // republicaguineaecuatorial
	{12588, 71, 23, 0x1},   // unitedarabrepublicegypt
	{16709, 168, 5, 0x81},  // #2bhs
	{53455, 171, 14, 0x1},  // republicbrazil
	{31564, 98, 15, 0x1},   // republicsomalia
	{45615, 117, 5, 0x1},   // #7chn
	{27350, 120, 5, 0x81},  // #4583
	{49949, 79, 17, 0x1},   // equatoriaalguinea
	{5628, 212, 23, 0x1},   // curacaokofthenetherland
	{1492, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{50933, 48, 19, 0x1},   // serbiaandmontenegro
	{44066, 367, 5, 0x1},   // #6uae
	{30161, 123, 14, 0x1},  // keizerrijkiran
	{21480, 95, 11, 0x1},   // northsoedan
	{29574, 198, 12, 0x1},  // venezuelarbv
	{8215, 14, 19, 0x1},    // formerczechrepublic
	{4584, 133, 3, 0x1},    // lao
	{29196, 438, 5, 0x1},   // #5bel
	{13838, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{62795, 36, 15, 0x1},   // moldovarepublic
	{22440, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{26895, 74, 5, 0x81},   // #4266
	{45848, 25, 5, 0x1},    // #7cro
	{8736, 61, 21, 0x1},    // centralafricarepublic
	{38498, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1371, 256, 24, 0x1},   // territoryusvirginislands
	{17130, 500, 5, 0x1},   // #2bur
	{37574, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{31506, 228, 24, 0x1},  // britsindischoceaangebied
	{60077, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{19936, 214, 21, 0x1},  // kaaimanislandsbritish
	{37557, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{1318, 154, 17, 0x21},  // kingdomofthailand
	{12368, 71, 6, 0x1},    // egypte
	{52185, 64, 24, 0x1},   // republiccongoleopoldstad
	{45037, 105, 7, 0x1},   // tunesia
	{27040, 27, 5, 0x81},   // #4372
	{31371, 231, 33, 0x1},  // collectivitysaintmartinfrenchpart
	{15945, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27030, 123, 5, 0x81},  // #4364
	{7990, 205, 21, 0x1},   // frsouthantarcticlands
	{60371, 136, 17, 0x1},  // sultanatemaldiven
	{7081, 252, 9, 0x1},    // roctaiwan
	{15424, 101, 17, 0x1},  // swazilandeswatini
	{31017, 501, 5, 0x1},   // #5eqg
	{36701, 502, 5, 0x1},   // #6616
	{7933, 247, 21, 0x1},   // spitsbergenenjanmayen
	{32008, 485, 5, 0x1},   // #5grn
	{6287, 244, 23, 0x1},   // formerrepublicofvietnam
	{8221, 14, 8, 0x1},     // czechrep
	{34746, 196, 24, 0x1},  // uruguayrepublictenoosten
	{5068, 225, 13, 0x1},   // chinahongkong
	{16828, 164, 15, 0x1},  // koninkrijkjemen
	{2954, 249, 22, 0x1},   // saintmaartennederlands
	{27345, 253, 5, 0x81},  // #4581
	{35898, 503, 5, 0x1},   // #5uzb
	{38027, 70, 22, 0x1},   // volksrepubliekzanzibar
	{23141, 504, 5, 0x1},   // #2nhb
	{9474, 256, 44, 0x1},   // territoryofthevirginislandsoftheunitedstates
	{8234, 160, 11, 0x1},   // oezbekistan
	{14586, 117, 7, 0x1},   // vrchina
	{409, 207, 26, 0x1},    // departementsaintbarthelemy
	{39938, 163, 30, 0x1},  // independentstateofwesternsamoa
	{30218, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{57147, 186, 21, 0x1},  // saintchristoffelnevis
	{36731, 505, 5, 0x1},   // #6645
	{29250, 506, 5, 0x1},   // #5ben
	{12640, 68, 16, 0x1},   // frenchsomaliland
	{901, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{24673, 248, 14, 0x1},  // stpierreandmiq
	{26790, 17, 5, 0x81},   // #4208
	{1126, 196, 23, 0x1},   // uruguayorientalrepublic
	{14673, 20, 17, 0x1},   // republikenfinland
	{26915, 16, 5, 0x81},   // #4276
	{37242, 313, 5, 0x1},   // #6arg
	{39244, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{16648, 138, 19, 0x1},  // republicuniemyanmar
	{37197, 303, 5, 0x1},   // #6ang
	{25227, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{45600, 173, 5, 0x1},   // #7chi
	{22724, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27340, 232, 5, 0x81},  // #4580
	{29088, 241, 14, 0x1},  // palestinastate
	{60961, 111, 26, 0x1},  // afghanistanislamicrepublic
	{23360, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{48404, 31, 5, 0x1},    // #7lie
	{15537, 177, 20, 0x1},  // dominicacommonwealth
	{2699, 29, 11, 0x1},    // staatisrael
	{2253, 203, 13, 0x1},   // americansamoa
	{26036, 18, 5, 0x1},    // spain
	{5383, 221, 10, 0x1},   // guadaloupe
	{39816, 408, 5, 0x1},   // #6gui
	{9162, 48, 17, 0x1},    // formerjoegoslavie
	{2569, 58, 20, 0x1},    // beninpeoplesrepublic
	{1099, 16, 8, 0x21},    // germanyw
	{25924, 257, 5, 0x81},  // #2wlf
	{48685, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{11514, 234, 13, 0x1},  // flamartinique
	{43912, 105, 6, 0x1},   // tunisa
	{20120, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{38289, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{50997, 105, 14, 0x1},  // kingdomtunisia
	{220, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{46708, 79, 17, 0x1},   // equatoriaalguinee
	{23, 236, 21, 0x1},     // newcaledoniaterritory
	{2442, 15, 18, 0x1},    // fmrdemrepofgermany
	{23232, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{14640, 48, 6, 0x1},    // #3csxx
	{6400, 241, 30, 0x1},   // occupiedpalestinianterritories
	{3987, 57, 15, 0x1},    // burundirepublic
	{61183, 112, 11, 0x1},  // trucialoman
	{29142, 507, 5, 0x1},   // #5bah
	{26905, 77, 5, 0x81},   // #4270
	{63263, 66, 14, 0x1},   // comoroeilanden
	{228, 248, 34, 0x21},   // departementdesaintpierreetmiquelon
	{41192, 154, 17, 0x1},  // ratchaanachakthai
	{18717, 183, 18, 0x1},  // republicofhonduras
	{25456, 32, 9, 0x1},    // lithuania
	{20830, 227, 5, 0x81},  // #2imn
	{27380, 147, 5, 0x81},  // #4598
	{21365, 147, 12, 0x1},  // pnorthguinea
	{39775, 377, 19, 0x2},  // sintmaartenstmartin
	{19116, 8, 15, 0x1},    // kingdombulgaria
	{27025, 121, 5, 0x81},  // #4360
	{3279, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{58283, 129, 15, 0x1},  // kingdomcambodja
	{36726, 508, 5, 0x1},   // #6640
	{31502, 381, 5, 0x1},   // #5gnb
	{63960, 10, 17, 0x1},   // belarusrepublicof
	{33140, 187, 9, 0x1},   // sintlucia
	{40141, 100, 11, 0x1},  // saotomeandp
	{60547, 40, 18, 0x1},   // nederlandenkingdom
	{15794, 82, 19, 0x1},   // libyanarabjamahirya
	{3106, 65, 22, 0x1},    // peoplesrepublicofcongo
	{49740, 145, 20, 0x1},  // philippijnserepublic
	{46016, 193, 5, 0x1},   // #7esa
	{17348, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{37192, 295, 5, 0x1},   // #6and
	{16716, 9, 3, 0x1},     // bih
	{39096, 122, 13, 0x1},  // indiarepublic
	{52768, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{11106, 107, 14, 0x1},  // republicuganda
	{16258, 206, 18, 0x1},  // sainteustatiussaba
	{4584, 133, 4, 0x1},    // laos
	{24185, 33, 10, 0x1},   // letzebuerg
	{59761, 24, 14, 0x1},   // republicgreece
	{63588, 202, 19, 0x1},  // nederlandseantillen
	{23256, 250, 25, 0x1},  // turkscaicosislandsbritish
	{59328, 136, 17, 0x1},  // maldivessultanate
	{30417, 36, 16, 0x1},   // republicmoldavia
	{166, 207, 15, 0x1},    // saintbarthelemy
	{11193, 108, 14, 0x1},  // zuidafrikaunie
	{50621, 48, 5, 0x1},    // #7srb
	{23860, 241, 5, 0x81},  // #2pse
	{57433, 141, 12, 0x1},  // stateofnepal
	{37694, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9033, 65, 19, 0x1},    // brazzavillecongorep
	{59143, 62, 11, 0x1},   // cotedlvoire
	{19444, 150, 12, 0x1},  // saoudiarabia
	{62175, 90, 14, 0x1},   // republicmalawi
	{29816, 87, 20, 0x1},   // republicofmozambique
	{16742, 151, 9, 0x1},   // singapura
	{3070, 186, 23, 0x21},  // stkittsennevisfederatie
	{16229, 113, 5, 0x81},  // #2bgd
	{26900, 23, 5, 0x81},   // #4268
	{11943, 148, 8, 0x1},   // demkorea
	{60935, 72, 5, 0x1},    // ertra
	{22835, 82, 14, 0x1},   // kingdomoflibya
	{948, 232, 22, 0x1},    // northernmarianaislands
	{16730, 10, 5, 0x81},   // #2blr
	{46482, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{27260, 40, 5, 0x81},   // #4528
	{24365, 145, 18, 0x1},  // republicfilipijnen
	{22, 136, 18, 0x21},    // maledivenrepubliek
	{20722, 210, 21, 0x1},  // cocosislandsterritory
	{20825, 121, 5, 0x81},  // #2idn
	{62455, 241, 12, 0x1},  // gazawestbank
	{24960, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1382, 255, 13, 0x2},   // virginislands
	{14730, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{20927, 123, 5, 0x81},  // #2irn
	{15154, 46, 6, 0x1},    // #3suhh
	{7207, 199, 15, 0x1},   // arubanederlands
	{25388, 253, 5, 0x81},  // #2umi
	{4716, 22, 2, 0x1},     // uk
	{14911, 89, 17, 0x1},   // mauritiusrepublic
	{9314, 181, 18, 0x1},   // republicaguatemala
	{35211, 37, 14, 0x1},   // northmacedonia
	{50259, 48, 24, 0x1},   // montenegroserbiafrserbia
	{49614, 143, 22, 0x1},  // muscatandomansultanate
	{12610, 243, 30, 0x1},  // territorialcollectivityreunion
	{50599, 259, 14, 0x1},  // kosovorepublic
	{23175, 229, 20, 0x1},  // channelislandsjersey
	{42413, 147, 30, 0x1},  // papuanewguineaindependentstate
	{42711, 146, 13, 0x1},  // palaurepublic
	{18112, 377, 22, 0x2},  // saintmartinsintmaarten
	{11174, 108, 19, 0x1},  // suidafrikarepubliek
	{19590, 220, 5, 0x81},  // #2gib
	{17261, 509, 5, 0x1},   // #2bys
	{21143, 30, 6, 0x1},    // italia
	{23891, 85, 20, 0x1},   // republicofmadagascar
	{41962, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{57672, 37, 6, 0x1},    // tfyrom
	{13620, 154, 10, 0x1},  // formersiam
	{12247, 45, 7, 0x1},    // rumenia
	{18134, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{52833, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{45547, 153, 17, 0x1},  // syriaarabrepublic
	{21690, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{23460, 141, 5, 0x81},  // #2npl
	{2045, 116, 12, 0x21},  // drukgyalkhap
	{5877, 212, 18, 0x1},   // knetherlandcuracao
	{12170, 105, 17, 0x1},  // koninkrijktunesie
	{2907, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{24409, 229, 23, 0x1},  // overzeesterritoryjersey
	{23689, 147, 5, 0x81},  // #2png
	{65036, 13, 20, 0x1},   // czechoslovakrepublic
	{31286, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4730, 16, 9, 0x1},     // duitsland
	{17880, 144, 25, 0x1},  // islamicrepublicofpakistan
	{36681, 353, 5, 0x1},   // #6590
	{11811, 138, 12, 0x1},  // myanmarburma
	{5377, 189, 9, 0x1},    // nicaragua
	{33185, 231, 25, 0x1},  // collectivitedesaintmartin
	{22054, 2, 7, 0x1},     // andorra
	{58926, 244, 15, 0x1},  // fmrrepofvietnam
	{64120, 202, 19, 0x1},  // nederlandseantilles
	{41013, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{54277, 230, 12, 0x1},  // prmacaochina
	{20922, 27, 5, 0x81},   // #2irl
	{50461, 152, 14, 0x1},  // solomanislands
	{57094, 45, 18, 0x1},   // roemeenserepubliek
	{14862, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6380, 241, 28, 0x1},   // palestinianterritoryoccupied
	{26237, 186, 30, 0x1},  // formersaintchristopherandnevis
	{19208, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2000, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2943, 249, 23, 0x1},   // netherlandssaintmaarten
	{38560, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{33647, 21, 17, 0x1},   // republicfrankrijk
	{10283, 82, 13, 0x1},   // staatvanlibie
	{3324, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{53715, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{56718, 32, 19, 0x1},   // republicoflithuania
	{38958, 193, 20, 0x1},  // republicofelsalvador
	{29669, 462, 5, 0x1},   // #5bru
	{36686, 510, 5, 0x1},   // #6591
	{55477, 134, 6, 0x1},   // lubnan
	{50775, 153, 16, 0x1},  // syrischerepublic
	{43070, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{63358, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{42508, 71, 14, 0x1},   // kingdomofegypt
	{63648, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{23047, 236, 5, 0x81},  // #2ncl
	{21799, 217, 24, 0x1},  // territoryfalklandislands
	{63296, 128, 12, 0x1},  // kirghizistan
	{27110, 134, 5, 0x81},  // #4422
	{36043, 447, 5, 0x2},   // #5yug
	{34991, 256, 25, 0x1},  // unitedstatesvirginislands
	{22539, 82, 19, 0x1},   // libischarabrepublic
	{54314, 230, 12, 0x1},  // prmacauchina
	{27145, 33, 5, 0x81},   // #4442
	{15747, 64, 16, 0x1},   // congodemrepublic
	{55525, 150, 12, 0x1},  // saoudiarabie
	{31615, 494, 5, 0x1},   // #5grg
	{31250, 28, 16, 0x1},   // republiekijsland
	{5564, 212, 16, 0x1},   // territorycuracao
	{58833, 241, 21, 0x1},  // bezetpalestijnsgebied
	{16132, 7, 5, 0x81},    // #2bel
	{9151, 511, 11, 0x2},   // joegoslavia
	{61985, 165, 18, 0x1},  // yemenpeoplesdemrep
	{17125, 116, 5, 0x81},  // #2btn
	{17120, 115, 5, 0x81},  // #2brn
	{3636, 140, 20, 0x21},  // federatievanmaleisie
	{51977, 241, 21, 0x1},  // bezetpalesteinsgebied
	{63582, 202, 25, 0x1},  // formernederlandseantillen
	{27235, 87, 5, 0x81},   // #4508
	{9379, 149, 5, 0x1},    // qatar
	{3051, 257, 19, 0x1},   // wallisfutunaislands
	{15336, 68, 9, 0x1},    // dzjibouti
	{55571, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{44161, 513, 5, 0x1},   // #6uzb
	{33812, 514, 5, 0x1},   // #5par
	{23072, 237, 5, 0x81},  // #2nfk
	{52521, 90, 16, 0x1},   // republicofmalawi
	{3302, 182, 16, 0x1},   // guyanageorgetown
	{59347, 136, 16, 0x1},  // maldivesrepublic
	{64489, 10, 11, 0x1},   // bielorussia
	{28985, 25, 16, 0x1},   // croatianrepublic
	{43737, 68, 16, 0x1},   // jumhuriyatjibuti
	{56868, 71, 12, 0x1},   // kingdomegypt
	{39811, 515, 5, 0x1},   // #6gua
	{63519, 140, 19, 0x1},  // federatievanmalakka
	{52095, 64, 16, 0x1},   // congodemrepofthe
	{41592, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{50079, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{56826, 259, 20, 0x1},  // republikaeastkosoves
	{17142, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{25659, 136, 17, 0x1},  // republicmalediven
	{22020, 35, 20, 0x1},   // principalityofmonaco
	{21808, 217, 15, 0x1},  // falklandislands
	{41779, 276, 14, 0x2},  // republiekchina
	{19809, 76, 5, 0x81},   // #2gin
	{15128, 12, 22, 0x1},   // zwitserseedgenootschap
	{10992, 52, 19, 0x1},   // turkeyottomanempire
	{33340, 252, 19, 0x1},  // republicchinataiwan
	{30261, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{318, 138, 7, 0x1},     // myanmar
	{26286, 111, 19, 0x1},  // afghanistanrepublic
	{23, 236, 12, 0x1},     // newcaledonia
	{1106, 196, 27, 0x1},   // republicaorientaldeluruguay
	{27140, 32, 5, 0x81},   // #4440
	{55670, 45, 16, 0x1},   // kingdomofromania
	{16656, 138, 19, 0x1},  // uniemyanmarrepublic
	{14228, 203, 9, 0x1},   // oostsamoa
	{27805, 516, 5, 0x1},   // #5100
	{36376, 376, 5, 0x1},   // #6360
	{62535, 78, 12, 0x1},   // guineebissau
	{65280, 129, 18, 0x1},  // koninkrijkcambodja
	{63329, 112, 15, 0x1},  // verarabemiraten
	{16195, 58, 5, 0x81},   // #2ben
	{26920, 517, 5, 0x1},   // #4278
	{40141, 100, 18, 0x1},  // saotomeandprincipe
	{44716, 199, 10, 0x1},  // arubadutch
	{46255, 73, 5, 0x1},    // #7eth
	{49649, 143, 15, 0x1},  // sultanateofoman
	{52826, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{19456, 23, 5, 0x81},   // #2geo
	{38820, 67, 17, 0x1},   // capeverderepublic
	{15345, 118, 6, 0x1},   // kypros
	{41444, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{44286, 2, 26, 0x1},    // principalityvalleysandorra
	{4789, 222, 14, 0x1},   // groenlanddeens
	{40572, 136, 16, 0x1},  // republicmaldiven
	{25618, 156, 22, 0x1},  // republicofturkmenistan
	{25503, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{63050, 5, 15, 0x1},    // austriarepublic
	{4551, 222, 9, 0x1},    // greenland
	{36021, 518, 5, 0x1},   // #5ypr
	{54182, 230, 32, 0x1},  // macauspecialadministrativeregion
	{24862, 153, 26, 0x1},  // syrischearabischerepubliek
	{7383, 246, 23, 0x1},   // tristandacunhaascension
	{7337, 131, 10, 0x1},   // koreasouth
	{7533, 162, 20, 0x1},   // ripablikblongvanuatu
	{27810, 519, 5, 0x1},   // #5101
	{27820, 520, 5, 0x1},   // #5115
	{29337, 521, 5, 0x1},   // #5bhu
	{3775, 43, 13, 0x21},   // republicpolen
	{53199, 61, 17, 0x1},   // centralafricanrep
	{30089, 25, 15, 0x1},   // croatiahrvatska
	{62795, 36, 10, 0x1},   // moldovarep
	{16725, 207, 5, 0x81},  // #2blm
	{64418, 22, 13, 0x1},   // verkoninkrijk
	{36676, 385, 5, 0x1},   // #6581
	{6526, 140, 16, 0x1},   // federationmalaya
	{1567, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{45769, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{32186, 29, 7, 0x1},    // yisrael
	{24879, 102, 22, 0x1},  // republiekderseychellen
	{50691, 95, 5, 0x1},    // #7sud
	{47751, 175, 18, 0x1},  // republicacostarica
	{44076, 318, 5, 0x1},   // #6ukg
	{61038, 28, 16, 0x1},   // lydveldidislands
	{41087, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{1012, 86, 14, 0x21},   // republicofmali
	{27115, 83, 5, 0x81},   // #4426
	{12470, 103, 12, 0x1},  // chadrepublic
	{46825, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{33627, 68, 20, 0x1},   // republiquededjibouti
	{35448, 195, 15, 0x1},  // trinidadytobago
	{27125, 81, 5, 0x81},   // #4430
	{27150, 230, 5, 0x81},  // #4446
	{27160, 90, 5, 0x81},   // #4454
	{25596, 160, 5, 0x81},  // #2uzb
	{10562, 101, 9, 0x1},   // swaziland
	{31610, 450, 5, 0x1},   // #5grc
	{3794, 41, 9, 0x1},     // noorwegen
	{39652, 522, 5, 0x1},   // #6gfr
	{36671, 390, 5, 0x1},   // #6580
	{40479, 44, 16, 0x1},   // republicportugal
	{16714, 9, 5, 0x81},    // #2bih
	{39714, 381, 5, 0x1},   // #6gnb
	{1082, 16, 24, 0x21},   // federalrepublicofgermany
	{3287, 223, 21, 0x1},   // territoryfrenchguyana
	{20021, 79, 5, 0x81},   // #2gnq
	{26750, 259, 15, 0x1},  // kosovounscr1244
	{27230, 84, 5, 0x81},   // #4504
	{20262, 181, 5, 0x81},  // #2gtm
	{596, 246, 15, 0x21},   // sthelenaislands
	{12101, 142, 13, 0x1},  // republicnauru
	{53545, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{6752, 253, 34, 0x1},   // minorpacifischeislandsunitedstates
	{49000, 240, 16, 0x1},  // portoricoislands
	{42888, 239, 33, 0x1},  // hendersonduciaoenoislandspitcairn
	{6497, 140, 16, 0x1},   // malakkafederatie
	{46668, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{39402, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1465, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1429, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{34582, 157, 18, 0x1},  // republictimorleste
	{16395, 206, 21, 0x1},  // sainteustatiusbonaire
	{35926, 523, 5, 0x1},   // #5yar
	{4326, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{13710, 248, 22, 0x1},  // saintpierreandmiquelon
	{36281, 275, 5, 0x1},   // #6315
	{36381, 384, 5, 0x1},   // #6365
	{11307, 80, 5, 0x1},    // kenia
	{59249, 43, 5, 0x1},    // polen
	{23569, 18, 11, 0x1},   // reinoespana
	{29315, 163, 12, 0x1},  // samoawestern
	{33348, 252, 11, 0x1},  // chinataiwan
	{147, 186, 28, 0x21},   // saintkittsandnevisfederation
	{33224, 377, 23, 0x2},  // saintmartinsaintmaarten
	{3948, 87, 10, 0x1},    // mozambique
	{33957, 411, 5, 0x1},   // #5png
	{46211, 170, 26, 0x1},  // multinationalestatebolivia
	{44145, 319, 5, 0x1},   // #6uru
	{55390, 111, 18, 0x1},  // kingdomafghanistan
	{23590, 65, 11, 0x1},   // middlecongo
	{21625, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{53665, 133, 15, 0x1},  // laosdemvolksrep
	{14825, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{27120, 34, 5, 0x81},   // #4428
	{44071, 464, 5, 0x1},   // #6uga
	{21136, 184, 5, 0x1},   // hayti
	{25215, 99, 10, 0x1},   // zuidsoedan
	{13873, 209, 9, 0x1},   // bouvetoya
	{65520, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{22943, 45, 24, 0x1},   // socialistrepublicromania
	{50625, 10, 16, 0x1},   // belarussischessr
	{15507, 51, 19, 0x1},   // konungariketsverige
	{4351, 153, 5, 0x1},    // syria
	{36286, 336, 5, 0x1},   // #6316
	{47344, 8, 15, 0x1},    // bulgariakingdom
	{29362, 481, 5, 0x1},   // #5blz
	{53655, 133, 14, 0x1},  // koninkrijklaos
	{14330, 223, 8, 0x1},   // frguiana
	{45006, 71, 4, 0x1},    // misr
	{26880, 242, 5, 0x81},  // #4258
	{7134, 164, 3, 0x1},    // yar
	{18956, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{46511, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{36606, 418, 5, 0x1},   // #6522
	{17210, 167, 17, 0x1},  // antiguaandbarbuda
	{65109, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8396, 164, 10, 0x1},   // yemenrepof
	{14090, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{2364, 120, 27, 0x21},  // federalestatenvanmicronesia
	{20835, 122, 5, 0x81},  // #2ind
	{42394, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{16621, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{8990, 64, 17, 0x1},    // congoleopoldville
	{29102, 254, 11, 0x1},  // vaticancity
	{50696, 12, 5, 0x1},    // #7sui
	{50659, 135, 5, 0x1},   // #7sri
	{43491, 157, 19, 0x1},  // easttimortimorleste
	{29461, 186, 24, 0x1},  // federatiasaintkittsnevis
	{7406, 246, 25, 0x1},   // sthelenaandtristandacunha
	{23691, 147, 3, 0x1},   // png
	{14509, 259, 17, 0x1},  // republikaekosoves
	{36291, 524, 5, 0x1},   // #6317
	{36391, 479, 5, 0x1},   // #6367
	{11883, 173, 13, 0x1},  // republicchili
	{45164, 91, 14, 0x1},   // zuidwestafrika
	{46001, 179, 5, 0x1},   // #7ecu
	{40608, 84, 14, 0x1},   // kingdommorocco
	{3255, 128, 9, 0x21},   // kirghizia
	{41392, 217, 20, 0x1},  // malvinasfalklandisds
	{59741, 18, 13, 0x1},   // kingdomspanje
	{18355, 102, 20, 0x1},  // republicofseychelles
	{13222, 64, 11, 0x1},   // formerzaire
	{25466, 189, 18, 0x1},  // republicanicaragua
	{2476, 243, 21, 0x1},   // collectiviteitreunion
	{30834, 148, 8, 0x1},   // koreadpr
	{35031, 136, 20, 0x1},  // sultanaatdermaldiven
	{51147, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{14048, 9, 6, 0x1},     // bosnia
	{7091, 241, 27, 0x1},   // occupiedpalesteinsterritory
	{27130, 82, 5, 0x81},   // #4434
	{48331, 81, 5, 0x1},    // #7lbr
	{27155, 85, 5, 0x81},   // #4450
	{5405, 164, 17, 0x1},   // arabrepublicjemen
	{10348, 257, 17, 0x1},  // wallisandfutunais
	{27815, 457, 5, 0x1},   // #5110
	{36276, 525, 5, 0x1},   // #6310
	{36386, 526, 5, 0x1},   // #6366
	{7443, 246, 16, 0x1},   // eilandsinthelena
	{9570, 205, 17, 0x1},   // frsantarcticlands
	{37898, 65, 10, 0x1},   // brazzcongo
	{52396, 122, 6, 0x1},   // bharat
	{55751, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{32431, 469, 5, 0x1},   // #5kir
	{46127, 19, 5, 0x1},    // #7est
	{20015, 18, 6, 0x1},    // espana
	{3876, 129, 19, 0x1},   // democratickampuchea
	{36591, 527, 5, 0x1},   // #6516
	{36601, 528, 5, 0x1},   // #6520
	{21528, 79, 14, 0x1},   // equatorialguin
	{56781, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{33983, 85, 29, 0x1},   // democratischerepublmadagascar
	{1684, 65, 13, 0x21},   // volksrepkongo
	{12633, 243, 13, 0x1},  // reunionfrench
	{27225, 233, 5, 0x81},  // #4500
	{32551, 529, 5, 0x1},   // #5kyr
	{17794, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{35739, 112, 10, 0x1},  // uaemirates
	{33866, 530, 5, 0x1},   // #5per
	{8967, 64, 28, 0x81},   // democraticrepublicofthecongo
	{10676, 531, 10, 0x2},  // somaliland
	{55785, 7, 15, 0x1},    // royaumebelgique
	{11696, 184, 13, 0x1},  // repiblikayiti
	{55333, 41, 6, 0x1},    // norway
	{60937, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{58014, 73, 24, 0x1},   // includingeritreaethiopia
	{5349, 108, 18, 0x1},   // unionofsouthafrica
	{36481, 533, 5, 0x1},   // #6433
	{12350, 135, 12, 0x1},  // formerceylon
	{3084, 186, 29, 0x21},  // federatievansaintkittsennevis
	{63531, 140, 16, 0x1},  // malakkafederatia
	{8792, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{39026, 77, 14, 0x1},   // republicgambia
	{6180, 237, 11, 0x1},   // norfolkisds
	{18420, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{36401, 491, 5, 0x1},   // #6369
	{39821, 457, 5, 0x1},   // #6guy
	{41330, 26, 12, 0x1},   // magyarorszag
	{6269, 140, 15, 0x1},   // federatiamalaya
	{255, 37, 18, 0x1},     // republiekmacedonie
	{17533, 58, 17, 0x1},   // republiquedubenin
	{49614, 143, 13, 0x1},  // muscatandoman
	{43117, 534, 5, 0x1},   // #6rvn
	{36596, 535, 5, 0x1},   // #6517
	{39052, 192, 18, 0x1},  // republicofparaguay
	{5556, 212, 24, 0x1},   // overseasterritorycuracao
	{12824, 38, 15, 0x1},   // republicofmalta
	{28874, 146, 17, 0x1},  // republiekvanpalau
	{50669, 100, 5, 0x1},   // #7stp
	{34963, 253, 28, 0x1},  // americanminoroutlyingislands
	{3508, 164, 15, 0x1},   // yemenfmrarabrep
	{2729, 7, 17, 0x21},    // royaumedebelgique
	{36476, 338, 5, 0x1},   // #6432
	{57807, 147, 14, 0x1},  // papuanewguniea
	{48008, 81, 15, 0x1},   // republicliberia
	{17480, 240, 24, 0x1},  // commonwealthofpuertorico
	{42275, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2337, 235, 13, 0x1},   // mayottefrench
	{14586, 117, 3, 0x1},   // vrc
	{45826, 112, 17, 0x1},  // arabischeemiraten
	{52306, 254, 7, 0x1},   // holysee
	{8568, 248, 18, 0x1},   // stpierreetmiquelon
	{37645, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{36396, 443, 5, 0x1},   // #6368
	{3590, 235, 27, 0x1},   // overseascollectivitymayotte
	{37456, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{175, 9, 25, 0x21},     // bosniaherzegovinarepublic
	{26875, 223, 5, 0x81},  // #4254
	{39607, 334, 5, 0x1},   // #6gab
	{3780, 45, 7, 0x1},     // romania
	{123, 242, 15, 0x1},    // frenchpolynesia
	{103, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{12683, 58, 13, 0x1},   // republicbenin
	{49960, 78, 13, 0x1},   // guineabisseau
	{8256, 166, 19, 0x1},   // republicofargentina
	{3609, 120, 27, 0x21},  // federalestatenvanmicronesie
	{2408, 120, 24, 0x21},  // micronesiafederatestates
	{52161, 65, 24, 0x1},   // republiccongobrazzaville
	{35122, 67, 9, 0x1},    // caboverde
	{20228, 21, 18, 0x1},   // metropolitanfrance
	{36491, 410, 5, 0x1},   // #6435
	{3830, 240, 27, 0x1},   // overseasterritorypuertorico
	{6959, 55, 40, 0x1},    // socialistfederalrepublicyugoslaviaformer
	{13472, 86, 11, 0x1},   // frenchsudan
	{620, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{14920, 102, 18, 0x1},  // republicseychelles
	{46006, 71, 5, 0x1},    // #7egy
	{11870, 173, 13, 0x1},  // republicchile
	{1189, 15, 8, 0x21},    // germanye
	{6042, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{37543, 12, 19, 0x1},   // zwitsersebondsstaat
	{21695, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{29366, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{12271, 27, 17, 0x1},   // republicofireland
	{17078, 171, 5, 0x81},  // #2bra
	{23984, 43, 20, 0x1},   // rzeczpospolitapolska
	{7905, 247, 16, 0x1},   // janmayensvalbard
	{782, 222, 28, 0x21},   // autonomousterritorygreenland
	{1639, 237, 23, 0x1},   // territorynorfolkislands
	{7322, 148, 20, 0x1},   // dempeoplesrepofkorea
	{38944, 37, 22, 0x1},   // northmacedoniarepublic
	{50762, 12, 11, 0x1},   // zwitserland
	{32468, 536, 5, 0x1},   // #5kuw
	{8875, 120, 17, 0x1},   // federalmicronesia
	{63824, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{29226, 119, 24, 0x1},  // republiekderfijieilanden
	{48863, 14, 20, 0x1},   // czechrepublicczechia
	{36486, 506, 5, 0x1},   // #6434
	{49539, 136, 17, 0x1},  // republiekmaldiven
	{57608, 136, 17, 0x1},  // sultanatemaldives
	{27135, 31, 5, 0x81},   // #4438
	{62545, 4, 8, 0x1},     // autralia
	{10383, 67, 9, 0x1},    // capeverde
	{22246, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{38528, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{65263, 5, 18, 0x1},    // republicoostenrijk
	{30312, 115, 15, 0x1},  // sultanatebrunei
	{26394, 237, 17, 0x1},  // teratrinorfkailen
	{26097, 49, 9, 0x1},    // slovensko
	{18753, 6, 10, 0x1},    // azarbaycan
	{15371, 115, 12, 0x1},  // nationbrunei
	{602, 155, 18, 0x1},    // republictajikistan
	{46061, 18, 5, 0x1},    // #7esp
	{46359, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{17106, 172, 5, 0x81},  // #2brb
	{47319, 7, 16, 0x1},    // kingdomofbelgium
	{64602, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{45724, 18, 12, 0x1},   // spainkingdom
	{20433, 182, 5, 0x81},  // #2guy
	{25486, 85, 10, 0x1},   // malagassia
	{12362, 71, 12, 0x1},   // formeregypte
	{8650, 161, 18, 0x1},   // formernorthvietnam
	{51845, 94, 16, 0x1},   // republicofrwanda
	{8977, 329, 18, 0x82},  // republicofthecongo
	{53941, 64, 24, 0x1},   // demrepzairekinshasacongo
	{13352, 76, 11, 0x1},   // fransguinee
	{36501, 370, 5, 0x1},   // #6437
	{14845, 138, 26, 0x1},  // socialistrepublicuniebirma
	{4004, 52, 18, 0x1},    // turkiyecumhuriyeti
	{1272, 257, 15, 0x1},   // wallisenfutunaf
	{11090, 5, 10, 0x1},    // osterreich
	{4576, 133, 12, 0x1},   // republiclaos
	{48409, 32, 5, 0x1},    // #7ltu
	{6323, 114, 12, 0x1},   // statebahrein
	{50829, 3, 8, 0x1},     // hayastan
	{25496, 196, 5, 0x81},  // #2ury
	{28861, 69, 8, 0x1},    // algerije
	{49940, 79, 26, 0x1},   // republiekequatoriaalguinea
	{61215, 59, 19, 0x1},   // republiekoppervolta
	{19334, 74, 5, 0x81},   // #2gab
	{28450, 536, 5, 0x1},   // #5690
	{64114, 202, 25, 0x1},  // formernederlandseantilles
	{9922, 63, 8, 0x1},     // kameroen
	{56302, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{50829, 3, 22, 0x1},    // hayastanihanrapetutyun
	{34418, 56, 15, 0x1},   // republicaangola
	{19281, 45, 26, 0x1},   // roemeensesocialistrepublic
	{30821, 148, 18, 0x1},  // dempeoplesrepkorea
	{16685, 149, 12, 0x1},  // stateofqatar
	{40253, 86, 16, 0x1},   // republiquedumali
	{6853, 49, 9, 0x1},     // slowakije
	{8863, 163, 12, 0x1},   // westernsamoa
	{44150, 284, 5, 0x1},   // #6usa
	{33870, 91, 16, 0x1},   // republieknamibie
	{50701, 194, 5, 0x1},   // #7sur
	{8513, 228, 27, 0x1},   // britishindianoceanterritory
	{12203, 86, 13, 0x1},   // republiekmali
	{32118, 435, 5, 0x1},   // #5ice
	{36496, 537, 5, 0x1},   // #6436
	{22877, 128, 18, 0x1},  // republiekkirgistan
	{63977, 195, 25, 0x1},  // trinidadandtobagorepublic
	{52120, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{35255, 37, 12, 0x1},   // macedoniafyr
	{29342, 495, 5, 0x1},   // #5blr
	{22666, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{11748, 176, 4, 0x1},   // cuba
	{26870, 21, 5, 0x81},   // #4250
	{8266, 166, 17, 0x1},   // argentinarepublic
	{3556, 120, 22, 0x21},  // federatievanmicronesie
	{8545, 68, 13, 0x1},    // afarsandissas
	{36581, 538, 5, 0x1},   // #6510
	{3703, 243, 27, 0x1},   // overseascollectivityreunion
	{997, 89, 16, 0x1},     // islandsmauritius
	{43055, 539, 5, 0x1},   // #6rok
	{15178, 55, 6, 0x1},    // #3yucs
	{63607, 202, 22, 0x1},  // oudnederlandseantillen
	{38726, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{3004, 119, 12, 0x21},  // fijidominion
	{10483, 37, 20, 0x1},   // macedoniathefmryugrp
	{22960, 45, 22, 0x1},   // romaniapeoplesrepublic
	{11217, 74, 14, 0x1},   // republiekgabon
	{50743, 51, 5, 0x1},    // #7swe
	{59805, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{36511, 540, 5, 0x1},   // #6439
	{48676, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{52884, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{2560, 241, 3, 0x21},   // plo
	{48399, 83, 5, 0x1},    // #7les
	{11750, 229, 17, 0x1},  // bailliagedejersey
	{39086, 122, 15, 0x1},  // republicofindia
	{22642, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{10334, 55, 13, 0x1},   // sfryugoslavia
	{40995, 50, 8, 0x1},    // slovenia
	{20547, 115, 15, 0x1},  // sultanaatbrunei
	{13636, 46, 4, 0x1},    // ussr
	{3191, 210, 26, 0x1},   // cocosislandskeelingislands
	{46177, 170, 25, 0x1},  // boliviaplurinationalstate
	{297, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{14807, 207, 14, 0x1},  // stbartholomeus
	{52921, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7923, 247, 21, 0x1},   // janmayenenspitsbergen
	{58112, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{32463, 444, 5, 0x1},   // #5kos
	{36586, 361, 5, 0x1},   // #6511
	{19342, 22, 5, 0x81},   // #2gbr
	{28455, 507, 5, 0x1},   // #5692
	{32575, 541, 5, 0x1},   // #5kzk
	{57758, 135, 16, 0x1},  // republicsrilanka
	{28375, 392, 5, 0x1},   // #5620
	{40670, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{38659, 152, 22, 0x1},  // britishsalomonsislands
	{61124, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11038, 377, 8, 0x2},   // stmartin
	{23189, 229, 13, 0x1},  // jerseybritish
	{44750, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{21750, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{2047, 451, 5, 0x2},    // korea
	{3994, 52, 17, 0x1},    // republicofturkiye
	{50253, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{36506, 408, 5, 0x1},   // #6438
	{10143, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{22410, 257, 26, 0x1},  // grondterritorywallisfutuna
	{42091, 230, 8, 0x1},   // macausar
	{27165, 140, 5, 0x81},  // #4458
	{31118, 65, 20, 0x1},   // peoplesrepublickongo
	{37353, 161, 24, 0x1},  // socialistrepublicvietnam
	{1516, 55, 32, 0x21},   // yugoslaviafederalpeoplesrepublic
	{33296, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{56327, 249, 17, 0x1},  // dutchsaintmaarten
	{46155, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{29177, 129, 19, 0x1},  // democratickampuchia
	{29440, 186, 21, 0x1},  // saintchristophernevis
	{54778, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{11406, 118, 17, 0x1},  // kibriscumhuriyeti
	{24617, 48, 5, 0x81},   // #2srb
	{32977, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1730, 182, 14, 0x1},   // republicguyana
	{40518, 88, 11, 0x1},   // muritaniyah
	{44830, 134, 19, 0x1},  // republiquelibanaise
	{6429, 186, 7, 0x1},    // stkitts
	{18281, 219, 8, 0x1},   // guernsey
	{64676, 62, 18, 0x1},   // ivorycoastrepublic
	{51498, 110, 5, 0x1},   // #7zim
	{9062, 121, 23, 0x1},   // unitedstatesofindonesia
	{31012, 542, 5, 0x1},   // #5egy
	{4357, 10, 15, 0x1},    // republicbelarus
	{40767, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{44553, 247, 21, 0x1},  // svalbardjanmayennoors
	{59838, 64, 25, 0x1},   // congodemocraticrepublicof
	{35916, 519, 5, 0x1},   // #5ven
	{25501, 54, 5, 0x81},   // #2usa
	{29504, 543, 5, 0x1},   // #5bng
	{27075, 111, 3, 0x81},  // #44
	{59355, 170, 17, 0x1},  // republicofbolivia
	{7577, 110, 8, 0x1},    // zimbabwe
	{6014, 235, 30, 0x1},   // territorialcollectivitymayotte
	{48117, 165, 20, 0x1},  // peoplesrepublicyemen
	{28460, 296, 5, 0x1},   // #5694
	{54326, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{53809, 90, 13, 0x1},   // dzikolamalawi
	{42517, 71, 7, 0x1},    // egyptar
	{3788, 16, 3, 0x21},    // brd
	{30033, 79, 26, 0x1},   // republicofequatorialguinea
	{32592, 57, 17, 0x1},   // koninkrijkburundi
	{56502, 184, 14, 0x1},  // repiblikdayiti
	{21303, 61, 20, 0x1},   // centraalafrrepubliek
	{48838, 44, 16, 0x1},   // portugalrepublic
	{25378, 53, 5, 0x81},   // #2ukr
	{32210, 437, 5, 0x1},   // #5ire
	{64354, 200, 32, 0x1},  // britishoverzeesterritoryanguilla
	{2490, 243, 14, 0x1},   // reunionislands
	{35619, 57, 9, 0x1},    // boeroendi
	{22751, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{29617, 544, 5, 0x1},   // #5bot
	{3520, 164, 10, 0x1},   // repofyemen
	{6873, 108, 16, 0x1},   // southafricaunion
	{27670, 52, 5, 0x81},   // #4792
	{27600, 194, 5, 0x81},  // #4740
	{57226, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{50308, 91, 10, 0x1},   // namibiaswa
	{14068, 13, 22, 0x1},   // republicczechoslovakia
	{9640, 141, 10, 0x1},   // nepalstate
	{2391, 120, 27, 0x21},  // federatedstatesofmicronesia
	{20035, 23, 15, 0x1},   // republicgeorgia
	{28380, 545, 5, 0x1},   // #5625
	{55224, 123, 12, 0x1},  // iranislrepof
	{11670, 15, 13, 0x1},   // oostduitsland
	{14807, 207, 7, 0x1},   // stbarth
	{24651, 203, 15, 0x1},  // amerikaanssamoa
	{23422, 238, 5, 0x81},  // #2niu
	{3040, 135, 7, 0x21},   // ilankai
	{5838, 251, 7, 0x1},    // tokelau
	{39763, 212, 12, 0x1},  // curacaodutch
	{895, 124, 14, 0x21},   // republicofiraq
	{23540, 142, 5, 0x81},  // #2nru
	{16962, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{19789, 27, 13, 0x1},   // ierserepublic
	{11226, 74, 5, 0x1},    // gabon
	{53463, 171, 20, 0x1},  // braziliaunitedstates
	{2132, 223, 16, 0x1},   // guianadepartment
	{31166, 74, 5, 0x1},    // gabun
	{7375, 246, 8, 0x1},    // sthelena
	{38498, 148, 20, 0x1},  // koreapeoplesrepublic
	{1067, 20, 15, 0x1},    // suomentasavalta
	{29782, 527, 5, 0x1},   // #5bui
	{19974, 255, 20, 0x1},  // britishvirginislands
	{29628, 340, 5, 0x1},   // #5bra
	{6570, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{36211, 546, 5, 0x1},   // #6211
	{49239, 78, 12, 0x1},   // guineabissao
	{33420, 252, 21, 0x1},  // provinceofchinataiwan
	{28465, 367, 5, 0x1},   // #5696
	{42671, 248, 21, 0x1},  // saintpierreenmiquelon
	{20708, 210, 26, 0x1},  // keelingislandscocosislands
	{1599, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{58549, 39, 18, 0x1},   // republicmontenegro
	{7126, 199, 14, 0x1},   // territoryaruba
	{3615, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{37085, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{48417, 33, 5, 0x1},    // #7lux
	{29158, 466, 5, 0x1},   // #5bar
	{475, 246, 33, 0x21},   // sthelenatristandacunhaenascension
	{3163, 106, 10, 0x21},  // tanganjika
	{39623, 547, 5, 0x1},   // #6gdr
	{9349, 97, 11, 0x1},    // sierraleone
	{18272, 219, 17, 0x1},  // territoryguernsey
	{36206, 548, 5, 0x1},   // #6210
	{3693, 46, 10, 0x1},    // sovietunie
	{12062, 82, 13, 0x1},   // republiclibya
	{60695, 549, 20, 0x2},  // gilbertelliceislands
	{5138, 106, 20, 0x1},   // mainlanduroftanzania
	{42550, 194, 16, 0x1},  // surinamerepublic
	{14756, 148, 8, 0x1},   // koreadem
	{32426, 498, 5, 0x1},   // #5ken
	{6129, 68, 31, 0x1},    // afarsandtheissasfrenchterritory
	{60237, 106, 13, 0x1},  // fmrtanganyika
	{21042, 64, 23, 0x1},   // leopoldvilleformercongo
	{46064, 215, 13, 0x1},  // spaansesahara
	{1458, 55, 32, 0x21},   // federalpeoplesrepublicyugoslavia
	{59533, 55, 19, 0x1},   // jugoslavievoormalig
	{7084, 252, 9, 0x1},    // taiwanroc
	{7248, 42, 18, 0x1},    // aotearoanewzealand
	{23371, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{114, 186, 31, 0x21},   // saintchristophernevisfederation
	{45624, 188, 21, 0x1},  // verenigdestatenmexico
	{31007, 551, 5, 0x1},   // #5ecu
	{23109, 241, 9, 0x1},   // palestine
	{57723, 67, 18, 0x1},   // republicacaboverde
	{48308, 82, 5, 0x1},    // #7lba
	{8601, 164, 23, 0x1},   // arabischerepubliekjemen
	{55872, 10, 8, 0x1},    // byelarus
	{36446, 435, 5, 0x1},   // #6395
	{10982, 52, 16, 0x1},   // republicofturkey
	{64095, 60, 16, 0x1},   // republicbotswana
	{29595, 440, 5, 0x1},   // #5bos
	{47923, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{48522, 87, 19, 0x1},   // portugeesoostafrika
	{31572, 98, 7, 0x1},    // somalia
	{27690, 1, 3, 0x81},    // #48
	{39618, 420, 5, 0x1},   // #6gam
	{27865, 284, 3, 0x1},   // #52
	{20641, 148, 16, 0x1},  // koreademvolksrep
	{29485, 120, 19, 0x1},  // federatiamicronesia
	{28470, 552, 5, 0x1},   // #5698
	{61038, 28, 15, 0x1},   // lydveldidisland
	{59726, 179, 4, 0x1},   // #8ec
	{28385, 282, 5, 0x1},   // #5626
	{39387, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{44702, 199, 19, 0x1},  // grondterritoryaruba
	{59990, 64, 15, 0x1},   // republicofzaire
	{12856, 189, 20, 0x1},  // republicadenicaragua
	{45602, 252, 13, 0x1},  // chineestaipei
	{23435, 40, 5, 0x81},   // #2nld
	{30425, 36, 8, 0x1},    // moldavia
	{50758, 101, 5, 0x1},   // #7swz
	{65505, 55, 13, 0x1},   // fmryugoslavia
	{59075, 219, 15, 0x1},  // guernseybritish
	{64707, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{9766, 62, 10, 0x1},    // ivorycoast
	{50962, 48, 26, 0x1},   // serbiamontenegrostateunion
	{50773, 153, 5, 0x1},   // #7syr
	{11850, 138, 12, 0x1},  // burmamyanmar
	{46757, 75, 5, 0x1},    // #7gha
	{801, 222, 28, 0x21},   // greenlandautonomousterritory
	{31032, 526, 5, 0x1},   // #5est
	{1380, 256, 4, 0x1},    // usvi
	{26025, 54, 12, 0x1},   // unitesstates
	{29552, 198, 22, 0x1},  // venezuelabolivrepublic
	{39893, 46, 10, 0x1},   // sowjetunia
	{29798, 434, 5, 0x1},   // #5bul
	{27680, 250, 5, 0x81},  // #4796
	{36216, 553, 5, 0x1},   // #6212
	{27595, 554, 5, 0x1},   // #4736
	{27605, 247, 5, 0x81},  // #4744
	{42852, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{45860, 8, 23, 0x1},    // volksrepubliekbulgarije
	{23325, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{42206, 147, 16, 0x1},  // papuanorthguinea
	{57006, 127, 9, 0x1},   // qazaqstan
	{28400, 505, 5, 0x1},   // #5645
	{28405, 542, 5, 0x1},   // #5651
	{50344, 102, 5, 0x1},   // #7sey
	{21966, 247, 19, 0x1},  // janmayenspitsbergen
	{35051, 143, 21, 0x1},  // sultanaatmuscatenoman
	{18020, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{22868, 44, 18, 0x1},   // portugeserepubliek
	{19677, 19, 16, 0x1},   // estonianrepublic
	{54341, 230, 12, 0x1},  // macauchinapr
	{34225, 46, 10, 0x1},   // russiaussr
	{56959, 168, 22, 0x1},  // gemenebestvandebahamas
	{32472, 170, 11, 0x1},  // wuliwyasuyu
	{32310, 305, 5, 0x1},   // #5irn
	{7266, 211, 21, 0x1},   // cookislandsnewzealand
	{23175, 555, 14, 0x2},  // channelislands
	{3460, 71, 15, 0x21},   // republicofegypt
	{7375, 246, 22, 0x1},   // sthelenatristandacunha
	{39786, 377, 20, 0x2},  // stmartinsaintmaarten
	{12978, 54, 9, 0x1},    // verstaten
	{36261, 547, 5, 0x1},   // #6265
	{62486, 243, 4, 0x1},   // #8re
	{6814, 140, 17, 0x1},   // federatiamaleisia
	{60927, 184, 4, 0x1},   // #8ha
	{12820, 104, 12, 0x1},  // togorepublic
	{19877, 78, 5, 0x81},   // #2gnb
	{23406, 55, 11, 0x1},   // yougoslavia
	{28410, 557, 5, 0x2},   // #5652
	{38207, 193, 21, 0x1},  // republicadeelsalvador
	{35508, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{49369, 241, 15, 0x1},  // gazaandwestbank
	{32856, 82, 27, 0x1},   // libischarabischejamahiriyya
	{48300, 34, 5, 0x1},    // #7lat
	{32453, 127, 10, 0x1},  // kazachstan
	{36441, 323, 5, 0x1},   // #6390
	{10624, 163, 9, 0x1},   // westsamoa
	{39806, 485, 5, 0x1},   // #6grn
	{33898, 145, 28, 0x1},  // commonwealthofthephilippines
	{49995, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{35043, 136, 8, 0x1},   // maldiven
	{25628, 156, 20, 0x1},  // turkmenistanrepublic
	{19536, 219, 5, 0x81},  // #2ggy
	{31594, 93, 16, 0x1},   // nigeriafederatia
	{22560, 175, 9, 0x1},   // costarica
	{41696, 175, 18, 0x1},  // republiekcostarica
	{37676, 48, 22, 0x1},   // servieenmontenegrounie
	{24765, 18, 16, 0x1},   // koninkrijkspanje
	{2435, 15, 16, 0x1},    // germanyfmrdemrep
	{24105, 241, 9, 0x1},   // palestina
	{273, 48, 22, 0x21},    // fryserbiaandmontenegro
	{22764, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{38002, 139, 14, 0x1},  // buitenmongolie
	{25373, 107, 5, 0x81},  // #2uga
	{7676, 120, 16, 0x1},   // fedstsmicronesia
	{36436, 559, 5, 0x1},   // #6385
	{41849, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{29255, 540, 5, 0x1},   // #5bfo
	{36426, 304, 5, 0x1},   // #6375
	{35015, 143, 16, 0x1},  // sultanaatvanoman
	{10556, 101, 15, 0x1},  // formerswaziland
	{51936, 9, 4, 0x81},    // #1ba
	{56544, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5732, 60, 12, 0x1},    // bechuanaland
	{60558, 150, 20, 0x1},  // kingdomofsaudiarabia
	{27675, 156, 5, 0x81},  // #4795
	{41774, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{19814, 221, 5, 0x81},  // #2glp
	{9829, 140, 18, 0x1},   // malaysiafederation
	{11017, 170, 15, 0x1},  // republicbolivia
	{59443, 64, 4, 0x1},    // #8cg
	{59730, 71, 4, 0x1},    // #8eg
	{65042, 49, 14, 0x1},   // slovakrepublic
	{20267, 223, 5, 0x81},  // #2guf
	{28435, 523, 5, 0x1},   // #5678
	{20103, 180, 5, 0x81},  // #2grd
	{23440, 41, 5, 0x81},   // #2nor
	{5272, 123, 3, 0x1},    // iri
	{21948, 6, 21, 0x1},    // republiekazerbeidzjan
	{23052, 92, 5, 0x81},   // #2ner
	{23545, 42, 5, 0x81},   // #2nzl
	{39582, 489, 5, 0x1},   // #6etm
	{12920, 214, 10, 0x1},  // caymanisds
	{46399, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{12758, 86, 12, 0x1},   // republicmali
	{59260, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{4383, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{4882, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{18209, 249, 22, 0x1},  // sintmaartennetherlands
	{40615, 84, 7, 0x1},    // morocco
	{49565, 143, 19, 0x1},  // muscatomansultanate
	{56938, 168, 21, 0x1},  // commonwealthofbahamas
	{30645, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{36416, 560, 5, 0x1},   // #6372
	{20880, 123, 14, 0x1},  // iranislamicrep
	{29532, 561, 5, 0x1},   // #5bol
	{26328, 46, 10, 0x1},   // sowjetunie
	{60449, 75, 8, 0x1},    // goudkust
	{6629, 27, 13, 0x1},    // irishrepublic
	{36256, 522, 5, 0x1},   // #6260
	{27590, 215, 5, 0x81},  // #4732
	{27610, 101, 5, 0x81},  // #4748
	{27575, 18, 5, 0x81},   // #4724
	{24346, 96, 5, 0x81},   // #2sen
	{17597, 128, 15, 0x1},  // kirghizrepublic
	{37117, 250, 21, 0x1},  // turksencaicoseilanden
	{59400, 65, 4, 0x1},    // #8cf
	{62833, 99, 20, 0x1},   // republicofsouthsudan
	{13699, 248, 22, 0x1},  // miquelonandsaintpierre
	{21095, 155, 13, 0x1},  // tadzjiekistan
	{28440, 475, 5, 0x1},   // #5679
	{62488, 62, 21, 0x1},   // republiquecotedivoire
	{44721, 121, 15, 0x1},  // dutcheastindies
	{23042, 91, 5, 0x81},   // #2nam
	{23127, 93, 5, 0x81},   // #2nga
	{26190, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19427, 150, 3, 0x1},   // ksa
	{4510, 196, 24, 0x1},   // easternrepublicofuruguay
	{11590, 194, 15, 0x1},  // surinamrepublic
	{39724, 152, 16, 0x1},  // salomonseilanden
	{4019, 73, 7, 0x1},     // etiopia
	{58539, 155, 18, 0x1},  // tajikistanrepublic
	{22061, 187, 5, 0x81},  // #2lca
	{36421, 476, 5, 0x1},   // #6373
	{39740, 562, 5, 0x1},   // #6grc
	{2742, 201, 12, 0x1},   // alandislands
	{33288, 276, 13, 0x2},  // republicchina
	{24114, 66, 15, 0x1},   // staatdercomoren
	{4851, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{64642, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{29332, 488, 5, 0x1},   // #5bhm
	{33301, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9076, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{61716, 90, 4, 0x1},    // #8mi
	{60202, 20, 4, 0x1},    // #8fi
	{59396, 135, 4, 0x1},   // #8ce
	{59734, 27, 4, 0x1},    // #8ei
	{32145, 147, 19, 0x1},  // papuanewguineastate
	{42591, 9, 25, 0x1},    // republicbosniaherzegovina
	{28395, 508, 5, 0x1},   // #5640
	{50349, 151, 5, 0x1},   // #7sgp
	{2359, 207, 7, 0x1},    // stbarts
	{8892, 120, 17, 0x1},   // fedstatmicronesia
	{28250, 414, 4, 0x1},   // #551
	{8499, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{48939, 189, 5, 0x1},   // #7nca
	{22079, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{542, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{80, 186, 34, 0x21},    // saintchristopherandnevisfederation
	{54987, 256, 21, 0x1},  // americanvirginislands
	{915, 232, 16, 0x1},    // northernmarianas
	{58309, 281, 4, 0x1},   // #1yd
	{63967, 195, 27, 0x1},  // republicoftrinidadandtobago
	{37246, 219, 22, 0x1},  // grondterritoryguernsey
	{36406, 563, 5, 0x1},   // #6370
	{51953, 172, 4, 0x81},  // #1bb
	{31736, 246, 25, 0x1},  // sainthelenatristandacunha
	{59899, 178, 17, 0x1},  // dominicanrepublic
	{27685, 159, 5, 0x81},  // #4798
	{20328, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{3113, 186, 26, 0x21},  // federatiesaintkittsennevis
	{61712, 233, 4, 0x1},   // #8mh
	{51075, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{64879, 30, 16, 0x1},   // koninkrijkitalie
	{60215, 119, 4, 0x1},   // #8fj
	{16867, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{59392, 103, 4, 0x1},   // #8cd
	{61155, 231, 19, 0x1},  // frenchpartstmaarten
	{38352, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{31764, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{13848, 88, 25, 0x1},   // islamitrepublicmauritania
	{24781, 50, 5, 0x81},   // #2svn
	{48060, 93, 16, 0x1},   // nigeriafederatie
	{28270, 470, 4, 0x1},   // #552
	{2175, 32, 7, 0x21},    // lietuva
	{21999, 197, 14, 0x1},  // stvincentandgr
	{10921, 225, 14, 0x1},  // formerhongkong
	{64361, 200, 25, 0x1},  // overzeesterritoryanguilla
	{15727, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{29392, 254, 12, 0x1},  // heiligestoel
	{29784, 139, 14, 0x1},  // buitenmongolia
	{58313, 164, 4, 0x81},  // #1ye
	{31077, 564, 5, 0x1},   // #5etm
	{757, 78, 20, 0x1},     // guineabissaurepublic
	{19258, 167, 14, 0x1},  // antiguabarbuda
	{15050, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{17314, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{36411, 496, 5, 0x1},   // #6371
	{51800, 149, 11, 0x1},  // dawlatqatar
	{8926, 15, 24, 0x1},    // germandemocraticrepublic
	{51975, 7, 4, 0x81},    // #1be
	{11858, 232, 12, 0x1},  // nmarianaisds
	{39684, 449, 5, 0x1},   // #6gha
	{62335, 144, 4, 0x1},   // #8pk
	{5033, 225, 8, 0x1},    // hongkong
	{12036, 80, 13, 0x1},   // republickenya
	{61735, 37, 4, 0x1},    // #8mk
	{61025, 225, 4, 0x1},   // #8hk
	{33026, 150, 13, 0x1},  // saoediaarabia
	{24850, 249, 5, 0x81},  // #2sxm
	{60219, 217, 4, 0x1},   // #8fk
	{59738, 79, 4, 0x1},    // #8ek
	{6993, 106, 43, 0x1},   // formerunitedrepublicoftanganyikaandzanzibar
	{10503, 37, 13, 0x1},   // macedoniatfyr
	{59657, 231, 14, 0x1},  // francestmartin
	{50425, 47, 5, 0x1},    // #7smr
	{20200, 377, 22, 0x2},  // sintmaartensaintmartin
	{61869, 98, 18, 0x1},   // somalischerepublic
	{28280, 466, 4, 0x1},   // #553
	{38457, 148, 18, 0x1},  // republicnorthkorea
	{7084, 252, 6, 0x1},    // taiwan
	{3803, 234, 27, 0x1},   // overseasterritorymartinique
	{39831, 565, 5, 0x1},   // #6hon
	{32315, 505, 5, 0x1},   // #5irq
	{30343, 178, 21, 0x1},  // dominicaanserepubliek
	{19504, 119, 12, 0x1},  // fijieilanden
	{36431, 566, 5, 0x1},   // #6380
	{39873, 525, 5, 0x1},   // #6hun
	{2399, 16, 28, 0x1},    // formergermanyfederalrepublic
	{30596, 161, 18, 0x1},  // fmrdemrepofvietnam
	{31, 62, 18, 0x21},     // republiekivoorkust
	{51971, 113, 4, 0x81},  // #1bd
	{9792, 186, 25, 0x1},   // federationsaintkittsnevis
	{33740, 136, 9, 0x1},   // maladiven
	{25419, 136, 17, 0x1},  // maledivenrepublic
	{39544, 170, 26, 0x1},  // boliviaplurinationalestate
	{12304, 89, 13, 0x1},   // republikmoris
	{27570, 567, 5, 0x1},   // #4720
	{61731, 39, 4, 0x1},    // #8mj
	{24860, 153, 5, 0x81},  // #2syr
	{28804, 26, 18, 0x1},   // republiekhongarije
	{3042, 257, 21, 0x1},   // territorywallisfutuna
	{59376, 129, 4, 0x1},   // #8cb
	{43871, 213, 25, 0x1},  // christmasislandsterritory
	{65235, 71, 12, 0x1},   // egyptkingdom
	{20026, 24, 5, 0x81},   // #2grc
	{57794, 156, 10, 0x1},  // toerkmenia
	{28290, 348, 4, 0x1},   // #554
	{28650, 568, 4, 0x1},   // #594
	{39577, 569, 5, 0x1},   // #6eth
	{11916, 74, 13, 0x1},   // republicgabon
	{885, 232, 16, 0x1},    // northernmarianen
	{12088, 38, 13, 0x1},   // republicmalta
	{39476, 208, 14, 0x1},  // bermudaislands
	{21630, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7933, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{21230, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{62444, 158, 13, 0x1},  // puleangatonga
	{17897, 144, 22, 0x1},  // pakistaninclbangladesh
	{58062, 107, 4, 0x81},  // #1ug
	{9025, 65, 24, 0x1},    // republicbrazzavillecongo
	{13688, 248, 19, 0x1},  // saintpierremiquelon
	{39745, 560, 5, 0x1},   // #6grg
	{52382, 8, 4, 0x81},    // #1bg
	{31973, 246, 21, 0x1},  // sinthelenaenascension
	{22175, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{37915, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{63925, 119, 14, 0x1},  // matanitukoviti
	{23691, 147, 8, 0x1},   // pnguinea
	{42192, 379, 5, 0x1},   // #6nam
	{63547, 215, 4, 0x1},   // #8wi
	{63559, 164, 4, 0x1},   // #8ym
	{21598, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{62553, 137, 4, 0x1},   // #8rm
	{7135, 199, 5, 0x1},    // aruba
	{46011, 72, 5, 0x1},    // #7eri
	{4594, 85, 28, 0x1},    // democraticrepublicmadagaskar
	{7236, 230, 14, 0x1},   // territorymacao
	{60235, 120, 4, 0x1},   // #8fm
	{59680, 231, 18, 0x1},  // stmaartenfransdeel
	{59372, 11, 4, 0x1},    // #8ca
	{45865, 8, 18, 0x1},    // republiekbulgarije
	{16283, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{58445, 3, 4, 0x1},     // #8am
	{20988, 111, 25, 0x1},  // islamicstateofafghanistan
	{24751, 49, 5, 0x81},   // #2svk
	{57981, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{48132, 164, 6, 0x1},   // yemenn
	{19794, 25, 15, 0x1},   // republickroatia
	{28300, 485, 4, 0x1},   // #555
	{53490, 133, 12, 0x1},  // laopeodemrep
	{27950, 488, 4, 0x1},   // #531
	{34696, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{50664, 99, 5, 0x1},    // #7ssd
	{28665, 484, 4, 0x1},   // #595
	{49000, 240, 9, 0x1},   // portorico
	{46962, 131, 20, 0x1},  // korearepublicofsouth
	{31065, 570, 5, 0x1},   // #5eth
	{39525, 170, 26, 0x1},  // multinationalestaatbolivia
	{6840, 13, 22, 0x1},    // formertsjechoslowakije
	{44744, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{37176, 69, 16, 0x1},   // republicalgerije
	{63994, 175, 20, 0x1},  // republicadecostarica
	{25428, 102, 18, 0x1},  // republicseychellen
	{52117, 59, 4, 0x81},   // #1bf
	{5893, 42, 8, 0x1},     // aotearoa
	{17897, 144, 8, 0x1},   // pakistan
	{919, 30, 13, 0x21},    // italyrepublic
	{63977, 195, 17, 0x1},  // trinidadandtobago
	{61775, 86, 4, 0x1},    // #8ml
	{21757, 233, 27, 0x1},  // overseasterritorymontserrat
	{6714, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1752, 236, 23, 0x1},   // departementnewcaledonia
	{59013, 191, 14, 0x1},  // piruwripuwlika
	{9936, 59, 10, 0x1},    // oppervolta
	{19541, 75, 5, 0x81},   // #2gha
	{58441, 1, 4, 0x1},     // #8al
	{20428, 224, 5, 0x81},  // #2gum
	{43985, 174, 18, 0x1},  // republicofcolumbia
	{53437, 13, 26, 0x1},   // czechslovakfederalrepublic
	{32668, 1, 23, 0x1},    // republikaeastshqiperise
	{23417, 189, 5, 0x81},  // #2nic
	{28315, 482, 4, 0x1},   // #556
	{1240, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{19424, 250, 21, 0x1},  // turksandcaicosislands
	{56631, 5, 19, 0x1},    // republikoesterreich
	{50952, 48, 26, 0x1},   // stateunionserbiamontenegro
	{51597, 253, 17, 0x1},  // usminoroutlyingis
	{8545, 68, 22, 0x1},    // afarsandissasterritory
	{6959, 55, 34, 0x1},    // socialistfederalrepublicyugoslavia
	{28540, 521, 5, 0x1},   // #5760
	{55696, 7, 6, 0x1},     // belgia
	{11597, 259, 16, 0x1},  // republicofkosova
	{42558, 23, 17, 0x1},   // republicofgeorgia
	{58058, 53, 4, 0x81},   // #1ua
	{10348, 257, 19, 0x1},  // wallisandfutunaisds
	{47552, 228, 17, 0x1},  // brindianoceanterr
	{6862, 108, 22, 0x1},   // formerunionsouthafrica
	{51673, 200, 4, 0x81},  // #1ai
	{23588, 232, 4, 0x1},   // cnmi
	{29998, 244, 21, 0x1},  // vietnamformerrepublic
	{52414, 57, 4, 0x81},   // #1bi
	{53600, 16, 4, 0x81},   // #1de
	{13319, 64, 17, 0x1},   // leopoldvillecongo
	{35255, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{769, 106, 16, 0x1},    // republictanzania
	{33235, 249, 17, 0x1},  // saintmaartendutch
	{11657, 257, 13, 0x1},  // fwallisfutuna
	{62557, 45, 4, 0x1},    // #8ro
	{62372, 44, 4, 0x1},    // #8po
	{61783, 84, 4, 0x1},    // #8mo
	{14741, 148, 20, 0x1},  // peoplesrepublickorea
	{29843, 70, 16, 0x1},   // republiczanzibar
	{61073, 183, 4, 0x1},   // #8ho
	{16251, 206, 21, 0x1},  // bonairesainteustatius
	{52334, 19, 13, 0x1},   // eestivabariik
	{43352, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{59584, 177, 4, 0x1},   // #8do
	{60258, 218, 4, 0x1},   // #8fo
	{59498, 174, 4, 0x1},   // #8co
	{58453, 56, 4, 0x1},    // #8ao
	{10001, 46, 16, 0x1},   // formersovjetunie
	{39303, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{64209, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{4120, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{28430, 571, 5, 0x1},   // #5670
	{20257, 222, 5, 0x81},  // #2grl
	{28325, 478, 4, 0x1},   // #557
	{10542, 37, 5, 0x1},    // fyrom
	{15045, 59, 6, 0x1},    // #3hvbf
	{36471, 420, 5, 0x1},   // #6420
	{51435, 10, 16, 0x1},   // belorussischessr
	{42827, 239, 25, 0x1},  // gebiedafhvanhetvkpitcairn
	{60961, 111, 21, 0x1},  // afghanistanislamicrep
	{42338, 248, 30, 0x1},  // departementsaintpierremiquelon
	{57870, 64, 13, 0x1},   // kongokinshasa
	{39387, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{65466, 145, 11, 0x1},  // fillipijnen
	{58906, 244, 20, 0x1},  // republicsouthvietnam
	{52394, 114, 4, 0x81},  // #1bh
	{53596, 394, 4, 0x1},   // #1dd
	{46855, 181, 5, 0x1},   // #7gua
	{7888, 6, 20, 0x1},     // republicazerbeidzjan
	{43691, 99, 15, 0x1},   // zuidelijksoedan
	{12768, 82, 20, 0x1},   // libischearabrepublic
	{24574, 111, 25, 0x1},  // afghanistanislamicemirate
	{62157, 141, 4, 0x1},   // #8np
	{62350, 43, 4, 0x1},    // #8pl
	{54464, 109, 15, 0x1},  // republiekzambia
	{61779, 35, 4, 0x1},    // #8mn
	{61452, 148, 4, 0x1},   // #8kn
	{318, 138, 23, 0x1},    // myanmarrepubliekderunie
	{59494, 66, 4, 0x1},    // #8cn
	{59754, 19, 4, 0x1},    // #8en
	{58449, 2, 4, 0x1},     // #8an
	{43943, 197, 19, 0x1},  // stvincentgrenadines
	{42568, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{52136, 64, 25, 0x1},   // republiccongoleopoldville
	{28340, 359, 4, 0x1},   // #558
	{35930, 96, 16, 0x1},   // republieksenegal
	{1859, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{48883, 162, 17, 0x1},  // republicofvanuatu
	{12158, 124, 13, 0x1},  // republiekirak
	{28630, 439, 4, 0x1},   // #590
	{3421, 49, 9, 0x1},     // slovakije
	{50605, 192, 16, 0x1},  // republicparaguay
	{48172, 133, 5, 0x1},   // #7lao
	{28485, 572, 5, 0x1},   // #5702
	{39826, 278, 5, 0x1},   // #6hai
	{13688, 248, 14, 0x1},  // saintpierremiq
	{33005, 197, 22, 0x1},  // stvincentandgrenadines
	{2549, 58, 5, 0x1},     // benin
	{56865, 144, 4, 0x81},  // #1pk
	{55044, 225, 4, 0x81},  // #1hk
	{21730, 148, 12, 0x1},  // demrepnkorea
	{6317, 132, 6, 0x1},    // kuwait
	{17887, 144, 18, 0x1},  // republicofpakistan
	{56099, 171, 6, 0x1},   // brasil
	{46850, 180, 5, 0x1},   // #7grn
	{63567, 110, 4, 0x1},   // #8zi
	{8285, 136, 8, 0x1},    // maldives
	{33247, 249, 21, 0x1},  // dutchpartsaintmaarten
	{62820, 61, 21, 0x1},   // middenafricanrepublic
	{10256, 66, 15, 0x1},   // comorenarchipel
	{62368, 190, 4, 0x1},   // #8pm
	{61635, 85, 4, 0x1},    // #8ma
	{16444, 206, 23, 0x1},  // sinteustatiusandbonaire
	{61069, 226, 4, 0x1},   // #8hm
	{38236, 99, 11, 0x1},   // southsoedan
	{59490, 63, 4, 0x1},    // #8cm
	{55954, 129, 27, 0x1},  // formerdemocratischkampuchea
	{59980, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{57112, 89, 16, 0x1},   // mauritiusislands
	{39458, 501, 5, 0x1},   // #6eqg
	{38786, 85, 22, 0x1},   // malagassischerepubliek
	{28635, 573, 4, 0x1},   // #591
	{55302, 213, 12, 0x1},  // kerstislands
	{20180, 249, 16, 0x1},  // sintmaartendutch
	{48326, 134, 5, 0x1},   // #7lbn
	{28490, 529, 5, 0x1},   // #5703
	{3444, 82, 24, 0x21},   // formerlibyanarabrepublic
	{38949, 37, 17, 0x1},   // macedoniarepublic
	{14281, 54, 3, 0x1},    // vsa
	{4828, 235, 25, 0x1},   // overseasdepartmentmayotte
	{18773, 207, 16, 0x1},  // sintbartholomeus
	{21747, 81, 5, 0x81},   // #2lbr
	{59969, 64, 29, 0x1},   // formercongodemocraticrepublic
	{18537, 103, 5, 0x1},   // tchad
	{56162, 123, 8, 0x1},   // iranirof
	{51677, 1, 4, 0x81},    // #1al
	{52420, 58, 4, 0x81},   // #1bj
	{41266, 82, 27, 0x1},   // libischearabischejamahiriya
	{51047, 156, 13, 0x1},  // toerkmenistan
	{9093, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5911, 211, 6, 0x1},    // cookis
	{63308, 53, 4, 0x1},    // #8up
	{62172, 142, 4, 0x1},   // #8nr
	{19123, 8, 8, 0x1},     // bulgaria
	{61194, 25, 4, 0x1},    // #8hr
	{59580, 68, 4, 0x1},    // #8dj
	{40004, 67, 18, 0x1},   // republickaapverdia
	{24666, 99, 5, 0x81},   // #2ssd
	{12594, 71, 18, 0x1},   // arabrepublicegypte
	{31098, 99, 10, 0x1},   // sudansouth
	{27865, 574, 4, 0x1},   // #520
	{32611, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{28640, 575, 4, 0x1},   // #592
	{31218, 32, 18, 0x1},   // lietuvosrespublika
	{48027, 118, 15, 0x1},  // republiekcyprus
	{18824, 237, 23, 0x1},  // norfolkislandsterritory
	{28475, 431, 5, 0x1},   // #5700
	{32320, 291, 5, 0x1},   // #5isr
	{31027, 576, 5, 0x1},   // #5eri
	{476, 207, 25, 0x1},    // departmentsaintbarthelemy
	{54264, 117, 15, 0x1},  // mainlandchinapr
	{58082, 253, 4, 0x81},  // #1um
	{55248, 185, 4, 0x81},  // #1jm
	{33854, 155, 12, 0x1},  // tadsjikistan
	{51701, 3, 4, 0x81},    // #1am
	{52557, 208, 4, 0x81},  // #1bm
	{54549, 120, 4, 0x81},  // #1fm
	{63322, 54, 4, 0x1},    // #8us
	{62280, 194, 4, 0x1},   // #8ns
	{62327, 239, 4, 0x1},   // #8pc
	{19912, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{43013, 30, 12, 0x1},   // italykingdom
	{49565, 143, 10, 0x1},  // muscatoman
	{27585, 95, 5, 0x81},   // #4729
	{61662, 230, 4, 0x1},   // #8mc
	{19834, 77, 5, 0x81},   // #2gmb
	{12044, 80, 5, 0x1},    // kenya
	{59459, 210, 4, 0x1},   // #8ck
	{60186, 193, 4, 0x1},   // #8es
	{40981, 34, 14, 0x1},   // latviarepublic
	{46475, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{3175, 244, 8, 0x21},   // svietnam
	{5603, 212, 25, 0x1},   // curacaokingdomnetherlands
	{27495, 197, 5, 0x81},  // #4670
	{28645, 321, 4, 0x1},   // #593
	{39770, 249, 16, 0x1},  // dutchsintmaarten
	{47717, 106, 17, 0x1},  // tanzaniaunitedrep
	{28550, 543, 5, 0x1},   // #5771
	{28480, 577, 5, 0x1},   // #5701
	{56705, 145, 4, 0x81},  // #1ph
	{46351, 77, 5, 0x1},    // #7gam
	{10466, 111, 11, 0x1},  // afghanistan
	{52803, 246, 23, 0x1},  // ascensiontristandacunha
	{51705, 578, 4, 0x1},   // #1an
	{24402, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{41130, 109, 9, 0x1},   // nrhodesia
	{52553, 207, 4, 0x81},  // #1bl
	{53317, 117, 4, 0x81},  // #1cn
	{46865, 224, 5, 0x1},   // #7gum
	{3491, 165, 22, 0x1},   // peoplesrepublicofyemen
	{52226, 241, 16, 0x1},  // stateofpalestine
	{63117, 145, 11, 0x1},  // phillipines
	{27580, 99, 5, 0x81},   // #4728
	{61646, 234, 4, 0x1},   // #8mb
	{53537, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{43112, 384, 5, 0x1},   // #6rus
	{51105, 253, 24, 0x1},  // unitedstatesminorislands
	{59220, 116, 4, 0x1},   // #8bt
	{59455, 214, 4, 0x1},   // #8cj
	{59758, 72, 4, 0x1},    // #8er
	{58437, 6, 4, 0x1},     // #8aj
	{24731, 194, 5, 0x81},  // #2sur
	{24802, 101, 5, 0x81},  // #2swz
	{5331, 79, 12, 0x1},    // spaansguinea
	{33041, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{19974, 255, 9, 0x1},   // britishvi
	{50475, 98, 5, 0x1},    // #7som
	{1212, 123, 14, 0x21},  // islamicrepiran
	{21999, 197, 17, 0x1},  // stvincentandgrens
	{29076, 66, 12, 0x1},   // comorosstate
	{51861, 190, 15, 0x1},  // republicapanama
	{28545, 474, 5, 0x1},   // #5770
	{8568, 248, 19, 0x1},   // stpierreetmiquelonf
	{31586, 92, 13, 0x1},   // republicniger
	{17705, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{22806, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{55252, 125, 4, 0x81},  // #1jo
	{59132, 101, 6, 0x1},   // ngwane
	{24298, 198, 20, 0x1},  // republicbolvenezuela
	{51709, 56, 4, 0x81},   // #1ao
	{52565, 170, 4, 0x81},  // #1bo
	{53321, 174, 4, 0x81},  // #1co
	{22161, 32, 5, 0x81},   // #2ltu
	{54182, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{24273, 244, 16, 0x1},  // republiekvietnam
	{53703, 178, 4, 0x81},  // #1do
	{31902, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{34562, 98, 28, 0x1},   // somalischedemocraticrepublic
	{54600, 218, 4, 0x81},  // #1fo
	{42197, 398, 5, 0x1},   // #6nau
	{63506, 91, 4, 0x1},    // #8wa
	{44521, 33, 19, 0x1},   // grandduchyluxemburg
	{46957, 131, 20, 0x1},  // southkorearepublicof
	{57299, 144, 23, 0x1},  // islamicrepublicpakistan
	{62284, 189, 4, 0x1},   // #8nu
	{62292, 192, 4, 0x1},   // #8pa
	{408, 246, 34, 0x21},   // sthelenatristandacunhaandascension
	{11739, 176, 13, 0x1},  // republicacuba
	{16697, 132, 12, 0x1},  // statekoeweit
	{59224, 8, 4, 0x1},     // #8bu
	{59451, 173, 4, 0x1},   // #8ci
	{52531, 90, 14, 0x1},   // malawirepublic
	{36045, 55, 11, 0x1},   // yugoslavsfr
	{58400, 112, 4, 0x1},   // #8ae
	{1285, 68, 14, 0x1},    // afarenissaland
	{229, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{14534, 50, 17, 0x1},   // republiekslovenie
	{15614, 150, 15, 0x1},  // saoedischarabia
	{50459, 152, 5, 0x1},   // #7sol
	{27390, 191, 5, 0x81},  // #4604
	{1117, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{22471, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{2994, 119, 14, 0x21},  // republicoffiji
	{38712, 203, 12, 0x1},  // easternsamoa
	{25797, 256, 15, 0x1},  // vsvirginislands
	{79, 205, 24, 0x1},     // frenchzuidelijkterritory
	{62559, 45, 17, 0x1},   // roemeenserepublic
	{56915, 239, 4, 0x81},  // #1pn
	{55060, 183, 4, 0x81},  // #1hn
	{57911, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{7342, 245, 33, 0x1},   // southgeorgiazuidelsandwichislands
	{16365, 206, 19, 0x1},  // sinteustatiusensaba
	{52561, 115, 4, 0x81},  // #1bn
	{53309, 173, 4, 0x81},  // #1cl
	{18867, 215, 5, 0x81},  // #2esh
	{57209, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{33464, 134, 16, 0x1},  // republieklibanon
	{43122, 535, 5, 0x1},   // #6rwa
	{61666, 36, 4, 0x1},    // #8md
	{14622, 138, 6, 0x1},   // #3bumm
	{43103, 376, 5, 0x1},   // #6rum
	{61377, 30, 4, 0x1},    // #8it
	{59232, 209, 4, 0x1},   // #8bv
	{59447, 117, 4, 0x1},   // #8ch
	{60190, 73, 4, 0x1},    // #8et
	{2194, 257, 22, 0x1},   // departmentwallisfutuna
	{2707, 1, 20, 0x21},    // republikaeshqiperise
	{50388, 50, 5, 0x1},    // #7slo
	{13395, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{30768, 93, 24, 0x1},   // federalrepublicofnigeria
	{34464, 224, 6, 0x1},   // guahan
	{45373, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{28575, 481, 4, 0x1},   // #580
	{4444, 71, 3, 0x1},     // var
	{3050, 48, 14, 0x21},   // republicserbia
	{49179, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{24806, 245, 11, 0x1},  // zuidgeorgie
	{25262, 119, 11, 0x1},  // fijiislands
	{6999, 106, 37, 0x1},   // unitedrepublicoftanganyikaandzanzibar
	{28495, 503, 5, 0x1},   // #5704
	{32899, 187, 18, 0x1},  // republicsaintlucia
	{30555, 123, 12, 0x1},  // islamrepiran
	{56911, 248, 4, 0x81},  // #1pm
	{46340, 74, 5, 0x1},    // #7gab
	{55056, 226, 4, 0x81},  // #1hm
	{55185, 124, 4, 0x81},  // #1iq
	{56538, 143, 4, 0x81},  // #1om
	{1184, 579, 6, 0x3},    // guiana
	{52584, 206, 4, 0x81},  // #1bq
	{53313, 63, 4, 0x81},   // #1cm
	{35944, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{34289, 152, 15, 0x1},  // salomoneilanden
	{49399, 241, 12, 0x1},  // westbankgaza
	{53699, 177, 4, 0x81},  // #1dm
	{33500, 194, 8, 0x1},   // suriname
	{54487, 20, 4, 0x81},   // #1fi
	{62625, 94, 4, 0x1},    // #8rw
	{62949, 51, 4, 0x1},    // #8sw
	{61708, 139, 4, 0x1},   // #8mg
	{61448, 128, 4, 0x1},   // #8kg
	{62677, 129, 25, 0x1},  // formerdemocratickampuchea
	{7605, 230, 14, 0x1},   // territorymacau
	{60198, 223, 4, 0x1},   // #8fg
	{59568, 211, 4, 0x1},   // #8cw
	{58433, 69, 4, 0x1},    // #8ag
	{23617, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{45182, 105, 15, 0x1},  // republictunisia
	{43491, 157, 9, 0x1},   // easttimor
	{50339, 96, 5, 0x1},    // #7sen
	{23600, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{36146, 457, 5, 0x1},   // #6110
	{50378, 186, 5, 0x1},   // #7skn
	{38747, 145, 24, 0x1},  // republicofthephilippines
	{56199, 252, 14, 0x1},  // repchinataiwan
	{27500, 47, 5, 0x81},   // #4674
	{55877, 46, 18, 0x1},   // russischefederatia
	{28555, 458, 5, 0x1},   // #5775
	{32340, 432, 5, 0x1},   // #5ita
	{17976, 145, 20, 0x1},  // filipijnengemenebest
	{28500, 541, 5, 0x1},   // #5705
	{25017, 246, 14, 0x1},  // eilandsthelena
	{11540, 170, 13, 0x1},  // formerbolivia
	{56884, 43, 4, 0x81},   // #1pl
	{12966, 54, 12, 0x1},   // vsvanamerika
	{55189, 123, 4, 0x81},  // #1ir
	{53936, 64, 24, 0x1},   // congodemrepzairekinshasa
	{40399, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{24542, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{14111, 161, 26, 0x1},  // socialistrepublicofvietnam
	{46860, 76, 5, 0x1},    // #7gui
	{15439, 126, 5, 0x1},   // nihon
	{1382, 256, 21, 0x1},   // virginislandsamerican
	{63510, 257, 4, 0x1},   // #8wf
	{9, 236, 26, 0x1},      // collectiviteitnewcaledonia
	{22333, 152, 11, 0x1},  // solomonisds
	{62602, 145, 4, 0x1},   // #8rp
	{63326, 59, 4, 0x1},    // #8uv
	{26736, 259, 20, 0x1},  // underunscr1244kosovo
	{61623, 83, 4, 0x1},    // #8lt
	{61670, 235, 4, 0x1},   // #8mf
	{20574, 22, 9, 0x1},    // unitedkon
	{61381, 62, 4, 0x1},    // #8iv
	{58279, 124, 11, 0x1},  // iraqkingdom
	{56259, 65, 19, 0x1},   // volksrepubliekcongo
	{59010, 152, 4, 0x1},   // #8bp
	{59521, 67, 4, 0x1},    // #8cv
	{41582, 3, 17, 0x1},    // republicofarmenia
	{58404, 111, 4, 0x1},   // #8af
	{29717, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12000, 30, 5, 0x1},    // italy
	{34449, 189, 18, 0x1},  // republieknicaragua
	{24671, 100, 5, 0x81},  // #2stp
	{21869, 79, 12, 0x1},   // spaansguinee
	{50334, 163, 5, 0x1},   // #7sam
	{5146, 106, 20, 0x1},   // uroftanzaniamainland
	{5150, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3079, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{18411, 27, 4, 0x1},    // eire
	{54061, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{28505, 582, 5, 0x1},   // #5710
	{311, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{20875, 211, 10, 0x1},  // kukiairani
	{50589, 259, 16, 0x1},  // republicofkosovo
	{57133, 48, 4, 0x81},   // #1rs
	{20750, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{46237, 170, 18, 0x1},  // plurstateofbolivia
	{23499, 105, 7, 0x1},   // tunisia
	{58066, 22, 4, 0x1},    // #1uk
	{55207, 28, 4, 0x81},   // #1is
	{55686, 135, 4, 0x81},  // #1lk
	{53029, 168, 4, 0x81},  // #1bs
	{53260, 211, 4, 0x81},  // #1ck
	{53652, 17, 4, 0x81},   // #1dk
	{63563, 109, 4, 0x1},   // #8za
	{54524, 217, 4, 0x81},  // #1fk
	{62617, 240, 4, 0x1},   // #8rq
	{62912, 95, 4, 0x1},    // #8su
	{63344, 196, 4, 0x1},   // #8uy
	{62331, 191, 4, 0x1},   // #8pe
	{61627, 33, 4, 0x1},    // #8lu
	{62082, 140, 4, 0x1},   // #8my
	{36131, 355, 5, 0x1},   // #5zim
	{61243, 26, 4, 0x1},    // #8hu
	{61437, 80, 4, 0x1},    // #8ke
	{42540, 194, 18, 0x1},  // republicofsuriname
	{59517, 176, 4, 0x1},   // #8cu
	{21168, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{36121, 354, 5, 0x1},   // #5zam
	{58392, 199, 4, 0x1},   // #8aa
	{9185, 246, 11, 0x1},   // sainthelena
	{54882, 150, 15, 0x1},  // saoedischarabie
	{56078, 171, 27, 0x1},  // republicafederativadobrasil
	{48934, 91, 5, 0x1},    // #7nam
	{27385, 192, 5, 0x81},  // #4600
	{27405, 43, 5, 0x81},   // #4616
	{12263, 104, 16, 0x1},  // togoleserepublic
	{29809, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{58317, 235, 4, 0x81},  // #1yt
	{28515, 583, 5, 0x1},   // #5713
	{25863, 228, 29, 0x1},  // britishterritoryinindianocean
	{55064, 25, 4, 0x81},   // #1hr
	{55240, 30, 4, 0x81},   // #1it
	{50983, 122, 10, 0x1},  // unionindia
	{51519, 2, 4, 0x81},    // #1ad
	{3924, 129, 24, 0x1},   // kampucheapeoplesrepublic
	{52588, 171, 4, 0x81},  // #1br
	{53252, 12, 4, 0x81},   // #1ch
	{19032, 19, 5, 0x81},   // #2est
	{53640, 68, 4, 0x81},   // #1dj
	{54483, 73, 4, 0x81},   // #1et
	{54517, 119, 4, 0x81},  // #1fj
	{47076, 207, 10, 0x1},  // stbartlemy
	{62886, 187, 4, 0x1},   // #8st
	{62288, 42, 4, 0x1},    // #8nz
	{46366, 220, 26, 0x1},  // overseasterritorygibraltar
	{24891, 102, 18, 0x1},  // seychelleneilanden
	{62078, 188, 4, 0x1},   // #8mx
	{9613, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{22164, 52, 7, 0x1},    // turkyye
	{59027, 171, 4, 0x1},   // #8br
	{59513, 61, 4, 0x1},    // #8ct
	{36126, 361, 5, 0x1},   // #5zan
	{52217, 64, 14, 0x1},   // congofreestate
	{12184, 97, 10, 0x1},   // sieraleone
	{11312, 38, 14, 0x1},   // republiekmalta
	{40126, 15, 15, 0x1},   // germanydemrepof
	{50725, 49, 5, 0x1},    // #7svk
	{58633, 46, 16, 0x1},   // russischefederal
	{19111, 158, 12, 0x1},  // tongakingdom
	{21657, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{29953, 16, 24, 0x1},   // federalrepublicduitsland
	{23939, 64, 25, 0x1},   // democraticrepublicofcongo
	{16759, 245, 11, 0x1},  // zuidgeorgia
	{58321, 324, 4, 0x2},   // #1yu
	{28510, 413, 5, 0x1},   // #5712
	{14436, 110, 16, 0x1},  // zimbabwerhodesia
	{56542, 190, 4, 0x81},  // #1pa
	{57137, 46, 4, 0x81},   // #1ru
	{55244, 229, 4, 0x81},  // #1je
	{51523, 112, 4, 0x81},  // #1ae
	{55663, 31, 4, 0x81},   // #1li
	{56516, 238, 4, 0x81},  // #1nu
	{53047, 500, 4, 0x1},   // #1bu
	{53256, 62, 4, 0x81},   // #1ci
	{37590, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{24585, 111, 27, 0x1},  // islamicemirateofafghanistan
	{62621, 46, 4, 0x1},    // #8rs
	{18847, 179, 5, 0x81},  // #2ecu
	{757, 78, 12, 0x1},     // guineabissau
	{61619, 31, 4, 0x1},    // #8ls
	{2992, 231, 20, 0x1},   // saintmartinfransdeel
	{61359, 29, 4, 0x1},    // #8is
	{53826, 197, 25, 0x1},  // sintvincentendegrenadines
	{59509, 175, 4, 0x1},   // #8cs
	{58396, 167, 4, 0x1},   // #8ac
	{12356, 135, 6, 0x1},   // ceylon
	{59090, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{39453, 584, 5, 0x1},   // #6egy
	{8847, 102, 10, 0x1},   // seychellen
	{10177, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{18940, 225, 16, 0x1},  // sarhongkongchina
	{2418, 120, 26, 0x21},  // federatestatesofmicronesia
	{39040, 166, 12, 0x1},  // theargentine
	{27505, 100, 5, 0x81},  // #4678
	{11799, 138, 12, 0x1},  // burmaunionof
	{3243, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{48039, 46, 18, 0x1},   // russischefederatie
	{2792, 64, 10, 0x21},   // congozaire
	{12867, 189, 17, 0x1},  // nicaraguarepublic
	{58219, 257, 4, 0x81},  // #1wf
	{21060, 65, 16, 0x1},   // congobrazzaville
	{31182, 16, 11, 0x1},   // deutschland
	{26775, 2, 4, 0x81},    // #420
	{14368, 7, 7, 0x1},     // belguim
	{9280, 195, 14, 0x1},   // trinidadtobago
	{51527, 111, 4, 0x81},  // #1af
	{53043, 116, 4, 0x81},  // #1bt
	{53190, 61, 4, 0x81},   // #1cf
	{46782, 24, 5, 0x1},    // #7gre
	{31670, 168, 10, 0x1},  // bahamasthe
	{21446, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{63555, 101, 4, 0x1},   // #8wz
	{63348, 160, 4, 0x1},   // #8uz
	{64148, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{20059, 36, 7, 0x1},    // moldova
	{62086, 87, 4, 0x1},    // #8mz
	{61312, 123, 4, 0x1},   // #8ir
	{17780, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{42366, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{60194, 14, 4, 0x1},    // #8ez
	{10377, 67, 15, 0x1},   // formercapeverde
	{52361, 150, 21, 0x1},  // koninkrijksaudiarabie
	{6823, 140, 8, 0x1},    // maleisia
	{1845, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{50383, 97, 5, 0x1},    // #7sle
	{60516, 57, 14, 0x1},   // burundikingdom
	{50499, 46, 14, 0x1},   // ruslandfederal
	{36151, 520, 5, 0x1},   // #6115
	{36141, 585, 5, 0x1},   // #6101
	{2943, 40, 10, 0x1},    // netherland
	{48996, 141, 5, 0x1},   // #7nep
	{6377, 241, 23, 0x1},   // occpalestinianterritory
	{6429, 186, 12, 0x1},   // stkittsnevis
	{64577, 202, 14, 0x1},  // netherlandsant
	{20480, 40, 20, 0x1},   // netherlandskingdomof
	{3051, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{56701, 147, 4, 0x81},  // #1pg
	{57141, 94, 4, 0x81},   // #1rw
	{61968, 164, 22, 0x1},  // arabrepublicyemenyemen
	{37299, 168, 13, 0x1},  // bahamaislands
	{46392, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{58050, 252, 4, 0x81},  // #1tw
	{45476, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{55451, 132, 4, 0x81},  // #1kw
	{21881, 82, 5, 0x81},   // #2lby
	{583, 151, 19, 0x1},    // republicofsingapore
	{51660, 167, 4, 0x81},  // #1ag
	{53106, 60, 4, 0x81},   // #1bw
	{53248, 65, 4, 0x81},   // #1cg
	{1631, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{62631, 248, 19, 0x1},  // saintpierremiguelon
	{61588, 66, 12, 0x1},   // statecomoros
	{24383, 245, 5, 0x81},  // #2sgs
	{5092, 230, 8, 0x1},    // macaosar
	{24855, 102, 5, 0x81},  // #2syc
	{59576, 17, 4, 0x1},    // #8da
	{60923, 182, 4, 0x1},   // #8gy
	{59505, 232, 4, 0x1},   // #8cq
	{1266, 257, 12, 0x1},   // futunawallis
	{14186, 54, 9, 0x1},    // americavs
	{23169, 229, 20, 0x1},  // jerseychannelislands
	{62526, 76, 15, 0x1},   // republiekguinee
	{36136, 382, 5, 0x1},   // #6100
	{32832, 189, 17, 0x1},  // republicnicaragua
	{27400, 239, 5, 0x81},  // #4612
	{60229, 51, 6, 0x1},    // sweden
	{64080, 26, 15, 0x1},   // republichungary
	{54585, 95, 15, 0x1},   // republieksoedan
	{30589, 161, 16, 0x1},  // vietnamfmrdemrep
	{2022, 165, 15, 0x1},   // yemendemocratic
	{56583, 242, 4, 0x81},  // #1pf
	{21408, 137, 10, 0x1},  // marshallis
	{57853, 159, 4, 0x81},  // #1tv
	{55090, 586, 4, 0x1},   // #1hv
	{12808, 191, 12, 0x1},  // perurepublic
	{51918, 201, 4, 0x81},  // #1ax
	{53101, 209, 4, 0x81},  // #1bv
	{53186, 64, 4, 0x81},   // #1cd
	{18872, 18, 5, 0x81},   // #2esp
	{22171, 33, 5, 0x81},   // #2lux
	{34664, 248, 18, 0x1},  // stpierreenmiguelon
	{34869, 163, 14, 0x1},  // westelijksamoa
	{18195, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{56130, 123, 19, 0x1},  // imperialstateofiran
	{1045, 247, 23, 0x1},   // svalbardjanmayenislands
	{62871, 18, 4, 0x1},    // #8sp
	{1415, 209, 12, 0x21},  // bouveteiland
	{55716, 231, 25, 0x1},  // collectiviteitsaintmartin
	{35711, 108, 11, 0x1},  // southafrika
	{18565, 28, 7, 0x1},    // ijsland
	{24351, 151, 5, 0x81},  // #2sgp
	{42964, 289, 5, 0x1},   // #6pol
	{47173, 214, 15, 0x1},  // kaaimaneilanden
	{47369, 95, 24, 0x1},   // democraticrepublicsoedan
	{30460, 79, 16, 0x1},   // guineaecuatorial
	{8395, 164, 6, 0x1},    // nyemen
	{39495, 526, 5, 0x1},   // #6est
	{1901, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{12897, 131, 6, 0x1},   // skorea
	{51493, 109, 5, 0x1},   // #7zam
	{48334, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{48394, 187, 5, 0x1},   // #7lca
	{23145, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10100, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{909, 30, 15, 0x21},    // republicofitaly
	{35374, 405, 5, 0x1},   // #5tog
	{56579, 191, 4, 0x81},  // #1pe
	{35911, 465, 5, 0x1},   // #5van
	{46732, 16, 5, 0x1},    // #7ger
	{55086, 26, 4, 0x81},   // #1hu
	{53110, 10, 4, 0x81},   // #1by
	{18852, 71, 5, 0x81},   // #2egy
	{4365, 10, 7, 0x1},     // belarus
	{24161, 150, 5, 0x81},  // #2sau
	{2326, 120, 28, 0x21},  // micronesiagefedereerdestates
	{11011, 52, 14, 0x1},   // turkeyrepublic
	{25776, 115, 7, 0x1},   // bruneid
	{39448, 349, 5, 0x1},   // #6ecu
	{67, 257, 12, 0x1},     // wallisfutuna
	{17132, 59, 7, 0x1},    // burkina
	{53080, 119, 13, 0x1},  // republiekfiji
	{24259, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{50477, 98, 19, 0x1},   // somalischerepubliek
	{17080, 171, 6, 0x1},   // brazil
	{52661, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{10435, 226, 19, 0x1},  // heardiandmcdonaldis
	{18935, 225, 16, 0x1},  // chinasarhongkong
	{19369, 227, 17, 0x1},  // islandsmanbritish
	{4652, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{22915, 10, 16, 0x1},   // republiekbelarus
	{11279, 122, 14, 0x1},  // republiekindia
	{57849, 195, 4, 0x81},  // #1tt
	{46705, 79, 5, 0x1},    // #7geq
	{32639, 148, 14, 0x1},  // koreadempeorep
	{55082, 184, 4, 0x81},  // #1ht
	{55445, 131, 4, 0x81},  // #1kr
	{26855, 56, 4, 0x81},   // #424
	{26970, 166, 4, 0x81},  // #432
	{47313, 116, 13, 0x1},  // bhutankingdom
	{51922, 6, 4, 0x81},    // #1az
	{56482, 141, 4, 0x81},  // #1np
	{27075, 5, 4, 0x81},    // #440
	{54461, 72, 4, 0x81},   // #1er
	{2052, 232, 26, 0x1},   // noordelijkemarianaeilanden
	{57556, 197, 25, 0x1},  // stvincentandthegrenadines
	{42692, 484, 5, 0x1},   // #6pan
	{8411, 61, 26, 0x1},    // centralafrikaanskeizerrijk
	{18750, 70, 5, 0x81},   // #2eaz
	{32890, 32, 17, 0x1},   // lithuaniarepublic
	{8977, 64, 30, 0x1},    // republicofthecongoleopoldville
	{60489, 242, 4, 0x1},   // #8fp
	{21828, 217, 23, 0x1},  // malvinasfalklandislands
	{59254, 115, 4, 0x1},   // #8bx
	{62003, 165, 6, 0x1},   // yemens
	{19055, 240, 18, 0x1},  // puertoricoamerican
	{5699, 234, 33, 0x1},   // territorialcollectivitymartinique
	{16006, 37, 13, 0x1},   // tfyrmacedonia
	{26338, 587, 5, 0x1},   // #2zar
	{6575, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{38378, 12, 22, 0x1},   // confederazionesvizzera
	{54234, 117, 15, 0x1},  // prmainlandchina
	{40804, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{38624, 164, 13, 0x1},  // yemenrepublic
	{23195, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5932, 238, 14, 0x1},   // niuenewzealand
	{7511, 199, 16, 0x1},   // knetherlandaruba
	{58086, 54, 4, 0x81},   // #1us
	{41747, 218, 14, 0x1},  // faeroerislands
	{28953, 25, 8, 0x1},    // hrvatska
	{26960, 6, 4, 0x81},    // #431
	{12111, 196, 6, 0x1},   // urugay
	{55659, 187, 4, 0x81},  // #1lc
	{53182, 210, 4, 0x81},  // #1cc
	{11436, 46, 13, 0x1},   // federalrussia
	{54479, 18, 4, 0x81},   // #1es
	{63498, 256, 4, 0x1},   // #8vq
	{24754, 214, 10, 0x1},  // vkcaimanes
	{64120, 202, 25, 0x1},  // nederlandseantillesformer
	{51389, 196, 5, 0x1},   // #7uru
	{30143, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{3517, 128, 9, 0x21},   // kyrgystan
	{30449, 79, 27, 0x1},   // republicadeguineaecuatorial
	{49726, 155, 12, 0x1},  // tadzhikistan
	{17931, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{27775, 163, 5, 0x81},  // #4882
	{57322, 57, 17, 0x1},   // republicofburundi
	{59258, 57, 4, 0x1},    // #8by
	{6650, 219, 20, 0x1},   // bailliagedeguernesey
	{1041, 145, 22, 0x21},  // republiekderfilipijnen
	{58741, 204, 4, 0x1},   // #8ay
	{51597, 253, 22, 0x1},  // usminoroutlyingislands
	{51371, 112, 5, 0x1},   // #7uae
	{12281, 27, 15, 0x1},   // irelandrepublic
	{31948, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{11579, 194, 11, 0x1},  // dutchguiana
	{27395, 145, 5, 0x81},  // #4608
	{49111, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{32205, 588, 5, 0x1},   // #5ins
	{49323, 142, 5, 0x1},   // #7nru
	{15519, 51, 7, 0x1},    // sverige
	{67, 257, 13, 0x1},     // wallisfutunaf
	{6303, 161, 7, 0x1},    // vietnam
	{57821, 52, 4, 0x81},   // #1tr
	{55416, 148, 4, 0x81},  // #1kp
	{45975, 89, 8, 0x1},    // mauritus
	{55642, 134, 4, 0x81},  // #1lb
	{56499, 142, 4, 0x81},  // #1nr
	{53166, 169, 4, 0x81},  // #1bz
	{63812, 229, 14, 0x1},  // bailliagejerri
	{12049, 82, 13, 0x1},   // republiclibia
	{2920, 128, 10, 0x21},  // kirgyzstan
	{42202, 589, 5, 0x1},   // #6nep
	{30839, 148, 4, 0x1},   // dprk
	{63285, 106, 4, 0x1},   // #8tz
	{24454, 193, 5, 0x81},  // #2slv
	{42616, 368, 5, 0x1},   // #6pal
	{61823, 89, 4, 0x1},    // #8mp
	{17754, 145, 19, 0x1},  // filipijnenrepubliek
	{4074, 236, 18, 0x1},   // newcaledoniafrench
	{60617, 21, 4, 0x1},    // #8fr
	{56845, 18, 12, 0x1},   // spaansestate
	{6889, 70, 22, 0x1},    // formerzanzibarpembaisd
	{15124, 110, 6, 0x1},   // #3rhzw
	{3465, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{47952, 135, 16, 0x1},  // srilankarepublic
	{49304, 41, 5, 0x1},    // #7nor
	{45729, 101, 16, 0x1},  // kingdomswaziland
	{37054, 33, 20, 0x1},   // luxembourggrandduchy
	{47478, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{28560, 590, 5, 0x1},   // #5780
	{57000, 192, 4, 0x81},  // #1py
	{56561, 242, 18, 0x1},  // polynesiefrancaise
	{59934, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{22764, 22, 27, 0x1},   // grootbrittannianorthierland
	{4726, 15, 13, 0x1},    // eastduitsland
	{55638, 133, 4, 0x81},  // #1la
	{53178, 11, 4, 0x81},   // #1ca
	{55040, 182, 4, 0x81},  // #1gy
	{15752, 64, 21, 0x1},   // demrepublicofthecongo
	{43537, 248, 18, 0x1},  // stpierreenmiquelon
	{63551, 163, 4, 0x1},   // #8ws
	{60041, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{35638, 188, 25, 0x1},  // verenigdemexicaansestaten
	{42504, 474, 5, 0x1},   // #6pak
	{62090, 236, 4, 0x1},   // #8nc
	{62438, 146, 4, 0x1},   // #8ps
	{35693, 6, 18, 0x1},    // azerbaijanrepublic
	{34638, 137, 9, 0x1},   // marshalls
	{56639, 5, 11, 0x1},    // oesterreich
	{60643, 205, 4, 0x1},   // #8fs
	{5188, 106, 18, 0x1},   // mainlandurtanzania
	{2078, 234, 30, 0x1},   // overseascollectivitymartinique
	{19360, 227, 19, 0x1},  // territoryislandsman
	{23724, 56, 21, 0x1},   // angolapeoplesrepublic
	{11242, 128, 9, 0x1},   // kirgistan
	{53602, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{51580, 206, 19, 0x1},  // sabaensinteustatius
	{52895, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{26693, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{4929, 1, 17, 0x1},     // republicofalbania
	{50714, 94, 6, 0x1},    // rwanda
	{28565, 591, 5, 0x1},   // #5781
	{60540, 40, 16, 0x1},   // kingdomnederland
	{21143, 30, 15, 0x1},   // italianrepublic
	{57804, 592, 4, 0x1},   // #1tp
	{721, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{26925, 167, 4, 0x81},  // #428
	{27025, 4, 4, 0x81},    // #436
	{27140, 168, 4, 0x81},  // #444
	{27315, 7, 4, 0x81},    // #456
	{3648, 140, 17, 0x21},  // maleisiefederatie
	{30410, 91, 15, 0x1},   // namibiarepublic
	{63281, 156, 4, 0x1},   // #8tx
	{63502, 254, 4, 0x1},   // #8vt
	{24520, 47, 5, 0x81},   // #2smr
	{28145, 593, 5, 0x1},   // #5432
	{42468, 559, 5, 0x1},   // #6nor
	{42736, 344, 5, 0x1},   // #6per
	{62983, 12, 4, 0x1},    // #8sz
	{62423, 147, 4, 0x1},   // #8pp
	{28195, 449, 5, 0x1},   // #5452
	{61897, 88, 4, 0x1},    // #8mr
	{42969, 311, 5, 0x1},   // #6por
	{61401, 124, 4, 0x1},   // #8iz
	{61561, 127, 4, 0x1},   // #8kz
	{7277, 42, 18, 0x1},    // newzealandaotearoa
	{60809, 24, 4, 0x1},    // #8gr
	{58827, 208, 4, 0x1},   // #8bd
	{13483, 242, 11, 0x1},  // frpolynesia
	{61197, 30, 14, 0x1},   // republicitalia
	{57663, 250, 3, 0x1},   // tci
	{52149, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{58853, 95, 27, 0x1},   // democratischerepublieksudan
	{4542, 222, 18, 0x1},   // territorygreenland
	{12594, 71, 17, 0x1},   // arabrepublicegypt
	{35446, 470, 5, 0x1},   // #5tri
	{53112, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{42618, 241, 21, 0x1},  // palestijnseterritoria
	{27240, 3, 4, 0x81},    // #451
	{8592, 71, 27, 0x1},    // verenigdearabischerepubliek
	{28150, 594, 5, 0x1},   // #5433
	{62979, 153, 4, 0x1},   // #8sy
	{62094, 238, 4, 0x1},   // #8ne
	{19075, 73, 7, 0x1},    // ethopia
	{60157, 85, 19, 0x1},   // republiekmadagaskar
	{61631, 82, 4, 0x1},    // #8ly
	{61935, 143, 4, 0x1},   // #8mu
	{1166, 223, 24, 0x1},   // collectivityfrenchguiana
	{2453, 16, 14, 0x1},    // germanyunified
	{58604, 6, 11, 0x1},    // azerbaidjan
	{27780, 595, 5, 0x1},   // #4886
	{27800, 109, 5, 0x81},  // #4894
	{60805, 224, 4, 0x1},   // #8gq
	{58831, 7, 4, 0x1},     // #8be
	{59572, 118, 4, 0x1},   // #8cy
	{2469, 120, 21, 0x21},  // fedstatesofmicronesia
	{2336, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{27715, 22, 5, 0x81},   // #4826
	{58692, 5, 4, 0x1},     // #8au
	{842, 213, 26, 0x1},    // christmasislandsaustralian
	{17400, 19, 15, 0x1},   // republicestland
	{2028, 178, 19, 0x21},  // dominicanrepublicdr
	{24079, 36, 15, 0x1},   // republicmoldova
	{11823, 138, 12, 0x1},  // unionmyanmar
	{40929, 73, 16, 0x1},   // republicethiopia
	{17069, 54, 9, 0x1},    // americaus
	{1024, 82, 26, 0x21},   // libischearabischerepubliek
	{1299, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{40385, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{27410, 44, 5, 0x81},   // #4620
	{51290, 250, 18, 0x1},  // turksandcaicosisds
	{35722, 108, 15, 0x1},  // uniesouthafrika
	{4906, 1, 7, 0x1},      // albania
	{12003, 82, 5, 0x1},    // lybia
	{1707, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1695, 223, 23, 0x1},   // departementfrenchguyana
	{35441, 477, 5, 0x1},   // #5ton
	{5829, 251, 16, 0x1},   // territorytokelau
	{10992, 52, 6, 0x1},    // turkey
	{35568, 286, 5, 0x1},   // #5tun
	{56348, 188, 4, 0x81},  // #1mx
	{26575, 25, 5, 0x81},   // #4191
	{27225, 113, 4, 0x81},  // #450
	{26128, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{51431, 160, 5, 0x1},   // #7uzb
	{63246, 159, 4, 0x1},   // #8tv
	{28155, 506, 5, 0x1},   // #5434
	{62975, 245, 4, 0x1},   // #8sx
	{6676, 48, 20, 0x1},    // serviamontenegrounie
	{62098, 237, 4, 0x1},   // #8nf
	{28185, 468, 5, 0x1},   // #5450
	{61931, 38, 4, 0x1},    // #8mt
	{10648, 21, 15, 0x1},   // franserepubliek
	{61251, 121, 4, 0x1},   // #8id
	{27785, 164, 5, 0x81},  // #4887
	{60765, 221, 4, 0x1},   // #8gp
	{58897, 168, 4, 0x1},   // #8bf
	{20386, 206, 20, 0x1},  // caribbeannetherlands
	{9760, 62, 16, 0x1},    // formerivorycoast
	{46230, 170, 18, 0x1},  // boliviaplurstateof
	{11368, 64, 14, 0x1},   // republiekzaire
	{47808, 127, 11, 0x1},  // kazakhistan
	{56728, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{57045, 85, 22, 0x1},   // republiquedemadagascar
	{30329, 177, 22, 0x1},  // commonwealthofdominica
	{19111, 158, 5, 0x1},   // tonga
	{39034, 77, 9, 0x1},    // gambiathe
	{58090, 196, 4, 0x81},  // #1uy
	{23730, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{25481, 181, 9, 0x1},   // guatamala
	{23210, 214, 22, 0x1},  // territorycaymanislands
	{56352, 140, 4, 0x81},  // #1my
	{26765, 176, 5, 0x81},  // #4192
	{50885, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{51780, 204, 4, 0x81},  // #1aq
	{49191, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{2086, 254, 26, 0x21},  // statodellacittadelvaticano
	{7771, 244, 21, 0x1},   // formerrepublicvietnam
	{42232, 391, 5, 0x1},   // #6new
	{5911, 211, 11, 0x1},   // cookislands
	{25598, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{63277, 252, 4, 0x1},   // #8tw
	{24393, 247, 5, 0x81},  // #2sjm
	{28160, 410, 5, 0x1},   // #5435
	{62724, 96, 4, 0x1},    // #8sg
	{63289, 107, 4, 0x1},   // #8ug
	{51691, 124, 6, 0x1},   // aliraq
	{62126, 92, 4, 0x1},    // #8ng
	{41829, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{28190, 596, 5, 0x1},   // #5451
	{42939, 411, 5, 0x1},   // #6png
	{61573, 34, 4, 0x1},    // #8lg
	{63892, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{34395, 77, 14, 0x1},   // gambiarepublic
	{58946, 113, 4, 0x1},   // #8bg
	{57025, 153, 8, 0x1},   // syriauar
	{19504, 119, 4, 0x1},   // fiji
	{31830, 246, 26, 0x1},  // sinthelenaentristandacunha
	{52668, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{1053, 145, 18, 0x21},  // filipijnenrepublic
	{52103, 65, 13, 0x1},   // repofthecongo
	{39490, 576, 5, 0x1},   // #6eri
	{27420, 157, 5, 0x81},  // #4626
	{11032, 231, 14, 0x1},  // frenchstmartin
	{50223, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3393, 231, 22, 0x1},   // saintmaartenfrenchpart
	{42445, 147, 23, 0x1},  // papuanewguineaterritory
	{49760, 138, 20, 0x1},  // unionmyanmarrepublic
	{43838, 33, 20, 0x1},   // grandducheluxembourg
	{64577, 202, 25, 0x1},  // netherlandsantillesformer
	{57657, 101, 4, 0x81},  // #1sz
	{58094, 160, 4, 0x81},  // #1uz
	{55561, 127, 4, 0x81},  // #1kz
	{55282, 126, 4, 0x81},  // #1jp
	{56356, 87, 4, 0x81},   // #1mz
	{22376, 142, 13, 0x1},  // naururepublic
	{51784, 166, 4, 0x81},  // #1ar
	{27195, 114, 4, 0x81},  // #448
	{27250, 172, 4, 0x81},  // #452
	{53435, 14, 4, 0x81},   // #1cz
	{14166, 54, 18, 0x1},   // americaunitedsates
	{54971, 24, 4, 0x81},   // #1gr
	{46870, 182, 5, 0x1},   // #7guy
	{29097, 254, 16, 0x1},  // statevaticancity
	{63238, 157, 4, 0x1},   // #8tt
	{35610, 57, 18, 0x1},   // republiekboeroendi
	{28140, 420, 5, 0x1},   // #5420
	{28165, 351, 5, 0x1},   // #5436
	{62674, 108, 4, 0x1},   // #8sf
	{62130, 162, 4, 0x1},   // #8nh
	{14880, 97, 21, 0x1},   // republicofsierraleone
	{62018, 136, 4, 0x1},   // #8mv
	{51621, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{27795, 597, 5, 0x2},   // #4891
	{60879, 76, 4, 0x1},    // #8gv
	{65197, 153, 12, 0x1},  // syriearabrep
	{58696, 200, 4, 0x1},   // #8av
	{32503, 85, 26, 0x1},   // democraticrepublmadagascar
	{24692, 599, 5, 0x1},   // #2sun
	{26411, 109, 5, 0x81},  // #2zmb
	{23797, 82, 18, 0x1},   // libyaunitedkingdom
	{4416, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{147, 186, 18, 0x21},   // saintkittsandnevis
	{1499, 273, 27, 0xa2},  // federalrepublicofyugoslavia
	{50225, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{49513, 148, 26, 0x1},  // democraticpeorepublickorea
	{13374, 86, 11, 0x1},   // franssoedan
	{18168, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{52438, 96, 19, 0x1},   // republiquedusenegal
	{56988, 241, 4, 0x81},  // #1ps
	{28570, 362, 5, 0x1},   // #5790
	{3450, 82, 18, 0x21},   // libyanarabrepublic
	{39921, 163, 17, 0x1},  // statewesternsamoa
	{58258, 163, 4, 0x81},  // #1ws
	{46148, 170, 26, 0x1},  // boliviaplurinationalestaat
	{4186, 56, 14, 0x1},    // republicangola
	{51902, 203, 4, 0x81},  // #1as
	{22066, 31, 5, 0x81},   // #2lie
	{770, 154, 11, 0x21},   // prathetthai
	{13636, 46, 10, 0x1},   // ussrrussia
	{55019, 245, 4, 0x81},  // #1gs
	{64517, 10, 17, 0x1},   // byelorussischessr
	{13765, 214, 14, 0x1},  // kaaimanislands
	{48177, 133, 24, 0x1},  // peodemocraticrepubliclao
	{63242, 52, 4, 0x1},    // #8tu
	{63490, 255, 4, 0x1},   // #8vi
	{43716, 60, 17, 0x1},   // republiekbotswana
	{28170, 370, 5, 0x1},   // #5437
	{62670, 102, 4, 0x1},   // #8se
	{46325, 164, 10, 0x1},  // northyemen
	{62134, 93, 4, 0x1},    // #8ni
	{62442, 78, 4, 0x1},    // #8pu
	{61569, 134, 4, 0x1},   // #8le
	{61557, 132, 4, 0x1},   // #8ku
	{48868, 14, 15, 0x1},   // republicczechia
	{27790, 600, 5, 0x1},   // #4890
	{8285, 136, 15, 0x1},   // maldivesislands
	{58745, 114, 4, 0x1},   // #8ba
	{27735, 106, 5, 0x81},  // #4834
	{58615, 203, 4, 0x1},   // #8aq
	{15056, 15, 25, 0x1},   // democraticrepublicgermany
	{18240, 143, 13, 0x1},  // sultanaatoman
	{53014, 197, 12, 0x1},  // stvinandgren
	{46416, 239, 22, 0x1},  // pitcairnislandsbritish
	{26094, 265, 5, 0x81},  // #2xsl
	{59115, 210, 19, 0x1},  // islandscocoskeeling
	{1082, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{31773, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{22234, 112, 3, 0x1},   // vae
	{27415, 78, 5, 0x81},   // #4624
	{35181, 572, 5, 0x1},   // #5taj
	{38016, 601, 5, 0x1},   // #6bul
	{3393, 112, 26, 0x21},  // verenigdearabischeemiraten
	{58333, 587, 4, 0x1},   // #1zr
	{56919, 240, 4, 0x81},  // #1pr
	{57649, 249, 4, 0x81},  // #1sx
	{30665, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{38018, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{58054, 106, 4, 0x81},  // #1tz
	{35598, 508, 5, 0x1},   // #5tur
	{55113, 121, 4, 0x81},  // #1id
	{1393, 128, 11, 0x21},  // kyrghyzstan
	{56222, 38, 4, 0x81},   // #1mt
	{62338, 18, 12, 0x1},   // kingdomspain
	{51906, 5, 4, 0x81},    // #1at
	{56534, 42, 4, 0x81},   // #1nz
	{34528, 91, 10, 0x1},   // swanamibia
	{53427, 213, 4, 0x81},  // #1cx
	{23959, 65, 19, 0x1},   // congorepbrazzaville
	{53807, 69, 4, 0x81},   // #1dz
	{54909, 221, 4, 0x81},  // #1gp
	{65068, 59, 21, 0x1},   // burkinafasouppervolta
	{54316, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{24388, 246, 5, 0x81},  // #2shn
	{20503, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{28175, 408, 5, 0x1},   // #5438
	{33409, 252, 21, 0x1},  // chinataiwanprovinceof
	{52198, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{340, 246, 17, 0x21},   // sthelenaascension
	{24355, 44, 18, 0x1},   // portugueserepublic
	{24341, 95, 5, 0x81},   // #2sdn
	{61553, 213, 4, 0x1},   // #8kt
	{59646, 178, 4, 0x1},   // #8dr
	{60875, 181, 4, 0x1},   // #8gt
	{58785, 172, 4, 0x1},   // #8bb
	{16358, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{27730, 227, 5, 0x81},  // #4833
	{45798, 4, 21, 0x1},    // commonwealthaustralia
	{25380, 53, 8, 0x1},    // ukrayina
	{9304, 128, 10, 0x1},   // kyrgyzstan
	{31053, 240, 12, 0x1},  // puertoricous
	{34790, 107, 7, 0x1},   // oeganda
	{11840, 138, 15, 0x1},  // nowmyanmarburma
	{37117, 250, 13, 0x1},  // turksencaicos
	{37447, 540, 5, 0x1},   // #6bfo
	{55431, 84, 7, 0x1},    // morroco
	{32099, 106, 19, 0x1},  // unitedrepoftanzania
	{25273, 24, 19, 0x1},   // republicgriekenland
	{57043, 243, 4, 0x81},  // #1re
	{57653, 153, 4, 0x81},  // #1sy
	{55117, 27, 4, 0x81},   // #1ie
	{55537, 214, 4, 0x81},  // #1ky
	{58215, 162, 4, 0x81},  // #1vu
	{10663, 68, 8, 0x1},    // djibouti
	{31455, 125, 11, 0x1},  // transjordan
	{56226, 89, 4, 0x81},   // #1mu
	{26560, 64, 5, 0x81},   // #4180
	{26770, 118, 5, 0x81},  // #4196
	{30071, 192, 8, 0x1},   // paraguay
	{51910, 4, 4, 0x81},    // #1au
	{55841, 82, 4, 0x81},   // #1ly
	{56368, 92, 4, 0x81},   // #1ne
	{25180, 251, 14, 0x1},  // tokelanislands
	{53431, 118, 4, 0x81},  // #1cy
	{34382, 77, 19, 0x1},   // republicofthegambia
	{53803, 388, 4, 0x1},   // #1dy
	{54439, 19, 4, 0x81},   // #1ee
	{54967, 79, 4, 0x81},   // #1gq
	{26525, 117, 5, 0x81},  // #4156
	{12410, 86, 12, 0x1},   // frenchsoedan
	{56054, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{20766, 113, 18, 0x1},  // republicbangladesh
	{63128, 105, 4, 0x1},   // #8ts
	{7036, 106, 24, 0x1},   // unitedrepublicoftanzania
	{28180, 540, 5, 0x1},   // #5439
	{62666, 186, 4, 0x1},   // #8sc
	{63293, 22, 4, 0x1},    // #8uk
	{37159, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{51997, 64, 27, 0x1},   // democratischerepubliekcongo
	{24540, 98, 5, 0x81},   // #2som
	{49341, 137, 12, 0x1},  // marshallisds
	{37206, 200, 17, 0x1},  // territoryanguilla
	{53199, 61, 15, 0x1},   // centralafricanr
	{61247, 28, 4, 0x1},    // #8ic
	{61549, 131, 4, 0x1},   // #8ks
	{4210, 190, 6, 0x1},    // panama
	{47117, 122, 5, 0x1},   // #7ind
	{60741, 219, 4, 0x1},   // #8gk
	{51855, 94, 14, 0x1},   // rwandarepublic
	{26084, 263, 5, 0x81},  // #2xon
	{58823, 60, 4, 0x1},    // #8bc
	{7506, 199, 16, 0x1},   // arubaknetherland
	{2354, 120, 24, 0x21},  // micronesiafederalestaten
	{27725, 229, 5, 0x81},  // #4832
	{58688, 4, 4, 0x1},     // #8as
	{12023, 80, 13, 0x1},   // republickenia
	{30026, 244, 17, 0x1},  // vietnamrepublicof
	{24612, 248, 5, 0x81},  // #2spm
	{49717, 254, 8, 0x1},   // vatikaan
	{33655, 21, 9, 0x1},    // frankrijk
	{29187, 129, 9, 0x1},   // kampuchia
	{16416, 206, 25, 0x1},  // steustatiusandsababonaire
	{48039, 46, 12, 0x1},   // russischefed
	{54370, 129, 17, 0x1},  // kampucheacambodia
	{10772, 7, 17, 0x1},    // konigreichbelgien
	{8749, 39, 20, 0x1},    // republicofmontenegro
	{27530, 97, 5, 0x81},   // #4694
	{18400, 27, 18, 0x1},   // poblachtnaheireann
	{5033, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{8064, 224, 13, 0x1},   // territoryguam
	{16555, 24, 6, 0x1},    // greece
	{8926, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{11423, 218, 6, 0x1},   // faroer
	{42663, 248, 19, 0x1},  // miquelonsaintpierre
	{57632, 193, 4, 0x81},  // #1sv
	{65010, 132, 8, 0x1},   // alkuwayt
	{54304, 230, 12, 0x1},  // macaochinapr
	{46572, 246, 18, 0x1},  // sainthelenaislands
	{56605, 70, 17, 0x1},   // zanzibarsultanate
	{56256, 136, 4, 0x81},  // #1mv
	{9975, 165, 10, 0x1},   // southjemen
	{53360, 67, 4, 0x81},   // #1cv
	{63114, 100, 4, 0x1},   // #8tp
	{48626, 203, 19, 0x1},  // ameriksamoaeilanden
	{62650, 248, 4, 0x1},   // #8sb
	{62138, 40, 4, 0x1},    // #8nl
	{42309, 537, 5, 0x1},   // #6nir
	{15081, 15, 27, 0x1},   // democraticrepublicduitsland
	{19544, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5685, 235, 16, 0x1},   // territorymayotte
	{61456, 130, 4, 0x1},   // #8kr
	{33719, 11, 6, 0x1},    // kanada
	{60737, 180, 4, 0x1},   // #8gj
	{58979, 170, 4, 0x1},   // #8bl
	{27720, 219, 5, 0x81},  // #4831
	{58619, 166, 4, 0x1},   // #8ar
	{47543, 30, 5, 0x1},    // #7ita
	{60532, 129, 15, 0x1},  // cambodiakingdom
	{36006, 128, 10, 0x1},  // kirgizstan
	{37509, 488, 5, 0x1},   // #6bhm
	{30198, 125, 8, 0x1},   // jordania
	{26233, 108, 5, 0x81},  // #2zaf
	{8630, 161, 12, 0x1},   // noordvietnam
	{62785, 36, 17, 0x1},   // republicofmoldova
	{37896, 340, 5, 0x1},   // #6bra
	{15768, 65, 10, 0x1},   // congorepof
	{56868, 71, 13, 0x1},   // kingdomegypte
	{1895, 128, 11, 0x21},  // kirghizstan
	{18903, 230, 32, 0x1},  // macaospecialadministrativeregion
	{38000, 527, 5, 0x1},   // #6bui
	{58350, 110, 4, 0x81},  // #1zw
	{15328, 218, 6, 0x1},   // faroes
	{56996, 146, 4, 0x81},  // #1pw
	{46356, 22, 5, 0x1},    // #7gbr
	{57678, 104, 4, 0x81},  // #1tg
	{55314, 128, 4, 0x81},  // #1kg
	{41346, 239, 24, 0x1},  // territorypitcairnislands
	{56344, 90, 4, 0x81},   // #1mw
	{44478, 602, 5, 0x2},   // #6yug
	{51914, 199, 4, 0x81},  // #1aw
	{56451, 93, 4, 0x81},   // #1ng
	{53423, 212, 4, 0x81},  // #1cw
	{22231, 34, 5, 0x81},   // #2lva
	{13569, 123, 10, 0x1},  // formeriran
	{54443, 71, 4, 0x81},   // #1eg
	{55036, 78, 4, 0x81},   // #1gw
	{63494, 161, 4, 0x1},   // #8vm
	{62629, 150, 4, 0x1},   // #8sa
	{43644, 226, 22, 0x1},  // heardmcdonaldislandsau
	{24992, 130, 8, 0x1},   // kiribati
	{61565, 133, 4, 0x1},   // #8la
	{37425, 165, 17, 0x1},  // yemenpdrsouthaden
	{61255, 227, 4, 0x1},   // #8im
	{61416, 185, 4, 0x1},   // #8jm
	{60693, 220, 4, 0x1},   // #8gi
	{14689, 95, 23, 0x1},   // democraticrepublicsudan
	{39749, 212, 21, 0x1},  // grondterritorycuracao
	{58983, 138, 4, 0x1},   // #8bm
	{25771, 115, 21, 0x1},  // staatbruneidarussalam
	{14193, 256, 17, 0x1},  // vsmaagdeneilanden
	{8624, 161, 18, 0x1},   // formernoordvietnam
	{22984, 26, 7, 0x1},    // hungary
	{14304, 40, 10, 0x1},   // nethelands
	{37519, 563, 5, 0x1},   // #6blr
	{39259, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{3772, 45, 15, 0x1},    // republicromania
	{45155, 9, 5, 0x1},     // #7bih
	{37853, 17, 7, 0x1},    // danmark
	{26441, 110, 5, 0x81},  // #2zwe
	{34572, 157, 28, 0x1},  // democraticrepublictimorleste
	{9847, 93, 7, 0x1},     // nigeria
	{26243, 186, 24, 0x1},  // saintchristopherandnevis
	{17098, 171, 8, 0x1},   // brazilia
	{41592, 3, 7, 0x1},     // armenia
	{57554, 100, 4, 0x81},  // #1st
	{46609, 78, 5, 0x1},    // #7gbs
	{57670, 205, 4, 0x81},  // #1tf
	{35634, 472, 5, 0x1},   // #5tuv
	{21742, 134, 5, 0x81},  // #2lbn
	{56174, 232, 4, 0x81},  // #1mp
	{55812, 34, 4, 0x81},   // #1lv
	{56372, 237, 4, 0x81},  // #1nf
	{64470, 150, 22, 0x1},  // koninkrijksaoediarabie
	{55023, 181, 4, 0x81},  // #1gt
	{1526, 55, 34, 0x21},   // federalpeoplesrepublicofyugoslavia
	{11377, 64, 5, 0x1},    // zaire
	{2108, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{63097, 158, 4, 0x1},   // #8tn
	{5356, 108, 11, 0x1},   // southafrica
	{18452, 171, 24, 0x1},  // brazilfederativerepublic
	{57875, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{30474, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{32798, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3191, 210, 12, 0x1},   // cocosislands
	{18001, 232, 19, 0x1},  // noordelijkemarianen
	{60689, 75, 4, 0x1},    // #8gh
	{26079, 262, 5, 0x81},  // #2xns
	{58987, 58, 4, 0x1},    // #8bn
	{43995, 174, 16, 0x1},  // columbiarepublic
	{5580, 40, 23, 0x1},    // kingdomofthenetherlands
	{14928, 102, 10, 0x1},  // seychelles
	{3765, 45, 22, 0x1},    // peoplesrepublicromania
	{16460, 206, 22, 0x1},  // bonaireensinteustatius
	{12696, 179, 15, 0x1},  // republicecuador
	{18875, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{32127, 332, 5, 0x1},   // #5ind
	{2842, 203, 18, 0x21},  // ameriksamoaislands
	{52174, 65, 24, 0x1},   // brazzavillerepubliccongo
	{35306, 583, 5, 0x1},   // #5taw
	{57606, 599, 4, 0x1},   // #1su
	{21593, 133, 5, 0x81},  // #2lao
	{55300, 80, 4, 0x81},   // #1ke
	{33737, 552, 5, 0x1},   // #5oma
	{36976, 455, 5, 0x1},   // #6940
	{49908, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{56192, 234, 4, 0x81},  // #1mq
	{26565, 211, 5, 0x81},  // #4184
	{34191, 61, 20, 0x1},   // kodorosesetibeafrika
	{55808, 33, 4, 0x81},   // #1lu
	{56360, 91, 4, 0x81},   // #1na
	{39082, 119, 12, 0x1},  // fijirepublic
	{53356, 176, 4, 0x81},  // #1cu
	{8174, 67, 10, 0x1},    // kaapverdie
	{17028, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{55027, 224, 4, 0x81},  // #1gu
	{26520, 173, 5, 0x81},  // #4152
	{22076, 83, 5, 0x81},   // #2lso
	{26510, 135, 5, 0x81},  // #4144
	{19653, 173, 16, 0x1},  // republicadechile
	{63101, 104, 4, 0x1},   // #8to
	{13188, 153, 11, 0x1},  // formersyria
	{62752, 98, 4, 0x1},    // #8so
	{44113, 232, 24, 0x1},  // northernmarianenamerican
	{28135, 501, 5, 0x1},   // #5411
	{40449, 498, 5, 0x1},   // #6ken
	{62142, 41, 4, 0x1},    // #8no
	{43975, 156, 18, 0x1},  // turkmeenserepublic
	{61600, 49, 4, 0x1},    // #8lo
	{518, 213, 15, 0x1},    // christmasisland
	{61263, 228, 4, 0x1},   // #8io
	{61420, 125, 4, 0x1},   // #8jo
	{27760, 160, 5, 0x81},  // #4860
	{58991, 10, 4, 0x1},    // #8bo
	{6278, 140, 9, 0x1},    // malayasia
	{435, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{52567, 9, 17, 0x1},    // bosnaihercegovina
	{26579, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{45135, 58, 5, 0x1},    // #7ben
	{15433, 101, 8, 0x1},   // eswatini
	{34375, 77, 26, 0x1},   // islamicrepublicofthegambia
	{27525, 102, 5, 0x81},  // #4690
	{37312, 466, 5, 0x1},   // #6bar
	{47683, 31, 13, 0x1},   // leichtenstein
	{9908, 63, 22, 0x1},    // unitedrepublickameroen
	{20355, 111, 18, 0x1},  // afghanistankingdom
	{11683, 139, 13, 0x1},  // outermongolia
	{15700, 5, 7, 0x1},     // austria
	{56992, 44, 4, 0x81},   // #1pt
	{57088, 397, 4, 0x1},   // #1rh
	{57524, 194, 4, 0x81},  // #1sr
	{7698, 10, 15, 0x1},    // byelorussianssr
	{9421, 205, 26, 0x1},   // fransezuidelijketerritoria
	{57666, 103, 4, 0x81},  // #1td
	{56196, 88, 4, 0x81},   // #1mr
	{52861, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{55804, 32, 4, 0x81},   // #1lt
	{53330, 175, 4, 0x81},  // #1cr
	{19073, 73, 5, 0x81},   // #2eth
	{20515, 40, 14, 0x1},   // netherlandsthe
	{63093, 251, 4, 0x1},   // #8tl
	{16845, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{62748, 151, 4, 0x1},   // #8sn
	{5922, 238, 14, 0x1},   // newzeelandniue
	{61259, 122, 4, 0x1},   // #8in
	{18123, 249, 11, 0x1},  // sintmaarten
	{47112, 121, 5, 0x1},   // #7ina
	{18943, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{53213, 136, 22, 0x1},  // republicmaldiveislands
	{58950, 169, 4, 0x1},   // #8bh
	{2518, 145, 17, 0x21},  // philippineislands
	{7368, 246, 15, 0x1},   // islandssthelena
	{48944, 40, 5, 0x1},    // #7ned
	{14598, 155, 18, 0x1},  // jumhuriitojikiston
	{47529, 31, 14, 0x1},   // liechstenstein
	{59387, 146, 5, 0x1},   // belau
	{58267, 259, 4, 0x81},  // #1xk
	{21408, 137, 15, 0x1},  // marshallislands
	{44, 257, 35, 0x1},     // overzeesecollectiviteitwallisfutuna
	{57550, 99, 4, 0x81},   // #1ss
	{25407, 136, 21, 0x1},  // republiekdermalediven
	{51397, 197, 22, 0x1},  // saintvincentgrenadines
	{57661, 250, 4, 0x81},  // #1tc
	{12691, 58, 13, 0x1},   // beninrepublic
	{12374, 140, 12, 0x1},  // formermalaya
	{56218, 233, 4, 0x81},  // #1ms
	{55800, 83, 4, 0x81},   // #1ls
	{56364, 236, 4, 0x81},  // #1nc
	{42086, 230, 13, 0x1},  // chinamacausar
	{53293, 8, 16, 0x1},    // kingdombulgarije
	{53337, 604, 4, 0x2},   // #1cs
	{54435, 179, 4, 0x81},  // #1ec
	{53366, 15, 31, 0x1},   // democratischerepubliekduitsland
	{26555, 65, 5, 0x81},   // #4178
	{14256, 164, 7, 0x1},   // alyaman
	{62744, 47, 4, 0x1},    // #8sm
	{1028, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{24166, 605, 5, 0x1},   // #2scg
	{27765, 198, 5, 0x81},  // #4862
	{60761, 16, 4, 0x1},    // #8gm
	{50729, 105, 14, 0x1},  // kingdomtunesia
	{12655, 221, 23, 0x1},  // departementlaguadeloupe
	{27710, 71, 5, 0x81},   // #4818
	{28944, 25, 17, 0x1},   // republikahrvatska
	{62951, 12, 18, 0x1},   // swissconfederation
	{20759, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{45049, 7, 5, 0x1},     // #7bel
	{6676, 48, 16, 0x1},    // serviamontenegro
	{50415, 155, 10, 0x1},  // tadzjiekia
	{16634, 138, 22, 0x1},  // unionofmyanmarrepublic
	{45245, 114, 5, 0x1},   // #7brn
	{50573, 105, 16, 0x1},  // kingdomoftunisia
	{52024, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{2480, 120, 12, 0x21},  // micronesiafs
	{52416, 228, 4, 0x1},   // biot
	{2874, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{62038, 31, 23, 0x1},   // vorstendomliechtenstein
	{46627, 23, 5, 0x1},    // #7geo
	{55121, 29, 4, 0x81},   // #1il
	{36971, 606, 5, 0x1},   // #6935
	{39437, 95, 11, 0x1},   // noordsoedan
	{49248, 100, 8, 0x1},   // saotomep
	{56040, 86, 4, 0x81},   // #1ml
	{48434, 62, 10, 0x1},   // cotedivore
	{44764, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{55782, 81, 4, 0x81},   // #1lr
	{50195, 21, 12, 0x1},   // domtomfrance
	{54457, 24, 4, 0x1},    // #1el
	{54854, 75, 4, 0x81},   // #1gh
	{54657, 21, 4, 0x81},   // #1fr
	{59036, 219, 25, 0x1},  // overseasterritoryguernsey
	{62740, 97, 4, 0x1},    // #8sl
	{8961, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2733, 201, 21, 0x1},   // territoryalandislands
	{40373, 396, 5, 0x1},   // #6kbi
	{20328, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{60757, 222, 4, 0x1},   // #8gl
	{10605, 34, 6, 0x1},    // lativa
	{1082, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{12125, 146, 14, 0x1},  // palaurepubliek
	{37821, 543, 5, 0x1},   // #6bng
	{49020, 93, 5, 0x1},    // #7ngr
	{6459, 196, 23, 0x1},   // oosterserepublicuruguay
	{11629, 58, 15, 0x1},   // republicdahomey
	{53706, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{37628, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{10705, 63, 15, 0x1},   // frenchcameroons
	{20867, 126, 10, 0x1},  // nipponkoku
	{58329, 109, 4, 0x81},  // #1zm
	{23274, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{17470, 240, 22, 0x1},  // puertoricocommonwealth
	{55125, 227, 4, 0x81},  // #1im
	{56044, 138, 4, 0x81},  // #1mm
	{26570, 175, 5, 0x81},  // #4188
	{48365, 66, 15, 0x1},   // archipelcomoren
	{3768, 43, 20, 0x21},   // peoplesrepublicpolen
	{48777, 123, 25, 0x1},  // islamitischerepubliekiran
	{40012, 67, 10, 0x1},   // kaapverdia
	{50277, 48, 14, 0x1},   // serbiarepublic
	{3070, 186, 14, 0x21},  // stkittsennevis
	{54858, 220, 4, 0x81},  // #1gi
	{54445, 15, 8, 0x1},    // egermany
	{38148, 35, 17, 0x1},   // principautemonaco
	{26505, 61, 5, 0x81},   // #4140
	{63014, 250, 4, 0x1},   // #8tk
	{63352, 197, 4, 0x1},   // #8vc
	{26357, 235, 20, 0x1},  // departementdemayotte
	{55254, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{24449, 97, 5, 0x81},   // #2sle
	{7816, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{21110, 29, 6, 0x1},    // isreal
	{24984, 130, 16, 0x1},  // republickiribati
	{25000, 89, 17, 0x1},   // republicmauritius
	{58959, 9, 4, 0x1},     // #8bk
	{16251, 206, 25, 0x1},  // bonairesainteustatiussaba
	{27690, 107, 5, 0x81},  // #4800
	{51891, 29, 11, 0x1},   // stateisrael
	{12582, 71, 24, 0x1},   // egypteunitedarabrepublic
	{55381, 101, 16, 0x1},  // swazilandkingdom
	{24786, 51, 5, 0x81},   // #2swe
	{5158, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{12903, 108, 19, 0x1},  // republicsouthafrica
	{30021, 244, 20, 0x1},  // southvietnamrepublic
	{45025, 172, 5, 0x1},   // #7bar
	{32534, 194, 17, 0x1},  // netherlandsguiana
	{51735, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{53684, 101, 15, 0x1},  // kingdomeswatini
	{61165, 231, 19, 0x1},  // stmaartenfrenchpart
	{27925, 456, 5, 0x1},   // #5255
	{8103, 224, 12, 0x1},   // guamamerican
	{27905, 298, 5, 0x1},   // #5225
	{31460, 125, 22, 0x1},  // jordanhashemitekingdom
	{6451, 140, 8, 0x1},    // malaysia
	{20880, 123, 19, 0x1},  // iranislamicrepublic
	{57389, 96, 4, 0x81},   // #1sn
	{15787, 82, 12, 0x1},   // kingdomlibya
	{55129, 122, 4, 0x81},  // #1in
	{55412, 186, 4, 0x81},  // #1kn
	{15205, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{63184, 198, 25, 0x1},  // repbolivarianadevenezuela
	{49095, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{56048, 139, 4, 0x81},  // #1mn
	{56463, 40, 4, 0x81},   // #1nl
	{17563, 65, 5, 0x81},   // #2cog
	{54551, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{54905, 76, 4, 0x81},   // #1gn
	{63006, 154, 4, 0x1},   // #8th
	{50241, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{40133, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{61315, 259, 14, 0x1},  // republickosova
	{61577, 32, 4, 0x1},    // #8lh
	{42488, 548, 5, 0x1},   // #6nth
	{12117, 146, 13, 0x1},  // republicpalau
	{60669, 74, 4, 0x1},    // #8gb
	{23482, 170, 15, 0x1},  // boliviarepublic
	{26041, 260, 5, 0x81},  // #2xla
	{21166, 185, 5, 0x81},  // #2jam
	{28240, 464, 5, 0x1},   // #5500
	{64139, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{37514, 607, 5, 0x1},   // #6bhu
	{34545, 152, 15, 0x1},  // solomoneilanden
	{40604, 608, 5, 0x1},   // #6kzk
	{52450, 96, 15, 0x1},   // senegalrepublic
	{31912, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{4946, 129, 24, 0x1},   // peoplesrepublickampuchea
	{42971, 56, 20, 0x1},   // portuguesewestafrica
	{34186, 84, 7, 0x1},    // marokko
	{57092, 45, 4, 0x81},   // #1ro
	{57393, 98, 4, 0x81},   // #1so
	{41106, 47, 19, 0x1},   // republicofsanmarino
	{57792, 158, 4, 0x81},  // #1to
	{39019, 77, 21, 0x1},   // islamicrepublicgambia
	{55133, 228, 4, 0x81},  // #1io
	{56052, 230, 4, 0x81},  // #1mo
	{56467, 41, 4, 0x81},   // #1no
	{17550, 64, 5, 0x81},   // #2cod
	{14645, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{57006, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1216, 236, 24, 0x1},   // collectivitynewcaledonia
	{5936, 238, 14, 0x1},   // newzealandniue
	{60776, 139, 15, 0x1},  // stateofmongolia
	{63010, 155, 4, 0x1},   // #8ti
	{63356, 198, 4, 0x1},   // #8ve
	{62732, 50, 4, 0x1},    // #8si
	{50866, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{20180, 249, 20, 0x1},  // sintmaartendutchpart
	{21362, 126, 5, 0x81},  // #2jpn
	{61581, 81, 4, 0x1},    // #8li
	{61412, 229, 4, 0x1},   // #8je
	{26002, 259, 5, 0x81},  // #2xkx
	{60665, 77, 4, 0x1},    // #8ga
	{61649, 182, 13, 0x1},  // britishguyana
	{7295, 238, 16, 0x1},   // nieuwzeelandniue
	{28245, 498, 5, 0x1},   // #5501
	{43708, 153, 17, 0x1},  // syrischerepubliek
	{65202, 71, 12, 0x1},   // arabrepegypt
	{53729, 207, 21, 0x1},  // saintbarthelemyfrench
	{37539, 481, 5, 0x1},   // #6blz
	{52719, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{45178, 10, 5, 0x1},    // #7blr
	{2434, 120, 21, 0x21},  // micronesiafederalstat
	{49272, 45, 23, 0x1},   // romanianpeoplesrepublic
	{1606, 63, 16, 0x21},   // cameroonrepublic
	{54034, 65, 22, 0x1},   // congopeoplesrepublicof
	{57381, 97, 4, 0x81},   // #1sl
	{62888, 254, 24, 0x1},  // statuscivitatisvaticanae
	{57788, 105, 4, 0x81},  // #1tn
	{58211, 161, 4, 0x81},  // #1vn
	{56020, 137, 4, 0x81},  // #1mh
	{17393, 12, 5, 0x81},   // #2che
	{51337, 108, 17, 0x1},  // unievanzuidafrika
	{54453, 215, 4, 0x81},  // #1eh
	{54897, 222, 4, 0x81},  // #1gl
	{20654, 131, 8, 0x1},   // repkorea
	{2229, 52, 7, 0x1},     // turkyia
	{62728, 246, 4, 0x1},   // #8sh
	{29440, 186, 30, 0x1},  // saintchristophernevisfederatia
	{24398, 152, 5, 0x81},  // #2slb
	{8190, 136, 14, 0x1},   // maldiveislands
	{30242, 248, 25, 0x1},  // saintpierremiquelonfrench
	{61205, 30, 19, 0x1},   // italiaanserepubliek
	{44045, 112, 21, 0x1},  // verenigdearabemiraten
	{1302, 26, 16, 0x21},   // kingdomofhungary
	{27700, 37, 5, 0x81},   // #4807
	{49808, 241, 5, 0x1},   // #7ple
	{22389, 138, 12, 0x1},  // myanmarunion
	{18264, 219, 25, 0x1},  // overzeesterritoryguernsey
	{39876, 112, 14, 0x1},  // unitedarabemir
	{39346, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{34716, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{36086, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{3003, 231, 20, 0x1},   // fransdeelsaintmartin
	{58325, 108, 4, 0x81},  // #1za
	{57004, 149, 4, 0x81},  // #1qa
	{57385, 47, 4, 0x81},   // #1sm
	{57784, 156, 4, 0x81},  // #1tm
	{18253, 176, 5, 0x81},  // #2cub
	{55408, 66, 4, 0x81},   // #1km
	{58201, 256, 4, 0x81},  // #1vi
	{49467, 131, 10, 0x1},  // korearepof
	{56459, 189, 4, 0x81},  // #1ni
	{26475, 10, 5, 0x81},   // #4112
	{56126, 123, 17, 0x1},  // iranimperialstate
	{54901, 77, 4, 0x81},   // #1gm
	{6099, 68, 25, 0x1},    // afarsissasfrenchterritory
	{10825, 129, 14, 0x1},  // formercambodia
	{42252, 333, 5, 0x1},   // #6nig
	{60685, 23, 4, 0x1},    // #8gg
	{14048, 9, 13, 0x1},    // bosniaandherz
	{27695, 53, 5, 0x81},   // #4804
	{23707, 56, 23, 0x1},   // peoplesrepublicofangola
	{26124, 266, 5, 0x81},  // #2xwb
	{8388, 165, 13, 0x1},   // southernyemen
	{25196, 105, 19, 0x1},  // tunesischerepubliek
	{38799, 67, 21, 0x1},   // republiekvancaboverde
	{59783, 157, 32, 0x1},  // democratischerepubliektimorleste
	{65136, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{27895, 609, 5, 0x1},   // #5221
	{47442, 186, 16, 0x1},  // saintkittsnevits
	{8266, 166, 9, 0x1},    // argentina
	{16494, 206, 14, 0x1},  // sabaandbonaire
	{1380, 256, 23, 0x1},   // usvirginislandsamerican
	{18565, 28, 17, 0x1},   // ijslandserepublic
	{6310, 132, 13, 0x1},   // stateofkuwait
	{9196, 46, 17, 0x1},    // formersovietunion
	{57352, 247, 4, 0x81},  // #1sj
	{3217, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{57780, 157, 4, 0x81},  // #1tl
	{41161, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{61028, 30, 12, 0x1},   // kingdomitaly
	{18943, 225, 13, 0x1},  // hongkongchina
	{2490, 243, 7, 0x1},    // reunion
	{56455, 504, 4, 0x1},   // #1nh
	{17593, 211, 5, 0x81},  // #2cok
	{1106, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{16759, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{54688, 22, 4, 0x81},   // #1gb
	{58801, 139, 22, 0x1},  // volksrepubliekmongolie
	{63002, 195, 4, 0x1},   // #8td
	{9837, 93, 17, 0x1},    // federationnigeria
	{32701, 227, 27, 0x1},  // overzeesterritoryislandsman
	{51381, 53, 5, 0x1},    // #7ukr
	{40459, 536, 5, 0x1},   // #6kuw
	{47193, 124, 5, 0x1},   // #7irq
	{58952, 116, 7, 0x1},   // bhoetan
	{16484, 206, 14, 0x1},  // bonaireandsaba
	{2547, 128, 11, 0x21},  // kirgizistan
	{41909, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{60882, 148, 18, 0x1},  // volksrepnoordkorea
	{60380, 136, 16, 0x1},  // maldivenrepublic
	{39551, 170, 26, 0x1},  // plurinationalestatebolivia
	{27890, 610, 5, 0x1},   // #5220
	{3456, 71, 19, 0x21},   // arabrepublicofegypt
	{25419, 136, 9, 0x1},   // malediven
	{43393, 26, 19, 0x1},   // koninkrijkhongarije
	{45556, 174, 17, 0x1},  // republicacolombia
	{40995, 50, 16, 0x1},   // sloveniarepublic
	{57356, 49, 4, 0x81},   // #1sk
	{6232, 251, 14, 0x1},   // tokelauislands
	{57703, 251, 4, 0x81},  // #1tk
	{31724, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{53286, 83, 14, 0x1},   // lesothokingdom
	{20271, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{2777, 65, 20, 0x21},   // peoplesrepubliccongo
	{56024, 37, 4, 0x81},   // #1mk
	{47239, 48, 26, 0x1},   // statenuniaserviamontenegro
	{22071, 135, 5, 0x81},  // #2lka
	{3231, 210, 19, 0x1},   // cocoskeelingislands
	{24011, 149, 5, 0x81},  // #2qat
	{9930, 59, 16, 0x1},    // formeroppervolta
	{26540, 174, 5, 0x81},  // #4170
	{61080, 46, 9, 0x1},    // russiafed
	{52895, 246, 26, 0x1},  // ascensionandtristandacunha
	{29293, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{34012, 85, 18, 0x1},   // malagasymadagascar
	{62482, 149, 4, 0x1},   // #8qa
	{17652, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{20480, 40, 23, 0x1},   // netherlandskingdomofthe
	{51394, 54, 5, 0x1},    // #7usa
	{9547, 244, 17, 0x1},   // formerzuidvietnam
	{15952, 139, 16, 0x1},  // republicmongolia
	{61405, 126, 4, 0x1},   // #8ja
	{13990, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{16734, 151, 17, 0x1},  // republiksingapura
	{17304, 64, 11, 0x1},   // demrepkongo
	{6823, 140, 17, 0x1},   // maleisiafederatia
	{47198, 28, 5, 0x1},    // #7isl
	{27705, 611, 5, 0x1},   // #4810
	{28255, 361, 5, 0x1},   // #5511
	{10654, 68, 17, 0x1},   // republiekdjibouti
	{24513, 69, 7, 0x1},    // algeria
	{48155, 244, 12, 0x1},  // staatvietnam
	{1143, 16, 28, 0x21},   // germanyformerfederalrepublic
	{39012, 89, 9, 0x1},    // maurituis
	{7641, 150, 14, 0x1},   // saudischarabia
	{6968, 273, 25, 0x82},  // federalrepublicyugoslavia
	{20480, 40, 18, 0x1},   // netherlandskingdom
	{27900, 387, 5, 0x1},   // #5223
	{35342, 538, 5, 0x1},   // #5taz
	{18391, 214, 5, 0x81},  // #2cym
	{4612, 85, 10, 0x1},    // madagaskar
	{38771, 181, 19, 0x1},  // republicofguatemala
	{13559, 46, 10, 0x1},   // fedrusland
	{63249, 35, 16, 0x1},   // vorstendommonaco
	{57339, 246, 4, 0x81},  // #1sh
	{57686, 155, 4, 0x81},  // #1tj
	{31676, 246, 20, 0x1},  // sthelenaandascension
	{55318, 129, 4, 0x81},  // #1kh
	{55899, 36, 4, 0x81},   // #1md
	{49407, 241, 17, 0x1},  // gazastripwestbank
	{11502, 221, 13, 0x1},  // laguadeloupef
	{62987, 207, 4, 0x1},   // #8tb
	{31455, 125, 27, 0x1},  // transjordanhashemitekingdom
	{23820, 66, 12, 0x1},   // statecomoren
	{28250, 538, 5, 0x1},   // #5510
	{36831, 309, 5, 0x1},   // #6710
	{55862, 10, 18, 0x1},   // respublikabyelarus
	{39864, 135, 9, 0x1},   // shrilamka
	{50541, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{39926, 163, 28, 0x1},  // westernsamoaindependentstate
	{9253, 138, 10, 0x1},   // unionburma
	{50429, 190, 15, 0x1},  // republiekpanama
	{49328, 42, 5, 0x1},    // #7nzl
	{57343, 50, 4, 0x81},   // #1si
	{46805, 82, 20, 0x1},   // libyanarabjamahiriya
	{8915, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{35675, 39, 18, 0x1},   // montenegrorepublic
	{30729, 99, 10, 0x1},   // southsudan
	{58110, 198, 4, 0x81},  // #1ve
	{45077, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{55322, 130, 4, 0x81},  // #1ki
	{55903, 39, 4, 0x81},   // #1me
	{10302, 59, 10, 0x1},   // uppervolta
	{11335, 142, 5, 0x1},   // nauru
	{17281, 11, 5, 0x81},   // #2can
	{18857, 72, 5, 0x81},   // #2eri
	{26480, 129, 5, 0x81},  // #4116
	{41264, 392, 5, 0x1},   // #6lib
	{43000, 350, 5, 0x1},   // #6prk
	{54684, 74, 4, 0x81},   // #1ga
	{26515, 103, 5, 0x81},  // #4148
	{56278, 64, 8, 0x1},    // drccongo
	{9854, 55, 16, 0x1},    // formerjugoslavia
	{48743, 160, 22, 0x1},  // ozbekistonrespublikasi
	{40987, 50, 16, 0x1},   // republicslovenia
	{23104, 241, 13, 0x1},  // statepalestin
	{11709, 102, 13, 0x1},  // repibliksesel
	{21284, 125, 5, 0x81},  // #2jor
	{42247, 612, 5, 0x1},   // #6nic
	{8702, 53, 18, 0x1},    // formerukrainianssr
	{47275, 29, 5, 0x1},    // #7isr
	{32253, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{28265, 363, 5, 0x1},   // #5517
	{3182, 210, 21, 0x1},   // territorycocosislands
	{32274, 85, 18, 0x1},   // republicmadagascar
	{40471, 613, 5, 0x1},   // #6kyr
	{45140, 208, 5, 0x1},   // #7ber
	{64804, 178, 21, 0x1},  // dominikaanserepubliek
	{45160, 169, 5, 0x1},   // #7biz
	{9586, 82, 10, 0x1},    // staatlibie
	{45309, 59, 5, 0x1},    // #7bur
	{21595, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{39043, 166, 9, 0x1},   // argentine
	{442, 246, 33, 0x21},   // sthelenaascensionentristandacunha
	{11572, 194, 18, 0x1},  // surinamdutchguiana
	{17963, 145, 23, 0x1},  // gemenebestderfilipijnen
	{40555, 81, 17, 0x1},   // republicofliberia
	{34012, 85, 8, 0x1},    // malagasy
	{57682, 154, 4, 0x81},  // #1th
	{2980, 377, 23, 0x2},   // saintmaartensaintmartin
	{58106, 614, 4, 0x1},   // #1vd
	{351, 138, 9, 0x1},     // birmaunie
	{49179, 138, 12, 0x1},  // unievanburma
	{55951, 231, 4, 0x81},  // #1mf
	{37201, 200, 22, 0x1},  // grondterritoryanguilla
	{22984, 26, 22, 0x1},   // hungarypeoplesrepublic
	{58764, 52, 14, 0x1},   // republicturkey
	{54731, 223, 4, 0x81},  // #1gf
	{11553, 58, 13, 0x1},   // formerdahomey
	{16409, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2915, 249, 21, 0x1},   // territorysaintmaarten
	{60435, 195, 16, 0x1},  // trinidadentobago
	{38528, 165, 20, 0x1},  // yemenpeoplesrepublic
	{42697, 327, 5, 0x1},   // #6par
	{3787, 41, 16, 0x1},    // kingdomnoorwegen
	{5227, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{28260, 527, 5, 0x1},   // #5516
	{36836, 413, 5, 0x1},   // #6712
	{48174, 133, 24, 0x1},  // laopeodemocraticrepublic
	{18396, 118, 5, 0x81},  // #2cyp
	{382, 246, 34, 0x21},   // hemelvaartentristandacunhasthelena
	{57287, 151, 4, 0x81},  // #1sg
	{58197, 255, 4, 0x81},  // #1vg
	{56016, 85, 4, 0x81},   // #1mg
	{17430, 117, 5, 0x81},  // #2chn
	{3578, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3203, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{17650, 174, 5, 0x81},  // #2col
	{12754, 124, 12, 0x1},  // iraqrepublic
	{54850, 219, 4, 0x81},  // #1gg
	{2354, 120, 27, 0x21},  // micronesiafederalestatenvan
	{26535, 210, 5, 0x81},  // #4166
	{26545, 66, 5, 0x81},   // #4174
	{7546, 162, 15, 0x1},   // vanuaturepublic
	{18033, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{26046, 261, 5, 0x81},  // #2xnb
	{36816, 613, 5, 0x1},   // #6703
	{36841, 583, 5, 0x1},   // #6713
	{28330, 544, 5, 0x1},   // #5571
	{22015, 100, 9, 0x1},   // stomeprin
	{60108, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{11128, 109, 6, 0x1},   // zambia
	{50866, 121, 19, 0x1},  // republicofindonesia
	{45823, 112, 20, 0x1},  // verarabischeemiraten
	{24488, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{64596, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{43663, 150, 14, 0x1},  // saudischarabie
	{22366, 142, 15, 0x1},  // republicofnauru
	{16748, 196, 7, 0x1},   // uraguay
	{51679, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{55228, 123, 12, 0x1},  // islrepofiran
	{8693, 139, 9, 0x1},    // mongoluls
	{64033, 10, 18, 0x1},   // republicwitrusland
	{57279, 95, 4, 0x81},   // #1sd
	{2185, 128, 9, 0x21},   // kyrgzstan
	{53471, 198, 21, 0x1},  // unitedstatesvenezuela
	{62586, 110, 16, 0x1},  // southernrhodesia
	{17740, 66, 5, 0x81},   // #2com
	{10720, 158, 15, 0x1},  // friendlyislands
	{31938, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{54706, 180, 4, 0x81},  // #1gd
	{26550, 235, 5, 0x81},  // #4175
	{17132, 59, 12, 0x1},   // burkinafasso
	{49791, 49, 17, 0x1},   // republicslowakije
	{61738, 141, 12, 0x1},  // kingdomnepal
	{18734, 12, 11, 0x1},   // switzerland
	{64533, 21, 19, 0x1},   // republiquefrancaise
	{63882, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{28275, 418, 5, 0x1},   // #5522
	{36811, 615, 5, 0x1},   // #6702
	{7720, 165, 21, 0x1},   // formerdemocraticyemen
	{36871, 474, 5, 0x1},   // #6770
	{47942, 135, 18, 0x1},  // republicofsrilanka
	{28325, 463, 5, 0x1},   // #5570
	{30053, 76, 14, 0x1},   // guinearepublic
	{20454, 249, 26, 0x1},  // grondterritorysaintmaarten
	{19817, 133, 4, 0x1},   // lpdr
	{10335, 273, 12, 0x82}, // fryugoslavia
	{22617, 22, 12, 0x1},   // greatbritain
	{30059, 192, 20, 0x1},  // republicadelparaguay
	{45240, 171, 5, 0x1},   // #7bra
	{18903, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{25045, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{59475, 116, 15, 0x1},  // kingdomofbhutan
	{33359, 252, 19, 0x1},  // provincechinataiwan
	{12470, 103, 4, 0x1},   // chad
	{39331, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{57283, 51, 4, 0x81},   // #1se
	{24432, 219, 17, 0x1},  // bailiwickguernsey
	{58098, 254, 4, 0x81},  // #1va
	{33076, 143, 11, 0x1},  // maskateoman
	{55845, 84, 4, 0x81},   // #1ma
	{17425, 173, 5, 0x81},  // #2chl
	{11146, 82, 25, 0x1},   // libischarabischerepubliek
	{19082, 216, 5, 0x81},  // #2eue
	{54710, 23, 4, 0x81},   // #1ge
	{3382, 249, 23, 0x1},   // knetherlandsaintmaarten
	{1950, 221, 22, 0x1},   // collectivityguadeloupe
	{32000, 207, 8, 0x1},   // stbarths
	{1380, 256, 10, 0x1},   // usvirginis
	{47393, 256, 5, 0x1},   // #7isv
	{36806, 616, 5, 0x1},   // #6701
	{36876, 543, 5, 0x1},   // #6771
	{4051, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{54321, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{17722, 73, 18, 0x1},   // keizerrijkethiopia
	{10592, 198, 15, 0x1},  // formervenezuela
	{49066, 92, 5, 0x1},    // #7nig
	{23160, 229, 15, 0x1},  // territoryjersey
	{25560, 54, 22, 0x1},   // amerikaverenigdestaten
	{58242, 73, 16, 0x1},   // empireofethiopia
	{20240, 231, 17, 0x1},  // francesaintmartin
	{340, 246, 34, 0x21},   // sthelenaascensionandtristandacunha
	{1589, 63, 25, 0x21},   // federalrepublicofcameroon
	{57194, 152, 4, 0x81},  // #1sb
	{26646, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{17286, 210, 5, 0x81},  // #2cck
	{41293, 290, 5, 0x1},   // #6lie
	{45659, 171, 21, 0x1},  // brazilfederalrepublic
	{30834, 148, 9, 0x1},   // koreadprk
	{54236, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{64232, 137, 28, 0x1},  // republicofthemarshallislands
	{47417, 247, 21, 0x1},  // svalbardandjanmayenis
	{60597, 111, 20, 0x1},  // kingdomofafghanistan
	{47417, 247, 19, 0x1},  // svalbardandjanmayen
	{21279, 229, 5, 0x81},  // #2jey
	{8483, 273, 3, 0x82},   // fry
	{518, 213, 27, 0x1},    // christmasislandsaustralisch
	{28270, 528, 5, 0x1},   // #5520
	{36801, 373, 5, 0x1},   // #6700
	{28335, 617, 5, 0x1},   // #5572
	{9596, 248, 17, 0x1},   // fstpierremiquelon
	{26730, 259, 20, 0x1},  // kosovounderunscr1244
	{58761, 215, 4, 0x1},   // sadr
	{27930, 442, 5, 0x1},   // #5260
	{37977, 462, 5, 0x1},   // #6bru
	{47335, 8, 17, 0x1},    // kingdomofbulgaria
	{18324, 213, 5, 0x81},  // #2cxr
	{35351, 430, 5, 0x1},   // #5thi
	{6259, 120, 10, 0x1},   // micronesia
	{57269, 102, 4, 0x81},  // #1sc
	{58919, 244, 13, 0x1},  // vietnamfmrrep
	{58102, 197, 4, 0x81},  // #1vc
	{40979, 479, 5, 0x1},   // #6lat
	{55895, 35, 4, 0x81},   // #1mc
	{41158, 618, 5, 0x1},   // #6lbr
	{9374, 149, 10, 0x1},   // staatqatar
	{48856, 14, 7, 0x1},    // czechia
	{26530, 213, 5, 0x81},  // #4162
	{16910, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{37316, 105, 16, 0x1},  // republiektunesie
	{39288, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{42755, 454, 5, 0x1},   // #6phi
	{51376, 107, 5, 0x1},   // #7uga
	{3022, 135, 16, 0x21},  // dominionofceylon
	{31830, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{48494, 56, 20, 0x1},   // volksrepubliekangola
	{28716, 221, 24, 0x1},  // grondterritoryguadeloupe
	{2208, 109, 13, 0x21},  // northrhodesia
	{14457, 197, 12, 0x1},  // saintvincent
	{19136, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{37042, 33, 22, 0x1},   // grandduchedeluxembourg
	{13808, 77, 15, 0x1},   // republiekgambia
	{52306, 254, 18, 0x1},  // holyseevaticancity
	{56273, 64, 7, 0x1},    // congodr
	{22711, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{52932, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{19611, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{649, 48, 25, 0x21},    // formerserbiaandmontenegro
	{32526, 206, 19, 0x1},  // caribiannetherlands
	{45334, 82, 26, 0x1},   // libischarabischejamahiriya
	{44264, 518, 5, 0x1},   // #6ypr
	{21498, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{9705, 60, 18, 0x1},    // lefatshelabotswana
	{31696, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{7563, 142, 6, 0x1},    // naoero
	{948, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{14901, 89, 19, 0x1},   // republicofmauritius
	{61747, 241, 28, 0x1},  // palestinianautonometerritory
	{61459, 259, 14, 0x1},  // republickosovo
	{2782, 218, 21, 0x1},   // territoryfaroeislands
	{62778, 1, 15, 0x1},    // albaniarepublic
	{51063, 54, 15, 0x1},   // unitedstatesusa
	{28625, 564, 5, 0x1},   // #5860
	{36074, 68, 23, 0x1},   // afarsenissasfransgebied
	{21808, 217, 10, 0x1},  // falklandis
	{49738, 145, 5, 0x1},   // #7phi
	{15118, 162, 6, 0x1},   // #3nhvu
	{1712, 182, 26, 0x1},   // guyanacooperatieverepublic
	{42797, 239, 22, 0x1},  // pitcairnterritoryafhvk
	{22991, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6482, 140, 22, 0x1},   // formerfederatiamalakka
	{4086, 68, 25, 0x1},    // frenchterritoryafarsissas
	{3096, 186, 17, 0x21},  // saintkittsennevis
	{37416, 165, 17, 0x1},  // southadenyemenpdr
	{57145, 150, 4, 0x81},  // #1sa
	{32694, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{17444, 62, 5, 0x81},   // #2civ
	{3358, 128, 9, 0x21},   // kyrgistan
	{34657, 282, 5, 0x1},   // #5ssd
	{17266, 61, 5, 0x81},   // #2caf
	{48856, 14, 20, 0x1},   // czechiaczechrepublic
	{20008, 18, 13, 0x1},   // reinodeespana
	{192, 67, 20, 0x21},    // republicadecaboverde
	{16612, 198, 19, 0x1},  // venezuelarepublicof
	{40188, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9410, 16, 11, 0x1},    // westgermany
	{628, 247, 25, 0x1},    // territorysvalbardjanmayen
	{41890, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9328, 85, 21, 0x1},    // malagasischerepubliek
	{40266, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{35703, 108, 19, 0x1},  // republicsouthafrika
	{21884, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{58006, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{13231, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{36826, 608, 5, 0x1},   // #6705
	{9860, 55, 10, 0x1},    // jugoslavia
	{36881, 458, 5, 0x1},   // #6775
	{57766, 135, 14, 0x1},  // srilankaceylon
	{45257, 170, 17, 0x1},  // buliwyamamallaqta
	{8427, 73, 18, 0x1},    // keizerrijkethiopie
	{516, 246, 32, 0x21},   // hemelvaarttristandacunhasthelena
	{9202, 46, 11, 0x1},    // sovietunion
	{63379, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{55419, 157, 15, 0x1},  // portuguesetimor
	{27935, 459, 5, 0x1},   // #5265
	{21054, 65, 22, 0x1},   // formercongobrazzaville
	{64073, 26, 22, 0x1},   // peoplesrepublichungary
	{1724, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{11274, 184, 5, 0x1},   // haiti
	{6551, 48, 22, 0x1},    // formerserbiamontenegro
	{29102, 254, 7, 0x1},   // vatican
	{36801, 356, 4, 0x1},   // #670
	{12598, 71, 14, 0x1},   // republicegypte
	{32300, 166, 10, 0x1},  // argentinia
	{40774, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{55579, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{47287, 53, 7, 0x1},    // ukraine
	{18308, 212, 5, 0x81},  // #2cuw
	{7553, 142, 16, 0x1},   // republicofnaoero
	{22681, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{20880, 123, 21, 0x1},  // iranislamicrepublicof
	{61915, 128, 16, 0x1},  // republickirgizia
	{63437, 106, 19, 0x1},  // republiektanganyika
	{56670, 240, 12, 0x1},  // uspuertorico
	{3598, 235, 19, 0x1},   // collectivitymayotte
	{20152, 377, 19, 0x2},  // stmartinsintmaarten
	{22199, 112, 14, 0x1},  // unitedarabeast
	{2026, 178, 19, 0x21},  // drdominicanrepublic
	{40473, 128, 14, 0x1},  // kyrghzrepublic
	{29862, 219, 18, 0x1},  // bailliageguernesey
	{18123, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{25997, 258, 5, 0x81},  // #2xau
	{43018, 84, 16, 0x1},   // kingdomofmorocco
	{36821, 513, 5, 0x1},   // #6704
	{36851, 539, 5, 0x1},   // #6732
	{49813, 146, 5, 0x1},   // #7plw
	{49818, 147, 5, 0x1},   // #7png
	{28340, 390, 5, 0x1},   // #5580
	{36866, 607, 5, 0x1},   // #6760
	{60455, 186, 25, 0x1},  // stkittsandnevisfederation
	{4092, 68, 19, 0x1},    // territoryafarsissas
	{2236, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{18468, 181, 20, 0x1},  // republicadeguatemala
	{34914, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{37523, 52, 16, 0x1},   // republiekturkije
	{22791, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{55463, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{55792, 7, 8, 0x1},     // belgique
	{35369, 577, 5, 0x1},   // #5tkm
	{51938, 229, 15, 0x1},  // bailliagejersey
	{7342, 245, 12, 0x1},   // southgeorgia
	{7655, 120, 21, 0x1},   // federalstatmicronesia
	{45206, 114, 14, 0x1},  // bahrainkingdom
	{25337, 63, 26, 0x1},   // verenigderepubliekkameroen
	{15254, 64, 6, 0x1},    // #3zrcd
	{501, 213, 33, 0x1},    // overseasterritorychristmasislands
	{50496, 10, 10, 0x1},   // witrusland
	{14748, 131, 13, 0x1},  // republickorea
	{2733, 201, 14, 0x1},   // territoryaland
	{1423, 223, 12, 0x1},   // frenchguyana
	{38912, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{65233, 71, 7, 0x1},    // aregypt
	{32745, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{48692, 8, 18, 0x1},    // republicofbulgaria
	{33235, 249, 21, 0x1},  // saintmaartendutchpart
	{21271, 19, 8, 0x1},    // esthonia
	{16962, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{28285, 576, 5, 0x1},   // #5531
	{16501, 206, 13, 0x1},  // bonaireensaba
	{28345, 619, 5, 0x1},   // #5581
	{1795, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{12245, 191, 4, 0x1},   // peru
	{9690, 79, 17, 0x1},    // guineeequatoriale
	{37891, 544, 5, 0x1},   // #6bot
	{45235, 60, 5, 0x1},    // #7bot
	{46177, 170, 27, 0x1},  // boliviaplurinationalstateof
	{56166, 123, 8, 0x1},   // irofiran
	{51356, 48, 15, 0x1},   // republiekservie
	{37297, 507, 5, 0x1},   // #6bah
	{768, 106, 17, 0x1},    // urepublictanzania
	{48289, 6, 11, 0x1},    // azerbeidjan
	{14566, 117, 7, 0x1},   // prchina
	{8995, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{785, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{51511, 211, 8, 0x1},   // cookisds
	{21124, 84, 9, 0x1},    // almaghrib
	{5992, 235, 24, 0x1},   // overzeesterritorymayotte
	{3032, 135, 14, 0x21},  // ceylonsrilanka
	{34538, 620, 5, 0x1},   // #5snm
	{36921, 534, 5, 0x1},   // #6817
	{13438, 256, 25, 0x1},  // virginislandsunitedstates
	{19685, 62, 17, 0x1},   // republicivoorkust
	{62352, 170, 16, 0x1},  // plurstatebolivia
	{13292, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{28280, 570, 5, 0x1},   // #5530
	{43775, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{37870, 621, 5, 0x1},   // #6bos
	{31856, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{8586, 71, 33, 0x1},    // formerverenigdearabischerepubliek
	{2943, 40, 11, 0x1},    // netherlands
	{49627, 136, 23, 0x1},  // sultanatemaldiveislands
	{3966, 193, 10, 0x1},   // elsalvador
	{52252, 241, 14, 0x1},  // palestinestate
	{52956, 246, 26, 0x1},  // sainthelenaanddependencies
	{45150, 116, 5, 0x1},   // #7bhu
	{38902, 34, 16, 0x1},   // republicoflatvia
	{16311, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{3327, 37, 12, 0x21},   // vjrmacedonia
	{39125, 188, 24, 0x1},  // verenigdestatenvanmexico
	{16561, 57, 16, 0x1},   // kingdomofburundi
	{44259, 486, 5, 0x1},   // #6yem
	{49449, 451, 23, 0x2},  // democraticrepublickorea
	{16598, 198, 23, 0x1},  // unitedstatesofvenezuela
	{17080, 171, 18, 0x1},  // brazilunitedstates
	{27975, 620, 5, 0x1},   // #5331
	{47200, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{36901, 622, 5, 0x1},   // #6800
	{36916, 366, 5, 0x1},   // #6816
	{8010, 110, 13, 0x1},   // southrhodesia
	{24806, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{36846, 350, 5, 0x1},   // #6731
	{49841, 44, 5, 0x1},    // #7por
	{20615, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{47779, 162, 15, 0x1},  // republicvanuatu
	{54948, 18, 12, 0x1},   // spaansestaat
	{49669, 192, 5, 0x1},   // #7par
	{43220, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{26589, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{11964, 184, 13, 0x1},  // republichaiti
	{17086, 171, 20, 0x1},  // unitedstatesbrazilia
	{37149, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{14142, 54, 19, 0x1},   // americaunitedstates
	{33154, 609, 5, 0x1},   // #5mnc
	{34438, 524, 5, 0x1},   // #5slo
	{32140, 147, 19, 0x1},  // statepapuanewguinea
	{1380, 256, 15, 0x1},   // usvirginislands
	{39213, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{54659, 205, 25, 0x1},  // frsouthantarcticterritory
	{1972, 190, 14, 0x21},  // republicpanama
	{11356, 146, 5, 0x1},   // palau
	{30734, 95, 13, 0x1},   // sudanupto2011
	{1815, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{19820, 103, 14, 0x1},  // republictsjaad
	{45029, 105, 15, 0x1},  // republictunesia
	{3498, 164, 15, 0x1},   // republicofyemen
	{8771, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{28620, 588, 5, 0x1},   // #5850
	{59899, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{39072, 119, 14, 0x1},  // dominionoffiji
	{38760, 145, 19, 0x1},  // philippinesrepublic
	{64394, 148, 13, 0x1},  // demrepofkorea
	{59280, 138, 26, 0x1},  // socialistrepublicunieburma
	{54413, 215, 13, 0x1},  // spanishsahara
	{11720, 24, 19, 0x1},   // ellinikidhimokratia
	{32779, 241, 19, 0x1},  // palestijnsegebieden
	{11946, 131, 13, 0x1},  // korearepublic
	{468, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{56852, 129, 13, 0x1},  // statecambodia
	{56886, 170, 25, 0x1},  // plurinationalstatebolivia
	{9340, 97, 20, 0x1},    // republieksierraleone
	{18557, 28, 15, 0x1},   // republicijsland
	{11775, 138, 12, 0x1},  // birmamyanmar
	{34309, 594, 5, 0x1},   // #5sen
	{36981, 308, 5, 0x1},   // #6950
	{2027, 451, 25, 0x2},   // democraticrepublicofkorea
	{10452, 111, 25, 0x1},  // islamicemirateafghanistan
	{46565, 246, 18, 0x1},  // islandssainthelena
	{34433, 315, 5, 0x1},   // #5skn
	{21850, 246, 20, 0x1},  // sthelenadependencies
	{59462, 154, 13, 0x1},  // kingdomofsiam
	{44963, 6, 12, 0x1},    // azerbajdsjan
	{7080, 64, 4, 0x1},     // droc
	{29023, 193, 19, 0x1},  // republicaelsalvador
	{19853, 208, 16, 0x1},  // territorybermuda
	{59174, 94, 17, 0x1},   // rwandeserepubliek
	{10671, 68, 15, 0x1},   // franssomaliland
	{674, 10, 41, 0x21},    // formerwitrussischesovietsocialistrepublic
	{12555, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{51397, 197, 15, 0x1},  // saintvincentgre
	{1995, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{14668, 149, 6, 0x1},   // quatar
	{28355, 510, 5, 0x1},   // #5591
	{15929, 43, 16, 0x1},   // republicofpoland
	{37332, 546, 5, 0x1},   // #6bel
	{33663, 45, 18, 0x1},   // koninkrijkroemenie
	{10907, 73, 14, 0x1},   // formerethiopia
	{13204, 128, 18, 0x1},  // republickyrgyzstan
	{41793, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{25739, 254, 15, 0x1},  // vaticaansestaat
	{32644, 148, 14, 0x1},  // dempeorepkorea
	{43590, 150, 20, 0x1},  // alarabiyahassuudiyah
	{30630, 25, 6, 0x1},    // crotia
	{55008, 54, 11, 0x1},   // usofamerica
	{35216, 37, 23, 0x1},   // macedonianorthmacedonia
	{59336, 136, 19, 0x1},  // sultanateofmaldives
	{1861, 63, 23, 0x21},   // federalrepublickameroen
	{18184, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{40430, 32, 17, 0x1},   // republieklitouwen
	{28350, 353, 5, 0x1},   // #5590
	{36896, 589, 5, 0x1},   // #6790
	{53388, 16, 23, 0x1},   // duitslandbondsrepubliek
	{45044, 57, 5, 0x1},    // #7bdi
	{215, 37, 14, 0x1},     // noordmacedonie
	{5016, 225, 25, 0x1},   // overseasterritoryhongkong
	{14764, 148, 22, 0x1},  // peoplesrepublicofkorea
	{57395, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{19171, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{8049, 46, 7, 0x1},     // rusland
	{64421, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{3638, 223, 18, 0x1},   // frenchguianafrench
	{45250, 115, 5, 0x1},   // #7bru
	{12930, 37, 12, 0x1},   // vjrmacedonie
	{14699, 95, 13, 0x1},   // republicsudan
	{39372, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{1287, 51, 15, 0x21},   // kingdomofsweden
	{181, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{30373, 76, 18, 0x1},   // republiquedeguinee
	{46085, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{27945, 364, 5, 0x1},   // #5305
	{34931, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{36911, 623, 5, 0x1},   // #6812
	{53771, 197, 21, 0x1},  // stvincentengrenadines
	{13529, 206, 10, 0x1},  // besislands
	{21031, 64, 23, 0x1},   // formercongoleopoldville
	{18991, 117, 20, 0x1},  // chinapeoplesrepublic
	{48048, 93, 19, 0x1},   // federatievannigeria
	{15719, 1, 23, 0x1},    // albanesepeoplesrepublic
	{37442, 506, 5, 0x1},   // #6ben
	{55539, 128, 9, 0x1},   // kyrgyzrep
	{12549, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{9650, 72, 7, 0x1},     // eritrea
	{44663, 68, 19, 0x1},   // frenchafarsandissas
	{8464, 205, 19, 0x1},   // frsouthernterritory
	{19136, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{14048, 9, 20, 0x1},    // bosniaandherzegovina
	{5206, 48, 24, 0x1},    // formerservieenmontenegro
	{33159, 433, 5, 0x1},   // #5mng
	{63032, 85, 16, 0x1},   // malagasyrepublic
	{3212, 140, 18, 0x21},  // federationofmalaya
	{19845, 208, 24, 0x1},  // overseasterritorybermuda
	{28799, 26, 23, 0x1},   // volksrepubliekhongarije
	{48732, 172, 8, 0x1},   // barbados
	{62581, 165, 10, 0x1},  // yemensouth
	{34029, 162, 19, 0x1},  // republiquedevanuatu
	{1550, 273, 29, 0xa2},  // yugoslaviaserbiaandmontenegro
	{4484, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{13640, 46, 10, 0x1},   // russianfed
	{36906, 371, 5, 0x1},   // #6811
	{17210, 167, 7, 0x1},   // antigua
	{62699, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{32483, 24, 21, 0x1},   // koninkrijkgriekenland
	{16272, 206, 11, 0x1},  // sababonaire
	{5461, 241, 28, 0x1},   // occupiedpalestinianterritory
	{12573, 71, 15, 0x1},   // republiekegypte
	{40454, 624, 5, 0x1},   // #6kos
	{19732, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{65379, 242, 21, 0x1},  // tahitifrenchpolynesia
	{1311, 26, 14, 0x21},   // hungarykingdom
	{56207, 252, 11, 0x1},  // taiwanchina
	{30043, 79, 24, 0x1},   // equatorialguinearepublic
	{52783, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{1644, 104, 17, 0x21},  // togoleserepubliek
	{33830, 254, 15, 0x1},  // vaticaansestate
	{26985, 184, 5, 0x81},  // #4332
	{1158, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{63086, 187, 7, 0x1},   // stlucia
	{56707, 145, 19, 0x1},  // phillippinerepublic
	{7793, 14, 17, 0x1},    // republiektsjechie
	{12462, 103, 12, 0x1},  // republicchad
	{13438, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{37064, 33, 22, 0x1},   // grandduchyofluxembourg
	{33570, 196, 26, 0x1},  // orientaalserepublicuruguay
	{32389, 34, 16, 0x1},   // republiekletland
	{60720, 46, 17, 0x1},   // russianfederation
	{20211, 231, 17, 0x1},  // saintmartinfrance
	{34662, 369, 5, 0x1},   // #5stp
	{18501, 92, 13, 0x1},   // nigerrepublic
	{35081, 557, 5, 0x2},   // #5syr
	{23737, 8, 16, 0x1},    // republicbulgaria
	{41308, 553, 5, 0x1},   // #6lux
	{10913, 73, 8, 0x1},    // ethiopia
	{58222, 61, 26, 0x1},   // formercentralafricanempire
	{42330, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{46911, 26, 18, 0x1},   // hongaarserepubliek
	{18001, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1126, 196, 7, 0x1},    // uruguay
	{35317, 56, 19, 0x1},   // portugeeswestafrika
	{37865, 343, 5, 0x1},   // #6bol
	{44975, 168, 5, 0x1},   // #7bah
	{45230, 170, 5, 0x1},   // #7bol
	{637, 247, 16, 0x1},    // svalbardjanmayen
	{13076, 182, 11, 0x1},  // britsguiana
	{31082, 308, 5, 0x1},   // #5fij
	{55153, 256, 29, 0x1},  // americanvirginislandsamerican
	{61990, 165, 18, 0x1},  // peoplesdemrepyemen
	{36736, 584, 5, 0x1},   // #6651
	{9953, 246, 16, 0x1},   // formersinthelena
	{30011, 244, 22, 0x1},  // republicofsouthvietnam
	{31003, 161, 4, 0x1},   // drvn
	{33789, 112, 13, 0x1},  // trucialstates
	{2816, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{22363, 178, 6, 0x1},   // domrep
	{18342, 16, 21, 0x1},   // germanfederalrepublic
	{56273, 64, 8, 0x1},    // congodrc
	{61327, 254, 12, 0x1},  // vaticanstate
	{40547, 110, 16, 0x1},  // zimbabwerepublic
	{14210, 16, 3, 0x1},    // frg
	{28615, 454, 5, 0x1},   // #5840
	{21060, 65, 10, 0x1},   // congobrazz
	{35485, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{4298, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{38092, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{8023, 205, 21, 0x1},   // frsouthernterritories
	{26089, 264, 5, 0x81},  // #2xqc
	{35580, 174, 18, 0x1},  // republicofcolombia
	{26990, 226, 5, 0x81},  // #4334
	{48607, 82, 14, 0x1},   // libyanrepublic
	{4534, 222, 26, 0x1},   // overseasterritorygreenland
	{2178, 159, 6, 0x21},   // tuvalu
	{30026, 244, 15, 0x1},  // vietnamrepublic
	{2791, 218, 12, 0x1},   // faroeislands
	{4803, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{27985, 288, 5, 0x1},   // #5339
	{16338, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{25901, 161, 5, 0x81},  // #2vnm
	{49891, 240, 5, 0x1},   // #7pur
	{4372, 10, 11, 0x1},    // byelorussia
	{36891, 395, 5, 0x1},   // #6781
	{38450, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{48412, 52, 5, 0x1},    // tukey
	{49688, 191, 5, 0x1},   // #7per
	{44985, 113, 5, 0x1},   // #7ban
	{45715, 18, 14, 0x1},   // kingdomofspain
	{48763, 186, 16, 0x1},  // sintkittsennevis
	{60398, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{10483, 37, 9, 0x1},    // macedonia
	{5677, 235, 24, 0x1},   // overseasterritorymayotte
	{2047, 148, 10, 0x1},   // koreanoord
	{59587, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10068, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{30071, 192, 16, 0x1},  // paraguayrepublic
	{50390, 49, 17, 0x1},   // slovaakserepublic
	{30640, 228, 25, 0x1},  // britsindischeoceaangebied
	{61232, 155, 11, 0x1},  // tadjikistan
	{17109, 198, 11, 0x1},  // rbvenezuela
	{27980, 386, 5, 0x1},   // #5338
	{50800, 174, 16, 0x1},  // republiccolombia
	{55815, 58, 19, 0x1},   // volksrepubliekbenin
	{42313, 198, 15, 0x1},  // repbolvenezuela
	{2186, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{50849, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{37487, 66, 17, 0x1},   // unionofthecomoros
	{47142, 123, 5, 0x1},   // #7iri
	{36886, 590, 5, 0x1},   // #6780
	{8318, 63, 20, 0x1},    // republiqueducameroun
	{48960, 154, 18, 0x1},  // koninkrijkthailand
	{9062, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{25904, 37, 10, 0x1},   // nmacedonia
	{12978, 54, 19, 0x1},   // verstatenvanamerika
	{26970, 181, 5, 0x81},  // #4320
	{26995, 254, 5, 0x81},  // #4336
	{33353, 252, 14, 0x1},  // taiwanprovince
	{6868, 108, 16, 0x1},   // unionsouthafrica
	{26965, 224, 5, 0x81},  // #4316
	{56952, 168, 17, 0x1},  // bahamasgemenebest
	{27005, 225, 5, 0x81},  // #4344
	{17864, 186, 18, 0x1},  // stchristoffelnevis
	{36771, 518, 5, 0x1},   // #6680
	{36741, 625, 5, 0x1},   // #6652
	{9033, 65, 24, 0x1},    // brazzavillecongorepublic
	{65017, 103, 5, 0x1},   // tsjad
	{59934, 100, 15, 0x1},  // saotomeprincipe
	{38218, 193, 18, 0x1},  // elsalvadorrepublic
	{55355, 101, 17, 0x1},  // kingdomofeswatini
	{3676, 197, 18, 0x1},   // saintvingrenadines
	{41298, 443, 5, 0x1},   // #6lit
	{19995, 114, 17, 0x1},  // koninkrijkbahrein
	{4898, 1, 15, 0x1},     // republicalbania
	{41226, 152, 21, 0x1},  // britishsolomonislands
	{6441, 140, 18, 0x1},   // federationmalaysia
	{52285, 254, 21, 0x1},  // stateofthevaticancity
	{831, 222, 15, 0x21},   // greenlanddanish
	{28610, 462, 5, 0x1},   // #5835
	{48846, 14, 17, 0x1},   // republicofczechia
	{45972, 177, 5, 0x1},   // #7dma
	{34268, 204, 10, 0x1},  // antarctica
	{1248, 257, 24, 0x1},   // collectivitywallisfutuna
	{8682, 244, 12, 0x1},   // southvietnam
	{42943, 243, 21, 0x1},  // grondterritoryreunion
	{45255, 8, 5, 0x1},     // #7bul
	{34830, 33, 23, 0x1},   // groothertogdomluxemburg
	{31103, 100, 17, 0x1},  // southtomeprincipe
	{31149, 304, 5, 0x1},   // #5fin
	{14407, 218, 7, 0x1},   // faeroes
	{11038, 231, 14, 0x1},  // stmartinfrance
	{13968, 116, 7, 0x1},   // drukyul
	{7118, 199, 22, 0x1},   // overseasterritoryaruba
	{13015, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{9817, 140, 20, 0x1},   // federationofmalaysia
	{36711, 545, 5, 0x1},   // #6625
	{56613, 70, 19, 0x1},   // sultanateofzanzibar
	{12737, 90, 9, 0x1},    // nyasaland
	{25291, 234, 25, 0x1},  // departementdelamartinique
	{19700, 186, 29, 0x1},  // stchristopherennevisfederatie
	{50192, 21, 15, 0x1},   // anddomtomfrance
	{41259, 463, 5, 0x1},   // #6les
	{19336, 74, 6, 0x1},    // gaboen
	{46383, 220, 16, 0x1},  // gibraltarbritish
	{28065, 443, 5, 0x1},   // #5368
	{35538, 82, 30, 0x1},   // socialistlibischarabjamahiriya
	{37463, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{19379, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{25854, 198, 5, 0x81},  // #2ven
	{19592, 220, 9, 0x1},   // gibralter
	{40960, 73, 11, 0x1},   // ethiopiafdr
	{12288, 174, 16, 0x1},  // republiccolumbia
	{39908, 332, 5, 0x1},   // #6ind
	{45395, 66, 14, 0x1},   // comorosislands
	{5977, 218, 7, 0x1},    // faeroer
	{6215, 251, 24, 0x1},   // overzeesterritorytokelau
	{55905, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{2539, 58, 15, 0x1},    // republicofbenin
	{7981, 161, 3, 0x1},    // srv
	{36786, 296, 5, 0x1},   // #6694
	{35471, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{38340, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{36716, 282, 5, 0x1},   // #6626
	{53615, 157, 18, 0x1},  // republiekoosttimor
	{34883, 566, 5, 0x1},   // #5swd
	{9133, 150, 12, 0x1},   // saudiaarabia
	{29413, 186, 27, 0x1},  // stchristophernevisfederatia
	{28070, 406, 5, 0x1},   // #5369
	{21765, 233, 19, 0x1},  // territorymontserrat
	{2056, 241, 21, 0x21},  // palestinianautoriteit
	{53947, 64, 24, 0x1},   // zairekinshasacongodemrep
	{61522, 153, 18, 0x1},  // syrianarabrepbulic
	{47188, 27, 5, 0x1},    // #7irl
	{3886, 129, 9, 0x1},    // kampuchea
	{59969, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{508, 246, 32, 0x21},   // sthelenahemelvaarttristandacunha
	{31154, 610, 5, 0x1},   // #5frn
	{3733, 66, 7, 0x1},     // comores
	{30712, 44, 17, 0x1},   // portugeserepublic
	{14346, 160, 8, 0x1},   // oezbekia
	{11380, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{23808, 82, 12, 0x1},   // kingdomlibia
	{47698, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{41168, 233, 27, 0x1},  // overzeesterritorymontserrat
	{52622, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{45213, 17, 17, 0x1},   // kingdomdenemarken
	{23921, 95, 18, 0x1},   // republicofthesudan
	{64836, 49, 18, 0x1},   // republiekslowakije
	{63846, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{53952, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{64910, 248, 36, 0x1},  // overzeesterritorysaintpierremiquelon
	{27950, 626, 5, 0x1},   // #5310
	{43315, 49, 18, 0x1},   // slovenskarepublika
	{25817, 614, 5, 0x1},   // #2vdr
	{59843, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{29619, 60, 9, 0x1},    // botswanna
	{58900, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{5122, 225, 16, 0x1},   // hongkongsarchina
	{53169, 131, 9, 0x1},   // zuidkorea
	{39687, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{47, 186, 31, 0x21},    // stchristopherandnevisfederation
	{28605, 480, 5, 0x1},   // #5830
	{35060, 143, 12, 0x1},  // muscatenoman
	{54289, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{22844, 82, 20, 0x1},   // libyanarabjamahariya
	{2562, 58, 12, 0x1},    // dahomeybenin
	{1560, 273, 29, 0xa2},  // serbiaandmontenegroyugoslavia
	{26975, 76, 5, 0x81},   // #4324
	{31159, 473, 5, 0x1},   // #5fsm
	{33430, 252, 14, 0x1},  // chinataiwanrep
	{29402, 62, 13, 0x1},   // elpenbeenkust
	{26955, 180, 5, 0x81},  // #4308
	{26960, 221, 5, 0x81},  // #4312
	{27000, 183, 5, 0x81},  // #4340
	{10685, 202, 13, 0x1},  // dutchantilles
	{707, 13, 24, 0x21},    // republictsjechoslowakije
	{23745, 8, 16, 0x1},    // bulgariarepublic
	{38886, 52, 16, 0x1},   // republiekturkiye
	{37610, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{36791, 367, 5, 0x1},   // #6696
	{36706, 392, 5, 0x1},   // #6620
	{18479, 181, 17, 0x1},  // guatemalarepublic
	{17927, 67, 5, 0x81},   // #2cpv
	{44186, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{61080, 46, 13, 0x1},   // russiafederal
	{5754, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{34777, 520, 5, 0x1},   // #5sur
	{50329, 94, 5, 0x1},    // #7rwa
	{7933, 247, 11, 0x1},   // spitsbergen
	{22507, 8, 19, 0x1},    // koninkrijkbulgarije
	{53448, 171, 23, 0x1},  // federalrepublicbrazilia
	{24484, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{16876, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{20277, 161, 25, 0x1},  // democraticrepublicvietnam
	{35378, 33, 23, 0x1},   // grossherzogtumluxemburg
	{49280, 8, 24, 0x1},    // peoplesrepublicbulgarije
	{54284, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{41639, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9280, 195, 8, 0x1},    // trinidad
	{18859, 72, 8, 0x1},    // erithrea
	{33514, 337, 5, 0x1},   // #5mzm
	{11423, 218, 13, 0x1},  // faroerislands
	{8780, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29049, 254, 17, 0x1},  // staatvaticaanstad
	{42629, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{36196, 374, 4, 0x1},   // #620
	{18060, 175, 5, 0x81},  // #2cri
	{52010, 329, 14, 0x82}, // republiekcongo
	{40633, 623, 5, 0x1},   // #6lao
	{29583, 198, 12, 0x1},  // rbvvenezuela
	{34859, 617, 5, 0x1},   // #5swa
	{50061, 130, 18, 0x1},  // republicofkiribati
	{1700, 65, 8, 0x21},    // repcongo
	{19310, 87, 10, 0x1},   // mocambique
	{20606, 183, 5, 0x81},  // #2hnd
	{21725, 148, 12, 0x1},  // koreademrepn
	{6328, 114, 7, 0x1},    // bahrein
	{23056, 170, 16, 0x1},  // republiekbolivia
	{23532, 32, 8, 0x1},    // litouwen
	{30909, 156, 20, 0x1},  // republicturkmenistan
	{14381, 123, 9, 0x1},   // stateiran
	{25892, 256, 5, 0x81},  // #2vir
	{45962, 17, 5, 0x1},    // #7den
	{15439, 126, 9, 0x1},   // nihonkoku
	{42540, 194, 17, 0x1},  // republicofsurinam
	{2944, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{3544, 12, 21, 0x21},   // zwitserseconfederatie
	{10477, 37, 15, 0x1},   // formermacedonia
	{19171, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{36776, 536, 5, 0x1},   // #6690
	{61283, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{23964, 65, 19, 0x1},   // repbrazzavillecongo
	{39565, 170, 12, 0x1},  // statebolivia
	{17529, 63, 5, 0x81},   // #2cmr
	{20030, 14, 13, 0x1},   // czeckrepublic
	{48208, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{231, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{27955, 322, 5, 0x1},   // #5315
	{28050, 384, 5, 0x1},   // #5365
	{61583, 82, 10, 0x1},   // libyastate
	{51450, 30, 18, 0x1},   // repubblicaitaliana
	{49423, 101, 18, 0x1},  // koninkrijkeswatini
	{37951, 147, 17, 0x1},  // papuaandnewguinea
	{61274, 210, 28, 0x1},  // territorycocoskeelingislands
	{42380, 163, 14, 0x1},  // statewestsamoa
	{58838, 241, 16, 0x1},  // palestijnsgebied
	{53994, 151, 18, 0x1},  // republieksingapore
	{344, 138, 12, 0x1},    // myanmarbirma
	{31404, 377, 20, 0x2},  // saintmaartenstmartin
	{1553, 112, 14, 0x1},   // unarabemirates
	{42438, 147, 21, 0x1},  // stateofpapuanewguinea
	{50353, 78, 16, 0x1},   // portugueseguinea
	{8, 136, 23, 0x21},     // republiekvandemalediven
	{62507, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{23517, 134, 7, 0x1},   // lebanon
	{59916, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{48904, 57, 15, 0x1},   // republicburundi
	{28055, 526, 5, 0x1},   // #5366
	{10199, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{23219, 214, 20, 0x1},  // caymanislandsbritish
	{26199, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{64005, 175, 17, 0x1},  // costaricarepublic
	{19322, 120, 3, 0x1},   // fsm
	{25914, 162, 5, 0x81},  // #2vut
	{24695, 188, 19, 0x1},  // unitedmexicanstates
	{14038, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{51555, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{63175, 198, 15, 0x1},  // venezuelarepbol
	{26980, 182, 5, 0x81},  // #4328
	{30847, 422, 5, 0x1},   // #5den
	{58788, 64, 13, 0x1},   // belgischkongo
	{5911, 211, 21, 0x1},   // cookislandsnewzeeland
	{26297, 178, 19, 0x1},  // republicadominicana
	{31877, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{10423, 129, 15, 0x1},  // formerkampuchea
	{18707, 160, 18, 0x1},  // uzbekistanrepublic
	{36781, 507, 5, 0x1},   // #6692
	{48499, 56, 15, 0x1},   // republiekangola
	{55348, 17, 14, 0x1},   // denmarkkingdom
	{11566, 194, 13, 0x1},  // formersurinam
	{60240, 106, 18, 0x1},  // tanganyikatanzania
	{11488, 120, 13, 0x1},  // fedmicronesia
	{56974, 168, 14, 0x1},  // bahamasislands
	{15304, 169, 6, 0x1},   // belize
	{32385, 302, 5, 0x1},   // #5jor
	{27965, 524, 5, 0x1},   // #5317
	{28060, 479, 5, 0x1},   // #5367
	{52292, 254, 10, 0x1},  // thevatican
	{62187, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{19460, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{40078, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{64245, 137, 23, 0x1},  // marshallislandsrepublic
	{14786, 232, 22, 0x1},  // northernmarianeislands
	{8352, 152, 19, 0x1},   // statesolomonislands
	{49556, 143, 19, 0x1},  // sultanatemuscatoman
	{33210, 231, 25, 0x1},  // collectivityofsaintmartin
	{52295, 254, 18, 0x1},  // vaticancityholysee
	{53057, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{45987, 178, 5, 0x1},   // #7dom
	{33610, 220, 18, 0x1},  // territorygibraltar
	{5461, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{10618, 163, 15, 0x1},  // formerwestsamoa
	{20867, 126, 6, 0x1},   // nippon
	{43034, 26, 16, 0x1},   // kingdomhongarije
	{29937, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{55564, 117, 8, 0x1},   // zhongguo
	{63960, 10, 15, 0x1},   // belarusrepublic
	{1339, 207, 24, 0x1},   // territorysaintbarthelemy
	{32404, 165, 17, 0x1},  // democratischjemen
	{19101, 158, 15, 0x1},  // koninkrijktonga
	{34314, 510, 5, 0x1},   // #5sey
	{44223, 67, 21, 0x1},   // kaapverdischeeilanden
	{2597, 177, 20, 0x21},  // commonwealthdominica
	{27960, 336, 5, 0x1},   // #5316
	{28045, 376, 5, 0x1},   // #5360
	{6335, 31, 23, 0x1},    // furstentumliechtenstein
	{45051, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{3847, 240, 10, 0x1},   // puertorico
	{48564, 18, 12, 0x1},   // spanishstate
	{63473, 26, 17, 0x1},   // republichongarije
	{53, 257, 26, 0x1},     // collectiviteitwallisfutuna
	{61407, 126, 5, 0x1},   // japan
	{38163, 12, 19, 0x1},   // confederaziunsvizra
	{58352, 12, 21, 0x1},   // zwitserseconfederatia
	{10527, 37, 15, 0x1},   // formermacedonie
	{54123, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{59240, 43, 14, 0x1},   // republiekpolen
	{16019, 167, 5, 0x81},  // #2atg
	{45938, 98, 24, 0x1},   // federalrepublicofsomalia
	{25023, 246, 24, 0x1},  // sthelenaentristandacunha
	{36981, 484, 4, 0x1},   // #695
	{11335, 142, 11, 0x1},  // nauruisland
	{36721, 627, 5, 0x1},   // #6630
	{10119, 16, 14, 0x1},   // bondsrepubliek
	{19352, 227, 27, 0x1},  // overseasterritoryislandsman
	{28105, 352, 5, 0x1},   // #5385
	{13277, 151, 17, 0x1},  // republicsingapore
	{7748, 129, 13, 0x1},   // cambodiastate
	{25206, 99, 19, 0x1},   // republiekzuidsoedan
	{10107, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{21332, 85, 20, 0x1},   // republiquemadagascar
	{49664, 190, 5, 0x1},   // #7pan
	{39973, 467, 5, 0x1},   // #6ins
	{23463, 170, 26, 0x1},  // plurinationalestaatbolivia
	{6910, 55, 27, 0x1},    // democraticfederalyugoslavia
	{7777, 244, 15, 0x1},   // republicvietnam
	{4147, 66, 7, 0x1},     // comoros
	{30839, 148, 8, 0x1},   // dprkorea
	{60972, 88, 27, 0x1},   // islamicrepublicofmauritania
	{46274, 103, 5, 0x1},   // tshad
	{20965, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{16003, 205, 5, 0x81},  // #2atf
	{23911, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2791, 218, 18, 0x1},   // faroeislandsdanish
	{36976, 335, 4, 0x1},   // #694
	{53986, 74, 17, 0x1},   // gaboneserepubliek
	{19950, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{54214, 225, 15, 0x1},  // chinaprhongkong
	{54572, 95, 28, 0x1},   // democratischerepublieksoedan
	{2381, 120, 25, 0x21},  // micronesiafederatedstates
	{311, 138, 14, 0x1},    // unievanmyanmar
	{3123, 65, 14, 0x1},    // congorepubliek
	{8357, 152, 9, 0x1},    // solomonis
	{25812, 197, 5, 0x81},  // #2vct
	{15781, 82, 18, 0x1},   // unitedkingdomlibya
	{3525, 165, 9, 0x1},    // yemenaden
	{15832, 85, 23, 0x1},   // repoblikanimadagasikara
	{2822, 115, 22, 0x21},  // negarabruneidarussalam
	{3568, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{13900, 217, 9, 0x1},   // falklands
	{59926, 100, 23, 0x1},  // republicsaotomeprincipe
	{18157, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{26945, 24, 5, 0x81},   // #4300
	{40697, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5343, 108, 24, 0x1},   // formerunionofsouthafrica
	{27010, 26, 5, 0x81},   // #4348
	{15998, 204, 5, 0x81},  // #2ata
	{36971, 612, 4, 0x1},   // #693
	{44298, 2, 26, 0x1},    // valleysandorraprincipality
	{32569, 165, 6, 0x1},   // syemen
	{35836, 53, 7, 0x1},    // ukrania
	{59191, 99, 9, 0x1},    // zuidsudan
	{52346, 84, 17, 0x1},   // koninkrijkmarokko
	{34888, 298, 5, 0x1},   // #5swz
	{20791, 586, 5, 0x1},   // #2hvo
	{20708, 210, 19, 0x1},  // keelingislandscocos
	{53952, 64, 13, 0x1},   // kinshasacongo
	{37843, 17, 17, 0x1},   // kongerigetdanmark
	{23663, 123, 6, 0x1},   // perzia
	{1692, 64, 11, 0x21},   // kongodemrep
	{49836, 43, 5, 0x1},    // #7pol
	{47105, 214, 7, 0x1},   // caymans
	{15867, 166, 20, 0x1},  // argentijnserepubliek
	{65058, 59, 21, 0x1},   // uppervoltaburkinafaso
	{37334, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{64959, 103, 14, 0x1},  // republicofchad
	{21203, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{25895, 123, 6, 0x1},   // iriran
	{36966, 628, 4, 0x1},   // #692
	{11613, 109, 16, 0x1},  // republicofzambia
	{3128, 128, 17, 0x1},   // republiekkirgizie
	{11623, 109, 14, 0x1},  // zambiarepublic
	{10022, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{34304, 571, 5, 0x1},   // #5sau
	{15813, 2, 5, 0x81},    // #2and
	{34319, 596, 5, 0x1},   // #5sie
	{13769, 227, 10, 0x1},  // manislands
	{47379, 95, 14, 0x1},   // republicsoedan
	{14553, 28, 6, 0x1},    // ysland
	{43135, 629, 5, 0x1},   // #6saf
	{6053, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{65167, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28100, 566, 5, 0x1},   // #5380
	{14373, 123, 17, 0x1},  // imperialstateiran
	{18996, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{23869, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6557, 48, 6, 0x1},     // serbia
	{11288, 122, 10, 0x1},  // indiaunion
	{17435, 252, 9, 0x1},   // taiwanchn
	{43508, 192, 12, 0x1},  // tetaparaguai
	{27295, 236, 5, 0x81},  // #4540
	{44267, 132, 19, 0x1},  // principalitykoeweit
	{33281, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{48462, 111, 13, 0x1},  // irafghanistan
	{10941, 41, 5, 0x1},    // noreg
	{20295, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27070, 127, 5, 0x81},  // #4398
	{54734, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{25316, 231, 17, 0x1},  // frenchsaintmartin
	{36796, 341, 5, 0x1},   // #6698
	{36961, 565, 4, 0x1},   // #691
	{51503, 119, 5, 0x1},   // fidji
	{53448, 171, 21, 0x1},  // federalrepublicbrazil
	{57243, 54, 19, 0x1},   // unitedstatesamerica
	{34475, 453, 5, 0x1},   // #5slv
	{26384, 237, 17, 0x1},  // norfkailenteratri
	{19919, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{20743, 184, 5, 0x81},  // #2hti
	{17699, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{34682, 545, 5, 0x1},   // #5sud
	{10839, 129, 14, 0x1},  // formercambodja
	{637, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{43619, 478, 5, 0x1},   // #6svg
	{44312, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{4026, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{22467, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{13539, 59, 10, 0x1},   // bovenvolta
	{30178, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2292, 209, 22, 0x1},   // bouvetislandsnorwegian
	{36956, 515, 4, 0x1},   // #690
	{60260, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{18065, 604, 5, 0x81},  // #2csk
	{60139, 64, 27, 0x1},   // congodemocratischerepubliek
	{17086, 171, 18, 0x1},  // unitedstatesbrazil
	{10347, 257, 16, 0x1},  // fwallisandfutuna
	{50897, 121, 17, 0x1},  // republicindonesia
	{22629, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{54860, 549, 23, 0x2},  // gilbertandelliceislands
	{46117, 59, 10, 0x1},   // hautevolta
	{51829, 118, 16, 0x1},  // republicofcyprus
	{27330, 237, 5, 0x81},  // #4574
	{49873, 148, 5, 0x1},   // #7prk
	{14048, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{5024, 225, 17, 0x1},   // territoryhongkong
	{22829, 82, 20, 0x1},   // unitedkingdomoflibya
	{49353, 144, 5, 0x1},   // #7pak
	{32347, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{49472, 259, 11, 0x1},  // repofkosovo
	{43916, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{24708, 244, 17, 0x1},  // statesouthvietnam
	{28953, 25, 24, 0x1},   // hrvatskacroatialocalname
	{26950, 222, 5, 0x81},  // #4304
	{17395, 14, 13, 0x1},   // chechrepublic
	{15993, 203, 5, 0x81},  // #2asm
	{45424, 227, 9, 0x1},   // maneiland
	{26444, 215, 13, 0x1},  // westernsahara
	{5732, 60, 24, 0x1},    // bechuanalandprotectorate
	{11326, 142, 14, 0x1},  // republieknauru
	{4681, 257, 15, 0x1},   // futunaandwallis
	{1490, 55, 36, 0x21},   // socialistfederalrepublicofyugoslavia
	{43004, 30, 14, 0x1},   // kingdomofitaly
	{33460, 287, 5, 0x1},   // #5mor
	{36691, 287, 5, 0x1},   // #6600
	{1063, 16, 19, 0x21},   // republicwestgermany
	{20580, 111, 21, 0x1},  // koninkrijkafghanistan
	{1942, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{14386, 123, 10, 0x1},  // iranpersia
	{48898, 52, 14, 0x1},   // turkserepublic
	{6191, 243, 24, 0x1},   // overzeesterritoryreunion
	{12840, 145, 24, 0x1},  // formerphilippinerepublic
	{40565, 81, 15, 0x1},   // liberiarepublic
	{4214, 136, 19, 0x1},   // maldivischeeilanden
	{49548, 136, 17, 0x1},  // maldivensultanate
	{53577, 73, 19, 0x1},   // incleritreaethiopia
	{40880, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{47548, 255, 5, 0x1},   // #7ivb
	{43288, 248, 20, 0x1},  // sintpierreenmiquelon
	{16555, 24, 13, 0x1},   // greecekingdom
	{60064, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{33888, 145, 22, 0x1},  // philippinecommonwealth
	{32035, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{47565, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{28675, 326, 5, 0x1},   // #5970
	{3895, 129, 38, 0x1},   // coalitiongovernmentdemocratickampuchea
	{18418, 14, 5, 0x81},   // #2cze
	{34470, 482, 5, 0x1},   // #5slu
	{15604, 145, 11, 0x1},  // philippines
	{34652, 590, 5, 0x1},   // #5sri
	{26795, 177, 5, 0x81},  // #4212
	{60645, 248, 20, 0x1},  // fsaintpierremiquelon
	{53022, 180, 7, 0x1},   // grenada
	{6642, 34, 7, 0x1},     // letland
	{4154, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{20782, 1, 9, 0x1},     // shqiperia
	{30569, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{63017, 158, 12, 0x1},  // kingdomtonga
	{31001, 416, 5, 0x1},   // #5drv
	{5946, 238, 14, 0x1},   // niuenewzeeland
	{31747, 246, 26, 0x1},  // tristandacunhaandascension
	{40032, 291, 5, 0x1},   // #6isr
	{12704, 179, 7, 0x1},   // ecuador
	{3414, 13, 16, 0x1},    // tsjechoslovakije
	{57442, 241, 28, 0x1},  // palestiniannationalauthority
	{2824, 223, 21, 0x1},   // territoryfrenchguiana
	{32579, 17, 14, 0x1},   // kingdomdenmark
	{20087, 223, 16, 0x1},  // departmentguiana
	{50673, 240, 15, 0x1},  // portoricoeiland
	{40333, 231, 21, 0x1},  // frenchpartsaintmartin
	{32044, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{17269, 68, 12, 0x1},   // afarissaland
	{32586, 17, 7, 0x1},    // denmark
	{41222, 492, 5, 0x1},   // #6leb
	{31019, 79, 8, 0x1},    // eqguinea
	{8127, 49, 8, 0x1},     // slovakia
	{59409, 106, 20, 0x1},  // tanganyikaenzanzibar
	{20857, 147, 12, 0x1},  // papuaniugini
	{31696, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{55716, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{65344, 242, 35, 0x1},  // overseascollectivityfrenchpolynesia
	{17297, 154, 8, 0x1},   // thailand
	{3754, 100, 16, 0x21},  // saotomeeprincipe
	{31003, 161, 3, 0x1},   // drv
	{2975, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5573, 212, 7, 0x1},    // curacao
	{25281, 24, 11, 0x1},   // griekenland
	{39655, 205, 25, 0x1},  // franszuidelijkterritorium
	{35900, 160, 11, 0x1},  // uzbekhistan
	{35043, 136, 17, 0x1},  // maldivensultanaat
	{26815, 79, 5, 0x81},   // #4226
	{43192, 628, 5, 0x1},   // #6sal
	{12096, 38, 13, 0x1},   // maltarepublic
	{38583, 164, 17, 0x1},  // yemenarabrepublic
	{11959, 75, 13, 0x1},   // ghanarepublic
	{16981, 198, 19, 0x1},  // republicofvenezuela
	{27325, 238, 5, 0x81},  // #4570
	{31259, 28, 18, 0x1},   // ijslandserepubliek
	{3206, 140, 24, 0x21},  // formerfederationofmalaya
	{51599, 253, 22, 0x1},  // minoroutlyingislandsus
	{8405, 61, 32, 0x1},    // formercentralafrikaanskeizerrijk
	{12386, 52, 12, 0x1},   // formerturkey
	{63734, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{54659, 205, 20, 0x1},  // frsouthantarcticterr
	{7459, 201, 22, 0x1},   // overzeesterritoryaland
	{27065, 126, 5, 0x81},  // #4392
	{60036, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{17622, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6497, 140, 7, 0x1},    // malakka
	{43834, 405, 5, 0x1},   // #6tog
	{19965, 255, 29, 0x1},  // territorybritishvirginislands
	{60540, 40, 18, 0x1},   // kingdomnederlanden
	{15272, 169, 6, 0x1},   // belice
	{12898, 131, 18, 0x1},  // korearepublicsouth
	{6504, 140, 16, 0x1},   // federatiemalakka
	{20450, 225, 5, 0x81},  // #2hkg
	{11143, 173, 5, 0x1},   // chili
	{13120, 138, 11, 0x1},  // formerbirma
	{54628, 97, 19, 0x1},   // republicsierraleone
	{23097, 72, 12, 0x1},   // eritreastate
	{12846, 145, 18, 0x1},  // philippinerepublic
	{8115, 13, 20, 0x1},    // formerczechoslovakia
	{5417, 164, 5, 0x1},    // jemen
	{15960, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{39876, 112, 17, 0x1},  // unitedarabemirate
	{40027, 505, 5, 0x1},   // #6irq
	{43139, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{21379, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{21918, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{4584, 133, 28, 0x1},   // laospeopledemocraticrepublic
	{9085, 121, 29, 0x1},   // republicunitedstatesindonesia
	{61937, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{43286, 480, 5, 0x1},   // #6sin
	{34497, 106, 18, 0x1},  // tanzaniatanganyika
	{26930, 75, 5, 0x81},   // #4288
	{7212, 194, 16, 0x1},   // nederlandsguyana
	{19322, 120, 12, 0x1},  // fsmicronesia
	{27300, 162, 5, 0x81},  // #4548
	{47456, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8396, 164, 8, 0x1},    // yemenrep
	{41123, 109, 16, 0x1},  // northernrhodesia
	{53669, 133, 15, 0x1},  // demvolksreplaos
	{7015, 106, 35, 0x1},   // tanganyikaandzanzibarunitedrepublic
	{17000, 198, 28, 0x1},  // republicbolivarianavenezuela
	{60072, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{60036, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{38109, 232, 30, 0x1},  // northernmarianaislandsamerican
	{43390, 14, 5, 0x1},    // cesko
	{16049, 4, 5, 0x81},    // #2aus
	{43824, 622, 5, 0x1},   // #6thi
	{40376, 59, 11, 0x1},   // birkinafaso
	{21791, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{46789, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{6927, 511, 10, 0x2},   // yugoslavia
	{5305, 70, 8, 0x1},     // zanzibar
	{34287, 575, 5, 0x1},   // #5sal
	{51536, 16, 23, 0x1},   // bondsrepubliekduitsland
	{52271, 152, 19, 0x1},  // solomonislandsstate
	{44249, 585, 5, 0x1},   // #6ven
	{44244, 606, 5, 0x1},   // #6van
	{34647, 300, 5, 0x1},   // #5spn
	{26850, 245, 5, 0x81},  // #4239
	{41412, 217, 24, 0x1},  // malvinasfalklandeilanden
	{61266, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{915, 232, 28, 0x1},    // northernmarianascommonwealth
	{747, 76, 16, 0x1},     // republicofguinea
	{30373, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{15479, 145, 19, 0x1},  // filipijnserepubliek
	{18624, 88, 10, 0x1},   // mauretania
	{24042, 45, 8, 0x1},    // roumania
	{14427, 110, 17, 0x1},  // republiekzimbabwe
	{54645, 202, 7, 0x1},   // nethant
	{57976, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{15172, 165, 6, 0x1},   // #3ydye
	{61361, 123, 16, 0x1},  // islamicrepofiran
	{63175, 198, 25, 0x1},  // venezuelarepbolivarianade
	{51924, 6, 12, 0x1},    // azerbajdzjan
	{28993, 175, 17, 0x1},  // republiccostarica
	{65048, 59, 20, 0x1},   // republicofuppervolta
	{32961, 26, 17, 0x1},   // magyarkoztarsasag
	{52252, 241, 16, 0x1},  // palestinestateof
	{9882, 106, 18, 0x1},   // republictanganyika
	{60567, 150, 18, 0x1},  // saudiarabiakingdom
	{39627, 162, 16, 0x1},  // republiekvanuatu
	{14862, 138, 9, 0x1},   // uniebirma
	{28630, 415, 5, 0x1},   // #5900
	{37377, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{7347, 23, 7, 0x1},     // georgia
	{13967, 15, 3, 0x1},    // ddr
	{33074, 353, 5, 0x1},   // #5mas
	{43448, 455, 5, 0x1},   // #6sol
	{42427, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{26800, 178, 5, 0x81},  // #4214
	{48341, 220, 26, 0x1},  // overzeesterritorygibraltar
	{1375, 94, 6, 0x21},    // ruanda
	{26810, 193, 5, 0x81},  // #4222
	{26845, 217, 5, 0x81},  // #4238
	{20601, 226, 5, 0x81},  // #2hmd
	{4913, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{25737, 254, 5, 0x81},  // #2vat
	{5393, 71, 24, 0x1},    // formerunitedarabrepublic
	{20646, 148, 16, 0x1},  // demvolksrepkorea
	{37698, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{36656, 463, 5, 0x1},   // #6570
	{43520, 300, 5, 0x1},   // #6spn
	{2245, 94, 14, 0x21},   // republicrwanda
	{46462, 255, 20, 0x1},  // virginislandsbritish
	{55339, 17, 16, 0x1},   // kingdomofdenmark
	{58529, 155, 20, 0x1},  // republicoftajikistan
	{6145, 205, 36, 0x1},   // frenchterritoryinsouthernindianocean
	{11761, 229, 6, 0x1},   // jersey
	{58133, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{33149, 386, 5, 0x1},   // #5mlt
	{31439, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{15476, 630, 5, 0x1},   // #2afi
	{12474, 176, 12, 0x1},  // republiccuba
	{34324, 480, 5, 0x1},   // #5sin
	{56921, 35, 19, 0x1},   // principautedemonaco
	{43465, 528, 5, 0x1},   // #6som
	{5295, 106, 10, 0x1},   // tanganyika
	{7692, 10, 21, 0x1},    // formerbyelorussianssr
	{5610, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{24129, 66, 11, 0x1},   // uniecomoren
	{10893, 63, 14, 0x1},   // formercameroon
	{37803, 118, 18, 0x1},  // kypriakidimokratia
	{45639, 188, 18, 0x1},  // mexicounitedstates
	{25440, 24, 16, 0x1},   // hellenicrepublic
	{16546, 24, 15, 0x1},   // kingdomofgreece
	{36651, 379, 5, 0x1},   // #6565
	{36661, 544, 5, 0x1},   // #6571
	{43525, 590, 5, 0x1},   // #6sri
	{60113, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{38583, 164, 7, 0x1},   // yemenar
	{7228, 230, 22, 0x1},   // overseasterritorymacao
	{13244, 108, 11, 0x1},  // afrikaborwa
	{13363, 223, 11, 0x1},  // fransguyana
	{40071, 432, 5, 0x1},   // #6ita
	{40732, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{32444, 127, 19, 0x1},  // republiekkazachstan
	{33509, 458, 5, 0x1},   // #5mya
	{3026, 139, 8, 0x1},    // mongolia
	{25448, 32, 17, 0x1},   // republiclithuania
	{43733, 615, 5, 0x1},   // #6taj
	{2156, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{29346, 23, 16, 0x1},   // republiekgeorgie
	{34560, 528, 5, 0x1},   // #5som
	{4194, 56, 14, 0x1},    // angolarepublic
	{62568, 165, 18, 0x1},  // republicsouthyemen
	{48743, 160, 10, 0x1},  // ozbekiston
	{4233, 234, 27, 0x1},   // overzeesterritorymartinique
	{52457, 24, 16, 0x1},   // republicofgreece
	{36666, 617, 5, 0x1},   // #6572
	{4004, 52, 7, 0x1},     // turkiye
	{33619, 220, 9, 0x1},   // gibraltar
	{25714, 73, 15, 0x1},   // ethiopianempire
	{37532, 52, 7, 0x1},    // turkije
	{34781, 107, 16, 0x1},  // republiekoeganda
	{34346, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{15664, 210, 23, 0x1},  // territoryofcocosislands
	{47824, 128, 5, 0x1},   // #7kgz
	{14390, 123, 10, 0x1},  // persiairan
	{31096, 95, 7, 0x1},    // assudan
	{26050, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{24282, 161, 24, 0x1},  // vietnamsocialistrepublic
	{15448, 199, 5, 0x81},  // #2abw
	{25537, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{15464, 111, 5, 0x81},  // #2afg
	{52545, 14, 8, 0x1},    // tsjechia
	{33101, 297, 5, 0x1},   // #5mex
	{2490, 243, 13, 0x1},   // reunionisland
	{2639, 240, 23, 0x21},  // gemenebestvanpuertorico
	{34543, 455, 5, 0x1},   // #5sol
	{931, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{54754, 63, 22, 0x1},   // cameroonunitedrepublic
	{13098, 165, 11, 0x1},  // fmrdemyemen
	{1263, 145, 10, 0x21},  // philipines
	{54010, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6356, 163, 21, 0x1},   // independentstatesamoa
	{52792, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{46095, 125, 7, 0x1},   // alurdun
	{58228, 61, 20, 0x1},   // centralafricanempire
	{14781, 148, 10, 0x1},  // koreanorth
	{64384, 133, 16, 0x1},  // laopeoplesdemrep
	{16074, 201, 23, 0x1},  // alandautonomousprovince
	{8251, 129, 13, 0x1},   // khmerrepublic
	{7375, 246, 31, 0x1},   // sthelenatristandacunhaascension
	{11356, 146, 12, 0x1},  // palauislands
	{9847, 92, 5, 0x1},     // niger
	{22586, 3, 16, 0x1},    // republiekarmenie
	{11515, 234, 13, 0x1},  // lamartiniquef
	{33961, 222, 23, 0x1},  // grondterritorygroenland
	{64686, 62, 21, 0x1},   // republicofcotedivoire
	{59379, 146, 13, 0x1},  // beluuerabelau
	{21065, 65, 22, 0x1},   // brazzavilleformercongo
	{50038, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{16054, 5, 5, 0x81},    // #2aut
	{30242, 248, 20, 0x1},  // saintpierremiquelonf
	{23815, 82, 10, 0x1},   // libiastate
	{49589, 136, 23, 0x1},  // maldiveislandssultanate
	{43803, 222, 15, 0x1},  // kalaallitnunaat
	{33087, 347, 5, 0x1},   // #5maw
	{45311, 59, 11, 0x1},   // burkinofaso
	{38847, 179, 17, 0x1},  // republicofecuador
	{49575, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{26805, 179, 5, 0x81},  // #4218
	{38415, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{2273, 241, 21, 0x21},  // palestinianadminareas
	{15692, 5, 15, 0x1},    // republicaustria
	{32345, 414, 5, 0x1},   // #5jam
	{5277, 6, 12, 0x1},     // azerbeidsjan
	{19369, 227, 10, 0x1},  // islandsman
	{43555, 545, 5, 0x1},   // #6sud
	{9802, 186, 15, 0x1},   // saintkittsnevis
	{27315, 92, 5, 0x81},   // #4562
	{27335, 41, 5, 0x81},   // #4578
	{38646, 243, 9, 0x1},   // lareunion
	{29826, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{11321, 38, 5, 0x1},    // malta
	{7287, 42, 20, 0x1},    // aotearoanieuwzeeland
	{3948, 87, 18, 0x1},    // mozambiquerepublic
	{18079, 41, 5, 0x1},    // norge
	{1363, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{35988, 108, 18, 0x1},  // suidafrikarepublic
	{7726, 165, 15, 0x1},   // democraticyemen
	{13194, 153, 18, 0x1},  // syrianarabrepublic
	{29640, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{30884, 181, 17, 0x1},  // republicguatemala
	{16112, 6, 5, 0x81},    // #2aze
	{23090, 72, 14, 0x1},   // stateoferitrea
	{63458, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{24062, 38, 17, 0x1},   // repubblikatamalta
	{15712, 201, 5, 0x81},  // #2ala
	{51750, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{43281, 596, 5, 0x1},   // #6sie
	{9383, 44, 17, 0x1},    // republiekportugal
	{43208, 499, 5, 0x1},   // #6sau
	{41574, 134, 16, 0x1},  // libaneserepublic
	{50143, 108, 5, 0x1},   // #7rsa
	{14457, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5212, 48, 18, 0x1},    // servieenmontenegro
	{58569, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{31807, 246, 23, 0x1},  // sainthelenaandascension
	{38607, 164, 22, 0x1},  // yemenarabrepublicyemen
	{30929, 399, 5, 0x1},   // #5drc
	{2701, 149, 4, 0x21},   // #9qa
	{4836, 235, 17, 0x1},   // departmentmayotte
	{35869, 168, 19, 0x1},  // commonwealthbahamas
	{17909, 113, 10, 0x1},  // bangladesh
	{9272, 195, 22, 0x1},   // republictrinidadtobago
	{60492, 157, 14, 0x1},  // portugeestimor
	{64296, 10, 11, 0x1},   // bjelorussia
	{22093, 1, 21, 0x1},    // volksrepubliekalbanie
	{14593, 68, 6, 0x1},    // #3aidj
	{39903, 435, 5, 0x1},   // #6ice
	{40052, 27, 15, 0x1},   // republicireland
	{33480, 487, 5, 0x1},   // #5msi
	{28635, 411, 5, 0x1},   // #5910
	{43896, 402, 5, 0x1},   // #6ton
	{18381, 12, 10, 0x1},   // switerland
	{22666, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1862, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{59053, 219, 22, 0x1},  // guernseychannelislands
	{37386, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{15818, 578, 5, 0x81},  // #2ant
	{7569, 110, 16, 0x1},   // republiczimbabwe
	{43910, 502, 5, 0x1},   // #6tun
	{52422, 10, 17, 0x1},   // bjelorussischessr
	{48545, 112, 20, 0x1},  // unitedarabicemirates
	{26865, 201, 5, 0x81},  // #4248
	{58407, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{26925, 631, 5, 0x1},   // #4280
	{54499, 166, 18, 0x1},  // republicaargentina
	{671, 221, 24, 0x1},    // collectiviteitguadeloupe
	{9597, 248, 16, 0x1},   // stpierremiquelon
	{59226, 116, 6, 0x1},   // buthan
	{1433, 82, 8, 0x21},    // libyanaj
	{21538, 76, 13, 0x1},   // guineaconakry
	{36646, 629, 5, 0x1},   // #6560
	{54712, 4, 19, 0x1},    // gemenebestaustralie
	{52792, 246, 20, 0x1},  // sainthelenaascension
	{27245, 91, 5, 0x81},   // #4516
	{31322, 97, 11, 0x1},   // sierreleone
	{13796, 77, 27, 0x1},   // islamitischerepubliekgambia
	{28791, 1, 22, 0x1},    // albanesevolksrepubliek
	{10022, 66, 7, 0x1},    // comoren
	{23836, 7, 14, 0x1},    // kingdombelgium
	{30931, 64, 3, 0x1},    // drc
	{48798, 123, 19, 0x1},  // iranislandsrepublic
	{16469, 206, 22, 0x1},  // sinteustatiusenbonaire
	{41451, 217, 23, 0x1},  // falklandislandsmalvinas
	{31572, 98, 22, 0x1},   // somaliafederalrepublic
	{19905, 208, 14, 0x1},  // bermudabritish
	{9294, 128, 20, 0x1},   // republicofkyrgyzstan
	{38934, 37, 24, 0x1},   // republicofnorthmacedonia
	{2459, 120, 21, 0x21},  // micronesiafedstatesof
	{32421, 316, 5, 0x1},   // #5jpn
	{53826, 197, 11, 0x1},  // sintvincent
	{26825, 73, 5, 0x81},   // #4231
	{50324, 46, 5, 0x1},    // #7rus
	{3940, 87, 18, 0x1},    // republicmozambique
	{40141, 100, 7, 0x1},   // saotome
	{14616, 202, 6, 0x1},   // #3anhh
	{58796, 65, 13, 0x1},   // kongovolksrep
	{61510, 153, 17, 0x1},  // arabrepublicsyria
	{31687, 246, 20, 0x1},  // ascensionsainthelena
	{8483, 48, 19, 0x1},    // fryserbiamontenegro
	{49151, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{7191, 199, 21, 0x1},   // kofthenetherlandaruba
	{41078, 47, 18, 0x1},   // republieksanmarino
	{4636, 235, 18, 0x1},   // departementmayotte
	{6774, 253, 29, 0x1},   // unitedstatesoutlyingeilandjes
	{44987, 113, 10, 0x1},  // bangladesj
	{292, 246, 48, 0x21},   // grondterritorysainthelenaascensiontristandacunha
	{58971, 133, 7, 0x1},   // laospdr
	{5968, 218, 16, 0x1},   // territoryfaeroer
	{54249, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{50176, 21, 16, 0x1},   // republicoffrance
	{61923, 128, 8, 0x1},   // kirgizia
	{11234, 128, 17, 0x1},  // republickirgistan
	{22237, 230, 5, 0x81},  // #2mac
	{30535, 119, 21, 0x1},  // matanitutugalalaoviti
	{27205, 35, 5, 0x81},   // #4492
	{55209, 123, 19, 0x1},  // islamicrepubliciran
	{33796, 18, 11, 0x1},   // statespanje
	{56794, 236, 17, 0x1},  // nouvellecaledonie
	{15717, 1, 5, 0x81},    // #2alb
	{43417, 632, 5, 0x1},   // #6slv
	{34826, 478, 5, 0x1},   // #5svg
	{1918, 237, 24, 0x1},   // norfolkislandsaustralian
	{26820, 633, 5, 0x1},   // #4230
	{33281, 117, 20, 0x1},  // peoplesrepublicchina
	{16237, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{30931, 64, 7, 0x1},    // drcongo
	{30343, 178, 15, 0x1},  // dominicaanserep
	{36611, 569, 5, 0x1},   // #6530
	{31710, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{43682, 566, 5, 0x1},   // #6swd
	{24505, 69, 15, 0x1},   // republicalgeria
	{27320, 93, 5, 0x81},   // #4566
	{30425, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{23934, 95, 23, 0x1},   // sudandemocraticrepublic
	{16581, 121, 17, 0x1},  // republikindonesia
	{32028, 278, 5, 0x1},   // #5hai
	{35334, 127, 8, 0x1},   // kazachia
	{49707, 36, 12, 0x1},   // repofmoldova
	{31086, 95, 17, 0x1},   // jumhuriyatassudan
	{48809, 67, 19, 0x1},   // republicofcaboverde
	{9774, 186, 28, 0x1},   // stchristophernevisfederation
	{13823, 88, 25, 0x1},   // islamicrepublicmauritania
	{60783, 139, 13, 0x1},  // mongoliastate
	{34278, 383, 5, 0x1},   // #5saf
	{15707, 200, 5, 0x81},  // #2aia
	{43412, 482, 5, 0x1},   // #6slu
	{50536, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{39933, 163, 21, 0x1},  // samoaindependentstate
	{26835, 19, 5, 0x81},   // #4233
	{43276, 510, 5, 0x1},   // #6sey
	{11878, 173, 5, 0x1},   // chile
	{7546, 162, 7, 0x1},    // vanuatu
	{34971, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{36616, 576, 5, 0x1},   // #6531
	{33348, 252, 19, 0x1},  // chinataiwanprovince
	{40912, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{62817, 20, 5, 0x1},    // suomi
	{56485, 147, 14, 0x1},  // papaunewguinea
	{32096, 626, 5, 0x1},   // #5hun
	{45967, 68, 5, 0x1},    // #7dji
	{35095, 174, 19, 0x1},  // republicadecolombia
	{808, 234, 10, 0x1},    // martinique
	{39978, 312, 5, 0x1},   // #6ire
	{3391, 198, 4, 0x21},   // #9ve
	{3264, 210, 15, 0x1},   // keelingeilanden
	{32033, 573, 5, 0x1},   // #5hon
	{2581, 45, 16, 0x1},    // republicroemenia
	{55216, 123, 12, 0x1},  // republiciran
	{611, 74, 4, 0x21},     // #9ga
	{17210, 167, 14, 0x1},  // antiguaandbarb
	{15316, 116, 6, 0x1},   // boetan
	{1230, 229, 4, 0x21},   // #9je
	{57505, 41, 19, 0x1},   // koninkrijknoorwegen
	{50315, 101, 9, 0x1},   // swazliand
	{21808, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{33694, 81, 7, 0x1},    // liberia
	{25120, 155, 5, 0x81},  // #2tjk
	{26830, 72, 5, 0x81},   // #4232
	{37386, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{6109, 68, 36, 0x1},    // frenchterritoryoftheafarsandtheissas
	{2954, 249, 26, 0x1},   // saintmaartennederlandspart
	{26935, 220, 5, 0x81},  // #4292
	{33414, 252, 21, 0x1},  // taiwanprovinceofchina
	{36636, 355, 5, 0x1},   // #6552
	{62257, 62, 18, 0x1},   // republicivorycoast
	{30552, 119, 4, 0x1},   // viti
	{63725, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{27240, 143, 5, 0x81},  // #4512
	{29836, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{34151, 83, 7, 0x1},    // lesotho
	{60505, 57, 18, 0x1},   // republikayuburundi
	{47731, 127, 20, 0x1},  // republicofkazakhstan
	{48023, 131, 5, 0x1},   // #7kor
	{47806, 127, 5, 0x1},   // #7kaz
	{646, 223, 4, 0x21},    // #9gf
	{59061, 219, 22, 0x1},  // channelislandsguernsey
	{22242, 231, 5, 0x81},  // #2maf
	{3958, 193, 18, 0x1},   // republicelsalvador
	{45645, 171, 20, 0x1},  // unitedstatesofbrazil
	{14267, 24, 5, 0x1},    // ellas
	{43901, 470, 5, 0x1},   // #6tri
	{64696, 62, 21, 0x1},   // cotedivoireivorycoast
	{46044, 73, 17, 0x1},   // socialistethiopia
	{39518, 170, 26, 0x1},  // boliviamultinationalestaat
	{45529, 147, 17, 0x1},  // nieuwguineapapoua
	{58880, 95, 17, 0x1},   // presecessionsudan
	{30806, 27, 16, 0x1},   // republiekierland
	{28753, 43, 14, 0x1},   // polandrepublic
	{3430, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{21220, 141, 13, 0x1},  // republicnepal
	{37104, 250, 18, 0x1},  // caicosislandsturks
	{36641, 347, 5, 0x1},   // #6553
	{19131, 21, 5, 0x81},   // #2fra
	{29836, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{62000, 164, 8, 0x1},   // repyemen
	{13341, 223, 11, 0x1},  // fransguiana
	{29012, 166, 19, 0x1},  // argentijnserepublic
	{53911, 64, 30, 0x1},   // democratischerepubliekvancongo
	{10390, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{26375, 237, 19, 0x1},  // teratriofnorfkailen
	{33430, 252, 19, 0x1},  // chinataiwanrepublic
	{2897, 151, 4, 0x21},   // #9sg
	{3425, 255, 4, 0x21},   // #9vg
	{24194, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{15843, 85, 12, 0x1},   // madagasikara
	{39956, 163, 17, 0x1},  // westernsamoasamoa
	{731, 219, 4, 0x21},    // #9gg
	{27080, 80, 5, 0x81},   // #4404
	{34828, 197, 3, 0x1},   // svg
	{27210, 139, 5, 0x81},  // #4496
	{43365, 236, 17, 0x1},  // nouvellecaledonia
	{38392, 12, 8, 0x1},    // svizzera
	{20611, 25, 5, 0x81},   // #2hrv
	{26840, 218, 5, 0x81},  // #4234
	{26860, 20, 5, 0x81},   // #4246
	{31268, 121, 18, 0x1},  // republiekindonesie
	{1331, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{38465, 148, 10, 0x1},  // northkorea
	{46920, 181, 18, 0x1},  // republiekguatemala
	{19504, 119, 21, 0x1},  // fijieilandenrepubliek
	{1718, 182, 26, 0x1},   // cooperatieverepublicguyana
	{2889, 95, 4, 0x21},    // #9sd
	{65140, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{63027, 181, 9, 0x1},   // gautemala
	{6367, 163, 10, 0x1},   // statesamoa
	{36546, 334, 5, 0x1},   // #6481
	{42880, 239, 33, 0x1},  // pitcairnhendersonduciaoenoislands
	{12528, 124, 12, 0x1},  // republicirak
	{615, 180, 4, 0x21},    // #9gd
	{42517, 71, 14, 0x1},   // egyptarabrepof
	{12894, 131, 9, 0x1},   // repskorea
	{43231, 47, 21, 0x1},   // repubblicadisanmarino
	{58170, 82, 15, 0x1},   // koninkrijklibie
	{17794, 226, 11, 0x1},  // heardisland
	{27220, 39, 5, 0x81},   // #4499
	{33268, 413, 5, 0x1},   // #5mon
	{48380, 244, 14, 0x1},  // stateofvietnam
	{34052, 183, 17, 0x1},  // republiekhonduras
	{2924, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{55136, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{30636, 279, 5, 0x1},   // #5cub
	{39597, 280, 5, 0x1},   // #6frn
	{20142, 231, 18, 0x1},  // frenchpartstmartin
	{43677, 617, 5, 0x1},   // #6swa
	{36631, 354, 5, 0x1},   // #6551
	{60744, 51, 13, 0x1},   // kingdomzweden
	{8370, 244, 12, 0x1},   // statevietnam
	{23881, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{57166, 111, 28, 0x1},  // islamitischestaatafghanistan
	{8531, 68, 27, 0x1},    // territoryoftheafarsandissas
	{8221, 14, 13, 0x1},    // czechrepublic
	{48167, 132, 5, 0x1},   // #7kuw
	{2893, 51, 4, 0x21},    // #9se
	{3383, 254, 4, 0x21},   // #9va
	{6692, 48, 20, 0x1},    // unieserviamontenegro
	{23025, 90, 5, 0x81},   // #2mwi
	{36551, 301, 5, 0x1},   // #6482
	{7332, 131, 10, 0x1},   // repofkorea
	{64290, 57, 4, 0x1},    // #9bi
	{12837, 205, 4, 0x1},   // taaf
	{619, 23, 4, 0x21},     // #9ge
	{41626, 79, 15, 0x1},   // guineequatorial
	{16901, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27105, 133, 5, 0x81},  // #4418
	{5409, 164, 13, 0x1},   // republicjemen
	{55820, 58, 14, 0x1},   // republiekbenin
	{35756, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{33120, 593, 5, 0x1},   // #5mli
	{22536, 86, 5, 0x81},   // #2mli
	{27215, 36, 5, 0x81},   // #4498
	{15592, 145, 23, 0x1},  // commonwealthphilippines
	{4991, 243, 25, 0x1},   // overseasdepartmentreunion
	{44041, 407, 5, 0x1},   // #6tuv
	{65296, 144, 23, 0x1},  // jamhuryatislamipakistan
	{54379, 129, 17, 0x1},  // cambodiakampuchea
	{41480, 197, 23, 0x1},  // stvincentendegrenadinen
	{14890, 97, 19, 0x1},   // sierraleonerepublic
	{24919, 104, 5, 0x81},  // #2tgo
	{11799, 138, 19, 0x1},  // burmaunionofmyanmar
	{26940, 130, 5, 0x81},  // #4296
	{2408, 227, 3, 0x1},    // man
	{29880, 371, 5, 0x1},   // #5cam
	{30136, 370, 5, 0x1},   // #5cdi
	{43194, 152, 14, 0x1},  // salomonislands
	{46455, 255, 27, 0x1},  // britishvirginislandsbritish
	{23550, 143, 5, 0x81},  // #2omn
	{40425, 27, 14, 0x1},   // ierserepubliek
	{5133, 117, 13, 0x1},   // chinamainland
	{35400, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{61695, 31, 13, 0x1},   // liechtenstien
	{2870, 152, 4, 0x21},   // #9sb
	{52313, 254, 23, 0x1},  // vaticancitystateholysee
	{59833, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{36556, 339, 5, 0x1},   // #6483
	{64286, 114, 4, 0x1},   // #9bh
	{2244, 203, 22, 0x1},   // territoryamericansamoa
	{9304, 128, 18, 0x1},   // kyrgyzstanrepublic
	{2444, 120, 25, 0x21},  // federalstatesofmicronesia
	{50793, 28, 15, 0x1},   // icelandrepublic
	{33039, 421, 5, 0x1},   // #5mal
	{48659, 45, 15, 0x1},   // kingdomroemenia
	{1956, 191, 9, 0x21},   // piruwsuyu
	{25194, 105, 5, 0x81},  // #2tun
	{36371, 345, 5, 0x1},   // #6359
	{36271, 445, 5, 0x1},   // #6305
	{64268, 123, 10, 0x1},  // iranempire
	{62930, 94, 19, 0x1},   // republiquerwandaise
	{25172, 158, 5, 0x81},  // #2ton
	{49673, 30, 15, 0x1},   // republiekitalie
	{2627, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{54691, 169, 15, 0x1},  // britishhonduras
	{1004, 89, 9, 0x1},     // mauritius
	{26265, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{60714, 46, 12, 0x1},   // sovietrussia
	{30211, 582, 5, 0x1},   // #5chn
	{42496, 217, 8, 0x1},   // malvinen
	{62160, 147, 12, 0x1},  // papuanguinea
	{35129, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{29470, 186, 24, 0x1},  // saintkittsnevisfederatia
	{47915, 135, 8, 0x1},   // srilanka
	{34367, 144, 23, 0x1},  // pakistanislamicrepublic
	{59235, 43, 19, 0x1},   // volksrepubliekpolen
	{53339, 13, 4, 0x1},    // cssr
	{2885, 102, 4, 0x21},   // #9sc
	{21114, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{54929, 67, 20, 0x1},   // kaapverdischeislands
	{3387, 197, 4, 0x21},   // #9vc
	{29899, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{3514, 259, 4, 0x21},   // #9xk
	{36561, 342, 5, 0x1},   // #6484
	{50793, 28, 7, 0x1},    // iceland
	{30852, 418, 5, 0x1},   // #5dji
	{30874, 271, 5, 0x1},   // #5dom
	{61537, 31, 12, 0x1},   // lichtenstein
	{1427, 187, 4, 0x21},   // #9lc
	{27075, 125, 5, 0x81},  // #4400
	{7052, 106, 12, 0x1},   // tanzaniaurep
	{64024, 50, 17, 0x1},   // slovenianrepublic
	{5838, 251, 15, 0x1},   // tokelaueilanden
	{34170, 296, 5, 0x1},   // #5qat
	{32939, 427, 5, 0x1},   // #5mac
	{27835, 340, 5, 0x1},   // #5140
	{47221, 111, 23, 0x1},  // afghanistanislamicstate
	{9985, 165, 16, 0x1},   // formersouthyemen
	{30628, 446, 5, 0x1},   // #5cro
	{26640, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{26855, 119, 5, 0x81},  // #4242
	{9876, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{1648, 237, 14, 0x1},   // norfolkislands
	{29895, 272, 5, 0x1},   // #5cao
	{44599, 9, 17, 0x1},    // bosniehercegovina
	{11193, 108, 10, 0x1},  // zuidafrika
	{15489, 5, 19, 0x1},    // republiekoostenrijk
	{2774, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24524, 57, 16, 0x1},   // republiekburundi
	{31535, 68, 20, 0x1},   // afarsendeissasgebied
	{18650, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{40022, 627, 5, 0x1},   // #6irn
	{64294, 58, 4, 0x1},    // #9bj
	{735, 75, 4, 0x21},     // #9gh
	{12812, 104, 12, 0x1},  // republictogo
	{955, 29, 4, 0x21},     // #9il
	{12920, 214, 8, 0x1},   // caymanis
	{1412, 134, 4, 0x21},   // #9lb
	{32179, 29, 14, 0x1},   // medinatyisrael
	{22764, 22, 15, 0x1},   // grootbrittannia
	{33115, 461, 5, 0x1},   // #5mld
	{2354, 120, 17, 0x21},  // micronesiafederal
	{3718, 223, 18, 0x21},  // frenchguyanafrench
	{146, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{5068, 117, 5, 0x1},    // china
	{4503, 196, 22, 0x1},   // uruguayeasternrepublic
	{29890, 574, 5, 0x1},   // #5can
	{40945, 73, 23, 0x1},   // excludeseritreaethiopia
	{30206, 634, 5, 0x1},   // #5chl
	{36626, 337, 5, 0x1},   // #6541
	{60315, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{30567, 342, 5, 0x1},   // #5con
	{18685, 178, 20, 0x1},  // dominikaanserepublic
	{49978, 45, 5, 0x1},    // #7rou
	{64446, 40, 24, 0x1},   // koninkrijkdernederlanden
	{6303, 244, 12, 0x1},   // vietnamstate
	{43450, 152, 8, 0x1},   // solomons
	{2758, 150, 4, 0x21},   // #9sa
	{3367, 253, 4, 0x21},   // #9um
	{13961, 15, 9, 0x1},    // formerddr
	{42701, 146, 15, 0x1},  // republicofpalau
	{14707, 95, 14, 0x1},   // sudanuntil2011
	{36566, 399, 5, 0x1},   // #6490
	{64321, 208, 4, 0x1},   // #9bm
	{54740, 63, 22, 0x1},   // unitedrepubliccameroon
	{739, 220, 4, 0x21},    // #9gi
	{959, 227, 4, 0x21},    // #9im
	{1234, 185, 4, 0x21},   // #9jm
	{1408, 133, 4, 0x21},   // #9la
	{1150, 16, 28, 0x21},   // formerfederalrepublicgermany
	{1697, 64, 11, 0x21},   // demrepcongo
	{32067, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2725, 201, 29, 0x1},   // overseasterritoryalandislands
	{43758, 538, 5, 0x1},   // #6taz
	{325, 138, 26, 0x1},    // republiekderunievanmyanmar
	{1480, 55, 34, 0x21},   // yugoslaviasocialistfederalrepublic
	{9448, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{32934, 410, 5, 0x1},   // #5maa
	{19732, 186, 23, 0x1},  // saintchristopherennevis
	{36306, 386, 5, 0x1},   // #6338
	{25148, 157, 5, 0x81},  // #2tls
	{43973, 508, 5, 0x1},   // #6tur
	{3838, 240, 19, 0x1},   // territorypuertorico
	{53864, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{43218, 635, 5, 0x1},   // #6ser
	{235, 86, 4, 0x1},      // mali
	{55960, 129, 21, 0x1},  // democratischkampuchea
	{43563, 520, 5, 0x1},   // #6sur
	{43687, 298, 5, 0x1},   // #6swz
	{28703, 73, 9, 0x1},    // abessinia
	{9553, 244, 11, 0x1},   // zuidvietnam
	{36621, 303, 5, 0x1},   // #6540
	{21828, 217, 8, 0x1},   // malvinas
	{30327, 619, 5, 0x1},   // #5com
	{19802, 25, 7, 0x1},    // kroatia
	{60585, 150, 19, 0x1},  // saoediarabiakingdom
	{2938, 96, 4, 0x21},    // #9sn
	{4999, 243, 17, 0x1},   // departmentreunion
	{4101, 68, 19, 0x1},    // afarsissasterritory
	{19693, 62, 9, 0x1},    // ivoorkust
	{137, 6, 9, 0x1},       // azerbajan
	{47840, 130, 5, 0x1},   // #7kir
	{64317, 207, 4, 0x1},   // #9bl
	{763, 76, 4, 0x21},     // #9gn
	{22273, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{15865, 166, 5, 0x81},  // #2arg
	{963, 122, 4, 0x21},    // #9in
	{1343, 186, 4, 0x21},   // #9kn
	{21662, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{32129, 147, 30, 0x1},  // independentstatepapuanewguinea
	{2202, 40, 4, 0x21},    // #9nl
	{22526, 137, 5, 0x81},  // #2mhl
	{23489, 105, 17, 0x1},  // republicoftunisia
	{2364, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{53628, 157, 12, 0x1},  // timorlorosae
	{36351, 632, 5, 0x1},   // #6349
	{36311, 365, 5, 0x1},   // #6339
	{5433, 31, 13, 0x1},    // liechtenstein
	{44576, 103, 15, 0x1},  // republiektsjaad
	{14390, 123, 6, 0x1},   // persia
	{30708, 357, 5, 0x1},   // #5cyp
	{41341, 239, 29, 0x1},  // grondterritorypitcairnislands
	{49433, 101, 17, 0x1},  // eswatiniswaziland
	{6889, 70, 14, 0x1},    // formerzanzibar
	{13252, 94, 16, 0x1},   // rwandeserepublic
	{2022, 165, 8, 0x1},    // yemendem
	{30216, 516, 5, 0x1},   // #5col
	{2942, 98, 4, 0x21},    // #9so
	{50207, 48, 16, 0x1},   // republicofserbia
	{19092, 119, 5, 0x81},  // #2fji
	{64329, 170, 4, 0x1},   // #9bo
	{61810, 109, 13, 0x1},  // noordrhodesie
	{65341, 178, 4, 0x1},   // #9do
	{5166, 106, 22, 0x1},   // unitedrepublictanzania
	{967, 228, 4, 0x21},    // #9io
	{41436, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{1238, 125, 4, 0x21},   // #9jo
	{2206, 41, 4, 0x21},    // #9no
	{4194, 56, 6, 0x1},     // angola
	{32959, 390, 5, 0x1},   // #5mag
	{13260, 58, 17, 0x1},   // republicofdahomey
	{21774, 233, 17, 0x1},  // montserratbritish
	{40141, 100, 12, 0x1},  // saotomeandpr
	{22305, 203, 24, 0x1},  // territoryofamericansamoa
	{21076, 64, 22, 0x1},   // formercongoleopoldstad
	{38493, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{50640, 104, 19, 0x1},  // republiquetogolaise
	{17055, 54, 21, 0x1},   // unitedstatesofamerica
	{51787, 107, 15, 0x1},  // republiekuganda
	{47019, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{3855, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{54602, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{59863, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{35853, 188, 18, 0x1},  // unitedstatesmexico
	{11937, 27, 7, 0x1},    // ierland
	{2930, 97, 4, 0x21},    // #9sl
	{23802, 82, 18, 0x1},   // unitedkingdomlibia
	{3433, 161, 4, 0x21},   // #9vn
	{60672, 182, 13, 0x1},  // britishguiana
	{42805, 239, 22, 0x1},  // territoryafhvkpitcairn
	{8882, 120, 17, 0x1},   // micronesiafedstat
	{59698, 231, 18, 0x1},  // stmartinfrenchpart
	{37724, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{64325, 115, 4, 0x1},   // #9bn
	{9597, 248, 17, 0x1},   // stpierremiquelonf
	{755, 222, 4, 0x21},    // #9gl
	{57103, 89, 18, 0x1},   // republiekmauritius
	{48103, 100, 16, 0x1},  // saotomeyprincipe
	{15829, 112, 5, 0x81},  // #2are
	{19408, 250, 21, 0x1},  // caicosislandsandturks
	{50186, 21, 15, 0x1},   // franceanddomtom
	{40841, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{58133, 22, 15, 0x1},   // grootbrittannie
	{27840, 561, 5, 0x1},   // #5145
	{60266, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{41420, 217, 24, 0x1},  // falklandeilandenmalvinas
	{25153, 592, 5, 0x1},   // #2tmp
	{27830, 530, 5, 0x1},   // #5135
	{5073, 225, 11, 0x1},   // hongkongsar
	{6429, 186, 22, 0x1},   // stkittsnevisfederation
	{48613, 194, 15, 0x1},  // republicsurinam
	{9093, 121, 21, 0x1},   // unitedstatesindonesia
	{56244, 164, 12, 0x1},  // kingdomjemen
	{25090, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{24914, 103, 5, 0x81},  // #2tcd
	{2850, 162, 7, 0x1},    // vanuata
	{1363, 191, 14, 0x21},  // republicofperu
	{34068, 141, 10, 0x1},  // statenepal
	{1614, 57, 17, 0x21},   // republicboeroendi
	{52396, 122, 18, 0x1},  // bharatiyaganarajya
	{38520, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{18613, 68, 8, 0x1},    // djiboeti
	{2934, 47, 4, 0x21},    // #9sm
	{3429, 256, 4, 0x21},   // #9vi
	{13549, 218, 10, 0x1},  // faeroeisds
	{63706, 204, 4, 0x1},   // #9aq
	{63810, 9, 4, 0x1},     // #9ba
	{65337, 177, 4, 0x1},   // #9dm
	{759, 77, 4, 0x21},     // #9gm
	{1339, 66, 4, 0x21},    // #9km
	{22401, 36, 5, 0x81},   // #2mda
	{27090, 131, 5, 0x81},  // #4410
	{2198, 189, 4, 0x21},   // #9ni
	{37907, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{45499, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{27845, 514, 5, 0x1},   // #5150
	{36356, 562, 5, 0x1},   // #6350
	{54229, 117, 15, 0x1},  // chinaprmainland
	{20748, 26, 5, 0x81},   // #2hun
	{29735, 111, 13, 0x1},  // afghanistanir
	{52136, 329, 13, 0x82}, // republiccongo
	{34392, 77, 9, 0x1},    // thegambia
	{25859, 255, 5, 0x81},  // #2vgb
	{10976, 21, 14, 0x1},   // frenchrepublic
	{43535, 369, 5, 0x1},   // #6stp
	{3780, 45, 14, 0x1},    // romaniakingdom
	{6927, 273, 26, 0x82},  // yugoslaviaserbiamontenegro
	{23219, 214, 13, 0x1},  // caymanislands
	{54973, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{2913, 247, 4, 0x21},   // #9sj
	{2644, 203, 21, 0x1},   // americansamoaamerican
	{47819, 80, 5, 0x1},    // #7ken
	{63710, 166, 4, 0x1},   // #9ar
	{56431, 88, 20, 0x1},   // islamitrepmauritanie
	{59663, 231, 17, 0x1},  // stmartinfransdeel
	{1260, 126, 4, 0x21},   // #9jp
	{11579, 194, 18, 0x1},  // dutchguianasurinam
	{2116, 223, 22, 0x1},   // departmentfrenchguiana
	{22344, 84, 5, 0x81},   // #2mar
	{50251, 48, 24, 0x1},   // frserbiamontenegroserbia
	{32944, 591, 5, 0x1},   // #5mad
	{22098, 1, 16, 0x1},    // republiekalbanie
	{15414, 101, 19, 0x1},  // koninkrijkswaziland
	{3781, 143, 4, 0x1},    // oman
	{55730, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{12539, 71, 16, 0x1},   // koninkrijkegypte
	{55333, 41, 13, 0x1},   // norwaykingdom
	{57856, 65, 19, 0x1},   // volksrepubliekkongo
	{7163, 199, 23, 0x1},   // arubakingdomnetherlands
	{32772, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{24923, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{55093, 55, 20, 0x1},   // voormaligjoegoslavie
	{39043, 166, 17, 0x1},  // argentinerepublic
	{1189, 15, 11, 0x21},   // germanyeast
	{34179, 84, 14, 0x1},   // kingdommarokko
	{32824, 134, 16, 0x1},  // lebaneserepublic
	{51138, 164, 26, 0x1},  // northsanayemenarabrepublic
	{34002, 85, 18, 0x1},   // madagascarmalagasy
	{37669, 48, 25, 0x1},   // unievanservieenmontenegro
	{64181, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonia
	{2685, 241, 4, 0x21},   // #9ps
	{2917, 49, 4, 0x21},    // #9sk
	{31657, 168, 20, 0x1},  // gemenebestderbahamas
	{3355, 22, 4, 0x21},    // #9uk
	{3510, 163, 4, 0x21},   // #9ws
	{48599, 37, 5, 0x1},    // #7mkd
	{2337, 235, 7, 0x1},    // mayotte
	{63776, 203, 4, 0x1},   // #9as
	{2405, 16, 7, 0x1},     // germany
	{1854, 93, 22, 0x21},   // nigeriafederalrepublic
	{30861, 348, 5, 0x1},   // #5dma
	{65323, 17, 4, 0x1},    // #9dk
	{850, 245, 4, 0x21},    // #9gs
	{23499, 105, 16, 0x1},  // tunisianrepublic
	{1294, 201, 5, 0x1},    // aland
	{36526, 449, 5, 0x1},   // #6452
	{1445, 135, 4, 0x21},   // #9lk
	{27085, 148, 5, 0x81},  // #4408
	{1821, 232, 13, 0x21},  // noordmarianen
	{13194, 153, 13, 0x1},  // syrianarabrep
	{36361, 357, 5, 0x1},   // #6352
	{40638, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{65079, 59, 18, 0x1},   // uppervoltarepublic
	{24909, 250, 5, 0x81},  // #2tca
	{59899, 178, 12, 0x1},  // dominicanrep
	{45544, 153, 8, 0x1},   // uarsyria
	{50821, 158, 5, 0x1},   // #7tga
	{13912, 46, 14, 0x1},   // russianfederal
	{30005, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{52261, 152, 24, 0x1},  // stateofthesolomonislands
	{2579, 240, 4, 0x21},   // #9pr
	{2901, 246, 4, 0x21},   // #9sh
	{53080, 119, 21, 0x1},  // republiekfijieilanden
	{51270, 130, 18, 0x1},  // ribaberikikiribati
	{34144, 83, 14, 0x1},   // kingdomlesotho
	{63780, 5, 4, 0x1},     // #9at
	{9258, 138, 5, 0x1},    // burma
	{28961, 25, 7, 0x1},    // croatia
	{44539, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{63939, 172, 4, 0x1},   // #9bb
	{65319, 68, 4, 0x1},    // #9dj
	{767, 221, 4, 0x21},    // #9gp
	{5422, 31, 24, 0x1},    // fuerstentumliechtenstein
	{947, 121, 4, 0x21},    // #9id
	{1281, 129, 4, 0x21},   // #9kh
	{20302, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{36521, 596, 5, 0x1},   // #6451
	{2004, 38, 4, 0x21},    // #9mt
	{20976, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{46744, 52, 13, 0x1},   // turkiyeturkey
	{47506, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{25759, 254, 12, 0x1},  // vaticaanstad
	{40905, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{9991, 165, 10, 0x1},   // southyemen
	{7524, 61, 11, 0x1},    // ubangishari
	{17502, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{53455, 171, 16, 0x1},  // republicbrazilia
	{27850, 634, 5, 0x1},   // #5155
	{27860, 423, 5, 0x1},   // #5165
	{36326, 401, 5, 0x1},   // #6343
	{49070, 168, 17, 0x1},  // gemenebestbahamas
	{25249, 119, 24, 0x1},  // republicofthefijiislands
	{13981, 15, 9, 0x1},    // gdrformer
	{29727, 111, 19, 0x1},  // republicafghanistan
	{20657, 131, 9, 0x1},   // koreazuid
	{15066, 16, 15, 0x1},   // republicgermany
	{56753, 157, 30, 0x1},  // republicademocraticatimorleste
	{10583, 203, 9, 0x1},   // eastsamoa
	{38641, 243, 14, 0x1},  // iledelareunion
	{28445, 518, 5, 0x1},   // #5680
	{8382, 165, 19, 0x1},   // formersouthernyemen
	{19278, 218, 5, 0x81},  // #2fro
	{2154, 98, 24, 0x21},   // federalerepublieksomalie
	{37370, 244, 12, 0x1},  // vietnamsouth
	{42819, 239, 25, 0x1},  // pitcairngebiedafhvanhetvk
	{2905, 50, 4, 0x21},    // #9si
	{3437, 162, 4, 0x21},   // #9vu
	{12564, 71, 24, 0x1},   // arabischerepubliekegypte
	{58517, 10, 20, 0x1},   // bieloruslandrepublic
	{63784, 4, 4, 0x1},     // #9au
	{63958, 7, 4, 0x1},     // #9be
	{846, 79, 4, 0x21},     // #9gq
	{3534, 234, 28, 0x1},   // overseasdepartmentmartinique
	{951, 27, 4, 0x21},     // #9ie
	{1285, 130, 4, 0x21},   // #9ki
	{41096, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{36516, 618, 5, 0x1},   // #6450
	{1431, 31, 4, 0x21},    // #9li
	{2008, 89, 4, 0x21},    // #9mu
	{662, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27095, 132, 5, 0x81},  // #4414
	{2147, 92, 4, 0x21},    // #9ne
	{27175, 86, 5, 0x81},   // #4466
	{27190, 88, 5, 0x81},   // #4478
	{9518, 147, 23, 0x1},   // territorypapuanewguinea
	{64577, 202, 19, 0x1},  // netherlandsantilles
	{2924, 249, 12, 0x1},   // saintmaarten
	{20500, 40, 26, 0x1},   // thekingdomofthenetherlands
	{19598, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{27825, 551, 5, 0x1},   // #5130
	{52036, 65, 25, 0x1},   // republiekcongobrazzaville
	{9020, 65, 24, 0x1},    // congorepublicbrazzaville
	{26182, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{8336, 188, 22, 0x1},   // unitedmexicaansestates
	{49981, 61, 13, 0x1},   // oubanguichari
	{43706, 625, 5, 0x1},   // #6syr
	{11463, 45, 25, 0x1},   // socialistrepublicroemenia
	{31867, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{18281, 219, 17, 0x1},  // guernseybailiwick
	{30125, 132, 11, 0x1},  // statekuwait
	{20909, 106, 8, 0x1},   // tanzinia
	{59471, 154, 11, 0x1},  // siamkingdom
	{3173, 193, 4, 0x21},   // #9sv
	{31371, 231, 23, 0x1},  // collectivitysaintmartin
	{54825, 157, 19, 0x1},  // timorlesteeasttimor
	{19087, 20, 5, 0x81},   // #2fin
	{63954, 113, 4, 0x1},   // #9bd
	{64977, 67, 4, 0x1},    // #9cv
	{20837, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{2012, 136, 4, 0x21},   // #9mv
	{27100, 128, 5, 0x81},  // #4417
	{13183, 95, 5, 0x1},    // sudan
	{22577, 38, 5, 0x81},   // #2mlt
	{53502, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5932, 238, 4, 0x1},    // niue
	{15629, 56, 5, 0x81},   // #2ago
	{9202, 46, 17, 0x1},    // sovietunionrussia
	{49357, 158, 14, 0x1},  // kingdomoftonga
	{62873, 79, 13, 0x1},   // spanishguinea
	{36321, 317, 5, 0x1},   // #6341
	{36366, 601, 5, 0x1},   // #6355
	{36301, 636, 5, 0x1},   // #6331
	{45142, 208, 8, 0x1},   // bermudas
	{32324, 25, 16, 0x1},   // republiekkroatie
	{36296, 432, 5, 0x1},   // #6325
	{37731, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{48924, 88, 5, 0x1},    // #7mtn
	{264, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{34598, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{2693, 146, 4, 0x21},   // #9pw
	{9044, 65, 18, 0x1},    // congorepublicofthe
	{3351, 107, 4, 0x21},   // #9ug
	{3542, 110, 4, 0x21},   // #9zw
	{24316, 133, 12, 0x1},  // laopeoplesdr
	{63788, 199, 4, 0x1},   // #9aw
	{44359, 31, 25, 0x1},   // liechtensteinprincipality
	{64282, 8, 4, 0x1},     // #9bg
	{65022, 212, 4, 0x1},   // #9cw
	{31586, 93, 15, 0x1},   // republicnigeria
	{862, 78, 4, 0x21},     // #9gw
	{1171, 16, 16, 0x21},   // germanyfmrfedrep
	{1277, 128, 4, 0x21},   // #9kg
	{33816, 36, 16, 0x1},   // republiekmoldova
	{2123, 90, 4, 0x21},    // #9mw
	{2194, 93, 4, 0x21},    // #9ng
	{43151, 63, 18, 0x1},   // republicofcameroon
	{22406, 85, 5, 0x81},   // #2mdg
	{51200, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{27200, 188, 5, 0x81},  // #4484
	{10931, 41, 15, 0x1},   // kongeriketnoreg
	{21724, 148, 12, 0x1},  // nkoreademrep
	{42074, 117, 17, 0x1},  // peoplesrepofchina
	{25836, 8, 18, 0x1},    // republikabalgariya
	{53263, 124, 14, 0x1},  // koninkrijkirak
	{63387, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{27855, 436, 5, 0x1},   // #5160
	{36316, 635, 5, 0x1},   // #6340
	{16434, 206, 23, 0x1},  // bonaireandsinteustatius
	{52590, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{7015, 106, 21, 0x1},   // tanganyikaandzanzibar
	{43324, 157, 30, 0x1},  // republikademokratikatimorleste
	{34234, 192, 17, 0x1},  // republiekparaguay
	{43961, 207, 12, 0x1},  // stbarthelemy
	{27660, 112, 5, 0x81},  // #4784
	{52692, 228, 27, 0x1},  // indianoceanterritorybritish
	{12416, 95, 6, 0x1},    // soedan
	{30623, 568, 5, 0x1},   // #5cos
	{54978, 256, 30, 0x1},  // territoryamericanvirginislands
	{3068, 100, 4, 0x21},   // #9st
	{3473, 221, 20, 0x1},   // departmentguadeloupe
	{4767, 122, 5, 0x1},    // india
	{1579, 48, 27, 0x21},   // yugoslaviafederalrepublicof
	{7383, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{7256, 211, 21, 0x1},   // newzealandcookislands
	{46290, 21, 5, 0x1},    // #7fra
	{63792, 201, 4, 0x1},   // #9ax
	{64111, 59, 4, 0x1},    // #9bf
	{23875, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4813, 196, 15, 0x1},   // republicuruguay
	{854, 181, 4, 0x21},    // #9gt
	{2164, 236, 22, 0x1},   // departmentnewcaledonia
	{15897, 3, 5, 0x81},    // #2arm
	{29907, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{33605, 220, 23, 0x1},  // grondterritorygibraltar
	{48978, 150, 18, 0x1},  // kingdomsaudiarabia
	{1681, 34, 4, 0x21},    // #9lv
	{1953, 232, 4, 0x21},   // #9mp
	{49534, 131, 14, 0x1},  // korearepubliek
	{2865, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{2151, 237, 4, 0x21},   // #9nf
	{43753, 583, 5, 0x1},   // #6taw
	{15688, 86, 12, 0x1},   // malirepublic
	{8357, 152, 14, 0x1},   // solomonislands
	{9076, 121, 9, 0x1},    // indonesia
	{36346, 624, 5, 0x1},   // #6347
	{43580, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{64088, 26, 15, 0x1},   // hungaryrepublic
	{21560, 162, 17, 0x1},  // republiquevanuatu
	{64418, 22, 6, 0x1},    // verkon
	{43443, 636, 5, 0x1},   // #6snm
	{3389, 249, 16, 0x1},   // landsaintmaarten
	{25940, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{20191, 249, 20, 0x1},  // dutchpartsintmaarten
	{40463, 16, 8, 0x1},    // wgermany
	{56821, 14, 14, 0x1},   // ceskarepublika
	{21999, 197, 9, 0x1},   // stvincent
	{15184, 236, 21, 0x1},  // frafrenchnewcaledonia
	{47960, 20, 17, 0x1},   // republicoffinland
	{21002, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{51143, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{62426, 145, 12, 0x1},  // philippijnen
	{3347, 53, 4, 0x21},    // #9ua
	{5651, 212, 17, 0x1},   // curacaonederlands
	{22967, 26, 24, 0x1},   // peoplesrepublicofhungary
	{7052, 106, 17, 0x1},   // tanzaniaurepublic
	{64515, 10, 4, 0x1},    // #9by
	{64973, 176, 4, 0x1},   // #9cu
	{3470, 71, 23, 0x21},   // egyptunitedarabrepublic
	{44871, 54, 12, 0x1},   // untiedstates
	{36451, 331, 5, 0x1},   // #6402
	{65107, 16, 4, 0x1},    // #9de
	{858, 224, 4, 0x21},    // #9gu
	{64253, 123, 19, 0x1},  // islandsrepubliciran
	{1273, 80, 4, 0x21},    // #9ke
	{11226, 74, 16, 0x1},   // gaboneserepublic
	{17290, 154, 15, 0x1},  // kingdomthailand
	{1677, 33, 4, 0x21},    // #9lu
	{1965, 234, 4, 0x21},   // #9mq
	{2139, 91, 4, 0x21},    // #9na
	{27170, 136, 5, 0x81},  // #4462
	{27185, 234, 5, 0x81},  // #4474
	{18069, 41, 15, 0x1},   // kongeriketnorge
	{18488, 92, 18, 0x1},   // republicoftheniger
	{57289, 245, 12, 0x1},  // sgeoandtheis
	{36341, 621, 5, 0x1},   // #6346
	{60929, 72, 11, 0x1},   // hagereertra
	{53276, 83, 17, 0x1},   // koninkrijklesotho
	{51839, 118, 14, 0x1},  // cyprusrepublic
	{23978, 65, 8, 0x1},    // congobrz
	{43213, 533, 5, 0x1},   // #6sen
	{43308, 315, 5, 0x1},   // #6skn
	{44011, 67, 11, 0x1},   // capeverdeis
	{11607, 259, 6, 0x1},   // kosova
	{29561, 198, 22, 0x1},  // bolivrepublicvenezuela
	{50993, 155, 5, 0x1},   // #7tjk
	{30175, 339, 5, 0x1},   // #5cha
	{48919, 89, 5, 0x1},    // #7mri
	{52775, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{40302, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8567, 248, 19, 0x1},   // fstpierreetmiquelon
	{2292, 209, 6, 0x1},    // bouvet
	{2689, 44, 4, 0x21},    // #9pt
	{3047, 194, 4, 0x21},   // #9sr
	{25960, 157, 10, 0x1},  // timorleste
	{63796, 6, 4, 0x1},     // #9az
	{54279, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{9723, 183, 17, 0x1},   // republicahonduras
	{64956, 175, 4, 0x1},   // #9cr
	{36456, 369, 5, 0x1},   // #6403
	{19669, 19, 15, 0x1},   // republicestonia
	{48132, 164, 10, 0x1},  // yemennorth
	{1673, 32, 4, 0x21},    // #9lt
	{1969, 88, 4, 0x21},    // #9mr
	{49376, 241, 20, 0x1},  // westbankandgazastrip
	{35264, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{22895, 87, 5, 0x81},   // #2moz
	{39718, 152, 22, 0x1},  // britsesalomonseilanden
	{9213, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{36336, 602, 5, 0x2},   // #6345
	{43313, 524, 5, 0x1},   // #6slo
	{8708, 53, 6, 0x1},     // ukrain
	{51488, 164, 5, 0x1},   // #7yem
	{40159, 64, 13, 0x1},   // demrepofcongo
	{12236, 191, 13, 0x1},  // republiekperu
	{12889, 131, 9, 0x1},   // koreareps
	{48589, 139, 5, 0x1},   // #7mgl
	{3064, 99, 4, 0x21},    // #9ss
	{885, 232, 28, 0x1},    // northernmarianencommonwealth
	{48076, 150, 5, 0x1},   // #7ksa
	{23020, 89, 5, 0x81},   // #2mus
	{13751, 214, 28, 0x1},  // grondterritorykaaimanislands
	{36461, 381, 5, 0x1},   // #6404
	{15820, 204, 9, 0x1},   // antartica
	{1669, 83, 4, 0x21},    // #9ls
	{2000, 233, 4, 0x21},   // #9ms
	{2143, 236, 4, 0x21},   // #9nc
	{39167, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{8165, 67, 19, 0x1},    // republiekkaapverdie
	{27195, 89, 5, 0x81},   // #4480
	{35183, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{23083, 114, 12, 0x1},  // bahrainstate
	{3370, 249, 23, 0x1},   // saintmaartenknetherland
	{36331, 380, 5, 0x1},   // #6344
	{11120, 109, 14, 0x1},  // republiczambia
	{17046, 198, 21, 0x1},  // venezuelaunitedstates
	{24458, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{27655, 195, 5, 0x81},  // #4780
	{3087, 221, 21, 0x1},   // departementguadeloupe
	{4200, 190, 16, 0x1},   // republicofpanama
	{49877, 45, 14, 0x1},   // kingdomromania
	{65179, 153, 23, 0x1},  // arabischerepublieksyrie
	{49860, 129, 8, 0x1},   // kambodja
	{23642, 121, 19, 0x1},  // nederlandseastindie
	{44099, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{36024, 2, 19, 0x1},    // principalityandorra
	{64552, 169, 4, 0x1},   // #9bz
	{2312, 120, 24, 0x21},  // federalestatenmicronesia
	{271, 21, 4, 0x21},     // #9fr
	{36466, 501, 5, 0x1},   // #6411
	{36531, 405, 5, 0x1},   // #6461
	{36541, 333, 5, 0x1},   // #6475
	{1631, 81, 4, 0x21},    // #9lr
	{56027, 116, 13, 0x1},  // kingdombhutan
	{64676, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{31331, 202, 11, 0x1},  // nedantilles
	{61384, 2, 17, 0x1},    // vorstendomandorra
	{19034, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{33391, 252, 23, 0x1},  // taiwanprovincievanchina
	{58962, 133, 13, 0x1},  // kingdomoflaos
	{51060, 105, 5, 0x1},   // #7tun
	{16612, 198, 17, 0x1},  // venezuelarepublic
	{44152, 54, 9, 0x1},    // usamerica
	{6317, 132, 11, 0x1},   // kuwaitstate
	{8812, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{9488, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{56586, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{2697, 192, 4, 0x21},   // #9py
	{65254, 26, 17, 0x1},   // hongaarserepublic
	{47879, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{866, 182, 4, 0x21},    // #9gy
	{27180, 38, 5, 0x81},   // #4470
	{56657, 89, 15, 0x1},   // eilandmauritius
	{8275, 136, 18, 0x1},   // republicofmaldives
	{25124, 57, 14, 0x1},   // kingdomburundi
	{44305, 2, 19, 0x1},    // andorraprincipality
	{31619, 233, 24, 0x1},  // grondterritorymontserrat
	{16007, 37, 12, 0x1},   // fyrmacedonia
	{45279, 16, 20, 0x1},   // duitsebondsrepubliek
	{8766, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{41451, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{6802, 186, 21, 0x1},   // stkittsnevisfederatia
	{64494, 46, 17, 0x1},   // russiasovietunion
	{48650, 39, 5, 0x1},    // #7mne
	{39178, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{4377, 46, 6, 0x1},     // russia
	{48604, 86, 5, 0x1},    // #7mli
	{12281, 27, 7, 0x1},    // ireland
	{12044, 80, 13, 0x1},   // kenyarepublic
	{56648, 213, 15, 0x1},  // christmaseiland
	{19386, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{12746, 124, 12, 0x1},  // republiciraq
	{55271, 111, 11, 0x1},  // afghanestan
	{13101, 165, 8, 0x1},   // demyemen
	{43829, 616, 5, 0x1},   // #6tkm
	{1524, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{14503, 218, 7, 0x1},   // foroyar
	{12398, 76, 12, 0x1},   // frenchguinea
	{34931, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{31345, 205, 25, 0x1},  // franszuidelijketerritoria
	{25225, 52, 5, 0x81},   // #2tur
	{26741, 259, 15, 0x1},  // unscr1244kosovo
	{54279, 230, 10, 0x1},  // macaochina
	{16179, 137, 16, 0x1},  // marshalleilanden
	{30290, 197, 23, 0x1},  // stvincentendegrenadines
	{58270, 124, 13, 0x1},  // kingdomofiraq
	{47279, 53, 15, 0x1},   // republicukraine
	{30802, 336, 5, 0x1},   // #5czr
	{28774, 184, 15, 0x1},  // republicofhaiti
	{16079, 201, 25, 0x1},  // autonomousprovinceofaland
	{30104, 331, 5, 0x1},   // #5cap
	{48490, 136, 5, 0x1},   // #7mdv
	{2013, 164, 14, 0x1},   // kingdomofyemen
	{52126, 64, 23, 0x81},  // democraticrepubliccongo
	{5797, 243, 24, 0x1},   // overseasterritoryreunion
	{13157, 138, 9, 0x1},   // burmaunie
	{44482, 229, 20, 0x1},  // grondterritoryjersey
	{1845, 115, 14, 0x1},   // nationofbrunei
	{58456, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{38839, 49, 16, 0x1},   // slovakiarepublic
	{25368, 106, 5, 0x81},  // #2tza
	{8513, 228, 18, 0x1},   // britishindianocean
	{12338, 218, 12, 0x1},  // faeroerdeens
	{6065, 242, 21, 0x1},   // frenchpolynesiafrench
	{13830, 88, 18, 0x1},   // republicmauritania
	{747, 78, 22, 0x1},     // republicofguineabissau
	{15633, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{47642, 53, 8, 0x1},    // oekraine
	{60578, 150, 19, 0x1},  // kingdomsaoediarabia
	{30355, 62, 20, 0x1},   // republiekcotedivoire
	{37872, 9, 19, 0x1},    // bosnieenhercegovina
	{26583, 259, 6, 0x1},   // kosovo
	{27640, 104, 5, 0x81},  // #4768
	{25692, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{18638, 141, 15, 0x1},  // koninkrijknepal
	{51011, 156, 5, 0x1},   // #7tkm
	{59403, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{14606, 155, 10, 0x1},  // tojikiston
	{35626, 68, 8, 0x1},    // dijbouti
	{48613, 194, 16, 0x1},  // republicsuriname
	{21520, 79, 24, 0x1},   // republicequatorialguinea
	{55492, 203, 27, 0x1},  // grondterritoryamericansamoa
	{16954, 198, 17, 0x1},  // republicvenezuela
	{48480, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchzuidelijkterritoryoverzeesegemeensc" +
	"hapfrenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevoormalig" +
	"ejoegoslavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunie" +
	"overzeesdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepa" +
	"rtmentsaintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenossenschaftsjechischerepublicofsingapo" +
	"rerepublictajikistanoverseasterritorysvalbardjanmayennorwegianoverzeesecollectiviteitguadeloupeoplesrevolutionaryrepubli" +
	"cguineapeoplesrevolutionaryrepublicofguineabissaurepublictanzaniaoverzeesecollectiviteitmartiniqueenslandoverzeesterrito" +
	"rychristmasislandsaustralianoverzeesterritorynorthernmarianencommonwealthofnorthernmarianascommonwealthofthenorthernmari" +
	"anaislandscommonwealthnorthernmarianaislandsmauritiusmaagdeneilandenoverzeesterritorysvalbardjanmayenislandsuomentasaval" +
	"taoekrainsesovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefren" +
	"chguianaoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarenissalandoverseasterritoryfren" +
	"chpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsamericanoverzeesegemeenschapfrenchguyanacoope" +
	"ratieverepubliekvanguyanacooperativerepublicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabe" +
	"miratesoverzeesterritoryfrenchpolynesiaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigh" +
	"olsteinoverzeesdepartementfrenchguyanacooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallis" +
	"futunatiabruneiverblijfplaatsvredenatiabruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehoverzeesterritoryno" +
	"rfolkislandsaustralianoverseascollectivityguadeloupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrep" +
	"ublicofkoreanoordelijkemarianaeilandenoverseascollectivitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaover" +
	"seasdepartmentnewcaledoniaoverseasdepartmentwallisfutunachitsjevanutaturkyiaoverseasterritoryamericansamoaterritoryovers" +
	"easterritorybouvetislandsnorwegianoverzeesecollectiviteitmayottefrenchafarsissastbartsjechischeslowaaksefederalrepublicf" +
	"ormergermanyfederalrepublicofformergermanyfmrdemrepofgermanyunifiedoverzeesecollectiviteitreunionislandsoverzeesegemeens" +
	"chapguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepublicroemeniaoverzeesegemeenschapmartiniqueoverzeesterri" +
	"toryamericansamoaamericanoverzeesterritorybouvetislandsnoorstaatisraelladakhazakhstanoverseasterritoryalandislandsociali" +
	"stischethiopieoverseasterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchguianakhchivanuataoverseasterritorynewcal" +
	"edoniadependenciesterritoryoverseasterritorysaintmaartenkingdomnetherlandssaintmaartennederlandspartsaintmaartensaintmar" +
	"tinfransdeelsaintmartinnermongoliaoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementguadeloupeoplesrepubli" +
	"cofcongorepubliekkirgizieoverzeesdepartementmartiniqueoverzeesterritorycocosislandskeelingislandsterritoryofthecocoskeel" +
	"ingislandsterritorycocoskeelingeilandenoverzeesterritoryfrenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzee" +
	"sterritorysaintmaartenknetherlandsaintmaartenfrenchpartsjechoslovakijeoverzeesterritorywallisfutunagalandoverseasdepartm" +
	"entguadeloupeoplesrepublicofyemenfmrarabrepofyemenadenoverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaoverseasco" +
	"llectivitymayotterritorialcollectivityfrenchguianafrenchsouthernantarticlandsaintvingrenadinesovietunieoverseascollectiv" +
	"ityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicromaniakingdomnoorwegenoverseasterritorymartiniqueoverseaste" +
	"rritorypuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicmozambiquere" +
	"publicelsalvadorepubliqueduburundirepublicofturkiyecumhuriyetiopiaoverzeesegemeenschapmayotterritorialcollectivitynewcal" +
	"edoniafrenchterritoryafarsissasterritoryoverzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublicangola" +
	"republicofpanamaldivischeeilandenoverzeesterritorymartiniqueoverzeesterritorypuertoricocoseilandenkeelingeilandencocosei" +
	"landenowganystanyslamrespublikasyrianrepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzego" +
	"vinavarregiaoautonomadosacoresouthwestafricaoostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenland" +
	"emocraticpeoplesrepubliclaospeopledemocraticrepublicmadagaskarinthiaoverzeesdepartementmayotterritorialcollectivitywalli" +
	"sfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverzeesdepartementreunionofindiaoverzeesterritorygroenlandde" +
	"ensoostelijkerepublicuruguayoverseasdepartmentmayotterritorialcollectivityguadeloupeoplessocialistrepublicalbaniapeoples" +
	"socialistrepublicofalbaniapeoplesrepublickampucheardenmacdonaldeilandenoverseasdepartmentreunionoverseasterritoryhongkon" +
	"gspecialadministrativeregionchinahongkongsarvanchinamacaosarchinaoverzeesterritoryhongkongsarchinamainlanduroftanzaniama" +
	"inlandunitedrepublictanzaniamainlandurtanzaniaformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyaze" +
	"rbeidsjanformertanganyikazanzibarepublikangpilipinaspaansguineaformerunionofsouthafricarepublicofnicaraguadaloupeformeru" +
	"nitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenburgwest" +
	"ernpomeraniaoosterserepubliekuruguayoverseasterritorycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofth" +
	"enetherlandcuracaonederlandsoostindieoverseasterritorymayotterritorialcollectivitymartiniquebechuanalandprotectoraterrit" +
	"oiredesileswallisetfutunavassaislandsoverseasterritoryreunionoverseasterritorytokelaueilandenoverzeesterritorycuracaokne" +
	"therlandcuracaotearoanewzeelandcookislandsnewzeelandniuenewzealandniuenewzeelandoverzeesterritoryfaeroereilandenoverzees" +
	"territorymayotterritorialcollectivitymayotterritorialcollectivityfrenchpolynesiafrenchterritoryvoorafarsissasfrenchterri" +
	"toryoftheafarsandtheissasfrenchterritoryinsouthernindianoceanorfolkisdsoverzeesterritoryreunionoverzeesterritorytokelaui" +
	"slandsfederalstatesmicronesiafederatiamalayasiaformerrepublicofvietnamstateofkuwaitstatebahreinfurstentumliechtensteinde" +
	"pendentstatesamoaoccpalestinianterritoryoccupiedpalestinianterritoriestkittsnevisfederationmalaysiaoosterserepublicurugu" +
	"ayformerfederatiamalakkafederatiemalakkaformerfederationmalayafederatiaformerserbiamontenegrotesocialistischelibischarab" +
	"ischevolksjamahiriyyazadkashmirishrepublicletlandubailliagedeguerneseyformerserviamontenegrounieserviamontenegrondterrit" +
	"oryoutlyingeilandjesunitedstatesminorpacifischeislandsunitedstatesoutlyingeilandjestkittsnevisfederatiamaleisiafederatia" +
	"formertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocraticfederalyugoslaviaserbiamontenegroformers" +
	"ocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicadeangolaop" +
	"droctaiwanroccupiedpalesteinsterritoryoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenet" +
	"herlandarubanederlandsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeel" +
	"andempeoplesrepofkoreasouthgeorgiazuidelsandwichislandssthelenatristandacunhaascensionsthelenaandtristandacunhaensinthel" +
	"enaeilandsinthelenaoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubangisharipablikblongvanuaturepubli" +
	"cofnaoerorepubliczimbabwestvlaanderenoverzeesterritorymacauheardandmcdonaldislandsaudischarabiafederalstatmicronesiafeds" +
	"tsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdomcambodiastateofcambodiaformerrepublicvietnamsrepubli" +
	"ektsjechieformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicazerbeidzjanmayensvalbar" +
	"denjanmayenenspitsbergenenjanmayeneilandenformerwitrussischessrvietnamfrsouthantarcticlandsouthrhodesiafrsouthernterrito" +
	"riesovjetruslandoverseasterritoryguamterritoryoverzeesterritoryguamamericanformerczechoslovakianrepublicuzbekistanformer" +
	"khmerrepubliekkaapverdieformermaldiveislandsouthhollandformerczechrepublicoezbekistanformerkhmerrepublicofargentinarepub" +
	"licofmaldivesislandsformeroekraiensessrepubliqueducamerounitedmexicaansestatesolomonislandstatevietnamformersouthernyeme" +
	"nrepoformercentralafrikaanskeizerrijkethiopiefriuliveneziagiuliafrsouthernterritoryfryserbiamontenegrondterritorybritish" +
	"indianoceanterritoryoftheafarsandissasterritoryfstpierreetmiquelonformerverenigdearabischerepubliekjemenformernoordvietn" +
	"ameghalayaformernorthvietnaminnesotaformersouthvietnamongolulsformerukrainianssrepubliquedemauricentralafricarepublicofm" +
	"ontenegrondterritorysouthgeorgiasouthsandwichislandssouthgeorgiasouthernsandwichislandsseychellenformerwesternsamoafeder" +
	"almicronesiafedstatmicronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopo" +
	"ldvillerepublicofthecongorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepubl" +
	"icadaguinebissaudiaarabiaformerjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesoci" +
	"alistrepublicunionburmasocialistrepublictrinidadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepublieksierraleone" +
	"therlandsindiestaatqatarepubliekportugaliciaformerwestgermanyfransezuidelijketerritorialcollectivityfrenchsouthernterrit" +
	"oryofthevirginislandsoftheunitedstatesterritorypapuanewguineapapouaformerzuidvietnamelillafrsantarcticlandstaatlibiefstp" +
	"ierremiquelonfederaldemocraticrepublicofnepalstateeritreafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotsw" +
	"anarepublicahondurastatelibyanjamahiriyaformerivorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafed" +
	"erationnigeriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformers" +
	"inthelenaformersouthjemenformersouthyemenformersovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitische" +
	"federalerepubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepublicc" +
	"omorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniafo" +
	"rmeryugoslaviasfryugoslaviafwallisandfutunaisdsaintbarthsformercapeverdemocratischfederatiefjoegoslavieformerkampucheard" +
	"iandmcdonaldislamicemirateafghanistanformermacedoniathefmryugrpmacedoniatfyrofmacedoniaformermacedoniefyrommacedonieform" +
	"erswazilandemocratickoreastsamoaformervenezuelativaldaosteformerwestsamoaformerzuidjemenfranserepubliekdjiboutifranssoma" +
	"lilandutchantillesbalearsfrenchcameroonsfriendlyislandsfwallisenfutunaeilandenopperoostenrijkonigreichbelgienfederalrusl" +
	"andflemishbrabantwalloniaformercambodiaformercambodjammukasjmiriphablikiyesewulaafrikampocheaformercameroonformerethiopi" +
	"aformerhongkongeriketnoregonfranspolynesiefrenchkameroenfrenchrepublicofturkeyottomanempireturkeyrepublicboliviafrenchst" +
	"martinfrancedomtomfrenchtogolandfsofmicronesiaoberosterreichechnyarepublicugandarepubliczambiarepubliekchilibischarabisc" +
	"herepubliekvansuidafrikarepubliekzuidafrikauniedercomorenrepubliekgaboneserepublickirgistanrepubliekghanarepubliekhaitir" +
	"epubliekindiaunionrepubliekkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubilikayakongodem" +
	"okratikibriscumhuriyetifaroerislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupeflamar" +
	"tiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicofkosovarepublicofzambiarepublicdah" +
	"omeyfranskameroenfwallisfutunaoostduitslandoutermongoliarepiblikayitirepibliksesellinikidhimokratiarepublicacubailliaged" +
	"ejerseyrepublicbirmamyanmarunierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicch" +
	"ilerepublicchilibischarabjamahiriyyarepublicgabonrepublicierlandemkorearepublicghanarepublichaitirepublicindianarepublic" +
	"italybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmaltarepublicnaurugayrep" +
	"ublicpalaurepubliekcubaljuwschapjerseyrepubliekirakoninkrijktunesieraleonedersaksenrepubliekmalibischearabjamahiriyarepu" +
	"bliekperumeniarepubliektogoleserepublicofirelandrepubliccolumbiarepublikmorislamicrepofafghanistanfaeroerdeensformerceyl" +
	"onformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepublikosterreichristmasisdsrepublicchadrepubl" +
	"iccubadenwurttembergrondterritoryfrenchpolynesiarepublicirakoninkrijkegypteverenigdearabischerepubliekegypteunitedarabre" +
	"publicegypterritorialcollectivityreunionfrenchsomalilandepartementlaguadeloupeoplesrepublicbeninrepublicecuadorepublikas" +
	"lovenijamhuriyakenyasalandrepubliciraqrepublicmalibischearabrepublictadzjikistanrepublicperurepublictogorepublicofmaltaa" +
	"formerphilippinerepublicadenicaraguarepublicsouthkorearepskorearepublicsouthafricaymanisdsvjrmacedonievlaamsgewesternaus" +
	"traliavsvanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanormandybalochistanbasoetolandbrit" +
	"sguianabritsguyanafmrdemyemenfmrethiopiaformerbirmaleisefederatiemalayaformerburmaunieformermacauformersudanformersyrian" +
	"arabrepublickyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicofdahomeyrepublicsingaporepubliquelaguineaequatorial" +
	"eopoldvillecongoriziafransguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterritoryvi" +
	"rginislandsunitedstatesterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsf" +
	"edruslandformeriranformerlaostadaljumhuriyahattunisiyahessenformersiamformerussrrussianfedertionfranscongoverzeesecollec" +
	"tiviteitsaintpierremiquelonandsaintpierreandmiquelonoverijsselvorarlbergrondterritorykaaimanislandstchristoffelennevisla" +
	"mitischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritaniabouvetoyafaeroernewhebridenfalklandsfedrussianf" +
	"ederalevolksrepubliekjoegoslavieflevolandformerddrukyulformergdrformerformeryugoslavrepublicmacedoniatheformeryugoslavre" +
	"publicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthamericaunitedstate" +
	"snorthamericaunitedsatesofamericavsmaagdeneilandenfrgermanyfrieslandoostsamoaportugualjumhuriyahalyamaniyahellasvojvodin" +
	"avsamericabalearenbretagnethelandsbrittanyfmrsudanfrguianakirgisiaoezbekiabavariabeierenbelguimperialstateiranpersiairan" +
	"berlijnfaeroesfloridafmrussrepubliekzimbabwerhodesiaformosaintvincentandthegrenadinesthelenaenascensionforoyarepublikaek" +
	"osovestateqatarepublieksloveniefryslandkomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh" +
	"#3csxxianggangtebiaxingzhengquatarepublikenfinlandemocraticrepublicsudanuntil2011sudan#3dddemocracticpeoplesrepublickore" +
	"adempeoplesrepublicofkoreanorthernmarianeislandstbartholomeus#3dybjelorussischesovietsocialistrepublicuniebirmasocialist" +
	"republicofsierraleonerepublicofmauritiusrepublicseychellesaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencomm" +
	"onwealthnorthernmarianenislandsouthgeoislands#3hvbformerdemocraticrepublicgermanydemocraticrepublicduitslandhrapradesh#3" +
	"nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3vdvn#3ydye#3yucsfrafrenchnewcaledoniafransezuidelijkeenantarctischegebie" +
	"denorthholland#3zrcdbasquebayernbelicentralafrrepubliquedjiboutibelizeberlinboetanbremenfaroesfidzjiboutikyprospugliapun" +
	"jabodepeacenationbruneiabodepeacentralafricankeizerrijkoninkrijkswazilandeswatinihonkoku#2abwestflanders#2afganistan#2af" +
	"ilipijnserepubliekoostenrijkonungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwe" +
	"althphilippinesaoedischarabia#2agoverzeesterritoryfrenchsouthernterritoryofcocosislandsomalirepublicaustria#2aia#2ala#2a" +
	"lbanesepeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#2and#2antartica#2arepoblik" +
	"animadagasikarakalpakstan#2argentijnserepubliekargentinie#2armidwayatollimpopoolsepeoplesrepublicofpolandpeoplesrepublic" +
	"mongoliapeoplesrepublicsouthjemen#2asm#2ata#2atfyrmacedonia#2atgrondterritoryfrenchguyana#2aus#2autonomousprovincealanda" +
	"utonomousprovinceofalandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilanden#2ben" +
	"#2beseilanden#2bfaeroeislands#2bgd#2bgrondterritorybonairesainteustatiussababonairesainteustatiusandsababonairesabaandsi" +
	"nteustatiusbonairesinteustatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsababonair" +
	"eandsinteustatiusandbonaireensinteustatiusenbonaireandsabaandbonaireensabaenbonairepublikiyakongodemokratikingdomofgreec" +
	"ekingdomofburundi#2bhrepublikindonesiaunitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicphili" +
	"ppinestateofqatarstatekoeweit#2bhs#2biharyana#2blm#2blrepubliksingapuraguay#2blzuidgeorgiaenzuidelijkesandwicheilandenor" +
	"therncape#2bmutawakkilitischkoninkrijkjemen#2bolivariaanserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicab" +
	"olivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdesta" +
	"tenvanvenezuelaunitedstatesofamericaus#2brazilunitedstatesbrazilia#2brbvenezuela#2brn#2btn#2burkinafassocialistischefede" +
	"ratieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedkingdon#2bys#2cafarissalan" +
	"d#2can#2cckingdomthailandemrepkongoverseascollectivityfrenchsouthernterritoryofthewallisandfutunaislandsterritory#2chech" +
	"republicestlandutchguyana#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofpuertoricooperatieverepubl" +
	"iekguyana#2cmrepubliquedubenin#2codisharjah#2cogrondterritorynewcaledonia#2cokirghizrepublichondurasindhivehiraajjeygeju" +
	"mhooriyyaa#2collectiviteterritorialedesaintpierreetmiquelonformercentraalafrikaanskeizerrijkethiopia#2commonwealthfilipi" +
	"jnenrepubliekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandstchristoffelnev" +
	"islamicrepublicofpakistaninclbangladeshpakistan#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvand" +
	"enoordelijkemarianengemenebestdernoordelijkemarianeneilanden#2cri#2cskongeriketnorgemenebestpuertoricollectivitesaintmar" +
	"tinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsintmaartennetherlandseastindie" +
	"sultanaatoman#2cubritishoverzeesterritoryguernseybailiwickofguernsey#2cuwestvirginia#2cxrepubliquedunigermanfederalrepub" +
	"licofseychellesislandswiterland#2cym#2cypoblachtnaheireann#2czechoslovakfederativerepublicofbrazilfederativerepublicadeg" +
	"uatemalarepublicofthenigerrepublicnamibia#2ddrepubliquedutchadrepublicofghanarepublicijslandserepublicoppervoltadzikista" +
	"n#2deu#2dhy#2djiboeti#2dmauretania#2dnkoninkrijknepalestijnsebevrijdingsorganisatie#2dominikaanserepublicofuzbekistanrep" +
	"ublicofhonduraswitzerland#2dza#2eazarbaycanrespublikasintbartholomeusoutlyingislandsalzburgrondterritorynorfolkislandste" +
	"rritory#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhongkongchinaspec" +
	"ialadministrativeregionhongkongchinapeoplesrepublichongkongchinasardegna#2estadolibreasociadodepuertoricoamerican#2ethop" +
	"ia#2eue#2fin#2fji#2flkoninkrijktongakingdombulgaria#2frafrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticter" +
	"ritoriesfransegebiedenindezuidelijkeindischeoceaanorthbrabantiguabarbudagestan#2froemeensesocialistrepublicademocambique" +
	"#2fsmicronesia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryturkscaicosislandsandturksandcaicosis" +
	"landsaoudiarabia#2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekistan#2ggy#2ghashemitischkoni" +
	"nkrijkjordaniedersachsenanhalt#2gibralterritoiredesterresaustralesantarctiquesfrancaisestoniarepublicadechilerepublicest" +
	"onianrepublicivoorkustchristopherennevisfederatievansaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepubl" +
	"ickroatia#2gin#2glpdrepublictsjaad#2gmbritishoverseasterritorybermudaeilanden#2gnbritishoverzeesterritorybermudabritisho" +
	"verzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandsukoninkrijkbahreinodeespana#2gnq#2grczeckrepub" +
	"licgeorgiarepublicamoldovalenciancommunitymadridepartmentguiana#2grdcongoverzeesdepartementsaintmartinfrenchpartstmartin" +
	"sintmaartenfransdeelsintmaartendutchpartsintmaartensaintmartinfrancemetropolitanfrancesaintmartin#2grl#2gtm#2guformerdem" +
	"ocraticrepublicvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannethe" +
	"rlandswestindiesultanateoman#2gum#2guyanefrancaise#2hkgrondterritorysaintmaartennetherlandskingdomofthekingdomofthenethe" +
	"rlandsthelenaanddependenciesultanaatbruneimongolzizhiqunitedkoninkrijkafghanistan#2hmd#2hnd#2hrvolksdemocratischerepubli" +
	"ckoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilandencocoskeelingislandscocosislandsterritory#2hti#2hungarianp" +
	"eoplesrepublicbangladeshqiperia#2hvolksdemocratischerepublicjemen#2idn#2imn#2independenstetbilongpapuaniuginipponkokukia" +
	"iranislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstate" +
	"ofafghanistandemocraticrepublicformercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#2isrealmaml" +
	"akahalmaghribiyahayti#2italianrepublicdjibouti#2jamhuuriyadademuqraadigasoomaaliyeedemocraticfederalrepublicnepalestinia" +
	"nauthorityadministeredterritoriesthonia#2jey#2jorepubliquemauricentraalafrrepubliekelsalvadorepubliquemadagascarinthiala" +
	"nd#2jpnorthguinea#2kazakhsovietsocialistrepublicmarshallislandsouthwestafrika#2ken#2kgzuidgeorgiaendezuidsandwicheilande" +
	"northsoedan#2khm#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#2korepubliquevanuaturkemenistan#2kwt#2laode" +
	"mocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubli" +
	"ekvankoreademrepnkorea#2lbn#2lbritishoverseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalvinasfalk" +
	"landislandsthelenadependenciespaansguinee#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekaze" +
	"rbeidzjanmayenspitsbergenjanmayenislandstvincentandgrenstomeprincipalityofmonacoprincipalityofandorra#2lca#2lie#2lka#2ls" +
	"ocialistischevolksrepubliekalbaniederosterreichhattisgarhinelandpalatinatelangana#2lturkyye#2luxianggangtebiexingzhengqu" +
	"nitedarabeasternrepublicuruguay#2lvae#2mac#2mafederaldemocraticrepublicnepalestinianauthorityadministeredterritoryofamer" +
	"icansamoaislesolomonisds#2maryland#2mcoloradomrepublicofnaururepublicmyanmarunion#2mda#2mdgrondterritorywallisfutuna#2md" +
	"volksdemocratischerepublieklaosdemocraticpeoplesrepublicjemen#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicof" +
	"costaricalifornia#2mlt#2mmrepubliekarmenie#2mnebraska#2mngreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomo" +
	"fgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlandunitedkin" +
	"gdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2mnportugeserepubliekkirgistan#2mozambque#2mrt#2msrepub" +
	"liekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofhungarypeoplesrepublicofalbania#2mtq#2mus#2mwien#2mys#2m" +
	"yt#2nam#2ncl#2nerepubliekbolivia#2nfkingdombahrainstateoferitreastatepalestinedantillen#2ngautengland#2nhbritishoverseas" +
	"territoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterritoryturkscaicosislandsbritis" +
	"hoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofnewcaledoniaanddependencieste" +
	"rritoryougoslavia#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviarepublicoftunisianrepublicofleb" +
	"anonrepubliclitouwen#2nru#2nzl#2omn#2pakingdombahreinoespana#2pan#2pcnmiddlecongoverseasterritorybonairesainteustatiussa" +
	"banederlandseastindie#2perzia#2phl#2plwesterncape#2pnguinea#2polishpeoplesrepublicofangolapeoplesrepublicbulgariarepubli" +
	"cargentina#2princeedwardislandstateoflibyaunitedkingdomlibiastatecomoren#2prkingdombelgium#2prt#2pry#2pse#2pyformerduits" +
	"edemocraticrepublicofmadagascardemocraticrepublicofthesudandemocraticrepublicofcongorepbrazzavillecongobrzeczpospolitapo" +
	"lskazakstan#2qat#2reu#2rhodeislands#2rom#2roumania#2russiansfsrepubblikatamaltarepublicmoldovaticaanstaatpalestinastaatd" +
	"ercomorenuniecomoren#2rvn#2rwalloonregion#2sau#2scgroussherzogtumletzebuergrondterritorybritishvirginislandsvsbuitensteo" +
	"ndergeschikteislandsocialistischerepubliekvietnamsocialistrepublicbolvenezuelaopeoplesdrentheemirates#2sdn#2sen#2sgportu" +
	"gueserepublicfilipijnen#2sgs#2shn#2sjm#2slbritishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepu" +
	"bliclaospeoplesdemocraticrepublicalgeria#2smrepubliekburundi#2somalischedemocratischerepubliekafghanistanislamicemirateo" +
	"fafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedmexicanstatesouthvi" +
	"etnamizoram#2surepubliekdahomey#2svkcaimanesvkoninkrijkspanje#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilande" +
	"noordjemen#2sxm#2syc#2syrischearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoverseascollectivitysaintpierremiquel" +
	"onafhankelijkesoevereinerepublickiribatirepublicmauritiuseilandsthelenaentristandacunhasjemitischekoninkrijkjordanieuwca" +
	"ledonie#2thasjemitischkoninkrijkjordanie#2tjkingdomburundi#2tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanislands#2tune" +
	"sischerepubliekzuidsoedan#2turkmensovietsocialistrepublicofthefijiislandsrepublicgriekenlandepartementdelamartiniquefren" +
	"chsaintmartin#2tuverenigderepubliekkameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepublicseyc" +
	"hellenicrepubliclithuanianrepublicanicaraguatamalagassia#2ury#2usabuitengebiedkleineeilandenvandeverenigdestatenvannoord" +
	"amerikaverenigdestatenkleineeilanden#2uzbeksovietsocialistrepublicofturkmenistanrepublicadehondurasrepublicmaledivenezua" +
	"labamaharashtransitionalgovernmentethiopianempireethiopia#2vaticaansestaatvandevaticaanstadstaatbruneidarussalamerikavsv" +
	"irginislands#2vct#2vdrepubliekecuadorepublikabalgariya#2ven#2vgbritishterritoryinindianocean#2viriran#2vnmacedonia#2vutr" +
	"echt#2wlformergermandemocraticrepublicoftimorlesteiermarkoninkrijkzweden#2wsm#2xau#2xkxinjianguygurzizhiqunitesstatespai" +
	"n#2xla#2xnbritsgebiedindeindischeoceaan#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusow" +
	"eswatini#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoegoslaviazerbijan#2zaformersaintchristopherandnevislamitischerep" +
	"ubliekafghanistanrepublicadominicanarischeislandsowjetunie#2zarepubliekestlandepartementdemayotteratriofnorfkailenteratr" +
	"inorfkailen#2zmbritishindiaoceanterritory#2zwesternsaharagon#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148" +
	"#4152#4156#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999" +
	"kosovounderunitednationssecuritycouncilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounsc" +
	"r1244#4192#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254" +
	"#4258#4260#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336" +
	"#4340#4344#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426" +
	"#4428#4430#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508" +
	"#4512#4516#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584" +
	"#4585#4586#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660" +
	"#4662#4663#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736" +
	"#4740#4744#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826" +
	"#4831#4832#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140" +
	"#5145#5150#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315" +
	"#5316#5317#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370" +
	"#5371#5372#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452" +
	"#5461#5471#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560" +
	"#5565#5570#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678" +
	"#5679#5680#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775" +
	"#5780#5781#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970" +
	"#5983#5986#5987#5990#5aabessinia#5afgrondterritoryguadeloupeoplesrepublicpolandrepublicadecubarepublicofhaiti#5albanesev" +
	"olksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequadorepubliekvanpalaurepubliekmoldavie#5and#5angro" +
	"ndterritoryislandsmanipurepublikahrvatskacroatialocalnamehrvatskacroatianrepubliccostarica#5argentijnserepublicaelsalvad" +
	"oranjevrystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5" +
	"barepubliekfinlandemocratickampuchia#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberat" +
	"ionorganizationafhankelijkestaatvansamoawesternsamoa#5bhm#5bhu#5blrepubliekgeorgie#5blzuidgeorgiaenzuidelsandwicheiliges" +
	"toelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#5bngrondterrito" +
	"rymartinique#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenbur" +
	"grondterritorysaintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharawiarabdemocraticrepublicafghanistaniriphablikiyas" +
	"emzantsiafrikazahkstan#5buitenmongolia#5bulgaarsepeoplesrepublicofmozambiquepeoplesrepubliczanzibarpembailliageguernesey" +
	"#5camerron#5can#5caoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratischerepubliekvi" +
	"etnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicadelparaguayrepublicofcroatiahrvatska#5caprinsedwardi" +
	"slandstatekuwait#5cdi#5centraalafrikaansekeizerrijkiran#5chasjemitischekingdomjordania#5chl#5chn#5collectiviteterritoria" +
	"lesaintpierremiquelonfrenchsouthernandantarticlandstvincentendegrenadinesultanatebrunei#5commonwealthofdominicaanserepub" +
	"liekcotedivoirepubliquedeguineeequatorialefatshelanamibiarepublicmoldaviansovietsocialistrepublicadeguineaecuatorialjuma" +
	"hiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiran#5conghoaxahoichunghiavietnamfmrd" +
	"emrepofvietnamicronisia#5cos#5crotia#5cubritsindischeoceaangebiedbritsterritoriumindeindischeoceaanorthjemen#5cyportuges" +
	"erepublicsouthsudanupto2011sudan#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekierlandempeoplesrepkoread" +
	"prkorea#5den#5djibuti#5dmauritiana#5domincanrepublicguatemalagasischerepublicturkmenistan#5drcongoverseasterritoryfrench" +
	"southernterritoryofnorfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricous#5ethuringen#5e" +
	"tm#5fijumhuriyatassudansouthtomeprincipeoplesrepublickongobrazzaville#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocrat" +
	"ischerepublieksomalietuvosrespublikarnten#5gam#5gdrepubliekijslandserepubliekindonesierepubliekderverenigdestatenvanindo" +
	"nesierreleonedantilles#5gfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsaintmaartenstmartincollectivity#5gh" +
	"ashemitekingdomtransjordanhashemitekingdomoftransjordania#5gmy#5gnbritsindischoceaangebiedvandeafarsendeissasgebiedemocr" +
	"aticrepublicsomaliafederalrepublicnigeriafederatia#5grc#5grgrondterritorymontserratrentinoaltoadigemenebestderbahamasthe" +
	"lenaandascensionsainthelenaandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaas" +
	"censionsainthelenaandascensionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaa" +
	"rtentristandacunhasinthelenaascensionentristandacunhasinthelenaenascensionislandstbarths#5grn#5gua#5gui#5guy#5hai#5honga" +
	"arsepeoplesrepublicofkampucheardeilandenmcdonaldeilanden#5hunitedrepoftanzania#5iceutah#5independentstatepapuanewguineas" +
	"tatebruneidarussalamedinatyisraelstatebahrain#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepubl" +
	"icmadagascarrepublicargentinia#5irn#5irq#5isrepubliekkroatie#5ita#5jamhuuriyaddafederaalkasoomaaliyazores#5jorepubliekle" +
	"tlandemocratischjemen#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuwuliwyasuyukoninkrijkgriekenlandemocraticrepublm" +
	"adagascaribiannetherlandsguiana#5kyrgyzrespublikasyemen#5kzkingdomdenmarkoninkrijkburundi#5laodemocraticpeoplesrepublick" +
	"oreadempeorepkorea#5latvijasrepublikaeastshqiperise#5lbritishoverzeesterritoryislandsmanitobailliagedejerriphabulikiyaaf" +
	"urikatshipembezettepalestijnsegebiedenbezetpalestijnsegebieden#5lebaneserepublicnicaragua#5les#5libischarabischejamahiri" +
	"yya#5lie#5lithuaniarepublicsaintlucia#5luxizangzizhiqu#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondterritoryfalklandi" +
	"slandstvincentandgrenadinesaoediaarabia#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawestsahara#5mextremadura#5mld" +
	"#5mlibaneserepublieksintlucia#5mlt#5mnc#5mngrondterritorypuertoricollectivitedesaintmartincollectivityofsaintmartinsaint" +
	"maartendutchpartsaintmaarten#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchinataiwanp" +
	"rovincechinataiwanchinesetaipeitaiwanprovincievanchinataiwanprovinceofchinataiwanrepublicamocambique#5morepublieklibanon" +
	"#5msingapoerepublieksurinamen#5mya#5mzm#5nam#5nau#5neprincipatdandorra#5newfoundlandlabradorientaalserepublicuruguay#5ni" +
	"c#5nigrondterritorygibraltarepubliquededjiboutirepublicfrankrijkoninkrijkroemenie#5nirepubliekliberia#5norggagonagasriik" +
	"anada#5nthuringia#5omaladiven#5pakingdomhungary#5palestijnseautoriteitrucialstatespanje#5pan#5parepubliekmoldovaticaanse" +
	"statevaticaanstadsjikistan#5perepublieknamibie#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianassam#5p" +
	"ngrondterritorygroenlandemocratischerepublmadagascarmalagasymadagascarepubliquedevanuaturkserepubliekhondurastatenepales" +
	"tijnseautonomegebieden#5pol#5portugueseeastafricastillayleon#5prkingdomlesothowlandislands#5qat#5rokingdommarokkodoroses" +
	"etibeafrikarnataka#5rom#5russiaussrepubliekparaguay#5rvn#5rwaalsbrabantarctica#5safrica#5salomoneilanden#5sau#5sen#5sey#" +
	"5sie#5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicadepanamarepublicaangola#5skn#5" +
	"slovaakserepublieknicaraguahan#5slu#5slverenigderepubliektanzaniatanganyikarepublicofbotswanamibia#5snm#5solomoneilanden" +
	"#5somalischedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarshalls#5spn#5sri#5ssd#5stpierreenmiguel" +
	"on#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#5surepubliekoegandaman" +
	"nicobarislandsaoediearabie#5svgroothertogdomluxemburgenland#5swaalsgewestelijksamoa#5swd#5swzhonghuarenmingongheguoverse" +
	"asterritoryunitedstatesminoroutlyingislandsamericanminoroutlyingislandsunitedstatesvirginislandsultanaatvanomansultanaat" +
	"dermaldivensultanaatmuscatenomanisleofman#5syrischearabrepublicadecolombiarepubliccaboverdemocratischfederatiefjoegoslav" +
	"iabudhabinnenmongolia#5tajiksovietsocialistrepublicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedo" +
	"niamacedoniafyrommacedonia#5tawestkaaportugeeswestafrikazachia#5tazania#5thimachalpradesh#5tkm#5togrossherzogtumluxembur" +
	"grondterritorysaintpierremiquelonormandia#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthernterritoryfrenchsouthe" +
	"rnandantarcticlandsocialistlibischarabjamahiriya#5tunesischerepublicofcolombia#5turkmeenserepubliekboeroendijbouti#5tuve" +
	"renigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#5uaemirates#5uga#5ukgr" +
	"eatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesmexicommonwealt" +
	"hbahamaskateenoman#5uzbekhistan#5van#5ven#5wsm#5yarepublieksenegallerdoorluchtigsterepublicsanmarinorepublicsuidafrikare" +
	"publickirgizstan#5yem#5yprincipalityandorra#5yugoslavsfransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewa" +
	"n#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#622" +
	"5#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#635" +
	"0#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#643" +
	"2#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#651" +
	"7#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#662" +
	"6#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#671" +
	"2#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#690" +
	"0#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrandduchedeluxembourggrandduchyofluxe" +
	"mbourgrondterritoryturkscaicosislandsturksencaicoseilanden#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6a" +
	"ngrondterritoryanguilladominicanaryislands#6argrondterritoryguernsey#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepu" +
	"bliektunesie#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthad" +
	"en#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliekturkije#6blzwitsersebondssta" +
	"atsgemeenschapserviamontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanserv" +
	"ieenmontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepublieken" +
	"tuckypriakidimokratia#6bngrondterritoryhongkongerigetdanmarkansas#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesdepar" +
	"tementfrenchsouthernterritoryofpapuaandnewguineaterritory#6brusselscapitalregion#6buitenmongolie#6bulgaarsevolksrepublie" +
	"kzanzibarenpembaljuwschapguernsey#6campania#6can#6caoverseasterritorynorthernmarianaislandsamericanaries#6caprincipautem" +
	"onaconfederaziunsvizra#6cdi#6centraalafrikaanserepublicadeelsalvadorrepublicsouthsoedan#6chashemitischkingdomjordania#6c" +
	"hl#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricookeilandennieuwzeelandcookeilanden#6confederazionesvizzera" +
	"jasthan#6cos#6croemeensepeoplesrepublicofmongolianpeoplesrepublicnorthkoreademocraticrepublicnorthkoreapeoplesrepublicof" +
	"southernyemenpeoplesrepublicofbangladeshpeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofc" +
	"hiledelareunion#6cubritishsalomonsislandsouthaustralia#6cypapuanieuwguineasternsamoa#6czechoslovaksocialistrepublicofthe" +
	"philippinesrepublicofguatemalagassischerepubliekvancaboverdecapeverderepublicofslovakiarepublicofecuadorepubliquegabonai" +
	"se#6czrepubliekturkiyerepublicoflatviansovietsocialistrepublicofnorthmacedoniarepublicofelsalvadorientalrepublicuruguay#" +
	"6den#6dji#6dmaurituislamicrepublicgambiatheargentinerepublicofparaguay#6dominionoffijirepublicofindiarepubliclebanon#6dr" +
	"c#6drverenigdestatenvanmexicoverenigdestatenvanamerikaansemaagdeneilandenvandeverenigdestatenkleineverafgelegeneilandenv" +
	"andeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenverafgelegenei" +
	"landjesvandeverenigdestatenmaagdeneilandenamerikaansekleinereafgelegeneilandenoordsoedan#6ecu#6egy#6eqgrondterritoryberm" +
	"udaislands#6eri#6estadoplurinacionaldeboliviamultinationalestaatboliviaplurinationalestatebolivia#6eth#6etm#6fin#6fji#6f" +
	"rn#6fsm#6gabchazia#6gam#6gdrepubliekvanuaturkmenstan#6gfranszuidelijkterritoriumbria#6ghasjemitischkingdomjordania#6gnbr" +
	"itsesalomonseilanden#6grc#6grgrondterritorycuracaodutchsintmaartenstmartinsaintmaarten#6grn#6gua#6gui#6guy#6hai#6hongaar" +
	"sevolksrepubliekbangladeshrilamka#6hunitedarabemiratesowjetunia#6ice#6independentstatewesternsamoaindependentstateofwest" +
	"ernsamoasamoa#6ins#6irepubliquedesseychellesrepublickaapverdia#6irn#6irq#6isrepubliquedhaitirepublicirelandelhi#6ita#6ja" +
	"mhuriyakidemokrasiayakongodemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverseasterritoryheardislands" +
	"mcdonaldislandsaustralischhoofdstedelijkterritory#6jorepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollectivi" +
	"tysaintmartinfrenchpartsaintmartincleritethiopia#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierserepubliekl" +
	"itouwenen#6ken#6kos#6kuwgermany#6kyrghzrepublicportugaljumhuriyahalislamiyahalmuritaniyahelleenserepublicofzimbabwerepub" +
	"licofliberiarepublicmaldivenetokelaneilanden#6kzkingdommoroccomoroislands#6laopeoplesdemocraticrepublicofyemenpeoplesdem" +
	"ocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepubl" +
	"icofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesd" +
	"emocraticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublicsloveniarepublicofestoniansovietsocialistrepu" +
	"blicaguineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarinorthernrhodesiazimbabwestaustralia#6" +
	"lbritishoverzeesterritorymontserratchaanachakthainanshengeland#6lebritishsolomonislandsouthcarolina#6les#6libischearabis" +
	"chejamahiriya#6lie#6lithunia#6lux#6maa#6mac#6mad#6magyarorszagrondterritorypitcairnislandsocialistischethiopia#6malvinas" +
	"falklandisdsmalvinasfalklandeilandenmalvinasislandsfalklandislandsmalvinasislandstvincentendegrenadinen#6mas#6mawyomingr" +
	"ondterritorycocosislandsaustralischotland#6mex#6mld#6mlibaneserepublicofarmeniansovietsocialistrepublicadaguineequatoria" +
	"ljumhuriyahaljazairiyahaddimuqratiyahashshabiyahelleenserepubliekcostaricabinda#6mlt#6mnc#6mngrondterritoryfaeroerisland" +
	"s#6mongolischevolksrepubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregiohon" +
	"gkongvandevolksrepubliekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionpeo" +
	"plesrepublicchinaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicfinla" +
	"ndprofkorea#6morepbieloruslandemrepkorea#6msingapoureptanzania#6mya#6mzm#6nam#6nau#6nepapuanorthguineastflanders#6newsou" +
	"thwales#6nic#6nigrondterritorymayotterritoiredesileswallisfutunavarra#6nirepbolvenezuelazioverzeesdepartementsaintpierre" +
	"miquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritory#6northwestt" +
	"erritory#6nth#6omalvinen#6pakingdomofegyptarabrepofegyptarabrepublicofsurinamerepublicofgeorgiansovietsocialistrepublicb" +
	"osniaherzegovina#6palestijnseterritorialcollectivitysaintpierremiquelonsaintpierreenmiquelon#6pan#6parepublicofpalaurepu" +
	"blicoegandalucia#6perepublicofsudan#6philippijnserepubliekzuidvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanh" +
	"etvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonovascotia#6pngrondterritoryreu" +
	"nion#6pol#6portuguesewestafricastileleon#6prkingdomofitalykingdomofmoroccokingdomhongarije#6qat#6rokingdomofnepalestinia" +
	"nbevrijdingsorganisatia#6rumania#6rus#6rvn#6rwashington#6saformerunitedrepublicofcameroonfederalrepubliccameroon#6salomo" +
	"nislands#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianeeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slove" +
	"nskarepublikademokratikatimorlesterritoiredesnouvellecaledoniadependanceskoninkrijkhongarije#6slu#6slvolksrepubliekroeme" +
	"nie#6snm#6solomonsislands#6somalidemocraticrepubliceasttimortimorlestetaparaguai#6spn#6sri#6ssd#6stpierreenmiquelon#6sud" +
	"ine#6surepublicsenegalmamlakahalarabiyahassuudiyahenegouwen#6svgrondterritorytokelauheardmcdonaldislandsaudischarabie#6s" +
	"wa#6swd#6swzuidelijksoedan#6syrischerepubliekbotswana#6tajumhuriyatjibuti#6taw#6tazadjammukashmiriphablikiyaseningizimua" +
	"frikalaallitnunaatripura#6thi#6tkm#6tograndducheluxembourgrondterritorychristmasislandsterritory#6ton#6trieste#6tunisank" +
	"attansihanaislasmarianastvincentgrenadinestbarthelemy#6turkmeenserepublicofcolumbiarepubliccapeverdeislandsarawakeisland" +
	"s#6tuverenigdearabemiraten#6uae#6uga#6ukgrandduchyluxembourgrondterritorynorthernmarianenamerican#6ukreta#6uru#6usameric" +
	"a#6uzbritsemaagdeneilandenvsbuitensteondergeschikteeilandenorthkaapverdischeeilanden#6van#6ven#6wsm#6yem#6yprincipalityk" +
	"oeweitprincipalityvalleysandorraprincipalityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtensteinclu" +
	"dingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemiliaromagna#6yugrondterritoryjersey#6zam#6zan#6zim#7a" +
	"fgrandduchyluxemburgrondterritorysvalbardjanmayennoorsfsrepubliektsjaadjara#7albosniehercegovina#7algrondterritoryalande" +
	"partementdelaguadeloupefrenchafarsandissastaatkoeweit#7and#7angrondterritoryarubadutcheastindies#7antwerpenghukinmenandm" +
	"atsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarepubliquelibanaise#7argrondterritorymacauntiedsta" +
	"tes#7arm#7arunachalpradesh#7asaintvincentendegrenadinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumh" +
	"uriyatmisralarabiyahawaii#7barepublictunesia#7bdi#7belorussiansovietsocialistrepublicaarabesaharauidemocraticastillalama" +
	"nchathamislands#7ben#7bermudas#7bhu#7bih#7bizuidwestafrika#7blrepublictunisiakingdomofbahrainkingdomdenemarken#7bol#7bot" +
	"#7bra#7brn#7bru#7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#7burkinofasocialistischelibischarabischejamahiriya" +
	"zerbeijan#7cafederalislamicrepubliccomorosislands#7cam#7can#7caymaneilanden#7cgoverzeesegemeenschapsaintpierremiquelonaf" +
	"hankelijkestaatwestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicacolombia#7chashemitekingdomofjordan" +
	"#7chineestaipei#7chn#7civerenigdestatenmexicounitedstatesofbrazilfederalrepublicsomalia#7cmrepublicturkije#7cod#7cokingd" +
	"omofspainkingdomswazilandepartementlamartinique#7collectivitesaintbarthelemy#7commonwealthaustralia#7cpverarabischeemira" +
	"ten#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovina#7cypitcairneilanden#7czechoslovakfederalrepublicofsomal" +
	"ia#7den#7dji#7dmaurituscany#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinesocialistethiopia#7espaansesaharaocc" +
	"identalmamlakahalurduniyahalhashimiyahautevolta#7estadoplurinacionalboliviaplurinationalestaatvanboliviaplurinationalsta" +
	"teofboliviamultinationalestateboliviaplurstateofbolivia#7eth#7fijumhuriyattshadzjaria#7fin#7fransezuidelijkeenzuidpoolge" +
	"biedenorthyemen#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibraltarbritishoverseasterritorypitcairnislandsbritishov" +
	"erseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeorgiasouthsandwichislandsandsouthgeorgiaandthesouthsan" +
	"dwichislandssainthelenaislandsakartveloweraustria#7gbsniaandhrzgvna#7geoverseasterritorysaintmartinfrenchpartsjechoslowa" +
	"akserepubliektadzjikistan#7gequatoriaalguineeconakry#7gerepublicturkiyeturkey#7ghashemitekingdomjordan#7greatsocialistpe" +
	"opleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondterritoryguamichigan#7hongaarse" +
	"republiekguatemalagassischerepublicofsouthkorearepublicofsouthafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidel" +
	"ijkesandwicheilandenseychellenislandstbartlemy#7hunitedsatesamericaymans#7ina#7independentstateofsamoa#7iriphabhulikhiye" +
	"ningizimuafrikaaimaneilanden#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#7isr" +
	"epublicukrainewbrunswickoninkrijkbhutankingdomofbelgiumkingdomofbulgariakingdomgriekenlandemocraticrepublicsoedan#7isval" +
	"bardogjanmayenandsvalbardandjanmayenislandsaintkittsnevitsjechischeenslowaaksefederatieverepubliekbrazilieverenigdestate" +
	"nvanbraziliechstenstein#7ita#7ivbrindianoceanterritoiredesterresaustralesetantarctiquesfrancaisestadosunidosmexicanosovj" +
	"etoekrainewhampshirepubliqueguineaequatorialeichtenstein#7jamhuriyamuunganowatanzaniaunitedrepublicofkazakhstanrepublica" +
	"costaricalabria#7jorepublicvanuaturkmenia#7jpn#7kazakhistan#7ken#7kgzuidrhodesie#7kirgizischerepublicofcapeverdecaboverd" +
	"emocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicoffinlandrepublicadelperurepubli" +
	"cofkenyarepublicliberia#7korepubliekcyprussischefederatievannigeriafederatie#7ksaintvincentandgrenadinesaotomeyprincipeo" +
	"plesrepublicyemennorthmarianaislandstaatvietnam#7kuw#7laopeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethio" +
	"piemontengrotesocialistlibischarabvolksjamahiriyyazerbeidjan#7latium#7lbailiwickjersey#7lbn#7lbritishoverzeesterritorygi" +
	"braltarchipelcomorenstateofvietnam#7lca#7les#7lie#7ltukey#7lux#7mad#7maroccotedivoregiaoautonomadamadeirafghanistan#7mas" +
	"#7maw#7mda#7mdvolksrepubliekangolakshadweeportugeesoostafrikamerounitedarabicemiratespanishstatemongolia#7mex#7mgl#7mhl#" +
	"7mkd#7mlibyanrepublicsurinameriksamoaeilanden#7mlt#7mnewyorkingdomroemenia#7mongoolsepeoplesrepublicofbulgariapeoplesrep" +
	"ublicofzanzibarbados#7mozbekistonrespublikasintkittsennevislamitischerepubliekiranislandsrepublicofcaboverderepublicofpo" +
	"rtugalrepublicofczechiaczechrepublicczechiarepublicofvanuaturkserepublicburundi#7mri#7mtn#7mya#7nam#7nca#7nederoostenrij" +
	"koninkrijkthailandkingdomsaudiarabia#7neportoricoislandsabah#7ngrondterritoryfrenchsouthernterritoryofguam#7nigemenebest" +
	"bahamassachusettsjechoslowaaksesocialistischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialist" +
	"ischerepubliektsjechoslowakijequitorialguineabissaotomepeoplesrepublicofromanianpeoplesrepublicbulgarije#7northernterrit" +
	"ory#7nru#7nzl#7omayanmarshallisds#7pakingdomoftongazaandwestbankandgazastripandwestbankgazastripwestbankoninkrijkeswatin" +
	"iswazilandemocraticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepubliekmaldivensult" +
	"anatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsultanateofoman#7pan#7parepubli" +
	"ekitalie#7perepubliekkosovorepofmoldovatikaanstadzhikistan#7philippijnserepublicunionmyanmarrepublicadelecuadorrepublics" +
	"lowakije#7ple#7plw#7pngrootbrittania#7pol#7portugeeseastafrikambodjamaica#7prkingdomromania#7purepubliekmalawitrussische" +
	"socialistischesovjetrepubliekequatoriaalguineabisseau#7qat#7roubanguicharizonafhankelijkeensoevereinerepubliekkiribatiin" +
	"dependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatibetaanseautonomeregiomadeira#7rsaintvincenten" +
	"grenadinesahrawirepublicoffranceanddomtomfrancerepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrser" +
	"biarepublicarmeniarepublicofnamibiaswazliand#7rus#7rwa#7sam#7sen#7sey#7sgportugueseguineasterncape#7skn#7sle#7slovaakser" +
	"epublicuppervoltadzjiekia#7smrepubliekpanamamlakatalbahrayn#7solomanislands#7somalischerepubliekwitruslandfederaledemocr" +
	"atischerepublieknepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicofkosovorepublicparaguay#7srbelarussischess" +
	"republiquetogolaise#7sri#7ssd#7stportoricoeilandman#7sud#7sui#7surepubliekrwandalusia#7svkingdomtunesia#7swestbengalen#7" +
	"swzwitserland#7syrischerepublicoficelandrepubliccolombia#7tan#7tga#7thayastanihanrapetutyunitarystateoftherepublicofindo" +
	"nesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmontenegrostateunionserbiamontenegrostateunionindia#7tjkin" +
	"gdomtunisia#7tkm#7tls#7togrootbrittanie#7tpe#7ttoerkmenistan#7tunitedstatesusabuitenterritoryminorislandsunitedstatesmin" +
	"orislandsaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvandevrede" +
	"natievanbruneidaressalaamissouribaberikikiribati#7turksandcaicosisdsovjetunia#7tuvoormaligesovjetunievanzuidafrikatarepu" +
	"bliekservie#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesaintbartlemy#7uzbelorussischessrepubblicaitaliana#7van#7ven#7" +
	"vie#7vin#7yem#7zam#7zimfidjipricookisds#1ad#1ae#1aformerbondsrepubliekduitslandbonairesainteustatiussabaensinteustatiusm" +
	"inoroutlyingislandsuskleineafgelegeneilandenvandeuskalherria#1agelderland#1ai#1aljumhuriyahaliraqiyah#1am#1an#1aoverzees" +
	"ecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1aq#1arepubliekugandawlatqatarepubulikayurwandanrepublicofc" +
	"yprusrepublicofrwandarepublicapanamaldivischeislandstateisrael#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bailliagejersey#1bbrit" +
	"ishcolumbia#1bd#1bezetpalesteinsgebiedemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopo" +
	"ldstadrepubliekcongodemrepofthecongoa#1bformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongole" +
	"opoldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateofthesolomonislandsstateofthevaticancityholyseevatican" +
	"citystateholyseestivabariikoninkrijkmarokkoninkrijksaudiarabie#1bgroningen#1bharatiyaganarajya#1biot#1bjelorussischessre" +
	"publiquedusenegalrepublicofgreecerepublicofugandarepubliccroatiarepublicofukrainerepublicofmalawirepublictsjechia#1bl#1b" +
	"m#1bn#1bosnaihercegovina#1bq#1britishoverseasterritoryanguillabritishoverzeesterritoryfalklandislandsbritishoverzeesterr" +
	"itorybritishindianoceanterritorybritishoverseasterritorysouthgeorgiasouthsandwichislandsbritishoverseasterritorysainthel" +
	"enaascensiontristandacunhabritishoverzeesterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunh" +
	"asainthelenahemelvaarttristandacunhasainthelenaanddependenciesaintbartholomeusminoroutlyingisdstvinandgrenada#1bsniahrzg" +
	"vna#1bt#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshallei" +
	"landen#1bzuidkorea#1ca#1cc#1cd#1cformercentralafricanrepublicmaldiveislandsthelenaeiland#1cg#1ch#1ci#1ckoninkrijkirakoni" +
	"nkrijklesothokingdombulgarije#1cl#1cm#1cn#1corsica#1crete#1cssrepublicservia#1cu#1cverdemocratischerepubliekduitslandbon" +
	"dsrepubliekturkmenistan#1cw#1cx#1cy#1czechslovakfederalrepublicbraziliaunitedstatesvenezuelaopeodemreplaotiaansedemocrat" +
	"icpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#1dd#1democratischerepubliekoosttimorlorosae" +
	"#1djharkhand#1dkoninkrijklaosdemvolksreplaoskingdomeswatini#1dm#1doverzeesecollectiviteitsaintbarthelemyfrenchsouthernan" +
	"tarcticlandstvincentengrenadinesaltanatuman#1dy#1dzikolamalawisconsintvincentendegrenadinestkittsandnevitsjechischeenslo" +
	"waaksefederalerepubliekduitslandemocratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepublicofgaboneserepubl" +
	"ieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesrepublicofch" +
	"inamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkongchinaprmain" +
	"landchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchinapreahreac" +
	"heanachakrkampucheacambodiakampucheardimcdonaldislandspanishsaharabrepsyrie#1ec#1ee#1egermany#1eh#1el#1erepubliekzambia#" +
	"1es#1et#1filipijnserepublicaargentina#1fjava#1fkoninkrijksiamthailand#1fmrzanzibarandpembaisdemocratischerepublieksoedan" +
	"#1formerunionsovietsocialistrepublicsierraleonethantilles#1frsouthantarcticterritory#1ga#1gbritishhonduras#1gd#1gemenebe" +
	"staustralie#1gformerunitedrepubliccameroonunitedrepublicofazerbaijansovietsocialistrepublicademocraticadetimorlesteeastt" +
	"imoreleste#1gg#1gh#1gilbertandelliceislandsaoedischarabie#1gl#1gm#1gn#1gportugeesguineastkaapverdischeislandspaansestaat" +
	"bahrein#1gq#1grondterritoryamericanvirginislandsusofamerica#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublikasrps" +
	"ka#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesterritoryamericanvirginislandsamericanada#1iq#1irepublik" +
	"namibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jportugeesguinee#1kerstislands#1kg#1" +
	"kh#1kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdomofswazilandkingdomafghanistan#1km#1kn#1kportuguesetimorrococo" +
	"sisds#1krim#1kwazulunataljumhuriyahallubnaniyahamburgrondterritoryamericansamoaislandsaoudiarabie#1kyrgyzrepublicslovaki" +
	"a#1kzhongguoverseasdepartmentfrenchsouthernterritoryofchristmasislandterritory#1la#1lbetsjoeanaland#1lc#1libyakingdomofr" +
	"omania#1lkingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsouthernzuidpoolterritory#1lroyaumebelgique" +
	"#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1marchechenskayarespublikabyelarussischefederatia#1mc#1md#1meestserenerepu" +
	"blieksanmarinoordelijkterritory#1mformerdemocratischkampucheardeilandendemcdonaldeilandenvietnam#1mg#1mh#1mkingdombhutan" +
	"#1ml#1mm#1mn#1moldoviansovietsocialistrepublicafederativadobrasillinoislamicrepublicofiranimperialstateofiranislamrepubl" +
	"iciranirofiran#1mprinsdomandorra#1mq#1mrepchinataiwanchina#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodr" +
	"ccongoverzeesterritorybonairesainteustatiussabadutchsaintmaarten#1mw#1mx#1my#1mz#1na#1nc#1ne#1nformersaintchristophernev" +
	"islamitischerepubliekmauritanieislamitrepmauritanie#1ng#1nh#1ni#1nl#1northcarolina#1npapaunewguinea#1nrepiblikdayiti#1nu" +
	"navuttarakhand#1nz#1om#1paysdoutremerdelapolynesiefrancaise#1pe#1pformertanganyikaandzanzibarsultanateofzanzibarepubliko" +
	"esterreichristmaseilandmauritiuspuertoriconnecticuttarpradesh#1pg#1phillippinerepublicoflithuaniansovietsocialistrepubli" +
	"cademocraticatimorlesterritoiredesnouvellecaledonieetdependanceskarepublikaeastkosovespaansestatecambodia#1pkingdomegypt" +
	"exas#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthofbahamasgemenebestvandebahamasislands#1ps#1pt#1pw" +
	"#1py#1qazaqstanrespublikasyriauarabemirates#1republiquedemadagascaribischnederlandsindie#1rh#1roemeenserepubliekmauritiu" +
	"sislandstyria#1rs#1ru#1rw#1saintchristoffelnevislamitischestaatafghanistan#1sbelgischcongoverzeesterritoryoutlyingeiland" +
	"jesunitedstatesamericantabria#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofburundi#1sh#1sicilia#1sj#1sk" +
	"ingdomgreecentrafrika#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandstateofnepalestiniannationalauthorityopiyafeder" +
	"alawidemokrasiyawiripeblikoninkrijknoorwegen#1srepublicachilelareunion#1ss#1stvincentandthegrenadinestomeandprincipennsy" +
	"lvania#1sultanatemaldivesaarland#1svalbardislands#1sx#1sy#1sz#1tci#1td#1tfyrom#1tg#1th#1tjechoslowakije#1tkingdomitaliaa" +
	"nserepublicacaboverdemocraticsocialistrepublicsrilankaceylon#1tl#1tm#1tn#1toerkmenia#1tpapuanewguniea#1trentinosouthtiro" +
	"lombardia#1tt#1tvolksrepubliekkongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyalokt" +
	"antrikganatantranepalfederaldemocraticrepublicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomnorw" +
	"ay#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaateritrea#1v" +
	"g#1victoria#1vn#1vu#1wformercentralafricanempireofethiopia#1wsahara#1xkingdomofiraqkingdomcambodjarvisislands#1yd#1ye#1y" +
	"t#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8aformerlibyanarabjamahiriya#8ag#8a" +
	"j#8al#8am#8an#8aoverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicbieloruslandrepublicoftajikistanrepublicmon" +
	"tenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#8aq#8arepubliccyprussischefederaledemocratischerepubliekethiopie" +
	"dmontana#8as#8au#8avtonomnarespublikakrymecklenburgvorpommern#8ay#8balearicislandsadrepublicturkeyturkiye#8bbelgischkong" +
	"ovolksrepubliekmongolie#8bc#8bd#8bezetpalestijnsgebiedemocratischerepublieksudanpresecessionsudan#8bformerrepublicsouthv" +
	"ietnamfmrrepofvietnamolise#8bg#8bhoetan#8bkingdomoflaospdry#8bl#8bm#8bn#8bosnaiherzegovina#8bpiruwripuwlika#8britishover" +
	"seasterritoryguernseychannelislandsguernseybritishoverzeesterritorypitcairnislandscocoskeelingwanewmexicotedlvoirephabol" +
	"ikiyaaforikaborwandeserepubliekzuidsudannorthrhinewestphalia#8bt#8buthan#8bvolksrepubliekpolen#8bx#8byelorussischesoviet" +
	"socialistrepublicunieburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofbolivia#8ca#8cbeluuerabelau#8cd#8ce" +
	"#8cformertanganyikaenzanzibarbadoesbekistan#8cg#8ch#8ci#8cj#8ckingdomofsiamkingdomofbhutan#8cm#8cn#8corse#8cq#8cs#8ct#8c" +
	"u#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8dj#8doverseasdepartmentsaintpierremiquelonafhankelijkestaa" +
	"tsamoa#8drepublicfrancestmartinfransdeelstmaartenfransdeelstmartinfrenchpartsjetsjenia#8ec#8eg#8ei#8ekingdomspanje#8en#8" +
	"erepublicgreecentralverdemocratischerepubliektimorlestedemocraticrepubliczairecongodemocraticrepublicofsaotomeandprincip" +
	"edemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocraticrepublicof" +
	"zairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasacongothedemo" +
	"craticrepublicofthecongodemocratischerepubliekmadagaskarakalpakije#8es#8et#8ez#8fg#8filippijnen#8fj#8fkingdomsweden#8fmr" +
	"tanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipenghukinmenmatsuseparatecustomsterritorytaiwanpeng" +
	"hukinmenmatsultanatemaldivenrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkustkittsandnevisfederation" +
	"ofnigeria#8fportugeestimorepublikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudiarabiakingdomsaoediarabiakin" +
	"gdomofafghanistan#8fransezuidelijkegebieden#8fsaintpierremiquelon#8ga#8gbritishguiana#8gg#8gh#8gilbertelliceislandsoviet" +
	"russianfederation#8gj#8gkingdomzweden#8gl#8gm#8gpalestinstateofmongoliastateofbahrain#8gq#8grondterritorysaintmartinfren" +
	"chpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#8hagereertransitionalislamicstat" +
	"eafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdomitalydveldidislandsumatransnistria#8hm#8hondu" +
	"russiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenchpartstmaartenfrenchpartrucialoman#8hrep" +
	"ublicitaliaanserepubliekoppervoltadjikistan#8hu#8ic#8id#8im#8in#8ioverseasterritorycocoskeelingislandsaustralian#8irepub" +
	"lickosovaticanstateofisraelliceeilanden#8islamicrepofiran#8it#8ivorstendomandorra#8iz#8japan#8je#8jm#8johnstonislands#8k" +
	"eralaska#8kg#8kn#8krepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#8ks#8kt#8k" +
	"u#8kz#8la#8le#8lg#8lh#8libyastatecomoros#8lowersaxonyanhalt#8ls#8lt#8lu#8ly#8mainevada#8mbritishguyana#8mc#8md#8mfederal" +
	"erepubliekbraziliechtenstien#8mg#8mh#8midwayislands#8mj#8mkingdomnepalestinianautonometerritory#8ml#8mn#8mostserenerepub" +
	"licsanmarinoordrhodesie#8mpalmyraatollimburgrondterritorybouvetislandsomalischerepublickazachstan#8mrepubliclatvianrepub" +
	"lickirgizia#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvo" +
	"rstendomliechtensteinclbangladpakistan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekkameroen#8ng#8nh#8ni#8nl#8northmarianen#8n" +
	"papuanguinea#8nrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivorycoasturias" +
	"#8ns#8nu#8nz#8paysdoutremerlapolynesiafrancaise#8pc#8pe#8pkingdomspain#8plurstatebolivia#8pm#8poolsevolksrepubliekkampuc" +
	"heardenmcdonaldeilanden#8pphilippijnen#8ps#8puleangatongazawestbankoninkrijkbelgie#8qa#8republiquecotedivoirevolutionair" +
	"evolksrepubliekguineebissautralia#8rm#8roemeenserepublicsouthyemensouthernrhodesia#8rphillippines#8rq#8rs#8rw#8saintpier" +
	"remiguelon#8sbritshonduras#8sc#8se#8sformerdemocratickampucheardendemcdonaldeilanden#8sg#8sh#8sicily#8sl#8sm#8sn#8social" +
	"istpeoplesrepublicalbaniarepublicofmoldovarepublicmaldivesuomiddenafricanrepublicofsouthsudanrepublickazakhstan#8spanish" +
	"guinea#8statuscivitatisvaticanae#8sultanatezanzibarepubliquerwandaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbakerislan" +
	"ds#8td#8th#8ti#8tkingdomtongautemalagasyrepublicofaustriarepublicofsenegalapagosislandstlucia#8tl#8tn#8toscanarias#8tphi" +
	"llipines#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelariojamaika#8" +
	"tt#8tu#8tvorstendommonacomoroeilanden#8tw#8tx#8tz#8ug#8ukirghizistan#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8ve" +
	"renigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepubli" +
	"chongarije#8vi#8vm#8vq#8vt#8wa#8wformerfederatievanmalakkafederatia#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformernederlandsea" +
	"ntillenoudnederlandseantillen#9ag#9ai#9al#9am#9aoverseasterritorysaintpierremiquelonafhankelijkestatesamoa#9aq#9arepubli" +
	"cnaoeroemeensesocialistischerepubliekroemenieuwehebriden#9as#9at#9au#9aw#9ax#9azerbeidjaan#9bailliagejerriphablikiraafri" +
	"kadzongazastrookenwestelijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomatanitukoviti#9bbougainville#9bd#9" +
	"belarusrepublicoftrinidadandtobagorepublicadecostaricarepublicofslovenianrepublicwitruslandemocraticrepublickongopeoples" +
	"republichungaryrepublicbotswana#9bformernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavisch" +
	"erepublicmacedoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempireiran#9bg#9bh#9bi#9bjelorussianfederaton#9b" +
	"l#9bm#9bn#9bosniahercegovina#9bq#9britishoverzeesterritoryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrijkvansaoedi" +
	"arabiekoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepubliquefrancaise#9bz#9ca" +
	"#9cc#9cd#9cformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicoftheivor" +
	"ycoastrepublicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunite" +
	"dkindominikaanserepubliekdermaldivenrepubliekslowakije#9cg#9ch#9ci#9ckingdomirakoninkrijkitalie#9cl#9cm#9cn#9coverzeeste" +
	"rritorysaintpierremiquelonorthdakota#9crepublicofchad#9cu#9cvlaamsbrabantiguaenbarbudawlatalkuwaytsjad#9cw#9cx#9cy#9czec" +
	"hoslovakrepublicofuppervoltaburkinafasouppervoltarepublicofdjibouti#9democratischevolksrepublieklaosdemocratischevolksre" +
	"publiekjemenitischearabischerepublieksyriearabrepegyptrepublicicelandelawaregyptkingdomoflesothongaarserepublicoostenrij" +
	"koninkrijkcambodjamhuryatislamipakistan#9dj#9dkingdomiraq#9dm#9doverseascollectivityfrenchpolynesiatahitifrenchpolynesia" +
	"#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9fillipijnen#9fj#9fkingdomlaostavalley#9fmryugoslavia#9" +
	"formercentraalafrikaanserepubliekvandemaledivenrepubliekivoorkustchristopherandnevisfederationofsaintchristopherandnevis" +
	"federationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicadecaboverderepubliekcab" +
	"overdepartementdesaintpierreetmiquelonorthsudan#9fryserbiaandmontenegrondterritorysainthelenaascensiontristandacunhasthe" +
	"lenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensionsthelenaascensionentri" +
	"standacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontristandacunhaandsainthelen" +
	"adependenciesthelenaislands#9ga#9gd#9gemenebestdominicatalunya#9gformerserbiaandmontenegroformerwitrussischesovietsocial" +
	"istrepublictsjechoslowakije#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gprathetthainautonomousterritorygreenlandautonomousterr" +
	"itoryofgreenlanddanish#9gq#9gs#9gt#9gu#9gw#9gy#9hkingdomsiam#9hm#9hn#9hrepublicofiraqrepublicofitalyrepubliclibanon#9ht#" +
	"9hu#9id#9ie#9il#9im#9in#9ioverseascollectivitysaintbarthelemy#9iq#9irepublicofmalibischearabischerepubliekderfilipijnenr" +
	"epublicwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfed" +
	"repofgermanyeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollombardy#9jphilipines#9ke#9kg#9kh#9kingdomofswedenki" +
	"ngdomofhungarykingdomofthailandsiam#9km#9kn#9kpuducherry#9krepublicofperuandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbouveteil" +
	"and#9lc#9libyanajaria#9lkingmanreefederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepu" +
	"blicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicboeroendi#9lrepublicoftogoleserepubliekcol" +
	"ombia#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9m" +
	"a#9mc#9md#9meestserenerepublicsanmarinoordmarianen#9mfederalerepublieknigeriafederalrepublickameroen#9mg#9mh#9mkirghizst" +
	"an#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mpiruwsuyu#9mq#9mrepublicpanamaleisefederatia#9ms#9mt#9mu#9mvoormalig" +
	"eddrdominicanrepublicdrukgyalkhapalestinianautoriteitrucialcoastatodellacittadelvaticanorfolkeiland#9mw#9mx#9my#9mz#9na#" +
	"9nc#9ne#9nfederalerepublieksomalietuvaluikyrgzstan#9ng#9ni#9nl#9northrhodesia#9npordenonewhebrides#9nrepublicrwanda#9nu#" +
	"9nz#9om#9palestinianadminareastvlaanderen#9pe#9pfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmic" +
	"ronesiafederatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreet" +
	"miquelon#9pg#9philippineislandstatelibia#9pkirgizistan#9plombardije#9pm#9pn#9principalitymonacommonwealthdominicagemeneb" +
	"estvanaustraliegemenebestvanpuertoricooperativerepublicguyana#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgiq" +
	"ue#9rs#9ru#9rw#9saotomeeastprincipeoplesrepubliccongozairepubliquecentrafricainegarabruneidarussalameriksamoaislandsouth" +
	"dakota#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sikkim#9sj#9skirgyzstan#9sl#9sm#9sn#9sovereigndemocraticrepublicfijisovereign" +
	"democraticrepublicoffijidominionceylondominionofceylonsrilankai#9srepublicserbia#9ss#9stkittsennevisfederatievansaintkit" +
	"tsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9svietnam#9sx#9sy#9sz#9tc#9td#9tformerfederationof" +
	"malayafederation#9tg#9th#9tj#9tkirghizia#9tl#9tm#9tn#9toscanewjersey#9trentinosouthtyrolouisiana#9tt#9tvjrmacedonia#9tw#" +
	"9tz#9ua#9ug#9ukyrgistan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9wformerlibyanarabrepu" +
	"blicofegyptunitedarabrepublicnorthvietnamurcia#9ws#9xkyrgystan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefede" +
	"reerdestatenvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatiebaliguriaohioverzeese" +
	"collectiviteitfrenchguyanafrenchsouthernterritoriesaotomeeprincipeoplesrepublicpolenbrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 5, 5, 6, 6, 8, 9, 10, 10, 11, 12, 13, 15,
	15, 15, 15, 15, 16, 16, 16, 17, 17, 18, 18, 18, 19, 19, 19, 20,
	22, 25, 25, 27, 27, 30, 31, 33, 34, 36, 36, 36, 37, 38, 38, 38,
	39, 39, 43, 43, 44, 45, 45, 45, 46, 46, 46, 47, 48, 49, 49, 49,
	52, 54, 54, 55, 55, 56, 56, 58, 60, 60, 60, 60, 60, 60, 62, 63,
	63, 63, 64, 65, 65, 65, 66, 67, 67, 68, 70, 70, 70, 71, 71, 73,
	75, 76, 76, 76, 76, 79, 79, 81, 83, 84, 84, 84, 85, 85, 86, 90,
	90, 90, 92, 93, 93, 94, 98, 101, 102, 104, 105, 105, 107, 108, 108, 108,
	110, 111, 112, 113, 115, 117, 119, 121, 122, 125, 126, 126, 128, 129, 129, 132,
	132, 134, 134, 134, 135, 136, 136, 136, 136, 138, 139, 140, 142, 143, 143, 143,
	149, 150, 151, 153, 154, 155, 156, 157, 161, 163, 164, 164, 164, 165, 166, 166,
	166, 166, 168, 169, 170, 171, 173, 174, 176, 176, 177, 179, 180, 182, 182, 182,
	184, 187, 188, 188, 189, 192, 193, 193, 195, 195, 195, 196, 196, 199, 200, 201,
	202, 202, 203, 203, 204, 206, 207, 207, 208, 208, 208, 209, 209, 211, 213, 215,
	217, 218, 218, 218, 219, 221, 222, 225, 226, 227, 227, 228, 229, 230, 230, 232,
	234, 235, 236, 238, 239, 240, 242, 244, 247, 247, 248, 248, 250, 250, 251, 252,
	253, 255, 256, 259, 259, 261, 263, 263, 266, 266, 268, 268, 269, 269, 269, 269,
	270, 271, 271, 273, 274, 276, 277, 279, 279, 279, 280, 281, 282, 284, 285, 286,
	288, 288, 289, 289, 291, 292, 293, 294, 296, 296, 296, 297, 298, 298, 299, 300,
	301, 301, 303, 303, 303, 304, 305, 307, 308, 309, 309, 309, 311, 311, 314, 315,
	316, 317, 321, 321, 324, 326, 327, 330, 330, 331, 332, 332, 335, 335, 336, 339,
	339, 340, 341, 342, 342, 342, 342, 343, 343, 345, 345, 347, 347, 348, 349, 350,
	354, 356, 356, 356, 358, 359, 362, 363, 366, 366, 368, 368, 368, 368, 368, 370,
	370, 370, 370, 370, 373, 374, 376, 377, 378, 379, 380, 380, 380, 381, 381, 381,
	383, 384, 386, 386, 388, 389, 391, 393, 394, 395, 397, 400, 401, 401, 402, 403,
	403, 403, 405, 406, 406, 408, 409, 410, 411, 412, 412, 414, 414, 415, 417, 417,
	417, 419, 419, 421, 422, 423, 424, 424, 426, 426, 428, 428, 430, 431, 431, 431,
	432, 432, 433, 434, 434, 434, 434, 434, 437, 437, 438, 438, 440, 441, 442, 442,
	444, 445, 446, 448, 449, 453, 454, 454, 457, 458, 458, 459, 459, 459, 460, 461,
	462, 462, 463, 464, 466, 468, 468, 470, 470, 471, 471, 471, 475, 475, 475, 475,
	477, 479, 479, 480, 481, 482, 484, 484, 486, 486, 487, 487, 487, 487, 487, 489,
	489, 490, 491, 491, 491, 491, 492, 492, 492, 492, 494, 497, 497, 497, 497, 499,
	500, 503, 503, 504, 505, 507, 510, 513, 515, 515, 515, 515, 518, 518, 519, 521,
	521, 522, 522, 522, 524, 524, 525, 525, 525, 525, 525, 526, 526, 527, 528, 529,
	531, 534, 537, 537, 538, 541, 544, 546, 546, 549, 550, 551, 551, 551, 552, 553,
	556, 556, 557, 557, 558, 558, 558, 559, 560, 561, 561, 562, 563, 563, 564, 564,
	565, 566, 567, 569, 570, 570, 570, 572, 574, 574, 575, 575, 575, 577, 577, 578,
	579, 579, 579, 579, 580, 583, 586, 586, 586, 587, 587, 589, 589, 589, 589, 591,
	591, 593, 594, 594, 596, 597, 599, 600, 602, 603, 603, 604, 608, 609, 611, 611,
	613, 613, 615, 616, 618, 618, 618, 618, 618, 620, 620, 621, 624, 624, 625, 628,
	628, 629, 631, 631, 632, 633, 634, 635, 638, 640, 640, 640, 641, 641, 641, 642,
	643, 646, 647, 648, 650, 652, 653, 653, 653, 653, 653, 654, 655, 655, 657, 658,
	659, 659, 660, 662, 664, 665, 667, 670, 670, 670, 671, 671, 674, 676, 677, 677,
	677, 677, 677, 677, 678, 679, 680, 680, 681, 681, 682, 682, 682, 682, 683, 684,
	684, 686, 686, 687, 687, 689, 691, 691, 693, 693, 693, 693, 694, 696, 697, 697,
	698, 700, 702, 702, 702, 704, 704, 705, 706, 708, 709, 709, 711, 711, 711, 711,
	712, 713, 713, 715, 716, 718, 721, 722, 723, 724, 725, 726, 726, 726, 726, 727,
	727, 728, 729, 730, 730, 731, 731, 731, 731, 732, 733, 733, 734, 735, 735, 736,
	737, 739, 741, 742, 746, 746, 746, 748, 751, 752, 753, 753, 754, 755, 756, 756,
	759, 761, 764, 764, 765, 765, 765, 765, 765, 766, 766, 767, 767, 768, 769, 771,
	773, 774, 776, 779, 783, 783, 783, 784, 784, 785, 785, 786, 786, 786, 789, 789,
	790, 792, 792, 792, 793, 793, 793, 793, 793, 794, 796, 796, 796, 796, 797, 797,
	797, 798, 798, 798, 798, 798, 798, 798, 798, 798, 799, 799, 800, 801, 802, 802,
	802, 802, 802, 804, 805, 806, 806, 806, 806, 806, 806, 806, 806, 806, 807, 807,
	808, 809, 809, 811, 813, 814, 816, 818, 818, 818, 820, 820, 820, 820, 820, 821,
	822, 823, 823, 825, 825, 827, 827, 829, 829, 831, 831, 831, 832, 832, 833, 834,
	836, 837, 840, 843, 844, 844, 845, 846, 846, 848, 848, 848, 850, 850, 850, 851,
	851, 852, 852, 852, 852, 854, 855, 857, 857, 859, 860, 861, 861, 861, 863, 864,
	865, 865, 865, 866, 866, 866, 866, 866, 868, 869, 869, 870, 871, 871, 871, 873,
	874, 874, 875, 875, 875, 875, 875, 875, 875, 879, 879, 879, 879, 879, 880, 881,
	881, 881, 881, 881, 883, 883, 884, 885, 885, 886, 886, 887, 889, 891, 891, 891,
	893, 895, 896, 898, 898, 900, 902, 902, 903, 904, 906, 907, 908, 909, 911, 911,
	911, 911, 914, 916, 917, 918, 920, 920, 921, 923, 923, 923, 925, 925, 926, 926,
	927, 928, 930, 933, 933, 933, 933, 933, 935, 936, 936, 936, 937, 937, 938, 940,
	941, 941, 942, 943, 943, 944, 944, 945, 947, 948, 949, 949, 949, 950, 950, 950,
	951, 953, 954, 958, 959, 961, 963, 964, 965, 965, 966, 966, 967, 968, 970, 972,
	973, 974, 976, 977, 977, 979, 979, 982, 982, 982, 982, 983, 983, 984, 984, 987,
	988, 989, 992, 992, 992, 992, 993, 993, 994, 995, 995, 997, 997, 999, 1000, 1002,
	1004, 1004, 1004, 1004, 1006, 1007, 1008, 1010, 1010, 1011, 1013, 1015, 1016, 1016, 1017, 1017,
	1019, 1019, 1020, 1021, 1023, 1025, 1028, 1029, 1030, 1033, 1033, 1033, 1034, 1035, 1036, 1036,
	1037, 1037, 1038, 1039, 1040, 1041, 1043, 1045, 1045, 1048, 1048, 1048, 1048, 1050, 1051, 1052,
	1054, 1054, 1055, 1056, 1057, 1058, 1058, 1059, 1061, 1061, 1061, 1061, 1062, 1062, 1063, 1063,
	1064, 1066, 1066, 1068, 1069, 1069, 1070, 1070, 1070, 1072, 1074, 1075, 1075, 1076, 1076, 1076,
	1077, 1079, 1081, 1081, 1083, 1084, 1086, 1087, 1087, 1089, 1091, 1091, 1092, 1092, 1093, 1093,
	1094, 1094, 1094, 1094, 1095, 1095, 1095, 1096, 1096, 1097, 1099, 1099, 1099, 1099, 1099, 1099,
	1099, 1099, 1101, 1101, 1102, 1102, 1103, 1103, 1105, 1106, 1108, 1108, 1112, 1112, 1112, 1113,
	1115, 1116, 1116, 1118, 1118, 1120, 1121, 1121, 1122, 1122, 1122, 1122, 1122, 1124, 1126, 1126,
	1126, 1126, 1128, 1128, 1128, 1129, 1132, 1132, 1133, 1135, 1135, 1136, 1137, 1137, 1138, 1138,
	1140, 1140, 1141, 1143, 1143, 1143, 1145, 1146, 1146, 1146, 1146, 1147, 1147, 1148, 1152, 1152,
	1156, 1158, 1160, 1161, 1161, 1161, 1161, 1162, 1164, 1164, 1164, 1165, 1166, 1166, 1166, 1166,
	1167, 1167, 1168, 1170, 1170, 1170, 1170, 1171, 1172, 1172, 1172, 1172, 1172, 1173, 1173, 1173,
	1174, 1175, 1176, 1176, 1176, 1176, 1176, 1178, 1178, 1180, 1180, 1180, 1181, 1181, 1183, 1185,
	1186, 1186, 1187, 1187, 1189, 1189, 1189, 1192, 1192, 1194, 1195, 1195, 1196, 1196, 1197, 1197,
	1198, 1199, 1201, 1201, 1203, 1204, 1204, 1205, 1206, 1206, 1206, 1207, 1208, 1208, 1208, 1210,
	1210, 1211, 1211, 1213, 1214, 1215, 1216, 1216, 1217, 1217, 1217, 1218, 1218, 1218, 1218, 1220,
	1221, 1224, 1227, 1227, 1228, 1229, 1230, 1232, 1232, 1232, 1234, 1239, 1240, 1241, 1241, 1242,
	1242, 1243, 1244, 1244, 1244, 1246, 1247, 1248, 1248, 1249, 1249, 1250, 1250, 1252, 1252, 1252,
	1254, 1255, 1256, 1257, 1257, 1257, 1258, 1262, 1263, 1264, 1265, 1265, 1267, 1267, 1270, 1270,
	1271, 1273, 1275, 1276, 1276, 1276, 1277, 1278, 1279, 1279, 1279, 1281, 1281, 1282, 1282, 1283,
	1283, 1286, 1286, 1286, 1286, 1289, 1289, 1289, 1289, 1289, 1293, 1295, 1296, 1297, 1298, 1298,
	1299, 1299, 1299, 1299, 1300, 1301, 1301, 1304, 1305, 1305, 1305, 1307, 1307, 1307, 1308, 1308,
	1311, 1313, 1314, 1315, 1315, 1316, 1317, 1317, 1317, 1320, 1320, 1321, 1321, 1321, 1322, 1322,
	1322, 1322, 1324, 1325, 1326, 1326, 1327, 1330, 1331, 1331, 1332, 1332, 1333, 1333, 1333, 1335,
	1336, 1336, 1337, 1339, 1340, 1342, 1342, 1343, 1344, 1344, 1347, 1348, 1349, 1349, 1350, 1350,
	1350, 1351, 1351, 1351, 1351, 1351, 1351, 1352, 1352, 1353, 1353, 1353, 1356, 1356, 1357, 1357,
	1357, 1357, 1358, 1359, 1359, 1360, 1361, 1361, 1361, 1362, 1363, 1363, 1363, 1364, 1364, 1365,
	1366, 1367, 1368, 1371, 1372, 1372, 1373, 1373, 1376, 1376, 1376, 1376, 1376, 1378, 1380, 1382,
	1382, 1383, 1384, 1384, 1384, 1385, 1387, 1387, 1388, 1388, 1389, 1390, 1390, 1392, 1394, 1396,
	1396, 1397, 1397, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1400, 1401,
	1403, 1403, 1404, 1404, 1404, 1404, 1405, 1406, 1407, 1408, 1409, 1409, 1409, 1411, 1412, 1412,
	1412, 1412, 1412, 1412, 1412, 1413, 1414, 1414, 1415, 1415, 1415, 1415, 1416, 1418, 1422, 1422,
	1424, 1424, 1425, 1427, 1428, 1428, 1428, 1430, 1433, 1434, 1434, 1434, 1434, 1434, 1435, 1435,
	1435, 1435, 1435, 1437, 1439, 1439, 1440, 1440, 1441, 1443, 1443, 1443, 1443, 1443, 1445, 1446,
	1447, 1448, 1449, 1450, 1450, 1452, 1452, 1452, 1454, 1454, 1456, 1456, 1456, 1456, 1458, 1458,
	1458, 1460, 1461, 1461, 1462, 1462, 1463, 1463, 1463, 1464, 1464, 1464, 1466, 1467, 1468, 1469,
	1469, 1469, 1469, 1470, 1471, 1471, 1471, 1473, 1474, 1475, 1475, 1475, 1475, 1477, 1477, 1477,
	1478, 1479, 1479, 1479, 1479, 1479, 1480, 1480, 1480, 1482, 1482, 1483, 1486, 1486, 1486, 1488,
	1489, 1490, 1492, 1492, 1494, 1494, 1495, 1495, 1495, 1495, 1498, 1499, 1501, 1502, 1502, 1503,
	1503, 1503, 1504, 1505, 1506, 1507, 1509, 1511, 1512, 1512, 1513, 1515, 1517, 1518, 1520, 1521,
	1522, 1523, 1524, 1525, 1527, 1527, 1528, 1530, 1530, 1530, 1531, 1532, 1534, 1535, 1537, 1537,
	1538, 1540, 1541, 1541, 1541, 1544, 1544, 1546, 1546, 1546, 1547, 1547, 1549, 1549, 1549, 1549,
	1551, 1552, 1552, 1553, 1556, 1556, 1559, 1561, 1565, 1565, 1565, 1567, 1568, 1569, 1571, 1573,
	1573, 1573, 1575, 1575, 1575, 1575, 1575, 1576, 1576, 1580, 1583, 1583, 1583, 1584, 1585, 1585,
	1586, 1587, 1587, 1587, 1590, 1590, 1592, 1593, 1597, 1598, 1598, 1598, 1600, 1601, 1601, 1602,
	1602, 1602, 1602, 1602, 1602, 1603, 1603, 1603, 1603, 1604, 1604, 1605, 1605, 1605, 1605, 1605,
	1605, 1607, 1608, 1610, 1610, 1610, 1611, 1613, 1617, 1618, 1618, 1618, 1618, 1619, 1620, 1620,
	1620, 1620, 1621, 1622, 1622, 1624, 1625, 1625, 1626, 1626, 1627, 1627, 1627, 1629, 1629, 1630,
	1631, 1633, 1633, 1634, 1635, 1637, 1639, 1641, 1641, 1642, 1644, 1644, 1644, 1646, 1646, 1646,
	1646, 1646, 1647, 1647, 1647, 1649, 1652, 1653, 1653, 1653, 1653, 1654, 1655, 1655, 1656, 1656,
	1657, 1657, 1657, 1659, 1661, 1661, 1663, 1663, 1663, 1663, 1664, 1664, 1664, 1664, 1664, 1666,
	1667, 1667, 1667, 1667, 1669, 1670, 1671, 1671, 1673, 1674, 1675, 1676, 1677, 1677, 1678, 1680,
	1680, 1683, 1684, 1686, 1687, 1687, 1687, 1689, 1689, 1689, 1690, 1691, 1691, 1691, 1692, 1694,
	1694, 1694, 1695, 1696, 1697, 1698, 1698, 1699, 1699, 1701, 1702, 1703, 1703, 1703, 1703, 1704,
	1706, 1706, 1706, 1708, 1710, 1710, 1711, 1712, 1712, 1712, 1713, 1713, 1715, 1717, 1717, 1717,
	1718, 1718, 1718, 1718, 1719, 1719, 1721, 1721, 1721, 1721, 1722, 1722, 1724, 1724, 1724, 1725,
	1726, 1726, 1726, 1727, 1729, 1730, 1731, 1735, 1735, 1735, 1737, 1737, 1737, 1738, 1738, 1739,
	1740, 1740, 1741, 1741, 1741, 1741, 1741, 1741, 1744, 1745, 1746, 1747, 1748, 1749, 1751, 1752,
	1754, 1754, 1754, 1756, 1758, 1759, 1759, 1759, 1761, 1763, 1765, 1767, 1767, 1768, 1769, 1770,
	1771, 1771, 1772, 1773, 1775, 1777, 1781, 1783, 1785, 1785, 1786, 1786, 1786, 1786, 1787, 1788,
	1789, 1790, 1791, 1791, 1792, 1793, 1793, 1793, 1794, 1795, 1795, 1798, 1799, 1799, 1800, 1800,
	1802, 1804, 1804, 1805, 1806, 1806, 1806, 1807, 1807, 1808, 1808, 1808, 1808, 1809, 1811, 1811,
	1811, 1811, 1811, 1812, 1812, 1814, 1816, 1818, 1820, 1820, 1820, 1820, 1822, 1822, 1822, 1823,
	1823, 1823, 1823, 1823, 1824, 1824, 1825, 1825, 1827, 1829, 1829, 1829, 1831, 1831, 1832, 1832,
	1832, 1832, 1832, 1833, 1835, 1835, 1835, 1835, 1835, 1836, 1837, 1837, 1837, 1837, 1839, 1839,
	1840, 1840, 1840, 1840, 1841, 1841, 1842, 1842, 1842, 1844, 1846, 1848, 1848, 1850, 1850, 1850,
	1852, 1853, 1854, 1854, 1855, 1857, 1857, 1857, 1857, 1857, 1857, 1857, 1858, 1858, 1859, 1859,
	1859, 1860, 1860, 1860, 1861, 1861, 1863, 1864, 1864, 1865, 1867, 1868, 1868, 1870, 1872, 1872,
	1873, 1873, 1873, 1875, 1876, 1878, 1879, 1880, 1881, 1883, 1883, 1883, 1883, 1883, 1885, 1885,
	1885, 1886, 1886, 1886, 1886, 1887, 1887, 1887, 1887, 1887, 1887, 1889, 1890, 1892, 1892, 1892,
	1892, 1893, 1895, 1895, 1898, 1899, 1901, 1901, 1902, 1902, 1904, 1904, 1904, 1905, 1907, 1907,
	1909, 1909, 1910, 1910, 1911, 1912, 1912, 1912, 1914, 1915, 1915, 1917, 1918, 1918, 1918, 1918,
	1918, 1919, 1920, 1921, 1922, 1926, 1928, 1930, 1930, 1930, 1931, 1932, 1932, 1933, 1933, 1933,
	1933, 1934, 1934, 1934, 1936, 1938, 1940, 1942, 1944, 1944, 1945, 1947, 1947, 1949, 1949, 1951,
	1951, 1952, 1953, 1953, 1954, 1955, 1957, 1959, 1960, 1960, 1960, 1961, 1963, 1963, 1964, 1965,
	1966, 1966, 1969, 1970, 1970, 1970, 1971, 1974, 1975, 1975, 1976, 1979, 1981, 1981, 1982, 1983,
	1983, 1983, 1983, 1983, 1985, 1986, 1987, 1988, 1989, 1989, 1990, 1991, 1992, 1992, 1992, 1992,
	1992, 1993, 1994, 1994, 1995, 1995, 1996, 1997, 1998, 2000, 2002, 2003, 2003, 2004, 2004, 2004,
	2006, 2006, 2006, 2006, 2007, 2007, 2009, 2011, 2011, 2012, 2012, 2012, 2013, 2013, 2013, 2013,
	2014, 2014, 2015, 2016, 2016, 2018, 2018, 2020, 2020, 2023, 2024, 2025, 2025, 2027, 2027, 2028,
	2029, 2030, 2031, 2031, 2031, 2032, 2033, 2034, 2035, 2035, 2036, 2038, 2040, 2041, 2041, 2042,
	2044, 2044, 2044, 2045, 2049, 2049, 2049, 2051, 2053, 2054, 2055, 2055, 2057, 2057, 2058, 2058,
	2059, 2060, 2061, 2062, 2064, 2065, 2065, 2066, 2067, 2068, 2068, 2068, 2068, 2068, 2069, 2070,
	2070, 2070, 2072, 2072, 2074, 2075, 2078, 2079, 2079, 2080, 2081, 2083, 2084, 2084, 2084, 2084,
	2085, 2085, 2086, 2087, 2087, 2090, 2091, 2091, 2091, 2091, 2092, 2093, 2093, 2093, 2094, 2094,
	2096, 2096, 2096, 2096, 2097, 2098, 2098, 2100, 2104, 2106, 2106, 2108, 2108, 2108, 2108, 2109,
	2110, 2111, 2112, 2113, 2113, 2115, 2115, 2115, 2116, 2117, 2117, 2117, 2119, 2120, 2121, 2121,
	2121, 2124, 2124, 2126, 2126, 2126, 2126, 2127, 2128, 2128, 2128, 2130, 2130, 2132, 2132, 2132,
	2132, 2132, 2133, 2135, 2137, 2139, 2139, 2139, 2139, 2140, 2141, 2141, 2143, 2143, 2144, 2145,
	2146, 2146, 2148, 2148, 2148, 2148, 2149, 2150, 2150, 2151, 2152, 2154, 2154, 2154, 2155, 2155,
	2155, 2156, 2156, 2156, 2156, 2156, 2156, 2156, 2158, 2158, 2160, 2161, 2162, 2163, 2164, 2165,
	2165, 2166, 2166, 2169, 2171, 2172, 2172, 2173, 2175, 2176, 2177, 2177, 2178, 2180, 2182, 2183,
	2184, 2184, 2184, 2184, 2186, 2187, 2188, 2189, 2190, 2190, 2190, 2190, 2191, 2192, 2194, 2194,
	2194, 2195, 2198, 2198, 2199, 2202, 2203, 2204, 2204, 2205, 2205, 2207, 2207, 2208, 2210, 2211,
	2212, 2213, 2214, 2215, 2216, 2216, 2216, 2217, 2217, 2218, 2221, 2223, 2224, 2225, 2225, 2226,
	2226, 2227, 2227, 2229, 2229, 2229, 2231, 2231, 2232, 2233, 2235, 2235, 2236, 2236, 2237, 2238,
	2238, 2239, 2239, 2239, 2241, 2242, 2244, 2244, 2245, 2245, 2247, 2248, 2248, 2248, 2249, 2252,
	2252, 2252, 2252, 2253, 2256, 2256, 2258, 2259, 2260, 2260, 2261, 2261, 2261, 2262, 2264, 2264,
	2266, 2267, 2268, 2269, 2272, 2273, 2275, 2275, 2276, 2277, 2279, 2280, 2284, 2285, 2287, 2288,
	2288, 2289, 2290, 2291, 2291, 2293, 2295, 2296, 2296, 2297, 2297, 2298, 2298, 2299, 2301, 2302,
	2302, 2303, 2304, 2305, 2305, 2305, 2305, 2305, 2305, 2307, 2307, 2307, 2308, 2310, 2312, 2312,
	2313, 2313, 2314, 2314, 2314, 2316, 2317, 2318, 2319, 2319, 2321, 2322, 2325, 2326, 2327, 2327,
	2328, 2329, 2331, 2333, 2334, 2335, 2337, 2339, 2340, 2341, 2342, 2342, 2344, 2345, 2347, 2348,
	2349, 2349, 2350, 2351, 2352, 2352, 2352, 2352, 2353, 2354, 2356, 2358, 2358, 2359, 2360, 2361,
	2362, 2362, 2362, 2362, 2365, 2366, 2366, 2367, 2369, 2370, 2370, 2371, 2371, 2371, 2372, 2372,
	2373, 2374, 2374, 2376, 2376, 2376, 2376, 2377, 2380, 2380, 2380, 2380, 2381, 2382, 2383, 2383,
	2383, 2384, 2384, 2386, 2388, 2389, 2390, 2390, 2391, 2393, 2395, 2397, 2397, 2398, 2399, 2399,
	2399, 2399, 2399, 2399, 2401, 2404, 2405, 2406, 2407, 2408, 2409, 2410, 2410, 2412, 2412, 2412,
	2413, 2413, 2413, 2413, 2414, 2414, 2414, 2414, 2414, 2415, 2415, 2416, 2417, 2419, 2422, 2422,
	2422, 2423, 2424, 2426, 2426, 2426, 2428, 2428, 2428, 2428, 2430, 2431, 2431, 2431, 2433, 2433,
	2433, 2435, 2437, 2438, 2441, 2441, 2442, 2442, 2442, 2442, 2444, 2446, 2446, 2446, 2447, 2448,
	2448, 2449, 2449, 2449, 2450, 2450, 2452, 2453, 2453, 2453, 2453, 2453, 2453, 2455, 2455, 2456,
	2458, 2459, 2459, 2460, 2462, 2463, 2463, 2464, 2464, 2464, 2464, 2464, 2465, 2465, 2467, 2468,
	2470, 2471, 2472, 2472, 2472, 2472, 2472, 2473, 2474, 2474, 2475, 2476, 2476, 2476, 2476, 2477,
	2477, 2477, 2477, 2477, 2482, 2482, 2482, 2482, 2482, 2483, 2483, 2483, 2483, 2483, 2486, 2486,
	2486, 2486, 2487, 2487, 2488, 2488, 2489, 2489, 2490, 2491, 2491, 2492, 2493, 2494, 2495, 2495,
	2495, 2496, 2497, 2500, 2500, 2500, 2500, 2501, 2502, 2502, 2505, 2506, 2507, 2508, 2510, 2511,
	2512, 2512, 2513, 2517, 2518, 2519, 2520, 2521, 2521, 2521, 2521, 2521, 2522, 2524, 2524, 2524,
	2524, 2526, 2527, 2528, 2532, 2534, 2535, 2535, 2536, 2536, 2536, 2536, 2537, 2538, 2539, 2540,
	2544, 2544, 2545, 2545, 2546, 2547, 2548, 2548, 2548, 2550, 2550, 2551, 2552, 2553, 2553, 2554,
	2555, 2556, 2556, 2557, 2558, 2558, 2559, 2559, 2559, 2562, 2562, 2562, 2563, 2564, 2566, 2567,
	2568, 2568, 2569, 2570, 2570, 2570, 2573, 2574, 2576, 2577, 2578, 2580, 2580, 2581, 2583, 2584,
	2584, 2584, 2584, 2584, 2585, 2585, 2587, 2587, 2588, 2589, 2589, 2589, 2589, 2591, 2591, 2591,
	2592, 2592, 2594, 2594, 2595, 2595, 2596, 2598, 2599, 2602, 2604, 2606, 2606, 2607, 2608, 2609,
	2609, 2610, 2610, 2610, 2610, 2611, 2612, 2614, 2616, 2617, 2617, 2617, 2617, 2617, 2617, 2617,
	2617, 2618, 2618, 2619, 2620, 2620, 2621, 2621, 2624, 2626, 2627, 2628, 2628, 2629, 2629, 2629,
	2630, 2632, 2633, 2633, 2634, 2634, 2634, 2636, 2636, 2637, 2639, 2641, 2644, 2644, 2646, 2646,
	2647, 2647, 2647, 2648, 2649, 2649, 2649, 2650, 2650, 2650, 2650, 2650, 2650, 2652, 2656, 2656,
	2658, 2659, 2660, 2660, 2660, 2660, 2663, 2663, 2663, 2664, 2665, 2667, 2668, 2668, 2669, 2670,
	2671, 2671, 2672, 2672, 2673, 2674, 2674, 2676, 2676, 2676, 2677, 2677, 2678, 2678, 2679, 2680,
	2684, 2685, 2685, 2685, 2688, 2689, 2691, 2692, 2694, 2694, 2694, 2694, 2695, 2696, 2696, 2697,
	2698, 2698, 2698, 2698, 2699, 2701, 2701, 2703, 2704, 2704, 2705, 2706, 2707, 2708, 2708, 2709,
	2711, 2711, 2713, 2713, 2716, 2716, 2718, 2719, 2720, 2721, 2722, 2722, 2723, 2723, 2723, 2723,
	2724, 2724, 2724, 2726, 2727, 2728, 2729, 2730, 2735, 2736, 2738, 2738, 2738, 2738, 2738, 2740,
	2741, 2741, 2741, 2742, 2742, 2742, 2743, 2745, 2747, 2749, 2749, 2751, 2752, 2753, 2753, 2754,
	2755, 2755, 2755, 2756, 2756, 2758, 2758, 2758, 2759, 2759, 2759, 2761, 2765, 2766, 2768, 2769,
	2771, 2771, 2771, 2771, 2771, 2773, 2773, 2774, 2775, 2776, 2778, 2778, 2779, 2779, 2779, 2780,
	2781, 2781, 2784, 2786, 2786, 2786, 2787, 2787, 2791, 2791, 2791, 2791, 2793, 2794, 2794, 2797,
	2799, 2800, 2801, 2803, 2804, 2804, 2805, 2806, 2807, 2809, 2811, 2812, 2813, 2814, 2815, 2815,
	2816, 2818, 2818, 2819, 2820, 2820, 2823, 2824, 2824, 2824, 2824, 2824, 2824, 2824, 2824, 2825,
	2827, 2829, 2832, 2832, 2832, 2832, 2832, 2833, 2834, 2834, 2834, 2835, 2837, 2837, 2840, 2841,
	2841, 2842, 2842, 2842, 2842, 2843, 2843, 2843, 2843, 2845, 2847, 2847, 2847, 2847, 2847, 2848,
	2851, 2851, 2851, 2853, 2854, 2854, 2856, 2859, 2860, 2864, 2866, 2867, 2868, 2869, 2869, 2871,
	2871, 2871, 2874, 2875, 2876, 2878, 2880, 2881, 2882, 2883, 2883, 2885, 2886, 2887, 2887, 2888,
	2890, 2891, 2892, 2893, 2893, 2893, 2894, 2895, 2896, 2898, 2898, 2898, 2899, 2900, 2900, 2901,
	2901, 2901, 2904, 2904, 2904, 2904, 2905, 2907, 2908, 2910, 2911, 2912, 2912, 2912, 2915, 2916,
	2917, 2919, 2919, 2920, 2922, 2922, 2923, 2923, 2926, 2928, 2928, 2928, 2931, 2931, 2931, 2931,
	2931, 2931, 2932, 2932, 2932, 2933, 2933, 2934, 2935, 2936, 2937, 2937, 2937, 2937, 2937, 2937,
	2939, 2941, 2941, 2943, 2944, 2946, 2947, 2947, 2947, 2947, 2949, 2950, 2952, 2953, 2955, 2955,
	2958, 2958, 2959, 2959, 2960, 2960, 2960, 2962, 2963, 2964, 2964, 2965, 2966, 2968, 2968, 2971,
	2971, 2972, 2973, 2973, 2973, 2973, 2975, 2976, 2977, 2977, 2979, 2979, 2981, 2982, 2983, 2985,
	2987, 2987, 2987, 2987, 2989, 2989, 2989, 2991, 2992, 2992, 2992, 2993, 2994, 2994, 2995, 2997,
	2998, 2999, 3000, 3000, 3000, 3001, 3002, 3002, 3002, 3003, 3004, 3006, 3007, 3009, 3010, 3012,
	3015, 3015, 3017, 3018, 3020, 3021, 3021, 3023, 3023, 3023, 3023, 3023, 3024, 3025, 3025, 3026,
	3026, 3028, 3028, 3029, 3030, 3032, 3032, 3033, 3033, 3035, 3036, 3037, 3038, 3038, 3039, 3039,
	3043, 3043, 3044, 3046, 3046, 3046, 3046, 3049, 3050, 3053, 3058, 3058, 3058, 3059, 3061, 3061,
	3061, 3061, 3061, 3062, 3063, 3064, 3065, 3065, 3066, 3067, 3069, 3070, 3071, 3072, 3073, 3075,
	3076, 3077, 3077, 3077, 3078, 3078, 3082, 3083, 3083, 3086, 3088, 3088, 3089, 3089, 3089, 3089,
	3089, 3090, 3090, 3090, 3090, 3091, 3091, 3091, 3091, 3091, 3093, 3095, 3097, 3100, 3103, 3103,
	3103, 3104, 3105, 3105, 3105, 3105, 3107, 3107, 3108, 3109, 3110, 3110, 3110, 3111, 3112, 3113,
	3113, 3114, 3115, 3115, 3116, 3118, 3119, 3120, 3120, 3120, 3121, 3122, 3124, 3125, 3125, 3125,
	3125, 3125, 3125, 3126, 3128, 3129, 3129, 3130, 3130, 3130, 3133, 3133, 3133, 3134, 3134, 3135,
	3136, 3137, 3138, 3139, 3139, 3140, 3140, 3142, 3142, 3144, 3145, 3146, 3147, 3149, 3150, 3151,
	3152, 3153, 3154, 3154, 3154, 3155, 3157, 3159, 3160, 3160, 3160, 3161, 3163, 3164, 3164, 3165,
	3165, 3165, 3167, 3168, 3169, 3171, 3172, 3173, 3173, 3174, 3175, 3175, 3176, 3178, 3178, 3178,
	3178, 3178, 3178, 3178, 3178, 3180, 3180, 3180, 3180, 3180, 3180, 3181, 3181, 3182, 3183, 3184,
	3184, 3184, 3184, 3185, 3186, 3189, 3191, 3192, 3193, 3195, 3196, 3197, 3198, 3198, 3200, 3201,
	3202, 3202, 3202, 3204, 3205, 3207, 3208, 3211, 3211, 3212, 3213, 3214, 3214, 3215, 3216, 3216,
	3217, 3218, 3220, 3221, 3223, 3225, 3226, 3226, 3226, 3226, 3228, 3229, 3229, 3231, 3232, 3233,
	3234, 3235, 3237, 3241, 3243, 3243, 3244, 3245, 3245, 3245, 3247, 3247, 3249, 3249, 3249, 3250,
	3251, 3252, 3252, 3253, 3253, 3254, 3255, 3257, 3259, 3260, 3260, 3260, 3261, 3262, 3265, 3267,
	3268, 3269, 3270, 3270, 3272, 3273, 3274, 3274, 3274, 3274, 3275, 3276, 3277, 3278, 3278, 3279,
	3279, 3279, 3280, 3280, 3281, 3281, 3283, 3283, 3284, 3285, 3286, 3288, 3288, 3288, 3289, 3290,
	3291, 3291, 3291, 3291, 3292, 3293, 3293, 3293, 3294, 3294, 3295, 3295, 3295, 3297, 3297, 3297,
	3298, 3298, 3300, 3301, 3301, 3301, 3301, 3302, 3303, 3303, 3303, 3303, 3303, 3303, 3303, 3304,
	3305, 3307, 3307, 3307, 3308, 3308, 3308, 3310, 3312, 3313, 3313, 3314, 3314, 3315, 3317, 3319,
	3320, 3321, 3323, 3323, 3325, 3326, 3326, 3326, 3326, 3327, 3330, 3332, 3333, 3334, 3335, 3336,
	3336, 3338, 3338, 3339, 3339, 3342, 3342, 3345, 3346, 3349, 3350, 3351, 3352, 3353, 3353, 3355,
	3355, 3357, 3357, 3357, 3357, 3359, 3360, 3362, 3363, 3364, 3366, 3367, 3368, 3370, 3371, 3372,
	3372, 3372, 3373, 3374, 3376, 3376, 3377, 3377, 3377, 3377, 3378, 3379, 3380, 3380, 3382, 3384,
	3386, 3390, 3391, 3391, 3391, 3392, 3392, 3393, 3394, 3394, 3395, 3398, 3399, 3399, 3401, 3402,
	3403, 3405, 3407, 3408, 3409, 3411, 3411, 3411, 3411, 3411, 3412, 3413, 3413, 3414, 3414, 3415,
	3415, 3415, 3417, 3418, 3418, 3420, 3420, 3421, 3423, 3424, 3426, 3429, 3429, 3431, 3431, 3433,
	3433, 3434, 3434, 3436, 3436, 3436, 3438, 3439, 3440, 3441, 3442, 3442, 3444, 3446, 3447, 3448,
	3448, 3450, 3452, 3452, 3452, 3452, 3453, 3456, 3457, 3459, 3461, 3462, 3462, 3463, 3464, 3465,
	3468, 3470, 3471, 3472, 3472, 3472, 3472, 3473, 3473, 3473, 3474, 3475, 3475, 3476, 3479, 3479,
	3481, 3481, 3483, 3483, 3483, 3485, 3487, 3487, 3489, 3489, 3492, 3495, 3495, 3495, 3495, 3497,
	3497, 3498, 3498, 3498, 3498, 3501, 3502, 3503, 3506, 3506, 3507, 3507, 3508, 3509, 3512, 3512,
	3513, 3513, 3516, 3519, 3519, 3523, 3525, 3526, 3526, 3528, 3530, 3533, 3534, 3534, 3535, 3538,
	3539, 3541, 3541, 3543, 3544, 3545, 3545, 3545, 3546, 3547, 3547, 3547, 3549, 3552, 3553, 3553,
	3554, 3554, 3555, 3555, 3555, 3557, 3559, 3559, 3562, 3564, 3564, 3565, 3567, 3568, 3569, 3571,
	3571, 3574, 3575, 3578, 3579, 3579, 3579, 3580, 3581, 3582, 3582, 3583, 3583, 3584, 3586, 3586,
	3588, 3591, 3592, 3597, 3597, 3598, 3599, 3600, 3603, 3607, 3609, 3610, 3612, 3615, 3616, 3617,
	3617, 3618, 3618, 3618, 3618, 3619, 3619, 3621, 3621, 3623, 3626, 3626, 3627, 3627, 3628, 3628,
	3629, 3629, 3630, 3634, 3635, 3636, 3636, 3639, 3640, 3641, 3642, 3644, 3646, 3646, 3646, 3648,
	3648, 3649, 3651, 3651, 3653, 3655, 3655, 3656, 3657, 3657, 3661, 3661, 3662, 3663, 3663, 3665,
	3667, 3668, 3669, 3671, 3673, 3673, 3674, 3675, 3677, 3678, 3679, 3680, 3681, 3682, 3682, 3682,
	3683, 3683, 3683, 3684, 3685, 3686, 3686, 3686, 3688, 3689, 3691, 3693, 3693, 3693, 3695, 3698,
	3699, 3700, 3701, 3701, 3704, 3705, 3706, 3707, 3708, 3709, 3710, 3711, 3711, 3712, 3713, 3713,
	3714, 3714, 3714, 3716, 3716, 3719, 3719, 3719, 3720, 3720, 3722, 3724, 3725, 3725, 3726, 3726,
	3728, 3729, 3730, 3730, 3731, 3731, 3732, 3737, 3739, 3739, 3741, 3743, 3743, 3744, 3744, 3744,
	3746, 3746, 3747, 3747, 3747, 3749, 3749, 3751, 3752, 3752, 3753, 3753, 3753, 3755, 3757, 3757,
	3757, 3760, 3762, 3765, 3766, 3766, 3766, 3766, 3769, 3771, 3771, 3774, 3775, 3775, 3778, 3779,
	3780, 3781, 3781, 3781, 3783, 3783, 3784, 3785, 3786, 3787, 3787, 3788, 3789, 3789, 3790, 3790,
	3793, 3794, 3799, 3802, 3803, 3807, 3808, 3811, 3811, 3811, 3813, 3817, 3818, 3818, 3821, 3822,
	3822, 3823, 3823, 3823, 3823, 3824, 3825, 3827, 3827, 3829, 3830, 3831, 3831, 3832, 3832, 3835,
	3835, 3836, 3839, 3839, 3841, 3841, 3841, 3841, 3843, 3846, 3846, 3850, 3850, 3851, 3851, 3851,
	3852, 3852, 3853, 3855, 3856, 3858, 3860, 3860, 3861, 3863, 3865, 3866, 3866, 3868, 3868, 3870,
	3870, 3872, 3877, 3879, 3880, 3880, 3882, 3882, 3883, 3886, 3887, 3888, 3891, 3892, 3894, 3894,
	3894, 3894, 3897, 3897, 3898, 3899, 3899, 3900, 3902, 3903, 3905, 3906, 3906, 3907, 3908, 3911,
	3912, 3912, 3913, 3916, 3916, 3919, 3921, 3922, 3925, 3926, 3928, 3931, 3932, 3935, 3937, 3938,
	3938, 3939, 3940, 3940, 3941, 3941, 3941, 3941, 3942, 3943, 3945, 3947, 3947, 3951, 3952, 3953,
	3953, 3954, 3956, 3958, 3959, 3959, 3962, 3963, 3965, 3969, 3969, 3971, 3973, 3973, 3973, 3975,
	3976, 3976, 3977, 3977, 3977, 3978, 3979, 3980, 3980, 3981, 3983, 3983, 3984, 3984, 3984, 3986,
	3987, 3989, 3992, 3994, 3996, 3996, 3997, 4000, 4001, 4003, 4003, 4005, 4006, 4006, 4008, 4009,
	4010, 4010, 4010, 4011, 4013, 4014, 4015, 4016, 4017, 4017, 4019, 4019, 4020, 4022, 4022, 4022,
	4023, 4026, 4029, 4030, 4030, 4030, 4031, 4033, 4035, 4037, 4037, 4038, 4041, 4041, 4041, 4043,
	4043, 4044, 4045, 4046, 4047, 4049, 4049, 4051, 4052, 4052, 4052, 4052, 4053, 4053, 4056, 4058,
	4059, 4060, 4065, 4065, 4065, 4066, 4067, 4069, 4070, 4071, 4073, 4075, 4075, 4075, 4077, 4078,
	4080, 4081, 4082, 4084, 4085, 4085, 4085, 4087, 4088, 4088, 4089, 4090, 4090, 4095, 4097, 4100,
	4100, 4101, 4104, 4104, 4104, 4104, 4104, 4104, 4106, 4108, 4111, 4112, 4113, 4113, 4113, 4113,
	4113, 4113, 4116, 4117, 4118, 4118, 4120, 4120, 4121, 4122, 4122, 4122, 4124, 4126, 4127, 4129,
	4129, 4130, 4136, 4137, 4138, 4139, 4141, 4143, 4144, 4146, 4146, 4147, 4147, 4147, 4147, 4148,
	4150, 4150, 4150, 4152, 4152, 4152, 4153, 4153, 4155, 4156, 4159, 4160, 4160, 4161, 4163, 4164,
	4164, 4164, 4165, 4165, 4165, 4165, 4166, 4167, 4168, 4169, 4169, 4170, 4170, 4171, 4172, 4172,
	4172, 4173, 4174, 4174, 4174, 4177, 4177, 4180, 4181, 4182, 4183, 4185, 4185, 4185, 4188, 4193,
	4193, 4196, 4196, 4197, 4198, 4199, 4199, 4201, 4202, 4204, 4206, 4207, 4207, 4207, 4207, 4208,
	4210, 4211, 4213, 4215, 4216, 4216, 4216, 4217, 4218, 4219, 4220, 4220, 4220, 4220, 4223, 4225,
	4225, 4226, 4228, 4229, 4229, 4230, 4231, 4232, 4237, 4238, 4240, 4243, 4245, 4247, 4247, 4249,
	4249, 4249, 4249, 4249, 4249, 4251, 4252, 4253, 4253, 4255, 4255, 4256, 4256, 4256, 4257, 4259,
	4259, 4261, 4264, 4265, 4267, 4268, 4268, 4270, 4272, 4273, 4274, 4275, 4275, 4276, 4278, 4279,
	4279, 4279, 4279, 4279, 4279, 4280, 4281, 4281, 4281, 4282, 4282, 4283, 4284, 4287, 4288, 4289,
	4289, 4290, 4291, 4292, 4294, 4296, 4297, 4300, 4302, 4303, 4304, 4306, 4306, 4306, 4307, 4308,
	4308, 4309, 4309, 4310, 4310, 4310, 4311, 4311, 4312, 4312, 4313, 4315, 4317, 4318, 4320, 4322,
	4322, 4325, 4325, 4325, 4326, 4328, 4333, 4334, 4336, 4340, 4341, 4343, 4343, 4343, 4344, 4345,
	4345, 4345, 4345, 4345, 4345, 4345, 4345, 4345, 4346, 4348, 4349, 4349, 4349, 4350, 4350, 4351,
	4352, 4353, 4353, 4353, 4354, 4354, 4356, 4359, 4363, 4364, 4367, 4371, 4374, 4374, 4375, 4378,
	4378, 4379, 4381, 4381, 4383, 4383, 4384, 4385, 4386, 4389, 4390, 4391, 4393, 4393, 4394, 4394,
	4396, 4398, 4398, 4398, 4398, 4400, 4403, 4404, 4407, 4408, 4410, 4411, 4411, 4413, 4413, 4413,
	4414, 4415, 4415, 4415, 4417, 4418, 4418, 4418, 4419, 4419, 4419, 4419, 4420, 4421, 4423, 4425,
	4428, 4429, 4431, 4432, 4435, 4436, 4441, 4443, 4447, 4447, 4448, 4450, 4450, 4451, 4451, 4452,
	4453, 4453, 4455, 4456, 4456, 4456, 4459, 4459, 4460, 4460, 4462, 4463, 4464, 4465, 4466, 4467,
	4470, 4473, 4475, 4477, 4478, 4480, 4483, 4485, 4487, 4487, 4489, 4490, 4492, 4492, 4494, 4496,
	4497, 4497, 4498, 4499, 4499, 4499, 4499, 4499, 4501, 4501, 4503, 4503, 4503, 4507, 4508, 4508,
	4510, 4512, 4514, 4518, 4518, 4521, 4524, 4526, 4527, 4529, 4531, 4532, 4535, 4536, 4536, 4537,
	4537, 4538, 4540, 4540, 4541, 4543, 4544, 4544, 4545, 4546, 4547, 4548, 4548, 4552, 4554, 4556,
	4558, 4561, 4563, 4566, 4567, 4569, 4571, 4573, 4574, 4576, 4578, 4580, 4583, 4583, 4585, 4586,
	4586, 4586, 4588, 4589, 4589, 4589, 4589, 4590, 4590, 4591, 4592, 4592, 4592, 4594, 4594, 4599,
	4603, 4607, 4609, 4613, 4616, 4618, 4623, 4626, 4627, 4630, 4633, 4637, 4641, 4643, 4646, 4646,
	4647, 4649, 4650, 4652, 4654, 4654, 4655, 4655, 4656, 4656, 4656, 4656, 4658, 4659, 4660, 4663,
	4664, 4665, 4666, 4666, 4666, 4668, 4669, 4670, 4674, 4676, 4677, 4678, 4680, 4682, 4683, 4683,
	4684, 4685, 4686, 4687, 4687, 4688, 4688, 4693, 4693, 4694, 4694, 4695, 4696, 4698, 4699, 4701,
	4703, 4705, 4708, 4710, 4710, 4711, 4714, 4714, 4716, 4718, 4721, 4724, 4726, 4726, 4726, 4726,
	4727, 4730, 4730, 4731, 4732, 4733, 4736, 4736, 4737, 4738, 4738, 4738, 4738, 4740, 4742, 4743,
	4744, 4747, 4747, 4750, 4751, 4753, 4753, 4754, 4755, 4759, 4760, 4762, 4762, 4763, 4763, 4765,
	4766, 4768, 4769, 4769, 4769, 4769, 4771, 4772, 4773, 4773, 4773, 4773, 4773, 4774, 4775, 4779,
	4782, 4785, 4788, 4790, 4793, 4795, 4797, 4801, 4803, 4805, 4806, 4807, 4809, 4810, 4811, 4811,
	4813, 4813, 4814, 4818, 4819, 4819, 4820, 4820, 4820, 4821, 4821, 4821, 4821, 4826, 4827, 4827,
	4829, 4830, 4832, 4832, 4833, 4835, 4836, 4836, 4837, 4839, 4842, 4843, 4843, 4843, 4844, 4844,
	4844, 4844, 4845, 4845, 4846, 4846, 4848, 4848, 4848, 4849, 4850, 4852, 4852, 4855, 4858, 4858,
	4859, 4863, 4864, 4866, 4867, 4868, 4870, 4870, 4871, 4871, 4874, 4875, 4875, 4876, 4878, 4879,
	4882, 4882, 4882, 4883, 4883, 4883, 4884, 4884, 4887, 4887, 4887, 4888, 4889, 4890, 4891, 4895,
	4898, 4900, 4900, 4902, 4904, 4904, 4907, 4907, 4907, 4909, 4910, 4910, 4910, 4911, 4913, 4913,
	4913, 4914, 4914, 4917, 4919, 4920, 4920, 4921, 4921, 4921, 4921, 4922, 4923, 4923, 4924, 4925,
	4927, 4929, 4933, 4936, 4937, 4940, 4941, 4943, 4943, 4944, 4946, 4948, 4950, 4952, 4955, 4955,
	4956, 4958, 4958, 4960, 4961, 4963, 4963, 4964, 4964, 4964, 4966, 4967, 4967, 4968, 4969, 4974,
	4975, 4977, 4978, 4979, 4979, 4981, 4983, 4983, 4984, 4986, 4988, 4989, 4991, 4992, 4992, 4992,
	4994, 4995, 4995, 4996, 4996, 4998, 4998, 4999, 4999, 4999, 5000, 5000, 5000, 5003, 5005, 5006,
	5007, 5010, 5011, 5013, 5014, 5016, 5019, 5020, 5021, 5022, 5026, 5026, 5028, 5029, 5029, 5029,
	5030, 5032, 5035, 5035, 5035, 5035, 5036, 5036, 5036, 5036, 5037, 5037, 5037, 5039, 5040, 5041,
	5044, 5044, 5044, 5046, 5048, 5048, 5050, 5053, 5055, 5055, 5056, 5056, 5057, 5057, 5058, 5058,
	5058, 5058, 5060, 5060, 5061, 5062, 5063, 5064, 5065, 5065, 5065, 5066, 5067, 5068, 5070, 5073,
	5073, 5074, 5076, 5078, 5079, 5079, 5079, 5079, 5080, 5080, 5082, 5082, 5083, 5083, 5083, 5083,
	5083, 5083, 5084, 5087, 5088, 5090, 5090, 5091, 5092, 5095, 5095, 5097, 5098, 5100, 5103, 5105,
	5105, 5107, 5109, 5110, 5111, 5113, 5113, 5113, 5114, 5114, 5115, 5115, 5117, 5117, 5118, 5119,
	5120, 5120, 5122, 5123, 5123, 5124, 5124, 5126, 5126, 5127, 5128, 5129, 5130, 5132, 5135, 5137,
	5139, 5141, 5142, 5143, 5145, 5147, 5148, 5151, 5154, 5157, 5159, 5159, 5160, 5162, 5162, 5163,
	5164, 5165, 5167, 5167, 5168, 5170, 5170, 5171, 5172, 5172, 5175, 5176, 5177, 5178, 5180, 5180,
	5183, 5183, 5183, 5184, 5184, 5185, 5185, 5186, 5186, 5186, 5186, 5187, 5187, 5189, 5189, 5191,
	5191, 5192, 5192, 5193, 5194, 5194, 5194, 5194, 5195, 5196, 5196, 5196, 5196, 5198, 5201, 5203,
	5206, 5207, 5212, 5213, 5214, 5218, 5219, 5220, 5222, 5222, 5222, 5223, 5225, 5227, 5227, 5228,
	5230, 5230, 5231, 5233, 5234, 5234, 5234, 5234, 5235, 5238, 5239, 5239, 5240, 5241, 5243, 5246,
	5248, 5249, 5250, 5252, 5256, 5256, 5256, 5257, 5257, 5258, 5258, 5259, 5259, 5261, 5261, 5261,
	5261, 5261, 5261, 5261, 5261, 5261, 5261, 5261, 5262, 5262, 5263, 5264, 5264, 5265, 5265, 5266,
	5270, 5271, 5272, 5274, 5276, 5277, 5277, 5277, 5277, 5278, 5278, 5279, 5279, 5281, 5281, 5282,
	5283, 5285, 5287, 5288, 5290, 5290, 5292, 5292, 5293, 5295, 5295, 5296, 5296, 5297, 5299, 5299,
	5300, 5303, 5303, 5304, 5307, 5307, 5308, 5309, 5309, 5310, 5311, 5311, 5311, 5314, 5316, 5317,
	5318, 5320, 5321, 5321, 5321, 5323, 5325, 5325, 5325, 5328, 5329, 5329, 5330, 5332, 5332, 5334,
	5337, 5337, 5338, 5340, 5341, 5342, 5342, 5343, 5343, 5343, 5343, 5343, 5344, 5345, 5347, 5349,
	5349, 5349, 5349, 5349, 5350, 5351, 5352, 5352, 5356, 5356, 5357, 5357, 5357, 5359, 5359, 5359,
	5359, 5359, 5362, 5363, 5363, 5363, 5365, 5365, 5366, 5367, 5368, 5370, 5371, 5373, 5373, 5374,
	5374, 5375, 5375, 5375, 5375, 5377, 5378, 5380, 5380, 5380, 5380, 5382, 5383, 5385, 5385, 5387,
	5389, 5389, 5390, 5391, 5392, 5392, 5393, 5394, 5395, 5396, 5396, 5396, 5398, 5400, 5400, 5400,
	5403, 5403, 5406, 5406, 5406, 5406, 5406, 5406, 5407, 5409, 5410, 5410, 5411, 5411, 5412, 5413,
	5413, 5414, 5418, 5420, 5421, 5421, 5424, 5425, 5425, 5425, 5426, 5427, 5427, 5427, 5429, 5430,
	5430, 5430, 5431, 5433, 5433, 5433, 5433, 5434, 5435, 5435, 5436, 5436, 5438, 5440, 5440, 5442,
	5442, 5443, 5446, 5446, 5446, 5448, 5450, 5451, 5452, 5452, 5453, 5455, 5458, 5460, 5462, 5464,
	5464, 5465, 5465, 5467, 5467, 5468, 5471, 5472, 5472, 5473, 5474, 5475, 5477, 5481, 5483, 5485,
	5486, 5486, 5487, 5488, 5488, 5491, 5491, 5493, 5493, 5495, 5495, 5495, 5497, 5499, 5501, 5503,
	5505, 5507, 5508, 5510, 5510, 5510, 5510, 5510, 5512, 5512, 5515, 5516, 5518, 5519, 5519, 5519,
	5519, 5519, 5521, 5522, 5523, 5523, 5525, 5526, 5527, 5528, 5529, 5530, 5531, 5533, 5533, 5536,
	5537, 5542, 5542, 5544, 5544, 5544, 5544, 5546, 5546, 5548, 5549, 5549, 5549, 5551, 5552, 5552,
	5553, 5553, 5553, 5553, 5553, 5554, 5555, 5555, 5556, 5557, 5557, 5558, 5558, 5559, 5559, 5559,
	5560, 5565, 5566, 5568, 5570, 5570, 5572, 5572, 5573, 5573, 5574, 5577, 5577, 5578, 5578, 5578,
	5578, 5578, 5578, 5579, 5580, 5582, 5584, 5584, 5584, 5584, 5584, 5584, 5584, 5585, 5587, 5589,
	5589, 5590, 5591, 5593, 5593, 5594, 5594, 5594, 5596, 5596, 5596, 5596, 5597, 5597, 5597, 5597,
	5599, 5600, 5600, 5601, 5603, 5603, 5603, 5605, 5606, 5608, 5609, 5610, 5611, 5611, 5614, 5617,
	5617, 5619, 5619, 5621, 5621, 5622, 5624, 5625, 5625, 5625, 5625, 5625, 5626, 5626, 5631, 5633,
	5633, 5633, 5634, 5634, 5635, 5638, 5638, 5639, 5640, 5640, 5640, 5642, 5644, 5644, 5645, 5646,
	5646, 5647, 5647, 5647, 5649, 5650, 5650, 5653, 5653, 5653, 5654, 5654, 5655, 5655, 5655, 5655,
	5657, 5657, 5658, 5658, 5658, 5658, 5658, 5659, 5660, 5661, 5661, 5661, 5661, 5662, 5662, 5665,
	5667, 5668, 5670, 5672, 5673, 5674, 5676, 5676, 5676, 5676, 5677, 5678, 5679, 5681, 5681, 5681,
	5681, 5682, 5682, 5683, 5684, 5686, 5687, 5687, 5687, 5687, 5687, 5688, 5688, 5688, 5688, 5688,
	5688, 5689, 5690, 5691, 5692, 5692, 5692, 5693, 5697, 5697, 5698, 5700, 5702, 5703, 5705, 5707,
	5707, 5707, 5709, 5710, 5711, 5712, 5712, 5714, 5716, 5718, 5720, 5720, 5721, 5721, 5723, 5723,
	5725, 5726, 5726, 5727, 5729, 5730, 5730, 5731, 5732, 5734, 5734, 5736, 5736, 5736, 5738, 5739,
	5739, 5739, 5739, 5741, 5743, 5745, 5747, 5750, 5750, 5750, 5751, 5751, 5751, 5751, 5751, 5751,
	5751, 5754, 5754, 5754, 5755, 5756, 5757, 5757, 5758, 5759, 5759, 5760, 5761, 5762, 5764, 5764,
	5765, 5765, 5765, 5766, 5766, 5766, 5767, 5768, 5768, 5770, 5770, 5771, 5774, 5776, 5777, 5777,
	5777, 5779, 5779, 5779, 5781, 5781, 5781, 5781, 5781, 5781, 5782, 5783, 5784, 5784, 5786, 5786,
	5786, 5786, 5786, 5787, 5787, 5788, 5788, 5788, 5788, 5789, 5789, 5791, 5791, 5791, 5791, 5794,
	5795, 5796, 5796, 5796, 5796, 5798, 5798, 5801, 5802, 5803, 5804, 5805, 5805, 5806, 5806, 5808,
	5808, 5808, 5809, 5812, 5812, 5813, 5813, 5813, 5813, 5814, 5815, 5816, 5817, 5817, 5817, 5819,
	5820, 5820, 5821, 5823, 5827, 5829, 5830, 5830, 5831, 5831, 5832, 5833, 5835, 5836, 5839, 5839,
	5839, 5839, 5841, 5841, 5842, 5843, 5843, 5845, 5845, 5845, 5846, 5846, 5848, 5848, 5848, 5849,
	5851, 5852, 5852, 5853, 5856, 5856, 5857, 5859, 5859, 5859, 5861, 5863, 5865, 5865, 5866, 5868,
	5869, 5870, 5871, 5872, 5875, 5876, 5876, 5876, 5877, 5877, 5877, 5878, 5878, 5878, 5879, 5879,
	5880, 5880, 5881, 5882, 5882, 5882, 5882, 5884, 5887, 5887, 5889, 5890, 5891, 5891, 5891, 5891,
	5891, 5892, 5894, 5895, 5896, 5896, 5897, 5899, 5900, 5900, 5900, 5900, 5902, 5902, 5903, 5903,
	5903, 5903, 5903, 5904, 5906, 5907, 5907, 5908, 5909, 5910, 5911, 5912, 5912, 5912, 5913, 5914,
	5916, 5916, 5919, 5919, 5920, 5920, 5921, 5923, 5923, 5925, 5927, 5929, 5932, 5932, 5932, 5933,
	5934, 5934, 5935, 5935, 5939, 5941, 5944, 5945, 5946, 5947, 5948, 5948, 5950, 5951, 5951, 5951,
	5952, 5952, 5954, 5955, 5957, 5958, 5960, 5960, 5960, 5960, 5960, 5962, 5962, 5963, 5964, 5965,
	5965, 5965, 5966, 5967, 5968, 5968, 5969, 5969, 5970, 5973, 5973, 5973, 5974, 5974, 5976, 5978,
	5978, 5978, 5980, 5981, 5982, 5984, 5984, 5986, 5989, 5990, 5990, 5990, 5991, 5991, 5991, 5991,
	5991, 5991, 5991, 5992, 5992, 5994, 5995, 5996, 5997, 5997, 5998, 5998, 5998, 5998, 5999, 6001,
	6001, 6002, 6004, 6005, 6008, 6008, 6008, 6008, 6008, 6008, 6009, 6009, 6012, 6012, 6012, 6013,
	6014, 6015, 6016, 6016, 6017, 6018, 6018, 6019, 6019, 6022, 6023, 6023, 6023, 6023, 6023, 6023,
	6024, 6025, 6025, 6025, 6026, 6026, 6026, 6027, 6027, 6029, 6030, 6031, 6033, 6033, 6033, 6033,
	6034, 6034, 6035, 6036, 6039, 6040, 6042, 6042, 6044, 6044, 6045, 6046, 6049, 6050, 6050, 6050,
	6050, 6052, 6052, 6053, 6056, 6057, 6058, 6058, 6062, 6062, 6062, 6063, 6065, 6066, 6066, 6067,
	6067, 6068, 6068, 6068, 6068, 6069, 6071, 6071, 6071, 6073, 6074, 6075, 6076, 6078, 6080, 6080,
	6081, 6081, 6081, 6081, 6083, 6083, 6084, 6084, 6085, 6085, 6085, 6085, 6085, 6086, 6086, 6086,
	6086, 6087, 6088, 6088, 6090, 6091, 6092, 6094, 6095, 6098, 6099, 6100, 6101, 6101, 6101, 6101,
	6102, 6102, 6102, 6102, 6102, 6103, 6104, 6104, 6104, 6105, 6106, 6106, 6106, 6106, 6107, 6107,
	6109, 6110, 6112, 6112, 6113, 6114, 6118, 6119, 6119, 6122, 6124, 6124, 6124, 6129, 6129, 6129,
	6129, 6130, 6130, 6131, 6131, 6131, 6132, 6132, 6132, 6132, 6132, 6134, 6134, 6135, 6136, 6136,
	6137, 6137, 6138, 6140, 6140, 6143, 6144, 6144, 6144, 6145, 6146, 6146, 6146, 6146, 6147, 6147,
	6150, 6151, 6152, 6154, 6155, 6156, 6156, 6156, 6156, 6156, 6157, 6158, 6158, 6158, 6159, 6160,
	6161, 6162, 6162, 6163, 6164, 6165, 6165, 6165, 6166, 6166, 6168, 6170, 6171, 6172, 6172, 6174,
	6176, 6176, 6177, 6177, 6178, 6180, 6183, 6184, 6185, 6188, 6188, 6189, 6190, 6190, 6190, 6190,
	6191, 6191, 6191, 6191, 6194, 6194, 6194, 6195, 6197, 6197, 6200, 6201, 6201, 6202, 6202, 6202,
	6205, 6205, 6207, 6208, 6209, 6209, 6209, 6209, 6210, 6211, 6211, 6211, 6211, 6211, 6211, 6211,
	6211, 6211, 6212, 6213, 6214, 6214, 6214, 6215, 6216, 6217, 6219, 6219, 6219, 6220, 6220, 6220,
	6221, 6222, 6222, 6223, 6223, 6223, 6224, 6225, 6228, 6228, 6228, 6229, 6229, 6232, 6233, 6233,
	6233, 6234, 6238, 6239, 6239, 6241, 6243, 6244, 6246, 6248, 6249, 6249, 6252, 6254, 6254, 6254,
	6255, 6256, 6257, 6259, 6260, 6261, 6261, 6262, 6262, 6262, 6262, 6263, 6263, 6265, 6265, 6266,
	6266, 6267, 6267, 6268, 6268, 6268, 6268, 6268, 6270, 6270, 6272, 6273, 6273, 6273, 6273, 6273,
	6275, 6276, 6281, 6281, 6281, 6282, 6283, 6283, 6283, 6283, 6284, 6284, 6284, 6285, 6287, 6287,
	6287, 6288, 6289, 6289, 6290, 6290, 6292, 6292, 6293, 6294, 6294, 6295, 6295, 6296, 6297, 6297,
	6299, 6303, 6303, 6304, 6305, 6305, 6305, 6305, 6306, 6307, 6307, 6307, 6307, 6308, 6308, 6308,
	6308, 6308, 6308, 6309, 6309, 6310, 6311, 6311, 6313, 6314, 6314, 6314, 6314, 6314, 6314, 6314,
	6315, 6316, 6316, 6317, 6320, 6322, 6322, 6322, 6322, 6322, 6322, 6323, 6324, 6324, 6324, 6324,
	6325, 6326, 6327, 6329, 6329, 6330, 6331, 6332, 6333, 6335, 6337, 6337, 6337, 6337, 6337, 6338,
	6338, 6338, 6338, 6340, 6341, 6343, 6343, 6344, 6345, 6345, 6345, 6345, 6345, 6347, 6347, 6349,
	6351, 6352, 6352, 6353, 6353, 6354, 6355, 6355, 6356, 6356, 6356, 6357, 6358, 6358, 6358, 6358,
	6358, 6358, 6360, 6360, 6360, 6362, 6362, 6362, 6362, 6362, 6363, 6365, 6366, 6366, 6366, 6367,
	6369, 6369, 6369, 6370, 6373, 6374, 6374, 6374, 6376, 6376, 6376, 6381, 6381, 6383, 6383, 6384,
	6385, 6386, 6387, 6389, 6390, 6393, 6396, 6397, 6397, 6398, 6399, 6400, 6401, 6401, 6402, 6402,
	6402, 6405, 6406, 6406, 6409, 6409, 6411, 6411, 6411, 6411, 6413, 6414, 6415, 6416, 6416, 6416,
	6416, 6418, 6421, 6423, 6423, 6425, 6426, 6427, 6429, 6429, 6433, 6433, 6433, 6434, 6434, 6434,
	6434, 6434, 6434, 6435, 6435, 6435, 6435, 6436, 6437, 6438, 6438, 6439, 6440, 6442, 6442, 6444,
	6444, 6446, 6446, 6446, 6448, 6449, 6452, 6453, 6454, 6454, 6458, 6458, 6458, 6459, 6459, 6460,
	6462, 6464, 6464, 6464, 6465, 6465, 6466, 6466, 6467, 6467, 6468, 6470, 6470, 6470, 6470, 6471,
	6473, 6474, 6474, 6474, 6474, 6475, 6475, 6475, 6477, 6477, 6479, 6479, 6480, 6480, 6481, 6482,
	6482, 6483, 6485, 6485, 6485, 6486, 6486, 6486, 6487, 6489, 6490, 6490, 6492, 6494, 6496, 6497,
	6499, 6499, 6501, 6502, 6503, 6503, 6505, 6506, 6509, 6510, 6512, 6512, 6513, 6515, 6515, 6515,
	6516, 6517, 6517, 6517, 6518, 6518, 6520, 6521, 6523, 6523, 6525, 6525, 6526, 6528, 6528, 6528,
	6528, 6530, 6532, 6533, 6533, 6534, 6537, 6537, 6538, 6539, 6539, 6541, 6541, 6542, 6542, 6543,
	6544, 6544, 6544, 6545, 6549, 6550, 6551, 6551, 6553, 6555, 6556, 6556, 6556, 6556, 6557, 6557,
	6559, 6559, 6561, 6561, 6562, 6563, 6565, 6566, 6567, 6568, 6568, 6569, 6569, 6570, 6570, 6572,
	6572, 6573, 6575, 6576, 6578, 6579, 6580, 6580, 6581, 6582, 6584, 6585, 6586, 6587, 6589, 6590,
	6591, 6592, 6594, 6595, 6596, 6598, 6600, 6602, 6603, 6603, 6605, 6606, 6607, 6608, 6608, 6608,
	6608, 6609, 6609, 6610, 6612, 6613, 6615, 6615, 6615, 6617, 6617, 6619, 6619, 6619, 6620, 6620,
	6620, 6621, 6623, 6624, 6624, 6625, 6626, 6627, 6627, 6627, 6629, 6630, 6632, 6633, 6634, 6635,
	6635, 6637, 6639, 6639, 6639, 6641, 6641, 6642, 6643, 6644, 6645, 6647, 6648, 6650, 6650, 6651,
	6652, 6653, 6655, 6657, 6658, 6659, 6659, 6660, 6662, 6663, 6664, 6665, 6667, 6667, 6667, 6668,
	6668, 6669, 6669, 6669, 6669, 6670, 6670, 6671, 6673, 6674, 6674, 6675, 6676, 6677, 6678, 6678,
	6678, 6679, 6681, 6683, 6683, 6684, 6685, 6686, 6690, 6691, 6691, 6692, 6692, 6692, 6693, 6694,
	6695, 6698, 6699, 6699, 6700, 6701, 6702, 6704, 6705, 6705, 6706, 6706, 6706, 6707, 6707, 6707,
	6707, 6707, 6709, 6712, 6714, 6715, 6715, 6715, 6715, 6716, 6719, 6720, 6722, 6723, 6723, 6724,
	6724, 6725, 6726, 6726, 6726, 6727, 6728, 6728, 6729, 6729, 6729, 6732, 6732, 6733, 6733, 6733,
	6735, 6735, 6736, 6740, 6740, 6741, 6743, 6744, 6744, 6744, 6745, 6748, 6749, 6753, 6753, 6754,
	6755, 6756, 6756, 6758, 6759, 6759, 6760, 6760, 6760, 6762, 6762, 6762, 6763, 6763, 6763, 6764,
	6764, 6765, 6766, 6768, 6769, 6769, 6770, 6770, 6770, 6771, 6771, 6771, 6772, 6772, 6773, 6774,
	6775, 6776, 6776, 6778, 6779, 6781, 6782, 6782, 6785, 6786, 6786, 6787, 6789, 6790, 6790, 6792,
	6792, 6792, 6792, 6793, 6794, 6794, 6795, 6796, 6796, 6797, 6800, 6800, 6801, 6803, 6804, 6805,
	6806, 6808, 6808, 6808, 6811, 6813, 6814, 6814, 6816, 6817, 6820, 6821, 6823, 6824, 6825, 6825,
	6825, 6827, 6829, 6830, 6832, 6834, 6834, 6834, 6835, 6837, 6837, 6838, 6840, 6840, 6841, 6843,
	6844, 6845, 6845, 6846, 6847, 6849, 6849, 6850, 6850, 6850, 6850, 6850, 6852, 6855, 6855, 6857,
	6858, 6860, 6862, 6863, 6863, 6863, 6863, 6865, 6866, 6867, 6868, 6870, 6870, 6873, 6875, 6876,
	6879, 6881, 6882, 6882, 6884, 6885, 6887, 6887, 6888, 6889, 6890, 6892, 6893, 6894, 6895, 6896,
	6896, 6897, 6899, 6901, 6901, 6901, 6901, 6902, 6903, 6905, 6906, 6907, 6908, 6909, 6909, 6910,
	6910, 6911, 6911, 6911, 6911, 6912, 6914, 6916, 6917, 6918, 6919, 6920, 6921, 6922, 6922, 6922,
	6922, 6922, 6923, 6923, 6923, 6924, 6924, 6925, 6927, 6927, 6930, 6932, 6933, 6933, 6935, 6936,
	6937, 6938, 6940, 6941, 6942, 6944, 6945, 6946, 6949, 6952, 6952, 6955, 6956, 6958, 6958, 6958,
	6959, 6961, 6963, 6964, 6965, 6965, 6966, 6966, 6967, 6970, 6972, 6973, 6974, 6974, 6974, 6975,
	6977, 6979, 6980, 6981, 6981, 6982, 6984, 6987, 6989, 6990, 6990, 6990, 6990, 6993, 6994, 6995,
	6997, 6997, 6997, 6998, 6999, 7001, 7001, 7004, 7004, 7004, 7005, 7006, 7006, 7006, 7006, 7006,
	7007, 7007, 7008, 7009, 7009, 7011, 7013, 7015, 7016, 7018, 7018, 7018, 7018, 7019, 7019, 7020,
	7022, 7023, 7025, 7025, 7025, 7025, 7027, 7028, 7028, 7029, 7030, 7031, 7032, 7032, 7033, 7034,
	7036, 7039, 7040, 7042, 7042, 7044, 7047, 7049, 7050, 7051, 7052, 7052, 7052, 7052, 7053, 7054,
	7055, 7059, 7059, 7061, 7062, 7063, 7065, 7065, 7066, 7066, 7067, 7067, 7068, 7068, 7070, 7071,
	7072, 7073, 7073, 7074, 7075, 7076, 7078, 7079, 7079, 7082, 7082, 7082, 7082, 7083, 7084, 7087,
	7087, 7087, 7087, 7089, 7090, 7091, 7091, 7093, 7094, 7095, 7095, 7095, 7096, 7097, 7098, 7098,
	7099, 7099, 7099, 7100, 7102, 7104, 7104, 7104, 7106, 7106, 7107, 7109, 7109, 7111, 7111, 7114,
	7114, 7116, 7116, 7117, 7117, 7117, 7121, 7126, 7126, 7127, 7127, 7128, 7128, 7128, 7129, 7129,
	7132, 7134, 7135, 7136, 7139, 7139, 7143, 7144, 7146, 7147, 7147, 7147, 7147, 7148, 7149, 7150,
	7150, 7150, 7151, 7151, 7152, 7152, 7155, 7156, 7157, 7157, 7157, 7157, 7158, 7158, 7158, 7159,
	7162, 7162, 7163, 7164, 7168, 7169, 7172, 7175, 7179, 7180, 7181, 7183, 7183, 7184, 7186, 7190,
	7190, 7191, 7191, 7193, 7194, 7195, 7196, 7197, 7198, 7198, 7200, 7201, 7201, 7202, 7203, 7204,
	7205, 7206, 7208, 7208, 7209, 7210, 7212, 7215, 7219, 7221, 7224, 7224, 7224, 7224, 7226, 7227,
	7228, 7229, 7230, 7232, 7232, 7233, 7234, 7236, 7236, 7237, 7237, 7239, 7239, 7240, 7241, 7241,
	7242, 7243, 7243, 7244, 7245, 7248, 7248, 7248, 7249, 7250, 7250, 7251, 7254, 7256, 7258, 7260,
	7263, 7264, 7264, 7264, 7264, 7264, 7264, 7264, 7265, 7266, 7266, 7266, 7267, 7267, 7267, 7268,
	7270, 7271, 7271, 7273, 7275, 7278, 7280, 7282, 7283, 7285, 7287, 7290, 7290, 7292, 7294, 7296,
	7297, 7297, 7299, 7300, 7300, 7302, 7305, 7305, 7305, 7305, 7305, 7307, 7307, 7307, 7307, 7307,
	7309, 7311, 7312, 7313, 7315, 7318, 7320, 7324, 7328, 7329, 7329, 7332, 7332, 7333, 7333, 7335,
	7338, 7338, 7339, 7339, 7340, 7340, 7340, 7340, 7342, 7343, 7345, 7346, 7347, 7349, 7350, 7350,
	7350, 7351, 7354, 7354, 7354, 7358, 7362, 7365, 7367, 7368, 7370, 7373, 7373, 7373, 7373, 7375,
	7376, 7377, 7378, 7380, 7382, 7383, 7383, 7383, 7383, 7384, 7386, 7387, 7387, 7388, 7389, 7390,
	7392, 7393, 7393, 7393, 7396, 7397, 7398, 7400, 7402, 7403, 7404, 7405, 7405, 7405, 7407, 7408,
	7408, 7409, 7410, 7412, 7412, 7412, 7413, 7413, 7413, 7413, 7413, 7413, 7414, 7414, 7415, 7415,
	7417, 7418, 7418, 7418, 7419, 7420, 7422, 7422, 7424, 7425, 7427, 7429, 7430, 7431, 7431, 7432,
	7433, 7433, 7433, 7433, 7434, 7435, 7436, 7436, 7436, 7437, 7437, 7438, 7439, 7441, 7441, 7441,
	7441, 7441, 7441, 7442, 7444, 7446, 7447, 7448, 7451, 7451, 7452, 7452, 7455, 7455, 7456, 7457,
	7458, 7459, 7459, 7459, 7459, 7460, 7460, 7461, 7461, 7461, 7461, 7461, 7461, 7463, 7464, 7465,
	7466, 7466, 7467, 7467, 7468, 7468, 7469, 7469, 7469, 7469, 7470, 7472, 7472, 7473, 7475, 7475,
	7475, 7476, 7476, 7477, 7477, 7477, 7477, 7477, 7477, 7478, 7478, 7478, 7480, 7480, 7480, 7481,
	7484, 7485, 7485, 7485, 7487, 7490, 7492, 7492, 7492, 7493, 7493, 7494, 7495, 7497, 7498, 7499,
	7500, 7502, 7503, 7505, 7507, 7508, 7508, 7508, 7509, 7509, 7509, 7509, 7509, 7509, 7510, 7511,
	7513, 7513, 7513, 7513, 7513, 7513, 7513, 7513, 7518, 7518, 7518, 7518, 7518, 7518, 7522, 7524,
	7524, 7525, 7526, 7528, 7530, 7530, 7532, 7533, 7536, 7536, 7536, 7537, 7538, 7539, 7539, 7541,
	7542,
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
