// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{29029, 271, 4, 0x1},   // #542
	{60916, 73, 14, 0x1},   // ethiopiaempire
	{42365, 50, 18, 0x1},   // republicofslovenia
	{42190, 152, 15, 0x1},  // salomonsislands
	{13417, 251, 15, 0x1},  // tokelaneilanden
	{56458, 202, 12, 0x1},  // nethantilles
	{39392, 272, 5, 0x1},   // #6471
	{3920, 188, 4, 0x21},   // #9mx
	{41580, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2329, 163, 5, 0x1},    // samoa
	{40689, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{34989, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5492, 40, 14, 0x1},    // thenetherlands
	{20792, 125, 6, 0x1},   // jordan
	{3635, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10401, 273, 16, 0x82}, // yugoslaviafedrep
	{36519, 71, 12, 0x1},   // egyptarabrep
	{42260, 275, 5, 0x1},   // #6cze
	{11614, 129, 9, 0x1},   // kampochea
	{18908, 252, 9, 0x1},   // chntaiwan
	{40825, 239, 20, 0x1},  // islandspitcairngroup
	{45224, 276, 13, 0x2},  // chinarepublic
	{18320, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{29024, 278, 4, 0x1},   // #541
	{5203, 196, 4, 0x21},   // #9uy
	{2209, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{5330, 108, 4, 0x21},   // #9za
	{49006, 9, 17, 0x1},    // bosnieherzegovina
	{23834, 234, 5, 0x81},  // #2mtq
	{1081, 206, 4, 0x21},   // #9bq
	{38560, 108, 15, 0x1},  // southafrikaunie
	{1732, 237, 25, 0x1},   // norfolkislandsaustralisch
	{2849, 124, 4, 0x21},   // #9iq
	{21270, 231, 20, 0x1},  // sintmaartenfransdeel
	{3924, 140, 4, 0x21},   // #9my
	{54093, 240, 5, 0x1},   // prico
	{26983, 136, 20, 0x1},  // republiekdermaldiven
	{19595, 202, 11, 0x1},  // nedantillen
	{7296, 110, 8, 0x1},    // rhodesia
	{36687, 24, 14, 0x1},   // greecerepublic
	{35315, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{39925, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2231, 138, 12, 0x21},  // unionofburma
	{24240, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{18514, 61, 24, 0x1},   // republiquecentrafricaine
	{60163, 25, 17, 0x1},   // republicofcroatia
	{4991, 225, 25, 0x1},   // overzeesterritoryhongkong
	{20465, 87, 21, 0x1},   // republicademocambique
	{25028, 22, 7, 0x1},    // britain
	{1923, 115, 12, 0x1},   // bruneination
	{4786, 101, 4, 0x21},   // #9sz
	{2381, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{34355, 198, 9, 0x1},   // venezuala
	{29009, 279, 4, 0x1},   // #540
	{5207, 160, 4, 0x21},   // #9uz
	{2359, 209, 12, 0x1},   // bouvetisland
	{1655, 14, 4, 0x21},    // #9cz
	{2853, 123, 4, 0x21},   // #9ir
	{3267, 127, 4, 0x21},   // #9kz
	{3928, 87, 4, 0x21},    // #9mz
	{48573, 63, 23, 0x1},   // cameroonfederalrepublic
	{54901, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57633, 225, 5, 0x1},   // hksar
	{26263, 159, 5, 0x81},  // #2tuv
	{2620, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40942, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{46535, 152, 15, 0x1},  // solomonsislands
	{11937, 104, 14, 0x1},  // frenchtogoland
	{3801, 15, 13, 0x21},   // voormaligeddr
	{16227, 131, 9, 0x1},   // skorearep
	{64271, 99, 18, 0x1},   // southsudanrepublic
	{56941, 140, 15, 0x1},  // federatiemalaya
	{51566, 188, 5, 0x1},   // #7mex
	{1487, 124, 11, 0x21},  // kingdomirak
	{4404, 48, 4, 0x21},    // #9rs
	{4235, 149, 10, 0x21},  // stateqatar
	{491, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{1140, 168, 4, 0x21},   // #9bs
	{20548, 98, 22, 0x1},   // federalrepublicsomalia
	{8853, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{3054, 28, 4, 0x21},    // #9is
	{36021, 236, 23, 0x1},  // territoryofnewcaledonia
	{23851, 140, 5, 0x81},  // #2mys
	{15881, 25, 15, 0x1},   // hrvatskacroatia
	{6579, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{9189, 53, 12, 0x1},    // ukrainianssr
	{20963, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{8237, 63, 8, 0x1},     // cameroun
	{27003, 99, 18, 0x1},   // republiekzuidsudan
	{31389, 114, 12, 0x1},  // statebahrain
	{17188, 53, 15, 0x1},   // ukrainerepublic
	{2417, 63, 8, 0x1},     // cameroon
	{24849, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{32862, 21, 18, 0x1},   // francemetropolitan
	{39077, 280, 5, 0x1},   // #6220
	{28534, 251, 5, 0x81},  // #4772
	{28554, 105, 5, 0x81},  // #4788
	{58815, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{65150, 71, 24, 0x1},   // unitedarabrepublicegypte
	{27210, 281, 5, 0x81},  // #2ymd
	{4857, 106, 8, 0x1},    // tanzania
	{61200, 215, 7, 0x1},   // wsahara
	{58613, 61, 11, 0x1},   // centrafrika
	{47940, 201, 19, 0x1},  // grondterritoryaland
	{26995, 136, 17, 0x1},  // maldivenrepubliek
	{46605, 282, 5, 0x1},   // #6ssd
	{29254, 283, 5, 0x1},   // #5615
	{8936, 141, 5, 0x1},    // nepal
	{47832, 1, 5, 0x1},     // #7alb
	{51487, 140, 5, 0x1},   // #7mas
	{4778, 249, 4, 0x21},   // #9sx
	{5170, 106, 4, 0x21},   // #9tz
	{5326, 235, 4, 0x21},   // #9yt
	{30445, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{667, 2, 4, 0x21},      // #9ad
	{796, 142, 14, 0x21},   // republicnaoero
	{1085, 171, 4, 0x21},   // #9br
	{1647, 213, 4, 0x21},   // #9cx
	{1901, 69, 4, 0x21},    // #9dz
	{1961, 73, 4, 0x21},    // #9et
	{2500, 25, 4, 0x21},    // #9hr
	{3070, 30, 4, 0x21},    // #9it
	{3538, 36, 4, 0x21},    // #9md
	{23578, 188, 5, 0x81},  // #2mex
	{4121, 42, 4, 0x21},    // #9nz
	{10520, 186, 25, 0x1},  // saintkittsnevisfederation
	{65502, 1, 22, 0x1},    // peoplesrepublicalbania
	{23608, 37, 5, 0x81},   // #2mkd
	{19211, 248, 22, 0x1},  // saintpierreetmiquelonf
	{41987, 121, 21, 0x1},  // netherlandseastindies
	{4454, 61, 3, 0x1},     // car
	{9114, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64436, 164, 12, 0x1},  // kingdomyemen
	{54268, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8826, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{39052, 284, 3, 0x1},   // #62
	{39082, 285, 5, 0x1},   // #6221
	{36373, 46, 4, 0x1},    // urss
	{11510, 8, 9, 0x1},     // bulgarije
	{235, 198, 29, 0x21},   // republicabolivarianavenezuela
	{59871, 121, 15, 0x1},  // nederlandsindie
	{26886, 83, 16, 0x1},   // kingdomoflesotho
	{29259, 286, 5, 0x1},   // #5616
	{14059, 83, 11, 0x1},   // basoetoland
	{29249, 287, 5, 0x1},   // #5600
	{51476, 84, 5, 0x1},    // #7mar
	{51913, 87, 5, 0x1},    // #7moz
	{4129, 190, 4, 0x21},   // #9pa
	{4408, 46, 4, 0x21},    // #9ru
	{4782, 153, 4, 0x21},   // #9sy
	{13237, 7, 14, 0x1},    // belgiumkingdom
	{5184, 106, 16, 0x1},   // formertanganyika
	{36080, 41, 18, 0x1},   // norggagonagasriika
	{196, 147, 7, 0x21},    // papuang
	{9352, 163, 18, 0x1},   // formerwesternsamoa
	{34139, 85, 21, 0x1},   // malagassischerepublic
	{671, 112, 4, 0x21},    // #9ae
	{1651, 118, 4, 0x21},   // #9cy
	{16525, 13, 4, 0x1},    // csfr
	{3254, 214, 4, 0x21},   // #9ky
	{3507, 82, 4, 0x21},    // #9ly
	{3542, 39, 4, 0x21},    // #9me
	{15758, 66, 7, 0x1},    // komoren
	{13992, 255, 21, 0x1},  // maagdeneilandenbritse
	{4117, 238, 4, 0x21},   // #9nu
	{2275, 62, 31, 0x21},   // republicofcotedivoireivorycoast
	{9799, 128, 6, 0x1},    // kyrgyz
	{4793, 76, 14, 0x1},    // republicguinea
	{29700, 288, 5, 0x1},   // #5alb
	{33702, 67, 18, 0x1},   // caboverderepubliek
	{20914, 107, 15, 0x1},  // republicoeganda
	{39122, 289, 5, 0x1},   // #6290
	{49987, 155, 21, 0x1},  // republiektadzjikistan
	{1013, 246, 26, 0x1},   // tristandacunhaensinthelena
	{28519, 155, 5, 0x81},  // #4762
	{19931, 250, 14, 0x1},  // turksandcaicos
	{56773, 246, 23, 0x1},  // sainthelenadependencies
	{28449, 108, 5, 0x81},  // #4710
	{9609, 78, 22, 0x1},    // republicadaguinebissau
	{61293, 93, 16, 0x1},   // federatianigeria
	{3572, 58, 20, 0x1},    // beninformerlydahomey
	{65036, 241, 13, 0x1},  // palestinstate
	{15722, 156, 21, 0x1},  // republiekturkmenistan
	{13508, 71, 5, 0x1},    // egypt
	{31755, 73, 14, 0x1},   // empireethiopia
	{14558, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{37262, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{5269, 257, 4, 0x21},   // #9wf
	{15434, 95, 8, 0x1},    // fmrsudan
	{2365, 78, 20, 0x21},   // republicguineabissau
	{5538, 212, 23, 0x1},   // kofthenetherlandcuracao
	{675, 111, 4, 0x21},    // #9af
	{1144, 116, 4, 0x21},   // #9bt
	{1301, 61, 4, 0x21},    // #9cf
	{37689, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{10064, 129, 8, 0x1},   // cambodja
	{3583, 231, 4, 0x21},   // #9mf
	{40793, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{23763, 232, 5, 0x81},  // #2mnp
	{41509, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11878, 21, 6, 0x1},    // france
	{32995, 186, 11, 0x1},  // stkittsandn
	{36224, 81, 16, 0x1},   // republiekliberia
	{64443, 164, 23, 0x1},  // yemenformerarabrepublic
	{882, 232, 25, 0x1},    // territorynorthernmarianen
	{26570, 254, 22, 0x1},  // staatvandevaticaanstad
	{60267, 119, 19, 0x1},  // republicfijiislands
	{39087, 290, 5, 0x1},   // #6223
	{44391, 95, 10, 0x1},   // northsudan
	{48132, 6, 5, 0x1},     // #7aze
	{28439, 50, 5, 0x81},   // #4705
	{22442, 137, 23, 0x1},  // republicmarshallislands
	{61876, 178, 11, 0x1},  // domrepublic
	{22735, 131, 15, 0x1},  // republicofkorea
	{2202, 223, 18, 0x1},   // departmentofguiana
	{59349, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{29314, 291, 5, 0x1},   // #5666
	{24693, 26, 14, 0x1},   // kingdomhungary
	{4213, 147, 4, 0x21},   // #9pg
	{4412, 94, 4, 0x21},    // #9rw
	{5166, 252, 4, 0x21},   // #9tw
	{712, 167, 4, 0x21},    // #9ag
	{1244, 60, 4, 0x21},    // #9bw
	{1472, 65, 4, 0x21},    // #9cg
	{41347, 106, 20, 0x1},  // republicoftanganyika
	{3250, 132, 4, 0x21},   // #9kw
	{41847, 240, 22, 0x1},  // commonwealthpuertorico
	{64712, 102, 24, 0x1},  // republiekvandeseychellen
	{3668, 85, 4, 0x21},    // #9mg
	{60220, 41, 13, 0x1},   // kingdomnorway
	{10953, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{33223, 79, 17, 0x1},   // guineaequatoriale
	{20876, 19, 7, 0x1},    // estonia
	{10024, 231, 22, 0x1},  // frenchpartsaintmaarten
	{12330, 292, 5, 0x83},  // kongo
	{16393, 40, 20, 0x1},   // kingdomofnetherlands
	{1029, 246, 16, 0x1},   // sinthelenaeiland
	{19472, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5372, 241, 20, 0x1},   // palestinianterritory
	{26003, 156, 5, 0x81},  // #2tkm
	{24928, 249, 9, 0x1},   // stmaarten
	{35258, 16, 30, 0x1},   // federalrepublicofformergermany
	{39102, 295, 5, 0x1},   // #6232
	{28514, 153, 5, 0x81},  // #4760
	{28539, 158, 5, 0x81},  // #4776
	{28509, 12, 5, 0x81},   // #4756
	{12804, 138, 13, 0x1},  // republicbirma
	{28434, 161, 5, 0x81},  // #4704
	{28454, 110, 5, 0x81},  // #4716
	{32489, 125, 13, 0x1},  // transjordania
	{52584, 79, 16, 0x1},   // equitorialguinea
	{56516, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38922, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{58729, 123, 12, 0x1},  // iranislamrep
	{19642, 219, 19, 0x1},  // bailiwickofguernsey
	{46068, 296, 5, 0x1},   // #6qat
	{4170, 242, 4, 0x21},   // #9pf
	{29364, 297, 4, 0x1},   // #570
	{5151, 159, 4, 0x21},   // #9tv
	{37012, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{33674, 9, 17, 0x1},    // bosniaherzegovina
	{44799, 52, 13, 0x1},   // turkeyturkiye
	{52290, 254, 12, 0x1},  // vatikaanstad
	{1148, 209, 4, 0x21},   // #9bv
	{1297, 64, 4, 0x21},    // #9cd
	{16509, 161, 6, 0x1},   // #3vdvn
	{35933, 182, 25, 0x1},  // cooperativerepublicguyana
	{23856, 235, 5, 0x81},  // #2myt
	{58693, 123, 21, 0x1},  // islamicrepublicofiran
	{43325, 241, 14, 0x1},  // staatpalestina
	{23506, 136, 5, 0x81},  // #2mdv
	{31706, 68, 7, 0x1},    // djibuti
	{17471, 201, 23, 0x1},  // autonomousprovincealand
	{51283, 39, 9, 0x1},    // montengro
	{4951, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25984, 251, 5, 0x81},  // #2tkl
	{38634, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{18289, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{39092, 298, 5, 0x1},   // #6225
	{3614, 43, 21, 0x1},    // polandpeoplesrepublic
	{289, 198, 19, 0x21},   // bolivrepofvenezuela
	{1828, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{65160, 71, 13, 0x1},   // republicegypt
	{25547, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{37526, 65, 10, 0x1},   // repofcongo
	{59707, 4, 22, 0x1},    // gemenebestvanaustralie
	{47853, 69, 5, 0x1},    // #7alg
	{2078, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{29735, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{29304, 299, 5, 0x1},   // #5660
	{4166, 191, 4, 0x21},   // #9pe
	{24615, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{765, 163, 24, 0x21},   // onafhankelijkestatesamoa
	{716, 200, 4, 0x21},    // #9ai
	{18359, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{41499, 145, 22, 0x1},  // filipijnencommonwealth
	{38159, 37, 14, 0x1},   // macedoniafyrom
	{2787, 26, 4, 0x21},    // #9hu
	{3511, 84, 4, 0x21},    // #9ma
	{46128, 91, 15, 0x1},   // republicnamibia
	{35047, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{20288, 225, 16, 0x1},  // hongkongchinasar
	{64401, 32, 16, 0x1},   // republiclitouwen
	{26037, 195, 5, 0x81},  // #2tto
	{11264, 37, 15, 0x1},   // tfyrofmacedonia
	{4630, 243, 26, 0x1},   // overzeesdepartementreunion
	{4151, 13, 15, 0x21},   // tjechoslowakije
	{39097, 300, 5, 0x1},   // #6230
	{7203, 226, 23, 0x1},   // heardandmcdonaldislands
	{14515, 218, 8, 0x1},   // faeroeis
	{29914, 66, 17, 0x1},   // stateofthecomoros
	{28444, 98, 5, 0x81},   // #4706
	{53806, 157, 5, 0x1},   // #7tls
	{23161, 127, 18, 0x1},  // republickazachstan
	{42144, 22, 16, 0x1},   // theunitedkingdom
	{20500, 301, 5, 0x1},   // #2fxx
	{41714, 302, 5, 0x1},   // #6cen
	{25478, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{51731, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{29309, 303, 5, 0x1},   // #5663
	{53035, 197, 25, 0x1},  // saintvincentandgrenadines
	{5147, 195, 4, 0x21},   // #9tt
	{17719, 206, 11, 0x1},  // bonairesaba
	{50680, 228, 16, 0x1},  // brindianoceanter
	{8213, 53, 13, 0x1},    // oekraiensessr
	{64281, 127, 18, 0x1},  // republickazakhstan
	{30703, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{38173, 37, 23, 0x1},   // northmacedoniamacedonia
	{46093, 45, 7, 0x1},    // rumania
	{64990, 129, 23, 0x1},  // volksrepubliekkampuchea
	{23809, 88, 5, 0x81},   // #2mrt
	{23814, 233, 5, 0x81},  // #2msr
	{1925, 72, 4, 0x21},    // #9er
	{2783, 184, 4, 0x21},   // #9ht
	{3223, 131, 4, 0x21},   // #9kr
	{3921, 234, 19, 0x1},   // territorymartinique
	{4021, 141, 4, 0x21},   // #9np
	{25087, 22, 30, 0x1},   // greatbritainandnorthernireland
	{23659, 138, 5, 0x81},  // #2mmr
	{2715, 209, 18, 0x1},   // bouvetislandsnoors
	{12931, 82, 22, 0x1},   // libischarabjamahiriyya
	{3196, 142, 5, 0x21},   // mauru
	{29733, 283, 5, 0x1},   // #5alg
	{26293, 252, 5, 0x81},  // #2twn
	{29794, 304, 5, 0x1},   // #5ang
	{16335, 161, 27, 0x1},  // democraticrepublicofvietnam
	{36950, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{30293, 186, 30, 0x1},  // federatiasaintchristophernevis
	{8586, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{10632, 63, 16, 0x1},   // republickameroen
	{42802, 305, 5, 0x1},   // #6fin
	{52603, 100, 22, 0x1},  // saotomepeoplesrepublic
	{14081, 182, 11, 0x1},  // britsguyana
	{22023, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{29279, 306, 5, 0x1},   // #5630
	{6288, 186, 22, 0x1},   // stkittsnevilleanguilla
	{55987, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9818, 181, 9, 0x1},    // guatemala
	{4261, 144, 4, 0x21},   // #9pk
	{54470, 98, 25, 0x1},   // democraticrepublicsomalia
	{12198, 75, 5, 0x1},    // ghana
	{45213, 230, 16, 0x1},  // macausarvanchina
	{5199, 54, 4, 0x21},    // #9us
	{12394, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{353, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17753, 206, 20, 0x1},  // sinteustatiusandsaba
	{1293, 210, 4, 0x21},   // #9cc
	{1957, 18, 4, 0x21},    // #9es
	{4897, 120, 26, 0x21},  // micronesiafederatestatesof
	{16402, 206, 20, 0x1},  // netherlandscaribbean
	{2478, 225, 4, 0x21},   // #9hk
	{3534, 35, 4, 0x21},    // #9mc
	{49046, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{14777, 3, 15, 0x1},    // republicarmenia
	{65437, 63, 25, 0x1},   // federalerepubliekkameroen
	{31257, 21, 14, 0x1},   // francerepublic
	{29789, 307, 5, 0x1},   // #5and
	{49317, 170, 26, 0x1},  // boliviamultinationalestate
	{899, 308, 8, 0x2},     // marianen
	{44126, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{52919, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{22862, 233, 10, 0x1},  // montserrat
	{4298, 35, 18, 0x21},   // principalitymonaco
	{28524, 154, 5, 0x81},  // #4764
	{42817, 310, 5, 0x1},   // #6fsm
	{28504, 51, 5, 0x81},   // #4752
	{42807, 311, 5, 0x1},   // #6fji
	{31225, 91, 7, 0x1},    // namibia
	{24164, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{41809, 312, 5, 0x1},   // #6chn
	{26812, 15, 30, 0x1},   // formergermandemocraticrepublic
	{26479, 89, 15, 0x1},   // mauritiuseiland
	{5119, 52, 4, 0x21},    // #9tr
	{24018, 229, 23, 0x1},  // overseasterritoryjersey
	{47908, 46, 5, 0x1},    // rsfsr
	{720, 1, 4, 0x21},      // #9al
	{24000, 40, 7, 0x1},    // holland
	{8725, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{1921, 24, 4, 0x21},    // #9el
	{10461, 166, 17, 0x1},  // republicargentina
	{3209, 148, 4, 0x21},   // #9kp
	{1338, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3690, 86, 4, 0x21},    // #9ml
	{4100, 142, 4, 0x21},   // #9nr
	{5115, 39, 10, 0x1},    // montenegro
	{56573, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{33056, 161, 29, 0x1},  // democratischerepubliekvietnam
	{22152, 127, 10, 0x1},  // kazahkstan
	{3832, 66, 15, 0x1},    // uniondescomores
	{51841, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{55855, 224, 13, 0x1},  // guamterritory
	{58638, 36, 8, 0x1},    // moldovia
	{11424, 148, 10, 0x1},  // dprofkorea
	{45139, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47646, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29976, 313, 5, 0x1},   // #5aze
	{39107, 314, 5, 0x1},   // #6235
	{39057, 315, 5, 0x1},   // #6205
	{50572, 247, 19, 0x1},  // janmayenandsvalbard
	{28429, 49, 5, 0x81},   // #4703
	{30956, 302, 5, 0x1},   // #5cen
	{63030, 236, 21, 0x1},  // frenchnewcaledoniafra
	{4732, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12860, 138, 17, 0x1},  // unionmyanmarburma
	{56649, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{32592, 234, 24, 0x1},  // grondterritorymartinique
	{39042, 316, 5, 0x1},   // #6160
	{26246, 36, 17, 0x1},   // republiekmoldavie
	{5334, 109, 4, 0x21},   // #9zm
	{34116, 24, 18, 0x1},   // helleenserepubliek
	{724, 3, 4, 0x21},      // #9am
	{14874, 227, 18, 0x1},  // manislandsfreeport
	{1289, 11, 4, 0x21},    // #9ca
	{2005, 120, 4, 0x21},   // #9fm
	{3694, 138, 4, 0x21},   // #9mm
	{40604, 155, 10, 0x1},  // tajikistan
	{17108, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{60147, 144, 16, 0x1},  // republicpakistan
	{1865, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2698, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11369, 165, 9, 0x1},   // zuidjemen
	{17582, 137, 28, 0x1},  // republiekdermarshalleilanden
	{21281, 231, 20, 0x1},  // fransdeelsintmaarten
	{34172, 108, 21, 0x1},  // republicofsouthafrica
	{28424, 151, 5, 0x81},  // #4702
	{11322, 194, 11, 0x1},  // dutchguyana
	{15110, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{35251, 16, 24, 0x1},   // germanyfederalrepublicof
	{511, 213, 16, 0x1},    // christmasislands
	{3718, 87, 19, 0x21},   // republiekmozambique
	{41804, 317, 5, 0x1},   // #6chl
	{13562, 53, 12, 0x1},   // oekrainsessr
	{4217, 145, 4, 0x21},   // #9ph
	{32816, 147, 14, 0x1},  // papuanewguinea
	{4965, 106, 18, 0x1},   // tanzaniamainlandur
	{29249, 318, 4, 0x1},   // #560
	{35710, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{41651, 154, 15, 0x1},  // thailandkingdom
	{4773, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{1521, 117, 4, 0x21},   // #9cn
	{33388, 64, 16, 0x1},   // congoleopoldstad
	{6236, 241, 18, 0x1},   // occpalestinianterr
	{3688, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{49863, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{3698, 139, 4, 0x21},   // #9mn
	{9014, 239, 8, 0x1},    // pitcairn
	{63417, 128, 19, 0x1},  // republiekkirgizstan
	{29419, 319, 5, 0x1},   // #5740
	{14092, 145, 11, 0x1},  // filippijnen
	{64640, 232, 13, 0x1},  // northmarianen
	{44822, 320, 5, 0x1},   // #6mng
	{12981, 75, 13, 0x1},   // republicghana
	{45322, 184, 16, 0x1},  // republiquedhaiti
	{51186, 178, 12, 0x1},  // ladominicana
	{45448, 58, 20, 0x1},   // peoplesrepublicbenin
	{15610, 195, 5, 0x1},   // tandt
	{11294, 37, 14, 0x1},   // fyrommacedonie
	{3185, 154, 12, 0x21},  // thailandsiam
	{44089, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{34718, 234, 16, 0x1},  // martiniquefrench
	{44915, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{21712, 102, 18, 0x1},  // eilandenseychellen
	{31849, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{48498, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{46267, 82, 10, 0x1},   // statelibia
	{51471, 85, 5, 0x1},    // #7mad
	{4385, 45, 4, 0x21},    // #9ro
	{5064, 158, 4, 0x21},   // #9to
	{7603, 224, 21, 0x1},   // overzeesterritoryguam
	{48581, 63, 23, 0x1},   // federalrepubliccameroon
	{728, 56, 4, 0x21},     // #9ao
	{1525, 174, 4, 0x21},   // #9co
	{2020, 218, 4, 0x21},   // #9fo
	{14349, 65, 11, 0x1},   // frenchcongo
	{24993, 244, 5, 0x81},  // #2rvn
	{3702, 230, 4, 0x21},   // #9mo
	{23378, 35, 5, 0x81},   // #2mco
	{31215, 91, 17, 0x1},   // lefatshelanamibia
	{4148, 66, 12, 0x1},    // unioncomoros
	{62609, 21, 14, 0x1},   // republicfrance
	{55969, 7, 13, 0x1},    // kingdombelgia
	{39052, 321, 5, 0x1},   // #6200
	{37385, 60, 18, 0x1},   // republicofbotswana
	{36560, 173, 15, 0x1},  // republicofchile
	{1802, 166, 18, 0x21},  // republicargentinia
	{12069, 108, 22, 0x1},  // republiekvansuidafrika
	{31551, 70, 17, 0x1},   // sultanaatzanzibar
	{39952, 164, 10, 0x1},  // northjemen
	{9990, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{4292, 239, 4, 0x21},   // #9pn
	{39037, 317, 5, 0x1},   // #6155
	{39047, 322, 5, 0x1},   // #6165
	{5060, 105, 4, 0x21},   // #9tn
	{49512, 120, 5, 0x1},   // #7fsm
	{12285, 146, 14, 0x1},  // republiekpalau
	{1513, 173, 4, 0x21},   // #9cl
	{37130, 225, 15, 0x1},  // prhongkongchina
	{45353, 323, 5, 0x1},   // #6msi
	{1917, 215, 4, 0x21},   // #9eh
	{26463, 183, 16, 0x1},  // hondurasrepublic
	{2496, 183, 4, 0x21},   // #9hn
	{9968, 16, 9, 0x1},     // germanyfr
	{32748, 75, 15, 0x1},   // republicofghana
	{3672, 137, 4, 0x21},   // #9mh
	{10578, 55, 16, 0x1},   // jugoslaviaformer
	{63332, 18, 6, 0x1},    // spanja
	{20064, 114, 14, 0x1},  // kingdombahrein
	{33746, 128, 20, 0x1},  // kirgizischerepubliek
	{556, 8, 17, 0x21},     // republicbulgarije
	{112, 12, 6, 0x21},     // suisse
	{42621, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{6322, 112, 11, 0x1},   // theemirates
	{6629, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{5483, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{4346, 57, 7, 0x1},     // burundi
	{5302, 71, 18, 0x1},    // unitedarabrepublic
	{7650, 13, 14, 0x1},    // czechoslovakia
	{62282, 51, 13, 0x1},   // kingdomsweden
	{22628, 193, 19, 0x1},  // republiekelsalvador
	{35902, 324, 5, 0x1},   // #5nic
	{15731, 156, 12, 0x1},  // turkmenistan
	{4288, 248, 4, 0x21},   // #9pm
	{29992, 168, 14, 0x1},  // bahamaeilanden
	{51623, 38, 5, 0x1},    // #7mlt
	{5056, 156, 4, 0x21},   // #9tm
	{36658, 94, 18, 0x1},   // repubulikayurwanda
	{1689, 59, 11, 0x21},   // burkinafaso
	{10779, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{43200, 102, 18, 0x1},  // seychellesrepublic
	{56990, 61, 22, 0x1},   // centralafricanrepublic
	{20374, 217, 5, 0x81},  // #2flk
	{1517, 63, 4, 0x21},    // #9cm
	{19610, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{49438, 20, 5, 0x1},    // #7fin
	{1965, 20, 4, 0x21},    // #9fi
	{38356, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18924, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{2492, 226, 4, 0x21},   // #9hm
	{2927, 236, 21, 0x1},   // territorynewcaledonia
	{4125, 143, 4, 0x21},   // #9om
	{56207, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17726, 206, 20, 0x1},  // sabaandsinteustatius
	{50952, 67, 18, 0x1},   // capeverdecaboverde
	{36820, 144, 17, 0x1},  // republiekpakistan
	{13301, 95, 14, 0x1},   // until2011sudan
	{33280, 62, 19, 0x1},   // cotedivoirerepublic
	{58171, 203, 18, 0x1},  // americansamoaisles
	{40235, 73, 19, 0x1},   // ethiopiaincleritrea
	{54529, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61309, 152, 4, 0x81},  // #490
	{31608, 325, 5, 0x1},   // #5cze
	{42421, 326, 5, 0x1},   // #6den
	{52103, 224, 15, 0x1},  // territoryofguam
	{4581, 257, 15, 0x1},   // wallisandfutuna
	{47474, 255, 21, 0x1},  // britsemaagdeneilanden
	{32336, 16, 25, 0x1},   // bundesrepublikdeutschland
	{20144, 69, 5, 0x81},   // #2dza
	{4275, 43, 4, 0x21},    // #9pl
	{5052, 157, 4, 0x21},   // #9tl
	{10888, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{33319, 64, 29, 0x1},   // democraticrepublicformercongo
	{47623, 31, 25, 0x1},   // principalityliechtenstein
	{28359, 186, 5, 0x81},  // #4659
	{49163, 58, 15, 0x1},   // dahomeyrepublic
	{18246, 198, 18, 0x1},  // republiekvenezuela
	{4807, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{53582, 68, 16, 0x1},   // republicdjibouti
	{34080, 69, 8, 0x1},    // aljazair
	{40178, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{63560, 111, 26, 0x1},  // islamicrepublicafghanistan
	{44817, 285, 5, 0x1},   // #6mnc
	{22813, 148, 11, 0x1},  // koreademrep
	{5347, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{27215, 327, 5, 0x82},  // #2yug
	{56078, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{38196, 37, 14, 0x1},   // fyrommacedonia
	{23884, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{21449, 185, 7, 0x1},   // jamaika
	{36436, 85, 20, 0x1},   // malagasischerepublic
	{36618, 84, 14, 0x1},   // moroccokingdom
	{35808, 329, 5, 0x1},   // #5nau
	{8462, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{37304, 226, 21, 0x1},  // heardimcdonaldislands
	{42434, 88, 10, 0x1},   // mauritiana
	{39032, 330, 5, 0x1},   // #6150
	{5039, 251, 4, 0x21},   // #9tk
	{2390, 235, 21, 0x1},   // collectiviteitmayotte
	{28354, 331, 5, 0x1},   // #4658
	{55552, 254, 23, 0x1},  // holyseevaticancitystate
	{1484, 211, 4, 0x21},   // #9ck
	{1983, 217, 4, 0x21},   // #9fk
	{35529, 87, 19, 0x1},   // republicamocambique
	{9515, 332, 13, 0x82},  // congorepublic
	{3676, 37, 4, 0x21},    // #9mk
	{12559, 194, 7, 0x1},   // surinam
	{40235, 73, 16, 0x1},   // ethiopiainclerit
	{53313, 141, 12, 0x1},  // nepalkingdom
	{48621, 214, 14, 0x1},  // caymaneilanden
	{36280, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{20742, 160, 20, 0x1},  // republiekoezbekistan
	{18407, 198, 24, 0x1},  // venezuelaverenigdestaten
	{50743, 188, 22, 0x1},  // estadosunidosmexicanos
	{54835, 217, 22, 0x1},  // falklandislandsbritish
	{43251, 52, 15, 0x1},   // turkiyerepublic
	{52388, 23, 15, 0x1},   // georgiarepublic
	{51881, 225, 19, 0x1},  // hongkongsarvanchina
	{25921, 154, 5, 0x81},  // #2tha
	{61313, 255, 4, 0x81},  // #492
	{17673, 206, 25, 0x1},  // sainteustatiussababonaire
	{7086, 199, 22, 0x1},   // overzeesterritoryaruba
	{51294, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{58197, 24, 6, 0x1},    // ellada
	{26188, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1732, 237, 13, 0x1},   // norfolkisland
	{13183, 229, 17, 0x1},  // baljuwschapjersey
	{5777, 212, 24, 0x1},   // overzeesterritorycuracao
	{64984, 43, 20, 0x1},   // poolsevolksrepubliek
	{8396, 64, 28, 0x1},    // democraticrepubliczairecongo
	{41677, 334, 5, 0x1},   // #6cap
	{2463, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{55559, 254, 16, 0x1},  // vaticancitystate
	{5009, 155, 4, 0x21},   // #9tj
	{9404, 15, 17, 0x1},    // formereastgermany
	{51238, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{15277, 16, 9, 0x1},    // frgermany
	{1476, 12, 4, 0x21},    // #9ch
	{1979, 119, 4, 0x21},   // #9fj
	{1513, 182, 6, 0x1},    // guyana
	{36950, 117, 22, 0x1},  // peoplesrepublicofchina
	{13772, 18, 6, 0x1},    // spanje
	{17338, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{29424, 335, 5, 0x1},   // #5750
	{6267, 241, 22, 0x1},   // palestinianterritories
	{55686, 48, 14, 0x1},   // republicservia
	{14165, 230, 11, 0x1},  // formermacau
	{55220, 59, 10, 0x1},   // bukinafaso
	{53904, 159, 5, 0x1},   // #7tuv
	{33861, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56421, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{845, 162, 14, 0x21},   // nieuwehebriden
	{21171, 207, 13, 0x1},  // saintbartlemy
	{3040, 15, 14, 0x21},   // easterngermany
	{52753, 90, 15, 0x1},   // republiekmalawi
	{61833, 9, 17, 0x1},    // bosnaiherzegovina
	{60834, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{26452, 183, 19, 0x1},  // republicadehonduras
	{28634, 256, 5, 0x81},  // #4850
	{17806, 206, 18, 0x1},  // sabasainteustatius
	{35907, 336, 5, 0x1},   // #5nig
	{41947, 249, 15, 0x1},  // landsintmaarten
	{16219, 131, 8, 0x1},   // korearep
	{4363, 243, 4, 0x21},   // #9re
	{5322, 164, 4, 0x21},   // #9ye
	{28409, 48, 5, 0x81},   // #4688
	{8640, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{2016, 4, 9, 0x1},      // australia
	{46506, 45, 22, 0x1},   // volksrepubliekroemenie
	{1480, 62, 4, 0x21},    // #9ci
	{49413, 119, 5, 0x1},   // #7fij
	{1909, 19, 4, 0x21},    // #9ee
	{8419, 64, 23, 0x81},   // congodemocraticrepublic
	{37836, 64, 26, 0x1},   // republiekcongoleopoldville
	{7552, 10, 15, 0x1},    // witrussischessr
	{38638, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{56547, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{3107, 145, 12, 0x21},  // phillippines
	{1426, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{14928, 162, 11, 0x1},  // newhebriden
	{17065, 12, 6, 0x1},    // svizra
	{50313, 26, 5, 0x1},    // #7hun
	{3212, 145, 11, 0x21},  // philipijnen
	{51876, 225, 16, 0x1},  // chinahongkongsar
	{59370, 88, 20, 0x1},   // mauritanieislamitrep
	{50228, 183, 5, 0x1},   // #7hon
	{40279, 6, 12, 0x1},    // azerbaidzjan
	{12915, 173, 13, 0x1},  // chilerepublic
	{3518, 137, 16, 0x21},  // marchalleilanden
	{51497, 36, 5, 0x1},    // #7mda
	{11363, 165, 15, 0x1},  // formerzuidjemen
	{5005, 154, 4, 0x21},   // #9th
	{51289, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2869, 135, 9, 0x1},    // shrilanka
	{7332, 129, 8, 0x1},    // cambodia
	{8414, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{34892, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{5491, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{4207, 164, 17, 0x1},   // fmrarabrepofyemen
	{11042, 55, 13, 0x1},   // yugoslaviasfr
	{35398, 252, 19, 0x1},  // taiwanprovincechina
	{18781, 234, 23, 0x1},  // departementlamartinique
	{44246, 73, 11, 0x1},   // fdrethiopia
	{1205, 223, 18, 0x1},   // frenchguianaguyane
	{7024, 238, 16, 0x1},   // niuenieuwzeeland
	{8032, 115, 17, 0x1},   // bruneidaressalaam
	{55934, 64, 13, 0x1},   // zairerepublic
	{11014, 59, 16, 0x1},   // formeruppervolta
	{49615, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{50187, 230, 19, 0x1},  // grondterritorymacau
	{8301, 138, 11, 0x1},   // uniemyanmar
	{16592, 5, 18, 0x1},    // republikosterreich
	{21150, 197, 13, 0x1},  // stvincentandg
	{25130, 22, 27, 0x1},   // greatbritainnorthernireland
	{29104, 337, 5, 0x1},   // #5481
	{48077, 203, 5, 0x1},   // #7asa
	{2359, 209, 13, 0x1},   // bouvetislands
	{20486, 120, 5, 0x81},  // #2fsm
	{42051, 338, 5, 0x1},   // #6cos
	{26925, 155, 11, 0x1},  // tadzikistan
	{5001, 104, 4, 0x21},   // #9tg
	{36896, 49, 18, 0x1},   // slovaakserepubliek
	{56391, 95, 17, 0x1},   // sudanpresecession
	{28329, 45, 5, 0x81},   // #4642
	{8207, 53, 19, 0x1},    // formeroekraiensessr
	{6610, 54, 12, 0x1},    // unitedstates
	{28324, 243, 5, 0x81},  // #4638
	{1913, 71, 4, 0x21},    // #9eg
	{41433, 136, 18, 0x1},  // maldivischeislands
	{22862, 233, 9, 0x1},   // montserra
	{24365, 238, 11, 0x1},  // niueislands
	{65261, 78, 21, 0x1},   // republiekguineebissau
	{11519, 46, 14, 0x1},   // federalrusland
	{45525, 218, 21, 0x1},  // grondterritoryfaeroer
	{23733, 139, 5, 0x81},  // #2mng
	{35291, 15, 15, 0x1},   // demrepofgermany
	{53829, 252, 5, 0x1},   // #7tpe
	{61317, 115, 4, 0x81},  // #496
	{59324, 186, 27, 0x1},  // formersaintchristophernevis
	{6448, 48, 16, 0x1},    // serbiamontenegro
	{42401, 339, 5, 0x1},   // #6czr
	{17091, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{765, 136, 7, 0x1},     // maldive
	{43005, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{30799, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{51663, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4798, 205, 4, 0x21},   // #9tf
	{26909, 59, 18, 0x1},   // republicoppervolta
	{49779, 9, 15, 0x1},    // bsniaandhrzgvna
	{13212, 116, 16, 0x1},  // koninkrijkbhutan
	{1029, 246, 10, 0x1},   // sinthelena
	{28334, 46, 5, 0x81},   // #4643
	{3770, 140, 16, 0x21},  // maleisefederatia
	{7912, 186, 15, 0x1},   // saintkittsnorth
	{59828, 112, 13, 0x1},  // uarabemirates
	{5218, 145, 9, 0x1},    // pilipinas
	{14286, 74, 19, 0x1},   // republiquegabonaise
	{5395, 120, 27, 0x21},  // micronesiefederalestatenvan
	{60267, 119, 12, 0x1},  // republicfiji
	{13820, 155, 12, 0x1},  // tadzjikistan
	{45387, 340, 5, 0x1},   // #6mzm
	{37505, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52686, 87, 19, 0x1},   // portugeeseastafrika
	{51895, 230, 13, 0x1},  // chinamacaosar
	{32177, 99, 6, 0x1},    // ssudan
	{44710, 341, 5, 0x1},   // #6mli
	{46015, 241, 20, 0x1},  // gazastripandwestbank
	{7574, 224, 21, 0x1},   // overseasterritoryguam
	{53873, 52, 5, 0x1},    // #7tur
	{27016, 95, 10, 0x1},   // sudannorth
	{20987, 208, 7, 0x1},   // bermuda
	{40342, 150, 13, 0x1},  // saoediearabie
	{34952, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{11477, 5, 10, 0x1},    // oostenrijk
	{29114, 342, 5, 0x1},   // #5483
	{28639, 59, 5, 0x81},   // #4854
	{41774, 342, 5, 0x1},   // #6cha
	{56615, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{1827, 124, 11, 0x21},  // kingdomiraq
	{43580, 143, 13, 0x1},  // omansultanate
	{51637, 35, 5, 0x1},    // #7mon
	{38134, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{39022, 343, 5, 0x1},   // #6140
	{51576, 137, 5, 0x1},   // #7mhl
	{2118, 26, 24, 0x1},    // peoplesrepublichongarije
	{18542, 115, 11, 0x1},  // bruneidarus
	{12594, 34, 6, 0x1},    // latvia
	{1192, 40, 21, 0x21},   // nederlandenkoninkrijk
	{28344, 207, 5, 0x81},  // #4652
	{18099, 121, 21, 0x1},  // indonesiaunitedstates
	{22602, 89, 17, 0x1},   // republiquemaurice
	{30162, 163, 17, 0x1},  // samoawesternsamoa
	{41777, 125, 27, 0x1},  // hashemitischkingdomjordania
	{62854, 138, 7, 0x1},   // mynamar
	{23701, 39, 5, 0x81},   // #2mne
	{30397, 229, 16, 0x1},  // bailliagedejerri
	{51821, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{58872, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{45699, 344, 5, 0x1},   // #6oma
	{58024, 101, 15, 0x1},  // eswatinikingdom
	{5070, 99, 18, 0x1},    // republicsouthsudan
	{45364, 194, 17, 0x1},  // republieksuriname
	{29109, 302, 5, 0x1},   // #5482
	{1771, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{60304, 173, 14, 0x1},  // republicachile
	{15007, 56, 16, 0x1},   // republicofangola
	{4794, 103, 4, 0x21},   // #9td
	{35417, 252, 19, 0x1},  // taiwanchinesetaipei
	{49298, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{15338, 162, 11, 0x1},  // newhebrides
	{52208, 143, 5, 0x1},   // #7oma
	{27374, 63, 5, 0x81},   // #4120
	{1335, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{40520, 66, 12, 0x1},   // comorosunion
	{11809, 63, 14, 0x1},   // frenchkameroen
	{40976, 232, 31, 0x1},  // territorynorthernmarianaislands
	{24758, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4790, 250, 4, 0x21},   // #9tc
	{28404, 96, 5, 0x81},   // #4686
	{23491, 245, 15, 0x1},  // southgeoislands
	{28339, 94, 5, 0x81},   // #4646
	{34643, 203, 12, 0x1},  // samoaamelika
	{28379, 248, 5, 0x81},  // #4666
	{5238, 139, 7, 0x1},    // mongoli
	{55834, 224, 25, 0x1},  // unitedstatesterritoryguam
	{28319, 149, 5, 0x81},  // #4634
	{1905, 179, 4, 0x21},   // #9ec
	{12741, 184, 5, 0x1},   // ayiti
	{57836, 91, 15, 0x1},   // republiknamibia
	{15645, 132, 12, 0x1},  // staatkoeweit
	{53908, 46, 20, 0x1},   // voormaligesovjetunie
	{12021, 107, 6, 0x1},   // uganda
	{36475, 87, 20, 0x1},   // portugueseeastafrica
	{5184, 106, 24, 0x1},   // formertanganyikazanzibar
	{13963, 54, 16, 0x1},   // amerikaverstaten
	{37926, 64, 16, 0x1},   // demrepofthecongo
	{42347, 67, 18, 0x1},   // caboverdecapeverde
	{35627, 67, 17, 0x1},   // caboverderepublic
	{12021, 107, 14, 0x1},  // ugandarepublic
	{10731, 66, 16, 0x1},   // unievandecomoren
	{29119, 345, 5, 0x1},   // #5484
	{32056, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{55059, 246, 25, 0x1},  // tristandacunhasainthelena
	{54068, 161, 5, 0x1},   // #7vie
	{3704, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{1064, 9, 17, 0x21},    // bosniahercegovina
	{65524, 91, 17, 0x1},   // republicofnamibia
	{39027, 346, 5, 0x1},   // #6145
	{39017, 347, 5, 0x1},   // #6135
	{595, 59, 18, 0x1},     // republicuppervolta
	{19061, 231, 20, 0x1},  // stmartincollectivity
	{6852, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{22998, 88, 10, 0x1},   // mauritania
	{20099, 160, 20, 0x1},  // republicofuzbekistan
	{56934, 140, 16, 0x1},  // maleisefederatie
	{64736, 102, 19, 0x1},  // republiekseychellen
	{2498, 165, 23, 0x1},   // democraticrepublicyemen
	{13222, 116, 6, 0x1},   // bhutan
	{4651, 122, 12, 0x1},   // unionofindia
	{1519, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{23580, 188, 6, 0x1},   // mexiko
	{21968, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{61727, 28, 17, 0x1},   // republicoficeland
	{53598, 106, 5, 0x1},   // #7tan
	{2576, 65, 16, 0x1},    // brazzavillecongo
	{50022, 76, 13, 0x1},   // guineeconakry
	{60805, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{52494, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43923, 165, 25, 0x1},  // democraticrepublicofyemen
	{7656, 49, 17, 0x1},    // slovakianrepublic
	{42240, 23, 10, 0x1},   // sakartvelo
	{28644, 196, 5, 0x81},  // #4858
	{53232, 10, 19, 0x1},   // republiekwitrusland
	{57429, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{33603, 186, 31, 0x1},  // federationsaintchristophernevis
	{25250, 82, 15, 0x1},   // libyanarabjamah
	{36139, 84, 6, 0x1},    // morocc
	{50108, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16893, 111, 10, 0x1},  // afganistan
	{26580, 254, 17, 0x1},  // vaticaanstadstaat
	{10747, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{13478, 218, 12, 0x1},  // faraoislands
	{3791, 68, 10, 0x1},    // afarsissas
	{2491, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12836, 138, 10, 0x1},  // burmaunion
	{4870, 120, 27, 0x21},  // micronesiafederatedstatesof
	{44705, 348, 5, 0x1},   // #6mld
	{53834, 195, 5, 0x1},   // #7tto
	{394, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{49027, 2, 17, 0x1},    // principatdandorra
	{31631, 92, 15, 0x1},   // republicofniger
	{10013, 231, 17, 0x1},  // saintmartinfrench
	{34784, 134, 17, 0x1},  // libaneserepubliek
	{7815, 10, 18, 0x1},    // byelorussiabelarus
	{2735, 210, 20, 0x21},  // eilandencocoskeeling
	{44549, 73, 21, 0x1},   // socialistischethiopie
	{31006, 125, 15, 0x1},  // kingdomjordania
	{14785, 3, 15, 0x1},    // armeniarepublic
	{29414, 349, 5, 0x1},   // #5732
	{36533, 71, 17, 0x1},   // egyptarabrepublic
	{44688, 350, 5, 0x1},   // #6maw
	{60194, 151, 9, 0x1},   // singapour
	{37155, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{436, 242, 25, 0x1},    // departmentfrenchpolynesia
	{8530, 64, 31, 0x1},    // democraticrepublicofformercongo
	{25566, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{17936, 64, 27, 0x1},   // republikiyakongodemokratiki
	{45356, 151, 9, 0x1},   // singapoer
	{32905, 177, 21, 0x1},  // gemenebestvandominica
	{27379, 11, 5, 0x81},   // #4124
	{35654, 19, 17, 0x1},   // republicofestonia
	{42431, 351, 5, 0x1},   // #6dma
	{57984, 41, 15, 0x1},   // kingdomofnorway
	{874, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{62982, 100, 17, 0x1},  // saotomeenprincipe
	{40037, 33, 10, 0x1},   // luxembourg
	{29931, 241, 14, 0x1},  // statepalestina
	{47288, 67, 18, 0x1},   // republiekcaboverde
	{7912, 186, 10, 0x1},   // saintkitts
	{638, 247, 8, 0x1},     // svalbard
	{32830, 115, 21, 0x1},  // statebruneidarussalam
	{63083, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{783, 170, 7, 0x1},     // bolivia
	{14802, 96, 7, 0x1},    // senegal
	{22676, 132, 5, 0x81},  // #2kwt
	{39012, 352, 5, 0x1},   // #6130
	{4611, 135, 14, 0x21},  // ceylondominion
	{28399, 150, 5, 0x81},  // #4682
	{26321, 61, 25, 0x1},   // middenafrikaanserepubliek
	{28349, 246, 5, 0x81},  // #4654
	{28369, 187, 5, 0x81},  // #4662
	{28314, 240, 5, 0x81},  // #4630
	{18006, 20, 7, 0x1},    // finland
	{43724, 148, 18, 0x1},  // koreadempeoplesrep
	{29409, 353, 5, 0x1},   // #5731
	{47580, 2, 28, 0x1},    // valleysofandorraprincipality
	{37876, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{58733, 123, 17, 0x1},  // islamrepubliciran
	{2998, 40, 18, 0x1},    // kingdomnetherlands
	{28399, 170, 4, 0x81},  // #468
	{35251, 16, 22, 0x1},   // germanyfederalrepublic
	{63675, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{9901, 73, 39, 0x1},    // ityopiyafederalawidemokrasiyawiripeblik
	{7703, 56, 21, 0x1},    // peoplesrepublicangola
	{19394, 246, 19, 0x1},  // sthelenaenascension
	{60536, 247, 15, 0x1},  // svalbardislands
	{20060, 17, 5, 0x81},   // #2dnk
	{5550, 212, 11, 0x1},   // landcuracao
	{12091, 108, 19, 0x1},  // republiekzuidafrika
	{59720, 4, 19, 0x1},    // australiegemenebest
	{35958, 354, 5, 0x1},   // #5nir
	{21216, 64, 3, 0x1},    // rdc
	{41755, 99, 19, 0x1},   // republicsouthsoedan
	{36078, 355, 5, 0x1},   // #5nor
	{62359, 10, 20, 0x1},   // republicbielorusland
	{4501, 68, 18, 0x1},    // republicofdjibouti
	{28374, 231, 5, 0x81},  // #4663
	{58602, 24, 13, 0x1},   // kingdomgreece
	{43400, 157, 27, 0x1},  // democraticrepubliceasttimor
	{21853, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{22593, 186, 5, 0x81},  // #2kna
	{24105, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{53456, 94, 15, 0x1},   // republiekrwanda
	{19336, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{22298, 98, 29, 0x1},   // democratischerepublieksomalie
	{5860, 42, 10, 0x1},    // newzealand
	{13849, 18, 10, 0x1},   // statespain
	{10453, 60, 8, 0x1},    // botswana
	{22977, 77, 21, 0x1},   // gambiaislamicrepublic
	{29605, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{49978, 49, 18, 0x1},   // slowaakserepubliek
	{27307, 228, 26, 0x1},  // britishindiaoceanterritory
	{38274, 33, 9, 0x1},    // luxemburg
	{13022, 30, 13, 0x1},   // republicitaly
	{21761, 2, 21, 0x1},    // principalityofandorra
	{40579, 47, 17, 0x1},   // republicsanmarino
	{14407, 257, 22, 0x1},  // wallisandfutunaislands
	{43724, 148, 23, 0x1},  // koreadempeoplesrepublic
	{56756, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{21540, 213, 26, 0x1},  // christmasislandindianocean
	{55706, 67, 6, 0x1},    // cverde
	{43815, 36, 16, 0x1},   // republicamoldova
	{54073, 197, 5, 0x1},   // #7vin
	{5088, 95, 13, 0x1},    // upto2011sudan
	{3300, 210, 28, 0x1},   // keelingislandsterritorycocos
	{8941, 72, 12, 0x1},    // stateeritrea
	{45064, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{54063, 198, 5, 0x1},   // #7ven
	{16772, 115, 22, 0x1},  // nationbruneiabodepeace
	{53543, 110, 12, 0x1},  // zuidrhodesie
	{38702, 54, 24, 0x1},   // unitedstatesnorthamerica
	{22419, 127, 5, 0x81},  // #2kaz
	{28364, 200, 5, 0x81},  // #4660
	{22484, 128, 5, 0x81},  // #2kgz
	{9674, 246, 17, 0x1},   // formersainthelena
	{64016, 164, 24, 0x1},  // jemenitischearabrepublic
	{64276, 95, 13, 0x1},   // sudanrepublic
	{17780, 206, 26, 0x1},  // sinteustatiusensababonaire
	{45318, 287, 5, 0x1},   // #6mor
	{51748, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{63550, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{27349, 204, 4, 0x81},  // #410
	{24974, 254, 8, 0x1},   // vaticano
	{19324, 226, 12, 0x1},  // heardislands
	{11052, 55, 4, 0x1},    // sfry
	{25692, 16, 13, 0x1},   // westduitsland
	{12203, 184, 14, 0x1},  // republiekhaiti
	{11449, 257, 15, 0x1},  // fwallisenfutuna
	{24147, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{14187, 95, 11, 0x1},   // formersudan
	{34162, 131, 18, 0x1},  // southkorearepublic
	{51991, 138, 5, 0x1},   // #7mya
	{4519, 235, 26, 0x1},   // overzeesdepartementmayotte
	{29745, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{58382, 58, 12, 0x1},   // benindahomey
	{6411, 140, 22, 0x1},   // formerfederationmalaya
	{4131, 241, 21, 0x21},  // palestijnseautoriteit
	{45863, 244, 20, 0x1},  // republiekzuidvietnam
	{16792, 61, 24, 0x1},   // centralafricankeizerrijk
	{34599, 73, 21, 0x1},   // socialistischethiopia
	{921, 232, 15, 0x1},    // northernmariana
	{3217, 234, 21, 0x1},   // departementmartinique
	{52075, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{30193, 19, 16, 0x1},   // republiekestland
	{43187, 102, 23, 0x1},  // republiquedesseychelles
	{5817, 42, 18, 0x1},    // aotearoanewzeeland
	{20639, 250, 11, 0x1},  // turkscaicos
	{58729, 123, 17, 0x1},  // iranislamrepublic
	{50706, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{44683, 356, 5, 0x1},   // #6mas
	{30034, 8, 9, 0x1},     // balgariya
	{25896, 130, 16, 0x1},  // kiribatirepublic
	{5825, 42, 10, 0x1},    // newzeeland
	{13007, 122, 13, 0x1},  // republicindia
	{20087, 177, 8, 0x1},   // dominika
	{52709, 185, 7, 0x1},   // jamaica
	{64386, 34, 14, 0x1},   // republiclatvia
	{18556, 54, 9, 0x1},    // amerikavs
	{2607, 43, 6, 0x1},     // polska
	{47793, 357, 5, 0x1},   // #6zam
	{50824, 127, 10, 0x1},  // kazakhstan
	{47278, 156, 19, 0x1},  // turkmeenserepubliek
	{38415, 105, 18, 0x1},  // tunesischerepublic
	{47803, 358, 5, 0x1},   // #6zim
	{7073, 201, 13, 0x1},   // alandsislands
	{19583, 241, 14, 0x1},  // statepalestine
	{4671, 222, 18, 0x1},   // territorygroenland
	{8389, 15, 25, 0x1},    // germanydemocraticrepublic
	{32471, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{34152, 131, 20, 0x1},  // republicofsouthkorea
	{3238, 210, 29, 0x1},   // overzeesterritorycocosislands
	{4691, 186, 26, 0x21},  // saintkittsennevisfederatie
	{15110, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{15102, 37, 17, 0x1},   // republicmacedonia
	{16067, 71, 13, 0x1},   // egyptrepublic
	{55611, 22, 14, 0x1},   // grootbrittanie
	{830, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{35341, 230, 10, 0x1},  // chinamacao
	{53105, 147, 16, 0x1},  // papuanieuwguinea
	{46061, 7, 7, 0x1},     // belgien
	{13002, 184, 13, 0x1},  // haitirepublic
	{6885, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{44700, 359, 5, 0x1},   // #6mex
	{52274, 259, 11, 0x1},  // kosovorepof
	{61896, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{26962, 22, 12, 0x1},   // unitedkindom
	{27374, 69, 4, 0x81},   // #412
	{28329, 116, 4, 0x81},  // #464
	{40473, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{50384, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{30854, 63, 8, 0x1},    // cameroen
	{9449, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{23084, 137, 25, 0x1},  // marshalleilandenrepubliek
	{64507, 132, 17, 0x1},  // vorstendomkoeweit
	{42219, 360, 5, 0x1},   // #6cyp
	{53608, 154, 5, 0x1},   // #7tha
	{62829, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{24423, 170, 16, 0x1},  // boliviaplurstate
	{58275, 60, 14, 0x1},   // betsjoeanaland
	{11745, 168, 7, 0x1},   // bahamas
	{361, 242, 26, 0x1},    // departementfrenchpolynesia
	{31771, 178, 16, 0x1},  // domincanrepublic
	{2160, 202, 25, 0x21},  // formernetherlandsantilles
	{11188, 221, 16, 0x1},  // guadeloupefrench
	{3267, 210, 7, 0x1},    // keeling
	{28804, 307, 5, 0x1},   // #5232
	{24841, 46, 5, 0x81},   // #2rus
	{65396, 246, 14, 0x1},  // sthelenaeiland
	{678, 140, 25, 0x21},   // formerfederatievanmalakka
	{2133, 26, 9, 0x1},     // hongarije
	{15048, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39877, 361, 5, 0x1},   // #6990
	{14485, 83, 10, 0x1},   // basutoland
	{10994, 66, 12, 0x1},   // comorenstaat
	{11878, 21, 12, 0x1},   // francedomtom
	{54786, 200, 25, 0x1},  // overseasterritoryanguilla
	{21082, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{40964, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{51781, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{20953, 103, 6, 0x1},   // tsjaad
	{59750, 211, 12, 0x1},  // cookeilanden
	{15889, 25, 24, 0x1},   // croatialocalnamehrvatska
	{56867, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{280, 198, 19, 0x21},   // venezuelabolivrepof
	{39882, 362, 5, 0x1},   // #6aab
	{61002, 22, 18, 0x1},   // verenigdkoninkrijk
	{51668, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{52762, 90, 6, 0x1},    // malawi
	{35856, 363, 5, 0x1},   // #5new
	{42649, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9544, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14606, 46, 16, 0x1},   // russianfederaton
	{26624, 231, 20, 0x1},  // frankrijksintmaarten
	{52345, 179, 19, 0x1},  // republicadelecuador
	{37651, 66, 14, 0x1},   // udzimawakomori
	{48537, 6, 10, 0x1},    // azerbeijan
	{1299, 257, 14, 0x1},   // wallisenfutuna
	{28649, 228, 4, 0x81},  // #486
	{54023, 65, 16, 0x1},   // kongobrazzaville
	{23126, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47798, 364, 5, 0x1},   // #6zan
	{2568, 65, 8, 0x1},     // congorep
	{9853, 121, 17, 0x1},   // netherlandsindies
	{4084, 82, 12, 0x1},    // stateoflibya
	{53811, 104, 5, 0x1},   // #7tog
	{61879, 95, 15, 0x1},   // republicofsudan
	{35813, 365, 5, 0x1},   // #5nep
	{48004, 167, 5, 0x1},   // #7ant
	{7565, 161, 9, 0x1},    // srvietnam
	{45307, 157, 11, 0x1},  // timoreleste
	{48970, 45, 23, 0x1},   // roemeensevolksrepubliek
	{57500, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{31006, 125, 13, 0x1},  // kingdomjordan
	{57800, 253, 19, 0x1},  // usminoroutlyingisds
	{17319, 137, 3, 0x1},   // rmi
	{40723, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36714, 366, 5, 0x1},   // #5rwa
	{38603, 321, 5, 0x1},   // #5ukg
	{1639, 112, 12, 0x1},   // arabemirates
	{38714, 54, 24, 0x1},   // northamericaunitedstates
	{28799, 300, 5, 0x1},   // #5230
	{24998, 94, 5, 0x81},   // #2rwa
	{47958, 64, 23, 0x1},   // democraticrepublickongo
	{2306, 62, 29, 0x21},   // republiccotedivoireivorycoast
	{24807, 243, 5, 0x81},  // #2reu
	{57247, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{27359, 57, 5, 0x81},   // #4108
	{8312, 145, 19, 0x1},   // republicphilippines
	{10492, 186, 18, 0x1},  // stchristophernevis
	{29971, 367, 5, 0x1},   // #5aus
	{4064, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{23126, 247, 19, 0x1},  // spitsbergenjanmayen
	{48059, 199, 5, 0x1},   // #7aru
	{48728, 125, 24, 0x1},  // hashemitekingdomofjordan
	{8406, 64, 13, 0x1},    // republiczaire
	{39962, 368, 5, 0x1},   // #6alb
	{64545, 144, 19, 0x1},  // inclbangladpakistan
	{7203, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{37921, 64, 13, 0x1},   // congodemrepof
	{62343, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31953, 237, 22, 0x1},  // norfolkislandterritory
	{37227, 230, 10, 0x1},  // macauchina
	{63288, 114, 12, 0x1},  // staatbahrein
	{54633, 22, 14, 0x1},   // grootbrittania
	{511, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{36967, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14596, 46, 10, 0x1},   // formerussr
	{39872, 310, 5, 0x1},   // #6987
	{23800, 87, 9, 0x1},    // mozambque
	{1888, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{2306, 62, 19, 0x21},   // republiccotedivoire
	{65493, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{27419, 203, 4, 0x81},  // #416
	{28274, 208, 4, 0x81},  // #460
	{28514, 171, 4, 0x81},  // #476
	{6105, 120, 23, 0x1},   // federalstatesmicronesia
	{42500, 369, 5, 0x1},   // #6drv
	{2132, 177, 18, 0x21},  // gemenebestdominica
	{28629, 169, 4, 0x81},  // #484
	{15378, 24, 6, 0x1},    // hellas
	{57785, 207, 17, 0x1},  // saintbartholomeus
	{61075, 72, 12, 0x1},   // staateritrea
	{6362, 140, 16, 0x1},   // federatiamalakka
	{2611, 127, 9, 0x1},    // kazakstan
	{48111, 5, 5, 0x1},     // #7aut
	{51004, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38586, 370, 5, 0x1},   // #5uae
	{7421, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10687, 165, 16, 0x1},  // formersouthjemen
	{37535, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5207, 145, 20, 0x1},   // republikangpilipinas
	{17529, 6, 13, 0x1},    // azerbeidzjaan
	{39867, 371, 5, 0x1},   // #6986
	{9437, 15, 19, 0x1},    // republiceastgermany
	{1399, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{6903, 199, 21, 0x1},   // arubakofthenetherland
	{29014, 372, 5, 0x1},   // #5403
	{12961, 74, 13, 0x1},   // gabonrepublic
	{14713, 209, 27, 0x1},  // grondterritorybouvetislands
	{14763, 43, 14, 0x1},   // republicpoland
	{10139, 82, 16, 0x1},   // libyanjamahiriya
	{41709, 373, 5, 0x1},   // #6cdi
	{5708, 243, 16, 0x1},   // territoryreunion
	{41156, 374, 5, 0x1},   // #6cam
	{47808, 111, 5, 0x1},   // #7afg
	{38792, 375, 5, 0x1},   // #5wsm
	{22397, 134, 7, 0x1},   // libanon
	{40587, 47, 17, 0x1},   // sanmarinorepublic
	{38506, 48, 28, 0x1},   // statenunieservieenmontenegro
	{22538, 130, 5, 0x81},  // #2kir
	{54411, 229, 15, 0x1},  // bailiwickjersey
	{10328, 67, 17, 0x1},   // republiccaboverde
	{22598, 131, 5, 0x81},  // #2kor
	{60968, 165, 4, 0x1},   // pdry
	{9335, 256, 17, 0x1},   // usmaagdeneilanden
	{45851, 145, 21, 0x1},  // philippijnserepubliek
	{11244, 37, 20, 0x1},   // thefmryugrpmacedonia
	{28489, 209, 4, 0x81},  // #474
	{30553, 9, 20, 0x1},    // bosniaandhercegovina
	{48369, 114, 16, 0x1},  // kingdomofbahrain
	{19931, 250, 16, 0x1},  // turksandcaicosis
	{34929, 246, 23, 0x1},  // ascensionandsainthelena
	{23412, 249, 23, 0x1},  // saintmaartennetherlands
	{53703, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{29009, 334, 5, 0x1},   // #5402
	{39894, 376, 5, 0x1},   // #6afg
	{39971, 283, 5, 0x1},   // #6alg
	{42020, 345, 5, 0x1},   // #6con
	{41166, 377, 5, 0x1},   // #6can
	{22704, 131, 14, 0x1},  // republiekkorea
	{13922, 37, 4, 0x1},    // vjrm
	{63663, 183, 8, 0x1},   // hondurus
	{26375, 46, 10, 0x1},   // sovjetunia
	{44265, 14, 16, 0x1},   // republictsjechia
	{12110, 66, 14, 0x1},   // uniedercomoren
	{1774, 85, 28, 0x21},   // democraticrepublicmadagascar
	{28829, 378, 5, 0x1},   // #5290
	{36641, 379, 5, 0x1},   // #5rom
	{8864, 147, 26, 0x1},   // papuaandnewguineaterritory
	{32995, 186, 16, 0x1},  // stkittsandnevits
	{24831, 45, 5, 0x81},   // #2rou
	{48222, 10, 10, 0x1},   // belorussia
	{26544, 236, 14, 0x1},  // nieuwcaledonie
	{38055, 67, 17, 0x1},   // republiccapeverde
	{54803, 200, 15, 0x1},  // anguillabritish
	{13326, 82, 22, 0x1},   // libischearabjamahiriya
	{14739, 100, 19, 0x1},  // saotomeeastprincipe
	{30045, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14545, 133, 10, 0x1},  // formerlaos
	{85, 380, 11, 0x2},     // saintmartin
	{29099, 336, 5, 0x1},   // #5475
	{63461, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{35026, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{22204, 183, 16, 0x1},  // republichonduras
	{28659, 257, 5, 0x81},  // #4876
	{35803, 382, 5, 0x1},   // #5nam
	{42056, 383, 5, 0x1},   // #6cro
	{64726, 102, 19, 0x1},  // seychellenrepubliek
	{16214, 131, 10, 0x1},  // southkorea
	{3028, 40, 9, 0x1},     // nederland
	{44896, 117, 19, 0x1},  // volksrepubliekchina
	{41171, 272, 5, 0x1},   // #6cao
	{30664, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{12149, 32, 18, 0x1},   // lithuanianrepublic
	{63848, 29, 13, 0x1},   // stateofisrael
	{30490, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{38024, 153, 20, 0x1},  // syrischearabrepublic
	{28809, 314, 5, 0x1},   // #5235
	{56682, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{4332, 153, 14, 0x1},   // syrianrepublic
	{27139, 17, 20, 0x1},   // koninkrijkdenemarken
	{39862, 323, 5, 0x1},   // #6983
	{2413, 130, 14, 0x21},  // gilbertislands
	{28459, 60, 4, 0x81},   // #472
	{15563, 46, 7, 0x1},    // fmrussr
	{14861, 214, 23, 0x1},  // territorykaaimanislands
	{38107, 37, 22, 0x1},   // republicnorthmacedonia
	{25547, 228, 19, 0x1},  // britsindischeoceaan
	{14592, 154, 4, 0x1},   // siam
	{29019, 384, 5, 0x1},   // #5404
	{7201, 226, 25, 0x1},   // auheardandmcdonaldislands
	{11036, 55, 16, 0x1},   // formeryugoslavia
	{38588, 112, 3, 0x1},   // uae
	{48468, 145, 19, 0x1},  // republiekfilipijnen
	{3555, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4307, 111, 10, 0x1},   // owganystan
	{41814, 385, 5, 0x1},   // #6col
	{22812, 148, 6, 0x1},   // nkorea
	{29204, 386, 5, 0x1},   // #5560
	{17617, 206, 11, 0x1},  // beseilanden
	{17746, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{11853, 19, 7, 0x1},    // estland
	{3417, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1352, 37, 19, 0x21},   // republicofmacedonia
	{22911, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33907, 34, 7, 0x1},    // latvija
	{36646, 387, 5, 0x1},   // #5rus
	{47406, 213, 30, 0x1},  // grondterritorychristmasislands
	{711, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{49934, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{36591, 349, 5, 0x1},   // #5rok
	{1217, 223, 18, 0x1},   // guyanefrenchguiana
	{41403, 190, 17, 0x1},  // republicadepanama
	{13653, 150, 12, 0x1},  // saoediarabia
	{937, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{3096, 32, 8, 0x21},    // lithunia
	{12273, 142, 12, 0x1},  // nauruislands
	{58994, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{31707, 68, 6, 0x1},    // jibuti
	{33291, 44, 19, 0x1},   // republicaportuguesa
	{27203, 164, 5, 0x81},  // #2yem
	{3585, 58, 7, 0x1},     // dahomey
	{3274, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{44344, 256, 17, 0x1},  // maagdeneilandenvs
	{48106, 4, 5, 0x1},     // #7aus
	{3083, 73, 16, 0x1},    // incleritethiopia
	{41845, 388, 5, 0x1},   // #6com
	{18542, 115, 16, 0x1},  // bruneidarussalam
	{29650, 255, 15, 0x1},  // virginislandsuk
	{14792, 96, 17, 0x1},   // republicofsenegal
	{4566, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{15023, 45, 24, 0x1},   // peoplesrepublicofromania
	{37088, 230, 10, 0x1},  // chinamacau
	{44721, 5, 17, 0x1},    // republicofaustria
	{17178, 53, 17, 0x1},   // republicofukraine
	{17799, 206, 25, 0x1},  // bonairesabasainteustatius
	{1739, 133, 29, 0x21},  // democraticpeoplesrepubliclaos
	{1543, 182, 25, 0x1},   // guyanacooperativerepublic
	{52655, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{16260, 21, 6, 0x1},    // #3fxfr
	{28424, 9, 4, 0x81},    // #470
	{44812, 389, 5, 0x1},   // #6mlt
	{32963, 168, 10, 0x1},  // thebahamas
	{61023, 22, 29, 0x1},   // grootbrittannieennoordierland
	{1466, 82, 21, 0x1},    // libischarabjamahiriya
	{33493, 98, 10, 0x1},   // soomaaliya
	{34305, 390, 5, 0x1},   // #5lie
	{60769, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5476, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{20028, 391, 5, 0x1},   // #2dhy
	{42179, 392, 5, 0x1},   // #6cub
	{37349, 106, 26, 0x1},  // verenigderepubliektanzania
	{19315, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{48557, 63, 24, 0x1},   // unitedrepublicofcameroon
	{37147, 117, 13, 0x1},  // mainlandchina
	{58508, 6, 20, 0x1},    // republicofazerbaijan
	{10725, 46, 10, 0x1},   // sovjetunie
	{5884, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{2915, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{59699, 177, 18, 0x1},  // dominicagemenebest
	{41543, 215, 15, 0x1},  // sahrawirepublic
	{60201, 106, 12, 0x1},  // ureptanzania
	{51900, 230, 13, 0x1},  // macaosarchina
	{26127, 119, 19, 0x1},  // fijiislandsrepublic
	{44508, 393, 5, 0x1},   // #6mag
	{39822, 394, 5, 0x1},   // #6920
	{32008, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9748, 138, 27, 0x1},   // unionburmasocialistrepublic
	{27349, 8, 5, 0x81},    // #4100
	{27389, 214, 5, 0x81},  // #4136
	{34276, 395, 5, 0x1},   // #5lib
	{67, 257, 18, 0x1},     // wallisfutunafrench
	{42444, 396, 5, 0x1},   // #6dom
	{22357, 103, 17, 0x1},  // republiquedutchad
	{29094, 272, 5, 0x1},   // #5471
	{48054, 3, 5, 0x1},     // #7arm
	{19958, 397, 5, 0x81},  // #2ddr
	{48863, 64, 5, 0x1},    // #7cod
	{11713, 240, 20, 0x1},  // gemenebestpuertorico
	{28629, 54, 5, 0x81},   // #4840
	{14640, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7320, 164, 12, 0x1},   // yemenkingdom
	{10134, 82, 10, 0x1},   // statelibya
	{48588, 63, 16, 0x1},   // republiccameroon
	{64032, 153, 13, 0x1},  // republicsyria
	{44503, 398, 5, 0x1},   // #6mad
	{14379, 205, 23, 0x1},  // frenchsouthernterritory
	{12658, 196, 23, 0x1},  // orientalrepublicuruguay
	{52117, 84, 7, 0x1},    // marocco
	{29589, 362, 5, 0x1},   // #5aab
	{14622, 65, 10, 0x1},   // franscongo
	{15963, 15, 6, 0x1},    // #3ddde
	{16649, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{33031, 16, 26, 0x1},   // federalerepubliekduitsland
	{24341, 102, 17, 0x1},  // islandsseychellen
	{3154, 51, 13, 0x21},   // swedenkingdom
	{55202, 9, 12, 0x1},    // bsniahrzgvna
	{65321, 128, 18, 0x1},  // republickirgizstan
	{14921, 218, 9, 0x1},   // faeroerne
	{29676, 131, 3, 0x1},   // rok
	{17549, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{23324, 44, 8, 0x1},    // portugal
	{2508, 164, 13, 0x1},   // republicyemen
	{60496, 143, 12, 0x1},  // saltanatuman
	{47787, 11, 6, 0x1},    // canada
	{33634, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{17117, 87, 25, 0x1},   // peoplesrepublicmozambique
	{17297, 166, 19, 0x1},  // republiekargentinie
	{12681, 63, 13, 0x1},   // franskameroen
	{13261, 24, 18, 0x1},   // kingdomgriekenland
	{39842, 399, 5, 0x1},   // #6970
	{5901, 218, 15, 0x1},   // faeroereilanden
	{43867, 141, 14, 0x1},  // kingdomofnepal
	{1167, 150, 12, 0x21},  // saoediarabie
	{24812, 400, 5, 0x1},   // #2rho
	{8279, 138, 14, 0x1},   // unionofmyanmar
	{11781, 242, 14, 0x1},  // franspolinesie
	{31911, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{16206, 131, 18, 0x1},  // republicsouthkorea
	{10608, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{22977, 77, 6, 0x1},    // gambia
	{15487, 156, 9, 0x1},   // turkmenia
	{31942, 237, 24, 0x1},  // territoryofnorfolkisland
	{63859, 159, 14, 0x1},  // elliceeilanden
	{8994, 161, 12, 0x1},   // northvietnam
	{29209, 382, 5, 0x1},   // #5565
	{54818, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{59592, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{63989, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{52135, 224, 18, 0x1},  // grondterritoryguam
	{6593, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39847, 401, 5, 0x1},   // #6971
	{17631, 218, 13, 0x1},  // faeroeislands
	{63517, 111, 16, 0x1},  // stateafghanistan
	{38063, 67, 16, 0x1},   // capeverdeislands
	{6152, 244, 17, 0x1},   // republicofvietnam
	{4091, 82, 5, 0x1},     // libya
	{30370, 227, 24, 0x1},  // grondterritoryislandsman
	{1643, 112, 8, 0x1},    // emirates
	{20043, 177, 5, 0x81},  // #2dma
	{29124, 402, 5, 0x1},   // #5490
	{7250, 120, 16, 0x1},   // micronesiafedsts
	{29474, 403, 5, 0x1},   // #5812
	{1497, 51, 16, 0x21},   // koninkrijkzweden
	{25673, 178, 4, 0x1},   // domr
	{11951, 120, 14, 0x1},  // fsofmicronesia
	{16726, 119, 6, 0x1},   // fidzji
	{19324, 226, 20, 0x1},  // heardislandsmcdonald
	{35245, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{10293, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{44498, 404, 5, 0x1},   // #6mac
	{10453, 60, 16, 0x1},   // botswanarepublic
	{23289, 112, 12, 0x1},  // unitedarabem
	{39852, 405, 5, 0x1},   // #6972
	{22872, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{17421, 210, 26, 0x1},  // grondterritorycocosislands
	{2574, 161, 20, 0x21},  // republicnorthvietnam
	{24826, 406, 5, 0x1},   // #2rom
	{8480, 177, 8, 0x1},    // dominica
	{27354, 138, 5, 0x81},  // #4104
	{27384, 67, 5, 0x81},   // #4132
	{40267, 407, 5, 0x1},   // #6aul
	{38747, 203, 22, 0x1},  // americansamoaterritory
	{62631, 231, 18, 0x1},  // fransdeelstmaarten
	{15896, 25, 24, 0x1},   // localnamehrvatskacroatia
	{29089, 408, 5, 0x1},   // #5461
	{39885, 73, 9, 0x1},    // abyssinia
	{65059, 114, 14, 0x1},  // stateofbahrain
	{5127, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{55488, 241, 19, 0x1},  // occupiedtrpalestine
	{38683, 409, 5, 0x1},   // #5ukr
	{42475, 138, 15, 0x1},  // republicmyanmar
	{14125, 73, 11, 0x1},   // fmrethiopia
	{14150, 138, 11, 0x1},  // formerburma
	{32780, 26, 9, 0x1},    // hungarije
	{21150, 197, 15, 0x1},  // stvincentandgre
	{38047, 174, 16, 0x1},  // colombiarepublic
	{24463, 144, 5, 0x81},  // #2pak
	{12189, 75, 14, 0x1},   // republiekghana
	{39857, 410, 5, 0x1},   // #6973
	{54874, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{42579, 225, 22, 0x1},  // grondterritoryhongkong
	{32626, 411, 5, 0x1},   // #5gui
	{16107, 58, 6, 0x1},    // #3dybj
	{13100, 82, 18, 0x1},   // libyaarabjamahiriy
	{27259, 6, 9, 0x1},     // azerbijan
	{5794, 212, 18, 0x1},   // curacaoknetherland
	{49915, 56, 17, 0x1},   // republicadeangola
	{36103, 412, 5, 0x1},   // #5nth
	{40444, 165, 17, 0x1},  // adenyemenpdrsouth
	{48868, 211, 5, 0x1},   // #7cok
	{19368, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3668, 234, 20, 0x1},   // departmentmartinique
	{42950, 208, 21, 0x1},  // grondterritorybermuda
	{63048, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{54981, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{5233, 139, 13, 0x1},   // statemongolia
	{9410, 15, 11, 0x1},    // eastgermany
	{50800, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16372, 111, 21, 0x1},  // republicofafghanistan
	{24544, 145, 5, 0x81},  // #2phl
	{44493, 413, 5, 0x1},   // #6maa
	{33907, 34, 17, 0x1},   // latvijasrepublika
	{16547, 46, 13, 0x1},   // sovjetrusland
	{39817, 414, 5, 0x1},   // #6910
	{32281, 213, 27, 0x1},  // indianoceanchristmasislands
	{17628, 59, 5, 0x81},   // #2bfa
	{3978, 210, 20, 0x1},   // keelingeilandencocos
	{29961, 415, 5, 0x1},   // #5arm
	{19759, 171, 26, 0x1},  // federativerepublicofbrazil
	{5259, 108, 19, 0x1},   // southafricarepublic
	{19272, 145, 22, 0x1},  // commonwealthfilipijnen
	{29469, 374, 5, 0x1},   // #5811
	{1413, 256, 15, 0x1},   // virginislandsvs
	{974, 202, 22, 0x21},   // nederlandseantillenoud
	{49284, 153, 12, 0x1},  // arabrepsyrie
	{847, 213, 27, 0x1},    // christmasislandsindianocean
	{22479, 80, 5, 0x81},   // #2ken
	{64517, 132, 17, 0x1},  // koeweitvorstendom
	{43274, 176, 15, 0x1},  // republicadecuba
	{15458, 128, 8, 0x1},   // kirgisia
	{52840, 196, 22, 0x1},  // easternrepublicuruguay
	{3577, 58, 20, 0x1},    // formerlydahomeybenin
	{15228, 161, 8, 0x1},   // vietnamn
	{44883, 416, 5, 0x1},   // #6mon
	{50248, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{43370, 417, 5, 0x1},   // #6jam
	{4330, 143, 13, 0x21},  // maskateenoman
	{16762, 115, 22, 0x1},  // abodepeacenationbrunei
	{49417, 103, 15, 0x1},  // jumhuriyattshad
	{5290, 140, 16, 0x21},  // malayafederation
	{45119, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29966, 418, 5, 0x1},   // #5aul
	{20023, 16, 5, 0x81},   // #2deu
	{48915, 66, 5, 0x1},    // #7com
	{14994, 43, 21, 0x1},   // poolsepeoplesrepublic
	{33972, 227, 7, 0x1},   // manisle
	{47931, 2, 5, 0x1},     // #7and
	{36788, 186, 22, 0x1},  // sintchristoffelennevis
	{29479, 419, 5, 0x1},   // #5816
	{35061, 246, 21, 0x1},  // ascensionensinthelena
	{686, 221, 10, 0x1},    // guadeloupe
	{32529, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{4447, 85, 10, 0x1},    // madagascar
	{60413, 171, 23, 0x1},  // brazilieverenigdestaten
	{63952, 213, 14, 0x1},  // kerstmiseiland
	{60155, 144, 16, 0x1},  // pakistanrepublic
	{64926, 186, 15, 0x1},  // stkittsandnevis
	{59983, 64, 13, 0x1},   // belgischcongo
	{23289, 112, 11, 0x1},  // unitedarabe
	{43612, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13982, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{43486, 420, 5, 0x1},   // #6jpn
	{35911, 240, 24, 0x1},  // grondterritorypuertorico
	{32332, 337, 5, 0x1},   // #5gab
	{45191, 117, 17, 0x1},  // chinapeoplesrepof
	{6857, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24584, 43, 5, 0x81},   // #2pol
	{3028, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{8609, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{6962, 230, 5, 0x1},    // macao
	{14951, 46, 16, 0x1},   // russianfedertion
	{1940, 229, 17, 0x21},  // bailiwickofjersey
	{30010, 179, 16, 0x1},  // republiekecuador
	{42426, 421, 5, 0x1},   // #6dji
	{19882, 52, 19, 0x1},   // ottomanempireturkey
	{30695, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{34001, 299, 5, 0x1},   // #5leb
	{5068, 71, 3, 0x1},     // uar
	{48886, 174, 5, 0x1},   // #7col
	{3713, 87, 24, 0x21},   // volksrepubliekmozambique
	{12041, 173, 14, 0x1},  // republiekchili
	{20630, 250, 27, 0x1},  // territoryturkscaicosislands
	{29484, 422, 5, 0x1},   // #5817
	{38143, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{21497, 241, 20, 0x1},  // palestinianauthority
	{3965, 210, 13, 0x1},   // cocoseilanden
	{4638, 243, 18, 0x1},   // departementreunion
	{57047, 76, 16, 0x1},   // republiqueguinea
	{53789, 154, 12, 0x1},  // siamthailand
	{7394, 55, 21, 0x1},    // formersfrofyugoslavia
	{3372, 182, 16, 0x1},   // georgetownguyana
	{5395, 120, 24, 0x21},  // micronesiefederalestaten
	{22248, 201, 13, 0x1},  // aalandislands
	{62414, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{37375, 106, 18, 0x1},  // tanganyikarepublic
	{38534, 6, 18, 0x1},    // republicazerbaijan
	{32388, 423, 5, 0x1},   // #5gam
	{44570, 424, 5, 0x1},   // #6mal
	{19562, 114, 7, 0x1},   // bahrain
	{61763, 82, 11, 0x1},   // formerlibya
	{10395, 273, 16, 0x82}, // fedrepyugoslavia
	{10600, 106, 26, 0x1},  // republictanganyikazanzibar
	{51414, 66, 12, 0x1},   // comorenstate
	{7742, 273, 28, 0x82},  // serbiamontenegroyugoslaviafr
	{62350, 49, 17, 0x1},   // slowaakserepublic
	{28999, 425, 5, 0x1},   // #5390
	{13443, 111, 23, 0x1},  // islamicrepofafghanistan
	{50562, 247, 18, 0x1},  // svalbardogjanmayen
	{58295, 82, 12, 0x1},   // libyakingdom
	{57475, 54, 25, 0x1},   // verenigdestatenvanamerika
	{48635, 65, 5, 0x1},    // #7cgo
	{36945, 65, 20, 0x1},   // congopeoplesrepublic
	{3513, 138, 8, 0x21},   // mayanmar
	{41521, 232, 23, 0x1},  // northernmarianenislands
	{38692, 426, 5, 0x1},   // #5uru
	{36269, 145, 23, 0x1},  // philippinescommonwealth
	{20716, 119, 26, 0x1},  // republiekvandefijieilanden
	{5561, 121, 19, 0x1},   // nederlandsoostindie
	{8063, 129, 14, 0x1},   // khmerrepubliek
	{18192, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{51524, 133, 6, 0x1},   // laopdr
	{2252, 62, 23, 0x21},   // republicoftheivorycoast
	{9061, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{36141, 427, 3, 0x3},   // roc
	{35457, 252, 22, 0x1},  // taiwanchineseprovincie
	{22533, 129, 5, 0x81},  // #2khm
	{24513, 190, 5, 0x81},  // #2pan
	{44151, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18329, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{41458, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{24518, 239, 5, 0x81},  // #2pcn
	{12344, 118, 6, 0x1},   // kibris
	{18416, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{1986, 133, 11, 0x21},  // kingdomlaos
	{29902, 254, 17, 0x1},  // vaticaanstadstate
	{5435, 196, 24, 0x1},   // oosterserepubliekuruguay
	{7868, 9, 19, 0x1},     // bosnieenherzegovina
	{28884, 430, 5, 0x1},   // #5343
	{50178, 184, 5, 0x1},   // #7hai
	{11173, 221, 25, 0x1},  // departementdelaguadeloupe
	{60792, 64, 13, 0x1},   // congokinshasa
	{64394, 34, 15, 0x1},   // latvianrepublic
	{159, 207, 10, 0x1},    // saintbarth
	{48016, 166, 5, 0x1},   // #7arg
	{48614, 11, 5, 0x1},    // #7can
	{31677, 148, 15, 0x1},  // democratickorea
	{6137, 140, 6, 0x1},    // malaya
	{18668, 60, 5, 0x81},   // #2bwa
	{47936, 56, 5, 0x1},    // #7ang
	{8591, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{16442, 143, 13, 0x1},  // sultanateoman
	{40817, 239, 10, 0x1},  // pitcairnis
	{50931, 128, 19, 0x1},  // kirgizischerepublic
	{59277, 179, 7, 0x1},   // equador
	{7998, 115, 40, 0x1},   // deverblijfplaatsvandevredenatievanbrunei
	{11285, 37, 14, 0x1},   // macedoniefyrom
	{502, 213, 25, 0x1},    // territorychristmasislands
	{51950, 253, 17, 0x1},  // usoutlyingislands
	{19962, 92, 17, 0x1},   // republiqueduniger
	{3238, 431, 12, 0x22},  // ruandaurundi
	{64489, 164, 10, 0x1},  // yemensanaa
	{1609, 167, 16, 0x21},  // antiguaenbarbuda
	{60069, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{20085, 178, 5, 0x81},  // #2dom
	{48604, 129, 5, 0x1},   // #7cam
	{63451, 148, 18, 0x1},  // noordkoreavolksrep
	{46861, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{20033, 68, 5, 0x81},   // #2dji
	{29464, 433, 5, 0x1},   // #5800
	{20109, 160, 10, 0x1},  // uzbekistan
	{22713, 148, 15, 0x1},  // koreademocratic
	{22021, 28, 5, 0x81},   // #2isl
	{63510, 111, 23, 0x1},  // islamicstateafghanistan
	{9146, 164, 10, 0x1},   // noordjemen
	{28764, 412, 5, 0x1},   // #5210
	{58203, 127, 11, 0x1},  // khazakhstan
	{2919, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{4603, 135, 14, 0x21},  // dominionceylon
	{15349, 44, 9, 0x1},    // portugual
	{35230, 16, 28, 0x1},   // federalrepublicformergermany
	{39812, 407, 5, 0x1},   // #6900
	{29601, 434, 5, 0x1},   // #5afg
	{47596, 31, 27, 0x1},   // principalityofliechtenstein
	{28859, 435, 5, 0x1},   // #5325
	{28879, 436, 5, 0x1},   // #5341
	{28924, 437, 5, 0x1},   // #5355
	{8087, 136, 20, 0x1},   // formermaldiveislands
	{29004, 438, 5, 0x1},   // #5395
	{50824, 127, 18, 0x1},  // kazakhstanrepublic
	{29858, 439, 5, 0x1},   // #5arg
	{29978, 6, 12, 0x1},    // azerbaidzhan
	{43410, 157, 17, 0x1},  // republiceasttimor
	{0, 236, 35, 0x1},      // overzeesecollectiviteitnewcaledonia
	{57047, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9620, 78, 11, 0x1},    // guinebissau
	{19999, 102, 17, 0x1},  // seychellesislands
	{2667, 203, 20, 0x1},   // americansamoaislands
	{24689, 148, 5, 0x81},  // #2prk
	{15594, 252, 7, 0x1},   // formosa
	{28759, 440, 5, 0x1},   // #5205
	{28769, 441, 5, 0x1},   // #5211
	{17514, 201, 13, 0x1},  // alandeilanden
	{42134, 65, 13, 0x1},   // congorepofthe
	{586, 151, 9, 0x1},     // singapore
	{6004, 205, 27, 0x1},   // frenchsouthernantarticlands
	{31888, 34, 15, 0x1},   // republicletland
	{32621, 442, 5, 0x1},   // #5gua
	{347, 66, 13, 0x21},    // comoroislands
	{31383, 29, 6, 0x1},    // israel
	{28899, 443, 5, 0x1},   // #5346
	{1928, 176, 14, 0x21},  // republicofcuba
	{57, 70, 17, 0x21},     // sultanatezanzibar
	{43014, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40618, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{61769, 82, 21, 0x1},   // libyanarabjamahiriyah
	{44215, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4680, 222, 9, 0x1},    // groenland
	{19555, 114, 14, 0x1},  // kingdombahrain
	{26215, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64792, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{19439, 240, 20, 0x1},  // puertoricogemenebest
	{28774, 444, 5, 0x1},   // #5212
	{10414, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{62725, 51, 6, 0x1},    // zweden
	{64859, 10, 17, 0x1},   // republicofbelarus
	{32413, 445, 5, 0x1},   // #5gfr
	{53195, 114, 9, 0x1},   // albahrayn
	{3947, 93, 24, 0x21},   // federalerepublieknigeria
	{37183, 230, 12, 0x1},  // chinaprmacao
	{17048, 188, 6, 0x1},   // mexico
	{21198, 27, 15, 0x1},   // republicierland
	{42495, 402, 5, 0x1},   // #6drc
	{43116, 163, 28, 0x1},  // independentstatewesternsamoa
	{53679, 121, 29, 0x1},  // republicindonesiaunitarystate
	{64494, 164, 10, 0x1},  // sanaayemen
	{34310, 446, 5, 0x1},   // #5lit
	{13786, 124, 4, 0x1},   // iraq
	{28904, 447, 5, 0x1},   // #5347
	{38310, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{34941, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{32183, 205, 23, 0x1},  // southernfrenchterritory
	{47192, 226, 20, 0x1},  // heardmcdonaldislands
	{49942, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{20660, 250, 22, 0x1},  // turkseencaicoseilanden
	{64227, 160, 11, 0x1},  // oesbekistan
	{3965, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{53152, 160, 18, 0x1},  // republicuzbekistan
	{799, 234, 24, 0x1},    // collectiviteitmartinique
	{19284, 145, 10, 0x1},  // filipijnen
	{9571, 121, 17, 0x1},   // indonesiarepublic
	{24645, 240, 5, 0x81},  // #2pri
	{60315, 243, 12, 0x1},  // ilelareunion
	{21755, 35, 6, 0x1},    // monaco
	{36670, 94, 15, 0x1},   // rwandanrepublic
	{31263, 107, 16, 0x1},  // republicofuganda
	{15650, 132, 7, 0x1},   // koeweit
	{51673, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{43729, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13832, 191, 12, 0x1},  // republicperu
	{40272, 448, 5, 0x1},   // #6aus
	{62367, 10, 15, 0x1},   // bieloruslandrep
	{28889, 449, 5, 0x1},   // #5344
	{4096, 22, 13, 0x1},    // unitedkingdom
	{15751, 128, 7, 0x1},   // kirgize
	{57761, 205, 25, 0x1},  // frenchsouthernterritories
	{59559, 30, 13, 0x1},   // kingdomitalia
	{27472, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{47530, 132, 19, 0x1},  // koeweitprincipality
	{36648, 46, 11, 0x1},   // russiansfsr
	{1958, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36742, 108, 7, 0x1},   // safrica
	{38726, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{47190, 226, 22, 0x1},  // auheardmcdonaldislands
	{26276, 63, 17, 0x1},   // republiekkameroen
	{4801, 76, 6, 0x1},     // guinea
	{36326, 143, 13, 0x1},  // omansultanaat
	{9034, 22, 2, 0x1},     // vk
	{51813, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{55312, 137, 25, 0x1},  // republiekmarshalleilanden
	{9173, 120, 10, 0x1},   // micronisia
	{21679, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{50888, 126, 5, 0x1},   // #7jpn
	{28894, 450, 5, 0x2},   // #5345
	{13159, 22, 13, 0x1},   // unitedkingdon
	{4948, 120, 19, 0x21},  // micronesiafedstates
	{25599, 248, 19, 0x1},  // stpierreandmiquelon
	{50183, 225, 5, 0x1},   // #7hkg
	{47976, 65, 20, 0x1},   // kongopeoplesrepublic
	{1362, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{52265, 259, 15, 0x1},  // republiekkosovo
	{3065, 249, 20, 0x1},   // dutchpartsaintmartin
	{43347, 66, 11, 0x1},   // comorenunie
	{50995, 135, 17, 0x1},  // republieksrilanka
	{41615, 24, 17, 0x1},   // helleenserepublic
	{37771, 254, 17, 0x1},  // statevaticaanstad
	{33992, 227, 9, 0x1},   // isleofman
	{24068, 214, 30, 0x1},  // overseasterritorycaymanislands
	{17435, 210, 23, 0x1},  // cocosislandsaustralisch
	{61052, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{27205, 164, 5, 0x1},   // yeman
	{2516, 164, 5, 0x1},    // yemen
	{44600, 217, 16, 0x1},  // falklandeilanden
	{24946, 112, 12, 0x1},  // trucialcoast
	{35423, 252, 13, 0x1},  // chinesetaipei
	{24549, 146, 5, 0x81},  // #2plw
	{32441, 452, 5, 0x1},   // #5gha
	{50779, 185, 5, 0x1},   // #7jam
	{23627, 175, 19, 0x1},  // republicofcostarica
	{7808, 10, 18, 0x1},    // belarusbyelorussia
	{62063, 136, 21, 0x1},  // republicofthemaldives
	{52733, 48, 16, 0x1},   // kleinjoegoslavie
	{2943, 16, 11, 0x21},   // germanywest
	{30651, 215, 16, 0x1},  // westelijkesahara
	{2111, 1, 22, 0x1},     // albaniapeoplesrepublic
	{62484, 55, 19, 0x1},   // voormaligjugoslavie
	{28914, 453, 5, 0x1},   // #5350
	{52617, 26, 17, 0x1},   // republicofhungary
	{23469, 246, 23, 0x1},  // sthelenaanddependencies
	{45772, 241, 27, 0x1},  // palestijnseautonomegebieden
	{36957, 276, 15, 0x2},  // republicofchina
	{55592, 7, 16, 0x1},    // koninkrijkbelgie
	{22311, 98, 16, 0x1},   // republieksomalie
	{52122, 210, 9, 0x1},   // cocosisds
	{32702, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9775, 195, 22, 0x1},   // trinidadtobagorepublic
	{29179, 304, 5, 0x1},   // #5540
	{27149, 17, 10, 0x1},   // denemarken
	{21592, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8159, 129, 19, 0x1},   // formerkhmerrepublic
	{45811, 10, 12, 0x1},   // bielorusland
	{1623, 132, 14, 0x21},  // dawlatalkuwayt
	{199, 37, 23, 0x1},     // republieknoordmacedonie
	{24707, 44, 5, 0x81},   // #2prt
	{8653, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{27904, 28, 5, 0x81},   // #4352
	{28754, 321, 5, 0x1},   // #5200
	{42460, 80, 15, 0x1},   // republicofkenya
	{43317, 254, 13, 0x1},  // vaticaanstaat
	{24722, 242, 5, 0x81},  // #2pyf
	{27939, 30, 5, 0x81},   // #4380
	{1893, 115, 6, 0x1},    // brunei
	{43943, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{50858, 125, 5, 0x1},   // #7jor
	{14884, 227, 18, 0x1},  // freeportmanislands
	{3642, 71, 3, 0x1},     // are
	{63451, 148, 10, 0x1},  // noordkorea
	{26560, 254, 8, 0x1},   // vaticaan
	{17925, 206, 13, 0x1},  // sabaenbonaire
	{56739, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{30111, 241, 31, 0x1},  // palestineliberationorganization
	{14948, 46, 9, 0x1},    // fedrussia
	{48547, 61, 5, 0x1},    // #7caf
	{30725, 215, 16, 0x1},  // saharaoccidental
	{34523, 444, 5, 0x1},   // #5lux
	{48780, 62, 5, 0x1},    // #7civ
	{3955, 92, 14, 0x21},   // republiekniger
	{13904, 187, 18, 0x1},  // republieksintlucia
	{29184, 340, 5, 0x1},   // #5541
	{54058, 162, 5, 0x1},   // #7van
	{10981, 66, 20, 0x1},   // archipelvandecomoren
	{3022, 16, 18, 0x21},   // fmrfedrepofgermany
	{694, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{7734, 48, 24, 0x1},    // serbiafrserbiamontenegro
	{53779, 154, 14, 0x1},  // koninkrijksiam
	{2344, 76, 35, 0x21},   // revolutionairepeoplesrepublicguinea
	{41137, 219, 19, 0x1},  // baljuwschapguernsey
	{51668, 454, 23, 0x2},  // koreademocraticrepublic
	{36524, 71, 14, 0x1},   // arabrepofegypt
	{12872, 138, 15, 0x1},  // burmanowmyanmar
	{44337, 255, 22, 0x1},  // engelsemaagdeneilanden
	{20883, 191, 16, 0x1},  // republicadelperu
	{28919, 360, 5, 0x1},   // #5352
	{43913, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{49044, 14, 5, 0x1},    // #7cze
	{33189, 14, 15, 0x1},   // czechiarepublic
	{64587, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6118, 120, 19, 0x1},   // micronesiafederatia
	{62649, 231, 17, 0x1},  // fransdeelstmartin
	{35485, 252, 23, 0x1},  // provincievanchinataiwan
	{15356, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{4075, 108, 3, 0x1},    // rsa
	{11393, 183, 8, 0x1},   // honduras
	{38607, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{48167, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6118, 120, 13, 0x1},   // micronesiafed
	{45338, 134, 15, 0x1},  // republiclebanon
	{45229, 28, 15, 0x1},   // republiciceland
	{7456, 45, 24, 0x1},    // romaniasocialistrepublic
	{31179, 62, 11, 0x1},   // cotedivoire
	{42861, 205, 24, 0x1},  // fransezuidelijkegebieden
	{9200, 89, 19, 0x1},    // republiquedemaurice
	{31293, 50, 18, 0x1},   // republikaslovenija
	{28909, 456, 5, 0x1},   // #5349
	{39797, 457, 5, 0x1},   // #6840
	{41110, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{38699, 54, 15, 0x1},   // usaunitedstates
	{29199, 350, 5, 0x1},   // #5553
	{60924, 123, 12, 0x1},  // empireofiran
	{40405, 165, 9, 0x1},   // adenyemen
	{1462, 123, 10, 0x21},  // empireiran
	{58445, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{29539, 458, 5, 0x1},   // #5940
	{33567, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10588, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{45808, 10, 15, 0x1},   // repbielorusland
	{39527, 362, 4, 0x1},   // #658
	{3847, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{32502, 459, 5, 0x1},   // #5gmy
	{12236, 80, 14, 0x1},   // republiekkenia
	{32631, 460, 5, 0x1},   // #5guy
	{18992, 231, 23, 0x1},  // saintmartincollectivity
	{6649, 253, 24, 0x1},   // minorislandsunitedstates
	{25987, 48, 16, 0x1},   // kleinjoegoslavia
	{57175, 239, 16, 0x1},  // pitcairneilanden
	{2998, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{30105, 241, 15, 0x1},  // formerpalestine
	{14756, 43, 21, 0x1},   // peoplesrepublicpoland
	{20400, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{29194, 358, 5, 0x1},   // #5552
	{23678, 52, 15, 0x1},   // turkserepubliek
	{13237, 7, 7, 0x1},     // belgium
	{27909, 122, 5, 0x81},  // #4356
	{53327, 105, 15, 0x1},  // tunisiarepublic
	{27944, 62, 5, 0x81},   // #4384
	{45382, 461, 5, 0x1},   // #6mya
	{32393, 462, 5, 0x1},   // #5gdr
	{3364, 104, 14, 0x21},  // republicoftogo
	{57025, 53, 14, 0x1},   // sovjetoekraine
	{10924, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{63010, 2, 15, 0x1},    // prinsdomandorra
	{5464, 140, 15, 0x21},  // malayafederatie
	{7437, 45, 26, 0x1},    // socialistrepublicofromania
	{565, 14, 19, 0x1},     // tsjechischerepublic
	{43447, 463, 5, 0x1},   // #6jor
	{61174, 213, 24, 0x1},  // christmasislandterritory
	{51826, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{47981, 45, 23, 0x1},   // peoplesrepublicroemenia
	{12431, 45, 8, 0x1},    // roemenia
	{7295, 110, 9, 0x1},    // srhodesia
	{33268, 62, 23, 0x1},   // republiquedecotedivoire
	{7369, 161, 9, 0x1},    // vietnamsr
	{61473, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{21006, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{52325, 138, 20, 0x1},  // republicunionmyanmar
	{29189, 357, 5, 0x1},   // #5551
	{57219, 256, 15, 0x1},  // virginislandsus
	{5, 101, 9, 0x21},      // swasiland
	{45286, 19, 5, 0x1},    // eesti
	{38214, 215, 10, 0x1},  // westsahara
	{39307, 392, 4, 0x1},   // #640
	{7546, 10, 21, 0x1},    // formerwitrussischessr
	{17806, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{31127, 91, 15, 0x1},   // southwestafrica
	{12841, 138, 19, 0x1},  // unionofmyanmarburma
	{3592, 48, 25, 0x21},   // serbiaandmontenegroformer
	{61070, 82, 10, 0x1},   // libiestaat
	{13172, 176, 13, 0x1},  // republiekcuba
	{22222, 136, 13, 0x1},  // dhivehiraajje
	{1859, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{64745, 102, 18, 0x1},  // seychellenrepublic
	{36854, 77, 17, 0x1},   // thegambiarepublic
	{18231, 170, 5, 0x81},  // #2bol
	{50583, 247, 26, 0x1},  // svalbardandjanmayenislands
	{44885, 139, 25, 0x1},  // mongolischevolksrepubliek
	{57114, 159, 13, 0x1},  // elliceislands
	{16097, 187, 10, 0x1},  // saintlucia
	{21755, 35, 18, 0x1},   // monacoprincipality
	{39717, 335, 5, 0x1},   // #6750
	{62582, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{25660, 214, 10, 0x1},  // caimanesvk
	{43983, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12828, 138, 13, 0x1},  // republicburma
	{4663, 222, 26, 0x1},   // overzeesterritorygroenland
	{8556, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{37088, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{50039, 52, 15, 0x1},   // republicturkiye
	{528, 54, 2, 0x1},      // us
	{39322, 278, 4, 0x1},   // #641
	{15055, 165, 18, 0x1},  // republicsouthjemen
	{42724, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{31794, 186, 20, 0x1},  // stchristopherennevis
	{27287, 58, 16, 0x1},   // republiekdahomey
	{3855, 221, 19, 0x1},   // territoryguadeloupe
	{13209, 124, 4, 0x1},   // irak
	{41867, 231, 23, 0x1},  // collectivitesaintmartin
	{28929, 464, 5, 0x1},   // #5359
	{53187, 114, 17, 0x1},  // mamlakatalbahrayn
	{43268, 142, 14, 0x1},  // naoerorepublic
	{5482, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{39782, 424, 5, 0x1},   // #6820
	{49023, 118, 5, 0x1},   // #7cyp
	{7748, 273, 28, 0x82},  // montenegroyugoslaviafrserbia
	{535, 12, 7, 0x1},      // schweiz
	{16422, 202, 21, 0x1},  // netherlandswestindies
	{43330, 241, 14, 0x1},  // palestinastaat
	{24980, 237, 13, 0x1},  // norfolkeiland
	{15073, 15, 9, 0x1},    // formergdr
	{41414, 190, 14, 0x1},  // panamarepublic
	{44773, 136, 16, 0x1},  // republicmaldives
	{22195, 30, 5, 0x81},   // #2ita
	{46642, 96, 15, 0x1},   // republicsenegal
	{12855, 138, 17, 0x1},  // burmaunionmyanmar
	{13502, 71, 11, 0x1},   // formeregypt
	{42522, 188, 21, 0x1},  // mexicoverenigdestaten
	{10013, 231, 21, 0x1},  // saintmartinfrenchpart
	{19860, 118, 6, 0x1},   // cyprus
	{59068, 78, 15, 0x1},   // portugeesguinea
	{46552, 98, 24, 0x1},   // somalidemocraticrepublic
	{29529, 363, 5, 0x1},   // #5920
	{39327, 396, 4, 0x1},   // #642
	{35423, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11795, 242, 14, 0x1},  // franspolynesie
	{37132, 225, 15, 0x1},  // hongkongchinapr
	{38668, 255, 15, 0x1},  // ukvirginislands
	{4979, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6546, 48, 6, 0x1},     // servia
	{17649, 8, 5, 0x81},    // #2bgr
	{19354, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{34366, 85, 15, 0x1},   // malgasyrepublic
	{39792, 465, 5, 0x1},   // #6835
	{9958, 16, 17, 0x1},    // formerwestgermany
	{34271, 466, 5, 0x1},   // #5les
	{8140, 160, 19, 0x1},   // republicoezbekistan
	{18663, 209, 5, 0x81},  // #2bvt
	{7480, 6, 12, 0x1},     // azerbeidzjan
	{49608, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{50942, 67, 19, 0x1},   // republicofcapeverde
	{11591, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{47505, 361, 5, 0x1},   // #6wsm
	{15827, 10, 6, 0x1},    // #3byaa
	{38598, 467, 5, 0x1},   // #5uga
	{64221, 172, 9, 0x1},   // barbadoes
	{15079, 15, 3, 0x1},    // gdr
	{54495, 93, 22, 0x1},   // federalrepublicnigeria
	{59936, 197, 14, 0x1},  // saintvincentgr
	{27949, 185, 5, 0x81},  // #4388
	{32926, 4, 23, 0x1},    // commonwealthofaustralia
	{40817, 239, 14, 0x1},  // pitcairnisland
	{42085, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{65303, 108, 18, 0x1},  // republicsuidafrika
	{29534, 468, 5, 0x1},   // #5935
	{39467, 469, 4, 0x1},   // #653
	{22570, 79, 16, 0x1},   // equatorialguinea
	{3323, 210, 20, 0x1},   // cocoskeelingeilanden
	{6162, 244, 8, 0x1},    // vietnams
	{6427, 140, 15, 0x1},   // malayafederatia
	{4255, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17542, 57, 5, 0x81},   // #2bdi
	{39802, 470, 5, 0x1},   // #6850
	{33938, 471, 5, 0x1},   // #5lbr
	{21013, 208, 24, 0x1},  // overzeesterritorybermuda
	{18189, 208, 5, 0x81},  // #2bmu
	{55479, 241, 19, 0x1},  // palestineoccupiedtr
	{20987, 208, 15, 0x1},  // bermudaeilanden
	{7340, 129, 15, 0x1},   // stateofcambodia
	{56382, 95, 14, 0x1},   // republieksudan
	{5724, 251, 24, 0x1},   // overseasterritorytokelau
	{62045, 138, 9, 0x1},   // unieburma
	{36709, 422, 5, 0x1},   // #5rvn
	{13812, 155, 20, 0x1},  // republictadzjikistan
	{33791, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11450, 257, 22, 0x1},  // wallisenfutunaeilanden
	{29544, 472, 5, 0x1},   // #5946
	{29554, 311, 5, 0x1},   // #5950
	{38356, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{38226, 106, 7, 0x1},   // tazania
	{39457, 473, 4, 0x1},   // #652
	{29574, 474, 5, 0x1},   // #5986
	{41295, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{41279, 48, 22, 0x1},   // serbiamontenegroformer
	{49445, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{43395, 64, 23, 0x1},   // kongodemocraticrepublic
	{3617, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{40817, 239, 15, 0x1},  // pitcairnislands
	{30530, 198, 11, 0x1},  // venezuelarb
	{36415, 68, 16, 0x1},   // djiboutirepublic
	{10854, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14631, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{6920, 199, 9, 0x1},    // landaruba
	{21216, 64, 7, 0x1},    // rdcongo
	{52862, 149, 5, 0x1},   // #7qat
	{15844, 225, 9, 0x1},   // xianggang
	{16582, 61, 11, 0x1},   // centralafrr
	{30105, 241, 37, 0x1},  // formerpalestineliberationorganization
	{29549, 475, 5, 0x1},   // #5947
	{45892, 235, 21, 0x1},  // grondterritorymayotte
	{3107, 257, 28, 0x1},   // territorywallisfutunaislands
	{38173, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{39437, 417, 4, 0x1},   // #651
	{29579, 476, 5, 0x1},   // #5987
	{5741, 251, 22, 0x1},   // tokelauassociatemember
	{210, 13, 33, 0x21},    // tsjechoslowaaksesocialistrepublic
	{65413, 169, 13, 0x1},  // britshonduras
	{2342, 209, 30, 0x1},   // overseasterritorybouvetislands
	{41913, 249, 22, 0x1},  // netherlandssintmaarten
	{2350, 209, 22, 0x1},   // territorybouvetislands
	{21720, 102, 17, 0x1},  // seychellenislands
	{48148, 168, 8, 0x1},   // bahamaes
	{2293, 156, 11, 0x1},   // turkmenstan
	{1205, 223, 12, 0x1},   // frenchguiana
	{62045, 138, 26, 0x1},  // unieburmasocialistrepublic
	{9901, 73, 8, 0x1},     // ityopiya
	{15194, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{55976, 64, 12, 0x1},   // belgiancongo
	{47733, 33, 20, 0x1},   // grandduchyluxembourg
	{50641, 144, 19, 0x1},  // pakistaninclbanglad
	{2160, 40, 17, 0x21},   // formernetherlands
	{37470, 15, 27, 0x1},   // democraticrepublicofgermany
	{31814, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{36128, 477, 5, 0x1},   // #5pak
	{17691, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{19909, 25, 15, 0x1},   // croatiarepublic
	{41560, 259, 14, 0x1},  // kosovarepublic
	{58543, 157, 32, 0x1},  // republicademocraticadetimorleste
	{2640, 54, 27, 0x21},   // noordamerikaverenigdestaten
	{2287, 162, 8, 0x1},    // vanutatu
	{32707, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{60692, 78, 15, 0x1},   // portugeesguinee
	{38542, 6, 10, 0x1},    // azerbaijan
	{47668, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{18108, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{15833, 13, 6, 0x1},    // #3cshh
	{38817, 478, 5, 0x1},   // #5yem
	{56984, 61, 28, 0x1},   // formercentralafricanrepublic
	{20876, 19, 15, 0x1},   // estoniarepublic
	{35153, 246, 25, 0x1},  // ascensionentristandacunha
	{50489, 48, 26, 0x1},   // serviamontenegrostatenunia
	{14541, 123, 4, 0x1},   // iran
	{48962, 175, 5, 0x1},   // #7crc
	{31309, 80, 14, 0x1},   // jamhuriyakenya
	{4923, 120, 25, 0x21},  // micronesiafederalstatesof
	{40277, 479, 5, 0x1},   // #6aze
	{2150, 234, 22, 0x1},   // collectivitymartinique
	{37125, 117, 7, 0x1},   // chinapr
	{39712, 420, 5, 0x1},   // #6740
	{36468, 378, 5, 0x1},   // #5pol
	{99, 12, 19, 0x21},     // confederationsuisse
	{31302, 50, 9, 0x1},    // slovenija
	{5422, 120, 19, 0x21},  // micronesiefederatie
	{63406, 14, 20, 0x1},   // tsjechischerepubliek
	{64807, 242, 18, 0x1},  // polynesiafrancaise
	{586, 151, 17, 0x1},    // singaporerepublic
	{38871, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{6723, 13, 16, 0x1},    // tsjechoslowakije
	{33546, 186, 21, 0x1},  // stchristopherandnevis
	{29559, 480, 5, 0x1},   // #5955
	{7325, 129, 15, 0x1},   // kingdomcambodia
	{39512, 481, 4, 0x1},   // #657
	{62503, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{53971, 197, 24, 0x1},  // saintvincentengrenadines
	{15765, 117, 3, 0x1},   // prc
	{49002, 176, 5, 0x1},   // #7cub
	{22938, 186, 20, 0x1},  // stchristoffelennevis
	{33905, 482, 5, 0x1},   // #5lat
	{53715, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{48362, 105, 14, 0x1},  // tunisiakingdom
	{39787, 483, 5, 0x1},   // #6830
	{48844, 63, 5, 0x1},    // #7cmr
	{24995, 244, 3, 0x1},   // rvn
	{2028, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{56298, 145, 18, 0x1},  // filipijnserepublic
	{13886, 74, 15, 0x1},   // republicofgabon
	{3099, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{24712, 192, 5, 0x81},  // #2pry
	{31610, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{13393, 134, 15, 0x1},  // lebanonrepublic
	{62960, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{43852, 148, 11, 0x1},  // demrepkorea
	{32191, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{8609, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{39757, 484, 4, 0x1},   // #680
	{2408, 195, 2, 0x1},    // tt
	{39502, 485, 4, 0x1},   // #656
	{15393, 54, 9, 0x1},    // vsamerica
	{21573, 223, 15, 0x1},  // guyanefrancaise
	{2961, 16, 22, 0x21},   // federalrepublicgermany
	{63372, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10946, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{13591, 129, 17, 0x1},  // kingdomofcambodia
	{24365, 238, 10, 0x1},  // niueisland
	{21222, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48619, 214, 5, 0x1},   // #7cay
	{53244, 46, 10, 0x1},   // ruslandfed
	{1312, 68, 18, 0x1},    // afarissarterritory
	{28164, 486, 5, 0x1},   // #4532
	{19815, 110, 18, 0x1},  // republicofzimbabwe
	{29489, 424, 5, 0x1},   // #5820
	{37921, 64, 11, 0x1},   // congodemrep
	{956, 232, 10, 0x1},    // nmarianais
	{35636, 49, 18, 0x1},   // republicofslovakia
	{27588, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{36195, 487, 5, 0x1},   // #5pan
	{14407, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{13366, 104, 13, 0x1},  // republiektogo
	{344, 138, 5, 0x1},     // birma
	{39487, 488, 4, 0x1},   // #655
	{39622, 489, 5, 0x1},   // #6678
	{29569, 490, 5, 0x1},   // #5983
	{39132, 491, 4, 0x1},   // #631
	{4923, 120, 23, 0x21},  // micronesiafederalstates
	{48938, 67, 5, 0x1},    // #7cpv
	{3614, 43, 6, 0x1},     // poland
	{28984, 305, 5, 0x1},   // #5375
	{41485, 145, 24, 0x1},  // republiekvandefilipijnen
	{39807, 492, 5, 0x1},   // #6860
	{12452, 221, 13, 0x1},  // flaguadeloupe
	{49882, 147, 17, 0x1},  // papoeanieuwguinea
	{4468, 255, 12, 0x21},  // brvirginisds
	{28169, 199, 5, 0x81},  // #4533
	{47029, 174, 17, 0x1},  // republiekcolombia
	{60577, 45, 7, 0x1},    // romenia
	{11198, 68, 16, 0x1},   // frenchafarsissas
	{21099, 255, 15, 0x1},  // britishvirginis
	{30896, 63, 8, 0x1},    // kameroun
	{16362, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{8057, 129, 20, 0x1},   // formerkhmerrepubliek
	{54128, 66, 15, 0x1},   // republiccomoros
	{4859, 42, 2, 0x1},     // nz
	{5825, 211, 21, 0x1},   // newzeelandcookislands
	{25023, 22, 25, 0x1},   // greatbritainunitedkingdom
	{39477, 351, 4, 0x1},   // #654
	{24270, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{26612, 21, 21, 0x1},   // metropolischfrankrijk
	{19294, 39, 19, 0x1},   // republiekmontenegro
	{13635, 150, 11, 0x1},  // saudiarabia
	{58032, 101, 18, 0x1},  // kingdomofswaziland
	{7181, 230, 22, 0x1},   // overzeesterritorymacau
	{28194, 42, 5, 0x81},   // #4554
	{44580, 217, 20, 0x1},  // falklandisdsmalvinas
	{38697, 284, 5, 0x1},   // #5usa
	{28154, 493, 5, 0x1},   // #4530
	{31662, 20, 16, 0x1},   // republiekfinland
	{2543, 165, 23, 0x1},   // yemendemocraticrepublic
	{25035, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{44018, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{22162, 29, 5, 0x81},   // #2isr
	{36165, 474, 5, 0x1},   // #5pal
	{13722, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{47446, 494, 5, 0x1},   // #6ukr
	{9731, 138, 27, 0x1},   // socialistrepublicunionburma
	{61453, 118, 14, 0x1},  // republiccyprus
	{7415, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{52171, 110, 16, 0x1},  // rhodesiazimbabwe
	{50205, 54, 18, 0x1},   // unitedsatesamerica
	{22126, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{39602, 495, 5, 0x1},   // #6660
	{34044, 79, 26, 0x1},   // republicadaguineequatorial
	{32949, 168, 24, 0x1},  // commonwealthofthebahamas
	{18656, 161, 7, 0x1},   // vietman
	{23243, 213, 13, 0x1},  // christmasisds
	{4581, 257, 16, 0x1},   // wallisandfutunaf
	{47171, 251, 21, 0x1},  // grondterritorytokelau
	{7198, 230, 5, 0x1},    // macau
	{28979, 313, 5, 0x1},   // #5373
	{13383, 134, 17, 0x1},  // republicoflebanon
	{1167, 150, 22, 0x21},  // saoediarabiekoninkrijk
	{62750, 67, 12, 0x1},   // centralverde
	{5190, 106, 18, 0x1},   // tanganyikazanzibar
	{2814, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{28159, 212, 5, 0x81},  // #4531
	{58770, 227, 9, 0x1},   // eilandman
	{32966, 168, 19, 0x1},  // bahamascommonwealth
	{2481, 154, 11, 0x21},  // kingdomsiam
	{36240, 457, 5, 0x1},   // #5phi
	{16497, 157, 6, 0x1},   // #3tptl
	{64448, 164, 23, 0x1},  // formerarabrepublicyemen
	{48080, 197, 26, 0x1},  // saintvincentendegrenadinen
	{46027, 241, 17, 0x1},  // westbankgazastrip
	{1235, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37719, 196, 24, 0x1},  // republictenoostenuruguay
	{50875, 156, 13, 0x1},  // turkemenistan
	{27021, 232, 19, 0x1},  // northmarianaislands
	{2568, 292, 5, 0x83},   // congo
	{53815, 22, 14, 0x1},   // grootbritannia
	{6392, 149, 5, 0x1},    // katar
	{39547, 318, 4, 0x1},   // #660
	{5270, 189, 19, 0x1},   // republicofnicaragua
	{29584, 375, 5, 0x1},   // #5990
	{4109, 82, 5, 0x1},     // libia
	{1487, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{64941, 93, 19, 0x1},   // federationofnigeria
	{38398, 147, 15, 0x1},  // newguineapapoua
	{57126, 100, 16, 0x1},  // stomeandprincipe
	{27664, 496, 5, 0x1},   // #4200
	{63192, 68, 18, 0x1},   // republiquedjibouti
	{28974, 497, 5, 0x1},   // #5372
	{41450, 207, 10, 0x1},  // saintbarts
	{37887, 64, 25, 0x1},   // republiekcongoleopoldstad
	{48725, 103, 5, 0x1},   // #7cha
	{5452, 140, 18, 0x21},  // federatievanmalaya
	{65010, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2426, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{46004, 241, 15, 0x1},  // westbankandgaza
	{28144, 141, 5, 0x81},  // #4524
	{22001, 228, 5, 0x81},  // #2iot
	{36473, 314, 5, 0x1},   // #5por
	{50087, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{4837, 78, 10, 0x1},    // guineabiss
	{2325, 62, 21, 0x21},   // ivorycoastcotedivoire
	{49189, 119, 12, 0x1},  // dominionfiji
	{16016, 164, 14, 0x1},  // republiekjemen
	{41716, 61, 26, 0x1},   // centraalafrikaanserepublic
	{15082, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25352, 229, 15, 0x1},  // jerseybailiwick
	{1792, 85, 18, 0x21},   // madagascarrepublic
	{11943, 104, 4, 0x1},   // togo
	{43808, 20, 15, 0x1},   // finlandrepublic
	{37220, 230, 12, 0x1},  // chinaprmacau
	{1663, 49, 9, 0x21},    // slovakrep
	{28969, 415, 5, 0x1},   // #5371
	{64897, 195, 25, 0x1},  // republiektrinidadentobago
	{13033, 82, 20, 0x1},   // lybianarabjamahiriya
	{64328, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{45265, 157, 9, 0x1},   // oosttimor
	{31641, 93, 17, 0x1},   // nigeriafederation
	{58216, 128, 14, 0x1},  // kyrgyzrepublic
	{14204, 153, 8, 0x1},   // syrianar
	{3818, 243, 19, 0x1},   // collectivityreunion
	{55472, 241, 15, 0x1},  // stateofpalestin
	{53505, 133, 11, 0x1},  // laoskingdom
	{37901, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{15256, 98, 14, 0x1},   // somalirepublic
	{19901, 25, 15, 0x1},   // republiccroatia
	{22016, 124, 5, 0x81},  // #2irq
	{3201, 174, 8, 0x1},    // colombia
	{59566, 30, 18, 0x1},   // italiaanserepublic
	{53251, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{54726, 49, 16, 0x1},   // republicslovakia
	{49798, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{36506, 353, 5, 0x1},   // #5prk
	{39607, 463, 5, 0x1},   // #6663
	{40405, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26936, 163, 5, 0x81},  // #2wsm
	{40159, 133, 12, 0x1},  // peodemreplao
	{881, 6, 12, 0x21},     // azerbeidjaan
	{7012, 42, 12, 0x1},    // nieuwzeeland
	{29689, 150, 11, 0x1},  // saudiarabie
	{54925, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5358, 54, 3, 0x1},     // usa
	{27779, 68, 5, 0x81},   // #4262
	{28964, 498, 5, 0x1},   // #5370
	{40262, 499, 5, 0x1},   // #6arm
	{33856, 403, 5, 0x1},   // #5lao
	{49135, 44, 18, 0x1},   // republicofportugal
	{18416, 54, 15, 0x1},   // verenigdestaten
	{52960, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{6680, 54, 20, 0x1},    // unitedsatesofamerica
	{28199, 189, 5, 0x81},  // #4558
	{35738, 47, 9, 0x1},    // sanmarino
	{6540, 48, 22, 0x1},    // formerserviamontenegro
	{28174, 249, 5, 0x81},  // #4534
	{62555, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{50649, 144, 22, 0x1},  // inclbangladeshpakistan
	{31383, 29, 11, 0x1},   // israelstate
	{20152, 6, 22, 0x1},    // azarbaycanrespublikasi
	{28254, 144, 5, 0x81},  // #4586
	{28259, 500, 5, 0x1},   // #4590
	{18379, 198, 20, 0x1},  // venezuelarepublicbol
	{15174, 13, 20, 0x1},   // czechoslovakiaformer
	{35082, 246, 25, 0x1},  // tristandacunhaenascension
	{50359, 163, 23, 0x1},  // independentstateofsamoa
	{27934, 29, 5, 0x81},   // #4376
	{52357, 179, 15, 0x1},  // ecuadorrepublic
	{27924, 124, 5, 0x81},  // #4368
	{22389, 134, 15, 0x1},  // republiclibanon
	{46960, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3267, 210, 14, 0x1},   // keelingislands
	{24536, 191, 5, 0x81},  // #2per
	{1867, 257, 23, 0x1},   // departementwallisfutuna
	{12817, 138, 11, 0x1},  // myanmarunie
	{20639, 250, 18, 0x1},  // turkscaicosislands
	{17159, 57, 19, 0x1},   // republiqueduburundi
	{21529, 213, 26, 0x1},  // territoryofchristmasisland
	{27669, 14, 5, 0x81},   // #4203
	{43285, 176, 12, 0x1},  // cubarepublic
	{39432, 501, 5, 0x1},   // #6501
	{25491, 111, 20, 0x1},  // republiekafghanistan
	{28179, 206, 5, 0x81},  // #4535
	{17719, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{41158, 63, 8, 0x1},    // camerron
	{28249, 146, 5, 0x81},  // #4585
	{28264, 190, 5, 0x81},  // #4591
	{23289, 112, 18, 0x1},  // unitedarabemirates
	{59862, 206, 18, 0x1},  // caribischnederland
	{6302, 200, 8, 0x1},    // anguilla
	{53893, 207, 11, 0x1},  // saintbarths
	{32940, 4, 21, 0x1},    // australiacommonwealth
	{54153, 22, 14, 0x1},   // grootbritannie
	{16964, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7497, 247, 18, 0x1},   // svalbardenjanmayen
	{38908, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{3597, 43, 23, 0x1},    // peoplesrepublicofpoland
	{51701, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{43658, 91, 15, 0x1},   // southwestafrika
	{39552, 283, 5, 0x1},   // #6615
	{27188, 101, 15, 0x1},  // umbusoweswatini
	{52494, 138, 12, 0x1},  // unievanbirma
	{26768, 161, 8, 0x1},   // nvietnam
	{22668, 154, 8, 0x1},   // thialand
	{15228, 161, 12, 0x1},  // vietnamnorth
	{19123, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{27674, 58, 5, 0x81},   // #4204
	{8286, 138, 19, 0x1},   // myanmarrepublicunie
	{20581, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{56069, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{27774, 205, 5, 0x81},  // #4260
	{1160, 196, 25, 0x1},   // orientalrepublicofuruguay
	{18141, 169, 5, 0x81},  // #2blz
	{7591, 224, 4, 0x1},    // guam
	{62675, 231, 14, 0x1},  // stmartinfrench
	{8257, 198, 9, 0x1},    // venezuela
	{17992, 114, 5, 0x81},  // #2bhr
	{39427, 467, 5, 0x1},   // #6500
	{9078, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{28139, 142, 5, 0x81},  // #4520
	{55274, 255, 3, 0x1},   // bvi
	{24778, 85, 18, 0x1},   // republicmadagaskar
	{28244, 137, 5, 0x81},  // #4584
	{50063, 125, 22, 0x1},  // hashemitekingdomjordan
	{9156, 244, 18, 0x1},   // formersouthvietnam
	{49711, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{49219, 197, 26, 0x1},  // saintvincentendegrenadines
	{45031, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{48848, 52, 15, 0x1},   // republicturkije
	{25835, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{18865, 20, 15, 0x1},   // republicfinland
	{39612, 291, 5, 0x1},   // #6666
	{1426, 54, 2, 0x1},     // vs
	{39617, 502, 5, 0x1},   // #6670
	{3209, 234, 29, 0x1},   // overzeesdepartementmartinique
	{52910, 130, 17, 0x1},  // republiekkiribati
	{18379, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{24672, 149, 10, 0x1},  // qatarstate
	{9640, 55, 17, 0x1},    // formerjoegoslavia
	{17615, 206, 5, 0x81},  // #2bes
	{27799, 241, 5, 0x81},  // #4275
	{24586, 43, 21, 0x1},   // polishpeoplesrepublic
	{35687, 79, 25, 0x1},   // republicaguineaecuatorial
	{65150, 71, 23, 0x1},   // unitedarabrepublicegypt
	{18066, 168, 5, 0x81},  // #2bhs
	{55818, 171, 14, 0x1},  // republicbrazil
	{20555, 98, 15, 0x1},   // republicsomalia
	{48775, 117, 5, 0x1},   // #7chn
	{28239, 120, 5, 0x81},  // #4583
	{52807, 79, 17, 0x1},   // equatoriaalguinea
	{5531, 212, 23, 0x1},   // curacaokofthenetherland
	{1576, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{10274, 48, 19, 0x1},   // serbiaandmontenegro
	{47373, 370, 5, 0x1},   // #6uae
	{30976, 123, 14, 0x1},  // keizerrijkiran
	{20433, 95, 11, 0x1},   // northsoedan
	{30530, 198, 12, 0x1},  // venezuelarbv
	{8129, 14, 19, 0x1},    // formerczechrepublic
	{6308, 133, 3, 0x1},    // lao
	{30043, 441, 5, 0x1},   // #5bel
	{22998, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{19843, 36, 15, 0x1},   // moldovarepublic
	{23510, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27784, 74, 5, 0x81},   // #4266
	{48967, 25, 5, 0x1},    // #7cro
	{9217, 61, 21, 0x1},    // centralafricarepublic
	{51696, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1402, 256, 24, 0x1},   // territoryusvirginislands
	{18602, 503, 5, 0x1},   // #2bur
	{46772, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{32511, 228, 24, 0x1},  // britsindischoceaangebied
	{8658, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{21061, 214, 21, 0x1},  // kaaimanislandsbritish
	{46755, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{3176, 154, 17, 0x21},  // kingdomofthailand
	{13508, 71, 6, 0x1},    // egypte
	{55431, 64, 24, 0x1},   // republiccongoleopoldstad
	{48208, 105, 7, 0x1},   // tunesia
	{27929, 27, 5, 0x81},   // #4372
	{10001, 231, 33, 0x1},  // collectivitysaintmartinfrenchpart
	{24592, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27919, 123, 5, 0x81},  // #4364
	{2089, 205, 21, 0x21},  // frsouthantarcticlands
	{756, 136, 17, 0x1},    // sultanatemaldiven
	{51529, 252, 9, 0x1},   // roctaiwan
	{16825, 101, 17, 0x1},  // swazilandeswatini
	{31991, 504, 5, 0x1},   // #5eqg
	{39557, 505, 5, 0x1},   // #6616
	{7517, 247, 21, 0x1},   // spitsbergenenjanmayen
	{32616, 488, 5, 0x1},   // #5grn
	{6146, 244, 23, 0x1},   // formerrepublicofvietnam
	{8135, 14, 8, 0x1},     // czechrep
	{37712, 196, 24, 0x1},  // uruguayrepublictenoosten
	{36967, 225, 13, 0x1},  // chinahongkong
	{18208, 164, 15, 0x1},  // koninkrijkjemen
	{3016, 249, 22, 0x1},   // saintmaartennederlands
	{28234, 253, 5, 0x81},  // #4581
	{38769, 506, 5, 0x1},   // #5uzb
	{41110, 70, 22, 0x1},   // volksrepubliekzanzibar
	{24007, 507, 5, 0x1},   // #2nhb
	{24226, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{8148, 160, 11, 0x1},   // oezbekistan
	{15785, 117, 7, 0x1},   // vrchina
	{402, 207, 26, 0x1},    // departementsaintbarthelemy
	{43144, 163, 30, 0x1},  // independentstateofwesternsamoa
	{31033, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{4418, 186, 21, 0x21},  // saintchristoffelnevis
	{39587, 508, 5, 0x1},   // #6645
	{30097, 509, 5, 0x1},   // #5ben
	{34728, 68, 16, 0x1},   // frenchsomaliland
	{907, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{25599, 248, 14, 0x1},  // stpierreandmiq
	{27679, 17, 5, 0x81},   // #4208
	{1153, 196, 23, 0x1},   // uruguayorientalrepublic
	{17996, 20, 17, 0x1},   // republikenfinland
	{27804, 16, 5, 0x81},   // #4276
	{40132, 316, 5, 0x1},   // #6arg
	{57385, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{8293, 138, 19, 0x1},   // republicuniemyanmar
	{40021, 304, 5, 0x1},   // #6ang
	{26092, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48760, 173, 5, 0x1},   // #7chi
	{25130, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{28229, 232, 5, 0x81},  // #4580
	{29936, 241, 14, 0x1},  // palestinastate
	{63522, 111, 26, 0x1},  // afghanistanislamicrepublic
	{36021, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{55188, 20, 12, 0x1},   // suomifinland
	{51451, 31, 5, 0x1},    // #7lie
	{32918, 177, 20, 0x1},  // dominicacommonwealth
	{58188, 29, 11, 0x1},   // staatisrael
	{2321, 203, 13, 0x1},   // americansamoa
	{13854, 18, 5, 0x1},    // spain
	{5286, 221, 10, 0x1},   // guadaloupe
	{42988, 411, 5, 0x1},   // #6gui
	{9657, 48, 17, 0x1},    // formerjoegoslavie
	{3592, 58, 20, 0x1},    // beninpeoplesrepublic
	{2943, 16, 8, 0x21},    // germanyw
	{26808, 257, 5, 0x81},  // #2wlf
	{42068, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12501, 234, 13, 0x1},  // flamartinique
	{47241, 105, 6, 0x1},   // tunisa
	{21230, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{41816, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{52223, 105, 14, 0x1},  // kingdomtunisia
	{213, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{50011, 79, 17, 0x1},   // equatoriaalguinee
	{23, 236, 21, 0x1},     // newcaledoniaterritory
	{35288, 15, 18, 0x1},   // fmrdemrepofgermany
	{24098, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{15839, 48, 6, 0x1},    // #3csxx
	{6259, 241, 30, 0x1},   // occupiedpalestinianterritories
	{17171, 57, 15, 0x1},   // burundirepublic
	{62692, 112, 11, 0x1},  // trucialoman
	{29990, 510, 5, 0x1},   // #5bah
	{27794, 77, 5, 0x81},   // #4270
	{52058, 66, 14, 0x1},   // comoroeilanden
	{47304, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{44315, 154, 17, 0x1},  // ratchaanachakthai
	{1710, 183, 18, 0x21},  // republicofhonduras
	{12149, 32, 9, 0x1},    // lithuania
	{21914, 227, 5, 0x81},  // #2imn
	{28269, 147, 5, 0x81},  // #4598
	{22407, 147, 12, 0x1},  // pnorthguinea
	{44852, 380, 19, 0x2},  // sintmaartenstmartin
	{19168, 8, 15, 0x1},    // kingdombulgaria
	{27914, 121, 5, 0x81},  // #4360
	{3343, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{60639, 129, 15, 0x1},  // kingdomcambodja
	{39582, 511, 5, 0x1},   // #6640
	{32507, 384, 5, 0x1},   // #5gnb
	{51163, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{61655, 10, 17, 0x1},   // belarusrepublicof
	{13913, 187, 9, 0x1},   // sintlucia
	{8444, 100, 11, 0x1},   // saotomeandp
	{13615, 40, 18, 0x1},   // nederlandenkingdom
	{42160, 82, 19, 0x1},   // libyanarabjamahirya
	{3872, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52313, 145, 20, 0x1},  // philippijnserepublic
	{49216, 193, 5, 0x1},   // #7esa
	{14393, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{40016, 295, 5, 0x1},   // #6and
	{18073, 9, 3, 0x1},     // bih
	{22384, 122, 13, 0x1},  // indiarepublic
	{54957, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{12013, 107, 14, 0x1},  // republicuganda
	{17354, 206, 18, 0x1},  // sainteustatiussaba
	{14551, 133, 4, 0x1},   // laos
	{29620, 33, 10, 0x1},   // letzebuerg
	{62738, 24, 14, 0x1},   // republicgreece
	{974, 202, 19, 0x21},   // nederlandseantillen
	{24122, 250, 25, 0x1},  // turkscaicosislandsbritish
	{62076, 136, 17, 0x1},  // maldivessultanate
	{34373, 36, 16, 0x1},   // republicmoldavia
	{159, 207, 15, 0x1},    // saintbarthelemy
	{12100, 108, 14, 0x1},  // zuidafrikaunie
	{53365, 48, 5, 0x1},    // #7srb
	{24717, 241, 5, 0x81},  // #2pse
	{27039, 141, 12, 0x1},  // stateofnepal
	{46892, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9528, 65, 19, 0x1},    // brazzavillecongorep
	{16640, 62, 11, 0x1},   // cotedlvoire
	{40120, 150, 12, 0x1},  // saoudiarabia
	{64673, 90, 14, 0x1},   // republicmalawi
	{32659, 87, 20, 0x1},   // republicofmozambique
	{19093, 151, 9, 0x1},   // singapura
	{4665, 186, 23, 0x21},  // stkittsennevisfederatie
	{17644, 113, 5, 0x81},  // #2bgd
	{27789, 23, 5, 0x81},   // #4268
	{45822, 148, 8, 0x1},   // demkorea
	{63496, 72, 5, 0x1},    // ertra
	{25241, 82, 14, 0x1},   // kingdomoflibya
	{949, 232, 22, 0x1},    // northernmarianaislands
	{18087, 10, 5, 0x81},   // #2blr
	{49659, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{28149, 40, 5, 0x81},   // #4528
	{41691, 145, 18, 0x1},  // republicfilipijnen
	{2060, 136, 18, 0x21},  // maledivenrepubliek
	{2762, 210, 21, 0x21},  // cocosislandsterritory
	{21909, 121, 5, 0x81},  // #2idn
	{65090, 241, 12, 0x1},  // gazawestbank
	{25864, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1413, 255, 13, 0x2},   // virginislands
	{43698, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{22011, 123, 5, 0x81},  // #2irn
	{16491, 46, 6, 0x1},    // #3suhh
	{6924, 199, 15, 0x1},   // arubanederlands
	{26318, 253, 5, 0x81},  // #2umi
	{699, 22, 2, 0x1},      // uk
	{16197, 89, 17, 0x1},   // mauritiusrepublic
	{9809, 181, 18, 0x1},   // republicaguatemala
	{12626, 37, 14, 0x1},   // northmacedonia
	{7776, 48, 24, 0x1},    // montenegroserbiafrserbia
	{43623, 143, 22, 0x1},  // muscatandomansultanate
	{65172, 243, 30, 0x1},  // territorialcollectivityreunion
	{54720, 259, 14, 0x1},  // kosovorepublic
	{24041, 229, 20, 0x1},  // channelislandsjersey
	{54292, 147, 30, 0x1},  // papuanewguineaindependentstate
	{13881, 146, 13, 0x1},  // palaurepublic
	{41879, 380, 22, 0x2},  // saintmartinsintmaarten
	{12081, 108, 19, 0x1},  // suidafrikarepubliek
	{20820, 220, 5, 0x81},  // #2gib
	{18757, 512, 5, 0x1},   // #2bys
	{22197, 30, 6, 0x1},    // italia
	{24748, 85, 20, 0x1},   // republicofmadagascar
	{45084, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60574, 37, 6, 0x1},    // tfyrom
	{61551, 21, 23, 0x1},   // metropolitaansfrankrijk
	{14586, 154, 10, 0x1},  // formersiam
	{13359, 45, 7, 0x1},    // rumenia
	{41901, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{55022, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{49906, 153, 17, 0x1},  // syriaarabrepublic
	{22778, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{24401, 141, 5, 0x81},  // #2npl
	{3831, 116, 12, 0x21},  // drukgyalkhap
	{5801, 212, 18, 0x1},   // knetherlandcuracao
	{24480, 105, 17, 0x1},  // koninkrijktunesie
	{2969, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{25335, 229, 23, 0x1},  // overzeesterritoryjersey
	{24574, 147, 5, 0x81},  // #2png
	{1657, 13, 20, 0x21},   // czechoslovakrepublic
	{50257, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4621, 16, 9, 0x1},     // duitsland
	{50624, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39537, 356, 5, 0x1},   // #6590
	{12848, 138, 12, 0x1},  // myanmarburma
	{5061, 189, 9, 0x1},    // nicaragua
	{18978, 231, 25, 0x1},  // collectivitedesaintmartin
	{21775, 2, 7, 0x1},     // andorra
	{62225, 244, 15, 0x1},  // fmrrepofvietnam
	{9844, 97, 9, 0x1},     // sierraleo
	{1310, 202, 19, 0x21},  // nederlandseantilles
	{35664, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{37188, 230, 12, 0x1},  // prmacaochina
	{22006, 27, 5, 0x81},   // #2irl
	{53206, 152, 14, 0x1},  // solomanislands
	{59892, 45, 18, 0x1},   // roemeenserepubliek
	{16148, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6239, 241, 28, 0x1},   // palestinianterritoryoccupied
	{46176, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37973, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2521, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3005, 249, 23, 0x1},   // netherlandssaintmaarten
	{32679, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{15921, 21, 17, 0x1},   // republicfrankrijk
	{11001, 82, 13, 0x1},   // staatvanlibie
	{48746, 125, 7, 0x1},   // jordane
	{3388, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{57732, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{59417, 32, 19, 0x1},   // republicoflithuania
	{12640, 193, 20, 0x1},  // republicofelsalvador
	{62982, 100, 25, 0x1},  // saotomeenprincipeeilanden
	{30625, 465, 5, 0x1},   // #5bru
	{39542, 513, 5, 0x1},   // #6591
	{58142, 134, 6, 0x1},   // lubnan
	{53557, 153, 16, 0x1},  // syrischerepublic
	{43878, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{441, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{36510, 71, 14, 0x1},   // kingdomofegypt
	{731, 248, 36, 0x21},   // overseasterritorysaintpierremiquelon
	{23866, 236, 5, 0x81},  // #2ncl
	{22887, 217, 24, 0x1},  // territoryfalklandislands
	{160, 128, 12, 0x21},   // kirghizistan
	{27999, 134, 5, 0x81},  // #4422
	{38844, 450, 5, 0x2},   // #5yug
	{35436, 252, 21, 0x1},  // taiwanchineseprovince
	{18453, 256, 25, 0x1},  // unitedstatesvirginislands
	{23616, 82, 19, 0x1},   // libischarabrepublic
	{37225, 230, 12, 0x1},  // prmacauchina
	{28034, 33, 5, 0x81},   // #4442
	{42113, 64, 16, 0x1},   // congodemrepublic
	{2686, 150, 12, 0x1},   // saoudiarabie
	{32588, 497, 5, 0x1},   // #5grg
	{33512, 28, 16, 0x1},   // republiekijsland
	{5467, 212, 16, 0x1},   // territorycuracao
	{54450, 241, 21, 0x1},  // bezetpalestijnsgebied
	{17547, 7, 5, 0x81},    // #2bel
	{9646, 514, 11, 0x2},   // joegoslavia
	{64471, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18597, 116, 5, 0x81},  // #2btn
	{18592, 115, 5, 0x81},  // #2brn
	{5432, 140, 20, 0x21},  // federatievanmaleisie
	{2595, 241, 21, 0x21},  // bezetpalesteinsgebied
	{968, 202, 25, 0x21},   // formernederlandseantillen
	{28124, 87, 5, 0x81},   // #4508
	{23311, 149, 5, 0x1},   // qatar
	{3116, 257, 19, 0x1},   // wallisfutunaislands
	{16728, 68, 9, 0x1},    // dzjibouti
	{59169, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{47470, 516, 5, 0x1},   // #6uzb
	{36200, 517, 5, 0x1},   // #5par
	{23951, 237, 5, 0x81},  // #2nfk
	{53334, 90, 16, 0x1},   // republicofmalawi
	{3366, 182, 16, 0x1},   // guyanageorgetown
	{62095, 136, 16, 0x1},  // maldivesrepublic
	{1222, 10, 11, 0x21},   // bielorussia
	{15913, 25, 16, 0x1},   // croatianrepublic
	{47050, 68, 16, 0x1},   // jumhuriyatjibuti
	{58319, 71, 12, 0x1},   // kingdomegypt
	{42983, 518, 5, 0x1},   // #6gua
	{684, 140, 19, 0x21},   // federatievanmalakka
	{37921, 64, 16, 0x1},   // congodemrepofthe
	{21290, 231, 20, 0x1},  // sintmaartenfrankrijk
	{34021, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{52968, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{59525, 259, 20, 0x1},  // republikaeastkosoves
	{18614, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{34341, 136, 17, 0x1},  // republicmalediven
	{21741, 35, 20, 0x1},   // principalityofmonaco
	{22896, 217, 15, 0x1},  // falklandislands
	{44901, 276, 14, 0x2},  // republiekchina
	{20934, 76, 5, 0x81},   // #2gin
	{16465, 12, 22, 0x1},   // zwitserseedgenootschap
	{19876, 52, 19, 0x1},   // turkeyottomanempire
	{35385, 252, 19, 0x1},  // republicchinataiwan
	{31076, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{311, 138, 7, 0x1},     // myanmar
	{13674, 111, 19, 0x1},  // afghanistanrepublic
	{23, 236, 12, 0x1},     // newcaledonia
	{1133, 196, 27, 0x1},   // republicaorientaldeluruguay
	{53875, 250, 19, 0x1},  // turksecaicosislands
	{28029, 32, 5, 0x81},   // #4440
	{58300, 45, 16, 0x1},   // kingdomofromania
	{8301, 138, 19, 0x1},   // uniemyanmarrepublic
	{15313, 203, 9, 0x1},   // oostsamoa
	{28694, 519, 5, 0x1},   // #5100
	{39232, 379, 5, 0x1},   // #6360
	{65270, 78, 12, 0x1},   // guineebissau
	{10054, 129, 18, 0x1},  // koninkrijkcambodja
	{412, 112, 15, 0x21},   // verarabemiraten
	{17610, 58, 5, 0x81},   // #2ben
	{27809, 520, 5, 0x1},   // #4278
	{8444, 100, 18, 0x1},   // saotomeandprincipe
	{48034, 199, 10, 0x1},  // arubadutch
	{49408, 73, 5, 0x1},    // #7eth
	{42204, 143, 15, 0x1},  // sultanateofoman
	{55015, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{20682, 23, 5, 0x81},   // #2geo
	{42356, 67, 17, 0x1},   // capeverderepublic
	{35442, 252, 21, 0x1},  // chineseprovincetaiwan
	{16746, 118, 6, 0x1},   // kypros
	{44624, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{47537, 2, 26, 0x1},    // principalityvalleysandorra
	{4680, 222, 14, 0x1},   // groenlanddeens
	{13400, 136, 16, 0x1},  // republicmaldiven
	{26430, 156, 22, 0x1},  // republicofturkmenistan
	{57232, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{44731, 5, 15, 0x1},    // austriarepublic
	{4420, 222, 9, 0x1},    // greenland
	{38822, 521, 5, 0x1},   // #5ypr
	{37093, 230, 32, 0x1},  // macauspecialadministrativeregion
	{25766, 153, 26, 0x1},  // syrischearabischerepubliek
	{979, 246, 23, 0x1},    // tristandacunhaascension
	{21350, 131, 10, 0x1},  // koreasouth
	{7130, 162, 20, 0x1},   // ripablikblongvanuatu
	{28699, 522, 5, 0x1},   // #5101
	{28709, 523, 5, 0x1},   // #5115
	{30184, 524, 5, 0x1},   // #5bhu
	{57147, 43, 13, 0x1},   // republicpolen
	{56990, 61, 17, 0x1},   // centralafricanrep
	{60173, 25, 15, 0x1},   // croatiahrvatska
	{19843, 36, 10, 0x1},   // moldovarep
	{18082, 207, 5, 0x81},  // #2blm
	{1151, 22, 13, 0x21},   // verkoninkrijk
	{39532, 388, 5, 0x1},   // #6581
	{6417, 140, 16, 0x1},   // federationmalaya
	{1651, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{48888, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{31382, 29, 7, 0x1},    // yisrael
	{25783, 102, 22, 0x1},  // republiekderseychellen
	{53442, 95, 5, 0x1},    // #7sud
	{50834, 175, 18, 0x1},  // republicacostarica
	{47383, 321, 5, 0x1},   // #6ukg
	{63317, 28, 16, 0x1},   // lydveldidislands
	{35738, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{2856, 86, 14, 0x21},   // republicofmali
	{28004, 83, 5, 0x81},   // #4426
	{13693, 103, 12, 0x1},  // chadrepublic
	{50128, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{36403, 68, 20, 0x1},   // republiquededjibouti
	{38296, 195, 15, 0x1},  // trinidadytobago
	{28014, 81, 5, 0x81},   // #4430
	{28039, 230, 5, 0x81},  // #4446
	{28049, 90, 5, 0x81},   // #4454
	{62666, 249, 17, 0x1},  // dutchpartstmartin
	{26408, 160, 5, 0x81},  // #2uzb
	{11314, 101, 9, 0x1},   // swaziland
	{32583, 453, 5, 0x1},   // #5grc
	{9949, 41, 9, 0x1},     // noorwegen
	{42858, 525, 5, 0x1},   // #6gfr
	{39527, 393, 5, 0x1},   // #6580
	{41566, 44, 16, 0x1},   // republicportugal
	{18071, 9, 5, 0x81},    // #2bih
	{42915, 384, 5, 0x1},   // #6gnb
	{2926, 16, 24, 0x21},   // federalrepublicofgermany
	{3351, 223, 21, 0x1},   // territoryfrenchguyana
	{21184, 79, 5, 0x81},   // #2gnq
	{27639, 259, 15, 0x1},  // kosovounscr1244
	{28119, 84, 5, 0x81},   // #4504
	{21461, 181, 5, 0x81},  // #2gtm
	{2826, 218, 27, 0x1},   // faroeislandsassociatemember
	{1094, 246, 15, 0x1},   // sthelenaislands
	{13131, 142, 13, 0x1},  // republicnauru
	{40211, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40701, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{57929, 240, 16, 0x1},  // portoricoislands
	{9105, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6371, 140, 16, 0x1},   // malakkafederatie
	{49971, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{57553, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1549, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1513, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{62802, 157, 18, 0x1},  // republictimorleste
	{17810, 206, 21, 0x1},  // sainteustatiusbonaire
	{38797, 526, 5, 0x1},   // #5yar
	{4307, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{14676, 248, 22, 0x1},  // saintpierreandmiquelon
	{39137, 275, 5, 0x1},   // #6315
	{39237, 387, 5, 0x1},   // #6365
	{12245, 80, 5, 0x1},    // kenia
	{57155, 43, 5, 0x1},    // polen
	{20074, 18, 11, 0x1},   // reinoespana
	{30162, 163, 12, 0x1},  // samoawestern
	{35393, 252, 11, 0x1},  // chinataiwan
	{33646, 186, 28, 0x1},  // saintkittsandnevisfederation
	{19017, 380, 23, 0x2},  // saintmartinsaintmaarten
	{11153, 226, 21, 0x1},  // heardislandenmcdonald
	{17132, 87, 10, 0x1},   // mozambique
	{36377, 414, 5, 0x1},   // #5png
	{49324, 170, 26, 0x1},  // multinationalestatebolivia
	{47454, 322, 5, 0x1},   // #6uru
	{58050, 111, 18, 0x1},  // kingdomafghanistan
	{17320, 65, 11, 0x1},   // middlecongo
	{22713, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{53490, 133, 15, 0x1},  // laosdemvolksrep
	{16111, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{28009, 34, 5, 0x81},   // #4428
	{47378, 467, 5, 0x1},   // #6uga
	{22190, 184, 5, 0x1},   // hayti
	{60613, 99, 10, 0x1},   // zuidsoedan
	{14912, 209, 9, 0x1},   // bouvetoya
	{2022, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{23903, 45, 24, 0x1},   // socialistrepublicromania
	{931, 10, 16, 0x21},    // belarussischessr
	{32888, 51, 19, 0x1},   // konungariketsverige
	{4332, 153, 5, 0x1},    // syria
	{39142, 339, 5, 0x1},   // #6316
	{13253, 8, 15, 0x1},    // bulgariakingdom
	{30224, 484, 5, 0x1},   // #5blz
	{53480, 133, 14, 0x1},  // koninkrijklaos
	{15442, 223, 8, 0x1},   // frguiana
	{48177, 71, 4, 0x1},    // misr
	{27769, 242, 5, 0x81},  // #4258
	{6851, 164, 3, 0x1},    // yar
	{51786, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{49688, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{39462, 421, 5, 0x1},   // #6522
	{18682, 167, 17, 0x1},  // antiguaandbarbuda
	{15967, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8356, 164, 10, 0x1},   // yemenrepof
	{15188, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{4853, 120, 27, 0x21},  // federalestatenvanmicronesia
	{21919, 122, 5, 0x81},  // #2ind
	{54273, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{10034, 231, 21, 0x1},  // saintmaartenfrankrijk
	{8266, 138, 27, 0x1},   // republicoftheunionofmyanmar
	{9485, 64, 17, 0x1},    // congoleopoldville
	{29950, 254, 11, 0x1},  // vaticancity
	{53447, 12, 5, 0x1},    // #7sui
	{53402, 135, 5, 0x1},   // #7sri
	{43418, 157, 19, 0x1},  // easttimortimorleste
	{30323, 186, 24, 0x1},  // federatiasaintkittsnevis
	{1002, 246, 25, 0x1},   // sthelenaandtristandacunha
	{24576, 147, 3, 0x1},   // png
	{40832, 239, 22, 0x1},  // pitcairngroupofislands
	{15663, 259, 17, 0x1},  // republikaekosoves
	{39147, 527, 5, 0x1},   // #6317
	{39247, 482, 5, 0x1},   // #6367
	{12920, 173, 13, 0x1},  // republicchili
	{50915, 91, 14, 0x1},   // zuidwestafrika
	{49201, 179, 5, 0x1},   // #7ecu
	{36132, 84, 14, 0x1},   // kingdommorocco
	{5313, 128, 9, 0x21},   // kirghizia
	{44572, 217, 20, 0x1},  // malvinasfalklandisds
	{61806, 18, 13, 0x1},   // kingdomspanje
	{19989, 102, 20, 0x1},  // republicofseychelles
	{14232, 64, 11, 0x1},   // formerzaire
	{12159, 189, 18, 0x1},  // republicanicaragua
	{2435, 243, 21, 0x1},   // collectiviteitreunion
	{45757, 148, 8, 0x1},   // koreadpr
	{36330, 136, 20, 0x1},  // sultanaatdermaldiven
	{7931, 164, 26, 0x1},   // yemenarabrepublicnorthsana
	{15146, 9, 6, 0x1},     // bosnia
	{51539, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{28019, 82, 5, 0x81},   // #4434
	{51372, 81, 5, 0x1},    // #7lbr
	{28044, 85, 5, 0x81},   // #4450
	{5308, 164, 17, 0x1},   // arabrepublicjemen
	{11066, 257, 17, 0x1},  // wallisandfutunais
	{28704, 460, 5, 0x1},   // #5110
	{39132, 528, 5, 0x1},   // #6310
	{39242, 529, 5, 0x1},   // #6366
	{1039, 246, 16, 0x1},   // eilandsinthelena
	{10118, 205, 17, 0x1},  // frsantarcticlands
	{40900, 65, 10, 0x1},   // brazzcongo
	{54649, 122, 6, 0x1},   // bharat
	{56031, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33744, 472, 5, 0x1},   // #5kir
	{49296, 19, 5, 0x1},    // #7est
	{15957, 18, 6, 0x1},    // espana
	{32056, 129, 19, 0x1},  // democratickampuchea
	{39447, 530, 5, 0x1},   // #6516
	{39457, 531, 5, 0x1},   // #6520
	{22570, 79, 14, 0x1},   // equatorialguin
	{59480, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{4428, 85, 29, 0x1},    // democratischerepublmadagascar
	{3414, 65, 13, 0x21},   // volksrepkongo
	{65195, 243, 13, 0x1},  // reunionfrench
	{28114, 233, 5, 0x81},  // #4500
	{33789, 532, 5, 0x1},   // #5kyr
	{19324, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38588, 112, 10, 0x1},  // uaemirates
	{36220, 533, 5, 0x1},   // #5per
	{8697, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11415, 534, 10, 0x2},  // somaliland
	{58338, 7, 15, 0x1},    // royaumebelgique
	{12733, 184, 13, 0x1},  // repiblikayiti
	{57993, 41, 6, 0x1},    // norway
	{63498, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{60900, 73, 24, 0x1},   // includingeritreaethiopia
	{5252, 108, 18, 0x1},   // unionofsouthafrica
	{39337, 536, 5, 0x1},   // #6433
	{13490, 135, 12, 0x1},  // formerceylon
	{4679, 186, 29, 0x21},  // federatievansaintkittsennevis
	{696, 140, 16, 0x21},   // malakkafederatia
	{9273, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{49109, 77, 14, 0x1},   // republicgambia
	{25743, 237, 11, 0x1},  // norfolkisds
	{19747, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{39257, 494, 5, 0x1},   // #6369
	{42993, 460, 5, 0x1},   // #6guy
	{44510, 26, 12, 0x1},   // magyarorszag
	{6128, 140, 15, 0x1},   // federatiamalaya
	{248, 37, 18, 0x1},     // republiekmacedonie
	{19681, 58, 17, 0x1},   // republiquedubenin
	{18765, 68, 17, 0x1},   // afarenissargebied
	{43623, 143, 13, 0x1},  // muscatandoman
	{46143, 537, 5, 0x1},   // #6rvn
	{39452, 538, 5, 0x1},   // #6517
	{8189, 192, 18, 0x1},   // republicofparaguay
	{5459, 212, 24, 0x1},   // overseasterritorycuracao
	{2517, 38, 15, 0x21},   // republicofmalta
	{59283, 146, 17, 0x1},  // republiekvanpalau
	{53412, 100, 5, 0x1},   // #7stp
	{60041, 253, 28, 0x1},  // americanminoroutlyingislands
	{4202, 164, 15, 0x1},   // yemenfmrarabrep
	{4387, 7, 17, 0x21},    // royaumedebelgique
	{39332, 341, 5, 0x1},   // #6432
	{64369, 147, 14, 0x1},  // papuanewguniea
	{6525, 81, 15, 0x1},    // republicliberia
	{18956, 240, 24, 0x1},  // commonwealthofpuertorico
	{45911, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2404, 235, 13, 0x1},   // mayottefrench
	{15785, 117, 3, 0x1},   // vrc
	{48945, 112, 17, 0x1},  // arabischeemiraten
	{55552, 254, 7, 0x1},   // holysee
	{8891, 248, 18, 0x1},   // stpierreetmiquelon
	{46843, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{39252, 446, 5, 0x1},   // #6368
	{3716, 235, 27, 0x1},   // overseascollectivitymayotte
	{40479, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{33674, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{27764, 223, 5, 0x81},  // #4254
	{42822, 337, 5, 0x1},   // #6gab
	{7456, 45, 7, 0x1},     // romania
	{116, 242, 15, 0x1},    // frenchpolynesia
	{96, 242, 35, 0x1},     // overzeesegemeenschapfrenchpolynesia
	{45455, 58, 13, 0x1},   // republicbenin
	{52818, 78, 13, 0x1},   // guineabisseau
	{8170, 166, 19, 0x1},   // republicofargentina
	{5405, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4897, 120, 24, 0x21},  // micronesiafederatestates
	{55407, 65, 24, 0x1},   // republiccongobrazzaville
	{10336, 67, 9, 0x1},    // caboverde
	{32850, 21, 18, 0x1},   // metropolitanfrance
	{39347, 413, 5, 0x1},   // #6435
	{3940, 240, 27, 0x1},   // overseasterritorypuertorico
	{41301, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{14438, 86, 11, 0x1},   // frenchsudan
	{621, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{26358, 102, 18, 0x1},  // republicseychelles
	{49206, 71, 5, 0x1},    // #7egy
	{12907, 173, 13, 0x1},  // republicchile
	{3033, 15, 8, 0x21},    // germanye
	{5966, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{46741, 12, 19, 0x1},   // zwitsersebondsstaat
	{22783, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{30228, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{53565, 27, 17, 0x1},   // republicofireland
	{18445, 171, 5, 0x81},  // #2bra
	{2593, 43, 20, 0x1},    // rzeczpospolitapolska
	{7489, 247, 16, 0x1},   // janmayensvalbard
	{4036, 222, 28, 0x21},  // autonomousterritorygreenland
	{1723, 237, 23, 0x1},   // territorynorfolkislands
	{21335, 148, 20, 0x1},  // dempeoplesrepofkorea
	{12626, 37, 22, 0x1},   // northmacedoniarepublic
	{55340, 12, 11, 0x1},   // zwitserland
	{33781, 539, 5, 0x1},   // #5kuw
	{9370, 120, 17, 0x1},   // federalmicronesia
	{56833, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{30073, 119, 24, 0x1},  // republiekderfijieilanden
	{33176, 14, 20, 0x1},   // czechrepublicczechia
	{39342, 509, 5, 0x1},   // #6434
	{43548, 136, 17, 0x1},  // republiekmaldiven
	{60510, 136, 17, 0x1},  // sultanatemaldives
	{28024, 31, 5, 0x81},   // #4438
	{65280, 4, 8, 0x1},     // autralia
	{11101, 67, 9, 0x1},    // capeverde
	{21470, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{51726, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{41624, 5, 18, 0x1},    // republicoostenrijk
	{62173, 115, 15, 0x1},  // sultanatebrunei
	{18049, 237, 17, 0x1},  // teratrinorfkailen
	{27132, 49, 9, 0x1},    // slovensko
	{20152, 6, 10, 0x1},    // azarbaycan
	{16502, 32, 7, 0x1},    // litania
	{16772, 115, 12, 0x1},  // nationbrunei
	{40596, 155, 18, 0x1},  // republictajikistan
	{49271, 18, 5, 0x1},    // #7esp
	{49536, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18578, 172, 5, 0x81},  // #2brb
	{13228, 7, 16, 0x1},    // kingdomofbelgium
	{2191, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{45724, 18, 12, 0x1},   // spainkingdom
	{21571, 182, 5, 0x81},  // #2guy
	{12179, 85, 10, 0x1},   // malagassia
	{13502, 71, 12, 0x1},   // formeregypte
	{8988, 161, 18, 0x1},   // formernorthvietnam
	{7150, 94, 16, 0x1},    // republicofrwanda
	{8707, 332, 18, 0x82},  // republicofthecongo
	{55904, 64, 24, 0x1},   // demrepzairekinshasacongo
	{14316, 76, 11, 0x1},   // fransguinee
	{39357, 373, 5, 0x1},   // #6437
	{16131, 138, 26, 0x1},  // socialistrepublicuniebirma
	{49386, 52, 18, 0x1},   // turkiyecumhuriyeti
	{1299, 257, 15, 0x1},   // wallisenfutunaf
	{11969, 5, 10, 0x1},    // osterreich
	{25402, 133, 12, 0x1},  // republiclaos
	{51456, 32, 5, 0x1},    // #7ltu
	{6182, 114, 12, 0x1},   // statebahrein
	{53611, 3, 8, 0x1},     // hayastan
	{26385, 196, 5, 0x81},  // #2ury
	{29772, 69, 8, 0x1},    // algerije
	{52798, 79, 26, 0x1},   // republiekequatoriaalguinea
	{63729, 59, 19, 0x1},   // republiekoppervolta
	{20570, 74, 5, 0x81},   // #2gab
	{15146, 9, 10, 0x1},    // bosniaandh
	{29339, 539, 5, 0x1},   // #5690
	{1304, 202, 25, 0x21},  // formernederlandseantilles
	{10640, 63, 8, 0x1},    // kameroen
	{58889, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{53611, 3, 22, 0x1},    // hayastanihanrapetutyun
	{53350, 56, 15, 0x1},   // republicaangola
	{25301, 63, 8, 0x1},    // kameroon
	{20447, 45, 26, 0x1},   // roemeensesocialistrepublic
	{45744, 148, 18, 0x1},  // dempeoplesrepkorea
	{24665, 149, 12, 0x1},  // stateofqatar
	{45557, 86, 16, 0x1},   // republiquedumali
	{6730, 49, 9, 0x1},     // slowakije
	{9358, 163, 12, 0x1},   // westernsamoa
	{47459, 284, 5, 0x1},   // #6usa
	{38801, 91, 16, 0x1},   // republieknamibie
	{53452, 194, 5, 0x1},   // #7sur
	{8835, 228, 27, 0x1},   // britishindianoceanterritory
	{13315, 86, 13, 0x1},   // republiekmali
	{32789, 438, 5, 0x1},   // #5ice
	{39352, 540, 5, 0x1},   // #6436
	{2069, 128, 18, 0x21},  // republiekkirgistan
	{61672, 195, 25, 0x1},  // trinidadandtobagorepublic
	{55366, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{38159, 37, 12, 0x1},   // macedoniafyr
	{30189, 498, 5, 0x1},   // #5blr
	{25072, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12785, 176, 4, 0x1},   // cuba
	{27759, 21, 5, 0x81},   // #4250
	{8180, 166, 17, 0x1},   // argentinarepublic
	{5352, 120, 22, 0x21},  // federatievanmicronesie
	{4072, 68, 13, 0x1},    // afarsandissas
	{39437, 541, 5, 0x1},   // #6510
	{3810, 243, 27, 0x1},   // overseascollectivityreunion
	{9321, 89, 16, 0x1},    // islandsmauritius
	{46073, 542, 5, 0x1},   // #6rok
	{44479, 32, 9, 0x1},    // lithouwen
	{16521, 55, 6, 0x1},    // #3yucs
	{993, 202, 22, 0x21},   // oudnederlandseantillen
	{42262, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{4599, 119, 12, 0x21},  // fijidominion
	{11235, 37, 20, 0x1},   // macedoniathefmryugrp
	{23920, 45, 22, 0x1},   // romaniapeoplesrepublic
	{12124, 74, 14, 0x1},   // republiekgabon
	{53524, 51, 5, 0x1},    // #7swe
	{62782, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{39367, 543, 5, 0x1},   // #6439
	{51639, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{55073, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{4277, 241, 3, 0x21},   // plo
	{51446, 83, 5, 0x1},    // #7les
	{12787, 229, 17, 0x1},  // bailliagedejersey
	{22374, 122, 15, 0x1},  // republicofindia
	{25048, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{11052, 55, 13, 0x1},   // sfryugoslavia
	{42375, 50, 8, 0x1},    // slovenia
	{17009, 115, 15, 0x1},  // sultanaatbrunei
	{14602, 46, 4, 0x1},    // ussr
	{3255, 210, 26, 0x1},   // cocosislandskeelingislands
	{42642, 170, 25, 0x1},  // boliviaplurinationalstate
	{290, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{59957, 207, 14, 0x1},  // stbartholomeus
	{55110, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7507, 247, 21, 0x1},   // janmayenenspitsbergen
	{61002, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{17235, 167, 13, 0x1},  // antiguabaruda
	{33776, 447, 5, 0x1},   // #5kos
	{39442, 364, 5, 0x1},   // #6511
	{20578, 22, 5, 0x81},   // #2gbr
	{29344, 510, 5, 0x1},   // #5692
	{33813, 544, 5, 0x1},   // #5kzk
	{59611, 135, 16, 0x1},  // republicsrilanka
	{29264, 395, 5, 0x1},   // #5620
	{43948, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{42183, 152, 22, 0x1},  // britishsalomonsislands
	{24887, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11870, 380, 8, 0x2},   // stmartin
	{24055, 229, 13, 0x1},  // jerseybritish
	{31487, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{5042, 128, 10, 0x21},  // kyrghyztan
	{22838, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{11429, 454, 5, 0x2},   // korea
	{49376, 52, 17, 0x1},   // republicofturkiye
	{7770, 48, 24, 0x1},    // serbiamontenegroserbiafr
	{39362, 411, 5, 0x1},   // #6438
	{10861, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23737, 257, 26, 0x1},  // grondterritorywallisfutuna
	{45213, 230, 8, 0x1},   // macausar
	{28054, 140, 5, 0x81},  // #4458
	{54008, 65, 20, 0x1},   // peoplesrepublickongo
	{40376, 161, 24, 0x1},  // socialistrepublicvietnam
	{10230, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{35341, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{58914, 249, 17, 0x1},  // dutchsaintmaarten
	{42702, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{34743, 129, 19, 0x1},  // democratickampuchia
	{30302, 186, 21, 0x1},  // saintchristophernevis
	{58518, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{12344, 118, 17, 0x1},  // kibriscumhuriyeti
	{25543, 48, 5, 0x81},   // #2srb
	{34571, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1814, 182, 14, 0x1},   // republicguyana
	{41605, 88, 11, 0x1},   // muritaniyah
	{31567, 134, 19, 0x1},  // republiquelibanaise
	{2771, 186, 7, 0x1},    // stkitts
	{19634, 219, 8, 0x1},   // guernsey
	{2265, 62, 18, 0x21},   // ivorycoastrepublic
	{54088, 110, 5, 0x1},   // #7zim
	{9557, 121, 23, 0x1},   // unitedstatesofindonesia
	{31986, 545, 5, 0x1},   // #5egy
	{7800, 10, 15, 0x1},    // republicbelarus
	{44045, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{47889, 247, 21, 0x1},  // svalbardjanmayennoors
	{8419, 64, 25, 0x1},    // congodemocraticrepublicof
	{38787, 522, 5, 0x1},   // #5ven
	{26390, 54, 5, 0x81},   // #2usa
	{30366, 546, 5, 0x1},   // #5bng
	{27964, 111, 3, 0x81},  // #44
	{773, 170, 17, 0x1},    // republicofbolivia
	{15578, 110, 8, 0x1},   // zimbabwe
	{5938, 235, 30, 0x1},   // territorialcollectivitymayotte
	{12463, 165, 20, 0x1},  // peoplesrepublicyemen
	{29349, 296, 5, 0x1},   // #5694
	{37237, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{56143, 90, 13, 0x1},   // dzikolamalawi
	{36519, 71, 7, 0x1},    // egyptar
	{5541, 16, 3, 0x21},    // brd
	{33113, 79, 26, 0x1},   // republicofequatorialguinea
	{52022, 57, 17, 0x1},   // koninkrijkburundi
	{59127, 184, 14, 0x1},  // repiblikdayiti
	{22617, 61, 20, 0x1},   // centraalafrrepubliek
	{33975, 227, 17, 0x1},  // isleoffreeportman
	{49145, 44, 16, 0x1},   // portugalrepublic
	{26308, 53, 5, 0x81},   // #2ukr
	{33265, 440, 5, 0x1},   // #5ire
	{1087, 200, 32, 0x21},  // britishoverzeesterritoryanguilla
	{2449, 243, 14, 0x1},   // reunionislands
	{3651, 57, 9, 0x1},     // boeroendi
	{25157, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{30573, 547, 5, 0x1},   // #5bot
	{4214, 164, 10, 0x1},   // repofyemen
	{6750, 108, 16, 0x1},   // southafricaunion
	{28559, 52, 5, 0x81},   // #4792
	{28489, 194, 5, 0x81},  // #4740
	{60012, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{65534, 91, 10, 0x1},   // namibiaswa
	{15166, 13, 22, 0x1},   // republicczechoslovakia
	{8936, 141, 10, 0x1},   // nepalstate
	{4880, 120, 27, 0x21},  // federatedstatesofmicronesia
	{52380, 23, 15, 0x1},   // republicgeorgia
	{29269, 548, 5, 0x1},   // #5625
	{57868, 123, 12, 0x1},  // iranislrepof
	{12707, 15, 13, 0x1},   // oostduitsland
	{8330, 207, 7, 0x1},    // stbarth
	{25577, 203, 15, 0x1},  // amerikaanssamoa
	{24363, 238, 5, 0x81},  // #2niu
	{4635, 135, 7, 0x21},   // ilankai
	{5741, 251, 7, 0x1},    // tokelau
	{44840, 212, 12, 0x1},  // curacaodutch
	{2503, 124, 14, 0x21},  // republicofiraq
	{24448, 142, 5, 0x81},  // #2nru
	{18350, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{31883, 27, 13, 0x1},   // ierserepublic
	{12133, 74, 5, 0x1},    // gabon
	{55826, 171, 20, 0x1},  // braziliaunitedstates
	{2196, 223, 16, 0x1},   // guianadepartment
	{32334, 74, 5, 0x1},    // gabun
	{971, 246, 8, 0x1},     // sthelena
	{51696, 148, 20, 0x1},  // koreapeoplesrepublic
	{50764, 20, 15, 0x1},   // suomentasavalta
	{30781, 530, 5, 0x1},   // #5bui
	{21099, 255, 20, 0x1},  // britishvirginislands
	{30584, 343, 5, 0x1},   // #5bra
	{6461, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{39067, 549, 5, 0x1},   // #6211
	{52594, 78, 12, 0x1},   // guineabissao
	{35508, 252, 21, 0x1},  // provinceofchinataiwan
	{29354, 370, 5, 0x1},   // #5696
	{3895, 248, 21, 0x21},  // saintpierreenmiquelon
	{2748, 210, 26, 0x21},  // keelingislandscocosislands
	{1683, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{43691, 67, 9, 0x1},    // kaapverde
	{62399, 39, 18, 0x1},   // republicmontenegro
	{6843, 199, 14, 0x1},   // territoryaruba
	{3741, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{40068, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{51466, 33, 5, 0x1},    // #7lux
	{30006, 469, 5, 0x1},   // #5bar
	{56674, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{4758, 106, 10, 0x21},  // tanganjika
	{42838, 550, 5, 0x1},   // #6gdr
	{9844, 97, 11, 0x1},    // sierraleone
	{19625, 219, 17, 0x1},  // territoryguernsey
	{39062, 551, 5, 0x1},   // #6210
	{1727, 46, 10, 0x21},   // sovietunie
	{13092, 82, 13, 0x1},   // republiclibya
	{63262, 552, 20, 0x2},  // gilbertelliceislands
	{4923, 106, 20, 0x1},   // mainlanduroftanzania
	{61719, 194, 16, 0x1},  // surinamerepublic
	{21658, 148, 8, 0x1},   // koreadem
	{33739, 501, 5, 0x1},   // #5ken
	{32240, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62925, 106, 13, 0x1},  // fmrtanganyika
	{33348, 64, 23, 0x1},   // leopoldvilleformercongo
	{49274, 215, 13, 0x1},  // spaansesahara
	{10172, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{62493, 55, 19, 0x1},   // jugoslavievoormalig
	{51532, 252, 9, 0x1},   // taiwanroc
	{6965, 42, 18, 0x1},    // aotearoanewzealand
	{36032, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{33613, 186, 31, 0x1},  // saintchristophernevisfederation
	{48784, 188, 21, 0x1},  // verenigdestatenmexico
	{31981, 554, 5, 0x1},   // #5ecu
	{19588, 241, 9, 0x1},   // palestine
	{59576, 67, 18, 0x1},   // republicacaboverde
	{51348, 82, 5, 0x1},    // #7lba
	{19247, 164, 23, 0x1},  // arabischerepubliekjemen
	{11914, 10, 8, 0x1},    // byelarus
	{39302, 438, 5, 0x1},   // #6395
	{19866, 52, 16, 0x1},   // republicofturkey
	{52395, 60, 16, 0x1},   // republicbotswana
	{30551, 443, 5, 0x1},   // #5bos
	{51012, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{25284, 87, 19, 0x1},   // portugeesoostafrika
	{20563, 98, 7, 0x1},    // somalia
	{28579, 1, 3, 0x81},    // #48
	{42833, 423, 5, 0x1},   // #6gam
	{28754, 284, 3, 0x1},   // #52
	{21658, 148, 16, 0x1},  // koreademvolksrep
	{30347, 120, 19, 0x1},  // federatiamicronesia
	{29359, 555, 5, 0x1},   // #5698
	{63317, 28, 15, 0x1},   // lydveldidisland
	{62703, 179, 4, 0x1},   // #8ec
	{24258, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{29274, 282, 5, 0x1},   // #5626
	{2686, 256, 26, 0x21},  // maagdeneilandenamerikaanse
	{48020, 199, 19, 0x1},  // grondterritoryaruba
	{8571, 64, 15, 0x1},    // republicofzaire
	{5050, 189, 20, 0x1},   // republicadenicaragua
	{48762, 252, 13, 0x1},  // chineestaipei
	{24376, 40, 5, 0x81},   // #2nld
	{34381, 36, 8, 0x1},    // moldavia
	{53539, 101, 5, 0x1},   // #7swz
	{2007, 55, 13, 0x21},   // fmryugoslavia
	{40785, 219, 15, 0x1},  // guernseybritish
	{2296, 62, 29, 0x21},   // ivorycoastrepubliccotedivoire
	{10484, 62, 10, 0x1},   // ivorycoast
	{53744, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53555, 153, 5, 0x1},   // #7syr
	{12887, 138, 12, 0x1},  // burmamyanmar
	{50060, 75, 5, 0x1},    // #7gha
	{4055, 222, 28, 0x21},  // greenlandautonomousterritory
	{32006, 529, 5, 0x1},   // #5est
	{1411, 256, 4, 0x1},    // usvi
	{13843, 54, 12, 0x1},   // unitesstates
	{30508, 198, 22, 0x1},  // venezuelabolivrepublic
	{49766, 46, 10, 0x1},   // sowjetunia
	{30797, 437, 5, 0x1},   // #5bul
	{36972, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{28569, 250, 5, 0x81},  // #4796
	{39072, 556, 5, 0x1},   // #6212
	{28484, 557, 5, 0x1},   // #4736
	{28494, 247, 5, 0x81},  // #4744
	{9069, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{48979, 8, 23, 0x1},    // volksrepubliekbulgarije
	{24191, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53416, 147, 16, 0x1},  // papuanorthguinea
	{59804, 127, 9, 0x1},   // qazaqstan
	{29289, 508, 5, 0x1},   // #5645
	{29294, 545, 5, 0x1},   // #5651
	{53096, 102, 5, 0x1},   // #7sey
	{23118, 247, 19, 0x1},  // janmayenspitsbergen
	{36350, 143, 21, 0x1},  // sultanaatmuscatenoman
	{19506, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{35817, 44, 18, 0x1},   // portugeserepubliek
	{45476, 19, 16, 0x1},   // estonianrepublic
	{37252, 230, 12, 0x1},  // macauchinapr
	{46102, 46, 10, 0x1},   // russiaussr
	{11752, 168, 22, 0x1},  // gemenebestvandebahamas
	{34672, 170, 11, 0x1},  // wuliwyasuyu
	{33414, 306, 5, 0x1},   // #5irn
	{6983, 211, 21, 0x1},   // cookislandsnewzealand
	{24041, 558, 14, 0x2},  // channelislands
	{2549, 71, 15, 0x21},   // republicofegypt
	{971, 246, 22, 0x1},    // sthelenatristandacunha
	{48688, 101, 6, 0x1},   // ngwame
	{44863, 380, 20, 0x2},  // stmartinsaintmaarten
	{13970, 54, 9, 0x1},    // verstaten
	{39117, 550, 5, 0x1},   // #6265
	{65221, 243, 4, 0x1},   // #8re
	{2783, 140, 17, 0x1},   // federatiamaleisia
	{63488, 184, 4, 0x1},   // #8ha
	{13867, 104, 12, 0x1},  // togorepublic
	{21002, 78, 5, 0x81},   // #2gnb
	{36067, 55, 11, 0x1},   // yougoslavia
	{29299, 560, 5, 0x2},   // #5652
	{41734, 193, 21, 0x1},  // republicadeelsalvador
	{38922, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{45997, 241, 15, 0x1},  // gazaandwestbank
	{34278, 82, 27, 0x1},   // libischarabischejamahiriyya
	{51340, 34, 5, 0x1},    // #7lat
	{23169, 127, 10, 0x1},  // kazachstan
	{39297, 326, 5, 0x1},   // #6390
	{11354, 163, 9, 0x1},   // westsamoa
	{42978, 488, 5, 0x1},   // #6grn
	{36252, 145, 28, 0x1},  // commonwealthofthephilippines
	{52884, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{765, 136, 8, 0x1},     // maldiven
	{26440, 156, 20, 0x1},  // turkmenistanrepublic
	{20762, 219, 5, 0x81},  // #2ggy
	{54510, 93, 16, 0x1},   // nigeriafederatia
	{23637, 175, 9, 0x1},   // costarica
	{33711, 175, 18, 0x1},  // republiekcostarica
	{46874, 48, 22, 0x1},   // servieenmontenegrounie
	{13762, 18, 16, 0x1},   // koninkrijkspanje
	{35281, 15, 16, 0x1},   // germanyfmrdemrep
	{29936, 241, 9, 0x1},   // palestina
	{56472, 48, 22, 0x1},   // fryserbiaandmontenegro
	{25170, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{41085, 139, 14, 0x1},  // buitenmongolie
	{26303, 107, 5, 0x81},  // #2uga
	{7260, 120, 16, 0x1},   // fedstsmicronesia
	{39292, 562, 5, 0x1},   // #6385
	{44971, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{30102, 543, 5, 0x1},   // #5bfo
	{39282, 305, 5, 0x1},   // #6375
	{36314, 143, 16, 0x1},  // sultanaatvanoman
	{11308, 101, 15, 0x1},  // formerswaziland
	{54409, 9, 4, 0x81},    // #1ba
	{59243, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5635, 60, 12, 0x1},    // bechuanaland
	{13626, 150, 20, 0x1},  // kingdomofsaudiarabia
	{28564, 156, 5, 0x81},  // #4795
	{44896, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{20939, 221, 5, 0x81},  // #2glp
	{10547, 140, 18, 0x1},  // malaysiafederation
	{15262, 170, 15, 0x1},  // republicbolivia
	{62263, 64, 4, 0x1},    // #8cg
	{62707, 71, 4, 0x1},    // #8eg
	{65375, 100, 22, 0x1},  // saotomeprincipeislands
	{1663, 49, 14, 0x21},   // slovakrepublic
	{21466, 223, 5, 0x81},  // #2guf
	{29324, 526, 5, 0x1},   // #5678
	{21213, 180, 5, 0x81},  // #2grd
	{24381, 41, 5, 0x81},   // #2nor
	{1482, 123, 3, 0x1},    // iri
	{23100, 6, 21, 0x1},    // republiekazerbeidzjan
	{23871, 92, 5, 0x81},   // #2ner
	{24453, 42, 5, 0x81},   // #2nzl
	{42797, 492, 5, 0x1},   // #6etm
	{16250, 214, 10, 0x1},  // caymanisds
	{49576, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13790, 86, 12, 0x1},   // republicmali
	{62008, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{7826, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{2054, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{41976, 249, 22, 0x1},  // sintmaartennetherlands
	{36139, 84, 7, 0x1},    // morocco
	{43574, 143, 19, 0x1},  // muscatomansultanate
	{63598, 241, 30, 0x1},  // palestinianoccupiedterritories
	{11731, 168, 21, 0x1},  // commonwealthofbahamas
	{31423, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{39272, 563, 5, 0x1},   // #6372
	{21964, 123, 14, 0x1},  // iranislamicrep
	{30488, 564, 5, 0x1},   // #5bol
	{49261, 46, 10, 0x1},   // sowjetunie
	{64920, 75, 8, 0x1},    // goudkust
	{6520, 27, 13, 0x1},    // irishrepublic
	{39112, 525, 5, 0x1},   // #6260
	{28479, 215, 5, 0x81},  // #4732
	{28499, 101, 5, 0x81},  // #4748
	{28464, 18, 5, 0x81},   // #4724
	{25275, 96, 5, 0x81},   // #2sen
	{23710, 128, 15, 0x1},  // kirghizrepublic
	{38462, 250, 21, 0x1},  // turksencaicoseilanden
	{62196, 65, 4, 0x1},    // #8cf
	{64261, 99, 20, 0x1},   // republicofsouthsudan
	{14665, 248, 22, 0x1},  // miquelonandsaintpierre
	{33401, 155, 13, 0x1},  // tadzjiekistan
	{29329, 478, 5, 0x1},   // #5679
	{65223, 62, 21, 0x1},   // republiquecotedivoire
	{48039, 121, 15, 0x1},  // dutcheastindies
	{23861, 91, 5, 0x81},   // #2nam
	{23969, 93, 5, 0x81},   // #2nga
	{27225, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19934, 150, 3, 0x1},   // ksa
	{4379, 196, 24, 0x1},   // easternrepublicofuruguay
	{12577, 194, 15, 0x1},  // surinamrepublic
	{42925, 152, 16, 0x1},  // salomonseilanden
	{49401, 73, 7, 0x1},    // etiopia
	{62389, 155, 18, 0x1},  // tajikistanrepublic
	{23179, 187, 5, 0x81},  // #2lca
	{39277, 479, 5, 0x1},   // #6373
	{42941, 565, 5, 0x1},   // #6grc
	{2760, 201, 12, 0x1},   // alandislands
	{35333, 276, 13, 0x2},  // republicchina
	{43339, 66, 15, 0x1},   // staatdercomoren
	{4742, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2231, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{30179, 491, 5, 0x1},   // #5bhm
	{35346, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9571, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{64246, 90, 4, 0x1},    // #8mi
	{62889, 20, 4, 0x1},    // #8fi
	{62192, 135, 4, 0x1},   // #8ce
	{62711, 27, 4, 0x1},    // #8ei
	{32816, 147, 19, 0x1},  // papuanewguineastate
	{51082, 9, 25, 0x1},    // republicbosniaherzegovina
	{29284, 511, 5, 0x1},   // #5640
	{53101, 151, 5, 0x1},   // #7sgp
	{35205, 207, 7, 0x1},   // stbarts
	{9387, 120, 17, 0x1},   // fedstatmicronesia
	{29139, 417, 4, 0x1},   // #551
	{8821, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{52001, 189, 5, 0x1},   // #7nca
	{23197, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{535, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{33579, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{57211, 256, 21, 0x1},  // americanvirginislands
	{921, 232, 16, 0x1},    // northernmarianas
	{61238, 281, 4, 0x1},   // #1yd
	{61662, 195, 27, 0x1},  // republicoftrinidadandtobago
	{40771, 219, 22, 0x1},  // grondterritoryguernsey
	{39262, 566, 5, 0x1},   // #6370
	{54426, 172, 4, 0x81},  // #1bb
	{34941, 246, 25, 0x1},  // sainthelenatristandacunha
	{8480, 178, 17, 0x1},   // dominicanrepublic
	{28574, 159, 5, 0x81},  // #4798
	{16355, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{4708, 186, 26, 0x21},  // federatiesaintkittsennevis
	{64242, 233, 4, 0x1},   // #8mh
	{21121, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{50543, 30, 16, 0x1},   // koninkrijkitalie
	{62904, 119, 4, 0x1},   // #8fj
	{18255, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62188, 103, 4, 0x1},   // #8cd
	{24918, 231, 19, 0x1},  // frenchpartstmaarten
	{59762, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{34969, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{23008, 88, 25, 0x1},   // islamitrepublicmauritania
	{25684, 50, 5, 0x81},   // #2svn
	{51144, 93, 16, 0x1},   // nigeriafederatie
	{29159, 473, 4, 0x1},   // #552
	{33972, 227, 17, 0x1},  // manisleoffreeport
	{58100, 67, 10, 0x1},   // capeverdie
	{4194, 32, 7, 0x21},    // lietuva
	{21150, 197, 14, 0x1},  // stvincentandgr
	{11690, 225, 14, 0x1},  // formerhongkong
	{1094, 200, 25, 0x21},  // overzeesterritoryanguilla
	{42093, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{30254, 254, 12, 0x1},  // heiligestoel
	{30783, 139, 14, 0x1},  // buitenmongolia
	{61242, 164, 4, 0x81},  // #1ye
	{32157, 567, 5, 0x1},   // #5etm
	{4837, 78, 20, 0x1},    // guineabissaurepublic
	{36726, 167, 14, 0x1},  // antiguabarbuda
	{8365, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{35987, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{39267, 499, 5, 0x1},   // #6371
	{63182, 149, 11, 0x1},  // dawlatqatar
	{9421, 15, 24, 0x1},    // germandemocraticrepublic
	{54448, 7, 4, 0x81},    // #1be
	{12895, 232, 12, 0x1},  // nmarianaisds
	{42885, 452, 5, 0x1},   // #6gha
	{64833, 144, 4, 0x1},   // #8pk
	{4907, 225, 8, 0x1},    // hongkong
	{13066, 80, 13, 0x1},   // republickenya
	{64303, 37, 4, 0x1},    // #8mk
	{63586, 225, 4, 0x1},   // #8hk
	{54617, 150, 13, 0x1},  // saoediaarabia
	{25754, 249, 5, 0x81},  // #2sxm
	{62908, 217, 4, 0x1},   // #8fk
	{62715, 79, 4, 0x1},    // #8ek
	{41335, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{11255, 37, 13, 0x1},   // macedoniatfyr
	{62617, 231, 14, 0x1},  // francestmartin
	{53170, 47, 5, 0x1},    // #7smr
	{26653, 380, 22, 0x2},  // sintmaartensaintmartin
	{23151, 98, 18, 0x1},   // somalischerepublic
	{29169, 469, 4, 0x1},   // #553
	{51655, 148, 18, 0x1},  // republicnorthkorea
	{735, 252, 6, 0x1},     // taiwan
	{3913, 234, 27, 0x1},   // overseasterritorymartinique
	{43003, 568, 5, 0x1},   // #6hon
	{33419, 508, 5, 0x1},   // #5irq
	{31158, 178, 21, 0x1},  // dominicaanserepubliek
	{20730, 119, 12, 0x1},  // fijieilanden
	{39287, 569, 5, 0x1},   // #6380
	{43045, 528, 5, 0x1},   // #6hun
	{35245, 16, 28, 0x1},   // formergermanyfederalrepublic
	{31358, 161, 18, 0x1},  // fmrdemrepofvietnam
	{33530, 62, 18, 0x1},   // republiekivoorkust
	{54444, 113, 4, 0x81},  // #1bd
	{10510, 186, 25, 0x1},  // federationsaintkittsnevis
	{45702, 136, 9, 0x1},   // maladiven
	{26349, 136, 17, 0x1},  // maledivenrepublic
	{49343, 170, 26, 0x1},  // boliviaplurinationalestate
	{13432, 89, 13, 0x1},   // republikmoris
	{28459, 570, 5, 0x1},   // #4720
	{64299, 39, 4, 0x1},    // #8mj
	{25764, 153, 5, 0x81},  // #2syr
	{29715, 26, 18, 0x1},   // republiekhongarije
	{3107, 257, 21, 0x1},   // territorywallisfutuna
	{62124, 129, 4, 0x1},   // #8cb
	{32292, 213, 25, 0x1},  // christmasislandsterritory
	{26881, 71, 12, 0x1},   // egyptkingdom
	{21189, 24, 5, 0x81},   // #2grc
	{60679, 156, 10, 0x1},  // toerkmenia
	{29179, 351, 4, 0x1},   // #554
	{29539, 571, 4, 0x1},   // #594
	{42792, 572, 5, 0x1},   // #6eth
	{12953, 74, 13, 0x1},   // republicgabon
	{891, 232, 16, 0x1},    // northernmarianen
	{13118, 38, 13, 0x1},   // republicmalta
	{42964, 208, 14, 0x1},  // bermudaislands
	{22718, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7517, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{55737, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{65079, 158, 13, 0x1},  // puleangatonga
	{50641, 144, 22, 0x1},  // pakistaninclbangladesh
	{60948, 107, 4, 0x81},  // #1ug
	{9520, 65, 24, 0x1},    // republicbrazzavillecongo
	{14654, 248, 19, 0x1},  // saintpierremiquelon
	{42946, 563, 5, 0x1},   // #6grg
	{30870, 230, 5, 0x1},   // aomen
	{54630, 8, 4, 0x81},    // #1bg
	{35178, 246, 21, 0x1},  // sinthelenaenascension
	{20504, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40917, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{20046, 119, 14, 0x1},  // matanitukoviti
	{24576, 147, 8, 0x1},   // pnguinea
	{45392, 382, 5, 0x1},   // #6nam
	{643, 215, 4, 0x21},    // #8wi
	{655, 164, 4, 0x21},    // #8ym
	{22686, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{65288, 137, 4, 0x1},   // #8rm
	{6852, 199, 5, 0x1},    // aruba
	{49211, 72, 5, 0x1},    // #7eri
	{24768, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{6953, 230, 14, 0x1},   // territorymacao
	{62923, 120, 4, 0x1},   // #8fm
	{62640, 231, 18, 0x1},  // stmaartenfransdeel
	{62120, 11, 4, 0x1},    // #8ca
	{48984, 8, 18, 0x1},    // republiekbulgarije
	{17698, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{61384, 3, 4, 0x1},     // #8am
	{24311, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{22072, 111, 25, 0x1},  // islamicstateofafghanistan
	{25655, 49, 5, 0x81},   // #2svk
	{60867, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{12478, 164, 6, 0x1},   // yemenn
	{32763, 25, 15, 0x1},   // republickroatia
	{29189, 488, 4, 0x1},   // #555
	{40156, 133, 12, 0x1},  // laopeodemrep
	{28839, 491, 4, 0x1},   // #531
	{37662, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{53407, 99, 5, 0x1},    // #7ssd
	{29554, 487, 4, 0x1},   // #595
	{57929, 240, 9, 0x1},   // portorico
	{34167, 131, 20, 0x1},  // korearepublicofsouth
	{32145, 573, 5, 0x1},   // #5eth
	{42676, 170, 26, 0x1},  // multinationalestaatbolivia
	{6717, 13, 22, 0x1},    // formertsjechoslowakije
	{31481, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{40000, 69, 16, 0x1},   // republicalgerije
	{61689, 175, 20, 0x1},  // republicadecostarica
	{34321, 102, 18, 0x1},  // republicseychellen
	{54526, 59, 4, 0x81},   // #1bf
	{65202, 242, 15, 0x1},  // frenchpolinesia
	{5817, 42, 8, 0x1},     // aotearoa
	{10085, 144, 8, 0x1},   // pakistan
	{43299, 30, 13, 0x1},   // italyrepublic
	{61672, 195, 17, 0x1},  // trinidadandtobago
	{64318, 86, 4, 0x1},    // #8ml
	{22845, 233, 27, 0x1},  // overseasterritorymontserrat
	{6584, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1836, 236, 23, 0x1},   // departementnewcaledonia
	{64656, 191, 14, 0x1},  // piruwripuwlika
	{10654, 59, 10, 0x1},   // oppervolta
	{20767, 75, 5, 0x81},   // #2gha
	{61380, 1, 4, 0x1},     // #8al
	{21566, 224, 5, 0x81},  // #2gum
	{38425, 174, 18, 0x1},  // republicofcolumbia
	{55800, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33915, 1, 23, 0x1},    // republikaeastshqiperise
	{24358, 189, 5, 0x81},  // #2nic
	{29204, 485, 4, 0x1},   // #556
	{1267, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{40100, 250, 21, 0x1},  // turksandcaicosislands
	{57596, 67, 10, 0x1},   // capeverdia
	{61157, 5, 19, 0x1},    // republikoesterreich
	{53734, 48, 26, 0x1},   // stateunionserbiamontenegro
	{54596, 253, 17, 0x1},  // usminoroutlyingis
	{59215, 68, 22, 0x1},   // afarsandissasterritory
	{41301, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{29429, 524, 5, 0x1},   // #5760
	{55976, 7, 6, 0x1},     // belgia
	{41550, 259, 16, 0x1},  // republicofkosova
	{51049, 23, 17, 0x1},   // republicofgeorgia
	{60944, 53, 4, 0x81},   // #1ua
	{11066, 257, 19, 0x1},  // wallisandfutunaisds
	{50680, 228, 17, 0x1},  // brindianoceanterr
	{6739, 108, 22, 0x1},   // formerunionsouthafrica
	{54167, 200, 4, 0x81},  // #1ai
	{24521, 232, 4, 0x1},   // cnmi
	{33078, 244, 21, 0x1},  // vietnamformerrepublic
	{54667, 57, 4, 0x81},   // #1bi
	{55872, 16, 4, 0x81},   // #1de
	{33238, 64, 17, 0x1},   // leopoldvillecongo
	{38159, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{4849, 106, 16, 0x1},   // republictanzania
	{19028, 249, 17, 0x1},  // saintmaartendutch
	{12694, 257, 13, 0x1},  // fwallisfutuna
	{65292, 45, 4, 0x1},    // #8ro
	{64982, 44, 4, 0x1},    // #8po
	{64326, 84, 4, 0x1},    // #8mo
	{33871, 148, 20, 0x1},  // peoplesrepublickorea
	{30815, 70, 16, 0x1},   // republiczanzibar
	{63661, 183, 4, 0x1},   // #8ho
	{17347, 206, 21, 0x1},  // bonairesainteustatius
	{55580, 19, 13, 0x1},   // eestivabariik
	{46437, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{62544, 177, 4, 0x1},   // #8do
	{62946, 218, 4, 0x1},   // #8fo
	{62303, 174, 4, 0x1},   // #8co
	{61392, 56, 4, 0x1},    // #8ao
	{10719, 46, 16, 0x1},   // formersovjetunie
	{57357, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1399, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{4126, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{29319, 574, 5, 0x1},   // #5670
	{21456, 222, 5, 0x81},  // #2grl
	{29214, 481, 4, 0x1},   // #557
	{11294, 37, 5, 0x1},    // fyrom
	{16293, 59, 6, 0x1},    // #3hvbf
	{39327, 423, 5, 0x1},   // #6420
	{53369, 10, 16, 0x1},   // belorussischessr
	{9044, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{63522, 111, 21, 0x1},  // afghanistanislamicrep
	{54217, 248, 30, 0x1},  // departementsaintpierremiquelon
	{60756, 64, 13, 0x1},   // kongokinshasa
	{2686, 256, 25, 0x21},  // maagdeneilandenamerikaans
	{14103, 145, 11, 0x1},  // fillipijnen
	{62205, 244, 20, 0x1},  // republicsouthvietnam
	{54647, 114, 4, 0x81},  // #1bh
	{55868, 397, 4, 0x1},   // #1dd
	{50158, 181, 5, 0x1},   // #7gua
	{7472, 6, 20, 0x1},     // republicazerbeidzjan
	{48335, 99, 15, 0x1},   // zuidelijksoedan
	{13800, 82, 20, 0x1},   // libischearabrepublic
	{25500, 111, 25, 0x1},  // afghanistanislamicemirate
	{64653, 141, 4, 0x1},   // #8np
	{64960, 43, 4, 0x1},    // #8pl
	{56273, 109, 15, 0x1},  // republiekzambia
	{64322, 35, 4, 0x1},    // #8mn
	{63970, 148, 4, 0x1},   // #8kn
	{311, 138, 23, 0x1},    // myanmarrepubliekderunie
	{62299, 66, 4, 0x1},    // #8cn
	{62731, 19, 4, 0x1},    // #8en
	{61388, 2, 4, 0x1},     // #8an
	{55170, 197, 19, 0x1},  // stvincentgrenadines
	{51059, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{55382, 64, 25, 0x1},   // republiccongoleopoldville
	{29229, 362, 4, 0x1},   // #558
	{40546, 96, 16, 0x1},   // republieksenegal
	{1943, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{19916, 162, 17, 0x1},  // republicofvanuatu
	{13200, 124, 13, 0x1},  // republiekirak
	{29519, 442, 4, 0x1},   // #590
	{3485, 49, 9, 0x1},     // slovakije
	{36693, 192, 16, 0x1},  // republicparaguay
	{51212, 133, 5, 0x1},   // #7lao
	{29374, 575, 5, 0x1},   // #5702
	{42998, 278, 5, 0x1},   // #6hai
	{14654, 248, 14, 0x1},  // saintpierremiq
	{21150, 197, 22, 0x1},  // stvincentandgrenadines
	{3572, 58, 5, 0x1},     // benin
	{59556, 144, 4, 0x81},  // #1pk
	{57631, 225, 4, 0x81},  // #1hk
	{22818, 148, 12, 0x1},  // demrepnkorea
	{2737, 132, 6, 0x1},    // kuwait
	{50631, 144, 18, 0x1},  // republicofpakistan
	{58683, 171, 6, 0x1},   // brasil
	{50153, 180, 5, 0x1},   // #7grn
	{663, 110, 4, 0x21},    // #8zi
	{20129, 136, 8, 0x1},   // maldives
	{19040, 249, 21, 0x1},  // dutchpartsaintmaarten
	{64248, 61, 21, 0x1},   // middenafricanrepublic
	{10974, 66, 15, 0x1},   // comorenarchipel
	{64978, 190, 4, 0x1},   // #8pm
	{64157, 85, 4, 0x1},    // #8ma
	{17859, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63657, 226, 4, 0x1},   // #8hm
	{41763, 99, 11, 0x1},   // southsoedan
	{62295, 63, 4, 0x1},    // #8cm
	{58970, 129, 27, 0x1},  // formerdemocratischkampuchea
	{8561, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{35835, 89, 16, 0x1},   // mauritiusislands
	{42575, 504, 5, 0x1},   // #6eqg
	{42322, 85, 22, 0x1},   // malagassischerepubliek
	{29524, 576, 4, 0x1},   // #591
	{62911, 213, 12, 0x1},  // kerstislands
	{26633, 249, 16, 0x1},  // sintmaartendutch
	{51367, 134, 5, 0x1},   // #7lbn
	{29379, 532, 5, 0x1},   // #5703
	{2533, 82, 24, 0x21},   // formerlibyanarabrepublic
	{12631, 37, 17, 0x1},   // macedoniarepublic
	{15393, 54, 3, 0x1},    // vsa
	{4719, 235, 25, 0x1},   // overseasdepartmentmayotte
	{51936, 207, 16, 0x1},  // sintbartholomeus
	{22835, 81, 5, 0x81},   // #2lbr
	{8550, 64, 29, 0x1},    // formercongodemocraticrepublic
	{22369, 103, 5, 0x1},   // tchad
	{58746, 123, 8, 0x1},   // iranirof
	{54171, 1, 4, 0x81},    // #1al
	{54673, 58, 4, 0x81},   // #1bj
	{20172, 248, 20, 0x1},  // sintpierreetmiquelon
	{44445, 82, 27, 0x1},   // libischearabischejamahiriya
	{53837, 156, 13, 0x1},  // toerkmenistan
	{9588, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5835, 211, 6, 0x1},    // cookis
	{391, 53, 4, 0x21},     // #8up
	{64670, 142, 4, 0x1},   // #8nr
	{3635, 8, 8, 0x1},      // bulgaria
	{63708, 25, 4, 0x1},    // #8hr
	{62540, 68, 4, 0x1},    // #8dj
	{43210, 67, 18, 0x1},   // republickaapverdia
	{25592, 99, 5, 0x81},   // #2ssd
	{65156, 71, 18, 0x1},   // arabrepublicegypte
	{32178, 99, 10, 0x1},   // sudansouth
	{28754, 577, 4, 0x1},   // #520
	{33858, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{29529, 578, 4, 0x1},   // #592
	{22324, 32, 18, 0x1},   // lietuvosrespublika
	{51111, 118, 15, 0x1},  // republiekcyprus
	{56221, 237, 23, 0x1},  // norfolkislandsterritory
	{29364, 434, 5, 0x1},   // #5700
	{33424, 291, 5, 0x1},   // #5isr
	{32001, 579, 5, 0x1},   // #5eri
	{469, 207, 25, 0x1},    // departmentsaintbarthelemy
	{37175, 117, 15, 0x1},  // mainlandchinapr
	{60972, 253, 4, 0x81},  // #1um
	{57892, 185, 4, 0x81},  // #1jm
	{37785, 155, 12, 0x1},  // tadsjikistan
	{54198, 3, 4, 0x81},    // #1am
	{54746, 208, 4, 0x81},  // #1bm
	{56346, 120, 4, 0x81},  // #1fm
	{405, 54, 4, 0x21},     // #8us
	{64778, 194, 4, 0x1},   // #8ns
	{64825, 239, 4, 0x1},   // #8pc
	{21037, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{36604, 30, 12, 0x1},   // italykingdom
	{43574, 143, 10, 0x1},  // muscatoman
	{28474, 95, 5, 0x81},   // #4729
	{64187, 230, 4, 0x1},   // #8mc
	{20959, 77, 5, 0x81},   // #2gmb
	{13074, 80, 5, 0x1},    // kenya
	{62279, 210, 4, 0x1},   // #8ck
	{62873, 193, 4, 0x1},   // #8es
	{44259, 34, 14, 0x1},   // latviarepublic
	{49652, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4770, 244, 8, 0x21},   // svietnam
	{5506, 212, 25, 0x1},   // curacaokingdomnetherlands
	{28384, 197, 5, 0x81},  // #4670
	{29534, 324, 4, 0x1},   // #593
	{44847, 249, 16, 0x1},  // dutchsintmaarten
	{50800, 106, 17, 0x1},  // tanzaniaunitedrep
	{29439, 546, 5, 0x1},   // #5771
	{29369, 580, 5, 0x1},   // #5701
	{59404, 145, 4, 0x81},  // #1ph
	{49528, 77, 5, 0x1},    // #7gam
	{65353, 32, 8, 0x1},    // lituania
	{11651, 111, 11, 0x1},  // afghanistan
	{54992, 246, 23, 0x1},  // ascensiontristandacunha
	{54202, 581, 4, 0x1},   // #1an
	{25328, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{48835, 109, 9, 0x1},   // nrhodesia
	{54742, 207, 4, 0x81},  // #1bl
	{55663, 117, 4, 0x81},  // #1cn
	{50168, 224, 5, 0x1},   // #7gum
	{4185, 165, 22, 0x1},   // peoplesrepublicofyemen
	{55472, 241, 16, 0x1},  // stateofpalestine
	{3740, 145, 11, 0x21},  // phillipines
	{28469, 99, 5, 0x81},   // #4728
	{64171, 234, 4, 0x1},   // #8mb
	{40203, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{46100, 387, 5, 0x1},   // #6rus
	{48805, 253, 24, 0x1},  // unitedstatesminorislands
	{61968, 116, 4, 0x1},   // #8bt
	{62275, 214, 4, 0x1},   // #8cj
	{62735, 72, 4, 0x1},    // #8er
	{61376, 6, 4, 0x1},     // #8aj
	{25644, 194, 5, 0x81},  // #2sur
	{25705, 101, 5, 0x81},  // #2swz
	{23786, 79, 12, 0x1},   // spaansguinea
	{34622, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{21099, 255, 9, 0x1},   // britishvi
	{53220, 98, 5, 0x1},    // #7som
	{3056, 123, 14, 0x21},  // islamicrepiran
	{56184, 197, 17, 0x1},  // stvincentandgrens
	{29924, 66, 12, 0x1},   // comorosstate
	{41420, 190, 15, 0x1},  // republicapanama
	{29434, 477, 5, 0x1},   // #5770
	{8891, 248, 19, 0x1},   // stpierreetmiquelonf
	{54502, 92, 13, 0x1},   // republicniger
	{42757, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{25212, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57896, 125, 4, 0x81},  // #1jo
	{47075, 101, 6, 0x1},   // ngwane
	{21426, 198, 20, 0x1},  // republicbolvenezuela
	{54206, 56, 4, 0x81},   // #1ao
	{54754, 170, 4, 0x81},  // #1bo
	{55667, 174, 4, 0x81},  // #1co
	{23256, 32, 5, 0x81},   // #2ltu
	{37093, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{21401, 244, 16, 0x1},  // republiekvietnam
	{56066, 178, 4, 0x81},  // #1do
	{45084, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{35107, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{37432, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56413, 218, 4, 0x81},  // #1fo
	{45397, 401, 5, 0x1},   // #6nau
	{589, 91, 4, 0x21},     // #8wa
	{47857, 33, 19, 0x1},   // grandduchyluxemburg
	{34162, 131, 20, 0x1},  // southkorearepublicof
	{60140, 144, 23, 0x1},  // islamicrepublicpakistan
	{64782, 189, 4, 0x1},   // #8nu
	{64790, 192, 4, 0x1},   // #8pa
	{56607, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12776, 176, 13, 0x1},  // republicacuba
	{24677, 132, 12, 0x1},  // statekoeweit
	{61972, 8, 4, 0x1},     // #8bu
	{62271, 173, 4, 0x1},   // #8ci
	{53344, 90, 14, 0x1},   // malawirepublic
	{38846, 55, 11, 0x1},   // yugoslavsfr
	{61329, 112, 4, 0x1},   // #8ae
	{23350, 68, 14, 0x1},   // afarenissaland
	{222, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{4244, 50, 17, 0x21},   // republiekslovenie
	{22464, 150, 15, 0x1},  // saoedischarabia
	{53204, 152, 5, 0x1},   // #7sol
	{28279, 191, 5, 0x81},  // #4604
	{2961, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{23541, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4589, 119, 14, 0x21},  // republicoffiji
	{53119, 203, 12, 0x1},  // easternsamoa
	{18563, 256, 15, 0x1},  // vsvirginislands
	{5517, 205, 24, 0x21},  // frenchzuidelijkterritory
	{65294, 45, 17, 0x1},   // roemeenserepublic
	{59664, 239, 4, 0x81},  // #1pn
	{57647, 183, 4, 0x81},  // #1hn
	{60797, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{21355, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{17780, 206, 19, 0x1},  // sinteustatiusensaba
	{54750, 115, 4, 0x81},  // #1bn
	{55655, 173, 4, 0x81},  // #1cl
	{20212, 215, 5, 0x81},  // #2esh
	{59995, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{36204, 134, 16, 0x1},  // republieklibanon
	{46148, 538, 5, 0x1},   // #6rwa
	{64191, 36, 4, 0x1},    // #8md
	{15821, 138, 6, 0x1},   // #3bumm
	{46091, 379, 5, 0x1},   // #6rum
	{63891, 30, 4, 0x1},    // #8it
	{61980, 209, 4, 0x1},   // #8bv
	{62267, 117, 4, 0x1},   // #8ch
	{62877, 73, 4, 0x1},    // #8et
	{2258, 257, 22, 0x1},   // departmentwallisfutuna
	{4365, 1, 20, 0x21},    // republikaeshqiperise
	{53141, 50, 5, 0x1},    // #7slo
	{14359, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{31624, 93, 24, 0x1},   // federalrepublicofnigeria
	{59916, 224, 6, 0x1},   // guahan
	{54114, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{29464, 484, 4, 0x1},   // #580
	{7887, 71, 3, 0x1},     // var
	{4645, 48, 14, 0x21},   // republicserbia
	{52534, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{25709, 245, 11, 0x1},  // zuidgeorgie
	{26127, 119, 11, 0x1},  // fijiislands
	{41341, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{29384, 506, 5, 0x1},   // #5704
	{16089, 187, 18, 0x1},  // republicsaintlucia
	{34511, 123, 12, 0x1},  // islamrepiran
	{59660, 248, 4, 0x81},  // #1pm
	{49517, 74, 5, 0x1},    // #7gab
	{57643, 226, 4, 0x81},  // #1hm
	{57829, 124, 4, 0x81},  // #1iq
	{59237, 143, 4, 0x81},  // #1om
	{1211, 582, 6, 0x3},    // guiana
	{54773, 206, 4, 0x81},  // #1bq
	{55659, 63, 4, 0x81},   // #1cm
	{40560, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{36751, 152, 15, 0x1},  // salomoneilanden
	{46027, 241, 12, 0x1},  // westbankgaza
	{56062, 177, 4, 0x81},  // #1dm
	{45373, 194, 8, 0x1},   // suriname
	{56296, 20, 4, 0x81},   // #1fi
	{65369, 94, 4, 0x1},    // #8rw
	{92, 51, 4, 0x21},      // #8sw
	{64238, 139, 4, 0x1},   // #8mg
	{63966, 128, 4, 0x1},   // #8kg
	{596, 129, 25, 0x21},   // formerdemocratickampuchea
	{7189, 230, 14, 0x1},   // territorymacau
	{62885, 223, 4, 0x1},   // #8fg
	{62528, 211, 4, 0x1},   // #8cw
	{61372, 69, 4, 0x1},    // #8ag
	{17347, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{48354, 105, 15, 0x1},  // republictunisia
	{43418, 157, 9, 0x1},   // easttimor
	{53091, 96, 5, 0x1},    // #7sen
	{17330, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{39002, 460, 5, 0x1},   // #6110
	{53131, 186, 5, 0x1},   // #7skn
	{42283, 145, 24, 0x1},  // republicofthephilippines
	{58786, 252, 14, 0x1},  // repchinataiwan
	{28389, 47, 5, 0x81},   // #4674
	{11919, 46, 18, 0x1},   // russischefederatia
	{29444, 461, 5, 0x1},   // #5775
	{33463, 435, 5, 0x1},   // #5ita
	{19462, 145, 20, 0x1},  // filipijnengemenebest
	{29389, 544, 5, 0x1},   // #5705
	{26488, 246, 14, 0x1},  // eilandsthelena
	{12527, 170, 13, 0x1},  // formerbolivia
	{59633, 43, 4, 0x81},   // #1pl
	{13958, 54, 12, 0x1},   // vsvanamerika
	{57833, 123, 4, 0x81},  // #1ir
	{55899, 64, 24, 0x1},   // congodemrepzairekinshasa
	{43517, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{25468, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{15209, 161, 26, 0x1},  // socialistrepublicofvietnam
	{50163, 76, 5, 0x1},    // #7gui
	{16840, 126, 5, 0x1},   // nihon
	{40746, 256, 21, 0x1},  // virginislandsamerican
	{593, 257, 4, 0x21},    // #8wf
	{9, 236, 26, 0x1},      // collectiviteitnewcaledonia
	{57818, 152, 11, 0x1},  // solomonisds
	{65339, 145, 4, 0x1},   // #8rp
	{409, 59, 4, 0x21},     // #8uv
	{27625, 259, 20, 0x1},  // underunscr1244kosovo
	{64145, 83, 4, 0x1},    // #8lt
	{64195, 235, 4, 0x1},   // #8mf
	{16848, 22, 9, 0x1},    // unitedkon
	{63895, 62, 4, 0x1},    // #8iv
	{60635, 124, 11, 0x1},  // iraqkingdom
	{58846, 65, 19, 0x1},   // volksrepubliekcongo
	{61850, 152, 4, 0x1},   // #8bp
	{62481, 67, 4, 0x1},    // #8cv
	{34011, 3, 17, 0x1},    // republicofarmenia
	{61333, 111, 4, 0x1},   // #8af
	{22097, 111, 29, 0x1},  // democraticrepublicafghanistan
	{13030, 30, 5, 0x1},    // italy
	{59901, 189, 18, 0x1},  // republieknicaragua
	{25597, 100, 5, 0x81},  // #2stp
	{59544, 79, 12, 0x1},   // spaansguinee
	{53086, 163, 5, 0x1},   // #7sam
	{4931, 106, 20, 0x1},   // uroftanzaniamainland
	{62891, 119, 13, 0x1},  // fidjieilanden
	{4935, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3144, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{31601, 27, 4, 0x1},    // eire
	{36972, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{29394, 585, 5, 0x1},   // #5710
	{304, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{21959, 211, 10, 0x1},  // kukiairani
	{54710, 259, 16, 0x1},  // republicofkosovo
	{59922, 48, 4, 0x81},   // #1rs
	{21789, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{24430, 170, 18, 0x1},  // plurstateofbolivia
	{44748, 105, 7, 0x1},   // tunisia
	{60952, 22, 4, 0x1},    // #1uk
	{57851, 28, 4, 0x81},   // #1is
	{58316, 135, 4, 0x81},  // #1lk
	{55200, 168, 4, 0x81},  // #1bs
	{55639, 211, 4, 0x81},  // #1ck
	{55966, 17, 4, 0x81},   // #1dk
	{659, 109, 4, 0x21},    // #8za
	{56330, 217, 4, 0x81},  // #1fk
	{65361, 240, 4, 0x1},   // #8rq
	{55, 95, 4, 0x21},      // #8su
	{427, 196, 4, 0x21},    // #8uy
	{64829, 191, 4, 0x1},   // #8pe
	{64149, 33, 4, 0x1},    // #8lu
	{64568, 140, 4, 0x1},   // #8my
	{38987, 358, 5, 0x1},   // #5zim
	{63757, 26, 4, 0x1},    // #8hu
	{63950, 80, 4, 0x1},    // #8ke
	{61709, 194, 18, 0x1},  // republicofsuriname
	{62477, 176, 4, 0x1},   // #8cu
	{22263, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{38977, 357, 5, 0x1},   // #5zam
	{61321, 199, 4, 0x1},   // #8aa
	{9680, 246, 11, 0x1},   // sainthelena
	{56795, 150, 15, 0x1},  // saoedischarabie
	{58662, 171, 27, 0x1},  // republicafederativadobrasil
	{51996, 91, 5, 0x1},    // #7nam
	{28274, 192, 5, 0x81},  // #4600
	{28294, 43, 5, 0x81},   // #4616
	{13375, 104, 16, 0x1},  // togoleserepublic
	{32652, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{61246, 235, 4, 0x81},  // #1yt
	{29404, 586, 5, 0x1},   // #5713
	{26740, 228, 29, 0x1},  // britishterritoryinindianocean
	{57651, 25, 4, 0x81},   // #1hr
	{57884, 30, 4, 0x81},   // #1it
	{53765, 122, 10, 0x1},  // unionindia
	{54103, 2, 4, 0x81},    // #1ad
	{32104, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{54777, 171, 4, 0x81},  // #1br
	{55625, 12, 4, 0x81},   // #1ch
	{20309, 19, 5, 0x81},   // #2est
	{55954, 68, 4, 0x81},   // #1dj
	{56292, 73, 4, 0x81},   // #1et
	{56326, 119, 4, 0x81},  // #1fj
	{36879, 207, 10, 0x1},  // stbartlemy
	{29, 187, 4, 0x21},     // #8st
	{64786, 42, 4, 0x1},    // #8nz
	{49543, 220, 26, 0x1},  // overseasterritorygibraltar
	{25795, 102, 18, 0x1},  // seychelleneilanden
	{64564, 188, 4, 0x1},   // #8mx
	{8909, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{51459, 52, 7, 0x1},    // turkyye
	{61894, 171, 4, 0x1},   // #8br
	{62473, 61, 4, 0x1},    // #8ct
	{38982, 364, 5, 0x1},   // #5zan
	{55463, 64, 14, 0x1},   // congofreestate
	{24494, 97, 10, 0x1},   // sieraleone
	{12250, 38, 14, 0x1},   // republiekmalta
	{37490, 15, 15, 0x1},   // germanydemrepof
	{53476, 49, 5, 0x1},    // #7svk
	{61464, 46, 16, 0x1},   // russischefederal
	{19163, 158, 12, 0x1},  // tongakingdom
	{22745, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{41229, 16, 24, 0x1},   // federalrepublicduitsland
	{2548, 64, 25, 0x1},    // democraticrepublicofcongo
	{18145, 245, 11, 0x1},  // zuidgeorgia
	{61250, 327, 4, 0x2},   // #1yu
	{29399, 416, 5, 0x1},   // #5712
	{15578, 110, 16, 0x1},  // zimbabwerhodesia
	{59241, 190, 4, 0x81},  // #1pa
	{59926, 46, 4, 0x81},   // #1ru
	{57888, 229, 4, 0x81},  // #1je
	{54107, 112, 4, 0x81},  // #1ae
	{58293, 31, 4, 0x81},   // #1li
	{59141, 238, 4, 0x81},  // #1nu
	{55218, 503, 4, 0x1},   // #1bu
	{55635, 62, 4, 0x81},   // #1ci
	{46788, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{25511, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65365, 46, 4, 0x1},    // #8rs
	{20192, 179, 5, 0x81},  // #2ecu
	{4837, 78, 12, 0x1},    // guineabissau
	{19833, 36, 16, 0x1},   // republicofmoldov
	{64141, 31, 4, 0x1},    // #8ls
	{26664, 231, 20, 0x1},  // saintmartinfransdeel
	{63873, 29, 4, 0x1},    // #8is
	{56160, 197, 25, 0x1},  // sintvincentendegrenadines
	{62469, 175, 4, 0x1},   // #8cs
	{61325, 167, 4, 0x1},   // #8ac
	{13496, 135, 6, 0x1},   // ceylon
	{40800, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{42570, 587, 5, 0x1},   // #6egy
	{21720, 102, 10, 0x1},  // seychellen
	{10895, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{20285, 225, 16, 0x1},  // sarhongkongchina
	{4907, 120, 26, 0x21},  // federatestatesofmicronesia
	{49123, 166, 12, 0x1},  // theargentine
	{28394, 100, 5, 0x81},  // #4678
	{12836, 138, 12, 0x1},  // burmaunionof
	{3307, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{51123, 46, 18, 0x1},   // russischefederatie
	{18506, 64, 10, 0x1},   // congozaire
	{5061, 189, 17, 0x1},   // nicaraguarepublic
	{61109, 257, 4, 0x81},  // #1wf
	{33366, 65, 16, 0x1},   // congobrazzaville
	{32350, 16, 11, 0x1},   // deutschland
	{27664, 2, 4, 0x81},    // #420
	{15510, 7, 7, 0x1},     // belguim
	{9775, 195, 14, 0x1},   // trinidadtobago
	{54111, 111, 4, 0x81},  // #1af
	{55214, 116, 4, 0x81},  // #1bt
	{55363, 61, 4, 0x81},   // #1cf
	{50085, 24, 5, 0x1},    // #7gre
	{34875, 168, 10, 0x1},  // bahamasthe
	{22488, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{651, 101, 4, 0x21},    // #8wz
	{431, 160, 4, 0x21},    // #8uz
	{1338, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{19843, 36, 7, 0x1},    // moldova
	{64572, 87, 4, 0x1},    // #8mz
	{63826, 123, 4, 0x1},   // #8ir
	{15482, 162, 7, 0x1},   // banuatu
	{19310, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{54245, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62881, 14, 4, 0x1},    // #8ez
	{23976, 255, 20, 0x1},  // engelsevirginislands
	{11095, 67, 15, 0x1},   // formercapeverde
	{29679, 150, 21, 0x1},  // koninkrijksaudiarabie
	{2792, 140, 8, 0x1},    // maleisia
	{1929, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{53136, 97, 5, 0x1},    // #7sle
	{13584, 57, 14, 0x1},   // burundikingdom
	{53244, 46, 14, 0x1},   // ruslandfederal
	{5011, 14, 18, 0x21},   // tjechischerepublic
	{39007, 523, 5, 0x1},   // #6115
	{38997, 588, 5, 0x1},   // #6101
	{3005, 40, 10, 0x1},    // netherland
	{52039, 141, 5, 0x1},   // #7nep
	{6236, 241, 23, 0x1},   // occpalestinianterritory
	{2771, 186, 12, 0x1},   // stkittsnevis
	{2166, 202, 14, 0x21},  // netherlandsant
	{23424, 40, 20, 0x1},   // netherlandskingdomof
	{3116, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59400, 147, 4, 0x81},  // #1pg
	{59930, 94, 4, 0x81},   // #1rw
	{64454, 164, 22, 0x1},  // arabrepublicyemenyemen
	{40293, 168, 13, 0x1},  // bahamaislands
	{49569, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{60936, 252, 4, 0x81},  // #1tw
	{49835, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{58116, 132, 4, 0x81},  // #1kw
	{23033, 82, 5, 0x81},   // #2lby
	{576, 151, 19, 0x1},    // republicofsingapore
	{54150, 167, 4, 0x81},  // #1ag
	{55277, 60, 4, 0x81},   // #1bw
	{55608, 65, 4, 0x81},   // #1cg
	{1715, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{6030, 248, 19, 0x1},   // saintpierremiguelon
	{64106, 66, 12, 0x1},   // statecomoros
	{25309, 245, 5, 0x81},  // #2sgs
	{51900, 230, 8, 0x1},   // macaosar
	{37963, 205, 24, 0x1},  // zuidelijkefransegebieden
	{25759, 102, 5, 0x81},  // #2syc
	{62536, 17, 4, 0x1},    // #8da
	{63484, 182, 4, 0x1},   // #8gy
	{62465, 232, 4, 0x1},   // #8cq
	{1293, 257, 12, 0x1},   // futunawallis
	{6693, 54, 9, 0x1},     // americavs
	{24035, 229, 20, 0x1},  // jerseychannelislands
	{65261, 76, 15, 0x1},   // republiekguinee
	{38992, 385, 5, 0x1},   // #6100
	{25904, 189, 17, 0x1},  // republicnicaragua
	{28289, 239, 5, 0x81},  // #4612
	{62289, 51, 6, 0x1},    // sweden
	{3178, 26, 15, 0x1},    // republichungary
	{32373, 95, 15, 0x1},   // republieksoedan
	{31351, 161, 16, 0x1},  // vietnamfmrdemrep
	{2543, 165, 15, 0x1},   // yemendemocratic
	{59321, 242, 4, 0x81},  // #1pf
	{22450, 137, 10, 0x1},  // marshallis
	{60739, 159, 4, 0x81},  // #1tv
	{57677, 589, 4, 0x1},   // #1hv
	{20895, 191, 12, 0x1},  // perurepublic
	{54391, 201, 4, 0x81},  // #1ax
	{55272, 209, 4, 0x81},  // #1bv
	{55359, 64, 4, 0x81},   // #1cd
	{20217, 18, 5, 0x81},   // #2esp
	{23266, 33, 5, 0x81},   // #2lux
	{37630, 248, 18, 0x1},  // stpierreenmiguelon
	{46158, 163, 14, 0x1},  // westelijksamoa
	{41962, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{58714, 123, 19, 0x1},  // imperialstateofiran
	{1072, 247, 23, 0x1},   // svalbardjanmayenislands
	{14, 18, 4, 0x21},      // #8sp
	{3278, 209, 12, 0x21},  // bouveteiland
	{55996, 231, 25, 0x1},  // collectiviteitsaintmartin
	{38560, 108, 11, 0x1},  // southafrika
	{16080, 28, 7, 0x1},    // ijsland
	{25280, 151, 5, 0x81},  // #2sgp
	{45945, 289, 5, 0x1},   // #6pol
	{50413, 214, 15, 0x1},  // kaaimaneilanden
	{32559, 95, 24, 0x1},   // democraticrepublicsoedan
	{34416, 79, 16, 0x1},   // guineaecuatorial
	{8355, 164, 6, 0x1},    // nyemen
	{42619, 529, 5, 0x1},   // #6est
	{1985, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{16227, 131, 6, 0x1},   // skorea
	{54083, 109, 5, 0x1},   // #7zam
	{51375, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51441, 187, 5, 0x1},   // #7lca
	{24011, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10818, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{43289, 30, 15, 0x1},   // republicofitaly
	{38256, 408, 5, 0x1},   // #5tog
	{59317, 191, 4, 0x81},  // #1pe
	{38782, 468, 5, 0x1},   // #5van
	{50035, 16, 5, 0x1},    // #7ger
	{57673, 26, 4, 0x81},   // #1hu
	{55281, 10, 4, 0x81},   // #1by
	{20197, 71, 5, 0x81},   // #2egy
	{7808, 10, 7, 0x1},     // belarus
	{25014, 150, 5, 0x81},  // #2sau
	{4815, 120, 28, 0x21},  // micronesiagefedereerdestates
	{19895, 52, 14, 0x1},   // turkeyrepublic
	{7992, 115, 7, 0x1},    // bruneid
	{42565, 352, 5, 0x1},   // #6ecu
	{67, 257, 12, 0x1},     // wallisfutuna
	{18604, 59, 7, 0x1},    // burkina
	{55251, 119, 13, 0x1},  // republiekfiji
	{21387, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{53222, 98, 19, 0x1},   // somalischerepubliek
	{18447, 171, 6, 0x1},   // brazil
	{54850, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11620, 226, 19, 0x1},  // heardiandmcdonaldis
	{20280, 225, 16, 0x1},  // chinasarhongkong
	{20605, 227, 17, 0x1},  // islandsmanbritish
	{4543, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23875, 10, 16, 0x1},   // republiekbelarus
	{12217, 122, 14, 0x1},  // republiekindia
	{60735, 195, 4, 0x81},  // #1tt
	{50008, 79, 5, 0x1},    // #7geq
	{33886, 148, 14, 0x1},  // koreadempeorep
	{57669, 184, 4, 0x81},  // #1ht
	{58110, 131, 4, 0x81},  // #1kr
	{27744, 56, 4, 0x81},   // #424
	{27859, 166, 4, 0x81},  // #432
	{13222, 116, 13, 0x1},  // bhutankingdom
	{54395, 6, 4, 0x81},    // #1az
	{59065, 141, 4, 0x81},  // #1np
	{27964, 5, 4, 0x81},    // #440
	{56270, 72, 4, 0x81},   // #1er
	{46335, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{60333, 197, 25, 0x1},  // stvincentandthegrenadines
	{45799, 487, 5, 0x1},   // #6pan
	{3327, 61, 26, 0x21},   // centralafrikaanskeizerrijk
	{20149, 70, 5, 0x81},   // #2eaz
	{34312, 32, 17, 0x1},   // lithuaniarepublic
	{9472, 64, 30, 0x1},    // republicofthecongoleopoldville
	{63007, 242, 4, 0x1},   // #8fp
	{22916, 217, 23, 0x1},  // malvinasfalklandislands
	{62002, 115, 4, 0x1},   // #8bx
	{45428, 165, 6, 0x1},   // yemens
	{20332, 240, 18, 0x1},  // puertoricoamerican
	{5602, 234, 33, 0x1},   // territorialcollectivitymartinique
	{17404, 37, 13, 0x1},   // tfyrmacedonia
	{27283, 590, 5, 0x1},   // #2zar
	{6466, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{42022, 12, 22, 0x1},   // confederazionesvizzera
	{37145, 117, 15, 0x1},  // prmainlandchina
	{44082, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{32743, 164, 13, 0x1},  // yemenrepublic
	{24061, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5856, 238, 14, 0x1},   // niuenewzealand
	{7108, 199, 16, 0x1},   // knetherlandaruba
	{60976, 54, 4, 0x81},   // #1us
	{45539, 218, 14, 0x1},  // faeroerislands
	{15881, 25, 8, 0x1},    // hrvatska
	{27849, 6, 4, 0x81},    // #431
	{13141, 196, 6, 0x1},   // urugay
	{58289, 187, 4, 0x81},  // #1lc
	{55355, 210, 4, 0x81},  // #1cc
	{12387, 46, 13, 0x1},   // federalrussia
	{56288, 18, 4, 0x81},   // #1es
	{581, 256, 4, 0x21},    // #8vq
	{25658, 214, 10, 0x1},  // vkcaimanes
	{1310, 202, 25, 0x21},  // nederlandseantillesformer
	{53963, 196, 5, 0x1},   // #7uru
	{30958, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{15295, 128, 9, 0x1},   // kyrgystan
	{34405, 79, 27, 0x1},   // republicadeguineaecuatorial
	{52299, 155, 12, 0x1},  // tadzhikistan
	{19417, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{28664, 163, 5, 0x81},  // #4882
	{62103, 57, 17, 0x1},   // republicofburundi
	{62006, 57, 4, 0x1},    // #8by
	{18881, 219, 20, 0x1},  // bailliagedeguernesey
	{2885, 145, 22, 0x21},  // republiekderfilipijnen
	{61586, 204, 4, 0x1},   // #8ay
	{54596, 253, 22, 0x1},  // usminoroutlyingislands
	{53945, 112, 5, 0x1},   // #7uae
	{12974, 27, 15, 0x1},   // irelandrepublic
	{35153, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{12566, 194, 11, 0x1},  // dutchguiana
	{28284, 145, 5, 0x81},  // #4608
	{52466, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33260, 591, 5, 0x1},   // #5ins
	{52198, 142, 5, 0x1},   // #7nru
	{32900, 51, 7, 0x1},    // sverige
	{67, 257, 13, 0x1},     // wallisfutunaf
	{6162, 161, 7, 0x1},    // vietnam
	{60707, 52, 4, 0x81},   // #1tr
	{58076, 148, 4, 0x81},  // #1kp
	{64159, 89, 8, 0x1},    // mauritus
	{58272, 134, 4, 0x81},  // #1lb
	{59124, 142, 4, 0x81},  // #1nr
	{55337, 169, 4, 0x81},  // #1bz
	{56821, 229, 14, 0x1},  // bailliagejerri
	{13079, 82, 13, 0x1},   // republiclibia
	{4515, 128, 10, 0x21},  // kirgyzstan
	{45402, 592, 5, 0x1},   // #6nep
	{45762, 148, 4, 0x1},   // dprk
	{368, 106, 4, 0x21},    // #8tz
	{25380, 193, 5, 0x81},  // #2slv
	{45770, 371, 5, 0x1},   // #6pal
	{64366, 89, 4, 0x1},    // #8mp
	{19284, 145, 19, 0x1},  // filipijnenrepubliek
	{4054, 236, 18, 0x1},   // newcaledoniafrench
	{63025, 21, 4, 0x1},    // #8fr
	{59104, 18, 12, 0x1},   // spaansestate
	{6766, 70, 22, 0x1},    // formerzanzibarpembaisd
	{16461, 110, 6, 0x1},   // #3rhzw
	{3529, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{51041, 135, 16, 0x1},  // srilankarepublic
	{52161, 41, 5, 0x1},    // #7nor
	{45729, 101, 16, 0x1},  // kingdomswaziland
	{40037, 33, 20, 0x1},   // luxembourggrandduchy
	{60393, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{29449, 593, 5, 0x1},   // #5780
	{59798, 192, 4, 0x81},  // #1py
	{59260, 242, 18, 0x1},  // polynesiefrancaise
	{8515, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{25170, 22, 27, 0x1},   // grootbrittannianorthierland
	{4617, 15, 13, 0x1},    // eastduitsland
	{58268, 133, 4, 0x81},  // #1la
	{55351, 11, 4, 0x81},   // #1ca
	{57627, 182, 4, 0x81},  // #1gy
	{42118, 64, 21, 0x1},   // demrepublicofthecongo
	{46612, 248, 18, 0x1},  // stpierreenmiquelon
	{647, 163, 4, 0x21},    // #8ws
	{8622, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{38487, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45711, 477, 5, 0x1},   // #6pak
	{64576, 236, 4, 0x1},   // #8nc
	{65073, 146, 4, 0x1},   // #8ps
	{38542, 6, 18, 0x1},    // azerbaijanrepublic
	{51478, 137, 9, 0x1},   // marshalls
	{61165, 5, 11, 0x1},    // oesterreich
	{63210, 205, 4, 0x1},   // #8fs
	{4973, 106, 18, 0x1},   // mainlandurtanzania
	{2142, 234, 30, 0x1},   // overseascollectivitymartinique
	{20596, 227, 19, 0x1},  // territoryislandsman
	{15017, 56, 21, 0x1},   // angolapeoplesrepublic
	{45492, 128, 9, 0x1},   // kirgistan
	{45243, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{54579, 206, 19, 0x1},  // sabaensinteustatius
	{55084, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{27582, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{2101, 1, 17, 0x1},     // republicofalbania
	{7160, 94, 6, 0x1},     // rwanda
	{29454, 594, 5, 0x1},   // #5781
	{13608, 40, 16, 0x1},   // kingdomnederland
	{22197, 30, 15, 0x1},   // italianrepublic
	{60689, 595, 4, 0x1},   // #1tp
	{4801, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{27814, 167, 4, 0x81},  // #428
	{27914, 4, 4, 0x81},    // #436
	{28029, 168, 4, 0x81},  // #444
	{28204, 7, 4, 0x81},    // #456
	{5444, 140, 17, 0x21},  // maleisiefederatie
	{31225, 91, 15, 0x1},   // namibiarepublic
	{364, 156, 4, 0x21},    // #8tx
	{585, 254, 4, 0x21},    // #8vt
	{25446, 47, 5, 0x81},   // #2smr
	{29034, 596, 5, 0x1},   // #5432
	{45675, 562, 5, 0x1},   // #6nor
	{45830, 347, 5, 0x1},   // #6per
	{126, 12, 4, 0x21},     // #8sz
	{65033, 147, 4, 0x1},   // #8pp
	{29084, 452, 5, 0x1},   // #5452
	{64383, 88, 4, 0x1},    // #8mr
	{45950, 314, 5, 0x1},   // #6por
	{63915, 124, 4, 0x1},   // #8iz
	{64079, 127, 4, 0x1},   // #8kz
	{6994, 42, 18, 0x1},    // newzealandaotearoa
	{63370, 24, 4, 0x1},    // #8gr
	{61649, 208, 4, 0x1},   // #8bd
	{14449, 242, 11, 0x1},  // frpolynesia
	{63711, 30, 14, 0x1},   // republicitalia
	{60565, 250, 3, 0x1},   // tci
	{55395, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{56369, 95, 27, 0x1},   // democratischerepublieksudan
	{4411, 222, 18, 0x1},   // territorygreenland
	{65156, 71, 17, 0x1},   // arabrepublicegypt
	{38294, 473, 5, 0x1},   // #5tri
	{55283, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3842, 241, 21, 0x21},  // palestijnseterritoria
	{28129, 3, 4, 0x81},    // #451
	{19238, 71, 27, 0x1},   // verenigdearabischerepubliek
	{29039, 597, 5, 0x1},   // #5433
	{122, 153, 4, 0x21},    // #8sy
	{64580, 238, 4, 0x1},   // #8ne
	{20352, 73, 7, 0x1},    // ethopia
	{8738, 85, 19, 0x1},    // republiekmadagaskar
	{64153, 82, 4, 0x1},    // #8ly
	{64421, 143, 4, 0x1},   // #8mu
	{1193, 223, 24, 0x1},   // collectivityfrenchguiana
	{35299, 16, 14, 0x1},   // germanyunified
	{62454, 6, 11, 0x1},    // azerbaidjan
	{28669, 598, 5, 0x1},   // #4886
	{28689, 109, 5, 0x81},  // #4894
	{63366, 224, 4, 0x1},   // #8gq
	{61653, 7, 4, 0x1},     // #8be
	{62532, 118, 4, 0x1},   // #8cy
	{4958, 120, 21, 0x21},  // fedstatesofmicronesia
	{4825, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{28604, 22, 5, 0x81},   // #4826
	{61523, 5, 4, 0x1},     // #8au
	{47420, 213, 26, 0x1},  // christmasislandsaustralian
	{11845, 19, 15, 0x1},   // republicestland
	{3814, 178, 19, 0x21},  // dominicanrepublicdr
	{43304, 36, 15, 0x1},   // republicmoldova
	{12860, 138, 12, 0x1},  // unionmyanmar
	{40195, 73, 16, 0x1},   // republicethiopia
	{25635, 54, 9, 0x1},    // americaus
	{2868, 82, 26, 0x21},   // libischearabischerepubliek
	{1330, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{43503, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{28299, 44, 5, 0x81},   // #4620
	{19931, 250, 18, 0x1},  // turksandcaicosisds
	{38571, 108, 15, 0x1},  // uniesouthafrika
	{2078, 1, 7, 0x1},      // albania
	{13033, 82, 5, 0x1},    // lybia
	{3437, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1779, 223, 23, 0x1},   // departementfrenchguyana
	{38289, 480, 5, 0x1},   // #5ton
	{5732, 251, 16, 0x1},   // territorytokelau
	{13532, 52, 6, 0x1},    // turkey
	{38413, 286, 5, 0x1},   // #5tun
	{58935, 188, 4, 0x81},  // #1mx
	{27464, 25, 5, 0x81},   // #4191
	{28114, 113, 4, 0x81},  // #450
	{27163, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{54039, 160, 5, 0x1},   // #7uzb
	{330, 159, 4, 0x21},    // #8tv
	{29044, 509, 5, 0x1},   // #5434
	{118, 245, 4, 0x21},    // #8sx
	{6546, 48, 20, 0x1},    // serviamontenegrounie
	{64584, 237, 4, 0x1},   // #8nf
	{29074, 471, 5, 0x1},   // #5450
	{64417, 38, 4, 0x1},    // #8mt
	{11378, 21, 15, 0x1},   // franserepubliek
	{63765, 121, 4, 0x1},   // #8id
	{28674, 164, 5, 0x81},  // #4887
	{63349, 221, 4, 0x1},   // #8gp
	{61760, 168, 4, 0x1},   // #8bf
	{16413, 206, 20, 0x1},  // caribbeannetherlands
	{10478, 62, 16, 0x1},   // formerivorycoast
	{24423, 170, 18, 0x1},  // boliviaplurstateof
	{12306, 64, 14, 0x1},   // republiekzaire
	{50895, 127, 11, 0x1},  // kazakhistan
	{59427, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{59843, 85, 22, 0x1},   // republiquedemadagascar
	{31144, 177, 22, 0x1},  // commonwealthofdominica
	{58257, 12, 11, 0x1},   // zwitzerland
	{19163, 158, 5, 0x1},   // tonga
	{49117, 77, 9, 0x1},    // gambiathe
	{60980, 196, 4, 0x81},  // #1uy
	{3620, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{12174, 181, 9, 0x1},   // guatamala
	{24076, 214, 22, 0x1},  // territorycaymanislands
	{58939, 140, 4, 0x81},  // #1my
	{27654, 176, 5, 0x81},  // #4192
	{53667, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54347, 204, 4, 0x81},  // #1aq
	{52546, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{24956, 254, 26, 0x1},  // statodellacittadelvaticano
	{7355, 244, 21, 0x1},   // formerrepublicvietnam
	{45501, 394, 5, 0x1},   // #6new
	{5835, 211, 11, 0x1},   // cookislands
	{26410, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{360, 252, 4, 0x21},    // #8tw
	{25319, 247, 5, 0x81},  // #2sjm
	{29049, 413, 5, 0x1},   // #5435
	{65462, 96, 4, 0x1},    // #8sg
	{372, 107, 4, 0x21},    // #8ug
	{54185, 124, 6, 0x1},   // aliraq
	{64622, 92, 4, 0x1},    // #8ng
	{44951, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{29079, 599, 5, 0x1},   // #5451
	{45888, 414, 5, 0x1},   // #6png
	{64091, 34, 4, 0x1},    // #8lg
	{56901, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36857, 77, 14, 0x1},   // gambiarepublic
	{61790, 113, 4, 0x1},   // #8bg
	{59823, 153, 8, 0x1},   // syriauar
	{20730, 119, 4, 0x1},   // fiji
	{35035, 246, 26, 0x1},  // sinthelenaentristandacunha
	{54857, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{2897, 145, 18, 0x21},  // filipijnenrepublic
	{37929, 65, 13, 0x1},   // repofthecongo
	{42614, 579, 5, 0x1},   // #6eri
	{28309, 157, 5, 0x81},  // #4626
	{11864, 231, 14, 0x1},  // frenchstmartin
	{7740, 273, 28, 0x82},  // frserbiamontenegroyugoslavia
	{3457, 231, 22, 0x1},   // saintmaartenfrenchpart
	{54324, 147, 23, 0x1},  // papuanewguineaterritory
	{52333, 138, 20, 0x1},  // unionmyanmarrepublic
	{47387, 33, 20, 0x1},   // grandducheluxembourg
	{2166, 202, 25, 0x21},  // netherlandsantillesformer
	{60559, 101, 4, 0x81},  // #1sz
	{60984, 160, 4, 0x81},  // #1uz
	{58254, 127, 4, 0x81},  // #1kz
	{57926, 126, 4, 0x81},  // #1jp
	{58943, 87, 4, 0x81},   // #1mz
	{20909, 142, 13, 0x1},  // naururepublic
	{54351, 166, 4, 0x81},  // #1ar
	{28084, 114, 4, 0x81},  // #448
	{28139, 172, 4, 0x81},  // #452
	{55798, 14, 4, 0x81},   // #1cz
	{6673, 54, 18, 0x1},    // americaunitedsates
	{57195, 24, 4, 0x81},   // #1gr
	{50173, 182, 5, 0x1},   // #7guy
	{56810, 301, 4, 0x1},   // #1fx
	{29945, 254, 16, 0x1},  // statevaticancity
	{319, 157, 4, 0x21},    // #8tt
	{26066, 57, 18, 0x1},   // republiekboeroendi
	{29029, 423, 5, 0x1},   // #5420
	{29054, 354, 5, 0x1},   // #5436
	{65434, 108, 4, 0x1},   // #8sf
	{64626, 162, 4, 0x1},   // #8nh
	{16166, 97, 21, 0x1},   // republicofsierraleone
	{64504, 136, 4, 0x1},   // #8mv
	{60071, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{28684, 600, 5, 0x2},   // #4891
	{63440, 76, 4, 0x1},    // #8gv
	{16055, 153, 12, 0x1},  // syriearabrep
	{61527, 200, 4, 0x1},   // #8av
	{6787, 85, 26, 0x1},    // democraticrepublmadagascar
	{25618, 602, 5, 0x1},   // #2sun
	{27303, 109, 5, 0x81},  // #2zmb
	{4091, 82, 18, 0x1},    // libyaunitedkingdom
	{7859, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{33646, 186, 18, 0x1},  // saintkittsandnevis
	{10213, 273, 27, 0x82}, // federalrepublicofyugoslavia
	{7742, 273, 26, 0x82},  // serbiamontenegroyugoslavia
	{26220, 148, 26, 0x1},  // democraticpeorepublickorea
	{14338, 86, 11, 0x1},   // franssoedan
	{41935, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{54691, 96, 19, 0x1},   // republiquedusenegal
	{59786, 241, 4, 0x81},  // #1ps
	{29459, 365, 5, 0x1},   // #5790
	{2539, 82, 18, 0x21},   // libyanarabrepublic
	{43127, 163, 17, 0x1},  // statewesternsamoa
	{61198, 163, 4, 0x81},  // #1ws
	{2591, 91, 6, 0x21},    // namibe
	{42695, 170, 26, 0x1},  // boliviaplurinationalestaat
	{7710, 56, 14, 0x1},    // republicangola
	{54375, 203, 4, 0x81},  // #1as
	{23184, 31, 5, 0x81},   // #2lie
	{4024, 154, 11, 0x21},  // prathetthai
	{14602, 46, 10, 0x1},   // ussrrussia
	{57606, 245, 4, 0x81},  // #1gs
	{1250, 10, 17, 0x21},   // byelorussischessr
	{14870, 214, 14, 0x1},  // kaaimanislands
	{51217, 133, 24, 0x1},  // peodemocraticrepubliclao
	{323, 52, 4, 0x21},     // #8tu
	{573, 255, 4, 0x21},    // #8vi
	{16679, 60, 17, 0x1},   // republiekbotswana
	{29059, 373, 5, 0x1},   // #5437
	{65430, 102, 4, 0x1},   // #8se
	{14038, 164, 10, 0x1},  // northyemen
	{64630, 93, 4, 0x1},    // #8ni
	{65077, 78, 4, 0x1},    // #8pu
	{45237, 28, 8, 0x1},    // icelande
	{64087, 134, 4, 0x1},   // #8le
	{64075, 132, 4, 0x1},   // #8ku
	{33181, 14, 15, 0x1},   // republicczechia
	{28679, 603, 5, 0x1},   // #4890
	{20129, 136, 15, 0x1},  // maldivesislands
	{61590, 114, 4, 0x1},   // #8ba
	{28624, 106, 5, 0x81},  // #4834
	{61446, 203, 4, 0x1},   // #8aq
	{8371, 15, 25, 0x1},    // democraticrepublicgermany
	{42007, 143, 13, 0x1},  // sultanaatoman
	{30936, 197, 12, 0x1},  // stvinandgren
	{49593, 239, 22, 0x1},  // pitcairnislandsbritish
	{27129, 265, 5, 0x81},  // #2xsl
	{48671, 210, 19, 0x1},  // islandscocoskeeling
	{1109, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{34978, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{23339, 112, 3, 0x1},   // vae
	{28304, 78, 5, 0x81},   // #4624
	{38085, 575, 5, 0x1},   // #5taj
	{41099, 604, 5, 0x1},   // #6bul
	{5221, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61262, 590, 4, 0x1},   // #1zr
	{59668, 240, 4, 0x81},  // #1pr
	{60551, 249, 4, 0x81},  // #1sx
	{31443, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{41101, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{60940, 106, 4, 0x81},  // #1tz
	{38460, 511, 5, 0x1},   // #5tur
	{57700, 121, 4, 0x81},  // #1id
	{3256, 128, 11, 0x21},  // kyrghyzstan
	{58809, 38, 4, 0x81},   // #1mt
	{64306, 18, 12, 0x1},   // kingdomspain
	{54379, 5, 4, 0x81},    // #1at
	{59159, 42, 4, 0x81},   // #1nz
	{37398, 91, 10, 0x1},   // swanamibia
	{55790, 213, 4, 0x81},  // #1cx
	{2568, 65, 19, 0x1},    // congorepbrazzaville
	{56141, 69, 4, 0x81},   // #1dz
	{57172, 221, 4, 0x81},  // #1gp
	{1689, 59, 21, 0x21},   // burkinafasouppervolta
	{37227, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{25314, 246, 5, 0x81},  // #2shn
	{23447, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{29064, 411, 5, 0x1},   // #5438
	{35497, 252, 21, 0x1},  // chinataiwanprovinceof
	{55444, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{56539, 246, 17, 0x1},  // sthelenaascension
	{41681, 44, 18, 0x1},   // portugueserepublic
	{25270, 95, 5, 0x81},   // #2sdn
	{64071, 213, 4, 0x1},   // #8kt
	{62606, 178, 4, 0x1},   // #8dr
	{63436, 181, 4, 0x1},   // #8gt
	{61607, 172, 4, 0x1},   // #8bb
	{17773, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{28619, 227, 5, 0x81},  // #4833
	{48917, 4, 21, 0x1},    // commonwealthaustralia
	{26310, 53, 8, 0x1},    // ukrayina
	{9799, 128, 10, 0x1},   // kyrgyzstan
	{18129, 240, 12, 0x1},  // puertoricous
	{20922, 107, 7, 0x1},   // oeganda
	{12877, 138, 15, 0x1},  // nowmyanmarburma
	{38462, 250, 13, 0x1},  // turksencaicos
	{40470, 543, 5, 0x1},   // #6bfo
	{61865, 84, 7, 0x1},    // morroco
	{2384, 106, 19, 0x21},  // unitedrepoftanzania
	{26138, 24, 19, 0x1},   // republicgriekenland
	{59841, 243, 4, 0x81},  // #1re
	{60555, 153, 4, 0x81},  // #1sy
	{57704, 27, 4, 0x81},   // #1ie
	{58214, 214, 4, 0x81},  // #1ky
	{61105, 162, 4, 0x81},  // #1vu
	{4511, 68, 8, 0x1},     // djibouti
	{32460, 125, 11, 0x1},  // transjordan
	{58813, 89, 4, 0x81},   // #1mu
	{27449, 64, 5, 0x81},   // #4180
	{27659, 118, 5, 0x81},  // #4196
	{8199, 192, 8, 0x1},    // paraguay
	{54383, 4, 4, 0x81},    // #1au
	{58394, 82, 4, 0x81},   // #1ly
	{58963, 92, 4, 0x81},   // #1ne
	{26040, 251, 14, 0x1},  // tokelanislands
	{55794, 118, 4, 0x81},  // #1cy
	{36844, 77, 19, 0x1},   // republicofthegambia
	{56137, 391, 4, 0x1},   // #1dy
	{56248, 19, 4, 0x81},   // #1ee
	{57191, 79, 4, 0x81},   // #1gq
	{27414, 117, 5, 0x81},  // #4156
	{13550, 86, 12, 0x1},   // frenchsoedan
	{58638, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{32120, 113, 18, 0x1},  // republicbangladesh
	{208, 105, 4, 0x21},    // #8ts
	{41378, 106, 24, 0x1},  // unitedrepublicoftanzania
	{29069, 543, 5, 0x1},   // #5439
	{65426, 186, 4, 0x1},   // #8sc
	{376, 22, 4, 0x21},     // #8uk
	{39983, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{37823, 64, 27, 0x1},   // democratischerepubliekcongo
	{25466, 98, 5, 0x81},   // #2som
	{23366, 137, 12, 0x1},  // marshallisds
	{40141, 200, 17, 0x1},  // territoryanguilla
	{56990, 61, 15, 0x1},   // centralafricanr
	{63761, 28, 4, 0x1},    // #8ic
	{64067, 131, 4, 0x1},   // #8ks
	{17205, 190, 6, 0x1},   // panama
	{50357, 122, 5, 0x1},   // #7ind
	{63304, 219, 4, 0x1},   // #8gk
	{7160, 94, 14, 0x1},    // rwandarepublic
	{27119, 263, 5, 0x81},  // #2xon
	{61645, 60, 4, 0x1},    // #8bc
	{7103, 199, 16, 0x1},   // arubaknetherland
	{4843, 120, 24, 0x21},  // micronesiafederalestaten
	{28614, 229, 5, 0x81},  // #4832
	{61519, 4, 4, 0x1},     // #8as
	{13053, 80, 13, 0x1},   // republickenia
	{33106, 244, 17, 0x1},  // vietnamrepublicof
	{25538, 248, 5, 0x81},  // #2spm
	{52290, 254, 8, 0x1},   // vatikaan
	{10046, 21, 9, 0x1},    // frankrijk
	{34753, 129, 9, 0x1},   // kampuchia
	{17831, 206, 25, 0x1},  // steustatiusandsababonaire
	{11919, 46, 12, 0x1},   // russischefed
	{37281, 129, 17, 0x1},  // kampucheacambodia
	{46051, 7, 17, 0x1},    // konigreichbelgien
	{9230, 39, 20, 0x1},    // republicofmontenegro
	{28419, 97, 5, 0x81},   // #4694
	{31590, 27, 18, 0x1},   // poblachtnaheireann
	{36972, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{7582, 224, 13, 0x1},   // territoryguam
	{17970, 24, 6, 0x1},    // greece
	{9421, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{12374, 218, 6, 0x1},   // faroer
	{3887, 248, 19, 0x21},  // miquelonsaintpierre
	{60534, 193, 4, 0x81},  // #1sv
	{1629, 132, 8, 0x21},   // alkuwayt
	{37215, 230, 12, 0x1},  // macaochinapr
	{49749, 246, 18, 0x1},  // sainthelenaislands
	{61131, 70, 17, 0x1},   // zanzibarsultanate
	{58843, 136, 4, 0x81},  // #1mv
	{10693, 165, 10, 0x1},  // southjemen
	{55704, 67, 4, 0x81},   // #1cv
	{193, 100, 4, 0x21},    // #8tp
	{58235, 203, 19, 0x1},  // ameriksamoaeilanden
	{65410, 248, 4, 0x1},   // #8sb
	{64634, 40, 4, 0x1},    // #8nl
	{45553, 540, 5, 0x1},   // #6nir
	{46558, 15, 27, 0x1},   // democraticrepublicduitsland
	{20770, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5588, 235, 16, 0x1},   // territorymayotte
	{63974, 130, 4, 0x1},   // #8kr
	{53939, 11, 6, 0x1},    // kanada
	{63300, 180, 4, 0x1},   // #8gj
	{61819, 170, 4, 0x1},   // #8bl
	{28609, 219, 5, 0x81},  // #4831
	{61450, 166, 4, 0x1},   // #8ar
	{50671, 30, 5, 0x1},    // #7ita
	{13600, 129, 15, 0x1},  // cambodiakingdom
	{63426, 128, 10, 0x1},  // kirgizstan
	{40532, 491, 5, 0x1},   // #6bhm
	{31013, 125, 8, 0x1},   // jordania
	{27268, 108, 5, 0x81},  // #2zaf
	{8959, 161, 12, 0x1},   // noordvietnam
	{19833, 36, 17, 0x1},   // republicofmoldova
	{40898, 343, 5, 0x1},   // #6bra
	{42134, 65, 10, 0x1},   // congorepof
	{58319, 71, 13, 0x1},   // kingdomegypte
	{3679, 128, 11, 0x21},  // kirghizstan
	{20248, 230, 32, 0x1},  // macaospecialadministrativeregion
	{41083, 530, 5, 0x1},   // #6bui
	{61279, 110, 4, 0x81},  // #1zw
	{16720, 218, 6, 0x1},   // faroes
	{59794, 146, 4, 0x81},  // #1pw
	{49533, 22, 5, 0x1},    // #7gbr
	{60584, 104, 4, 0x81},  // #1tg
	{57966, 128, 4, 0x81},  // #1kg
	{40808, 239, 24, 0x1},  // territorypitcairnislands
	{58931, 90, 4, 0x81},   // #1mw
	{47729, 605, 5, 0x2},   // #6yug
	{54387, 199, 4, 0x81},  // #1aw
	{59034, 93, 4, 0x81},   // #1ng
	{55786, 212, 4, 0x81},  // #1cw
	{23336, 34, 5, 0x81},   // #2lva
	{14535, 123, 10, 0x1},  // formeriran
	{56252, 71, 4, 0x81},   // #1eg
	{57623, 78, 4, 0x81},   // #1gw
	{577, 161, 4, 0x21},    // #8vm
	{65373, 150, 4, 0x1},   // #8sa
	{47192, 226, 22, 0x1},  // heardmcdonaldislandsau
	{25896, 130, 8, 0x1},   // kiribati
	{64083, 133, 4, 0x1},   // #8la
	{40448, 165, 17, 0x1},  // yemenpdrsouthaden
	{63769, 227, 4, 0x1},   // #8im
	{63929, 185, 4, 0x1},   // #8jm
	{63260, 220, 4, 0x1},   // #8gi
	{13278, 95, 23, 0x1},   // democraticrepublicsudan
	{44826, 212, 21, 0x1},  // grondterritorycuracao
	{61823, 138, 4, 0x1},   // #8bm
	{26592, 115, 21, 0x1},  // staatbruneidarussalam
	{6700, 256, 17, 0x1},   // vsmaagdeneilanden
	{8953, 161, 18, 0x1},   // formernoordvietnam
	{3186, 26, 7, 0x1},     // hungary
	{15416, 40, 10, 0x1},   // nethelands
	{40542, 566, 5, 0x1},   // #6blr
	{57400, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{23912, 45, 15, 0x1},   // republicromania
	{48326, 9, 5, 0x1},     // #7bih
	{5022, 17, 7, 0x1},     // danmark
	{27333, 110, 5, 0x81},  // #2zwe
	{62792, 157, 28, 0x1},  // democraticrepublictimorleste
	{10565, 93, 7, 0x1},    // nigeria
	{33579, 186, 24, 0x1},  // saintchristopherandnevis
	{53865, 171, 8, 0x1},   // brazilia
	{14785, 3, 7, 0x1},     // armenia
	{60331, 100, 4, 0x81},  // #1st
	{49776, 78, 5, 0x1},    // #7gbs
	{60572, 205, 4, 0x81},  // #1tf
	{38483, 475, 5, 0x1},   // #5tuv
	{22830, 134, 5, 0x81},  // #2lbn
	{58758, 232, 4, 0x81},  // #1mp
	{58365, 34, 4, 0x81},   // #1lv
	{58967, 237, 4, 0x81},  // #1nf
	{1203, 150, 22, 0x21},  // koninkrijksaoediarabie
	{62658, 249, 17, 0x1},  // stmartindutchpart
	{57610, 181, 4, 0x81},  // #1gt
	{10240, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{8414, 64, 5, 0x1},     // zaire
	{2172, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{176, 158, 4, 0x21},    // #8tn
	{5259, 108, 11, 0x1},   // southafrica
	{19779, 171, 24, 0x1},  // brazilfederativerepublic
	{60761, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{34430, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{30464, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3255, 210, 12, 0x1},   // cocosislands
	{19487, 232, 19, 0x1},  // noordelijkemarianen
	{63256, 75, 4, 0x1},    // #8gh
	{27114, 262, 5, 0x81},  // #2xns
	{61827, 58, 4, 0x1},    // #8bn
	{38435, 174, 16, 0x1},  // columbiarepublic
	{5483, 40, 23, 0x1},    // kingdomofthenetherlands
	{19999, 102, 10, 0x1},  // seychelles
	{29820, 45, 22, 0x1},   // peoplesrepublicromania
	{17875, 206, 22, 0x1},  // bonaireensinteustatius
	{31279, 179, 15, 0x1},  // republicecuador
	{20220, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{32798, 335, 5, 0x1},   // #5ind
	{48691, 203, 18, 0x1},  // ameriksamoaislands
	{55420, 65, 24, 0x1},   // brazzavillerepubliccongo
	{38210, 586, 5, 0x1},   // #5taw
	{55642, 213, 13, 0x1},  // kertmiseiland
	{60508, 602, 4, 0x1},   // #1su
	{22681, 133, 5, 0x81},  // #2lao
	{57949, 80, 4, 0x81},   // #1ke
	{36115, 555, 5, 0x1},   // #5oma
	{39832, 458, 5, 0x1},   // #6940
	{52766, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{58779, 234, 4, 0x81},  // #1mq
	{27454, 211, 5, 0x81},  // #4184
	{33829, 61, 20, 0x1},   // kodorosesetibeafrika
	{58361, 33, 4, 0x81},   // #1lu
	{58955, 91, 4, 0x81},   // #1na
	{42456, 119, 12, 0x1},  // fijirepublic
	{55700, 176, 4, 0x81},  // #1cu
	{8077, 67, 10, 0x1},    // kaapverdie
	{60421, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{57614, 224, 4, 0x81},  // #1gu
	{27409, 173, 5, 0x81},  // #4152
	{23194, 83, 5, 0x81},   // #2lso
	{27399, 135, 5, 0x81},  // #4144
	{52364, 173, 16, 0x1},  // republicadechile
	{180, 104, 4, 0x21},    // #8to
	{14198, 153, 11, 0x1},  // formersyria
	{65491, 98, 4, 0x1},    // #8so
	{47766, 232, 24, 0x1},  // northernmarianenamerican
	{29024, 504, 5, 0x1},   // #5411
	{43673, 501, 5, 0x1},   // #6ken
	{64638, 41, 4, 0x1},    // #8no
	{4491, 156, 18, 0x1},   // turkmeenserepublic
	{64118, 49, 4, 0x1},    // #8lo
	{511, 213, 15, 0x1},    // christmasisland
	{63777, 228, 4, 0x1},   // #8io
	{63933, 125, 4, 0x1},   // #8jo
	{28649, 160, 5, 0x81},  // #4860
	{61831, 10, 4, 0x1},    // #8bo
	{6137, 140, 9, 0x1},    // malayasia
	{428, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{54756, 9, 17, 0x1},    // bosnaihercegovina
	{27468, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{48306, 58, 5, 0x1},    // #7ben
	{16834, 101, 8, 0x1},   // eswatini
	{36837, 77, 26, 0x1},   // islamicrepublicofthegambia
	{28414, 102, 5, 0x81},  // #4690
	{40306, 469, 5, 0x1},   // #6bar
	{57072, 31, 13, 0x1},   // leichtenstein
	{10626, 63, 22, 0x1},   // unitedrepublickameroen
	{16382, 111, 18, 0x1},  // afghanistankingdom
	{12720, 139, 13, 0x1},  // outermongolia
	{14142, 138, 8, 0x1},   // birmania
	{7174, 5, 7, 0x1},      // austria
	{59790, 44, 4, 0x81},   // #1pt
	{59886, 400, 4, 0x1},   // #1rh
	{60301, 194, 4, 0x81},  // #1sr
	{7282, 10, 15, 0x1},    // byelorussianssr
	{38855, 205, 26, 0x1},  // fransezuidelijketerritoria
	{60568, 103, 4, 0x81},  // #1td
	{58783, 88, 4, 0x81},   // #1mr
	{55050, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{58357, 32, 4, 0x81},   // #1lt
	{55674, 175, 4, 0x81},  // #1cr
	{20350, 73, 5, 0x81},   // #2eth
	{23459, 40, 14, 0x1},   // netherlandsthe
	{172, 251, 4, 0x21},    // #8tl
	{18233, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{65487, 151, 4, 0x1},   // #8sn
	{5846, 238, 14, 0x1},   // newzeelandniue
	{63773, 122, 4, 0x1},   // #8in
	{21270, 249, 11, 0x1},  // sintmaarten
	{50352, 121, 5, 0x1},   // #7ina
	{51773, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{57004, 136, 22, 0x1},  // republicmaldiveislands
	{61794, 169, 4, 0x1},   // #8bh
	{4219, 145, 17, 0x21},  // philippineislands
	{964, 246, 15, 0x1},    // islandssthelena
	{52006, 40, 5, 0x1},    // #7ned
	{15797, 155, 18, 0x1},  // jumhuriitojikiston
	{42551, 31, 14, 0x1},   // liechstenstein
	{62135, 146, 5, 0x1},   // belau
	{61207, 259, 4, 0x81},  // #1xk
	{22450, 137, 15, 0x1},  // marshallislands
	{44, 257, 35, 0x1},     // overzeesecollectiviteitwallisfutuna
	{60327, 99, 4, 0x81},   // #1ss
	{26337, 136, 21, 0x1},  // republiekdermalediven
	{59936, 197, 22, 0x1},  // saintvincentgrenadines
	{60563, 250, 4, 0x81},  // #1tc
	{45463, 58, 13, 0x1},   // beninrepublic
	{13514, 140, 12, 0x1},  // formermalaya
	{58805, 233, 4, 0x81},  // #1ms
	{58353, 83, 4, 0x81},   // #1ls
	{58959, 236, 4, 0x81},  // #1nc
	{45208, 230, 13, 0x1},  // chinamacausar
	{11503, 8, 16, 0x1},    // kingdombulgarije
	{55681, 607, 4, 0x2},   // #1cs
	{56244, 179, 4, 0x81},  // #1ec
	{15686, 15, 31, 0x1},   // democratischerepubliekduitsland
	{27444, 65, 5, 0x81},   // #4178
	{15368, 164, 7, 0x1},   // alyaman
	{65483, 47, 4, 0x1},    // #8sm
	{1055, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{25019, 608, 5, 0x1},   // #2scg
	{28654, 198, 5, 0x81},  // #4862
	{63345, 16, 4, 0x1},    // #8gm
	{48872, 105, 14, 0x1},  // kingdomtunesia
	{7682, 221, 23, 0x1},   // departementlaguadeloupe
	{28599, 71, 5, 0x81},   // #4818
	{15872, 25, 17, 0x1},   // republikahrvatska
	{94, 12, 18, 0x21},     // swissconfederation
	{32113, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{48220, 7, 5, 0x1},     // #7bel
	{6546, 48, 16, 0x1},    // serviamontenegro
	{611, 155, 10, 0x1},    // tadzjiekia
	{8279, 138, 22, 0x1},   // unionofmyanmarrepublic
	{48423, 114, 5, 0x1},   // #7brn
	{53318, 105, 16, 0x1},  // kingdomoftunisia
	{37850, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{4969, 120, 12, 0x21},  // micronesiafs
	{54669, 228, 4, 0x1},   // biot
	{2936, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{64524, 31, 23, 0x1},   // vorstendomliechtenstein
	{49794, 23, 5, 0x1},    // #7geo
	{57708, 29, 4, 0x81},   // #1il
	{39827, 609, 5, 0x1},   // #6935
	{22522, 95, 11, 0x1},   // noordsoedan
	{8515, 100, 8, 0x1},    // saotomep
	{58624, 86, 4, 0x81},   // #1ml
	{5078, 62, 10, 0x21},   // cotedivore
	{31501, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{58335, 81, 4, 0x81},   // #1lr
	{31251, 21, 12, 0x1},   // domtomfrance
	{56266, 24, 4, 0x1},    // #1el
	{57098, 75, 4, 0x81},   // #1gh
	{56470, 21, 4, 0x81},   // #1fr
	{61903, 219, 25, 0x1},  // overseasterritoryguernsey
	{65479, 97, 4, 0x1},    // #8sl
	{9456, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2751, 201, 21, 0x1},   // territoryalandislands
	{43491, 399, 5, 0x1},   // #6kbi
	{16355, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{63341, 222, 4, 0x1},   // #8gl
	{306, 34, 6, 0x21},     // lativa
	{2926, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{59295, 146, 14, 0x1},  // palaurepubliek
	{40767, 546, 5, 0x1},   // #6bng
	{52072, 93, 5, 0x1},    // #7ngr
	{6333, 196, 23, 0x1},   // oosterserepublicuruguay
	{43471, 58, 15, 0x1},   // republicdahomey
	{57723, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{46826, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{2411, 63, 15, 0x1},    // frenchcameroons
	{21951, 126, 10, 0x1},  // nipponkoku
	{61258, 109, 4, 0x81},  // #1zm
	{24140, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18946, 240, 22, 0x1},  // puertoricocommonwealth
	{57712, 227, 4, 0x81},  // #1im
	{58628, 138, 4, 0x81},  // #1mm
	{27459, 175, 5, 0x81},  // #4188
	{51406, 66, 15, 0x1},   // archipelcomoren
	{57140, 43, 20, 0x1},   // peoplesrepublicpolen
	{35585, 123, 25, 0x1},  // islamitischerepubliekiran
	{43218, 67, 10, 0x1},   // kaapverdia
	{7794, 48, 14, 0x1},    // serbiarepublic
	{4665, 186, 14, 0x21},  // stkittsennevis
	{57102, 220, 4, 0x81},  // #1gi
	{56254, 15, 8, 0x1},    // egermany
	{52043, 35, 17, 0x1},   // principautemonaco
	{27394, 61, 5, 0x81},   // #4140
	{157, 250, 4, 0x21},    // #8tk
	{435, 197, 4, 0x21},    // #8vc
	{18012, 235, 20, 0x1},  // departementdemayotte
	{57898, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{25375, 97, 5, 0x81},   // #2sle
	{7400, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{22164, 29, 6, 0x1},    // isreal
	{25888, 130, 16, 0x1},  // republickiribati
	{26471, 89, 17, 0x1},   // republicmauritius
	{61803, 9, 4, 0x1},     // #8bk
	{17347, 206, 25, 0x1},  // bonairesainteustatiussaba
	{28579, 107, 5, 0x81},  // #4800
	{48708, 29, 11, 0x1},   // stateisrael
	{65144, 71, 24, 0x1},   // egypteunitedarabrepublic
	{58041, 101, 16, 0x1},  // swazilandkingdom
	{25689, 51, 5, 0x81},   // #2swe
	{4943, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{16233, 108, 19, 0x1},  // republicsouthafrica
	{33101, 244, 20, 0x1},  // southvietnamrepublic
	{48196, 172, 5, 0x1},   // #7bar
	{6818, 194, 17, 0x1},   // netherlandsguiana
	{56092, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{53509, 101, 15, 0x1},  // kingdomeswatini
	{24928, 231, 19, 0x1},  // stmaartenfrenchpart
	{28814, 459, 5, 0x1},   // #5255
	{7591, 224, 12, 0x1},   // guamamerican
	{28794, 298, 5, 0x1},   // #5225
	{32465, 125, 22, 0x1},  // jordanhashemitekingdom
	{10547, 140, 8, 0x1},   // malaysia
	{21964, 123, 19, 0x1},  // iranislamicrepublic
	{60241, 96, 4, 0x81},   // #1sn
	{42153, 82, 12, 0x1},   // kingdomlibya
	{57716, 122, 4, 0x81},  // #1in
	{58072, 186, 4, 0x81},  // #1kn
	{63123, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{264, 198, 25, 0x21},   // repbolivarianadevenezuela
	{52450, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58632, 139, 4, 0x81},  // #1mn
	{59046, 40, 4, 0x81},   // #1nl
	{19119, 65, 5, 0x81},   // #2cog
	{56348, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{57168, 76, 4, 0x81},   // #1gn
	{149, 154, 4, 0x21},    // #8th
	{7758, 273, 28, 0x82},  // yugoslaviafrserbiamontenegro
	{37497, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{63829, 259, 14, 0x1},  // republickosova
	{64095, 32, 4, 0x1},    // #8lh
	{45694, 551, 5, 0x1},   // #6nth
	{13147, 146, 13, 0x1},  // republicpalau
	{63236, 74, 4, 0x1},    // #8gb
	{49369, 170, 15, 0x1},  // boliviarepublic
	{27076, 260, 5, 0x81},  // #2xla
	{22261, 185, 5, 0x81},  // #2jam
	{29129, 467, 5, 0x1},   // #5500
	{1329, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40537, 610, 5, 0x1},   // #6bhu
	{37415, 152, 15, 0x1},  // solomoneilanden
	{43863, 611, 5, 0x1},   // #6kzk
	{54703, 96, 15, 0x1},   // senegalrepublic
	{35117, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{52634, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45952, 56, 20, 0x1},   // portuguesewestafrica
	{29674, 84, 7, 0x1},    // marokko
	{59890, 45, 4, 0x81},   // #1ro
	{60245, 98, 4, 0x81},   // #1so
	{35757, 47, 19, 0x1},   // republicofsanmarino
	{60677, 158, 4, 0x81},  // #1to
	{49102, 77, 21, 0x1},   // islamicrepublicgambia
	{57720, 228, 4, 0x81},  // #1io
	{58636, 230, 4, 0x81},  // #1mo
	{59050, 41, 4, 0x81},   // #1no
	{19106, 64, 5, 0x81},   // #2cod
	{15844, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{59804, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1243, 236, 24, 0x1},   // collectivitynewcaledonia
	{5860, 238, 14, 0x1},   // newzealandniue
	{65044, 139, 15, 0x1},  // stateofmongolia
	{153, 155, 4, 0x21},    // #8ti
	{439, 198, 4, 0x21},    // #8ve
	{65470, 50, 4, 0x1},    // #8si
	{53648, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{26633, 249, 20, 0x1},  // sintmaartendutchpart
	{22404, 126, 5, 0x81},  // #2jpn
	{64099, 81, 4, 0x1},    // #8li
	{63925, 229, 4, 0x1},   // #8je
	{33674, 9, 7, 0x1},     // bosniah
	{26946, 259, 5, 0x81},  // #2xkx
	{63232, 77, 4, 0x1},    // #8ga
	{64174, 182, 13, 0x1},  // britishguyana
	{7012, 238, 16, 0x1},   // nieuwzeelandniue
	{29134, 501, 5, 0x1},   // #5501
	{47021, 153, 17, 0x1},  // syrischerepubliek
	{16060, 71, 12, 0x1},   // arabrepegypt
	{57746, 207, 21, 0x1},  // saintbarthelemyfrench
	{40614, 484, 5, 0x1},   // #6blz
	{54908, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{48350, 10, 5, 0x1},    // #7blr
	{4923, 120, 21, 0x21},  // micronesiafederalstat
	{15040, 45, 23, 0x1},   // romanianpeoplesrepublic
	{10320, 63, 16, 0x1},   // cameroonrepublic
	{36945, 65, 22, 0x1},   // congopeoplesrepublicof
	{60233, 97, 4, 0x81},   // #1sl
	{31, 254, 24, 0x21},    // statuscivitatisvaticanae
	{60673, 105, 4, 0x81},  // #1tn
	{61101, 161, 4, 0x81},  // #1vn
	{58595, 137, 4, 0x81},  // #1mh
	{18858, 12, 5, 0x81},   // #2che
	{53924, 108, 17, 0x1},  // unievanzuidafrika
	{56262, 215, 4, 0x81},  // #1eh
	{57160, 222, 4, 0x81},  // #1gl
	{21671, 131, 8, 0x1},   // repkorea
	{23259, 52, 7, 0x1},    // turkyia
	{65466, 246, 4, 0x1},   // #8sh
	{30302, 186, 30, 0x1},  // saintchristophernevisfederatia
	{25324, 152, 5, 0x81},  // #2slb
	{8093, 136, 14, 0x1},   // maldiveislands
	{31057, 248, 25, 0x1},  // saintpierremiquelonfrench
	{63719, 30, 19, 0x1},   // italiaanserepubliek
	{47352, 112, 21, 0x1},  // verenigdearabemiraten
	{3160, 26, 16, 0x21},   // kingdomofhungary
	{28589, 37, 5, 0x81},   // #4807
	{52411, 241, 5, 0x1},   // #7ple
	{42483, 138, 12, 0x1},  // myanmarunion
	{19617, 219, 25, 0x1},  // overzeesterritoryguernsey
	{23289, 112, 14, 0x1},  // unitedarabemir
	{57316, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{37682, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{49477, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{26675, 231, 20, 0x1},  // fransdeelsaintmartin
	{61254, 108, 4, 0x81},  // #1za
	{59802, 149, 4, 0x81},  // #1qa
	{60237, 47, 4, 0x81},   // #1sm
	{60669, 156, 4, 0x81},  // #1tm
	{19606, 176, 5, 0x81},  // #2cub
	{58068, 66, 4, 0x81},   // #1km
	{61091, 256, 4, 0x81},  // #1vi
	{26174, 131, 10, 0x1},  // korearepof
	{59042, 189, 4, 0x81},  // #1ni
	{27364, 10, 5, 0x81},   // #4112
	{58710, 123, 17, 0x1},  // iranimperialstate
	{57164, 77, 4, 0x81},   // #1gm
	{32210, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11555, 129, 14, 0x1},  // formercambodia
	{45521, 336, 5, 0x1},   // #6nig
	{63252, 23, 4, 0x1},    // #8gg
	{15146, 9, 13, 0x1},    // bosniaandherz
	{28584, 53, 5, 0x81},   // #4804
	{15000, 56, 23, 0x1},   // peoplesrepublicofangola
	{27159, 266, 5, 0x81},  // #2xwb
	{8348, 165, 13, 0x1},   // southernyemen
	{26056, 105, 19, 0x1},  // tunesischerepubliek
	{42335, 67, 21, 0x1},   // republiekvancaboverde
	{62760, 157, 32, 0x1},  // democratischerepubliektimorleste
	{15994, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{28784, 612, 5, 0x1},   // #5221
	{60357, 186, 16, 0x1},  // saintkittsnevits
	{8180, 166, 9, 0x1},    // argentina
	{17909, 206, 14, 0x1},  // sabaandbonaire
	{40744, 256, 23, 0x1},  // usvirginislandsamerican
	{16080, 28, 17, 0x1},   // ijslandserepublic
	{6169, 132, 13, 0x1},   // stateofkuwait
	{9691, 46, 17, 0x1},    // formersovietunion
	{60213, 247, 4, 0x81},  // #1sj
	{1034, 46, 16, 0x21},   // russiafederation
	{3281, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{60665, 157, 4, 0x81},  // #1tl
	{44284, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{63307, 30, 12, 0x1},   // kingdomitaly
	{20288, 225, 13, 0x1},  // hongkongchina
	{2449, 243, 7, 0x1},    // reunion
	{59038, 507, 4, 0x1},   // #1nh
	{19149, 211, 5, 0x81},  // #2cok
	{2950, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{18145, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56818, 22, 4, 0x81},   // #1gb
	{61623, 139, 22, 0x1},  // volksrepubliekmongolie
	{145, 195, 4, 0x21},    // #8td
	{10555, 93, 17, 0x1},   // federationnigeria
	{33948, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53955, 53, 5, 0x1},    // #7ukr
	{43683, 539, 5, 0x1},   // #6kuw
	{50433, 124, 5, 0x1},   // #7irq
	{379, 210, 12, 0x21},   // kokosislands
	{61796, 116, 7, 0x1},   // bhoetan
	{17899, 206, 14, 0x1},  // bonaireandsaba
	{4264, 128, 11, 0x21},  // kirgizistan
	{45031, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63443, 148, 18, 0x1},  // volksrepnoordkorea
	{765, 136, 16, 0x1},    // maldivenrepublic
	{49350, 170, 26, 0x1},  // plurinationalestatebolivia
	{28779, 613, 5, 0x1},   // #5220
	{2545, 71, 19, 0x21},   // arabrepublicofegypt
	{26349, 136, 9, 0x1},   // malediven
	{46478, 26, 19, 0x1},   // koninkrijkhongarije
	{42384, 174, 17, 0x1},  // republicacolombia
	{43790, 50, 16, 0x1},   // sloveniarepublic
	{60217, 49, 4, 0x81},   // #1sk
	{5763, 251, 14, 0x1},   // tokelauislands
	{60623, 251, 4, 0x81},  // #1tk
	{34929, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{11496, 83, 14, 0x1},   // lesothokingdom
	{16298, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{18491, 65, 20, 0x1},   // peoplesrepubliccongo
	{58599, 37, 4, 0x81},   // #1mk
	{50479, 48, 26, 0x1},   // statenuniaserviamontenegro
	{23189, 135, 5, 0x81},  // #2lka
	{3295, 210, 19, 0x1},   // cocoskeelingislands
	{24802, 149, 5, 0x81},  // #2qat
	{10648, 59, 16, 0x1},   // formeroppervolta
	{27429, 174, 5, 0x81},  // #4170
	{24843, 46, 9, 0x1},    // russiafed
	{55084, 246, 26, 0x1},  // ascensionandtristandacunha
	{30140, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{4457, 85, 18, 0x1},    // malagasymadagascar
	{65217, 149, 4, 0x1},   // #8qa
	{19185, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{23424, 40, 23, 0x1},   // netherlandskingdomofthe
	{53968, 54, 5, 0x1},    // #7usa
	{10093, 244, 17, 0x1},  // formerzuidvietnam
	{24599, 139, 16, 0x1},  // republicmongolia
	{63919, 126, 4, 0x1},   // #8ja
	{15088, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{19085, 151, 17, 0x1},  // republiksingapura
	{35977, 64, 11, 0x1},   // demrepkongo
	{2792, 140, 17, 0x1},   // maleisiafederatia
	{50438, 28, 5, 0x1},    // #7isl
	{28594, 614, 5, 0x1},   // #4810
	{29144, 364, 5, 0x1},   // #5511
	{62858, 137, 15, 0x1},  // marchallislands
	{3382, 68, 17, 0x21},   // republiekdjibouti
	{25439, 69, 7, 0x1},    // algeria
	{50335, 244, 12, 0x1},  // staatvietnam
	{2987, 16, 28, 0x21},   // germanyformerfederalrepublic
	{49095, 89, 9, 0x1},    // maurituis
	{7225, 150, 14, 0x1},   // saudischarabia
	{41310, 273, 25, 0x82}, // federalrepublicyugoslavia
	{23424, 40, 18, 0x1},   // netherlandskingdom
	{38347, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{28789, 390, 5, 0x1},   // #5223
	{38224, 541, 5, 0x1},   // #5taz
	{19698, 214, 5, 0x81},  // #2cym
	{8747, 85, 10, 0x1},    // madagaskar
	{42307, 181, 19, 0x1},  // republicofguatemala
	{14525, 46, 10, 0x1},   // fedrusland
	{333, 35, 16, 0x21},    // vorstendommonaco
	{60188, 246, 4, 0x81},  // #1sh
	{60592, 155, 4, 0x81},  // #1tj
	{34881, 246, 20, 0x1},  // sthelenaandascension
	{57978, 129, 4, 0x81},  // #1kh
	{58412, 36, 4, 0x81},   // #1md
	{46035, 241, 17, 0x1},  // gazastripwestbank
	{11186, 221, 13, 0x1},  // laguadeloupef
	{130, 207, 4, 0x21},    // #8tb
	{32460, 125, 27, 0x1},  // transjordanhashemitekingdom
	{4114, 66, 12, 0x1},    // statecomoren
	{29139, 541, 5, 0x1},   // #5510
	{39687, 312, 5, 0x1},   // #6710
	{11904, 10, 18, 0x1},   // respublikabyelarus
	{43036, 135, 9, 0x1},   // shrilamka
	{53286, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{43132, 163, 28, 0x1},  // westernsamoaindependentstate
	{9748, 138, 10, 0x1},   // unionburma
	{53174, 190, 15, 0x1},  // republiekpanama
	{52203, 42, 5, 0x1},    // #7nzl
	{60192, 50, 4, 0x81},   // #1si
	{50108, 82, 20, 0x1},   // libyanarabjamahiriya
	{9410, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{38524, 39, 18, 0x1},   // montenegrorepublic
	{5078, 99, 10, 0x1},    // southsudan
	{61000, 198, 4, 0x81},  // #1ve
	{48248, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{57982, 130, 4, 0x81},  // #1ki
	{58416, 39, 4, 0x81},   // #1me
	{603, 59, 10, 0x1},     // uppervolta
	{12273, 142, 5, 0x1},   // nauru
	{18804, 11, 5, 0x81},   // #2can
	{20202, 72, 5, 0x81},   // #2eri
	{27369, 129, 5, 0x81},  // #4116
	{44443, 395, 5, 0x1},   // #6lib
	{45981, 353, 5, 0x1},   // #6prk
	{57951, 213, 15, 0x1},  // kerstmisislands
	{56814, 74, 4, 0x81},   // #1ga
	{27404, 103, 5, 0x81},  // #4148
	{58865, 64, 8, 0x1},    // drccongo
	{10572, 55, 16, 0x1},   // formerjugoslavia
	{51916, 160, 22, 0x1},  // ozbekistonrespublikasi
	{43782, 50, 16, 0x1},   // republicslovenia
	{19583, 241, 13, 0x1},  // statepalestin
	{12746, 102, 13, 0x1},  // repibliksesel
	{22353, 125, 5, 0x81},  // #2jor
	{45516, 615, 5, 0x1},   // #6nic
	{9183, 53, 18, 0x1},    // formerukrainianssr
	{50515, 29, 5, 0x1},    // #7isr
	{33308, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{29154, 366, 5, 0x1},   // #5517
	{3246, 210, 21, 0x1},   // territorycocosislands
	{1784, 85, 18, 0x21},   // republicmadagascar
	{43774, 616, 5, 0x1},   // #6kyr
	{48311, 208, 5, 0x1},   // #7ber
	{26971, 178, 21, 0x1},  // dominikaanserepubliek
	{48331, 169, 5, 0x1},   // #7biz
	{19948, 82, 10, 0x1},   // staatlibie
	{48487, 59, 5, 0x1},    // #7bur
	{14877, 227, 18, 0x1},  // islandsfreeportman
	{22683, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{49126, 166, 9, 0x1},   // argentine
	{56641, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12559, 194, 18, 0x1},  // surinamdutchguiana
	{19449, 145, 23, 0x1},  // gemenebestderfilipijnen
	{44756, 81, 17, 0x1},   // republicofliberia
	{4457, 85, 8, 0x1},     // malagasy
	{60588, 154, 4, 0x81},  // #1th
	{3042, 380, 23, 0x2},   // saintmaartensaintmartin
	{60996, 617, 4, 0x1},   // #1vd
	{344, 138, 9, 0x1},     // birmaunie
	{52534, 138, 12, 0x1},  // unievanburma
	{58471, 231, 4, 0x81},  // #1mf
	{40136, 200, 22, 0x1},  // grondterritoryanguilla
	{52627, 26, 22, 0x1},   // hungarypeoplesrepublic
	{44791, 52, 14, 0x1},   // republicturkey
	{56981, 223, 4, 0x81},  // #1gf
	{12540, 58, 13, 0x1},   // formerdahomey
	{17824, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2977, 249, 21, 0x1},   // territorysaintmaarten
	{64906, 195, 16, 0x1},  // trinidadentobago
	{51726, 165, 20, 0x1},  // yemenpeoplesrepublic
	{45804, 330, 5, 0x1},   // #6par
	{29842, 41, 16, 0x1},   // kingdomnoorwegen
	{5122, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{29149, 530, 5, 0x1},   // #5516
	{39692, 416, 5, 0x1},   // #6712
	{51214, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19703, 118, 5, 0x81},  // #2cyp
	{56581, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{60128, 151, 4, 0x81},  // #1sg
	{61087, 255, 4, 0x81},  // #1vg
	{58591, 85, 4, 0x81},   // #1mg
	{18906, 117, 5, 0x81},  // #2chn
	{5374, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3267, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{19183, 174, 5, 0x81},  // #2col
	{13786, 124, 12, 0x1},  // iraqrepublic
	{57085, 219, 4, 0x81},  // #1gg
	{4843, 120, 27, 0x21},  // micronesiafederalestatenvan
	{27424, 210, 5, 0x81},  // #4166
	{27434, 66, 5, 0x81},   // #4174
	{7143, 162, 15, 0x1},   // vanuaturepublic
	{19519, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{27081, 261, 5, 0x81},  // #2xnb
	{39672, 616, 5, 0x1},   // #6703
	{39697, 586, 5, 0x1},   // #6713
	{29219, 547, 5, 0x1},   // #5571
	{21736, 100, 9, 0x1},   // stomeprin
	{8689, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{11839, 109, 6, 0x1},   // zambia
	{53648, 121, 19, 0x1},  // republicofindonesia
	{48942, 112, 20, 0x1},  // verarabischeemiraten
	{25414, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{2185, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{47211, 150, 14, 0x1},  // saudischarabie
	{20899, 142, 15, 0x1},  // republicofnauru
	{19099, 196, 7, 0x1},   // uraguay
	{54173, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{57872, 123, 12, 0x1},  // islrepofiran
	{10109, 139, 9, 0x1},   // mongoluls
	{7665, 10, 18, 0x1},    // republicwitrusland
	{60120, 95, 4, 0x81},   // #1sd
	{15304, 128, 9, 0x1},   // kyrgzstan
	{43048, 198, 21, 0x1},  // unitedstatesvenezuela
	{48828, 110, 16, 0x1},  // southernrhodesia
	{19270, 66, 5, 0x81},   // #2com
	{11434, 158, 15, 0x1},  // friendlyislands
	{35143, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{56956, 180, 4, 0x81},  // #1gd
	{27439, 235, 5, 0x81},  // #4175
	{18604, 59, 12, 0x1},   // burkinafasso
	{49170, 49, 17, 0x1},   // republicslowakije
	{63589, 141, 12, 0x1},  // kingdomnepal
	{14901, 12, 11, 0x1},   // switzerland
	{1266, 21, 19, 0x21},   // republiquefrancaise
	{56891, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{29164, 421, 5, 0x1},   // #5522
	{39667, 618, 5, 0x1},   // #6702
	{7304, 165, 21, 0x1},   // formerdemocraticyemen
	{39727, 477, 5, 0x1},   // #6770
	{51031, 135, 18, 0x1},  // republicofsrilanka
	{29214, 466, 5, 0x1},   // #5570
	{33133, 76, 14, 0x1},   // guinearepublic
	{23398, 249, 26, 0x1},  // grondterritorysaintmaarten
	{20942, 133, 4, 0x1},   // lpdr
	{11053, 273, 12, 0x82}, // fryugoslavia
	{25023, 22, 12, 0x1},   // greatbritain
	{33139, 192, 20, 0x1},  // republicadelparaguay
	{48412, 171, 5, 0x1},   // #7bra
	{20248, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{26516, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{61223, 116, 15, 0x1},  // kingdomofbhutan
	{35404, 252, 19, 0x1},  // provincechinataiwan
	{13693, 103, 4, 0x1},   // chad
	{57301, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{60124, 51, 4, 0x81},   // #1se
	{25358, 219, 17, 0x1},  // bailiwickguernsey
	{60988, 254, 4, 0x81},  // #1va
	{34657, 143, 11, 0x1},  // maskateoman
	{58398, 84, 4, 0x81},   // #1ma
	{18901, 173, 5, 0x81},  // #2chl
	{12053, 82, 25, 0x1},   // libischarabischerepubliek
	{20359, 216, 5, 0x81},  // #2eue
	{56960, 23, 4, 0x81},   // #1ge
	{3446, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2034, 221, 22, 0x1},   // collectivityguadeloupe
	{60526, 207, 8, 0x1},   // stbarths
	{1411, 256, 10, 0x1},   // usvirginis
	{50559, 256, 5, 0x1},   // #7isv
	{39662, 619, 5, 0x1},   // #6701
	{60594, 14, 19, 0x1},   // tjechischerepubliek
	{39732, 546, 5, 0x1},   // #6771
	{4031, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{37232, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{42774, 73, 18, 0x1},   // keizerrijkethiopia
	{11333, 198, 15, 0x1},  // formervenezuela
	{52131, 92, 5, 0x1},    // #7nig
	{24026, 229, 15, 0x1},  // territoryjersey
	{2645, 54, 22, 0x21},   // amerikaverenigdestaten
	{61356, 73, 16, 0x1},   // empireofethiopia
	{45658, 231, 17, 0x1},  // francesaintmartin
	{56539, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{10303, 63, 25, 0x1},   // federalrepublicofcameroon
	{59980, 152, 4, 0x81},  // #1sb
	{27535, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18809, 210, 5, 0x81},  // #2cck
	{44472, 290, 5, 0x1},   // #6lie
	{20542, 171, 21, 0x1},  // brazilfederalrepublic
	{45757, 148, 9, 0x1},   // koreadprk
	{37147, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1422, 137, 28, 0x21},  // republicofthemarshallislands
	{50583, 247, 21, 0x1},  // svalbardandjanmayenis
	{13665, 111, 20, 0x1},  // kingdomofafghanistan
	{50583, 247, 19, 0x1},  // svalbardandjanmayen
	{22348, 229, 5, 0x81},  // #2jey
	{8805, 273, 3, 0x82},   // fry
	{511, 213, 27, 0x1},    // christmasislandsaustralisch
	{29159, 531, 5, 0x1},   // #5520
	{39657, 376, 5, 0x1},   // #6700
	{29224, 620, 5, 0x1},   // #5572
	{10155, 248, 17, 0x1},  // fstpierremiquelon
	{12361, 218, 13, 0x1},  // faraoeilanden
	{27619, 259, 20, 0x1},  // kosovounderunscr1244
	{44788, 215, 4, 0x1},   // sadr
	{28819, 445, 5, 0x1},   // #5260
	{41060, 465, 5, 0x1},   // #6bru
	{13244, 8, 17, 0x1},    // kingdomofbulgaria
	{19677, 213, 5, 0x81},  // #2cxr
	{38233, 433, 5, 0x1},   // #5thi
	{6118, 120, 10, 0x1},   // micronesia
	{60110, 102, 4, 0x81},  // #1sc
	{62218, 244, 13, 0x1},  // vietnamfmrrep
	{60992, 197, 4, 0x81},  // #1vc
	{44257, 482, 5, 0x1},   // #6lat
	{58408, 35, 4, 0x81},   // #1mc
	{44281, 621, 5, 0x1},   // #6lbr
	{23306, 149, 10, 0x1},  // staatqatar
	{33169, 14, 7, 0x1},    // czechia
	{27419, 213, 5, 0x81},  // #4162
	{18298, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{42405, 105, 16, 0x1},  // republiektunesie
	{57342, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45849, 457, 5, 0x1},   // #6phi
	{53950, 107, 5, 0x1},   // #7uga
	{4617, 135, 16, 0x21},  // dominionofceylon
	{35035, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{51506, 56, 20, 0x1},   // volksrepubliekangola
	{29798, 221, 24, 0x1},  // grondterritoryguadeloupe
	{4008, 109, 13, 0x21},  // northrhodesia
	{15599, 197, 12, 0x1},  // saintvincent
	{63051, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{40025, 33, 22, 0x1},   // grandduchedeluxembourg
	{22968, 77, 15, 0x1},   // republiekgambia
	{55552, 254, 18, 0x1},  // holyseevaticancity
	{58860, 64, 7, 0x1},    // congodr
	{25117, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{55121, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{20841, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{3586, 48, 25, 0x21},   // formerserbiaandmontenegro
	{6810, 206, 19, 0x1},   // caribiannetherlands
	{48512, 82, 26, 0x1},   // libischarabischejamahiriya
	{47515, 521, 5, 0x1},   // #6ypr
	{22540, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{10443, 60, 18, 0x1},   // lefatshelabotswana
	{34901, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{43268, 142, 6, 0x1},   // naoero
	{40985, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{16187, 89, 19, 0x1},   // republicofmauritius
	{27048, 241, 28, 0x1},  // palestinianautonometerritory
	{63977, 259, 14, 0x1},  // republickosovo
	{2817, 218, 21, 0x1},   // territoryfaroeislands
	{65517, 1, 15, 0x1},    // albaniarepublic
	{62139, 54, 15, 0x1},   // unitedstatesusa
	{29514, 567, 5, 0x1},   // #5860
	{49465, 68, 23, 0x1},   // afarsenissasfransgebied
	{22896, 217, 10, 0x1},  // falklandis
	{52311, 145, 5, 0x1},   // #7phi
	{16455, 162, 6, 0x1},   // #3nhvu
	{1796, 182, 26, 0x1},   // guyanacooperatieverepublic
	{9014, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{23927, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6356, 140, 22, 0x1},   // formerfederatiamalakka
	{3776, 68, 25, 0x1},    // frenchterritoryafarsissas
	{4691, 186, 17, 0x21},  // saintkittsennevis
	{40439, 165, 17, 0x1},  // southadenyemenpdr
	{59934, 150, 4, 0x81},  // #1sa
	{33941, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18920, 62, 5, 0x81},   // #2civ
	{4204, 128, 9, 0x21},   // kyrgistan
	{61942, 219, 16, 0x1},  // guernseybaliwick
	{37623, 282, 5, 0x1},   // #5ssd
	{18762, 61, 5, 0x81},   // #2caf
	{33169, 14, 20, 0x1},   // czechiaczechrepublic
	{15950, 18, 13, 0x1},   // reinodeespana
	{33691, 67, 20, 0x1},   // republicadecaboverde
	{8257, 198, 19, 0x1},   // venezuelarepublicof
	{37552, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9964, 16, 11, 0x1},    // westgermany
	{629, 247, 25, 0x1},    // territorysvalbardjanmayen
	{45012, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9823, 85, 21, 0x1},    // malagasischerepubliek
	{45570, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{38552, 108, 19, 0x1},  // republicsouthafrika
	{23036, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{60892, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{14241, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{39682, 611, 5, 0x1},   // #6705
	{10578, 55, 10, 0x1},   // jugoslavia
	{39737, 461, 5, 0x1},   // #6775
	{59619, 135, 14, 0x1},  // srilankaceylon
	{48435, 170, 17, 0x1},  // buliwyamamallaqta
	{3343, 73, 18, 0x21},   // keizerrijkethiopie
	{56715, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9697, 46, 11, 0x1},    // sovietunion
	{462, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{61853, 157, 15, 0x1},  // portuguesetimor
	{28824, 462, 5, 0x1},   // #5265
	{33360, 65, 22, 0x1},   // formercongobrazzaville
	{3171, 26, 22, 0x1},    // peoplesrepublichungary
	{3454, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{12212, 184, 5, 0x1},   // haiti
	{6442, 48, 22, 0x1},    // formerserbiamontenegro
	{5185, 128, 10, 0x21},  // kyrgysztan
	{24974, 254, 7, 0x1},   // vatican
	{39657, 359, 4, 0x1},   // #670
	{65160, 71, 14, 0x1},   // republicegypte
	{1810, 166, 10, 0x21},  // argentinia
	{44052, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{59177, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{17188, 53, 7, 0x1},    // ukraine
	{19661, 212, 5, 0x81},  // #2cuw
	{43258, 142, 16, 0x1},  // republicofnaoero
	{25087, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{21964, 123, 21, 0x1},  // iranislamicrepublicof
	{23717, 128, 16, 0x1},  // republickirgizia
	{520, 106, 19, 0x21},   // republiektanganyika
	{16630, 240, 12, 0x1},  // uspuertorico
	{3724, 235, 19, 0x1},   // collectivitymayotte
	{21262, 380, 19, 0x2},  // stmartinsintmaarten
	{52830, 112, 14, 0x1},  // unitedarabeast
	{3812, 178, 19, 0x21},  // drdominicanrepublic
	{43776, 128, 14, 0x1},  // kyrghzrepublic
	{30834, 219, 18, 0x1},  // bailliageguernesey
	{41890, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{26941, 258, 5, 0x81},  // #2xau
	{36609, 84, 16, 0x1},   // kingdomofmorocco
	{39677, 516, 5, 0x1},   // #6704
	{39707, 542, 5, 0x1},   // #6732
	{52416, 146, 5, 0x1},   // #7plw
	{52421, 147, 5, 0x1},   // #7png
	{29229, 393, 5, 0x1},   // #5580
	{39722, 610, 5, 0x1},   // #6760
	{64926, 186, 25, 0x1},  // stkittsandnevisfederation
	{3782, 68, 19, 0x1},    // territoryafarsissas
	{2304, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{19795, 181, 20, 0x1},  // republicadeguatemala
	{40640, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{42842, 52, 16, 0x1},   // republiekturkije
	{25197, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{58128, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{58345, 7, 8, 0x1},     // belgique
	{38251, 580, 5, 0x1},   // #5tkm
	{61592, 229, 15, 0x1},  // bailliagejersey
	{9261, 245, 12, 0x1},   // southgeorgia
	{7239, 120, 21, 0x1},   // federalstatmicronesia
	{48378, 114, 14, 0x1},  // bahrainkingdom
	{26267, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16560, 64, 6, 0x1},    // #3zrcd
	{1967, 119, 12, 0x21},  // fidjiislands
	{494, 213, 33, 0x1},    // overseasterritorychristmasislands
	{7673, 10, 10, 0x1},    // witrusland
	{21650, 131, 13, 0x1},  // republickorea
	{2751, 201, 14, 0x1},   // territoryaland
	{1507, 223, 12, 0x1},   // frenchguyana
	{12594, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{26879, 71, 7, 0x1},    // aregypt
	{30411, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{42075, 8, 18, 0x1},    // republicofbulgaria
	{19028, 249, 21, 0x1},  // saintmaartendutchpart
	{55778, 19, 8, 0x1},    // esthonia
	{18350, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{29174, 579, 5, 0x1},   // #5531
	{17916, 206, 13, 0x1},  // bonaireensaba
	{29234, 622, 5, 0x1},   // #5581
	{3544, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{13357, 191, 4, 0x1},   // peru
	{10428, 79, 17, 0x1},   // guineeequatoriale
	{40893, 547, 5, 0x1},   // #6bot
	{48407, 60, 5, 0x1},    // #7bot
	{42642, 170, 27, 0x1},  // boliviaplurinationalstateof
	{58750, 123, 8, 0x1},   // irofiran
	{6396, 48, 15, 0x1},    // republiekservie
	{40291, 510, 5, 0x1},   // #6bah
	{4848, 106, 17, 0x1},   // urepublictanzania
	{51329, 6, 11, 0x1},    // azerbeidjan
	{15765, 117, 7, 0x1},   // prchina
	{9490, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{790, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{23381, 211, 8, 0x1},   // cookisds
	{22178, 84, 9, 0x1},    // almaghrib
	{5916, 235, 24, 0x1},   // overzeesterritorymayotte
	{4627, 135, 14, 0x21},  // ceylonsrilanka
	{37408, 623, 5, 0x1},   // #5snm
	{39777, 537, 5, 0x1},   // #6817
	{40951, 256, 25, 0x1},  // virginislandsunitedstates
	{31779, 62, 17, 0x1},   // republicivoorkust
	{64962, 170, 16, 0x1},  // plurstatebolivia
	{33211, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{29169, 573, 5, 0x1},   // #5530
	{47104, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{40872, 624, 5, 0x1},   // #6bos
	{35061, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{19232, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{3005, 40, 11, 0x1},    // netherlands
	{43636, 136, 23, 0x1},  // sultanatemaldiveislands
	{12650, 193, 10, 0x1},  // elsalvador
	{55498, 241, 14, 0x1},  // palestinestate
	{55145, 246, 26, 0x1},  // sainthelenaanddependencies
	{48321, 116, 5, 0x1},   // #7bhu
	{12584, 34, 16, 0x1},   // republicoflatvia
	{17726, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{5154, 37, 12, 0x21},   // vjrmacedonia
	{42504, 188, 24, 0x1},  // verenigdestatenvanmexico
	{17976, 57, 16, 0x1},   // kingdomofburundi
	{47510, 489, 5, 0x1},   // #6yem
	{26156, 454, 23, 0x2},  // democraticrepublickorea
	{8243, 198, 23, 0x1},   // unitedstatesofvenezuela
	{18447, 171, 18, 0x1},  // brazilunitedstates
	{28864, 623, 5, 0x1},   // #5331
	{50440, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39757, 625, 5, 0x1},   // #6800
	{39772, 369, 5, 0x1},   // #6816
	{51351, 219, 16, 0x1},  // baliwickguernsey
	{2109, 110, 13, 0x21},  // southrhodesia
	{25709, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39702, 353, 5, 0x1},   // #6731
	{52684, 44, 5, 0x1},    // #7por
	{21632, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{50862, 162, 15, 0x1},  // republicvanuatu
	{63281, 18, 12, 0x1},   // spaansestaat
	{52242, 192, 5, 0x1},   // #7par
	{46305, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{27478, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12994, 184, 13, 0x1},  // republichaiti
	{53853, 171, 20, 0x1},  // unitedstatesbrazilia
	{39973, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38719, 54, 19, 0x1},   // americaunitedstates
	{34815, 612, 5, 0x1},   // #5mnc
	{36894, 527, 5, 0x1},   // #5slo
	{32811, 147, 19, 0x1},  // statepapuanewguinea
	{1411, 256, 15, 0x1},   // usvirginislands
	{57444, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{32416, 205, 25, 0x1},  // frsouthantarcticterritory
	{3758, 190, 14, 0x21},  // republicpanama
	{12294, 146, 5, 0x1},   // palau
	{5083, 95, 13, 0x1},    // sudanupto2011
	{1899, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{20945, 103, 14, 0x1},  // republictsjaad
	{48200, 105, 15, 0x1},  // republictunesia
	{32868, 21, 21, 0x1},   // metropolitanfrankrijk
	{4192, 164, 15, 0x1},   // republicofyemen
	{9252, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{29509, 591, 5, 0x1},   // #5850
	{8480, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{42446, 119, 14, 0x1},  // dominionoffiji
	{42296, 145, 19, 0x1},  // philippinesrepublic
	{1127, 148, 13, 0x21},  // demrepofkorea
	{62028, 138, 26, 0x1},  // socialistrepublicunieburma
	{37324, 215, 13, 0x1},  // spanishsahara
	{12757, 24, 19, 0x1},   // ellinikidhimokratia
	{30445, 241, 19, 0x1},  // palestijnsegebieden
	{5748, 251, 22, 0x1},   // associatemembertokelau
	{16228, 131, 13, 0x1},  // korearepublic
	{461, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59111, 129, 13, 0x1},  // statecambodia
	{59635, 170, 25, 0x1},  // plurinationalstatebolivia
	{9835, 97, 20, 0x1},    // republieksierraleone
	{16072, 28, 15, 0x1},   // republicijsland
	{12812, 138, 12, 0x1},  // birmamyanmar
	{36771, 597, 5, 0x1},   // #5sen
	{39837, 311, 5, 0x1},   // #6950
	{2615, 454, 25, 0x22},  // democraticrepublicofkorea
	{11637, 111, 25, 0x1},  // islamicemirateafghanistan
	{49742, 246, 18, 0x1},  // islandssainthelena
	{36889, 318, 5, 0x1},   // #5skn
	{15626, 246, 20, 0x1},  // sthelenadependencies
	{61210, 154, 13, 0x1},  // kingdomofsiam
	{48134, 6, 12, 0x1},    // azerbajdsjan
	{51528, 64, 4, 0x1},    // droc
	{29871, 193, 19, 0x1},  // republicaelsalvador
	{20978, 208, 16, 0x1},  // territorybermuda
	{16671, 94, 17, 0x1},   // rwandeserepubliek
	{11410, 68, 15, 0x1},   // franssomaliland
	{3611, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{65117, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{59936, 197, 15, 0x1},  // saintvincentgre
	{2516, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15867, 149, 6, 0x1},   // quatar
	{29244, 513, 5, 0x1},   // #5591
	{3604, 43, 16, 0x1},    // republicofpoland
	{40355, 549, 5, 0x1},   // #6bel
	{16934, 45, 18, 0x1},   // koninkrijkroemenie
	{11676, 73, 14, 0x1},   // formerethiopia
	{14214, 128, 18, 0x1},  // republickyrgyzstan
	{44915, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{26560, 254, 15, 0x1},  // vaticaansestaat
	{33891, 148, 14, 0x1},  // dempeorepkorea
	{46665, 150, 20, 0x1},  // alarabiyahassuudiyah
	{26392, 256, 16, 0x1},  // usavirginislands
	{31408, 25, 6, 0x1},    // crotia
	{59969, 54, 11, 0x1},   // usofamerica
	{38120, 37, 23, 0x1},   // macedonianorthmacedonia
	{62084, 136, 19, 0x1},  // sultanateofmaldives
	{3971, 63, 23, 0x21},   // federalrepublickameroen
	{41951, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{3894, 32, 17, 0x1},    // republieklitouwen
	{29239, 356, 5, 0x1},   // #5590
	{39752, 592, 5, 0x1},   // #6790
	{15708, 16, 23, 0x1},   // duitslandbondsrepubliek
	{48215, 57, 5, 0x1},    // #7bdi
	{208, 37, 14, 0x1},     // noordmacedonie
	{4890, 225, 25, 0x1},   // overseasterritoryhongkong
	{22728, 148, 22, 0x1},  // peoplesrepublicofkorea
	{60247, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{63086, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{7676, 46, 7, 0x1},     // rusland
	{1154, 150, 25, 0x21},  // koninkrijkvansaoediarabie
	{3764, 223, 18, 0x1},   // frenchguianafrench
	{48428, 115, 5, 0x1},   // #7bru
	{13922, 37, 12, 0x1},   // vjrmacedonie
	{13288, 95, 13, 0x1},   // republicsudan
	{57266, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{3145, 51, 15, 0x21},   // kingdomofsweden
	{174, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{31188, 76, 18, 0x1},   // republiquedeguinee
	{30739, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{28834, 367, 5, 0x1},   // #5305
	{24279, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39767, 626, 5, 0x1},   // #6812
	{60476, 197, 21, 0x1},  // stvincentengrenadines
	{14495, 206, 10, 0x1},  // besislands
	{33337, 64, 23, 0x1},   // formercongoleopoldville
	{2838, 218, 27, 0x1},   // associatememberfaroeislands
	{37155, 117, 20, 0x1},  // chinapeoplesrepublic
	{51132, 93, 19, 0x1},   // federatievannigeria
	{17083, 1, 23, 0x1},    // albanesepeoplesrepublic
	{40465, 509, 5, 0x1},   // #6ben
	{58216, 128, 9, 0x1},   // kyrgyzrep
	{65111, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{8946, 72, 7, 0x1},     // eritrea
	{4066, 68, 19, 0x1},    // frenchafarsandissas
	{8786, 205, 19, 0x1},   // frsouthernterritory
	{63051, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{15146, 9, 20, 0x1},    // bosniaandherzegovina
	{5101, 48, 24, 0x1},    // formerservieenmontenegro
	{34820, 436, 5, 0x1},   // #5mng
	{64851, 85, 16, 0x1},   // malagasyrepublic
	{5278, 140, 18, 0x21},  // federationofmalaya
	{20970, 208, 24, 0x1},  // overseasterritorybermuda
	{29710, 26, 23, 0x1},   // volksrepubliekhongarije
	{24637, 172, 8, 0x1},   // barbados
	{45428, 165, 10, 0x1},  // yemensouth
	{4474, 162, 19, 0x1},   // republiquedevanuatu
	{10264, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{4353, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{8112, 46, 10, 0x1},    // russianfed
	{39762, 374, 5, 0x1},   // #6811
	{17235, 167, 7, 0x1},   // antigua
	{618, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{34683, 24, 21, 0x1},   // koninkrijkgriekenland
	{17687, 206, 11, 0x1},  // sababonaire
	{5364, 241, 28, 0x1},   // occupiedpalestinianterritory
	{65135, 71, 15, 0x1},   // republiekegypte
	{43678, 627, 5, 0x1},   // #6kos
	{31826, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{1880, 242, 21, 0x21},  // tahitifrenchpolynesia
	{3169, 26, 14, 0x21},   // hungarykingdom
	{43304, 36, 14, 0x1},   // republicmoldov
	{58794, 252, 11, 0x1},  // taiwanchina
	{33123, 79, 24, 0x1},   // equatorialguinearepublic
	{54972, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{3374, 104, 17, 0x21},  // togoleserepubliek
	{37761, 254, 15, 0x1},  // vaticaansestate
	{27874, 184, 5, 0x81},  // #4332
	{1185, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{38078, 187, 7, 0x1},   // stlucia
	{59406, 145, 19, 0x1},  // phillippinerepublic
	{61565, 231, 21, 0x1},  // frankrijksaintmaarten
	{7377, 14, 17, 0x1},    // republiektsjechie
	{13685, 103, 12, 0x1},  // republicchad
	{40951, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{40047, 33, 22, 0x1},   // grandduchyofluxembourg
	{35876, 196, 26, 0x1},  // orientaalserepublicuruguay
	{35962, 34, 16, 0x1},   // republiekletland
	{8112, 46, 17, 0x1},    // russianfederation
	{45647, 231, 17, 0x1},  // saintmartinfrance
	{37628, 372, 5, 0x1},   // #5stp
	{36555, 92, 13, 0x1},   // nigerrepublic
	{38022, 560, 5, 0x2},   // #5syr
	{3627, 8, 16, 0x1},     // republicbulgaria
	{44488, 556, 5, 0x1},   // #6lux
	{3091, 73, 8, 0x1},     // ethiopia
	{61336, 61, 26, 0x1},   // formercentralafricanempire
	{54209, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50230, 26, 18, 0x1},   // hongaarserepubliek
	{19487, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1153, 196, 7, 0x1},    // uruguay
	{30879, 56, 19, 0x1},   // portugeeswestafrika
	{40867, 346, 5, 0x1},   // #6bol
	{48146, 168, 5, 0x1},   // #7bah
	{48402, 170, 5, 0x1},   // #7bol
	{638, 247, 16, 0x1},    // svalbardjanmayen
	{14070, 182, 11, 0x1},  // britsguiana
	{32162, 311, 5, 0x1},   // #5fij
	{61412, 256, 29, 0x1},  // americanvirginislandsamerican
	{64476, 165, 18, 0x1},  // peoplesdemrepyemen
	{39592, 587, 5, 0x1},   // #6651
	{10671, 246, 16, 0x1},  // formersinthelena
	{33091, 244, 22, 0x1},  // republicofsouthvietnam
	{31977, 161, 4, 0x1},   // drvn
	{19727, 112, 13, 0x1},  // trucialstates
	{2878, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{61876, 178, 6, 0x1},   // domrep
	{19976, 16, 21, 0x1},   // germanfederalrepublic
	{58860, 64, 8, 0x1},    // congodrc
	{63841, 254, 12, 0x1},  // vaticanstate
	{19825, 110, 16, 0x1},  // zimbabwerepublic
	{15277, 16, 3, 0x1},    // frg
	{29504, 457, 5, 0x1},   // #5840
	{33366, 65, 10, 0x1},   // congobrazz
	{38333, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{3978, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{48639, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{16527, 205, 21, 0x1},  // frsouthernterritories
	{27124, 264, 5, 0x81},  // #2xqc
	{5021, 174, 18, 0x21},  // republicofcolombia
	{27879, 226, 5, 0x81},  // #4334
	{51589, 82, 14, 0x1},   // libyanrepublic
	{4403, 222, 26, 0x1},   // overseasterritorygreenland
	{4197, 159, 6, 0x21},   // tuvalu
	{33106, 244, 15, 0x1},  // vietnamrepublic
	{2826, 218, 12, 0x1},   // faroeislands
	{4694, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{28874, 288, 5, 0x1},   // #5339
	{45274, 157, 20, 0x1},  // oostofportugeestimor
	{17753, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{26785, 161, 5, 0x81},  // #2vnm
	{52749, 240, 5, 0x1},   // #7pur
	{7282, 10, 11, 0x1},    // byelorussia
	{39747, 398, 5, 0x1},   // #6781
	{51648, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{325, 52, 5, 0x21},     // tukey
	{52261, 191, 5, 0x1},   // #7per
	{48156, 113, 5, 0x1},   // #7ban
	{45715, 18, 14, 0x1},   // kingdomofspain
	{35571, 186, 16, 0x1},  // sintkittsennevis
	{64869, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{11235, 37, 9, 0x1},    // macedonia
	{5580, 235, 24, 0x1},   // overseasterritorymayotte
	{2635, 148, 10, 0x21},  // koreanoord
	{62547, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10786, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{33151, 192, 16, 0x1},  // paraguayrepublic
	{53143, 49, 17, 0x1},   // slovaakserepublic
	{31418, 228, 25, 0x1},  // britsindischeoceaangebied
	{63746, 155, 11, 0x1},  // tadjikistan
	{18581, 198, 11, 0x1},  // rbvenezuela
	{28869, 389, 5, 0x1},   // #5338
	{3193, 174, 16, 0x1},   // republiccolombia
	{58368, 58, 19, 0x1},   // volksrepubliekbenin
	{45834, 198, 15, 0x1},  // repbolvenezuela
	{2250, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{53631, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{40510, 66, 17, 0x1},   // unionofthecomoros
	{50382, 123, 5, 0x1},   // #7iri
	{39742, 593, 5, 0x1},   // #6780
	{8225, 63, 20, 0x1},    // republiqueducameroun
	{41641, 154, 18, 0x1},  // koninkrijkthailand
	{9557, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{26788, 37, 10, 0x1},   // nmacedonia
	{13970, 54, 19, 0x1},   // verstatenvanamerika
	{27859, 181, 5, 0x81},  // #4320
	{27884, 254, 5, 0x81},  // #4336
	{35398, 252, 14, 0x1},  // taiwanprovince
	{6745, 108, 16, 0x1},   // unionsouthafrica
	{27854, 224, 5, 0x81},  // #4316
	{11745, 168, 17, 0x1},  // bahamasgemenebest
	{27894, 225, 5, 0x81},  // #4344
	{50608, 186, 18, 0x1},  // stchristoffelnevis
	{39627, 521, 5, 0x1},   // #6680
	{39597, 628, 5, 0x1},   // #6652
	{9528, 65, 24, 0x1},    // brazzavillecongorepublic
	{64136, 103, 5, 0x1},   // tsjad
	{8515, 100, 15, 0x1},   // saotomeprincipe
	{41745, 193, 18, 0x1},  // elsalvadorrepublic
	{58015, 101, 17, 0x1},  // kingdomofeswatini
	{49244, 197, 18, 0x1},  // saintvingrenadines
	{44477, 446, 5, 0x1},   // #6lit
	{15937, 114, 17, 0x1},  // koninkrijkbahrein
	{2070, 1, 15, 0x1},     // republicalbania
	{44405, 152, 21, 0x1},  // britishsolomonislands
	{63639, 140, 18, 0x1},  // federationmalaysia
	{15466, 128, 8, 0x1},   // kirzigia
	{55531, 254, 21, 0x1},  // stateofthevaticancity
	{4085, 222, 15, 0x21},  // greenlanddanish
	{29499, 465, 5, 0x1},   // #5835
	{33159, 14, 17, 0x1},   // republicofczechia
	{49092, 177, 5, 0x1},   // #7dma
	{48006, 204, 10, 0x1},  // antarctica
	{1275, 257, 24, 0x1},   // collectivitywallisfutuna
	{9162, 244, 12, 0x1},   // southvietnam
	{46698, 243, 21, 0x1},  // grondterritoryreunion
	{48433, 8, 5, 0x1},     // #7bul
	{38260, 33, 23, 0x1},   // groothertogdomluxemburg
	{45433, 100, 17, 0x1},  // southtomeprincipe
	{32317, 305, 5, 0x1},   // #5fin
	{15549, 218, 7, 0x1},   // faeroes
	{11870, 231, 14, 0x1},  // stmartinfrance
	{14983, 116, 7, 0x1},   // drukyul
	{6835, 199, 22, 0x1},   // overseasterritoryaruba
	{14007, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10535, 140, 20, 0x1},  // federationofmalaysia
	{39567, 548, 5, 0x1},   // #6625
	{61139, 70, 19, 0x1},   // sultanateofzanzibar
	{31320, 90, 9, 0x1},    // nyasaland
	{34703, 234, 25, 0x1},  // departementdelamartinique
	{31794, 186, 29, 0x1},  // stchristopherennevisfederatie
	{31248, 21, 15, 0x1},   // anddomtomfrance
	{44438, 466, 5, 0x1},   // #6les
	{20572, 74, 6, 0x1},    // gaboen
	{49560, 220, 16, 0x1},  // gibraltarbritish
	{28954, 446, 5, 0x1},   // #5368
	{1457, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40486, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20615, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{26731, 198, 5, 0x81},  // #2ven
	{20822, 220, 9, 0x1},   // gibralter
	{44238, 73, 11, 0x1},   // ethiopiafdr
	{61744, 174, 16, 0x1},  // republiccolumbia
	{43114, 335, 5, 0x1},   // #6ind
	{54136, 66, 14, 0x1},   // comorosislands
	{5901, 218, 7, 0x1},    // faeroer
	{6073, 251, 24, 0x1},   // overzeesterritorytokelau
	{58418, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3562, 58, 15, 0x1},    // republicofbenin
	{7565, 161, 3, 0x1},    // srv
	{39642, 296, 5, 0x1},   // #6694
	{38319, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{59750, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{39572, 282, 5, 0x1},   // #6626
	{45256, 157, 18, 0x1},  // republiekoosttimor
	{37954, 569, 5, 0x1},   // #5swd
	{9628, 150, 12, 0x1},   // saudiaarabia
	{3121, 213, 14, 0x21},  // kertmisislands
	{30275, 186, 27, 0x1},  // stchristophernevisfederatia
	{28959, 409, 5, 0x1},   // #5369
	{22853, 233, 19, 0x1},  // territorymontserrat
	{19707, 241, 21, 0x1},  // palestinianautoriteit
	{55910, 64, 24, 0x1},   // zairekinshasacongodemrep
	{64040, 153, 18, 0x1},  // syrianarabrepbulic
	{50428, 27, 5, 0x1},    // #7irl
	{11147, 129, 9, 0x1},   // kampuchea
	{8550, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{56707, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{32322, 613, 5, 0x1},   // #5frn
	{3840, 66, 7, 0x1},     // comores
	{45406, 44, 17, 0x1},   // portugeserepublic
	{15474, 160, 8, 0x1},   // oezbekia
	{12318, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{4102, 82, 12, 0x1},    // kingdomlibia
	{50781, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{44291, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54811, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{48385, 17, 17, 0x1},   // kingdomdenemarken
	{37452, 95, 18, 0x1},   // republicofthesudan
	{34792, 49, 18, 0x1},   // republiekslowakije
	{56855, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{55915, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{1528, 248, 36, 0x21},  // overzeesterritorysaintpierremiquelon
	{28839, 629, 5, 0x1},   // #5310
	{46400, 49, 18, 0x1},   // slovenskarepublika
	{26711, 617, 5, 0x1},   // #2vdr
	{8424, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{30575, 60, 9, 0x1},    // botswanna
	{62199, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{4907, 225, 16, 0x1},   // hongkongsarchina
	{58946, 131, 9, 0x1},   // zuidkorea
	{42888, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{33546, 186, 31, 0x1},  // stchristopherandnevisfederation
	{29494, 483, 5, 0x1},   // #5830
	{36359, 143, 12, 0x1},  // muscatenoman
	{37200, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{25250, 82, 20, 0x1},   // libyanarabjamahariya
	{3585, 58, 12, 0x1},    // dahomeybenin
	{10274, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{27864, 76, 5, 0x81},   // #4324
	{32327, 476, 5, 0x1},   // #5fsm
	{35518, 252, 14, 0x1},  // chinataiwanrep
	{30264, 62, 13, 0x1},   // elpenbeenkust
	{27844, 180, 5, 0x81},  // #4308
	{27849, 221, 5, 0x81},  // #4312
	{27889, 183, 5, 0x81},  // #4340
	{33443, 202, 13, 0x1},  // dutchantilles
	{3644, 13, 24, 0x21},   // republictsjechoslowakije
	{3635, 8, 16, 0x1},     // bulgariarepublic
	{43242, 52, 16, 0x1},   // republiekturkiye
	{46808, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39647, 370, 5, 0x1},   // #6696
	{39562, 395, 5, 0x1},   // #6620
	{19806, 181, 17, 0x1},  // guatemalarepublic
	{19413, 67, 5, 0x81},   // #2cpv
	{44359, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{24843, 46, 13, 0x1},   // russiafederal
	{5657, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37743, 523, 5, 0x1},   // #5sur
	{53081, 94, 5, 0x1},    // #7rwa
	{7517, 247, 11, 0x1},   // spitsbergen
	{23584, 8, 19, 0x1},    // koninkrijkbulgarije
	{55811, 171, 23, 0x1},  // federalrepublicbrazilia
	{25410, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{18264, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{16304, 161, 25, 0x1},  // democraticrepublicvietnam
	{39898, 33, 23, 0x1},   // grossherzogtumluxemburg
	{549, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{37195, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{34068, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9775, 195, 8, 0x1},    // trinidad
	{20204, 72, 8, 0x1},    // erithrea
	{35798, 340, 5, 0x1},   // #5mzm
	{12374, 218, 13, 0x1},  // faroerislands
	{9261, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29897, 254, 17, 0x1},  // staatvaticaanstad
	{3853, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{39052, 377, 4, 0x1},   // #620
	{19546, 175, 5, 0x81},  // #2cri
	{37836, 332, 14, 0x82}, // republiekcongo
	{43911, 626, 5, 0x1},   // #6lao
	{30539, 198, 12, 0x1},  // rbvvenezuela
	{37943, 620, 5, 0x1},   // #5swa
	{52950, 130, 18, 0x1},  // republicofkiribati
	{3430, 65, 8, 0x21},    // repcongo
	{20476, 87, 10, 0x1},   // mocambique
	{21623, 183, 5, 0x81},  // #2hnd
	{22813, 148, 12, 0x1},  // koreademrepn
	{6187, 114, 7, 0x1},    // bahrein
	{25450, 170, 16, 0x1},  // republiekbolivia
	{3903, 32, 8, 0x1},     // litouwen
	{36448, 156, 20, 0x1},  // republicturkmenistan
	{15523, 123, 9, 0x1},   // stateiran
	{26776, 256, 5, 0x81},  // #2vir
	{49082, 17, 5, 0x1},    // #7den
	{16840, 126, 9, 0x1},   // nihonkoku
	{61709, 194, 17, 0x1},  // republicofsurinam
	{4539, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{5340, 12, 21, 0x21},   // zwitserseconfederatie
	{11229, 37, 15, 0x1},   // formermacedonia
	{63086, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{39632, 539, 5, 0x1},   // #6690
	{63797, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{2573, 65, 19, 0x1},    // repbrazzavillecongo
	{49338, 170, 12, 0x1},  // statebolivia
	{19081, 63, 5, 0x81},   // #2cmr
	{21193, 14, 13, 0x1},   // czeckrepublic
	{51248, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{224, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{28844, 325, 5, 0x1},   // #5315
	{28939, 387, 5, 0x1},   // #5365
	{64101, 82, 10, 0x1},   // libyastate
	{53384, 30, 18, 0x1},   // repubblicaitaliana
	{21309, 101, 18, 0x1},  // koninkrijkeswatini
	{8864, 147, 17, 0x1},   // papuaandnewguinea
	{63788, 210, 28, 0x1},  // territorycocoskeelingislands
	{54259, 163, 14, 0x1},  // statewestsamoa
	{45269, 157, 20, 0x1},  // timoroostofportugees
	{54455, 241, 16, 0x1},  // palestijnsgebied
	{36905, 151, 18, 0x1},  // republieksingapore
	{337, 138, 12, 0x1},    // myanmarbirma
	{63169, 167, 15, 0x1},  // antiguaenbaruda
	{19049, 380, 20, 0x2},  // saintmaartenstmartin
	{1637, 112, 14, 0x1},   // unarabemirates
	{54317, 147, 21, 0x1},  // stateofpapuanewguinea
	{58079, 78, 16, 0x1},   // portugueseguinea
	{2046, 136, 23, 0x21},  // republiekvandemalediven
	{65242, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{13393, 134, 7, 0x1},   // lebanon
	{61950, 219, 18, 0x1},  // baliwickofguernsey
	{8497, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{4338, 57, 15, 0x1},    // republicburundi
	{28944, 529, 5, 0x1},   // #5366
	{10917, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{24085, 214, 20, 0x1},  // caymanislandsbritish
	{27234, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{61700, 175, 17, 0x1},  // costaricarepublic
	{20488, 120, 3, 0x1},   // fsm
	{26798, 162, 5, 0x81},  // #2vut
	{18720, 188, 19, 0x1},  // unitedmexicanstates
	{15136, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{54554, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{255, 198, 15, 0x21},   // venezuelarepbol
	{27869, 182, 5, 0x81},  // #4328
	{31699, 425, 5, 0x1},   // #5den
	{61610, 64, 13, 0x1},   // belgischkongo
	{5835, 211, 21, 0x1},   // cookislandsnewzeeland
	{46236, 178, 19, 0x1},  // republicadominicana
	{35082, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{11141, 129, 15, 0x1},  // formerkampuchea
	{20109, 160, 18, 0x1},  // uzbekistanrepublic
	{39637, 510, 5, 0x1},   // #6692
	{51511, 56, 15, 0x1},   // republiekangola
	{58008, 17, 14, 0x1},   // denmarkkingdom
	{12553, 194, 13, 0x1},  // formersurinam
	{62928, 106, 18, 0x1},  // tanganyikatanzania
	{12439, 120, 13, 0x1},  // fedmicronesia
	{11767, 168, 14, 0x1},  // bahamasislands
	{16696, 169, 6, 0x1},   // belize
	{33508, 303, 5, 0x1},   // #5jor
	{28854, 527, 5, 0x1},   // #5317
	{28949, 482, 5, 0x1},   // #5367
	{55538, 254, 10, 0x1},  // thevatican
	{64685, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{20686, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{43372, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1435, 137, 23, 0x21},  // marshallislandsrepublic
	{15235, 232, 22, 0x1},  // northernmarianeislands
	{30918, 152, 19, 0x1},  // statesolomonislands
	{43565, 143, 19, 0x1},  // sultanatemuscatoman
	{19003, 231, 25, 0x1},  // collectivityofsaintmartin
	{55541, 254, 18, 0x1},  // vaticancityholysee
	{55228, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49187, 178, 5, 0x1},   // #7dom
	{36386, 220, 18, 0x1},  // territorygibraltar
	{5364, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{11348, 163, 15, 0x1},  // formerwestsamoa
	{21951, 126, 6, 0x1},   // nippon
	{36625, 26, 16, 0x1},   // kingdomhongarije
	{41213, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{59162, 117, 8, 0x1},   // zhongguo
	{61655, 10, 15, 0x1},   // belarusrepublic
	{1370, 207, 24, 0x1},   // territorysaintbarthelemy
	{7039, 165, 17, 0x1},   // democratischjemen
	{19153, 158, 15, 0x1},  // koninkrijktonga
	{36776, 513, 5, 0x1},   // #5sey
	{21888, 67, 21, 0x1},   // kaapverdischeeilanden
	{59687, 177, 20, 0x1},  // commonwealthdominica
	{42724, 170, 26, 0x1},  // boliviaplurinationalstates
	{28849, 339, 5, 0x1},   // #5316
	{28934, 379, 5, 0x1},   // #5360
	{6194, 31, 23, 0x1},    // furstentumliechtenstein
	{48222, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{54194, 184, 4, 0x1},   // hati
	{3957, 240, 10, 0x1},   // puertorico
	{5226, 18, 12, 0x1},    // spanishstate
	{2125, 26, 17, 0x1},    // republichongarije
	{53, 257, 26, 0x1},     // collectiviteitwallisfutuna
	{63336, 126, 5, 0x1},   // japan
	{17052, 12, 19, 0x1},   // confederaziunsvizra
	{61281, 12, 21, 0x1},   // zwitserseconfederatia
	{11279, 37, 15, 0x1},   // formermacedonie
	{37034, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{61988, 43, 14, 0x1},   // republiekpolen
	{17417, 167, 5, 0x81},  // #2atg
	{49058, 98, 24, 0x1},   // federalrepublicofsomalia
	{26494, 246, 24, 0x1},  // sthelenaentristandacunha
	{39837, 487, 4, 0x1},   // #695
	{12273, 142, 11, 0x1},  // nauruisland
	{39577, 630, 5, 0x1},   // #6630
	{10837, 16, 14, 0x1},   // bondsrepubliek
	{20588, 227, 27, 0x1},  // overseasterritoryislandsman
	{28994, 355, 5, 0x1},   // #5385
	{33196, 151, 17, 0x1},  // republicsingapore
	{7332, 129, 13, 0x1},   // cambodiastate
	{60604, 99, 19, 0x1},   // republiekzuidsoedan
	{10825, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{22646, 85, 20, 0x1},   // republiquemadagascar
	{52237, 190, 5, 0x1},   // #7pan
	{43179, 470, 5, 0x1},   // #6ins
	{24404, 170, 26, 0x1},  // plurinationalestaatbolivia
	{41252, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7361, 244, 15, 0x1},   // republicvietnam
	{4153, 66, 7, 0x1},     // comoros
	{45762, 148, 8, 0x1},   // dprkorea
	{63533, 88, 27, 0x1},   // islamicrepublicofmauritania
	{49427, 103, 5, 0x1},   // tshad
	{22049, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17401, 205, 5, 0x81},  // #2atf
	{37442, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2853, 218, 18, 0x1},   // faroeislandsdanish
	{39832, 338, 4, 0x1},   // #694
	{13896, 74, 17, 0x1},   // gaboneserepubliek
	{21075, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{37125, 225, 15, 0x1},  // chinaprhongkong
	{32360, 95, 28, 0x1},   // democratischerepublieksoedan
	{4870, 120, 25, 0x21},  // micronesiafederatedstates
	{304, 138, 14, 0x1},    // unievanmyanmar
	{3889, 65, 14, 0x1},    // congorepubliek
	{30923, 152, 9, 0x1},   // solomonis
	{6610, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{26706, 197, 5, 0x81},  // #2vct
	{42147, 82, 18, 0x1},   // unitedkingdomlibya
	{4219, 165, 9, 0x1},    // yemenaden
	{17251, 85, 23, 0x1},   // repoblikanimadagasikara
	{18536, 115, 22, 0x1},  // negarabruneidarussalam
	{36292, 232, 23, 0x1},  // northernmarianasislands
	{5364, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14939, 217, 9, 0x1},   // falklands
	{8507, 100, 23, 0x1},   // republicsaotomeprincipe
	{41924, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{27834, 24, 5, 0x81},   // #4300
	{43975, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5246, 108, 24, 0x1},   // formerunionofsouthafrica
	{27899, 26, 5, 0x81},   // #4348
	{17396, 204, 5, 0x81},  // #2ata
	{39827, 615, 4, 0x1},   // #693
	{47549, 2, 26, 0x1},    // valleysandorraprincipality
	{33807, 165, 6, 0x1},   // syemen
	{38685, 53, 7, 0x1},    // ukrania
	{27012, 99, 9, 0x1},    // zuidsudan
	{29664, 84, 17, 0x1},   // koninkrijkmarokko
	{37959, 298, 5, 0x1},   // #5swz
	{21850, 589, 5, 0x1},   // #2hvo
	{2748, 210, 19, 0x21},  // keelingislandscocos
	{8609, 64, 13, 0x1},    // kinshasacongo
	{5012, 17, 17, 0x1},    // kongerigetdanmark
	{24538, 123, 6, 0x1},   // perzia
	{3422, 64, 11, 0x21},   // kongodemrep
	{52679, 43, 5, 0x1},    // #7pol
	{50221, 214, 7, 0x1},   // caymans
	{17286, 166, 20, 0x1},  // argentijnserepubliek
	{1679, 59, 21, 0x21},   // uppervoltaburkinafaso
	{40357, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{1578, 103, 14, 0x21},  // republicofchad
	{55710, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{26779, 123, 6, 0x1},   // iriran
	{39822, 631, 4, 0x1},   // #692
	{11829, 109, 16, 0x1},  // republicofzambia
	{23684, 128, 17, 0x1},  // republiekkirgizie
	{11839, 109, 14, 0x1},  // zambiarepublic
	{10740, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{36766, 574, 5, 0x1},   // #5sau
	{17228, 2, 5, 0x81},    // #2and
	{36781, 599, 5, 0x1},   // #5sie
	{14874, 227, 10, 0x1},  // manislands
	{32569, 95, 14, 0x1},   // republicsoedan
	{15745, 28, 6, 0x1},    // ysland
	{46172, 632, 5, 0x1},   // #6saf
	{5977, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{16025, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28989, 569, 5, 0x1},   // #5380
	{15515, 123, 17, 0x1},  // imperialstateiran
	{51758, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{24726, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6448, 48, 6, 0x1},     // serbia
	{12226, 122, 10, 0x1},  // indiaunion
	{18911, 252, 9, 0x1},   // taiwanchn
	{43435, 192, 12, 0x1},  // tetaparaguai
	{28184, 236, 5, 0x81},  // #4540
	{47518, 132, 19, 0x1},  // principalitykoeweit
	{35326, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{5106, 111, 13, 0x21},  // irafghanistan
	{42607, 41, 5, 0x1},    // noreg
	{16322, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27959, 127, 5, 0x81},  // #4398
	{58474, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{79, 231, 17, 0x1},     // frenchsaintmartin
	{39652, 344, 5, 0x1},   // #6698
	{39817, 568, 4, 0x1},   // #691
	{62891, 119, 5, 0x1},   // fidji
	{33783, 132, 6, 0x1},   // kuweit
	{55811, 171, 21, 0x1},  // federalrepublicbrazil
	{6610, 54, 19, 0x1},    // unitedstatesamerica
	{37345, 456, 5, 0x1},   // #5slv
	{18039, 237, 17, 0x1},  // norfkailenteratri
	{21044, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{21782, 184, 5, 0x81},  // #2hti
	{42751, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37648, 548, 5, 0x1},   // #5sud
	{11569, 129, 14, 0x1},  // formercambodja
	{638, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{46694, 481, 5, 0x1},   // #6svg
	{47563, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{4006, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{23537, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{14505, 59, 10, 0x1},   // bovenvolta
	{30993, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2359, 209, 22, 0x1},   // bouvetislandsnorwegian
	{39812, 518, 4, 0x1},   // #690
	{62948, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19551, 607, 5, 0x81},  // #2csk
	{8720, 64, 27, 0x1},    // congodemocratischerepubliek
	{53853, 171, 18, 0x1},  // unitedstatesbrazil
	{11065, 257, 16, 0x1},  // fwallisandfutuna
	{53679, 121, 17, 0x1},  // republicindonesia
	{25035, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{57104, 552, 23, 0x2},  // gilbertandelliceislands
	{30771, 59, 10, 0x1},   // hautevolta
	{19850, 118, 16, 0x1},  // republicofcyprus
	{28219, 237, 5, 0x81},  // #4574
	{52716, 148, 5, 0x1},   // #7prk
	{15146, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{4898, 225, 17, 0x1},   // territoryhongkong
	{25235, 82, 20, 0x1},   // unitedkingdomoflibya
	{52219, 144, 5, 0x1},   // #7pak
	{33470, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{26179, 259, 11, 0x1},  // repofkosovo
	{47245, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{18733, 244, 17, 0x1},  // statesouthvietnam
	{15881, 25, 24, 0x1},   // hrvatskacroatialocalname
	{27839, 222, 5, 0x81},  // #4304
	{18860, 14, 13, 0x1},   // chechrepublic
	{17391, 203, 5, 0x81},  // #2asm
	{48624, 227, 9, 0x1},   // maneiland
	{27336, 215, 13, 0x1},  // westernsahara
	{5635, 60, 24, 0x1},    // bechuanalandprotectorate
	{12264, 142, 14, 0x1},  // republieknauru
	{4572, 257, 15, 0x1},   // futunaandwallis
	{10204, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{36595, 30, 14, 0x1},   // kingdomofitaly
	{35548, 287, 5, 0x1},   // #5mor
	{39547, 287, 5, 0x1},   // #6600
	{2907, 16, 19, 0x21},   // republicwestgermany
	{16854, 111, 21, 0x1},  // koninkrijkafghanistan
	{2026, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15528, 123, 10, 0x1},  // iranpersia
	{43465, 52, 14, 0x1},   // turkserepublic
	{6049, 243, 24, 0x1},   // overzeesterritoryreunion
	{5034, 145, 24, 0x1},   // formerphilippinerepublic
	{44766, 81, 15, 0x1},   // liberiarepublic
	{17209, 136, 19, 0x1},  // maldivischeeilanden
	{43557, 136, 17, 0x1},  // maldivensultanate
	{40243, 73, 19, 0x1},   // incleritreaethiopia
	{44158, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{50676, 255, 5, 0x1},   // #7ivb
	{46373, 248, 20, 0x1},  // sintpierreenmiquelon
	{17970, 24, 13, 0x1},   // greecekingdom
	{8645, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{36242, 145, 22, 0x1},  // philippinecommonwealth
	{32643, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{50693, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{29564, 329, 5, 0x1},   // #5970
	{32075, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19745, 14, 5, 0x81},   // #2cze
	{37340, 485, 5, 0x1},   // #5slu
	{8320, 145, 11, 0x1},   // philippines
	{37618, 593, 5, 0x1},   // #5sri
	{27684, 177, 5, 0x81},  // #4212
	{63212, 248, 20, 0x1},  // fsaintpierremiquelon
	{30944, 180, 7, 0x1},   // grenada
	{31896, 34, 7, 0x1},    // letland
	{4160, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{45289, 157, 18, 0x1},  // timoreastportugees
	{32136, 1, 9, 0x1},     // shqiperia
	{31331, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{64836, 158, 12, 0x1},  // kingdomtonga
	{31975, 419, 5, 0x1},   // #5drv
	{5870, 238, 14, 0x1},   // niuenewzeeland
	{34952, 246, 26, 0x1},  // tristandacunhaandascension
	{43238, 291, 5, 0x1},   // #6isr
	{14280, 179, 7, 0x1},   // ecuador
	{3478, 13, 16, 0x1},    // tsjechoslovakije
	{9876, 241, 28, 0x1},   // palestiniannationalauthority
	{2886, 223, 21, 0x1},   // territoryfrenchguiana
	{24467, 17, 14, 0x1},   // kingdomdenmark
	{30208, 223, 16, 0x1},  // departmentguiana
	{58761, 240, 15, 0x1},  // portoricoeiland
	{45637, 231, 21, 0x1},  // frenchpartsaintmartin
	{21798, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{27271, 68, 12, 0x1},   // afarissaland
	{24474, 17, 7, 0x1},    // denmark
	{44401, 495, 5, 0x1},   // #6leb
	{31993, 79, 8, 0x1},    // eqguinea
	{7656, 49, 8, 0x1},     // slovakia
	{64204, 106, 20, 0x1},  // tanganyikaenzanzibar
	{21941, 147, 12, 0x1},  // papuaniugini
	{34901, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{55996, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{1845, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{59936, 197, 13, 0x1},  // saintvincentg
	{26867, 154, 8, 0x1},   // thailand
	{18477, 100, 16, 0x1},  // saotomeeprincipe
	{31977, 161, 3, 0x1},   // drv
	{4570, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5476, 212, 7, 0x1},    // curacao
	{13268, 24, 11, 0x1},   // griekenland
	{16264, 205, 25, 0x1},  // franszuidelijkterritorium
	{38771, 160, 11, 0x1},  // uzbekhistan
	{36342, 136, 17, 0x1},  // maldivensultanaat
	{27704, 79, 5, 0x81},   // #4226
	{46277, 631, 5, 0x1},   // #6sal
	{13126, 38, 13, 0x1},   // maltarepublic
	{7931, 164, 17, 0x1},   // yemenarabrepublic
	{12989, 75, 13, 0x1},   // ghanarepublic
	{18369, 198, 19, 0x1},  // republicofvenezuela
	{28214, 238, 5, 0x81},  // #4570
	{33521, 28, 18, 0x1},   // ijslandserepubliek
	{5272, 140, 24, 0x21},  // formerfederationofmalaya
	{60049, 253, 22, 0x1},  // minoroutlyingislandsus
	{3321, 61, 32, 0x21},   // formercentralafrikaanskeizerrijk
	{13526, 52, 12, 0x1},   // formerturkey
	{817, 45, 31, 0x21},    // socialistischerepubliekroemenie
	{32416, 205, 20, 0x1},  // frsouthantarcticterr
	{7056, 201, 22, 0x1},   // overzeesterritoryaland
	{27954, 126, 5, 0x81},  // #4392
	{8617, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{22222, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6371, 140, 7, 0x1},    // malakka
	{47167, 408, 5, 0x1},   // #6tog
	{21090, 255, 29, 0x1},  // territorybritishvirginislands
	{13608, 40, 18, 0x1},   // kingdomnederlanden
	{16578, 169, 6, 0x1},   // belice
	{16228, 131, 18, 0x1},  // korearepublicsouth
	{6378, 140, 16, 0x1},   // federatiemalakka
	{21588, 225, 5, 0x81},  // #2hkg
	{12050, 173, 5, 0x1},   // chili
	{21106, 256, 18, 0x1},  // virginislandsofusa
	{14136, 138, 11, 0x1},  // formerbirma
	{56441, 97, 19, 0x1},   // republicsierraleone
	{19576, 72, 12, 0x1},   // eritreastate
	{5040, 145, 18, 0x1},   // philippinerepublic
	{7644, 13, 20, 0x1},    // formerczechoslovakia
	{5320, 164, 5, 0x1},    // jemen
	{24607, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{23289, 112, 17, 0x1},  // unitedarabemirate
	{43233, 508, 5, 0x1},   // #6irq
	{48551, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{22421, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{23070, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{1764, 133, 28, 0x21},  // laospeopledemocraticrepublic
	{9580, 121, 29, 0x1},   // republicunitedstatesindonesia
	{64423, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{46371, 483, 5, 0x1},   // #6sin
	{37367, 106, 18, 0x1},  // tanzaniatanganyika
	{27819, 75, 5, 0x81},   // #4288
	{6929, 194, 16, 0x1},   // nederlandsguyana
	{20488, 120, 12, 0x1},  // fsmicronesia
	{28189, 162, 5, 0x81},  // #4548
	{60371, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8356, 164, 8, 0x1},    // yemenrep
	{52163, 109, 16, 0x1},  // northernrhodesia
	{53494, 133, 15, 0x1},  // demvolksreplaos
	{41357, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{18388, 198, 28, 0x1},  // republicbolivarianavenezuela
	{8653, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{8617, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{41024, 232, 30, 0x1},  // northernmarianaislandsamerican
	{46475, 14, 5, 0x1},    // cesko
	{17464, 4, 5, 0x81},    // #2aus
	{47157, 625, 5, 0x1},   // #6thi
	{43494, 59, 11, 0x1},   // birkinafaso
	{22879, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{50092, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7405, 514, 10, 0x2},   // yugoslavia
	{5200, 70, 8, 0x1},     // zanzibar
	{36749, 578, 5, 0x1},   // #5sal
	{54535, 16, 23, 0x1},   // bondsrepubliekduitsland
	{55517, 152, 19, 0x1},  // solomonislandsstate
	{47500, 588, 5, 0x1},   // #6ven
	{47495, 609, 5, 0x1},   // #6van
	{37613, 300, 5, 0x1},   // #5spn
	{14332, 223, 8, 0x1},   // guyanafr
	{32281, 213, 26, 0x1},  // indianoceanchristmasisland
	{27739, 245, 5, 0x81},  // #4239
	{44592, 217, 24, 0x1},  // malvinasfalklandeilanden
	{63780, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{921, 232, 28, 0x1},    // northernmarianascommonwealth
	{4827, 76, 16, 0x1},    // republicofguinea
	{31188, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{16906, 145, 19, 0x1},  // filipijnserepubliek
	{36118, 88, 10, 0x1},   // mauretania
	{24833, 45, 8, 0x1},    // roumania
	{15569, 110, 17, 0x1},  // republiekzimbabwe
	{56458, 202, 7, 0x1},   // nethant
	{60862, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{16515, 165, 6, 0x1},   // #3ydye
	{63875, 123, 16, 0x1},  // islamicrepofiran
	{255, 198, 25, 0x21},   // venezuelarepbolivarianade
	{54397, 6, 12, 0x1},    // azerbajdzjan
	{38443, 175, 17, 0x1},  // republiccostarica
	{1669, 59, 20, 0x21},   // republicofuppervolta
	{34555, 26, 17, 0x1},   // magyarkoztarsasag
	{55498, 241, 16, 0x1},  // palestinestateof
	{10600, 106, 18, 0x1},  // republictanganyika
	{13635, 150, 18, 0x1},  // saudiarabiakingdom
	{43451, 162, 16, 0x1},  // republiekvanuatu
	{16148, 138, 9, 0x1},   // uniebirma
	{29519, 418, 5, 0x1},   // #5900
	{40400, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{9266, 23, 7, 0x1},     // georgia
	{14982, 15, 3, 0x1},    // ddr
	{34655, 356, 5, 0x1},   // #5mas
	{46533, 458, 5, 0x1},   // #6sol
	{54306, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{27689, 178, 5, 0x81},  // #4214
	{51382, 220, 26, 0x1},  // overzeesterritorygibraltar
	{3238, 94, 6, 0x21},    // ruanda
	{27699, 193, 5, 0x81},  // #4222
	{27734, 217, 5, 0x81},  // #4238
	{21618, 226, 5, 0x81},  // #2hmd
	{2085, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{26558, 254, 5, 0x81},  // #2vat
	{5296, 71, 24, 0x1},    // formerunitedarabrepublic
	{21663, 148, 16, 0x1},  // demvolksrepkorea
	{46896, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39512, 466, 5, 0x1},   // #6570
	{46595, 300, 5, 0x1},   // #6spn
	{4103, 94, 14, 0x21},   // republicrwanda
	{49639, 255, 20, 0x1},  // virginislandsbritish
	{57999, 17, 16, 0x1},   // kingdomofdenmark
	{62379, 155, 20, 0x1},  // republicoftajikistan
	{32256, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{12798, 229, 6, 0x1},   // jersey
	{61023, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{34810, 389, 5, 0x1},   // #5mlt
	{32444, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16903, 633, 5, 0x1},   // #2afi
	{13697, 176, 12, 0x1},  // republiccuba
	{36786, 483, 5, 0x1},   // #5sin
	{59670, 35, 19, 0x1},   // principautedemonaco
	{46550, 531, 5, 0x1},   // #6som
	{5190, 106, 10, 0x1},   // tanganyika
	{2701, 253, 42, 0x21},  // amerikaanseondergeschikteafgelegeneilanden
	{7276, 10, 21, 0x1},    // formerbyelorussianssr
	{5513, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{43354, 66, 11, 0x1},   // uniecomoren
	{11662, 63, 14, 0x1},   // formercameroon
	{47001, 118, 18, 0x1},  // kypriakidimokratia
	{48799, 188, 18, 0x1},  // mexicounitedstates
	{34333, 24, 16, 0x1},   // hellenicrepublic
	{17961, 24, 15, 0x1},   // kingdomofgreece
	{39507, 382, 5, 0x1},   // #6565
	{39517, 547, 5, 0x1},   // #6571
	{46600, 593, 5, 0x1},   // #6sri
	{8694, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{7931, 164, 7, 0x1},    // yemenar
	{6945, 230, 22, 0x1},   // overseasterritorymacao
	{14254, 108, 11, 0x1},  // afrikaborwa
	{14327, 223, 11, 0x1},  // fransguyana
	{43365, 435, 5, 0x1},   // #6ita
	{44010, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33757, 127, 19, 0x1},  // republiekkazachstan
	{35793, 461, 5, 0x1},   // #5mya
	{5238, 139, 8, 0x1},    // mongolia
	{12141, 32, 17, 0x1},   // republiclithuania
	{47046, 618, 5, 0x1},   // #6taj
	{2220, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{32397, 23, 16, 0x1},   // republiekgeorgie
	{37430, 531, 5, 0x1},   // #5som
	{7718, 56, 14, 0x1},    // angolarepublic
	{45415, 165, 18, 0x1},  // republicsouthyemen
	{51916, 160, 10, 0x1},  // ozbekiston
	{4228, 234, 27, 0x1},   // overzeesterritorymartinique
	{36677, 24, 16, 0x1},   // republicofgreece
	{39522, 620, 5, 0x1},   // #6572
	{43251, 52, 7, 0x1},    // turkiye
	{36395, 220, 9, 0x1},   // gibraltar
	{31746, 73, 15, 0x1},   // ethiopianempire
	{42851, 52, 7, 0x1},    // turkije
	{40310, 107, 16, 0x1},  // republiekoeganda
	{36808, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{16987, 210, 23, 0x1},  // territoryofcocosislands
	{50911, 128, 5, 0x1},   // #7kgz
	{15532, 123, 10, 0x1},  // persiairan
	{32176, 95, 7, 0x1},    // assudan
	{27085, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{21410, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16875, 199, 5, 0x81},  // #2abw
	{45294, 157, 18, 0x1},  // eastportugeestimor
	{2652, 54, 30, 0x21},   // verenigdestatenvannoordamerika
	{16891, 111, 5, 0x81},  // #2afg
	{44273, 14, 8, 0x1},    // tsjechia
	{34762, 297, 5, 0x1},   // #5mex
	{2449, 243, 13, 0x1},   // reunionisland
	{59729, 240, 23, 0x1},  // gemenebestvanpuertorico
	{37413, 458, 5, 0x1},   // #5sol
	{41007, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{58494, 63, 22, 0x1},   // cameroonunitedrepublic
	{14114, 165, 11, 0x1},  // fmrdemyemen
	{14827, 145, 10, 0x1},  // philipines
	{36921, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6215, 163, 21, 0x1},   // independentstatesamoa
	{54981, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{30749, 125, 7, 0x1},   // alurdun
	{61342, 61, 20, 0x1},   // centralafricanempire
	{43749, 148, 10, 0x1},  // koreanorth
	{1117, 133, 16, 0x21},  // laopeoplesdemrep
	{17489, 201, 23, 0x1},  // alandautonomousprovince
	{8165, 129, 13, 0x1},   // khmerrepublic
	{971, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{12294, 146, 12, 0x1},  // palauislands
	{10565, 92, 5, 0x1},    // niger
	{23818, 3, 16, 0x1},    // republiekarmenie
	{12502, 234, 13, 0x1},  // lamartiniquef
	{37801, 222, 23, 0x1},  // grondterritorygroenland
	{2275, 62, 21, 0x21},   // republicofcotedivoire
	{62127, 146, 13, 0x1},  // beluuerabelau
	{33371, 65, 22, 0x1},   // brazzavilleformercongo
	{52927, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{17469, 5, 5, 0x81},    // #2aut
	{31057, 248, 20, 0x1},  // saintpierremiquelonf
	{4109, 82, 10, 0x1},    // libiastate
	{43598, 136, 23, 0x1},  // maldiveislandssultanate
	{47132, 222, 15, 0x1},  // kalaallitnunaat
	{34668, 350, 5, 0x1},   // #5maw
	{48489, 59, 11, 0x1},   // burkinofaso
	{14270, 179, 17, 0x1},  // republicofecuador
	{43584, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{27694, 179, 5, 0x81},  // #4218
	{42059, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{43077, 241, 21, 0x1},  // palestinianadminareas
	{7166, 5, 15, 0x1},     // republicaustria
	{33468, 417, 5, 0x1},   // #5jam
	{5172, 6, 12, 0x1},     // azerbeidsjan
	{20605, 227, 10, 0x1},  // islandsman
	{46630, 548, 5, 0x1},   // #6sud
	{10520, 186, 15, 0x1},  // saintkittsnevis
	{28204, 92, 5, 0x81},   // #4562
	{28224, 41, 5, 0x81},   // #4578
	{36577, 243, 9, 0x1},   // lareunion
	{32669, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{12259, 38, 5, 0x1},    // malta
	{7004, 42, 20, 0x1},    // aotearoanieuwzeeland
	{17132, 87, 18, 0x1},   // mozambiquerepublic
	{11710, 41, 5, 0x1},    // norge
	{1394, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{65311, 108, 18, 0x1},  // suidafrikarepublic
	{7310, 165, 15, 0x1},   // democraticyemen
	{14204, 153, 18, 0x1},  // syrianarabrepublic
	{30596, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{36423, 181, 17, 0x1},  // republicguatemala
	{17527, 6, 5, 0x81},    // #2aze
	{19569, 72, 14, 0x1},   // stateoferitrea
	{541, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{46111, 38, 17, 0x1},   // repubblikatamalta
	{17076, 201, 5, 0x81},  // #2ala
	{56107, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{20815, 103, 5, 0x1},   // tjaad
	{46366, 599, 5, 0x1},   // #6sie
	{23315, 44, 17, 0x1},   // republiekportugal
	{46293, 502, 5, 0x1},   // #6sau
	{44713, 134, 16, 0x1},  // libaneserepublic
	{53032, 108, 5, 0x1},   // #7rsa
	{15599, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5107, 48, 18, 0x1},    // servieenmontenegro
	{62419, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{35012, 246, 23, 0x1},  // sainthelenaandascension
	{32726, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31903, 402, 5, 0x1},   // #5drc
	{4359, 149, 4, 0x21},   // #9qa
	{4727, 235, 17, 0x1},   // departmentmayotte
	{4314, 168, 19, 0x21},  // commonwealthbahamas
	{32128, 113, 10, 0x1},  // bangladesh
	{9767, 195, 22, 0x1},   // republictrinidadtobago
	{45280, 157, 14, 0x1},  // portugeestimor
	{1029, 10, 11, 0x21},   // bjelorussia
	{23211, 1, 21, 0x1},    // volksrepubliekalbanie
	{15792, 68, 6, 0x1},    // #3aidj
	{43109, 438, 5, 0x1},   // #6ice
	{12966, 27, 15, 0x1},   // republicireland
	{35568, 490, 5, 0x1},   // #5msi
	{29524, 414, 5, 0x1},   // #5910
	{47225, 405, 5, 0x1},   // #6ton
	{11400, 12, 10, 0x1},   // switerland
	{25072, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1946, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61920, 219, 22, 0x1},  // guernseychannelislands
	{40409, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{17233, 581, 5, 0x81},  // #2ant
	{51595, 110, 16, 0x1},  // republiczimbabwe
	{47239, 505, 5, 0x1},   // #6tun
	{54675, 10, 17, 0x1},   // bjelorussischessr
	{50316, 112, 20, 0x1},  // unitedarabicemirates
	{27754, 201, 5, 0x81},  // #4248
	{61763, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{27814, 634, 5, 0x1},   // #4280
	{56308, 166, 18, 0x1},  // republicaargentina
	{672, 221, 24, 0x1},    // collectiviteitguadeloupe
	{10156, 248, 16, 0x1},  // stpierremiquelon
	{61974, 116, 6, 0x1},   // buthan
	{3296, 82, 8, 0x21},    // libyanaj
	{22580, 76, 13, 0x1},   // guineaconakry
	{39502, 632, 5, 0x1},   // #6560
	{56962, 4, 19, 0x1},    // gemenebestaustralie
	{54981, 246, 20, 0x1},  // sainthelenaascension
	{28134, 91, 5, 0x81},   // #4516
	{50293, 97, 11, 0x1},   // sierreleone
	{22956, 77, 27, 0x1},   // islamitischerepubliekgambia
	{29702, 1, 22, 0x1},    // albanesevolksrepubliek
	{4119, 66, 7, 0x1},     // comoren
	{20378, 7, 14, 0x1},    // kingdombelgium
	{31905, 64, 3, 0x1},    // drc
	{35606, 123, 19, 0x1},  // iranislandsrepublic
	{17884, 206, 22, 0x1},  // sinteustatiusenbonaire
	{44631, 217, 23, 0x1},  // falklandislandsmalvinas
	{54488, 98, 22, 0x1},   // somaliafederalrepublic
	{21030, 208, 14, 0x1},  // bermudabritish
	{9789, 128, 20, 0x1},   // republicofkyrgyzstan
	{12616, 37, 24, 0x1},   // republicofnorthmacedonia
	{4948, 120, 21, 0x21},  // micronesiafedstatesof
	{23767, 239, 20, 0x1},  // pitcairngroupislands
	{33734, 319, 5, 0x1},   // #5jpn
	{56160, 197, 11, 0x1},  // sintvincent
	{27714, 73, 5, 0x81},   // #4231
	{53076, 46, 5, 0x1},    // #7rus
	{17124, 87, 18, 0x1},   // republicmozambique
	{8444, 100, 7, 0x1},    // saotome
	{15815, 202, 6, 0x1},   // #3anhh
	{61618, 65, 13, 0x1},   // kongovolksrep
	{64028, 153, 17, 0x1},  // arabrepublicsyria
	{34892, 246, 20, 0x1},  // ascensionsainthelena
	{8805, 48, 19, 0x1},    // fryserbiamontenegro
	{52506, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{6908, 199, 21, 0x1},   // kofthenetherlandaruba
	{35729, 47, 18, 0x1},   // republieksanmarino
	{4527, 235, 18, 0x1},   // departementmayotte
	{60448, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{48158, 113, 10, 0x1},  // bangladesj
	{56491, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{60964, 133, 7, 0x1},   // laospdr
	{5892, 218, 16, 0x1},   // territoryfaeroer
	{37160, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{31232, 21, 16, 0x1},   // republicoffrance
	{23725, 128, 8, 0x1},   // kirgizia
	{45484, 128, 17, 0x1},  // republickirgistan
	{23342, 230, 5, 0x81},  // #2mac
	{34491, 119, 21, 0x1},  // matanitutugalalaoviti
	{28094, 35, 5, 0x81},   // #4492
	{57853, 123, 19, 0x1},  // islamicrepubliciran
	{19734, 18, 11, 0x1},   // statespanje
	{59493, 236, 17, 0x1},  // nouvellecaledonie
	{17081, 1, 5, 0x81},    // #2alb
	{46502, 635, 5, 0x1},   // #6slv
	{37797, 481, 5, 0x1},   // #5svg
	{2002, 237, 24, 0x1},   // norfolkislandsaustralian
	{27709, 636, 5, 0x1},   // #4230
	{35326, 117, 20, 0x1},  // peoplesrepublicchina
	{17652, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31905, 64, 7, 0x1},    // drcongo
	{31158, 178, 15, 0x1},  // dominicaanserep
	{39467, 572, 5, 0x1},   // #6530
	{34915, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{46732, 569, 5, 0x1},   // #6swd
	{36167, 241, 28, 0x1},  // palestinianoccupiedterritory
	{25431, 69, 15, 0x1},   // republicalgeria
	{28209, 93, 5, 0x81},   // #4566
	{34381, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37465, 95, 23, 0x1},   // sudandemocraticrepublic
	{18091, 121, 17, 0x1},  // republikindonesia
	{32636, 278, 5, 0x1},   // #5hai
	{22340, 127, 8, 0x1},   // kazachia
	{52280, 36, 12, 0x1},   // repofmoldova
	{32166, 95, 17, 0x1},   // jumhuriyatassudan
	{35617, 67, 19, 0x1},   // republicofcaboverde
	{10492, 186, 28, 0x1},  // stchristophernevisfederation
	{22983, 88, 25, 0x1},   // islamicrepublicmauritania
	{65051, 139, 13, 0x1},  // mongoliastate
	{36740, 386, 5, 0x1},   // #5saf
	{17071, 200, 5, 0x81},  // #2aia
	{46497, 485, 5, 0x1},   // #6slu
	{53281, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{43139, 163, 21, 0x1},  // samoaindependentstate
	{27724, 19, 5, 0x81},   // #4233
	{46361, 513, 5, 0x1},   // #6sey
	{12915, 173, 5, 0x1},   // chile
	{4486, 162, 7, 0x1},    // vanuatu
	{40669, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{39472, 579, 5, 0x1},   // #6531
	{35393, 252, 19, 0x1},  // chinataiwanprovince
	{44190, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{55188, 20, 5, 0x1},    // suomi
	{63352, 147, 14, 0x1},  // papaunewguinea
	{32778, 629, 5, 0x1},   // #5hun
	{49087, 68, 5, 0x1},    // #7dji
	{62151, 253, 23, 0x1},  // usaminoroutlyingislands
	{38036, 174, 19, 0x1},  // republicadecolombia
	{813, 234, 10, 0x1},    // martinique
	{43184, 315, 5, 0x1},   // #6ire
	{5219, 198, 4, 0x21},   // #9ve
	{3328, 210, 15, 0x1},   // keelingeilanden
	{32641, 576, 5, 0x1},   // #5hon
	{12423, 45, 16, 0x1},   // republicroemenia
	{57860, 123, 12, 0x1},  // republiciran
	{2122, 74, 4, 0x21},    // #9ga
	{18682, 167, 14, 0x1},  // antiguaandbarb
	{16708, 116, 6, 0x1},   // boetan
	{3074, 229, 4, 0x21},   // #9je
	{9939, 41, 19, 0x1},    // koninkrijknoorwegen
	{37945, 101, 9, 0x1},   // swazliand
	{22896, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{6533, 81, 7, 0x1},     // liberia
	{25954, 155, 5, 0x81},  // #2tjk
	{27719, 72, 5, 0x81},   // #4232
	{40409, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{32220, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{3016, 249, 26, 0x1},   // saintmaartennederlandspart
	{27824, 220, 5, 0x81},  // #4292
	{35502, 252, 21, 0x1},  // taiwanprovinceofchina
	{39492, 358, 5, 0x1},   // #6552
	{64755, 62, 18, 0x1},   // republicivorycoast
	{20056, 119, 4, 0x1},   // viti
	{808, 45, 32, 0x21},    // roemeensesocialistischerepubliek
	{28129, 143, 5, 0x81},  // #4512
	{30808, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{11496, 83, 7, 0x1},    // lesotho
	{13573, 57, 18, 0x1},   // republikayuburundi
	{50814, 127, 20, 0x1},  // republicofkazakhstan
	{51107, 131, 5, 0x1},   // #7kor
	{50893, 127, 5, 0x1},   // #7kaz
	{2157, 223, 4, 0x21},   // #9gf
	{61928, 219, 22, 0x1},  // channelislandsguernsey
	{23347, 231, 5, 0x81},  // #2maf
	{17142, 193, 18, 0x1},  // republicelsalvador
	{20528, 171, 20, 0x1},  // unitedstatesofbrazil
	{15379, 24, 5, 0x1},    // ellas
	{47230, 473, 5, 0x1},   // #6tri
	{2285, 62, 21, 0x21},   // cotedivoireivorycoast
	{53059, 73, 17, 0x1},   // socialistethiopia
	{42669, 170, 26, 0x1},  // boliviamultinationalestaat
	{49888, 147, 17, 0x1},  // nieuwguineapapoua
	{56396, 95, 17, 0x1},   // presecessionsudan
	{33428, 27, 16, 0x1},   // republiekierland
	{14771, 43, 14, 0x1},   // polandrepublic
	{3494, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{21487, 141, 13, 0x1},  // republicnepal
	{40087, 250, 18, 0x1},  // caicosislandsturks
	{39497, 350, 5, 0x1},   // #6553
	{20398, 21, 5, 0x81},   // #2fra
	{30808, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64486, 164, 8, 0x1},   // repyemen
	{14305, 223, 11, 0x1},  // fransguiana
	{29860, 166, 19, 0x1},  // argentijnserepublic
	{55874, 64, 30, 0x1},   // democratischerepubliekvancongo
	{11108, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{18030, 237, 19, 0x1},  // teratriofnorfkailen
	{35518, 252, 19, 0x1},  // chinataiwanrepublic
	{4492, 151, 4, 0x21},   // #9sg
	{5253, 255, 4, 0x21},   // #9vg
	{29629, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{17262, 85, 12, 0x1},   // madagasikara
	{43162, 163, 17, 0x1},  // westernsamoasamoa
	{2403, 219, 4, 0x21},   // #9gg
	{27969, 80, 5, 0x81},   // #4404
	{37799, 197, 3, 0x1},   // svg
	{28099, 139, 5, 0x81},  // #4496
	{46450, 236, 17, 0x1},  // nouvellecaledonia
	{42036, 12, 8, 0x1},    // svizzera
	{21628, 25, 5, 0x81},   // #2hrv
	{27729, 218, 5, 0x81},  // #4234
	{27749, 20, 5, 0x81},   // #4246
	{50239, 121, 18, 0x1},  // republiekindonesie
	{1362, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{51663, 148, 10, 0x1},  // northkorea
	{29779, 79, 10, 0x1},   // equaguinea
	{34125, 181, 18, 0x1},  // republiekguatemala
	{20730, 119, 21, 0x1},  // fijieilandenrepubliek
	{1802, 182, 26, 0x1},   // cooperatieverepublicguyana
	{4484, 95, 4, 0x21},    // #9sd
	{15998, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{64846, 181, 9, 0x1},   // gautemala
	{6226, 163, 10, 0x1},   // statesamoa
	{39402, 337, 5, 0x1},   // #6481
	{9097, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13751, 124, 12, 0x1},  // republicirak
	{2126, 180, 4, 0x21},   // #9gd
	{36519, 71, 14, 0x1},   // egyptarabrepof
	{16224, 131, 9, 0x1},   // repskorea
	{46316, 47, 21, 0x1},   // repubblicadisanmarino
	{61060, 82, 15, 0x1},   // koninkrijklibie
	{11153, 226, 11, 0x1},  // heardisland
	{28109, 39, 5, 0x81},   // #4499
	{35313, 416, 5, 0x1},   // #5mon
	{51421, 244, 14, 0x1},  // stateofvietnam
	{11384, 183, 17, 0x1},  // republiekhonduras
	{2986, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{61395, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{31414, 279, 5, 0x1},   // #5cub
	{42812, 280, 5, 0x1},   // #6frn
	{21252, 231, 18, 0x1},  // frenchpartstmartin
	{46719, 620, 5, 0x1},   // #6swa
	{39487, 357, 5, 0x1},   // #6551
	{62718, 51, 13, 0x1},   // kingdomzweden
	{60285, 244, 12, 0x1},  // statevietnam
	{24738, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{4437, 111, 28, 0x21},  // islamitischestaatafghanistan
	{59201, 68, 27, 0x1},   // territoryoftheafarsandissas
	{8135, 14, 13, 0x1},    // czechrepublic
	{51207, 132, 5, 0x1},   // #7kuw
	{4488, 51, 4, 0x21},    // #9se
	{5211, 254, 4, 0x21},   // #9va
	{6562, 48, 20, 0x1},    // unieserviamontenegro
	{23844, 90, 5, 0x81},   // #2mwi
	{39407, 302, 5, 0x1},   // #6482
	{21345, 131, 10, 0x1},  // repofkorea
	{1023, 57, 4, 0x21},    // #9bi
	{2530, 205, 4, 0x21},   // taaf
	{2130, 23, 4, 0x21},    // #9ge
	{34055, 79, 15, 0x1},   // guineequatorial
	{18289, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27994, 133, 5, 0x81},  // #4418
	{5312, 164, 13, 0x1},   // republicjemen
	{58373, 58, 14, 0x1},   // republiekbenin
	{38605, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{34781, 596, 5, 0x1},   // #5mli
	{23613, 86, 5, 0x81},   // #2mli
	{28104, 36, 5, 0x81},   // #4498
	{32973, 145, 23, 0x1},  // commonwealthphilippines
	{4865, 243, 25, 0x1},   // overseasdepartmentreunion
	{47348, 410, 5, 0x1},   // #6tuv
	{10070, 144, 23, 0x1},  // jamhuryatislamipakistan
	{37290, 129, 17, 0x1},  // cambodiakampuchea
	{44660, 197, 23, 0x1},  // stvincentendegrenadinen
	{16176, 97, 19, 0x1},   // sierraleonerepublic
	{25823, 104, 5, 0x81},  // #2tgo
	{12836, 138, 19, 0x1},  // burmaunionofmyanmar
	{27829, 130, 5, 0x81},  // #4296
	{7458, 227, 3, 0x1},    // man
	{30852, 374, 5, 0x1},   // #5cam
	{30951, 373, 5, 0x1},   // #5cdi
	{46279, 152, 14, 0x1},  // salomonislands
	{49632, 255, 27, 0x1},  // britishvirginislandsbritish
	{24458, 143, 5, 0x81},  // #2omn
	{43543, 27, 14, 0x1},   // ierserepubliek
	{4918, 117, 13, 0x1},   // chinamainland
	{39920, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{64609, 31, 13, 0x1},   // liechtenstien
	{4465, 152, 4, 0x21},   // #9sb
	{55559, 254, 23, 0x1},  // vaticancitystateholysee
	{8414, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{39412, 342, 5, 0x1},   // #6483
	{1019, 114, 4, 0x21},   // #9bh
	{2312, 203, 22, 0x1},   // territoryamericansamoa
	{9799, 128, 18, 0x1},   // kyrgyzstanrepublic
	{3054, 249, 20, 0x1},   // saintmartindutchpart
	{4933, 120, 25, 0x21},  // federalstatesofmicronesia
	{61737, 28, 15, 0x1},   // icelandrepublic
	{34620, 424, 5, 0x1},   // #5mal
	{25669, 45, 15, 0x1},   // kingdomroemenia
	{15322, 191, 9, 0x1},   // piruwsuyu
	{26054, 105, 5, 0x81},  // #2tun
	{39227, 348, 5, 0x1},   // #6359
	{39127, 448, 5, 0x1},   // #6305
	{1458, 123, 10, 0x21},  // iranempire
	{73, 94, 19, 0x21},     // republiquerwandaise
	{26032, 158, 5, 0x81},  // #2ton
	{52246, 30, 15, 0x1},   // republiekitalie
	{2650, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{54429, 169, 15, 0x1},  // britishhonduras
	{9328, 89, 9, 0x1},     // mauritius
	{46204, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{8106, 46, 12, 0x1},    // sovietrussia
	{31026, 585, 5, 0x1},   // #5chn
	{52211, 217, 8, 0x1},   // malvinen
	{196, 147, 12, 0x21},   // papuanguinea
	{10343, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{30332, 186, 24, 0x1},  // saintkittsnevisfederatia
	{51004, 135, 8, 0x1},   // srilanka
	{36829, 144, 23, 0x1},  // pakistanislamicrepublic
	{61983, 43, 19, 0x1},   // volksrepubliekpolen
	{55683, 13, 4, 0x1},    // cssr
	{4480, 102, 4, 0x21},   // #9sc
	{22168, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{59085, 67, 20, 0x1},   // kaapverdischeislands
	{5215, 197, 4, 0x21},   // #9vc
	{41175, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{5310, 259, 4, 0x21},   // #9xk
	{39417, 345, 5, 0x1},   // #6484
	{45237, 28, 7, 0x1},    // iceland
	{31704, 421, 5, 0x1},   // #5dji
	{31769, 271, 5, 0x1},   // #5dom
	{64055, 31, 12, 0x1},   // lichtenstein
	{3290, 187, 4, 0x21},   // #9lc
	{27964, 125, 5, 0x81},  // #4400
	{41394, 106, 12, 0x1},  // tanzaniaurep
	{42375, 50, 17, 0x1},   // slovenianrepublic
	{6090, 251, 15, 0x1},   // tokelaueilanden
	{36586, 296, 5, 0x1},   // #5qat
	{34533, 430, 5, 0x1},   // #5mac
	{28724, 343, 5, 0x1},   // #5140
	{50461, 111, 23, 0x1},  // afghanistanislamicstate
	{10703, 165, 16, 0x1},  // formersouthyemen
	{31406, 449, 5, 0x1},   // #5cro
	{27529, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{27744, 119, 5, 0x81},  // #4242
	{10594, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{1732, 237, 14, 0x1},   // norfolkislands
	{30867, 272, 5, 0x1},   // #5cao
	{47836, 9, 17, 0x1},    // bosniehercegovina
	{12100, 108, 10, 0x1},  // zuidafrika
	{16916, 5, 19, 0x1},    // republiekoostenrijk
	{2809, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{26715, 57, 16, 0x1},   // republiekburundi
	{32540, 68, 20, 0x1},   // afarsendeissasgebied
	{18825, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{43228, 630, 5, 0x1},   // #6irn
	{1027, 58, 4, 0x21},    // #9bj
	{2407, 75, 4, 0x21},    // #9gh
	{13859, 104, 12, 0x1},  // republictogo
	{2799, 29, 4, 0x21},    // #9il
	{16250, 214, 8, 0x1},   // caymanis
	{3275, 134, 4, 0x21},   // #9lb
	{31375, 29, 14, 0x1},   // medinatyisrael
	{25170, 22, 15, 0x1},   // grootbrittannia
	{34776, 464, 5, 0x1},   // #5mld
	{4843, 120, 17, 0x21},  // micronesiafederal
	{5505, 223, 18, 0x21},  // frenchguyanafrench
	{139, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{4918, 117, 5, 0x1},    // china
	{15679, 254, 9, 0x1},   // santasede
	{4372, 196, 22, 0x1},   // uruguayeasternrepublic
	{30862, 577, 5, 0x1},   // #5can
	{44223, 73, 23, 0x1},   // excludeseritreaethiopia
	{31021, 637, 5, 0x1},   // #5chl
	{39482, 340, 5, 0x1},   // #6541
	{700, 252, 47, 0x1},    // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{31329, 345, 5, 0x1},   // #5con
	{20087, 178, 20, 0x1},  // dominikaanserepublic
	{52867, 45, 5, 0x1},    // #7rou
	{1179, 40, 24, 0x21},   // koninkrijkdernederlanden
	{6162, 244, 12, 0x1},   // vietnamstate
	{46535, 152, 8, 0x1},   // solomons
	{4416, 150, 4, 0x21},   // #9sa
	{5195, 253, 4, 0x21},   // #9um
	{14976, 15, 9, 0x1},    // formerddr
	{13871, 146, 15, 0x1},  // republicofpalau
	{13296, 95, 14, 0x1},   // sudanuntil2011
	{39422, 402, 5, 0x1},   // #6490
	{1054, 208, 4, 0x21},   // #9bm
	{58480, 63, 22, 0x1},   // unitedrepubliccameroon
	{2411, 220, 4, 0x21},   // #9gi
	{2803, 227, 4, 0x21},   // #9im
	{3078, 185, 4, 0x21},   // #9jm
	{3271, 133, 4, 0x21},   // #9la
	{2994, 16, 28, 0x21},   // formerfederalrepublicgermany
	{3427, 64, 11, 0x21},   // demrepcongo
	{21821, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2743, 201, 29, 0x1},   // overseasterritoryalandislands
	{47087, 541, 5, 0x1},   // #6taz
	{318, 138, 26, 0x1},    // republiekderunievanmyanmar
	{10194, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{35995, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{34528, 413, 5, 0x1},   // #5maa
	{31826, 186, 23, 0x1},  // saintchristopherennevis
	{39162, 389, 5, 0x1},   // #6338
	{26008, 157, 5, 0x81},  // #2tls
	{47276, 511, 5, 0x1},   // #6tur
	{3948, 240, 19, 0x1},   // territorypuertorico
	{33009, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{46303, 638, 5, 0x1},   // #6ser
	{228, 86, 4, 0x1},      // mali
	{58976, 129, 21, 0x1},  // democratischkampuchea
	{46638, 523, 5, 0x1},   // #6sur
	{46737, 298, 5, 0x1},   // #6swz
	{29592, 73, 9, 0x1},    // abessinia
	{10099, 244, 11, 0x1},  // zuidvietnam
	{39477, 304, 5, 0x1},   // #6540
	{22916, 217, 8, 0x1},   // malvinas
	{31142, 622, 5, 0x1},   // #5com
	{32771, 25, 7, 0x1},    // kroatia
	{13653, 150, 19, 0x1},  // saoediarabiakingdom
	{4533, 96, 4, 0x21},    // #9sn
	{4873, 243, 17, 0x1},   // departmentreunion
	{3791, 68, 19, 0x1},    // afarsissasterritory
	{31787, 62, 9, 0x1},    // ivoorkust
	{130, 6, 9, 0x1},       // azerbajan
	{50929, 130, 5, 0x1},   // #7kir
	{1050, 207, 4, 0x21},   // #9bl
	{2435, 76, 4, 0x21},    // #9gn
	{21497, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{17284, 166, 5, 0x81},  // #2arg
	{2807, 122, 4, 0x21},   // #9in
	{3205, 186, 4, 0x21},   // #9kn
	{22750, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{32800, 147, 30, 0x1},  // independentstatepapuanewguinea
	{4002, 40, 4, 0x21},    // #9nl
	{23603, 137, 5, 0x81},  // #2mhl
	{44738, 105, 17, 0x1},  // republicoftunisia
	{35210, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{58579, 157, 12, 0x1},  // timorlorosae
	{39207, 635, 5, 0x1},   // #6349
	{39167, 368, 5, 0x1},   // #6339
	{5336, 31, 13, 0x1},    // liechtenstein
	{47912, 103, 15, 0x1},  // republiektsjaad
	{15532, 123, 6, 0x1},   // persia
	{31586, 360, 5, 0x1},   // #5cyp
	{44521, 239, 29, 0x1},  // grondterritorypitcairnislands
	{21319, 101, 17, 0x1},  // eswatiniswaziland
	{6766, 70, 14, 0x1},    // formerzanzibar
	{14262, 94, 16, 0x1},   // rwandeserepublic
	{2543, 165, 8, 0x1},    // yemendem
	{31031, 519, 5, 0x1},   // #5col
	{4537, 98, 4, 0x21},    // #9so
	{7724, 48, 16, 0x1},    // republicofserbia
	{20369, 119, 5, 0x81},  // #2fji
	{1062, 170, 4, 0x21},   // #9bo
	{64353, 109, 13, 0x1},  // noordrhodesie
	{1842, 178, 4, 0x21},   // #9do
	{4951, 106, 22, 0x1},   // unitedrepublictanzania
	{2811, 228, 4, 0x21},   // #9io
	{44616, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3082, 125, 4, 0x21},   // #9jo
	{4006, 41, 4, 0x21},    // #9no
	{7718, 56, 6, 0x1},     // angola
	{34553, 393, 5, 0x1},   // #5mag
	{49153, 58, 17, 0x1},   // republicofdahomey
	{22862, 233, 17, 0x1},  // montserratbritish
	{8444, 100, 12, 0x1},   // saotomeandpr
	{38953, 203, 24, 0x1},  // territoryofamericansamoa
	{33382, 64, 22, 0x1},   // formercongoleopoldstad
	{51691, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{946, 104, 19, 0x21},   // republiquetogolaise
	{25621, 54, 21, 0x1},   // unitedstatesofamerica
	{35463, 252, 22, 0x1},  // chineseprovincietaiwan
	{54354, 107, 15, 0x1},  // republiekuganda
	{34224, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{32035, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{56415, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{8444, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{17036, 188, 18, 0x1},  // unitedstatesmexico
	{21206, 27, 7, 0x1},    // ierland
	{4525, 97, 4, 0x21},    // #9sl
	{4096, 82, 18, 0x1},    // unitedkingdomlibia
	{5261, 161, 4, 0x21},   // #9vn
	{63239, 182, 13, 0x1},  // britishguiana
	{9022, 239, 22, 0x1},   // territoryafhvkpitcairn
	{9377, 120, 17, 0x1},   // micronesiafedstat
	{62675, 231, 18, 0x1},  // stmartinfrenchpart
	{46922, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{1058, 115, 4, 0x21},   // #9bn
	{10156, 248, 17, 0x1},  // stpierremiquelonf
	{2427, 222, 4, 0x21},   // #9gl
	{35826, 89, 18, 0x1},   // republiekmauritius
	{53994, 100, 16, 0x1},  // saotomeyprincipe
	{17248, 112, 5, 0x81},  // #2are
	{20644, 250, 21, 0x1},  // caicosislandsandturks
	{31242, 21, 15, 0x1},   // franceanddomtom
	{44119, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{61023, 22, 15, 0x1},   // grootbrittannie
	{28729, 564, 5, 0x1},   // #5145
	{62954, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{44600, 217, 24, 0x1},  // falklandeilandenmalvinas
	{26013, 595, 5, 0x1},   // #2tmp
	{28719, 533, 5, 0x1},   // #5135
	{4907, 225, 11, 0x1},   // hongkongsar
	{63627, 186, 22, 0x1},  // stkittsnevisfederation
	{58222, 194, 15, 0x1},  // republicsurinam
	{9588, 121, 21, 0x1},   // unitedstatesindonesia
	{58831, 164, 12, 0x1},  // kingdomjemen
	{25924, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{25818, 103, 5, 0x81},  // #2tcd
	{2912, 162, 7, 0x1},    // vanuata
	{3226, 191, 14, 0x21},  // republicofperu
	{9869, 141, 10, 0x1},   // statenepal
	{3643, 57, 17, 0x1},    // republicboeroendi
	{54649, 122, 18, 0x1},  // bharatiyaganarajya
	{51718, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{20035, 68, 8, 0x1},    // djiboeti
	{4529, 47, 4, 0x21},    // #9sm
	{5257, 256, 4, 0x21},   // #9vi
	{14515, 218, 10, 0x1},  // faeroeisds
	{789, 204, 4, 0x21},    // #9aq
	{893, 9, 4, 0x21},      // #9ba
	{1838, 177, 4, 0x21},   // #9dm
	{2431, 77, 4, 0x21},    // #9gm
	{3201, 66, 4, 0x21},    // #9km
	{23389, 36, 5, 0x81},   // #2mda
	{27979, 131, 5, 0x81},  // #4410
	{3998, 189, 4, 0x21},   // #9ni
	{40909, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{49858, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{28734, 517, 5, 0x1},   // #5150
	{39212, 565, 5, 0x1},   // #6350
	{37140, 117, 15, 0x1},  // chinaprmainland
	{21787, 26, 5, 0x81},   // #2hun
	{22115, 111, 13, 0x1},  // afghanistanir
	{18498, 332, 13, 0x82}, // republiccongo
	{36854, 77, 9, 0x1},    // thegambia
	{26736, 255, 5, 0x81},  // #2vgb
	{11823, 21, 14, 0x1},   // frenchrepublic
	{46610, 372, 5, 0x1},   // #6stp
	{29835, 45, 14, 0x1},   // romaniakingdom
	{41269, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{24085, 214, 13, 0x1},  // caymanislands
	{57197, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4508, 247, 4, 0x21},   // #9sj
	{2321, 203, 21, 0x1},   // americansamoaamerican
	{50906, 80, 5, 0x1},    // #7ken
	{793, 166, 4, 0x21},    // #9ar
	{59380, 88, 20, 0x1},   // islamitrepmauritanie
	{62623, 231, 17, 0x1},  // stmartinfransdeel
	{3104, 126, 4, 0x21},   // #9jp
	{12566, 194, 18, 0x1},  // dutchguianasurinam
	{2180, 223, 22, 0x1},   // departmentfrenchguiana
	{23364, 84, 5, 0x81},   // #2mar
	{7768, 48, 24, 0x1},    // frserbiamontenegroserbia
	{34538, 594, 5, 0x1},   // #5mad
	{23216, 1, 16, 0x1},    // republiekalbanie
	{16815, 101, 19, 0x1},  // koninkrijkswaziland
	{7457, 143, 4, 0x1},    // oman
	{56010, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{65101, 71, 16, 0x1},   // koninkrijkegypte
	{57993, 41, 13, 0x1},   // norwaykingdom
	{60742, 65, 19, 0x1},   // volksrepubliekkongo
	{6880, 199, 23, 0x1},   // arubakingdomnetherlands
	{30438, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{25827, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{57680, 55, 20, 0x1},   // voormaligjoegoslavie
	{49126, 166, 17, 0x1},  // argentinerepublic
	{3033, 15, 11, 0x21},   // germanyeast
	{33817, 84, 14, 0x1},   // kingdommarokko
	{34003, 134, 16, 0x1},  // lebaneserepublic
	{7922, 164, 26, 0x1},   // northsanayemenarabrepublic
	{4447, 85, 18, 0x1},    // madagascarmalagasy
	{46867, 48, 25, 0x1},   // unievanservieenmontenegro
	{1371, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{4343, 241, 4, 0x21},   // #9ps
	{4512, 49, 4, 0x21},    // #9sk
	{34862, 168, 20, 0x1},  // gemenebestderbahamas
	{5182, 22, 4, 0x21},    // #9uk
	{5306, 163, 4, 0x21},   // #9ws
	{51581, 37, 5, 0x1},    // #7mkd
	{2404, 235, 7, 0x1},    // mayotte
	{859, 203, 4, 0x21},    // #9as
	{8389, 16, 7, 0x1},     // germany
	{3964, 93, 22, 0x21},   // nigeriafederalrepublic
	{31713, 351, 5, 0x1},   // #5dma
	{1824, 17, 4, 0x21},    // #9dk
	{2458, 245, 4, 0x21},   // #9gs
	{44748, 105, 16, 0x1},  // tunisianrepublic
	{2760, 201, 5, 0x1},    // aland
	{39382, 452, 5, 0x1},   // #6452
	{3308, 135, 4, 0x21},   // #9lk
	{27974, 148, 5, 0x81},  // #4408
	{3570, 232, 13, 0x21},  // noordmarianen
	{14204, 153, 13, 0x1},  // syrianarabrep
	{39217, 360, 5, 0x1},   // #6352
	{43916, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{1700, 59, 18, 0x21},   // uppervoltarepublic
	{25813, 250, 5, 0x81},  // #2tca
	{8480, 178, 12, 0x1},   // dominicanrep
	{49903, 153, 8, 0x1},   // uarsyria
	{53603, 158, 5, 0x1},   // #7tga
	{63668, 46, 14, 0x1},   // russianfederal
	{33085, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{55507, 152, 24, 0x1},  // stateofthesolomonislands
	{4296, 240, 4, 0x21},   // #9pr
	{4496, 246, 4, 0x21},   // #9sh
	{55251, 119, 21, 0x1},  // republiekfijieilanden
	{5575, 121, 5, 0x2},    // indie
	{62245, 130, 18, 0x1},  // ribaberikikiribati
	{25958, 83, 14, 0x1},   // kingdomlesotho
	{863, 5, 4, 0x21},      // #9at
	{9753, 138, 5, 0x1},    // burma
	{15889, 25, 7, 0x1},    // croatia
	{47875, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{910, 172, 4, 0x21},    // #9bb
	{1820, 68, 4, 0x21},    // #9dj
	{2439, 221, 4, 0x21},   // #9gp
	{5325, 31, 24, 0x1},    // fuerstentumliechtenstein
	{2791, 121, 4, 0x21},   // #9id
	{3139, 129, 4, 0x21},   // #9kh
	{16329, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{39377, 599, 5, 0x1},   // #6451
	{3790, 38, 4, 0x21},    // #9mt
	{22060, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{50047, 52, 13, 0x1},   // turkiyeturkey
	{42528, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{26580, 254, 12, 0x1},  // vaticaanstad
	{44183, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10709, 165, 10, 0x1},  // southyemen
	{7121, 61, 11, 0x1},    // ubangishari
	{4280, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{55818, 171, 16, 0x1},  // republicbrazilia
	{28739, 637, 5, 0x1},   // #5155
	{28749, 426, 5, 0x1},   // #5165
	{39182, 404, 5, 0x1},   // #6343
	{52425, 168, 17, 0x1},  // gemenebestbahamas
	{26114, 119, 24, 0x1},  // republicofthefijiislands
	{15079, 15, 9, 0x1},    // gdrformer
	{22107, 111, 19, 0x1},  // republicafghanistan
	{21674, 131, 9, 0x1},   // koreazuid
	{8381, 16, 15, 0x1},    // republicgermany
	{59452, 157, 30, 0x1},  // republicademocraticatimorleste
	{31690, 203, 9, 0x1},   // eastsamoa
	{36572, 243, 14, 0x1},  // iledelareunion
	{29334, 521, 5, 0x1},   // #5680
	{8342, 165, 19, 0x1},   // formersouthernyemen
	{20444, 218, 5, 0x81},  // #2fro
	{4173, 98, 24, 0x21},   // federalerepublieksomalie
	{40393, 244, 12, 0x1},  // vietnamsouth
	{9036, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4500, 50, 4, 0x21},    // #9si
	{5265, 162, 4, 0x21},   // #9vu
	{65126, 71, 24, 0x1},   // arabischerepubliekegypte
	{62367, 10, 20, 0x1},   // bieloruslandrepublic
	{867, 4, 4, 0x21},      // #9au
	{929, 7, 4, 0x21},      // #9be
	{2454, 79, 4, 0x21},    // #9gq
	{3660, 234, 28, 0x1},   // overseasdepartmentmartinique
	{2795, 27, 4, 0x21},    // #9ie
	{3143, 130, 4, 0x21},   // #9ki
	{35747, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{39372, 621, 5, 0x1},   // #6450
	{3294, 31, 4, 0x21},    // #9li
	{3794, 89, 4, 0x21},    // #9mu
	{663, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27984, 132, 5, 0x81},  // #4414
	{3940, 92, 4, 0x21},    // #9ne
	{28064, 86, 5, 0x81},   // #4466
	{28079, 88, 5, 0x81},   // #4478
	{38384, 147, 23, 0x1},  // territorypapuanewguinea
	{2166, 202, 19, 0x21},  // netherlandsantilles
	{2986, 249, 12, 0x1},   // saintmaarten
	{23444, 40, 26, 0x1},   // thekingdomofthenetherlands
	{20828, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{28714, 554, 5, 0x1},   // #5130
	{37862, 65, 25, 0x1},   // republiekcongobrazzaville
	{9515, 65, 24, 0x1},    // congorepublicbrazzaville
	{27217, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{30902, 188, 22, 0x1},  // unitedmexicaansestates
	{52870, 61, 13, 0x1},   // oubanguichari
	{47019, 628, 5, 0x1},   // #6syr
	{12414, 45, 25, 0x1},   // socialistrepublicroemenia
	{35072, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{19634, 219, 17, 0x1},  // guernseybailiwick
	{2732, 132, 11, 0x1},   // statekuwait
	{21993, 106, 8, 0x1},   // tanzinia
	{61219, 154, 11, 0x1},  // siamkingdom
	{4768, 193, 4, 0x21},   // #9sv
	{10001, 231, 23, 0x1},  // collectivitysaintmartin
	{58565, 157, 19, 0x1},  // timorlesteeasttimor
	{20364, 20, 5, 0x81},   // #2fin
	{925, 113, 4, 0x21},    // #9bd
	{1596, 67, 4, 0x21},    // #9cv
	{21921, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{3798, 136, 4, 0x21},   // #9mv
	{27989, 128, 5, 0x81},  // #4417
	{5083, 95, 5, 0x1},     // sudan
	{23654, 38, 5, 0x81},   // #2mlt
	{40168, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5856, 238, 4, 0x1},    // niue
	{16952, 56, 5, 0x81},   // #2ago
	{9697, 46, 17, 0x1},    // sovietunionrussia
	{45985, 158, 14, 0x1},  // kingdomoftonga
	{16, 79, 13, 0x21},     // spanishguinea
	{39177, 320, 5, 0x1},   // #6341
	{39222, 604, 5, 0x1},   // #6355
	{39157, 639, 5, 0x1},   // #6331
	{48313, 208, 8, 0x1},   // bermudas
	{35552, 25, 16, 0x1},   // republiekkroatie
	{39152, 435, 5, 0x1},   // #6325
	{48414, 171, 9, 0x1},   // brazillia
	{46929, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{51986, 88, 5, 0x1},    // #7mtn
	{257, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{62818, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4351, 146, 4, 0x21},   // #9pw
	{9539, 65, 18, 0x1},    // congorepublicofthe
	{5178, 107, 4, 0x21},   // #9ug
	{5338, 110, 4, 0x21},   // #9zw
	{6308, 133, 12, 0x1},   // laopeoplesdr
	{871, 199, 4, 0x21},    // #9aw
	{47610, 31, 25, 0x1},   // liechtensteinprincipality
	{1015, 8, 4, 0x21},     // #9bg
	{1643, 212, 4, 0x21},   // #9cw
	{54502, 93, 15, 0x1},   // republicnigeria
	{2470, 78, 4, 0x21},    // #9gw
	{15450, 223, 8, 0x1},   // frguyana
	{3015, 16, 16, 0x21},   // germanyfmrfedrep
	{3135, 128, 4, 0x21},   // #9kg
	{37747, 36, 16, 0x1},   // republiekmoldova
	{3916, 90, 4, 0x21},    // #9mw
	{3994, 93, 4, 0x21},    // #9ng
	{10310, 63, 18, 0x1},   // republicofcameroon
	{23394, 85, 5, 0x81},   // #2mdg
	{7984, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{28089, 188, 5, 0x81},  // #4484
	{42597, 41, 15, 0x1},   // kongeriketnoreg
	{22812, 148, 12, 0x1},  // nkoreademrep
	{45196, 117, 17, 0x1},  // peoplesrepofchina
	{30025, 8, 18, 0x1},    // republikabalgariya
	{52720, 124, 14, 0x1},  // koninkrijkirak
	{470, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{28744, 439, 5, 0x1},   // #5160
	{39172, 638, 5, 0x1},   // #6340
	{17849, 206, 23, 0x1},  // bonaireandsinteustatius
	{54779, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{41357, 106, 21, 0x1},  // tanganyikaandzanzibar
	{46409, 157, 30, 0x1},  // republikademokratikatimorleste
	{59300, 192, 17, 0x1},  // republiekparaguay
	{8330, 207, 12, 0x1},   // stbarthelemy
	{28549, 112, 5, 0x81},  // #4784
	{54881, 228, 27, 0x1},  // indianoceanterritorybritish
	{13556, 95, 6, 0x1},    // soedan
	{31401, 571, 5, 0x1},   // #5cos
	{57202, 256, 30, 0x1},  // territoryamericanvirginislands
	{4663, 100, 4, 0x21},   // #9st
	{3537, 221, 20, 0x1},   // departmentguadeloupe
	{863, 122, 5, 0x1},     // india
	{10293, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{979, 246, 31, 0x1},    // tristandacunhaascensionsthelena
	{6973, 211, 21, 0x1},   // newzealandcookislands
	{49443, 21, 5, 0x1},    // #7fra
	{875, 201, 4, 0x21},    // #9ax
	{965, 59, 4, 0x21},     // #9bf
	{24732, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4704, 196, 15, 0x1},   // republicuruguay
	{2462, 181, 4, 0x21},   // #9gt
	{2228, 236, 22, 0x1},   // departmentnewcaledonia
	{17316, 3, 5, 0x81},    // #2arm
	{41183, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{36381, 220, 23, 0x1},  // grondterritorygibraltar
	{41659, 150, 18, 0x1},  // kingdomsaudiarabia
	{3411, 34, 4, 0x21},    // #9lv
	{3737, 232, 4, 0x21},   // #9mp
	{26241, 131, 14, 0x1},  // korearepubliek
	{2927, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3944, 237, 4, 0x21},   // #9nf
	{47066, 586, 5, 0x1},   // #6taw
	{15258, 86, 12, 0x1},   // malirepublic
	{30923, 152, 14, 0x1},  // solomonislands
	{9571, 121, 9, 0x1},    // indonesia
	{39202, 627, 5, 0x1},   // #6347
	{46655, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{3186, 26, 15, 0x1},    // hungaryrepublic
	{23663, 162, 17, 0x1},  // republiquevanuatu
	{1151, 22, 6, 0x21},    // verkon
	{46528, 639, 5, 0x1},   // #6snm
	{3453, 249, 16, 0x1},   // landsaintmaarten
	{26824, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{26644, 249, 20, 0x1},  // dutchpartsintmaarten
	{44692, 16, 8, 0x1},    // wgermany
	{59520, 14, 14, 0x1},   // ceskarepublika
	{21150, 197, 9, 0x1},   // stvincent
	{63027, 236, 21, 0x1},  // frafrenchnewcaledonia
	{43798, 20, 17, 0x1},   // republicoffinland
	{22086, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{7927, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{2442, 145, 12, 0x21},  // philippijnen
	{5174, 53, 4, 0x21},    // #9ua
	{5554, 212, 17, 0x1},   // curacaonederlands
	{52610, 26, 24, 0x1},   // peoplesrepublicofhungary
	{41394, 106, 17, 0x1},  // tanzaniaurepublic
	{1248, 10, 4, 0x21},    // #9by
	{1592, 176, 4, 0x21},   // #9cu
	{2559, 71, 23, 0x21},   // egyptunitedarabrepublic
	{14175, 54, 12, 0x1},   // untiedstates
	{39307, 334, 5, 0x1},   // #6402
	{1737, 16, 4, 0x21},    // #9de
	{2466, 224, 4, 0x21},   // #9gu
	{1443, 123, 19, 0x21},  // islandsrepubliciran
	{3119, 80, 4, 0x21},    // #9ke
	{12133, 74, 16, 0x1},   // gaboneserepublic
	{26860, 154, 15, 0x1},  // kingdomthailand
	{3407, 33, 4, 0x21},    // #9lu
	{3751, 234, 4, 0x21},   // #9mq
	{3932, 91, 4, 0x21},    // #9na
	{28059, 136, 5, 0x81},  // #4462
	{28074, 234, 5, 0x81},  // #4474
	{11700, 41, 15, 0x1},   // kongeriketnorge
	{36542, 92, 18, 0x1},   // republicoftheniger
	{60130, 245, 12, 0x1},  // sgeoandtheis
	{39197, 624, 5, 0x1},   // #6346
	{63490, 72, 11, 0x1},   // hagereertra
	{11486, 83, 17, 0x1},   // koninkrijklesotho
	{19860, 118, 14, 0x1},  // cyprusrepublic
	{2587, 65, 8, 0x1},     // congobrz
	{46298, 536, 5, 0x1},   // #6sen
	{46393, 318, 5, 0x1},   // #6skn
	{38063, 67, 11, 0x1},   // capeverdeis
	{41560, 259, 6, 0x1},   // kosova
	{30517, 198, 22, 0x1},  // bolivrepublicvenezuela
	{53775, 155, 5, 0x1},   // #7tjk
	{30990, 342, 5, 0x1},   // #5cha
	{51981, 89, 5, 0x1},    // #7mri
	{54964, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{45606, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8890, 248, 19, 0x1},   // fstpierreetmiquelon
	{2359, 209, 6, 0x1},    // bouvet
	{4347, 44, 4, 0x21},    // #9pt
	{4642, 194, 4, 0x21},   // #9sr
	{26844, 157, 10, 0x1},  // timorleste
	{57475, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{879, 6, 4, 0x21},      // #9az
	{37190, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{36863, 183, 17, 0x1},  // republicahonduras
	{1575, 175, 4, 0x21},   // #9cr
	{39312, 372, 5, 0x1},   // #6403
	{45468, 19, 15, 0x1},   // republicestonia
	{12478, 164, 10, 0x1},  // yemennorth
	{3403, 32, 4, 0x21},    // #9lt
	{3755, 88, 4, 0x21},    // #9mr
	{46004, 241, 20, 0x1},  // westbankandgazastrip
	{38168, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{23798, 87, 5, 0x81},   // #2moz
	{42919, 152, 22, 0x1},  // britsesalomonseilanden
	{9708, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{39192, 605, 5, 0x2},   // #6345
	{46398, 527, 5, 0x1},   // #6slo
	{9189, 53, 6, 0x1},     // ukrain
	{54078, 164, 5, 0x1},   // #7yem
	{37523, 64, 13, 0x1},   // demrepofcongo
	{24191, 228, 14, 0x1},  // chagosarchipel
	{13348, 191, 13, 0x1},  // republiekperu
	{16219, 131, 9, 0x1},   // koreareps
	{51571, 139, 5, 0x1},   // #7mgl
	{4659, 99, 4, 0x21},    // #9ss
	{891, 232, 28, 0x1},    // northernmarianencommonwealth
	{25646, 194, 9, 0x1},   // surinamia
	{51160, 150, 5, 0x1},   // #7ksa
	{23839, 89, 5, 0x81},   // #2mus
	{14856, 214, 28, 0x1},  // grondterritorykaaimanislands
	{39317, 384, 5, 0x1},   // #6404
	{38013, 204, 9, 0x1},   // antartica
	{3399, 83, 4, 0x21},    // #9ls
	{3786, 233, 4, 0x21},   // #9ms
	{3936, 236, 4, 0x21},   // #9nc
	{2675, 256, 26, 0x21},  // amerikaansemaagdeneilanden
	{8068, 67, 19, 0x1},    // republiekkaapverdie
	{28084, 89, 5, 0x81},   // #4480
	{38087, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{19562, 114, 12, 0x1},  // bahrainstate
	{3434, 249, 23, 0x1},   // saintmaartenknetherland
	{39187, 383, 5, 0x1},   // #6344
	{12027, 109, 14, 0x1},  // republiczambia
	{33981, 227, 17, 0x1},  // freeportmanisleof
	{60439, 198, 21, 0x1},  // venezuelaunitedstates
	{25384, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{28544, 195, 5, 0x81},  // #4780
	{3152, 221, 21, 0x1},   // departementguadeloupe
	{17195, 190, 16, 0x1},  // republicofpanama
	{46077, 45, 14, 0x1},   // kingdomromania
	{16037, 153, 23, 0x1},  // arabischerepublieksyrie
	{52703, 129, 8, 0x1},   // kambodja
	{17372, 121, 19, 0x1},  // nederlandseastindie
	{47752, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{38825, 2, 19, 0x1},    // principalityandorra
	{1285, 169, 4, 0x21},   // #9bz
	{4801, 120, 24, 0x21},  // federalestatenmicronesia
	{2087, 21, 4, 0x21},    // #9fr
	{39322, 504, 5, 0x1},   // #6411
	{39387, 408, 5, 0x1},   // #6461
	{39397, 336, 5, 0x1},   // #6475
	{3361, 81, 4, 0x21},    // #9lr
	{56333, 116, 13, 0x1},  // kingdombhutan
	{2265, 62, 31, 0x21},   // ivorycoastrepublicofcotedivoire
	{50302, 202, 11, 0x1},  // nedantilles
	{63898, 2, 17, 0x1},    // vorstendomandorra
	{20311, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{57219, 256, 16, 0x1},  // virginislandsusa
	{35479, 252, 23, 0x1},  // taiwanprovincievanchina
	{60955, 133, 13, 0x1},  // kingdomoflaos
	{53850, 105, 5, 0x1},   // #7tun
	{8257, 198, 17, 0x1},   // venezuelarepublic
	{47461, 54, 9, 0x1},    // usamerica
	{6176, 132, 11, 0x1},   // kuwaitstate
	{9293, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{24240, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{61112, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{4355, 192, 4, 0x21},   // #9py
	{26900, 26, 17, 0x1},   // hongaarserepublic
	{50968, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2474, 182, 4, 0x21},   // #9gy
	{28069, 38, 5, 0x81},   // #4470
	{16617, 89, 15, 0x1},   // eilandmauritius
	{20119, 136, 18, 0x1},  // republicofmaldives
	{23955, 57, 14, 0x1},   // kingdomburundi
	{47556, 2, 19, 0x1},    // andorraprincipality
	{34824, 233, 24, 0x1},  // grondterritorymontserrat
	{17405, 37, 12, 0x1},   // fyrmacedonia
	{48457, 16, 20, 0x1},   // duitsebondsrepubliek
	{9247, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{44631, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{2771, 186, 21, 0x1},   // stkittsnevisfederatia
	{1227, 46, 17, 0x21},   // russiasovietunion
	{51628, 39, 5, 0x1},    // #7mne
	{57281, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{7287, 46, 6, 0x1},     // russia
	{51586, 86, 5, 0x1},    // #7mli
	{12974, 27, 7, 0x1},    // ireland
	{13074, 80, 13, 0x1},   // kenyarepublic
	{16608, 213, 15, 0x1},  // christmaseiland
	{20622, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13778, 124, 12, 0x1},  // republiciraq
	{57915, 111, 11, 0x1},  // afghanestan
	{14117, 165, 8, 0x1},   // demyemen
	{47162, 619, 5, 0x1},   // #6tkm
	{1608, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{15657, 218, 7, 0x1},   // foroyar
	{13538, 76, 12, 0x1},   // frenchguinea
	{24279, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{9975, 205, 25, 0x1},   // franszuidelijketerritoria
	{26090, 52, 5, 0x81},   // #2tur
	{27630, 259, 15, 0x1},  // unscr1244kosovo
	{37190, 230, 10, 0x1},  // macaochina
	{17594, 137, 16, 0x1},  // marshalleilanden
	{31105, 197, 23, 0x1},  // stvincentendegrenadines
	{60626, 124, 13, 0x1},  // kingdomofiraq
	{50519, 53, 15, 0x1},   // republicukraine
	{31658, 339, 5, 0x1},   // #5czr
	{55939, 184, 15, 0x1},  // republicofhaiti
	{17494, 201, 25, 0x1},  // autonomousprovinceofaland
	{30875, 334, 5, 0x1},   // #5cap
	{51502, 136, 5, 0x1},   // #7mdv
	{2534, 164, 14, 0x1},   // kingdomofyemen
	{55372, 64, 23, 0x81},  // democraticrepubliccongo
	{5700, 243, 24, 0x1},   // overseasterritoryreunion
	{14156, 138, 9, 0x1},   // burmaunie
	{47812, 229, 20, 0x1},  // grondterritoryjersey
	{1929, 115, 14, 0x1},   // nationofbrunei
	{62306, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{35646, 49, 16, 0x1},   // slovakiarepublic
	{26298, 106, 5, 0x81},  // #2tza
	{8835, 228, 18, 0x1},   // britishindianocean
	{13466, 218, 12, 0x1},  // faeroerdeens
	{5989, 242, 21, 0x1},   // frenchpolynesiafrench
	{22990, 88, 18, 0x1},   // republicmauritania
	{4827, 78, 22, 0x1},    // republicofguineabissau
	{16956, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{57031, 53, 8, 0x1},    // oekraine
	{13646, 150, 19, 0x1},  // kingdomsaoediarabia
	{31170, 62, 20, 0x1},   // republiekcotedivoire
	{40874, 9, 19, 0x1},    // bosnieenhercegovina
	{26184, 259, 6, 0x1},   // kosovo
	{28529, 104, 5, 0x81},  // #4768
	{31724, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{18813, 141, 15, 0x1},  // koninkrijknepal
	{53801, 156, 5, 0x1},   // #7tkm
	{64198, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{15805, 155, 10, 0x1},  // tojikiston
	{26082, 68, 8, 0x1},    // dijbouti
	{58222, 194, 16, 0x1},  // republicsuriname
	{22562, 79, 24, 0x1},   // republicequatorialguinea
	{58157, 203, 27, 0x1},  // grondterritoryamericansamoa
	{18342, 198, 17, 0x1},  // republicvenezuela
	{51492, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchsaintmartinoverzeesegemeenschapfren" +
	"chpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevoormaligejoegos" +
	"lavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunieoverzee" +
	"sdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepartments" +
	"aintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenossenschaftsjechischerepublicofsingaporerepub" +
	"licuppervoltadzjiekiaoverseasterritorysvalbardjanmayennorwegianoverzeesecollectiviteitguadeloupenghukinmenmatsuseparatec" +
	"ustomsterritorytaiwanpenghukinmenmatsultanatemaldivenrepublicofboliviaoverzeesecollectiviteitmartiniqueenslandoverzeeste" +
	"rritorychristmasislandsindianoceanoverzeesterritorynorthernmarianencommonwealthofnorthernmarianascommonwealthnorthernmar" +
	"ianaislandssthelenatristandacunhaascensionsthelenaandtristandacunhaensinthelenaeilandsinthelenaoverzeesterritorysvalbard" +
	"janmayenislandsthelenaislandsoekrainsesovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollect" +
	"ivityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarissa" +
	"rterritoryoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsvsbuitensteond" +
	"ergeschikteislandsocialistlibischarabjamahiriyaoverzeesegemeenschapfrenchguyanacooperatieverepubliekvanguyanacooperative" +
	"republicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesterritoryfrenchpolyne" +
	"siaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdepartementfrenchguya" +
	"nacooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunatiabruneiverblijfplaatsvredena" +
	"tiabruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehoverzeesterritorynorfolkislandsaustralianoverseascollec" +
	"tivityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublichongarijeoverseascollectivi" +
	"tymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfutuna" +
	"chitsjevanutaturkmenstanoverseasterritoryamericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollectivi" +
	"teitmayottefrenchcameroonsoverzeesecollectiviteitreunionislandsoverzeesegemeenschapguadeloupeoplesdemocraticrepublicyeme" +
	"nmutawakkilitekingdomofyemendemocraticrepublicofcongorepbrazzavillecongobrzeczpospolitapolskazakstanoverzeesegemeenschap" +
	"martiniqueoverzeesterritoryamericansamoaislandsaoudiarabieoverzeesterritorybouvetislandsnoorstatekuwaitoverseasterritory" +
	"alandislandstkittsnevisfederatiamaleisiafederatiaoverseasterritoryfaroeislandsassociatememberfaroeislandsdanishrilankaov" +
	"erseasterritoryfrenchguianakhchivanuataoverseasterritorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenki" +
	"ngdomnetherlandssaintmaartennederlandspartsaintmaartensaintmartindutchpartsaintmartincleritethiopiaoverseasterritorywall" +
	"isfutunaislandsterritoryoverzeesdepartementguadeloupeoplesrepublichungaryrepubliccolombiaoverzeesdepartementmartiniqueov" +
	"erzeesterritorycocosislandskeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilandenoverzeesterritory" +
	"frenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzeesterritorysaintmaartenknetherlandsaintmaartenfrenchparts" +
	"jechoslovakijeoverzeesterritorywallisfutunagalandoverseasdepartmentguadeloupeoplesrepublicofbeninformerlydahomeybeninpeo" +
	"plesrepublicofpolandpeoplesrepublicbulgariarepublicboeroendioverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaover" +
	"seascollectivitymayotterritorialcollectivityfrenchguianafrenchterritoryafarsissasterritoryoverseascollectivityreuniondes" +
	"comoresoverseasterritoryguadeloupeoplesrepublicofcongorepublieklitouwenenoverseasterritorymartiniqueoverseasterritorypue" +
	"rtoricocoseilandenkeelingeilandencocoseilandenoverzeesegemeenschapmayotterritorialcollectivitynewcaledoniafrenchafarsand" +
	"issastateoflibyaunitedkingdomlibiastatecomorenoverzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublic" +
	"ofyemenfmrarabrepofyemenadenoverzeesterritorymartiniqueoverzeesterritorypuertoricooperatieverepubliekguyanaowganystanysl" +
	"amrespublikasyrianrepublicburundioostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocratisch" +
	"erepublmadagascarmalagasymadagascarepubliquedevanuaturkmeenserepublicofdjiboutioverzeesdepartementmayotterritorialcollec" +
	"tivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverzeesdepartementreunionofindiaoverzeesterritory" +
	"groenlanddeensoostelijkerepublicuruguayoverseasdepartmentmayotterritorialcollectivityguadeloupeoplesrevolutionaryrepubli" +
	"cguineapeoplesrevolutionaryrepublicofguineabissaurepublictanzaniaoverseasdepartmentreunionoverseasterritoryhongkongsarch" +
	"inamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzaniaoverzeesterritoryhongkongerigetdanmarkansasformer" +
	"philippinerepublicadenicaraguarepublicsouthsudanupto2011sudanformerservieenmontenegrotelibischarabischesocialistischevol" +
	"ksjamahiriyyazerbeidsjanformertanganyikazanzibarepublikangpilipinaspanishstatemongoliaformerunionofsouthafricarepublicof" +
	"nicaraguadaloupeformerunitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleast" +
	"jerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayoverseasterritorycuracaokingdomofthenetherlandscuracaokingdom" +
	"netherlandscuracaokofthenetherlandcuracaonederlandsoostindieoverseasterritorymayotterritorialcollectivitymartiniquebechu" +
	"analandprotectoraterritoiredesileswallisetfutunavassaislandsoverseasterritoryreunionoverseasterritorytokelauassociatemem" +
	"bertokelauislandsoverzeesterritorycuracaoknetherlandcuracaotearoanewzeelandcookislandsnewzeelandniuenewzealandniuenewzee" +
	"landoverzeesterritoryfaeroereilandenoverzeesterritorymayotterritorialcollectivitymayotterritorialcollectivityfrenchpolyn" +
	"esiafrenchsouthernantarticlandsaintpierremiguelonoverzeesterritoryreunionoverzeesterritorytokelaueilandenfederalstatesmi" +
	"cronesiafederatiamalayasiaformerrepublicofvietnamstateofkuwaitstatebahreinfurstentumliechtensteindependentstatesamoaoccp" +
	"alestinianterritoryoccupiedpalestinianterritoriestkittsnevilleanguillaopeoplesdrentheemiratesoosterserepublicuruguayform" +
	"erfederatiamalakkafederatiemalakkatarepubliekservieformerfederationmalayafederatiaformerserbiamontenegrotesocialistische" +
	"libischarabischevolksjamahiriyyazadkashmirishrepublicliberiaformerserviamontenegrounieserviamontenegrondterritoryoutlyin" +
	"geilandjesunitedstatesamericauniteduitkustgelegenminorislandsunitedstatesamericaunitedsatesofamericavsmaagdeneilandenfor" +
	"mertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocraticrepublmadagascaribiannetherlandsguianaovers" +
	"easterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubanederlandsguyanaoverseasterrito" +
	"rymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandemocratischjemenoverzeesterritoryalandsi" +
	"slandsoverzeesterritoryarubaknetherlandarubangisharipablikblongvanuaturepublicofrwandarepublicaustriaoverzeesterritoryma" +
	"cauheardandmcdonaldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocratic" +
	"yemenkingdomcambodiastateofcambodiaformerrepublicvietnamsrepubliektsjechieformersfrofyugoslaviaformeroekraiensesovietsoc" +
	"ialistrepublicofromaniasocialistrepublicazerbeidzjanmayensvalbardenjanmayenenspitsbergenenjanmayeneilandenformerwitrussi" +
	"schessrvietnamoverseasterritoryguamamericanoverzeesterritoryguamecklenburgvorpommernformerczechoslovakianrepublicwitrusl" +
	"andepartementlaguadeloupeoplesrepublicangolarepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbia" +
	"republicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovinavarregiaoautonomadosacoresaintkit" +
	"tsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvandevredenatievanbruneida" +
	"ressalaaminnesotaformerkhmerrepubliekkaapverdieformermaldiveislandsovietrussianfederationformerczechrepublicoezbekistanf" +
	"ormerkhmerrepublicofargentinarepublicofparaguayformeroekraiensessrepubliqueducamerounitedstatesofvenezuelarepublicoftheu" +
	"nionofmyanmarrepublicuniemyanmarrepublicphilippinestbarthelemyformersouthernyemenrepoformerdemocraticrepublicgermanydemo" +
	"craticrepubliczairecongodemocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaoto" +
	"meprincipedemocraticrepublicofformercongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepublic" +
	"zairekinshasacongodemocraticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskaraka" +
	"lpakijefriuliveneziagiuliafrsouthernterritoryfryserbiamontenegrondterritorybritishindianoceanterritoryofpapuaandnewguine" +
	"aterritoryfstpierreetmiquelonfederaldemocraticrepublicofnepalstateeritreaformernoordvietnamidwayatollombardyformernorthv" +
	"ietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciao" +
	"enoislandspitcairnhendersonoordjemenformersouthvietnamicronisiaformerukrainianssrepubliquedemauricentralafricarepublicof" +
	"montenegrondterritorysouthgeorgiasouthsandwichislandssouthgeorgiasouthernsandwichislandsmauritiusmaagdeneilandenformerwe" +
	"sternsamoafederalmicronesiafedstatmicronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublic" +
	"ofthecongoleopoldvillerepublicofthecongorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstates" +
	"indonesiarepublicadaguinebissaudiaarabiaformerjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovie" +
	"tfederativesocialistrepublicunionburmasocialistrepublictrinidadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepub" +
	"lieksierraleonetherlandsindiestatenepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegenfo" +
	"rmerwestgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsaintmaartenfrankrijkoninkrijkcambodjamhuryati" +
	"slamipakistanformerzuidvietnamongolulsfrsantarcticlandstatelibyanjamahiriyafstpierremiquelonfederalpeoplesrepublicyugosl" +
	"aviasocialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicof" +
	"cameroonrepubliccaboverdemocratischfederatiefjoegoslaviabudhabinnenmongoliafedrepyugoslaviafedrepubliquedelaguineeequato" +
	"rialefatshelabotswanarepublicargentinaformerivorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafeder" +
	"ationnigeriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformersin" +
	"thelenaformersouthjemenformersouthyemenformersovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitischefe" +
	"deralerepubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccom" +
	"orenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaform" +
	"eryugoslaviasfryugoslaviafwallisandfutunaisdsouthdakotaformercapeverdemocratischfederatiefjoegoslavieformerkampucheardis" +
	"landenmcdonaldepartementdelaguadeloupefrenchafarsissasumatransnistriaformermacedoniathefmryugrpmacedoniatfyrofmacedoniaf" +
	"ormermacedoniefyrommacedonieformerswazilandutchguyanaformervenezuelaformerwestsamoaformerzuidjemenfranserepubliekhondura" +
	"switerlandfranssomalilandprofkoreafriendlyislandsfwallisenfutunaeilandenopperoostenrijkoninkrijklesothokingdombulgarijef" +
	"ederalruslandflemishbrabantwalloniaformercambodiaformercambodjammukasjmiriphablikiyesewulaafrikampocheardiandmcdonaldisl" +
	"amicemirateafghanistanformercameroonformerethiopiaformerhongkongeriketnorgemenebestpuertoricommonwealthofbahamasgemenebe" +
	"stvandebahamasislandsfranspolinesiefranspolynesiefrenchkameroenfrenchrepublicofzambiarepublicestlandelhifrenchstmartinfr" +
	"ancedomtomarchechenskayarespublikabyelarussischefederatiafrenchtogolandfsofmicronesiaoberosterreichhattisgarhinelandpala" +
	"tinatelanganarepublicugandarepubliczambiarepubliekchilibischarabischerepubliekvansuidafrikarepubliekzuidafrikauniedercom" +
	"orenrepubliekgaboneserepubliclithuanianrepublicanicaraguatamalagassiarepubliekghanarepubliekhaitirepubliekindiaunionrepu" +
	"bliekkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubilikayakongodemokratikibriscumhuriyet" +
	"ifaraoeilandenfaroerislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupeoplesrepublicye" +
	"mennorthwestterritoryflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicoflatvia" +
	"nsovietsocialistrepublicofnorthmacedoniarepublicofelsalvadorientalrepublicuruguayfranskameroenfwallisfutunaoostduitsland" +
	"outermongoliarepiblikayitirepibliksesellinikidhimokratiarepublicacubailliagedejerseyrepublicbirmamyanmarunierepublicburm" +
	"aunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchilibischarabjamahiriyyarepubli" +
	"cgabonrepublicirelandrepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyar" +
	"epubliclibiarepubliclibyaarabjamahiriyrepublicmaltarepublicnaurugayrepublicpalaunitedkingdonrepubliekcubaljuwschapjersey" +
	"republiekirakoninkrijkbhutankingdomofbelgiumkingdomofbulgariakingdomgriekenlandemocraticrepublicsudanuntil2011sudanrepub" +
	"liekmalibischearabjamahiriyarepubliekperumeniarepubliektogoleserepublicoflebanonrepublicmaldivenetokelaneilandenrepublik" +
	"morislamicrepofafghanistanfaeroerdeensfaraoislandsformerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoed" +
	"anoekrainsessrepublikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudiarabiakingdomsaoediarabiakingdomofafghan" +
	"istanrepublicchadrepubliccubadenwurttembergrondterritoryfrenchpolynesiarepublicirakoninkrijkspanjerepubliciraqrepublicma" +
	"libischearabrepublictadzjikistanrepublicperunitesstatespainrepublictogorepublicofpalaurepublicofgaboneserepublieksintluc" +
	"iavjrmacedonievlaamsgewesternaustraliavsvanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaano" +
	"rthyemenbalochistanbasoetolandbritsguianabritsguyanafilippijnenfillipijnenfmrdemyemenfmrethiopiaformerbirmaniaformerburm" +
	"aunieformermacauntiedstatesformersudanformersyrianarabrepublickyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicof" +
	"ecuadorepubliquegabonaisefransguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterrito" +
	"ryofthewallisandfutunaislandsterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaero" +
	"eisdsfedruslandformeriranformerlaostadaljumhuriyahattunisiyahessenformersiamformerussrrussianfederatonfranscongoverzeese" +
	"collectiviteitsaintpierremiquelonandsaintpierreandmiquelonoverijsselimburgrondterritorybouvetislandsaotomeeastprincipeop" +
	"lesrepublicpolandrepublicarmeniarepublicofsenegalapagosislandsikkimphilipinespuducherryvorarlbergrondterritorykaaimanisl" +
	"andsfreeportmanislandswitzerlandbouvetoyafaeroernewhebridenfalklandsfedrussianfedertionflevolandformerddrukyulimpopoolse" +
	"peoplesrepublicofangolapeoplesrepublicofromanianpeoplesrepublicsouthjemenformergdrformerformeryugoslavrepublicmacedoniat" +
	"heformeryugoslavrepublicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorth" +
	"ernmarianeislandsomalirepublicboliviafrgermanyfrieslandkyrgystankyrgzstanoostsamoapiruwsuyupordenonewhebridesportugualju" +
	"mhuriyahalyamaniyahellasvojvodinavsamericabalearenbretagnethelandsbrittanyfmrsudanfrguianafrguyanakirgisiakirzigiaoezbek" +
	"iabanuaturkmeniabavariabeierenbelguimperialstateiranpersiairanberlijnfaeroesfloridafmrussrepubliekzimbabwerhodesiaformos" +
	"aintvincentandthegrenadinesthelenadependenciestaatkoeweitforoyarepublikaekosovesantasedemocratischerepubliekduitslandbon" +
	"dsrepubliekturkmenistanfryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#" +
	"3csxxianggangtebiaxingzhengquatarepublikahrvatskacroatialocalnamehrvatskacroatianrepublicfrankrijkoninkrijkbahreinodeesp" +
	"ana#3dddemocratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepegyptrepublic" +
	"ijslandserepublicsaintlucia#3dybjelorussischesovietsocialistrepublicuniebirmasocialistrepublicofsierraleonerepublicofmau" +
	"ritiusrepublicsouthkorearepskorearepublicsouthafricaymanisds#3fxfranszuidelijkterritoriumbria#3hvbformerdemocraticrepubl" +
	"icvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestind" +
	"iesultanateoman#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptlitania#3vdvn#3ydye#3yucsfrsouthernterritoriesovjetrusland" +
	"#3zrcdbasquebayernbelicentralafrrepublikosterreichristmaseilandmauritiuspuertoricotedlvoirephabolikiyaaforikaborwandeser" +
	"epubliekbotswanabelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugliapunjabodepeacenationbruneiabodepeacentrala" +
	"fricankeizerrijkoninkrijkswazilandeswatinihonkokunitedkoninkrijkafghanistan#2abwestflanders#2afganistan#2afilipijnserepu" +
	"bliekoostenrijkoninkrijkroemenie#2agoverzeesterritoryfrenchsouthernterritoryofcocosislandsultanaatbruneimongolzizhiqunit" +
	"edstatesmexiconfederaziunsvizra#2aia#2ala#2albanesepeoplesrepublicofmongolianpeoplesrepublicmozambiquerepublicelsalvador" +
	"epubliqueduburundirepublicofukrainerepublicofpanamaldivischeeilanden#2and#2antiguabaruda#2arepoblikanimadagasikarakalpak" +
	"stan#2argentijnserepubliekargentinie#2armiddlecongoverseasterritorybonairesainteustatiussabanederlandseastindie#2asm#2at" +
	"a#2atfyrmacedonia#2atgrondterritorycocosislandsaustralischotland#2aus#2autonomousprovincealandautonomousprovinceofalande" +
	"ilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaeroeisl" +
	"ands#2bgd#2bgrondterritorybonairesainteustatiussababonairesainteustatiusandsababonairesabaandsinteustatiusbonairesinteus" +
	"tatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsababonaireandsinteustatiusandbonai" +
	"reensinteustatiusenbonaireandsabaandbonaireensabaenbonairepublikiyakongodemokratikingdomofgreecekingdomofburundi#2bhrepu" +
	"blikenfinlandepartementdemayotteratriofnorfkailenteratrinorfkailen#2bhs#2biharyana#2blm#2blrepublikindonesiaunitedstates" +
	"territorypuertoricous#2blzuidgeorgiaenzuidelijkesandwicheilandengland#2bmutawakkilitischkoninkrijkjemenormandia#2bolivar" +
	"iaanserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelab" +
	"olivarianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenkleineeilanden#2brazilunitedstatesvirginislandsao" +
	"tomeeprincipeoplesrepubliccongozairepubliquecentrafricainegarabruneidarussalamerikavsvirginislands#2brbvenezuela#2brn#2b" +
	"tn#2burkinafassocialistischefederatieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandi" +
	"unitedmexicanstatesouthvietnamichigan#2bys#2cafarenissargebiedepartementlamartinique#2can#2cckoninkrijknepalestijnsebevr" +
	"ijdingsorganisatie#2chechrepublicfinlandubailliagedeguernesey#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocomm" +
	"onwealthofpuertoricollectivitedesaintmartincollectivityofsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivit" +
	"y#2cmrepubliksingapuraguay#2codisharjah#2cogrondterritoryfrenchguyana#2cokoninkrijktongakingdombulgaria#2collectiviteter" +
	"ritorialedesaintpierreetmiquelonformerverenigdearabischerepubliekjemen#2commonwealthfilipijnenrepubliekmontenegrondterri" +
	"toryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandsthelenaenascension#2cpvrijgeassocieerdestatep" +
	"uertoricogemenebestderfilipijnengemenebestvandenoordelijkemarianengemenebestdernoordelijkemarianeneilanden#2cri#2cskingd" +
	"ombahrainstateoferitreastatepalestinedantillen#2cubritishoverzeesterritoryguernseybailiwickofguernsey#2cuwestvirginia#2c" +
	"xrepubliquedubenin#2cym#2cypalestinianautoriteitrucialstatespanje#2czechoslovakfederativerepublicofbrazilfederativerepub" +
	"licadeguatemalarepublicofzimbabwerepublicofmoldovarepublicofcyprusrepublicofturkeyottomanempireturkeyrepubliccroatiarepu" +
	"blicofvanuaturksandcaicosisdstaatlibie#2ddrepubliquedunigermanfederalrepublicofseychellesislandsaarland#2deu#2dhy#2djibo" +
	"eti#2dmatanitukoviti#2dnkingdombahreinoespana#2dominikaanserepublicofuzbekistanrepublicofmaldivesislands#2dza#2eazarbayc" +
	"anrespublikasintpierreetmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregion" +
	"chinasarhongkongchinasardegna#2estadolibreasociadodepuertoricoamerican#2ethopia#2eue#2fin#2fji#2flkingdombelgiumelilla#2" +
	"fransezuidelijkeenzuidpoolgebiedenorthsoedan#2froemeensesocialistrepublicademocambique#2fsmicronesia#2fxxianggangtebiexi" +
	"ngzhengqunitedstatesofbrazilfederalrepublicsomalia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryt" +
	"urkscaicosislandsandturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekist" +
	"an#2ggy#2ghashemitischkoninkrijkjordaniedersachsenanhaltjaad#2gibralterritoiredesterresaustralesantarctiquesfrancaisesto" +
	"niarepublicadelperurepublicofnaururepublicoegandalucia#2gin#2glpdrepublictsjaad#2gmbritishoverseasterritorybermudaeiland" +
	"en#2gnbritishoverzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandso" +
	"fusabuitenterritoryminorislandstvincentandgrenadinesaintbartlemy#2gnq#2grczeckrepublicierland#2grdcongoverzeesdepartemen" +
	"tsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkoninkrijkeswatiniswazilandempeoplesrepofkoreasouth" +
	"georgiazuidelsandwichislandsocialistischerepubliekvietnamsocialistrepublicbolvenezuelariojamaika#2grl#2gtm#2gufederaldem" +
	"ocraticrepublicnepalestinianauthorityadministeredterritoryofchristmasislandindianocean#2gum#2guyanefrancaise#2hkgrondter" +
	"ritorynewcaledonia#2hmd#2hnd#2hrvolksdemocratischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilanden" +
	"seychellenislandstomeprincipalityofmonacoprincipalityofandorra#2hti#2hungarianpeoplesrepublicofkampucheardeilandenmcdona" +
	"ldeilanden#2hvolksdemocratischerepublicjemenorthkaapverdischeeilanden#2idn#2imn#2independenstetbilongpapuaniuginipponkok" +
	"ukiairanislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamics" +
	"tateofafghanistandemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#2isrealmamlakahalmaghribiyahayti#2ita" +
	"lianrepublichondurasindhivehiraajjeygejumhooriyyaalandislands#2jamhuuriyadademuqraadigasoomaaliyeedemocratischerepubliek" +
	"somalietuvosrespublikazachia#2jey#2jorepubliquedutchadrepublicofindiarepubliclibanon#2jpnorthguinea#2kazakhsovietsociali" +
	"strepublicmarshallislandsaoedischarabia#2ken#2kgzuidgeorgiaendezuidsandwicheilandenoordsoedan#2khm#2kirghizsovietsociali" +
	"strepublicequatorialguineaconakry#2kna#2korepubliquemauricentraalafrrepubliekelsalvadorepubliquemadagascarinthialand#2kw" +
	"t#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolk" +
	"srepubliekvankoreademrepnkorea#2lbn#2lbritishoverseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalv" +
	"inasfalklandislandstchristoffelennevislamitischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritania#2lbyel" +
	"orussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekazerbeidzjanmayenspitsbergenjanmayenislandsomalisch" +
	"erepublickazachstan#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichristmasisds#2lturkyia#2luxinjianguy" +
	"gurzizhiqunitedarabemiratestaatqatarepubliekportugalicia#2lvae#2mac#2mafarenissaland#2marshallisds#2mcookisds#2mda#2mdgr" +
	"ondterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesouthgeoislands#2mdvolksdemoc" +
	"ratischerepublieklaosdemocraticpeoplesrepublicjemenormandy#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofcos" +
	"taricalifornia#2mlt#2mmrepubliquevanuaturkserepubliekkirgizie#2mnewyorkirghizrepublickirgizia#2mngrondterritorywallisfut" +
	"una#2mnpitcairngroupislandspaansguinea#2mozambque#2mrt#2msrepubliekarmenie#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepub" +
	"liekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofalbania#2nfkingdomburundi#2ngautengelsevirginislandsouth" +
	"holland#2nhbritishoverseasterritoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterrito" +
	"ryturkscaicosislandsbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofthe" +
	"virginislandsoftheunitedstatesterritoryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyingislandsseychellen#2" +
	"nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviaplurstateofbolivia#2nru#2nzl#2omn#2pakingdomdenmar" +
	"koninkrijktunesieraleonedersaksen#2pan#2pcnmidwayislands#2perzia#2phl#2plwesterncapennsylvania#2pnguinea#2polishpeoplesr" +
	"epublicmongoliapeoplesrepublicofzanzibarbados#2princeedwardislandstateofqatarstatekoeweit#2prkingdomhungary#2prt#2pry#2p" +
	"se#2pyformerduitsedemocraticrepublicofmadagascardemocraticrepublicmadagaskarinthia#2qat#2reu#2rhodeislands#2rom#2roumani" +
	"a#2russiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenchpartstmaartenfrenchpartrucialcoastat" +
	"odellacittadelvaticanorfolkeiland#2rvn#2rwalloonregion#2sau#2scgreatbritainunitedkingdomgreatbritainnorthirelandunitedki" +
	"ngdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlanduni" +
	"tedkingdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2sdn#2sen#2sgportugeesoostafrikameroon#2sgs#2shn#" +
	"2sjm#2slbritishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublica" +
	"lgeria#2smrepubliekbolivia#2somalischedemocratischerepubliekafghanistanislamicemirateofafghanistan#2spm#2srbritsindische" +
	"oceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofamericaus#2surinamia#2svkcaimanesvkingdomroem" +
	"enia#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilandenorfolkisds#2sxm#2syc#2syrischearabischerepubliekderseych" +
	"elleneilanden#2tca#2tcd#2tgoverseascollectivitysaintpierremiquelonafhankelijkesoevereinerepublickiribatirepublicnicaragu" +
	"a#2thasjemitischkoninkrijkjordanie#2tjkingdomlesothowlandislands#2tkleinjoegoslavia#2tkm#2tls#2tmpumalangagauzia#2ton#2t" +
	"tokelanislands#2tunesischerepubliekboeroendijbouti#2turkmensovietsocialistrepublicofthefijiislandsrepublicgriekenlandemo" +
	"craticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepubliekmoldavie#2tuverenigderepu" +
	"bliekkameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepublicseychellesovjetunia#2ury#2usavirgi" +
	"nislands#2uzbeksovietsocialistrepublicofturkmenistanrepublicadehondurasrepublicmauritiuseilandsthelenaentristandacunhasj" +
	"emitischekoninkrijkjordanieuwcaledonie#2vaticaansestaatvandevaticaanstadstaatbruneidarussalametropolischfrankrijksintmaa" +
	"rtendutchpartsintmaartensaintmartinfransdeelsaintmartinnermongolia#2vct#2vdrepubliekburundi#2ven#2vgbritishterritoryinin" +
	"dianoceanvietnam#2viriran#2vnmacedonia#2vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkingdomthailandelawa" +
	"regyptkingdomoflesothongaarserepublicoppervoltadzikistan#2wsm#2xau#2xkxizangzizhiqunitedkindominikaanserepubliekdermaldi" +
	"venrepubliekzuidsudannorthmarianaislandstateofnepalestinianautonometerritory#2xla#2xnbritsgebiedindeindischeoceaan#2xns#" +
	"2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugoslavsocialistfedera" +
	"lrepublicjoegoslaviazerbijan#2zafarissaland#2zarepubliekdahomey#2zmbritishindiaoceanterritory#2zwesternsahara#4100#4104#" +
	"4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999kosovoin" +
	"accordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresolution1244kosovounitednation" +
	"sadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#4230#4231#" +
	"4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#4296#4300#" +
	"4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#4388#4392#" +
	"4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#4470#4474#" +
	"4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#4548#4554#" +
	"4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#4626#4630#" +
	"4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#4703#4704#" +
	"4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#4784#4788#" +
	"4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#4886#4887#" +
	"4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#5223#5225#" +
	"5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#5349#5350#" +
	"5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#5420#5432#" +
	"5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#5516#5517#" +
	"5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#5625#5626#" +
	"5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#5705#5710#" +
	"5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#5850#5860#" +
	"5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgroussherzogtumletzebuergrondterrit" +
	"orybritishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#5albanesevolksrepubliekhongarije#5algerijnsedemocratischevo" +
	"lksrepubliekalgerijequaguinea#5and#5angrondterritoryguadeloupeoplesrepublicromaniakingdomnoorwegen#5argentijnserepublica" +
	"elsalvadoranjevrystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaei" +
	"landen#5barepubliekecuadorepublikabalgariya#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestine" +
	"liberationorganizationafhankelijkestaatvansamoawesternsamoa#5bhm#5bhu#5blrepubliekestlandepartmentguiana#5blzuidgeorgiae" +
	"nzuidelsandwicheiligestoelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicr" +
	"onesia#5bngrondterritoryislandsmanitobailliagedejerriphabulikiyaafurikatshipembezettepalestijnsegebiedenbezetpalestijnse" +
	"gebieden#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenburgron" +
	"dterritorysaintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepublieksaharawiarabdemocraticrep" +
	"ublicsaharaoccidentalmamlakahalurduniyahalhashimiyahautevolta#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembailli" +
	"ageguernesey#5cameroen#5can#5caomen#5caportugeeswestafrikamerounitedmexicaansestatesolomonislandstvinandgrenada#5cdi#5ce" +
	"ntraalafrikaansekeizerrijkiran#5chasjemitischekingdomjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfren" +
	"chsouthernandantarticlandstvincentendegrenadinesouthwestafrica#5commonwealthofdominicaanserepubliekcotedivoirepubliquede" +
	"guineeequatorialefatshelanamibiarepublicoffranceanddomtomfrancerepublicofugandarepublicecuadorepublikaslovenijamhuriyake" +
	"nyasaland#5conghoaxahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatebahrain#5cos#5crotia#5cubritsindischeoceaangeb" +
	"iedbritsterritoriumindeindischeoceaantwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaat" +
	"zanzibarepubliquelibanaise#5cypoblachtnaheireann#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekfinlandem" +
	"ocratickoreastsamoa#5den#5djibuti#5dmaharashtransitionalgovernmentethiopianempireethiopia#5domincanrepublicivoorkustchri" +
	"stopherennevisfederatievansaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepublicletland#5drcongoverseast" +
	"erritoryfrenchsouthernterritoryofnorfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricoali" +
	"tiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicbangladeshqiperia#5ethuringen#5e" +
	"tm#5fijumhuriyatassudansouthernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouther" +
	"nindianoceanchristmasislandsterritory#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublieksoedan#5gam#5gdrep" +
	"ubliekgeorgie#5gfrsouthantarcticterritory#5ghashemitekingdomtransjordanhashemitekingdomoftransjordania#5gmy#5gnbritsindi" +
	"schoceaangebiedvandeafarsendeissasgebiedemocraticrepublicsoedan#5grc#5grgrondterritorymartinique#5grn#5gua#5gui#5guy#5ha" +
	"i#5hongaarsepeoplesrepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofgh" +
	"anarepublickroatia#5hungarije#5iceutah#5independentstatepapuanewguineastatebruneidarussalametropolitanfrancemetropolitan" +
	"frankrijkonungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphilippinestkit" +
	"tsandnevitsjechischeenslowaaksefederalerepubliekduitslandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepubli" +
	"cofequatorialguinearepublicadelparaguayrepublicofczechiaczechrepublicczechiarepublicsingaporepubliquelaguineaequatoriale" +
	"opoldvillecongorizia#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepublicformercongoleopoldville" +
	"formercongobrazzavilleformercongoleopoldstadzjiekistan#5irn#5irq#5isrepubliekierlandutchantillesbalears#5ita#5jamhuuriya" +
	"ddafederaalkasoomaaliyazores#5jorepubliekijslandserepubliekivoorkustchristopherandnevisfederationofsaintchristopherandne" +
	"visfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicadecaboverderepubliek" +
	"costaricabinda#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuweit#5kyrgyzrespublikasyemen#5kzkingdommarokkodoroseset" +
	"ibeafrikarnataka#5laodemocraticpeoplesrepublickoreadempeorepkorea#5latvijasrepublikaeastshqiperise#5lbritishoverzeesterr" +
	"itoryislandsmanisleoffreeportmanisleofman#5lebaneserepublicofarmeniansovietsocialistrepublicadaguineequatorialjumhuriyah" +
	"aljazairiyahaddimuqratiyahashshabiyahelleenserepubliekguatemalagassischerepublicofsouthkorearepublicofsouthafricastilela" +
	"manchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandengeland#5les#5libischarabischejamahiriyya#5lie#5lithuani" +
	"arepublicseychellenicrepublicmaledivenezualabamalgasyrepublicmoldaviansovietsocialistrepublicadeguineaecuatorialjumahiri" +
	"yahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiran#5lux#5maa#5mac#5madhyapradesh#5magya" +
	"rkoztarsasagrondterritoryfalklandislandsocialistischethiopia#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawuliwyas" +
	"uyukoninkrijkgriekenlandepartementdelamartiniquefrenchsomalilandemocratickampuchia#5mextremadura#5mld#5mlibaneserepublie" +
	"kslowakije#5mlt#5mnc#5mngrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelenaandtrist" +
	"andacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascensionsinth" +
	"elenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthelenaascensi" +
	"onentristandacunhasinthelenaenascensionislandstbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofforme" +
	"rgermanyfmrdemrepofgermanyunified#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchinata" +
	"iwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincietaiwanprovincievanchinataiwanprovinceofch" +
	"inataiwanrepublicamocambique#5morepubliekkroatie#5msintkittsennevislamitischerepubliekiranislandsrepublicofcaboverderepu" +
	"blicofslovakiarepublicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerep" +
	"ublicofsanmarinoordelijkterritory#5mya#5mzm#5nam#5nau#5neportugeserepubliekmauritiusislandstyria#5newfoundlandlabradorie" +
	"ntaalserepublicuruguay#5nic#5nigrondterritorypuertoricooperativerepublicguyana#5nirepubliekletlandemrepkongoverseascolle" +
	"ctivityfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryougoslavia#5norggagonagasriikarnten#5nthuringia#5oma" +
	"uretania#5pakingdommorocconnecticuttarpradesh#5palestinianoccupiedterritory#5pan#5parepublieklibanon#5perepubliekliberia" +
	"#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianasislandsultanaatvanomansultanaatdermaldivensultanaatm" +
	"uscatenomanipurss#5pngrondterritorygibraltarepubliquededjiboutirepublicguatemalagasischerepublicturkmenistan#5pol#5portu" +
	"gueseeastafricastillayleon#5prkingdomofegyptarabrepofegyptarabrepublicofthenigerrepublicofchiledelareunion#5qat#5rokingd" +
	"omofitalykingdomofmoroccokingdomhongarije#5rom#5russiansfsrepubulikayurwandanrepublicofgreecerepublicparaguay#5rvn#5rwaa" +
	"lsbrabantiguabarbuda#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoffelennevislamitischerepubliekpakistanisl" +
	"amicrepublicofthegambiarepublicahondurastbartlemy#5skn#5slovaakserepublieksingaporepubliquedemocratiqueducongopeoplesrep" +
	"ublicofchinahongkongspecialadministrativeregionofthepeoplesrepublicofchinamacaospecialadministrativeregionofthepeoplesre" +
	"publicofchinamacauspecialadministrativeregionchinaprhongkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochina" +
	"peoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchinapreahreacheanachakrkampucheacambodiakampucheardimcdonaldis" +
	"landspanishsaharagon#5slu#5slverenigderepubliektanzaniatanganyikarepublicofbotswanamibia#5snm#5solomoneilanden#5somalisc" +
	"hedemocraticrepublicofthesudandemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverseasterritoryheardisl" +
	"andsmcdonaldislandsaustralischhoofdstedelijkterritory#5spn#5sri#5ssd#5stpierreenmiguelon#5sudzimawakomorientaalserepubli" +
	"ekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#5surepubliekmoldovaticaansestatevaticaanstadsjikistan#5s" +
	"vgrondterritorygroenlandemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepublie" +
	"kcongodemrepofthecongoa#5swazliand#5swd#5swzuidelijkefransegebiedenindezuidelijkeindischeoceaantartica#5syrischearabrepu" +
	"blicadecolombiarepubliccapeverdeislandstlucia#5tajiksovietsocialistrepublicnorthmacedonianorthmacedoniaformeryugoslavrpm" +
	"acedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5tazania#5thimachalpradesh#5tkm#5togroothertogdomluxemb" +
	"urgenland#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthernterritoryfrenchsouthernantarcticlandsterritorypapuane" +
	"wguineapapoua#5tunesischerepublicofcolumbiarepubliccostarica#5turksencaicoseilanden#5tuverenigdemexicaansestatenunieserv" +
	"ieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#5uaemirates#5uga#5ukgreatbritainnorthernirelandukofgr" +
	"eatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesnorthamericaunitedstatesterritoryamericansamoa" +
	"territory#5uzbekhistan#5van#5ven#5wsm#5yarepublieknamibie#5yem#5yprincipalityandorra#5yugoslavsfransezuidelijketerritori" +
	"alcollectivityfrenchsouthernterritoryofthefrenchsouthernandantarcticlandsterritoryofamericansamoa#5zam#5zan#5zim#6100#61" +
	"01#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#62" +
	"65#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#63" +
	"65#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#64" +
	"37#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#65" +
	"40#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#66" +
	"52#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#67" +
	"50#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#69" +
	"50#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrossherzogtumluxemburgrondterritorysaintpierremiquelonorthjem" +
	"en#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angrandduchedeluxembourggrandduchyofluxembourgrondterrito" +
	"ryturkscaicosislandsturksandcaicosislandsaoudiarabia#6argrondterritoryanguillaopeodemreplaotiaansedemocraticpeoplesrepub" +
	"licethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepublieko" +
	"egandamannicobarislandsaoediearabie#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublics" +
	"outhadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliekseneg" +
	"allerdoorluchtigsterepublicsanmarinorepublictajikistan#6blzhonghuarenmingongheguoverseasterritoryunitedstatesminoroutlyi" +
	"ngislandsunitedstatesminorpacifischeislandsunitedstatesterritoryusvirginislandsamerican#6bngrondterritoryguernseybritish" +
	"overzeesterritorypitcairnislandspitcairngroupofislandsouthaustralia#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesdep" +
	"artementfrenchsouthernterritoryvirginislandsunitedstatesterritorynorthernmarianaislandscommonwealthofthenorthernmarianai" +
	"slandsamericantabria#6brusselscapitalregion#6buitenmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6ca" +
	"merron#6can#6caoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocraticfederalyugoslavias" +
	"erbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanzan" +
	"iaurepublicadepanamarepublicapanamaldivischeislandsaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwealt" +
	"hnorthernmarianenislandsahrawirepublicofkosovarepublicportugaljumhuriyahalislamiyahalmuritaniyahelleenserepublicoostenri" +
	"jkoninkrijkthailandkingdomsaudiarabia#6caportugueserepublicfilipijnen#6cdi#6centraalafrikaanserepublicadeelsalvadorrepub" +
	"licsouthsoedan#6chashemitischkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricollectivites" +
	"aintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsintmaartennetherlandsea" +
	"stindiesultanaatoman#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofbulgariapeoplesrepublicofthecongode" +
	"mrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#6cubritishsalomonsislandsultanateofoman#6cyprinsedwardisland" +
	"sakartveloweraustria#6czechoslovaksocialistrepublicofthephilippinesrepublicofguatemalagassischerepubliekvancaboverdecape" +
	"verderepublicofslovenianrepublicacolombia#6czrepubliektunesie#6den#6dji#6dmauritiana#6dominionoffijirepublicofkenyarepub" +
	"licmyanmarunion#6drc#6drverenigdestatenvanmexicoverenigdestatenvanbraziliechstenstein#6ecu#6egy#6eqgrondterritoryhongkon" +
	"geriketnoregon#6eri#6estadoplurinacionaldeboliviaplurinationalstateofboliviamultinationalestaatboliviaplurinationalestaa" +
	"tvanboliviaplurinationalstatesoformercentraalafrikaanskeizerrijkethiopia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6" +
	"gdrepubliekturkije#6gfransezuidelijkegebieden#6ghasjemitischkingdomjordania#6gnbritsesalomonseilanden#6grc#6grgrondterri" +
	"torybermudaislands#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#6hunitedstatesvenezuelakshadweepal" +
	"estinianadminareastvlaanderen#6ice#6independentstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6irepubliquedes" +
	"seychellesrepublickaapverdia#6irn#6irq#6isrepubliekturkiyerepublicofnaoerorepublicadecubarepublicofitalyrepublicmoldovat" +
	"icaanstaatpalestinastaatdercomorenuniecomoren#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceasttimortimorlestetap" +
	"araguai#6jorepubliekvanuaturkserepublicdahomey#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierserepubliekmal" +
	"divensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsouthwestafrika#6ken#6" +
	"kos#6kuwestkaapverdemocracticpeoplesrepublickoreadempeoplesrepublicofkoreanorthrhinewestphalia#6kyrghzrepublicsloveniare" +
	"publicoffinlandrepublicamoldovalenciancommunitymadridemrepkorea#6kzkingdomofnepalestinianbevrijdingsorganisatia#6laopeop" +
	"lesdemocraticrepublicofyemenpeoplesdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepub" +
	"licofalgeriademocraticandpeoplesrepublicofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriade" +
	"mocraticpopularrepublicalgeriapeoplesdemocraticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublictsjechi" +
	"a#6lbritishoverzeesterritorymontserratchaanachakthainanshengelsemaagdeneilandenvsbuitensteondergeschikteeilandenorthsuda" +
	"n#6lebritishsolomonislandsouthcarolina#6les#6libischearabischejamahiriya#6lie#6lithouwen#6lux#6maa#6mac#6mad#6magyarorsz" +
	"agrondterritorypitcairnislandsocialistischethiopie#6malvinasfalklandisdsmalvinasfalklandeilandenmalvinasislandsfalklandi" +
	"slandsmalvinasislandstvincentendegrenadinen#6mas#6mawgermany#6mex#6mld#6mlibaneserepublicofaustriarepublicoftunisianrepu" +
	"blicofliberiarepublicmaldivesadrepublicturkeyturkiye#6mlt#6mnc#6mngrondterritorycuracaodutchsintmaartenstmartinsaintmaar" +
	"ten#6mongolischevolksrepubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregioh" +
	"ongkongvandevolksrepubliekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionp" +
	"eoplesrepublicchinaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicice" +
	"landemocratischerepubliekoosttimoroostofportugeestimoreastportugeestimoreleste#6morepubliquedhaitirepubliclebanon#6msing" +
	"apoerepublieksurinamen#6mya#6mzm#6nam#6nau#6neportugeserepublicsouthyemensouthtomeprincipeoplesrepublicbeninrepublicesto" +
	"nianrepublickirgistan#6newsouthwales#6nic#6nigrondterritoryfaeroerislands#6nirepubliquedumalimaratalarabiyahalmuttahidah" +
	"okkaidoverseascollectivitysaintmartinfrenchpartsaintmartinfrancesaintmartin#6northernterritory#6nth#6omaladiven#6pakingd" +
	"omofspainkingdomswazilandempeoplesrepkoreadprkorea#6palestijnseautonomegebieden#6pan#6parepbieloruslandemkorea#6perepbol" +
	"venezuela#6philippijnserepubliekzuidvietnamurcia#6pngrondterritorymayotterritoiredesileswallisfutunavarra#6pol#6portugue" +
	"sewestafricastileleon#6prkingdomoftongazaandwestbankandgazastripandwestbankgazastripwestbankonigreichbelgien#6qat#6rokin" +
	"gdomromania#6rumania#6russiaussrepubblikatamaltarepublicnamibia#6rvn#6rwaalsgewestelijksamoa#6saformersaintchristopheran" +
	"dnevislamitischerepubliekafghanistanrepublicadominicanarischeislandstatelibia#6salomonislands#6sau#6sen#6serenissimarepu" +
	"bblicadisanmarinoordelijkemarianaeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikademokratikatimorlester" +
	"ritoiredesnouvellecaledoniadependanceskoninkrijkhongarije#6slu#6slvolksrepubliekroemenie#6snm#6solomonsislands#6somalide" +
	"mocraticrepublicduitslandhrapradesh#6spn#6sri#6ssd#6stpierreenmiquelon#6sudine#6surepublicsenegalmamlakahalarabiyahassuu" +
	"diyahenegouwen#6svgrondterritoryreunion#6swashington#6swd#6swzwitsersebondsstaatsgemeenschapserviamontenegrostaatsgemeen" +
	"schapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmontenegrouniesocialistsovjetrepubliek" +
	"enuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypriakidimokratia#6syrischerepubliekco" +
	"lombia#6tajumhuriyatjibuti#6tawyomingwanebraska#6tazadjammukashmiriphablikiyaseningizimuafrikalaallitnunaatsjetsjenia#6t" +
	"hi#6tkm#6togrondterritorytokelauheardmcdonaldislandsaudischarabie#6ton#6trieste#6tunisankattansihanaislasmarianassam#6tu" +
	"rkmeenserepubliekcaboverdepartementdesaintpierreetmiquelonorthdakota#6tuverenigdearabemiraten#6uae#6uga#6ukgrandduchelux" +
	"embourgrondterritorychristmasislandsaustralian#6ukreta#6uru#6usamerica#6uzbritsemaagdeneilanden#6van#6ven#6wsm#6yem#6ypr" +
	"incipalitykoeweitprincipalityvalleysandorraprincipalityofthevalleysofandorraprincipalityofliechtensteinprincipalityliech" +
	"tensteincludingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemiliaromagna#6yugrandduchyluxembourgrondter" +
	"ritorynorthernmarianenamericanada#6zam#6zan#6zim#7afgrondterritoryjersey#7albosniehercegovina#7algrandduchyluxemburgrond" +
	"territorysvalbardjanmayennoorsfsrepubliektsjaadjara#7and#7angrondterritoryalandemocraticrepublickongopeoplesrepublicroem" +
	"enia#7antarctica#7argrondterritoryarubadutcheastindies#7arm#7arunachalpradesh#7asaintvincentendegrenadinen#7aus#7autonom" +
	"eregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahawaii#7barepublictunesia#7bdi#7belorussiansoviets" +
	"ocialistrepublicaarabesaharauidemocraticastillalamanchathamislands#7ben#7bermudas#7bhu#7bih#7bizuidelijksoedan#7blrepubl" +
	"ictunisiakingdomofbahrainkingdomdenemarken#7bol#7bot#7brazillia#7brn#7bru#7buliwyamamallaqtamilnaduitsebondsrepubliekfil" +
	"ipijnen#7burkinofasocialistischelibischarabischejamahiriyazerbeijan#7caformerunitedrepublicofcameroonfederalrepubliccame" +
	"roon#7campania#7can#7caymaneilanden#7cgoverseasterritorynorthernmarianaislandscocoskeelingwameriksamoaislandstateisraeli" +
	"guria#7chashemitekingdomofjordanewjersey#7chineestaipei#7chn#7civerenigdestatenmexicounitedstatesminorislandsouthernrhod" +
	"esia#7cmrepublicturkije#7cod#7cokingdomtunesia#7collectivitesaintbarthelemy#7commonwealthaustralia#7cpverarabischeemirat" +
	"en#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovina#7cyprincipatdandorra#7czechoslovakfederalrepublicofsomal" +
	"ia#7den#7dji#7dmaurituislamicrepublicgambiatheargentinerepublicofportugalrepublicofdahomeyrepublicslowakije#7dominionfij" +
	"i#7ecu#7egy#7eri#7esaintvincentendegrenadinesaintvingrenadinesowjetunie#7espaansesaharabrepsyrie#7estadoplurinacionalbol" +
	"iviamultinationalestateboliviaplurinationalestateboliviarepublicofturkiyecumhuriyetiopia#7eth#7fijumhuriyattshadzjaria#7" +
	"fin#7fransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritory" +
	"gibraltarbritishoverseasterritorypitcairnislandsbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorysout" +
	"hgeorgiasouthsandwichislandsandsouthgeorgiaandthesouthsandwichislandssainthelenaislandsowjetunia#7gbsniaandhrzgvna#7geov" +
	"erzeesegemeenschapsaintpierremiquelonafhankelijkestaatwestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepub" +
	"licadeangolazioverseasterritorysaintmartinfrenchpartsjechoslowaakserepubliektadzjikistan#7gequatoriaalguineeconakry#7ger" +
	"epublicturkiyeturkey#7ghashemitekingdomjordan#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7" +
	"gua#7gui#7gum#7guy#7hai#7hkgrondterritorymacaunitedsatesamericaymans#7hongaarserepubliekindonesierepubliekderverenigdest" +
	"atenvanindonesierreleonedantilles#7hunitedarabicemiratestaatvietnamolise#7ina#7independentstateofsamoa#7iriphabhulikhiye" +
	"ningizimuafrikaaimaneilanden#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#7isr" +
	"epublicukrainewbrunswickoninkrijkitalie#7isvalbardogjanmayenandsvalbardandjanmayenislandstchristoffelnevislamicrepublico" +
	"fpakistaninclbangladeshpakistan#7ita#7ivbrindianoceanterritoiredesterresaustralesetantarctiquesfrancaisestadosunidosmexi" +
	"canosuomentasavalta#7jamhuriyamuunganowatanzaniaunitedrepublicofkazakhstanrepublicacostaricalabria#7jorepublicvanuaturke" +
	"menistan#7jpn#7kazakhistan#7ken#7kgzuidwestafrika#7kirgizischerepublicofcapeverdecaboverdemocratischesocialistischerepub" +
	"lieksrilankademocraticsocialistrepublicofsrilankarepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#7korepubliek" +
	"cyprussischefederatievannigeriafederatie#7ksaintkittsnevilleanguilladominicanaryislands#7kuw#7laopeodemocraticrepublicla" +
	"otiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahiriyyazerbeidjan#7latium#7lbaliwickg" +
	"uernsey#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstateofvietnamizoram#7lca#7les#7lie#7lturkyye#7lux#7mad#7ma" +
	"rshalls#7mas#7maw#7mda#7mdvolksrepubliekangolaopdroctaiwanroccupiedpalesteinsterritory#7mex#7mgl#7mhl#7mkd#7mlibyanrepub" +
	"liczimbabwestvlaanderen#7mlt#7mnevada#7mongoolsepeoplesrepublicnorthkoreademocraticrepublicnorthkoreapeoplesrepublicofso" +
	"uthernyemenpeoplesrepublicofbangladeshpeoplesrepublichongkongchinaspecialadministrativeregionhongkongchinapeoplesrepubli" +
	"chongkongspecialadministrativeregionchinahongkongsarvanchinamacaosarchina#7mozbekistonrespublikasintbartholomeusoutlying" +
	"islandsarawakeislands#7mri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkburundi#7neprincipautemonacomoroeilanden#7ngrond" +
	"territoryfrenchsouthernterritoryofguamaroccocosisds#7nigrondterritoryguameghalaya#7northernrhodesiazimbabwestaustralia#7" +
	"nru#7nzl#7omalvinen#7pakingdomtunisia#7pan#7parepubliekitalie#7perepubliekkosovorepofmoldovatikaanstadzhikistan#7philipp" +
	"ijnserepublicunionmyanmarrepublicadelecuadorrepublicadechilerepublicgeorgiarepublicbotswana#7ple#7plw#7pngemenebestbaham" +
	"assachusettsjechoslowaaksesocialistischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistische" +
	"republiektsjechoslowakijequitorialguineabissaotomepeoplesrepublicofhungarypeoplesrepublickampucheardenmacdonaldeilanden#" +
	"7pol#7portugeeseastafrikambodjamaica#7prkoninkrijkirakleinjoegoslavie#7purepubliekmalawitrussischesocialistischesovjetre" +
	"publiekequatoriaalguineabisseaunitedarabeasternrepublicuruguay#7qat#7roubanguicharizonafhankelijkeensoevereinerepubliekk" +
	"iribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatibetaanseautonomeregiomadeira#7rsaint" +
	"vincentandgrenadinesocialistethiopia#7rus#7rwa#7sam#7sen#7sey#7sgpapuanieuwguineasternsamoa#7skn#7sle#7slovaakserepublic" +
	"uzbekistan#7smrepubliekpanamamlakatalbahrayn#7solomanislands#7somalischerepubliekwitruslandfederaledemocratischerepublie" +
	"knepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicofmalawirepublicaangola#7srbelorussischessrepubblicaitalia" +
	"na#7sri#7ssd#7stpapuanorthguineastflanders#7sud#7sui#7surepubliekrwandalusia#7svkoninkrijklaosdemvolksreplaoskingdomeswa" +
	"tini#7swestbengalen#7swzuidrhodesie#7syrischerepublicofirelandrepublicdjibouti#7tan#7tga#7thayastanihanrapetutyunitaryst" +
	"ateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmontenegrostateunionserbiamontenegro" +
	"stateunionindia#7tjkoninkrijksiamthailand#7tkm#7tls#7togrootbritannia#7tpe#7ttoerkmenistan#7tunitedstatesbrazilia#7turks" +
	"ecaicosislandsaintbarths#7tuvoormaligesovjetunievanzuidafrikanada#7uae#7uga#7ukriti#7uru#7usaintvincentengrenadinesaotom" +
	"eyprincipeoplesrepublickongobrazzaville#7uzbritishcolumbia#7van#7ven#7vie#7vin#7yem#7zam#7zimpricorsica#1ad#1ae#1afedera" +
	"lislamicrepubliccomorosislands#1agrootbritannie#1ai#1aljumhuriyahaliraqiyahati#1am#1an#1aoverzeesdepartementsaintpierrem" +
	"iquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritory#1aq#1arepubl" +
	"iekugandagestan#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bailiwickjersey#1bbritishhonduras#1bd#1bezetpalestijnsgebiedemocratic" +
	"republicsomaliafederalrepublicnigeriafederatia#1bformerbondsrepubliekduitslandbonairesainteustatiussabaensinteustatiusmi" +
	"noroutlyingislandsaoediaarabia#1bgrootbrittania#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquedusenegalrepublicof" +
	"kosovorepublicslovakia#1bl#1bm#1bn#1bosnaihercegovina#1bq#1britishoverseasterritoryanguillabritishoverzeesterritoryfalkl" +
	"andislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseasterritorysouthgeorgiasouthsandwichislandsbri" +
	"tishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritorysainthelenaascensiontristandacunhasainthe" +
	"lenaascensionandtristandacunhasainthelenahemelvaarttristandacunhasainthelenaanddependenciestvincentgrenadinesuomifinland" +
	"#1bsniahrzgvna#1bt#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepublie" +
	"kmarshalleilanden#1bzwitserland#1ca#1cc#1cd#1cformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepublicc" +
	"ongoleopoldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateofthesolomonislandsstateofthevaticancityholyseev" +
	"aticancitystateholyseestivabariikoninkrijkbelgie#1cgrootbrittanie#1chechnya#1ci#1ckertmiseiland#1cl#1cm#1cn#1corse#1cret" +
	"e#1cssrepublicservia#1cu#1cverdemocraticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#1cw#1cx#1cy#1" +
	"czechslovakfederalrepublicbraziliaunitedstatesterritoryguamterritory#1dd#1democratischerepubliekvancongodemrepzairekinsh" +
	"asacongodemrepzairerepublicofhaiti#1djharkhand#1dkingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsou" +
	"thernzuidpoolterritory#1dm#1doverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1dy#1dzikolamalawiscon" +
	"sintvincentendegrenadinestvincentandgrensalzburgrondterritorynorfolkislandsterritory#1ec#1ee#1egermany#1eh#1el#1erepubli" +
	"ekzambia#1es#1et#1filipijnserepublicaargentina#1fj#1fkingdombhutan#1fmrzanzibarandpembaisdemocratischerepublieksudanpres" +
	"ecessionsudan#1formerunionsovietsocialistrepublicsierraleonethantilles#1fryserbiaandmontenegrondterritorysainthelenaasce" +
	"nsiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensio" +
	"nsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontris" +
	"tandacunhaandsainthelenadependenciesaoedischarabie#1fx#1ga#1gbailliagejerriphablikiraafrikadzongazastrookenwestelijkejor" +
	"daanoeverengazastrookwesternjordaanoevergazastrooklahomaleisefederatiemalaya#1gd#1gemenebestaustralie#1gformercentralafr" +
	"icanrepublicmaldiveislandsovjetoekrainewhampshirepubliqueguineaequatorialeichtenstein#1ggelderland#1gh#1gilbertandellice" +
	"islandstomeandprincipeoplesrepublicpolen#1gl#1gm#1gn#1gpitcairneilanden#1gq#1grondterritoryamericanvirginislandsusabuite" +
	"ngebiedkleineeilandenvandeverenigdestatenmaagdeneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenkle" +
	"ineafgelegeneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeveren" +
	"igdestatenvanamerikaveruitdekustgelegenkleinereeilandenverenigdestatenvanamerikaansekleinereafgelegeneilandenortherncape" +
	"verdia#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublikasrpska#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in" +
	"#1ioverzeesecollectiviteitsaintbarthelemyfrenchsouthernterritoriesaintbartholomeusminoroutlyingisdsolomonisds#1iq#1irepu" +
	"bliknamibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jportoricoislandsabah#1kerstmisi" +
	"slands#1kgroningen#1kh#1kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdomofswazilandkingdomafghanistan#1km#1kn#1kp" +
	"ortugueseguineasterncapeverdie#1krim#1kwazulunataljumhuriyahallubnaniyahamburgrondterritoryamericansamoaislestaatisraell" +
	"adakhazakhstan#1kyrgyzrepublicsurinameriksamoaeilanden#1kzwitzerland#1la#1lbetsjoeanaland#1lc#1libyakingdomofromania#1lk" +
	"ingdomegyptexas#1lroyaumebelgique#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1maryland#1mc#1md#1meestserenerepublieksa" +
	"nmarinoordelijkemarianeeilanden#1mformerunitedrepubliccameroonunitedrepublicofazerbaijansovietsocialistrepublicademocrat" +
	"icadetimorlesteeasttimorlorosae#1mg#1mh#1mkingdomgreecentrafrika#1ml#1mm#1mn#1moldoviansovietsocialistrepublicafederativ" +
	"adobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1mportoricoeilandman#1mq#1mrepchinataiwan" +
	"china#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybonairesainteustatiussabadutchs" +
	"aintmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformerdemocratischkampucheardeilandendemcdonaldeilandenovascotia#1ng#1" +
	"nh#1ni#1nl#1northcarolina#1nportugeesguineastkaapverdischeislandspaansestatecambodia#1nrepiblikdayiti#1nunavuttarakhand#" +
	"1nzhongguoverseasdepartmentfrenchsouthernterritoryoftheafarsandissasterritory#1om#1paysdoutremerdelapolynesiefrancaisequ" +
	"adorepubliekvanpalaurepubliekparaguay#1pe#1pformersaintchristophernevislamitischerepubliekmauritanieislamitrepmauritanie" +
	"#1pg#1phillippinerepublicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledonieetdependan" +
	"ceskarepublikaeastkosovespaansguinee#1pkingdomitaliaanserepublicacaboverdemocraticsocialistrepublicsrilankaceylon#1pluri" +
	"nationalstatebolivia#1pm#1pn#1principautedemonacommonwealthdominicagemenebestvanaustraliegemenebestvanpuertoricookeiland" +
	"ennieuwzeelandcookeilanden#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemirates#1republiquedemadagascaribischnederland" +
	"sindie#1rh#1roemeenserepublieknicaraguahan#1rs#1ru#1rw#1saintvincentgrenadinestbartholomeusofamerica#1sbelgischcongoverz" +
	"eesterritoryoutlyingeilandjesunitedstatesamericanminoroutlyingislandsuskleineafgelegeneilandenvandeuskalherria#1scotland" +
	"#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofcroatiahrvatska#1sh#1singapoureptanzania#1sj#1skingdomnorway#1sl#1s" +
	"m#1sn#1soevereinedemocraticrepublicfijiislandstatevietnamaine#1srepublicachilelareunion#1ss#1stvincentandthegrenadinesai" +
	"ntkittsnevitsjechischeenslowaaksefederatieverepubliekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjestvi" +
	"ncentengrenadinesaltanatuman#1sultanatemaldivestbarths#1svalbardislands#1sx#1sy#1sz#1tci#1td#1tfyromenia#1tg#1th#1tjechi" +
	"scherepubliekzuidsoedan#1tkingdomofiraqkingdomcambodjarvisislands#1tl#1tm#1tn#1toerkmenia#1tportugeesguinee#1trentinosou" +
	"thtirolombardia#1tt#1tvolksrepubliekkongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghi" +
	"yaloktantrikganatantranepalfederaldemocraticrepublicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingd" +
	"omoflaospdry#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaat" +
	"eritrea#1vg#1victoria#1vn#1vu#1wformertanganyikaandzanzibarsultanateofzanzibarepublikoesterreichristmasislandterritory#1" +
	"wsahara#1xkingdomofsiamkingdomofbhutan#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatianigeria#490#492#49" +
	"6#8aa#8ac#8ae#8aformercentralafricanempireofethiopia#8ag#8aj#8al#8am#8an#8aoverzeesterritoryamericanvirginislandsamerica" +
	"naries#8aq#8arepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8au#8avtonomnarespublikakrymetropoli" +
	"taansfrankrijksaintmaarten#8ay#8bailliagejersey#8bbelgischkongovolksrepubliekmongolie#8bc#8bd#8belarusrepublicoftrinidad" +
	"andtobagorepublicadecostaricarepublicofsurinamerepublicoficelandrepubliccolumbia#8bformerlibyanarabjamahiriyah#8bg#8bhoe" +
	"tan#8bkingdomspanje#8bl#8bm#8bn#8bosnaiherzegovina#8bportuguesetimorrocoloradomrepublicofsudan#8britishoverseasterritory" +
	"guernseychannelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrep" +
	"ublicunieburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofburundi#8ca#8cbeluuerabelaunitedstatesusaminoro" +
	"utlyingislandsultanatebrunei#8cd#8ce#8cformerrepublicsouthvietnamfmrrepofvietnamissouribaberikikiribati#8cg#8ch#8ci#8cj#" +
	"8ckingdomsweden#8cm#8cn#8coverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicbieloruslandrepublicoftajikistanr" +
	"epublicmontenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjechos" +
	"lowakije#8cw#8cy#8da#8dj#8doverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8drepublicfrancestmartinfransdeel" +
	"stmaartenfransdeelstmartindutchpartstmartinfrenchpartrucialoman#8ec#8eg#8ei#8ekingdomzweden#8en#8erepublicgreecentralver" +
	"democratischerepubliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarchallislands#8es#8e" +
	"t#8ez#8fg#8fidjieilanden#8fj#8fkerstislands#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipee" +
	"ilanden#8fprinsdomandorra#8frafrenchnewcaledoniafrafrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticterritor" +
	"iesfransezuidelijkeenantarctischegebiedenorthbrabantiguaenbarudawlatqatarepubliquedjibouti#8fsaintpierremiquelon#8ga#8gb" +
	"ritishguiana#8gg#8gh#8gilbertelliceislandspaansestaatbahrein#8gj#8gkingdomitalydveldidislandspanjapan#8gl#8gm#8gpapaunew" +
	"guinea#8gq#8grondterritorysaintmartinfrenchpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidj" +
	"emen#8gy#8hagereertransitionalislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdomnepa" +
	"lestinianoccupiedterritoriestkittsnevisfederationmalaysia#8hm#8hondurussianfederalevolksrepubliekjoegoslavie#8hrepublici" +
	"taliaanserepubliekoppervoltadjikistan#8hu#8ic#8id#8im#8in#8ioverseasterritorycocoskeelingislandsaustralian#8irepublickos" +
	"ovaticanstateofisraelliceeilanden#8islamicrepofiran#8it#8ivorstendomandorra#8iz#8java#8je#8jm#8johnstonislands#8kerstmis" +
	"eiland#8kg#8kn#8krepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#8ks#8kt#8ku#" +
	"8kz#8la#8le#8lg#8lh#8libyastatecomoros#8lowersaxonyanhaltsjad#8ls#8lt#8lu#8ly#8maurituscany#8mbritishguyana#8mc#8md#8mfo" +
	"rmertanganyikaenzanzibarbadoesbekistan#8mg#8mh#8middenafricanrepublicofsouthsudanrepublickazakhstan#8mj#8mkingdomspain#8" +
	"ml#8mn#8mostserenerepublicsanmarinoordrhodesie#8mpapuanewguniea#8mrepubliclatvianrepubliclitouwen#8mt#8mutawakkiliteking" +
	"domyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteinclbangladpaki" +
	"stan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8nh#8ni#8nl#8northmarianen#8npiruwripuwlika#8nrepubli" +
	"cmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivorycoasturias#8ns#8nu#8nz#8paysdout" +
	"remerlapolynesiafrancaise#8pc#8pe#8pkingdomtongautemalagasyrepublicofbelarussischesocialistsovjetrepubliektrinidadentoba" +
	"goudkustkittsandnevisfederationofnigeria#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilanden#8ppale" +
	"stinstateofmongoliastateofbahrain#8ps#8puleangatongazawestbankoninkrijkegypteverenigdearabischerepubliekegypteunitedarab" +
	"republicegypterritorialcollectivityreunionfrenchpolinesia#8qa#8republiquecotedivoirevolutionairevolksrepubliekguineebiss" +
	"autralia#8rm#8roemeenserepublicsuidafrikarepublickirgizstan#8rpalmyraatollituania#8rq#8rs#8rw#8saotomeprincipeislandsthe" +
	"lenaeiland#8sbritshonduras#8sc#8se#8sfederalerepubliekkameroen#8sg#8sh#8sicilia#8sl#8sm#8sn#8socialistpeoplesrepublicalb" +
	"aniarepublicofnamibiaswasiland#8spanishguinea#8statuscivitatisvaticanae#8sultanatezanzibarepubliquerwandaise#8swissconfe" +
	"derationsuisse#8sx#8sy#8sz#8tbakerislands#8td#8th#8ti#8tkirghizistan#8tl#8tn#8toscanarias#8tpapuanguinea#8tsjechoslowaak" +
	"sesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelativaldaoste#8tt#8tukey#8tvorstendomm" +
	"onacomoroislands#8tw#8tx#8tz#8ug#8ukokosislands#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvanta" +
	"nzaniaverenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicbulgarije#8vi#8vm#8v" +
	"q#8vt#8wa#8wformerdemocratickampucheardendemcdonaldeilanden#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerfederatievanmalakkaf" +
	"ederatia#9ag#9ai#9al#9am#9aoverseasterritorysaintpierremiquelonafhankelijkestatesamoa#9aq#9arepublicnaoeroemeensesociali" +
	"stischerepubliekroemenieuwehebriden#9as#9at#9au#9aw#9ax#9azerbeidjaan#9balearicislands#9bbougainville#9bd#9belarussische" +
	"ssrepubliquetogolaise#9bformernederlandseantillenoudnederlandseantillen#9bg#9bh#9bi#9bjelorussiafederation#9bl#9bm#9bn#9" +
	"bosniahercegovina#9bq#9britishoverzeesterritoryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrijkvansaoediarabiekonin" +
	"krijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepubliquefrancaise#9bz#9ca#9cc#9cd#9c" +
	"formernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavre" +
	"publicofthemarshallislandsrepubliciranempireiran#9cg#9ch#9ci#9ckingdomirakoninkrijkzweden#9cl#9cm#9cn#9coverzeesterritor" +
	"ysaintpierremiquelonorthholland#9crepublicofchad#9cu#9cvlaamsbrabantiguaenbarbudawlatalkuwaytripura#9cw#9cx#9cy#9czechos" +
	"lovakrepublicofuppervoltaburkinafasouppervoltarepublicofhondurasovietunie#9democraticpeoplesrepubliclaospeopledemocratic" +
	"republicmadagascarrepublicargentinia#9dj#9dkingdomiraq#9dm#9doverseascollectivityfrenchpolynesiatahitifrenchpolynesia#9d" +
	"z#9ec#9ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9fidjiislands#9fj#9fkingdomlaostavalley#9fmryugoslavia#9fo" +
	"rmercentraalafrikaanserepubliekvandemaledivenrepubliekkirgistan#9frsouthantarcticlandsouthrhodesia#9ga#9gd#9gemenebestdo" +
	"minicatalunya#9gformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicofth" +
	"eivorycoastrepublicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissa" +
	"unitedrepoftanzania#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gphilippijnen#9gq#9gs#9gt#9gu#9gw#9gy#9hkingdomsiam#9hm#9hn#9hr" +
	"epublicofiraqrepublicofmaltaaformerlibyanarabrepublicofegyptunitedarabrepublicnorthvietnamibezetpalesteinsgebiedemocrati" +
	"crepublicofkoreanoordamerikaverenigdestatenvannoordamerikaansemaagdeneilandenamerikaanseondergeschikteafgelegeneilandenc" +
	"ocoskeelingislandscocosislandsterritory#9ht#9hu#9id#9ie#9il#9im#9in#9ioverseascollectivitysaintbarthelemy#9iq#9irepublic" +
	"ofmalibischearabischerepubliekderfilipijnenrepublicwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanyw" +
	"estgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollithunia" +
	"#9jphillippines#9kertmisislands#9kg#9kh#9kingdomofswedenkingdomofhungarykingdomofthailandsiamauru#9km#9kn#9kphilipijnen#" +
	"9krepublicofperuandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbouveteiland#9lc#9libyanajaria#9lkingmanreeformercentralafrikaansk" +
	"eizerrijkethiopie#9lrepublicoftogoleserepubliekdjibouti#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislan" +
	"dsmcdonaldislandsaustraliancapitalterritory#9ly#9mayanmarchalleilanden#9mc#9md#9meestserenerepublicsanmarinoordmarianen#" +
	"9mformerserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9mg#9mh#9mkirghizstan#9ml#9mm#9mn#9" +
	"mongoolsevolksrepubliekmozambique#9mphillipines#9mq#9mrepublicpanamaleisefederatia#9ms#9mt#9mu#9mvoormaligeddrdominicanr" +
	"epublicdrukgyalkhapalestijnseterritorialcollectivitysaintpierremiquelonsaintpierreenmiquelon#9mw#9mx#9my#9mz#9na#9nc#9ne" +
	"#9nfederalerepublieknigeriafederalrepublickameroen#9ng#9ni#9nl#9northrhodesia#9nprathetthainautonomousterritorygreenland" +
	"autonomousterritoryofgreenlanddanish#9nrepublicrwanda#9nu#9nz#9om#9palestijnseautoriteitjechoslowakije#9pe#9pfederalerep" +
	"ublieksomalietuvaluikyrgistan#9pg#9philippineislandstateqatarepubliekslovenie#9pkirgizistan#9plombardije#9pm#9pn#9princi" +
	"palitymonacommonwealthbahamaskateenoman#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgique#9rs#9ru#9rw#9saintc" +
	"hristoffelnevislamitischestaatafghanistan#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skirgyzstan#9sl#9sm#9sn#9sover" +
	"eigndemocraticrepublicfijisovereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai#9srepublicserbia#9ss#" +
	"9stkittsennevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9svietnam#9sx#9" +
	"sy#9sz#9tc#9td#9tfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafederatedstatesofmicrone" +
	"siafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelon#9tg#9th#9tjechischerep" +
	"ublicofcolombia#9tkyrghyztan#9tl#9tm#9tn#9toscanewmexicotedivoregiaoautonomadamadeirafghanistan#9trentinosouthtyrolouisi" +
	"ana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukyrgysztan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9v" +
	"n#9vu#9wformerfederationofmalayafederation#9ws#9xkirghizia#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereer" +
	"destatenvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohioverzeesecollectivitei" +
	"tfrenchguyanafrenchzuidelijkterritorybrd"

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
	1799, 1799, 1800, 1802, 1804, 1805, 1805, 1805, 1807, 1809, 1811, 1813, 1813, 1814, 1815, 1816,
	1817, 1817, 1818, 1819, 1821, 1823, 1827, 1829, 1831, 1831, 1832, 1832, 1832, 1833, 1834, 1835,
	1836, 1837, 1838, 1838, 1839, 1840, 1840, 1840, 1841, 1842, 1842, 1845, 1846, 1846, 1847, 1847,
	1849, 1851, 1851, 1852, 1853, 1853, 1853, 1854, 1854, 1855, 1855, 1855, 1855, 1856, 1858, 1858,
	1858, 1859, 1859, 1860, 1860, 1862, 1864, 1866, 1868, 1868, 1868, 1868, 1870, 1870, 1870, 1871,
	1871, 1871, 1871, 1871, 1872, 1872, 1873, 1873, 1875, 1877, 1877, 1877, 1879, 1879, 1880, 1880,
	1880, 1880, 1880, 1881, 1883, 1883, 1883, 1883, 1883, 1884, 1885, 1885, 1885, 1885, 1887, 1887,
	1888, 1888, 1888, 1888, 1889, 1889, 1890, 1890, 1890, 1892, 1894, 1896, 1896, 1898, 1898, 1898,
	1900, 1901, 1903, 1903, 1904, 1906, 1906, 1906, 1906, 1906, 1906, 1906, 1907, 1907, 1908, 1908,
	1908, 1909, 1909, 1909, 1910, 1910, 1912, 1913, 1913, 1914, 1916, 1917, 1917, 1919, 1921, 1921,
	1922, 1922, 1922, 1924, 1926, 1928, 1929, 1930, 1931, 1933, 1933, 1933, 1933, 1933, 1935, 1936,
	1936, 1937, 1937, 1937, 1937, 1938, 1938, 1938, 1938, 1938, 1938, 1940, 1941, 1943, 1943, 1943,
	1943, 1944, 1946, 1946, 1949, 1950, 1952, 1952, 1953, 1953, 1955, 1955, 1955, 1956, 1958, 1958,
	1960, 1960, 1961, 1961, 1962, 1963, 1963, 1963, 1965, 1966, 1966, 1968, 1970, 1970, 1970, 1970,
	1970, 1971, 1972, 1973, 1974, 1978, 1980, 1982, 1982, 1982, 1983, 1984, 1984, 1985, 1985, 1985,
	1985, 1986, 1986, 1986, 1988, 1990, 1992, 1994, 1996, 1996, 1997, 1999, 1999, 2001, 2001, 2003,
	2003, 2004, 2005, 2005, 2006, 2008, 2010, 2012, 2013, 2013, 2013, 2014, 2016, 2016, 2017, 2018,
	2019, 2019, 2022, 2023, 2023, 2023, 2024, 2027, 2028, 2028, 2029, 2032, 2034, 2034, 2035, 2036,
	2036, 2036, 2036, 2036, 2038, 2039, 2040, 2041, 2042, 2042, 2043, 2044, 2045, 2045, 2045, 2045,
	2045, 2046, 2047, 2047, 2048, 2048, 2049, 2050, 2051, 2053, 2055, 2056, 2056, 2057, 2057, 2057,
	2059, 2059, 2059, 2059, 2060, 2060, 2062, 2064, 2064, 2065, 2065, 2065, 2066, 2066, 2066, 2066,
	2067, 2067, 2068, 2069, 2069, 2071, 2071, 2073, 2073, 2076, 2077, 2078, 2078, 2081, 2081, 2082,
	2083, 2084, 2085, 2085, 2085, 2086, 2087, 2088, 2089, 2089, 2090, 2092, 2094, 2095, 2095, 2096,
	2098, 2098, 2098, 2099, 2103, 2103, 2103, 2105, 2107, 2108, 2109, 2110, 2112, 2112, 2113, 2113,
	2114, 2115, 2116, 2117, 2119, 2120, 2120, 2121, 2122, 2123, 2123, 2123, 2123, 2123, 2124, 2125,
	2125, 2125, 2127, 2127, 2129, 2130, 2133, 2134, 2134, 2135, 2136, 2138, 2139, 2139, 2139, 2139,
	2140, 2140, 2141, 2142, 2142, 2145, 2146, 2146, 2146, 2146, 2147, 2148, 2148, 2148, 2149, 2149,
	2151, 2151, 2151, 2151, 2152, 2153, 2153, 2155, 2159, 2161, 2161, 2163, 2163, 2163, 2163, 2164,
	2165, 2166, 2167, 2168, 2168, 2170, 2170, 2170, 2171, 2172, 2173, 2173, 2175, 2176, 2177, 2177,
	2177, 2180, 2180, 2182, 2182, 2182, 2182, 2183, 2184, 2184, 2184, 2186, 2186, 2188, 2188, 2188,
	2188, 2188, 2189, 2191, 2193, 2195, 2195, 2195, 2195, 2196, 2197, 2197, 2200, 2200, 2201, 2202,
	2203, 2203, 2205, 2205, 2205, 2205, 2206, 2207, 2207, 2208, 2209, 2211, 2211, 2212, 2213, 2213,
	2213, 2214, 2214, 2214, 2214, 2214, 2214, 2214, 2216, 2216, 2218, 2219, 2220, 2221, 2222, 2223,
	2223, 2224, 2224, 2227, 2229, 2230, 2230, 2231, 2233, 2234, 2235, 2235, 2236, 2238, 2240, 2241,
	2242, 2242, 2242, 2242, 2244, 2245, 2246, 2247, 2248, 2248, 2248, 2248, 2249, 2250, 2252, 2252,
	2252, 2253, 2256, 2256, 2257, 2260, 2261, 2263, 2263, 2264, 2264, 2266, 2266, 2267, 2269, 2270,
	2271, 2272, 2273, 2274, 2275, 2275, 2275, 2276, 2276, 2277, 2280, 2282, 2283, 2284, 2284, 2285,
	2285, 2286, 2286, 2288, 2288, 2288, 2290, 2290, 2291, 2292, 2294, 2294, 2295, 2295, 2296, 2297,
	2297, 2298, 2298, 2298, 2300, 2301, 2303, 2303, 2304, 2304, 2306, 2307, 2307, 2307, 2308, 2311,
	2311, 2311, 2311, 2312, 2315, 2315, 2317, 2318, 2319, 2319, 2320, 2320, 2320, 2321, 2323, 2323,
	2325, 2326, 2327, 2328, 2331, 2332, 2334, 2334, 2335, 2336, 2338, 2339, 2343, 2344, 2346, 2347,
	2347, 2348, 2349, 2350, 2350, 2352, 2354, 2355, 2355, 2356, 2356, 2357, 2357, 2358, 2360, 2361,
	2361, 2362, 2363, 2364, 2364, 2364, 2364, 2364, 2364, 2366, 2366, 2366, 2367, 2369, 2371, 2371,
	2372, 2372, 2373, 2373, 2373, 2375, 2376, 2378, 2380, 2380, 2382, 2383, 2386, 2387, 2388, 2388,
	2389, 2390, 2392, 2394, 2395, 2396, 2398, 2400, 2401, 2402, 2403, 2403, 2405, 2406, 2408, 2409,
	2410, 2410, 2411, 2412, 2413, 2413, 2413, 2413, 2414, 2415, 2417, 2419, 2419, 2420, 2421, 2422,
	2423, 2423, 2423, 2423, 2426, 2427, 2427, 2428, 2430, 2431, 2431, 2432, 2432, 2432, 2433, 2433,
	2434, 2435, 2435, 2437, 2437, 2437, 2437, 2438, 2441, 2441, 2441, 2441, 2442, 2443, 2444, 2444,
	2444, 2445, 2445, 2447, 2449, 2450, 2451, 2451, 2452, 2454, 2456, 2458, 2458, 2459, 2460, 2460,
	2460, 2460, 2460, 2460, 2462, 2465, 2466, 2467, 2468, 2469, 2470, 2471, 2471, 2473, 2473, 2473,
	2474, 2474, 2474, 2474, 2475, 2475, 2475, 2475, 2475, 2476, 2476, 2477, 2478, 2480, 2483, 2483,
	2483, 2484, 2485, 2487, 2487, 2487, 2489, 2489, 2489, 2489, 2491, 2492, 2492, 2492, 2494, 2494,
	2494, 2496, 2498, 2499, 2502, 2502, 2503, 2503, 2503, 2503, 2505, 2507, 2507, 2507, 2508, 2509,
	2509, 2510, 2510, 2510, 2511, 2512, 2514, 2515, 2515, 2515, 2515, 2515, 2515, 2517, 2517, 2518,
	2520, 2521, 2521, 2522, 2524, 2525, 2525, 2526, 2526, 2526, 2526, 2526, 2527, 2527, 2529, 2530,
	2532, 2533, 2534, 2534, 2534, 2534, 2534, 2535, 2536, 2536, 2537, 2538, 2538, 2538, 2538, 2539,
	2539, 2539, 2539, 2539, 2544, 2544, 2544, 2544, 2544, 2545, 2545, 2545, 2545, 2545, 2548, 2548,
	2548, 2548, 2549, 2549, 2550, 2550, 2551, 2551, 2552, 2553, 2553, 2554, 2556, 2557, 2558, 2558,
	2558, 2559, 2560, 2563, 2563, 2563, 2563, 2564, 2565, 2565, 2568, 2569, 2570, 2571, 2573, 2574,
	2575, 2575, 2576, 2580, 2581, 2582, 2583, 2584, 2584, 2584, 2584, 2584, 2585, 2587, 2587, 2587,
	2587, 2589, 2590, 2591, 2595, 2597, 2598, 2598, 2599, 2599, 2599, 2599, 2600, 2601, 2602, 2603,
	2607, 2607, 2608, 2608, 2609, 2610, 2611, 2611, 2611, 2613, 2613, 2614, 2615, 2616, 2616, 2617,
	2618, 2619, 2619, 2620, 2621, 2621, 2622, 2622, 2622, 2625, 2625, 2625, 2626, 2627, 2629, 2630,
	2631, 2632, 2633, 2634, 2634, 2634, 2637, 2638, 2640, 2641, 2642, 2644, 2644, 2645, 2647, 2648,
	2648, 2648, 2648, 2648, 2649, 2649, 2651, 2651, 2652, 2653, 2653, 2653, 2653, 2655, 2655, 2656,
	2657, 2657, 2659, 2659, 2660, 2660, 2661, 2663, 2664, 2667, 2669, 2671, 2671, 2673, 2674, 2675,
	2675, 2676, 2677, 2677, 2677, 2678, 2679, 2681, 2683, 2684, 2684, 2684, 2684, 2684, 2684, 2684,
	2684, 2685, 2685, 2686, 2687, 2687, 2688, 2688, 2692, 2694, 2695, 2696, 2696, 2697, 2697, 2697,
	2698, 2700, 2701, 2701, 2702, 2702, 2702, 2704, 2704, 2705, 2707, 2709, 2712, 2712, 2714, 2714,
	2715, 2715, 2715, 2716, 2717, 2717, 2717, 2718, 2718, 2718, 2718, 2718, 2718, 2720, 2724, 2724,
	2726, 2728, 2729, 2729, 2729, 2729, 2732, 2732, 2732, 2733, 2734, 2736, 2737, 2737, 2738, 2739,
	2740, 2740, 2741, 2741, 2742, 2743, 2743, 2746, 2746, 2746, 2747, 2747, 2748, 2748, 2749, 2750,
	2754, 2755, 2755, 2755, 2758, 2759, 2761, 2762, 2764, 2764, 2764, 2764, 2766, 2767, 2767, 2768,
	2769, 2769, 2769, 2769, 2770, 2772, 2772, 2774, 2775, 2775, 2776, 2777, 2778, 2779, 2779, 2780,
	2782, 2782, 2784, 2784, 2787, 2787, 2789, 2790, 2791, 2792, 2793, 2793, 2794, 2794, 2794, 2794,
	2795, 2795, 2795, 2797, 2798, 2799, 2800, 2801, 2806, 2807, 2809, 2810, 2810, 2810, 2810, 2812,
	2813, 2813, 2813, 2814, 2814, 2814, 2815, 2817, 2819, 2821, 2821, 2823, 2824, 2825, 2826, 2827,
	2828, 2828, 2828, 2829, 2829, 2831, 2831, 2831, 2832, 2832, 2832, 2834, 2838, 2839, 2841, 2842,
	2844, 2844, 2844, 2844, 2844, 2846, 2846, 2847, 2848, 2849, 2851, 2851, 2853, 2853, 2853, 2854,
	2855, 2855, 2858, 2860, 2860, 2860, 2861, 2861, 2865, 2865, 2865, 2865, 2867, 2868, 2868, 2871,
	2873, 2874, 2875, 2877, 2878, 2878, 2879, 2880, 2881, 2883, 2885, 2886, 2887, 2888, 2889, 2890,
	2891, 2893, 2893, 2894, 2895, 2895, 2898, 2899, 2899, 2899, 2899, 2899, 2899, 2899, 2900, 2901,
	2903, 2905, 2908, 2908, 2908, 2908, 2908, 2909, 2910, 2910, 2910, 2911, 2913, 2913, 2916, 2917,
	2917, 2918, 2918, 2918, 2918, 2919, 2919, 2919, 2919, 2921, 2923, 2923, 2923, 2923, 2923, 2924,
	2927, 2927, 2927, 2929, 2930, 2930, 2932, 2935, 2936, 2940, 2942, 2943, 2944, 2945, 2945, 2947,
	2947, 2947, 2950, 2951, 2952, 2954, 2956, 2957, 2958, 2959, 2959, 2961, 2962, 2963, 2963, 2964,
	2966, 2967, 2968, 2969, 2969, 2969, 2970, 2972, 2973, 2975, 2975, 2975, 2976, 2977, 2977, 2978,
	2978, 2978, 2981, 2981, 2981, 2981, 2982, 2984, 2985, 2987, 2988, 2989, 2989, 2989, 2992, 2993,
	2994, 2996, 2996, 2997, 2999, 2999, 3000, 3000, 3003, 3005, 3005, 3005, 3008, 3008, 3008, 3008,
	3008, 3008, 3009, 3009, 3009, 3010, 3010, 3011, 3012, 3013, 3014, 3014, 3014, 3014, 3014, 3014,
	3016, 3018, 3018, 3020, 3021, 3023, 3024, 3024, 3024, 3024, 3026, 3027, 3029, 3030, 3032, 3032,
	3035, 3035, 3036, 3036, 3037, 3037, 3037, 3039, 3040, 3041, 3041, 3042, 3043, 3045, 3045, 3048,
	3048, 3049, 3050, 3051, 3051, 3051, 3053, 3054, 3055, 3055, 3057, 3057, 3059, 3060, 3061, 3063,
	3065, 3065, 3065, 3065, 3067, 3067, 3067, 3069, 3070, 3070, 3070, 3071, 3072, 3072, 3073, 3075,
	3076, 3077, 3078, 3078, 3078, 3079, 3080, 3080, 3080, 3082, 3083, 3085, 3086, 3088, 3090, 3092,
	3095, 3095, 3097, 3098, 3100, 3101, 3101, 3103, 3103, 3103, 3103, 3103, 3104, 3105, 3105, 3106,
	3106, 3108, 3108, 3109, 3110, 3112, 3112, 3113, 3113, 3115, 3116, 3118, 3119, 3119, 3120, 3120,
	3124, 3124, 3125, 3127, 3127, 3127, 3127, 3130, 3131, 3134, 3139, 3139, 3139, 3140, 3142, 3142,
	3142, 3142, 3142, 3143, 3144, 3145, 3146, 3147, 3148, 3149, 3151, 3152, 3153, 3154, 3155, 3157,
	3158, 3159, 3159, 3159, 3161, 3161, 3165, 3166, 3166, 3169, 3171, 3171, 3172, 3172, 3172, 3172,
	3172, 3173, 3173, 3173, 3173, 3174, 3174, 3174, 3174, 3174, 3176, 3178, 3180, 3183, 3186, 3186,
	3186, 3187, 3188, 3188, 3188, 3188, 3190, 3190, 3191, 3192, 3193, 3193, 3193, 3194, 3195, 3196,
	3196, 3197, 3198, 3198, 3199, 3201, 3202, 3203, 3203, 3203, 3204, 3205, 3207, 3208, 3208, 3208,
	3208, 3208, 3208, 3209, 3211, 3213, 3213, 3214, 3214, 3214, 3217, 3217, 3217, 3218, 3218, 3219,
	3220, 3221, 3222, 3223, 3223, 3224, 3224, 3226, 3226, 3228, 3229, 3230, 3231, 3233, 3234, 3235,
	3236, 3237, 3238, 3238, 3238, 3239, 3241, 3243, 3244, 3244, 3244, 3245, 3247, 3248, 3248, 3249,
	3249, 3249, 3251, 3252, 3253, 3255, 3256, 3257, 3257, 3258, 3259, 3259, 3260, 3262, 3262, 3262,
	3262, 3263, 3263, 3263, 3263, 3265, 3265, 3265, 3265, 3265, 3265, 3266, 3266, 3267, 3268, 3269,
	3269, 3269, 3269, 3270, 3271, 3274, 3276, 3277, 3278, 3280, 3281, 3282, 3283, 3283, 3285, 3286,
	3287, 3287, 3287, 3289, 3290, 3292, 3293, 3296, 3296, 3297, 3298, 3299, 3299, 3300, 3301, 3301,
	3302, 3303, 3305, 3306, 3308, 3310, 3311, 3311, 3311, 3311, 3313, 3315, 3315, 3317, 3318, 3319,
	3320, 3321, 3323, 3327, 3329, 3329, 3330, 3331, 3331, 3331, 3333, 3333, 3335, 3335, 3335, 3336,
	3337, 3338, 3338, 3339, 3340, 3341, 3342, 3344, 3346, 3347, 3347, 3347, 3348, 3349, 3352, 3354,
	3355, 3356, 3357, 3357, 3359, 3360, 3361, 3361, 3361, 3361, 3362, 3363, 3364, 3365, 3365, 3366,
	3367, 3367, 3368, 3368, 3369, 3369, 3371, 3371, 3372, 3373, 3374, 3376, 3376, 3376, 3377, 3378,
	3379, 3379, 3379, 3379, 3380, 3381, 3381, 3381, 3382, 3382, 3383, 3383, 3383, 3385, 3385, 3385,
	3386, 3386, 3388, 3389, 3389, 3389, 3389, 3390, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3392,
	3393, 3395, 3395, 3395, 3396, 3396, 3396, 3398, 3400, 3401, 3401, 3402, 3402, 3403, 3405, 3407,
	3408, 3409, 3411, 3411, 3413, 3414, 3414, 3414, 3414, 3415, 3418, 3421, 3422, 3423, 3424, 3425,
	3425, 3427, 3427, 3428, 3428, 3431, 3431, 3434, 3435, 3438, 3439, 3441, 3442, 3443, 3443, 3445,
	3445, 3447, 3447, 3447, 3447, 3449, 3450, 3452, 3453, 3454, 3456, 3457, 3458, 3460, 3461, 3462,
	3462, 3462, 3463, 3464, 3466, 3466, 3467, 3467, 3467, 3467, 3468, 3469, 3470, 3470, 3472, 3474,
	3476, 3480, 3481, 3481, 3481, 3482, 3482, 3483, 3484, 3484, 3485, 3488, 3489, 3489, 3491, 3492,
	3493, 3495, 3497, 3498, 3499, 3501, 3501, 3501, 3501, 3501, 3502, 3503, 3503, 3504, 3504, 3505,
	3505, 3505, 3507, 3508, 3508, 3510, 3510, 3511, 3513, 3514, 3516, 3519, 3519, 3521, 3521, 3523,
	3523, 3525, 3525, 3528, 3528, 3528, 3530, 3531, 3532, 3533, 3534, 3534, 3536, 3538, 3539, 3540,
	3540, 3542, 3544, 3544, 3544, 3544, 3545, 3548, 3549, 3551, 3553, 3554, 3554, 3555, 3556, 3557,
	3560, 3562, 3563, 3564, 3564, 3564, 3564, 3565, 3565, 3565, 3566, 3567, 3567, 3568, 3571, 3571,
	3573, 3573, 3575, 3575, 3575, 3577, 3579, 3579, 3581, 3581, 3584, 3587, 3587, 3587, 3587, 3589,
	3589, 3590, 3590, 3590, 3590, 3593, 3594, 3595, 3598, 3598, 3599, 3599, 3600, 3601, 3604, 3604,
	3606, 3606, 3609, 3612, 3612, 3616, 3618, 3619, 3619, 3621, 3623, 3626, 3627, 3628, 3629, 3632,
	3633, 3635, 3635, 3637, 3638, 3639, 3639, 3639, 3640, 3641, 3641, 3641, 3643, 3646, 3647, 3647,
	3648, 3648, 3650, 3650, 3650, 3652, 3654, 3654, 3657, 3659, 3659, 3660, 3662, 3663, 3664, 3666,
	3666, 3669, 3670, 3674, 3675, 3675, 3675, 3676, 3677, 3678, 3678, 3679, 3679, 3680, 3682, 3682,
	3684, 3687, 3688, 3693, 3693, 3694, 3695, 3696, 3699, 3703, 3705, 3706, 3708, 3711, 3712, 3713,
	3713, 3714, 3714, 3714, 3714, 3715, 3715, 3717, 3717, 3719, 3722, 3722, 3723, 3723, 3724, 3724,
	3725, 3725, 3726, 3730, 3731, 3732, 3732, 3735, 3736, 3737, 3738, 3740, 3742, 3742, 3742, 3744,
	3744, 3745, 3747, 3747, 3749, 3751, 3751, 3752, 3753, 3753, 3757, 3757, 3758, 3759, 3759, 3761,
	3763, 3764, 3765, 3767, 3769, 3769, 3770, 3771, 3773, 3774, 3775, 3776, 3777, 3778, 3778, 3778,
	3779, 3779, 3779, 3780, 3781, 3782, 3782, 3782, 3784, 3785, 3787, 3789, 3789, 3789, 3791, 3794,
	3795, 3796, 3797, 3798, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3808, 3809, 3810, 3810,
	3811, 3811, 3811, 3813, 3813, 3816, 3816, 3816, 3817, 3817, 3819, 3821, 3822, 3822, 3823, 3823,
	3825, 3826, 3827, 3827, 3828, 3828, 3829, 3834, 3836, 3836, 3838, 3840, 3840, 3841, 3841, 3841,
	3843, 3843, 3844, 3844, 3844, 3846, 3846, 3848, 3849, 3849, 3850, 3850, 3850, 3853, 3855, 3855,
	3855, 3858, 3860, 3863, 3864, 3864, 3864, 3864, 3867, 3869, 3869, 3872, 3873, 3873, 3876, 3877,
	3878, 3879, 3879, 3879, 3881, 3881, 3882, 3883, 3884, 3885, 3885, 3886, 3887, 3887, 3888, 3888,
	3891, 3892, 3897, 3901, 3902, 3906, 3907, 3910, 3910, 3910, 3912, 3916, 3917, 3917, 3920, 3921,
	3921, 3922, 3922, 3922, 3922, 3923, 3924, 3926, 3926, 3928, 3929, 3930, 3930, 3931, 3931, 3934,
	3934, 3935, 3938, 3938, 3940, 3940, 3940, 3940, 3942, 3945, 3945, 3949, 3949, 3950, 3950, 3950,
	3951, 3951, 3952, 3954, 3955, 3957, 3959, 3959, 3960, 3962, 3964, 3965, 3965, 3967, 3967, 3969,
	3969, 3971, 3976, 3978, 3979, 3979, 3981, 3981, 3982, 3985, 3986, 3987, 3990, 3991, 3993, 3993,
	3993, 3993, 3996, 3996, 3997, 3998, 3998, 3999, 4001, 4002, 4004, 4005, 4005, 4006, 4007, 4010,
	4011, 4011, 4012, 4015, 4015, 4018, 4020, 4021, 4024, 4025, 4027, 4030, 4031, 4034, 4036, 4037,
	4037, 4038, 4040, 4040, 4041, 4041, 4041, 4041, 4042, 4043, 4045, 4047, 4047, 4051, 4052, 4053,
	4053, 4054, 4056, 4058, 4059, 4059, 4062, 4063, 4065, 4069, 4069, 4071, 4073, 4073, 4073, 4075,
	4076, 4076, 4077, 4077, 4077, 4078, 4079, 4080, 4080, 4081, 4083, 4083, 4084, 4084, 4084, 4086,
	4087, 4089, 4092, 4094, 4096, 4096, 4097, 4100, 4101, 4103, 4103, 4105, 4106, 4106, 4108, 4109,
	4110, 4110, 4110, 4111, 4113, 4114, 4115, 4116, 4117, 4117, 4119, 4119, 4120, 4122, 4122, 4122,
	4123, 4126, 4129, 4130, 4130, 4130, 4131, 4134, 4136, 4138, 4138, 4139, 4142, 4142, 4142, 4144,
	4144, 4145, 4146, 4147, 4148, 4150, 4150, 4152, 4153, 4153, 4153, 4153, 4154, 4154, 4157, 4159,
	4160, 4161, 4166, 4166, 4166, 4167, 4168, 4170, 4171, 4172, 4175, 4178, 4178, 4178, 4180, 4181,
	4183, 4185, 4186, 4188, 4189, 4189, 4189, 4191, 4192, 4192, 4193, 4194, 4194, 4199, 4201, 4204,
	4204, 4205, 4208, 4208, 4208, 4208, 4208, 4208, 4210, 4213, 4216, 4217, 4218, 4218, 4218, 4218,
	4218, 4218, 4221, 4222, 4223, 4223, 4225, 4225, 4226, 4227, 4227, 4227, 4229, 4231, 4232, 4234,
	4234, 4235, 4241, 4242, 4243, 4244, 4246, 4248, 4249, 4251, 4251, 4252, 4252, 4252, 4252, 4253,
	4255, 4255, 4255, 4257, 4257, 4257, 4258, 4258, 4260, 4261, 4264, 4265, 4265, 4266, 4268, 4269,
	4269, 4269, 4270, 4270, 4270, 4270, 4271, 4272, 4273, 4274, 4274, 4275, 4275, 4276, 4277, 4277,
	4277, 4278, 4279, 4279, 4279, 4282, 4282, 4285, 4286, 4287, 4288, 4290, 4290, 4290, 4293, 4298,
	4298, 4301, 4301, 4302, 4303, 4304, 4304, 4306, 4307, 4309, 4311, 4312, 4312, 4312, 4312, 4313,
	4315, 4316, 4318, 4320, 4321, 4321, 4321, 4322, 4323, 4324, 4325, 4325, 4325, 4325, 4328, 4330,
	4330, 4331, 4333, 4334, 4334, 4335, 4336, 4337, 4342, 4343, 4345, 4348, 4350, 4352, 4352, 4354,
	4354, 4354, 4354, 4354, 4354, 4356, 4357, 4358, 4358, 4360, 4360, 4361, 4361, 4361, 4362, 4364,
	4364, 4366, 4369, 4370, 4372, 4373, 4373, 4375, 4377, 4378, 4379, 4380, 4380, 4381, 4383, 4384,
	4384, 4384, 4384, 4384, 4384, 4385, 4386, 4386, 4386, 4387, 4387, 4388, 4389, 4392, 4393, 4394,
	4394, 4395, 4396, 4397, 4399, 4401, 4402, 4405, 4407, 4408, 4409, 4411, 4411, 4411, 4412, 4413,
	4413, 4414, 4414, 4415, 4415, 4415, 4416, 4416, 4417, 4417, 4418, 4420, 4422, 4423, 4425, 4427,
	4427, 4430, 4430, 4430, 4431, 4433, 4438, 4439, 4441, 4445, 4446, 4448, 4448, 4448, 4449, 4450,
	4450, 4450, 4450, 4450, 4450, 4450, 4450, 4450, 4451, 4453, 4454, 4454, 4454, 4455, 4455, 4456,
	4457, 4458, 4458, 4458, 4459, 4459, 4461, 4464, 4468, 4469, 4472, 4476, 4479, 4479, 4480, 4483,
	4483, 4484, 4486, 4486, 4488, 4488, 4489, 4490, 4491, 4494, 4495, 4496, 4498, 4498, 4499, 4499,
	4501, 4503, 4503, 4503, 4503, 4505, 4508, 4509, 4512, 4513, 4515, 4516, 4516, 4518, 4518, 4518,
	4519, 4520, 4520, 4520, 4522, 4523, 4523, 4523, 4524, 4524, 4525, 4525, 4526, 4527, 4529, 4531,
	4534, 4535, 4537, 4538, 4541, 4542, 4547, 4549, 4553, 4553, 4554, 4556, 4556, 4557, 4557, 4558,
	4559, 4559, 4561, 4562, 4562, 4562, 4565, 4565, 4566, 4566, 4568, 4569, 4570, 4571, 4572, 4573,
	4576, 4579, 4581, 4583, 4585, 4587, 4590, 4592, 4594, 4594, 4596, 4597, 4599, 4599, 4601, 4603,
	4604, 4604, 4605, 4606, 4606, 4606, 4606, 4606, 4608, 4608, 4610, 4610, 4610, 4614, 4615, 4616,
	4618, 4620, 4622, 4626, 4626, 4629, 4632, 4635, 4636, 4638, 4640, 4641, 4644, 4645, 4645, 4646,
	4646, 4647, 4649, 4649, 4650, 4652, 4653, 4653, 4654, 4655, 4656, 4657, 4657, 4661, 4663, 4665,
	4667, 4670, 4672, 4675, 4676, 4678, 4680, 4682, 4683, 4685, 4687, 4689, 4692, 4692, 4694, 4695,
	4695, 4695, 4697, 4698, 4698, 4698, 4698, 4699, 4699, 4700, 4701, 4701, 4701, 4703, 4703, 4708,
	4712, 4716, 4718, 4722, 4725, 4727, 4732, 4735, 4736, 4739, 4742, 4746, 4750, 4752, 4755, 4755,
	4756, 4758, 4759, 4761, 4763, 4763, 4764, 4764, 4765, 4765, 4765, 4765, 4767, 4768, 4769, 4772,
	4773, 4774, 4775, 4775, 4775, 4777, 4778, 4779, 4783, 4785, 4786, 4787, 4789, 4791, 4792, 4792,
	4793, 4794, 4795, 4796, 4796, 4797, 4797, 4802, 4802, 4803, 4803, 4804, 4805, 4807, 4808, 4810,
	4812, 4814, 4817, 4819, 4819, 4820, 4823, 4823, 4825, 4827, 4830, 4833, 4835, 4835, 4835, 4835,
	4836, 4839, 4839, 4840, 4841, 4842, 4845, 4845, 4846, 4847, 4847, 4847, 4847, 4849, 4851, 4852,
	4853, 4856, 4857, 4860, 4861, 4863, 4863, 4864, 4865, 4869, 4870, 4872, 4872, 4873, 4873, 4875,
	4876, 4878, 4879, 4879, 4879, 4879, 4881, 4882, 4883, 4883, 4883, 4883, 4884, 4885, 4886, 4890,
	4893, 4896, 4899, 4901, 4904, 4906, 4908, 4912, 4914, 4916, 4917, 4918, 4920, 4921, 4922, 4922,
	4924, 4924, 4925, 4929, 4930, 4930, 4931, 4932, 4932, 4933, 4933, 4933, 4933, 4938, 4939, 4939,
	4941, 4942, 4944, 4944, 4945, 4947, 4948, 4948, 4949, 4951, 4954, 4955, 4955, 4955, 4956, 4956,
	4956, 4956, 4957, 4957, 4958, 4958, 4960, 4960, 4960, 4961, 4962, 4964, 4964, 4967, 4970, 4970,
	4971, 4975, 4976, 4978, 4979, 4980, 4982, 4982, 4983, 4983, 4986, 4987, 4987, 4988, 4990, 4991,
	4994, 4994, 4994, 4995, 4995, 4995, 4996, 4996, 4999, 4999, 4999, 5000, 5001, 5002, 5003, 5007,
	5010, 5012, 5012, 5014, 5016, 5016, 5019, 5019, 5019, 5021, 5022, 5022, 5022, 5023, 5025, 5025,
	5025, 5026, 5026, 5029, 5031, 5032, 5032, 5033, 5033, 5033, 5033, 5034, 5035, 5035, 5036, 5037,
	5039, 5041, 5045, 5048, 5049, 5052, 5053, 5055, 5055, 5056, 5058, 5060, 5062, 5064, 5067, 5067,
	5068, 5070, 5070, 5072, 5073, 5075, 5075, 5076, 5076, 5076, 5078, 5079, 5079, 5080, 5081, 5086,
	5087, 5089, 5090, 5091, 5091, 5093, 5095, 5095, 5096, 5098, 5100, 5101, 5103, 5104, 5104, 5104,
	5106, 5107, 5107, 5108, 5108, 5110, 5110, 5111, 5111, 5111, 5112, 5112, 5112, 5115, 5117, 5118,
	5119, 5122, 5123, 5125, 5126, 5128, 5131, 5132, 5133, 5135, 5139, 5139, 5141, 5142, 5142, 5142,
	5143, 5145, 5148, 5148, 5148, 5148, 5149, 5149, 5149, 5149, 5150, 5150, 5150, 5152, 5153, 5154,
	5157, 5157, 5157, 5159, 5161, 5161, 5163, 5166, 5168, 5168, 5169, 5169, 5170, 5170, 5171, 5171,
	5171, 5171, 5173, 5173, 5174, 5175, 5176, 5177, 5178, 5178, 5178, 5179, 5180, 5181, 5183, 5186,
	5186, 5187, 5189, 5191, 5192, 5192, 5192, 5192, 5193, 5193, 5195, 5195, 5196, 5196, 5196, 5196,
	5196, 5196, 5197, 5200, 5201, 5203, 5203, 5204, 5205, 5208, 5208, 5210, 5211, 5214, 5217, 5219,
	5219, 5221, 5223, 5224, 5225, 5227, 5227, 5227, 5228, 5228, 5229, 5229, 5232, 5232, 5233, 5234,
	5235, 5235, 5237, 5238, 5238, 5239, 5239, 5241, 5241, 5242, 5243, 5244, 5245, 5247, 5250, 5252,
	5254, 5256, 5257, 5258, 5260, 5262, 5263, 5266, 5269, 5272, 5274, 5274, 5275, 5277, 5277, 5279,
	5280, 5281, 5283, 5283, 5284, 5287, 5287, 5288, 5289, 5289, 5292, 5293, 5294, 5295, 5297, 5297,
	5300, 5300, 5300, 5301, 5301, 5302, 5302, 5303, 5303, 5303, 5303, 5304, 5304, 5306, 5306, 5308,
	5308, 5309, 5309, 5310, 5311, 5311, 5311, 5311, 5312, 5313, 5313, 5313, 5313, 5315, 5318, 5320,
	5323, 5324, 5330, 5331, 5332, 5336, 5337, 5338, 5340, 5340, 5340, 5341, 5343, 5345, 5345, 5346,
	5348, 5348, 5349, 5351, 5352, 5352, 5352, 5353, 5354, 5357, 5358, 5358, 5359, 5360, 5362, 5365,
	5367, 5368, 5369, 5371, 5375, 5375, 5375, 5376, 5376, 5377, 5377, 5378, 5378, 5380, 5380, 5380,
	5380, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5381, 5381, 5382, 5383, 5383, 5384, 5384, 5385,
	5389, 5390, 5391, 5393, 5395, 5396, 5396, 5396, 5396, 5397, 5397, 5398, 5398, 5400, 5400, 5401,
	5402, 5404, 5406, 5407, 5409, 5409, 5411, 5411, 5412, 5414, 5414, 5415, 5415, 5416, 5418, 5418,
	5419, 5422, 5422, 5423, 5426, 5426, 5427, 5428, 5428, 5429, 5430, 5430, 5430, 5433, 5435, 5436,
	5437, 5439, 5440, 5440, 5440, 5442, 5444, 5444, 5444, 5447, 5448, 5448, 5449, 5451, 5451, 5453,
	5456, 5456, 5457, 5459, 5460, 5461, 5461, 5462, 5462, 5462, 5462, 5462, 5463, 5465, 5467, 5469,
	5469, 5469, 5469, 5469, 5470, 5471, 5472, 5472, 5476, 5476, 5477, 5477, 5477, 5479, 5479, 5479,
	5479, 5479, 5482, 5483, 5483, 5483, 5485, 5485, 5486, 5487, 5488, 5490, 5491, 5493, 5493, 5494,
	5494, 5495, 5495, 5496, 5496, 5498, 5499, 5501, 5501, 5501, 5501, 5503, 5504, 5506, 5506, 5508,
	5510, 5510, 5511, 5512, 5513, 5513, 5514, 5515, 5516, 5517, 5517, 5517, 5519, 5521, 5521, 5521,
	5524, 5524, 5527, 5527, 5527, 5527, 5527, 5527, 5528, 5530, 5531, 5531, 5532, 5532, 5533, 5534,
	5534, 5535, 5539, 5541, 5542, 5542, 5545, 5546, 5546, 5546, 5547, 5548, 5548, 5548, 5550, 5551,
	5551, 5551, 5552, 5554, 5554, 5554, 5554, 5555, 5556, 5556, 5557, 5557, 5559, 5561, 5561, 5563,
	5564, 5565, 5568, 5568, 5568, 5570, 5572, 5573, 5574, 5574, 5575, 5577, 5580, 5582, 5584, 5586,
	5586, 5587, 5587, 5589, 5589, 5590, 5593, 5594, 5594, 5595, 5597, 5598, 5600, 5604, 5606, 5608,
	5609, 5609, 5610, 5611, 5611, 5614, 5614, 5616, 5616, 5618, 5618, 5618, 5620, 5622, 5624, 5626,
	5628, 5630, 5631, 5633, 5633, 5633, 5633, 5633, 5635, 5635, 5638, 5639, 5641, 5642, 5643, 5643,
	5643, 5643, 5645, 5646, 5647, 5647, 5649, 5650, 5651, 5652, 5653, 5654, 5655, 5657, 5657, 5660,
	5661, 5666, 5666, 5668, 5668, 5668, 5668, 5670, 5670, 5672, 5673, 5673, 5673, 5675, 5676, 5676,
	5677, 5677, 5677, 5677, 5677, 5678, 5679, 5679, 5680, 5681, 5681, 5682, 5682, 5683, 5683, 5683,
	5684, 5689, 5690, 5692, 5694, 5694, 5696, 5696, 5697, 5697, 5698, 5701, 5701, 5702, 5702, 5702,
	5702, 5702, 5702, 5703, 5704, 5706, 5709, 5709, 5709, 5709, 5709, 5709, 5709, 5710, 5712, 5714,
	5714, 5715, 5716, 5718, 5718, 5719, 5719, 5719, 5721, 5721, 5721, 5721, 5722, 5722, 5722, 5722,
	5724, 5725, 5725, 5726, 5728, 5728, 5728, 5730, 5731, 5733, 5735, 5736, 5737, 5737, 5740, 5743,
	5743, 5745, 5746, 5748, 5748, 5749, 5751, 5752, 5752, 5752, 5752, 5752, 5753, 5753, 5758, 5760,
	5760, 5760, 5761, 5761, 5762, 5765, 5765, 5766, 5767, 5767, 5767, 5769, 5771, 5771, 5772, 5773,
	5773, 5774, 5774, 5774, 5776, 5777, 5777, 5780, 5780, 5780, 5781, 5781, 5782, 5783, 5783, 5783,
	5785, 5785, 5786, 5786, 5786, 5786, 5786, 5787, 5788, 5789, 5789, 5789, 5789, 5790, 5790, 5793,
	5795, 5796, 5798, 5800, 5801, 5802, 5804, 5804, 5804, 5804, 5805, 5806, 5807, 5809, 5809, 5809,
	5809, 5810, 5810, 5811, 5812, 5814, 5815, 5815, 5815, 5815, 5815, 5816, 5816, 5816, 5816, 5816,
	5817, 5818, 5819, 5820, 5821, 5821, 5821, 5822, 5826, 5826, 5827, 5829, 5831, 5832, 5834, 5836,
	5836, 5836, 5838, 5839, 5840, 5841, 5841, 5843, 5845, 5847, 5849, 5849, 5850, 5850, 5853, 5853,
	5855, 5856, 5856, 5857, 5859, 5860, 5860, 5861, 5863, 5865, 5865, 5867, 5867, 5867, 5869, 5870,
	5870, 5870, 5870, 5872, 5874, 5876, 5878, 5881, 5881, 5881, 5882, 5882, 5882, 5882, 5882, 5882,
	5882, 5885, 5885, 5885, 5886, 5887, 5888, 5888, 5889, 5890, 5890, 5891, 5892, 5893, 5895, 5895,
	5896, 5896, 5896, 5897, 5897, 5897, 5898, 5899, 5899, 5901, 5901, 5902, 5905, 5907, 5908, 5908,
	5908, 5910, 5910, 5910, 5912, 5912, 5912, 5912, 5912, 5912, 5913, 5914, 5915, 5915, 5917, 5917,
	5917, 5917, 5917, 5919, 5919, 5920, 5920, 5920, 5920, 5921, 5921, 5923, 5923, 5923, 5923, 5926,
	5927, 5928, 5928, 5928, 5928, 5930, 5930, 5933, 5934, 5935, 5936, 5937, 5937, 5938, 5938, 5940,
	5940, 5940, 5941, 5944, 5944, 5945, 5945, 5945, 5945, 5946, 5947, 5948, 5949, 5949, 5949, 5951,
	5952, 5952, 5953, 5955, 5959, 5961, 5962, 5962, 5963, 5963, 5964, 5965, 5967, 5968, 5971, 5971,
	5971, 5971, 5973, 5973, 5974, 5975, 5975, 5978, 5978, 5978, 5979, 5979, 5981, 5981, 5981, 5982,
	5984, 5985, 5985, 5986, 5989, 5989, 5990, 5992, 5992, 5992, 5994, 5996, 5998, 5998, 5999, 6001,
	6002, 6003, 6004, 6005, 6008, 6009, 6009, 6009, 6010, 6010, 6010, 6011, 6011, 6011, 6012, 6012,
	6013, 6013, 6014, 6015, 6015, 6015, 6015, 6017, 6020, 6020, 6022, 6023, 6024, 6024, 6024, 6024,
	6024, 6025, 6027, 6029, 6030, 6030, 6031, 6033, 6034, 6034, 6034, 6034, 6036, 6036, 6037, 6037,
	6037, 6037, 6037, 6038, 6040, 6041, 6041, 6042, 6043, 6044, 6045, 6046, 6046, 6046, 6047, 6048,
	6050, 6050, 6053, 6053, 6054, 6054, 6055, 6057, 6057, 6059, 6061, 6063, 6066, 6066, 6066, 6067,
	6068, 6068, 6069, 6069, 6073, 6075, 6078, 6079, 6080, 6081, 6082, 6082, 6084, 6085, 6085, 6085,
	6086, 6086, 6088, 6089, 6091, 6092, 6094, 6094, 6094, 6094, 6094, 6096, 6096, 6097, 6098, 6099,
	6099, 6099, 6100, 6101, 6102, 6102, 6103, 6103, 6104, 6107, 6107, 6107, 6108, 6108, 6110, 6112,
	6112, 6112, 6114, 6115, 6116, 6118, 6118, 6120, 6123, 6124, 6124, 6124, 6125, 6125, 6125, 6125,
	6125, 6125, 6125, 6126, 6126, 6128, 6129, 6130, 6131, 6131, 6132, 6132, 6132, 6132, 6133, 6135,
	6135, 6136, 6138, 6139, 6142, 6142, 6142, 6142, 6142, 6142, 6143, 6143, 6146, 6146, 6146, 6148,
	6149, 6150, 6151, 6152, 6153, 6154, 6154, 6155, 6155, 6158, 6159, 6159, 6159, 6159, 6160, 6160,
	6161, 6162, 6162, 6162, 6163, 6163, 6163, 6164, 6164, 6166, 6167, 6168, 6170, 6170, 6170, 6170,
	6171, 6171, 6172, 6173, 6176, 6177, 6179, 6179, 6181, 6181, 6182, 6183, 6186, 6187, 6187, 6187,
	6187, 6189, 6189, 6190, 6193, 6194, 6195, 6195, 6199, 6199, 6199, 6200, 6202, 6203, 6203, 6204,
	6204, 6205, 6205, 6205, 6205, 6206, 6208, 6208, 6208, 6210, 6211, 6212, 6213, 6215, 6217, 6217,
	6218, 6218, 6219, 6219, 6221, 6221, 6222, 6222, 6223, 6223, 6223, 6224, 6224, 6225, 6225, 6225,
	6225, 6226, 6227, 6227, 6229, 6230, 6231, 6233, 6234, 6237, 6238, 6239, 6240, 6240, 6240, 6240,
	6241, 6241, 6241, 6241, 6241, 6242, 6243, 6243, 6243, 6244, 6245, 6245, 6245, 6245, 6246, 6246,
	6248, 6249, 6251, 6251, 6252, 6253, 6257, 6258, 6258, 6261, 6263, 6263, 6263, 6268, 6268, 6268,
	6268, 6269, 6269, 6270, 6270, 6271, 6272, 6272, 6272, 6272, 6272, 6274, 6274, 6275, 6277, 6277,
	6278, 6278, 6279, 6281, 6281, 6284, 6285, 6285, 6285, 6286, 6287, 6287, 6287, 6287, 6288, 6288,
	6291, 6292, 6293, 6295, 6296, 6297, 6297, 6297, 6297, 6297, 6298, 6299, 6299, 6299, 6300, 6301,
	6302, 6303, 6303, 6304, 6305, 6306, 6306, 6306, 6307, 6307, 6309, 6311, 6312, 6313, 6313, 6315,
	6317, 6317, 6318, 6318, 6319, 6321, 6324, 6325, 6326, 6329, 6329, 6330, 6331, 6331, 6331, 6331,
	6332, 6332, 6332, 6332, 6335, 6335, 6335, 6336, 6338, 6338, 6342, 6343, 6343, 6344, 6344, 6344,
	6347, 6347, 6349, 6350, 6351, 6351, 6351, 6351, 6352, 6353, 6353, 6353, 6353, 6353, 6353, 6353,
	6353, 6353, 6354, 6355, 6356, 6356, 6356, 6357, 6358, 6359, 6361, 6361, 6361, 6362, 6362, 6362,
	6363, 6364, 6364, 6365, 6365, 6365, 6366, 6367, 6370, 6370, 6370, 6371, 6371, 6374, 6375, 6375,
	6375, 6376, 6380, 6381, 6381, 6383, 6385, 6386, 6388, 6390, 6391, 6391, 6394, 6396, 6396, 6396,
	6397, 6398, 6399, 6401, 6402, 6403, 6403, 6404, 6404, 6404, 6404, 6405, 6405, 6407, 6407, 6408,
	6408, 6409, 6409, 6410, 6410, 6410, 6410, 6410, 6412, 6412, 6414, 6415, 6415, 6415, 6415, 6415,
	6417, 6418, 6424, 6424, 6424, 6425, 6426, 6426, 6426, 6426, 6427, 6427, 6427, 6428, 6430, 6430,
	6430, 6431, 6432, 6432, 6433, 6433, 6435, 6435, 6436, 6437, 6437, 6438, 6438, 6439, 6440, 6440,
	6442, 6446, 6446, 6447, 6448, 6448, 6448, 6448, 6449, 6451, 6451, 6451, 6451, 6452, 6452, 6452,
	6452, 6452, 6452, 6453, 6453, 6454, 6455, 6455, 6457, 6458, 6458, 6458, 6458, 6458, 6458, 6458,
	6459, 6460, 6460, 6461, 6464, 6466, 6466, 6466, 6466, 6466, 6466, 6467, 6468, 6468, 6468, 6468,
	6469, 6470, 6471, 6473, 6473, 6474, 6475, 6476, 6477, 6479, 6481, 6481, 6481, 6481, 6481, 6482,
	6482, 6482, 6482, 6484, 6485, 6487, 6488, 6489, 6490, 6490, 6490, 6490, 6490, 6492, 6492, 6494,
	6496, 6497, 6497, 6498, 6498, 6499, 6500, 6500, 6501, 6501, 6501, 6502, 6503, 6503, 6503, 6503,
	6503, 6503, 6505, 6505, 6505, 6507, 6507, 6507, 6507, 6507, 6508, 6510, 6511, 6511, 6511, 6512,
	6514, 6514, 6514, 6515, 6518, 6519, 6519, 6519, 6521, 6521, 6521, 6526, 6526, 6528, 6528, 6529,
	6530, 6531, 6534, 6536, 6537, 6540, 6543, 6544, 6544, 6545, 6546, 6547, 6548, 6548, 6549, 6549,
	6549, 6552, 6553, 6553, 6556, 6556, 6558, 6558, 6558, 6558, 6560, 6561, 6562, 6563, 6563, 6563,
	6563, 6565, 6568, 6570, 6570, 6572, 6573, 6574, 6576, 6576, 6580, 6580, 6580, 6581, 6581, 6581,
	6581, 6581, 6581, 6582, 6582, 6582, 6582, 6583, 6584, 6585, 6585, 6586, 6587, 6589, 6589, 6591,
	6591, 6593, 6594, 6594, 6596, 6597, 6600, 6601, 6602, 6602, 6606, 6606, 6606, 6607, 6607, 6608,
	6610, 6612, 6612, 6612, 6613, 6613, 6614, 6614, 6615, 6615, 6616, 6618, 6618, 6618, 6618, 6619,
	6621, 6622, 6622, 6622, 6622, 6623, 6623, 6623, 6625, 6625, 6627, 6627, 6628, 6628, 6629, 6630,
	6630, 6631, 6633, 6633, 6633, 6634, 6634, 6634, 6635, 6637, 6638, 6638, 6641, 6643, 6645, 6646,
	6648, 6648, 6650, 6651, 6652, 6652, 6654, 6655, 6658, 6659, 6661, 6661, 6662, 6664, 6664, 6664,
	6665, 6666, 6666, 6666, 6667, 6667, 6669, 6670, 6672, 6672, 6674, 6674, 6675, 6677, 6677, 6677,
	6677, 6679, 6681, 6682, 6682, 6683, 6686, 6686, 6687, 6688, 6688, 6690, 6690, 6691, 6691, 6692,
	6693, 6693, 6693, 6694, 6698, 6699, 6700, 6700, 6702, 6704, 6705, 6705, 6705, 6705, 6706, 6706,
	6709, 6709, 6711, 6711, 6712, 6713, 6715, 6716, 6717, 6718, 6718, 6719, 6719, 6720, 6720, 6722,
	6722, 6723, 6725, 6726, 6728, 6729, 6730, 6730, 6731, 6732, 6734, 6735, 6736, 6737, 6739, 6740,
	6741, 6742, 6744, 6745, 6746, 6748, 6750, 6752, 6753, 6753, 6755, 6756, 6757, 6758, 6758, 6758,
	6758, 6759, 6759, 6760, 6762, 6763, 6765, 6765, 6765, 6767, 6767, 6769, 6769, 6769, 6770, 6770,
	6770, 6772, 6774, 6775, 6775, 6776, 6777, 6778, 6778, 6778, 6780, 6781, 6783, 6784, 6785, 6786,
	6786, 6788, 6790, 6790, 6790, 6792, 6792, 6793, 6794, 6795, 6796, 6798, 6799, 6801, 6801, 6802,
	6803, 6804, 6806, 6808, 6809, 6810, 6810, 6811, 6813, 6814, 6816, 6817, 6819, 6819, 6819, 6820,
	6820, 6821, 6821, 6821, 6821, 6822, 6822, 6823, 6825, 6826, 6826, 6827, 6828, 6829, 6830, 6830,
	6830, 6831, 6833, 6835, 6835, 6836, 6837, 6838, 6842, 6843, 6843, 6844, 6844, 6844, 6846, 6847,
	6848, 6851, 6852, 6852, 6853, 6854, 6855, 6857, 6858, 6858, 6859, 6859, 6859, 6860, 6860, 6860,
	6860, 6860, 6862, 6865, 6867, 6868, 6868, 6868, 6868, 6869, 6872, 6873, 6875, 6876, 6876, 6877,
	6877, 6878, 6879, 6879, 6879, 6880, 6881, 6881, 6882, 6882, 6882, 6885, 6885, 6886, 6886, 6886,
	6888, 6888, 6889, 6893, 6893, 6894, 6896, 6897, 6897, 6897, 6898, 6901, 6902, 6906, 6906, 6907,
	6908, 6909, 6909, 6911, 6912, 6912, 6913, 6913, 6913, 6915, 6915, 6915, 6916, 6916, 6916, 6917,
	6917, 6918, 6919, 6921, 6922, 6922, 6923, 6923, 6923, 6924, 6925, 6925, 6926, 6926, 6927, 6928,
	6929, 6930, 6930, 6932, 6933, 6935, 6936, 6936, 6939, 6940, 6940, 6941, 6943, 6944, 6944, 6946,
	6946, 6946, 6946, 6947, 6948, 6948, 6949, 6950, 6950, 6951, 6954, 6954, 6955, 6957, 6958, 6959,
	6960, 6962, 6962, 6962, 6965, 6967, 6968, 6968, 6970, 6971, 6974, 6975, 6977, 6978, 6979, 6979,
	6979, 6981, 6983, 6984, 6986, 6988, 6988, 6988, 6989, 6991, 6991, 6992, 6994, 6994, 6995, 6997,
	6998, 6999, 6999, 7000, 7001, 7003, 7003, 7004, 7005, 7005, 7005, 7005, 7007, 7010, 7010, 7012,
	7013, 7015, 7017, 7018, 7018, 7018, 7018, 7020, 7021, 7022, 7023, 7025, 7025, 7028, 7030, 7031,
	7034, 7036, 7037, 7037, 7039, 7040, 7042, 7042, 7043, 7044, 7045, 7047, 7048, 7049, 7050, 7051,
	7051, 7052, 7054, 7056, 7056, 7056, 7056, 7057, 7058, 7060, 7061, 7062, 7063, 7064, 7064, 7065,
	7065, 7066, 7066, 7066, 7066, 7067, 7069, 7071, 7072, 7073, 7074, 7075, 7076, 7077, 7077, 7077,
	7077, 7077, 7078, 7078, 7078, 7080, 7080, 7081, 7083, 7083, 7086, 7088, 7089, 7089, 7091, 7092,
	7093, 7094, 7096, 7097, 7098, 7100, 7101, 7102, 7105, 7108, 7108, 7111, 7112, 7114, 7114, 7114,
	7115, 7117, 7119, 7120, 7121, 7121, 7122, 7122, 7123, 7126, 7128, 7129, 7130, 7130, 7130, 7131,
	7133, 7135, 7136, 7137, 7137, 7138, 7140, 7143, 7145, 7146, 7146, 7146, 7146, 7149, 7150, 7151,
	7153, 7153, 7153, 7154, 7155, 7157, 7157, 7160, 7160, 7160, 7161, 7162, 7162, 7162, 7162, 7162,
	7163, 7163, 7164, 7165, 7165, 7167, 7169, 7171, 7172, 7174, 7174, 7174, 7174, 7175, 7175, 7176,
	7178, 7179, 7181, 7181, 7181, 7181, 7183, 7185, 7185, 7186, 7187, 7188, 7189, 7189, 7190, 7191,
	7193, 7196, 7197, 7199, 7199, 7201, 7204, 7206, 7207, 7208, 7209, 7209, 7209, 7209, 7210, 7211,
	7212, 7216, 7216, 7218, 7219, 7220, 7222, 7222, 7223, 7223, 7224, 7224, 7225, 7225, 7227, 7228,
	7229, 7230, 7230, 7231, 7232, 7233, 7235, 7236, 7236, 7239, 7239, 7239, 7239, 7240, 7241, 7244,
	7244, 7244, 7244, 7246, 7247, 7248, 7248, 7250, 7251, 7252, 7252, 7252, 7253, 7254, 7255, 7255,
	7256, 7256, 7256, 7257, 7259, 7261, 7261, 7261, 7263, 7263, 7264, 7266, 7266, 7268, 7268, 7271,
	7271, 7273, 7273, 7274, 7274, 7274, 7278, 7283, 7283, 7284, 7284, 7285, 7285, 7285, 7286, 7286,
	7289, 7291, 7292, 7293, 7296, 7296, 7300, 7301, 7303, 7304, 7304, 7304, 7304, 7305, 7306, 7307,
	7307, 7307, 7308, 7308, 7309, 7309, 7312, 7313, 7314, 7314, 7314, 7314, 7315, 7315, 7315, 7316,
	7319, 7320, 7321, 7322, 7326, 7327, 7330, 7333, 7337, 7338, 7339, 7341, 7341, 7342, 7344, 7348,
	7348, 7349, 7349, 7351, 7352, 7353, 7354, 7355, 7356, 7356, 7358, 7359, 7359, 7360, 7361, 7362,
	7363, 7364, 7366, 7366, 7367, 7368, 7370, 7373, 7377, 7379, 7382, 7382, 7382, 7382, 7384, 7385,
	7386, 7387, 7388, 7390, 7390, 7391, 7392, 7394, 7394, 7395, 7395, 7397, 7397, 7398, 7399, 7399,
	7400, 7401, 7401, 7402, 7403, 7406, 7406, 7406, 7407, 7408, 7408, 7409, 7412, 7414, 7416, 7418,
	7421, 7422, 7422, 7422, 7422, 7423, 7423, 7423, 7424, 7425, 7425, 7425, 7426, 7426, 7426, 7427,
	7429, 7430, 7430, 7432, 7434, 7437, 7440, 7442, 7443, 7445, 7447, 7450, 7450, 7452, 7454, 7456,
	7457, 7457, 7459, 7460, 7460, 7462, 7465, 7465, 7465, 7465, 7465, 7467, 7467, 7467, 7467, 7467,
	7469, 7471, 7472, 7473, 7475, 7478, 7480, 7484, 7488, 7489, 7489, 7492, 7492, 7493, 7493, 7495,
	7498, 7498, 7499, 7499, 7500, 7500, 7500, 7500, 7502, 7503, 7505, 7506, 7507, 7509, 7510, 7510,
	7510, 7511, 7514, 7514, 7514, 7518, 7522, 7525, 7527, 7528, 7530, 7533, 7533, 7533, 7533, 7535,
	7536, 7537, 7538, 7540, 7542, 7543, 7543, 7543, 7543, 7544, 7546, 7547, 7547, 7548, 7549, 7550,
	7552, 7553, 7553, 7554, 7557, 7558, 7559, 7561, 7563, 7564, 7565, 7566, 7566, 7566, 7568, 7569,
	7569, 7570, 7571, 7573, 7573, 7574, 7575, 7575, 7575, 7575, 7575, 7575, 7576, 7576, 7577, 7577,
	7580, 7581, 7581, 7581, 7582, 7583, 7585, 7585, 7587, 7588, 7590, 7592, 7593, 7594, 7594, 7595,
	7596, 7597, 7597, 7597, 7598, 7599, 7600, 7600, 7600, 7601, 7601, 7602, 7603, 7605, 7605, 7605,
	7605, 7605, 7605, 7606, 7608, 7610, 7611, 7612, 7615, 7615, 7616, 7616, 7619, 7619, 7621, 7622,
	7623, 7624, 7624, 7624, 7624, 7625, 7625, 7626, 7626, 7626, 7626, 7626, 7626, 7628, 7629, 7630,
	7631, 7631, 7632, 7632, 7633, 7633, 7634, 7634, 7634, 7634, 7635, 7637, 7637, 7638, 7640, 7640,
	7640, 7641, 7641, 7642, 7642, 7642, 7642, 7642, 7642, 7643, 7643, 7643, 7645, 7645, 7645, 7646,
	7649, 7650, 7650, 7650, 7652, 7655, 7657, 7657, 7657, 7658, 7658, 7659, 7660, 7662, 7663, 7664,
	7665, 7667, 7668, 7670, 7672, 7673, 7673, 7673, 7674, 7674, 7674, 7674, 7674, 7674, 7675, 7676,
	7678, 7678, 7678, 7678, 7678, 7678, 7678, 7678, 7683, 7683, 7683, 7683, 7683, 7683, 7687, 7689,
	7689, 7690, 7691, 7693, 7695, 7695, 7697, 7698, 7701, 7701, 7701, 7702, 7703, 7704, 7704, 7706,
	7707,
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
