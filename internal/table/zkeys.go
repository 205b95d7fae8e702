// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{27968, 271, 4, 0x1},   // #542
	{59555, 73, 14, 0x1},   // ethiopiaempire
	{60476, 50, 18, 0x1},   // republicofslovenia
	{40243, 152, 15, 0x1},  // salomonsislands
	{12106, 251, 15, 0x1},  // tokelaneilanden
	{55466, 202, 12, 0x1},  // nethantilles
	{37938, 272, 5, 0x1},   // #6471
	{3429, 188, 4, 0x21},   // #9mx
	{12010, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2310, 163, 5, 0x1},    // samoa
	{39069, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{34150, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5177, 40, 14, 0x1},    // thenetherlands
	{19624, 125, 6, 0x1},   // jordan
	{1014, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{9706, 273, 16, 0x82},  // yugoslaviafedrep
	{35040, 71, 12, 0x1},   // egyptarabrep
	{40315, 275, 5, 0x1},   // #6cze
	{11140, 129, 9, 0x1},   // kampochea
	{17774, 252, 9, 0x1},   // chntaiwan
	{39205, 239, 20, 0x1},  // islandspitcairngroup
	{43402, 276, 13, 0x2},  // chinarepublic
	{17191, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{27963, 278, 4, 0x1},   // #541
	{4725, 196, 4, 0x21},   // #9uy
	{395, 138, 34, 0x21},   // socialistrepublicoftheunionofburma
	{4907, 108, 4, 0x21},   // #9za
	{47365, 9, 17, 0x1},    // bosnieherzegovina
	{22795, 234, 5, 0x81},  // #2mtq
	{742, 206, 4, 0x21},    // #9bq
	{37036, 108, 15, 0x1},  // southafrikaunie
	{1672, 237, 25, 0x1},   // norfolkislandsaustralisch
	{2567, 124, 4, 0x21},   // #9iq
	{20238, 231, 20, 0x1},  // sintmaartenfransdeel
	{3433, 140, 4, 0x21},   // #9my
	{52889, 240, 5, 0x1},   // prico
	{12649, 136, 20, 0x1},  // republiekdermaldiven
	{18055, 202, 11, 0x1},  // nedantillen
	{7089, 110, 8, 0x1},    // rhodesia
	{47125, 24, 14, 0x1},   // greecerepublic
	{34374, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{38471, 248, 28, 0x1},  // territorysaintpierremiquelon
	{417, 138, 12, 0x21},   // unionofburma
	{23180, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{64439, 61, 24, 0x1},   // republiquecentrafricaine
	{31588, 25, 17, 0x1},   // republicofcroatia
	{4830, 225, 25, 0x1},   // overzeesterritoryhongkong
	{19367, 87, 21, 0x1},   // republicademocambique
	{23943, 22, 7, 0x1},    // britain
	{1863, 115, 12, 0x1},   // bruneination
	{4410, 101, 4, 0x21},   // #9sz
	{2362, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{25484, 198, 9, 0x1},   // venezuala
	{27948, 279, 4, 0x1},   // #540
	{4729, 160, 4, 0x21},   // #9uz
	{2340, 209, 12, 0x1},   // bouvetisland
	{1237, 14, 4, 0x21},    // #9cz
	{2571, 123, 4, 0x21},   // #9ir
	{2816, 127, 4, 0x21},   // #9kz
	{3437, 87, 4, 0x21},    // #9mz
	{26173, 63, 23, 0x1},   // cameroonfederalrepublic
	{53864, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{56268, 225, 5, 0x1},   // hksar
	{25221, 159, 5, 0x81},  // #2tuv
	{2510, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{39322, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{44560, 152, 15, 0x1},  // solomonsislands
	{11417, 104, 14, 0x1},  // frenchtogoland
	{3310, 15, 13, 0x21},   // voormaligeddr
	{4851, 131, 9, 0x21},   // skorearep
	{62552, 99, 18, 0x1},   // southsudanrepublic
	{55631, 140, 15, 0x1},  // federatiemalaya
	{50183, 188, 5, 0x1},   // #7mex
	{64115, 124, 11, 0x1},  // kingdomirak
	{4015, 48, 4, 0x21},    // #9rs
	{25873, 149, 10, 0x1},  // stateqatar
	{65332, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{801, 168, 4, 0x21},    // #9bs
	{52661, 98, 22, 0x1},   // federalrepublicsomalia
	{8308, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{2598, 28, 4, 0x21},    // #9is
	{10903, 236, 23, 0x1},  // territoryofnewcaledonia
	{22812, 140, 5, 0x81},  // #2mys
	{51709, 25, 15, 0x1},   // hrvatskacroatia
	{6261, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{8635, 53, 12, 0x1},    // ukrainianssr
	{19869, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{7693, 63, 8, 0x1},     // cameroun
	{13160, 99, 18, 0x1},   // republiekzuidsudan
	{30688, 114, 12, 0x1},  // statebahrain
	{40998, 53, 15, 0x1},   // ukrainerepublic
	{2398, 63, 8, 0x1},     // cameroon
	{23800, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{32762, 21, 18, 0x1},   // francemetropolitan
	{37623, 280, 5, 0x1},   // #6220
	{27473, 251, 5, 0x81},  // #4772
	{27493, 105, 5, 0x81},  // #4788
	{57524, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{12776, 71, 24, 0x1},   // unitedarabrepublicegypte
	{26089, 281, 5, 0x81},  // #2ymd
	{726, 106, 8, 0x1},     // tanzania
	{59776, 215, 7, 0x1},   // wsahara
	{55179, 61, 11, 0x1},   // centrafrika
	{46017, 201, 19, 0x1},  // grondterritoryaland
	{12661, 136, 17, 0x1},  // maldivenrepubliek
	{44630, 282, 5, 0x1},   // #6ssd
	{28193, 283, 5, 0x1},   // #5615
	{8391, 141, 5, 0x1},    // nepal
	{45805, 1, 5, 0x1},     // #7alb
	{50104, 140, 5, 0x1},   // #7mas
	{4402, 249, 4, 0x21},   // #9sx
	{4693, 106, 4, 0x21},   // #9tz
	{4903, 235, 4, 0x21},   // #9yt
	{29417, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{65508, 2, 4, 0x1},     // #9ad
	{63994, 142, 14, 0x1},  // republicnaoero
	{746, 171, 4, 0x21},    // #9br
	{1229, 213, 4, 0x21},   // #9cx
	{1487, 69, 4, 0x21},    // #9dz
	{1608, 73, 4, 0x21},    // #9et
	{2276, 25, 4, 0x21},    // #9hr
	{2614, 30, 4, 0x21},    // #9it
	{3040, 36, 4, 0x21},    // #9md
	{22485, 188, 5, 0x81},  // #2mex
	{3717, 42, 4, 0x21},    // #9nz
	{9832, 186, 25, 0x1},   // saintkittsnevisfederation
	{64659, 1, 22, 0x1},    // peoplesrepublicalbania
	{22515, 37, 5, 0x81},   // #2mkd
	{18094, 248, 22, 0x1},  // saintpierreetmiquelonf
	{40041, 121, 21, 0x1},  // netherlandseastindies
	{3170, 61, 3, 0x1},     // car
	{8534, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{63634, 164, 12, 0x1},  // kingdomyemen
	{43712, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8281, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{37598, 284, 3, 0x1},   // #62
	{37628, 285, 5, 0x1},   // #6221
	{11036, 8, 9, 0x1},     // bulgarije
	{65068, 198, 29, 0x1},  // republicabolivarianavenezuela
	{58495, 121, 15, 0x1},  // nederlandsindie
	{19757, 83, 16, 0x1},   // kingdomoflesotho
	{28198, 286, 5, 0x1},   // #5616
	{13560, 83, 11, 0x1},   // basoetoland
	{28188, 287, 5, 0x1},   // #5600
	{50093, 84, 5, 0x1},    // #7mar
	{50518, 87, 5, 0x1},    // #7moz
	{3725, 190, 4, 0x21},   // #9pa
	{4019, 46, 4, 0x21},    // #9ru
	{4406, 153, 4, 0x21},   // #9sy
	{53161, 7, 14, 0x1},    // belgiumkingdom
	{4873, 106, 16, 0x1},   // formertanganyika
	{34979, 41, 18, 0x1},   // norggagonagasriika
	{65029, 147, 7, 0x1},   // papuang
	{8798, 163, 18, 0x1},   // formerwesternsamoa
	{48514, 85, 21, 0x1},   // malagassischerepublic
	{65512, 112, 4, 0x1},   // #9ae
	{1233, 118, 4, 0x21},   // #9cy
	{15678, 13, 4, 0x1},    // csfr
	{2803, 214, 4, 0x21},   // #9ky
	{3009, 82, 4, 0x21},    // #9ly
	{3044, 39, 4, 0x21},    // #9me
	{15054, 66, 7, 0x1},    // komoren
	{13494, 255, 21, 0x1},  // maagdeneilandenbritse
	{3713, 238, 4, 0x21},   // #9nu
	{461, 62, 31, 0x21},    // republicofcotedivoireivorycoast
	{9245, 128, 6, 0x1},    // kyrgyz
	{662, 76, 14, 0x1},     // republicguinea
	{28639, 288, 5, 0x1},   // #5alb
	{1879, 67, 18, 0x21},   // caboverderepubliek
	{18875, 107, 15, 0x1},  // republicoeganda
	{37668, 289, 5, 0x1},   // #6290
	{48217, 155, 21, 0x1},  // republiektadzjikistan
	{957, 246, 26, 0x1},    // tristandacunhaensinthelena
	{27458, 155, 5, 0x81},  // #4762
	{34765, 250, 14, 0x1},  // turksandcaicos
	{62330, 246, 23, 0x1},  // sainthelenadependencies
	{27388, 108, 5, 0x81},  // #4710
	{9055, 78, 22, 0x1},    // republicadaguinebissau
	{59906, 93, 16, 0x1},   // federatianigeria
	{3092, 58, 20, 0x1},    // beninformerlydahomey
	{64216, 241, 13, 0x1},  // palestinstate
	{15306, 156, 21, 0x1},  // republiekturkmenistan
	{12737, 71, 5, 0x1},    // egypt
	{30959, 73, 14, 0x1},   // empireethiopia
	{14098, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{32486, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{4791, 257, 4, 0x21},   // #9wf
	{14828, 95, 8, 0x1},    // fmrsudan
	{551, 78, 20, 0x21},    // republicguineabissau
	{5223, 212, 23, 0x1},   // kofthenetherlandcuracao
	{65516, 111, 4, 0x1},   // #9af
	{805, 116, 4, 0x21},    // #9bt
	{962, 61, 4, 0x21},     // #9cf
	{36221, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{9431, 129, 8, 0x1},    // cambodja
	{3085, 231, 4, 0x21},   // #9mf
	{39173, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{22670, 232, 5, 0x81},  // #2mnp
	{39683, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11400, 21, 6, 0x1},    // france
	{58974, 186, 11, 0x1},  // stkittsandn
	{34961, 81, 16, 0x1},   // republiekliberia
	{63641, 164, 23, 0x1},  // yemenformerarabrepublic
	{826, 232, 25, 0x1},    // territorynorthernmarianen
	{25530, 254, 22, 0x1},  // staatvandevaticaanstad
	{58894, 119, 19, 0x1},  // republicfijiislands
	{37633, 290, 5, 0x1},   // #6223
	{8566, 95, 10, 0x1},    // northsudan
	{46327, 6, 5, 0x1},     // #7aze
	{27378, 50, 5, 0x81},   // #4705
	{21312, 137, 23, 0x1},  // republicmarshallislands
	{59302, 178, 11, 0x1},  // domrepublic
	{10495, 131, 15, 0x1},  // republicofkorea
	{2183, 223, 18, 0x1},   // departmentofguiana
	{57233, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{28253, 291, 5, 0x1},   // #5666
	{23407, 26, 14, 0x1},   // kingdomhungary
	{3806, 147, 4, 0x21},   // #9pg
	{4023, 94, 4, 0x21},    // #9rw
	{4689, 252, 4, 0x21},   // #9tw
	{151, 167, 4, 0x21},    // #9ag
	{905, 60, 4, 0x21},     // #9bw
	{1047, 65, 4, 0x21},    // #9cg
	{55308, 106, 20, 0x1},  // republicoftanganyika
	{2799, 132, 4, 0x21},   // #9kw
	{39901, 240, 22, 0x1},  // commonwealthpuertorico
	{63549, 102, 24, 0x1},  // republiekvandeseychellen
	{3127, 85, 4, 0x21},    // #9mg
	{57295, 41, 13, 0x1},   // kingdomnorway
	{10265, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{13808, 79, 17, 0x1},   // guineaequatoriale
	{17635, 19, 7, 0x1},    // estonia
	{9391, 231, 22, 0x1},   // frenchpartsaintmaarten
	{10865, 292, 5, 0x83},  // kongo
	{15553, 40, 20, 0x1},   // kingdomofnetherlands
	{973, 246, 16, 0x1},    // sinthelenaeiland
	{18399, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5057, 241, 20, 0x1},   // palestinianterritory
	{25049, 156, 5, 0x81},  // #2tkm
	{23879, 249, 9, 0x1},   // stmaarten
	{18684, 16, 30, 0x1},   // federalrepublicofformergermany
	{37648, 295, 5, 0x1},   // #6232
	{27453, 153, 5, 0x81},  // #4760
	{27478, 158, 5, 0x81},  // #4776
	{27448, 12, 5, 0x81},   // #4756
	{12244, 138, 13, 0x1},  // republicbirma
	{27373, 161, 5, 0x81},  // #4704
	{27393, 110, 5, 0x81},  // #4716
	{31794, 125, 13, 0x1},  // transjordania
	{51230, 79, 16, 0x1},   // equitorialguinea
	{62073, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{37468, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{57413, 123, 12, 0x1},  // iranislamrep
	{18539, 219, 19, 0x1},  // bailiwickofguernsey
	{44173, 296, 5, 0x1},   // #6qat
	{3769, 242, 4, 0x21},   // #9pf
	{28303, 297, 4, 0x1},   // #570
	{4674, 159, 4, 0x21},   // #9tv
	{32236, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{35122, 9, 17, 0x1},    // bosniaherzegovina
	{19852, 52, 13, 0x1},   // turkeyturkiye
	{50872, 254, 12, 0x1},  // vatikaanstad
	{809, 209, 4, 0x21},    // #9bv
	{958, 64, 4, 0x21},     // #9cd
	{15662, 161, 6, 0x1},   // #3vdvn
	{34932, 182, 25, 0x1},  // cooperativerepublicguyana
	{22817, 235, 5, 0x81},  // #2myt
	{57377, 123, 21, 0x1},  // islamicrepublicofiran
	{1564, 241, 14, 0x21},  // staatpalestina
	{22420, 136, 5, 0x81},  // #2mdv
	{30910, 68, 7, 0x1},    // djibuti
	{16392, 201, 23, 0x1},  // autonomousprovincealand
	{49859, 39, 9, 0x1},    // montengro
	{4790, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25044, 251, 5, 0x81},  // #2tkl
	{37110, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{17160, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{37638, 298, 5, 0x1},   // #6225
	{3134, 43, 21, 0x1},    // polandpeoplesrepublic
	{65122, 198, 19, 0x1},  // bolivrepofvenezuela
	{1768, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{12786, 71, 13, 0x1},   // republicegypt
	{24505, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{36058, 65, 10, 0x1},   // repofcongo
	{58331, 4, 22, 0x1},    // gemenebestvanaustralie
	{45826, 69, 5, 0x1},    // #7alg
	{4640, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{28674, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{28243, 299, 5, 0x1},   // #5660
	{3765, 191, 4, 0x21},   // #9pe
	{23571, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{62995, 163, 24, 0x1},  // onafhankelijkestatesamoa
	{155, 200, 4, 0x21},    // #9ai
	{17230, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{39673, 145, 22, 0x1},  // filipijnencommonwealth
	{36652, 37, 14, 0x1},   // macedoniafyrom
	{2481, 26, 4, 0x21},    // #9hu
	{3013, 84, 4, 0x21},    // #9ma
	{13409, 91, 15, 0x1},   // republicnamibia
	{34208, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{19197, 225, 16, 0x1},  // hongkongchinasar
	{47738, 32, 16, 0x1},   // republiclitouwen
	{25083, 195, 5, 0x81},  // #2tto
	{10688, 37, 15, 0x1},   // tfyrofmacedonia
	{4473, 243, 26, 0x1},   // overzeesdepartementreunion
	{59206, 13, 15, 0x1},   // tjechoslowakije
	{37643, 300, 5, 0x1},   // #6230
	{6996, 226, 23, 0x1},   // heardandmcdonaldislands
	{14055, 218, 8, 0x1},   // faeroeis
	{28893, 66, 17, 0x1},   // stateofthecomoros
	{27383, 98, 5, 0x81},   // #4706
	{52594, 157, 5, 0x1},   // #7tls
	{54218, 127, 18, 0x1},  // republickazachstan
	{40197, 22, 16, 0x1},   // theunitedkingdom
	{39768, 301, 5, 0x1},   // #6cen
	{24436, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{50336, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{28248, 302, 5, 0x1},   // #5663
	{49725, 197, 25, 0x1},  // saintvincentandgrenadines
	{4670, 195, 4, 0x21},   // #9tt
	{16640, 206, 11, 0x1},  // bonairesaba
	{49134, 228, 16, 0x1},  // brindianoceanter
	{7669, 53, 13, 0x1},    // oekraiensessr
	{62562, 127, 18, 0x1},  // republickazakhstan
	{29675, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{36666, 37, 23, 0x1},   // northmacedoniamacedonia
	{44198, 45, 7, 0x1},    // rumania
	{64170, 129, 23, 0x1},  // volksrepubliekkampuchea
	{22710, 88, 5, 0x81},   // #2mrt
	{22715, 233, 5, 0x81},  // #2msr
	{1511, 72, 4, 0x21},    // #9er
	{2477, 184, 4, 0x21},   // #9ht
	{2761, 131, 4, 0x21},   // #9kr
	{3828, 234, 19, 0x1},   // territorymartinique
	{3683, 141, 4, 0x21},   // #9np
	{24002, 22, 30, 0x1},   // greatbritainandnorthernireland
	{22566, 138, 5, 0x81},  // #2mmr
	{2616, 209, 18, 0x1},   // bouvetislandsnoors
	{12371, 82, 22, 0x1},   // libischarabjamahiriyya
	{13207, 142, 5, 0x1},   // mauru
	{28672, 283, 5, 0x1},   // #5alg
	{25251, 252, 5, 0x81},  // #2twn
	{28733, 303, 5, 0x1},   // #5ang
	{15495, 161, 27, 0x1},  // democraticrepublicofvietnam
	{32174, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{29265, 186, 30, 0x1},  // federatiasaintchristophernevis
	{8041, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{9944, 63, 16, 0x1},    // republickameroen
	{40913, 304, 5, 0x1},   // #6fin
	{51249, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13582, 182, 11, 0x1},  // britsguyana
	{20858, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{28218, 305, 5, 0x1},   // #5630
	{52514, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9264, 181, 9, 0x1},    // guatemala
	{3874, 144, 4, 0x21},   // #9pk
	{33867, 98, 25, 0x1},   // democraticrepublicsomalia
	{11633, 75, 5, 0x1},    // ghana
	{43391, 230, 16, 0x1},  // macausarvanchina
	{4721, 54, 4, 0x21},    // #9us
	{11816, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{309, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{16674, 206, 20, 0x1},  // sinteustatiusandsaba
	{954, 210, 4, 0x21},    // #9cc
	{1604, 18, 4, 0x21},    // #9es
	{3552, 120, 26, 0x21},  // micronesiafederatestatesof
	{15562, 206, 20, 0x1},  // netherlandscaribbean
	{2254, 225, 4, 0x21},   // #9hk
	{3036, 35, 4, 0x21},    // #9mc
	{47417, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{28796, 3, 15, 0x1},    // republicarmenia
	{63375, 63, 25, 0x1},   // federalerepubliekkameroen
	{45952, 21, 14, 0x1},   // francerepublic
	{28728, 306, 5, 0x1},   // #5and
	{47644, 170, 26, 0x1},  // boliviamultinationalestate
	{843, 307, 8, 0x2},     // marianen
	{42226, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{51501, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{21739, 233, 10, 0x1},  // montserrat
	{3909, 35, 18, 0x21},   // principalitymonaco
	{27463, 154, 5, 0x81},  // #4764
	{40928, 309, 5, 0x1},   // #6fsm
	{27443, 51, 5, 0x81},   // #4752
	{40918, 310, 5, 0x1},   // #6fji
	{13417, 91, 7, 0x1},    // namibia
	{23104, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{39863, 311, 5, 0x1},   // #6chn
	{23682, 15, 30, 0x1},   // formergermandemocraticrepublic
	{24889, 89, 15, 0x1},   // mauritiuseiland
	{4642, 52, 4, 0x21},    // #9tr
	{22958, 229, 23, 0x1},  // overseasterritoryjersey
	{45881, 46, 5, 0x1},    // rsfsr
	{159, 1, 4, 0x21},      // #9al
	{38671, 40, 7, 0x1},    // holland
	{8180, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{1507, 24, 4, 0x21},    // #9el
	{3163, 166, 17, 0x1},   // republicargentina
	{2747, 148, 4, 0x21},   // #9kp
	{1278, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3148, 86, 4, 0x21},    // #9ml
	{3696, 142, 4, 0x21},   // #9nr
	{6136, 39, 10, 0x1},    // montenegro
	{62130, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{31485, 161, 29, 0x1},  // democratischerepubliekvietnam
	{20987, 127, 10, 0x1},  // kazahkstan
	{3737, 66, 15, 0x1},    // uniondescomores
	{50446, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{54722, 224, 13, 0x1},  // guamterritory
	{57322, 36, 8, 0x1},    // moldovia
	{4080, 148, 10, 0x21},  // dprofkorea
	{43317, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{45619, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{28955, 312, 5, 0x1},   // #5aze
	{37653, 313, 5, 0x1},   // #6235
	{37603, 314, 5, 0x1},   // #6205
	{48875, 247, 19, 0x1},  // janmayenandsvalbard
	{27368, 49, 5, 0x81},   // #4703
	{30066, 301, 5, 0x1},   // #5cen
	{1952, 236, 21, 0x21},  // frenchnewcaledoniafra
	{4356, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12300, 138, 17, 0x1},  // unionmyanmarburma
	{62206, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{31955, 234, 24, 0x1},  // grondterritorymartinique
	{37588, 315, 5, 0x1},   // #6160
	{57999, 36, 17, 0x1},   // republiekmoldavie
	{4911, 109, 4, 0x21},   // #9zm
	{42958, 24, 18, 0x1},   // helleenserepubliek
	{163, 3, 4, 0x21},      // #9am
	{14368, 227, 18, 0x1},  // manislandsfreeport
	{950, 11, 4, 0x21},     // #9ca
	{1643, 120, 4, 0x21},   // #9fm
	{3152, 138, 4, 0x21},   // #9mm
	{559, 155, 10, 0x1},    // tajikistan
	{16105, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{58778, 144, 16, 0x1},  // republicpakistan
	{1108, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2599, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{10813, 165, 9, 0x1},   // zuidjemen
	{16503, 137, 28, 0x1},  // republiekdermarshalleilanden
	{20249, 231, 20, 0x1},  // fransdeelsintmaarten
	{48547, 108, 21, 0x1},  // republicofsouthafrica
	{27363, 151, 5, 0x81},  // #4702
	{43499, 194, 11, 0x1},  // dutchguyana
	{14520, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{18677, 16, 24, 0x1},   // germanyfederalrepublicof
	{467, 213, 16, 0x1},    // christmasislands
	{3176, 87, 19, 0x21},   // republiekmozambique
	{39858, 316, 5, 0x1},   // #6chl
	{13062, 53, 12, 0x1},   // oekrainsessr
	{3810, 145, 4, 0x21},   // #9ph
	{32716, 147, 14, 0x1},  // papuanewguinea
	{4804, 106, 18, 0x1},   // tanzaniamainlandur
	{28188, 317, 4, 0x1},   // #560
	{56843, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{19807, 154, 15, 0x1},  // thailandkingdom
	{642, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{1081, 117, 4, 0x21},   // #9cn
	{6542, 64, 16, 0x1},    // congoleopoldstad
	{5929, 241, 18, 0x1},   // occpalestinianterr
	{3593, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{46936, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{3156, 139, 4, 0x21},   // #9mn
	{8434, 239, 8, 0x1},    // pitcairn
	{62656, 128, 19, 0x1},  // republiekkirgizstan
	{28358, 318, 5, 0x1},   // #5740
	{61726, 145, 11, 0x1},  // filippijnen
	{63850, 232, 13, 0x1},  // northmarianen
	{43000, 319, 5, 0x1},   // #6mng
	{12450, 75, 13, 0x1},   // republicghana
	{41416, 184, 16, 0x1},  // republiquedhaiti
	{38702, 178, 12, 0x1},  // ladominicana
	{4046, 58, 20, 0x21},   // peoplesrepublicbenin
	{14974, 195, 5, 0x1},   // tandt
	{10718, 37, 14, 0x1},   // fyrommacedonie
	{2727, 154, 12, 0x21},  // thailandsiam
	{42189, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{46050, 234, 16, 0x1},  // martiniquefrench
	{43093, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{20596, 102, 18, 0x1},  // eilandenseychellen
	{17713, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{46687, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{5732, 82, 10, 0x1},    // statelibia
	{50088, 85, 5, 0x1},    // #7mad
	{3996, 45, 4, 0x21},    // #9ro
	{4587, 158, 4, 0x21},   // #9to
	{7429, 224, 21, 0x1},   // overzeesterritoryguam
	{26181, 63, 23, 0x1},   // federalrepubliccameroon
	{167, 56, 4, 0x21},     // #9ao
	{1085, 174, 4, 0x21},   // #9co
	{1658, 218, 4, 0x21},   // #9fo
	{13889, 65, 11, 0x1},   // frenchcongo
	{23908, 244, 5, 0x81},  // #2rvn
	{3160, 230, 4, 0x21},   // #9mo
	{22292, 35, 5, 0x81},   // #2mco
	{30504, 91, 17, 0x1},   // lefatshelanamibia
	{4037, 66, 12, 0x1},    // unioncomoros
	{60192, 21, 14, 0x1},   // republicfrance
	{52496, 7, 13, 0x1},    // kingdombelgia
	{37598, 320, 5, 0x1},   // #6200
	{35917, 60, 18, 0x1},   // republicofbotswana
	{59320, 173, 15, 0x1},  // republicofchile
	{59098, 166, 18, 0x1},  // republicargentinia
	{11535, 108, 22, 0x1},  // republiekvansuidafrika
	{46176, 70, 17, 0x1},   // sultanaatzanzibar
	{19336, 164, 10, 0x1},  // northjemen
	{9357, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{3903, 239, 4, 0x21},   // #9pn
	{37583, 316, 5, 0x1},   // #6155
	{37593, 321, 5, 0x1},   // #6165
	{4583, 105, 4, 0x21},   // #9tn
	{47858, 120, 5, 0x1},   // #7fsm
	{11720, 146, 14, 0x1},  // republiekpalau
	{1073, 173, 4, 0x21},   // #9cl
	{32354, 225, 15, 0x1},  // prhongkongchina
	{43510, 322, 5, 0x1},   // #6msi
	{1503, 215, 4, 0x21},   // #9eh
	{25462, 183, 16, 0x1},  // hondurasrepublic
	{2272, 183, 4, 0x21},   // #9hn
	{9335, 16, 9, 0x1},     // germanyfr
	{21157, 75, 15, 0x1},   // republicofghana
	{3131, 137, 4, 0x21},   // #9mh
	{9890, 55, 16, 0x1},    // jugoslaviaformer
	{18482, 114, 14, 0x1},  // kingdombahrein
	{33316, 128, 20, 0x1},  // kirgizischerepubliek
	{65397, 8, 17, 0x1},    // republicbulgarije
	{64946, 12, 6, 0x1},    // suisse
	{40732, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{42000, 112, 11, 0x1},  // theemirates
	{6311, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{5168, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{16168, 57, 7, 0x1},    // burundi
	{4987, 71, 18, 0x1},    // unitedarabrepublic
	{7476, 13, 14, 0x1},    // czechoslovakia
	{59786, 51, 13, 0x1},   // kingdomsweden
	{21226, 193, 19, 0x1},  // republiekelsalvador
	{34901, 323, 5, 0x1},   // #5nic
	{15315, 156, 12, 0x1},  // turkmenistan
	{3899, 248, 4, 0x21},   // #9pm
	{28971, 168, 14, 0x1},  // bahamaeilanden
	{50228, 38, 5, 0x1},    // #7mlt
	{4579, 156, 4, 0x21},   // #9tm
	{45908, 94, 18, 0x1},   // repubulikayurwanda
	{1271, 59, 11, 0x21},   // burkinafaso
	{10091, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{41374, 102, 18, 0x1},  // seychellesrepublic
	{53549, 61, 22, 0x1},   // centralafricanrepublic
	{19283, 217, 5, 0x81},  // #2flk
	{1077, 63, 4, 0x21},    // #9cm
	{18507, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{47784, 20, 5, 0x1},    // #7fin
	{1612, 20, 4, 0x21},    // #9fi
	{36849, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{17790, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{2268, 226, 4, 0x21},   // #9hm
	{2831, 236, 21, 0x1},   // territorynewcaledonia
	{3721, 143, 4, 0x21},   // #9om
	{21516, 237, 28, 0x1},  // grondterritorynorfolkislands
	{16647, 206, 20, 0x1},  // sabaandsinteustatius
	{49474, 67, 18, 0x1},   // capeverdecaboverde
	{35709, 144, 17, 0x1},  // republiekpakistan
	{20326, 95, 14, 0x1},   // until2011sudan
	{33060, 62, 19, 0x1},   // cotedivoirerepublic
	{56735, 203, 18, 0x1},  // americansamoaisles
	{32662, 73, 19, 0x1},   // ethiopiaincleritrea
	{46740, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{59922, 152, 4, 0x81},  // #490
	{30817, 324, 5, 0x1},   // #5cze
	{40537, 325, 5, 0x1},   // #6den
	{50696, 224, 15, 0x1},  // territoryofguam
	{4424, 257, 15, 0x1},   // wallisandfutuna
	{45447, 255, 21, 0x1},  // britsemaagdeneilanden
	{31461, 16, 25, 0x1},   // bundesrepublikdeutschland
	{19053, 69, 5, 0x81},   // #2dza
	{3886, 43, 4, 0x21},    // #9pl
	{4575, 157, 4, 0x21},   // #9tl
	{10200, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{33099, 64, 29, 0x1},   // democraticrepublicformercongo
	{45596, 31, 25, 0x1},   // principalityliechtenstein
	{27298, 186, 5, 0x81},  // #4659
	{13774, 58, 15, 0x1},   // dahomeyrepublic
	{17117, 198, 18, 0x1},  // republiekvenezuela
	{676, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{21039, 68, 16, 0x1},   // republicdjibouti
	{42922, 69, 8, 0x1},    // aljazair
	{32605, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{62799, 111, 26, 0x1},  // islamicrepublicafghanistan
	{42995, 285, 5, 0x1},   // #6mnc
	{21690, 148, 11, 0x1},  // koreademrep
	{5032, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{26094, 326, 5, 0x82},  // #2yug
	{53316, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{36689, 37, 14, 0x1},   // fyrommacedonia
	{22728, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{65144, 185, 7, 0x1},   // jamaika
	{30996, 85, 20, 0x1},   // malagasischerepublic
	{35472, 84, 14, 0x1},   // moroccokingdom
	{34818, 328, 5, 0x1},   // #5nau
	{7917, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{32528, 226, 21, 0x1},  // heardimcdonaldislands
	{40550, 88, 10, 0x1},   // mauritiana
	{37578, 329, 5, 0x1},   // #6150
	{4563, 251, 4, 0x21},   // #9tk
	{2371, 235, 21, 0x1},   // collectiviteitmayotte
	{27293, 330, 5, 0x1},   // #4658
	{53096, 254, 23, 0x1},  // holyseevaticancitystate
	{1059, 211, 4, 0x21},   // #9ck
	{1629, 217, 4, 0x21},   // #9fk
	{34588, 87, 19, 0x1},   // republicamocambique
	{8961, 331, 13, 0x82},  // congorepublic
	{3135, 37, 4, 0x21},    // #9mk
	{11955, 194, 7, 0x1},   // surinam
	{32662, 73, 16, 0x1},   // ethiopiainclerit
	{52001, 141, 12, 0x1},  // nepalkingdom
	{46853, 214, 14, 0x1},  // caymaneilanden
	{35288, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{19574, 160, 20, 0x1},  // republiekoezbekistan
	{17278, 198, 24, 0x1},  // venezuelaverenigdestaten
	{49197, 188, 22, 0x1},  // estadosunidosmexicanos
	{53798, 217, 22, 0x1},  // falklandislandsbritish
	{40486, 52, 15, 0x1},   // turkiyerepublic
	{43415, 23, 15, 0x1},   // georgiarepublic
	{50486, 225, 19, 0x1},  // hongkongsarvanchina
	{24968, 154, 5, 0x81},  // #2tha
	{59926, 255, 4, 0x81},  // #492
	{16594, 206, 25, 0x1},  // sainteustatiussababonaire
	{6877, 199, 22, 0x1},   // overzeesterritoryaruba
	{49870, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{52712, 24, 6, 0x1},    // ellada
	{60544, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1672, 237, 13, 0x1},   // norfolkisland
	{12698, 229, 17, 0x1},  // baljuwschapjersey
	{5462, 212, 24, 0x1},   // overzeesterritorycuracao
	{64164, 43, 20, 0x1},   // poolsevolksrepubliek
	{7851, 64, 28, 0x1},    // democraticrepubliczairecongo
	{39732, 333, 5, 0x1},   // #6cap
	{2444, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{53103, 254, 16, 0x1},  // vaticancitystate
	{4559, 155, 4, 0x21},   // #9tj
	{8850, 15, 17, 0x1},    // formereastgermany
	{49814, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{14689, 16, 9, 0x1},    // frgermany
	{1051, 12, 4, 0x21},    // #9ch
	{1625, 119, 4, 0x21},   // #9fj
	{1453, 182, 6, 0x1},    // guyana
	{32174, 117, 22, 0x1},  // peoplesrepublicofchina
	{48303, 18, 6, 0x1},    // spanje
	{16578, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{28363, 334, 5, 0x1},   // #5750
	{5960, 241, 22, 0x1},   // palestinianterritories
	{4269, 48, 14, 0x21},   // republicservia
	{13644, 230, 11, 0x1},  // formermacau
	{54256, 59, 10, 0x1},   // bukinafaso
	{52729, 159, 5, 0x1},   // #7tuv
	{33425, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{55429, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{64043, 162, 14, 0x1},  // nieuwehebriden
	{53584, 207, 13, 0x1},  // saintbartlemy
	{2463, 15, 14, 0x21},   // easterngermany
	{50897, 90, 15, 0x1},   // republiekmalawi
	{60813, 9, 17, 0x1},    // bosnaiherzegovina
	{59473, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{25451, 183, 19, 0x1},  // republicadehonduras
	{27573, 256, 5, 0x81},  // #4850
	{16727, 206, 18, 0x1},  // sabasainteustatius
	{34906, 335, 5, 0x1},   // #5nig
	{40001, 249, 15, 0x1},  // landsintmaarten
	{48542, 131, 8, 0x1},   // korearep
	{3974, 243, 4, 0x21},   // #9re
	{4899, 164, 4, 0x21},   // #9ye
	{27348, 48, 5, 0x81},   // #4688
	{8095, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{1956, 4, 9, 0x1},      // australia
	{44531, 45, 22, 0x1},   // volksrepubliekroemenie
	{1055, 62, 4, 0x21},    // #9ci
	{47759, 119, 5, 0x1},   // #7fij
	{1495, 19, 4, 0x21},    // #9ee
	{7874, 64, 23, 0x81},   // congodemocraticrepublic
	{6482, 64, 26, 0x1},    // republiekcongoleopoldville
	{7345, 10, 15, 0x1},    // witrussischessr
	{37114, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{62104, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{2651, 145, 12, 0x21},  // phillippines
	{1366, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{14421, 162, 11, 0x1},  // newhebriden
	{48483, 12, 6, 0x1},    // svizra
	{48646, 26, 5, 0x1},    // #7hun
	{50481, 225, 16, 0x1},  // chinahongkongsar
	{57254, 88, 20, 0x1},   // mauritanieislamitrep
	{48489, 183, 5, 0x1},   // #7hon
	{38740, 6, 12, 0x1},    // azerbaidzjan
	{12355, 173, 13, 0x1},  // chilerepublic
	{3020, 137, 16, 0x21},  // marchalleilanden
	{50114, 36, 5, 0x1},    // #7mda
	{10807, 165, 15, 0x1},  // formerzuidjemen
	{4555, 154, 4, 0x21},   // #9th
	{49865, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2773, 135, 9, 0x1},    // shrilanka
	{7125, 129, 8, 0x1},    // cambodia
	{7869, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{34053, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{2517, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{3799, 164, 17, 0x1},   // fmrarabrepofyemen
	{10354, 55, 13, 0x1},   // yugoslaviasfr
	{34457, 252, 19, 0x1},  // taiwanprovincechina
	{46075, 234, 23, 0x1},  // departementlamartinique
	{42346, 73, 11, 0x1},   // fdrethiopia
	{1149, 223, 18, 0x1},   // frenchguianaguyane
	{6778, 238, 16, 0x1},   // niuenieuwzeeland
	{33015, 115, 17, 0x1},  // bruneidaressalaam
	{21152, 64, 13, 0x1},   // zairerepublic
	{10326, 59, 16, 0x1},   // formeruppervolta
	{47961, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{48436, 230, 19, 0x1},  // grondterritorymacau
	{7757, 138, 11, 0x1},   // uniemyanmar
	{13073, 5, 18, 0x1},    // republikosterreich
	{21994, 197, 13, 0x1},  // stvincentandg
	{24045, 22, 27, 0x1},   // greatbritainnorthernireland
	{28043, 336, 5, 0x1},   // #5481
	{46272, 203, 5, 0x1},   // #7asa
	{2340, 209, 13, 0x1},   // bouvetislands
	{19388, 120, 5, 0x81},  // #2fsm
	{40104, 337, 5, 0x1},   // #6cos
	{12439, 155, 11, 0x1},  // tadzikistan
	{4551, 104, 4, 0x21},   // #9tg
	{35842, 49, 18, 0x1},   // slovaakserepubliek
	{4529, 95, 17, 0x21},   // sudanpresecession
	{27268, 45, 5, 0x81},   // #4642
	{7663, 53, 19, 0x1},    // formeroekraiensessr
	{6292, 54, 12, 0x1},    // unitedstates
	{27263, 243, 5, 0x81},  // #4638
	{1499, 71, 4, 0x21},    // #9eg
	{15239, 136, 18, 0x1},  // maldivischeislands
	{21739, 233, 9, 0x1},   // montserra
	{23305, 238, 11, 0x1},  // niueislands
	{64341, 78, 21, 0x1},   // republiekguineebissau
	{11045, 46, 14, 0x1},   // federalrusland
	{43604, 218, 21, 0x1},  // grondterritoryfaeroer
	{22640, 139, 5, 0x81},  // #2mng
	{18717, 15, 15, 0x1},   // demrepofgermany
	{52617, 252, 5, 0x1},   // #7tpe
	{59930, 115, 4, 0x81},  // #496
	{57208, 186, 27, 0x1},  // formersaintchristophernevis
	{6130, 48, 16, 0x1},    // serbiamontenegro
	{40473, 338, 5, 0x1},   // #6czr
	{16088, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{7545, 136, 7, 0x1},    // maldive
	{41184, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{29771, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{50268, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4422, 205, 4, 0x21},   // #9tf
	{12423, 59, 18, 0x1},   // republicoppervolta
	{48145, 9, 15, 0x1},    // bsniaandhrzgvna
	{53136, 116, 16, 0x1},  // koninkrijkbhutan
	{973, 246, 10, 0x1},    // sinthelena
	{27273, 46, 5, 0x81},   // #4643
	{2885, 140, 16, 0x21},  // maleisefederatia
	{32895, 186, 15, 0x1},  // saintkittsnorth
	{58452, 112, 13, 0x1},  // uarabemirates
	{4907, 145, 9, 0x1},    // pilipinas
	{40454, 74, 19, 0x1},   // republiquegabonaise
	{4972, 120, 27, 0x21},  // micronesiefederalestatenvan
	{58894, 119, 12, 0x1},  // republicfiji
	{13347, 155, 12, 0x1},  // tadzjikistan
	{43544, 339, 5, 0x1},   // #6mzm
	{36037, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{51332, 87, 19, 0x1},   // portugeeseastafrika
	{50500, 230, 13, 0x1},  // chinamacaosar
	{31302, 99, 6, 0x1},    // ssudan
	{42842, 340, 5, 0x1},   // #6mli
	{43861, 241, 20, 0x1},  // gazastripandwestbank
	{7400, 224, 21, 0x1},   // overseasterritoryguam
	{52683, 52, 5, 0x1},    // #7tur
	{13173, 95, 10, 0x1},   // sudannorth
	{19893, 208, 7, 0x1},   // bermuda
	{61642, 150, 13, 0x1},  // saoediearabie
	{34113, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{11003, 5, 10, 0x1},    // oostenrijk
	{28053, 341, 5, 0x1},   // #5483
	{27578, 59, 5, 0x81},   // #4854
	{39828, 341, 5, 0x1},   // #6cha
	{62172, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{64994, 124, 11, 0x1},  // kingdomiraq
	{60634, 143, 13, 0x1},  // omansultanate
	{50242, 35, 5, 0x1},    // #7mon
	{36627, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{37568, 342, 5, 0x1},   // #6140
	{50193, 137, 5, 0x1},   // #7mhl
	{4680, 26, 24, 0x1},    // peoplesrepublichongarije
	{25557, 115, 11, 0x1},  // bruneidarus
	{42359, 34, 6, 0x1},    // latvia
	{853, 40, 21, 0x21},    // nederlandenkoninkrijk
	{27283, 207, 5, 0x81},  // #4652
	{16925, 121, 21, 0x1},  // indonesiaunitedstates
	{21200, 89, 17, 0x1},   // republiquemaurice
	{29149, 163, 17, 0x1},  // samoawesternsamoa
	{39831, 125, 27, 0x1},  // hashemitischkingdomjordania
	{61549, 138, 7, 0x1},   // mynamar
	{22586, 39, 5, 0x81},   // #2mne
	{29369, 229, 16, 0x1},  // bailliagedejerri
	{50426, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{57581, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{43815, 343, 5, 0x1},   // #6oma
	{56601, 101, 15, 0x1},  // eswatinikingdom
	{40284, 99, 18, 0x1},   // republicsouthsudan
	{43521, 194, 17, 0x1},  // republieksuriname
	{28048, 301, 5, 0x1},   // #5482
	{1711, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{57817, 173, 14, 0x1},  // republicachile
	{14265, 56, 16, 0x1},   // republicofangola
	{4418, 103, 4, 0x21},   // #9td
	{34476, 252, 19, 0x1},  // taiwanchinesetaipei
	{47625, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{14732, 162, 11, 0x1},  // newhebrides
	{50794, 143, 5, 0x1},   // #7oma
	{26313, 63, 5, 0x81},   // #4120
	{14, 37, 36, 0x21},     // theformeryugoslavrepublicofmacedonia
	{38952, 66, 12, 0x1},   // comorosunion
	{11335, 63, 14, 0x1},   // frenchkameroen
	{39356, 232, 31, 0x1},  // territorynorthernmarianaislands
	{22234, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4414, 250, 4, 0x21},   // #9tc
	{27343, 96, 5, 0x81},   // #4686
	{30416, 245, 15, 0x1},  // southgeoislands
	{27278, 94, 5, 0x81},   // #4646
	{33807, 203, 12, 0x1},  // samoaamelika
	{27318, 248, 5, 0x81},  // #4666
	{12165, 139, 7, 0x1},   // mongoli
	{54701, 224, 25, 0x1},  // unitedstatesterritoryguam
	{27258, 149, 5, 0x81},  // #4634
	{1491, 179, 4, 0x21},   // #9ec
	{12181, 184, 5, 0x1},   // ayiti
	{56289, 91, 15, 0x1},   // republiknamibia
	{58203, 132, 12, 0x1},  // staatkoeweit
	{52733, 46, 20, 0x1},   // voormaligesovjetunie
	{11365, 107, 6, 0x1},   // uganda
	{35414, 87, 20, 0x1},   // portugueseeastafrica
	{4873, 106, 24, 0x1},   // formertanganyikazanzibar
	{13465, 54, 16, 0x1},   // amerikaverstaten
	{6572, 64, 16, 0x1},    // demrepofthecongo
	{40402, 67, 18, 0x1},   // caboverdecapeverde
	{34686, 67, 17, 0x1},   // caboverderepublic
	{11365, 107, 14, 0x1},  // ugandarepublic
	{10043, 66, 16, 0x1},   // unievandecomoren
	{28058, 344, 5, 0x1},   // #5484
	{31181, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{54022, 246, 25, 0x1},  // tristandacunhasainthelena
	{52859, 161, 5, 0x1},   // #7vie
	{3162, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{725, 9, 17, 0x21},     // bosniahercegovina
	{28811, 91, 17, 0x1},   // republicofnamibia
	{37573, 345, 5, 0x1},   // #6145
	{37563, 346, 5, 0x1},   // #6135
	{51842, 59, 18, 0x1},   // republicuppervolta
	{17927, 231, 20, 0x1},  // stmartincollectivity
	{6606, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{49090, 88, 10, 0x1},   // mauritania
	{19006, 160, 20, 0x1},  // republicofuzbekistan
	{55624, 140, 16, 0x1},  // maleisefederatie
	{63573, 102, 19, 0x1},  // republiekseychellen
	{2001, 165, 23, 0x1},   // democraticrepublicyemen
	{53146, 116, 6, 0x1},   // bhutan
	{4494, 122, 12, 0x1},   // unionofindia
	{1459, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{22487, 188, 6, 0x1},   // mexiko
	{20803, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{52282, 28, 17, 0x1},   // republicoficeland
	{52315, 106, 5, 0x1},   // #7tan
	{2079, 65, 16, 0x1},    // brazzavillecongo
	{48252, 76, 13, 0x1},   // guineeconakry
	{59444, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{51140, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{42023, 165, 25, 0x1},  // democraticrepublicofyemen
	{7482, 49, 17, 0x1},    // slovakianrepublic
	{2633, 23, 10, 0x1},    // sakartvelo
	{27583, 196, 5, 0x81},  // #4858
	{51920, 10, 19, 0x1},   // republiekwitrusland
	{56070, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{1780, 186, 31, 0x21},  // federationsaintchristophernevis
	{24165, 82, 15, 0x1},   // libyanarabjamah
	{33394, 84, 6, 0x1},    // morocc
	{48357, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{15937, 111, 10, 0x1},  // afganistan
	{25540, 254, 17, 0x1},  // vaticaanstadstaat
	{10059, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{3696, 68, 10, 0x1},    // afarsissas
	{1994, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12276, 138, 10, 0x1},  // burmaunion
	{3525, 120, 27, 0x21},  // micronesiafederatedstatesof
	{42837, 347, 5, 0x1},   // #6mld
	{52622, 195, 5, 0x1},   // #7tto
	{350, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{43563, 2, 17, 0x1},    // principatdandorra
	{30840, 92, 15, 0x1},   // republicofniger
	{9380, 231, 17, 0x1},   // saintmartinfrench
	{33945, 134, 17, 0x1},  // libaneserepubliek
	{30319, 10, 18, 0x1},   // byelorussiabelarus
	{10605, 210, 20, 0x1},  // eilandencocoskeeling
	{33763, 73, 21, 0x1},   // socialistischethiopie
	{30116, 125, 15, 0x1},  // kingdomjordania
	{28804, 3, 15, 0x1},    // armeniarepublic
	{28353, 348, 5, 0x1},   // #5732
	{35054, 71, 17, 0x1},   // egyptarabrepublic
	{42820, 349, 5, 0x1},   // #6maw
	{58817, 151, 9, 0x1},   // singapour
	{32379, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{392, 242, 25, 0x1},    // departmentfrenchpolynesia
	{7985, 64, 31, 0x1},    // democraticrepublicofformercongo
	{24524, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{16857, 64, 27, 0x1},   // republikiyakongodemokratiki
	{43513, 151, 9, 0x1},   // singapoer
	{32805, 177, 21, 0x1},  // gemenebestvandominica
	{26318, 11, 5, 0x81},   // #4124
	{56787, 19, 17, 0x1},   // republicofestonia
	{40547, 350, 5, 0x1},   // #6dma
	{56561, 41, 15, 0x1},   // kingdomofnorway
	{818, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{61815, 100, 17, 0x1},  // saotomeenprincipe
	{38583, 33, 10, 0x1},   // luxembourg
	{28910, 241, 14, 0x1},  // statepalestina
	{1888, 67, 18, 0x21},   // republiekcaboverde
	{9832, 186, 10, 0x1},   // saintkitts
	{586, 247, 8, 0x1},     // svalbard
	{32730, 115, 21, 0x1},  // statebruneidarussalam
	{2005, 205, 40, 0x21},  // frafrenchsouthernandantarcticterritories
	{4230, 170, 7, 0x1},    // bolivia
	{37286, 96, 7, 0x1},    // senegal
	{21553, 132, 5, 0x81},  // #2kwt
	{37558, 351, 5, 0x1},   // #6130
	{4235, 135, 14, 0x21},  // ceylondominion
	{27338, 150, 5, 0x81},  // #4682
	{25279, 61, 25, 0x1},   // middenafrikaanserepubliek
	{27288, 246, 5, 0x81},  // #4654
	{27308, 187, 5, 0x81},  // #4662
	{27253, 240, 5, 0x81},  // #4630
	{15178, 20, 7, 0x1},    // finland
	{20131, 148, 18, 0x1},  // koreadempeoplesrep
	{28348, 352, 5, 0x1},   // #5731
	{45553, 2, 28, 0x1},    // valleysofandorraprincipality
	{6522, 65, 25, 0x1},    // brazzavillerepubliekcongo
	{57417, 123, 17, 0x1},  // islamrepubliciran
	{2902, 40, 18, 0x1},    // kingdomnetherlands
	{27338, 170, 4, 0x81},  // #468
	{18677, 16, 22, 0x1},   // germanyfederalrepublic
	{62858, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{619, 73, 39, 0x21},    // ityopiyafederalawidemokrasiyawiripeblik
	{28759, 56, 21, 0x1},   // peoplesrepublicangola
	{14990, 246, 19, 0x1},  // sthelenaenascension
	{59152, 247, 15, 0x1},  // svalbardislands
	{18968, 17, 5, 0x81},   // #2dnk
	{5235, 212, 11, 0x1},   // landcuracao
	{11557, 108, 19, 0x1},  // republiekzuidafrika
	{58344, 4, 19, 0x1},    // australiegemenebest
	{34957, 353, 5, 0x1},   // #5nir
	{20184, 64, 3, 0x1},    // rdc
	{39809, 99, 19, 0x1},   // republicsouthsoedan
	{34977, 354, 5, 0x1},   // #5nor
	{60079, 10, 20, 0x1},   // republicbielorusland
	{1292, 68, 18, 0x21},   // republicofdjibouti
	{27313, 231, 5, 0x81},  // #4663
	{55168, 24, 13, 0x1},   // kingdomgreece
	{41482, 157, 27, 0x1},  // democraticrepubliceasttimor
	{20706, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{21463, 186, 5, 0x81},  // #2kna
	{23045, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{51872, 94, 15, 0x1},   // republiekrwanda
	{18219, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{4312, 98, 29, 0x1},    // democratischerepublieksomalie
	{5545, 42, 10, 0x1},    // newzealand
	{33682, 18, 10, 0x1},   // statespain
	{2502, 60, 8, 0x1},     // botswana
	{49069, 77, 21, 0x1},   // gambiaislamicrepublic
	{28544, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{48208, 49, 18, 0x1},   // slowaakserepubliek
	{26246, 228, 26, 0x1},  // britishindiaoceanterritory
	{36767, 33, 9, 0x1},    // luxemburg
	{12491, 30, 13, 0x1},   // republicitaly
	{3853, 2, 21, 0x21},    // principalityofandorra
	{37310, 47, 17, 0x1},   // republicsanmarino
	{13947, 257, 22, 0x1},  // wallisandfutunaislands
	{20131, 148, 23, 0x1},  // koreadempeoplesrepublic
	{62313, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{20424, 213, 26, 0x1},  // christmasislandindianocean
	{54611, 67, 6, 0x1},    // cverde
	{43422, 36, 16, 0x1},   // republicamoldova
	{52864, 197, 5, 0x1},   // #7vin
	{40302, 95, 13, 0x1},   // upto2011sudan
	{3271, 210, 28, 0x1},   // keelingislandsterritorycocos
	{8396, 72, 12, 0x1},    // stateeritrea
	{43242, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{52854, 198, 5, 0x1},   // #7ven
	{15842, 115, 22, 0x1},  // nationbruneiabodepeace
	{52260, 110, 12, 0x1},  // zuidrhodesie
	{37178, 54, 24, 0x1},   // unitedstatesnorthamerica
	{21289, 127, 5, 0x81},  // #2kaz
	{27303, 200, 5, 0x81},  // #4660
	{21354, 128, 5, 0x81},  // #2kgz
	{9120, 246, 17, 0x1},   // formersainthelena
	{63061, 164, 24, 0x1},  // jemenitischearabrepublic
	{62557, 95, 13, 0x1},   // sudanrepublic
	{16701, 206, 26, 0x1},  // sinteustatiusensababonaire
	{43481, 287, 5, 0x1},   // #6mor
	{50353, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{62789, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{26288, 204, 4, 0x81},  // #410
	{41801, 254, 8, 0x1},   // vaticano
	{18207, 226, 12, 0x1},  // heardislands
	{10364, 55, 4, 0x1},    // sfry
	{24669, 16, 13, 0x1},   // westduitsland
	{11638, 184, 14, 0x1},  // republiekhaiti
	{10975, 257, 15, 0x1},  // fwallisenfutuna
	{23087, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13681, 95, 11, 0x1},   // formersudan
	{48537, 131, 18, 0x1},  // southkorearepublic
	{50587, 138, 5, 0x1},   // #7mya
	{4362, 235, 26, 0x1},   // overzeesdepartementmayotte
	{28684, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{57116, 58, 12, 0x1},   // benindahomey
	{6093, 140, 22, 0x1},   // formerfederationmalaya
	{3727, 241, 21, 0x21},  // palestijnseautoriteit
	{44037, 244, 20, 0x1},  // republiekzuidvietnam
	{15862, 61, 24, 0x1},   // centralafricankeizerrijk
	{20056, 73, 21, 0x1},   // socialistischethiopia
	{865, 232, 15, 0x1},    // northernmariana
	{3188, 234, 21, 0x1},   // departementmartinique
	{50668, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{26208, 19, 16, 0x1},   // republiekestland
	{41361, 102, 23, 0x1},  // republiquedesseychelles
	{5502, 42, 18, 0x1},    // aotearoanewzeeland
	{19471, 250, 11, 0x1},  // turkscaicos
	{57413, 123, 17, 0x1},  // iranislamrepublic
	{49160, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{42815, 355, 5, 0x1},   // #6mas
	{25699, 8, 9, 0x1},     // balgariya
	{24873, 130, 16, 0x1},  // kiribatirepublic
	{5510, 42, 10, 0x1},    // newzeeland
	{12476, 122, 13, 0x1},  // republicindia
	{12637, 177, 8, 0x1},   // dominika
	{51355, 185, 7, 0x1},   // jamaica
	{63217, 34, 14, 0x1},   // republiclatvia
	{64481, 54, 9, 0x1},    // amerikavs
	{2110, 43, 6, 0x1},     // polska
	{45766, 356, 5, 0x1},   // #6zam
	{49323, 127, 10, 0x1},  // kazakhstan
	{45287, 156, 19, 0x1},  // turkmeenserepubliek
	{36908, 105, 18, 0x1},  // tunesischerepublic
	{45776, 357, 5, 0x1},   // #6zim
	{6864, 201, 13, 0x1},   // alandsislands
	{18043, 241, 14, 0x1},  // statepalestine
	{4514, 222, 18, 0x1},   // territorygroenland
	{7844, 15, 25, 0x1},    // germanydemocraticrepublic
	{31776, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{48527, 131, 20, 0x1},  // republicofsouthkorea
	{3209, 210, 29, 0x1},   // overzeesterritorycocosislands
	{4315, 186, 26, 0x21},  // saintkittsennevisfederatie
	{14520, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14512, 37, 17, 0x1},   // republicmacedonia
	{54841, 71, 13, 0x1},   // egyptrepublic
	{53251, 22, 14, 0x1},   // grootbrittanie
	{774, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{32253, 230, 10, 0x1},  // chinamacao
	{50639, 147, 16, 0x1},  // papuanieuwguinea
	{43907, 7, 7, 0x1},     // belgien
	{12471, 184, 13, 0x1},  // haitirepublic
	{6639, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{42832, 358, 5, 0x1},   // #6mex
	{50856, 259, 11, 0x1},  // kosovorepof
	{60850, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{12628, 22, 12, 0x1},   // unitedkindom
	{26313, 69, 4, 0x81},   // #412
	{27268, 116, 4, 0x81},  // #464
	{38905, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{48701, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{8895, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{21927, 137, 25, 0x1},  // marshalleilandenrepubliek
	{63705, 132, 17, 0x1},  // vorstendomkoeweit
	{40271, 359, 5, 0x1},   // #6cyp
	{52325, 154, 5, 0x1},   // #7tha
	{61524, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{23363, 170, 16, 0x1},  // boliviaplurstate
	{56947, 60, 14, 0x1},   // betsjoeanaland
	{11271, 168, 7, 0x1},   // bahamas
	{317, 242, 26, 0x1},    // departementfrenchpolynesia
	{30975, 178, 16, 0x1},  // domincanrepublic
	{346, 202, 25, 0x21},   // formernetherlandsantilles
	{31879, 221, 16, 0x1},  // guadeloupefrench
	{3238, 210, 7, 0x1},    // keeling
	{27743, 306, 5, 0x1},   // #5232
	{23792, 46, 5, 0x81},   // #2rus
	{39233, 246, 14, 0x1},  // sthelenaeiland
	{64585, 140, 25, 0x1},  // formerfederatievanmalakka
	{4695, 26, 9, 0x1},     // hongarije
	{14306, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{38423, 360, 5, 0x1},   // #6990
	{14025, 83, 10, 0x1},   // basutoland
	{10306, 66, 12, 0x1},   // comorenstaat
	{11400, 21, 12, 0x1},   // francedomtom
	{53749, 200, 25, 0x1},  // overseasterritoryanguilla
	{19988, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{39344, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{50386, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{6083, 103, 6, 0x1},    // tsjaad
	{58374, 211, 12, 0x1},  // cookeilanden
	{51717, 25, 24, 0x1},   // croatialocalnamehrvatska
	{55557, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{65113, 198, 19, 0x1},  // venezuelabolivrepof
	{38428, 361, 5, 0x1},   // #6aab
	{59637, 22, 18, 0x1},   // verenigdkoninkrijk
	{50273, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{40503, 90, 6, 0x1},    // malawi
	{34855, 362, 5, 0x1},   // #5new
	{40760, 170, 27, 0x1},  // plurinationalstateofbolivia
	{8990, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14146, 46, 16, 0x1},   // russianfederaton
	{25584, 231, 20, 0x1},  // frankrijksintmaarten
	{51021, 179, 19, 0x1},  // republicadelecuador
	{36183, 66, 14, 0x1},   // udzimawakomori
	{46726, 6, 10, 0x1},    // azerbeijan
	{1243, 257, 14, 0x1},   // wallisenfutuna
	{27588, 228, 4, 0x81},  // #486
	{54997, 65, 16, 0x1},   // kongobrazzaville
	{21969, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{45771, 363, 5, 0x1},   // #6zan
	{2071, 65, 8, 0x1},     // congorep
	{9299, 121, 17, 0x1},   // netherlandsindies
	{21834, 82, 12, 0x1},   // stateoflibya
	{52599, 104, 5, 0x1},   // #7tog
	{43952, 95, 15, 0x1},   // republicofsudan
	{34823, 364, 5, 0x1},   // #5nep
	{46098, 167, 5, 0x1},   // #7ant
	{7358, 161, 9, 0x1},    // srvietnam
	{54507, 157, 11, 0x1},  // timoreleste
	{47329, 45, 23, 0x1},   // roemeensevolksrepubliek
	{56141, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{30116, 125, 13, 0x1},  // kingdomjordan
	{54148, 253, 19, 0x1},  // usminoroutlyingisds
	{16294, 137, 3, 0x1},   // rmi
	{39103, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{35607, 365, 5, 0x1},   // #5rwa
	{37079, 320, 5, 0x1},   // #5ukg
	{1579, 112, 12, 0x1},   // arabemirates
	{37190, 54, 24, 0x1},   // northamericaunitedstates
	{27738, 300, 5, 0x1},   // #5230
	{23913, 94, 5, 0x81},   // #2rwa
	{53202, 64, 23, 0x1},   // democraticrepublickongo
	{492, 62, 29, 0x21},    // republiccotedivoireivorycoast
	{23758, 243, 5, 0x81},  // #2reu
	{55888, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{26298, 57, 5, 0x81},   // #4108
	{7768, 145, 19, 0x1},   // republicphilippines
	{9804, 186, 18, 0x1},   // stchristophernevis
	{28950, 366, 5, 0x1},   // #5aus
	{3238, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{21969, 247, 19, 0x1},  // spitsbergenjanmayen
	{46254, 199, 5, 0x1},   // #7aru
	{47008, 125, 24, 0x1},  // hashemitekingdomofjordan
	{7861, 64, 13, 0x1},    // republiczaire
	{38508, 367, 5, 0x1},   // #6alb
	{63743, 144, 19, 0x1},  // inclbangladpakistan
	{6996, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{6567, 64, 13, 0x1},    // congodemrepof
	{60063, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31078, 237, 22, 0x1},  // norfolkislandterritory
	{32451, 230, 10, 0x1},  // macauchina
	{22935, 114, 12, 0x1},  // staatbahrein
	{52603, 22, 14, 0x1},   // grootbrittania
	{65352, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{32191, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14136, 46, 10, 0x1},   // formerussr
	{38418, 309, 5, 0x1},   // #6987
	{22701, 87, 9, 0x1},    // mozambque
	{1828, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{492, 62, 19, 0x21},    // republiccotedivoire
	{64650, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{26358, 203, 4, 0x81},  // #416
	{27213, 208, 4, 0x81},  // #460
	{27453, 171, 4, 0x81},  // #476
	{5798, 120, 23, 0x1},   // federalstatesmicronesia
	{40611, 368, 5, 0x1},   // #6drv
	{2104, 177, 18, 0x21},  // gemenebestdominica
	{27568, 169, 4, 0x81},  // #484
	{14772, 24, 6, 0x1},    // hellas
	{54133, 207, 17, 0x1},  // saintbartholomeus
	{59710, 72, 12, 0x1},   // staateritrea
	{6040, 140, 16, 0x1},   // federatiamalakka
	{2114, 127, 9, 0x1},    // kazakstan
	{46306, 5, 5, 0x1},     // #7aut
	{49526, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{37062, 369, 5, 0x1},   // #5uae
	{7214, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{9999, 165, 16, 0x1},   // formersouthjemen
	{36067, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{4896, 145, 20, 0x1},   // republikangpilipinas
	{16450, 6, 13, 0x1},    // azerbeidzjaan
	{38413, 370, 5, 0x1},   // #6986
	{8883, 15, 19, 0x1},    // republiceastgermany
	{78, 37, 33, 0x21},     // macedoniaformeryugoslavrepublicof
	{6657, 199, 21, 0x1},   // arubakofthenetherland
	{27953, 371, 5, 0x1},   // #5403
	{12401, 74, 13, 0x1},   // gabonrepublic
	{54182, 209, 27, 0x1},  // grondterritorybouvetislands
	{15212, 43, 14, 0x1},   // republicpoland
	{34787, 82, 16, 0x1},   // libyanjamahiriya
	{39763, 372, 5, 0x1},   // #6cdi
	{5393, 243, 16, 0x1},   // territoryreunion
	{39536, 373, 5, 0x1},   // #6cam
	{45781, 111, 5, 0x1},   // #7afg
	{37268, 374, 5, 0x1},   // #5wsm
	{6215, 134, 7, 0x1},    // libanon
	{37318, 47, 17, 0x1},   // sanmarinorepublic
	{36982, 48, 28, 0x1},   // statenunieservieenmontenegro
	{21408, 130, 5, 0x81},  // #2kir
	{53433, 229, 15, 0x1},  // bailiwickjersey
	{36511, 67, 17, 0x1},   // republiccaboverde
	{21468, 131, 5, 0x81},  // #2kor
	{58856, 165, 4, 0x1},   // pdry
	{8781, 256, 17, 0x1},   // usmaagdeneilanden
	{44025, 145, 21, 0x1},  // philippijnserepubliek
	{10668, 37, 20, 0x1},   // thefmryugrpmacedonia
	{27428, 209, 4, 0x81},  // #474
	{29525, 9, 20, 0x1},    // bosniaandhercegovina
	{46410, 114, 16, 0x1},  // kingdomofbahrain
	{34765, 250, 16, 0x1},  // turksandcaicosis
	{34090, 246, 23, 0x1},  // ascensionandsainthelena
	{22326, 249, 23, 0x1},  // saintmaartennetherlands
	{52420, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{27948, 333, 5, 0x1},   // #5402
	{38440, 375, 5, 0x1},   // #6afg
	{38517, 283, 5, 0x1},   // #6alg
	{40073, 344, 5, 0x1},   // #6con
	{39546, 376, 5, 0x1},   // #6can
	{21581, 131, 14, 0x1},  // republiekkorea
	{13424, 37, 4, 0x1},    // vjrm
	{62846, 183, 8, 0x1},   // hondurus
	{15256, 46, 10, 0x1},   // sovjetunia
	{50212, 14, 16, 0x1},   // republictsjechia
	{11576, 66, 14, 0x1},   // uniedercomoren
	{59070, 85, 28, 0x1},   // democraticrepublicmadagascar
	{27768, 377, 5, 0x1},   // #5290
	{35548, 378, 5, 0x1},   // #5rom
	{8319, 147, 26, 0x1},   // papuaandnewguineaterritory
	{58974, 186, 16, 0x1},  // stkittsandnevits
	{23782, 45, 5, 0x81},   // #2rou
	{46450, 10, 10, 0x1},   // belorussia
	{24954, 236, 14, 0x1},  // nieuwcaledonie
	{30011, 67, 17, 0x1},   // republiccapeverde
	{53766, 200, 15, 0x1},  // anguillabritish
	{12854, 82, 22, 0x1},   // libischearabjamahiriya
	{4029, 100, 19, 0x21},  // saotomeeastprincipe
	{29032, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14085, 133, 10, 0x1},  // formerlaos
	{41, 379, 11, 0x2},     // saintmartin
	{28038, 335, 5, 0x1},   // #5475
	{62700, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{34187, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{23737, 183, 16, 0x1},  // republichonduras
	{27598, 257, 5, 0x81},  // #4876
	{34813, 381, 5, 0x1},   // #5nam
	{40109, 382, 5, 0x1},   // #6cro
	{63563, 102, 19, 0x1},  // seychellenrepubliek
	{48537, 131, 10, 0x1},  // southkorea
	{2932, 40, 9, 0x1},     // nederland
	{43074, 117, 19, 0x1},  // volksrepubliekchina
	{39551, 272, 5, 0x1},   // #6cao
	{29636, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{25344, 32, 18, 0x1},   // lithuanianrepublic
	{62913, 29, 13, 0x1},   // stateofisrael
	{29462, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{36480, 153, 20, 0x1},  // syrischearabrepublic
	{27748, 313, 5, 0x1},   // #5235
	{62239, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{4216, 153, 14, 0x1},   // syrianrepublic
	{26018, 17, 20, 0x1},   // koninkrijkdenemarken
	{38408, 322, 5, 0x1},   // #6983
	{2189, 130, 14, 0x21},  // gilbertislands
	{27398, 60, 4, 0x81},   // #472
	{14927, 46, 7, 0x1},    // fmrussr
	{14355, 214, 23, 0x1},  // territorykaaimanislands
	{36600, 37, 22, 0x1},   // republicnorthmacedonia
	{24505, 228, 19, 0x1},  // britsindischeoceaan
	{14132, 154, 4, 0x1},   // siam
	{27958, 383, 5, 0x1},   // #5404
	{6994, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10348, 55, 16, 0x1},   // formeryugoslavia
	{37064, 112, 3, 0x1},   // uae
	{46657, 145, 19, 0x1},  // republiekfilipijnen
	{3075, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4191, 111, 10, 0x1},   // owganystan
	{39868, 384, 5, 0x1},   // #6col
	{21689, 148, 6, 0x1},   // nkorea
	{28143, 385, 5, 0x1},   // #5560
	{16538, 206, 11, 0x1},  // beseilanden
	{16667, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{26217, 19, 7, 0x1},    // estland
	{3388, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{31, 37, 19, 0x21},     // republicofmacedonia
	{21788, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33471, 34, 7, 0x1},    // latvija
	{35553, 386, 5, 0x1},   // #5rus
	{45379, 213, 30, 0x1},  // grondterritorychristmasislands
	{61847, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{48164, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{35500, 348, 5, 0x1},   // #5rok
	{1161, 223, 18, 0x1},   // guyanefrenchguiana
	{35752, 190, 17, 0x1},  // republicadepanama
	{63959, 150, 12, 0x1},  // saoediarabia
	{881, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{42595, 32, 8, 0x1},    // lithunia
	{11708, 142, 12, 0x1},  // nauruislands
	{55698, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{30911, 68, 6, 0x1},    // jibuti
	{33071, 44, 19, 0x1},   // republicaportuguesa
	{26082, 164, 5, 0x81},  // #2yem
	{3105, 58, 7, 0x1},     // dahomey
	{3245, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{42460, 256, 17, 0x1},  // maagdeneilandenvs
	{46301, 4, 5, 0x1},     // #7aus
	{2987, 73, 16, 0x1},    // incleritethiopia
	{39899, 387, 5, 0x1},   // #6com
	{25557, 115, 16, 0x1},  // bruneidarussalam
	{28589, 255, 15, 0x1},  // virginislandsuk
	{62497, 96, 17, 0x1},   // republicofsenegal
	{4190, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{14281, 45, 24, 0x1},   // peoplesrepublicofromania
	{32312, 230, 10, 0x1},  // chinamacau
	{62480, 5, 17, 0x1},    // republicofaustria
	{40988, 53, 17, 0x1},   // republicofukraine
	{16720, 206, 25, 0x1},  // bonairesabasainteustatius
	{59035, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1483, 182, 25, 0x1},   // guyanacooperativerepublic
	{51301, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{27363, 9, 4, 0x81},    // #470
	{42990, 388, 5, 0x1},   // #6mlt
	{32863, 168, 10, 0x1},  // thebahamas
	{59658, 22, 29, 0x1},   // grootbrittannieennoordierland
	{1406, 82, 21, 0x1},    // libischarabjamahiriya
	{33254, 98, 10, 0x1},   // soomaaliya
	{33626, 389, 5, 0x1},   // #5lie
	{59408, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5161, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{18936, 390, 5, 0x1},   // #2dhy
	{40232, 391, 5, 0x1},   // #6cub
	{35881, 106, 26, 0x1},  // verenigderepubliektanzania
	{18198, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{26157, 63, 24, 0x1},   // unitedrepublicofcameroon
	{32371, 117, 13, 0x1},  // mainlandchina
	{54436, 6, 20, 0x1},    // republicofazerbaijan
	{10037, 46, 10, 0x1},   // sovjetunie
	{5569, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{2338, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{58323, 177, 18, 0x1},  // dominicagemenebest
	{47108, 215, 15, 0x1},  // sahrawirepublic
	{58824, 106, 12, 0x1},  // ureptanzania
	{50505, 230, 13, 0x1},  // macaosarchina
	{25168, 119, 19, 0x1},  // fijiislandsrepublic
	{42623, 392, 5, 0x1},   // #6mag
	{38368, 393, 5, 0x1},   // #6920
	{31133, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9194, 138, 27, 0x1},   // unionburmasocialistrepublic
	{26288, 8, 5, 0x81},    // #4100
	{26328, 214, 5, 0x81},  // #4136
	{33597, 394, 5, 0x1},   // #5lib
	{23, 257, 18, 0x1},     // wallisfutunafrench
	{40560, 395, 5, 0x1},   // #6dom
	{18899, 103, 17, 0x1},  // republiquedutchad
	{28033, 272, 5, 0x1},   // #5471
	{46249, 3, 5, 0x1},     // #7arm
	{18895, 396, 5, 0x81},  // #2ddr
	{47222, 64, 5, 0x1},    // #7cod
	{11239, 240, 20, 0x1},  // gemenebestpuertorico
	{27568, 54, 5, 0x81},   // #4840
	{14180, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7113, 164, 12, 0x1},   // yemenkingdom
	{34782, 82, 10, 0x1},   // statelibya
	{26188, 63, 16, 0x1},   // republiccameroon
	{63077, 153, 13, 0x1},  // republicsyria
	{42618, 397, 5, 0x1},   // #6mad
	{10889, 205, 23, 0x1},  // frenchsouthernterritory
	{52096, 196, 23, 0x1},  // orientalrepublicuruguay
	{59989, 84, 7, 0x1},    // marocco
	{28528, 361, 5, 0x1},   // #5aab
	{14162, 65, 10, 0x1},   // franscongo
	{15266, 15, 6, 0x1},    // #3ddde
	{13130, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{59010, 16, 26, 0x1},   // federalerepubliekduitsland
	{23281, 102, 17, 0x1},  // islandsseychellen
	{2696, 51, 13, 0x21},   // swedenkingdom
	{54238, 9, 12, 0x1},    // bsniahrzgvna
	{37345, 128, 18, 0x1},  // republickirgizstan
	{14414, 218, 9, 0x1},   // faeroerne
	{25014, 131, 3, 0x1},   // rok
	{16470, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{12004, 44, 8, 0x1},    // portugal
	{2011, 164, 13, 0x1},   // republicyemen
	{40061, 143, 12, 0x1},  // saltanatuman
	{45760, 11, 6, 0x1},    // canada
	{1811, 186, 30, 0x21},  // federationofsaintkittsandnevis
	{16114, 87, 25, 0x1},   // peoplesrepublicmozambique
	{16272, 166, 19, 0x1},  // republiekargentinie
	{12121, 63, 13, 0x1},   // franskameroen
	{53185, 24, 18, 0x1},   // kingdomgriekenland
	{38388, 398, 5, 0x1},   // #6970
	{5586, 218, 15, 0x1},   // faeroereilanden
	{35504, 141, 14, 0x1},  // kingdomofnepal
	{828, 150, 12, 0x21},   // saoediarabie
	{23763, 399, 5, 0x1},   // #2rho
	{7735, 138, 14, 0x1},   // unionofmyanmar
	{11307, 242, 14, 0x1},  // franspolinesie
	{31036, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{4830, 131, 18, 0x21},  // republicsouthkorea
	{9920, 106, 32, 0x1},   // tanganyikazanzibarunitedrepublic
	{35746, 77, 6, 0x1},    // gambia
	{22097, 156, 9, 0x1},   // turkmenia
	{31067, 237, 24, 0x1},  // territoryofnorfolkisland
	{62924, 159, 14, 0x1},  // elliceeilanden
	{8582, 161, 12, 0x1},   // northvietnam
	{28148, 381, 5, 0x1},   // #5565
	{53781, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{57024, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{63034, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{50721, 224, 18, 0x1},  // grondterritoryguam
	{6275, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{38393, 400, 5, 0x1},   // #6971
	{16552, 218, 13, 0x1},  // faeroeislands
	{62756, 111, 16, 0x1},  // stateafghanistan
	{30019, 67, 16, 0x1},   // capeverdeislands
	{5845, 244, 17, 0x1},   // republicofvietnam
	{12569, 82, 5, 0x1},    // libya
	{29342, 227, 24, 0x1},  // grondterritoryislandsman
	{1583, 112, 8, 0x1},    // emirates
	{18951, 177, 5, 0x81},  // #2dma
	{28063, 401, 5, 0x1},   // #5490
	{7043, 120, 16, 0x1},   // micronesiafedsts
	{28413, 402, 5, 0x1},   // #5812
	{13289, 51, 16, 0x1},   // koninkrijkzweden
	{44163, 178, 4, 0x1},   // domr
	{11431, 120, 14, 0x1},  // fsofmicronesia
	{15796, 119, 6, 0x1},   // fidzji
	{18207, 226, 20, 0x1},  // heardislandsmcdonald
	{18671, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{9648, 273, 25, 0x82},  // yugoslaviafederalrepublic
	{42613, 403, 5, 0x1},   // #6mac
	{9758, 60, 16, 0x1},    // botswanarepublic
	{570, 112, 12, 0x21},   // unitedarabem
	{38398, 404, 5, 0x1},   // #6972
	{21749, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{16342, 210, 26, 0x1},  // grondterritorycocosislands
	{4466, 161, 20, 0x21},  // republicnorthvietnam
	{23777, 405, 5, 0x1},   // #2rom
	{7935, 177, 8, 0x1},    // dominica
	{26293, 138, 5, 0x81},  // #4104
	{26323, 67, 5, 0x81},   // #4132
	{38728, 406, 5, 0x1},   // #6aul
	{37223, 203, 22, 0x1},  // americansamoaterritory
	{60214, 231, 18, 0x1},  // fransdeelstmaarten
	{51724, 25, 24, 0x1},   // localnamehrvatskacroatia
	{28028, 407, 5, 0x1},   // #5461
	{38431, 73, 9, 0x1},    // abyssinia
	{64239, 114, 14, 0x1},  // stateofbahrain
	{49646, 82, 46, 0x1},   // libischarabischesocialistischevolksjamahiriyya
	{53032, 241, 19, 0x1},  // occupiedtrpalestine
	{37159, 408, 5, 0x1},   // #5ukr
	{35582, 138, 15, 0x1},  // republicmyanmar
	{13604, 73, 11, 0x1},   // fmrethiopia
	{13629, 138, 11, 0x1},  // formerburma
	{21994, 197, 15, 0x1},  // stvincentandgre
	{36503, 174, 16, 0x1},  // colombiarepublic
	{23403, 144, 5, 0x81},  // #2pak
	{11624, 75, 14, 0x1},   // republiekghana
	{38403, 409, 5, 0x1},   // #6973
	{53837, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{40690, 225, 22, 0x1},  // grondterritoryhongkong
	{31989, 410, 5, 0x1},   // #5gui
	{15327, 58, 6, 0x1},    // #3dybj
	{12569, 82, 18, 0x1},   // libyaarabjamahiriy
	{26138, 6, 9, 0x1},     // azerbijan
	{5479, 212, 18, 0x1},   // curacaoknetherland
	{55364, 56, 17, 0x1},   // republicadeangola
	{35002, 411, 5, 0x1},   // #5nth
	{38876, 165, 17, 0x1},  // adenyemenpdrsouth
	{47227, 211, 5, 0x1},   // #7cok
	{18251, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3573, 234, 20, 0x1},   // departmentmartinique
	{41129, 208, 21, 0x1},  // grondterritorybermuda
	{1970, 205, 35, 0x21},  // frafrenchsouthernantarcticterritory
	{53944, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{18774, 139, 13, 0x1},  // statemongolia
	{8856, 15, 11, 0x1},    // eastgermany
	{49299, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{15532, 111, 21, 0x1},  // republicofafghanistan
	{23510, 145, 5, 0x81},  // #2phl
	{42608, 412, 5, 0x1},   // #6maa
	{33471, 34, 17, 0x1},   // latvijasrepublika
	{42541, 46, 13, 0x1},   // sovjetrusland
	{38363, 413, 5, 0x1},   // #6910
	{31406, 213, 27, 0x1},  // indianoceanchristmasislands
	{16549, 59, 5, 0x81},   // #2bfa
	{3885, 210, 20, 0x1},   // keelingeilandencocos
	{28940, 414, 5, 0x1},   // #5arm
	{18801, 171, 26, 0x1},  // federativerepublicofbrazil
	{4944, 108, 19, 0x1},   // southafricarepublic
	{18155, 145, 22, 0x1},  // commonwealthfilipijnen
	{28408, 373, 5, 0x1},   // #5811
	{1353, 256, 15, 0x1},   // virginislandsvs
	{65443, 202, 22, 0x1},  // nederlandseantillenoud
	{47611, 153, 12, 0x1},  // arabrepsyrie
	{791, 213, 27, 0x1},    // christmasislandsindianocean
	{21349, 80, 5, 0x81},   // #2ken
	{63715, 132, 17, 0x1},  // koeweitvorstendom
	{35769, 176, 15, 0x1},  // republicadecuba
	{4891, 128, 8, 0x21},   // kirgisia
	{61103, 196, 22, 0x1},  // easternrepublicuruguay
	{3097, 58, 20, 0x1},    // formerlydahomeybenin
	{14638, 161, 8, 0x1},   // vietnamn
	{43061, 415, 5, 0x1},   // #6mon
	{31649, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{41452, 416, 5, 0x1},   // #6jam
	{3941, 143, 13, 0x21},  // maskateenoman
	{15832, 115, 22, 0x1},  // abodepeacenationbrunei
	{47763, 103, 15, 0x1},  // jumhuriyattshad
	{3790, 140, 16, 0x21},  // malayafederation
	{43297, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{28945, 417, 5, 0x1},   // #5aul
	{18931, 16, 5, 0x81},   // #2deu
	{47274, 66, 5, 0x1},    // #7com
	{14252, 43, 21, 0x1},   // poolsepeoplesrepublic
	{33536, 227, 7, 0x1},   // manisle
	{46008, 2, 5, 0x1},     // #7and
	{35677, 186, 22, 0x1},  // sintchristoffelennevis
	{28418, 418, 5, 0x1},   // #5816
	{34222, 246, 21, 0x1},  // ascensionensinthelena
	{634, 221, 10, 0x1},    // guadeloupe
	{31834, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{21254, 85, 10, 0x1},   // madagascar
	{48967, 171, 23, 0x1},  // brazilieverenigdestaten
	{63192, 213, 14, 0x1},  // kerstmiseiland
	{58786, 144, 16, 0x1},  // pakistanrepublic
	{61976, 186, 15, 0x1},  // stkittsandnevis
	{58614, 64, 13, 0x1},   // belgischcongo
	{61093, 112, 11, 0x1},  // unitedarabe
	{60666, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13484, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{41651, 419, 5, 0x1},   // #6jpn
	{34910, 240, 24, 0x1},  // grondterritorypuertorico
	{31457, 336, 5, 0x1},   // #5gab
	{43369, 117, 17, 0x1},  // chinapeoplesrepof
	{6611, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{23540, 43, 5, 0x81},   // #2pol
	{2932, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{8064, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{6716, 230, 5, 0x1},    // macao
	{14444, 46, 16, 0x1},   // russianfedertion
	{1159, 229, 17, 0x21},  // bailiwickofjersey
	{25675, 179, 16, 0x1},  // republiekecuador
	{40542, 420, 5, 0x1},   // #6dji
	{45974, 52, 19, 0x1},   // ottomanempireturkey
	{29667, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{33565, 299, 5, 0x1},   // #5leb
	{39004, 71, 3, 0x1},    // uar
	{47245, 174, 5, 0x1},   // #7col
	{3171, 87, 24, 0x21},   // volksrepubliekmozambique
	{11507, 173, 14, 0x1},  // republiekchili
	{19462, 250, 27, 0x1},  // territoryturkscaicosislands
	{28423, 421, 5, 0x1},   // #5817
	{36636, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{20381, 241, 20, 0x1},  // palestinianauthority
	{3872, 210, 13, 0x1},   // cocoseilanden
	{4481, 243, 18, 0x1},   // departementreunion
	{49240, 76, 16, 0x1},   // republiqueguinea
	{52229, 154, 12, 0x1},  // siamthailand
	{7187, 55, 21, 0x1},    // formersfrofyugoslavia
	{3343, 182, 16, 0x1},   // georgetownguyana
	{4972, 120, 24, 0x21},  // micronesiefederalestaten
	{31933, 201, 13, 0x1},  // aalandislands
	{60134, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{35907, 106, 18, 0x1},  // tanganyikarepublic
	{37010, 6, 18, 0x1},    // republicazerbaijan
	{31613, 422, 5, 0x1},   // #5gam
	{42702, 423, 5, 0x1},   // #6mal
	{18022, 114, 7, 0x1},   // bahrain
	{59747, 82, 11, 0x1},   // formerlibya
	{9700, 273, 16, 0x82},  // fedrepyugoslavia
	{9912, 106, 26, 0x1},   // republictanganyikazanzibar
	{49990, 66, 12, 0x1},   // comorenstate
	{30555, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{60070, 49, 17, 0x1},   // slowaakserepublic
	{27938, 424, 5, 0x1},   // #5390
	{12955, 111, 23, 0x1},  // islamicrepofafghanistan
	{48865, 247, 18, 0x1},  // svalbardogjanmayen
	{56967, 82, 12, 0x1},   // libyakingdom
	{56116, 54, 25, 0x1},   // verenigdestatenvanamerika
	{46867, 65, 5, 0x1},    // #7cgo
	{32169, 65, 20, 0x1},   // congopeoplesrepublic
	{3015, 138, 8, 0x21},   // mayanmar
	{39695, 232, 23, 0x1},  // northernmarianenislands
	{37168, 425, 5, 0x1},   // #5uru
	{35277, 145, 23, 0x1},  // philippinescommonwealth
	{19548, 119, 26, 0x1},  // republiekvandefijieilanden
	{5246, 121, 19, 0x1},   // nederlandsoostindie
	{7515, 129, 14, 0x1},   // khmerrepubliek
	{17064, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{55379, 133, 6, 0x1},   // laopdr
	{438, 62, 23, 0x21},    // republicoftheivorycoast
	{8481, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{33396, 426, 3, 0x3},   // roc
	{34516, 252, 22, 0x1},  // taiwanchineseprovincie
	{21403, 129, 5, 0x81},  // #2khm
	{23421, 190, 5, 0x81},  // #2pan
	{42251, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17200, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{39632, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{23426, 239, 5, 0x81},  // #2pcn
	{11779, 118, 6, 0x1},   // kibris
	{17287, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{65213, 133, 11, 0x1},  // kingdomlaos
	{28881, 254, 17, 0x1},  // vaticaanstadstate
	{5120, 196, 24, 0x1},   // oosterserepubliekuruguay
	{30372, 9, 19, 0x1},    // bosnieenherzegovina
	{27823, 429, 5, 0x1},   // #5343
	{48427, 184, 5, 0x1},   // #7hai
	{31864, 221, 25, 0x1},  // departementdelaguadeloupe
	{59431, 64, 13, 0x1},   // congokinshasa
	{63225, 34, 15, 0x1},   // latvianrepublic
	{115, 207, 10, 0x1},    // saintbarth
	{46211, 166, 5, 0x1},   // #7arg
	{46846, 11, 5, 0x1},    // #7can
	{43459, 148, 15, 0x1},  // democratickorea
	{5830, 140, 6, 0x1},    // malaya
	{17490, 60, 5, 0x81},   // #2bwa
	{46013, 56, 5, 0x1},    // #7ang
	{8046, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{32548, 143, 13, 0x1},  // sultanateoman
	{39197, 239, 10, 0x1},  // pitcairnis
	{49453, 128, 19, 0x1},  // kirgizischerepublic
	{57976, 179, 7, 0x1},   // equador
	{32981, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{10709, 37, 14, 0x1},   // macedoniefyrom
	{458, 213, 25, 0x1},    // territorychristmasislands
	{50555, 253, 17, 0x1},  // usoutlyingislands
	{18578, 92, 17, 0x1},   // republiqueduniger
	{2586, 430, 12, 0x22},  // ruandaurundi
	{63687, 164, 10, 0x1},  // yemensanaa
	{1193, 167, 16, 0x21},  // antiguaenbarbuda
	{58700, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{18992, 178, 5, 0x81},  // #2dom
	{46841, 129, 5, 0x1},   // #7cam
	{62690, 148, 18, 0x1},  // noordkoreavolksrep
	{44849, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{18941, 68, 5, 0x81},   // #2dji
	{28403, 432, 5, 0x1},   // #5800
	{7499, 160, 10, 0x1},   // uzbekistan
	{21590, 148, 15, 0x1},  // koreademocratic
	{20856, 28, 5, 0x81},   // #2isl
	{62749, 111, 23, 0x1},  // islamicstateafghanistan
	{1937, 164, 10, 0x21},  // noordjemen
	{27703, 411, 5, 0x1},   // #5210
	{52718, 127, 11, 0x1},  // khazakhstan
	{2823, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{4227, 135, 14, 0x21},  // dominionceylon
	{14743, 44, 9, 0x1},    // portugual
	{18656, 16, 28, 0x1},   // federalrepublicformergermany
	{38358, 406, 5, 0x1},   // #6900
	{28540, 433, 5, 0x1},   // #5afg
	{45569, 31, 27, 0x1},   // principalityofliechtenstein
	{27798, 434, 5, 0x1},   // #5325
	{27818, 435, 5, 0x1},   // #5341
	{27863, 436, 5, 0x1},   // #5355
	{7539, 136, 20, 0x1},   // formermaldiveislands
	{27943, 437, 5, 0x1},   // #5395
	{49323, 127, 18, 0x1},  // kazakhstanrepublic
	{28837, 438, 5, 0x1},   // #5arg
	{28957, 6, 12, 0x1},    // azerbaidzhan
	{41492, 157, 17, 0x1},  // republiceasttimor
	{5059, 236, 35, 0x21},  // overzeesecollectiviteitnewcaledonia
	{49240, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9066, 78, 11, 0x1},    // guinebissau
	{18615, 102, 17, 0x1},  // seychellesislands
	{2557, 203, 20, 0x1},   // americansamoaislands
	{23633, 148, 5, 0x81},  // #2prk
	{14958, 252, 7, 0x1},   // formosa
	{27698, 439, 5, 0x1},   // #5205
	{27708, 440, 5, 0x1},   // #5211
	{16435, 201, 13, 0x1},  // alandeilanden
	{40187, 65, 13, 0x1},   // congorepofthe
	{542, 151, 9, 0x1},     // singapore
	{5689, 205, 27, 0x1},   // frenchsouthernantarticlands
	{35799, 34, 15, 0x1},   // republicletland
	{31984, 441, 5, 0x1},   // #5gua
	{65181, 66, 13, 0x1},   // comoroislands
	{30682, 29, 6, 0x1},    // israel
	{27838, 442, 5, 0x1},   // #5346
	{1147, 176, 14, 0x21},  // republicofcuba
	{64891, 70, 17, 0x1},   // sultanatezanzibar
	{41193, 113, 24, 0x1},  // volksrepubliekbangladesh
	{38998, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{59753, 82, 21, 0x1},   // libyanarabjamahiriyah
	{42315, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4523, 222, 9, 0x1},    // groenland
	{18015, 114, 14, 0x1},  // kingdombahrain
	{60571, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64071, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{18366, 240, 20, 0x1},  // puertoricogemenebest
	{27713, 443, 5, 0x1},   // #5212
	{9719, 79, 31, 0x1},    // republiquedelaguineeequatoriale
	{13299, 51, 6, 0x1},    // zweden
	{61909, 10, 17, 0x1},   // republicofbelarus
	{31714, 444, 5, 0x1},   // #5gfr
	{51435, 114, 9, 0x1},   // albahrayn
	{2132, 93, 24, 0x21},   // federalerepublieknigeria
	{32407, 230, 12, 0x1},  // chinaprmacao
	{40633, 188, 6, 0x1},   // mexico
	{54846, 27, 15, 0x1},   // republicierland
	{40606, 401, 5, 0x1},   // #6drc
	{41290, 163, 28, 0x1},  // independentstatewesternsamoa
	{52396, 121, 29, 0x1},  // republicindonesiaunitarystate
	{63692, 164, 10, 0x1},  // sanaayemen
	{33631, 445, 5, 0x1},   // #5lit
	{13313, 124, 4, 0x1},   // iraq
	{27843, 446, 5, 0x1},   // #5347
	{36803, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{34102, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{31308, 205, 23, 0x1},  // southernfrenchterritory
	{45176, 226, 20, 0x1},  // heardmcdonaldislands
	{48172, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{19492, 250, 22, 0x1},  // turkseencaicoseilanden
	{60759, 160, 11, 0x1},  // oesbekistan
	{3872, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{7491, 160, 18, 0x1},   // republicuzbekistan
	{743, 234, 24, 0x1},    // collectiviteitmartinique
	{18167, 145, 10, 0x1},  // filipijnen
	{9017, 121, 17, 0x1},   // indonesiarepublic
	{23601, 240, 5, 0x81},  // #2pri
	{57828, 243, 12, 0x1},  // ilelareunion
	{47397, 35, 6, 0x1},    // monaco
	{45920, 94, 15, 0x1},   // rwandanrepublic
	{11355, 107, 16, 0x1},  // republicofuganda
	{4008, 132, 7, 0x1},    // koeweit
	{50278, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{20136, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13359, 191, 12, 0x1},  // republicperu
	{38733, 447, 5, 0x1},   // #6aus
	{60087, 10, 15, 0x1},   // bieloruslandrep
	{27828, 448, 5, 0x1},   // #5344
	{21846, 22, 13, 0x1},   // unitedkingdom
	{15047, 128, 7, 0x1},   // kirgize
	{54944, 205, 25, 0x1},  // frenchsouthernterritories
	{56991, 30, 13, 0x1},   // kingdomitalia
	{26411, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{45503, 132, 19, 0x1},  // koeweitprincipality
	{35555, 46, 11, 0x1},   // russiansfsr
	{1898, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{35631, 108, 7, 0x1},   // safrica
	{37202, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{45174, 226, 22, 0x1},  // auheardmcdonaldislands
	{25234, 63, 17, 0x1},   // republiekkameroen
	{670, 76, 6, 0x1},      // guinea
	{51652, 143, 13, 0x1},  // omansultanaat
	{8454, 22, 2, 0x1},     // vk
	{50418, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{54348, 137, 25, 0x1},  // republiekmarshalleilanden
	{8593, 120, 10, 0x1},   // micronisia
	{20563, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{49410, 126, 5, 0x1},   // #7jpn
	{27833, 449, 5, 0x2},   // #5345
	{50974, 22, 13, 0x1},   // unitedkingdon
	{3603, 120, 19, 0x21},  // micronesiafedstates
	{24557, 248, 19, 0x1},  // stpierreandmiquelon
	{48432, 225, 5, 0x1},   // #7hkg
	{53220, 65, 20, 0x1},   // kongopeoplesrepublic
	{41, 37, 37, 0x21},     // macedoniaformerjoegoslavischerepublic
	{50847, 259, 15, 0x1},  // republiekkosovo
	{2969, 249, 20, 0x1},   // dutchpartsaintmartin
	{1586, 66, 11, 0x21},   // comorenunie
	{49517, 135, 17, 0x1},  // republieksrilanka
	{12045, 24, 17, 0x1},   // helleenserepublic
	{35202, 254, 17, 0x1},  // statevaticaanstad
	{33556, 227, 9, 0x1},   // isleofman
	{23008, 214, 30, 0x1},  // overseasterritorycaymanislands
	{16356, 210, 23, 0x1},  // cocosislandsaustralisch
	{59687, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{26084, 164, 5, 0x1},   // yeman
	{2019, 164, 5, 0x1},    // yemen
	{42732, 217, 16, 0x1},  // falklandeilanden
	{41773, 112, 12, 0x1},  // trucialcoast
	{34482, 252, 13, 0x1},  // chinesetaipei
	{23515, 146, 5, 0x81},  // #2plw
	{31746, 451, 5, 0x1},   // #5gha
	{49278, 185, 5, 0x1},   // #7jam
	{22534, 175, 19, 0x1},  // republicofcostarica
	{30312, 10, 18, 0x1},   // belarusbyelorussia
	{61017, 136, 21, 0x1},  // republicofthemaldives
	{2366, 16, 11, 0x21},   // germanywest
	{29623, 215, 16, 0x1},  // westelijkesahara
	{4673, 1, 22, 0x1},     // albaniapeoplesrepublic
	{61321, 55, 19, 0x1},   // voormaligjugoslavie
	{27853, 452, 5, 0x1},   // #5350
	{51263, 26, 17, 0x1},   // republicofhungary
	{22383, 246, 23, 0x1},  // sthelenaanddependencies
	{43916, 241, 27, 0x1},  // palestijnseautonomegebieden
	{32181, 276, 15, 0x2},  // republicofchina
	{50822, 7, 16, 0x1},    // koninkrijkbelgie
	{4325, 98, 16, 0x1},    // republieksomalie
	{59994, 210, 9, 0x1},   // cocosisds
	{32065, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9221, 195, 22, 0x1},   // trinidadtobagorepublic
	{28118, 303, 5, 0x1},   // #5540
	{26028, 17, 10, 0x1},   // denemarken
	{20476, 236, 26, 0x1},  // grondterritorynewcaledonia
	{7608, 129, 19, 0x1},   // formerkhmerrepublic
	{43488, 10, 12, 0x1},   // bielorusland
	{1207, 132, 14, 0x21},  // dawlatalkuwayt
	{155, 37, 23, 0x1},     // republieknoordmacedonie
	{23663, 44, 5, 0x81},   // #2prt
	{8108, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{26843, 28, 5, 0x81},   // #4352
	{27693, 320, 5, 0x1},   // #5200
	{1528, 80, 15, 0x21},   // republicofkenya
	{1556, 254, 13, 0x21},  // vaticaanstaat
	{23678, 242, 5, 0x81},  // #2pyf
	{26878, 30, 5, 0x81},   // #4380
	{1833, 115, 6, 0x1},    // brunei
	{42043, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{49357, 125, 5, 0x1},   // #7jor
	{14378, 227, 18, 0x1},  // freeportmanislands
	{1258, 71, 3, 0x1},     // are
	{62690, 148, 10, 0x1},  // noordkorea
	{25520, 254, 8, 0x1},   // vaticaan
	{16846, 206, 13, 0x1},  // sabaenbonaire
	{62296, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{29098, 241, 31, 0x1},  // palestineliberationorganization
	{14441, 46, 9, 0x1},    // fedrussia
	{46736, 61, 5, 0x1},    // #7caf
	{29697, 215, 16, 0x1},  // saharaoccidental
	{33660, 443, 5, 0x1},   // #5lux
	{47060, 62, 5, 0x1},    // #7civ
	{2140, 92, 14, 0x21},   // republiekniger
	{33953, 187, 18, 0x1},  // republieksintlucia
	{28123, 339, 5, 0x1},   // #5541
	{52849, 162, 5, 0x1},   // #7van
	{10293, 66, 20, 0x1},   // archipelvandecomoren
	{2445, 16, 18, 0x21},   // fmrfedrepofgermany
	{61830, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{30547, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{52219, 154, 14, 0x1},  // koninkrijksiam
	{530, 76, 35, 0x21},    // revolutionairepeoplesrepublicguinea
	{39517, 219, 19, 0x1},  // baljuwschapguernsey
	{50273, 453, 23, 0x2},  // koreademocraticrepublic
	{35045, 71, 14, 0x1},   // arabrepofegypt
	{12312, 138, 15, 0x1},  // burmanowmyanmar
	{42453, 255, 22, 0x1},  // engelsemaagdeneilanden
	{49588, 191, 16, 0x1},  // republicadelperu
	{27858, 359, 5, 0x1},   // #5352
	{42013, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{47415, 14, 5, 0x1},    // #7cze
	{34743, 14, 15, 0x1},   // czechiarepublic
	{61136, 171, 25, 0x1},  // federalerepubliekbrazilie
	{5811, 120, 19, 0x1},   // micronesiafederatia
	{60232, 231, 17, 0x1},  // fransdeelstmartin
	{34544, 252, 23, 0x1},  // provincievanchinataiwan
	{14750, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{2632, 108, 3, 0x1},    // rsa
	{9775, 183, 8, 0x1},    // honduras
	{37083, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{46362, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{5811, 120, 13, 0x1},   // micronesiafed
	{17752, 134, 15, 0x1},  // republiclebanon
	{20091, 28, 15, 0x1},   // republiciceland
	{7249, 45, 24, 0x1},    // romaniasocialistrepublic
	{30468, 62, 11, 0x1},   // cotedivoire
	{55480, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8646, 89, 19, 0x1},    // republiquedemaurice
	{47161, 50, 18, 0x1},   // republikaslovenija
	{27848, 455, 5, 0x1},   // #5349
	{38343, 456, 5, 0x1},   // #6840
	{39490, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{37175, 54, 15, 0x1},   // usaunitedstates
	{28138, 349, 5, 0x1},   // #5553
	{59563, 123, 12, 0x1},  // empireofiran
	{38837, 165, 9, 0x1},   // adenyemen
	{141, 123, 10, 0x21},   // empireiran
	{57179, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{28478, 457, 5, 0x1},   // #5940
	{1744, 186, 36, 0x21},  // federationofsaintchristopherandnevis
	{9900, 106, 38, 0x1},   // formerunitedrepublictanganyikazanzibar
	{43485, 10, 15, 0x1},   // repbielorusland
	{38073, 361, 4, 0x1},   // #658
	{3752, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{31807, 458, 5, 0x1},   // #5gmy
	{11671, 80, 14, 0x1},   // republiekkenia
	{31994, 459, 5, 0x1},   // #5guy
	{17858, 231, 23, 0x1},  // saintmartincollectivity
	{6331, 253, 24, 0x1},   // minorislandsunitedstates
	{52170, 239, 16, 0x1},  // pitcairneilanden
	{2902, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{29092, 241, 15, 0x1},  // formerpalestine
	{15205, 43, 21, 0x1},   // peoplesrepublicpoland
	{19303, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{28133, 357, 5, 0x1},   // #5552
	{21487, 52, 15, 0x1},   // turkserepubliek
	{18979, 7, 7, 0x1},     // belgium
	{26848, 122, 5, 0x81},  // #4356
	{52015, 105, 15, 0x1},  // tunisiarepublic
	{26883, 62, 5, 0x81},   // #4384
	{43539, 460, 5, 0x1},   // #6mya
	{31618, 461, 5, 0x1},   // #5gdr
	{2764, 104, 14, 0x21},  // republicoftogo
	{49218, 53, 14, 0x1},   // sovjetoekraine
	{10236, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{60833, 2, 15, 0x1},    // prinsdomandorra
	{5041, 140, 15, 0x21},  // malayafederatie
	{7230, 45, 26, 0x1},    // socialistrepublicofromania
	{521, 14, 19, 0x1},     // tsjechischerepublic
	{41529, 462, 5, 0x1},   // #6jor
	{57741, 213, 24, 0x1},  // christmasislandterritory
	{50431, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{53225, 45, 23, 0x1},   // peoplesrepublicroemenia
	{11853, 45, 8, 0x1},    // roemenia
	{7088, 110, 9, 0x1},    // srhodesia
	{33048, 62, 23, 0x1},   // republiquedecotedivoire
	{7162, 161, 9, 0x1},    // vietnamsr
	{59846, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{19912, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{51001, 138, 20, 0x1},  // republicunionmyanmar
	{28128, 356, 5, 0x1},   // #5551
	{55860, 256, 15, 0x1},  // virginislandsus
	{28828, 101, 9, 0x1},   // swasiland
	{53124, 19, 5, 0x1},    // eesti
	{36707, 215, 10, 0x1},  // westsahara
	{37853, 391, 4, 0x1},   // #640
	{7339, 10, 21, 0x1},    // formerwitrussischessr
	{16727, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{21334, 91, 15, 0x1},   // southwestafrica
	{12281, 138, 19, 0x1},  // unionofmyanmarburma
	{971, 48, 25, 0x21},    // serbiaandmontenegroformer
	{59705, 82, 10, 0x1},   // libiestaat
	{12687, 176, 13, 0x1},  // republiekcuba
	{31907, 136, 13, 0x1},  // dhivehiraajje
	{1799, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{63582, 102, 18, 0x1},  // seychellenrepublic
	{35743, 77, 17, 0x1},   // thegambiarepublic
	{17102, 170, 5, 0x81},  // #2bol
	{48886, 247, 26, 0x1},  // svalbardandjanmayenislands
	{43063, 139, 25, 0x1},  // mongolischevolksrepubliek
	{55774, 159, 13, 0x1},  // elliceislands
	{33650, 187, 10, 0x1},  // saintlucia
	{3847, 35, 18, 0x21},   // monacoprincipality
	{38263, 334, 5, 0x1},   // #6750
	{61278, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{24627, 214, 10, 0x1},  // caimanesvk
	{42083, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12268, 138, 13, 0x1},  // republicburma
	{4506, 222, 26, 0x1},   // overzeesterritorygroenland
	{8011, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{32312, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{47201, 52, 15, 0x1},   // republicturkiye
	{484, 54, 2, 0x1},      // us
	{37868, 278, 4, 0x1},   // #641
	{14313, 165, 18, 0x1},  // republicsouthjemen
	{40835, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{17658, 186, 20, 0x1},  // stchristopherennevis
	{24606, 58, 16, 0x1},   // republiekdahomey
	{3760, 221, 19, 0x1},   // territoryguadeloupe
	{12724, 124, 4, 0x1},   // irak
	{39921, 231, 23, 0x1},  // collectivitesaintmartin
	{27868, 463, 5, 0x1},   // #5359
	{51427, 114, 17, 0x1},  // mamlakatalbahrayn
	{41015, 142, 14, 0x1},  // naoerorepublic
	{2508, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{38328, 423, 5, 0x1},   // #6820
	{47382, 118, 5, 0x1},   // #7cyp
	{30561, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{491, 12, 7, 0x1},      // schweiz
	{15582, 202, 21, 0x1},  // netherlandswestindies
	{1569, 241, 14, 0x21},  // palestinastaat
	{41807, 237, 13, 0x1},  // norfolkeiland
	{14483, 15, 9, 0x1},    // formergdr
	{35763, 190, 14, 0x1},  // panamarepublic
	{25502, 136, 16, 0x1},  // republicmaldives
	{21030, 30, 5, 0x81},   // #2ita
	{43971, 96, 15, 0x1},   // republicsenegal
	{12295, 138, 17, 0x1},  // burmaunionmyanmar
	{13002, 71, 11, 0x1},   // formeregypt
	{40633, 188, 21, 0x1},  // mexicoverenigdestaten
	{9380, 231, 21, 0x1},   // saintmartinfrenchpart
	{30531, 118, 6, 0x1},   // cyprus
	{57445, 78, 15, 0x1},   // portugeesguinea
	{44577, 98, 24, 0x1},   // somalidemocraticrepublic
	{28468, 362, 5, 0x1},   // #5920
	{37873, 395, 4, 0x1},   // #642
	{34482, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11321, 242, 14, 0x1},  // franspolynesie
	{32356, 225, 15, 0x1},  // hongkongchinapr
	{37144, 255, 15, 0x1},  // ukvirginislands
	{3634, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6228, 48, 6, 0x1},     // servia
	{16570, 8, 5, 0x81},    // #2bgr
	{15862, 61, 14, 0x1},   // centralafrican
	{18237, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{25495, 85, 15, 0x1},   // malgasyrepublic
	{38338, 464, 5, 0x1},   // #6835
	{9325, 16, 17, 0x1},    // formerwestgermany
	{33592, 465, 5, 0x1},   // #5les
	{7589, 160, 19, 0x1},   // republicoezbekistan
	{17485, 209, 5, 0x81},  // #2bvt
	{7273, 6, 12, 0x1},     // azerbeidzjan
	{47954, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{49464, 67, 19, 0x1},   // republicofcapeverde
	{11117, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{45478, 360, 5, 0x1},   // #6wsm
	{15123, 10, 6, 0x1},    // #3byaa
	{37074, 466, 5, 0x1},   // #5uga
	{60753, 172, 9, 0x1},   // barbadoes
	{14489, 15, 3, 0x1},    // gdr
	{33892, 93, 22, 0x1},   // federalrepublicnigeria
	{52796, 197, 14, 0x1},  // saintvincentgr
	{26888, 185, 5, 0x81},  // #4388
	{32826, 4, 23, 0x1},    // commonwealthofaustralia
	{39197, 239, 14, 0x1},  // pitcairnisland
	{40138, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{37327, 108, 18, 0x1},  // republicsuidafrika
	{28473, 467, 5, 0x1},   // #5935
	{38013, 468, 4, 0x1},   // #653
	{21440, 79, 16, 0x1},   // equatorialguinea
	{3294, 210, 20, 0x1},   // cocoskeelingeilanden
	{5855, 244, 8, 0x1},    // vietnams
	{6109, 140, 15, 0x1},   // malayafederatia
	{4139, 240, 27, 0x1},   // overzeesterritorypuertorico
	{16463, 57, 5, 0x81},   // #2bdi
	{38348, 469, 5, 0x1},   // #6850
	{33502, 470, 5, 0x1},   // #5lbr
	{19919, 208, 24, 0x1},  // overzeesterritorybermuda
	{17061, 208, 5, 0x81},  // #2bmu
	{53023, 241, 19, 0x1},  // palestineoccupiedtr
	{19893, 208, 15, 0x1},  // bermudaeilanden
	{7133, 129, 15, 0x1},   // stateofcambodia
	{4520, 95, 14, 0x21},   // republieksudan
	{5409, 251, 24, 0x1},   // overseasterritorytokelau
	{60999, 138, 9, 0x1},   // unieburma
	{35602, 421, 5, 0x1},   // #5rvn
	{13339, 155, 20, 0x1},  // republictadzjikistan
	{33361, 128, 18, 0x1},  // kyrgyzrespublikasy
	{10976, 257, 22, 0x1},  // wallisenfutunaeilanden
	{28483, 471, 5, 0x1},   // #5946
	{28493, 310, 5, 0x1},   // #5950
	{36849, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{36719, 106, 7, 0x1},   // tazania
	{38003, 472, 4, 0x1},   // #652
	{28513, 473, 5, 0x1},   // #5986
	{55256, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{55240, 48, 22, 0x1},   // serbiamontenegroformer
	{47791, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{41477, 64, 23, 0x1},   // kongodemocraticrepublic
	{996, 10, 35, 0x21},    // witrussischesovietsocialistrepublic
	{39197, 239, 15, 0x1},  // pitcairnislands
	{29502, 198, 11, 0x1},  // venezuelarb
	{35357, 68, 16, 0x1},   // djiboutirepublic
	{10166, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14171, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{6674, 199, 9, 0x1},    // landaruba
	{20184, 64, 7, 0x1},    // rdcongo
	{51444, 149, 5, 0x1},   // #7qat
	{15140, 225, 9, 0x1},   // xianggang
	{15738, 61, 11, 0x1},   // centralafrr
	{29092, 241, 37, 0x1},  // formerpalestineliberationorganization
	{28488, 474, 5, 0x1},   // #5947
	{44066, 235, 21, 0x1},  // grondterritorymayotte
	{3011, 257, 28, 0x1},   // territorywallisfutunaislands
	{36666, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{37983, 416, 4, 0x1},   // #651
	{28518, 475, 5, 0x1},   // #5987
	{5426, 251, 22, 0x1},   // tokelauassociatemember
	{65043, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{64561, 169, 13, 0x1},  // britshonduras
	{2323, 209, 30, 0x1},   // overseasterritorybouvetislands
	{39967, 249, 22, 0x1},  // netherlandssintmaarten
	{2331, 209, 22, 0x1},   // territorybouvetislands
	{20604, 102, 17, 0x1},  // seychellenislands
	{46343, 168, 8, 0x1},   // bahamaes
	{2274, 156, 11, 0x1},   // turkmenstan
	{1149, 223, 12, 0x1},   // frenchguiana
	{60999, 138, 26, 0x1},  // unieburmasocialistrepublic
	{619, 73, 8, 0x21},     // ityopiya
	{14604, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{52503, 64, 12, 0x1},   // belgiancongo
	{45706, 33, 20, 0x1},   // grandduchyluxembourg
	{18310, 144, 19, 0x1},  // pakistaninclbanglad
	{346, 40, 17, 0x21},    // formernetherlands
	{36002, 15, 27, 0x1},   // democraticrepublicofgermany
	{17678, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{35027, 476, 5, 0x1},   // #5pak
	{16612, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{40981, 25, 15, 0x1},   // croatiarepublic
	{53683, 259, 14, 0x1},  // kosovarepublic
	{54471, 157, 32, 0x1},  // republicademocraticadetimorleste
	{10510, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{2268, 162, 8, 0x1},    // vanutatu
	{32070, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{57799, 78, 15, 0x1},   // portugeesguinee
	{37018, 6, 10, 0x1},    // azerbaijan
	{45641, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{16934, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{15129, 13, 6, 0x1},    // #3cshh
	{37363, 477, 5, 0x1},   // #5yem
	{53543, 61, 28, 0x1},   // formercentralafricanrepublic
	{19708, 19, 15, 0x1},   // estoniarepublic
	{34314, 246, 25, 0x1},  // ascensionentristandacunha
	{48806, 48, 26, 0x1},   // serviamontenegrostatenunia
	{14081, 123, 4, 0x1},   // iran
	{47321, 175, 5, 0x1},   // #7crc
	{47177, 80, 14, 0x1},   // jamhuriyakenya
	{3578, 120, 25, 0x21},  // micronesiafederalstatesof
	{38738, 478, 5, 0x1},   // #6aze
	{2131, 234, 22, 0x1},   // collectivitymartinique
	{32349, 117, 7, 0x1},   // chinapr
	{38258, 419, 5, 0x1},   // #6740
	{35407, 377, 5, 0x1},   // #5pol
	{64933, 12, 19, 0x1},   // confederationsuisse
	{47170, 50, 9, 0x1},    // slovenija
	{4999, 120, 19, 0x21},  // micronesiefederatie
	{62645, 14, 20, 0x1},   // tsjechischerepubliek
	{64086, 242, 18, 0x1},  // polynesiafrancaise
	{542, 151, 17, 0x1},    // singaporerepublic
	{37417, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{6405, 13, 16, 0x1},    // tsjechoslowakije
	{1723, 186, 21, 0x21},  // stchristopherandnevis
	{28498, 479, 5, 0x1},   // #5955
	{7118, 129, 15, 0x1},   // kingdomcambodia
	{38058, 480, 4, 0x1},   // #657
	{61340, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{51617, 197, 24, 0x1},  // saintvincentengrenadines
	{15061, 117, 3, 0x1},   // prc
	{47361, 176, 5, 0x1},   // #7cub
	{49030, 186, 20, 0x1},  // stchristoffelennevis
	{33469, 481, 5, 0x1},   // #5lat
	{52432, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{46403, 105, 14, 0x1},  // tunisiakingdom
	{38333, 482, 5, 0x1},   // #6830
	{47197, 63, 5, 0x1},    // #7cmr
	{23910, 244, 3, 0x1},   // rvn
	{1666, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{55130, 145, 18, 0x1},  // filipijnserepublic
	{32111, 74, 15, 0x1},   // republicofgabon
	{3003, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{23668, 192, 5, 0x81},  // #2pry
	{30819, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{47731, 134, 15, 0x1},  // lebanonrepublic
	{61793, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{24650, 148, 11, 0x1},  // demrepkorea
	{31316, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{8064, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{38303, 483, 4, 0x1},   // #680
	{2389, 195, 2, 0x1},    // tt
	{38048, 484, 4, 0x1},   // #656
	{14787, 54, 9, 0x1},    // vsamerica
	{20457, 223, 15, 0x1},  // guyanefrancaise
	{2384, 16, 22, 0x21},   // federalrepublicgermany
	{62611, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10258, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{63897, 129, 17, 0x1},  // kingdomofcambodia
	{23305, 238, 10, 0x1},  // niueisland
	{20190, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{46851, 214, 5, 0x1},   // #7cay
	{51932, 46, 10, 0x1},   // ruslandfed
	{27103, 485, 5, 0x1},   // #4532
	{12054, 110, 18, 0x1},  // republicofzimbabwe
	{28428, 423, 5, 0x1},   // #5820
	{6567, 64, 11, 0x1},    // congodemrep
	{900, 232, 10, 0x1},    // nmarianais
	{40420, 49, 18, 0x1},   // republicofslovakia
	{26527, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{35169, 486, 5, 0x1},   // #5pan
	{13947, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{12894, 104, 13, 0x1},  // republiektogo
	{300, 138, 5, 0x1},     // birma
	{38033, 487, 4, 0x1},   // #655
	{38168, 488, 5, 0x1},   // #6678
	{28508, 489, 5, 0x1},   // #5983
	{37678, 490, 4, 0x1},   // #631
	{3578, 120, 23, 0x21},  // micronesiafederalstates
	{47297, 67, 5, 0x1},    // #7cpv
	{3134, 43, 6, 0x1},     // poland
	{27923, 304, 5, 0x1},   // #5375
	{39659, 145, 24, 0x1},  // republiekvandefilipijnen
	{38353, 491, 5, 0x1},   // #6860
	{11874, 221, 13, 0x1},  // flaguadeloupe
	{46955, 147, 17, 0x1},  // papoeanieuwguinea
	{4093, 255, 12, 0x21},  // brvirginisds
	{27108, 199, 5, 0x81},  // #4533
	{2782, 174, 17, 0x21},  // republiekcolombia
	{31889, 68, 16, 0x1},   // frenchafarsissas
	{20005, 255, 15, 0x1},  // britishvirginis
	{24216, 63, 8, 0x1},    // kameroun
	{15522, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{7509, 129, 20, 0x1},   // formerkhmerrepubliek
	{44280, 66, 15, 0x1},   // republiccomoros
	{728, 42, 2, 0x1},      // nz
	{5510, 211, 21, 0x1},   // newzeelandcookislands
	{23938, 22, 25, 0x1},   // greatbritainunitedkingdom
	{38023, 350, 4, 0x1},   // #654
	{23210, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{25572, 21, 21, 0x1},   // metropolischfrankrijk
	{18177, 39, 19, 0x1},   // republiekmontenegro
	{19822, 150, 11, 0x1},  // saudiarabia
	{56609, 101, 18, 0x1},  // kingdomofswaziland
	{6974, 230, 22, 0x1},   // overzeesterritorymacau
	{27133, 42, 5, 0x81},   // #4554
	{42712, 217, 20, 0x1},  // falklandisdsmalvinas
	{37173, 284, 5, 0x1},   // #5usa
	{27093, 492, 5, 0x1},   // #4530
	{28989, 20, 16, 0x1},   // republiekfinland
	{2046, 165, 23, 0x1},   // yemendemocraticrepublic
	{23950, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{42118, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{20997, 29, 5, 0x81},   // #2isr
	{35139, 473, 5, 0x1},   // #5pal
	{13249, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{45419, 493, 5, 0x1},   // #6ukr
	{9177, 138, 27, 0x1},   // socialistrepublicunionburma
	{59826, 118, 14, 0x1},  // republiccyprus
	{7208, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{50757, 110, 16, 0x1},  // rhodesiazimbabwe
	{25932, 54, 18, 0x1},   // unitedsatesamerica
	{20961, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{38148, 494, 5, 0x1},   // #6660
	{42886, 79, 26, 0x1},   // republicadaguineequatorial
	{32849, 168, 24, 0x1},  // commonwealthofthebahamas
	{17478, 161, 7, 0x1},   // vietman
	{22081, 213, 13, 0x1},  // christmasisds
	{4424, 257, 16, 0x1},   // wallisandfutunaf
	{45155, 251, 21, 0x1},  // grondterritorytokelau
	{6991, 230, 5, 0x1},    // macau
	{27918, 312, 5, 0x1},   // #5373
	{47721, 134, 17, 0x1},  // republicoflebanon
	{828, 150, 22, 0x21},   // saoediarabiekoninkrijk
	{61445, 67, 12, 0x1},   // centralverde
	{4879, 106, 18, 0x1},   // tanganyikazanzibar
	{1452, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{27098, 212, 5, 0x81},  // #4531
	{56665, 227, 9, 0x1},   // eilandman
	{32866, 168, 19, 0x1},  // bahamascommonwealth
	{1062, 154, 11, 0x21},  // kingdomsiam
	{35248, 456, 5, 0x1},   // #5phi
	{15656, 157, 6, 0x1},   // #3tptl
	{63646, 164, 23, 0x1},  // formerarabrepublicyemen
	{46275, 197, 26, 0x1},  // saintvincentendegrenadinen
	{43873, 241, 17, 0x1},  // westbankgazastrip
	{1179, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{36251, 196, 24, 0x1},  // republictenoostenuruguay
	{48849, 156, 13, 0x1},  // turkemenistan
	{13178, 232, 19, 0x1},  // northmarianaislands
	{2071, 292, 5, 0x83},   // congo
	{6070, 149, 5, 0x1},    // katar
	{38093, 317, 4, 0x1},   // #660
	{4955, 189, 19, 0x1},   // republicofnicaragua
	{28523, 374, 5, 0x1},   // #5990
	{5737, 82, 5, 0x1},     // libia
	{1427, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{61991, 93, 19, 0x1},   // federationofnigeria
	{36891, 147, 15, 0x1},  // newguineapapoua
	{17348, 100, 16, 0x1},  // stomeandprincipe
	{26603, 495, 5, 0x1},   // #4200
	{15748, 68, 18, 0x1},   // republiquedjibouti
	{27913, 496, 5, 0x1},   // #5372
	{39624, 207, 10, 0x1},  // saintbarts
	{6533, 64, 25, 0x1},    // republiekcongoleopoldstad
	{47005, 103, 5, 0x1},   // #7cha
	{5029, 140, 18, 0x21},  // federatievanmalaya
	{64190, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2407, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{43850, 241, 15, 0x1},  // westbankandgaza
	{27083, 141, 5, 0x81},  // #4524
	{20836, 228, 5, 0x81},  // #2iot
	{35412, 313, 5, 0x1},   // #5por
	{48336, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{706, 78, 10, 0x1},     // guineabiss
	{511, 62, 21, 0x21},    // ivorycoastcotedivoire
	{47526, 119, 12, 0x1},  // dominionfiji
	{18139, 164, 14, 0x1},  // republiekjemen
	{39770, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14492, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{24310, 229, 15, 0x1},  // jerseybailiwick
	{59088, 85, 18, 0x1},   // madagascarrepublic
	{11423, 104, 4, 0x1},   // togo
	{49581, 20, 15, 0x1},   // finlandrepublic
	{32444, 230, 12, 0x1},  // chinaprmacau
	{1245, 49, 9, 0x21},    // slovakrep
	{27908, 414, 5, 0x1},   // #5371
	{61947, 195, 25, 0x1},  // republiektrinidadentobago
	{12502, 82, 20, 0x1},   // lybianarabjamahiriya
	{63452, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{54637, 157, 9, 0x1},   // oosttimor
	{30850, 93, 17, 0x1},   // nigeriafederation
	{56765, 128, 14, 0x1},  // kyrgyzrepublic
	{13698, 153, 8, 0x1},   // syrianar
	{3723, 243, 19, 0x1},   // collectivityreunion
	{53016, 241, 15, 0x1},  // stateofpalestin
	{51391, 133, 11, 0x1},  // laoskingdom
	{6547, 64, 25, 0x1},    // leopoldstadrepubliekcongo
	{30298, 98, 14, 0x1},   // somalirepublic
	{40973, 25, 15, 0x1},   // republiccroatia
	{20851, 124, 5, 0x81},  // #2irq
	{36503, 174, 8, 0x1},   // colombia
	{56998, 30, 18, 0x1},   // italiaanserepublic
	{51939, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{41828, 49, 16, 0x1},   // republicslovakia
	{46871, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{35445, 352, 5, 0x1},   // #5prk
	{38153, 462, 5, 0x1},   // #6663
	{38837, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{25899, 163, 5, 0x81},  // #2wsm
	{32586, 133, 12, 0x1},  // peodemreplao
	{259, 6, 12, 0x21},     // azerbeidjaan
	{6766, 42, 12, 0x1},    // nieuwzeeland
	{28628, 150, 11, 0x1},  // saudiarabie
	{53888, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5043, 54, 3, 0x1},     // usa
	{26718, 68, 5, 0x81},   // #4262
	{27903, 497, 5, 0x1},   // #5370
	{38723, 498, 5, 0x1},   // #6arm
	{33420, 402, 5, 0x1},   // #5lao
	{34695, 44, 18, 0x1},   // republicofportugal
	{10522, 54, 15, 0x1},   // verenigdestaten
	{51542, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{6362, 54, 20, 0x1},    // unitedsatesofamerica
	{27138, 189, 5, 0x81},  // #4558
	{37318, 47, 9, 0x1},    // sanmarino
	{6222, 48, 22, 0x1},    // formerserviamontenegro
	{27113, 249, 5, 0x81},  // #4534
	{61251, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{18318, 144, 22, 0x1},  // inclbangladeshpakistan
	{30682, 29, 11, 0x1},   // israelstate
	{19061, 6, 22, 0x1},    // azarbaycanrespublikasi
	{27193, 144, 5, 0x81},  // #4586
	{27198, 499, 5, 0x1},   // #4590
	{17250, 198, 20, 0x1},  // venezuelarepublicbol
	{14584, 13, 20, 0x1},   // czechoslovakiaformer
	{34243, 246, 25, 0x1},  // tristandacunhaenascension
	{48676, 163, 23, 0x1},  // independentstateofsamoa
	{26873, 29, 5, 0x81},   // #4376
	{51033, 179, 15, 0x1},  // ecuadorrepublic
	{26863, 124, 5, 0x81},  // #4368
	{6207, 134, 15, 0x1},   // republiclibanon
	{44948, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3238, 210, 14, 0x1},   // keelingislands
	{23502, 191, 5, 0x81},  // #2per
	{1807, 257, 23, 0x1},   // departementwallisfutuna
	{12257, 138, 11, 0x1},  // myanmarunie
	{19471, 250, 18, 0x1},  // turkscaicosislands
	{16156, 57, 19, 0x1},   // republiqueduburundi
	{20413, 213, 26, 0x1},  // territoryofchristmasisland
	{26608, 14, 5, 0x81},   // #4203
	{35780, 176, 12, 0x1},  // cubarepublic
	{37978, 500, 5, 0x1},   // #6501
	{24449, 111, 20, 0x1},  // republiekafghanistan
	{27118, 206, 5, 0x81},  // #4535
	{16640, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{29826, 63, 8, 0x1},    // camerron
	{27188, 146, 5, 0x81},  // #4585
	{27203, 190, 5, 0x81},  // #4591
	{570, 112, 18, 0x21},   // unitedarabemirates
	{58486, 206, 18, 0x1},  // caribischnederland
	{38696, 200, 8, 0x1},   // anguilla
	{7786, 207, 11, 0x1},   // saintbarths
	{32840, 4, 21, 0x1},    // australiacommonwealth
	{16008, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7290, 247, 18, 0x1},   // svalbardenjanmayen
	{37454, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{3117, 43, 23, 0x1},    // peoplesrepublicofpoland
	{50306, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{62352, 91, 15, 0x1},   // southwestafrika
	{38098, 283, 5, 0x1},   // #6615
	{26067, 101, 15, 0x1},  // umbusoweswatini
	{51140, 138, 12, 0x1},  // unievanbirma
	{20736, 161, 8, 0x1},   // nvietnam
	{21266, 154, 8, 0x1},   // thialand
	{14638, 161, 12, 0x1},  // vietnamnorth
	{17985, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{26613, 58, 5, 0x81},   // #4204
	{7742, 138, 19, 0x1},   // myanmarrepublicunie
	{19413, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{53307, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{26713, 205, 5, 0x81},  // #4260
	{1104, 196, 25, 0x1},   // orientalrepublicofuruguay
	{17013, 169, 5, 0x81},  // #2blz
	{7417, 224, 4, 0x1},    // guam
	{60258, 231, 14, 0x1},  // stmartinfrench
	{7713, 198, 9, 0x1},    // venezuela
	{16913, 114, 5, 0x81},  // #2bhr
	{37973, 466, 5, 0x1},   // #6500
	{8498, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{27078, 142, 5, 0x81},  // #4520
	{54310, 255, 3, 0x1},   // bvi
	{22254, 85, 18, 0x1},   // republicmadagaskar
	{27183, 137, 5, 0x81},  // #4584
	{48312, 125, 22, 0x1},  // hashemitekingdomjordan
	{8603, 244, 18, 0x1},   // formersouthvietnam
	{48057, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{47556, 197, 26, 0x1},  // saintvincentendegrenadines
	{43209, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{46582, 52, 15, 0x1},   // republicturkije
	{24812, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{19731, 20, 15, 0x1},   // republicfinland
	{38158, 291, 5, 0x1},   // #6666
	{1366, 54, 2, 0x1},     // vs
	{38163, 501, 5, 0x1},   // #6670
	{3180, 234, 29, 0x1},   // overzeesdepartementmartinique
	{51492, 130, 17, 0x1},  // republiekkiribati
	{17250, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{3998, 149, 10, 0x1},   // qatarstate
	{9086, 55, 17, 0x1},    // formerjoegoslavia
	{16536, 206, 5, 0x81},  // #2bes
	{26738, 241, 5, 0x81},  // #4275
	{23542, 43, 21, 0x1},   // polishpeoplesrepublic
	{56820, 79, 25, 0x1},   // republicaguineaecuatorial
	{12776, 71, 23, 0x1},   // unitedarabrepublicegypt
	{16967, 168, 5, 0x81},  // #2bhs
	{54685, 171, 14, 0x1},  // republicbrazil
	{33877, 98, 15, 0x1},   // republicsomalia
	{47055, 117, 5, 0x1},   // #7chn
	{27178, 120, 5, 0x81},  // #4583
	{50951, 79, 17, 0x1},   // equatoriaalguinea
	{5216, 212, 23, 0x1},   // curacaokofthenetherland
	{1516, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{9629, 48, 19, 0x1},    // serbiaandmontenegro
	{45346, 369, 5, 0x1},   // #6uae
	{30086, 123, 14, 0x1},  // keizerrijkiran
	{30775, 95, 11, 0x1},   // northsoedan
	{29502, 198, 12, 0x1},  // venezuelarbv
	{7578, 14, 19, 0x1},    // formerczechrepublic
	{14091, 133, 3, 0x1},   // lao
	{29030, 440, 5, 0x1},   // #5bel
	{49090, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{64691, 36, 15, 0x1},   // moldovarepublic
	{22424, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{26723, 74, 5, 0x81},   // #4266
	{47326, 25, 5, 0x1},    // #7cro
	{8663, 61, 21, 0x1},    // centralafricarepublic
	{50301, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1342, 256, 24, 0x1},   // territoryusvirginislands
	{17424, 502, 5, 0x1},   // #2bur
	{44760, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{31816, 228, 24, 0x1},  // britsindischoceaangebied
	{8113, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{19967, 214, 21, 0x1},  // kaaimanislandsbritish
	{44743, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{2718, 154, 17, 0x21},  // kingdomofthailand
	{12737, 71, 6, 0x1},    // egypte
	{52975, 64, 24, 0x1},   // republiccongoleopoldstad
	{44189, 105, 7, 0x1},   // tunesia
	{26868, 27, 5, 0x81},   // #4372
	{9368, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{23548, 139, 23, 0x1},  // peoplesrepublicmongolia
	{26858, 123, 5, 0x81},  // #4364
	{15680, 205, 21, 0x1},  // frsouthantarcticlands
	{61892, 136, 17, 0x1},  // sultanatemaldiven
	{55384, 252, 9, 0x1},   // roctaiwan
	{15895, 101, 17, 0x1},  // swazilandeswatini
	{31116, 503, 5, 0x1},   // #5eqg
	{38103, 504, 5, 0x1},   // #6616
	{7310, 247, 21, 0x1},   // spitsbergenenjanmayen
	{31979, 487, 5, 0x1},   // #5grn
	{5839, 244, 23, 0x1},   // formerrepublicofvietnam
	{7584, 14, 8, 0x1},     // czechrep
	{36244, 196, 24, 0x1},  // uruguayrepublictenoosten
	{32191, 225, 13, 0x1},  // chinahongkong
	{17080, 164, 15, 0x1},  // koninkrijkjemen
	{2920, 249, 22, 0x1},   // saintmaartennederlands
	{27173, 253, 5, 0x81},  // #4581
	{37245, 505, 5, 0x1},   // #5uzb
	{39490, 70, 22, 0x1},   // volksrepubliekzanzibar
	{22947, 506, 5, 0x1},   // #2nhb
	{23166, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{7597, 160, 11, 0x1},   // oezbekistan
	{15081, 117, 7, 0x1},   // vrchina
	{358, 207, 26, 0x1},    // departementsaintbarthelemy
	{41318, 163, 30, 0x1},  // independentstateofwesternsamoa
	{30143, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{58564, 186, 21, 0x1},  // saintchristoffelnevis
	{38133, 507, 5, 0x1},   // #6645
	{29084, 508, 5, 0x1},   // #5ben
	{46060, 68, 16, 0x1},   // frenchsomaliland
	{851, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{24557, 248, 14, 0x1},  // stpierreandmiq
	{26618, 17, 5, 0x81},   // #4208
	{1097, 196, 23, 0x1},   // uruguayorientalrepublic
	{15168, 20, 17, 0x1},   // republikenfinland
	{26743, 16, 5, 0x81},   // #4276
	{38678, 315, 5, 0x1},   // #6arg
	{56026, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{7749, 138, 19, 0x1},   // republicuniemyanmar
	{38567, 303, 5, 0x1},   // #6ang
	{25133, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{47040, 173, 5, 0x1},   // #7chi
	{24045, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27168, 232, 5, 0x81},  // #4580
	{28915, 241, 14, 0x1},  // palestinastate
	{62761, 111, 26, 0x1},  // afghanistanislamicrepublic
	{10903, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{50068, 31, 5, 0x1},    // #7lie
	{32818, 177, 20, 0x1},  // dominicacommonwealth
	{52703, 29, 11, 0x1},   // staatisrael
	{2302, 203, 13, 0x1},   // americansamoa
	{33687, 18, 5, 0x1},    // spain
	{4971, 221, 10, 0x1},   // guadaloupe
	{41167, 410, 5, 0x1},   // #6gui
	{9103, 48, 17, 0x1},    // formerjoegoslavie
	{3112, 58, 20, 0x1},    // beninpeoplesrepublic
	{2366, 16, 8, 0x21},    // germanyw
	{25778, 257, 5, 0x81},  // #2wlf
	{40121, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{11897, 234, 13, 0x1},  // flamartinique
	{45225, 105, 6, 0x1},   // tunisa
	{20198, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{39870, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{47231, 105, 14, 0x1},  // kingdomtunisia
	{169, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{48241, 79, 17, 0x1},   // equatoriaalguinee
	{5082, 236, 21, 0x21},  // newcaledoniaterritory
	{18714, 15, 18, 0x1},   // fmrdemrepofgermany
	{23038, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{15135, 48, 6, 0x1},    // #3csxx
	{5952, 241, 30, 0x1},   // occupiedpalestinianterritories
	{16168, 57, 15, 0x1},   // burundirepublic
	{23897, 112, 11, 0x1},  // trucialoman
	{28969, 509, 5, 0x1},   // #5bah
	{26733, 77, 5, 0x81},   // #4270
	{47401, 66, 14, 0x1},   // comoroeilanden
	{1904, 248, 34, 0x21},  // departementdesaintpierreetmiquelon
	{42431, 154, 17, 0x1},  // ratchaanachakthai
	{19026, 183, 18, 0x1},  // republicofhonduras
	{25344, 32, 9, 0x1},    // lithuania
	{20749, 227, 5, 0x81},  // #2imn
	{27208, 147, 5, 0x81},  // #4598
	{21277, 147, 12, 0x1},  // pnorthguinea
	{43030, 379, 19, 0x2},  // sintmaartenstmartin
	{17605, 8, 15, 0x1},    // kingdombulgaria
	{26853, 121, 5, 0x81},  // #4360
	{3314, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{58231, 129, 15, 0x1},  // kingdomcambodja
	{38128, 510, 5, 0x1},   // #6640
	{31812, 383, 5, 0x1},   // #5gnb
	{60422, 10, 17, 0x1},   // belarusrepublicof
	{33962, 187, 9, 0x1},   // sintlucia
	{7899, 100, 11, 0x1},   // saotomeandp
	{63921, 40, 18, 0x1},   // nederlandenkingdom
	{40213, 82, 19, 0x1},   // libyanarabjamahirya
	{3526, 65, 22, 0x1},    // peoplesrepublicofcongo
	{50989, 145, 20, 0x1},  // philippijnserepublic
	{47553, 193, 5, 0x1},   // #7esa
	{13933, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{38562, 295, 5, 0x1},   // #6and
	{16974, 9, 3, 0x1},     // bih
	{35794, 122, 13, 0x1},  // indiarepublic
	{53920, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{61218, 107, 14, 0x1},  // republicuganda
	{16594, 206, 18, 0x1},  // sainteustatiussaba
	{14091, 133, 4, 0x1},   // laos
	{28559, 33, 10, 0x1},   // letzebuerg
	{61433, 24, 14, 0x1},   // republicgreece
	{65443, 202, 19, 0x1},  // nederlandseantillen
	{23062, 250, 25, 0x1},  // turkscaicosislandsbritish
	{61030, 136, 17, 0x1},  // maldivessultanate
	{64698, 36, 16, 0x1},   // republicmoldavia
	{115, 207, 15, 0x1},    // saintbarthelemy
	{11566, 108, 14, 0x1},  // zuidafrikaunie
	{52119, 48, 5, 0x1},    // #7srb
	{23673, 241, 5, 0x81},  // #2pse
	{41246, 141, 12, 0x1},  // stateofnepal
	{44880, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{8974, 65, 19, 0x1},    // brazzavillecongorep
	{13121, 62, 11, 0x1},   // cotedlvoire
	{15602, 150, 12, 0x1},  // saoudiarabia
	{63510, 90, 14, 0x1},   // republicmalawi
	{32022, 87, 20, 0x1},   // republicofmozambique
	{17000, 151, 9, 0x1},   // singapura
	{4289, 186, 23, 0x21},  // stkittsennevisfederatie
	{16565, 113, 5, 0x81},  // #2bgd
	{26728, 23, 5, 0x81},   // #4268
	{54860, 148, 8, 0x1},   // demkorea
	{62735, 72, 5, 0x1},    // ertra
	{24156, 82, 14, 0x1},   // kingdomoflibya
	{893, 232, 22, 0x1},    // northernmarianaislands
	{16988, 10, 5, 0x81},   // #2blr
	{48005, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{27088, 40, 5, 0x81},   // #4528
	{34837, 145, 18, 0x1},  // republicfilipijnen
	{1698, 136, 18, 0x21},  // maledivenrepubliek
	{10632, 210, 21, 0x1},  // cocosislandsterritory
	{20744, 121, 5, 0x81},  // #2idn
	{64270, 241, 12, 0x1},  // gazawestbank
	{24841, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1353, 255, 13, 0x2},   // virginislands
	{20105, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{20846, 123, 5, 0x81},  // #2irn
	{15650, 46, 6, 0x1},    // #3suhh
	{6678, 199, 15, 0x1},   // arubanederlands
	{25276, 253, 5, 0x81},  // #2umi
	{4450, 22, 2, 0x1},     // uk
	{15417, 89, 17, 0x1},   // mauritiusrepublic
	{9255, 181, 18, 0x1},   // republicaguatemala
	{36608, 37, 14, 0x1},   // northmacedonia
	{30589, 48, 24, 0x1},   // montenegroserbiafrserbia
	{60677, 143, 22, 0x1},  // muscatandomansultanate
	{12798, 243, 30, 0x1},  // territorialcollectivityreunion
	{11990, 259, 14, 0x1},  // kosovorepublic
	{22981, 229, 20, 0x1},  // channelislandsjersey
	{43736, 147, 30, 0x1},  // papuanewguineaindependentstate
	{59315, 146, 13, 0x1},  // palaurepublic
	{39933, 379, 22, 0x2},  // saintmartinsintmaarten
	{11547, 108, 19, 0x1},  // suidafrikarepubliek
	{19652, 220, 5, 0x81},  // #2gib
	{17561, 511, 5, 0x1},   // #2bys
	{21032, 30, 6, 0x1},    // italia
	{22224, 85, 20, 0x1},   // republicofmadagascar
	{43262, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{59190, 37, 6, 0x1},    // tfyrom
	{60318, 21, 23, 0x1},   // metropolitaansfrankrijk
	{14126, 154, 10, 0x1},  // formersiam
	{12887, 45, 7, 0x1},    // rumenia
	{39955, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{53985, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{46979, 153, 17, 0x1},  // syriaarabrepublic
	{21655, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{23341, 141, 5, 0x81},  // #2npl
	{3340, 116, 12, 0x21},  // drukgyalkhap
	{5486, 212, 18, 0x1},   // knetherlandcuracao
	{22869, 105, 17, 0x1},  // koninkrijktunesie
	{2873, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{24293, 229, 23, 0x1},  // overzeesterritoryjersey
	{23530, 147, 5, 0x81},  // #2png
	{1239, 13, 20, 0x21},   // czechoslovakrepublic
	{31658, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4464, 16, 9, 0x1},     // duitsland
	{18293, 144, 25, 0x1},  // islamicrepublicofpakistan
	{38083, 355, 5, 0x1},   // #6590
	{12288, 138, 12, 0x1},  // myanmarburma
	{4965, 189, 9, 0x1},    // nicaragua
	{17844, 231, 25, 0x1},  // collectivitedesaintmartin
	{37383, 2, 7, 0x1},     // andorra
	{59975, 244, 15, 0x1},  // fmrrepofvietnam
	{9290, 97, 9, 0x1},     // sierraleo
	{65525, 202, 19, 0x1},  // nederlandseantilles
	{56797, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{32412, 230, 12, 0x1},  // prmacaochina
	{20841, 27, 5, 0x81},   // #2irl
	{51894, 152, 14, 0x1},  // solomanislands
	{58516, 45, 18, 0x1},   // roemeenserepubliek
	{15368, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{5932, 241, 28, 0x1},   // palestinianterritoryoccupied
	{25782, 186, 30, 0x1},  // formersaintchristopherandnevis
	{36408, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2024, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2909, 249, 23, 0x1},   // netherlandssaintmaarten
	{32042, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{35365, 21, 17, 0x1},   // republicfrankrijk
	{10313, 82, 13, 0x1},   // staatvanlibie
	{47026, 125, 7, 0x1},   // jordane
	{3359, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{54915, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{58076, 32, 19, 0x1},   // republicoflithuania
	{52078, 193, 20, 0x1},  // republicofelsalvador
	{29597, 464, 5, 0x1},   // #5bru
	{38088, 512, 5, 0x1},   // #6591
	{56706, 134, 6, 0x1},   // lubnan
	{52274, 153, 16, 0x1},  // syrischerepublic
	{35515, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{65282, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{35031, 71, 14, 0x1},   // kingdomofegypt
	{62961, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{22827, 236, 5, 0x81},  // #2ncl
	{21764, 217, 24, 0x1},  // territoryfalklandislands
	{62828, 128, 12, 0x1},  // kirghizistan
	{26938, 134, 5, 0x81},  // #4422
	{37390, 449, 5, 0x2},   // #5yug
	{34495, 252, 21, 0x1},  // taiwanchineseprovince
	{17324, 256, 25, 0x1},  // unitedstatesvirginislands
	{22523, 82, 19, 0x1},   // libischarabrepublic
	{32449, 230, 12, 0x1},  // prmacauchina
	{26973, 33, 5, 0x81},   // #4442
	{40166, 64, 16, 0x1},   // congodemrepublic
	{2701, 150, 12, 0x1},   // saoudiarabie
	{31951, 496, 5, 0x1},   // #5grg
	{31622, 28, 16, 0x1},   // republiekijsland
	{5152, 212, 16, 0x1},   // territorycuracao
	{53472, 241, 21, 0x1},  // bezetpalestijnsgebied
	{16468, 7, 5, 0x81},    // #2bel
	{9092, 513, 11, 0x2},   // joegoslavia
	{63669, 165, 18, 0x1},  // yemenpeoplesdemrep
	{17419, 116, 5, 0x81},  // #2btn
	{17414, 115, 5, 0x81},  // #2brn
	{5009, 140, 20, 0x21},  // federatievanmaleisie
	{4487, 241, 21, 0x21},  // bezetpalesteinsgebied
	{65437, 202, 25, 0x1},  // formernederlandseantillen
	{27063, 87, 5, 0x81},   // #4508
	{3998, 149, 5, 0x1},    // qatar
	{3020, 257, 19, 0x1},   // wallisfutunaislands
	{15798, 68, 9, 0x1},    // dzjibouti
	{57868, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{45443, 515, 5, 0x1},   // #6uzb
	{35174, 516, 5, 0x1},   // #5par
	{22852, 237, 5, 0x81},  // #2nfk
	{40493, 90, 16, 0x1},   // republicofmalawi
	{3337, 182, 16, 0x1},   // guyanageorgetown
	{61049, 136, 16, 0x1},  // maldivesrepublic
	{883, 10, 11, 0x21},    // bielorussia
	{51741, 25, 16, 0x1},   // croatianrepublic
	{45038, 68, 16, 0x1},   // jumhuriyatjibuti
	{54883, 71, 12, 0x1},   // kingdomegypt
	{41162, 517, 5, 0x1},   // #6gua
	{64591, 140, 19, 0x1},  // federatievanmalakka
	{6567, 64, 16, 0x1},    // congodemrepofthe
	{20258, 231, 20, 0x1},  // sintmaartenfrankrijk
	{42863, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{51550, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{58184, 259, 20, 0x1},  // republikaeastkosoves
	{17436, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{25470, 136, 17, 0x1},  // republicmalediven
	{3833, 35, 20, 0x21},   // principalityofmonaco
	{21773, 217, 15, 0x1},  // falklandislands
	{43079, 276, 14, 0x2},  // republiekchina
	{19833, 76, 5, 0x81},   // #2gin
	{15624, 12, 22, 0x1},   // zwitserseedgenootschap
	{45968, 52, 19, 0x1},   // turkeyottomanempire
	{34444, 252, 19, 0x1},  // republicchinataiwan
	{30186, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{267, 138, 7, 0x1},     // myanmar
	{25831, 111, 19, 0x1},  // afghanistanrepublic
	{1199, 236, 12, 0x1},   // newcaledonia
	{1077, 196, 27, 0x1},   // republicaorientaldeluruguay
	{52685, 250, 19, 0x1},  // turksecaicosislands
	{26968, 32, 5, 0x81},   // #4440
	{56972, 45, 16, 0x1},   // kingdomofromania
	{7757, 138, 19, 0x1},   // uniemyanmarrepublic
	{14707, 203, 9, 0x1},   // oostsamoa
	{27633, 518, 5, 0x1},   // #5100
	{37778, 378, 5, 0x1},   // #6360
	{64350, 78, 12, 0x1},   // guineebissau
	{9421, 129, 18, 0x1},   // koninkrijkcambodja
	{65253, 112, 15, 0x1},  // verarabemiraten
	{16531, 58, 5, 0x81},   // #2ben
	{26748, 519, 5, 0x1},   // #4278
	{7899, 100, 18, 0x1},   // saotomeandprincipe
	{46229, 199, 10, 0x1},  // arubadutch
	{47754, 73, 5, 0x1},    // #7eth
	{1038, 143, 15, 0x1},   // sultanateofoman
	{53978, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{19514, 23, 5, 0x81},   // #2geo
	{40411, 67, 17, 0x1},   // capeverderepublic
	{34501, 252, 21, 0x1},  // chineseprovincetaiwan
	{15816, 118, 6, 0x1},   // kypros
	{42756, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{45510, 2, 26, 0x1},    // principalityvalleysandorra
	{4523, 222, 14, 0x1},   // groenlanddeens
	{12089, 136, 16, 0x1},  // republicmaldiven
	{25429, 156, 22, 0x1},  // republicofturkmenistan
	{55873, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{62490, 5, 15, 0x1},    // austriarepublic
	{4304, 222, 9, 0x1},    // greenland
	{37368, 520, 5, 0x1},   // #5ypr
	{32317, 230, 32, 0x1},  // macauspecialadministrativeregion
	{24743, 153, 26, 0x1},  // syrischearabischerepubliek
	{923, 246, 23, 0x1},    // tristandacunhaascension
	{41892, 131, 10, 0x1},  // koreasouth
	{6921, 162, 20, 0x1},   // ripablikblongvanuatu
	{27638, 521, 5, 0x1},   // #5101
	{27648, 522, 5, 0x1},   // #5115
	{29171, 523, 5, 0x1},   // #5bhu
	{49770, 43, 13, 0x1},   // republicpolen
	{53549, 61, 17, 0x1},   // centralafricanrep
	{31598, 25, 15, 0x1},   // croatiahrvatska
	{64691, 36, 10, 0x1},   // moldovarep
	{16983, 207, 5, 0x81},  // #2blm
	{812, 22, 13, 0x21},    // verkoninkrijk
	{38078, 387, 5, 0x1},   // #6581
	{6099, 140, 16, 0x1},   // federationmalaya
	{1591, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{47247, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{30681, 29, 7, 0x1},    // yisrael
	{24760, 102, 22, 0x1},  // republiekderseychellen
	{52186, 95, 5, 0x1},    // #7sud
	{49333, 175, 18, 0x1},  // republicacostarica
	{45356, 320, 5, 0x1},   // #6ukg
	{61200, 28, 16, 0x1},   // lydveldidislands
	{56871, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{2279, 86, 14, 0x21},   // republicofmali
	{26943, 83, 5, 0x81},   // #4426
	{13220, 103, 12, 0x1},  // chadrepublic
	{48377, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{35345, 68, 20, 0x1},   // republiquededjibouti
	{36789, 195, 15, 0x1},  // trinidadytobago
	{26953, 81, 5, 0x81},   // #4430
	{26978, 230, 5, 0x81},  // #4446
	{26988, 90, 5, 0x81},   // #4454
	{60249, 249, 17, 0x1},  // dutchpartstmartin
	{25407, 160, 5, 0x81},  // #2uzb
	{10738, 101, 9, 0x1},   // swaziland
	{31946, 452, 5, 0x1},   // #5grc
	{4103, 41, 9, 0x1},     // noorwegen
	{41036, 524, 5, 0x1},   // #6gfr
	{38073, 392, 5, 0x1},   // #6580
	{11996, 44, 16, 0x1},   // republicportugal
	{16972, 9, 5, 0x81},    // #2bih
	{41094, 383, 5, 0x1},   // #6gnb
	{2349, 16, 24, 0x21},   // federalrepublicofgermany
	{3322, 223, 21, 0x1},   // territoryfrenchguyana
	{20077, 79, 5, 0x81},   // #2gnq
	{26578, 259, 15, 0x1},  // kosovounscr1244
	{27058, 84, 5, 0x81},   // #4504
	{20345, 181, 5, 0x81},  // #2gtm
	{2730, 218, 27, 0x1},   // faroeislandsassociatemember
	{22405, 246, 15, 0x1},  // sthelenaislands
	{12600, 142, 13, 0x1},  // republicnauru
	{32638, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{39081, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{55816, 240, 16, 0x1},  // portoricoislands
	{8525, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6049, 140, 16, 0x1},   // malakkafederatie
	{48201, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{56194, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1489, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1453, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{61497, 157, 18, 0x1},  // republictimorleste
	{16731, 206, 21, 0x1},  // sainteustatiusbonaire
	{37273, 525, 5, 0x1},   // #5yar
	{4191, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{14216, 248, 22, 0x1},  // saintpierreandmiquelon
	{37683, 275, 5, 0x1},   // #6315
	{37783, 386, 5, 0x1},   // #6365
	{11680, 80, 5, 0x1},    // kenia
	{49778, 43, 5, 0x1},    // polen
	{18492, 18, 11, 0x1},   // reinoespana
	{29149, 163, 12, 0x1},  // samoawestern
	{34452, 252, 11, 0x1},  // chinataiwan
	{1823, 186, 28, 0x21},  // saintkittsandnevisfederation
	{17883, 379, 23, 0x2},  // saintmartinsaintmaarten
	{10465, 226, 21, 0x1},  // heardislandenmcdonald
	{16129, 87, 10, 0x1},   // mozambique
	{35319, 413, 5, 0x1},   // #5png
	{47651, 170, 26, 0x1},  // multinationalestatebolivia
	{45427, 321, 5, 0x1},   // #6uru
	{56627, 111, 18, 0x1},  // kingdomafghanistan
	{23431, 65, 11, 0x1},   // middlecongo
	{21590, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{51376, 133, 15, 0x1},  // laosdemvolksrep
	{15331, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{26948, 34, 5, 0x81},   // #4428
	{45351, 466, 5, 0x1},   // #6uga
	{21025, 184, 5, 0x1},   // hayti
	{25121, 99, 10, 0x1},   // zuidsoedan
	{14405, 209, 9, 0x1},   // bouvetoya
	{1660, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{22747, 45, 24, 0x1},   // socialistrepublicromania
	{309, 10, 16, 0x21},    // belarussischessr
	{32788, 51, 19, 0x1},   // konungariketsverige
	{4216, 153, 5, 0x1},    // syria
	{37688, 338, 5, 0x1},   // #6316
	{53177, 8, 15, 0x1},    // bulgariakingdom
	{29196, 483, 5, 0x1},   // #5blz
	{51366, 133, 14, 0x1},  // koninkrijklaos
	{14836, 223, 8, 0x1},   // frguiana
	{46372, 71, 4, 0x1},    // misr
	{26708, 242, 5, 0x81},  // #4258
	{6605, 164, 3, 0x1},    // yar
	{50391, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{48034, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{38008, 420, 5, 0x1},   // #6522
	{17504, 167, 17, 0x1},  // antiguaandbarbuda
	{54741, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{7811, 164, 10, 0x1},   // yemenrepof
	{14598, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{3508, 120, 27, 0x21},  // federalestatenvanmicronesia
	{20754, 122, 5, 0x81},  // #2ind
	{43717, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{9401, 231, 21, 0x1},   // saintmaartenfrankrijk
	{7722, 138, 27, 0x1},   // republicoftheunionofmyanmar
	{6491, 64, 17, 0x1},    // congoleopoldville
	{28929, 254, 11, 0x1},  // vaticancity
	{52191, 12, 5, 0x1},    // #7sui
	{52156, 135, 5, 0x1},   // #7sri
	{41500, 157, 19, 0x1},  // easttimortimorleste
	{29295, 186, 24, 0x1},  // federatiasaintkittsnevis
	{946, 246, 25, 0x1},    // sthelenaandtristandacunha
	{23532, 147, 3, 0x1},   // png
	{39212, 239, 22, 0x1},  // pitcairngroupofislands
	{15015, 259, 17, 0x1},  // republikaekosoves
	{37693, 526, 5, 0x1},   // #6317
	{37793, 481, 5, 0x1},   // #6367
	{12360, 173, 13, 0x1},  // republicchili
	{49437, 91, 14, 0x1},   // zuidwestafrika
	{47538, 179, 5, 0x1},   // #7ecu
	{33387, 84, 14, 0x1},   // kingdommorocco
	{3877, 128, 9, 0x21},   // kirghizia
	{42704, 217, 20, 0x1},  // malvinasfalklandisds
	{59594, 18, 13, 0x1},   // kingdomspanje
	{18605, 102, 20, 0x1},  // republicofseychelles
	{13726, 64, 11, 0x1},   // formerzaire
	{25354, 189, 18, 0x1},  // republicanicaragua
	{2416, 243, 21, 0x1},   // collectiviteitreunion
	{29017, 148, 8, 0x1},   // koreadpr
	{51656, 136, 20, 0x1},  // sultanaatdermaldiven
	{32914, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{14556, 9, 6, 0x1},     // bosnia
	{55394, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{26958, 82, 5, 0x81},   // #4434
	{49948, 81, 5, 0x1},    // #7lbr
	{26983, 85, 5, 0x81},   // #4450
	{4993, 164, 17, 0x1},   // arabrepublicjemen
	{10378, 257, 17, 0x1},  // wallisandfutunais
	{27643, 459, 5, 0x1},   // #5110
	{37678, 527, 5, 0x1},   // #6310
	{37788, 528, 5, 0x1},   // #6366
	{983, 246, 16, 0x1},    // eilandsinthelena
	{9484, 205, 17, 0x1},   // frsantarcticlands
	{39280, 65, 10, 0x1},   // brazzcongo
	{53612, 122, 6, 0x1},   // bharat
	{52558, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33314, 471, 5, 0x1},   // #5kir
	{47623, 19, 5, 0x1},    // #7est
	{18497, 18, 6, 0x1},    // espana
	{31181, 129, 19, 0x1},  // democratickampuchea
	{37993, 529, 5, 0x1},   // #6516
	{38003, 530, 5, 0x1},   // #6520
	{21440, 79, 14, 0x1},   // equatorialguin
	{58139, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{29920, 85, 29, 0x1},   // democratischerepublmadagascar
	{2916, 65, 13, 0x21},   // volksrepkongo
	{12821, 243, 13, 0x1},  // reunionfrench
	{27053, 233, 5, 0x81},  // #4500
	{33359, 531, 5, 0x1},   // #5kyr
	{18207, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{37064, 112, 10, 0x1},  // uaemirates
	{35228, 532, 5, 0x1},   // #5per
	{8152, 64, 28, 0x81},   // democraticrepublicofthecongo
	{10850, 533, 10, 0x2},  // somaliland
	{56416, 7, 15, 0x1},    // royaumebelgique
	{12173, 184, 13, 0x1},  // repiblikayiti
	{56570, 41, 6, 0x1},    // norway
	{62737, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{59539, 73, 24, 0x1},   // includingeritreaethiopia
	{4937, 108, 18, 0x1},   // unionofsouthafrica
	{37883, 535, 5, 0x1},   // #6433
	{12990, 135, 12, 0x1},  // formerceylon
	{4303, 186, 29, 0x21},  // federatievansaintkittsennevis
	{64603, 140, 16, 0x1},  // malakkafederatia
	{8719, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{47480, 77, 14, 0x1},   // republicgambia
	{21392, 237, 11, 0x1},  // norfolkisds
	{18789, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{37803, 493, 5, 0x1},   // #6369
	{41172, 459, 5, 0x1},   // #6guy
	{42625, 26, 12, 0x1},   // magyarorszag
	{5821, 140, 15, 0x1},   // federatiamalaya
	{204, 37, 18, 0x1},     // republiekmacedonie
	{17951, 58, 17, 0x1},   // republiquedubenin
	{60677, 143, 13, 0x1},  // muscatandoman
	{44233, 536, 5, 0x1},   // #6rvn
	{37998, 537, 5, 0x1},   // #6517
	{47506, 192, 18, 0x1},  // republicofparaguay
	{5144, 212, 24, 0x1},   // overseasterritorycuracao
	{49604, 38, 15, 0x1},   // republicofmalta
	{57982, 146, 17, 0x1},  // republiekvanpalau
	{52166, 100, 5, 0x1},   // #7stp
	{58672, 253, 28, 0x1},  // americanminoroutlyingislands
	{3794, 164, 15, 0x1},   // yemenfmrarabrep
	{3998, 7, 17, 0x21},    // royaumedebelgique
	{37878, 340, 5, 0x1},   // #6432
	{62591, 147, 14, 0x1},  // papuanewguniea
	{40591, 81, 15, 0x1},   // republicliberia
	{17822, 240, 24, 0x1},  // commonwealthofpuertorico
	{44085, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2385, 235, 13, 0x1},   // mayottefrench
	{15081, 117, 3, 0x1},   // vrc
	{47304, 112, 17, 0x1},  // arabischeemiraten
	{53096, 254, 7, 0x1},   // holysee
	{8346, 248, 18, 0x1},   // stpierreetmiquelon
	{44831, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{37798, 445, 5, 0x1},   // #6368
	{3621, 235, 27, 0x1},   // overseascollectivitymayotte
	{38911, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{1851, 9, 25, 0x21},    // bosniaherzegovinarepublic
	{26703, 223, 5, 0x81},  // #4254
	{40933, 336, 5, 0x1},   // #6gab
	{4089, 45, 7, 0x1},     // romania
	{72, 242, 15, 0x1},     // frenchpolynesia
	{52, 242, 35, 0x1},     // overzeesegemeenschapfrenchpolynesia
	{4053, 58, 13, 0x21},   // republicbenin
	{50962, 78, 13, 0x1},   // guineabisseau
	{7619, 166, 19, 0x1},   // republicofargentina
	{4982, 120, 27, 0x21},  // federalestatenvanmicronesie
	{3552, 120, 24, 0x21},  // micronesiafederatestates
	{52951, 65, 24, 0x1},   // republiccongobrazzaville
	{34686, 67, 9, 0x1},    // caboverde
	{32750, 21, 18, 0x1},   // metropolitanfrance
	{37893, 412, 5, 0x1},   // #6435
	{3847, 240, 27, 0x1},   // overseasterritorypuertorico
	{55262, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{13978, 86, 11, 0x1},   // frenchsudan
	{569, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{15426, 102, 18, 0x1},  // republicseychelles
	{47543, 71, 5, 0x1},    // #7egy
	{12347, 173, 13, 0x1},  // republicchile
	{2456, 15, 8, 0x21},    // germanye
	{5651, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{44729, 12, 19, 0x1},   // zwitsersebondsstaat
	{21660, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{29200, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{12911, 27, 17, 0x1},   // republicofireland
	{17316, 171, 5, 0x81},  // #2bra
	{2096, 43, 20, 0x1},    // rzeczpospolitapolska
	{7282, 247, 16, 0x1},   // janmayensvalbard
	{3210, 222, 28, 0x21},  // autonomousterritorygreenland
	{1663, 237, 23, 0x1},   // territorynorfolkislands
	{41877, 148, 20, 0x1},  // dempeoplesrepofkorea
	{52064, 37, 22, 0x1},   // northmacedoniarepublic
	{54376, 12, 11, 0x1},   // zwitserland
	{33351, 538, 5, 0x1},   // #5kuw
	{8816, 120, 17, 0x1},   // federalmicronesia
	{55523, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{29060, 119, 24, 0x1},  // republiekderfijieilanden
	{34730, 14, 20, 0x1},   // czechrepublicczechia
	{37888, 508, 5, 0x1},   // #6434
	{60602, 136, 17, 0x1},  // republiekmaldiven
	{59118, 136, 17, 0x1},  // sultanatemaldives
	{26963, 31, 5, 0x81},   // #4438
	{64360, 4, 8, 0x1},     // autralia
	{10413, 67, 9, 0x1},    // capeverde
	{20354, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{50331, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{19780, 5, 18, 0x1},    // republicoostenrijk
	{60712, 115, 15, 0x1},  // sultanatebrunei
	{6830, 237, 17, 0x1},   // teratrinorfkailen
	{26011, 49, 9, 0x1},    // slovensko
	{19061, 6, 10, 0x1},    // azarbaycan
	{15842, 115, 12, 0x1},  // nationbrunei
	{551, 155, 18, 0x1},    // republictajikistan
	{47598, 18, 5, 0x1},    // #7esp
	{47882, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{17400, 172, 5, 0x81},  // #2brb
	{53152, 7, 16, 0x1},    // kingdomofbelgium
	{377, 10, 35, 0x21},    // byelorussiansovietsocialistrepublic
	{41857, 18, 12, 0x1},   // spainkingdom
	{20455, 182, 5, 0x81},  // #2guy
	{25374, 85, 10, 0x1},   // malagassia
	{13002, 71, 12, 0x1},   // formeregypte
	{8576, 161, 18, 0x1},   // formernorthvietnam
	{28780, 94, 16, 0x1},   // republicofrwanda
	{8162, 331, 18, 0x82},  // republicofthecongo
	{21122, 64, 24, 0x1},   // demrepzairekinshasacongo
	{13856, 76, 11, 0x1},   // fransguinee
	{37903, 372, 5, 0x1},   // #6437
	{15351, 138, 26, 0x1},  // socialistrepublicuniebirma
	{16185, 52, 18, 0x1},   // turkiyecumhuriyeti
	{1243, 257, 15, 0x1},   // wallisenfutunaf
	{11449, 5, 10, 0x1},    // osterreich
	{24360, 133, 12, 0x1},  // republiclaos
	{50073, 32, 5, 0x1},    // #7ltu
	{5875, 114, 12, 0x1},   // statebahrein
	{52328, 3, 8, 0x1},     // hayastan
	{25384, 196, 5, 0x81},  // #2ury
	{28711, 69, 8, 0x1},    // algerije
	{50942, 79, 26, 0x1},   // republiekequatoriaalguinea
	{61680, 59, 19, 0x1},   // republiekoppervolta
	{19402, 74, 5, 0x81},   // #2gab
	{14556, 9, 10, 0x1},    // bosniaandh
	{28278, 538, 5, 0x1},   // #5690
	{65519, 202, 25, 0x1},  // formernederlandseantilles
	{9952, 63, 8, 0x1},     // kameroen
	{57598, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{52328, 3, 22, 0x1},    // hayastanihanrapetutyun
	{41021, 56, 15, 0x1},   // republicaangola
	{22691, 63, 8, 0x1},    // kameroon
	{19349, 45, 26, 0x1},   // roemeensesocialistrepublic
	{29004, 148, 18, 0x1},  // dempeoplesrepkorea
	{3991, 149, 12, 0x1},   // stateofqatar
	{41533, 86, 16, 0x1},   // republiquedumali
	{6412, 49, 9, 0x1},     // slowakije
	{8804, 163, 12, 0x1},   // westernsamoa
	{45432, 284, 5, 0x1},   // #6usa
	{35232, 91, 16, 0x1},   // republieknamibie
	{52196, 194, 5, 0x1},   // #7sur
	{8290, 228, 27, 0x1},   // britishindianoceanterritory
	{12843, 86, 13, 0x1},   // republiekmali
	{32689, 437, 5, 0x1},   // #5ice
	{37898, 539, 5, 0x1},   // #6436
	{30799, 128, 18, 0x1},  // republiekkirgistan
	{60439, 195, 25, 0x1},  // trinidadandtobagorepublic
	{52910, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{36652, 37, 12, 0x1},   // macedoniafyr
	{29176, 497, 5, 0x1},   // #5blr
	{23987, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12225, 176, 4, 0x1},   // cuba
	{26698, 21, 5, 0x81},   // #4250
	{7629, 166, 17, 0x1},   // argentinarepublic
	{4929, 120, 22, 0x21},  // federatievanmicronesie
	{3979, 68, 13, 0x1},    // afarsandissas
	{37983, 540, 5, 0x1},   // #6510
	{3715, 243, 27, 0x1},   // overseascollectivityreunion
	{8767, 89, 16, 0x1},    // islandsmauritius
	{44178, 541, 5, 0x1},   // #6rok
	{15674, 55, 6, 0x1},    // #3yucs
	{65462, 202, 22, 0x1},  // oudnederlandseantillen
	{40317, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{4223, 119, 12, 0x21},  // fijidominion
	{10659, 37, 20, 0x1},   // macedoniathefmryugrp
	{22764, 45, 22, 0x1},   // romaniapeoplesrepublic
	{11590, 74, 14, 0x1},   // republiekgabon
	{52241, 51, 5, 0x1},    // #7swe
	{61477, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{37913, 542, 5, 0x1},   // #6439
	{50244, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{54036, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{3888, 241, 3, 0x21},   // plo
	{50063, 83, 5, 0x1},    // #7les
	{12227, 229, 17, 0x1},  // bailliagedejersey
	{35784, 122, 15, 0x1},  // republicofindia
	{23963, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{10364, 55, 13, 0x1},   // sfryugoslavia
	{56779, 50, 8, 0x1},    // slovenia
	{30237, 115, 15, 0x1},  // sultanaatbrunei
	{14142, 46, 4, 0x1},    // ussr
	{3226, 210, 26, 0x1},   // cocosislandskeelingislands
	{40753, 170, 25, 0x1},  // boliviaplurinationalstate
	{246, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{14666, 207, 14, 0x1},  // stbartholomeus
	{54073, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7300, 247, 21, 0x1},   // janmayenenspitsbergen
	{59637, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{33346, 446, 5, 0x1},   // #5kos
	{37988, 363, 5, 0x1},   // #6511
	{19410, 22, 5, 0x81},   // #2gbr
	{28283, 509, 5, 0x1},   // #5692
	{33383, 543, 5, 0x1},   // #5kzk
	{57043, 135, 16, 0x1},  // republicsrilanka
	{28203, 394, 5, 0x1},   // #5620
	{42048, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{40236, 152, 22, 0x1},  // britishsalomonsislands
	{23838, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11392, 379, 8, 0x2},   // stmartin
	{22995, 229, 13, 0x1},  // jerseybritish
	{46112, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{3138, 128, 10, 0x21},  // kyrghyztan
	{21715, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{10505, 453, 5, 0x2},   // korea
	{16175, 52, 17, 0x1},   // republicofturkiye
	{30583, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{37908, 410, 5, 0x1},   // #6438
	{10173, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{22644, 257, 26, 0x1},  // grondterritorywallisfutuna
	{43391, 230, 8, 0x1},   // macausar
	{26993, 140, 5, 0x81},  // #4458
	{54982, 65, 20, 0x1},   // peoplesrepublickongo
	{38808, 161, 24, 0x1},  // socialistrepublicvietnam
	{9585, 55, 32, 0x1},    // yugoslaviafederalpeoplesrepublic
	{32253, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{57623, 249, 17, 0x1},  // dutchsaintmaarten
	{40813, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{26223, 129, 19, 0x1},  // democratickampuchia
	{29274, 186, 21, 0x1},  // saintchristophernevis
	{54446, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{11779, 118, 17, 0x1},  // kibriscumhuriyeti
	{24501, 48, 5, 0x81},   // #2srb
	{33735, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1754, 182, 14, 0x1},   // republicguyana
	{12035, 88, 11, 0x1},   // muritaniyah
	{46192, 134, 19, 0x1},  // republiquelibanaise
	{5981, 186, 7, 0x1},    // stkitts
	{18531, 219, 8, 0x1},   // guernsey
	{451, 62, 18, 0x21},    // ivorycoastrepublic
	{52879, 110, 5, 0x1},   // #7zim
	{9003, 121, 23, 0x1},   // unitedstatesofindonesia
	{31111, 544, 5, 0x1},   // #5egy
	{30304, 10, 15, 0x1},   // republicbelarus
	{42145, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{45862, 247, 21, 0x1},  // svalbardjanmayennoors
	{7874, 64, 25, 0x1},    // congodemocraticrepublicof
	{37263, 521, 5, 0x1},   // #5ven
	{25389, 54, 5, 0x81},   // #2usa
	{29338, 545, 5, 0x1},   // #5bng
	{26903, 111, 3, 0x81},  // #44
	{61057, 170, 17, 0x1},  // republicofbolivia
	{12064, 110, 8, 0x1},   // zimbabwe
	{5623, 235, 30, 0x1},   // territorialcollectivitymayotte
	{17362, 165, 20, 0x1},  // peoplesrepublicyemen
	{28288, 296, 5, 0x1},   // #5694
	{32461, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{55019, 90, 13, 0x1},   // dzikolamalawi
	{35040, 71, 7, 0x1},    // egyptar
	{5103, 16, 3, 0x21},    // brd
	{31542, 79, 26, 0x1},   // republicofequatorialguinea
	{50618, 57, 17, 0x1},   // koninkrijkburundi
	{57500, 184, 14, 0x1},  // repiblikdayiti
	{21215, 61, 20, 0x1},   // centraalafrrepubliek
	{33539, 227, 17, 0x1},  // isleoffreeportman
	{34705, 44, 16, 0x1},   // portugalrepublic
	{25266, 53, 5, 0x81},   // #2ukr
	{33045, 439, 5, 0x1},   // #5ire
	{748, 200, 32, 0x21},   // britishoverzeesterritoryanguilla
	{2430, 243, 14, 0x1},   // reunionislands
	{9691, 57, 9, 0x1},     // boeroendi
	{24072, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{29545, 546, 5, 0x1},   // #5bot
	{3806, 164, 10, 0x1},   // repofyemen
	{6432, 108, 16, 0x1},   // southafricaunion
	{27498, 52, 5, 0x81},   // #4792
	{27428, 194, 5, 0x81},  // #4740
	{58643, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{28821, 91, 10, 0x1},   // namibiaswa
	{14576, 13, 22, 0x1},   // republicczechoslovakia
	{8391, 141, 10, 0x1},   // nepalstate
	{3535, 120, 27, 0x21},  // federatedstatesofmicronesia
	{43407, 23, 15, 0x1},   // republicgeorgia
	{28208, 547, 5, 0x1},   // #5625
	{56448, 123, 12, 0x1},  // iranislrepof
	{12147, 15, 13, 0x1},   // oostduitsland
	{14666, 207, 7, 0x1},   // stbarth
	{24535, 203, 15, 0x1},  // amerikaanssamoa
	{23303, 238, 5, 0x81},  // #2niu
	{4259, 135, 7, 0x21},   // ilankai
	{5426, 251, 7, 0x1},    // tokelau
	{43018, 212, 12, 0x1},  // curacaodutch
	{1514, 124, 14, 0x21},  // republicofiraq
	{23388, 142, 5, 0x81},  // #2nru
	{17221, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{17747, 27, 13, 0x1},   // ierserepublic
	{11599, 74, 5, 0x1},    // gabon
	{54693, 171, 20, 0x1},  // braziliaunitedstates
	{2177, 223, 16, 0x1},   // guianadepartment
	{31459, 74, 5, 0x1},    // gabun
	{915, 246, 8, 0x1},     // sthelena
	{50301, 148, 20, 0x1},  // koreapeoplesrepublic
	{16053, 20, 15, 0x1},   // suomentasavalta
	{29753, 529, 5, 0x1},   // #5bui
	{20005, 255, 20, 0x1},  // britishvirginislands
	{29556, 342, 5, 0x1},   // #5bra
	{6143, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{37613, 548, 5, 0x1},   // #6211
	{51240, 78, 12, 0x1},   // guineabissao
	{34567, 252, 21, 0x1},  // provinceofchinataiwan
	{28293, 369, 5, 0x1},   // #5696
	{3404, 248, 21, 0x21},  // saintpierreenmiquelon
	{10618, 210, 26, 0x1},  // keelingislandscocosislands
	{1623, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{60119, 39, 18, 0x1},   // republicmontenegro
	{6597, 199, 14, 0x1},   // territoryaruba
	{3646, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{38614, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{50083, 33, 5, 0x1},    // #7lux
	{28985, 468, 5, 0x1},   // #5bar
	{62231, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{4382, 106, 10, 0x21},  // tanganjika
	{40949, 549, 5, 0x1},   // #6gdr
	{9290, 97, 11, 0x1},    // sierraleone
	{18522, 219, 17, 0x1},  // territoryguernsey
	{37608, 550, 5, 0x1},   // #6210
	{14395, 46, 10, 0x1},   // sovietunie
	{12561, 82, 13, 0x1},   // republiclibya
	{62419, 551, 20, 0x2},  // gilbertelliceislands
	{4762, 106, 20, 0x1},   // mainlanduroftanzania
	{35073, 194, 16, 0x1},  // surinamerepublic
	{20131, 148, 8, 0x1},   // koreadem
	{33309, 500, 5, 0x1},   // #5ken
	{31365, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{61758, 106, 13, 0x1},  // fmrtanganyika
	{33128, 64, 23, 0x1},   // leopoldvilleformercongo
	{47601, 215, 13, 0x1},  // spaansesahara
	{9527, 55, 32, 0x1},    // federalpeoplesrepublicyugoslavia
	{61330, 55, 19, 0x1},   // jugoslavievoormalig
	{55387, 252, 9, 0x1},   // taiwanroc
	{6719, 42, 18, 0x1},    // aotearoanewzealand
	{10914, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{1790, 186, 31, 0x21},  // saintchristophernevisfederation
	{47064, 188, 21, 0x1},  // verenigdestatenmexico
	{31106, 553, 5, 0x1},   // #5ecu
	{18048, 241, 9, 0x1},   // palestine
	{57008, 67, 18, 0x1},   // republicacaboverde
	{49924, 82, 5, 0x1},    // #7lba
	{18130, 164, 23, 0x1},  // arabischerepubliekjemen
	{50035, 10, 8, 0x1},    // byelarus
	{37848, 437, 5, 0x1},   // #6395
	{45958, 52, 16, 0x1},   // republicofturkey
	{2494, 60, 16, 0x1},    // republicbotswana
	{29523, 442, 5, 0x1},   // #5bos
	{49534, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{22674, 87, 19, 0x1},   // portugeesoostafrika
	{33885, 98, 7, 0x1},    // somalia
	{27518, 1, 3, 0x81},    // #48
	{40944, 422, 5, 0x1},   // #6gam
	{27693, 284, 3, 0x1},   // #52
	{20542, 148, 16, 0x1},  // koreademvolksrep
	{29319, 120, 19, 0x1},  // federatiamicronesia
	{28298, 554, 5, 0x1},   // #5698
	{61200, 28, 15, 0x1},   // lydveldidisland
	{61568, 179, 4, 0x1},   // #8ec
	{23198, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{28213, 282, 5, 0x1},   // #5626
	{10556, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{46215, 199, 19, 0x1},  // grondterritoryaruba
	{8026, 64, 15, 0x1},    // republicofzaire
	{4810, 189, 20, 0x21},  // republicadenicaragua
	{47042, 252, 13, 0x1},  // chineestaipei
	{23316, 40, 5, 0x81},   // #2nld
	{64706, 36, 8, 0x1},    // moldavia
	{52256, 101, 5, 0x1},   // #7swz
	{1645, 55, 13, 0x21},   // fmryugoslavia
	{39165, 219, 15, 0x1},  // guernseybritish
	{482, 62, 29, 0x21},    // ivorycoastrepubliccotedivoire
	{9796, 62, 10, 0x1},    // ivorycoast
	{52461, 48, 26, 0x1},   // serbiamontenegrostateunion
	{52272, 153, 5, 0x1},   // #7syr
	{12327, 138, 12, 0x1},  // burmamyanmar
	{48309, 75, 5, 0x1},    // #7gha
	{3229, 222, 28, 0x21},  // greenlandautonomousterritory
	{31131, 528, 5, 0x1},   // #5est
	{1351, 256, 4, 0x1},    // usvi
	{33676, 54, 12, 0x1},   // unitesstates
	{29480, 198, 22, 0x1},  // venezuelabolivrepublic
	{39753, 46, 10, 0x1},   // sowjetunia
	{29769, 436, 5, 0x1},   // #5bul
	{32196, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{27508, 250, 5, 0x81},  // #4796
	{37618, 555, 5, 0x1},   // #6212
	{27423, 556, 5, 0x1},   // #4736
	{27433, 247, 5, 0x81},  // #4744
	{8489, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{47338, 8, 23, 0x1},    // volksrepubliekbulgarije
	{23131, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{51795, 147, 16, 0x1},  // papuanorthguinea
	{58428, 127, 9, 0x1},   // qazaqstan
	{28228, 507, 5, 0x1},   // #5645
	{28233, 544, 5, 0x1},   // #5651
	{51786, 102, 5, 0x1},   // #7sey
	{21961, 247, 19, 0x1},  // janmayenspitsbergen
	{51676, 143, 21, 0x1},  // sultanaatmuscatenoman
	{18433, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{30790, 44, 18, 0x1},   // portugeserepubliek
	{17635, 19, 16, 0x1},   // estonianrepublic
	{32476, 230, 12, 0x1},  // macauchinapr
	{44207, 46, 10, 0x1},   // russiaussr
	{11278, 168, 22, 0x1},  // gemenebestvandebahamas
	{33836, 170, 11, 0x1},  // wuliwyasuyu
	{33194, 305, 5, 0x1},   // #5irn
	{6737, 211, 21, 0x1},   // cookislandsnewzealand
	{22981, 557, 14, 0x2},  // channelislands
	{4441, 71, 15, 0x21},   // republicofegypt
	{915, 246, 22, 0x1},    // sthelenatristandacunha
	{39604, 101, 6, 0x1},   // ngwame
	{43041, 379, 20, 0x2},  // stmartinsaintmaarten
	{13472, 54, 9, 0x1},    // verstaten
	{37663, 549, 5, 0x1},   // #6265
	{64301, 243, 4, 0x1},   // #8re
	{42676, 140, 17, 0x1},  // federatiamaleisia
	{62727, 184, 4, 0x1},   // #8ha
	{13390, 104, 12, 0x1},  // togorepublic
	{19908, 78, 5, 0x81},   // #2gnb
	{10949, 55, 11, 0x1},   // yougoslavia
	{28238, 559, 5, 0x2},   // #5652
	{39788, 193, 21, 0x1},  // republicadeelsalvador
	{37468, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{43843, 241, 15, 0x1},  // gazaandwestbank
	{33599, 82, 27, 0x1},   // libischarabischejamahiriyya
	{49916, 34, 5, 0x1},    // #7lat
	{33336, 127, 10, 0x1},  // kazachstan
	{37843, 325, 5, 0x1},   // #6390
	{10798, 163, 9, 0x1},   // westsamoa
	{41157, 487, 5, 0x1},   // #6grn
	{35260, 145, 28, 0x1},  // commonwealthofthephilippines
	{51466, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{12097, 136, 8, 0x1},   // maldiven
	{25439, 156, 20, 0x1},  // turkmenistanrepublic
	{19594, 219, 5, 0x81},  // #2ggy
	{33907, 93, 16, 0x1},   // nigeriafederatia
	{22544, 175, 9, 0x1},   // costarica
	{42967, 175, 18, 0x1},  // republiekcostarica
	{44862, 48, 22, 0x1},   // servieenmontenegrounie
	{48293, 18, 16, 0x1},   // koninkrijkspanje
	{18707, 15, 16, 0x1},   // germanyfmrdemrep
	{28915, 241, 9, 0x1},   // palestina
	{62029, 48, 22, 0x1},   // fryserbiaandmontenegro
	{24085, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{39465, 139, 14, 0x1},  // buitenmongolie
	{25261, 107, 5, 0x81},  // #2uga
	{7053, 120, 16, 0x1},   // fedstsmicronesia
	{37838, 561, 5, 0x1},   // #6385
	{43149, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{29089, 542, 5, 0x1},   // #5bfo
	{37828, 304, 5, 0x1},   // #6375
	{51640, 143, 16, 0x1},  // sultanaatvanoman
	{10732, 101, 15, 0x1},  // formerswaziland
	{53431, 9, 4, 0x81},    // #1ba
	{57942, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5320, 60, 12, 0x1},    // bechuanaland
	{63932, 150, 20, 0x1},  // kingdomofsaudiarabia
	{27503, 156, 5, 0x81},  // #4795
	{43074, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{19838, 221, 5, 0x81},  // #2glp
	{9859, 140, 18, 0x1},   // malaysiafederation
	{4222, 170, 15, 0x1},   // republicbolivia
	{61171, 64, 4, 0x1},    // #8cg
	{61572, 71, 4, 0x1},    // #8eg
	{1245, 49, 14, 0x21},   // slovakrepublic
	{20350, 223, 5, 0x81},  // #2guf
	{28263, 525, 5, 0x1},   // #5678
	{20181, 180, 5, 0x81},  // #2grd
	{23321, 41, 5, 0x81},   // #2nor
	{1422, 123, 3, 0x1},    // iri
	{21943, 6, 21, 0x1},    // republiekazerbeidzjan
	{22832, 92, 5, 0x81},   // #2ner
	{23393, 42, 5, 0x81},   // #2nzl
	{40908, 491, 5, 0x1},   // #6etm
	{4874, 214, 10, 0x21},  // caymanisds
	{47922, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13317, 86, 12, 0x1},   // republicmali
	{60962, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{30330, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{4616, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{40030, 249, 22, 0x1},  // sintmaartennetherlands
	{33394, 84, 7, 0x1},    // morocco
	{60628, 143, 19, 0x1},  // muscatomansultanate
	{61592, 241, 30, 0x1},  // palestinianoccupiedterritories
	{11257, 168, 21, 0x1},  // commonwealthofbahamas
	{30722, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{37818, 562, 5, 0x1},   // #6372
	{20799, 123, 14, 0x1},  // iranislamicrep
	{29460, 563, 5, 0x1},   // #5bol
	{19043, 46, 10, 0x1},   // sowjetunie
	{61970, 75, 8, 0x1},    // goudkust
	{6202, 27, 13, 0x1},    // irishrepublic
	{37658, 524, 5, 0x1},   // #6260
	{27418, 215, 5, 0x81},  // #4732
	{27438, 101, 5, 0x81},  // #4748
	{27403, 18, 5, 0x81},   // #4724
	{24190, 96, 5, 0x81},   // #2sen
	{23730, 128, 15, 0x1},  // kirghizrepublic
	{36938, 250, 21, 0x1},  // turksencaicoseilanden
	{61133, 65, 4, 0x1},    // #8cf
	{62542, 99, 20, 0x1},   // republicofsouthsudan
	{14205, 248, 22, 0x1},  // miquelonandsaintpierre
	{33181, 155, 13, 0x1},  // tadzjiekistan
	{28268, 477, 5, 0x1},   // #5679
	{64303, 62, 21, 0x1},   // republiquecotedivoire
	{46234, 121, 15, 0x1},  // dutcheastindies
	{22822, 91, 5, 0x81},   // #2nam
	{22902, 93, 5, 0x81},   // #2nga
	{26104, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{28627, 150, 3, 0x1},   // ksa
	{4263, 196, 24, 0x1},   // easternrepublicofuruguay
	{11973, 194, 15, 0x1},  // surinamrepublic
	{41104, 152, 16, 0x1},  // salomonseilanden
	{16200, 73, 7, 0x1},    // etiopia
	{60109, 155, 18, 0x1},  // tajikistanrepublic
	{22017, 187, 5, 0x81},  // #2lca
	{37823, 478, 5, 0x1},   // #6373
	{41120, 564, 5, 0x1},   // #6grc
	{2670, 201, 12, 0x1},   // alandislands
	{34392, 276, 13, 0x2},  // republicchina
	{1578, 66, 15, 0x21},   // staatdercomoren
	{4585, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{417, 138, 29, 0x21},   // unionofburmasocialistrepublic
	{29166, 490, 5, 0x1},   // #5bhm
	{34405, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9017, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{63408, 90, 4, 0x1},    // #8mi
	{61724, 20, 4, 0x1},    // #8fi
	{61129, 135, 4, 0x1},   // #8ce
	{61576, 27, 4, 0x1},    // #8ei
	{32716, 147, 19, 0x1},  // papuanewguineastate
	{35114, 9, 25, 0x1},    // republicbosniaherzegovina
	{28223, 510, 5, 0x1},   // #5640
	{51791, 151, 5, 0x1},   // #7sgp
	{18631, 207, 7, 0x1},   // stbarts
	{8833, 120, 17, 0x1},   // fedstatmicronesia
	{28078, 416, 4, 0x1},   // #551
	{8276, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{50597, 189, 5, 0x1},   // #7nca
	{22035, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{491, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{1756, 186, 34, 0x21},  // saintchristopherandnevisfederation
	{55852, 256, 21, 0x1},  // americanvirginislands
	{865, 232, 16, 0x1},    // northernmarianas
	{59799, 281, 4, 0x1},   // #1yd
	{60429, 195, 27, 0x1},  // republicoftrinidadandtobago
	{39151, 219, 22, 0x1},  // grondterritoryguernsey
	{37808, 565, 5, 0x1},   // #6370
	{53448, 172, 4, 0x81},  // #1bb
	{34102, 246, 25, 0x1},  // sainthelenatristandacunha
	{7935, 178, 17, 0x1},   // dominicanrepublic
	{27513, 159, 5, 0x81},  // #4798
	{15515, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{4332, 186, 26, 0x21},  // federatiesaintkittsennevis
	{63404, 233, 4, 0x1},   // #8mh
	{20027, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{64281, 30, 16, 0x1},   // koninkrijkitalie
	{61737, 119, 4, 0x1},   // #8fj
	{17126, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{61125, 103, 4, 0x1},   // #8cd
	{23869, 231, 19, 0x1},  // frenchpartstmaarten
	{58386, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{34130, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{49100, 88, 25, 0x1},   // islamitrepublicmauritania
	{24661, 50, 5, 0x81},   // #2svn
	{49394, 93, 16, 0x1},   // nigeriafederatie
	{28098, 472, 4, 0x1},   // #552
	{33536, 227, 17, 0x1},  // manisleoffreeport
	{3109, 32, 7, 0x21},    // lietuva
	{21994, 197, 14, 0x1},  // stvincentandgr
	{11216, 225, 14, 0x1},  // formerhongkong
	{755, 200, 25, 0x21},   // overzeesterritoryanguilla
	{40146, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{29226, 254, 12, 0x1},  // heiligestoel
	{29755, 139, 14, 0x1},  // buitenmongolia
	{59803, 164, 4, 0x81},  // #1ye
	{31282, 566, 5, 0x1},   // #5etm
	{706, 78, 20, 0x1},     // guineabissaurepublic
	{36458, 167, 14, 0x1},  // antiguabarbuda
	{7820, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{10869, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{37813, 498, 5, 0x1},   // #6371
	{45898, 149, 11, 0x1},  // dawlatqatar
	{8867, 15, 24, 0x1},    // germandemocraticrepublic
	{53470, 7, 4, 0x81},    // #1be
	{12335, 232, 12, 0x1},  // nmarianaisds
	{41064, 451, 5, 0x1},   // #6gha
	{64112, 144, 4, 0x1},   // #8pk
	{4746, 225, 8, 0x1},    // hongkong
	{12535, 80, 13, 0x1},   // republickenya
	{63427, 37, 4, 0x1},    // #8mk
	{62825, 225, 4, 0x1},   // #8hk
	{52817, 150, 13, 0x1},  // saoediaarabia
	{24731, 249, 5, 0x81},  // #2sxm
	{61741, 217, 4, 0x1},   // #8fk
	{61580, 79, 4, 0x1},    // #8ek
	{55296, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{10679, 37, 13, 0x1},   // macedoniatfyr
	{60200, 231, 14, 0x1},  // francestmartin
	{51868, 47, 5, 0x1},    // #7smr
	{25613, 379, 22, 0x2},  // sintmaartensaintmartin
	{54208, 98, 18, 0x1},   // somalischerepublic
	{28108, 468, 4, 0x1},   // #553
	{50260, 148, 18, 0x1},  // republicnorthkorea
	{17777, 252, 6, 0x1},   // taiwan
	{3820, 234, 27, 0x1},   // overseasterritorymartinique
	{41182, 567, 5, 0x1},   // #6hon
	{33199, 507, 5, 0x1},   // #5irq
	{30447, 178, 21, 0x1},  // dominicaanserepubliek
	{19562, 119, 12, 0x1},  // fijieilanden
	{37833, 568, 5, 0x1},   // #6380
	{41224, 527, 5, 0x1},   // #6hun
	{18671, 16, 28, 0x1},   // formergermanyfederalrepublic
	{30657, 161, 18, 0x1},  // fmrdemrepofvietnam
	{1707, 62, 18, 0x21},   // republiekivoorkust
	{53466, 113, 4, 0x81},  // #1bd
	{9822, 186, 25, 0x1},   // federationsaintkittsnevis
	{43818, 136, 9, 0x1},   // maladiven
	{25307, 136, 17, 0x1},  // maledivenrepublic
	{47670, 170, 26, 0x1},  // boliviaplurinationalestate
	{12944, 89, 13, 0x1},   // republikmoris
	{27398, 569, 5, 0x1},   // #4720
	{63423, 39, 4, 0x1},    // #8mj
	{24741, 153, 5, 0x81},  // #2syr
	{28654, 26, 18, 0x1},   // republiekhongarije
	{3011, 257, 21, 0x1},   // territorywallisfutuna
	{61078, 129, 4, 0x1},   // #8cb
	{31417, 213, 25, 0x1},  // christmasislandsterritory
	{19752, 71, 12, 0x1},   // egyptkingdom
	{20082, 24, 5, 0x81},   // #2grc
	{59266, 156, 10, 0x1},  // toerkmenia
	{28118, 350, 4, 0x1},   // #554
	{28478, 570, 4, 0x1},   // #594
	{40903, 571, 5, 0x1},   // #6eth
	{12393, 74, 13, 0x1},   // republicgabon
	{835, 232, 16, 0x1},    // northernmarianen
	{12587, 38, 13, 0x1},   // republicmalta
	{41143, 208, 14, 0x1},  // bermudaislands
	{21595, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7310, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{1339, 241, 43, 0x21},  // palestinianauthorityadministeredterritories
	{64259, 158, 13, 0x1},  // puleangatonga
	{18310, 144, 22, 0x1},  // pakistaninclbangladesh
	{59587, 107, 4, 0x81},  // #1ug
	{8966, 65, 24, 0x1},    // republicbrazzavillecongo
	{14194, 248, 19, 0x1},  // saintpierremiquelon
	{41125, 562, 5, 0x1},   // #6grg
	{53597, 8, 4, 0x81},    // #1bg
	{34339, 246, 21, 0x1},  // sinthelenaenascension
	{22110, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{39297, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{18954, 119, 14, 0x1},  // matanitukoviti
	{23532, 147, 8, 0x1},   // pnguinea
	{43549, 381, 5, 0x1},   // #6nam
	{65484, 215, 4, 0x1},   // #8wi
	{65496, 164, 4, 0x1},   // #8ym
	{21563, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{64368, 137, 4, 0x1},   // #8rm
	{6606, 199, 5, 0x1},    // aruba
	{47548, 72, 5, 0x1},    // #7eri
	{22244, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{6707, 230, 14, 0x1},   // territorymacao
	{61756, 120, 4, 0x1},   // #8fm
	{60223, 231, 18, 0x1},  // stmaartenfransdeel
	{61074, 11, 4, 0x1},    // #8ca
	{47343, 8, 18, 0x1},    // republiekbulgarije
	{16619, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{60015, 3, 4, 0x1},     // #8am
	{23251, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{20907, 111, 25, 0x1},  // islamicstateofafghanistan
	{24622, 49, 5, 0x81},   // #2svk
	{59506, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{17377, 164, 6, 0x1},   // yemenn
	{41432, 25, 15, 0x1},   // republickroatia
	{28128, 487, 4, 0x1},   // #555
	{32583, 133, 12, 0x1},  // laopeodemrep
	{27778, 490, 4, 0x1},   // #531
	{36194, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{52161, 99, 5, 0x1},    // #7ssd
	{28493, 486, 4, 0x1},   // #595
	{55816, 240, 9, 0x1},   // portorico
	{48542, 131, 20, 0x1},  // korearepublicofsouth
	{31270, 572, 5, 0x1},   // #5eth
	{40787, 170, 26, 0x1},  // multinationalestaatbolivia
	{6399, 13, 22, 0x1},    // formertsjechoslowakije
	{46106, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{38546, 69, 16, 0x1},   // republicalgerije
	{60456, 175, 20, 0x1},  // republicadecostarica
	{25316, 102, 18, 0x1},  // republicseychellen
	{53540, 59, 4, 0x81},   // #1bf
	{12828, 242, 15, 0x1},  // frenchpolinesia
	{5502, 42, 8, 0x1},     // aotearoa
	{9452, 144, 8, 0x1},    // pakistan
	{40586, 30, 13, 0x1},   // italyrepublic
	{60439, 195, 17, 0x1},  // trinidadandtobago
	{63442, 86, 4, 0x1},    // #8ml
	{21722, 233, 27, 0x1},  // overseasterritorymontserrat
	{6266, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1776, 236, 23, 0x1},   // departementnewcaledonia
	{63493, 191, 14, 0x1},  // piruwripuwlika
	{9966, 59, 10, 0x1},    // oppervolta
	{19599, 75, 5, 0x81},   // #2gha
	{60011, 1, 4, 0x1},     // #8al
	{20450, 224, 5, 0x81},  // #2gum
	{29993, 174, 18, 0x1},  // republicofcolumbia
	{54667, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33479, 1, 23, 0x1},    // republikaeastshqiperise
	{23298, 189, 5, 0x81},  // #2nic
	{28143, 484, 4, 0x1},   // #556
	{1211, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{38646, 250, 21, 0x1},  // turksandcaicosislands
	{57724, 5, 19, 0x1},    // republikoesterreich
	{52451, 48, 26, 0x1},   // stateunionserbiamontenegro
	{46807, 253, 17, 0x1},  // usminoroutlyingis
	{57914, 68, 22, 0x1},   // afarsandissasterritory
	{55262, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{28368, 523, 5, 0x1},   // #5760
	{52503, 7, 6, 0x1},     // belgia
	{53673, 259, 16, 0x1},  // republicofkosova
	{35081, 23, 17, 0x1},   // republicofgeorgia
	{59583, 53, 4, 0x81},   // #1ua
	{10378, 257, 19, 0x1},  // wallisandfutunaisds
	{49134, 228, 17, 0x1},  // brindianoceanterr
	{6421, 108, 22, 0x1},   // formerunionsouthafrica
	{53265, 200, 4, 0x81},  // #1ai
	{23429, 232, 4, 0x1},   // cnmi
	{31507, 244, 21, 0x1},  // vietnamformerrepublic
	{53630, 57, 4, 0x81},   // #1bi
	{54739, 16, 4, 0x81},   // #1de
	{13823, 64, 17, 0x1},   // leopoldvillecongo
	{36652, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{718, 106, 16, 0x1},    // republictanzania
	{17894, 249, 17, 0x1},  // saintmaartendutch
	{12134, 257, 13, 0x1},  // fwallisfutuna
	{64372, 45, 4, 0x1},    // #8ro
	{64162, 44, 4, 0x1},    // #8po
	{63450, 84, 4, 0x1},    // #8mo
	{20116, 148, 20, 0x1},  // peoplesrepublickorea
	{29787, 70, 16, 0x1},   // republiczanzibar
	{62844, 183, 4, 0x1},   // #8ho
	{16587, 206, 21, 0x1},  // bonairesainteustatius
	{53124, 19, 13, 0x1},   // eestivabariik
	{44462, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{61381, 177, 4, 0x1},   // #8do
	{61779, 218, 4, 0x1},   // #8fo
	{61240, 174, 4, 0x1},   // #8co
	{60023, 56, 4, 0x1},    // #8ao
	{10031, 46, 16, 0x1},   // formersovjetunie
	{55998, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{78, 37, 31, 0x21},     // macedoniaformeryugoslavrepublic
	{4015, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{28258, 573, 5, 0x1},   // #5670
	{20340, 222, 5, 0x81},  // #2grl
	{28153, 480, 4, 0x1},   // #557
	{10718, 37, 5, 0x1},    // fyrom
	{15453, 59, 6, 0x1},    // #3hvbf
	{37873, 422, 5, 0x1},   // #6420
	{52123, 10, 16, 0x1},   // belorussischessr
	{8464, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{62761, 111, 21, 0x1},  // afghanistanislamicrep
	{43661, 248, 30, 0x1},  // departementsaintpierremiquelon
	{59395, 64, 13, 0x1},   // kongokinshasa
	{10556, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{1614, 145, 11, 0x21},  // fillipijnen
	{59955, 244, 20, 0x1},  // republicsouthvietnam
	{53610, 114, 4, 0x81},  // #1bh
	{54735, 396, 4, 0x1},   // #1dd
	{48407, 181, 5, 0x1},   // #7gua
	{7265, 6, 20, 0x1},     // republicazerbeidzjan
	{46563, 99, 15, 0x1},   // zuidelijksoedan
	{13327, 82, 20, 0x1},   // libischearabrepublic
	{24458, 111, 25, 0x1},  // afghanistanislamicemirate
	{63863, 141, 4, 0x1},   // #8np
	{64140, 43, 4, 0x1},    // #8pl
	{53382, 109, 15, 0x1},  // republiekzambia
	{63446, 35, 4, 0x1},    // #8mn
	{63210, 148, 4, 0x1},   // #8kn
	{267, 138, 23, 0x1},    // myanmarrepubliekderunie
	{61236, 66, 4, 0x1},    // #8cn
	{61655, 19, 4, 0x1},    // #8en
	{60019, 2, 4, 0x1},     // #8an
	{45256, 197, 19, 0x1},  // stvincentgrenadines
	{35091, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{52926, 64, 25, 0x1},   // republiccongoleopoldville
	{28168, 361, 4, 0x1},   // #558
	{37277, 96, 16, 0x1},   // republieksenegal
	{1883, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{34750, 162, 17, 0x1},  // republicofvanuatu
	{12715, 124, 13, 0x1},  // republiekirak
	{28458, 441, 4, 0x1},   // #590
	{3456, 49, 9, 0x1},     // slovakije
	{53689, 192, 16, 0x1},  // republicparaguay
	{49788, 133, 5, 0x1},   // #7lao
	{28313, 574, 5, 0x1},   // #5702
	{41177, 278, 5, 0x1},   // #6hai
	{14194, 248, 14, 0x1},  // saintpierremiq
	{61621, 197, 22, 0x1},  // stvincentandgrenadines
	{3092, 58, 5, 0x1},     // benin
	{58215, 144, 4, 0x81},  // #1pk
	{56266, 225, 4, 0x81},  // #1hk
	{21695, 148, 12, 0x1},  // demrepnkorea
	{5869, 132, 6, 0x1},    // kuwait
	{18300, 144, 18, 0x1},  // republicofpakistan
	{57367, 171, 6, 0x1},   // brasil
	{48402, 180, 5, 0x1},   // #7grn
	{65504, 110, 4, 0x1},   // #8zi
	{7648, 136, 8, 0x1},    // maldives
	{17906, 249, 21, 0x1},  // dutchpartsaintmaarten
	{62529, 61, 21, 0x1},   // middenafricanrepublic
	{10286, 66, 15, 0x1},   // comorenarchipel
	{64158, 190, 4, 0x1},   // #8pm
	{63334, 85, 4, 0x1},    // #8ma
	{16780, 206, 23, 0x1},  // sinteustatiusandbonaire
	{62840, 226, 4, 0x1},   // #8hm
	{39817, 99, 11, 0x1},   // southsoedan
	{61232, 63, 4, 0x1},    // #8cm
	{55674, 129, 27, 0x1},  // formerdemocratischkampuchea
	{8016, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{58534, 89, 16, 0x1},   // mauritiusislands
	{40686, 503, 5, 0x1},   // #6eqg
	{40377, 85, 22, 0x1},   // malagassischerepubliek
	{28463, 575, 4, 0x1},   // #591
	{2665, 213, 12, 0x21},  // kerstislands
	{25593, 249, 16, 0x1},  // sintmaartendutch
	{49943, 134, 5, 0x1},   // #7lbn
	{28318, 531, 5, 0x1},   // #5703
	{4425, 82, 24, 0x21},   // formerlibyanarabrepublic
	{52069, 37, 17, 0x1},   // macedoniarepublic
	{14787, 54, 3, 0x1},    // vsa
	{4562, 235, 25, 0x1},   // overseasdepartmentmayotte
	{50541, 207, 16, 0x1},  // sintbartholomeus
	{21712, 81, 5, 0x81},   // #2lbr
	{8005, 64, 29, 0x1},    // formercongodemocraticrepublic
	{18911, 103, 5, 0x1},   // tchad
	{57430, 123, 8, 0x1},   // iranirof
	{53269, 1, 4, 0x81},    // #1al
	{53636, 58, 4, 0x81},   // #1bj
	{19081, 248, 20, 0x1},  // sintpierreetmiquelon
	{42561, 82, 27, 0x1},   // libischearabischejamahiriya
	{52625, 156, 13, 0x1},  // toerkmenistan
	{9034, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5520, 211, 6, 0x1},    // cookis
	{65232, 53, 4, 0x1},    // #8up
	{63991, 142, 4, 0x1},   // #8nr
	{3155, 8, 8, 0x1},      // bulgaria
	{62891, 25, 4, 0x1},    // #8hr
	{61377, 68, 4, 0x1},    // #8dj
	{41384, 67, 18, 0x1},   // republickaapverdia
	{24550, 99, 5, 0x81},   // #2ssd
	{12782, 71, 18, 0x1},   // arabrepublicegypte
	{31303, 99, 10, 0x1},   // sudansouth
	{27693, 576, 4, 0x1},   // #520
	{33422, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{28468, 577, 4, 0x1},   // #592
	{4338, 32, 18, 0x1},    // lietuvosrespublika
	{49361, 118, 15, 0x1},  // republiekcyprus
	{21530, 237, 23, 0x1},  // norfolkislandsterritory
	{28303, 433, 5, 0x1},   // #5700
	{33204, 291, 5, 0x1},   // #5isr
	{31126, 578, 5, 0x1},   // #5eri
	{425, 207, 25, 0x1},    // departmentsaintbarthelemy
	{32399, 117, 15, 0x1},  // mainlandchinapr
	{59607, 253, 4, 0x81},  // #1um
	{56472, 185, 4, 0x81},  // #1jm
	{35216, 155, 12, 0x1},  // tadsjikistan
	{53296, 3, 4, 0x81},    // #1am
	{53709, 208, 4, 0x81},  // #1bm
	{55190, 120, 4, 0x81},  // #1fm
	{65246, 54, 4, 0x1},    // #8us
	{64057, 194, 4, 0x1},   // #8ns
	{64104, 239, 4, 0x1},   // #8pc
	{19943, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{35458, 30, 12, 0x1},   // italykingdom
	{60628, 143, 10, 0x1},  // muscatoman
	{27413, 95, 5, 0x81},   // #4729
	{63364, 230, 4, 0x1},   // #8mc
	{19865, 77, 5, 0x81},   // #2gmb
	{12543, 80, 5, 0x1},    // kenya
	{61187, 210, 4, 0x1},   // #8ck
	{61708, 193, 4, 0x1},   // #8es
	{42359, 34, 14, 0x1},   // latviarepublic
	{47998, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4394, 244, 8, 0x21},   // svietnam
	{5191, 212, 25, 0x1},   // curacaokingdomnetherlands
	{27323, 197, 5, 0x81},  // #4670
	{28473, 323, 4, 0x1},   // #593
	{43025, 249, 16, 0x1},  // dutchsintmaarten
	{49299, 106, 17, 0x1},  // tanzaniaunitedrep
	{28378, 545, 5, 0x1},   // #5771
	{28308, 579, 5, 0x1},   // #5701
	{58063, 145, 4, 0x81},  // #1ph
	{47874, 77, 5, 0x1},    // #7gam
	{2640, 32, 8, 0x21},    // lituania
	{11177, 111, 11, 0x1},  // afghanistan
	{53955, 246, 23, 0x1},  // ascensiontristandacunha
	{53300, 580, 4, 0x1},   // #1an
	{24286, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{50756, 109, 9, 0x1},   // nrhodesia
	{53705, 207, 4, 0x81},  // #1bl
	{54568, 117, 4, 0x81},  // #1cn
	{48417, 224, 5, 0x1},   // #7gum
	{3777, 165, 22, 0x1},   // peoplesrepublicofyemen
	{53016, 241, 16, 0x1},  // stateofpalestine
	{2750, 145, 11, 0x21},  // phillipines
	{27408, 99, 5, 0x81},   // #4728
	{63348, 234, 4, 0x1},   // #8mb
	{32630, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{44205, 386, 5, 0x1},   // #6rus
	{47085, 253, 24, 0x1},  // unitedstatesminorislands
	{60922, 116, 4, 0x1},   // #8bt
	{61183, 214, 4, 0x1},   // #8cj
	{61659, 72, 4, 0x1},    // #8er
	{60007, 6, 4, 0x1},     // #8aj
	{24602, 194, 5, 0x81},  // #2sur
	{24682, 101, 5, 0x81},  // #2swz
	{62438, 79, 12, 0x1},   // spaansguinea
	{33786, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{20005, 255, 9, 0x1},   // britishvi
	{51908, 98, 5, 0x1},    // #7som
	{2600, 123, 14, 0x21},  // islamicrepiran
	{21994, 197, 17, 0x1},  // stvincentandgrens
	{28903, 66, 12, 0x1},   // comorosstate
	{15226, 190, 15, 0x1},  // republicapanama
	{28373, 476, 5, 0x1},   // #5770
	{8346, 248, 19, 0x1},   // stpierreetmiquelonf
	{33899, 92, 13, 0x1},   // republicniger
	{40868, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{24127, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{56476, 125, 4, 0x81},  // #1jo
	{45063, 101, 6, 0x1},   // ngwane
	{41968, 198, 20, 0x1},  // republicbolvenezuela
	{53304, 56, 4, 0x81},   // #1ao
	{53717, 170, 4, 0x81},  // #1bo
	{54572, 174, 4, 0x81},  // #1co
	{22094, 32, 5, 0x81},   // #2ltu
	{32317, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{31498, 244, 16, 0x1},  // republiekvietnam
	{54903, 178, 4, 0x81},  // #1do
	{43262, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{34268, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{35964, 98, 28, 0x1},   // somalischedemocraticrepublic
	{55421, 218, 4, 0x81},  // #1fo
	{43554, 400, 5, 0x1},   // #6nau
	{65430, 91, 4, 0x1},    // #8wa
	{45830, 33, 19, 0x1},   // grandduchyluxemburg
	{48537, 131, 20, 0x1},  // southkorearepublicof
	{58771, 144, 23, 0x1},  // islamicrepublicpakistan
	{64061, 189, 4, 0x1},   // #8nu
	{64069, 192, 4, 0x1},   // #8pa
	{62164, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12216, 176, 13, 0x1},  // republicacuba
	{4003, 132, 12, 0x1},   // statekoeweit
	{60926, 8, 4, 0x1},     // #8bu
	{61179, 173, 4, 0x1},   // #8ci
	{40503, 90, 14, 0x1},   // malawirepublic
	{37392, 55, 11, 0x1},   // yugoslavsfr
	{59942, 112, 4, 0x1},   // #8ae
	{1256, 68, 14, 0x1},    // afarenissaland
	{178, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{25882, 50, 17, 0x1},   // republiekslovenie
	{55786, 150, 15, 0x1},  // saoedischarabia
	{51892, 152, 5, 0x1},   // #7sol
	{27218, 191, 5, 0x81},  // #4604
	{2384, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{22455, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4213, 119, 14, 0x21},  // republicoffiji
	{50653, 203, 12, 0x1},  // easternsamoa
	{64488, 256, 15, 0x1},  // vsvirginislands
	{2543, 205, 24, 0x21},  // frenchzuidelijkterritory
	{64374, 45, 17, 0x1},   // roemeenserepublic
	{58288, 239, 4, 0x81},  // #1pn
	{56282, 183, 4, 0x81},  // #1hn
	{59436, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{41897, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{16701, 206, 19, 0x1},  // sinteustatiusensaba
	{53713, 115, 4, 0x81},  // #1bn
	{54560, 173, 4, 0x81},  // #1cl
	{19121, 215, 5, 0x81},  // #2esh
	{58626, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{34611, 134, 16, 0x1},  // republieklibanon
	{44238, 537, 5, 0x1},   // #6rwa
	{63368, 36, 4, 0x1},    // #8md
	{15117, 138, 6, 0x1},   // #3bumm
	{44196, 378, 5, 0x1},   // #6rum
	{63130, 30, 4, 0x1},    // #8it
	{60934, 209, 4, 0x1},   // #8bv
	{61175, 117, 4, 0x1},   // #8ch
	{61712, 73, 4, 0x1},    // #8et
	{2239, 257, 22, 0x1},   // departmentwallisfutuna
	{3976, 1, 20, 0x21},    // republikaeshqiperise
	{51831, 50, 5, 0x1},    // #7slo
	{13899, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{30833, 93, 24, 0x1},   // federalrepublicofnigeria
	{35866, 224, 6, 0x1},   // guahan
	{44266, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{28403, 483, 4, 0x1},   // #580
	{14862, 71, 3, 0x1},    // var
	{3699, 48, 14, 0x21},   // republicserbia
	{51180, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{24686, 245, 11, 0x1},  // zuidgeorgie
	{25168, 119, 11, 0x1},  // fijiislands
	{55302, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{28323, 505, 5, 0x1},   // #5704
	{33642, 187, 18, 0x1},  // republicsaintlucia
	{64836, 123, 12, 0x1},  // islamrepiran
	{58284, 248, 4, 0x81},  // #1pm
	{47863, 74, 5, 0x1},    // #7gab
	{56278, 226, 4, 0x81},  // #1hm
	{56409, 124, 4, 0x81},  // #1iq
	{57936, 143, 4, 0x81},  // #1om
	{1155, 581, 6, 0x3},    // guiana
	{53736, 206, 4, 0x81},  // #1bq
	{54564, 63, 4, 0x81},   // #1cm
	{37291, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{35640, 152, 15, 0x1},  // salomoneilanden
	{43873, 241, 12, 0x1},  // westbankgaza
	{54899, 177, 4, 0x81},  // #1dm
	{35073, 194, 8, 0x1},   // suriname
	{55128, 20, 4, 0x81},   // #1fi
	{64533, 94, 4, 0x1},    // #8rw
	{64926, 51, 4, 0x1},    // #8sw
	{63400, 139, 4, 0x1},   // #8mg
	{63206, 128, 4, 0x1},   // #8kg
	{63785, 129, 25, 0x1},  // formerdemocratickampuchea
	{6982, 230, 14, 0x1},   // territorymacau
	{61720, 223, 4, 0x1},   // #8fg
	{61365, 211, 4, 0x1},   // #8cw
	{60003, 69, 4, 0x1},    // #8ag
	{23458, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{46395, 105, 15, 0x1},  // republictunisia
	{41500, 157, 9, 0x1},   // easttimor
	{51781, 96, 5, 0x1},    // #7sen
	{23441, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{37548, 459, 5, 0x1},   // #6110
	{51821, 186, 5, 0x1},   // #7skn
	{40338, 145, 24, 0x1},  // republicofthephilippines
	{57068, 252, 14, 0x1},  // repchinataiwan
	{27328, 47, 5, 0x81},   // #4674
	{50040, 46, 18, 0x1},   // russischefederatia
	{28383, 460, 5, 0x1},   // #5775
	{33224, 434, 5, 0x1},   // #5ita
	{18389, 145, 20, 0x1},  // filipijnengemenebest
	{28328, 543, 5, 0x1},   // #5705
	{24898, 246, 14, 0x1},  // eilandsthelena
	{11923, 170, 13, 0x1},  // formerbolivia
	{58257, 43, 4, 0x81},   // #1pl
	{13460, 54, 12, 0x1},   // vsvanamerika
	{56413, 123, 4, 0x81},  // #1ir
	{21117, 64, 24, 0x1},   // congodemrepzairekinshasa
	{41682, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{24426, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{14619, 161, 26, 0x1},  // socialistrepublicofvietnam
	{48412, 76, 5, 0x1},    // #7gui
	{15910, 126, 5, 0x1},   // nihon
	{39126, 256, 21, 0x1},  // virginislandsamerican
	{65434, 257, 4, 0x1},   // #8wf
	{5068, 236, 26, 0x21},  // collectiviteitnewcaledonia
	{24256, 152, 11, 0x1},  // solomonisds
	{64503, 145, 4, 0x1},   // #8rp
	{65250, 59, 4, 0x1},    // #8uv
	{26564, 259, 20, 0x1},  // underunscr1244kosovo
	{63322, 83, 4, 0x1},    // #8lt
	{63372, 235, 4, 0x1},   // #8mf
	{13654, 22, 9, 0x1},    // unitedkon
	{63134, 62, 4, 0x1},    // #8iv
	{58227, 124, 11, 0x1},  // iraqkingdom
	{57555, 65, 19, 0x1},   // volksrepubliekcongo
	{60830, 152, 4, 0x1},   // #8bp
	{61318, 67, 4, 0x1},    // #8cv
	{42853, 3, 17, 0x1},    // republicofarmenia
	{59946, 111, 4, 0x1},   // #8af
	{20932, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12499, 30, 5, 0x1},    // italy
	{35851, 189, 18, 0x1},  // republieknicaragua
	{24555, 100, 5, 0x81},  // #2stp
	{57481, 79, 12, 0x1},   // spaansguinee
	{51776, 163, 5, 0x1},   // #7sam
	{4770, 106, 20, 0x1},   // uroftanzaniamainland
	{4774, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3048, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{30054, 27, 4, 0x1},    // eire
	{32196, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{28333, 584, 5, 0x1},   // #5710
	{260, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{20794, 211, 10, 0x1},  // kukiairani
	{11980, 259, 16, 0x1},  // republicofkosovo
	{58550, 48, 4, 0x81},   // #1rs
	{20642, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{23370, 170, 18, 0x1},  // plurstateofbolivia
	{46403, 105, 7, 0x1},   // tunisia
	{59591, 22, 4, 0x1},    // #1uk
	{56431, 28, 4, 0x81},   // #1is
	{56988, 135, 4, 0x81},  // #1lk
	{54236, 168, 4, 0x81},  // #1bs
	{54544, 211, 4, 0x81},  // #1ck
	{54880, 17, 4, 0x81},   // #1dk
	{65500, 109, 4, 0x1},   // #8za
	{55165, 217, 4, 0x81},  // #1fk
	{64525, 240, 4, 0x1},   // #8rq
	{64889, 95, 4, 0x1},    // #8su
	{65268, 196, 4, 0x1},   // #8uy
	{64108, 191, 4, 0x1},   // #8pe
	{63326, 33, 4, 0x1},    // #8lu
	{63766, 140, 4, 0x1},   // #8my
	{37533, 357, 5, 0x1},   // #5zim
	{62938, 26, 4, 0x1},    // #8hu
	{63190, 80, 4, 0x1},    // #8ke
	{35063, 194, 18, 0x1},  // republicofsuriname
	{61314, 176, 4, 0x1},   // #8cu
	{21057, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{37523, 356, 5, 0x1},   // #5zam
	{59934, 199, 4, 0x1},   // #8aa
	{9126, 246, 11, 0x1},   // sainthelena
	{39717, 150, 15, 0x1},  // saoedischarabie
	{57346, 171, 27, 0x1},  // republicafederativadobrasil
	{50592, 91, 5, 0x1},    // #7nam
	{27213, 192, 5, 0x81},  // #4600
	{27233, 43, 5, 0x81},   // #4616
	{12903, 104, 16, 0x1},  // togoleserepublic
	{32015, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{59807, 235, 4, 0x81},  // #1yt
	{28343, 585, 5, 0x1},   // #5713
	{25717, 228, 29, 0x1},  // britishterritoryinindianocean
	{56286, 25, 4, 0x81},   // #1hr
	{56464, 30, 4, 0x81},   // #1it
	{52482, 122, 10, 0x1},  // unionindia
	{52899, 2, 4, 0x81},    // #1ad
	{31229, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{53740, 171, 4, 0x81},  // #1br
	{54530, 12, 4, 0x81},   // #1ch
	{19218, 19, 5, 0x81},   // #2est
	{54868, 68, 4, 0x81},   // #1dj
	{55124, 73, 4, 0x81},   // #1et
	{55158, 119, 4, 0x81},  // #1fj
	{9500, 207, 10, 0x1},   // stbartlemy
	{64863, 187, 4, 0x1},   // #8st
	{64065, 42, 4, 0x1},    // #8nz
	{47889, 220, 26, 0x1},  // overseasterritorygibraltar
	{24772, 102, 18, 0x1},  // seychelleneilanden
	{63762, 188, 4, 0x1},   // #8mx
	{8364, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{65157, 52, 7, 0x1},    // turkyye
	{60848, 171, 4, 0x1},   // #8br
	{61310, 61, 4, 0x1},    // #8ct
	{37528, 363, 5, 0x1},   // #5zan
	{53007, 64, 14, 0x1},   // congofreestate
	{22883, 97, 10, 0x1},   // sieraleone
	{11685, 38, 14, 0x1},   // republiekmalta
	{36022, 15, 15, 0x1},   // germanydemrepof
	{52215, 49, 5, 0x1},    // #7svk
	{59837, 46, 16, 0x1},   // russischefederal
	{17600, 158, 12, 0x1},  // tongakingdom
	{21622, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{29897, 16, 24, 0x1},   // federalrepublicduitsland
	{2051, 64, 25, 0x1},    // democraticrepublicofcongo
	{17017, 245, 11, 0x1},  // zuidgeorgia
	{59811, 326, 4, 0x2},   // #1yu
	{28338, 415, 5, 0x1},   // #5712
	{14942, 110, 16, 0x1},  // zimbabwerhodesia
	{57940, 190, 4, 0x81},  // #1pa
	{58554, 46, 4, 0x81},   // #1ru
	{56468, 229, 4, 0x81},  // #1je
	{52903, 112, 4, 0x81},  // #1ae
	{56965, 31, 4, 0x81},   // #1li
	{57840, 238, 4, 0x81},  // #1nu
	{54254, 502, 4, 0x1},   // #1bu
	{54540, 62, 4, 0x81},   // #1ci
	{44776, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{24469, 111, 27, 0x1},  // islamicemirateofafghanistan
	{64529, 46, 4, 0x1},    // #8rs
	{19101, 179, 5, 0x81},  // #2ecu
	{706, 78, 12, 0x1},     // guineabissau
	{64681, 36, 16, 0x1},   // republicofmoldov
	{63318, 31, 4, 0x1},    // #8ls
	{25624, 231, 20, 0x1},  // saintmartinfransdeel
	{63112, 29, 4, 0x1},    // #8is
	{55036, 197, 25, 0x1},  // sintvincentendegrenadines
	{61306, 175, 4, 0x1},   // #8cs
	{59938, 167, 4, 0x1},   // #8ac
	{12996, 135, 6, 0x1},   // ceylon
	{39180, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{40681, 586, 5, 0x1},   // #6egy
	{20604, 102, 10, 0x1},  // seychellen
	{10207, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{19194, 225, 16, 0x1},  // sarhongkongchina
	{3562, 120, 26, 0x21},  // federatestatesofmicronesia
	{47494, 166, 12, 0x1},  // theargentine
	{27333, 100, 5, 0x81},  // #4678
	{12276, 138, 12, 0x1},  // burmaunionof
	{3278, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{49373, 46, 18, 0x1},   // russischefederatie
	{64431, 64, 10, 0x1},   // congozaire
	{4821, 189, 17, 0x21},  // nicaraguarepublic
	{59744, 257, 4, 0x81},  // #1wf
	{6517, 65, 16, 0x1},    // congobrazzaville
	{31475, 16, 11, 0x1},   // deutschland
	{26603, 2, 4, 0x81},    // #420
	{14874, 7, 7, 0x1},     // belguim
	{9221, 195, 14, 0x1},   // trinidadtobago
	{52907, 111, 4, 0x81},  // #1af
	{54250, 116, 4, 0x81},  // #1bt
	{54399, 61, 4, 0x81},   // #1cf
	{48334, 24, 5, 0x1},    // #7gre
	{34036, 168, 10, 0x1},  // bahamasthe
	{21358, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{65492, 101, 4, 0x1},   // #8wz
	{65272, 160, 4, 0x1},   // #8uz
	{17, 37, 33, 0x21},     // formeryugoslavrepublicofmacedonia
	{35187, 36, 7, 0x1},    // moldova
	{63770, 87, 4, 0x1},    // #8mz
	{63019, 123, 4, 0x1},   // #8ir
	{18193, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{43689, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{61716, 14, 4, 0x1},    // #8ez
	{22909, 255, 20, 0x1},  // engelsevirginislands
	{10407, 67, 15, 0x1},   // formercapeverde
	{28618, 150, 21, 0x1},  // koninkrijksaudiarabie
	{42685, 140, 8, 0x1},   // maleisia
	{1869, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{51826, 97, 5, 0x1},    // #7sle
	{63890, 57, 14, 0x1},   // burundikingdom
	{51932, 46, 14, 0x1},   // ruslandfederal
	{37553, 522, 5, 0x1},   // #6115
	{37543, 587, 5, 0x1},   // #6101
	{2909, 40, 10, 0x1},    // netherland
	{50635, 141, 5, 0x1},   // #7nep
	{5929, 241, 23, 0x1},   // occpalestinianterritory
	{5981, 186, 12, 0x1},   // stkittsnevis
	{352, 202, 14, 0x21},   // netherlandsant
	{22338, 40, 20, 0x1},   // netherlandskingdomof
	{3020, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{58059, 147, 4, 0x81},  // #1pg
	{58558, 94, 4, 0x81},   // #1rw
	{63652, 164, 22, 0x1},  // arabrepublicyemenyemen
	{38754, 168, 13, 0x1},  // bahamaislands
	{47915, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{59575, 252, 4, 0x81},  // #1tw
	{46908, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{56680, 132, 4, 0x81},  // #1kw
	{21876, 82, 5, 0x81},   // #2lby
	{532, 151, 19, 0x1},    // republicofsingapore
	{53248, 167, 4, 0x81},  // #1ag
	{54313, 60, 4, 0x81},   // #1bw
	{54518, 65, 4, 0x81},   // #1cg
	{1655, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{64539, 248, 19, 0x1},  // saintpierremiguelon
	{63287, 66, 12, 0x1},   // statecomoros
	{24267, 245, 5, 0x81},  // #2sgs
	{50505, 230, 8, 0x1},   // macaosar
	{36398, 205, 24, 0x1},  // zuidelijkefransegebieden
	{24736, 102, 5, 0x81},  // #2syc
	{61373, 17, 4, 0x1},    // #8da
	{62723, 182, 4, 0x1},   // #8gy
	{61302, 232, 4, 0x1},   // #8cq
	{1237, 257, 12, 0x1},   // futunawallis
	{6375, 54, 9, 0x1},     // americavs
	{22975, 229, 20, 0x1},  // jerseychannelislands
	{64341, 76, 15, 0x1},   // republiekguinee
	{37538, 384, 5, 0x1},   // #6100
	{33575, 189, 17, 0x1},  // republicnicaragua
	{27228, 239, 5, 0x81},  // #4612
	{59793, 51, 6, 0x1},    // sweden
	{2479, 26, 15, 0x1},    // republichungary
	{36363, 95, 15, 0x1},   // republieksoedan
	{30650, 161, 16, 0x1},  // vietnamfmrdemrep
	{2046, 165, 15, 0x1},   // yemendemocratic
	{58020, 242, 4, 0x81},  // #1pf
	{21320, 137, 10, 0x1},  // marshallis
	{59378, 159, 4, 0x81},  // #1tv
	{56312, 588, 4, 0x1},   // #1hv
	{49600, 191, 12, 0x1},  // perurepublic
	{53413, 201, 4, 0x81},  // #1ax
	{54308, 209, 4, 0x81},  // #1bv
	{54395, 64, 4, 0x81},   // #1cd
	{19126, 18, 5, 0x81},   // #2esp
	{22106, 33, 5, 0x81},   // #2lux
	{36162, 248, 18, 0x1},  // stpierreenmiguelon
	{44248, 163, 14, 0x1},  // westelijksamoa
	{40016, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{57398, 123, 19, 0x1},  // imperialstateofiran
	{1016, 247, 23, 0x1},   // svalbardjanmayenislands
	{64848, 18, 4, 0x1},    // #8sp
	{2827, 209, 12, 0x21},  // bouveteiland
	{52523, 231, 25, 0x1},  // collectiviteitsaintmartin
	{37036, 108, 11, 0x1},  // southafrika
	{12414, 28, 7, 0x1},    // ijsland
	{24195, 151, 5, 0x81},  // #2sgp
	{44119, 289, 5, 0x1},   // #6pol
	{48730, 214, 15, 0x1},  // kaaimaneilanden
	{25197, 95, 24, 0x1},   // democraticrepublicsoedan
	{56829, 79, 16, 0x1},   // guineaecuatorial
	{7810, 164, 6, 0x1},    // nyemen
	{40730, 528, 5, 0x1},   // #6est
	{1925, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{4851, 131, 6, 0x21},   // skorea
	{52874, 109, 5, 0x1},   // #7zam
	{49951, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{50058, 187, 5, 0x1},   // #7lca
	{22951, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10130, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{40576, 30, 15, 0x1},   // republicofitaly
	{36749, 407, 5, 0x1},   // #5tog
	{58016, 191, 4, 0x81},  // #1pe
	{37258, 467, 5, 0x1},   // #5van
	{48265, 16, 5, 0x1},    // #7ger
	{56308, 26, 4, 0x81},   // #1hu
	{54317, 10, 4, 0x81},   // #1by
	{19106, 71, 5, 0x81},   // #2egy
	{22728, 10, 7, 0x1},    // belarus
	{23929, 150, 5, 0x81},  // #2sau
	{3470, 120, 28, 0x21},  // micronesiagefedereerdestates
	{45987, 52, 14, 0x1},   // turkeyrepublic
	{25557, 115, 7, 0x1},   // bruneid
	{40676, 351, 5, 0x1},   // #6ecu
	{23, 257, 12, 0x1},     // wallisfutuna
	{17426, 59, 7, 0x1},    // burkina
	{54287, 119, 13, 0x1},  // republiekfiji
	{41929, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{51910, 98, 19, 0x1},   // somalischerepubliek
	{17318, 171, 6, 0x1},   // brazil
	{53813, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11146, 226, 19, 0x1},  // heardiandmcdonaldis
	{19189, 225, 16, 0x1},  // chinasarhongkong
	{19437, 227, 17, 0x1},  // islandsmanbritish
	{4386, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{22719, 10, 16, 0x1},   // republiekbelarus
	{11652, 122, 14, 0x1},  // republiekindia
	{59374, 195, 4, 0x81},  // #1tt
	{48238, 79, 5, 0x1},    // #7geq
	{33450, 148, 14, 0x1},  // koreadempeorep
	{56304, 184, 4, 0x81},  // #1ht
	{56674, 131, 4, 0x81},  // #1kr
	{26683, 56, 4, 0x81},   // #424
	{26798, 166, 4, 0x81},  // #432
	{53146, 116, 13, 0x1},  // bhutankingdom
	{53417, 6, 4, 0x81},    // #1az
	{57796, 141, 4, 0x81},  // #1np
	{26903, 5, 4, 0x81},    // #440
	{55102, 72, 4, 0x81},   // #1er
	{44360, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{58950, 197, 25, 0x1},  // stvincentandthegrenadines
	{43943, 486, 5, 0x1},   // #6pan
	{1411, 61, 26, 0x21},   // centralafrikaanskeizerrijk
	{19058, 70, 5, 0x81},   // #2eaz
	{33633, 32, 17, 0x1},   // lithuaniarepublic
	{8918, 64, 30, 0x1},    // republicofthecongoleopoldville
	{62010, 242, 4, 0x1},   // #8fp
	{21793, 217, 23, 0x1},  // malvinasfalklandislands
	{60956, 115, 4, 0x1},   // #8bx
	{63687, 165, 6, 0x1},   // yemens
	{19241, 240, 18, 0x1},  // puertoricoamerican
	{5287, 234, 33, 0x1},   // territorialcollectivitymartinique
	{16325, 37, 13, 0x1},   // tfyrmacedonia
	{26204, 589, 5, 0x1},   // #2zar
	{6148, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{40075, 12, 22, 0x1},   // confederazionesvizzera
	{32369, 117, 15, 0x1},  // prmainlandchina
	{42182, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{32106, 164, 13, 0x1},  // yemenrepublic
	{23001, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5541, 238, 14, 0x1},   // niuenewzealand
	{6899, 199, 16, 0x1},   // knetherlandaruba
	{59611, 54, 4, 0x81},   // #1us
	{43618, 218, 14, 0x1},  // faeroerislands
	{31605, 25, 8, 0x1},    // hrvatska
	{26788, 6, 4, 0x81},    // #431
	{12610, 196, 6, 0x1},   // urugay
	{56961, 187, 4, 0x81},  // #1lc
	{54391, 210, 4, 0x81},  // #1cc
	{11809, 46, 13, 0x1},   // federalrussia
	{55120, 18, 4, 0x81},   // #1es
	{65422, 256, 4, 0x1},   // #8vq
	{24625, 214, 10, 0x1},  // vkcaimanes
	{65525, 202, 25, 0x1},  // nederlandseantillesformer
	{52788, 196, 5, 0x1},   // #7uru
	{30068, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{4566, 128, 9, 0x21},   // kyrgystan
	{64730, 79, 27, 0x1},   // republicadeguineaecuatorial
	{50881, 155, 12, 0x1},  // tadzhikistan
	{18344, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{27603, 163, 5, 0x81},  // #4882
	{58794, 57, 17, 0x1},   // republicofburundi
	{60960, 57, 4, 0x1},    // #8by
	{35815, 219, 20, 0x1},  // bailliagedeguernesey
	{2308, 145, 22, 0x21},  // republiekderfilipijnen
	{60353, 204, 4, 0x1},   // #8ay
	{46807, 253, 22, 0x1},  // usminoroutlyingislands
	{52770, 112, 5, 0x1},   // #7uae
	{12921, 27, 15, 0x1},   // irelandrepublic
	{34314, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{11962, 194, 11, 0x1},  // dutchguiana
	{27223, 145, 5, 0x81},  // #4608
	{51112, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33040, 590, 5, 0x1},   // #5ins
	{50784, 142, 5, 0x1},   // #7nru
	{32800, 51, 7, 0x1},    // sverige
	{23, 257, 13, 0x1},     // wallisfutunaf
	{4920, 161, 7, 0x1},    // vietnam
	{59346, 52, 4, 0x81},   // #1tr
	{56653, 148, 4, 0x81},  // #1kp
	{63336, 89, 8, 0x1},    // mauritus
	{56944, 134, 4, 0x81},  // #1lb
	{57814, 142, 4, 0x81},  // #1nr
	{54373, 169, 4, 0x81},  // #1bz
	{55511, 229, 14, 0x1},  // bailliagejerri
	{12548, 82, 13, 0x1},   // republiclibia
	{2860, 128, 10, 0x21},  // kirgyzstan
	{43559, 591, 5, 0x1},   // #6nep
	{29022, 148, 4, 0x1},   // dprk
	{65202, 106, 4, 0x1},   // #8tz
	{24338, 193, 5, 0x81},  // #2slv
	{43914, 370, 5, 0x1},   // #6pal
	{63490, 89, 4, 0x1},    // #8mp
	{18167, 145, 19, 0x1},  // filipijnenrepubliek
	{3961, 236, 18, 0x1},   // newcaledoniafrench
	{62027, 21, 4, 0x1},    // #8fr
	{7558, 18, 12, 0x1},    // spaansestate
	{6448, 70, 22, 0x1},    // formerzanzibarpembaisd
	{15620, 110, 6, 0x1},   // #3rhzw
	{3500, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{49563, 135, 16, 0x1},  // srilankarepublic
	{50747, 41, 5, 0x1},    // #7nor
	{41862, 101, 16, 0x1},  // kingdomswaziland
	{38583, 33, 20, 0x1},   // luxembourggrandduchy
	{48947, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{28388, 592, 5, 0x1},   // #5780
	{58422, 192, 4, 0x81},  // #1py
	{57959, 242, 18, 0x1},  // polynesiefrancaise
	{7970, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{24085, 22, 27, 0x1},   // grootbrittannianorthierland
	{4460, 15, 13, 0x1},    // eastduitsland
	{56940, 133, 4, 0x81},  // #1la
	{54387, 11, 4, 0x81},   // #1ca
	{56262, 182, 4, 0x81},  // #1gy
	{40171, 64, 21, 0x1},   // demrepublicofthecongo
	{44637, 248, 18, 0x1},  // stpierreenmiquelon
	{65488, 163, 4, 0x1},   // #8ws
	{8077, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{36963, 188, 25, 0x1},  // verenigdemexicaansestaten
	{43827, 476, 5, 0x1},   // #6pak
	{63774, 236, 4, 0x1},   // #8nc
	{64253, 146, 4, 0x1},   // #8ps
	{37018, 6, 18, 0x1},    // azerbaijanrepublic
	{50095, 137, 9, 0x1},   // marshalls
	{57732, 5, 11, 0x1},    // oesterreich
	{62367, 205, 4, 0x1},   // #8fs
	{4812, 106, 18, 0x1},   // mainlandurtanzania
	{2123, 234, 30, 0x1},   // overseascollectivitymartinique
	{19428, 227, 19, 0x1},  // territoryislandsman
	{14275, 56, 21, 0x1},   // angolapeoplesrepublic
	{11615, 128, 9, 0x1},   // kirgistan
	{54615, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{46790, 206, 19, 0x1},  // sabaensinteustatius
	{54047, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{26521, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{4663, 1, 17, 0x1},     // republicofalbania
	{28790, 94, 6, 0x1},    // rwanda
	{28393, 593, 5, 0x1},   // #5781
	{63914, 40, 16, 0x1},   // kingdomnederland
	{21032, 30, 15, 0x1},   // italianrepublic
	{59276, 594, 4, 0x1},   // #1tp
	{670, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{26753, 167, 4, 0x81},  // #428
	{26853, 4, 4, 0x81},    // #436
	{26968, 168, 4, 0x81},  // #444
	{27143, 7, 4, 0x81},    // #456
	{5021, 140, 17, 0x21},  // maleisiefederatie
	{30514, 91, 15, 0x1},   // namibiarepublic
	{65198, 156, 4, 0x1},   // #8tx
	{65426, 254, 4, 0x1},   // #8vt
	{24404, 47, 5, 0x81},   // #2smr
	{27973, 595, 5, 0x1},   // #5432
	{43791, 561, 5, 0x1},   // #6nor
	{43967, 346, 5, 0x1},   // #6per
	{64960, 12, 4, 0x1},    // #8sz
	{64213, 147, 4, 0x1},   // #8pp
	{28023, 451, 5, 0x1},   // #5452
	{63507, 88, 4, 0x1},    // #8mr
	{44124, 313, 5, 0x1},   // #6por
	{63154, 124, 4, 0x1},   // #8iz
	{63260, 127, 4, 0x1},   // #8kz
	{6748, 42, 18, 0x1},    // newzealandaotearoa
	{62609, 24, 4, 0x1},    // #8gr
	{60416, 208, 4, 0x1},   // #8bd
	{13989, 242, 11, 0x1},  // frpolynesia
	{61662, 30, 14, 0x1},   // republicitalia
	{59181, 250, 3, 0x1},   // tci
	{52939, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{4507, 95, 27, 0x21},   // democratischerepublieksudan
	{4295, 222, 18, 0x1},   // territorygreenland
	{12782, 71, 17, 0x1},   // arabrepublicegypt
	{36787, 472, 5, 0x1},   // #5tri
	{54319, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3351, 241, 21, 0x21},  // palestijnseterritoria
	{27068, 3, 4, 0x81},    // #451
	{12743, 71, 27, 0x1},   // verenigdearabischerepubliek
	{27978, 596, 5, 0x1},   // #5433
	{64956, 153, 4, 0x1},   // #8sy
	{63778, 238, 4, 0x1},   // #8ne
	{19261, 73, 7, 0x1},    // ethopia
	{8193, 85, 19, 0x1},    // republiekmadagaskar
	{63330, 82, 4, 0x1},    // #8ly
	{63619, 143, 4, 0x1},   // #8mu
	{1137, 223, 24, 0x1},   // collectivityfrenchguiana
	{18725, 16, 14, 0x1},   // germanyunified
	{60174, 6, 11, 0x1},    // azerbaidjan
	{27608, 597, 5, 0x1},   // #4886
	{27628, 109, 5, 0x81},  // #4894
	{62605, 224, 4, 0x1},   // #8gq
	{60420, 7, 4, 0x1},     // #8be
	{61369, 118, 4, 0x1},   // #8cy
	{3613, 120, 21, 0x21},  // fedstatesofmicronesia
	{3480, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{27543, 22, 5, 0x81},   // #4826
	{60290, 5, 4, 0x1},     // #8au
	{45393, 213, 26, 0x1},  // christmasislandsaustralian
	{4066, 19, 15, 0x21},   // republicestland
	{3323, 178, 19, 0x21},  // dominicanrepublicdr
	{1543, 36, 15, 0x21},   // republicmoldova
	{12300, 138, 12, 0x1},  // unionmyanmar
	{32622, 73, 16, 0x1},   // republicethiopia
	{24593, 54, 9, 0x1},    // americaus
	{2291, 82, 26, 0x21},   // libischearabischerepubliek
	{1270, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{41668, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{27238, 44, 5, 0x81},   // #4620
	{34765, 250, 18, 0x1},  // turksandcaicosisds
	{37047, 108, 15, 0x1},  // uniesouthafrika
	{4640, 1, 7, 0x1},      // albania
	{12502, 82, 5, 0x1},    // lybia
	{2939, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1719, 223, 23, 0x1},   // departementfrenchguyana
	{36782, 479, 5, 0x1},   // #5ton
	{5417, 251, 16, 0x1},   // territorytokelau
	{13032, 52, 6, 0x1},    // turkey
	{36906, 286, 5, 0x1},   // #5tun
	{57644, 188, 4, 0x81},  // #1mx
	{26403, 25, 5, 0x81},   // #4191
	{27053, 113, 4, 0x81},  // #450
	{26042, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{52830, 160, 5, 0x1},   // #7uzb
	{65164, 159, 4, 0x1},   // #8tv
	{27983, 508, 5, 0x1},   // #5434
	{64952, 245, 4, 0x1},   // #8sx
	{6228, 48, 20, 0x1},    // serviamontenegrounie
	{63782, 237, 4, 0x1},   // #8nf
	{28013, 470, 5, 0x1},   // #5450
	{63615, 38, 4, 0x1},    // #8mt
	{10822, 21, 15, 0x1},   // franserepubliek
	{62946, 121, 4, 0x1},   // #8id
	{27613, 164, 5, 0x81},  // #4887
	{62588, 221, 4, 0x1},   // #8gp
	{60727, 168, 4, 0x1},   // #8bf
	{15573, 206, 20, 0x1},  // caribbeannetherlands
	{9790, 62, 16, 0x1},    // formerivorycoast
	{23363, 170, 18, 0x1},  // boliviaplurstateof
	{11741, 64, 14, 0x1},   // republiekzaire
	{49417, 127, 11, 0x1},  // kazakhistan
	{58086, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{58467, 85, 22, 0x1},   // republiquedemadagascar
	{30433, 177, 22, 0x1},  // commonwealthofdominica
	{56929, 12, 11, 0x1},   // zwitzerland
	{17600, 158, 5, 0x1},   // tonga
	{47488, 77, 9, 0x1},    // gambiathe
	{59615, 196, 4, 0x81},  // #1uy
	{3140, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{25369, 181, 9, 0x1},   // guatamala
	{23016, 214, 22, 0x1},  // territorycaymanislands
	{57648, 140, 4, 0x81},  // #1my
	{26593, 176, 5, 0x81},  // #4192
	{52384, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{53375, 204, 4, 0x81},  // #1aq
	{51192, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{41783, 254, 26, 0x1},  // statodellacittadelvaticano
	{7148, 244, 21, 0x1},   // formerrepublicvietnam
	{43580, 393, 5, 0x1},   // #6new
	{5520, 211, 11, 0x1},   // cookislands
	{25409, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{65194, 252, 4, 0x1},   // #8tw
	{24277, 247, 5, 0x81},  // #2sjm
	{27988, 412, 5, 0x1},   // #5435
	{64619, 96, 4, 0x1},    // #8sg
	{65206, 107, 4, 0x1},   // #8ug
	{53283, 124, 6, 0x1},   // aliraq
	{63832, 92, 4, 0x1},    // #8ng
	{43129, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{28018, 598, 5, 0x1},   // #5451
	{44062, 413, 5, 0x1},   // #6png
	{63272, 34, 4, 0x1},    // #8lg
	{55591, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{35746, 77, 14, 0x1},   // gambiarepublic
	{60770, 113, 4, 0x1},   // #8bg
	{58447, 153, 8, 0x1},   // syriauar
	{19562, 119, 4, 0x1},   // fiji
	{34196, 246, 26, 0x1},  // sinthelenaentristandacunha
	{53820, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{2320, 145, 18, 0x21},  // filipijnenrepublic
	{6575, 65, 13, 0x1},    // repofthecongo
	{40725, 578, 5, 0x1},   // #6eri
	{27248, 157, 5, 0x81},  // #4626
	{11386, 231, 14, 0x1},  // frenchstmartin
	{30553, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3428, 231, 22, 0x1},   // saintmaartenfrenchpart
	{43768, 147, 23, 0x1},  // papuanewguineaterritory
	{51009, 138, 20, 0x1},  // unionmyanmarrepublic
	{45360, 33, 20, 0x1},   // grandducheluxembourg
	{352, 202, 25, 0x21},   // netherlandsantillesformer
	{59175, 101, 4, 0x81},  // #1sz
	{59619, 160, 4, 0x81},  // #1uz
	{56926, 127, 4, 0x81},  // #1kz
	{56506, 126, 4, 0x81},  // #1jp
	{57652, 87, 4, 0x81},   // #1mz
	{13404, 142, 13, 0x1},  // naururepublic
	{53379, 166, 4, 0x81},  // #1ar
	{27023, 114, 4, 0x81},  // #448
	{27078, 172, 4, 0x81},  // #452
	{54665, 14, 4, 0x81},   // #1cz
	{6355, 54, 18, 0x1},    // americaunitedsates
	{55836, 24, 4, 0x81},   // #1gr
	{48422, 182, 5, 0x1},   // #7guy
	{28924, 254, 16, 0x1},  // statevaticancity
	{65151, 157, 4, 0x1},   // #8tt
	{45297, 57, 18, 0x1},   // republiekboeroendi
	{27968, 422, 5, 0x1},   // #5420
	{27993, 353, 5, 0x1},   // #5436
	{64582, 108, 4, 0x1},   // #8sf
	{63836, 162, 4, 0x1},   // #8nh
	{15386, 97, 21, 0x1},   // republicofsierraleone
	{63702, 136, 4, 0x1},   // #8mv
	{58702, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{27623, 599, 5, 0x2},   // #4891
	{62679, 76, 4, 0x1},    // #8gv
	{54829, 153, 12, 0x1},  // syriearabrep
	{60294, 200, 4, 0x1},   // #8av
	{53492, 85, 26, 0x1},   // democraticrepublmadagascar
	{24576, 601, 5, 0x1},   // #2sun
	{26242, 109, 5, 0x81},  // #2zmb
	{21841, 82, 18, 0x1},   // libyaunitedkingdom
	{30363, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{1823, 186, 18, 0x21},  // saintkittsandnevis
	{9568, 273, 27, 0x82},  // federalrepublicofyugoslavia
	{30555, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{60576, 148, 26, 0x1},  // democraticpeorepublickorea
	{13878, 86, 11, 0x1},   // franssoedan
	{39989, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{53654, 96, 19, 0x1},   // republiquedusenegal
	{58410, 241, 4, 0x81},  // #1ps
	{28398, 364, 5, 0x1},   // #5790
	{4431, 82, 18, 0x21},   // libyanarabrepublic
	{41301, 163, 17, 0x1},  // statewesternsamoa
	{59774, 163, 4, 0x81},  // #1ws
	{4483, 91, 6, 0x21},    // namibe
	{40806, 170, 26, 0x1},  // boliviaplurinationalestaat
	{28766, 56, 14, 0x1},   // republicangola
	{53397, 203, 4, 0x81},  // #1as
	{22022, 31, 5, 0x81},   // #2lie
	{3198, 154, 11, 0x21},  // prathetthai
	{14142, 46, 10, 0x1},   // ussrrussia
	{56241, 245, 4, 0x81},  // #1gs
	{911, 10, 17, 0x21},    // byelorussischessr
	{14364, 214, 14, 0x1},  // kaaimanislands
	{49793, 133, 24, 0x1},  // peodemocraticrepubliclao
	{65155, 52, 4, 0x1},    // #8tu
	{65414, 255, 4, 0x1},   // #8vi
	{45017, 60, 17, 0x1},   // republiekbotswana
	{27998, 372, 5, 0x1},   // #5437
	{64578, 102, 4, 0x1},   // #8se
	{38498, 164, 10, 0x1},  // northyemen
	{63840, 93, 4, 0x1},    // #8ni
	{64257, 78, 4, 0x1},    // #8pu
	{20099, 28, 8, 0x1},    // icelande
	{63268, 134, 4, 0x1},   // #8le
	{63256, 132, 4, 0x1},   // #8ku
	{34735, 14, 15, 0x1},   // republicczechia
	{27618, 602, 5, 0x1},   // #4890
	{7648, 136, 15, 0x1},   // maldivesislands
	{60357, 114, 4, 0x1},   // #8ba
	{27563, 106, 5, 0x81},  // #4834
	{60185, 203, 4, 0x1},   // #8aq
	{7826, 15, 25, 0x1},    // democraticrepublicgermany
	{7387, 143, 13, 0x1},   // sultanaatoman
	{58912, 197, 12, 0x1},  // stvinandgren
	{47939, 239, 22, 0x1},  // pitcairnislandsbritish
	{26008, 265, 5, 0x81},  // #2xsl
	{39587, 210, 19, 0x1},  // islandscocoskeeling
	{1053, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{34139, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{22190, 112, 3, 0x1},   // vae
	{27243, 78, 5, 0x81},   // #4624
	{36578, 574, 5, 0x1},   // #5taj
	{39479, 603, 5, 0x1},   // #6bul
	{4743, 112, 26, 0x21},  // verenigdearabischeemiraten
	{59823, 589, 4, 0x1},   // #1zr
	{58292, 240, 4, 0x81},  // #1pr
	{59167, 249, 4, 0x81},  // #1sx
	{30742, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{39481, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{59579, 106, 4, 0x81},  // #1tz
	{36936, 510, 5, 0x1},   // #5tur
	{56335, 121, 4, 0x81},  // #1id
	{2805, 128, 11, 0x21},  // kyrghyzstan
	{57518, 38, 4, 0x81},   // #1mt
	{61744, 18, 12, 0x1},   // kingdomspain
	{53401, 5, 4, 0x81},    // #1at
	{57858, 42, 4, 0x81},   // #1nz
	{35930, 91, 10, 0x1},   // swanamibia
	{54657, 213, 4, 0x81},  // #1cx
	{2071, 65, 19, 0x1},    // congorepbrazzaville
	{55017, 69, 4, 0x81},   // #1dz
	{55813, 221, 4, 0x81},  // #1gp
	{1271, 59, 21, 0x21},   // burkinafasouppervolta
	{32451, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{24272, 246, 5, 0x81},  // #2shn
	{22361, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{28003, 410, 5, 0x1},   // #5438
	{34556, 252, 21, 0x1},  // chinataiwanprovinceof
	{52988, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{62096, 246, 17, 0x1},  // sthelenaascension
	{34827, 44, 18, 0x1},   // portugueserepublic
	{24185, 95, 5, 0x81},   // #2sdn
	{63252, 213, 4, 0x1},   // #8kt
	{61430, 178, 4, 0x1},   // #8dr
	{62675, 181, 4, 0x1},   // #8gt
	{60374, 172, 4, 0x1},   // #8bb
	{16694, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{27558, 227, 5, 0x81},  // #4833
	{47276, 4, 21, 0x1},    // commonwealthaustralia
	{25268, 53, 8, 0x1},    // ukrayina
	{9245, 128, 10, 0x1},   // kyrgyzstan
	{16955, 240, 12, 0x1},  // puertoricous
	{18883, 107, 7, 0x1},   // oeganda
	{12317, 138, 15, 0x1},  // nowmyanmarburma
	{36938, 250, 13, 0x1},  // turksencaicos
	{38902, 542, 5, 0x1},   // #6bfo
	{59291, 84, 7, 0x1},    // morroco
	{17542, 106, 19, 0x1},  // unitedrepoftanzania
	{25179, 24, 19, 0x1},   // republicgriekenland
	{58465, 243, 4, 0x81},  // #1re
	{59171, 153, 4, 0x81},  // #1sy
	{56339, 27, 4, 0x81},   // #1ie
	{56763, 214, 4, 0x81},  // #1ky
	{59740, 162, 4, 0x81},  // #1vu
	{10837, 68, 8, 0x1},    // djibouti
	{31765, 125, 11, 0x1},  // transjordan
	{57522, 89, 4, 0x81},   // #1mu
	{26388, 64, 5, 0x81},   // #4180
	{26598, 118, 5, 0x81},  // #4196
	{31580, 192, 8, 0x1},   // paraguay
	{53405, 4, 4, 0x81},    // #1au
	{57128, 82, 4, 0x81},   // #1ly
	{57672, 92, 4, 0x81},   // #1ne
	{25086, 251, 14, 0x1},  // tokelanislands
	{54661, 118, 4, 0x81},  // #1cy
	{35733, 77, 19, 0x1},   // republicofthegambia
	{55013, 390, 4, 0x1},   // #1dy
	{55080, 19, 4, 0x81},   // #1ee
	{55832, 79, 4, 0x81},   // #1gq
	{26353, 117, 5, 0x81},  // #4156
	{13050, 86, 12, 0x1},   // frenchsoedan
	{57322, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{31245, 113, 18, 0x1},  // republicbangladesh
	{65041, 105, 4, 0x1},   // #8ts
	{55339, 106, 24, 0x1},  // unitedrepublicoftanzania
	{28008, 542, 5, 0x1},   // #5439
	{64574, 186, 4, 0x1},   // #8sc
	{65210, 22, 4, 0x1},    // #8uk
	{38529, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{6469, 64, 27, 0x1},    // democratischerepubliekcongo
	{24424, 98, 5, 0x81},   // #2som
	{22280, 137, 12, 0x1},  // marshallisds
	{38687, 200, 17, 0x1},  // territoryanguilla
	{53549, 61, 15, 0x1},   // centralafricanr
	{62942, 28, 4, 0x1},    // #8ic
	{63248, 131, 4, 0x1},   // #8ks
	{6951, 190, 6, 0x1},    // panama
	{48674, 122, 5, 0x1},   // #7ind
	{62454, 219, 4, 0x1},   // #8gk
	{28790, 94, 14, 0x1},   // rwandarepublic
	{25998, 263, 5, 0x81},  // #2xon
	{60412, 60, 4, 0x1},    // #8bc
	{6894, 199, 16, 0x1},   // arubaknetherland
	{3498, 120, 24, 0x21},  // micronesiafederalestaten
	{27553, 229, 5, 0x81},  // #4832
	{60286, 4, 4, 0x1},     // #8as
	{12522, 80, 13, 0x1},   // republickenia
	{31535, 244, 17, 0x1},  // vietnamrepublicof
	{24496, 248, 5, 0x81},  // #2spm
	{50872, 254, 8, 0x1},   // vatikaan
	{9413, 21, 9, 0x1},     // frankrijk
	{26233, 129, 9, 0x1},   // kampuchia
	{16752, 206, 25, 0x1},  // steustatiusandsababonaire
	{49373, 46, 12, 0x1},   // russischefed
	{32505, 129, 17, 0x1},  // kampucheacambodia
	{43897, 7, 17, 0x1},    // konigreichbelgien
	{8676, 39, 20, 0x1},    // republicofmontenegro
	{27358, 97, 5, 0x81},   // #4694
	{30043, 27, 18, 0x1},   // poblachtnaheireann
	{32196, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{7408, 224, 13, 0x1},   // territoryguam
	{16891, 24, 6, 0x1},    // greece
	{8663, 61, 10, 0x1},    // centralafr
	{8867, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{11796, 218, 6, 0x1},   // faroer
	{3396, 248, 19, 0x21},  // miquelonsaintpierre
	{59150, 193, 4, 0x81},  // #1sv
	{1213, 132, 8, 0x21},   // alkuwayt
	{32439, 230, 12, 0x1},  // macaochinapr
	{48095, 246, 18, 0x1},  // sainthelenaislands
	{57698, 70, 17, 0x1},   // zanzibarsultanate
	{57552, 136, 4, 0x81},  // #1mv
	{10005, 165, 10, 0x1},  // southjemen
	{54609, 67, 4, 0x81},   // #1cv
	{65026, 100, 4, 0x1},   // #8tp
	{42378, 203, 19, 0x1},  // ameriksamoaeilanden
	{64558, 248, 4, 0x1},   // #8sb
	{63844, 40, 4, 0x1},    // #8nl
	{43632, 539, 5, 0x1},   // #6nir
	{44583, 15, 27, 0x1},   // democraticrepublicduitsland
	{19602, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5273, 235, 16, 0x1},   // territorymayotte
	{63214, 130, 4, 0x1},   // #8kr
	{52764, 11, 6, 0x1},    // kanada
	{62450, 180, 4, 0x1},   // #8gj
	{60799, 170, 4, 0x1},   // #8bl
	{27548, 219, 5, 0x81},  // #4831
	{60189, 166, 4, 0x1},   // #8ar
	{49125, 30, 5, 0x1},    // #7ita
	{63906, 129, 15, 0x1},  // cambodiakingdom
	{37353, 128, 10, 0x1},  // kirgizstan
	{38964, 490, 5, 0x1},   // #6bhm
	{30123, 125, 8, 0x1},   // jordania
	{26147, 108, 5, 0x81},  // #2zaf
	{8414, 161, 12, 0x1},   // noordvietnam
	{64681, 36, 17, 0x1},   // republicofmoldova
	{39278, 342, 5, 0x1},   // #6bra
	{40187, 65, 10, 0x1},   // congorepof
	{54883, 71, 13, 0x1},   // kingdomegypte
	{1632, 128, 11, 0x21},  // kirghizstan
	{19157, 230, 32, 0x1},  // macaospecialadministrativeregion
	{39463, 529, 5, 0x1},   // #6bui
	{59892, 110, 4, 0x81},  // #1zw
	{15790, 218, 6, 0x1},   // faroes
	{58418, 146, 4, 0x81},  // #1pw
	{47879, 22, 5, 0x1},    // #7gbr
	{59196, 104, 4, 0x81},  // #1tg
	{56551, 128, 4, 0x81},  // #1kg
	{39188, 239, 24, 0x1},  // territorypitcairnislands
	{57640, 90, 4, 0x81},   // #1mw
	{45702, 604, 5, 0x2},   // #6yug
	{53409, 199, 4, 0x81},  // #1aw
	{57765, 93, 4, 0x81},   // #1ng
	{54653, 212, 4, 0x81},  // #1cw
	{22187, 34, 5, 0x81},   // #2lva
	{14075, 123, 10, 0x1},  // formeriran
	{55084, 71, 4, 0x81},   // #1eg
	{56258, 78, 4, 0x81},   // #1gw
	{65418, 161, 4, 0x1},   // #8vm
	{64537, 150, 4, 0x1},   // #8sa
	{45176, 226, 22, 0x1},  // heardmcdonaldislandsau
	{22179, 130, 8, 0x1},   // kiribati
	{63264, 133, 4, 0x1},   // #8la
	{38880, 165, 17, 0x1},  // yemenpdrsouthaden
	{62950, 227, 4, 0x1},   // #8im
	{63169, 185, 4, 0x1},   // #8jm
	{62417, 220, 4, 0x1},   // #8gi
	{20303, 95, 23, 0x1},   // democraticrepublicsudan
	{43004, 212, 21, 0x1},  // grondterritorycuracao
	{60803, 138, 4, 0x1},   // #8bm
	{25552, 115, 21, 0x1},  // staatbruneidarussalam
	{6382, 256, 17, 0x1},   // vsmaagdeneilanden
	{8408, 161, 18, 0x1},   // formernoordvietnam
	{2487, 26, 7, 0x1},     // hungary
	{14810, 40, 10, 0x1},   // nethelands
	{38974, 565, 5, 0x1},   // #6blr
	{56041, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{4081, 45, 15, 0x1},    // republicromania
	{46554, 9, 5, 0x1},     // #7bih
	{4861, 17, 7, 0x1},     // danmark
	{26272, 110, 5, 0x81},  // #2zwe
	{61487, 157, 28, 0x1},  // democraticrepublictimorleste
	{9877, 93, 7, 0x1},     // nigeria
	{25788, 186, 24, 0x1},  // saintchristopherandnevis
	{48661, 171, 8, 0x1},   // brazilia
	{28804, 3, 7, 0x1},     // armenia
	{58948, 100, 4, 0x81},  // #1st
	{48142, 78, 5, 0x1},    // #7gbs
	{59188, 205, 4, 0x81},  // #1tf
	{36959, 474, 5, 0x1},   // #5tuv
	{21707, 134, 5, 0x81},  // #2lbn
	{57442, 232, 4, 0x81},  // #1mp
	{57099, 34, 4, 0x81},   // #1lv
	{57676, 237, 4, 0x81},  // #1nf
	{864, 150, 22, 0x21},   // koninkrijksaoediarabie
	{60241, 249, 17, 0x1},  // stmartindutchpart
	{56245, 181, 4, 0x81},  // #1gt
	{9595, 55, 34, 0x1},    // federalpeoplesrepublicofyugoslavia
	{7869, 64, 5, 0x1},     // zaire
	{2153, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{65009, 158, 4, 0x1},   // #8tn
	{4944, 108, 11, 0x1},   // southafrica
	{18821, 171, 24, 0x1},  // brazilfederativerepublic
	{59400, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{64755, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{29436, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3226, 210, 12, 0x1},   // cocosislands
	{18414, 232, 19, 0x1},  // noordelijkemarianen
	{62413, 75, 4, 0x1},    // #8gh
	{25993, 262, 5, 0x81},  // #2xns
	{60807, 58, 4, 0x1},    // #8bn
	{30003, 174, 16, 0x1},  // columbiarepublic
	{5168, 40, 23, 0x1},    // kingdomofthenetherlands
	{15434, 102, 10, 0x1},  // seychelles
	{4074, 45, 22, 0x1},    // peoplesrepublicromania
	{16796, 206, 22, 0x1},  // bonaireensinteustatius
	{47147, 179, 15, 0x1},  // republicecuador
	{19129, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{32698, 334, 5, 0x1},   // #5ind
	{39607, 203, 18, 0x1},  // ameriksamoaislands
	{52964, 65, 24, 0x1},   // brazzavillerepubliccongo
	{36703, 585, 5, 0x1},   // #5taw
	{59116, 601, 4, 0x1},   // #1su
	{21558, 133, 5, 0x81},  // #2lao
	{56534, 80, 4, 0x81},   // #1ke
	{35014, 554, 5, 0x1},   // #5oma
	{38378, 457, 5, 0x1},   // #6940
	{50910, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{57493, 234, 4, 0x81},  // #1mq
	{26393, 211, 5, 0x81},  // #4184
	{25017, 61, 20, 0x1},   // kodorosesetibeafrika
	{57095, 33, 4, 0x81},   // #1lu
	{57664, 91, 4, 0x81},   // #1na
	{40572, 119, 12, 0x1},  // fijirepublic
	{54605, 176, 4, 0x81},  // #1cu
	{7529, 67, 10, 0x1},    // kaapverdie
	{48975, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{56249, 224, 4, 0x81},  // #1gu
	{26348, 173, 5, 0x81},  // #4152
	{22032, 83, 5, 0x81},   // #2lso
	{26338, 135, 5, 0x81},  // #4144
	{19715, 173, 16, 0x1},  // republicadechile
	{65013, 104, 4, 0x1},   // #8to
	{13692, 153, 11, 0x1},  // formersyria
	{64648, 98, 4, 0x1},    // #8so
	{45739, 232, 24, 0x1},  // northernmarianenamerican
	{27963, 503, 5, 0x1},   // #5411
	{41732, 500, 5, 0x1},   // #6ken
	{63848, 41, 4, 0x1},    // #8no
	{29983, 156, 18, 0x1},  // turkmeenserepublic
	{63299, 49, 4, 0x1},    // #8lo
	{467, 213, 15, 0x1},    // christmasisland
	{62958, 228, 4, 0x1},   // #8io
	{63173, 125, 4, 0x1},   // #8jo
	{27588, 160, 5, 0x81},  // #4860
	{60811, 10, 4, 0x1},    // #8bo
	{5830, 140, 9, 0x1},    // malayasia
	{384, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{53719, 9, 17, 0x1},    // bosnaihercegovina
	{26407, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{46534, 58, 5, 0x1},    // #7ben
	{15904, 101, 8, 0x1},   // eswatini
	{35726, 77, 26, 0x1},   // islamicrepublicofthegambia
	{27353, 102, 5, 0x81},  // #4690
	{38767, 468, 5, 0x1},   // #6bar
	{49265, 31, 13, 0x1},   // leichtenstein
	{9938, 63, 22, 0x1},    // unitedrepublickameroen
	{15542, 111, 18, 0x1},  // afghanistankingdom
	{12160, 139, 13, 0x1},  // outermongolia
	{13621, 138, 8, 0x1},   // birmania
	{2646, 5, 7, 0x1},      // austria
	{58414, 44, 4, 0x81},   // #1pt
	{58510, 399, 4, 0x1},   // #1rh
	{58927, 194, 4, 0x81},  // #1sr
	{7075, 10, 15, 0x1},    // byelorussianssr
	{37401, 205, 26, 0x1},  // fransezuidelijketerritoria
	{59184, 103, 4, 0x81},  // #1td
	{57497, 88, 4, 0x81},   // #1mr
	{54013, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{57091, 32, 4, 0x81},   // #1lt
	{54579, 175, 4, 0x81},  // #1cr
	{19259, 73, 5, 0x81},   // #2eth
	{22373, 40, 14, 0x1},   // netherlandsthe
	{65005, 251, 4, 0x1},   // #8tl
	{17104, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{64644, 151, 4, 0x1},   // #8sn
	{5531, 238, 14, 0x1},   // newzeelandniue
	{62954, 122, 4, 0x1},   // #8in
	{20238, 249, 11, 0x1},  // sintmaarten
	{48669, 121, 5, 0x1},   // #7ina
	{50378, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{53563, 136, 22, 0x1},  // republicmaldiveislands
	{60774, 169, 4, 0x1},   // #8bh
	{3812, 145, 17, 0x21},  // philippineislands
	{908, 246, 15, 0x1},    // islandssthelena
	{50602, 40, 5, 0x1},    // #7ned
	{15093, 155, 18, 0x1},  // jumhuriitojikiston
	{40662, 31, 14, 0x1},   // liechstenstein
	{61089, 146, 5, 0x1},   // belau
	{59783, 259, 4, 0x81},  // #1xk
	{21320, 137, 15, 0x1},  // marshallislands
	{0, 257, 35, 0x1},      // overzeesecollectiviteitwallisfutuna
	{58944, 99, 4, 0x81},   // #1ss
	{25295, 136, 21, 0x1},  // republiekdermalediven
	{52796, 197, 22, 0x1},  // saintvincentgrenadines
	{59179, 250, 4, 0x81},  // #1tc
	{4061, 58, 13, 0x21},   // beninrepublic
	{13014, 140, 12, 0x1},  // formermalaya
	{57514, 233, 4, 0x81},  // #1ms
	{57087, 83, 4, 0x81},   // #1ls
	{57668, 236, 4, 0x81},  // #1nc
	{43386, 230, 13, 0x1},  // chinamacausar
	{11029, 8, 16, 0x1},    // kingdombulgarije
	{54586, 606, 4, 0x2},   // #1cs
	{55076, 179, 4, 0x81},  // #1ec
	{15270, 15, 31, 0x1},   // democratischerepubliekduitsland
	{26383, 65, 5, 0x81},   // #4178
	{14762, 164, 7, 0x1},   // alyaman
	{64640, 47, 4, 0x1},    // #8sm
	{999, 247, 33, 0x1},    // overzeesterritorysvalbardjanmayen
	{23934, 607, 5, 0x1},   // #2scg
	{27593, 198, 5, 0x81},  // #4862
	{62584, 16, 4, 0x1},    // #8gm
	{44182, 105, 14, 0x1},  // kingdomtunesia
	{15184, 221, 23, 0x1},  // departementlaguadeloupe
	{27538, 71, 5, 0x81},   // #4818
	{51700, 25, 17, 0x1},   // republikahrvatska
	{64928, 12, 18, 0x1},   // swissconfederation
	{31238, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{46448, 7, 5, 0x1},     // #7bel
	{6228, 48, 16, 0x1},    // serviamontenegro
	{51858, 155, 10, 0x1},  // tadzjiekia
	{7735, 138, 22, 0x1},   // unionofmyanmarrepublic
	{46612, 114, 5, 0x1},   // #7brn
	{52006, 105, 16, 0x1},  // kingdomoftunisia
	{6496, 64, 26, 0x1},    // leopoldvillerepubliekcongo
	{3624, 120, 12, 0x21},  // micronesiafs
	{53632, 228, 4, 0x1},   // biot
	{2840, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{63722, 31, 23, 0x1},   // vorstendomliechtenstein
	{48160, 23, 5, 0x1},    // #7geo
	{56343, 29, 4, 0x81},   // #1il
	{38373, 608, 5, 0x1},   // #6935
	{205, 95, 11, 0x21},    // noordsoedan
	{7970, 100, 8, 0x1},    // saotomep
	{57308, 86, 4, 0x81},   // #1ml
	{4601, 62, 10, 0x21},   // cotedivore
	{46126, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{57065, 81, 4, 0x81},   // #1lr
	{45946, 21, 12, 0x1},   // domtomfrance
	{55098, 24, 4, 0x1},    // #1el
	{55758, 75, 4, 0x81},   // #1gh
	{55478, 21, 4, 0x81},   // #1fr
	{60857, 219, 25, 0x1},  // overseasterritoryguernsey
	{64636, 97, 4, 0x1},    // #8sl
	{8902, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2661, 201, 21, 0x1},   // territoryalandislands
	{41656, 398, 5, 0x1},   // #6kbi
	{15515, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{62580, 222, 4, 0x1},   // #8gl
	{10779, 34, 6, 0x1},    // lativa
	{2349, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{57994, 146, 14, 0x1},  // palaurepubliek
	{39147, 545, 5, 0x1},   // #6bng
	{50665, 93, 5, 0x1},    // #7ngr
	{6011, 196, 23, 0x1},   // oosterserepublicuruguay
	{11371, 58, 15, 0x1},   // republicdahomey
	{54906, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{44814, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{2392, 63, 15, 0x1},    // frenchcameroons
	{20786, 126, 10, 0x1},  // nipponkoku
	{59819, 109, 4, 0x81},  // #1zm
	{23080, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{17812, 240, 22, 0x1},  // puertoricocommonwealth
	{56347, 227, 4, 0x81},  // #1im
	{57312, 138, 4, 0x81},  // #1mm
	{26398, 175, 5, 0x81},  // #4188
	{49982, 66, 15, 0x1},   // archipelcomoren
	{49763, 43, 20, 0x1},   // peoplesrepublicpolen
	{34644, 123, 25, 0x1},  // islamitischerepubliekiran
	{41392, 67, 10, 0x1},   // kaapverdia
	{30607, 48, 14, 0x1},   // serbiarepublic
	{4289, 186, 14, 0x21},  // stkittsennevis
	{55762, 220, 4, 0x81},  // #1gi
	{55086, 15, 8, 0x1},    // egermany
	{47386, 35, 17, 0x1},   // principautemonaco
	{26333, 61, 5, 0x81},   // #4140
	{64991, 250, 4, 0x1},   // #8tk
	{65276, 197, 4, 0x1},   // #8vc
	{6793, 235, 20, 0x1},   // departementdemayotte
	{56478, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{24333, 97, 5, 0x81},   // #2sle
	{7193, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{20999, 29, 6, 0x1},    // isreal
	{24865, 130, 16, 0x1},  // republickiribati
	{24881, 89, 17, 0x1},   // republicmauritius
	{60783, 9, 4, 0x1},     // #8bk
	{16587, 206, 25, 0x1},  // bonairesainteustatiussaba
	{27518, 107, 5, 0x81},  // #4800
	{54166, 29, 11, 0x1},   // stateisrael
	{12770, 71, 24, 0x1},   // egypteunitedarabrepublic
	{56618, 101, 16, 0x1},  // swazilandkingdom
	{24666, 51, 5, 0x81},   // #2swe
	{4782, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{4857, 108, 19, 0x21},  // republicsouthafrica
	{31530, 244, 20, 0x1},  // southvietnamrepublic
	{46391, 172, 5, 0x1},   // #7bar
	{53523, 194, 17, 0x1},  // netherlandsguiana
	{53330, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{51395, 101, 15, 0x1},  // kingdomeswatini
	{23879, 231, 19, 0x1},  // stmaartenfrenchpart
	{27753, 458, 5, 0x1},   // #5255
	{7417, 224, 12, 0x1},   // guamamerican
	{27733, 298, 5, 0x1},   // #5225
	{31770, 125, 22, 0x1},  // jordanhashemitekingdom
	{6003, 140, 8, 0x1},    // malaysia
	{20799, 123, 19, 0x1},  // iranislamicrepublic
	{58868, 96, 4, 0x81},   // #1sn
	{40206, 82, 12, 0x1},   // kingdomlibya
	{56351, 122, 4, 0x81},  // #1in
	{56649, 186, 4, 0x81},  // #1kn
	{2045, 205, 38, 0x21},  // fransezuidelijkeenantarctischegebieden
	{65097, 198, 25, 0x1},  // repbolivarianadevenezuela
	{51096, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{57316, 139, 4, 0x81},  // #1mn
	{57777, 40, 4, 0x81},   // #1nl
	{17981, 65, 5, 0x81},   // #2cog
	{55192, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{55809, 76, 4, 0x81},   // #1gn
	{64983, 154, 4, 0x1},   // #8th
	{30571, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{36029, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{62894, 259, 14, 0x1},  // republickosova
	{63276, 32, 4, 0x1},    // #8lh
	{43810, 550, 5, 0x1},   // #6nth
	{12616, 146, 13, 0x1},  // republicpalau
	{62393, 74, 4, 0x1},    // #8gb
	{47696, 170, 15, 0x1},  // boliviarepublic
	{25955, 260, 5, 0x81},  // #2xla
	{21055, 185, 5, 0x81},  // #2jam
	{28068, 466, 5, 0x1},   // #5500
	{8, 37, 42, 0x21},      // formertheformeryugoslavrepublicofmacedonia
	{38969, 609, 5, 0x1},   // #6bhu
	{35947, 152, 15, 0x1},  // solomoneilanden
	{41844, 610, 5, 0x1},   // #6kzk
	{53666, 96, 15, 0x1},   // senegalrepublic
	{34278, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{51280, 129, 24, 0x1},  // peoplesrepublickampuchea
	{44126, 56, 20, 0x1},   // portuguesewestafrica
	{25012, 84, 7, 0x1},    // marokko
	{58514, 45, 4, 0x81},   // #1ro
	{58872, 98, 4, 0x81},   // #1so
	{56890, 47, 19, 0x1},   // republicofsanmarino
	{59264, 158, 4, 0x81},  // #1to
	{47473, 77, 21, 0x1},   // islamicrepublicgambia
	{56355, 228, 4, 0x81},  // #1io
	{57320, 230, 4, 0x81},  // #1mo
	{57781, 41, 4, 0x81},   // #1no
	{17968, 64, 5, 0x81},   // #2cod
	{15140, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{58428, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1187, 236, 24, 0x1},   // collectivitynewcaledonia
	{5545, 238, 14, 0x1},   // newzealandniue
	{64224, 139, 15, 0x1},  // stateofmongolia
	{64987, 155, 4, 0x1},   // #8ti
	{65280, 198, 4, 0x1},   // #8ve
	{64627, 50, 4, 0x1},    // #8si
	{52365, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{25593, 249, 20, 0x1},  // sintmaartendutchpart
	{21274, 126, 5, 0x81},  // #2jpn
	{63280, 81, 4, 0x1},    // #8li
	{63165, 229, 4, 0x1},   // #8je
	{35122, 9, 7, 0x1},     // bosniah
	{25909, 259, 5, 0x81},  // #2xkx
	{62389, 77, 4, 0x1},    // #8ga
	{63351, 182, 13, 0x1},  // britishguyana
	{6766, 238, 16, 0x1},   // nieuwzeelandniue
	{28073, 500, 5, 0x1},   // #5501
	{45009, 153, 17, 0x1},  // syrischerepubliek
	{54834, 71, 12, 0x1},   // arabrepegypt
	{54929, 207, 21, 0x1},  // saintbarthelemyfrench
	{38994, 483, 5, 0x1},   // #6blz
	{53871, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{46578, 10, 5, 0x1},    // #7blr
	{3578, 120, 21, 0x21},  // micronesiafederalstat
	{14298, 45, 23, 0x1},   // romanianpeoplesrepublic
	{9675, 63, 16, 0x1},    // cameroonrepublic
	{32169, 65, 22, 0x1},   // congopeoplesrepublicof
	{58860, 97, 4, 0x81},   // #1sl
	{64865, 254, 24, 0x1},  // statuscivitatisvaticanae
	{59260, 105, 4, 0x81},  // #1tn
	{59736, 161, 4, 0x81},  // #1vn
	{57288, 137, 4, 0x81},  // #1mh
	{17620, 12, 5, 0x81},   // #2che
	{52749, 108, 17, 0x1},  // unievanzuidafrika
	{55094, 215, 4, 0x81},  // #1eh
	{55801, 222, 4, 0x81},  // #1gl
	{20555, 131, 8, 0x1},   // repkorea
	{50076, 52, 7, 0x1},    // turkyia
	{64623, 246, 4, 0x1},   // #8sh
	{29274, 186, 30, 0x1},  // saintchristophernevisfederatia
	{24282, 152, 5, 0x81},  // #2slb
	{7545, 136, 14, 0x1},   // maldiveislands
	{30167, 248, 25, 0x1},  // saintpierremiquelonfrench
	{61670, 30, 19, 0x1},   // italiaanserepubliek
	{45325, 112, 21, 0x1},  // verenigdearabemiraten
	{2702, 26, 16, 0x21},   // kingdomofhungary
	{27528, 37, 5, 0x81},   // #4807
	{51057, 241, 5, 0x1},   // #7ple
	{35590, 138, 12, 0x1},  // myanmarunion
	{18514, 219, 25, 0x1},  // overzeesterritoryguernsey
	{570, 112, 14, 0x21},   // unitedarabemir
	{55957, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{36214, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{47823, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{25635, 231, 20, 0x1},  // fransdeelsaintmartin
	{59815, 108, 4, 0x81},  // #1za
	{58426, 149, 4, 0x81},  // #1qa
	{58864, 47, 4, 0x81},   // #1sm
	{59256, 156, 4, 0x81},  // #1tm
	{18503, 176, 5, 0x81},  // #2cub
	{56645, 66, 4, 0x81},   // #1km
	{59726, 256, 4, 0x81},  // #1vi
	{60530, 131, 10, 0x1},  // korearepof
	{57773, 189, 4, 0x81},  // #1ni
	{26303, 10, 5, 0x81},   // #4112
	{57394, 123, 17, 0x1},  // iranimperialstate
	{55805, 77, 4, 0x81},   // #1gm
	{31335, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11081, 129, 14, 0x1},  // formercambodia
	{43600, 335, 5, 0x1},   // #6nig
	{62409, 23, 4, 0x1},    // #8gg
	{14556, 9, 13, 0x1},    // bosniaandherz
	{27523, 53, 5, 0x81},   // #4804
	{14258, 56, 23, 0x1},   // peoplesrepublicofangola
	{26038, 266, 5, 0x81},  // #2xwb
	{7803, 165, 13, 0x1},   // southernyemen
	{25102, 105, 19, 0x1},  // tunesischerepubliek
	{40390, 67, 21, 0x1},   // republiekvancaboverde
	{61455, 157, 32, 0x1},  // democratischerepubliektimorleste
	{54768, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{27723, 611, 5, 0x1},   // #5221
	{48911, 186, 16, 0x1},  // saintkittsnevits
	{3171, 166, 9, 0x1},    // argentina
	{16830, 206, 14, 0x1},  // sabaandbonaire
	{39124, 256, 23, 0x1},  // usvirginislandsamerican
	{12414, 28, 17, 0x1},   // ijslandserepublic
	{5862, 132, 13, 0x1},   // stateofkuwait
	{9137, 46, 17, 0x1},    // formersovietunion
	{58836, 247, 4, 0x81},  // #1sj
	{695, 46, 16, 0x21},    // russiafederation
	{3252, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{59252, 157, 4, 0x81},  // #1tl
	{42400, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{61190, 30, 12, 0x1},   // kingdomitaly
	{19197, 225, 13, 0x1},  // hongkongchina
	{2430, 243, 7, 0x1},    // reunion
	{57769, 506, 4, 0x1},   // #1nh
	{18011, 211, 5, 0x81},  // #2cok
	{2373, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{17017, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{55508, 22, 4, 0x81},   // #1gb
	{60390, 139, 22, 0x1},  // volksrepubliekmongolie
	{64979, 195, 4, 0x1},   // #8td
	{9867, 93, 17, 0x1},    // federationnigeria
	{33512, 227, 27, 0x1},  // overzeesterritoryislandsman
	{52780, 53, 5, 0x1},    // #7ukr
	{41742, 538, 5, 0x1},   // #6kuw
	{48750, 124, 5, 0x1},   // #7irq
	{63430, 210, 12, 0x1},  // kokosislands
	{60776, 116, 7, 0x1},   // bhoetan
	{16820, 206, 14, 0x1},  // bonaireandsaba
	{2257, 128, 11, 0x21},  // kirgizistan
	{43209, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{62682, 148, 18, 0x1},  // volksrepnoordkorea
	{61901, 136, 16, 0x1},  // maldivenrepublic
	{47677, 170, 26, 0x1},  // plurinationalestatebolivia
	{27718, 612, 5, 0x1},   // #5220
	{4437, 71, 19, 0x21},   // arabrepublicofegypt
	{25307, 136, 9, 0x1},   // malediven
	{44503, 26, 19, 0x1},   // koninkrijkhongarije
	{46988, 174, 17, 0x1},  // republicacolombia
	{56779, 50, 16, 0x1},   // sloveniarepublic
	{58840, 49, 4, 0x81},   // #1sk
	{5448, 251, 14, 0x1},   // tokelauislands
	{59221, 251, 4, 0x81},  // #1tk
	{34090, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{11022, 83, 14, 0x1},   // lesothokingdom
	{15458, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{64416, 65, 20, 0x1},   // peoplesrepubliccongo
	{57292, 37, 4, 0x81},   // #1mk
	{48796, 48, 26, 0x1},   // statenuniaserviamontenegro
	{22027, 135, 5, 0x81},  // #2lka
	{3266, 210, 19, 0x1},   // cocoskeelingislands
	{23753, 149, 5, 0x81},  // #2qat
	{9960, 59, 16, 0x1},    // formeroppervolta
	{26368, 174, 5, 0x81},  // #4170
	{23794, 46, 9, 0x1},    // russiafed
	{54047, 246, 26, 0x1},  // ascensionandtristandacunha
	{29127, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{29949, 85, 18, 0x1},   // malagasymadagascar
	{64297, 149, 4, 0x1},   // #8qa
	{18068, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{22338, 40, 23, 0x1},   // netherlandskingdomofthe
	{52793, 54, 5, 0x1},    // #7usa
	{9460, 244, 17, 0x1},   // formerzuidvietnam
	{23555, 139, 16, 0x1},  // republicmongolia
	{63158, 126, 4, 0x1},   // #8ja
	{14498, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{16992, 151, 17, 0x1},  // republiksingapura
	{10859, 64, 11, 0x1},   // demrepkongo
	{42685, 140, 17, 0x1},  // maleisiafederatia
	{48755, 28, 5, 0x1},    // #7isl
	{27533, 613, 5, 0x1},   // #4810
	{28083, 363, 5, 0x1},   // #5511
	{61553, 137, 15, 0x1},  // marchallislands
	{10828, 68, 17, 0x1},   // republiekdjibouti
	{24397, 69, 7, 0x1},    // algeria
	{4915, 244, 12, 0x1},   // staatvietnam
	{2410, 16, 28, 0x21},   // germanyformerfederalrepublic
	{47466, 89, 9, 0x1},    // maurituis
	{7018, 150, 14, 0x1},   // saudischarabia
	{55271, 273, 25, 0x82}, // federalrepublicyugoslavia
	{22338, 40, 18, 0x1},   // netherlandskingdom
	{36840, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{27728, 389, 5, 0x1},   // #5223
	{36717, 540, 5, 0x1},   // #5taz
	{18739, 214, 5, 0x81},  // #2cym
	{8202, 85, 10, 0x1},    // madagaskar
	{40362, 181, 19, 0x1},  // republicofguatemala
	{14065, 46, 10, 0x1},   // fedrusland
	{65167, 35, 16, 0x1},   // vorstendommonaco
	{58811, 246, 4, 0x81},  // #1sh
	{59204, 155, 4, 0x81},  // #1tj
	{34042, 246, 20, 0x1},  // sthelenaandascension
	{56555, 129, 4, 0x81},  // #1kh
	{57146, 36, 4, 0x81},   // #1md
	{43881, 241, 17, 0x1},  // gazastripwestbank
	{31877, 221, 13, 0x1},  // laguadeloupef
	{64964, 207, 4, 0x1},   // #8tb
	{31765, 125, 27, 0x1},  // transjordanhashemitekingdom
	{21864, 66, 12, 0x1},   // statecomoren
	{28078, 540, 5, 0x1},   // #5510
	{38233, 311, 5, 0x1},   // #6710
	{50025, 10, 18, 0x1},   // respublikabyelarus
	{41215, 135, 9, 0x1},   // shrilamka
	{51974, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{41306, 163, 28, 0x1},  // westernsamoaindependentstate
	{9194, 138, 10, 0x1},   // unionburma
	{51414, 190, 15, 0x1},  // republiekpanama
	{50789, 42, 5, 0x1},    // #7nzl
	{58815, 50, 4, 0x81},   // #1si
	{48357, 82, 20, 0x1},   // libyanarabjamahiriya
	{8856, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{37000, 39, 18, 0x1},   // montenegrorepublic
	{40292, 99, 10, 0x1},   // southsudan
	{59635, 198, 4, 0x81},  // #1ve
	{46476, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{56559, 130, 4, 0x81},  // #1ki
	{57150, 39, 4, 0x81},   // #1me
	{10332, 59, 10, 0x1},   // uppervolta
	{11708, 142, 5, 0x1},   // nauru
	{17581, 11, 5, 0x81},   // #2can
	{19111, 72, 5, 0x81},   // #2eri
	{26308, 129, 5, 0x81},  // #4116
	{42559, 394, 5, 0x1},   // #6lib
	{44155, 352, 5, 0x1},   // #6prk
	{56536, 213, 15, 0x1},  // kerstmisislands
	{55504, 74, 4, 0x81},   // #1ga
	{26343, 103, 5, 0x81},  // #4148
	{57574, 64, 8, 0x1},    // drccongo
	{9884, 55, 16, 0x1},    // formerjugoslavia
	{50521, 160, 22, 0x1},  // ozbekistonrespublikasi
	{56771, 50, 16, 0x1},   // republicslovenia
	{18043, 241, 13, 0x1},  // statepalestin
	{12186, 102, 13, 0x1},  // repibliksesel
	{21196, 125, 5, 0x81},  // #2jor
	{43595, 614, 5, 0x1},   // #6nic
	{8629, 53, 18, 0x1},    // formerukrainianssr
	{48832, 29, 5, 0x1},    // #7isr
	{33088, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{28093, 365, 5, 0x1},   // #5517
	{3217, 210, 21, 0x1},   // territorycocosislands
	{59080, 85, 18, 0x1},   // republicmadagascar
	{41820, 615, 5, 0x1},   // #6kyr
	{46539, 208, 5, 0x1},   // #7ber
	{12637, 178, 21, 0x1},  // dominikaanserepubliek
	{46559, 169, 5, 0x1},   // #7biz
	{15443, 82, 10, 0x1},   // staatlibie
	{46676, 59, 5, 0x1},    // #7bur
	{14371, 227, 18, 0x1},  // islandsfreeportman
	{21560, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{47497, 166, 9, 0x1},   // argentine
	{62198, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{11955, 194, 18, 0x1},  // surinamdutchguiana
	{18376, 145, 23, 0x1},  // gemenebestderfilipijnen
	{12072, 81, 17, 0x1},   // republicofliberia
	{29949, 85, 8, 0x1},    // malagasy
	{59200, 154, 4, 0x81},  // #1th
	{2946, 379, 23, 0x2},   // saintmaartensaintmartin
	{59631, 616, 4, 0x1},   // #1vd
	{300, 138, 9, 0x1},     // birmaunie
	{51180, 138, 12, 0x1},  // unievanburma
	{57205, 231, 4, 0x81},  // #1mf
	{38682, 200, 22, 0x1},  // grondterritoryanguilla
	{51273, 26, 22, 0x1},   // hungarypeoplesrepublic
	{19844, 52, 14, 0x1},   // republicturkey
	{55671, 223, 4, 0x81},  // #1gf
	{11936, 58, 13, 0x1},   // formerdahomey
	{16745, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2881, 249, 21, 0x1},   // territorysaintmaarten
	{61956, 195, 16, 0x1},  // trinidadentobago
	{50331, 165, 20, 0x1},  // yemenpeoplesrepublic
	{43948, 329, 5, 0x1},   // #6par
	{4096, 41, 16, 0x1},    // kingdomnoorwegen
	{49641, 82, 51, 0x1},   // grotelibischarabischesocialistischevolksjamahiriyya
	{28088, 529, 5, 0x1},   // #5516
	{38238, 415, 5, 0x1},   // #6712
	{49790, 133, 24, 0x1},  // laopeodemocraticrepublic
	{18744, 118, 5, 0x81},  // #2cyp
	{62138, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{58759, 151, 4, 0x81},  // #1sg
	{59722, 255, 4, 0x81},  // #1vg
	{57284, 85, 4, 0x81},   // #1mg
	{17772, 117, 5, 0x81},  // #2chn
	{4951, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3238, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{18066, 174, 5, 0x81},  // #2col
	{13313, 124, 12, 0x1},  // iraqrepublic
	{55754, 219, 4, 0x81},  // #1gg
	{3498, 120, 27, 0x21},  // micronesiafederalestatenvan
	{26363, 210, 5, 0x81},  // #4166
	{26373, 66, 5, 0x81},   // #4174
	{6934, 162, 15, 0x1},   // vanuaturepublic
	{18446, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{25960, 261, 5, 0x81},  // #2xnb
	{38218, 615, 5, 0x1},   // #6703
	{38243, 585, 5, 0x1},   // #6713
	{28158, 546, 5, 0x1},   // #5571
	{3828, 100, 9, 0x21},   // stomeprin
	{8144, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{11501, 109, 6, 0x1},   // zambia
	{52365, 121, 19, 0x1},  // republicofindonesia
	{47301, 112, 20, 0x1},  // verarabischeemiraten
	{24372, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{371, 10, 41, 0x21},    // formerbyelorussiansovietsocialistrepublic
	{45195, 150, 14, 0x1},  // saudischarabie
	{13394, 142, 15, 0x1},  // republicofnauru
	{17006, 196, 7, 0x1},   // uraguay
	{53271, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{56452, 123, 12, 0x1},  // islrepofiran
	{33031, 139, 9, 0x1},   // mongoluls
	{60495, 10, 18, 0x1},   // republicwitrusland
	{58751, 95, 4, 0x81},   // #1sd
	{4708, 128, 9, 0x21},   // kyrgzstan
	{32564, 198, 21, 0x1},  // unitedstatesvenezuela
	{55060, 110, 16, 0x1},  // southernrhodesia
	{18153, 66, 5, 0x81},   // #2com
	{10960, 158, 15, 0x1},  // friendlyislands
	{34304, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{55646, 180, 4, 0x81},  // #1gd
	{26378, 235, 5, 0x81},  // #4175
	{17426, 59, 12, 0x1},   // burkinafasso
	{51040, 49, 17, 0x1},   // republicslowakije
	{61583, 141, 12, 0x1},  // kingdomnepal
	{56752, 12, 11, 0x1},   // switzerland
	{927, 21, 19, 0x21},    // republiquefrancaise
	{55581, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{28103, 420, 5, 0x1},   // #5522
	{38213, 617, 5, 0x1},   // #6702
	{7097, 165, 21, 0x1},   // formerdemocraticyemen
	{38273, 476, 5, 0x1},   // #6770
	{49553, 135, 18, 0x1},  // republicofsrilanka
	{28153, 465, 5, 0x1},   // #5570
	{31562, 76, 14, 0x1},   // guinearepublic
	{22312, 249, 26, 0x1},  // grondterritorysaintmaarten
	{19841, 133, 4, 0x1},   // lpdr
	{10365, 273, 12, 0x82}, // fryugoslavia
	{23938, 22, 12, 0x1},   // greatbritain
	{31568, 192, 20, 0x1},  // republicadelparaguay
	{46607, 171, 5, 0x1},   // #7bra
	{19157, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{24926, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{59237, 116, 15, 0x1},  // kingdomofbhutan
	{34463, 252, 19, 0x1},  // provincechinataiwan
	{13220, 103, 4, 0x1},   // chad
	{55942, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{58755, 51, 4, 0x81},   // #1se
	{24316, 219, 17, 0x1},  // bailiwickguernsey
	{59623, 254, 4, 0x81},  // #1va
	{33821, 143, 11, 0x1},  // maskateoman
	{57132, 84, 4, 0x81},   // #1ma
	{17767, 173, 5, 0x81},  // #2chl
	{11519, 82, 25, 0x1},   // libischarabischerepubliek
	{19268, 216, 5, 0x81},  // #2eue
	{55650, 23, 4, 0x81},   // #1ge
	{3417, 249, 23, 0x1},   // knetherlandsaintmaarten
	{1974, 221, 22, 0x1},   // collectivityguadeloupe
	{15031, 207, 8, 0x1},   // stbarths
	{1351, 256, 10, 0x1},   // usvirginis
	{48862, 256, 5, 0x1},   // #7isv
	{38208, 618, 5, 0x1},   // #6701
	{38278, 545, 5, 0x1},   // #6771
	{3938, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{32456, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{40885, 73, 18, 0x1},   // keizerrijkethiopia
	{10766, 198, 15, 0x1},  // formervenezuela
	{50717, 92, 5, 0x1},    // #7nig
	{22966, 229, 15, 0x1},  // territoryjersey
	{10515, 54, 22, 0x1},   // amerikaverenigdestaten
	{58043, 73, 16, 0x1},   // empireofethiopia
	{41634, 231, 17, 0x1},  // francesaintmartin
	{62096, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{9658, 63, 25, 0x1},    // federalrepublicofcameroon
	{58611, 152, 4, 0x81},  // #1sb
	{26474, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{17586, 210, 5, 0x81},  // #2cck
	{42588, 290, 5, 0x1},   // #6lie
	{52655, 171, 21, 0x1},  // brazilfederalrepublic
	{29017, 148, 9, 0x1},   // koreadprk
	{32371, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{101, 137, 28, 0x21},   // republicofthemarshallislands
	{48886, 247, 21, 0x1},  // svalbardandjanmayenis
	{63971, 111, 20, 0x1},  // kingdomofafghanistan
	{48886, 247, 19, 0x1},  // svalbardandjanmayen
	{21191, 229, 5, 0x81},  // #2jey
	{8260, 273, 3, 0x82},   // fry
	{467, 213, 27, 0x1},    // christmasislandsaustralisch
	{28098, 530, 5, 0x1},   // #5520
	{38203, 375, 5, 0x1},   // #6700
	{28163, 619, 5, 0x1},   // #5572
	{9510, 248, 17, 0x1},   // fstpierremiquelon
	{26558, 259, 20, 0x1},  // kosovounderunscr1244
	{61215, 215, 4, 0x1},   // sadr
	{27758, 444, 5, 0x1},   // #5260
	{39440, 464, 5, 0x1},   // #6bru
	{53168, 8, 17, 0x1},    // kingdomofbulgaria
	{18574, 213, 5, 0x81},  // #2cxr
	{36726, 432, 5, 0x1},   // #5thi
	{5811, 120, 10, 0x1},   // micronesia
	{58741, 102, 4, 0x81},  // #1sc
	{59968, 244, 13, 0x1},  // vietnamfmrrep
	{59627, 197, 4, 0x81},  // #1vc
	{42357, 481, 5, 0x1},   // #6lat
	{57142, 35, 4, 0x81},   // #1mc
	{42397, 620, 5, 0x1},   // #6lbr
	{48112, 149, 10, 0x1},  // staatqatar
	{34723, 14, 7, 0x1},    // czechia
	{26358, 213, 5, 0x81},  // #4162
	{17169, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{38771, 105, 16, 0x1},  // republiektunesie
	{55983, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{44023, 456, 5, 0x1},   // #6phi
	{52775, 107, 5, 0x1},   // #7uga
	{4241, 135, 16, 0x21},  // dominionofceylon
	{34196, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{50123, 56, 20, 0x1},   // volksrepubliekangola
	{28737, 221, 24, 0x1},  // grondterritoryguadeloupe
	{3670, 109, 13, 0x21},  // northrhodesia
	{14963, 197, 12, 0x1},  // saintvincent
	{1973, 205, 35, 0x21},  // frenchsouthernantarcticterritoryfra
	{38571, 33, 22, 0x1},   // grandduchedeluxembourg
	{49060, 77, 15, 0x1},   // republiekgambia
	{53096, 254, 18, 0x1},  // holyseevaticancity
	{57569, 64, 7, 0x1},    // congodr
	{24032, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{54084, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{19673, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{965, 48, 25, 0x21},    // formerserbiaandmontenegro
	{53515, 206, 19, 0x1},  // caribiannetherlands
	{46701, 82, 26, 0x1},   // libischarabischejamahiriya
	{45488, 520, 5, 0x1},   // #6ypr
	{21410, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{9748, 60, 18, 0x1},    // lefatshelabotswana
	{34062, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{41015, 142, 6, 0x1},   // naoero
	{39365, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{15407, 89, 19, 0x1},   // republicofmauritius
	{41255, 241, 28, 0x1},  // palestinianautonometerritory
	{63022, 259, 14, 0x1},  // republickosovo
	{2721, 218, 21, 0x1},   // territoryfaroeislands
	{64674, 1, 15, 0x1},    // albaniarepublic
	{30264, 54, 15, 0x1},   // unitedstatesusa
	{28453, 566, 5, 0x1},   // #5860
	{47811, 68, 23, 0x1},   // afarsenissasfransgebied
	{21773, 217, 10, 0x1},  // falklandis
	{50987, 145, 5, 0x1},   // #7phi
	{15614, 162, 6, 0x1},   // #3nhvu
	{1736, 182, 26, 0x1},   // guyanacooperatieverepublic
	{8434, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{22771, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6034, 140, 22, 0x1},   // formerfederatiamalakka
	{3681, 68, 25, 0x1},    // frenchterritoryafarsissas
	{4315, 186, 17, 0x21},  // saintkittsennevis
	{38871, 165, 17, 0x1},  // southadenyemenpdr
	{58562, 150, 4, 0x81},  // #1sa
	{33505, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{17786, 62, 5, 0x81},   // #2civ
	{4140, 128, 9, 0x21},   // kyrgistan
	{60896, 219, 16, 0x1},  // guernseybaliwick
	{36155, 282, 5, 0x1},   // #5ssd
	{17566, 61, 5, 0x81},   // #2caf
	{34723, 14, 20, 0x1},   // czechiaczechrepublic
	{35394, 18, 13, 0x1},   // reinodeespana
	{1868, 67, 20, 0x21},   // republicadecaboverde
	{7713, 198, 19, 0x1},   // venezuelarepublicof
	{36084, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9331, 16, 11, 0x1},    // westgermany
	{577, 247, 25, 0x1},    // territorysvalbardjanmayen
	{43190, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9269, 85, 21, 0x1},    // malagasischerepubliek
	{41546, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{37028, 108, 19, 0x1},  // republicsouthafrika
	{21879, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{59531, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{13735, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{38228, 610, 5, 0x1},   // #6705
	{9890, 55, 10, 0x1},    // jugoslavia
	{38283, 460, 5, 0x1},   // #6775
	{57051, 135, 14, 0x1},  // srilankaceylon
	{46624, 170, 17, 0x1},  // buliwyamamallaqta
	{1427, 73, 18, 0x21},   // keizerrijkethiopie
	{62272, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9143, 46, 11, 0x1},    // sovietunion
	{65303, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{59279, 157, 15, 0x1},  // portuguesetimor
	{27763, 461, 5, 0x1},   // #5265
	{33140, 65, 22, 0x1},   // formercongobrazzaville
	{2472, 26, 22, 0x1},    // peoplesrepublichungary
	{2956, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{11647, 184, 5, 0x1},   // haiti
	{6124, 48, 22, 0x1},    // formerserbiamontenegro
	{28929, 254, 7, 0x1},   // vatican
	{38203, 358, 4, 0x1},   // #670
	{12786, 71, 14, 0x1},   // republicegypte
	{59106, 166, 10, 0x1},  // argentinia
	{42152, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{57876, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{40998, 53, 7, 0x1},    // ukraine
	{18558, 212, 5, 0x81},  // #2cuw
	{41005, 142, 16, 0x1},  // republicofnaoero
	{24002, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{20799, 123, 21, 0x1},  // iranislamicrepublicof
	{63232, 128, 16, 0x1},  // republickirgizia
	{65361, 106, 19, 0x1},  // republiektanganyika
	{13111, 240, 12, 0x1},  // uspuertorico
	{3629, 235, 19, 0x1},   // collectivitymayotte
	{20230, 379, 19, 0x2},  // stmartinsintmaarten
	{61093, 112, 14, 0x1},  // unitedarabeast
	{3321, 178, 19, 0x21},  // drdominicanrepublic
	{41822, 128, 14, 0x1},  // kyrghzrepublic
	{29806, 219, 18, 0x1},  // bailliageguernesey
	{39944, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{25904, 258, 5, 0x81},  // #2xau
	{35463, 84, 16, 0x1},   // kingdomofmorocco
	{38223, 515, 5, 0x1},   // #6704
	{38253, 541, 5, 0x1},   // #6732
	{51062, 146, 5, 0x1},   // #7plw
	{51067, 147, 5, 0x1},   // #7png
	{28168, 392, 5, 0x1},   // #5580
	{38268, 609, 5, 0x1},   // #6760
	{61976, 186, 25, 0x1},  // stkittsandnevisfederation
	{3687, 68, 19, 0x1},    // territoryafarsissas
	{2285, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{18837, 181, 20, 0x1},  // republicadeguatemala
	{39020, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{38978, 52, 16, 0x1},   // republiekturkije
	{24112, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{56692, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{56423, 7, 8, 0x1},     // belgique
	{36744, 579, 5, 0x1},   // #5tkm
	{60359, 229, 15, 0x1},  // bailliagejersey
	{8707, 245, 12, 0x1},   // southgeorgia
	{7032, 120, 21, 0x1},   // federalstatmicronesia
	{46419, 114, 14, 0x1},  // bahrainkingdom
	{25225, 63, 26, 0x1},   // verenigderepubliekkameroen
	{15716, 64, 6, 0x1},    // #3zrcd
	{450, 213, 33, 0x1},    // overseasterritorychristmasislands
	{51929, 10, 10, 0x1},   // witrusland
	{20123, 131, 13, 0x1},  // republickorea
	{2661, 201, 14, 0x1},   // territoryaland
	{1447, 223, 12, 0x1},   // frenchguyana
	{52032, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{19750, 71, 7, 0x1},    // aregypt
	{29383, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{40128, 8, 18, 0x1},    // republicofbulgaria
	{17894, 249, 21, 0x1},  // saintmaartendutchpart
	{1380, 19, 8, 0x21},    // esthonia
	{17221, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{28113, 578, 5, 0x1},   // #5531
	{16837, 206, 13, 0x1},  // bonaireensaba
	{28173, 621, 5, 0x1},   // #5581
	{3046, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{12885, 191, 4, 0x1},   // peru
	{9733, 79, 17, 0x1},    // guineeequatoriale
	{39273, 546, 5, 0x1},   // #6bot
	{46602, 60, 5, 0x1},    // #7bot
	{40753, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57434, 123, 8, 0x1},   // irofiran
	{52200, 48, 15, 0x1},   // republiekservie
	{38752, 509, 5, 0x1},   // #6bah
	{717, 106, 17, 0x1},    // urepublictanzania
	{49905, 6, 11, 0x1},    // azerbeidjan
	{15061, 117, 7, 0x1},   // prchina
	{8936, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{734, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{22295, 211, 8, 0x1},   // cookisds
	{21013, 84, 9, 0x1},    // almaghrib
	{5601, 235, 24, 0x1},   // overzeesterritorymayotte
	{4251, 135, 14, 0x21},  // ceylonsrilanka
	{35940, 622, 5, 0x1},   // #5snm
	{38323, 536, 5, 0x1},   // #6817
	{39331, 256, 25, 0x1},  // virginislandsunitedstates
	{17643, 62, 17, 0x1},   // republicivoorkust
	{64142, 170, 16, 0x1},  // plurstatebolivia
	{13796, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{28108, 572, 5, 0x1},   // #5530
	{45092, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{39252, 623, 5, 0x1},   // #6bos
	{34222, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{18115, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{2909, 40, 11, 0x1},    // netherlands
	{60690, 136, 23, 0x1},  // sultanatemaldiveislands
	{16147, 193, 10, 0x1},  // elsalvador
	{53042, 241, 14, 0x1},  // palestinestate
	{54108, 246, 26, 0x1},  // sainthelenaanddependencies
	{46549, 116, 5, 0x1},   // #7bhu
	{52022, 34, 16, 0x1},   // republicoflatvia
	{16647, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{4677, 37, 12, 0x21},   // vjrmacedonia
	{40615, 188, 24, 0x1},  // verenigdestatenvanmexico
	{16897, 57, 16, 0x1},   // kingdomofburundi
	{45483, 488, 5, 0x1},   // #6yem
	{60512, 453, 23, 0x2},  // democraticrepublickorea
	{7699, 198, 23, 0x1},   // unitedstatesofvenezuela
	{17318, 171, 18, 0x1},  // brazilunitedstates
	{27803, 622, 5, 0x1},   // #5331
	{48757, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{38303, 624, 5, 0x1},   // #6800
	{38318, 368, 5, 0x1},   // #6816
	{49927, 219, 16, 0x1},  // baliwickguernsey
	{36311, 110, 13, 0x1},  // southrhodesia
	{24686, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{38248, 352, 5, 0x1},   // #6731
	{51330, 44, 5, 0x1},    // #7por
	{20516, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{48836, 162, 15, 0x1},  // republicvanuatu
	{22928, 18, 12, 0x1},   // spaansestaat
	{50843, 192, 5, 0x1},   // #7par
	{44330, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{26417, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12463, 184, 13, 0x1},  // republichaiti
	{48649, 171, 20, 0x1},  // unitedstatesbrazilia
	{38519, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{37195, 54, 19, 0x1},   // americaunitedstates
	{33976, 611, 5, 0x1},   // #5mnc
	{35840, 526, 5, 0x1},   // #5slo
	{32711, 147, 19, 0x1},  // statepapuanewguinea
	{1351, 256, 15, 0x1},   // usvirginislands
	{56085, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{41039, 205, 25, 0x1},  // frsouthantarcticterritory
	{2873, 190, 14, 0x21},  // republicpanama
	{11729, 146, 5, 0x1},   // palau
	{40297, 95, 13, 0x1},   // sudanupto2011
	{1839, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{54591, 103, 14, 0x1},  // republictsjaad
	{44667, 105, 15, 0x1},  // republictunesia
	{32768, 21, 21, 0x1},   // metropolitanfrankrijk
	{3784, 164, 15, 0x1},   // republicofyemen
	{8698, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{28448, 590, 5, 0x1},   // #5850
	{7935, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{40562, 119, 14, 0x1},  // dominionoffiji
	{40351, 145, 19, 0x1},  // philippinesrepublic
	{788, 148, 13, 0x21},   // demrepofkorea
	{60982, 138, 26, 0x1},  // socialistrepublicunieburma
	{15700, 215, 13, 0x1},  // spanishsahara
	{12197, 24, 19, 0x1},   // ellinikidhimokratia
	{29417, 241, 19, 0x1},  // palestijnsegebieden
	{5433, 251, 22, 0x1},   // associatemembertokelau
	{48542, 131, 13, 0x1},  // korearepublic
	{417, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{7565, 129, 13, 0x1},   // statecambodia
	{58259, 170, 25, 0x1},  // plurinationalstatebolivia
	{9281, 97, 20, 0x1},    // republieksierraleone
	{12406, 28, 15, 0x1},   // republicijsland
	{12252, 138, 12, 0x1},  // birmamyanmar
	{35660, 596, 5, 0x1},   // #5sen
	{38383, 310, 5, 0x1},   // #6950
	{10485, 453, 25, 0x2},  // democraticrepublicofkorea
	{11163, 111, 25, 0x1},  // islamicemirateafghanistan
	{48088, 246, 18, 0x1},  // islandssainthelena
	{35835, 317, 5, 0x1},   // #5skn
	{21815, 246, 20, 0x1},  // sthelenadependencies
	{59224, 154, 13, 0x1},  // kingdomofsiam
	{46329, 6, 12, 0x1},    // azerbajdsjan
	{55383, 64, 4, 0x1},    // droc
	{28850, 193, 19, 0x1},  // republicaelsalvador
	{19884, 208, 16, 0x1},  // territorybermuda
	{13152, 94, 17, 0x1},   // rwandeserepubliek
	{10845, 68, 15, 0x1},   // franssomaliland
	{990, 10, 41, 0x21},    // formerwitrussischesovietsocialistrepublic
	{12743, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{52796, 197, 15, 0x1},  // saintvincentgre
	{2019, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15163, 149, 6, 0x1},   // quatar
	{28183, 512, 5, 0x1},   // #5591
	{3124, 43, 16, 0x1},    // republicofpoland
	{38787, 548, 5, 0x1},   // #6bel
	{15978, 45, 18, 0x1},   // koninkrijkroemenie
	{11202, 73, 14, 0x1},   // formerethiopia
	{13708, 128, 18, 0x1},  // republickyrgyzstan
	{43093, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{25520, 254, 15, 0x1},  // vaticaansestaat
	{33455, 148, 14, 0x1},  // dempeorepkorea
	{43994, 150, 20, 0x1},  // alarabiyahassuudiyah
	{25391, 256, 16, 0x1},  // usavirginislands
	{30707, 25, 6, 0x1},    // crotia
	{14678, 54, 11, 0x1},   // usofamerica
	{36613, 37, 23, 0x1},   // macedonianorthmacedonia
	{61038, 136, 19, 0x1},  // sultanateofmaldives
	{2156, 63, 23, 0x21},   // federalrepublickameroen
	{40005, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{41713, 32, 17, 0x1},   // republieklitouwen
	{28178, 355, 5, 0x1},   // #5590
	{38298, 591, 5, 0x1},   // #6790
	{15292, 16, 23, 0x1},   // duitslandbondsrepubliek
	{46443, 57, 5, 0x1},    // #7bdi
	{164, 37, 14, 0x1},     // noordmacedonie
	{4729, 225, 25, 0x1},   // overseasterritoryhongkong
	{20139, 148, 22, 0x1},  // peoplesrepublicofkorea
	{58874, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{2008, 205, 37, 0x21},  // frenchsouthernandantarcticterritories
	{11052, 46, 7, 0x1},    // rusland
	{815, 150, 25, 0x21},   // koninkrijkvansaoediarabie
	{3669, 223, 18, 0x1},   // frenchguianafrench
	{46617, 115, 5, 0x1},   // #7bru
	{13424, 37, 12, 0x1},   // vjrmacedonie
	{20313, 95, 13, 0x1},   // republicsudan
	{55907, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{2687, 51, 15, 0x21},   // kingdomofsweden
	{130, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{30477, 76, 18, 0x1},   // republiquedeguinee
	{29711, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{27773, 366, 5, 0x1},   // #5305
	{23219, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{38313, 625, 5, 0x1},   // #6812
	{2681, 197, 21, 0x1},   // stvincentengrenadines
	{14035, 206, 10, 0x1},  // besislands
	{33117, 64, 23, 0x1},   // formercongoleopoldville
	{2742, 218, 27, 0x1},   // associatememberfaroeislands
	{32379, 117, 20, 0x1},  // chinapeoplesrepublic
	{49382, 93, 19, 0x1},   // federatievannigeria
	{16080, 1, 23, 0x1},    // albanesepeoplesrepublic
	{38897, 508, 5, 0x1},   // #6ben
	{56765, 128, 9, 0x1},   // kyrgyzrep
	{12737, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{8401, 72, 7, 0x1},     // eritrea
	{3973, 68, 19, 0x1},    // frenchafarsandissas
	{8241, 205, 19, 0x1},   // frsouthernterritory
	{1973, 205, 32, 0x21},  // frenchsouthernantarcticterritory
	{14556, 9, 20, 0x1},    // bosniaandherzegovina
	{49620, 48, 24, 0x1},   // formerservieenmontenegro
	{33981, 435, 5, 0x1},   // #5mng
	{62472, 85, 16, 0x1},   // malagasyrepublic
	{3778, 140, 18, 0x21},  // federationofmalaya
	{19876, 208, 24, 0x1},  // overseasterritorybermuda
	{28649, 26, 23, 0x1},   // volksrepubliekhongarije
	{23593, 172, 8, 0x1},   // barbados
	{64396, 165, 10, 0x1},  // yemensouth
	{29966, 162, 19, 0x1},  // republiquedevanuatu
	{9619, 273, 29, 0x82},  // yugoslaviaserbiaandmontenegro
	{4237, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{2582, 46, 10, 0x1},    // russianfed
	{38308, 373, 5, 0x1},   // #6811
	{17504, 167, 7, 0x1},   // antigua
	{63807, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{33847, 24, 21, 0x1},   // koninkrijkgriekenland
	{16608, 206, 11, 0x1},  // sababonaire
	{5049, 241, 28, 0x1},   // occupiedpalestinianterritory
	{12761, 71, 15, 0x1},   // republiekegypte
	{41737, 626, 5, 0x1},   // #6kos
	{17690, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{1123, 242, 21, 0x21},  // tahitifrenchpolynesia
	{2711, 26, 14, 0x21},   // hungarykingdom
	{1543, 36, 14, 0x21},   // republicmoldov
	{57076, 252, 11, 0x1},  // taiwanchina
	{31552, 79, 24, 0x1},   // equatorialguinearepublic
	{53935, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{2774, 104, 17, 0x21},  // togoleserepubliek
	{35192, 254, 15, 0x1},  // vaticaansestate
	{26813, 184, 5, 0x81},  // #4332
	{1129, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{22010, 187, 7, 0x1},   // stlucia
	{58065, 145, 19, 0x1},  // phillippinerepublic
	{60332, 231, 21, 0x1},  // frankrijksaintmaarten
	{7170, 14, 17, 0x1},    // republiektsjechie
	{13212, 103, 12, 0x1},  // republicchad
	{39331, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{38593, 33, 22, 0x1},   // grandduchyofluxembourg
	{34875, 196, 26, 0x1},  // orientaalserepublicuruguay
	{33273, 34, 16, 0x1},   // republiekletland
	{2582, 46, 17, 0x1},    // russianfederation
	{41623, 231, 17, 0x1},  // saintmartinfrance
	{36160, 371, 5, 0x1},   // #5stp
	{18870, 92, 13, 0x1},   // nigerrepublic
	{36478, 559, 5, 0x2},   // #5syr
	{3147, 8, 16, 0x1},     // republicbulgaria
	{42603, 555, 5, 0x1},   // #6lux
	{2995, 73, 8, 0x1},     // ethiopia
	{58023, 61, 26, 0x1},   // formercentralafricanempire
	{43653, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{48491, 26, 18, 0x1},   // hongaarserepubliek
	{18414, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1097, 196, 7, 0x1},    // uruguay
	{24199, 56, 19, 0x1},   // portugeeswestafrika
	{39247, 345, 5, 0x1},   // #6bol
	{46341, 168, 5, 0x1},   // #7bah
	{46597, 170, 5, 0x1},   // #7bol
	{586, 247, 16, 0x1},    // svalbardjanmayen
	{13571, 182, 11, 0x1},  // britsguiana
	{31287, 310, 5, 0x1},   // #5fij
	{56375, 256, 29, 0x1},  // americanvirginislandsamerican
	{63674, 165, 18, 0x1},  // peoplesdemrepyemen
	{38138, 586, 5, 0x1},   // #6651
	{9983, 246, 16, 0x1},   // formersinthelena
	{31520, 244, 22, 0x1},  // republicofsouthvietnam
	{31102, 161, 4, 0x1},   // drvn
	{3747, 112, 13, 0x21},  // trucialstates
	{2782, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{59302, 178, 6, 0x1},   // domrep
	{18592, 16, 21, 0x1},   // germanfederalrepublic
	{57569, 64, 8, 0x1},    // congodrc
	{62906, 254, 12, 0x1},  // vaticanstate
	{12064, 110, 16, 0x1},  // zimbabwerepublic
	{14689, 16, 3, 0x1},    // frg
	{28443, 456, 5, 0x1},   // #5840
	{6517, 65, 10, 0x1},    // congobrazz
	{36826, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{3885, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{39555, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{7367, 205, 21, 0x1},   // frsouthernterritories
	{26003, 264, 5, 0x81},  // #2xqc
	{36918, 174, 18, 0x1},  // republicofcolombia
	{26818, 226, 5, 0x81},  // #4334
	{50206, 82, 14, 0x1},   // libyanrepublic
	{4287, 222, 26, 0x1},   // overseasterritorygreenland
	{3112, 159, 6, 0x21},   // tuvalu
	{31535, 244, 15, 0x1},  // vietnamrepublic
	{2730, 218, 12, 0x1},   // faroeislands
	{4537, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{27813, 288, 5, 0x1},   // #5339
	{16674, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{25755, 161, 5, 0x81},  // #2vnm
	{51410, 240, 5, 0x1},   // #7pur
	{7075, 10, 11, 0x1},    // byelorussia
	{38293, 397, 5, 0x1},   // #6781
	{50253, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{19647, 52, 5, 0x1},    // tukey
	{50893, 191, 5, 0x1},   // #7per
	{46351, 113, 5, 0x1},   // #7ban
	{41848, 18, 14, 0x1},   // kingdomofspain
	{34630, 186, 16, 0x1},  // sintkittsennevis
	{61919, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{10659, 37, 9, 0x1},    // macedonia
	{5265, 235, 24, 0x1},   // overseasterritorymayotte
	{10505, 148, 10, 0x1},  // koreanoord
	{61243, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10098, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{31580, 192, 16, 0x1},  // paraguayrepublic
	{51833, 49, 17, 0x1},   // slovaakserepublic
	{30717, 228, 25, 0x1},  // britsindischeoceaangebied
	{61697, 155, 11, 0x1},  // tadjikistan
	{17403, 198, 11, 0x1},  // rbvenezuela
	{27808, 388, 5, 0x1},   // #5338
	{52299, 174, 16, 0x1},  // republiccolombia
	{57102, 58, 19, 0x1},   // volksrepubliekbenin
	{43636, 198, 15, 0x1},  // repbolvenezuela
	{2231, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{52348, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{38942, 66, 17, 0x1},   // unionofthecomoros
	{48699, 123, 5, 0x1},   // #7iri
	{38288, 592, 5, 0x1},   // #6780
	{7681, 63, 20, 0x1},    // republiqueducameroun
	{19797, 154, 18, 0x1},  // koninkrijkthailand
	{9003, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{25758, 37, 10, 0x1},   // nmacedonia
	{13472, 54, 19, 0x1},   // verstatenvanamerika
	{26798, 181, 5, 0x81},  // #4320
	{26823, 254, 5, 0x81},  // #4336
	{34457, 252, 14, 0x1},  // taiwanprovince
	{6427, 108, 16, 0x1},   // unionsouthafrica
	{26793, 224, 5, 0x81},  // #4316
	{11271, 168, 17, 0x1},  // bahamasgemenebest
	{26833, 225, 5, 0x81},  // #4344
	{18277, 186, 18, 0x1},  // stchristoffelnevis
	{38173, 520, 5, 0x1},   // #6680
	{38143, 627, 5, 0x1},   // #6652
	{8974, 65, 24, 0x1},    // brazzavillecongorepublic
	{1220, 103, 5, 0x21},   // tsjad
	{7970, 100, 15, 0x1},   // saotomeprincipe
	{39799, 193, 18, 0x1},  // elsalvadorrepublic
	{56592, 101, 17, 0x1},  // kingdomofeswatini
	{5715, 197, 18, 0x1},   // saintvingrenadines
	{42593, 445, 5, 0x1},   // #6lit
	{35381, 114, 17, 0x1},  // koninkrijkbahrein
	{4632, 1, 15, 0x1},     // republicalbania
	{42521, 152, 21, 0x1},  // britishsolomonislands
	{5993, 140, 18, 0x1},   // federationmalaysia
	{3119, 128, 8, 0x21},   // kirzigia
	{53075, 254, 21, 0x1},  // stateofthevaticancity
	{3259, 222, 15, 0x21},  // greenlanddanish
	{28438, 464, 5, 0x1},   // #5835
	{34713, 14, 17, 0x1},   // republicofczechia
	{47463, 177, 5, 0x1},   // #7dma
	{35619, 204, 10, 0x1},  // antarctica
	{1219, 257, 24, 0x1},   // collectivitywallisfutuna
	{8609, 244, 12, 0x1},   // southvietnam
	{44686, 243, 21, 0x1},  // grondterritoryreunion
	{46622, 8, 5, 0x1},     // #7bul
	{36753, 33, 23, 0x1},   // groothertogdomluxemburg
	{64401, 100, 17, 0x1},  // southtomeprincipe
	{31442, 304, 5, 0x1},   // #5fin
	{14913, 218, 7, 0x1},   // faeroes
	{11392, 231, 14, 0x1},  // stmartinfrance
	{14476, 116, 7, 0x1},   // drukyul
	{6589, 199, 22, 0x1},   // overseasterritoryaruba
	{13509, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{9847, 140, 20, 0x1},   // federationofmalaysia
	{38113, 547, 5, 0x1},   // #6625
	{57706, 70, 19, 0x1},   // sultanateofzanzibar
	{47188, 90, 9, 0x1},    // nyasaland
	{46035, 234, 25, 0x1},  // departementdelamartinique
	{17658, 186, 29, 0x1},  // stchristopherennevisfederatie
	{45943, 21, 15, 0x1},   // anddomtomfrance
	{42554, 465, 5, 0x1},   // #6les
	{19404, 74, 6, 0x1},    // gaboen
	{47906, 220, 16, 0x1},  // gibraltarbritish
	{27893, 445, 5, 0x1},   // #5368
	{1397, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{38918, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{19447, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{25708, 198, 5, 0x81},  // #2ven
	{19654, 220, 9, 0x1},   // gibralter
	{42338, 73, 11, 0x1},   // ethiopiafdr
	{12928, 174, 16, 0x1},  // republiccolumbia
	{41288, 334, 5, 0x1},   // #6ind
	{44288, 66, 14, 0x1},   // comorosislands
	{5586, 218, 7, 0x1},    // faeroer
	{5766, 251, 24, 0x1},   // overzeesterritorytokelau
	{57152, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3082, 58, 15, 0x1},    // republicofbenin
	{7358, 161, 3, 0x1},    // srv
	{38188, 296, 5, 0x1},   // #6694
	{36812, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{58374, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{38118, 282, 5, 0x1},   // #6626
	{54628, 157, 18, 0x1},  // republiekoosttimor
	{36389, 568, 5, 0x1},   // #5swd
	{9074, 150, 12, 0x1},   // saudiaarabia
	{29247, 186, 27, 0x1},  // stchristophernevisfederatia
	{27898, 408, 5, 0x1},   // #5369
	{21730, 233, 19, 0x1},  // territorymontserrat
	{41753, 241, 21, 0x1},  // palestinianautoriteit
	{21128, 64, 24, 0x1},   // zairekinshasacongodemrep
	{63085, 153, 18, 0x1},  // syrianarabrepbulic
	{48745, 27, 5, 0x1},    // #7irl
	{10459, 129, 9, 0x1},   // kampuchea
	{8005, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{62264, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{31447, 612, 5, 0x1},   // #5frn
	{3745, 66, 7, 0x1},     // comores
	{40275, 44, 17, 0x1},   // portugeserepublic
	{14852, 160, 8, 0x1},   // oezbekia
	{11753, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{21852, 82, 12, 0x1},   // kingdomlibia
	{49280, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{42407, 233, 27, 0x1},  // overzeesterritorymontserrat
	{53774, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{46426, 17, 17, 0x1},   // kingdomdenemarken
	{35984, 95, 18, 0x1},   // republicofthesudan
	{12669, 49, 18, 0x1},   // republiekslowakije
	{55545, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{21133, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{170, 248, 36, 0x21},   // overzeesterritorysaintpierremiquelon
	{27778, 628, 5, 0x1},   // #5310
	{44425, 49, 18, 0x1},   // slovenskarepublika
	{25671, 616, 5, 0x1},   // #2vdr
	{7879, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{29547, 60, 9, 0x1},    // botswanna
	{59949, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{4746, 225, 16, 0x1},   // hongkongsarchina
	{57655, 131, 9, 0x1},   // zuidkorea
	{41067, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{1723, 186, 31, 0x21},  // stchristopherandnevisfederation
	{28433, 482, 5, 0x1},   // #5830
	{51685, 143, 12, 0x1},  // muscatenoman
	{32424, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{24165, 82, 20, 0x1},   // libyanarabjamahariya
	{3105, 58, 12, 0x1},    // dahomeybenin
	{9629, 273, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{26803, 76, 5, 0x81},   // #4324
	{31452, 475, 5, 0x1},   // #5fsm
	{34577, 252, 14, 0x1},  // chinataiwanrep
	{29236, 62, 13, 0x1},   // elpenbeenkust
	{26783, 180, 5, 0x81},  // #4308
	{26788, 221, 5, 0x81},  // #4312
	{26828, 183, 5, 0x81},  // #4340
	{10746, 202, 13, 0x1},  // dutchantilles
	{1023, 13, 24, 0x21},   // republictsjechoslowakije
	{3155, 8, 16, 0x1},     // bulgariarepublic
	{40477, 52, 16, 0x1},   // republiekturkiye
	{44796, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{38193, 369, 5, 0x1},   // #6696
	{38108, 394, 5, 0x1},   // #6620
	{18848, 181, 17, 0x1},  // guatemalarepublic
	{18340, 67, 5, 0x81},   // #2cpv
	{42475, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{23794, 46, 13, 0x1},   // russiafederal
	{5342, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{36275, 522, 5, 0x1},   // #5sur
	{51771, 94, 5, 0x1},    // #7rwa
	{7310, 247, 11, 0x1},   // spitsbergen
	{22491, 8, 19, 0x1},    // koninkrijkbulgarije
	{54678, 171, 23, 0x1},  // federalrepublicbrazilia
	{24368, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{17135, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{15464, 161, 25, 0x1},  // democraticrepublicvietnam
	{38444, 33, 23, 0x1},   // grossherzogtumluxemburg
	{65390, 8, 24, 0x1},    // peoplesrepublicbulgarije
	{32419, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{42910, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9221, 195, 8, 0x1},    // trinidad
	{19113, 72, 8, 0x1},    // erithrea
	{34808, 339, 5, 0x1},   // #5mzm
	{11796, 218, 13, 0x1},  // faroerislands
	{8707, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{28876, 254, 17, 0x1},  // staatvaticaanstad
	{3362, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{37598, 376, 4, 0x1},   // #620
	{18473, 175, 5, 0x81},  // #2cri
	{6482, 331, 14, 0x82},  // republiekcongo
	{42011, 625, 5, 0x1},   // #6lao
	{29511, 198, 12, 0x1},  // rbvvenezuela
	{36378, 619, 5, 0x1},   // #5swa
	{51532, 130, 18, 0x1},  // republicofkiribati
	{2932, 65, 8, 0x21},    // repcongo
	{19378, 87, 10, 0x1},   // mocambique
	{20507, 183, 5, 0x81},  // #2hnd
	{21690, 148, 12, 0x1},  // koreademrepn
	{5880, 114, 7, 0x1},    // bahrein
	{22836, 170, 16, 0x1},  // republiekbolivia
	{41722, 32, 8, 0x1},    // litouwen
	{31008, 156, 20, 0x1},  // republicturkmenistan
	{14887, 123, 9, 0x1},   // stateiran
	{25746, 256, 5, 0x81},  // #2vir
	{47453, 17, 5, 0x1},    // #7den
	{15910, 126, 9, 0x1},   // nihonkoku
	{35063, 194, 17, 0x1},  // republicofsurinam
	{4163, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{4917, 12, 21, 0x21},   // zwitserseconfederatie
	{10653, 37, 15, 0x1},   // formermacedonia
	{2008, 205, 40, 0x21},  // frenchsouthernandantarcticterritoriesfra
	{38178, 538, 5, 0x1},   // #6690
	{61401, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{2076, 65, 19, 0x1},    // repbrazzavillecongo
	{47665, 170, 12, 0x1},  // statebolivia
	{17947, 63, 5, 0x81},   // #2cmr
	{20086, 14, 13, 0x1},   // czeckrepublic
	{49824, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{180, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{27783, 324, 5, 0x1},   // #5315
	{27878, 386, 5, 0x1},   // #5365
	{63282, 82, 10, 0x1},   // libyastate
	{52138, 30, 18, 0x1},   // repubblicaitaliana
	{20277, 101, 18, 0x1},  // koninkrijkeswatini
	{8319, 147, 17, 0x1},   // papuaandnewguinea
	{61392, 210, 28, 0x1},  // territorycocoskeelingislands
	{43703, 163, 14, 0x1},  // statewestsamoa
	{53477, 241, 16, 0x1},  // palestijnsgebied
	{32129, 151, 18, 0x1},  // republieksingapore
	{293, 138, 12, 0x1},    // myanmarbirma
	{17915, 379, 20, 0x2},  // saintmaartenstmartin
	{1577, 112, 14, 0x1},   // unarabemirates
	{43761, 147, 21, 0x1},  // stateofpapuanewguinea
	{56509, 78, 16, 0x1},   // portugueseguinea
	{1684, 136, 23, 0x21},  // republiekvandemalediven
	{64322, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{17760, 134, 7, 0x1},   // lebanon
	{60904, 219, 18, 0x1},  // baliwickofguernsey
	{7952, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{45993, 57, 15, 0x1},   // republicburundi
	{27883, 528, 5, 0x1},   // #5366
	{10229, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{23025, 214, 20, 0x1},  // caymanislandsbritish
	{26113, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{60467, 175, 17, 0x1},  // costaricarepublic
	{19390, 120, 3, 0x1},   // fsm
	{25768, 162, 5, 0x81},  // #2vut
	{22134, 188, 19, 0x1},  // unitedmexicanstates
	{14546, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{46765, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{65088, 198, 15, 0x1},  // venezuelarepbol
	{26808, 182, 5, 0x81},  // #4328
	{30903, 424, 5, 0x1},   // #5den
	{60377, 64, 13, 0x1},   // belgischkongo
	{5520, 211, 21, 0x1},   // cookislandsnewzeeland
	{25842, 178, 19, 0x1},  // republicadominicana
	{34243, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{10453, 129, 15, 0x1},  // formerkampuchea
	{19016, 160, 18, 0x1},  // uzbekistanrepublic
	{38183, 509, 5, 0x1},   // #6692
	{50128, 56, 15, 0x1},   // republiekangola
	{56585, 17, 14, 0x1},   // denmarkkingdom
	{11949, 194, 13, 0x1},  // formersurinam
	{61761, 106, 18, 0x1},  // tanganyikatanzania
	{11861, 120, 13, 0x1},  // fedmicronesia
	{11293, 168, 14, 0x1},  // bahamasislands
	{15766, 169, 6, 0x1},   // belize
	{33269, 302, 5, 0x1},   // #5jor
	{27793, 526, 5, 0x1},   // #5317
	{27888, 481, 5, 0x1},   // #5367
	{53082, 254, 10, 0x1},  // thevatican
	{63522, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{19518, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{41454, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{114, 137, 23, 0x21},   // marshallislandsrepublic
	{14645, 232, 22, 0x1},  // northernmarianeislands
	{24238, 152, 19, 0x1},  // statesolomonislands
	{60619, 143, 19, 0x1},  // sultanatemuscatoman
	{17869, 231, 25, 0x1},  // collectivityofsaintmartin
	{53085, 254, 18, 0x1},  // vaticancityholysee
	{54264, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{47524, 178, 5, 0x1},   // #7dom
	{35328, 220, 18, 0x1},  // territorygibraltar
	{5049, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{10792, 163, 15, 0x1},  // formerwestsamoa
	{20786, 126, 6, 0x1},   // nippon
	{35479, 26, 16, 0x1},   // kingdomhongarije
	{29881, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{57861, 117, 8, 0x1},   // zhongguo
	{60422, 10, 15, 0x1},   // belarusrepublic
	{1310, 207, 24, 0x1},   // territorysaintbarthelemy
	{30886, 165, 17, 0x1},  // democratischjemen
	{17590, 158, 15, 0x1},  // koninkrijktonga
	{35665, 512, 5, 0x1},   // #5sey
	{55733, 67, 21, 0x1},   // kaapverdischeeilanden
	{58311, 177, 20, 0x1},  // commonwealthdominica
	{40835, 170, 26, 0x1},  // boliviaplurinationalstates
	{27788, 338, 5, 0x1},   // #5316
	{27873, 378, 5, 0x1},   // #5360
	{5887, 31, 23, 0x1},    // furstentumliechtenstein
	{46450, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{53292, 184, 4, 0x1},   // hati
	{3864, 240, 10, 0x1},   // puertorico
	{18767, 18, 12, 0x1},   // spanishstate
	{4687, 26, 17, 0x1},    // republichongarije
	{9, 257, 26, 0x1},      // collectiviteitwallisfutuna
	{63160, 126, 5, 0x1},   // japan
	{48470, 12, 19, 0x1},   // confederaziunsvizra
	{59894, 12, 21, 0x1},   // zwitserseconfederatia
	{10703, 37, 15, 0x1},   // formermacedonie
	{32258, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{60942, 43, 14, 0x1},   // republiekpolen
	{16338, 167, 5, 0x81},  // #2atg
	{47429, 98, 24, 0x1},   // federalrepublicofsomalia
	{24904, 246, 24, 0x1},  // sthelenaentristandacunha
	{38383, 486, 4, 0x1},   // #695
	{11708, 142, 11, 0x1},  // nauruisland
	{38123, 629, 5, 0x1},   // #6630
	{10149, 16, 14, 0x1},   // bondsrepubliek
	{19420, 227, 27, 0x1},  // overseasterritoryislandsman
	{27933, 354, 5, 0x1},   // #5385
	{13781, 151, 17, 0x1},  // republicsingapore
	{7125, 129, 13, 0x1},   // cambodiastate
	{25112, 99, 19, 0x1},   // republiekzuidsoedan
	{10137, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{21244, 85, 20, 0x1},   // republiquemadagascar
	{50838, 190, 5, 0x1},   // #7pan
	{41353, 469, 5, 0x1},   // #6ins
	{23344, 170, 26, 0x1},  // plurinationalestaatbolivia
	{55213, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7154, 244, 15, 0x1},   // republicvietnam
	{4042, 66, 7, 0x1},     // comoros
	{29022, 148, 8, 0x1},   // dprkorea
	{62772, 88, 27, 0x1},   // islamicrepublicofmauritania
	{47773, 103, 5, 0x1},   // tshad
	{20884, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{16322, 205, 5, 0x81},  // #2atf
	{35974, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2757, 218, 18, 0x1},   // faroeislandsdanish
	{38378, 337, 4, 0x1},   // #694
	{32121, 74, 17, 0x1},   // gaboneserepubliek
	{19981, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{32349, 225, 15, 0x1},  // chinaprhongkong
	{36350, 95, 28, 0x1},   // democratischerepublieksoedan
	{3525, 120, 25, 0x21},  // micronesiafederatedstates
	{260, 138, 14, 0x1},    // unievanmyanmar
	{3543, 65, 14, 0x1},    // congorepubliek
	{24243, 152, 9, 0x1},   // solomonis
	{6292, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{25666, 197, 5, 0x81},  // #2vct
	{40200, 82, 18, 0x1},   // unitedkingdomlibya
	{3811, 165, 9, 0x1},    // yemenaden
	{16226, 85, 23, 0x1},   // repoblikanimadagasikara
	{64461, 115, 22, 0x1},  // negarabruneidarussalam
	{4941, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14432, 217, 9, 0x1},   // falklands
	{7962, 100, 23, 0x1},   // republicsaotomeprincipe
	{39978, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{26773, 24, 5, 0x81},   // #4300
	{42075, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{4931, 108, 24, 0x1},   // formerunionofsouthafrica
	{26838, 26, 5, 0x81},   // #4348
	{16317, 204, 5, 0x81},  // #2ata
	{38373, 614, 4, 0x1},   // #693
	{45522, 2, 26, 0x1},    // valleysandorraprincipality
	{33377, 165, 6, 0x1},   // syemen
	{37161, 53, 7, 0x1},    // ukrania
	{13169, 99, 9, 0x1},    // zuidsudan
	{28603, 84, 17, 0x1},   // koninkrijkmarokko
	{36394, 298, 5, 0x1},   // #5swz
	{20703, 588, 5, 0x1},   // #2hvo
	{10618, 210, 19, 0x1},  // keelingislandscocos
	{8064, 64, 13, 0x1},    // kinshasacongo
	{4851, 17, 17, 0x1},    // kongerigetdanmark
	{23504, 123, 6, 0x1},   // perzia
	{2924, 64, 11, 0x21},   // kongodemrep
	{51325, 43, 5, 0x1},    // #7pol
	{25948, 214, 7, 0x1},   // caymans
	{16261, 166, 20, 0x1},  // argentijnserepubliek
	{1261, 59, 21, 0x21},   // uppervoltaburkinafaso
	{38789, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{223, 103, 14, 0x21},   // republicofchad
	{1312, 141, 30, 0x21},  // democraticfederalrepublicnepal
	{25749, 123, 6, 0x1},   // iriran
	{38368, 630, 4, 0x1},   // #692
	{47131, 109, 16, 0x1},  // republicofzambia
	{3548, 128, 17, 0x1},   // republiekkirgizie
	{47141, 109, 14, 0x1},  // zambiarepublic
	{10052, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{35655, 573, 5, 0x1},   // #5sau
	{16207, 2, 5, 0x81},    // #2and
	{35670, 598, 5, 0x1},   // #5sie
	{14368, 227, 10, 0x1},  // manislands
	{25207, 95, 14, 0x1},   // republicsoedan
	{15041, 28, 6, 0x1},    // ysland
	{44262, 631, 5, 0x1},   // #6saf
	{5662, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{54799, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{27928, 568, 5, 0x1},   // #5380
	{14879, 123, 17, 0x1},  // imperialstateiran
	{50363, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{22202, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6130, 48, 6, 0x1},     // serbia
	{11661, 122, 10, 0x1},  // indiaunion
	{17777, 252, 9, 0x1},   // taiwanchn
	{41517, 192, 12, 0x1},  // tetaparaguai
	{27123, 236, 5, 0x81},  // #4540
	{45491, 132, 19, 0x1},  // principalitykoeweit
	{34385, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{4629, 111, 13, 0x21},  // irafghanistan
	{40718, 41, 5, 0x1},    // noreg
	{15482, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{26898, 127, 5, 0x81},  // #4398
	{54402, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{35, 231, 17, 0x1},     // frenchsaintmartin
	{38198, 343, 5, 0x1},   // #6698
	{38363, 567, 4, 0x1},   // #691
	{52884, 119, 5, 0x1},   // fidji
	{33353, 132, 6, 0x1},   // kuweit
	{54678, 171, 21, 0x1},  // federalrepublicbrazil
	{6292, 54, 19, 0x1},    // unitedstatesamerica
	{35877, 455, 5, 0x1},   // #5slv
	{6820, 237, 17, 0x1},   // norfkailenteratri
	{19950, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{20635, 184, 5, 0x81},  // #2hti
	{40862, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{36180, 547, 5, 0x1},   // #5sud
	{11095, 129, 14, 0x1},  // formercambodja
	{586, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{44682, 480, 5, 0x1},   // #6svg
	{45536, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{3913, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{22451, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{14045, 59, 10, 0x1},   // bovenvolta
	{30103, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2340, 209, 22, 0x1},   // bouvetislandsnorwegian
	{38358, 517, 4, 0x1},   // #690
	{61781, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{18478, 606, 5, 0x81},  // #2csk
	{8175, 64, 27, 0x1},    // congodemocratischerepubliek
	{48649, 171, 18, 0x1},  // unitedstatesbrazil
	{10377, 257, 16, 0x1},  // fwallisandfutuna
	{52396, 121, 17, 0x1},  // republicindonesia
	{23950, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{55764, 551, 23, 0x2},  // gilbertandelliceislands
	{29743, 59, 10, 0x1},   // hautevolta
	{30521, 118, 16, 0x1},  // republicofcyprus
	{27158, 237, 5, 0x81},  // #4574
	{51362, 148, 5, 0x1},   // #7prk
	{14556, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{4737, 225, 17, 0x1},   // territoryhongkong
	{24150, 82, 20, 0x1},   // unitedkingdomoflibya
	{50805, 144, 5, 0x1},   // #7pak
	{33231, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{60535, 259, 11, 0x1},  // repofkosovo
	{45229, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{22147, 244, 17, 0x1},  // statesouthvietnam
	{51709, 25, 24, 0x1},   // hrvatskacroatialocalname
	{26778, 222, 5, 0x81},  // #4304
	{17622, 14, 13, 0x1},   // chechrepublic
	{16312, 203, 5, 0x81},  // #2asm
	{46856, 227, 9, 0x1},   // maneiland
	{26275, 215, 13, 0x1},  // westernsahara
	{5320, 60, 24, 0x1},    // bechuanalandprotectorate
	{11699, 142, 14, 0x1},  // republieknauru
	{4415, 257, 15, 0x1},   // futunaandwallis
	{9559, 55, 36, 0x1},    // socialistfederalrepublicofyugoslavia
	{35449, 30, 14, 0x1},   // kingdomofitaly
	{34607, 287, 5, 0x1},   // #5mor
	{38093, 287, 5, 0x1},   // #6600
	{2330, 16, 19, 0x21},   // republicwestgermany
	{13660, 111, 21, 0x1},  // koninkrijkafghanistan
	{1966, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{14892, 123, 10, 0x1},  // iranpersia
	{40967, 52, 14, 0x1},   // turkserepublic
	{5742, 243, 24, 0x1},   // overzeesterritoryreunion
	{4794, 145, 24, 0x21},  // formerphilippinerepublic
	{12082, 81, 15, 0x1},   // liberiarepublic
	{6955, 136, 19, 0x1},   // maldivischeeilanden
	{60611, 136, 17, 0x1},  // maldivensultanate
	{32670, 73, 19, 0x1},   // incleritreaethiopia
	{42258, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{49130, 255, 5, 0x1},   // #7ivb
	{44398, 248, 20, 0x1},  // sintpierreenmiquelon
	{16891, 24, 13, 0x1},   // greecekingdom
	{8100, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{35250, 145, 22, 0x1},  // philippinecommonwealth
	{32006, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{49147, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{28503, 328, 5, 0x1},   // #5970
	{31200, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{18787, 14, 5, 0x81},   // #2cze
	{35872, 484, 5, 0x1},   // #5slu
	{7776, 145, 11, 0x1},   // philippines
	{36150, 592, 5, 0x1},   // #5sri
	{26623, 177, 5, 0x81},  // #4212
	{62369, 248, 20, 0x1},  // fsaintpierremiquelon
	{58920, 180, 7, 0x1},   // grenada
	{33282, 34, 7, 0x1},    // letland
	{4049, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{31261, 1, 9, 0x1},     // shqiperia
	{30630, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{62457, 158, 12, 0x1},  // kingdomtonga
	{31100, 418, 5, 0x1},   // #5drv
	{5555, 238, 14, 0x1},   // niuenewzeeland
	{34113, 246, 26, 0x1},  // tristandacunhaandascension
	{41412, 291, 5, 0x1},   // #6isr
	{25684, 179, 7, 0x1},   // ecuador
	{3449, 13, 16, 0x1},    // tsjechoslovakije
	{594, 241, 28, 0x21},   // palestiniannationalauthority
	{2790, 223, 21, 0x1},   // territoryfrenchguiana
	{22856, 17, 14, 0x1},   // kingdomdenmark
	{33288, 223, 16, 0x1},  // departmentguiana
	{56656, 240, 15, 0x1},  // portoricoeiland
	{41613, 231, 21, 0x1},  // frenchpartsaintmartin
	{20651, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{17569, 68, 12, 0x1},   // afarissaland
	{22863, 17, 7, 0x1},    // denmark
	{42517, 494, 5, 0x1},   // #6leb
	{31118, 79, 8, 0x1},    // eqguinea
	{7482, 49, 8, 0x1},     // slovakia
	{60736, 106, 20, 0x1},  // tanganyikaenzanzibar
	{20776, 147, 12, 0x1},  // papuaniugini
	{34062, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{52523, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{1088, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{52796, 197, 13, 0x1},  // saintvincentg
	{19807, 154, 8, 0x1},   // thailand
	{54968, 100, 16, 0x1},  // saotomeeprincipe
	{31102, 161, 3, 0x1},   // drv
	{4194, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5161, 212, 7, 0x1},    // curacao
	{25187, 24, 11, 0x1},   // griekenland
	{31717, 205, 25, 0x1},  // franszuidelijkterritorium
	{37247, 160, 11, 0x1},  // uzbekhistan
	{51668, 136, 17, 0x1},  // maldivensultanaat
	{26643, 79, 5, 0x81},   // #4226
	{44302, 630, 5, 0x1},   // #6sal
	{12595, 38, 13, 0x1},   // maltarepublic
	{32065, 164, 17, 0x1},  // yemenarabrepublic
	{12458, 75, 13, 0x1},   // ghanarepublic
	{17240, 198, 19, 0x1},  // republicofvenezuela
	{27153, 238, 5, 0x81},  // #4570
	{31631, 28, 18, 0x1},   // ijslandserepubliek
	{3772, 140, 24, 0x21},  // formerfederationofmalaya
	{58680, 253, 22, 0x1},  // minoroutlyingislandsus
	{1405, 61, 32, 0x21},   // formercentralafrikaanskeizerrijk
	{13026, 52, 12, 0x1},   // formerturkey
	{64015, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{41039, 205, 20, 0x1},  // frsouthantarcticterr
	{6847, 201, 22, 0x1},   // overzeesterritoryaland
	{26893, 126, 5, 0x81},  // #4392
	{8072, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{31907, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6049, 140, 7, 0x1},    // malakka
	{45151, 407, 5, 0x1},   // #6tog
	{19996, 255, 29, 0x1},  // territorybritishvirginislands
	{63914, 40, 18, 0x1},   // kingdomnederlanden
	{15734, 169, 6, 0x1},   // belice
	{4852, 131, 18, 0x21},  // korearepublicsouth
	{6056, 140, 16, 0x1},   // federatiemalakka
	{20472, 225, 5, 0x81},  // #2hkg
	{11516, 173, 5, 0x1},   // chili
	{20012, 256, 18, 0x1},  // virginislandsofusa
	{13615, 138, 11, 0x1},  // formerbirma
	{55449, 97, 19, 0x1},   // republicsierraleone
	{18036, 72, 12, 0x1},   // eritreastate
	{4800, 145, 18, 0x21},  // philippinerepublic
	{7470, 13, 20, 0x1},    // formerczechoslovakia
	{5005, 164, 5, 0x1},    // jemen
	{23563, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{570, 112, 17, 0x21},   // unitedarabemirate
	{41407, 507, 5, 0x1},   // #6irq
	{26151, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{21291, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{21913, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{59060, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{9026, 121, 29, 0x1},   // republicunitedstatesindonesia
	{63621, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{44396, 482, 5, 0x1},   // #6sin
	{35899, 106, 18, 0x1},  // tanzaniatanganyika
	{26758, 75, 5, 0x81},   // #4288
	{6683, 194, 16, 0x1},   // nederlandsguyana
	{19390, 120, 12, 0x1},  // fsmicronesia
	{27128, 162, 5, 0x81},  // #4548
	{48925, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{7811, 164, 8, 0x1},    // yemenrep
	{50749, 109, 16, 0x1},  // northernrhodesia
	{51380, 133, 15, 0x1},  // demvolksreplaos
	{55318, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{17259, 198, 28, 0x1},  // republicbolivarianavenezuela
	{8108, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{8072, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{39404, 232, 30, 0x1},  // northernmarianaislandsamerican
	{44500, 14, 5, 0x1},    // cesko
	{16385, 4, 5, 0x81},    // #2aus
	{45141, 624, 5, 0x1},   // #6thi
	{41659, 59, 11, 0x1},   // birkinafaso
	{21756, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{48341, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7198, 513, 10, 0x2},   // yugoslavia
	{4889, 70, 8, 0x1},     // zanzibar
	{35638, 577, 5, 0x1},   // #5sal
	{46746, 16, 23, 0x1},   // bondsrepubliekduitsland
	{53061, 152, 19, 0x1},  // solomonislandsstate
	{45473, 587, 5, 0x1},   // #6ven
	{45468, 608, 5, 0x1},   // #6van
	{36145, 300, 5, 0x1},   // #5spn
	{13872, 223, 8, 0x1},   // guyanafr
	{31406, 213, 26, 0x1},  // indianoceanchristmasisland
	{26678, 245, 5, 0x81},  // #4239
	{42724, 217, 24, 0x1},  // malvinasfalklandeilanden
	{61384, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{865, 232, 28, 0x1},    // northernmarianascommonwealth
	{696, 76, 16, 0x1},     // republicofguinea
	{30477, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{15950, 145, 19, 0x1},  // filipijnserepubliek
	{35017, 88, 10, 0x1},   // mauretania
	{23784, 45, 8, 0x1},    // roumania
	{14933, 110, 17, 0x1},  // republiekzimbabwe
	{55466, 202, 7, 0x1},   // nethant
	{59501, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{15668, 165, 6, 0x1},   // #3ydye
	{63114, 123, 16, 0x1},  // islamicrepofiran
	{65088, 198, 25, 0x1},  // venezuelarepbolivarianade
	{53419, 6, 12, 0x1},    // azerbajdzjan
	{51749, 175, 17, 0x1},  // republiccostarica
	{1251, 59, 20, 0x21},   // republicofuppervolta
	{33719, 26, 17, 0x1},   // magyarkoztarsasag
	{53042, 241, 16, 0x1},  // palestinestateof
	{9912, 106, 18, 0x1},   // republictanganyika
	{63941, 150, 18, 0x1},  // saudiarabiakingdom
	{40953, 162, 16, 0x1},  // republiekvanuatu
	{15368, 138, 9, 0x1},   // uniebirma
	{28458, 417, 5, 0x1},   // #5900
	{38832, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{8712, 23, 7, 0x1},     // georgia
	{14475, 15, 3, 0x1},    // ddr
	{33819, 355, 5, 0x1},   // #5mas
	{44558, 457, 5, 0x1},   // #6sol
	{43750, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{26628, 178, 5, 0x81},  // #4214
	{49958, 220, 26, 0x1},  // overzeesterritorygibraltar
	{2586, 94, 6, 0x21},    // ruanda
	{26638, 193, 5, 0x81},  // #4222
	{26673, 217, 5, 0x81},  // #4238
	{20502, 226, 5, 0x81},  // #2hmd
	{4647, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{25518, 254, 5, 0x81},  // #2vat
	{4981, 71, 24, 0x1},    // formerunitedarabrepublic
	{20547, 148, 16, 0x1},  // demvolksrepkorea
	{44884, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{38058, 465, 5, 0x1},   // #6570
	{44620, 300, 5, 0x1},   // #6spn
	{3281, 94, 14, 0x21},   // republicrwanda
	{47985, 255, 20, 0x1},  // virginislandsbritish
	{56576, 17, 16, 0x1},   // kingdomofdenmark
	{60099, 155, 20, 0x1},  // republicoftajikistan
	{31381, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{12238, 229, 6, 0x1},   // jersey
	{59658, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{33971, 388, 5, 0x1},   // #5mlt
	{31749, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{15947, 632, 5, 0x1},   // #2afi
	{13224, 176, 12, 0x1},  // republiccuba
	{35675, 482, 5, 0x1},   // #5sin
	{58294, 35, 19, 0x1},   // principautedemonaco
	{44575, 530, 5, 0x1},   // #6som
	{4879, 106, 10, 0x1},   // tanganyika
	{10571, 253, 42, 0x1},  // amerikaanseondergeschikteafgelegeneilanden
	{7069, 10, 21, 0x1},    // formerbyelorussianssr
	{5198, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{1593, 66, 11, 0x21},   // uniecomoren
	{11188, 63, 14, 0x1},   // formercameroon
	{44989, 118, 18, 0x1},  // kypriakidimokratia
	{47079, 188, 18, 0x1},  // mexicounitedstates
	{25328, 24, 16, 0x1},   // hellenicrepublic
	{16882, 24, 15, 0x1},   // kingdomofgreece
	{38053, 381, 5, 0x1},   // #6565
	{38063, 546, 5, 0x1},   // #6571
	{44625, 592, 5, 0x1},   // #6sri
	{8149, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{32065, 164, 7, 0x1},   // yemenar
	{6699, 230, 22, 0x1},   // overseasterritorymacao
	{13748, 108, 11, 0x1},  // afrikaborwa
	{13867, 223, 11, 0x1},  // fransguyana
	{41447, 434, 5, 0x1},   // #6ita
	{42110, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33327, 127, 19, 0x1},  // republiekkazachstan
	{34803, 460, 5, 0x1},   // #5mya
	{12165, 139, 8, 0x1},   // mongolia
	{25336, 32, 17, 0x1},   // republiclithuania
	{45034, 617, 5, 0x1},   // #6taj
	{2201, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{29180, 23, 16, 0x1},   // republiekgeorgie
	{35962, 530, 5, 0x1},   // #5som
	{28774, 56, 14, 0x1},   // angolarepublic
	{64383, 165, 18, 0x1},  // republicsouthyemen
	{50521, 160, 10, 0x1},  // ozbekiston
	{4112, 234, 27, 0x1},   // overzeesterritorymartinique
	{47115, 24, 16, 0x1},   // republicofgreece
	{38068, 619, 5, 0x1},   // #6572
	{16185, 52, 7, 0x1},    // turkiye
	{35337, 220, 9, 0x1},   // gibraltar
	{30950, 73, 15, 0x1},   // ethiopianempire
	{38987, 52, 7, 0x1},    // turkije
	{36279, 107, 16, 0x1},  // republiekoeganda
	{35697, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{16031, 210, 23, 0x1},  // territoryofcocosislands
	{49433, 128, 5, 0x1},   // #7kgz
	{14896, 123, 10, 0x1},  // persiairan
	{31301, 95, 7, 0x1},    // assudan
	{25964, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{41952, 161, 24, 0x1},  // vietnamsocialistrepublic
	{15919, 199, 5, 0x81},  // #2abw
	{10522, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{15935, 111, 5, 0x81},  // #2afg
	{50220, 14, 8, 0x1},    // tsjechia
	{33923, 297, 5, 0x1},   // #5mex
	{2430, 243, 13, 0x1},   // reunionisland
	{58353, 240, 23, 0x1},  // gemenebestvanpuertorico
	{35945, 457, 5, 0x1},   // #5sol
	{39387, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{54422, 63, 22, 0x1},   // cameroonunitedrepublic
	{13593, 165, 11, 0x1},  // fmrdemyemen
	{3686, 145, 10, 0x21},  // philipines
	{32145, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{5908, 163, 21, 0x1},   // independentstatesamoa
	{53944, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{29721, 125, 7, 0x1},   // alurdun
	{58029, 61, 20, 0x1},   // centralafricanempire
	{20156, 148, 10, 0x1},  // koreanorth
	{778, 133, 16, 0x21},   // laopeoplesdemrep
	{16410, 201, 23, 0x1},  // alandautonomousprovince
	{7614, 129, 13, 0x1},   // khmerrepublic
	{915, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{11729, 146, 12, 0x1},  // palauislands
	{9877, 92, 5, 0x1},     // niger
	{22570, 3, 16, 0x1},    // republiekarmenie
	{11898, 234, 13, 0x1},  // lamartiniquef
	{36328, 222, 23, 0x1},  // grondterritorygroenland
	{461, 62, 21, 0x21},    // republicofcotedivoire
	{61081, 146, 13, 0x1},  // beluuerabelau
	{33151, 65, 22, 0x1},   // brazzavilleformercongo
	{51509, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{16390, 5, 5, 0x81},    // #2aut
	{30167, 248, 20, 0x1},  // saintpierremiquelonf
	{21859, 82, 10, 0x1},   // libiastate
	{60652, 136, 23, 0x1},  // maldiveislandssultanate
	{45120, 222, 15, 0x1},  // kalaallitnunaat
	{33832, 349, 5, 0x1},   // #5maw
	{46678, 59, 11, 0x1},   // burkinofaso
	{40438, 179, 17, 0x1},  // republicofecuador
	{60638, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{26633, 179, 5, 0x81},  // #4218
	{40112, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{50151, 241, 21, 0x1},  // palestinianadminareas
	{30613, 5, 15, 0x1},    // republicaustria
	{33229, 416, 5, 0x1},   // #5jam
	{49691, 6, 12, 0x1},    // azerbeidsjan
	{19437, 227, 10, 0x1},  // islandsman
	{44655, 547, 5, 0x1},   // #6sud
	{9832, 186, 15, 0x1},   // saintkittsnevis
	{27143, 92, 5, 0x81},   // #4562
	{27163, 41, 5, 0x81},   // #4578
	{57831, 243, 9, 0x1},   // lareunion
	{32032, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{11694, 38, 5, 0x1},    // malta
	{6758, 42, 20, 0x1},    // aotearoanieuwzeeland
	{16129, 87, 18, 0x1},   // mozambiquerepublic
	{11236, 41, 5, 0x1},    // norge
	{1334, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{37335, 108, 18, 0x1},  // suidafrikarepublic
	{7103, 165, 15, 0x1},   // democraticyemen
	{13698, 153, 18, 0x1},  // syrianarabrepublic
	{29568, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{30983, 181, 17, 0x1},  // republicguatemala
	{16448, 6, 5, 0x81},    // #2aze
	{18029, 72, 14, 0x1},   // stateoferitrea
	{65382, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{35565, 38, 17, 0x1},   // repubblikatamalta
	{16073, 201, 5, 0x81},  // #2ala
	{53345, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{44391, 598, 5, 0x1},   // #6sie
	{48121, 44, 17, 0x1},   // republiekportugal
	{44318, 501, 5, 0x1},   // #6sau
	{42845, 134, 16, 0x1},  // libaneserepublic
	{51614, 108, 5, 0x1},   // #7rsa
	{14963, 197, 28, 0x1},  // saintvincentandthegrenadines
	{36992, 48, 18, 0x1},   // servieenmontenegro
	{60139, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{34173, 246, 23, 0x1},  // sainthelenaandascension
	{32089, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31028, 401, 5, 0x1},   // #5drc
	{3970, 149, 4, 0x21},   // #9qa
	{4570, 235, 17, 0x1},   // departmentmayotte
	{3925, 168, 19, 0x21},  // commonwealthbahamas
	{18322, 113, 10, 0x1},  // bangladesh
	{9213, 195, 22, 0x1},   // republictrinidadtobago
	{63866, 157, 14, 0x1},  // portugeestimor
	{690, 10, 11, 0x21},    // bjelorussia
	{22049, 1, 21, 0x1},    // volksrepubliekalbanie
	{15088, 68, 6, 0x1},    // #3aidj
	{41283, 437, 5, 0x1},   // #6ice
	{21172, 27, 15, 0x1},   // republicireland
	{34627, 489, 5, 0x1},   // #5msi
	{28463, 413, 5, 0x1},   // #5910
	{45209, 404, 5, 0x1},   // #6ton
	{9315, 12, 10, 0x1},    // switerland
	{23987, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1886, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{60874, 219, 22, 0x1},  // guernseychannelislands
	{38841, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{16212, 580, 5, 0x81},  // #2ant
	{40509, 110, 16, 0x1},  // republiczimbabwe
	{45223, 504, 5, 0x1},   // #6tun
	{53638, 10, 17, 0x1},   // bjelorussischessr
	{41227, 112, 20, 0x1},  // unitedarabicemirates
	{26693, 201, 5, 0x81},  // #4248
	{59747, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{26753, 633, 5, 0x1},   // #4280
	{55140, 166, 18, 0x1},  // republicaargentina
	{620, 221, 24, 0x1},    // collectiviteitguadeloupe
	{9511, 248, 16, 0x1},   // stpierremiquelon
	{60928, 116, 6, 0x1},   // buthan
	{2845, 82, 8, 0x21},    // libyanaj
	{21450, 76, 13, 0x1},   // guineaconakry
	{38048, 631, 5, 0x1},   // #6560
	{55652, 4, 19, 0x1},    // gemenebestaustralie
	{53944, 246, 20, 0x1},  // sainthelenaascension
	{27073, 91, 5, 0x81},   // #4516
	{31694, 97, 11, 0x1},   // sierreleone
	{49048, 77, 27, 0x1},   // islamitischerepubliekgambia
	{28641, 1, 22, 0x1},    // albanesevolksrepubliek
	{10052, 66, 7, 0x1},    // comoren
	{18972, 7, 14, 0x1},    // kingdombelgium
	{31030, 64, 3, 0x1},    // drc
	{34665, 123, 19, 0x1},  // iranislandsrepublic
	{16805, 206, 22, 0x1},  // sinteustatiusenbonaire
	{42763, 217, 23, 0x1},  // falklandislandsmalvinas
	{33885, 98, 22, 0x1},   // somaliafederalrepublic
	{19936, 208, 14, 0x1},  // bermudabritish
	{9235, 128, 20, 0x1},   // republicofkyrgyzstan
	{52054, 37, 24, 0x1},   // republicofnorthmacedonia
	{3603, 120, 21, 0x21},  // micronesiafedstatesof
	{18748, 239, 20, 0x1},  // pitcairngroupislands
	{33304, 318, 5, 0x1},   // #5jpn
	{55036, 197, 11, 0x1},  // sintvincent
	{26653, 73, 5, 0x81},   // #4231
	{51766, 46, 5, 0x1},    // #7rus
	{16121, 87, 18, 0x1},   // republicmozambique
	{7899, 100, 7, 0x1},    // saotome
	{15111, 202, 6, 0x1},   // #3anhh
	{60385, 65, 13, 0x1},   // kongovolksrep
	{63073, 153, 17, 0x1},  // arabrepublicsyria
	{34053, 246, 20, 0x1},  // ascensionsainthelena
	{8260, 48, 19, 0x1},    // fryserbiamontenegro
	{51152, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{6662, 199, 21, 0x1},   // kofthenetherlandaruba
	{56862, 47, 18, 0x1},   // republieksanmarino
	{4370, 235, 18, 0x1},   // departementmayotte
	{49002, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{46353, 113, 10, 0x1},  // bangladesj
	{62048, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{58852, 133, 7, 0x1},   // laospdr
	{5577, 218, 16, 0x1},   // territoryfaeroer
	{32384, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{45927, 21, 16, 0x1},   // republicoffrance
	{63240, 128, 8, 0x1},   // kirgizia
	{11607, 128, 17, 0x1},  // republickirgistan
	{22193, 230, 5, 0x81},  // #2mac
	{64816, 119, 21, 0x1},  // matanitutugalalaoviti
	{27033, 35, 5, 0x81},   // #4492
	{56433, 123, 19, 0x1},  // islamicrepubliciran
	{3754, 18, 11, 0x21},   // statespanje
	{58152, 236, 17, 0x1},  // nouvellecaledonie
	{16078, 1, 5, 0x81},    // #2alb
	{44527, 634, 5, 0x1},   // #6slv
	{36324, 480, 5, 0x1},   // #5svg
	{1942, 237, 24, 0x1},   // norfolkislandsaustralian
	{26648, 635, 5, 0x1},   // #4230
	{34385, 117, 20, 0x1},  // peoplesrepublicchina
	{16573, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31030, 64, 7, 0x1},    // drcongo
	{30447, 178, 15, 0x1},  // dominicaanserep
	{38013, 571, 5, 0x1},   // #6530
	{34076, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{44720, 568, 5, 0x1},   // #6swd
	{35141, 241, 28, 0x1},  // palestinianoccupiedterritory
	{24389, 69, 15, 0x1},   // republicalgeria
	{27148, 93, 5, 0x81},   // #4566
	{64706, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{35997, 95, 23, 0x1},   // sudandemocraticrepublic
	{16917, 121, 17, 0x1},  // republikindonesia
	{31999, 278, 5, 0x1},   // #5hai
	{4354, 127, 8, 0x1},    // kazachia
	{50862, 36, 12, 0x1},   // repofmoldova
	{31291, 95, 17, 0x1},   // jumhuriyatassudan
	{34676, 67, 19, 0x1},   // republicofcaboverde
	{9804, 186, 28, 0x1},   // stchristophernevisfederation
	{49075, 88, 25, 0x1},   // islamicrepublicmauritania
	{64231, 139, 13, 0x1},  // mongoliastate
	{35629, 385, 5, 0x1},   // #5saf
	{16068, 200, 5, 0x81},  // #2aia
	{44522, 484, 5, 0x1},   // #6slu
	{51969, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{41313, 163, 21, 0x1},  // samoaindependentstate
	{26663, 19, 5, 0x81},   // #4233
	{44386, 512, 5, 0x1},   // #6sey
	{12355, 173, 5, 0x1},   // chile
	{6934, 162, 7, 0x1},    // vanuatu
	{39049, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{38018, 578, 5, 0x1},   // #6531
	{34452, 252, 19, 0x1},  // chinataiwanprovince
	{42290, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{62526, 20, 5, 0x1},    // suomi
	{62013, 147, 14, 0x1},  // papaunewguinea
	{32561, 628, 5, 0x1},   // #5hun
	{47458, 68, 5, 0x1},    // #7dji
	{30276, 253, 23, 0x1},  // usaminoroutlyingislands
	{36492, 174, 19, 0x1},  // republicadecolombia
	{757, 234, 10, 0x1},    // martinique
	{41358, 314, 5, 0x1},   // #6ire
	{4741, 198, 4, 0x21},   // #9ve
	{3299, 210, 15, 0x1},   // keelingeilanden
	{32004, 575, 5, 0x1},   // #5hon
	{11845, 45, 16, 0x1},   // republicroemenia
	{56440, 123, 12, 0x1},  // republiciran
	{2094, 74, 4, 0x21},    // #9ga
	{17504, 167, 14, 0x1},  // antiguaandbarb
	{15778, 116, 6, 0x1},   // boetan
	{2618, 229, 4, 0x21},   // #9je
	{657, 41, 19, 0x21},    // koninkrijknoorwegen
	{36380, 101, 9, 0x1},   // swazliand
	{21773, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{12082, 81, 7, 0x1},    // liberia
	{25001, 155, 5, 0x81},  // #2tjk
	{26658, 72, 5, 0x81},   // #4232
	{38841, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{31345, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{2920, 249, 26, 0x1},   // saintmaartennederlandspart
	{26763, 220, 5, 0x81},  // #4292
	{34561, 252, 21, 0x1},  // taiwanprovinceofchina
	{38038, 357, 5, 0x1},   // #6552
	{63592, 62, 18, 0x1},   // republicivorycoast
	{18964, 119, 4, 0x1},   // viti
	{64006, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{27068, 143, 5, 0x81},  // #4512
	{29780, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{11022, 83, 7, 0x1},    // lesotho
	{63879, 57, 18, 0x1},   // republikayuburundi
	{49313, 127, 20, 0x1},  // republicofkazakhstan
	{49703, 131, 5, 0x1},   // #7kor
	{49415, 127, 5, 0x1},   // #7kaz
	{2129, 223, 4, 0x21},   // #9gf
	{60882, 219, 22, 0x1},  // channelislandsguernsey
	{22198, 231, 5, 0x81},  // #2maf
	{16139, 193, 18, 0x1},  // republicelsalvador
	{52641, 171, 20, 0x1},  // unitedstatesofbrazil
	{14773, 24, 5, 0x1},    // ellas
	{45214, 472, 5, 0x1},   // #6tri
	{471, 62, 21, 0x21},    // cotedivoireivorycoast
	{47581, 73, 17, 0x1},   // socialistethiopia
	{40780, 170, 26, 0x1},  // boliviamultinationalestaat
	{46961, 147, 17, 0x1},  // nieuwguineapapoua
	{4534, 95, 17, 0x21},   // presecessionsudan
	{30871, 27, 16, 0x1},   // republiekierland
	{15220, 43, 14, 0x1},   // polandrepublic
	{3465, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{20371, 141, 13, 0x1},  // republicnepal
	{38633, 250, 18, 0x1},  // caicosislandsturks
	{38043, 349, 5, 0x1},   // #6553
	{19301, 21, 5, 0x81},   // #2fra
	{29780, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{63684, 164, 8, 0x1},   // repyemen
	{13845, 223, 11, 0x1},  // fransguiana
	{28839, 166, 19, 0x1},  // argentijnserepublic
	{21092, 64, 30, 0x1},   // democratischerepubliekvancongo
	{10420, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{6811, 237, 19, 0x1},   // teratriofnorfkailen
	{34577, 252, 19, 0x1},  // chinataiwanrepublic
	{4117, 151, 4, 0x21},   // #9sg
	{4775, 255, 4, 0x21},   // #9vg
	{28568, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{16237, 85, 12, 0x1},   // madagasikara
	{41336, 163, 17, 0x1},  // westernsamoasamoa
	{2179, 219, 4, 0x21},   // #9gg
	{26908, 80, 5, 0x81},   // #4404
	{36326, 197, 3, 0x1},   // svg
	{27038, 139, 5, 0x81},  // #4496
	{44475, 236, 17, 0x1},  // nouvellecaledonia
	{40089, 12, 8, 0x1},    // svizzera
	{20512, 25, 5, 0x81},   // #2hrv
	{26668, 218, 5, 0x81},  // #4234
	{26688, 20, 5, 0x81},   // #4246
	{31640, 121, 18, 0x1},  // republiekindonesie
	{1302, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{50268, 148, 10, 0x1},  // northkorea
	{28718, 79, 10, 0x1},   // equaguinea
	{48500, 181, 18, 0x1},  // republiekguatemala
	{19562, 119, 21, 0x1},  // fijieilandenrepubliek
	{1742, 182, 26, 0x1},   // cooperatieverepublicguyana
	{4109, 95, 4, 0x21},    // #9sd
	{54772, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{62467, 181, 9, 0x1},   // gautemala
	{5919, 163, 10, 0x1},   // statesamoa
	{37948, 336, 5, 0x1},   // #6481
	{8517, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13278, 124, 12, 0x1},  // republicirak
	{2098, 180, 4, 0x21},   // #9gd
	{35040, 71, 14, 0x1},   // egyptarabrepof
	{4848, 131, 9, 0x21},   // repskorea
	{44341, 47, 21, 0x1},   // repubblicadisanmarino
	{59695, 82, 15, 0x1},   // koninkrijklibie
	{10465, 226, 11, 0x1},  // heardisland
	{27048, 39, 5, 0x81},   // #4499
	{34372, 415, 5, 0x1},   // #5mon
	{49997, 244, 14, 0x1},  // stateofvietnam
	{21493, 183, 17, 0x1},  // republiekhonduras
	{2890, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{56358, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{30713, 279, 5, 0x1},   // #5cub
	{40923, 280, 5, 0x1},   // #6frn
	{20220, 231, 18, 0x1},  // frenchpartstmartin
	{44707, 619, 5, 0x1},   // #6swa
	{38033, 356, 5, 0x1},   // #6551
	{60786, 51, 13, 0x1},   // kingdomzweden
	{13196, 244, 12, 0x1},  // statevietnam
	{22214, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{58583, 111, 28, 0x1},  // islamitischestaatafghanistan
	{57900, 68, 27, 0x1},   // territoryoftheafarsandissas
	{7584, 14, 13, 0x1},    // czechrepublic
	{49783, 132, 5, 0x1},   // #7kuw
	{4113, 51, 4, 0x21},    // #9se
	{4733, 254, 4, 0x21},   // #9va
	{6244, 48, 20, 0x1},    // unieserviamontenegro
	{22805, 90, 5, 0x81},   // #2mwi
	{37953, 301, 5, 0x1},   // #6482
	{41887, 131, 10, 0x1},  // repofkorea
	{684, 57, 4, 0x21},     // #9bi
	{49617, 205, 4, 0x1},   // taaf
	{2102, 23, 4, 0x21},    // #9ge
	{42897, 79, 15, 0x1},   // guineequatorial
	{17160, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{26933, 133, 5, 0x81},  // #4418
	{4997, 164, 13, 0x1},   // republicjemen
	{57107, 58, 14, 0x1},   // republiekbenin
	{37081, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{33942, 595, 5, 0x1},   // #5mli
	{22520, 86, 5, 0x81},   // #2mli
	{27043, 36, 5, 0x81},   // #4498
	{32873, 145, 23, 0x1},  // commonwealthphilippines
	{4704, 243, 25, 0x1},   // overseasdepartmentreunion
	{45321, 409, 5, 0x1},   // #6tuv
	{9437, 144, 23, 0x1},   // jamhuryatislamipakistan
	{32514, 129, 17, 0x1},  // cambodiakampuchea
	{42792, 197, 23, 0x1},  // stvincentendegrenadinen
	{15396, 97, 19, 0x1},   // sierraleonerepublic
	{24800, 104, 5, 0x81},  // #2tgo
	{12276, 138, 19, 0x1},  // burmaunionofmyanmar
	{26768, 130, 5, 0x81},  // #4296
	{1050, 227, 3, 0x1},    // man
	{29824, 373, 5, 0x1},   // #5cam
	{30061, 372, 5, 0x1},   // #5cdi
	{44304, 152, 14, 0x1},  // salomonislands
	{47978, 255, 27, 0x1},  // britishvirginislandsbritish
	{23398, 143, 5, 0x81},  // #2omn
	{41708, 27, 14, 0x1},   // ierserepubliek
	{4757, 117, 13, 0x1},   // chinamainland
	{38466, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{61158, 31, 13, 0x1},   // liechtenstien
	{4090, 152, 4, 0x21},   // #9sb
	{53103, 254, 23, 0x1},  // vaticancitystateholysee
	{7869, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{37958, 341, 5, 0x1},   // #6483
	{680, 114, 4, 0x21},    // #9bh
	{2293, 203, 22, 0x1},   // territoryamericansamoa
	{9245, 128, 18, 0x1},   // kyrgyzstanrepublic
	{2958, 249, 20, 0x1},   // saintmartindutchpart
	{3588, 120, 25, 0x21},  // federalstatesofmicronesia
	{52292, 28, 15, 0x1},   // icelandrepublic
	{33784, 423, 5, 0x1},   // #5mal
	{64125, 45, 15, 0x1},   // kingdomroemenia
	{14716, 191, 9, 0x1},   // piruwsuyu
	{25100, 105, 5, 0x81},  // #2tun
	{37773, 347, 5, 0x1},   // #6359
	{37673, 447, 5, 0x1},   // #6305
	{137, 123, 10, 0x21},   // iranempire
	{64907, 94, 19, 0x1},   // republiquerwandaise
	{25078, 158, 5, 0x81},  // #2ton
	{49707, 30, 15, 0x1},   // republiekitalie
	{2540, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{53451, 169, 15, 0x1},  // britishhonduras
	{8774, 89, 9, 0x1},     // mauritius
	{25810, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{2576, 46, 12, 0x1},    // sovietrussia
	{30136, 584, 5, 0x1},   // #5chn
	{50797, 217, 8, 0x1},   // malvinen
	{65029, 147, 12, 0x1},  // papuanguinea
	{36526, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{29304, 186, 24, 0x1},  // saintkittsnevisfederatia
	{49526, 135, 8, 0x1},   // srilanka
	{35718, 144, 23, 0x1},  // pakistanislamicrepublic
	{60937, 43, 19, 0x1},   // volksrepubliekpolen
	{54588, 13, 4, 0x1},    // cssr
	{4105, 102, 4, 0x21},   // #9sc
	{21003, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{57462, 67, 20, 0x1},   // kaapverdischeislands
	{4737, 197, 4, 0x21},   // #9vc
	{29843, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{4888, 259, 4, 0x21},   // #9xk
	{37963, 344, 5, 0x1},   // #6484
	{20099, 28, 7, 0x1},    // iceland
	{30908, 420, 5, 0x1},   // #5dji
	{30973, 271, 5, 0x1},   // #5dom
	{63100, 31, 12, 0x1},   // lichtenstein
	{2839, 187, 4, 0x21},   // #9lc
	{26903, 125, 5, 0x81},  // #4400
	{55355, 106, 12, 0x1},  // tanzaniaurep
	{60486, 50, 17, 0x1},   // slovenianrepublic
	{5783, 251, 15, 0x1},   // tokelaueilanden
	{35495, 296, 5, 0x1},   // #5qat
	{33697, 429, 5, 0x1},   // #5mac
	{27663, 342, 5, 0x1},   // #5140
	{48778, 111, 23, 0x1},  // afghanistanislamicstate
	{10015, 165, 16, 0x1},  // formersouthyemen
	{30705, 448, 5, 0x1},   // #5cro
	{26468, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{26683, 119, 5, 0x81},  // #4242
	{9906, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{1672, 237, 14, 0x1},   // norfolkislands
	{29839, 272, 5, 0x1},   // #5cao
	{45809, 9, 17, 0x1},    // bosniehercegovina
	{11566, 108, 10, 0x1},  // zuidafrika
	{15960, 5, 19, 0x1},    // republiekoostenrijk
	{2713, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24408, 57, 16, 0x1},   // republiekburundi
	{31845, 68, 20, 0x1},   // afarsendeissasgebied
	{22607, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{41402, 629, 5, 0x1},   // #6irn
	{688, 58, 4, 0x21},     // #9bj
	{2183, 75, 4, 0x21},    // #9gh
	{13382, 104, 12, 0x1},  // republictogo
	{2493, 29, 4, 0x21},    // #9il
	{23025, 214, 8, 0x1},   // caymanis
	{2824, 134, 4, 0x21},   // #9lb
	{30674, 29, 14, 0x1},   // medinatyisrael
	{24085, 22, 15, 0x1},   // grootbrittannia
	{33937, 463, 5, 0x1},   // #5mld
	{3498, 120, 17, 0x21},  // micronesiafederal
	{2531, 223, 18, 0x21},  // frenchguyanafrench
	{95, 207, 35, 0x1},     // overzeesegemeenschapsaintbarthelemy
	{4757, 117, 5, 0x1},    // china
	{4256, 196, 22, 0x1},   // uruguayeasternrepublic
	{29834, 576, 5, 0x1},   // #5can
	{42323, 73, 23, 0x1},   // excludeseritreaethiopia
	{30131, 636, 5, 0x1},   // #5chl
	{38028, 339, 5, 0x1},   // #6541
	{61836, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{30628, 344, 5, 0x1},   // #5con
	{18994, 178, 20, 0x1},  // dominikaanserepublic
	{51449, 45, 5, 0x1},    // #7rou
	{840, 40, 24, 0x21},    // koninkrijkdernederlanden
	{5855, 244, 12, 0x1},   // vietnamstate
	{44560, 152, 8, 0x1},   // solomons
	{4027, 150, 4, 0x21},   // #9sa
	{4717, 253, 4, 0x21},   // #9um
	{14469, 15, 9, 0x1},    // formerddr
	{59305, 146, 15, 0x1},  // republicofpalau
	{20321, 95, 14, 0x1},   // sudanuntil2011
	{37968, 401, 5, 0x1},   // #6490
	{715, 208, 4, 0x21},    // #9bm
	{54408, 63, 22, 0x1},   // unitedrepubliccameroon
	{2187, 220, 4, 0x21},   // #9gi
	{2497, 227, 4, 0x21},   // #9im
	{2622, 185, 4, 0x21},   // #9jm
	{2820, 133, 4, 0x21},   // #9la
	{2417, 16, 28, 0x21},   // formerfederalrepublicgermany
	{2929, 64, 11, 0x21},   // demrepcongo
	{20674, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2653, 201, 29, 0x1},   // overseasterritoryalandislands
	{45075, 540, 5, 0x1},   // #6taz
	{274, 138, 26, 0x1},    // republiekderunievanmyanmar
	{9549, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{10877, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{33692, 412, 5, 0x1},   // #5maa
	{17690, 186, 23, 0x1},  // saintchristopherennevis
	{37708, 388, 5, 0x1},   // #6338
	{25054, 157, 5, 0x81},  // #2tls
	{45285, 510, 5, 0x1},   // #6tur
	{3855, 240, 19, 0x1},   // territorypuertorico
	{58988, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{44328, 637, 5, 0x1},   // #6ser
	{184, 86, 4, 0x1},      // mali
	{55680, 129, 21, 0x1},  // democratischkampuchea
	{44663, 522, 5, 0x1},   // #6sur
	{44725, 298, 5, 0x1},   // #6swz
	{28531, 73, 9, 0x1},    // abessinia
	{9466, 244, 11, 0x1},   // zuidvietnam
	{38023, 303, 5, 0x1},   // #6540
	{21793, 217, 8, 0x1},   // malvinas
	{30431, 621, 5, 0x1},   // #5com
	{41440, 25, 7, 0x1},    // kroatia
	{63959, 150, 19, 0x1},  // saoediarabiakingdom
	{4157, 96, 4, 0x21},    // #9sn
	{4712, 243, 17, 0x1},   // departmentreunion
	{3696, 68, 19, 0x1},    // afarsissasterritory
	{17651, 62, 9, 0x1},    // ivoorkust
	{86, 6, 9, 0x1},        // azerbajan
	{49451, 130, 5, 0x1},   // #7kir
	{711, 207, 4, 0x21},    // #9bl
	{2211, 76, 4, 0x21},    // #9gn
	{20381, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{16259, 166, 5, 0x81},  // #2arg
	{2501, 122, 4, 0x21},   // #9in
	{2743, 186, 4, 0x21},   // #9kn
	{21627, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{32700, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3664, 40, 4, 0x21},    // #9nl
	{22510, 137, 5, 0x81},  // #2mhl
	{47703, 105, 17, 0x1},  // republicoftunisia
	{18636, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{54641, 157, 12, 0x1},  // timorlorosae
	{37753, 634, 5, 0x1},   // #6349
	{37713, 367, 5, 0x1},   // #6339
	{5021, 31, 13, 0x1},    // liechtenstein
	{6074, 103, 15, 0x1},   // republiektsjaad
	{14896, 123, 6, 0x1},   // persia
	{30786, 359, 5, 0x1},   // #5cyp
	{42636, 239, 29, 0x1},  // grondterritorypitcairnislands
	{20287, 101, 17, 0x1},  // eswatiniswaziland
	{6448, 70, 14, 0x1},    // formerzanzibar
	{13756, 94, 16, 0x1},   // rwandeserepublic
	{2046, 165, 8, 0x1},    // yemendem
	{30141, 518, 5, 0x1},   // #5col
	{4161, 98, 4, 0x21},    // #9so
	{30537, 48, 16, 0x1},   // republicofserbia
	{19278, 119, 5, 0x81},  // #2fji
	{723, 170, 4, 0x21},    // #9bo
	{63477, 109, 13, 0x1},  // noordrhodesie
	{1449, 178, 4, 0x21},   // #9do
	{4790, 106, 22, 0x1},   // unitedrepublictanzania
	{2505, 228, 4, 0x21},   // #9io
	{42748, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{2626, 125, 4, 0x21},   // #9jo
	{3668, 41, 4, 0x21},    // #9no
	{14275, 56, 6, 0x1},    // angola
	{33717, 392, 5, 0x1},   // #5mag
	{13764, 58, 17, 0x1},   // republicofdahomey
	{21739, 233, 17, 0x1},  // montserratbritish
	{7899, 100, 12, 0x1},   // saotomeandpr
	{37499, 203, 24, 0x1},  // territoryofamericansamoa
	{33162, 64, 22, 0x1},   // formercongoleopoldstad
	{50296, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{324, 104, 19, 0x21},   // republiquetogolaise
	{24579, 54, 21, 0x1},   // unitedstatesofamerica
	{34522, 252, 22, 0x1},  // chineseprovincietaiwan
	{45885, 107, 15, 0x1},  // republiekuganda
	{48599, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{31160, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{55423, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{7899, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{48454, 188, 18, 0x1},  // unitedstatesmexico
	{24105, 27, 7, 0x1},    // ierland
	{4149, 97, 4, 0x21},    // #9sl
	{21846, 82, 18, 0x1},   // unitedkingdomlibia
	{4783, 161, 4, 0x21},   // #9vn
	{62396, 182, 13, 0x1},  // britishguiana
	{8442, 239, 22, 0x1},   // territoryafhvkpitcairn
	{8823, 120, 17, 0x1},   // micronesiafedstat
	{60258, 231, 18, 0x1},  // stmartinfrenchpart
	{44910, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{719, 115, 4, 0x21},    // #9bn
	{9511, 248, 17, 0x1},   // stpierremiquelonf
	{2203, 222, 4, 0x21},   // #9gl
	{58525, 89, 18, 0x1},   // republiekmauritius
	{49749, 100, 16, 0x1},  // saotomeyprincipe
	{16223, 112, 5, 0x81},  // #2are
	{19476, 250, 21, 0x1},  // caicosislandsandturks
	{45937, 21, 15, 0x1},   // franceanddomtom
	{42219, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{59658, 22, 15, 0x1},   // grootbrittannie
	{27668, 563, 5, 0x1},   // #5145
	{61787, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{42732, 217, 24, 0x1},  // falklandeilandenmalvinas
	{25059, 594, 5, 0x1},   // #2tmp
	{27658, 532, 5, 0x1},   // #5135
	{4746, 225, 11, 0x1},   // hongkongsar
	{5981, 186, 22, 0x1},   // stkittsnevisfederation
	{42365, 194, 15, 0x1},  // republicsurinam
	{9034, 121, 21, 0x1},   // unitedstatesindonesia
	{57540, 164, 12, 0x1},  // kingdomjemen
	{24971, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{24795, 103, 5, 0x81},  // #2tcd
	{2816, 162, 7, 0x1},    // vanuata
	{2574, 191, 14, 0x21},  // republicofperu
	{587, 141, 10, 0x21},   // statenepal
	{9683, 57, 17, 0x1},    // republicboeroendi
	{53612, 122, 18, 0x1},  // bharatiyaganarajya
	{50323, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{18943, 68, 8, 0x1},    // djiboeti
	{4153, 47, 4, 0x21},    // #9sm
	{4779, 256, 4, 0x21},   // #9vi
	{14055, 218, 10, 0x1},  // faeroeisds
	{216, 204, 4, 0x21},    // #9aq
	{271, 9, 4, 0x21},      // #9ba
	{1445, 177, 4, 0x21},   // #9dm
	{2207, 77, 4, 0x21},    // #9gm
	{2739, 66, 4, 0x21},    // #9km
	{22303, 36, 5, 0x81},   // #2mda
	{26918, 131, 5, 0x81},  // #4410
	{3660, 189, 4, 0x21},   // #9ni
	{39289, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{46931, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{27673, 516, 5, 0x1},   // #5150
	{37758, 564, 5, 0x1},   // #6350
	{32364, 117, 15, 0x1},  // chinaprmainland
	{20640, 26, 5, 0x81},   // #2hun
	{20950, 111, 13, 0x1},  // afghanistanir
	{52926, 331, 13, 0x82}, // republiccongo
	{35743, 77, 9, 0x1},    // thegambia
	{25713, 255, 5, 0x81},  // #2vgb
	{11349, 21, 14, 0x1},   // frenchrepublic
	{44635, 371, 5, 0x1},   // #6stp
	{4089, 45, 14, 0x1},    // romaniakingdom
	{55230, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{23025, 214, 13, 0x1},  // caymanislands
	{55838, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4133, 247, 4, 0x21},   // #9sj
	{2302, 203, 21, 0x1},   // americansamoaamerican
	{49428, 80, 5, 0x1},    // #7ken
	{220, 166, 4, 0x21},    // #9ar
	{57264, 88, 20, 0x1},   // islamitrepmauritanie
	{60206, 231, 17, 0x1},  // stmartinfransdeel
	{2648, 126, 4, 0x21},   // #9jp
	{11962, 194, 18, 0x1},  // dutchguianasurinam
	{2161, 223, 22, 0x1},   // departmentfrenchguiana
	{22278, 84, 5, 0x81},   // #2mar
	{30581, 48, 24, 0x1},   // frserbiamontenegroserbia
	{33702, 593, 5, 0x1},   // #5mad
	{22054, 1, 16, 0x1},    // republiekalbanie
	{15885, 101, 19, 0x1},  // koninkrijkswaziland
	{1049, 143, 4, 0x1},    // oman
	{52537, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{12727, 71, 16, 0x1},   // koninkrijkegypte
	{56570, 41, 13, 0x1},   // norwaykingdom
	{59381, 65, 19, 0x1},   // volksrepubliekkongo
	{6634, 199, 23, 0x1},   // arubakingdomnetherlands
	{29410, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{24804, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{56315, 55, 20, 0x1},   // voormaligjoegoslavie
	{47497, 166, 17, 0x1},  // argentinerepublic
	{2456, 15, 11, 0x21},   // germanyeast
	{25005, 84, 14, 0x1},   // kingdommarokko
	{33567, 134, 16, 0x1},  // lebaneserepublic
	{32905, 164, 26, 0x1},  // northsanayemenarabrepublic
	{29939, 85, 18, 0x1},   // madagascarmalagasy
	{44855, 48, 25, 0x1},   // unievanservieenmontenegro
	{50, 37, 37, 0x21},     // formerjoegoslavischerepublicmacedonia
	{3954, 241, 4, 0x21},   // #9ps
	{4137, 49, 4, 0x21},    // #9sk
	{34023, 168, 20, 0x1},  // gemenebestderbahamas
	{4705, 22, 4, 0x21},    // #9uk
	{4884, 163, 4, 0x21},   // #9ws
	{50198, 37, 5, 0x1},    // #7mkd
	{2385, 235, 7, 0x1},    // mayotte
	{237, 203, 4, 0x21},    // #9as
	{7844, 16, 7, 0x1},     // germany
	{2149, 93, 22, 0x21},   // nigeriafederalrepublic
	{30917, 350, 5, 0x1},   // #5dma
	{1392, 17, 4, 0x21},    // #9dk
	{2234, 245, 4, 0x21},   // #9gs
	{47713, 105, 16, 0x1},  // tunisianrepublic
	{1265, 201, 5, 0x1},    // aland
	{37928, 451, 5, 0x1},   // #6452
	{2857, 135, 4, 0x21},   // #9lk
	{26913, 148, 5, 0x81},  // #4408
	{3072, 232, 13, 0x21},  // noordmarianen
	{13698, 153, 13, 0x1},  // syrianarabrep
	{37763, 359, 5, 0x1},   // #6352
	{42016, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{1282, 59, 18, 0x21},   // uppervoltarepublic
	{24790, 250, 5, 0x81},  // #2tca
	{7935, 178, 12, 0x1},   // dominicanrep
	{46976, 153, 8, 0x1},   // uarsyria
	{52320, 158, 5, 0x1},   // #7tga
	{62851, 46, 14, 0x1},   // russianfederal
	{31514, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{53051, 152, 24, 0x1},  // stateofthesolomonislands
	{3907, 240, 4, 0x21},   // #9pr
	{4121, 246, 4, 0x21},   // #9sh
	{54287, 119, 21, 0x1},  // republiekfijieilanden
	{5260, 121, 5, 0x2},    // indie
	{22169, 130, 18, 0x1},  // ribaberikikiribati
	{23637, 83, 14, 0x1},   // kingdomlesotho
	{241, 5, 4, 0x21},      // #9at
	{9199, 138, 5, 0x1},    // burma
	{31598, 25, 7, 0x1},    // croatia
	{45848, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{288, 172, 4, 0x21},    // #9bb
	{1388, 68, 4, 0x21},    // #9dj
	{2215, 221, 4, 0x21},   // #9gp
	{5010, 31, 24, 0x1},    // fuerstentumliechtenstein
	{2485, 121, 4, 0x21},   // #9id
	{2681, 129, 4, 0x21},   // #9kh
	{15489, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{37923, 598, 5, 0x1},   // #6451
	{3299, 38, 4, 0x21},    // #9mt
	{20895, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{47209, 52, 13, 0x1},   // turkiyeturkey
	{40639, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{25540, 254, 12, 0x1},  // vaticaanstad
	{42283, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10021, 165, 10, 0x1},  // southyemen
	{6912, 61, 11, 0x1},    // ubangishari
	{4164, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{54685, 171, 16, 0x1},  // republicbrazilia
	{27678, 636, 5, 0x1},   // #5155
	{27688, 425, 5, 0x1},   // #5165
	{37728, 403, 5, 0x1},   // #6343
	{51071, 168, 17, 0x1},  // gemenebestbahamas
	{25155, 119, 24, 0x1},  // republicofthefijiislands
	{14489, 15, 9, 0x1},    // gdrformer
	{20942, 111, 19, 0x1},  // republicafghanistan
	{20558, 131, 9, 0x1},   // koreazuid
	{7836, 16, 15, 0x1},    // republicgermany
	{58111, 157, 30, 0x1},  // republicademocraticatimorleste
	{43472, 203, 9, 0x1},   // eastsamoa
	{59332, 243, 14, 0x1},  // iledelareunion
	{28273, 520, 5, 0x1},   // #5680
	{7797, 165, 19, 0x1},   // formersouthernyemen
	{19346, 218, 5, 0x81},  // #2fro
	{3088, 98, 24, 0x21},   // federalerepublieksomalie
	{38825, 244, 12, 0x1},  // vietnamsouth
	{8456, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4125, 50, 4, 0x21},    // #9si
	{4787, 162, 4, 0x21},   // #9vu
	{12752, 71, 24, 0x1},   // arabischerepubliekegypte
	{60087, 10, 20, 0x1},   // bieloruslandrepublic
	{245, 4, 4, 0x21},      // #9au
	{307, 7, 4, 0x21},      // #9be
	{2230, 79, 4, 0x21},    // #9gq
	{3565, 234, 28, 0x1},   // overseasdepartmentmartinique
	{2489, 27, 4, 0x21},    // #9ie
	{2685, 130, 4, 0x21},   // #9ki
	{56880, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{37918, 620, 5, 0x1},   // #6450
	{2843, 31, 4, 0x21},    // #9li
	{3303, 89, 4, 0x21},    // #9mu
	{611, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{26923, 132, 5, 0x81},  // #4414
	{3449, 92, 4, 0x21},    // #9ne
	{27003, 86, 5, 0x81},   // #4466
	{27018, 88, 5, 0x81},   // #4478
	{36877, 147, 23, 0x1},  // territorypapuanewguinea
	{352, 202, 19, 0x21},   // netherlandsantilles
	{2890, 249, 12, 0x1},   // saintmaarten
	{22358, 40, 26, 0x1},   // thekingdomofthenetherlands
	{19660, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{27653, 553, 5, 0x1},   // #5130
	{6508, 65, 25, 0x1},    // republiekcongobrazzaville
	{8961, 65, 24, 0x1},    // congorepublicbrazzaville
	{26096, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{24222, 188, 22, 0x1},  // unitedmexicaansestates
	{51452, 61, 13, 0x1},   // oubanguichari
	{45007, 627, 5, 0x1},   // #6syr
	{11836, 45, 25, 0x1},   // socialistrepublicroemenia
	{34233, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{18531, 219, 17, 0x1},  // guernseybailiwick
	{10396, 132, 11, 0x1},  // statekuwait
	{20828, 106, 8, 0x1},   // tanzinia
	{59233, 154, 11, 0x1},  // siamkingdom
	{4392, 193, 4, 0x21},   // #9sv
	{9368, 231, 23, 0x1},   // collectivitysaintmartin
	{54493, 157, 19, 0x1},  // timorlesteeasttimor
	{19273, 20, 5, 0x81},   // #2fin
	{303, 113, 4, 0x21},    // #9bd
	{1180, 67, 4, 0x21},    // #9cv
	{20756, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{3307, 136, 4, 0x21},   // #9mv
	{26928, 128, 5, 0x81},  // #4417
	{8571, 95, 5, 0x1},     // sudan
	{22561, 38, 5, 0x81},   // #2mlt
	{32595, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5541, 238, 4, 0x1},    // niue
	{15996, 56, 5, 0x81},   // #2ago
	{9143, 46, 17, 0x1},    // sovietunionrussia
	{43831, 158, 14, 0x1},  // kingdomoftonga
	{64850, 79, 13, 0x1},   // spanishguinea
	{37723, 319, 5, 0x1},   // #6341
	{37768, 603, 5, 0x1},   // #6355
	{37703, 638, 5, 0x1},   // #6331
	{46541, 208, 8, 0x1},   // bermudas
	{33208, 25, 16, 0x1},   // republiekkroatie
	{37698, 434, 5, 0x1},   // #6325
	{44917, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{50582, 88, 5, 0x1},    // #7mtn
	{213, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{61513, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{3962, 146, 4, 0x21},   // #9pw
	{8985, 65, 18, 0x1},    // congorepublicofthe
	{4701, 107, 4, 0x21},   // #9ug
	{4915, 110, 4, 0x21},   // #9zw
	{41986, 133, 12, 0x1},  // laopeoplesdr
	{249, 199, 4, 0x21},    // #9aw
	{45583, 31, 25, 0x1},   // liechtensteinprincipality
	{676, 8, 4, 0x21},      // #9bg
	{1225, 212, 4, 0x21},   // #9cw
	{33899, 93, 15, 0x1},   // republicnigeria
	{2246, 78, 4, 0x21},    // #9gw
	{14844, 223, 8, 0x1},   // frguyana
	{2438, 16, 16, 0x21},   // germanyfmrfedrep
	{2677, 128, 4, 0x21},   // #9kg
	{35178, 36, 16, 0x1},   // republiekmoldova
	{3425, 90, 4, 0x21},    // #9mw
	{3656, 93, 4, 0x21},    // #9ng
	{9665, 63, 18, 0x1},    // republicofcameroon
	{22308, 85, 5, 0x81},   // #2mdg
	{32967, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{27028, 188, 5, 0x81},  // #4484
	{40708, 41, 15, 0x1},   // kongeriketnoreg
	{21689, 148, 12, 0x1},  // nkoreademrep
	{43374, 117, 17, 0x1},  // peoplesrepofchina
	{25690, 8, 18, 0x1},    // republikabalgariya
	{50809, 124, 14, 0x1},  // koninkrijkirak
	{65311, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{27683, 438, 5, 0x1},   // #5160
	{37718, 637, 5, 0x1},   // #6340
	{16770, 206, 23, 0x1},  // bonaireandsinteustatius
	{53742, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{55318, 106, 21, 0x1},  // tanganyikaandzanzibar
	{44434, 157, 30, 0x1},  // republikademokratikatimorleste
	{44216, 192, 17, 0x1},  // republiekparaguay
	{23621, 207, 12, 0x1},  // stbarthelemy
	{27488, 112, 5, 0x81},  // #4784
	{53844, 228, 27, 0x1},  // indianoceanterritorybritish
	{13056, 95, 6, 0x1},    // soedan
	{30700, 570, 5, 0x1},   // #5cos
	{55843, 256, 30, 0x1},  // territoryamericanvirginislands
	{4287, 100, 4, 0x21},   // #9st
	{3508, 221, 20, 0x1},   // departmentguadeloupe
	{807, 122, 5, 0x1},     // india
	{9648, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{923, 246, 31, 0x1},    // tristandacunhaascensionsthelena
	{6727, 211, 21, 0x1},   // newzealandcookislands
	{47789, 21, 5, 0x1},    // #7fra
	{253, 201, 4, 0x21},    // #9ax
	{343, 59, 4, 0x21},     // #9bf
	{22208, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4547, 196, 15, 0x1},   // republicuruguay
	{2238, 181, 4, 0x21},   // #9gt
	{2209, 236, 22, 0x1},   // departmentnewcaledonia
	{16291, 3, 5, 0x81},    // #2arm
	{29851, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{35323, 220, 23, 0x1},  // grondterritorygibraltar
	{19815, 150, 18, 0x1},  // kingdomsaudiarabia
	{2913, 34, 4, 0x21},    // #9lv
	{3195, 232, 4, 0x21},   // #9mp
	{60597, 131, 14, 0x1},  // korearepubliek
	{2831, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3453, 237, 4, 0x21},   // #9nf
	{45054, 585, 5, 0x1},   // #6taw
	{30300, 86, 12, 0x1},   // malirepublic
	{24243, 152, 14, 0x1},  // solomonislands
	{9017, 121, 9, 0x1},    // indonesia
	{37748, 626, 5, 0x1},   // #6347
	{43984, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{2487, 26, 15, 0x1},    // hungaryrepublic
	{21472, 162, 17, 0x1},  // republiquevanuatu
	{812, 22, 6, 0x21},     // verkon
	{44553, 638, 5, 0x1},   // #6snm
	{3424, 249, 16, 0x1},   // landsaintmaarten
	{23694, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{25604, 249, 20, 0x1},  // dutchpartsintmaarten
	{42824, 16, 8, 0x1},    // wgermany
	{58179, 14, 14, 0x1},   // ceskarepublika
	{2681, 197, 9, 0x1},    // stvincent
	{1949, 236, 21, 0x21},  // frafrenchnewcaledonia
	{49571, 20, 17, 0x1},   // republicoffinland
	{20921, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{32910, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{2218, 145, 12, 0x21},  // philippijnen
	{4697, 53, 4, 0x21},    // #9ua
	{5239, 212, 17, 0x1},   // curacaonederlands
	{51256, 26, 24, 0x1},   // peoplesrepublicofhungary
	{55355, 106, 17, 0x1},  // tanzaniaurepublic
	{909, 10, 4, 0x21},     // #9by
	{1176, 176, 4, 0x21},   // #9cu
	{4451, 71, 23, 0x21},   // egyptunitedarabrepublic
	{13370, 54, 12, 0x1},   // untiedstates
	{37853, 333, 5, 0x1},   // #6402
	{1310, 16, 4, 0x21},    // #9de
	{2242, 224, 4, 0x21},   // #9gu
	{122, 123, 19, 0x21},   // islandsrepubliciran
	{2663, 80, 4, 0x21},    // #9ke
	{11599, 74, 16, 0x1},   // gaboneserepublic
	{24636, 154, 15, 0x1},  // kingdomthailand
	{2909, 33, 4, 0x21},    // #9lu
	{3274, 234, 4, 0x21},   // #9mq
	{3441, 91, 4, 0x21},    // #9na
	{26998, 136, 5, 0x81},  // #4462
	{27013, 234, 5, 0x81},  // #4474
	{11226, 41, 15, 0x1},   // kongeriketnorge
	{18857, 92, 18, 0x1},   // republicoftheniger
	{58761, 245, 12, 0x1},  // sgeoandtheis
	{37743, 623, 5, 0x1},   // #6346
	{62729, 72, 11, 0x1},   // hagereertra
	{11012, 83, 17, 0x1},   // koninkrijklesotho
	{30531, 118, 14, 0x1},  // cyprusrepublic
	{2090, 65, 8, 0x1},     // congobrz
	{44323, 535, 5, 0x1},   // #6sen
	{44418, 317, 5, 0x1},   // #6skn
	{30019, 67, 11, 0x1},   // capeverdeis
	{53683, 259, 6, 0x1},   // kosova
	{29489, 198, 22, 0x1},  // bolivrepublicvenezuela
	{52492, 155, 5, 0x1},   // #7tjk
	{30100, 341, 5, 0x1},   // #5cha
	{50577, 89, 5, 0x1},    // #7mri
	{53927, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{41582, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8345, 248, 19, 0x1},   // fstpierreetmiquelon
	{2340, 209, 6, 0x1},    // bouvet
	{3958, 44, 4, 0x21},    // #9pt
	{4266, 194, 4, 0x21},   // #9sr
	{23714, 157, 10, 0x1},  // timorleste
	{56116, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{257, 6, 4, 0x21},      // #9az
	{32414, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{9766, 183, 17, 0x1},   // republicahonduras
	{1144, 175, 4, 0x21},   // #9cr
	{37858, 371, 5, 0x1},   // #6403
	{17627, 19, 15, 0x1},   // republicestonia
	{17377, 164, 10, 0x1},  // yemennorth
	{2905, 32, 4, 0x21},    // #9lt
	{3278, 88, 4, 0x21},    // #9mr
	{43850, 241, 20, 0x1},  // westbankandgazastrip
	{36661, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{22699, 87, 5, 0x81},   // #2moz
	{41098, 152, 22, 0x1},  // britsesalomonseilanden
	{9154, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{37738, 604, 5, 0x2},   // #6345
	{44423, 526, 5, 0x1},   // #6slo
	{8635, 53, 6, 0x1},     // ukrain
	{52869, 164, 5, 0x1},   // #7yem
	{36055, 64, 13, 0x1},   // demrepofcongo
	{12876, 191, 13, 0x1},  // republiekperu
	{4843, 131, 9, 0x21},   // koreareps
	{50188, 139, 5, 0x1},   // #7mgl
	{4283, 99, 4, 0x21},    // #9ss
	{835, 232, 28, 0x1},    // northernmarianencommonwealth
	{49722, 150, 5, 0x1},   // #7ksa
	{22800, 89, 5, 0x81},   // #2mus
	{14350, 214, 28, 0x1},  // grondterritorykaaimanislands
	{37863, 383, 5, 0x1},   // #6404
	{16214, 204, 9, 0x1},   // antartica
	{2901, 83, 4, 0x21},    // #9ls
	{3295, 233, 4, 0x21},   // #9ms
	{3445, 236, 4, 0x21},   // #9nc
	{10545, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{7520, 67, 19, 0x1},    // republiekkaapverdie
	{27023, 89, 5, 0x81},   // #4480
	{36580, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{18022, 114, 12, 0x1},  // bahrainstate
	{3405, 249, 23, 0x1},   // saintmaartenknetherland
	{37733, 382, 5, 0x1},   // #6344
	{11493, 109, 14, 0x1},  // republiczambia
	{33545, 227, 17, 0x1},  // freeportmanisleof
	{48993, 198, 21, 0x1},  // venezuelaunitedstates
	{24342, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{27483, 195, 5, 0x81},  // #4780
	{3056, 221, 21, 0x1},   // departementguadeloupe
	{6941, 190, 16, 0x1},   // republicofpanama
	{44159, 45, 14, 0x1},   // kingdomromania
	{54811, 153, 23, 0x1},  // arabischerepublieksyrie
	{51349, 129, 8, 0x1},   // kambodja
	{23483, 121, 19, 0x1},  // nederlandseastindie
	{45725, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{37371, 2, 19, 0x1},    // principalityandorra
	{946, 169, 4, 0x21},    // #9bz
	{3456, 120, 24, 0x21},  // federalestatenmicronesia
	{1947, 21, 4, 0x21},    // #9fr
	{37868, 503, 5, 0x1},   // #6411
	{37933, 407, 5, 0x1},   // #6461
	{37943, 335, 5, 0x1},   // #6475
	{2870, 81, 4, 0x21},    // #9lr
	{54547, 116, 13, 0x1},  // kingdombhutan
	{451, 62, 31, 0x21},    // ivorycoastrepublicofcotedivoire
	{31703, 202, 11, 0x1},  // nedantilles
	{63137, 2, 17, 0x1},    // vorstendomandorra
	{19220, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{55860, 256, 16, 0x1},  // virginislandsusa
	{34538, 252, 23, 0x1},  // taiwanprovincievanchina
	{58843, 133, 13, 0x1},  // kingdomoflaos
	{52638, 105, 5, 0x1},   // #7tun
	{7713, 198, 17, 0x1},   // venezuelarepublic
	{45434, 54, 9, 0x1},    // usamerica
	{5869, 132, 11, 0x1},   // kuwaitstate
	{8739, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{23180, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{57679, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{3966, 192, 4, 0x21},   // #9py
	{19771, 26, 17, 0x1},   // hongaarserepublic
	{49490, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2250, 182, 4, 0x21},   // #9gy
	{27008, 38, 5, 0x81},   // #4470
	{13098, 89, 15, 0x1},   // eilandmauritius
	{7638, 136, 18, 0x1},   // republicofmaldives
	{19287, 57, 14, 0x1},   // kingdomburundi
	{45529, 2, 19, 0x1},    // andorraprincipality
	{33985, 233, 24, 0x1},  // grondterritorymontserrat
	{16326, 37, 12, 0x1},   // fyrmacedonia
	{46646, 16, 20, 0x1},   // duitsebondsrepubliek
	{8693, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{42763, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{42664, 186, 21, 0x1},  // stkittsnevisfederatia
	{888, 46, 17, 0x21},    // russiasovietunion
	{50233, 39, 5, 0x1},    // #7mne
	{55922, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{2582, 46, 6, 0x1},     // russia
	{50203, 86, 5, 0x1},    // #7mli
	{12921, 27, 7, 0x1},    // ireland
	{12543, 80, 13, 0x1},   // kenyarepublic
	{13089, 213, 15, 0x1},  // christmaseiland
	{19454, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13305, 124, 12, 0x1},  // republiciraq
	{56495, 111, 11, 0x1},  // afghanestan
	{13596, 165, 8, 0x1},   // demyemen
	{45146, 618, 5, 0x1},   // #6tkm
	{1548, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{15009, 218, 7, 0x1},   // foroyar
	{13038, 76, 12, 0x1},   // frenchguinea
	{23219, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{9342, 205, 25, 0x1},   // franszuidelijketerritoria
	{25131, 52, 5, 0x81},   // #2tur
	{26569, 259, 15, 0x1},  // unscr1244kosovo
	{32414, 230, 10, 0x1},  // macaochina
	{16515, 137, 16, 0x1},  // marshalleilanden
	{30215, 197, 23, 0x1},  // stvincentendegrenadines
	{58218, 124, 13, 0x1},  // kingdomofiraq
	{48269, 53, 15, 0x1},   // republicukraine
	{30867, 338, 5, 0x1},   // #5czr
	{18916, 184, 15, 0x1},  // republicofhaiti
	{16415, 201, 25, 0x1},  // autonomousprovinceofaland
	{30039, 333, 5, 0x1},   // #5cap
	{50119, 136, 5, 0x1},   // #7mdv
	{2037, 164, 14, 0x1},   // kingdomofyemen
	{52916, 64, 23, 0x81},  // democraticrepubliccongo
	{5385, 243, 24, 0x1},   // overseasterritoryreunion
	{13635, 138, 9, 0x1},   // burmaunie
	{45785, 229, 20, 0x1},  // grondterritoryjersey
	{1869, 115, 14, 0x1},   // nationofbrunei
	{60026, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{40430, 49, 16, 0x1},   // slovakiarepublic
	{25256, 106, 5, 0x81},  // #2tza
	{8290, 228, 18, 0x1},   // britishindianocean
	{12978, 218, 12, 0x1},  // faeroerdeens
	{5674, 242, 21, 0x1},   // frenchpolynesiafrench
	{49082, 88, 18, 0x1},   // republicmauritania
	{696, 78, 22, 0x1},     // republicofguineabissau
	{16000, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{49224, 53, 8, 0x1},    // oekraine
	{63952, 150, 19, 0x1},  // kingdomsaoediarabia
	{30459, 62, 20, 0x1},   // republiekcotedivoire
	{39254, 9, 19, 0x1},    // bosnieenhercegovina
	{11990, 259, 6, 0x1},   // kosovo
	{27468, 104, 5, 0x81},  // #4768
	{30928, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{22595, 141, 15, 0x1},  // koninkrijknepal
	{52589, 156, 5, 0x1},   // #7tkm
	{60730, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{15101, 155, 10, 0x1},  // tojikiston
	{45313, 68, 8, 0x1},    // dijbouti
	{42365, 194, 16, 0x1},  // republicsuriname
	{21432, 79, 24, 0x1},   // republicequatorialguinea
	{56721, 203, 27, 0x1},  // grondterritoryamericansamoa
	{17213, 198, 17, 0x1},  // republicvenezuela
	{50109, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitwallisfutunafrenchsaintmartinoverzeesegemeenschapfrenchpolynesiazerbajanoverzeesegemeenschapsaint" +
	"barthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevoormaligejoegoslavischerepubliekmacedonievoormaligejoegosla" +
	"vischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunieoverzeesdepartementfrenchpolynesiabruzzenoverzeesde" +
	"partementsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepartmentsaintbarthelemyoverseasterritorychristmasisla" +
	"ndsaustralischweizerischeeidgenossenschaftsjechischerepublicofsingaporerepublictajikistanoverseasterritorysvalbardjanmay" +
	"ennorwegianoverzeesecollectiviteitguadeloupeoplesrevolutionaryrepublicguineapeoplesrevolutionaryrepublicofguineabissaure" +
	"publictanzaniaoverzeesecollectiviteitmartiniqueenslandoverzeesterritorychristmasislandsindianoceanoverzeesterritorynorth" +
	"ernmarianencommonwealthofnorthernmarianascommonwealthnorthernmarianaislandssthelenatristandacunhaascensionsthelenaandtri" +
	"standacunhaensinthelenaeilandsinthelenaoverzeesterritorysvalbardjanmayenislandsultanateofomanoekrainsesovietsocialistrep" +
	"ublicaorientaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefrenchguianaoverseascollectivityn" +
	"ewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarenissalandoverseasterritoryfrenchpolynesiaoverseasterritorys" +
	"aintbarthelemyoverseasterritoryusvirginislandsvsbuitensteondergeschikteislandsocialistlibischarabjamahiriyaoverzeesegeme" +
	"enschapfrenchguyanacooperatieverepubliekvanguyanacooperativerepublicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegem" +
	"eenschapwallisfutunarabemiratesoverzeesterritoryfrenchpolynesiaoverzeesterritorysaintbarthelemyoverseasterritorynorfolki" +
	"slandsaustralischleswigholsteinoverzeesdepartementfrenchguyanacooperatieverepublicguyanaoverzeesdepartementnewcaledoniao" +
	"verzeesdepartementwallisfutunatiabruneiverblijfplaatsvredenatiabruneinationofbruneitheabodeofpeacenationofbruneiabodeofp" +
	"eacehoverzeesterritorynorfolkislandsaustralianoverseascollectivityguadeloupeoplesdemocraticrepublicyemenmutawakkilitekin" +
	"gdomofyemendemocraticrepublicofcongorepbrazzavillecongobrzeczpospolitapolskazakstanoverseascollectivitymartiniqueoversea" +
	"sdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfutunachitsjevanutaturkme" +
	"nstanoverseasterritoryamericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollectiviteitmayottefrenchca" +
	"meroonsoverzeesecollectiviteitreunionislandsoverzeesegemeenschapguadeloupeoplesrepublichungaryrepublicbotswanaoverzeeseg" +
	"emeenschapmartiniqueoverzeesterritoryamericansamoaislandsovietrussianfederationoverzeesterritorybouvetislandsnoorsakartv" +
	"eloweraustriaoverseasterritoryalandislandstvincentengrenadinesaoudiarabieoverseasterritoryfaroeislandsassociatememberfar" +
	"oeislandsdanishrilankaoverseasterritoryfrenchguianakhchivanuataoverseasterritorynewcaledoniadependenciesterritoryoversea" +
	"sterritorysaintmaartenkingdomnetherlandssaintmaartennederlandspartsaintmaartensaintmartindutchpartsaintmartincleritethio" +
	"piaoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementguadeloupeoplesrepublicofbeninformerlydahomeybeninpeo" +
	"plesrepublicofpolandpeoplesrepublicbulgariarepublicargentinaoverzeesdepartementmartiniqueoverzeesterritorycocosislandske" +
	"elingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilandenoverzeesterritoryfrenchguyanageorgetownguyanao" +
	"verzeesterritorynewcaledoniaoverzeesterritorysaintmaartenknetherlandsaintmaartenfrenchpartsjechoslovakijeoverzeesterrito" +
	"rywallisfutunagalandoverseasdepartmentguadeloupeoplesrepublicofcongorepubliekkirgizieoverseasdepartmentmartiniqueoversea" +
	"slandsfrenchpolynesiaoverseascollectivitymayotterritorialcollectivityfrenchguianafrenchterritoryafarsissasterritoryovers" +
	"eascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicofyemenfmrarabrepofyemenadenoverseasterritorymar" +
	"tiniqueoverseasterritorypuertoricocoseilandenkeelingeilandencocoseilandenoverzeesegemeenschapmayotterritorialcollectivit" +
	"ynewcaledoniafrenchafarsandissastateofqatarstatekoeweitoverzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeople" +
	"srepublicromaniakingdomnoorwegenoverzeesterritorymartiniqueoverzeesterritorypuertoricooperatieverepubliekguyanaowganysta" +
	"nyslamrespublikasyrianrepublicboliviaoostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocrat" +
	"ischerepublieksomalietuvosrespublikazachiaoverzeesdepartementmayotterritorialcollectivitywallisfutunaandwallisandfutunaf" +
	"arroakoforukomunitateastduitslandoverzeesdepartementreunionofindiaoverzeesterritorygroenlanddeensoostelijkerepublicurugu" +
	"ayoverseasdepartmentmayotterritorialcollectivityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbania" +
	"peoplesrepublichongarijeoverseasdepartmentreunionoverseasterritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepu" +
	"blictanzaniamainlandurtanzaniaoverzeesterritoryhongkongerigetdanmarkansasformertanganyikazanzibarepublikangpilipinastaat" +
	"vietnamaineformerunionofsouthafricarepublicofnicaraguadaloupeformerunitedarabrepublicjemenfuerstentumliechtensteincleast" +
	"jerusalemoccupiedpalestinianterritoryincleastjerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayoverseasterritor" +
	"ycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofthenetherlandcuracaonederlandsoostindieoverseasterrito" +
	"rymayotterritorialcollectivitymartiniquebechuanalandprotectoraterritoiredesileswallisetfutunavassaislandsoverseasterrito" +
	"ryreunionoverseasterritorytokelauassociatemembertokelauislandsoverzeesterritorycuracaoknetherlandcuracaotearoanewzeeland" +
	"cookislandsnewzeelandniuenewzealandniuenewzeelandoverzeesterritoryfaeroereilandenoverzeesterritorymayotterritorialcollec" +
	"tivitymayotterritorialcollectivityfrenchpolynesiafrenchsouthernantarticlandsaintvingrenadinestatelibiaoverzeesterritoryr" +
	"eunionoverzeesterritorytokelaueilandenfederalstatesmicronesiafederatiamalayasiaformerrepublicofvietnamstateofkuwaitstate" +
	"bahreinfurstentumliechtensteindependentstatesamoaoccpalestinianterritoryoccupiedpalestinianterritoriestkittsnevisfederat" +
	"ionmalaysiaoosterserepublicuruguayformerfederatiamalakkafederatiemalakkatarepubliektsjaadjaraformerfederationmalayafeder" +
	"atiaformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkashmirishrepubliclibanonformerserviamonten" +
	"egrounieserviamontenegrondterritoryoutlyingeilandjesunitedstatesamericauniteduitkustgelegenminorislandsunitedstatesameri" +
	"caunitedsatesofamericavsmaagdeneilandenformertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocratisc" +
	"herepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepofthecongoaoverseaster" +
	"ritoryarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubanederlandsguyanaoverseasterritorymaca" +
	"otearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandepartementdemayotteratriofnorfkailenteratrinor" +
	"fkailenoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubangisharipablikblongvanuaturepublicofpanamaldi" +
	"vischeeilandenoverzeesterritorymacauheardandmcdonaldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelo" +
	"russianssrhodesiaformerdemocraticyemenkingdomcambodiastateofcambodiaformerrepublicvietnamsrepubliektsjechieformersfrofyu" +
	"goslaviaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicazerbeidzjanmayensvalbardenjanmayenenspitsberge" +
	"nenjanmayeneilandenformerwitrussischessrvietnamfrsouthernterritoriesultanaatomanoverseasterritoryguamamericanoverzeester" +
	"ritoryguamecklenburgvorpommernformerczechoslovakianrepublicuzbekistanformerkhmerrepubliekkaapverdieformermaldiveislandsp" +
	"aansestatecambodiaformerczechrepublicoezbekistanformerkhmerrepublicofargentinarepublicofmaldivesislandsformeroekraienses" +
	"srepubliqueducamerounitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicphilippinesaintbarthsfor" +
	"mersouthernyemenrepoformerdemocraticrepublicgermanydemocraticrepubliczairecongodemocraticrepublicofsaotomeandprincipedem" +
	"ocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocraticrepublicofzair" +
	"econgodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasacongothedemocrat" +
	"icrepublicofthecongodemocratischerepubliekmadagaskarakalpakijefriuliveneziagiuliafrsouthernterritoryfryserbiamontenegron" +
	"dterritorybritishindianoceanterritoryofpapuaandnewguineaterritoryfstpierreetmiquelonfederaldemocraticrepublicofnepalstat" +
	"eeritreaformernoordvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspit" +
	"cairnhendersonduciaoenoislandspitcairnhendersonorthsudanformernorthvietnamicronisiaformersouthvietnameghalayaformerukrai" +
	"nianssrepubliquedemauricentralafricarepublicofmontenegrondterritorysouthgeorgiasouthsandwichislandssouthgeorgiasoutherns" +
	"andwichislandsmauritiusmaagdeneilandenformerwesternsamoafederalmicronesiafedstatmicronesiaformereastgermanygermandemocra" +
	"ticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicbrazzavillecongorepublicof" +
	"theunitedstatesofindonesiarepublicunitedstatesindonesiarepublicadaguinebissaudiaarabiaformerjoegoslaviaformerjoegoslavie" +
	"formersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistrepublictrinidadtobagorepub" +
	"licofkyrgyzstanrepublicaguatemalagasischerepublieksierraleonetherlandsindieswiterlandformerwestgermanyfranszuidelijketer" +
	"ritorialcollectivitysaintmartinfrenchpartsaintmaartenfrankrijkoninkrijkcambodjamhuryatislamipakistanformerzuidvietnamich" +
	"iganfrsantarcticlandstbartlemyfstpierremiquelonfederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafeder" +
	"alpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicboeroendifedrepyugoslaviafedr" +
	"epubliquedelaguineeequatorialefatshelabotswanarepublicahondurasaarlandformerivorycoastchristophernevisfederationsaintkit" +
	"tsnevisfederationofmalaysiafederationnigeriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroen" +
	"formeroppervoltatarstanformersinthelenaformersouthjemenformersouthyemenformersovjetunievandecomorenfederaleislamitischer" +
	"epubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepublicofthe" +
	"comorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomorenstaatva" +
	"nlibieformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandfutunaisdstatekuwaitformercapeverdemocratischfederati" +
	"efjoegoslavieformerkampucheardislandenmcdonaldemocraticrepublicofkoreanoordamerikaverenigdestatenvannoordamerikaansemaag" +
	"deneilandenamerikaanseondergeschikteafgelegeneilandencocoskeelingislandscocosislandsterritoryformermacedoniathefmryugrpm" +
	"acedoniatfyrofmacedoniaformermacedoniefyrommacedonieformerswazilandutchantillesbalearsformervenezuelativaldaosteformerwe" +
	"stsamoaformerzuidjemenfranserepubliekdjiboutifranssomalilandemrepkongoverseascollectivityfrenchsouthernterritoryofnewcal" +
	"edoniaanddependenciesterritoryougoslaviafriendlyislandsfwallisenfutunaeilandenopperoostenrijkoninkrijklesothokingdombulg" +
	"arijefederalruslandflemishbrabantwalloniaformercambodiaformercambodjammukasjmiriphablikiyesewulaafrikampocheardiandmcdon" +
	"aldislamicemirateafghanistanformercameroonformerethiopiaformerhongkongeriketnorgemenebestpuertoricommonwealthofbahamasge" +
	"menebestvandebahamasislandsfranspolinesiefranspolynesiefrenchkameroenfrenchrepublicofugandarepublicdahomeyfrenchstmartin" +
	"francedomtomolisefrenchtogolandfsofmicronesiaoberosterreichhattisgarhinelandpalatinatelanganarepubliczambiarepubliekchil" +
	"ibischarabischerepubliekvansuidafrikarepubliekzuidafrikauniedercomorenrepubliekgaboneserepublickirgistanrepubliekghanare" +
	"publiekhaitirepubliekindiaunionrepubliekkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubil" +
	"ikayakongodemokratikibriscumhuriyetifaroerislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflagua" +
	"deloupennsylvaniaflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicofkosovorepu" +
	"blicportugaljumhuriyahalislamiyahalmuritaniyahelleenserepublicofzimbabwerepublicofliberiarepublicmaldivenetokelaneilande" +
	"nfranskameroenfwallisfutunaoostduitslandoutermongoliarepiblikayitirepibliksesellinikidhimokratiarepublicacubailliagedeje" +
	"rseyrepublicbirmamyanmarunierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchile" +
	"republicchilibischarabjamahiriyyarepublicgabonrepublicijslandserepublicoppervoltadzikistanrepublicghanarepublichaitirepu" +
	"blicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmalta" +
	"republicnaurugayrepublicpalaunitedkindominikaanserepubliekdermaldivenrepubliekslowakijerepubliekcubaljuwschapjerseyrepub" +
	"liekirakoninkrijkegypteverenigdearabischerepubliekegypteunitedarabrepublicegypterritorialcollectivityreunionfrenchpoline" +
	"siarepubliekmalibischearabjamahiriyarepubliekperumeniarepubliektogoleserepublicofirelandrepubliccolumbiarepublikmorislam" +
	"icrepofafghanistanfaeroerdeensformerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepubli" +
	"kosterreichristmaseilandmauritiuspuertoricotedlvoirephabolikiyaaforikaborwandeserepubliekzuidsudannorthmarianaislandstat" +
	"evietnamaururepublicchadrepubliccubadenwurttembergrondterritoryfrenchpolynesiarepublicirakoninkrijkzwedenrepubliciraqrep" +
	"ublicmalibischearabrepublictadzjikistanrepublicperuntiedstatesrepublictogorepublicofnaururepublicnamibiavjrmacedonievlaa" +
	"msgewesternaustraliavsvanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanormandiabalochistan" +
	"basoetolandbritsguianabritsguyanafmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermacaunitedkoninkrijkafghanista" +
	"nformersudanformersyrianarabrepublickyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicofdahomeyrepublicsingaporepu" +
	"bliquelaguineaequatorialeopoldvillecongoriziafransguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapf" +
	"renchsouthernterritoryofthewallisandfutunaislandsterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesis" +
	"landsbovenvoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyahattunisiyahessenformersiamformerussrrussianfederat" +
	"onfranscongoverzeesecollectiviteitsaintpierremiquelonandsaintpierreandmiquelonoverijsselimpopoolsepeoplesrepublicofangol" +
	"apeoplesrepublicofromanianpeoplesrepublicsouthjemenpuducherryvorarlbergrondterritorykaaimanislandsfreeportmanislandsovie" +
	"tuniebouvetoyafaeroernewhebridenfalklandsfedrussianfedertionflevolandformerddrukyulformergdrformerformeryugoslavrepublic" +
	"macedoniatheformeryugoslavrepublicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvi" +
	"etnamnorthernmarianeislandstbartholomeusofamericafrgermanyfrieslandoostsamoapiruwsuyupordenonewhebridesportugualjumhuriy" +
	"ahalyamaniyahellasvojvodinavsamericabalearenbretagnethelandsbrittanyfmrsudanfrguianafrguyanaoezbekiabavariabeierenbelgui" +
	"mperialstateiranpersiairanberlijnfaeroesfloridafmrussrepubliekzimbabwerhodesiaformosaintvincentandthegrenadinesthelenaen" +
	"ascensionforoyarepublikaekosovestbarthsfryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#3b" +
	"umm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepublikenfinlandepartementlaguadeloupeoplesrepublicpolandrepublicapanam" +
	"aldivischeislandsovjetunia#3dddemocratischerepubliekduitslandbondsrepubliekturkmenistan#3dybjelorussischesovietsocialist" +
	"republicuniebirmasocialistrepublicofsierraleonerepublicofmauritiusrepublicseychellestaatlibie#3hvbformerdemocraticrepubl" +
	"icvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestind" +
	"iesaoudiarabia#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3vdvn#3ydye#3yucsfrsouthantarcticlandspanishsaharagon#3zr" +
	"cdbasquebayernbelicentralafrrepubliquedjiboutibelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugliapunjabodepea" +
	"cenationbruneiabodepeacentralafricankeizerrijkoninkrijkswazilandeswatinihonkoku#2abwestflanders#2afganistan#2afilipijnse" +
	"republiekoostenrijkoninkrijkroemenie#2agoverzeesterritoryfrenchsouthernterritoryofcocosislandsuomentasavalta#2aia#2ala#2" +
	"albanesepeoplesrepublicofmongolianpeoplesrepublicmozambiquerepublicelsalvadorepubliqueduburundirepublicofturkiyecumhuriy" +
	"etiopia#2and#2antartica#2arepoblikanimadagasikarakalpakstan#2argentijnserepubliekargentinie#2armidwayatolliguria#2asm#2a" +
	"ta#2atfyrmacedonia#2atgrondterritorycocosislandsaustralischotland#2aus#2autonomousprovincealandautonomousprovinceofaland" +
	"eilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaeroeis" +
	"lands#2bgd#2bgrondterritorybonairesainteustatiussababonairesainteustatiusandsababonairesabaandsinteustatiusbonairesinteu" +
	"statiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsababonaireandsinteustatiusandbona" +
	"ireensinteustatiusenbonaireandsabaandbonaireensabaenbonairepublikiyakongodemokratikingdomofgreecekingdomofburundi#2bhrep" +
	"ublikindonesiaunitedstatesterritorypuertoricous#2bhs#2biharyana#2blm#2blrepubliksingapuraguay#2blzuidgeorgiaenzuidelijke" +
	"sandwicheilandengland#2bmutawakkilitischkoninkrijkjemenormandy#2bolivariaanserepubliekvenezuelabolivariaanserepubliekvan" +
	"venezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofvenezuelarepublicbolivarianave" +
	"nezuelaverenigdestatenkleineeilanden#2brazilunitedstatesvirginislandstomeandprincipeoplesrepublicyemennorthwestterritory" +
	"#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbud" +
	"adranagarhavelidamandiunitedrepoftanzania#2bys#2cafarissaland#2can#2cckoninkrijktongakingdombulgaria#2chechrepubliceston" +
	"ianrepublicivoorkustchristopherennevisfederatievansaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepublic" +
	"lebanon#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofpuertoricollectivitedesaintmartincollectivit" +
	"yofsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivity#2cmrepubliquedubenin#2codisharjah#2cogrondterritoryf" +
	"renchguyana#2cokingdombahrainstateoferitreastatepalestinedantillen#2collectiviteterritorialedesaintpierreetmiquelonforme" +
	"rverenigdearabischerepubliekjemen#2commonwealthfilipijnenrepubliekmontenegrondterritoryheardislandsmcdonaldislandsandhea" +
	"rdislandandmcdonaldislandsheardislandstchristoffelnevislamicrepublicofpakistaninclbangladeshpakistan#2cpvrijgeassocieerd" +
	"estatepuertoricogemenebestderfilipijnengemenebestvandenoordelijkemarianengemenebestdernoordelijkemarianeneilanden#2cri#2" +
	"cskingdombahreinoespana#2cubritishoverzeesterritoryguernseybailiwickofguernsey#2cuwestvirginia#2cxrepubliquedunigermanfe" +
	"deralrepublicofseychellesislandstbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofformergermanyfmrdem" +
	"repofgermanyunified#2cym#2cypitcairngroupislandspanishstatemongolia#2czechoslovakfederativerepublicofbrazilfederativerep" +
	"ublicadeguatemalarepublicofthenigerrepublicoegandalucia#2ddrepubliquedutchadrepublicofhaiti#2deu#2dhy#2djiboeti#2dmatani" +
	"tukoviti#2dnkingdombelgiumizoram#2dominikaanserepublicofuzbekistanrepublicofhondurasowjetunie#2dza#2eazarbaycanrespublik" +
	"asintpierreetmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhon" +
	"gkongchinasardegna#2estadolibreasociadodepuertoricoamerican#2ethopia#2eue#2fin#2fji#2flkingdomburundi#2fransezuidelijkee" +
	"nzuidpoolgebiedenorthjemen#2froemeensesocialistrepublicademocambique#2fsmicronesia#2gaboen#2gbritishoverseasterritoryisl" +
	"andsmanbritishoverzeesterritoryturkscaicosislandsandturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvan" +
	"defijieilandenrepubliekoezbekistan#2ggy#2ghashemitischkoninkrijkjordaniedersachsenanhaltukey#2gibralterritoiredesterresa" +
	"ustralesantarctiquesfrancaisestoniarepublicadechilerepublicfinlandelawaregyptkingdomoflesothongaarserepublicoostenrijkon" +
	"inkrijkthailandkingdomsaudiarabia#2gin#2glpdrepublicturkeyturkiye#2gmbritishoverseasterritorybermudaeilanden#2gnbritisho" +
	"verzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandsofusabuitenterr" +
	"itoryminorislandsocialistischethiopia#2gnq#2grczeckrepublicicelandemocracticpeoplesrepublickoreadempeoplesrepublicofkore" +
	"anorthrhinewestphalia#2grdcongoverzeesdepartementsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkon" +
	"inkrijkeswatiniswazilandemocraticrepublicsudanuntil2011sudan#2grl#2gtm#2gufederaldemocraticrepublicnepalestinianauthorit" +
	"yadministeredterritoryofchristmasislandindianocean#2gum#2guyanefrancaise#2hkgrondterritorynewcaledonia#2hmd#2hnd#2hrvolk" +
	"sdemocratischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilandenseychellenislandsarawakeislands#2hti" +
	"#2hungarianpeoplesrepublicofkampucheardeilandenmcdonaldeilanden#2hvolksdemocratischerepublicjemenvietnam#2idn#2imn#2inde" +
	"pendenstetbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2islamitischeovergangss" +
	"taatafghanistantransitionalislamicstateofafghanistandemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#2i" +
	"srealmamlakahalmaghribiyahayti#2italianrepublicdjibouti#2jamhuuriyadademuqraadigasoomaaliyeedemocratischerepubliekvancon" +
	"godemrepzairekinshasacongodemrepzairerepublicofghanarepublicirelandelhi#2jey#2jorepubliquemauricentraalafrrepubliekelsal" +
	"vadorepubliquemadagascarinthialand#2jpnorthguinea#2kazakhsovietsocialistrepublicmarshallislandsouthwestafrica#2ken#2kgzu" +
	"idgeorgiaendezuidsandwicheilandenorfolkisds#2khm#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#2korepubliq" +
	"uevanuaturkserepubliekhondurasalzburgrondterritorynorfolkislandsterritory#2kwt#2laodemocratischevolksrepubliekkoreademoc" +
	"raticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbriti" +
	"shoverseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalvinasfalklandislandsthelenadependenciestateo" +
	"flibyaunitedkingdomlibiastatecomoren#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekazerbeid" +
	"zjanmayenspitsbergenjanmayenislandstvincentandgrenstlucia#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterre" +
	"ichristmasisds#2lturkmenia#2luxianggangtebiexingzhengqunitedmexicanstatesouthvietnamissouribaberikikiribati#2lvae#2mac#2" +
	"maformerduitsedemocraticrepublicofmadagascardemocraticrepublicmadagaskarinthia#2marshallisds#2mcookisds#2mda#2mdgrondter" +
	"ritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesthelenaislands#2mdvolksdemocratisc" +
	"herepublieklaosdemocraticpeoplesrepublicjemen#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofcostaricaliforni" +
	"a#2mlt#2mmrepubliekarmenie#2mnewyorkoninkrijknepalestijnsebevrijdingsorganisatie#2mngrondterritorywallisfutuna#2mnportug" +
	"eesoostafrikameroon#2mozambque#2mrt#2msrepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofalbania#2mtq" +
	"#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekbolivia#2nfkingdomdenmarkoninkrijktunesieraleonedersaksen#2ngautengelsevirg" +
	"inislandspaansestaatbahrein#2nhbritishoverseasterritoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbr" +
	"itishoverseasterritoryturkscaicosislandsbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindia" +
	"noceanterritoryofthevirginislandsoftheunitedstatesterritoryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyin" +
	"gislandsseychellen#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviaplurstateofbolivia#2nru#2nzl#2" +
	"omn#2pakingdomhungary#2pan#2pcnmiddlecongoverseasterritorybonairesainteustatiussabanederlandseastindie#2perzia#2phl#2plw" +
	"esterncape#2pnguinea#2polishpeoplesrepublicmongoliapeoplesrepublicofzanzibarbados#2princeedwardislandstbarthelemy#2prkin" +
	"gdomlesothowlandislands#2prt#2pry#2pse#2pyformergermandemocraticrepublicoftimorlesteiermarkirghizrepublichonduras#2qat#2" +
	"reu#2rhodeislands#2rom#2roumania#2russiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenchparts" +
	"tmaartenfrenchpartrucialoman#2rvn#2rwalloonregion#2sau#2scgreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdom" +
	"ofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlandunitedki" +
	"ngdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2sdn#2sen#2sgportugeeswestafrikamerounitedmexicaansest" +
	"atesolomonislandsolomonisds#2sgs#2shn#2sjm#2slbritishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratische" +
	"republiclaospeoplesdemocraticrepublicalgeria#2smrepubliekburundi#2somalischedemocratischerepubliekafghanistanislamicemir" +
	"ateofafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofamerica" +
	"us#2surepubliekdahomey#2svkcaimanesvkingdomthailandemrepkorea#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilande" +
	"northdakota#2sxm#2syc#2syrischearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoverseascollectivitysaintpierremique" +
	"lonafhankelijkesoevereinerepublickiribatirepublicmauritiuseilandsthelenaentristandacunhasjemitischekoninkrijkjordanieuwc" +
	"aledonie#2thasjemitischkoninkrijkjordanie#2tjkingdommarokkodorosesetibeafrikarnataka#2tkl#2tkm#2tls#2tmpumalangagauzia#2" +
	"ton#2ttokelanislands#2tunesischerepubliekzuidsoedan#2turkmensovietsocialistrepublicofthefijiislandsrepublicgriekenlandem" +
	"ocraticrepublicsoedan#2tuverenigderepubliekkameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepu" +
	"blicseychellenicrepubliclithuanianrepublicanicaraguatamalagassia#2ury#2usavirginislands#2uzbeksovietsocialistrepublicoft" +
	"urkmenistanrepublicadehondurasrepublicmaledivenezualabamalgasyrepublicmaldives#2vaticaansestaatvandevaticaanstadstaatbru" +
	"neidarussalametropolischfrankrijksintmaartendutchpartsintmaartensaintmartinfransdeelsaintmartinnermongolia#2vct#2vdrepub" +
	"liekecuadorepublikabalgariya#2ven#2vgbritishterritoryinindianocean#2viriran#2vnmacedonia#2vutrecht#2wlformersaintchristo" +
	"pherandnevislamitischerepubliekafghanistanrepublicadominicanarischeislandstateqatarepubliekslovenie#2wsm#2xau#2xkxinjian" +
	"guygurzizhiqunitedsatesamericaymans#2xla#2xnbritsgebiedindeindischeoceaan#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2" +
	"xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoegoslaviazerbijan#2zaformeruni" +
	"tedrepublicofcameroonfederalrepubliccameroon#2zarepubliekestlandemocratickampuchia#2zmbritishindiaoceanterritory#2zweste" +
	"rnsahara#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#4180#4184#4" +
	"188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresolution124" +
	"4kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#4214#4218#4" +
	"222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#4278#4280#4" +
	"288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#4372#4376#4" +
	"380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#4454#4458#4" +
	"462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#4533#4534#4" +
	"535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#4612#4616#4" +
	"620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#4688#4690#4" +
	"694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#4768#4772#4" +
	"776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#4860#4862#4" +
	"876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#5211#5212#5" +
	"220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#5344#5345#5" +
	"346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#5402#5403#5" +
	"404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#5500#5501#5" +
	"510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#5600#5615#5" +
	"616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#5701#5702#5" +
	"703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#5820#5830#5" +
	"835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgroussherzogtuml" +
	"etzebuergrondterritorybritishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#5albanesevolksrepubliekhongarije#5algeri" +
	"jnsedemocratischevolksrepubliekalgerijequaguinea#5and#5angrondterritoryguadeloupeoplesrepublicangolarepublicofrwandarepu" +
	"blicarmeniarepublicofnamibiaswasiland#5argentijnserepublicaelsalvadoranjevrystaatvaticaanstadstateofthecomorosstatepales" +
	"tinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5barepubliekfinlandempeoplesrepkoreadprkorea#5beloruss" +
	"ischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberationorganizationafhankelijkestaatvansamoawester" +
	"nsamoa#5bhm#5bhu#5blrepubliekgeorgie#5blzuidgeorgiaenzuidelsandwicheiligestoelpenbeenkustchristophernevisfederatiasaintc" +
	"hristophernevisfederatiasaintkittsnevisfederatiamicronesia#5bngrondterritoryislandsmanitobailliagedejerriphabulikiyaafur" +
	"ikatshipembezettepalestijnsegebiedenbezetpalestijnsegebieden#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezu" +
	"ela#5bosniaandhercegovina#5botswanna#5brandenburgrondterritorysaintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharab" +
	"ischedemocratischerepublieksaharawiarabdemocraticrepublicsaharaoccidentalmamlakahalurduniyahalhashimiyahautevolta#5buite" +
	"nmongolia#5bulgaarsepeoplesrepubliczanzibarpembailliageguernesey#5camerron#5can#5caoverseasdepartmentsaintmartinfrenchpa" +
	"rtsjechoslowaaksefederalrepublicduitslandemocratischerepublmadagascarmalagasymadagascarepubliquedevanuaturkmeenserepubli" +
	"cofcolumbiarepubliccapeverdeislandsabah#5capoblachtnaheireann#5cdi#5centraalafrikaansekeizerrijkiran#5chasjemitischeking" +
	"domjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthernandantarticlandstvincentendegrenadinesul" +
	"tanaatbruneimongolzizhiqunitedstatesusaminoroutlyingislandsomalirepublicbelarusbyelorussiabelarussischesocialistischesov" +
	"jetrepubliekbosnieenherzegovinavarregiaoautonomadosacoresouthgeoislands#5commonwealthofdominicaanserepubliekcotedivoirep" +
	"ubliquedeguineeequatorialefatshelanamibiarepublicofcyprusrepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegros" +
	"erbiafrserbiarepublicaustria#5conghoaxahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatebahrain#5cos#5crotia#5cubri" +
	"tsindischeoceaangebiedbritsterritoriumindeindischeoceaanorthsoedan#5cyportugeserepubliekkirgistan#5czechandslovakfederal" +
	"republicofnigeriafederation#5czrepubliekierlandemocratischjemen#5den#5djibuti#5dmaharashtransitionalgovernmentethiopiane" +
	"mpireethiopia#5domincanrepublicguatemalagasischerepublicturkmenistan#5drcongoverseasterritoryfrenchsouthernterritoryofno" +
	"rfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricoalitiongovernmentofdemocratickampuchea" +
	"coalitiongovernmentdemocratickampucheapeoplesrepublicbangladeshqiperia#5ethuringen#5etm#5fijumhuriyatassudansouthernfren" +
	"chterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindianoceanchristmasislandsterrito" +
	"ry#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatori" +
	"alguinearepublicadelparaguayrepublicofcroatiahrvatska#5gam#5gdrepubliekijslandserepubliekindonesierepubliekderverenigdes" +
	"tatenvanindonesierreleonedantilles#5gfranszuidelijkterritoriumbria#5ghashemitekingdomtransjordanhashemitekingdomoftransj" +
	"ordania#5gmy#5gnbritsindischoceaangebiedvandeafarsendeissasgebiedepartementdelaguadeloupefrenchafarsissasindhivehiraajje" +
	"ygejumhooriyyaalandislands#5grc#5grgrondterritorymartinique#5grn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublicofmozambiq" +
	"uepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofgaboneserepublieksingaporepubliquedemoc" +
	"ratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesrepublicofchinamacaospecialadministra" +
	"tiveregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkongchinaprmainlandchinapeoplesrepublicm" +
	"ainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchinapreahreacheanachakrkampucheacambod" +
	"iakampucheardimcdonaldislandsultanateoman#5hunitedstatesvenezuelaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatr" +
	"ansitionalgovernmentofethiopiaincleritreaethiopia#5iceutah#5independentstatepapuanewguineastatebruneidarussalametropolit" +
	"anfrancemetropolitanfrankrijkonungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonw" +
	"ealthphilippinesaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvan" +
	"devredenatievanbruneidaressalaamongoluls#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepublicfor" +
	"mercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#5irn#5irq#5isrepubliekkroatie#5ita#5jamhuuriy" +
	"addafederaalkasoomaaliyazores#5jorepubliekletlandepartmentguiana#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuweit#" +
	"5kyrgyzrespublikasyemen#5kzkingdommorocconnecticuttarpradesh#5laodemocraticpeoplesrepublickoreadempeorepkorea#5latvijasr" +
	"epublikaeastshqiperise#5lbritishoverzeesterritoryislandsmanisleoffreeportmanisleofman#5lebaneserepublicnicaragua#5les#5l" +
	"ibischarabischejamahiriyya#5lie#5lithuaniarepublicsaintlucia#5luxizangzizhiqunitesstatespain#5maa#5mac#5madhyapradesh#5m" +
	"agyarkoztarsasagrondterritoryfalklandislandsocialistischethiopie#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawuli" +
	"wyasuyukoninkrijkgriekenlandemocraticrepublicsomaliafederalrepublicnigeriafederatia#5mextremadura#5mld#5mlibaneserepubli" +
	"eksintlucia#5mlt#5mnc#5mngrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelenaandtris" +
	"tandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascensionsint" +
	"helenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthelenaascens" +
	"ionentristandacunhasinthelenaenascensionislandstyria#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeo" +
	"plesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincietaiwanprovincievanchin" +
	"ataiwanprovinceofchinataiwanrepublicamocambique#5morepublieklibanon#5msintkittsennevislamitischerepubliekiranislandsrepu" +
	"blicofcaboverderepublicofportugalrepublicofczechiaczechrepublicczechiarepublicofvanuaturksandcaicosisdstatelibyanjamahir" +
	"iya#5mya#5mzm#5nam#5nau#5neportugueserepublicfilipijnen#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondterri" +
	"torypuertoricooperativerepublicguyana#5nirepubliekliberia#5norggagonagasriikarnten#5nthuringia#5omauretania#5pakingdomof" +
	"egyptarabrepofegyptarabrepublicofsurinamerepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#5palestinianoccupied" +
	"territory#5pan#5parepubliekmoldovaticaansestatevaticaanstadsjikistan#5perepublieknamibie#5philippinecommonwealthofthephi" +
	"lippinescommonwealthnorthernmarianassam#5pngrondterritorygibraltarepubliquededjiboutirepublicfrankrijkoninkrijkbahreinod" +
	"eespana#5pol#5portugueseeastafricastillayleon#5prkingdomofitalykingdomofmoroccokingdomhongarije#5qat#5rokingdomofnepales" +
	"tinianbevrijdingsorganisatia#5rom#5russiansfsrepubblikatamaltarepublicmyanmarunion#5rvn#5rwaalsbrabantarctica#5safrica#5" +
	"salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublic" +
	"adepanamarepublicadecubarepublicofindiarepublicletlandubailliagedeguernesey#5skn#5slovaakserepublieknicaraguahan#5slu#5s" +
	"lverenigderepubliektanzaniatanganyikarepublicofbotswanamibia#5snm#5solomoneilanden#5somalischedemocraticrepublicofthesud" +
	"andemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverseasterritoryheardislandsmcdonaldislandsaustralis" +
	"chhoofdstedelijkterritory#5spn#5sri#5ssd#5stpierreenmiguelon#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenv" +
	"andeuruguayrepublictenoostenuruguay#5surepubliekoegandamannicobarislandsouthrhodesia#5svgrondterritorygroenlandemocratis" +
	"cherepublieksoedan#5swazliand#5swd#5swzuidelijkefransegebiedenindezuidelijkeindischeoceaanorthbrabantiguabarbudagestan#5" +
	"syrischearabrepublicadecolombiarepubliccaboverdemocratischfederatiefjoegoslaviabudhabinnenmongolia#5tajiksovietsocialist" +
	"republicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5t" +
	"azania#5thimachalpradesh#5tkm#5togroothertogdomluxemburgenland#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthern" +
	"territoryfrenchsouthernantarcticlandsterritorypapuanewguineapapoua#5tunesischerepublicofcolombia#5turksencaicoseilanden#" +
	"5tuverenigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#5uaemirates#5uga#" +
	"5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesnorthameri" +
	"caunitedstatesterritoryamericansamoaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepublieksenegallerdoorluchtigsterepublicsa" +
	"nmarinorepublicsuidafrikarepublickirgizstan#5yem#5yprincipalityandorra#5yugoslavsfransezuidelijketerritorialcollectivity" +
	"frenchsouthernterritoryofthefrenchsouthernandantarcticlandsterritoryofamericansamoa#5zam#5zan#5zim#6100#6101#6110#6115#6" +
	"130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6" +
	"310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6" +
	"368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6" +
	"450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6" +
	"552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6" +
	"666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6" +
	"771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6" +
	"972#6973#6983#6986#6987#6990#6aabyssinia#6afgrossherzogtumluxemburgrondterritorysaintpierremiquelonorthyemen#6alberta#6a" +
	"lgerijnsedemocraticpeoplesrepublicalgerije#6and#6angrandduchedeluxembourggrandduchyofluxembourgrondterritoryturkscaicosi" +
	"slandsturksandcaicosislandsouthholland#6argrondterritoryanguilladominicanaryislands#6arm#6aul#6aus#6azerbaidzjan#6bahama" +
	"islands#6barepubliektunesie#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthaden" +
	"yemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliekturkije#6blzh" +
	"onghuarenmingongheguoverseasterritoryunitedstatesminoroutlyingislandsunitedstatesminorpacifischeislandsunitedstatesterri" +
	"toryusvirginislandsamerican#6bngrondterritoryguernseybritishoverzeesterritorypitcairnislandspitcairngroupofislandsthelen" +
	"aeiland#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryvirginislandsunitedstatesterr" +
	"itorynorthernmarianaislandscommonwealthofthenorthernmarianaislandsamericantabria#6brusselscapitalregion#6buitenmongolie#" +
	"6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6campania#6can#6caoverseasterritorynorthernmarianaislandscocosk" +
	"eelingwameriksamoaislandsaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwealthnorthernmarianenislandsao" +
	"edischarabie#6caprinsedwardislandsowjetunia#6cdi#6centraalafrikaanserepublicadeelsalvadorrepublicsouthsoedan#6chashemiti" +
	"schkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricollectivitesaintmartinsintmaartenkingd" +
	"omofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsintmaartennetherlandseastindiesaltanatuman#6confe" +
	"derazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofbulgariapeoplesrepublicofthecongodemrepublicofthecongorepofthe" +
	"unitedkingdomlibyanarabjamahirya#6cubritishsalomonsislandsouthaustralia#6cyportugeserepublicsouthsudanupto2011sudan#6cze" +
	"choslovaksocialistrepublicofthephilippinesrepublicofguatemalagassischerepubliekvancaboverdecapeverderepublicofslovakiare" +
	"publicofecuadorepubliquegabonaise#6czrepubliekturkiyerepublicofmalawirepubliczimbabwestvlaanderen#6den#6dji#6dmauritiana" +
	"#6dominionoffijirepublicofitalyrepublicliberia#6drc#6drverenigdestatenvanmexicoverenigdestatenvanbraziliechstenstein#6ec" +
	"u#6egy#6eqgrondterritoryhongkongeriketnoregon#6eri#6estadoplurinacionaldeboliviaplurinationalstateofboliviamultinational" +
	"estaatboliviaplurinationalestaatvanboliviaplurinationalstatesoformercentraalafrikaanskeizerrijkethiopia#6eth#6etm#6fin#6" +
	"fji#6frn#6fsm#6gabchazia#6gam#6gdrepubliekvanuaturkserepubliccroatiarepublicofukrainerepublicofnaoerorepublicaangola#6gf" +
	"rsouthantarcticterritory#6ghasjemitischkingdomjordania#6gnbritsesalomonseilanden#6grc#6grgrondterritorybermudaislands#6g" +
	"rn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#6hunitedarabicemiratestateofnepalestinianautonometerrit" +
	"ory#6ice#6independentstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6irepubliquedesseychellesrepublickaapverd" +
	"ia#6irn#6irq#6isrepubliquedhaitirepublickroatia#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceasttimortimorlestet" +
	"aparaguai#6jorepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollectivitysaintmartinfrenchpartsaintmartinfrance" +
	"saintmartin#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierserepublieklitouwenen#6ken#6kos#6kuwestkaapalesti" +
	"nianautoriteitrucialcoastatodellacittadelvaticanorfolkeiland#6kyrghzrepublicslovakia#6kzkingdomofspainkingdomswazilandem" +
	"peoplesrepofkoreasouthgeorgiazuidelsandwichislandsocialistischerepubliekvietnamsocialistrepublicbolvenezuelaopeoplesdren" +
	"theemirates#6laopeoplesdemocraticrepublicofyemenpeoplesdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiape" +
	"oplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofalgeriademocraticandpopularrepublicofalgeriademocraticpeop" +
	"lesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocraticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6l" +
	"atviarepublicsurinameriksamoaeilanden#6lbritishoverzeesterritorymontserratchaanachakthainanshengelsemaagdeneilandenvsbui" +
	"tensteondergeschikteeilandenovascotia#6lebritishsolomonislandsovjetrusland#6les#6libischearabischejamahiriya#6lie#6lithu" +
	"nia#6lux#6maa#6mac#6mad#6magyarorszagrondterritorypitcairnislandstkittsnevisfederatiamaleisiafederatia#6malvinasfalkland" +
	"isdsmalvinasfalklandeilandenmalvinasislandsfalklandislandsmalvinasislandstvincentendegrenadinen#6mas#6mawgermany#6mex#6m" +
	"ld#6mlibaneserepublicofarmeniansovietsocialistrepublicadaguineequatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyahe" +
	"lleenserepubliekcostaricabinda#6mlt#6mnc#6mngrondterritorycuracaodutchsintmaartenstmartinsaintmaarten#6mongolischevolksr" +
	"epubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolksrepub" +
	"liekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicchinaspe" +
	"cialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicgeorgiarepublicamoldovale" +
	"nciancommunitymadridemocratickoreastsamoa#6morepbieloruslandutchguyana#6msingapoerepublieksurinamen#6mya#6mzm#6nam#6nau#" +
	"6neprincipatdandorra#6newsouthwales#6nic#6nigrondterritoryfaeroerislands#6nirepbolvenezuelazioverzeesdepartementsaintpie" +
	"rremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritory#6norther" +
	"nterritory#6nth#6omaladiven#6pakingdomoftongazaandwestbankandgazastripandwestbankgazastripwestbankonigreichbelgien#6pale" +
	"stijnseautonomegebieden#6pan#6parepublicofsudan#6perepublicsenegalmamlakahalarabiyahassuudiyahenegouwen#6philippijnserep" +
	"ubliekzuidvietnamurcia#6pngrondterritorymayotterritoiredesileswallisfutunavarra#6pol#6portuguesewestafricastileleon#6prk" +
	"ingdomromania#6qat#6rokingdomtunesia#6rumania#6russiaussrepubliekparaguay#6rvn#6rwaalsgewestelijksamoa#6safederalislamic" +
	"republiccomorosislands#6salomonislands#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianaeilanden#6sey#6sie#6si" +
	"ntpierreenmiquelon#6skn#6slovenskarepublikademokratikatimorlesterritoiredesnouvellecaledoniadependanceskoninkrijkhongari" +
	"je#6slu#6slvolksrepubliekroemenie#6snm#6solomonsislands#6somalidemocraticrepublicduitslandhrapradesh#6spn#6sri#6ssd#6stp" +
	"ierreenmiquelon#6sudine#6surepublictunesia#6svgrondterritoryreunion#6swashington#6swd#6swzwitsersebondsstaatsgemeenschap" +
	"serviamontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmontenegro" +
	"uniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypriakidim" +
	"okratia#6syrischerepubliekbotswana#6tajumhuriyatjibuti#6tawyomingwanebraska#6tazadjammukashmiriphablikiyaseningizimuafri" +
	"kalaallitnunaatripura#6thi#6tkm#6togrondterritorytokelauheardmcdonaldislandsaudischarabie#6ton#6trieste#6tunisankattansi" +
	"hanaislasmarianastvincentgrenadinesouthdakota#6turkmeenserepubliekboeroendijbouti#6tuverenigdearabemiraten#6uae#6uga#6uk" +
	"grandducheluxembourgrondterritorychristmasislandsaustralian#6ukreta#6uru#6usamerica#6uzbritsemaagdeneilanden#6van#6ven#6" +
	"wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipalityofthevalleysofandorraprincipalityofliechtensteinprin" +
	"cipalityliechtensteincludingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemiliaromagna#6yugrandduchyluxe" +
	"mbourgrondterritorynorthernmarianenamericanada#6zam#6zan#6zim#7afgrondterritoryjersey#7albosniehercegovina#7algrandduchy" +
	"luxemburgrondterritorysvalbardjanmayennoorsfsrepubliekugandawlatqatarepubulikayurwandanrepublicoffranceanddomtomfrancere" +
	"publicofturkeyottomanempireturkeyrepublicburundi#7and#7angrondterritoryalandepartementdelamartiniquefrenchsomalilandepar" +
	"tementlamartinique#7antwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarepubliq" +
	"uelibanaise#7argrondterritoryarubadutcheastindies#7arm#7arunachalpradesh#7asaintvincentendegrenadinen#7aus#7autonomeregi" +
	"oazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahawaii#7barepublictunisiakingdomofbahrainkingdomdenemar" +
	"ken#7bdi#7belorussiansovietsocialistrepublicaarabesaharauidemocraticastillalamanchathamislands#7ben#7bermudas#7bhu#7bih#" +
	"7bizuidelijksoedan#7blrepublicturkije#7bol#7bot#7bra#7brn#7bru#7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#7bu" +
	"rkinofasocialistischelibischarabischejamahiriyazerbeijan#7caformerbondsrepubliekduitslandbonairesainteustatiussabaensint" +
	"eustatiusminoroutlyingislandsouthcarolina#7cam#7can#7caymaneilanden#7cgoverzeesegemeenschapsaintpierremiquelonafhankelij" +
	"kestaatwestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicacolombia#7chashemitekingdomofjordanewjersey" +
	"#7chineestaipei#7chn#7civerenigdestatenmexicounitedstatesminorislandsahrawirepublicofgreecerepublicofzambiarepublicecuad" +
	"orepublikaslovenijamhuriyakenyasaland#7cmrepublicturkiyeturkey#7cod#7cokingdomtunisia#7collectivitesaintbarthelemy#7comm" +
	"onwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovina#7cyprincipautemon" +
	"acomoroeilanden#7czechoslovakfederalrepublicofsomalia#7den#7dji#7dmaurituislamicrepublicgambiatheargentinerepublicofpara" +
	"guay#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinesocialistethiopia#7espaansesaharabrepsyrie#7estadoplurinaci" +
	"onalboliviamultinationalestateboliviaplurinationalestateboliviarepublicoftunisianrepublicoflebanonrepubliclitouwen#7eth#" +
	"7fijumhuriyattshadzjaria#7fin#7fransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#" +
	"7gbritishoverseasterritorygibraltarbritishoverseasterritorypitcairnislandsbritishoverseasterritorybritishvirginislandsbr" +
	"itishoverzeesterritorysouthgeorgiasouthsandwichislandsandsouthgeorgiaandthesouthsandwichislandssainthelenaislandstaatqat" +
	"arepubliekportugalicia#7gbsniaandhrzgvna#7geoverseasterritorysaintmartinfrenchpartsjechoslowaakserepubliektadzjikistan#7" +
	"gequatoriaalguineeconakry#7gerepublicukrainewbrunswickoninkrijkspanje#7ghashemitekingdomjordan#7greatsocialistpeopleslib" +
	"yanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondterritorymacaunitedstatesmexiconfederaz" +
	"iunsvizra#7hongaarserepubliekguatemalagassischerepublicofsouthkorearepublicofsouthafricastilelamanchandigarheinlandpfalz" +
	"uidgeorgieendezuidelijkesandwicheilandengeland#7hunitedstatesbrazilia#7ina#7independentstateofsamoa#7iriphabhulikhiyenin" +
	"gizimuafrikaaimaneilanden#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#7isrepu" +
	"blicvanuaturkemenistan#7isvalbardogjanmayenandsvalbardandjanmayenislandsaintkittsnevitsjechischeenslowaaksefederatievere" +
	"publiekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjestchristoffelennevislamitischerepubliekgambiaislam" +
	"icrepublicmauritaniaislamitrepublicmauritania#7ita#7ivbrindianoceanterritoiredesterresaustralesetantarctiquesfrancaisest" +
	"adosunidosmexicanosovjetoekrainewhampshirepubliqueguineaequatorialeichtenstein#7jamhuriyamuunganowatanzaniaunitedrepubli" +
	"cofkazakhstanrepublicacostaricalabria#7jorepubliekcyprussischefederatievannigeriafederatie#7jpn#7kazakhistan#7ken#7kgzui" +
	"dwestafrika#7kirgizischerepublicofcapeverdecaboverdemocratischesocialistischerepublieksrilankademocraticsocialistrepubli" +
	"cofsrilankarepublicoffinlandrepublicadelperurepublicofmaltaaformerservieenmontenegrotelibischarabischesocialistischevolk" +
	"sjamahiriyyazerbeidsjan#7korepubliekitalie#7ksaintvincentandgrenadinesaotomeyprincipeoplesrepublicpolen#7kuw#7laopeodemo" +
	"craticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahiriyyazerbeidjan#7la" +
	"tium#7lbaliwickguernsey#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstateofvietnamarchechenskayarespublikabyela" +
	"russischefederatia#7lca#7les#7lie#7lturkyia#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolakshadweepalestini" +
	"anadminareastvlaanderen#7mex#7mgl#7mhl#7mkd#7mlibyanrepublictsjechia#7mlt#7mnevada#7mongoolsepeoplesrepublicnorthkoreade" +
	"mocraticrepublicnorthkoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublichongkongchinaspecialad" +
	"ministrativeregionhongkongchinapeoplesrepublichongkongspecialadministrativeregionchinahongkongsarvanchinamacaosarchina#7" +
	"mozbekistonrespublikasintbartholomeusoutlyingislandsikkim#7mri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkburundi#7nep" +
	"apuanieuwguineasternsamoa#7ngrondterritoryfrenchsouthernterritoryofguamelilla#7nigrondterritoryguaminnesota#7northernrho" +
	"desiazimbabwestaustralia#7nru#7nzl#7omalvinen#7pakoninkrijkirakoninkrijkbelgie#7pan#7parepubliekkosovorepofmoldovatikaan" +
	"stadzhikistan#7perepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguineabisseaunitedkingdon#7philippijns" +
	"erepublicunionmyanmarrepublicadelecuadorrepublicslowakije#7ple#7plw#7pngemenebestbahamassachusettsjechoslowaaksesocialis" +
	"tischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorial" +
	"guineabissaotomepeoplesrepublicofhungarypeoplesrepublickampucheardenmacdonaldeilanden#7pol#7portugeeseastafrikambodjamai" +
	"ca#7prkoninkrijklaosdemvolksreplaoskingdomeswatini#7purepubliekpanamamlakatalbahrayn#7qat#7roubanguicharizonafhankelijke" +
	"ensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatibetaanseautono" +
	"meregiomadeira#7rsaintvincentengrenadinesultanaatvanomansultanaatdermaldivensultanaatmuscatenomanipurepublikahrvatskacro" +
	"atialocalnamehrvatskacroatianrepubliccostarica#7rus#7rwa#7sam#7sen#7sey#7sgpapuanorthguineastflanders#7skn#7sle#7slovaak" +
	"serepublicuppervoltadzjiekia#7smrepubliekrwandalusia#7solomanislands#7somalischerepubliekwitruslandfederaledemocratische" +
	"republieknepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicoflatviansovietsocialistrepublicofnorthmacedoniare" +
	"publicofelsalvadorientalrepublicuruguay#7srbelorussischessrepubblicaitaliana#7sri#7ssd#7stpitcairneilanden#7sud#7sui#7su" +
	"republiekservie#7svkoninkrijksiamthailand#7swestbengalen#7swzuidrhodesie#7syrischerepublicoficelandrepubliccolombia#7tan" +
	"#7tga#7thayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaan" +
	"dmontenegrostateunionserbiamontenegrostateunionindia#7tjkingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfr" +
	"enchsouthernzuidpoolterritory#7tkm#7tls#7togrootbrittania#7tpe#7ttoerkmenistan#7tunitedstatesofbrazilfederalrepublicsoma" +
	"lia#7turksecaicosislandstaatisraelladakhazakhstan#7tuvoormaligesovjetunievanzuidafrikanada#7uae#7uga#7ukriti#7uru#7usain" +
	"tvincentgrenadinesaoediaarabia#7uzbritishcolumbia#7van#7ven#7vie#7vin#7yem#7zam#7zimfidjipricorsica#1ad#1ae#1aformerdemo" +
	"craticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestateofpalestineoccupied" +
	"trpalestinestateofthesolomonislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbhutankingdomo" +
	"fbelgiumkingdomofbulgariakingdomgriekenlandemocraticrepublickongopeoplesrepublicroemenia#1agrootbrittanie#1ai#1aljumhuri" +
	"yahaliraqiyahati#1am#1an#1aoverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1aq#1arepubliekzambia#1a" +
	"s#1at#1au#1aw#1ax#1azerbajdzjan#1bailiwickjersey#1bbritishhonduras#1bd#1bezetpalestijnsgebiedemocraticrepublmadagascarib" +
	"iannetherlandsguiana#1bformercentralafricanrepublicmaldiveislandsaintbartlemy#1bgelderland#1bharatiyaganarajya#1biot#1bj" +
	"elorussischessrepubliquedusenegalrepublicofkosovarepublicparaguay#1bl#1bm#1bn#1bosnaihercegovina#1bq#1britishoverseaster" +
	"ritoryanguillabritishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseast" +
	"erritorysouthgeorgiasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterrito" +
	"rysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristandacunhasainthelenaa" +
	"nddependenciesaintbartholomeusminoroutlyingisdstateisraelimburgrondterritorybouvetislandsomalischerepublickazachstan#1bs" +
	"niahrzgvna#1bt#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmar" +
	"shalleilanden#1bzwitserland#1ca#1cc#1cd#1cformerunitedrepubliccameroonunitedrepublicofazerbaijansovietsocialistrepublica" +
	"democraticadetimorlesteeasttimoreleste#1cgroningen#1chechnya#1ci#1ckingdombhutan#1cl#1cm#1cn#1corse#1crete#1cssrepublict" +
	"sjaad#1cu#1cverdemocratischerepubliekoosttimorlorosae#1cw#1cx#1cy#1czechslovakfederalrepublicbraziliaunitedstatesterrito" +
	"ryguamterritory#1dd#1democratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabre" +
	"pegyptrepublicierlandemkorea#1djharkhand#1dkingdomegyptexas#1dm#1doverzeesecollectiviteitsaintbarthelemyfrenchsouthernte" +
	"rritoriesaotomeeprincipeoplesrepublickongobrazzaville#1dy#1dzikolamalawisconsintvincentendegrenadinesouthernrhodesia#1ec" +
	"#1ee#1egermany#1eh#1el#1erepublikasrpska#1es#1et#1filipijnserepublicaargentina#1fjava#1fkingdomgreecentrafrika#1fmrzanzi" +
	"barandpembaisdemocraticfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicofta" +
	"nganyikaandzanzibarunitedrepublicoftanzaniaurepublicadeangolaopdroctaiwanroccupiedpalesteinsterritory#1formerunionsoviet" +
	"socialistrepublicsierraleonethantilles#1fransezuidelijkegebieden#1ga#1gbailliagejerriphablikiraafrikadzongazastrookenwes" +
	"telijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomaleisefederatiemalaya#1gd#1gemenebestaustralie#1gformer" +
	"democratischkampucheardeilandendemcdonaldeilandenorthkaapverdischeeilanden#1gg#1gh#1gilbertandelliceislandsaoedischarabi" +
	"a#1gl#1gm#1gn#1gportoricoislands#1gq#1grondterritoryamericanvirginislandsusabuitengebiedkleineeilandenvandeverenigdestat" +
	"enmaagdeneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestate" +
	"nkleinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenvanamerikaveruitdekustgelegen" +
	"kleinereeilandenverenigdestatenvanamerikaansekleinereafgelegeneilandenorthholland#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1" +
	"hm#1hn#1hrepubliknamibia#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesterritoryamericanvirginislandsamer" +
	"icanaries#1iq#1iroyaumebelgique#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jportugueseg" +
	"uineasterncape#1kerstmisislands#1kg#1kh#1kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdomofswazilandkingdomafghan" +
	"istan#1km#1kn#1kportoricoeilandman#1krim#1kwazulunataljumhuriyahallubnaniyahamburgrondterritoryamericansamoaisleswitzerl" +
	"and#1kyrgyzrepublicsloveniarepublicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorluchtigsterepublieksanmarino" +
	"mostserenerepublicofsanmarinoordelijkterritory#1kzwitzerland#1la#1lbetsjoeanaland#1lc#1libyakingdomofromania#1lkingdomit" +
	"aliaanserepublicacaboverdemocraticsocialistrepublicsrilankaceylon#1lrepchinataiwanchina#1ls#1lt#1lu#1lvolksrepubliekbeni" +
	"ndahomey#1ly#1maryland#1mc#1md#1meestserenerepublieksanmarinoordelijkemarianeeilanden#1mformersaintchristophernevislamit" +
	"ischerepubliekmauritanieislamitrepmauritanie#1mg#1mh#1mkingdomnorway#1ml#1mm#1mn#1moldoviansovietsocialistrepublicafeder" +
	"ativadobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1mportugeesguineastkaapverdischeislan" +
	"dspaansguinee#1mq#1mrepiblikdayiti#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybo" +
	"nairesainteustatiussabadutchsaintmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformertanganyikaandzanzibarsultanateofzan" +
	"zibarepublikoesterreichristmasislandterritory#1ng#1nh#1ni#1nl#1northcarolina#1nportugeesguinee#1nrepublicachilelareunion" +
	"#1nunavuttarakhand#1nzhongguoverseasdepartmentfrenchsouthernterritoryoftheafarsandissasterritory#1om#1paysdoutremerdelap" +
	"olynesiefrancaisequadorepubliekvanpalaurepubliekmoldavie#1pe#1pformercentralafricanempireofethiopia#1pg#1phillippinerepu" +
	"blicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledonieetdependanceskarepublikaeastkos" +
	"ovestaatkoeweit#1pkingdomofiraqkingdomcambodjarvisislands#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwea" +
	"lthdominicagemenebestvanaustraliegemenebestvanpuertoricookeilandennieuwzeelandcookeilanden#1ps#1pt#1pw#1py#1qazaqstanres" +
	"publikasyriauarabemirates#1republiquedemadagascaribischnederlandsindie#1rh#1roemeenserepubliekmauritiusislands#1rs#1ru#1" +
	"rw#1saintchristoffelnevislamitischestaatafghanistan#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamerican" +
	"minoroutlyingislandsuskleineafgelegeneilandenvandeuskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepubl" +
	"icofburundi#1sh#1singapoureptanzania#1sj#1skingdomoflaospdry#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandstvinand" +
	"grenada#1srepubliccrimea#1ss#1stvincentandthegrenadinestkittsandnevitsjechischeenslowaaksefederalerepubliekduitslandemoc" +
	"raticpeoplesrepubliclaospeopledemocraticrepublicmadagascarrepublicargentinia#1sultanatemaldivesumatransnistria#1svalbard" +
	"islands#1sx#1sy#1sz#1tci#1td#1tfyrom#1tg#1th#1tjechoslowakije#1tkingdomofsiamkingdomofbhutan#1tl#1tm#1tn#1toerkmenia#1tp" +
	"ortuguesetimorrocoloradomrepublicofpalaurepublicofchiledelareunion#1trentinosouthtirolombardia#1tt#1tvolksrepubliekkongo" +
	"kinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocra" +
	"ticrepublicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomspanje#1um#1us#1uy#1uz#1va#1vc#1vd#1ver" +
	"enigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaateritrea#1vg#1victoria#1vn#1vu#1wformerlibyana" +
	"rabjamahiriyah#1wsahara#1xkingdomsweden#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccyprussischefederaledemocratischerepubliekethi" +
	"opiedmontana#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8aformerrepublicsouthvietnamfmrrepofvietnamaroccocosi" +
	"sds#8ag#8aj#8al#8am#8an#8aoverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicbieloruslandrepublicoftajikistanr" +
	"epublicmontenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#8aq#8arepublicfrancestmartinfransdeelstmaartenfransdee" +
	"lstmartindutchpartstmartinfrenchpartsjetsjenia#8as#8au#8avtonomnarespublikakrymetropolitaansfrankrijksaintmaarten#8ay#8b" +
	"ailliagejersey#8bbelgischkongovolksrepubliekmongolie#8bc#8bd#8belarusrepublicoftrinidadandtobagorepublicadecostaricarepu" +
	"blicofslovenianrepublicwitruslandemocraticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickor" +
	"earepubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsultanat" +
	"ebrunei#8bformertanganyikaenzanzibarbadoesbekistan#8bg#8bhoetan#8bkingdomzweden#8bl#8bm#8bn#8bosnaiherzegovina#8bprinsdo" +
	"mandorra#8britishoverseasterritoryguernseychannelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliekpolen#8bx" +
	"#8byelorussischesovietsocialistrepublicunieburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofbolivia#8ca#8" +
	"cbeluuerabelaunitedarabeasternrepublicuruguay#8cd#8ce#8cfederalerepubliekbraziliechtenstien#8cg#8ch#8ci#8cj#8ckingdomita" +
	"lydveldidislandsadrepublicuganda#8cm#8cn#8coverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8cq#8cs#8ct#8cu#8" +
	"cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8dj#8doverseasterritorycocoskeelingislandsaustralian#8drepubli" +
	"cgreecentralverdemocratischerepubliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarchal" +
	"lislands#8ec#8eg#8ei#8ekingdomnepalestinianoccupiedterritoriestvincentandgrenadinesaoediearabie#8en#8erepublicitaliaanse" +
	"republiekoppervoltadjikistan#8es#8et#8ez#8fg#8filippijnen#8fj#8fkingdomspain#8fmrtanganyikatanzania#8formerduitsedemocra" +
	"tischerepublieksaotomeenprincipenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanatemaldivenrepublicofb" +
	"elarussischesocialistsovjetrepubliektrinidadentobagoudkustkittsandnevisfederationofnigeria#8fpapaunewguinea#8fryserbiaan" +
	"dmontenegrondterritorysainthelenaascensiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaartentristandac" +
	"unhasthelenatristandacunhaandascensionsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaa" +
	"rttristandacunhasthelenaascensiontristandacunhaandsainthelenadependenciesouthwestafrika#8fsaintpierremiquelon#8ga#8gbrit" +
	"ishguiana#8gg#8gh#8gilbertelliceislandspaansguinea#8gj#8gkingdomtongautemalagasyrepublicofaustriarepublicofsenegalapagos" +
	"islandsuomiddenafricanrepublicofsouthsudanrepublickazakhstan#8gl#8gm#8gpapuanewguniea#8gq#8grondterritorysaintmartinfren" +
	"chpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#8hagereertransitionalislamicstat" +
	"eafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkirghizistan#8hm#8hondurussianfederalevolksrepubliek" +
	"joegoslavie#8hrepublickosovaticanstateofisraelliceeilanden#8hu#8ic#8id#8im#8in#8ioverseasterritorysaintpierremiquelonafh" +
	"ankelijkestatesamoa#8irepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#8islami" +
	"crepofiran#8it#8ivorstendomandorra#8iz#8japan#8je#8jm#8johnstonislands#8kerstmiseiland#8kg#8kn#8krepubliclatvianrepublic" +
	"kirgizia#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatecomoros#8lowersaxonyanhalt#8ls#8lt#8lu#8ly#8maurituscany#8mbritishgu" +
	"yana#8mc#8md#8mfederalerepubliekkameroen#8mg#8mh#8midwayislands#8mj#8mkokosislands#8ml#8mn#8mostserenerepublicsanmarinoo" +
	"rdrhodesie#8mpiruwripuwlika#8mrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublic" +
	"ivorycoasturias#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoewe" +
	"itvorstendomliechtensteinclbangladpakistan#8mx#8my#8mz#8nc#8ne#8nformerdemocratickampucheardendemcdonaldeilanden#8ng#8nh" +
	"#8ni#8nl#8northmarianen#8nportugeestimorepublikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudiarabiakingdoms" +
	"aoediarabiakingdomofafghanistan#8nrepublicnaoeroemeensesocialistischerepubliekroemenieuwehebriden#8ns#8nu#8nz#8paysdoutr" +
	"emerlapolynesiafrancaise#8pc#8pe#8pkingdomirakingdomroemenia#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcd" +
	"onaldeilanden#8ppalestinstateofmongoliastateofbahrain#8ps#8puleangatongazawestbankoninkrijkitalie#8qa#8republiquecotediv" +
	"oirevolutionairevolksrepubliekguineebissautralia#8rm#8roemeenserepublicsouthyemensouthtomeprincipeoplesrepubliccongozair" +
	"epubliquecentrafricainegarabruneidarussalamerikavsvirginislands#8rpalmyraatollombardy#8rq#8rs#8rw#8saintpierremiguelon#8" +
	"sbritshonduras#8sc#8se#8sformerfederatievanmalakkafederatia#8sg#8sh#8sicilia#8sl#8sm#8sn#8socialistpeoplesrepublicalbani" +
	"arepublicofmoldovarepublicmoldaviansovietsocialistrepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahal" +
	"ishtirakiyahaluzmatanitutugalalaovitislamrepiran#8spanishguinea#8statuscivitatisvaticanae#8sultanatezanzibarepubliquerwa" +
	"ndaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbakerislands#8td#8th#8ti#8tkingdomiraq#8tl#8tn#8toscanarias#8tpapuanguine" +
	"a#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelariojamaika#8tt#8tur" +
	"kyye#8tvorstendommonacomoroislands#8tw#8tx#8tz#8ug#8ukingdomlaostavalley#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc" +
	"#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrep" +
	"ublicbulgarije#8vi#8vm#8vq#8vt#8wa#8wformernederlandseantillenoudnederlandseantillen#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9af" +
	"ormernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavrep" +
	"ublicofthemarshallislandsrepubliciranempireiran#9ag#9ai#9al#9am#9aoverzeesterritorysaintpierremiquelonoordsoedan#9aq#9ar" +
	"epublicofchad#9as#9at#9au#9aw#9ax#9azerbeidjaan#9balearicislands#9bbougainville#9bd#9belarussischessrepubliquetogolaise#" +
	"9bformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicoftheivorycoastrep" +
	"ublicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedarabemir" +
	"atestatenepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegen#9bg#9bh#9bi#9bjelorussiafed" +
	"eration#9bl#9bm#9bn#9bosniahercegovina#9bq#9britishoverzeesterritoryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrij" +
	"kvansaoediarabiekoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepubliquefrancai" +
	"se#9bz#9ca#9cc#9cd#9cformerserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9cg#9ch#9ci#9cki" +
	"ngdomsiam#9cl#9cm#9cn#9coverseascollectivityfrenchpolynesiatahitifrenchpolynesia#9crepublicofcubailiwickofjersey#9cu#9cv" +
	"laamsbrabantiguaenbarbudawlatalkuwaytsjad#9cw#9cx#9cy#9czechoslovakrepublicofuppervoltaburkinafasouppervoltarepublicofdj" +
	"ibouti#9democraticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#9dj#9dkingmanreeformercentralafrika" +
	"anskeizerrijkethiopie#9dm#9doverseascollectivitysaintbarthelemy#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofiraqrepublicofkenyar" +
	"epublicmoldovaticaanstaatpalestinastaatdercomorenuniecomoren#9es#9et#9fillipijnen#9fj#9fkirghizstan#9fmryugoslavia#9form" +
	"ercentraalafrikaanserepubliekvandemaledivenrepubliekivoorkustchristopherandnevisfederationofsaintchristopherandnevisfede" +
	"rationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicadecaboverderepubliekcabover" +
	"departementdesaintpierreetmiquelonoordjemen#9frafrenchnewcaledoniafrafrenchsouthernantarcticterritoryfrafrenchsouthernan" +
	"dantarcticterritoriesfransezuidelijkeenantarctischegebiedenortherncape#9ga#9gd#9gemenebestdominicatalunya#9gfederalerepu" +
	"blieknigeriafederalrepublickameroen#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gphilippijnen#9gq#9gs#9gt#9gu#9gw#9gy#9hkirgizi" +
	"stan#9hm#9hn#9hrepublicofmalibischearabischerepubliekderfilipijnenrepublicwestgermanyfederalrepublicofgermanywestgermany" +
	"federalrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#9ht#9hu#9id#9ie#9il#9im#9i" +
	"n#9ioverzeesecollectiviteitfrenchguyanafrenchzuidelijkterritory#9iq#9irepublicofperuandaurundi#9islamicrepiran#9it#9je#9" +
	"jm#9johnstonatollituania#9jphillippines#9kerstislands#9kg#9kh#9kingdomofswedenkingdomofhungarykingdomofthailandsiam#9km#" +
	"9kn#9kphillipines#9krepublicoftogoleserepubliekcolombia#9kw#9kyrghyzstan#9kz#9la#9lbouveteiland#9lc#9libyanajaria#9lkirg" +
	"yzstan#9lrepublicpanamaleisefederatia#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsmcdonaldislandsa" +
	"ustraliancapitalterritory#9ly#9mayanmarchalleilanden#9mc#9md#9meestserenerepublicsanmarinoordmarianen#9mfederalerepublie" +
	"ksomalietuvaluikirzigia#9mg#9mh#9mkyrghyztan#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mprathetthainautonomousterr" +
	"itorygreenlandautonomousterritoryofgreenlanddanish#9mq#9mrepublicrwanda#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublicdruk" +
	"gyalkhapalestijnseterritorialcollectivitysaintpierremiquelonsaintpierreenmiquelon#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederale" +
	"statenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmicron" +
	"esiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelon#9ng#9ni#9nl#9northrhodesia#9nphilipines#9nrepub" +
	"licserbia#9nu#9nz#9om#9palestijnseautoriteitrucialstatespanje#9pe#9pformerfederationofmalayafederation#9pg#9philippineis" +
	"landstomeprincipalityofmonacoprincipalityofandorra#9pkirghizia#9plombardije#9pm#9pn#9principalitymonacommonwealthbahamas" +
	"kateenoman#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgique#9rs#9ru#9rw#9saotomeeastprincipeoplesrepublicben" +
	"inrepublicestlandprofkorea#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skyrgistan#9sl#9sm#9sn#9sovereigndemocraticre" +
	"publicfijisovereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai#9srepublicservia#9ss#9stkittsennevisf" +
	"ederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9svietnam#9sx#9sy#9sz#9tc#9td#9" +
	"tformerlibyanarabrepublicofegyptunitedarabrepublicnorthvietnamibezetpalesteinsgebiedemocratischerepublieksudanpresecessi" +
	"onsudan#9tg#9th#9tj#9tkyrgystan#9tl#9tm#9tn#9toscanewmexicotedivoregiaoautonomadamadeirafghanistan#9trentinosouthtyrolou" +
	"isiana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukyrgzstan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#" +
	"9vn#9vu#9wformerphilippinerepublicadenicaraguarepublicsouthkorearepskorearepublicsouthafricaymanisds#9ws#9xkirgisia#9ye#" +
	"9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestatenvanmicronesiefederalestatenvanmicronesiefederatievanmal" +
	"eisiefederatievanmalayafederatieohioverzeesecollectiviteitnewcaledoniaterritorybrd"

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
	133, 135, 135, 135, 136, 137, 137, 137, 137, 139, 140, 141, 143, 144, 144, 144,
	150, 151, 153, 155, 156, 157, 158, 159, 163, 165, 166, 166, 166, 167, 168, 168,
	168, 168, 170, 171, 172, 173, 175, 176, 178, 178, 179, 181, 182, 184, 184, 184,
	186, 189, 190, 190, 191, 194, 195, 195, 197, 197, 197, 198, 198, 201, 202, 203,
	204, 204, 205, 205, 206, 208, 209, 209, 210, 210, 210, 211, 211, 213, 215, 217,
	219, 220, 220, 220, 221, 223, 224, 227, 228, 229, 229, 230, 231, 232, 232, 234,
	236, 237, 238, 240, 241, 242, 244, 246, 249, 249, 250, 250, 253, 253, 254, 255,
	256, 258, 259, 262, 262, 264, 266, 266, 269, 269, 271, 271, 272, 272, 272, 272,
	273, 274, 274, 276, 277, 279, 280, 282, 282, 282, 283, 284, 285, 287, 288, 289,
	291, 291, 292, 292, 294, 295, 296, 297, 299, 299, 299, 300, 301, 301, 302, 303,
	304, 304, 306, 306, 306, 307, 308, 310, 311, 312, 312, 312, 314, 314, 317, 318,
	319, 320, 324, 324, 328, 330, 331, 334, 334, 335, 336, 336, 340, 340, 341, 344,
	344, 345, 346, 347, 347, 347, 347, 348, 348, 350, 350, 352, 352, 353, 354, 355,
	359, 361, 361, 361, 363, 364, 367, 368, 371, 371, 373, 373, 373, 373, 373, 375,
	376, 376, 376, 376, 379, 380, 382, 383, 384, 385, 386, 386, 386, 387, 387, 387,
	389, 390, 392, 392, 394, 395, 397, 399, 400, 401, 403, 406, 407, 407, 408, 409,
	409, 409, 411, 412, 412, 414, 415, 416, 417, 418, 418, 420, 420, 421, 423, 423,
	423, 425, 425, 427, 429, 430, 431, 431, 433, 433, 435, 435, 437, 438, 438, 438,
	439, 439, 440, 441, 441, 441, 441, 441, 444, 444, 445, 445, 447, 448, 449, 449,
	451, 452, 453, 455, 456, 460, 461, 461, 464, 465, 465, 466, 466, 466, 467, 468,
	469, 469, 470, 471, 473, 475, 475, 477, 477, 478, 478, 478, 482, 482, 482, 482,
	484, 486, 486, 487, 488, 489, 491, 491, 493, 493, 494, 494, 494, 494, 494, 496,
	496, 497, 498, 498, 498, 498, 499, 499, 499, 499, 501, 504, 504, 504, 504, 506,
	507, 510, 510, 511, 512, 514, 517, 520, 522, 522, 522, 522, 525, 525, 526, 528,
	529, 530, 530, 530, 532, 532, 533, 533, 533, 533, 533, 534, 534, 535, 536, 537,
	539, 542, 545, 545, 546, 549, 553, 555, 555, 558, 559, 560, 560, 560, 561, 562,
	565, 565, 566, 566, 567, 567, 567, 568, 569, 570, 570, 571, 572, 572, 573, 573,
	574, 575, 576, 578, 579, 579, 579, 581, 583, 583, 584, 584, 584, 586, 586, 587,
	588, 588, 588, 588, 589, 592, 595, 595, 595, 596, 596, 598, 598, 598, 598, 600,
	600, 602, 603, 603, 605, 606, 608, 609, 611, 612, 612, 613, 617, 618, 620, 620,
	622, 622, 624, 625, 627, 627, 627, 627, 627, 629, 629, 630, 633, 633, 634, 637,
	637, 638, 640, 640, 641, 642, 643, 644, 647, 649, 649, 649, 650, 650, 650, 651,
	652, 655, 656, 657, 659, 661, 662, 662, 662, 662, 662, 663, 664, 664, 666, 667,
	668, 668, 669, 671, 673, 674, 676, 679, 679, 679, 680, 680, 683, 685, 686, 686,
	686, 686, 686, 686, 687, 688, 689, 689, 690, 690, 691, 692, 692, 692, 693, 694,
	694, 696, 696, 697, 697, 699, 701, 701, 703, 703, 703, 703, 704, 706, 707, 707,
	708, 710, 712, 712, 712, 714, 714, 716, 717, 719, 720, 720, 722, 722, 722, 722,
	723, 724, 724, 726, 727, 729, 733, 734, 735, 736, 737, 738, 738, 738, 738, 739,
	739, 740, 741, 742, 742, 743, 743, 743, 743, 744, 745, 745, 746, 747, 747, 748,
	749, 751, 753, 754, 758, 758, 758, 760, 763, 764, 765, 765, 766, 767, 768, 768,
	771, 773, 776, 776, 777, 777, 777, 777, 777, 778, 778, 779, 779, 780, 781, 783,
	785, 786, 788, 791, 795, 795, 795, 796, 796, 797, 797, 798, 798, 798, 801, 801,
	802, 804, 804, 804, 805, 805, 805, 805, 805, 806, 808, 808, 808, 808, 809, 809,
	809, 810, 810, 810, 810, 810, 810, 810, 810, 810, 811, 811, 812, 813, 814, 814,
	814, 814, 814, 816, 817, 818, 818, 818, 818, 818, 818, 818, 818, 818, 819, 819,
	820, 821, 821, 823, 825, 828, 830, 832, 832, 832, 834, 834, 834, 834, 834, 835,
	836, 837, 837, 839, 839, 841, 841, 843, 843, 845, 845, 845, 846, 846, 847, 848,
	850, 851, 854, 857, 858, 858, 859, 860, 860, 862, 862, 862, 864, 864, 864, 865,
	865, 866, 866, 866, 866, 868, 869, 871, 871, 873, 874, 875, 875, 875, 877, 878,
	879, 879, 880, 881, 881, 881, 881, 881, 883, 884, 884, 885, 886, 886, 886, 888,
	889, 889, 890, 890, 890, 890, 890, 890, 890, 894, 894, 894, 894, 894, 895, 896,
	896, 896, 896, 896, 898, 898, 899, 900, 900, 901, 901, 902, 904, 906, 906, 906,
	908, 910, 911, 913, 913, 915, 917, 917, 918, 919, 921, 922, 923, 924, 926, 926,
	926, 926, 929, 931, 932, 933, 935, 935, 936, 938, 938, 938, 940, 940, 941, 941,
	942, 943, 945, 948, 948, 948, 948, 948, 950, 951, 951, 951, 952, 952, 953, 955,
	956, 956, 957, 958, 958, 959, 959, 960, 962, 963, 964, 964, 964, 965, 965, 965,
	966, 968, 969, 973, 974, 976, 978, 979, 980, 980, 981, 981, 983, 984, 986, 988,
	989, 990, 992, 993, 993, 995, 995, 998, 998, 998, 998, 999, 999, 1000, 1000, 1003,
	1004, 1005, 1008, 1008, 1008, 1008, 1009, 1009, 1010, 1011, 1011, 1013, 1013, 1015, 1016, 1018,
	1020, 1020, 1020, 1020, 1022, 1023, 1024, 1026, 1026, 1027, 1029, 1031, 1032, 1032, 1033, 1033,
	1035, 1035, 1036, 1037, 1039, 1041, 1044, 1045, 1046, 1049, 1049, 1049, 1050, 1051, 1052, 1052,
	1053, 1053, 1054, 1055, 1056, 1057, 1059, 1061, 1061, 1064, 1064, 1064, 1064, 1066, 1067, 1068,
	1070, 1070, 1071, 1072, 1073, 1074, 1074, 1075, 1077, 1077, 1077, 1077, 1078, 1078, 1079, 1079,
	1080, 1082, 1082, 1084, 1085, 1086, 1087, 1087, 1087, 1089, 1091, 1092, 1092, 1093, 1093, 1093,
	1094, 1096, 1098, 1099, 1101, 1102, 1104, 1105, 1105, 1107, 1109, 1109, 1110, 1110, 1111, 1111,
	1112, 1112, 1112, 1112, 1113, 1113, 1114, 1115, 1115, 1116, 1118, 1118, 1118, 1118, 1118, 1118,
	1118, 1118, 1120, 1120, 1121, 1121, 1122, 1122, 1124, 1125, 1127, 1127, 1131, 1131, 1131, 1133,
	1135, 1137, 1137, 1139, 1139, 1141, 1142, 1142, 1143, 1143, 1143, 1143, 1143, 1145, 1147, 1147,
	1147, 1147, 1149, 1149, 1149, 1150, 1153, 1153, 1154, 1156, 1156, 1157, 1158, 1158, 1159, 1159,
	1161, 1161, 1162, 1164, 1164, 1164, 1166, 1167, 1167, 1167, 1167, 1168, 1168, 1169, 1173, 1173,
	1177, 1179, 1181, 1182, 1182, 1182, 1182, 1183, 1185, 1185, 1185, 1186, 1187, 1187, 1187, 1187,
	1188, 1188, 1189, 1191, 1191, 1191, 1191, 1192, 1193, 1193, 1193, 1193, 1193, 1194, 1194, 1194,
	1195, 1196, 1197, 1197, 1197, 1197, 1197, 1199, 1199, 1201, 1201, 1201, 1202, 1202, 1204, 1206,
	1207, 1207, 1208, 1208, 1210, 1210, 1210, 1213, 1213, 1215, 1216, 1216, 1217, 1217, 1218, 1218,
	1219, 1220, 1222, 1222, 1224, 1225, 1225, 1226, 1227, 1227, 1227, 1228, 1229, 1229, 1229, 1231,
	1231, 1232, 1232, 1234, 1235, 1236, 1237, 1237, 1238, 1238, 1238, 1239, 1239, 1239, 1239, 1241,
	1242, 1245, 1248, 1248, 1249, 1250, 1251, 1253, 1253, 1253, 1255, 1260, 1261, 1262, 1262, 1263,
	1263, 1265, 1266, 1266, 1266, 1268, 1269, 1270, 1270, 1271, 1271, 1272, 1272, 1274, 1274, 1274,
	1276, 1277, 1278, 1279, 1279, 1279, 1280, 1284, 1285, 1286, 1287, 1287, 1289, 1289, 1292, 1292,
	1293, 1295, 1297, 1298, 1298, 1298, 1299, 1300, 1301, 1301, 1301, 1303, 1303, 1304, 1304, 1305,
	1305, 1308, 1308, 1308, 1308, 1311, 1311, 1311, 1311, 1311, 1315, 1317, 1318, 1319, 1320, 1320,
	1321, 1321, 1321, 1321, 1322, 1323, 1323, 1326, 1327, 1327, 1327, 1329, 1329, 1329, 1330, 1330,
	1333, 1335, 1336, 1337, 1337, 1338, 1339, 1339, 1339, 1342, 1342, 1343, 1343, 1343, 1344, 1344,
	1344, 1344, 1346, 1347, 1348, 1348, 1349, 1352, 1353, 1353, 1354, 1354, 1355, 1355, 1355, 1357,
	1358, 1358, 1359, 1361, 1362, 1364, 1364, 1365, 1366, 1366, 1369, 1370, 1371, 1371, 1372, 1372,
	1372, 1373, 1373, 1373, 1373, 1373, 1373, 1374, 1374, 1375, 1375, 1375, 1378, 1378, 1379, 1379,
	1379, 1379, 1380, 1381, 1381, 1382, 1383, 1383, 1383, 1384, 1385, 1385, 1385, 1386, 1386, 1387,
	1388, 1389, 1390, 1393, 1394, 1394, 1395, 1395, 1398, 1398, 1398, 1398, 1398, 1400, 1402, 1404,
	1404, 1405, 1406, 1407, 1407, 1408, 1410, 1410, 1411, 1411, 1412, 1413, 1413, 1415, 1417, 1419,
	1419, 1420, 1420, 1421, 1421, 1421, 1421, 1421, 1421, 1421, 1421, 1421, 1421, 1421, 1423, 1424,
	1426, 1426, 1427, 1427, 1427, 1427, 1428, 1429, 1430, 1431, 1432, 1432, 1432, 1434, 1436, 1436,
	1436, 1436, 1436, 1436, 1436, 1438, 1439, 1439, 1440, 1440, 1440, 1440, 1441, 1443, 1447, 1447,
	1449, 1449, 1450, 1452, 1453, 1453, 1453, 1455, 1458, 1459, 1459, 1459, 1459, 1459, 1460, 1460,
	1460, 1460, 1460, 1462, 1464, 1464, 1465, 1465, 1466, 1468, 1468, 1468, 1468, 1468, 1470, 1471,
	1472, 1473, 1474, 1475, 1475, 1477, 1477, 1477, 1479, 1479, 1481, 1481, 1481, 1481, 1483, 1483,
	1483, 1485, 1486, 1486, 1487, 1487, 1488, 1488, 1488, 1489, 1489, 1489, 1491, 1492, 1493, 1494,
	1494, 1494, 1495, 1496, 1497, 1497, 1497, 1499, 1500, 1501, 1501, 1501, 1501, 1503, 1503, 1503,
	1504, 1506, 1506, 1506, 1506, 1506, 1507, 1507, 1507, 1509, 1509, 1510, 1513, 1513, 1513, 1515,
	1516, 1517, 1519, 1519, 1521, 1521, 1522, 1522, 1522, 1522, 1525, 1526, 1528, 1529, 1529, 1530,
	1530, 1530, 1531, 1532, 1533, 1535, 1537, 1539, 1540, 1540, 1541, 1543, 1545, 1546, 1548, 1549,
	1550, 1551, 1552, 1553, 1555, 1555, 1556, 1558, 1558, 1558, 1559, 1560, 1562, 1563, 1565, 1565,
	1566, 1568, 1569, 1569, 1569, 1572, 1572, 1575, 1575, 1575, 1576, 1576, 1578, 1578, 1578, 1578,
	1580, 1581, 1581, 1582, 1585, 1585, 1588, 1590, 1594, 1594, 1594, 1596, 1597, 1598, 1600, 1602,
	1602, 1602, 1604, 1604, 1604, 1604, 1605, 1606, 1606, 1610, 1613, 1613, 1613, 1614, 1615, 1615,
	1616, 1617, 1617, 1617, 1620, 1620, 1622, 1623, 1627, 1628, 1628, 1628, 1630, 1631, 1631, 1632,
	1632, 1632, 1632, 1632, 1632, 1633, 1633, 1633, 1633, 1634, 1634, 1635, 1635, 1635, 1635, 1635,
	1635, 1637, 1638, 1640, 1640, 1640, 1641, 1643, 1647, 1648, 1648, 1648, 1648, 1649, 1650, 1650,
	1650, 1650, 1651, 1652, 1652, 1654, 1655, 1655, 1656, 1656, 1657, 1657, 1657, 1659, 1659, 1660,
	1661, 1663, 1663, 1664, 1665, 1667, 1669, 1671, 1671, 1672, 1674, 1674, 1674, 1676, 1676, 1676,
	1676, 1676, 1677, 1677, 1677, 1679, 1682, 1683, 1683, 1683, 1683, 1684, 1685, 1685, 1686, 1686,
	1687, 1687, 1687, 1689, 1691, 1691, 1693, 1693, 1693, 1693, 1694, 1694, 1694, 1695, 1695, 1697,
	1698, 1698, 1698, 1698, 1700, 1701, 1702, 1702, 1704, 1705, 1706, 1707, 1708, 1708, 1709, 1711,
	1711, 1714, 1715, 1717, 1718, 1718, 1718, 1720, 1721, 1721, 1722, 1723, 1724, 1724, 1725, 1727,
	1727, 1727, 1728, 1729, 1730, 1731, 1731, 1732, 1732, 1734, 1735, 1736, 1736, 1736, 1736, 1737,
	1739, 1739, 1739, 1741, 1743, 1744, 1745, 1746, 1746, 1746, 1747, 1747, 1749, 1751, 1751, 1752,
	1753, 1753, 1753, 1753, 1754, 1754, 1756, 1756, 1756, 1756, 1757, 1757, 1759, 1759, 1759, 1760,
	1761, 1761, 1761, 1762, 1764, 1765, 1766, 1770, 1771, 1771, 1773, 1773, 1773, 1774, 1774, 1775,
	1776, 1776, 1777, 1777, 1777, 1777, 1777, 1777, 1780, 1781, 1782, 1783, 1784, 1785, 1787, 1788,
	1790, 1790, 1790, 1792, 1794, 1795, 1795, 1795, 1797, 1799, 1801, 1803, 1803, 1804, 1805, 1806,
	1807, 1807, 1808, 1809, 1811, 1813, 1817, 1819, 1821, 1821, 1822, 1822, 1822, 1823, 1824, 1825,
	1826, 1827, 1828, 1828, 1829, 1830, 1830, 1830, 1831, 1832, 1832, 1835, 1836, 1836, 1837, 1837,
	1839, 1841, 1841, 1842, 1843, 1843, 1843, 1844, 1844, 1845, 1845, 1845, 1845, 1846, 1848, 1848,
	1848, 1849, 1849, 1850, 1850, 1852, 1854, 1856, 1858, 1858, 1858, 1858, 1860, 1860, 1860, 1861,
	1861, 1861, 1861, 1861, 1862, 1862, 1863, 1863, 1865, 1867, 1867, 1867, 1869, 1869, 1870, 1870,
	1870, 1870, 1870, 1871, 1873, 1873, 1873, 1873, 1873, 1874, 1875, 1875, 1875, 1875, 1877, 1877,
	1878, 1878, 1878, 1878, 1879, 1879, 1880, 1880, 1880, 1882, 1884, 1886, 1886, 1888, 1888, 1888,
	1890, 1891, 1892, 1892, 1893, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1896, 1896, 1897, 1897,
	1897, 1898, 1898, 1898, 1899, 1899, 1901, 1902, 1902, 1903, 1905, 1906, 1906, 1908, 1910, 1910,
	1911, 1911, 1911, 1913, 1915, 1917, 1918, 1919, 1920, 1922, 1922, 1922, 1922, 1922, 1924, 1925,
	1925, 1926, 1926, 1926, 1926, 1927, 1927, 1927, 1927, 1927, 1927, 1929, 1930, 1932, 1932, 1932,
	1932, 1933, 1935, 1935, 1938, 1939, 1941, 1941, 1942, 1942, 1944, 1944, 1944, 1945, 1947, 1947,
	1949, 1949, 1950, 1950, 1951, 1952, 1952, 1952, 1954, 1955, 1955, 1957, 1959, 1959, 1959, 1959,
	1959, 1960, 1961, 1962, 1963, 1967, 1969, 1971, 1971, 1971, 1972, 1973, 1973, 1974, 1974, 1974,
	1974, 1975, 1975, 1975, 1977, 1979, 1981, 1983, 1985, 1985, 1986, 1988, 1988, 1990, 1990, 1992,
	1992, 1993, 1994, 1994, 1996, 1998, 2000, 2002, 2003, 2003, 2003, 2004, 2006, 2006, 2007, 2008,
	2009, 2009, 2012, 2013, 2013, 2013, 2014, 2017, 2018, 2018, 2019, 2022, 2024, 2024, 2025, 2026,
	2026, 2026, 2026, 2026, 2028, 2029, 2030, 2031, 2032, 2032, 2033, 2034, 2035, 2035, 2035, 2035,
	2035, 2036, 2037, 2037, 2038, 2038, 2039, 2040, 2041, 2043, 2045, 2046, 2046, 2047, 2047, 2047,
	2049, 2049, 2049, 2049, 2050, 2050, 2052, 2054, 2054, 2055, 2055, 2055, 2056, 2056, 2056, 2056,
	2057, 2057, 2058, 2059, 2059, 2061, 2061, 2063, 2063, 2066, 2067, 2068, 2068, 2071, 2071, 2072,
	2073, 2074, 2075, 2075, 2075, 2076, 2077, 2078, 2079, 2079, 2080, 2082, 2084, 2085, 2085, 2086,
	2088, 2088, 2088, 2089, 2093, 2093, 2093, 2095, 2097, 2098, 2099, 2100, 2102, 2102, 2103, 2103,
	2104, 2105, 2106, 2107, 2109, 2110, 2110, 2111, 2112, 2113, 2113, 2113, 2113, 2113, 2114, 2115,
	2115, 2115, 2117, 2117, 2119, 2120, 2123, 2124, 2124, 2125, 2126, 2128, 2129, 2129, 2129, 2129,
	2130, 2130, 2131, 2132, 2132, 2135, 2136, 2136, 2136, 2136, 2137, 2138, 2138, 2138, 2139, 2139,
	2141, 2141, 2141, 2141, 2142, 2143, 2143, 2145, 2149, 2151, 2151, 2153, 2153, 2153, 2153, 2154,
	2155, 2156, 2157, 2158, 2158, 2160, 2160, 2160, 2161, 2162, 2162, 2162, 2164, 2165, 2166, 2166,
	2166, 2169, 2169, 2171, 2171, 2171, 2171, 2172, 2173, 2173, 2173, 2175, 2175, 2177, 2177, 2177,
	2177, 2177, 2178, 2180, 2182, 2184, 2184, 2184, 2184, 2185, 2186, 2186, 2188, 2188, 2189, 2190,
	2191, 2191, 2193, 2193, 2193, 2193, 2194, 2195, 2195, 2196, 2197, 2199, 2199, 2200, 2201, 2201,
	2201, 2202, 2202, 2202, 2202, 2202, 2202, 2202, 2204, 2204, 2206, 2207, 2208, 2209, 2210, 2211,
	2211, 2212, 2212, 2215, 2217, 2218, 2218, 2219, 2221, 2222, 2223, 2223, 2224, 2226, 2228, 2229,
	2230, 2230, 2230, 2230, 2232, 2233, 2234, 2235, 2236, 2236, 2236, 2236, 2237, 2238, 2240, 2240,
	2240, 2241, 2244, 2244, 2245, 2248, 2249, 2250, 2250, 2251, 2251, 2253, 2253, 2254, 2256, 2257,
	2258, 2259, 2260, 2261, 2262, 2262, 2262, 2263, 2263, 2264, 2267, 2269, 2270, 2271, 2271, 2272,
	2272, 2273, 2273, 2275, 2275, 2275, 2277, 2277, 2278, 2279, 2281, 2281, 2282, 2282, 2283, 2284,
	2284, 2285, 2285, 2285, 2287, 2288, 2290, 2290, 2291, 2291, 2293, 2294, 2294, 2294, 2295, 2298,
	2298, 2298, 2298, 2299, 2302, 2302, 2304, 2305, 2306, 2306, 2307, 2307, 2307, 2308, 2310, 2310,
	2312, 2313, 2314, 2315, 2318, 2319, 2321, 2321, 2322, 2323, 2325, 2326, 2330, 2331, 2333, 2334,
	2334, 2335, 2336, 2337, 2337, 2339, 2341, 2342, 2342, 2343, 2343, 2344, 2344, 2345, 2347, 2348,
	2348, 2349, 2350, 2351, 2351, 2351, 2351, 2351, 2351, 2353, 2353, 2353, 2354, 2356, 2358, 2358,
	2359, 2359, 2360, 2360, 2360, 2362, 2363, 2364, 2366, 2366, 2368, 2369, 2372, 2373, 2374, 2374,
	2375, 2376, 2378, 2380, 2381, 2382, 2384, 2386, 2387, 2388, 2389, 2389, 2391, 2392, 2394, 2395,
	2396, 2396, 2397, 2398, 2399, 2399, 2399, 2399, 2400, 2401, 2403, 2405, 2405, 2406, 2407, 2408,
	2409, 2409, 2409, 2409, 2412, 2413, 2413, 2414, 2416, 2417, 2417, 2418, 2418, 2418, 2419, 2419,
	2420, 2421, 2421, 2423, 2423, 2423, 2423, 2424, 2427, 2427, 2427, 2427, 2428, 2429, 2430, 2430,
	2430, 2431, 2431, 2433, 2435, 2436, 2437, 2437, 2438, 2440, 2442, 2444, 2444, 2445, 2446, 2446,
	2446, 2446, 2446, 2446, 2448, 2451, 2452, 2453, 2454, 2455, 2456, 2457, 2457, 2459, 2459, 2459,
	2460, 2460, 2460, 2460, 2461, 2461, 2461, 2461, 2461, 2462, 2462, 2463, 2464, 2466, 2469, 2469,
	2469, 2470, 2471, 2473, 2473, 2473, 2475, 2475, 2475, 2475, 2477, 2478, 2478, 2478, 2480, 2480,
	2480, 2482, 2484, 2485, 2488, 2488, 2489, 2489, 2489, 2489, 2491, 2493, 2493, 2493, 2494, 2495,
	2495, 2496, 2496, 2496, 2497, 2497, 2499, 2500, 2500, 2500, 2500, 2500, 2500, 2502, 2502, 2503,
	2505, 2506, 2506, 2507, 2509, 2510, 2510, 2511, 2511, 2511, 2511, 2511, 2512, 2512, 2514, 2515,
	2517, 2518, 2519, 2519, 2519, 2519, 2519, 2520, 2521, 2521, 2522, 2523, 2523, 2523, 2523, 2524,
	2524, 2524, 2524, 2524, 2529, 2529, 2529, 2529, 2529, 2530, 2530, 2530, 2530, 2530, 2533, 2533,
	2533, 2533, 2534, 2534, 2535, 2535, 2536, 2536, 2537, 2538, 2538, 2539, 2540, 2541, 2542, 2542,
	2542, 2543, 2544, 2547, 2547, 2547, 2547, 2548, 2549, 2549, 2552, 2553, 2554, 2555, 2557, 2558,
	2559, 2559, 2560, 2564, 2565, 2566, 2567, 2568, 2568, 2568, 2568, 2568, 2569, 2571, 2571, 2571,
	2571, 2573, 2574, 2575, 2579, 2581, 2582, 2582, 2583, 2583, 2583, 2583, 2584, 2585, 2586, 2587,
	2591, 2591, 2592, 2592, 2593, 2594, 2595, 2595, 2595, 2597, 2597, 2598, 2599, 2600, 2600, 2601,
	2602, 2603, 2603, 2604, 2605, 2605, 2606, 2606, 2606, 2609, 2609, 2609, 2610, 2611, 2613, 2614,
	2615, 2616, 2617, 2618, 2618, 2618, 2621, 2622, 2624, 2625, 2626, 2628, 2628, 2629, 2631, 2632,
	2632, 2632, 2632, 2632, 2633, 2633, 2635, 2635, 2636, 2637, 2637, 2637, 2637, 2639, 2639, 2640,
	2641, 2641, 2643, 2643, 2644, 2644, 2645, 2647, 2648, 2651, 2653, 2655, 2655, 2657, 2658, 2659,
	2659, 2660, 2660, 2660, 2660, 2661, 2662, 2664, 2666, 2667, 2667, 2667, 2667, 2667, 2667, 2667,
	2667, 2668, 2668, 2669, 2670, 2670, 2671, 2671, 2675, 2677, 2678, 2679, 2679, 2680, 2680, 2680,
	2681, 2683, 2684, 2684, 2685, 2685, 2685, 2687, 2687, 2688, 2690, 2692, 2695, 2695, 2697, 2697,
	2698, 2698, 2698, 2699, 2700, 2700, 2700, 2701, 2701, 2701, 2701, 2701, 2701, 2703, 2707, 2707,
	2709, 2711, 2712, 2712, 2712, 2712, 2715, 2715, 2715, 2716, 2717, 2719, 2720, 2720, 2721, 2722,
	2723, 2723, 2724, 2724, 2725, 2726, 2726, 2729, 2729, 2729, 2730, 2730, 2731, 2731, 2732, 2733,
	2737, 2738, 2738, 2738, 2741, 2742, 2744, 2745, 2747, 2747, 2747, 2747, 2749, 2750, 2750, 2751,
	2752, 2752, 2752, 2752, 2753, 2755, 2755, 2757, 2758, 2758, 2759, 2760, 2761, 2762, 2762, 2763,
	2765, 2765, 2767, 2767, 2770, 2770, 2772, 2773, 2774, 2775, 2776, 2776, 2777, 2777, 2777, 2777,
	2778, 2778, 2778, 2780, 2781, 2782, 2783, 2784, 2789, 2790, 2792, 2793, 2793, 2793, 2793, 2795,
	2796, 2796, 2796, 2797, 2797, 2797, 2798, 2800, 2802, 2804, 2804, 2806, 2807, 2808, 2809, 2810,
	2811, 2811, 2811, 2812, 2812, 2814, 2814, 2814, 2815, 2815, 2815, 2817, 2821, 2822, 2824, 2825,
	2827, 2827, 2827, 2827, 2827, 2829, 2829, 2830, 2831, 2832, 2834, 2834, 2836, 2836, 2836, 2837,
	2838, 2838, 2841, 2843, 2843, 2843, 2844, 2844, 2848, 2848, 2848, 2848, 2850, 2851, 2851, 2854,
	2856, 2857, 2858, 2860, 2861, 2861, 2862, 2863, 2864, 2866, 2868, 2869, 2870, 2871, 2872, 2873,
	2874, 2876, 2876, 2877, 2878, 2878, 2881, 2882, 2882, 2882, 2882, 2882, 2882, 2882, 2883, 2884,
	2886, 2888, 2891, 2891, 2891, 2891, 2891, 2892, 2893, 2893, 2893, 2894, 2896, 2896, 2899, 2900,
	2900, 2901, 2901, 2901, 2901, 2902, 2902, 2902, 2902, 2904, 2906, 2906, 2906, 2906, 2906, 2907,
	2910, 2910, 2910, 2912, 2913, 2913, 2915, 2918, 2919, 2923, 2925, 2926, 2927, 2928, 2928, 2930,
	2930, 2930, 2933, 2934, 2935, 2937, 2939, 2940, 2941, 2942, 2942, 2944, 2945, 2946, 2946, 2947,
	2949, 2950, 2951, 2952, 2952, 2952, 2953, 2954, 2955, 2957, 2957, 2957, 2958, 2959, 2959, 2960,
	2960, 2960, 2963, 2963, 2963, 2963, 2964, 2966, 2967, 2969, 2970, 2971, 2971, 2971, 2974, 2975,
	2976, 2978, 2978, 2979, 2981, 2981, 2982, 2982, 2985, 2987, 2987, 2987, 2990, 2990, 2990, 2990,
	2990, 2990, 2991, 2991, 2991, 2992, 2992, 2993, 2994, 2995, 2996, 2996, 2996, 2996, 2996, 2996,
	2998, 3000, 3000, 3002, 3003, 3005, 3006, 3006, 3006, 3006, 3008, 3009, 3011, 3012, 3014, 3014,
	3017, 3017, 3018, 3018, 3019, 3019, 3019, 3021, 3022, 3023, 3023, 3024, 3025, 3027, 3027, 3030,
	3030, 3031, 3032, 3032, 3032, 3032, 3034, 3035, 3036, 3036, 3038, 3038, 3040, 3041, 3042, 3044,
	3046, 3046, 3046, 3046, 3048, 3048, 3048, 3050, 3051, 3051, 3051, 3052, 3053, 3053, 3054, 3056,
	3057, 3058, 3059, 3059, 3059, 3060, 3061, 3061, 3061, 3063, 3064, 3066, 3067, 3069, 3071, 3073,
	3076, 3076, 3078, 3079, 3081, 3082, 3082, 3084, 3084, 3084, 3084, 3084, 3085, 3086, 3086, 3087,
	3087, 3089, 3089, 3090, 3091, 3093, 3093, 3094, 3094, 3096, 3097, 3098, 3099, 3099, 3100, 3100,
	3104, 3104, 3105, 3107, 3107, 3107, 3107, 3110, 3111, 3114, 3119, 3119, 3119, 3120, 3122, 3122,
	3122, 3122, 3122, 3123, 3124, 3125, 3126, 3126, 3127, 3128, 3130, 3131, 3132, 3133, 3134, 3136,
	3137, 3138, 3138, 3138, 3140, 3140, 3144, 3145, 3145, 3148, 3150, 3150, 3151, 3151, 3151, 3151,
	3151, 3152, 3152, 3152, 3152, 3153, 3153, 3153, 3153, 3153, 3155, 3157, 3159, 3162, 3165, 3165,
	3165, 3166, 3167, 3167, 3167, 3167, 3169, 3169, 3170, 3171, 3172, 3172, 3172, 3173, 3174, 3175,
	3175, 3176, 3177, 3177, 3178, 3180, 3181, 3182, 3182, 3182, 3183, 3184, 3186, 3187, 3187, 3187,
	3187, 3187, 3187, 3188, 3190, 3192, 3192, 3193, 3193, 3193, 3196, 3196, 3196, 3197, 3197, 3198,
	3199, 3200, 3201, 3202, 3202, 3203, 3203, 3205, 3205, 3207, 3208, 3209, 3210, 3212, 3213, 3214,
	3215, 3216, 3217, 3217, 3217, 3218, 3220, 3222, 3223, 3223, 3223, 3224, 3226, 3227, 3227, 3228,
	3228, 3228, 3230, 3231, 3232, 3234, 3235, 3236, 3236, 3237, 3238, 3238, 3239, 3241, 3241, 3241,
	3241, 3241, 3241, 3241, 3241, 3243, 3243, 3243, 3243, 3243, 3243, 3244, 3244, 3245, 3246, 3247,
	3247, 3247, 3247, 3248, 3249, 3252, 3254, 3255, 3256, 3258, 3259, 3260, 3261, 3261, 3263, 3264,
	3265, 3265, 3265, 3267, 3268, 3270, 3271, 3274, 3274, 3275, 3276, 3277, 3277, 3278, 3279, 3279,
	3280, 3281, 3283, 3284, 3286, 3288, 3289, 3289, 3289, 3289, 3291, 3293, 3293, 3295, 3296, 3297,
	3298, 3299, 3301, 3305, 3307, 3307, 3308, 3309, 3309, 3309, 3311, 3311, 3313, 3313, 3313, 3314,
	3315, 3316, 3316, 3317, 3318, 3319, 3320, 3322, 3324, 3325, 3325, 3325, 3326, 3327, 3330, 3332,
	3333, 3334, 3335, 3335, 3337, 3338, 3339, 3339, 3339, 3339, 3340, 3341, 3342, 3343, 3343, 3344,
	3345, 3345, 3346, 3346, 3347, 3347, 3349, 3349, 3350, 3351, 3352, 3354, 3354, 3354, 3355, 3356,
	3357, 3357, 3357, 3357, 3358, 3359, 3359, 3359, 3360, 3360, 3361, 3361, 3361, 3363, 3363, 3363,
	3364, 3364, 3366, 3367, 3367, 3367, 3367, 3368, 3369, 3369, 3369, 3369, 3369, 3369, 3369, 3370,
	3371, 3373, 3373, 3373, 3374, 3374, 3374, 3376, 3378, 3379, 3379, 3380, 3380, 3381, 3383, 3385,
	3386, 3387, 3389, 3389, 3391, 3392, 3392, 3392, 3392, 3393, 3396, 3398, 3399, 3400, 3401, 3402,
	3402, 3404, 3404, 3405, 3405, 3408, 3408, 3411, 3412, 3415, 3416, 3418, 3419, 3420, 3420, 3422,
	3422, 3424, 3424, 3424, 3424, 3426, 3427, 3429, 3430, 3431, 3433, 3434, 3435, 3437, 3438, 3439,
	3439, 3439, 3440, 3441, 3443, 3443, 3444, 3444, 3444, 3444, 3445, 3446, 3447, 3447, 3449, 3451,
	3453, 3457, 3458, 3458, 3458, 3459, 3459, 3460, 3461, 3461, 3462, 3465, 3466, 3466, 3468, 3469,
	3470, 3472, 3474, 3475, 3476, 3478, 3478, 3478, 3478, 3478, 3479, 3480, 3480, 3481, 3481, 3482,
	3482, 3482, 3484, 3485, 3485, 3487, 3487, 3488, 3490, 3491, 3493, 3496, 3496, 3498, 3498, 3500,
	3500, 3502, 3502, 3504, 3504, 3504, 3506, 3507, 3508, 3509, 3510, 3510, 3512, 3514, 3515, 3516,
	3516, 3518, 3520, 3520, 3520, 3520, 3521, 3524, 3525, 3527, 3529, 3530, 3530, 3531, 3532, 3533,
	3536, 3538, 3539, 3540, 3540, 3540, 3540, 3541, 3541, 3541, 3542, 3543, 3543, 3544, 3547, 3547,
	3549, 3549, 3551, 3551, 3551, 3553, 3555, 3555, 3557, 3557, 3560, 3563, 3563, 3563, 3563, 3565,
	3565, 3566, 3566, 3566, 3566, 3569, 3570, 3571, 3574, 3574, 3575, 3575, 3576, 3577, 3580, 3580,
	3581, 3581, 3584, 3587, 3587, 3591, 3593, 3594, 3594, 3596, 3598, 3601, 3602, 3603, 3604, 3607,
	3608, 3610, 3610, 3612, 3613, 3614, 3614, 3614, 3615, 3616, 3616, 3616, 3618, 3621, 3622, 3622,
	3623, 3623, 3625, 3625, 3625, 3627, 3629, 3629, 3632, 3634, 3634, 3635, 3637, 3638, 3639, 3641,
	3641, 3644, 3645, 3648, 3649, 3649, 3649, 3650, 3651, 3652, 3652, 3653, 3653, 3654, 3656, 3656,
	3658, 3661, 3662, 3667, 3667, 3668, 3669, 3670, 3673, 3677, 3679, 3680, 3682, 3685, 3686, 3687,
	3687, 3688, 3688, 3688, 3688, 3689, 3689, 3691, 3691, 3693, 3696, 3696, 3697, 3697, 3698, 3698,
	3699, 3699, 3700, 3704, 3705, 3706, 3706, 3709, 3710, 3711, 3712, 3714, 3716, 3716, 3716, 3718,
	3718, 3719, 3721, 3721, 3723, 3725, 3725, 3726, 3727, 3727, 3731, 3731, 3732, 3733, 3733, 3735,
	3737, 3738, 3739, 3741, 3743, 3743, 3744, 3745, 3747, 3748, 3749, 3750, 3751, 3752, 3752, 3752,
	3753, 3753, 3753, 3754, 3755, 3756, 3756, 3756, 3758, 3759, 3761, 3763, 3763, 3763, 3765, 3768,
	3769, 3770, 3771, 3772, 3775, 3776, 3777, 3778, 3779, 3780, 3781, 3782, 3782, 3783, 3784, 3784,
	3785, 3785, 3785, 3787, 3787, 3790, 3790, 3790, 3791, 3791, 3793, 3795, 3796, 3796, 3797, 3797,
	3799, 3800, 3801, 3801, 3802, 3802, 3803, 3808, 3810, 3810, 3812, 3814, 3814, 3815, 3815, 3815,
	3817, 3817, 3818, 3818, 3818, 3820, 3820, 3822, 3823, 3823, 3824, 3824, 3824, 3827, 3829, 3829,
	3829, 3832, 3834, 3837, 3838, 3838, 3838, 3838, 3841, 3843, 3843, 3846, 3847, 3847, 3850, 3851,
	3852, 3853, 3853, 3853, 3855, 3855, 3856, 3857, 3858, 3859, 3859, 3860, 3861, 3861, 3862, 3862,
	3865, 3866, 3871, 3875, 3876, 3880, 3881, 3884, 3884, 3884, 3886, 3890, 3891, 3891, 3894, 3895,
	3895, 3896, 3896, 3896, 3896, 3897, 3898, 3900, 3900, 3902, 3903, 3904, 3904, 3905, 3905, 3908,
	3908, 3909, 3912, 3912, 3914, 3914, 3914, 3914, 3916, 3919, 3919, 3923, 3923, 3924, 3924, 3924,
	3925, 3925, 3926, 3928, 3929, 3931, 3933, 3933, 3934, 3936, 3938, 3939, 3939, 3941, 3941, 3943,
	3943, 3945, 3950, 3952, 3953, 3953, 3955, 3955, 3956, 3959, 3960, 3961, 3964, 3965, 3967, 3967,
	3967, 3967, 3970, 3970, 3971, 3972, 3972, 3973, 3975, 3976, 3978, 3979, 3979, 3980, 3981, 3984,
	3985, 3985, 3986, 3989, 3989, 3992, 3994, 3995, 3998, 3999, 4001, 4004, 4005, 4008, 4010, 4011,
	4011, 4012, 4013, 4013, 4014, 4014, 4014, 4014, 4015, 4016, 4018, 4020, 4020, 4024, 4025, 4026,
	4026, 4027, 4029, 4031, 4032, 4032, 4035, 4036, 4038, 4042, 4042, 4044, 4046, 4046, 4046, 4048,
	4049, 4049, 4050, 4050, 4050, 4051, 4052, 4053, 4053, 4054, 4056, 4056, 4057, 4057, 4057, 4059,
	4060, 4062, 4065, 4067, 4069, 4069, 4070, 4073, 4074, 4076, 4076, 4078, 4079, 4079, 4081, 4082,
	4083, 4083, 4083, 4084, 4086, 4087, 4088, 4089, 4090, 4090, 4092, 4092, 4093, 4095, 4095, 4095,
	4096, 4099, 4102, 4103, 4103, 4103, 4104, 4107, 4109, 4111, 4111, 4112, 4115, 4115, 4115, 4117,
	4117, 4118, 4119, 4120, 4121, 4123, 4123, 4125, 4126, 4126, 4126, 4126, 4127, 4127, 4130, 4132,
	4133, 4134, 4139, 4139, 4139, 4140, 4141, 4143, 4144, 4145, 4147, 4150, 4150, 4150, 4152, 4153,
	4155, 4156, 4157, 4159, 4160, 4160, 4160, 4162, 4163, 4163, 4164, 4165, 4165, 4170, 4172, 4175,
	4175, 4176, 4179, 4179, 4179, 4179, 4179, 4179, 4181, 4184, 4187, 4188, 4189, 4189, 4189, 4189,
	4189, 4189, 4192, 4193, 4194, 4194, 4196, 4196, 4197, 4198, 4198, 4198, 4200, 4202, 4203, 4205,
	4205, 4206, 4212, 4213, 4214, 4215, 4217, 4219, 4220, 4222, 4222, 4223, 4223, 4223, 4223, 4224,
	4226, 4226, 4226, 4228, 4228, 4228, 4229, 4229, 4231, 4232, 4235, 4236, 4236, 4237, 4239, 4240,
	4240, 4240, 4241, 4241, 4241, 4241, 4242, 4243, 4244, 4245, 4245, 4246, 4246, 4247, 4248, 4248,
	4248, 4249, 4250, 4250, 4250, 4253, 4253, 4256, 4257, 4258, 4259, 4261, 4261, 4261, 4264, 4269,
	4269, 4272, 4272, 4273, 4274, 4275, 4275, 4277, 4278, 4280, 4282, 4283, 4283, 4283, 4283, 4284,
	4286, 4287, 4289, 4291, 4292, 4292, 4292, 4293, 4294, 4295, 4296, 4296, 4296, 4296, 4299, 4301,
	4301, 4302, 4304, 4305, 4305, 4306, 4307, 4308, 4313, 4314, 4316, 4319, 4321, 4323, 4323, 4325,
	4325, 4325, 4325, 4325, 4325, 4327, 4328, 4329, 4329, 4331, 4331, 4332, 4332, 4332, 4333, 4335,
	4335, 4337, 4340, 4341, 4343, 4344, 4344, 4346, 4348, 4349, 4350, 4351, 4351, 4352, 4354, 4355,
	4355, 4355, 4355, 4355, 4355, 4356, 4357, 4357, 4357, 4358, 4358, 4359, 4360, 4363, 4364, 4365,
	4365, 4366, 4367, 4368, 4370, 4372, 4373, 4376, 4378, 4379, 4380, 4382, 4382, 4382, 4383, 4384,
	4384, 4385, 4385, 4386, 4386, 4386, 4387, 4387, 4388, 4388, 4389, 4391, 4393, 4394, 4396, 4398,
	4398, 4401, 4401, 4401, 4402, 4404, 4409, 4410, 4412, 4416, 4417, 4419, 4419, 4419, 4420, 4421,
	4421, 4421, 4421, 4421, 4421, 4421, 4421, 4421, 4422, 4424, 4425, 4425, 4425, 4426, 4426, 4427,
	4428, 4429, 4429, 4429, 4430, 4430, 4432, 4435, 4439, 4440, 4443, 4447, 4450, 4450, 4451, 4454,
	4454, 4455, 4457, 4457, 4459, 4459, 4460, 4461, 4462, 4465, 4466, 4467, 4469, 4469, 4470, 4470,
	4472, 4474, 4474, 4474, 4474, 4476, 4479, 4480, 4483, 4484, 4486, 4487, 4487, 4489, 4489, 4489,
	4490, 4491, 4491, 4491, 4493, 4494, 4494, 4494, 4495, 4495, 4496, 4496, 4497, 4498, 4500, 4502,
	4505, 4506, 4508, 4509, 4512, 4513, 4518, 4520, 4524, 4524, 4525, 4527, 4527, 4528, 4528, 4529,
	4530, 4530, 4532, 4533, 4533, 4533, 4536, 4536, 4537, 4537, 4539, 4540, 4541, 4542, 4543, 4544,
	4547, 4550, 4552, 4554, 4555, 4557, 4560, 4562, 4564, 4564, 4566, 4567, 4569, 4569, 4571, 4573,
	4574, 4574, 4575, 4576, 4576, 4576, 4576, 4576, 4578, 4578, 4580, 4580, 4580, 4584, 4585, 4586,
	4588, 4590, 4592, 4596, 4596, 4599, 4602, 4605, 4606, 4608, 4610, 4611, 4614, 4615, 4615, 4616,
	4616, 4617, 4619, 4619, 4620, 4622, 4623, 4623, 4624, 4625, 4626, 4627, 4627, 4631, 4633, 4635,
	4637, 4640, 4642, 4645, 4646, 4648, 4650, 4652, 4653, 4655, 4657, 4659, 4662, 4662, 4664, 4665,
	4665, 4665, 4667, 4668, 4668, 4668, 4668, 4669, 4669, 4670, 4671, 4671, 4671, 4673, 4673, 4678,
	4682, 4686, 4688, 4692, 4695, 4697, 4702, 4705, 4706, 4709, 4712, 4716, 4720, 4722, 4725, 4725,
	4726, 4728, 4729, 4731, 4733, 4733, 4734, 4735, 4736, 4736, 4736, 4736, 4738, 4739, 4740, 4743,
	4744, 4745, 4746, 4746, 4746, 4748, 4749, 4750, 4754, 4756, 4757, 4758, 4760, 4762, 4763, 4763,
	4764, 4765, 4766, 4767, 4767, 4768, 4768, 4773, 4773, 4774, 4774, 4775, 4776, 4778, 4779, 4781,
	4783, 4785, 4788, 4790, 4790, 4791, 4794, 4794, 4796, 4798, 4801, 4804, 4806, 4806, 4806, 4806,
	4807, 4810, 4810, 4811, 4812, 4813, 4816, 4816, 4817, 4818, 4818, 4818, 4818, 4820, 4822, 4823,
	4824, 4827, 4828, 4831, 4832, 4834, 4834, 4835, 4836, 4840, 4841, 4843, 4843, 4844, 4844, 4846,
	4847, 4849, 4850, 4850, 4850, 4850, 4852, 4853, 4854, 4854, 4854, 4854, 4854, 4855, 4856, 4860,
	4863, 4866, 4869, 4871, 4874, 4876, 4878, 4882, 4884, 4886, 4887, 4888, 4890, 4891, 4892, 4892,
	4894, 4894, 4895, 4899, 4900, 4900, 4901, 4902, 4902, 4903, 4903, 4903, 4903, 4908, 4909, 4909,
	4911, 4912, 4914, 4914, 4915, 4917, 4918, 4918, 4919, 4921, 4924, 4925, 4925, 4925, 4926, 4926,
	4926, 4926, 4927, 4927, 4928, 4928, 4930, 4930, 4930, 4931, 4932, 4934, 4934, 4937, 4940, 4940,
	4941, 4945, 4946, 4948, 4949, 4950, 4952, 4952, 4953, 4953, 4956, 4957, 4957, 4958, 4960, 4961,
	4964, 4964, 4964, 4965, 4965, 4965, 4966, 4966, 4969, 4969, 4969, 4970, 4971, 4972, 4973, 4977,
	4980, 4982, 4982, 4984, 4986, 4986, 4989, 4989, 4989, 4991, 4992, 4992, 4992, 4993, 4995, 4995,
	4995, 4996, 4996, 4999, 5001, 5002, 5002, 5003, 5003, 5003, 5003, 5004, 5005, 5005, 5006, 5007,
	5009, 5011, 5015, 5018, 5019, 5022, 5023, 5025, 5025, 5026, 5028, 5030, 5032, 5034, 5037, 5037,
	5038, 5040, 5040, 5042, 5043, 5045, 5045, 5046, 5046, 5046, 5048, 5049, 5049, 5050, 5051, 5056,
	5057, 5059, 5060, 5061, 5061, 5063, 5065, 5065, 5066, 5068, 5070, 5071, 5073, 5074, 5074, 5074,
	5076, 5077, 5077, 5078, 5078, 5080, 5080, 5081, 5081, 5081, 5082, 5082, 5082, 5085, 5087, 5088,
	5089, 5092, 5093, 5095, 5096, 5098, 5101, 5102, 5103, 5105, 5109, 5109, 5111, 5112, 5112, 5112,
	5113, 5115, 5118, 5118, 5118, 5118, 5119, 5119, 5119, 5119, 5120, 5120, 5120, 5122, 5123, 5124,
	5127, 5127, 5127, 5129, 5131, 5131, 5133, 5136, 5138, 5138, 5139, 5139, 5140, 5140, 5141, 5141,
	5141, 5141, 5143, 5143, 5144, 5145, 5146, 5147, 5148, 5148, 5148, 5149, 5150, 5151, 5153, 5156,
	5156, 5157, 5159, 5161, 5162, 5162, 5162, 5162, 5163, 5163, 5165, 5165, 5166, 5166, 5166, 5166,
	5166, 5166, 5167, 5170, 5171, 5173, 5173, 5174, 5175, 5178, 5178, 5180, 5181, 5184, 5187, 5189,
	5189, 5191, 5193, 5194, 5195, 5197, 5197, 5197, 5198, 5198, 5199, 5199, 5202, 5202, 5203, 5204,
	5205, 5205, 5207, 5208, 5208, 5209, 5209, 5211, 5211, 5212, 5213, 5214, 5215, 5217, 5220, 5222,
	5224, 5226, 5227, 5228, 5230, 5232, 5233, 5236, 5239, 5242, 5244, 5244, 5245, 5247, 5247, 5249,
	5250, 5251, 5253, 5253, 5254, 5257, 5257, 5258, 5259, 5259, 5262, 5263, 5264, 5265, 5267, 5267,
	5270, 5270, 5270, 5271, 5271, 5272, 5272, 5273, 5273, 5273, 5273, 5274, 5274, 5276, 5276, 5278,
	5278, 5279, 5279, 5280, 5281, 5281, 5281, 5281, 5282, 5283, 5283, 5283, 5283, 5285, 5288, 5290,
	5293, 5294, 5300, 5301, 5302, 5306, 5307, 5308, 5310, 5310, 5310, 5311, 5313, 5315, 5315, 5316,
	5318, 5318, 5319, 5321, 5322, 5322, 5322, 5323, 5324, 5327, 5328, 5328, 5329, 5330, 5332, 5335,
	5337, 5338, 5339, 5341, 5345, 5345, 5345, 5346, 5346, 5347, 5347, 5348, 5348, 5350, 5350, 5350,
	5350, 5350, 5350, 5350, 5350, 5350, 5350, 5350, 5351, 5351, 5352, 5353, 5353, 5354, 5354, 5355,
	5359, 5360, 5361, 5363, 5365, 5366, 5366, 5366, 5366, 5367, 5367, 5368, 5368, 5370, 5370, 5371,
	5372, 5374, 5376, 5377, 5379, 5379, 5381, 5381, 5382, 5384, 5384, 5385, 5385, 5386, 5388, 5388,
	5389, 5392, 5392, 5393, 5396, 5396, 5397, 5398, 5398, 5399, 5400, 5400, 5400, 5403, 5405, 5406,
	5407, 5409, 5410, 5410, 5410, 5412, 5414, 5414, 5414, 5417, 5418, 5418, 5419, 5421, 5421, 5423,
	5426, 5426, 5427, 5429, 5430, 5431, 5431, 5432, 5432, 5432, 5432, 5432, 5433, 5434, 5436, 5438,
	5438, 5438, 5438, 5438, 5439, 5440, 5441, 5441, 5445, 5445, 5446, 5446, 5446, 5448, 5448, 5448,
	5448, 5448, 5451, 5452, 5452, 5452, 5454, 5454, 5455, 5456, 5457, 5459, 5460, 5462, 5462, 5463,
	5463, 5464, 5464, 5464, 5464, 5466, 5467, 5469, 5469, 5469, 5469, 5471, 5472, 5474, 5474, 5476,
	5478, 5478, 5479, 5480, 5481, 5481, 5482, 5483, 5484, 5485, 5485, 5485, 5487, 5489, 5489, 5489,
	5492, 5492, 5495, 5495, 5495, 5495, 5495, 5495, 5496, 5498, 5499, 5499, 5500, 5500, 5501, 5502,
	5502, 5503, 5507, 5509, 5510, 5510, 5513, 5514, 5514, 5514, 5515, 5516, 5516, 5516, 5518, 5519,
	5519, 5519, 5520, 5522, 5522, 5522, 5522, 5523, 5524, 5524, 5525, 5525, 5527, 5529, 5529, 5531,
	5532, 5533, 5536, 5536, 5536, 5538, 5540, 5541, 5542, 5542, 5543, 5545, 5548, 5550, 5552, 5554,
	5554, 5555, 5555, 5557, 5557, 5558, 5561, 5562, 5562, 5563, 5564, 5565, 5567, 5571, 5573, 5575,
	5576, 5576, 5577, 5578, 5578, 5581, 5581, 5583, 5583, 5585, 5585, 5585, 5587, 5589, 5591, 5593,
	5595, 5597, 5598, 5600, 5600, 5600, 5600, 5600, 5602, 5602, 5605, 5606, 5608, 5609, 5609, 5609,
	5609, 5609, 5611, 5612, 5613, 5613, 5615, 5616, 5617, 5618, 5619, 5620, 5621, 5623, 5623, 5626,
	5627, 5632, 5632, 5634, 5634, 5634, 5634, 5636, 5636, 5638, 5639, 5639, 5639, 5641, 5642, 5642,
	5643, 5643, 5643, 5643, 5643, 5644, 5645, 5645, 5646, 5647, 5647, 5648, 5648, 5649, 5649, 5649,
	5650, 5655, 5656, 5658, 5660, 5660, 5662, 5662, 5663, 5663, 5664, 5667, 5667, 5668, 5668, 5668,
	5668, 5668, 5668, 5669, 5670, 5672, 5675, 5675, 5675, 5675, 5675, 5675, 5675, 5676, 5678, 5680,
	5680, 5681, 5682, 5684, 5684, 5685, 5685, 5685, 5687, 5687, 5687, 5687, 5688, 5688, 5688, 5688,
	5690, 5691, 5691, 5692, 5694, 5694, 5694, 5696, 5697, 5699, 5701, 5702, 5703, 5703, 5706, 5709,
	5709, 5711, 5712, 5714, 5714, 5715, 5717, 5718, 5718, 5718, 5718, 5718, 5719, 5719, 5724, 5726,
	5726, 5726, 5727, 5727, 5728, 5731, 5731, 5732, 5733, 5733, 5733, 5735, 5737, 5737, 5738, 5739,
	5739, 5740, 5740, 5740, 5742, 5743, 5743, 5746, 5746, 5746, 5747, 5747, 5748, 5749, 5749, 5749,
	5751, 5751, 5752, 5752, 5752, 5752, 5752, 5753, 5754, 5755, 5755, 5755, 5755, 5756, 5756, 5759,
	5761, 5762, 5764, 5766, 5767, 5768, 5770, 5770, 5770, 5770, 5771, 5772, 5773, 5775, 5775, 5775,
	5775, 5776, 5776, 5777, 5778, 5780, 5781, 5781, 5781, 5781, 5781, 5782, 5782, 5782, 5782, 5782,
	5783, 5784, 5785, 5786, 5787, 5787, 5787, 5788, 5792, 5792, 5793, 5795, 5797, 5798, 5800, 5802,
	5802, 5802, 5804, 5805, 5806, 5807, 5807, 5809, 5811, 5813, 5815, 5815, 5816, 5816, 5819, 5819,
	5821, 5822, 5822, 5823, 5825, 5826, 5826, 5827, 5829, 5831, 5831, 5833, 5833, 5833, 5835, 5836,
	5836, 5836, 5836, 5838, 5840, 5842, 5844, 5847, 5847, 5847, 5848, 5848, 5848, 5848, 5848, 5848,
	5848, 5851, 5851, 5851, 5852, 5853, 5854, 5854, 5855, 5856, 5856, 5857, 5858, 5859, 5861, 5861,
	5862, 5862, 5862, 5863, 5863, 5863, 5864, 5865, 5865, 5867, 5867, 5868, 5871, 5873, 5874, 5874,
	5874, 5876, 5876, 5876, 5878, 5878, 5878, 5878, 5878, 5878, 5879, 5880, 5881, 5881, 5883, 5883,
	5883, 5883, 5883, 5884, 5884, 5885, 5885, 5885, 5885, 5886, 5886, 5888, 5888, 5888, 5888, 5891,
	5892, 5893, 5893, 5893, 5893, 5895, 5895, 5898, 5899, 5900, 5901, 5902, 5902, 5903, 5903, 5905,
	5905, 5905, 5906, 5909, 5909, 5910, 5910, 5910, 5910, 5911, 5912, 5913, 5914, 5914, 5914, 5916,
	5917, 5917, 5918, 5920, 5924, 5926, 5927, 5927, 5928, 5928, 5929, 5930, 5932, 5933, 5936, 5936,
	5936, 5936, 5938, 5938, 5939, 5940, 5940, 5943, 5943, 5943, 5944, 5944, 5946, 5946, 5946, 5947,
	5949, 5950, 5950, 5951, 5954, 5954, 5955, 5957, 5957, 5957, 5959, 5961, 5963, 5963, 5964, 5966,
	5967, 5968, 5969, 5970, 5973, 5974, 5974, 5974, 5975, 5975, 5975, 5976, 5976, 5976, 5977, 5977,
	5978, 5978, 5979, 5980, 5980, 5980, 5980, 5982, 5985, 5985, 5987, 5988, 5989, 5989, 5989, 5989,
	5989, 5990, 5992, 5993, 5994, 5994, 5995, 5997, 5998, 5998, 5998, 5998, 6000, 6000, 6001, 6001,
	6001, 6001, 6001, 6002, 6004, 6005, 6005, 6006, 6007, 6008, 6009, 6010, 6010, 6010, 6011, 6012,
	6014, 6014, 6017, 6017, 6018, 6018, 6019, 6021, 6021, 6023, 6025, 6027, 6030, 6030, 6030, 6031,
	6032, 6032, 6033, 6033, 6037, 6039, 6042, 6043, 6044, 6045, 6046, 6046, 6048, 6049, 6049, 6049,
	6050, 6050, 6052, 6053, 6055, 6056, 6058, 6058, 6058, 6058, 6058, 6060, 6060, 6061, 6062, 6063,
	6063, 6063, 6064, 6065, 6066, 6066, 6067, 6067, 6068, 6071, 6071, 6071, 6072, 6072, 6074, 6076,
	6076, 6076, 6078, 6079, 6080, 6082, 6082, 6084, 6087, 6088, 6088, 6088, 6089, 6089, 6089, 6089,
	6089, 6089, 6089, 6090, 6090, 6092, 6093, 6094, 6095, 6095, 6096, 6096, 6096, 6096, 6097, 6099,
	6099, 6100, 6102, 6103, 6106, 6106, 6106, 6106, 6106, 6106, 6107, 6107, 6110, 6110, 6110, 6111,
	6112, 6113, 6114, 6114, 6115, 6116, 6116, 6117, 6117, 6120, 6121, 6121, 6121, 6121, 6122, 6122,
	6123, 6124, 6124, 6124, 6125, 6125, 6125, 6126, 6126, 6128, 6129, 6130, 6132, 6132, 6132, 6132,
	6133, 6133, 6134, 6135, 6138, 6139, 6141, 6141, 6143, 6143, 6144, 6145, 6148, 6149, 6149, 6149,
	6149, 6151, 6151, 6152, 6155, 6156, 6157, 6157, 6161, 6161, 6161, 6162, 6164, 6165, 6165, 6166,
	6166, 6167, 6167, 6167, 6167, 6168, 6170, 6170, 6170, 6172, 6173, 6174, 6175, 6177, 6179, 6179,
	6180, 6180, 6181, 6181, 6183, 6183, 6184, 6184, 6185, 6185, 6185, 6186, 6186, 6187, 6187, 6187,
	6187, 6188, 6189, 6189, 6191, 6192, 6193, 6195, 6196, 6199, 6200, 6201, 6202, 6202, 6202, 6202,
	6203, 6203, 6203, 6203, 6203, 6204, 6205, 6205, 6205, 6206, 6207, 6207, 6207, 6207, 6208, 6208,
	6210, 6211, 6213, 6213, 6214, 6215, 6219, 6220, 6220, 6223, 6225, 6225, 6225, 6230, 6230, 6230,
	6230, 6231, 6231, 6232, 6232, 6233, 6234, 6234, 6234, 6234, 6234, 6236, 6236, 6237, 6238, 6238,
	6239, 6239, 6240, 6242, 6242, 6245, 6246, 6246, 6246, 6247, 6248, 6248, 6248, 6248, 6249, 6249,
	6252, 6253, 6254, 6256, 6257, 6258, 6258, 6258, 6258, 6258, 6259, 6260, 6260, 6260, 6261, 6262,
	6263, 6264, 6264, 6265, 6266, 6267, 6267, 6267, 6268, 6268, 6270, 6272, 6273, 6274, 6274, 6276,
	6278, 6278, 6279, 6279, 6280, 6282, 6285, 6286, 6287, 6290, 6290, 6291, 6292, 6292, 6292, 6292,
	6293, 6293, 6293, 6293, 6296, 6296, 6296, 6297, 6299, 6299, 6303, 6304, 6304, 6305, 6305, 6305,
	6308, 6308, 6310, 6311, 6312, 6312, 6312, 6312, 6313, 6314, 6314, 6314, 6314, 6314, 6314, 6314,
	6314, 6314, 6315, 6316, 6317, 6317, 6317, 6318, 6319, 6320, 6322, 6322, 6322, 6323, 6323, 6323,
	6324, 6325, 6325, 6326, 6326, 6326, 6327, 6328, 6331, 6331, 6331, 6332, 6332, 6335, 6336, 6336,
	6336, 6337, 6341, 6342, 6342, 6344, 6346, 6347, 6349, 6351, 6352, 6352, 6355, 6357, 6357, 6357,
	6358, 6359, 6360, 6362, 6363, 6364, 6364, 6365, 6365, 6365, 6365, 6366, 6366, 6368, 6368, 6369,
	6369, 6370, 6370, 6371, 6371, 6371, 6371, 6371, 6373, 6373, 6375, 6376, 6376, 6376, 6376, 6376,
	6378, 6379, 6384, 6384, 6384, 6385, 6386, 6386, 6386, 6386, 6387, 6387, 6387, 6388, 6390, 6390,
	6390, 6391, 6392, 6392, 6393, 6393, 6395, 6395, 6396, 6397, 6397, 6398, 6398, 6399, 6400, 6400,
	6402, 6406, 6406, 6407, 6408, 6408, 6408, 6408, 6409, 6411, 6411, 6411, 6411, 6412, 6412, 6412,
	6412, 6412, 6412, 6413, 6413, 6414, 6415, 6415, 6417, 6418, 6418, 6418, 6418, 6418, 6418, 6418,
	6419, 6420, 6420, 6421, 6424, 6426, 6426, 6426, 6426, 6426, 6426, 6427, 6428, 6428, 6428, 6428,
	6429, 6430, 6431, 6433, 6433, 6434, 6435, 6436, 6437, 6439, 6441, 6441, 6441, 6441, 6441, 6442,
	6442, 6442, 6442, 6444, 6445, 6447, 6448, 6449, 6450, 6450, 6450, 6450, 6450, 6452, 6452, 6454,
	6456, 6457, 6457, 6458, 6458, 6459, 6460, 6460, 6461, 6461, 6461, 6462, 6463, 6463, 6463, 6463,
	6463, 6463, 6465, 6465, 6465, 6467, 6467, 6467, 6467, 6467, 6468, 6470, 6471, 6471, 6471, 6472,
	6474, 6474, 6474, 6475, 6478, 6479, 6479, 6479, 6481, 6481, 6481, 6486, 6486, 6488, 6488, 6489,
	6490, 6491, 6494, 6496, 6497, 6500, 6503, 6504, 6504, 6505, 6506, 6507, 6508, 6508, 6509, 6509,
	6509, 6512, 6513, 6513, 6516, 6516, 6518, 6518, 6518, 6518, 6520, 6521, 6522, 6523, 6523, 6523,
	6523, 6525, 6528, 6530, 6530, 6532, 6533, 6534, 6536, 6536, 6540, 6540, 6540, 6541, 6541, 6541,
	6541, 6541, 6541, 6542, 6542, 6542, 6542, 6543, 6544, 6545, 6545, 6546, 6547, 6549, 6549, 6551,
	6551, 6553, 6554, 6554, 6556, 6557, 6560, 6561, 6562, 6562, 6566, 6566, 6566, 6567, 6567, 6568,
	6570, 6572, 6572, 6572, 6573, 6573, 6574, 6574, 6575, 6575, 6576, 6578, 6578, 6578, 6578, 6579,
	6581, 6582, 6582, 6582, 6582, 6583, 6583, 6583, 6585, 6585, 6587, 6587, 6588, 6588, 6589, 6590,
	6590, 6591, 6593, 6593, 6593, 6594, 6594, 6594, 6595, 6597, 6598, 6598, 6600, 6602, 6604, 6605,
	6607, 6607, 6609, 6610, 6611, 6611, 6613, 6614, 6617, 6618, 6620, 6620, 6621, 6623, 6623, 6623,
	6624, 6625, 6625, 6625, 6626, 6626, 6628, 6629, 6631, 6631, 6633, 6633, 6634, 6636, 6636, 6636,
	6636, 6638, 6640, 6641, 6641, 6642, 6645, 6645, 6646, 6647, 6647, 6649, 6649, 6650, 6650, 6651,
	6652, 6652, 6652, 6653, 6657, 6658, 6659, 6659, 6661, 6663, 6664, 6664, 6664, 6664, 6665, 6665,
	6667, 6667, 6669, 6669, 6670, 6671, 6673, 6674, 6675, 6676, 6676, 6677, 6677, 6678, 6678, 6680,
	6680, 6681, 6683, 6684, 6686, 6687, 6688, 6688, 6689, 6690, 6692, 6693, 6694, 6695, 6697, 6698,
	6699, 6700, 6702, 6703, 6704, 6706, 6708, 6710, 6711, 6711, 6713, 6714, 6715, 6716, 6716, 6716,
	6716, 6717, 6717, 6718, 6720, 6721, 6723, 6723, 6723, 6725, 6725, 6727, 6727, 6727, 6728, 6728,
	6728, 6730, 6732, 6733, 6733, 6734, 6735, 6736, 6736, 6736, 6738, 6739, 6741, 6742, 6743, 6744,
	6744, 6746, 6748, 6748, 6748, 6750, 6750, 6751, 6752, 6753, 6754, 6756, 6757, 6759, 6759, 6760,
	6761, 6762, 6764, 6766, 6767, 6768, 6768, 6769, 6771, 6772, 6774, 6775, 6777, 6777, 6777, 6778,
	6778, 6779, 6779, 6779, 6779, 6780, 6780, 6781, 6783, 6784, 6784, 6785, 6786, 6787, 6788, 6788,
	6788, 6789, 6791, 6793, 6793, 6794, 6795, 6796, 6800, 6801, 6801, 6802, 6802, 6802, 6804, 6805,
	6806, 6809, 6810, 6810, 6811, 6812, 6813, 6815, 6816, 6816, 6817, 6817, 6817, 6818, 6818, 6818,
	6818, 6818, 6820, 6823, 6825, 6826, 6826, 6826, 6826, 6827, 6830, 6831, 6833, 6834, 6834, 6835,
	6835, 6836, 6837, 6837, 6837, 6838, 6839, 6839, 6840, 6840, 6840, 6843, 6843, 6844, 6844, 6844,
	6846, 6846, 6847, 6851, 6851, 6852, 6854, 6855, 6855, 6855, 6856, 6859, 6860, 6864, 6864, 6865,
	6866, 6867, 6867, 6869, 6870, 6870, 6871, 6871, 6871, 6873, 6873, 6873, 6874, 6874, 6874, 6875,
	6875, 6876, 6877, 6879, 6880, 6880, 6881, 6881, 6881, 6882, 6883, 6883, 6884, 6884, 6885, 6886,
	6887, 6888, 6888, 6890, 6891, 6893, 6894, 6894, 6897, 6898, 6898, 6899, 6901, 6902, 6902, 6904,
	6904, 6904, 6904, 6905, 6906, 6906, 6907, 6908, 6908, 6909, 6912, 6912, 6913, 6915, 6916, 6917,
	6918, 6920, 6920, 6920, 6923, 6925, 6926, 6926, 6928, 6929, 6932, 6933, 6935, 6936, 6937, 6937,
	6937, 6939, 6941, 6942, 6944, 6946, 6946, 6946, 6947, 6949, 6949, 6950, 6952, 6952, 6953, 6955,
	6956, 6957, 6957, 6958, 6959, 6961, 6961, 6962, 6963, 6963, 6963, 6963, 6965, 6968, 6968, 6970,
	6971, 6973, 6975, 6976, 6976, 6976, 6976, 6978, 6979, 6980, 6981, 6983, 6983, 6986, 6988, 6989,
	6992, 6994, 6995, 6995, 6997, 6998, 7000, 7000, 7001, 7002, 7003, 7005, 7006, 7007, 7008, 7009,
	7009, 7010, 7012, 7014, 7014, 7014, 7014, 7015, 7016, 7018, 7019, 7020, 7021, 7022, 7022, 7023,
	7023, 7024, 7024, 7024, 7024, 7025, 7027, 7029, 7030, 7031, 7032, 7033, 7034, 7035, 7035, 7035,
	7035, 7035, 7036, 7036, 7036, 7037, 7037, 7038, 7040, 7040, 7043, 7045, 7046, 7046, 7048, 7049,
	7050, 7051, 7053, 7054, 7055, 7057, 7058, 7059, 7062, 7065, 7065, 7068, 7069, 7071, 7071, 7071,
	7072, 7074, 7076, 7077, 7078, 7078, 7079, 7079, 7080, 7083, 7085, 7086, 7087, 7087, 7087, 7088,
	7090, 7092, 7093, 7094, 7094, 7095, 7097, 7100, 7102, 7103, 7103, 7103, 7103, 7106, 7107, 7108,
	7110, 7110, 7110, 7111, 7112, 7114, 7114, 7117, 7117, 7117, 7118, 7119, 7119, 7119, 7119, 7119,
	7120, 7120, 7121, 7122, 7122, 7124, 7126, 7128, 7129, 7131, 7131, 7131, 7131, 7132, 7132, 7133,
	7135, 7136, 7138, 7138, 7138, 7138, 7140, 7142, 7142, 7143, 7144, 7145, 7146, 7146, 7147, 7148,
	7150, 7153, 7154, 7156, 7156, 7158, 7161, 7163, 7164, 7165, 7166, 7166, 7166, 7166, 7167, 7168,
	7169, 7173, 7173, 7175, 7176, 7177, 7179, 7179, 7180, 7180, 7181, 7181, 7182, 7182, 7184, 7185,
	7186, 7187, 7187, 7188, 7189, 7190, 7192, 7193, 7193, 7196, 7196, 7196, 7196, 7197, 7198, 7201,
	7201, 7201, 7201, 7203, 7204, 7205, 7205, 7207, 7208, 7209, 7209, 7209, 7210, 7211, 7212, 7212,
	7213, 7213, 7213, 7214, 7216, 7218, 7218, 7218, 7220, 7220, 7221, 7223, 7223, 7225, 7225, 7228,
	7228, 7230, 7230, 7231, 7231, 7231, 7235, 7240, 7240, 7241, 7241, 7242, 7242, 7242, 7243, 7243,
	7246, 7248, 7249, 7250, 7253, 7253, 7257, 7258, 7260, 7261, 7261, 7261, 7261, 7262, 7263, 7264,
	7264, 7264, 7265, 7265, 7266, 7266, 7269, 7270, 7271, 7271, 7271, 7271, 7272, 7272, 7272, 7273,
	7276, 7277, 7278, 7279, 7283, 7284, 7287, 7290, 7294, 7295, 7296, 7298, 7298, 7299, 7301, 7305,
	7305, 7306, 7306, 7308, 7309, 7310, 7311, 7312, 7313, 7313, 7315, 7316, 7316, 7317, 7318, 7319,
	7320, 7321, 7323, 7323, 7324, 7325, 7327, 7330, 7334, 7336, 7339, 7339, 7339, 7339, 7341, 7342,
	7343, 7344, 7345, 7347, 7347, 7348, 7349, 7351, 7351, 7352, 7352, 7354, 7354, 7355, 7356, 7356,
	7357, 7358, 7358, 7359, 7360, 7363, 7363, 7363, 7364, 7365, 7365, 7366, 7369, 7371, 7373, 7375,
	7378, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7380, 7381, 7381, 7381, 7382, 7382, 7382, 7383,
	7385, 7386, 7386, 7388, 7390, 7393, 7396, 7398, 7399, 7401, 7403, 7406, 7406, 7408, 7410, 7412,
	7413, 7413, 7415, 7416, 7416, 7418, 7421, 7421, 7421, 7421, 7421, 7423, 7423, 7423, 7423, 7423,
	7425, 7427, 7428, 7429, 7431, 7434, 7436, 7440, 7444, 7445, 7445, 7448, 7448, 7449, 7449, 7451,
	7454, 7454, 7455, 7455, 7456, 7456, 7456, 7456, 7458, 7459, 7461, 7462, 7463, 7465, 7466, 7466,
	7466, 7467, 7470, 7470, 7470, 7474, 7478, 7481, 7483, 7484, 7486, 7489, 7489, 7489, 7489, 7491,
	7492, 7493, 7494, 7496, 7498, 7499, 7499, 7499, 7499, 7500, 7502, 7503, 7503, 7504, 7505, 7506,
	7508, 7509, 7509, 7510, 7513, 7514, 7515, 7517, 7519, 7520, 7521, 7522, 7522, 7522, 7524, 7525,
	7525, 7526, 7527, 7529, 7529, 7529, 7530, 7530, 7530, 7530, 7530, 7530, 7531, 7531, 7532, 7532,
	7534, 7535, 7535, 7535, 7536, 7537, 7539, 7539, 7541, 7542, 7544, 7546, 7547, 7548, 7548, 7549,
	7550, 7551, 7551, 7551, 7552, 7553, 7554, 7554, 7554, 7555, 7555, 7556, 7557, 7559, 7559, 7559,
	7559, 7559, 7559, 7560, 7562, 7564, 7565, 7566, 7569, 7569, 7570, 7570, 7573, 7573, 7575, 7576,
	7577, 7578, 7578, 7578, 7578, 7579, 7579, 7580, 7580, 7580, 7580, 7580, 7580, 7582, 7583, 7584,
	7585, 7585, 7586, 7586, 7587, 7587, 7588, 7588, 7588, 7588, 7589, 7591, 7591, 7592, 7594, 7594,
	7594, 7595, 7595, 7596, 7596, 7596, 7596, 7596, 7596, 7597, 7597, 7597, 7599, 7599, 7599, 7600,
	7603, 7604, 7604, 7604, 7606, 7609, 7611, 7611, 7611, 7612, 7612, 7613, 7614, 7616, 7617, 7618,
	7619, 7621, 7622, 7624, 7626, 7627, 7627, 7627, 7628, 7628, 7628, 7628, 7628, 7628, 7629, 7630,
	7632, 7632, 7632, 7632, 7632, 7632, 7632, 7632, 7637, 7637, 7637, 7637, 7637, 7637, 7641, 7643,
	7643, 7644, 7645, 7647, 7649, 7649, 7651, 7652, 7655, 7655, 7655, 7656, 7657, 7658, 7658, 7660,
	7661,
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
