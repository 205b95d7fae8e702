// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{28853, 271, 4, 0x1},   // #542
	{58816, 73, 14, 0x1},   // ethiopiaempire
	{59642, 50, 18, 0x1},   // republicofslovenia
	{39666, 152, 15, 0x1},  // salomonsislands
	{41284, 251, 15, 0x1},  // tokelaneilanden
	{55306, 202, 12, 0x1},  // nethantilles
	{37684, 272, 5, 0x1},   // #6471
	{2601, 188, 4, 0x21},   // #9mx
	{41188, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2388, 163, 5, 0x1},    // samoa
	{56325, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{32688, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5593, 40, 14, 0x1},    // thenetherlands
	{19508, 125, 6, 0x1},   // jordan
	{1287, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{9784, 273, 16, 0x82},  // yugoslaviafedrep
	{35245, 71, 12, 0x1},   // egyptarabrep
	{39770, 275, 5, 0x1},   // #6cze
	{11238, 129, 9, 0x1},   // kampochea
	{17700, 252, 9, 0x1},   // chntaiwan
	{42845, 276, 13, 0x2},  // chinarepublic
	{17228, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{28848, 278, 4, 0x1},   // #541
	{4025, 196, 4, 0x21},   // #9uy
	{65406, 138, 34, 0x1},  // socialistrepublicoftheunionofburma
	{4244, 108, 4, 0x21},   // #9za
	{47004, 9, 17, 0x1},    // bosnieherzegovina
	{23606, 234, 5, 0x81},  // #2mtq
	{65134, 206, 4, 0x1},   // #9bq
	{36825, 108, 15, 0x1},  // southafrikaunie
	{1750, 237, 25, 0x1},   // norfolkislandsaustralisch
	{1594, 124, 4, 0x21},   // #9iq
	{20122, 231, 20, 0x1},  // sintmaartenfransdeel
	{2605, 140, 4, 0x21},   // #9my
	{52300, 240, 5, 0x1},   // prico
	{45908, 136, 20, 0x1},  // republiekdermaldiven
	{18308, 202, 11, 0x1},  // nedantillen
	{3720, 110, 8, 0x1},    // rhodesia
	{53378, 24, 14, 0x1},   // greecerepublic
	{34253, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{36538, 248, 28, 0x1},  // territorysaintpierremiquelon
	{65428, 138, 12, 0x1},  // unionofburma
	{37210, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{3288, 61, 24, 0x21},   // republiquecentrafricaine
	{32196, 25, 17, 0x1},   // republicofcroatia
	{5101, 225, 25, 0x1},   // overzeesterritoryhongkong
	{19251, 87, 21, 0x1},   // republicademocambique
	{23213, 22, 7, 0x1},    // britain
	{1941, 115, 12, 0x1},   // bruneination
	{3677, 101, 4, 0x21},   // #9sz
	{2441, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{26436, 198, 9, 0x1},   // venezuala
	{28833, 279, 4, 0x1},   // #540
	{4029, 160, 4, 0x21},   // #9uz
	{2419, 209, 12, 0x1},   // bouvetisland
	{250, 14, 4, 0x21},     // #9cz
	{1598, 123, 4, 0x21},   // #9ir
	{2007, 127, 4, 0x21},   // #9kz
	{2609, 87, 4, 0x21},    // #9mz
	{43966, 63, 23, 0x1},   // cameroonfederalrepublic
	{53623, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{55698, 225, 5, 0x1},   // hksar
	{25821, 159, 5, 0x81},  // #2tuv
	{2639, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{13765, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{44255, 152, 15, 0x1},  // solomonsislands
	{11512, 104, 14, 0x1},  // frenchtogoland
	{2489, 15, 13, 0x21},   // voormaligeddr
	{13243, 131, 9, 0x1},   // skorearep
	{50207, 99, 18, 0x1},   // southsudanrepublic
	{64827, 140, 15, 0x1},  // federatiemalaya
	{49802, 188, 5, 0x1},   // #7mex
	{63959, 124, 11, 0x1},  // kingdomirak
	{3234, 48, 4, 0x21},    // #9rs
	{3007, 149, 10, 0x21},  // stateqatar
	{64303, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{65193, 168, 4, 0x1},   // #9bs
	{25193, 98, 22, 0x1},   // federalrepublicsomalia
	{38939, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{1799, 28, 4, 0x21},    // #9is
	{23949, 236, 23, 0x1},  // territoryofnewcaledonia
	{23623, 140, 5, 0x81},  // #2mys
	{29666, 25, 15, 0x1},   // hrvatskacroatia
	{6681, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{8806, 53, 12, 0x1},    // ukrainianssr
	{19784, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{8115, 63, 8, 0x1},     // cameroun
	{3815, 99, 18, 0x21},   // republiekzuidsudan
	{8620, 114, 12, 0x1},   // statebahrain
	{53425, 53, 15, 0x1},   // ukrainerepublic
	{11292, 63, 8, 0x1},    // cameroon
	{62112, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{8441, 21, 18, 0x1},    // francemetropolitan
	{37369, 280, 5, 0x1},   // #6220
	{28358, 251, 5, 0x81},  // #4772
	{28378, 105, 5, 0x81},  // #4788
	{57012, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{12673, 71, 24, 0x1},   // unitedarabrepublicegypte
	{26926, 281, 5, 0x81},  // #2ymd
	{813, 106, 8, 0x1},     // tanzania
	{59061, 215, 7, 0x1},   // wsahara
	{56523, 61, 11, 0x1},   // centrafrika
	{45645, 201, 19, 0x1},  // grondterritoryaland
	{45920, 136, 17, 0x1},  // maldivenrepubliek
	{44325, 282, 5, 0x1},   // #6ssd
	{29078, 283, 5, 0x1},   // #5615
	{9491, 141, 5, 0x1},    // nepal
	{45620, 1, 5, 0x1},     // #7alb
	{49730, 140, 5, 0x1},   // #7mas
	{3669, 249, 4, 0x21},   // #9sx
	{3993, 106, 4, 0x21},   // #9tz
	{4240, 235, 4, 0x21},   // #9yt
	{33678, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{64466, 2, 4, 0x1},     // #9ad
	{64608, 142, 14, 0x1},  // republicnaoero
	{65138, 171, 4, 0x1},   // #9br
	{242, 213, 4, 0x21},    // #9cx
	{482, 69, 4, 0x21},     // #9dz
	{542, 73, 4, 0x21},     // #9et
	{1481, 25, 4, 0x21},    // #9hr
	{1815, 30, 4, 0x21},    // #9it
	{2264, 36, 4, 0x21},    // #9md
	{22910, 188, 5, 0x81},  // #2mex
	{2736, 42, 4, 0x21},    // #9nz
	{9912, 186, 25, 0x1},   // saintkittsnevisfederation
	{63758, 1, 22, 0x1},    // peoplesrepublicalbania
	{22940, 37, 5, 0x81},   // #2mkd
	{17923, 248, 22, 0x1},  // saintpierreetmiquelonf
	{23171, 121, 21, 0x1},  // netherlandseastindies
	{5369, 61, 3, 0x1},     // car
	{8758, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{62915, 164, 12, 0x1},  // kingdomyemen
	{43217, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8292, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{37344, 284, 3, 0x1},   // #62
	{37374, 285, 5, 0x1},   // #6221
	{11134, 8, 9, 0x1},     // bulgarije
	{64046, 198, 29, 0x1},  // republicabolivarianavenezuela
	{57927, 121, 15, 0x1},  // nederlandsindie
	{42876, 83, 16, 0x1},   // kingdomoflesotho
	{29083, 286, 5, 0x1},   // #5616
	{13418, 83, 11, 0x1},   // basoetoland
	{29073, 287, 5, 0x1},   // #5600
	{49719, 84, 5, 0x1},    // #7mar
	{49943, 87, 5, 0x1},    // #7moz
	{2744, 190, 4, 0x21},   // #9pa
	{3238, 46, 4, 0x21},    // #9ru
	{3673, 153, 4, 0x21},   // #9sy
	{53191, 7, 14, 0x1},    // belgiumkingdom
	{5285, 106, 16, 0x1},   // formertanganyika
	{34873, 41, 18, 0x1},   // norggagonagasriika
	{8969, 163, 18, 0x1},   // formerwesternsamoa
	{48299, 85, 21, 0x1},   // malagassischerepublic
	{64470, 112, 4, 0x1},   // #9ae
	{246, 118, 4, 0x21},    // #9cy
	{15695, 13, 4, 0x1},    // csfr
	{1994, 214, 4, 0x21},   // #9ky
	{2208, 82, 4, 0x21},    // #9ly
	{2268, 39, 4, 0x21},    // #9me
	{14816, 66, 7, 0x1},    // komoren
	{13346, 255, 21, 0x1},  // maagdeneilandenbritse
	{2732, 238, 4, 0x21},   // #9nu
	{65472, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{9416, 128, 6, 0x1},    // kyrgyz
	{749, 76, 14, 0x1},     // republicguinea
	{29502, 288, 5, 0x1},   // #5alb
	{985, 67, 18, 0x21},    // caboverderepubliek
	{43648, 107, 15, 0x1},  // republicoeganda
	{37414, 289, 5, 0x1},   // #6290
	{48047, 155, 21, 0x1},  // republiektadzjikistan
	{1082, 246, 26, 0x1},   // tristandacunhaensinthelena
	{28343, 155, 5, 0x81},  // #4762
	{34644, 250, 14, 0x1},  // turksandcaicos
	{61574, 246, 23, 0x1},  // sainthelenadependencies
	{28273, 108, 5, 0x81},  // #4710
	{9226, 78, 22, 0x1},    // republicadaguinebissau
	{59139, 93, 16, 0x1},   // federatianigeria
	{2591, 58, 20, 0x1},    // beninformerlydahomey
	{61760, 241, 13, 0x1},  // palestinstate
	{15077, 156, 21, 0x1},  // republiekturkmenistan
	{12634, 71, 5, 0x1},    // egypt
	{18763, 73, 14, 0x1},   // empireethiopia
	{13928, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{21524, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{4091, 257, 4, 0x21},   // #9wf
	{14544, 95, 8, 0x1},    // fmrsudan
	{26, 78, 20, 0x21},     // republicguineabissau
	{5639, 212, 23, 0x1},   // kofthenetherlandcuracao
	{64474, 111, 4, 0x1},   // #9af
	{65197, 116, 4, 0x1},   // #9bt
	{65354, 61, 4, 0x1},    // #9cf
	{36000, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{9626, 129, 8, 0x1},    // cambodja
	{2309, 231, 4, 0x21},   // #9mf
	{60077, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{23455, 232, 5, 0x81},  // #2mnp
	{52745, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{8441, 21, 6, 0x1},     // france
	{49309, 186, 11, 0x1},  // stkittsandn
	{34855, 81, 16, 0x1},   // republiekliberia
	{62922, 164, 23, 0x1},  // yemenformerarabrepublic
	{912, 232, 25, 0x1},    // territorynorthernmarianen
	{26473, 254, 22, 0x1},  // staatvandevaticaanstad
	{58286, 119, 19, 0x1},  // republicfijiislands
	{37379, 290, 5, 0x1},   // #6223
	{19220, 95, 10, 0x1},   // northsudan
	{46024, 6, 5, 0x1},     // #7aze
	{28263, 50, 5, 0x81},   // #4705
	{21720, 137, 23, 0x1},  // republicmarshallislands
	{22772, 178, 11, 0x1},  // domrepublic
	{10590, 131, 15, 0x1},  // republicofkorea
	{2261, 223, 18, 0x1},   // departmentofguiana
	{57192, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{29138, 291, 5, 0x1},   // #5666
	{24432, 26, 14, 0x1},   // kingdomhungary
	{2985, 147, 4, 0x21},   // #9pg
	{3242, 94, 4, 0x21},    // #9rw
	{3989, 252, 4, 0x21},   // #9tw
	{64524, 167, 4, 0x1},   // #9ag
	{65297, 60, 4, 0x1},    // #9bw
	{77, 65, 4, 0x21},      // #9cg
	{55148, 106, 20, 0x1},  // republicoftanganyika
	{1990, 132, 4, 0x21},   // #9kw
	{39320, 240, 22, 0x1},  // commonwealthpuertorico
	{63179, 102, 24, 0x1},  // republiekvandeseychellen
	{2359, 85, 4, 0x21},    // #9mg
	{57725, 41, 13, 0x1},   // kingdomnorway
	{10345, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{13640, 79, 17, 0x1},   // guineaequatoriale
	{19592, 19, 7, 0x1},    // estonia
	{9586, 231, 22, 0x1},   // frenchpartsaintmaarten
	{10960, 292, 5, 0x83},  // kongo
	{20333, 40, 20, 0x1},   // kingdomofnetherlands
	{1098, 246, 16, 0x1},   // sinthelenaeiland
	{18185, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5473, 241, 20, 0x1},   // palestinianterritory
	{25649, 156, 5, 0x81},  // #2tkm
	{60583, 249, 9, 0x1},   // stmaarten
	{50049, 16, 30, 0x1},   // federalrepublicofformergermany
	{37394, 295, 5, 0x1},   // #6232
	{28338, 153, 5, 0x81},  // #4760
	{28363, 158, 5, 0x81},  // #4776
	{28333, 12, 5, 0x81},   // #4756
	{12221, 138, 13, 0x1},  // republicbirma
	{28258, 161, 5, 0x81},  // #4704
	{28278, 110, 5, 0x81},  // #4716
	{32402, 125, 13, 0x1},  // transjordania
	{50467, 79, 16, 0x1},   // equitorialguinea
	{61317, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{56929, 123, 12, 0x1},  // iranislamrep
	{18355, 219, 19, 0x1},  // bailiwickofguernsey
	{43874, 296, 5, 0x1},   // #6qat
	{2782, 242, 4, 0x21},   // #9pf
	{29188, 297, 4, 0x1},   // #570
	{3974, 159, 4, 0x21},   // #9tv
	{21274, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{35327, 9, 17, 0x1},    // bosniaherzegovina
	{26733, 52, 13, 0x1},   // turkeyturkiye
	{50671, 254, 12, 0x1},  // vatikaanstad
	{65201, 209, 4, 0x1},   // #9bv
	{65350, 64, 4, 0x1},    // #9cd
	{15679, 161, 6, 0x1},   // #3vdvn
	{3148, 182, 25, 0x21},  // cooperativerepublicguyana
	{23628, 235, 5, 0x81},  // #2myt
	{56893, 123, 21, 0x1},  // islamicrepublicofiran
	{24630, 241, 14, 0x1},  // staatpalestina
	{22845, 136, 5, 0x81},  // #2mdv
	{31682, 68, 7, 0x1},    // djibuti
	{16424, 201, 23, 0x1},  // autonomousprovincealand
	{49527, 39, 9, 0x1},    // montengro
	{5162, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25644, 251, 5, 0x81},  // #2tkl
	{36899, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{17197, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{37384, 298, 5, 0x1},   // #6225
	{22695, 43, 21, 0x1},   // polandpeoplesrepublic
	{64100, 198, 19, 0x1},  // bolivrepofvenezuela
	{1846, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{12683, 71, 13, 0x1},   // republicegypt
	{25099, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{35837, 65, 10, 0x1},   // repofcongo
	{3105, 4, 22, 0x21},    // gemenebestvanaustralie
	{45641, 69, 5, 0x1},    // #7alg
	{4902, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{29537, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{29128, 299, 5, 0x1},   // #5660
	{2778, 191, 4, 0x21},   // #9pe
	{49913, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{64577, 163, 24, 0x1},  // onafhankelijkestatesamoa
	{64528, 200, 4, 0x1},   // #9ai
	{17267, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{52735, 145, 22, 0x1},  // filipijnencommonwealth
	{36410, 37, 14, 0x1},   // macedoniafyrom
	{1532, 26, 4, 0x21},    // #9hu
	{2212, 84, 4, 0x21},    // #9ma
	{18606, 91, 15, 0x1},   // republicnamibia
	{32746, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{19075, 225, 16, 0x1},  // hongkongchinasar
	{24113, 32, 16, 0x1},   // republiclitouwen
	{25683, 195, 5, 0x81},  // #2tto
	{10783, 37, 15, 0x1},   // tfyrofmacedonia
	{4735, 243, 26, 0x1},   // overzeesdepartementreunion
	{58531, 13, 15, 0x1},   // tjechoslowakije
	{37389, 300, 5, 0x1},   // #6230
	{7427, 226, 23, 0x1},   // heardandmcdonaldislands
	{13885, 218, 8, 0x1},   // faeroeis
	{29779, 66, 17, 0x1},   // stateofthecomoros
	{28268, 98, 5, 0x81},   // #4706
	{52039, 157, 5, 0x1},   // #7tls
	{45067, 127, 18, 0x1},  // republickazachstan
	{16152, 22, 16, 0x1},   // theunitedkingdom
	{39187, 301, 5, 0x1},   // #6cen
	{25030, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{39533, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{29133, 302, 5, 0x1},   // #5663
	{49285, 197, 25, 0x1},  // saintvincentandgrenadines
	{3970, 195, 4, 0x21},   // #9tt
	{16672, 206, 11, 0x1},  // bonairesaba
	{48798, 228, 16, 0x1},  // brindianoceanter
	{8091, 53, 13, 0x1},    // oekraiensessr
	{50217, 127, 18, 0x1},  // republickazakhstan
	{30467, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{36424, 37, 23, 0x1},   // northmacedoniamacedonia
	{43899, 45, 7, 0x1},    // rumania
	{63345, 129, 23, 0x1},  // volksrepubliekkampuchea
	{23497, 88, 5, 0x81},   // #2mrt
	{23502, 233, 5, 0x81},  // #2msr
	{506, 72, 4, 0x21},     // #9er
	{1528, 184, 4, 0x21},   // #9ht
	{1963, 131, 4, 0x21},   // #9kr
	{3836, 234, 19, 0x1},   // territorymartinique
	{2694, 141, 4, 0x21},   // #9np
	{23272, 22, 30, 0x1},   // greatbritainandnorthernireland
	{22991, 138, 5, 0x81},  // #2mmr
	{2724, 209, 18, 0x1},   // bouvetislandsnoors
	{12348, 82, 22, 0x1},   // libischarabjamahiriyya
	{1937, 142, 5, 0x21},   // mauru
	{29535, 283, 5, 0x1},   // #5alg
	{25851, 252, 5, 0x81},  // #2twn
	{29626, 303, 5, 0x1},   // #5ang
	{20275, 161, 27, 0x1},  // democraticrepublicofvietnam
	{21212, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{30151, 186, 30, 0x1},  // federatiasaintchristophernevis
	{15450, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{10024, 63, 16, 0x1},   // republickameroen
	{40322, 304, 5, 0x1},   // #6fin
	{50486, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13440, 182, 11, 0x1},  // britsguyana
	{20850, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{29103, 305, 5, 0x1},   // #5630
	{54169, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9435, 181, 9, 0x1},    // guatemala
	{3033, 144, 4, 0x21},   // #9pk
	{34008, 98, 25, 0x1},   // democraticrepublicsomalia
	{11714, 75, 5, 0x1},    // ghana
	{42834, 230, 16, 0x1},  // macausarvanchina
	{4021, 54, 4, 0x21},    // #9us
	{11897, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{396, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{16706, 206, 20, 0x1},  // sinteustatiusandsaba
	{65346, 210, 4, 0x1},   // #9cc
	{538, 18, 4, 0x21},     // #9es
	{2881, 120, 26, 0x21},  // micronesiafederatestatesof
	{20342, 206, 20, 0x1},  // netherlandscaribbean
	{1459, 225, 4, 0x21},   // #9hk
	{2260, 35, 4, 0x21},    // #9mc
	{47043, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{47410, 3, 15, 0x1},    // republicarmenia
	{63066, 63, 25, 0x1},   // federalerepubliekkameroen
	{47328, 21, 14, 0x1},   // francerepublic
	{29621, 306, 5, 0x1},   // #5and
	{47553, 170, 26, 0x1},  // boliviamultinationalestate
	{929, 307, 8, 0x2},     // marianen
	{41562, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{51025, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{22113, 233, 10, 0x1},  // montserrat
	{3069, 35, 18, 0x21},   // principalitymonaco
	{28348, 154, 5, 0x81},  // #4764
	{40337, 309, 5, 0x1},   // #6fsm
	{28328, 51, 5, 0x81},   // #4752
	{40327, 310, 5, 0x1},   // #6fji
	{18614, 91, 7, 0x1},    // namibia
	{23887, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{39282, 311, 5, 0x1},   // #6chn
	{26652, 15, 30, 0x1},   // formergermandemocraticrepublic
	{25502, 89, 15, 0x1},   // mauritiuseiland
	{3942, 52, 4, 0x21},    // #9tr
	{23741, 229, 23, 0x1},  // overseasterritoryjersey
	{45597, 46, 5, 0x1},    // rsfsr
	{64532, 1, 4, 0x1},     // #9al
	{26352, 40, 7, 0x1},    // holland
	{15589, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{502, 24, 4, 0x21},     // #9el
	{24367, 166, 17, 0x1},  // republicargentina
	{1950, 148, 4, 0x21},   // #9kp
	{1409, 242, 24, 0x1},   // territoryfrenchpolynesia
	{2380, 86, 4, 0x21},    // #9ml
	{2715, 142, 4, 0x21},   // #9nr
	{5216, 39, 10, 0x1},    // montenegro
	{61374, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{32093, 161, 29, 0x1},  // democratischerepubliekvietnam
	{20979, 127, 10, 0x1},  // kazahkstan
	{3750, 66, 15, 0x1},    // uniondescomores
	{5029, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{7851, 224, 13, 0x1},   // guamterritory
	{56838, 36, 8, 0x1},    // moldovia
	{17683, 148, 10, 0x1},  // dprofkorea
	{42760, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{45420, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29841, 312, 5, 0x1},   // #5aze
	{37399, 313, 5, 0x1},   // #6235
	{37349, 314, 5, 0x1},   // #6205
	{48701, 247, 19, 0x1},  // janmayenandsvalbard
	{28253, 49, 5, 0x81},   // #4703
	{30915, 301, 5, 0x1},   // #5cen
	{1058, 236, 21, 0x21},  // frenchnewcaledoniafra
	{3623, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12277, 138, 17, 0x1},  // unionmyanmarburma
	{61450, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{30228, 234, 24, 0x1},  // grondterritorymartinique
	{37334, 315, 5, 0x1},   // #6160
	{29604, 36, 17, 0x1},   // republiekmoldavie
	{4248, 109, 4, 0x21},   // #9zm
	{42430, 24, 18, 0x1},   // helleenserepubliek
	{64536, 3, 4, 0x1},     // #9am
	{65342, 11, 4, 0x1},    // #9ca
	{749, 120, 4, 0x21},    // #9fm
	{2384, 138, 4, 0x21},   // #9mm
	{646, 155, 10, 0x1},    // tajikistan
	{39441, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{58148, 144, 16, 0x1},  // republicpakistan
	{446, 242, 21, 0x21},   // frenchpolynesiatahiti
	{2707, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{10908, 165, 9, 0x1},   // zuidjemen
	{16535, 137, 28, 0x1},  // republiekdermarshalleilanden
	{20133, 231, 20, 0x1},  // fransdeelsintmaarten
	{48332, 108, 21, 0x1},  // republicofsouthafrica
	{28248, 151, 5, 0x81},  // #4702
	{42970, 194, 11, 0x1},  // dutchguyana
	{14272, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{50042, 16, 24, 0x1},   // germanyfederalrepublicof
	{554, 213, 16, 0x1},    // christmasislands
	{2408, 87, 19, 0x21},   // republiekmozambique
	{39277, 316, 5, 0x1},   // #6chl
	{12959, 53, 12, 0x1},   // oekrainsessr
	{2989, 145, 4, 0x21},   // #9ph
	{33067, 147, 14, 0x1},  // papuanewguinea
	{5176, 106, 18, 0x1},   // tanzaniamainlandur
	{29073, 317, 4, 0x1},   // #560
	{41773, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{42926, 154, 15, 0x1},  // thailandkingdom
	{729, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{119, 117, 4, 0x21},    // #9cn
	{6962, 64, 16, 0x1},    // congoleopoldstad
	{6328, 241, 18, 0x1},   // occpalestinianterr
	{3600, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{46568, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{2388, 139, 4, 0x21},   // #9mn
	{8658, 239, 8, 0x1},    // pitcairn
	{61848, 128, 19, 0x1},  // republiekkirgizstan
	{29243, 318, 5, 0x1},   // #5740
	{60834, 145, 11, 0x1},  // filippijnen
	{63109, 232, 13, 0x1},  // northmarianen
	{42472, 319, 5, 0x1},   // #6mng
	{12405, 75, 13, 0x1},   // republicghana
	{40769, 184, 16, 0x1},  // republiquedhaiti
	{38380, 178, 12, 0x1},  // ladominicana
	{14967, 58, 20, 0x1},   // peoplesrepublicbenin
	{14690, 195, 5, 0x1},   // tandt
	{10813, 37, 14, 0x1},   // fyrommacedonie
	{1926, 154, 12, 0x21},  // thailandsiam
	{41525, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{45678, 234, 16, 0x1},  // martiniquefrench
	{42536, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{20622, 102, 18, 0x1},  // eilandenseychellen
	{19701, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{46384, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{27079, 82, 10, 0x1},   // statelibia
	{49714, 85, 5, 0x1},    // #7mad
	{3215, 45, 4, 0x21},    // #9ro
	{3762, 158, 4, 0x21},   // #9to
	{7864, 224, 21, 0x1},   // overzeesterritoryguam
	{43974, 63, 23, 0x1},   // federalrepubliccameroon
	{64540, 56, 4, 0x1},    // #9ao
	{123, 174, 4, 0x21},    // #9co
	{764, 218, 4, 0x21},    // #9fo
	{13721, 65, 11, 0x1},   // frenchcongo
	{24670, 244, 5, 0x81},  // #2rvn
	{2392, 230, 4, 0x21},   // #9mo
	{22763, 35, 5, 0x81},   // #2mco
	{31167, 91, 17, 0x1},   // lefatshelanamibia
	{4157, 66, 12, 0x1},    // unioncomoros
	{60552, 21, 14, 0x1},   // republicfrance
	{54151, 7, 13, 0x1},    // kingdombelgia
	{37344, 320, 5, 0x1},   // #6200
	{35696, 60, 18, 0x1},   // republicofbotswana
	{39629, 173, 15, 0x1},  // republicofchile
	{49433, 166, 18, 0x1},  // republicargentinia
	{11616, 108, 22, 0x1},  // republiekvansuidafrika
	{45830, 70, 17, 0x1},   // sultanaatzanzibar
	{1043, 164, 10, 0x21},  // northjemen
	{9552, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{3063, 239, 4, 0x21},   // #9pn
	{37329, 316, 5, 0x1},   // #6155
	{37339, 321, 5, 0x1},   // #6165
	{3758, 105, 4, 0x21},   // #9tn
	{47708, 120, 5, 0x1},   // #7fsm
	{11801, 146, 14, 0x1},  // republiekpalau
	{111, 173, 4, 0x21},    // #9cl
	{21392, 225, 15, 0x1},  // prhongkongchina
	{42981, 322, 5, 0x1},   // #6msi
	{498, 215, 4, 0x21},    // #9eh
	{26414, 183, 16, 0x1},  // hondurasrepublic
	{1477, 183, 4, 0x21},   // #9hn
	{9530, 16, 9, 0x1},     // germanyfr
	{18642, 75, 15, 0x1},   // republicofghana
	{2363, 137, 4, 0x21},   // #9mh
	{9970, 55, 16, 0x1},    // jugoslaviaformer
	{18781, 114, 14, 0x1},  // kingdombahrein
	{33398, 128, 20, 0x1},  // kirgizischerepubliek
	{50525, 8, 17, 0x1},    // republicbulgarije
	{63911, 12, 6, 0x1},    // suisse
	{40232, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{43537, 112, 11, 0x1},  // theemirates
	{6731, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{5584, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{4012, 57, 7, 0x1},     // burundi
	{5403, 71, 18, 0x1},    // unitedarabrepublic
	{7899, 13, 14, 0x1},    // czechoslovakia
	{59960, 51, 13, 0x1},   // kingdomsweden
	{21634, 193, 19, 0x1},  // republiekelsalvador
	{34758, 323, 5, 0x1},   // #5nic
	{15086, 156, 12, 0x1},  // turkmenistan
	{3059, 248, 4, 0x21},   // #9pm
	{29857, 168, 14, 0x1},  // bahamaeilanden
	{49863, 38, 5, 0x1},    // #7mlt
	{3754, 156, 4, 0x21},   // #9tm
	{52605, 94, 18, 0x1},   // repubulikayurwanda
	{284, 59, 11, 0x21},    // burkinafaso
	{10171, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{40727, 102, 18, 0x1},  // seychellesrepublic
	{54088, 61, 22, 0x1},   // centralafricanrepublic
	{19161, 217, 5, 0x81},  // #2flk
	{115, 63, 4, 0x21},     // #9cm
	{18323, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{47634, 20, 5, 0x1},    // #7fin
	{546, 20, 4, 0x21},     // #9fi
	{17716, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{1473, 226, 4, 0x21},   // #9hm
	{2903, 236, 21, 0x1},   // territorynewcaledonia
	{2740, 143, 4, 0x21},   // #9om
	{18454, 237, 28, 0x1},  // grondterritorynorfolkislands
	{16679, 206, 20, 0x1},  // sabaandsinteustatius
	{49069, 67, 18, 0x1},   // capeverdecaboverde
	{35539, 144, 17, 0x1},  // republiekpakistan
	{20210, 95, 14, 0x1},   // until2011sudan
	{33142, 62, 19, 0x1},   // cotedivoirerepublic
	{22640, 203, 18, 0x1},  // americansamoaisles
	{46815, 73, 19, 0x1},   // ethiopiaincleritrea
	{52322, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{59155, 152, 4, 0x81},  // #490
	{31589, 324, 5, 0x1},   // #5cze
	{40045, 325, 5, 0x1},   // #6den
	{50266, 224, 15, 0x1},  // territoryofguam
	{4686, 257, 15, 0x1},   // wallisandfutuna
	{45248, 255, 21, 0x1},  // britsemaagdeneilanden
	{32069, 16, 25, 0x1},   // bundesrepublikdeutschland
	{18863, 69, 5, 0x81},   // #2dza
	{3046, 43, 4, 0x21},    // #9pl
	{3750, 157, 4, 0x21},   // #9tl
	{10280, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{33181, 64, 29, 0x1},   // democraticrepublicformercongo
	{45397, 31, 25, 0x1},   // principalityliechtenstein
	{28183, 186, 5, 0x81},  // #4659
	{13606, 58, 15, 0x1},   // dahomeyrepublic
	{17154, 198, 18, 0x1},  // republiekvenezuela
	{763, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{21031, 68, 16, 0x1},   // republicdjibouti
	{42394, 69, 8, 0x1},    // aljazair
	{46758, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{61991, 111, 26, 0x1},  // islamicrepublicafghanistan
	{42467, 285, 5, 0x1},   // #6mnc
	{22064, 148, 11, 0x1},  // koreademrep
	{5448, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{26931, 326, 5, 0x82},  // #2yug
	{52516, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{36447, 37, 14, 0x1},   // fyrommacedonia
	{23515, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{64122, 185, 7, 0x1},   // jamaika
	{31725, 85, 20, 0x1},   // malagasischerepublic
	{35376, 84, 14, 0x1},   // moroccokingdom
	{34686, 328, 5, 0x1},   // #5nau
	{15326, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{21566, 226, 21, 0x1},  // heardimcdonaldislands
	{34911, 88, 10, 0x1},   // mauritiana
	{37324, 329, 5, 0x1},   // #6150
	{3738, 251, 4, 0x21},   // #9tk
	{2450, 235, 21, 0x1},   // collectiviteitmayotte
	{28178, 330, 5, 0x1},   // #4658
	{53126, 254, 23, 0x1},  // holyseevaticancitystate
	{89, 211, 4, 0x21},     // #9ck
	{563, 217, 4, 0x21},    // #9fk
	{34467, 87, 19, 0x1},   // republicamocambique
	{9132, 331, 13, 0x82},  // congorepublic
	{2367, 37, 4, 0x21},    // #9mk
	{12026, 194, 7, 0x1},   // surinam
	{46815, 73, 16, 0x1},   // ethiopiainclerit
	{51553, 141, 12, 0x1},  // nepalkingdom
	{46485, 214, 14, 0x1},  // caymaneilanden
	{35109, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{19458, 160, 20, 0x1},  // republiekoezbekistan
	{17315, 198, 24, 0x1},  // venezuelaverenigdestaten
	{48861, 188, 22, 0x1},  // estadosunidosmexicanos
	{53557, 217, 22, 0x1},  // falklandislandsbritish
	{39941, 52, 15, 0x1},   // turkiyerepublic
	{19999, 23, 15, 0x1},   // georgiarepublic
	{5069, 225, 19, 0x1},   // hongkongsarvanchina
	{25581, 154, 5, 0x81},  // #2tha
	{59159, 255, 4, 0x81},  // #492
	{16626, 206, 25, 0x1},  // sainteustatiussababonaire
	{7297, 199, 22, 0x1},   // overzeesterritoryaruba
	{49538, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{10485, 24, 6, 0x1},    // ellada
	{59710, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1750, 237, 13, 0x1},   // norfolkisland
	{12595, 229, 17, 0x1},  // baljuwschapjersey
	{5857, 212, 24, 0x1},   // overzeesterritorycuracao
	{63339, 43, 20, 0x1},   // poolsevolksrepubliek
	{15260, 64, 28, 0x1},   // democraticrepubliczairecongo
	{39144, 333, 5, 0x1},   // #6cap
	{2546, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{53133, 254, 16, 0x1},  // vaticancitystate
	{3734, 155, 4, 0x21},   // #9tj
	{9021, 15, 17, 0x1},    // formereastgermany
	{49482, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{14432, 16, 9, 0x1},    // frgermany
	{81, 12, 4, 0x21},      // #9ch
	{559, 119, 4, 0x21},    // #9fj
	{1531, 182, 6, 0x1},    // guyana
	{21212, 117, 22, 0x1},  // peoplesrepublicofchina
	{34984, 18, 6, 0x1},    // spanje
	{16610, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{29248, 334, 5, 0x1},   // #5750
	{6359, 241, 22, 0x1},   // palestinianterritories
	{54277, 48, 14, 0x1},   // republicservia
	{13502, 230, 11, 0x1},  // formermacau
	{53936, 59, 10, 0x1},   // bukinafaso
	{52140, 159, 5, 0x1},   // #7tuv
	{33513, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{55269, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{64657, 162, 14, 0x1},  // nieuwehebriden
	{54123, 207, 13, 0x1},  // saintbartlemy
	{1785, 15, 14, 0x21},   // easterngermany
	{50864, 90, 15, 0x1},   // republiekmalawi
	{59987, 9, 17, 0x1},    // bosnaiherzegovina
	{58734, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{26403, 183, 19, 0x1},  // republicadehonduras
	{28458, 256, 5, 0x81},  // #4850
	{16759, 206, 18, 0x1},  // sabasainteustatius
	{34763, 335, 5, 0x1},   // #5nig
	{23131, 249, 15, 0x1},  // landsintmaarten
	{12400, 131, 8, 0x1},   // korearep
	{3193, 243, 4, 0x21},   // #9re
	{4236, 164, 4, 0x21},   // #9ye
	{28233, 48, 5, 0x81},   // #4688
	{15504, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{894, 4, 9, 0x1},       // australia
	{44226, 45, 22, 0x1},   // volksrepubliekroemenie
	{85, 62, 4, 0x21},      // #9ci
	{47609, 119, 5, 0x1},   // #7fij
	{490, 19, 4, 0x21},     // #9ee
	{15283, 64, 23, 0x81},  // congodemocraticrepublic
	{6902, 64, 26, 0x1},    // republiekcongoleopoldville
	{7776, 10, 15, 0x1},    // witrussischessr
	{36903, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{61348, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{63600, 145, 12, 0x1},  // phillippines
	{24758, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{14149, 162, 11, 0x1},  // newhebriden
	{39176, 12, 6, 0x1},    // svizra
	{48431, 26, 5, 0x1},    // #7hun
	{5064, 225, 16, 0x1},   // chinahongkongsar
	{57213, 88, 20, 0x1},   // mauritanieislamitrep
	{48274, 183, 5, 0x1},   // #7hon
	{38444, 6, 12, 0x1},    // azerbaidzjan
	{12332, 173, 13, 0x1},  // chilerepublic
	{62673, 137, 16, 0x1},  // marchalleilanden
	{49740, 36, 5, 0x1},    // #7mda
	{10902, 165, 15, 0x1},  // formerzuidjemen
	{3730, 154, 4, 0x21},   // #9th
	{49533, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2845, 135, 9, 0x1},    // shrilanka
	{7556, 129, 8, 0x1},    // cambodia
	{15278, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{32591, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{4415, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{3551, 164, 17, 0x1},   // fmrarabrepofyemen
	{10434, 55, 13, 0x1},   // yugoslaviasfr
	{34336, 252, 19, 0x1},  // taiwanprovincechina
	{2486, 234, 23, 0x1},   // departementlamartinique
	{41682, 73, 11, 0x1},   // fdrethiopia
	{1280, 223, 18, 0x1},   // frenchguianaguyane
	{7198, 238, 16, 0x1},   // niuenieuwzeeland
	{51284, 115, 17, 0x1},  // bruneidaressalaam
	{21144, 64, 13, 0x1},   // zairerepublic
	{10406, 59, 16, 0x1},   // formeruppervolta
	{47811, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{45869, 230, 19, 0x1},  // grondterritorymacau
	{54445, 138, 11, 0x1},  // uniemyanmar
	{12970, 5, 18, 0x1},    // republikosterreich
	{23315, 22, 27, 0x1},   // greatbritainnorthernireland
	{28928, 336, 5, 0x1},   // #5481
	{45969, 203, 5, 0x1},   // #7asa
	{2419, 209, 13, 0x1},   // bouvetislands
	{19272, 120, 5, 0x81},  // #2fsm
	{39407, 337, 5, 0x1},   // #6cos
	{18690, 155, 11, 0x1},  // tadzikistan
	{3726, 104, 4, 0x21},   // #9tg
	{35621, 49, 18, 0x1},   // slovaakserepubliek
	{4198, 95, 17, 0x21},   // sudanpresecession
	{28153, 45, 5, 0x81},   // #4642
	{8085, 53, 19, 0x1},    // formeroekraiensessr
	{6712, 54, 12, 0x1},    // unitedstates
	{28148, 243, 5, 0x81},  // #4638
	{494, 71, 4, 0x21},     // #9eg
	{52669, 136, 18, 0x1},  // maldivischeislands
	{24013, 238, 11, 0x1},  // niueislands
	{63491, 78, 21, 0x1},   // republiekguineebissau
	{11143, 46, 14, 0x1},   // federalrusland
	{42476, 218, 21, 0x1},  // grondterritoryfaeroer
	{23204, 139, 5, 0x81},  // #2mng
	{50082, 15, 15, 0x1},   // demrepofgermany
	{52062, 252, 5, 0x1},   // #7tpe
	{59163, 115, 4, 0x81},  // #496
	{57167, 186, 27, 0x1},  // formersaintchristophernevis
	{6529, 48, 16, 0x1},    // serbiamontenegro
	{39928, 338, 5, 0x1},   // #6czr
	{39424, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{7968, 136, 7, 0x1},    // maldive
	{40574, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{30563, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{39465, 148, 28, 0x1},  // northkoreademocraticrepublic
	{3689, 205, 4, 0x21},   // #9tf
	{18674, 59, 18, 0x1},   // republicoppervolta
	{47975, 9, 15, 0x1},    // bsniaandhrzgvna
	{53166, 116, 16, 0x1},  // koninkrijkbhutan
	{1098, 246, 10, 0x1},   // sinthelena
	{28158, 46, 5, 0x81},   // #4643
	{2458, 140, 16, 0x21},  // maleisefederatia
	{51164, 186, 15, 0x1},  // saintkittsnorth
	{57884, 112, 13, 0x1},  // uarabemirates
	{5319, 145, 9, 0x1},    // pilipinas
	{39909, 74, 19, 0x1},   // republiquegabonaise
	{4309, 120, 27, 0x21},  // micronesiefederalestatenvan
	{58286, 119, 12, 0x1},  // republicfiji
	{13134, 155, 12, 0x1},  // tadzjikistan
	{43015, 339, 5, 0x1},   // #6mzm
	{35816, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{50797, 87, 19, 0x1},   // portugeeseastafrika
	{5083, 230, 13, 0x1},   // chinamacaosar
	{31925, 99, 6, 0x1},    // ssudan
	{42314, 340, 5, 0x1},   // #6mli
	{43821, 241, 20, 0x1},  // gazastripandwestbank
	{7834, 224, 21, 0x1},   // overseasterritoryguam
	{52109, 52, 5, 0x1},    // #7tur
	{3828, 95, 10, 0x21},   // sudannorth
	{19808, 208, 7, 0x1},   // bermuda
	{6401, 150, 13, 0x1},   // saoediearabie
	{32651, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{11101, 5, 10, 0x1},    // oostenrijk
	{28938, 341, 5, 0x1},   // #5483
	{28463, 59, 5, 0x81},   // #4854
	{39247, 341, 5, 0x1},   // #6cha
	{61416, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{64192, 124, 11, 0x1},  // kingdomiraq
	{59800, 143, 13, 0x1},  // omansultanate
	{49877, 35, 5, 0x1},    // #7mon
	{36385, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{37314, 342, 5, 0x1},   // #6140
	{49812, 137, 5, 0x1},   // #7mhl
	{64361, 26, 24, 0x1},   // peoplesrepublichongarije
	{26500, 115, 11, 0x1},  // bruneidarus
	{39958, 34, 6, 0x1},    // latvia
	{65245, 40, 21, 0x1},   // nederlandenkoninkrijk
	{28168, 207, 5, 0x81},  // #4652
	{16957, 121, 21, 0x1},  // indonesiaunitedstates
	{21608, 89, 17, 0x1},   // republiquemaurice
	{30035, 163, 17, 0x1},  // samoawesternsamoa
	{39250, 125, 27, 0x1},  // hashemitischkingdomjordania
	{60797, 138, 7, 0x1},   // mynamar
	{23011, 39, 5, 0x81},   // #2mne
	{33630, 229, 16, 0x1},  // bailliagedejerri
	{19055, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{57069, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{43320, 343, 5, 0x1},   // #6oma
	{56021, 101, 15, 0x1},  // eswatinikingdom
	{31558, 99, 18, 0x1},   // republicsouthsudan
	{42992, 194, 17, 0x1},  // republieksuriname
	{28933, 301, 5, 0x1},   // #5482
	{1789, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{58323, 173, 14, 0x1},  // republicachile
	{24328, 56, 16, 0x1},   // republicofangola
	{3685, 103, 4, 0x21},   // #9td
	{34355, 252, 19, 0x1},  // taiwanchinesetaipei
	{47478, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{2704, 162, 11, 0x21},  // newhebrides
	{50589, 143, 5, 0x1},   // #7oma
	{27198, 63, 5, 0x81},   // #4120
	{64931, 37, 36, 0x1},   // theformeryugoslavrepublicofmacedonia
	{38656, 66, 12, 0x1},   // comorosunion
	{11369, 63, 14, 0x1},   // frenchkameroen
	{39099, 232, 31, 0x1},  // territorynorthernmarianaislands
	{24497, 85, 28, 0x1},   // madagascardemocraticrepublic
	{3681, 250, 4, 0x21},   // #9tc
	{28228, 96, 5, 0x81},   // #4686
	{55541, 245, 15, 0x1},  // southgeoislands
	{28163, 94, 5, 0x81},   // #4646
	{33948, 203, 12, 0x1},  // samoaamelika
	{28203, 248, 5, 0x81},  // #4666
	{28143, 149, 5, 0x81},  // #4634
	{486, 179, 4, 0x21},    // #9ec
	{12158, 184, 5, 0x1},   // ayiti
	{55846, 91, 15, 0x1},   // republiknamibia
	{6130, 132, 12, 0x1},   // staatkoeweit
	{52144, 46, 20, 0x1},   // voormaligesovjetunie
	{11568, 107, 6, 0x1},   // uganda
	{35201, 87, 20, 0x1},   // portugueseeastafrica
	{5285, 106, 24, 0x1},   // formertanganyikazanzibar
	{13317, 54, 16, 0x1},   // amerikaverstaten
	{6992, 64, 16, 0x1},    // demrepofthecongo
	{39857, 67, 18, 0x1},   // caboverdecapeverde
	{34565, 67, 17, 0x1},   // caboverderepublic
	{11568, 107, 14, 0x1},  // ugandarepublic
	{10123, 66, 16, 0x1},   // unievandecomoren
	{28943, 344, 5, 0x1},   // #5484
	{3901, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{53781, 246, 25, 0x1},  // tristandacunhasainthelena
	{52270, 161, 5, 0x1},   // #7vie
	{2394, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{65117, 9, 17, 0x1},    // bosniahercegovina
	{47425, 91, 17, 0x1},   // republicofnamibia
	{37319, 345, 5, 0x1},   // #6145
	{37309, 346, 5, 0x1},   // #6135
	{51384, 59, 18, 0x1},   // republicuppervolta
	{34231, 231, 20, 0x1},  // stmartincollectivity
	{7026, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{56447, 88, 10, 0x1},   // mauritania
	{18816, 160, 20, 0x1},  // republicofuzbekistan
	{64820, 140, 16, 0x1},  // maleisefederatie
	{63203, 102, 19, 0x1},  // republiekseychellen
	{2079, 165, 23, 0x1},   // democraticrepublicyemen
	{53176, 116, 6, 0x1},   // bhutan
	{4756, 122, 12, 0x1},   // unionofindia
	{1537, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{22912, 188, 6, 0x1},   // mexiko
	{20795, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{51798, 28, 17, 0x1},   // republicoficeland
	{51831, 106, 5, 0x1},   // #7tan
	{2157, 65, 16, 0x1},    // brazzavillecongo
	{48082, 76, 13, 0x1},   // guineeconakry
	{58705, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{50377, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{41359, 165, 25, 0x1},  // democraticrepublicofyemen
	{7905, 49, 17, 0x1},    // slovakianrepublic
	{30890, 23, 10, 0x1},   // sakartvelo
	{28468, 196, 5, 0x81},  // #4858
	{51472, 10, 19, 0x1},   // republiekwitrusland
	{26188, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{886, 186, 31, 0x21},   // federationsaintchristophernevis
	{16168, 82, 15, 0x1},   // libyanarabjamah
	{48168, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{15951, 111, 10, 0x1},  // afganistan
	{26483, 254, 17, 0x1},  // vaticaanstadstaat
	{10139, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{31958, 68, 10, 0x1},   // afarsissas
	{2072, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12253, 138, 10, 0x1},  // burmaunion
	{2854, 120, 27, 0x21},  // micronesiafederatedstatesof
	{42309, 347, 5, 0x1},   // #6mld
	{52067, 195, 5, 0x1},   // #7tto
	{437, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{34695, 2, 17, 0x1},    // principatdandorra
	{31612, 92, 15, 0x1},   // republicofniger
	{9575, 231, 17, 0x1},   // saintmartinfrench
	{34086, 134, 17, 0x1},  // libaneserepubliek
	{4387, 10, 18, 0x1},    // byelorussiabelarus
	{10700, 210, 20, 0x1},  // eilandencocoskeeling
	{33904, 73, 21, 0x1},   // socialistischethiopie
	{30965, 125, 15, 0x1},  // kingdomjordania
	{47418, 3, 15, 0x1},    // armeniarepublic
	{29238, 348, 5, 0x1},   // #5732
	{35259, 71, 17, 0x1},   // egyptarabrepublic
	{42292, 349, 5, 0x1},   // #6maw
	{58187, 151, 9, 0x1},   // singapour
	{21417, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{479, 242, 25, 0x1},    // departmentfrenchpolynesia
	{15394, 64, 31, 0x1},   // democraticrepublicofformercongo
	{25118, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{16889, 64, 27, 0x1},   // republikiyakongodemokratiki
	{42984, 151, 9, 0x1},   // singapoer
	{8484, 177, 21, 0x1},   // gemenebestvandominica
	{27203, 11, 5, 0x81},   // #4124
	{41717, 19, 17, 0x1},   // republicofestonia
	{40055, 350, 5, 0x1},   // #6dma
	{55981, 41, 15, 0x1},   // kingdomofnorway
	{904, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{60948, 100, 17, 0x1},  // saotomeenprincipe
	{38202, 33, 10, 0x1},   // luxembourg
	{29796, 241, 14, 0x1},  // statepalestina
	{994, 67, 18, 0x21},    // republiekcaboverde
	{9912, 186, 10, 0x1},   // saintkitts
	{673, 247, 8, 0x1},     // svalbard
	{33081, 115, 21, 0x1},  // statebruneidarussalam
	{1111, 205, 40, 0x21},  // frafrenchsouthernandantarcticterritories
	{11432, 170, 7, 0x1},   // bolivia
	{37028, 96, 7, 0x1},    // senegal
	{21927, 132, 5, 0x81},  // #2kwt
	{37304, 351, 5, 0x1},   // #6130
	{3502, 135, 14, 0x21},  // ceylondominion
	{28223, 150, 5, 0x81},  // #4682
	{25879, 61, 25, 0x1},   // middenafrikaanserepubliek
	{28173, 246, 5, 0x81},  // #4654
	{28193, 187, 5, 0x81},  // #4662
	{28138, 240, 5, 0x81},  // #4630
	{14940, 20, 7, 0x1},    // finland
	{54637, 148, 18, 0x1},  // koreadempeoplesrep
	{29233, 352, 5, 0x1},   // #5731
	{45354, 2, 28, 0x1},    // valleysofandorraprincipality
	{6942, 65, 25, 0x1},    // brazzavillerepubliekcongo
	{56933, 123, 17, 0x1},  // islamrepubliciran
	{2974, 40, 18, 0x1},    // kingdomnetherlands
	{28223, 170, 4, 0x81},  // #468
	{50042, 16, 22, 0x1},   // germanyfederalrepublic
	{14179, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{3885, 73, 39, 0x21},   // ityopiyafederalawidemokrasiyawiripeblik
	{4194, 56, 21, 0x1},    // peoplesrepublicangola
	{14114, 246, 19, 0x1},  // sthelenaenascension
	{58477, 247, 15, 0x1},  // svalbardislands
	{18777, 17, 5, 0x81},   // #2dnk
	{5651, 212, 11, 0x1},   // landcuracao
	{11638, 108, 19, 0x1},  // republiekzuidafrika
	{3118, 4, 19, 0x21},    // australiegemenebest
	{34851, 353, 5, 0x1},   // #5nir
	{20068, 64, 3, 0x1},    // rdc
	{39228, 99, 19, 0x1},   // republicsouthsoedan
	{34871, 354, 5, 0x1},   // #5nor
	{59284, 10, 20, 0x1},   // republicbielorusland
	{305, 68, 18, 0x21},    // republicofdjibouti
	{28198, 231, 5, 0x81},  // #4663
	{56512, 24, 13, 0x1},   // kingdomgreece
	{40839, 157, 27, 0x1},  // democraticrepubliceasttimor
	{20705, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{21871, 186, 5, 0x81},  // #2kna
	{23828, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{51689, 94, 15, 0x1},   // republiekrwanda
	{18051, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{4574, 98, 29, 0x1},    // democratischerepublieksomalie
	{5940, 42, 10, 0x1},    // newzealand
	{61629, 18, 10, 0x1},   // statespain
	{9836, 60, 8, 0x1},     // botswana
	{56426, 77, 21, 0x1},   // gambiaislamicrepublic
	{24700, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{48038, 49, 18, 0x1},   // slowaakserepubliek
	{27131, 228, 26, 0x1},  // britishindiaoceanterritory
	{36121, 33, 9, 0x1},    // luxemburg
	{12446, 30, 13, 0x1},   // republicitaly
	{14780, 2, 21, 0x1},    // principalityofandorra
	{37052, 47, 17, 0x1},   // republicsanmarino
	{11012, 257, 22, 0x1},  // wallisandfutunaislands
	{54637, 148, 23, 0x1},  // koreadempeoplesrepublic
	{61557, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{54297, 67, 6, 0x1},    // cverde
	{20006, 36, 16, 0x1},   // republicamoldova
	{52275, 197, 5, 0x1},   // #7vin
	{31576, 95, 13, 0x1},   // upto2011sudan
	{3274, 210, 28, 0x1},   // keelingislandsterritorycocos
	{9766, 72, 12, 0x1},    // stateeritrea
	{42685, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{52265, 198, 5, 0x1},   // #7ven
	{15856, 115, 22, 0x1},  // nationbruneiabodepeace
	{51776, 110, 12, 0x1},  // zuidrhodesie
	{47248, 54, 24, 0x1},   // unitedstatesnorthamerica
	{21697, 127, 5, 0x81},  // #2kaz
	{28188, 200, 5, 0x81},  // #4660
	{21762, 128, 5, 0x81},  // #2kgz
	{9291, 246, 17, 0x1},   // formersainthelena
	{62529, 164, 24, 0x1},  // jemenitischearabrepublic
	{50212, 95, 13, 0x1},   // sudanrepublic
	{16733, 206, 26, 0x1},  // sinteustatiusensababonaire
	{42952, 287, 5, 0x1},   // #6mor
	{39550, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{61981, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{27173, 204, 4, 0x81},  // #410
	{2578, 254, 8, 0x21},   // vaticano
	{18039, 226, 12, 0x1},  // heardislands
	{10444, 55, 4, 0x1},    // sfry
	{25282, 16, 13, 0x1},   // westduitsland
	{11719, 184, 14, 0x1},  // republiekhaiti
	{11073, 257, 15, 0x1},  // fwallisenfutuna
	{23870, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13513, 95, 11, 0x1},   // formersudan
	{48322, 131, 18, 0x1},  // southkorearepublic
	{50114, 138, 5, 0x1},   // #7mya
	{4624, 235, 26, 0x1},   // overzeesdepartementmayotte
	{29547, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{56581, 58, 12, 0x1},   // benindahomey
	{6492, 140, 22, 0x1},   // formerfederationmalaya
	{34952, 241, 21, 0x1},  // palestijnseautoriteit
	{43701, 244, 20, 0x1},  // republiekzuidvietnam
	{15876, 61, 24, 0x1},   // centralafricankeizerrijk
	{17567, 73, 21, 0x1},   // socialistischethiopia
	{951, 232, 15, 0x1},    // northernmariana
	{3191, 234, 21, 0x1},   // departementmartinique
	{50238, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{27093, 19, 16, 0x1},   // republiekestland
	{40714, 102, 23, 0x1},  // republiquedesseychelles
	{5897, 42, 18, 0x1},    // aotearoanewzeeland
	{19355, 250, 11, 0x1},  // turkscaicos
	{56929, 123, 17, 0x1},  // iranislamrepublic
	{48824, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{42287, 355, 5, 0x1},   // #6mas
	{26569, 8, 9, 0x1},     // balgariya
	{25486, 130, 16, 0x1},  // kiribatirepublic
	{5905, 42, 10, 0x1},    // newzeeland
	{12431, 122, 13, 0x1},  // republicindia
	{18804, 177, 8, 0x1},   // dominika
	{50820, 185, 7, 0x1},   // jamaica
	{62865, 34, 14, 0x1},   // republiclatvia
	{26514, 54, 9, 0x1},    // amerikavs
	{2188, 43, 6, 0x1},     // polska
	{45527, 356, 5, 0x1},   // #6zam
	{48941, 127, 10, 0x1},  // kazakhstan
	{45087, 156, 19, 0x1},  // turkmeenserepubliek
	{36697, 105, 18, 0x1},  // tunesischerepublic
	{45537, 357, 5, 0x1},   // #6zim
	{7284, 201, 13, 0x1},   // alandsislands
	{18296, 241, 14, 0x1},  // statepalestine
	{4776, 222, 18, 0x1},   // territorygroenland
	{15253, 15, 25, 0x1},   // germanydemocraticrepublic
	{32384, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{48312, 131, 20, 0x1},  // republicofsouthkorea
	{3212, 210, 29, 0x1},   // overzeesterritorycocosislands
	{3582, 186, 26, 0x21},  // saintkittsennevisfederatie
	{14272, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14264, 37, 17, 0x1},   // republicmacedonia
	{54592, 71, 13, 0x1},   // egyptrepublic
	{52048, 22, 14, 0x1},   // grootbrittanie
	{861, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{5083, 230, 10, 0x1},   // chinamacao
	{39744, 147, 16, 0x1},  // papuanieuwguinea
	{43867, 7, 7, 0x1},     // belgien
	{12426, 184, 13, 0x1},  // haitirepublic
	{7059, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{42304, 358, 5, 0x1},   // #6mex
	{50655, 259, 11, 0x1},  // kosovorepof
	{60023, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{45887, 22, 12, 0x1},   // unitedkindom
	{27198, 69, 4, 0x81},   // #412
	{28153, 116, 4, 0x81},  // #464
	{38609, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{48513, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{9066, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{22269, 137, 25, 0x1},  // marshalleilandenrepubliek
	{62986, 132, 17, 0x1},  // vorstendomkoeweit
	{39740, 359, 5, 0x1},   // #6cyp
	{51841, 154, 5, 0x1},   // #7tha
	{60772, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{47579, 170, 16, 0x1},  // boliviaplurstate
	{55351, 60, 14, 0x1},   // betsjoeanaland
	{8545, 168, 7, 0x1},    // bahamas
	{404, 242, 26, 0x1},    // departementfrenchpolynesia
	{31704, 178, 16, 0x1},  // domincanrepublic
	{65357, 202, 25, 0x1},  // formernetherlandsantilles
	{32487, 221, 16, 0x1},  // guadeloupefrench
	{3241, 210, 7, 0x1},    // keeling
	{28628, 306, 5, 0x1},   // #5232
	{24580, 46, 5, 0x81},   // #2rus
	{14418, 246, 14, 0x1},  // sthelenaeiland
	{64408, 140, 25, 0x1},  // formerfederatievanmalakka
	{29526, 26, 9, 0x1},    // hongarije
	{22724, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{38169, 360, 5, 0x1},   // #6990
	{13855, 83, 10, 0x1},   // basutoland
	{10386, 66, 12, 0x1},   // comorenstaat
	{11453, 21, 12, 0x1},   // francedomtom
	{53508, 200, 25, 0x1},  // overseasterritoryanguilla
	{19903, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{19015, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{19774, 103, 6, 0x1},   // tsjaad
	{39340, 211, 12, 0x1},  // cookeilanden
	{29674, 25, 24, 0x1},   // croatialocalnamehrvatska
	{64753, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{64091, 198, 19, 0x1},  // venezuelabolivrepof
	{38174, 361, 5, 0x1},   // #6aab
	{58913, 22, 18, 0x1},   // verenigdkoninkrijk
	{39470, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{50873, 90, 6, 0x1},    // malawi
	{34712, 362, 5, 0x1},   // #5new
	{47533, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9161, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{65087, 46, 16, 0x1},   // russianfederaton
	{31392, 231, 20, 0x1},  // frankrijksintmaarten
	{50726, 179, 19, 0x1},  // republicadelecuador
	{35962, 66, 14, 0x1},   // udzimawakomori
	{46423, 6, 10, 0x1},    // azerbeijan
	{1374, 257, 14, 0x1},   // wallisenfutuna
	{28473, 228, 4, 0x81},  // #486
	{63581, 65, 16, 0x1},   // kongobrazzaville
	{22311, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{45532, 363, 5, 0x1},   // #6zan
	{2149, 65, 8, 0x1},     // congorep
	{9470, 121, 17, 0x1},   // netherlandsindies
	{97, 82, 12, 0x1},      // stateoflibya
	{52044, 104, 5, 0x1},   // #7tog
	{43672, 95, 15, 0x1},   // republicofsudan
	{34691, 364, 5, 0x1},   // #5nep
	{45752, 167, 5, 0x1},   // #7ant
	{7789, 161, 9, 0x1},    // srvietnam
	{55498, 157, 11, 0x1},  // timoreleste
	{46968, 45, 23, 0x1},   // roemeensevolksrepubliek
	{26259, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{30965, 125, 13, 0x1},  // kingdomjordan
	{16332, 253, 19, 0x1},  // usminoroutlyingisds
	{16274, 137, 3, 0x1},   // rmi
	{35437, 365, 5, 0x1},   // #5rwa
	{36868, 320, 5, 0x1},   // #5ukg
	{1657, 112, 12, 0x1},   // arabemirates
	{47260, 54, 24, 0x1},   // northamericaunitedstates
	{28623, 300, 5, 0x1},   // #5230
	{24675, 94, 5, 0x81},   // #2rwa
	{53232, 64, 23, 0x1},   // democraticrepublickongo
	{65503, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{24546, 243, 5, 0x81},  // #2reu
	{26006, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{27183, 57, 5, 0x81},   // #4108
	{54456, 145, 19, 0x1},  // republicphilippines
	{9884, 186, 18, 0x1},   // stchristophernevis
	{29836, 366, 5, 0x1},   // #5aus
	{1399, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{22311, 247, 19, 0x1},  // spitsbergenjanmayen
	{45951, 199, 5, 0x1},   // #7aru
	{46640, 125, 24, 0x1},  // hashemitekingdomofjordan
	{15270, 64, 13, 0x1},   // republiczaire
	{38297, 367, 5, 0x1},   // #6alb
	{63024, 144, 19, 0x1},  // inclbangladpakistan
	{7427, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{6987, 64, 13, 0x1},    // congodemrepof
	{59268, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31807, 237, 22, 0x1},  // norfolkislandterritory
	{21489, 230, 10, 0x1},  // macauchina
	{7988, 114, 12, 0x1},   // staatbahrein
	{50776, 22, 14, 0x1},   // grootbrittania
	{64323, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{21229, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{13966, 46, 10, 0x1},   // formerussr
	{38164, 309, 5, 0x1},   // #6987
	{23488, 87, 9, 0x1},    // mozambque
	{1906, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{65503, 62, 19, 0x1},   // republiccotedivoire
	{63749, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{27243, 203, 4, 0x81},  // #416
	{28098, 208, 4, 0x81},  // #460
	{28338, 171, 4, 0x81},  // #476
	{6197, 120, 23, 0x1},   // federalstatesmicronesia
	{40118, 368, 5, 0x1},   // #6drv
	{1210, 177, 18, 0x21},  // gemenebestdominica
	{28453, 169, 4, 0x81},  // #484
	{14488, 24, 6, 0x1},    // hellas
	{16317, 207, 17, 0x1},  // saintbartholomeus
	{58986, 72, 12, 0x1},   // staateritrea
	{6443, 140, 16, 0x1},   // federatiamalakka
	{2192, 127, 9, 0x1},    // kazakstan
	{46003, 5, 5, 0x1},     // #7aut
	{49121, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{36851, 369, 5, 0x1},   // #5uae
	{7645, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10079, 165, 16, 0x1},  // formersouthjemen
	{35846, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5308, 145, 20, 0x1},   // republikangpilipinas
	{16482, 6, 13, 0x1},    // azerbeidzjaan
	{38159, 370, 5, 0x1},   // #6986
	{9054, 15, 19, 0x1},    // republiceastgermany
	{64995, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{7077, 199, 21, 0x1},   // arubakofthenetherland
	{28838, 371, 5, 0x1},   // #5403
	{12378, 74, 13, 0x1},   // gabonrepublic
	{16291, 209, 27, 0x1},  // grondterritorybouvetislands
	{29458, 43, 14, 0x1},   // republicpoland
	{9701, 82, 16, 0x1},    // libyanjamahiriya
	{39182, 372, 5, 0x1},   // #6cdi
	{5809, 243, 16, 0x1},   // territoryreunion
	{39072, 373, 5, 0x1},   // #6cam
	{45542, 111, 5, 0x1},   // #7afg
	{37010, 374, 5, 0x1},   // #5wsm
	{34499, 134, 7, 0x1},   // libanon
	{37060, 47, 17, 0x1},   // sanmarinorepublic
	{36771, 48, 28, 0x1},   // statenunieservieenmontenegro
	{21816, 130, 5, 0x81},  // #2kir
	{49595, 229, 15, 0x1},  // bailiwickjersey
	{36269, 67, 17, 0x1},   // republiccaboverde
	{21876, 131, 5, 0x81},  // #2kor
	{58562, 165, 4, 0x1},   // pdry
	{8952, 256, 17, 0x1},   // usmaagdeneilanden
	{43689, 145, 21, 0x1},  // philippijnserepubliek
	{10763, 37, 20, 0x1},   // thefmryugrpmacedonia
	{28313, 209, 4, 0x81},  // #474
	{30317, 9, 20, 0x1},    // bosniaandhercegovina
	{46261, 114, 16, 0x1},  // kingdomofbahrain
	{34644, 250, 16, 0x1},  // turksandcaicosis
	{32628, 246, 23, 0x1},  // ascensionandsainthelena
	{20434, 249, 23, 0x1},  // saintmaartennetherlands
	{51936, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{28833, 333, 5, 0x1},   // #5402
	{38186, 375, 5, 0x1},   // #6afg
	{38306, 283, 5, 0x1},   // #6alg
	{39376, 344, 5, 0x1},   // #6con
	{39082, 376, 5, 0x1},   // #6can
	{21955, 131, 14, 0x1},  // republiekkorea
	{13276, 37, 4, 0x1},    // vjrm
	{62101, 183, 8, 0x1},   // hondurus
	{15214, 46, 10, 0x1},   // sovjetunia
	{53448, 14, 16, 0x1},   // republictsjechia
	{11657, 66, 14, 0x1},   // uniedercomoren
	{49405, 85, 28, 0x1},   // democraticrepublicmadagascar
	{28653, 377, 5, 0x1},   // #5290
	{35399, 378, 5, 0x1},   // #5rom
	{38950, 147, 26, 0x1},  // papuaandnewguineaterritory
	{49309, 186, 16, 0x1},  // stkittsandnevits
	{24570, 45, 5, 0x81},   // #2rou
	{46114, 10, 10, 0x1},   // belorussia
	{25567, 236, 14, 0x1},  // nieuwcaledonie
	{30830, 67, 17, 0x1},   // republiccapeverde
	{53525, 200, 15, 0x1},  // anguillabritish
	{12751, 82, 22, 0x1},   // libischearabjamahiriya
	{3248, 100, 19, 0x21},  // saotomeeastprincipe
	{29918, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13915, 133, 10, 0x1},  // formerlaos
	{3030, 379, 11, 0x2},   // saintmartin
	{28923, 335, 5, 0x1},   // #5475
	{61892, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{32725, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{26707, 183, 16, 0x1},  // republichonduras
	{28483, 257, 5, 0x81},  // #4876
	{34681, 381, 5, 0x1},   // #5nam
	{39412, 382, 5, 0x1},   // #6cro
	{63193, 102, 19, 0x1},  // seychellenrepubliek
	{13230, 131, 10, 0x1},  // southkorea
	{3004, 40, 9, 0x1},     // nederland
	{42517, 117, 19, 0x1},  // volksrepubliekchina
	{39087, 272, 5, 0x1},   // #6cao
	{30428, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{25944, 32, 18, 0x1},   // lithuanianrepublic
	{62360, 29, 13, 0x1},   // stateofisrael
	{30254, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{36238, 153, 20, 0x1},  // syrischearabrepublic
	{28633, 313, 5, 0x1},   // #5235
	{61483, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{4366, 153, 14, 0x1},   // syrianrepublic
	{26855, 17, 20, 0x1},   // koninkrijkdenemarken
	{38154, 322, 5, 0x1},   // #6983
	{1330, 130, 14, 0x21},  // gilbertislands
	{28283, 60, 4, 0x81},   // #472
	{14643, 46, 7, 0x1},    // fmrussr
	{14092, 214, 23, 0x1},  // territorykaaimanislands
	{36358, 37, 22, 0x1},   // republicnorthmacedonia
	{25099, 228, 19, 0x1},  // britsindischeoceaan
	{13962, 154, 4, 0x1},   // siam
	{28843, 383, 5, 0x1},   // #5404
	{7425, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10428, 55, 16, 0x1},   // formeryugoslavia
	{36853, 112, 3, 0x1},   // uae
	{46354, 145, 19, 0x1},  // republiekfilipijnen
	{2574, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4341, 111, 10, 0x1},   // owganystan
	{39287, 384, 5, 0x1},   // #6col
	{22063, 148, 6, 0x1},   // nkorea
	{29028, 385, 5, 0x1},   // #5560
	{16570, 206, 11, 0x1},  // beseilanden
	{16699, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{17677, 19, 7, 0x1},    // estland
	{3391, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{64948, 37, 19, 0x1},   // republicofmacedonia
	{22162, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33559, 34, 7, 0x1},    // latvija
	{35404, 386, 5, 0x1},   // #5rus
	{44971, 213, 30, 0x1},  // grondterritorychristmasislands
	{60980, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{47994, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{35349, 348, 5, 0x1},   // #5rok
	{1292, 223, 18, 0x1},   // guyanefrenchguiana
	{35582, 190, 17, 0x1},  // republicadepanama
	{61239, 150, 12, 0x1},  // saoediarabia
	{1006, 232, 34, 0x1},   // commonwealthnorthernmarianaislands
	{42053, 32, 8, 0x1},    // lithunia
	{11789, 142, 12, 0x1},  // nauruislands
	{56701, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{31683, 68, 6, 0x1},    // jibuti
	{33153, 44, 19, 0x1},   // republicaportuguesa
	{26919, 164, 5, 0x81},  // #2yem
	{2604, 58, 7, 0x1},     // dahomey
	{3248, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{41919, 256, 17, 0x1},  // maagdeneilandenvs
	{45998, 4, 5, 0x1},     // #7aus
	{40989, 73, 16, 0x1},   // incleritethiopia
	{39318, 387, 5, 0x1},   // #6com
	{26500, 115, 16, 0x1},  // bruneidarussalam
	{19927, 255, 15, 0x1},  // virginislandsuk
	{62060, 96, 17, 0x1},   // republicofsenegal
	{3457, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{50493, 45, 24, 0x1},   // peoplesrepublicofromania
	{21350, 230, 10, 0x1},  // chinamacau
	{62043, 5, 17, 0x1},    // republicofaustria
	{53415, 53, 17, 0x1},   // republicofukraine
	{16752, 206, 25, 0x1},  // bonairesabasainteustatius
	{49370, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1561, 182, 25, 0x1},   // guyanacooperativerepublic
	{4963, 226, 24, 0x1},   // heardenmacdonaldeilanden
	{28248, 9, 4, 0x81},    // #470
	{42462, 388, 5, 0x1},   // #6mlt
	{8542, 168, 10, 0x1},   // thebahamas
	{58934, 22, 29, 0x1},   // grootbrittannieennoordierland
	{24798, 82, 21, 0x1},   // libischarabjamahiriya
	{33336, 98, 10, 0x1},   // soomaaliya
	{33782, 389, 5, 0x1},   // #5lie
	{58669, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5577, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{18706, 390, 5, 0x1},   // #2dhy
	{39655, 391, 5, 0x1},   // #6cub
	{35660, 106, 26, 0x1},  // verenigderepubliektanzania
	{18030, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{43950, 63, 24, 0x1},   // unitedrepublicofcameroon
	{21409, 117, 13, 0x1},  // mainlandchina
	{55427, 6, 20, 0x1},    // republicofazerbaijan
	{10117, 46, 10, 0x1},   // sovjetunie
	{5964, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{1660, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{3097, 177, 18, 0x21},  // dominicagemenebest
	{47296, 215, 15, 0x1},  // sahrawirepublic
	{58194, 106, 12, 0x1},  // ureptanzania
	{5088, 230, 13, 0x1},   // macaosarchina
	{25768, 119, 19, 0x1},  // fijiislandsrepublic
	{42081, 392, 5, 0x1},   // #6mag
	{38114, 393, 5, 0x1},   // #6920
	{31862, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9365, 138, 27, 0x1},   // unionburmasocialistrepublic
	{27173, 8, 5, 0x81},    // #4100
	{27213, 214, 5, 0x81},  // #4136
	{33753, 394, 5, 0x1},   // #5lib
	{67, 257, 18, 0x1},     // wallisfutunafrench
	{40067, 395, 5, 0x1},   // #6dom
	{18625, 103, 17, 0x1},  // republiquedutchad
	{28918, 272, 5, 0x1},   // #5471
	{45946, 3, 5, 0x1},     // #7arm
	{18621, 396, 5, 0x81},  // #2ddr
	{46861, 64, 5, 0x1},    // #7cod
	{23033, 240, 20, 0x1},  // gemenebestpuertorico
	{28453, 54, 5, 0x81},   // #4840
	{14010, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7544, 164, 12, 0x1},   // yemenkingdom
	{9696, 82, 10, 0x1},    // statelibya
	{43981, 63, 16, 0x1},   // republiccameroon
	{62545, 153, 13, 0x1},  // republicsyria
	{42076, 397, 5, 0x1},   // #6mad
	{10984, 205, 23, 0x1},  // frenchsouthernterritory
	{40022, 196, 23, 0x1},  // orientalrepublicuruguay
	{2214, 84, 7, 0x21},    // marocco
	{29413, 361, 5, 0x1},   // #5aab
	{13992, 65, 10, 0x1},   // franscongo
	{15037, 15, 6, 0x1},    // #3ddde
	{3785, 108, 25, 0x21},  // rephabolikiyaaforikaborwa
	{49345, 16, 26, 0x1},   // federalerepubliekduitsland
	{38803, 102, 17, 0x1},  // islandsseychellen
	{1895, 51, 13, 0x21},   // swedenkingdom
	{53918, 9, 12, 0x1},    // bsniahrzgvna
	{37087, 128, 18, 0x1},  // republickirgizstan
	{14142, 218, 9, 0x1},   // faeroerne
	{19953, 131, 3, 0x1},   // rok
	{16502, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{34584, 44, 8, 0x1},    // portugal
	{2089, 164, 13, 0x1},   // republicyemen
	{20382, 143, 12, 0x1},  // saltanatuman
	{45214, 11, 6, 0x1},    // canada
	{917, 186, 30, 0x21},   // federationofsaintkittsandnevis
	{3958, 87, 25, 0x1},    // peoplesrepublicmozambique
	{16252, 166, 19, 0x1},  // republiekargentinie
	{12098, 63, 13, 0x1},   // franskameroen
	{53215, 24, 18, 0x1},   // kingdomgriekenland
	{38134, 398, 5, 0x1},   // #6970
	{5981, 218, 15, 0x1},   // faeroereilanden
	{41303, 141, 14, 0x1},  // kingdomofnepal
	{65220, 150, 12, 0x1},  // saoediarabie
	{24551, 399, 5, 0x1},   // #2rho
	{12258, 138, 14, 0x1},  // unionofmyanmar
	{11341, 242, 14, 0x1},  // franspolinesie
	{31765, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{13222, 131, 18, 0x1},  // republicsouthkorea
	{10000, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{35576, 77, 6, 0x1},    // gambia
	{22473, 156, 9, 0x1},   // turkmenia
	{31796, 237, 24, 0x1},  // territoryofnorfolkisland
	{62371, 159, 14, 0x1},  // elliceeilanden
	{8595, 161, 12, 0x1},   // northvietnam
	{29033, 381, 5, 0x1},   // #5565
	{53540, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{56783, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{62502, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{48247, 224, 18, 0x1},  // grondterritoryguam
	{6695, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{38139, 400, 5, 0x1},   // #6971
	{16584, 218, 13, 0x1},  // faeroeislands
	{61948, 111, 16, 0x1},  // stateafghanistan
	{30838, 67, 16, 0x1},   // capeverdeislands
	{6244, 244, 17, 0x1},   // republicofvietnam
	{104, 82, 5, 0x1},      // libya
	{29630, 227, 24, 0x1},  // grondterritoryislandsman
	{1661, 112, 8, 0x1},    // emirates
	{18721, 177, 5, 0x81},  // #2dma
	{28948, 401, 5, 0x1},   // #5490
	{7474, 120, 16, 0x1},   // micronesiafedsts
	{29298, 402, 5, 0x1},   // #5812
	{13076, 51, 16, 0x1},   // koninkrijkzweden
	{11526, 120, 14, 0x1},  // fsofmicronesia
	{15810, 119, 6, 0x1},   // fidzji
	{18039, 226, 20, 0x1},  // heardislandsmcdonald
	{50036, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{697, 273, 25, 0xa2},   // yugoslaviafederalrepublic
	{42071, 403, 5, 0x1},   // #6mac
	{9836, 60, 16, 0x1},    // botswanarepublic
	{48434, 112, 12, 0x1},  // unitedarabem
	{38144, 404, 5, 0x1},   // #6972
	{22123, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{44829, 210, 26, 0x1},  // grondterritorycocosislands
	{4135, 161, 20, 0x21},  // republicnorthvietnam
	{24565, 405, 5, 0x1},   // #2rom
	{8497, 177, 8, 0x1},    // dominica
	{27178, 138, 5, 0x81},  // #4104
	{27208, 67, 5, 0x81},   // #4132
	{38432, 406, 5, 0x1},   // #6aul
	{2380, 203, 22, 0x1},   // americansamoaterritory
	{60574, 231, 18, 0x1},  // fransdeelstmaarten
	{29681, 25, 24, 0x1},   // localnamehrvatskacroatia
	{28913, 407, 5, 0x1},   // #5461
	{38177, 73, 9, 0x1},    // abyssinia
	{61783, 114, 14, 0x1},  // stateofbahrain
	{5228, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{53062, 241, 19, 0x1},  // occupiedtrpalestine
	{36948, 408, 5, 0x1},   // #5ukr
	{22790, 138, 15, 0x1},  // republicmyanmar
	{13462, 73, 11, 0x1},   // fmrethiopia
	{13487, 138, 11, 0x1},  // formerburma
	{6380, 197, 15, 0x1},   // stvincentandgre
	{36261, 174, 16, 0x1},  // colombiarepublic
	{24144, 144, 5, 0x81},  // #2pak
	{11705, 75, 14, 0x1},   // republiekghana
	{38149, 409, 5, 0x1},   // #6973
	{53596, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{38824, 225, 22, 0x1},  // grondterritoryhongkong
	{32921, 410, 5, 0x1},   // #5gui
	{15098, 58, 6, 0x1},    // #3dybj
	{12524, 82, 18, 0x1},   // libyaarabjamahiriy
	{26975, 6, 9, 0x1},     // azerbijan
	{5874, 212, 18, 0x1},   // curacaoknetherland
	{55204, 56, 17, 0x1},   // republicadeangola
	{34896, 411, 5, 0x1},   // #5nth
	{38580, 165, 17, 0x1},  // adenyemenpdrsouth
	{46866, 211, 5, 0x1},   // #7cok
	{18083, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3580, 234, 20, 0x1},   // departmentmartinique
	{40197, 208, 21, 0x1},  // grondterritorybermuda
	{1076, 205, 35, 0x21},  // frafrenchsouthernantarcticterritory
	{53703, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{5334, 139, 13, 0x1},   // statemongolia
	{9027, 15, 11, 0x1},    // eastgermany
	{48917, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{20312, 111, 21, 0x1},  // republicofafghanistan
	{24283, 145, 5, 0x81},  // #2phl
	{42066, 412, 5, 0x1},   // #6maa
	{33559, 34, 17, 0x1},   // latvijasrepublika
	{15717, 46, 13, 0x1},   // sovjetrusland
	{38109, 413, 5, 0x1},   // #6910
	{16581, 59, 5, 0x81},   // #2bfa
	{4313, 210, 20, 0x1},   // keelingeilandencocos
	{29826, 414, 5, 0x1},   // #5arm
	{18532, 171, 26, 0x1},  // federativerepublicofbrazil
	{5360, 108, 19, 0x1},   // southafricarepublic
	{17987, 145, 22, 0x1},  // commonwealthfilipijnen
	{29293, 373, 5, 0x1},   // #5811
	{24745, 256, 15, 0x1},  // virginislandsvs
	{64483, 202, 22, 0x1},  // nederlandseantillenoud
	{47464, 153, 12, 0x1},  // arabrepsyrie
	{21757, 80, 5, 0x81},   // #2ken
	{62996, 132, 17, 0x1},  // koeweitvorstendom
	{29472, 176, 15, 0x1},  // republicadecuba
	{2659, 128, 8, 0x21},   // kirgisia
	{55, 196, 22, 0x21},    // easternrepublicuruguay
	{2596, 58, 20, 0x1},    // formerlydahomeybenin
	{14390, 161, 8, 0x1},   // vietnamn
	{42504, 415, 5, 0x1},   // #6mon
	{32257, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{40809, 416, 5, 0x1},   // #6jam
	{22542, 143, 13, 0x1},  // maskateenoman
	{15846, 115, 22, 0x1},  // abodepeacenationbrunei
	{47613, 103, 15, 0x1},  // jumhuriyattshad
	{3710, 140, 16, 0x21},  // malayafederation
	{42740, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29831, 417, 5, 0x1},   // #5aul
	{18701, 16, 5, 0x81},   // #2deu
	{46913, 66, 5, 0x1},    // #7com
	{22672, 43, 21, 0x1},   // poolsepeoplesrepublic
	{58430, 227, 7, 0x1},   // manisle
	{45709, 2, 5, 0x1},     // #7and
	{35507, 186, 22, 0x1},  // sintchristoffelennevis
	{29303, 418, 5, 0x1},   // #5816
	{32760, 246, 21, 0x1},  // ascensionensinthelena
	{721, 221, 10, 0x1},    // guadeloupe
	{32442, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{21662, 85, 10, 0x1},   // madagascar
	{47213, 171, 23, 0x1},  // brazilieverenigdestaten
	{62465, 213, 14, 0x1},  // kerstmiseiland
	{58156, 144, 16, 0x1},  // pakistanrepublic
	{61109, 186, 15, 0x1},  // stkittsandnevis
	{56239, 64, 13, 0x1},   // belgischcongo
	{48434, 112, 11, 0x1},  // unitedarabe
	{59832, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13336, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{41005, 419, 5, 0x1},   // #6jpn
	{34126, 240, 24, 0x1},  // grondterritorypuertorico
	{32065, 336, 5, 0x1},   // #5gab
	{42812, 117, 17, 0x1},  // chinapeoplesrepof
	{7031, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24313, 43, 5, 0x81},   // #2pol
	{3004, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{15473, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{5088, 230, 5, 0x1},    // macao
	{13976, 46, 16, 0x1},   // russianfedertion
	{521, 229, 17, 0x21},   // bailiwickofjersey
	{26545, 179, 16, 0x1},  // republiekecuador
	{40050, 420, 5, 0x1},   // #6dji
	{11405, 52, 19, 0x1},   // ottomanempireturkey
	{30459, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{33721, 299, 5, 0x1},   // #5leb
	{13220, 71, 3, 0x1},    // uar
	{46884, 174, 5, 0x1},   // #7col
	{2403, 87, 24, 0x21},   // volksrepubliekmozambique
	{11588, 173, 14, 0x1},  // republiekchili
	{19346, 250, 27, 0x1},  // territoryturkscaicosislands
	{29308, 421, 5, 0x1},   // #5817
	{36394, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{22597, 241, 20, 0x1},  // palestinianauthority
	{4300, 210, 13, 0x1},   // cocoseilanden
	{4743, 243, 18, 0x1},   // departementreunion
	{39702, 76, 16, 0x1},   // republiqueguinea
	{52022, 154, 12, 0x1},  // siamthailand
	{7618, 55, 21, 0x1},    // formersfrofyugoslavia
	{3346, 182, 16, 0x1},   // georgetownguyana
	{4309, 120, 24, 0x21},  // micronesiefederalestaten
	{59339, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{35686, 106, 18, 0x1},  // tanganyikarepublic
	{36799, 6, 18, 0x1},    // republicazerbaijan
	{32221, 422, 5, 0x1},   // #5gam
	{42160, 423, 5, 0x1},   // #6mal
	{8625, 114, 7, 0x1},    // bahrain
	{59182, 82, 11, 0x1},   // formerlibya
	{9778, 273, 16, 0x82},  // fedrepyugoslavia
	{9992, 106, 26, 0x1},   // republictanganyikazanzibar
	{49657, 66, 12, 0x1},   // comorenstate
	{47352, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{59275, 49, 17, 0x1},   // slowaakserepublic
	{28823, 424, 5, 0x1},   // #5390
	{12852, 111, 23, 0x1},  // islamicrepofafghanistan
	{48691, 247, 18, 0x1},  // svalbardogjanmayen
	{56488, 82, 12, 0x1},   // libyakingdom
	{26234, 54, 25, 0x1},   // verenigdestatenvanamerika
	{46499, 65, 5, 0x1},    // #7cgo
	{21207, 65, 20, 0x1},   // congopeoplesrepublic
	{62668, 138, 8, 0x1},   // mayanmar
	{52757, 232, 23, 0x1},  // northernmarianenislands
	{36957, 425, 5, 0x1},   // #5uru
	{35098, 145, 23, 0x1},  // philippinescommonwealth
	{19432, 119, 26, 0x1},  // republiekvandefijieilanden
	{5662, 121, 19, 0x1},   // nederlandsoostindie
	{7938, 129, 14, 0x1},   // khmerrepubliek
	{17101, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{55219, 133, 6, 0x1},   // laopdr
	{65449, 62, 23, 0x1},   // republicoftheivorycoast
	{8705, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{34934, 426, 3, 0x3},   // roc
	{34395, 252, 22, 0x1},  // taiwanchineseprovincie
	{21811, 129, 5, 0x81},  // #2khm
	{24194, 190, 5, 0x81},  // #2pan
	{41587, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17237, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{52694, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{24199, 239, 5, 0x81},  // #2pcn
	{11860, 118, 6, 0x1},   // kibris
	{17324, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{92, 133, 11, 0x21},    // kingdomlaos
	{29767, 254, 17, 0x1},  // vaticaanstadstate
	{5536, 196, 24, 0x1},   // oosterserepubliekuruguay
	{4440, 9, 19, 0x1},     // bosnieenherzegovina
	{28708, 429, 5, 0x1},   // #5343
	{48238, 184, 5, 0x1},   // #7hai
	{32472, 221, 25, 0x1},  // departementdelaguadeloupe
	{58692, 64, 13, 0x1},   // congokinshasa
	{62873, 34, 15, 0x1},   // latvianrepublic
	{202, 207, 10, 0x1},    // saintbarth
	{45865, 166, 5, 0x1},   // #7arg
	{46478, 11, 5, 0x1},    // #7can
	{20043, 148, 15, 0x1},  // democratickorea
	{6229, 140, 6, 0x1},    // malaya
	{17474, 60, 5, 0x81},   // #2bwa
	{45714, 56, 5, 0x1},    // #7ang
	{15455, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{23191, 143, 13, 0x1},  // sultanateoman
	{42108, 239, 10, 0x1},  // pitcairnis
	{49048, 128, 19, 0x1},  // kirgizischerepublic
	{29581, 179, 7, 0x1},   // equador
	{51250, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{10804, 37, 14, 0x1},   // macedoniefyrom
	{545, 213, 25, 0x1},    // territorychristmasislands
	{49980, 253, 17, 0x1},  // usoutlyingislands
	{18394, 92, 17, 0x1},   // republiqueduniger
	{1978, 430, 12, 0x22},  // ruandaurundi
	{62968, 164, 10, 0x1},  // yemensanaa
	{206, 167, 16, 0x21},   // antiguaenbarbuda
	{52411, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{18802, 178, 5, 0x81},  // #2dom
	{46473, 129, 5, 0x1},   // #7cam
	{61882, 148, 18, 0x1},  // noordkoreavolksrep
	{44614, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{18711, 68, 5, 0x81},   // #2dji
	{29288, 432, 5, 0x1},   // #5800
	{7922, 160, 10, 0x1},   // uzbekistan
	{21964, 148, 15, 0x1},  // koreademocratic
	{20848, 28, 5, 0x81},   // #2isl
	{61941, 111, 23, 0x1},  // islamicstateafghanistan
	{31535, 164, 10, 0x1},  // noordjemen
	{28588, 411, 5, 0x1},   // #5210
	{10491, 127, 11, 0x1},  // khazakhstan
	{2895, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{3494, 135, 14, 0x21},  // dominionceylon
	{14459, 44, 9, 0x1},    // portugual
	{50021, 16, 28, 0x1},   // federalrepublicformergermany
	{38104, 406, 5, 0x1},   // #6900
	{29425, 433, 5, 0x1},   // #5afg
	{45370, 31, 27, 0x1},   // principalityofliechtenstein
	{28683, 434, 5, 0x1},   // #5325
	{28703, 435, 5, 0x1},   // #5341
	{28748, 436, 5, 0x1},   // #5355
	{7962, 136, 20, 0x1},   // formermaldiveislands
	{28828, 437, 5, 0x1},   // #5395
	{48941, 127, 18, 0x1},  // kazakhstanrepublic
	{29723, 438, 5, 0x1},   // #5arg
	{29843, 6, 12, 0x1},    // azerbaidzhan
	{40849, 157, 17, 0x1},  // republiceasttimor
	{0, 236, 35, 0x1},      // overzeesecollectiviteitnewcaledonia
	{39702, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9237, 78, 11, 0x1},    // guinebissau
	{18431, 102, 17, 0x1},  // seychellesislands
	{56163, 203, 20, 0x1},  // americansamoaislands
	{24428, 148, 5, 0x81},  // #2prk
	{14674, 252, 7, 0x1},   // formosa
	{28583, 439, 5, 0x1},   // #5205
	{28593, 440, 5, 0x1},   // #5211
	{16467, 201, 13, 0x1},  // alandeilanden
	{16142, 65, 13, 0x1},   // congorepofthe
	{629, 151, 9, 0x1},     // singapore
	{54760, 205, 27, 0x1},  // frenchsouthernantarticlands
	{6606, 34, 15, 0x1},    // republicletland
	{32916, 441, 5, 0x1},   // #5gua
	{34937, 66, 13, 0x1},   // comoroislands
	{8614, 29, 6, 0x1},     // israel
	{28723, 442, 5, 0x1},   // #5346
	{509, 176, 14, 0x21},   // republicofcuba
	{63856, 70, 17, 0x1},   // sultanatezanzibar
	{40583, 113, 24, 0x1},  // volksrepubliekbangladesh
	{38702, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{41651, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4785, 222, 9, 0x1},    // groenland
	{18268, 114, 14, 0x1},  // kingdombahrain
	{59737, 148, 26, 0x1},  // koreademocraticpeorepublic
	{63259, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{18152, 240, 20, 0x1},  // puertoricogemenebest
	{28598, 443, 5, 0x1},   // #5212
	{9797, 79, 31, 0x1},    // republiquedelaguineeequatoriale
	{13086, 51, 6, 0x1},    // zweden
	{61042, 10, 17, 0x1},   // republicofbelarus
	{32322, 444, 5, 0x1},   // #5gfr
	{51435, 114, 9, 0x1},   // albahrayn
	{2312, 93, 24, 0x21},   // federalerepublieknigeria
	{21445, 230, 12, 0x1},  // chinaprmacao
	{22522, 188, 6, 0x1},   // mexico
	{12383, 27, 15, 0x1},   // republicierland
	{40113, 401, 5, 0x1},   // #6drc
	{40643, 163, 28, 0x1},  // independentstatewesternsamoa
	{51912, 121, 29, 0x1},  // republicindonesiaunitarystate
	{62973, 164, 10, 0x1},  // sanaayemen
	{33787, 445, 5, 0x1},   // #5lit
	{13100, 124, 4, 0x1},   // iraq
	{28728, 446, 5, 0x1},   // #5347
	{36596, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{32640, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{31931, 205, 23, 0x1},  // southernfrenchterritory
	{44439, 226, 20, 0x1},  // heardmcdonaldislands
	{48002, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{19376, 250, 22, 0x1},  // turkseencaicoseilanden
	{60350, 160, 11, 0x1},  // oesbekistan
	{4300, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{7914, 160, 18, 0x1},   // republicuzbekistan
	{830, 234, 24, 0x1},    // collectiviteitmartinique
	{17999, 145, 10, 0x1},  // filipijnen
	{9188, 121, 17, 0x1},   // indonesiarepublic
	{24384, 240, 5, 0x81},  // #2pri
	{58334, 243, 12, 0x1},  // ilelareunion
	{14774, 35, 6, 0x1},    // monaco
	{52617, 94, 15, 0x1},   // rwandanrepublic
	{53384, 107, 16, 0x1},  // republicofuganda
	{6135, 132, 7, 0x1},    // koeweit
	{39475, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{54642, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13146, 191, 12, 0x1},  // republicperu
	{38437, 447, 5, 0x1},   // #6aus
	{59292, 10, 15, 0x1},   // bieloruslandrep
	{28713, 448, 5, 0x1},   // #5344
	{109, 22, 13, 0x1},     // unitedkingdom
	{14809, 128, 7, 0x1},   // kirgize
	{3688, 205, 25, 0x1},   // frenchsouthernterritories
	{56750, 30, 13, 0x1},   // kingdomitalia
	{27296, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{45304, 132, 19, 0x1},  // koeweitprincipality
	{24582, 46, 11, 0x1},   // russiansfsr
	{1976, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{35461, 108, 7, 0x1},   // safrica
	{44437, 226, 22, 0x1},  // auheardmcdonaldislands
	{25834, 63, 17, 0x1},   // republiekkameroen
	{757, 76, 6, 0x1},      // guinea
	{58388, 143, 13, 0x1},  // omansultanaat
	{8678, 22, 2, 0x1},     // vk
	{19047, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{54028, 137, 25, 0x1},  // republiekmarshalleilanden
	{48264, 120, 10, 0x1},  // micronisia
	{20589, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{49005, 126, 5, 0x1},   // #7jpn
	{28718, 449, 5, 0x2},   // #5345
	{26779, 22, 13, 0x1},   // unitedkingdon
	{2932, 120, 19, 0x21},  // micronesiafedstates
	{25151, 248, 19, 0x1},  // stpierreandmiquelon
	{48243, 225, 5, 0x1},   // #7hkg
	{53250, 65, 20, 0x1},   // kongopeoplesrepublic
	{64958, 37, 37, 0x1},   // macedoniaformerjoegoslavischerepublic
	{50646, 259, 15, 0x1},  // republiekkosovo
	{24652, 66, 11, 0x1},   // comorenunie
	{49112, 135, 17, 0x1},  // republieksrilanka
	{41223, 24, 17, 0x1},   // helleenserepublic
	{35023, 254, 17, 0x1},  // statevaticaanstad
	{58433, 227, 9, 0x1},   // isleofman
	{23791, 214, 30, 0x1},  // overseasterritorycaymanislands
	{44843, 210, 23, 0x1},  // cocosislandsaustralisch
	{58963, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{26921, 164, 5, 0x1},   // yeman
	{2097, 164, 5, 0x1},    // yemen
	{42190, 217, 16, 0x1},  // falklandeilanden
	{2550, 112, 12, 0x21},  // trucialcoast
	{34361, 252, 13, 0x1},  // chinesetaipei
	{24288, 146, 5, 0x81},  // #2plw
	{32354, 451, 5, 0x1},   // #5gha
	{48896, 185, 5, 0x1},   // #7jam
	{22959, 175, 19, 0x1},  // republicofcostarica
	{4380, 10, 18, 0x1},    // belarusbyelorussia
	{60233, 136, 21, 0x1},  // republicofthemaldives
	{1688, 16, 11, 0x21},   // germanywest
	{30415, 215, 16, 0x1},  // westelijkesahara
	{4935, 1, 22, 0x1},     // albaniapeoplesrepublic
	{60427, 55, 19, 0x1},   // voormaligjugoslavie
	{28738, 452, 5, 0x1},   // #5350
	{23565, 26, 17, 0x1},   // republicofhungary
	{20491, 246, 23, 0x1},  // sthelenaanddependencies
	{9493, 241, 27, 0x1},   // palestijnseautonomegebieden
	{21219, 276, 15, 0x2},  // republicofchina
	{50844, 7, 16, 0x1},    // koninkrijkbelgie
	{4587, 98, 16, 0x1},    // republieksomalie
	{56093, 210, 9, 0x1},   // cocosisds
	{39583, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9392, 195, 22, 0x1},   // trinidadtobagorepublic
	{29003, 303, 5, 0x1},   // #5540
	{26865, 17, 10, 0x1},   // denemarken
	{17835, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8030, 129, 19, 0x1},   // formerkhmerrepublic
	{42959, 10, 12, 0x1},   // bielorusland
	{220, 132, 14, 0x21},   // dawlatalkuwayt
	{242, 37, 23, 0x1},     // republieknoordmacedonie
	{24446, 44, 5, 0x81},   // #2prt
	{15517, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{27728, 28, 5, 0x81},   // #4352
	{28578, 320, 5, 0x1},   // #5200
	{49199, 80, 15, 0x1},   // republicofkenya
	{24622, 254, 13, 0x1},  // vaticaanstaat
	{24461, 242, 5, 0x81},  // #2pyf
	{27763, 30, 5, 0x81},   // #4380
	{1911, 115, 6, 0x1},    // brunei
	{41379, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{48975, 125, 5, 0x1},   // #7jor
	{1389, 71, 3, 0x1},     // are
	{61882, 148, 10, 0x1},  // noordkorea
	{24622, 254, 8, 0x1},   // vaticaan
	{16878, 206, 13, 0x1},  // sabaenbonaire
	{61540, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{29984, 241, 31, 0x1},  // palestineliberationorganization
	{14169, 46, 9, 0x1},    // fedrussia
	{46433, 61, 5, 0x1},    // #7caf
	{30489, 215, 16, 0x1},  // saharaoccidental
	{33816, 443, 5, 0x1},   // #5lux
	{46692, 62, 5, 0x1},    // #7civ
	{2320, 92, 14, 0x21},   // republiekniger
	{34094, 187, 18, 0x1},  // republieksintlucia
	{29008, 339, 5, 0x1},   // #5541
	{52260, 162, 5, 0x1},   // #7van
	{10373, 66, 20, 0x1},   // archipelvandecomoren
	{1767, 16, 18, 0x21},   // fmrfedrepofgermany
	{60963, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{47344, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{52012, 154, 14, 0x1},  // koninkrijksiam
	{5, 76, 35, 0x21},      // revolutionairepeoplesrepublicguinea
	{39053, 219, 19, 0x1},  // baljuwschapguernsey
	{39470, 453, 23, 0x2},  // koreademocraticrepublic
	{35250, 71, 14, 0x1},   // arabrepofegypt
	{12289, 138, 15, 0x1},  // burmanowmyanmar
	{41912, 255, 22, 0x1},  // engelsemaagdeneilanden
	{49183, 191, 16, 0x1},  // republicadelperu
	{28743, 359, 5, 0x1},   // #5352
	{41349, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{47041, 14, 5, 0x1},    // #7cze
	{34622, 14, 15, 0x1},   // czechiarepublic
	{62716, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6210, 120, 19, 0x1},   // micronesiafederatia
	{60592, 231, 17, 0x1},  // fransdeelstmartin
	{34423, 252, 23, 0x1},  // provincievanchinataiwan
	{14466, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{88, 108, 3, 0x1},      // rsa
	{9853, 183, 8, 0x1},    // honduras
	{36872, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{46059, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6210, 120, 13, 0x1},   // micronesiafed
	{40098, 134, 15, 0x1},  // republiclebanon
	{54597, 28, 15, 0x1},   // republiciceland
	{7680, 45, 24, 0x1},    // romaniasocialistrepublic
	{31131, 62, 11, 0x1},   // cotedivoire
	{55320, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8817, 89, 19, 0x1},    // republiquedemaurice
	{15001, 50, 18, 0x1},   // republikaslovenija
	{28733, 455, 5, 0x1},   // #5349
	{38089, 456, 5, 0x1},   // #6840
	{39026, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{36964, 54, 15, 0x1},   // usaunitedstates
	{29023, 349, 5, 0x1},   // #5553
	{58824, 123, 12, 0x1},  // empireofiran
	{38541, 165, 9, 0x1},   // adenyemen
	{65058, 123, 10, 0x1},  // empireiran
	{56648, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{29363, 457, 5, 0x1},   // #5940
	{850, 186, 36, 0x21},   // federationofsaintchristopherandnevis
	{9980, 106, 38, 0x1},   // formerunitedrepublictanganyikazanzibar
	{42956, 10, 15, 0x1},   // repbielorusland
	{37819, 361, 4, 0x1},   // #658
	{3765, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{32415, 458, 5, 0x1},   // #5gmy
	{11752, 80, 14, 0x1},   // republiekkenia
	{32926, 459, 5, 0x1},   // #5guy
	{34162, 231, 23, 0x1},  // saintmartincollectivity
	{6751, 253, 24, 0x1},   // minorislandsunitedstates
	{47025, 239, 16, 0x1},  // pitcairneilanden
	{2974, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{29978, 241, 15, 0x1},  // formerpalestine
	{29451, 43, 21, 0x1},   // peoplesrepublicpoland
	{19187, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{29018, 357, 5, 0x1},   // #5552
	{21895, 52, 15, 0x1},   // turkserepubliek
	{19172, 7, 7, 0x1},     // belgium
	{27733, 122, 5, 0x81},  // #4356
	{51567, 105, 15, 0x1},  // tunisiarepublic
	{27768, 62, 5, 0x81},   // #4384
	{43010, 460, 5, 0x1},   // #6mya
	{32226, 461, 5, 0x1},   // #5gdr
	{2065, 104, 14, 0x21},  // republicoftogo
	{39680, 53, 14, 0x1},   // sovjetoekraine
	{10316, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{56961, 2, 15, 0x1},    // prinsdomandorra
	{4378, 140, 15, 0x21},  // malayafederatie
	{7661, 45, 26, 0x1},    // socialistrepublicofromania
	{608, 14, 19, 0x1},     // tsjechischerepublic
	{40886, 462, 5, 0x1},   // #6jor
	{57379, 213, 24, 0x1},  // christmasislandterritory
	{2616, 45, 23, 0x1},    // peoplesrepublicroemenia
	{2631, 45, 8, 0x1},     // roemenia
	{7519, 110, 9, 0x1},    // srhodesia
	{33130, 62, 23, 0x1},   // republiquedecotedivoire
	{7593, 161, 9, 0x1},    // vietnamsr
	{59417, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{19827, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{50706, 138, 20, 0x1},  // republicunionmyanmar
	{29013, 356, 5, 0x1},   // #5551
	{55647, 256, 15, 0x1},  // virginislandsus
	{47442, 101, 9, 0x1},   // swasiland
	{53154, 19, 5, 0x1},    // eesti
	{36465, 215, 10, 0x1},  // westsahara
	{37599, 391, 4, 0x1},   // #640
	{7770, 10, 21, 0x1},    // formerwitrussischessr
	{16759, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{52779, 91, 15, 0x1},   // southwestafrica
	{12258, 138, 19, 0x1},  // unionofmyanmarburma
	{1244, 48, 25, 0x21},   // serbiaandmontenegroformer
	{58981, 82, 10, 0x1},   // libiestaat
	{12584, 176, 13, 0x1},  // republiekcuba
	{57984, 136, 13, 0x1},  // dhivehiraajje
	{1877, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{63212, 102, 18, 0x1},  // seychellenrepublic
	{35573, 77, 17, 0x1},   // thegambiarepublic
	{17139, 170, 5, 0x81},  // #2bol
	{48712, 247, 26, 0x1},  // svalbardandjanmayenislands
	{42506, 139, 25, 0x1},  // mongolischevolksrepubliek
	{55529, 159, 13, 0x1},  // elliceislands
	{33806, 187, 10, 0x1},  // saintlucia
	{14774, 35, 18, 0x1},   // monacoprincipality
	{38009, 334, 5, 0x1},   // #6750
	{60525, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{25240, 214, 10, 0x1},  // caimanesvk
	{41419, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12245, 138, 13, 0x1},  // republicburma
	{4768, 222, 26, 0x1},   // overzeesterritorygroenland
	{15420, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21350, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{48099, 52, 15, 0x1},   // republicturkiye
	{571, 54, 2, 0x1},      // us
	{37614, 278, 4, 0x1},   // #641
	{22731, 165, 18, 0x1},  // republicsouthjemen
	{19646, 186, 20, 0x1},  // stchristopherennevis
	{25219, 58, 16, 0x1},   // republiekdahomey
	{3773, 221, 19, 0x1},   // territoryguadeloupe
	{12621, 124, 4, 0x1},   // irak
	{23051, 231, 23, 0x1},  // collectivitesaintmartin
	{28753, 463, 5, 0x1},   // #5359
	{51427, 114, 17, 0x1},  // mamlakatalbahrayn
	{7371, 142, 14, 0x1},   // naoerorepublic
	{4406, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{38074, 423, 5, 0x1},   // #6820
	{47021, 118, 5, 0x1},   // #7cyp
	{47358, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{578, 12, 7, 0x1},      // schweiz
	{20362, 202, 21, 0x1},  // netherlandswestindies
	{24635, 241, 14, 0x1},  // palestinastaat
	{2584, 237, 13, 0x21},  // norfolkeiland
	{14235, 15, 9, 0x1},    // formergdr
	{35593, 190, 14, 0x1},  // panamarepublic
	{63797, 136, 16, 0x1},  // republicmaldives
	{21022, 30, 5, 0x81},   // #2ita
	{44362, 96, 15, 0x1},   // republicsenegal
	{12272, 138, 17, 0x1},  // burmaunionmyanmar
	{12899, 71, 11, 0x1},   // formeregypt
	{40140, 188, 21, 0x1},  // mexicoverenigdestaten
	{9575, 231, 21, 0x1},   // saintmartinfrenchpart
	{49242, 118, 6, 0x1},   // cyprus
	{55571, 78, 15, 0x1},   // portugeesguinea
	{44272, 98, 24, 0x1},   // somalidemocraticrepublic
	{29353, 362, 5, 0x1},   // #5920
	{37619, 395, 4, 0x1},   // #642
	{34361, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11355, 242, 14, 0x1},  // franspolynesie
	{21394, 225, 15, 0x1},  // hongkongchinapr
	{36933, 255, 15, 0x1},  // ukvirginislands
	{2963, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6648, 48, 6, 0x1},     // servia
	{16602, 8, 5, 0x81},    // #2bgr
	{18069, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{38084, 464, 5, 0x1},   // #6835
	{9520, 16, 17, 0x1},    // formerwestgermany
	{33748, 465, 5, 0x1},   // #5les
	{8011, 160, 19, 0x1},   // republicoezbekistan
	{17469, 209, 5, 0x81},  // #2bvt
	{7704, 6, 12, 0x1},     // azerbeidzjan
	{47804, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{49059, 67, 19, 0x1},   // republicofcapeverde
	{11215, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{45279, 360, 5, 0x1},   // #6wsm
	{14885, 10, 6, 0x1},    // #3byaa
	{36863, 466, 5, 0x1},   // #5uga
	{60344, 172, 9, 0x1},   // barbadoes
	{14241, 15, 3, 0x1},    // gdr
	{34033, 93, 22, 0x1},   // federalrepublicnigeria
	{52207, 197, 14, 0x1},  // saintvincentgr
	{27773, 185, 5, 0x81},  // #4388
	{8505, 4, 23, 0x1},     // commonwealthofaustralia
	{42108, 239, 14, 0x1},  // pitcairnisland
	{49905, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{37069, 108, 18, 0x1},  // republicsuidafrika
	{29358, 467, 5, 0x1},   // #5935
	{37759, 468, 4, 0x1},   // #653
	{21848, 79, 16, 0x1},   // equatorialguinea
	{3297, 210, 20, 0x1},   // cocoskeelingeilanden
	{6254, 244, 8, 0x1},    // vietnams
	{6508, 140, 15, 0x1},   // malayafederatia
	{4275, 240, 27, 0x1},   // overzeesterritorypuertorico
	{16495, 57, 5, 0x81},   // #2bdi
	{38094, 469, 5, 0x1},   // #6850
	{33590, 470, 5, 0x1},   // #5lbr
	{19834, 208, 24, 0x1},  // overzeesterritorybermuda
	{17098, 208, 5, 0x81},  // #2bmu
	{53053, 241, 19, 0x1},  // palestineoccupiedtr
	{19808, 208, 15, 0x1},  // bermudaeilanden
	{7564, 129, 15, 0x1},   // stateofcambodia
	{4189, 95, 14, 0x21},   // republieksudan
	{5825, 251, 24, 0x1},   // overseasterritorytokelau
	{60215, 138, 9, 0x1},   // unieburma
	{35432, 421, 5, 0x1},   // #5rvn
	{13126, 155, 20, 0x1},  // republictadzjikistan
	{33443, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11074, 257, 22, 0x1},  // wallisenfutunaeilanden
	{29368, 471, 5, 0x1},   // #5946
	{29378, 310, 5, 0x1},   // #5950
	{6084, 205, 28, 0x1},   // frenchsouthernantarcticlands
	{36477, 106, 7, 0x1},   // tazania
	{37749, 472, 4, 0x1},   // #652
	{29398, 473, 5, 0x1},   // #5986
	{55096, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{55080, 48, 22, 0x1},   // serbiamontenegroformer
	{47641, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{40834, 64, 23, 0x1},   // kongodemocraticrepublic
	{1269, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{42108, 239, 15, 0x1},  // pitcairnislands
	{30294, 198, 11, 0x1},  // venezuelarb
	{34801, 68, 16, 0x1},   // djiboutirepublic
	{10246, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14001, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{7094, 199, 9, 0x1},    // landaruba
	{20068, 64, 7, 0x1},    // rdcongo
	{50968, 149, 5, 0x1},   // #7qat
	{14902, 225, 9, 0x1},   // xianggang
	{15752, 61, 11, 0x1},   // centralafrr
	{29978, 241, 37, 0x1},  // formerpalestineliberationorganization
	{29373, 474, 5, 0x1},   // #5947
	{43084, 235, 21, 0x1},  // grondterritorymayotte
	{3080, 257, 28, 0x1},   // territorywallisfutunaislands
	{36424, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{37729, 416, 4, 0x1},   // #651
	{29403, 475, 5, 0x1},   // #5987
	{64021, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{62692, 169, 13, 0x1},  // britshonduras
	{2402, 209, 30, 0x1},   // overseasterritorybouvetislands
	{23097, 249, 22, 0x1},  // netherlandssintmaarten
	{2410, 209, 22, 0x1},   // territorybouvetislands
	{20630, 102, 17, 0x1},  // seychellenislands
	{46040, 168, 8, 0x1},   // bahamaes
	{2352, 156, 11, 0x1},   // turkmenstan
	{1280, 223, 12, 0x1},   // frenchguiana
	{60215, 138, 26, 0x1},  // unieburmasocialistrepublic
	{3885, 73, 8, 0x21},    // ityopiya
	{14356, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{54158, 64, 12, 0x1},   // belgiancongo
	{45160, 33, 20, 0x1},   // grandduchyluxembourg
	{54819, 144, 19, 0x1},  // pakistaninclbanglad
	{65357, 40, 17, 0x1},   // formernetherlands
	{35781, 15, 27, 0x1},   // democraticrepublicofgermany
	{19666, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{34921, 476, 5, 0x1},   // #5pak
	{16644, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{53408, 25, 15, 0x1},   // croatiarepublic
	{12061, 259, 14, 0x1},  // kosovarepublic
	{55462, 157, 32, 0x1},  // republicademocraticadetimorleste
	{10605, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{2346, 162, 8, 0x1},    // vanutatu
	{39588, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{55939, 78, 15, 0x1},   // portugeesguinee
	{36807, 6, 10, 0x1},    // azerbaijan
	{45442, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{14891, 13, 6, 0x1},    // #3cshh
	{37105, 477, 5, 0x1},   // #5yem
	{54082, 61, 28, 0x1},   // formercentralafricanrepublic
	{19592, 19, 15, 0x1},   // estoniarepublic
	{32852, 246, 25, 0x1},  // ascensionentristandacunha
	{48618, 48, 26, 0x1},   // serviamontenegrostatenunia
	{13911, 123, 4, 0x1},   // iran
	{46960, 175, 5, 0x1},   // #7crc
	{15017, 80, 14, 0x1},   // jamhuriyakenya
	{2907, 120, 25, 0x21},  // micronesiafederalstatesof
	{38442, 478, 5, 0x1},   // #6aze
	{2209, 234, 22, 0x1},   // collectivitymartinique
	{21387, 117, 7, 0x1},   // chinapr
	{38004, 419, 5, 0x1},   // #6740
	{35194, 377, 5, 0x1},   // #5pol
	{63898, 12, 19, 0x1},   // confederationsuisse
	{15010, 50, 9, 0x1},    // slovenija
	{4336, 120, 19, 0x21},  // micronesiefederatie
	{61837, 14, 20, 0x1},   // tsjechischerepubliek
	{63274, 242, 18, 0x1},  // polynesiafrancaise
	{629, 151, 17, 0x1},    // singaporerepublic
	{37159, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{6825, 13, 16, 0x1},    // tsjechoslowakije
	{829, 186, 21, 0x21},   // stchristopherandnevis
	{29383, 479, 5, 0x1},   // #5955
	{7549, 129, 15, 0x1},   // kingdomcambodia
	{37804, 480, 4, 0x1},   // #657
	{60446, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{51141, 197, 24, 0x1},  // saintvincentengrenadines
	{14823, 117, 3, 0x1},   // prc
	{47000, 176, 5, 0x1},   // #7cub
	{56387, 186, 20, 0x1},  // stchristoffelennevis
	{33557, 481, 5, 0x1},   // #5lat
	{51948, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{46254, 105, 14, 0x1},  // tunisiakingdom
	{38079, 482, 5, 0x1},   // #6830
	{46842, 63, 5, 0x1},    // #7cmr
	{24672, 244, 3, 0x1},   // rvn
	{772, 61, 27, 0x21},    // centraalafrikaanserepubliek
	{54976, 145, 18, 0x1},  // filipijnserepublic
	{21149, 74, 15, 0x1},   // republicofgabon
	{3072, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{24451, 192, 5, 0x81},  // #2pry
	{31591, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{24106, 134, 15, 0x1},  // lebanonrepublic
	{60926, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{25263, 148, 11, 0x1},  // demrepkorea
	{31939, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{15473, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{38049, 483, 4, 0x1},   // #680
	{2468, 195, 2, 0x1},    // tt
	{37794, 484, 4, 0x1},   // #656
	{14503, 54, 9, 0x1},    // vsamerica
	{20401, 223, 15, 0x1},  // guyanefrancaise
	{1706, 16, 22, 0x21},   // federalrepublicgermany
	{61803, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10338, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{61177, 129, 17, 0x1},  // kingdomofcambodia
	{24013, 238, 10, 0x1},  // niueisland
	{20074, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{46483, 214, 5, 0x1},   // #7cay
	{51484, 46, 10, 0x1},   // ruslandfed
	{27988, 485, 5, 0x1},   // #4532
	{41232, 110, 18, 0x1},  // republicofzimbabwe
	{29313, 423, 5, 0x1},   // #5820
	{6987, 64, 11, 0x1},    // congodemrep
	{991, 232, 10, 0x1},    // nmarianais
	{39875, 49, 18, 0x1},   // republicofslovakia
	{27412, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{34990, 486, 5, 0x1},   // #5pan
	{11012, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{12791, 104, 13, 0x1},  // republiektogo
	{387, 138, 5, 0x1},     // birma
	{37779, 487, 4, 0x1},   // #655
	{37914, 488, 5, 0x1},   // #6678
	{29393, 489, 5, 0x1},   // #5983
	{37424, 490, 4, 0x1},   // #631
	{2907, 120, 23, 0x21},  // micronesiafederalstates
	{46936, 67, 5, 0x1},    // #7cpv
	{22695, 43, 6, 0x1},    // poland
	{28808, 304, 5, 0x1},   // #5375
	{52721, 145, 24, 0x1},  // republiekvandefilipijnen
	{38099, 491, 5, 0x1},   // #6860
	{11955, 221, 13, 0x1},  // flaguadeloupe
	{46587, 147, 17, 0x1},  // papoeanieuwguinea
	{2018, 255, 12, 0x21},  // brvirginisds
	{27993, 199, 5, 0x81},  // #4533
	{2083, 174, 17, 0x21},  // republiekcolombia
	{45688, 68, 16, 0x1},   // frenchafarsissas
	{19920, 255, 15, 0x1},  // britishvirginis
	{41124, 63, 8, 0x1},    // kameroun
	{20302, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{7932, 129, 20, 0x1},   // formerkhmerrepubliek
	{46451, 66, 15, 0x1},   // republiccomoros
	{815, 42, 2, 0x1},      // nz
	{5905, 211, 21, 0x1},   // newzeelandcookislands
	{23208, 22, 25, 0x1},   // greatbritainunitedkingdom
	{37769, 350, 4, 0x1},   // #654
	{38732, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{31380, 21, 21, 0x1},   // metropolischfrankrijk
	{18009, 39, 19, 0x1},   // republiekmontenegro
	{42941, 150, 11, 0x1},  // saudiarabia
	{56029, 101, 18, 0x1},  // kingdomofswaziland
	{7405, 230, 22, 0x1},   // overzeesterritorymacau
	{28018, 42, 5, 0x81},   // #4554
	{42170, 217, 20, 0x1},  // falklandisdsmalvinas
	{36962, 284, 5, 0x1},   // #5usa
	{27978, 492, 5, 0x1},   // #4530
	{29875, 20, 16, 0x1},   // republiekfinland
	{2124, 165, 23, 0x1},   // yemendemocraticrepublic
	{23220, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{41454, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{20989, 29, 5, 0x81},   // #2isr
	{34950, 473, 5, 0x1},   // #5pal
	{13036, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{45220, 493, 5, 0x1},   // #6ukr
	{9348, 138, 27, 0x1},   // socialistrepublicunionburma
	{59397, 118, 14, 0x1},  // republiccyprus
	{7639, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{50552, 110, 16, 0x1},  // rhodesiazimbabwe
	{52086, 54, 18, 0x1},   // unitedsatesamerica
	{20953, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{37894, 494, 5, 0x1},   // #6660
	{42358, 79, 26, 0x1},   // republicadaguineequatorial
	{8528, 168, 24, 0x1},   // commonwealthofthebahamas
	{17462, 161, 7, 0x1},   // vietman
	{12986, 213, 13, 0x1},  // christmasisds
	{4686, 257, 16, 0x1},   // wallisandfutunaf
	{44418, 251, 21, 0x1},  // grondterritorytokelau
	{7422, 230, 5, 0x1},    // macau
	{28803, 312, 5, 0x1},   // #5373
	{24096, 134, 17, 0x1},  // republicoflebanon
	{65220, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{60693, 67, 12, 0x1},   // centralverde
	{5291, 106, 18, 0x1},   // tanganyikazanzibar
	{1559, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{27983, 212, 5, 0x81},  // #4531
	{51666, 227, 9, 0x1},   // eilandman
	{8545, 168, 19, 0x1},   // bahamascommonwealth
	{408, 154, 11, 0x21},   // kingdomsiam
	{35069, 456, 5, 0x1},   // #5phi
	{15673, 157, 6, 0x1},   // #3tptl
	{62927, 164, 23, 0x1},  // formerarabrepublicyemen
	{45972, 197, 26, 0x1},  // saintvincentendegrenadinen
	{43833, 241, 17, 0x1},  // westbankgazastrip
	{1310, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{36030, 196, 24, 0x1},  // republictenoostenuruguay
	{48992, 156, 13, 0x1},  // turkemenistan
	{3833, 232, 19, 0x21},  // northmarianaislands
	{2149, 292, 5, 0x83},   // congo
	{6473, 149, 5, 0x1},    // katar
	{37839, 317, 4, 0x1},   // #660
	{5371, 189, 19, 0x1},   // republicofnicaragua
	{29408, 374, 5, 0x1},   // #5990
	{122, 82, 5, 0x1},      // libia
	{1505, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{61124, 93, 19, 0x1},   // federationofnigeria
	{37254, 147, 15, 0x1},  // newguineapapoua
	{54896, 100, 16, 0x1},  // stomeandprincipe
	{27488, 495, 5, 0x1},   // #4200
	{15762, 68, 18, 0x1},   // republiquedjibouti
	{28798, 496, 5, 0x1},   // #5372
	{52686, 207, 10, 0x1},  // saintbarts
	{6953, 64, 25, 0x1},    // republiekcongoleopoldstad
	{46637, 103, 5, 0x1},   // #7cha
	{4366, 140, 18, 0x21},  // federatievanmalaya
	{63365, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2509, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{43810, 241, 15, 0x1},  // westbankandgaza
	{27968, 141, 5, 0x81},  // #4524
	{20828, 228, 5, 0x81},  // #2iot
	{35199, 313, 5, 0x1},   // #5por
	{48147, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{793, 78, 10, 0x1},     // guineabiss
	{65522, 62, 21, 0x1},   // ivorycoastcotedivoire
	{47102, 119, 12, 0x1},  // dominionfiji
	{8398, 164, 14, 0x1},   // republiekjemen
	{39189, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14244, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{24904, 229, 15, 0x1},  // jerseybailiwick
	{49423, 85, 18, 0x1},   // madagascarrepublic
	{11518, 104, 4, 0x1},   // togo
	{49176, 20, 15, 0x1},   // finlandrepublic
	{21482, 230, 12, 0x1},  // chinaprmacau
	{258, 49, 9, 0x21},     // slovakrep
	{28793, 414, 5, 0x1},   // #5371
	{61080, 195, 25, 0x1},  // republiektrinidadentobago
	{12457, 82, 20, 0x1},   // lybianarabjamahiriya
	{62803, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{54323, 157, 9, 0x1},   // oosttimor
	{31622, 93, 17, 0x1},   // nigeriafederation
	{56196, 128, 14, 0x1},  // kyrgyzrepublic
	{13530, 153, 8, 0x1},   // syrianar
	{3736, 243, 19, 0x1},   // collectivityreunion
	{53046, 241, 15, 0x1},  // stateofpalestin
	{51738, 133, 11, 0x1},  // laoskingdom
	{6967, 64, 25, 0x1},    // leopoldstadrepubliekcongo
	{1163, 98, 14, 0x1},    // somalirepublic
	{53400, 25, 15, 0x1},   // republiccroatia
	{20843, 124, 5, 0x81},  // #2irq
	{36261, 174, 8, 0x1},   // colombia
	{56757, 30, 18, 0x1},   // italiaanserepublic
	{51491, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{56202, 49, 16, 0x1},   // republicslovakia
	{46503, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{35232, 352, 5, 0x1},   // #5prk
	{37899, 462, 5, 0x1},   // #6663
	{38541, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26746, 163, 5, 0x81},  // #2wsm
	{46739, 133, 12, 0x1},  // peodemreplao
	{64693, 6, 12, 0x1},    // azerbeidjaan
	{7186, 42, 12, 0x1},    // nieuwzeeland
	{19966, 150, 11, 0x1},  // saudiarabie
	{53647, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5459, 54, 3, 0x1},     // usa
	{27603, 68, 5, 0x81},   // #4262
	{28788, 497, 5, 0x1},   // #5370
	{38427, 498, 5, 0x1},   // #6arm
	{33508, 402, 5, 0x1},   // #5lao
	{34574, 44, 18, 0x1},   // republicofportugal
	{10617, 54, 15, 0x1},   // verenigdestaten
	{51066, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{6782, 54, 20, 0x1},    // unitedsatesofamerica
	{28023, 189, 5, 0x81},  // #4558
	{37060, 47, 9, 0x1},    // sanmarino
	{6642, 48, 22, 0x1},    // formerserviamontenegro
	{27998, 249, 5, 0x81},  // #4534
	{60498, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{54827, 144, 22, 0x1},  // inclbangladeshpakistan
	{8614, 29, 11, 0x1},    // israelstate
	{18871, 6, 22, 0x1},    // azarbaycanrespublikasi
	{28078, 144, 5, 0x81},  // #4586
	{28083, 499, 5, 0x1},   // #4590
	{17287, 198, 20, 0x1},  // venezuelarepublicbol
	{14336, 13, 20, 0x1},   // czechoslovakiaformer
	{32781, 246, 25, 0x1},  // tristandacunhaenascension
	{48488, 163, 23, 0x1},  // independentstateofsamoa
	{27758, 29, 5, 0x81},   // #4376
	{50738, 179, 15, 0x1},  // ecuadorrepublic
	{27748, 124, 5, 0x81},  // #4368
	{1513, 134, 15, 0x21},  // republiclibanon
	{44713, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3241, 210, 14, 0x1},   // keelingislands
	{24275, 191, 5, 0x81},  // #2per
	{1885, 257, 23, 0x1},   // departementwallisfutuna
	{12234, 138, 11, 0x1},  // myanmarunie
	{19355, 250, 18, 0x1},  // turkscaicosislands
	{4000, 57, 19, 0x1},    // republiqueduburundi
	{57368, 213, 26, 0x1},  // territoryofchristmasisland
	{27493, 14, 5, 0x81},   // #4203
	{29483, 176, 12, 0x1},  // cubarepublic
	{37724, 500, 5, 0x1},   // #6501
	{25043, 111, 20, 0x1},  // republiekafghanistan
	{28003, 206, 5, 0x81},  // #4535
	{16672, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{30645, 63, 8, 0x1},    // camerron
	{28073, 146, 5, 0x81},  // #4585
	{28088, 190, 5, 0x81},  // #4591
	{48434, 112, 18, 0x1},  // unitedarabemirates
	{57918, 206, 18, 0x1},  // caribischnederland
	{38374, 200, 8, 0x1},   // anguilla
	{22207, 207, 11, 0x1},  // saintbarths
	{8519, 4, 21, 0x1},     // australiacommonwealth
	{16022, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7721, 247, 18, 0x1},   // svalbardenjanmayen
	{22678, 43, 23, 0x1},   // peoplesrepublicofpoland
	{39503, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{4484, 91, 15, 0x1},    // southwestafrika
	{37844, 283, 5, 0x1},   // #6615
	{26904, 101, 15, 0x1},  // umbusoweswatini
	{50377, 138, 12, 0x1},  // unievanbirma
	{17131, 161, 8, 0x1},   // nvietnam
	{21674, 154, 8, 0x1},   // thialand
	{14390, 161, 12, 0x1},  // vietnamnorth
	{16391, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{27498, 58, 5, 0x81},   // #4204
	{54430, 138, 19, 0x1},  // myanmarrepublicunie
	{19297, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{52507, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{27598, 205, 5, 0x81},  // #4260
	{1235, 196, 25, 0x1},   // orientalrepublicofuruguay
	{17050, 169, 5, 0x81},  // #2blz
	{7851, 224, 4, 0x1},    // guam
	{60601, 231, 14, 0x1},  // stmartinfrench
	{10867, 198, 9, 0x1},   // venezuela
	{16945, 114, 5, 0x81},  // #2bhr
	{37719, 466, 5, 0x1},   // #6500
	{8722, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{27963, 142, 5, 0x81},  // #4520
	{53990, 255, 3, 0x1},   // bvi
	{24517, 85, 18, 0x1},   // republicmadagaskar
	{28068, 137, 5, 0x81},  // #4584
	{48123, 125, 22, 0x1},  // hashemitekingdomjordan
	{8632, 244, 18, 0x1},   // formersouthvietnam
	{47907, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{47132, 197, 26, 0x1},  // saintvincentendegrenadines
	{42652, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{46846, 52, 15, 0x1},   // republicturkije
	{25425, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{42850, 20, 15, 0x1},   // republicfinland
	{37904, 291, 5, 0x1},   // #6666
	{6802, 54, 2, 0x1},     // vs
	{37909, 501, 5, 0x1},   // #6670
	{3183, 234, 29, 0x1},   // overzeesdepartementmartinique
	{51016, 130, 17, 0x1},  // republiekkiribati
	{17287, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{24411, 149, 10, 0x1},  // qatarstate
	{9257, 55, 17, 0x1},    // formerjoegoslavia
	{16568, 206, 5, 0x81},  // #2bes
	{27623, 241, 5, 0x81},  // #4275
	{24315, 43, 21, 0x1},   // polishpeoplesrepublic
	{41750, 79, 25, 0x1},   // republicaguineaecuatorial
	{12673, 71, 23, 0x1},   // unitedarabrepublicegypt
	{17004, 168, 5, 0x81},  // #2bhs
	{54371, 171, 14, 0x1},  // republicbrazil
	{25200, 98, 15, 0x1},   // republicsomalia
	{46687, 117, 5, 0x1},   // #7chn
	{28063, 120, 5, 0x81},  // #4583
	{50918, 79, 17, 0x1},   // equatoriaalguinea
	{5632, 212, 23, 0x1},   // curacaokofthenetherland
	{1594, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{51948, 48, 19, 0x1},   // serbiaandmontenegro
	{45146, 369, 5, 0x1},   // #6uae
	{30935, 123, 14, 0x1},  // keizerrijkiran
	{25333, 95, 11, 0x1},   // northsoedan
	{30294, 198, 12, 0x1},  // venezuelarbv
	{8000, 14, 19, 0x1},    // formerczechrepublic
	{13921, 133, 3, 0x1},   // lao
	{29916, 440, 5, 0x1},   // #5bel
	{56447, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{63790, 36, 15, 0x1},   // moldovarepublic
	{22849, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27608, 74, 5, 0x81},   // #4266
	{46965, 25, 5, 0x1},    // #7cro
	{8834, 61, 21, 0x1},    // centralafricarepublic
	{39498, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1473, 256, 24, 0x1},   // territoryusvirginislands
	{17408, 502, 5, 0x1},   // #2bur
	{44525, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{32424, 228, 24, 0x1},  // britsindischoceaangebied
	{15522, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{19882, 214, 21, 0x1},  // kaaimanislandsbritish
	{44508, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{1917, 154, 17, 0x21},  // kingdomofthailand
	{12634, 71, 6, 0x1},    // egypte
	{53005, 64, 24, 0x1},   // republiccongoleopoldstad
	{46100, 105, 7, 0x1},   // tunesia
	{27753, 27, 5, 0x81},   // #4372
	{9563, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{22701, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27743, 123, 5, 0x81},  // #4364
	{15697, 205, 21, 0x1},  // frsouthantarcticlands
	{61025, 136, 17, 0x1},  // sultanatemaldiven
	{55224, 252, 9, 0x1},   // roctaiwan
	{15909, 101, 17, 0x1},  // swazilandeswatini
	{31845, 503, 5, 0x1},   // #5eqg
	{37849, 504, 5, 0x1},   // #6616
	{7741, 247, 21, 0x1},   // spitsbergenenjanmayen
	{32911, 487, 5, 0x1},   // #5grn
	{6238, 244, 23, 0x1},   // formerrepublicofvietnam
	{8006, 14, 8, 0x1},     // czechrep
	{36023, 196, 24, 0x1},  // uruguayrepublictenoosten
	{5064, 225, 13, 0x1},   // chinahongkong
	{17117, 164, 15, 0x1},  // koninkrijkjemen
	{2992, 249, 22, 0x1},   // saintmaartennederlands
	{28058, 253, 5, 0x81},  // #4581
	{36987, 505, 5, 0x1},   // #5uzb
	{39026, 70, 22, 0x1},   // volksrepubliekzanzibar
	{23730, 506, 5, 0x1},   // #2nhb
	{37196, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{8019, 160, 11, 0x1},   // oezbekistan
	{14843, 117, 7, 0x1},   // vrchina
	{445, 207, 26, 0x1},    // departementsaintbarthelemy
	{40671, 163, 30, 0x1},  // independentstateofwesternsamoa
	{30992, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{58026, 186, 21, 0x1},  // saintchristoffelnevis
	{37879, 507, 5, 0x1},   // #6645
	{29970, 508, 5, 0x1},   // #5ben
	{2471, 68, 16, 0x1},    // frenchsomaliland
	{937, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{25151, 248, 14, 0x1},  // stpierreandmiq
	{27503, 17, 5, 0x81},   // #4208
	{1228, 196, 23, 0x1},   // uruguayorientalrepublic
	{14930, 20, 17, 0x1},   // republikenfinland
	{27628, 16, 5, 0x81},   // #4276
	{38401, 315, 5, 0x1},   // #6arg
	{26144, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{54437, 138, 19, 0x1},  // republicuniemyanmar
	{38356, 303, 5, 0x1},   // #6ang
	{25733, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{46672, 173, 5, 0x1},   // #7chi
	{23315, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{28053, 232, 5, 0x81},  // #4580
	{29801, 241, 14, 0x1},  // palestinastate
	{61953, 111, 26, 0x1},  // afghanistanislamicrepublic
	{23949, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{49694, 31, 5, 0x1},    // #7lie
	{8497, 177, 20, 0x1},   // dominicacommonwealth
	{10476, 29, 11, 0x1},   // staatisrael
	{2380, 203, 13, 0x1},   // americansamoa
	{43394, 18, 5, 0x1},    // spain
	{5387, 221, 10, 0x1},   // guadaloupe
	{40557, 410, 5, 0x1},   // #6gui
	{9274, 48, 17, 0x1},    // formerjoegoslavie
	{2611, 58, 20, 0x1},    // beninpeoplesrepublic
	{1688, 16, 8, 0x21},    // germanyw
	{26648, 257, 5, 0x81},  // #2wlf
	{49888, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{11968, 234, 13, 0x1},  // flamartinique
	{45026, 105, 6, 0x1},   // tunisa
	{20082, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{39289, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{50604, 105, 14, 0x1},  // kingdomtunisia
	{256, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{48071, 79, 17, 0x1},   // equatoriaalguinee
	{23, 236, 21, 0x1},     // newcaledoniaterritory
	{50079, 15, 18, 0x1},   // fmrdemrepofgermany
	{23821, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{14897, 48, 6, 0x1},    // #3csxx
	{6351, 241, 30, 0x1},   // occupiedpalestinianterritories
	{4012, 57, 15, 0x1},    // burundirepublic
	{62209, 112, 11, 0x1},  // trucialoman
	{29855, 509, 5, 0x1},   // #5bah
	{27618, 77, 5, 0x81},   // #4270
	{64159, 66, 14, 0x1},   // comoroeilanden
	{1010, 248, 34, 0x21},  // departementdesaintpierreetmiquelon
	{41890, 154, 17, 0x1},  // ratchaanachakthai
	{18836, 183, 18, 0x1},  // republicofhonduras
	{25944, 32, 9, 0x1},    // lithuania
	{20741, 227, 5, 0x81},  // #2imn
	{28093, 147, 5, 0x81},  // #4598
	{21685, 147, 12, 0x1},  // pnorthguinea
	{40516, 379, 19, 0x2},  // sintmaartenstmartin
	{17880, 8, 15, 0x1},    // kingdombulgaria
	{27738, 121, 5, 0x81},  // #4360
	{3317, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{58226, 129, 15, 0x1},  // kingdomcambodja
	{37874, 510, 5, 0x1},   // #6640
	{32420, 383, 5, 0x1},   // #5gnb
	{59588, 10, 17, 0x1},   // belarusrepublicof
	{34103, 187, 9, 0x1},   // sintlucia
	{15308, 100, 11, 0x1},  // saotomeandp
	{61201, 40, 18, 0x1},   // nederlandenkingdom
	{16168, 82, 19, 0x1},   // libyanarabjamahirya
	{3144, 65, 22, 0x1},    // peoplesrepublicofcongo
	{50694, 145, 20, 0x1},  // philippijnserepublic
	{47129, 193, 5, 0x1},   // #7esa
	{10998, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{38351, 295, 5, 0x1},   // #6and
	{17011, 9, 3, 0x1},     // bih
	{40093, 122, 13, 0x1},  // indiarepublic
	{53679, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{11560, 107, 14, 0x1},  // republicuganda
	{16626, 206, 18, 0x1},  // sainteustatiussaba
	{13921, 133, 4, 0x1},   // laos
	{24715, 33, 10, 0x1},   // letzebuerg
	{60681, 24, 14, 0x1},   // republicgreece
	{64483, 202, 19, 0x1},  // nederlandseantillen
	{23845, 250, 25, 0x1},  // turkscaicosislandsbritish
	{60246, 136, 17, 0x1},  // maldivessultanate
	{31184, 36, 16, 0x1},   // republicmoldavia
	{202, 207, 15, 0x1},    // saintbarthelemy
	{11647, 108, 14, 0x1},  // zuidafrikaunie
	{51606, 48, 5, 0x1},    // #7srb
	{24456, 241, 5, 0x81},  // #2pse
	{3851, 141, 12, 0x21},  // stateofnepal
	{44645, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9145, 65, 19, 0x1},    // brazzavillecongorep
	{3776, 62, 11, 0x21},   // cotedlvoire
	{2800, 150, 12, 0x1},   // saoudiarabia
	{63140, 90, 14, 0x1},   // republicmalawi
	{30579, 87, 20, 0x1},   // republicofmozambique
	{17037, 151, 9, 0x1},   // singapura
	{3556, 186, 23, 0x21},  // stkittsennevisfederatie
	{16597, 113, 5, 0x81},  // #2bgd
	{27613, 23, 5, 0x81},   // #4268
	{12397, 148, 8, 0x1},   // demkorea
	{61927, 72, 5, 0x1},    // ertra
	{23426, 82, 14, 0x1},   // kingdomoflibya
	{984, 232, 22, 0x1},    // northernmarianaislands
	{17025, 10, 5, 0x81},   // #2blr
	{47855, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{27973, 40, 5, 0x81},   // #4528
	{24843, 145, 18, 0x1},  // republicfilipijnen
	{804, 136, 18, 0x21},   // maledivenrepubliek
	{10727, 210, 21, 0x1},  // cocosislandsterritory
	{20736, 121, 5, 0x81},  // #2idn
	{63420, 241, 12, 0x1},  // gazawestbank
	{25454, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1484, 255, 13, 0x2},   // virginislands
	{54611, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{20838, 123, 5, 0x81},  // #2irn
	{15667, 46, 6, 0x1},    // #3suhh
	{7098, 199, 15, 0x1},   // arubanederlands
	{25876, 253, 5, 0x81},  // #2umi
	{4712, 22, 2, 0x1},     // uk
	{15188, 89, 17, 0x1},   // mauritiusrepublic
	{9426, 181, 18, 0x1},   // republicaguatemala
	{36366, 37, 14, 0x1},   // northmacedonia
	{47386, 48, 24, 0x1},   // montenegroserbiafrserbia
	{59843, 143, 22, 0x1},  // muscatandomansultanate
	{12695, 243, 30, 0x1},  // territorialcollectivityreunion
	{51584, 259, 14, 0x1},  // kosovorepublic
	{23764, 229, 20, 0x1},  // channelislandsjersey
	{43241, 147, 30, 0x1},  // papuanewguineaindependentstate
	{43643, 146, 13, 0x1},  // palaurepublic
	{23063, 379, 22, 0x2},  // saintmartinsintmaarten
	{11628, 108, 19, 0x1},  // suidafrikarepubliek
	{19536, 220, 5, 0x81},  // #2gib
	{17588, 511, 5, 0x1},   // #2bys
	{21024, 30, 6, 0x1},    // italia
	{24487, 85, 20, 0x1},   // republicofmadagascar
	{42705, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{58515, 37, 6, 0x1},    // tfyrom
	{59495, 21, 23, 0x1},   // metropolitaansfrankrijk
	{13956, 154, 10, 0x1},  // formersiam
	{12784, 45, 7, 0x1},    // rumenia
	{23085, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{53744, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{46611, 153, 17, 0x1},  // syriaarabrepublic
	{22029, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{24049, 141, 5, 0x81},  // #2npl
	{2519, 116, 12, 0x21},  // drukgyalkhap
	{5881, 212, 18, 0x1},   // knetherlandcuracao
	{24161, 105, 17, 0x1},  // koninkrijktunesie
	{2945, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{24887, 229, 23, 0x1},  // overzeesterritoryjersey
	{24303, 147, 5, 0x81},  // #2png
	{252, 13, 20, 0x21},    // czechoslovakrepublic
	{32266, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4726, 16, 9, 0x1},     // duitsland
	{54802, 144, 25, 0x1},  // islamicrepublicofpakistan
	{37829, 355, 5, 0x1},   // #6590
	{12265, 138, 12, 0x1},  // myanmarburma
	{5381, 189, 9, 0x1},    // nicaragua
	{34148, 231, 25, 0x1},  // collectivitedesaintmartin
	{14794, 2, 7, 0x1},     // andorra
	{59922, 244, 15, 0x1},  // fmrrepofvietnam
	{64906, 202, 19, 0x1},  // nederlandseantilles
	{41727, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{21450, 230, 12, 0x1},  // prmacaochina
	{20833, 27, 5, 0x81},   // #2irl
	{51446, 152, 14, 0x1},  // solomanislands
	{57948, 45, 18, 0x1},   // roemeenserepubliek
	{15139, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6331, 241, 28, 0x1},   // palestinianterritoryoccupied
	{26988, 186, 30, 0x1},  // formersaintchristopherandnevis
	{36166, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2102, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2981, 249, 23, 0x1},   // netherlandssaintmaarten
	{39560, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{34809, 21, 17, 0x1},   // republicfrankrijk
	{10393, 82, 13, 0x1},   // staatvanlibie
	{46658, 125, 7, 0x1},   // jordane
	{3362, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{54731, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{57583, 32, 19, 0x1},   // republicoflithuania
	{40004, 193, 20, 0x1},  // republicofelsalvador
	{30389, 464, 5, 0x1},   // #5bru
	{37834, 512, 5, 0x1},   // #6591
	{56134, 134, 6, 0x1},   // lubnan
	{51790, 153, 16, 0x1},  // syrischerepublic
	{41314, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{64253, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{35236, 71, 14, 0x1},   // kingdomofegypt
	{64543, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{23638, 236, 5, 0x81},  // #2ncl
	{22138, 217, 24, 0x1},  // territoryfalklandislands
	{62781, 128, 12, 0x1},  // kirghizistan
	{27823, 134, 5, 0x81},  // #4422
	{37132, 449, 5, 0x2},   // #5yug
	{34374, 252, 21, 0x1},  // taiwanchineseprovince
	{47272, 256, 25, 0x1},  // unitedstatesvirginislands
	{22948, 82, 19, 0x1},   // libischarabrepublic
	{21487, 230, 12, 0x1},  // prmacauchina
	{27858, 33, 5, 0x81},   // #4442
	{16121, 64, 16, 0x1},   // congodemrepublic
	{38285, 150, 12, 0x1},  // saoudiarabie
	{32519, 496, 5, 0x1},   // #5grg
	{32230, 28, 16, 0x1},   // republiekijsland
	{5568, 212, 16, 0x1},   // territorycuracao
	{52869, 241, 21, 0x1},  // bezetpalestijnsgebied
	{16500, 7, 5, 0x81},    // #2bel
	{9263, 513, 11, 0x2},   // joegoslavia
	{62950, 165, 18, 0x1},  // yemenpeoplesdemrep
	{17403, 116, 5, 0x81},  // #2btn
	{17398, 115, 5, 0x81},  // #2brn
	{4346, 140, 20, 0x21},  // federatievanmaleisie
	{4156, 241, 21, 0x21},  // bezetpalesteinsgebied
	{64477, 202, 25, 0x1},  // formernederlandseantillen
	{27948, 87, 5, 0x81},   // #4508
	{24411, 149, 5, 0x1},   // qatar
	{3089, 257, 19, 0x1},   // wallisfutunaislands
	{15812, 68, 9, 0x1},    // dzjibouti
	{57336, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{45244, 515, 5, 0x1},   // #6uzb
	{34995, 516, 5, 0x1},   // #5par
	{23663, 237, 5, 0x81},  // #2nfk
	{53432, 90, 16, 0x1},   // republicofmalawi
	{3340, 182, 16, 0x1},   // guyanageorgetown
	{60265, 136, 16, 0x1},  // maldivesrepublic
	{65275, 10, 11, 0x1},   // bielorussia
	{29698, 25, 16, 0x1},   // croatianrepublic
	{44803, 68, 16, 0x1},   // jumhuriyatjibuti
	{55014, 71, 12, 0x1},   // kingdomegypt
	{40552, 517, 5, 0x1},   // #6gua
	{64414, 140, 19, 0x1},  // federatievanmalakka
	{6987, 64, 16, 0x1},    // congodemrepofthe
	{20142, 231, 20, 0x1},  // sintmaartenfrankrijk
	{42335, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{51074, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{57691, 259, 20, 0x1},  // republikaeastkosoves
	{17420, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{26422, 136, 17, 0x1},  // republicmalediven
	{14760, 35, 20, 0x1},   // principalityofmonaco
	{22147, 217, 15, 0x1},  // falklandislands
	{42522, 276, 14, 0x2},  // republiekchina
	{19755, 76, 5, 0x81},   // #2gin
	{15641, 12, 22, 0x1},   // zwitserseedgenootschap
	{11399, 52, 19, 0x1},   // turkeyottomanempire
	{34323, 252, 19, 0x1},  // republicchinataiwan
	{31035, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{354, 138, 7, 0x1},     // myanmar
	{27037, 111, 19, 0x1},  // afghanistanrepublic
	{23, 236, 12, 0x1},     // newcaledonia
	{1208, 196, 27, 0x1},   // republicaorientaldeluruguay
	{52111, 250, 19, 0x1},  // turksecaicosislands
	{27853, 32, 5, 0x81},   // #4440
	{56493, 45, 16, 0x1},   // kingdomofromania
	{54445, 138, 19, 0x1},  // uniemyanmarrepublic
	{14450, 203, 9, 0x1},   // oostsamoa
	{28518, 518, 5, 0x1},   // #5100
	{37524, 378, 5, 0x1},   // #6360
	{63500, 78, 12, 0x1},   // guineebissau
	{9616, 129, 18, 0x1},   // koninkrijkcambodja
	{64224, 112, 15, 0x1},  // verarabemiraten
	{16563, 58, 5, 0x81},   // #2ben
	{27633, 519, 5, 0x1},   // #4278
	{15308, 100, 18, 0x1},  // saotomeandprincipe
	{45732, 199, 10, 0x1},  // arubadutch
	{47604, 73, 5, 0x1},    // #7eth
	{42272, 143, 15, 0x1},  // sultanateofoman
	{53737, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{19398, 23, 5, 0x81},   // #2geo
	{39866, 67, 17, 0x1},   // capeverderepublic
	{34380, 252, 21, 0x1},  // chineseprovincetaiwan
	{15830, 118, 6, 0x1},   // kypros
	{42214, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{45311, 2, 26, 0x1},    // principalityvalleysandorra
	{4785, 222, 14, 0x1},   // groenlanddeens
	{41267, 136, 16, 0x1},  // republicmaldiven
	{26381, 156, 22, 0x1},  // republicofturkmenistan
	{25991, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{62053, 5, 15, 0x1},    // austriarepublic
	{4566, 222, 9, 0x1},    // greenland
	{37110, 520, 5, 0x1},   // #5ypr
	{21355, 230, 32, 0x1},  // macauspecialadministrativeregion
	{25356, 153, 26, 0x1},  // syrischearabischerepubliek
	{1048, 246, 23, 0x1},   // tristandacunhaascension
	{43429, 131, 10, 0x1},  // koreasouth
	{7341, 162, 20, 0x1},   // ripablikblongvanuatu
	{28523, 521, 5, 0x1},   // #5101
	{28533, 522, 5, 0x1},   // #5115
	{30057, 523, 5, 0x1},   // #5bhu
	{22357, 43, 13, 0x1},   // republicpolen
	{54088, 61, 17, 0x1},   // centralafricanrep
	{32206, 25, 15, 0x1},   // croatiahrvatska
	{63790, 36, 10, 0x1},   // moldovarep
	{17020, 207, 5, 0x81},  // #2blm
	{65204, 22, 13, 0x1},   // verkoninkrijk
	{37824, 387, 5, 0x1},   // #6581
	{6498, 140, 16, 0x1},   // federationmalaya
	{1669, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{46886, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{8613, 29, 7, 0x1},     // yisrael
	{25373, 102, 22, 0x1},  // republiekderseychellen
	{51675, 95, 5, 0x1},    // #7sud
	{48951, 175, 18, 0x1},  // republicacostarica
	{45156, 320, 5, 0x1},   // #6ukg
	{60654, 28, 16, 0x1},   // lydveldidislands
	{41801, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{1601, 86, 14, 0x21},   // republicofmali
	{27828, 83, 5, 0x81},   // #4426
	{13007, 103, 12, 0x1},  // chadrepublic
	{48188, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{34789, 68, 20, 0x1},   // republiquededjibouti
	{36582, 195, 15, 0x1},  // trinidadytobago
	{27838, 81, 5, 0x81},   // #4430
	{27863, 230, 5, 0x81},  // #4446
	{27873, 90, 5, 0x81},   // #4454
	{26359, 160, 5, 0x81},  // #2uzb
	{10833, 101, 9, 0x1},   // swaziland
	{32514, 452, 5, 0x1},   // #5grc
	{3819, 41, 9, 0x1},     // noorwegen
	{40397, 524, 5, 0x1},   // #6gfr
	{37819, 392, 5, 0x1},   // #6580
	{41174, 44, 16, 0x1},   // republicportugal
	{17009, 9, 5, 0x81},    // #2bih
	{40455, 383, 5, 0x1},   // #6gnb
	{1671, 16, 24, 0x21},   // federalrepublicofgermany
	{3325, 223, 21, 0x1},   // territoryfrenchguyana
	{19977, 79, 5, 0x81},   // #2gnq
	{27463, 259, 15, 0x1},  // kosovounscr1244
	{27943, 84, 5, 0x81},   // #4504
	{20229, 181, 5, 0x81},  // #2gtm
	{21742, 246, 15, 0x1},  // sthelenaislands
	{12555, 142, 13, 0x1},  // republicnauru
	{46791, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{56337, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{50166, 240, 16, 0x1},  // portoricoislands
	{8749, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6452, 140, 16, 0x1},   // malakkafederatie
	{48031, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{26312, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1567, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1531, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{60745, 157, 18, 0x1},  // republictimorleste
	{16763, 206, 21, 0x1},  // sainteustatiusbonaire
	{37015, 525, 5, 0x1},   // #5yar
	{4341, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{14046, 248, 22, 0x1},  // saintpierreandmiquelon
	{37429, 275, 5, 0x1},   // #6315
	{37529, 386, 5, 0x1},   // #6365
	{11761, 80, 5, 0x1},    // kenia
	{22365, 43, 5, 0x1},    // polen
	{18791, 18, 11, 0x1},   // reinoespana
	{30035, 163, 12, 0x1},  // samoawestern
	{34331, 252, 11, 0x1},  // chinataiwan
	{929, 186, 28, 0x21},   // saintkittsandnevisfederation
	{34187, 379, 23, 0x2},  // saintmartinsaintmaarten
	{10560, 226, 21, 0x1},  // heardislandenmcdonald
	{3973, 87, 10, 0x1},    // mozambique
	{35140, 413, 5, 0x1},   // #5png
	{47560, 170, 26, 0x1},  // multinationalestatebolivia
	{45228, 321, 5, 0x1},   // #6uru
	{56047, 111, 18, 0x1},  // kingdomafghanistan
	{24204, 65, 11, 0x1},   // middlecongo
	{21964, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{51723, 133, 15, 0x1},  // laosdemvolksrep
	{15102, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{27833, 34, 5, 0x81},   // #4428
	{45151, 466, 5, 0x1},   // #6uga
	{21017, 184, 5, 0x1},   // hayti
	{25721, 99, 10, 0x1},   // zuidsoedan
	{14133, 209, 9, 0x1},   // bouvetoya
	{766, 61, 33, 0x21},    // formercentraalafrikaanserepubliek
	{23534, 45, 24, 0x1},   // socialistrepublicromania
	{64863, 10, 16, 0x1},   // belarussischessr
	{8467, 51, 19, 0x1},    // konungariketsverige
	{4366, 153, 5, 0x1},    // syria
	{37434, 338, 5, 0x1},   // #6316
	{53207, 8, 15, 0x1},    // bulgariakingdom
	{30082, 483, 5, 0x1},   // #5blz
	{51713, 133, 14, 0x1},  // koninkrijklaos
	{14552, 223, 8, 0x1},   // frguiana
	{46069, 71, 4, 0x1},    // misr
	{27593, 242, 5, 0x81},  // #4258
	{7025, 164, 3, 0x1},    // yar
	{19020, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{47884, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{37754, 420, 5, 0x1},   // #6522
	{17488, 167, 17, 0x1},  // antiguaandbarbuda
	{54492, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8184, 164, 10, 0x1},   // yemenrepof
	{14350, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{2837, 120, 27, 0x21},  // federalestatenvanmicronesia
	{20746, 122, 5, 0x81},  // #2ind
	{43222, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{9596, 231, 21, 0x1},   // saintmaartenfrankrijk
	{54410, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{6911, 64, 17, 0x1},    // congoleopoldville
	{29815, 254, 11, 0x1},  // vaticancity
	{51680, 12, 5, 0x1},    // #7sui
	{51643, 135, 5, 0x1},   // #7sri
	{40857, 157, 19, 0x1},  // easttimortimorleste
	{30181, 186, 24, 0x1},  // federatiasaintkittsnevis
	{1071, 246, 25, 0x1},   // sthelenaandtristandacunha
	{24305, 147, 3, 0x1},   // png
	{14739, 259, 17, 0x1},  // republikaekosoves
	{37439, 526, 5, 0x1},   // #6317
	{37539, 481, 5, 0x1},   // #6367
	{12337, 173, 13, 0x1},  // republicchili
	{49032, 91, 14, 0x1},   // zuidwestafrika
	{47114, 179, 5, 0x1},   // #7ecu
	{34925, 84, 14, 0x1},   // kingdommorocco
	{3407, 128, 9, 0x21},   // kirghizia
	{42162, 217, 20, 0x1},  // malvinasfalklandisds
	{59071, 18, 13, 0x1},   // kingdomspanje
	{18421, 102, 20, 0x1},  // republicofseychelles
	{13558, 64, 11, 0x1},   // formerzaire
	{25954, 189, 18, 0x1},  // republicanicaragua
	{2518, 243, 21, 0x1},   // collectiviteitreunion
	{29903, 148, 8, 0x1},   // koreadpr
	{58392, 136, 20, 0x1},  // sultanaatdermaldiven
	{51183, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{14308, 9, 6, 0x1},     // bosnia
	{55234, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{27843, 82, 5, 0x81},   // #4434
	{49615, 81, 5, 0x1},    // #7lbr
	{27868, 85, 5, 0x81},   // #4450
	{5409, 164, 17, 0x1},   // arabrepublicjemen
	{10458, 257, 17, 0x1},  // wallisandfutunais
	{28528, 459, 5, 0x1},   // #5110
	{37424, 527, 5, 0x1},   // #6310
	{37534, 528, 5, 0x1},   // #6366
	{1108, 246, 16, 0x1},   // eilandsinthelena
	{9680, 205, 17, 0x1},   // frsantarcticlands
	{38897, 65, 10, 0x1},   // brazzcongo
	{53307, 122, 6, 0x1},   // bharat
	{54213, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33396, 471, 5, 0x1},   // #5kir
	{47476, 19, 5, 0x1},    // #7est
	{18796, 18, 6, 0x1},    // espana
	{3901, 129, 19, 0x1},   // democratickampuchea
	{37739, 529, 5, 0x1},   // #6516
	{37749, 530, 5, 0x1},   // #6520
	{21848, 79, 14, 0x1},   // equatorialguin
	{57646, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{30739, 85, 29, 0x1},   // democratischerepublmadagascar
	{2115, 65, 13, 0x21},   // volksrepkongo
	{12718, 243, 13, 0x1},  // reunionfrench
	{27938, 233, 5, 0x81},  // #4500
	{33441, 531, 5, 0x1},   // #5kyr
	{18039, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{36853, 112, 10, 0x1},  // uaemirates
	{35049, 532, 5, 0x1},   // #5per
	{9079, 64, 28, 0x81},   // democraticrepublicofthecongo
	{2477, 533, 10, 0x2},   // somaliland
	{56537, 7, 15, 0x1},    // royaumebelgique
	{12150, 184, 13, 0x1},  // repiblikayiti
	{55990, 41, 6, 0x1},    // norway
	{61929, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{58800, 73, 24, 0x1},   // includingeritreaethiopia
	{5353, 108, 18, 0x1},   // unionofsouthafrica
	{37629, 535, 5, 0x1},   // #6433
	{12887, 135, 12, 0x1},  // formerceylon
	{3570, 186, 29, 0x21},  // federatievansaintkittsennevis
	{64426, 140, 16, 0x1},  // malakkafederatia
	{8890, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{43337, 77, 14, 0x1},   // republicgambia
	{161, 237, 11, 0x21},   // norfolkisds
	{18520, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{37549, 493, 5, 0x1},   // #6369
	{40562, 459, 5, 0x1},   // #6guy
	{42083, 26, 12, 0x1},   // magyarorszag
	{6220, 140, 15, 0x1},   // federatiamalaya
	{291, 37, 18, 0x1},     // republiekmacedonie
	{17801, 58, 17, 0x1},   // republiquedubenin
	{59843, 143, 13, 0x1},  // muscatandoman
	{43911, 536, 5, 0x1},   // #6rvn
	{37744, 537, 5, 0x1},   // #6517
	{43363, 192, 18, 0x1},  // republicofparaguay
	{5560, 212, 24, 0x1},   // overseasterritorycuracao
	{13170, 38, 15, 0x1},   // republicofmalta
	{29587, 146, 17, 0x1},  // republiekvanpalau
	{51653, 100, 5, 0x1},   // #7stp
	{56297, 253, 28, 0x1},  // americanminoroutlyingislands
	{3546, 164, 15, 0x1},   // yemenfmrarabrep
	{3217, 7, 17, 0x21},    // royaumedebelgique
	{37624, 340, 5, 0x1},   // #6432
	{58593, 147, 14, 0x1},  // papuanewguniea
	{49214, 81, 15, 0x1},   // republicliberia
	{17748, 240, 24, 0x1},  // commonwealthofpuertorico
	{43103, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2464, 235, 13, 0x1},   // mayottefrench
	{14843, 117, 3, 0x1},   // vrc
	{46943, 112, 17, 0x1},  // arabischeemiraten
	{53126, 254, 7, 0x1},   // holysee
	{8356, 248, 18, 0x1},   // stpierreetmiquelon
	{44596, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{37544, 445, 5, 0x1},   // #6368
	{3628, 235, 27, 0x1},   // overseascollectivitymayotte
	{38615, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{957, 9, 25, 0x21},     // bosniaherzegovinarepublic
	{27588, 223, 5, 0x81},  // #4254
	{40342, 336, 5, 0x1},   // #6gab
	{3805, 45, 7, 0x1},     // romania
	{159, 242, 15, 0x1},    // frenchpolynesia
	{139, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{14974, 58, 13, 0x1},   // republicbenin
	{50929, 78, 13, 0x1},   // guineabisseau
	{8041, 166, 19, 0x1},   // republicofargentina
	{4319, 120, 27, 0x21},  // federalestatenvanmicronesie
	{2881, 120, 24, 0x21},  // micronesiafederatestates
	{52981, 65, 24, 0x1},   // republiccongobrazzaville
	{34565, 67, 9, 0x1},    // caboverde
	{8429, 21, 18, 0x1},    // metropolitanfrance
	{37639, 412, 5, 0x1},   // #6435
	{3855, 240, 27, 0x1},   // overseasterritorypuertorico
	{55102, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{13808, 86, 11, 0x1},   // frenchsudan
	{656, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{15197, 102, 18, 0x1},  // republicseychelles
	{47119, 71, 5, 0x1},    // #7egy
	{12324, 173, 13, 0x1},  // republicchile
	{1778, 15, 8, 0x21},    // germanye
	{6046, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{44494, 12, 19, 0x1},   // zwitsersebondsstaat
	{22034, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{30086, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{12808, 27, 17, 0x1},   // republicofireland
	{17353, 171, 5, 0x81},  // #2bra
	{2174, 43, 20, 0x1},    // rzeczpospolitapolska
	{7713, 247, 16, 0x1},   // janmayensvalbard
	{1371, 222, 28, 0x21},  // autonomousterritorygreenland
	{1741, 237, 23, 0x1},   // territorynorfolkislands
	{43414, 148, 20, 0x1},  // dempeoplesrepofkorea
	{39990, 37, 22, 0x1},   // northmacedoniarepublic
	{54056, 12, 11, 0x1},   // zwitserland
	{33433, 538, 5, 0x1},   // #5kuw
	{8987, 120, 17, 0x1},   // federalmicronesia
	{64719, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{29946, 119, 24, 0x1},  // republiekderfijieilanden
	{34609, 14, 20, 0x1},   // czechrepublicczechia
	{37634, 508, 5, 0x1},   // #6434
	{59768, 136, 17, 0x1},  // republiekmaldiven
	{58444, 136, 17, 0x1},  // sultanatemaldives
	{27848, 31, 5, 0x81},   // #4438
	{63510, 4, 8, 0x1},     // autralia
	{10508, 67, 9, 0x1},    // capeverde
	{22570, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{39528, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{42899, 5, 18, 0x1},    // republicoostenrijk
	{20513, 115, 15, 0x1},  // sultanatebrunei
	{7250, 237, 17, 0x1},   // teratrinorfkailen
	{26848, 49, 9, 0x1},    // slovensko
	{18871, 6, 10, 0x1},    // azarbaycan
	{15856, 115, 12, 0x1},  // nationbrunei
	{638, 155, 18, 0x1},    // republictajikistan
	{47451, 18, 5, 0x1},    // #7esp
	{47732, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{17384, 172, 5, 0x81},  // #2brb
	{53182, 7, 16, 0x1},    // kingdomofbelgium
	{65388, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{43394, 18, 12, 0x1},   // spainkingdom
	{20399, 182, 5, 0x81},  // #2guy
	{25974, 85, 10, 0x1},   // malagassia
	{12899, 71, 12, 0x1},   // formeregypte
	{8589, 161, 18, 0x1},   // formernorthvietnam
	{52640, 94, 16, 0x1},   // republicofrwanda
	{9089, 331, 18, 0x82},  // republicofthecongo
	{21114, 64, 24, 0x1},   // demrepzairekinshasacongo
	{13688, 76, 11, 0x1},   // fransguinee
	{37649, 372, 5, 0x1},   // #6437
	{15122, 138, 26, 0x1},  // socialistrepublicuniebirma
	{4029, 52, 18, 0x1},    // turkiyecumhuriyeti
	{1374, 257, 15, 0x1},   // wallisenfutunaf
	{11544, 5, 10, 0x1},    // osterreich
	{24954, 133, 12, 0x1},  // republiclaos
	{49699, 32, 5, 0x1},    // #7ltu
	{6274, 114, 12, 0x1},   // statebahrein
	{51844, 3, 8, 0x1},     // hayastan
	{25984, 196, 5, 0x81},  // #2ury
	{29574, 69, 8, 0x1},    // algerije
	{50909, 79, 26, 0x1},   // republiekequatoriaalguinea
	{62241, 59, 19, 0x1},   // republiekoppervolta
	{19286, 74, 5, 0x81},   // #2gab
	{29163, 538, 5, 0x1},   // #5690
	{64900, 202, 25, 0x1},  // formernederlandseantilles
	{10032, 63, 8, 0x1},    // kameroen
	{57086, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{51844, 3, 22, 0x1},    // hayastanihanrapetutyun
	{35599, 56, 15, 0x1},   // republicaangola
	{49794, 63, 8, 0x1},    // kameroon
	{19233, 45, 26, 0x1},   // roemeensesocialistrepublic
	{29890, 148, 18, 0x1},  // dempeoplesrepkorea
	{24404, 149, 12, 0x1},  // stateofqatar
	{40890, 86, 16, 0x1},   // republiquedumali
	{6832, 49, 9, 0x1},     // slowakije
	{8975, 163, 12, 0x1},   // westernsamoa
	{45233, 284, 5, 0x1},   // #6usa
	{35053, 91, 16, 0x1},   // republieknamibie
	{51685, 194, 5, 0x1},   // #7sur
	{8301, 228, 27, 0x1},   // britishindianoceanterritory
	{12740, 86, 13, 0x1},   // republiekmali
	{33040, 437, 5, 0x1},   // #5ice
	{37644, 539, 5, 0x1},   // #6436
	{23468, 128, 18, 0x1},  // republiekkirgistan
	{59605, 195, 25, 0x1},  // trinidadandtobagorepublic
	{52940, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{36410, 37, 12, 0x1},   // macedoniafyr
	{30062, 497, 5, 0x1},   // #5blr
	{23257, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12202, 176, 4, 0x1},   // cuba
	{27583, 21, 5, 0x81},   // #4250
	{8051, 166, 17, 0x1},   // argentinarepublic
	{4266, 120, 22, 0x21},  // federatievanmicronesie
	{85, 68, 13, 0x1},      // afarsandissas
	{37729, 540, 5, 0x1},   // #6510
	{3728, 243, 27, 0x1},   // overseascollectivityreunion
	{8938, 89, 16, 0x1},    // islandsmauritius
	{43879, 541, 5, 0x1},   // #6rok
	{15691, 55, 6, 0x1},    // #3yucs
	{64502, 202, 22, 0x1},  // oudnederlandseantillen
	{39772, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{3490, 119, 12, 0x21},  // fijidominion
	{10754, 37, 20, 0x1},   // macedoniathefmryugrp
	{23551, 45, 22, 0x1},   // romaniapeoplesrepublic
	{11671, 74, 14, 0x1},   // republiekgabon
	{51757, 51, 5, 0x1},    // #7swe
	{60725, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{37659, 542, 5, 0x1},   // #6439
	{49879, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{53795, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{3048, 241, 3, 0x21},   // plo
	{49689, 83, 5, 0x1},    // #7les
	{12204, 229, 17, 0x1},  // bailliagedejersey
	{40083, 122, 15, 0x1},  // republicofindia
	{23233, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{10444, 55, 13, 0x1},   // sfryugoslavia
	{41709, 50, 8, 0x1},    // slovenia
	{61596, 115, 15, 0x1},  // sultanaatbrunei
	{13972, 46, 4, 0x1},    // ussr
	{3229, 210, 26, 0x1},   // cocosislandskeelingislands
	{47526, 170, 25, 0x1},  // boliviaplurinationalstate
	{333, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{48882, 207, 14, 0x1},  // stbartholomeus
	{53832, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7731, 247, 21, 0x1},   // janmayenenspitsbergen
	{58913, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{33428, 446, 5, 0x1},   // #5kos
	{37734, 363, 5, 0x1},   // #6511
	{19294, 22, 5, 0x81},   // #2gbr
	{29168, 509, 5, 0x1},   // #5692
	{33465, 543, 5, 0x1},   // #5kzk
	{56802, 135, 16, 0x1},  // republicsrilanka
	{29088, 394, 5, 0x1},   // #5620
	{41384, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{39659, 152, 22, 0x1},  // britishsalomonsislands
	{62150, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11445, 379, 8, 0x2},   // stmartin
	{23778, 229, 13, 0x1},  // jerseybritish
	{45766, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{3036, 128, 10, 0x21},  // kyrghyztan
	{22089, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{10600, 453, 5, 0x2},   // korea
	{4019, 52, 17, 0x1},    // republicofturkiye
	{47380, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{37654, 410, 5, 0x1},   // #6438
	{10253, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{22819, 257, 26, 0x1},  // grondterritorywallisfutuna
	{42834, 230, 8, 0x1},   // macausar
	{27878, 140, 5, 0x81},  // #4458
	{63566, 65, 20, 0x1},   // peoplesrepublickongo
	{38512, 161, 24, 0x1},  // socialistrepublicvietnam
	{634, 55, 32, 0x21},    // yugoslaviafederalpeoplesrepublic
	{21291, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{57111, 249, 17, 0x1},  // dutchsaintmaarten
	{47504, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{27108, 129, 19, 0x1},  // democratickampuchia
	{30160, 186, 21, 0x1},  // saintchristophernevis
	{55437, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{11860, 118, 17, 0x1},  // kibriscumhuriyeti
	{25095, 48, 5, 0x81},   // #2srb
	{33876, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1832, 182, 14, 0x1},   // republicguyana
	{41213, 88, 11, 0x1},   // muritaniyah
	{45846, 134, 19, 0x1},  // republiquelibanaise
	{31064, 186, 7, 0x1},   // stkitts
	{18347, 219, 8, 0x1},   // guernsey
	{65462, 62, 18, 0x1},   // ivorycoastrepublic
	{52290, 110, 5, 0x1},   // #7zim
	{9174, 121, 23, 0x1},   // unitedstatesofindonesia
	{31840, 544, 5, 0x1},   // #5egy
	{4372, 10, 15, 0x1},    // republicbelarus
	{41481, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{45578, 247, 21, 0x1},  // svalbardjanmayennoors
	{15283, 64, 25, 0x1},   // congodemocraticrepublicof
	{37005, 521, 5, 0x1},   // #5ven
	{25989, 54, 5, 0x81},   // #2usa
	{30224, 545, 5, 0x1},   // #5bng
	{27788, 111, 3, 0x81},  // #44
	{60273, 170, 17, 0x1},  // republicofbolivia
	{7385, 110, 8, 0x1},    // zimbabwe
	{6018, 235, 30, 0x1},   // territorialcollectivitymayotte
	{48751, 165, 20, 0x1},  // peoplesrepublicyemen
	{29173, 296, 5, 0x1},   // #5694
	{21499, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{54855, 90, 13, 0x1},   // dzikolamalawi
	{35245, 71, 7, 0x1},    // egyptar
	{4475, 16, 3, 0x21},    // brd
	{32150, 79, 26, 0x1},   // republicofequatorialguinea
	{50145, 57, 17, 0x1},   // koninkrijkburundi
	{57294, 184, 14, 0x1},  // repiblikdayiti
	{21623, 61, 20, 0x1},   // centraalafrrepubliek
	{34584, 44, 16, 0x1},   // portugalrepublic
	{25866, 53, 5, 0x81},   // #2ukr
	{33127, 439, 5, 0x1},   // #5ire
	{65140, 200, 32, 0x1},  // britishoverzeesterritoryanguilla
	{2532, 243, 14, 0x1},   // reunionislands
	{45106, 57, 9, 0x1},    // boeroendi
	{23342, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{30337, 546, 5, 0x1},   // #5bot
	{3558, 164, 10, 0x1},   // repofyemen
	{6852, 108, 16, 0x1},   // southafricaunion
	{28383, 52, 5, 0x81},   // #4792
	{28313, 194, 5, 0x81},  // #4740
	{56268, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{47435, 91, 10, 0x1},   // namibiaswa
	{14328, 13, 22, 0x1},   // republicczechoslovakia
	{9761, 141, 10, 0x1},   // nepalstate
	{2864, 120, 27, 0x21},  // federatedstatesofmicronesia
	{19991, 23, 15, 0x1},   // republicgeorgia
	{29093, 547, 5, 0x1},   // #5625
	{55878, 123, 12, 0x1},  // iranislrepof
	{12124, 15, 13, 0x1},   // oostduitsland
	{48882, 207, 7, 0x1},   // stbarth
	{25129, 203, 15, 0x1},  // amerikaanssamoa
	{24011, 238, 5, 0x81},  // #2niu
	{3526, 135, 7, 0x21},   // ilankai
	{5842, 251, 7, 0x1},    // tokelau
	{40504, 212, 12, 0x1},  // curacaodutch
	{1484, 124, 14, 0x21},  // republicofiraq
	{24129, 142, 5, 0x81},  // #2nru
	{17258, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{19735, 27, 13, 0x1},   // ierserepublic
	{11680, 74, 5, 0x1},    // gabon
	{54379, 171, 20, 0x1},  // braziliaunitedstates
	{2255, 223, 16, 0x1},   // guianadepartment
	{32067, 74, 5, 0x1},    // gabun
	{1040, 246, 8, 0x1},    // sthelena
	{39498, 148, 20, 0x1},  // koreapeoplesrepublic
	{59878, 20, 15, 0x1},   // suomentasavalta
	{30545, 529, 5, 0x1},   // #5bui
	{19920, 255, 20, 0x1},  // britishvirginislands
	{30348, 342, 5, 0x1},   // #5bra
	{6542, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{37359, 548, 5, 0x1},   // #6211
	{50477, 78, 12, 0x1},   // guineabissao
	{34446, 252, 21, 0x1},  // provinceofchinataiwan
	{29178, 369, 5, 0x1},   // #5696
	{43603, 248, 21, 0x1},  // saintpierreenmiquelon
	{10713, 210, 26, 0x1},  // keelingislandscocosislands
	{1701, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{59324, 39, 18, 0x1},   // republicmontenegro
	{7017, 199, 14, 0x1},   // territoryaruba
	{3653, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{38233, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{49709, 33, 5, 0x1},    // #7lux
	{29871, 468, 5, 0x1},   // #5bar
	{61475, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{3649, 106, 10, 0x21},  // tanganjika
	{40358, 549, 5, 0x1},   // #6gdr
	{9461, 97, 11, 0x1},    // sierraleone
	{18338, 219, 17, 0x1},  // territoryguernsey
	{37354, 550, 5, 0x1},   // #6210
	{18853, 46, 10, 0x1},   // sovietunie
	{12516, 82, 13, 0x1},   // republiclibya
	{61691, 551, 20, 0x2},  // gilbertelliceislands
	{5134, 106, 20, 0x1},   // mainlanduroftanzania
	{35278, 194, 16, 0x1},  // surinamerepublic
	{20568, 148, 8, 0x1},   // koreadem
	{33391, 500, 5, 0x1},   // #5ken
	{31988, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{60891, 106, 13, 0x1},  // fmrtanganyika
	{33210, 64, 23, 0x1},   // leopoldvilleformercongo
	{47454, 215, 13, 0x1},  // spaansesahara
	{576, 55, 32, 0x21},    // federalpeoplesrepublicyugoslavia
	{60436, 55, 19, 0x1},   // jugoslavievoormalig
	{55227, 252, 9, 0x1},   // taiwanroc
	{7139, 42, 18, 0x1},    // aotearoanewzealand
	{23960, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{896, 186, 31, 0x21},   // saintchristophernevisfederation
	{46696, 188, 21, 0x1},  // verenigdestatenmexico
	{31835, 553, 5, 0x1},   // #5ecu
	{18301, 241, 9, 0x1},   // palestine
	{56767, 67, 18, 0x1},   // republicacaboverde
	{49592, 82, 5, 0x1},    // #7lba
	{8389, 164, 23, 0x1},   // arabischerepubliekjemen
	{11489, 10, 8, 0x1},    // byelarus
	{37594, 437, 5, 0x1},   // #6395
	{11389, 52, 16, 0x1},   // republicofturkey
	{53277, 60, 16, 0x1},   // republicbotswana
	{30315, 442, 5, 0x1},   // #5bos
	{49129, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{49777, 87, 19, 0x1},   // portugeesoostafrika
	{25208, 98, 7, 0x1},    // somalia
	{28403, 1, 3, 0x81},    // #48
	{40353, 422, 5, 0x1},   // #6gam
	{28578, 284, 3, 0x1},   // #52
	{20568, 148, 16, 0x1},  // koreademvolksrep
	{30205, 120, 19, 0x1},  // federatiamicronesia
	{29183, 554, 5, 0x1},   // #5698
	{60654, 28, 15, 0x1},   // lydveldidisland
	{60629, 179, 4, 0x1},   // #8ec
	{29098, 282, 5, 0x1},   // #5626
	{10651, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{45718, 199, 19, 0x1},  // grondterritoryaruba
	{15435, 64, 15, 0x1},   // republicofzaire
	{13202, 189, 20, 0x1},  // republicadenicaragua
	{46674, 252, 13, 0x1},  // chineestaipei
	{24024, 40, 5, 0x81},   // #2nld
	{31192, 36, 8, 0x1},    // moldavia
	{51772, 101, 5, 0x1},   // #7swz
	{751, 55, 13, 0x21},    // fmryugoslavia
	{60069, 219, 15, 0x1},  // guernseybritish
	{65493, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{9876, 62, 10, 0x1},    // ivorycoast
	{51977, 48, 26, 0x1},   // serbiamontenegrostateunion
	{51788, 153, 5, 0x1},   // #7syr
	{12304, 138, 12, 0x1},  // burmamyanmar
	{48120, 75, 5, 0x1},    // #7gha
	{1390, 222, 28, 0x21},  // greenlandautonomousterritory
	{31860, 528, 5, 0x1},   // #5est
	{1482, 256, 4, 0x1},    // usvi
	{61623, 54, 12, 0x1},   // unitesstates
	{30272, 198, 22, 0x1},  // venezuelabolivrepublic
	{47962, 46, 10, 0x1},   // sowjetunia
	{30561, 436, 5, 0x1},   // #5bul
	{28393, 250, 5, 0x81},  // #4796
	{37364, 555, 5, 0x1},   // #6212
	{28308, 556, 5, 0x1},   // #4736
	{28318, 247, 5, 0x81},  // #4744
	{8713, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{46977, 8, 23, 0x1},    // volksrepubliekbulgarije
	{23914, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{43034, 147, 16, 0x1},  // papuanorthguinea
	{57860, 127, 9, 0x1},   // qazaqstan
	{29113, 507, 5, 0x1},   // #5645
	{29118, 544, 5, 0x1},   // #5651
	{51329, 102, 5, 0x1},   // #7sey
	{22303, 247, 19, 0x1},  // janmayenspitsbergen
	{58412, 143, 21, 0x1},  // sultanaatmuscatenoman
	{18219, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{23459, 44, 18, 0x1},   // portugeserepubliek
	{19623, 19, 16, 0x1},   // estonianrepublic
	{21514, 230, 12, 0x1},  // macauchinapr
	{35406, 46, 10, 0x1},   // russiaussr
	{57813, 168, 22, 0x1},  // gemenebestvandebahamas
	{33977, 170, 11, 0x1},  // wuliwyasuyu
	{33276, 305, 5, 0x1},   // #5irn
	{7157, 211, 21, 0x1},   // cookislandsnewzealand
	{23764, 557, 14, 0x2},  // channelislands
	{4110, 71, 15, 0x21},   // republicofegypt
	{1040, 246, 22, 0x1},   // sthelenatristandacunha
	{40527, 379, 20, 0x2},  // stmartinsaintmaarten
	{13324, 54, 9, 0x1},    // verstaten
	{37409, 549, 5, 0x1},   // #6265
	{63451, 243, 4, 0x1},   // #8re
	{42134, 140, 17, 0x1},  // federatiamaleisia
	{61919, 184, 4, 0x1},   // #8ha
	{13166, 104, 12, 0x1},  // togorepublic
	{19823, 78, 5, 0x81},   // #2gnb
	{23995, 55, 11, 0x1},   // yougoslavia
	{29123, 559, 5, 0x2},   // #5652
	{39207, 193, 21, 0x1},  // republicadeelsalvador
	{36642, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{43803, 241, 15, 0x1},  // gazaandwestbank
	{33755, 82, 27, 0x1},   // libischarabischejamahiriyya
	{49584, 34, 5, 0x1},    // #7lat
	{33418, 127, 10, 0x1},  // kazachstan
	{37589, 325, 5, 0x1},   // #6390
	{10893, 163, 9, 0x1},   // westsamoa
	{40547, 487, 5, 0x1},   // #6grn
	{35081, 145, 28, 0x1},  // commonwealthofthephilippines
	{50990, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{41275, 136, 8, 0x1},   // maldiven
	{26391, 156, 20, 0x1},  // turkmenistanrepublic
	{19478, 219, 5, 0x81},  // #2ggy
	{34048, 93, 16, 0x1},   // nigeriafederatia
	{22969, 175, 9, 0x1},   // costarica
	{42439, 175, 18, 0x1},  // republiekcostarica
	{44627, 48, 22, 0x1},   // servieenmontenegrounie
	{48672, 18, 16, 0x1},   // koninkrijkspanje
	{50072, 15, 16, 0x1},   // germanyfmrdemrep
	{24635, 241, 9, 0x1},   // palestina
	{61273, 48, 22, 0x1},   // fryserbiaandmontenegro
	{23355, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{39001, 139, 14, 0x1},  // buitenmongolie
	{25861, 107, 5, 0x81},  // #2uga
	{7484, 120, 16, 0x1},   // fedstsmicronesia
	{37584, 561, 5, 0x1},   // #6385
	{42592, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{29975, 542, 5, 0x1},   // #5bfo
	{37574, 304, 5, 0x1},   // #6375
	{58376, 143, 16, 0x1},  // sultanaatvanoman
	{10827, 101, 15, 0x1},  // formerswaziland
	{52828, 9, 4, 0x81},    // #1ba
	{57409, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5736, 60, 12, 0x1},    // bechuanaland
	{61212, 150, 20, 0x1},  // kingdomofsaudiarabia
	{28388, 156, 5, 0x81},  // #4795
	{42517, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{19760, 221, 5, 0x81},  // #2glp
	{9939, 140, 18, 0x1},   // malaysiafederation
	{11424, 170, 15, 0x1},  // republicbolivia
	{60361, 64, 4, 0x1},    // #8cg
	{60633, 71, 4, 0x1},    // #8eg
	{258, 49, 14, 0x21},    // slovakrepublic
	{20234, 223, 5, 0x81},  // #2guf
	{29148, 525, 5, 0x1},   // #5678
	{20065, 180, 5, 0x81},  // #2grd
	{24029, 41, 5, 0x81},   // #2nor
	{5268, 123, 3, 0x1},    // iri
	{22285, 6, 21, 0x1},    // republiekazerbeidzjan
	{23643, 92, 5, 0x81},   // #2ner
	{24134, 42, 5, 0x81},   // #2nzl
	{40317, 491, 5, 0x1},   // #6etm
	{13266, 214, 10, 0x1},  // caymanisds
	{47772, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13104, 86, 12, 0x1},   // republicmali
	{60178, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{4398, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{4878, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{23160, 249, 22, 0x1},  // sintmaartennetherlands
	{34932, 84, 7, 0x1},    // morocco
	{59794, 143, 19, 0x1},  // muscatomansultanate
	{57792, 168, 21, 0x1},  // commonwealthofbahamas
	{31482, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{37564, 562, 5, 0x1},   // #6372
	{20791, 123, 14, 0x1},  // iranislamicrep
	{30252, 563, 5, 0x1},   // #5bol
	{14723, 46, 10, 0x1},   // sowjetunie
	{61103, 75, 8, 0x1},    // goudkust
	{6601, 27, 13, 0x1},    // irishrepublic
	{37404, 524, 5, 0x1},   // #6260
	{28303, 215, 5, 0x81},  // #4732
	{28323, 101, 5, 0x81},  // #4748
	{28288, 18, 5, 0x81},   // #4724
	{24824, 96, 5, 0x81},   // #2sen
	{26700, 128, 15, 0x1},  // kirghizrepublic
	{36727, 250, 21, 0x1},  // turksencaicoseilanden
	{60318, 65, 4, 0x1},    // #8cf
	{50197, 99, 20, 0x1},   // republicofsouthsudan
	{14035, 248, 22, 0x1},  // miquelonandsaintpierre
	{33263, 155, 13, 0x1},  // tadzjiekistan
	{29153, 477, 5, 0x1},   // #5679
	{63453, 62, 21, 0x1},   // republiquecotedivoire
	{45737, 121, 15, 0x1},  // dutcheastindies
	{23633, 91, 5, 0x81},   // #2nam
	{23681, 93, 5, 0x81},   // #2nga
	{26941, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19965, 150, 3, 0x1},   // ksa
	{4525, 196, 24, 0x1},   // easternrepublicofuruguay
	{12044, 194, 15, 0x1},  // surinamrepublic
	{40465, 152, 16, 0x1},  // salomonseilanden
	{4044, 73, 7, 0x1},     // etiopia
	{59314, 155, 18, 0x1},  // tajikistanrepublic
	{22370, 187, 5, 0x81},  // #2lca
	{37569, 478, 5, 0x1},   // #6373
	{40481, 564, 5, 0x1},   // #6grc
	{2769, 201, 12, 0x1},   // alandislands
	{34271, 276, 13, 0x2},  // republicchina
	{24644, 66, 15, 0x1},   // staatdercomoren
	{4847, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{65428, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{30052, 490, 5, 0x1},   // #5bhm
	{34284, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9188, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{62759, 90, 4, 0x1},    // #8mi
	{60832, 20, 4, 0x1},    // #8fi
	{60314, 135, 4, 0x1},   // #8ce
	{60637, 27, 4, 0x1},    // #8ei
	{33067, 147, 19, 0x1},  // papuanewguineastate
	{35319, 9, 25, 0x1},    // republicbosniaherzegovina
	{29108, 510, 5, 0x1},   // #5640
	{51334, 151, 5, 0x1},   // #7sgp
	{49996, 207, 7, 0x1},   // stbarts
	{9004, 120, 17, 0x1},   // fedstatmicronesia
	{28963, 416, 4, 0x1},   // #551
	{8287, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{50124, 189, 5, 0x1},   // #7nca
	{22388, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{578, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{862, 186, 34, 0x21},   // saintchristopherandnevisfederation
	{55639, 256, 21, 0x1},  // americanvirginislands
	{951, 232, 16, 0x1},    // northernmarianas
	{59084, 281, 4, 0x1},   // #1yd
	{59595, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38405, 219, 22, 0x1},  // grondterritoryguernsey
	{37554, 565, 5, 0x1},   // #6370
	{52845, 172, 4, 0x81},  // #1bb
	{32640, 246, 25, 0x1},  // sainthelenatristandacunha
	{15344, 178, 17, 0x1},  // dominicanrepublic
	{28398, 159, 5, 0x81},  // #4798
	{20295, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{3599, 186, 26, 0x21},  // federatiesaintkittsennevis
	{62755, 233, 4, 0x1},   // #8mh
	{17538, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{63431, 30, 16, 0x1},   // koninkrijkitalie
	{60845, 119, 4, 0x1},   // #8fj
	{17163, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{60310, 103, 4, 0x1},   // #8cd
	{62181, 231, 19, 0x1},  // frenchpartstmaarten
	{39352, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{32668, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{56457, 88, 25, 0x1},   // islamitrepublicmauritania
	{25274, 50, 5, 0x81},   // #2svn
	{49266, 93, 16, 0x1},   // nigeriafederatie
	{28983, 472, 4, 0x1},   // #552
	{2649, 32, 7, 0x21},    // lietuva
	{6380, 197, 14, 0x1},   // stvincentandgr
	{11314, 225, 14, 0x1},  // formerhongkong
	{65147, 200, 25, 0x1},  // overzeesterritoryanguilla
	{16101, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{30112, 254, 12, 0x1},  // heiligestoel
	{30547, 139, 14, 0x1},  // buitenmongolia
	{59088, 164, 4, 0x81},  // #1ye
	{31905, 566, 5, 0x1},   // #5etm
	{793, 78, 20, 0x1},     // guineabissaurepublic
	{36216, 167, 14, 0x1},  // antiguabarbuda
	{15229, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{10964, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{37559, 498, 5, 0x1},   // #6371
	{52595, 149, 11, 0x1},  // dawlatqatar
	{9038, 15, 24, 0x1},    // germandemocraticrepublic
	{52867, 7, 4, 0x81},    // #1be
	{12312, 232, 12, 0x1},  // nmarianaisds
	{40425, 451, 5, 0x1},   // #6gha
	{63300, 144, 4, 0x1},   // #8pk
	{5029, 225, 8, 0x1},    // hongkong
	{12490, 80, 13, 0x1},   // republickenya
	{62778, 37, 4, 0x1},    // #8mk
	{62017, 225, 4, 0x1},   // #8hk
	{52228, 150, 13, 0x1},  // saoediaarabia
	{25344, 249, 5, 0x81},  // #2sxm
	{60849, 217, 4, 0x1},   // #8fk
	{60641, 79, 4, 0x1},    // #8ek
	{55136, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{10774, 37, 13, 0x1},   // macedoniatfyr
	{60560, 231, 14, 0x1},  // francestmartin
	{51410, 47, 5, 0x1},    // #7smr
	{31421, 379, 22, 0x2},  // sintmaartensaintmartin
	{45057, 98, 18, 0x1},   // somalischerepublic
	{28993, 468, 4, 0x1},   // #553
	{39457, 148, 18, 0x1},  // republicnorthkorea
	{17703, 252, 6, 0x1},   // taiwan
	{3828, 234, 27, 0x1},   // overseasterritorymartinique
	{40572, 567, 5, 0x1},   // #6hon
	{33281, 507, 5, 0x1},   // #5irq
	{31110, 178, 21, 0x1},  // dominicaanserepubliek
	{19446, 119, 12, 0x1},  // fijieilanden
	{37579, 568, 5, 0x1},   // #6380
	{40614, 527, 5, 0x1},   // #6hun
	{50036, 16, 28, 0x1},   // formergermanyfederalrepublic
	{31363, 161, 18, 0x1},  // fmrdemrepofvietnam
	{813, 62, 18, 0x21},    // republiekivoorkust
	{52863, 113, 4, 0x81},  // #1bd
	{9902, 186, 25, 0x1},   // federationsaintkittsnevis
	{40058, 136, 9, 0x1},   // maladiven
	{25907, 136, 17, 0x1},  // maledivenrepublic
	{40279, 170, 26, 0x1},  // boliviaplurinationalestate
	{12841, 89, 13, 0x1},   // republikmoris
	{28283, 569, 5, 0x1},   // #4720
	{62774, 39, 4, 0x1},    // #8mj
	{25354, 153, 5, 0x81},  // #2syr
	{29517, 26, 18, 0x1},   // republiekhongarije
	{3080, 257, 21, 0x1},   // territorywallisfutuna
	{60294, 129, 4, 0x1},   // #8cb
	{44985, 213, 25, 0x1},  // christmasislandsterritory
	{42871, 71, 12, 0x1},   // egyptkingdom
	{19982, 24, 5, 0x81},   // #2grc
	{58580, 156, 10, 0x1},  // toerkmenia
	{29003, 350, 4, 0x1},   // #554
	{29363, 570, 4, 0x1},   // #594
	{40312, 571, 5, 0x1},   // #6eth
	{12370, 74, 13, 0x1},   // republicgabon
	{921, 232, 16, 0x1},    // northernmarianen
	{12542, 38, 13, 0x1},   // republicmalta
	{40211, 208, 14, 0x1},  // bermudaislands
	{21969, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7741, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{352, 241, 43, 0x21},   // palestinianauthorityadministeredterritories
	{63409, 158, 13, 0x1},  // puleangatonga
	{54819, 144, 22, 0x1},  // pakistaninclbangladesh
	{58848, 107, 4, 0x81},  // #1ug
	{9137, 65, 24, 0x1},    // republicbrazzavillecongo
	{14024, 248, 19, 0x1},  // saintpierremiquelon
	{40486, 562, 5, 0x1},   // #6grg
	{53293, 8, 4, 0x81},    // #1bg
	{32877, 246, 21, 0x1},  // sinthelenaenascension
	{22486, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{38914, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{26447, 119, 14, 0x1},  // matanitukoviti
	{24305, 147, 8, 0x1},   // pnguinea
	{43020, 381, 5, 0x1},   // #6nam
	{64442, 215, 4, 0x1},   // #8wi
	{64454, 164, 4, 0x1},   // #8ym
	{21937, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{63518, 137, 4, 0x1},   // #8rm
	{7026, 199, 5, 0x1},    // aruba
	{47124, 72, 5, 0x1},    // #7eri
	{24507, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{7127, 230, 14, 0x1},   // territorymacao
	{60889, 120, 4, 0x1},   // #8fm
	{60583, 231, 18, 0x1},  // stmaartenfransdeel
	{60290, 11, 4, 0x1},    // #8ca
	{46982, 8, 18, 0x1},    // republiekbulgarije
	{16651, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{59220, 3, 4, 0x1},     // #8am
	{38773, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{20899, 111, 25, 0x1},  // islamicstateofafghanistan
	{25235, 49, 5, 0x81},   // #2svk
	{58767, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{48766, 164, 6, 0x1},   // yemenn
	{19740, 25, 15, 0x1},   // republickroatia
	{29013, 487, 4, 0x1},   // #555
	{46736, 133, 12, 0x1},  // laopeodemrep
	{28663, 490, 4, 0x1},   // #531
	{35973, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{51648, 99, 5, 0x1},    // #7ssd
	{29378, 486, 4, 0x1},   // #595
	{50166, 240, 9, 0x1},   // portorico
	{48327, 131, 20, 0x1},  // korearepublicofsouth
	{31893, 572, 5, 0x1},   // #5eth
	{40260, 170, 26, 0x1},  // multinationalestaatbolivia
	{6819, 13, 22, 0x1},    // formertsjechoslowakije
	{45760, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{38335, 69, 16, 0x1},   // republicalgerije
	{59622, 175, 20, 0x1},  // republicadecostarica
	{25916, 102, 18, 0x1},  // republicseychellen
	{52937, 59, 4, 0x81},   // #1bf
	{11043, 242, 15, 0x1},  // frenchpolinesia
	{5897, 42, 8, 0x1},     // aotearoa
	{9647, 144, 8, 0x1},    // pakistan
	{1508, 30, 13, 0x21},   // italyrepublic
	{59605, 195, 17, 0x1},  // trinidadandtobago
	{62793, 86, 4, 0x1},    // #8ml
	{22096, 233, 27, 0x1},  // overseasterritorymontserrat
	{6686, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1854, 236, 23, 0x1},   // departementnewcaledonia
	{60007, 191, 14, 0x1},  // piruwripuwlika
	{10046, 59, 10, 0x1},   // oppervolta
	{19483, 75, 5, 0x81},   // #2gha
	{59216, 1, 4, 0x1},     // #8al
	{20394, 224, 5, 0x81},  // #2gum
	{30812, 174, 18, 0x1},  // republicofcolumbia
	{54353, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33567, 1, 23, 0x1},    // republikaeastshqiperise
	{24006, 189, 5, 0x81},  // #2nic
	{29028, 484, 4, 0x1},   // #556
	{1342, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{38265, 250, 21, 0x1},  // turksandcaicosislands
	{57496, 5, 19, 0x1},    // republikoesterreich
	{51967, 48, 26, 0x1},   // stateunionserbiamontenegro
	{16332, 253, 17, 0x1},  // usminoroutlyingis
	{8333, 68, 22, 0x1},    // afarsandissasterritory
	{55102, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{29253, 523, 5, 0x1},   // #5760
	{54158, 7, 6, 0x1},     // belgia
	{12051, 259, 16, 0x1},  // republicofkosova
	{35286, 23, 17, 0x1},   // republicofgeorgia
	{58844, 53, 4, 0x81},   // #1ua
	{10458, 257, 19, 0x1},  // wallisandfutunaisds
	{48798, 228, 17, 0x1},  // brindianoceanterr
	{6841, 108, 22, 0x1},   // formerunionsouthafrica
	{52465, 200, 4, 0x81},  // #1ai
	{24202, 232, 4, 0x1},   // cnmi
	{32115, 244, 21, 0x1},  // vietnamformerrepublic
	{53325, 57, 4, 0x81},   // #1bi
	{54490, 16, 4, 0x81},   // #1de
	{13655, 64, 17, 0x1},   // leopoldvillecongo
	{36410, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{805, 106, 16, 0x1},    // republictanzania
	{34198, 249, 17, 0x1},  // saintmaartendutch
	{12111, 257, 13, 0x1},  // fwallisfutuna
	{63522, 45, 4, 0x1},    // #8ro
	{63337, 44, 4, 0x1},    // #8po
	{62801, 84, 4, 0x1},    // #8mo
	{33523, 148, 20, 0x1},  // peoplesrepublickorea
	{30606, 70, 16, 0x1},   // republiczanzibar
	{62099, 183, 4, 0x1},   // #8ho
	{16619, 206, 21, 0x1},  // bonairesainteustatius
	{53154, 19, 13, 0x1},   // eestivabariik
	{44157, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{60487, 177, 4, 0x1},   // #8do
	{60912, 218, 4, 0x1},   // #8fo
	{60401, 174, 4, 0x1},   // #8co
	{59228, 56, 4, 0x1},    // #8ao
	{10111, 46, 16, 0x1},   // formersovjetunie
	{26116, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{64995, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{4135, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{29143, 573, 5, 0x1},   // #5670
	{20224, 222, 5, 0x81},  // #2grl
	{29038, 480, 4, 0x1},   // #557
	{10813, 37, 5, 0x1},    // fyrom
	{15224, 59, 6, 0x1},    // #3hvbf
	{37619, 422, 5, 0x1},   // #6420
	{51610, 10, 16, 0x1},   // belorussischessr
	{8688, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{61953, 111, 21, 0x1},  // afghanistanislamicrep
	{43166, 248, 30, 0x1},  // departementsaintpierremiquelon
	{58656, 64, 13, 0x1},   // kongokinshasa
	{10651, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{548, 145, 11, 0x21},   // fillipijnen
	{59902, 244, 20, 0x1},  // republicsouthvietnam
	{53305, 114, 4, 0x81},  // #1bh
	{54486, 396, 4, 0x1},   // #1dd
	{48218, 181, 5, 0x1},   // #7gua
	{7696, 6, 20, 0x1},     // republicazerbeidzjan
	{46227, 99, 15, 0x1},   // zuidelijksoedan
	{13114, 82, 20, 0x1},   // libischearabrepublic
	{25052, 111, 25, 0x1},  // afghanistanislamicemirate
	{63122, 141, 4, 0x1},   // #8np
	{63315, 43, 4, 0x1},    // #8pl
	{54951, 109, 15, 0x1},  // republiekzambia
	{62797, 35, 4, 0x1},    // #8mn
	{62483, 148, 4, 0x1},   // #8kn
	{354, 138, 23, 0x1},    // myanmarrepubliekderunie
	{60397, 66, 4, 0x1},    // #8cn
	{60674, 19, 4, 0x1},    // #8en
	{59224, 2, 4, 0x1},     // #8an
	{22189, 197, 19, 0x1},  // stvincentgrenadines
	{35296, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{52956, 64, 25, 0x1},   // republiccongoleopoldville
	{29053, 361, 4, 0x1},   // #558
	{37019, 96, 16, 0x1},   // republieksenegal
	{1961, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{34629, 162, 17, 0x1},  // republicofvanuatu
	{12612, 124, 13, 0x1},  // republiekirak
	{29343, 441, 4, 0x1},   // #590
	{3459, 49, 9, 0x1},     // slovakije
	{51590, 192, 16, 0x1},  // republicparaguay
	{49456, 133, 5, 0x1},   // #7lao
	{29198, 574, 5, 0x1},   // #5702
	{40567, 278, 5, 0x1},   // #6hai
	{14024, 248, 14, 0x1},  // saintpierremiq
	{6380, 197, 22, 0x1},   // stvincentandgrenadines
	{2591, 58, 5, 0x1},     // benin
	{57722, 144, 4, 0x81},  // #1pk
	{55696, 225, 4, 0x81},  // #1hk
	{22069, 148, 12, 0x1},  // demrepnkorea
	{6268, 132, 6, 0x1},    // kuwait
	{54809, 144, 18, 0x1},  // republicofpakistan
	{56883, 171, 6, 0x1},   // brasil
	{48213, 180, 5, 0x1},   // #7grn
	{64462, 110, 4, 0x1},   // #8zi
	{8070, 136, 8, 0x1},    // maldives
	{34210, 249, 21, 0x1},  // dutchpartsaintmaarten
	{50184, 61, 21, 0x1},   // middenafricanrepublic
	{10366, 66, 15, 0x1},   // comorenarchipel
	{63333, 190, 4, 0x1},   // #8pm
	{62666, 85, 4, 0x1},    // #8ma
	{16812, 206, 23, 0x1},  // sinteustatiusandbonaire
	{62095, 226, 4, 0x1},   // #8hm
	{39236, 99, 11, 0x1},   // southsoedan
	{60393, 63, 4, 0x1},    // #8cm
	{56677, 129, 27, 0x1},  // formerdemocratischkampuchea
	{15425, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{57966, 89, 16, 0x1},   // mauritiusislands
	{40193, 503, 5, 0x1},   // #6eqg
	{39832, 85, 22, 0x1},   // malagassischerepubliek
	{29348, 575, 4, 0x1},   // #591
	{1864, 213, 12, 0x21},  // kerstislands
	{31401, 249, 16, 0x1},  // sintmaartendutch
	{49610, 134, 5, 0x1},   // #7lbn
	{29203, 531, 5, 0x1},   // #5703
	{4094, 82, 24, 0x21},   // formerlibyanarabrepublic
	{39995, 37, 17, 0x1},   // macedoniarepublic
	{14503, 54, 3, 0x1},    // vsa
	{4824, 235, 25, 0x1},   // overseasdepartmentmayotte
	{49966, 207, 16, 0x1},  // sintbartholomeus
	{22086, 81, 5, 0x81},   // #2lbr
	{15414, 64, 29, 0x1},   // formercongodemocraticrepublic
	{18637, 103, 5, 0x1},   // tchad
	{56946, 123, 8, 0x1},   // iranirof
	{52469, 1, 4, 0x81},    // #1al
	{53331, 58, 4, 0x81},   // #1bj
	{18891, 248, 20, 0x1},  // sintpierreetmiquelon
	{42019, 82, 27, 0x1},   // libischearabischejamahiriya
	{52070, 156, 13, 0x1},  // toerkmenistan
	{9205, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5915, 211, 6, 0x1},    // cookis
	{64203, 53, 4, 0x1},    // #8up
	{63137, 142, 4, 0x1},   // #8nr
	{17887, 8, 8, 0x1},     // bulgaria
	{62220, 25, 4, 0x1},    // #8hr
	{60483, 68, 4, 0x1},    // #8dj
	{40737, 67, 18, 0x1},   // republickaapverdia
	{25144, 99, 5, 0x81},   // #2ssd
	{12679, 71, 18, 0x1},   // arabrepublicegypte
	{31926, 99, 10, 0x1},   // sudansouth
	{28578, 576, 4, 0x1},   // #520
	{33510, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{29353, 577, 4, 0x1},   // #592
	{4600, 32, 18, 0x1},    // lietuvosrespublika
	{49233, 118, 15, 0x1},  // republiekcyprus
	{18468, 237, 23, 0x1},  // norfolkislandsterritory
	{29188, 433, 5, 0x1},   // #5700
	{33286, 291, 5, 0x1},   // #5isr
	{31855, 578, 5, 0x1},   // #5eri
	{512, 207, 25, 0x1},    // departmentsaintbarthelemy
	{21437, 117, 15, 0x1},  // mainlandchinapr
	{58883, 253, 4, 0x81},  // #1um
	{55902, 185, 4, 0x81},  // #1jm
	{35037, 155, 12, 0x1},  // tadsjikistan
	{52496, 3, 4, 0x81},    // #1am
	{53468, 208, 4, 0x81},  // #1bm
	{55030, 120, 4, 0x81},  // #1fm
	{64217, 54, 4, 0x1},    // #8us
	{63245, 194, 4, 0x1},   // #8ns
	{63292, 239, 4, 0x1},   // #8pc
	{19858, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{35362, 30, 12, 0x1},   // italykingdom
	{59794, 143, 10, 0x1},  // muscatoman
	{28298, 95, 5, 0x81},   // #4729
	{62705, 230, 4, 0x1},   // #8mc
	{19780, 77, 5, 0x81},   // #2gmb
	{12498, 80, 5, 0x1},    // kenya
	{60377, 210, 4, 0x1},   // #8ck
	{60816, 193, 4, 0x1},   // #8es
	{41695, 34, 14, 0x1},   // latviarepublic
	{47848, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{3661, 244, 8, 0x21},   // svietnam
	{5607, 212, 25, 0x1},   // curacaokingdomnetherlands
	{28208, 197, 5, 0x81},  // #4670
	{29358, 323, 4, 0x1},   // #593
	{40511, 249, 16, 0x1},  // dutchsintmaarten
	{48917, 106, 17, 0x1},  // tanzaniaunitedrep
	{29263, 545, 5, 0x1},   // #5771
	{29193, 579, 5, 0x1},   // #5701
	{57570, 145, 4, 0x81},  // #1ph
	{47724, 77, 5, 0x1},    // #7gam
	{4395, 32, 8, 0x21},    // lituania
	{11275, 111, 11, 0x1},  // afghanistan
	{53714, 246, 23, 0x1},  // ascensiontristandacunha
	{52500, 580, 4, 0x1},   // #1an
	{24880, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{3719, 109, 9, 0x1},    // nrhodesia
	{53464, 207, 4, 0x81},  // #1bl
	{54252, 117, 4, 0x81},  // #1cn
	{48228, 224, 5, 0x1},   // #7gum
	{3529, 165, 22, 0x1},   // peoplesrepublicofyemen
	{53046, 241, 16, 0x1},  // stateofpalestine
	{64008, 145, 11, 0x1},  // phillipines
	{28293, 99, 5, 0x81},   // #4728
	{62689, 234, 4, 0x1},   // #8mb
	{46783, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{43906, 386, 5, 0x1},   // #6rus
	{16966, 253, 24, 0x1},  // unitedstatesminorislands
	{60138, 116, 4, 0x1},   // #8bt
	{60373, 214, 4, 0x1},   // #8cj
	{60678, 72, 4, 0x1},    // #8er
	{59212, 6, 4, 0x1},     // #8aj
	{25215, 194, 5, 0x81},  // #2sur
	{25295, 101, 5, 0x81},  // #2swz
	{55607, 79, 12, 0x1},   // spaansguinea
	{33927, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{19920, 255, 9, 0x1},   // britishvi
	{51460, 98, 5, 0x1},    // #7som
	{1801, 123, 14, 0x21},  // islamicrepiran
	{53892, 197, 17, 0x1},  // stvincentandgrens
	{29789, 66, 12, 0x1},   // comorosstate
	{52656, 190, 15, 0x1},  // republicapanama
	{29258, 476, 5, 0x1},   // #5770
	{8356, 248, 19, 0x1},   // stpierreetmiquelonf
	{34040, 92, 13, 0x1},   // republicniger
	{17950, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{23397, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{55906, 125, 4, 0x81},  // #1jo
	{60126, 101, 6, 0x1},   // ngwane
	{43505, 198, 20, 0x1},  // republicbolvenezuela
	{52504, 56, 4, 0x81},   // #1ao
	{53476, 170, 4, 0x81},  // #1bo
	{54256, 174, 4, 0x81},  // #1co
	{22470, 32, 5, 0x81},   // #2ltu
	{21355, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{32106, 244, 16, 0x1},  // republiekvietnam
	{54719, 178, 4, 0x81},  // #1do
	{32806, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{35743, 98, 28, 0x1},   // somalischedemocraticrepublic
	{55261, 218, 4, 0x81},  // #1fo
	{43025, 400, 5, 0x1},   // #6nau
	{64401, 91, 4, 0x1},    // #8wa
	{45546, 33, 19, 0x1},   // grandduchyluxemburg
	{48322, 131, 20, 0x1},  // southkorearepublicof
	{58141, 144, 23, 0x1},  // islamicrepublicpakistan
	{63249, 189, 4, 0x1},   // #8nu
	{63257, 192, 4, 0x1},   // #8pa
	{61408, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12193, 176, 13, 0x1},  // republicacuba
	{24416, 132, 12, 0x1},  // statekoeweit
	{60142, 8, 4, 0x1},     // #8bu
	{60369, 173, 4, 0x1},   // #8ci
	{53442, 90, 14, 0x1},   // malawirepublic
	{37134, 55, 11, 0x1},   // yugoslavsfr
	{59175, 112, 4, 0x1},   // #8ae
	{1387, 68, 14, 0x1},    // afarenissaland
	{265, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{3016, 50, 17, 0x21},   // republiekslovenie
	{16989, 150, 15, 0x1},  // saoedischarabia
	{51444, 152, 5, 0x1},   // #7sol
	{28103, 191, 5, 0x81},  // #4604
	{1706, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{22880, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{3480, 119, 14, 0x21},  // republicoffiji
	{39758, 203, 12, 0x1},  // easternsamoa
	{26521, 256, 15, 0x1},  // vsvirginislands
	{4111, 205, 24, 0x1},   // frenchzuidelijkterritory
	{63524, 45, 17, 0x1},   // roemeenserepublic
	{57769, 239, 4, 0x81},  // #1pn
	{55712, 183, 4, 0x81},  // #1hn
	{58697, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{43434, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{16733, 206, 19, 0x1},  // sinteustatiusensaba
	{53472, 115, 4, 0x81},  // #1bn
	{54244, 173, 4, 0x81},  // #1cl
	{18931, 215, 5, 0x81},  // #2esh
	{56251, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{34490, 134, 16, 0x1},  // republieklibanon
	{43916, 537, 5, 0x1},   // #6rwa
	{62709, 36, 4, 0x1},    // #8md
	{14879, 138, 6, 0x1},   // #3bumm
	{43897, 378, 5, 0x1},   // #6rum
	{62403, 30, 4, 0x1},    // #8it
	{60150, 209, 4, 0x1},   // #8bv
	{60365, 117, 4, 0x1},   // #8ch
	{60820, 73, 4, 0x1},    // #8et
	{2317, 257, 22, 0x1},   // departmentwallisfutuna
	{3195, 1, 20, 0x21},    // republikaeshqiperise
	{51373, 50, 5, 0x1},    // #7slo
	{13731, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{31605, 93, 24, 0x1},   // federalrepublicofnigeria
	{35645, 224, 6, 0x1},   // guahan
	{46437, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{29288, 483, 4, 0x1},   // #580
	{4459, 71, 3, 0x1},     // var
	{3536, 48, 14, 0x21},   // republicserbia
	{50417, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{25299, 245, 11, 0x1},  // zuidgeorgie
	{25768, 119, 11, 0x1},  // fijiislands
	{55142, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{29208, 505, 5, 0x1},   // #5704
	{33798, 187, 18, 0x1},  // republicsaintlucia
	{31322, 123, 12, 0x1},  // islamrepiran
	{57765, 248, 4, 0x81},  // #1pm
	{47713, 74, 5, 0x1},    // #7gab
	{55708, 226, 4, 0x81},  // #1hm
	{55839, 124, 4, 0x81},  // #1iq
	{57403, 143, 4, 0x81},  // #1om
	{1286, 581, 6, 0x3},    // guiana
	{53495, 206, 4, 0x81},  // #1bq
	{54248, 63, 4, 0x81},   // #1cm
	{37033, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{35470, 152, 15, 0x1},  // salomoneilanden
	{43833, 241, 12, 0x1},  // westbankgaza
	{54715, 177, 4, 0x81},  // #1dm
	{35278, 194, 8, 0x1},   // suriname
	{54974, 20, 4, 0x81},   // #1fi
	{63620, 94, 4, 0x1},    // #8rw
	{63891, 51, 4, 0x1},    // #8sw
	{62751, 139, 4, 0x1},   // #8mg
	{62479, 128, 4, 0x1},   // #8kg
	{63671, 129, 25, 0x1},  // formerdemocratickampuchea
	{7413, 230, 14, 0x1},   // territorymacau
	{60828, 223, 4, 0x1},   // #8fg
	{60471, 211, 4, 0x1},   // #8cw
	{59208, 69, 4, 0x1},    // #8ag
	{24231, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{46246, 105, 15, 0x1},  // republictunisia
	{40857, 157, 9, 0x1},   // easttimor
	{51324, 96, 5, 0x1},    // #7sen
	{24214, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{37294, 459, 5, 0x1},   // #6110
	{51363, 186, 5, 0x1},   // #7skn
	{39793, 145, 24, 0x1},  // republicofthephilippines
	{56983, 252, 14, 0x1},  // repchinataiwan
	{28213, 47, 5, 0x81},   // #4674
	{11494, 46, 18, 0x1},   // russischefederatia
	{29268, 460, 5, 0x1},   // #5775
	{33306, 434, 5, 0x1},   // #5ita
	{18175, 145, 20, 0x1},  // filipijnengemenebest
	{29213, 543, 5, 0x1},   // #5705
	{25511, 246, 14, 0x1},  // eilandsthelena
	{11994, 170, 13, 0x1},  // formerbolivia
	{57738, 43, 4, 0x81},   // #1pl
	{13312, 54, 12, 0x1},   // vsvanamerika
	{55843, 123, 4, 0x81},  // #1ir
	{21109, 64, 24, 0x1},   // congodemrepzairekinshasa
	{41036, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{25020, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{14371, 161, 26, 0x1},  // socialistrepublicofvietnam
	{48223, 76, 5, 0x1},    // #7gui
	{15924, 126, 5, 0x1},   // nihon
	{1484, 256, 21, 0x1},   // virginislandsamerican
	{64405, 257, 4, 0x1},   // #8wf
	{9, 236, 26, 0x1},      // collectiviteitnewcaledonia
	{52129, 152, 11, 0x1},  // solomonisds
	{63597, 145, 4, 0x1},   // #8rp
	{64221, 59, 4, 0x1},    // #8uv
	{27449, 259, 20, 0x1},  // underunscr1244kosovo
	{62654, 83, 4, 0x1},    // #8lt
	{62713, 235, 4, 0x1},   // #8mf
	{50941, 22, 9, 0x1},    // unitedkon
	{62407, 62, 4, 0x1},    // #8iv
	{58222, 124, 11, 0x1},  // iraqkingdom
	{57043, 65, 19, 0x1},   // volksrepubliekcongo
	{60004, 152, 4, 0x1},   // #8bp
	{60424, 67, 4, 0x1},    // #8cv
	{42325, 3, 17, 0x1},    // republicofarmenia
	{59179, 111, 4, 0x1},   // #8af
	{20924, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12454, 30, 5, 0x1},    // italy
	{35630, 189, 18, 0x1},  // republieknicaragua
	{25149, 100, 5, 0x81},  // #2stp
	{57710, 79, 12, 0x1},   // spaansguinee
	{51319, 163, 5, 0x1},   // #7sam
	{5142, 106, 20, 0x1},   // uroftanzaniamainland
	{5146, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3117, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{18511, 27, 4, 0x1},    // eire
	{21234, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{29218, 584, 5, 0x1},   // #5710
	{347, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{20786, 211, 10, 0x1},  // kukiairani
	{51574, 259, 16, 0x1},  // republicofkosovo
	{58012, 48, 4, 0x81},   // #1rs
	{20661, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{47586, 170, 18, 0x1},  // plurstateofbolivia
	{24088, 105, 7, 0x1},   // tunisia
	{58852, 22, 4, 0x1},    // #1uk
	{55861, 28, 4, 0x81},   // #1is
	{56509, 135, 4, 0x81},  // #1lk
	{53916, 168, 4, 0x81},  // #1bs
	{54148, 211, 4, 0x81},  // #1ck
	{54699, 17, 4, 0x81},   // #1dk
	{64458, 109, 4, 0x1},   // #8za
	{55011, 217, 4, 0x81},  // #1fk
	{63612, 240, 4, 0x1},   // #8rq
	{63854, 95, 4, 0x1},    // #8su
	{64239, 196, 4, 0x1},   // #8uy
	{63296, 191, 4, 0x1},   // #8pe
	{62658, 33, 4, 0x1},    // #8lu
	{63047, 140, 4, 0x1},   // #8my
	{37279, 357, 5, 0x1},   // #5zim
	{62269, 26, 4, 0x1},    // #8hu
	{62463, 80, 4, 0x1},    // #8ke
	{35268, 194, 18, 0x1},  // republicofsuriname
	{60420, 176, 4, 0x1},   // #8cu
	{21049, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{37269, 356, 5, 0x1},   // #5zam
	{59167, 199, 4, 0x1},   // #8aa
	{9297, 246, 11, 0x1},   // sainthelena
	{8574, 150, 15, 0x1},   // saoedischarabie
	{56862, 171, 27, 0x1},  // republicafederativadobrasil
	{50119, 91, 5, 0x1},    // #7nam
	{28098, 192, 5, 0x81},  // #4600
	{28118, 43, 5, 0x81},   // #4616
	{12800, 104, 16, 0x1},  // togoleserepublic
	{30572, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{59092, 235, 4, 0x81},  // #1yt
	{29228, 585, 5, 0x1},   // #5713
	{26587, 228, 29, 0x1},  // britishterritoryinindianocean
	{55716, 25, 4, 0x81},   // #1hr
	{55894, 30, 4, 0x81},   // #1it
	{51998, 122, 10, 0x1},  // unionindia
	{52311, 2, 4, 0x81},    // #1ad
	{3949, 129, 24, 0x1},   // kampucheapeoplesrepublic
	{53499, 171, 4, 0x81},  // #1br
	{54140, 12, 4, 0x81},   // #1ch
	{19096, 19, 5, 0x81},   // #2est
	{54687, 68, 4, 0x81},   // #1dj
	{54970, 73, 4, 0x81},   // #1et
	{55004, 119, 4, 0x81},  // #1fj
	{9860, 207, 10, 0x1},   // stbartlemy
	{63828, 187, 4, 0x1},   // #8st
	{63253, 42, 4, 0x1},    // #8nz
	{47739, 220, 26, 0x1},  // overseasterritorygibraltar
	{25385, 102, 18, 0x1},  // seychelleneilanden
	{63043, 188, 4, 0x1},   // #8mx
	{9734, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{64135, 52, 7, 0x1},    // turkyye
	{60021, 171, 4, 0x1},   // #8br
	{60416, 61, 4, 0x1},    // #8ct
	{37274, 363, 5, 0x1},   // #5zan
	{53037, 64, 14, 0x1},   // congofreestate
	{24175, 97, 10, 0x1},   // sieraleone
	{11766, 38, 14, 0x1},   // republiekmalta
	{35801, 15, 15, 0x1},   // germanydemrepof
	{51709, 49, 5, 0x1},    // #7svk
	{59408, 46, 16, 0x1},   // russischefederal
	{17875, 158, 12, 0x1},  // tongakingdom
	{21996, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{30716, 16, 24, 0x1},   // federalrepublicduitsland
	{2129, 64, 25, 0x1},    // democraticrepublicofcongo
	{17054, 245, 11, 0x1},  // zuidgeorgia
	{59096, 326, 4, 0x2},   // #1yu
	{29223, 415, 5, 0x1},   // #5712
	{14658, 110, 16, 0x1},  // zimbabwerhodesia
	{57407, 190, 4, 0x81},  // #1pa
	{58016, 46, 4, 0x81},   // #1ru
	{55898, 229, 4, 0x81},  // #1je
	{52315, 112, 4, 0x81},  // #1ae
	{56486, 31, 4, 0x81},   // #1li
	{57308, 238, 4, 0x81},  // #1nu
	{53934, 502, 4, 0x1},   // #1bu
	{54144, 62, 4, 0x81},   // #1ci
	{44541, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{25063, 111, 27, 0x1},  // islamicemirateofafghanistan
	{63616, 46, 4, 0x1},    // #8rs
	{18911, 179, 5, 0x81},  // #2ecu
	{793, 78, 12, 0x1},     // guineabissau
	{62650, 31, 4, 0x1},    // #8ls
	{3030, 231, 20, 0x1},   // saintmartinfransdeel
	{62385, 29, 4, 0x1},    // #8is
	{54872, 197, 25, 0x1},  // sintvincentendegrenadines
	{60412, 175, 4, 0x1},   // #8cs
	{59171, 167, 4, 0x1},   // #8ac
	{12893, 135, 6, 0x1},   // ceylon
	{60084, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{40188, 586, 5, 0x1},   // #6egy
	{20630, 102, 10, 0x1},  // seychellen
	{10287, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{19004, 225, 16, 0x1},  // sarhongkongchina
	{2891, 120, 26, 0x21},  // federatestatesofmicronesia
	{43351, 166, 12, 0x1},  // theargentine
	{28218, 100, 5, 0x81},  // #4678
	{12253, 138, 12, 0x1},  // burmaunionof
	{3281, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{49245, 46, 18, 0x1},   // russischefederatie
	{3280, 64, 10, 0x21},   // congozaire
	{13213, 189, 17, 0x1},  // nicaraguarepublic
	{59020, 257, 4, 0x81},  // #1wf
	{6937, 65, 16, 0x1},    // congobrazzaville
	{32083, 16, 11, 0x1},   // deutschland
	{27488, 2, 4, 0x81},    // #420
	{14590, 7, 7, 0x1},     // belguim
	{9392, 195, 14, 0x1},   // trinidadtobago
	{52319, 111, 4, 0x81},  // #1af
	{53930, 116, 4, 0x81},  // #1bt
	{54079, 61, 4, 0x81},   // #1cf
	{48145, 24, 5, 0x1},    // #7gre
	{32574, 168, 10, 0x1},  // bahamasthe
	{21766, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{64450, 101, 4, 0x1},   // #8wz
	{64243, 160, 4, 0x1},   // #8uz
	{64934, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{20015, 36, 7, 0x1},    // moldova
	{63051, 87, 4, 0x1},    // #8mz
	{62338, 123, 4, 0x1},   // #8ir
	{18025, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{43194, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{60824, 14, 4, 0x1},    // #8ez
	{23688, 255, 20, 0x1},  // engelsevirginislands
	{10502, 67, 15, 0x1},   // formercapeverde
	{19956, 150, 21, 0x1},  // koninkrijksaudiarabie
	{42143, 140, 8, 0x1},   // maleisia
	{1947, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{51368, 97, 5, 0x1},    // #7sle
	{61170, 57, 14, 0x1},   // burundikingdom
	{51484, 46, 14, 0x1},   // ruslandfederal
	{37299, 522, 5, 0x1},   // #6115
	{37289, 587, 5, 0x1},   // #6101
	{2981, 40, 10, 0x1},    // netherland
	{50162, 141, 5, 0x1},   // #7nep
	{6328, 241, 23, 0x1},   // occpalestinianterritory
	{31064, 186, 12, 0x1},  // stkittsnevis
	{65363, 202, 14, 0x1},  // netherlandsant
	{20446, 40, 20, 0x1},   // netherlandskingdomof
	{3089, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{57566, 147, 4, 0x81},  // #1pg
	{58020, 94, 4, 0x81},   // #1rw
	{62933, 164, 22, 0x1},  // arabrepublicyemenyemen
	{38458, 168, 13, 0x1},  // bahamaislands
	{47765, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{58836, 252, 4, 0x81},  // #1tw
	{46540, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{56108, 132, 4, 0x81},  // #1kw
	{22218, 82, 5, 0x81},   // #2lby
	{619, 151, 19, 0x1},    // republicofsingapore
	{52452, 167, 4, 0x81},  // #1ag
	{53993, 60, 4, 0x81},   // #1bw
	{54136, 65, 4, 0x81},   // #1cg
	{1733, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{63626, 248, 19, 0x1},  // saintpierremiguelon
	{62619, 66, 12, 0x1},   // statecomoros
	{24861, 245, 5, 0x81},  // #2sgs
	{5088, 230, 8, 0x1},    // macaosar
	{36156, 205, 24, 0x1},  // zuidelijkefransegebieden
	{25349, 102, 5, 0x81},  // #2syc
	{60479, 17, 4, 0x1},    // #8da
	{61915, 182, 4, 0x1},   // #8gy
	{60408, 232, 4, 0x1},   // #8cq
	{1368, 257, 12, 0x1},   // futunawallis
	{6795, 54, 9, 0x1},     // americavs
	{23758, 229, 20, 0x1},  // jerseychannelislands
	{63491, 76, 15, 0x1},   // republiekguinee
	{37284, 384, 5, 0x1},   // #6100
	{33731, 189, 17, 0x1},  // republicnicaragua
	{28113, 239, 5, 0x81},  // #4612
	{59967, 51, 6, 0x1},    // sweden
	{53262, 26, 15, 0x1},   // republichungary
	{35179, 95, 15, 0x1},   // republieksoedan
	{31356, 161, 16, 0x1},  // vietnamfmrdemrep
	{2124, 165, 15, 0x1},   // yemendemocratic
	{57448, 242, 4, 0x81},  // #1pf
	{21728, 137, 10, 0x1},  // marshallis
	{58639, 159, 4, 0x81},  // #1tv
	{55742, 588, 4, 0x1},   // #1hv
	{13154, 191, 12, 0x1},  // perurepublic
	{52810, 201, 4, 0x81},  // #1ax
	{53988, 209, 4, 0x81},  // #1bv
	{54075, 64, 4, 0x81},   // #1cd
	{18936, 18, 5, 0x81},   // #2esp
	{22482, 33, 5, 0x81},   // #2lux
	{35941, 248, 18, 0x1},  // stpierreenmiguelon
	{43926, 163, 14, 0x1},  // westelijksamoa
	{23146, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{56914, 123, 19, 0x1},  // imperialstateofiran
	{1141, 247, 23, 0x1},   // svalbardjanmayenislands
	{63813, 18, 4, 0x1},    // #8sp
	{64845, 209, 12, 0x1},  // bouveteiland
	{54178, 231, 25, 0x1},  // collectiviteitsaintmartin
	{36825, 108, 11, 0x1},  // southafrika
	{18665, 28, 7, 0x1},    // ijsland
	{24829, 151, 5, 0x81},  // #2sgp
	{43751, 289, 5, 0x1},   // #6pol
	{48542, 214, 15, 0x1},  // kaaimaneilanden
	{25797, 95, 24, 0x1},   // democraticrepublicsoedan
	{31227, 79, 16, 0x1},   // guineaecuatorial
	{8183, 164, 6, 0x1},    // nyemen
	{40230, 528, 5, 0x1},   // #6est
	{2003, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{13243, 131, 6, 0x1},   // skorea
	{52285, 109, 5, 0x1},   // #7zam
	{49618, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{49684, 187, 5, 0x1},   // #7lca
	{23734, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10210, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{1498, 30, 15, 0x21},   // republicofitaly
	{36507, 407, 5, 0x1},   // #5tog
	{57444, 191, 4, 0x81},  // #1pe
	{37000, 467, 5, 0x1},   // #5van
	{48095, 16, 5, 0x1},    // #7ger
	{55738, 26, 4, 0x81},   // #1hu
	{53997, 10, 4, 0x81},   // #1by
	{18916, 71, 5, 0x81},   // #2egy
	{4380, 10, 7, 0x1},     // belarus
	{24691, 150, 5, 0x81},  // #2sau
	{2799, 120, 28, 0x21},  // micronesiagefedereerdestates
	{11418, 52, 14, 0x1},   // turkeyrepublic
	{26500, 115, 7, 0x1},   // bruneid
	{40183, 351, 5, 0x1},   // #6ecu
	{67, 257, 12, 0x1},     // wallisfutuna
	{17410, 59, 7, 0x1},    // burkina
	{53967, 119, 13, 0x1},  // republiekfiji
	{43466, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{51462, 98, 19, 0x1},   // somalischerepubliek
	{17355, 171, 6, 0x1},   // brazil
	{53572, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11244, 226, 19, 0x1},  // heardiandmcdonaldis
	{18999, 225, 16, 0x1},  // chinasarhongkong
	{19321, 227, 17, 0x1},  // islandsmanbritish
	{4648, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23506, 10, 16, 0x1},   // republiekbelarus
	{11733, 122, 14, 0x1},  // republiekindia
	{58635, 195, 4, 0x81},  // #1tt
	{48068, 79, 5, 0x1},    // #7geq
	{33538, 148, 14, 0x1},  // koreadempeorep
	{55734, 184, 4, 0x81},  // #1ht
	{56102, 131, 4, 0x81},  // #1kr
	{27568, 56, 4, 0x81},   // #424
	{27683, 166, 4, 0x81},  // #432
	{53176, 116, 13, 0x1},  // bhutankingdom
	{52814, 6, 4, 0x81},    // #1az
	{57274, 141, 4, 0x81},  // #1np
	{27788, 5, 4, 0x81},    // #440
	{54948, 72, 4, 0x81},   // #1er
	{44055, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{58352, 197, 25, 0x1},  // stvincentandthegrenadines
	{43624, 486, 5, 0x1},   // #6pan
	{8199, 61, 26, 0x1},    // centralafrikaanskeizerrijk
	{18868, 70, 5, 0x81},   // #2eaz
	{33789, 32, 17, 0x1},   // lithuaniarepublic
	{9089, 64, 30, 0x1},    // republicofthecongoleopoldville
	{61143, 242, 4, 0x1},   // #8fp
	{22167, 217, 23, 0x1},  // malvinasfalklandislands
	{60172, 115, 4, 0x1},   // #8bx
	{62968, 165, 6, 0x1},   // yemens
	{19119, 240, 18, 0x1},  // puertoricoamerican
	{5703, 234, 33, 0x1},   // territorialcollectivitymartinique
	{16374, 37, 13, 0x1},   // tfyrmacedonia
	{27089, 589, 5, 0x1},   // #2zar
	{6547, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{39378, 12, 22, 0x1},   // confederazionesvizzera
	{21407, 117, 15, 0x1},  // prmainlandchina
	{41518, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{39624, 164, 13, 0x1},  // yemenrepublic
	{23784, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5936, 238, 14, 0x1},   // niuenewzealand
	{7319, 199, 16, 0x1},   // knetherlandaruba
	{58887, 54, 4, 0x81},   // #1us
	{42490, 218, 14, 0x1},  // faeroerislands
	{29666, 25, 8, 0x1},    // hrvatska
	{27673, 6, 4, 0x81},    // #431
	{12565, 196, 6, 0x1},   // urugay
	{56482, 187, 4, 0x81},  // #1lc
	{54071, 210, 4, 0x81},  // #1cc
	{11890, 46, 13, 0x1},   // federalrussia
	{54966, 18, 4, 0x81},   // #1es
	{64393, 256, 4, 0x1},   // #8vq
	{25238, 214, 10, 0x1},  // vkcaimanes
	{64906, 202, 25, 0x1},  // nederlandseantillesformer
	{52199, 196, 5, 0x1},   // #7uru
	{30917, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{4008, 128, 9, 0x21},   // kyrgystan
	{31216, 79, 27, 0x1},   // republicadeguineaecuatorial
	{50680, 155, 12, 0x1},  // tadzhikistan
	{18130, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{28488, 163, 5, 0x81},  // #4882
	{58164, 57, 17, 0x1},   // republicofburundi
	{60176, 57, 4, 0x1},    // #8by
	{6622, 219, 20, 0x1},   // bailliagedeguernesey
	{1630, 145, 22, 0x21},  // republiekderfilipijnen
	{59530, 204, 4, 0x1},   // #8ay
	{52389, 253, 22, 0x1},  // usminoroutlyingislands
	{52181, 112, 5, 0x1},   // #7uae
	{12818, 27, 15, 0x1},   // irelandrepublic
	{32852, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{12033, 194, 11, 0x1},  // dutchguiana
	{28108, 145, 5, 0x81},  // #4608
	{50349, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33122, 590, 5, 0x1},   // #5ins
	{50579, 142, 5, 0x1},   // #7nru
	{8479, 51, 7, 0x1},     // sverige
	{67, 257, 13, 0x1},     // wallisfutunaf
	{6254, 161, 7, 0x1},    // vietnam
	{58607, 52, 4, 0x81},   // #1tr
	{56073, 148, 4, 0x81},  // #1kp
	{56599, 89, 8, 0x1},    // mauritus
	{56236, 134, 4, 0x81},  // #1lb
	{57291, 142, 4, 0x81},  // #1nr
	{54053, 169, 4, 0x81},  // #1bz
	{64707, 229, 14, 0x1},  // bailliagejerri
	{12503, 82, 13, 0x1},   // republiclibia
	{2370, 128, 10, 0x21},  // kirgyzstan
	{43030, 591, 5, 0x1},   // #6nep
	{29908, 148, 4, 0x1},   // dprk
	{64181, 106, 4, 0x1},   // #8tz
	{24932, 193, 5, 0x81},  // #2slv
	{43548, 370, 5, 0x1},   // #6pal
	{62841, 89, 4, 0x1},    // #8mp
	{17999, 145, 19, 0x1},  // filipijnenrepubliek
	{4099, 236, 18, 0x1},   // newcaledoniafrench
	{61271, 21, 4, 0x1},    // #8fr
	{61710, 18, 12, 0x1},   // spaansestate
	{6868, 70, 22, 0x1},    // formerzanzibarpembaisd
	{15637, 110, 6, 0x1},   // #3rhzw
	{3503, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{49158, 135, 16, 0x1},  // srilankarepublic
	{50542, 41, 5, 0x1},    // #7nor
	{43399, 101, 16, 0x1},  // kingdomswaziland
	{38202, 33, 20, 0x1},   // luxembourggrandduchy
	{47193, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{29273, 592, 5, 0x1},   // #5780
	{57854, 192, 4, 0x81},  // #1py
	{57426, 242, 18, 0x1},  // polynesiefrancaise
	{15379, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{23355, 22, 27, 0x1},   // grootbrittannianorthierland
	{4722, 15, 13, 0x1},    // eastduitsland
	{56232, 133, 4, 0x81},  // #1la
	{54067, 11, 4, 0x81},   // #1ca
	{55692, 182, 4, 0x81},  // #1gy
	{16126, 64, 21, 0x1},   // demrepublicofthecongo
	{44332, 248, 18, 0x1},  // stpierreenmiquelon
	{64446, 163, 4, 0x1},   // #8ws
	{15486, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{36752, 188, 25, 0x1},  // verenigdemexicaansestaten
	{43381, 476, 5, 0x1},   // #6pak
	{63055, 236, 4, 0x1},   // #8nc
	{63403, 146, 4, 0x1},   // #8ps
	{36807, 6, 18, 0x1},    // azerbaijanrepublic
	{49721, 137, 9, 0x1},   // marshalls
	{57504, 5, 11, 0x1},    // oesterreich
	{61639, 205, 4, 0x1},   // #8fs
	{5184, 106, 18, 0x1},   // mainlandurtanzania
	{2201, 234, 30, 0x1},   // overseascollectivitymartinique
	{19312, 227, 19, 0x1},  // territoryislandsman
	{24338, 56, 21, 0x1},   // angolapeoplesrepublic
	{11696, 128, 9, 0x1},   // kirgistan
	{54301, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{52372, 206, 19, 0x1},  // sabaensinteustatius
	{53806, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{27406, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{4925, 1, 17, 0x1},     // republicofalbania
	{51698, 94, 6, 0x1},    // rwanda
	{29278, 593, 5, 0x1},   // #5781
	{61194, 40, 16, 0x1},   // kingdomnederland
	{21024, 30, 15, 0x1},   // italianrepublic
	{58590, 594, 4, 0x1},   // #1tp
	{757, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{27638, 167, 4, 0x81},  // #428
	{27738, 4, 4, 0x81},    // #436
	{27853, 168, 4, 0x81},  // #444
	{28028, 7, 4, 0x81},    // #456
	{4358, 140, 17, 0x21},  // maleisiefederatie
	{31177, 91, 15, 0x1},   // namibiarepublic
	{64177, 156, 4, 0x1},   // #8tx
	{64397, 254, 4, 0x1},   // #8vt
	{24998, 47, 5, 0x81},   // #2smr
	{28858, 595, 5, 0x1},   // #5432
	{43296, 561, 5, 0x1},   // #6nor
	{43668, 346, 5, 0x1},   // #6per
	{63925, 12, 4, 0x1},    // #8sz
	{63388, 147, 4, 0x1},   // #8pp
	{28908, 451, 5, 0x1},   // #5452
	{62862, 88, 4, 0x1},    // #8mr
	{43756, 313, 5, 0x1},   // #6por
	{62427, 124, 4, 0x1},   // #8iz
	{62592, 127, 4, 0x1},   // #8kz
	{7168, 42, 18, 0x1},    // newzealandaotearoa
	{61801, 24, 4, 0x1},    // #8gr
	{59582, 208, 4, 0x1},   // #8bd
	{13819, 242, 11, 0x1},  // frpolynesia
	{62223, 30, 14, 0x1},   // republicitalia
	{58506, 250, 3, 0x1},   // tci
	{52969, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{4176, 95, 27, 0x21},   // democratischerepublieksudan
	{4557, 222, 18, 0x1},   // territorygreenland
	{12679, 71, 17, 0x1},   // arabrepublicegypt
	{36580, 472, 5, 0x1},   // #5tri
	{53999, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{43550, 241, 21, 0x1},  // palestijnseterritoria
	{27953, 3, 4, 0x81},    // #451
	{8380, 71, 27, 0x1},    // verenigdearabischerepubliek
	{28863, 596, 5, 0x1},   // #5433
	{63921, 153, 4, 0x1},   // #8sy
	{63059, 238, 4, 0x1},   // #8ne
	{19139, 73, 7, 0x1},    // ethopia
	{15602, 85, 19, 0x1},   // republiekmadagaskar
	{62662, 82, 4, 0x1},    // #8ly
	{62900, 143, 4, 0x1},   // #8mu
	{1268, 223, 24, 0x1},   // collectivityfrenchguiana
	{50090, 16, 14, 0x1},   // germanyunified
	{59379, 6, 11, 0x1},    // azerbaidjan
	{28493, 597, 5, 0x1},   // #4886
	{28513, 109, 5, 0x81},  // #4894
	{61797, 224, 4, 0x1},   // #8gq
	{59586, 7, 4, 0x1},     // #8be
	{60475, 118, 4, 0x1},   // #8cy
	{2942, 120, 21, 0x21},  // fedstatesofmicronesia
	{2809, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{28428, 22, 5, 0x81},   // #4826
	{59467, 5, 4, 0x1},     // #8au
	{878, 213, 26, 0x1},    // christmasislandsaustralian
	{17669, 19, 15, 0x1},   // republicestland
	{2502, 178, 19, 0x21},  // dominicanrepublicdr
	{24609, 36, 15, 0x1},   // republicmoldova
	{12277, 138, 12, 0x1},  // unionmyanmar
	{41643, 73, 16, 0x1},   // republicethiopia
	{17375, 54, 9, 0x1},    // americaus
	{1613, 82, 26, 0x21},   // libischearabischerepubliek
	{1401, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{41022, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{28123, 44, 5, 0x81},   // #4620
	{34644, 250, 18, 0x1},  // turksandcaicosisds
	{36836, 108, 15, 0x1},  // uniesouthafrika
	{4902, 1, 7, 0x1},      // albania
	{12457, 82, 5, 0x1},    // lybia
	{2138, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1797, 223, 23, 0x1},   // departementfrenchguyana
	{36575, 479, 5, 0x1},   // #5ton
	{5833, 251, 16, 0x1},   // territorytokelau
	{11399, 52, 6, 0x1},    // turkey
	{36695, 286, 5, 0x1},   // #5tun
	{57132, 188, 4, 0x81},  // #1mx
	{27288, 25, 5, 0x81},   // #4191
	{27938, 113, 4, 0x81},  // #450
	{26879, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{52241, 160, 5, 0x1},   // #7uzb
	{64142, 159, 4, 0x1},   // #8tv
	{28868, 508, 5, 0x1},   // #5434
	{63917, 245, 4, 0x1},   // #8sx
	{6648, 48, 20, 0x1},    // serviamontenegrounie
	{63063, 237, 4, 0x1},   // #8nf
	{28898, 470, 5, 0x1},   // #5450
	{62896, 38, 4, 0x1},    // #8mt
	{10917, 21, 15, 0x1},   // franserepubliek
	{62277, 121, 4, 0x1},   // #8id
	{28498, 164, 5, 0x81},  // #4887
	{61757, 221, 4, 0x1},   // #8gp
	{59893, 168, 4, 0x1},   // #8bf
	{20353, 206, 20, 0x1},  // caribbeannetherlands
	{9870, 62, 16, 0x1},    // formerivorycoast
	{47579, 170, 18, 0x1},  // boliviaplurstateof
	{11822, 64, 14, 0x1},   // republiekzaire
	{49012, 127, 11, 0x1},  // kazakhistan
	{57593, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{57899, 85, 22, 0x1},   // republiquedemadagascar
	{31096, 177, 22, 0x1},  // commonwealthofdominica
	{56221, 12, 11, 0x1},   // zwitzerland
	{17875, 158, 5, 0x1},   // tonga
	{43345, 77, 9, 0x1},    // gambiathe
	{58891, 196, 4, 0x81},  // #1uy
	{24344, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{25969, 181, 9, 0x1},   // guatamala
	{23799, 214, 22, 0x1},  // territorycaymanislands
	{57136, 140, 4, 0x81},  // #1my
	{27478, 176, 5, 0x81},  // #4192
	{51900, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{52575, 204, 4, 0x81},  // #1aq
	{50429, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{2560, 254, 26, 0x21},  // statodellacittadelvaticano
	{7579, 244, 21, 0x1},   // formerrepublicvietnam
	{43060, 393, 5, 0x1},   // #6new
	{5915, 211, 11, 0x1},   // cookislands
	{26361, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{64173, 252, 4, 0x1},   // #8tw
	{24871, 247, 5, 0x81},  // #2sjm
	{28873, 412, 5, 0x1},   // #5435
	{63718, 96, 4, 0x1},    // #8sg
	{64185, 107, 4, 0x1},   // #8ug
	{52483, 124, 6, 0x1},   // aliraq
	{63091, 92, 4, 0x1},    // #8ng
	{42572, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{28903, 598, 5, 0x1},   // #5451
	{43726, 413, 5, 0x1},   // #6png
	{62604, 34, 4, 0x1},    // #8lg
	{64787, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{35576, 77, 14, 0x1},   // gambiarepublic
	{59944, 113, 4, 0x1},   // #8bg
	{57879, 153, 8, 0x1},   // syriauar
	{19446, 119, 4, 0x1},   // fiji
	{32734, 246, 26, 0x1},  // sinthelenaentristandacunha
	{53579, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{1642, 145, 18, 0x21},  // filipijnenrepublic
	{6995, 65, 13, 0x1},    // repofthecongo
	{40225, 578, 5, 0x1},   // #6eri
	{28133, 157, 5, 0x81},  // #4626
	{11439, 231, 14, 0x1},  // frenchstmartin
	{47350, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3431, 231, 22, 0x1},   // saintmaartenfrenchpart
	{43273, 147, 23, 0x1},  // papuanewguineaterritory
	{50714, 138, 20, 0x1},  // unionmyanmarrepublic
	{44952, 33, 20, 0x1},   // grandducheluxembourg
	{65363, 202, 25, 0x1},  // netherlandsantillesformer
	{58500, 101, 4, 0x81},  // #1sz
	{58895, 160, 4, 0x81},  // #1uz
	{56218, 127, 4, 0x81},  // #1kz
	{55936, 126, 4, 0x81},  // #1jp
	{57140, 87, 4, 0x81},   // #1mz
	{22785, 142, 13, 0x1},  // naururepublic
	{52579, 166, 4, 0x81},  // #1ar
	{27908, 114, 4, 0x81},  // #448
	{27963, 172, 4, 0x81},  // #452
	{54351, 14, 4, 0x81},   // #1cz
	{6775, 54, 18, 0x1},    // americaunitedsates
	{55623, 24, 4, 0x81},   // #1gr
	{48233, 182, 5, 0x1},   // #7guy
	{29810, 254, 16, 0x1},  // statevaticancity
	{64129, 157, 4, 0x1},   // #8tt
	{45097, 57, 18, 0x1},   // republiekboeroendi
	{28853, 422, 5, 0x1},   // #5420
	{28878, 353, 5, 0x1},   // #5436
	{63668, 108, 4, 0x1},   // #8sf
	{63095, 162, 4, 0x1},   // #8nh
	{15157, 97, 21, 0x1},   // republicofsierraleone
	{62983, 136, 4, 0x1},   // #8mv
	{52413, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{28508, 599, 5, 0x2},   // #4891
	{61871, 76, 4, 0x1},    // #8gv
	{54580, 153, 12, 0x1},  // syriearabrep
	{59471, 200, 4, 0x1},   // #8av
	{52889, 85, 26, 0x1},   // democraticrepublmadagascar
	{25170, 601, 5, 0x1},   // #2sun
	{27127, 109, 5, 0x81},  // #2zmb
	{104, 82, 18, 0x1},     // libyaunitedkingdom
	{4431, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{929, 186, 18, 0x21},   // saintkittsandnevis
	{617, 273, 27, 0xa2},   // federalrepublicofyugoslavia
	{47352, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{59742, 148, 26, 0x1},  // democraticpeorepublickorea
	{13710, 86, 11, 0x1},   // franssoedan
	{23119, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{53349, 96, 19, 0x1},   // republiquedusenegal
	{57842, 241, 4, 0x81},  // #1ps
	{29283, 364, 5, 0x1},   // #5790
	{4100, 82, 18, 0x21},   // libyanarabrepublic
	{40654, 163, 17, 0x1},  // statewesternsamoa
	{59059, 163, 4, 0x81},  // #1ws
	{4152, 91, 6, 0x21},    // namibe
	{47497, 170, 26, 0x1},  // boliviaplurinationalestaat
	{4201, 56, 14, 0x1},    // republicangola
	{52794, 203, 4, 0x81},  // #1as
	{22375, 31, 5, 0x81},   // #2lie
	{1359, 154, 11, 0x21},  // prathetthai
	{13972, 46, 10, 0x1},   // ussrrussia
	{55671, 245, 4, 0x81},  // #1gs
	{65303, 10, 17, 0x1},   // byelorussischessr
	{14101, 214, 14, 0x1},  // kaaimanislands
	{49461, 133, 24, 0x1},  // peodemocraticrepubliclao
	{64133, 52, 4, 0x1},    // #8tu
	{64385, 255, 4, 0x1},   // #8vi
	{44782, 60, 17, 0x1},   // republiekbotswana
	{28883, 372, 5, 0x1},   // #5437
	{63664, 102, 4, 0x1},   // #8se
	{8790, 164, 10, 0x1},   // northyemen
	{63099, 93, 4, 0x1},    // #8ni
	{63407, 78, 4, 0x1},    // #8pu
	{54605, 28, 8, 0x1},    // icelande
	{62600, 134, 4, 0x1},   // #8le
	{62588, 132, 4, 0x1},   // #8ku
	{34614, 14, 15, 0x1},   // republicczechia
	{28503, 602, 5, 0x1},   // #4890
	{8070, 136, 15, 0x1},   // maldivesislands
	{59534, 114, 4, 0x1},   // #8ba
	{28448, 106, 5, 0x81},  // #4834
	{59390, 203, 4, 0x1},   // #8aq
	{15235, 15, 25, 0x1},   // democraticrepublicgermany
	{21586, 143, 13, 0x1},  // sultanaatoman
	{8155, 197, 12, 0x1},   // stvinandgren
	{47789, 239, 22, 0x1},  // pitcairnislandsbritish
	{26845, 265, 5, 0x81},  // #2xsl
	{60109, 210, 19, 0x1},  // islandscocoskeeling
	{1184, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{32677, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{22558, 112, 3, 0x1},   // vae
	{28128, 78, 5, 0x81},   // #4624
	{36336, 574, 5, 0x1},   // #5taj
	{39015, 603, 5, 0x1},   // #6bul
	{4043, 112, 26, 0x21},  // verenigdearabischeemiraten
	{59108, 589, 4, 0x1},   // #1zr
	{57773, 240, 4, 0x81},  // #1pr
	{58492, 249, 4, 0x81},  // #1sx
	{31502, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{39017, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{58840, 106, 4, 0x81},  // #1tz
	{36725, 510, 5, 0x1},   // #5tur
	{55765, 121, 4, 0x81},  // #1id
	{1996, 128, 11, 0x21},  // kyrghyzstan
	{57006, 38, 4, 0x81},   // #1mt
	{61737, 18, 12, 0x1},   // kingdomspain
	{52798, 5, 4, 0x81},    // #1at
	{57326, 42, 4, 0x81},   // #1nz
	{35709, 91, 10, 0x1},   // swanamibia
	{54343, 213, 4, 0x81},  // #1cx
	{2149, 65, 19, 0x1},    // congorepbrazzaville
	{54853, 69, 4, 0x81},   // #1dz
	{55568, 221, 4, 0x81},  // #1gp
	{284, 59, 21, 0x21},    // burkinafasouppervolta
	{21489, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{24866, 246, 5, 0x81},  // #2shn
	{20469, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{28888, 410, 5, 0x1},   // #5438
	{34435, 252, 21, 0x1},  // chinataiwanprovinceof
	{53018, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{61340, 246, 17, 0x1},  // sthelenaascension
	{24833, 44, 18, 0x1},   // portugueserepublic
	{24819, 95, 5, 0x81},   // #2sdn
	{62584, 213, 4, 0x1},   // #8kt
	{60549, 178, 4, 0x1},   // #8dr
	{61867, 181, 4, 0x1},   // #8gt
	{59551, 172, 4, 0x1},   // #8bb
	{16726, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{28443, 227, 5, 0x81},  // #4833
	{46915, 4, 21, 0x1},    // commonwealthaustralia
	{25868, 53, 8, 0x1},    // ukrayina
	{9416, 128, 10, 0x1},   // kyrgyzstan
	{31881, 240, 12, 0x1},  // puertoricous
	{36067, 107, 7, 0x1},   // oeganda
	{12294, 138, 15, 0x1},  // nowmyanmarburma
	{36727, 250, 13, 0x1},  // turksencaicos
	{38606, 542, 5, 0x1},   // #6bfo
	{56088, 84, 7, 0x1},    // morroco
	{40617, 106, 19, 0x1},  // unitedrepoftanzania
	{25779, 24, 19, 0x1},   // republicgriekenland
	{57897, 243, 4, 0x81},  // #1re
	{58496, 153, 4, 0x81},  // #1sy
	{55769, 27, 4, 0x81},   // #1ie
	{56194, 214, 4, 0x81},  // #1ky
	{59016, 162, 4, 0x81},  // #1vu
	{10932, 68, 8, 0x1},    // djibouti
	{32373, 125, 11, 0x1},  // transjordan
	{57010, 89, 4, 0x81},   // #1mu
	{27273, 64, 5, 0x81},   // #4180
	{27483, 118, 5, 0x81},  // #4196
	{32188, 192, 8, 0x1},   // paraguay
	{52802, 4, 4, 0x81},    // #1au
	{56593, 82, 4, 0x81},   // #1ly
	{57160, 92, 4, 0x81},   // #1ne
	{25686, 251, 14, 0x1},  // tokelanislands
	{54347, 118, 4, 0x81},  // #1cy
	{35563, 77, 19, 0x1},   // republicofthegambia
	{54849, 390, 4, 0x1},   // #1dy
	{54926, 19, 4, 0x81},   // #1ee
	{55619, 79, 4, 0x81},   // #1gq
	{27238, 117, 5, 0x81},  // #4156
	{12947, 86, 12, 0x1},   // frenchsoedan
	{56838, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{20677, 113, 18, 0x1},  // republicbangladesh
	{64019, 105, 4, 0x1},   // #8ts
	{55179, 106, 24, 0x1},  // unitedrepublicoftanzania
	{28893, 542, 5, 0x1},   // #5439
	{63660, 186, 4, 0x1},   // #8sc
	{64189, 22, 4, 0x1},    // #8uk
	{38318, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{6889, 64, 27, 0x1},    // democratischerepubliekcongo
	{25018, 98, 5, 0x81},   // #2som
	{22751, 137, 12, 0x1},  // marshallisds
	{38365, 200, 17, 0x1},  // territoryanguilla
	{54088, 61, 15, 0x1},   // centralafricanr
	{62273, 28, 4, 0x1},    // #8ic
	{62580, 131, 4, 0x1},   // #8ks
	{4225, 190, 6, 0x1},    // panama
	{48486, 122, 5, 0x1},   // #7ind
	{61734, 219, 4, 0x1},   // #8gk
	{52650, 94, 14, 0x1},   // rwandarepublic
	{26835, 263, 5, 0x81},  // #2xon
	{59578, 60, 4, 0x1},    // #8bc
	{7314, 199, 16, 0x1},   // arubaknetherland
	{2827, 120, 24, 0x21},  // micronesiafederalestaten
	{28438, 229, 5, 0x81},  // #4832
	{59463, 4, 4, 0x1},     // #8as
	{12477, 80, 13, 0x1},   // republickenia
	{32143, 244, 17, 0x1},  // vietnamrepublicof
	{25090, 248, 5, 0x81},  // #2spm
	{50671, 254, 8, 0x1},   // vatikaan
	{8459, 21, 9, 0x1},     // frankrijk
	{27118, 129, 9, 0x1},   // kampuchia
	{16784, 206, 25, 0x1},  // steustatiusandsababonaire
	{11494, 46, 12, 0x1},   // russischefed
	{21543, 129, 17, 0x1},  // kampucheacambodia
	{43857, 7, 17, 0x1},    // konigreichbelgien
	{8847, 39, 20, 0x1},    // republicofmontenegro
	{28243, 97, 5, 0x81},   // #4694
	{18500, 27, 18, 0x1},   // poblachtnaheireann
	{5029, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{7842, 224, 13, 0x1},   // territoryguam
	{16923, 24, 6, 0x1},    // greece
	{9038, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{11877, 218, 6, 0x1},   // faroer
	{43595, 248, 19, 0x1},  // miquelonsaintpierre
	{58475, 193, 4, 0x81},  // #1sv
	{226, 132, 8, 0x21},    // alkuwayt
	{21477, 230, 12, 0x1},  // macaochinapr
	{47945, 246, 18, 0x1},  // sainthelenaislands
	{57470, 70, 17, 0x1},   // zanzibarsultanate
	{57040, 136, 4, 0x81},  // #1mv
	{10085, 165, 10, 0x1},  // southjemen
	{54295, 67, 4, 0x81},   // #1cv
	{64005, 100, 4, 0x1},   // #8tp
	{49844, 203, 19, 0x1},  // ameriksamoaeilanden
	{63645, 248, 4, 0x1},   // #8sb
	{63103, 40, 4, 0x1},    // #8nl
	{43137, 539, 5, 0x1},   // #6nir
	{44278, 15, 27, 0x1},   // democraticrepublicduitsland
	{19486, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5689, 235, 16, 0x1},   // territorymayotte
	{62487, 130, 4, 0x1},   // #8kr
	{52175, 11, 6, 0x1},    // kanada
	{61730, 180, 4, 0x1},   // #8gj
	{59973, 170, 4, 0x1},   // #8bl
	{28433, 219, 5, 0x81},  // #4831
	{59394, 166, 4, 0x1},   // #8ar
	{48789, 30, 5, 0x1},    // #7ita
	{61186, 129, 15, 0x1},  // cambodiakingdom
	{37095, 128, 10, 0x1},  // kirgizstan
	{38668, 490, 5, 0x1},   // #6bhm
	{30972, 125, 8, 0x1},   // jordania
	{26984, 108, 5, 0x81},  // #2zaf
	{8418, 161, 12, 0x1},   // noordvietnam
	{63780, 36, 17, 0x1},   // republicofmoldova
	{38895, 342, 5, 0x1},   // #6bra
	{16142, 65, 10, 0x1},   // congorepof
	{55014, 71, 13, 0x1},   // kingdomegypte
	{1462, 128, 11, 0x21},  // kirghizstan
	{18967, 230, 32, 0x1},  // macaospecialadministrativeregion
	{38999, 529, 5, 0x1},   // #6bui
	{59125, 110, 4, 0x81},  // #1zw
	{15804, 218, 6, 0x1},   // faroes
	{57850, 146, 4, 0x81},  // #1pw
	{47729, 22, 5, 0x1},    // #7gbr
	{58521, 104, 4, 0x81},  // #1tg
	{55971, 128, 4, 0x81},  // #1kg
	{42099, 239, 24, 0x1},  // territorypitcairnislands
	{57128, 90, 4, 0x81},   // #1mw
	{45503, 604, 5, 0x2},   // #6yug
	{52806, 199, 4, 0x81},  // #1aw
	{57243, 93, 4, 0x81},   // #1ng
	{54339, 212, 4, 0x81},  // #1cw
	{22555, 34, 5, 0x81},   // #2lva
	{13905, 123, 10, 0x1},  // formeriran
	{54930, 71, 4, 0x81},   // #1eg
	{55688, 78, 4, 0x81},   // #1gw
	{64389, 161, 4, 0x1},   // #8vm
	{63624, 150, 4, 0x1},   // #8sa
	{44439, 226, 22, 0x1},  // heardmcdonaldislandsau
	{25486, 130, 8, 0x1},   // kiribati
	{62596, 133, 4, 0x1},   // #8la
	{38584, 165, 17, 0x1},  // yemenpdrsouthaden
	{62281, 227, 4, 0x1},   // #8im
	{62442, 185, 4, 0x1},   // #8jm
	{61689, 220, 4, 0x1},   // #8gi
	{20187, 95, 23, 0x1},   // democraticrepublicsudan
	{40490, 212, 21, 0x1},  // grondterritorycuracao
	{59977, 138, 4, 0x1},   // #8bm
	{26495, 115, 21, 0x1},  // staatbruneidarussalam
	{6802, 256, 17, 0x1},   // vsmaagdeneilanden
	{8412, 161, 18, 0x1},   // formernoordvietnam
	{23575, 26, 7, 0x1},    // hungary
	{14526, 40, 10, 0x1},   // nethelands
	{38678, 565, 5, 0x1},   // #6blr
	{26159, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{3797, 45, 15, 0x1},    // republicromania
	{46218, 9, 5, 0x1},     // #7bih
	{38852, 17, 7, 0x1},    // danmark
	{27157, 110, 5, 0x81},  // #2zwe
	{60735, 157, 28, 0x1},  // democraticrepublictimorleste
	{9957, 93, 7, 0x1},     // nigeria
	{26994, 186, 24, 0x1},  // saintchristopherandnevis
	{36979, 171, 8, 0x1},   // brazilia
	{42335, 3, 7, 0x1},     // armenia
	{58350, 100, 4, 0x81},  // #1st
	{47972, 78, 5, 0x1},    // #7gbs
	{58513, 205, 4, 0x81},  // #1tf
	{36748, 474, 5, 0x1},   // #5tuv
	{22081, 134, 5, 0x81},  // #2lbn
	{56958, 232, 4, 0x81},  // #1mp
	{56564, 34, 4, 0x81},   // #1lv
	{57164, 237, 4, 0x81},  // #1nf
	{65256, 150, 22, 0x1},  // koninkrijksaoediarabie
	{55675, 181, 4, 0x81},  // #1gt
	{644, 55, 34, 0x21},    // federalpeoplesrepublicofyugoslavia
	{11831, 64, 5, 0x1},    // zaire
	{2231, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{63988, 158, 4, 0x1},   // #8tn
	{5360, 108, 11, 0x1},   // southafrica
	{18552, 171, 24, 0x1},  // brazilfederativerepublic
	{58661, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{31241, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{33697, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3229, 210, 12, 0x1},   // cocosislands
	{18200, 232, 19, 0x1},  // noordelijkemarianen
	{61685, 75, 4, 0x1},    // #8gh
	{26830, 262, 5, 0x81},  // #2xns
	{59981, 58, 4, 0x1},    // #8bn
	{30822, 174, 16, 0x1},  // columbiarepublic
	{5584, 40, 23, 0x1},    // kingdomofthenetherlands
	{15205, 102, 10, 0x1},  // seychelles
	{3790, 45, 22, 0x1},    // peoplesrepublicromania
	{16828, 206, 22, 0x1},  // bonaireensinteustatius
	{14987, 179, 15, 0x1},  // republicecuador
	{18939, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{33049, 334, 5, 0x1},   // #5ind
	{3330, 203, 18, 0x21},  // ameriksamoaislands
	{52994, 65, 24, 0x1},   // brazzavillerepubliccongo
	{36461, 585, 5, 0x1},   // #5taw
	{58442, 601, 4, 0x1},   // #1su
	{21932, 133, 5, 0x81},  // #2lao
	{55954, 80, 4, 0x81},   // #1ke
	{34908, 554, 5, 0x1},   // #5oma
	{38124, 457, 5, 0x1},   // #6940
	{50877, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{56976, 234, 4, 0x81},  // #1mq
	{27278, 211, 5, 0x81},  // #4184
	{33481, 61, 20, 0x1},   // kodorosesetibeafrika
	{56560, 33, 4, 0x81},   // #1lu
	{57152, 91, 4, 0x81},   // #1na
	{40079, 119, 12, 0x1},  // fijirepublic
	{54291, 176, 4, 0x81},  // #1cu
	{7952, 67, 10, 0x1},    // kaapverdie
	{47221, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{55679, 224, 4, 0x81},  // #1gu
	{27233, 173, 5, 0x81},  // #4152
	{22385, 83, 5, 0x81},   // #2lso
	{27223, 135, 5, 0x81},  // #4144
	{19599, 173, 16, 0x1},  // republicadechile
	{63992, 104, 4, 0x1},   // #8to
	{13524, 153, 11, 0x1},  // formersyria
	{63747, 98, 4, 0x1},    // #8so
	{45193, 232, 24, 0x1},  // northernmarianenamerican
	{28848, 503, 5, 0x1},   // #5411
	{41086, 500, 5, 0x1},   // #6ken
	{63107, 41, 4, 0x1},    // #8no
	{30802, 156, 18, 0x1},  // turkmeenserepublic
	{62631, 49, 4, 0x1},    // #8lo
	{554, 213, 15, 0x1},    // christmasisland
	{62289, 228, 4, 0x1},   // #8io
	{62446, 125, 4, 0x1},   // #8jo
	{28473, 160, 5, 0x81},  // #4860
	{59985, 10, 4, 0x1},    // #8bo
	{6229, 140, 9, 0x1},    // malayasia
	{471, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{53478, 9, 17, 0x1},    // bosnaihercegovina
	{27292, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{46198, 58, 5, 0x1},    // #7ben
	{15918, 101, 8, 0x1},   // eswatini
	{35556, 77, 26, 0x1},   // islamicrepublicofthegambia
	{28238, 102, 5, 0x81},  // #4690
	{38471, 468, 5, 0x1},   // #6bar
	{39727, 31, 13, 0x1},   // leichtenstein
	{10018, 63, 22, 0x1},   // unitedrepublickameroen
	{20322, 111, 18, 0x1},  // afghanistankingdom
	{12137, 139, 13, 0x1},  // outermongolia
	{13479, 138, 8, 0x1},   // birmania
	{1177, 5, 7, 0x1},      // austria
	{57846, 44, 4, 0x81},   // #1pt
	{57942, 399, 4, 0x1},   // #1rh
	{58320, 194, 4, 0x81},  // #1sr
	{7506, 10, 15, 0x1},    // byelorussianssr
	{37143, 205, 26, 0x1},  // fransezuidelijketerritoria
	{58509, 103, 4, 0x81},  // #1td
	{56980, 88, 4, 0x81},   // #1mr
	{53772, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{56556, 32, 4, 0x81},   // #1lt
	{54265, 175, 4, 0x81},  // #1cr
	{19137, 73, 5, 0x81},   // #2eth
	{20481, 40, 14, 0x1},   // netherlandsthe
	{63984, 251, 4, 0x1},   // #8tl
	{17141, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{63743, 151, 4, 0x1},   // #8sn
	{5926, 238, 14, 0x1},   // newzeelandniue
	{62285, 122, 4, 0x1},   // #8in
	{20122, 249, 11, 0x1},  // sintmaarten
	{48481, 121, 5, 0x1},   // #7ina
	{19007, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{54102, 136, 22, 0x1},  // republicmaldiveislands
	{59948, 169, 4, 0x1},   // #8bh
	{2991, 145, 17, 0x21},  // philippineislands
	{1033, 246, 15, 0x1},   // islandssthelena
	{50129, 40, 5, 0x1},    // #7ned
	{14855, 155, 18, 0x1},  // jumhuriitojikiston
	{40169, 31, 14, 0x1},   // liechstenstein
	{59562, 146, 5, 0x1},   // belau
	{59068, 259, 4, 0x81},  // #1xk
	{21728, 137, 15, 0x1},  // marshallislands
	{44, 257, 35, 0x1},     // overzeesecollectiviteitwallisfutuna
	{58346, 99, 4, 0x81},   // #1ss
	{25895, 136, 21, 0x1},  // republiekdermalediven
	{52207, 197, 22, 0x1},  // saintvincentgrenadines
	{58504, 250, 4, 0x81},  // #1tc
	{14982, 58, 13, 0x1},   // beninrepublic
	{12911, 140, 12, 0x1},  // formermalaya
	{57002, 233, 4, 0x81},  // #1ms
	{56552, 83, 4, 0x81},   // #1ls
	{57156, 236, 4, 0x81},  // #1nc
	{42829, 230, 13, 0x1},  // chinamacausar
	{11127, 8, 16, 0x1},    // kingdombulgarije
	{54272, 606, 4, 0x2},   // #1cs
	{54922, 179, 4, 0x81},  // #1ec
	{15041, 15, 31, 0x1},   // democratischerepubliekduitsland
	{27268, 65, 5, 0x81},   // #4178
	{14478, 164, 7, 0x1},   // alyaman
	{63739, 47, 4, 0x1},    // #8sm
	{1124, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{24696, 607, 5, 0x1},   // #2scg
	{28478, 198, 5, 0x81},  // #4862
	{61753, 16, 4, 0x1},    // #8gm
	{46870, 105, 14, 0x1},  // kingdomtunesia
	{14946, 221, 23, 0x1},  // departementlaguadeloupe
	{28423, 71, 5, 0x81},   // #4818
	{29657, 25, 17, 0x1},   // republikahrvatska
	{63893, 12, 18, 0x1},   // swissconfederation
	{20670, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{46112, 7, 5, 0x1},     // #7bel
	{6648, 48, 16, 0x1},    // serviamontenegro
	{51400, 155, 10, 0x1},  // tadzjiekia
	{54423, 138, 22, 0x1},  // unionofmyanmarrepublic
	{46309, 114, 5, 0x1},   // #7brn
	{51558, 105, 16, 0x1},  // kingdomoftunisia
	{6916, 64, 26, 0x1},    // leopoldvillerepubliekcongo
	{2953, 120, 12, 0x21},  // micronesiafs
	{53327, 228, 4, 0x1},   // biot
	{2912, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{63003, 31, 23, 0x1},   // vorstendomliechtenstein
	{47990, 23, 5, 0x1},    // #7geo
	{55773, 29, 4, 0x81},   // #1il
	{38119, 608, 5, 0x1},   // #6935
	{32039, 95, 11, 0x1},   // noordsoedan
	{15379, 100, 8, 0x1},   // saotomep
	{56824, 86, 4, 0x81},   // #1ml
	{2219, 62, 10, 0x21},   // cotedivore
	{45780, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{56534, 81, 4, 0x81},   // #1lr
	{47322, 21, 12, 0x1},   // domtomfrance
	{54944, 24, 4, 0x1},    // #1el
	{55513, 75, 4, 0x81},   // #1gh
	{55318, 21, 4, 0x81},   // #1fr
	{60030, 219, 25, 0x1},  // overseasterritoryguernsey
	{63735, 97, 4, 0x1},    // #8sl
	{9073, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2760, 201, 21, 0x1},   // territoryalandislands
	{41010, 398, 5, 0x1},   // #6kbi
	{20295, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{61749, 222, 4, 0x1},   // #8gl
	{10874, 34, 6, 0x1},    // lativa
	{1671, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{12579, 146, 14, 0x1},  // palaurepubliek
	{38820, 545, 5, 0x1},   // #6bng
	{50235, 93, 5, 0x1},    // #7ngr
	{6414, 196, 23, 0x1},   // oosterserepublicuruguay
	{12083, 58, 15, 0x1},   // republicdahomey
	{54722, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{44579, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{12725, 63, 15, 0x1},   // frenchcameroons
	{20778, 126, 10, 0x1},  // nipponkoku
	{59104, 109, 4, 0x81},  // #1zm
	{23863, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{17738, 240, 22, 0x1},  // puertoricocommonwealth
	{55777, 227, 4, 0x81},  // #1im
	{56828, 138, 4, 0x81},  // #1mm
	{27283, 175, 5, 0x81},  // #4188
	{49649, 66, 15, 0x1},   // archipelcomoren
	{22350, 43, 20, 0x1},   // peoplesrepublicpolen
	{34523, 123, 25, 0x1},  // islamitischerepubliekiran
	{40745, 67, 10, 0x1},   // kaapverdia
	{47404, 48, 14, 0x1},   // serbiarepublic
	{3556, 186, 14, 0x21},  // stkittsennevis
	{55517, 220, 4, 0x81},  // #1gi
	{54932, 15, 8, 0x1},    // egermany
	{39148, 35, 17, 0x1},   // principautemonaco
	{27218, 61, 5, 0x81},   // #4140
	{63956, 250, 4, 0x1},   // #8tk
	{64247, 197, 4, 0x1},   // #8vc
	{7213, 235, 20, 0x1},   // departementdemayotte
	{55908, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{24927, 97, 5, 0x81},   // #2sle
	{7624, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{20991, 29, 6, 0x1},    // isreal
	{25478, 130, 16, 0x1},  // republickiribati
	{25494, 89, 17, 0x1},   // republicmauritius
	{59957, 9, 4, 0x1},     // #8bk
	{16619, 206, 25, 0x1},  // bonairesainteustatiussaba
	{28403, 107, 5, 0x81},  // #4800
	{22657, 29, 11, 0x1},   // stateisrael
	{12667, 71, 24, 0x1},   // egypteunitedarabrepublic
	{56038, 101, 16, 0x1},  // swazilandkingdom
	{25279, 51, 5, 0x81},   // #2swe
	{5154, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{13249, 108, 19, 0x1},  // republicsouthafrica
	{32138, 244, 20, 0x1},  // southvietnamrepublic
	{46088, 172, 5, 0x1},   // #7bar
	{52920, 194, 17, 0x1},  // netherlandsguiana
	{52530, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{51742, 101, 15, 0x1},  // kingdomeswatini
	{62191, 231, 19, 0x1},  // stmaartenfrenchpart
	{28638, 458, 5, 0x1},   // #5255
	{7881, 224, 12, 0x1},   // guamamerican
	{28618, 298, 5, 0x1},   // #5225
	{32378, 125, 22, 0x1},  // jordanhashemitekingdom
	{9939, 140, 8, 0x1},    // malaysia
	{20791, 123, 19, 0x1},  // iranislamicrepublic
	{58260, 96, 4, 0x81},   // #1sn
	{16161, 82, 12, 0x1},   // kingdomlibya
	{55781, 122, 4, 0x81},  // #1in
	{56069, 186, 4, 0x81},  // #1kn
	{1151, 205, 38, 0x21},  // fransezuidelijkeenantarctischegebieden
	{64075, 198, 25, 0x1},  // repbolivarianadevenezuela
	{50333, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{56832, 139, 4, 0x81},  // #1mn
	{57255, 40, 4, 0x81},   // #1nl
	{17831, 65, 5, 0x81},   // #2cog
	{55032, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{55564, 76, 4, 0x81},   // #1gn
	{63948, 154, 4, 0x1},   // #8th
	{47368, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{35808, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{62341, 259, 14, 0x1},  // republickosova
	{62608, 32, 4, 0x1},    // #8lh
	{43315, 550, 5, 0x1},   // #6nth
	{12571, 146, 13, 0x1},  // republicpalau
	{61665, 74, 4, 0x1},    // #8gb
	{24071, 170, 15, 0x1},  // boliviarepublic
	{26792, 260, 5, 0x81},  // #2xla
	{21047, 185, 5, 0x81},  // #2jam
	{28953, 466, 5, 0x1},   // #5500
	{64925, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{38673, 609, 5, 0x1},   // #6bhu
	{35726, 152, 15, 0x1},  // solomoneilanden
	{41299, 610, 5, 0x1},   // #6kzk
	{53361, 96, 15, 0x1},   // senegalrepublic
	{32816, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{4942, 129, 24, 0x1},   // peoplesrepublickampuchea
	{43758, 56, 20, 0x1},   // portuguesewestafrica
	{19951, 84, 7, 0x1},    // marokko
	{57946, 45, 4, 0x81},   // #1ro
	{58264, 98, 4, 0x81},   // #1so
	{41820, 47, 19, 0x1},   // republicofsanmarino
	{58578, 158, 4, 0x81},  // #1to
	{43330, 77, 21, 0x1},   // islamicrepublicgambia
	{55785, 228, 4, 0x81},  // #1io
	{56836, 230, 4, 0x81},  // #1mo
	{57259, 41, 4, 0x81},   // #1no
	{17818, 64, 5, 0x81},   // #2cod
	{14902, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{57860, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1318, 236, 24, 0x1},   // collectivitynewcaledonia
	{5940, 238, 14, 0x1},   // newzealandniue
	{61768, 139, 15, 0x1},  // stateofmongolia
	{63952, 155, 4, 0x1},   // #8ti
	{64251, 198, 4, 0x1},   // #8ve
	{63726, 50, 4, 0x1},    // #8si
	{51881, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{31401, 249, 20, 0x1},  // sintmaartendutchpart
	{21682, 126, 5, 0x81},  // #2jpn
	{62612, 81, 4, 0x1},    // #8li
	{62438, 229, 4, 0x1},   // #8je
	{26756, 259, 5, 0x81},  // #2xkx
	{61661, 77, 4, 0x1},    // #8ga
	{61668, 182, 13, 0x1},  // britishguyana
	{7186, 238, 16, 0x1},   // nieuwzeelandniue
	{28958, 500, 5, 0x1},   // #5501
	{44774, 153, 17, 0x1},  // syrischerepubliek
	{54585, 71, 12, 0x1},   // arabrepegypt
	{54745, 207, 21, 0x1},  // saintbarthelemyfrench
	{38698, 483, 5, 0x1},   // #6blz
	{53630, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{46242, 10, 5, 0x1},    // #7blr
	{2907, 120, 21, 0x21},  // micronesiafederalstat
	{50510, 45, 23, 0x1},   // romanianpeoplesrepublic
	{724, 63, 16, 0x21},    // cameroonrepublic
	{21207, 65, 22, 0x1},   // congopeoplesrepublicof
	{58252, 97, 4, 0x81},   // #1sl
	{63830, 254, 24, 0x1},  // statuscivitatisvaticanae
	{58574, 105, 4, 0x81},  // #1tn
	{59012, 161, 4, 0x81},  // #1vn
	{56743, 137, 4, 0x81},  // #1mh
	{17662, 12, 5, 0x81},   // #2che
	{52160, 108, 17, 0x1},  // unievanzuidafrika
	{54940, 215, 4, 0x81},  // #1eh
	{55556, 222, 4, 0x81},  // #1gl
	{20581, 131, 8, 0x1},   // repkorea
	{49702, 52, 7, 0x1},    // turkyia
	{63722, 246, 4, 0x1},   // #8sh
	{30160, 186, 30, 0x1},  // saintchristophernevisfederatia
	{24876, 152, 5, 0x81},  // #2slb
	{7968, 136, 14, 0x1},   // maldiveislands
	{31016, 248, 25, 0x1},  // saintpierremiquelonfrench
	{62231, 30, 19, 0x1},   // italiaanserepubliek
	{45125, 112, 21, 0x1},  // verenigdearabemiraten
	{1901, 26, 16, 0x21},   // kingdomofhungary
	{28413, 37, 5, 0x81},   // #4807
	{50762, 241, 5, 0x1},   // #7ple
	{22798, 138, 12, 0x1},  // myanmarunion
	{18330, 219, 25, 0x1},  // overzeesterritoryguernsey
	{48434, 112, 14, 0x1},  // unitedarabemir
	{26075, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{35993, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{47673, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{3041, 231, 20, 0x1},   // fransdeelsaintmartin
	{59100, 108, 4, 0x81},  // #1za
	{57858, 149, 4, 0x81},  // #1qa
	{58256, 47, 4, 0x81},   // #1sm
	{58570, 156, 4, 0x81},  // #1tm
	{18319, 176, 5, 0x81},  // #2cub
	{56065, 66, 4, 0x81},   // #1km
	{59002, 256, 4, 0x81},  // #1vi
	{59696, 131, 10, 0x1},  // korearepof
	{57251, 189, 4, 0x81},  // #1ni
	{27188, 10, 5, 0x81},   // #4112
	{56910, 123, 17, 0x1},  // iranimperialstate
	{55560, 77, 4, 0x81},   // #1gm
	{31958, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11179, 129, 14, 0x1},  // formercambodia
	{43080, 335, 5, 0x1},   // #6nig
	{61681, 23, 4, 0x1},    // #8gg
	{14308, 9, 13, 0x1},    // bosniaandherz
	{28408, 53, 5, 0x81},   // #4804
	{24321, 56, 23, 0x1},   // peoplesrepublicofangola
	{26875, 266, 5, 0x81},  // #2xwb
	{8176, 165, 13, 0x1},   // southernyemen
	{25702, 105, 19, 0x1},  // tunesischerepubliek
	{39845, 67, 21, 0x1},   // republiekvancaboverde
	{60703, 157, 32, 0x1},  // democratischerepubliektimorleste
	{54519, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{28608, 611, 5, 0x1},   // #5221
	{47157, 186, 16, 0x1},  // saintkittsnevits
	{8051, 166, 9, 0x1},    // argentina
	{16862, 206, 14, 0x1},  // sabaandbonaire
	{1482, 256, 23, 0x1},   // usvirginislandsamerican
	{18665, 28, 17, 0x1},   // ijslandserepublic
	{6261, 132, 13, 0x1},   // stateofkuwait
	{9308, 46, 17, 0x1},    // formersovietunion
	{58206, 247, 4, 0x81},  // #1sj
	{3255, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{58566, 157, 4, 0x81},  // #1tl
	{41859, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{60644, 30, 12, 0x1},   // kingdomitaly
	{19007, 225, 13, 0x1},  // hongkongchina
	{2532, 243, 7, 0x1},    // reunion
	{57247, 506, 4, 0x1},   // #1nh
	{17861, 211, 5, 0x81},  // #2cok
	{1695, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{17054, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{55348, 22, 4, 0x81},   // #1gb
	{58089, 139, 22, 0x1},  // volksrepubliekmongolie
	{63944, 195, 4, 0x1},   // #8td
	{9947, 93, 17, 0x1},    // federationnigeria
	{33600, 227, 27, 0x1},  // overzeesterritoryislandsman
	{52191, 53, 5, 0x1},    // #7ukr
	{41096, 538, 5, 0x1},   // #6kuw
	{48562, 124, 5, 0x1},   // #7irq
	{63303, 210, 12, 0x1},  // kokosislands
	{59950, 116, 7, 0x1},   // bhoetan
	{16852, 206, 14, 0x1},  // bonaireandsaba
	{2051, 128, 11, 0x21},  // kirgizistan
	{42652, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{61874, 148, 18, 0x1},  // volksrepnoordkorea
	{61034, 136, 16, 0x1},  // maldivenrepublic
	{40286, 170, 26, 0x1},  // plurinationalestatebolivia
	{28603, 612, 5, 0x1},   // #5220
	{4106, 71, 19, 0x21},   // arabrepublicofegypt
	{25907, 136, 9, 0x1},   // malediven
	{44198, 26, 19, 0x1},   // koninkrijkhongarije
	{46620, 174, 17, 0x1},  // republicacolombia
	{41709, 50, 16, 0x1},   // sloveniarepublic
	{58210, 49, 4, 0x81},   // #1sk
	{6183, 251, 14, 0x1},   // tokelauislands
	{58546, 251, 4, 0x81},  // #1tk
	{32628, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{11120, 83, 14, 0x1},   // lesothokingdom
	{20238, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{3265, 65, 20, 0x21},   // peoplesrepubliccongo
	{56747, 37, 4, 0x81},   // #1mk
	{48608, 48, 26, 0x1},   // statenuniaserviamontenegro
	{22380, 135, 5, 0x81},  // #2lka
	{3269, 210, 19, 0x1},   // cocoskeelingislands
	{24541, 149, 5, 0x81},  // #2qat
	{10040, 59, 16, 0x1},   // formeroppervolta
	{27253, 174, 5, 0x81},  // #4170
	{62106, 46, 9, 0x1},    // russiafed
	{53806, 246, 26, 0x1},  // ascensionandtristandacunha
	{30013, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{30768, 85, 18, 0x1},   // malagasymadagascar
	{63447, 149, 4, 0x1},   // #8qa
	{17897, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{20446, 40, 23, 0x1},   // netherlandskingdomofthe
	{52204, 54, 5, 0x1},    // #7usa
	{9655, 244, 17, 0x1},   // formerzuidvietnam
	{22708, 139, 16, 0x1},  // republicmongolia
	{62431, 126, 4, 0x1},   // #8ja
	{14250, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{17029, 151, 17, 0x1},  // republiksingapura
	{10954, 64, 11, 0x1},   // demrepkongo
	{42143, 140, 17, 0x1},  // maleisiafederatia
	{48567, 28, 5, 0x1},    // #7isl
	{28418, 613, 5, 0x1},   // #4810
	{28968, 363, 5, 0x1},   // #5511
	{60801, 137, 15, 0x1},  // marchallislands
	{10923, 68, 17, 0x1},   // republiekdjibouti
	{24991, 69, 7, 0x1},    // algeria
	{41149, 244, 12, 0x1},  // staatvietnam
	{1732, 16, 28, 0x21},   // germanyformerfederalrepublic
	{43323, 89, 9, 0x1},    // maurituis
	{7449, 150, 14, 0x1},   // saudischarabia
	{55111, 273, 25, 0x82}, // federalrepublicyugoslavia
	{20446, 40, 18, 0x1},   // netherlandskingdom
	{28613, 389, 5, 0x1},   // #5223
	{36475, 540, 5, 0x1},   // #5taz
	{18491, 214, 5, 0x81},  // #2cym
	{15611, 85, 10, 0x1},   // madagaskar
	{39817, 181, 19, 0x1},  // republicofguatemala
	{13895, 46, 10, 0x1},   // fedrusland
	{64145, 35, 16, 0x1},   // vorstendommonaco
	{58181, 246, 4, 0x81},  // #1sh
	{58529, 155, 4, 0x81},  // #1tj
	{32580, 246, 20, 0x1},  // sthelenaandascension
	{55975, 129, 4, 0x81},  // #1kh
	{56615, 36, 4, 0x81},   // #1md
	{43841, 241, 17, 0x1},  // gazastripwestbank
	{11956, 221, 13, 0x1},  // laguadeloupef
	{63929, 207, 4, 0x1},   // #8tb
	{32373, 125, 27, 0x1},  // transjordanhashemitekingdom
	{127, 66, 12, 0x1},     // statecomoren
	{28963, 540, 5, 0x1},   // #5510
	{37979, 311, 5, 0x1},   // #6710
	{11479, 10, 18, 0x1},   // respublikabyelarus
	{40605, 135, 9, 0x1},   // shrilamka
	{51526, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{40659, 163, 28, 0x1},  // westernsamoaindependentstate
	{9365, 138, 10, 0x1},   // unionburma
	{51414, 190, 15, 0x1},  // republiekpanama
	{50584, 42, 5, 0x1},    // #7nzl
	{58185, 50, 4, 0x81},   // #1si
	{48168, 82, 20, 0x1},   // libyanarabjamahiriya
	{9027, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{36789, 39, 18, 0x1},   // montenegrorepublic
	{31566, 99, 10, 0x1},   // southsudan
	{58911, 198, 4, 0x81},  // #1ve
	{46140, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{55979, 130, 4, 0x81},  // #1ki
	{56619, 39, 4, 0x81},   // #1me
	{10412, 59, 10, 0x1},   // uppervolta
	{11789, 142, 5, 0x1},   // nauru
	{17608, 11, 5, 0x81},   // #2can
	{18921, 72, 5, 0x81},   // #2eri
	{27193, 129, 5, 0x81},  // #4116
	{42017, 394, 5, 0x1},   // #6lib
	{43787, 352, 5, 0x1},   // #6prk
	{55956, 213, 15, 0x1},  // kerstmisislands
	{55344, 74, 4, 0x81},   // #1ga
	{27228, 103, 5, 0x81},  // #4148
	{57062, 64, 8, 0x1},    // drccongo
	{9964, 55, 16, 0x1},    // formerjugoslavia
	{49946, 160, 22, 0x1},  // ozbekistonrespublikasi
	{41701, 50, 16, 0x1},   // republicslovenia
	{18296, 241, 13, 0x1},  // statepalestin
	{12163, 102, 13, 0x1},  // repibliksesel
	{21604, 125, 5, 0x81},  // #2jor
	{43075, 614, 5, 0x1},   // #6nic
	{8800, 53, 18, 0x1},    // formerukrainianssr
	{48644, 29, 5, 0x1},    // #7isr
	{33170, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{28978, 365, 5, 0x1},   // #5517
	{3220, 210, 21, 0x1},   // territorycocosislands
	{49415, 85, 18, 0x1},   // republicmadagascar
	{41166, 615, 5, 0x1},   // #6kyr
	{46203, 208, 5, 0x1},   // #7ber
	{45896, 178, 21, 0x1},  // dominikaanserepubliek
	{46223, 169, 5, 0x1},   // #7biz
	{34661, 82, 10, 0x1},   // staatlibie
	{46373, 59, 5, 0x1},    // #7bur
	{21934, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{43354, 166, 9, 0x1},   // argentine
	{61442, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12026, 194, 18, 0x1},  // surinamdutchguiana
	{18162, 145, 23, 0x1},  // gemenebestderfilipijnen
	{41250, 81, 17, 0x1},   // republicofliberia
	{30768, 85, 8, 0x1},    // malagasy
	{58525, 154, 4, 0x81},  // #1th
	{3018, 379, 23, 0x2},   // saintmaartensaintmartin
	{58907, 616, 4, 0x1},   // #1vd
	{387, 138, 9, 0x1},     // birmaunie
	{50417, 138, 12, 0x1},  // unievanburma
	{56674, 231, 4, 0x81},  // #1mf
	{38360, 200, 22, 0x1},  // grondterritoryanguilla
	{23575, 26, 22, 0x1},   // hungarypeoplesrepublic
	{26725, 52, 14, 0x1},   // republicturkey
	{55390, 223, 4, 0x81},  // #1gf
	{12007, 58, 13, 0x1},   // formerdahomey
	{16777, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2953, 249, 21, 0x1},   // territorysaintmaarten
	{61089, 195, 16, 0x1},  // trinidadentobago
	{39528, 165, 20, 0x1},  // yemenpeoplesrepublic
	{43629, 329, 5, 0x1},   // #6par
	{3812, 41, 16, 0x1},    // kingdomnoorwegen
	{5223, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{28973, 529, 5, 0x1},   // #5516
	{37984, 415, 5, 0x1},   // #6712
	{49458, 133, 24, 0x1},  // laopeodemocraticrepublic
	{18496, 118, 5, 0x81},  // #2cyp
	{61382, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{58129, 151, 4, 0x81},  // #1sg
	{58998, 255, 4, 0x81},  // #1vg
	{56739, 85, 4, 0x81},   // #1mg
	{17698, 117, 5, 0x81},  // #2chn
	{4288, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3241, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{17895, 174, 5, 0x81},  // #2col
	{13100, 124, 12, 0x1},  // iraqrepublic
	{55509, 219, 4, 0x81},  // #1gg
	{2827, 120, 27, 0x21},  // micronesiafederalestatenvan
	{27248, 210, 5, 0x81},  // #4166
	{27258, 66, 5, 0x81},   // #4174
	{7354, 162, 15, 0x1},   // vanuaturepublic
	{18232, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{26797, 261, 5, 0x81},  // #2xnb
	{37964, 615, 5, 0x1},   // #6703
	{37989, 585, 5, 0x1},   // #6713
	{29043, 546, 5, 0x1},   // #5571
	{14755, 100, 9, 0x1},   // stomeprin
	{15553, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{11582, 109, 6, 0x1},   // zambia
	{51881, 121, 19, 0x1},  // republicofindonesia
	{46940, 112, 20, 0x1},  // verarabischeemiraten
	{24966, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{65382, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{44458, 150, 14, 0x1},  // saudischarabie
	{22775, 142, 15, 0x1},  // republicofnauru
	{17043, 196, 7, 0x1},   // uraguay
	{52471, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{55882, 123, 12, 0x1},  // islrepofiran
	{33031, 139, 9, 0x1},   // mongoluls
	{59661, 10, 18, 0x1},   // republicwitrusland
	{58121, 95, 4, 0x81},   // #1sd
	{4227, 128, 9, 0x21},   // kyrgzstan
	{46717, 198, 21, 0x1},  // unitedstatesvenezuela
	{3712, 110, 16, 0x1},   // southernrhodesia
	{17985, 66, 5, 0x81},   // #2com
	{11058, 158, 15, 0x1},  // friendlyislands
	{32842, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{55365, 180, 4, 0x81},  // #1gd
	{27263, 235, 5, 0x81},  // #4175
	{17410, 59, 12, 0x1},   // burkinafasso
	{50745, 49, 17, 0x1},   // republicslowakije
	{60852, 141, 12, 0x1},  // kingdomnepal
	{2741, 12, 11, 0x1},    // switzerland
	{65319, 21, 19, 0x1},   // republiquefrancaise
	{64777, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{28988, 420, 5, 0x1},   // #5522
	{37959, 617, 5, 0x1},   // #6702
	{7528, 165, 21, 0x1},   // formerdemocraticyemen
	{38019, 476, 5, 0x1},   // #6770
	{49148, 135, 18, 0x1},  // republicofsrilanka
	{29038, 465, 5, 0x1},   // #5570
	{32170, 76, 14, 0x1},   // guinearepublic
	{20420, 249, 26, 0x1},  // grondterritorysaintmaarten
	{19763, 133, 4, 0x1},   // lpdr
	{10445, 273, 12, 0x82}, // fryugoslavia
	{23208, 22, 12, 0x1},   // greatbritain
	{32176, 192, 20, 0x1},  // republicadelparaguay
	{46304, 171, 5, 0x1},   // #7bra
	{18967, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{25539, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{58868, 116, 15, 0x1},  // kingdomofbhutan
	{34342, 252, 19, 0x1},  // provincechinataiwan
	{13007, 103, 4, 0x1},   // chad
	{26060, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{58125, 51, 4, 0x81},   // #1se
	{24910, 219, 17, 0x1},  // bailiwickguernsey
	{58899, 254, 4, 0x81},  // #1va
	{33962, 143, 11, 0x1},  // maskateoman
	{56597, 84, 4, 0x81},   // #1ma
	{17693, 173, 5, 0x81},  // #2chl
	{11600, 82, 25, 0x1},   // libischarabischerepubliek
	{19146, 216, 5, 0x81},  // #2eue
	{55369, 23, 4, 0x81},   // #1ge
	{3420, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2052, 221, 22, 0x1},   // collectivityguadeloupe
	{53908, 207, 8, 0x1},   // stbarths
	{1482, 256, 10, 0x1},   // usvirginis
	{48688, 256, 5, 0x1},   // #7isv
	{37954, 618, 5, 0x1},   // #6701
	{38024, 545, 5, 0x1},   // #6771
	{4076, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{21494, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{17967, 73, 18, 0x1},   // keizerrijkethiopia
	{10861, 198, 15, 0x1},  // formervenezuela
	{50304, 92, 5, 0x1},    // #7nig
	{23749, 229, 15, 0x1},  // territoryjersey
	{10610, 54, 22, 0x1},   // amerikaverenigdestaten
	{59043, 73, 16, 0x1},   // empireofethiopia
	{31443, 231, 17, 0x1},  // francesaintmartin
	{61340, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{707, 63, 25, 0x21},    // federalrepublicofcameroon
	{58073, 152, 4, 0x81},  // #1sb
	{27359, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{17613, 210, 5, 0x81},  // #2cck
	{42046, 290, 5, 0x1},   // #6lie
	{25187, 171, 21, 0x1},  // brazilfederalrepublic
	{29903, 148, 9, 0x1},   // koreadprk
	{21409, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{65018, 137, 28, 0x1},  // republicofthemarshallislands
	{48712, 247, 21, 0x1},  // svalbardandjanmayenis
	{61251, 111, 20, 0x1},  // kingdomofafghanistan
	{48712, 247, 19, 0x1},  // svalbardandjanmayen
	{21599, 229, 5, 0x81},  // #2jey
	{8271, 273, 3, 0x82},   // fry
	{554, 213, 27, 0x1},    // christmasislandsaustralisch
	{28983, 530, 5, 0x1},   // #5520
	{37949, 375, 5, 0x1},   // #6700
	{29048, 619, 5, 0x1},   // #5572
	{9717, 248, 17, 0x1},   // fstpierremiquelon
	{27443, 259, 20, 0x1},  // kosovounderunscr1244
	{26722, 215, 4, 0x1},   // sadr
	{28643, 444, 5, 0x1},   // #5260
	{38976, 464, 5, 0x1},   // #6bru
	{53198, 8, 17, 0x1},    // kingdomofbulgaria
	{18390, 213, 5, 0x81},  // #2cxr
	{36484, 432, 5, 0x1},   // #5thi
	{6210, 120, 10, 0x1},   // micronesia
	{58111, 102, 4, 0x81},  // #1sc
	{59915, 244, 13, 0x1},  // vietnamfmrrep
	{58903, 197, 4, 0x81},  // #1vc
	{41693, 481, 5, 0x1},   // #6lat
	{56611, 35, 4, 0x81},   // #1mc
	{41856, 620, 5, 0x1},   // #6lbr
	{48451, 149, 10, 0x1},  // staatqatar
	{34602, 14, 7, 0x1},    // czechia
	{27243, 213, 5, 0x81},  // #4162
	{17206, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{38475, 105, 16, 0x1},  // republiektunesie
	{26101, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{43687, 456, 5, 0x1},   // #6phi
	{52186, 107, 5, 0x1},   // #7uga
	{3508, 135, 16, 0x21},  // dominionofceylon
	{32734, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{49749, 56, 20, 0x1},   // volksrepubliekangola
	{29429, 221, 24, 0x1},  // grondterritoryguadeloupe
	{2681, 109, 13, 0x21},  // northrhodesia
	{14679, 197, 12, 0x1},  // saintvincent
	{1079, 205, 35, 0x21},  // frenchsouthernantarcticterritoryfra
	{38190, 33, 22, 0x1},   // grandduchedeluxembourg
	{56417, 77, 15, 0x1},   // republiekgambia
	{53126, 254, 18, 0x1},  // holyseevaticancity
	{57057, 64, 7, 0x1},    // congodr
	{23302, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{53843, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{19557, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{1238, 48, 25, 0x21},   // formerserbiaandmontenegro
	{52912, 206, 19, 0x1},  // caribiannetherlands
	{46398, 82, 26, 0x1},   // libischarabischejamahiriya
	{45289, 520, 5, 0x1},   // #6ypr
	{21818, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{9826, 60, 18, 0x1},    // lefatshelabotswana
	{32600, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{7371, 142, 6, 0x1},    // naoero
	{984, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{15178, 89, 19, 0x1},   // republicofmauritius
	{60861, 241, 28, 0x1},  // palestinianautonometerritory
	{62490, 259, 14, 0x1},  // republickosovo
	{2820, 218, 21, 0x1},   // territoryfaroeislands
	{63773, 1, 15, 0x1},    // albaniarepublic
	{17526, 54, 15, 0x1},   // unitedstatesusa
	{29338, 566, 5, 0x1},   // #5860
	{47661, 68, 23, 0x1},   // afarsenissasfransgebied
	{22147, 217, 10, 0x1},  // falklandis
	{50692, 145, 5, 0x1},   // #7phi
	{15631, 162, 6, 0x1},   // #3nhvu
	{1814, 182, 26, 0x1},   // guyanacooperatieverepublic
	{8658, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{23582, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6437, 140, 22, 0x1},   // formerfederatiamalakka
	{4441, 68, 25, 0x21},   // frenchterritoryafarsissas
	{3582, 186, 17, 0x21},  // saintkittsennevis
	{38575, 165, 17, 0x1},  // southadenyemenpdr
	{58024, 150, 4, 0x81},  // #1sa
	{33593, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{17712, 62, 5, 0x81},   // #2civ
	{3741, 128, 9, 0x21},   // kyrgistan
	{35934, 282, 5, 0x1},   // #5ssd
	{17593, 61, 5, 0x81},   // #2caf
	{34602, 14, 20, 0x1},   // czechiaczechrepublic
	{34838, 18, 13, 0x1},   // reinodeespana
	{974, 67, 20, 0x21},    // republicadecaboverde
	{54401, 198, 19, 0x1},  // venezuelarepublicof
	{35863, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9526, 16, 11, 0x1},    // westgermany
	{664, 247, 25, 0x1},    // territorysvalbardjanmayen
	{42633, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9440, 85, 21, 0x1},    // malagasischerepubliek
	{40903, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{36817, 108, 19, 0x1},  // republicsouthafrika
	{22221, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{58792, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{13567, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{37974, 610, 5, 0x1},   // #6705
	{9970, 55, 10, 0x1},    // jugoslavia
	{38029, 460, 5, 0x1},   // #6775
	{56810, 135, 14, 0x1},  // srilankaceylon
	{46321, 170, 17, 0x1},  // buliwyamamallaqta
	{8215, 73, 18, 0x1},    // keizerrijkethiopie
	{61516, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9314, 46, 11, 0x1},    // sovietunion
	{64274, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56076, 157, 15, 0x1},  // portuguesetimor
	{28648, 461, 5, 0x1},   // #5265
	{33222, 65, 22, 0x1},   // formercongobrazzaville
	{53255, 26, 22, 0x1},   // peoplesrepublichungary
	{2155, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{11728, 184, 5, 0x1},   // haiti
	{6523, 48, 22, 0x1},    // formerserbiamontenegro
	{29815, 254, 7, 0x1},   // vatican
	{37949, 358, 4, 0x1},   // #670
	{12683, 71, 14, 0x1},   // republicegypte
	{49441, 166, 10, 0x1},  // argentinia
	{41488, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{57344, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{48656, 53, 7, 0x1},    // ukraine
	{18374, 212, 5, 0x81},  // #2cuw
	{7361, 142, 16, 0x1},   // republicofnaoero
	{23272, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{20791, 123, 21, 0x1},  // iranislamicrepublicof
	{62880, 128, 16, 0x1},  // republickirgizia
	{64332, 106, 19, 0x1},  // republiektanganyika
	{57535, 240, 12, 0x1},  // uspuertorico
	{3636, 235, 19, 0x1},   // collectivitymayotte
	{20114, 379, 19, 0x2},  // stmartinsintmaarten
	{45, 112, 14, 0x21},    // unitedarabeast
	{2500, 178, 19, 0x21},  // drdominicanrepublic
	{41168, 128, 14, 0x1},  // kyrghzrepublic
	{30625, 219, 18, 0x1},  // bailliageguernesey
	{23074, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{26751, 258, 5, 0x81},  // #2xau
	{35367, 84, 16, 0x1},   // kingdomofmorocco
	{37969, 515, 5, 0x1},   // #6704
	{37999, 541, 5, 0x1},   // #6732
	{50767, 146, 5, 0x1},   // #7plw
	{50772, 147, 5, 0x1},   // #7png
	{29053, 392, 5, 0x1},   // #5580
	{38014, 609, 5, 0x1},   // #6760
	{61109, 186, 25, 0x1},  // stkittsandnevisfederation
	{4447, 68, 19, 0x21},   // territoryafarsissas
	{2363, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{18568, 181, 20, 0x1},  // republicadeguatemala
	{38724, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{38682, 52, 16, 0x1},   // republiekturkije
	{23382, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{56120, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{56544, 7, 8, 0x1},     // belgique
	{36502, 579, 5, 0x1},   // #5tkm
	{52830, 229, 15, 0x1},  // bailliagejersey
	{8878, 245, 12, 0x1},   // southgeorgia
	{7463, 120, 21, 0x1},   // federalstatmicronesia
	{46270, 114, 14, 0x1},  // bahrainkingdom
	{25825, 63, 26, 0x1},   // verenigderepubliekkameroen
	{15730, 64, 6, 0x1},    // #3zrcd
	{537, 213, 33, 0x1},    // overseasterritorychristmasislands
	{51481, 10, 10, 0x1},   // witrusland
	{20560, 131, 13, 0x1},  // republickorea
	{2760, 201, 14, 0x1},   // territoryaland
	{1525, 223, 12, 0x1},   // frenchguyana
	{39958, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{42869, 71, 7, 0x1},    // aregypt
	{33644, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{49895, 8, 18, 0x1},    // republicofbulgaria
	{34198, 249, 21, 0x1},  // saintmaartendutchpart
	{393, 19, 8, 0x21},     // esthonia
	{17258, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{28998, 578, 5, 0x1},   // #5531
	{16869, 206, 13, 0x1},  // bonaireensaba
	{29058, 621, 5, 0x1},   // #5581
	{2270, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{12782, 191, 4, 0x1},   // peru
	{9811, 79, 17, 0x1},    // guineeequatoriale
	{38890, 546, 5, 0x1},   // #6bot
	{46299, 60, 5, 0x1},    // #7bot
	{47526, 170, 27, 0x1},  // boliviaplurinationalstateof
	{56950, 123, 8, 0x1},   // irofiran
	{6477, 48, 15, 0x1},    // republiekservie
	{38456, 509, 5, 0x1},   // #6bah
	{804, 106, 17, 0x1},    // urepublictanzania
	{49573, 6, 11, 0x1},    // azerbeidjan
	{14823, 117, 7, 0x1},   // prchina
	{9107, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{821, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{52303, 211, 8, 0x1},   // cookisds
	{21005, 84, 9, 0x1},    // almaghrib
	{5996, 235, 24, 0x1},   // overzeesterritorymayotte
	{3518, 135, 14, 0x21},  // ceylonsrilanka
	{35719, 622, 5, 0x1},   // #5snm
	{38069, 536, 5, 0x1},   // #6817
	{13774, 256, 25, 0x1},  // virginislandsunitedstates
	{19631, 62, 17, 0x1},   // republicivoorkust
	{63317, 170, 16, 0x1},  // plurstatebolivia
	{13628, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{28993, 572, 5, 0x1},   // #5530
	{44889, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{38869, 623, 5, 0x1},   // #6bos
	{32760, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{8374, 71, 33, 0x1},    // formerverenigdearabischerepubliek
	{2981, 40, 11, 0x1},    // netherlands
	{59856, 136, 23, 0x1},  // sultanatemaldiveislands
	{3991, 193, 10, 0x1},   // elsalvador
	{53072, 241, 14, 0x1},  // palestinestate
	{53867, 246, 26, 0x1},  // sainthelenaanddependencies
	{46213, 116, 5, 0x1},   // #7bhu
	{39948, 34, 16, 0x1},   // republicoflatvia
	{16679, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{3977, 37, 12, 0x21},   // vjrmacedonia
	{40122, 188, 24, 0x1},  // verenigdestatenvanmexico
	{16929, 57, 16, 0x1},   // kingdomofburundi
	{45284, 488, 5, 0x1},   // #6yem
	{59678, 453, 23, 0x2},  // democraticrepublickorea
	{54387, 198, 23, 0x1},  // unitedstatesofvenezuela
	{17355, 171, 18, 0x1},  // brazilunitedstates
	{28688, 622, 5, 0x1},   // #5331
	{48569, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{38049, 624, 5, 0x1},   // #6800
	{38064, 368, 5, 0x1},   // #6816
	{41999, 110, 13, 0x1},  // southrhodesia
	{25299, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{37994, 352, 5, 0x1},   // #6731
	{50795, 44, 5, 0x1},    // #7por
	{20542, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{48979, 162, 15, 0x1},  // republicvanuatu
	{7981, 18, 12, 0x1},    // spaansestaat
	{50623, 192, 5, 0x1},   // #7par
	{44025, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{27302, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12418, 184, 13, 0x1},  // republichaiti
	{36967, 171, 20, 0x1},  // unitedstatesbrazilia
	{38308, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{47265, 54, 19, 0x1},   // americaunitedstates
	{34117, 611, 5, 0x1},   // #5mnc
	{35619, 526, 5, 0x1},   // #5slo
	{33062, 147, 19, 0x1},  // statepapuanewguinea
	{1482, 256, 15, 0x1},   // usvirginislands
	{26203, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{40400, 205, 25, 0x1},  // frsouthantarcticterritory
	{2446, 190, 14, 0x21},  // republicpanama
	{11810, 146, 5, 0x1},   // palau
	{31571, 95, 13, 0x1},   // sudanupto2011
	{1917, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{19766, 103, 14, 0x1},  // republictsjaad
	{46092, 105, 15, 0x1},  // republictunesia
	{8447, 21, 21, 0x1},    // metropolitanfrankrijk
	{3536, 164, 15, 0x1},   // republicofyemen
	{8869, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{29333, 590, 5, 0x1},   // #5850
	{15344, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{40069, 119, 14, 0x1},  // dominionoffiji
	{39806, 145, 19, 0x1},  // philippinesrepublic
	{65180, 148, 13, 0x1},  // demrepofkorea
	{60198, 138, 26, 0x1},  // socialistrepublicunieburma
	{7818, 215, 13, 0x1},   // spanishsahara
	{12174, 24, 19, 0x1},   // ellinikidhimokratia
	{33678, 241, 19, 0x1},  // palestijnsegebieden
	{12400, 131, 13, 0x1},  // korearepublic
	{504, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{61717, 129, 13, 0x1},  // statecambodia
	{57740, 170, 25, 0x1},  // plurinationalstatebolivia
	{9452, 97, 20, 0x1},    // republieksierraleone
	{18657, 28, 15, 0x1},   // republicijsland
	{12229, 138, 12, 0x1},  // birmamyanmar
	{35490, 596, 5, 0x1},   // #5sen
	{38129, 310, 5, 0x1},   // #6950
	{10580, 453, 25, 0x2},  // democraticrepublicofkorea
	{11261, 111, 25, 0x1},  // islamicemirateafghanistan
	{47938, 246, 18, 0x1},  // islandssainthelena
	{35614, 317, 5, 0x1},   // #5skn
	{6111, 246, 20, 0x1},   // sthelenadependencies
	{58855, 154, 13, 0x1},  // kingdomofsiam
	{46026, 6, 12, 0x1},    // azerbajdsjan
	{55223, 64, 4, 0x1},    // droc
	{29736, 193, 19, 0x1},  // republicaelsalvador
	{19799, 208, 16, 0x1},  // territorybermuda
	{3807, 94, 17, 0x21},   // rwandeserepubliek
	{10940, 68, 15, 0x1},   // franssomaliland
	{1263, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{12640, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{52207, 197, 15, 0x1},  // saintvincentgre
	{2097, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{14925, 149, 6, 0x1},   // quatar
	{29068, 512, 5, 0x1},   // #5591
	{22685, 43, 16, 0x1},   // republicofpoland
	{38491, 548, 5, 0x1},   // #6bel
	{15992, 45, 18, 0x1},   // koninkrijkroemenie
	{11300, 73, 14, 0x1},   // formerethiopia
	{13540, 128, 18, 0x1},  // republickyrgyzstan
	{42536, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{26463, 254, 15, 0x1},  // vaticaansestaat
	{33543, 148, 14, 0x1},  // dempeorepkorea
	{44385, 150, 20, 0x1},  // alarabiyahassuudiyah
	{31467, 25, 6, 0x1},    // crotia
	{55660, 54, 11, 0x1},   // usofamerica
	{36371, 37, 23, 0x1},   // macedonianorthmacedonia
	{60254, 136, 19, 0x1},  // sultanateofmaldives
	{2336, 63, 23, 0x21},   // federalrepublickameroen
	{23135, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{41067, 32, 17, 0x1},   // republieklitouwen
	{29063, 355, 5, 0x1},   // #5590
	{38044, 591, 5, 0x1},   // #6790
	{15063, 16, 23, 0x1},   // duitslandbondsrepubliek
	{46107, 57, 5, 0x1},    // #7bdi
	{251, 37, 14, 0x1},     // noordmacedonie
	{5012, 225, 25, 0x1},   // overseasterritoryhongkong
	{21979, 148, 22, 0x1},  // peoplesrepublicofkorea
	{58266, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{1114, 205, 37, 0x21},  // frenchsouthernandantarcticterritories
	{11150, 46, 7, 0x1},    // rusland
	{65207, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{3676, 223, 18, 0x1},   // frenchguianafrench
	{46314, 115, 5, 0x1},   // #7bru
	{13276, 37, 12, 0x1},   // vjrmacedonie
	{20197, 95, 13, 0x1},   // republicsudan
	{26025, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{1886, 51, 15, 0x21},   // kingdomofsweden
	{217, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{31140, 76, 18, 0x1},   // republiquedeguinee
	{30503, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{28658, 366, 5, 0x1},   // #5305
	{38741, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{38059, 625, 5, 0x1},   // #6812
	{2780, 197, 21, 0x1},   // stvincentengrenadines
	{13865, 206, 10, 0x1},  // besislands
	{33199, 64, 23, 0x1},   // formercongoleopoldville
	{19055, 117, 20, 0x1},  // chinapeoplesrepublic
	{49254, 93, 19, 0x1},   // federatievannigeria
	{16093, 1, 23, 0x1},    // albanesepeoplesrepublic
	{38601, 508, 5, 0x1},   // #6ben
	{56196, 128, 9, 0x1},   // kyrgyzrep
	{12634, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{9771, 72, 7, 0x1},     // eritrea
	{79, 68, 19, 0x1},      // frenchafarsandissas
	{8252, 205, 19, 0x1},   // frsouthernterritory
	{1079, 205, 32, 0x21},  // frenchsouthernantarcticterritory
	{14308, 9, 20, 0x1},    // bosniaandherzegovina
	{5202, 48, 24, 0x1},    // formerservieenmontenegro
	{34122, 435, 5, 0x1},   // #5mng
	{62035, 85, 16, 0x1},   // malagasyrepublic
	{3698, 140, 18, 0x21},  // federationofmalaya
	{19791, 208, 24, 0x1},  // overseasterritorybermuda
	{29512, 26, 23, 0x1},   // volksrepubliekhongarije
	{49935, 172, 8, 0x1},   // barbados
	{63546, 165, 10, 0x1},  // yemensouth
	{30785, 162, 19, 0x1},  // republiquedevanuatu
	{668, 273, 29, 0xa2},   // yugoslaviaserbiaandmontenegro
	{4499, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{13976, 46, 10, 0x1},   // russianfed
	{38054, 373, 5, 0x1},   // #6811
	{17488, 167, 7, 0x1},   // antigua
	{63693, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{33988, 24, 21, 0x1},   // koninkrijkgriekenland
	{16640, 206, 11, 0x1},  // sababonaire
	{5465, 241, 28, 0x1},   // occupiedpalestinianterritory
	{12658, 71, 15, 0x1},   // republiekegypte
	{41091, 626, 5, 0x1},   // #6kos
	{19678, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{461, 242, 21, 0x21},   // tahitifrenchpolynesia
	{1910, 26, 14, 0x21},   // hungarykingdom
	{56991, 252, 11, 0x1},  // taiwanchina
	{32160, 79, 24, 0x1},   // equatorialguinearepublic
	{53694, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{2075, 104, 17, 0x21},  // togoleserepubliek
	{35013, 254, 15, 0x1},  // vaticaansestate
	{27698, 184, 5, 0x81},  // #4332
	{1260, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{32904, 187, 7, 0x1},   // stlucia
	{57572, 145, 19, 0x1},  // phillippinerepublic
	{59509, 231, 21, 0x1},  // frankrijksaintmaarten
	{7601, 14, 17, 0x1},    // republiektsjechie
	{12999, 103, 12, 0x1},  // republicchad
	{13774, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{38212, 33, 22, 0x1},   // grandduchyofluxembourg
	{34732, 196, 26, 0x1},  // orientaalserepublicuruguay
	{33355, 34, 16, 0x1},   // republiekletland
	{23713, 46, 17, 0x1},   // russianfederation
	{31432, 231, 17, 0x1},  // saintmartinfrance
	{35939, 371, 5, 0x1},   // #5stp
	{18601, 92, 13, 0x1},   // nigerrepublic
	{36236, 559, 5, 0x2},   // #5syr
	{24351, 8, 16, 0x1},    // republicbulgaria
	{42061, 555, 5, 0x1},   // #6lux
	{11306, 73, 8, 0x1},    // ethiopia
	{59023, 61, 26, 0x1},   // formercentralafricanempire
	{43158, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{48276, 26, 18, 0x1},   // hongaarserepubliek
	{18200, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1228, 196, 7, 0x1},    // uruguay
	{41107, 56, 19, 0x1},   // portugeeswestafrika
	{38864, 345, 5, 0x1},   // #6bol
	{46038, 168, 5, 0x1},   // #7bah
	{46294, 170, 5, 0x1},   // #7bol
	{673, 247, 16, 0x1},    // svalbardjanmayen
	{13429, 182, 11, 0x1},  // britsguiana
	{31910, 310, 5, 0x1},   // #5fij
	{55805, 256, 29, 0x1},  // americanvirginislandsamerican
	{62955, 165, 18, 0x1},  // peoplesdemrepyemen
	{37884, 586, 5, 0x1},   // #6651
	{10063, 246, 16, 0x1},  // formersinthelena
	{32128, 244, 22, 0x1},  // republicofsouthvietnam
	{31831, 161, 4, 0x1},   // drvn
	{34972, 112, 13, 0x1},  // trucialstates
	{2854, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{22772, 178, 6, 0x1},   // domrep
	{18408, 16, 21, 0x1},   // germanfederalrepublic
	{57057, 64, 8, 0x1},    // congodrc
	{62353, 254, 12, 0x1},  // vaticanstate
	{41242, 110, 16, 0x1},  // zimbabwerepublic
	{14432, 16, 3, 0x1},    // frg
	{29328, 456, 5, 0x1},   // #5840
	{6937, 65, 10, 0x1},    // congobrazz
	{36619, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{4313, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{39091, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{7798, 205, 21, 0x1},   // frsouthernterritories
	{26840, 264, 5, 0x81},  // #2xqc
	{36707, 174, 18, 0x1},  // republicofcolombia
	{27703, 226, 5, 0x81},  // #4334
	{49825, 82, 14, 0x1},   // libyanrepublic
	{4549, 222, 26, 0x1},   // overseasterritorygreenland
	{2652, 159, 6, 0x21},   // tuvalu
	{32143, 244, 15, 0x1},  // vietnamrepublic
	{2829, 218, 12, 0x1},   // faroeislands
	{4799, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{28698, 288, 5, 0x1},   // #5339
	{16706, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{26625, 161, 5, 0x81},  // #2vnm
	{50860, 240, 5, 0x1},   // #7pur
	{4387, 10, 11, 0x1},    // byelorussia
	{38039, 397, 5, 0x1},   // #6781
	{39450, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{19531, 52, 5, 0x1},    // tukey
	{50642, 191, 5, 0x1},   // #7per
	{46048, 113, 5, 0x1},   // #7ban
	{43385, 18, 14, 0x1},   // kingdomofspain
	{34509, 186, 16, 0x1},  // sintkittsennevis
	{61052, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{10754, 37, 9, 0x1},    // macedonia
	{5681, 235, 24, 0x1},   // overseasterritorymayotte
	{10600, 148, 10, 0x1},  // koreanoord
	{60490, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10178, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{32188, 192, 16, 0x1},  // paraguayrepublic
	{51375, 49, 17, 0x1},   // slovaakserepublic
	{31477, 228, 25, 0x1},  // britsindischeoceaangebied
	{62258, 155, 11, 0x1},  // tadjikistan
	{17387, 198, 11, 0x1},  // rbvenezuela
	{28693, 388, 5, 0x1},   // #5338
	{51815, 174, 16, 0x1},  // republiccolombia
	{56567, 58, 19, 0x1},   // volksrepubliekbenin
	{43141, 198, 15, 0x1},  // repbolvenezuela
	{2309, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{51864, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{38646, 66, 17, 0x1},   // unionofthecomoros
	{48511, 123, 5, 0x1},   // #7iri
	{38034, 592, 5, 0x1},   // #6780
	{8103, 63, 20, 0x1},    // republiqueducameroun
	{42916, 154, 18, 0x1},  // koninkrijkthailand
	{9174, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{26628, 37, 10, 0x1},   // nmacedonia
	{13324, 54, 19, 0x1},   // verstatenvanamerika
	{27683, 181, 5, 0x81},  // #4320
	{27708, 254, 5, 0x81},  // #4336
	{34336, 252, 14, 0x1},  // taiwanprovince
	{6847, 108, 16, 0x1},   // unionsouthafrica
	{27678, 224, 5, 0x81},  // #4316
	{57806, 168, 17, 0x1},  // bahamasgemenebest
	{27718, 225, 5, 0x81},  // #4344
	{54786, 186, 18, 0x1},  // stchristoffelnevis
	{37919, 520, 5, 0x1},   // #6680
	{37889, 627, 5, 0x1},   // #6652
	{9145, 65, 24, 0x1},    // brazzavillecongorepublic
	{1750, 237, 7, 0x1},    // norfolk
	{233, 103, 5, 0x21},    // tsjad
	{15379, 100, 15, 0x1},  // saotomeprincipe
	{39218, 193, 18, 0x1},  // elsalvadorrepublic
	{56012, 101, 17, 0x1},  // kingdomofeswatini
	{14706, 197, 18, 0x1},  // saintvingrenadines
	{42051, 445, 5, 0x1},   // #6lit
	{34825, 114, 17, 0x1},  // koninkrijkbahrein
	{4894, 1, 15, 0x1},     // republicalbania
	{41979, 152, 21, 0x1},  // britishsolomonislands
	{31076, 140, 18, 0x1},  // federationmalaysia
	{14560, 128, 8, 0x1},   // kirzigia
	{53105, 254, 21, 0x1},  // stateofthevaticancity
	{1420, 222, 15, 0x21},  // greenlanddanish
	{29323, 464, 5, 0x1},   // #5835
	{34592, 14, 17, 0x1},   // republicofczechia
	{47089, 177, 5, 0x1},   // #7dma
	{35449, 204, 10, 0x1},  // antarctica
	{1350, 257, 24, 0x1},   // collectivitywallisfutuna
	{8638, 244, 12, 0x1},   // southvietnam
	{43730, 243, 21, 0x1},  // grondterritoryreunion
	{46319, 8, 5, 0x1},     // #7bul
	{36107, 33, 23, 0x1},   // groothertogdomluxemburg
	{63551, 100, 17, 0x1},  // southtomeprincipe
	{32050, 304, 5, 0x1},   // #5fin
	{14629, 218, 7, 0x1},   // faeroes
	{11445, 231, 14, 0x1},  // stmartinfrance
	{14228, 116, 7, 0x1},   // drukyul
	{7009, 199, 22, 0x1},   // overseasterritoryaruba
	{13361, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{9927, 140, 20, 0x1},   // federationofmalaysia
	{37859, 547, 5, 0x1},   // #6625
	{57478, 70, 19, 0x1},   // sultanateofzanzibar
	{15028, 90, 9, 0x1},    // nyasaland
	{45663, 234, 25, 0x1},  // departementdelamartinique
	{19646, 186, 29, 0x1},  // stchristopherennevisfederatie
	{47319, 21, 15, 0x1},   // anddomtomfrance
	{42012, 465, 5, 0x1},   // #6les
	{19288, 74, 6, 0x1},    // gaboen
	{47756, 220, 16, 0x1},  // gibraltarbritish
	{28778, 445, 5, 0x1},   // #5368
	{24789, 82, 30, 0x1},   // socialistlibischarabjamahiriya
	{38622, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{19331, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{26578, 198, 5, 0x81},  // #2ven
	{19538, 220, 9, 0x1},   // gibralter
	{41674, 73, 11, 0x1},   // ethiopiafdr
	{12825, 174, 16, 0x1},  // republiccolumbia
	{40641, 334, 5, 0x1},   // #6ind
	{46459, 66, 14, 0x1},   // comorosislands
	{5981, 218, 7, 0x1},    // faeroer
	{6166, 251, 24, 0x1},   // overzeesterritorytokelau
	{56621, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{2581, 58, 15, 0x1},    // republicofbenin
	{7789, 161, 3, 0x1},    // srv
	{37934, 296, 5, 0x1},   // #6694
	{36605, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{39340, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{37864, 282, 5, 0x1},   // #6626
	{54314, 157, 18, 0x1},  // republiekoosttimor
	{36147, 568, 5, 0x1},   // #5swd
	{9245, 150, 12, 0x1},   // saudiaarabia
	{30133, 186, 27, 0x1},  // stchristophernevisfederatia
	{28783, 408, 5, 0x1},   // #5369
	{22104, 233, 19, 0x1},  // territorymontserrat
	{2530, 241, 21, 0x21},  // palestinianautoriteit
	{21120, 64, 24, 0x1},   // zairekinshasacongodemrep
	{62553, 153, 18, 0x1},  // syrianarabrepbulic
	{48557, 27, 5, 0x1},    // #7irl
	{3911, 129, 9, 0x1},    // kampuchea
	{15414, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{61508, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{32055, 612, 5, 0x1},   // #5frn
	{3758, 66, 7, 0x1},     // comores
	{31549, 44, 17, 0x1},   // portugeserepublic
	{14568, 160, 8, 0x1},   // oezbekia
	{11834, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{115, 82, 12, 0x1},     // kingdomlibia
	{48898, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{41866, 233, 27, 0x1},  // overzeesterritorymontserrat
	{53533, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{46277, 17, 17, 0x1},   // kingdomdenemarken
	{35763, 95, 18, 0x1},   // republicofthesudan
	{45928, 49, 18, 0x1},   // republiekslowakije
	{64741, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{21125, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{126, 248, 36, 0x21},   // overzeesterritorysaintpierremiquelon
	{28663, 628, 5, 0x1},   // #5310
	{44120, 49, 18, 0x1},   // slovenskarepublika
	{26541, 616, 5, 0x1},   // #2vdr
	{15288, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{30339, 60, 9, 0x1},    // botswanna
	{59896, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{5118, 225, 16, 0x1},   // hongkongsarchina
	{57143, 131, 9, 0x1},   // zuidkorea
	{40428, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{829, 186, 31, 0x21},   // stchristopherandnevisfederation
	{29318, 482, 5, 0x1},   // #5830
	{58421, 143, 12, 0x1},  // muscatenoman
	{21462, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{23435, 82, 20, 0x1},   // libyanarabjamahariya
	{2604, 58, 12, 0x1},    // dahomeybenin
	{678, 273, 29, 0xa2},   // serbiaandmontenegroyugoslavia
	{27688, 76, 5, 0x81},   // #4324
	{32060, 475, 5, 0x1},   // #5fsm
	{34456, 252, 14, 0x1},  // chinataiwanrep
	{30122, 62, 13, 0x1},   // elpenbeenkust
	{27668, 180, 5, 0x81},  // #4308
	{27673, 221, 5, 0x81},  // #4312
	{27713, 183, 5, 0x81},  // #4340
	{10841, 202, 13, 0x1},  // dutchantilles
	{1296, 13, 24, 0x21},   // republictsjechoslowakije
	{24359, 8, 16, 0x1},    // bulgariarepublic
	{39932, 52, 16, 0x1},   // republiekturkiye
	{44561, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{37939, 369, 5, 0x1},   // #6696
	{37854, 394, 5, 0x1},   // #6620
	{18579, 181, 17, 0x1},  // guatemalarepublic
	{18126, 67, 5, 0x81},   // #2cpv
	{41934, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{62106, 46, 13, 0x1},   // russiafederal
	{5758, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{36054, 522, 5, 0x1},   // #5sur
	{51314, 94, 5, 0x1},    // #7rwa
	{7741, 247, 11, 0x1},   // spitsbergen
	{22916, 8, 19, 0x1},    // koninkrijkbulgarije
	{54364, 171, 23, 0x1},  // federalrepublicbrazilia
	{24962, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{17172, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{20244, 161, 25, 0x1},  // democraticrepublicvietnam
	{36511, 33, 23, 0x1},   // grossherzogtumluxemburg
	{50518, 8, 24, 0x1},    // peoplesrepublicbulgarije
	{21457, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{42382, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9392, 195, 8, 0x1},    // trinidad
	{18923, 72, 8, 0x1},    // erithrea
	{34676, 339, 5, 0x1},   // #5mzm
	{11877, 218, 13, 0x1},  // faroerislands
	{8878, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29762, 254, 17, 0x1},  // staatvaticaanstad
	{43561, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{37344, 376, 4, 0x1},   // #620
	{18259, 175, 5, 0x81},  // #2cri
	{6902, 331, 14, 0x82},  // republiekcongo
	{41347, 625, 5, 0x1},   // #6lao
	{30303, 198, 12, 0x1},  // rbvvenezuela
	{36136, 619, 5, 0x1},   // #5swa
	{51056, 130, 18, 0x1},  // republicofkiribati
	{2131, 65, 8, 0x21},    // repcongo
	{19262, 87, 10, 0x1},   // mocambique
	{20533, 183, 5, 0x81},  // #2hnd
	{22064, 148, 12, 0x1},  // koreademrepn
	{6279, 114, 7, 0x1},    // bahrein
	{23647, 170, 16, 0x1},  // republiekbolivia
	{24121, 32, 8, 0x1},    // litouwen
	{31737, 156, 20, 0x1},  // republicturkmenistan
	{14603, 123, 9, 0x1},   // stateiran
	{26616, 256, 5, 0x81},  // #2vir
	{47079, 17, 5, 0x1},    // #7den
	{15924, 126, 9, 0x1},   // nihonkoku
	{35268, 194, 17, 0x1},  // republicofsurinam
	{3430, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{4254, 12, 21, 0x21},   // zwitserseconfederatie
	{10748, 37, 15, 0x1},   // formermacedonia
	{1114, 205, 40, 0x21},  // frenchsouthernandantarcticterritoriesfra
	{37924, 538, 5, 0x1},   // #6690
	{62309, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{2154, 65, 19, 0x1},    // repbrazzavillecongo
	{40300, 170, 12, 0x1},  // statebolivia
	{17797, 63, 5, 0x81},   // #2cmr
	{19986, 14, 13, 0x1},   // czeckrepublic
	{49492, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{267, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{28668, 324, 5, 0x1},   // #5315
	{28763, 386, 5, 0x1},   // #5365
	{62614, 82, 10, 0x1},   // libyastate
	{51625, 30, 18, 0x1},   // repubblicaitaliana
	{20161, 101, 18, 0x1},  // koninkrijkeswatini
	{38950, 147, 17, 0x1},  // papuaandnewguinea
	{62300, 210, 28, 0x1},  // territorycocoskeelingislands
	{43208, 163, 14, 0x1},  // statewestsamoa
	{52874, 241, 16, 0x1},  // palestijnsgebied
	{21167, 151, 18, 0x1},  // republieksingapore
	{380, 138, 12, 0x1},    // myanmarbirma
	{34219, 379, 20, 0x2},  // saintmaartenstmartin
	{1655, 112, 14, 0x1},   // unarabemirates
	{43266, 147, 21, 0x1},  // stateofpapuanewguinea
	{51338, 78, 16, 0x1},   // portugueseguinea
	{790, 136, 23, 0x21},   // republiekvandemalediven
	{63472, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{24106, 134, 7, 0x1},   // lebanon
	{15361, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{40382, 57, 15, 0x1},   // republicburundi
	{28768, 528, 5, 0x1},   // #5366
	{10309, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{23808, 214, 20, 0x1},  // caymanislandsbritish
	{26950, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{59633, 175, 17, 0x1},  // costaricarepublic
	{19274, 120, 3, 0x1},   // fsm
	{26638, 162, 5, 0x81},  // #2vut
	{33002, 188, 19, 0x1},  // unitedmexicanstates
	{14298, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{52347, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{64066, 198, 15, 0x1},  // venezuelarepbol
	{27693, 182, 5, 0x81},  // #4328
	{31675, 424, 5, 0x1},   // #5den
	{58076, 64, 13, 0x1},   // belgischkongo
	{5915, 211, 21, 0x1},   // cookislandsnewzeeland
	{27048, 178, 19, 0x1},  // republicadominicana
	{32781, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{10548, 129, 15, 0x1},  // formerkampuchea
	{18826, 160, 18, 0x1},  // uzbekistanrepublic
	{37929, 509, 5, 0x1},   // #6692
	{49754, 56, 15, 0x1},   // republiekangola
	{56005, 17, 14, 0x1},   // denmarkkingdom
	{12020, 194, 13, 0x1},  // formersurinam
	{60894, 106, 18, 0x1},  // tanganyikatanzania
	{11942, 120, 13, 0x1},  // fedmicronesia
	{57828, 168, 14, 0x1},  // bahamasislands
	{15780, 169, 6, 0x1},   // belize
	{33351, 302, 5, 0x1},   // #5jor
	{28678, 526, 5, 0x1},   // #5317
	{28773, 481, 5, 0x1},   // #5367
	{53112, 254, 10, 0x1},  // thevatican
	{63152, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{19402, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{40811, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{65031, 137, 23, 0x1},  // marshallislandsrepublic
	{14397, 232, 22, 0x1},  // northernmarianeislands
	{8137, 152, 19, 0x1},   // statesolomonislands
	{59785, 143, 19, 0x1},  // sultanatemuscatoman
	{34173, 231, 25, 0x1},  // collectivityofsaintmartin
	{53115, 254, 18, 0x1},  // vaticancityholysee
	{53944, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{47100, 178, 5, 0x1},   // #7dom
	{34772, 220, 18, 0x1},  // territorygibraltar
	{5465, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{10887, 163, 15, 0x1},  // formerwestsamoa
	{20778, 126, 6, 0x1},   // nippon
	{35383, 26, 16, 0x1},   // kingdomhongarije
	{30700, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{57329, 117, 8, 0x1},   // zhongguo
	{59588, 10, 15, 0x1},   // belarusrepublic
	{1441, 207, 24, 0x1},   // territorysaintbarthelemy
	{31658, 165, 17, 0x1},  // democratischjemen
	{17865, 158, 15, 0x1},  // koninkrijktonga
	{35495, 512, 5, 0x1},   // #5sey
	{13397, 67, 21, 0x1},   // kaapverdischeeilanden
	{3085, 177, 20, 0x21},  // commonwealthdominica
	{28673, 338, 5, 0x1},   // #5316
	{28758, 378, 5, 0x1},   // #5360
	{6286, 31, 23, 0x1},    // furstentumliechtenstein
	{46114, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{52492, 184, 4, 0x1},   // hati
	{3872, 240, 10, 0x1},   // puertorico
	{5327, 18, 12, 0x1},    // spanishstate
	{64368, 26, 17, 0x1},   // republichongarije
	{53, 257, 26, 0x1},     // collectiviteitwallisfutuna
	{62433, 126, 5, 0x1},   // japan
	{39163, 12, 19, 0x1},   // confederaziunsvizra
	{59127, 12, 21, 0x1},   // zwitserseconfederatia
	{10798, 37, 15, 0x1},   // formermacedonie
	{21296, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{60158, 43, 14, 0x1},   // republiekpolen
	{16387, 167, 5, 0x81},  // #2atg
	{47055, 98, 24, 0x1},   // federalrepublicofsomalia
	{25517, 246, 24, 0x1},  // sthelenaentristandacunha
	{38129, 486, 4, 0x1},   // #695
	{11789, 142, 11, 0x1},  // nauruisland
	{37869, 629, 5, 0x1},   // #6630
	{10229, 16, 14, 0x1},   // bondsrepubliek
	{19304, 227, 27, 0x1},  // overseasterritoryislandsman
	{28818, 354, 5, 0x1},   // #5385
	{13613, 151, 17, 0x1},  // republicsingapore
	{7556, 129, 13, 0x1},   // cambodiastate
	{25712, 99, 19, 0x1},   // republiekzuidsoedan
	{10217, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{21652, 85, 20, 0x1},   // republiquemadagascar
	{50618, 190, 5, 0x1},   // #7pan
	{40706, 469, 5, 0x1},   // #6ins
	{24052, 170, 26, 0x1},  // plurinationalestaatbolivia
	{55053, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7585, 244, 15, 0x1},   // republicvietnam
	{4162, 66, 7, 0x1},     // comoros
	{29908, 148, 8, 0x1},   // dprkorea
	{61964, 88, 27, 0x1},   // islamicrepublicofmauritania
	{47623, 103, 5, 0x1},   // tshad
	{20876, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{16371, 205, 5, 0x81},  // #2atf
	{35753, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2829, 218, 18, 0x1},   // faroeislandsdanish
	{38124, 337, 4, 0x1},   // #694
	{21159, 74, 17, 0x1},   // gaboneserepubliek
	{19896, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{21387, 225, 15, 0x1},  // chinaprhongkong
	{35166, 95, 28, 0x1},   // democratischerepublieksoedan
	{2854, 120, 25, 0x21},  // micronesiafederatedstates
	{347, 138, 14, 0x1},    // unievanmyanmar
	{3161, 65, 14, 0x1},    // congorepubliek
	{8142, 152, 9, 0x1},    // solomonis
	{6712, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{26536, 197, 5, 0x81},  // #2vct
	{16155, 82, 18, 0x1},   // unitedkingdomlibya
	{3563, 165, 9, 0x1},    // yemenaden
	{16206, 85, 23, 0x1},   // repoblikanimadagasikara
	{3310, 115, 22, 0x21},  // negarabruneidarussalam
	{4278, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14160, 217, 9, 0x1},   // falklands
	{15371, 100, 23, 0x1},  // republicsaotomeprincipe
	{23108, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{27658, 24, 5, 0x81},   // #4300
	{41411, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5347, 108, 24, 0x1},   // formerunionofsouthafrica
	{27723, 26, 5, 0x81},   // #4348
	{16366, 204, 5, 0x81},  // #2ata
	{38119, 614, 4, 0x1},   // #693
	{45323, 2, 26, 0x1},    // valleysandorraprincipality
	{33459, 165, 6, 0x1},   // syemen
	{36950, 53, 7, 0x1},    // ukrania
	{3824, 99, 9, 0x21},    // zuidsudan
	{19941, 84, 17, 0x1},   // koninkrijkmarokko
	{36152, 298, 5, 0x1},   // #5swz
	{20702, 588, 5, 0x1},   // #2hvo
	{10713, 210, 19, 0x1},  // keelingislandscocos
	{15473, 64, 13, 0x1},   // kinshasacongo
	{38842, 17, 17, 0x1},   // kongerigetdanmark
	{24277, 123, 6, 0x1},   // perzia
	{2123, 64, 11, 0x21},   // kongodemrep
	{50790, 43, 5, 0x1},    // #7pol
	{52102, 214, 7, 0x1},   // caymans
	{16241, 166, 20, 0x1},  // argentijnserepubliek
	{274, 59, 21, 0x21},    // uppervoltaburkinafaso
	{38493, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{175, 103, 14, 0x21},   // republicofchad
	{325, 141, 30, 0x21},   // democraticfederalrepublicnepal
	{26619, 123, 6, 0x1},   // iriran
	{38114, 630, 4, 0x1},   // #692
	{12067, 109, 16, 0x1},  // republicofzambia
	{3166, 128, 17, 0x1},   // republiekkirgizie
	{12077, 109, 14, 0x1},  // zambiarepublic
	{10132, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{35485, 573, 5, 0x1},   // #5sau
	{16187, 2, 5, 0x81},    // #2and
	{35500, 598, 5, 0x1},   // #5sie
	{14105, 227, 10, 0x1},  // manislands
	{25807, 95, 14, 0x1},   // republicsoedan
	{14803, 28, 6, 0x1},    // ysland
	{43940, 631, 5, 0x1},   // #6saf
	{6057, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{54550, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28813, 568, 5, 0x1},   // #5380
	{14595, 123, 17, 0x1},  // imperialstateiran
	{19060, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{24465, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6529, 48, 6, 0x1},     // serbia
	{11742, 122, 10, 0x1},  // indiaunion
	{17703, 252, 9, 0x1},   // taiwanchn
	{40874, 192, 12, 0x1},  // tetaparaguai
	{28008, 236, 5, 0x81},  // #4540
	{45292, 132, 19, 0x1},  // principalitykoeweit
	{34264, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{2247, 111, 13, 0x21},  // irafghanistan
	{11334, 41, 5, 0x1},    // noreg
	{20262, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27783, 127, 5, 0x81},  // #4398
	{55393, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{32497, 231, 17, 0x1},  // frenchsaintmartin
	{37944, 343, 5, 0x1},   // #6698
	{38109, 567, 4, 0x1},   // #691
	{52295, 119, 5, 0x1},   // fidji
	{33435, 132, 6, 0x1},   // kuweit
	{54364, 171, 21, 0x1},  // federalrepublicbrazil
	{6712, 54, 19, 0x1},    // unitedstatesamerica
	{35656, 455, 5, 0x1},   // #5slv
	{7240, 237, 17, 0x1},   // norfkailenteratri
	{19865, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{20654, 184, 5, 0x81},  // #2hti
	{17944, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{35959, 547, 5, 0x1},   // #5sud
	{11193, 129, 14, 0x1},  // formercambodja
	{673, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{44414, 480, 5, 0x1},   // #6svg
	{45337, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{4051, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{22876, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{13875, 59, 10, 0x1},   // bovenvolta
	{30952, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2419, 209, 22, 0x1},   // bouvetislandsnorwegian
	{38104, 517, 4, 0x1},   // #690
	{60914, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{18264, 606, 5, 0x81},  // #2csk
	{15584, 64, 27, 0x1},   // congodemocratischerepubliek
	{36967, 171, 18, 0x1},  // unitedstatesbrazil
	{10457, 257, 16, 0x1},  // fwallisandfutuna
	{51912, 121, 17, 0x1},  // republicindonesia
	{23220, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{55519, 551, 23, 0x2},  // gilbertandelliceislands
	{30535, 59, 10, 0x1},   // hautevolta
	{52624, 118, 16, 0x1},  // republicofcyprus
	{28043, 237, 5, 0x81},  // #4574
	{50827, 148, 5, 0x1},   // #7prk
	{14308, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{5020, 225, 17, 0x1},   // territoryhongkong
	{23420, 82, 20, 0x1},   // unitedkingdomoflibya
	{50600, 144, 5, 0x1},   // #7pak
	{33313, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{59701, 259, 11, 0x1},  // repofkosovo
	{45030, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{33015, 244, 17, 0x1},  // statesouthvietnam
	{29666, 25, 24, 0x1},   // hrvatskacroatialocalname
	{27663, 222, 5, 0x81},  // #4304
	{17664, 14, 13, 0x1},   // chechrepublic
	{16361, 203, 5, 0x81},  // #2asm
	{46488, 227, 9, 0x1},   // maneiland
	{27160, 215, 13, 0x1},  // westernsahara
	{5736, 60, 24, 0x1},    // bechuanalandprotectorate
	{11780, 142, 14, 0x1},  // republieknauru
	{4677, 257, 15, 0x1},   // futunaandwallis
	{608, 55, 36, 0x21},    // socialistfederalrepublicofyugoslavia
	{35353, 30, 14, 0x1},   // kingdomofitaly
	{34486, 287, 5, 0x1},   // #5mor
	{37839, 287, 5, 0x1},   // #6600
	{1652, 16, 19, 0x21},   // republicwestgermany
	{50947, 111, 21, 0x1},  // koninkrijkafghanistan
	{2044, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{14608, 123, 10, 0x1},  // iranpersia
	{40376, 52, 14, 0x1},   // turkserepublic
	{6142, 243, 24, 0x1},   // overzeesterritoryreunion
	{13186, 145, 24, 0x1},  // formerphilippinerepublic
	{41260, 81, 15, 0x1},   // liberiarepublic
	{4229, 136, 19, 0x1},   // maldivischeeilanden
	{59777, 136, 17, 0x1},  // maldivensultanate
	{46823, 73, 19, 0x1},   // incleritreaethiopia
	{41594, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{48794, 255, 5, 0x1},   // #7ivb
	{44093, 248, 20, 0x1},  // sintpierreenmiquelon
	{16923, 24, 13, 0x1},   // greecekingdom
	{15509, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{35071, 145, 22, 0x1},  // philippinecommonwealth
	{32938, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{48811, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{29388, 328, 5, 0x1},   // #5970
	{3920, 129, 38, 0x1},   // coalitiongovernmentdemocratickampuchea
	{18518, 14, 5, 0x81},   // #2cze
	{35651, 484, 5, 0x1},   // #5slu
	{8564, 145, 11, 0x1},   // philippines
	{35929, 592, 5, 0x1},   // #5sri
	{27508, 177, 5, 0x81},  // #4212
	{61641, 248, 20, 0x1},  // fsaintpierremiquelon
	{8163, 180, 7, 0x1},    // grenada
	{6614, 34, 7, 0x1},     // letland
	{4169, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{20693, 1, 9, 0x1},     // shqiperia
	{31336, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{62020, 158, 12, 0x1},  // kingdomtonga
	{31829, 418, 5, 0x1},   // #5drv
	{5950, 238, 14, 0x1},   // niuenewzeeland
	{32651, 246, 26, 0x1},  // tristandacunhaandascension
	{40765, 291, 5, 0x1},   // #6isr
	{14995, 179, 7, 0x1},   // ecuador
	{3452, 13, 16, 0x1},    // tsjechoslovakije
	{3860, 241, 28, 0x21},  // palestiniannationalauthority
	{2862, 223, 21, 0x1},   // territoryfrenchguiana
	{24148, 17, 14, 0x1},   // kingdomdenmark
	{33370, 223, 16, 0x1},  // departmentguiana
	{51657, 240, 15, 0x1},  // portoricoeiland
	{40970, 231, 21, 0x1},  // frenchpartsaintmartin
	{32947, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{17596, 68, 12, 0x1},   // afarissaland
	{24155, 17, 7, 0x1},    // denmark
	{41975, 494, 5, 0x1},   // #6leb
	{31847, 79, 8, 0x1},    // eqguinea
	{7905, 49, 8, 0x1},     // slovakia
	{60327, 106, 20, 0x1},  // tanganyikaenzanzibar
	{20768, 147, 12, 0x1},  // papuaniugini
	{32600, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{54178, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{426, 242, 35, 0x21},   // overseascollectivityfrenchpolynesia
	{25256, 154, 8, 0x1},   // thailand
	{22336, 100, 16, 0x1},  // saotomeeprincipe
	{31831, 161, 3, 0x1},   // drv
	{3461, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5577, 212, 7, 0x1},    // curacao
	{25787, 24, 11, 0x1},   // griekenland
	{32325, 205, 25, 0x1},  // franszuidelijkterritorium
	{36989, 160, 11, 0x1},  // uzbekhistan
	{58404, 136, 17, 0x1},  // maldivensultanaat
	{27528, 79, 5, 0x81},   // #4226
	{43997, 630, 5, 0x1},   // #6sal
	{12550, 38, 13, 0x1},   // maltarepublic
	{39583, 164, 17, 0x1},  // yemenarabrepublic
	{12413, 75, 13, 0x1},   // ghanarepublic
	{17277, 198, 19, 0x1},  // republicofvenezuela
	{28038, 238, 5, 0x81},  // #4570
	{32239, 28, 18, 0x1},   // ijslandserepubliek
	{3692, 140, 24, 0x21},  // formerfederationofmalaya
	{52391, 253, 22, 0x1},  // minoroutlyingislandsus
	{8193, 61, 32, 0x1},    // formercentralafrikaanskeizerrijk
	{12923, 52, 12, 0x1},   // formerturkey
	{64629, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{40400, 205, 20, 0x1},  // frsouthantarcticterr
	{7267, 201, 22, 0x1},   // overzeesterritoryaland
	{27778, 126, 5, 0x81},  // #4392
	{15481, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{57984, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6452, 140, 7, 0x1},    // malakka
	{44948, 407, 5, 0x1},   // #6tog
	{19911, 255, 29, 0x1},  // territorybritishvirginislands
	{61194, 40, 18, 0x1},   // kingdomnederlanden
	{15748, 169, 6, 0x1},   // belice
	{13244, 131, 18, 0x1},  // korearepublicsouth
	{6459, 140, 16, 0x1},   // federatiemalakka
	{20416, 225, 5, 0x81},  // #2hkg
	{11597, 173, 5, 0x1},   // chili
	{13473, 138, 11, 0x1},  // formerbirma
	{55289, 97, 19, 0x1},   // republicsierraleone
	{18289, 72, 12, 0x1},   // eritreastate
	{13192, 145, 18, 0x1},  // philippinerepublic
	{7893, 13, 20, 0x1},    // formerczechoslovakia
	{5421, 164, 5, 0x1},    // jemen
	{22716, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{48434, 112, 17, 0x1},  // unitedarabemirate
	{40760, 507, 5, 0x1},   // #6irq
	{43944, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{21699, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{22255, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{49395, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{9197, 121, 29, 0x1},   // republicunitedstatesindonesia
	{62902, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{44091, 482, 5, 0x1},   // #6sin
	{35678, 106, 18, 0x1},  // tanzaniatanganyika
	{27643, 75, 5, 0x81},   // #4288
	{7103, 194, 16, 0x1},   // nederlandsguyana
	{19274, 120, 12, 0x1},  // fsmicronesia
	{28013, 162, 5, 0x81},  // #4548
	{47171, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8184, 164, 8, 0x1},    // yemenrep
	{50544, 109, 16, 0x1},  // northernrhodesia
	{51727, 133, 15, 0x1},  // demvolksreplaos
	{55158, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{17296, 198, 28, 0x1},  // republicbolivarianavenezuela
	{15517, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{15481, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{39108, 232, 30, 0x1},  // northernmarianaislandsamerican
	{44195, 14, 5, 0x1},    // cesko
	{16417, 4, 5, 0x81},    // #2aus
	{44938, 624, 5, 0x1},   // #6thi
	{41013, 59, 11, 0x1},   // birkinafaso
	{22130, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{48152, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7629, 513, 10, 0x2},   // yugoslavia
	{5301, 70, 8, 0x1},     // zanzibar
	{35468, 577, 5, 0x1},   // #5sal
	{52328, 16, 23, 0x1},   // bondsrepubliekduitsland
	{53091, 152, 19, 0x1},  // solomonislandsstate
	{45274, 587, 5, 0x1},   // #6ven
	{45269, 608, 5, 0x1},   // #6van
	{35924, 300, 5, 0x1},   // #5spn
	{27563, 245, 5, 0x81},  // #4239
	{42182, 217, 24, 0x1},  // malvinasfalklandeilanden
	{62292, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{951, 232, 28, 0x1},    // northernmarianascommonwealth
	{783, 76, 16, 0x1},     // republicofguinea
	{31140, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{15964, 145, 19, 0x1},  // filipijnserepubliek
	{31692, 88, 10, 0x1},   // mauretania
	{24572, 45, 8, 0x1},    // roumania
	{14649, 110, 17, 0x1},  // republiekzimbabwe
	{55306, 202, 7, 0x1},   // nethant
	{58762, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{15685, 165, 6, 0x1},   // #3ydye
	{62387, 123, 16, 0x1},  // islamicrepofiran
	{64066, 198, 25, 0x1},  // venezuelarepbolivarianade
	{52816, 6, 12, 0x1},    // azerbajdzjan
	{29706, 175, 17, 0x1},  // republiccostarica
	{264, 59, 20, 0x21},    // republicofuppervolta
	{33860, 26, 17, 0x1},   // magyarkoztarsasag
	{53072, 241, 16, 0x1},  // palestinestateof
	{9992, 106, 18, 0x1},   // republictanganyika
	{61221, 150, 18, 0x1},  // saudiarabiakingdom
	{40362, 162, 16, 0x1},  // republiekvanuatu
	{15139, 138, 9, 0x1},   // uniebirma
	{29343, 417, 5, 0x1},   // #5900
	{38536, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{8883, 23, 7, 0x1},     // georgia
	{14227, 15, 3, 0x1},    // ddr
	{33960, 355, 5, 0x1},   // #5mas
	{44253, 457, 5, 0x1},   // #6sol
	{43255, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{27513, 178, 5, 0x81},  // #4214
	{49625, 220, 26, 0x1},  // overzeesterritorygibraltar
	{1978, 94, 6, 0x21},    // ruanda
	{27523, 193, 5, 0x81},  // #4222
	{27558, 217, 5, 0x81},  // #4238
	{20528, 226, 5, 0x81},  // #2hmd
	{4909, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{26461, 254, 5, 0x81},  // #2vat
	{5397, 71, 24, 0x1},    // formerunitedarabrepublic
	{20573, 148, 16, 0x1},  // demvolksrepkorea
	{44649, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{37804, 465, 5, 0x1},   // #6570
	{44315, 300, 5, 0x1},   // #6spn
	{2718, 94, 14, 0x21},   // republicrwanda
	{47835, 255, 20, 0x1},  // virginislandsbritish
	{55996, 17, 16, 0x1},   // kingdomofdenmark
	{59304, 155, 20, 0x1},  // republicoftajikistan
	{32004, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{12215, 229, 6, 0x1},   // jersey
	{58934, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{34112, 388, 5, 0x1},   // #5mlt
	{32357, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{15961, 632, 5, 0x1},   // #2afi
	{13011, 176, 12, 0x1},  // republiccuba
	{35505, 482, 5, 0x1},   // #5sin
	{57775, 35, 19, 0x1},   // principautedemonaco
	{44270, 530, 5, 0x1},   // #6som
	{5291, 106, 10, 0x1},   // tanganyika
	{10666, 253, 42, 0x1},  // amerikaanseondergeschikteafgelegeneilanden
	{7500, 10, 21, 0x1},    // formerbyelorussianssr
	{5614, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{24659, 66, 11, 0x1},   // uniecomoren
	{11286, 63, 14, 0x1},   // formercameroon
	{44754, 118, 18, 0x1},  // kypriakidimokratia
	{46711, 188, 18, 0x1},  // mexicounitedstates
	{25928, 24, 16, 0x1},   // hellenicrepublic
	{16914, 24, 15, 0x1},   // kingdomofgreece
	{37799, 381, 5, 0x1},   // #6565
	{37809, 546, 5, 0x1},   // #6571
	{44320, 592, 5, 0x1},   // #6sri
	{15558, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{39583, 164, 7, 0x1},   // yemenar
	{7119, 230, 22, 0x1},   // overseasterritorymacao
	{13580, 108, 11, 0x1},  // afrikaborwa
	{13699, 223, 11, 0x1},  // fransguyana
	{40804, 434, 5, 0x1},   // #6ita
	{41446, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33409, 127, 19, 0x1},  // republiekkazachstan
	{34671, 460, 5, 0x1},   // #5mya
	{3064, 139, 8, 0x1},    // mongolia
	{25936, 32, 17, 0x1},   // republiclithuania
	{44799, 617, 5, 0x1},   // #6taj
	{2279, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{30066, 23, 16, 0x1},   // republiekgeorgie
	{35741, 530, 5, 0x1},   // #5som
	{4209, 56, 14, 0x1},    // angolarepublic
	{63533, 165, 18, 0x1},  // republicsouthyemen
	{49946, 160, 10, 0x1},  // ozbekiston
	{4248, 234, 27, 0x1},   // overzeesterritorymartinique
	{53368, 24, 16, 0x1},   // republicofgreece
	{37814, 619, 5, 0x1},   // #6572
	{4029, 52, 7, 0x1},     // turkiye
	{34781, 220, 9, 0x1},   // gibraltar
	{18754, 73, 15, 0x1},   // ethiopianempire
	{38691, 52, 7, 0x1},    // turkije
	{36058, 107, 16, 0x1},  // republiekoeganda
	{35527, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{16045, 210, 23, 0x1},  // territoryofcocosislands
	{49028, 128, 5, 0x1},   // #7kgz
	{14612, 123, 10, 0x1},  // persiairan
	{31924, 95, 7, 0x1},    // assudan
	{26801, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{43489, 161, 24, 0x1},  // vietnamsocialistrepublic
	{15933, 199, 5, 0x81},  // #2abw
	{10617, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{15949, 111, 5, 0x81},  // #2afg
	{53456, 14, 8, 0x1},    // tsjechia
	{34064, 297, 5, 0x1},   // #5mex
	{2532, 243, 13, 0x1},   // reunionisland
	{3127, 240, 23, 0x21},  // gemenebestvanpuertorico
	{35724, 457, 5, 0x1},   // #5sol
	{967, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{55413, 63, 22, 0x1},   // cameroonunitedrepublic
	{13451, 165, 11, 0x1},  // fmrdemyemen
	{1852, 145, 10, 0x21},  // philipines
	{21183, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6307, 163, 21, 0x1},   // independentstatesamoa
	{53703, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{30513, 125, 7, 0x1},   // alurdun
	{59029, 61, 20, 0x1},   // centralafricanempire
	{54662, 148, 10, 0x1},  // koreanorth
	{65170, 133, 16, 0x1},  // laopeoplesdemrep
	{16442, 201, 23, 0x1},  // alandautonomousprovince
	{8036, 129, 13, 0x1},   // khmerrepublic
	{1040, 246, 31, 0x1},   // sthelenatristandacunhaascension
	{11810, 146, 12, 0x1},  // palauislands
	{9957, 92, 5, 0x1},     // niger
	{22995, 3, 16, 0x1},    // republiekarmenie
	{11969, 234, 13, 0x1},  // lamartiniquef
	{35144, 222, 23, 0x1},  // grondterritorygroenland
	{65472, 62, 21, 0x1},   // republicofcotedivoire
	{59554, 146, 13, 0x1},  // beluuerabelau
	{33233, 65, 22, 0x1},   // brazzavilleformercongo
	{51033, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{16422, 5, 5, 0x81},    // #2aut
	{31016, 248, 20, 0x1},  // saintpierremiquelonf
	{122, 82, 10, 0x1},     // libiastate
	{59818, 136, 23, 0x1},  // maldiveislandssultanate
	{44917, 222, 15, 0x1},  // kalaallitnunaat
	{33973, 349, 5, 0x1},   // #5maw
	{46375, 59, 11, 0x1},   // burkinofaso
	{39893, 179, 17, 0x1},  // republicofecuador
	{59804, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{27518, 179, 5, 0x81},  // #4218
	{39415, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{2746, 241, 21, 0x21},  // palestinianadminareas
	{1169, 5, 15, 0x1},     // republicaustria
	{33311, 416, 5, 0x1},   // #5jam
	{5273, 6, 12, 0x1},     // azerbeidsjan
	{19321, 227, 10, 0x1},  // islandsman
	{44350, 547, 5, 0x1},   // #6sud
	{9912, 186, 15, 0x1},   // saintkittsnevis
	{28028, 92, 5, 0x81},   // #4562
	{28048, 41, 5, 0x81},   // #4578
	{39646, 243, 9, 0x1},   // lareunion
	{30589, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{11775, 38, 5, 0x1},    // malta
	{7178, 42, 20, 0x1},    // aotearoanieuwzeeland
	{3973, 87, 18, 0x1},    // mozambiquerepublic
	{23030, 41, 5, 0x1},    // norge
	{1465, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{37077, 108, 18, 0x1},  // suidafrikarepublic
	{7534, 165, 15, 0x1},   // democraticyemen
	{13530, 153, 18, 0x1},  // syrianarabrepublic
	{30360, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{31712, 181, 17, 0x1},  // republicguatemala
	{16480, 6, 5, 0x81},    // #2aze
	{18282, 72, 14, 0x1},   // stateoferitrea
	{64353, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{24592, 38, 17, 0x1},   // repubblikatamalta
	{16086, 201, 5, 0x81},  // #2ala
	{52545, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{44086, 598, 5, 0x1},   // #6sie
	{48460, 44, 17, 0x1},   // republiekportugal
	{44013, 501, 5, 0x1},   // #6sau
	{42317, 134, 16, 0x1},  // libaneserepublic
	{51138, 108, 5, 0x1},   // #7rsa
	{14679, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5208, 48, 18, 0x1},    // servieenmontenegro
	{59344, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{32711, 246, 23, 0x1},  // sainthelenaandascension
	{39607, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31757, 401, 5, 0x1},   // #5drc
	{3189, 149, 4, 0x21},   // #9qa
	{4832, 235, 17, 0x1},   // departmentmayotte
	{22526, 168, 19, 0x1},  // commonwealthbahamas
	{20685, 113, 10, 0x1},  // bangladesh
	{9384, 195, 22, 0x1},   // republictrinidadtobago
	{61146, 157, 14, 0x1},  // portugeestimor
	{65082, 10, 11, 0x1},   // bjelorussia
	{22402, 1, 21, 0x1},    // volksrepubliekalbanie
	{14850, 68, 6, 0x1},    // #3aidj
	{40636, 437, 5, 0x1},   // #6ice
	{40785, 27, 15, 0x1},   // republicireland
	{34506, 489, 5, 0x1},   // #5msi
	{29348, 413, 5, 0x1},   // #5910
	{45010, 404, 5, 0x1},   // #6ton
	{21917, 12, 10, 0x1},   // switerland
	{23257, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1964, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{60047, 219, 22, 0x1},  // guernseychannelislands
	{38545, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{16192, 580, 5, 0x81},  // #2ant
	{7377, 110, 16, 0x1},   // republiczimbabwe
	{45024, 504, 5, 0x1},   // #6tun
	{53333, 10, 17, 0x1},   // bjelorussischessr
	{41130, 112, 20, 0x1},  // unitedarabicemirates
	{27578, 201, 5, 0x81},  // #4248
	{59182, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{27638, 633, 5, 0x1},   // #4280
	{54986, 166, 18, 0x1},  // republicaargentina
	{707, 221, 24, 0x1},    // collectiviteitguadeloupe
	{9718, 248, 16, 0x1},   // stpierremiquelon
	{60144, 116, 6, 0x1},   // buthan
	{2036, 82, 8, 0x21},    // libyanaj
	{21858, 76, 13, 0x1},   // guineaconakry
	{37794, 631, 5, 0x1},   // #6560
	{55371, 4, 19, 0x1},    // gemenebestaustralie
	{53703, 246, 20, 0x1},  // sainthelenaascension
	{27958, 91, 5, 0x81},   // #4516
	{32302, 97, 11, 0x1},   // sierreleone
	{56405, 77, 27, 0x1},   // islamitischerepubliekgambia
	{29504, 1, 22, 0x1},    // albanesevolksrepubliek
	{132, 66, 7, 0x1},      // comoren
	{19165, 7, 14, 0x1},    // kingdombelgium
	{31759, 64, 3, 0x1},    // drc
	{34544, 123, 19, 0x1},  // iranislandsrepublic
	{16837, 206, 22, 0x1},  // sinteustatiusenbonaire
	{42221, 217, 23, 0x1},  // falklandislandsmalvinas
	{34026, 98, 22, 0x1},   // somaliafederalrepublic
	{19851, 208, 14, 0x1},  // bermudabritish
	{9406, 128, 20, 0x1},   // republicofkyrgyzstan
	{39980, 37, 24, 0x1},   // republicofnorthmacedonia
	{2932, 120, 21, 0x21},  // micronesiafedstatesof
	{33386, 318, 5, 0x1},   // #5jpn
	{54872, 197, 11, 0x1},  // sintvincent
	{27538, 73, 5, 0x81},   // #4231
	{51309, 46, 5, 0x1},    // #7rus
	{3965, 87, 18, 0x1},    // republicmozambique
	{15308, 100, 7, 0x1},   // saotome
	{14873, 202, 6, 0x1},   // #3anhh
	{58084, 65, 13, 0x1},   // kongovolksrep
	{62541, 153, 17, 0x1},  // arabrepublicsyria
	{32591, 246, 20, 0x1},  // ascensionsainthelena
	{8271, 48, 19, 0x1},    // fryserbiamontenegro
	{50389, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{7082, 199, 21, 0x1},   // kofthenetherlandaruba
	{41792, 47, 18, 0x1},   // republieksanmarino
	{4632, 235, 18, 0x1},   // departementmayotte
	{56359, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{46050, 113, 10, 0x1},  // bangladesj
	{61292, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{58558, 133, 7, 0x1},   // laospdr
	{5972, 218, 16, 0x1},   // territoryfaeroer
	{21422, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{47303, 21, 16, 0x1},   // republicoffrance
	{62888, 128, 8, 0x1},   // kirgizia
	{11688, 128, 17, 0x1},  // republickirgistan
	{22561, 230, 5, 0x81},  // #2mac
	{31302, 119, 21, 0x1},  // matanitutugalalaoviti
	{27918, 35, 5, 0x81},   // #4492
	{55863, 123, 19, 0x1},  // islamicrepubliciran
	{34979, 18, 11, 0x1},   // statespanje
	{57659, 236, 17, 0x1},  // nouvellecaledonie
	{16091, 1, 5, 0x81},    // #2alb
	{44222, 634, 5, 0x1},   // #6slv
	{36103, 480, 5, 0x1},   // #5svg
	{2020, 237, 24, 0x1},   // norfolkislandsaustralian
	{27533, 635, 5, 0x1},   // #4230
	{34264, 117, 20, 0x1},  // peoplesrepublicchina
	{16605, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31759, 64, 7, 0x1},    // drcongo
	{31110, 178, 15, 0x1},  // dominicaanserep
	{37759, 571, 5, 0x1},   // #6530
	{32614, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{44485, 568, 5, 0x1},   // #6swd
	{24983, 69, 15, 0x1},   // republicalgeria
	{28033, 93, 5, 0x81},   // #4566
	{31192, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{35776, 95, 23, 0x1},   // sudandemocraticrepublic
	{16949, 121, 17, 0x1},  // republikindonesia
	{32931, 278, 5, 0x1},   // #5hai
	{4616, 127, 8, 0x1},    // kazachia
	{50661, 36, 12, 0x1},   // repofmoldova
	{31914, 95, 17, 0x1},   // jumhuriyatassudan
	{34555, 67, 19, 0x1},   // republicofcaboverde
	{9884, 186, 28, 0x1},   // stchristophernevisfederation
	{56432, 88, 25, 0x1},   // islamicrepublicmauritania
	{61775, 139, 13, 0x1},  // mongoliastate
	{35459, 385, 5, 0x1},   // #5saf
	{16081, 200, 5, 0x81},  // #2aia
	{44217, 484, 5, 0x1},   // #6slu
	{51521, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{40666, 163, 21, 0x1},  // samoaindependentstate
	{27548, 19, 5, 0x81},   // #4233
	{44081, 512, 5, 0x1},   // #6sey
	{12332, 173, 5, 0x1},   // chile
	{7354, 162, 7, 0x1},    // vanuatu
	{56305, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{37764, 578, 5, 0x1},   // #6531
	{34331, 252, 19, 0x1},  // chinataiwanprovince
	{41626, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{50181, 20, 5, 0x1},    // suomi
	{57277, 147, 14, 0x1},  // papaunewguinea
	{32999, 628, 5, 0x1},   // #5hun
	{47084, 68, 5, 0x1},    // #7dji
	{36250, 174, 19, 0x1},  // republicadecolombia
	{844, 234, 10, 0x1},    // martinique
	{40711, 314, 5, 0x1},   // #6ire
	{4041, 198, 4, 0x21},   // #9ve
	{3302, 210, 15, 0x1},   // keelingeilanden
	{32936, 575, 5, 0x1},   // #5hon
	{2623, 45, 16, 0x1},    // republicroemenia
	{55870, 123, 12, 0x1},  // republiciran
	{1200, 74, 4, 0x21},    // #9ga
	{17488, 167, 14, 0x1},  // antiguaandbarb
	{15792, 116, 6, 0x1},   // boetan
	{1819, 229, 4, 0x21},   // #9je
	{3923, 41, 19, 0x21},   // koninkrijknoorwegen
	{36138, 101, 9, 0x1},   // swazliand
	{22147, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{34864, 81, 7, 0x1},    // liberia
	{25614, 155, 5, 0x81},  // #2tjk
	{27543, 72, 5, 0x81},   // #4232
	{38545, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{31968, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{2992, 249, 26, 0x1},   // saintmaartennederlandspart
	{27648, 220, 5, 0x81},  // #4292
	{34440, 252, 21, 0x1},  // taiwanprovinceofchina
	{37784, 357, 5, 0x1},   // #6552
	{63222, 62, 18, 0x1},   // republicivorycoast
	{26457, 119, 4, 0x1},   // viti
	{64620, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{27953, 143, 5, 0x81},  // #4512
	{30599, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{11120, 83, 7, 0x1},    // lesotho
	{61159, 57, 18, 0x1},   // republikayuburundi
	{48931, 127, 20, 0x1},  // republicofkazakhstan
	{49229, 131, 5, 0x1},   // #7kor
	{49010, 127, 5, 0x1},   // #7kaz
	{1235, 223, 4, 0x21},   // #9gf
	{60055, 219, 22, 0x1},  // channelislandsguernsey
	{22566, 231, 5, 0x81},  // #2maf
	{3983, 193, 18, 0x1},   // republicelsalvador
	{25173, 171, 20, 0x1},  // unitedstatesofbrazil
	{14489, 24, 5, 0x1},    // ellas
	{45015, 472, 5, 0x1},   // #6tri
	{65482, 62, 21, 0x1},   // cotedivoireivorycoast
	{18109, 73, 17, 0x1},   // socialistethiopia
	{40253, 170, 26, 0x1},  // boliviamultinationalestaat
	{46593, 147, 17, 0x1},  // nieuwguineapapoua
	{4203, 95, 17, 0x21},   // presecessionsudan
	{31643, 27, 16, 0x1},   // republiekierland
	{29466, 43, 14, 0x1},   // polandrepublic
	{3468, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{22587, 141, 13, 0x1},  // republicnepal
	{38252, 250, 18, 0x1},  // caicosislandsturks
	{37789, 349, 5, 0x1},   // #6553
	{19185, 21, 5, 0x81},   // #2fra
	{30599, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{62965, 164, 8, 0x1},   // repyemen
	{13677, 223, 11, 0x1},  // fransguiana
	{29725, 166, 19, 0x1},  // argentijnserepublic
	{21084, 64, 30, 0x1},   // democratischerepubliekvancongo
	{10515, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{7231, 237, 19, 0x1},   // teratriofnorfkailen
	{34456, 252, 19, 0x1},  // chinataiwanrepublic
	{3384, 151, 4, 0x21},   // #9sg
	{4075, 255, 4, 0x21},   // #9vg
	{24724, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{16217, 85, 12, 0x1},   // madagasikara
	{40689, 163, 17, 0x1},  // westernsamoasamoa
	{1320, 219, 4, 0x21},   // #9gg
	{27793, 80, 5, 0x81},   // #4404
	{36105, 197, 3, 0x1},   // svg
	{27923, 139, 5, 0x81},  // #4496
	{44170, 236, 17, 0x1},  // nouvellecaledonia
	{39392, 12, 8, 0x1},    // svizzera
	{20538, 25, 5, 0x81},   // #2hrv
	{27553, 218, 5, 0x81},  // #4234
	{27573, 20, 5, 0x81},   // #4246
	{32248, 121, 18, 0x1},  // republiekindonesie
	{1433, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{39465, 148, 10, 0x1},  // northkorea
	{48285, 181, 18, 0x1},  // republiekguatemala
	{19446, 119, 21, 0x1},  // fijieilandenrepubliek
	{1820, 182, 26, 0x1},   // cooperatieverepublicguyana
	{3376, 95, 4, 0x21},    // #9sd
	{54523, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{62030, 181, 9, 0x1},   // gautemala
	{6318, 163, 10, 0x1},   // statesamoa
	{37694, 336, 5, 0x1},   // #6481
	{8741, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13065, 124, 12, 0x1},  // republicirak
	{1204, 180, 4, 0x21},   // #9gd
	{35245, 71, 14, 0x1},   // egyptarabrepof
	{13240, 131, 9, 0x1},   // repskorea
	{44036, 47, 21, 0x1},   // repubblicadisanmarino
	{58971, 82, 15, 0x1},   // koninkrijklibie
	{10560, 226, 11, 0x1},  // heardisland
	{27933, 39, 5, 0x81},   // #4499
	{34251, 415, 5, 0x1},   // #5mon
	{49664, 244, 14, 0x1},  // stateofvietnam
	{21901, 183, 17, 0x1},  // republiekhonduras
	{2962, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{55788, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{31473, 279, 5, 0x1},   // #5cub
	{40332, 280, 5, 0x1},   // #6frn
	{20104, 231, 18, 0x1},  // frenchpartstmartin
	{44472, 619, 5, 0x1},   // #6swa
	{37779, 356, 5, 0x1},   // #6551
	{60380, 51, 13, 0x1},   // kingdomzweden
	{58304, 244, 12, 0x1},  // statevietnam
	{24477, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{58045, 111, 28, 0x1},  // islamitischestaatafghanistan
	{8319, 68, 27, 0x1},    // territoryoftheafarsandissas
	{8006, 14, 13, 0x1},    // czechrepublic
	{49451, 132, 5, 0x1},   // #7kuw
	{3380, 51, 4, 0x21},    // #9se
	{4033, 254, 4, 0x21},   // #9va
	{6664, 48, 20, 0x1},    // unieserviamontenegro
	{23616, 90, 5, 0x81},   // #2mwi
	{37699, 301, 5, 0x1},   // #6482
	{43424, 131, 10, 0x1},  // repofkorea
	{65076, 57, 4, 0x1},    // #9bi
	{13183, 205, 4, 0x1},   // taaf
	{1208, 23, 4, 0x21},    // #9ge
	{42369, 79, 15, 0x1},   // guineequatorial
	{17197, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27818, 133, 5, 0x81},  // #4418
	{5413, 164, 13, 0x1},   // republicjemen
	{56572, 58, 14, 0x1},   // republiekbenin
	{36870, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{34083, 595, 5, 0x1},   // #5mli
	{22945, 86, 5, 0x81},   // #2mli
	{27928, 36, 5, 0x81},   // #4498
	{8552, 145, 23, 0x1},   // commonwealthphilippines
	{4987, 243, 25, 0x1},   // overseasdepartmentreunion
	{45121, 409, 5, 0x1},   // #6tuv
	{9632, 144, 23, 0x1},   // jamhuryatislamipakistan
	{21552, 129, 17, 0x1},  // cambodiakampuchea
	{36672, 197, 23, 0x1},  // stvincentendegrenadinen
	{15167, 97, 19, 0x1},   // sierraleonerepublic
	{25413, 104, 5, 0x81},  // #2tgo
	{12253, 138, 19, 0x1},  // burmaunionofmyanmar
	{27653, 130, 5, 0x81},  // #4296
	{3807, 227, 3, 0x1},    // man
	{30643, 373, 5, 0x1},   // #5cam
	{30910, 372, 5, 0x1},   // #5cdi
	{43999, 152, 14, 0x1},  // salomonislands
	{47828, 255, 27, 0x1},  // britishvirginislandsbritish
	{24139, 143, 5, 0x81},  // #2omn
	{41062, 27, 14, 0x1},   // ierserepubliek
	{5129, 117, 13, 0x1},   // chinamainland
	{36533, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{62738, 31, 13, 0x1},   // liechtenstien
	{3358, 152, 4, 0x21},   // #9sb
	{53133, 254, 23, 0x1},  // vaticancitystateholysee
	{15278, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{37704, 341, 5, 0x1},   // #6483
	{65072, 114, 4, 0x1},   // #9bh
	{2371, 203, 22, 0x1},   // territoryamericansamoa
	{9416, 128, 18, 0x1},   // kyrgyzstanrepublic
	{2917, 120, 25, 0x21},  // federalstatesofmicronesia
	{51808, 28, 15, 0x1},   // icelandrepublic
	{33925, 423, 5, 0x1},   // #5mal
	{63969, 45, 15, 0x1},   // kingdomroemenia
	{2430, 191, 9, 0x21},   // piruwsuyu
	{25700, 105, 5, 0x81},  // #2tun
	{37519, 347, 5, 0x1},   // #6359
	{37419, 447, 5, 0x1},   // #6305
	{65054, 123, 10, 0x1},  // iranempire
	{63872, 94, 19, 0x1},   // republiquerwandaise
	{25678, 158, 5, 0x81},  // #2ton
	{50627, 30, 15, 0x1},   // republiekitalie
	{2669, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{52848, 169, 15, 0x1},  // britishhonduras
	{8945, 89, 9, 0x1},     // mauritius
	{27016, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{23707, 46, 12, 0x1},   // sovietrussia
	{30985, 584, 5, 0x1},   // #5chn
	{47092, 217, 8, 0x1},   // malvinen
	{63125, 147, 12, 0x1},  // papuanguinea
	{36284, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{30190, 186, 24, 0x1},  // saintkittsnevisfederatia
	{49121, 135, 8, 0x1},   // srilanka
	{35548, 144, 23, 0x1},  // pakistanislamicrepublic
	{60153, 43, 19, 0x1},   // volksrepubliekpolen
	{54274, 13, 4, 0x1},    // cssr
	{3372, 102, 4, 0x21},   // #9sc
	{20995, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{55588, 67, 20, 0x1},   // kaapverdischeislands
	{4037, 197, 4, 0x21},   // #9vc
	{30662, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{4224, 259, 4, 0x21},   // #9xk
	{37709, 344, 5, 0x1},   // #6484
	{51808, 28, 7, 0x1},    // iceland
	{31680, 420, 5, 0x1},   // #5dji
	{31702, 271, 5, 0x1},   // #5dom
	{62568, 31, 12, 0x1},   // lichtenstein
	{2030, 187, 4, 0x21},   // #9lc
	{27788, 125, 5, 0x81},  // #4400
	{55195, 106, 12, 0x1},  // tanzaniaurep
	{59652, 50, 17, 0x1},   // slovenianrepublic
	{5842, 251, 15, 0x1},   // tokelaueilanden
	{35344, 296, 5, 0x1},   // #5qat
	{33838, 429, 5, 0x1},   // #5mac
	{28548, 342, 5, 0x1},   // #5140
	{48590, 111, 23, 0x1},  // afghanistanislamicstate
	{10095, 165, 16, 0x1},  // formersouthyemen
	{31465, 448, 5, 0x1},   // #5cro
	{27353, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{27568, 119, 5, 0x81},  // #4242
	{9986, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{1750, 237, 14, 0x1},   // norfolkislands
	{30658, 272, 5, 0x1},   // #5cao
	{45624, 9, 17, 0x1},    // bosniehercegovina
	{11647, 108, 10, 0x1},  // zuidafrika
	{15974, 5, 19, 0x1},    // republiekoostenrijk
	{2812, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{25002, 57, 16, 0x1},   // republiekburundi
	{32453, 68, 20, 0x1},   // afarsendeissasgebied
	{17629, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{40755, 629, 5, 0x1},   // #6irn
	{65080, 58, 4, 0x1},    // #9bj
	{1324, 75, 4, 0x21},    // #9gh
	{13158, 104, 12, 0x1},  // republictogo
	{1544, 29, 4, 0x21},    // #9il
	{13266, 214, 8, 0x1},   // caymanis
	{2015, 134, 4, 0x21},   // #9lb
	{8606, 29, 14, 0x1},    // medinatyisrael
	{23355, 22, 15, 0x1},   // grootbrittannia
	{34078, 463, 5, 0x1},   // #5mld
	{2827, 120, 17, 0x21},  // micronesiafederal
	{4429, 223, 18, 0x21},  // frenchguyanafrench
	{182, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{5064, 117, 5, 0x1},    // china
	{4518, 196, 22, 0x1},   // uruguayeasternrepublic
	{30653, 576, 5, 0x1},   // #5can
	{41659, 73, 23, 0x1},   // excludeseritreaethiopia
	{30980, 636, 5, 0x1},   // #5chl
	{37774, 339, 5, 0x1},   // #6541
	{60969, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{31334, 344, 5, 0x1},   // #5con
	{18804, 178, 20, 0x1},  // dominikaanserepublic
	{50973, 45, 5, 0x1},    // #7rou
	{65232, 40, 24, 0x1},   // koninkrijkdernederlanden
	{6254, 244, 12, 0x1},   // vietnamstate
	{44255, 152, 8, 0x1},   // solomons
	{3246, 150, 4, 0x21},   // #9sa
	{4017, 253, 4, 0x21},   // #9um
	{14221, 15, 9, 0x1},    // formerddr
	{43633, 146, 15, 0x1},  // republicofpalau
	{20205, 95, 14, 0x1},   // sudanuntil2011
	{37714, 401, 5, 0x1},   // #6490
	{65107, 208, 4, 0x1},   // #9bm
	{55399, 63, 22, 0x1},   // unitedrepubliccameroon
	{1328, 220, 4, 0x21},   // #9gi
	{1548, 227, 4, 0x21},   // #9im
	{1823, 185, 4, 0x21},   // #9jm
	{2011, 133, 4, 0x21},   // #9la
	{1739, 16, 28, 0x21},   // formerfederalrepublicgermany
	{2128, 64, 11, 0x21},   // demrepcongo
	{32970, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2752, 201, 29, 0x1},   // overseasterritoryalandislands
	{44872, 540, 5, 0x1},   // #6taz
	{361, 138, 26, 0x1},    // republiekderunievanmyanmar
	{598, 55, 34, 0x21},    // yugoslaviasocialistfederalrepublic
	{10972, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{33833, 412, 5, 0x1},   // #5maa
	{19678, 186, 23, 0x1},  // saintchristopherennevis
	{37454, 388, 5, 0x1},   // #6338
	{25654, 157, 5, 0x81},  // #2tls
	{45085, 510, 5, 0x1},   // #6tur
	{3863, 240, 19, 0x1},   // territorypuertorico
	{49323, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{44023, 637, 5, 0x1},   // #6ser
	{271, 86, 4, 0x1},      // mali
	{56683, 129, 21, 0x1},  // democratischkampuchea
	{44358, 522, 5, 0x1},   // #6sur
	{44490, 298, 5, 0x1},   // #6swz
	{29416, 73, 9, 0x1},    // abessinia
	{9661, 244, 11, 0x1},   // zuidvietnam
	{37769, 303, 5, 0x1},   // #6540
	{22167, 217, 8, 0x1},   // malvinas
	{31094, 621, 5, 0x1},   // #5com
	{19748, 25, 7, 0x1},    // kroatia
	{61239, 150, 19, 0x1},  // saoediarabiakingdom
	{3424, 96, 4, 0x21},    // #9sn
	{4995, 243, 17, 0x1},   // departmentreunion
	{4456, 68, 19, 0x21},   // afarsissasterritory
	{19639, 62, 9, 0x1},    // ivoorkust
	{173, 6, 9, 0x1},       // azerbajan
	{49046, 130, 5, 0x1},   // #7kir
	{65103, 207, 4, 0x1},   // #9bl
	{1352, 76, 4, 0x21},    // #9gn
	{22597, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{16239, 166, 5, 0x81},  // #2arg
	{1552, 122, 4, 0x21},   // #9in
	{1946, 186, 4, 0x21},   // #9kn
	{22001, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{33051, 147, 30, 0x1},  // independentstatepapuanewguinea
	{2675, 40, 4, 0x21},    // #9nl
	{22935, 137, 5, 0x81},  // #2mhl
	{24078, 105, 17, 0x1},  // republicoftunisia
	{50001, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{54327, 157, 12, 0x1},  // timorlorosae
	{37499, 634, 5, 0x1},   // #6349
	{37459, 367, 5, 0x1},   // #6339
	{5437, 31, 13, 0x1},    // liechtenstein
	{45601, 103, 15, 0x1},  // republiektsjaad
	{14612, 123, 6, 0x1},   // persia
	{31545, 359, 5, 0x1},   // #5cyp
	{42094, 239, 29, 0x1},  // grondterritorypitcairnislands
	{20171, 101, 17, 0x1},  // eswatiniswaziland
	{6868, 70, 14, 0x1},    // formerzanzibar
	{13588, 94, 16, 0x1},   // rwandeserepublic
	{2124, 165, 8, 0x1},    // yemendem
	{30990, 518, 5, 0x1},   // #5col
	{3428, 98, 4, 0x21},    // #9so
	{47334, 48, 16, 0x1},   // republicofserbia
	{19156, 119, 5, 0x81},  // #2fji
	{65115, 170, 4, 0x1},   // #9bo
	{62828, 109, 13, 0x1},  // noordrhodesie
	{423, 178, 4, 0x21},    // #9do
	{5162, 106, 22, 0x1},   // unitedrepublictanzania
	{1556, 228, 4, 0x21},   // #9io
	{42206, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{1827, 125, 4, 0x21},   // #9jo
	{2679, 41, 4, 0x21},    // #9no
	{4209, 56, 6, 0x1},     // angola
	{33858, 392, 5, 0x1},   // #5mag
	{13596, 58, 17, 0x1},   // republicofdahomey
	{22113, 233, 17, 0x1},  // montserratbritish
	{15308, 100, 12, 0x1},  // saotomeandpr
	{22629, 203, 24, 0x1},  // territoryofamericansamoa
	{33244, 64, 22, 0x1},   // formercongoleopoldstad
	{39493, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{64878, 104, 19, 0x1},  // republiquetogolaise
	{17361, 54, 21, 0x1},   // unitedstatesofamerica
	{34401, 252, 22, 0x1},  // chineseprovincietaiwan
	{52582, 107, 15, 0x1},  // republiekuganda
	{48384, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{3880, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{55263, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{15308, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{22510, 188, 18, 0x1},  // unitedstatesmexico
	{12391, 27, 7, 0x1},    // ierland
	{3416, 97, 4, 0x21},    // #9sl
	{109, 82, 18, 0x1},     // unitedkingdomlibia
	{4083, 161, 4, 0x21},   // #9vn
	{60297, 182, 13, 0x1},  // britishguiana
	{8666, 239, 22, 0x1},   // territoryafhvkpitcairn
	{8994, 120, 17, 0x1},   // micronesiafedstat
	{60601, 231, 18, 0x1},  // stmartinfrenchpart
	{44675, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{65111, 115, 4, 0x1},   // #9bn
	{9718, 248, 17, 0x1},   // stpierremiquelonf
	{1344, 222, 4, 0x21},   // #9gl
	{57957, 89, 18, 0x1},   // republiekmauritius
	{48737, 100, 16, 0x1},  // saotomeyprincipe
	{16203, 112, 5, 0x81},  // #2are
	{19360, 250, 21, 0x1},  // caicosislandsandturks
	{47313, 21, 15, 0x1},   // franceanddomtom
	{41555, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{58934, 22, 15, 0x1},   // grootbrittannie
	{28553, 563, 5, 0x1},   // #5145
	{60920, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{42190, 217, 24, 0x1},  // falklandeilandenmalvinas
	{25659, 594, 5, 0x1},   // #2tmp
	{28543, 532, 5, 0x1},   // #5135
	{5069, 225, 11, 0x1},   // hongkongsar
	{31064, 186, 22, 0x1},  // stkittsnevisfederation
	{49831, 194, 15, 0x1},  // republicsurinam
	{9205, 121, 21, 0x1},   // unitedstatesindonesia
	{57028, 164, 12, 0x1},  // kingdomjemen
	{25584, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{25408, 103, 5, 0x81},  // #2tcd
	{2888, 162, 7, 0x1},    // vanuata
	{1966, 191, 14, 0x21},  // republicofperu
	{9486, 141, 10, 0x1},   // statenepal
	{732, 57, 17, 0x21},    // republicboeroendi
	{53307, 122, 18, 0x1},  // bharatiyaganarajya
	{39520, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{18713, 68, 8, 0x1},    // djiboeti
	{3420, 47, 4, 0x21},    // #9sm
	{4079, 256, 4, 0x21},   // #9vi
	{13885, 218, 10, 0x1},  // faeroeisds
	{64601, 204, 4, 0x1},   // #9aq
	{64705, 9, 4, 0x1},     // #9ba
	{419, 177, 4, 0x21},    // #9dm
	{1348, 77, 4, 0x21},    // #9gm
	{1942, 66, 4, 0x21},    // #9km
	{22810, 36, 5, 0x81},   // #2mda
	{27803, 131, 5, 0x81},  // #4410
	{2671, 189, 4, 0x21},   // #9ni
	{38906, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{46563, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{28558, 516, 5, 0x1},   // #5150
	{37504, 564, 5, 0x1},   // #6350
	{21402, 117, 15, 0x1},  // chinaprmainland
	{20659, 26, 5, 0x81},   // #2hun
	{20942, 111, 13, 0x1},  // afghanistanir
	{52956, 331, 13, 0x82}, // republiccongo
	{35573, 77, 9, 0x1},    // thegambia
	{26583, 255, 5, 0x81},  // #2vgb
	{11383, 21, 14, 0x1},   // frenchrepublic
	{44330, 371, 5, 0x1},   // #6stp
	{3805, 45, 14, 0x1},    // romaniakingdom
	{55070, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{23808, 214, 13, 0x1},  // caymanislands
	{55625, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{3400, 247, 4, 0x21},   // #9sj
	{2686, 203, 21, 0x1},   // americansamoaamerican
	{49023, 80, 5, 0x1},    // #7ken
	{64605, 166, 4, 0x1},   // #9ar
	{57223, 88, 20, 0x1},   // islamitrepmauritanie
	{60566, 231, 17, 0x1},  // stmartinfransdeel
	{1849, 126, 4, 0x21},   // #9jp
	{12033, 194, 18, 0x1},  // dutchguianasurinam
	{2239, 223, 22, 0x1},   // departmentfrenchguiana
	{22749, 84, 5, 0x81},   // #2mar
	{47378, 48, 24, 0x1},   // frserbiamontenegroserbia
	{33843, 593, 5, 0x1},   // #5mad
	{22407, 1, 16, 0x1},    // republiekalbanie
	{15899, 101, 19, 0x1},  // koninkrijkswaziland
	{3806, 143, 4, 0x1},    // oman
	{54192, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{12624, 71, 16, 0x1},   // koninkrijkegypte
	{55990, 41, 13, 0x1},   // norwaykingdom
	{58642, 65, 19, 0x1},   // volksrepubliekkongo
	{7054, 199, 23, 0x1},   // arubakingdomnetherlands
	{33671, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{25417, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{55745, 55, 20, 0x1},   // voormaligjoegoslavie
	{43354, 166, 17, 0x1},  // argentinerepublic
	{1778, 15, 11, 0x21},   // germanyeast
	{33469, 84, 14, 0x1},   // kingdommarokko
	{33723, 134, 16, 0x1},  // lebaneserepublic
	{51174, 164, 26, 0x1},  // northsanayemenarabrepublic
	{30758, 85, 18, 0x1},   // madagascarmalagasy
	{44620, 48, 25, 0x1},   // unievanservieenmontenegro
	{64967, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonia
	{3173, 241, 4, 0x21},   // #9ps
	{3404, 49, 4, 0x21},    // #9sk
	{32561, 168, 20, 0x1},  // gemenebestderbahamas
	{4005, 22, 4, 0x21},    // #9uk
	{4220, 163, 4, 0x21},   // #9ws
	{49817, 37, 5, 0x1},    // #7mkd
	{2464, 235, 7, 0x1},    // mayotte
	{64671, 203, 4, 0x1},   // #9as
	{9031, 16, 7, 0x1},     // germany
	{2329, 93, 22, 0x21},   // nigeriafederalrepublic
	{31689, 350, 5, 0x1},   // #5dma
	{405, 17, 4, 0x21},     // #9dk
	{1439, 245, 4, 0x21},   // #9gs
	{24088, 105, 16, 0x1},  // tunisianrepublic
	{1396, 201, 5, 0x1},    // aland
	{37674, 451, 5, 0x1},   // #6452
	{2048, 135, 4, 0x21},   // #9lk
	{27798, 148, 5, 0x81},  // #4408
	{2296, 232, 13, 0x21},  // noordmarianen
	{13530, 153, 13, 0x1},  // syrianarabrep
	{37509, 359, 5, 0x1},   // #6352
	{41352, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{295, 59, 18, 0x21},    // uppervoltarepublic
	{25403, 250, 5, 0x81},  // #2tca
	{15344, 178, 12, 0x1},  // dominicanrep
	{46608, 153, 8, 0x1},   // uarsyria
	{51836, 158, 5, 0x1},   // #7tga
	{14172, 46, 14, 0x1},   // russianfederal
	{32122, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{53081, 152, 24, 0x1},  // stateofthesolomonislands
	{3067, 240, 4, 0x21},   // #9pr
	{3388, 246, 4, 0x21},   // #9sh
	{53967, 119, 21, 0x1},  // republiekfijieilanden
	{5676, 121, 5, 0x2},    // indie
	{50286, 130, 18, 0x1},  // ribaberikikiribati
	{25618, 83, 14, 0x1},   // kingdomlesotho
	{64675, 5, 4, 0x1},     // #9at
	{9370, 138, 5, 0x1},    // burma
	{29674, 25, 7, 0x1},    // croatia
	{45564, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{64842, 172, 4, 0x1},   // #9bb
	{401, 68, 4, 0x21},     // #9dj
	{1356, 221, 4, 0x21},   // #9gp
	{5426, 31, 24, 0x1},    // fuerstentumliechtenstein
	{1536, 121, 4, 0x21},   // #9id
	{1880, 129, 4, 0x21},   // #9kh
	{20269, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{37669, 598, 5, 0x1},   // #6451
	{2478, 38, 4, 0x21},    // #9mt
	{20887, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{48107, 52, 13, 0x1},   // turkiyeturkey
	{40146, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{26483, 254, 12, 0x1},  // vaticaanstad
	{41619, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10101, 165, 10, 0x1},  // southyemen
	{7332, 61, 11, 0x1},    // ubangishari
	{17770, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{54371, 171, 16, 0x1},  // republicbrazilia
	{28563, 636, 5, 0x1},   // #5155
	{28573, 425, 5, 0x1},   // #5165
	{37474, 403, 5, 0x1},   // #6343
	{50308, 168, 17, 0x1},  // gemenebestbahamas
	{25755, 119, 24, 0x1},  // republicofthefijiislands
	{14241, 15, 9, 0x1},    // gdrformer
	{20934, 111, 19, 0x1},  // republicafghanistan
	{20584, 131, 9, 0x1},   // koreazuid
	{15245, 16, 15, 0x1},   // republicgermany
	{57618, 157, 30, 0x1},  // republicademocraticatimorleste
	{20056, 203, 9, 0x1},   // eastsamoa
	{39641, 243, 14, 0x1},  // iledelareunion
	{29158, 520, 5, 0x1},   // #5680
	{8170, 165, 19, 0x1},   // formersouthernyemen
	{19230, 218, 5, 0x81},  // #2fro
	{2628, 98, 24, 0x21},   // federalerepublieksomalie
	{38529, 244, 12, 0x1},  // vietnamsouth
	{8680, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{3392, 50, 4, 0x21},    // #9si
	{4087, 162, 4, 0x21},   // #9vu
	{12649, 71, 24, 0x1},   // arabischerepubliekegypte
	{59292, 10, 20, 0x1},   // bieloruslandrepublic
	{64679, 4, 4, 0x1},     // #9au
	{64861, 7, 4, 0x1},     // #9be
	{1435, 79, 4, 0x21},    // #9gq
	{3572, 234, 28, 0x1},   // overseasdepartmentmartinique
	{1540, 27, 4, 0x21},    // #9ie
	{1884, 130, 4, 0x21},   // #9ki
	{41810, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{37664, 620, 5, 0x1},   // #6450
	{2034, 31, 4, 0x21},    // #9li
	{2482, 89, 4, 0x21},    // #9mu
	{698, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27808, 132, 5, 0x81},  // #4414
	{2621, 92, 4, 0x21},    // #9ne
	{27888, 86, 5, 0x81},   // #4466
	{27903, 88, 5, 0x81},   // #4478
	{37240, 147, 23, 0x1},  // territorypapuanewguinea
	{65363, 202, 19, 0x1},  // netherlandsantilles
	{2962, 249, 12, 0x1},   // saintmaarten
	{20466, 40, 26, 0x1},   // thekingdomofthenetherlands
	{19544, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{28538, 553, 5, 0x1},   // #5130
	{6928, 65, 25, 0x1},    // republiekcongobrazzaville
	{9132, 65, 24, 0x1},    // congorepublicbrazzaville
	{26933, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{8121, 188, 22, 0x1},   // unitedmexicaansestates
	{50976, 61, 13, 0x1},   // oubanguichari
	{44772, 627, 5, 0x1},   // #6syr
	{11917, 45, 25, 0x1},   // socialistrepublicroemenia
	{32771, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{18347, 219, 17, 0x1},  // guernseybailiwick
	{3347, 132, 11, 0x21},  // statekuwait
	{20820, 106, 8, 0x1},   // tanzinia
	{58864, 154, 11, 0x1},  // siamkingdom
	{3659, 193, 4, 0x21},   // #9sv
	{9563, 231, 23, 0x1},   // collectivitysaintmartin
	{55484, 157, 19, 0x1},  // timorlesteeasttimor
	{19151, 20, 5, 0x81},   // #2fin
	{64857, 113, 4, 0x1},   // #9bd
	{193, 67, 4, 0x21},     // #9cv
	{20748, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{2486, 136, 4, 0x21},   // #9mv
	{27813, 128, 5, 0x81},  // #4417
	{13519, 95, 5, 0x1},    // sudan
	{22986, 38, 5, 0x81},   // #2mlt
	{46748, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5936, 238, 4, 0x1},    // niue
	{16010, 56, 5, 0x81},   // #2ago
	{9314, 46, 17, 0x1},    // sovietunionrussia
	{43791, 158, 14, 0x1},  // kingdomoftonga
	{63815, 79, 13, 0x1},   // spanishguinea
	{37469, 319, 5, 0x1},   // #6341
	{37514, 603, 5, 0x1},   // #6355
	{37449, 638, 5, 0x1},   // #6331
	{46205, 208, 8, 0x1},   // bermudas
	{33290, 25, 16, 0x1},   // republiekkroatie
	{37444, 434, 5, 0x1},   // #6325
	{44682, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{50109, 88, 5, 0x1},    // #7mtn
	{300, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{60761, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{3181, 146, 4, 0x21},   // #9pw
	{9156, 65, 18, 0x1},    // congorepublicofthe
	{4001, 107, 4, 0x21},   // #9ug
	{4252, 110, 4, 0x21},   // #9zw
	{43523, 133, 12, 0x1},  // laopeoplesdr
	{64683, 199, 4, 0x1},   // #9aw
	{45384, 31, 25, 0x1},   // liechtensteinprincipality
	{65068, 8, 4, 0x1},     // #9bg
	{238, 212, 4, 0x21},    // #9cw
	{34040, 93, 15, 0x1},   // republicnigeria
	{1451, 78, 4, 0x21},    // #9gw
	{1760, 16, 16, 0x21},   // germanyfmrfedrep
	{1876, 128, 4, 0x21},   // #9kg
	{34999, 36, 16, 0x1},   // republiekmoldova
	{2597, 90, 4, 0x21},    // #9mw
	{2667, 93, 4, 0x21},    // #9ng
	{43956, 63, 18, 0x1},   // republicofcameroon
	{22815, 85, 5, 0x81},   // #2mdg
	{51236, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{27913, 188, 5, 0x81},  // #4484
	{11324, 41, 15, 0x1},   // kongeriketnoreg
	{22063, 148, 12, 0x1},  // nkoreademrep
	{42817, 117, 17, 0x1},  // peoplesrepofchina
	{26560, 8, 18, 0x1},    // republikabalgariya
	{50831, 124, 14, 0x1},  // koninkrijkirak
	{64282, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{28568, 438, 5, 0x1},   // #5160
	{37464, 637, 5, 0x1},   // #6340
	{16802, 206, 23, 0x1},  // bonaireandsinteustatius
	{53501, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{55158, 106, 21, 0x1},  // tanganyikaandzanzibar
	{44129, 157, 30, 0x1},  // republikademokratikatimorleste
	{35415, 192, 17, 0x1},  // republiekparaguay
	{54474, 207, 12, 0x1},  // stbarthelemy
	{28373, 112, 5, 0x81},  // #4784
	{53603, 228, 27, 0x1},  // indianoceanterritorybritish
	{12953, 95, 6, 0x1},    // soedan
	{31460, 570, 5, 0x1},   // #5cos
	{55630, 256, 30, 0x1},  // territoryamericanvirginislands
	{3554, 100, 4, 0x21},   // #9st
	{3511, 221, 20, 0x1},   // departmentguadeloupe
	{4763, 122, 5, 0x1},    // india
	{697, 48, 27, 0x21},    // yugoslaviafederalrepublicof
	{1048, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{7147, 211, 21, 0x1},   // newzealandcookislands
	{47639, 21, 5, 0x1},    // #7fra
	{64687, 201, 4, 0x1},   // #9ax
	{64897, 59, 4, 0x1},    // #9bf
	{24471, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4809, 196, 15, 0x1},   // republicuruguay
	{1443, 181, 4, 0x21},   // #9gt
	{2287, 236, 22, 0x1},   // departmentnewcaledonia
	{16271, 3, 5, 0x81},    // #2arm
	{30670, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{34767, 220, 23, 0x1},  // grondterritorygibraltar
	{42934, 150, 18, 0x1},  // kingdomsaudiarabia
	{2112, 34, 4, 0x21},    // #9lv
	{2427, 232, 4, 0x21},   // #9mp
	{59763, 131, 14, 0x1},  // korearepubliek
	{2903, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{2625, 237, 4, 0x21},   // #9nf
	{44819, 585, 5, 0x1},   // #6taw
	{1165, 86, 12, 0x1},    // malirepublic
	{8142, 152, 14, 0x1},   // solomonislands
	{9188, 121, 9, 0x1},    // indonesia
	{37494, 626, 5, 0x1},   // #6347
	{44375, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{53270, 26, 15, 0x1},   // hungaryrepublic
	{21880, 162, 17, 0x1},  // republiquevanuatu
	{65204, 22, 6, 0x1},    // verkon
	{44248, 638, 5, 0x1},   // #6snm
	{3427, 249, 16, 0x1},   // landsaintmaarten
	{26664, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{31412, 249, 20, 0x1},  // dutchpartsintmaarten
	{42296, 16, 8, 0x1},    // wgermany
	{57686, 14, 14, 0x1},   // ceskarepublika
	{2780, 197, 9, 0x1},    // stvincent
	{1055, 236, 21, 0x21},  // frafrenchnewcaledonia
	{49166, 20, 17, 0x1},   // republicoffinland
	{20913, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{51179, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{63391, 145, 12, 0x1},  // philippijnen
	{3997, 53, 4, 0x21},    // #9ua
	{5655, 212, 17, 0x1},   // curacaonederlands
	{23558, 26, 24, 0x1},   // peoplesrepublicofhungary
	{55195, 106, 17, 0x1},  // tanzaniaurepublic
	{65301, 10, 4, 0x1},    // #9by
	{189, 176, 4, 0x21},    // #9cu
	{4120, 71, 23, 0x21},   // egyptunitedarabrepublic
	{59566, 54, 12, 0x1},   // untiedstates
	{37599, 333, 5, 0x1},   // #6402
	{323, 16, 4, 0x21},     // #9de
	{1447, 224, 4, 0x21},   // #9gu
	{65039, 123, 19, 0x1},  // islandsrepubliciran
	{1862, 80, 4, 0x21},    // #9ke
	{11680, 74, 16, 0x1},   // gaboneserepublic
	{25249, 154, 15, 0x1},  // kingdomthailand
	{2108, 33, 4, 0x21},    // #9lu
	{2439, 234, 4, 0x21},   // #9mq
	{2613, 91, 4, 0x21},    // #9na
	{27883, 136, 5, 0x81},  // #4462
	{27898, 234, 5, 0x81},  // #4474
	{23020, 41, 15, 0x1},   // kongeriketnorge
	{18588, 92, 18, 0x1},   // republicoftheniger
	{58131, 245, 12, 0x1},  // sgeoandtheis
	{37489, 623, 5, 0x1},   // #6346
	{61921, 72, 11, 0x1},   // hagereertra
	{11110, 83, 17, 0x1},   // koninkrijklesotho
	{52634, 118, 14, 0x1},  // cyprusrepublic
	{2168, 65, 8, 0x1},     // congobrz
	{44018, 535, 5, 0x1},   // #6sen
	{44113, 317, 5, 0x1},   // #6skn
	{30838, 67, 11, 0x1},   // capeverdeis
	{12061, 259, 6, 0x1},   // kosova
	{30281, 198, 22, 0x1},  // bolivrepublicvenezuela
	{52008, 155, 5, 0x1},   // #7tjk
	{30949, 341, 5, 0x1},   // #5cha
	{50104, 89, 5, 0x1},    // #7mri
	{53686, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{40939, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8355, 248, 19, 0x1},   // fstpierreetmiquelon
	{2419, 209, 6, 0x1},    // bouvet
	{3177, 44, 4, 0x21},    // #9pt
	{3533, 194, 4, 0x21},   // #9sr
	{26684, 157, 10, 0x1},  // timorleste
	{26234, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{64691, 6, 4, 0x1},     // #9az
	{21452, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{9844, 183, 17, 0x1},   // republicahonduras
	{172, 175, 4, 0x21},    // #9cr
	{37604, 371, 5, 0x1},   // #6403
	{19615, 19, 15, 0x1},   // republicestonia
	{48766, 164, 10, 0x1},  // yemennorth
	{2104, 32, 4, 0x21},    // #9lt
	{2443, 88, 4, 0x21},    // #9mr
	{43810, 241, 20, 0x1},  // westbankandgazastrip
	{36419, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{23486, 87, 5, 0x81},   // #2moz
	{40459, 152, 22, 0x1},  // britsesalomonseilanden
	{9325, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{37484, 604, 5, 0x2},   // #6345
	{44118, 526, 5, 0x1},   // #6slo
	{8806, 53, 6, 0x1},     // ukrain
	{52280, 164, 5, 0x1},   // #7yem
	{35834, 64, 13, 0x1},   // demrepofcongo
	{12773, 191, 13, 0x1},  // republiekperu
	{13235, 131, 9, 0x1},   // koreareps
	{49807, 139, 5, 0x1},   // #7mgl
	{3550, 99, 4, 0x21},    // #9ss
	{921, 232, 28, 0x1},    // northernmarianencommonwealth
	{49282, 150, 5, 0x1},   // #7ksa
	{23611, 89, 5, 0x81},   // #2mus
	{14087, 214, 28, 0x1},  // grondterritorykaaimanislands
	{37609, 383, 5, 0x1},   // #6404
	{16194, 204, 9, 0x1},   // antartica
	{2100, 83, 4, 0x21},    // #9ls
	{2474, 233, 4, 0x21},   // #9ms
	{2617, 236, 4, 0x21},   // #9nc
	{10640, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{7943, 67, 19, 0x1},    // republiekkaapverdie
	{27908, 89, 5, 0x81},   // #4480
	{36338, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{18275, 114, 12, 0x1},  // bahrainstate
	{3408, 249, 23, 0x1},   // saintmaartenknetherland
	{37479, 382, 5, 0x1},   // #6344
	{11574, 109, 14, 0x1},  // republiczambia
	{47239, 198, 21, 0x1},  // venezuelaunitedstates
	{24936, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{28368, 195, 5, 0x81},  // #4780
	{3125, 221, 21, 0x1},   // departementguadeloupe
	{4215, 190, 16, 0x1},   // republicofpanama
	{43883, 45, 14, 0x1},   // kingdomromania
	{54562, 153, 23, 0x1},  // arabischerepublieksyrie
	{50814, 129, 8, 0x1},   // kambodja
	{24256, 121, 19, 0x1},  // nederlandseastindie
	{45179, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{37113, 2, 19, 0x1},    // principalityandorra
	{65338, 169, 4, 0x1},   // #9bz
	{2785, 120, 24, 0x21},  // federalestatenmicronesia
	{1053, 21, 4, 0x21},    // #9fr
	{37614, 503, 5, 0x1},   // #6411
	{37679, 407, 5, 0x1},   // #6461
	{37689, 335, 5, 0x1},   // #6475
	{2062, 81, 4, 0x21},    // #9lr
	{54702, 116, 13, 0x1},  // kingdombhutan
	{65462, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{32311, 202, 11, 0x1},  // nedantilles
	{62410, 2, 17, 0x1},    // vorstendomandorra
	{19098, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{34417, 252, 23, 0x1},  // taiwanprovincievanchina
	{58549, 133, 13, 0x1},  // kingdomoflaos
	{52083, 105, 5, 0x1},   // #7tun
	{17197, 198, 17, 0x1},  // venezuelarepublic
	{45235, 54, 9, 0x1},    // usamerica
	{6268, 132, 11, 0x1},   // kuwaitstate
	{8910, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{37210, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{57451, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{3185, 192, 4, 0x21},   // #9py
	{42890, 26, 17, 0x1},   // hongaarserepublic
	{49085, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{1455, 182, 4, 0x21},   // #9gy
	{27893, 38, 5, 0x81},   // #4470
	{57522, 89, 15, 0x1},   // eilandmauritius
	{8060, 136, 18, 0x1},   // republicofmaldives
	{23667, 57, 14, 0x1},   // kingdomburundi
	{45330, 2, 19, 0x1},    // andorraprincipality
	{32523, 233, 24, 0x1},  // grondterritorymontserrat
	{16375, 37, 12, 0x1},   // fyrmacedonia
	{46343, 16, 20, 0x1},   // duitsebondsrepubliek
	{8864, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{42221, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{42122, 186, 21, 0x1},  // stkittsnevisfederatia
	{65280, 46, 17, 0x1},   // russiasovietunion
	{49868, 39, 5, 0x1},    // #7mne
	{26040, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{4392, 46, 6, 0x1},     // russia
	{49822, 86, 5, 0x1},    // #7mli
	{12818, 27, 7, 0x1},    // ireland
	{12498, 80, 13, 0x1},   // kenyarepublic
	{57513, 213, 15, 0x1},  // christmaseiland
	{19338, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13092, 124, 12, 0x1},  // republiciraq
	{55925, 111, 11, 0x1},  // afghanestan
	{13454, 165, 8, 0x1},   // demyemen
	{44943, 618, 5, 0x1},   // #6tkm
	{1626, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{14733, 218, 7, 0x1},   // foroyar
	{12935, 76, 12, 0x1},   // frenchguinea
	{38741, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{9537, 205, 25, 0x1},   // franszuidelijketerritoria
	{25731, 52, 5, 0x81},   // #2tur
	{27454, 259, 15, 0x1},  // unscr1244kosovo
	{21452, 230, 10, 0x1},  // macaochina
	{16547, 137, 16, 0x1},  // marshalleilanden
	{42250, 197, 23, 0x1},  // stvincentendegrenadines
	{58213, 124, 13, 0x1},  // kingdomofiraq
	{48648, 53, 15, 0x1},   // republicukraine
	{31639, 338, 5, 0x1},   // #5czr
	{29487, 184, 15, 0x1},  // republicofhaiti
	{16447, 201, 25, 0x1},  // autonomousprovinceofaland
	{30869, 333, 5, 0x1},   // #5cap
	{49745, 136, 5, 0x1},   // #7mdv
	{2115, 164, 14, 0x1},   // kingdomofyemen
	{52946, 64, 23, 0x81},  // democraticrepubliccongo
	{5801, 243, 24, 0x1},   // overseasterritoryreunion
	{13493, 138, 9, 0x1},   // burmaunie
	{45507, 229, 20, 0x1},  // grondterritoryjersey
	{1947, 115, 14, 0x1},   // nationofbrunei
	{59231, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{39885, 49, 16, 0x1},   // slovakiarepublic
	{25856, 106, 5, 0x81},  // #2tza
	{8301, 228, 18, 0x1},   // britishindianocean
	{12875, 218, 12, 0x1},  // faeroerdeens
	{6069, 242, 21, 0x1},   // frenchpolynesiafrench
	{56439, 88, 18, 0x1},   // republicmauritania
	{783, 78, 22, 0x1},     // republicofguineabissau
	{16014, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{39686, 53, 8, 0x1},    // oekraine
	{61232, 150, 19, 0x1},  // kingdomsaoediarabia
	{31122, 62, 20, 0x1},   // republiekcotedivoire
	{38871, 9, 19, 0x1},    // bosnieenhercegovina
	{27296, 259, 6, 0x1},   // kosovo
	{28353, 104, 5, 0x81},  // #4768
	{18732, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{17617, 141, 15, 0x1},  // koninkrijknepal
	{52034, 156, 5, 0x1},   // #7tkm
	{60321, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{14863, 155, 10, 0x1},  // tojikiston
	{45113, 68, 8, 0x1},    // dijbouti
	{49831, 194, 16, 0x1},  // republicsuriname
	{21840, 79, 24, 0x1},   // republicequatorialguinea
	{56149, 203, 27, 0x1},  // grondterritoryamericansamoa
	{17250, 198, 17, 0x1},  // republicvenezuela
	{49735, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchafarsandissastateoflibyaunitedkingd" +
	"omlibiastatecomorenoverzeesegemeenschapfrenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovj" +
	"etrepublieknoordmacedoniedevoormaligejoegoslavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanma" +
	"rrepubliekderunievanmyanmarbirmaunieoverzeesdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasd" +
	"epartmentfrenchpolynesiaoverseasdepartmentsaintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenos" +
	"senschaftsjechischerepublicofsingaporerepublictajikistanoverseasterritorysvalbardjanmayennorwegianoverzeesecollectivitei" +
	"tguadeloupeoplesrevolutionaryrepublicguineapeoplesrevolutionaryrepublicofguineabissaurepublictanzaniaoverzeesecollectivi" +
	"teitmartiniqueenslandoverzeesterritorychristmasislandsaustralianoverzeesterritorynorthernmarianencommonwealthofnorthernm" +
	"arianascommonwealthofthenorthernmarianaislandscommonwealthnorthernmarianaislandssthelenatristandacunhaascensionsthelenaa" +
	"ndtristandacunhaensinthelenaeilandsinthelenaoverzeesterritorysvalbardjanmayenislandsomalirepublicaustriaoekrainsesoviets" +
	"ocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefrenchguianaoverseasco" +
	"llectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarenissalandoverseasterritoryfrenchpolynesiaoversea" +
	"sterritorysaintbarthelemyoverseasterritoryusvirginislandsamericanoverzeesegemeenschapfrenchguyanacooperatieverepubliekva" +
	"nguyanacooperativerepublicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeester" +
	"ritoryfrenchpolynesiaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdep" +
	"artementfrenchguyanacooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunatiabruneiver" +
	"blijfplaatsvredenatiabruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehoverzeesterritorynorfolkislandsaustra" +
	"lianoverseascollectivityguadeloupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofcongorepbra" +
	"zzavillecongobrzeczpospolitapolskazakstanoverseascollectivitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianao" +
	"verseasdepartmentnewcaledoniaoverseasdepartmentwallisfutunachitsjevanutaturkmenstanoverseasterritoryamericansamoaterrito" +
	"ryoverseasterritorybouvetislandsnorwegianoverzeesecollectiviteitmayottefrenchsomalilandepartementlamartiniqueoverzeeseco" +
	"llectiviteitreunionislandsoverzeesegemeenschapguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepublicroemeniao" +
	"verzeesegemeenschapmartiniqueoverzeesterritoryamericansamoaamericanoverzeesterritorybouvetislandsnoorswitzerlandoverseas" +
	"territoryalandislandstvincentengrenadinesaoudiarabiaoverseasterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchgui" +
	"anakhchivanuataoverseasterritorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenkingdomnetherlandssaintmaa" +
	"rtennederlandspartsaintmaartensaintmartinfransdeelsaintmartinnermongoliaoverseasterritorywallisfutunaislandsterritoryove" +
	"rzeesdepartementguadeloupeoplesrepublicofcongorepubliekkirgizieoverzeesdepartementmartiniqueoverzeesterritorycocosisland" +
	"skeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilandenoverzeesterritoryfrenchguyanageorgetownguya" +
	"naoverzeesterritorynewcaledoniaoverzeesterritorysaintmaartenknetherlandsaintmaartenfrenchpartsjechoslovakijeoverzeesterr" +
	"itorywallisfutunagalandoverseasdepartmentguadeloupeoplesrepublicofyemenfmrarabrepofyemenadenoverseasdepartmentmartinique" +
	"overseaslandsfrenchpolynesiaoverseascollectivitymayotterritorialcollectivityfrenchguianafrenchsouthernterritoriesouthern" +
	"rhodesiaoverseascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicromaniakingdomnoorwegenoverseasterr" +
	"itorymartiniqueoverseasterritorypuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheape" +
	"oplesrepublicmozambiquerepublicelsalvadorepubliqueduburundirepublicofturkiyecumhuriyetiopiaoverzeesegemeenschapmayotterr" +
	"itorialcollectivitynewcaledoniafrenchzuidelijkterritoryoverzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeople" +
	"srepublicangolarepublicofpanamaldivischeeilandenoverzeesterritorymartiniqueoverzeesterritorypuertoricocoseilandenkeeling" +
	"eilandencocoseilandenowganystanyslamrespublikasyrianrepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliek" +
	"bosnieenherzegovinavarregiaoautonomadosacoresouthwestafrikaoostelijkerepubliekuruguayeasternrepublicofuruguayoverseaster" +
	"ritorygreenlandemocratischerepublieksomalietuvosrespublikazachiaoverzeesdepartementmayotterritorialcollectivitywallisfut" +
	"unaandwallisandfutunafarroakoforukomunitateastduitslandoverzeesdepartementreunionofindiaoverzeesterritorygroenlanddeenso" +
	"ostelijkerepublicuruguayoverseasdepartmentmayotterritorialcollectivityguadeloupeoplessocialistrepublicalbaniapeoplessoci" +
	"alistrepublicofalbaniapeoplesrepublickampucheardenmacdonaldeilandenoverseasdepartmentreunionoverseasterritoryhongkongspe" +
	"cialadministrativeregionchinahongkongsarvanchinamacaosarchinaoverzeesterritoryhongkongsarchinamainlanduroftanzaniamainla" +
	"ndunitedrepublictanzaniamainlandurtanzaniaformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbei" +
	"dsjanformertanganyikazanzibarepublikangpilipinaspanishstatemongoliaformerunionofsouthafricarepublicofnicaraguadaloupefor" +
	"merunitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenburg" +
	"westernpomeraniaoosterserepubliekuruguayoverseasterritorycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaok" +
	"ofthenetherlandcuracaonederlandsoostindieoverseasterritorymayotterritorialcollectivitymartiniquebechuanalandprotectorate" +
	"rritoiredesileswallisetfutunavassaislandsoverseasterritoryreunionoverseasterritorytokelaueilandenoverzeesterritorycuraca" +
	"oknetherlandcuracaotearoanewzeelandcookislandsnewzeelandniuenewzealandniuenewzeelandoverzeesterritoryfaeroereilandenover" +
	"zeesterritorymayotterritorialcollectivitymayotterritorialcollectivityfrenchpolynesiafrenchsouthernantarcticlandsthelenad" +
	"ependenciestaatkoeweitoverzeesterritoryreunionoverzeesterritorytokelauislandsfederalstatesmicronesiafederatiamalayasiafo" +
	"rmerrepublicofvietnamstateofkuwaitstatebahreinfurstentumliechtensteindependentstatesamoaoccpalestinianterritoryoccupiedp" +
	"alestinianterritoriestvincentandgrenadinesaoediearabieoosterserepublicuruguayformerfederatiamalakkafederatiemalakkatarep" +
	"ubliekservieformerfederationmalayafederatiaformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkash" +
	"mirishrepublicletlandubailliagedeguerneseyformerserviamontenegrounieserviamontenegrondterritoryoutlyingeilandjesunitedst" +
	"atesamericauniteduitkustgelegenminorislandsunitedstatesamericaunitedsatesofamericavsmaagdeneilandenformertsjechoslowakij" +
	"eformerunionsouthafricaunionformerzanzibarpembaisdemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubli" +
	"ekcongoleopoldstadrepubliekcongodemrepofthecongoaoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsaru" +
	"bakofthenetherlandarubanederlandsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandni" +
	"uenieuwzeelandepartementdemayotteratriofnorfkailenteratrinorfkailenoverzeesterritoryalandsislandsoverzeesterritoryarubak" +
	"netherlandarubangisharipablikblongvanuaturepublicofnaoerorepubliczimbabwestvlaanderenoverzeesterritorymacauheardandmcdon" +
	"aldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdomcamb" +
	"odiastateofcambodiaformerrepublicvietnamsrepubliektsjechieformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicof" +
	"romaniasocialistrepublicazerbeidzjanmayensvalbardenjanmayenenspitsbergenenjanmayeneilandenformerwitrussischessrvietnamfr" +
	"southernterritoriespanishsaharagonoverseasterritoryguamterritoryoverzeesterritoryguamamericanformerczechoslovakianrepubl" +
	"icuzbekistanformerkhmerrepubliekkaapverdieformermaldiveislandspaansestaatbahreinformerczechrepublicoezbekistanformerkhme" +
	"rrepublicofargentinarepublicofmaldivesislandsformeroekraiensessrepubliqueducamerounitedmexicaansestatesolomonislandstvin" +
	"andgrenadaformersouthernyemenrepoformercentralafrikaanskeizerrijkethiopiefriuliveneziagiuliafrsouthernterritoryfryserbia" +
	"montenegrondterritorybritishindianoceanterritoryoftheafarsandissasterritoryfstpierreetmiquelonformerverenigdearabischere" +
	"publiekjemenformernoordvietnametropolitanfrancemetropolitanfrankrijkonungariketsverigemenebestvandominicacommonwealthofa" +
	"ustraliacommonwealthofthebahamascommonwealthphilippinesaoedischarabieformernorthvietnamedinatyisraelstatebahrainformerso" +
	"uthvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersondu" +
	"ciaoenoislandspitcairnhendersonorthyemenformerukrainianssrepubliquedemauricentralafricarepublicofmontenegrondterritoryso" +
	"uthgeorgiasouthsandwichislandssouthgeorgiasouthernsandwichislandsmauritiusmaagdeneilandenformerwesternsamoafederalmicron" +
	"esiafedstatmicronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldviller" +
	"epublicofthecongorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicadagui" +
	"nebissaudiaarabiaformerjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrep" +
	"ublicunionburmasocialistrepublictrinidadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepublieksierraleonetherland" +
	"sindiestatenepalestijnseautonomegebiedenformerwestgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsain" +
	"tmaartenfrankrijkoninkrijkcambodjamhuryatislamipakistanformerzuidvietnaminnesotafrsantarcticlandstatelibyanjamahiriyafst" +
	"pierremiquelonfederaldemocraticrepublicofnepalstateeritreafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabots" +
	"wanarepublicahondurastbartlemyformerivorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafederationnig" +
	"eriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformersinthelenaf" +
	"ormersouthjemenformersouthyemenformersovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitischefederalere" +
	"publiekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenisla" +
	"micfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugosl" +
	"aviasfryugoslaviafwallisandfutunaisdstaatisraelladakhazakhstanformercapeverdemocratischfederatiefjoegoslavieformerkampuc" +
	"heardislandenmcdonaldemocraticrepublicofkoreanoordamerikaverenigdestatenvannoordamerikaansemaagdeneilandenamerikaanseond" +
	"ergeschikteafgelegeneilandencocoskeelingislandscocosislandsterritoryformermacedoniathefmryugrpmacedoniatfyrofmacedoniafo" +
	"rmermacedoniefyrommacedonieformerswazilandutchantillesbalearsformervenezuelativaldaosteformerwestsamoaformerzuidjemenfra" +
	"nserepubliekdjiboutifranssomalilandemrepkongoverseascollectivityfrenchsouthernterritoryofthewallisandfutunaislandsterrit" +
	"oryfrenchpolinesiafriendlyislandsfwallisenfutunaeilandenopperoostenrijkoninkrijklesothokingdombulgarijefederalruslandfle" +
	"mishbrabantwalloniaformercambodiaformercambodjammukasjmiriphablikiyesewulaafrikampocheardiandmcdonaldislamicemirateafgha" +
	"nistanformercameroonformerethiopiaformerhongkongeriketnoregonfranspolinesiefranspolynesiefrenchkameroenfrenchrepublicoft" +
	"urkeyottomanempireturkeyrepublicboliviafrenchstmartinfrancedomtomarchechenskayarespublikabyelarussischefederatiafrenchto" +
	"golandfsofmicronesiaoberosterreichechnyarepublicugandarepubliczambiarepubliekchilibischarabischerepubliekvansuidafrikare" +
	"publiekzuidafrikauniedercomorenrepubliekgaboneserepublickirgistanrepubliekghanarepubliekhaitirepubliekindiaunionrepublie" +
	"kkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubilikayakongodemokratikibriscumhuriyetifar" +
	"oerislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupeflamartiniqueflemishregionformer" +
	"boliviaformerdahomeyformersurinamdutchguianasurinamrepublicofkosovarepublicofzambiarepublicdahomeyfranskameroenfwallisfu" +
	"tunaoostduitslandoutermongoliarepiblikayitirepibliksesellinikidhimokratiarepublicacubailliagedejerseyrepublicbirmamyanma" +
	"runierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchilibischarabj" +
	"amahiriyyarepublicgabonrepublicierlandemkorearepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarep" +
	"ublickeniarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmaltarepublicnaurugayrepublicpalaurepubliekcubalju" +
	"wschapjerseyrepubliekirakoninkrijkegypteverenigdearabischerepubliekegypteunitedarabrepublicegypterritorialcollectivityre" +
	"unionfrenchcameroonsrepubliekmalibischearabjamahiriyarepubliekperumeniarepubliektogoleserepublicofirelandrepubliccolumbi" +
	"arepublikmorislamicrepofafghanistanfaeroerdeensformerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedano" +
	"ekrainsessrepublikosterreichristmasisdsrepublicchadrepubliccubadenwurttembergrondterritoryfrenchpolynesiarepublicirakoni" +
	"nkrijkzwedenrepubliciraqrepublicmalibischearabrepublictadzjikistanrepublicperurepublictogorepublicofmaltaaformerphilippi" +
	"nerepublicadenicaraguarepublicsouthkorearepskorearepublicsouthafricaymanisdsvjrmacedonievlaamsgewesternaustraliavsvaname" +
	"rikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanorthkaapverdischeeilandenbasoetolandbritsguiana" +
	"britsguyanafmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermacauformersudanformersyrianarabrepublickyrgyzstanfo" +
	"rmerzairephabolikiyaafrikaborwandeserepublicofdahomeyrepublicsingaporepubliquelaguineaequatorialeopoldvillecongoriziafra" +
	"nsguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterritoryvirginislandsunitedstatest" +
	"erritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranforme" +
	"rlaostadaljumhuriyahattunisiyahessenformersiamformerussrrussianfedertionfranscongoverzeesecollectiviteitsaintpierremique" +
	"lonandsaintpierreandmiquelonoverijsselvorarlbergrondterritorykaaimanislandsthelenaenascensionbouvetoyafaeroernewhebriden" +
	"falklandsfedrussianfederalevolksrepubliekjoegoslavieflevolandformerddrukyulformergdrformerformeryugoslavrepublicmacedoni" +
	"atheformeryugoslavrepublicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnor" +
	"thernmarianeislandsthelenaeilandfrgermanyfrieslandoostsamoaportugualjumhuriyahalyamaniyahellasvojvodinavsamericabalearen" +
	"bretagnethelandsbrittanyfmrsudanfrguianakirzigiaoezbekiabavariabeierenbelguimperialstateiranpersiairanberlijnfaeroesflor" +
	"idafmrussrepubliekzimbabwerhodesiaformosaintvincentandthegrenadinesaintvingrenadinesowjetunieforoyarepublikaekosovestome" +
	"principalityofmonacoprincipalityofandorrafryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#" +
	"3bumm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepublikenfinlandepartementlaguadeloupeoplesrepublicbeninrepublicecuad" +
	"orepublikaslovenijamhuriyakenyasaland#3dddemocratischerepubliekduitslandbondsrepubliekturkmenistan#3dybjelorussischesovi" +
	"etsocialistrepublicuniebirmasocialistrepublicofsierraleonerepublicofmauritiusrepublicseychellesovjetunia#3hvbformerdemoc" +
	"raticrepublicgermanydemocraticrepubliczairecongodemocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepubli" +
	"cdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocraticrepublicofzairecongodemocraticrepublickinshas" +
	"acongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratisc" +
	"herepubliekmadagaskarakalpakije#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3vdvn#3ydye#3yucsfrsouthantarcticlandsov" +
	"jetrusland#3zrcdbasquebayernbelicentralafrrepubliquedjiboutibelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugl" +
	"iapunjabodepeacenationbruneiabodepeacentralafricankeizerrijkoninkrijkswazilandeswatinihonkoku#2abwestflanders#2afganista" +
	"n#2afilipijnserepubliekoostenrijkoninkrijkroemenie#2agoverzeesterritoryfrenchsouthernterritoryofcocosislandsouthaustrali" +
	"a#2aia#2ala#2albanesepeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#2and#2antart" +
	"ica#2arepoblikanimadagasikarakalpakstan#2argentijnserepubliekargentinie#2armidwayatollimburgrondterritorybouvetislandsai" +
	"ntbartholomeusminoroutlyingisdsouthdakota#2asm#2ata#2atfyrmacedonia#2atgrondterritoryfrenchguyana#2aus#2autonomousprovin" +
	"cealandautonomousprovinceofalandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilan" +
	"den#2ben#2beseilanden#2bfaeroeislands#2bgd#2bgrondterritorybonairesainteustatiussababonairesainteustatiusandsababonaires" +
	"abaandsinteustatiusbonairesinteustatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsa" +
	"babonaireandsinteustatiusandbonaireensinteustatiusenbonaireandsabaandbonaireensabaenbonairepublikiyakongodemokratikingdo" +
	"mofgreecekingdomofburundi#2bhrepublikindonesiaunitedstatesminorislandsaoedischarabia#2bhs#2biharyana#2blm#2blrepubliksin" +
	"gapuraguay#2blzuidgeorgiaenzuidelijkesandwicheilandengland#2bmutawakkilitischkoninkrijkjemenvietnam#2bolivariaanserepubl" +
	"iekvenezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrep" +
	"ublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenkleineeilanden#2brazilunitedstatesofamericaus#2brbvenezuela#2" +
	"brn#2btn#2burkinafassocialistischefederatieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelid" +
	"amandiunitedstatesusabuitenterritoryminorislandsocialistischethiopia#2bys#2cafarissaland#2can#2cckoninkrijknepalestijnse" +
	"bevrijdingsorganisatie#2chechrepublicestlandprofkorea#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealth" +
	"ofpuertoricooperatieverepubliekguyana#2cmrepubliquedubenin#2codisharjah#2cogrondterritorynewcaledonia#2cokoninkrijktonga" +
	"kingdombulgaria#2collectiviteterritorialedesaintpierreetmiquelonformercentraalafrikaanskeizerrijkethiopia#2commonwealthf" +
	"ilipijnenrepubliekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandsocialistet" +
	"hiopia#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvandenoordelijkemarianengemenebestdernoordeli" +
	"jkemarianeneilanden#2cri#2cskingdombahrainstateoferitreastatepalestinedantillen#2cubritishoverzeesterritoryguernseybaili" +
	"wickofguernsey#2cuwestvirginia#2cxrepubliquedunigermanfederalrepublicofseychellesislandsalzburgrondterritorynorfolkislan" +
	"dsterritory#2cym#2cypoblachtnaheireann#2czechoslovakfederativerepublicofbrazilfederativerepublicadeguatemalarepublicofth" +
	"enigerrepublicnamibia#2ddrepubliquedutchadrepublicofghanarepublicijslandserepublicoppervoltadzikistan#2deu#2dhy#2djiboet" +
	"i#2dmaharashtransitionalgovernmentethiopianempireethiopia#2dnkingdombahreinoespana#2dominikaanserepublicofuzbekistanrepu" +
	"blicofhondurasovietunie#2dza#2eazarbaycanrespublikasintpierreetmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratie" +
	"veregiomacaospecialadministrativeregionchinasarhongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublichongk" +
	"ongchinasardegna#2estadolibreasociadodepuertoricoamerican#2ethopia#2eue#2fin#2fji#2flkingdombelgiumelilla#2fransezuideli" +
	"jkeenzuidpoolgebiedenorthsudan#2froemeensesocialistrepublicademocambique#2fsmicronesia#2gaboen#2gbritishoverseasterritor" +
	"yislandsmanbritishoverzeesterritoryturkscaicosislandsandturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepublie" +
	"kvandefijieilandenrepubliekoezbekistan#2ggy#2ghashemitischkoninkrijkjordaniedersachsenanhaltukey#2gibralterritoiredester" +
	"resaustralesantarctiquesfrancaisestoniarepublicadechilerepublicestonianrepublicivoorkustchristopherennevisfederatievansa" +
	"intchristopherennevisfederatievevolksrepubliekjoegoslavierserepublickroatia#2gin#2glpdrepublictsjaad#2gmbritishoverseast" +
	"erritorybermudaeilanden#2gnbritishoverzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeesterritory" +
	"britishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#2gnq#2grczeckrepublicgeorgiarepublicamoldovalenciancommunityma" +
	"dridemocratickoreastsamoa#2grdcongoverzeesdepartementsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankri" +
	"jkoninkrijkeswatiniswazilandemocraticrepublicsudanuntil2011sudan#2grl#2gtm#2guformerdemocraticrepublicvietnamformerdemoc" +
	"raticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestindiesaltanatuman#2gum#" +
	"2guyanefrancaise#2hkgrondterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesultana" +
	"tebrunei#2hmd#2hnd#2hrvolksdemocratischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilandenseychellen" +
	"islandsaarland#2hti#2hungarianpeoplesrepublicbangladeshqiperia#2hvolksdemocratischerepublicjemen#2idn#2imn#2independenst" +
	"etbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafgh" +
	"anistantransitionalislamicstateofafghanistandemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#2isrealmam" +
	"lakahalmaghribiyahayti#2italianrepublicdjibouti#2jamhuuriyadademuqraadigasoomaaliyeedemocratischerepubliekvancongodemrep" +
	"zairekinshasacongodemrepzairerepublicofgaboneserepublieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongko" +
	"ngspecialadministrativeregionofthepeoplesrepublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacau" +
	"specialadministrativeregionchinaprhongkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmac" +
	"aochinaprmacauchinapeoplesrepublicmacauchinapreahreacheanachakrkampucheacambodiakampucheardimcdonaldislandsultanaatoman#" +
	"2jey#2jorepubliquemauricentraalafrrepubliekelsalvadorepubliquemadagascarinthialand#2jpnorthguinea#2kazakhsovietsocialist" +
	"republicmarshallislandsthelenaislands#2ken#2kgzuidgeorgiaendezuidsandwicheilandenorthdakota#2khm#2kirghizsovietsocialist" +
	"republicequatorialguineaconakry#2kna#2korepubliquevanuaturkserepubliekhonduraswiterland#2kwt#2laodemocratischevolksrepub" +
	"liekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkore" +
	"a#2lbn#2lbritishoverseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalvinasfalklandislandstvincentgr" +
	"enadinesaintbarths#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekazerbeidzjanmayenspitsberg" +
	"enjanmayenislandsaotomeeprincipeoplesrepublicpolen#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichhatt" +
	"isgarhinelandpalatinatelangana#2lturkmenia#2luxianggangtebiexingzhengqunitedstatesmexicommonwealthbahamaskateenoman#2lva" +
	"e#2mac#2mafederaldemocraticrepublicnepalestinianauthorityadministeredterritoryofamericansamoaislestateisraelimpopoolsepe" +
	"oplesrepublicofpolandpeoplesrepublicmongoliapeoplesrepublicsouthjemen#2marshallisds#2mcoloradomrepublicofnaururepublicmy" +
	"anmarunion#2mda#2mdgrondterritorywallisfutuna#2mdvolksdemocratischerepublieklaosdemocraticpeoplesrepublicjemen#2mexikoni" +
	"nkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofcostaricalifornia#2mlt#2mmrepubliekarmenie#2mnewyorkongeriketnorgemeneb" +
	"estpuertoricollectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeel" +
	"sintmaartennetherlandseastindiesultanateoman#2mngreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomofgreatbri" +
	"tainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlandunitedkingdomofgre" +
	"atbritainandnirelandunitedkingdomoflibyanarabjamahariya#2mnportugeserepubliekkirgistan#2mozambque#2mrt#2msrepubliekbelar" +
	"ussischesovietsocialistrepublicromaniapeoplesrepublicofhungarypeoplesrepublicofalbania#2mtq#2mus#2mwien#2mys#2myt#2nam#2" +
	"ncl#2nerepubliekbolivia#2nfkingdomburundi#2ngautengelsevirginislandsovietrussianfederation#2nhbritishoverseasterritoryje" +
	"rseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterritoryturkscaicosislandsbritishoverseaste" +
	"rritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofnewcaledoniaanddependenciesterritoryougo" +
	"slavia#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviarepublicoftunisianrepublicoflebanonrepubli" +
	"clitouwen#2nru#2nzl#2omn#2pakingdomdenmarkoninkrijktunesieraleonedersaksen#2pan#2pcnmiddlecongoverseasterritorybonairesa" +
	"inteustatiussabanederlandseastindie#2perzia#2phl#2plwesterncape#2pnguinea#2polishpeoplesrepublicofangolapeoplesrepublicb" +
	"ulgariarepublicargentina#2princeedwardislandstateofqatarstatekoeweit#2prkingdomhungary#2prt#2pry#2pse#2pyformerduitsedem" +
	"ocraticrepublicofmadagascardemocraticrepublicmadagaskarinthia#2qat#2reu#2rhodeislands#2rom#2roumania#2russiansfsrepubbli" +
	"katamaltarepublicmoldovaticaanstaatpalestinastaatdercomorenuniecomoren#2rvn#2rwalloonregion#2sau#2scgroussherzogtumletze" +
	"buergrondterritorybritishvirginislandsvsbuitensteondergeschikteislandsocialistlibischarabjamahiriya#2sdn#2sen#2sgportugu" +
	"eserepublicfilipijnen#2sgs#2shn#2sjm#2slbritishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepubl" +
	"iclaospeoplesdemocraticrepublicalgeria#2smrepubliekburundi#2somalischedemocratischerepubliekafghanistanislamicemirateofa" +
	"fghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofbrazilfederal" +
	"republicsomalia#2surepubliekdahomey#2svkcaimanesvkingdomthailandemrepkorea#2svn#2swestduitsland#2swzuidgeorgieendezuidsa" +
	"ndwicheilandenorthsoedan#2sxm#2syc#2syrischearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoverseascollectivitysai" +
	"ntpierremiquelonafhankelijkesoevereinerepublickiribatirepublicmauritiuseilandsthelenaentristandacunhasjemitischekoninkri" +
	"jkjordanieuwcaledonie#2thasjemitischkoninkrijkjordanie#2tjkingdomlesothowlandislands#2tkl#2tkm#2tls#2tmpumalangagauzia#2" +
	"ton#2ttokelanislands#2tunesischerepubliekzuidsoedan#2turkmensovietsocialistrepublicofthefijiislandsrepublicgriekenlandem" +
	"ocraticrepublicsoedan#2tuverenigderepubliekkameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepu" +
	"blicseychellenicrepubliclithuanianrepublicanicaraguatamalagassia#2ury#2usabuitengebiedkleineeilandenvandeverenigdestaten" +
	"maagdeneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenk" +
	"leinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenvanamerikaveruitdekustgelegenkl" +
	"einereeilandenverenigdestatenvanamerikaansekleinereafgelegeneilandenorthholland#2uzbeksovietsocialistrepublicofturkmenis" +
	"tanrepublicadehondurasrepublicmaledivenezualabamatanitukoviti#2vaticaansestaatvandevaticaanstadstaatbruneidarussalamerik" +
	"avsvirginislands#2vct#2vdrepubliekecuadorepublikabalgariya#2ven#2vgbritishterritoryinindianocean#2viriran#2vnmacedonia#2" +
	"vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkirghizrepublichondurasadrepublicturkeyturkiye#2wsm#2xau#2xk" +
	"xinjianguygurzizhiqunitedkingdon#2xla#2xnbritsgebiedindeindischeoceaan#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwb" +
	"ritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoegoslaviazerbijan#2zaformersaintc" +
	"hristopherandnevislamitischerepubliekafghanistanrepublicadominicanarischeislandstatelibia#2zarepubliekestlandemocraticka" +
	"mpuchia#2zmbritishindiaoceanterritory#2zwesternsahara#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4" +
	"156#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovou" +
	"nderunitednationssecuritycouncilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4" +
	"192#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4" +
	"260#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4" +
	"344#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4" +
	"430#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4" +
	"516#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4" +
	"586#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4" +
	"663#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4" +
	"744#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4" +
	"832#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5" +
	"150#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5" +
	"317#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5" +
	"372#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5" +
	"471#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5" +
	"570#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5" +
	"680#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5" +
	"781#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5" +
	"986#5987#5990#5aabessinia#5afgrondterritoryguadeloupeoplesrepublicpolandrepublicadecubarepublicofhaiti#5albanesevolksrep" +
	"ubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequadorepubliekvanpalaurepubliekmoldavie#5and#5angrondterri" +
	"toryislandsmanipurepublikahrvatskacroatialocalnamehrvatskacroatianrepubliccostarica#5argentijnserepublicaelsalvadoranjev" +
	"rystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5barepub" +
	"liekfinlandempeoplesrepkoreadprkorea#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberat" +
	"ionorganizationafhankelijkestaatvansamoawesternsamoa#5bhm#5bhu#5blrepubliekgeorgie#5blzuidgeorgiaenzuidelsandwicheiliges" +
	"toelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#5bngrondterrito" +
	"rymartinique#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenbur" +
	"grondterritorysaintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepublieksaharawiarabdemocrati" +
	"crepublicsaharaoccidentalmamlakahalurduniyahalhashimiyahautevolta#5buitenmongolia#5bulgaarsepeoplesrepublicofmozambiquep" +
	"eoplesrepubliczanzibarpembailliageguernesey#5camerron#5can#5caoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksefede" +
	"ralrepublicduitslandemocratischerepublmadagascarmalagasymadagascarepubliquedevanuaturkmeenserepublicofcolumbiarepublicca" +
	"peverdeislandsumatransnistria#5caprinsedwardislandsakartveloweraustria#5cdi#5centraalafrikaansekeizerrijkiran#5chasjemit" +
	"ischekingdomjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthernandantarticlandstkittsnevisfede" +
	"rationmalaysia#5commonwealthofdominicaanserepubliekcotedivoirepubliquedeguineeequatorialefatshelanamibiarepublicmoldavia" +
	"nsovietsocialistrepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaov" +
	"itislamrepiran#5conghoaxahoichunghiavietnamfmrdemrepofvietnametropolischfrankrijksintmaartendutchpartsintmaartensaintmar" +
	"tinfrancesaintmartin#5cos#5crotia#5cubritsindischeoceaangebiedbritsterritoriumindeindischeoceaanoordjemen#5cyportugesere" +
	"publicsouthsudanupto2011sudan#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekierlandemocratischjemen#5den" +
	"#5djibuti#5dmauretania#5domincanrepublicguatemalagasischerepublicturkmenistan#5drcongoverseasterritoryfrenchsouthernterr" +
	"itoryofnorfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricous#5ethuringen#5etm#5fijumhur" +
	"iyatassudansouthernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindianocean" +
	"oordsoedan#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicof" +
	"equatorialguinearepublicadelparaguayrepublicofcroatiahrvatska#5gam#5gdrepubliekijslandserepubliekindonesierepubliekderve" +
	"renigdestatenvanindonesierreleonedantilles#5gfranszuidelijkterritoriumbria#5ghashemitekingdomtransjordanhashemitekingdom" +
	"oftransjordania#5gmy#5gnbritsindischoceaangebiedvandeafarsendeissasgebiedepartementdelaguadeloupefrenchsaintmartin#5grc#" +
	"5grgrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelenaandtristandacunhaascensionand" +
	"sainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascensionsinthelenaentristandacunha" +
	"ascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthelenaascensionentristandacunhasin" +
	"thelenaenascensionislandstlucia#5grn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublicofkampucheardeilandenmcdonaldeilanden#" +
	"5hunitedmexicanstatesouthvietnamongoluls#5iceutah#5independentstatepapuanewguineastatebruneidarussalamecklenburgvorpomme" +
	"rn#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepublicformercongoleopoldvilleformercongobrazzav" +
	"illeformercongoleopoldstadzjiekistan#5irn#5irq#5isrepubliekkroatie#5ita#5jamhuuriyaddafederaalkasoomaaliyazores#5jorepub" +
	"liekletlandepartmentguiana#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuweit#5kyrgyzrespublikasyemen#5kzkingdommaro" +
	"kkodorosesetibeafrikarnataka#5laodemocraticpeoplesrepublickoreadempeorepkorea#5latvijasrepublikaeastshqiperise#5lbritish" +
	"overzeesterritoryislandsmanitobailliagedejerriphabulikiyaafurikatshipembezettepalestijnsegebiedenbezetpalestijnsegebiede" +
	"n#5lebaneserepublicnicaragua#5les#5libischarabischejamahiriyya#5lie#5lithuaniarepublicsaintlucia#5luxizangzizhiqu#5maa#5" +
	"mac#5madhyapradesh#5magyarkoztarsasagrondterritoryfalklandislandsocialistischethiopie#5malosaolototutoatasiosamoaamelika" +
	"#5maskateoman#5mawuliwyasuyukoninkrijkgriekenlandemocraticrepublicsomaliafederalrepublicnigeriafederatia#5mextremadura#5" +
	"mld#5mlibaneserepublieksintlucia#5mlt#5mnc#5mngrondterritorypuertoricollectivitedesaintmartincollectivityofsaintmartinsa" +
	"intmaartendutchpartsaintmaartenstmartincollectivity#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeop" +
	"lesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincietaiwanprovincievanchina" +
	"taiwanprovinceofchinataiwanrepublicamocambique#5morepublieklibanon#5msintkittsennevislamitischerepubliekiranislandsrepub" +
	"licofcaboverderepublicofportugalrepublicofczechiaczechrepublicczechiarepublicofvanuaturksandcaicosisdstaatlibie#5mya#5mz" +
	"m#5nam#5nau#5neprincipatdandorra#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondterritorygibraltarepubliqued" +
	"edjiboutirepublicfrankrijkoninkrijkbahreinodeespana#5nirepubliekliberia#5norggagonagasriikarnten#5nthuringia#5omauritian" +
	"a#5pakingdommoroccomoroislands#5palestijnseautoriteitrucialstatespanje#5pan#5parepubliekmoldovaticaansestatevaticaanstad" +
	"sjikistan#5perepublieknamibie#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianassam#5pngrondterritorygr" +
	"oenlandemocratischerepublieksoedan#5pol#5portugueseeastafricastillayleon#5prkingdomofegyptarabrepofegyptarabrepublicofsu" +
	"rinamerepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#5qat#5rokingdomofitalykingdomofmoroccokingdomhongarije#" +
	"5rom#5russiaussrepubliekparaguay#5rvn#5rwaalsbrabantarctica#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoff" +
	"elennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicadepanamarepublicaangola#5skn#5slovaakserepubliekn" +
	"icaraguahan#5slu#5slverenigderepubliektanzaniatanganyikarepublicofbotswanamibia#5snm#5solomoneilanden#5somalischedemocra" +
	"ticrepublicofthesudandemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverseasterritoryheardislandsmcdon" +
	"aldislandsaustralischhoofdstedelijkterritory#5spn#5sri#5ssd#5stpierreenmiguelon#5sudzimawakomorientaalserepubliekuruguay" +
	"republiektenoostenvandeuruguayrepublictenoostenuruguay#5surepubliekoegandamannicobarislandsouthcarolina#5svgroothertogdo" +
	"mluxemburgenland#5swazliand#5swd#5swzuidelijkefransegebiedenindezuidelijkeindischeoceaanorthbrabantiguabarbudagestan#5sy" +
	"rischearabrepublicadecolombiarepubliccaboverdemocratischfederatiefjoegoslaviabudhabinnenmongolia#5tajiksovietsocialistre" +
	"publicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5taz" +
	"ania#5thimachalpradesh#5tkm#5togrossherzogtumluxemburgrondterritorysaintpierremiquelonovascotia#5ton#5trinidadytobagover" +
	"zeesecollectiviteitfrenchsouthernterritoryfrenchsouthernandantarcticlandstvincentendegrenadinen#5tunesischerepublicofcol" +
	"ombia#5turksencaicoseilanden#5tuverenigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikaunie" +
	"southafrika#5uaemirates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5u" +
	"ru#5usaunitedstatesbrazilia#5uzbekhistan#5van#5ven#5wsm#5yarepublieksenegallerdoorluchtigsterepublicsanmarinorepublicsui" +
	"dafrikarepublickirgizstan#5yem#5yprincipalityandorra#5yugoslavsfransezuidelijketerritorialcollectivityfrenchsouthernterr" +
	"itoryofthevirginislandsoftheunitedstatesterritorypapuanewguineapapoua#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#" +
	"6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#" +
	"6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#" +
	"6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#" +
	"6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#" +
	"6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#" +
	"6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#" +
	"6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#" +
	"6986#6987#6990#6aabyssinia#6afgrandduchedeluxembourggrandduchyofluxembourgrondterritoryturkscaicosislandsturksandcaicosi" +
	"slandsaoudiarabie#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angrondterritoryanguilladominicanaryisland" +
	"s#6argrondterritoryguernsey#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepubliektunesie#6belorussischesovietsocialis" +
	"trepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrep" +
	"ublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliekturkije#6blzhonghuarenmingongheguoverseasterritoryunitedstatesminorou" +
	"tlyingislandsamericanondergeschikteoutlyingislandsseychellen#6bngrondterritoryhongkongerigetdanmarkansas#6bol#6bosnieenh" +
	"ercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryofpapuaandnewguineaterritory#6brusselscapitalregion#" +
	"6buitenmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6campania#6can#6caoverseasterritorynorthernmari" +
	"anaislandsamericantabria#6caprincipautemonaconfederaziunsvizra#6cdi#6centraalafrikaanserepublicadeelsalvadorrepublicsout" +
	"hsoedan#6chashemitischkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricookeilandennieuwzee" +
	"landcookeilanden#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofmongolianpeoplesrepublicnorthkoreademoc" +
	"raticrepublicnorthkoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublicsouthernyemenarabrepublic" +
	"ofyemenyemenarabrepublicyemenrepublicofchiledelareunion#6cubritishsalomonsislandsovjetoekrainewhampshirepubliqueguineaeq" +
	"uatorialeichtenstein#6cypapuanieuwguineasternsamoa#6czechoslovaksocialistrepublicofthephilippinesrepublicofguatemalagass" +
	"ischerepubliekvancaboverdecapeverderepublicofslovakiarepublicofecuadorepubliquegabonaise#6czrepubliekturkiyerepublicofla" +
	"tviansovietsocialistrepublicofnorthmacedoniarepublicofelsalvadorientalrepublicuruguay#6den#6dji#6dmaladiven#6dominionoff" +
	"ijirepublicofindiarepubliclebanon#6drc#6drverenigdestatenvanmexicoverenigdestatenvanbraziliechstenstein#6ecu#6egy#6eqgro" +
	"ndterritorybermudaislands#6eri#6estadoplurinacionaldeboliviamultinationalestaatboliviaplurinationalestatebolivia#6eth#6e" +
	"tm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6gdrepubliekvanuaturkserepublicburundi#6gfrsouthantarcticterritory#6ghasjemitisch" +
	"kingdomjordania#6gnbritsesalomonseilanden#6grc#6grgrondterritorycuracaodutchsintmaartenstmartinsaintmaarten#6grn#6gua#6g" +
	"ui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#6hunitedrepoftanzania#6ice#6independentstatewesternsamoaindepende" +
	"ntstateofwesternsamoasamoa#6ins#6irepubliquedesseychellesrepublickaapverdia#6irn#6irq#6isrepubliquedhaitirepublicireland" +
	"elhi#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceasttimortimorlestetaparaguai#6jorepubliquedumalimaratalarabiya" +
	"halmuttahidahokkaidoverseascollectivitysaintmartinfrenchpartsaintmartincleritethiopia#6jpn#6kbirkinafasocialistischefede" +
	"ralerepubliekjoegoslavierserepublieklitouwenen#6ken#6kos#6kuwestkaaportugeeswestafrikamerounitedarabicemiratestaatvietna" +
	"molise#6kyrghzrepublicportugaljumhuriyahalislamiyahalmuritaniyahelleenserepublicofzimbabwerepublicofliberiarepublicmaldi" +
	"venetokelaneilanden#6kzkingdomofnepalestinianbevrijdingsorganisatia#6laopeoplesdemocraticrepublicofyemenpeoplesdemocrati" +
	"crepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofal" +
	"geriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocra" +
	"ticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublicsloveniarepublicofestoniansovietsocialistrepublicag" +
	"uineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkterritory#6lbritishoverzeesterrit" +
	"orymontserratchaanachakthainanshengelsemaagdeneilandenvsbuitensteondergeschikteeilandenormandia#6lebritishsolomonislands" +
	"outhrhodesia#6les#6libischearabischejamahiriya#6lie#6lithunia#6lux#6maa#6mac#6mad#6magyarorszagrondterritorypitcairnisla" +
	"ndstkittsnevisfederatiamaleisiafederatia#6malvinasfalklandisdsmalvinasfalklandeilandenmalvinasislandsfalklandislandsmalv" +
	"inasislandstvincentendegrenadinesultanateofoman#6mas#6mawgermany#6mex#6mld#6mlibaneserepublicofarmeniansovietsocialistre" +
	"publicadaguineequatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyahelleenserepubliekcostaricabinda#6mlt#6mnc#6mngron" +
	"dterritoryfaeroerislands#6mongolischevolksrepubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspeciale" +
	"administratieveregiohongkongvandevolksrepubliekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecial" +
	"administrativeregionpeoplesrepublicchinaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacaus" +
	"arvanchinarepublicfinlandelawaregyptkingdomoflesothongaarserepublicoostenrijkoninkrijkthailandkingdomsaudiarabia#6morepb" +
	"ieloruslandutchguyana#6msingapoerepublieksurinamen#6mya#6mzm#6nam#6nau#6nepapuanorthguineastflanders#6newsouthwales#6nic" +
	"#6nigrondterritorymayotterritoiredesileswallisfutunavarra#6nirepbolvenezuelazioverzeesdepartementsaintpierremiquelonafha" +
	"nkelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritory#6northernterritory#6nth" +
	"#6omaurituislamicrepublicgambiatheargentinerepublicofparaguay#6pakingdomofspainkingdomswazilandempeoplesrepofkoreasouthg" +
	"eorgiazuidelsandwichislandsocialistischerepubliekvietnamsocialistrepublicbolvenezuelaopeoplesdrentheemirates#6palestijns" +
	"eterritorialcollectivitysaintpierremiquelonsaintpierreenmiquelon#6pan#6parepublicofpalaurepublicoegandalucia#6perepublic" +
	"ofsudan#6philippijnserepubliekzuidvietnamurcia#6pngrondterritoryreunion#6pol#6portuguesewestafricastileleon#6prkingdomof" +
	"tongazaandwestbankandgazastripandwestbankgazastripwestbankonigreichbelgien#6qat#6rokingdomromania#6rumania#6rus#6rvn#6rw" +
	"aalsgewestelijksamoa#6saformerunitedrepublicofcameroonfederalrepubliccameroon#6salomonislands#6sau#6sen#6serenissimarepu" +
	"bblicadisanmarinoordelijkemarianaeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikademokratikatimorlester" +
	"ritoiredesnouvellecaledoniadependanceskoninkrijkhongarije#6slu#6slvolksrepubliekroemenie#6snm#6solomonsislands#6somalide" +
	"mocraticrepublicduitslandhrapradesh#6spn#6sri#6ssd#6stpierreenmiquelon#6sudine#6surepublicsenegalmamlakahalarabiyahassuu" +
	"diyahenegouwen#6svgrondterritorytokelauheardmcdonaldislandsaudischarabie#6swashington#6swd#6swzwitsersebondsstaatsgemeen" +
	"schapserviamontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmonte" +
	"negrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypria" +
	"kidimokratia#6syrischerepubliekbotswana#6tajumhuriyatjibuti#6tawyomingrondterritorycocosislandsaustralischotland#6tazadj" +
	"ammukashmiriphablikiyaseningizimuafrikalaallitnunaatripura#6thi#6tkm#6tograndducheluxembourgrondterritorychristmasisland" +
	"sterritory#6ton#6trieste#6tunisankattansihanaislasmarianasomalischerepublickazachstan#6turkmeenserepubliekboeroendijbout" +
	"i#6tuverenigdearabemiraten#6uae#6uga#6ukgrandduchyluxembourgrondterritorynorthernmarianenamericanada#6ukreta#6uru#6usame" +
	"rica#6uzbritsemaagdeneilanden#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipalityofthevalley" +
	"sofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterritoryincludinge" +
	"astjerusalemiliaromagna#6yugrondterritoryjersey#6zam#6zan#6zim#7afgrandduchyluxemburgrondterritorysvalbardjanmayennoorsf" +
	"srepubliektsjaadjara#7albosniehercegovina#7algrondterritoryalandepartementdelamartiniquefrenchafarsissasikkim#7and#7angr" +
	"ondterritoryarubadutcheastindies#7antwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatz" +
	"anzibarepubliquelibanaise#7argrondterritorymacaunitedkindominikaanserepubliekdermaldivenrepubliekslowakije#7arm#7arunach" +
	"alpradesh#7asaintvincentendegrenadinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabi" +
	"yahawaii#7barepublictunesia#7bdi#7belorussiansovietsocialistrepublicaarabesaharauidemocraticastillalamanchathamislands#7" +
	"ben#7bermudas#7bhu#7bih#7bizuidelijksoedan#7blrepublictunisiakingdomofbahrainkingdomdenemarken#7bol#7bot#7bra#7brn#7bru#" +
	"7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#7burkinofasocialistischelibischarabischejamahiriyazerbeijan#7cafed" +
	"eralislamicrepubliccomorosislands#7cam#7can#7caymaneilanden#7cgoverzeesegemeenschapsaintpierremiquelonafhankelijkestaatw" +
	"estsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicacolombia#7chashemitekingdomofjordanewjersey#7chinee" +
	"staipei#7chn#7civerenigdestatenmexicounitedstatesvenezuelaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatransitio" +
	"nalgovernmentofethiopiaincleritreaethiopia#7cmrepublicturkije#7cod#7cokingdomtunesia#7collectivitesaintbarthelemy#7commo" +
	"nwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovina#7cypitcairneilande" +
	"n#7czechoslovakfederalrepublicofsomalia#7den#7dji#7dmalvinen#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinesai" +
	"ntkittsnevitsjechischeenslowaaksefederatieverepubliekbrazilieverenigdestatenvanvenezuelaunitedstatesnorthamericaunitedst" +
	"atesvirginislandsahrawirepublicoffranceanddomtomfrancerepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserb" +
	"iafrserbiarepublicarmeniarepublicofnamibiaswasiland#7espaansesaharabrepsyrie#7estadoplurinacionalboliviaplurinationalest" +
	"aatvanboliviaplurinationalstateofboliviamultinationalestateboliviaplurstateofbolivia#7eth#7fijumhuriyattshadzjaria#7fin#" +
	"7fransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibr" +
	"altarbritishoverseasterritorypitcairnislandsbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeo" +
	"rgiasouthsandwichislandsandsouthgeorgiaandthesouthsandwichislandssainthelenaislandsowjetunia#7gbsniaandhrzgvna#7geoverse" +
	"asterritorysaintmartinfrenchpartsjechoslowaakserepubliektadzjikistan#7gequatoriaalguineeconakry#7gerepublicturkiyeturkey" +
	"#7ghashemitekingdomjordan#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7" +
	"hai#7hkgrondterritoryguamicronisia#7hongaarserepubliekguatemalagassischerepublicofsouthkorearepublicofsouthafricastilela" +
	"manchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandengeland#7hunitedarabemiratestaatqatarepubliekportugalici" +
	"a#7ina#7independentstateofsamoa#7iriphabhulikhiyeningizimuafrikaaimaneilanden#7irl#7irq#7islamicovergangsstaatafghanista" +
	"nislamicstatenuniaserviamontenegrostatenunia#7isrepublicukrainewbrunswickoninkrijkspanje#7isvalbardogjanmayenandsvalbard" +
	"andjanmayenislandsaotomeyprincipeoplesrepublicyemennorthwestterritory#7ita#7ivbrindianoceanterritoiredesterresaustralese" +
	"tantarctiquesfrancaisestadosunidosmexicanostbartholomeus#7jamhuriyamuunganowatanzaniaunitedrepublicofkazakhstanrepublica" +
	"costaricalabria#7jorepublicvanuaturkemenistan#7jpn#7kazakhistan#7ken#7kgzuidwestafrika#7kirgizischerepublicofcapeverdeca" +
	"boverdemocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicoffinlandrepublicadelperur" +
	"epublicofkenyarepublicliberia#7korepubliekcyprussischefederatievannigeriafederatie#7ksaintvincentandgrenadinestkittsandn" +
	"evitsjechischeenslowaaksefederalerepubliekduitslandemocraticpeoplesrepubliclaospeopledemocraticrepublicmadagascarrepubli" +
	"cargentinia#7kuw#7laopeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvo" +
	"lksjamahiriyyazerbeidjan#7latium#7lbailiwickjersey#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstateofvietnamiz" +
	"oram#7lca#7les#7lie#7lturkyia#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolakshadweeportugeesoostafrikamero" +
	"on#7mex#7mgl#7mhl#7mkd#7mlibyanrepublicsurinameriksamoaeilanden#7mlt#7mnevada#7mongoolsepeoplesrepublicofbulgariapeoples" +
	"republicofzanzibarbados#7mozbekistonrespublikasintbartholomeusoutlyingislandstbartsjechischeslowaaksefederalrepublicform" +
	"ergermanyfederalrepublicofformergermanyfmrdemrepofgermanyunified#7mri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkburun" +
	"di#7neportoricoislandsuomiddenafricanrepublicofsouthsudanrepublickazakhstan#7ngrondterritoryfrenchsouthernterritoryofgua" +
	"missouribaberikikiribati#7nigemenebestbahamassachusettsjechoslowaaksesocialistischerepubliekvandeunievanbirmasocialistis" +
	"cherepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialguineabissaotomepeoplesrepublicofromanianpe" +
	"oplesrepublicbulgarije#7northernrhodesiazimbabwestaustralia#7nru#7nzl#7omaryland#7pakingdomtunisia#7pan#7parepubliekital" +
	"ie#7perepubliekkosovorepofmoldovatikaanstadzhikistan#7philippijnserepublicunionmyanmarrepublicadelecuadorrepublicslowaki" +
	"je#7ple#7plw#7pngrootbrittania#7pol#7portugeeseastafrikambodjamaica#7prkoninkrijkirakoninkrijkbelgie#7purepubliekmalawit" +
	"russischesocialistischesovjetrepubliekequatoriaalguineabisseaunitedkoninkrijkafghanistan#7qat#7roubanguicharizonafhankel" +
	"ijkeensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatibetaanseau" +
	"tonomeregiomadeira#7rsaintvincentengrenadinesaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinati" +
	"evanbruneideverblijfplaatsvandevredenatievanbruneidaressalaameghalaya#7rus#7rwa#7sam#7sen#7sey#7sgportugueseguineasternc" +
	"ape#7skn#7sle#7slovaakserepublicuppervoltadzjiekia#7smrepubliekpanamamlakatalbahrayn#7solomanislands#7somalischerepublie" +
	"kwitruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicofkosovorepublicpa" +
	"raguay#7srbelorussischessrepubblicaitaliana#7sri#7ssd#7stportoricoeilandman#7sud#7sui#7surepubliekrwandalusia#7svkoninkr" +
	"ijklaosdemvolksreplaoskingdomeswatini#7swestbengalen#7swzuidrhodesie#7syrischerepublicoficelandrepubliccolombia#7tan#7tg" +
	"a#7thayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmon" +
	"tenegrostateunionserbiamontenegrostateunionindia#7tjkoninkrijksiamthailand#7tkm#7tls#7togrootbrittanie#7tpe#7ttoerkmenis" +
	"tan#7tunitedsatesamericaymans#7turksecaicosislandsolomonisds#7tuvoormaligesovjetunievanzuidafrikanada#7uae#7uga#7ukriti#" +
	"7uru#7usaintvincentgrenadinesaoediaarabia#7uzbritishcolumbia#7van#7ven#7vie#7vin#7yem#7zam#7zimfidjipricookisds#1ad#1ae#" +
	"1aformerbondsrepubliekduitslandbonairesainteustatiussabaensinteustatiusminoroutlyingislandsuskleineafgelegeneilandenvand" +
	"euskalherria#1agelderland#1ai#1aljumhuriyahaliraqiyahati#1am#1an#1aoverzeesecollectiviteitfrenchpolynesiaoverseaslandsof" +
	"frenchpolynesia#1aq#1arepubliekugandawlatqatarepubulikayurwandanrepublicofcyprusrepublicofrwandarepublicapanamaldivische" +
	"islandsaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwealthnorthernmarianenislandsouthwestafrica#1as#1" +
	"at#1au#1aw#1ax#1azerbajdzjan#1bailliagejersey#1bbritishhonduras#1bd#1bezetpalestijnsgebiedemocraticrepublmadagascaribian" +
	"netherlandsguiana#1bformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccon" +
	"gofreestateofpalestineoccupiedtrpalestinestateofthesolomonislandsstateofthevaticancityholyseevaticancitystateholyseestiv" +
	"abariikoninkrijkbhutankingdomofbelgiumkingdomofbulgariakingdomgriekenlandemocraticrepublickongopeoplesrepublichungaryrep" +
	"ublicbotswana#1bgroningen#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquedusenegalrepublicofgreecerepublicofuganda" +
	"republiccroatiarepublicofukrainerepublicofmalawirepublictsjechia#1bl#1bm#1bn#1bosnaihercegovina#1bq#1britishoverseasterr" +
	"itoryanguillabritishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseaste" +
	"rritorysouthgeorgiasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritor" +
	"ysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristandacunhasainthelenaan" +
	"ddependenciestvincentandgrenstbarths#1bsniahrzgvna#1bt#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw#1b" +
	"yelorussischesocialistsovjetrepubliekmarshalleilanden#1bzwitserland#1ca#1cc#1cd#1cformercentralafricanrepublicmaldiveisl" +
	"andsaintbartlemy#1cg#1ch#1ci#1ckingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsouthernzuidpoolterri" +
	"tory#1cl#1cm#1cn#1corsica#1crete#1cssrepublicservia#1cu#1cverdemocratischerepubliekoosttimorlorosae#1cw#1cx#1cy#1czechsl" +
	"ovakfederalrepublicbraziliaunitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicphilippinestbart" +
	"helemy#1dd#1democratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepegyptrep" +
	"ublicicelandemocracticpeoplesrepublickoreadempeoplesrepublicofkoreanorthrhinewestphalia#1djharkhand#1dkingdombhutan#1dm#" +
	"1doverzeesecollectiviteitsaintbarthelemyfrenchsouthernantarticlandstchristoffelnevislamicrepublicofpakistaninclbanglades" +
	"hpakistan#1dy#1dzikolamalawisconsintvincentendegrenadinestomeandprincipennsylvania#1ec#1ee#1egermany#1eh#1el#1erepubliek" +
	"zambia#1es#1et#1filipijnserepublicaargentina#1fjava#1fkingdomegyptexas#1fmrzanzibarandpembaisdemocraticfederalyugoslavia" +
	"serbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanza" +
	"niaurepublicadeangolaopdroctaiwanroccupiedpalesteinsterritory#1formerunionsovietsocialistrepublicsierraleonethantilles#1" +
	"fransezuidelijkegebieden#1ga#1gbetsjoeanaland#1gd#1gemenebestaustralie#1gformerunitedrepubliccameroonunitedrepublicofaze" +
	"rbaijansovietsocialistrepublicademocraticadetimorlesteeasttimoreleste#1gg#1gh#1gilbertandelliceislandsouthgeoislands#1gl" +
	"#1gm#1gn#1gportugeesguineastkaapverdischeislandspaansguinea#1gq#1grondterritoryamericanvirginislandsusofamerica#1gs#1gt#" +
	"1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublikasrpska#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesterr" +
	"itoryamericanvirginislandsamericanaries#1iq#1irepubliknamibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeesl" +
	"amiyeafghanestan#1jportugeesguinee#1kerstmisislands#1kg#1kh#1kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdomofsw" +
	"azilandkingdomafghanistan#1km#1kn#1kportuguesetimorrococosisds#1krim#1kwazulunataljumhuriyahallubnaniyahamburgrondterrit" +
	"oryamericansamoaislandsouthholland#1kyrgyzrepublicslovakia#1kzwitzerland#1la#1lbelgischcongoverzeesterritoryoutlyingeila" +
	"ndjesunitedstatesamericanminoroutlyingislandsunitedstatesminorpacifischeislandsunitedstatesoutlyingeilandjestchristoffel" +
	"ennevislamitischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritania#1lc#1libyakingdomofromania#1lkingdomg" +
	"reecentrafrika#1lroyaumebelgique#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1maurituscany#1mc#1md#1meestserenerepublie" +
	"ksanmarinoordelijkemarianeeilanden#1mformerdemocratischkampucheardeilandendemcdonaldeilandenormandy#1mg#1mh#1mkingdomita" +
	"liaanserepublicacaboverdemocraticsocialistrepublicsrilankaceylon#1ml#1mm#1mn#1moldoviansovietsocialistrepublicafederativ" +
	"adobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1mprinsdomandorra#1mq#1mrepchinataiwanchi" +
	"na#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybonairesainteustatiussabadutchsain" +
	"tmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformersaintchristophernevislamitischerepubliekmauritanieislamitrepmaurita" +
	"nie#1ng#1nh#1ni#1nl#1northcarolina#1npapaunewguinea#1nrepiblikdayiti#1nunavuttarakhand#1nzhongguoverseasdepartmentfrench" +
	"southernterritoryofchristmasislandterritory#1om#1paysdoutremerdelapolynesiefrancaise#1pe#1pformertanganyikaandzanzibarsu" +
	"ltanateofzanzibarepublikoesterreichristmaseilandmauritiuspuertoriconnecticuttarpradesh#1pg#1phillippinerepublicoflithuan" +
	"iansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledonieetdependanceskarepublikaeastkosovespaansguin" +
	"ee#1pkingdomnorway#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthofbahamasgemenebestvandebahamasislan" +
	"ds#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemirates#1republiquedemadagascaribischnederlandsindie#1rh#1roemeenserep" +
	"ubliekmauritiusislandsindhivehiraajjeygejumhooriyyaa#1rs#1ru#1rw#1saintchristoffelnevislamitischestaatafghanistan#1sbelg" +
	"ischkongovolksrepubliekmongolie#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofburundi#1sh#1singapourepta" +
	"nzania#1sj#1skingdomofiraqkingdomcambodjarvisislands#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandstatevietnamaine" +
	"#1srepublicachilelareunion#1ss#1stvincentandthegrenadinesultanaatvanomansultanaatdermaldivensultanaatmuscatenomanisleofm" +
	"an#1sultanatemaldivesarawakeislands#1svalbardislands#1sx#1sy#1sz#1tci#1td#1tfyrom#1tg#1th#1tjechoslowakije#1tkingdomofla" +
	"ospdry#1tl#1tm#1tn#1toerkmenia#1tpapuanewguniea#1trentinosouthtirolombardia#1tt#1tvolksrepubliekkongokinshasademocraticr" +
	"epublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepublicethiopia" +
	"includingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomofsiamkingdomofbhutan#1um#1us#1uy#1uz#1va#1vc#1vd#1verenig" +
	"dkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaateritrea#1vg#1victoria#1vn#1vu#1wformercentralafri" +
	"canempireofethiopia#1wsahara#1xkingdomspanje#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatianigeria#490#" +
	"492#496#8aa#8ac#8ae#8aformerlibyanarabjamahiriya#8ag#8aj#8al#8am#8an#8aoverzeesterritorysaintmartinfrenchpartsjechoslowa" +
	"akserepublicbieloruslandrepublicoftajikistanrepublicmontenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#8aq#8arep" +
	"ubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8au#8avtonomnarespublikakrymetropolitaansfrankrijksa" +
	"intmaarten#8ay#8balearicislands#8bbeluuerabelauntiedstates#8bc#8bd#8belarusrepublicoftrinidadandtobagorepublicadecostari" +
	"carepublicofslovenianrepublicwitruslandemocraticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepub" +
	"lickorearepubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsu" +
	"omentasavalta#8bformerrepublicsouthvietnamfmrrepofvietnamichigan#8bg#8bhoetan#8bkingdomsweden#8bl#8bm#8bn#8bosnaiherzego" +
	"vina#8bpiruwripuwlika#8britishoverseasterritoryguernseychannelislandsguernseybritishoverzeesterritorypitcairnislandscoco" +
	"skeelingwanebraska#8bt#8buthan#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrepublicunieburmasocialistrepubli" +
	"cofthemaldivessultanateofmaldivesrepublicofbolivia#8ca#8cbritishguiana#8cd#8ce#8cformertanganyikaenzanzibarbadoesbekista" +
	"n#8cg#8ch#8ci#8cj#8ckingdomzweden#8cm#8cn#8corse#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#" +
	"8da#8dj#8doverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8drepublicfrancestmartinfransdeelstmaartenfransdee" +
	"lstmartinfrenchpartsjetsjenia#8ec#8eg#8ei#8ekingdomitalydveldidislandsabah#8en#8erepublicgreecentralverdemocratischerepu" +
	"bliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarchallislands#8es#8et#8ez#8fg#8filipp" +
	"ijnen#8fj#8fkingdomnepalestinianautonometerritory#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenpri" +
	"ncipenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanatemaldivenrepublicofbelarussischesocialistsovjet" +
	"republiektrinidadentobagoudkustkittsandnevisfederationofnigeria#8fportugeestimorepublikayuburundikingdomofcambodiakingdo" +
	"mnederlandenkingdomofsaudiarabiakingdomsaoediarabiakingdomofafghanistan#8fryserbiaandmontenegrondterritorysainthelenaasc" +
	"ensiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensi" +
	"onsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontri" +
	"standacunhaandsainthelenadependenciesultanaatbruneimongolzizhiqunitesstatespain#8fsaintpierremiquelon#8ga#8gbritishguyan" +
	"a#8gg#8gh#8gilbertelliceislandspaansestatecambodia#8gj#8gkingdomspain#8gl#8gm#8gpalestinstateofmongoliastateofbahrain#8g" +
	"q#8grondterritorysaintmartinfrenchpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#" +
	"8hagereertransitionalislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdomtongautemalag" +
	"asyrepublicofaustriarepublicofsenegalapagosislandstyria#8hm#8hondurussiafederalpeoplesrepublicjoegoslaviabruzzoverzeeseg" +
	"emeenschapsaintmartinfrenchpartstmaartenfrenchpartrucialoman#8hrepublicitaliaanserepubliekoppervoltadjikistan#8hu#8ic#8i" +
	"d#8im#8in#8ioverseasterritorycocoskeelingislandsaustralian#8irepublickosovaticanstateofisraelliceeilanden#8islamicrepofi" +
	"ran#8it#8ivorstendomandorra#8iz#8japan#8je#8jm#8johnstonislands#8kerstmiseiland#8kg#8kn#8krepublickosovolksdemocratische" +
	"republiekjemenitischearabrepublicsyrianarabrepbulichtenstein#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatecomoros#8lowersa" +
	"xonyanhalt#8ls#8lt#8lu#8ly#8mayanmarchalleilanden#8mbritshonduras#8mc#8md#8mfederalerepubliekbraziliechtenstien#8mg#8mh#" +
	"8midwayislands#8mj#8mkirghizistan#8ml#8mn#8mostserenerepublicsanmarinoordrhodesie#8mpalmyraatolliguria#8mrepubliclatvian" +
	"republickirgizia#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoew" +
	"eitvorstendomliechtensteinclbangladpakistan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekkameroen#8ng#8nh#8ni#8nl#8northmarian" +
	"en#8npapuanguinea#8nrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivorycoast" +
	"urias#8ns#8nu#8nz#8paysdoutremerlapolynesiafrancaise#8pc#8pe#8pkokosislands#8plurstatebolivia#8pm#8poolsevolksrepubliekk" +
	"ampucheardenmcdonaldeilanden#8pphilippijnen#8ps#8puleangatongazawestbankoninkrijkitalie#8qa#8republiquecotedivoirevoluti" +
	"onairevolksrepubliekguineebissautralia#8rm#8roemeenserepublicsouthyemensouthtomeprincipeoplesrepublickongobrazzaville#8r" +
	"phillippines#8rq#8rs#8rw#8saintpierremiguelon#8sbakerislands#8sc#8se#8sformerdemocratickampucheardendemcdonaldeilanden#8" +
	"sg#8sh#8sicilia#8sl#8sm#8sn#8socialistpeoplesrepublicalbaniarepublicofmoldovarepublicmaldives#8spanishguinea#8statuscivi" +
	"tatisvaticanae#8sultanatezanzibarepubliquerwandaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbougainville#8td#8th#8ti#8tk" +
	"ingdomirakingdomroemenia#8tl#8tn#8toscanarias#8tphillipines#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbo" +
	"livarianadevenezuelabolivrepofvenezuelariojamaika#8tt#8turkyye#8tvorstendommonacomoroeilanden#8tw#8tx#8tz#8ug#8ukingdomi" +
	"raq#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzi" +
	"barverenigderepubliektanganyikaenzanzibarpeoplesrepublichongarije#8vi#8vm#8vq#8vt#8wa#8wformerfederatievanmalakkafederat" +
	"ia#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformernederlandseantillenoudnederlandseantillen#9ag#9ai#9al#9am#9aoverseasterritory" +
	"saintpierremiquelonafhankelijkestatesamoa#9aq#9arepublicnaoeroemeensesocialistischerepubliekroemenieuwehebriden#9as#9at#" +
	"9au#9aw#9ax#9azerbeidjaan#9bailliagejerriphablikiraafrikadzongazastrookenwestelijkejordaanoeverengazastrookwesternjordaa" +
	"noevergazastrooklahomaleisefederatiemalaya#9bbouveteiland#9bd#9belarussischessrepubliquetogolaise#9bformernederlandseant" +
	"illesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavrepublicofthemarshalli" +
	"slandsrepubliciranempireiran#9bg#9bh#9bi#9bjelorussianfederaton#9bl#9bm#9bn#9bosniahercegovina#9bq#9britishoverzeesterri" +
	"toryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrijkvansaoediarabiekoninkrijkdernederlandenkoninkrijksaoediarabielo" +
	"russiasovietunion#9bw#9byelorussischessrepubliquefrancaise#9bz#9ca#9cc#9cd#9cformernetherlandsantillesformerbyelorussian" +
	"sovietsocialistrepublicoftheunionofburmasocialistrepublicoftheivorycoastrepublicofcotedivoireivorycoastrepubliccotedivoi" +
	"reivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedarabeasternrepublicuruguay#9cg#9ch#9ci#9ckingdomlaost" +
	"avalley#9cl#9cm#9cn#9coverzeesterritorysaintpierremiquelonorfolkisds#9crepublicofchad#9cu#9cvlaamsbrabantiguaenbarbudawl" +
	"atalkuwaytsjad#9cw#9cx#9cy#9czechoslovakrepublicofuppervoltaburkinafasouppervoltarepublicofdjibouti#9democraticfederalre" +
	"publicnepalestinianauthorityadministeredterritoriesthonia#9dj#9dkingdomsiam#9dm#9doverseascollectivityfrenchpolynesiatah" +
	"itifrenchpolynesia#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9fillipijnen#9fj#9fkingmanreefederalp" +
	"eoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugosla" +
	"viafederalrepublicofcameroonrepublicboeroendi#9fmryugoslavia#9formercentraalafrikaanserepubliekvandemaledivenrepubliekiv" +
	"oorkustchristopherandnevisfederationofsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandne" +
	"visfederationbosniaherzegovinarepublicadecaboverderepubliekcaboverdepartementdesaintpierreetmiquelonorthjemen#9frafrench" +
	"newcaledoniafrafrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticterritoriesfransezuidelijkeenantarctischegeb" +
	"iedenortherncape#9ga#9gd#9gemenebestdominicatalunya#9gformerserbiaandmontenegroformerwitrussischesovietsocialistrepublic" +
	"tsjechoslowakije#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gprathetthainautonomousterritorygreenlandautonomousterritoryofgree" +
	"nlanddanish#9gq#9gs#9gt#9gu#9gw#9gy#9hkirghizstan#9hm#9hn#9hrepublicofiraqrepublicofitalyrepubliclibanon#9ht#9hu#9id#9ie" +
	"#9il#9im#9in#9ioverseascollectivitysaintbarthelemy#9iq#9irepublicofmalibischearabischerepubliekderfilipijnenrepublicwest" +
	"germanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgerman" +
	"yeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollombardy#9jphilipines#9kerstislands#9kg#9kh#9kingdomofswedenkin" +
	"gdomofhungarykingdomofthailandsiamauru#9km#9kn#9kpuducherry#9krepublicofperuandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbrvirg" +
	"inisds#9lc#9libyanajaria#9lkirgizistan#9lrepublicoftogoleserepubliekcolombia#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverze" +
	"esterritoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9maroccotedivoregiaoautonomadamadeirafghanistan#9mc" +
	"#9md#9meestserenerepublicsanmarinoordmarianen#9mfederalerepublieknigeriafederalrepublickameroen#9mg#9mh#9mkirgyzstan#9ml" +
	"#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mpiruwsuyu#9mq#9mrepublicpanamaleisefederatia#9ms#9mt#9mu#9mvoormaligeddrdo" +
	"minicanrepublicdrukgyalkhapalestinianautoriteitrucialcoastatodellacittadelvaticanorfolkeiland#9mw#9mx#9my#9mz#9na#9nc#9n" +
	"e#9nfederalerepublieksomalietuvaluikirgisia#9ng#9ni#9nl#9northrhodesia#9npordenonewhebrides#9nrepublicrwanda#9nu#9nz#9om" +
	"#9palestinianadminareastvlaanderen#9pe#9pfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesia" +
	"federatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelo" +
	"n#9pg#9philippineislandstateqatarepubliekslovenie#9pkyrghyztan#9plombardije#9pm#9pn#9principalitymonacommonwealthdominic" +
	"agemenebestvanaustraliegemenebestvanpuertoricooperativerepublicguyana#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaume" +
	"debelgique#9rs#9ru#9rw#9saotomeeastprincipeoplesrepubliccongozairepubliquecentrafricainegarabruneidarussalameriksamoaisl" +
	"andstatekuwait#9sbalochistan#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skirghizia#9sl#9sm#9sn#9sovereigndemocraticrepublicfijisov" +
	"ereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai#9srepublicserbia#9ss#9stkittsennevisfederatievansa" +
	"intkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9svietnam#9sx#9sy#9sz#9tc#9td#9tformerfedera" +
	"tionofmalayafederation#9tg#9th#9tj#9tkyrgistan#9tl#9tm#9tn#9toscanewmexicotedlvoirephabolikiyaaforikaborwandeserepubliek" +
	"zuidsudannorthmarianaislandstateofnepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegen#9" +
	"trentinosouthtyrolouisiana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukyrgystan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemi" +
	"ratennessee#9vg#9vi#9vn#9vu#9wformerlibyanarabrepublicofegyptunitedarabrepublicnorthvietnamibezetpalesteinsgebiedemocrat" +
	"ischerepublieksudanpresecessionsudan#9ws#9xkyrgzstan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestat" +
	"envanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatiebalituaniaohioverzeesecollectiv" +
	"iteitfrenchguyanafrenchterritoryafarsissasterritorybrd"

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
	316, 317, 321, 321, 325, 327, 328, 331, 331, 332, 333, 333, 337, 337, 338, 341,
	341, 342, 343, 344, 344, 344, 344, 345, 345, 347, 347, 349, 349, 350, 351, 352,
	356, 358, 358, 358, 360, 361, 364, 365, 368, 368, 370, 370, 370, 370, 370, 372,
	373, 373, 373, 373, 376, 377, 379, 380, 381, 382, 383, 383, 383, 384, 384, 384,
	386, 387, 389, 389, 391, 392, 394, 396, 397, 398, 400, 403, 404, 404, 405, 406,
	406, 406, 408, 409, 409, 411, 412, 413, 414, 415, 415, 417, 417, 418, 420, 420,
	420, 422, 422, 424, 425, 426, 427, 427, 429, 429, 431, 431, 433, 434, 434, 434,
	435, 435, 436, 437, 437, 437, 437, 437, 440, 440, 441, 441, 443, 444, 445, 445,
	447, 448, 449, 451, 452, 456, 457, 457, 460, 461, 461, 462, 462, 462, 463, 464,
	465, 465, 466, 467, 469, 471, 471, 473, 473, 474, 474, 474, 478, 478, 478, 478,
	480, 482, 482, 483, 484, 485, 487, 487, 489, 489, 490, 490, 490, 490, 490, 492,
	492, 493, 494, 494, 494, 494, 495, 495, 495, 495, 497, 500, 500, 500, 500, 502,
	503, 506, 506, 507, 508, 510, 513, 516, 518, 518, 518, 518, 521, 521, 522, 524,
	525, 526, 526, 526, 528, 528, 529, 529, 529, 529, 529, 530, 530, 531, 532, 533,
	535, 538, 541, 541, 542, 545, 548, 550, 550, 553, 554, 555, 555, 555, 556, 557,
	560, 560, 561, 561, 562, 562, 562, 563, 564, 565, 565, 566, 567, 567, 568, 568,
	569, 570, 571, 573, 574, 574, 574, 576, 578, 578, 579, 579, 579, 581, 581, 582,
	583, 583, 583, 583, 584, 587, 590, 590, 590, 591, 591, 593, 593, 593, 593, 595,
	595, 597, 598, 598, 600, 601, 603, 604, 606, 607, 607, 608, 612, 613, 615, 615,
	617, 617, 619, 620, 622, 622, 622, 622, 622, 624, 624, 625, 628, 628, 629, 632,
	632, 633, 635, 635, 636, 637, 638, 639, 642, 644, 644, 644, 645, 645, 645, 646,
	647, 650, 651, 652, 654, 656, 657, 657, 657, 657, 657, 658, 659, 659, 661, 662,
	663, 663, 664, 666, 668, 669, 671, 674, 674, 674, 675, 675, 678, 680, 681, 681,
	681, 681, 681, 681, 682, 683, 684, 684, 685, 685, 686, 687, 687, 687, 688, 689,
	689, 691, 691, 692, 692, 694, 696, 696, 698, 698, 698, 698, 699, 701, 702, 702,
	703, 705, 707, 707, 707, 709, 709, 710, 711, 713, 714, 714, 716, 716, 716, 716,
	717, 718, 718, 720, 721, 723, 726, 727, 728, 729, 730, 731, 731, 731, 731, 732,
	732, 733, 734, 735, 735, 736, 736, 736, 736, 737, 738, 738, 739, 740, 740, 741,
	742, 744, 746, 747, 751, 751, 751, 753, 756, 757, 758, 758, 759, 760, 761, 761,
	764, 766, 769, 769, 770, 770, 770, 770, 770, 771, 771, 772, 772, 773, 774, 776,
	778, 779, 781, 784, 788, 788, 788, 789, 789, 790, 790, 791, 791, 791, 794, 794,
	795, 797, 797, 797, 798, 798, 798, 798, 798, 799, 801, 801, 801, 801, 802, 802,
	802, 803, 803, 803, 803, 803, 803, 803, 803, 803, 804, 804, 805, 806, 807, 807,
	807, 807, 807, 809, 810, 811, 811, 811, 811, 811, 811, 811, 811, 811, 812, 812,
	813, 814, 814, 816, 818, 819, 821, 823, 823, 823, 825, 825, 825, 825, 825, 826,
	827, 828, 828, 830, 830, 832, 832, 834, 834, 836, 836, 836, 837, 837, 838, 839,
	841, 842, 845, 848, 849, 849, 850, 851, 851, 853, 853, 853, 855, 855, 855, 856,
	856, 857, 857, 857, 857, 859, 860, 862, 862, 864, 865, 866, 866, 866, 868, 869,
	870, 870, 870, 871, 871, 871, 871, 871, 873, 874, 874, 875, 876, 876, 876, 878,
	879, 879, 880, 880, 880, 880, 880, 880, 880, 884, 884, 884, 884, 884, 885, 886,
	886, 886, 886, 886, 888, 888, 889, 890, 890, 891, 891, 892, 894, 896, 896, 896,
	898, 900, 901, 903, 903, 905, 907, 907, 908, 909, 911, 912, 913, 914, 916, 916,
	916, 916, 919, 921, 922, 923, 925, 925, 926, 928, 928, 928, 930, 930, 931, 931,
	932, 933, 935, 938, 938, 938, 938, 938, 940, 941, 941, 941, 942, 942, 943, 945,
	946, 946, 947, 948, 948, 949, 949, 950, 952, 953, 954, 954, 954, 955, 955, 955,
	956, 958, 959, 963, 964, 966, 968, 969, 970, 970, 971, 971, 972, 973, 975, 977,
	978, 979, 981, 982, 982, 984, 984, 987, 987, 987, 987, 988, 988, 989, 989, 992,
	993, 994, 997, 997, 997, 997, 998, 998, 999, 1000, 1000, 1002, 1002, 1004, 1005, 1007,
	1009, 1009, 1009, 1009, 1011, 1012, 1013, 1015, 1015, 1016, 1018, 1020, 1021, 1021, 1022, 1022,
	1024, 1024, 1025, 1026, 1028, 1030, 1033, 1034, 1035, 1038, 1038, 1038, 1039, 1040, 1041, 1041,
	1042, 1042, 1043, 1044, 1045, 1046, 1048, 1050, 1050, 1053, 1053, 1053, 1053, 1055, 1056, 1057,
	1059, 1059, 1060, 1061, 1062, 1063, 1063, 1064, 1066, 1066, 1066, 1066, 1067, 1067, 1068, 1068,
	1069, 1071, 1071, 1073, 1074, 1075, 1076, 1076, 1076, 1078, 1080, 1081, 1081, 1082, 1082, 1082,
	1083, 1085, 1087, 1087, 1089, 1090, 1092, 1093, 1093, 1095, 1097, 1097, 1098, 1098, 1099, 1099,
	1100, 1100, 1100, 1100, 1101, 1101, 1102, 1103, 1103, 1104, 1106, 1106, 1106, 1106, 1106, 1106,
	1106, 1106, 1108, 1108, 1109, 1109, 1110, 1110, 1112, 1113, 1115, 1115, 1119, 1119, 1119, 1121,
	1123, 1124, 1124, 1126, 1126, 1128, 1129, 1129, 1130, 1130, 1130, 1130, 1130, 1132, 1134, 1134,
	1134, 1134, 1136, 1136, 1136, 1137, 1140, 1140, 1141, 1143, 1143, 1144, 1145, 1145, 1146, 1146,
	1148, 1148, 1149, 1151, 1151, 1151, 1153, 1154, 1154, 1154, 1154, 1155, 1155, 1156, 1160, 1160,
	1164, 1166, 1168, 1169, 1169, 1169, 1169, 1170, 1172, 1172, 1172, 1173, 1174, 1174, 1174, 1174,
	1175, 1175, 1176, 1178, 1178, 1178, 1178, 1179, 1180, 1180, 1180, 1180, 1180, 1181, 1181, 1181,
	1182, 1183, 1184, 1184, 1184, 1184, 1184, 1186, 1186, 1188, 1188, 1188, 1189, 1189, 1191, 1193,
	1194, 1194, 1195, 1195, 1197, 1197, 1197, 1200, 1200, 1202, 1203, 1203, 1204, 1204, 1205, 1205,
	1206, 1207, 1209, 1209, 1211, 1212, 1212, 1213, 1214, 1214, 1214, 1215, 1216, 1216, 1216, 1218,
	1218, 1219, 1219, 1221, 1222, 1223, 1224, 1224, 1225, 1225, 1225, 1226, 1226, 1226, 1226, 1228,
	1229, 1232, 1235, 1235, 1236, 1237, 1238, 1240, 1240, 1240, 1242, 1247, 1248, 1249, 1249, 1250,
	1250, 1252, 1253, 1253, 1253, 1255, 1256, 1257, 1257, 1258, 1258, 1259, 1259, 1261, 1261, 1261,
	1263, 1264, 1265, 1266, 1266, 1266, 1267, 1271, 1272, 1273, 1274, 1274, 1276, 1276, 1279, 1279,
	1280, 1282, 1284, 1285, 1285, 1285, 1286, 1287, 1288, 1288, 1288, 1290, 1290, 1291, 1291, 1292,
	1292, 1295, 1295, 1295, 1295, 1298, 1298, 1298, 1298, 1298, 1302, 1304, 1305, 1306, 1307, 1307,
	1308, 1308, 1308, 1308, 1309, 1310, 1310, 1313, 1314, 1314, 1314, 1316, 1316, 1316, 1317, 1317,
	1320, 1322, 1323, 1324, 1324, 1325, 1326, 1326, 1326, 1329, 1329, 1330, 1330, 1330, 1331, 1331,
	1331, 1331, 1333, 1334, 1335, 1335, 1336, 1339, 1340, 1340, 1341, 1341, 1342, 1342, 1342, 1344,
	1345, 1345, 1346, 1348, 1349, 1351, 1351, 1352, 1353, 1353, 1356, 1357, 1358, 1358, 1359, 1359,
	1359, 1360, 1360, 1360, 1360, 1360, 1360, 1361, 1361, 1362, 1362, 1362, 1365, 1365, 1366, 1366,
	1366, 1366, 1367, 1368, 1368, 1369, 1370, 1370, 1370, 1371, 1372, 1372, 1372, 1373, 1373, 1374,
	1375, 1376, 1377, 1380, 1381, 1381, 1382, 1382, 1385, 1385, 1385, 1385, 1385, 1387, 1389, 1391,
	1391, 1392, 1393, 1394, 1394, 1395, 1397, 1397, 1398, 1398, 1399, 1400, 1400, 1402, 1404, 1406,
	1406, 1407, 1407, 1408, 1408, 1408, 1408, 1408, 1408, 1408, 1408, 1408, 1408, 1408, 1410, 1411,
	1413, 1413, 1414, 1414, 1414, 1414, 1415, 1416, 1417, 1418, 1419, 1419, 1419, 1421, 1422, 1422,
	1422, 1422, 1422, 1422, 1422, 1424, 1425, 1425, 1426, 1426, 1426, 1426, 1427, 1429, 1433, 1433,
	1435, 1435, 1436, 1438, 1439, 1439, 1439, 1441, 1444, 1445, 1445, 1445, 1445, 1445, 1446, 1446,
	1446, 1446, 1446, 1448, 1450, 1450, 1451, 1451, 1452, 1454, 1454, 1454, 1454, 1454, 1456, 1457,
	1458, 1459, 1460, 1461, 1461, 1463, 1463, 1463, 1465, 1465, 1467, 1467, 1467, 1467, 1469, 1469,
	1469, 1471, 1472, 1472, 1473, 1473, 1474, 1474, 1474, 1475, 1475, 1475, 1477, 1478, 1479, 1480,
	1480, 1480, 1480, 1481, 1482, 1482, 1482, 1484, 1485, 1486, 1486, 1486, 1486, 1488, 1488, 1488,
	1489, 1490, 1490, 1490, 1490, 1490, 1491, 1491, 1491, 1493, 1493, 1494, 1497, 1497, 1497, 1499,
	1500, 1501, 1503, 1503, 1505, 1505, 1506, 1506, 1506, 1506, 1509, 1510, 1512, 1513, 1513, 1514,
	1514, 1514, 1515, 1516, 1517, 1519, 1521, 1523, 1524, 1524, 1525, 1527, 1529, 1530, 1532, 1533,
	1534, 1535, 1536, 1537, 1539, 1539, 1540, 1542, 1542, 1542, 1543, 1544, 1546, 1547, 1549, 1549,
	1550, 1552, 1553, 1553, 1553, 1556, 1556, 1558, 1558, 1558, 1559, 1559, 1561, 1561, 1561, 1561,
	1563, 1564, 1564, 1565, 1568, 1568, 1571, 1573, 1577, 1577, 1577, 1579, 1580, 1581, 1583, 1585,
	1585, 1585, 1587, 1587, 1587, 1587, 1588, 1589, 1589, 1593, 1596, 1596, 1596, 1597, 1598, 1598,
	1599, 1600, 1600, 1600, 1603, 1603, 1605, 1606, 1610, 1611, 1611, 1611, 1613, 1614, 1614, 1615,
	1615, 1615, 1615, 1615, 1615, 1616, 1616, 1616, 1616, 1617, 1617, 1618, 1618, 1618, 1618, 1618,
	1618, 1620, 1621, 1623, 1623, 1623, 1624, 1626, 1630, 1631, 1631, 1631, 1631, 1632, 1633, 1633,
	1633, 1633, 1634, 1635, 1635, 1637, 1638, 1638, 1639, 1639, 1640, 1640, 1640, 1642, 1642, 1643,
	1644, 1646, 1646, 1647, 1648, 1650, 1652, 1654, 1654, 1655, 1657, 1657, 1657, 1659, 1659, 1659,
	1659, 1659, 1660, 1660, 1660, 1662, 1665, 1666, 1666, 1666, 1666, 1667, 1668, 1668, 1669, 1669,
	1670, 1670, 1670, 1672, 1674, 1674, 1676, 1676, 1676, 1676, 1677, 1677, 1677, 1677, 1677, 1679,
	1680, 1680, 1680, 1680, 1682, 1683, 1684, 1684, 1686, 1687, 1688, 1689, 1690, 1690, 1691, 1693,
	1693, 1696, 1697, 1699, 1700, 1700, 1700, 1702, 1703, 1703, 1704, 1705, 1706, 1706, 1707, 1709,
	1709, 1709, 1710, 1711, 1712, 1713, 1713, 1714, 1714, 1716, 1717, 1718, 1718, 1718, 1718, 1719,
	1721, 1721, 1721, 1723, 1725, 1726, 1727, 1728, 1728, 1728, 1729, 1729, 1731, 1733, 1733, 1733,
	1734, 1734, 1734, 1734, 1735, 1735, 1737, 1737, 1737, 1737, 1738, 1738, 1740, 1740, 1740, 1741,
	1742, 1742, 1742, 1743, 1745, 1746, 1747, 1751, 1751, 1751, 1753, 1753, 1753, 1754, 1754, 1755,
	1756, 1756, 1757, 1757, 1757, 1757, 1757, 1757, 1760, 1761, 1762, 1763, 1764, 1765, 1767, 1768,
	1770, 1770, 1770, 1772, 1774, 1775, 1775, 1775, 1777, 1779, 1781, 1783, 1783, 1784, 1785, 1786,
	1787, 1787, 1788, 1789, 1791, 1793, 1797, 1799, 1801, 1801, 1802, 1802, 1802, 1802, 1803, 1804,
	1805, 1806, 1807, 1807, 1808, 1809, 1809, 1809, 1810, 1811, 1811, 1814, 1815, 1815, 1816, 1816,
	1818, 1820, 1820, 1821, 1822, 1822, 1822, 1823, 1823, 1824, 1824, 1824, 1824, 1825, 1827, 1827,
	1827, 1828, 1828, 1829, 1829, 1831, 1833, 1835, 1837, 1837, 1837, 1837, 1839, 1839, 1839, 1840,
	1840, 1840, 1840, 1840, 1841, 1841, 1842, 1842, 1844, 1846, 1846, 1846, 1848, 1848, 1849, 1849,
	1849, 1849, 1849, 1850, 1852, 1852, 1852, 1852, 1852, 1853, 1854, 1854, 1854, 1854, 1856, 1856,
	1857, 1857, 1857, 1857, 1858, 1858, 1859, 1859, 1859, 1861, 1863, 1865, 1865, 1867, 1867, 1867,
	1869, 1870, 1871, 1871, 1872, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1875, 1875, 1876, 1876,
	1876, 1877, 1877, 1877, 1878, 1878, 1880, 1881, 1881, 1882, 1884, 1885, 1885, 1887, 1889, 1889,
	1890, 1890, 1890, 1892, 1893, 1895, 1896, 1897, 1898, 1900, 1900, 1900, 1900, 1900, 1902, 1903,
	1903, 1904, 1904, 1904, 1904, 1905, 1905, 1905, 1905, 1905, 1905, 1907, 1908, 1910, 1910, 1910,
	1910, 1911, 1913, 1913, 1916, 1917, 1919, 1919, 1920, 1920, 1922, 1922, 1922, 1923, 1925, 1925,
	1927, 1927, 1928, 1928, 1929, 1930, 1930, 1930, 1932, 1933, 1933, 1935, 1936, 1936, 1936, 1936,
	1936, 1937, 1938, 1939, 1940, 1944, 1946, 1948, 1948, 1948, 1949, 1950, 1950, 1951, 1951, 1951,
	1951, 1952, 1952, 1952, 1954, 1956, 1958, 1960, 1962, 1962, 1963, 1965, 1965, 1967, 1967, 1969,
	1969, 1970, 1971, 1971, 1972, 1973, 1975, 1977, 1978, 1978, 1978, 1979, 1981, 1981, 1982, 1983,
	1984, 1984, 1987, 1988, 1988, 1988, 1989, 1992, 1993, 1993, 1994, 1997, 1999, 1999, 2000, 2001,
	2001, 2001, 2001, 2001, 2003, 2004, 2005, 2006, 2007, 2007, 2008, 2009, 2010, 2010, 2010, 2010,
	2010, 2011, 2012, 2012, 2013, 2013, 2014, 2015, 2016, 2018, 2020, 2021, 2021, 2022, 2022, 2022,
	2024, 2024, 2024, 2024, 2025, 2025, 2027, 2029, 2029, 2030, 2030, 2030, 2031, 2031, 2031, 2031,
	2032, 2032, 2033, 2034, 2034, 2036, 2036, 2038, 2038, 2041, 2042, 2043, 2043, 2045, 2045, 2046,
	2047, 2048, 2049, 2049, 2049, 2050, 2051, 2052, 2053, 2053, 2054, 2056, 2058, 2059, 2059, 2060,
	2062, 2062, 2062, 2063, 2067, 2067, 2067, 2069, 2071, 2072, 2073, 2073, 2075, 2075, 2076, 2076,
	2077, 2078, 2079, 2080, 2082, 2083, 2083, 2084, 2085, 2086, 2086, 2086, 2086, 2086, 2087, 2088,
	2088, 2088, 2090, 2090, 2092, 2093, 2096, 2097, 2097, 2098, 2099, 2101, 2102, 2102, 2102, 2102,
	2103, 2103, 2104, 2105, 2105, 2108, 2109, 2109, 2109, 2109, 2110, 2111, 2111, 2111, 2112, 2112,
	2114, 2114, 2114, 2114, 2115, 2116, 2116, 2118, 2122, 2124, 2124, 2126, 2126, 2126, 2126, 2127,
	2128, 2129, 2130, 2131, 2131, 2133, 2133, 2133, 2134, 2135, 2135, 2135, 2137, 2138, 2139, 2139,
	2139, 2142, 2142, 2144, 2144, 2144, 2144, 2145, 2146, 2146, 2146, 2148, 2148, 2150, 2150, 2150,
	2150, 2150, 2151, 2153, 2155, 2157, 2157, 2157, 2157, 2158, 2159, 2159, 2161, 2161, 2162, 2163,
	2164, 2164, 2166, 2166, 2166, 2166, 2167, 2168, 2168, 2169, 2170, 2172, 2172, 2173, 2174, 2174,
	2174, 2175, 2175, 2175, 2175, 2175, 2175, 2175, 2177, 2177, 2179, 2180, 2181, 2182, 2183, 2184,
	2184, 2185, 2185, 2188, 2190, 2191, 2191, 2192, 2194, 2195, 2196, 2196, 2197, 2199, 2201, 2202,
	2203, 2203, 2203, 2203, 2205, 2206, 2207, 2208, 2209, 2209, 2209, 2209, 2210, 2211, 2213, 2213,
	2213, 2214, 2217, 2217, 2218, 2221, 2222, 2223, 2223, 2224, 2224, 2226, 2226, 2227, 2229, 2230,
	2231, 2232, 2233, 2234, 2235, 2235, 2235, 2236, 2236, 2237, 2240, 2242, 2243, 2244, 2244, 2245,
	2245, 2246, 2246, 2248, 2248, 2248, 2250, 2250, 2251, 2252, 2254, 2254, 2255, 2255, 2256, 2257,
	2257, 2258, 2258, 2258, 2260, 2261, 2263, 2263, 2264, 2264, 2266, 2267, 2267, 2267, 2268, 2271,
	2271, 2271, 2271, 2272, 2275, 2275, 2277, 2278, 2279, 2279, 2280, 2280, 2280, 2281, 2283, 2283,
	2285, 2286, 2287, 2288, 2291, 2292, 2294, 2294, 2295, 2296, 2298, 2299, 2303, 2304, 2306, 2307,
	2307, 2308, 2309, 2310, 2310, 2312, 2314, 2315, 2315, 2316, 2316, 2317, 2317, 2318, 2320, 2321,
	2321, 2322, 2323, 2324, 2324, 2324, 2324, 2324, 2324, 2326, 2326, 2326, 2327, 2329, 2331, 2331,
	2332, 2332, 2333, 2333, 2333, 2335, 2336, 2337, 2338, 2338, 2340, 2341, 2344, 2345, 2346, 2346,
	2347, 2348, 2350, 2352, 2353, 2354, 2356, 2358, 2359, 2360, 2361, 2361, 2363, 2364, 2366, 2367,
	2368, 2368, 2369, 2370, 2371, 2371, 2371, 2371, 2372, 2373, 2375, 2377, 2377, 2378, 2379, 2380,
	2381, 2381, 2381, 2381, 2384, 2385, 2385, 2386, 2388, 2389, 2389, 2390, 2390, 2390, 2391, 2391,
	2392, 2393, 2393, 2395, 2395, 2395, 2395, 2396, 2399, 2399, 2399, 2399, 2400, 2401, 2402, 2402,
	2402, 2403, 2403, 2405, 2407, 2408, 2409, 2409, 2410, 2412, 2414, 2416, 2416, 2417, 2418, 2418,
	2418, 2418, 2418, 2418, 2420, 2423, 2424, 2425, 2426, 2427, 2428, 2429, 2429, 2431, 2431, 2431,
	2432, 2432, 2432, 2432, 2433, 2433, 2433, 2433, 2433, 2434, 2434, 2435, 2436, 2438, 2441, 2441,
	2441, 2442, 2443, 2445, 2445, 2445, 2447, 2447, 2447, 2447, 2449, 2450, 2450, 2450, 2452, 2452,
	2452, 2454, 2456, 2457, 2460, 2460, 2461, 2461, 2461, 2461, 2463, 2465, 2465, 2465, 2466, 2467,
	2467, 2468, 2468, 2468, 2469, 2469, 2471, 2472, 2472, 2472, 2472, 2472, 2472, 2474, 2474, 2475,
	2477, 2478, 2478, 2479, 2481, 2482, 2482, 2483, 2483, 2483, 2483, 2483, 2484, 2484, 2486, 2487,
	2489, 2490, 2491, 2491, 2491, 2491, 2491, 2492, 2493, 2493, 2494, 2495, 2495, 2495, 2495, 2496,
	2496, 2496, 2496, 2496, 2501, 2501, 2501, 2501, 2501, 2502, 2502, 2502, 2502, 2502, 2505, 2505,
	2505, 2505, 2506, 2506, 2507, 2507, 2508, 2508, 2509, 2510, 2510, 2511, 2512, 2513, 2514, 2514,
	2514, 2515, 2516, 2519, 2519, 2519, 2519, 2520, 2521, 2521, 2524, 2525, 2526, 2527, 2529, 2530,
	2531, 2531, 2532, 2536, 2537, 2538, 2539, 2540, 2540, 2540, 2540, 2540, 2541, 2543, 2543, 2543,
	2543, 2545, 2546, 2547, 2551, 2553, 2554, 2554, 2555, 2555, 2555, 2555, 2556, 2557, 2558, 2559,
	2563, 2563, 2564, 2564, 2565, 2566, 2567, 2567, 2567, 2569, 2569, 2570, 2571, 2572, 2572, 2573,
	2574, 2575, 2575, 2576, 2577, 2577, 2578, 2578, 2578, 2581, 2581, 2581, 2582, 2583, 2585, 2586,
	2587, 2588, 2589, 2590, 2590, 2590, 2593, 2594, 2596, 2597, 2598, 2600, 2600, 2601, 2603, 2604,
	2604, 2604, 2604, 2604, 2605, 2605, 2607, 2607, 2608, 2609, 2609, 2609, 2609, 2611, 2611, 2611,
	2612, 2612, 2614, 2614, 2615, 2615, 2616, 2618, 2619, 2622, 2624, 2626, 2626, 2628, 2629, 2630,
	2630, 2631, 2631, 2631, 2631, 2632, 2633, 2635, 2637, 2638, 2638, 2638, 2638, 2638, 2638, 2638,
	2638, 2639, 2639, 2640, 2641, 2641, 2642, 2642, 2646, 2648, 2649, 2650, 2650, 2651, 2651, 2651,
	2652, 2654, 2655, 2655, 2656, 2656, 2656, 2658, 2658, 2659, 2661, 2663, 2666, 2666, 2668, 2668,
	2669, 2669, 2669, 2670, 2671, 2671, 2671, 2672, 2672, 2672, 2672, 2672, 2672, 2674, 2678, 2678,
	2680, 2682, 2683, 2683, 2683, 2683, 2686, 2686, 2686, 2687, 2688, 2690, 2691, 2691, 2692, 2693,
	2694, 2694, 2695, 2695, 2696, 2697, 2697, 2700, 2700, 2700, 2701, 2701, 2702, 2702, 2703, 2704,
	2708, 2709, 2709, 2709, 2712, 2713, 2715, 2716, 2718, 2718, 2718, 2718, 2720, 2721, 2721, 2722,
	2723, 2723, 2723, 2723, 2724, 2726, 2726, 2728, 2729, 2729, 2730, 2731, 2732, 2733, 2733, 2734,
	2736, 2736, 2738, 2738, 2741, 2741, 2743, 2744, 2745, 2746, 2747, 2747, 2748, 2748, 2748, 2748,
	2749, 2749, 2749, 2751, 2752, 2753, 2754, 2755, 2760, 2761, 2763, 2763, 2763, 2763, 2763, 2765,
	2766, 2766, 2766, 2767, 2767, 2767, 2768, 2770, 2772, 2774, 2774, 2776, 2777, 2778, 2778, 2779,
	2780, 2780, 2780, 2781, 2781, 2783, 2783, 2783, 2784, 2784, 2784, 2786, 2790, 2791, 2793, 2794,
	2796, 2796, 2796, 2796, 2796, 2798, 2798, 2799, 2800, 2801, 2803, 2803, 2805, 2805, 2805, 2806,
	2807, 2807, 2810, 2812, 2812, 2812, 2813, 2813, 2817, 2817, 2817, 2817, 2819, 2820, 2820, 2823,
	2825, 2826, 2827, 2829, 2830, 2830, 2831, 2832, 2833, 2835, 2837, 2838, 2839, 2840, 2841, 2842,
	2843, 2845, 2845, 2846, 2847, 2847, 2850, 2851, 2851, 2851, 2851, 2851, 2851, 2851, 2851, 2852,
	2854, 2856, 2859, 2859, 2859, 2859, 2859, 2860, 2861, 2861, 2861, 2862, 2864, 2864, 2867, 2868,
	2868, 2869, 2869, 2869, 2869, 2870, 2870, 2870, 2870, 2872, 2874, 2874, 2874, 2874, 2874, 2875,
	2878, 2878, 2878, 2880, 2881, 2881, 2883, 2886, 2887, 2891, 2893, 2894, 2895, 2896, 2896, 2898,
	2898, 2898, 2901, 2902, 2903, 2905, 2907, 2908, 2909, 2910, 2910, 2912, 2913, 2914, 2914, 2915,
	2917, 2918, 2919, 2920, 2920, 2920, 2921, 2922, 2923, 2925, 2925, 2925, 2926, 2927, 2927, 2928,
	2928, 2928, 2931, 2931, 2931, 2931, 2932, 2934, 2935, 2937, 2938, 2939, 2939, 2939, 2942, 2943,
	2944, 2946, 2946, 2947, 2949, 2949, 2950, 2950, 2953, 2955, 2955, 2955, 2958, 2958, 2958, 2958,
	2958, 2958, 2959, 2959, 2959, 2960, 2960, 2961, 2962, 2963, 2964, 2964, 2964, 2964, 2964, 2964,
	2966, 2968, 2968, 2970, 2971, 2973, 2974, 2974, 2974, 2974, 2976, 2977, 2979, 2980, 2982, 2982,
	2985, 2985, 2986, 2986, 2987, 2987, 2987, 2989, 2990, 2991, 2991, 2992, 2993, 2995, 2995, 2998,
	2998, 2999, 3000, 3000, 3000, 3000, 3002, 3003, 3004, 3004, 3006, 3006, 3008, 3009, 3010, 3012,
	3014, 3014, 3014, 3014, 3016, 3016, 3016, 3018, 3019, 3019, 3019, 3020, 3021, 3021, 3022, 3024,
	3025, 3026, 3027, 3027, 3027, 3028, 3029, 3029, 3029, 3030, 3031, 3033, 3034, 3036, 3038, 3040,
	3043, 3043, 3045, 3046, 3048, 3049, 3049, 3051, 3051, 3051, 3051, 3051, 3052, 3053, 3053, 3054,
	3054, 3056, 3056, 3057, 3058, 3060, 3060, 3061, 3061, 3063, 3064, 3065, 3066, 3066, 3067, 3067,
	3071, 3071, 3072, 3074, 3074, 3074, 3074, 3077, 3078, 3081, 3086, 3086, 3086, 3087, 3089, 3089,
	3089, 3089, 3089, 3090, 3091, 3092, 3093, 3093, 3094, 3095, 3097, 3098, 3099, 3100, 3101, 3103,
	3104, 3105, 3105, 3105, 3107, 3107, 3111, 3112, 3112, 3115, 3117, 3117, 3118, 3118, 3118, 3118,
	3118, 3119, 3119, 3119, 3119, 3120, 3120, 3120, 3120, 3120, 3122, 3124, 3126, 3129, 3132, 3132,
	3132, 3133, 3134, 3134, 3134, 3134, 3136, 3136, 3137, 3138, 3139, 3139, 3139, 3140, 3141, 3142,
	3142, 3143, 3144, 3144, 3145, 3147, 3148, 3149, 3149, 3149, 3150, 3151, 3153, 3154, 3154, 3154,
	3154, 3154, 3154, 3155, 3157, 3158, 3158, 3159, 3159, 3159, 3162, 3162, 3162, 3163, 3163, 3164,
	3165, 3166, 3167, 3168, 3168, 3169, 3169, 3171, 3171, 3173, 3174, 3175, 3176, 3178, 3179, 3180,
	3181, 3182, 3183, 3183, 3183, 3184, 3186, 3188, 3189, 3189, 3189, 3190, 3192, 3193, 3193, 3194,
	3194, 3194, 3196, 3197, 3198, 3200, 3201, 3202, 3202, 3203, 3204, 3204, 3205, 3207, 3207, 3207,
	3207, 3207, 3207, 3207, 3207, 3209, 3209, 3209, 3209, 3209, 3209, 3210, 3210, 3211, 3212, 3213,
	3213, 3213, 3213, 3214, 3215, 3218, 3220, 3221, 3222, 3224, 3225, 3226, 3227, 3227, 3229, 3230,
	3231, 3231, 3231, 3233, 3234, 3236, 3237, 3240, 3240, 3241, 3242, 3243, 3243, 3244, 3245, 3245,
	3246, 3247, 3249, 3250, 3252, 3254, 3255, 3255, 3255, 3255, 3257, 3258, 3258, 3260, 3261, 3262,
	3263, 3264, 3266, 3270, 3272, 3272, 3273, 3274, 3274, 3274, 3276, 3276, 3278, 3278, 3278, 3279,
	3280, 3281, 3281, 3282, 3282, 3283, 3284, 3286, 3288, 3289, 3289, 3289, 3290, 3291, 3294, 3296,
	3297, 3298, 3299, 3299, 3301, 3302, 3303, 3303, 3303, 3303, 3304, 3305, 3306, 3307, 3307, 3308,
	3308, 3308, 3309, 3309, 3310, 3310, 3312, 3312, 3313, 3314, 3315, 3317, 3317, 3317, 3318, 3319,
	3320, 3320, 3320, 3320, 3321, 3322, 3322, 3322, 3323, 3323, 3324, 3324, 3324, 3326, 3326, 3326,
	3327, 3327, 3329, 3330, 3330, 3330, 3330, 3331, 3332, 3332, 3332, 3332, 3332, 3332, 3332, 3333,
	3334, 3336, 3336, 3336, 3337, 3337, 3337, 3339, 3341, 3342, 3342, 3343, 3343, 3344, 3346, 3348,
	3349, 3350, 3352, 3352, 3354, 3355, 3355, 3355, 3355, 3356, 3359, 3361, 3362, 3363, 3364, 3365,
	3365, 3367, 3367, 3368, 3368, 3371, 3371, 3374, 3375, 3378, 3379, 3380, 3381, 3382, 3382, 3384,
	3384, 3386, 3386, 3386, 3386, 3388, 3389, 3391, 3392, 3393, 3395, 3396, 3397, 3399, 3400, 3401,
	3401, 3401, 3402, 3403, 3405, 3405, 3406, 3406, 3406, 3406, 3407, 3408, 3409, 3409, 3411, 3413,
	3415, 3419, 3420, 3420, 3420, 3421, 3421, 3422, 3423, 3423, 3424, 3427, 3428, 3428, 3430, 3431,
	3432, 3434, 3436, 3437, 3438, 3440, 3440, 3440, 3440, 3440, 3441, 3442, 3442, 3443, 3443, 3444,
	3444, 3444, 3446, 3447, 3447, 3449, 3449, 3450, 3452, 3453, 3455, 3458, 3458, 3460, 3460, 3462,
	3462, 3463, 3463, 3465, 3465, 3465, 3467, 3468, 3469, 3470, 3471, 3471, 3473, 3475, 3476, 3477,
	3477, 3479, 3481, 3481, 3481, 3481, 3482, 3485, 3486, 3488, 3490, 3491, 3491, 3492, 3493, 3494,
	3497, 3499, 3500, 3501, 3501, 3501, 3501, 3502, 3502, 3502, 3503, 3504, 3504, 3505, 3508, 3508,
	3510, 3510, 3512, 3512, 3512, 3514, 3516, 3516, 3518, 3518, 3521, 3524, 3524, 3524, 3524, 3526,
	3526, 3527, 3527, 3527, 3527, 3530, 3531, 3532, 3535, 3535, 3536, 3536, 3537, 3538, 3541, 3541,
	3542, 3542, 3545, 3548, 3548, 3552, 3554, 3555, 3555, 3557, 3559, 3562, 3563, 3564, 3565, 3568,
	3569, 3571, 3571, 3573, 3574, 3575, 3575, 3575, 3576, 3577, 3577, 3577, 3579, 3582, 3583, 3583,
	3584, 3584, 3586, 3586, 3586, 3588, 3590, 3590, 3593, 3595, 3595, 3596, 3598, 3599, 3600, 3602,
	3602, 3605, 3606, 3609, 3610, 3610, 3610, 3611, 3612, 3613, 3613, 3614, 3614, 3615, 3617, 3617,
	3619, 3622, 3623, 3628, 3628, 3629, 3630, 3631, 3634, 3638, 3640, 3641, 3643, 3646, 3647, 3648,
	3648, 3649, 3649, 3649, 3649, 3650, 3650, 3652, 3652, 3654, 3657, 3657, 3658, 3658, 3659, 3659,
	3660, 3660, 3661, 3665, 3666, 3667, 3667, 3670, 3671, 3672, 3673, 3675, 3677, 3677, 3677, 3679,
	3679, 3680, 3682, 3682, 3684, 3686, 3686, 3687, 3688, 3688, 3692, 3692, 3693, 3694, 3694, 3696,
	3698, 3699, 3700, 3702, 3704, 3704, 3705, 3706, 3708, 3709, 3710, 3711, 3712, 3713, 3713, 3713,
	3714, 3714, 3714, 3715, 3716, 3717, 3717, 3717, 3719, 3720, 3722, 3724, 3724, 3724, 3726, 3729,
	3730, 3731, 3732, 3733, 3736, 3737, 3738, 3739, 3740, 3741, 3742, 3743, 3743, 3744, 3745, 3745,
	3746, 3746, 3746, 3748, 3748, 3751, 3751, 3751, 3752, 3752, 3754, 3756, 3757, 3757, 3758, 3758,
	3760, 3761, 3762, 3762, 3763, 3763, 3764, 3769, 3771, 3771, 3773, 3775, 3775, 3776, 3776, 3776,
	3778, 3778, 3779, 3779, 3779, 3781, 3781, 3783, 3784, 3784, 3785, 3785, 3785, 3788, 3790, 3790,
	3790, 3793, 3795, 3798, 3799, 3799, 3799, 3799, 3802, 3804, 3804, 3807, 3808, 3808, 3811, 3812,
	3813, 3814, 3814, 3814, 3816, 3816, 3817, 3818, 3819, 3820, 3820, 3821, 3822, 3822, 3823, 3823,
	3826, 3827, 3832, 3835, 3836, 3840, 3841, 3844, 3844, 3844, 3846, 3850, 3851, 3851, 3854, 3855,
	3855, 3856, 3856, 3856, 3856, 3857, 3858, 3860, 3860, 3862, 3863, 3864, 3864, 3865, 3865, 3868,
	3868, 3869, 3872, 3872, 3874, 3874, 3874, 3874, 3876, 3879, 3879, 3883, 3883, 3884, 3884, 3884,
	3885, 3885, 3886, 3888, 3889, 3891, 3893, 3893, 3894, 3896, 3898, 3899, 3899, 3901, 3901, 3903,
	3903, 3905, 3910, 3912, 3913, 3913, 3915, 3915, 3916, 3919, 3920, 3921, 3924, 3925, 3927, 3927,
	3927, 3927, 3930, 3930, 3931, 3932, 3932, 3933, 3935, 3936, 3938, 3939, 3939, 3940, 3941, 3944,
	3945, 3945, 3946, 3949, 3949, 3952, 3954, 3955, 3958, 3959, 3961, 3964, 3965, 3968, 3970, 3971,
	3971, 3972, 3973, 3973, 3974, 3974, 3974, 3974, 3975, 3976, 3978, 3980, 3980, 3984, 3985, 3986,
	3986, 3987, 3989, 3991, 3992, 3992, 3995, 3996, 3998, 4002, 4002, 4004, 4006, 4006, 4006, 4008,
	4009, 4009, 4010, 4010, 4010, 4011, 4012, 4013, 4013, 4014, 4016, 4016, 4017, 4017, 4017, 4019,
	4020, 4022, 4025, 4027, 4029, 4029, 4030, 4033, 4034, 4036, 4036, 4038, 4039, 4039, 4041, 4042,
	4043, 4043, 4043, 4044, 4046, 4047, 4048, 4049, 4050, 4050, 4052, 4052, 4053, 4055, 4055, 4055,
	4056, 4059, 4062, 4063, 4063, 4063, 4064, 4066, 4068, 4070, 4070, 4071, 4074, 4074, 4074, 4076,
	4076, 4077, 4078, 4079, 4080, 4082, 4082, 4084, 4085, 4085, 4085, 4085, 4086, 4086, 4089, 4091,
	4092, 4093, 4098, 4098, 4098, 4099, 4100, 4102, 4103, 4104, 4106, 4109, 4109, 4109, 4111, 4112,
	4114, 4115, 4116, 4118, 4119, 4119, 4119, 4121, 4122, 4122, 4123, 4124, 4124, 4129, 4131, 4134,
	4134, 4135, 4138, 4138, 4138, 4138, 4138, 4138, 4140, 4143, 4146, 4147, 4148, 4148, 4148, 4148,
	4148, 4148, 4151, 4152, 4153, 4153, 4155, 4155, 4156, 4157, 4157, 4157, 4159, 4161, 4162, 4164,
	4164, 4165, 4171, 4172, 4173, 4174, 4176, 4178, 4179, 4181, 4181, 4182, 4182, 4182, 4182, 4183,
	4185, 4185, 4185, 4187, 4187, 4187, 4188, 4188, 4190, 4191, 4194, 4195, 4195, 4196, 4198, 4199,
	4199, 4199, 4200, 4200, 4200, 4200, 4201, 4202, 4203, 4204, 4204, 4205, 4205, 4206, 4207, 4207,
	4207, 4208, 4209, 4209, 4209, 4212, 4212, 4215, 4216, 4217, 4218, 4220, 4220, 4220, 4223, 4228,
	4228, 4231, 4231, 4232, 4233, 4234, 4234, 4236, 4237, 4239, 4241, 4242, 4242, 4242, 4242, 4243,
	4245, 4246, 4248, 4250, 4251, 4251, 4251, 4252, 4253, 4254, 4255, 4255, 4255, 4255, 4258, 4260,
	4260, 4261, 4263, 4264, 4264, 4265, 4266, 4267, 4272, 4273, 4275, 4278, 4280, 4282, 4282, 4284,
	4284, 4284, 4284, 4284, 4284, 4286, 4287, 4288, 4288, 4290, 4290, 4291, 4291, 4291, 4292, 4294,
	4294, 4296, 4299, 4300, 4302, 4303, 4303, 4305, 4307, 4308, 4309, 4310, 4310, 4311, 4313, 4314,
	4314, 4314, 4314, 4314, 4314, 4315, 4316, 4316, 4316, 4317, 4317, 4318, 4319, 4322, 4323, 4324,
	4324, 4325, 4326, 4327, 4329, 4331, 4332, 4335, 4337, 4338, 4339, 4341, 4341, 4341, 4342, 4343,
	4343, 4344, 4344, 4345, 4345, 4345, 4346, 4346, 4347, 4347, 4348, 4350, 4352, 4353, 4355, 4357,
	4357, 4360, 4360, 4360, 4361, 4363, 4368, 4369, 4371, 4375, 4376, 4378, 4378, 4378, 4379, 4380,
	4380, 4380, 4380, 4380, 4380, 4380, 4380, 4380, 4381, 4383, 4384, 4384, 4384, 4385, 4385, 4386,
	4387, 4388, 4388, 4388, 4389, 4389, 4391, 4394, 4398, 4399, 4402, 4406, 4409, 4409, 4410, 4413,
	4413, 4414, 4416, 4416, 4418, 4418, 4419, 4420, 4421, 4424, 4425, 4426, 4428, 4428, 4429, 4429,
	4431, 4433, 4433, 4433, 4433, 4435, 4438, 4439, 4442, 4443, 4445, 4446, 4446, 4448, 4448, 4448,
	4449, 4450, 4450, 4450, 4452, 4453, 4453, 4453, 4454, 4454, 4455, 4455, 4456, 4457, 4459, 4461,
	4464, 4465, 4467, 4468, 4471, 4472, 4477, 4479, 4483, 4483, 4484, 4486, 4486, 4487, 4487, 4488,
	4489, 4489, 4491, 4492, 4492, 4492, 4495, 4495, 4496, 4496, 4498, 4499, 4500, 4501, 4502, 4503,
	4506, 4509, 4511, 4513, 4514, 4516, 4519, 4521, 4523, 4523, 4525, 4526, 4528, 4528, 4530, 4532,
	4533, 4533, 4534, 4535, 4535, 4535, 4535, 4535, 4537, 4537, 4539, 4539, 4539, 4543, 4544, 4545,
	4547, 4549, 4551, 4555, 4555, 4558, 4561, 4564, 4565, 4567, 4569, 4570, 4573, 4574, 4574, 4575,
	4575, 4576, 4578, 4578, 4579, 4581, 4582, 4582, 4583, 4584, 4585, 4586, 4586, 4590, 4592, 4594,
	4596, 4599, 4601, 4604, 4605, 4607, 4609, 4611, 4612, 4614, 4616, 4618, 4621, 4621, 4623, 4624,
	4624, 4624, 4626, 4627, 4627, 4627, 4627, 4628, 4628, 4629, 4630, 4630, 4630, 4632, 4632, 4637,
	4641, 4645, 4647, 4651, 4654, 4656, 4661, 4664, 4665, 4668, 4671, 4675, 4679, 4681, 4684, 4684,
	4685, 4687, 4688, 4690, 4692, 4692, 4693, 4693, 4694, 4694, 4694, 4694, 4696, 4697, 4698, 4701,
	4702, 4703, 4704, 4704, 4704, 4706, 4707, 4708, 4712, 4714, 4715, 4716, 4718, 4720, 4721, 4721,
	4722, 4723, 4724, 4725, 4725, 4726, 4726, 4731, 4731, 4732, 4732, 4733, 4734, 4736, 4737, 4739,
	4741, 4743, 4746, 4748, 4748, 4749, 4752, 4752, 4754, 4756, 4759, 4762, 4764, 4764, 4764, 4764,
	4765, 4768, 4768, 4769, 4770, 4771, 4774, 4774, 4775, 4776, 4776, 4776, 4776, 4778, 4780, 4781,
	4782, 4785, 4785, 4788, 4789, 4791, 4791, 4792, 4793, 4797, 4798, 4800, 4800, 4801, 4801, 4803,
	4804, 4806, 4807, 4807, 4807, 4807, 4809, 4810, 4811, 4811, 4811, 4811, 4811, 4812, 4813, 4817,
	4820, 4823, 4826, 4828, 4831, 4833, 4835, 4839, 4841, 4843, 4844, 4845, 4847, 4848, 4849, 4849,
	4851, 4851, 4852, 4856, 4857, 4857, 4858, 4859, 4859, 4860, 4860, 4860, 4860, 4865, 4866, 4866,
	4868, 4869, 4871, 4871, 4872, 4874, 4875, 4875, 4876, 4878, 4881, 4882, 4882, 4882, 4883, 4883,
	4883, 4883, 4884, 4884, 4885, 4885, 4887, 4887, 4887, 4888, 4889, 4891, 4891, 4894, 4897, 4897,
	4898, 4902, 4903, 4905, 4906, 4907, 4909, 4909, 4910, 4910, 4913, 4914, 4914, 4915, 4917, 4918,
	4921, 4921, 4921, 4922, 4922, 4922, 4923, 4923, 4926, 4926, 4926, 4927, 4928, 4929, 4930, 4934,
	4937, 4939, 4939, 4941, 4943, 4943, 4946, 4946, 4946, 4948, 4949, 4949, 4949, 4950, 4952, 4952,
	4952, 4953, 4953, 4956, 4958, 4959, 4959, 4960, 4960, 4960, 4960, 4961, 4962, 4962, 4963, 4964,
	4966, 4968, 4972, 4975, 4976, 4979, 4980, 4982, 4982, 4983, 4985, 4987, 4989, 4991, 4994, 4994,
	4995, 4997, 4997, 4999, 5000, 5002, 5002, 5003, 5003, 5003, 5005, 5006, 5006, 5007, 5008, 5013,
	5014, 5016, 5017, 5018, 5018, 5020, 5022, 5022, 5023, 5025, 5027, 5028, 5030, 5031, 5031, 5031,
	5033, 5034, 5034, 5035, 5035, 5037, 5037, 5038, 5038, 5038, 5039, 5039, 5039, 5042, 5044, 5045,
	5046, 5049, 5050, 5052, 5053, 5055, 5058, 5059, 5060, 5061, 5065, 5065, 5067, 5068, 5068, 5068,
	5069, 5071, 5074, 5074, 5074, 5074, 5075, 5075, 5075, 5075, 5076, 5076, 5076, 5078, 5079, 5080,
	5083, 5083, 5083, 5085, 5087, 5087, 5089, 5092, 5094, 5094, 5095, 5095, 5096, 5096, 5097, 5097,
	5097, 5097, 5099, 5099, 5100, 5101, 5102, 5103, 5104, 5104, 5104, 5105, 5106, 5107, 5109, 5112,
	5112, 5113, 5115, 5117, 5118, 5118, 5118, 5118, 5119, 5119, 5121, 5121, 5122, 5122, 5122, 5122,
	5122, 5122, 5123, 5126, 5127, 5129, 5129, 5130, 5131, 5134, 5134, 5136, 5137, 5139, 5142, 5144,
	5144, 5146, 5148, 5149, 5150, 5152, 5152, 5152, 5153, 5153, 5154, 5154, 5157, 5157, 5158, 5159,
	5160, 5160, 5162, 5163, 5163, 5164, 5164, 5166, 5166, 5167, 5168, 5169, 5170, 5172, 5175, 5177,
	5179, 5181, 5182, 5183, 5185, 5187, 5188, 5191, 5194, 5197, 5199, 5199, 5200, 5202, 5202, 5204,
	5205, 5206, 5208, 5208, 5209, 5211, 5211, 5212, 5213, 5213, 5216, 5217, 5218, 5219, 5221, 5221,
	5224, 5224, 5224, 5225, 5225, 5226, 5226, 5227, 5227, 5227, 5227, 5228, 5228, 5230, 5230, 5232,
	5232, 5233, 5233, 5234, 5235, 5235, 5235, 5235, 5236, 5237, 5237, 5237, 5237, 5239, 5242, 5244,
	5247, 5248, 5254, 5255, 5256, 5260, 5261, 5262, 5264, 5264, 5264, 5265, 5267, 5269, 5269, 5270,
	5272, 5272, 5273, 5275, 5276, 5276, 5276, 5276, 5277, 5280, 5281, 5281, 5282, 5283, 5285, 5288,
	5290, 5291, 5292, 5294, 5298, 5298, 5298, 5299, 5299, 5300, 5300, 5301, 5301, 5303, 5303, 5303,
	5303, 5303, 5303, 5303, 5303, 5303, 5303, 5303, 5304, 5304, 5305, 5306, 5306, 5307, 5307, 5308,
	5312, 5313, 5314, 5316, 5318, 5319, 5319, 5319, 5319, 5320, 5320, 5321, 5321, 5323, 5323, 5324,
	5325, 5327, 5329, 5330, 5332, 5332, 5334, 5334, 5335, 5337, 5337, 5338, 5338, 5339, 5341, 5341,
	5342, 5345, 5345, 5346, 5349, 5349, 5350, 5351, 5351, 5352, 5353, 5353, 5353, 5356, 5358, 5359,
	5360, 5362, 5363, 5363, 5363, 5365, 5367, 5367, 5367, 5370, 5371, 5371, 5372, 5374, 5374, 5376,
	5379, 5379, 5380, 5382, 5383, 5384, 5384, 5385, 5385, 5385, 5385, 5385, 5386, 5387, 5389, 5391,
	5391, 5391, 5391, 5391, 5392, 5393, 5394, 5394, 5398, 5398, 5399, 5399, 5399, 5401, 5401, 5401,
	5401, 5401, 5404, 5405, 5405, 5405, 5407, 5407, 5408, 5409, 5410, 5412, 5413, 5415, 5415, 5416,
	5416, 5417, 5417, 5417, 5417, 5419, 5420, 5422, 5422, 5422, 5422, 5424, 5425, 5427, 5427, 5429,
	5431, 5431, 5432, 5433, 5434, 5434, 5435, 5436, 5437, 5438, 5438, 5438, 5440, 5442, 5442, 5442,
	5445, 5445, 5448, 5448, 5448, 5448, 5448, 5448, 5449, 5451, 5452, 5452, 5453, 5453, 5454, 5455,
	5455, 5456, 5460, 5462, 5463, 5463, 5466, 5467, 5467, 5467, 5468, 5469, 5469, 5469, 5471, 5472,
	5472, 5472, 5473, 5475, 5475, 5475, 5475, 5476, 5477, 5477, 5478, 5478, 5480, 5482, 5482, 5484,
	5484, 5485, 5488, 5488, 5488, 5490, 5492, 5493, 5494, 5494, 5495, 5497, 5500, 5502, 5504, 5506,
	5506, 5507, 5507, 5509, 5509, 5510, 5513, 5514, 5514, 5515, 5516, 5517, 5519, 5523, 5525, 5527,
	5528, 5528, 5529, 5530, 5530, 5533, 5533, 5535, 5535, 5537, 5537, 5537, 5539, 5541, 5543, 5545,
	5547, 5549, 5550, 5552, 5552, 5552, 5552, 5552, 5554, 5554, 5557, 5558, 5560, 5561, 5561, 5561,
	5561, 5561, 5563, 5564, 5565, 5565, 5567, 5568, 5569, 5570, 5571, 5572, 5573, 5575, 5575, 5578,
	5579, 5584, 5584, 5586, 5586, 5586, 5586, 5588, 5588, 5590, 5591, 5591, 5591, 5593, 5594, 5594,
	5595, 5595, 5595, 5595, 5595, 5596, 5597, 5597, 5598, 5599, 5599, 5600, 5600, 5601, 5601, 5601,
	5602, 5607, 5608, 5610, 5612, 5612, 5614, 5614, 5615, 5615, 5616, 5619, 5619, 5620, 5620, 5620,
	5620, 5620, 5620, 5621, 5622, 5624, 5626, 5626, 5626, 5626, 5626, 5626, 5626, 5627, 5629, 5631,
	5631, 5632, 5633, 5635, 5635, 5636, 5636, 5636, 5638, 5638, 5638, 5638, 5639, 5639, 5639, 5639,
	5641, 5642, 5642, 5643, 5645, 5645, 5645, 5647, 5648, 5650, 5652, 5653, 5654, 5654, 5657, 5660,
	5660, 5662, 5662, 5664, 5664, 5665, 5667, 5668, 5668, 5668, 5668, 5668, 5669, 5669, 5674, 5676,
	5676, 5676, 5677, 5677, 5678, 5681, 5681, 5682, 5683, 5683, 5683, 5685, 5687, 5687, 5688, 5689,
	5689, 5690, 5690, 5690, 5692, 5693, 5693, 5696, 5696, 5696, 5697, 5697, 5698, 5698, 5698, 5698,
	5700, 5700, 5701, 5701, 5701, 5701, 5701, 5702, 5703, 5704, 5704, 5704, 5704, 5705, 5705, 5708,
	5710, 5711, 5713, 5715, 5716, 5717, 5719, 5719, 5719, 5719, 5720, 5721, 5722, 5724, 5724, 5724,
	5724, 5725, 5725, 5726, 5727, 5729, 5730, 5730, 5730, 5730, 5730, 5731, 5731, 5731, 5731, 5731,
	5731, 5732, 5733, 5734, 5735, 5735, 5735, 5736, 5740, 5740, 5741, 5743, 5745, 5746, 5748, 5750,
	5750, 5750, 5752, 5753, 5754, 5755, 5755, 5757, 5759, 5761, 5763, 5763, 5764, 5764, 5766, 5766,
	5768, 5769, 5769, 5770, 5772, 5773, 5773, 5774, 5776, 5778, 5778, 5780, 5780, 5780, 5782, 5783,
	5783, 5783, 5783, 5785, 5787, 5789, 5791, 5794, 5794, 5794, 5795, 5795, 5795, 5795, 5795, 5795,
	5795, 5798, 5798, 5798, 5799, 5800, 5801, 5801, 5802, 5803, 5803, 5804, 5805, 5806, 5808, 5808,
	5809, 5809, 5809, 5810, 5810, 5810, 5811, 5812, 5812, 5814, 5814, 5815, 5818, 5820, 5821, 5821,
	5821, 5823, 5823, 5823, 5825, 5825, 5825, 5825, 5825, 5825, 5826, 5827, 5828, 5828, 5830, 5830,
	5830, 5830, 5830, 5831, 5831, 5832, 5832, 5832, 5832, 5833, 5833, 5835, 5835, 5835, 5835, 5838,
	5839, 5840, 5840, 5840, 5840, 5842, 5842, 5845, 5846, 5847, 5848, 5849, 5849, 5850, 5850, 5852,
	5852, 5852, 5853, 5856, 5856, 5857, 5857, 5857, 5857, 5858, 5859, 5860, 5861, 5861, 5861, 5863,
	5864, 5864, 5865, 5867, 5871, 5873, 5874, 5874, 5875, 5875, 5876, 5877, 5880, 5881, 5884, 5884,
	5884, 5884, 5886, 5886, 5887, 5888, 5888, 5891, 5891, 5891, 5892, 5892, 5894, 5894, 5894, 5895,
	5897, 5898, 5898, 5899, 5902, 5902, 5903, 5905, 5905, 5905, 5907, 5909, 5911, 5911, 5912, 5914,
	5915, 5916, 5917, 5918, 5921, 5922, 5922, 5922, 5923, 5923, 5923, 5924, 5924, 5924, 5925, 5925,
	5926, 5926, 5927, 5928, 5928, 5928, 5928, 5930, 5933, 5933, 5935, 5936, 5937, 5937, 5937, 5937,
	5937, 5938, 5940, 5941, 5942, 5942, 5943, 5945, 5946, 5946, 5946, 5946, 5948, 5948, 5949, 5949,
	5949, 5949, 5949, 5950, 5952, 5953, 5953, 5954, 5955, 5956, 5957, 5958, 5958, 5958, 5959, 5960,
	5962, 5962, 5965, 5965, 5966, 5966, 5967, 5969, 5969, 5971, 5973, 5975, 5978, 5978, 5978, 5979,
	5980, 5980, 5981, 5981, 5985, 5987, 5990, 5991, 5992, 5993, 5994, 5994, 5996, 5997, 5997, 5997,
	5998, 5998, 6000, 6001, 6003, 6004, 6006, 6006, 6006, 6006, 6006, 6008, 6008, 6009, 6010, 6011,
	6011, 6011, 6012, 6013, 6014, 6014, 6015, 6015, 6016, 6019, 6019, 6019, 6020, 6020, 6022, 6024,
	6024, 6024, 6026, 6027, 6028, 6030, 6030, 6032, 6035, 6036, 6036, 6036, 6037, 6037, 6037, 6037,
	6037, 6037, 6037, 6038, 6038, 6040, 6041, 6042, 6043, 6043, 6044, 6044, 6044, 6044, 6045, 6047,
	6047, 6048, 6050, 6051, 6054, 6054, 6054, 6054, 6054, 6054, 6055, 6055, 6058, 6058, 6058, 6059,
	6060, 6061, 6062, 6062, 6063, 6064, 6064, 6065, 6065, 6068, 6069, 6069, 6069, 6069, 6069, 6069,
	6070, 6071, 6071, 6071, 6072, 6072, 6072, 6073, 6073, 6075, 6076, 6077, 6079, 6079, 6079, 6079,
	6080, 6080, 6081, 6082, 6085, 6086, 6088, 6088, 6090, 6090, 6091, 6092, 6095, 6096, 6096, 6096,
	6096, 6098, 6098, 6099, 6102, 6103, 6104, 6104, 6108, 6108, 6108, 6109, 6111, 6112, 6112, 6113,
	6113, 6114, 6114, 6114, 6114, 6115, 6117, 6117, 6117, 6119, 6120, 6121, 6122, 6124, 6126, 6126,
	6127, 6127, 6127, 6127, 6129, 6129, 6130, 6130, 6131, 6131, 6131, 6132, 6132, 6133, 6133, 6133,
	6133, 6134, 6135, 6135, 6137, 6138, 6139, 6141, 6142, 6145, 6146, 6147, 6148, 6148, 6148, 6148,
	6149, 6149, 6149, 6149, 6149, 6150, 6151, 6151, 6151, 6152, 6153, 6153, 6153, 6153, 6154, 6154,
	6156, 6157, 6159, 6159, 6160, 6161, 6165, 6166, 6166, 6169, 6171, 6171, 6171, 6176, 6176, 6176,
	6176, 6177, 6177, 6178, 6178, 6179, 6180, 6180, 6180, 6180, 6180, 6182, 6182, 6183, 6184, 6184,
	6185, 6185, 6186, 6188, 6188, 6191, 6192, 6192, 6192, 6193, 6194, 6194, 6194, 6194, 6195, 6195,
	6198, 6199, 6200, 6202, 6203, 6204, 6204, 6204, 6204, 6204, 6205, 6206, 6206, 6206, 6207, 6208,
	6209, 6210, 6210, 6211, 6212, 6213, 6213, 6213, 6214, 6214, 6216, 6218, 6219, 6220, 6220, 6222,
	6224, 6224, 6225, 6225, 6226, 6228, 6231, 6232, 6233, 6236, 6236, 6237, 6238, 6238, 6238, 6238,
	6239, 6239, 6239, 6239, 6242, 6242, 6242, 6243, 6245, 6245, 6249, 6250, 6250, 6251, 6251, 6251,
	6254, 6254, 6256, 6257, 6258, 6258, 6258, 6258, 6259, 6260, 6260, 6260, 6260, 6260, 6260, 6260,
	6260, 6260, 6261, 6262, 6263, 6263, 6263, 6264, 6265, 6266, 6268, 6268, 6268, 6269, 6269, 6269,
	6270, 6271, 6271, 6272, 6272, 6272, 6273, 6274, 6277, 6277, 6277, 6278, 6278, 6281, 6282, 6282,
	6282, 6283, 6287, 6288, 6288, 6290, 6292, 6293, 6295, 6297, 6298, 6298, 6301, 6303, 6303, 6303,
	6304, 6305, 6306, 6308, 6309, 6310, 6310, 6311, 6311, 6311, 6311, 6312, 6312, 6314, 6314, 6315,
	6315, 6316, 6316, 6317, 6317, 6317, 6317, 6317, 6319, 6319, 6321, 6322, 6322, 6322, 6322, 6322,
	6324, 6325, 6330, 6330, 6330, 6331, 6332, 6332, 6332, 6332, 6333, 6333, 6333, 6334, 6336, 6336,
	6336, 6337, 6338, 6338, 6339, 6339, 6341, 6341, 6342, 6343, 6343, 6344, 6344, 6345, 6346, 6346,
	6348, 6352, 6352, 6353, 6354, 6354, 6354, 6354, 6355, 6356, 6356, 6356, 6356, 6357, 6357, 6357,
	6357, 6357, 6357, 6358, 6358, 6359, 6360, 6360, 6362, 6363, 6363, 6363, 6363, 6363, 6363, 6363,
	6364, 6365, 6365, 6366, 6369, 6371, 6371, 6371, 6371, 6371, 6371, 6372, 6373, 6373, 6373, 6373,
	6374, 6375, 6376, 6378, 6378, 6379, 6380, 6381, 6382, 6384, 6386, 6386, 6386, 6386, 6386, 6387,
	6387, 6387, 6387, 6389, 6390, 6392, 6392, 6393, 6394, 6394, 6394, 6394, 6394, 6396, 6396, 6398,
	6400, 6401, 6401, 6402, 6402, 6403, 6404, 6404, 6405, 6405, 6405, 6406, 6407, 6407, 6407, 6407,
	6407, 6407, 6409, 6409, 6409, 6411, 6411, 6411, 6411, 6411, 6412, 6414, 6415, 6415, 6415, 6416,
	6418, 6418, 6418, 6419, 6422, 6423, 6423, 6423, 6425, 6425, 6425, 6430, 6430, 6432, 6432, 6433,
	6434, 6435, 6436, 6438, 6439, 6442, 6445, 6446, 6446, 6447, 6448, 6449, 6450, 6450, 6451, 6451,
	6451, 6454, 6455, 6455, 6458, 6458, 6460, 6460, 6460, 6460, 6462, 6463, 6464, 6465, 6465, 6465,
	6465, 6467, 6470, 6472, 6472, 6474, 6475, 6476, 6478, 6478, 6482, 6482, 6482, 6483, 6483, 6483,
	6483, 6483, 6483, 6484, 6484, 6484, 6484, 6485, 6486, 6487, 6487, 6488, 6489, 6491, 6491, 6493,
	6493, 6495, 6496, 6496, 6498, 6499, 6502, 6503, 6504, 6504, 6508, 6508, 6508, 6509, 6509, 6510,
	6512, 6514, 6514, 6514, 6515, 6515, 6516, 6516, 6517, 6517, 6518, 6520, 6520, 6520, 6520, 6521,
	6523, 6524, 6524, 6524, 6524, 6525, 6525, 6525, 6527, 6527, 6529, 6529, 6530, 6530, 6531, 6532,
	6532, 6533, 6535, 6535, 6535, 6536, 6536, 6536, 6537, 6539, 6540, 6540, 6542, 6544, 6546, 6547,
	6549, 6549, 6551, 6552, 6553, 6553, 6555, 6556, 6559, 6560, 6562, 6562, 6563, 6565, 6565, 6565,
	6566, 6567, 6567, 6567, 6568, 6568, 6570, 6571, 6573, 6573, 6575, 6575, 6576, 6578, 6578, 6578,
	6578, 6580, 6582, 6583, 6583, 6584, 6587, 6587, 6588, 6589, 6589, 6591, 6591, 6592, 6592, 6593,
	6594, 6594, 6594, 6595, 6599, 6600, 6601, 6601, 6603, 6605, 6606, 6606, 6606, 6606, 6607, 6607,
	6609, 6609, 6611, 6611, 6612, 6613, 6615, 6616, 6617, 6618, 6618, 6619, 6619, 6620, 6620, 6622,
	6622, 6623, 6625, 6626, 6628, 6629, 6630, 6630, 6631, 6632, 6634, 6635, 6636, 6637, 6639, 6640,
	6641, 6642, 6644, 6645, 6646, 6648, 6650, 6652, 6653, 6653, 6655, 6656, 6657, 6658, 6658, 6658,
	6658, 6659, 6659, 6660, 6662, 6663, 6665, 6665, 6665, 6667, 6667, 6669, 6669, 6669, 6670, 6670,
	6670, 6671, 6673, 6674, 6674, 6675, 6676, 6677, 6677, 6677, 6679, 6680, 6682, 6683, 6684, 6685,
	6685, 6687, 6689, 6689, 6689, 6691, 6691, 6692, 6693, 6694, 6695, 6697, 6698, 6700, 6700, 6701,
	6702, 6703, 6705, 6707, 6708, 6709, 6709, 6710, 6712, 6713, 6714, 6715, 6717, 6717, 6717, 6718,
	6718, 6719, 6719, 6719, 6719, 6720, 6720, 6721, 6723, 6724, 6724, 6725, 6726, 6727, 6728, 6728,
	6728, 6729, 6731, 6733, 6733, 6734, 6735, 6736, 6740, 6741, 6741, 6742, 6742, 6742, 6743, 6744,
	6745, 6748, 6749, 6749, 6750, 6751, 6752, 6754, 6755, 6755, 6756, 6756, 6756, 6757, 6757, 6757,
	6757, 6757, 6759, 6762, 6764, 6765, 6765, 6765, 6765, 6766, 6769, 6770, 6772, 6773, 6773, 6774,
	6774, 6775, 6776, 6776, 6776, 6777, 6778, 6778, 6779, 6779, 6779, 6782, 6782, 6783, 6783, 6783,
	6785, 6785, 6786, 6790, 6790, 6791, 6793, 6794, 6794, 6794, 6795, 6798, 6799, 6803, 6803, 6804,
	6805, 6806, 6806, 6808, 6809, 6809, 6810, 6810, 6810, 6812, 6812, 6812, 6813, 6813, 6813, 6814,
	6814, 6815, 6816, 6818, 6819, 6819, 6820, 6820, 6820, 6821, 6821, 6821, 6822, 6822, 6823, 6824,
	6825, 6826, 6826, 6828, 6829, 6831, 6832, 6832, 6835, 6836, 6836, 6837, 6839, 6840, 6840, 6842,
	6842, 6842, 6842, 6843, 6844, 6844, 6845, 6846, 6846, 6847, 6850, 6850, 6851, 6853, 6854, 6855,
	6856, 6858, 6858, 6858, 6861, 6863, 6864, 6864, 6866, 6867, 6870, 6871, 6873, 6874, 6875, 6875,
	6875, 6877, 6879, 6880, 6882, 6884, 6884, 6884, 6885, 6887, 6887, 6888, 6890, 6890, 6891, 6893,
	6894, 6895, 6895, 6896, 6897, 6899, 6899, 6900, 6900, 6900, 6900, 6900, 6902, 6905, 6905, 6907,
	6908, 6910, 6912, 6913, 6913, 6913, 6913, 6915, 6916, 6917, 6918, 6920, 6920, 6923, 6925, 6926,
	6929, 6931, 6932, 6932, 6934, 6935, 6937, 6937, 6938, 6939, 6940, 6942, 6943, 6944, 6945, 6946,
	6946, 6947, 6949, 6951, 6951, 6951, 6951, 6952, 6953, 6955, 6956, 6957, 6958, 6959, 6959, 6960,
	6960, 6961, 6961, 6961, 6961, 6962, 6964, 6966, 6967, 6968, 6969, 6970, 6971, 6972, 6972, 6972,
	6972, 6972, 6973, 6973, 6973, 6974, 6974, 6975, 6977, 6977, 6980, 6982, 6983, 6983, 6985, 6986,
	6987, 6988, 6990, 6991, 6992, 6994, 6995, 6996, 6999, 7002, 7002, 7005, 7006, 7008, 7008, 7008,
	7009, 7011, 7013, 7014, 7015, 7015, 7016, 7016, 7017, 7020, 7022, 7023, 7024, 7024, 7024, 7025,
	7027, 7029, 7030, 7031, 7031, 7032, 7034, 7037, 7039, 7040, 7040, 7040, 7040, 7043, 7044, 7045,
	7047, 7047, 7047, 7048, 7049, 7051, 7051, 7054, 7054, 7054, 7055, 7056, 7056, 7056, 7056, 7056,
	7057, 7057, 7058, 7059, 7059, 7061, 7063, 7065, 7066, 7068, 7068, 7068, 7068, 7069, 7069, 7070,
	7072, 7073, 7075, 7075, 7075, 7075, 7077, 7079, 7079, 7080, 7081, 7082, 7083, 7083, 7084, 7085,
	7087, 7090, 7091, 7093, 7093, 7095, 7098, 7100, 7101, 7102, 7103, 7103, 7103, 7103, 7104, 7105,
	7106, 7110, 7110, 7112, 7113, 7114, 7116, 7116, 7117, 7117, 7118, 7118, 7119, 7119, 7121, 7122,
	7123, 7124, 7124, 7125, 7126, 7127, 7129, 7130, 7130, 7133, 7133, 7133, 7133, 7134, 7135, 7138,
	7138, 7138, 7138, 7140, 7141, 7142, 7142, 7144, 7145, 7146, 7146, 7146, 7147, 7148, 7149, 7149,
	7150, 7150, 7150, 7151, 7153, 7155, 7155, 7155, 7157, 7157, 7158, 7160, 7160, 7162, 7162, 7165,
	7165, 7167, 7167, 7168, 7168, 7168, 7172, 7177, 7177, 7178, 7178, 7179, 7179, 7179, 7180, 7180,
	7183, 7185, 7186, 7187, 7190, 7190, 7194, 7195, 7197, 7198, 7198, 7198, 7198, 7199, 7200, 7201,
	7201, 7201, 7202, 7202, 7203, 7203, 7206, 7207, 7208, 7208, 7208, 7208, 7209, 7209, 7209, 7210,
	7213, 7214, 7215, 7216, 7220, 7221, 7224, 7227, 7231, 7232, 7233, 7235, 7235, 7236, 7238, 7242,
	7242, 7243, 7243, 7245, 7246, 7247, 7248, 7249, 7250, 7250, 7252, 7253, 7253, 7254, 7255, 7256,
	7257, 7258, 7260, 7260, 7261, 7262, 7264, 7267, 7271, 7273, 7276, 7276, 7276, 7276, 7278, 7279,
	7280, 7281, 7282, 7284, 7284, 7285, 7286, 7288, 7288, 7289, 7289, 7291, 7291, 7292, 7293, 7293,
	7294, 7295, 7295, 7296, 7297, 7300, 7300, 7300, 7301, 7302, 7302, 7303, 7306, 7308, 7310, 7312,
	7315, 7316, 7316, 7316, 7316, 7316, 7316, 7316, 7317, 7318, 7318, 7318, 7319, 7319, 7319, 7320,
	7322, 7323, 7323, 7325, 7327, 7330, 7332, 7334, 7335, 7337, 7339, 7342, 7342, 7344, 7346, 7348,
	7349, 7349, 7351, 7352, 7352, 7354, 7357, 7357, 7357, 7357, 7357, 7359, 7359, 7359, 7359, 7359,
	7361, 7363, 7364, 7365, 7367, 7370, 7372, 7376, 7380, 7381, 7381, 7384, 7384, 7385, 7385, 7387,
	7390, 7390, 7391, 7391, 7392, 7392, 7392, 7392, 7394, 7395, 7397, 7398, 7399, 7401, 7402, 7402,
	7402, 7403, 7406, 7406, 7406, 7410, 7414, 7417, 7419, 7420, 7422, 7425, 7425, 7425, 7425, 7427,
	7428, 7429, 7430, 7432, 7434, 7435, 7435, 7435, 7435, 7436, 7438, 7439, 7439, 7440, 7441, 7442,
	7444, 7445, 7445, 7446, 7449, 7450, 7451, 7453, 7455, 7456, 7457, 7458, 7458, 7458, 7460, 7461,
	7461, 7462, 7463, 7465, 7465, 7465, 7466, 7466, 7466, 7466, 7466, 7466, 7467, 7467, 7468, 7468,
	7470, 7471, 7471, 7471, 7472, 7473, 7475, 7475, 7477, 7478, 7480, 7482, 7483, 7484, 7484, 7485,
	7486, 7486, 7486, 7486, 7487, 7488, 7489, 7489, 7489, 7490, 7490, 7491, 7492, 7494, 7494, 7494,
	7494, 7494, 7494, 7495, 7497, 7499, 7500, 7501, 7504, 7504, 7505, 7505, 7508, 7508, 7509, 7510,
	7511, 7512, 7512, 7512, 7512, 7513, 7513, 7514, 7514, 7514, 7514, 7514, 7514, 7516, 7517, 7518,
	7519, 7519, 7520, 7520, 7521, 7521, 7522, 7522, 7522, 7522, 7523, 7525, 7525, 7526, 7528, 7528,
	7528, 7529, 7529, 7530, 7530, 7530, 7530, 7530, 7530, 7531, 7531, 7531, 7533, 7533, 7533, 7534,
	7537, 7538, 7538, 7538, 7540, 7543, 7545, 7545, 7545, 7546, 7546, 7547, 7548, 7550, 7551, 7552,
	7553, 7555, 7556, 7558, 7560, 7561, 7561, 7561, 7562, 7562, 7562, 7562, 7562, 7562, 7563, 7564,
	7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7571, 7571, 7571, 7571, 7571, 7571, 7575, 7577,
	7577, 7578, 7579, 7581, 7583, 7583, 7585, 7586, 7589, 7589, 7589, 7590, 7591, 7592, 7592, 7594,
	7595,
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
