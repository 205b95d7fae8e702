// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{31792, 271, 4, 0x1},   // #542
	{4811, 73, 14, 0x21},   // ethiopiaempire
	{5564, 50, 18, 0x21},   // republicofslovenia
	{46437, 152, 15, 0x1},  // salomonsislands
	{10940, 251, 15, 0x1},  // tokelaneilanden
	{56642, 202, 12, 0x1},  // nethantilles
	{40250, 272, 5, 0x1},   // #6471
	{4072, 188, 4, 0x21},   // #9mx
	{38153, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{197, 163, 5, 0x1},     // samoa
	{62028, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5338, 40, 14, 0x1},    // thenetherlands
	{5144, 125, 6, 0x1},    // jordan
	{2795, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{33124, 214, 26, 0x1},  // grondgebiedkaaimaneilanden
	{12596, 273, 16, 0x82}, // yugoslaviafedrep
	{913, 217, 25, 0x1},    // territoryfalklandeilanden
	{44244, 71, 12, 0x1},   // egyptarabrep
	{42500, 275, 5, 0x1},   // #6cze
	{14057, 129, 9, 0x1},   // kampochea
	{21291, 252, 9, 0x1},   // chntaiwan
	{45467, 276, 13, 0x2},  // chinarepublic
	{20625, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{31787, 278, 4, 0x1},   // #541
	{5460, 196, 4, 0x21},   // #9uy
	{1375, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{5625, 108, 4, 0x21},   // #9za
	{48024, 9, 17, 0x1},    // bosnieherzegovina
	{26492, 234, 5, 0x81},  // #2mtq
	{1200, 206, 4, 0x21},   // #9bq
	{23519, 108, 15, 0x1},  // southafrikaunie
	{3249, 124, 4, 0x21},   // #9iq
	{46, 231, 20, 0x1},     // sintmaartenfransdeel
	{4076, 140, 4, 0x21},   // #9my
	{53905, 240, 5, 0x1},   // prico
	{29565, 136, 20, 0x1},  // republiekdermaldiven
	{23311, 202, 11, 0x1},  // nedantillen
	{10619, 110, 8, 0x1},   // rhodesia
	{15075, 24, 14, 0x1},   // greecerepublic
	{36440, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{256, 248, 28, 0x1},    // territorysaintpierremiquelon
	{1397, 138, 12, 0x21},  // unionofburma
	{29963, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{35175, 61, 24, 0x1},   // republiquecentrafricaine
	{58894, 25, 17, 0x1},   // republicofcroatia
	{8256, 225, 25, 0x1},   // overzeesterritoryhongkong
	{18553, 87, 21, 0x1},   // republicademocambique
	{39540, 22, 7, 0x1},    // britain
	{2949, 115, 12, 0x1},   // bruneination
	{5111, 101, 4, 0x21},   // #9sz
	{3692, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{55971, 198, 9, 0x1},   // venezuala
	{31772, 279, 4, 0x1},   // #540
	{5464, 160, 4, 0x21},   // #9uz
	{3670, 209, 12, 0x1},   // bouvetisland
	{1763, 14, 4, 0x21},    // #9cz
	{3253, 123, 4, 0x21},   // #9ir
	{3496, 127, 4, 0x21},   // #9kz
	{4080, 87, 4, 0x21},    // #9mz
	{46404, 63, 23, 0x1},   // cameroonfederalrepublic
	{26804, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57072, 225, 5, 0x1},   // hksar
	{28897, 159, 5, 0x81},  // #2tuv
	{4000, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{57646, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{14419, 104, 14, 0x1},  // frenchtogoland
	{5306, 15, 13, 0x21},   // voormaligeddr
	{34420, 131, 9, 0x1},   // skorearep
	{21427, 99, 18, 0x1},   // southsudanrepublic
	{16791, 140, 15, 0x1},  // federatiemalaya
	{52048, 188, 5, 0x1},   // #7mex
	{122, 124, 11, 0x21},   // kingdomirak
	{4605, 48, 4, 0x21},    // #9rs
	{59144, 149, 10, 0x1},  // stateqatar
	{443, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{1240, 168, 4, 0x21},   // #9bs
	{20817, 98, 22, 0x1},   // federalrepublicsomalia
	{23661, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{3326, 28, 4, 0x21},    // #9is
	{27400, 236, 23, 0x1},  // territoryofnewcaledonia
	{26509, 140, 5, 0x81},  // #2mys
	{18071, 25, 15, 0x1},   // hrvatskacroatia
	{56445, 205, 31, 0x1},  // frenchzuidelijketerritoryfrench
	{11654, 53, 12, 0x1},   // ukrainianssr
	{50221, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{40896, 63, 8, 0x1},    // cameroun
	{331, 99, 18, 0x21},    // republiekzuidsudan
	{43425, 114, 12, 0x1},  // statebahrain
	{16983, 53, 15, 0x1},   // ukrainerepublic
	{8968, 63, 8, 0x1},     // cameroon
	{63392, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{108, 21, 18, 0x1},     // francemetropolitan
	{39935, 280, 5, 0x1},   // #6220
	{31297, 251, 5, 0x81},  // #4772
	{31317, 105, 5, 0x81},  // #4788
	{58432, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{29720, 281, 5, 0x81},  // #2ymd
	{1916, 106, 8, 0x1},    // tanzania
	{60213, 215, 7, 0x1},   // wsahara
	{58933, 61, 11, 0x1},   // centrafrika
	{29577, 136, 17, 0x1},  // maldivenrepubliek
	{46778, 282, 5, 0x1},   // #6ssd
	{32017, 283, 5, 0x1},   // #5615
	{7829, 141, 5, 0x1},    // nepal
	{48020, 1, 5, 0x1},     // #7alb
	{51979, 140, 5, 0x1},   // #7mas
	{5103, 249, 4, 0x21},   // #9sx
	{5428, 106, 4, 0x21},   // #9tz
	{5621, 235, 4, 0x21},   // #9yt
	{16403, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{669, 2, 4, 0x21},      // #9ad
	{808, 142, 14, 0x21},   // republicnaoero
	{1204, 171, 4, 0x21},   // #9br
	{1755, 213, 4, 0x21},   // #9cx
	{2169, 69, 4, 0x21},    // #9dz
	{2229, 73, 4, 0x21},    // #9et
	{3096, 25, 4, 0x21},    // #9hr
	{3342, 30, 4, 0x21},    // #9it
	{3714, 36, 4, 0x21},    // #9md
	{26066, 188, 5, 0x81},  // #2mex
	{4196, 42, 4, 0x21},    // #9nz
	{12743, 186, 25, 0x1},  // saintkittsnevisfederation
	{4912, 1, 22, 0x21},    // peoplesrepublicalbania
	{26097, 37, 5, 0x81},   // #2mkd
	{21669, 248, 22, 0x1},  // saintpierreetmiquelonf
	{38436, 121, 21, 0x1},  // netherlandseastindies
	{7798, 61, 3, 0x1},     // car
	{60688, 239, 33, 0x1},  // duciaoenoislandspitcairnhenderson
	{64222, 164, 12, 0x1},  // kingdomyemen
	{63556, 163, 24, 0x1},  // samoaonafhankelijkestate
	{26724, 228, 36, 0x1},  // territorybritishindianoceanterritory
	{21782, 253, 33, 0x1},  // verafgelegeneilandjesunitedstates
	{39910, 284, 3, 0x1},   // #62
	{39940, 285, 5, 0x1},   // #6221
	{27601, 8, 9, 0x1},     // bulgarije
	{65528, 198, 29, 0x1},  // republicabolivarianavenezuela
	{59090, 121, 15, 0x1},  // nederlandsindie
	{1904, 83, 16, 0x21},   // kingdomoflesotho
	{32022, 286, 5, 0x1},   // #5616
	{3507, 83, 11, 0x21},   // basoetoland
	{32012, 287, 5, 0x1},   // #5600
	{51964, 84, 5, 0x1},    // #7mar
	{52189, 87, 5, 0x1},    // #7moz
	{4204, 190, 4, 0x21},   // #9pa
	{4609, 46, 4, 0x21},    // #9ru
	{5107, 153, 4, 0x21},   // #9sy
	{16483, 7, 14, 0x1},    // belgiumkingdom
	{8382, 106, 16, 0x1},   // formertanganyika
	{45831, 41, 18, 0x1},   // norggagonagasriika
	{11715, 163, 18, 0x1},  // formerwesternsamoa
	{50705, 85, 21, 0x1},   // malagassischerepublic
	{673, 112, 4, 0x21},    // #9ae
	{1759, 118, 4, 0x21},   // #9cy
	{18791, 13, 4, 0x1},    // csfr
	{3483, 214, 4, 0x21},   // #9ky
	{3702, 82, 4, 0x21},    // #9ly
	{3718, 39, 4, 0x21},    // #9me
	{18168, 66, 7, 0x1},    // komoren
	{63197, 255, 21, 0x1},  // maagdeneilandenbritse
	{4192, 238, 4, 0x21},   // #9nu
	{11995, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{28862, 128, 6, 0x1},   // kyrgyz
	{1852, 76, 14, 0x1},    // republicguinea
	{32397, 288, 5, 0x1},   // #5alb
	{15626, 67, 18, 0x1},   // caboverderepubliek
	{35918, 107, 15, 0x1},  // republicoeganda
	{39980, 289, 5, 0x1},   // #6290
	{1446, 155, 21, 0x1},   // republiektadzjikistan
	{38795, 246, 26, 0x1},  // tristandacunhaensinthelena
	{31282, 155, 5, 0x81},  // #4762
	{48621, 250, 14, 0x1},  // turksandcaicos
	{9928, 246, 23, 0x1},   // sainthelenadependencies
	{31212, 108, 5, 0x81},  // #4710
	{17700, 78, 22, 0x1},   // republicadaguinebissau
	{60295, 93, 16, 0x1},   // federatianigeria
	{3880, 58, 20, 0x1},    // beninformerlydahomey
	{61014, 241, 13, 0x1},  // palestinstate
	{8777, 245, 52, 0x1},   // overzeesgebiedsdeelsouthgeorgiasouthsandwicheilanden
	{55598, 156, 21, 0x1},  // republiekturkmenistan
	{3995, 71, 5, 0x1},     // egypt
	{56021, 73, 14, 0x1},   // empireethiopia
	{24834, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{22571, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{5526, 257, 4, 0x21},   // #9wf
	{17807, 95, 8, 0x1},    // fmrsudan
	{12085, 78, 20, 0x1},   // republicguineabissau
	{7326, 212, 23, 0x1},   // kofthenetherlandcuracao
	{677, 111, 4, 0x21},    // #9af
	{37853, 228, 43, 0x1},  // grondgebiedbritishindischeoceaanterritorium
	{1244, 116, 4, 0x21},   // #9bt
	{1323, 61, 4, 0x21},    // #9cf
	{52876, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{14018, 129, 8, 0x1},   // cambodja
	{3765, 231, 4, 0x21},   // #9mf
	{26314, 232, 5, 0x81},  // #2mnp
	{108, 21, 6, 0x1},      // france
	{43254, 186, 11, 0x1},  // stkittsandn
	{36634, 81, 16, 0x1},   // republiekliberia
	{64229, 164, 23, 0x1},  // yemenformerarabrepublic
	{29225, 254, 22, 0x1},  // staatvandevaticaanstad
	{65268, 119, 19, 0x1},  // republicfijiislands
	{39945, 290, 5, 0x1},   // #6223
	{57035, 95, 10, 0x1},   // northsudan
	{48388, 6, 5, 0x1},     // #7aze
	{31202, 50, 5, 0x81},   // #4705
	{1418, 137, 23, 0x21},  // republicmarshallislands
	{5216, 178, 11, 0x21},  // domrepublic
	{3402, 131, 15, 0x1},   // republicofkorea
	{3525, 223, 18, 0x1},   // departmentofguiana
	{58750, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{32077, 291, 5, 0x1},   // #5666
	{35743, 26, 14, 0x1},   // kingdomhungary
	{4445, 147, 4, 0x21},   // #9pg
	{4613, 94, 4, 0x21},    // #9rw
	{5424, 252, 4, 0x21},   // #9tw
	{714, 167, 4, 0x21},    // #9ag
	{1266, 60, 4, 0x21},    // #9bw
	{1496, 65, 4, 0x21},    // #9cg
	{19966, 106, 20, 0x1},  // republicoftanganyika
	{3479, 132, 4, 0x21},   // #9kw
	{42228, 240, 22, 0x1},  // commonwealthpuertorico
	{64496, 102, 24, 0x1},  // republiekvandeseychellen
	{3815, 85, 4, 0x21},    // #9mg
	{59736, 41, 13, 0x1},   // kingdomnorway
	{13176, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{14115, 79, 17, 0x1},   // guineaequatoriale
	{23792, 19, 7, 0x1},    // estonia
	{14860, 292, 5, 0x83},  // kongo
	{24126, 40, 20, 0x1},   // kingdomofnetherlands
	{38811, 246, 16, 0x1},  // sinthelenaeiland
	{329, 232, 34, 0x1},    // gemenebestvandenoordelijkemarianen
	{8649, 241, 20, 0x1},   // palestinianterritory
	{28722, 156, 5, 0x81},  // #2tkm
	{53949, 249, 9, 0x1},   // stmaarten
	{13834, 16, 30, 0x1},   // federalrepublicofformergermany
	{39960, 295, 5, 0x1},   // #6232
	{31277, 153, 5, 0x81},  // #4760
	{31302, 158, 5, 0x81},  // #4776
	{31272, 12, 5, 0x81},   // #4756
	{15471, 138, 13, 0x1},  // republicbirma
	{31197, 161, 5, 0x81},  // #4704
	{31217, 110, 5, 0x81},  // #4716
	{33556, 125, 13, 0x1},  // transjordania
	{47940, 79, 16, 0x1},   // equitorialguinea
	{51173, 82, 41, 0x1},   // socialistlibischarabischevolksjamahiriyya
	{38555, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{58350, 123, 12, 0x1},  // iranislamrep
	{36006, 219, 19, 0x1},  // bailiwickofguernsey
	{46292, 296, 5, 0x1},   // #6qat
	{4242, 242, 4, 0x21},   // #9pf
	{32127, 297, 4, 0x1},   // #570
	{5303, 159, 4, 0x21},   // #9tv
	{22321, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{53472, 9, 17, 0x1},    // bosniaherzegovina
	{39621, 52, 13, 0x1},   // turkeyturkiye
	{52571, 254, 12, 0x1},  // vatikaanstad
	{1248, 209, 4, 0x21},   // #9bv
	{1319, 64, 4, 0x21},    // #9cd
	{43810, 226, 27, 0x1},  // heardeilandmcdonaldeilanden
	{18775, 161, 6, 0x1},   // #3vdvn
	{29612, 152, 23, 0x1},  // britishsalomonseilanden
	{21361, 182, 25, 0x1},  // cooperativerepublicguyana
	{26514, 235, 5, 0x81},  // #2myt
	{58314, 123, 21, 0x1},  // islamicrepublicofiran
	{45789, 241, 14, 0x1},  // staatpalestina
	{26001, 136, 5, 0x81},  // #2mdv
	{34242, 68, 7, 0x1},    // djibuti
	{20046, 201, 23, 0x1},  // autonomousprovincealand
	{51752, 39, 9, 0x1},    // montengro
	{8098, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{28717, 251, 5, 0x81},  // #2tkl
	{39562, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{20594, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{39950, 298, 5, 0x1},   // #6225
	{27534, 43, 21, 0x1},   // polandpeoplesrepublic
	{46, 198, 19, 0x21},    // bolivrepofvenezuela
	{2854, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{8543, 71, 13, 0x1},    // republicegypt
	{1206, 228, 30, 0x21},  // britsindischeoceaanterritorium
	{43940, 65, 10, 0x1},   // repofcongo
	{38273, 4, 22, 0x1},    // gemenebestvanaustralie
	{48041, 69, 5, 0x1},    // #7alg
	{7115, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{32432, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{32067, 299, 5, 0x1},   // #5660
	{4238, 191, 4, 0x21},   // #9pe
	{19689, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{178, 163, 24, 0x1},    // onafhankelijkestatesamoa
	{718, 200, 4, 0x21},    // #9ai
	{20664, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{17962, 145, 22, 0x1},  // filipijnencommonwealth
	{29162, 37, 14, 0x1},   // macedoniafyrom
	{3147, 26, 4, 0x21},    // #9hu
	{3706, 84, 4, 0x21},    // #9ma
	{46019, 91, 15, 0x1},   // republicnamibia
	{62086, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{23181, 225, 16, 0x1},  // hongkongchinasar
	{4951, 32, 16, 0x21},   // republiclitouwen
	{28756, 195, 5, 0x81},  // #2tto
	{13547, 37, 15, 0x1},   // tfyrofmacedonia
	{7179, 243, 26, 0x1},   // overzeesdepartementreunion
	{59718, 13, 15, 0x1},   // tjechoslowakije
	{39955, 300, 5, 0x1},   // #6230
	{9246, 226, 23, 0x1},   // heardandmcdonaldislands
	{14891, 218, 8, 0x1},   // faeroeis
	{32624, 66, 17, 0x1},   // stateofthecomoros
	{31207, 98, 5, 0x81},   // #4706
	{53637, 157, 5, 0x1},   // #7tls
	{36827, 234, 21, 0x1},  // grondgebiedmartinique
	{21437, 127, 18, 0x1},  // republickazachstan
	{42397, 22, 16, 0x1},   // theunitedkingdom
	{42077, 301, 5, 0x1},   // #6cen
	{28160, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{35822, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{32072, 302, 5, 0x1},   // #5663
	{51626, 197, 25, 0x1},  // saintvincentandgrenadines
	{5299, 195, 4, 0x21},   // #9tt
	{19359, 206, 11, 0x1},  // bonairesaba
	{49607, 228, 16, 0x1},  // brindianoceanter
	{11281, 53, 13, 0x1},   // oekraiensessr
	{18398, 127, 18, 0x1},  // republickazakhstan
	{29176, 37, 23, 0x1},   // northmacedoniamacedonia
	{46348, 45, 7, 0x1},    // rumania
	{64794, 129, 23, 0x1},  // volksrepubliekkampuchea
	{26467, 88, 5, 0x81},   // #2mrt
	{26472, 233, 5, 0x81},  // #2msr
	{2193, 72, 4, 0x21},    // #9er
	{3143, 184, 4, 0x21},   // #9ht
	{3452, 131, 4, 0x21},   // #9kr
	{5918, 234, 19, 0x1},   // territorymartinique
	{4165, 141, 4, 0x21},   // #9np
	{39566, 22, 30, 0x1},   // greatbritainandnorthernireland
	{26135, 138, 5, 0x81},  // #2mmr
	{32430, 283, 5, 0x1},   // #5alg
	{28927, 252, 5, 0x81},  // #2twn
	{32512, 303, 5, 0x1},   // #5ang
	{24068, 161, 27, 0x1},  // democraticrepublicofvietnam
	{22259, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{53995, 186, 30, 0x1},  // federatiasaintchristophernevis
	{62533, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{12855, 63, 16, 0x1},   // republickameroen
	{43057, 304, 5, 0x1},   // #6fin
	{47959, 100, 22, 0x1},  // saotomepeoplesrepublic
	{16742, 182, 11, 0x1},  // britsguyana
	{24659, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{32042, 305, 5, 0x1},   // #5630
	{12312, 181, 9, 0x1},   // guatemala
	{4478, 144, 4, 0x21},   // #9pk
	{10440, 98, 25, 0x1},   // democraticrepublicsomalia
	{14728, 75, 5, 0x1},    // ghana
	{45456, 230, 16, 0x1},  // macausarvanchina
	{5456, 54, 4, 0x21},    // #9us
	{14911, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{1271, 242, 34, 0x1},   // overzeesdepartementfrenchpolynesia
	{19393, 206, 20, 0x1},  // sinteustatiusandsaba
	{1315, 210, 4, 0x21},   // #9cc
	{2225, 18, 4, 0x21},    // #9es
	{4341, 120, 26, 0x21},  // micronesiafederatestatesof
	{24135, 206, 20, 0x1},  // netherlandscaribbean
	{2902, 225, 4, 0x21},   // #9hk
	{3710, 35, 4, 0x21},    // #9mc
	{49737, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{10891, 3, 15, 0x1},    // republicarmenia
	{65193, 63, 25, 0x1},   // federalerepubliekkameroen
	{26389, 21, 14, 0x1},   // francerepublic
	{32507, 306, 5, 0x1},   // #5and
	{50075, 170, 26, 0x1},  // boliviamultinationalestate
	{44539, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{15291, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{4779, 233, 10, 0x1},   // montserrat
	{4514, 35, 18, 0x21},   // principalitymonaco
	{31287, 154, 5, 0x81},  // #4764
	{43072, 307, 5, 0x1},   // #6fsm
	{31267, 51, 5, 0x81},   // #4752
	{43062, 308, 5, 0x1},   // #6fji
	{33824, 91, 7, 0x1},    // namibia
	{26733, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{42190, 309, 5, 0x1},   // #6chn
	{29447, 15, 30, 0x1},   // formergermandemocraticrepublic
	{36043, 89, 15, 0x1},   // mauritiuseiland
	{5271, 52, 4, 0x21},    // #9tr
	{55105, 229, 23, 0x1},  // overseasterritoryjersey
	{2000, 46, 5, 0x1},     // rsfsr
	{722, 1, 4, 0x21},      // #9al
	{10412, 40, 7, 0x1},    // holland
	{62672, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{2189, 24, 4, 0x21},    // #9el
	{3071, 166, 17, 0x21},  // republicargentina
	{3432, 148, 4, 0x21},   // #9kp
	{2248, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3837, 86, 4, 0x21},    // #9ml
	{4175, 142, 4, 0x21},   // #9nr
	{8313, 39, 10, 0x1},    // montenegro
	{38612, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{7702, 161, 29, 0x1},   // democratischerepubliekvietnam
	{33253, 127, 10, 0x1},  // kazahkstan
	{5817, 66, 15, 0x1},    // uniondescomores
	{6602, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{9661, 224, 13, 0x1},   // guamterritory
	{58259, 36, 8, 0x1},    // moldovia
	{38826, 148, 10, 0x1},  // dprofkorea
	{45382, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47642, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{32686, 310, 5, 0x1},   // #5aze
	{39965, 311, 5, 0x1},   // #6235
	{39915, 312, 5, 0x1},   // #6205
	{25599, 247, 19, 0x1},  // janmayenandsvalbard
	{31192, 49, 5, 0x81},   // #4703
	{33474, 301, 5, 0x1},   // #5cen
	{18796, 236, 21, 0x1},  // frenchnewcaledoniafra
	{5057, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{15527, 138, 17, 0x1},  // unionmyanmarburma
	{38688, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{39900, 313, 5, 0x1},   // #6160
	{10717, 36, 17, 0x1},   // republiekmoldavie
	{5629, 109, 4, 0x21},   // #9zm
	{46857, 24, 18, 0x1},   // helleenserepubliek
	{726, 3, 4, 0x21},      // #9am
	{1311, 11, 4, 0x21},    // #9ca
	{2264, 120, 4, 0x21},   // #9fm
	{3841, 138, 4, 0x21},   // #9mm
	{50728, 155, 10, 0x1},  // tajikistan
	{52130, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{59381, 144, 16, 0x1},  // republicpakistan
	{441, 242, 21, 0x1},    // frenchpolynesiatahiti
	{13716, 165, 9, 0x1},   // zuidjemen
	{20132, 137, 28, 0x1},  // republiekdermarshalleilanden
	{57, 231, 20, 0x1},     // fransdeelsintmaarten
	{60165, 108, 21, 0x1},  // republicofsouthafrica
	{31187, 151, 5, 0x81},  // #4702
	{35565, 194, 11, 0x1},  // dutchguyana
	{17644, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{13827, 16, 24, 0x1},   // germanyfederalrepublicof
	{1716, 213, 16, 0x1},   // christmasislands
	{3865, 87, 19, 0x21},   // republiekmozambique
	{42185, 314, 5, 0x1},   // #6chl
	{16277, 53, 12, 0x1},   // oekrainsessr
	{4449, 145, 4, 0x21},   // #9ph
	{35376, 147, 14, 0x1},  // papuanewguinea
	{8112, 106, 18, 0x1},   // tanzaniamainlandur
	{32012, 315, 4, 0x1},   // #560
	{51465, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{13936, 154, 15, 0x1},  // thailandkingdom
	{1832, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{1530, 117, 4, 0x21},   // #9cn
	{21567, 64, 16, 0x1},   // congoleopoldstad
	{42878, 241, 18, 0x1},  // occpalestinianterr
	{5591, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{61570, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{3845, 139, 4, 0x21},   // #9mn
	{1024, 239, 8, 0x1},    // pitcairn
	{37285, 128, 19, 0x1},  // republiekkirgizstan
	{32182, 316, 5, 0x1},   // #5740
	{62732, 145, 11, 0x1},  // filippijnen
	{4152, 232, 13, 0x21},  // northmarianen
	{45090, 317, 5, 0x1},   // #6mng
	{15713, 75, 13, 0x1},   // republicghana
	{43097, 184, 16, 0x1},  // republiquedhaiti
	{47263, 54, 16, 0x1},   // amerikaverstates
	{6160, 178, 12, 0x1},   // ladominicana
	{16545, 58, 20, 0x1},   // peoplesrepublicbenin
	{18019, 195, 5, 0x1},   // tandt
	{13577, 37, 14, 0x1},   // fyrommacedonie
	{57443, 154, 12, 0x1},  // thailandsiam
	{44502, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{34014, 234, 16, 0x1},  // martiniquefrench
	{45158, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{11476, 102, 18, 0x1},  // eilandenseychellen
	{14665, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{48850, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{34039, 82, 10, 0x1},   // statelibia
	{51959, 85, 5, 0x1},    // #7mad
	{4586, 45, 4, 0x21},    // #9ro
	{5196, 158, 4, 0x21},   // #9to
	{11018, 224, 21, 0x1},  // overzeesterritoryguam
	{46412, 63, 23, 0x1},   // federalrepubliccameroon
	{730, 56, 4, 0x21},     // #9ao
	{1534, 174, 4, 0x21},   // #9co
	{19848, 237, 24, 0x1},  // grondgebiednorfolkeiland
	{2279, 218, 4, 0x21},   // #9fo
	{17090, 65, 11, 0x1},   // frenchcongo
	{27889, 244, 5, 0x81},  // #2rvn
	{3849, 230, 4, 0x21},   // #9mo
	{25961, 35, 5, 0x81},   // #2mco
	{33814, 91, 17, 0x1},   // lefatshelanamibia
	{6123, 66, 12, 0x1},    // unioncomoros
	{61820, 21, 14, 0x1},   // republicfrance
	{56404, 7, 13, 0x1},    // kingdombelgia
	{39910, 318, 5, 0x1},   // #6200
	{39386, 60, 18, 0x1},   // republicofbotswana
	{18701, 173, 15, 0x1},  // republicofchile
	{3146, 249, 31, 0x1},   // overzeesgebiedsdeelsaintmaarten
	{39496, 166, 18, 0x1},  // republicargentinia
	{14523, 108, 22, 0x1},  // republiekvansuidafrika
	{48181, 70, 17, 0x1},   // sultanaatzanzibar
	{34728, 164, 10, 0x1},  // northjemen
	{34940, 231, 44, 0x1},  // territorialcollectivitysaintmartinfrenchpart
	{4508, 239, 4, 0x21},   // #9pn
	{39895, 314, 5, 0x1},   // #6155
	{39905, 319, 5, 0x1},   // #6165
	{5192, 105, 4, 0x21},   // #9tn
	{50197, 120, 5, 0x1},   // #7fsm
	{14815, 146, 14, 0x1},  // republiekpalau
	{1522, 173, 4, 0x21},   // #9cl
	{22439, 225, 15, 0x1},  // prhongkongchina
	{45635, 320, 5, 0x1},   // #6msi
	{2185, 215, 4, 0x21},   // #9eh
	{12277, 183, 16, 0x1},  // hondurasrepublic
	{3092, 183, 4, 0x21},   // #9hn
	{12384, 16, 9, 0x1},    // germanyfr
	{26426, 75, 15, 0x1},   // republicofghana
	{3819, 137, 4, 0x21},   // #9mh
	{12801, 55, 16, 0x1},   // jugoslaviaformer
	{26553, 114, 14, 0x1},  // kingdombahrein
	{35648, 128, 20, 0x1},  // kirgizischerepubliek
	{27593, 8, 17, 0x1},    // republicbulgarije
	{65407, 12, 6, 0x1},    // suisse
	{42967, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{20192, 112, 11, 0x1},  // theemirates
	{7271, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{17463, 57, 7, 0x1},    // burundi
	{8533, 71, 18, 0x1},    // unitedarabrepublic
	{11053, 13, 14, 0x1},   // czechoslovakia
	{62269, 51, 13, 0x1},   // kingdomsweden
	{22789, 193, 19, 0x1},  // republiekelsalvador
	{36818, 321, 5, 0x1},   // #5nic
	{12254, 156, 12, 0x1},  // turkmenistan
	{4504, 248, 4, 0x21},   // #9pm
	{32702, 168, 14, 0x1},  // bahamaeilanden
	{52088, 38, 5, 0x1},    // #7mlt
	{5188, 156, 4, 0x21},   // #9tm
	{18894, 94, 18, 0x1},   // repubulikayurwanda
	{39039, 59, 11, 0x1},   // burkinafaso
	{13002, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{43697, 102, 18, 0x1},  // seychellesrepublic
	{56736, 61, 22, 0x1},   // centralafricanrepublic
	{23267, 217, 5, 0x81},  // #2flk
	{1526, 63, 4, 0x21},    // #9cm
	{35974, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{50156, 20, 5, 0x1},    // #7fin
	{2233, 20, 4, 0x21},    // #9fi
	{21307, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{3088, 226, 4, 0x21},   // #9hm
	{56966, 256, 34, 0x1},  // grondgebiedamericanmaagdeneilanden
	{4339, 236, 21, 0x1},   // territorynewcaledonia
	{4200, 143, 4, 0x21},   // #9om
	{19366, 206, 20, 0x1},  // sabaandsinteustatius
	{51312, 67, 18, 0x1},   // capeverdecaboverde
	{37685, 144, 17, 0x1},  // republiekpakistan
	{42588, 95, 14, 0x1},   // until2011sudan
	{35439, 62, 19, 0x1},   // cotedivoirerepublic
	{3541, 203, 18, 0x21},  // americansamoaisles
	{55765, 73, 19, 0x1},   // ethiopiaincleritrea
	{54079, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{60311, 152, 4, 0x81},  // #490
	{34089, 322, 5, 0x1},   // #5cze
	{42631, 323, 5, 0x1},   // #6den
	{59329, 224, 15, 0x1},  // territoryofguam
	{6052, 257, 15, 0x1},   // wallisandfutuna
	{43468, 255, 21, 0x1},  // britsemaagdeneilanden
	{34757, 16, 25, 0x1},   // bundesrepublikdeutschland
	{22949, 69, 5, 0x81},   // #2dza
	{4491, 43, 4, 0x21},    // #9pl
	{5184, 157, 4, 0x21},   // #9tl
	{6287, 239, 33, 0x1},   // overzeesterritorypitcairneilanden
	{13111, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{24733, 64, 29, 0x1},   // democraticrepublicformercongo
	{47619, 31, 25, 0x1},   // principalityliechtenstein
	{31122, 186, 5, 0x81},  // #4659
	{16573, 58, 15, 0x1},   // dahomeyrepublic
	{20551, 198, 18, 0x1},  // republiekvenezuela
	{2656, 82, 41, 0x21},   // libischarabischesocialistvolksjamahiriyya
	{1866, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{21625, 68, 16, 0x1},   // republicdjibouti
	{64707, 69, 8, 0x1},    // aljazair
	{55708, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{53572, 111, 26, 0x1},  // islamicrepublicafghanistan
	{45085, 285, 5, 0x1},   // #6mnc
	{25418, 148, 11, 0x1},  // koreademrep
	{8624, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{29725, 324, 5, 0x82},  // #2yug
	{742, 242, 29, 0x21},   // collectiviteitfrenchpolynesia
	{29199, 37, 14, 0x1},   // fyrommacedonia
	{26148, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{68, 185, 7, 0x21},     // jamaika
	{45501, 85, 20, 0x1},   // malagasischerepublic
	{45896, 84, 14, 0x1},   // moroccokingdom
	{44935, 242, 26, 0x1},  // grondgebiedfrenchpolynesia
	{36693, 326, 5, 0x1},   // #5nau
	{62409, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{13385, 226, 21, 0x1},  // heardimcdonaldislands
	{34252, 88, 10, 0x1},   // mauritiana
	{39890, 327, 5, 0x1},   // #6150
	{5172, 251, 4, 0x21},   // #9tk
	{3701, 235, 21, 0x1},   // collectiviteitmayotte
	{31117, 328, 5, 0x1},   // #4658
	{54912, 254, 23, 0x1},  // holyseevaticancitystate
	{1508, 211, 4, 0x21},   // #9ck
	{2250, 217, 4, 0x21},   // #9fk
	{36611, 87, 19, 0x1},   // republicamocambique
	{11878, 329, 13, 0x82}, // congorepublic
	{3823, 37, 4, 0x21},    // #9mk
	{15040, 194, 7, 0x1},   // surinam
	{55765, 73, 16, 0x1},   // ethiopiainclerit
	{53205, 141, 12, 0x1},  // nepalkingdom
	{48951, 214, 14, 0x1},  // caymaneilanden
	{17972, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{55506, 160, 20, 0x1},  // republiekoezbekistan
	{20712, 198, 24, 0x1},  // venezuelaverenigdestaten
	{49670, 188, 22, 0x1},  // estadosunidosmexicanos
	{6372, 217, 22, 0x1},   // falklandislandsbritish
	{41261, 52, 15, 0x1},   // turkiyerepublic
	{44271, 23, 15, 0x1},   // georgiarepublic
	{6642, 225, 19, 0x1},   // hongkongsarvanchina
	{28643, 154, 5, 0x81},  // #2tha
	{60315, 255, 4, 0x81},  // #492
	{19313, 206, 25, 0x1},  // sainteustatiussababonaire
	{10496, 199, 22, 0x1},  // overzeesterritoryaruba
	{57223, 24, 6, 0x1},    // ellada
	{34343, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{55312, 71, 29, 0x1},   // formerunitedarabischerepublic
	{2773, 237, 13, 0x1},   // norfolkisland
	{15454, 229, 17, 0x1},  // baljuwschapjersey
	{9282, 212, 24, 0x1},   // overzeesterritorycuracao
	{64788, 43, 20, 0x1},   // poolsevolksrepubliek
	{62343, 64, 28, 0x1},   // democraticrepubliczairecongo
	{42042, 331, 5, 0x1},   // #6cap
	{3835, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{54919, 254, 16, 0x1},  // vaticancitystate
	{5168, 155, 4, 0x21},   // #9tj
	{11767, 15, 17, 0x1},   // formereastgermany
	{51707, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{17731, 16, 9, 0x1},    // frgermany
	{1500, 12, 4, 0x21},    // #9ch
	{2246, 119, 4, 0x21},   // #9fj
	{551, 182, 6, 0x1},     // guyana
	{22259, 117, 22, 0x1},  // peoplesrepublicofchina
	{29505, 18, 6, 0x1},    // spanje
	{1514, 206, 34, 0x1},   // territorybonairesainteustatiussaba
	{32187, 332, 5, 0x1},   // #5750
	{42909, 241, 22, 0x1},  // palestinianterritories
	{55538, 48, 14, 0x1},   // republicservia
	{16821, 230, 11, 0x1},  // formermacau
	{55168, 59, 10, 0x1},   // bukinafaso
	{36408, 227, 21, 0x1},  // grondgebiedislandsman
	{53747, 159, 5, 0x1},   // #7tuv
	{35762, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56605, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{857, 162, 14, 0x21},   // nieuwehebriden
	{1621, 207, 13, 0x21},  // saintbartlemy
	{56380, 15, 14, 0x1},   // easterngermany
	{52729, 90, 15, 0x1},   // republiekmalawi
	{60994, 9, 17, 0x1},    // bosnaiherzegovina
	{4729, 141, 33, 0x21},  // sanghiyaloktantrikganatantranepal
	{12266, 183, 19, 0x1},  // republicadehonduras
	{820, 250, 36, 0x1},    // overzeesterritoryturkscaicoseilanden
	{31397, 256, 5, 0x81},  // #4850
	{19446, 206, 18, 0x1},  // sabasainteustatius
	{36823, 333, 5, 0x1},   // #5nig
	{56431, 205, 39, 0x1},  // collectiviteitfrenchzuidelijketerritory
	{38396, 249, 15, 0x1},  // landsintmaarten
	{24303, 131, 8, 0x1},   // korearep
	{4564, 243, 4, 0x21},   // #9re
	{5617, 164, 4, 0x21},   // #9ye
	{31172, 48, 5, 0x81},   // #4688
	{62587, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{238, 4, 9, 0x1},       // australia
	{58482, 45, 22, 0x1},   // volksrepubliekroemenie
	{1504, 62, 4, 0x21},    // #9ci
	{50131, 119, 5, 0x1},   // #7fij
	{2177, 19, 4, 0x21},    // #9ee
	{62366, 64, 23, 0x81},  // congodemocraticrepublic
	{21507, 64, 26, 0x1},   // republiekcongoleopoldville
	{10843, 10, 15, 0x1},   // witrussischessr
	{39566, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{38586, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{64442, 145, 12, 0x1},  // phillippines
	{47286, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{64902, 162, 11, 0x1},  // newhebriden
	{59011, 12, 6, 0x1},    // svizra
	{50756, 26, 5, 0x1},    // #7hun
	{6637, 225, 16, 0x1},   // chinahongkongsar
	{58771, 88, 20, 0x1},   // mauritanieislamitrep
	{50680, 183, 5, 0x1},   // #7hon
	{41014, 6, 12, 0x1},    // azerbaidzjan
	{15582, 173, 13, 0x1},  // chilerepublic
	{51989, 36, 5, 0x1},    // #7mda
	{13710, 165, 15, 0x1},  // formerzuidjemen
	{5164, 154, 4, 0x21},   // #9th
	{4287, 135, 9, 0x1},    // shrilanka
	{10655, 129, 8, 0x1},   // cambodia
	{62361, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{61931, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{531, 223, 26, 0x1},    // collectiviteitfrenchguyana
	{4643, 164, 17, 0x1},   // fmrarabrepofyemen
	{13265, 55, 13, 0x1},   // yugoslaviasfr
	{36523, 252, 19, 0x1},  // taiwanprovincechina
	{16875, 234, 23, 0x1},  // departementlamartinique
	{44659, 73, 11, 0x1},   // fdrethiopia
	{2119, 223, 18, 0x1},   // frenchguianaguyane
	{10337, 238, 16, 0x1},  // niuenieuwzeeland
	{10070, 115, 17, 0x1},  // bruneidaressalaam
	{18696, 64, 13, 0x1},   // zairerepublic
	{13237, 59, 16, 0x1},   // formeruppervolta
	{26626, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{18350, 138, 11, 0x1},  // uniemyanmar
	{59789, 5, 18, 0x1},    // republikosterreich
	{39535, 22, 27, 0x1},   // greatbritainnorthernireland
	{31867, 334, 5, 0x1},   // #5481
	{48333, 203, 5, 0x1},   // #7asa
	{3670, 209, 13, 0x1},   // bouvetislands
	{23545, 120, 5, 0x81},  // #2fsm
	{42329, 335, 5, 0x1},   // #6cos
	{36124, 155, 11, 0x1},  // tadzikistan
	{5160, 104, 4, 0x21},   // #9tg
	{37763, 49, 18, 0x1},   // slovaakserepubliek
	{56575, 95, 17, 0x1},   // sudanpresecession
	{31092, 45, 5, 0x81},   // #4642
	{11275, 53, 19, 0x1},   // formeroekraiensessr
	{11920, 54, 12, 0x1},   // unitedstates
	{31087, 243, 5, 0x81},  // #4638
	{2181, 71, 4, 0x21},    // #9eg
	{14364, 136, 18, 0x1},  // maldivischeislands
	{27212, 238, 11, 0x1},  // niueislands
	{64957, 78, 21, 0x1},   // republiekguineebissau
	{13962, 46, 14, 0x1},   // federalrusland
	{26265, 139, 5, 0x81},  // #2mng
	{13867, 15, 15, 0x1},   // demrepofgermany
	{53660, 252, 5, 0x1},   // #7tpe
	{60319, 115, 4, 0x81},  // #496
	{58725, 186, 27, 0x1},  // formersaintchristophernevis
	{9749, 48, 16, 0x1},    // serbiamontenegro
	{42602, 336, 5, 0x1},   // #6czr
	{52113, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{5470, 136, 7, 0x1},    // maldive
	{43544, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{33281, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{46894, 218, 18, 0x1},  // grondgebiedfaeroer
	{63259, 148, 28, 0x1},  // northkoreademocraticrepublic
	{5123, 205, 4, 0x21},   // #9tf
	{36108, 59, 18, 0x1},   // republicoppervolta
	{50263, 9, 15, 0x1},    // bsniaandhrzgvna
	{16458, 116, 16, 0x1},  // koninkrijkbhutan
	{2682, 246, 10, 0x1},   // sinthelena
	{31097, 46, 5, 0x81},   // #4643
	{3946, 140, 16, 0x21},  // maleisefederatia
	{13630, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchdeel
	{9950, 186, 15, 0x1},   // saintkittsnorth
	{6899, 112, 13, 0x1},   // uarabemirates
	{5657, 145, 9, 0x1},    // pilipinas
	{1288, 74, 19, 0x21},   // republiquegabonaise
	{5690, 120, 27, 0x21},  // micronesiefederalestatenvan
	{21889, 119, 12, 0x1},  // republicfiji
	{1455, 155, 12, 0x1},   // tadzjikistan
	{45662, 337, 5, 0x1},   // #6mzm
	{43919, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52677, 87, 19, 0x1},   // portugeeseastafrika
	{6656, 230, 13, 0x1},   // chinamacaosar
	{34624, 99, 6, 0x1},    // ssudan
	{45056, 338, 5, 0x1},   // #6mli
	{49379, 241, 20, 0x1},  // gazastripandwestbank
	{10989, 224, 21, 0x1},  // overseasterritoryguam
	{53716, 52, 5, 0x1},    // #7tur
	{344, 95, 10, 0x21},    // sudannorth
	{7231, 208, 7, 0x1},    // bermuda
	{4066, 150, 13, 0x1},   // saoediearabie
	{61991, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{13917, 5, 10, 0x1},    // oostenrijk
	{31877, 339, 5, 0x1},   // #5483
	{31402, 59, 5, 0x81},   // #4854
	{42155, 339, 5, 0x1},   // #6cha
	{38654, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{1511, 124, 11, 0x21},  // kingdomiraq
	{24340, 143, 13, 0x1},  // omansultanate
	{2658, 213, 24, 0x1},   // territorychristmaseiland
	{52102, 35, 5, 0x1},    // #7mon
	{29137, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{39880, 340, 5, 0x1},   // #6140
	{52058, 137, 5, 0x1},   // #7mhl
	{26216, 26, 24, 0x1},   // peoplesrepublichongarije
	{29252, 115, 11, 0x1},  // bruneidarus
	{17000, 34, 6, 0x1},    // latvia
	{1699, 40, 21, 0x21},   // nederlandenkoninkrijk
	{31107, 207, 5, 0x81},  // #4652
	{18283, 121, 21, 0x1},  // indonesiaunitedstates
	{22763, 89, 17, 0x1},   // republiquemaurice
	{3232, 163, 17, 0x21},  // samoawesternsamoa
	{35053, 125, 27, 0x1},  // hashemitischkingdomjordania
	{244, 138, 7, 0x21},    // mynamar
	{26240, 39, 5, 0x81},   // #2mne
	{16328, 229, 16, 0x1},  // bailliagedejerri
	{23161, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{19289, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{45858, 341, 5, 0x1},   // #6oma
	{19625, 101, 15, 0x1},  // eswatinikingdom
	{65024, 99, 18, 0x1},   // republicsouthsudan
	{59153, 194, 17, 0x1},  // republieksuriname
	{31872, 301, 5, 0x1},   // #5482
	{2797, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{59528, 173, 14, 0x1},  // republicachile
	{27547, 56, 16, 0x1},   // republicofangola
	{5119, 103, 4, 0x21},   // #9td
	{36542, 252, 19, 0x1},  // taiwanchinesetaipei
	{50000, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{17521, 162, 11, 0x1},  // newhebrides
	{52480, 143, 5, 0x1},   // #7oma
	{3030, 209, 17, 0x1},   // bouveteilandnoors
	{30137, 63, 5, 0x81},   // #4120
	{997, 37, 36, 0x21},    // theformeryugoslavrepublicofmacedonia
	{41226, 66, 12, 0x1},   // comorosunion
	{14255, 63, 14, 0x1},   // frenchkameroen
	{21472, 209, 23, 0x1},  // grondgebiedbouveteiland
	{60429, 232, 31, 0x1},  // territorynorthernmarianaislands
	{27711, 85, 28, 0x1},   // madagascardemocraticrepublic
	{5115, 250, 4, 0x21},   // #9tc
	{31167, 96, 5, 0x81},   // #4686
	{24418, 245, 15, 0x1},  // southgeoislands
	{31102, 94, 5, 0x81},   // #4646
	{36276, 203, 12, 0x1},  // samoaamelika
	{31142, 248, 5, 0x81},  // #4666
	{31082, 149, 5, 0x81},  // #4634
	{2173, 179, 4, 0x21},   // #9ec
	{15425, 184, 5, 0x1},   // ayiti
	{57247, 91, 15, 0x1},   // republiknamibia
	{3558, 132, 12, 0x21},  // staatkoeweit
	{51998, 46, 20, 0x1},   // voormaligesovjetunie
	{14475, 107, 6, 0x1},   // uganda
	{37311, 87, 20, 0x1},   // portugueseeastafrica
	{8382, 106, 24, 0x1},   // formertanganyikazanzibar
	{47244, 54, 16, 0x1},   // amerikaverstaten
	{21597, 64, 16, 0x1},   // demrepofthecongo
	{58858, 67, 18, 0x1},   // caboverdecapeverde
	{52268, 67, 17, 0x1},   // caboverderepublic
	{14475, 107, 14, 0x1},  // ugandarepublic
	{12954, 66, 16, 0x1},   // unievandecomoren
	{31882, 342, 5, 0x1},   // #5484
	{4934, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{27075, 246, 25, 0x1},  // tristandacunhasainthelena
	{53875, 161, 5, 0x1},   // #7vie
	{3851, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{1183, 9, 17, 0x21},    // bosniahercegovina
	{62933, 91, 17, 0x1},   // republicofnamibia
	{39885, 343, 5, 0x1},   // #6145
	{39875, 344, 5, 0x1},   // #6135
	{11068, 59, 18, 0x1},   // republicuppervolta
	{6849, 231, 20, 0x1},   // stmartincollectivity
	{9123, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{13477, 88, 10, 0x1},   // mauritania
	{16065, 160, 20, 0x1},  // republicofuzbekistan
	{16784, 140, 16, 0x1},  // maleisefederatie
	{64520, 102, 19, 0x1},  // republiekseychellen
	{3342, 165, 23, 0x1},   // democraticrepublicyemen
	{16468, 116, 6, 0x1},   // bhutan
	{7200, 122, 12, 0x1},   // unionofindia
	{2379, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{26068, 188, 6, 0x1},   // mexiko
	{24604, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{16138, 28, 17, 0x1},   // republicoficeland
	{53489, 106, 5, 0x1},   // #7tan
	{11891, 65, 16, 0x1},   // brazzavillecongo
	{50351, 76, 13, 0x1},   // guineeconakry
	{4700, 64, 31, 0x21},   // democraticrepubliccongokinshasa
	{40917, 112, 8, 0x1},   // emiraten
	{47850, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{44336, 165, 25, 0x1},  // democraticrepublicofyemen
	{11059, 49, 17, 0x1},   // slovakianrepublic
	{11500, 23, 10, 0x1},   // sakartvelo
	{31407, 196, 5, 0x81},  // #4858
	{53124, 10, 19, 0x1},   // republiekwitrusland
	{49015, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{2401, 186, 31, 0x21},  // federationsaintchristophernevis
	{42413, 82, 15, 0x1},   // libyanarabjamah
	{47071, 235, 18, 0x1},  // grondgebiedmayotte
	{50574, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{19210, 111, 10, 0x1},  // afganistan
	{29235, 254, 17, 0x1},  // vaticaanstadstaat
	{12970, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{572, 68, 10, 0x1},     // afarsissas
	{3335, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{15503, 138, 10, 0x1},  // burmaunion
	{4314, 120, 27, 0x21},  // micronesiafederatedstatesof
	{45051, 345, 5, 0x1},   // #6mld
	{53665, 195, 5, 0x1},   // #7tto
	{1324, 207, 34, 0x1},   // overzeesdepartementsaintbarthelemy
	{33452, 2, 17, 0x1},    // principatdandorra
	{34112, 92, 15, 0x1},   // republicofniger
	{17, 231, 17, 0x1},     // saintmartinfrench
	{16602, 134, 17, 0x1},  // libaneserepubliek
	{15131, 10, 18, 0x1},   // byelorussiabelarus
	{8821, 210, 20, 0x1},   // eilandencocoskeeling
	{18035, 73, 21, 0x1},   // socialistischethiopie
	{28659, 125, 15, 0x1},  // kingdomjordania
	{10899, 3, 15, 0x1},    // armeniarepublic
	{32177, 346, 5, 0x1},   // #5732
	{5555, 71, 17, 0x21},   // egyptarabrepublic
	{45012, 347, 5, 0x1},   // #6maw
	{45638, 151, 9, 0x1},   // singapour
	{22464, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{1641, 242, 25, 0x1},   // departmentfrenchpolynesia
	{62477, 64, 31, 0x1},   // democraticrepublicofformercongo
	{57748, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{19560, 64, 27, 0x1},   // republikiyakongodemokratiki
	{36653, 151, 9, 0x1},   // singapoer
	{43164, 177, 21, 0x1},  // gemenebestvandominica
	{30142, 11, 5, 0x81},   // #4124
	{51409, 19, 17, 0x1},   // republicofestonia
	{42641, 348, 5, 0x1},   // #6dma
	{19585, 41, 15, 0x1},   // kingdomofnorway
	{62822, 100, 17, 0x1},  // saotomeenprincipe
	{32955, 33, 10, 0x1},   // luxembourg
	{32641, 241, 14, 0x1},  // statepalestina
	{15635, 67, 18, 0x1},   // republiekcaboverde
	{9950, 186, 10, 0x1},   // saintkitts
	{1067, 247, 8, 0x1},    // svalbard
	{35390, 115, 21, 0x1},  // statebruneidarussalam
	{23359, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{15014, 170, 7, 0x1},   // bolivia
	{26357, 96, 7, 0x1},    // senegal
	{2650, 213, 32, 0x1},   // overzeesterritorychristmaseiland
	{25281, 132, 5, 0x81},  // #2kwt
	{39870, 349, 5, 0x1},   // #6130
	{21942, 135, 14, 0x1},  // ceylondominion
	{31162, 150, 5, 0x81},  // #4682
	{28955, 61, 25, 0x1},   // middenafrikaanserepubliek
	{31112, 246, 5, 0x81},  // #4654
	{31132, 187, 5, 0x81},  // #4662
	{31077, 240, 5, 0x81},  // #4630
	{4706, 20, 7, 0x1},     // finland
	{24278, 148, 18, 0x1},  // koreadempeoplesrep
	{32172, 350, 5, 0x1},   // #5731
	{47576, 2, 28, 0x1},    // valleysofandorraprincipality
	{21547, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{58354, 123, 17, 0x1},  // islamrepubliciran
	{3177, 40, 18, 0x1},    // kingdomnetherlands
	{31162, 170, 4, 0x81},  // #468
	{13827, 16, 22, 0x1},   // germanyfederalrepublic
	{17551, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{7856, 73, 39, 0x1},    // ityopiyafederalawidemokrasiyawiripeblik
	{5857, 56, 21, 0x1},    // peoplesrepublicangola
	{27186, 246, 19, 0x1},  // sthelenaenascension
	{22881, 17, 5, 0x81},   // #2dnk
	{7338, 212, 11, 0x1},   // landcuracao
	{14545, 108, 19, 0x1},  // republiekzuidafrika
	{38286, 4, 19, 0x1},    // australiegemenebest
	{36848, 351, 5, 0x1},   // #5nir
	{23937, 64, 3, 0x1},    // rdc
	{3307, 99, 19, 0x21},   // republicsouthsoedan
	{36902, 352, 5, 0x1},   // #5nor
	{16045, 10, 20, 0x1},   // republicbielorusland
	{16085, 68, 18, 0x1},   // republicofdjibouti
	{31137, 231, 5, 0x81},  // #4663
	{58922, 24, 13, 0x1},   // kingdomgreece
	{46721, 157, 27, 0x1},  // democraticrepubliceasttimor
	{24514, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{25256, 186, 5, 0x81},  // #2kna
	{863, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{53353, 94, 15, 0x1},   // republiekrwanda
	{606, 226, 29, 0x21},   // mcdonaldislandsandheardisland
	{6987, 98, 29, 0x1},    // democratischerepublieksomalie
	{10286, 42, 10, 0x1},   // newzealand
	{47752, 18, 10, 0x1},   // statespain
	{12648, 60, 8, 0x1},    // botswana
	{13456, 77, 21, 0x1},   // gambiaislamicrepublic
	{48452, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{1437, 49, 18, 0x1},    // slowaakserepubliek
	{32382, 33, 9, 0x1},    // luxemburg
	{15754, 30, 13, 0x1},   // republicitaly
	{33871, 2, 21, 0x1},    // principalityofandorra
	{49928, 47, 17, 0x1},   // republicsanmarino
	{57916, 257, 22, 0x1},  // wallisandfutunaislands
	{24278, 148, 23, 0x1},  // koreadempeoplesrepublic
	{9911, 246, 28, 0x1},   // tristandacunhaandsainthelena
	{55558, 67, 6, 0x1},    // cverde
	{3951, 36, 16, 0x1},    // republicamoldova
	{53880, 197, 5, 0x1},   // #7vin
	{65042, 95, 13, 0x1},   // upto2011sudan
	{8867, 210, 28, 0x1},   // keelingislandsterritorycocos
	{12578, 72, 12, 0x1},   // stateeritrea
	{45307, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{53870, 198, 5, 0x1},   // #7ven
	{19130, 115, 22, 0x1},  // nationbruneiabodepeace
	{39266, 253, 52, 0x1},  // overzeesgebiedsdeelverafgelegeneilandjesunitedstates
	{51277, 110, 12, 0x1},  // zuidrhodesie
	{25052, 127, 5, 0x81},  // #2kaz
	{31127, 200, 5, 0x81},  // #4660
	{25132, 128, 5, 0x81},  // #2kgz
	{12151, 246, 17, 0x1},  // formersainthelena
	{21432, 95, 13, 0x1},   // sudanrepublic
	{19420, 206, 26, 0x1},  // sinteustatiusensababonaire
	{45616, 287, 5, 0x1},   // #6mor
	{35839, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{53562, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{30112, 204, 4, 0x81},  // #410
	{5195, 254, 8, 0x1},    // vaticano
	{13406, 226, 12, 0x1},  // heardislands
	{13275, 55, 4, 0x1},    // sfry
	{28448, 16, 13, 0x1},   // westduitsland
	{14733, 184, 14, 0x1},  // republiekhaiti
	{13889, 257, 15, 0x1},  // fwallisenfutuna
	{26716, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{16832, 95, 11, 0x1},   // formersudan
	{60155, 131, 18, 0x1},  // southkorearepublic
	{52305, 138, 5, 0x1},   // #7mya
	{7036, 235, 26, 0x1},   // overzeesdepartementmayotte
	{32442, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{57133, 58, 12, 0x1},   // benindahomey
	{9712, 140, 22, 0x1},   // formerfederationmalaya
	{36978, 241, 21, 0x1},  // palestijnseautoriteit
	{46067, 244, 20, 0x1},  // republiekzuidvietnam
	{19150, 61, 24, 0x1},   // centralafricankeizerrijk
	{7591, 73, 21, 0x1},    // socialistischethiopia
	{6256, 214, 24, 0x1},   // territorykaaimaneilanden
	{17984, 232, 15, 0x1},  // northernmariana
	{4573, 234, 21, 0x1},   // departementmartinique
	{29285, 19, 16, 0x1},   // republiekestland
	{43684, 102, 23, 0x1},  // republiquedesseychelles
	{46114, 42, 18, 0x1},   // aotearoanewzeeland
	{837, 250, 11, 0x1},    // turkscaicos
	{58350, 123, 17, 0x1},  // iranislamrepublic
	{49633, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{45007, 353, 5, 0x1},   // #6mas
	{7643, 251, 26, 0x1},   // overzeesgebiedsdeeltokelau
	{53301, 8, 9, 0x1},     // balgariya
	{55949, 130, 16, 0x1},  // kiribatirepublic
	{46122, 42, 10, 0x1},   // newzeeland
	{15739, 122, 13, 0x1},  // republicindia
	{22917, 177, 8, 0x1},   // dominika
	{52700, 185, 7, 0x1},   // jamaica
	{64163, 34, 14, 0x1},   // republiclatvia
	{47279, 54, 9, 0x1},    // amerikavs
	{27808, 43, 6, 0x1},    // polska
	{47762, 354, 5, 0x1},   // #6zam
	{18406, 127, 10, 0x1},  // kazakhstan
	{39411, 156, 19, 0x1},  // turkmeenserepubliek
	{39376, 105, 18, 0x1},  // tunesischerepublic
	{47772, 355, 5, 0x1},   // #6zim
	{23299, 241, 14, 0x1},  // statepalestine
	{7685, 222, 18, 0x1},   // territorygroenland
	{26884, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{18603, 15, 25, 0x1},   // germanydemocraticrepublic
	{33538, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{60145, 131, 20, 0x1},  // republicofsouthkorea
	{5016, 186, 26, 0x21},  // saintkittsennevisfederatie
	{17644, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{17636, 37, 17, 0x1},   // republicmacedonia
	{44258, 71, 13, 0x1},   // egyptrepublic
	{54153, 22, 14, 0x1},   // grootbrittanie
	{6656, 230, 10, 0x1},   // chinamacao
	{42046, 147, 16, 0x1},  // papuanieuwguinea
	{29081, 7, 7, 0x1},     // belgien
	{15734, 184, 13, 0x1},  // haitirepublic
	{9156, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{45046, 356, 5, 0x1},   // #6mex
	{52555, 259, 11, 0x1},  // kosovorepof
	{23570, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{29544, 22, 12, 0x1},   // unitedkindom
	{30137, 69, 4, 0x81},   // #412
	{31092, 116, 4, 0x81},  // #464
	{41179, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{4760, 233, 29, 0x1},   // overzeesgebiedsdeelmontserrat
	{50809, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{11812, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{25547, 137, 25, 0x1},  // marshalleilandenrepubliek
	{64293, 132, 17, 0x1},  // vorstendomkoeweit
	{42470, 357, 5, 0x1},   // #6cyp
	{53499, 154, 5, 0x1},   // #7tha
	{27919, 257, 23, 0x1},  // grondgebiedwallisfutuna
	{485, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{50101, 170, 16, 0x1},  // boliviaplurstate
	{56688, 60, 14, 0x1},   // betsjoeanaland
	{14224, 168, 7, 0x1},   // bahamas
	{1279, 242, 26, 0x1},   // departementfrenchpolynesia
	{34264, 178, 16, 0x1},  // domincanrepublic
	{1326, 202, 25, 0x21},  // formernetherlandsantilles
	{30066, 221, 16, 0x1},  // guadeloupefrench
	{3195, 249, 26, 0x1},   // saintmaartennederlandsdeel
	{31567, 306, 5, 0x1},   // #5232
	{27860, 46, 5, 0x81},   // #2rus
	{24175, 246, 14, 0x1},  // sthelenaeiland
	{680, 140, 25, 0x21},   // formerfederatievanmalakka
	{7904, 26, 9, 0x1},     // hongarije
	{52164, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{40735, 358, 5, 0x1},   // #6990
	{17217, 83, 10, 0x1},   // basutoland
	{13217, 66, 12, 0x1},   // comorenstaat
	{14407, 21, 12, 0x1},   // francedomtom
	{8170, 200, 25, 0x1},   // overseasterritoryanguilla
	{23121, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{2013, 103, 6, 0x1},    // tsjaad
	{46132, 211, 12, 0x1},  // cookeilanden
	{18079, 25, 24, 0x1},   // croatialocalnamehrvatska
	{60773, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{37, 198, 19, 0x21},    // venezuelabolivrepof
	{40740, 359, 5, 0x1},   // #6aab
	{59960, 22, 18, 0x1},   // verenigdkoninkrijk
	{63264, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{48272, 90, 6, 0x1},    // malawi
	{36772, 360, 5, 0x1},   // #5new
	{50055, 170, 27, 0x1},  // plurinationalstateofbolivia
	{11907, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{1153, 46, 16, 0x21},   // russianfederaton
	{45533, 179, 19, 0x1},  // republicadelecuador
	{52838, 66, 14, 0x1},   // udzimawakomori
	{48889, 6, 10, 0x1},    // azerbeijan
	{2213, 257, 14, 0x1},   // wallisenfutuna
	{38838, 153, 25, 0x1},  // syrischearabischerepublic
	{31412, 228, 4, 0x81},  // #486
	{29395, 65, 16, 0x1},   // kongobrazzaville
	{51020, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47767, 361, 5, 0x1},   // #6zan
	{4543, 65, 8, 0x1},     // congorep
	{12347, 121, 17, 0x1},  // netherlandsindies
	{11233, 82, 12, 0x1},   // stateoflibya
	{53642, 104, 5, 0x1},   // #7tog
	{46038, 95, 15, 0x1},   // republicofsudan
	{36698, 362, 5, 0x1},   // #5nep
	{48103, 167, 5, 0x1},   // #7ant
	{10856, 161, 9, 0x1},   // srvietnam
	{4875, 157, 11, 0x1},   // timoreleste
	{49571, 45, 23, 0x1},   // roemeensevolksrepubliek
	{28659, 125, 13, 0x1},  // kingdomjordan
	{58077, 253, 19, 0x1},  // usminoroutlyingisds
	{19806, 137, 3, 0x1},   // rmi
	{37583, 363, 5, 0x1},   // #5rwa
	{39531, 318, 5, 0x1},   // #5ukg
	{2488, 112, 12, 0x1},   // arabemirates
	{31562, 300, 5, 0x1},   // #5230
	{27894, 94, 5, 0x81},   // #2rwa
	{29377, 64, 23, 0x1},   // democraticrepublickongo
	{12026, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{27826, 243, 5, 0x81},  // #2reu
	{21008, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{7612, 243, 26, 0x1},   // overzeesgebiedsdeelreunion
	{30122, 57, 5, 0x81},   // #4108
	{5034, 145, 19, 0x1},   // republicphilippines
	{12715, 186, 18, 0x1},  // stchristophernevis
	{32681, 364, 5, 0x1},   // #5aus
	{65098, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{51020, 247, 19, 0x1},  // spitsbergenjanmayen
	{48315, 199, 5, 0x1},   // #7aru
	{43440, 125, 24, 0x1},  // hashemitekingdomofjordan
	{62353, 64, 13, 0x1},   // republiczaire
	{40802, 365, 5, 0x1},   // #6alb
	{64331, 144, 19, 0x1},  // inclbangladpakistan
	{9246, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{21592, 64, 13, 0x1},   // congodemrepof
	{4788, 13, 24, 0x1},    // tsjechoslowaakserepublic
	{27230, 237, 22, 0x1},  // norfolkislandterritory
	{22536, 230, 10, 0x1},  // macauchina
	{5059, 114, 12, 0x1},   // staatbahrein
	{53646, 22, 14, 0x1},   // grootbrittania
	{463, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{22276, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{17328, 46, 10, 0x1},   // formerussr
	{40730, 307, 5, 0x1},   // #6987
	{26458, 87, 9, 0x1},    // mozambque
	{2914, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{12026, 62, 19, 0x1},   // republiccotedivoire
	{4903, 1, 31, 0x21},    // socialistpeoplesrepublicalbania
	{30182, 203, 4, 0x81},  // #416
	{31037, 208, 4, 0x81},  // #460
	{31277, 171, 4, 0x81},  // #476
	{9488, 120, 23, 0x1},   // federalstatesmicronesia
	{42760, 366, 5, 0x1},   // #6drv
	{2717, 177, 18, 0x21},  // gemenebestdominica
	{31392, 169, 4, 0x81},  // #484
	{24856, 24, 6, 0x1},    // hellas
	{58062, 207, 17, 0x1},  // saintbartholomeus
	{60033, 72, 12, 0x1},   // staateritrea
	{9680, 140, 16, 0x1},   // federatiamalakka
	{27812, 127, 9, 0x1},   // kazakstan
	{48367, 5, 5, 0x1},     // #7aut
	{51364, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{39514, 367, 5, 0x1},   // #5uae
	{10761, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{12910, 165, 16, 0x1},  // formersouthjemen
	{17100, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5646, 145, 20, 0x1},   // republikangpilipinas
	{20079, 6, 13, 0x1},    // azerbeidzjaan
	{40725, 368, 5, 0x1},   // #6986
	{11800, 15, 19, 0x1},   // republiceastgermany
	{1061, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{9174, 199, 21, 0x1},   // arubakofthenetherland
	{31777, 369, 5, 0x1},   // #5403
	{15693, 74, 13, 0x1},   // gabonrepublic
	{4046, 256, 22, 0x21},  // maagdenislandsamerican
	{6706, 43, 14, 0x1},    // republicpoland
	{37562, 82, 16, 0x1},   // libyanjamahiriya
	{42072, 370, 5, 0x1},   // #6cdi
	{8999, 243, 16, 0x1},   // territoryreunion
	{41970, 371, 5, 0x1},   // #6cam
	{47777, 111, 5, 0x1},   // #7afg
	{39705, 372, 5, 0x1},   // #5wsm
	{16675, 134, 7, 0x1},   // libanon
	{49936, 47, 17, 0x1},   // sanmarinorepublic
	{39468, 48, 28, 0x1},   // statenunieservieenmontenegro
	{25201, 130, 5, 0x81},  // #2kir
	{6568, 229, 15, 0x1},   // bailiwickjersey
	{39078, 67, 17, 0x1},   // republiccaboverde
	{25261, 131, 5, 0x81},  // #2kor
	{60236, 165, 4, 0x1},   // pdry
	{39357, 256, 17, 0x1},  // usmaagdeneilanden
	{46055, 145, 21, 0x1},  // philippijnserepubliek
	{13527, 37, 20, 0x1},   // thefmryugrpmacedonia
	{31252, 209, 4, 0x81},  // #474
	{33081, 9, 20, 0x1},    // bosniaandhercegovina
	{48727, 114, 16, 0x1},  // kingdomofbahrain
	{48621, 250, 16, 0x1},  // turksandcaicosis
	{61968, 246, 23, 0x1},  // ascensionandsainthelena
	{5294, 249, 23, 0x1},   // saintmaartennetherlands
	{50484, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{31772, 331, 5, 0x1},   // #5402
	{40752, 373, 5, 0x1},   // #6afg
	{40811, 283, 5, 0x1},   // #6alg
	{42298, 342, 5, 0x1},   // #6con
	{41980, 374, 5, 0x1},   // #6can
	{25309, 131, 14, 0x1},  // republiekkorea
	{16682, 37, 4, 0x1},    // vjrm
	{63381, 183, 8, 0x1},   // hondurus
	{51666, 46, 10, 0x1},   // sovjetunia
	{5894, 14, 16, 0x1},    // republictsjechia
	{14564, 66, 14, 0x1},   // uniedercomoren
	{35478, 85, 28, 0x1},   // democraticrepublicmadagascar
	{31592, 375, 5, 0x1},   // #5290
	{37512, 376, 5, 0x1},   // #5rom
	{16369, 241, 27, 0x1},  // bezettepalestijnseterritory
	{23672, 147, 26, 0x1},  // papuaandnewguineaterritory
	{43254, 186, 16, 0x1},  // stkittsandnevits
	{27850, 45, 5, 0x81},   // #2rou
	{48551, 10, 10, 0x1},   // belorussia
	{47400, 236, 14, 0x1},  // nieuwcaledonie
	{18111, 67, 17, 0x1},   // republiccapeverde
	{8187, 200, 15, 0x1},   // anguillabritish
	{4619, 100, 19, 0x21},  // saotomeeastprincipe
	{32738, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{17277, 133, 10, 0x1},  // formerlaos
	{17, 377, 11, 0x2},     // saintmartin
	{31862, 333, 5, 0x1},   // #5475
	{61671, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{6135, 200, 27, 0x1},   // overzeesgebiedsdeelanguilla
	{62065, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{64178, 183, 16, 0x1},  // republichonduras
	{31422, 257, 5, 0x81},  // #4876
	{36688, 379, 5, 0x1},   // #5nam
	{42334, 380, 5, 0x1},   // #6cro
	{64510, 102, 19, 0x1},  // seychellenrepubliek
	{27973, 131, 10, 0x1},  // southkorea
	{3207, 40, 9, 0x1},     // nederland
	{45139, 117, 19, 0x1},  // volksrepubliekchina
	{41985, 272, 5, 0x1},   // #6cao
	{12293, 32, 18, 0x1},   // lithuanianrepublic
	{63657, 29, 13, 0x1},   // stateofisrael
	{33018, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{31572, 311, 5, 0x1},   // #5235
	{29913, 205, 45, 0x1},  // overzeesegemeenschapfrenchzuidelijketerritory
	{38721, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{61613, 153, 14, 0x1},  // syrianrepublic
	{26072, 17, 20, 0x1},   // koninkrijkdenemarken
	{40720, 320, 5, 0x1},   // #6983
	{52656, 130, 14, 0x1},  // gilbertislands
	{31222, 60, 4, 0x81},   // #472
	{17891, 46, 7, 0x1},    // fmrussr
	{29110, 37, 22, 0x1},   // republicnorthmacedonia
	{28229, 228, 19, 0x1},  // britsindischeoceaan
	{57708, 228, 51, 0x1},  // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{17324, 154, 4, 0x1},   // siam
	{31782, 381, 5, 0x1},   // #5404
	{9244, 226, 25, 0x1},   // auheardandmcdonaldislands
	{13259, 55, 16, 0x1},   // formeryugoslavia
	{39516, 112, 3, 0x1},   // uae
	{48820, 145, 19, 0x1},  // republiekfilipijnen
	{3863, 58, 22, 0x1},    // peoplesrepublicofbenin
	{6869, 111, 10, 0x1},   // owganystan
	{42195, 382, 5, 0x1},   // #6col
	{25417, 148, 6, 0x1},   // nkorea
	{31967, 383, 5, 0x1},   // #5560
	{20210, 206, 11, 0x1},  // beseilanden
	{19386, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{29294, 19, 7, 0x1},    // estland
	{5277, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1014, 37, 19, 0x21},   // republicofmacedonia
	{6359, 217, 28, 0x1},   // islasmalvinasfalklandislands
	{35940, 34, 7, 0x1},    // latvija
	{37517, 384, 5, 0x1},   // #5rus
	{62854, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{61713, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{37455, 346, 5, 0x1},   // #5rok
	{2131, 223, 18, 0x1},   // guyanefrenchguiana
	{12656, 190, 17, 0x1},  // republicadepanama
	{21252, 150, 12, 0x1},  // saoediarabia
	{2088, 232, 34, 0x21},  // commonwealthnorthernmarianaislands
	{44894, 32, 8, 0x1},    // lithunia
	{14803, 142, 12, 0x1},  // nauruislands
	{58559, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{34243, 68, 6, 0x1},    // jibuti
	{35450, 44, 19, 0x1},   // republicaportuguesa
	{29713, 164, 5, 0x81},  // #2yem
	{3893, 58, 7, 0x1},     // dahomey
	{8841, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{49204, 256, 17, 0x1},  // maagdeneilandenvs
	{48362, 4, 5, 0x1},     // #7aus
	{13679, 73, 16, 0x1},   // incleritethiopia
	{42226, 385, 5, 0x1},   // #6com
	{29252, 115, 16, 0x1},  // bruneidarussalam
	{29057, 255, 15, 0x1},  // virginislandsuk
	{27281, 96, 17, 0x1},   // republicofsenegal
	{6265, 214, 22, 0x1},   // kaaimaneilandenbritish
	{21897, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{26191, 45, 24, 0x1},   // peoplesrepublicofromania
	{22397, 230, 10, 0x1},  // chinamacau
	{62916, 5, 17, 0x1},    // republicofaustria
	{16973, 53, 17, 0x1},   // republicofukraine
	{19439, 206, 25, 0x1},  // bonairesabasainteustatius
	{43315, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{3082, 182, 25, 0x1},   // guyanacooperativerepublic
	{64814, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{31187, 9, 4, 0x81},    // #470
	{45080, 386, 5, 0x1},   // #6mlt
	{43222, 168, 10, 0x1},  // thebahamas
	{59981, 22, 29, 0x1},   // grootbrittannieennoordierland
	{35606, 98, 10, 0x1},   // soomaaliya
	{36092, 387, 5, 0x1},   // #5lie
	{4664, 64, 36, 0x21},   // democraticrepublicofthecongokinshasa
	{7264, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{22853, 388, 5, 0x1},   // #2dhy
	{42432, 389, 5, 0x1},   // #6cub
	{37802, 106, 26, 0x1},  // verenigderepubliektanzania
	{17108, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{46388, 63, 24, 0x1},   // unitedrepublicofcameroon
	{22456, 117, 13, 0x1},  // mainlandchina
	{4804, 6, 20, 0x1},     // republicofazerbaijan
	{12948, 46, 10, 0x1},   // sovjetunie
	{9325, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{56255, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{38265, 177, 18, 0x1},  // dominicagemenebest
	{1440, 215, 15, 0x21},  // sahrawirepublic
	{45645, 106, 12, 0x1},  // ureptanzania
	{6661, 230, 13, 0x1},   // macaosarchina
	{42536, 119, 19, 0x1},  // fijiislandsrepublic
	{44922, 390, 5, 0x1},   // #6mag
	{40680, 391, 5, 0x1},   // #6920
	{34561, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{12225, 138, 27, 0x1},  // unionburmasocialistrepublic
	{30112, 8, 5, 0x81},    // #4100
	{30152, 214, 5, 0x81},  // #4136
	{36063, 392, 5, 0x1},   // #5lib
	{658, 257, 18, 0x1},    // wallisfutunafrench
	{42724, 393, 5, 0x1},   // #6dom
	{22179, 103, 17, 0x1},  // republiquedutchad
	{31857, 272, 5, 0x1},   // #5471
	{48310, 3, 5, 0x1},     // #7arm
	{22759, 394, 5, 0x81},  // #2ddr
	{49340, 64, 5, 0x1},    // #7cod
	{14194, 240, 20, 0x1},  // gemenebestpuertorico
	{31392, 54, 5, 0x81},   // #4840
	{34470, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{10643, 164, 12, 0x1},  // yemenkingdom
	{37557, 82, 10, 0x1},   // statelibya
	{46419, 63, 16, 0x1},   // republiccameroon
	{8566, 153, 13, 0x1},   // republicsyria
	{44917, 395, 5, 0x1},   // #6mad
	{12430, 205, 23, 0x1},  // frenchsouthernterritory
	{41851, 196, 23, 0x1},  // orientalrepublicuruguay
	{51966, 84, 7, 0x1},    // marocco
	{32352, 359, 5, 0x1},   // #5aab
	{17354, 65, 10, 0x1},   // franscongo
	{2011, 232, 38, 0x21},  // overzeesgebiedsdeelnoordelijkemarianen
	{18416, 15, 6, 0x1},    // #3ddde
	{301, 108, 25, 0x21},   // rephabolikiyaaforikaborwa
	{43290, 16, 26, 0x1},   // federalerepubliekduitsland
	{3781, 102, 17, 0x1},   // islandsseychellen
	{57412, 51, 13, 0x1},   // swedenkingdom
	{55150, 9, 12, 0x1},    // bsniahrzgvna
	{8584, 128, 18, 0x1},   // republickirgizstan
	{17514, 218, 9, 0x1},   // faeroerne
	{15971, 131, 3, 0x1},   // rok
	{20099, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{37537, 44, 8, 0x1},    // portugal
	{3352, 164, 13, 0x1},   // republicyemen
	{28343, 143, 12, 0x1},  // saltanatuman
	{2341, 11, 6, 0x1},     // canada
	{2432, 186, 30, 0x21},  // federationofsaintkittsandnevis
	{4991, 87, 25, 0x1},    // peoplesrepublicmozambique
	{19784, 166, 19, 0x1},  // republiekargentinie
	{1599, 207, 34, 0x1},   // overzeesgebiedsdeelsaintbarthelemy
	{15203, 63, 13, 0x1},   // franskameroen
	{16507, 24, 18, 0x1},   // kingdomgriekenland
	{40700, 396, 5, 0x1},   // #6970
	{7404, 218, 15, 0x1},   // faeroereilanden
	{46248, 141, 14, 0x1},  // kingdomofnepal
	{1674, 150, 12, 0x21},  // saoediarabie
	{27831, 397, 5, 0x1},   // #2rho
	{15508, 138, 14, 0x1},  // unionofmyanmar
	{50282, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{27965, 131, 18, 0x1},  // republicsouthkorea
	{12831, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{13456, 77, 6, 0x1},    // gambia
	{51241, 156, 9, 0x1},   // turkmenia
	{29993, 237, 24, 0x1},  // territoryofnorfolkisland
	{26300, 159, 14, 0x1},  // elliceeilanden
	{10820, 161, 12, 0x1},  // northvietnam
	{31972, 379, 5, 0x1},   // #5565
	{58180, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{63790, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{898, 217, 40, 0x1},    // britishoverzeesterritoryfalklandeilanden
	{40705, 398, 5, 0x1},   // #6971
	{14891, 218, 13, 0x1},  // faeroeislands
	{53529, 111, 16, 0x1},  // stateafghanistan
	{18119, 67, 16, 0x1},   // capeverdeislands
	{9535, 244, 17, 0x1},   // republicofvietnam
	{11240, 82, 5, 0x1},    // libya
	{3207, 249, 26, 0x1},   // nederlandsdeelsaintmaarten
	{2492, 112, 8, 0x1},    // emirates
	{22868, 177, 5, 0x81},  // #2dma
	{31887, 399, 5, 0x1},   // #5490
	{10573, 120, 16, 0x1},  // micronesiafedsts
	{32237, 400, 5, 0x1},   // #5812
	{26249, 51, 16, 0x1},   // koninkrijkzweden
	{14433, 120, 14, 0x1},  // fsofmicronesia
	{19093, 119, 6, 0x1},   // fidzji
	{13821, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{3036, 273, 25, 0xa2},  // yugoslaviafederalrepublic
	{44912, 401, 5, 0x1},   // #6mac
	{12648, 60, 16, 0x1},   // botswanarepublic
	{50759, 112, 12, 0x1},  // unitedarabem
	{40710, 402, 5, 0x1},   // #6972
	{6320, 217, 39, 0x1},   // britishoverseasterritoryfalklandislands
	{10812, 161, 20, 0x1},  // republicnorthvietnam
	{27845, 403, 5, 0x1},   // #2rom
	{6162, 177, 8, 0x1},    // dominica
	{30117, 138, 5, 0x81},  // #4104
	{30147, 67, 5, 0x81},   // #4132
	{41002, 404, 5, 0x1},   // #6aul
	{2519, 203, 22, 0x1},   // americansamoaterritory
	{61842, 231, 18, 0x1},  // fransdeelstmaarten
	{18086, 25, 24, 0x1},   // localnamehrvatskacroatia
	{31852, 405, 5, 0x1},   // #5461
	{40743, 73, 9, 0x1},    // abyssinia
	{61037, 114, 14, 0x1},  // stateofbahrain
	{8325, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{54848, 241, 19, 0x1},  // occupiedtrpalestine
	{39634, 406, 5, 0x1},   // #5ukr
	{57554, 138, 15, 0x1},  // republicmyanmar
	{16764, 73, 11, 0x1},   // fmrethiopia
	{16806, 138, 11, 0x1},  // formerburma
	{4218, 197, 15, 0x1},   // stvincentandgre
	{52617, 174, 16, 0x1},  // colombiarepublic
	{27327, 144, 5, 0x81},  // #2pak
	{14719, 75, 14, 0x1},   // republiekghana
	{40715, 407, 5, 0x1},   // #6973
	{26777, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{35238, 408, 5, 0x1},   // #5gui
	{18494, 58, 6, 0x1},    // #3dybj
	{15918, 213, 26, 0x1},  // grondgebiedchristmaseiland
	{15832, 82, 18, 0x1},   // libyaarabjamahiriy
	{29769, 6, 9, 0x1},     // azerbijan
	{8753, 212, 18, 0x1},   // curacaoknetherland
	{37728, 56, 17, 0x1},   // republicadeangola
	{36922, 409, 5, 0x1},   // #5nth
	{41150, 165, 17, 0x1},  // adenyemenpdrsouth
	{49345, 211, 5, 0x1},   // #7cok
	{13391, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{5571, 234, 20, 0x1},   // departmentmartinique
	{23324, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{9891, 246, 34, 0x1},   // sainthelenaascensiontristandacunha
	{1358, 213, 34, 0x1},   // overzeesgebiedsdeelchristmaseiland
	{13314, 139, 13, 0x1},  // statemongolia
	{11773, 15, 11, 0x1},   // eastgermany
	{51137, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{24105, 111, 21, 0x1},  // republicofafghanistan
	{27479, 145, 5, 0x81},  // #2phl
	{44907, 410, 5, 0x1},   // #6maa
	{4038, 256, 22, 0x21},  // americanmaagdenislands
	{35940, 34, 17, 0x1},   // latvijasrepublika
	{3452, 46, 13, 0x1},    // sovjetrusland
	{40675, 411, 5, 0x1},   // #6910
	{20221, 59, 5, 0x81},   // #2bfa
	{2573, 210, 20, 0x1},   // keelingeilandencocos
	{32671, 412, 5, 0x1},   // #5arm
	{22686, 171, 26, 0x1},  // federativerepublicofbrazil
	{8460, 108, 19, 0x1},   // southafricarepublic
	{21733, 145, 22, 0x1},  // commonwealthfilipijnen
	{32232, 371, 5, 0x1},   // #5811
	{52818, 202, 22, 0x1},  // nederlandseantillenoud
	{61378, 153, 12, 0x1},  // arabrepsyrie
	{25127, 80, 5, 0x81},   // #2ken
	{64303, 132, 17, 0x1},  // koeweitvorstendom
	{26411, 176, 15, 0x1},  // republicadecuba
	{4130, 128, 8, 0x21},   // kirgisia
	{64987, 196, 22, 0x1},  // easternrepublicuruguay
	{3885, 58, 20, 0x1},    // formerlydahomeybenin
	{56812, 161, 8, 0x1},   // vietnamn
	{45126, 413, 5, 0x1},   // #6mon
	{34170, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{43854, 414, 5, 0x1},   // #6jam
	{14228, 143, 13, 0x1},  // maskateenoman
	{19120, 115, 22, 0x1},  // abodepeacenationbrunei
	{50135, 103, 15, 0x1},  // jumhuriyattshad
	{5144, 140, 16, 0x21},  // malayafederation
	{45362, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{32676, 415, 5, 0x1},   // #5aul
	{22848, 16, 5, 0x81},   // #2deu
	{49483, 66, 5, 0x1},    // #7com
	{5781, 43, 21, 0x21},   // poolsepeoplesrepublic
	{36426, 227, 7, 0x1},   // manisle
	{48062, 2, 5, 0x1},     // #7and
	{16422, 241, 25, 0x1},  // bezetpalestijnseterritory
	{37653, 186, 22, 0x1},  // sintchristoffelennevis
	{32242, 416, 5, 0x1},   // #5816
	{62100, 246, 21, 0x1},  // ascensionensinthelena
	{1824, 221, 10, 0x1},   // guadeloupe
	{29347, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{10173, 85, 10, 0x1},   // madagascar
	{56138, 171, 23, 0x1},  // brazilieverenigdestaten
	{59389, 144, 16, 0x1},  // pakistanrepublic
	{2596, 186, 15, 0x21},  // stkittsandnevis
	{57696, 64, 13, 0x1},   // belgischcongo
	{50759, 112, 11, 0x1},  // unitedarabe
	{24372, 143, 24, 0x1},  // sultanateofmuscatandoman
	{56848, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{44104, 417, 5, 0x1},   // #6jpn
	{34753, 334, 5, 0x1},   // #5gab
	{45434, 117, 17, 0x1},  // chinapeoplesrepof
	{9128, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{27509, 43, 5, 0x81},   // #2pol
	{62556, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{6661, 230, 5, 0x1},    // macao
	{17338, 46, 16, 0x1},   // russianfedertion
	{10241, 229, 17, 0x1},  // bailiwickofjersey
	{28359, 179, 16, 0x1},  // republiekecuador
	{42636, 418, 5, 0x1},   // #6dji
	{15097, 52, 19, 0x1},   // ottomanempireturkey
	{33186, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{36025, 299, 5, 0x1},   // #5leb
	{6899, 71, 3, 0x1},     // uar
	{49454, 174, 5, 0x1},   // #7col
	{3860, 87, 24, 0x21},   // volksrepubliekmozambique
	{14495, 173, 14, 0x1},  // republiekchili
	{871, 250, 27, 0x1},    // territoryturkscaicosislands
	{32247, 419, 5, 0x1},   // #5817
	{29146, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{24951, 241, 20, 0x1},  // palestinianauthority
	{2560, 210, 13, 0x1},   // cocoseilanden
	{7187, 243, 18, 0x1},   // departementreunion
	{14105, 76, 16, 0x1},   // republiqueguinea
	{21815, 253, 35, 0x1},  // kleinepacifischeislandsunitedstates
	{55861, 154, 12, 0x1},  // siamthailand
	{10734, 55, 21, 0x1},   // formersfrofyugoslavia
	{2409, 182, 16, 0x1},   // georgetownguyana
	{5690, 120, 24, 0x21},  // micronesiefederalestaten
	{37828, 106, 18, 0x1},  // tanganyikarepublic
	{5016, 6, 18, 0x1},     // republicazerbaijan
	{34897, 420, 5, 0x1},   // #5gam
	{44961, 421, 5, 0x1},   // #6mal
	{23278, 114, 7, 0x1},   // bahrain
	{60910, 82, 11, 0x1},   // formerlibya
	{12590, 273, 16, 0x82}, // fedrepyugoslavia
	{12823, 106, 26, 0x1},  // republictanganyikazanzibar
	{51910, 66, 12, 0x1},   // comorenstate
	{14293, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{4795, 49, 17, 0x1},    // slowaakserepublic
	{837, 250, 26, 0x1},    // turkscaicoseilandenbritish
	{31762, 422, 5, 0x1},   // #5390
	{16182, 111, 23, 0x1},  // islamicrepofafghanistan
	{51002, 247, 18, 0x1},  // svalbardogjanmayen
	{45059, 82, 12, 0x1},   // libyakingdom
	{42788, 54, 25, 0x1},   // verenigdestatenvanamerika
	{48965, 65, 5, 0x1},    // #7cgo
	{22254, 65, 20, 0x1},   // congopeoplesrepublic
	{52483, 138, 8, 0x1},   // mayanmar
	{39643, 423, 5, 0x1},   // #5uru
	{37140, 145, 23, 0x1},  // philippinescommonwealth
	{55480, 119, 26, 0x1},  // republiekvandefijieilanden
	{9306, 121, 19, 0x1},   // nederlandsoostindie
	{11100, 129, 14, 0x1},  // khmerrepubliek
	{20505, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{42863, 133, 6, 0x1},   // laopdr
	{11972, 62, 23, 0x1},   // republicoftheivorycoast
	{60635, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{37468, 424, 3, 0x3},   // roc
	{25196, 129, 5, 0x81},  // #2khm
	{53909, 231, 40, 0x1},  // overzeesgebiedsdeelsaintmartinfrenchdeel
	{47270, 54, 16, 0x1},   // verstatesamerika
	{27345, 190, 5, 0x81},  // #2pan
	{44564, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{20634, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17921, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{27350, 239, 5, 0x81},  // #2pcn
	{14874, 118, 6, 0x1},   // kibris
	{21057, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{1985, 133, 11, 0x21},  // kingdomlaos
	{32612, 254, 17, 0x1},  // vaticaanstadstate
	{8712, 196, 24, 0x1},   // oosterserepubliekuruguay
	{15184, 9, 19, 0x1},    // bosnieenherzegovina
	{31647, 427, 5, 0x1},   // #5343
	{50644, 184, 5, 0x1},   // #7hai
	{30051, 221, 25, 0x1},  // departementdelaguadeloupe
	{4687, 64, 13, 0x21},   // congokinshasa
	{64171, 34, 15, 0x1},   // latvianrepublic
	{497, 207, 10, 0x1},    // saintbarth
	{48216, 166, 5, 0x1},   // #7arg
	{48944, 11, 5, 0x1},    // #7can
	{10352, 148, 15, 0x1},  // democratickorea
	{9520, 140, 6, 0x1},    // malaya
	{20929, 60, 5, 0x81},   // #2bwa
	{48067, 56, 5, 0x1},    // #7ang
	{62538, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{37237, 143, 13, 0x1},  // sultanateoman
	{6411, 239, 10, 0x1},   // pitcairnis
	{51291, 128, 19, 0x1},  // kirgizischerepublic
	{32476, 179, 7, 0x1},   // equador
	{10036, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{13568, 37, 14, 0x1},   // macedoniefyrom
	{1707, 213, 25, 0x1},   // territorychristmasislands
	{22991, 253, 17, 0x1},  // usoutlyingislands
	{21390, 92, 17, 0x1},   // republiqueduniger
	{3467, 428, 12, 0x22},  // ruandaurundi
	{64275, 164, 10, 0x1},  // yemensanaa
	{3657, 167, 16, 0x21},  // antiguaenbarbuda
	{20341, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{22915, 178, 5, 0x81},  // #2dom
	{48939, 129, 5, 0x1},   // #7cam
	{61661, 148, 18, 0x1},  // noordkoreavolksrep
	{41471, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{22858, 68, 5, 0x81},   // #2dji
	{32227, 430, 5, 0x1},   // #5800
	{16075, 160, 10, 0x1},  // uzbekistan
	{39285, 253, 41, 0x1},  // verafgelegeneilandjesunitedstatesamerican
	{18446, 148, 15, 0x1},  // koreademocratic
	{24657, 28, 5, 0x81},   // #2isl
	{53522, 111, 23, 0x1},  // islamicstateafghanistan
	{5850, 164, 10, 0x21},  // noordjemen
	{31527, 409, 5, 0x1},   // #5210
	{55324, 164, 22, 0x1},  // arabischerepublicjemen
	{57229, 127, 11, 0x1},  // khazakhstan
	{4331, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{21934, 135, 14, 0x1},  // dominionceylon
	{3887, 44, 9, 0x21},    // portugual
	{13806, 16, 28, 0x1},   // federalrepublicformergermany
	{40670, 404, 5, 0x1},   // #6900
	{32364, 431, 5, 0x1},   // #5afg
	{47592, 31, 27, 0x1},   // principalityofliechtenstein
	{31622, 432, 5, 0x1},   // #5325
	{31642, 433, 5, 0x1},   // #5341
	{31687, 434, 5, 0x1},   // #5355
	{11124, 136, 20, 0x1},  // formermaldiveislands
	{31767, 435, 5, 0x1},   // #5395
	{58154, 127, 18, 0x1},  // kazakhstanrepublic
	{32568, 436, 5, 0x1},   // #5arg
	{32688, 6, 12, 0x1},    // azerbaidzhan
	{46731, 157, 17, 0x1},  // republiceasttimor
	{591, 236, 35, 0x1},    // overzeesecollectiviteitnewcaledonia
	{14105, 79, 27, 0x1},   // republiqueguineaequatoriale
	{17711, 78, 11, 0x1},   // guinebissau
	{42129, 102, 17, 0x1},  // seychellesislands
	{4047, 203, 20, 0x1},   // americansamoaislands
	{27642, 148, 5, 0x81},  // #2prk
	{18003, 252, 7, 0x1},   // formosa
	{31522, 437, 5, 0x1},   // #5205
	{31532, 438, 5, 0x1},   // #5211
	{20064, 201, 13, 0x1},  // alandeilanden
	{42387, 65, 13, 0x1},   // congorepofthe
	{18371, 151, 9, 0x1},   // singapore
	{1575, 205, 27, 0x21},  // frenchsouthernantarticlands
	{44309, 34, 15, 0x1},   // republicletland
	{35233, 439, 5, 0x1},   // #5gua
	{39669, 66, 13, 0x1},   // comoroislands
	{12368, 29, 6, 0x1},    // israel
	{31662, 440, 5, 0x1},   // #5346
	{2196, 176, 14, 0x21},  // republicofcuba
	{65352, 70, 17, 0x1},   // sultanatezanzibar
	{43553, 113, 24, 0x1},  // volksrepubliekbangladesh
	{38503, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{44628, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{5697, 222, 9, 0x1},    // groenland
	{23271, 114, 14, 0x1},  // kingdombahrain
	{34370, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64571, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{21999, 240, 20, 0x1},  // puertoricogemenebest
	{31537, 441, 5, 0x1},   // #5212
	{12609, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{26259, 51, 6, 0x1},    // zweden
	{2529, 10, 17, 0x21},   // republicofbelarus
	{34922, 442, 5, 0x1},   // #5gfr
	{53087, 114, 9, 0x1},   // albahrayn
	{3768, 93, 24, 0x21},   // federalerepublieknigeria
	{22492, 230, 12, 0x1},  // chinaprmacao
	{39665, 188, 6, 0x1},   // mexico
	{26441, 27, 15, 0x1},   // republicierland
	{42755, 399, 5, 0x1},   // #6drc
	{43613, 163, 28, 0x1},  // independentstatewesternsamoa
	{50460, 121, 29, 0x1},  // republicindonesiaunitarystate
	{64280, 164, 10, 0x1},  // sanaayemen
	{36097, 443, 5, 0x1},   // #5lit
	{16588, 124, 4, 0x1},   // iraq
	{31667, 444, 5, 0x1},   // #5347
	{61980, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{9455, 226, 20, 0x1},   // heardmcdonaldislands
	{61721, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{64022, 160, 11, 0x1},  // oesbekistan
	{2560, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{5583, 160, 18, 0x21},  // republicuzbekistan
	{1933, 234, 24, 0x1},   // collectiviteitmartinique
	{17962, 145, 10, 0x1},  // filipijnen
	{11934, 121, 17, 0x1},  // indonesiarepublic
	{27610, 240, 5, 0x81},  // #2pri
	{59539, 243, 12, 0x1},  // ilelareunion
	{54220, 256, 32, 0x1},  // territoryamericanmaagdeneilanden
	{33865, 35, 6, 0x1},    // monaco
	{18906, 94, 15, 0x1},   // rwandanrepublic
	{53242, 107, 16, 0x1},  // republicofuganda
	{44036, 253, 34, 0x1},  // kleineafgelegenislandsunitedstates
	{47526, 132, 7, 0x1},   // koeweit
	{63269, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{24283, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{16628, 191, 12, 0x1},  // republicperu
	{41007, 445, 5, 0x1},   // #6aus
	{16053, 10, 15, 0x1},   // bieloruslandrep
	{31652, 446, 5, 0x1},   // #5344
	{11245, 22, 13, 0x1},   // unitedkingdom
	{38005, 205, 25, 0x1},  // frenchsouthernterritories
	{59434, 30, 13, 0x1},   // kingdomitalia
	{30235, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{47526, 132, 19, 0x1},  // koeweitprincipality
	{27862, 46, 11, 0x1},   // russiansfsr
	{2984, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{37607, 108, 7, 0x1},   // safrica
	{9453, 226, 22, 0x1},   // auheardmcdonaldislands
	{28910, 63, 17, 0x1},   // republiekkameroen
	{1860, 76, 6, 0x1},     // guinea
	{5454, 143, 13, 0x1},   // omansultanaat
	{28413, 22, 2, 0x1},    // vk
	{23153, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{55260, 137, 25, 0x1},  // republiekmarshalleilanden
	{35218, 120, 10, 0x1},  // micronisia
	{10367, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{51250, 126, 5, 0x1},   // #7jpn
	{31657, 447, 5, 0x2},   // #5345
	{12104, 22, 13, 0x1},   // unitedkingdon
	{4392, 120, 19, 0x21},  // micronesiafedstates
	{28302, 248, 19, 0x1},  // stpierreandmiquelon
	{50649, 225, 5, 0x1},   // #7hkg
	{1024, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{52546, 259, 15, 0x1},  // republiekkosovo
	{45811, 66, 11, 0x1},   // comorenunie
	{51355, 135, 17, 0x1},  // republieksrilanka
	{57527, 24, 17, 0x1},   // helleenserepublic
	{36876, 254, 17, 0x1},  // statevaticaanstad
	{36429, 227, 9, 0x1},   // isleofman
	{6433, 214, 30, 0x1},   // overseasterritorycaymanislands
	{60010, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{29715, 164, 5, 0x1},   // yeman
	{288, 164, 5, 0x1},     // yemen
	{797, 217, 16, 0x1},    // falklandeilanden
	{5167, 112, 12, 0x1},   // trucialcoast
	{36548, 252, 13, 0x1},  // chinesetaipei
	{27484, 146, 5, 0x81},  // #2plw
	{35050, 449, 5, 0x1},   // #5gha
	{51116, 185, 5, 0x1},   // #7jam
	{25099, 175, 19, 0x1},  // republicofcostarica
	{15124, 10, 18, 0x1},   // belarusbyelorussia
	{2489, 136, 21, 0x21},  // republicofthemaldives
	{56283, 16, 11, 0x1},   // germanywest
	{33176, 215, 16, 0x1},  // westelijkesahara
	{7148, 1, 22, 0x1},     // albaniapeoplesrepublic
	{61115, 55, 19, 0x1},   // voormaligjugoslavie
	{31677, 450, 5, 0x1},   // #5350
	{41729, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchdeel
	{3934, 26, 17, 0x1},    // republicofhungary
	{5351, 246, 23, 0x1},   // sthelenaanddependencies
	{63123, 241, 27, 0x1},  // palestijnseautonomegebieden
	{22266, 276, 15, 0x2},  // republicofchina
	{50983, 7, 16, 0x1},    // koninkrijkbelgie
	{7000, 98, 16, 0x1},    // republieksomalie
	{4181, 210, 9, 0x1},    // cocosisds
	{35872, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{42105, 195, 22, 0x1},  // trinidadtobagorepublic
	{31942, 303, 5, 0x1},   // #5540
	{26082, 17, 10, 0x1},   // denemarken
	{11186, 129, 19, 0x1},  // formerkhmerrepublic
	{16053, 10, 12, 0x1},   // bielorusland
	{3671, 132, 14, 0x21},  // dawlatalkuwayt
	{1117, 37, 23, 0x1},    // republieknoordmacedonie
	{27660, 44, 5, 0x81},   // #2prt
	{62600, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{30667, 28, 5, 0x81},   // #4352
	{31517, 318, 5, 0x1},   // #5200
	{16652, 80, 15, 0x1},   // republicofkenya
	{45781, 254, 13, 0x1},  // vaticaanstaat
	{27675, 242, 5, 0x81},  // #2pyf
	{30702, 30, 5, 0x81},   // #4380
	{2919, 115, 6, 0x1},    // brunei
	{44356, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{51224, 125, 5, 0x1},   // #7jor
	{38234, 240, 21, 0x1},  // grondgebiedpuertorico
	{2228, 71, 3, 0x1},     // are
	{61661, 148, 10, 0x1},  // noordkorea
	{29215, 254, 8, 0x1},   // vaticaan
	{19549, 206, 13, 0x1},  // sabaenbonaire
	{38778, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{32804, 241, 31, 0x1},  // palestineliberationorganization
	{17541, 46, 9, 0x1},    // fedrussia
	{26923, 245, 50, 0x1},  // overzeesterritorysouthgeorgiasouthsandwicheilanden
	{48899, 61, 5, 0x1},    // #7caf
	{49895, 215, 16, 0x1},  // saharaoccidental
	{36135, 441, 5, 0x1},   // #5lux
	{49297, 62, 5, 0x1},    // #7civ
	{3776, 92, 14, 0x21},   // republiekniger
	{16610, 187, 18, 0x1},  // republieksintlucia
	{31947, 337, 5, 0x1},   // #5541
	{53865, 162, 5, 0x1},   // #7van
	{13204, 66, 20, 0x1},   // archipelvandecomoren
	{56362, 16, 18, 0x1},   // fmrfedrepofgermany
	{62837, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{14285, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{55851, 154, 14, 0x1},  // koninkrijksiam
	{12064, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{41951, 219, 19, 0x1},  // baljuwschapguernsey
	{63264, 451, 23, 0x2},  // koreademocraticrepublic
	{44249, 71, 14, 0x1},   // arabrepofegypt
	{15539, 138, 15, 0x1},  // burmanowmyanmar
	{44278, 191, 16, 0x1},  // republicadelperu
	{31682, 357, 5, 0x1},   // #5352
	{44326, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{49735, 14, 5, 0x1},    // #7cze
	{16966, 14, 15, 0x1},   // czechiarepublic
	{64373, 171, 25, 0x1},  // federalerepubliekbrazilie
	{9501, 120, 19, 0x1},   // micronesiafederatia
	{16376, 241, 20, 0x1},  // palestijnseterritory
	{61860, 231, 17, 0x1},  // fransdeelstmartin
	{36567, 252, 23, 0x1},  // provincievanchinataiwan
	{17290, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{679, 108, 3, 0x1},     // rsa
	{11226, 183, 8, 0x1},   // honduras
	{39535, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{48423, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{9501, 120, 13, 0x1},   // micronesiafed
	{9826, 134, 15, 0x1},   // republiclebanon
	{15698, 28, 15, 0x1},   // republiciceland
	{10796, 45, 24, 0x1},   // romaniasocialistrepublic
	{12005, 62, 11, 0x1},   // cotedivoire
	{62976, 205, 24, 0x1},  // fransezuidelijkegebieden
	{60115, 89, 19, 0x1},   // republiquedemaurice
	{28374, 50, 18, 0x1},   // republikaslovenija
	{31672, 453, 5, 0x1},   // #5349
	{40655, 454, 5, 0x1},   // #6840
	{41924, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{51168, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{39650, 54, 15, 0x1},   // usaunitedstates
	{31962, 347, 5, 0x1},   // #5553
	{4819, 123, 12, 0x21},  // empireofiran
	{41111, 165, 9, 0x1},   // adenyemen
	{1124, 123, 10, 0x21},  // empireiran
	{46499, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{32302, 455, 5, 0x1},   // #5940
	{2365, 186, 36, 0x21},  // federationofsaintchristopherandnevis
	{12811, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{44089, 10, 15, 0x1},   // repbielorusland
	{40385, 359, 4, 0x1},   // #658
	{5832, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{35080, 456, 5, 0x1},   // #5gmy
	{14766, 80, 14, 0x1},   // republiekkenia
	{35243, 457, 5, 0x1},   // #5guy
	{6801, 231, 23, 0x1},   // saintmartincollectivity
	{1024, 239, 16, 0x1},   // pitcairneilanden
	{3177, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{32798, 241, 15, 0x1},  // formerpalestine
	{6699, 43, 21, 0x1},    // peoplesrepublicpoland
	{50163, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{31957, 355, 5, 0x1},   // #5552
	{11682, 52, 15, 0x1},   // turkserepubliek
	{16483, 7, 7, 0x1},     // belgium
	{30672, 122, 5, 0x81},  // #4356
	{53219, 105, 15, 0x1},  // tunisiarepublic
	{30707, 62, 5, 0x81},   // #4384
	{45657, 458, 5, 0x1},   // #6mya
	{34902, 459, 5, 0x1},   // #5gdr
	{3597, 104, 14, 0x21},  // republicoftogo
	{14083, 53, 14, 0x1},   // sovjetoekraine
	{13147, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{57340, 2, 15, 0x1},    // prinsdomandorra
	{5759, 140, 15, 0x21},  // malayafederatie
	{10777, 45, 26, 0x1},   // socialistrepublicofromania
	{36998, 14, 19, 0x1},   // tsjechischerepublic
	{44085, 460, 5, 0x1},   // #6jor
	{22824, 213, 24, 0x1},  // christmasislandterritory
	{5787, 45, 23, 0x21},   // peoplesrepublicroemenia
	{14948, 45, 8, 0x1},    // roemenia
	{10618, 110, 9, 0x1},   // srhodesia
	{35427, 62, 23, 0x1},   // republiquedecotedivoire
	{10692, 161, 9, 0x1},   // vietnamsr
	{60501, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{36195, 247, 27, 0x1},  // grondgebiedsvalbardjanmayen
	{51840, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{45513, 138, 20, 0x1},  // republicunionmyanmar
	{31952, 354, 5, 0x1},   // #5551
	{23993, 256, 15, 0x1},  // virginislandsus
	{54940, 19, 5, 0x1},    // eesti
	{36305, 215, 10, 0x1},  // westsahara
	{40165, 389, 4, 0x1},   // #640
	{10837, 10, 21, 0x1},   // formerwitrussischessr
	{19446, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{1781, 91, 15, 0x1},    // southwestafrica
	{15508, 138, 19, 0x1},  // unionofmyanmarburma
	{2752, 48, 25, 0x21},   // serbiaandmontenegroformer
	{60028, 82, 10, 0x1},   // libiestaat
	{15892, 176, 13, 0x1},  // republiekcuba
	{24435, 136, 13, 0x1},  // dhivehiraajje
	{2885, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{64529, 102, 18, 0x1},  // seychellenrepublic
	{37719, 77, 17, 0x1},   // thegambiarepublic
	{20536, 170, 5, 0x81},  // #2bol
	{25610, 247, 26, 0x1},  // svalbardandjanmayenislands
	{45128, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56893, 159, 13, 0x1},  // elliceislands
	{29000, 187, 10, 0x1},  // saintlucia
	{33865, 35, 18, 0x1},   // monacoprincipality
	{40575, 332, 5, 0x1},   // #6750
	{32833, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{28415, 214, 10, 0x1},  // caimanesvk
	{44396, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{15495, 138, 13, 0x1},  // republicburma
	{7677, 222, 26, 0x1},   // overzeesterritorygroenland
	{62503, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{22397, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{50368, 52, 15, 0x1},   // republicturkiye
	{239, 54, 2, 0x1},      // us
	{40180, 278, 4, 0x1},   // #641
	{52171, 165, 18, 0x1},  // republicsouthjemen
	{14610, 186, 20, 0x1},  // stchristopherennevis
	{28132, 58, 16, 0x1},   // republiekdahomey
	{5840, 221, 19, 0x1},   // territoryguadeloupe
	{15956, 124, 4, 0x1},   // irak
	{38316, 231, 23, 0x1},  // collectivitesaintmartin
	{31692, 461, 5, 0x1},   // #5359
	{53079, 114, 17, 0x1},  // mamlakatalbahrayn
	{5888, 142, 14, 0x1},   // naoerorepublic
	{522, 223, 35, 0x1},    // overzeesecollectiviteitfrenchguyana
	{40640, 421, 5, 0x1},   // #6820
	{49706, 118, 5, 0x1},   // #7cyp
	{14299, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{1400, 12, 7, 0x1},     // schweiz
	{26694, 255, 22, 0x1},  // maagdeneilandenbritish
	{24155, 202, 21, 0x1},  // netherlandswestindies
	{45794, 241, 14, 0x1},  // palestinastaat
	{2620, 237, 13, 0x1},   // norfolkeiland
	{17607, 15, 9, 0x1},    // formergdr
	{55383, 133, 22, 0x1},  // democraticvolksreplaos
	{12667, 190, 14, 0x1},  // panamarepublic
	{33831, 136, 16, 0x1},  // republicmaldives
	{24862, 30, 5, 0x81},   // #2ita
	{46812, 96, 15, 0x1},   // republicsenegal
	{15522, 138, 17, 0x1},  // burmaunionmyanmar
	{16217, 71, 11, 0x1},   // formeregypt
	{42782, 188, 21, 0x1},  // mexicoverenigdestaten
	{28600, 231, 21, 0x1},  // saintmartinfrenchpart
	{51583, 118, 6, 0x1},   // cyprus
	{53001, 78, 15, 0x1},   // portugeesguinea
	{46715, 98, 24, 0x1},   // somalidemocraticrepublic
	{32292, 360, 5, 0x1},   // #5920
	{40185, 393, 4, 0x1},   // #642
	{36548, 252, 19, 0x1},  // chinesetaipeitaiwan
	{14241, 242, 14, 0x1},  // franspolynesie
	{22441, 225, 15, 0x1},  // hongkongchinapr
	{39596, 255, 15, 0x1},  // ukvirginislands
	{4423, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{9847, 48, 6, 0x1},     // servia
	{20243, 8, 5, 0x81},    // #2bgr
	{592, 226, 29, 0x21},   // heardislandandmcdonaldislands
	{40650, 462, 5, 0x1},   // #6835
	{12374, 16, 17, 0x1},   // formerwestgermany
	{36058, 463, 5, 0x1},   // #5les
	{11167, 160, 19, 0x1},  // republicoezbekistan
	{20924, 209, 5, 0x81},  // #2bvt
	{25572, 6, 12, 0x1},    // azerbeidzjan
	{26619, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{51302, 67, 19, 0x1},   // republicofcapeverde
	{14034, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{47501, 358, 5, 0x1},   // #6wsm
	{18230, 10, 6, 0x1},    // #3byaa
	{39526, 464, 5, 0x1},   // #5uga
	{64016, 172, 9, 0x1},   // barbadoes
	{17613, 15, 3, 0x1},    // gdr
	{10465, 93, 22, 0x1},   // federalrepublicnigeria
	{53797, 197, 14, 0x1},  // saintvincentgr
	{30712, 185, 5, 0x81},  // #4388
	{43185, 4, 23, 0x1},    // commonwealthofaustralia
	{6411, 239, 14, 0x1},   // pitcairnisland
	{52156, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{18380, 108, 18, 0x1},  // republicsuidafrika
	{32297, 465, 5, 0x1},   // #5935
	{40325, 466, 4, 0x1},   // #653
	{7769, 79, 16, 0x1},    // equatorialguinea
	{8890, 210, 20, 0x1},   // cocoskeelingeilanden
	{9545, 244, 8, 0x1},    // vietnams
	{26592, 228, 21, 0x1},  // britishindischeoceaan
	{9728, 140, 15, 0x1},   // malayafederatia
	{6762, 240, 27, 0x1},   // overzeesterritorypuertorico
	{20092, 57, 5, 0x81},   // #2bdi
	{40660, 467, 5, 0x1},   // #6850
	{35971, 468, 5, 0x1},   // #5lbr
	{51847, 208, 24, 0x1},  // overzeesterritorybermuda
	{301, 232, 28, 0x1},    // territorynoordelijkemarianen
	{20502, 208, 5, 0x81},  // #2bmu
	{54839, 241, 19, 0x1},  // palestineoccupiedtr
	{50245, 208, 15, 0x1},  // bermudaeilanden
	{10663, 129, 15, 0x1},  // stateofcambodia
	{56566, 95, 14, 0x1},   // republieksudan
	{9015, 251, 24, 0x1},   // overseasterritorytokelau
	{61202, 138, 9, 0x1},   // unieburma
	{37578, 419, 5, 0x1},   // #5rvn
	{1777, 155, 20, 0x21},  // republictadzjikistan
	{35721, 128, 18, 0x1},  // kyrgyzrespublikasy
	{13890, 257, 22, 0x1},  // wallisenfutunaeilanden
	{32307, 469, 5, 0x1},   // #5946
	{32317, 308, 5, 0x1},   // #5950
	{2030, 232, 31, 0x21},  // noordelijkemarianencommonwealth
	{7564, 205, 28, 0x1},   // frenchsouthernantarcticlands
	{39162, 106, 7, 0x1},   // tazania
	{40315, 470, 4, 0x1},   // #652
	{32337, 471, 5, 0x1},   // #5986
	{19914, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{17363, 206, 44, 0x1},  // overzeesgebiedsdeelbonairesainteustatiussaba
	{19898, 48, 22, 0x1},   // serbiamontenegroformer
	{39768, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{43879, 64, 23, 0x1},   // kongodemocraticrepublic
	{2777, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{6411, 239, 15, 0x1},   // pitcairnislands
	{33058, 198, 11, 0x1},  // venezuelarb
	{8417, 68, 16, 0x1},    // djiboutirepublic
	{13077, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{34461, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{9191, 199, 9, 0x1},    // landaruba
	{23937, 64, 7, 0x1},    // rdcongo
	{52807, 149, 5, 0x1},   // #7qat
	{18247, 225, 9, 0x1},   // xianggang
	{18884, 61, 11, 0x1},   // centralafrr
	{32798, 241, 37, 0x1},  // formerpalestineliberationorganization
	{32312, 472, 5, 0x1},   // #5947
	{4462, 257, 28, 0x1},   // territorywallisfutunaislands
	{29176, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{40295, 414, 4, 0x1},   // #651
	{32342, 473, 5, 0x1},   // #5987
	{65503, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{63969, 169, 13, 0x1},  // britshonduras
	{3653, 209, 30, 0x1},   // overseasterritorybouvetislands
	{38362, 249, 22, 0x1},  // netherlandssintmaarten
	{3661, 209, 22, 0x1},   // territorybouvetislands
	{11484, 102, 17, 0x1},  // seychellenislands
	{48404, 168, 8, 0x1},   // bahamaes
	{42620, 156, 11, 0x1},  // turkmenstan
	{2119, 223, 12, 0x1},   // frenchguiana
	{61202, 138, 26, 0x1},  // unieburmasocialistrepublic
	{7856, 73, 8, 0x1},     // ityopiya
	{56778, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{56411, 64, 12, 0x1},   // belgiancongo
	{40756, 33, 20, 0x1},   // grandduchyluxembourg
	{48045, 229, 17, 0x1},  // grondgebiedjersey
	{38062, 144, 19, 0x1},  // pakistaninclbanglad
	{1326, 40, 17, 0x21},   // formernetherlands
	{43884, 15, 27, 0x1},   // democraticrepublicofgermany
	{14630, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{36946, 474, 5, 0x1},   // #5pak
	{19331, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{41308, 25, 15, 0x1},   // croatiarepublic
	{53236, 259, 14, 0x1},  // kosovarepublic
	{4839, 157, 32, 0x1},   // republicademocraticadetimorleste
	{21045, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{7999, 162, 8, 0x1},    // vanutatu
	{35877, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{53324, 78, 15, 0x1},   // portugeesguinee
	{4814, 6, 10, 0x1},     // azerbaijan
	{47664, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{18236, 13, 6, 0x1},    // #3cshh
	{39730, 475, 5, 0x1},   // #5yem
	{56730, 61, 28, 0x1},   // formercentralafricanrepublic
	{23792, 19, 15, 0x1},   // estoniarepublic
	{38688, 246, 25, 0x1},  // ascensionentristandacunha
	{50929, 48, 26, 0x1},   // serviamontenegrostatenunia
	{17273, 123, 4, 0x1},   // iran
	{49563, 175, 5, 0x1},   // #7crc
	{28390, 80, 14, 0x1},   // jamhuriyakenya
	{4367, 120, 25, 0x21},  // micronesiafederalstatesof
	{41012, 476, 5, 0x1},   // #6aze
	{3473, 234, 22, 0x1},   // collectivitymartinique
	{22434, 117, 7, 0x1},   // chinapr
	{40570, 417, 5, 0x1},   // #6740
	{37304, 375, 5, 0x1},   // #5pol
	{65394, 12, 19, 0x1},   // confederationsuisse
	{28383, 50, 9, 0x1},    // slovenija
	{5717, 120, 19, 0x21},  // micronesiefederatie
	{37274, 14, 20, 0x1},   // tsjechischerepubliek
	{64586, 242, 18, 0x1},  // polynesiafrancaise
	{18371, 151, 17, 0x1},  // singaporerepublic
	{12407, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{10093, 13, 16, 0x1},   // tsjechoslowakije
	{2344, 186, 21, 0x21},  // stchristopherandnevis
	{32322, 477, 5, 0x1},   // #5955
	{10648, 129, 15, 0x1},  // kingdomcambodia
	{40370, 478, 4, 0x1},   // #657
	{61134, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{52933, 197, 24, 0x1},  // saintvincentengrenadines
	{4168, 117, 3, 0x21},   // prc
	{49603, 176, 5, 0x1},   // #7cub
	{13417, 186, 20, 0x1},  // stchristoffelennevis
	{35938, 479, 5, 0x1},   // #5lat
	{50496, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{48720, 105, 14, 0x1},  // tunisiakingdom
	{40645, 480, 5, 0x1},   // #6830
	{49321, 63, 5, 0x1},    // #7cmr
	{27891, 244, 3, 0x1},   // rvn
	{2287, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{181, 71, 29, 0x21},    // unitedarabischerepublicegypte
	{56237, 145, 18, 0x1},  // filipijnserepublic
	{22196, 74, 15, 0x1},   // republicofgabon
	{4454, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{27665, 192, 5, 0x81},  // #2pry
	{8796, 245, 33, 0x1},   // southgeorgiasouthsandwicheilanden
	{34091, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{1955, 134, 15, 0x21},  // lebanonrepublic
	{62800, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{32886, 148, 11, 0x1},  // demrepkorea
	{33624, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{62556, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{40615, 481, 4, 0x1},   // #680
	{3719, 195, 2, 0x1},    // tt
	{40360, 482, 4, 0x1},   // #656
	{24196, 223, 15, 0x1},  // guyanefrancaise
	{56301, 16, 22, 0x1},   // federalrepublicgermany
	{13169, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{344, 232, 27, 0x1},    // noordelijkemarianenamerican
	{21190, 129, 17, 0x1},  // kingdomofcambodia
	{27212, 238, 10, 0x1},  // niueisland
	{48949, 214, 5, 0x1},   // #7cay
	{53136, 46, 10, 0x1},   // ruslandfed
	{30927, 483, 5, 0x1},   // #4532
	{1927, 110, 18, 0x21},  // republicofzimbabwe
	{32252, 421, 5, 0x1},   // #5820
	{18661, 64, 11, 0x1},   // congodemrep
	{15562, 232, 10, 0x1},  // nmarianais
	{38875, 49, 18, 0x1},   // republicofslovakia
	{30351, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{54252, 253, 25, 0x1},  // unitedstateskleineislands
	{37035, 484, 5, 0x1},   // #5pan
	{57916, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{16121, 104, 13, 0x1},  // republiektogo
	{1262, 138, 5, 0x1},    // birma
	{40345, 485, 4, 0x1},   // #655
	{40480, 486, 5, 0x1},   // #6678
	{32332, 487, 5, 0x1},   // #5983
	{39990, 488, 4, 0x1},   // #631
	{4367, 120, 23, 0x21},  // micronesiafederalstates
	{49506, 67, 5, 0x1},    // #7cpv
	{6714, 43, 6, 0x1},     // poland
	{31747, 304, 5, 0x1},   // #5375
	{17948, 145, 24, 0x1},  // republiekvandefilipijnen
	{40665, 489, 5, 0x1},   // #6860
	{14969, 221, 13, 0x1},  // flaguadeloupe
	{61589, 147, 17, 0x1},  // papoeanieuwguinea
	{65428, 255, 12, 0x1},  // brvirginisds
	{30932, 199, 5, 0x81},  // #4533
	{3615, 174, 17, 0x21},  // republiekcolombia
	{34024, 68, 16, 0x1},   // frenchafarsissas
	{26643, 255, 15, 0x1},  // britishvirginis
	{5364, 63, 8, 0x21},    // kameroun
	{24095, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{11094, 129, 20, 0x1},  // formerkhmerrepubliek
	{48917, 66, 15, 0x1},   // republiccomoros
	{1918, 42, 2, 0x1},     // nz
	{54446, 22, 25, 0x1},   // greatbritainunitedkingdom
	{40335, 348, 4, 0x1},   // #654
	{3997, 253, 41, 0x21},  // territoryunitedstatesminoroutlyingislands
	{21755, 39, 19, 0x1},   // republiekmontenegro
	{13951, 150, 11, 0x1},  // saudiarabia
	{19633, 101, 18, 0x1},  // kingdomofswaziland
	{10534, 230, 22, 0x1},  // overzeesterritorymacau
	{30957, 42, 5, 0x81},   // #4554
	{44971, 217, 20, 0x1},  // falklandisdsmalvinas
	{39648, 284, 5, 0x1},   // #5usa
	{30917, 490, 5, 0x1},   // #4530
	{29888, 20, 16, 0x1},   // republiekfinland
	{3387, 165, 23, 0x1},   // yemendemocraticrepublic
	{54458, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{44431, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{24828, 29, 5, 0x81},   // #2isr
	{36976, 471, 5, 0x1},   // #5pal
	{47446, 491, 5, 0x1},   // #6ukr
	{12208, 138, 27, 0x1},  // socialistrepublicunionburma
	{60481, 118, 14, 0x1},  // republiccyprus
	{10755, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{64118, 110, 16, 0x1},  // rhodesiazimbabwe
	{25801, 54, 18, 0x1},   // unitedsatesamerica
	{33227, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{40460, 492, 5, 0x1},   // #6660
	{20319, 253, 24, 0x1},  // kleineafgelegenislandsus
	{64671, 79, 26, 0x1},   // republicadaguineequatorial
	{43208, 168, 24, 0x1},  // commonwealthofthebahamas
	{20917, 161, 7, 0x1},   // vietman
	{59805, 213, 13, 0x1},  // christmasisds
	{6052, 257, 16, 0x1},   // wallisandfutunaf
	{9241, 230, 5, 0x1},    // macau
	{31742, 310, 5, 0x1},   // #5373
	{1945, 134, 17, 0x21},  // republicoflebanon
	{1674, 150, 22, 0x21},  // saoediarabiekoninkrijk
	{62301, 67, 12, 0x1},   // centralverde
	{8388, 106, 18, 0x1},   // tanganyikazanzibar
	{477, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{30922, 212, 5, 0x81},  // #4531
	{15938, 227, 9, 0x1},   // eilandman
	{43225, 168, 19, 0x1},  // bahamascommonwealth
	{2253, 154, 11, 0x21},  // kingdomsiam
	{37111, 454, 5, 0x1},   // #5phi
	{18769, 157, 6, 0x1},   // #3tptl
	{64234, 164, 23, 0x1},  // formerarabrepublicyemen
	{48336, 197, 26, 0x1},  // saintvincentendegrenadinen
	{49391, 241, 17, 0x1},  // westbankgazastrip
	{2149, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{52906, 196, 24, 0x1},  // republictenoostenuruguay
	{25024, 156, 13, 0x1},  // turkemenistan
	{349, 232, 19, 0x21},   // northmarianaislands
	{56831, 54, 24, 0x1},   // unitedstatesnorthamerika
	{4543, 292, 5, 0x83},   // congo
	{52029, 149, 5, 0x1},   // katar
	{40405, 315, 4, 0x1},   // #660
	{37009, 189, 19, 0x1},  // republicofnicaragua
	{32347, 372, 5, 0x1},   // #5990
	{11258, 82, 5, 0x1},    // libia
	{2347, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{2611, 93, 19, 0x21},   // federationofnigeria
	{52417, 147, 15, 0x1},  // newguineapapoua
	{56905, 100, 16, 0x1},  // stomeandprincipe
	{30427, 493, 5, 0x1},   // #4200
	{16288, 68, 18, 0x1},   // republiquedjibouti
	{31737, 494, 5, 0x1},   // #5372
	{17913, 207, 10, 0x1},  // saintbarts
	{21558, 64, 25, 0x1},   // republiekcongoleopoldstad
	{49252, 103, 5, 0x1},   // #7cha
	{5747, 140, 18, 0x21},  // federatievanmalaya
	{22613, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{3798, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{49368, 241, 15, 0x1},  // westbankandgaza
	{30907, 141, 5, 0x81},  // #4524
	{24637, 228, 5, 0x81},  // #2iot
	{187, 71, 23, 0x21},    // arabischerepublicegypte
	{21803, 253, 35, 0x1},  // unitedstateskleinepacifischeislands
	{37309, 311, 5, 0x1},   // #5por
	{50553, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{1896, 78, 10, 0x1},    // guineabiss
	{12045, 62, 21, 0x1},   // ivorycoastcotedivoire
	{49800, 119, 12, 0x1},  // dominionfiji
	{11563, 164, 14, 0x1},  // republiekjemen
	{42079, 61, 26, 0x1},   // centraalafrikaanserepublic
	{17616, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{61077, 229, 15, 0x1},  // jerseybailiwick
	{35496, 85, 18, 0x1},   // madagascarrepublic
	{14425, 104, 4, 0x1},   // togo
	{44815, 20, 15, 0x1},   // finlandrepublic
	{22529, 230, 12, 0x1},  // chinaprmacau
	{46156, 211, 22, 0x1},  // cookeilandennewzeeland
	{1771, 49, 9, 0x21},    // slovakrep
	{31732, 412, 5, 0x1},   // #5371
	{2567, 195, 25, 0x21},  // republiektrinidadentobago
	{15765, 82, 20, 0x1},   // lybianarabjamahiriya
	{43987, 253, 37, 0x1},  // unitedstateskleineverafgelegenislands
	{175, 71, 29, 0x21},    // egypteunitedarabischerepublic
	{64085, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{55820, 157, 9, 0x1},   // oosttimor
	{34122, 93, 17, 0x1},   // nigeriafederation
	{57576, 128, 14, 0x1},  // kyrgyzrepublic
	{8574, 153, 8, 0x1},    // syrianar
	{23636, 205, 34, 0x1},  // territoryfrenchzuidelijketerritory
	{5803, 243, 19, 0x1},   // collectivityreunion
	{54832, 241, 15, 0x1},  // stateofpalestin
	{55416, 133, 11, 0x1},  // laoskingdom
	{21572, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{10885, 98, 14, 0x1},   // somalirepublic
	{41300, 25, 15, 0x1},   // republiccroatia
	{24652, 124, 5, 0x81},  // #2irq
	{20031, 174, 8, 0x1},   // colombia
	{59441, 30, 18, 0x1},   // italiaanserepublic
	{53143, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{44678, 49, 16, 0x1},   // republicslovakia
	{61505, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{37413, 350, 5, 0x1},   // #5prk
	{40465, 460, 5, 0x1},   // #6663
	{41111, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{29511, 163, 5, 0x81},  // #2wsm
	{55689, 133, 12, 0x1},  // peodemreplao
	{893, 6, 12, 0x21},     // azerbeidjaan
	{10325, 42, 12, 0x1},   // nieuwzeeland
	{37439, 150, 11, 0x1},  // saudiarabie
	{26828, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{8635, 54, 3, 0x1},     // usa
	{30542, 68, 5, 0x81},   // #4262
	{31727, 495, 5, 0x1},   // #5370
	{40997, 496, 5, 0x1},   // #6arm
	{35757, 400, 5, 0x1},   // #5lao
	{58876, 44, 18, 0x1},   // republicofportugal
	{20721, 54, 15, 0x1},   // verenigdestaten
	{15332, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{25819, 54, 20, 0x1},   // unitedsatesofamerica
	{30962, 189, 5, 0x81},  // #4558
	{46492, 47, 9, 0x1},    // sanmarino
	{9841, 48, 22, 0x1},    // formerserviamontenegro
	{41720, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchdeel
	{30937, 249, 5, 0x81},  // #4534
	{151, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{38070, 144, 22, 0x1},  // inclbangladeshpakistan
	{43419, 29, 11, 0x1},   // israelstate
	{22957, 6, 22, 0x1},    // azarbaycanrespublikasi
	{31017, 144, 5, 0x81},  // #4586
	{31022, 497, 5, 0x1},   // #4590
	{20684, 198, 20, 0x1},  // venezuelarepublicbol
	{56758, 13, 20, 0x1},   // czechoslovakiaformer
	{38721, 246, 25, 0x1},  // tristandacunhaenascension
	{50784, 163, 23, 0x1},  // independentstateofsamoa
	{30697, 29, 5, 0x81},   // #4376
	{45545, 179, 15, 0x1},  // ecuadorrepublic
	{30687, 124, 5, 0x81},  // #4368
	{16667, 134, 15, 0x1},  // republiclibanon
	{41570, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{224, 210, 14, 0x1},    // keelingislands
	{27471, 191, 5, 0x81},  // #2per
	{2893, 257, 23, 0x1},   // departementwallisfutuna
	{15484, 138, 11, 0x1},  // myanmarunie
	{880, 250, 18, 0x1},    // turkscaicosislands
	{34827, 57, 19, 0x1},   // republiqueduburundi
	{25915, 213, 26, 0x1},  // territoryofchristmasisland
	{30432, 14, 5, 0x81},   // #4203
	{26422, 176, 12, 0x1},  // cubarepublic
	{40290, 498, 5, 0x1},   // #6501
	{28173, 111, 20, 0x1},  // republiekafghanistan
	{30942, 206, 5, 0x81},  // #4535
	{19359, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{33363, 63, 8, 0x1},    // camerron
	{31012, 146, 5, 0x81},  // #4585
	{31027, 190, 5, 0x81},  // #4591
	{53684, 112, 18, 0x1},  // unitedarabemirates
	{59081, 206, 18, 0x1},  // caribischnederland
	{6154, 200, 8, 0x1},    // anguilla
	{3046, 207, 11, 0x1},   // saintbarths
	{43199, 4, 21, 0x1},    // australiacommonwealth
	{50290, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{25589, 247, 18, 0x1},  // svalbardenjanmayen
	{27517, 43, 23, 0x1},   // peoplesrepublicofpoland
	{35792, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{49691, 91, 15, 0x1},   // southwestafrika
	{40410, 283, 5, 0x1},   // #6615
	{37894, 101, 15, 0x1},  // umbusoweswatini
	{47850, 138, 12, 0x1},  // unievanbirma
	{28287, 161, 8, 0x1},   // nvietnam
	{11315, 154, 8, 0x1},   // thialand
	{56812, 161, 12, 0x1},  // vietnamnorth
	{30437, 58, 5, 0x81},   // #4204
	{18335, 138, 19, 0x1},  // myanmarrepublicunie
	{6463, 227, 34, 0x1},   // britishoverseasterritoryislandsman
	{733, 242, 38, 0x21},   // overzeesecollectiviteitfrenchpolynesia
	{30537, 205, 5, 0x81},  // #4260
	{2074, 196, 25, 0x1},   // orientalrepublicofuruguay
	{20449, 169, 5, 0x81},  // #2blz
	{26687, 255, 22, 0x1},  // britishmaagdeneilanden
	{9661, 224, 4, 0x1},    // guam
	{57207, 231, 14, 0x1},  // stmartinfrench
	{13619, 198, 9, 0x1},   // venezuela
	{20382, 114, 5, 0x81},  // #2bhr
	{40285, 464, 5, 0x1},   // #6500
	{60652, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{4886, 240, 29, 0x1},   // overzeesgebiedsdeelpuertorico
	{30902, 142, 5, 0x81},  // #4520
	{55222, 255, 3, 0x1},   // bvi
	{43360, 85, 18, 0x1},   // republicmadagaskar
	{31007, 137, 5, 0x81},  // #4584
	{49255, 125, 22, 0x1},  // hashemitekingdomjordan
	{11625, 244, 18, 0x1},  // formersouthvietnam
	{34650, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{49830, 197, 26, 0x1},  // saintvincentendegrenadines
	{45274, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{49325, 52, 15, 0x1},   // republicturkije
	{45943, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{23919, 20, 15, 0x1},   // republicfinland
	{40470, 291, 5, 0x1},   // #6666
	{16730, 54, 2, 0x1},    // vs
	{40475, 499, 5, 0x1},   // #6670
	{4565, 234, 29, 0x1},   // overzeesdepartementmartinique
	{15282, 130, 17, 0x1},  // republiekkiribati
	{20684, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{2146, 149, 10, 0x21},  // qatarstate
	{12117, 55, 17, 0x1},   // formerjoegoslavia
	{20208, 206, 5, 0x81},  // #2bes
	{30562, 241, 5, 0x81},  // #4275
	{27511, 43, 21, 0x1},   // polishpeoplesrepublic
	{51442, 79, 25, 0x1},   // republicaguineaecuatorial
	{8533, 71, 23, 0x1},    // unitedarabrepublicegypt
	{20407, 168, 5, 0x81},  // #2bhs
	{55651, 171, 14, 0x1},  // republicbrazil
	{10450, 98, 15, 0x1},   // republicsomalia
	{49292, 117, 5, 0x1},   // #7chn
	{31002, 120, 5, 0x81},  // #4583
	{52783, 79, 17, 0x1},   // equatoriaalguinea
	{7319, 212, 23, 0x1},   // curacaokofthenetherland
	{2425, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{50496, 48, 19, 0x1},   // serbiaandmontenegro
	{47414, 367, 5, 0x1},   // #6uae
	{33494, 123, 14, 0x1},  // keizerrijkiran
	{51795, 95, 11, 0x1},   // northsoedan
	{33058, 198, 12, 0x1},  // venezuelarbv
	{11156, 14, 19, 0x1},   // formerczechrepublic
	{6733, 133, 3, 0x1},    // lao
	{32736, 438, 5, 0x1},   // #5bel
	{13477, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{10916, 36, 15, 0x1},   // moldovarepublic
	{26005, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{30547, 74, 5, 0x81},   // #4266
	{49568, 25, 5, 0x1},    // #7cro
	{60132, 61, 21, 0x1},   // centralafricarepublic
	{35787, 148, 22, 0x1},  // koreapeoplesrepublicof
	{2312, 256, 24, 0x1},   // territoryusvirginislands
	{20863, 500, 5, 0x1},   // #2bur
	{41382, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{29329, 228, 24, 0x1},  // britsindischoceaangebied
	{62605, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{41365, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{57434, 154, 17, 0x1},  // kingdomofthailand
	{57867, 205, 44, 0x1},  // overzeesgebiedsdeelfrenchzuidelijketerritory
	{16223, 71, 6, 0x1},    // egypte
	{54791, 64, 24, 0x1},   // republiccongoleopoldstad
	{48537, 105, 7, 0x1},   // tunesia
	{30692, 27, 5, 0x81},   // #4372
	{28588, 231, 33, 0x1},  // collectivitysaintmartinfrenchpart
	{27563, 139, 23, 0x1},  // peoplesrepublicmongolia
	{30682, 123, 5, 0x81},  // #4364
	{10865, 205, 21, 0x1},  // frsouthantarcticlands
	{62899, 136, 17, 0x1},  // sultanatemaldiven
	{42868, 252, 9, 0x1},   // roctaiwan
	{19261, 101, 17, 0x1},  // swazilandeswatini
	{34544, 501, 5, 0x1},   // #5eqg
	{40415, 502, 5, 0x1},   // #6616
	{36224, 247, 21, 0x1},  // spitsbergenenjanmayen
	{1467, 242, 34, 0x1},   // overzeesgebiedsdeelfrenchpolynesia
	{35228, 485, 5, 0x1},   // #5grn
	{9529, 244, 23, 0x1},   // formerrepublicofvietnam
	{11162, 14, 8, 0x1},    // czechrep
	{9880, 246, 45, 0x1},   // grondgebiedsainthelenaascensiontristandacunha
	{52899, 196, 24, 0x1},  // uruguayrepublictenoosten
	{6637, 225, 13, 0x1},   // chinahongkong
	{20521, 164, 15, 0x1},  // koninkrijkjemen
	{3195, 249, 22, 0x1},   // saintmaartennederlands
	{30997, 253, 5, 0x81},  // #4581
	{39682, 503, 5, 0x1},   // #5uzb
	{41924, 70, 22, 0x1},   // volksrepubliekzanzibar
	{26588, 504, 5, 0x1},   // #2nhb
	{29949, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{11175, 160, 11, 0x1},  // oezbekistan
	{18188, 117, 7, 0x1},   // vrchina
	{1332, 207, 26, 0x1},   // departementsaintbarthelemy
	{43641, 163, 30, 0x1},  // independentstateofwesternsamoa
	{33581, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{59185, 186, 21, 0x1},  // saintchristoffelnevis
	{40445, 505, 5, 0x1},   // #6645
	{32790, 506, 5, 0x1},   // #5ben
	{3722, 68, 16, 0x1},    // frenchsomaliland
	{37151, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{28302, 248, 14, 0x1},  // stpierreandmiq
	{30442, 17, 5, 0x81},   // #4208
	{2067, 196, 23, 0x1},   // uruguayorientalrepublic
	{4696, 20, 17, 0x1},    // republikenfinland
	{30567, 16, 5, 0x81},   // #4276
	{40925, 313, 5, 0x1},   // #6arg
	{49061, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{18342, 138, 19, 0x1},  // republicuniemyanmar
	{40861, 303, 5, 0x1},   // #6ang
	{28806, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{49277, 173, 5, 0x1},   // #7chi
	{54553, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{30992, 232, 5, 0x81},  // #4580
	{32646, 241, 14, 0x1},  // palestinastate
	{53534, 111, 26, 0x1},  // afghanistanislamicrepublic
	{27400, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51941, 31, 5, 0x1},    // #7lie
	{43177, 177, 20, 0x1},  // dominicacommonwealth
	{12363, 29, 11, 0x1},   // staatisrael
	{2519, 203, 13, 0x1},   // americansamoa
	{46310, 18, 5, 0x1},    // spain
	{37025, 221, 10, 0x1},  // guadaloupe
	{43527, 408, 5, 0x1},   // #6gui
	{12134, 48, 17, 0x1},   // formerjoegoslavie
	{3900, 58, 20, 0x1},    // beninpeoplesrepublic
	{56283, 16, 8, 0x1},    // germanyw
	{29443, 257, 5, 0x81},  // #2wlf
	{52139, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{14982, 234, 13, 0x1},  // flamartinique
	{47108, 105, 6, 0x1},   // tunisa
	{42197, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{53377, 105, 14, 0x1},  // kingdomtunisia
	{1131, 37, 44, 0x1},    // macedoniedevoormaligejoegoslavischerepubliek
	{50340, 79, 17, 0x1},   // equatoriaalguinee
	{614, 236, 21, 0x1},    // newcaledoniaterritory
	{13864, 15, 18, 0x1},   // fmrdemrepofgermany
	{856, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{18242, 48, 6, 0x1},    // #3csxx
	{42901, 241, 30, 0x1},  // occupiedpalestinianterritories
	{34839, 57, 15, 0x1},   // burundirepublic
	{63932, 112, 11, 0x1},  // trucialoman
	{32700, 507, 5, 0x1},   // #5bah
	{30557, 77, 5, 0x81},   // #4270
	{4530, 66, 14, 0x21},   // comoroeilanden
	{15651, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{8226, 154, 17, 0x1},   // ratchaanachakthai
	{11216, 183, 18, 0x1},  // republicofhonduras
	{12293, 32, 9, 0x1},    // lithuania
	{24550, 227, 5, 0x81},  // #2imn
	{31032, 147, 5, 0x81},  // #4598
	{25040, 147, 12, 0x1},  // pnorthguinea
	{7354, 377, 19, 0x2},   // sintmaartenstmartin
	{22900, 8, 15, 0x1},    // kingdombulgaria
	{26670, 255, 39, 0x1},  // overzeesterritorybritishmaagdeneilanden
	{30677, 121, 5, 0x81},  // #4360
	{5214, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{59904, 129, 15, 0x1},  // kingdomcambodja
	{40440, 508, 5, 0x1},   // #6640
	{35085, 381, 5, 0x1},   // #5gnb
	{44733, 10, 17, 0x1},   // belarusrepublicof
	{16619, 187, 9, 0x1},   // sintlucia
	{43919, 100, 11, 0x1},  // saotomeandp
	{21214, 40, 18, 0x1},   // nederlandenkingdom
	{42413, 82, 19, 0x1},   // libyanarabjamahirya
	{4526, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52594, 145, 20, 0x1},  // philippijnserepublic
	{49827, 193, 5, 0x1},   // #7esa
	{57902, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{40856, 295, 5, 0x1},   // #6and
	{20414, 9, 3, 0x1},     // bih
	{3123, 122, 13, 0x21},  // indiarepublic
	{26973, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{14467, 107, 14, 0x1},  // republicuganda
	{1530, 206, 18, 0x1},   // sainteustatiussaba
	{17283, 133, 4, 0x1},   // laos
	{48467, 33, 10, 0x1},   // letzebuerg
	{62289, 24, 14, 0x1},   // republicgreece
	{52818, 202, 19, 0x1},  // nederlandseantillen
	{880, 250, 25, 0x1},    // turkscaicosislandsbritish
	{2502, 136, 17, 0x21},  // maldivessultanate
	{18913, 36, 16, 0x1},   // republicmoldavia
	{497, 207, 15, 0x1},    // saintbarthelemy
	{14554, 108, 14, 0x1},  // zuidafrikaunie
	{53273, 48, 5, 0x1},    // #7srb
	{27670, 241, 5, 0x81},  // #2pse
	{7822, 141, 12, 0x1},   // stateofnepal
	{41502, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{17767, 54, 9, 0x1},    // vsamerika
	{11891, 65, 19, 0x1},   // brazzavillecongorep
	{292, 62, 11, 0x21},    // cotedlvoire
	{688, 150, 12, 0x1},    // saoudiarabia
	{64457, 90, 14, 0x1},   // republicmalawi
	{33297, 87, 20, 0x1},   // republicofmozambique
	{20394, 151, 9, 0x1},   // singapura
	{4990, 186, 23, 0x21},  // stkittsennevisfederatie
	{20238, 113, 5, 0x81},  // #2bgd
	{30552, 23, 5, 0x81},   // #4268
	{13605, 148, 8, 0x1},   // demkorea
	{53508, 72, 5, 0x1},    // ertra
	{54664, 82, 14, 0x1},   // kingdomoflibya
	{60438, 232, 22, 0x1},  // northernmarianaislands
	{20428, 10, 5, 0x81},   // #2blr
	{30912, 40, 5, 0x81},   // #4528
	{64539, 145, 18, 0x1},  // republicfilipijnen
	{2319, 136, 18, 0x21},  // maledivenrepubliek
	{56509, 210, 21, 0x1},  // cocosislandsterritory
	{24545, 121, 5, 0x81},  // #2idn
	{64869, 241, 12, 0x1},  // gazawestbank
	{55917, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{2323, 255, 13, 0x2},   // virginislands
	{18420, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{24647, 123, 5, 0x81},  // #2irn
	{18763, 46, 6, 0x1},    // #3suhh
	{10513, 199, 15, 0x1},  // arubanederlands
	{28952, 253, 5, 0x81},  // #2umi
	{6078, 22, 2, 0x1},     // uk
	{8481, 89, 17, 0x1},    // mauritiusrepublic
	{12303, 181, 18, 0x1},  // republicaguatemala
	{28838, 37, 14, 0x1},   // northmacedonia
	{14327, 48, 24, 0x1},   // montenegroserbiafrserbia
	{24383, 143, 22, 0x1},  // muscatandomansultanate
	{8932, 243, 30, 0x1},   // territorialcollectivityreunion
	{41278, 259, 14, 0x1},  // kosovorepublic
	{55128, 229, 20, 0x1},  // channelislandsjersey
	{63580, 147, 30, 0x1},  // papuanewguineaindependentstate
	{46014, 146, 13, 0x1},  // palaurepublic
	{38328, 377, 22, 0x2},  // saintmartinsintmaarten
	{14535, 108, 19, 0x1},  // suidafrikarepubliek
	{23736, 220, 5, 0x81},  // #2gib
	{51758, 226, 38, 0x1},  // grondgebiedheardeilandmcdonaldeilanden
	{21086, 509, 5, 0x1},   // #2bys
	{24864, 30, 6, 0x1},    // italia
	{27701, 85, 20, 0x1},   // republicofmadagascar
	{45327, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{59702, 37, 6, 0x1},    // tfyrom
	{17318, 154, 10, 0x1},  // formersiam
	{16114, 45, 7, 0x1},    // rumenia
	{38350, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{6248, 214, 32, 0x1},   // overzeesterritorykaaimaneilanden
	{27038, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{16849, 153, 17, 0x1},  // syriaarabrepublic
	{25383, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{27252, 141, 5, 0x81},  // #2npl
	{5336, 116, 12, 0x21},  // drukgyalkhap
	{8760, 212, 18, 0x1},   // knetherlandcuracao
	{64880, 105, 17, 0x1},  // koninkrijktunesie
	{4381, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{61060, 229, 23, 0x1},  // overzeesterritoryjersey
	{27499, 147, 5, 0x81},  // #2png
	{1765, 13, 20, 0x21},   // czechoslovakrepublic
	{34179, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{6092, 16, 9, 0x1},     // duitsland
	{38045, 144, 25, 0x1},  // islamicrepublicofpakistan
	{40395, 353, 5, 0x1},   // #6590
	{15515, 138, 12, 0x1},  // myanmarburma
	{7796, 189, 9, 0x1},    // nicaragua
	{6787, 231, 25, 0x1},   // collectivitedesaintmartin
	{17022, 137, 24, 0x1},  // republicmarshalleilanden
	{33462, 2, 7, 0x1},     // andorra
	{61447, 244, 15, 0x1},  // fmrrepofvietnam
	{51419, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{22497, 230, 12, 0x1},  // prmacaochina
	{24642, 27, 5, 0x81},   // #2irl
	{53098, 152, 14, 0x1},  // solomanislands
	{59111, 45, 18, 0x1},   // roemeenserepubliek
	{18535, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{42881, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29782, 186, 30, 0x1},  // formersaintchristopherandnevis
	{23399, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{3365, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3184, 249, 23, 0x1},   // netherlandssaintmaarten
	{35849, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{34272, 21, 17, 0x1},   // republicfrankrijk
	{13224, 82, 13, 0x1},   // staatvanlibie
	{5248, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{1546, 207, 29, 0x21},  // collectiviteitsaintbarthelemy
	{61241, 32, 19, 0x1},   // republicoflithuania
	{41833, 193, 20, 0x1},  // republicofelsalvador
	{33150, 462, 5, 0x1},   // #5bru
	{40400, 510, 5, 0x1},   // #6591
	{3908, 134, 6, 0x21},   // lubnan
	{53423, 153, 16, 0x1},  // syrischerepublic
	{393, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{44235, 71, 14, 0x1},   // kingdomofegypt
	{21838, 253, 33, 0x1},  // unitedstatesverafgelegeneilandjes
	{248, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{26524, 236, 5, 0x81},  // #2ncl
	{6335, 217, 24, 0x1},   // territoryfalklandislands
	{40775, 217, 27, 0x1},  // grondgebiedfalklandeilanden
	{65455, 128, 12, 0x1},  // kirghizistan
	{30762, 134, 5, 0x81},  // #4422
	{39757, 447, 5, 0x2},   // #5yug
	{29045, 256, 25, 0x1},  // unitedstatesvirginislands
	{22534, 230, 12, 0x1},  // prmacauchina
	{30797, 33, 5, 0x81},   // #4442
	{42366, 64, 16, 0x1},   // congodemrepublic
	{367, 150, 12, 0x21},   // saoudiarabie
	{35129, 494, 5, 0x1},   // #5grg
	{34143, 28, 16, 0x1},   // republiekijsland
	{8744, 212, 16, 0x1},   // territorycuracao
	{33979, 241, 21, 0x1},  // bezetpalestijnsgebied
	{20097, 7, 5, 0x81},    // #2bel
	{12123, 511, 11, 0x2},  // joegoslavia
	{64257, 165, 18, 0x1},  // yemenpeoplesdemrep
	{20858, 116, 5, 0x81},  // #2btn
	{43949, 253, 50, 0x1},  // overzeesterritoryverafgelegeneilandjesunitedstates
	{20853, 115, 5, 0x81},  // #2brn
	{5727, 140, 20, 0x21},  // federatievanmaleisie
	{30031, 241, 21, 0x1},  // bezetpalesteinsgebied
	{966, 202, 25, 0x21},   // formernederlandseantillen
	{30887, 87, 5, 0x81},   // #4508
	{18139, 149, 5, 0x1},   // qatar
	{4471, 257, 19, 0x1},   // wallisfutunaislands
	{19095, 68, 9, 0x1},    // dzjibouti
	{33380, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{47470, 513, 5, 0x1},   // #6uzb
	{37040, 514, 5, 0x1},   // #5par
	{26549, 237, 5, 0x81},  // #2nfk
	{48262, 90, 16, 0x1},   // republicofmalawi
	{2403, 182, 16, 0x1},   // guyanageorgetown
	{2521, 136, 16, 0x21},  // maldivesrepublic
	{1729, 10, 11, 0x21},   // bielorussia
	{18103, 25, 16, 0x1},   // croatianrepublic
	{46977, 68, 16, 0x1},   // jumhuriyatjibuti
	{58232, 71, 12, 0x1},   // kingdomegypt
	{43522, 515, 5, 0x1},   // #6gua
	{686, 140, 19, 0x21},   // federatievanmalakka
	{21592, 64, 16, 0x1},   // congodemrepofthe
	{64648, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{15340, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{61349, 259, 20, 0x1},  // republikaeastkosoves
	{20875, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{55957, 136, 17, 0x1},  // republicmalediven
	{33851, 35, 20, 0x1},   // principalityofmonaco
	{953, 217, 15, 0x1},    // falklandislands
	{45144, 276, 14, 0x2},  // republiekchina
	{23816, 76, 5, 0x81},   // #2gin
	{18737, 12, 22, 0x1},   // zwitserseedgenootschap
	{15091, 52, 19, 0x1},   // turkeyottomanempire
	{36510, 252, 19, 0x1},  // republicchinataiwan
	{34984, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{1229, 138, 7, 0x1},    // myanmar
	{29831, 111, 19, 0x1},  // afghanistanrepublic
	{614, 236, 12, 0x1},    // newcaledonia
	{2047, 196, 27, 0x1},   // republicaorientaldeluruguay
	{33689, 205, 41, 0x1},  // frenchterritoryinzuidelijkeindischeoceaan
	{30792, 32, 5, 0x81},   // #4440
	{56470, 205, 37, 0x1},  // frenchzuidelijkeantarctischeterritory
	{45064, 45, 16, 0x1},   // kingdomofromania
	{18350, 138, 19, 0x1},  // uniemyanmarrepublic
	{17749, 203, 9, 0x1},   // oostsamoa
	{31457, 516, 5, 0x1},   // #5100
	{40090, 376, 5, 0x1},   // #6360
	{64966, 78, 12, 0x1},   // guineebissau
	{49415, 129, 18, 0x1},  // koninkrijkcambodja
	{1251, 112, 15, 0x21},  // verarabemiraten
	{20203, 58, 5, 0x81},   // #2ben
	{30572, 517, 5, 0x1},   // #4278
	{41651, 239, 27, 0x1},  // grondgebiedpitcairneilanden
	{43919, 100, 18, 0x1},  // saotomeandprincipe
	{9195, 199, 10, 0x1},   // arubadutch
	{50126, 73, 5, 0x1},    // #7eth
	{37096, 143, 15, 0x1},  // sultanateofoman
	{27031, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{23624, 23, 5, 0x81},   // #2geo
	{58867, 67, 17, 0x1},   // capeverderepublic
	{19104, 118, 6, 0x1},   // kypros
	{946, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{47533, 2, 26, 0x1},    // principalityvalleysandorra
	{5697, 222, 14, 0x1},   // groenlanddeens
	{10923, 136, 16, 0x1},  // republicmaldiven
	{12244, 156, 22, 0x1},  // republicofturkmenistan
	{20993, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{62926, 5, 15, 0x1},    // austriarepublic
	{6979, 222, 9, 0x1},    // greenland
	{39735, 518, 5, 0x1},   // #5ypr
	{22402, 230, 32, 0x1},  // macauspecialadministrativeregion
	{28519, 153, 26, 0x1},  // syrischearabischerepubliek
	{47326, 246, 23, 0x1},  // tristandacunhaascension
	{3750, 131, 10, 0x1},   // koreasouth
	{48242, 162, 20, 0x1},  // ripablikblongvanuatu
	{31462, 519, 5, 0x1},   // #5101
	{31472, 520, 5, 0x1},   // #5115
	{32862, 521, 5, 0x1},   // #5bhu
	{49985, 43, 13, 0x1},   // republicpolen
	{56736, 61, 17, 0x1},   // centralafricanrep
	{58904, 25, 15, 0x1},   // croatiahrvatska
	{10916, 36, 10, 0x1},   // moldovarep
	{54699, 241, 24, 0x1},  // bezetpalesteinsterritory
	{20423, 207, 5, 0x81},  // #2blm
	{1658, 22, 13, 0x21},   // verkoninkrijk
	{40390, 385, 5, 0x1},   // #6581
	{9718, 140, 16, 0x1},   // federationmalaya
	{2692, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{49456, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{5079, 209, 21, 0x1},   // territorybouveteiland
	{43418, 29, 7, 0x1},    // yisrael
	{28536, 102, 22, 0x1},  // republiekderseychellen
	{53339, 95, 5, 0x1},    // #7sud
	{28872, 175, 18, 0x1},  // republicacostarica
	{47424, 318, 5, 0x1},   // #6ukg
	{63101, 28, 16, 0x1},   // lydveldidislands
	{51493, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{3256, 86, 14, 0x21},   // republicofmali
	{30767, 83, 5, 0x81},   // #4426
	{16314, 103, 12, 0x1},  // chadrepublic
	{50594, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{8405, 68, 20, 0x1},    // republiquededjibouti
	{39252, 195, 15, 0x1},  // trinidadytobago
	{30777, 81, 5, 0x81},   // #4430
	{30802, 230, 5, 0x81},  // #4446
	{30812, 90, 5, 0x81},   // #4454
	{29088, 160, 5, 0x81},  // #2uzb
	{13597, 101, 9, 0x1},   // swaziland
	{35124, 450, 5, 0x1},   // #5grc
	{5554, 41, 9, 0x1},     // noorwegen
	{43384, 522, 5, 0x1},   // #6gfr
	{40385, 390, 5, 0x1},   // #6580
	{57582, 44, 16, 0x1},   // republicportugal
	{20412, 9, 5, 0x81},    // #2bih
	{43464, 381, 5, 0x1},   // #6gnb
	{56266, 16, 24, 0x1},   // federalrepublicofgermany
	{5222, 223, 21, 0x1},   // territoryfrenchguyana
	{23905, 79, 5, 0x81},   // #2gnq
	{30402, 259, 15, 0x1},  // kosovounscr1244
	{30882, 84, 5, 0x81},   // #4504
	{24022, 181, 5, 0x81},  // #2gtm
	{38989, 246, 15, 0x1},  // sthelenaislands
	{15863, 142, 13, 0x1},  // republicnauru
	{55741, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{45681, 240, 16, 0x1},  // portoricoislands
	{60679, 239, 33, 0x1},  // hendersonduciaoenoislandspitcairn
	{9689, 140, 16, 0x1},   // malakkafederatie
	{1430, 13, 25, 0x1},    // tsjechoslowaakserepubliek
	{57000, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{3088, 182, 27, 0x1},   // cooperativerepublicofguyana
	{2373, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{37954, 157, 18, 0x1},  // republictimorleste
	{19450, 206, 21, 0x1},  // sainteustatiusbonaire
	{39710, 523, 5, 0x1},   // #5yar
	{6869, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{34506, 248, 22, 0x1},  // saintpierreandmiquelon
	{39995, 275, 5, 0x1},   // #6315
	{40095, 384, 5, 0x1},   // #6365
	{14775, 80, 5, 0x1},    // kenia
	{49993, 43, 5, 0x1},    // polen
	{26563, 18, 11, 0x1},   // reinoespana
	{3232, 163, 12, 0x21},  // samoawestern
	{36518, 252, 11, 0x1},  // chinataiwan
	{2444, 186, 28, 0x21},  // saintkittsandnevisfederation
	{6826, 377, 23, 0x2},   // saintmartinsaintmaarten
	{5006, 87, 10, 0x1},    // mozambique
	{37250, 411, 5, 0x1},   // #5png
	{25978, 236, 23, 0x1},  // grondgebiednewcaledonia
	{50082, 170, 26, 0x1},  // multinationalestatebolivia
	{47454, 319, 5, 0x1},   // #6uru
	{19651, 111, 18, 0x1},  // kingdomafghanistan
	{27355, 65, 11, 0x1},   // middlecongo
	{25318, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{55401, 133, 15, 0x1},  // laosdemvolksrep
	{18498, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{30772, 34, 5, 0x81},   // #4428
	{47419, 464, 5, 0x1},   // #6uga
	{60405, 184, 5, 0x1},   // hayti
	{29017, 253, 28, 0x1},  // usabuitengebiedkleineislands
	{28794, 99, 10, 0x1},   // zuidsoedan
	{3264, 257, 31, 0x1},   // overzeesgebiedsdeelwallisfutuna
	{17505, 209, 9, 0x1},   // bouvetoya
	{2281, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{63179, 255, 33, 0x1},  // grondgebiedbritishmaagdeneilanden
	{26167, 45, 24, 0x1},   // socialistrepublicromania
	{51083, 10, 16, 0x1},   // belarussischessr
	{43147, 51, 19, 0x1},   // konungariketsverige
	{6894, 153, 5, 0x1},    // syria
	{40000, 336, 5, 0x1},   // #6316
	{16499, 8, 15, 0x1},    // bulgariakingdom
	{32897, 481, 5, 0x1},   // #5blz
	{55369, 133, 14, 0x1},  // koninkrijklaos
	{17815, 223, 8, 0x1},   // frguiana
	{48433, 71, 4, 0x1},    // misr
	{30532, 242, 5, 0x81},  // #4258
	{10221, 164, 3, 0x1},   // yar
	{23126, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{34668, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{40320, 418, 5, 0x1},   // #6522
	{20943, 167, 17, 0x1},  // antiguaandbarbuda
	{1799, 133, 31, 0x21},  // democratischevolksrepublieklaos
	{11337, 164, 10, 0x1},  // yemenrepof
	{56772, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{4297, 120, 27, 0x21},  // federalestatenvanmicronesia
	{24555, 122, 5, 0x81},  // #2ind
	{4731, 234, 29, 0x1},   // overzeesgebiedsdeelmartinique
	{63561, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{26592, 228, 27, 0x1},  // britishindischeoceaangebied
	{18315, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{11848, 64, 17, 0x1},   // congoleopoldville
	{32660, 254, 11, 0x1},  // vaticancity
	{53344, 12, 5, 0x1},    // #7sui
	{53310, 135, 5, 0x1},   // #7sri
	{46739, 157, 19, 0x1},  // easttimortimorleste
	{54025, 186, 24, 0x1},  // federatiasaintkittsnevis
	{47349, 246, 25, 0x1},  // sthelenaandtristandacunha
	{27501, 147, 3, 0x1},   // png
	{27365, 205, 44, 0x1},  // overzeesdepartementfrenchzuidelijketerritory
	{17897, 259, 17, 0x1},  // republikaekosoves
	{40005, 524, 5, 0x1},   // #6317
	{40105, 479, 5, 0x1},   // #6367
	{15587, 173, 13, 0x1},  // republicchili
	{48694, 91, 14, 0x1},   // zuidwestafrika
	{49812, 179, 5, 0x1},   // #7ecu
	{37459, 84, 14, 0x1},   // kingdommorocco
	{4880, 128, 9, 0x21},   // kirghizia
	{44963, 217, 20, 0x1},  // malvinasfalklandisds
	{61481, 18, 13, 0x1},   // kingdomspanje
	{42119, 102, 20, 0x1},  // republicofseychelles
	{16898, 64, 11, 0x1},   // formerzaire
	{35506, 189, 18, 0x1},  // republicanicaragua
	{3807, 243, 21, 0x1},   // collectiviteitreunion
	{27978, 148, 8, 0x1},   // koreadpr
	{5458, 136, 20, 0x1},   // sultanaatdermaldiven
	{9969, 164, 26, 0x1},   // yemenarabrepublicnorthsana
	{17680, 9, 6, 0x1},     // bosnia
	{20317, 253, 24, 0x1},  // uskleineafgelegenislands
	{30782, 82, 5, 0x81},   // #4434
	{51837, 81, 5, 0x1},    // #7lbr
	{30807, 85, 5, 0x81},   // #4450
	{13289, 257, 17, 0x1},  // wallisandfutunais
	{31467, 457, 5, 0x1},   // #5110
	{39990, 525, 5, 0x1},   // #6310
	{40100, 526, 5, 0x1},   // #6366
	{2676, 246, 16, 0x1},   // eilandsinthelena
	{12502, 205, 17, 0x1},  // frsantarcticlands
	{41711, 65, 10, 0x1},   // brazzcongo
	{55000, 122, 6, 0x1},   // bharat
	{35646, 469, 5, 0x1},   // #5kir
	{49998, 19, 5, 0x1},    // #7est
	{26568, 18, 6, 0x1},    // espana
	{4934, 129, 19, 0x1},   // democratickampuchea
	{40305, 527, 5, 0x1},   // #6516
	{40315, 528, 5, 0x1},   // #6520
	{7769, 79, 14, 0x1},    // equatorialguin
	{61304, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{34781, 85, 29, 0x1},   // democratischerepublmadagascar
	{3977, 65, 13, 0x21},   // volksrepkongo
	{8955, 243, 13, 0x1},   // reunionfrench
	{30877, 233, 5, 0x81},  // #4500
	{35719, 529, 5, 0x1},   // #5kyr
	{17117, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{39516, 112, 10, 0x1},  // uaemirates
	{37060, 530, 5, 0x1},   // #5per
	{11825, 64, 28, 0x81},  // democraticrepublicofthecongo
	{3728, 531, 10, 0x2},   // somaliland
	{57811, 7, 15, 0x1},    // royaumebelgique
	{15417, 184, 13, 0x1},  // repiblikayiti
	{19594, 41, 6, 0x1},    // norway
	{53510, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{4795, 73, 24, 0x21},   // includingeritreaethiopia
	{8453, 108, 18, 0x1},   // unionofsouthafrica
	{40195, 533, 5, 0x1},   // #6433
	{16205, 135, 12, 0x1},  // formerceylon
	{5004, 186, 29, 0x21},  // federatievansaintkittsennevis
	{698, 140, 16, 0x21},   // malakkafederatia
	{34630, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{42658, 77, 14, 0x1},   // republicgambia
	{20491, 237, 11, 0x1},  // norfolkisds
	{22674, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{40115, 491, 5, 0x1},   // #6369
	{43532, 457, 5, 0x1},   // #6guy
	{44924, 26, 12, 0x1},   // magyarorszag
	{9511, 140, 15, 0x1},   // federatiamalaya
	{1166, 37, 18, 0x1},    // republiekmacedonie
	{42846, 200, 19, 0x1},  // grondgebiedanguilla
	{41743, 231, 27, 0x1},  // saintmartinfrenchdeelfrench
	{20432, 58, 17, 0x1},   // republiquedubenin
	{23878, 228, 27, 0x1},  // britishindiaoceaanterritory
	{24383, 143, 13, 0x1},  // muscatandoman
	{46360, 534, 5, 0x1},   // #6rvn
	{11440, 245, 44, 0x1},  // grondgebiedsouthgeorgiasouthsandwicheilanden
	{40310, 535, 5, 0x1},   // #6517
	{52277, 192, 18, 0x1},  // republicofparaguay
	{8736, 212, 24, 0x1},   // overseasterritorycuracao
	{5219, 38, 15, 0x21},   // republicofmalta
	{10700, 146, 17, 0x1},  // republiekvanpalau
	{53320, 100, 5, 0x1},   // #7stp
	{4638, 164, 15, 0x1},   // yemenfmrarabrep
	{4588, 7, 17, 0x21},    // royaumedebelgique
	{40190, 338, 5, 0x1},   // #6432
	{58382, 147, 14, 0x1},  // papuanewguniea
	{54349, 81, 15, 0x1},   // republicliberia
	{21339, 240, 24, 0x1},  // commonwealthofpuertorico
	{9378, 257, 29, 0x1},   // territoiredesileswallisfutuna
	{3715, 235, 13, 0x1},   // mayottefrench
	{18188, 117, 3, 0x1},   // vrc
	{40908, 112, 17, 0x1},  // arabischeemiraten
	{54912, 254, 7, 0x1},   // holysee
	{11521, 248, 18, 0x1},  // stpierreetmiquelon
	{41453, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{40110, 443, 5, 0x1},   // #6368
	{5711, 235, 27, 0x1},   // overseascollectivitymayotte
	{41185, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{2472, 9, 25, 0x21},    // bosniaherzegovinarepublic
	{30527, 223, 5, 0x81},  // #4254
	{43077, 334, 5, 0x1},   // #6gab
	{5540, 45, 7, 0x1},     // romania
	{39215, 250, 30, 0x1},  // grondgebiedturkscaicoseilanden
	{441, 242, 15, 0x1},    // frenchpolynesia
	{700, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{16552, 58, 13, 0x1},   // republicbenin
	{52794, 78, 13, 0x1},   // guineabisseau
	{11197, 166, 19, 0x1},  // republicofargentina
	{5700, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4341, 120, 24, 0x21},  // micronesiafederatestates
	{54767, 65, 24, 0x1},   // republiccongobrazzaville
	{15626, 67, 9, 0x1},    // caboverde
	{114, 21, 18, 0x1},     // metropolitanfrance
	{40205, 410, 5, 0x1},   // #6435
	{5937, 240, 27, 0x1},   // overseasterritorypuertorico
	{19920, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{17170, 86, 11, 0x1},   // frenchsudan
	{1742, 247, 33, 0x1},   // overseasterritorysvalbardjanmayen
	{7805, 102, 18, 0x1},   // republicseychelles
	{49817, 71, 5, 0x1},    // #7egy
	{15574, 173, 13, 0x1},  // republicchile
	{56373, 15, 8, 0x1},    // germanye
	{7526, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{41351, 12, 19, 0x1},   // zwitsersebondsstaat
	{25388, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{32901, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{34864, 27, 17, 0x1},   // republicofireland
	{20789, 171, 5, 0x81},  // #2bra
	{27794, 43, 20, 0x1},   // rzeczpospolitapolska
	{25581, 247, 16, 0x1},  // janmayensvalbard
	{65070, 222, 28, 0x1},  // autonomousterritorygreenland
	{2764, 237, 23, 0x1},   // territorynorfolkislands
	{34314, 148, 20, 0x1},  // dempeoplesrepofkorea
	{28838, 37, 22, 0x1},   // northmacedoniarepublic
	{53410, 12, 11, 0x1},   // zwitserland
	{26867, 228, 49, 0x1},  // overzeesterritorybritishindischeoceaanterritorium
	{35683, 536, 5, 0x1},   // #5kuw
	{11733, 120, 17, 0x1},  // federalmicronesia
	{60739, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{32766, 119, 24, 0x1},  // republiekderfijieilanden
	{16953, 14, 20, 0x1},   // czechrepublicczechia
	{40200, 506, 5, 0x1},   // #6434
	{24308, 136, 17, 0x1},  // republiekmaldiven
	{59635, 136, 17, 0x1},  // sultanatemaldives
	{30787, 31, 5, 0x81},   // #4438
	{10554, 4, 8, 0x1},     // autralia
	{13333, 67, 9, 0x1},    // capeverde
	{25856, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{35817, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{43130, 5, 18, 0x1},    // republicoostenrijk
	{4239, 115, 15, 0x1},   // sultanatebrunei
	{36755, 237, 17, 0x1},  // teratrinorfkailen
	{29653, 49, 9, 0x1},    // slovensko
	{22957, 6, 10, 0x1},    // azarbaycan
	{19130, 115, 12, 0x1},  // nationbrunei
	{53044, 155, 18, 0x1},  // republictajikistan
	{49885, 18, 5, 0x1},    // #7esp
	{6208, 220, 33, 0x1},   // britishoverseasterritorygibraltar
	{20839, 172, 5, 0x81},  // #2brb
	{16474, 7, 16, 0x1},    // kingdomofbelgium
	{1357, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{46310, 18, 12, 0x1},   // spainkingdom
	{24194, 182, 5, 0x81},  // #2guy
	{35526, 85, 10, 0x1},   // malagassia
	{16217, 71, 12, 0x1},   // formeregypte
	{11601, 161, 18, 0x1},  // formernorthvietnam
	{26395, 94, 16, 0x1},   // republicofrwanda
	{11835, 329, 18, 0x82}, // republicofthecongo
	{18666, 64, 24, 0x1},   // demrepzairekinshasacongo
	{17057, 76, 11, 0x1},   // fransguinee
	{40215, 370, 5, 0x1},   // #6437
	{18518, 138, 26, 0x1},  // socialistrepublicuniebirma
	{41325, 52, 18, 0x1},   // turkiyecumhuriyeti
	{2213, 257, 15, 0x1},   // wallisenfutunaf
	{14451, 5, 10, 0x1},    // osterreich
	{28084, 133, 12, 0x1},  // republiclaos
	{51946, 32, 5, 0x1},    // #7ltu
	{9565, 114, 12, 0x1},   // statebahrein
	{50392, 3, 8, 0x1},     // hayastan
	{29010, 196, 5, 0x81},  // #2ury
	{32469, 69, 8, 0x1},    // algerije
	{52774, 79, 26, 0x1},   // republiekequatoriaalguinea
	{63446, 59, 19, 0x1},   // republiekoppervolta
	{23559, 74, 5, 0x81},   // #2gab
	{32102, 536, 5, 0x1},   // #5690
	{63829, 153, 22, 0x1},  // arabischerepublicsyria
	{12863, 63, 8, 0x1},    // kameroen
	{1523, 206, 30, 0x1},   // bonairesainteustatiussabadutch
	{50392, 3, 22, 0x1},    // hayastanihanrapetutyun
	{6720, 56, 15, 0x1},    // republicaangola
	{23472, 45, 26, 0x1},   // roemeensesocialistrepublic
	{3737, 148, 18, 0x1},   // dempeoplesrepkorea
	{2139, 149, 12, 0x21},  // stateofqatar
	{43744, 86, 16, 0x1},   // republiquedumali
	{10100, 49, 9, 0x1},    // slowakije
	{11721, 163, 12, 0x1},  // westernsamoa
	{47459, 284, 5, 0x1},   // #6usa
	{37044, 91, 16, 0x1},   // republieknamibie
	{53349, 194, 5, 0x1},   // #7sur
	{26733, 228, 27, 0x1},  // britishindianoceanterritory
	{16018, 86, 13, 0x1},   // republiekmali
	{35349, 435, 5, 0x1},   // #5ice
	{40210, 537, 5, 0x1},   // #6436
	{22654, 128, 18, 0x1},  // republiekkirgistan
	{26931, 245, 42, 0x1},  // territorysouthgeorgiasouthsandwicheilanden
	{53939, 231, 19, 0x1},  // frenchdeelstmaarten
	{44750, 195, 25, 0x1},  // trinidadandtobagorepublic
	{54726, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{29162, 37, 12, 0x1},   // macedoniafyr
	{32867, 495, 5, 0x1},   // #5blr
	{54495, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{15452, 176, 4, 0x1},   // cuba
	{30522, 21, 5, 0x81},   // #4250
	{11207, 166, 17, 0x1},  // argentinarepublic
	{5647, 120, 22, 0x21},  // federatievanmicronesie
	{676, 68, 13, 0x1},     // afarsandissas
	{40295, 538, 5, 0x1},   // #6510
	{5795, 243, 27, 0x1},   // overseascollectivityreunion
	{39343, 89, 16, 0x1},   // islandsmauritius
	{46297, 539, 5, 0x1},   // #6rok
	{18787, 55, 6, 0x1},    // #3yucs
	{52815, 202, 22, 0x1},  // oudnederlandseantillen
	{42502, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{21930, 119, 12, 0x1},  // fijidominion
	{13518, 37, 20, 0x1},   // macedoniathefmryugrp
	{26184, 45, 22, 0x1},   // romaniapeoplesrepublic
	{14578, 74, 14, 0x1},   // republiekgabon
	{53391, 51, 5, 0x1},    // #7swe
	{62333, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{40225, 540, 5, 0x1},   // #6439
	{52104, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{27089, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{4493, 241, 3, 0x21},   // plo
	{51936, 83, 5, 0x1},    // #7les
	{2208, 229, 17, 0x21},  // bailliagedejersey
	{3113, 122, 15, 0x21},  // republicofindia
	{54471, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{13275, 55, 13, 0x1},   // sfryugoslavia
	{36351, 50, 8, 0x1},    // slovenia
	{53818, 115, 15, 0x1},  // sultanaatbrunei
	{17334, 46, 4, 0x1},    // ussr
	{50048, 170, 25, 0x1},  // boliviaplurinationalstate
	{1208, 138, 28, 0x1},   // republiekvandeunievanmyanmar
	{38456, 207, 14, 0x1},  // stbartholomeus
	{27126, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{36214, 247, 21, 0x1},  // janmayenenspitsbergen
	{59960, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{35678, 444, 5, 0x1},   // #5kos
	{40300, 361, 5, 0x1},   // #6511
	{23567, 22, 5, 0x81},   // #2gbr
	{32107, 507, 5, 0x1},   // #5692
	{35739, 541, 5, 0x1},   // #5kzk
	{58199, 135, 16, 0x1},  // republicsrilanka
	{32027, 392, 5, 0x1},   // #5620
	{7385, 218, 26, 0x1},   // overzeesgebiedsdeelfaeroer
	{44361, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{38, 377, 8, 0x2},      // stmartin
	{8157, 229, 13, 0x1},   // jerseybritish
	{55318, 71, 23, 0x1},   // unitedarabischerepublic
	{48117, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{6497, 233, 34, 0x1},   // britishoverseasterritorymontserrat
	{3412, 451, 5, 0x2},    // korea
	{41315, 52, 17, 0x1},   // republicofturkiye
	{14321, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{40220, 408, 5, 0x1},   // #6438
	{13084, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{45456, 230, 8, 0x1},   // macausar
	{30817, 140, 5, 0x81},  // #4458
	{4636, 65, 20, 0x21},   // peoplesrepublickongo
	{41082, 161, 24, 0x1},  // socialistrepublicvietnam
	{2973, 55, 32, 0x21},   // yugoslaviafederalpeoplesrepublic
	{22338, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{1548, 249, 17, 0x1},   // dutchsaintmaarten
	{50026, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{4712, 129, 19, 0x1},   // democratickampuchia
	{20246, 206, 36, 0x1},  // grondgebiedbonairesainteustatiussaba
	{54004, 186, 21, 0x1},  // saintchristophernevis
	{4814, 6, 33, 0x1},     // azerbaijansovietsocialistrepublic
	{14874, 118, 17, 0x1},  // kibriscumhuriyeti
	{28225, 48, 5, 0x81},   // #2srb
	{2840, 182, 14, 0x1},   // republicguyana
	{38178, 88, 11, 0x1},   // muritaniyah
	{36375, 134, 19, 0x1},  // republiquelibanaise
	{42930, 186, 7, 0x1},   // stkitts
	{50759, 112, 18, 0x1},  // unitedarabemiraten
	{6200, 219, 8, 0x1},    // guernsey
	{11985, 62, 18, 0x1},   // ivorycoastrepublic
	{53895, 110, 5, 0x1},   // #7zim
	{11920, 121, 23, 0x1},  // unitedstatesofindonesia
	{34539, 542, 5, 0x1},   // #5egy
	{15116, 10, 15, 0x1},   // republicbelarus
	{44458, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{9046, 201, 24, 0x1},   // overzeesgebiedsdeelaland
	{1981, 247, 21, 0x1},   // svalbardjanmayennoors
	{62366, 64, 25, 0x1},   // congodemocraticrepublicof
	{39700, 519, 5, 0x1},   // #5ven
	{29015, 54, 5, 0x81},   // #2usa
	{32939, 543, 5, 0x1},   // #5bng
	{30727, 111, 3, 0x81},  // #44
	{55379, 133, 22, 0x1},  // laosdemocraticvolksrep
	{59397, 170, 17, 0x1},  // republicofbolivia
	{12681, 110, 8, 0x1},   // zimbabwe
	{7498, 235, 30, 0x1},   // territorialcollectivitymayotte
	{59595, 165, 20, 0x1},  // peoplesrepublicyemen
	{32112, 296, 5, 0x1},   // #5694
	{22546, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{56041, 90, 13, 0x1},   // dzikolamalawi
	{44244, 71, 7, 0x1},    // egyptar
	{5860, 16, 3, 0x21},    // brd
	{7759, 79, 26, 0x1},    // republicofequatorialguinea
	{53615, 57, 17, 0x1},   // koninkrijkburundi
	{58641, 184, 14, 0x1},  // repiblikdayiti
	{22778, 61, 20, 0x1},   // centraalafrrepubliek
	{58886, 44, 16, 0x1},   // portugalrepublic
	{28942, 53, 5, 0x81},   // #2ukr
	{35424, 437, 5, 0x1},   // #5ire
	{25443, 200, 32, 0x1},  // britishoverzeesterritoryanguilla
	{3821, 243, 14, 0x1},   // reunionislands
	{39430, 57, 9, 0x1},    // boeroendi
	{54580, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{33101, 544, 5, 0x1},   // #5bot
	{4650, 164, 10, 0x1},   // repofyemen
	{10120, 108, 16, 0x1},  // southafricaunion
	{31322, 52, 5, 0x81},   // #4792
	{31252, 194, 5, 0x81},  // #4740
	{62943, 91, 10, 0x1},   // namibiaswa
	{56750, 13, 22, 0x1},   // republicczechoslovakia
	{12573, 141, 10, 0x1},  // nepalstate
	{4324, 120, 27, 0x21},  // federatedstatesofmicronesia
	{45022, 210, 24, 0x1},  // grondgebiedcocoseilanden
	{44263, 23, 15, 0x1},   // republicgeorgia
	{32032, 545, 5, 0x1},   // #5625
	{57279, 123, 12, 0x1},  // iranislrepof
	{15229, 15, 13, 0x1},   // oostduitsland
	{9214, 207, 7, 0x1},    // stbarth
	{57759, 203, 15, 0x1},  // amerikaanssamoa
	{27210, 238, 5, 0x81},  // #2niu
	{21966, 135, 7, 0x1},   // ilankai
	{7662, 251, 7, 0x1},    // tokelau
	{7342, 212, 12, 0x1},   // curacaodutch
	{3099, 124, 14, 0x21},  // republicofiraq
	{27312, 142, 5, 0x81},  // #2nru
	{20655, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{14699, 27, 13, 0x1},   // ierserepublic
	{14587, 74, 5, 0x1},    // gabon
	{55659, 171, 20, 0x1},  // braziliaunitedstates
	{3519, 223, 16, 0x1},   // guianadepartment
	{34755, 74, 5, 0x1},    // gabun
	{5100, 246, 8, 0x1},    // sthelena
	{35787, 148, 20, 0x1},  // koreapeoplesrepublic
	{35109, 20, 15, 0x1},   // suomentasavalta
	{33263, 527, 5, 0x1},   // #5bui
	{26643, 255, 20, 0x1},  // britishvirginislands
	{33112, 340, 5, 0x1},   // #5bra
	{9762, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{39925, 546, 5, 0x1},   // #6211
	{47950, 78, 12, 0x1},   // guineabissao
	{36590, 252, 21, 0x1},  // provinceofchinataiwan
	{32117, 367, 5, 0x1},   // #5696
	{45974, 248, 21, 0x1},  // saintpierreenmiquelon
	{2724, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{37838, 39, 18, 0x1},   // republicmontenegro
	{10213, 199, 14, 0x1},  // territoryaruba
	{51529, 232, 25, 0x1},  // noordelijkemarianeislands
	{37970, 223, 35, 0x1},  // territorialcollectivityfrenchguiana
	{51954, 33, 5, 0x1},    // #7lux
	{32716, 466, 5, 0x1},   // #5bar
	{38713, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{5083, 106, 10, 0x21},  // tanganjika
	{43093, 547, 5, 0x1},   // #6gdr
	{12338, 97, 11, 0x1},   // sierraleone
	{23585, 219, 17, 0x1},  // territoryguernsey
	{39920, 548, 5, 0x1},   // #6210
	{42145, 46, 10, 0x1},   // sovietunie
	{15824, 82, 13, 0x1},   // republiclibya
	{63052, 549, 20, 0x2},  // gilbertelliceislands
	{8070, 106, 20, 0x1},   // mainlanduroftanzania
	{44797, 194, 16, 0x1},  // surinamerepublic
	{3412, 148, 8, 0x1},    // koreadem
	{35641, 498, 5, 0x1},   // #5ken
	{33673, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62765, 106, 13, 0x1},  // fmrtanganyika
	{24762, 64, 23, 0x1},   // leopoldvilleformercongo
	{49888, 215, 13, 0x1},  // spaansesahara
	{2915, 55, 32, 0x21},   // federalpeoplesrepublicyugoslavia
	{61124, 55, 19, 0x1},   // jugoslavievoormalig
	{42871, 252, 9, 0x1},   // taiwanroc
	{10278, 42, 18, 0x1},   // aotearoanewzealand
	{27411, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{2411, 186, 31, 0x21},  // saintchristophernevisfederation
	{47211, 188, 21, 0x1},  // verenigdestatenmexico
	{34534, 551, 5, 0x1},   // #5ecu
	{23304, 241, 9, 0x1},   // palestine
	{58164, 67, 18, 0x1},   // republicacaboverde
	{51814, 82, 5, 0x1},    // #7lba
	{11554, 164, 23, 0x1},  // arabischerepubliekjemen
	{57978, 10, 8, 0x1},    // byelarus
	{40160, 435, 5, 0x1},   // #6395
	{15081, 52, 16, 0x1},   // republicofturkey
	{23943, 256, 42, 0x1},  // overzeesgebiedsdeelamericanmaagdeneilanden
	{16155, 60, 16, 0x1},   // republicbotswana
	{33079, 440, 5, 0x1},   // #5bos
	{51372, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{5347, 87, 19, 0x21},   // portugeesoostafrika
	{10458, 98, 7, 0x1},    // somalia
	{31342, 1, 3, 0x81},    // #48
	{43088, 420, 5, 0x1},   // #6gam
	{31517, 284, 3, 0x1},   // #52
	{34396, 148, 16, 0x1},  // koreademvolksrep
	{54049, 120, 19, 0x1},  // federatiamicronesia
	{32122, 552, 5, 0x1},   // #5698
	{23962, 256, 23, 0x1},  // americanmaagdeneilanden
	{63101, 28, 15, 0x1},   // lydveldidisland
	{62254, 179, 4, 0x1},   // #8ec
	{32037, 282, 5, 0x1},   // #5626
	{56985, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{62518, 64, 15, 0x1},   // republicofzaire
	{7785, 189, 20, 0x1},   // republicadenicaragua
	{49279, 252, 13, 0x1},  // chineestaipei
	{27223, 40, 5, 0x81},   // #2nld
	{18921, 36, 8, 0x1},    // moldavia
	{53406, 101, 5, 0x1},   // #7swz
	{2266, 55, 13, 0x21},   // fmryugoslavia
	{6200, 219, 15, 0x1},   // guernseybritish
	{12016, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{11985, 62, 10, 0x1},   // ivorycoast
	{50525, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53421, 153, 5, 0x1},   // #7syr
	{15554, 138, 12, 0x1},  // burmamyanmar
	{50389, 75, 5, 0x1},    // #7gha
	{65089, 222, 28, 0x1},  // greenlandautonomousterritory
	{34559, 526, 5, 0x1},   // #5est
	{2321, 256, 4, 0x1},    // usvi
	{47746, 54, 12, 0x1},   // unitesstates
	{33036, 198, 22, 0x1},  // venezuelabolivrepublic
	{59651, 46, 10, 0x1},   // sowjetunia
	{33279, 434, 5, 0x1},   // #5bul
	{31332, 250, 5, 0x81},  // #4796
	{39930, 553, 5, 0x1},   // #6212
	{31247, 554, 5, 0x1},   // #4736
	{31257, 247, 5, 0x81},  // #4744
	{60643, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{49580, 8, 23, 0x1},    // volksrepubliekbulgarije
	{26760, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{42474, 147, 16, 0x1},  // papuanorthguinea
	{59035, 127, 9, 0x1},   // qazaqstan
	{32052, 505, 5, 0x1},   // #5645
	{32057, 542, 5, 0x1},   // #5651
	{52992, 102, 5, 0x1},   // #7sey
	{51012, 247, 19, 0x1},  // janmayenspitsbergen
	{5478, 143, 21, 0x1},   // sultanaatmuscatenoman
	{22032, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{22645, 44, 18, 0x1},   // portugeserepubliek
	{45480, 19, 16, 0x1},   // estonianrepublic
	{22561, 230, 12, 0x1},  // macauchinapr
	{37519, 46, 10, 0x1},   // russiaussr
	{42269, 168, 22, 0x1},  // gemenebestvandebahamas
	{35687, 170, 11, 0x1},  // wuliwyasuyu
	{35536, 305, 5, 0x1},   // #5irn
	{10296, 211, 21, 0x1},  // cookislandsnewzealand
	{23602, 555, 14, 0x2},  // channelislands
	{5545, 71, 15, 0x21},   // republicofegypt
	{38646, 246, 22, 0x1},  // sthelenatristandacunha
	{7365, 377, 20, 0x2},   // stmartinsaintmaarten
	{47251, 54, 9, 0x1},    // verstaten
	{39975, 547, 5, 0x1},   // #6265
	{64917, 243, 4, 0x1},   // #8re
	{47151, 140, 17, 0x1},  // federatiamaleisia
	{63323, 184, 4, 0x1},   // #8ha
	{16648, 104, 12, 0x1},  // togorepublic
	{23874, 78, 5, 0x81},   // #2gnb
	{511, 55, 11, 0x1},     // yougoslavia
	{32062, 557, 5, 0x2},   // #5652
	{23490, 193, 21, 0x1},  // republicadeelsalvador
	{41764, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{49361, 241, 15, 0x1},  // gazaandwestbank
	{36065, 82, 27, 0x1},   // libischarabischejamahiriyya
	{2620, 237, 24, 0x1},   // norfolkeilandaustralisch
	{51806, 34, 5, 0x1},    // #7lat
	{21445, 127, 10, 0x1},  // kazachstan
	{40155, 323, 5, 0x1},   // #6390
	{13701, 163, 9, 0x1},   // westsamoa
	{43517, 485, 5, 0x1},   // #6grn
	{37123, 145, 28, 0x1},  // commonwealthofthephilippines
	{15256, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{4087, 210, 22, 0x1},   // territorycocoseilanden
	{5470, 136, 8, 0x1},    // maldiven
	{12254, 156, 20, 0x1},  // turkmenistanrepublic
	{23698, 219, 5, 0x81},  // #2ggy
	{38525, 246, 53, 0x1},  // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{10480, 93, 16, 0x1},   // nigeriafederatia
	{8433, 175, 9, 0x1},    // costarica
	{46866, 175, 18, 0x1},  // republiekcostarica
	{41484, 48, 22, 0x1},   // servieenmontenegrounie
	{29495, 18, 16, 0x1},   // koninkrijkspanje
	{13857, 15, 16, 0x1},   // germanyfmrdemrep
	{32646, 241, 9, 0x1},   // palestina
	{2632, 48, 22, 0x21},   // fryserbiaandmontenegro
	{54593, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{41899, 139, 14, 0x1},  // buitenmongolie
	{28937, 107, 5, 0x81},  // #2uga
	{10583, 120, 16, 0x1},  // fedstsmicronesia
	{40150, 559, 5, 0x1},   // #6385
	{45214, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{32795, 540, 5, 0x1},   // #5bfo
	{40140, 304, 5, 0x1},   // #6375
	{5442, 143, 16, 0x1},   // sultanaatvanoman
	{13591, 101, 15, 0x1},  // formerswaziland
	{54398, 9, 4, 0x81},    // #1ba
	{58683, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{7476, 60, 12, 0x1},    // bechuanaland
	{21225, 150, 20, 0x1},  // kingdomofsaudiarabia
	{31327, 156, 5, 0x81},  // #4795
	{45139, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{23821, 221, 5, 0x81},  // #2glp
	{12770, 140, 18, 0x1},  // malaysiafederation
	{38931, 170, 15, 0x1},  // republicbolivia
	{61462, 64, 4, 0x1},    // #8cg
	{62258, 71, 4, 0x1},    // #8eg
	{1771, 49, 14, 0x21},   // slovakrepublic
	{24027, 223, 5, 0x81},  // #2guf
	{32087, 523, 5, 0x1},   // #5678
	{23934, 180, 5, 0x81},  // #2grd
	{27228, 41, 5, 0x81},   // #2nor
	{7886, 123, 3, 0x1},    // iri
	{25563, 6, 21, 0x1},    // republiekazerbeidzjan
	{26529, 92, 5, 0x81},   // #2ner
	{27317, 42, 5, 0x81},   // #2nzl
	{43052, 489, 5, 0x1},   // #6etm
	{2733, 214, 10, 0x21},  // caymanisds
	{6394, 239, 32, 0x1},   // overseasterritorypitcairnislands
	{16592, 86, 12, 0x1},   // republicmali
	{61165, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{15142, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{5678, 222, 28, 0x1},   // overzeesgebiedsdeelgroenland
	{7091, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{38425, 249, 22, 0x1},  // sintmaartennetherlands
	{37466, 84, 7, 0x1},    // morocco
	{24334, 143, 19, 0x1},  // muscatomansultanate
	{42248, 168, 21, 0x1},  // commonwealthofbahamas
	{28234, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{40130, 560, 5, 0x1},   // #6372
	{24600, 123, 14, 0x1},  // iranislamicrep
	{33016, 561, 5, 0x1},   // #5bol
	{23007, 46, 10, 0x1},   // sowjetunie
	{2590, 75, 8, 0x21},    // goudkust
	{9821, 27, 13, 0x1},    // irishrepublic
	{39970, 522, 5, 0x1},   // #6260
	{31242, 215, 5, 0x81},  // #4732
	{31262, 101, 5, 0x81},  // #4748
	{37254, 233, 21, 0x1},  // grondgebiedmontserrat
	{31227, 18, 5, 0x81},   // #4724
	{972, 202, 25, 0x21},   // nederlandseantillenformer
	{27947, 96, 5, 0x81},   // #2sen
	{21618, 128, 15, 0x1},  // kirghizrepublic
	{48645, 250, 21, 0x1},  // turksencaicoseilanden
	{61418, 65, 4, 0x1},    // #8cf
	{21417, 99, 20, 0x1},   // republicofsouthsudan
	{34495, 248, 22, 0x1},  // miquelonandsaintpierre
	{24815, 155, 13, 0x1},  // tadzjiekistan
	{32092, 475, 5, 0x1},   // #5679
	{64919, 62, 21, 0x1},   // republiquecotedivoire
	{43957, 253, 42, 0x1},  // territoryverafgelegeneilandjesunitedstates
	{9200, 121, 15, 0x1},   // dutcheastindies
	{63817, 164, 29, 0x1},  // jemenitischearabischerepublic
	{26519, 91, 5, 0x81},   // #2nam
	{26574, 93, 5, 0x81},   // #2nga
	{29735, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{37438, 150, 3, 0x1},   // ksa
	{6938, 196, 24, 0x1},   // easternrepublicofuruguay
	{16029, 82, 24, 0x1},   // libischarabischerepublic
	{15058, 194, 15, 0x1},  // surinamrepublic
	{26599, 228, 27, 0x1},  // indischeoceaangebiedbritish
	{29619, 152, 16, 0x1},  // salomonseilanden
	{41340, 73, 7, 0x1},    // etiopia
	{50728, 155, 18, 0x1},  // tajikistanrepublic
	{25663, 187, 5, 0x81},  // #2lca
	{40135, 476, 5, 0x1},   // #6373
	{43489, 562, 5, 0x1},   // #6grc
	{4207, 201, 12, 0x1},   // alandislands
	{36458, 276, 13, 0x2},  // republicchina
	{45803, 66, 15, 0x1},   // staatdercomoren
	{7060, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{1397, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{32857, 488, 5, 0x1},   // #5bhm
	{36471, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{11934, 121, 29, 0x1},  // indonesiarepublicunitedstates
	{64041, 90, 4, 0x1},    // #8mi
	{62730, 20, 4, 0x1},    // #8fi
	{61414, 135, 4, 0x1},   // #8ce
	{62262, 27, 4, 0x1},    // #8ei
	{35376, 147, 19, 0x1},  // papuanewguineastate
	{53464, 9, 25, 0x1},    // republicbosniaherzegovina
	{32047, 508, 5, 0x1},   // #5640
	{52997, 151, 5, 0x1},   // #7sgp
	{13781, 207, 7, 0x1},   // stbarts
	{11750, 120, 17, 0x1},  // fedstatmicronesia
	{31902, 414, 4, 0x1},   // #551
	{52315, 189, 5, 0x1},   // #7nca
	{25681, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{1400, 12, 31, 0x1},    // schweizerischeeidgenossenschaft
	{2377, 186, 34, 0x21},  // saintchristopherandnevisfederation
	{23985, 256, 21, 0x1},  // americanvirginislands
	{17984, 232, 16, 0x1},  // northernmarianas
	{54237, 256, 27, 0x1},  // maagdeneilandenunitedstates
	{60240, 281, 4, 0x1},   // #1yd
	{44740, 195, 27, 0x1},  // republicoftrinidadandtobago
	{40120, 563, 5, 0x1},   // #6370
	{54422, 172, 4, 0x81},  // #1bb
	{61980, 246, 25, 0x1},  // sainthelenatristandacunha
	{62427, 178, 17, 0x1},  // dominicanrepublic
	{31337, 159, 5, 0x81},  // #4798
	{24088, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{5033, 186, 26, 0x21},  // federatiesaintkittsennevis
	{64037, 233, 4, 0x1},   // #8mh
	{47729, 251, 18, 0x1},  // grondgebiedtokelau
	{28424, 30, 16, 0x1},   // koninkrijkitalie
	{62743, 119, 4, 0x1},   // #8fj
	{20560, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{61410, 103, 4, 0x1},   // #8cd
	{46144, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{62008, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{13487, 88, 25, 0x1},   // islamitrepublicmauritania
	{28440, 50, 5, 0x81},   // #2svn
	{51607, 93, 16, 0x1},   // nigeriafederatie
	{31922, 470, 4, 0x1},   // #552
	{4120, 32, 7, 0x21},    // lietuva
	{4218, 197, 14, 0x1},   // stvincentandgr
	{4594, 221, 29, 0x1},   // overzeesgebiedsdeelguadeloupe
	{14171, 225, 14, 0x1},  // formerhongkong
	{25450, 200, 25, 0x1},  // overzeesterritoryanguilla
	{42346, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{53949, 231, 19, 0x1},  // stmaartenfrenchdeel
	{32927, 254, 12, 0x1},  // heiligestoel
	{3011, 209, 31, 0x1},   // overzeesgebiedsdeelbouveteiland
	{33265, 139, 14, 0x1},  // buitenmongolia
	{60244, 164, 4, 0x81},  // #1ye
	{34604, 564, 5, 0x1},   // #5etm
	{1896, 78, 20, 0x1},    // guineabissaurepublic
	{23449, 167, 14, 0x1},  // antiguabarbuda
	{18579, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{23970, 256, 23, 0x1},  // maagdeneilandenamerican
	{57612, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{40125, 496, 5, 0x1},   // #6371
	{54322, 149, 11, 0x1},  // dawlatqatar
	{11784, 15, 24, 0x1},   // germandemocraticrepublic
	{54697, 7, 4, 0x81},    // #1be
	{15562, 232, 12, 0x1},  // nmarianaisds
	{2601, 237, 32, 0x1},   // overzeesgebiedsdeelnorfolkeiland
	{43437, 449, 5, 0x1},   // #6gha
	{64612, 144, 4, 0x1},   // #8pk
	{6602, 225, 8, 0x1},    // hongkong
	{15798, 80, 13, 0x1},   // republickenya
	{64060, 37, 4, 0x1},    // #8mk
	{63335, 225, 4, 0x1},   // #8hk
	{27458, 150, 13, 0x1},  // saoediaarabia
	{28507, 249, 5, 0x81},  // #2sxm
	{62747, 217, 4, 0x1},   // #8fk
	{62266, 79, 4, 0x1},    // #8ek
	{19954, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{13538, 37, 13, 0x1},   // macedoniatfyr
	{61828, 231, 14, 0x1},  // francestmartin
	{53062, 47, 5, 0x1},    // #7smr
	{86, 377, 22, 0x2},     // sintmaartensaintmartin
	{25635, 98, 18, 0x1},   // somalischerepublic
	{31932, 466, 4, 0x1},   // #553
	{63279, 148, 18, 0x1},  // republicnorthkorea
	{21294, 252, 6, 0x1},   // taiwan
	{5910, 234, 27, 0x1},   // overseasterritorymartinique
	{43542, 565, 5, 0x1},   // #6hon
	{35541, 505, 5, 0x1},   // #5irq
	{33757, 178, 21, 0x1},  // dominicaanserepubliek
	{32778, 119, 12, 0x1},  // fijieilanden
	{40145, 566, 5, 0x1},   // #6380
	{43584, 525, 5, 0x1},   // #6hun
	{13821, 16, 28, 0x1},   // formergermanyfederalrepublic
	{33921, 161, 18, 0x1},  // fmrdemrepofvietnam
	{9104, 199, 24, 0x1},   // overzeesgebiedsdeelaruba
	{2328, 62, 18, 0x21},   // republiekivoorkust
	{54693, 113, 4, 0x81},  // #1bd
	{12733, 186, 25, 0x1},  // federationsaintkittsnevis
	{36937, 136, 9, 0x1},   // maladiven
	{28983, 136, 17, 0x1},  // maledivenrepublic
	{5071, 209, 29, 0x1},   // overzeesterritorybouveteiland
	{43014, 170, 26, 0x1},  // boliviaplurinationalestate
	{16171, 89, 13, 0x1},   // republikmoris
	{31222, 567, 5, 0x1},   // #4720
	{64056, 39, 4, 0x1},    // #8mj
	{28517, 153, 5, 0x81},  // #2syr
	{32412, 26, 18, 0x1},   // republiekhongarije
	{4462, 257, 21, 0x1},   // territorywallisfutuna
	{61394, 129, 4, 0x1},   // #8cb
	{25926, 213, 25, 0x1},  // christmasislandsterritory
	{1899, 71, 12, 0x21},   // egyptkingdom
	{23910, 24, 5, 0x81},   // #2grc
	{59763, 156, 10, 0x1},  // toerkmenia
	{31942, 348, 4, 0x1},   // #554
	{32302, 568, 4, 0x1},   // #594
	{43047, 569, 5, 0x1},   // #6eth
	{15685, 74, 13, 0x1},   // republicgabon
	{15850, 38, 13, 0x1},   // republicmalta
	{7231, 208, 14, 0x1},   // bermudaislands
	{25323, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{36224, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{24951, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{64858, 158, 13, 0x1},  // puleangatonga
	{38062, 144, 22, 0x1},  // pakistaninclbangladesh
	{59884, 107, 4, 0x81},  // #1ug
	{11883, 65, 24, 0x1},   // republicbrazzavillecongo
	{161, 248, 19, 0x1},    // saintpierremiquelon
	{43494, 560, 5, 0x1},   // #6grg
	{54985, 8, 4, 0x81},    // #1bg
	{62217, 246, 21, 0x1},  // sinthelenaenascension
	{25777, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{60843, 119, 14, 0x1},  // matanitukoviti
	{27501, 147, 8, 0x1},   // pnguinea
	{45667, 379, 5, 0x1},   // #6nam
	{645, 215, 4, 0x21},    // #8wi
	{657, 164, 4, 0x21},    // #8ym
	{25291, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{65009, 137, 4, 0x1},   // #8rm
	{9123, 199, 5, 0x1},    // aruba
	{49822, 72, 5, 0x1},    // #7eri
	{43350, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{10266, 230, 14, 0x1},  // territorymacao
	{62763, 120, 4, 0x1},   // #8fm
	{61851, 231, 18, 0x1},  // stmaartenfransdeel
	{61390, 11, 4, 0x1},    // #8ca
	{49585, 8, 18, 0x1},    // republiekbulgarije
	{19338, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{60410, 3, 4, 0x1},     // #8am
	{24708, 111, 25, 0x1},  // islamicstateofafghanistan
	{28410, 49, 5, 0x81},   // #2svk
	{4762, 73, 33, 0x21},   // federaldemocraticrepublicethiopia
	{59610, 164, 6, 0x1},   // yemenn
	{3128, 25, 15, 0x21},   // republickroatia
	{31952, 485, 4, 0x1},   // #555
	{55686, 133, 12, 0x1},  // laopeodemrep
	{31602, 488, 4, 0x1},   // #531
	{52849, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{53315, 99, 5, 0x1},    // #7ssd
	{32317, 484, 4, 0x1},   // #595
	{45681, 240, 9, 0x1},   // portorico
	{60160, 131, 20, 0x1},  // korearepublicofsouth
	{34592, 570, 5, 0x1},   // #5eth
	{42995, 170, 26, 0x1},  // multinationalestaatbolivia
	{10087, 13, 22, 0x1},   // formertsjechoslowakije
	{48111, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{40840, 69, 16, 0x1},   // republicalgerije
	{38855, 175, 20, 0x1},  // republicadecostarica
	{8490, 102, 18, 0x1},   // republicseychellen
	{54723, 59, 4, 0x81},   // #1bf
	{10278, 42, 8, 0x1},    // aotearoa
	{37694, 144, 8, 0x1},   // pakistan
	{44304, 30, 13, 0x1},   // italyrepublic
	{44750, 195, 17, 0x1},  // trinidadandtobago
	{64075, 86, 4, 0x1},    // #8ml
	{6504, 233, 27, 0x1},   // overseasterritorymontserrat
	{2862, 236, 23, 0x1},   // departementnewcaledonia
	{58624, 191, 14, 0x1},  // piruwripuwlika
	{12877, 59, 10, 0x1},   // oppervolta
	{23703, 75, 5, 0x81},   // #2gha
	{60382, 1, 4, 0x1},     // #8al
	{24189, 224, 5, 0x81},  // #2gum
	{39060, 174, 18, 0x1},  // republicofcolumbia
	{55633, 13, 26, 0x1},   // czechslovakfederalrepublic
	{35948, 1, 23, 0x1},    // republikaeastshqiperise
	{27205, 189, 5, 0x81},  // #2nic
	{31967, 482, 4, 0x1},   // #556
	{2181, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{48621, 250, 21, 0x1},  // turksandcaicosislands
	{22807, 5, 19, 0x1},    // republikoesterreich
	{50515, 48, 26, 0x1},   // stateunionserbiamontenegro
	{26875, 228, 41, 0x1},  // territorybritishindischeoceaanterritorium
	{20295, 253, 17, 0x1},  // usminoroutlyingis
	{33426, 68, 22, 0x1},   // afarsandissasterritory
	{19920, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{32192, 521, 5, 0x1},   // #5760
	{56411, 7, 6, 0x1},     // belgia
	{53226, 259, 16, 0x1},  // republicofkosova
	{53431, 23, 17, 0x1},   // republicofgeorgia
	{59880, 53, 4, 0x81},   // #1ua
	{13289, 257, 19, 0x1},  // wallisandfutunaisds
	{49607, 228, 17, 0x1},  // brindianoceanterr
	{10109, 108, 22, 0x1},  // formerunionsouthafrica
	{54167, 200, 4, 0x81},  // #1ai
	{27353, 232, 4, 0x1},   // cnmi
	{7724, 244, 21, 0x1},   // vietnamformerrepublic
	{55018, 57, 4, 0x81},   // #1bi
	{55796, 16, 4, 0x81},   // #1de
	{45594, 64, 17, 0x1},   // leopoldvillecongo
	{29162, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{1908, 106, 16, 0x1},   // republictanzania
	{4421, 249, 17, 0x1},   // saintmaartendutch
	{15216, 257, 13, 0x1},  // fwallisfutuna
	{65013, 45, 4, 0x1},    // #8ro
	{64786, 44, 4, 0x1},    // #8po
	{64083, 84, 4, 0x1},    // #8mo
	{18431, 148, 20, 0x1},  // peoplesrepublickorea
	{33324, 70, 16, 0x1},   // republiczanzibar
	{63379, 183, 4, 0x1},   // #8ho
	{1523, 206, 21, 0x1},   // bonairesainteustatius
	{54940, 19, 13, 0x1},   // eestivabariik
	{46601, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{61710, 177, 4, 0x1},   // #8do
	{62786, 218, 4, 0x1},   // #8fo
	{61502, 174, 4, 0x1},   // #8co
	{60418, 56, 4, 0x1},    // #8ao
	{12942, 46, 16, 0x1},   // formersovjetunie
	{49120, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1061, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{6101, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{32082, 571, 5, 0x1},   // #5670
	{24017, 222, 5, 0x81},  // #2grl
	{7419, 235, 26, 0x1},   // overzeesgebiedsdeelmayotte
	{6181, 219, 27, 0x1},   // overzeesgebiedsdeelguernsey
	{31977, 478, 4, 0x1},   // #557
	{13577, 37, 5, 0x1},    // fyrom
	{18574, 59, 6, 0x1},    // #3hvbf
	{40185, 420, 5, 0x1},   // #6420
	{53277, 10, 16, 0x1},   // belorussischessr
	{60618, 239, 25, 0x1},  // gebiedafhvanhetvkpitcairn
	{53534, 111, 21, 0x1},  // afghanistanislamicrep
	{63505, 248, 30, 0x1},  // departementsaintpierremiquelon
	{4651, 64, 13, 0x21},   // kongokinshasa
	{56985, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{2235, 145, 11, 0x21},  // fillipijnen
	{61427, 244, 20, 0x1},  // republicsouthvietnam
	{54998, 114, 4, 0x81},  // #1bh
	{55792, 394, 4, 0x1},   // #1dd
	{50624, 181, 5, 0x1},   // #7gua
	{5251, 6, 20, 0x21},    // republicazerbeidzjan
	{46931, 99, 15, 0x1},   // zuidelijksoedan
	{47270, 54, 9, 0x1},    // verstates
	{28182, 111, 25, 0x1},  // afghanistanislamicemirate
	{64439, 141, 4, 0x1},   // #8np
	{64764, 43, 4, 0x1},    // #8pl
	{56212, 109, 15, 0x1},  // republiekzambia
	{64079, 35, 4, 0x1},    // #8mn
	{63771, 148, 4, 0x1},   // #8kn
	{1229, 138, 23, 0x1},   // myanmarrepubliekderunie
	{61498, 66, 4, 0x1},    // #8cn
	{62282, 19, 4, 0x1},    // #8en
	{60414, 2, 4, 0x1},     // #8an
	{49855, 197, 19, 0x1},  // stvincentgrenadines
	{53441, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{54742, 64, 25, 0x1},   // republiccongoleopoldville
	{31992, 359, 4, 0x1},   // #558
	{38139, 96, 16, 0x1},   // republieksenegal
	{2969, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{38910, 162, 17, 0x1},  // republicofvanuatu
	{15947, 124, 13, 0x1},  // republiekirak
	{32282, 439, 4, 0x1},   // #590
	{50859, 49, 9, 0x1},    // slovakije
	{44215, 192, 16, 0x1},  // republicparaguay
	{51681, 133, 5, 0x1},   // #7lao
	{32137, 572, 5, 0x1},   // #5702
	{43537, 278, 5, 0x1},   // #6hai
	{161, 248, 14, 0x1},    // saintpierremiq
	{4218, 197, 22, 0x1},   // stvincentandgrenadines
	{3880, 58, 5, 0x1},     // benin
	{58919, 144, 4, 0x81},  // #1pk
	{57070, 225, 4, 0x81},  // #1hk
	{25423, 148, 12, 0x1},  // demrepnkorea
	{9559, 132, 6, 0x1},    // kuwait
	{38052, 144, 18, 0x1},  // republicofpakistan
	{58304, 171, 6, 0x1},   // brasil
	{50619, 180, 5, 0x1},   // #7grn
	{665, 110, 4, 0x21},    // #8zi
	{33839, 136, 8, 0x1},   // maldives
	{4433, 249, 21, 0x1},   // dutchpartsaintmaarten
	{39006, 61, 21, 0x1},   // middenafricanrepublic
	{13197, 66, 15, 0x1},   // comorenarchipel
	{64782, 190, 4, 0x1},   // #8pm
	{63959, 85, 4, 0x1},    // #8ma
	{19499, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63375, 226, 4, 0x1},   // #8hm
	{3315, 99, 11, 0x21},   // southsoedan
	{61494, 63, 4, 0x1},    // #8cm
	{58535, 129, 27, 0x1},  // formerdemocratischkampuchea
	{62508, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{59129, 89, 16, 0x1},   // mauritiusislands
	{42842, 501, 5, 0x1},   // #6eqg
	{58833, 85, 22, 0x1},   // malagassischerepubliek
	{32287, 573, 4, 0x1},   // #591
	{66, 249, 16, 0x1},     // sintmaartendutch
	{51832, 134, 5, 0x1},   // #7lbn
	{32142, 529, 5, 0x1},   // #5703
	{5529, 82, 24, 0x21},   // formerlibyanarabrepublic
	{28843, 37, 17, 0x1},   // macedoniarepublic
	{17767, 54, 3, 0x1},    // vsa
	{7938, 235, 25, 0x1},   // overseasdepartmentmayotte
	{22977, 207, 16, 0x1},  // sintbartholomeus
	{25440, 81, 5, 0x81},   // #2lbr
	{62497, 64, 29, 0x1},   // formercongodemocraticrepublic
	{22191, 103, 5, 0x1},   // tchad
	{58367, 123, 8, 0x1},   // iranirof
	{54171, 1, 4, 0x81},    // #1al
	{55024, 58, 4, 0x81},   // #1bj
	{44860, 82, 27, 0x1},   // libischearabischejamahiriya
	{53668, 156, 13, 0x1},  // toerkmenistan
	{11951, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{10296, 211, 6, 0x1},   // cookis
	{257, 53, 4, 0x21},     // #8up
	{64454, 142, 4, 0x1},   // #8nr
	{16499, 8, 8, 0x1},     // bulgaria
	{63425, 25, 4, 0x1},    // #8hr
	{61706, 68, 4, 0x1},    // #8dj
	{25645, 67, 18, 0x1},   // republickaapverdia
	{28295, 99, 5, 0x81},   // #2ssd
	{34625, 99, 10, 0x1},   // sudansouth
	{31517, 574, 4, 0x1},   // #520
	{35759, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{32292, 575, 4, 0x1},   // #592
	{7013, 32, 18, 0x1},    // lietuvosrespublika
	{51574, 118, 15, 0x1},  // republiekcyprus
	{30004, 237, 23, 0x1},  // norfolkislandsterritory
	{32127, 431, 5, 0x1},   // #5700
	{35546, 291, 5, 0x1},   // #5isr
	{34554, 576, 5, 0x1},   // #5eri
	{1674, 207, 25, 0x1},   // departmentsaintbarthelemy
	{22484, 117, 15, 0x1},  // mainlandchinapr
	{59930, 253, 4, 0x81},  // #1um
	{57303, 185, 4, 0x81},  // #1jm
	{36890, 155, 12, 0x1},  // tadsjikistan
	{54201, 3, 4, 0x81},    // #1am
	{55065, 208, 4, 0x81},  // #1bm
	{56530, 120, 4, 0x81},  // #1fm
	{271, 54, 4, 0x21},     // #8us
	{64557, 194, 4, 0x1},   // #8ns
	{64604, 239, 4, 0x1},   // #8pc
	{45882, 30, 12, 0x1},   // italykingdom
	{24334, 143, 10, 0x1},  // muscatoman
	{31237, 95, 5, 0x81},   // #4729
	{63982, 230, 4, 0x1},   // #8mc
	{23841, 77, 5, 0x81},   // #2gmb
	{15806, 80, 5, 0x1},    // kenya
	{61478, 210, 4, 0x1},   // #8ck
	{62714, 193, 4, 0x1},   // #8es
	{44672, 34, 14, 0x1},   // latviarepublic
	{5095, 244, 8, 0x21},   // svietnam
	{7294, 212, 25, 0x1},   // curacaokingdomnetherlands
	{31147, 197, 5, 0x81},  // #4670
	{32297, 321, 4, 0x1},   // #593
	{7349, 249, 16, 0x1},   // dutchsintmaarten
	{51137, 106, 17, 0x1},  // tanzaniaunitedrep
	{32202, 543, 5, 0x1},   // #5771
	{32132, 577, 5, 0x1},   // #5701
	{58805, 145, 4, 0x81},  // #1ph
	{50213, 77, 5, 0x1},    // #7gam
	{16194, 111, 11, 0x1},  // afghanistan
	{9902, 246, 23, 0x1},   // ascensiontristandacunha
	{54205, 578, 4, 0x1},   // #1an
	{61053, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{52963, 109, 9, 0x1},   // nrhodesia
	{55061, 207, 4, 0x81},  // #1bl
	{55443, 117, 4, 0x81},  // #1cn
	{50634, 224, 5, 0x1},   // #7gum
	{4621, 165, 22, 0x1},   // peoplesrepublicofyemen
	{54832, 241, 16, 0x1},  // stateofpalestine
	{64841, 145, 11, 0x1},  // phillipines
	{31232, 99, 5, 0x81},   // #4728
	{63966, 234, 4, 0x1},   // #8mb
	{55733, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{46355, 384, 5, 0x1},   // #6rus
	{61100, 116, 4, 0x1},   // #8bt
	{61474, 214, 4, 0x1},   // #8cj
	{62286, 72, 4, 0x1},    // #8er
	{60378, 6, 4, 0x1},     // #8aj
	{28355, 194, 5, 0x81},  // #2sur
	{28461, 101, 5, 0x81},  // #2swz
	{49873, 79, 12, 0x1},   // spaansguinea
	{36255, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{26643, 255, 9, 0x1},   // britishvi
	{53112, 98, 5, 0x1},    // #7som
	{3328, 123, 14, 0x21},  // islamicrepiran
	{51650, 197, 17, 0x1},  // stvincentandgrens
	{32634, 66, 12, 0x1},   // comorosstate
	{14351, 190, 15, 0x1},  // republicapanama
	{32197, 474, 5, 0x1},   // #5770
	{11521, 248, 19, 0x1},  // stpierreetmiquelonf
	{10472, 92, 13, 0x1},   // republicniger
	{21696, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{54635, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57307, 125, 4, 0x81},  // #1jo
	{57381, 101, 6, 0x1},   // ngwane
	{20160, 198, 20, 0x1},  // republicbolvenezuela
	{54209, 56, 4, 0x81},   // #1ao
	{55073, 170, 4, 0x81},  // #1bo
	{55447, 174, 4, 0x81},  // #1co
	{25763, 32, 5, 0x81},   // #2ltu
	{22402, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{7715, 244, 16, 0x1},   // republiekvietnam
	{55877, 178, 4, 0x81},  // #1do
	{62146, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{37934, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56597, 218, 4, 0x81},  // #1fo
	{45672, 398, 5, 0x1},   // #6nau
	{563, 91, 4, 0x21},     // #8wa
	{41633, 33, 19, 0x1},   // grandduchyluxemburg
	{60155, 131, 20, 0x1},  // southkorearepublicof
	{59374, 144, 23, 0x1},  // islamicrepublicpakistan
	{64561, 189, 4, 0x1},   // #8nu
	{64569, 192, 4, 0x1},   // #8pa
	{38646, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{15443, 176, 13, 0x1},  // republicacuba
	{2151, 132, 12, 0x21},  // statekoeweit
	{61104, 8, 4, 0x1},     // #8bu
	{61470, 173, 4, 0x1},   // #8ci
	{48272, 90, 14, 0x1},   // malawirepublic
	{39759, 55, 11, 0x1},   // yugoslavsfr
	{60331, 112, 4, 0x1},   // #8ae
	{2226, 68, 14, 0x1},    // afarenissaland
	{1140, 37, 44, 0x1},    // devoormaligejoegoslavischerepubliekmacedonie
	{18143, 50, 17, 0x1},   // republiekslovenie
	{5373, 150, 15, 0x1},   // saoedischarabia
	{53096, 152, 5, 0x1},   // #7sol
	{63287, 148, 18, 0x1},  // northkoreavolksrep
	{31042, 191, 5, 0x81},  // #4604
	{56301, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{26036, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{21920, 119, 14, 0x1},  // republicoffiji
	{32538, 232, 30, 0x1},  // grondgebiednoordelijkemarianen
	{42060, 203, 12, 0x1},  // easternsamoa
	{5771, 205, 24, 0x1},   // frenchzuidelijkterritory
	{65015, 45, 17, 0x1},   // roemeenserepublic
	{58975, 239, 4, 0x81},  // #1pn
	{57086, 183, 4, 0x81},  // #1hn
	{4692, 64, 31, 0x21},   // kinshasademocraticrepubliccongo
	{3755, 245, 33, 0x1},   // southgeorgiazuidelsandwichislands
	{19420, 206, 19, 0x1},  // sinteustatiusensaba
	{55069, 115, 4, 0x81},  // #1bn
	{55435, 173, 4, 0x81},  // #1cl
	{23037, 215, 5, 0x81},  // #2esh
	{35620, 134, 16, 0x1},  // republieklibanon
	{46365, 535, 5, 0x1},   // #6rwa
	{63986, 36, 4, 0x1},    // #8md
	{18224, 138, 6, 0x1},   // #3bumm
	{46346, 376, 5, 0x1},   // #6rum
	{63688, 30, 4, 0x1},    // #8it
	{61112, 209, 4, 0x1},   // #8bv
	{61466, 117, 4, 0x1},   // #8ch
	{62718, 73, 4, 0x1},    // #8et
	{3581, 257, 22, 0x1},   // departmentwallisfutuna
	{4566, 1, 20, 0x21},    // republikaeshqiperise
	{53033, 50, 5, 0x1},    // #7slo
	{43801, 226, 36, 0x1},  // territoryheardeilandmcdonaldeilanden
	{34105, 93, 24, 0x1},   // federalrepublicofnigeria
	{37787, 224, 6, 0x1},   // guahan
	{48903, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{32227, 481, 4, 0x1},   // #580
	{5243, 71, 3, 0x1},     // var
	{4970, 48, 14, 0x21},   // republicserbia
	{47890, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{28465, 245, 11, 0x1},  // zuidgeorgie
	{42536, 119, 11, 0x1},  // fijiislands
	{19960, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{32147, 503, 5, 0x1},   // #5704
	{28992, 187, 18, 0x1},  // republicsaintlucia
	{19051, 123, 12, 0x1},  // islamrepiran
	{58971, 248, 4, 0x81},  // #1pm
	{50202, 74, 5, 0x1},    // #7gab
	{57082, 226, 4, 0x81},  // #1hm
	{57240, 124, 4, 0x81},  // #1iq
	{58677, 143, 4, 0x81},  // #1om
	{2125, 579, 6, 0x3},    // guiana
	{828, 250, 28, 0x1},    // territoryturkscaicoseilanden
	{55092, 206, 4, 0x81},  // #1bq
	{55439, 63, 4, 0x81},   // #1cm
	{49909, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{37616, 152, 15, 0x1},  // salomoneilanden
	{49391, 241, 12, 0x1},  // westbankgaza
	{55873, 177, 4, 0x81},  // #1dm
	{44797, 194, 8, 0x1},   // suriname
	{56235, 20, 4, 0x81},   // #1fi
	{13660, 231, 21, 0x1},  // frenchdeelsaintmartin
	{65142, 94, 4, 0x1},    // #8rw
	{65387, 51, 4, 0x1},    // #8sw
	{64033, 139, 4, 0x1},   // #8mg
	{63767, 128, 4, 0x1},   // #8kg
	{570, 129, 25, 0x21},   // formerdemocratickampuchea
	{10542, 230, 14, 0x1},  // territorymacau
	{62726, 223, 4, 0x1},   // #8fg
	{61694, 211, 4, 0x1},   // #8cw
	{60374, 69, 4, 0x1},    // #8ag
	{17382, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{48712, 105, 15, 0x1},  // republictunisia
	{4871, 157, 9, 0x1},    // easttimor
	{52987, 96, 5, 0x1},    // #7sen
	{1506, 206, 42, 0x1},   // overseasterritorybonairesainteustatiussaba
	{39860, 457, 5, 0x1},   // #6110
	{53023, 186, 5, 0x1},   // #7skn
	{25075, 145, 24, 0x1},  // republicofthephilippines
	{58403, 252, 14, 0x1},  // repchinataiwan
	{31152, 47, 5, 0x81},   // #4674
	{57983, 46, 18, 0x1},   // russischefederatia
	{32207, 458, 5, 0x1},   // #5775
	{35576, 432, 5, 0x1},   // #5ita
	{22022, 145, 20, 0x1},  // filipijnengemenebest
	{32152, 541, 5, 0x1},   // #5705
	{5094, 246, 14, 0x1},   // eilandsthelena
	{15008, 170, 13, 0x1},  // formerbolivia
	{58944, 43, 4, 0x81},   // #1pl
	{16730, 54, 12, 0x1},   // vsvanamerika
	{57244, 123, 4, 0x81},  // #1ir
	{18661, 64, 24, 0x1},   // congodemrepzairekinshasa
	{44135, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{28150, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{56793, 161, 26, 0x1},  // socialistrepublicofvietnam
	{50629, 76, 5, 0x1},    // #7gui
	{19276, 126, 5, 0x1},   // nihon
	{567, 257, 4, 0x21},    // #8wf
	{600, 236, 26, 0x1},    // collectiviteitnewcaledonia
	{29873, 152, 11, 0x1},  // solomonisds
	{65055, 145, 4, 0x1},   // #8rp
	{275, 59, 4, 0x21},     // #8uv
	{30388, 259, 20, 0x1},  // underunscr1244kosovo
	{63947, 83, 4, 0x1},    // #8lt
	{63990, 235, 4, 0x1},   // #8mf
	{63692, 62, 4, 0x1},    // #8iv
	{59900, 124, 11, 0x1},  // iraqkingdom
	{57841, 65, 19, 0x1},   // volksrepubliekcongo
	{61011, 152, 4, 0x1},   // #8bp
	{61650, 67, 4, 0x1},    // #8cv
	{64638, 3, 17, 0x1},    // republicofarmenia
	{60335, 111, 4, 0x1},   // #8af
	{33198, 111, 29, 0x1},  // democraticrepublicafghanistan
	{15762, 30, 5, 0x1},    // italy
	{37772, 189, 18, 0x1},  // republieknicaragua
	{28300, 100, 5, 0x81},  // #2stp
	{58095, 79, 12, 0x1},   // spaansguinee
	{52982, 163, 5, 0x1},   // #7sam
	{8078, 106, 20, 0x1},   // uroftanzaniamainland
	{8082, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{4499, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{26860, 228, 56, 0x1},  // britishoverzeesterritorybritishindischeoceaanterritorium
	{39153, 27, 4, 0x1},    // eire
	{22281, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{32157, 582, 5, 0x1},   // #5710
	{1222, 138, 23, 0x1},   // unievanmyanmarrepubliek
	{24595, 211, 10, 0x1},  // kukiairani
	{41268, 259, 16, 0x1},  // republicofkosovo
	{59171, 48, 4, 0x81},   // #1rs
	{24470, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{50108, 170, 18, 0x1},  // plurstateofbolivia
	{34856, 105, 7, 0x1},   // tunisia
	{59888, 22, 4, 0x1},    // #1uk
	{57262, 28, 4, 0x81},   // #1is
	{32986, 248, 30, 0x1},  // grondgebiedsaintpierremiquelon
	{57792, 135, 4, 0x81},  // #1lk
	{55148, 168, 4, 0x81},  // #1bs
	{55366, 211, 4, 0x81},  // #1ck
	{55848, 17, 4, 0x81},   // #1dk
	{661, 109, 4, 0x21},    // #8za
	{56401, 217, 4, 0x81},  // #1fk
	{65134, 240, 4, 0x1},   // #8rq
	{65350, 95, 4, 0x1},    // #8su
	{379, 196, 4, 0x21},    // #8uy
	{64608, 191, 4, 0x1},   // #8pe
	{63951, 33, 4, 0x1},    // #8lu
	{64354, 140, 4, 0x1},   // #8my
	{39845, 355, 5, 0x1},   // #5zim
	{63474, 26, 4, 0x1},    // #8hu
	{63754, 80, 4, 0x1},    // #8ke
	{44787, 194, 18, 0x1},  // republicofsuriname
	{61646, 176, 4, 0x1},   // #8cu
	{24889, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{39835, 354, 5, 0x1},   // #5zam
	{60323, 199, 4, 0x1},   // #8aa
	{9891, 246, 11, 0x1},   // sainthelena
	{35035, 150, 15, 0x1},  // saoedischarabie
	{58283, 171, 27, 0x1},  // republicafederativadobrasil
	{52310, 91, 5, 0x1},    // #7nam
	{7212, 208, 26, 0x1},   // overzeesgebiedsdeelbermuda
	{31037, 192, 5, 0x81},  // #4600
	{31057, 43, 5, 0x81},   // #4616
	{16130, 104, 16, 0x1},  // togoleserepublic
	{33290, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{60248, 235, 4, 0x81},  // #1yt
	{32167, 583, 5, 0x1},   // #5713
	{57090, 25, 4, 0x81},   // #1hr
	{57295, 30, 4, 0x81},   // #1it
	{7633, 122, 10, 0x1},   // unionindia
	{54068, 2, 4, 0x81},    // #1ad
	{4982, 129, 24, 0x1},   // kampucheapeoplesrepublic
	{55096, 171, 4, 0x81},  // #1br
	{55358, 12, 4, 0x81},   // #1ch
	{23202, 19, 5, 0x81},   // #2est
	{55836, 68, 4, 0x81},   // #1dj
	{56231, 73, 4, 0x81},   // #1et
	{56394, 119, 4, 0x81},  // #1fj
	{45696, 207, 10, 0x1},  // stbartlemy
	{65324, 187, 4, 0x1},   // #8st
	{64565, 42, 4, 0x1},    // #8nz
	{6215, 220, 26, 0x1},   // overseasterritorygibraltar
	{28548, 102, 18, 0x1},  // seychelleneilanden
	{64350, 188, 4, 0x1},   // #8mx
	{12546, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{25766, 52, 7, 0x1},    // turkyye
	{61051, 171, 4, 0x1},   // #8br
	{61642, 61, 4, 0x1},    // #8ct
	{39840, 361, 5, 0x1},   // #5zan
	{54823, 64, 14, 0x1},   // congofreestate
	{64894, 97, 10, 0x1},   // sieraleone
	{14780, 38, 14, 0x1},   // republiekmalta
	{43904, 15, 15, 0x1},   // germanydemrepof
	{53373, 49, 5, 0x1},    // #7svk
	{60492, 46, 16, 0x1},   // russischefederal
	{22895, 158, 12, 0x1},  // tongakingdom
	{25350, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{61766, 16, 24, 0x1},   // federalrepublicduitsland
	{27749, 64, 25, 0x1},   // democraticrepublicofcongo
	{10367, 245, 11, 0x1},  // zuidgeorgia
	{60252, 324, 4, 0x2},   // #1yu
	{32162, 413, 5, 0x1},   // #5712
	{32491, 110, 16, 0x1},  // zimbabwerhodesia
	{58681, 190, 4, 0x81},  // #1pa
	{59175, 46, 4, 0x81},   // #1ru
	{57299, 229, 4, 0x81},  // #1je
	{54072, 112, 4, 0x81},  // #1ae
	{57778, 31, 4, 0x81},   // #1li
	{58655, 238, 4, 0x81},  // #1nu
	{55166, 500, 4, 0x1},   // #1bu
	{55362, 62, 4, 0x81},   // #1ci
	{41398, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{28193, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65138, 46, 4, 0x1},    // #8rs
	{23017, 179, 5, 0x81},  // #2ecu
	{1896, 78, 12, 0x1},    // guineabissau
	{63943, 31, 4, 0x1},    // #8ls
	{3233, 231, 20, 0x1},   // saintmartinfransdeel
	{63670, 29, 4, 0x1},    // #8is
	{56058, 197, 25, 0x1},  // sintvincentendegrenadines
	{61638, 175, 4, 0x1},   // #8cs
	{60327, 167, 4, 0x1},   // #8ac
	{16211, 135, 6, 0x1},   // ceylon
	{42837, 584, 5, 0x1},   // #6egy
	{3788, 102, 10, 0x1},   // seychellen
	{13118, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{23110, 225, 16, 0x1},  // sarhongkongchina
	{4351, 120, 26, 0x21},  // federatestatesofmicronesia
	{42672, 166, 12, 0x1},  // theargentine
	{31157, 100, 5, 0x81},  // #4678
	{15503, 138, 12, 0x1},  // burmaunionof
	{8874, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{51586, 46, 18, 0x1},   // russischefederatie
	{35167, 64, 10, 0x1},   // congozaire
	{7796, 189, 17, 0x1},   // nicaraguarepublic
	{60067, 257, 4, 0x81},  // #1wf
	{21542, 65, 16, 0x1},   // congobrazzaville
	{34771, 16, 11, 0x1},   // deutschland
	{30427, 2, 4, 0x81},    // #420
	{17845, 7, 7, 0x1},     // belguim
	{42105, 195, 14, 0x1},  // trinidadtobago
	{54076, 111, 4, 0x81},  // #1af
	{55162, 116, 4, 0x81},  // #1bt
	{55309, 61, 4, 0x81},   // #1cf
	{50551, 24, 5, 0x1},    // #7gre
	{61914, 168, 10, 0x1},  // bahamasthe
	{25136, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{653, 101, 4, 0x21},    // #8wz
	{383, 160, 4, 0x21},    // #8uz
	{1000, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{3960, 36, 7, 0x1},     // moldova
	{64358, 87, 4, 0x1},    // #8mz
	{63635, 123, 4, 0x1},   // #8ir
	{63533, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62722, 14, 4, 0x1},    // #8ez
	{13327, 67, 15, 0x1},   // formercapeverde
	{37429, 150, 21, 0x1},  // koninkrijksaudiarabie
	{47160, 140, 8, 0x1},   // maleisia
	{2955, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{53028, 97, 5, 0x1},    // #7sle
	{21183, 57, 14, 0x1},   // burundikingdom
	{53136, 46, 14, 0x1},   // ruslandfederal
	{39865, 520, 5, 0x1},   // #6115
	{39855, 585, 5, 0x1},   // #6101
	{1377, 213, 26, 0x1},   // christmaseilandaustralisch
	{3184, 40, 10, 0x1},    // netherland
	{52354, 141, 5, 0x1},   // #7nep
	{42878, 241, 23, 0x1},  // occpalestinianterritory
	{42930, 186, 12, 0x1},  // stkittsnevis
	{1332, 202, 14, 0x21},  // netherlandsant
	{64743, 226, 21, 0x1},  // heardmcdonaldeilanden
	{5306, 40, 20, 0x1},    // netherlandskingdomof
	{4471, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{58801, 147, 4, 0x81},  // #1pg
	{59179, 94, 4, 0x81},   // #1rw
	{64240, 164, 22, 0x1},  // arabrepublicyemenyemen
	{41028, 168, 13, 0x1},  // bahamaislands
	{6387, 239, 39, 0x1},   // britishoverseasterritorypitcairnislands
	{59872, 252, 4, 0x81},  // #1tw
	{61542, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57486, 132, 4, 0x81},  // #1kw
	{25496, 82, 5, 0x81},   // #2lby
	{18361, 151, 19, 0x1},  // republicofsingapore
	{28, 231, 18, 0x1},     // frenchdeelstmartin
	{54150, 167, 4, 0x81},  // #1ag
	{55225, 60, 4, 0x81},   // #1bw
	{55346, 65, 4, 0x81},   // #1cg
	{2756, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{65148, 248, 19, 0x1},  // saintpierremiguelon
	{52076, 66, 12, 0x1},   // statecomoros
	{27991, 245, 5, 0x81},  // #2sgs
	{6661, 230, 8, 0x1},    // macaosar
	{28512, 102, 5, 0x81},  // #2syc
	{61702, 17, 4, 0x1},    // #8da
	{63319, 182, 4, 0x1},   // #8gy
	{61634, 232, 4, 0x1},   // #8cq
	{2207, 257, 12, 0x1},   // futunawallis
	{55122, 229, 20, 0x1},  // jerseychannelislands
	{64957, 76, 15, 0x1},   // republiekguinee
	{39850, 382, 5, 0x1},   // #6100
	{26113, 189, 17, 0x1},  // republicnicaragua
	{31052, 239, 5, 0x81},  // #4612
	{57412, 51, 6, 0x1},    // sweden
	{3912, 26, 15, 0x1},    // republichungary
	{61802, 95, 15, 0x1},   // republieksoedan
	{33914, 161, 16, 0x1},  // vietnamfmrdemrep
	{3387, 165, 15, 0x1},   // yemendemocratic
	{58722, 242, 4, 0x81},  // #1pf
	{52488, 137, 10, 0x1},  // marshallis
	{59850, 159, 4, 0x81},  // #1tv
	{57116, 586, 4, 0x1},   // #1hv
	{16636, 191, 12, 0x1},  // perurepublic
	{54380, 201, 4, 0x81},  // #1ax
	{55220, 209, 4, 0x81},  // #1bv
	{55305, 64, 4, 0x81},   // #1cd
	{23042, 18, 5, 0x81},   // #2esp
	{25773, 33, 5, 0x81},   // #2lux
	{38109, 248, 18, 0x1},  // stpierreenmiguelon
	{38480, 163, 14, 0x1},  // westelijksamoa
	{38411, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{58335, 123, 19, 0x1},  // imperialstateofiran
	{1759, 247, 23, 0x1},   // svalbardjanmayenislands
	{65309, 18, 4, 0x1},    // #8sp
	{3030, 209, 12, 0x1},   // bouveteiland
	{41729, 231, 25, 0x1},  // collectiviteitsaintmartin
	{23519, 108, 11, 0x1},  // southafrika
	{34152, 28, 7, 0x1},    // ijsland
	{27952, 151, 5, 0x81},  // #2sgp
	{46206, 289, 5, 0x1},   // #6pol
	{1584, 214, 15, 0x1},   // kaaimaneilanden
	{15994, 95, 24, 0x1},   // democraticrepublicsoedan
	{18956, 79, 16, 0x1},   // guineaecuatorial
	{11336, 164, 6, 0x1},   // nyemen
	{42965, 526, 5, 0x1},   // #6est
	{34420, 131, 6, 0x1},   // skorea
	{53890, 109, 5, 0x1},   // #7zam
	{51871, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51931, 187, 5, 0x1},   // #7lca
	{55098, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{13041, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{44294, 30, 15, 0x1},   // republicofitaly
	{39192, 405, 5, 0x1},   // #5tog
	{58718, 191, 4, 0x81},  // #1pe
	{39695, 465, 5, 0x1},   // #5van
	{50364, 16, 5, 0x1},    // #7ger
	{57112, 26, 4, 0x81},   // #1hu
	{55229, 10, 4, 0x81},   // #1by
	{23022, 71, 5, 0x81},   // #2egy
	{15124, 10, 7, 0x1},    // belarus
	{27910, 150, 5, 0x81},  // #2sau
	{4259, 120, 28, 0x21},  // micronesiagefedereerdestates
	{15110, 52, 14, 0x1},   // turkeyrepublic
	{10030, 115, 7, 0x1},   // bruneid
	{42832, 349, 5, 0x1},   // #6ecu
	{658, 257, 12, 0x1},    // wallisfutuna
	{20865, 59, 7, 0x1},    // burkina
	{55199, 119, 13, 0x1},  // republiekfiji
	{41794, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{53114, 98, 19, 0x1},   // somalischerepubliek
	{20781, 171, 6, 0x1},   // brazil
	{38188, 226, 19, 0x1},  // heardiandmcdonaldis
	{23105, 225, 16, 0x1},  // chinasarhongkong
	{6487, 227, 17, 0x1},   // islandsmanbritish
	{6014, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{26139, 10, 16, 0x1},   // republiekbelarus
	{14747, 122, 14, 0x1},  // republiekindia
	{59846, 195, 4, 0x81},  // #1tt
	{50337, 79, 5, 0x1},    // #7geq
	{3412, 148, 14, 0x1},   // koreadempeorep
	{57108, 184, 4, 0x81},  // #1ht
	{57480, 131, 4, 0x81},  // #1kr
	{30507, 56, 4, 0x81},   // #424
	{30622, 166, 4, 0x81},  // #432
	{16468, 116, 13, 0x1},  // bhutankingdom
	{54384, 6, 4, 0x81},    // #1az
	{58621, 141, 4, 0x81},  // #1np
	{30727, 5, 4, 0x81},    // #440
	{56209, 72, 4, 0x81},   // #1er
	{40971, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{59557, 197, 25, 0x1},  // stvincentandthegrenadines
	{45995, 484, 5, 0x1},   // #6pan
	{11352, 61, 26, 0x1},   // centralafrikaanskeizerrijk
	{22954, 70, 5, 0x81},   // #2eaz
	{36099, 32, 17, 0x1},   // lithuaniarepublic
	{11835, 64, 30, 0x1},   // republicofthecongoleopoldville
	{62959, 242, 4, 0x1},   // #8fp
	{6364, 217, 23, 0x1},   // malvinasfalklandislands
	{61159, 115, 4, 0x1},   // #8bx
	{49958, 165, 6, 0x1},   // yemens
	{23225, 240, 18, 0x1},  // puertoricoamerican
	{7443, 234, 33, 0x1},   // territorialcollectivitymartinique
	{19831, 37, 13, 0x1},   // tfyrmacedonia
	{29884, 587, 5, 0x1},   // #2zar
	{9767, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{42300, 12, 22, 0x1},   // confederazionesvizzera
	{22454, 117, 15, 0x1},  // prmainlandchina
	{44495, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{50653, 230, 16, 0x1},  // grondgebiedmacau
	{35913, 164, 13, 0x1},  // yemenrepublic
	{6426, 214, 37, 0x1},   // britishoverseasterritorycaymanislands
	{46178, 238, 14, 0x1},  // niuenewzealand
	{9222, 230, 24, 0x1},   // overzeesgebiedsdeelmacau
	{10227, 199, 16, 0x1},  // knetherlandaruba
	{59934, 54, 4, 0x81},   // #1us
	{9342, 218, 14, 0x1},   // faeroerislands
	{18071, 25, 8, 0x1},    // hrvatska
	{30612, 6, 4, 0x81},    // #431
	{15873, 196, 6, 0x1},   // urugay
	{57774, 187, 4, 0x81},  // #1lc
	{55301, 210, 4, 0x81},  // #1cc
	{14904, 46, 13, 0x1},   // federalrussia
	{56227, 18, 4, 0x81},   // #1es
	{555, 256, 4, 0x21},    // #8vq
	{28413, 214, 10, 0x1},  // vkcaimanes
	{53789, 196, 5, 0x1},   // #7uru
	{33476, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{5443, 128, 9, 0x21},   // kyrgystan
	{18945, 79, 27, 0x1},   // republicadeguineaecuatorial
	{52580, 155, 12, 0x1},  // tadzhikistan
	{21977, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{31427, 163, 5, 0x81},  // #4882
	{22742, 57, 17, 0x1},   // republicofburundi
	{61163, 57, 4, 0x1},    // #8by
	{21131, 219, 20, 0x1},  // bailliagedeguernesey
	{3285, 145, 22, 0x21},  // republiekderfilipijnen
	{60721, 204, 4, 0x1},   // #8ay
	{20295, 253, 22, 0x1},  // usminoroutlyingislands
	{53771, 112, 5, 0x1},   // #7uae
	{34874, 27, 15, 0x1},   // irelandrepublic
	{62192, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{15047, 194, 11, 0x1},  // dutchguiana
	{31047, 145, 5, 0x81},  // #4608
	{47822, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{35419, 588, 5, 0x1},   // #5ins
	{52470, 142, 5, 0x1},   // #7nru
	{43159, 51, 7, 0x1},    // sverige
	{658, 257, 13, 0x1},    // wallisfutunaf
	{7724, 161, 7, 0x1},    // vietnam
	{59818, 52, 4, 0x81},   // #1tr
	{57463, 148, 4, 0x81},  // #1kp
	{49786, 89, 8, 0x1},    // mauritus
	{57693, 134, 4, 0x81},  // #1lb
	{58638, 142, 4, 0x81},  // #1nr
	{55285, 169, 4, 0x81},  // #1bz
	{60727, 229, 14, 0x1},  // bailliagejerri
	{15811, 82, 13, 0x1},   // republiclibia
	{4481, 128, 10, 0x21},  // kirgyzstan
	{45677, 589, 5, 0x1},   // #6nep
	{27983, 148, 4, 0x1},   // dprk
	{111, 106, 4, 0x21},    // #8tz
	{28062, 193, 5, 0x81},  // #2slv
	{45919, 368, 5, 0x1},   // #6pal
	{64145, 89, 4, 0x1},    // #8mp
	{21745, 145, 19, 0x1},  // filipijnenrepubliek
	{5759, 236, 18, 0x1},   // newcaledoniafrench
	{62974, 21, 4, 0x1},    // #8fr
	{5404, 18, 12, 0x21},   // spaansestate
	{10136, 70, 22, 0x1},   // formerzanzibarpembaisd
	{18733, 110, 6, 0x1},   // #3rhzw
	{5499, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{51401, 135, 16, 0x1},  // srilankarepublic
	{52451, 41, 5, 0x1},    // #7nor
	{46315, 101, 16, 0x1},  // kingdomswaziland
	{32955, 33, 20, 0x1},   // luxembourggrandduchy
	{24215, 223, 23, 0x1},  // grondgebiedfrenchguyana
	{56118, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{32212, 590, 5, 0x1},   // #5780
	{59029, 192, 4, 0x81},  // #1py
	{58700, 242, 18, 0x1},  // polynesiefrancaise
	{62462, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{54593, 22, 27, 0x1},   // grootbrittannianorthierland
	{6088, 15, 13, 0x1},    // eastduitsland
	{57689, 133, 4, 0x81},  // #1la
	{55297, 11, 4, 0x81},   // #1ca
	{57066, 182, 4, 0x81},  // #1gy
	{42371, 64, 21, 0x1},   // demrepublicofthecongo
	{46785, 248, 18, 0x1},  // stpierreenmiquelon
	{649, 163, 4, 0x21},    // #8ws
	{62569, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{39449, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45869, 474, 5, 0x1},   // #6pak
	{64362, 236, 4, 0x1},   // #8nc
	{64852, 146, 4, 0x1},   // #8ps
	{5024, 6, 18, 0x1},     // azerbaijanrepublic
	{248, 137, 9, 0x21},    // marshalls
	{22815, 5, 11, 0x1},    // oesterreich
	{63000, 205, 4, 0x1},   // #8fs
	{8120, 106, 18, 0x1},   // mainlandurtanzania
	{3465, 234, 30, 0x1},   // overseascollectivitymartinique
	{6478, 227, 19, 0x1},   // territoryislandsman
	{27557, 56, 21, 0x1},   // angolapeoplesrepublic
	{8518, 128, 9, 0x1},    // kirgistan
	{59483, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{55798, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{20278, 206, 19, 0x1},  // sabaensinteustatius
	{27100, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{30345, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{7138, 1, 17, 0x1},     // republicofalbania
	{18906, 94, 6, 0x1},    // rwanda
	{32217, 591, 5, 0x1},   // #5781
	{21207, 40, 16, 0x1},   // kingdomnederland
	{24864, 30, 15, 0x1},   // italianrepublic
	{59773, 592, 4, 0x1},   // #1tp
	{1860, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{30577, 167, 4, 0x81},  // #428
	{30677, 4, 4, 0x81},    // #436
	{30792, 168, 4, 0x81},  // #444
	{30967, 7, 4, 0x81},    // #456
	{5739, 140, 17, 0x21},  // maleisiefederatie
	{33824, 91, 15, 0x1},   // namibiarepublic
	{107, 156, 4, 0x21},    // #8tx
	{559, 254, 4, 0x21},    // #8vt
	{28128, 47, 5, 0x81},   // #2smr
	{31797, 593, 5, 0x1},   // #5432
	{45829, 559, 5, 0x1},   // #6nor
	{46034, 344, 5, 0x1},   // #6per
	{65421, 12, 4, 0x1},    // #8sz
	{64838, 147, 4, 0x1},   // #8pp
	{31847, 449, 5, 0x1},   // #5452
	{64160, 88, 4, 0x1},    // #8mr
	{46211, 311, 5, 0x1},   // #6por
	{63712, 124, 4, 0x1},   // #8iz
	{63885, 127, 4, 0x1},   // #8kz
	{10307, 42, 18, 0x1},   // newzealandaotearoa
	{63177, 24, 4, 0x1},    // #8gr
	{60877, 208, 4, 0x1},   // #8bd
	{17181, 242, 11, 0x1},  // frpolynesia
	{63428, 30, 14, 0x1},   // republicitalia
	{59693, 250, 3, 0x1},   // tci
	{54755, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{56553, 95, 27, 0x1},   // democratischerepublieksudan
	{6970, 222, 18, 0x1},   // territorygreenland
	{8539, 71, 17, 0x1},    // arabrepublicegypt
	{39250, 470, 5, 0x1},   // #5tri
	{55231, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{45921, 241, 21, 0x1},  // palestijnseterritoria
	{30892, 3, 4, 0x81},    // #451
	{11545, 71, 27, 0x1},   // verenigdearabischerepubliek
	{31802, 594, 5, 0x1},   // #5433
	{65417, 153, 4, 0x1},   // #8sy
	{64366, 238, 4, 0x1},   // #8ne
	{9090, 201, 14, 0x1},   // alandseilanden
	{23245, 73, 7, 0x1},    // ethopia
	{62685, 85, 19, 0x1},   // republiekmadagaskar
	{63955, 82, 4, 0x1},    // #8ly
	{64207, 143, 4, 0x1},   // #8mu
	{2107, 223, 24, 0x1},   // collectivityfrenchguiana
	{13875, 16, 14, 0x1},   // germanyunified
	{2696, 6, 11, 0x21},    // azerbaidjan
	{31432, 595, 5, 0x1},   // #4886
	{31452, 109, 5, 0x81},  // #4894
	{63173, 224, 4, 0x1},   // #8gq
	{60881, 7, 4, 0x1},     // #8be
	{61698, 118, 4, 0x1},   // #8cy
	{4402, 120, 21, 0x21},  // fedstatesofmicronesia
	{4269, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{31367, 22, 5, 0x81},   // #4826
	{60551, 5, 4, 0x1},     // #8au
	{1716, 213, 26, 0x1},   // christmasislandsaustralian
	{44838, 19, 15, 0x1},   // republicestland
	{5319, 178, 19, 0x21},  // dominicanrepublicdr
	{45768, 36, 15, 0x1},   // republicmoldova
	{15527, 138, 12, 0x1},  // unionmyanmar
	{44620, 73, 16, 0x1},   // republicethiopia
	{25832, 54, 9, 0x1},    // americaus
	{3268, 82, 26, 0x21},   // libischearabischerepubliek
	{2240, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{44121, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{31062, 44, 5, 0x81},   // #4620
	{53718, 250, 18, 0x1},  // turksandcaicosisds
	{23530, 108, 15, 0x1},  // uniesouthafrika
	{7115, 1, 7, 0x1},      // albania
	{15765, 82, 5, 0x1},    // lybia
	{2805, 223, 23, 0x1},   // departementfrenchguyana
	{39245, 477, 5, 0x1},   // #5ton
	{9023, 251, 16, 0x1},   // territorytokelau
	{15091, 52, 6, 0x1},    // turkey
	{39374, 286, 5, 0x1},   // #5tun
	{63251, 148, 18, 0x1},  // volksrepnorthkorea
	{58508, 188, 4, 0x81},  // #1mx
	{30227, 25, 5, 0x81},   // #4191
	{30877, 113, 4, 0x81},  // #450
	{28010, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{53846, 160, 5, 0x1},   // #7uzb
	{83, 159, 4, 0x21},     // #8tv
	{31807, 506, 5, 0x1},   // #5434
	{65413, 245, 4, 0x1},   // #8sx
	{9847, 48, 20, 0x1},    // serviamontenegrounie
	{64370, 237, 4, 0x1},   // #8nf
	{31837, 468, 5, 0x1},   // #5450
	{64203, 38, 4, 0x1},    // #8mt
	{13725, 21, 15, 0x1},   // franserepubliek
	{63482, 121, 4, 0x1},   // #8id
	{31437, 164, 5, 0x81},  // #4887
	{63158, 221, 4, 0x1},   // #8gp
	{60907, 168, 4, 0x1},   // #8bf
	{24146, 206, 20, 0x1},  // caribbeannetherlands
	{12701, 62, 16, 0x1},   // formerivorycoast
	{50101, 170, 18, 0x1},  // boliviaplurstateof
	{14836, 64, 14, 0x1},   // republiekzaire
	{51257, 127, 11, 0x1},  // kazakhistan
	{61251, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{59062, 85, 22, 0x1},   // republiquedemadagascar
	{33743, 177, 22, 0x1},  // commonwealthofdominica
	{22895, 158, 5, 0x1},   // tonga
	{42666, 77, 9, 0x1},    // gambiathe
	{59938, 196, 4, 0x81},  // #1uy
	{47966, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{35521, 181, 9, 0x1},   // guatamala
	{6441, 214, 22, 0x1},   // territorycaymanislands
	{58512, 140, 4, 0x81},  // #1my
	{30417, 176, 5, 0x81},  // #4192
	{50448, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54302, 204, 4, 0x81},  // #1aq
	{47902, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{5177, 254, 26, 0x1},   // statodellacittadelvaticano
	{10678, 244, 21, 0x1},  // formerrepublicvietnam
	{45706, 391, 5, 0x1},   // #6new
	{10296, 211, 11, 0x1},  // cookislands
	{29090, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{103, 252, 4, 0x21},    // #8tw
	{28001, 247, 5, 0x81},  // #2sjm
	{31812, 410, 5, 0x1},   // #5435
	{65218, 96, 4, 0x1},    // #8sg
	{115, 107, 4, 0x21},    // #8ug
	{60396, 124, 6, 0x1},   // aliraq
	{64408, 92, 4, 0x1},    // #8ng
	{45194, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{31842, 596, 5, 0x1},   // #5451
	{46094, 411, 5, 0x1},   // #6png
	{63897, 34, 4, 0x1},    // #8lg
	{37722, 77, 14, 0x1},   // gambiarepublic
	{60936, 113, 4, 0x1},   // #8bg
	{6894, 153, 8, 0x1},    // syriauar
	{21897, 119, 4, 0x1},   // fiji
	{62074, 246, 26, 0x1},  // sinthelenaentristandacunha
	{3297, 145, 18, 0x21},  // filipijnenrepublic
	{21600, 65, 13, 0x1},   // repofthecongo
	{42960, 576, 5, 0x1},   // #6eri
	{31072, 157, 5, 0x81},  // #4626
	{14393, 231, 14, 0x1},  // frenchstmartin
	{14291, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{63612, 147, 23, 0x1},  // papuanewguineaterritory
	{45521, 138, 20, 0x1},  // unionmyanmarrepublic
	{39196, 33, 20, 0x1},   // grandducheluxembourg
	{1332, 202, 25, 0x21},  // netherlandsantillesformer
	{59687, 101, 4, 0x81},  // #1sz
	{59942, 160, 4, 0x81},  // #1uz
	{57602, 127, 4, 0x81},  // #1kz
	{45730, 208, 18, 0x1},  // grondgebiedbermuda
	{57337, 126, 4, 0x81},  // #1jp
	{58516, 87, 4, 0x81},   // #1mz
	{45763, 142, 13, 0x1},  // naururepublic
	{54306, 166, 4, 0x81},  // #1ar
	{30847, 114, 4, 0x81},  // #448
	{30902, 172, 4, 0x81},  // #452
	{55631, 14, 4, 0x81},   // #1cz
	{25812, 54, 18, 0x1},   // americaunitedsates
	{56964, 24, 4, 0x81},   // #1gr
	{50639, 182, 5, 0x1},   // #7guy
	{32655, 254, 16, 0x1},  // statevaticancity
	{75, 157, 4, 0x21},     // #8tt
	{39421, 57, 18, 0x1},   // republiekboeroendi
	{31792, 420, 5, 0x1},   // #5420
	{31817, 351, 5, 0x1},   // #5436
	{65190, 108, 4, 0x1},   // #8sf
	{64412, 162, 4, 0x1},   // #8nh
	{61220, 97, 21, 0x1},   // republicofsierraleone
	{64290, 136, 4, 0x1},   // #8mv
	{20343, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{31447, 597, 5, 0x2},   // #4891
	{63248, 76, 4, 0x1},    // #8gv
	{1887, 153, 12, 0x21},  // syriearabrep
	{60555, 200, 4, 0x1},   // #8av
	{10157, 85, 26, 0x1},   // democraticrepublmadagascar
	{28321, 599, 5, 0x1},   // #2sun
	{30027, 109, 5, 0x81},  // #2zmb
	{11240, 82, 18, 0x1},   // libyaunitedkingdom
	{15175, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{2444, 186, 18, 0x21},  // saintkittsandnevis
	{2956, 273, 27, 0xa2},  // federalrepublicofyugoslavia
	{14293, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{34375, 148, 26, 0x1},  // democraticpeorepublickorea
	{17079, 86, 11, 0x1},   // franssoedan
	{48476, 231, 32, 0x1},  // grondgebiedsaintmartinfrenchdeel
	{38384, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{26345, 96, 19, 0x1},   // republiquedusenegal
	{59017, 241, 4, 0x81},  // #1ps
	{32222, 362, 5, 0x1},   // #5790
	{5535, 82, 18, 0x21},   // libyanarabrepublic
	{43624, 163, 17, 0x1},  // statewesternsamoa
	{60211, 163, 4, 0x81},  // #1ws
	{50019, 170, 26, 0x1},  // boliviaplurinationalestaat
	{5864, 56, 14, 0x1},    // republicangola
	{54364, 203, 4, 0x81},  // #1as
	{25668, 31, 5, 0x81},   // #2lie
	{65058, 154, 11, 0x1},  // prathetthai
	{17334, 46, 10, 0x1},   // ussrrussia
	{57045, 245, 4, 0x81},  // #1gs
	{1272, 10, 17, 0x21},   // byelorussischessr
	{47043, 214, 14, 0x1},  // kaaimanislands
	{51686, 133, 24, 0x1},  // peodemocraticrepubliclao
	{79, 52, 4, 0x21},      // #8tu
	{547, 255, 4, 0x21},    // #8vi
	{46956, 60, 17, 0x1},   // republiekbotswana
	{31822, 370, 5, 0x1},   // #5437
	{65186, 102, 4, 0x1},   // #8se
	{283, 164, 10, 0x1},    // northyemen
	{64416, 93, 4, 0x1},    // #8ni
	{64856, 78, 4, 0x1},    // #8pu
	{63893, 134, 4, 0x1},   // #8le
	{63881, 132, 4, 0x1},   // #8ku
	{16958, 14, 15, 0x1},   // republicczechia
	{31442, 600, 5, 0x1},   // #4890
	{42694, 136, 15, 0x1},  // maldivesislands
	{60725, 114, 4, 0x1},   // #8ba
	{31387, 106, 5, 0x81},  // #4834
	{60474, 203, 4, 0x1},   // #8aq
	{18585, 15, 25, 0x1},   // democraticrepublicgermany
	{5665, 143, 13, 0x1},   // sultanaatoman
	{53701, 197, 12, 0x1},  // stvinandgren
	{6411, 239, 22, 0x1},   // pitcairnislandsbritish
	{29650, 265, 5, 0x81},  // #2xsl
	{57364, 210, 19, 0x1},  // islandscocoskeeling
	{2023, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{62017, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{25844, 112, 3, 0x1},   // vae
	{31067, 78, 5, 0x81},   // #4624
	{38946, 572, 5, 0x1},   // #5taj
	{41913, 601, 5, 0x1},   // #6bul
	{5478, 112, 26, 0x21},  // verenigdearabischeemiraten
	{60264, 587, 4, 0x1},   // #1zr
	{58979, 240, 4, 0x81},  // #1pr
	{59679, 249, 4, 0x81},  // #1sx
	{28254, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{41915, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{59876, 106, 4, 0x81},  // #1tz
	{39409, 508, 5, 0x1},   // #5tur
	{57145, 121, 4, 0x81},  // #1id
	{3485, 128, 11, 0x21},  // kyrghyzstan
	{58426, 38, 4, 0x81},   // #1mt
	{64063, 18, 12, 0x1},   // kingdomspain
	{54368, 5, 4, 0x81},    // #1at
	{58673, 42, 4, 0x81},   // #1nz
	{39399, 91, 10, 0x1},   // swanamibia
	{55623, 213, 4, 0x81},  // #1cx
	{27769, 65, 19, 0x1},   // congorepbrazzaville
	{56039, 69, 4, 0x81},   // #1dz
	{56933, 221, 4, 0x81},  // #1gp
	{39039, 59, 21, 0x1},   // burkinafasouppervolta
	{22536, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{27996, 246, 5, 0x81},  // #2shn
	{5329, 40, 26, 0x1},    // kingdomofthenetherlandsthe
	{31827, 408, 5, 0x1},   // #5438
	{36579, 252, 21, 0x1},  // chinataiwanprovinceof
	{54804, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{38578, 246, 17, 0x1},  // sthelenaascension
	{26318, 44, 18, 0x1},   // portugueserepublic
	{27942, 95, 5, 0x81},   // #2sdn
	{63877, 213, 4, 0x1},   // #8kt
	{61817, 178, 4, 0x1},   // #8dr
	{63244, 181, 4, 0x1},   // #8gt
	{60857, 172, 4, 0x1},   // #8bb
	{19413, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{31382, 227, 5, 0x81},  // #4833
	{49485, 4, 21, 0x1},    // commonwealthaustralia
	{28944, 53, 8, 0x1},    // ukrayina
	{40865, 220, 20, 0x1},  // grondgebiedgibraltar
	{28862, 128, 10, 0x1},  // kyrgyzstan
	{34580, 240, 12, 0x1},  // puertoricous
	{35926, 107, 7, 0x1},   // oeganda
	{15544, 138, 15, 0x1},  // nowmyanmarburma
	{48645, 250, 13, 0x1},  // turksencaicos
	{41176, 540, 5, 0x1},   // #6bfo
	{56948, 84, 7, 0x1},    // morroco
	{43587, 106, 19, 0x1},  // unitedrepoftanzania
	{42547, 24, 19, 0x1},   // republicgriekenland
	{59060, 243, 4, 0x81},  // #1re
	{59683, 153, 4, 0x81},  // #1sy
	{57149, 27, 4, 0x81},   // #1ie
	{57574, 214, 4, 0x81},  // #1ky
	{60063, 162, 4, 0x81},  // #1vu
	{8417, 68, 8, 0x1},     // djibouti
	{33527, 125, 11, 0x1},  // transjordan
	{58430, 89, 4, 0x81},   // #1mu
	{30212, 64, 5, 0x81},   // #4180
	{30422, 118, 5, 0x81},  // #4196
	{22734, 192, 8, 0x1},   // paraguay
	{54372, 4, 4, 0x81},    // #1au
	{57947, 82, 4, 0x81},   // #1ly
	{58528, 92, 4, 0x81},   // #1ne
	{28759, 251, 14, 0x1},  // tokelanislands
	{55627, 118, 4, 0x81},  // #1cy
	{37709, 77, 19, 0x1},   // republicofthegambia
	{56035, 388, 4, 0x1},   // #1dy
	{56187, 19, 4, 0x81},   // #1ee
	{56960, 79, 4, 0x81},   // #1gq
	{30177, 117, 5, 0x81},  // #4156
	{16265, 86, 12, 0x1},   // frenchsoedan
	{58259, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{24486, 113, 18, 0x1},  // republicbangladesh
	{65501, 105, 4, 0x1},   // #8ts
	{19997, 106, 24, 0x1},  // unitedrepublicoftanzania
	{31832, 540, 5, 0x1},   // #5439
	{65182, 186, 4, 0x1},   // #8sc
	{119, 22, 4, 0x21},     // #8uk
	{40823, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{21494, 64, 27, 0x1},   // democratischerepubliekcongo
	{28148, 98, 5, 0x81},   // #2som
	{52488, 137, 12, 0x1},  // marshallisds
	{8178, 200, 17, 0x1},   // territoryanguilla
	{56736, 61, 15, 0x1},   // centralafricanr
	{63478, 28, 4, 0x1},    // #8ic
	{63873, 131, 4, 0x1},   // #8ks
	{12667, 190, 6, 0x1},   // panama
	{50782, 122, 5, 0x1},   // #7ind
	{63088, 219, 4, 0x1},   // #8gk
	{26405, 94, 14, 0x1},   // rwandarepublic
	{29640, 263, 5, 0x81},  // #2xon
	{60873, 60, 4, 0x1},    // #8bc
	{10222, 199, 16, 0x1},  // arubaknetherland
	{4287, 120, 24, 0x21},  // micronesiafederalestaten
	{31377, 229, 5, 0x81},  // #4832
	{60547, 4, 4, 0x1},     // #8as
	{15785, 80, 13, 0x1},   // republickenia
	{7752, 244, 17, 0x1},   // vietnamrepublicof
	{28220, 248, 5, 0x81},  // #2spm
	{52571, 254, 8, 0x1},   // vatikaan
	{34280, 21, 9, 0x1},    // frankrijk
	{4722, 129, 9, 0x1},    // kampuchia
	{19471, 206, 25, 0x1},  // steustatiusandsababonaire
	{51586, 46, 12, 0x1},   // russischefed
	{22590, 129, 17, 0x1},  // kampucheacambodia
	{29071, 7, 17, 0x1},    // konigreichbelgien
	{51151, 39, 20, 0x1},   // republicofmontenegro
	{31182, 97, 5, 0x81},   // #4694
	{39142, 27, 18, 0x1},   // poblachtnaheireann
	{6602, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{10997, 224, 13, 0x1},  // territoryguam
	{15075, 24, 6, 0x1},    // greece
	{11784, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{20224, 218, 6, 0x1},   // faroer
	{45966, 248, 19, 0x1},  // miquelonsaintpierre
	{59661, 193, 4, 0x81},  // #1sv
	{3677, 132, 8, 0x21},   // alkuwayt
	{22524, 230, 12, 0x1},  // macaochinapr
	{2122, 246, 18, 0x21},  // sainthelenaislands
	{60089, 70, 17, 0x1},   // zanzibarsultanate
	{58460, 136, 4, 0x81},  // #1mv
	{12916, 165, 10, 0x1},  // southjemen
	{55556, 67, 4, 0x81},   // #1cv
	{65488, 100, 4, 0x1},   // #8tp
	{48291, 203, 19, 0x1},  // ameriksamoaeilanden
	{65167, 248, 4, 0x1},   // #8sb
	{64420, 40, 4, 0x1},    // #8nl
	{45749, 537, 5, 0x1},   // #6nir
	{18610, 15, 27, 0x1},   // democraticrepublicduitsland
	{5122, 125, 30, 0x1},   // hashemitischkoninkrijkjordanie
	{8918, 235, 16, 0x1},   // territorymayotte
	{63775, 130, 4, 0x1},   // #8kr
	{45847, 11, 6, 0x1},    // kanada
	{63084, 180, 4, 0x1},   // #8gj
	{60980, 170, 4, 0x1},   // #8bl
	{31372, 219, 5, 0x81},  // #4831
	{60478, 166, 4, 0x1},   // #8ar
	{51074, 30, 5, 0x1},    // #7ita
	{21199, 129, 15, 0x1},  // cambodiakingdom
	{8592, 128, 10, 0x1},   // kirgizstan
	{41238, 488, 5, 0x1},   // #6bhm
	{28666, 125, 8, 0x1},   // jordania
	{29778, 108, 5, 0x81},  // #2zaf
	{11583, 161, 12, 0x1},  // noordvietnam
	{10906, 36, 17, 0x1},   // republicofmoldova
	{41709, 340, 5, 0x1},   // #6bra
	{42387, 65, 10, 0x1},   // congorepof
	{58232, 71, 13, 0x1},   // kingdomegypte
	{3583, 128, 11, 0x21},  // kirghizstan
	{22343, 230, 32, 0x1},  // macaospecialadministrativeregion
	{41897, 527, 5, 0x1},   // #6bui
	{60281, 110, 4, 0x81},  // #1zw
	{19087, 218, 6, 0x1},   // faroes
	{59025, 146, 4, 0x81},  // #1pw
	{50218, 22, 5, 0x1},    // #7gbr
	{59708, 104, 4, 0x81},  // #1tg
	{57393, 128, 4, 0x81},  // #1kg
	{6402, 239, 24, 0x1},   // territorypitcairnislands
	{58504, 90, 4, 0x81},   // #1mw
	{47725, 602, 5, 0x2},   // #6yug
	{54376, 199, 4, 0x81},  // #1aw
	{58590, 93, 4, 0x81},   // #1ng
	{6583, 225, 27, 0x1},   // overzeesgebiedsdeelhongkong
	{55619, 212, 4, 0x81},  // #1cw
	{25841, 34, 5, 0x81},   // #2lva
	{17267, 123, 10, 0x1},  // formeriran
	{56191, 71, 4, 0x81},   // #1eg
	{57062, 78, 4, 0x81},   // #1gw
	{551, 161, 4, 0x21},    // #8vm
	{65146, 150, 4, 0x1},   // #8sa
	{9455, 226, 22, 0x1},   // heardmcdonaldislandsau
	{15291, 130, 8, 0x1},   // kiribati
	{63889, 133, 4, 0x1},   // #8la
	{41154, 165, 17, 0x1},  // yemenpdrsouthaden
	{63486, 227, 4, 0x1},   // #8im
	{63727, 185, 4, 0x1},   // #8jm
	{63050, 220, 4, 0x1},   // #8gi
	{42565, 95, 23, 0x1},   // democraticrepublicsudan
	{60984, 138, 4, 0x1},   // #8bm
	{29247, 115, 21, 0x1},  // staatbruneidarussalam
	{86, 256, 17, 0x21},    // vsmaagdeneilanden
	{11577, 161, 18, 0x1},  // formernoordvietnam
	{3920, 26, 7, 0x1},     // hungary
	{3442, 40, 10, 0x21},   // nethelands
	{41248, 563, 5, 0x1},   // #6blr
	{49076, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{5532, 45, 15, 0x1},    // republicromania
	{48685, 9, 5, 0x1},     // #7bih
	{8287, 17, 7, 0x1},     // danmark
	{30093, 110, 5, 0x81},  // #2zwe
	{37944, 157, 28, 0x1},  // democraticrepublictimorleste
	{10480, 93, 7, 0x1},    // nigeria
	{29788, 186, 24, 0x1},  // saintchristopherandnevis
	{20781, 171, 8, 0x1},   // brazilia
	{10899, 3, 7, 0x1},     // armenia
	{54212, 256, 40, 0x1},  // overzeesterritoryamericanmaagdeneilanden
	{59555, 100, 4, 0x81},  // #1st
	{50260, 78, 5, 0x1},    // #7gbs
	{59700, 205, 4, 0x81},  // #1tf
	{39445, 472, 5, 0x1},   // #5tuv
	{25435, 134, 5, 0x81},  // #2lbn
	{58379, 232, 4, 0x81},  // #1mp
	{57838, 34, 4, 0x81},   // #1lv
	{58532, 237, 4, 0x81},  // #1nf
	{1710, 150, 22, 0x21},  // koninkrijksaoediarabie
	{57049, 181, 4, 0x81},  // #1gt
	{2983, 55, 34, 0x21},   // federalpeoplesrepublicofyugoslavia
	{14845, 64, 5, 0x1},    // zaire
	{3495, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{65471, 158, 4, 0x1},   // #8tn
	{8460, 108, 11, 0x1},   // southafrica
	{22706, 171, 24, 0x1},  // brazilfederativerepublic
	{4656, 64, 36, 0x21},   // kinshasademocraticrepublicofthecongo
	{18970, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{60883, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{27447, 210, 12, 0x1},  // cocosislands
	{310, 232, 19, 0x1},    // noordelijkemarianen
	{63046, 75, 4, 0x1},    // #8gh
	{29635, 262, 5, 0x81},  // #2xns
	{60988, 58, 4, 0x1},    // #8bn
	{39070, 174, 16, 0x1},  // columbiarepublic
	{5329, 40, 23, 0x1},    // kingdomofthenetherlands
	{7813, 102, 10, 0x1},   // seychelles
	{5525, 45, 22, 0x1},    // peoplesrepublicromania
	{19515, 206, 22, 0x1},  // bonaireensinteustatius
	{21158, 179, 15, 0x1},  // republicecuador
	{23045, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{35358, 332, 5, 0x1},   // #5ind
	{54780, 65, 24, 0x1},   // brazzavillerepubliccongo
	{39131, 583, 5, 0x1},   // #5taw
	{59633, 599, 4, 0x1},   // #1su
	{25286, 133, 5, 0x81},  // #2lao
	{57355, 80, 4, 0x81},   // #1ke
	{36934, 552, 5, 0x1},   // #5oma
	{40690, 455, 5, 0x1},   // #6940
	{52742, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{58396, 234, 4, 0x81},  // #1mq
	{30217, 211, 5, 0x81},  // #4184
	{29660, 61, 20, 0x1},   // kodorosesetibeafrika
	{57834, 33, 4, 0x81},   // #1lu
	{58520, 91, 4, 0x81},   // #1na
	{42736, 119, 12, 0x1},  // fijirepublic
	{55552, 176, 4, 0x81},  // #1cu
	{11114, 67, 10, 0x1},   // kaapverdie
	{20721, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{57053, 224, 4, 0x81},  // #1gu
	{30172, 173, 5, 0x81},  // #4152
	{25678, 83, 5, 0x81},   // #2lso
	{30162, 135, 5, 0x81},  // #4144
	{44822, 173, 16, 0x1},  // republicadechile
	{65475, 104, 4, 0x1},   // #8to
	{16843, 153, 11, 0x1},  // formersyria
	{65246, 98, 4, 0x1},    // #8so
	{31787, 501, 5, 0x1},   // #5411
	{44185, 498, 5, 0x1},   // #6ken
	{64424, 41, 4, 0x1},    // #8no
	{47179, 156, 18, 0x1},  // turkmeenserepublic
	{63914, 49, 4, 0x1},    // #8lo
	{1716, 213, 15, 0x1},   // christmasisland
	{63494, 228, 4, 0x1},   // #8io
	{63731, 125, 4, 0x1},   // #8jo
	{31412, 160, 5, 0x81},  // #4860
	{60992, 10, 4, 0x1},    // #8bo
	{9520, 140, 9, 0x1},    // malayasia
	{1633, 242, 33, 0x1},   // overseasdepartmentfrenchpolynesia
	{55075, 9, 17, 0x1},    // bosnaihercegovina
	{30231, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{48666, 58, 5, 0x1},    // #7ben
	{19270, 101, 8, 0x1},   // eswatini
	{37702, 77, 26, 0x1},   // islamicrepublicofthegambia
	{31177, 102, 5, 0x81},  // #4690
	{41041, 466, 5, 0x1},   // #6bar
	{14130, 31, 13, 0x1},   // leichtenstein
	{12849, 63, 22, 0x1},   // unitedrepublickameroen
	{24115, 111, 18, 0x1},  // afghanistankingdom
	{15404, 139, 13, 0x1},  // outermongolia
	{11513, 5, 7, 0x1},     // austria
	{59021, 44, 4, 0x81},   // #1pt
	{59105, 397, 4, 0x1},   // #1rh
	{59525, 194, 4, 0x81},  // #1sr
	{10605, 10, 15, 0x1},   // byelorussianssr
	{12391, 205, 26, 0x1},  // fransezuidelijketerritoria
	{59696, 103, 4, 0x81},  // #1td
	{43498, 219, 19, 0x1},  // grondgebiedguernsey
	{58400, 88, 4, 0x81},   // #1mr
	{27066, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{57830, 32, 4, 0x81},   // #1lt
	{55526, 175, 4, 0x81},  // #1cr
	{23243, 73, 5, 0x81},   // #2eth
	{5341, 40, 14, 0x1},    // netherlandsthe
	{65467, 251, 4, 0x1},   // #8tl
	{20538, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{65242, 151, 4, 0x1},   // #8sn
	{46168, 238, 14, 0x1},  // newzeelandniue
	{63490, 122, 4, 0x1},   // #8in
	{46, 249, 11, 0x1},     // sintmaarten
	{50777, 121, 5, 0x1},   // #7ina
	{23113, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{38968, 136, 22, 0x1},  // republicmaldiveislands
	{60940, 169, 4, 0x1},   // #8bh
	{4451, 145, 17, 0x21},  // philippineislands
	{47311, 246, 15, 0x1},  // islandssthelena
	{52320, 40, 5, 0x1},    // #7ned
	{18200, 155, 18, 0x1},  // jumhuriitojikiston
	{56169, 31, 14, 0x1},   // liechstenstein
	{60868, 146, 5, 0x1},   // belau
	{60220, 259, 4, 0x81},  // #1xk
	{1097, 137, 15, 0x21},  // marshallislands
	{635, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{59551, 99, 4, 0x81},   // #1ss
	{28971, 136, 21, 0x1},  // republiekdermalediven
	{53797, 197, 22, 0x1},  // saintvincentgrenadines
	{59691, 250, 4, 0x81},  // #1tc
	{16560, 58, 13, 0x1},   // beninrepublic
	{16229, 140, 12, 0x1},  // formermalaya
	{58422, 233, 4, 0x81},  // #1ms
	{57826, 83, 4, 0x81},   // #1ls
	{58524, 236, 4, 0x81},  // #1nc
	{45451, 230, 13, 0x1},  // chinamacausar
	{54969, 8, 16, 0x1},    // kingdombulgarije
	{55533, 604, 4, 0x2},   // #1cs
	{56183, 179, 4, 0x81},  // #1ec
	{55562, 15, 31, 0x1},   // democratischerepubliekduitsland
	{0, 231, 38, 0x1},      // overzeesterritorysaintmartinfrenchdeel
	{30207, 65, 5, 0x81},   // #4178
	{17302, 164, 7, 0x1},   // alyaman
	{65238, 47, 4, 0x1},    // #8sm
	{37181, 232, 31, 0x1},  // commonwealthnoordelijkemarianen
	{1964, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{27915, 605, 5, 0x1},   // #2scg
	{31417, 198, 5, 0x81},  // #4862
	{63154, 16, 4, 0x1},    // #8gm
	{52711, 105, 14, 0x1},  // kingdomtunesia
	{16524, 221, 23, 0x1},  // departementlaguadeloupe
	{31362, 71, 5, 0x81},   // #4818
	{18062, 25, 17, 0x1},   // republikahrvatska
	{65389, 12, 18, 0x1},   // swissconfederation
	{24479, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{48549, 7, 5, 0x1},     // #7bel
	{9847, 48, 16, 0x1},    // serviamontenegro
	{11084, 155, 10, 0x1},  // tadzjiekia
	{42020, 231, 22, 0x1},  // frenchdeelsaintmaarten
	{18328, 138, 22, 0x1},  // unionofmyanmarrepublic
	{48775, 114, 5, 0x1},   // #7brn
	{53210, 105, 16, 0x1},  // kingdomoftunisia
	{21521, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{4413, 120, 12, 0x21},  // micronesiafs
	{55020, 228, 4, 0x1},   // biot
	{4348, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{64310, 31, 23, 0x1},   // vorstendomliechtenstein
	{50278, 23, 5, 0x1},    // #7geo
	{57153, 29, 4, 0x81},   // #1il
	{40685, 606, 5, 0x1},   // #6935
	{37402, 95, 11, 0x1},   // noordsoedan
	{47959, 100, 8, 0x1},   // saotomep
	{58245, 86, 4, 0x81},   // #1ml
	{37471, 62, 10, 0x1},   // cotedivore
	{48131, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{57808, 81, 4, 0x81},   // #1lr
	{26383, 21, 12, 0x1},   // domtomfrance
	{56205, 24, 4, 0x1},    // #1el
	{56877, 75, 4, 0x81},   // #1gh
	{20144, 137, 24, 0x1},  // marshalleilandenrepublic
	{56654, 21, 4, 0x81},   // #1fr
	{23577, 219, 25, 0x1},  // overseasterritoryguernsey
	{65234, 97, 4, 0x1},    // #8sl
	{11819, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{4198, 201, 21, 0x1},   // territoryalandislands
	{44109, 396, 5, 0x1},   // #6kbi
	{24088, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{63150, 222, 4, 0x1},   // #8gl
	{37743, 34, 6, 0x1},    // lativa
	{56266, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{1565, 214, 34, 0x1},   // overzeesgebiedsdeelkaaimaneilanden
	{10712, 146, 14, 0x1},  // palaurepubliek
	{41629, 543, 5, 0x1},   // #6bng
	{48071, 201, 16, 0x1},  // grondgebiedaland
	{52373, 93, 5, 0x1},    // #7ngr
	{9619, 196, 23, 0x1},   // oosterserepublicuruguay
	{16565, 58, 15, 0x1},   // republicdahomey
	{1537, 207, 38, 0x21},  // overzeesecollectiviteitsaintbarthelemy
	{41436, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{8962, 63, 15, 0x1},    // frenchcameroons
	{24587, 126, 10, 0x1},  // nipponkoku
	{60260, 109, 4, 0x81},  // #1zm
	{26709, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{21329, 240, 22, 0x1},  // puertoricocommonwealth
	{57157, 227, 4, 0x81},  // #1im
	{58249, 138, 4, 0x81},  // #1mm
	{30222, 175, 5, 0x81},  // #4188
	{51902, 66, 15, 0x1},   // archipelcomoren
	{49978, 43, 20, 0x1},   // peoplesrepublicpolen
	{52226, 123, 25, 0x1},  // islamitischerepubliekiran
	{25653, 67, 10, 0x1},   // kaapverdia
	{14345, 48, 14, 0x1},   // serbiarepublic
	{4990, 186, 14, 0x21},  // stkittsennevis
	{56881, 220, 4, 0x81},  // #1gi
	{56193, 15, 8, 0x1},    // egermany
	{34053, 35, 17, 0x1},   // principautemonaco
	{30157, 61, 5, 0x81},   // #4140
	{65452, 250, 4, 0x1},   // #8tk
	{387, 197, 4, 0x21},    // #8vc
	{36718, 235, 20, 0x1},  // departementdemayotte
	{57309, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{28057, 97, 5, 0x81},   // #2sle
	{10740, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{24830, 29, 6, 0x1},    // isreal
	{15360, 130, 16, 0x1},  // republickiribati
	{36035, 89, 17, 0x1},   // republicmauritius
	{60949, 9, 4, 0x1},     // #8bk
	{1523, 206, 25, 0x1},   // bonairesainteustatiussaba
	{31342, 107, 5, 0x81},  // #4800
	{813, 250, 43, 0x1},    // britishoverzeesterritoryturkscaicoseilanden
	{4467, 29, 11, 0x21},   // stateisrael
	{19642, 101, 16, 0x1},  // swazilandkingdom
	{28445, 51, 5, 0x81},   // #2swe
	{8090, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{34426, 108, 19, 0x1},  // republicsouthafrica
	{7747, 244, 20, 0x1},   // southvietnamrepublic
	{48525, 172, 5, 0x1},   // #7bar
	{10188, 194, 17, 0x1},  // netherlandsguiana
	{756, 242, 28, 0x21},   // frenchpolynesiaoverseaslands
	{55420, 101, 15, 0x1},  // kingdomeswatini
	{31577, 456, 5, 0x1},   // #5255
	{11006, 224, 12, 0x1},  // guamamerican
	{31557, 298, 5, 0x1},   // #5225
	{33532, 125, 22, 0x1},  // jordanhashemitekingdom
	{12770, 140, 8, 0x1},   // malaysia
	{24600, 123, 19, 0x1},  // iranislamicrepublic
	{59477, 96, 4, 0x81},   // #1sn
	{42406, 82, 12, 0x1},   // kingdomlibya
	{57161, 122, 4, 0x81},  // #1in
	{57459, 186, 4, 0x81},  // #1kn
	{18814, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{21, 198, 25, 0x21},    // repbolivarianadevenezuela
	{47806, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58253, 139, 4, 0x81},  // #1mn
	{58602, 40, 4, 0x81},   // #1nl
	{21468, 65, 5, 0x81},   // #2cog
	{56532, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{56929, 76, 4, 0x81},   // #1gn
	{65444, 154, 4, 0x1},   // #8th
	{14309, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{43911, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{63638, 259, 14, 0x1},  // republickosova
	{7245, 212, 26, 0x1},   // overzeesgebiedsdeelcuracao
	{63901, 32, 4, 0x1},    // #8lh
	{45853, 548, 5, 0x1},   // #6nth
	{15879, 146, 13, 0x1},  // republicpalau
	{63026, 74, 4, 0x1},    // #8gb
	{27274, 170, 15, 0x1},  // boliviarepublic
	{17479, 207, 26, 0x1},  // grondgebiedsaintbarthelemy
	{29603, 260, 5, 0x81},  // #2xla
	{24887, 185, 5, 0x81},  // #2jam
	{31892, 464, 5, 0x1},   // #5500
	{3530, 203, 24, 0x21},  // grondgebiedamericansamoa
	{991, 37, 42, 0x21},    // formertheformeryugoslavrepublicofmacedonia
	{41243, 607, 5, 0x1},   // #6bhu
	{46698, 152, 15, 0x1},  // solomoneilanden
	{44231, 608, 5, 0x1},   // #6kzk
	{26357, 96, 15, 0x1},   // senegalrepublic
	{62156, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{501, 129, 24, 0x21},   // peoplesrepublickampuchea
	{46213, 56, 20, 0x1},   // portuguesewestafrica
	{15969, 84, 7, 0x1},    // marokko
	{59109, 45, 4, 0x81},   // #1ro
	{59481, 98, 4, 0x81},   // #1so
	{51512, 47, 19, 0x1},   // republicofsanmarino
	{59761, 158, 4, 0x81},  // #1to
	{42651, 77, 21, 0x1},   // islamicrepublicgambia
	{57165, 228, 4, 0x81},  // #1io
	{58257, 230, 4, 0x81},  // #1mo
	{58606, 41, 4, 0x81},   // #1no
	{21455, 64, 5, 0x81},   // #2cod
	{18247, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{59035, 127, 21, 0x1},  // qazaqstanrespublikasy
	{2157, 236, 24, 0x1},   // collectivitynewcaledonia
	{46182, 238, 14, 0x1},  // newzealandniue
	{61022, 139, 15, 0x1},  // stateofmongolia
	{65448, 155, 4, 0x1},   // #8ti
	{391, 198, 4, 0x21},    // #8ve
	{65226, 50, 4, 0x1},    // #8si
	{50429, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{66, 249, 20, 0x1},     // sintmaartendutchpart
	{25037, 126, 5, 0x81},  // #2jpn
	{63905, 81, 4, 0x1},    // #8li
	{63723, 229, 4, 0x1},   // #8je
	{29521, 259, 5, 0x81},  // #2xkx
	{63022, 77, 4, 0x1},    // #8ga
	{63029, 182, 13, 0x1},  // britishguyana
	{10325, 238, 16, 0x1},  // nieuwzeelandniue
	{31897, 498, 5, 0x1},   // #5501
	{46948, 153, 17, 0x1},  // syrischerepubliek
	{1892, 71, 12, 0x21},   // arabrepegypt
	{1560, 207, 21, 0x21},  // saintbarthelemyfrench
	{41347, 481, 5, 0x1},   // #6blz
	{26811, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{48708, 10, 5, 0x1},    // #7blr
	{4367, 120, 21, 0x21},  // micronesiafederalstat
	{26208, 45, 23, 0x1},   // romanianpeoplesrepublic
	{3063, 63, 16, 0x21},   // cameroonrepublic
	{22254, 65, 22, 0x1},   // congopeoplesrepublicof
	{59469, 97, 4, 0x81},   // #1sl
	{13638, 231, 32, 0x1},  // departementsaintmartinfrenchdeel
	{65326, 254, 24, 0x1},  // statuscivitatisvaticanae
	{59757, 105, 4, 0x81},  // #1tn
	{60059, 161, 4, 0x81},  // #1vn
	{58225, 137, 4, 0x81},  // #1mh
	{21151, 12, 5, 0x81},   // #2che
	{52014, 108, 17, 0x1},  // unievanzuidafrika
	{56201, 215, 4, 0x81},  // #1eh
	{56921, 222, 4, 0x81},  // #1gl
	{3423, 131, 8, 0x1},    // repkorea
	{8005, 52, 7, 0x1},     // turkyia
	{65222, 246, 4, 0x1},   // #8sh
	{54004, 186, 30, 0x1},  // saintchristophernevisfederatia
	{28006, 152, 5, 0x81},  // #2slb
	{11130, 136, 14, 0x1},  // maldiveislands
	{33605, 248, 25, 0x1},  // saintpierremiquelonfrench
	{63436, 30, 19, 0x1},   // italiaanserepubliek
	{46670, 112, 21, 0x1},  // verenigdearabemiraten
	{57418, 26, 16, 0x1},   // kingdomofhungary
	{31352, 37, 5, 0x81},   // #4807
	{52642, 241, 5, 0x1},   // #7ple
	{57562, 138, 12, 0x1},  // myanmarunion
	{35981, 219, 25, 0x1},  // overzeesterritoryguernsey
	{50759, 112, 14, 0x1},  // unitedarabemir
	{27373, 205, 36, 0x1},  // departementfrenchzuidelijketerritory
	{49163, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{52869, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{39800, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{3244, 231, 20, 0x1},   // fransdeelsaintmartin
	{60256, 108, 4, 0x81},  // #1za
	{59033, 149, 4, 0x81},  // #1qa
	{59473, 47, 4, 0x81},   // #1sm
	{59753, 156, 4, 0x81},  // #1tm
	{22126, 176, 5, 0x81},  // #2cub
	{57455, 66, 4, 0x81},   // #1km
	{60049, 256, 4, 0x81},  // #1vi
	{34329, 131, 10, 0x1},  // korearepof
	{60807, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{58598, 189, 4, 0x81},  // #1ni
	{30127, 10, 5, 0x81},   // #4112
	{58331, 123, 17, 0x1},  // iranimperialstate
	{56925, 77, 4, 0x81},   // #1gm
	{33643, 68, 25, 0x1},   // afarsissasfrenchterritory
	{13998, 129, 14, 0x1},  // formercambodia
	{45726, 333, 5, 0x1},   // #6nig
	{63042, 23, 4, 0x1},    // #8gg
	{17680, 9, 13, 0x1},    // bosniaandherz
	{31347, 53, 5, 0x81},   // #4804
	{52436, 224, 15, 0x1},  // grondgebiedguam
	{27540, 56, 23, 0x1},   // peoplesrepublicofangola
	{29687, 266, 5, 0x81},  // #2xwb
	{11329, 165, 13, 0x1},  // southernyemen
	{28775, 105, 19, 0x1},  // tunesischerepubliek
	{58846, 67, 21, 0x1},   // republiekvancaboverde
	{62311, 157, 32, 0x1},  // democratischerepubliektimorleste
	{1826, 133, 31, 0x21},  // laosdemocratischevolksrepubliek
	{31547, 609, 5, 0x1},   // #5221
	{56082, 186, 16, 0x1},  // saintkittsnevits
	{11207, 166, 9, 0x1},   // argentina
	{54129, 206, 14, 0x1},  // sabaandbonaire
	{57207, 231, 18, 0x1},  // stmartinfrenchdeel
	{2321, 256, 23, 0x1},   // usvirginislandsamerican
	{43121, 28, 17, 0x1},   // ijslandserepublic
	{9552, 132, 13, 0x1},   // stateofkuwait
	{12168, 46, 17, 0x1},   // formersovietunion
	{18446, 148, 23, 0x1},  // koreademocraticvolksrep
	{59427, 247, 4, 0x81},  // #1sj
	{8848, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{59749, 157, 4, 0x81},  // #1tl
	{8195, 233, 34, 0x1},   // britishoverzeesterritorymontserrat
	{63091, 30, 12, 0x1},   // kingdomitaly
	{22441, 225, 13, 0x1},  // hongkongchina
	{3821, 243, 7, 0x1},    // reunion
	{58594, 504, 4, 0x1},   // #1nh
	{21614, 211, 5, 0x81},  // #2cok
	{56290, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{20453, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56685, 22, 4, 0x81},   // #1gb
	{63297, 139, 22, 0x1},  // volksrepubliekmongolie
	{65440, 195, 4, 0x1},   // #8td
	{12778, 93, 17, 0x1},   // federationnigeria
	{6538, 227, 27, 0x1},   // overzeesterritoryislandsman
	{53781, 53, 5, 0x1},    // #7ukr
	{44195, 536, 5, 0x1},   // #6kuw
	{50873, 124, 5, 0x1},   // #7irq
	{60942, 116, 7, 0x1},   // bhoetan
	{19539, 206, 14, 0x1},  // bonaireandsaba
	{3826, 128, 11, 0x21},  // kirgizistan
	{45274, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{61653, 148, 18, 0x1},  // volksrepnoordkorea
	{62908, 136, 16, 0x1},  // maldivenrepublic
	{43021, 170, 26, 0x1},  // plurinationalestatebolivia
	{31542, 610, 5, 0x1},   // #5220
	{5541, 71, 19, 0x21},   // arabrepublicofegypt
	{28983, 136, 9, 0x1},   // malediven
	{7894, 26, 19, 0x1},    // koninkrijkhongarije
	{20022, 174, 17, 0x1},  // republicacolombia
	{43999, 253, 37, 0x1},  // kleineverafgelegenislandsunitedstates
	{36351, 50, 16, 0x1},   // sloveniarepublic
	{59431, 49, 4, 0x81},   // #1sk
	{9032, 251, 14, 0x1},   // tokelauislands
	{59733, 251, 4, 0x81},  // #1tk
	{61968, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{54962, 83, 14, 0x1},   // lesothokingdom
	{24031, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{35152, 65, 20, 0x1},   // peoplesrepubliccongo
	{58229, 37, 4, 0x81},   // #1mk
	{50919, 48, 26, 0x1},   // statenuniaserviamontenegro
	{25673, 135, 5, 0x81},  // #2lka
	{219, 210, 19, 0x1},    // cocoskeelingislands
	{27821, 149, 5, 0x81},  // #2qat
	{12871, 59, 16, 0x1},   // formeroppervolta
	{30192, 174, 5, 0x81},  // #4170
	{63386, 46, 9, 0x1},    // russiafed
	{27100, 246, 26, 0x1},  // ascensionandtristandacunha
	{3210, 163, 27, 0x21},  // onafhankelijkestaatvansamoa
	{34810, 85, 18, 0x1},   // malagasymadagascar
	{64913, 149, 4, 0x1},   // #8qa
	{21643, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{5306, 40, 23, 0x1},    // netherlandskingdomofthe
	{53794, 54, 5, 0x1},    // #7usa
	{12485, 244, 17, 0x1},  // formerzuidvietnam
	{27570, 139, 16, 0x1},  // republicmongolia
	{63716, 126, 4, 0x1},   // #8ja
	{17622, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{20386, 151, 17, 0x1},  // republiksingapura
	{29903, 64, 11, 0x1},   // demrepkongo
	{47160, 140, 17, 0x1},  // maleisiafederatia
	{60797, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{50878, 28, 5, 0x1},    // #7isl
	{31357, 611, 5, 0x1},   // #4810
	{31907, 361, 5, 0x1},   // #5511
	{13731, 68, 17, 0x1},   // republiekdjibouti
	{28121, 69, 7, 0x1},    // algeria
	{14381, 244, 12, 0x1},  // staatvietnam
	{56327, 16, 28, 0x1},   // germanyformerfederalrepublic
	{42644, 89, 9, 0x1},    // maurituis
	{9268, 150, 14, 0x1},   // saudischarabia
	{19929, 273, 25, 0x82}, // federalrepublicyugoslavia
	{5306, 40, 18, 0x1},    // netherlandskingdom
	{905, 217, 33, 0x1},    // overzeesterritoryfalklandeilanden
	{31552, 387, 5, 0x1},   // #5223
	{39160, 538, 5, 0x1},   // #5taz
	{22636, 214, 5, 0x81},  // #2cym
	{43368, 85, 10, 0x1},   // madagaskar
	{58818, 181, 19, 0x1},  // republicofguatemala
	{17257, 46, 10, 0x1},   // fedrusland
	{278, 35, 16, 0x21},    // vorstendommonaco
	{59414, 246, 4, 0x81},  // #1sh
	{59716, 155, 4, 0x81},  // #1tj
	{61920, 246, 20, 0x1},  // sthelenaandascension
	{57397, 129, 4, 0x81},  // #1kh
	{58005, 36, 4, 0x81},   // #1md
	{49399, 241, 17, 0x1},  // gazastripwestbank
	{14970, 221, 13, 0x1},  // laguadeloupef
	{65425, 207, 4, 0x1},   // #8tb
	{33527, 125, 27, 0x1},  // transjordanhashemitekingdom
	{11263, 66, 12, 0x1},   // statecomoren
	{778, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{31902, 538, 5, 0x1},   // #5510
	{40545, 309, 5, 0x1},   // #6710
	{57968, 10, 18, 0x1},   // respublikabyelarus
	{43575, 135, 9, 0x1},   // shrilamka
	{53178, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{43629, 163, 28, 0x1},  // westernsamoaindependentstate
	{12225, 138, 10, 0x1},  // unionburma
	{53066, 190, 15, 0x1},  // republiekpanama
	{52475, 42, 5, 0x1},    // #7nzl
	{59418, 50, 4, 0x81},   // #1si
	{50574, 82, 20, 0x1},   // libyanarabjamahiriya
	{11773, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{39486, 39, 18, 0x1},   // montenegrorepublic
	{21427, 99, 10, 0x1},   // southsudan
	{59958, 198, 4, 0x81},  // #1ve
	{48577, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{57401, 130, 4, 0x81},  // #1ki
	{58009, 39, 4, 0x81},   // #1me
	{11076, 59, 10, 0x1},   // uppervolta
	{14803, 142, 5, 0x1},   // nauru
	{21106, 11, 5, 0x81},   // #2can
	{23027, 72, 5, 0x81},   // #2eri
	{30132, 129, 5, 0x81},  // #4116
	{44858, 392, 5, 0x1},   // #6lib
	{46244, 350, 5, 0x1},   // #6prk
	{56681, 74, 4, 0x81},   // #1ga
	{30167, 103, 5, 0x81},  // #4148
	{57860, 64, 8, 0x1},    // drccongo
	{12795, 55, 16, 0x1},   // formerjugoslavia
	{52192, 160, 22, 0x1},  // ozbekistonrespublikasi
	{36343, 50, 16, 0x1},   // republicslovenia
	{23299, 241, 13, 0x1},  // statepalestin
	{15430, 102, 13, 0x1},  // repibliksesel
	{25005, 125, 5, 0x81},  // #2jor
	{45721, 612, 5, 0x1},   // #6nic
	{47428, 243, 18, 0x1},  // grondgebiedreunion
	{11648, 53, 18, 0x1},   // formerukrainianssr
	{50955, 29, 5, 0x1},    // #7isr
	{35467, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{31917, 363, 5, 0x1},   // #5517
	{27438, 210, 21, 0x1},  // territorycocosislands
	{35488, 85, 18, 0x1},   // republicmadagascar
	{44207, 613, 5, 0x1},   // #6kyr
	{48671, 208, 5, 0x1},   // #7ber
	{29553, 178, 21, 0x1},  // dominikaanserepubliek
	{48690, 169, 5, 0x1},   // #7biz
	{62244, 82, 10, 0x1},   // staatlibie
	{48839, 59, 5, 0x1},    // #7bur
	{25288, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{42675, 166, 9, 0x1},   // argentine
	{38680, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{15040, 194, 18, 0x1},  // surinamdutchguiana
	{22009, 145, 23, 0x1},  // gemenebestderfilipijnen
	{4934, 81, 17, 0x21},   // republicofliberia
	{34810, 85, 8, 0x1},    // malagasy
	{59712, 154, 4, 0x81},  // #1th
	{3221, 377, 23, 0x2},   // saintmaartensaintmartin
	{59954, 614, 4, 0x1},   // #1vd
	{1262, 138, 9, 0x1},    // birmaunie
	{47890, 138, 12, 0x1},  // unievanburma
	{58107, 231, 4, 0x81},  // #1mf
	{3920, 26, 22, 0x1},    // hungarypeoplesrepublic
	{39613, 52, 14, 0x1},   // republicturkey
	{56727, 223, 4, 0x81},  // #1gf
	{15021, 58, 13, 0x1},   // formerdahomey
	{19464, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{4389, 249, 21, 0x1},   // territorysaintmaarten
	{2576, 195, 16, 0x21},  // trinidadentobago
	{35817, 165, 20, 0x1},  // yemenpeoplesrepublic
	{46000, 327, 5, 0x1},   // #6par
	{5547, 41, 16, 0x1},    // kingdomnoorwegen
	{8320, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{31912, 527, 5, 0x1},   // #5516
	{40550, 413, 5, 0x1},   // #6712
	{51683, 133, 24, 0x1},  // laopeodemocraticrepublic
	{22641, 118, 5, 0x81},  // #2cyp
	{38620, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{59362, 151, 4, 0x81},  // #1sg
	{60045, 255, 4, 0x81},  // #1vg
	{58221, 85, 4, 0x81},   // #1mg
	{21289, 117, 5, 0x81},  // #2chn
	{5669, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{8834, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{21641, 174, 5, 0x81},  // #2col
	{16588, 124, 12, 0x1},  // iraqrepublic
	{56873, 219, 4, 0x81},  // #1gg
	{4287, 120, 27, 0x21},  // micronesiafederalestatenvan
	{30187, 210, 5, 0x81},  // #4166
	{30197, 66, 5, 0x81},   // #4174
	{48255, 162, 15, 0x1},  // vanuaturepublic
	{22045, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{20224, 218, 14, 0x1},  // faroereilanden
	{29608, 261, 5, 0x81},  // #2xnb
	{40530, 613, 5, 0x1},   // #6703
	{40555, 583, 5, 0x1},   // #6713
	{31982, 544, 5, 0x1},   // #5571
	{33846, 100, 9, 0x1},   // stomeprin
	{62636, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{14489, 109, 6, 0x1},   // zambia
	{50429, 121, 19, 0x1},  // republicofindonesia
	{49301, 112, 20, 0x1},  // verarabischeemiraten
	{59258, 226, 46, 0x1},  // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{28096, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{1351, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{9474, 150, 14, 0x1},   // saudischarabie
	{45753, 142, 15, 0x1},  // republicofnauru
	{20400, 196, 7, 0x1},   // uraguay
	{60384, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{57283, 123, 12, 0x1},  // islrepofiran
	{35410, 139, 9, 0x1},   // mongoluls
	{16858, 10, 18, 0x1},   // republicwitrusland
	{59354, 95, 4, 0x81},   // #1sd
	{5608, 128, 9, 0x21},   // kyrgzstan
	{55667, 198, 21, 0x1},  // unitedstatesvenezuela
	{52956, 110, 16, 0x1},  // southernrhodesia
	{44058, 256, 27, 0x1},  // unitedstatesmaagdeneilanden
	{21731, 66, 5, 0x81},   // #2com
	{13767, 158, 15, 0x1},  // friendlyislands
	{62182, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{56702, 180, 4, 0x81},  // #1gd
	{30202, 235, 5, 0x81},  // #4175
	{20865, 59, 12, 0x1},   // burkinafasso
	{23799, 49, 17, 0x1},   // republicslowakije
	{63338, 141, 12, 0x1},  // kingdomnepal
	{11704, 12, 11, 0x1},   // switzerland
	{55042, 21, 19, 0x1},   // republiquefrancaise
	{31927, 418, 5, 0x1},   // #5522
	{40525, 615, 5, 0x1},   // #6702
	{10627, 165, 21, 0x1},  // formerdemocraticyemen
	{40585, 474, 5, 0x1},   // #6770
	{51391, 135, 18, 0x1},  // republicofsrilanka
	{31977, 463, 5, 0x1},   // #5570
	{7779, 76, 14, 0x1},    // guinearepublic
	{23824, 133, 4, 0x1},   // lpdr
	{13276, 273, 12, 0x82}, // fryugoslavia
	{39535, 22, 12, 0x1},   // greatbritain
	{22722, 192, 20, 0x1},  // republicadelparaguay
	{48770, 171, 5, 0x1},   // #7bra
	{23073, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{47372, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{60965, 116, 15, 0x1},  // kingdomofbhutan
	{36529, 252, 19, 0x1},  // provincechinataiwan
	{16314, 103, 4, 0x1},   // chad
	{49148, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{59358, 51, 4, 0x81},   // #1se
	{61083, 219, 17, 0x1},  // bailiwickguernsey
	{59946, 254, 4, 0x81},  // #1va
	{36290, 143, 11, 0x1},  // maskateoman
	{57951, 84, 4, 0x81},   // #1ma
	{21284, 173, 5, 0x81},  // #2chl
	{14507, 82, 25, 0x1},   // libischarabischerepubliek
	{23252, 216, 5, 0x81},  // #2eue
	{939, 241, 24, 0x21},   // bezetpalestijnsterritory
	{56706, 23, 4, 0x81},   // #1ge
	{4410, 249, 23, 0x1},   // knetherlandsaintmaarten
	{3315, 221, 22, 0x1},   // collectivityguadeloupe
	{9214, 207, 8, 0x1},    // stbarths
	{2321, 256, 10, 0x1},   // usvirginis
	{50999, 256, 5, 0x1},   // #7isv
	{40520, 616, 5, 0x1},   // #6701
	{40590, 543, 5, 0x1},   // #6771
	{41989, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchdeel
	{5736, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{22541, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{21713, 73, 18, 0x1},   // keizerrijkethiopia
	{13613, 198, 15, 0x1},  // formervenezuela
	{52432, 92, 5, 0x1},    // #7nig
	{55113, 229, 15, 0x1},  // territoryjersey
	{21050, 54, 22, 0x1},   // amerikaverenigdestaten
	{60358, 73, 16, 0x1},   // empireofethiopia
	{126, 231, 17, 0x1},    // francesaintmartin
	{38578, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{3046, 63, 25, 0x21},   // federalrepublicofcameroon
	{59232, 152, 4, 0x81},  // #1sb
	{30298, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{21111, 210, 5, 0x81},  // #2cck
	{44887, 290, 5, 0x1},   // #6lie
	{20811, 171, 21, 0x1},  // brazilfederalrepublic
	{27978, 148, 9, 0x1},   // koreadprk
	{22456, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1084, 137, 28, 0x21},  // republicofthemarshallislands
	{25610, 247, 21, 0x1},  // svalbardandjanmayenis
	{21264, 111, 20, 0x1},  // kingdomofafghanistan
	{25610, 247, 19, 0x1},  // svalbardandjanmayen
	{25000, 229, 5, 0x81},  // #2jey
	{11424, 273, 3, 0x82},  // fry
	{31922, 528, 5, 0x1},   // #5520
	{40515, 373, 5, 0x1},   // #6700
	{2838, 130, 15, 0x21},  // gilberteilanden
	{31987, 617, 5, 0x1},   // #5572
	{12529, 248, 17, 0x1},  // fstpierremiquelon
	{30382, 259, 20, 0x1},  // kosovounderunscr1244
	{39610, 215, 4, 0x1},   // sadr
	{31582, 442, 5, 0x1},   // #5260
	{41874, 462, 5, 0x1},   // #6bru
	{16490, 8, 17, 0x1},    // kingdomofbulgaria
	{22175, 213, 5, 0x81},  // #2cxr
	{39169, 430, 5, 0x1},   // #5thi
	{9501, 120, 10, 0x1},   // micronesia
	{59344, 102, 4, 0x81},  // #1sc
	{61440, 244, 13, 0x1},  // vietnamfmrrep
	{59950, 197, 4, 0x81},  // #1vc
	{44670, 479, 5, 0x1},   // #6lat
	{58001, 35, 4, 0x81},   // #1mc
	{44694, 618, 5, 0x1},   // #6lbr
	{18134, 149, 10, 0x1},  // staatqatar
	{16946, 14, 7, 0x1},    // czechia
	{30182, 213, 5, 0x81},  // #4162
	{20603, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{39714, 105, 16, 0x1},  // republiektunesie
	{49105, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{46053, 454, 5, 0x1},   // #6phi
	{53776, 107, 5, 0x1},   // #7uga
	{21948, 135, 16, 0x1},  // dominionofceylon
	{62074, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{49510, 56, 20, 0x1},   // volksrepubliekangola
	{43836, 109, 13, 0x1},  // northrhodesia
	{18008, 197, 12, 0x1},  // saintvincent
	{26663, 255, 46, 0x1},  // britishoverzeesterritorybritishmaagdeneilanden
	{23327, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{32943, 33, 22, 0x1},   // grandduchedeluxembourg
	{13447, 77, 15, 0x1},   // republiekgambia
	{54912, 254, 18, 0x1},  // holyseevaticancity
	{57855, 64, 7, 0x1},    // congodr
	{54540, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{27137, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{23757, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{2746, 48, 25, 0x21},   // formerserbiaandmontenegro
	{10180, 206, 19, 0x1},  // caribiannetherlands
	{48864, 82, 26, 0x1},   // libischarabischejamahiriya
	{47511, 518, 5, 0x1},   // #6ypr
	{25203, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{12638, 60, 18, 0x1},   // lefatshelabotswana
	{61940, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{5888, 142, 6, 0x1},    // naoero
	{2066, 232, 34, 0x21},  // northernmarianaislandscommonwealth
	{8471, 89, 19, 0x1},    // republicofmauritius
	{63778, 259, 14, 0x1},  // republickosovo
	{4262, 218, 21, 0x1},   // territoryfaroeislands
	{4927, 1, 15, 0x21},    // albaniarepublic
	{20981, 54, 15, 0x1},   // unitedstatesusa
	{32277, 564, 5, 0x1},   // #5860
	{39788, 68, 23, 0x1},   // afarsenissasfransgebied
	{953, 217, 10, 0x1},    // falklandis
	{52592, 145, 5, 0x1},   // #7phi
	{18727, 162, 6, 0x1},   // #3nhvu
	{2822, 182, 26, 0x1},   // guyanacooperatieverepublic
	{60588, 239, 22, 0x1},  // pitcairnterritoryafhvk
	{7155, 1, 24, 0x1},     // peoplesrepublicofalbania
	{9674, 140, 22, 0x1},   // formerfederatiamalakka
	{557, 68, 25, 0x1},     // frenchterritoryafarsissas
	{5016, 186, 17, 0x21},  // saintkittsennevis
	{41145, 165, 17, 0x1},  // southadenyemenpdr
	{59183, 150, 4, 0x81},  // #1sa
	{6531, 227, 34, 0x1},   // britishoverzeesterritoryislandsman
	{21303, 62, 5, 0x81},   // #2civ
	{5175, 128, 9, 0x21},   // kyrgistan
	{38102, 282, 5, 0x1},   // #5ssd
	{21091, 61, 5, 0x81},   // #2caf
	{16946, 14, 20, 0x1},   // czechiaczechrepublic
	{28704, 18, 13, 0x1},   // reinodeespana
	{15615, 67, 20, 0x1},   // republicadecaboverde
	{18306, 198, 19, 0x1},  // venezuelarepublicof
	{12380, 16, 11, 0x1},   // westgermany
	{1750, 247, 25, 0x1},   // territorysvalbardjanmayen
	{3115, 236, 31, 0x1},   // overzeesgebiedsdeelnewcaledonia
	{45255, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{12317, 85, 21, 0x1},   // malagasischerepubliek
	{43757, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{23511, 108, 19, 0x1},  // republicsouthafrika
	{25499, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{4787, 73, 24, 0x21},   // ethiopiaincludingeritrea
	{16907, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{40540, 608, 5, 0x1},   // #6705
	{12801, 55, 10, 0x1},   // jugoslavia
	{40595, 458, 5, 0x1},   // #6775
	{58207, 135, 14, 0x1},  // srilankaceylon
	{48787, 170, 17, 0x1},  // buliwyamamallaqta
	{11368, 73, 18, 0x1},   // keizerrijkethiopie
	{38754, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{12174, 46, 11, 0x1},   // sovietunion
	{414, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{56936, 157, 15, 0x1},  // portuguesetimor
	{31587, 459, 5, 0x1},   // #5265
	{24774, 65, 22, 0x1},   // formercongobrazzaville
	{3905, 26, 22, 0x1},    // peoplesrepublichungary
	{17117, 226, 37, 0x1},  // heardislandsmcdonaldislandsaustralian
	{14742, 184, 5, 0x1},   // haiti
	{9743, 48, 22, 0x1},    // formerserbiamontenegro
	{5195, 254, 7, 0x1},    // vatican
	{40515, 356, 4, 0x1},   // #670
	{196, 71, 14, 0x21},    // republicegypte
	{39504, 166, 10, 0x1},  // argentinia
	{44465, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{33388, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{16983, 53, 7, 0x1},    // ukraine
	{22159, 212, 5, 0x81},  // #2cuw
	{5878, 142, 16, 0x1},   // republicofnaoero
	{54510, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{24600, 123, 21, 0x1},  // iranislamicrepublicof
	{1962, 128, 16, 0x21},  // republickirgizia
	{472, 106, 19, 0x21},   // republiektanganyika
	{4171, 240, 12, 0x1},   // uspuertorico
	{5719, 235, 19, 0x1},   // collectivitymayotte
	{38, 377, 19, 0x2},     // stmartinsintmaarten
	{64977, 112, 14, 0x1},  // unitedarabeast
	{5317, 178, 19, 0x21},  // drdominicanrepublic
	{44209, 128, 14, 0x1},  // kyrghzrepublic
	{33343, 219, 18, 0x1},  // bailliageguernesey
	{38339, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{29516, 258, 5, 0x81},  // #2xau
	{45887, 84, 16, 0x1},   // kingdomofmorocco
	{40535, 513, 5, 0x1},   // #6704
	{40565, 539, 5, 0x1},   // #6732
	{52647, 146, 5, 0x1},   // #7plw
	{52652, 147, 5, 0x1},   // #7png
	{31992, 390, 5, 0x1},   // #5580
	{40580, 607, 5, 0x1},   // #6760
	{2596, 186, 25, 0x21},  // stkittsandnevisfederation
	{563, 68, 19, 0x1},     // territoryafarsissas
	{3615, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{44767, 181, 20, 0x1},  // republicadeguatemala
	{3989, 253, 49, 0x21},  // overseasterritoryunitedstatesminoroutlyingislands
	{41045, 52, 16, 0x1},   // republiekturkije
	{54620, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{3894, 134, 24, 0x21},  // aljumhuriyahallubnaniyah
	{57818, 7, 8, 0x1},     // belgique
	{39187, 577, 5, 0x1},   // #5tkm
	{51817, 229, 15, 0x1},  // bailliagejersey
	{3755, 245, 12, 0x1},   // southgeorgia
	{10562, 120, 21, 0x1},  // federalstatmicronesia
	{48736, 114, 14, 0x1},  // bahrainkingdom
	{28901, 63, 26, 0x1},   // verenigderepubliekkameroen
	{18862, 64, 6, 0x1},    // #3zrcd
	{1699, 213, 33, 0x1},   // overseasterritorychristmasislands
	{16866, 10, 10, 0x1},   // witrusland
	{18438, 131, 13, 0x1},  // republickorea
	{4198, 201, 14, 0x1},   // territoryaland
	{545, 223, 12, 0x1},    // frenchguyana
	{17000, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{3993, 71, 7, 0x1},     // aregypt
	{16342, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{52146, 8, 18, 0x1},    // republicofbulgaria
	{4421, 249, 21, 0x1},   // saintmaartendutchpart
	{24992, 19, 8, 0x1},    // esthonia
	{20655, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{31937, 576, 5, 0x1},   // #5531
	{54136, 206, 13, 0x1},  // bonaireensaba
	{56819, 54, 24, 0x1},   // northamerikaunitedstates
	{31997, 619, 5, 0x1},   // #5581
	{3720, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{16112, 191, 4, 0x1},   // peru
	{12623, 79, 17, 0x1},   // guineeequatoriale
	{41704, 544, 5, 0x1},   // #6bot
	{48765, 60, 5, 0x1},    // #7bot
	{50048, 170, 27, 0x1},  // boliviaplurinationalstateof
	{58371, 123, 8, 0x1},   // irofiran
	{52033, 48, 15, 0x1},   // republiekservie
	{41026, 507, 5, 0x1},   // #6bah
	{1907, 106, 17, 0x1},   // urepublictanzania
	{51213, 6, 11, 0x1},    // azerbeidjan
	{4168, 117, 7, 0x21},   // prchina
	{11853, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{1924, 234, 33, 0x1},   // overzeesecollectiviteitmartinique
	{51971, 211, 8, 0x1},   // cookisds
	{54183, 84, 9, 0x1},    // almaghrib
	{9356, 235, 24, 0x1},   // overzeesterritorymayotte
	{21958, 135, 14, 0x1},  // ceylonsrilanka
	{37909, 620, 5, 0x1},   // #5snm
	{40635, 534, 5, 0x1},   // #6817
	{57655, 256, 25, 0x1},  // virginislandsunitedstates
	{14595, 62, 17, 0x1},   // republicivoorkust
	{64766, 170, 16, 0x1},  // plurstatebolivia
	{45567, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{31932, 570, 5, 0x1},   // #5530
	{47015, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{41683, 621, 5, 0x1},   // #6bos
	{62100, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{11539, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{3184, 40, 11, 0x1},    // netherlands
	{24396, 136, 23, 0x1},  // sultanatemaldiveislands
	{22798, 193, 10, 0x1},  // elsalvador
	{54858, 241, 14, 0x1},  // palestinestate
	{27161, 246, 26, 0x1},  // sainthelenaanddependencies
	{48680, 116, 5, 0x1},   // #7bhu
	{16990, 34, 16, 0x1},   // republicoflatvia
	{19366, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{16682, 37, 12, 0x1},   // vjrmacedonia
	{42764, 188, 24, 0x1},  // verenigdestatenvanmexico
	{17454, 57, 16, 0x1},   // kingdomofburundi
	{47506, 486, 5, 0x1},   // #6yem
	{40948, 451, 23, 0x2},  // democraticrepublickorea
	{18292, 198, 23, 0x1},  // unitedstatesofvenezuela
	{20791, 171, 18, 0x1},  // brazilunitedstates
	{31627, 620, 5, 0x1},   // #5331
	{50880, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{40615, 622, 5, 0x1},   // #6800
	{40630, 366, 5, 0x1},   // #6816
	{63071, 110, 13, 0x1},  // southrhodesia
	{28465, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{40560, 350, 5, 0x1},   // #6731
	{52675, 44, 5, 0x1},    // #7por
	{24252, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{2500, 203, 32, 0x1},   // overzeesgebiedsdeelamericansamoa
	{51228, 162, 15, 0x1},  // republicvanuatu
	{5052, 18, 12, 0x1},    // spaansestaat
	{52523, 192, 5, 0x1},   // #7par
	{46469, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{30241, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{15726, 184, 13, 0x1},  // republichaiti
	{20769, 171, 20, 0x1},  // unitedstatesbrazilia
	{40813, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{20762, 54, 19, 0x1},   // americaunitedstates
	{36399, 609, 5, 0x1},   // #5mnc
	{37761, 524, 5, 0x1},   // #5slo
	{35371, 147, 19, 0x1},  // statepapuanewguinea
	{2321, 256, 15, 0x1},   // usvirginislands
	{23645, 205, 25, 0x1},  // frenchzuidelijketerritory
	{49030, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{56656, 205, 25, 0x1},  // frsouthantarcticterritory
	{3934, 190, 14, 0x21},  // republicpanama
	{10712, 146, 5, 0x1},   // palau
	{65037, 95, 13, 0x1},   // sudanupto2011
	{2925, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{23827, 103, 14, 0x1},  // republictsjaad
	{48529, 105, 15, 0x1},  // republictunesia
	{4628, 164, 15, 0x1},   // republicofyemen
	{26819, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{32272, 588, 5, 0x1},   // #5850
	{62427, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{42726, 119, 14, 0x1},  // dominionoffiji
	{25088, 145, 19, 0x1},  // philippinesrepublic
	{25483, 148, 13, 0x1},  // demrepofkorea
	{61185, 138, 26, 0x1},  // socialistrepublicunieburma
	{61368, 215, 13, 0x1},  // spanishsahara
	{48506, 24, 19, 0x1},   // ellinikidhimokratia
	{16403, 241, 19, 0x1},  // palestijnsegebieden
	{48220, 199, 16, 0x1},  // grondgebiedaruba
	{34421, 131, 13, 0x1},  // korearepublic
	{1666, 207, 33, 0x1},   // overseasdepartmentsaintbarthelemy
	{5411, 129, 13, 0x21},  // statecambodia
	{58946, 170, 25, 0x1},  // plurinationalstatebolivia
	{12329, 97, 20, 0x1},   // republieksierraleone
	{43113, 28, 15, 0x1},   // republicijsland
	{15479, 138, 12, 0x1},  // birmamyanmar
	{37636, 594, 5, 0x1},   // #5sen
	{40695, 308, 5, 0x1},   // #6950
	{3392, 451, 25, 0x2},   // democraticrepublicofkorea
	{38205, 111, 25, 0x1},  // islamicemirateafghanistan
	{2115, 246, 18, 0x21},  // islandssainthelena
	{37756, 315, 5, 0x1},   // #5skn
	{37218, 246, 20, 0x1},  // sthelenadependencies
	{60952, 154, 13, 0x1},  // kingdomofsiam
	{48390, 6, 12, 0x1},    // azerbajdsjan
	{42867, 64, 4, 0x1},    // droc
	{32581, 193, 19, 0x1},  // republicaelsalvador
	{50236, 208, 16, 0x1},  // territorybermuda
	{323, 94, 17, 0x21},    // rwandeserepubliek
	{13748, 68, 15, 0x1},   // franssomaliland
	{2771, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{148, 71, 33, 0x21},    // verenigdearabischerepubliekegypte
	{53797, 197, 15, 0x1},  // saintvincentgre
	{3360, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{18270, 149, 6, 0x1},   // quatar
	{32007, 510, 5, 0x1},   // #5591
	{27524, 43, 16, 0x1},   // republicofpoland
	{41061, 546, 5, 0x1},   // #6bel
	{52336, 45, 18, 0x1},   // koninkrijkroemenie
	{14157, 73, 14, 0x1},   // formerethiopia
	{50738, 128, 18, 0x1},  // republickyrgyzstan
	{45158, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{29215, 254, 15, 0x1},  // vaticaansestaat
	{3417, 148, 14, 0x1},   // dempeorepkorea
	{57508, 150, 20, 0x1},  // alarabiyahassuudiyah
	{33969, 25, 6, 0x1},    // crotia
	{24006, 54, 11, 0x1},   // usofamerica
	{29123, 37, 23, 0x1},   // macedonianorthmacedonia
	{37193, 232, 26, 0x1},  // noordelijkemarianenislands
	{2510, 136, 19, 0x21},  // sultanateofmaldives
	{3792, 63, 23, 0x21},   // federalrepublickameroen
	{38400, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{15598, 82, 25, 0x1},   // libischearabischerepublic
	{44166, 32, 17, 0x1},   // republieklitouwen
	{32002, 353, 5, 0x1},   // #5590
	{40610, 589, 5, 0x1},   // #6790
	{55584, 16, 23, 0x1},   // duitslandbondsrepubliek
	{48544, 57, 5, 0x1},    // #7bdi
	{1126, 37, 14, 0x1},    // noordmacedonie
	{8037, 225, 25, 0x1},   // overseasterritoryhongkong
	{24286, 148, 22, 0x1},  // peoplesrepublicofkorea
	{65248, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{23362, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{3458, 46, 7, 0x1},     // rusland
	{59277, 226, 38, 0x1},  // heardeilandmcdonaldeilandenaustralisch
	{1661, 150, 25, 0x21},  // koninkrijkvansaoediarabie
	{37993, 223, 18, 0x1},  // frenchguianafrench
	{48780, 115, 5, 0x1},   // #7bru
	{16694, 37, 12, 0x1},   // vjrmacedonie
	{45094, 225, 19, 0x1},  // grondgebiedhongkong
	{42575, 95, 13, 0x1},   // republicsudan
	{49189, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{57403, 51, 15, 0x1},   // kingdomofsweden
	{1092, 53, 34, 0x1},    // oekraiensesocialistsovjetrepubliek
	{33787, 76, 18, 0x1},   // republiquedeguinee
	{46825, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{31597, 364, 5, 0x1},   // #5305
	{4006, 253, 32, 0x21},  // unitedstatesminoroutlyingislands
	{40625, 623, 5, 0x1},   // #6812
	{1601, 197, 21, 0x21},  // stvincentengrenadines
	{17227, 206, 10, 0x1},  // besislands
	{24751, 64, 23, 0x1},   // formercongoleopoldville
	{22464, 117, 20, 0x1},  // chinapeoplesrepublic
	{51595, 93, 19, 0x1},   // federatievannigeria
	{19681, 1, 23, 0x1},    // albanesepeoplesrepublic
	{41171, 506, 5, 0x1},   // #6ben
	{57576, 128, 9, 0x1},   // kyrgyzrep
	{142, 71, 33, 0x21},    // egypteverenigdearabischerepubliek
	{12583, 72, 7, 0x1},    // eritrea
	{670, 68, 19, 0x1},     // frenchafarsandissas
	{11405, 205, 19, 0x1},  // frsouthernterritory
	{23327, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{17680, 9, 20, 0x1},    // bosniaandherzegovina
	{8299, 48, 24, 0x1},    // formerservieenmontenegro
	{36404, 433, 5, 0x1},   // #5mng
	{64630, 85, 16, 0x1},   // malagasyrepublic
	{5132, 140, 18, 0x21},  // federationofmalaya
	{50228, 208, 24, 0x1},  // overseasterritorybermuda
	{32407, 26, 23, 0x1},   // volksrepubliekhongarije
	{19711, 172, 8, 0x1},   // barbados
	{49958, 165, 10, 0x1},  // yemensouth
	{11665, 162, 19, 0x1},  // republiquedevanuatu
	{3007, 273, 29, 0xa2},  // yugoslaviaserbiaandmontenegro
	{6912, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{17338, 46, 10, 0x1},   // russianfed
	{40620, 371, 5, 0x1},   // #6811
	{20943, 167, 7, 0x1},   // antigua
	{522, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{15974, 24, 21, 0x1},   // koninkrijkgriekenland
	{19327, 206, 11, 0x1},  // sababonaire
	{8641, 241, 28, 0x1},   // occupiedpalestinianterritory
	{166, 71, 15, 0x21},    // republiekegypte
	{44190, 624, 5, 0x1},   // #6kos
	{14642, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{456, 242, 21, 0x1},    // tahitifrenchpolynesia
	{57427, 26, 14, 0x1},   // hungarykingdom
	{58411, 252, 11, 0x1},  // taiwanchina
	{7769, 79, 24, 0x1},    // equatorialguinearepublic
	{26988, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{3607, 104, 17, 0x21},  // togoleserepubliek
	{36866, 254, 15, 0x1},  // vaticaansestate
	{30637, 184, 5, 0x81},  // #4332
	{2099, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{63747, 187, 7, 0x1},   // stlucia
	{58807, 145, 19, 0x1},  // phillippinerepublic
	{36661, 14, 17, 0x1},   // republiektsjechie
	{16306, 103, 12, 0x1},  // republicchad
	{57655, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{32965, 33, 22, 0x1},   // grandduchyofluxembourg
	{36792, 196, 26, 0x1},  // orientaalserepublicuruguay
	{17, 231, 21, 0x1},     // saintmartinfrenchdeel
	{35550, 34, 16, 0x1},   // republiekletland
	{65292, 46, 17, 0x1},   // russianfederation
	{97, 231, 17, 0x1},     // saintmartinfrance
	{38107, 369, 5, 0x1},   // #5stp
	{57549, 92, 13, 0x1},   // nigerrepublic
	{38836, 557, 5, 0x2},   // #5syr
	{47973, 8, 16, 0x1},    // republicbulgaria
	{44902, 553, 5, 0x1},   // #6lux
	{7604, 73, 8, 0x1},     // ethiopia
	{60338, 61, 26, 0x1},   // formercentralafricanempire
	{63497, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50682, 26, 18, 0x1},   // hongaarserepubliek
	{310, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{2067, 196, 7, 0x1},    // uruguay
	{49538, 56, 19, 0x1},   // portugeeswestafrika
	{41678, 343, 5, 0x1},   // #6bol
	{48402, 168, 5, 0x1},   // #7bah
	{48760, 170, 5, 0x1},   // #7bol
	{1067, 247, 16, 0x1},   // svalbardjanmayen
	{4834, 182, 11, 0x21},  // britsguiana
	{34609, 308, 5, 0x1},   // #5fij
	{64262, 165, 18, 0x1},  // peoplesdemrepyemen
	{40450, 584, 5, 0x1},   // #6651
	{12894, 246, 16, 0x1},  // formersinthelena
	{7737, 244, 22, 0x1},   // republicofsouthvietnam
	{34530, 161, 4, 0x1},   // drvn
	{3684, 112, 13, 0x21},  // trucialstates
	{4296, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{56422, 205, 48, 0x1},  // overzeesecollectiviteitfrenchzuidelijketerritory
	{5216, 178, 6, 0x21},   // domrep
	{21404, 16, 21, 0x1},   // germanfederalrepublic
	{57855, 64, 8, 0x1},    // congodrc
	{63650, 254, 12, 0x1},  // vaticanstate
	{1937, 110, 16, 0x21},  // zimbabwerepublic
	{17731, 16, 3, 0x1},    // frg
	{32267, 454, 5, 0x1},   // #5840
	{21542, 65, 10, 0x1},   // congobrazz
	{12430, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{2573, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{60421, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{10955, 205, 21, 0x1},  // frsouthernterritories
	{29645, 264, 5, 0x81},  // #2xqc
	{47189, 174, 18, 0x1},  // republicofcolombia
	{30642, 226, 5, 0x81},  // #4334
	{36337, 82, 14, 0x1},   // libyanrepublic
	{39318, 253, 32, 0x1},  // americankleinereafgelegenislands
	{6962, 222, 26, 0x1},   // overseasterritorygreenland
	{4123, 159, 6, 0x21},   // tuvalu
	{7752, 244, 15, 0x1},   // vietnamrepublic
	{4271, 218, 12, 0x1},   // faroeislands
	{7913, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{47232, 54, 19, 0x1},   // unitedstatesamerika
	{31637, 288, 5, 0x1},   // #5339
	{44024, 253, 34, 0x1},  // unitedstateskleineafgelegenislands
	{19393, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{29420, 161, 5, 0x81},  // #2vnm
	{52725, 240, 5, 0x1},   // #7pur
	{10605, 10, 11, 0x1},   // byelorussia
	{40605, 395, 5, 0x1},   // #6781
	{51949, 52, 5, 0x1},    // tukey
	{52542, 191, 5, 0x1},   // #7per
	{48412, 113, 5, 0x1},   // #7ban
	{46301, 18, 14, 0x1},   // kingdomofspain
	{52212, 186, 16, 0x1},  // sintkittsennevis
	{2539, 10, 37, 0x21},   // belarussischesocialistsovjetrepubliek
	{13518, 37, 9, 0x1},    // macedonia
	{8910, 235, 24, 0x1},   // overseasterritorymayotte
	{40966, 148, 10, 0x1},  // koreanoord
	{143, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{13009, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{22734, 192, 16, 0x1},  // paraguayrepublic
	{53035, 49, 17, 0x1},   // slovaakserepublic
	{28229, 228, 25, 0x1},  // britsindischeoceaangebied
	{63463, 155, 11, 0x1},  // tadjikistan
	{20842, 198, 11, 0x1},  // rbvenezuela
	{31632, 386, 5, 0x1},   // #5338
	{34881, 174, 16, 0x1},  // republiccolombia
	{57119, 58, 19, 0x1},   // volksrepubliekbenin
	{45620, 198, 15, 0x1},  // repbolvenezuela
	{2541, 210, 32, 0x1},   // overzeesgebiedsdeelcocoseilanden
	{3573, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{50412, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{41216, 66, 17, 0x1},   // unionofthecomoros
	{50807, 123, 5, 0x1},   // #7iri
	{40600, 590, 5, 0x1},   // #6780
	{40884, 63, 20, 0x1},   // republiqueducameroun
	{13926, 154, 18, 0x1},  // koninkrijkthailand
	{11920, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{29423, 37, 10, 0x1},   // nmacedonia
	{47251, 54, 19, 0x1},   // verstatenvanamerika
	{30622, 181, 5, 0x81},  // #4320
	{30647, 254, 5, 0x81},  // #4336
	{36523, 252, 14, 0x1},  // taiwanprovince
	{10115, 108, 16, 0x1},  // unionsouthafrica
	{30617, 224, 5, 0x81},  // #4316
	{42262, 168, 17, 0x1},  // bahamasgemenebest
	{30657, 225, 5, 0x81},  // #4344
	{38029, 186, 18, 0x1},  // stchristoffelnevis
	{40485, 518, 5, 0x1},   // #6680
	{40455, 625, 5, 0x1},   // #6652
	{11891, 65, 24, 0x1},   // brazzavillecongorepublic
	{48015, 103, 5, 0x1},   // tsjad
	{62462, 100, 15, 0x1},  // saotomeprincipe
	{22130, 228, 29, 0x1},  // britishindischoceaanterritory
	{23501, 193, 18, 0x1},  // elsalvadorrepublic
	{19616, 101, 17, 0x1},  // kingdomofeswatini
	{51045, 197, 18, 0x1},  // saintvingrenadines
	{44892, 443, 5, 0x1},   // #6lit
	{28691, 114, 17, 0x1},  // koninkrijkbahrein
	{7107, 1, 15, 0x1},     // republicalbania
	{42436, 152, 21, 0x1},  // britishsolomonislands
	{42942, 140, 18, 0x1},  // federationmalaysia
	{54891, 254, 21, 0x1},  // stateofthevaticancity
	{65119, 222, 15, 0x1},  // greenlanddanish
	{32262, 462, 5, 0x1},   // #5835
	{16936, 14, 17, 0x1},   // republicofczechia
	{49783, 177, 5, 0x1},   // #7dma
	{37595, 204, 10, 0x1},  // antarctica
	{2189, 257, 24, 0x1},   // collectivitywallisfutuna
	{7747, 244, 12, 0x1},   // southvietnam
	{48785, 8, 5, 0x1},     // #7bul
	{32368, 33, 23, 0x1},   // groothertogdomluxemburg
	{49963, 100, 17, 0x1},  // southtomeprincipe
	{34738, 304, 5, 0x1},   // #5fin
	{17877, 218, 7, 0x1},   // faeroes
	{14399, 231, 14, 0x1},  // stmartinfrance
	{17600, 116, 7, 0x1},   // drukyul
	{10205, 199, 22, 0x1},  // overseasterritoryaruba
	{63212, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{12758, 140, 20, 0x1},  // federationofmalaysia
	{40425, 545, 5, 0x1},   // #6625
	{60097, 70, 19, 0x1},   // sultanateofzanzibar
	{28401, 90, 9, 0x1},    // nyasaland
	{33999, 234, 25, 0x1},  // departementdelamartinique
	{14610, 186, 29, 0x1},  // stchristopherennevisfederatie
	{26380, 21, 15, 0x1},   // anddomtomfrance
	{35133, 221, 21, 0x1},  // grondgebiedguadeloupe
	{44853, 463, 5, 0x1},   // #6les
	{23561, 74, 6, 0x1},    // gaboen
	{6232, 220, 16, 0x1},   // gibraltarbritish
	{31717, 443, 5, 0x1},   // #5368
	{41192, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{29320, 198, 5, 0x81},  // #2ven
	{23738, 220, 9, 0x1},   // gibralter
	{44651, 73, 11, 0x1},   // ethiopiafdr
	{52376, 205, 36, 0x1},  // grondgebiedfrenchzuidelijketerritory
	{23628, 205, 42, 0x1},  // overzeesterritoryfrenchzuidelijketerritory
	{24871, 174, 16, 0x1},  // republiccolumbia
	{43611, 332, 5, 0x1},   // #6ind
	{48925, 66, 14, 0x1},   // comorosislands
	{7404, 218, 7, 0x1},    // faeroer
	{9431, 251, 24, 0x1},   // overzeesterritorytokelau
	{23970, 255, 15, 0x2},  // maagdeneilanden
	{58011, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3870, 58, 15, 0x1},    // republicofbenin
	{10856, 161, 3, 0x1},   // srv
	{40500, 296, 5, 0x1},   // #6694
	{46132, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{40430, 282, 5, 0x1},   // #6626
	{55811, 157, 18, 0x1},  // republiekoosttimor
	{38494, 566, 5, 0x1},   // #5swd
	{17719, 150, 12, 0x1},  // saudiaarabia
	{53977, 186, 27, 0x1},  // stchristophernevisfederatia
	{31722, 406, 5, 0x1},   // #5369
	{6512, 233, 19, 0x1},   // territorymontserrat
	{18672, 64, 24, 0x1},   // zairekinshasacongodemrep
	{63846, 153, 18, 0x1},  // syrianarabrepbulic
	{50868, 27, 5, 0x1},    // #7irl
	{4944, 129, 9, 0x1},    // kampuchea
	{62497, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{38746, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{34743, 610, 5, 0x1},   // #5frn
	{5825, 66, 7, 0x1},     // comores
	{27956, 44, 17, 0x1},   // portugeserepublic
	{17823, 160, 8, 0x1},   // oezbekia
	{14848, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{26687, 255, 29, 0x1},  // britishmaagdeneilandenbritish
	{11251, 82, 12, 0x1},   // kingdomlibia
	{51118, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{8202, 233, 27, 0x1},   // overzeesterritorymontserrat
	{48743, 17, 17, 0x1},   // kingdomdenemarken
	{27731, 95, 18, 0x1},   // republicofthesudan
	{29585, 49, 18, 0x1},   // republiekslowakije
	{60761, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{18677, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{376, 248, 36, 0x1},    // overzeesterritorysaintpierremiquelon
	{31602, 626, 5, 0x1},   // #5310
	{46564, 49, 18, 0x1},   // slovenskarepublika
	{29281, 614, 5, 0x1},   // #2vdr
	{62371, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{33103, 60, 9, 0x1},    // botswanna
	{61421, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{8054, 225, 16, 0x1},   // hongkongsarchina
	{55288, 131, 9, 0x1},   // zuidkorea
	{42158, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{2344, 186, 31, 0x21},  // stchristopherandnevisfederation
	{32257, 480, 5, 0x1},   // #5830
	{5487, 143, 12, 0x1},   // muscatenoman
	{22509, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{54673, 82, 20, 0x1},   // libyanarabjamahariya
	{3893, 58, 12, 0x1},    // dahomeybenin
	{3017, 273, 29, 0xa2},  // serbiaandmontenegroyugoslavia
	{30627, 76, 5, 0x81},   // #4324
	{34748, 473, 5, 0x1},   // #5fsm
	{36600, 252, 14, 0x1},  // chinataiwanrep
	{53966, 62, 13, 0x1},   // elpenbeenkust
	{30607, 180, 5, 0x81},  // #4308
	{30612, 221, 5, 0x81},  // #4312
	{30652, 183, 5, 0x81},  // #4340
	{29300, 202, 13, 0x1},  // dutchantilles
	{2804, 13, 24, 0x21},   // republictsjechoslowakije
	{47981, 8, 16, 0x1},    // bulgariarepublic
	{41252, 52, 16, 0x1},   // republiekturkiye
	{41418, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{40505, 367, 5, 0x1},   // #6696
	{40420, 392, 5, 0x1},   // #6620
	{44778, 181, 17, 0x1},  // guatemalarepublic
	{21973, 67, 5, 0x81},   // #2cpv
	{49219, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{63386, 46, 13, 0x1},   // russiafederal
	{7961, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{38135, 520, 5, 0x1},   // #5sur
	{52977, 94, 5, 0x1},    // #7rwa
	{36224, 247, 11, 0x1},  // spitsbergen
	{46642, 8, 19, 0x1},    // koninkrijkbulgarije
	{55644, 171, 23, 0x1},  // federalrepublicbrazilia
	{28092, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{20569, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{24037, 161, 25, 0x1},  // democraticrepublicvietnam
	{32516, 33, 23, 0x1},   // grossherzogtumluxemburg
	{27586, 8, 24, 0x1},    // peoplesrepublicbulgarije
	{22504, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{64695, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{39252, 195, 8, 0x1},   // trinidad
	{23029, 72, 8, 0x1},    // erithrea
	{36683, 337, 5, 0x1},   // #5mzm
	{26828, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{32607, 254, 17, 0x1},  // staatvaticaanstad
	{45932, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{39910, 374, 4, 0x1},   // #620
	{22072, 175, 5, 0x81},  // #2cri
	{21507, 329, 14, 0x82}, // republiekcongo
	{44324, 623, 5, 0x1},   // #6lao
	{33067, 198, 12, 0x1},  // rbvvenezuela
	{38470, 617, 5, 0x1},   // #5swa
	{15322, 130, 18, 0x1},  // republicofkiribati
	{59251, 65, 8, 0x1},    // repcongo
	{18564, 87, 10, 0x1},   // mocambique
	{24243, 183, 5, 0x81},  // #2hnd
	{25418, 148, 12, 0x1},  // koreademrepn
	{5064, 114, 7, 0x1},    // bahrein
	{26476, 170, 16, 0x1},  // republiekbolivia
	{44175, 32, 8, 0x1},    // litouwen
	{22929, 156, 20, 0x1},  // republicturkmenistan
	{17858, 123, 9, 0x1},   // stateiran
	{29411, 256, 5, 0x81},  // #2vir
	{49773, 17, 5, 0x1},    // #7den
	{2651, 82, 46, 0x21},   // grotelibischarabischesocialistvolksjamahiriyya
	{12453, 205, 32, 0x1},  // frenchzuidelijkezuidpoolgebieden
	{19276, 126, 9, 0x1},   // nihonkoku
	{44787, 194, 17, 0x1},  // republicofsurinam
	{21870, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{5635, 12, 21, 0x21},   // zwitserseconfederatie
	{13512, 37, 15, 0x1},   // formermacedonia
	{23362, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{40490, 536, 5, 0x1},   // #6690
	{219, 210, 29, 0x1},    // cocoskeelingislandsaustralian
	{27774, 65, 19, 0x1},   // repbrazzavillecongo
	{43035, 170, 12, 0x1},  // statebolivia
	{21386, 63, 5, 0x81},   // #2cmr
	{23914, 14, 13, 0x1},   // czeckrepublic
	{51717, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{1142, 37, 42, 0x1},    // voormaligejoegoslavischerepubliekmacedonie
	{31607, 322, 5, 0x1},   // #5315
	{31702, 384, 5, 0x1},   // #5365
	{52071, 82, 10, 0x1},   // libyastate
	{51098, 30, 18, 0x1},   // repubblicaitaliana
	{34288, 101, 18, 0x1},  // koninkrijkeswatini
	{23672, 147, 17, 0x1},  // papuaandnewguinea
	{210, 210, 28, 0x1},    // territorycocoskeelingislands
	{63547, 163, 14, 0x1},  // statewestsamoa
	{33984, 241, 16, 0x1},  // palestijnsgebied
	{22214, 151, 18, 0x1},  // republieksingapore
	{40902, 112, 23, 0x1},  // unitedarabischeemiraten
	{1255, 138, 12, 0x1},   // myanmarbirma
	{6837, 377, 20, 0x2},   // saintmaartenstmartin
	{2486, 112, 14, 0x1},   // unarabemirates
	{63605, 147, 21, 0x1},  // stateofpapuanewguinea
	{49710, 78, 16, 0x1},   // portugueseguinea
	{2305, 136, 23, 0x21},  // republiekvandemalediven
	{64938, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{9834, 134, 7, 0x1},    // lebanon
	{62444, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{53258, 57, 15, 0x1},   // republicburundi
	{31707, 526, 5, 0x1},   // #5366
	{13140, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{6450, 214, 20, 0x1},   // caymanislandsbritish
	{29744, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{38866, 175, 17, 0x1},  // costaricarepublic
	{23547, 120, 3, 0x1},   // fsm
	{29433, 162, 5, 0x81},  // #2vut
	{35319, 188, 19, 0x1},  // unitedmexicanstates
	{17670, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{54104, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{12, 198, 15, 0x21},    // venezuelarepbol
	{30632, 182, 5, 0x81},  // #4328
	{34235, 422, 5, 0x1},   // #5den
	{59235, 64, 13, 0x1},   // belgischkongo
	{29842, 178, 19, 0x1},  // republicadominicana
	{62121, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{13373, 129, 15, 0x1},  // formerkampuchea
	{16075, 160, 18, 0x1},  // uzbekistanrepublic
	{40495, 507, 5, 0x1},   // #6692
	{49515, 56, 15, 0x1},   // republiekangola
	{19609, 17, 14, 0x1},   // denmarkkingdom
	{15034, 194, 13, 0x1},  // formersurinam
	{62768, 106, 18, 0x1},  // tanganyikatanzania
	{14956, 120, 13, 0x1},  // fedmicronesia
	{42284, 168, 14, 0x1},  // bahamasislands
	{19063, 169, 6, 0x1},   // belize
	{35616, 302, 5, 0x1},   // #5jor
	{31617, 524, 5, 0x1},   // #5317
	{31712, 479, 5, 0x1},   // #5367
	{54898, 254, 10, 0x1},  // thevatican
	{64469, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{55450, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{43856, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1097, 137, 23, 0x21},  // marshallislandsrepublic
	{5386, 152, 19, 0x21},  // statesolomonislands
	{24325, 143, 19, 0x1},  // sultanatemuscatoman
	{6812, 231, 25, 0x1},   // collectivityofsaintmartin
	{54901, 254, 18, 0x1},  // vaticancityholysee
	{55176, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49798, 178, 5, 0x1},   // #7dom
	{6223, 220, 18, 0x1},   // territorygibraltar
	{8641, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{13695, 163, 15, 0x1},  // formerwestsamoa
	{24587, 126, 6, 0x1},   // nippon
	{45903, 26, 16, 0x1},   // kingdomhongarije
	{61750, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{57605, 117, 8, 0x1},   // zhongguo
	{44733, 10, 15, 0x1},   // belarusrepublic
	{2280, 207, 24, 0x1},   // territorysaintbarthelemy
	{48086, 165, 17, 0x1},  // democratischjemen
	{22885, 158, 15, 0x1},  // koninkrijktonga
	{37641, 510, 5, 0x1},   // #5sey
	{25175, 67, 21, 0x1},   // kaapverdischeeilanden
	{38253, 177, 20, 0x1},  // commonwealthdominica
	{31612, 336, 5, 0x1},   // #5316
	{31697, 376, 5, 0x1},   // #5360
	{9577, 31, 23, 0x1},    // furstentumliechtenstein
	{48551, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{1048, 247, 35, 0x1},   // overzeesgebiedsdeelsvalbardjanmayen
	{4173, 240, 10, 0x1},   // puertorico
	{13307, 18, 12, 0x1},   // spanishstate
	{26223, 26, 17, 0x1},   // republichongarije
	{644, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{63718, 126, 5, 0x1},   // japan
	{58998, 12, 19, 0x1},   // confederaziunsvizra
	{60283, 12, 21, 0x1},   // zwitserseconfederatia
	{13562, 37, 15, 0x1},   // formermacedonie
	{22343, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{59858, 43, 14, 0x1},   // republiekpolen
	{19844, 167, 5, 0x81},  // #2atg
	{49749, 98, 24, 0x1},   // federalrepublicofsomalia
	{5100, 246, 24, 0x1},   // sthelenaentristandacunha
	{40695, 484, 4, 0x1},   // #695
	{14803, 142, 11, 0x1},  // nauruisland
	{40435, 627, 5, 0x1},   // #6630
	{13060, 16, 14, 0x1},   // bondsrepubliek
	{6470, 227, 27, 0x1},   // overseasterritoryislandsman
	{31757, 352, 5, 0x1},   // #5385
	{45552, 151, 17, 0x1},  // republicsingapore
	{10655, 129, 13, 0x1},  // cambodiastate
	{28785, 99, 19, 0x1},   // republiekzuidsoedan
	{13048, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{11293, 85, 20, 0x1},   // republiquemadagascar
	{52518, 190, 5, 0x1},   // #7pan
	{43676, 467, 5, 0x1},   // #6ins
	{27255, 170, 26, 0x1},  // plurinationalestaatbolivia
	{19871, 55, 27, 0x1},   // democraticfederalyugoslavia
	{10684, 244, 15, 0x1},  // republicvietnam
	{6128, 66, 7, 0x1},     // comoros
	{27983, 148, 8, 0x1},   // dprkorea
	{53545, 88, 27, 0x1},   // islamicrepublicofmauritania
	{50145, 103, 5, 0x1},   // tshad
	{24685, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{19828, 205, 5, 0x81},  // #2atf
	{27721, 95, 28, 0x1},   // democraticrepublicofthesudan
	{4271, 218, 18, 0x1},   // faroeislandsdanish
	{40690, 335, 4, 0x1},   // #694
	{22206, 74, 17, 0x1},   // gaboneserepubliek
	{22434, 225, 15, 0x1},  // chinaprhongkong
	{61789, 95, 28, 0x1},   // democratischerepublieksoedan
	{4314, 120, 25, 0x21},  // micronesiafederatedstates
	{1222, 138, 14, 0x1},   // unievanmyanmar
	{4543, 65, 14, 0x1},    // congorepubliek
	{29873, 152, 9, 0x1},   // solomonis
	{29276, 197, 5, 0x81},  // #2vct
	{42400, 82, 18, 0x1},   // unitedkingdomlibya
	{4655, 165, 9, 0x1},    // yemenaden
	{19738, 85, 23, 0x1},   // repoblikanimadagasikara
	{35197, 115, 22, 0x1},  // negarabruneidarussalam
	{5659, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{17532, 217, 9, 0x1},   // falklands
	{40929, 222, 20, 0x1},  // grondgebiedgroenland
	{62454, 100, 23, 0x1},  // republicsaotomeprincipe
	{38373, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{30597, 24, 5, 0x81},   // #4300
	{44388, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{8447, 108, 24, 0x1},   // formerunionofsouthafrica
	{30662, 26, 5, 0x81},   // #4348
	{19823, 204, 5, 0x81},  // #2ata
	{40685, 612, 4, 0x1},   // #693
	{4134, 237, 30, 0x1},   // overzeesterritorynorfolkeiland
	{47545, 2, 26, 0x1},    // valleysandorraprincipality
	{59054, 165, 6, 0x1},   // syemen
	{39636, 53, 7, 0x1},    // ukrania
	{340, 99, 9, 0x21},     // zuidsudan
	{15959, 84, 17, 0x1},   // koninkrijkmarokko
	{38499, 298, 5, 0x1},   // #5swz
	{24511, 586, 5, 0x1},   // #2hvo
	{57357, 210, 19, 0x1},  // keelingislandscocos
	{18677, 64, 13, 0x1},   // kinshasacongo
	{8277, 17, 17, 0x1},    // kongerigetdanmark
	{27473, 123, 6, 0x1},   // perzia
	{59243, 64, 11, 0x1},   // kongodemrep
	{52670, 43, 5, 0x1},    // #7pol
	{1794, 214, 7, 0x1},    // caymans
	{19773, 166, 20, 0x1},  // argentijnserepubliek
	{39029, 59, 21, 0x1},   // uppervoltaburkinafaso
	{41063, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{1637, 103, 14, 0x21},  // republicofchad
	{24924, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{29414, 123, 6, 0x1},   // iriran
	{40680, 628, 4, 0x1},   // #692
	{41284, 109, 16, 0x1},  // republicofzambia
	{4548, 128, 17, 0x1},   // republiekkirgizie
	{41294, 109, 14, 0x1},  // zambiarepublic
	{12963, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{6295, 239, 25, 0x1},   // territorypitcairneilanden
	{37631, 571, 5, 0x1},   // #5sau
	{19719, 2, 5, 0x81},    // #2and
	{37646, 596, 5, 0x1},   // #5sie
	{6453, 227, 10, 0x1},   // manislands
	{16004, 95, 14, 0x1},   // republicsoedan
	{18162, 28, 6, 0x1},    // ysland
	{46378, 629, 5, 0x1},   // #6saf
	{429, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{1857, 164, 30, 0x21},  // jemenitischearabischerepubliek
	{31752, 566, 5, 0x1},   // #5380
	{17850, 123, 17, 0x1},  // imperialstateiran
	{23166, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{27679, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6304, 239, 23, 0x1},   // pitcairneilandenbritish
	{9749, 48, 6, 0x1},     // serbia
	{14756, 122, 10, 0x1},  // indiaunion
	{5813, 250, 38, 0x21},  // overzeesgebiedsdeelturkscaicoseilanden
	{21294, 252, 9, 0x1},   // taiwanchn
	{46756, 192, 12, 0x1},  // tetaparaguai
	{30947, 236, 5, 0x81},  // #4540
	{944, 241, 19, 0x21},   // palestijnsterritory
	{47514, 132, 19, 0x1},  // principalitykoeweit
	{36451, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{37499, 111, 13, 0x1},  // irafghanistan
	{45119, 41, 5, 0x1},    // noreg
	{24055, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{30722, 127, 5, 0x81},  // #4398
	{58110, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{30076, 231, 17, 0x1},  // frenchsaintmartin
	{40510, 341, 5, 0x1},   // #6698
	{40675, 565, 4, 0x1},   // #691
	{53900, 119, 5, 0x1},   // fidji
	{55644, 171, 21, 0x1},  // federalrepublicbrazil
	{39306, 54, 19, 0x1},   // unitedstatesamerica
	{37798, 453, 5, 0x1},   // #5slv
	{36745, 237, 17, 0x1},  // norfkailenteratri
	{16376, 241, 25, 0x1},  // palestijnseterritorybezet
	{24463, 184, 5, 0x81},  // #2hti
	{21690, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{38127, 545, 5, 0x1},   // #5sud
	{14012, 129, 14, 0x1},  // formercambodja
	{1067, 247, 25, 0x1},   // svalbardjanmayennorwegian
	{46890, 478, 5, 0x1},   // #6svg
	{47559, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{5989, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{26032, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{17237, 59, 10, 0x1},   // bovenvolta
	{28646, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{3670, 209, 22, 0x1},   // bouvetislandsnorwegian
	{40670, 515, 4, 0x1},   // #690
	{62788, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{22077, 604, 5, 0x81},  // #2csk
	{62667, 64, 27, 0x1},   // congodemocratischerepubliek
	{20769, 171, 18, 0x1},  // unitedstatesbrazil
	{13288, 257, 16, 0x1},  // fwallisandfutuna
	{3174, 248, 38, 0x21},  // overzeesgebiedsdeelsaintpierremiquelon
	{797, 217, 23, 0x1},    // falklandeilandenbritish
	{50460, 121, 17, 0x1},  // republicindonesia
	{54458, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{56883, 549, 23, 0x2},  // gilbertandelliceislands
	{63325, 59, 10, 0x1},   // hautevolta
	{1447, 118, 16, 0x21},  // republicofcyprus
	{30982, 237, 5, 0x81},  // #4574
	{52707, 148, 5, 0x1},   // #7prk
	{17680, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{8045, 225, 17, 0x1},   // territoryhongkong
	{26916, 245, 57, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwicheilanden
	{54658, 82, 20, 0x1},   // unitedkingdomoflibya
	{52500, 144, 5, 0x1},   // #7pak
	{35583, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{34334, 259, 11, 0x1},  // repofkosovo
	{47112, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{35332, 244, 17, 0x1},  // statesouthvietnam
	{18071, 25, 24, 0x1},   // hrvatskacroatialocalname
	{30602, 222, 5, 0x81},  // #4304
	{21153, 14, 13, 0x1},   // chechrepublic
	{19818, 203, 5, 0x81},  // #2asm
	{1588, 227, 9, 0x1},    // maneiland
	{30096, 215, 13, 0x1},  // westernsahara
	{7476, 60, 24, 0x1},    // bechuanalandprotectorate
	{14794, 142, 14, 0x1},  // republieknauru
	{6043, 257, 15, 0x1},   // futunaandwallis
	{2947, 55, 36, 0x21},   // socialistfederalrepublicofyugoslavia
	{45873, 30, 14, 0x1},   // kingdomofitaly
	{36630, 287, 5, 0x1},   // #5mor
	{40405, 287, 5, 0x1},   // #6600
	{56247, 16, 19, 0x1},   // republicwestgermany
	{35698, 111, 21, 0x1},  // koninkrijkafghanistan
	{3307, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{17863, 123, 10, 0x1},  // iranpersia
	{38925, 52, 14, 0x1},   // turkserepublic
	{9407, 243, 24, 0x1},   // overzeesterritoryreunion
	{5235, 145, 24, 0x21},  // formerphilippinerepublic
	{4944, 81, 15, 0x21},   // liberiarepublic
	{1477, 136, 19, 0x21},  // maldivischeeilanden
	{24317, 136, 17, 0x1},  // maldivensultanate
	{55773, 73, 19, 0x1},   // incleritreaethiopia
	{44571, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{51079, 255, 5, 0x1},   // #7ivb
	{46537, 248, 20, 0x1},  // sintpierreenmiquelon
	{17448, 24, 13, 0x1},   // greecekingdom
	{62592, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{37113, 145, 22, 0x1},  // philippinecommonwealth
	{35255, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{49620, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{32327, 326, 5, 0x1},   // #5970
	{4953, 129, 38, 0x1},   // coalitiongovernmentdemocratickampuchea
	{22672, 14, 5, 0x81},   // #2cze
	{37793, 482, 5, 0x1},   // #5slu
	{5042, 145, 11, 0x1},   // philippines
	{38097, 590, 5, 0x1},   // #5sri
	{30447, 177, 5, 0x81},  // #4212
	{63002, 248, 20, 0x1},  // fsaintpierremiquelon
	{53709, 180, 7, 0x1},   // grenada
	{35559, 34, 7, 0x1},    // letland
	{6674, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{44697, 228, 32, 0x1},  // britishterritoryinindischeoceaan
	{24502, 1, 9, 0x1},     // shqiperia
	{33894, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{64615, 158, 12, 0x1},  // kingdomtonga
	{48969, 255, 41, 0x1},  // overzeesgebiedsdeelbritishmaagdeneilanden
	{34528, 416, 5, 0x1},   // #5drv
	{46192, 238, 14, 0x1},  // niuenewzeeland
	{38654, 246, 26, 0x1},  // tristandacunhaandascension
	{43740, 291, 5, 0x1},   // #6isr
	{21166, 179, 7, 0x1},   // ecuador
	{50852, 13, 16, 0x1},   // tsjechoslovakije
	{7831, 241, 28, 0x1},   // palestiniannationalauthority
	{4304, 223, 21, 0x1},   // territoryfrenchguiana
	{28678, 17, 14, 0x1},   // kingdomdenmark
	{46330, 223, 16, 0x1},  // departmentguiana
	{52358, 240, 15, 0x1},  // portoricoeiland
	{28611, 231, 21, 0x1},  // frenchpartsaintmartin
	{35264, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{21094, 68, 12, 0x1},   // afarissaland
	{19609, 17, 7, 0x1},    // denmark
	{44729, 492, 5, 0x1},   // #6leb
	{34546, 79, 8, 0x1},    // eqguinea
	{11059, 49, 8, 0x1},    // slovakia
	{63999, 106, 20, 0x1},  // tanganyikaenzanzibar
	{24577, 147, 12, 0x1},  // papuaniugini
	{61940, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{421, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{13936, 154, 8, 0x1},   // thailand
	{59581, 100, 16, 0x1},  // saotomeeprincipe
	{34530, 161, 3, 0x1},   // drv
	{21901, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{7264, 212, 7, 0x1},    // curacao
	{15984, 24, 11, 0x1},   // griekenland
	{43387, 205, 25, 0x1},  // franszuidelijkterritorium
	{4142, 237, 22, 0x1},   // territorynorfolkeiland
	{39684, 160, 11, 0x1},  // uzbekhistan
	{5470, 136, 17, 0x1},   // maldivensultanaat
	{30467, 79, 5, 0x81},   // #4226
	{46435, 628, 5, 0x1},   // #6sal
	{15858, 38, 13, 0x1},   // maltarepublic
	{9969, 164, 17, 0x1},   // yemenarabrepublic
	{15721, 75, 13, 0x1},   // ghanarepublic
	{20674, 198, 19, 0x1},  // republicofvenezuela
	{8, 231, 30, 0x1},      // territorysaintmartinfrenchdeel
	{30977, 238, 5, 0x81},  // #4570
	{34152, 28, 18, 0x1},   // ijslandserepubliek
	{5126, 140, 24, 0x21},  // formerfederationofmalaya
	{20297, 253, 22, 0x1},  // minoroutlyingislandsus
	{11346, 61, 32, 0x1},   // formercentralafrikaanskeizerrijk
	{16241, 52, 12, 0x1},   // formerturkey
	{829, 45, 31, 0x21},    // socialistischerepubliekroemenie
	{56656, 205, 20, 0x1},  // frsouthantarcticterr
	{10419, 201, 22, 0x1},  // overzeesterritoryaland
	{30717, 126, 5, 0x81},  // #4392
	{62564, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{24435, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{9689, 140, 7, 0x1},    // malakka
	{47067, 405, 5, 0x1},   // #6tog
	{26634, 255, 29, 0x1},  // territorybritishvirginislands
	{21207, 40, 18, 0x1},   // kingdomnederlanden
	{18880, 169, 6, 0x1},   // belice
	{34421, 131, 18, 0x1},  // korearepublicsouth
	{9696, 140, 16, 0x1},   // federatiemalakka
	{24211, 225, 5, 0x81},  // #2hkg
	{14504, 173, 5, 0x1},   // chili
	{16775, 138, 11, 0x1},  // formerbirma
	{56625, 97, 19, 0x1},   // republicsierraleone
	{23292, 72, 12, 0x1},   // eritreastate
	{5241, 145, 18, 0x21},  // philippinerepublic
	{11047, 13, 20, 0x1},   // formerczechoslovakia
	{11572, 164, 5, 0x1},   // jemen
	{27578, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{50759, 112, 17, 0x1},  // unitedarabemirate
	{43735, 505, 5, 0x1},   // #6irq
	{46382, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{25054, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{25533, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{43340, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{11943, 121, 29, 0x1},  // republicunitedstatesindonesia
	{64209, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{46535, 480, 5, 0x1},   // #6sin
	{37820, 106, 18, 0x1},  // tanzaniatanganyika
	{30582, 75, 5, 0x81},   // #4288
	{10518, 194, 16, 0x1},  // nederlandsguyana
	{23547, 120, 12, 0x1},  // fsmicronesia
	{30952, 162, 5, 0x81},  // #4548
	{56096, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{11337, 164, 8, 0x1},   // yemenrep
	{64110, 109, 16, 0x1},  // northernrhodesia
	{55405, 133, 15, 0x1},  // demvolksreplaos
	{19976, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{20693, 198, 28, 0x1},  // republicbolivarianavenezuela
	{62600, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{62564, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{60438, 232, 30, 0x1},  // northernmarianaislandsamerican
	{46639, 14, 5, 0x1},    // cesko
	{20039, 4, 5, 0x81},    // #2aus
	{47057, 622, 5, 0x1},   // #6thi
	{44112, 59, 11, 0x1},   // birkinafaso
	{6327, 217, 32, 0x1},   // overseasterritoryfalklandislands
	{50558, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{10745, 511, 10, 0x2},  // yugoslavia
	{8398, 70, 8, 0x1},     // zanzibar
	{37614, 575, 5, 0x1},   // #5sal
	{54085, 16, 23, 0x1},   // bondsrepubliekduitsland
	{54877, 152, 19, 0x1},  // solomonislandsstate
	{47496, 585, 5, 0x1},   // #6ven
	{47491, 606, 5, 0x1},   // #6van
	{38092, 300, 5, 0x1},   // #5spn
	{30502, 245, 5, 0x81},  // #4239
	{44983, 217, 24, 0x1},  // malvinasfalklandeilanden
	{202, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{37165, 232, 28, 0x1},  // northernmarianascommonwealth
	{1886, 76, 16, 0x1},    // republicofguinea
	{33787, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{19223, 145, 19, 0x1},  // filipijnserepubliek
	{22871, 88, 10, 0x1},   // mauretania
	{27852, 45, 8, 0x1},    // roumania
	{32482, 110, 17, 0x1},  // republiekzimbabwe
	{56642, 202, 7, 0x1},   // nethant
	{4757, 141, 30, 0x21},  // nepalfederaldemocraticrepublic
	{18781, 165, 6, 0x1},   // #3ydye
	{63672, 123, 16, 0x1},  // islamicrepofiran
	{12, 198, 25, 0x21},    // venezuelarepbolivarianade
	{54386, 6, 12, 0x1},    // azerbajdzjan
	{8425, 175, 17, 0x1},   // republiccostarica
	{39019, 59, 20, 0x1},   // republicofuppervolta
	{36179, 26, 17, 0x1},   // magyarkoztarsasag
	{54858, 241, 16, 0x1},  // palestinestateof
	{12823, 106, 18, 0x1},  // republictanganyika
	{21234, 150, 18, 0x1},  // saudiarabiakingdom
	{42606, 162, 16, 0x1},  // republiekvanuatu
	{18535, 138, 9, 0x1},   // uniebirma
	{32282, 415, 5, 0x1},   // #5900
	{41106, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{3760, 23, 7, 0x1},     // georgia
	{17599, 15, 3, 0x1},    // ddr
	{36288, 353, 5, 0x1},   // #5mas
	{46696, 455, 5, 0x1},   // #6sol
	{63594, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{30452, 178, 5, 0x81},  // #4214
	{51878, 220, 26, 0x1},  // overzeesterritorygibraltar
	{3467, 94, 6, 0x21},    // ruanda
	{30462, 193, 5, 0x81},  // #4222
	{30497, 217, 5, 0x81},  // #4238
	{24238, 226, 5, 0x81},  // #2hmd
	{7122, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{29213, 254, 5, 0x81},  // #2vat
	{8527, 71, 24, 0x1},    // formerunitedarabrepublic
	{34401, 148, 16, 0x1},  // demvolksrepkorea
	{41506, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{40370, 463, 5, 0x1},   // #6570
	{46768, 300, 5, 0x1},   // #6spn
	{4178, 94, 14, 0x21},   // republicrwanda
	{26650, 255, 20, 0x1},  // virginislandsbritish
	{19600, 17, 16, 0x1},   // kingdomofdenmark
	{50718, 155, 20, 0x1},  // republicoftajikistan
	{6577, 229, 6, 0x1},    // jersey
	{59981, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{36394, 386, 5, 0x1},   // #5mlt
	{33511, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{19220, 630, 5, 0x1},   // #2afi
	{16318, 176, 12, 0x1},  // republiccuba
	{37651, 480, 5, 0x1},   // #5sin
	{58981, 35, 19, 0x1},   // principautedemonaco
	{46713, 528, 5, 0x1},   // #6som
	{8388, 106, 10, 0x1},   // tanganyika
	{10599, 10, 21, 0x1},   // formerbyelorussianssr
	{7301, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{45818, 66, 11, 0x1},   // uniecomoren
	{14143, 63, 14, 0x1},   // formercameroon
	{41611, 118, 18, 0x1},  // kypriakidimokratia
	{47226, 188, 18, 0x1},  // mexicounitedstates
	{8502, 24, 16, 0x1},    // hellenicrepublic
	{17439, 24, 15, 0x1},   // kingdomofgreece
	{40365, 379, 5, 0x1},   // #6565
	{40375, 544, 5, 0x1},   // #6571
	{46773, 590, 5, 0x1},   // #6sri
	{62641, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{9969, 164, 7, 0x1},    // yemenar
	{10258, 230, 22, 0x1},  // overseasterritorymacao
	{16920, 108, 11, 0x1},  // afrikaborwa
	{17068, 223, 11, 0x1},  // fransguyana
	{43849, 432, 5, 0x1},   // #6ita
	{44423, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{35659, 127, 19, 0x1},  // republiekkazachstan
	{36678, 458, 5, 0x1},   // #5mya
	{43793, 226, 44, 0x1},  // overzeesterritoryheardeilandmcdonaldeilanden
	{1316, 139, 8, 0x1},    // mongolia
	{12285, 32, 17, 0x1},   // republiclithuania
	{46973, 615, 5, 0x1},   // #6taj
	{3543, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{32720, 23, 16, 0x1},   // republiekgeorgie
	{37932, 528, 5, 0x1},   // #5som
	{5872, 56, 14, 0x1},    // angolarepublic
	{49945, 165, 18, 0x1},  // republicsouthyemen
	{52192, 160, 10, 0x1},  // ozbekiston
	{6735, 234, 27, 0x1},   // overzeesterritorymartinique
	{15065, 24, 16, 0x1},   // republicofgreece
	{40380, 617, 5, 0x1},   // #6572
	{39627, 52, 7, 0x1},    // turkiye
	{5638, 220, 9, 0x1},    // gibraltar
	{56012, 73, 15, 0x1},   // ethiopianempire
	{41054, 52, 7, 0x1},    // turkije
	{37064, 107, 16, 0x1},  // republiekoeganda
	{37673, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{56498, 210, 23, 0x1},  // territoryofcocosislands
	{51273, 128, 5, 0x1},   // #7kgz
	{17867, 123, 10, 0x1},  // persiairan
	{34623, 95, 7, 0x1},    // assudan
	{23845, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{41817, 161, 24, 0x1},  // vietnamsocialistrepublic
	{19192, 199, 5, 0x81},  // #2abw
	{21027, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{19208, 111, 5, 0x81},  // #2afg
	{5902, 14, 8, 0x1},     // tsjechia
	{36315, 297, 5, 0x1},   // #5mex
	{3821, 243, 13, 0x1},   // reunionisland
	{38295, 240, 23, 0x1},  // gemenebestvanpuertorico
	{37914, 455, 5, 0x1},   // #5sol
	{2049, 232, 39, 0x21},  // commonwealthofthenorthernmarianaislands
	{58130, 63, 22, 0x1},   // cameroonunitedrepublic
	{16753, 165, 11, 0x1},  // fmrdemyemen
	{65491, 145, 10, 0x1},  // philipines
	{22230, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{9598, 163, 21, 0x1},   // independentstatesamoa
	{26997, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{46835, 125, 7, 0x1},   // alurdun
	{60344, 61, 20, 0x1},   // centralafricanempire
	{18469, 148, 10, 0x1},  // koreanorth
	{25473, 133, 16, 0x1},  // laopeoplesdemrep
	{9065, 201, 23, 0x1},   // alandautonomousprovince
	{11192, 129, 13, 0x1},  // khmerrepublic
	{4079, 210, 30, 0x1},   // overzeesterritorycocoseilanden
	{47318, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{14824, 146, 12, 0x1},  // palauislands
	{10480, 92, 5, 0x1},    // niger
	{25265, 3, 16, 0x1},    // republiekarmenie
	{14983, 234, 13, 0x1},  // lamartiniquef
	{11995, 62, 21, 0x1},   // republicofcotedivoire
	{60860, 146, 13, 0x1},  // beluuerabelau
	{24785, 65, 22, 0x1},   // brazzavilleformercongo
	{15299, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{20044, 5, 5, 0x81},    // #2aut
	{33605, 248, 20, 0x1},  // saintpierremiquelonf
	{11258, 82, 10, 0x1},   // libiastate
	{24358, 136, 23, 0x1},  // maldiveislandssultanate
	{50838, 222, 15, 0x1},  // kalaallitnunaat
	{36301, 347, 5, 0x1},   // #5maw
	{48841, 59, 11, 0x1},   // burkinofaso
	{36359, 179, 17, 0x1},  // republicofecuador
	{24344, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{30457, 179, 5, 0x81},  // #4218
	{42337, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{4206, 241, 21, 0x21},  // palestinianadminareas
	{61619, 5, 15, 0x1},    // republicaustria
	{35581, 414, 5, 0x1},   // #5jam
	{8370, 6, 12, 0x1},     // azerbeidsjan
	{4683, 227, 10, 0x1},   // islandsman
	{26280, 231, 22, 0x1},  // saintmaartenfrenchdeel
	{46803, 545, 5, 0x1},   // #6sud
	{12743, 186, 15, 0x1},  // saintkittsnevis
	{30967, 92, 5, 0x81},   // #4562
	{30987, 41, 5, 0x81},   // #4578
	{18718, 243, 9, 0x1},   // lareunion
	{33307, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{14789, 38, 5, 0x1},    // malta
	{10317, 42, 20, 0x1},   // aotearoanieuwzeeland
	{5006, 87, 18, 0x1},    // mozambiquerepublic
	{14191, 41, 5, 0x1},    // norge
	{2304, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{18388, 108, 18, 0x1},  // suidafrikarepublic
	{10633, 165, 15, 0x1},  // democraticyemen
	{8574, 153, 18, 0x1},   // syrianarabrepublic
	{45488, 181, 17, 0x1},  // republicguatemala
	{20077, 6, 5, 0x81},    // #2aze
	{23285, 72, 14, 0x1},   // stateoferitrea
	{26678, 255, 31, 0x1},  // territorybritishmaagdeneilanden
	{493, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{54332, 38, 17, 0x1},   // repubblikatamalta
	{19674, 201, 5, 0x81},  // #2ala
	{771, 242, 30, 0x21},   // overseaslandsoffrenchpolynesia
	{46530, 596, 5, 0x1},   // #6sie
	{37528, 44, 17, 0x1},   // republiekportugal
	{46457, 499, 5, 0x1},   // #6sau
	{6280, 239, 40, 0x1},   // britishoverzeesterritorypitcairneilanden
	{26105, 134, 16, 0x1},  // libaneserepublic
	{52930, 108, 5, 0x1},   // #7rsa
	{18008, 197, 28, 0x1},  // saintvincentandthegrenadines
	{8305, 48, 18, 0x1},    // servieenmontenegro
	{62051, 246, 23, 0x1},  // sainthelenaandascension
	{35896, 164, 22, 0x1},  // yemenarabrepublicyemen
	{34453, 399, 5, 0x1},   // #5drc
	{4560, 149, 4, 0x21},   // #9qa
	{7946, 235, 17, 0x1},   // departmentmayotte
	{14212, 168, 19, 0x1},  // commonwealthbahamas
	{24494, 113, 10, 0x1},  // bangladesh
	{42097, 195, 22, 0x1},  // republictrinidadtobago
	{59776, 157, 14, 0x1},  // portugeestimor
	{1148, 10, 11, 0x21},   // bjelorussia
	{25695, 1, 21, 0x1},    // volksrepubliekalbanie
	{18195, 68, 6, 0x1},    // #3aidj
	{43606, 435, 5, 0x1},   // #6ice
	{14704, 27, 15, 0x1},   // republicireland
	{36650, 487, 5, 0x1},   // #5msi
	{32287, 411, 5, 0x1},   // #5910
	{47092, 402, 5, 0x1},   // #6ton
	{64193, 12, 10, 0x1},   // switerland
	{54495, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{2972, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{23594, 219, 22, 0x1},  // guernseychannelislands
	{41115, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{19724, 578, 5, 0x81},  // #2ant
	{12673, 110, 16, 0x1},  // republiczimbabwe
	{47106, 502, 5, 0x1},   // #6tun
	{55026, 10, 17, 0x1},   // bjelorussischessr
	{28324, 112, 20, 0x1},  // unitedarabicemirates
	{30517, 201, 5, 0x81},  // #4248
	{60910, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{30577, 631, 5, 0x1},   // #4280
	{59451, 166, 18, 0x1},  // republicaargentina
	{1810, 221, 24, 0x1},   // collectiviteitguadeloupe
	{12530, 248, 16, 0x1},  // stpierremiquelon
	{61106, 116, 6, 0x1},   // buthan
	{57780, 82, 8, 0x1},    // libyanaj
	{25243, 76, 13, 0x1},   // guineaconakry
	{40360, 629, 5, 0x1},   // #6560
	{56708, 4, 19, 0x1},    // gemenebestaustralie
	{9891, 246, 20, 0x1},   // sainthelenaascension
	{30897, 91, 5, 0x81},   // #4516
	{34215, 97, 11, 0x1},   // sierreleone
	{13435, 77, 27, 0x1},   // islamitischerepubliekgambia
	{32399, 1, 22, 0x1},    // albanesevolksrepubliek
	{11268, 66, 7, 0x1},    // comoren
	{27331, 7, 14, 0x1},    // kingdombelgium
	{34455, 64, 3, 0x1},    // drc
	{52247, 123, 19, 0x1},  // iranislandsrepublic
	{19524, 206, 22, 0x1},  // sinteustatiusenbonaire
	{953, 217, 23, 0x1},    // falklandislandsmalvinas
	{10458, 98, 22, 0x1},   // somaliafederalrepublic
	{51864, 208, 14, 0x1},  // bermudabritish
	{28852, 128, 20, 0x1},  // republicofkyrgyzstan
	{28828, 37, 24, 0x1},   // republicofnorthmacedonia
	{4392, 120, 21, 0x21},  // micronesiafedstatesof
	{35636, 316, 5, 0x1},   // #5jpn
	{56058, 197, 11, 0x1},  // sintvincent
	{30477, 73, 5, 0x81},   // #4231
	{837, 250, 19, 0x1},    // turkscaicoseilanden
	{52972, 46, 5, 0x1},    // #7rus
	{4998, 87, 18, 0x1},    // republicmozambique
	{43919, 100, 7, 0x1},   // saotome
	{18218, 202, 6, 0x1},   // #3anhh
	{58477, 65, 13, 0x1},   // kongovolksrep
	{8562, 153, 17, 0x1},   // arabrepublicsyria
	{61931, 246, 20, 0x1},  // ascensionsainthelena
	{11424, 48, 19, 0x1},   // fryserbiamontenegro
	{47862, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{9179, 199, 21, 0x1},   // kofthenetherlandaruba
	{51484, 47, 18, 0x1},   // republieksanmarino
	{7044, 235, 18, 0x1},   // departementmayotte
	{48414, 113, 10, 0x1},  // bangladesj
	{60232, 133, 7, 0x1},   // laospdr
	{9333, 218, 16, 0x1},   // territoryfaeroer
	{22469, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{26364, 21, 16, 0x1},   // republicoffrance
	{1970, 128, 8, 0x21},   // kirgizia
	{8510, 128, 17, 0x1},   // republickirgistan
	{25847, 230, 5, 0x81},  // #2mac
	{19031, 119, 21, 0x1},  // matanitutugalalaoviti
	{30857, 35, 5, 0x81},   // #4492
	{57264, 123, 19, 0x1},  // islamicrepubliciran
	{3691, 18, 11, 0x21},   // statespanje
	{61317, 236, 17, 0x1},  // nouvellecaledonie
	{19679, 1, 5, 0x81},    // #2alb
	{46666, 632, 5, 0x1},   // #6slv
	{38230, 478, 5, 0x1},   // #5svg
	{2773, 237, 24, 0x1},   // norfolkislandsaustralian
	{30472, 633, 5, 0x1},   // #4230
	{36451, 117, 20, 0x1},  // peoplesrepublicchina
	{34455, 64, 7, 0x1},    // drcongo
	{33757, 178, 15, 0x1},  // dominicaanserep
	{40325, 569, 5, 0x1},   // #6530
	{61954, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{46922, 566, 5, 0x1},   // #6swd
	{28113, 69, 15, 0x1},   // republicalgeria
	{30972, 93, 5, 0x81},   // #4566
	{18921, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{27744, 95, 23, 0x1},   // sudandemocraticrepublic
	{18275, 121, 17, 0x1},  // republikindonesia
	{35248, 278, 5, 0x1},   // #5hai
	{49555, 127, 8, 0x1},   // kazachia
	{52561, 36, 12, 0x1},   // repofmoldova
	{34613, 95, 17, 0x1},   // jumhuriyatassudan
	{52258, 67, 19, 0x1},   // republicofcaboverde
	{12715, 186, 28, 0x1},  // stchristophernevisfederation
	{13462, 88, 25, 0x1},   // islamicrepublicmauritania
	{61029, 139, 13, 0x1},  // mongoliastate
	{37605, 383, 5, 0x1},   // #5saf
	{19669, 200, 5, 0x81},  // #2aia
	{46661, 482, 5, 0x1},   // #6slu
	{53173, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{43636, 163, 21, 0x1},  // samoaindependentstate
	{30487, 19, 5, 0x81},   // #4233
	{46525, 510, 5, 0x1},   // #6sey
	{15582, 173, 5, 0x1},   // chile
	{11677, 162, 7, 0x1},   // vanuatu
	{40330, 576, 5, 0x1},   // #6531
	{36518, 252, 19, 0x1},  // chinataiwanprovince
	{26269, 249, 23, 0x1},  // grondgebiedsaintmaarten
	{44603, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{39003, 20, 5, 0x1},    // suomi
	{57466, 147, 14, 0x1},  // papaunewguinea
	{3057, 223, 31, 0x1},   // overzeesgebiedsdeelfrenchguyana
	{35316, 626, 5, 0x1},   // #5hun
	{49778, 68, 5, 0x1},    // #7dji
	{52606, 174, 19, 0x1},  // republicadecolombia
	{1947, 234, 10, 0x1},   // martinique
	{43681, 312, 5, 0x1},   // #6ire
	{5476, 198, 4, 0x21},   // #9ve
	{2573, 210, 15, 0x1},   // keelingeilanden
	{35253, 573, 5, 0x1},   // #5hon
	{14940, 45, 16, 0x1},   // republicroemenia
	{57271, 123, 12, 0x1},  // republiciran
	{2707, 74, 4, 0x21},    // #9ga
	{20943, 167, 14, 0x1},  // antiguaandbarb
	{19075, 116, 6, 0x1},   // boetan
	{3346, 229, 4, 0x21},   // #9je
	{19173, 41, 19, 0x1},   // koninkrijknoorwegen
	{62950, 101, 9, 0x1},   // swazliand
	{6344, 217, 28, 0x1},   // falklandislandsislasmalvinas
	{36643, 81, 7, 0x1},    // liberia
	{28674, 155, 5, 0x81},  // #2tjk
	{30482, 72, 5, 0x81},   // #4232
	{41115, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{33653, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{30587, 220, 5, 0x81},  // #4292
	{6241, 214, 39, 0x1},   // britishoverzeesterritorykaaimaneilanden
	{36584, 252, 21, 0x1},  // taiwanprovinceofchina
	{40350, 355, 5, 0x1},   // #6552
	{43707, 62, 18, 0x1},   // republicivorycoast
	{19048, 119, 4, 0x1},   // viti
	{820, 45, 32, 0x21},    // roemeensesocialistischerepubliek
	{30892, 143, 5, 0x81},  // #4512
	{33317, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{36957, 83, 7, 0x1},    // lesotho
	{21172, 57, 18, 0x1},   // republikayuburundi
	{58144, 127, 20, 0x1},  // republicofkazakhstan
	{51570, 131, 5, 0x1},   // #7kor
	{51255, 127, 5, 0x1},   // #7kaz
	{37916, 152, 16, 0x1},  // solomonseilanden
	{2743, 223, 4, 0x21},   // #9gf
	{23602, 219, 22, 0x1},  // channelislandsguernsey
	{25852, 231, 5, 0x81},  // #2maf
	{26328, 193, 18, 0x1},  // republicelsalvador
	{20797, 171, 20, 0x1},  // unitedstatesofbrazil
	{24857, 24, 5, 0x1},    // ellas
	{21771, 253, 44, 0x1},  // grondgebiedverafgelegeneilandjesunitedstates
	{47097, 470, 5, 0x1},   // #6tri
	{12005, 62, 21, 0x1},   // cotedivoireivorycoast
	{51553, 73, 17, 0x1},   // socialistethiopia
	{23962, 256, 31, 0x1},  // americanmaagdeneilandenamerican
	{42988, 170, 26, 0x1},  // boliviamultinationalestaat
	{61595, 147, 17, 0x1},  // nieuwguineapapoua
	{56580, 95, 17, 0x1},   // presecessionsudan
	{32871, 27, 16, 0x1},   // republiekierland
	{6714, 43, 14, 0x1},    // polandrepublic
	{5388, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{24941, 141, 13, 0x1},  // republicnepal
	{48608, 250, 18, 0x1},  // caicosislandsturks
	{40355, 347, 5, 0x1},   // #6553
	{23322, 21, 5, 0x81},   // #2fra
	{33317, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64272, 164, 8, 0x1},   // repyemen
	{17046, 223, 11, 0x1},  // fransguiana
	{32570, 166, 19, 0x1},  // argentijnserepublic
	{18636, 64, 30, 0x1},   // democratischerepubliekvancongo
	{13340, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{36736, 237, 19, 0x1},  // teratriofnorfkailen
	{36600, 252, 19, 0x1},  // chinataiwanrepublic
	{4857, 151, 4, 0x21},   // #9sg
	{5510, 255, 4, 0x21},   // #9vg
	{19749, 85, 12, 0x1},   // madagasikara
	{43659, 163, 17, 0x1},  // westernsamoasamoa
	{2828, 219, 4, 0x21},   // #9gg
	{30732, 80, 5, 0x81},   // #4404
	{38232, 197, 3, 0x1},   // svg
	{30862, 139, 5, 0x81},  // #4496
	{46614, 236, 17, 0x1},  // nouvellecaledonia
	{42314, 12, 8, 0x1},    // svizzera
	{24248, 25, 5, 0x81},   // #2hrv
	{30492, 218, 5, 0x81},  // #4234
	{30512, 20, 5, 0x81},   // #4246
	{34161, 121, 18, 0x1},  // republiekindonesie
	{2272, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{63259, 148, 10, 0x1},  // northkorea
	{63756, 213, 11, 0x1},  // kersteiland
	{50691, 181, 18, 0x1},  // republiekguatemala
	{55494, 119, 21, 0x1},  // fijieilandenrepubliek
	{2828, 182, 26, 0x1},   // cooperatieverepublicguyana
	{4849, 95, 4, 0x21},    // #9sd
	{1830, 165, 32, 0x21},  // democratischevolksrepubliekjemen
	{64625, 181, 9, 0x1},   // gautemala
	{192, 163, 10, 0x1},    // statesamoa
	{40260, 334, 5, 0x1},   // #6481
	{60671, 239, 33, 0x1},  // pitcairnhendersonduciaoenoislands
	{16447, 124, 12, 0x1},  // republicirak
	{2711, 180, 4, 0x21},   // #9gd
	{44244, 71, 14, 0x1},   // egyptarabrepof
	{34417, 131, 9, 0x1},   // repskorea
	{46480, 47, 21, 0x1},   // repubblicadisanmarino
	{60018, 82, 15, 0x1},   // koninkrijklibie
	{63347, 241, 28, 0x1},  // palestijnseautonometerritory
	{13406, 226, 11, 0x1},  // heardisland
	{30872, 39, 5, 0x81},   // #4499
	{36438, 413, 5, 0x1},   // #5mon
	{51917, 244, 14, 0x1},  // stateofvietnam
	{11688, 183, 17, 0x1},  // republiekhonduras
	{3165, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{33975, 279, 5, 0x1},   // #5cub
	{43067, 280, 5, 0x1},   // #6frn
	{57197, 231, 18, 0x1},  // frenchpartstmartin
	{46917, 617, 5, 0x1},   // #6swa
	{40345, 354, 5, 0x1},   // #6551
	{62750, 51, 13, 0x1},   // kingdomzweden
	{51062, 244, 12, 0x1},  // statevietnam
	{27691, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{59204, 111, 28, 0x1},  // islamitischestaatafghanistan
	{33412, 68, 27, 0x1},   // territoryoftheafarsandissas
	{11162, 14, 13, 0x1},   // czechrepublic
	{51676, 132, 5, 0x1},   // #7kuw
	{4853, 51, 4, 0x21},    // #9se
	{5468, 254, 4, 0x21},   // #9va
	{9863, 48, 20, 0x1},    // unieserviamontenegro
	{26502, 90, 5, 0x81},   // #2mwi
	{40265, 301, 5, 0x1},   // #6482
	{25486, 131, 10, 0x1},  // repofkorea
	{1142, 57, 4, 0x21},    // #9bi
	{5232, 205, 4, 0x21},   // taaf
	{2715, 23, 4, 0x21},    // #9ge
	{64682, 79, 15, 0x1},   // guineequatorial
	{20594, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{30757, 133, 5, 0x81},  // #4418
	{24532, 164, 13, 0x1},  // republicjemen
	{57124, 58, 14, 0x1},   // republiekbenin
	{39533, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{36334, 593, 5, 0x1},   // #5mli
	{26102, 86, 5, 0x81},   // #2mli
	{30867, 36, 5, 0x81},   // #4498
	{43232, 145, 23, 0x1},  // commonwealthphilippines
	{8012, 243, 25, 0x1},   // overseasdepartmentreunion
	{47207, 407, 5, 0x1},   // #6tuv
	{49431, 144, 23, 0x1},  // jamhuryatislamipakistan
	{22599, 129, 17, 0x1},  // cambodiakampuchea
	{982, 197, 23, 0x1},    // stvincentendegrenadinen
	{61230, 97, 19, 0x1},   // sierraleonerepublic
	{28576, 104, 5, 0x81},  // #2tgo
	{15503, 138, 19, 0x1},  // burmaunionofmyanmar
	{30592, 130, 5, 0x81},  // #4296
	{1042, 227, 3, 0x1},    // man
	{33361, 371, 5, 0x1},   // #5cam
	{33469, 370, 5, 0x1},   // #5cdi
	{42456, 152, 14, 0x1},  // salomonislands
	{26643, 255, 27, 0x1},  // britishvirginislandsbritish
	{27322, 143, 5, 0x81},  // #2omn
	{44161, 27, 14, 0x1},   // ierserepubliek
	{8065, 117, 13, 0x1},   // chinamainland
	{64395, 31, 13, 0x1},   // liechtenstien
	{4831, 152, 4, 0x21},   // #9sb
	{54919, 254, 23, 0x1},  // vaticancitystateholysee
	{62361, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{40270, 339, 5, 0x1},   // #6483
	{1138, 114, 4, 0x21},   // #9bh
	{3623, 203, 22, 0x1},   // territoryamericansamoa
	{28862, 128, 18, 0x1},  // kyrgyzstanrepublic
	{4377, 120, 25, 0x21},  // federalstatesofmicronesia
	{15706, 28, 15, 0x1},   // icelandrepublic
	{36253, 421, 5, 0x1},   // #5mal
	{3409, 45, 15, 0x21},   // kingdomroemenia
	{3379, 191, 9, 0x21},   // piruwsuyu
	{28773, 105, 5, 0x81},  // #2tun
	{40085, 345, 5, 0x1},   // #6359
	{39985, 445, 5, 0x1},   // #6305
	{1120, 123, 10, 0x21},  // iranempire
	{48197, 94, 19, 0x1},   // republiquerwandaise
	{28751, 158, 5, 0x81},  // #2ton
	{52527, 30, 15, 0x1},   // republiekitalie
	{4030, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{14063, 226, 21, 0x1},  // heardmacdonaldislands
	{54425, 169, 15, 0x1},  // britishhonduras
	{4164, 89, 9, 0x1},     // mauritius
	{29810, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{65286, 46, 12, 0x1},   // sovietrussia
	{33574, 582, 5, 0x1},   // #5chn
	{45861, 217, 8, 0x1},   // malvinen
	{63161, 147, 12, 0x1},  // papuanguinea
	{39093, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{54034, 186, 24, 0x1},  // saintkittsnevisfederatia
	{21964, 135, 8, 0x1},   // srilanka
	{4096, 210, 24, 0x1},   // cocoseilandenaustralisch
	{37694, 144, 23, 0x1},  // pakistanislamicrepublic
	{59853, 43, 19, 0x1},   // volksrepubliekpolen
	{55535, 13, 4, 0x1},    // cssr
	{4845, 102, 4, 0x21},   // #9sc
	{54173, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{3433, 67, 20, 0x1},    // kaapverdischeislands
	{5472, 197, 4, 0x21},   // #9vc
	{57168, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{5605, 259, 4, 0x21},   // #9xk
	{40275, 342, 5, 0x1},   // #6484
	{15706, 28, 7, 0x1},    // iceland
	{34240, 418, 5, 0x1},   // #5dji
	{34262, 271, 5, 0x1},   // #5dom
	{63861, 31, 12, 0x1},   // lichtenstein
	{3518, 187, 4, 0x21},   // #9lc
	{30727, 125, 5, 0x81},  // #4400
	{20013, 106, 12, 0x1},  // tanzaniaurep
	{5574, 50, 17, 0x21},   // slovenianrepublic
	{7662, 251, 15, 0x1},   // tokelaueilanden
	{37450, 296, 5, 0x1},   // #5qat
	{36157, 427, 5, 0x1},   // #5mac
	{31487, 340, 5, 0x1},   // #5140
	{50901, 111, 23, 0x1},  // afghanistanislamicstate
	{12926, 165, 16, 0x1},  // formersouthyemen
	{33967, 446, 5, 0x1},   // #5cro
	{30292, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{30507, 119, 5, 0x81},  // #4242
	{12817, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{2773, 237, 14, 0x1},   // norfolkislands
	{33376, 272, 5, 0x1},   // #5cao
	{47474, 9, 17, 0x1},    // bosniehercegovina
	{14554, 108, 10, 0x1},  // zuidafrika
	{19233, 5, 19, 0x1},    // republiekoostenrijk
	{4254, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{26533, 57, 16, 0x1},   // republiekburundi
	{29358, 68, 20, 0x1},   // afarsendeissasgebied
	{46259, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{43730, 627, 5, 0x1},   // #6irn
	{1146, 58, 4, 0x21},    // #9bj
	{2832, 75, 4, 0x21},    // #9gh
	{16640, 104, 12, 0x1},  // republictogo
	{3159, 29, 4, 0x21},    // #9il
	{6450, 214, 8, 0x1},    // caymanis
	{3504, 134, 4, 0x21},   // #9lb
	{43411, 29, 14, 0x1},   // medinatyisrael
	{54593, 22, 15, 0x1},   // grootbrittannia
	{36329, 461, 5, 0x1},   // #5mld
	{4287, 120, 17, 0x21},  // micronesiafederal
	{545, 223, 18, 0x1},    // frenchguyanafrench
	{743, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{6637, 117, 5, 0x1},    // china
	{6931, 196, 22, 0x1},   // uruguayeasternrepublic
	{33371, 574, 5, 0x1},   // #5can
	{44636, 73, 23, 0x1},   // excludeseritreaethiopia
	{33569, 634, 5, 0x1},   // #5chl
	{40340, 337, 5, 0x1},   // #6541
	{62843, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{33892, 342, 5, 0x1},   // #5con
	{22917, 178, 20, 0x1},  // dominikaanserepublic
	{52812, 45, 5, 0x1},    // #7rou
	{1686, 40, 24, 0x21},   // koninkrijkdernederlanden
	{9545, 244, 12, 0x1},   // vietnamstate
	{37916, 152, 8, 0x1},   // solomons
	{4617, 150, 4, 0x21},   // #9sa
	{5452, 253, 4, 0x21},   // #9um
	{8138, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{17593, 15, 9, 0x1},    // formerddr
	{46004, 146, 15, 0x1},  // republicofpalau
	{42583, 95, 14, 0x1},   // sudanuntil2011
	{40280, 399, 5, 0x1},   // #6490
	{1173, 208, 4, 0x21},   // #9bm
	{4664, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{58116, 63, 22, 0x1},   // unitedrepubliccameroon
	{2836, 220, 4, 0x21},   // #9gi
	{3163, 227, 4, 0x21},   // #9im
	{3350, 185, 4, 0x21},   // #9jm
	{3500, 133, 4, 0x21},   // #9la
	{56334, 16, 28, 0x1},   // formerfederalrepublicgermany
	{59248, 64, 11, 0x1},   // demrepcongo
	{35287, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{4190, 201, 29, 0x1},   // overseasterritoryalandislands
	{46998, 538, 5, 0x1},   // #6taz
	{1236, 138, 26, 0x1},   // republiekderunievanmyanmar
	{2937, 55, 34, 0x21},   // yugoslaviasocialistfederalrepublic
	{12418, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{36152, 410, 5, 0x1},   // #5maa
	{14642, 186, 23, 0x1},  // saintchristopherennevis
	{40020, 386, 5, 0x1},   // #6338
	{28727, 157, 5, 0x81},  // #2tls
	{47177, 508, 5, 0x1},   // #6tur
	{5945, 240, 19, 0x1},   // territorypuertorico
	{43268, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{46467, 635, 5, 0x1},   // #6ser
	{1146, 86, 4, 0x1},     // mali
	{58541, 129, 21, 0x1},  // democratischkampuchea
	{46808, 520, 5, 0x1},   // #6sur
	{46927, 298, 5, 0x1},   // #6swz
	{32355, 73, 9, 0x1},    // abessinia
	{12491, 244, 11, 0x1},  // zuidvietnam
	{40335, 303, 5, 0x1},   // #6540
	{938, 217, 8, 0x1},     // malvinas
	{33741, 619, 5, 0x1},   // #5com
	{3136, 25, 7, 0x21},    // kroatia
	{21252, 150, 19, 0x1},  // saoediarabiakingdom
	{4897, 96, 4, 0x21},    // #9sn
	{8020, 243, 17, 0x1},   // departmentreunion
	{572, 68, 19, 0x1},     // afarsissasterritory
	{14603, 62, 9, 0x1},    // ivoorkust
	{734, 6, 9, 0x1},       // azerbajan
	{51289, 130, 5, 0x1},   // #7kir
	{1169, 207, 4, 0x21},   // #9bl
	{2861, 76, 4, 0x21},    // #9gn
	{25883, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{19771, 166, 5, 0x81},  // #2arg
	{3167, 122, 4, 0x21},   // #9in
	{3428, 186, 4, 0x21},   // #9kn
	{25355, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{35360, 147, 30, 0x1},  // independentstatepapuanewguinea
	{4146, 40, 4, 0x21},    // #9nl
	{26092, 137, 5, 0x81},  // #2mhl
	{34846, 105, 17, 0x1},  // republicoftunisia
	{13786, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{55824, 157, 12, 0x1},  // timorlorosae
	{40065, 632, 5, 0x1},   // #6349
	{40025, 365, 5, 0x1},   // #6339
	{8613, 31, 13, 0x1},    // liechtenstein
	{59663, 247, 16, 0x1},  // svalbardeilanden
	{2004, 103, 15, 0x1},   // republiektsjaad
	{17867, 123, 6, 0x1},   // persia
	{34049, 357, 5, 0x1},   // #5cyp
	{34298, 101, 17, 0x1},  // eswatiniswaziland
	{10136, 70, 14, 0x1},   // formerzanzibar
	{16928, 94, 16, 0x1},   // rwandeserepublic
	{3387, 165, 8, 0x1},    // yemendem
	{33579, 516, 5, 0x1},   // #5col
	{4901, 98, 4, 0x21},    // #9so
	{14275, 48, 16, 0x1},   // republicofserbia
	{23262, 119, 5, 0x81},  // #2fji
	{1181, 170, 4, 0x21},   // #9bo
	{58608, 109, 13, 0x1},  // noordrhodesie
	{2008, 178, 4, 0x21},   // #9do
	{8098, 106, 22, 0x1},   // unitedrepublictanzania
	{3171, 228, 4, 0x21},   // #9io
	{938, 217, 30, 0x1},    // malvinasislandsfalklandislands
	{3354, 125, 4, 0x21},   // #9jo
	{4150, 41, 4, 0x21},    // #9no
	{5872, 56, 6, 0x1},     // angola
	{34691, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{36177, 390, 5, 0x1},   // #5mag
	{38893, 58, 17, 0x1},   // republicofdahomey
	{6521, 233, 17, 0x1},   // montserratbritish
	{43919, 100, 12, 0x1},  // saotomeandpr
	{50313, 203, 24, 0x1},  // territoryofamericansamoa
	{24796, 64, 22, 0x1},   // formercongoleopoldstad
	{65368, 104, 19, 0x1},  // republiquetogolaise
	{20748, 54, 21, 0x1},   // unitedstatesofamerica
	{5619, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{54309, 107, 15, 0x1},  // republiekuganda
	{37362, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{4913, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{56599, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{62391, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{39653, 188, 18, 0x1},  // unitedstatesmexico
	{26449, 27, 7, 0x1},    // ierland
	{22093, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatia
	{4889, 97, 4, 0x21},    // #9sl
	{11245, 82, 18, 0x1},   // unitedkingdomlibia
	{5518, 161, 4, 0x21},   // #9vn
	{61397, 182, 13, 0x1},  // britishguiana
	{60596, 239, 22, 0x1},  // territoryafhvkpitcairn
	{11740, 120, 17, 0x1},  // micronesiafedstat
	{61869, 231, 18, 0x1},  // stmartinfrenchpart
	{41532, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{1177, 115, 4, 0x21},   // #9bn
	{12530, 248, 17, 0x1},  // stpierremiquelonf
	{2853, 222, 4, 0x21},   // #9gl
	{59120, 89, 18, 0x1},   // republiekmauritius
	{54276, 100, 16, 0x1},  // saotomeyprincipe
	{19735, 112, 5, 0x81},  // #2are
	{48629, 250, 21, 0x1},  // caicosislandsandturks
	{26374, 21, 15, 0x1},   // franceanddomtom
	{44532, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{59981, 22, 15, 0x1},   // grootbrittannie
	{31492, 561, 5, 0x1},   // #5145
	{62794, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{922, 217, 24, 0x1},    // falklandeilandenmalvinas
	{28732, 592, 5, 0x1},   // #2tmp
	{31482, 530, 5, 0x1},   // #5135
	{6642, 225, 11, 0x1},   // hongkongsar
	{42930, 186, 22, 0x1},  // stkittsnevisfederation
	{48278, 194, 15, 0x1},  // republicsurinam
	{11951, 121, 21, 0x1},  // unitedstatesindonesia
	{58448, 164, 12, 0x1},  // kingdomjemen
	{23706, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{28571, 103, 5, 0x81},  // #2tcd
	{3608, 162, 7, 0x1},    // vanuata
	{3455, 191, 14, 0x21},  // republicofperu
	{63116, 141, 10, 0x1},  // statenepal
	{52625, 57, 17, 0x1},   // republicboeroendi
	{55000, 122, 18, 0x1},  // bharatiyaganarajya
	{46098, 212, 18, 0x1},  // grondgebiedcuracao
	{35809, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{22860, 68, 8, 0x1},    // djiboeti
	{4893, 47, 4, 0x21},    // #9sm
	{5514, 256, 4, 0x21},   // #9vi
	{17247, 218, 10, 0x1},  // faeroeisds
	{801, 204, 4, 0x21},    // #9aq
	{905, 9, 4, 0x21},      // #9ba
	{2004, 177, 4, 0x21},   // #9dm
	{2857, 77, 4, 0x21},    // #9gm
	{3424, 66, 4, 0x21},    // #9km
	{25969, 36, 5, 0x81},   // #2mda
	{30742, 131, 5, 0x81},  // #4410
	{4142, 189, 4, 0x21},   // #9ni
	{56824, 54, 19, 0x1},   // amerikaunitedstates
	{61565, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{31497, 514, 5, 0x1},   // #5150
	{40070, 562, 5, 0x1},   // #6350
	{22449, 117, 15, 0x1},  // chinaprmainland
	{24468, 26, 5, 0x81},   // #2hun
	{33216, 111, 13, 0x1},  // afghanistanir
	{35159, 329, 13, 0x82}, // republiccongo
	{37719, 77, 9, 0x1},    // thegambia
	{29325, 255, 5, 0x81},  // #2vgb
	{14269, 21, 14, 0x1},   // frenchrepublic
	{46783, 369, 5, 0x1},   // #6stp
	{5540, 45, 14, 0x1},    // romaniakingdom
	{19888, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{6450, 214, 13, 0x1},   // caymanislands
	{4873, 247, 4, 0x21},   // #9sj
	{3632, 203, 21, 0x1},   // americansamoaamerican
	{51268, 80, 5, 0x1},    // #7ken
	{805, 166, 4, 0x21},    // #9ar
	{58781, 88, 20, 0x1},   // islamitrepmauritanie
	{61834, 231, 17, 0x1},  // stmartinfransdeel
	{3376, 126, 4, 0x21},   // #9jp
	{15047, 194, 18, 0x1},  // dutchguianasurinam
	{3503, 223, 22, 0x1},   // departmentfrenchguiana
	{25951, 84, 5, 0x81},   // #2mar
	{14319, 48, 24, 0x1},   // frserbiamontenegroserbia
	{36162, 591, 5, 0x1},   // #5mad
	{25700, 1, 16, 0x1},    // republiekalbanie
	{19251, 101, 19, 0x1},  // koninkrijkswaziland
	{5454, 143, 4, 0x1},    // oman
	{34963, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{132, 71, 16, 0x21},    // koninkrijkegypte
	{19594, 41, 13, 0x1},   // norwaykingdom
	{58463, 65, 19, 0x1},   // volksrepubliekkongo
	{9151, 199, 23, 0x1},   // arubakingdomnetherlands
	{16396, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{55880, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{53751, 55, 20, 0x1},   // voormaligjoegoslavie
	{42675, 166, 17, 0x1},  // argentinerepublic
	{56373, 15, 11, 0x1},   // germanyeast
	{37417, 84, 14, 0x1},   // kingdommarokko
	{36027, 134, 16, 0x1},  // lebaneserepublic
	{9960, 164, 26, 0x1},   // northsanayemenarabrepublic
	{34800, 85, 18, 0x1},   // madagascarmalagasy
	{41477, 48, 25, 0x1},   // unievanservieenmontenegro
	{1033, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{4544, 241, 4, 0x21},   // #9ps
	{4877, 49, 4, 0x21},    // #9sk
	{61901, 168, 20, 0x1},  // gemenebestderbahamas
	{5440, 22, 4, 0x21},    // #9uk
	{5601, 163, 4, 0x21},   // #9ws
	{52063, 37, 5, 0x1},    // #7mkd
	{3715, 235, 7, 0x1},    // mayotte
	{17436, 22, 10, 0x1},   // verkingdom
	{871, 203, 4, 0x21},    // #9as
	{11777, 16, 7, 0x1},    // germany
	{3785, 93, 22, 0x21},   // nigeriafederalrepublic
	{34249, 348, 5, 0x1},   // #5dma
	{1982, 17, 4, 0x21},    // #9dk
	{2882, 245, 4, 0x21},   // #9gs
	{34856, 105, 16, 0x1},  // tunisianrepublic
	{2235, 201, 5, 0x1},    // aland
	{40240, 449, 5, 0x1},   // #6452
	{3580, 135, 4, 0x21},   // #9lk
	{30737, 148, 5, 0x81},  // #4408
	{5201, 232, 13, 0x1},   // noordmarianen
	{8574, 153, 13, 0x1},   // syrianarabrep
	{40075, 357, 5, 0x1},   // #6352
	{44329, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{39050, 59, 18, 0x1},   // uppervoltarepublic
	{28566, 250, 5, 0x81},  // #2tca
	{62427, 178, 12, 0x1},  // dominicanrep
	{61610, 153, 8, 0x1},   // uarsyria
	{53494, 158, 5, 0x1},   // #7tga
	{17544, 46, 14, 0x1},   // russianfederal
	{7731, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{54867, 152, 24, 0x1},  // stateofthesolomonislands
	{4512, 240, 4, 0x21},   // #9pr
	{4861, 246, 4, 0x21},   // #9sh
	{55199, 119, 21, 0x1},  // republiekfijieilanden
	{33944, 130, 18, 0x1},  // ribaberikikiribati
	{36950, 83, 14, 0x1},   // kingdomlesotho
	{875, 5, 4, 0x21},      // #9at
	{12230, 138, 5, 0x1},   // burma
	{18079, 25, 7, 0x1},    // croatia
	{919, 172, 4, 0x21},    // #9bb
	{1978, 68, 4, 0x21},    // #9dj
	{2865, 221, 4, 0x21},   // #9gp
	{8602, 31, 24, 0x1},    // fuerstentumliechtenstein
	{3151, 121, 4, 0x21},   // #9id
	{3403, 129, 4, 0x21},   // #9kh
	{24062, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{40235, 596, 5, 0x1},   // #6451
	{3966, 38, 4, 0x21},    // #9mt
	{24696, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{50376, 52, 13, 0x1},   // turkiyeturkey
	{56146, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{29235, 254, 12, 0x1},  // vaticaanstad
	{44596, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{12932, 165, 10, 0x1},  // southyemen
	{48233, 61, 11, 0x1},   // ubangishari
	{5962, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{55651, 171, 16, 0x1},  // republicbrazilia
	{31502, 634, 5, 0x1},   // #5155
	{31512, 423, 5, 0x1},   // #5165
	{40040, 401, 5, 0x1},   // #6343
	{47781, 168, 17, 0x1},  // gemenebestbahamas
	{42523, 119, 24, 0x1},  // republicofthefijiislands
	{17613, 15, 9, 0x1},    // gdrformer
	{33208, 111, 19, 0x1},  // republicafghanistan
	{10362, 131, 9, 0x1},   // koreazuid
	{18595, 16, 15, 0x1},   // republicgermany
	{61276, 157, 30, 0x1},  // republicademocraticatimorleste
	{53014, 203, 9, 0x1},   // eastsamoa
	{18713, 243, 14, 0x1},  // iledelareunion
	{32097, 518, 5, 0x1},   // #5680
	{11323, 165, 19, 0x1},  // formersouthernyemen
	{23469, 218, 5, 0x81},  // #2fro
	{4099, 98, 24, 0x21},   // federalerepublieksomalie
	{41099, 244, 12, 0x1},  // vietnamsouth
	{60610, 239, 25, 0x1},  // pitcairngebiedafhvanhetvk
	{4865, 50, 4, 0x21},    // #9si
	{5522, 162, 4, 0x21},   // #9vu
	{157, 71, 24, 0x21},    // arabischerepubliekegypte
	{16053, 10, 20, 0x1},   // bieloruslandrepublic
	{879, 4, 4, 0x21},      // #9au
	{937, 7, 4, 0x21},      // #9be
	{2878, 79, 4, 0x21},    // #9gq
	{5563, 234, 28, 0x1},   // overseasdepartmentmartinique
	{3155, 27, 4, 0x21},    // #9ie
	{3407, 130, 4, 0x21},   // #9ki
	{51502, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{40230, 618, 5, 0x1},   // #6450
	{3522, 31, 4, 0x21},    // #9li
	{3970, 89, 4, 0x21},    // #9mu
	{1801, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{30747, 132, 5, 0x81},  // #4414
	{4092, 92, 4, 0x21},    // #9ne
	{30827, 86, 5, 0x81},   // #4466
	{30842, 88, 5, 0x81},   // #4478
	{52403, 147, 23, 0x1},  // territorypapuanewguinea
	{1332, 202, 19, 0x21},  // netherlandsantilles
	{1553, 249, 12, 0x1},   // saintmaarten
	{5326, 40, 26, 0x1},    // thekingdomofthenetherlands
	{23744, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{31477, 551, 5, 0x1},   // #5130
	{21533, 65, 25, 0x1},   // republiekcongobrazzaville
	{11878, 65, 24, 0x1},   // congorepublicbrazzaville
	{29727, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{5370, 188, 22, 0x21},  // unitedmexicaansestates
	{15242, 61, 13, 0x1},   // oubanguichari
	{46946, 625, 5, 0x1},   // #6syr
	{14931, 45, 25, 0x1},   // socialistrepublicroemenia
	{62111, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{35998, 219, 17, 0x1},  // guernseybailiwick
	{48005, 132, 11, 0x1},  // statekuwait
	{24629, 106, 8, 0x1},   // tanzinia
	{60961, 154, 11, 0x1},  // siamkingdom
	{5093, 193, 4, 0x21},   // #9sv
	{28588, 231, 23, 0x1},  // collectivitysaintmartin
	{26884, 228, 39, 0x1},  // britishindischeoceaanterritoriumbritish
	{4861, 157, 19, 0x1},   // timorlesteeasttimor
	{23257, 20, 5, 0x81},   // #2fin
	{933, 113, 4, 0x21},    // #9bd
	{1655, 67, 4, 0x21},    // #9cv
	{24557, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{3974, 136, 4, 0x21},   // #9mv
	{30752, 128, 5, 0x81},  // #4417
	{16838, 95, 5, 0x1},    // sudan
	{26130, 38, 5, 0x81},   // #2mlt
	{55698, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{10337, 238, 4, 0x1},   // niue
	{19285, 56, 5, 0x81},   // #2ago
	{12174, 46, 17, 0x1},   // sovietunionrussia
	{49349, 158, 14, 0x1},  // kingdomoftonga
	{65311, 79, 13, 0x1},   // spanishguinea
	{40035, 317, 5, 0x1},   // #6341
	{40080, 601, 5, 0x1},   // #6355
	{40015, 636, 5, 0x1},   // #6331
	{45741, 208, 8, 0x1},   // bermudas
	{34906, 25, 16, 0x1},   // republiekkroatie
	{40010, 432, 5, 0x1},   // #6325
	{41539, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{52300, 88, 5, 0x1},    // #7mtn
	{1175, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{208, 207, 38, 0x21},   // territorialcollectivitysaintbarthelemy
	{4552, 146, 4, 0x21},   // #9pw
	{11902, 65, 18, 0x1},   // congorepublicofthe
	{5436, 107, 4, 0x21},   // #9ug
	{5633, 110, 4, 0x21},   // #9zw
	{20178, 133, 12, 0x1},  // laopeoplesdr
	{883, 199, 4, 0x21},    // #9aw
	{47606, 31, 25, 0x1},   // liechtensteinprincipality
	{1134, 8, 4, 0x21},     // #9bg
	{1751, 212, 4, 0x21},   // #9cw
	{10472, 93, 15, 0x1},   // republicnigeria
	{2894, 78, 4, 0x21},    // #9gw
	{56355, 16, 16, 0x1},   // germanyfmrfedrep
	{3399, 128, 4, 0x21},   // #9kg
	{36852, 36, 16, 0x1},   // republiekmoldova
	{4068, 90, 4, 0x21},    // #9mw
	{4138, 93, 4, 0x21},    // #9ng
	{46394, 63, 18, 0x1},   // republicofcameroon
	{25974, 85, 5, 0x81},   // #2mdg
	{10022, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{30852, 188, 5, 0x81},  // #4484
	{45109, 41, 15, 0x1},   // kongeriketnoreg
	{25417, 148, 12, 0x1},  // nkoreademrep
	{45439, 117, 17, 0x1},  // peoplesrepofchina
	{53292, 8, 18, 0x1},    // republikabalgariya
	{53602, 124, 14, 0x1},  // koninkrijkirak
	{422, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{31507, 436, 5, 0x1},   // #5160
	{40030, 635, 5, 0x1},   // #6340
	{19489, 206, 23, 0x1},  // bonaireandsinteustatius
	{26940, 245, 40, 0x1},  // southgeorgiasouthsandwicheilandenbritish
	{8163, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{19976, 106, 21, 0x1},  // tanganyikaandzanzibar
	{46573, 157, 30, 0x1},  // republikademokratikatimorleste
	{27872, 192, 17, 0x1},  // republiekparaguay
	{53735, 207, 12, 0x1},  // stbarthelemy
	{31312, 112, 5, 0x81},  // #4784
	{16012, 95, 6, 0x1},    // soedan
	{33962, 568, 5, 0x1},   // #5cos
	{4988, 100, 4, 0x21},   // #9st
	{5507, 221, 20, 0x1},   // departmentguadeloupe
	{7207, 122, 5, 0x1},    // india
	{3036, 48, 27, 0x21},   // yugoslaviafederalrepublicof
	{47326, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{10286, 211, 21, 0x1},  // newzealandcookislands
	{50161, 21, 5, 0x1},    // #7fra
	{887, 201, 4, 0x21},    // #9ax
	{963, 59, 4, 0x21},     // #9bf
	{27685, 15, 24, 0x1},   // duitsedemocraticrepublic
	{7923, 196, 15, 0x1},   // republicuruguay
	{2886, 181, 4, 0x21},   // #9gt
	{3551, 236, 22, 0x1},   // departmentnewcaledonia
	{19803, 3, 5, 0x81},    // #2arm
	{57176, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{13944, 150, 18, 0x1},  // kingdomsaudiarabia
	{3644, 34, 4, 0x21},    // #9lv
	{3884, 232, 4, 0x21},   // #9mp
	{24303, 131, 14, 0x1},  // korearepubliek
	{4339, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{4096, 237, 4, 0x21},   // #9nf
	{46993, 583, 5, 0x1},   // #6taw
	{10887, 86, 12, 0x1},   // malirepublic
	{42443, 152, 14, 0x1},  // solomonislands
	{11934, 121, 9, 0x1},   // indonesia
	{40060, 624, 5, 0x1},   // #6347
	{57498, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{3944, 26, 15, 0x1},    // hungaryrepublic
	{25009, 162, 17, 0x1},  // republiquevanuatu
	{1658, 22, 6, 0x21},    // verkon
	{46691, 636, 5, 0x1},   // #6snm
	{4417, 249, 16, 0x1},   // landsaintmaarten
	{1005, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{29459, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{77, 249, 20, 0x1},     // dutchpartsintmaarten
	{44199, 16, 8, 0x1},    // wgermany
	{61344, 14, 14, 0x1},   // ceskarepublika
	{982, 197, 9, 0x1},     // stvincent
	{18793, 236, 21, 0x1},  // frafrenchnewcaledonia
	{44805, 20, 17, 0x1},   // republicoffinland
	{24722, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{9965, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{64148, 145, 12, 0x1},  // philippijnen
	{5432, 53, 4, 0x21},    // #9ua
	{9299, 212, 17, 0x1},   // curacaonederlands
	{3927, 26, 24, 0x1},    // peoplesrepublicofhungary
	{20013, 106, 17, 0x1},  // tanzaniaurepublic
	{1270, 10, 4, 0x21},    // #9by
	{1651, 176, 4, 0x21},   // #9cu
	{8551, 71, 23, 0x1},    // egyptunitedarabrepublic
	{50668, 54, 12, 0x1},   // untiedstates
	{40165, 331, 5, 0x1},   // #6402
	{1797, 16, 4, 0x21},    // #9de
	{2890, 224, 4, 0x21},   // #9gu
	{1105, 123, 19, 0x21},  // islandsrepubliciran
	{3388, 80, 4, 0x21},    // #9ke
	{14587, 74, 16, 0x1},   // gaboneserepublic
	{21115, 154, 15, 0x1},  // kingdomthailand
	{3640, 33, 4, 0x21},    // #9lu
	{3927, 234, 4, 0x21},   // #9mq
	{4084, 91, 4, 0x21},    // #9na
	{30822, 136, 5, 0x81},  // #4462
	{30837, 234, 5, 0x81},  // #4474
	{14181, 41, 15, 0x1},   // kongeriketnorge
	{57536, 92, 18, 0x1},   // republicoftheniger
	{59364, 245, 12, 0x1},  // sgeoandtheis
	{40055, 621, 5, 0x1},   // #6346
	{53502, 72, 11, 0x1},   // hagereertra
	{54952, 83, 17, 0x1},   // koninkrijklesotho
	{1457, 118, 14, 0x21},  // cyprusrepublic
	{27788, 65, 8, 0x1},    // congobrz
	{46462, 533, 5, 0x1},   // #6sen
	{46557, 315, 5, 0x1},   // #6skn
	{18119, 67, 11, 0x1},   // capeverdeis
	{53236, 259, 6, 0x1},   // kosova
	{33045, 198, 22, 0x1},  // bolivrepublicvenezuela
	{53598, 155, 5, 0x1},   // #7tjk
	{33508, 339, 5, 0x1},   // #5cha
	{52295, 89, 5, 0x1},    // #7mri
	{35089, 255, 21, 0x1},  // britishmaagdenislands
	{26980, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{28580, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{11520, 248, 19, 0x1},  // fstpierreetmiquelon
	{3030, 209, 6, 0x1},    // bouvet
	{4548, 44, 4, 0x21},    // #9pt
	{4967, 194, 4, 0x21},   // #9sr
	{4861, 157, 10, 0x1},   // timorleste
	{891, 6, 4, 0x21},      // #9az
	{22499, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{47989, 183, 17, 0x1},  // republicahonduras
	{1634, 175, 4, 0x21},   // #9cr
	{40170, 369, 5, 0x1},   // #6403
	{45472, 19, 15, 0x1},   // republicestonia
	{59610, 164, 10, 0x1},  // yemennorth
	{3636, 32, 4, 0x21},    // #9lt
	{3931, 88, 4, 0x21},    // #9mr
	{49368, 241, 20, 0x1},  // westbankandgazastrip
	{29171, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{26456, 87, 5, 0x81},   // #2moz
	{29691, 152, 22, 0x1},  // britsesalomonseilanden
	{12185, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{40050, 602, 5, 0x2},   // #6345
	{46562, 524, 5, 0x1},   // #6slo
	{293, 232, 36, 0x1},    // overzeesterritorynoordelijkemarianen
	{11654, 53, 6, 0x1},    // ukrain
	{53885, 164, 5, 0x1},   // #7yem
	{43937, 64, 13, 0x1},   // demrepofcongo
	{29032, 253, 25, 0x1},  // kleineislandsunitedstates
	{16103, 191, 13, 0x1},  // republiekperu
	{34412, 131, 9, 0x1},   // koreareps
	{52053, 139, 5, 0x1},   // #7mgl
	{4984, 99, 4, 0x21},    // #9ss
	{51623, 150, 5, 0x1},   // #7ksa
	{26497, 89, 5, 0x81},   // #2mus
	{40175, 381, 5, 0x1},   // #6404
	{19726, 204, 9, 0x1},   // antartica
	{3632, 83, 4, 0x21},    // #9ls
	{3962, 233, 4, 0x21},   // #9ms
	{4088, 236, 4, 0x21},   // #9nc
	{42806, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{11105, 67, 19, 0x1},   // republiekkaapverdie
	{30847, 89, 5, 0x81},   // #4480
	{38948, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{23278, 114, 12, 0x1},  // bahrainstate
	{4398, 249, 23, 0x1},   // saintmaartenknetherland
	{40045, 380, 5, 0x1},   // #6344
	{14481, 109, 14, 0x1},  // republiczambia
	{20739, 198, 21, 0x1},  // venezuelaunitedstates
	{28066, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{31307, 195, 5, 0x81},  // #4780
	{4507, 221, 21, 0x1},   // departementguadeloupe
	{1463, 190, 16, 0x21},  // republicofpanama
	{52504, 45, 14, 0x1},   // kingdomromania
	{1869, 153, 23, 0x21},  // arabischerepublieksyrie
	{52694, 129, 8, 0x1},   // kambodja
	{17407, 121, 19, 0x1},  // nederlandseastindie
	{39738, 2, 19, 0x1},    // principalityandorra
	{1307, 169, 4, 0x21},   // #9bz
	{4245, 120, 24, 0x21},  // federalestatenmicronesia
	{2630, 21, 4, 0x21},    // #9fr
	{40180, 501, 5, 0x1},   // #6411
	{40245, 405, 5, 0x1},   // #6461
	{40255, 333, 5, 0x1},   // #6475
	{3594, 81, 4, 0x21},    // #9lr
	{57795, 116, 13, 0x1},  // kingdombhutan
	{11985, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{63695, 2, 17, 0x1},    // vorstendomandorra
	{23204, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{36561, 252, 23, 0x1},  // taiwanprovincievanchina
	{60223, 133, 13, 0x1},  // kingdomoflaos
	{53681, 105, 5, 0x1},   // #7tun
	{18306, 198, 17, 0x1},  // venezuelarepublic
	{47461, 54, 9, 0x1},    // usamerica
	{58038, 232, 25, 0x1},  // noordelijkemarianaislands
	{9559, 132, 11, 0x1},   // kuwaitstate
	{29963, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{60070, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{4556, 192, 4, 0x21},   // #9py
	{1918, 26, 17, 0x21},   // hongaarserepublic
	{51328, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2898, 182, 4, 0x21},   // #9gy
	{30832, 38, 5, 0x81},   // #4470
	{4158, 89, 15, 0x1},    // eilandmauritius
	{42684, 136, 18, 0x1},  // republicofmaldives
	{27646, 57, 14, 0x1},   // kingdomburundi
	{47552, 2, 19, 0x1},    // andorraprincipality
	{19832, 37, 12, 0x1},   // fyrmacedonia
	{48809, 16, 20, 0x1},   // duitsebondsrepubliek
	{18451, 148, 23, 0x1},  // democraticvolksrepkorea
	{953, 217, 30, 0x1},    // falklandislandsmalvinasislands
	{47139, 186, 21, 0x1},  // stkittsnevisfederatia
	{1734, 46, 17, 0x21},   // russiasovietunion
	{52093, 39, 5, 0x1},    // #7mne
	{48995, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{10610, 46, 6, 0x1},    // russia
	{52068, 86, 5, 0x1},    // #7mli
	{14712, 27, 7, 0x1},    // ireland
	{15806, 80, 13, 0x1},   // kenyarepublic
	{1377, 213, 15, 0x1},   // christmaseiland
	{16580, 124, 12, 0x1},  // republiciraq
	{57326, 111, 11, 0x1},  // afghanestan
	{16756, 165, 8, 0x1},   // demyemen
	{47062, 616, 5, 0x1},   // #6tkm
	{2457, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{18056, 218, 7, 0x1},   // foroyar
	{16253, 76, 12, 0x1},   // frenchguinea
	{4006, 253, 40, 0x21},  // unitedstatesminoroutlyingislandsamerican
	{34925, 205, 25, 0x1},  // franszuidelijketerritoria
	{28804, 52, 5, 0x81},   // #2tur
	{30393, 259, 15, 0x1},  // unscr1244kosovo
	{22499, 230, 10, 0x1},  // macaochina
	{17030, 137, 16, 0x1},  // marshalleilanden
	{35013, 197, 23, 0x1},  // stvincentendegrenadines
	{59891, 124, 13, 0x1},  // kingdomofiraq
	{50959, 53, 15, 0x1},   // republicukraine
	{34139, 336, 5, 0x1},   // #5czr
	{42740, 184, 15, 0x1},  // republicofhaiti
	{9070, 201, 25, 0x1},   // autonomousprovinceofaland
	{33448, 331, 5, 0x1},   // #5cap
	{51994, 136, 5, 0x1},   // #7mdv
	{3378, 164, 14, 0x1},   // kingdomofyemen
	{54732, 64, 23, 0x81},  // democraticrepubliccongo
	{8991, 243, 24, 0x1},   // overseasterritoryreunion
	{46122, 211, 22, 0x1},  // newzeelandcookeilanden
	{16812, 138, 9, 0x1},   // burmaunie
	{2955, 115, 14, 0x1},   // nationofbrunei
	{9642, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{38885, 49, 16, 0x1},   // slovakiarepublic
	{28932, 106, 5, 0x81},  // #2tza
	{46905, 218, 12, 0x1},  // faeroerdeens
	{7549, 242, 21, 0x1},   // frenchpolynesiafrench
	{13469, 88, 18, 0x1},   // republicmauritania
	{1886, 78, 22, 0x1},    // republicofguineabissau
	{14089, 53, 8, 0x1},    // oekraine
	{21245, 150, 19, 0x1},  // kingdomsaoediarabia
	{33769, 62, 20, 0x1},   // republiekcotedivoire
	{41685, 9, 19, 0x1},    // bosnieenhercegovina
	{30235, 259, 6, 0x1},   // kosovo
	{31292, 104, 5, 0x81},  // #4768
	{55990, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{22081, 141, 15, 0x1},  // koninkrijknepal
	{53632, 156, 5, 0x1},   // #7tkm
	{63993, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{18208, 155, 10, 0x1},  // tojikiston
	{39437, 68, 8, 0x1},    // dijbouti
	{48278, 194, 16, 0x1},  // republicsuriname
	{25225, 79, 24, 0x1},   // republicequatorialguinea
	{20647, 198, 17, 0x1},  // republicvenezuela
	{51984, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesterritorysaintmartinfrenchdeelstmartinsintmaartenfransdeelsintmaartendutchpartsintmaartensaintmartinfrancemetrop" +
	"olitanfrancesaintmartinoverseasdepartmentsaintpierremiquelonafhankelijkestatesamoaoverseasterritorycocoskeelingislandsau" +
	"stralianoverseasterritorysaintpierremiquelonorthyemenoverzeesterritorynoordelijkemarianengemenebestvandenoordelijkemaria" +
	"nenamericanariesoverzeesterritorysaintpierremiquelonovascotiaoverseascollectivityfrenchpolynesiatahitifrenchpolynesiaove" +
	"rseascollectivitysaintbarthelemyougoslaviaoverzeesecollectiviteitfrenchguyanafrenchterritoryafarsissasterritoryoverzeese" +
	"collectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchafarsandissasaoudiarabiaoverzeesegemeenschap" +
	"frenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoverzeesgebiedsdeelfalklandeilandenbritishoverzeesterritorytur" +
	"kscaicoseilandenbritishoverseasterritoryturkscaicosislandsbritishoverzeesterritoryfalklandeilandenmalvinasislandsfalklan" +
	"dislandsmalvinasislandstvincentendegrenadinenoverzeesgebiedsdeelpitcairneilandenormandiaoverzeesgebiedsdeelsvalbardjanma" +
	"yennorwegianoekraiensesocialistsovjetrepublieknoordmacedoniedevoormaligejoegoslavischerepubliekmacedonievoormaligejoegos" +
	"lavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunieoverzeesdepartementfrenchpolynesiabudhabinnenmong" +
	"oliaoverzeesdepartementsaintbarthelemyoverzeesgebiedsdeelchristmaseilandaustralischweizerischeeidgenossenschaftsjechoslo" +
	"waakserepubliektadzjikistanoverzeesgebiedsdeelfrenchpolynesiabruzzoverseasterritorybonairesainteustatiussabadutchsaintma" +
	"artenoverzeesgebiedsdeelkaaimaneilandenoverzeesgebiedsdeelsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepart" +
	"mentsaintbarthelemyoverseasterritorychristmasislandsaustralianoverseasterritorysvalbardjanmayenislandsouthwestafricayman" +
	"soverzeesecollectiviteitguadeloupeoplesrevolutionaryrepublicguineapeoplesrevolutionaryrepublicofguineabissaurepublictanz" +
	"aniaoverzeesecollectiviteitmartiniqueenslandoverzeesterritorysvalbardjanmayennoorsfsrepubliektsjaadjaraoekrainsesovietso" +
	"cialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefrenchguianaoverseascol" +
	"lectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarenissalandoverseasterritoryfrenchpolynesiaoverseas" +
	"territorysaintbarthelemyoverseasterritoryusvirginislandsamericanadaoverzeesegemeenschapfrenchguyanacooperatieverepubliek" +
	"vanguyanageorgetownguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesgebiedsdeela" +
	"mericansamoaterritoryoverzeesgebiedsdeelcocoseilandenkeelingeilandencocoseilandenoverzeesgebiedsdeelnorfolkeilandaustral" +
	"ischotlandoverzeesterritorychristmaseilandsinthelenaoverzeesterritoryfrenchpolynesiaoverzeesterritorysaintbarthelemyover" +
	"seasterritorynorfolkislandsaustralianoverzeesdepartementfrenchguyanacooperatieverepublicguyanaoverzeesdepartementnewcale" +
	"doniaoverzeesdepartementwallisfutunatiabruneiverblijfplaatsvredenatiabruneinationofbruneitheabodeofpeacenationofbruneiab" +
	"odeofpeacehoverzeesgebiedsdeelbouveteilandnoorsaintbarthsoverzeesgebiedsdeelfrenchguyanacooperativerepublicofguyanaoverz" +
	"eesgebiedsdeelnewcaledoniaoverzeesgebiedsdeelsaintmaartenkingdomnetherlandssaintmaartennederlandsdeelsaintmaartensaintma" +
	"rtinfransdeelsaintmartinoverzeesgebiedsdeelwallisfutunavassaislandsoverseascollectivityguadeloupeoplesdemocraticrepublic" +
	"yemenmutawakkilitekingdomofyemendemocraticrepublicofkoreadempeorepkoreastkaapverdischeislandsovjetruslandoverseascollect" +
	"ivitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfut" +
	"unakhchivanuataoverseasterritoryamericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollectiviteitmayot" +
	"tefrenchsomalilandempeoplesrepkoreasouthgeorgiazuidelsandwichislandsseychellenoverzeesecollectiviteitreunionislandsoverz" +
	"eesegemeenschapguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepublichungarypeoplesrepublicofhungaryrepublica" +
	"moldovalenciancommunitymadridelawaregyptoverzeesegemeenschapmartiniqueoverzeesterritoryamericansamoaislandsaoediearabieo" +
	"verzeesterritorycocoseilandenaustralischleswigholsteinoverzeesterritorynorfolkeilandmauritiuspuertoricocosisdsoverseaste" +
	"rritoryalandislandstvincentandgrenadinesultanatebruneioverseasterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchg" +
	"uianagalandoverseasterritorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenknetherlandsaintmaartendutchpa" +
	"rtsaintmaartenoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementguadeloupeoplesrepublicofcongorepubliekkir" +
	"gizieoverzeesdepartementmartiniqueoverzeesgebiedsdeelguadeloupeoplesrepublicofyemenfmrarabrepofyemenadenoverzeesgebiedsd" +
	"eelislandsmanipurepublikenfinlandemocratickampuchiaoverzeesgebiedsdeelmartiniqueoverzeesgebiedsdeelmontserratsjechoslowa" +
	"akserepublicofazerbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorelesteoverzeesgebiedsdeelpuertoricoaliti" +
	"ongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicmozambiquerepublicazerbaijanrepubl" +
	"icphilippinespaansestaatbahreinoverzeesterritorybouveteilandsthelenaentristandacunhashemitischkoninkrijkjordaniedersachs" +
	"enanhaltrucialcoastatodellacittadelvaticanoordmarianenoverzeesterritoryfrenchguyanavarraoverzeesterritorynewcaledoniaove" +
	"rzeesterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesaoedischarabiaoverzeesterr" +
	"itorywallisfutunavarregiaoautonomadosacoresultanaatvanomansultanaatdermaldivensultanaatmuscatenomanoverseasdepartmentgua" +
	"deloupeoplesrepublicromaniakingdomnoorwegenoverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaoverzeesgebiedsdeelgi" +
	"braltarepublikangpilipinasultanaatomanoverzeesgebiedsdeelgroenlanddeensoverseascollectivitymayotterritorialcollectivityn" +
	"ewcaledoniafrenchzuidelijkterritoryoverseascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicangolare" +
	"publicofnaoerorepublictsjechiaoverseasterritorymartiniqueoverseasterritorypuertoricooperatieverepubliekguyanaoverzeesege" +
	"meenschapmayotterritorialcollectivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverzeesegemeenscha" +
	"preunioncomorosoverzeesgebiedsdeelanguilladominicanaryislandsoverzeesgebiedsdeelguernseybritishoverseasterritorygibralta" +
	"rbritishoverzeesterritorykaaimaneilandenbritishoverzeesterritorypitcairneilandenbritishoverseasterritoryfalklandislandsi" +
	"slasmalvinasfalklandislandsbritishoverseasterritorypitcairnislandsbritishoverseasterritorycaymanislandsbritishoverseaste" +
	"rritoryislandsmanbritishoverseasterritorymontserratbritishoverzeesterritoryislandsmanitobailiwickjerseyoverzeesgebiedsde" +
	"elhongkongspecialadministrativeregionchinahongkongsarvanchinamacaosarchinaoverzeesterritoryguadeloupeoplesrepublicpoland" +
	"republicaangolaoverzeesterritorymartiniqueoverzeesterritorypuertoricollectivitedesaintmartincollectivityofsaintmartinsai" +
	"ntmaartenstmartincollectivityowganystanyslamrespublikasyriauarabemiratesoostelijkerepubliekuruguayeasternrepublicofurugu" +
	"ayoverseasterritorygreenlandemocratischerepublieksomalietuvosrespublikarntenoverzeesdepartementmayotterritorialcollectiv" +
	"ityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublicofalbaniaoverzeesdepartementre" +
	"unionofindiaoverzeesgebiedsdeelbermudaislandsoverzeesgebiedsdeelcuracaokingdomofthenetherlandscuracaokingdomnetherlandsc" +
	"uracaokofthenetherlandcuracaodutchsintmaartenstmartinsaintmaartenoverzeesgebiedsdeelfaeroereilandenoverzeesgebiedsdeelma" +
	"yotterritorialcollectivitymartiniquebechuanalandprotectoraterritorialcollectivitymayotterritorialcollectivityfrenchpolyn" +
	"esiafrenchsouthernantarcticlandsocialistischethiopiaoverzeesgebiedsdeelreunionindiaoverzeesgebiedsdeeltokelaueilandenove" +
	"rzeesterritorygroenlandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicadenica" +
	"raguarepublicseychellestateofnepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijkhongarijeoosteli" +
	"jkerepublicuruguayoverseasdepartmentmayotterritoiredesileswallisetfutunachitsjevanutaturkyiaoverseasdepartmentreunionove" +
	"rseasterritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzaniaoverzeesgebiedsdeeljer" +
	"seybritishoverseasterritoryanguillabritishoverzeesterritorymontserratchaanachakthainanshengelandoverzeesterritoryhongkon" +
	"gerigetdanmarkansasformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbeidsjanformertanganyikaza" +
	"nzibarepubliquededjiboutirepubliccostaricabindaformerunionofsouthafricarepublicofmauritiusrepublicseychellenicrepublicki" +
	"rgistanformerunitedarabrepublicegyptunitedarabrepublicsyrianarabrepublickirgizstanfuerstentumliechtensteincleastjerusale" +
	"moccupiedpalestinianterritoryincleastjerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayoverseasterritorycuracao" +
	"knetherlandcuracaoverzeesgebiedsdeelsouthgeorgiasouthsandwicheilandencocoskeelingislandsterritoryofthecocoskeelingisland" +
	"sterritorycocoskeelingeilandenoverseasterritorymayotterritorialcollectivityreunionfrenchcameroonsarawakeislandsoverseast" +
	"erritoryreunionoverseasterritorytokelauislandsoverzeesgebiedsdeelalandautonomousprovinceofalandseilandenoverzeesgebiedsd" +
	"eelarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubadutcheastindiestbarthsoverzeesgebiedsdee" +
	"lmacauheardandmcdonaldislandsaudischarabiaoverzeesterritorycuracaonederlandsoostindieoverzeesterritoryfaeroerislandsover" +
	"zeesterritorymayotterritoiredesileswallisfutunaoverzeesterritoryreunionoverzeesterritorytokelauheardmcdonaldislandsaudis" +
	"charabiefederalstatesmicronesiafederatiamalayasiaformerrepublicofvietnamstateofkuwaitstatebahreinfurstentumliechtenstein" +
	"dependentstatesamoaoosterserepublicuruguayoverzeesgebiedsdeelguamterritoryformerfederatiamalakkafederatiemalakkaformerfe" +
	"derationmalayafederatiaformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkashmirishrepubliclebano" +
	"nformerserviamontenegrounieserviamontenegrondgebiedsainthelenaascensiontristandacunhaandsainthelenadependenciesaintkitts" +
	"northsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvandevredenatievanbruneidare" +
	"ssalaamformertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocraticrepublmadagascaribiannetherlandsg" +
	"uianaoverseasterritoryarubaknetherlandarubailiwickofjerseyoverseasterritorymacaotearoanewzealandcookislandsnewzealandaot" +
	"earoanieuwzeelandniuenieuwzeelandemocratickoreazuidgeorgiaendezuidelijkesandwicheilandenorthhollandoverzeesterritoryalan" +
	"democraticrepublicsomaliafederalrepublicnigeriafederatiaoverzeesterritoryarubanederlandsguyanaoverzeesterritorymacautral" +
	"iafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdomcambodiastateofcambodiafo" +
	"rmerrepublicvietnamsrepubliekvanpalaurepubliekmoldavieformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofroma" +
	"niasocialistrepublicnorthvietnamurciaformerwitrussischessrvietnamfrsouthantarcticlandsomalirepublicarmeniarepublicofmold" +
	"ovarepublicmaldivenetokelaneilandenfrsouthernterritoriesouthaustraliaoverseasterritoryguamamericanoverzeesterritoryguame" +
	"ghalayaformerczechoslovakianrepublicuppervoltadzjiekiaformerkhmerrepubliekkaapverdieformermaldiveislandsouthcarolinaform" +
	"erczechrepublicoezbekistanformerkhmerrepublicofargentinarepublicofhondurastateoflibyaunitedkingdomlibiastatecomorenforme" +
	"roekraiensessrepubliquemadagascarinthialandformersouthernyemenrepoformercentralafrikaanskeizerrijkethiopiefriuliveneziag" +
	"iuliafrsouthernterritoryfryserbiamontenegrondgebiedsouthgeorgiasouthsandwicheilandenseychellenislandsakartveloweraustria" +
	"fstpierreetmiquelonformerverenigdearabischerepubliekjemenformernoordvietnamelillaformernorthvietnamizoramformersouthviet" +
	"namoliseformerukrainianssrepubliquedevanuaturkserepubliekhonduraswitzerlandformerwesternsamoafederalmicronesiafedstatmic" +
	"ronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicoftheco" +
	"ngorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicoftheivorycoastrepub" +
	"licofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedkingdonfor" +
	"merjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocia" +
	"listrepublicofturkmenistanrepublicadehondurasrepubliclithuanianrepublicaguatemalagasischerepublieksierraleonetherlandsin" +
	"diestaatisraelformerwestgermanyfransezuidelijketerritorialcollectivityfrenchsouthernterritoryfrenchzuidelijkezuidpoolgeb" +
	"iedenformerzuidvietnamfrsantarcticlandsouthdakotafstpierremiquelonfederaldemocraticrepublicofnepalstateeritreafedrepyugo" +
	"slaviafedrepubliquedelaguineeequatorialefatshelabotswanarepublicadepanamarepubliczimbabwestvlaanderenformerivorycoastchr" +
	"istophernevisfederationsaintkittsnevisfederationofmalaysiafederationnigeriaformerjugoslaviaformerunitedrepublictanganyik" +
	"azanzibarunitedrepublickameroenformeroppervoltatarstanformersinthelenaformersouthjemenformersouthyemenformersovjetunieva" +
	"ndecomorenfederaleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliekdercom" +
	"orenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcom" +
	"orenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandfutunaisdspanishstatem" +
	"ongoliaformercapeverdemocratischfederatiefjoegoslavieformerkampucheardimcdonaldislandsheardislandstchristoffelennevislam" +
	"itischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritaniaformermacedoniathefmryugrpmacedoniatfyrofmacedon" +
	"iaformermacedoniefyrommacedonieformerswazilandemkoreaformervenezuelazioverzeesdepartementsaintmartinfrenchdeelsaintmarti" +
	"ncleritethiopiaformerwestsamoaformerzuidjemenfranserepubliekdjiboutifranssomalilandelhifriendlyislandstbartsjechischeslo" +
	"waaksefederalrepublicformergermanyfederalrepublicofformergermanyfmrdemrepofgermanyunifiedfwallisenfutunaeilandenopperoos" +
	"tenrijkoninkrijkthailandkingdomsaudiarabiafederalruslandflemishbrabantwalloniaformercambodiaformercambodjammukasjmiripha" +
	"blikiyesewulaafrikampocheardmacdonaldislandsovjetoekrainewhampshirepubliqueguineaequatorialeichtensteinformercameroonfor" +
	"merethiopiaformerhongkongeriketnorgemenebestpuertoricommonwealthbahamaskateenomanfranspolynesiefrenchkameroenfrenchrepub" +
	"licofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepublicapanamaldivischeislandstaatvietnamfrenchs" +
	"tmartinfrancedomtomfrenchtogolandfsofmicronesiaoberosterreichechnyarepublicugandarepubliczambiarepubliekchilibischarabis" +
	"cherepubliekvansuidafrikarepubliekzuidafrikauniedercomorenrepubliekgaboneserepublicivoorkustchristopherennevisfederatiev" +
	"ansaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepublicirelandrepubliekghanarepubliekhaitirepubliekindi" +
	"aunionrepubliekkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubilikayakongodemokratikibris" +
	"cumhuriyetifaeroeislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupeflamartiniqueflemi" +
	"shregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicofgreecerepublicofturkeyottomanempireturkeyrepu" +
	"blicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovinafranskameroenfwallisfutunaoostduitsla" +
	"ndoubanguicharizonafhankelijkeensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereign" +
	"republickiribatibetaanseautonomeregiomadeiraoutermongoliarepiblikayitirepiblikseselrepublicacubaljuwschapjerseyrepublicb" +
	"irmamyanmarunierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchili" +
	"bischearabischerepublicadecaboverderepubliekcaboverdepartementdesaintpierreetmiquelonrepublicgabonrepublicicelandrepubli" +
	"cghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepubliclibyaara" +
	"bjamahiriyrepublicmaltarepublicnaurugayrepublicpalaurepubliekcubadenwurttembergrondgebiedchristmaseilandmanrepubliekirak" +
	"oninkrijkmarokkoninkrijkgriekenlandemocraticrepublicsoedanrepubliekmalibischarabischerepublicbieloruslandrepublicofuzbek" +
	"istanrepublicofdjiboutirepubliekperumeniarepubliektogoleserepublicoficelandrepublicbotswanarepublikmorislamicrepofafghan" +
	"istanformerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepubliquedjiboutirepublicchadre" +
	"publiccubailliagedejerriphabulikiyaafurikatshipembezettepalestijnseterritorybezettepalestijnsegebiedenbezetpalestijnsete" +
	"rritoryrepublicirakoninkrijkbhutankingdomofbelgiumkingdomofbulgariakingdomgriekenlandepartementlaguadeloupeoplesrepublic" +
	"beninrepublicdahomeyrepubliciraqrepublicmalibaneserepublieksintluciarepublicperurepublictogorepublicofkenyarepublicliban" +
	"onvjrmacedoniavjrmacedonievlaamsgewesternaustraliavsvanamerikabritsguyanafmrdemyemenfmrethiopiaformerbirmaleisefederatie" +
	"malayaformerburmaunieformermacauformersudanformersyriaarabrepublicwitruslandepartementlamartiniqueformerzairephabolikiya" +
	"afrikaborwandeserepublicofczechiaczechrepublicczechiarepublicofukrainerepublicoflatviansovietsocialistrepublicmarshallei" +
	"landenfransguianafransguineefransguyanafranssoedanfrenchcongoverseasterritoryheardislandsmcdonaldislandsaustraliancapita" +
	"lterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranfor" +
	"merlaostadaljumhuriyahalyamaniyahawaiiformersiamformerussrrussianfedertionfranscongoverzeesgebiedsdeelbonairesainteustat" +
	"iussabanederlandseastindieoverijsselverkingdomofgreecekingdomofburundivorarlbergrondgebiedsaintbarthelemybouvetoyafaeroe" +
	"rnewhebridesfalklandsfedrussianfederalevolksrepubliekjoegoslavieflevolandformerddrukyulformergdrformerformeryugoslavrepu" +
	"blicmacedoniatheformeryugoslavrepublicofbosniaandherzegovinarepublicadaguinebissaudiaarabiafrgermanyfrieslandoostsamoavo" +
	"jvodinavsamerikabalearenbretagnewjerseybrittanyfmrsudanfrguianaoezbekiabavariabeierenbelguimperialstateiranpersiairanfae" +
	"roesfloridafmrussrepublikaekosovesaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwealthnorthernmarianas" +
	"samformosaintvincentandthegrenadinesocialistischethiopieforoyarepublikahrvatskacroatialocalnamehrvatskacroatianrepublicc" +
	"apeverdeislandstaatqatarepublieksloveniefryslandkomorenvermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cs" +
	"hh#3csxxianggangtebiaxingzhengquatarepublikindonesiaunitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanma" +
	"rrepublicofsingaporerepublicsuidafrikarepublickazakhstan#3dddemocracticpeoplesrepublickoreademocraticvolksrepkoreanorthr" +
	"hinewestphalia#3dybjelorussischesovietsocialistrepublicuniebirmasocialistrepublicademocambique#3hvbformerdemocraticrepub" +
	"licgermanydemocraticrepublicduitslandemocratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepublicofchiledela" +
	"reunion#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3vdvn#3ydye#3yucsfrafrenchnewcaledoniafransezuidelijkeenantarcti" +
	"schegebiedenorthdakota#3zrcdbasquebayernbelicentralafrrepubulikayurwandanrepublicmoldaviansovietsocialistrepublicadeguin" +
	"eaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiranbelizeberlinboeta" +
	"nbremenfaroesfidzjiboutikyprospugliapunjabodepeacenationbruneiabodepeacentralafricankeizerrijkoninkrijknoorwegen#2abwest" +
	"flanders#2afganistan#2afilipijnserepubliekoostenrijkoninkrijkswazilandeswatinihonkoku#2agoverzeesterritorybonairesainteu" +
	"statiussababonairesainteustatiusandsababonairesabaandsinteustatiusbonairesinteustatiusandsababonairesinteustatiusensabab" +
	"onairesabasainteustatiusbonairesteustatiusandsababonaireandsinteustatiusandbonaireensinteustatiusenbonaireandsabaenbonai" +
	"republikiyakongodemokratikingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdomofswazilandkingdomafghanistan#2aia#2ala#" +
	"2albanesepeoplesrepublicofzanzibarbados#2and#2antartica#2arepoblikanimadagasikarakalpakstan#2argentijnserepubliekargenti" +
	"nie#2armidwayatoll#2asm#2ata#2atfyrmacedonia#2atgrondgebiednorfolkeilandemocraticfederalyugoslaviaserbiamontenegroformer" +
	"socialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicacolombia#" +
	"2aus#2autonomousprovincealandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilanden" +
	"republicbolvenezuelaopeoplesdrentheemirates#2ben#2beseilanden#2bfaroereilanden#2bgd#2bgrondgebiedbonairesainteustatiussa" +
	"baensinteustatiusminoroutlyingislandsuskleineafgelegenislandsuskleineafgelegeneilandenvandeuskalherria#2bhrepubliksingap" +
	"uraguay#2bhs#2biharyana#2blm#2blrepubliquedubenin#2blzuidgeorgiaenzuidelijkesandwicheilandenorfolkisds#2bmutawakkilitisc" +
	"hkoninkrijkjemen#2bolivariaanserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelaboliva" +
	"riaanserepublicvenezuelabolivarianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenvanvenezuelaunitedstates" +
	"ofamericaunitedstatesbrazilia#2brazilunitedstatesofbrazilfederalrepublicsomalia#2brbvenezuela#2brn#2btn#2burkinafassocia" +
	"listischefederatieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedstatesusabuit" +
	"engebiedkleineeilandenvandeverenigdestatenvannoordamerikaverenigdestatenkleineeilanden#2bys#2cafarissaland#2can#2cckingd" +
	"omthailandubailliagedeguernesey#2chechrepublicecuadorepublikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudia" +
	"rabiakingdomsaoediarabiakingdomofafghanistan#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofpuertor" +
	"icooperativerepublicguyana#2cmrepubliquedunigermanfederalrepublicofsouthsudanrepublickazachstan#2codisharjah#2cogrondgeb" +
	"iedbouveteilandemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodem" +
	"repofthecongoa#2cokirghizrepublicdjibouti#2collectiviteterritorialedesaintpierreetmiquelonformercentraalafrikaanskeizerr" +
	"ijkethiopia#2commonwealthfilipijnenrepubliekmontenegrondgebiedverafgelegeneilandjesunitedstateskleinepacifischeislandsun" +
	"itedstatesverafgelegeneilandjesovereigndemocraticrepublicfijisovereigndemocraticrepublicoffijidominionceylondominionofce" +
	"ylonsrilankai#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestdernoordelijkemarianeneilanden#2cri#2c" +
	"skoninkrijknepalestijnsebevrijdingsorganisatia#2cubritishindischoceaanterritory#2cuwestvirginia#2cxrepubliquedutchadrepu" +
	"blicofgaboneserepublieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofth" +
	"epeoplesrepublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinap" +
	"rhongkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepubli" +
	"cmacauchinapreahreacheanachakrkampucheacambodiakampucheardenmcdonaldeilanden#2cym#2cyportugeserepubliekkirgistan#2czecho" +
	"slovakfederativerepublicofbrazilfederativerepublicadelparaguayrepublicofburundi#2ddrepubliquemauricentraalafrrepubliekel" +
	"salvadorepublikoesterreichristmasislandterritory#2deu#2dhy#2djiboeti#2dmauretania#2dnkoninkrijktongakingdombulgaria#2dom" +
	"inikaanserepublicturkmenistan#2dza#2eazarbaycanrespublikasintbartholomeusoutlyingislandsowjetunie#2ecu#2egy#2erithrea#2e" +
	"sh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhongkongchinaspecialadministrativeregionhongkon" +
	"gchinapeoplesrepublichongkongchinasardegna#2estadolibreasociadodepuertoricoamerican#2ethopia#2eue#2fin#2fji#2flkingdomba" +
	"hrainstateoferitreastatepalestinedantillen#2frafrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticterritoriesf" +
	"ransegebiedenindezuidelijkeindischeoceaanorthbrabantiguabarbudagestan#2froemeensesocialistrepublicadeelsalvadorrepublics" +
	"outhafrikauniesouthafrika#2fsmicronesia#2gaboen#2gbritishoverseasterritoryguernseychannelislandsguernsey#2geoverzeesterr" +
	"itoryfrenchzuidelijketerritoryofpapuaandnewguineaterritory#2ggy#2ghasjemitischkoninkrijkjordanie#2gibralterritoiredester" +
	"resaustralesantarctiquesfrancaisestoniarepublicslowakije#2gin#2glpdrepublictsjaad#2gmbritsgebiedindeindischeoceaan#2gnbr" +
	"itishindiaoceaanterritory#2gnq#2grczeckrepublicfinland#2grdcongoverzeesgebiedsdeelamericanmaagdeneilandenamericanvirgini" +
	"slandsusofamerica#2grl#2gtm#2guformerdemocraticrepublicvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafgha" +
	"nistankingdomofnetherlandscaribbeannetherlandswestindiesthelenaeiland#2gum#2guyanefrancaise#2hkgrondgebiedfrenchguyana#2" +
	"hmd#2hnd#2hrvolksdemocratischerepublickoreadempeoplesrepublicofkorearepubliekmaldivensultanatemuscatomansultanateofthema" +
	"ldiveislandssultanateofmuscatandomansultanatemaldiveislandsouthgeoislandsindhivehiraajjeygejumhooriyyaa#2hti#2hungarianp" +
	"eoplesrepublicbangladeshqiperia#2hvolksdemocratischerepublicjemen#2idn#2imn#2independenstetbilongpapuaniuginipponkokukia" +
	"iranislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstate" +
	"ofafghanistandemocraticrepublicformercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#2isrealjumh" +
	"uriyahattunisiyahellas#2italianrepubliccolumbia#2jamhuuriyadademuqraadigasoomaaliyeedemocraticfederalrepublicnepalestini" +
	"anauthorityadministeredterritoriesthonia#2jey#2jorepubliquevanuaturkemenistan#2jpnorthguinea#2kazakhsovietsocialistrepub" +
	"licofthephilippinesrepublicofcostaricastileleon#2ken#2kgzuidgeorgiaendezuidsandwicheilandenorthkaapverdischeeilanden#2kh" +
	"m#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#2korepubliekarmenie#2kwt#2laodemocratischevolksrepubliekko" +
	"reademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn" +
	"#2lbritishoverzeesterritoryanguillaopeoplesdemrepofkorea#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilan" +
	"denrepubliekazerbeidzjanmayensvalbardenjanmayenandsvalbardandjanmayenislandsomalischerepublickaapverdia#2lca#2lie#2lka#2" +
	"lsocialistischevolksrepubliekalbaniederosterreichhattisgarhinelandpalatinatelangana#2lturkyye#2luxianggangtebiexingzheng" +
	"qunitedsatesamericaunitedsatesofamericaus#2lvae#2mac#2mafederaldemocraticrepublicnepalestinianauthorityadministeredterri" +
	"toryofchristmasislandsterritory#2maryland#2mcorse#2mda#2mdgrondgebiednewcaledonia#2mdvolksdemocratischerepublieklaosdemo" +
	"craticpeoplesrepublicjemen#2mexikoninkrijkdenemarken#2mhl#2mkd#2mlibaneserepublicnicaragua#2mlt#2mmrepubliekbelarussisch" +
	"esovietsocialistrepublicromaniapeoplesrepublicofromanianpeoplesrepublichongarije#2mnewyorkoninkrijkzweden#2mngrondgebied" +
	"saintmaartenfrenchdeelliceeilanden#2mnportugueserepublicelsalvadorepubliquedusenegalrepublicoffranceanddomtomfrancerepub" +
	"licofrwandarepublicadecubarepublicofghanarepublicierland#2mozambque#2mrt#2msrepubliekbolivia#2mtq#2mus#2mwien#2mys#2myt#" +
	"2nam#2ncl#2nerepubliekburundi#2nfkingdombahreinoespana#2ngautengland#2nhbritishindischeoceaangebiedbritishoverseasterrit" +
	"orybritishvirginislandsbritishoverzeesterritorybritishmaagdeneilandenbritishoverseasterritorybritishindianoceanterritory" +
	"chagosarchipelagobritishindianoceanterritorybritishoverseasterritorysouthgeorgiasouthsandwichislandsbritishoverzeesterri" +
	"torybritishindischeoceaanterritoriumbritishoverzeesterritorysouthgeorgiasouthsandwicheilandenbritishoverseasterritorysai" +
	"nthelenaascensiontristandacunhabritishoverzeesterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristand" +
	"acunhasainthelenahemelvaarttristandacunhasainthelenaanddependenciesthelenaenascension#2nic#2niueislands#2nld#2norfolkisl" +
	"andterritory#2nplurinationalestaatboliviarepublicofsenegalapagoseilanden#2nru#2nzl#2omn#2pakingdombelgium#2pan#2pcnmiddl" +
	"econgoverzeesdepartementfrenchzuidelijketerritoryofnewcaledoniaanddependenciesterritorycocosislandsaoediaarabia#2perzia#" +
	"2phl#2plwesterncape#2pnguinea#2polishpeoplesrepublicofpolandpeoplesrepublicofangolapeoplesrepublicmongoliapeoplesrepubli" +
	"cbulgarije#2princeedwardislandsouthholland#2prkingdomburundi#2prt#2pry#2pse#2pyformerduitsedemocraticrepublicofmadagasca" +
	"rdemocraticrepublicofthesudandemocraticrepublicofcongorepbrazzavillecongobrzeczpospolitapolskazakstan#2qat#2reu#2rhodeis" +
	"lands#2rom#2roumania#2russiansfsrepubliekparaguay#2rvn#2rwalloonregion#2sau#2scgrondgebiedwallisfutuna#2sdn#2sen#2sgport" +
	"ugeserepublicsouthkoreadprkorea#2sgs#2shn#2sjm#2slbritsindiaoceaanterritoriumecklenburgvorpommern#2sle#2slvolksdemocrati" +
	"scherepubliclaospeoplesdemocraticrepublicalgeria#2smrepubliekdahomey#2somalischedemocratischerepubliekafghanistanislamic" +
	"emirateofafghanistan#2spm#2srbritsindischeoceaangebiedbritsterritoriumindeindischeoceaanvietnam#2ssd#2stpierreandmiquelo" +
	"n#2sunitedarabicemiratesaltanatuman#2surepubliekecuadorepublikaslovenijamhuriyakenyasaland#2svkcaimanesvkoninkrijkitalie" +
	"#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilandenormandy#2sxm#2syc#2syrischearabischerepubliekderseychellenei" +
	"landen#2tca#2tcd#2tgoverseascollectivitysaintmartinfrenchpartsaintmartinnermongolia#2thasjemitischekingdomjordania#2tjki" +
	"ngdomdenmarkoninkrijkbahreinodeespana#2tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanislands#2tunesischerepubliekzuidso" +
	"edan#2turkmensovietsocialistrepublicofnorthmacedoniarepublicofkyrgyzstanrepublicacostaricatalunya#2tuverenigderepubliekk" +
	"ameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepublicsaintlucia#2ury#2usabuitengebiedkleineis" +
	"landsunitedstatesvirginislandsukonigreichbelgien#2uzbeksovietsocialistrepublicnorthmacedonianorthmacedoniaformeryugoslav" +
	"rpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#2vaticaansestaatvandevaticaanstadstaatbruneidarussalaminnesota#2vc" +
	"t#2vdrepubliekestlandutchantillesbalears#2ven#2vgbritsindischoceaangebiedvandeafarsendeissasgebiedemocraticrepublickongo" +
	"brazzaville#2viriran#2vnmacedonia#2vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkoninkrijkspanje#2wsm#2xa" +
	"u#2xkxinjianguygurzizhiqunitedkindominikaanserepubliekdermaldivenrepubliekslowakije#2xla#2xnbritishsalomonseilanden#2xns" +
	"#2xon#2xqc#2xslovenskodorosesetibeafrikarnataka#2xwbritsesalomonseilanden#2yeman#2ymd#2yugoslavsocialistfederalrepublicj" +
	"oegoslaviazerbijan#2zaformersaintchristopherandnevislamitischerepubliekafghanistanrepublicadominicanarischeislandsolomon" +
	"isds#2zarepubliekfinlandemrepkongoverzeesegemeenschapfrenchzuidelijketerritoryofthevirginislandsoftheunitedstatesterrito" +
	"ryofnorfolkislandsterritory#2zmbezetpalesteinsgebiedepartementdelaguadeloupefrenchsaintmartin#2zwesternsaharagon#4100#41" +
	"04#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999kosov" +
	"oinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresolution1244kosovounitednat" +
	"ionsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#4230#42" +
	"31#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#4296#43" +
	"00#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#4388#43" +
	"92#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#4470#44" +
	"74#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#4548#45" +
	"54#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#4626#46" +
	"30#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#4703#47" +
	"04#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#4784#47" +
	"88#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#4886#48" +
	"87#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#5223#52" +
	"25#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#5349#53" +
	"50#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#5420#54" +
	"32#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#5516#55" +
	"17#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#5625#56" +
	"26#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#5705#57" +
	"10#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#5850#58" +
	"60#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgroothertogdomluxemburgenland#5a" +
	"lbanesevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequadorepubliekzimbabwerhodesia#5and#5angros" +
	"sherzogtumluxemburgrondgebiednoordelijkemarianen#5argentijnserepublicaelsalvadoranjevrystaatvaticaanstadstateofthecomoro" +
	"sstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5barepubliekgeorgie#5belorussischesocialist" +
	"sovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberationorganizationafhankelijkestaatsamoa#5bhm#5bhu#5blrepubliek" +
	"ierlandemrepkorea#5blzuidgeorgiaenzuidelsandwicheiligestoel#5bngrandduchedeluxembourggrandduchyofluxembourgrondgebiedsai" +
	"ntpierremiquelon#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brande" +
	"nburgrondgebiedkaaimaneilanden#5brusselshoofdstedelijkgewestelijkesaharawiarabdemocraticrepublicafghanistaniriphablikiya" +
	"semzantsiafrikazahkstan#5buitenmongolia#5bulgaarsepeoplesrepublicofmozambiquepeoplesrepubliczanzibarpembailliageguernese" +
	"y#5camerron#5can#5caoverseasdepartmentfrenchsouthernterritoryoftheafarsandissasterritory#5caprincipatdandorra#5cdi#5cent" +
	"raalafrikaansekeizerrijkiran#5chashemitekingdomtransjordanhashemitekingdomoftransjordania#5chl#5chn#5collectiviteterrito" +
	"rialesaintpierremiquelonfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinzuidelijkeindi" +
	"scheoceaanortherncape#5commonwealthofdominicaanserepubliekcotedivoirepubliquedeguineeequatorialefatshelanamibiarepublicm" +
	"aldivestomeprincipalityofmonacoprincipalityofandorra#5conghoaxahoichunghiavietnamfmrdemrepofvietnamissouribaberikikiriba" +
	"ti#5cos#5crotia#5cubezetpalestijnsgebiedepartementdelamartiniquefrenchafarsissastatelibia#5cyprincipautemonaconnecticutt" +
	"arpradesh#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekijslandserepubliekindonesierepubliekderverenigde" +
	"statenvanindonesierreleonedersaksen#5den#5djibuti#5dmauritiana#5domincanrepublicfrankrijkoninkrijkeswatiniswazilandempeo" +
	"plesrepofkorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickoreademvolksrepkorearepskorearepublicsoutha" +
	"fricalifornia#5drcongoverzeesecollectiviteitsaintpierremiquelonandsaintpierreandmiquelon#5drvn#5ecu#5egy#5eqguinea#5eri#" +
	"5estadolibreasociadopuertoricous#5ethuringen#5etm#5fijumhuriyatassudansouthsandwichislandssouthgeorgiaandthesouthsandwic" +
	"hislandsandsouthgeorgiazuidelijkesandwicheilandenorthjemen#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepubl" +
	"madagascarmalagasymadagascarepubliqueduburundirepublicoftunisianrepublicofirelandrepubliccolombia#5gam#5gdrepubliekkroat" +
	"ie#5gfranszuidelijketerritorialcollectivitysaintmartinfrenchpartfrenchsouthernandantarticlandstvincentendegrenadinesaoed" +
	"ischarabie#5ghashemitischkingdomjordania#5gmy#5gnbritishmaagdenislandsuomentasavalta#5grc#5grgrondgebiedguadeloupeoplesr" +
	"epubliccongozairepubliquecentrafricainegarabruneidarussalamicronisia#5grn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublico" +
	"fkampucheardeilandenmcdonaldeilanden#5hunitedmexicanstatesouthvietnam#5iceutah#5independentstatepapuanewguineastatebrune" +
	"idarussalamongoluls#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepublicmadagascarrepublicanicar" +
	"aguatamalagassia#5irn#5irq#5isrepubliekletlandutchguyana#5ita#5jamhuuriyaddafederaalkasoomaaliya#5jorepublieklibanon#5jp" +
	"n#5ken#5kirgizischerepubliekkazachstan#5kos#5kuwuliwyasuyukoninkrijkafghanistan#5kyrgyzrespublikasy#5kzkingdomhungary#5l" +
	"aodemocraticpeoplesrepublickoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublicsouthernyemenara" +
	"brepublicofyemenyemenarabrepublicyemenrepublicoegandalucia#5latvijasrepublikaeastshqiperise#5lbritishoverzeesterritorygu" +
	"ernseybailiwickofguernsey#5lebaneserepublicmauritiuseiland#5les#5libischarabischejamahiriyya#5lie#5lithuaniarepublicoppe" +
	"rvoltadzikistan#5luxizangzizhiqu#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondgebiedsvalbardjanmayenenspitsbergenenjan" +
	"mayeneilanden#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawestsahara#5mextremadura#5mld#5mlibyanrepublicsloveniar" +
	"epublicofecuadorepubliquelibanaise#5mlt#5mnc#5mngrondgebiedislandsmanisleofman#5mongolischepeoplesrepublicchinamacaospec" +
	"ialadministrativeregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanprovincievanchinataiwanprovinceof" +
	"chinataiwanrepublicamocambique#5morepubliekliberia#5msingapoerepubliektsjechie#5mya#5mzm#5nam#5nau#5neprinsedwardeilande" +
	"partementdemayotteratriofnorfkailenteratrinorfkailen#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondgebiedma" +
	"rtinique#5nirepubliekmoldovaticaansestatevaticaanstadsjikistan#5nordrheinwestfalen#5nthuringia#5omaladiven#5pakingdomles" +
	"othowlandislands#5palestijnseautoriteitsjechischerepublicofnicaraguadaloupe#5pan#5parepublieknamibie#5perepubliekoeganda" +
	"mannicobarislandsultanateofoman#5philippinecommonwealthofthephilippinescommonwealthofnorthernmarianascommonwealthnoordel" +
	"ijkemarianenislandsthelenadependenciesultanateoman#5pngrondgebiedmontserratsjechischerepubliekkirgizstan#5pol#5portugues" +
	"eeastafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandenoordsoedan#5prkingdommarokkoninkrijks" +
	"audiarabie#5qat#5rokingdommoroccotedivoregiaoautonomadamadeirafghanistan#5rom#5russiaussrepubliekportugalapagosislandsta" +
	"telibyanjamahiriya#5rvn#5rwaalsbrabantarctica#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoffelennevislamit" +
	"ischerepubliekpakistanislamicrepublicofthegambiarepublicadeangolativaldaoste#5skn#5slovaakserepublieknicaraguahan#5slu#5" +
	"slverenigderepubliektanzaniatanganyikarepublicmontenegrondgebiedbritishindischeoceaanterritoriumbusoweswatini#5snm#5solo" +
	"monseilanden#5somalischedemocraticrepublictimorlesterritorialcollectivityfrenchguianafrenchsouthernterritoriestchristoff" +
	"elnevislamicrepublicofpakistaninclbangladeshpakistan#5spn#5sri#5ssd#5stpierreenmiguelon#5sudine#5surepublieksenegaljumhu" +
	"riyahalislamiyahalmuritaniyaheardiandmcdonaldislamicemirateafghanistan#5svgrondgebiedpuertoricommonwealthdominicagemeneb" +
	"estvanaustraliegemenebestvanpuertoricollectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherland" +
	"sintmaartennederlandsdeelsintmaartennetherlandseastindiestbartholomeus#5swaalsgewestelijksamoa#5swd#5swzhonghuarenmingon" +
	"gheguoverzeesgebiedsdeelsainthelenaascensiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaartentristand" +
	"acunhasthelenatristandacunhaandascensionsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelv" +
	"aarttristandacunhasthelenaascensiontristandacunhaensinthelenaeilandprofkorea#5syrischearabischerepublicadecostaricarepub" +
	"licofslovakiarepublicofdahomeyrepublicofvanuaturkserepublicbolivia#5tajiksovietsocialistrepublicmaldiveislandsthelenaisl" +
	"andsuomiddenafricanrepublicofuppervoltaburkinafasouppervoltarepublicofcolumbiarepubliccaboverdemocratischfederatiefjoego" +
	"slaviazores#5tawestkaapoblachtnaheireann#5tazania#5thimachalpradesh#5tkm#5tograndducheluxembourgrondgebiedturkscaicoseil" +
	"anden#5ton#5trinidadytobagoverzeesgebiedsdeelverafgelegeneilandjesunitedstatesamericankleinereafgelegenislandsmauritiusm" +
	"aagdeneilanden#5tunesischerepublicofbotswanamibia#5turkmeenserepubliekboeroendijbouti#5tuverenigdemexicaansestatenuniese" +
	"rvieenmontenegrorepublicargentinia#5uaemirates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvi" +
	"rginislandsadrepublicturkeyturkiye#5ukrania#5uru#5usaunitedstatesmexicomoroislands#5uzbekhistan#5van#5ven#5wsm#5yarepubl" +
	"iektunesie#5yem#5yprincipalityandorra#5yugoslavsfransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#5zam" +
	"#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230" +
	"#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352" +
	"#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433" +
	"#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520" +
	"#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630" +
	"#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713" +
	"#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910" +
	"#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrandduchyluxembourgrondgebiedfalklandeiland" +
	"en#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angrondgebiedgibraltarepubliqueducamerounitedarabischeemi" +
	"raten#6argrondgebiedgroenlandemocraticrepublickoreanoordelijkemarianaeilanden#6arm#6aul#6aus#6azerbaidzjan#6bahamaisland" +
	"s#6barepubliekturkije#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenp" +
	"drsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliekturkiyerepublicofko" +
	"sovorepublicofzambiarepubliccroatiarepublicofturkiyecumhuriyetiopia#6blzwitsersebondsstaatsgemeenschapserviamontenegrost" +
	"aatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmontenegrouniesocialistsovje" +
	"trepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypriakidimokratia#6bngranddu" +
	"chyluxemburgrondgebiedpitcairneilanden#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesecollectiviteitsaintmartinfrench" +
	"deelfrenchsouthernandantarcticlandsocialistischerepubliekvietnamsocialistrepublicofelsalvadorientalrepublicuruguay#6brus" +
	"selscapitalregion#6buitenmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6campania#6can#6caoverzeesege" +
	"meenschapsaintmartinfrenchdeelsaintmaarten#6capapuanieuwguineasternsamoa#6cdi#6centraalafrikaanserepublictrinidadtobagor" +
	"epublicofseychellesislandsovietunie#6chasjemitischkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealth" +
	"puertoricommonwealthofbahamasgemenebestvandebahamasislands#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepubli" +
	"cofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#6cubritishsolomonislandsalomonislands#6cypapuan" +
	"orthguineastflanders#6czechoslovaksocialistrepublicofthefijiislandsrepublicgriekenlandemocraticrepublicsudanuntil2011sud" +
	"an#6czrepubliekvanuaturkmenstan#6den#6dji#6dmaurituislamicrepublicgambiatheargentinerepublicofmaldivesislandsumatransnis" +
	"tria#6dominionoffijirepublicofhaiti#6drc#6drverenigdestatenvanmexicoverenigdestatenvanamerikaansemaagdeneilanden#6ecu#6e" +
	"gy#6eqgrondgebiedanguillaopdroctaiwanroccpalestinianterritoryoccupiedpalestinianterritoriestkittsnevisfederationmalaysia" +
	"#6eri#6estadoplurinacionaldeboliviamultinationalestaatboliviaplurinationalestatebolivia#6eth#6etm#6fin#6fji#6frn#6fsm#6g" +
	"abchazia#6gam#6gdrepubliquedhaitirepublicijslandserepublicoostenrijkonungariketsverigemenebestvandominicacommonwealthofa" +
	"ustraliacommonwealthofthebahamascommonwealthphilippinestkittsandnevitsjechischeenslowaaksefederalerepubliekduitslandemoc" +
	"raticpeoplesrepubliclaospeopledemocraticrepublicmadagaskarinthia#6gfranszuidelijkterritoriumedinatyisraelstatebahrain#6g" +
	"hashemitekingdomofjordan#6gnbritsemaagdeneilanden#6grc#6grgrondgebiedguernsey#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksre" +
	"publiekbangladeshrilamka#6hunitedrepoftanzania#6ice#6independentstatewesternsamoaindependentstateofwesternsamoasamoa#6in" +
	"s#6irepubliquedesseychellesrepublicivorycoasturias#6irn#6irq#6isrepubliquedumalimaratalarabiyahalmuttahidahokkaidoverzee" +
	"sterritoryheardeilandmcdonaldeilandenorthrhodesia#6ita#6jamhuriyakidemokrasiayakongodemocraticrepublicofgermanydemrepofs" +
	"aotomeandprincipedemrepofcongoverzeesterritoryverafgelegeneilandjesunitedstateskleineverafgelegenislandsunitedstatesklei" +
	"neafgelegenislandsunitedstatesmaagdeneilanden#6jorepbielorusland#6jpn#6kbirkinafasocialistischefederalerepubliekjoegosla" +
	"vierserepublieklitouwenen#6ken#6kos#6kuwgermany#6kyrghzrepublicparaguay#6kzkingdomofegyptarabrepofegyptrepublicgeorgiare" +
	"publicadelperurepublicofitalyrepublicletland#6laopeoplesdemocraticrepublicofyemenpeoplesdemocraticrepublicofethiopiafede" +
	"raldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofalgeriademocraticandpopul" +
	"arrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocraticrepublicethiopiaexcl" +
	"udeseritreaethiopiafdrethiopia#6latviarepublicslovakia#6lbritishterritoryinindischeoceaan#6lebelarusrepublicoftrinidadan" +
	"dtobagorepublicadeguatemalarepublicofsurinamerepublicoffinlandrepublicadechilerepublicestland#6les#6libischearabischejam" +
	"ahiriya#6lie#6lithunia#6lux#6maa#6mac#6mad#6magyarorszagrondgebiedfrenchpolynesia#6malvinasfalklandisdsmalvinasfalklande" +
	"ilanden#6mas#6mawyomingrondgebiedcocoseilanden#6mex#6mld#6mlibyakingdomofromania#6mlt#6mnc#6mngrondgebiedhongkongeriketn" +
	"oregon#6mongolischevolksrepubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratievereg" +
	"iohongkongvandevolksrepubliekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregi" +
	"onpeoplesrepublicchinaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublic" +
	"estonianrepublicguatemalagasischerepublicunionmyanmarrepublicadelecuadorrepublicsingaporepubliquelaguineaequatorialeopol" +
	"dvillecongorizia#6morepbolvenezuela#6msingapoureptanzania#6mya#6mzm#6nam#6nau#6neportoricoislandstbartlemy#6newsouthwale" +
	"s#6nic#6nigrondgebiedbermudas#6nirepublicofnaururepublicmoldovaticaanstaatpalestinastaatdercomorenuniecomoren#6norggagon" +
	"agasriikanada#6nth#6omalvinen#6pakingdomofitalykingdomofmoroccokingdomhongarije#6palestijnseterritorialcollectivitysaint" +
	"pierremiquelonsaintpierreenmiquelon#6pan#6parepublicofpalaurepublicnamibia#6perepublicofsudan#6philippijnserepubliekzuid" +
	"vietnamichigan#6pngrondgebiedcuracaotearoanewzeelandcookeilandennieuwzeelandcookeilandennewzeelandniuenewzealandniuenewz" +
	"eeland#6pol#6portuguesewestafricastillayleon#6prkingdomofnepalestijnsebevrijdingsorganisatie#6qat#6rokingdomofspainkingd" +
	"omswazilandepartmentguiana#6rumania#6rus#6rvn#6rwashington#6saformerunitedrepublicofcameroonfederalrepubliccameroon#6sal" +
	"omonsislandstyria#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianeeilanden#6sey#6sie#6sintpierreenmiquelon#6s" +
	"kn#6slovenskarepublikademokratikatimorlesterritoiredesnouvellecaledoniadependanceskoninkrijkbulgarije#6slu#6slverenigdea" +
	"rabemiraten#6snm#6solomoneilanden#6somalidemocraticrepubliceasttimortimorlestetaparaguai#6spn#6sri#6ssd#6stpierreenmique" +
	"lon#6sud#6surepublicsenegalmamlakahalurduniyahalhashimiyahelleenserepubliekcostaricalabria#6svgrondgebiedfaeroerdeens#6s" +
	"wa#6swd#6swzuidelijksoedan#6syrischerepubliekbotswana#6tajumhuriyatjibuti#6taw#6tazadjammukashmiriphablikiyaseningizimua" +
	"frikaaimanislands#6thi#6tkm#6togrondgebiedmayottexas#6ton#6trieste#6tunisankattansihanaislasmarianastkittsnevisfederatia" +
	"maleisiafederatia#6turkmeenserepublicofcolombia#6tuverenigdestatenmexicounitedstatesamerikaverstatenvanamerikaverstatesa" +
	"merikavsbuitensteondergeschikteislandssthelenatristandacunhaascensionsthelenaandtristandacunhasjemitischekoninkrijkjorda" +
	"nieuwcaledonie#6uae#6uga#6ukgrondgebiedreunion#6ukreta#6uru#6usamerica#6uzbosniehercegovina#6van#6ven#6wsm#6yem#6yprinci" +
	"palitykoeweitprincipalityvalleysandorraprincipalityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtens" +
	"teincludingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemiliaromagna#6yugrondgebiedtokelaunitesstatespa" +
	"in#6zam#6zan#6zim#7afgemenebestbahamassachusettsjechoslowaaksesocialistischerepubliekvandeunievanbirmasocialistischerepu" +
	"bliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialguineabissaotomepeoplesrepublicbulgariarepublicaho" +
	"ndurastatekuwaitsjad#7albosnieherzegovina#7algrondgebiedjersey#7and#7angrondgebiedalandemocratischjemen#7antwerpenghukin" +
	"menandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarepubliquerwandaise#7argrondgebiedarubangis" +
	"haripablikblongvanuaturepublicofmalawirepublicsurinameriksamoaeilanden#7arm#7arunachalpradesh#7asaintvincentendegrenadin" +
	"en#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahamburgroussherzogtumletzebuergron" +
	"dgebiedsaintmartinfrenchdeellinikidhimokratia#7barepublictunesia#7bdi#7belorussiansovietsocialistrepublicaarabesaharauid" +
	"emocraticaicosislandsturksandcaicosislandsandturksencaicoseilanden#7ben#7berlijn#7bhu#7bih#7bizuidwestafrika#7blrepublic" +
	"tunisiakingdomofbahrainkingdomdenemarken#7bol#7bot#7bra#7brn#7bru#7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#" +
	"7burkinofasocialistischelibischarabischejamahiriyazerbeijan#7cafederalislamicrepubliccomorosislands#7cam#7can#7caymaneil" +
	"anden#7cgoverzeesgebiedsdeelbritishmaagdeneilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenklei" +
	"nepacifischeeilandenvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdest" +
	"atenmaagdeneilandenvsbuitensteondergeschikteeilanden#7chashemitekingdomjordan#7chineestaipei#7chn#7civerarabischeemirate" +
	"n#7cmrepublicturkije#7cod#7cokingdomoftongazaandwestbankandgazastripandwestbankgazastripwestbankoninkrijkcambodjamhuryat" +
	"islamipakistan#7collectivitesaintbarthelemy#7commonwealthaustralia#7cpvolksrepubliekangolakshadweeportugeeswestafrikazac" +
	"hia#7crc#7croemeensevolksrepubliekbulgarije#7cubrindianoceanterritoiredesterresaustralesetantarctiquesfrancaisestadosuni" +
	"dosmexicanosouthwestafrika#7cyportugueseguineasterncape#7czechoslovakfederalrepublicofsomalia#7den#7dji#7dmaurituscany#7" +
	"dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinestvincentgrenadinespaansguinea#7espaansesaharaoccidentallerdoorlu" +
	"chtigsterepublicsanmarinorepublicsouthyemensouthtomeprincipeoplesrepublicpolen#7estadoplurinacionalboliviaplurinationale" +
	"staatvanboliviaplurinationalstateofboliviamultinationalestateboliviaplurstateofbolivia#7eth#7fijumhuriyattshadzjaria#7fi" +
	"n#7fransezuidelijkeenzuidpoolgebieden#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorybermudaeilanden#7gbsniaandhrzgvna#7" +
	"geoverseasterritoryfrenchsouthernterritoryofamericansamoa#7gequatoriaalguineeconakry#7gerepublicturkiyeturkey#7ghayastan" +
	"ihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmontenegrostate" +
	"unionserbiamontenegrostateunion#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#" +
	"7guy#7hai#7hkgrondgebiedmacauntiedstates#7hongaarserepubliekguatemalagassischerepublicoftajikistanrepublickyrgyzstan#7hu" +
	"nitedarabemiraten#7ina#7independentstateofsamoa#7iriphabhulikhiyeningizimuafrikalaallitnunaatsjechoslovakije#7irl#7irq#7" +
	"islamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#7isrepublicukrainewbrunswickoninkrijkbelgie#" +
	"7isvalbardogjanmayenspitsbergenjanmayenislandsaintvingrenadinestatevietnam#7ita#7ivbelarussischessrepubblicaitaliana#7ja" +
	"mhuriyamuunganowatanzaniaunitedrepublicofmontenegrotesocialistlibischarabischevolksjamahiriyyazerbeidjan#7jorepublicvanu" +
	"aturkmenia#7jpn#7kazakhistan#7ken#7kgzuidrhodesie#7kirgizischerepublicofcapeverdecaboverdemocratischesocialistischerepub" +
	"lieksrilankademocraticsocialistrepublicofsrilankarepublicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorluchti" +
	"gsterepublieksanmarinomostserenerepublicofsanmarinoordelijkemarianeislandsocialistethiopia#7korepubliekcyprussischefeder" +
	"atievannigeriafederatie#7ksaintvincentandgrenadinestvincentandgrensovjetunia#7kuw#7laopeodemocraticrepubliclaotiaansedem" +
	"ocratischevolksrepubliekethiopiemontengrondgebiedheardeilandmcdonaldeilandenorthsoedan#7latium#7lbailliagejersey#7lbn#7l" +
	"britishoverzeesterritorybermudabritishoverzeesterritorygibraltarchipelcomorenstateofvietnam#7lca#7les#7lie#7ltukey#7lux#" +
	"7mad#7maroccookisds#7mas#7maw#7mda#7mdvoormaligesovjetunievanzuidafrikatarepubliekservie#7mex#7mgl#7mhl#7mkd#7mlibyastat" +
	"ecomoros#7mlt#7mnevada#7mongoolsepeoplesrepublicofmongolianpeoplesrepublicofbulgariapeoplesrepublicsouthjemen#7mozbekist" +
	"onrespublikasintkittsennevislamitischerepubliekiranislandsrepublicofcaboverderepublicofparaguay#7mri#7mtn#7mya#7nam#7nca" +
	"#7nederoostenrijkoninkrijkroemenie#7neportoricoeiland#7ngrondgebiedfrenchzuidelijketerritorypapuanewguineapapoua#7nigron" +
	"dgebiedguam#7northernterritory#7nru#7nzl#7omayanmarshallisds#7pakingdomromania#7pan#7parepubliekitalie#7perepubliekkosov" +
	"orepofmoldovatikaanstadzhikistan#7philippijnserepublicadecolombiarepublicboeroendi#7ple#7plw#7pngilbertislands#7pol#7por" +
	"tugeeseastafrikambodjamaica#7prkingdomtunesia#7purepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguinea" +
	"bisseau#7qat#7roudnederlandseantillenoudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoos" +
	"tenuruguay#7rsaintvincentengrenadinesouthernrhodesia#7rus#7rwa#7sam#7sen#7sey#7sgportugeesguineastsamoa#7skn#7sle#7slova" +
	"akserepublictajikistan#7smrepubliekpanamamlakatalbahrayn#7solomanislands#7somalischerepubliekwitruslandfederaledemocrati" +
	"scherepublieknepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicofkosovarepublicofugandarepublicburundi#7srbel" +
	"orussischessrepublikabalgariya#7sri#7ssd#7stportugeesguinee#7sud#7sui#7surepubliekrwandalusia#7svkingdomtunisia#7swestbe" +
	"ngalen#7swzwitserland#7syrischerepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#7tan#7tga#7thagereertransition" +
	"alislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#7tjkoninkrijkirakoninkrijkburundi#7tkm#7t" +
	"ls#7togrootbrittania#7tpe#7ttoerkmenistan#7tunitedarabemiratestvinandgrenada#7turksandcaicosisdstbarthelemy#7tuvoormalig" +
	"joegoslavie#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesultanaatbruneimongolzizhiqu#7uzbritishcolumbia#7van#7ven#7vie" +
	"#7vin#7yem#7zam#7zimfidjipricoverzeesgebiedsdeelsaintmartinfrenchdeelstmaartenfrenchdeelpenbeenkustchristophernevisfeder" +
	"atiasaintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#1ad#1ae#1aformerbondsrepubliekduitslandbonairesaint" +
	"eustatiussabaandbonaireensabah#1agrootbrittanie#1ai#1almamlakahalmaghribiyahessen#1am#1an#1aoverzeesterritoryamericanmaa" +
	"gdeneilandenunitedstateskleineislandsaotomeyprincipennsylvania#1aq#1arepubliekugandawlatqatarepubblikatamaltarepubliclib" +
	"eria#1as#1at#1au#1aw#1ax#1azerbajdzjan#1balearicislandsaarland#1bbritishhondurasalzburgreatbritainunitedkingdomgreatbrit" +
	"ainnorthirelandunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbr" +
	"ittannianorthierlandunitedkingdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#1bd#1bezetpalesteinsterrit" +
	"ory#1bformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestateofp" +
	"alestineoccupiedtrpalestinestateofthesolomonislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkri" +
	"jklesothokingdombulgarije#1bgelderland#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquefrancaise#1bl#1bm#1bn#1bosna" +
	"ihercegovina#1bq#1britishoverseasterritoryjerseychannelislandsjersey#1bsniahrzgvna#1bt#1bukinafasoevereinedemocratischer" +
	"epubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzuidkorea#1ca#1cc#1cd#1cformerun" +
	"itedarabischerepublicjemen#1cgroningen#1ch#1ci#1ckoninkrijklaosdemocraticvolksreplaosdemvolksreplaoskingdomeswatini#1cl#" +
	"1cm#1cn#1coekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekistan#1crete#1cssrepublicservia#1cu#1cv" +
	"erdemocratischerepubliekduitslandbondsrepubliekturkmenistan#1cw#1cx#1cy#1czechslovakfederalrepublicbraziliaunitedstatesv" +
	"enezuelaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#1dd#1de" +
	"mocratischerepubliekoosttimorlorosae#1djharkhand#1dkoninkrijksiamthailand#1dm#1doverseascollectivitysaintpierremiquelona" +
	"fhankelijkesoevereinerepublickiribatirepublicmaledivenezualabamaharashtransitionalgovernmentethiopianempireethiopia#1dy#" +
	"1dzikolamalawisconsintvincentendegrenadinesaintkittsnevitsjechischeenslowaaksefederatieverepubliekbrazilieverenigdestate" +
	"nvanbraziliechstenstein#1ec#1ee#1egermany#1eh#1el#1erepubliekzambia#1es#1et#1filipijnserepublicwestgermanyfederalrepubli" +
	"cofgermanywestgermanyfederalrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#1fjav" +
	"a#1fkingdombelgiancongoverzeesecollectiviteitfrenchzuidelijketerritoryfrenchzuidelijkeantarctischeterritoryofcocosisland" +
	"sterritory#1fmrzanzibarandpembaisdemocratischerepublieksudanpresecessionsudan#1formerunionsovietsocialistrepublicsierral" +
	"eonethantilles#1frsouthantarcticterritory#1ga#1gbetsjoeanaland#1gd#1gemenebestaustralie#1gformercentralafricanrepubliccz" +
	"echoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthamerikaunitedstatesnorthamerikaansmaagdeneilanden#1gg#1g" +
	"h#1gilbertandelliceislandstomeandprincipe#1gl#1gm#1gn#1gportuguesetimorrocorsica#1gq#1grondgebiedamericanmaagdeneilanden" +
	"amerikaansekleinereafgelegeneilandenorthsudan#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublikasrpska#1ht#1hu#1hv" +
	"olksrepubliekbenindahomey#1id#1ie#1il#1im#1in#1ioverseasdepartmentsaintmartinfrenchpartstmartinfrenchdeelladakhazakhstan" +
	"#1iq#1irepubliknamibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jprinsdomandorra#1kee" +
	"lingislandscocoskeelingwanebraska#1kg#1kh#1kingdomofswedenkingdomofhungarykingdomofthailandsiam#1km#1kn#1kpapaunewguinea" +
	"#1krim#1kwazulunatalmamlakahalarabiyahassuudiyahelleenserepublicofthenigerrepublicmyanmarunion#1kyrgyzrepublicportugalic" +
	"ia#1kzhongguoverseascollectivityfrenchsouthernterritoryvirginislandsunitedstatesterritory#1la#1lbelgischcongoverzeesgebi" +
	"edsdeelbritishindischeoceaanterritoriumamerikaanssamoa#1lc#1libyanajaria#1lkingdombhutan#1lroyaumebelgique#1ls#1lt#1lu#1" +
	"lvolksrepubliekcongodrccongoverzeesgebiedsdeelfrenchzuidelijketerritoryofthewallisandfutunaislandsterritory#1ly#1marchec" +
	"henskayarespublikabyelarussischefederatia#1mc#1md#1meestserenerepublieksanmarinoordelijkemarianaislandsaintbartholomeusm" +
	"inoroutlyingisdspaansguinee#1mformerunitedrepubliccameroonunitedrepublicofkazakhstanrepublicacaboverdemocraticsocialistr" +
	"epublicsrilankaceylon#1mg#1mh#1mkingdomegypte#1ml#1mm#1mn#1moldoviansovietsocialistrepublicafederativadobrasillinoislami" +
	"crepublicofiranimperialstateofiranislamrepubliciranirofiran#1mpapuanewguniea#1mq#1mrepchinataiwanchina#1ms#1mt#1mutawakk" +
	"ilitischkingdomjemen#1mvolksrepubliekkongovolksrepubliekroemenie#1mw#1mx#1my#1mz#1na#1nc#1ne#1nformerdemocratischkampuch" +
	"eardeilandendemcdonaldeilanden#1ng#1nh#1ni#1nl#1noordrhodesie#1npiruwripuwlika#1nrepiblikdayiti#1nunavuttarakhand#1nz#1o" +
	"m#1paysdoutremerdelapolynesiefrancaise#1pe#1pformersaintchristophernevislamitischerepubliekmauritanieislamitrepmauritani" +
	"e#1pg#1phillippinerepublicofguatemalagassischerepubliekvancaboverdecapeverderepublicofportugalrepublicofcroatiahrvatska#" +
	"1pkingdomgreecentrafrika#1plurinationalstatebolivia#1pm#1pn#1principautedemonaconfederaziunsvizra#1ps#1pt#1pw#1py#1qazaq" +
	"stanrespublikasyemen#1republiquedemadagascaribischnederlandsindie#1rh#1roemeenserepubliekmauritiusislandstateqatarepubli" +
	"eksurinamen#1rs#1ru#1rw#1saintchristoffelnevislamitischestaatafghanistan#1sbelgischkongodemrepcongoverzeesgebiedsdeelhea" +
	"rdeilandmcdonaldeilandenaustralischhoofdstedelijkterritoryofguam#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrep" +
	"ublicofbolivia#1sh#1sicilia#1sj#1skingdomitaliaanserepublicaargentina#1sl#1sm#1sn#1socialistlibischarabischejamahiriyabr" +
	"uzzen#1srepublicachilelareunion#1ss#1stvincentandthegrenadinesaotomeeprincipeoplesrepublicyemennorthwestterritory#1sulta" +
	"natemaldivesowjetunia#1svalbardeilanden#1sx#1sy#1sz#1tci#1td#1tfyrom#1tg#1th#1tjechoslowakije#1tkingdomnorway#1tl#1tm#1t" +
	"n#1toerkmenia#1tportugeestimorepublikosterreichristmasisds#1trentinosouthtirolombardia#1tt#1tvolksrepubliekpolen#1tw#1tz" +
	"#1ua#1ug#1ukingdomofiraqkingdomcambodjarvisislands#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieenno" +
	"ordierlandverenigdkoninkrijklibiestaateritrea#1vg#1victoria#1vn#1vu#1wformertanganyikaandzanzibarsultanateofzanzibarepub" +
	"liquedemauricentralafricarepublicofsouthkorearepublicofsouthafricastillalamanchathamislands#1wsahara#1xkingdomoflaospdry" +
	"#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8aformercentralafricanem" +
	"pireofethiopia#8ag#8aj#8aljumhuriyahaliraqiyahayti#8am#8an#8aoverseasterritorynorthernmarianaislandsamericantabria#8aq#8" +
	"arepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8au#8avtonomnarespublikakrymississippitcairnterr" +
	"itoryafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhenderso" +
	"n#8ay#8bailliagejerriphablikiraafrikadzongazastrookenwestelijkejordaanoeverengazastrookwestelijkejordaanoevergazastrookl" +
	"ahomatanitukoviti#8bbeluuerabelau#8bc#8bd#8bezetpalestijnsegebieden#8bformerlibyanarabjamahiriya#8bg#8bhoetan#8bkingdomo" +
	"fsiamkingdomofbhutan#8bl#8bm#8bn#8bosnaiherzegovina#8bpalestinstateofmongoliastateofbahrain#8britishoverzeesterritoryjer" +
	"seybailiwickguernsey#8bt#8buthan#8bvoormaligjugoslavievoormaligtsjechoslowakije#8bx#8byelorussischesovietsocialistrepubl" +
	"icunieburmasocialistrepublicofsierraleonerepublicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnou" +
	"vellecaledonieetdependanceskarepublikaeastkosovespanishsaharabrepsyrie#8ca#8cbritishguiana#8cd#8ce#8cformerrepublicsouth" +
	"vietnamfmrrepofvietnam#8cg#8ch#8ci#8cj#8ckingdomspanje#8cm#8cn#8coverzeesegemeenschapsaintpierremiquelonafhankelijkestaa" +
	"twestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyrianrepublicaustria#8cq#8cs#8ct#8cu#8cvolksrepnoordkoreavolksrepu" +
	"bliekzuidjemen#8cw#8cy#8da#8dj#8doverseasterritorysaintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratisc" +
	"herepublieksoedan#8drepublicfrancestmartinfransdeelstmaartenfransdeelstmartinfrenchpartrentinoaltoadigemenebestderbahama" +
	"sthelenaandascensionsainthelenaandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacun" +
	"haascensionsainthelenaandascensionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenaheme" +
	"lvaartentristandacunhasinthelenaascensionentristandacunhasinthelenaenascensionislandstaatlibie#8ec#8eg#8ei#8ekingdomswed" +
	"en#8en#8erepublicgreecentralverdemocratischerepubliektimorlestedemocraticrepubliczairecongodemocraticrepublicofsaotomean" +
	"dprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocraticre" +
	"publicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasacong" +
	"othedemocraticrepublicofthecongodemocratischerepubliekmadagaskarakalpakije#8es#8et#8ez#8fg#8filippijnen#8fj#8fkingdomzwe" +
	"den#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipenghukinmenmatsuseparatecustomsterritoryta" +
	"iwanpenghukinmenmatsultanatemaldivenrepublicofaustriarepublicofnamibiaswazliand#8fpalmyraatoll#8fransezuidelijkegebieden" +
	"#8fsaintpierremiquelon#8ga#8gbritishguyana#8gg#8gh#8gilbertelliceislandsouthrhodesia#8gj#8gkingdomitalydveldidislandstat" +
	"enepalestijnseautonomegebieden#8gl#8gm#8gpapuanguinea#8gq#8grondgebiedbritishmaagdeneilandenbritsegebiedenindeindischeoc" +
	"eaan#8gt#8gvolksrepnorthkoreademocraticrepublicnorthkoreavolksrepubliekmongolie#8gy#8hautevolta#8hkingdomnepalestijnseau" +
	"tonometerritory#8hm#8hondurussiafederalpeoplesrepublicjoegoslavia#8hrepublicitaliaanserepubliekoppervoltadjikistan#8hu#8" +
	"ic#8id#8im#8in#8ioverzeesdepartementsaintpierremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindepe" +
	"ndentstateofpapuanewguineaterritory#8irepublickosovaticanstateofisrael#8islamicrepofiran#8it#8ivorstendomandorra#8iz#8ja" +
	"pan#8je#8jm#8johnstonislandstlucia#8kersteiland#8kg#8kn#8krepublickosovolksdemocratischerepubliekjemenitischearabischere" +
	"publicsyrianarabrepbulichtenstein#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8liguria#8lowersaxonyanhaltrucialoman#8ls#8lt#8lu#8ly#" +
	"8maine#8mbritshonduras#8mc#8md#8mformertanganyikaenzanzibarbadoesbekistan#8mg#8mh#8midwayislands#8mj#8mkingdomspain#8ml#" +
	"8mn#8mostserenerepublicsanmarinorthernrhodesiazimbabwestaustralia#8mphilippijnen#8mrepubliclatvianrepublichonduraswiterl" +
	"and#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendom" +
	"liechtensteinclbangladpakistan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8nh#8ni#8nl#8northcarolina#" +
	"8nphillippines#8nrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicfilipijnen#8n" +
	"s#8nu#8nz#8paysdoutremerlapolynesiafrancaise#8pc#8pe#8pkingdomtongautemalagasyrepublicofarmeniansovietsocialistrepublica" +
	"daguineequatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyaheardmcdonaldeilanden#8plurstatebolivia#8pm#8poolsevolksr" +
	"epubliekkampucheardenmacdonaldeilanden#8pphillipines#8ps#8puleangatongazawestbankoninkrijktunesieraleonewhebriden#8qa#8r" +
	"epubliquecotedivoirevolutionairevolksrepubliekguineebissaunitedarabeasternrepublicuruguay#8rm#8roemeenserepublicsouthsud" +
	"anupto2011sudan#8rprathetthainautonomousterritorygreenlandautonomousterritoryofgreenlanddanish#8rq#8rs#8rw#8saintpierrem" +
	"iguelon#8sbougainville#8sc#8se#8sfederalerepubliekkameroen#8sg#8sh#8sicily#8sl#8sm#8sn#8soevereinedemocraticrepublicfiji" +
	"islandsovietrussianfederation#8spanishguinea#8statuscivitatisvaticanae#8sultanatezanzibarepubliquetogolaise#8swissconfed" +
	"erationsuisse#8sx#8sy#8sz#8tbrvirginisds#8td#8th#8ti#8tkirghizistan#8tl#8tn#8toscanarias#8tphilipines#8tsjechoslowaakses" +
	"ocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelariojamaika#8tt#8tu#8tvsmaagdeneilanden#" +
	"8tw#8tx#8tz#8ug#8ukingdomirakoninkrijkegypteverenigdearabischerepubliekegypteunitedarabischerepublicegypterritorialcolle" +
	"ctivitysaintbarthelemynamarshalls#8upperaustria#8us#8uvorstendommonacotedlvoirephabolikiyaaforikaborwandeserepubliekzuid" +
	"sudannorthmarianaislandsaoudiarabie#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzibarv" +
	"erenigderepubliektanganyikaenzanzibarpeoplesrepublickampucheardendemcdonaldeilanden#8vi#8vm#8vq#8vt#8wa#8wformerdemocrat" +
	"ickampucheardislandandmcdonaldislandsandheardislandhrapradesh#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerfederatievanmalakk" +
	"afederatia#9ag#9ai#9al#9am#9aoverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#9aq#9arepublicnaoeroem" +
	"eensesocialistischerepubliekroemenieuwehebriden#9as#9at#9au#9aw#9ax#9azerbeidjaan#9bakerislands#9bbalochistan#9bd#9bezet" +
	"palestijnsterritory#9bformernederlandseantillenformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmac" +
	"edoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempireiran#9bg#9bh#9bi#9bjelorussianfederaton#9bl#9bm#9bn#9b" +
	"osniahercegovina#9bq#9britsindischeoceaanterritoriumbria#9bs#9bt#9bverarabemiraten#9bw#9byelorussischessrepubliquegabona" +
	"ise#9bz#9ca#9cc#9cd#9cformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepubl" +
	"icmarshallislandsahrawirepublicofcyprusrepublicofpanamaldivischeeilanden#9cg#9ch#9ci#9ckingdomiraq#9cl#9cm#9cn#9coverzee" +
	"secollectiviteitsaintbarthelemyfrenchsouthernantarticlandstvincentengrenadinesaintbartlemy#9crepublicofchad#9cu#9cverkon" +
	"inkrijkvansaoediarabiekoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9cw#9cx#9cy#9czechoslovakrepubli" +
	"ctadzjikistan#9democratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepegypt" +
	"kingdomoflesothongaarserepublicofzimbabwerepublicoflebanonrepublickirgizia#9dj#9dkingdomlaostavalley#9dm#9doverzeesgebie" +
	"dsdeelnoordelijkemarianencommonwealthofthenorthernmarianaislandscommonwealthnorthernmarianaislandssainthelenaislandstate" +
	"ofqatarstatekoeweitripura#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofcubailliagedejersey#9es#9et#9fillipijnen#9fj#9fkingdomsiam" +
	"#9fmryugoslavia#9formercentraalafrikaanserepubliekvandemaledivenrepubliekivoorkustchristopherandnevisfederationofsaintch" +
	"ristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicofthema" +
	"ldivessultanateofmaldivesrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkustkittsandnevisfederationofn" +
	"igeria#9fryserbiaandmontenegrotelibischarabischesocialistvolksjamahiriyyazerbaidjan#9ga#9gd#9gemenebestdominicaymanisds#" +
	"9gformerserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9gg#9gh#9gilberteilanden#9gl#9gm#9g" +
	"n#9gpuducherry#9gq#9gs#9gt#9gu#9gw#9gy#9hkingmanreefederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviaf" +
	"ederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicargentina#9hm#9hn#9hrepub" +
	"licofiraqrepublicofindiarepublickroatia#9ht#9hu#9id#9ie#9il#9im#9in#9ioverzeesgebiedsdeelsaintpierremiquelonafhankelijke" +
	"staatvansamoawesternsamoa#9iq#9irepublicofmalibischearabischerepubliekderfilipijnenrepublicsouthsoedan#9islamicrepiran#9" +
	"it#9je#9jm#9johnstonatollombardy#9jpiruwsuyu#9keralaska#9kg#9kh#9kingdomroemenia#9km#9kn#9kpordenonethelands#9krepublico" +
	"fperuandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbasoetoland#9lc#9limburgrondgebiedamericansamoaislestaatkoeweitsjetsjenia#9lk" +
	"irghizstan#9lrepublicoftogoleserepubliekcolombia#9ls#9lt#9lu#9lvlaamsbrabantiguaenbarbudawlatalkuwaytrucialstatespanje#9" +
	"ly#9ma#9mc#9md#9meestserenerepublicsanmarinoordelijkterritory#9mfederalerepublieknigeriafederalrepublickameroen#9mg#9mh#" +
	"9mkirgizistan#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mportugualjumhuriyahallubnaniyahenegouwen#9mq#9mrepublicpa" +
	"namaleisefederatia#9ms#9mt#9mu#9mvolksrepkongoverseasterritoryunitedstatesminoroutlyingislandsamericanmaagdenislandsamer" +
	"ican#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieksomalietuvaluikirgisia#9ng#9ni#9nl#9northmarianen#9nprchina#9nrepubl" +
	"icrwanda#9nu#9nz#9om#9palestinianadminareastvlaanderen#9pe#9pfederalestatenmicronesiagefedereerdestatesmicronesiafederal" +
	"estatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiaf" +
	"saintpierreetmiquelon#9pg#9philippineislandstateisrael#9pkirgyzstan#9plombardije#9pm#9pn#9principalitymonacomoroeilanden" +
	"#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgique#9rs#9ru#9rw#9saotomeeastprincipeoplesrepublickongokinshasa" +
	"democraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepub" +
	"licethiopiaincludingeritreaethiopiaempireofiran#9sbritsguiana#9sc#9sd#9se#9sg#9sh#9sikkim#9sj#9skirghizia#9sl#9sm#9sn#9s" +
	"ocialistpeoplesrepublicalbaniarepublicofliberiarepubliclitouwen#9srepublicserbia#9ss#9stkittsennevisfederatievansaintkit" +
	"tsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9svietnam#9sx#9sy#9sz#9tc#9td#9tformerfederationof" +
	"malayafederation#9tg#9th#9tj#9tkyrgistan#9tl#9tm#9tn#9toscanewmexicoloradomrepublicofmaltaaformerphilippinerepublicazerb" +
	"eidzjan#9trentinosouthtyrolouisiana#9tt#9tvoormaligeddrdominicanrepublicdrukgyalkhaportugeesoostafrikamerounitedmexicaan" +
	"sestatesolomonislandspaansestatecambodia#9tw#9tz#9ua#9ug#9ukyrgystan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiraten" +
	"nessee#9vg#9vi#9vn#9vu#9wformerlibyanarabrepublicofegyptarabrepublicofslovenianrepublicuzbekistan#9ws#9xkyrgzstan#9ye#9y" +
	"t#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestatenvanmicronesiefederalestatenvanmicronesiefederatievanmalei" +
	"siefederatievanmalayafederatiebalimpopoolsepeoplesrepublicroemeniaohioverzeesgebiedsdeelturkscaicoseilandenoordjemenbrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 5, 5, 6, 6, 8, 9, 10, 10, 10, 11, 12, 14,
	14, 14, 14, 15, 16, 17, 17, 18, 18, 19, 19, 19, 20, 20, 20, 21,
	23, 26, 26, 28, 28, 31, 31, 33, 34, 36, 36, 36, 37, 38, 38, 38,
	39, 39, 43, 43, 44, 45, 45, 45, 46, 46, 46, 47, 48, 49, 49, 49,
	52, 54, 54, 55, 55, 56, 56, 58, 60, 60, 60, 60, 60, 60, 62, 63,
	63, 63, 64, 65, 65, 65, 65, 66, 66, 67, 69, 69, 69, 70, 70, 72,
	74, 75, 75, 75, 75, 78, 78, 80, 82, 82, 83, 83, 84, 84, 85, 89,
	89, 89, 91, 92, 92, 93, 96, 99, 100, 101, 102, 102, 104, 105, 105, 105,
	107, 108, 109, 110, 112, 114, 116, 118, 119, 122, 123, 123, 125, 126, 126, 129,
	129, 132, 132, 132, 133, 134, 134, 134, 134, 136, 137, 138, 140, 141, 141, 141,
	147, 148, 149, 151, 152, 153, 154, 155, 159, 161, 162, 162, 162, 163, 164, 164,
	164, 164, 166, 167, 168, 169, 171, 172, 174, 174, 175, 177, 179, 181, 181, 181,
	183, 186, 187, 187, 189, 192, 193, 193, 194, 194, 194, 195, 195, 197, 198, 199,
	199, 199, 200, 200, 201, 203, 204, 204, 205, 205, 205, 206, 206, 208, 210, 212,
	214, 215, 215, 215, 216, 218, 219, 222, 223, 224, 224, 225, 226, 227, 227, 228,
	230, 231, 232, 234, 235, 236, 238, 240, 243, 243, 245, 245, 247, 247, 248, 249,
	250, 252, 253, 256, 256, 259, 262, 262, 265, 265, 267, 267, 268, 268, 268, 268,
	269, 270, 270, 272, 273, 275, 276, 278, 278, 278, 279, 280, 281, 283, 284, 285,
	287, 287, 288, 288, 290, 291, 292, 293, 295, 295, 295, 296, 297, 297, 298, 299,
	300, 300, 302, 302, 302, 303, 304, 306, 307, 308, 309, 309, 311, 311, 314, 315,
	316, 317, 321, 321, 324, 326, 327, 330, 330, 331, 332, 332, 333, 333, 334, 337,
	337, 338, 339, 340, 340, 340, 340, 341, 341, 343, 343, 345, 345, 346, 346, 347,
	351, 353, 353, 353, 355, 356, 359, 360, 363, 363, 365, 365, 365, 365, 365, 367,
	367, 367, 367, 367, 370, 371, 373, 374, 375, 376, 377, 377, 377, 378, 378, 378,
	380, 381, 383, 383, 385, 386, 388, 390, 391, 392, 394, 397, 398, 398, 399, 400,
	400, 400, 402, 403, 403, 405, 406, 407, 408, 409, 409, 411, 411, 412, 413, 413,
	413, 415, 415, 417, 418, 419, 420, 420, 422, 422, 424, 424, 425, 426, 426, 426,
	427, 427, 428, 429, 429, 429, 429, 429, 432, 432, 433, 433, 435, 436, 437, 437,
	439, 440, 441, 443, 444, 448, 449, 449, 452, 453, 453, 454, 454, 454, 455, 456,
	457, 457, 458, 460, 462, 464, 464, 466, 466, 467, 467, 467, 471, 471, 471, 471,
	473, 475, 475, 476, 477, 479, 481, 481, 483, 483, 484, 484, 484, 484, 484, 486,
	486, 487, 488, 488, 488, 488, 489, 489, 489, 489, 491, 495, 495, 495, 495, 497,
	498, 501, 501, 502, 503, 505, 508, 511, 513, 513, 513, 513, 516, 516, 517, 519,
	519, 520, 520, 520, 522, 522, 523, 523, 523, 523, 523, 524, 524, 525, 526, 527,
	529, 532, 535, 535, 536, 539, 542, 545, 545, 547, 548, 549, 549, 549, 550, 551,
	554, 554, 555, 555, 556, 556, 556, 557, 558, 559, 559, 560, 561, 561, 562, 562,
	563, 565, 566, 568, 569, 569, 569, 571, 574, 574, 575, 575, 575, 577, 577, 578,
	579, 579, 579, 579, 580, 583, 586, 586, 586, 587, 588, 590, 590, 590, 590, 592,
	592, 594, 595, 595, 597, 598, 600, 601, 603, 604, 604, 605, 609, 610, 612, 612,
	614, 614, 616, 617, 618, 618, 618, 618, 618, 620, 620, 622, 625, 625, 626, 629,
	629, 630, 632, 632, 633, 634, 635, 636, 639, 641, 641, 641, 642, 642, 642, 643,
	645, 648, 649, 650, 652, 654, 655, 655, 656, 656, 656, 657, 658, 658, 661, 662,
	663, 663, 664, 666, 668, 669, 671, 674, 674, 674, 675, 675, 678, 680, 681, 681,
	681, 681, 681, 681, 682, 683, 684, 684, 685, 685, 686, 686, 686, 686, 687, 688,
	688, 689, 689, 690, 690, 692, 694, 694, 696, 696, 696, 696, 697, 699, 700, 700,
	701, 703, 705, 705, 705, 706, 706, 707, 708, 710, 711, 711, 713, 713, 713, 713,
	714, 715, 715, 717, 718, 720, 723, 724, 725, 726, 726, 727, 727, 727, 727, 728,
	728, 729, 730, 731, 731, 732, 732, 732, 732, 733, 734, 734, 735, 736, 736, 738,
	739, 741, 743, 744, 749, 749, 749, 751, 754, 755, 756, 756, 757, 758, 759, 759,
	762, 764, 767, 767, 768, 768, 768, 768, 768, 769, 769, 770, 770, 771, 772, 775,
	777, 778, 780, 783, 787, 787, 787, 788, 788, 789, 789, 790, 790, 790, 793, 793,
	794, 796, 796, 796, 797, 797, 797, 797, 797, 798, 800, 800, 800, 800, 801, 801,
	801, 802, 802, 802, 802, 802, 802, 802, 802, 802, 803, 803, 804, 805, 806, 807,
	807, 807, 807, 809, 810, 811, 811, 811, 811, 811, 811, 811, 812, 812, 813, 813,
	814, 815, 815, 817, 819, 820, 822, 824, 824, 824, 826, 826, 826, 826, 826, 827,
	828, 829, 829, 831, 831, 833, 833, 835, 835, 837, 837, 837, 838, 838, 839, 840,
	842, 843, 846, 849, 850, 850, 851, 852, 852, 854, 854, 854, 856, 856, 856, 857,
	857, 858, 858, 858, 858, 860, 861, 864, 864, 866, 867, 868, 868, 868, 870, 871,
	872, 873, 873, 874, 874, 874, 874, 874, 876, 877, 877, 878, 879, 879, 879, 881,
	882, 882, 883, 883, 883, 883, 883, 883, 883, 887, 887, 887, 887, 887, 888, 889,
	889, 889, 889, 889, 891, 891, 892, 893, 893, 894, 894, 895, 897, 899, 899, 899,
	901, 903, 904, 906, 906, 908, 909, 909, 910, 911, 913, 914, 915, 916, 918, 918,
	919, 919, 922, 924, 925, 926, 928, 928, 929, 931, 931, 931, 933, 933, 934, 934,
	935, 936, 938, 940, 940, 940, 940, 940, 942, 943, 943, 943, 944, 944, 945, 947,
	948, 948, 949, 950, 950, 951, 951, 952, 954, 955, 956, 956, 956, 957, 957, 957,
	958, 960, 961, 965, 965, 967, 969, 970, 971, 971, 972, 972, 973, 974, 976, 978,
	979, 980, 983, 983, 983, 985, 985, 987, 987, 987, 987, 988, 988, 989, 989, 992,
	993, 994, 997, 997, 997, 997, 998, 998, 999, 1000, 1000, 1002, 1002, 1004, 1005, 1007,
	1009, 1009, 1009, 1009, 1012, 1013, 1014, 1015, 1015, 1016, 1018, 1020, 1022, 1022, 1023, 1023,
	1025, 1025, 1026, 1027, 1029, 1031, 1034, 1035, 1036, 1038, 1039, 1039, 1040, 1041, 1042, 1042,
	1042, 1042, 1043, 1044, 1045, 1046, 1047, 1049, 1049, 1052, 1052, 1052, 1052, 1054, 1055, 1056,
	1058, 1058, 1060, 1061, 1062, 1063, 1063, 1064, 1066, 1066, 1066, 1067, 1068, 1068, 1069, 1069,
	1070, 1072, 1072, 1074, 1075, 1076, 1077, 1077, 1077, 1079, 1081, 1082, 1082, 1083, 1083, 1083,
	1084, 1086, 1087, 1087, 1089, 1090, 1092, 1093, 1093, 1095, 1097, 1097, 1098, 1098, 1099, 1099,
	1100, 1100, 1100, 1100, 1101, 1101, 1101, 1102, 1102, 1103, 1105, 1106, 1106, 1106, 1106, 1106,
	1106, 1106, 1108, 1108, 1109, 1109, 1110, 1110, 1112, 1113, 1115, 1115, 1119, 1119, 1119, 1120,
	1122, 1123, 1123, 1125, 1125, 1126, 1127, 1127, 1128, 1128, 1128, 1128, 1128, 1130, 1133, 1133,
	1133, 1133, 1135, 1135, 1135, 1136, 1139, 1139, 1140, 1142, 1142, 1143, 1144, 1144, 1145, 1145,
	1147, 1147, 1148, 1150, 1150, 1150, 1152, 1153, 1153, 1153, 1153, 1154, 1154, 1155, 1159, 1159,
	1163, 1165, 1167, 1168, 1168, 1168, 1168, 1169, 1171, 1171, 1171, 1172, 1173, 1173, 1173, 1173,
	1174, 1174, 1175, 1177, 1177, 1177, 1177, 1178, 1179, 1179, 1179, 1179, 1179, 1180, 1180, 1180,
	1181, 1182, 1183, 1183, 1183, 1183, 1183, 1185, 1186, 1187, 1187, 1187, 1188, 1188, 1190, 1192,
	1193, 1193, 1194, 1194, 1196, 1196, 1196, 1199, 1199, 1201, 1202, 1202, 1203, 1203, 1204, 1204,
	1205, 1206, 1208, 1208, 1210, 1211, 1211, 1212, 1213, 1213, 1213, 1214, 1215, 1215, 1215, 1217,
	1217, 1218, 1218, 1220, 1221, 1222, 1223, 1223, 1224, 1224, 1224, 1225, 1226, 1226, 1226, 1228,
	1229, 1232, 1234, 1234, 1235, 1236, 1237, 1239, 1239, 1240, 1242, 1247, 1248, 1249, 1249, 1250,
	1250, 1251, 1252, 1252, 1252, 1253, 1254, 1256, 1256, 1257, 1257, 1258, 1258, 1260, 1260, 1260,
	1262, 1262, 1263, 1264, 1265, 1265, 1266, 1270, 1271, 1272, 1273, 1273, 1275, 1275, 1278, 1278,
	1279, 1281, 1283, 1284, 1284, 1284, 1284, 1285, 1286, 1286, 1286, 1288, 1288, 1289, 1289, 1290,
	1290, 1293, 1293, 1293, 1293, 1296, 1296, 1296, 1296, 1296, 1300, 1302, 1303, 1304, 1305, 1305,
	1306, 1306, 1307, 1307, 1308, 1309, 1309, 1312, 1313, 1313, 1313, 1315, 1315, 1315, 1316, 1316,
	1319, 1320, 1321, 1322, 1322, 1323, 1324, 1324, 1324, 1327, 1327, 1328, 1328, 1328, 1329, 1329,
	1329, 1329, 1331, 1332, 1333, 1333, 1334, 1337, 1338, 1338, 1339, 1339, 1340, 1340, 1340, 1342,
	1343, 1343, 1344, 1346, 1347, 1349, 1349, 1350, 1351, 1351, 1354, 1355, 1356, 1356, 1357, 1357,
	1357, 1358, 1358, 1358, 1358, 1358, 1358, 1359, 1359, 1360, 1360, 1360, 1363, 1363, 1364, 1364,
	1364, 1364, 1365, 1367, 1367, 1368, 1369, 1369, 1369, 1370, 1371, 1371, 1371, 1372, 1372, 1373,
	1374, 1375, 1376, 1379, 1380, 1380, 1381, 1381, 1384, 1384, 1384, 1384, 1385, 1387, 1389, 1391,
	1391, 1392, 1393, 1393, 1393, 1394, 1396, 1396, 1397, 1397, 1398, 1399, 1399, 1401, 1402, 1404,
	1404, 1404, 1404, 1404, 1404, 1404, 1404, 1404, 1404, 1404, 1404, 1404, 1405, 1405, 1407, 1408,
	1410, 1410, 1412, 1412, 1412, 1412, 1412, 1413, 1414, 1415, 1416, 1416, 1416, 1418, 1419, 1419,
	1419, 1419, 1419, 1419, 1419, 1420, 1421, 1421, 1422, 1422, 1422, 1422, 1423, 1425, 1428, 1428,
	1430, 1430, 1431, 1433, 1434, 1434, 1434, 1436, 1439, 1440, 1440, 1440, 1440, 1440, 1441, 1441,
	1441, 1441, 1441, 1443, 1445, 1445, 1446, 1446, 1447, 1449, 1449, 1449, 1449, 1449, 1451, 1451,
	1452, 1453, 1455, 1456, 1456, 1458, 1458, 1458, 1460, 1460, 1462, 1462, 1462, 1462, 1463, 1463,
	1463, 1465, 1467, 1467, 1468, 1468, 1469, 1469, 1469, 1470, 1470, 1470, 1472, 1474, 1475, 1476,
	1476, 1476, 1476, 1477, 1478, 1478, 1478, 1480, 1481, 1482, 1482, 1482, 1482, 1483, 1483, 1483,
	1484, 1485, 1485, 1485, 1485, 1485, 1486, 1486, 1486, 1488, 1488, 1489, 1492, 1492, 1492, 1494,
	1495, 1496, 1498, 1498, 1500, 1500, 1501, 1501, 1501, 1501, 1504, 1505, 1508, 1509, 1509, 1510,
	1510, 1510, 1511, 1512, 1513, 1514, 1516, 1518, 1519, 1519, 1520, 1521, 1523, 1524, 1525, 1526,
	1527, 1528, 1529, 1530, 1532, 1532, 1533, 1535, 1535, 1535, 1536, 1537, 1539, 1540, 1542, 1542,
	1543, 1545, 1547, 1547, 1547, 1550, 1550, 1551, 1551, 1551, 1552, 1552, 1554, 1554, 1554, 1554,
	1556, 1557, 1557, 1558, 1562, 1562, 1565, 1567, 1570, 1570, 1570, 1572, 1573, 1574, 1576, 1578,
	1578, 1578, 1580, 1580, 1580, 1580, 1580, 1581, 1583, 1587, 1590, 1590, 1590, 1591, 1592, 1592,
	1593, 1594, 1594, 1594, 1597, 1597, 1599, 1600, 1604, 1605, 1605, 1605, 1607, 1608, 1608, 1609,
	1609, 1609, 1609, 1609, 1609, 1610, 1610, 1610, 1610, 1611, 1611, 1612, 1612, 1612, 1612, 1612,
	1612, 1614, 1615, 1617, 1617, 1617, 1618, 1620, 1624, 1625, 1625, 1625, 1625, 1626, 1627, 1628,
	1628, 1628, 1629, 1630, 1630, 1632, 1633, 1634, 1635, 1635, 1636, 1636, 1636, 1638, 1638, 1639,
	1640, 1642, 1642, 1643, 1644, 1646, 1648, 1650, 1650, 1651, 1653, 1653, 1653, 1655, 1655, 1655,
	1655, 1655, 1656, 1656, 1656, 1658, 1661, 1662, 1662, 1662, 1662, 1663, 1664, 1664, 1665, 1665,
	1666, 1666, 1666, 1668, 1670, 1670, 1672, 1672, 1672, 1672, 1673, 1673, 1673, 1673, 1673, 1675,
	1676, 1676, 1676, 1676, 1678, 1679, 1680, 1680, 1682, 1683, 1684, 1685, 1686, 1686, 1687, 1689,
	1689, 1692, 1693, 1695, 1696, 1696, 1696, 1697, 1697, 1697, 1698, 1699, 1699, 1699, 1700, 1702,
	1702, 1702, 1703, 1704, 1705, 1706, 1706, 1708, 1708, 1710, 1711, 1713, 1713, 1713, 1713, 1714,
	1716, 1716, 1716, 1718, 1720, 1720, 1721, 1722, 1722, 1722, 1723, 1723, 1725, 1727, 1727, 1727,
	1728, 1728, 1728, 1728, 1729, 1729, 1731, 1731, 1731, 1731, 1732, 1732, 1734, 1734, 1734, 1735,
	1736, 1736, 1736, 1737, 1739, 1740, 1741, 1744, 1744, 1744, 1746, 1746, 1746, 1747, 1747, 1748,
	1749, 1749, 1750, 1750, 1750, 1750, 1750, 1750, 1752, 1753, 1754, 1755, 1756, 1757, 1759, 1760,
	1762, 1762, 1762, 1764, 1766, 1767, 1767, 1767, 1770, 1772, 1774, 1776, 1776, 1777, 1778, 1779,
	1779, 1779, 1780, 1781, 1783, 1785, 1789, 1791, 1793, 1793, 1794, 1795, 1795, 1795, 1796, 1797,
	1798, 1799, 1800, 1800, 1801, 1803, 1803, 1803, 1804, 1805, 1805, 1808, 1809, 1809, 1810, 1810,
	1812, 1814, 1814, 1815, 1816, 1816, 1816, 1817, 1817, 1818, 1818, 1818, 1818, 1819, 1821, 1821,
	1821, 1821, 1821, 1822, 1822, 1824, 1826, 1829, 1831, 1831, 1831, 1831, 1833, 1833, 1833, 1834,
	1834, 1834, 1834, 1834, 1835, 1835, 1836, 1836, 1838, 1840, 1840, 1840, 1842, 1842, 1843, 1843,
	1843, 1843, 1843, 1844, 1846, 1846, 1846, 1846, 1846, 1847, 1849, 1849, 1849, 1849, 1851, 1851,
	1852, 1852, 1852, 1852, 1853, 1853, 1854, 1854, 1854, 1856, 1858, 1860, 1860, 1862, 1862, 1862,
	1864, 1864, 1865, 1865, 1866, 1868, 1868, 1868, 1868, 1868, 1868, 1868, 1869, 1869, 1870, 1870,
	1870, 1871, 1871, 1871, 1872, 1872, 1874, 1875, 1875, 1876, 1878, 1879, 1879, 1881, 1883, 1883,
	1884, 1884, 1884, 1886, 1887, 1889, 1890, 1891, 1893, 1895, 1895, 1895, 1895, 1895, 1897, 1897,
	1897, 1898, 1898, 1898, 1898, 1899, 1899, 1899, 1899, 1899, 1899, 1901, 1902, 1904, 1904, 1904,
	1904, 1905, 1907, 1907, 1910, 1911, 1913, 1913, 1914, 1914, 1916, 1916, 1916, 1917, 1919, 1919,
	1921, 1921, 1922, 1922, 1923, 1924, 1924, 1924, 1926, 1927, 1927, 1929, 1930, 1930, 1930, 1930,
	1930, 1931, 1932, 1933, 1934, 1938, 1940, 1942, 1942, 1942, 1944, 1945, 1945, 1946, 1946, 1946,
	1946, 1947, 1948, 1948, 1950, 1952, 1954, 1956, 1958, 1958, 1959, 1961, 1961, 1963, 1963, 1965,
	1965, 1966, 1967, 1967, 1968, 1969, 1971, 1973, 1974, 1974, 1974, 1975, 1977, 1977, 1978, 1979,
	1980, 1980, 1983, 1984, 1984, 1984, 1985, 1988, 1989, 1989, 1990, 1993, 1995, 1996, 1997, 1998,
	1998, 1998, 1998, 1998, 2000, 2001, 2003, 2004, 2005, 2005, 2006, 2007, 2008, 2008, 2008, 2008,
	2008, 2009, 2010, 2010, 2011, 2011, 2012, 2013, 2014, 2017, 2019, 2020, 2020, 2021, 2021, 2021,
	2024, 2024, 2024, 2024, 2025, 2025, 2027, 2029, 2029, 2030, 2030, 2030, 2031, 2031, 2031, 2031,
	2032, 2032, 2033, 2034, 2034, 2036, 2036, 2038, 2038, 2040, 2041, 2042, 2042, 2044, 2044, 2045,
	2046, 2047, 2048, 2048, 2048, 2049, 2050, 2051, 2052, 2052, 2053, 2055, 2058, 2059, 2059, 2060,
	2062, 2062, 2062, 2063, 2067, 2067, 2067, 2069, 2071, 2072, 2073, 2073, 2075, 2075, 2076, 2076,
	2077, 2078, 2079, 2080, 2082, 2083, 2083, 2084, 2085, 2086, 2086, 2086, 2086, 2086, 2087, 2088,
	2088, 2088, 2090, 2090, 2092, 2093, 2096, 2097, 2097, 2098, 2099, 2101, 2102, 2102, 2102, 2102,
	2103, 2103, 2104, 2105, 2105, 2108, 2109, 2109, 2109, 2109, 2110, 2111, 2111, 2111, 2113, 2113,
	2115, 2115, 2115, 2115, 2116, 2118, 2118, 2120, 2124, 2126, 2126, 2127, 2127, 2127, 2127, 2128,
	2129, 2129, 2131, 2132, 2132, 2133, 2133, 2133, 2134, 2135, 2135, 2135, 2137, 2138, 2139, 2139,
	2139, 2142, 2143, 2145, 2145, 2145, 2145, 2146, 2147, 2147, 2147, 2149, 2149, 2151, 2151, 2151,
	2151, 2151, 2152, 2154, 2156, 2158, 2158, 2158, 2158, 2159, 2160, 2160, 2162, 2162, 2163, 2164,
	2165, 2165, 2167, 2167, 2167, 2167, 2168, 2169, 2169, 2169, 2170, 2172, 2172, 2172, 2173, 2173,
	2173, 2174, 2174, 2174, 2174, 2174, 2174, 2174, 2176, 2176, 2178, 2179, 2180, 2181, 2182, 2183,
	2183, 2184, 2184, 2186, 2188, 2189, 2189, 2190, 2192, 2193, 2195, 2195, 2196, 2198, 2200, 2200,
	2201, 2201, 2201, 2201, 2203, 2204, 2205, 2206, 2207, 2207, 2207, 2207, 2208, 2209, 2211, 2211,
	2211, 2212, 2215, 2215, 2216, 2219, 2221, 2222, 2222, 2223, 2223, 2225, 2225, 2226, 2228, 2229,
	2230, 2231, 2232, 2233, 2234, 2234, 2234, 2235, 2235, 2236, 2239, 2241, 2242, 2245, 2245, 2246,
	2246, 2247, 2247, 2249, 2249, 2249, 2251, 2251, 2252, 2253, 2255, 2255, 2256, 2256, 2257, 2259,
	2259, 2260, 2260, 2260, 2262, 2264, 2267, 2267, 2268, 2268, 2271, 2272, 2272, 2272, 2273, 2276,
	2276, 2276, 2276, 2277, 2280, 2280, 2282, 2283, 2284, 2284, 2285, 2285, 2285, 2286, 2288, 2288,
	2290, 2291, 2292, 2293, 2296, 2297, 2299, 2299, 2300, 2301, 2303, 2305, 2309, 2310, 2312, 2313,
	2313, 2314, 2315, 2316, 2316, 2318, 2320, 2321, 2321, 2322, 2322, 2323, 2323, 2324, 2326, 2327,
	2327, 2328, 2329, 2330, 2330, 2330, 2330, 2330, 2330, 2332, 2332, 2332, 2333, 2335, 2337, 2337,
	2338, 2338, 2339, 2339, 2339, 2341, 2342, 2343, 2344, 2344, 2346, 2347, 2350, 2351, 2352, 2352,
	2353, 2353, 2355, 2357, 2358, 2359, 2362, 2364, 2365, 2366, 2367, 2368, 2370, 2371, 2373, 2374,
	2375, 2375, 2376, 2377, 2378, 2378, 2378, 2378, 2379, 2380, 2382, 2384, 2384, 2385, 2386, 2387,
	2388, 2388, 2388, 2388, 2391, 2392, 2392, 2393, 2395, 2396, 2396, 2397, 2397, 2397, 2398, 2398,
	2399, 2400, 2400, 2402, 2402, 2402, 2402, 2403, 2406, 2406, 2406, 2406, 2407, 2408, 2409, 2409,
	2409, 2410, 2410, 2412, 2414, 2415, 2416, 2416, 2417, 2419, 2421, 2422, 2422, 2424, 2425, 2425,
	2425, 2425, 2425, 2425, 2427, 2430, 2431, 2432, 2433, 2434, 2435, 2436, 2436, 2438, 2438, 2439,
	2440, 2440, 2440, 2440, 2441, 2441, 2441, 2441, 2441, 2442, 2442, 2444, 2445, 2447, 2450, 2450,
	2450, 2451, 2452, 2454, 2454, 2454, 2456, 2456, 2456, 2456, 2458, 2459, 2459, 2459, 2461, 2461,
	2461, 2463, 2465, 2466, 2469, 2469, 2470, 2470, 2470, 2470, 2472, 2474, 2474, 2474, 2475, 2476,
	2476, 2477, 2477, 2477, 2478, 2478, 2480, 2481, 2481, 2481, 2481, 2481, 2481, 2483, 2483, 2484,
	2486, 2487, 2487, 2488, 2490, 2491, 2491, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2494, 2495,
	2497, 2498, 2499, 2499, 2499, 2499, 2499, 2500, 2501, 2501, 2502, 2503, 2503, 2503, 2503, 2504,
	2504, 2504, 2504, 2504, 2509, 2509, 2509, 2509, 2509, 2510, 2510, 2510, 2510, 2510, 2513, 2513,
	2513, 2513, 2514, 2514, 2516, 2516, 2517, 2517, 2518, 2519, 2519, 2520, 2521, 2522, 2523, 2523,
	2523, 2524, 2525, 2528, 2528, 2528, 2528, 2529, 2530, 2530, 2533, 2534, 2535, 2536, 2538, 2539,
	2540, 2540, 2541, 2545, 2546, 2547, 2548, 2549, 2550, 2550, 2550, 2550, 2551, 2553, 2553, 2553,
	2553, 2555, 2556, 2557, 2561, 2563, 2564, 2564, 2564, 2564, 2564, 2564, 2565, 2566, 2567, 2568,
	2572, 2572, 2573, 2573, 2574, 2575, 2576, 2576, 2576, 2578, 2578, 2579, 2580, 2581, 2581, 2582,
	2583, 2584, 2584, 2585, 2586, 2586, 2587, 2587, 2587, 2590, 2590, 2590, 2592, 2593, 2595, 2596,
	2597, 2597, 2598, 2599, 2599, 2599, 2603, 2604, 2606, 2607, 2608, 2610, 2610, 2611, 2613, 2614,
	2614, 2614, 2614, 2614, 2615, 2615, 2617, 2617, 2618, 2619, 2619, 2619, 2620, 2622, 2622, 2622,
	2622, 2622, 2624, 2624, 2625, 2625, 2626, 2628, 2629, 2632, 2634, 2636, 2636, 2637, 2638, 2639,
	2639, 2640, 2640, 2640, 2640, 2641, 2642, 2644, 2645, 2646, 2646, 2647, 2647, 2647, 2647, 2647,
	2647, 2648, 2648, 2649, 2650, 2651, 2652, 2652, 2655, 2656, 2657, 2658, 2658, 2659, 2659, 2659,
	2660, 2662, 2663, 2663, 2664, 2664, 2664, 2666, 2666, 2668, 2670, 2672, 2675, 2675, 2677, 2677,
	2678, 2678, 2678, 2679, 2680, 2680, 2680, 2681, 2681, 2681, 2681, 2681, 2681, 2683, 2687, 2687,
	2689, 2690, 2691, 2691, 2691, 2691, 2694, 2694, 2694, 2695, 2696, 2698, 2699, 2699, 2700, 2701,
	2702, 2702, 2703, 2703, 2704, 2705, 2705, 2707, 2707, 2708, 2709, 2710, 2711, 2711, 2712, 2713,
	2717, 2718, 2718, 2718, 2722, 2723, 2725, 2726, 2728, 2728, 2728, 2728, 2729, 2730, 2730, 2731,
	2732, 2732, 2732, 2732, 2733, 2735, 2735, 2737, 2738, 2738, 2739, 2740, 2741, 2742, 2742, 2743,
	2745, 2745, 2747, 2747, 2750, 2751, 2753, 2754, 2755, 2756, 2757, 2757, 2759, 2759, 2759, 2759,
	2760, 2760, 2760, 2762, 2763, 2764, 2765, 2766, 2771, 2772, 2774, 2774, 2774, 2774, 2774, 2776,
	2777, 2777, 2777, 2778, 2778, 2778, 2779, 2781, 2783, 2785, 2785, 2787, 2788, 2789, 2789, 2790,
	2791, 2791, 2791, 2792, 2792, 2793, 2793, 2793, 2794, 2794, 2794, 2796, 2800, 2801, 2803, 2804,
	2806, 2806, 2806, 2806, 2806, 2808, 2808, 2809, 2810, 2811, 2813, 2813, 2814, 2814, 2814, 2815,
	2817, 2817, 2820, 2822, 2822, 2822, 2823, 2823, 2828, 2828, 2828, 2829, 2832, 2833, 2833, 2836,
	2838, 2839, 2840, 2842, 2843, 2843, 2844, 2845, 2846, 2848, 2850, 2851, 2852, 2854, 2855, 2855,
	2857, 2859, 2859, 2860, 2861, 2861, 2864, 2865, 2865, 2865, 2866, 2866, 2866, 2866, 2866, 2867,
	2869, 2871, 2874, 2874, 2874, 2874, 2874, 2875, 2876, 2876, 2876, 2877, 2879, 2879, 2882, 2883,
	2883, 2884, 2884, 2884, 2884, 2884, 2884, 2884, 2885, 2887, 2888, 2888, 2888, 2888, 2888, 2889,
	2892, 2892, 2892, 2894, 2895, 2895, 2896, 2899, 2900, 2904, 2906, 2907, 2908, 2909, 2909, 2911,
	2911, 2911, 2914, 2915, 2916, 2918, 2920, 2921, 2922, 2923, 2923, 2925, 2926, 2927, 2927, 2928,
	2930, 2931, 2932, 2933, 2935, 2935, 2936, 2938, 2940, 2942, 2942, 2942, 2943, 2944, 2944, 2945,
	2945, 2945, 2947, 2947, 2947, 2947, 2948, 2950, 2951, 2953, 2954, 2955, 2955, 2955, 2958, 2959,
	2960, 2962, 2962, 2963, 2965, 2965, 2966, 2967, 2970, 2972, 2972, 2972, 2975, 2975, 2975, 2975,
	2975, 2975, 2976, 2976, 2976, 2977, 2977, 2978, 2979, 2980, 2981, 2981, 2981, 2981, 2981, 2981,
	2983, 2985, 2985, 2987, 2988, 2990, 2991, 2991, 2991, 2991, 2993, 2994, 2996, 2997, 2999, 3000,
	3003, 3003, 3004, 3004, 3005, 3005, 3005, 3007, 3008, 3009, 3009, 3010, 3011, 3013, 3013, 3016,
	3016, 3017, 3018, 3018, 3018, 3018, 3020, 3021, 3022, 3022, 3024, 3024, 3026, 3027, 3028, 3030,
	3032, 3032, 3032, 3032, 3034, 3034, 3034, 3036, 3037, 3037, 3037, 3038, 3039, 3039, 3040, 3042,
	3043, 3044, 3045, 3045, 3045, 3046, 3047, 3047, 3047, 3048, 3049, 3051, 3052, 3054, 3055, 3057,
	3060, 3060, 3062, 3063, 3065, 3066, 3066, 3068, 3068, 3068, 3069, 3069, 3071, 3072, 3072, 3073,
	3073, 3075, 3075, 3076, 3077, 3079, 3079, 3080, 3080, 3082, 3083, 3084, 3085, 3085, 3086, 3086,
	3090, 3090, 3091, 3093, 3093, 3093, 3093, 3096, 3097, 3100, 3105, 3105, 3105, 3105, 3107, 3107,
	3107, 3107, 3107, 3108, 3109, 3110, 3111, 3111, 3112, 3113, 3115, 3116, 3117, 3118, 3120, 3120,
	3121, 3122, 3123, 3123, 3124, 3124, 3128, 3129, 3129, 3131, 3133, 3133, 3134, 3134, 3134, 3134,
	3134, 3135, 3135, 3135, 3135, 3136, 3136, 3136, 3136, 3136, 3138, 3141, 3143, 3145, 3148, 3148,
	3149, 3150, 3151, 3151, 3151, 3151, 3153, 3153, 3154, 3155, 3156, 3156, 3156, 3158, 3159, 3160,
	3160, 3161, 3162, 3162, 3164, 3166, 3167, 3168, 3168, 3168, 3169, 3170, 3172, 3173, 3173, 3173,
	3173, 3173, 3173, 3174, 3176, 3177, 3177, 3178, 3178, 3178, 3181, 3181, 3181, 3182, 3182, 3183,
	3184, 3185, 3186, 3187, 3187, 3188, 3188, 3189, 3189, 3191, 3192, 3194, 3195, 3197, 3198, 3199,
	3200, 3201, 3202, 3202, 3202, 3203, 3205, 3207, 3208, 3208, 3208, 3209, 3211, 3212, 3212, 3213,
	3213, 3213, 3215, 3216, 3217, 3219, 3220, 3221, 3221, 3222, 3223, 3223, 3224, 3225, 3225, 3225,
	3225, 3225, 3225, 3225, 3225, 3227, 3227, 3227, 3227, 3227, 3228, 3229, 3229, 3229, 3230, 3231,
	3231, 3231, 3231, 3232, 3233, 3236, 3238, 3239, 3240, 3242, 3243, 3244, 3245, 3245, 3247, 3248,
	3249, 3249, 3249, 3251, 3252, 3254, 3255, 3258, 3258, 3259, 3260, 3261, 3261, 3262, 3263, 3263,
	3265, 3266, 3268, 3269, 3271, 3273, 3274, 3274, 3274, 3274, 3277, 3278, 3278, 3280, 3280, 3281,
	3282, 3283, 3285, 3289, 3291, 3291, 3292, 3293, 3293, 3293, 3295, 3295, 3297, 3297, 3297, 3298,
	3299, 3300, 3300, 3301, 3301, 3302, 3303, 3305, 3307, 3308, 3308, 3308, 3309, 3310, 3313, 3315,
	3316, 3317, 3318, 3318, 3320, 3321, 3322, 3322, 3322, 3322, 3323, 3324, 3325, 3326, 3326, 3327,
	3327, 3327, 3328, 3328, 3329, 3329, 3331, 3331, 3332, 3333, 3334, 3336, 3336, 3336, 3337, 3338,
	3339, 3339, 3339, 3339, 3340, 3341, 3342, 3342, 3343, 3343, 3344, 3344, 3344, 3346, 3346, 3346,
	3347, 3347, 3350, 3351, 3351, 3351, 3351, 3352, 3353, 3353, 3353, 3353, 3354, 3354, 3354, 3355,
	3356, 3358, 3358, 3358, 3359, 3359, 3359, 3361, 3363, 3364, 3364, 3365, 3365, 3366, 3368, 3370,
	3371, 3372, 3374, 3374, 3376, 3377, 3377, 3377, 3377, 3378, 3381, 3383, 3384, 3385, 3386, 3387,
	3387, 3389, 3389, 3390, 3390, 3393, 3393, 3396, 3397, 3401, 3402, 3403, 3404, 3405, 3405, 3407,
	3407, 3409, 3409, 3409, 3409, 3411, 3412, 3415, 3417, 3418, 3420, 3421, 3422, 3424, 3425, 3426,
	3426, 3427, 3429, 3430, 3432, 3432, 3433, 3433, 3433, 3433, 3434, 3436, 3438, 3438, 3440, 3442,
	3444, 3448, 3449, 3449, 3449, 3450, 3450, 3451, 3452, 3452, 3453, 3456, 3457, 3457, 3459, 3460,
	3461, 3462, 3464, 3465, 3466, 3468, 3468, 3469, 3469, 3469, 3470, 3471, 3471, 3471, 3471, 3472,
	3472, 3472, 3474, 3475, 3475, 3477, 3477, 3478, 3479, 3481, 3483, 3485, 3485, 3487, 3487, 3489,
	3489, 3490, 3490, 3492, 3492, 3493, 3495, 3497, 3499, 3500, 3501, 3501, 3503, 3505, 3507, 3508,
	3508, 3510, 3512, 3513, 3513, 3513, 3514, 3517, 3518, 3520, 3522, 3523, 3523, 3524, 3525, 3526,
	3529, 3531, 3532, 3533, 3533, 3533, 3533, 3534, 3534, 3534, 3535, 3536, 3536, 3537, 3540, 3540,
	3543, 3543, 3545, 3545, 3545, 3548, 3550, 3550, 3552, 3552, 3555, 3558, 3558, 3558, 3558, 3560,
	3560, 3561, 3561, 3561, 3561, 3564, 3564, 3565, 3568, 3568, 3569, 3569, 3570, 3571, 3574, 3574,
	3575, 3575, 3578, 3580, 3580, 3584, 3586, 3587, 3587, 3589, 3591, 3594, 3595, 3595, 3596, 3599,
	3600, 3602, 3602, 3604, 3605, 3606, 3606, 3606, 3607, 3608, 3608, 3608, 3610, 3613, 3614, 3614,
	3615, 3615, 3616, 3616, 3616, 3618, 3620, 3620, 3622, 3624, 3624, 3625, 3627, 3628, 3629, 3631,
	3631, 3634, 3635, 3639, 3640, 3640, 3640, 3641, 3642, 3643, 3643, 3644, 3644, 3645, 3647, 3647,
	3649, 3652, 3653, 3658, 3658, 3659, 3660, 3661, 3664, 3668, 3670, 3671, 3673, 3676, 3677, 3679,
	3680, 3681, 3681, 3681, 3681, 3682, 3682, 3684, 3684, 3686, 3689, 3689, 3690, 3690, 3691, 3691,
	3692, 3692, 3693, 3697, 3698, 3699, 3699, 3702, 3703, 3704, 3705, 3707, 3709, 3709, 3709, 3711,
	3711, 3712, 3714, 3714, 3716, 3718, 3718, 3719, 3720, 3720, 3724, 3724, 3725, 3726, 3726, 3728,
	3730, 3731, 3732, 3734, 3736, 3736, 3737, 3738, 3740, 3741, 3742, 3743, 3744, 3745, 3745, 3745,
	3746, 3746, 3746, 3747, 3748, 3749, 3749, 3749, 3750, 3751, 3753, 3755, 3755, 3755, 3757, 3760,
	3761, 3762, 3763, 3763, 3766, 3767, 3768, 3769, 3770, 3771, 3772, 3773, 3773, 3774, 3774, 3774,
	3775, 3775, 3775, 3777, 3777, 3780, 3780, 3780, 3781, 3781, 3783, 3785, 3786, 3786, 3787, 3787,
	3789, 3790, 3791, 3791, 3792, 3792, 3793, 3797, 3799, 3799, 3801, 3803, 3803, 3804, 3804, 3804,
	3805, 3805, 3806, 3806, 3806, 3808, 3808, 3810, 3811, 3811, 3812, 3812, 3812, 3814, 3816, 3816,
	3816, 3819, 3821, 3824, 3825, 3825, 3825, 3825, 3828, 3829, 3829, 3832, 3833, 3833, 3836, 3837,
	3838, 3839, 3839, 3839, 3841, 3841, 3842, 3843, 3844, 3845, 3845, 3846, 3847, 3847, 3848, 3848,
	3851, 3852, 3857, 3860, 3861, 3865, 3866, 3869, 3869, 3869, 3871, 3875, 3876, 3876, 3879, 3880,
	3880, 3881, 3882, 3882, 3882, 3883, 3884, 3886, 3887, 3888, 3889, 3890, 3890, 3891, 3891, 3894,
	3894, 3895, 3898, 3898, 3899, 3899, 3899, 3899, 3901, 3904, 3904, 3908, 3908, 3909, 3909, 3909,
	3910, 3910, 3911, 3913, 3914, 3916, 3918, 3918, 3919, 3921, 3923, 3924, 3924, 3926, 3926, 3928,
	3928, 3931, 3936, 3938, 3939, 3940, 3942, 3942, 3943, 3946, 3947, 3948, 3951, 3952, 3954, 3954,
	3954, 3954, 3957, 3957, 3958, 3959, 3959, 3960, 3962, 3963, 3965, 3966, 3966, 3967, 3968, 3971,
	3972, 3972, 3973, 3975, 3975, 3978, 3980, 3981, 3983, 3984, 3986, 3989, 3990, 3993, 3995, 3996,
	3996, 3997, 3998, 3998, 3999, 3999, 3999, 3999, 4001, 4002, 4004, 4006, 4006, 4010, 4011, 4012,
	4013, 4014, 4016, 4018, 4019, 4019, 4022, 4023, 4025, 4029, 4029, 4031, 4033, 4033, 4033, 4035,
	4036, 4036, 4037, 4037, 4038, 4039, 4040, 4041, 4041, 4042, 4044, 4044, 4044, 4044, 4044, 4046,
	4047, 4049, 4052, 4054, 4056, 4056, 4057, 4060, 4061, 4063, 4063, 4065, 4066, 4066, 4068, 4069,
	4070, 4070, 4070, 4071, 4073, 4074, 4075, 4076, 4077, 4077, 4079, 4079, 4080, 4082, 4082, 4082,
	4083, 4086, 4089, 4090, 4090, 4090, 4091, 4093, 4095, 4097, 4097, 4098, 4100, 4100, 4100, 4102,
	4102, 4103, 4104, 4105, 4106, 4108, 4108, 4110, 4111, 4111, 4111, 4111, 4112, 4112, 4115, 4117,
	4118, 4119, 4124, 4124, 4124, 4125, 4126, 4128, 4129, 4130, 4131, 4133, 4133, 4133, 4135, 4136,
	4138, 4139, 4140, 4143, 4144, 4144, 4144, 4146, 4147, 4148, 4149, 4150, 4150, 4155, 4157, 4160,
	4161, 4162, 4165, 4165, 4165, 4165, 4165, 4165, 4167, 4169, 4172, 4173, 4174, 4174, 4174, 4174,
	4174, 4174, 4176, 4177, 4178, 4178, 4180, 4180, 4181, 4182, 4182, 4182, 4184, 4186, 4187, 4189,
	4189, 4190, 4196, 4197, 4198, 4199, 4201, 4203, 4204, 4206, 4206, 4207, 4207, 4207, 4207, 4208,
	4210, 4210, 4210, 4211, 4211, 4211, 4212, 4212, 4214, 4215, 4218, 4219, 4219, 4220, 4222, 4223,
	4223, 4223, 4224, 4224, 4224, 4224, 4225, 4226, 4227, 4228, 4228, 4229, 4229, 4230, 4231, 4231,
	4231, 4232, 4233, 4233, 4233, 4236, 4236, 4238, 4239, 4240, 4241, 4243, 4243, 4243, 4246, 4251,
	4251, 4254, 4254, 4255, 4256, 4257, 4257, 4259, 4260, 4262, 4264, 4265, 4265, 4265, 4265, 4266,
	4268, 4269, 4271, 4273, 4274, 4274, 4274, 4276, 4277, 4279, 4280, 4280, 4280, 4280, 4283, 4285,
	4285, 4286, 4288, 4289, 4289, 4290, 4291, 4291, 4296, 4297, 4299, 4302, 4304, 4306, 4306, 4308,
	4308, 4308, 4308, 4308, 4308, 4310, 4311, 4312, 4312, 4314, 4314, 4315, 4315, 4315, 4316, 4318,
	4318, 4320, 4323, 4324, 4326, 4327, 4327, 4329, 4331, 4332, 4333, 4334, 4334, 4335, 4337, 4338,
	4338, 4338, 4338, 4338, 4338, 4339, 4340, 4340, 4340, 4341, 4342, 4343, 4344, 4347, 4348, 4349,
	4349, 4350, 4351, 4352, 4354, 4356, 4357, 4360, 4362, 4363, 4364, 4366, 4366, 4366, 4367, 4368,
	4368, 4370, 4370, 4371, 4371, 4371, 4372, 4372, 4373, 4373, 4374, 4376, 4378, 4379, 4381, 4383,
	4383, 4386, 4386, 4386, 4387, 4389, 4394, 4395, 4397, 4401, 4402, 4404, 4404, 4404, 4405, 4406,
	4406, 4406, 4406, 4406, 4406, 4406, 4406, 4406, 4407, 4409, 4410, 4410, 4410, 4411, 4411, 4412,
	4413, 4414, 4414, 4414, 4415, 4415, 4417, 4421, 4425, 4426, 4429, 4433, 4436, 4436, 4437, 4440,
	4440, 4441, 4443, 4443, 4445, 4445, 4446, 4447, 4448, 4450, 4451, 4452, 4454, 4454, 4456, 4456,
	4458, 4460, 4460, 4460, 4460, 4462, 4465, 4466, 4469, 4470, 4472, 4473, 4473, 4475, 4475, 4475,
	4476, 4477, 4477, 4477, 4479, 4480, 4480, 4480, 4481, 4481, 4481, 4481, 4482, 4483, 4485, 4487,
	4490, 4491, 4493, 4494, 4497, 4498, 4503, 4505, 4508, 4508, 4509, 4511, 4511, 4512, 4512, 4513,
	4513, 4513, 4515, 4516, 4516, 4516, 4519, 4519, 4519, 4519, 4521, 4522, 4523, 4524, 4525, 4527,
	4530, 4533, 4535, 4537, 4538, 4540, 4543, 4545, 4547, 4547, 4549, 4550, 4552, 4552, 4554, 4556,
	4557, 4557, 4558, 4559, 4559, 4559, 4559, 4559, 4561, 4561, 4564, 4564, 4564, 4568, 4569, 4569,
	4571, 4573, 4575, 4579, 4579, 4582, 4585, 4587, 4588, 4590, 4592, 4593, 4596, 4597, 4597, 4598,
	4598, 4599, 4601, 4601, 4602, 4604, 4605, 4605, 4606, 4607, 4608, 4609, 4609, 4613, 4615, 4617,
	4619, 4622, 4624, 4627, 4628, 4630, 4632, 4634, 4635, 4637, 4639, 4641, 4644, 4644, 4647, 4648,
	4648, 4648, 4650, 4651, 4651, 4651, 4651, 4652, 4652, 4653, 4654, 4654, 4654, 4656, 4656, 4661,
	4665, 4669, 4671, 4675, 4678, 4680, 4685, 4688, 4689, 4692, 4695, 4699, 4703, 4705, 4708, 4708,
	4709, 4711, 4712, 4714, 4716, 4716, 4717, 4717, 4718, 4718, 4718, 4718, 4720, 4721, 4722, 4725,
	4726, 4727, 4728, 4728, 4728, 4730, 4731, 4732, 4736, 4738, 4739, 4740, 4742, 4744, 4745, 4745,
	4746, 4747, 4748, 4749, 4749, 4750, 4750, 4755, 4755, 4756, 4756, 4757, 4758, 4760, 4761, 4763,
	4765, 4768, 4771, 4773, 4773, 4774, 4777, 4777, 4779, 4781, 4783, 4786, 4788, 4788, 4788, 4788,
	4789, 4792, 4792, 4793, 4794, 4795, 4798, 4798, 4799, 4801, 4801, 4801, 4801, 4803, 4805, 4806,
	4807, 4810, 4810, 4813, 4814, 4816, 4816, 4817, 4818, 4822, 4823, 4825, 4825, 4826, 4826, 4828,
	4829, 4831, 4832, 4832, 4832, 4832, 4833, 4834, 4835, 4835, 4835, 4835, 4835, 4836, 4837, 4841,
	4844, 4847, 4850, 4852, 4855, 4857, 4858, 4862, 4864, 4866, 4867, 4868, 4870, 4871, 4872, 4872,
	4874, 4874, 4875, 4879, 4880, 4880, 4881, 4881, 4881, 4882, 4882, 4882, 4882, 4887, 4889, 4889,
	4891, 4892, 4894, 4894, 4895, 4897, 4898, 4898, 4899, 4901, 4904, 4905, 4905, 4905, 4906, 4906,
	4906, 4906, 4907, 4907, 4908, 4908, 4910, 4910, 4910, 4911, 4912, 4914, 4914, 4917, 4920, 4920,
	4921, 4925, 4926, 4929, 4930, 4931, 4934, 4934, 4935, 4935, 4938, 4939, 4939, 4940, 4942, 4943,
	4946, 4946, 4947, 4948, 4948, 4948, 4949, 4949, 4952, 4952, 4952, 4953, 4954, 4955, 4956, 4960,
	4963, 4965, 4965, 4968, 4970, 4970, 4973, 4973, 4973, 4975, 4976, 4976, 4976, 4977, 4980, 4980,
	4980, 4982, 4982, 4985, 4987, 4988, 4988, 4989, 4989, 4989, 4989, 4990, 4991, 4991, 4992, 4993,
	4995, 4997, 5001, 5004, 5005, 5008, 5009, 5011, 5011, 5012, 5014, 5016, 5019, 5020, 5023, 5023,
	5024, 5026, 5026, 5028, 5028, 5030, 5030, 5031, 5031, 5031, 5033, 5034, 5034, 5035, 5036, 5041,
	5042, 5044, 5045, 5046, 5046, 5048, 5050, 5051, 5052, 5054, 5057, 5058, 5061, 5062, 5062, 5062,
	5064, 5065, 5065, 5066, 5066, 5068, 5068, 5069, 5069, 5069, 5070, 5070, 5070, 5073, 5075, 5076,
	5077, 5080, 5081, 5083, 5084, 5086, 5089, 5090, 5091, 5092, 5096, 5096, 5098, 5099, 5099, 5099,
	5100, 5102, 5105, 5105, 5105, 5105, 5106, 5106, 5106, 5106, 5107, 5107, 5107, 5110, 5111, 5112,
	5115, 5115, 5115, 5117, 5119, 5119, 5121, 5124, 5126, 5126, 5127, 5127, 5128, 5128, 5129, 5129,
	5129, 5129, 5131, 5131, 5132, 5134, 5135, 5136, 5137, 5137, 5137, 5138, 5139, 5140, 5142, 5145,
	5146, 5147, 5149, 5151, 5152, 5152, 5152, 5152, 5153, 5153, 5155, 5155, 5156, 5156, 5156, 5156,
	5156, 5156, 5158, 5161, 5162, 5164, 5164, 5165, 5166, 5170, 5170, 5172, 5174, 5176, 5179, 5181,
	5181, 5183, 5185, 5186, 5187, 5189, 5189, 5189, 5190, 5190, 5191, 5191, 5193, 5193, 5194, 5195,
	5196, 5196, 5198, 5199, 5199, 5200, 5200, 5202, 5202, 5203, 5204, 5205, 5207, 5209, 5212, 5214,
	5216, 5218, 5219, 5220, 5222, 5224, 5225, 5228, 5231, 5234, 5236, 5237, 5238, 5240, 5240, 5241,
	5242, 5243, 5245, 5245, 5246, 5249, 5249, 5250, 5251, 5251, 5254, 5255, 5256, 5257, 5259, 5259,
	5262, 5262, 5262, 5263, 5263, 5264, 5264, 5265, 5265, 5265, 5265, 5266, 5267, 5269, 5269, 5271,
	5271, 5272, 5272, 5273, 5274, 5274, 5274, 5274, 5275, 5276, 5276, 5276, 5276, 5278, 5281, 5283,
	5286, 5287, 5292, 5293, 5294, 5298, 5299, 5300, 5302, 5303, 5303, 5304, 5306, 5308, 5308, 5309,
	5311, 5311, 5312, 5314, 5315, 5315, 5315, 5315, 5316, 5319, 5320, 5320, 5321, 5322, 5324, 5327,
	5328, 5329, 5330, 5332, 5336, 5336, 5336, 5337, 5337, 5338, 5338, 5339, 5339, 5341, 5341, 5341,
	5341, 5341, 5341, 5341, 5341, 5341, 5341, 5341, 5342, 5342, 5343, 5344, 5344, 5345, 5345, 5346,
	5350, 5351, 5352, 5354, 5356, 5357, 5357, 5357, 5357, 5358, 5359, 5360, 5360, 5362, 5362, 5363,
	5364, 5366, 5368, 5370, 5372, 5372, 5374, 5374, 5375, 5377, 5377, 5378, 5378, 5379, 5381, 5381,
	5383, 5386, 5386, 5387, 5390, 5390, 5391, 5392, 5392, 5393, 5393, 5393, 5393, 5396, 5398, 5399,
	5400, 5401, 5402, 5402, 5402, 5404, 5406, 5406, 5406, 5409, 5410, 5410, 5411, 5413, 5413, 5415,
	5418, 5418, 5420, 5422, 5423, 5424, 5424, 5425, 5425, 5425, 5425, 5425, 5426, 5427, 5430, 5432,
	5432, 5432, 5432, 5432, 5433, 5434, 5435, 5435, 5439, 5439, 5440, 5440, 5440, 5442, 5442, 5442,
	5442, 5442, 5445, 5446, 5446, 5446, 5448, 5448, 5449, 5450, 5451, 5453, 5453, 5455, 5456, 5457,
	5457, 5458, 5458, 5458, 5458, 5460, 5461, 5463, 5463, 5463, 5463, 5465, 5466, 5468, 5468, 5470,
	5472, 5472, 5473, 5474, 5475, 5475, 5476, 5477, 5478, 5479, 5479, 5479, 5481, 5483, 5483, 5483,
	5485, 5486, 5489, 5489, 5489, 5489, 5489, 5489, 5490, 5492, 5493, 5493, 5494, 5494, 5495, 5496,
	5496, 5497, 5501, 5503, 5504, 5504, 5506, 5507, 5507, 5507, 5508, 5509, 5509, 5509, 5511, 5512,
	5512, 5512, 5513, 5515, 5515, 5515, 5515, 5516, 5517, 5517, 5518, 5518, 5520, 5522, 5522, 5524,
	5524, 5525, 5528, 5528, 5528, 5530, 5531, 5532, 5534, 5534, 5535, 5537, 5540, 5542, 5544, 5546,
	5546, 5547, 5547, 5549, 5549, 5550, 5553, 5554, 5554, 5555, 5556, 5557, 5559, 5563, 5565, 5567,
	5568, 5568, 5569, 5570, 5570, 5573, 5573, 5575, 5575, 5577, 5577, 5577, 5579, 5581, 5583, 5585,
	5587, 5589, 5590, 5592, 5592, 5592, 5592, 5592, 5594, 5594, 5597, 5598, 5600, 5601, 5601, 5601,
	5601, 5601, 5603, 5604, 5605, 5605, 5607, 5608, 5609, 5610, 5611, 5612, 5613, 5615, 5616, 5619,
	5620, 5625, 5625, 5627, 5627, 5627, 5627, 5629, 5629, 5631, 5632, 5632, 5632, 5634, 5635, 5635,
	5636, 5636, 5636, 5636, 5636, 5637, 5638, 5638, 5639, 5640, 5640, 5641, 5641, 5642, 5642, 5642,
	5643, 5648, 5649, 5651, 5653, 5653, 5655, 5655, 5656, 5656, 5657, 5660, 5660, 5661, 5661, 5661,
	5661, 5661, 5661, 5662, 5663, 5665, 5667, 5667, 5667, 5667, 5667, 5667, 5667, 5668, 5670, 5673,
	5673, 5674, 5675, 5677, 5677, 5678, 5678, 5678, 5680, 5680, 5680, 5680, 5681, 5681, 5681, 5681,
	5683, 5684, 5684, 5686, 5688, 5688, 5688, 5690, 5691, 5693, 5694, 5695, 5696, 5696, 5699, 5702,
	5702, 5704, 5704, 5707, 5707, 5708, 5710, 5711, 5711, 5711, 5711, 5711, 5712, 5712, 5717, 5719,
	5719, 5719, 5720, 5720, 5721, 5724, 5724, 5725, 5726, 5726, 5726, 5728, 5730, 5730, 5731, 5732,
	5732, 5733, 5733, 5733, 5735, 5736, 5736, 5739, 5739, 5739, 5740, 5740, 5741, 5741, 5741, 5741,
	5743, 5743, 5745, 5745, 5745, 5745, 5745, 5746, 5747, 5748, 5748, 5749, 5749, 5750, 5750, 5753,
	5755, 5756, 5758, 5760, 5762, 5763, 5765, 5765, 5765, 5765, 5767, 5768, 5769, 5771, 5771, 5771,
	5771, 5772, 5772, 5773, 5774, 5776, 5777, 5777, 5777, 5777, 5777, 5778, 5778, 5778, 5778, 5778,
	5778, 5779, 5780, 5781, 5782, 5782, 5782, 5783, 5787, 5787, 5788, 5790, 5792, 5793, 5795, 5797,
	5797, 5797, 5799, 5800, 5801, 5802, 5802, 5804, 5806, 5808, 5810, 5810, 5811, 5811, 5813, 5813,
	5815, 5816, 5816, 5817, 5819, 5820, 5820, 5821, 5822, 5824, 5824, 5826, 5827, 5827, 5829, 5830,
	5830, 5830, 5830, 5832, 5834, 5836, 5838, 5841, 5841, 5841, 5842, 5842, 5842, 5842, 5842, 5842,
	5842, 5845, 5845, 5845, 5846, 5847, 5848, 5848, 5848, 5849, 5849, 5850, 5851, 5852, 5854, 5854,
	5855, 5856, 5856, 5857, 5857, 5857, 5858, 5859, 5859, 5861, 5861, 5862, 5865, 5867, 5868, 5868,
	5868, 5870, 5870, 5870, 5872, 5873, 5873, 5873, 5873, 5873, 5874, 5875, 5876, 5876, 5878, 5879,
	5879, 5879, 5879, 5880, 5881, 5882, 5882, 5882, 5882, 5883, 5883, 5885, 5885, 5885, 5885, 5887,
	5888, 5889, 5889, 5889, 5889, 5891, 5891, 5894, 5895, 5896, 5897, 5898, 5898, 5899, 5899, 5901,
	5901, 5901, 5902, 5905, 5905, 5906, 5906, 5907, 5907, 5908, 5909, 5910, 5911, 5911, 5911, 5913,
	5914, 5914, 5915, 5917, 5921, 5923, 5924, 5924, 5925, 5925, 5926, 5927, 5929, 5930, 5934, 5934,
	5934, 5934, 5936, 5936, 5937, 5938, 5938, 5940, 5940, 5940, 5941, 5941, 5943, 5943, 5943, 5944,
	5946, 5947, 5947, 5947, 5950, 5950, 5951, 5953, 5953, 5953, 5955, 5957, 5959, 5959, 5960, 5962,
	5964, 5965, 5966, 5967, 5969, 5969, 5969, 5969, 5970, 5970, 5970, 5971, 5971, 5971, 5972, 5974,
	5975, 5975, 5976, 5977, 5977, 5977, 5977, 5979, 5983, 5983, 5984, 5985, 5986, 5986, 5986, 5986,
	5986, 5987, 5989, 5990, 5991, 5991, 5992, 5993, 5994, 5994, 5994, 5994, 5996, 5996, 5997, 5997,
	5997, 5997, 5997, 5998, 6000, 6001, 6001, 6002, 6003, 6005, 6006, 6007, 6007, 6007, 6007, 6008,
	6010, 6010, 6013, 6013, 6014, 6014, 6015, 6017, 6017, 6019, 6021, 6023, 6026, 6026, 6026, 6027,
	6028, 6028, 6029, 6029, 6033, 6035, 6038, 6039, 6040, 6041, 6042, 6042, 6044, 6045, 6045, 6045,
	6046, 6046, 6048, 6049, 6051, 6052, 6054, 6054, 6054, 6054, 6054, 6056, 6056, 6057, 6058, 6059,
	6059, 6059, 6060, 6061, 6062, 6062, 6063, 6063, 6063, 6066, 6066, 6066, 6067, 6067, 6069, 6071,
	6071, 6071, 6073, 6074, 6075, 6077, 6077, 6079, 6082, 6083, 6083, 6083, 6084, 6084, 6085, 6086,
	6086, 6086, 6086, 6087, 6087, 6089, 6090, 6091, 6092, 6092, 6093, 6093, 6093, 6093, 6094, 6096,
	6096, 6097, 6099, 6100, 6103, 6103, 6103, 6103, 6103, 6103, 6104, 6104, 6107, 6107, 6107, 6108,
	6109, 6111, 6112, 6112, 6113, 6114, 6114, 6115, 6115, 6118, 6119, 6119, 6119, 6119, 6119, 6119,
	6120, 6121, 6121, 6121, 6122, 6122, 6122, 6123, 6123, 6125, 6126, 6127, 6129, 6129, 6129, 6129,
	6130, 6130, 6131, 6132, 6135, 6135, 6137, 6137, 6139, 6139, 6140, 6141, 6144, 6145, 6145, 6145,
	6145, 6147, 6147, 6148, 6151, 6152, 6153, 6153, 6156, 6156, 6156, 6157, 6159, 6160, 6160, 6161,
	6161, 6162, 6162, 6162, 6162, 6163, 6165, 6165, 6165, 6167, 6168, 6169, 6170, 6172, 6174, 6174,
	6175, 6175, 6175, 6175, 6177, 6177, 6178, 6178, 6179, 6179, 6180, 6180, 6180, 6181, 6181, 6181,
	6181, 6182, 6183, 6183, 6185, 6186, 6187, 6189, 6190, 6193, 6194, 6195, 6196, 6196, 6196, 6196,
	6197, 6197, 6197, 6197, 6197, 6198, 6199, 6199, 6199, 6200, 6201, 6201, 6201, 6201, 6202, 6202,
	6204, 6205, 6207, 6207, 6208, 6209, 6213, 6214, 6214, 6217, 6219, 6219, 6219, 6223, 6223, 6223,
	6223, 6224, 6224, 6225, 6225, 6225, 6226, 6226, 6226, 6226, 6226, 6228, 6228, 6229, 6230, 6230,
	6231, 6231, 6233, 6235, 6235, 6238, 6239, 6239, 6239, 6240, 6241, 6241, 6242, 6242, 6243, 6243,
	6246, 6247, 6248, 6250, 6251, 6252, 6252, 6252, 6252, 6252, 6253, 6254, 6254, 6254, 6255, 6256,
	6257, 6258, 6258, 6259, 6260, 6261, 6261, 6261, 6262, 6262, 6264, 6266, 6268, 6269, 6269, 6271,
	6273, 6273, 6274, 6274, 6275, 6277, 6280, 6282, 6283, 6287, 6287, 6288, 6290, 6290, 6290, 6290,
	6291, 6291, 6291, 6291, 6294, 6294, 6294, 6295, 6297, 6297, 6300, 6301, 6301, 6302, 6302, 6302,
	6304, 6305, 6307, 6308, 6309, 6309, 6309, 6309, 6310, 6311, 6311, 6311, 6311, 6311, 6311, 6311,
	6311, 6311, 6312, 6313, 6314, 6314, 6314, 6315, 6316, 6317, 6319, 6319, 6319, 6320, 6320, 6320,
	6321, 6322, 6322, 6323, 6324, 6325, 6326, 6327, 6330, 6330, 6330, 6331, 6331, 6334, 6336, 6336,
	6336, 6337, 6341, 6342, 6342, 6344, 6346, 6347, 6349, 6351, 6352, 6352, 6355, 6357, 6357, 6357,
	6358, 6359, 6360, 6362, 6363, 6364, 6364, 6365, 6365, 6365, 6365, 6366, 6366, 6368, 6368, 6369,
	6369, 6370, 6370, 6371, 6371, 6371, 6371, 6371, 6373, 6373, 6375, 6376, 6376, 6376, 6376, 6376,
	6378, 6379, 6384, 6385, 6385, 6386, 6387, 6387, 6387, 6387, 6389, 6389, 6389, 6390, 6392, 6392,
	6392, 6393, 6394, 6394, 6395, 6395, 6397, 6397, 6398, 6399, 6399, 6400, 6400, 6401, 6402, 6402,
	6404, 6408, 6408, 6409, 6410, 6410, 6410, 6410, 6410, 6411, 6411, 6411, 6411, 6412, 6412, 6412,
	6412, 6412, 6412, 6413, 6413, 6414, 6415, 6415, 6417, 6418, 6418, 6418, 6418, 6419, 6419, 6419,
	6420, 6421, 6421, 6422, 6425, 6427, 6427, 6427, 6428, 6428, 6428, 6429, 6430, 6430, 6430, 6430,
	6431, 6432, 6433, 6435, 6435, 6436, 6437, 6438, 6439, 6441, 6443, 6443, 6443, 6443, 6443, 6444,
	6444, 6444, 6444, 6446, 6447, 6449, 6449, 6450, 6451, 6451, 6451, 6451, 6451, 6453, 6453, 6455,
	6457, 6458, 6458, 6459, 6459, 6460, 6461, 6461, 6462, 6462, 6462, 6463, 6464, 6464, 6464, 6464,
	6464, 6464, 6466, 6466, 6466, 6468, 6468, 6468, 6468, 6468, 6469, 6471, 6472, 6472, 6472, 6473,
	6475, 6475, 6475, 6476, 6479, 6480, 6480, 6480, 6482, 6482, 6482, 6487, 6487, 6489, 6489, 6490,
	6491, 6492, 6493, 6495, 6496, 6499, 6502, 6503, 6503, 6504, 6505, 6506, 6507, 6507, 6508, 6508,
	6508, 6511, 6512, 6512, 6515, 6515, 6517, 6517, 6517, 6517, 6519, 6520, 6521, 6522, 6522, 6522,
	6522, 6524, 6527, 6529, 6529, 6531, 6532, 6533, 6535, 6535, 6539, 6539, 6539, 6540, 6540, 6540,
	6540, 6540, 6540, 6541, 6541, 6541, 6541, 6541, 6542, 6543, 6543, 6544, 6545, 6547, 6547, 6549,
	6549, 6551, 6551, 6551, 6553, 6554, 6557, 6558, 6559, 6559, 6563, 6563, 6563, 6564, 6564, 6565,
	6567, 6569, 6569, 6569, 6570, 6570, 6572, 6572, 6573, 6573, 6574, 6576, 6576, 6576, 6576, 6577,
	6579, 6580, 6580, 6580, 6580, 6581, 6581, 6581, 6583, 6583, 6585, 6585, 6586, 6586, 6587, 6588,
	6588, 6589, 6591, 6591, 6591, 6592, 6592, 6592, 6593, 6595, 6596, 6596, 6598, 6600, 6602, 6603,
	6605, 6605, 6607, 6608, 6609, 6609, 6611, 6612, 6615, 6616, 6619, 6619, 6620, 6622, 6622, 6622,
	6623, 6623, 6623, 6623, 6624, 6624, 6626, 6627, 6629, 6629, 6631, 6631, 6632, 6634, 6634, 6634,
	6634, 6636, 6638, 6639, 6639, 6640, 6644, 6644, 6645, 6646, 6646, 6648, 6648, 6649, 6649, 6650,
	6651, 6651, 6651, 6652, 6656, 6657, 6658, 6658, 6659, 6662, 6663, 6663, 6663, 6663, 6664, 6664,
	6666, 6666, 6668, 6668, 6669, 6671, 6673, 6674, 6674, 6675, 6675, 6676, 6676, 6677, 6677, 6679,
	6679, 6680, 6682, 6683, 6685, 6686, 6687, 6687, 6688, 6689, 6691, 6692, 6693, 6694, 6696, 6697,
	6698, 6699, 6701, 6702, 6703, 6705, 6707, 6709, 6710, 6710, 6712, 6713, 6714, 6715, 6715, 6715,
	6715, 6716, 6716, 6717, 6719, 6720, 6722, 6722, 6722, 6724, 6724, 6726, 6726, 6726, 6727, 6727,
	6727, 6728, 6730, 6731, 6732, 6733, 6734, 6735, 6735, 6735, 6737, 6738, 6740, 6741, 6742, 6743,
	6743, 6744, 6745, 6745, 6745, 6747, 6747, 6748, 6749, 6750, 6751, 6753, 6754, 6756, 6756, 6757,
	6758, 6759, 6761, 6763, 6763, 6764, 6764, 6765, 6767, 6768, 6769, 6770, 6772, 6772, 6772, 6773,
	6773, 6774, 6774, 6774, 6774, 6775, 6775, 6776, 6778, 6779, 6779, 6780, 6781, 6782, 6783, 6783,
	6783, 6784, 6786, 6788, 6788, 6789, 6790, 6790, 6795, 6796, 6797, 6798, 6798, 6798, 6799, 6800,
	6801, 6804, 6805, 6805, 6806, 6807, 6808, 6810, 6811, 6811, 6812, 6812, 6812, 6813, 6813, 6813,
	6813, 6813, 6815, 6818, 6819, 6820, 6820, 6820, 6821, 6822, 6825, 6826, 6828, 6829, 6829, 6830,
	6830, 6831, 6832, 6832, 6832, 6834, 6835, 6835, 6836, 6836, 6836, 6839, 6839, 6841, 6841, 6841,
	6843, 6843, 6844, 6849, 6849, 6850, 6852, 6853, 6853, 6853, 6854, 6857, 6858, 6862, 6862, 6863,
	6864, 6865, 6865, 6866, 6867, 6867, 6868, 6868, 6868, 6870, 6870, 6870, 6871, 6871, 6871, 6872,
	6872, 6873, 6874, 6876, 6877, 6877, 6878, 6878, 6878, 6879, 6880, 6880, 6881, 6881, 6882, 6883,
	6884, 6885, 6885, 6887, 6888, 6890, 6891, 6891, 6894, 6896, 6896, 6897, 6899, 6900, 6900, 6902,
	6902, 6902, 6902, 6902, 6903, 6903, 6904, 6905, 6905, 6906, 6909, 6909, 6910, 6912, 6913, 6914,
	6915, 6917, 6917, 6917, 6920, 6922, 6923, 6923, 6925, 6926, 6929, 6930, 6932, 6933, 6934, 6934,
	6934, 6936, 6938, 6939, 6941, 6943, 6943, 6943, 6944, 6946, 6946, 6947, 6949, 6949, 6950, 6951,
	6952, 6953, 6953, 6954, 6955, 6957, 6957, 6958, 6958, 6958, 6958, 6958, 6960, 6963, 6963, 6965,
	6966, 6968, 6970, 6971, 6971, 6972, 6972, 6974, 6975, 6976, 6977, 6979, 6979, 6982, 6985, 6986,
	6989, 6991, 6992, 6992, 6994, 6995, 6997, 6997, 6998, 6999, 7000, 7002, 7003, 7004, 7005, 7006,
	7006, 7007, 7009, 7011, 7011, 7011, 7011, 7012, 7013, 7015, 7016, 7017, 7018, 7019, 7019, 7020,
	7020, 7021, 7021, 7021, 7021, 7022, 7024, 7026, 7027, 7028, 7029, 7030, 7031, 7032, 7032, 7032,
	7032, 7032, 7033, 7033, 7033, 7034, 7034, 7035, 7037, 7037, 7040, 7042, 7043, 7043, 7045, 7046,
	7047, 7049, 7051, 7052, 7053, 7056, 7057, 7058, 7061, 7064, 7064, 7067, 7068, 7070, 7070, 7070,
	7071, 7073, 7075, 7076, 7077, 7077, 7078, 7078, 7079, 7082, 7084, 7085, 7086, 7086, 7086, 7087,
	7089, 7091, 7092, 7093, 7093, 7094, 7096, 7099, 7101, 7102, 7102, 7102, 7102, 7105, 7106, 7107,
	7109, 7110, 7110, 7111, 7112, 7113, 7113, 7116, 7116, 7116, 7117, 7118, 7118, 7118, 7118, 7118,
	7119, 7119, 7120, 7121, 7121, 7123, 7125, 7127, 7128, 7130, 7130, 7131, 7131, 7132, 7132, 7133,
	7135, 7136, 7137, 7137, 7137, 7137, 7139, 7141, 7141, 7142, 7143, 7144, 7145, 7145, 7146, 7148,
	7150, 7153, 7154, 7156, 7156, 7158, 7161, 7163, 7164, 7165, 7166, 7166, 7166, 7166, 7167, 7168,
	7169, 7173, 7173, 7175, 7176, 7177, 7179, 7179, 7180, 7180, 7181, 7181, 7182, 7182, 7185, 7186,
	7187, 7188, 7188, 7189, 7190, 7191, 7193, 7194, 7194, 7197, 7197, 7198, 7198, 7198, 7199, 7202,
	7202, 7202, 7202, 7204, 7205, 7206, 7206, 7208, 7209, 7210, 7210, 7210, 7211, 7212, 7212, 7212,
	7213, 7213, 7213, 7214, 7216, 7218, 7218, 7218, 7220, 7220, 7221, 7223, 7223, 7225, 7225, 7228,
	7228, 7230, 7230, 7231, 7231, 7231, 7235, 7240, 7240, 7241, 7241, 7242, 7242, 7242, 7243, 7243,
	7246, 7248, 7249, 7251, 7254, 7254, 7258, 7259, 7261, 7262, 7262, 7262, 7262, 7263, 7264, 7265,
	7265, 7265, 7266, 7266, 7267, 7267, 7270, 7271, 7272, 7272, 7272, 7272, 7273, 7273, 7273, 7274,
	7277, 7277, 7278, 7279, 7282, 7283, 7286, 7289, 7293, 7294, 7295, 7297, 7297, 7298, 7300, 7304,
	7304, 7305, 7305, 7307, 7308, 7309, 7310, 7311, 7312, 7312, 7314, 7315, 7315, 7316, 7317, 7318,
	7319, 7320, 7322, 7322, 7323, 7324, 7326, 7329, 7333, 7335, 7338, 7338, 7338, 7338, 7340, 7341,
	7342, 7343, 7344, 7346, 7346, 7347, 7348, 7350, 7350, 7351, 7351, 7353, 7353, 7354, 7355, 7355,
	7356, 7357, 7357, 7359, 7360, 7363, 7363, 7363, 7364, 7365, 7365, 7366, 7369, 7371, 7373, 7375,
	7378, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7380, 7381, 7381, 7381, 7382, 7382, 7382, 7383,
	7385, 7386, 7386, 7388, 7390, 7393, 7395, 7397, 7398, 7400, 7402, 7405, 7405, 7407, 7409, 7411,
	7412, 7413, 7415, 7416, 7416, 7418, 7420, 7420, 7420, 7420, 7420, 7421, 7421, 7421, 7421, 7421,
	7423, 7425, 7426, 7427, 7429, 7432, 7434, 7437, 7441, 7442, 7442, 7445, 7445, 7446, 7446, 7448,
	7451, 7451, 7452, 7452, 7454, 7454, 7454, 7454, 7456, 7457, 7459, 7460, 7461, 7463, 7464, 7464,
	7464, 7465, 7468, 7468, 7468, 7472, 7476, 7479, 7481, 7482, 7484, 7487, 7487, 7487, 7487, 7489,
	7490, 7491, 7492, 7494, 7496, 7497, 7497, 7497, 7497, 7498, 7501, 7502, 7502, 7503, 7504, 7505,
	7507, 7508, 7508, 7508, 7511, 7512, 7513, 7515, 7517, 7518, 7519, 7520, 7520, 7520, 7522, 7523,
	7523, 7525, 7526, 7529, 7529, 7529, 7530, 7530, 7530, 7530, 7530, 7530, 7531, 7531, 7532, 7532,
	7533, 7534, 7534, 7534, 7535, 7535, 7537, 7537, 7539, 7540, 7542, 7544, 7545, 7546, 7546, 7547,
	7548, 7548, 7548, 7548, 7549, 7550, 7551, 7551, 7551, 7552, 7552, 7553, 7554, 7556, 7556, 7556,
	7556, 7556, 7556, 7557, 7558, 7560, 7561, 7562, 7565, 7565, 7566, 7566, 7568, 7568, 7569, 7570,
	7571, 7572, 7572, 7572, 7572, 7573, 7573, 7574, 7575, 7575, 7575, 7575, 7575, 7576, 7577, 7578,
	7579, 7579, 7580, 7580, 7581, 7581, 7582, 7582, 7582, 7582, 7583, 7585, 7585, 7586, 7587, 7587,
	7587, 7588, 7588, 7589, 7589, 7589, 7589, 7589, 7590, 7590, 7590, 7590, 7592, 7592, 7592, 7593,
	7596, 7597, 7597, 7597, 7599, 7601, 7603, 7603, 7603, 7604, 7604, 7605, 7606, 7608, 7609, 7610,
	7611, 7613, 7614, 7616, 7618, 7619, 7619, 7619, 7620, 7620, 7620, 7620, 7620, 7620, 7621, 7622,
	7624, 7624, 7624, 7624, 7624, 7625, 7625, 7625, 7629, 7629, 7629, 7629, 7629, 7629, 7632, 7634,
	7634, 7634, 7635, 7637, 7639, 7639, 7641, 7642, 7645, 7645, 7645, 7646, 7647, 7648, 7648, 7649,
	7650,
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
