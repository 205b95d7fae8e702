// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{31214, 271, 4, 0x1},   // #542
	{70160, 73, 14, 0x1},   // ethiopiaempire
	{36348, 50, 18, 0x1},   // republicofslovenia
	{46214, 152, 15, 0x1},  // salomonsislands
	{60681, 251, 15, 0x1},  // tokelaneilanden
	{56051, 202, 12, 0x1},  // nethantilles
	{40087, 272, 5, 0x1},   // #6471
	{69384, 188, 4, 0x1},   // #9mx
	{37997, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{197, 163, 5, 0x1},     // samoa
	{56690, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5324, 40, 14, 0x1},    // thenetherlands
	{5130, 125, 6, 0x1},    // jordan
	{68063, 13, 33, 0x1},   // socialistrepublictsjechoslowakije
	{32588, 214, 26, 0x1},  // grondgebiedkaaimaneilanden
	{12850, 273, 16, 0x82}, // yugoslaviafedrep
	{913, 217, 25, 0x1},    // territoryfalklandeilanden
	{44064, 71, 12, 0x1},   // egyptarabrep
	{42431, 275, 5, 0x1},   // #6cze
	{14281, 129, 9, 0x1},   // kampochea
	{20785, 252, 9, 0x1},   // chntaiwan
	{45291, 276, 13, 0x2},  // chinarepublic
	{20219, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{31209, 278, 4, 0x1},   // #541
	{70780, 196, 4, 0x1},   // #9uy
	{66397, 138, 34, 0x1},  // socialistrepublicoftheunionofburma
	{70935, 108, 4, 0x1},   // #9za
	{47763, 9, 17, 0x1},    // bosnieherzegovina
	{25823, 234, 5, 0x81},  // #2mtq
	{66222, 206, 4, 0x1},   // #9bq
	{8411, 108, 15, 0x1},   // southafrikaunie
	{68594, 124, 4, 0x1},   // #9iq
	{46, 231, 20, 0x1},     // sintmaartenfransdeel
	{69388, 140, 4, 0x1},   // #9my
	{53498, 240, 5, 0x1},   // prico
	{29054, 136, 20, 0x1},  // republiekdermaldiven
	{22519, 202, 11, 0x1},  // nedantillen
	{3469, 110, 8, 0x1},    // rhodesia
	{59956, 24, 14, 0x1},   // greecerepublic
	{36158, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{256, 248, 28, 0x1},    // territorysaintpierremiquelon
	{66419, 138, 12, 0x1},  // unionofburma
	{32297, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{34467, 61, 24, 0x1},   // republiquecentrafricaine
	{35788, 25, 17, 0x1},   // republicofcroatia
	{8166, 225, 25, 0x1},   // overzeesterritoryhongkong
	{42064, 87, 21, 0x1},   // republicademocambique
	{39384, 22, 7, 0x1},    // britain
	{2961, 115, 12, 0x1},   // bruneination
	{70463, 101, 4, 0x1},   // #9sz
	{3704, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{17641, 198, 9, 0x1},   // venezuala
	{31194, 279, 4, 0x1},   // #540
	{70784, 160, 4, 0x1},   // #9uz
	{3682, 209, 12, 0x1},   // bouvetisland
	{66840, 14, 4, 0x1},    // #9cz
	{68598, 123, 4, 0x1},   // #9ir
	{68782, 127, 4, 0x1},   // #9kz
	{69392, 87, 4, 0x1},    // #9mz
	{46181, 63, 23, 0x1},   // cameroonfederalrepublic
	{26135, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{56461, 225, 5, 0x1},   // hksar
	{28345, 159, 5, 0x81},  // #2tuv
	{3937, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{57957, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{14544, 104, 14, 0x1},  // frenchtogoland
	{70627, 15, 13, 0x1},   // voormaligeddr
	{36578, 131, 9, 0x1},   // skorearep
	{50927, 99, 18, 0x1},   // southsudanrepublic
	{61418, 140, 15, 0x1},  // federatiemalaya
	{51550, 188, 5, 0x1},   // #7mex
	{65215, 124, 11, 0x1},  // kingdomirak
	{69954, 48, 4, 0x1},    // #9rs
	{59458, 149, 10, 0x1},  // stateqatar
	{65514, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{66262, 168, 4, 0x1},   // #9bs
	{20411, 98, 22, 0x1},   // federalrepublicsomalia
	{22876, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{68622, 28, 4, 0x1},    // #9is
	{26731, 236, 23, 0x1},  // territoryofnewcaledonia
	{25840, 140, 5, 0x81},  // #2mys
	{17587, 25, 15, 0x1},   // hrvatskacroatia
	{55854, 205, 31, 0x1},  // frenchzuidelijketerritoryfrench
	{11860, 53, 12, 0x1},   // ukrainianssr
	{50031, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{40733, 63, 8, 0x1},    // cameroun
	{65402, 99, 18, 0x1},   // republiekzuidsudan
	{43251, 114, 12, 0x1},  // statebahrain
	{11409, 53, 15, 0x1},   // ukrainerepublic
	{8914, 63, 8, 0x1},     // cameroon
	{63047, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{108, 21, 18, 0x1},     // francemetropolitan
	{39772, 280, 5, 0x1},   // #6220
	{30719, 251, 5, 0x81},  // #4772
	{30739, 105, 5, 0x81},  // #4788
	{58719, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{29209, 281, 5, 0x81},  // #2ymd
	{1924, 106, 8, 0x1},    // tanzania
	{60698, 215, 7, 0x1},   // wsahara
	{59247, 61, 11, 0x1},   // centrafrika
	{29066, 136, 17, 0x1},  // maldivenrepubliek
	{46555, 282, 5, 0x1},   // #6ssd
	{31439, 283, 5, 0x1},   // #5615
	{12827, 141, 5, 0x1},   // nepal
	{47759, 1, 5, 0x1},     // #7alb
	{51482, 140, 5, 0x1},   // #7mas
	{70455, 249, 4, 0x1},   // #9sx
	{70748, 106, 4, 0x1},   // #9tz
	{70931, 235, 4, 0x1},   // #9yt
	{16029, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{65740, 2, 4, 0x1},     // #9ad
	{61052, 142, 14, 0x1},  // republicnaoero
	{66226, 171, 4, 0x1},   // #9br
	{66832, 213, 4, 0x1},   // #9cx
	{67319, 69, 4, 0x1},    // #9dz
	{67364, 73, 4, 0x1},    // #9et
	{68471, 25, 4, 0x1},    // #9hr
	{68638, 30, 4, 0x1},    // #9it
	{68971, 36, 4, 0x1},    // #9md
	{25471, 188, 5, 0x81},  // #2mex
	{69545, 42, 4, 0x1},    // #9nz
	{12974, 186, 25, 0x1},  // saintkittsnevisfederation
	{70261, 1, 22, 0x1},    // peoplesrepublicalbania
	{25502, 37, 5, 0x81},   // #2mkd
	{21215, 248, 22, 0x1},  // saintpierreetmiquelonf
	{38280, 121, 21, 0x1},  // netherlandseastindies
	{8401, 61, 3, 0x1},     // car
	{61256, 239, 33, 0x1},  // duciaoenoislandspitcairnhenderson
	{63887, 164, 12, 0x1},  // kingdomyemen
	{63194, 163, 24, 0x1},  // samoaonafhankelijkestate
	{26055, 228, 36, 0x1},  // territorybritishindianoceanterritory
	{21328, 253, 33, 0x1},  // verafgelegeneilandjesunitedstates
	{39747, 284, 3, 0x1},   // #62
	{39777, 285, 5, 0x1},   // #6221
	{15594, 8, 9, 0x1},     // bulgarije
	{65085, 198, 29, 0x1},  // republicabolivarianavenezuela
	{59404, 121, 15, 0x1},  // nederlandsindie
	{66997, 83, 16, 0x1},   // kingdomoflesotho
	{31444, 286, 5, 0x1},   // #5616
	{68793, 83, 11, 0x1},   // basoetoland
	{31434, 287, 5, 0x1},   // #5600
	{51472, 84, 5, 0x1},    // #7mar
	{51695, 87, 5, 0x1},    // #7moz
	{69553, 190, 4, 0x1},   // #9pa
	{69958, 46, 4, 0x1},    // #9ru
	{70459, 153, 4, 0x1},   // #9sy
	{65250, 7, 14, 0x1},    // belgiumkingdom
	{8292, 106, 16, 0x1},   // formertanganyika
	{45507, 41, 18, 0x1},   // norggagonagasriika
	{11921, 163, 18, 0x1},  // formerwesternsamoa
	{50514, 85, 21, 0x1},   // malagassischerepublic
	{65744, 112, 4, 0x1},   // #9ae
	{66836, 118, 4, 0x1},   // #9cy
	{18464, 13, 4, 0x1},    // csfr
	{68769, 214, 4, 0x1},   // #9ky
	{68913, 82, 4, 0x1},    // #9ly
	{68975, 39, 4, 0x1},    // #9me
	{17674, 66, 7, 0x1},    // komoren
	{62852, 255, 21, 0x1},  // maagdeneilandenbritse
	{69541, 238, 4, 0x1},   // #9nu
	{12201, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{4830, 128, 6, 0x1},    // kyrgyz
	{1860, 76, 14, 0x1},    // republicguinea
	{31819, 288, 5, 0x1},   // #5alb
	{61810, 67, 18, 0x1},   // caboverderepubliek
	{18380, 107, 15, 0x1},  // republicoeganda
	{39817, 289, 5, 0x1},   // #6290
	{1454, 155, 21, 0x1},   // republiektadzjikistan
	{38685, 246, 26, 0x1},  // tristandacunhaensinthelena
	{30704, 155, 5, 0x81},  // #4762
	{48418, 250, 14, 0x1},  // turksandcaicos
	{9885, 246, 23, 0x1},   // sainthelenadependencies
	{30634, 108, 5, 0x81},  // #4710
	{17192, 78, 22, 0x1},   // republicadaguinebissau
	{60866, 93, 16, 0x1},   // federatianigeria
	{3850, 58, 20, 0x1},    // beninformerlydahomey
	{61590, 241, 13, 0x1},  // palestinstate
	{8723, 245, 52, 0x1},   // overzeesgebiedsdeelsouthgeorgiasouthsandwicheilanden
	{55134, 156, 21, 0x1},  // republiekturkmenistan
	{8461, 71, 5, 0x1},     // egypt
	{22059, 73, 14, 0x1},   // empireethiopia
	{24053, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{35169, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{70846, 257, 4, 0x1},   // #9wf
	{17323, 95, 8, 0x1},    // fmrsudan
	{12291, 78, 20, 0x1},   // republicguineabissau
	{7305, 212, 23, 0x1},   // kofthenetherlandcuracao
	{65748, 111, 4, 0x1},   // #9af
	{25011, 228, 43, 0x1},  // grondgebiedbritishindischeoceaanterritorium
	{66266, 116, 4, 0x1},   // #9bt
	{66345, 61, 4, 0x1},    // #9cf
	{52423, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{14242, 129, 8, 0x1},   // cambodja
	{69022, 231, 4, 0x1},   // #9mf
	{25755, 232, 5, 0x81},  // #2mnp
	{108, 21, 6, 0x1},      // france
	{57841, 186, 11, 0x1},  // stkittsandn
	{36388, 81, 16, 0x1},   // republiekliberia
	{63894, 164, 23, 0x1},  // yemenformerarabrepublic
	{28667, 254, 22, 0x1},  // staatvandevaticaanstad
	{64836, 119, 19, 0x1},  // republicfijiislands
	{39782, 290, 5, 0x1},   // #6223
	{56424, 95, 10, 0x1},   // northsudan
	{48154, 6, 5, 0x1},     // #7aze
	{30624, 50, 5, 0x81},   // #4705
	{66440, 137, 23, 0x1},  // republicmarshallislands
	{70568, 178, 11, 0x1},  // domrepublic
	{3414, 131, 15, 0x1},   // republicofkorea
	{3537, 223, 18, 0x1},   // departmentofguiana
	{59118, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{31499, 291, 5, 0x1},   // #5666
	{35441, 26, 14, 0x1},   // kingdomhungary
	{69794, 147, 4, 0x1},   // #9pg
	{69962, 94, 4, 0x1},    // #9rw
	{70744, 252, 4, 0x1},   // #9tw
	{65785, 167, 4, 0x1},   // #9ag
	{66288, 60, 4, 0x1},    // #9bw
	{66572, 65, 4, 0x1},    // #9cg
	{19526, 106, 20, 0x1},  // republicoftanganyika
	{68765, 132, 4, 0x1},   // #9kw
	{42158, 240, 22, 0x1},  // commonwealthpuertorico
	{60791, 102, 24, 0x1},  // republiekvandeseychellen
	{69072, 85, 4, 0x1},    // #9mg
	{60179, 41, 13, 0x1},   // kingdomnorway
	{13411, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{38332, 79, 17, 0x1},   // guineaequatoriale
	{18072, 19, 7, 0x1},    // estonia
	{14672, 292, 5, 0x83},  // kongo
	{23345, 40, 20, 0x1},   // kingdomofnetherlands
	{38701, 246, 16, 0x1},  // sinthelenaeiland
	{329, 232, 34, 0x1},    // gemenebestvandenoordelijkemarianen
	{8595, 241, 20, 0x1},   // palestinianterritory
	{28149, 156, 5, 0x81},  // #2tkm
	{53542, 249, 9, 0x1},   // stmaarten
	{14076, 16, 30, 0x1},   // federalrepublicofformergermany
	{39797, 295, 5, 0x1},   // #6232
	{30699, 153, 5, 0x81},  // #4760
	{30724, 158, 5, 0x81},  // #4776
	{30694, 12, 5, 0x81},   // #4756
	{30619, 161, 5, 0x81},  // #4704
	{30639, 110, 5, 0x81},  // #4716
	{33020, 125, 13, 0x1},  // transjordania
	{47650, 79, 16, 0x1},   // equitorialguinea
	{41790, 82, 41, 0x1},   // socialistlibischarabischevolksjamahiriyya
	{38445, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{58624, 123, 12, 0x1},  // iranislamrep
	{35759, 219, 19, 0x1},  // bailiwickofguernsey
	{46068, 296, 5, 0x1},   // #6qat
	{69591, 242, 4, 0x1},   // #9pf
	{31549, 297, 4, 0x1},   // #570
	{70624, 159, 4, 0x1},   // #9tv
	{34919, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{38807, 9, 17, 0x1},    // bosniaherzegovina
	{68609, 52, 13, 0x1},   // turkeyturkiye
	{48320, 254, 12, 0x1},  // vatikaanstad
	{66270, 209, 4, 0x1},   // #9bv
	{66341, 64, 4, 0x1},    // #9cd
	{43631, 226, 27, 0x1},  // heardeilandmcdonaldeilanden
	{18448, 161, 6, 0x1},   // #3vdvn
	{29101, 152, 23, 0x1},  // britishsalomonseilanden
	{20855, 182, 25, 0x1},  // cooperativerepublicguyana
	{25845, 235, 5, 0x81},  // #2myt
	{58588, 123, 21, 0x1},  // islamicrepublicofiran
	{43170, 241, 14, 0x1},  // staatpalestina
	{25406, 136, 5, 0x81},  // #2mdv
	{33685, 68, 7, 0x1},    // djibuti
	{19642, 201, 23, 0x1},  // autonomousprovincealand
	{51260, 39, 9, 0x1},    // montengro
	{8008, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{28144, 251, 5, 0x81},  // #2tkl
	{39406, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{20188, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{39787, 298, 5, 0x1},   // #6225
	{26865, 43, 21, 0x1},   // polandpeoplesrepublic
	{65139, 198, 19, 0x1},  // bolivrepofvenezuela
	{2866, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{8453, 71, 13, 0x1},    // republicegypt
	{66228, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{43761, 65, 10, 0x1},   // repofcongo
	{38117, 4, 22, 0x1},    // gemenebestvanaustralie
	{47780, 69, 5, 0x1},    // #7alg
	{7094, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{31854, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{31489, 299, 5, 0x1},   // #5660
	{69587, 191, 4, 0x1},   // #9pe
	{19249, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{178, 163, 24, 0x1},    // onafhankelijkestatesamoa
	{65789, 200, 4, 0x1},   // #9ai
	{20258, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{17478, 145, 22, 0x1},  // filipijnencommonwealth
	{56211, 37, 14, 0x1},   // macedoniafyrom
	{68492, 26, 4, 0x1},    // #9hu
	{68917, 84, 4, 0x1},    // #9ma
	{68448, 91, 15, 0x1},   // republicnamibia
	{56748, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{22389, 225, 16, 0x1},  // hongkongchinasar
	{3921, 32, 16, 0x1},    // republiclitouwen
	{28183, 195, 5, 0x81},  // #2tto
	{13782, 37, 15, 0x1},   // tfyrofmacedonia
	{7158, 243, 26, 0x1},   // overzeesdepartementreunion
	{60161, 13, 15, 0x1},   // tjechoslowakije
	{39792, 300, 5, 0x1},   // #6230
	{9192, 226, 23, 0x1},   // heardandmcdonaldislands
	{14703, 218, 8, 0x1},   // faeroeis
	{38911, 66, 17, 0x1},   // stateofthecomoros
	{30629, 98, 5, 0x81},   // #4706
	{53208, 157, 5, 0x1},   // #7tls
	{36666, 234, 21, 0x1},  // grondgebiedmartinique
	{5039, 127, 18, 0x1},   // republickazachstan
	{42327, 22, 16, 0x1},   // theunitedkingdom
	{42044, 301, 5, 0x1},   // #6cen
	{27483, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{35520, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{31494, 302, 5, 0x1},   // #5663
	{51134, 197, 25, 0x1},  // saintvincentandgrenadines
	{70620, 195, 4, 0x1},   // #9tt
	{18919, 206, 11, 0x1},  // bonairesaba
	{49449, 228, 16, 0x1},  // brindianoceanter
	{11469, 53, 13, 0x1},   // oekraiensessr
	{25769, 127, 18, 0x1},  // republickazakhstan
	{56225, 37, 23, 0x1},   // northmacedoniamacedonia
	{46125, 45, 7, 0x1},    // rumania
	{64294, 129, 23, 0x1},  // volksrepubliekkampuchea
	{25798, 88, 5, 0x81},   // #2mrt
	{25803, 233, 5, 0x81},  // #2msr
	{67343, 72, 4, 0x1},    // #9er
	{68488, 184, 4, 0x1},   // #9ht
	{68748, 131, 4, 0x1},   // #9kr
	{5897, 234, 19, 0x1},   // territorymartinique
	{69477, 141, 4, 0x1},   // #9np
	{39410, 22, 30, 0x1},   // greatbritainandnorthernireland
	{25576, 138, 5, 0x81},  // #2mmr
	{31852, 283, 5, 0x1},   // #5alg
	{28375, 252, 5, 0x81},  // #2twn
	{31934, 303, 5, 0x1},   // #5ang
	{23287, 161, 27, 0x1},  // democraticrepublicofvietnam
	{34857, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{53588, 186, 30, 0x1},  // federatiasaintchristophernevis
	{57299, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{13086, 63, 16, 0x1},   // republickameroen
	{43093, 304, 5, 0x1},   // #6fin
	{47669, 100, 22, 0x1},  // saotomepeoplesrepublic
	{16247, 182, 11, 0x1},  // britsguyana
	{23878, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{31464, 305, 5, 0x1},   // #5630
	{11333, 181, 9, 0x1},   // guatemala
	{69827, 144, 4, 0x1},   // #9pk
	{10351, 98, 25, 0x1},   // democraticrepublicsomalia
	{15371, 75, 5, 0x1},    // ghana
	{45280, 230, 16, 0x1},  // macausarvanchina
	{70776, 54, 4, 0x1},    // #9us
	{14723, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{1279, 242, 34, 0x1},   // overzeesdepartementfrenchpolynesia
	{18953, 206, 20, 0x1},  // sinteustatiusandsaba
	{66337, 210, 4, 0x1},   // #9cc
	{67360, 18, 4, 0x1},    // #9es
	{69690, 120, 26, 0x1},  // micronesiafederatestatesof
	{23354, 206, 20, 0x1},  // netherlandscaribbean
	{68170, 225, 4, 0x1},   // #9hk
	{68967, 35, 4, 0x1},    // #9mc
	{49579, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{44825, 3, 15, 0x1},    // republicarmenia
	{64761, 63, 25, 0x1},   // federalerepubliekkameroen
	{59907, 21, 14, 0x1},   // francerepublic
	{31929, 306, 5, 0x1},   // #5and
	{49885, 170, 26, 0x1},  // boliviamultinationalestate
	{44313, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{15043, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{4795, 233, 10, 0x1},   // montserrat
	{69863, 35, 18, 0x1},   // principalitymonaco
	{30709, 154, 5, 0x81},  // #4764
	{43108, 307, 5, 0x1},   // #6fsm
	{30689, 51, 5, 0x81},   // #4752
	{43098, 308, 5, 0x1},   // #6fji
	{33288, 91, 7, 0x1},    // namibia
	{26064, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{42120, 309, 5, 0x1},   // #6chn
	{28936, 15, 30, 0x1},   // formergermandemocraticrepublic
	{8343, 89, 15, 0x1},    // mauritiuseiland
	{70592, 52, 4, 0x1},    // #9tr
	{54641, 229, 23, 0x1},  // overseasterritoryjersey
	{2008, 46, 5, 0x1},     // rsfsr
	{65793, 1, 4, 0x1},     // #9al
	{28802, 40, 7, 0x1},    // holland
	{57438, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{67339, 24, 4, 0x1},    // #9el
	{36367, 166, 17, 0x1},  // republicargentina
	{68728, 148, 4, 0x1},   // #9kp
	{2260, 242, 24, 0x1},   // territoryfrenchpolynesia
	{69094, 86, 4, 0x1},    // #9ml
	{69487, 142, 4, 0x1},   // #9nr
	{8223, 39, 10, 0x1},    // montenegro
	{38502, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{7681, 161, 29, 0x1},   // democratischerepubliekvietnam
	{32717, 127, 10, 0x1},  // kazahkstan
	{5812, 66, 15, 0x1},    // uniondescomores
	{6581, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{9607, 224, 13, 0x1},   // guamterritory
	{58533, 36, 8, 0x1},    // moldovia
	{14945, 148, 10, 0x1},  // dprofkorea
	{45206, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47356, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{32037, 310, 5, 0x1},   // #5aze
	{39802, 311, 5, 0x1},   // #6235
	{39752, 312, 5, 0x1},   // #6205
	{24950, 247, 19, 0x1},  // janmayenandsvalbard
	{30614, 49, 5, 0x81},   // #4703
	{32938, 301, 5, 0x1},   // #5cen
	{18469, 236, 21, 0x1},  // frenchnewcaledoniafra
	{70409, 111, 29, 0x1},  // islamitischemiraatafghanistan
	{16325, 138, 17, 0x1},  // unionmyanmarburma
	{38578, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{39737, 313, 5, 0x1},   // #6160
	{10628, 36, 17, 0x1},   // republiekmoldavie
	{70939, 109, 4, 0x1},   // #9zm
	{42758, 24, 18, 0x1},   // helleenserepubliek
	{65797, 3, 4, 0x1},     // #9am
	{66333, 11, 4, 0x1},    // #9ca
	{67399, 120, 4, 0x1},   // #9fm
	{69098, 138, 4, 0x1},   // #9mm
	{28627, 155, 10, 0x1},  // tajikistan
	{51636, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{59695, 144, 16, 0x1},  // republicpakistan
	{441, 242, 21, 0x1},    // frenchpolynesiatahiti
	{13955, 165, 9, 0x1},   // zuidjemen
	{19728, 137, 28, 0x1},  // republiekdermarshalleilanden
	{57, 231, 20, 0x1},     // fransdeelsintmaarten
	{28299, 108, 21, 0x1},  // republicofsouthafrica
	{30609, 151, 5, 0x81},  // #4702
	{38716, 194, 11, 0x1},  // dutchguyana
	{17136, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{12506, 16, 24, 0x1},   // germanyfederalrepublicof
	{1724, 213, 16, 0x1},   // christmasislands
	{69122, 87, 19, 0x1},   // republiekmozambique
	{42115, 314, 5, 0x1},   // #6chl
	{15903, 53, 12, 0x1},   // oekrainsessr
	{69798, 145, 4, 0x1},   // #9ph
	{34668, 147, 14, 0x1},  // papuanewguinea
	{8022, 106, 18, 0x1},   // tanzaniamainlandur
	{31434, 315, 4, 0x1},   // #560
	{18118, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{28547, 154, 15, 0x1},  // thailandkingdom
	{1840, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{66606, 117, 4, 0x1},   // #9cn
	{21093, 64, 16, 0x1},   // congoleopoldstad
	{42914, 241, 18, 0x1},  // occpalestinianterr
	{5577, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{62049, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{69102, 139, 4, 0x1},   // #9mn
	{1024, 239, 8, 0x1},    // pitcairn
	{37118, 128, 19, 0x1},  // republiekkirgizstan
	{31604, 316, 5, 0x1},   // #5740
	{62395, 145, 11, 0x1},  // filippijnen
	{69464, 232, 13, 0x1},  // northmarianen
	{44914, 317, 5, 0x1},   // #6mng
	{15363, 75, 13, 0x1},   // republicghana
	{43133, 184, 16, 0x1},  // republiquedhaiti
	{46977, 54, 16, 0x1},   // amerikaverstates
	{6139, 178, 12, 0x1},   // ladominicana
	{64588, 58, 20, 0x1},   // peoplesrepublicbenin
	{17535, 195, 5, 0x1},   // tandt
	{13812, 37, 14, 0x1},   // fyrommacedonie
	{57661, 154, 12, 0x1},  // thailandsiam
	{44276, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{33457, 234, 16, 0x1},  // martiniquefrench
	{44982, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{11664, 102, 18, 0x1},  // eilandenseychellen
	{68409, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{48677, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{33482, 82, 10, 0x1},   // statelibia
	{51467, 85, 5, 0x1},    // #7mad
	{69935, 45, 4, 0x1},    // #9ro
	{70548, 158, 4, 0x1},   // #9to
	{11061, 224, 21, 0x1},  // overzeesterritoryguam
	{46189, 63, 23, 0x1},   // federalrepubliccameroon
	{65801, 56, 4, 0x1},    // #9ao
	{66610, 174, 4, 0x1},   // #9co
	{19408, 237, 24, 0x1},  // grondgebiednorfolkeiland
	{67414, 218, 4, 0x1},   // #9fo
	{16582, 65, 11, 0x1},   // frenchcongo
	{27220, 244, 5, 0x81},  // #2rvn
	{69106, 230, 4, 0x1},   // #9mo
	{25366, 35, 5, 0x81},   // #2mco
	{33278, 91, 17, 0x1},   // lefatshelanamibia
	{6102, 66, 12, 0x1},    // unioncomoros
	{56482, 21, 14, 0x1},   // republicfrance
	{55813, 7, 13, 0x1},    // kingdombelgia
	{39747, 318, 5, 0x1},   // #6200
	{50937, 60, 18, 0x1},   // republicofbotswana
	{9772, 173, 15, 0x1},   // republicofchile
	{3158, 249, 31, 0x1},   // overzeesgebiedsdeelsaintmaarten
	{59790, 166, 18, 0x1},  // republicargentinia
	{69219, 108, 22, 0x1},  // republiekvansuidafrika
	{47964, 70, 17, 0x1},   // sultanaatzanzibar
	{34007, 164, 10, 0x1},  // northjemen
	{34232, 231, 44, 0x1},  // territorialcollectivitysaintmartinfrenchpart
	{69857, 239, 4, 0x1},   // #9pn
	{39732, 314, 5, 0x1},   // #6155
	{39742, 319, 5, 0x1},   // #6165
	{70544, 105, 4, 0x1},   // #9tn
	{50007, 120, 5, 0x1},   // #7fsm
	{14627, 146, 14, 0x1},  // republiekpalau
	{66598, 173, 4, 0x1},   // #9cl
	{35037, 225, 15, 0x1},  // prhongkongchina
	{45330, 320, 5, 0x1},   // #6msi
	{67335, 215, 4, 0x1},   // #9eh
	{22132, 183, 16, 0x1},  // hondurasrepublic
	{68467, 183, 4, 0x1},   // #9hn
	{12634, 16, 9, 0x1},    // germanyfr
	{21772, 75, 15, 0x1},   // republicofghana
	{69076, 137, 4, 0x1},   // #9mh
	{13032, 55, 16, 0x1},   // jugoslaviaformer
	{25884, 114, 14, 0x1},  // kingdombahrein
	{35346, 128, 20, 0x1},  // kirgizischerepubliek
	{26924, 8, 17, 0x1},    // republicbulgarije
	{64964, 12, 6, 0x1},    // suisse
	{43003, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{35680, 112, 11, 0x1},  // theemirates
	{7250, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{6707, 57, 7, 0x1},     // burundi
	{8443, 71, 18, 0x1},    // unitedarabrepublic
	{11096, 13, 14, 0x1},   // czechoslovakia
	{62328, 51, 13, 0x1},   // kingdomsweden
	{21938, 193, 19, 0x1},  // republiekelsalvador
	{36657, 321, 5, 0x1},   // #5nic
	{38856, 156, 12, 0x1},  // turkmenistan
	{69853, 248, 4, 0x1},   // #9pm
	{32053, 168, 14, 0x1},  // bahamaeilanden
	{51594, 38, 5, 0x1},    // #7mlt
	{70540, 156, 4, 0x1},   // #9tm
	{18567, 94, 18, 0x1},   // repubulikayurwanda
	{60608, 59, 11, 0x1},   // burkinafaso
	{13237, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{43523, 102, 18, 0x1},  // seychellesrepublic
	{56145, 61, 22, 0x1},   // centralafricanrepublic
	{22475, 217, 5, 0x81},  // #2flk
	{66602, 63, 4, 0x1},    // #9cm
	{35727, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{49966, 20, 5, 0x1},    // #7fin
	{67368, 20, 4, 0x1},    // #9fi
	{20801, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{68463, 226, 4, 0x1},   // #9hm
	{56355, 256, 34, 0x1},  // grondgebiedamericanmaagdeneilanden
	{4289, 236, 21, 0x1},   // territorynewcaledonia
	{69549, 143, 4, 0x1},   // #9om
	{18926, 206, 20, 0x1},  // sabaandsinteustatius
	{42488, 67, 18, 0x1},   // capeverdecaboverde
	{37537, 144, 17, 0x1},  // republiekpakistan
	{65314, 95, 14, 0x1},   // until2011sudan
	{34731, 62, 19, 0x1},   // cotedivoirerepublic
	{71103, 203, 18, 0x1},  // americansamoaisles
	{55301, 73, 19, 0x1},   // ethiopiaincleritrea
	{53672, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{60882, 152, 4, 0x81},  // #490
	{33532, 322, 5, 0x1},   // #5cze
	{42675, 323, 5, 0x1},   // #6den
	{59643, 224, 15, 0x1},  // territoryofguam
	{6031, 257, 15, 0x1},   // wallisandfutuna
	{43294, 255, 21, 0x1},  // britsemaagdeneilanden
	{34036, 16, 25, 0x1},   // bundesrepublikdeutschland
	{22157, 69, 5, 0x81},   // #2dza
	{69840, 43, 4, 0x1},    // #9pl
	{70536, 157, 4, 0x1},   // #9tl
	{6266, 239, 33, 0x1},   // overzeesterritorypitcairneilanden
	{13346, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{23952, 64, 29, 0x1},   // democraticrepublicformercongo
	{47333, 31, 25, 0x1},   // principalityliechtenstein
	{30544, 186, 5, 0x81},  // #4659
	{64241, 58, 15, 0x1},   // dahomeyrepublic
	{20145, 198, 18, 0x1},  // republiekvenezuela
	{67924, 82, 41, 0x1},   // libischarabischesocialistvolksjamahiriyya
	{1874, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{23014, 68, 16, 0x1},   // republicdjibouti
	{41225, 69, 8, 0x1},    // aljazair
	{55244, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{53134, 111, 26, 0x1},  // islamicrepublicafghanistan
	{44909, 285, 5, 0x1},   // #6mnc
	{24769, 148, 11, 0x1},  // koreademrep
	{8570, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{29214, 324, 5, 0x82},  // #2yug
	{65813, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{56248, 37, 14, 0x1},   // fyrommacedonia
	{25589, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{65161, 185, 7, 0x1},   // jamaika
	{47712, 85, 20, 0x1},   // malagasischerepublic
	{45648, 84, 14, 0x1},   // moroccokingdom
	{44695, 242, 26, 0x1},  // grondgebiedfrenchpolynesia
	{36447, 326, 5, 0x1},   // #5nau
	{57175, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{13620, 226, 21, 0x1},  // heardimcdonaldislands
	{36776, 88, 10, 0x1},   // mauritiana
	{39727, 327, 5, 0x1},   // #6150
	{70524, 251, 4, 0x1},   // #9tk
	{3713, 235, 21, 0x1},   // collectiviteitmayotte
	{30539, 328, 5, 0x1},   // #4658
	{54464, 254, 23, 0x1},  // holyseevaticancitystate
	{66584, 211, 4, 0x1},   // #9ck
	{67385, 217, 4, 0x1},   // #9fk
	{7804, 87, 19, 0x1},    // republicamocambique
	{12084, 329, 13, 0x82}, // congorepublic
	{69080, 37, 4, 0x1},    // #9mk
	{14852, 194, 7, 0x1},   // surinam
	{55301, 73, 16, 0x1},   // ethiopiainclerit
	{52751, 141, 12, 0x1},  // nepalkingdom
	{48778, 214, 14, 0x1},  // caymaneilanden
	{17488, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{55042, 160, 20, 0x1},  // republiekoezbekistan
	{20306, 198, 24, 0x1},  // venezuelaverenigdestaten
	{49512, 188, 22, 0x1},  // estadosunidosmexicanos
	{6351, 217, 22, 0x1},   // falklandislandsbritish
	{41098, 52, 15, 0x1},   // turkiyerepublic
	{11440, 23, 15, 0x1},   // georgiarepublic
	{6621, 225, 19, 0x1},   // hongkongsarvanchina
	{28079, 154, 5, 0x81},  // #2tha
	{60886, 255, 4, 0x81},  // #492
	{18873, 206, 25, 0x1},  // sainteustatiussababonaire
	{10407, 199, 22, 0x1},  // overzeesterritoryaruba
	{57031, 24, 6, 0x1},    // ellada
	{36501, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{54848, 71, 29, 0x1},   // formerunitedarabischerepublic
	{2785, 237, 13, 0x1},   // norfolkisland
	{15239, 229, 17, 0x1},  // baljuwschapjersey
	{9228, 212, 24, 0x1},   // overzeesterritorycuracao
	{64288, 43, 20, 0x1},   // poolsevolksrepubliek
	{57109, 64, 28, 0x1},   // democraticrepubliczairecongo
	{42009, 331, 5, 0x1},   // #6cap
	{3805, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{54471, 254, 16, 0x1},  // vaticancitystate
	{70520, 155, 4, 0x1},   // #9tj
	{11973, 15, 17, 0x1},   // formereastgermany
	{51215, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{17247, 16, 9, 0x1},    // frgermany
	{66576, 12, 4, 0x1},    // #9ch
	{67381, 119, 4, 0x1},   // #9fj
	{551, 182, 6, 0x1},     // guyana
	{34857, 117, 22, 0x1},  // peoplesrepublicofchina
	{17241, 18, 6, 0x1},    // spanje
	{1522, 206, 34, 0x1},   // territorybonairesainteustatiussaba
	{31609, 332, 5, 0x1},   // #5750
	{42945, 241, 22, 0x1},  // palestinianterritories
	{67346, 48, 14, 0x1},   // republicservia
	{16368, 230, 11, 0x1},  // formermacau
	{54704, 59, 10, 0x1},   // bukinafaso
	{36126, 227, 21, 0x1},  // grondgebiedislandsman
	{53318, 159, 5, 0x1},   // #7tuv
	{35460, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56014, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{61101, 162, 14, 0x1},  // nieuwehebriden
	{26789, 207, 13, 0x1},  // saintbartlemy
	{12627, 15, 14, 0x1},   // easterngermany
	{48509, 90, 15, 0x1},   // republiekmalawi
	{61570, 9, 17, 0x1},    // bosnaiherzegovina
	{70078, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{22121, 183, 19, 0x1},  // republicadehonduras
	{820, 250, 36, 0x1},    // overzeesterritoryturkscaicoseilanden
	{30819, 256, 5, 0x81},  // #4850
	{19006, 206, 18, 0x1},  // sabasainteustatius
	{36662, 333, 5, 0x1},   // #5nig
	{55840, 205, 39, 0x1},  // collectiviteitfrenchzuidelijketerritory
	{38240, 249, 15, 0x1},  // landsintmaarten
	{23522, 131, 8, 0x1},   // korearep
	{69913, 243, 4, 0x1},   // #9re
	{70927, 164, 4, 0x1},   // #9ye
	{30594, 48, 5, 0x81},   // #4688
	{57353, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{238, 4, 9, 0x1},       // australia
	{58769, 45, 22, 0x1},   // volksrepubliekroemenie
	{66580, 62, 4, 0x1},    // #9ci
	{49941, 119, 5, 0x1},   // #7fij
	{67327, 19, 4, 0x1},    // #9ee
	{57132, 64, 23, 0x81},  // congodemocraticrepublic
	{21033, 64, 26, 0x1},   // republiekcongoleopoldville
	{10824, 10, 15, 0x1},   // witrussischessr
	{39410, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{38476, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{64107, 145, 12, 0x1},  // phillippines
	{47000, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{45494, 162, 11, 0x1},  // newhebriden
	{59325, 12, 6, 0x1},    // svizra
	{50547, 26, 5, 0x1},    // #7hun
	{6616, 225, 16, 0x1},   // chinahongkongsar
	{59139, 88, 20, 0x1},   // mauritanieislamitrep
	{50489, 183, 5, 0x1},   // #7hon
	{40851, 6, 12, 0x1},    // azerbaidzjan
	{15264, 173, 13, 0x1},  // chilerepublic
	{51492, 36, 5, 0x1},    // #7mda
	{13949, 165, 15, 0x1},  // formerzuidjemen
	{70516, 154, 4, 0x1},   // #9th
	{4237, 135, 9, 0x1},    // shrilanka
	{10566, 129, 8, 0x1},   // cambodia
	{57127, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{56593, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{531, 223, 26, 0x1},    // collectiviteitfrenchguyana
	{4593, 164, 17, 0x1},   // fmrarabrepofyemen
	{13500, 55, 13, 0x1},   // yugoslaviasfr
	{36241, 252, 19, 0x1},  // taiwanprovincechina
	{51971, 234, 23, 0x1},  // departementlamartinique
	{44433, 73, 11, 0x1},   // fdrethiopia
	{2131, 223, 18, 0x1},   // frenchguianaguyane
	{10299, 238, 16, 0x1},  // niuenieuwzeeland
	{10027, 115, 17, 0x1},  // bruneidaressalaam
	{18345, 64, 13, 0x1},   // zairerepublic
	{13472, 59, 16, 0x1},   // formeruppervolta
	{25957, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{17856, 138, 11, 0x1},  // uniemyanmar
	{60232, 5, 18, 0x1},    // republikosterreich
	{39379, 22, 27, 0x1},   // greatbritainnorthernireland
	{31289, 334, 5, 0x1},   // #5481
	{48099, 203, 5, 0x1},   // #7asa
	{3682, 209, 13, 0x1},   // bouvetislands
	{22760, 120, 5, 0x81},  // #2fsm
	{42259, 335, 5, 0x1},   // #6cos
	{70900, 155, 11, 0x1},  // tadzikistan
	{70512, 104, 4, 0x1},   // #9tg
	{37636, 49, 18, 0x1},   // slovaakserepubliek
	{55984, 95, 17, 0x1},   // sudanpresecession
	{30514, 45, 5, 0x81},   // #4642
	{11463, 53, 19, 0x1},   // formeroekraiensessr
	{11169, 54, 12, 0x1},   // unitedstates
	{30509, 243, 5, 0x81},  // #4638
	{67331, 71, 4, 0x1},    // #9eg
	{44465, 136, 18, 0x1},  // maldivischeislands
	{26543, 238, 11, 0x1},  // niueislands
	{64483, 78, 21, 0x1},   // republiekguineebissau
	{14186, 46, 14, 0x1},   // federalrusland
	{25706, 139, 5, 0x81},  // #2mng
	{14109, 15, 15, 0x1},   // demrepofgermany
	{53231, 252, 5, 0x1},   // #7tpe
	{60890, 115, 4, 0x81},  // #496
	{59093, 186, 27, 0x1},  // formersaintchristophernevis
	{9695, 48, 16, 0x1},    // serbiamontenegro
	{42646, 336, 5, 0x1},   // #6czr
	{51619, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{5456, 136, 7, 0x1},    // maldive
	{43370, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{32745, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{46608, 218, 18, 0x1},  // grondgebiedfaeroer
	{62914, 148, 28, 0x1},  // northkoreademocraticrepublic
	{70475, 205, 4, 0x1},   // #9tf
	{70884, 59, 18, 0x1},   // republicoppervolta
	{50073, 9, 15, 0x1},    // bsniaandhrzgvna
	{65225, 116, 16, 0x1},  // koninkrijkbhutan
	{2694, 246, 10, 0x1},   // sinthelena
	{30519, 46, 5, 0x81},   // #4643
	{64134, 140, 16, 0x1},  // maleisefederatia
	{13869, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchdeel
	{9907, 186, 15, 0x1},   // saintkittsnorth
	{6878, 112, 13, 0x1},   // uarabemirates
	{5643, 145, 9, 0x1},    // pilipinas
	{66310, 74, 19, 0x1},   // republiquegabonaise
	{71000, 120, 27, 0x1},  // micronesiefederalestatenvan
	{21435, 119, 12, 0x1},  // republicfiji
	{1463, 155, 12, 0x1},   // tadzjikistan
	{45357, 337, 5, 0x1},   // #6mzm
	{43740, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52287, 87, 19, 0x1},   // portugeeseastafrika
	{6635, 230, 13, 0x1},   // chinamacaosar
	{33903, 99, 6, 0x1},    // ssudan
	{44816, 338, 5, 0x1},   // #6mli
	{49221, 241, 20, 0x1},  // gazastripandwestbank
	{11032, 224, 21, 0x1},  // overseasterritoryguam
	{53287, 52, 5, 0x1},    // #7tur
	{65415, 95, 10, 0x1},   // sudannorth
	{7210, 208, 7, 0x1},    // bermuda
	{11260, 150, 13, 0x1},  // saoediearabie
	{56653, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{14159, 5, 10, 0x1},    // oostenrijk
	{31299, 339, 5, 0x1},   // #5483
	{30824, 59, 5, 0x81},   // #4854
	{42085, 339, 5, 0x1},   // #6cha
	{38544, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{66587, 124, 11, 0x1},  // kingdomiraq
	{23559, 143, 13, 0x1},  // omansultanate
	{2670, 213, 24, 0x1},   // territorychristmaseiland
	{51608, 35, 5, 0x1},    // #7mon
	{56186, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{39717, 340, 5, 0x1},   // #6140
	{51560, 137, 5, 0x1},   // #7mhl
	{25657, 26, 24, 0x1},   // peoplesrepublichongarije
	{28694, 115, 11, 0x1},  // bruneidarus
	{33305, 34, 6, 0x1},    // latvia
	{66776, 40, 21, 0x1},   // nederlandenkoninkrijk
	{30529, 207, 5, 0x81},  // #4652
	{17789, 121, 21, 0x1},  // indonesiaunitedstates
	{21912, 89, 17, 0x1},   // republiquemaurice
	{68577, 163, 17, 0x1},  // samoawesternsamoa
	{34345, 125, 27, 0x1},  // hashemitischkingdomjordania
	{27860, 138, 7, 0x1},   // mynamar
	{25681, 39, 5, 0x81},   // #2mne
	{15954, 229, 16, 0x1},  // bailliagedejerri
	{22369, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{18849, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{45534, 341, 5, 0x1},   // #6oma
	{19185, 101, 15, 0x1},  // eswatinikingdom
	{35863, 99, 18, 0x1},   // republicsouthsudan
	{59467, 194, 17, 0x1},  // republieksuriname
	{31294, 301, 5, 0x1},   // #5482
	{2809, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{2012, 173, 14, 0x1},   // republicachile
	{26878, 56, 16, 0x1},   // republicofangola
	{70471, 103, 4, 0x1},   // #9td
	{36260, 252, 19, 0x1},  // taiwanchinesetaipei
	{49810, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{17013, 162, 11, 0x1},  // newhebrides
	{52120, 143, 5, 0x1},   // #7oma
	{3042, 209, 17, 0x1},   // bouveteilandnoors
	{29559, 63, 5, 0x81},   // #4120
	{66019, 37, 36, 0x1},   // theformeryugoslavrepublicofmacedonia
	{41063, 66, 12, 0x1},   // comorosunion
	{14433, 63, 14, 0x1},   // frenchkameroen
	{20998, 209, 23, 0x1},  // grondgebiedbouveteiland
	{61000, 232, 31, 0x1},  // territorynorthernmarianaislands
	{27042, 85, 28, 0x1},   // madagascardemocraticrepublic
	{70467, 250, 4, 0x1},   // #9tc
	{30589, 96, 5, 0x81},   // #4686
	{23637, 245, 15, 0x1},  // southgeoislands
	{30524, 94, 5, 0x81},   // #4646
	{36035, 203, 12, 0x1},  // samoaamelika
	{30564, 248, 5, 0x81},  // #4666
	{30504, 149, 5, 0x81},  // #4634
	{67323, 179, 4, 0x1},   // #9ec
	{15177, 184, 5, 0x1},   // ayiti
	{52339, 91, 15, 0x1},   // republiknamibia
	{71120, 132, 12, 0x1},  // staatkoeweit
	{51501, 46, 20, 0x1},   // voormaligesovjetunie
	{11426, 107, 6, 0x1},   // uganda
	{37144, 87, 20, 0x1},   // portugueseeastafrica
	{8292, 106, 24, 0x1},   // formertanganyikazanzibar
	{46958, 54, 16, 0x1},   // amerikaverstaten
	{21123, 64, 16, 0x1},   // demrepofthecongo
	{11363, 67, 18, 0x1},   // caboverdecapeverde
	{34752, 67, 17, 0x1},   // caboverderepublic
	{11426, 107, 14, 0x1},  // ugandarepublic
	{13189, 66, 16, 0x1},   // unievandecomoren
	{31304, 342, 5, 0x1},   // #5484
	{4957, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{26406, 246, 25, 0x1},  // tristandacunhasainthelena
	{53468, 161, 5, 0x1},   // #7vie
	{69108, 139, 23, 0x1},  // mongoolsevolksrepubliek
	{66205, 9, 17, 0x1},    // bosniahercegovina
	{45595, 91, 17, 0x1},   // republicofnamibia
	{39722, 343, 5, 0x1},   // #6145
	{39712, 344, 5, 0x1},   // #6135
	{44587, 59, 18, 0x1},   // republicuppervolta
	{6828, 231, 20, 0x1},   // stmartincollectivity
	{9069, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{13712, 88, 10, 0x1},   // mauritania
	{20911, 160, 20, 0x1},  // republicofuzbekistan
	{61411, 140, 16, 0x1},  // maleisefederatie
	{60815, 102, 19, 0x1},  // republiekseychellen
	{3354, 165, 23, 0x1},   // democraticrepublicyemen
	{58118, 116, 6, 0x1},   // bhutan
	{7179, 122, 12, 0x1},   // unionofindia
	{2391, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{25473, 188, 6, 0x1},   // mexiko
	{23823, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{60647, 28, 17, 0x1},   // republicoficeland
	{53051, 106, 5, 0x1},   // #7tan
	{12097, 65, 16, 0x1},   // brazzavillecongo
	{50161, 76, 13, 0x1},   // guineeconakry
	{70049, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{40754, 112, 8, 0x1},   // emiraten
	{47560, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{44110, 165, 25, 0x1},  // democraticrepublicofyemen
	{20941, 49, 17, 0x1},   // slovakianrepublic
	{11688, 23, 10, 0x1},   // sakartvelo
	{30829, 196, 5, 0x81},  // #4858
	{52670, 10, 19, 0x1},   // republiekwitrusland
	{48842, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{67536, 186, 31, 0x1},  // federationsaintchristophernevis
	{42343, 82, 15, 0x1},   // libyanarabjamah
	{46785, 235, 18, 0x1},  // grondgebiedmayotte
	{50383, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{18770, 111, 10, 0x1},  // afganistan
	{28677, 254, 17, 0x1},  // vaticaanstadstaat
	{13205, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{572, 68, 10, 0x1},     // afarsissas
	{3347, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{16301, 138, 10, 0x1},  // burmaunion
	{69663, 120, 27, 0x1},  // micronesiafederatedstatesof
	{44811, 345, 5, 0x1},   // #6mld
	{53236, 195, 5, 0x1},   // #7tto
	{1332, 207, 34, 0x1},   // overzeesdepartementsaintbarthelemy
	{32916, 2, 17, 0x1},    // principatdandorra
	{33555, 92, 15, 0x1},   // republicofniger
	{17, 231, 17, 0x1},     // saintmartinfrench
	{16122, 134, 17, 0x1},  // libaneserepubliek
	{66500, 10, 18, 0x1},   // byelorussiabelarus
	{8767, 210, 20, 0x1},   // eilandencocoskeeling
	{17551, 73, 21, 0x1},   // socialistischethiopie
	{44833, 3, 15, 0x1},    // armeniarepublic
	{31599, 346, 5, 0x1},   // #5732
	{70875, 71, 17, 0x1},   // egyptarabrepublic
	{44772, 347, 5, 0x1},   // #6maw
	{45333, 151, 9, 0x1},   // singapour
	{35062, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{1649, 242, 25, 0x1},   // departmentfrenchpolynesia
	{57243, 64, 31, 0x1},   // democraticrepublicofformercongo
	{58059, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{19120, 64, 27, 0x1},   // republikiyakongodemokratiki
	{36407, 151, 9, 0x1},   // singapoer
	{67678, 177, 21, 0x1},  // gemenebestvandominica
	{29564, 11, 5, 0x81},   // #4124
	{18062, 19, 17, 0x1},   // republicofestonia
	{42685, 348, 5, 0x1},   // #6dma
	{19145, 41, 15, 0x1},   // kingdomofnorway
	{62485, 100, 17, 0x1},  // saotomeenprincipe
	{32419, 33, 10, 0x1},   // luxembourg
	{38928, 241, 14, 0x1},  // statepalestina
	{61819, 67, 18, 0x1},   // republiekcaboverde
	{9907, 186, 10, 0x1},   // saintkitts
	{1067, 247, 8, 0x1},    // svalbard
	{34682, 115, 21, 0x1},  // statebruneidarussalam
	{22567, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{14826, 170, 7, 0x1},   // bolivia
	{4869, 96, 7, 0x1},     // senegal
	{2662, 213, 32, 0x1},   // overzeesterritorychristmaseiland
	{24632, 132, 5, 0x81},  // #2kwt
	{39707, 349, 5, 0x1},   // #6130
	{21488, 135, 14, 0x1},  // ceylondominion
	{30584, 150, 5, 0x81},  // #4682
	{28403, 61, 25, 0x1},   // middenafrikaanserepubliek
	{30534, 246, 5, 0x81},  // #4654
	{30554, 187, 5, 0x81},  // #4662
	{30499, 240, 5, 0x81},  // #4630
	{4687, 20, 7, 0x1},     // finland
	{23497, 148, 18, 0x1},  // koreadempeoplesrep
	{31594, 350, 5, 0x1},   // #5731
	{47290, 2, 28, 0x1},    // valleysofandorraprincipality
	{21073, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{58628, 123, 17, 0x1},  // islamrepubliciran
	{3189, 40, 18, 0x1},    // kingdomnetherlands
	{30584, 170, 4, 0x81},  // #468
	{12506, 16, 22, 0x1},   // germanyfederalrepublic
	{17043, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{67071, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{5852, 56, 21, 0x1},    // peoplesrepublicangola
	{26517, 246, 19, 0x1},  // sthelenaenascension
	{22073, 17, 5, 0x81},   // #2dnk
	{7317, 212, 11, 0x1},   // landcuracao
	{69241, 108, 19, 0x1},  // republiekzuidafrika
	{38130, 4, 19, 0x1},    // australiegemenebest
	{36687, 351, 5, 0x1},   // #5nir
	{23156, 64, 3, 0x1},    // rdc
	{36849, 99, 19, 0x1},   // republicsouthsoedan
	{36741, 352, 5, 0x1},   // #5nor
	{7764, 10, 20, 0x1},    // republicbielorusland
	{28637, 68, 18, 0x1},   // republicofdjibouti
	{30559, 231, 5, 0x81},  // #4663
	{59236, 24, 13, 0x1},   // kingdomgreece
	{46498, 157, 27, 0x1},  // democraticrepubliceasttimor
	{23733, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{24607, 186, 5, 0x81},  // #2kna
	{863, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{50178, 94, 15, 0x1},   // republiekrwanda
	{65677, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{6966, 98, 29, 0x1},    // democratischerepublieksomalie
	{10248, 42, 10, 0x1},   // newzealand
	{12902, 60, 8, 0x1},    // botswana
	{13691, 77, 21, 0x1},   // gambiaislamicrepublic
	{48218, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{1445, 49, 18, 0x1},    // slowaakserepubliek
	{31804, 33, 9, 0x1},    // luxemburg
	{15404, 30, 13, 0x1},   // republicitaly
	{16517, 2, 21, 0x1},    // principalityofandorra
	{49774, 47, 17, 0x1},   // republicsanmarino
	{58263, 257, 22, 0x1},  // wallisandfutunaislands
	{23497, 148, 23, 0x1},  // koreadempeoplesrepublic
	{9868, 246, 28, 0x1},   // tristandacunhaandsainthelena
	{55094, 67, 6, 0x1},    // cverde
	{14908, 36, 16, 0x1},   // republicamoldova
	{53473, 197, 5, 0x1},   // #7vin
	{35881, 95, 13, 0x1},   // upto2011sudan
	{8813, 210, 28, 0x1},   // keelingislandsterritorycocos
	{12832, 72, 12, 0x1},   // stateeritrea
	{45131, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{53463, 198, 5, 0x1},   // #7ven
	{18690, 115, 22, 0x1},  // nationbruneiabodepeace
	{39093, 253, 52, 0x1},  // overzeesgebiedsdeelverafgelegeneilandjesunitedstates
	{51010, 110, 12, 0x1},  // zuidrhodesie
	{24405, 127, 5, 0x81},  // #2kaz
	{30549, 200, 5, 0x81},  // #4660
	{24483, 128, 5, 0x81},  // #2kgz
	{12357, 246, 17, 0x1},  // formersainthelena
	{50932, 95, 13, 0x1},   // sudanrepublic
	{18980, 206, 26, 0x1},  // sinteustatiusensababonaire
	{45311, 287, 5, 0x1},   // #6mor
	{35537, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{53124, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{29534, 204, 4, 0x81},  // #410
	{5181, 254, 8, 0x1},    // vaticano
	{13641, 226, 12, 0x1},  // heardislands
	{13510, 55, 4, 0x1},    // sfry
	{27884, 16, 13, 0x1},   // westduitsland
	{55074, 184, 14, 0x1},  // republiekhaiti
	{14131, 257, 15, 0x1},  // fwallisenfutuna
	{26047, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{16379, 95, 11, 0x1},   // formersudan
	{28289, 131, 18, 0x1},  // southkorearepublic
	{51914, 138, 5, 0x1},   // #7mya
	{7015, 235, 26, 0x1},   // overzeesdepartementmayotte
	{31864, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{56941, 58, 12, 0x1},   // benindahomey
	{9658, 140, 22, 0x1},   // formerfederationmalaya
	{36818, 241, 21, 0x1},  // palestijnseautoriteit
	{45845, 244, 20, 0x1},  // republiekzuidvietnam
	{18710, 61, 24, 0x1},   // centralafricankeizerrijk
	{7570, 73, 21, 0x1},    // socialistischethiopia
	{6235, 214, 24, 0x1},   // territorykaaimaneilanden
	{17500, 232, 15, 0x1},  // northernmariana
	{4523, 234, 21, 0x1},   // departementmartinique
	{28727, 19, 16, 0x1},   // republiekestland
	{43510, 102, 23, 0x1},  // republiquedesseychelles
	{45890, 42, 18, 0x1},   // aotearoanewzeeland
	{837, 250, 11, 0x1},    // turkscaicos
	{58624, 123, 17, 0x1},  // iranislamrepublic
	{49475, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{44767, 353, 5, 0x1},   // #6mas
	{7622, 251, 26, 0x1},   // overzeesgebiedsdeeltokelau
	{52891, 8, 9, 0x1},     // balgariya
	{55485, 130, 16, 0x1},  // kiribatirepublic
	{45898, 42, 10, 0x1},   // newzeeland
	{15389, 122, 13, 0x1},  // republicindia
	{22109, 177, 8, 0x1},   // dominika
	{52310, 185, 7, 0x1},   // jamaica
	{59867, 34, 14, 0x1},   // republiclatvia
	{46993, 54, 9, 0x1},    // amerikavs
	{27139, 43, 6, 0x1},    // polska
	{47472, 354, 5, 0x1},   // #6zam
	{10733, 127, 10, 0x1},  // kazakhstan
	{39255, 156, 19, 0x1},  // turkmeenserepubliek
	{39203, 105, 18, 0x1},  // tunesischerepublic
	{47482, 355, 5, 0x1},   // #6zim
	{22507, 241, 14, 0x1},  // statepalestine
	{7664, 222, 18, 0x1},   // territorygroenland
	{25022, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{18252, 15, 25, 0x1},   // germanydemocraticrepublic
	{33002, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{28279, 131, 20, 0x1},  // republicofsouthkorea
	{70368, 186, 26, 0x1},  // saintkittsennevisfederatie
	{17136, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{17128, 37, 17, 0x1},   // republicmacedonia
	{44078, 71, 13, 0x1},   // egyptrepublic
	{53746, 22, 14, 0x1},   // grootbrittanie
	{6635, 230, 10, 0x1},   // chinamacao
	{42013, 147, 16, 0x1},  // papuanieuwguinea
	{28137, 7, 7, 0x1},     // belgien
	{15384, 184, 13, 0x1},  // haitirepublic
	{9102, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{44806, 356, 5, 0x1},   // #6mex
	{48304, 259, 11, 0x1},  // kosovorepof
	{22785, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{29033, 22, 12, 0x1},   // unitedkindom
	{29559, 69, 4, 0x81},   // #412
	{30514, 116, 4, 0x81},  // #464
	{41016, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{4776, 233, 29, 0x1},   // overzeesgebiedsdeelmontserrat
	{50600, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{12018, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{24898, 137, 25, 0x1},  // marshalleilandenrepubliek
	{63958, 132, 17, 0x1},  // vorstendomkoeweit
	{42401, 357, 5, 0x1},   // #6cyp
	{53061, 154, 5, 0x1},   // #7tha
	{27250, 257, 23, 0x1},  // grondgebiedwallisfutuna
	{485, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{49911, 170, 16, 0x1},  // boliviaplurstate
	{56097, 60, 14, 0x1},   // betsjoeanaland
	{14402, 168, 7, 0x1},   // bahamas
	{1287, 242, 26, 0x1},   // departementfrenchpolynesia
	{33707, 178, 16, 0x1},  // domincanrepublic
	{66348, 202, 25, 0x1},  // formernetherlandsantilles
	{29488, 221, 16, 0x1},  // guadeloupefrench
	{3207, 249, 26, 0x1},   // saintmaartennederlandsdeel
	{30989, 306, 5, 0x1},   // #5232
	{27191, 46, 5, 0x81},   // #2rus
	{66697, 246, 14, 0x1},  // sthelenaeiland
	{65751, 140, 25, 0x1},  // formerfederatievanmalakka
	{25672, 26, 9, 0x1},    // hongarije
	{51670, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{40572, 358, 5, 0x1},   // #6990
	{16709, 83, 10, 0x1},   // basutoland
	{13452, 66, 12, 0x1},   // comorenstaat
	{14532, 21, 12, 0x1},   // francedomtom
	{8080, 200, 25, 0x1},   // overseasterritoryanguilla
	{22329, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{50973, 103, 6, 0x1},   // tsjaad
	{45908, 211, 12, 0x1},  // cookeilanden
	{17595, 25, 24, 0x1},   // croatialocalnamehrvatska
	{61341, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{65130, 198, 19, 0x1},  // venezuelabolivrepof
	{40577, 359, 5, 0x1},   // #6aab
	{60403, 22, 18, 0x1},   // verenigdkoninkrijk
	{62919, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{18596, 90, 6, 0x1},    // malawi
	{36611, 360, 5, 0x1},   // #5new
	{49865, 170, 27, 0x1},  // plurinationalstateofbolivia
	{12113, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{66175, 46, 16, 0x1},   // russianfederaton
	{47724, 179, 19, 0x1},  // republicadelecuador
	{52385, 66, 14, 0x1},   // udzimawakomori
	{48716, 6, 10, 0x1},    // azerbeijan
	{2225, 257, 14, 0x1},   // wallisenfutuna
	{38729, 153, 25, 0x1},  // syrischearabischerepublic
	{30834, 228, 4, 0x81},  // #486
	{28884, 65, 16, 0x1},   // kongobrazzaville
	{50786, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47477, 361, 5, 0x1},   // #6zan
	{4493, 65, 8, 0x1},     // congorep
	{63371, 121, 17, 0x1},  // netherlandsindies
	{37728, 82, 12, 0x1},   // stateoflibya
	{53213, 104, 5, 0x1},   // #7tog
	{57898, 95, 15, 0x1},   // republicofsudan
	{36452, 362, 5, 0x1},   // #5nep
	{47886, 167, 5, 0x1},   // #7ant
	{10837, 161, 9, 0x1},   // srvietnam
	{15701, 157, 11, 0x1},  // timoreleste
	{49413, 45, 23, 0x1},   // roemeensevolksrepubliek
	{58392, 253, 19, 0x1},  // usminoroutlyingisds
	{19366, 137, 3, 0x1},   // rmi
	{37435, 363, 5, 0x1},   // #5rwa
	{39375, 318, 5, 0x1},   // #5ukg
	{2500, 112, 12, 0x1},   // arabemirates
	{30984, 300, 5, 0x1},   // #5230
	{27225, 94, 5, 0x81},   // #2rwa
	{28866, 64, 23, 0x1},   // democraticrepublickongo
	{12232, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{27157, 243, 5, 0x81},  // #2reu
	{20602, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{7591, 243, 26, 0x1},   // overzeesgebiedsdeelreunion
	{29544, 57, 5, 0x81},   // #4108
	{22719, 145, 19, 0x1},  // republicphilippines
	{12946, 186, 18, 0x1},  // stchristophernevis
	{32032, 364, 5, 0x1},   // #5aus
	{64666, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{50786, 247, 19, 0x1},  // spitsbergenjanmayen
	{48081, 199, 5, 0x1},   // #7aru
	{43266, 125, 24, 0x1},  // hashemitekingdomofjordan
	{57119, 64, 13, 0x1},   // republiczaire
	{40639, 365, 5, 0x1},   // #6alb
	{63996, 144, 19, 0x1},  // inclbangladpakistan
	{9192, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{21118, 64, 13, 0x1},   // congodemrepof
	{4804, 13, 24, 0x1},    // tsjechoslowaakserepublic
	{26561, 237, 22, 0x1},  // norfolkislandterritory
	{35134, 230, 10, 0x1},  // macauchina
	{70732, 114, 12, 0x1},  // staatbahrein
	{53217, 22, 14, 0x1},   // grootbrittania
	{65534, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{34874, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{16820, 46, 10, 0x1},   // formerussr
	{40567, 307, 5, 0x1},   // #6987
	{25789, 87, 9, 0x1},    // mozambque
	{2926, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{12232, 62, 19, 0x1},   // republiccotedivoire
	{70252, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{29604, 203, 4, 0x81},  // #416
	{30459, 208, 4, 0x81},  // #460
	{30699, 171, 4, 0x81},  // #476
	{9434, 120, 23, 0x1},   // federalstatesmicronesia
	{42796, 366, 5, 0x1},   // #6drv
	{67985, 177, 18, 0x1},  // gemenebestdominica
	{30814, 169, 4, 0x81},  // #484
	{24075, 24, 6, 0x1},    // hellas
	{58377, 207, 17, 0x1},  // saintbartholomeus
	{60476, 72, 12, 0x1},   // staateritrea
	{9626, 140, 16, 0x1},   // federatiamalakka
	{27143, 127, 9, 0x1},   // kazakstan
	{48133, 5, 5, 0x1},     // #7aut
	{42540, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{39358, 367, 5, 0x1},   // #5uae
	{10672, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{13141, 165, 16, 0x1},  // formersouthjemen
	{16592, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5632, 145, 20, 0x1},   // republikangpilipinas
	{19675, 6, 13, 0x1},    // azerbeidzjaan
	{40562, 368, 5, 0x1},   // #6986
	{66083, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{9120, 199, 21, 0x1},   // arubakofthenetherland
	{31199, 369, 5, 0x1},   // #5403
	{15343, 74, 13, 0x1},   // gabonrepublic
	{69358, 256, 22, 0x1},  // maagdenislandsamerican
	{6685, 43, 14, 0x1},    // republicpoland
	{36096, 82, 16, 0x1},   // libyanjamahiriya
	{42039, 370, 5, 0x1},   // #6cdi
	{8945, 243, 16, 0x1},   // territoryreunion
	{41937, 371, 5, 0x1},   // #6cam
	{47487, 111, 5, 0x1},   // #7afg
	{39542, 372, 5, 0x1},   // #5wsm
	{15356, 134, 7, 0x1},   // libanon
	{49782, 47, 17, 0x1},   // sanmarinorepublic
	{39312, 48, 28, 0x1},   // statenunieservieenmontenegro
	{24552, 130, 5, 0x81},  // #2kir
	{6547, 229, 15, 0x1},   // bailiwickjersey
	{19582, 67, 17, 0x1},   // republiccaboverde
	{24612, 131, 5, 0x81},  // #2kor
	{60721, 165, 4, 0x1},   // pdry
	{39184, 256, 17, 0x1},  // usmaagdeneilanden
	{45833, 145, 21, 0x1},  // philippijnserepubliek
	{13762, 37, 20, 0x1},   // thefmryugrpmacedonia
	{30674, 209, 4, 0x81},  // #474
	{32545, 9, 20, 0x1},    // bosniaandhercegovina
	{34156, 114, 16, 0x1},  // kingdomofbahrain
	{48418, 250, 16, 0x1},  // turksandcaicosis
	{56630, 246, 23, 0x1},  // ascensionandsainthelena
	{5280, 249, 23, 0x1},   // saintmaartennetherlands
	{50293, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{31194, 331, 5, 0x1},   // #5402
	{40589, 373, 5, 0x1},   // #6afg
	{40648, 283, 5, 0x1},   // #6alg
	{42228, 342, 5, 0x1},   // #6con
	{41947, 374, 5, 0x1},   // #6can
	{24660, 131, 14, 0x1},  // republiekkorea
	{16187, 37, 4, 0x1},    // vjrm
	{63036, 183, 8, 0x1},   // hondurus
	{51174, 46, 10, 0x1},   // sovjetunia
	{14502, 14, 16, 0x1},   // republictsjechia
	{69260, 66, 14, 0x1},   // uniedercomoren
	{29359, 85, 28, 0x1},   // democraticrepublicmadagascar
	{31014, 375, 5, 0x1},   // #5290
	{37345, 376, 5, 0x1},   // #5rom
	{15995, 241, 27, 0x1},  // bezettepalestijnseterritory
	{22887, 147, 26, 0x1},  // papuaandnewguineaterritory
	{67768, 186, 16, 0x1},  // stkittsandnevits
	{27181, 45, 5, 0x81},   // #2rou
	{48348, 10, 10, 0x1},   // belorussia
	{47114, 236, 14, 0x1},  // nieuwcaledonie
	{37580, 67, 17, 0x1},   // republiccapeverde
	{8097, 200, 15, 0x1},   // anguillabritish
	{69968, 100, 19, 0x1},  // saotomeeastprincipe
	{32089, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{16769, 133, 10, 0x1},  // formerlaos
	{17, 377, 11, 0x2},     // saintmartin
	{31284, 333, 5, 0x1},   // #5475
	{62150, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{6114, 200, 27, 0x1},   // overzeesgebiedsdeelanguilla
	{56727, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{59728, 183, 16, 0x1},  // republichonduras
	{30844, 257, 5, 0x81},  // #4876
	{36442, 379, 5, 0x1},   // #5nam
	{42264, 380, 5, 0x1},   // #6cro
	{60805, 102, 19, 0x1},  // seychellenrepubliek
	{20760, 131, 10, 0x1},  // southkorea
	{3219, 40, 9, 0x1},     // nederland
	{44963, 117, 19, 0x1},  // volksrepubliekchina
	{41952, 272, 5, 0x1},   // #6cao
	{8520, 32, 18, 0x1},    // lithuanianrepublic
	{58696, 29, 13, 0x1},   // stateofisrael
	{32482, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{30994, 311, 5, 0x1},   // #5235
	{32247, 205, 45, 0x1},  // overzeesegemeenschapfrenchzuidelijketerritory
	{38611, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{62092, 153, 14, 0x1},  // syrianrepublic
	{25477, 17, 20, 0x1},   // koninkrijkdenemarken
	{40557, 320, 5, 0x1},   // #6983
	{52266, 130, 14, 0x1},  // gilbertislands
	{30644, 60, 4, 0x81},   // #472
	{17407, 46, 7, 0x1},    // fmrussr
	{56159, 37, 22, 0x1},   // republicnorthmacedonia
	{27552, 228, 19, 0x1},  // britsindischeoceaan
	{58019, 228, 51, 0x1},  // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{16816, 154, 4, 0x1},   // siam
	{31204, 381, 5, 0x1},   // #5404
	{9190, 226, 25, 0x1},   // auheardandmcdonaldislands
	{13494, 55, 16, 0x1},   // formeryugoslavia
	{39360, 112, 3, 0x1},   // uae
	{48647, 145, 19, 0x1},  // republiekfilipijnen
	{3833, 58, 22, 0x1},    // peoplesrepublicofbenin
	{6848, 111, 10, 0x1},   // owganystan
	{42125, 382, 5, 0x1},   // #6col
	{24768, 148, 6, 0x1},   // nkorea
	{31389, 383, 5, 0x1},   // #5560
	{19804, 206, 11, 0x1},  // beseilanden
	{18946, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{28736, 19, 7, 0x1},    // estland
	{5263, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{66036, 37, 19, 0x1},   // republicofmacedonia
	{6338, 217, 28, 0x1},   // islasmalvinasfalklandislands
	{35693, 34, 7, 0x1},    // latvija
	{37350, 384, 5, 0x1},   // #5rus
	{62517, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{62192, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{37288, 346, 5, 0x1},   // #5rok
	{2143, 223, 18, 0x1},   // guyanefrenchguiana
	{52591, 190, 17, 0x1},  // republicadepanama
	{11000, 150, 12, 0x1},  // saoediarabia
	{67238, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{44654, 32, 8, 0x1},    // lithunia
	{14615, 142, 12, 0x1},  // nauruislands
	{58846, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{33686, 68, 6, 0x1},    // jibuti
	{29331, 44, 19, 0x1},   // republicaportuguesa
	{29202, 164, 5, 0x81},  // #2yem
	{3863, 58, 7, 0x1},     // dahomey
	{8787, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{49031, 256, 17, 0x1},  // maagdeneilandenvs
	{48128, 4, 5, 0x1},     // #7aus
	{13918, 73, 16, 0x1},   // incleritethiopia
	{42156, 385, 5, 0x1},   // #6com
	{28694, 115, 16, 0x1},  // bruneidarussalam
	{28523, 255, 15, 0x1},  // virginislandsuk
	{53020, 96, 17, 0x1},   // republicofsenegal
	{6244, 214, 22, 0x1},   // kaaimaneilandenbritish
	{21443, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{25632, 45, 24, 0x1},   // peoplesrepublicofromania
	{34995, 230, 10, 0x1},  // chinamacau
	{69507, 5, 17, 0x1},    // republicofaustria
	{11399, 53, 17, 0x1},   // republicofukraine
	{18999, 206, 25, 0x1},  // bonairesabasainteustatius
	{67829, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{3094, 182, 25, 0x1},   // guyanacooperativerepublic
	{64314, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{30609, 9, 4, 0x81},    // #470
	{44904, 386, 5, 0x1},   // #6mlt
	{67736, 168, 10, 0x1},  // thebahamas
	{60424, 22, 29, 0x1},   // grootbrittannieennoordierland
	{35304, 98, 10, 0x1},   // soomaaliya
	{35847, 387, 5, 0x1},   // #5lie
	{70013, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{7243, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{22002, 388, 5, 0x1},   // #2dhy
	{42362, 389, 5, 0x1},   // #6cub
	{37675, 106, 26, 0x1},  // verenigderepubliektanzania
	{16600, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{46165, 63, 24, 0x1},   // unitedrepublicofcameroon
	{35054, 117, 13, 0x1},  // mainlandchina
	{15630, 6, 20, 0x1},    // republicofazerbaijan
	{13183, 46, 10, 0x1},   // sovjetunie
	{9271, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{12502, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{38109, 177, 18, 0x1},  // dominicagemenebest
	{66462, 215, 15, 0x1},  // sahrawirepublic
	{45340, 106, 12, 0x1},  // ureptanzania
	{6640, 230, 13, 0x1},   // macaosarchina
	{42467, 119, 19, 0x1},  // fijiislandsrepublic
	{44682, 390, 5, 0x1},   // #6mag
	{40517, 391, 5, 0x1},   // #6920
	{33840, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{12431, 138, 27, 0x1},  // unionburmasocialistrepublic
	{29534, 8, 5, 0x81},    // #4100
	{29574, 214, 5, 0x81},  // #4136
	{35818, 392, 5, 0x1},   // #5lib
	{658, 257, 18, 0x1},    // wallisfutunafrench
	{42697, 393, 5, 0x1},   // #6dom
	{21725, 103, 17, 0x1},  // republiquedutchad
	{31279, 272, 5, 0x1},   // #5471
	{48076, 3, 5, 0x1},     // #7arm
	{21908, 394, 5, 0x81},  // #2ddr
	{49182, 64, 5, 0x1},    // #7cod
	{14372, 240, 20, 0x1},  // gemenebestpuertorico
	{30814, 54, 5, 0x81},   // #4840
	{33749, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{10554, 164, 12, 0x1},  // yemenkingdom
	{37390, 82, 10, 0x1},   // statelibya
	{46196, 63, 16, 0x1},   // republiccameroon
	{44677, 395, 5, 0x1},   // #6mad
	{12680, 205, 23, 0x1},  // frenchsouthernterritory
	{19774, 196, 23, 0x1},  // orientalrepublicuruguay
	{63623, 84, 7, 0x1},    // marocco
	{31774, 359, 5, 0x1},   // #5aab
	{16846, 65, 10, 0x1},   // franscongo
	{67161, 232, 38, 0x1},  // overzeesgebiedsdeelnoordelijkemarianen
	{17885, 15, 6, 0x1},    // #3ddde
	{65372, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{67804, 16, 26, 0x1},   // federalerepubliekduitsland
	{47869, 102, 17, 0x1},  // islandsseychellen
	{57630, 51, 13, 0x1},   // swedenkingdom
	{54686, 9, 12, 0x1},    // bsniahrzgvna
	{60834, 128, 18, 0x1},  // republickirgizstan
	{17006, 218, 9, 0x1},   // faeroerne
	{37259, 131, 3, 0x1},   // rok
	{19695, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{21175, 44, 8, 0x1},    // portugal
	{3364, 164, 13, 0x1},   // republicyemen
	{688, 143, 12, 0x1},    // saltanatuman
	{2353, 11, 6, 0x1},     // canada
	{67567, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{5014, 87, 25, 0x1},    // peoplesrepublicmozambique
	{19344, 166, 19, 0x1},  // republiekargentinie
	{1607, 207, 34, 0x1},   // overzeesgebiedsdeelsaintbarthelemy
	{14955, 63, 13, 0x1},   // franskameroen
	{65274, 24, 18, 0x1},   // kingdomgriekenland
	{40537, 396, 5, 0x1},   // #6970
	{7383, 218, 15, 0x1},   // faeroereilanden
	{46024, 141, 14, 0x1},  // kingdomofnepal
	{66751, 150, 12, 0x1},  // saoediarabie
	{27162, 397, 5, 0x1},   // #2rho
	{16306, 138, 14, 0x1},  // unionofmyanmar
	{50092, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{20752, 131, 18, 0x1},  // republicsouthkorea
	{13062, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{13691, 77, 6, 0x1},    // gambia
	{45769, 156, 9, 0x1},   // turkmenia
	{32327, 237, 24, 0x1},  // territoryofnorfolkisland
	{25741, 159, 14, 0x1},  // elliceeilanden
	{11812, 161, 12, 0x1},  // northvietnam
	{31394, 379, 5, 0x1},   // #5565
	{10777, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{58940, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{898, 217, 40, 0x1},    // britishoverzeesterritoryfalklandeilanden
	{40542, 398, 5, 0x1},   // #6971
	{14703, 218, 13, 0x1},  // faeroeislands
	{37588, 67, 16, 0x1},   // capeverdeislands
	{9481, 244, 17, 0x1},   // republicofvietnam
	{36096, 82, 5, 0x1},    // libya
	{3219, 249, 26, 0x1},   // nederlandsdeelsaintmaarten
	{2504, 112, 8, 0x1},    // emirates
	{22017, 177, 5, 0x81},  // #2dma
	{31309, 399, 5, 0x1},   // #5490
	{10484, 120, 16, 0x1},  // micronesiafedsts
	{31659, 400, 5, 0x1},   // #5812
	{25690, 51, 16, 0x1},   // koninkrijkzweden
	{14558, 120, 14, 0x1},  // fsofmicronesia
	{18653, 119, 6, 0x1},   // fidzji
	{14063, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{68304, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{44672, 401, 5, 0x1},   // #6mac
	{12902, 60, 16, 0x1},   // botswanarepublic
	{50550, 112, 12, 0x1},  // unitedarabem
	{40547, 402, 5, 0x1},   // #6972
	{6299, 217, 39, 0x1},   // britishoverseasterritoryfalklandislands
	{27176, 403, 5, 0x1},   // #2rom
	{6141, 177, 8, 0x1},    // dominica
	{29539, 138, 5, 0x81},  // #4104
	{29569, 67, 5, 0x81},   // #4132
	{40839, 404, 5, 0x1},   // #6aul
	{2531, 203, 22, 0x1},   // americansamoaterritory
	{56504, 231, 18, 0x1},  // fransdeelstmaarten
	{17602, 25, 24, 0x1},   // localnamehrvatskacroatia
	{31274, 405, 5, 0x1},   // #5461
	{40580, 73, 9, 0x1},    // abyssinia
	{61613, 114, 14, 0x1},  // stateofbahrain
	{8235, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{54400, 241, 19, 0x1},  // occupiedtrpalestine
	{39471, 406, 5, 0x1},   // #5ukr
	{16269, 73, 11, 0x1},   // fmrethiopia
	{16295, 138, 11, 0x1},  // formerburma
	{4155, 197, 15, 0x1},   // stvincentandgre
	{66865, 174, 16, 0x1},  // colombiarepublic
	{26658, 144, 5, 0x81},  // #2pak
	{70322, 75, 14, 0x1},   // republiekghana
	{40552, 407, 5, 0x1},   // #6973
	{26108, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{34530, 408, 5, 0x1},   // #5gui
	{17963, 58, 6, 0x1},    // #3dybj
	{15529, 213, 26, 0x1},  // grondgebiedchristmaseiland
	{37735, 82, 18, 0x1},   // libyaarabjamahiriy
	{29258, 6, 9, 0x1},     // azerbijan
	{8699, 212, 18, 0x1},   // curacaoknetherland
	{59205, 56, 17, 0x1},   // republicadeangola
	{36761, 409, 5, 0x1},   // #5nth
	{40987, 165, 17, 0x1},  // adenyemenpdrsouth
	{49187, 211, 5, 0x1},   // #7cok
	{13626, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{5557, 234, 20, 0x1},   // departmentmartinique
	{22532, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{9848, 246, 34, 0x1},   // sainthelenaascensiontristandacunha
	{1366, 213, 34, 0x1},   // overzeesgebiedsdeelchristmaseiland
	{13549, 139, 13, 0x1},  // statemongolia
	{11979, 15, 11, 0x1},   // eastgermany
	{50903, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{23324, 111, 21, 0x1},  // republicofafghanistan
	{26810, 145, 5, 0x81},  // #2phl
	{44667, 410, 5, 0x1},   // #6maa
	{69350, 256, 22, 0x1},  // americanmaagdenislands
	{35693, 34, 17, 0x1},   // latvijasrepublika
	{51891, 46, 13, 0x1},   // sovjetrusland
	{40512, 411, 5, 0x1},   // #6910
	{19815, 59, 5, 0x81},   // #2bfa
	{2585, 210, 20, 0x1},   // keelingeilandencocos
	{32022, 412, 5, 0x1},   // #5arm
	{21852, 171, 26, 0x1},  // federativerepublicofbrazil
	{8392, 108, 19, 0x1},   // southafricarepublic
	{21279, 145, 22, 0x1},  // commonwealthfilipijnen
	{31654, 371, 5, 0x1},   // #5811
	{52365, 202, 22, 0x1},  // nederlandseantillenoud
	{5661, 153, 12, 0x1},   // arabrepsyrie
	{24478, 80, 5, 0x81},   // #2ken
	{63968, 132, 17, 0x1},  // koeweitvorstendom
	{57883, 176, 15, 0x1},  // republicadecuba
	{69442, 128, 8, 0x1},   // kirgisia
	{64513, 196, 22, 0x1},  // easternrepublicuruguay
	{3855, 58, 20, 0x1},    // formerlydahomeybenin
	{11150, 161, 8, 0x1},   // vietnamn
	{44950, 413, 5, 0x1},   // #6mon
	{33613, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{43675, 414, 5, 0x1},   // #6jam
	{14406, 143, 13, 0x1},  // maskateenoman
	{18680, 115, 22, 0x1},  // abodepeacenationbrunei
	{49945, 103, 15, 0x1},  // jumhuriyattshad
	{70496, 140, 16, 0x1},  // malayafederation
	{45186, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{32027, 415, 5, 0x1},   // #5aul
	{21997, 16, 5, 0x81},   // #2deu
	{49325, 66, 5, 0x1},    // #7com
	{15199, 43, 21, 0x1},   // poolsepeoplesrepublic
	{36144, 227, 7, 0x1},   // manisle
	{47801, 2, 5, 0x1},     // #7and
	{16048, 241, 25, 0x1},  // bezetpalestijnseterritory
	{37505, 186, 22, 0x1},  // sintchristoffelennevis
	{31664, 416, 5, 0x1},   // #5816
	{56762, 246, 21, 0x1},  // ascensionensinthelena
	{1832, 221, 10, 0x1},   // guadeloupe
	{28836, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{10135, 85, 10, 0x1},   // madagascar
	{55613, 171, 23, 0x1},  // brazilieverenigdestaten
	{59703, 144, 16, 0x1},  // pakistanrepublic
	{57841, 186, 15, 0x1},  // stkittsandnevis
	{58007, 64, 13, 0x1},   // belgischcongo
	{50550, 112, 11, 0x1},  // unitedarabe
	{23591, 143, 24, 0x1},  // sultanateofmuscatandoman
	{11186, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{43925, 417, 5, 0x1},   // #6jpn
	{34032, 334, 5, 0x1},   // #5gab
	{45258, 117, 17, 0x1},  // chinapeoplesrepof
	{9074, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{26840, 43, 5, 0x81},   // #2pol
	{57322, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{6640, 230, 5, 0x1},    // macao
	{16830, 46, 16, 0x1},   // russianfedertion
	{10203, 229, 17, 0x1},  // bailiwickofjersey
	{27683, 179, 16, 0x1},  // republiekecuador
	{42680, 418, 5, 0x1},   // #6dji
	{41121, 52, 19, 0x1},   // ottomanempireturkey
	{32650, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{35778, 299, 5, 0x1},   // #5leb
	{6878, 71, 3, 0x1},     // uar
	{49296, 174, 5, 0x1},   // #7col
	{69117, 87, 24, 0x1},   // volksrepubliekmozambique
	{69191, 173, 14, 0x1},  // republiekchili
	{871, 250, 27, 0x1},    // territoryturkscaicosislands
	{31669, 419, 5, 0x1},   // #5817
	{56195, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{24304, 241, 20, 0x1},  // palestinianauthority
	{2572, 210, 13, 0x1},   // cocoseilanden
	{7166, 243, 18, 0x1},   // departementreunion
	{38322, 76, 16, 0x1},   // republiqueguinea
	{21361, 253, 35, 0x1},  // kleinepacifischeislandsunitedstates
	{55397, 154, 12, 0x1},  // siamthailand
	{10645, 55, 21, 0x1},   // formersfrofyugoslavia
	{2421, 182, 16, 0x1},   // georgetownguyana
	{71000, 120, 24, 0x1},  // micronesiefederalestaten
	{37701, 106, 18, 0x1},  // tanganyikarepublic
	{10743, 6, 18, 0x1},    // republicazerbaijan
	{34189, 420, 5, 0x1},   // #5gam
	{44721, 421, 5, 0x1},   // #6mal
	{22486, 114, 7, 0x1},   // bahrain
	{61486, 82, 11, 0x1},   // formerlibya
	{12844, 273, 16, 0x82}, // fedrepyugoslavia
	{51418, 66, 12, 0x1},   // comorenstate
	{52790, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{4811, 49, 17, 0x1},    // slowaakserepublic
	{837, 250, 26, 0x1},    // turkscaicoseilandenbritish
	{31184, 422, 5, 0x1},   // #5390
	{15808, 111, 23, 0x1},  // islamicrepofafghanistan
	{50768, 247, 18, 0x1},  // svalbardogjanmayen
	{51573, 82, 12, 0x1},   // libyakingdom
	{42824, 54, 25, 0x1},   // verenigdestatenvanamerika
	{48792, 65, 5, 0x1},    // #7cgo
	{34852, 65, 20, 0x1},   // congopeoplesrepublic
	{58300, 138, 8, 0x1},   // mayanmar
	{39480, 423, 5, 0x1},   // #5uru
	{36973, 145, 23, 0x1},  // philippinescommonwealth
	{55016, 119, 26, 0x1},  // republiekvandefijieilanden
	{9252, 121, 19, 0x1},   // nederlandsoostindie
	{11217, 129, 14, 0x1},  // khmerrepubliek
	{20099, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{42899, 133, 6, 0x1},   // laopdr
	{12178, 62, 23, 0x1},   // republicoftheivorycoast
	{61203, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{37301, 424, 3, 0x3},   // roc
	{24547, 129, 5, 0x81},  // #2khm
	{53502, 231, 40, 0x1},  // overzeesgebiedsdeelsaintmartinfrenchdeel
	{46984, 54, 16, 0x1},   // verstatesamerika
	{26676, 190, 5, 0x81},  // #2pan
	{44338, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{20228, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17437, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{26681, 239, 5, 0x81},  // #2pcn
	{14686, 118, 6, 0x1},   // kibris
	{20651, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{67135, 133, 11, 0x1},  // kingdomlaos
	{38899, 254, 17, 0x1},  // vaticaanstadstate
	{8658, 196, 24, 0x1},   // oosterserepubliekuruguay
	{66553, 9, 19, 0x1},    // bosnieenherzegovina
	{31069, 427, 5, 0x1},   // #5343
	{50453, 184, 5, 0x1},   // #7hai
	{29473, 221, 25, 0x1},  // departementdelaguadeloupe
	{70036, 64, 13, 0x1},   // congokinshasa
	{59875, 34, 15, 0x1},   // latvianrepublic
	{497, 207, 10, 0x1},    // saintbarth
	{47999, 166, 5, 0x1},   // #7arg
	{48771, 11, 5, 0x1},    // #7can
	{28742, 148, 15, 0x1},  // democratickorea
	{9466, 140, 6, 0x1},    // malaya
	{20523, 60, 5, 0x81},   // #2bwa
	{47806, 56, 5, 0x1},    // #7ang
	{57304, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{27666, 143, 13, 0x1},  // sultanateoman
	{6390, 239, 10, 0x1},   // pitcairnis
	{51024, 128, 19, 0x1},  // kirgizischerepublic
	{31898, 179, 7, 0x1},   // equador
	{9993, 115, 40, 0x1},   // deverblijfplaatsvandevredenatievanbrunei
	{13803, 37, 14, 0x1},   // macedoniefyrom
	{1715, 213, 25, 0x1},   // territorychristmasislands
	{22199, 253, 17, 0x1},  // usoutlyingislands
	{20884, 92, 17, 0x1},   // republiqueduniger
	{63518, 428, 12, 0x2},  // ruandaurundi
	{63940, 164, 10, 0x1},  // yemensanaa
	{68873, 167, 16, 0x1},  // antiguaenbarbuda
	{19935, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{22107, 178, 5, 0x81},  // #2dom
	{48766, 129, 5, 0x1},   // #7cam
	{62140, 148, 18, 0x1},  // noordkoreavolksrep
	{41406, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{22007, 68, 5, 0x81},   // #2dji
	{31649, 430, 5, 0x1},   // #5800
	{20921, 160, 10, 0x1},  // uzbekistan
	{39112, 253, 41, 0x1},  // verafgelegeneilandjesunitedstatesamerican
	{17915, 148, 15, 0x1},  // koreademocratic
	{23876, 28, 5, 0x81},   // #2isl
	{53084, 111, 23, 0x1},  // islamicstateafghanistan
	{71182, 164, 10, 0x1},  // noordjemen
	{30949, 409, 5, 0x1},   // #5210
	{54860, 164, 22, 0x1},  // arabischerepublicjemen
	{57037, 127, 11, 0x1},  // khazakhstan
	{4281, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{21480, 135, 14, 0x1},  // dominionceylon
	{69144, 44, 9, 0x1},    // portugual
	{14048, 16, 28, 0x1},   // federalrepublicformergermany
	{40507, 404, 5, 0x1},   // #6900
	{31786, 431, 5, 0x1},   // #5afg
	{47306, 31, 27, 0x1},   // principalityofliechtenstein
	{31044, 432, 5, 0x1},   // #5325
	{31064, 433, 5, 0x1},   // #5341
	{31109, 434, 5, 0x1},   // #5355
	{11241, 136, 20, 0x1},  // formermaldiveislands
	{31189, 435, 5, 0x1},   // #5395
	{10733, 127, 18, 0x1},  // kazakhstanrepublic
	{31990, 436, 5, 0x1},   // #5arg
	{32039, 6, 12, 0x1},    // azerbaidzhan
	{46508, 157, 17, 0x1},  // republiceasttimor
	{591, 236, 35, 0x1},    // overzeesecollectiviteitnewcaledonia
	{38322, 79, 27, 0x1},   // republiqueguineaequatoriale
	{17203, 78, 11, 0x1},   // guinebissau
	{58469, 102, 17, 0x1},  // seychellesislands
	{3984, 203, 20, 0x1},   // americansamoaislands
	{26973, 148, 5, 0x81},  // #2prk
	{17519, 252, 7, 0x1},   // formosa
	{30944, 437, 5, 0x1},   // #5205
	{30954, 438, 5, 0x1},   // #5211
	{19660, 201, 13, 0x1},  // alandeilanden
	{42317, 65, 13, 0x1},   // congorepofthe
	{34821, 151, 9, 0x1},   // singapore
	{66651, 205, 27, 0x1},  // frenchsouthernantarticlands
	{44083, 34, 15, 0x1},   // republicletland
	{34525, 439, 5, 0x1},   // #5gua
	{39506, 66, 13, 0x1},   // comoroislands
	{43245, 29, 6, 0x1},    // israel
	{31084, 440, 5, 0x1},   // #5346
	{62348, 176, 14, 0x1},  // republicofcuba
	{64909, 70, 17, 0x1},   // sultanatezanzibar
	{43379, 113, 24, 0x1},  // volksrepubliekbangladesh
	{38393, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{44402, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{5692, 222, 9, 0x1},    // groenland
	{22479, 114, 14, 0x1},  // kingdombahrain
	{36528, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64164, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{21545, 240, 20, 0x1},  // puertoricogemenebest
	{30959, 441, 5, 0x1},   // #5212
	{12863, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{25700, 51, 6, 0x1},    // zweden
	{57774, 10, 17, 0x1},   // republicofbelarus
	{34214, 442, 5, 0x1},   // #5gfr
	{49173, 114, 9, 0x1},   // albahrayn
	{69025, 93, 24, 0x1},   // federalerepublieknigeria
	{35090, 230, 12, 0x1},  // chinaprmacao
	{39502, 188, 6, 0x1},   // mexico
	{64608, 27, 15, 0x1},   // republicierland
	{42791, 399, 5, 0x1},   // #6drc
	{43439, 163, 28, 0x1},  // independentstatewesternsamoa
	{50269, 121, 29, 0x1},  // republicindonesiaunitarystate
	{63945, 164, 10, 0x1},  // sanaayemen
	{35852, 443, 5, 0x1},   // #5lit
	{16108, 124, 4, 0x1},   // iraq
	{31089, 444, 5, 0x1},   // #5347
	{56642, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{9401, 226, 20, 0x1},   // heardmcdonaldislands
	{62200, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{63692, 160, 11, 0x1},  // oesbekistan
	{2572, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{27296, 160, 18, 0x1},  // republicuzbekistan
	{1941, 234, 24, 0x1},   // collectiviteitmartinique
	{8538, 145, 10, 0x1},   // filipijnen
	{12140, 121, 17, 0x1},  // indonesiarepublic
	{26941, 240, 5, 0x81},  // #2pri
	{2023, 243, 12, 0x1},   // ilelareunion
	{53813, 256, 32, 0x1},  // territoryamericanmaagdeneilanden
	{16511, 35, 6, 0x1},    // monaco
	{18579, 94, 15, 0x1},   // rwandanrepublic
	{11416, 107, 16, 0x1},  // republicofuganda
	{43857, 253, 34, 0x1},  // kleineafgelegenislandsunitedstates
	{47240, 132, 7, 0x1},   // koeweit
	{62924, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{23502, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{16148, 191, 12, 0x1},  // republicperu
	{40844, 445, 5, 0x1},   // #6aus
	{7772, 10, 15, 0x1},    // bieloruslandrep
	{31074, 446, 5, 0x1},   // #5344
	{37400, 22, 13, 0x1},   // unitedkingdom
	{37849, 205, 25, 0x1},  // frenchsouthernterritories
	{59773, 30, 13, 0x1},   // kingdomitalia
	{29657, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{47240, 132, 19, 0x1},  // koeweitprincipality
	{27193, 46, 11, 0x1},   // russiansfsr
	{2996, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{37459, 108, 7, 0x1},   // safrica
	{9399, 226, 22, 0x1},   // auheardmcdonaldislands
	{28358, 63, 17, 0x1},   // republiekkameroen
	{1868, 76, 6, 0x1},     // guinea
	{5440, 143, 13, 0x1},   // omansultanaat
	{27737, 22, 2, 0x1},    // vk
	{22361, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{54796, 137, 25, 0x1},  // republiekmarshalleilanden
	{34510, 120, 10, 0x1},  // micronisia
	{28757, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{50983, 126, 5, 0x1},   // #7jpn
	{31079, 447, 5, 0x2},   // #5345
	{12310, 22, 13, 0x1},   // unitedkingdon
	{69741, 120, 19, 0x1},  // micronesiafedstates
	{27625, 248, 19, 0x1},  // stpierreandmiquelon
	{50458, 225, 5, 0x1},   // #7hkg
	{66046, 37, 37, 0x1},   // macedoniaformerjoegoslavischerepublic
	{48295, 259, 15, 0x1},  // republiekkosovo
	{43192, 66, 11, 0x1},   // comorenunie
	{42531, 135, 17, 0x1},  // republieksrilanka
	{57745, 24, 17, 0x1},   // helleenserepublic
	{36715, 254, 17, 0x1},  // statevaticaanstad
	{36147, 227, 9, 0x1},   // isleofman
	{6412, 214, 30, 0x1},   // overseasterritorycaymanislands
	{60453, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{29204, 164, 5, 0x1},   // yeman
	{288, 164, 5, 0x1},     // yemen
	{797, 217, 16, 0x1},    // falklandeilanden
	{5153, 112, 12, 0x1},   // trucialcoast
	{36266, 252, 13, 0x1},  // chinesetaipei
	{26815, 146, 5, 0x81},  // #2plw
	{34342, 449, 5, 0x1},   // #5gha
	{50882, 185, 5, 0x1},   // #7jam
	{11284, 175, 19, 0x1},  // republicofcostarica
	{66493, 10, 18, 0x1},   // belarusbyelorussia
	{18022, 136, 21, 0x1},  // republicofthemaldives
	{12530, 16, 11, 0x1},   // germanywest
	{32640, 215, 16, 0x1},  // westelijkesahara
	{7127, 1, 22, 0x1},     // albaniapeoplesrepublic
	{61694, 55, 19, 0x1},   // voormaligjugoslavie
	{31099, 450, 5, 0x1},   // #5350
	{41664, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchdeel
	{3904, 26, 17, 0x1},    // republicofhungary
	{5337, 246, 23, 0x1},   // sthelenaanddependencies
	{62778, 241, 27, 0x1},  // palestijnseautonomegebieden
	{34864, 276, 15, 0x2},  // republicofchina
	{16084, 7, 16, 0x1},    // koninkrijkbelgie
	{6979, 98, 16, 0x1},    // republieksomalie
	{4118, 210, 9, 0x1},    // cocosisds
	{35570, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{28603, 195, 22, 0x1},  // trinidadtobagorepublic
	{31364, 303, 5, 0x1},   // #5540
	{25487, 17, 10, 0x1},   // denemarken
	{11312, 129, 19, 0x1},  // formerkhmerrepublic
	{7772, 10, 12, 0x1},    // bielorusland
	{68887, 132, 14, 0x1},  // dawlatalkuwayt
	{1117, 37, 23, 0x1},    // republieknoordmacedonie
	{26991, 44, 5, 0x81},   // #2prt
	{57366, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{30089, 28, 5, 0x81},   // #4352
	{30939, 318, 5, 0x1},   // #5200
	{21757, 80, 15, 0x1},   // republicofkenya
	{43162, 254, 13, 0x1},  // vaticaanstaat
	{27006, 242, 5, 0x81},  // #2pyf
	{30124, 30, 5, 0x81},   // #4380
	{2931, 115, 6, 0x1},    // brunei
	{44130, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{50960, 125, 5, 0x1},   // #7jor
	{38078, 240, 21, 0x1},  // grondgebiedpuertorico
	{2027, 71, 3, 0x1},     // are
	{62140, 148, 10, 0x1},  // noordkorea
	{28657, 254, 8, 0x1},   // vaticaan
	{19109, 206, 13, 0x1},  // sabaenbonaire
	{38668, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{32155, 241, 31, 0x1},  // palestineliberationorganization
	{17033, 46, 9, 0x1},    // fedrussia
	{26254, 245, 50, 0x1},  // overzeesterritorysouthgeorgiasouthsandwicheilanden
	{48726, 61, 5, 0x1},    // #7caf
	{49741, 215, 16, 0x1},  // saharaoccidental
	{35894, 441, 5, 0x1},   // #5lux
	{49124, 62, 5, 0x1},    // #7civ
	{69033, 92, 14, 0x1},   // republiekniger
	{16130, 187, 18, 0x1},  // republieksintlucia
	{31369, 337, 5, 0x1},   // #5541
	{53458, 162, 5, 0x1},   // #7van
	{13439, 66, 20, 0x1},   // archipelvandecomoren
	{12609, 16, 18, 0x1},   // fmrfedrepofgermany
	{62500, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{52782, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{55387, 154, 14, 0x1},  // koninkrijksiam
	{12270, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{41918, 219, 19, 0x1},  // baljuwschapguernsey
	{62919, 451, 23, 0x2},  // koreademocraticrepublic
	{44069, 71, 14, 0x1},   // arabrepofegypt
	{16337, 138, 15, 0x1},  // burmanowmyanmar
	{34125, 191, 16, 0x1},  // republicadelperu
	{31104, 357, 5, 0x1},   // #5352
	{44100, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{49577, 14, 5, 0x1},    // #7cze
	{25548, 14, 15, 0x1},   // czechiarepublic
	{64038, 171, 25, 0x1},  // federalerepubliekbrazilie
	{9447, 120, 19, 0x1},   // micronesiafederatia
	{16002, 241, 20, 0x1},  // palestijnseterritory
	{56522, 231, 17, 0x1},  // fransdeelstmartin
	{36285, 252, 23, 0x1},  // provincievanchinataiwan
	{16782, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{679, 108, 3, 0x1},     // rsa
	{11903, 183, 8, 0x1},   // honduras
	{39379, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{48189, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{9447, 120, 13, 0x1},   // micronesiafed
	{23138, 134, 15, 0x1},  // republiclebanon
	{48061, 28, 15, 0x1},   // republiciceland
	{10707, 45, 24, 0x1},   // romaniasocialistrepublic
	{12211, 62, 11, 0x1},   // cotedivoire
	{62631, 205, 24, 0x1},  // fransezuidelijkegebieden
	{60558, 89, 19, 0x1},   // republiquedemaurice
	{27698, 50, 18, 0x1},   // republikaslovenija
	{31094, 453, 5, 0x1},   // #5349
	{40492, 454, 5, 0x1},   // #6840
	{41891, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{41785, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{39487, 54, 15, 0x1},   // usaunitedstates
	{31384, 347, 5, 0x1},   // #5553
	{70168, 123, 12, 0x1},  // empireofiran
	{40948, 165, 9, 0x1},   // adenyemen
	{66146, 123, 10, 0x1},  // empireiran
	{46276, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{31724, 455, 5, 0x1},   // #5940
	{67500, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{13042, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{43910, 10, 15, 0x1},   // repbielorusland
	{40222, 359, 4, 0x1},   // #658
	{5827, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{34372, 456, 5, 0x1},   // #5gmy
	{39457, 80, 14, 0x1},   // republiekkenia
	{34535, 457, 5, 0x1},   // #5guy
	{6780, 231, 23, 0x1},   // saintmartincollectivity
	{1024, 239, 16, 0x1},   // pitcairneilanden
	{3189, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{32149, 241, 15, 0x1},  // formerpalestine
	{6678, 43, 21, 0x1},    // peoplesrepublicpoland
	{49973, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{31379, 355, 5, 0x1},   // #5552
	{11888, 52, 15, 0x1},   // turkserepubliek
	{26669, 7, 7, 0x1},     // belgium
	{30094, 122, 5, 0x81},  // #4356
	{52765, 105, 15, 0x1},  // tunisiarepublic
	{30129, 62, 5, 0x81},   // #4384
	{45352, 458, 5, 0x1},   // #6mya
	{34194, 459, 5, 0x1},   // #5gdr
	{63833, 104, 14, 0x1},  // republicoftogo
	{38300, 53, 14, 0x1},   // sovjetoekraine
	{13382, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{57558, 2, 15, 0x1},    // prinsdomandorra
	{71069, 140, 15, 0x1},  // malayafederatie
	{10688, 45, 26, 0x1},   // socialistrepublicofromania
	{36838, 14, 19, 0x1},   // tsjechischerepublic
	{43906, 460, 5, 0x1},   // #6jor
	{21973, 213, 24, 0x1},  // christmasislandterritory
	{15205, 45, 23, 0x1},   // peoplesrepublicroemenia
	{14760, 45, 8, 0x1},    // roemenia
	{10529, 110, 9, 0x1},   // srhodesia
	{34719, 62, 23, 0x1},   // republiquedecotedivoire
	{10603, 161, 9, 0x1},   // vietnamsr
	{55707, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{35954, 247, 27, 0x1},  // grondgebiedsvalbardjanmayen
	{51348, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{7784, 138, 20, 0x1},   // republicunionmyanmar
	{31374, 354, 5, 0x1},   // #5551
	{23212, 256, 15, 0x1},  // virginislandsus
	{54492, 19, 5, 0x1},    // eesti
	{36064, 215, 10, 0x1},  // westsahara
	{40002, 389, 4, 0x1},   // #640
	{10818, 10, 21, 0x1},   // formerwitrussischessr
	{19006, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{1789, 91, 15, 0x1},    // southwestafrica
	{16306, 138, 19, 0x1},  // unionofmyanmarburma
	{68020, 48, 25, 0x1},   // serbiaandmontenegroformer
	{60471, 82, 10, 0x1},   // libiestaat
	{15503, 176, 13, 0x1},  // republiekcuba
	{23654, 136, 13, 0x1},  // dhivehiraajje
	{2897, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{60824, 102, 18, 0x1},  // seychellenrepublic
	{37571, 77, 17, 0x1},   // thegambiarepublic
	{20130, 170, 5, 0x81},  // #2bol
	{24961, 247, 26, 0x1},  // svalbardandjanmayenislands
	{44952, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56282, 159, 13, 0x1},  // elliceislands
	{15325, 187, 10, 0x1},  // saintlucia
	{16511, 35, 18, 0x1},   // monacoprincipality
	{40412, 332, 5, 0x1},   // #6750
	{32184, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{27739, 214, 10, 0x1},  // caimanesvk
	{44170, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{7656, 222, 26, 0x1},   // overzeesterritorygroenland
	{57269, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{34995, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{70571, 52, 15, 0x1},   // republicturkiye
	{239, 54, 2, 0x1},      // us
	{40017, 278, 4, 0x1},   // #641
	{68354, 186, 20, 0x1},  // stchristopherennevis
	{27455, 58, 16, 0x1},   // republiekdahomey
	{5835, 221, 19, 0x1},   // territoryguadeloupe
	{15567, 124, 4, 0x1},   // irak
	{38160, 231, 23, 0x1},  // collectivitesaintmartin
	{31114, 461, 5, 0x1},   // #5359
	{49165, 114, 17, 0x1},  // mamlakatalbahrayn
	{66479, 142, 14, 0x1},  // naoerorepublic
	{522, 223, 35, 0x1},    // overzeesecollectiviteitfrenchguyana
	{40477, 421, 5, 0x1},   // #6820
	{49548, 118, 5, 0x1},   // #7cyp
	{52796, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{1408, 12, 7, 0x1},     // schweiz
	{26025, 255, 22, 0x1},  // maagdeneilandenbritish
	{23374, 202, 21, 0x1},  // netherlandswestindies
	{43175, 241, 14, 0x1},  // palestinastaat
	{2632, 237, 13, 0x1},   // norfolkeiland
	{17099, 15, 9, 0x1},    // formergdr
	{54919, 133, 22, 0x1},  // democraticvolksreplaos
	{52602, 190, 14, 0x1},  // panamarepublic
	{16477, 136, 16, 0x1},  // republicmaldives
	{24081, 30, 5, 0x81},   // #2ita
	{42713, 96, 15, 0x1},   // republicsenegal
	{16320, 138, 17, 0x1},  // burmaunionmyanmar
	{15843, 71, 11, 0x1},   // formeregypt
	{42818, 188, 21, 0x1},  // mexicoverenigdestaten
	{28036, 231, 21, 0x1},  // saintmartinfrenchpart
	{21161, 118, 6, 0x1},   // cyprus
	{52548, 78, 15, 0x1},   // portugeesguinea
	{46492, 98, 24, 0x1},   // somalidemocraticrepublic
	{31714, 360, 5, 0x1},   // #5920
	{40022, 393, 4, 0x1},   // #642
	{36266, 252, 19, 0x1},  // chinesetaipeitaiwan
	{14419, 242, 14, 0x1},  // franspolynesie
	{35039, 225, 15, 0x1},  // hongkongchinapr
	{39440, 255, 15, 0x1},  // ukvirginislands
	{69772, 248, 22, 0x1},  // fsaintpierreetmiquelon
	{9804, 48, 6, 0x1},     // servia
	{19837, 8, 5, 0x81},    // #2bgr
	{65663, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{40487, 462, 5, 0x1},   // #6835
	{12496, 16, 17, 0x1},   // formerwestgermany
	{35813, 463, 5, 0x1},   // #5les
	{32003, 160, 19, 0x1},  // republicoezbekistan
	{20518, 209, 5, 0x81},  // #2bvt
	{21896, 6, 12, 0x1},    // azerbeidzjan
	{25950, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{42478, 67, 19, 0x1},   // republicofcapeverde
	{14258, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{47215, 358, 5, 0x1},   // #6wsm
	{17736, 10, 6, 0x1},    // #3byaa
	{39370, 464, 5, 0x1},   // #5uga
	{63686, 172, 9, 0x1},   // barbadoes
	{17105, 15, 3, 0x1},    // gdr
	{10376, 93, 22, 0x1},   // federalrepublicnigeria
	{53368, 197, 14, 0x1},  // saintvincentgr
	{30134, 185, 5, 0x81},  // #4388
	{67699, 4, 23, 0x1},    // commonwealthofaustralia
	{6390, 239, 14, 0x1},   // pitcairnisland
	{51662, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{28440, 108, 18, 0x1},  // republicsuidafrika
	{31719, 465, 5, 0x1},   // #5935
	{40162, 466, 4, 0x1},   // #653
	{7748, 79, 16, 0x1},    // equatorialguinea
	{8836, 210, 20, 0x1},   // cocoskeelingeilanden
	{9491, 244, 8, 0x1},    // vietnams
	{25022, 228, 21, 0x1},  // britishindischeoceaan
	{9674, 140, 15, 0x1},   // malayafederatia
	{6741, 240, 27, 0x1},   // overzeesterritorypuertorico
	{19688, 57, 5, 0x81},   // #2bdi
	{40497, 467, 5, 0x1},   // #6850
	{35724, 468, 5, 0x1},   // #5lbr
	{51355, 208, 24, 0x1},  // overzeesterritorybermuda
	{301, 232, 28, 0x1},    // territorynoordelijkemarianen
	{20096, 208, 5, 0x81},  // #2bmu
	{54391, 241, 19, 0x1},  // palestineoccupiedtr
	{50055, 208, 15, 0x1},  // bermudaeilanden
	{10574, 129, 15, 0x1},  // stateofcambodia
	{55975, 95, 14, 0x1},   // republieksudan
	{8961, 251, 24, 0x1},   // overseasterritorytokelau
	{61781, 138, 9, 0x1},   // unieburma
	{37430, 419, 5, 0x1},   // #5rvn
	{50527, 155, 20, 0x1},  // republictadzjikistan
	{35419, 128, 18, 0x1},  // kyrgyzrespublikasy
	{14132, 257, 22, 0x1},  // wallisenfutunaeilanden
	{31729, 469, 5, 0x1},   // #5946
	{31739, 308, 5, 0x1},   // #5950
	{67180, 232, 31, 0x1},  // noordelijkemarianencommonwealth
	{7543, 205, 28, 0x1},   // frenchsouthernantarcticlands
	{38989, 106, 7, 0x1},   // tazania
	{40152, 470, 4, 0x1},   // #652
	{31759, 471, 5, 0x1},   // #5986
	{19474, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{16855, 206, 44, 0x1},  // overzeesgebiedsdeelbonairesainteustatiussaba
	{19458, 48, 22, 0x1},   // serbiamontenegroformer
	{39605, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{43700, 64, 23, 0x1},   // kongodemocraticrepublic
	{68045, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{6390, 239, 15, 0x1},   // pitcairnislands
	{32522, 198, 11, 0x1},  // venezuelarb
	{8327, 68, 16, 0x1},    // djiboutirepublic
	{13312, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{33740, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{9137, 199, 9, 0x1},    // landaruba
	{23156, 64, 7, 0x1},    // rdcongo
	{52354, 149, 5, 0x1},   // #7qat
	{17753, 225, 9, 0x1},   // xianggang
	{18557, 61, 11, 0x1},   // centralafrr
	{32149, 241, 37, 0x1},  // formerpalestineliberationorganization
	{31734, 472, 5, 0x1},   // #5947
	{4412, 257, 28, 0x1},   // territorywallisfutunaislands
	{56225, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{40132, 414, 4, 0x1},   // #651
	{31764, 473, 5, 0x1},   // #5987
	{65060, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{63639, 169, 13, 0x1},  // britshonduras
	{3665, 209, 30, 0x1},   // overseasterritorybouvetislands
	{38206, 249, 22, 0x1},  // netherlandssintmaarten
	{3673, 209, 22, 0x1},   // territorybouvetislands
	{11672, 102, 17, 0x1},  // seychellenislands
	{48170, 168, 8, 0x1},   // bahamaes
	{42664, 156, 11, 0x1},  // turkmenstan
	{2131, 223, 12, 0x1},   // frenchguiana
	{61781, 138, 26, 0x1},  // unieburmasocialistrepublic
	{67071, 73, 8, 0x1},    // ityopiya
	{11116, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{55820, 64, 12, 0x1},   // belgiancongo
	{40593, 33, 20, 0x1},   // grandduchyluxembourg
	{47784, 229, 17, 0x1},  // grondgebiedjersey
	{37906, 144, 19, 0x1},  // pakistaninclbanglad
	{66348, 40, 17, 0x1},   // formernetherlands
	{43705, 15, 27, 0x1},   // democraticrepublicofgermany
	{68374, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{36786, 474, 5, 0x1},   // #5pak
	{18891, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{14901, 25, 15, 0x1},   // croatiarepublic
	{14496, 259, 14, 0x1},  // kosovarepublic
	{15665, 157, 32, 0x1},  // republicademocraticadetimorleste
	{20639, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{7909, 162, 8, 0x1},    // vanutatu
	{35575, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{52914, 78, 15, 0x1},   // portugeesguinee
	{10751, 6, 10, 0x1},    // azerbaijan
	{47378, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{17742, 13, 6, 0x1},    // #3cshh
	{39567, 475, 5, 0x1},   // #5yem
	{56139, 61, 28, 0x1},   // formercentralafricanrepublic
	{23007, 19, 15, 0x1},   // estoniarepublic
	{38578, 246, 25, 0x1},  // ascensionentristandacunha
	{50720, 48, 26, 0x1},   // serviamontenegrostatenunia
	{16765, 123, 4, 0x1},   // iran
	{49405, 175, 5, 0x1},   // #7crc
	{27714, 80, 14, 0x1},   // jamhuriyakenya
	{69716, 120, 25, 0x1},  // micronesiafederalstatesof
	{40849, 476, 5, 0x1},   // #6aze
	{3485, 234, 22, 0x1},   // collectivitymartinique
	{35032, 117, 7, 0x1},   // chinapr
	{40407, 417, 5, 0x1},   // #6740
	{37137, 375, 5, 0x1},   // #5pol
	{64951, 12, 19, 0x1},   // confederationsuisse
	{27707, 50, 9, 0x1},    // slovenija
	{71027, 120, 19, 0x1},  // micronesiefederatie
	{37107, 14, 20, 0x1},   // tsjechischerepubliek
	{64179, 242, 18, 0x1},  // polynesiafrancaise
	{59196, 151, 17, 0x1},  // singaporerepublic
	{12657, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{10055, 13, 16, 0x1},   // tsjechoslowakije
	{67479, 186, 21, 0x1},  // stchristopherandnevis
	{31744, 477, 5, 0x1},   // #5955
	{10559, 129, 15, 0x1},  // kingdomcambodia
	{40207, 478, 4, 0x1},   // #657
	{61713, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{52480, 197, 24, 0x1},  // saintvincentengrenadines
	{69480, 117, 3, 0x1},   // prc
	{49445, 176, 5, 0x1},   // #7cub
	{13652, 186, 20, 0x1},  // stchristoffelennevis
	{35691, 479, 5, 0x1},   // #5lat
	{50305, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{34149, 105, 14, 0x1},  // tunisiakingdom
	{40482, 480, 5, 0x1},   // #6830
	{49148, 63, 5, 0x1},    // #7cmr
	{27222, 244, 3, 0x1},   // rvn
	{67422, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{27797, 71, 29, 0x1},   // unitedarabischerepublicegypte
	{55763, 145, 18, 0x1},  // filipijnserepublic
	{34794, 74, 15, 0x1},   // republicofgabon
	{4404, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{26996, 192, 5, 0x81},  // #2pry
	{8742, 245, 33, 0x1},   // southgeorgiasouthsandwicheilanden
	{33534, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{59939, 134, 15, 0x1},  // lebanonrepublic
	{62463, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{35263, 148, 11, 0x1},  // demrepkorea
	{33088, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{57322, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{40452, 481, 4, 0x1},   // #680
	{3731, 195, 2, 0x1},    // tt
	{40197, 482, 4, 0x1},   // #656
	{23415, 223, 15, 0x1},  // guyanefrancaise
	{12548, 16, 22, 0x1},   // federalrepublicgermany
	{13404, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{344, 232, 27, 0x1},    // noordelijkemarianenamerican
	{10938, 129, 17, 0x1},  // kingdomofcambodia
	{26543, 238, 10, 0x1},  // niueisland
	{48776, 214, 5, 0x1},   // #7cay
	{52682, 46, 10, 0x1},   // ruslandfed
	{30349, 483, 5, 0x1},   // #4532
	{11381, 110, 18, 0x1},  // republicofzimbabwe
	{31674, 421, 5, 0x1},   // #5820
	{18310, 64, 11, 0x1},   // congodemrep
	{58304, 232, 10, 0x1},  // nmarianais
	{20931, 49, 18, 0x1},   // republicofslovakia
	{29773, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{53845, 253, 25, 0x1},  // unitedstateskleineislands
	{36868, 484, 5, 0x1},   // #5pan
	{58263, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{15730, 104, 13, 0x1},  // republiektogo
	{1262, 138, 5, 0x1},    // birma
	{40182, 485, 4, 0x1},   // #655
	{40317, 486, 5, 0x1},   // #6678
	{31754, 487, 5, 0x1},   // #5983
	{39827, 488, 4, 0x1},   // #631
	{69716, 120, 23, 0x1},  // micronesiafederalstates
	{49348, 67, 5, 0x1},    // #7cpv
	{6693, 43, 6, 0x1},     // poland
	{31169, 304, 5, 0x1},   // #5375
	{17464, 145, 24, 0x1},  // republiekvandefilipijnen
	{40502, 489, 5, 0x1},   // #6860
	{14781, 221, 13, 0x1},  // flaguadeloupe
	{62068, 147, 17, 0x1},  // papoeanieuwguinea
	{64985, 255, 12, 0x1},  // brvirginisds
	{30354, 199, 5, 0x81},  // #4533
	{63851, 174, 17, 0x1},  // republiekcolombia
	{33467, 68, 16, 0x1},   // frenchafarsissas
	{25974, 255, 15, 0x1},  // britishvirginis
	{70685, 63, 8, 0x1},    // kameroun
	{23314, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{11211, 129, 20, 0x1},  // formerkhmerrepubliek
	{1926, 42, 2, 0x1},     // nz
	{53998, 22, 25, 0x1},   // greatbritainunitedkingdom
	{40172, 348, 4, 0x1},   // #654
	{69309, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{21301, 39, 19, 0x1},   // republiekmontenegro
	{10982, 150, 11, 0x1},  // saudiarabia
	{19193, 101, 18, 0x1},  // kingdomofswaziland
	{10445, 230, 22, 0x1},  // overzeesterritorymacau
	{30379, 42, 5, 0x81},   // #4554
	{44731, 217, 20, 0x1},  // falklandisdsmalvinas
	{39485, 284, 5, 0x1},   // #5usa
	{30339, 490, 5, 0x1},   // #4530
	{29414, 20, 16, 0x1},   // republiekfinland
	{3399, 165, 23, 0x1},   // yemendemocraticrepublic
	{54010, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{44205, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{24047, 29, 5, 0x81},   // #2isr
	{36816, 471, 5, 0x1},   // #5pal
	{47160, 491, 5, 0x1},   // #6ukr
	{12414, 138, 27, 0x1},  // socialistrepublicunionburma
	{55687, 118, 14, 0x1},  // republiccyprus
	{10666, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{63788, 110, 16, 0x1},  // rhodesiazimbabwe
	{25205, 54, 18, 0x1},   // unitedsatesamerica
	{32691, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{40297, 492, 5, 0x1},   // #6660
	{19913, 253, 24, 0x1},  // kleineafgelegenislandsus
	{41189, 79, 26, 0x1},   // republicadaguineequatorial
	{67722, 168, 24, 0x1},  // commonwealthofthebahamas
	{20511, 161, 7, 0x1},   // vietman
	{60248, 213, 13, 0x1},  // christmasisds
	{6031, 257, 16, 0x1},   // wallisandfutunaf
	{9187, 230, 5, 0x1},    // macau
	{31164, 310, 5, 0x1},   // #5373
	{59929, 134, 17, 0x1},  // republicoflebanon
	{66751, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{57067, 67, 12, 0x1},   // centralverde
	{8298, 106, 18, 0x1},   // tanganyikazanzibar
	{477, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{30344, 212, 5, 0x81},  // #4531
	{15549, 227, 9, 0x1},   // eilandman
	{67739, 168, 19, 0x1},  // bahamascommonwealth
	{67388, 154, 11, 0x1},  // kingdomsiam
	{36944, 454, 5, 0x1},   // #5phi
	{18442, 157, 6, 0x1},   // #3tptl
	{63899, 164, 23, 0x1},  // formerarabrepublicyemen
	{48102, 197, 26, 0x1},  // saintvincentendegrenadinen
	{49233, 241, 17, 0x1},  // westbankgazastrip
	{2161, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{52453, 196, 24, 0x1},  // republictenoostenuruguay
	{24377, 156, 13, 0x1},  // turkemenistan
	{65420, 232, 19, 0x1},  // northmarianaislands
	{11169, 54, 24, 0x1},   // unitedstatesnorthamerika
	{4493, 292, 5, 0x83},   // congo
	{51532, 149, 5, 0x1},   // katar
	{40242, 315, 4, 0x1},   // #660
	{24452, 189, 19, 0x1},  // republicofnicaragua
	{31769, 372, 5, 0x1},   // #5990
	{33487, 82, 5, 0x1},    // libia
	{2359, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{57856, 93, 19, 0x1},   // federationofnigeria
	{52057, 147, 15, 0x1},  // newguineapapoua
	{56294, 100, 16, 0x1},  // stomeandprincipe
	{29849, 493, 5, 0x1},   // #4200
	{15914, 68, 18, 0x1},   // republiquedjibouti
	{31159, 494, 5, 0x1},   // #5372
	{17429, 207, 10, 0x1},  // saintbarts
	{21084, 64, 25, 0x1},   // republiekcongoleopoldstad
	{49079, 103, 5, 0x1},   // #7cha
	{71057, 140, 18, 0x1},  // federatievanmalaya
	{35211, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{3768, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{49210, 241, 15, 0x1},  // westbankandgaza
	{30329, 141, 5, 0x81},  // #4524
	{23856, 228, 5, 0x81},  // #2iot
	{27803, 71, 23, 0x1},   // arabischerepublicegypte
	{21349, 253, 35, 0x1},  // unitedstateskleinepacifischeislands
	{37142, 311, 5, 0x1},   // #5por
	{50362, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{1904, 78, 10, 0x1},    // guineabiss
	{12251, 62, 21, 0x1},   // ivorycoastcotedivoire
	{49638, 119, 12, 0x1},  // dominionfiji
	{11751, 164, 14, 0x1},  // republiekjemen
	{42046, 61, 26, 0x1},   // centraalafrikaanserepublic
	{17108, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{61653, 229, 15, 0x1},  // jerseybailiwick
	{29377, 85, 18, 0x1},   // madagascarrepublic
	{14550, 104, 4, 0x1},   // togo
	{59721, 20, 15, 0x1},   // finlandrepublic
	{35127, 230, 12, 0x1},  // chinaprmacau
	{45932, 211, 22, 0x1},  // cookeilandennewzeeland
	{66848, 49, 9, 0x1},    // slovakrep
	{31154, 412, 5, 0x1},   // #5371
	{57812, 195, 25, 0x1},  // republiektrinidadentobago
	{15415, 82, 20, 0x1},   // lybianarabjamahiriya
	{43808, 253, 37, 0x1},  // unitedstateskleineverafgelegenislands
	{27791, 71, 29, 0x1},   // egypteunitedarabischerepublic
	{63755, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{55356, 157, 9, 0x1},   // oosttimor
	{33565, 93, 17, 0x1},   // nigeriafederation
	{57877, 128, 14, 0x1},  // kyrgyzrepublic
	{8484, 153, 8, 0x1},    // syrianar
	{22851, 205, 34, 0x1},  // territoryfrenchzuidelijketerritory
	{5798, 243, 19, 0x1},   // collectivityreunion
	{54384, 241, 15, 0x1},  // stateofpalestin
	{54952, 133, 11, 0x1},  // laoskingdom
	{21098, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{10900, 98, 14, 0x1},   // somalirepublic
	{14893, 25, 15, 0x1},   // republiccroatia
	{23871, 124, 5, 0x81},  // #2irq
	{28468, 174, 8, 0x1},   // colombia
	{59780, 30, 18, 0x1},   // italiaanserepublic
	{52689, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{59913, 49, 16, 0x1},   // republicslovakia
	{61984, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{37246, 350, 5, 0x1},   // #5prk
	{40302, 460, 5, 0x1},   // #6663
	{40948, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{29000, 163, 5, 0x81},  // #2wsm
	{55225, 133, 12, 0x1},  // peodemreplao
	{65915, 6, 12, 0x1},    // azerbeidjaan
	{10287, 42, 12, 0x1},   // nieuwzeeland
	{37272, 150, 11, 0x1},  // saudiarabie
	{26159, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{8581, 54, 3, 0x1},     // usa
	{29964, 68, 5, 0x81},   // #4262
	{31149, 495, 5, 0x1},   // #5370
	{40834, 496, 5, 0x1},   // #6arm
	{35455, 400, 5, 0x1},   // #5lao
	{60629, 44, 18, 0x1},   // republicofportugal
	{20315, 54, 15, 0x1},   // verenigdestaten
	{15084, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{25223, 54, 20, 0x1},   // unitedsatesofamerica
	{30384, 189, 5, 0x81},  // #4558
	{18146, 47, 9, 0x1},    // sanmarino
	{9798, 48, 22, 0x1},    // formerserviamontenegro
	{41655, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchdeel
	{30359, 249, 5, 0x81},  // #4534
	{151, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{37914, 144, 22, 0x1},  // inclbangladeshpakistan
	{43245, 29, 11, 0x1},   // israelstate
	{22165, 6, 22, 0x1},    // azarbaycanrespublikasi
	{30439, 144, 5, 0x81},  // #4586
	{30444, 497, 5, 0x1},   // #4590
	{20278, 198, 20, 0x1},  // venezuelarepublicbol
	{11096, 13, 20, 0x1},   // czechoslovakiaformer
	{38611, 246, 25, 0x1},  // tristandacunhaenascension
	{50575, 163, 23, 0x1},  // independentstateofsamoa
	{30119, 29, 5, 0x81},   // #4376
	{47736, 179, 15, 0x1},  // ecuadorrepublic
	{30109, 124, 5, 0x81},  // #4368
	{15348, 134, 15, 0x1},  // republiclibanon
	{41505, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{224, 210, 14, 0x1},    // keelingislands
	{26802, 191, 5, 0x81},  // #2per
	{2905, 257, 23, 0x1},   // departementwallisfutuna
	{16357, 138, 11, 0x1},  // myanmarunie
	{880, 250, 18, 0x1},    // turkscaicosislands
	{34106, 57, 19, 0x1},   // republiqueduburundi
	{25319, 213, 26, 0x1},  // territoryofchristmasisland
	{29854, 14, 5, 0x81},   // #4203
	{57894, 176, 12, 0x1},  // cubarepublic
	{40127, 498, 5, 0x1},   // #6501
	{27496, 111, 20, 0x1},  // republiekafghanistan
	{30364, 206, 5, 0x81},  // #4535
	{18919, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{32827, 63, 8, 0x1},    // camerron
	{30434, 146, 5, 0x81},  // #4585
	{30449, 190, 5, 0x81},  // #4591
	{53255, 112, 18, 0x1},  // unitedarabemirates
	{59395, 206, 18, 0x1},  // caribischnederland
	{6133, 200, 8, 0x1},    // anguilla
	{3058, 207, 11, 0x1},   // saintbarths
	{67713, 4, 21, 0x1},    // australiacommonwealth
	{50100, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{24940, 247, 18, 0x1},  // svalbardenjanmayen
	{26848, 43, 23, 0x1},   // peoplesrepublicofpoland
	{35490, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{49533, 91, 15, 0x1},   // southwestafrika
	{40247, 283, 5, 0x1},   // #6615
	{25052, 101, 15, 0x1},  // umbusoweswatini
	{47560, 138, 12, 0x1},  // unievanbirma
	{27610, 161, 8, 0x1},   // nvietnam
	{11503, 154, 8, 0x1},   // thialand
	{11150, 161, 12, 0x1},  // vietnamnorth
	{29859, 58, 5, 0x81},   // #4204
	{17841, 138, 19, 0x1},  // myanmarrepublicunie
	{6442, 227, 34, 0x1},   // britishoverseasterritoryislandsman
	{65804, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{29959, 205, 5, 0x81},  // #4260
	{2086, 196, 25, 0x1},   // orientalrepublicofuruguay
	{20043, 169, 5, 0x81},  // #2blz
	{26018, 255, 22, 0x1},  // britishmaagdeneilanden
	{9607, 224, 4, 0x1},    // guam
	{56531, 231, 14, 0x1},  // stmartinfrench
	{13858, 198, 9, 0x1},   // venezuela
	{19976, 114, 5, 0x81},  // #2bhr
	{40122, 464, 5, 0x1},   // #6500
	{61220, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{4909, 240, 29, 0x1},   // overzeesgebiedsdeelpuertorico
	{30324, 142, 5, 0x81},  // #4520
	{54758, 255, 3, 0x1},   // bvi
	{67874, 85, 18, 0x1},   // republicmadagaskar
	{30429, 137, 5, 0x81},  // #4584
	{49082, 125, 22, 0x1},  // hashemitekingdomjordan
	{11830, 244, 18, 0x1},  // formersouthvietnam
	{33929, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{49668, 197, 26, 0x1},  // saintvincentendegrenadines
	{45098, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{16172, 52, 15, 0x1},   // republicturkije
	{45695, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{70304, 20, 15, 0x1},   // republicfinland
	{40307, 291, 5, 0x1},   // #6666
	{16235, 54, 2, 0x1},    // vs
	{40312, 499, 5, 0x1},   // #6670
	{4515, 234, 29, 0x1},   // overzeesdepartementmartinique
	{15034, 130, 17, 0x1},  // republiekkiribati
	{20278, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{67296, 149, 10, 0x1},  // qatarstate
	{12323, 55, 17, 0x1},   // formerjoegoslavia
	{19802, 206, 5, 0x81},  // #2bes
	{29984, 241, 5, 0x81},  // #4275
	{26842, 43, 21, 0x1},   // polishpeoplesrepublic
	{18095, 79, 25, 0x1},   // republicaguineaecuatorial
	{8443, 71, 23, 0x1},    // unitedarabrepublicegypt
	{20001, 168, 5, 0x81},  // #2bhs
	{10361, 98, 15, 0x1},   // republicsomalia
	{49119, 117, 5, 0x1},   // #7chn
	{30424, 120, 5, 0x81},  // #4583
	{48563, 79, 17, 0x1},   // equatoriaalguinea
	{7298, 212, 23, 0x1},   // curacaokofthenetherland
	{2437, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{50305, 48, 19, 0x1},   // serbiaandmontenegro
	{47128, 367, 5, 0x1},   // #6uae
	{32958, 123, 14, 0x1},  // keizerrijkiran
	{51303, 95, 11, 0x1},   // northsoedan
	{32522, 198, 12, 0x1},  // venezuelarbv
	{11273, 14, 19, 0x1},   // formerczechrepublic
	{16775, 133, 3, 0x1},   // lao
	{32087, 438, 5, 0x1},   // #5bel
	{13712, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{42595, 36, 15, 0x1},   // moldovarepublic
	{25410, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{29969, 74, 5, 0x81},   // #4266
	{49410, 25, 5, 0x1},    // #7cro
	{60575, 61, 21, 0x1},   // centralafricarepublic
	{35485, 148, 22, 0x1},  // koreapeoplesrepublicof
	{2324, 256, 24, 0x1},   // territoryusvirginislands
	{20457, 500, 5, 0x1},   // #2bur
	{41317, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{28818, 228, 24, 0x1},  // britsindischoceaangebied
	{57371, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{41300, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{57652, 154, 17, 0x1},  // kingdomofthailand
	{58214, 205, 44, 0x1},  // overzeesgebiedsdeelfrenchzuidelijketerritory
	{15849, 71, 6, 0x1},    // egypte
	{54343, 64, 24, 0x1},   // republiccongoleopoldstad
	{52328, 105, 7, 0x1},   // tunesia
	{30114, 27, 5, 0x81},   // #4372
	{28024, 231, 33, 0x1},  // collectivitysaintmartinfrenchpart
	{26894, 139, 23, 0x1},  // peoplesrepublicmongolia
	{30104, 123, 5, 0x81},  // #4364
	{10846, 205, 21, 0x1},  // frsouthantarcticlands
	{62562, 136, 17, 0x1},  // sultanatemaldiven
	{42904, 252, 9, 0x1},   // roctaiwan
	{18821, 101, 17, 0x1},  // swazilandeswatini
	{33823, 501, 5, 0x1},   // #5eqg
	{40252, 502, 5, 0x1},   // #6616
	{35983, 247, 21, 0x1},  // spitsbergenenjanmayen
	{1475, 242, 34, 0x1},   // overzeesgebiedsdeelfrenchpolynesia
	{34520, 485, 5, 0x1},   // #5grn
	{9475, 244, 23, 0x1},   // formerrepublicofvietnam
	{11279, 14, 8, 0x1},    // czechrep
	{9837, 246, 45, 0x1},   // grondgebiedsainthelenaascensiontristandacunha
	{52446, 196, 24, 0x1},  // uruguayrepublictenoosten
	{6616, 225, 13, 0x1},   // chinahongkong
	{20115, 164, 15, 0x1},  // koninkrijkjemen
	{3207, 249, 22, 0x1},   // saintmaartennederlands
	{30419, 253, 5, 0x81},  // #4581
	{39519, 503, 5, 0x1},   // #5uzb
	{41891, 70, 22, 0x1},   // volksrepubliekzanzibar
	{25919, 504, 5, 0x1},   // #2nhb
	{32283, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{32011, 160, 11, 0x1},  // oezbekistan
	{17694, 117, 7, 0x1},   // vrchina
	{1340, 207, 26, 0x1},   // departementsaintbarthelemy
	{43467, 163, 30, 0x1},  // independentstateofwesternsamoa
	{33045, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{59499, 186, 21, 0x1},  // saintchristoffelnevis
	{40282, 505, 5, 0x1},   // #6645
	{32141, 506, 5, 0x1},   // #5ben
	{3734, 68, 16, 0x1},    // frenchsomaliland
	{36984, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27625, 248, 14, 0x1},  // stpierreandmiq
	{29864, 17, 5, 0x81},   // #4208
	{2079, 196, 23, 0x1},   // uruguayorientalrepublic
	{4677, 20, 17, 0x1},    // republikenfinland
	{29989, 16, 5, 0x81},   // #4276
	{40762, 313, 5, 0x1},   // #6arg
	{48888, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{17848, 138, 19, 0x1},  // republicuniemyanmar
	{40698, 303, 5, 0x1},   // #6ang
	{28233, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{49104, 173, 5, 0x1},   // #7chi
	{54105, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{30414, 232, 5, 0x81},  // #4580
	{38933, 241, 14, 0x1},  // palestinastate
	{53096, 111, 26, 0x1},  // afghanistanislamicrepublic
	{26731, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51449, 31, 5, 0x1},    // #7lie
	{67691, 177, 20, 0x1},  // dominicacommonwealth
	{63387, 29, 11, 0x1},   // staatisrael
	{2531, 203, 13, 0x1},   // americansamoa
	{46086, 18, 5, 0x1},    // spain
	{24468, 221, 10, 0x1},  // guadaloupe
	{43353, 408, 5, 0x1},   // #6gui
	{12340, 48, 17, 0x1},   // formerjoegoslavie
	{3870, 58, 20, 0x1},    // beninpeoplesrepublic
	{12530, 16, 8, 0x1},    // germanyw
	{28932, 257, 5, 0x81},  // #2wlf
	{51645, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{14794, 234, 13, 0x1},  // flamartinique
	{46822, 105, 6, 0x1},   // tunisa
	{42127, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{52966, 105, 14, 0x1},  // kingdomtunisia
	{1131, 37, 44, 0x1},    // macedoniedevoormaligejoegoslavischerepubliek
	{50150, 79, 17, 0x1},   // equatoriaalguinee
	{614, 236, 21, 0x1},    // newcaledoniaterritory
	{14106, 15, 18, 0x1},   // fmrdemrepofgermany
	{856, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{17748, 48, 6, 0x1},    // #3csxx
	{42937, 241, 30, 0x1},  // occupiedpalestinianterritories
	{34118, 57, 15, 0x1},   // burundirepublic
	{63594, 112, 11, 0x1},  // trucialoman
	{32051, 507, 5, 0x1},   // #5bah
	{29979, 77, 5, 0x81},   // #4270
	{69879, 66, 14, 0x1},   // comoroeilanden
	{61835, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{8136, 154, 17, 0x1},   // ratchaanachakthai
	{37711, 183, 18, 0x1},  // republicofhonduras
	{8520, 32, 9, 0x1},     // lithuania
	{23769, 227, 5, 0x81},  // #2imn
	{30454, 147, 5, 0x81},  // #4598
	{24393, 147, 12, 0x1},  // pnorthguinea
	{7333, 377, 19, 0x2},   // sintmaartenstmartin
	{22092, 8, 15, 0x1},    // kingdombulgaria
	{26001, 255, 39, 0x1},  // overzeesterritorybritishmaagdeneilanden
	{30099, 121, 5, 0x81},  // #4360
	{5200, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{60347, 129, 15, 0x1},  // kingdomcambodja
	{40277, 508, 5, 0x1},   // #6640
	{34377, 381, 5, 0x1},   // #5gnb
	{44533, 10, 17, 0x1},   // belarusrepublicof
	{16139, 187, 9, 0x1},   // sintlucia
	{43740, 100, 11, 0x1},  // saotomeandp
	{10962, 40, 18, 0x1},   // nederlandenkingdom
	{42343, 82, 19, 0x1},   // libyanarabjamahirya
	{4476, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52198, 145, 20, 0x1},  // philippijnserepublic
	{49665, 193, 5, 0x1},   // #7esa
	{58249, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{40693, 295, 5, 0x1},   // #6and
	{20008, 9, 3, 0x1},     // bih
	{18375, 122, 13, 0x1},  // indiarepublic
	{26304, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{68751, 107, 14, 0x1},  // republicuganda
	{1538, 206, 18, 0x1},   // sainteustatiussaba
	{16775, 133, 4, 0x1},   // laos
	{48233, 33, 10, 0x1},   // letzebuerg
	{57055, 24, 14, 0x1},   // republicgreece
	{52365, 202, 19, 0x1},  // nederlandseantillen
	{880, 250, 25, 0x1},    // turkscaicosislandsbritish
	{18035, 136, 17, 0x1},  // maldivessultanate
	{24090, 36, 16, 0x1},   // republicmoldavia
	{497, 207, 15, 0x1},    // saintbarthelemy
	{69250, 108, 14, 0x1},  // zuidafrikaunie
	{52863, 48, 5, 0x1},    // #7srb
	{27001, 241, 5, 0x81},  // #2pse
	{67037, 141, 12, 0x1},  // stateofnepal
	{41437, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{17283, 54, 9, 0x1},    // vsamerika
	{12097, 65, 19, 0x1},   // brazzavillecongorep
	{65363, 62, 11, 0x1},   // cotedlvoire
	{65438, 150, 12, 0x1},  // saoudiarabia
	{60752, 90, 14, 0x1},   // republicmalawi
	{32761, 87, 20, 0x1},   // republicofmozambique
	{19988, 151, 9, 0x1},   // singapura
	{70342, 186, 23, 0x1},  // stkittsennevisfederatie
	{19832, 113, 5, 0x81},  // #2bgd
	{29974, 23, 5, 0x81},   // #4268
	{14001, 148, 8, 0x1},   // demkorea
	{53070, 72, 5, 0x1},    // ertra
	{54216, 82, 14, 0x1},   // kingdomoflibya
	{61009, 232, 22, 0x1},  // northernmarianaislands
	{20022, 10, 5, 0x81},   // #2blr
	{30334, 40, 5, 0x81},   // #4528
	{8530, 145, 18, 0x1},   // republicfilipijnen
	{67454, 136, 18, 0x1},  // maledivenrepubliek
	{55918, 210, 21, 0x1},  // cocosislandsterritory
	{23764, 121, 5, 0x81},  // #2idn
	{64369, 241, 12, 0x1},  // gazawestbank
	{55453, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{2335, 255, 13, 0x2},   // virginislands
	{17889, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{23866, 123, 5, 0x81},  // #2irn
	{18436, 46, 6, 0x1},    // #3suhh
	{10424, 199, 15, 0x1},  // arubanederlands
	{28400, 253, 5, 0x81},  // #2umi
	{6057, 22, 2, 0x1},     // uk
	{51045, 89, 17, 0x1},   // mauritiusrepublic
	{63327, 181, 18, 0x1},  // republicaguatemala
	{28265, 37, 14, 0x1},   // northmacedonia
	{52824, 48, 24, 0x1},   // montenegroserbiafrserbia
	{23602, 143, 22, 0x1},  // muscatandomansultanate
	{8878, 243, 30, 0x1},   // territorialcollectivityreunion
	{42612, 259, 14, 0x1},  // kosovorepublic
	{54664, 229, 20, 0x1},  // channelislandsjersey
	{63218, 147, 30, 0x1},  // papuanewguineaindependentstate
	{21752, 146, 13, 0x1},  // palaurepublic
	{38172, 377, 22, 0x2},  // saintmartinsintmaarten
	{69231, 108, 19, 0x1},  // suidafrikarepubliek
	{22951, 220, 5, 0x81},  // #2gib
	{51266, 226, 38, 0x1},  // grondgebiedheardeilandmcdonaldeilanden
	{20680, 509, 5, 0x1},   // #2bys
	{24083, 30, 6, 0x1},    // italia
	{27032, 85, 20, 0x1},   // republicofmadagascar
	{45151, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60145, 37, 6, 0x1},    // tfyrom
	{16810, 154, 10, 0x1},  // formersiam
	{15723, 45, 7, 0x1},    // rumenia
	{38194, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{6227, 214, 32, 0x1},   // overzeesterritorykaaimaneilanden
	{26369, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{16396, 153, 17, 0x1},  // syriaarabrepublic
	{24734, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{26583, 141, 5, 0x81},  // #2npl
	{70657, 116, 12, 0x1},  // drukgyalkhap
	{8706, 212, 18, 0x1},   // knetherlandcuracao
	{45472, 105, 17, 0x1},  // koninkrijktunesie
	{4331, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{61636, 229, 23, 0x1},  // overzeesterritoryjersey
	{26830, 147, 5, 0x81},  // #2png
	{66842, 13, 20, 0x1},   // czechoslovakrepublic
	{33622, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{6071, 16, 9, 0x1},     // duitsland
	{37889, 144, 25, 0x1},  // islamicrepublicofpakistan
	{40232, 353, 5, 0x1},   // #6590
	{16313, 138, 12, 0x1},  // myanmarburma
	{24462, 189, 9, 0x1},   // nicaragua
	{6766, 231, 25, 0x1},   // collectivitedesaintmartin
	{33327, 137, 24, 0x1},  // republicmarshalleilanden
	{16531, 2, 7, 0x1},     // andorra
	{61926, 244, 15, 0x1},  // fmrrepofvietnam
	{18072, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{35095, 230, 12, 0x1},  // prmacaochina
	{23861, 27, 5, 0x81},   // #2irl
	{52644, 152, 14, 0x1},  // solomanislands
	{59425, 45, 18, 0x1},   // roemeenserepubliek
	{18004, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{42917, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29271, 186, 30, 0x1},  // formersaintchristopherandnevis
	{22607, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{3377, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3196, 249, 23, 0x1},   // netherlandssaintmaarten
	{35547, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{13459, 82, 13, 0x1},   // staatvanlibie
	{5234, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{66622, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{51764, 32, 19, 0x1},   // republicoflithuania
	{19756, 193, 20, 0x1},  // republicofelsalvador
	{32614, 462, 5, 0x1},   // #5bru
	{40237, 510, 5, 0x1},   // #6591
	{69165, 134, 6, 0x1},   // lubnan
	{53012, 153, 16, 0x1},  // syrischerepublic
	{65464, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{44055, 71, 14, 0x1},   // kingdomofegypt
	{21384, 253, 33, 0x1},  // unitedstatesverafgelegeneilandjes
	{248, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{25855, 236, 5, 0x81},  // #2ncl
	{6314, 217, 24, 0x1},   // territoryfalklandislands
	{40612, 217, 27, 0x1},  // grondgebiedfalklandeilanden
	{65012, 128, 12, 0x1},  // kirghizistan
	{30184, 134, 5, 0x81},  // #4422
	{39594, 447, 5, 0x2},   // #5yug
	{28511, 256, 25, 0x1},  // unitedstatesvirginislands
	{35132, 230, 12, 0x1},  // prmacauchina
	{30219, 33, 5, 0x81},   // #4442
	{42296, 64, 16, 0x1},   // congodemrepublic
	{26961, 150, 12, 0x1},  // saoudiarabie
	{34421, 494, 5, 0x1},   // #5grg
	{33586, 28, 16, 0x1},   // republiekijsland
	{8690, 212, 16, 0x1},   // territorycuracao
	{33422, 241, 21, 0x1},  // bezetpalestijnsgebied
	{19693, 7, 5, 0x81},    // #2bel
	{12329, 511, 11, 0x2},  // joegoslavia
	{63922, 165, 18, 0x1},  // yemenpeoplesdemrep
	{20452, 116, 5, 0x81},  // #2btn
	{43770, 253, 50, 0x1},  // overzeesterritoryverafgelegeneilandjesunitedstates
	{20447, 115, 5, 0x81},  // #2brn
	{71037, 140, 20, 0x1},  // federatievanmaleisie
	{29453, 241, 21, 0x1},  // bezetpalesteinsgebied
	{65988, 202, 25, 0x1},  // formernederlandseantillen
	{30309, 87, 5, 0x81},   // #4508
	{37608, 149, 5, 0x1},   // qatar
	{4421, 257, 19, 0x1},   // wallisfutunaislands
	{18655, 68, 9, 0x1},    // dzjibouti
	{32844, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{47184, 513, 5, 0x1},   // #6uzb
	{36873, 514, 5, 0x1},   // #5par
	{25880, 237, 5, 0x81},  // #2nfk
	{18586, 90, 16, 0x1},   // republicofmalawi
	{2415, 182, 16, 0x1},   // guyanageorgetown
	{18054, 136, 16, 0x1},  // maldivesrepublic
	{66806, 10, 11, 0x1},   // bielorussia
	{17619, 25, 16, 0x1},   // croatianrepublic
	{46691, 68, 16, 0x1},   // jumhuriyatjibuti
	{58506, 71, 12, 0x1},   // kingdomegypt
	{43348, 515, 5, 0x1},   // #6gua
	{65757, 140, 19, 0x1},  // federatievanmalakka
	{21118, 64, 16, 0x1},   // congodemrepofthe
	{41166, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{15092, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{51872, 259, 20, 0x1},  // republikaeastkosoves
	{20469, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{17627, 136, 17, 0x1},  // republicmalediven
	{16497, 35, 20, 0x1},   // principalityofmonaco
	{953, 217, 15, 0x1},    // falklandislands
	{44968, 276, 14, 0x2},  // republiekchina
	{23030, 76, 5, 0x81},   // #2gin
	{18410, 12, 22, 0x1},   // zwitserseedgenootschap
	{41115, 52, 19, 0x1},   // turkeyottomanempire
	{36228, 252, 19, 0x1},  // republicchinataiwan
	{34276, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{1229, 138, 7, 0x1},    // myanmar
	{29320, 111, 19, 0x1},  // afghanistanrepublic
	{614, 236, 12, 0x1},    // newcaledonia
	{2059, 196, 27, 0x1},   // republicaorientaldeluruguay
	{33153, 205, 41, 0x1},  // frenchterritoryinzuidelijkeindischeoceaan
	{30214, 32, 5, 0x81},   // #4440
	{55879, 205, 37, 0x1},  // frenchzuidelijkeantarctischeterritory
	{51578, 45, 16, 0x1},   // kingdomofromania
	{17856, 138, 19, 0x1},  // uniemyanmarrepublic
	{17265, 203, 9, 0x1},   // oostsamoa
	{30879, 516, 5, 0x1},   // #5100
	{39927, 376, 5, 0x1},   // #6360
	{64492, 78, 12, 0x1},   // guineebissau
	{49257, 129, 18, 0x1},  // koninkrijkcambodja
	{66273, 112, 15, 0x1},  // verarabemiraten
	{19797, 58, 5, 0x81},   // #2ben
	{29994, 517, 5, 0x1},   // #4278
	{41586, 239, 27, 0x1},  // grondgebiedpitcairneilanden
	{43740, 100, 18, 0x1},  // saotomeandprincipe
	{9141, 199, 10, 0x1},   // arubadutch
	{49936, 73, 5, 0x1},    // #7eth
	{34401, 143, 15, 0x1},  // sultanateofoman
	{26362, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{22839, 23, 5, 0x81},   // #2geo
	{11372, 67, 17, 0x1},   // capeverderepublic
	{18664, 118, 6, 0x1},   // kypros
	{946, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{47247, 2, 26, 0x1},    // principalityvalleysandorra
	{5692, 222, 14, 0x1},   // groenlanddeens
	{60664, 136, 16, 0x1},  // republicmaldiven
	{38846, 156, 22, 0x1},  // republicofturkmenistan
	{20587, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{69517, 5, 15, 0x1},    // austriarepublic
	{6958, 222, 9, 0x1},    // greenland
	{39572, 518, 5, 0x1},   // #5ypr
	{35000, 230, 32, 0x1},  // macauspecialadministrativeregion
	{27955, 153, 26, 0x1},  // syrischearabischerepubliek
	{47040, 246, 23, 0x1},  // tristandacunhaascension
	{47838, 131, 10, 0x1},  // koreasouth
	{48025, 162, 20, 0x1},  // ripablikblongvanuatu
	{30884, 519, 5, 0x1},   // #5101
	{30894, 520, 5, 0x1},   // #5115
	{32213, 521, 5, 0x1},   // #5bhu
	{4632, 43, 13, 0x1},    // republicpolen
	{56145, 61, 17, 0x1},   // centralafricanrep
	{35798, 25, 15, 0x1},   // croatiahrvatska
	{42595, 36, 10, 0x1},   // moldovarep
	{54251, 241, 24, 0x1},  // bezetpalesteinsterritory
	{20017, 207, 5, 0x81},  // #2blm
	{66735, 22, 13, 0x1},   // verkoninkrijk
	{40227, 385, 5, 0x1},   // #6581
	{9664, 140, 16, 0x1},   // federationmalaya
	{2704, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{49298, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{5065, 209, 21, 0x1},   // territorybouveteiland
	{43244, 29, 7, 0x1},    // yisrael
	{27972, 102, 22, 0x1},  // republiekderseychellen
	{52929, 95, 5, 0x1},    // #7sud
	{12471, 175, 18, 0x1},  // republicacostarica
	{47138, 318, 5, 0x1},   // #6ukg
	{62756, 28, 16, 0x1},   // lydveldidislands
	{18146, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{63276, 86, 14, 0x1},   // republicofmali
	{30189, 83, 5, 0x81},   // #4426
	{15940, 103, 12, 0x1},  // chadrepublic
	{50403, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{8315, 68, 20, 0x1},    // republiquededjibouti
	{39079, 195, 15, 0x1},  // trinidadytobago
	{30199, 81, 5, 0x81},   // #4430
	{30224, 230, 5, 0x81},  // #4446
	{30234, 90, 5, 0x81},   // #4454
	{28573, 160, 5, 0x81},  // #2uzb
	{13832, 101, 9, 0x1},   // swaziland
	{34416, 450, 5, 0x1},   // #5grc
	{5540, 41, 9, 0x1},     // noorwegen
	{43210, 522, 5, 0x1},   // #6gfr
	{40222, 390, 5, 0x1},   // #6580
	{21167, 44, 16, 0x1},   // republicportugal
	{20006, 9, 5, 0x81},    // #2bih
	{43290, 381, 5, 0x1},   // #6gnb
	{12513, 16, 24, 0x1},   // federalrepublicofgermany
	{5208, 223, 21, 0x1},   // territoryfrenchguyana
	{23124, 79, 5, 0x81},   // #2gnq
	{29824, 259, 15, 0x1},  // kosovounscr1244
	{30304, 84, 5, 0x81},   // #4504
	{23241, 181, 5, 0x81},  // #2gtm
	{53389, 246, 15, 0x1},  // sthelenaislands
	{15474, 142, 13, 0x1},  // republicnauru
	{55277, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{45376, 240, 16, 0x1},  // portoricoislands
	{61247, 239, 33, 0x1},  // hendersonduciaoenoislandspitcairn
	{9635, 140, 16, 0x1},   // malakkafederatie
	{1438, 13, 25, 0x1},    // tsjechoslowaakserepubliek
	{56389, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{3100, 182, 27, 0x1},   // cooperativerepublicofguyana
	{2385, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{19010, 206, 21, 0x1},  // sainteustatiusbonaire
	{39547, 523, 5, 0x1},   // #5yar
	{6848, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{33785, 248, 22, 0x1},  // saintpierreandmiquelon
	{39832, 275, 5, 0x1},   // #6315
	{39932, 384, 5, 0x1},   // #6365
	{15443, 80, 5, 0x1},    // kenia
	{4640, 43, 5, 0x1},     // polen
	{25894, 18, 11, 0x1},   // reinoespana
	{68577, 163, 12, 0x1},  // samoawestern
	{36236, 252, 11, 0x1},  // chinataiwan
	{67579, 186, 28, 0x1},  // saintkittsandnevisfederation
	{6805, 377, 23, 0x2},   // saintmartinsaintmaarten
	{5029, 87, 10, 0x1},    // mozambique
	{37083, 411, 5, 0x1},   // #5png
	{25383, 236, 23, 0x1},  // grondgebiednewcaledonia
	{49892, 170, 26, 0x1},  // multinationalestatebolivia
	{47168, 319, 5, 0x1},   // #6uru
	{19211, 111, 18, 0x1},  // kingdomafghanistan
	{26686, 65, 11, 0x1},   // middlecongo
	{24669, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{54937, 133, 15, 0x1},  // laosdemvolksrep
	{17967, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{30194, 34, 5, 0x81},   // #4428
	{47133, 464, 5, 0x1},   // #6uga
	{60976, 184, 5, 0x1},   // hayti
	{28483, 253, 28, 0x1},  // usabuitengebiedkleineislands
	{28221, 99, 10, 0x1},   // zuidsoedan
	{3276, 257, 31, 0x1},   // overzeesgebiedsdeelwallisfutuna
	{16997, 209, 9, 0x1},   // bouvetoya
	{67416, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{62834, 255, 33, 0x1},  // grondgebiedbritishmaagdeneilanden
	{25608, 45, 24, 0x1},   // socialistrepublicromania
	{50849, 10, 16, 0x1},   // belarussischessr
	{67661, 51, 19, 0x1},   // konungariketsverige
	{6873, 153, 5, 0x1},    // syria
	{39837, 336, 5, 0x1},   // #6316
	{65266, 8, 15, 0x1},    // bulgariakingdom
	{32361, 481, 5, 0x1},   // #5blz
	{54905, 133, 14, 0x1},  // koninkrijklaos
	{17331, 223, 8, 0x1},   // frguiana
	{48199, 71, 4, 0x1},    // misr
	{29954, 242, 5, 0x81},  // #4258
	{10183, 164, 3, 0x1},   // yar
	{22334, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{33947, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{40157, 418, 5, 0x1},   // #6522
	{20537, 167, 17, 0x1},  // antiguaandbarbuda
	{66892, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{11525, 164, 10, 0x1},  // yemenrepof
	{11110, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{69646, 120, 27, 0x1},  // federalestatenvanmicronesia
	{23774, 122, 5, 0x81},  // #2ind
	{4747, 234, 29, 0x1},   // overzeesgebiedsdeelmartinique
	{63199, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{25923, 228, 27, 0x1},  // britishindischeoceaangebied
	{17821, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{12054, 64, 17, 0x1},   // congoleopoldville
	{38947, 254, 11, 0x1},  // vaticancity
	{52934, 12, 5, 0x1},    // #7sui
	{52900, 135, 5, 0x1},   // #7sri
	{46516, 157, 19, 0x1},  // easttimortimorleste
	{53618, 186, 24, 0x1},  // federatiasaintkittsnevis
	{47063, 246, 25, 0x1},  // sthelenaandtristandacunha
	{26832, 147, 3, 0x1},   // png
	{26696, 205, 44, 0x1},  // overzeesdepartementfrenchzuidelijketerritory
	{17413, 259, 17, 0x1},  // republikaekosoves
	{39842, 524, 5, 0x1},   // #6317
	{39942, 479, 5, 0x1},   // #6367
	{15269, 173, 13, 0x1},  // republicchili
	{48491, 91, 14, 0x1},   // zuidwestafrika
	{49650, 179, 5, 0x1},   // #7ecu
	{37292, 84, 14, 0x1},   // kingdommorocco
	{70229, 128, 9, 0x1},   // kirghizia
	{44723, 217, 20, 0x1},  // malvinasfalklandisds
	{61960, 18, 13, 0x1},   // kingdomspanje
	{58459, 102, 20, 0x1},  // republicofseychelles
	{16422, 64, 11, 0x1},   // formerzaire
	{55773, 189, 18, 0x1},  // republicanicaragua
	{3777, 243, 21, 0x1},   // collectiviteitreunion
	{20765, 148, 8, 0x1},   // koreadpr
	{5444, 136, 20, 0x1},   // sultanaatdermaldiven
	{9926, 164, 26, 0x1},   // yemenarabrepublicnorthsana
	{17172, 9, 6, 0x1},     // bosnia
	{19911, 253, 24, 0x1},  // uskleineafgelegenislands
	{30204, 82, 5, 0x81},   // #4434
	{51345, 81, 5, 0x1},    // #7lbr
	{30229, 85, 5, 0x81},   // #4450
	{13524, 257, 17, 0x1},  // wallisandfutunais
	{30889, 457, 5, 0x1},   // #5110
	{39827, 525, 5, 0x1},   // #6310
	{39937, 526, 5, 0x1},   // #6366
	{2688, 246, 16, 0x1},   // eilandsinthelena
	{12756, 205, 17, 0x1},  // frsantarcticlands
	{41646, 65, 10, 0x1},   // brazzcongo
	{54536, 122, 6, 0x1},   // bharat
	{35344, 469, 5, 0x1},   // #5kir
	{49808, 19, 5, 0x1},    // #7est
	{25899, 18, 6, 0x1},    // espana
	{4957, 129, 19, 0x1},   // democratickampuchea
	{40142, 527, 5, 0x1},   // #6516
	{40152, 528, 5, 0x1},   // #6520
	{7748, 79, 14, 0x1},    // equatorialguin
	{51827, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{34060, 85, 29, 0x1},   // democratischerepublmadagascar
	{69289, 65, 13, 0x1},   // volksrepkongo
	{8901, 243, 13, 0x1},   // reunionfrench
	{30299, 233, 5, 0x81},  // #4500
	{35417, 529, 5, 0x1},   // #5kyr
	{16609, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{39360, 112, 10, 0x1},  // uaemirates
	{36893, 530, 5, 0x1},   // #5per
	{12031, 64, 28, 0x81},  // democraticrepublicofthecongo
	{3740, 531, 10, 0x2},   // somaliland
	{52627, 7, 15, 0x1},    // royaumebelgique
	{15169, 184, 13, 0x1},  // repiblikayiti
	{19154, 41, 6, 0x1},    // norway
	{53072, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{70144, 73, 24, 0x1},   // includingeritreaethiopia
	{8385, 108, 18, 0x1},   // unionofsouthafrica
	{40032, 533, 5, 0x1},   // #6433
	{15831, 135, 12, 0x1},  // formerceylon
	{70356, 186, 29, 0x1},  // federatievansaintkittsennevis
	{65769, 140, 16, 0x1},  // malakkafederatia
	{33909, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{45551, 77, 14, 0x1},   // republicgambia
	{20085, 237, 11, 0x1},  // norfolkisds
	{21840, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{39952, 491, 5, 0x1},   // #6369
	{43358, 457, 5, 0x1},   // #6guy
	{44684, 26, 12, 0x1},   // magyarorszag
	{9457, 140, 15, 0x1},   // federatiamalaya
	{1166, 37, 18, 0x1},    // republiekmacedonie
	{42882, 200, 19, 0x1},  // grondgebiedanguilla
	{41678, 231, 27, 0x1},  // saintmartinfrenchdeelfrench
	{20026, 58, 17, 0x1},   // republiquedubenin
	{23097, 228, 27, 0x1},  // britishindiaoceaanterritory
	{23602, 143, 13, 0x1},  // muscatandoman
	{46137, 534, 5, 0x1},   // #6rvn
	{11628, 245, 44, 0x1},  // grondgebiedsouthgeorgiasouthsandwicheilanden
	{40147, 535, 5, 0x1},   // #6517
	{46903, 192, 18, 0x1},  // republicofparaguay
	{8682, 212, 24, 0x1},   // overseasterritorycuracao
	{35616, 38, 15, 0x1},   // republicofmalta
	{10611, 146, 17, 0x1},  // republiekvanpalau
	{52910, 100, 5, 0x1},   // #7stp
	{4588, 164, 15, 0x1},   // yemenfmrarabrep
	{69937, 7, 17, 0x1},    // royaumedebelgique
	{40027, 338, 5, 0x1},   // #6432
	{58656, 147, 14, 0x1},  // papuanewguniea
	{21787, 81, 15, 0x1},   // republicliberia
	{20833, 240, 24, 0x1},  // commonwealthofpuertorico
	{9324, 257, 29, 0x1},   // territoiredesileswallisfutuna
	{3727, 235, 13, 0x1},   // mayottefrench
	{17694, 117, 3, 0x1},   // vrc
	{40745, 112, 17, 0x1},  // arabischeemiraten
	{54464, 254, 7, 0x1},   // holysee
	{11709, 248, 18, 0x1},  // stpierreetmiquelon
	{41388, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{39947, 443, 5, 0x1},   // #6368
	{5706, 235, 27, 0x1},   // overseascollectivitymayotte
	{41022, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{67607, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{29949, 223, 5, 0x81},  // #4254
	{43113, 334, 5, 0x1},   // #6gab
	{5526, 45, 7, 0x1},     // romania
	{39042, 250, 30, 0x1},  // grondgebiedturkscaicoseilanden
	{441, 242, 15, 0x1},    // frenchpolynesia
	{700, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{64595, 58, 13, 0x1},   // republicbenin
	{48574, 78, 13, 0x1},   // guineabisseau
	{36329, 166, 19, 0x1},  // republicofargentina
	{71010, 120, 27, 0x1},  // federalestatenvanmicronesie
	{69690, 120, 24, 0x1},  // micronesiafederatestates
	{54319, 65, 24, 0x1},   // republiccongobrazzaville
	{10770, 67, 9, 0x1},    // caboverde
	{114, 21, 18, 0x1},     // metropolitanfrance
	{40042, 410, 5, 0x1},   // #6435
	{5916, 240, 27, 0x1},   // overseasterritorypuertorico
	{19480, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{16662, 86, 11, 0x1},   // frenchsudan
	{1750, 247, 33, 0x1},   // overseasterritorysvalbardjanmayen
	{67020, 102, 18, 0x1},  // republicseychelles
	{49655, 71, 5, 0x1},    // #7egy
	{15256, 173, 13, 0x1},  // republicchile
	{12620, 15, 8, 0x1},    // germanye
	{7505, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{41286, 12, 19, 0x1},   // zwitsersebondsstaat
	{24739, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{32365, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{16460, 27, 17, 0x1},   // republicofireland
	{20383, 171, 5, 0x81},  // #2bra
	{27125, 43, 20, 0x1},   // rzeczpospolitapolska
	{24932, 247, 16, 0x1},  // janmayensvalbard
	{64638, 222, 28, 0x1},  // autonomousterritorygreenland
	{2776, 237, 23, 0x1},   // territorynorfolkislands
	{36472, 148, 20, 0x1},  // dempeoplesrepofkorea
	{28265, 37, 22, 0x1},   // northmacedoniarepublic
	{52999, 12, 11, 0x1},   // zwitserland
	{26198, 228, 49, 0x1},  // overzeesterritorybritishindischeoceaanterritorium
	{35381, 536, 5, 0x1},   // #5kuw
	{11939, 120, 17, 0x1},  // federalmicronesia
	{61307, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{32117, 119, 24, 0x1},  // republiekderfijieilanden
	{25535, 14, 20, 0x1},   // czechrepublicczechia
	{40037, 506, 5, 0x1},   // #6434
	{23527, 136, 17, 0x1},  // republiekmaldiven
	{60078, 136, 17, 0x1},  // sultanatemaldives
	{30209, 31, 5, 0x81},   // #4438
	{10465, 4, 8, 0x1},     // autralia
	{11372, 67, 9, 0x1},    // capeverde
	{25260, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{35515, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{67644, 5, 18, 0x1},    // republicoostenrijk
	{36929, 115, 15, 0x1},  // sultanatebrunei
	{4730, 237, 17, 0x1},   // teratrinorfkailen
	{29142, 49, 9, 0x1},    // slovensko
	{22165, 6, 10, 0x1},    // azarbaycan
	{18690, 115, 12, 0x1},  // nationbrunei
	{51054, 155, 18, 0x1},  // republictajikistan
	{49731, 18, 5, 0x1},    // #7esp
	{6187, 220, 33, 0x1},   // britishoverseasterritorygibraltar
	{20433, 172, 5, 0x81},  // #2brb
	{65241, 7, 16, 0x1},    // kingdomofbelgium
	{66379, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{46086, 18, 12, 0x1},   // spainkingdom
	{23413, 182, 5, 0x81},  // #2guy
	{55793, 85, 10, 0x1},   // malagassia
	{15843, 71, 12, 0x1},   // formeregypte
	{11806, 161, 18, 0x1},  // formernorthvietnam
	{14877, 94, 16, 0x1},   // republicofrwanda
	{12041, 329, 18, 0x82}, // republicofthecongo
	{18315, 64, 24, 0x1},   // demrepzairekinshasacongo
	{16549, 76, 11, 0x1},   // fransguinee
	{40052, 370, 5, 0x1},   // #6437
	{17987, 138, 26, 0x1},  // socialistrepublicuniebirma
	{15775, 52, 18, 0x1},   // turkiyecumhuriyeti
	{2225, 257, 15, 0x1},   // wallisenfutunaf
	{14576, 5, 10, 0x1},    // osterreich
	{51454, 32, 5, 0x1},    // #7ltu
	{9511, 114, 12, 0x1},   // statebahrein
	{50201, 3, 8, 0x1},     // hayastan
	{28476, 196, 5, 0x81},  // #2ury
	{31891, 69, 8, 0x1},    // algerije
	{48554, 79, 26, 0x1},   // republiekequatoriaalguinea
	{58145, 59, 19, 0x1},   // republiekoppervolta
	{22774, 74, 5, 0x81},   // #2gab
	{31524, 536, 5, 0x1},   // #5690
	{58979, 153, 22, 0x1},  // arabischerepublicsyria
	{13094, 63, 8, 0x1},    // kameroen
	{1531, 206, 30, 0x1},   // bonairesainteustatiussabadutch
	{50201, 3, 22, 0x1},    // hayastanihanrapetutyun
	{44036, 56, 15, 0x1},   // republicaangola
	{22680, 45, 26, 0x1},   // roemeensesocialistrepublic
	{47825, 148, 18, 0x1},  // dempeoplesrepkorea
	{67289, 149, 12, 0x1},  // stateofqatar
	{43565, 86, 16, 0x1},   // republiquedumali
	{10062, 49, 9, 0x1},    // slowakije
	{11927, 163, 12, 0x1},  // westernsamoa
	{47173, 284, 5, 0x1},   // #6usa
	{36877, 91, 16, 0x1},   // republieknamibie
	{52939, 194, 5, 0x1},   // #7sur
	{26064, 228, 27, 0x1},  // britishindianoceanterritory
	{15603, 86, 13, 0x1},   // republiekmali
	{34641, 435, 5, 0x1},   // #5ice
	{40047, 537, 5, 0x1},   // #6436
	{21820, 128, 18, 0x1},  // republiekkirgistan
	{26262, 245, 42, 0x1},  // territorysouthgeorgiasouthsandwicheilanden
	{53532, 231, 19, 0x1},  // frenchdeelstmaarten
	{44550, 195, 25, 0x1},  // trinidadandtobagorepublic
	{54278, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{56211, 37, 12, 0x1},   // macedoniafyr
	{32218, 495, 5, 0x1},   // #5blr
	{54047, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{15237, 176, 4, 0x1},   // cuba
	{29944, 21, 5, 0x81},   // #4250
	{36339, 166, 17, 0x1},  // argentinarepublic
	{70957, 120, 22, 0x1},  // federatievanmicronesie
	{676, 68, 13, 0x1},     // afarsandissas
	{40132, 538, 5, 0x1},   // #6510
	{5790, 243, 27, 0x1},   // overseascollectivityreunion
	{39170, 89, 16, 0x1},   // islandsmauritius
	{46073, 539, 5, 0x1},   // #6rok
	{18460, 55, 6, 0x1},    // #3yucs
	{52362, 202, 22, 0x1},  // oudnederlandseantillen
	{42433, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{21476, 119, 12, 0x1},  // fijidominion
	{13753, 37, 20, 0x1},   // macedoniathefmryugrp
	{25625, 45, 22, 0x1},   // romaniapeoplesrepublic
	{69490, 74, 14, 0x1},   // republiekgabon
	{52980, 51, 5, 0x1},    // #7swe
	{57099, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{40062, 540, 5, 0x1},   // #6439
	{51610, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{26420, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{69842, 241, 3, 0x1},   // plo
	{51444, 83, 5, 0x1},    // #7les
	{62360, 229, 17, 0x1},  // bailliagedejersey
	{18365, 122, 15, 0x1},  // republicofindia
	{54023, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{13510, 55, 13, 0x1},   // sfryugoslavia
	{14461, 50, 8, 0x1},    // slovenia
	{4176, 115, 15, 0x1},   // sultanaatbrunei
	{16826, 46, 4, 0x1},    // ussr
	{49858, 170, 25, 0x1},  // boliviaplurinationalstate
	{1208, 138, 28, 0x1},   // republiekvandeunievanmyanmar
	{23394, 207, 14, 0x1},  // stbartholomeus
	{26457, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{35973, 247, 21, 0x1},  // janmayenenspitsbergen
	{60403, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{35376, 444, 5, 0x1},   // #5kos
	{40137, 361, 5, 0x1},   // #6511
	{22782, 22, 5, 0x81},   // #2gbr
	{31529, 507, 5, 0x1},   // #5692
	{35437, 541, 5, 0x1},   // #5kzk
	{10796, 135, 16, 0x1},  // republicsrilanka
	{31449, 392, 5, 0x1},   // #5620
	{7364, 218, 26, 0x1},   // overzeesgebiedsdeelfaeroer
	{44135, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{38, 377, 8, 0x2},      // stmartin
	{8067, 229, 13, 0x1},   // jerseybritish
	{27797, 71, 23, 0x1},   // unitedarabischerepublic
	{47900, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{6476, 233, 34, 0x1},   // britishoverseasterritorymontserrat
	{3424, 451, 5, 0x2},    // korea
	{15765, 52, 17, 0x1},   // republicofturkiye
	{52818, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{40057, 408, 5, 0x1},   // #6438
	{13319, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{45280, 230, 8, 0x1},   // macausar
	{30239, 140, 5, 0x81},  // #4458
	{69985, 65, 20, 0x1},   // peoplesrepublickongo
	{40919, 161, 24, 0x1},  // socialistrepublicvietnam
	{68241, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{34936, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{1556, 249, 17, 0x1},   // dutchsaintmaarten
	{49836, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{3749, 129, 19, 0x1},   // democratickampuchia
	{19840, 206, 36, 0x1},  // grondgebiedbonairesainteustatiussaba
	{53597, 186, 21, 0x1},  // saintchristophernevis
	{15640, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{14686, 118, 17, 0x1},  // kibriscumhuriyeti
	{27548, 48, 5, 0x81},   // #2srb
	{38022, 88, 11, 0x1},   // muritaniyah
	{62595, 134, 19, 0x1},  // republiquelibanaise
	{42966, 186, 7, 0x1},   // stkitts
	{50550, 112, 18, 0x1},  // unitedarabemiraten
	{6179, 219, 8, 0x1},    // guernsey
	{12191, 62, 18, 0x1},   // ivorycoastrepublic
	{53488, 110, 5, 0x1},   // #7zim
	{12126, 121, 23, 0x1},  // unitedstatesofindonesia
	{33818, 542, 5, 0x1},   // #5egy
	{66485, 10, 15, 0x1},   // republicbelarus
	{44232, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{8992, 201, 24, 0x1},   // overzeesgebiedsdeelaland
	{1989, 247, 21, 0x1},   // svalbardjanmayennoors
	{57132, 64, 25, 0x1},   // congodemocraticrepublicof
	{39537, 519, 5, 0x1},   // #5ven
	{28481, 54, 5, 0x81},   // #2usa
	{32403, 543, 5, 0x1},   // #5bng
	{30149, 111, 3, 0x81},  // #44
	{54915, 133, 22, 0x1},  // laosdemocraticvolksrep
	{22140, 170, 17, 0x1},  // republicofbolivia
	{11391, 110, 8, 0x1},   // zimbabwe
	{7477, 235, 30, 0x1},   // territorialcollectivitymayotte
	{60038, 165, 20, 0x1},  // peoplesrepublicyemen
	{31534, 296, 5, 0x1},   // #5694
	{35144, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{55516, 90, 13, 0x1},   // dzikolamalawi
	{44064, 71, 7, 0x1},    // egyptar
	{71192, 16, 3, 0x1},    // brd
	{7738, 79, 26, 0x1},    // republicofequatorialguinea
	{54504, 57, 17, 0x1},   // koninkrijkburundi
	{51536, 184, 14, 0x1},  // repiblikdayiti
	{21927, 61, 20, 0x1},   // centraalafrrepubliek
	{60639, 44, 16, 0x1},   // portugalrepublic
	{28390, 53, 5, 0x81},   // #2ukr
	{34716, 437, 5, 0x1},   // #5ire
	{24794, 200, 32, 0x1},  // britishoverzeesterritoryanguilla
	{3791, 243, 14, 0x1},   // reunionislands
	{16413, 57, 9, 0x1},    // boeroendi
	{54132, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{32565, 544, 5, 0x1},   // #5bot
	{4600, 164, 10, 0x1},   // repofyemen
	{10082, 108, 16, 0x1},  // southafricaunion
	{30744, 52, 5, 0x81},   // #4792
	{30674, 194, 5, 0x81},  // #4740
	{45605, 91, 10, 0x1},   // namibiaswa
	{12827, 141, 10, 0x1},  // nepalstate
	{69673, 120, 27, 0x1},  // federatedstatesofmicronesia
	{44782, 210, 24, 0x1},  // grondgebiedcocoseilanden
	{11432, 23, 15, 0x1},   // republicgeorgia
	{31454, 545, 5, 0x1},   // #5625
	{57497, 123, 12, 0x1},  // iranislrepof
	{14981, 15, 13, 0x1},   // oostduitsland
	{9160, 207, 7, 0x1},    // stbarth
	{58070, 203, 15, 0x1},  // amerikaanssamoa
	{26541, 238, 5, 0x81},  // #2niu
	{21512, 135, 7, 0x1},   // ilankai
	{7641, 251, 7, 0x1},    // tokelau
	{7321, 212, 12, 0x1},   // curacaodutch
	{63083, 124, 14, 0x1},  // republicofiraq
	{26643, 142, 5, 0x81},  // #2nru
	{20249, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{68443, 27, 13, 0x1},   // ierserepublic
	{15343, 74, 5, 0x1},    // gabon
	{55195, 171, 20, 0x1},  // braziliaunitedstates
	{3531, 223, 16, 0x1},   // guianadepartment
	{34034, 74, 5, 0x1},    // gabun
	{5086, 246, 8, 0x1},    // sthelena
	{35485, 148, 20, 0x1},  // koreapeoplesrepublic
	{42386, 20, 15, 0x1},   // suomentasavalta
	{32727, 527, 5, 0x1},   // #5bui
	{25974, 255, 20, 0x1},  // britishvirginislands
	{32576, 340, 5, 0x1},   // #5bra
	{9708, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{39762, 546, 5, 0x1},   // #6211
	{47660, 78, 12, 0x1},   // guineabissao
	{36308, 252, 21, 0x1},  // provinceofchinataiwan
	{31539, 367, 5, 0x1},   // #5696
	{45726, 248, 21, 0x1},  // saintpierreenmiquelon
	{2736, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{24996, 39, 18, 0x1},   // republicmontenegro
	{10175, 199, 14, 0x1},  // territoryaruba
	{18182, 232, 25, 0x1},  // noordelijkemarianeislands
	{37814, 223, 35, 0x1},  // territorialcollectivityfrenchguiana
	{51462, 33, 5, 0x1},    // #7lux
	{32067, 466, 5, 0x1},   // #5bar
	{38603, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{70435, 106, 10, 0x1},  // tanganjika
	{43129, 547, 5, 0x1},   // #6gdr
	{22708, 97, 11, 0x1},   // sierraleone
	{22800, 219, 17, 0x1},  // territoryguernsey
	{39757, 548, 5, 0x1},   // #6210
	{58485, 46, 10, 0x1},   // sovietunie
	{62707, 549, 20, 0x2},  // gilbertelliceislands
	{7980, 106, 20, 0x1},   // mainlanduroftanzania
	{45587, 194, 16, 0x1},  // surinamerepublic
	{3424, 148, 8, 0x1},    // koreadem
	{35339, 498, 5, 0x1},   // #5ken
	{33137, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62428, 106, 13, 0x1},  // fmrtanganyika
	{23981, 64, 23, 0x1},   // leopoldvilleformercongo
	{49734, 215, 13, 0x1},  // spaansesahara
	{68183, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{61703, 55, 19, 0x1},   // jugoslavievoormalig
	{42907, 252, 9, 0x1},   // taiwanroc
	{10240, 42, 18, 0x1},   // aotearoanewzealand
	{26742, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{67546, 186, 31, 0x1},  // saintchristophernevisfederation
	{46925, 188, 21, 0x1},  // verenigdestatenmexico
	{33813, 551, 5, 0x1},   // #5ecu
	{22512, 241, 9, 0x1},   // palestine
	{10761, 67, 18, 0x1},   // republicacaboverde
	{51322, 82, 5, 0x1},    // #7lba
	{11742, 164, 23, 0x1},  // arabischerepubliekjemen
	{68944, 10, 8, 0x1},    // byelarus
	{39997, 435, 5, 0x1},   // #6395
	{41105, 52, 16, 0x1},   // republicofturkey
	{23162, 256, 42, 0x1},  // overzeesgebiedsdeelamericanmaagdeneilanden
	{25555, 60, 16, 0x1},   // republicbotswana
	{32543, 440, 5, 0x1},   // #5bos
	{42548, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{70668, 87, 19, 0x1},   // portugeesoostafrika
	{10369, 98, 7, 0x1},    // somalia
	{30764, 1, 3, 0x81},    // #48
	{43124, 420, 5, 0x1},   // #6gam
	{30939, 284, 3, 0x1},   // #52
	{36554, 148, 16, 0x1},  // koreademvolksrep
	{53642, 120, 19, 0x1},  // federatiamicronesia
	{31544, 552, 5, 0x1},   // #5698
	{23181, 256, 23, 0x1},  // americanmaagdeneilanden
	{62756, 28, 15, 0x1},   // lydveldidisland
	{62313, 179, 4, 0x1},   // #8ec
	{31459, 282, 5, 0x1},   // #5626
	{56374, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{57284, 64, 15, 0x1},   // republicofzaire
	{44567, 189, 20, 0x1},  // republicadenicaragua
	{49106, 252, 13, 0x1},  // chineestaipei
	{26554, 40, 5, 0x81},   // #2nld
	{24098, 36, 8, 0x1},    // moldavia
	{52995, 101, 5, 0x1},   // #7swz
	{67401, 55, 13, 0x1},   // fmryugoslavia
	{6179, 219, 15, 0x1},   // guernseybritish
	{12222, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{12191, 62, 10, 0x1},   // ivorycoast
	{50334, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53010, 153, 5, 0x1},   // #7syr
	{16352, 138, 12, 0x1},  // burmamyanmar
	{50198, 75, 5, 0x1},    // #7gha
	{64657, 222, 28, 0x1},  // greenlandautonomousterritory
	{33838, 526, 5, 0x1},   // #5est
	{2333, 256, 4, 0x1},    // usvi
	{47460, 54, 12, 0x1},   // unitesstates
	{32500, 198, 22, 0x1},  // venezuelabolivrepublic
	{60094, 46, 10, 0x1},   // sowjetunia
	{32743, 434, 5, 0x1},   // #5bul
	{30754, 250, 5, 0x81},  // #4796
	{39767, 553, 5, 0x1},   // #6212
	{30669, 554, 5, 0x1},   // #4736
	{30679, 247, 5, 0x81},  // #4744
	{61211, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{49422, 8, 23, 0x1},    // volksrepubliekbulgarije
	{26091, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{42405, 147, 16, 0x1},  // papuanorthguinea
	{59349, 127, 9, 0x1},   // qazaqstan
	{31474, 505, 5, 0x1},   // #5645
	{31479, 542, 5, 0x1},   // #5651
	{52539, 102, 5, 0x1},   // #7sey
	{50778, 247, 19, 0x1},  // janmayenspitsbergen
	{5464, 143, 21, 0x1},   // sultanaatmuscatenoman
	{21578, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{21811, 44, 18, 0x1},   // portugeserepubliek
	{41148, 19, 16, 0x1},   // estonianrepublic
	{35159, 230, 12, 0x1},  // macauchinapr
	{37352, 46, 10, 0x1},   // russiaussr
	{42199, 168, 22, 0x1},  // gemenebestvandebahamas
	{35385, 170, 11, 0x1},  // wuliwyasuyu
	{35234, 305, 5, 0x1},   // #5irn
	{10258, 211, 21, 0x1},  // cookislandsnewzealand
	{22817, 555, 14, 0x2},  // channelislands
	{70865, 71, 15, 0x1},   // republicofegypt
	{38536, 246, 22, 0x1},  // sthelenatristandacunha
	{7344, 377, 20, 0x2},   // stmartinsaintmaarten
	{46965, 54, 9, 0x1},    // verstaten
	{39812, 547, 5, 0x1},   // #6265
	{64443, 243, 4, 0x1},   // #8re
	{46865, 140, 17, 0x1},  // federatiamaleisia
	{62978, 184, 4, 0x1},   // #8ha
	{16168, 104, 12, 0x1},  // togorepublic
	{23093, 78, 5, 0x81},   // #2gnb
	{511, 55, 11, 0x1},     // yougoslavia
	{31484, 557, 5, 0x2},   // #5652
	{12450, 193, 21, 0x1},  // republicadeelsalvador
	{41699, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{49203, 241, 15, 0x1},  // gazaandwestbank
	{35820, 82, 27, 0x1},   // libischarabischejamahiriyya
	{2632, 237, 24, 0x1},   // norfolkeilandaustralisch
	{51314, 34, 5, 0x1},    // #7lat
	{5047, 127, 10, 0x1},   // kazachstan
	{39992, 323, 5, 0x1},   // #6390
	{13940, 163, 9, 0x1},   // westsamoa
	{43343, 485, 5, 0x1},   // #6grn
	{36956, 145, 28, 0x1},  // commonwealthofthephilippines
	{15008, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{4024, 210, 22, 0x1},   // territorycocoseilanden
	{5456, 136, 8, 0x1},    // maldiven
	{38856, 156, 20, 0x1},  // turkmenistanrepublic
	{22913, 219, 5, 0x81},  // #2ggy
	{38415, 246, 53, 0x1},  // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{10391, 93, 16, 0x1},   // nigeriafederatia
	{11294, 175, 9, 0x1},   // costarica
	{42767, 175, 18, 0x1},  // republiekcostarica
	{41419, 48, 22, 0x1},   // servieenmontenegrounie
	{17231, 18, 16, 0x1},   // koninkrijkspanje
	{14099, 15, 16, 0x1},   // germanyfmrdemrep
	{38933, 241, 9, 0x1},   // palestina
	{67900, 48, 22, 0x1},   // fryserbiaandmontenegro
	{54145, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{41866, 139, 14, 0x1},  // buitenmongolie
	{28385, 107, 5, 0x81},  // #2uga
	{10494, 120, 16, 0x1},  // fedstsmicronesia
	{39987, 559, 5, 0x1},   // #6385
	{45038, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{32146, 540, 5, 0x1},   // #5bfo
	{39977, 304, 5, 0x1},   // #6375
	{5428, 143, 16, 0x1},   // sultanaatvanoman
	{13826, 101, 15, 0x1},  // formerswaziland
	{53950, 9, 4, 0x81},    // #1ba
	{59051, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{7455, 60, 12, 0x1},    // bechuanaland
	{10973, 150, 20, 0x1},  // kingdomofsaudiarabia
	{30749, 156, 5, 0x81},  // #4795
	{44963, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{23035, 221, 5, 0x81},  // #2glp
	{13001, 140, 18, 0x1},  // malaysiafederation
	{52608, 170, 15, 0x1},  // republicbolivia
	{61941, 64, 4, 0x1},    // #8cg
	{62317, 71, 4, 0x1},    // #8eg
	{66848, 49, 14, 0x1},   // slovakrepublic
	{23246, 223, 5, 0x81},  // #2guf
	{31509, 523, 5, 0x1},   // #5678
	{23153, 180, 5, 0x81},  // #2grd
	{26559, 41, 5, 0x81},   // #2nor
	{8275, 123, 3, 0x1},    // iri
	{24914, 6, 21, 0x1},    // republiekazerbeidzjan
	{25860, 92, 5, 0x81},   // #2ner
	{26648, 42, 5, 0x81},   // #2nzl
	{43088, 489, 5, 0x1},   // #6etm
	{68001, 214, 10, 0x1},  // caymanisds
	{6373, 239, 32, 0x1},   // overseasterritorypitcairnislands
	{16112, 86, 12, 0x1},   // republicmali
	{61744, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{66511, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{5673, 222, 28, 0x1},   // overzeesgebiedsdeelgroenland
	{7070, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{38269, 249, 22, 0x1},  // sintmaartennetherlands
	{37299, 84, 7, 0x1},    // morocco
	{23553, 143, 19, 0x1},  // muscatomansultanate
	{42178, 168, 21, 0x1},  // commonwealthofbahamas
	{27557, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{39967, 560, 5, 0x1},   // #6372
	{23819, 123, 14, 0x1},  // iranislamicrep
	{32480, 561, 5, 0x1},   // #5bol
	{22215, 46, 10, 0x1},   // sowjetunie
	{57835, 75, 8, 0x1},    // goudkust
	{9767, 27, 13, 0x1},    // irishrepublic
	{39807, 522, 5, 0x1},   // #6260
	{30664, 215, 5, 0x81},  // #4732
	{30684, 101, 5, 0x81},  // #4748
	{37087, 233, 21, 0x1},  // grondgebiedmontserrat
	{30649, 18, 5, 0x81},   // #4724
	{65994, 202, 25, 0x1},  // nederlandseantillenformer
	{27278, 96, 5, 0x81},   // #2sen
	{21144, 128, 15, 0x1},  // kirghizrepublic
	{48442, 250, 21, 0x1},  // turksencaicoseilanden
	{61897, 65, 4, 0x1},    // #8cf
	{50917, 99, 20, 0x1},   // republicofsouthsudan
	{33774, 248, 22, 0x1},  // miquelonandsaintpierre
	{24034, 155, 13, 0x1},  // tadzjiekistan
	{31514, 475, 5, 0x1},   // #5679
	{64445, 62, 21, 0x1},   // republiquecotedivoire
	{43778, 253, 42, 0x1},  // territoryverafgelegeneilandjesunitedstates
	{9146, 121, 15, 0x1},   // dutcheastindies
	{58967, 164, 29, 0x1},  // jemenitischearabischerepublic
	{25850, 91, 5, 0x81},   // #2nam
	{25905, 93, 5, 0x81},   // #2nga
	{29224, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{18145, 150, 3, 0x1},   // ksa
	{6917, 196, 24, 0x1},   // easternrepublicofuruguay
	{15614, 82, 24, 0x1},   // libischarabischerepublic
	{14870, 194, 15, 0x1},  // surinamrepublic
	{25930, 228, 27, 0x1},  // indischeoceaangebiedbritish
	{29108, 152, 16, 0x1},  // salomonseilanden
	{15790, 73, 7, 0x1},    // etiopia
	{28627, 155, 18, 0x1},  // tajikistanrepublic
	{25067, 187, 5, 0x81},  // #2lca
	{39972, 476, 5, 0x1},   // #6373
	{43315, 562, 5, 0x1},   // #6grc
	{4144, 201, 12, 0x1},   // alandislands
	{36176, 276, 13, 0x2},  // republicchina
	{43184, 66, 15, 0x1},   // staatdercomoren
	{7039, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{66419, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{32208, 488, 5, 0x1},   // #5bhm
	{36189, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{12140, 121, 29, 0x1},  // indonesiarepublicunitedstates
	{63711, 90, 4, 0x1},    // #8mi
	{62393, 20, 4, 0x1},    // #8fi
	{61893, 135, 4, 0x1},   // #8ce
	{62321, 27, 4, 0x1},    // #8ei
	{34668, 147, 19, 0x1},  // papuanewguineastate
	{38799, 9, 25, 0x1},    // republicbosniaherzegovina
	{31469, 508, 5, 0x1},   // #5640
	{52544, 151, 5, 0x1},   // #7sgp
	{14023, 207, 7, 0x1},   // stbarts
	{11956, 120, 17, 0x1},  // fedstatmicronesia
	{31324, 414, 4, 0x1},   // #551
	{51924, 189, 5, 0x1},   // #7nca
	{25085, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{1408, 12, 31, 0x1},    // schweizerischeeidgenossenschaft
	{67512, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{23204, 256, 21, 0x1},  // americanvirginislands
	{17500, 232, 16, 0x1},  // northernmarianas
	{53830, 256, 27, 0x1},  // maagdeneilandenunitedstates
	{60725, 281, 4, 0x1},   // #1yd
	{44540, 195, 27, 0x1},  // republicoftrinidadandtobago
	{39957, 563, 5, 0x1},   // #6370
	{53974, 172, 4, 0x81},  // #1bb
	{56642, 246, 25, 0x1},  // sainthelenatristandacunha
	{57193, 178, 17, 0x1},  // dominicanrepublic
	{30759, 159, 5, 0x81},  // #4798
	{23307, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{70385, 186, 26, 0x1},  // federatiesaintkittsennevis
	{63707, 233, 4, 0x1},   // #8mh
	{47443, 251, 18, 0x1},  // grondgebiedtokelau
	{28984, 30, 16, 0x1},   // koninkrijkitalie
	{62406, 119, 4, 0x1},   // #8fj
	{20154, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{61889, 103, 4, 0x1},   // #8cd
	{45920, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{56670, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{13722, 88, 25, 0x1},   // islamitrepublicmauritania
	{27876, 50, 5, 0x81},   // #2svn
	{45815, 93, 16, 0x1},   // nigeriafederatie
	{31344, 470, 4, 0x1},   // #552
	{69432, 32, 7, 0x1},    // lietuva
	{4155, 197, 14, 0x1},   // stvincentandgr
	{4544, 221, 29, 0x1},   // overzeesgebiedsdeelguadeloupe
	{14349, 225, 14, 0x1},  // formerhongkong
	{24801, 200, 25, 0x1},  // overzeesterritoryanguilla
	{42276, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{53542, 231, 19, 0x1},  // stmaartenfrenchdeel
	{32391, 254, 12, 0x1},  // heiligestoel
	{3023, 209, 31, 0x1},   // overzeesgebiedsdeelbouveteiland
	{32729, 139, 14, 0x1},  // buitenmongolia
	{60729, 164, 4, 0x81},  // #1ye
	{33883, 564, 5, 0x1},   // #5etm
	{1904, 78, 20, 0x1},    // guineabissaurepublic
	{22657, 167, 14, 0x1},  // antiguabarbuda
	{18228, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{23189, 256, 23, 0x1},  // maagdeneilandenamerican
	{57923, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{39962, 496, 5, 0x1},   // #6371
	{51089, 149, 11, 0x1},  // dawlatqatar
	{11990, 15, 24, 0x1},   // germandemocraticrepublic
	{54249, 7, 4, 0x81},    // #1be
	{58304, 232, 12, 0x1},  // nmarianaisds
	{2613, 237, 32, 0x1},   // overzeesgebiedsdeelnorfolkeiland
	{43263, 449, 5, 0x1},   // #6gha
	{64205, 144, 4, 0x1},   // #8pk
	{6581, 225, 8, 0x1},    // hongkong
	{15448, 80, 13, 0x1},   // republickenya
	{63730, 37, 4, 0x1},    // #8mk
	{62990, 225, 4, 0x1},   // #8hk
	{4003, 150, 13, 0x1},   // saoediaarabia
	{27943, 249, 5, 0x81},  // #2sxm
	{62410, 217, 4, 0x1},   // #8fk
	{62325, 79, 4, 0x1},    // #8ek
	{19514, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{13773, 37, 13, 0x1},   // macedoniatfyr
	{56490, 231, 14, 0x1},  // francestmartin
	{52623, 47, 5, 0x1},    // #7smr
	{86, 377, 22, 0x2},     // sintmaartensaintmartin
	{24986, 98, 18, 0x1},   // somalischerepublic
	{31354, 466, 4, 0x1},   // #553
	{20788, 252, 6, 0x1},   // taiwan
	{5889, 234, 27, 0x1},   // overseasterritorymartinique
	{43368, 565, 5, 0x1},   // #6hon
	{35239, 505, 5, 0x1},   // #5irq
	{33221, 178, 21, 0x1},  // dominicaanserepubliek
	{32129, 119, 12, 0x1},  // fijieilanden
	{39982, 566, 5, 0x1},   // #6380
	{43410, 525, 5, 0x1},   // #6hun
	{14063, 16, 28, 0x1},   // formergermanyfederalrepublic
	{33380, 161, 18, 0x1},  // fmrdemrepofvietnam
	{9050, 199, 24, 0x1},   // overzeesgebiedsdeelaruba
	{67463, 62, 18, 0x1},   // republiekivoorkust
	{54245, 113, 4, 0x81},  // #1bd
	{12964, 186, 25, 0x1},  // federationsaintkittsnevis
	{42688, 136, 9, 0x1},   // maladiven
	{28431, 136, 17, 0x1},  // maledivenrepublic
	{5057, 209, 29, 0x1},   // overzeesterritorybouveteiland
	{43050, 170, 26, 0x1},  // boliviaplurinationalestate
	{15797, 89, 13, 0x1},   // republikmoris
	{30644, 567, 5, 0x1},   // #4720
	{63726, 39, 4, 0x1},    // #8mj
	{27953, 153, 5, 0x81},  // #2syr
	{31834, 26, 18, 0x1},   // republiekhongarije
	{4412, 257, 21, 0x1},   // territorywallisfutuna
	{61873, 129, 4, 0x1},   // #8cb
	{25330, 213, 25, 0x1},  // christmasislandsterritory
	{66992, 71, 12, 0x1},   // egyptkingdom
	{23129, 24, 5, 0x81},   // #2grc
	{60206, 156, 10, 0x1},  // toerkmenia
	{31364, 348, 4, 0x1},   // #554
	{31724, 568, 4, 0x1},   // #594
	{43083, 569, 5, 0x1},   // #6eth
	{15335, 74, 13, 0x1},   // republicgabon
	{15461, 38, 13, 0x1},   // republicmalta
	{7210, 208, 14, 0x1},   // bermudaislands
	{24674, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{35983, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{24304, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{64358, 158, 13, 0x1},  // puleangatonga
	{37906, 144, 22, 0x1},  // pakistaninclbangladesh
	{60327, 107, 4, 0x81},  // #1ug
	{12089, 65, 24, 0x1},   // republicbrazzavillecongo
	{161, 248, 19, 0x1},    // saintpierremiquelon
	{43320, 560, 5, 0x1},   // #6grg
	{54521, 8, 4, 0x81},    // #1bg
	{56879, 246, 21, 0x1},  // sinthelenaenascension
	{25181, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{17652, 119, 14, 0x1},  // matanitukoviti
	{26832, 147, 8, 0x1},   // pnguinea
	{45362, 379, 5, 0x1},   // #6nam
	{65716, 215, 4, 0x1},   // #8wi
	{65728, 164, 4, 0x1},   // #8ym
	{24642, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{64535, 137, 4, 0x1},   // #8rm
	{9069, 199, 5, 0x1},    // aruba
	{49660, 72, 5, 0x1},    // #7eri
	{67864, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{10228, 230, 14, 0x1},  // territorymacao
	{62426, 120, 4, 0x1},   // #8fm
	{56513, 231, 18, 0x1},  // stmaartenfransdeel
	{61869, 11, 4, 0x1},    // #8ca
	{49427, 8, 18, 0x1},    // republiekbulgarije
	{18898, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{60981, 3, 4, 0x1},     // #8am
	{23927, 111, 25, 0x1},  // islamicstateofafghanistan
	{27734, 49, 5, 0x81},   // #2svk
	{70111, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{60053, 164, 6, 0x1},   // yemenn
	{45296, 25, 15, 0x1},   // republickroatia
	{31374, 485, 4, 0x1},   // #555
	{55222, 133, 12, 0x1},  // laopeodemrep
	{31024, 488, 4, 0x1},   // #531
	{52396, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{52905, 99, 5, 0x1},    // #7ssd
	{31739, 484, 4, 0x1},   // #595
	{45376, 240, 9, 0x1},   // portorico
	{28294, 131, 20, 0x1},  // korearepublicofsouth
	{33871, 570, 5, 0x1},   // #5eth
	{43031, 170, 26, 0x1},  // multinationalestaatbolivia
	{10049, 13, 22, 0x1},   // formertsjechoslowakije
	{47894, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{67624, 175, 20, 0x1},  // republicadecostarica
	{57754, 102, 18, 0x1},  // republicseychellen
	{54275, 59, 4, 0x81},   // #1bf
	{10240, 42, 8, 0x1},    // aotearoa
	{37546, 144, 8, 0x1},   // pakistan
	{34789, 30, 13, 0x1},   // italyrepublic
	{44550, 195, 17, 0x1},  // trinidadandtobago
	{63745, 86, 4, 0x1},    // #8ml
	{6483, 233, 27, 0x1},   // overseasterritorymontserrat
	{2874, 236, 23, 0x1},   // departementnewcaledonia
	{58911, 191, 14, 0x1},  // piruwripuwlika
	{13108, 59, 10, 0x1},   // oppervolta
	{22918, 75, 5, 0x81},   // #2gha
	{60953, 1, 4, 0x1},     // #8al
	{23408, 224, 5, 0x81},  // #2gum
	{8494, 174, 18, 0x1},   // republicofcolumbia
	{55169, 13, 26, 0x1},   // czechslovakfederalrepublic
	{35701, 1, 23, 0x1},    // republikaeastshqiperise
	{26536, 189, 5, 0x81},  // #2nic
	{31389, 482, 4, 0x1},   // #556
	{2193, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{48418, 250, 21, 0x1},  // turksandcaicosislands
	{21956, 5, 19, 0x1},    // republikoesterreich
	{50324, 48, 26, 0x1},   // stateunionserbiamontenegro
	{26206, 228, 41, 0x1},  // territorybritishindischeoceaanterritorium
	{19889, 253, 17, 0x1},  // usminoroutlyingis
	{32890, 68, 22, 0x1},   // afarsandissasterritory
	{19480, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{31614, 521, 5, 0x1},   // #5760
	{55820, 7, 6, 0x1},     // belgia
	{14486, 259, 16, 0x1},  // republicofkosova
	{38766, 23, 17, 0x1},   // republicofgeorgia
	{60323, 53, 4, 0x81},   // #1ua
	{13524, 257, 19, 0x1},  // wallisandfutunaisds
	{49449, 228, 17, 0x1},  // brindianoceanterr
	{10071, 108, 22, 0x1},  // formerunionsouthafrica
	{53760, 200, 4, 0x81},  // #1ai
	{26684, 232, 4, 0x1},   // cnmi
	{7703, 244, 21, 0x1},   // vietnamformerrepublic
	{54554, 57, 4, 0x81},   // #1bi
	{55332, 16, 4, 0x81},   // #1de
	{44882, 64, 17, 0x1},   // leopoldvillecongo
	{56211, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{4371, 249, 17, 0x1},   // saintmaartendutch
	{14968, 257, 13, 0x1},  // fwallisfutuna
	{64539, 45, 4, 0x1},    // #8ro
	{64286, 44, 4, 0x1},    // #8po
	{63753, 84, 4, 0x1},    // #8mo
	{17900, 148, 20, 0x1},  // peoplesrepublickorea
	{63034, 183, 4, 0x1},   // #8ho
	{1531, 206, 21, 0x1},   // bonairesainteustatius
	{54492, 19, 13, 0x1},   // eestivabariik
	{46378, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{62189, 177, 4, 0x1},   // #8do
	{62449, 218, 4, 0x1},   // #8fo
	{61981, 174, 4, 0x1},   // #8co
	{60989, 56, 4, 0x1},    // #8ao
	{13177, 46, 16, 0x1},   // formersovjetunie
	{48947, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{66083, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{6080, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{31504, 571, 5, 0x1},   // #5670
	{23236, 222, 5, 0x81},  // #2grl
	{7398, 235, 26, 0x1},   // overzeesgebiedsdeelmayotte
	{6160, 219, 27, 0x1},   // overzeesgebiedsdeelguernsey
	{31399, 478, 4, 0x1},   // #557
	{13812, 37, 5, 0x1},    // fyrom
	{18223, 59, 6, 0x1},    // #3hvbf
	{40022, 420, 5, 0x1},   // #6420
	{52867, 10, 16, 0x1},   // belorussischessr
	{61186, 239, 25, 0x1},  // gebiedafhvanhetvkpitcairn
	{53096, 111, 21, 0x1},  // afghanistanislamicrep
	{63143, 248, 30, 0x1},  // departementsaintpierremiquelon
	{70000, 64, 13, 0x1},   // kongokinshasa
	{56374, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{67370, 145, 11, 0x1},  // fillipijnen
	{61906, 244, 20, 0x1},  // republicsouthvietnam
	{54534, 114, 4, 0x81},  // #1bh
	{55328, 394, 4, 0x1},   // #1dd
	{50433, 181, 5, 0x1},   // #7gua
	{21888, 6, 20, 0x1},    // republicazerbeidzjan
	{46645, 99, 15, 0x1},   // zuidelijksoedan
	{46984, 54, 9, 0x1},    // verstates
	{27505, 111, 25, 0x1},  // afghanistanislamicemirate
	{64104, 141, 4, 0x1},   // #8np
	{64264, 43, 4, 0x1},    // #8pl
	{52162, 109, 15, 0x1},  // republiekzambia
	{63749, 35, 4, 0x1},    // #8mn
	{63499, 148, 4, 0x1},   // #8kn
	{1229, 138, 23, 0x1},   // myanmarrepubliekderunie
	{61977, 66, 4, 0x1},    // #8cn
	{62341, 19, 4, 0x1},    // #8en
	{60985, 2, 4, 0x1},     // #8an
	{49693, 197, 19, 0x1},  // stvincentgrenadines
	{38776, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{54294, 64, 25, 0x1},   // republiccongoleopoldville
	{31414, 359, 4, 0x1},   // #558
	{37983, 96, 16, 0x1},   // republieksenegal
	{2981, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{70283, 162, 17, 0x1},  // republicofvanuatu
	{15558, 124, 13, 0x1},  // republiekirak
	{31704, 439, 4, 0x1},   // #590
	{50650, 49, 9, 0x1},    // slovakije
	{5873, 192, 16, 0x1},   // republicparaguay
	{51189, 133, 5, 0x1},   // #7lao
	{31559, 572, 5, 0x1},   // #5702
	{43363, 278, 5, 0x1},   // #6hai
	{161, 248, 14, 0x1},    // saintpierremiq
	{4155, 197, 22, 0x1},   // stvincentandgrenadines
	{3850, 58, 5, 0x1},     // benin
	{59233, 144, 4, 0x81},  // #1pk
	{56459, 225, 4, 0x81},  // #1hk
	{24774, 148, 12, 0x1},  // demrepnkorea
	{9505, 132, 6, 0x1},    // kuwait
	{37896, 144, 18, 0x1},  // republicofpakistan
	{58578, 171, 6, 0x1},   // brasil
	{50428, 180, 5, 0x1},   // #7grn
	{65736, 110, 4, 0x1},   // #8zi
	{16485, 136, 8, 0x1},   // maldives
	{4383, 249, 21, 0x1},   // dutchpartsaintmaarten
	{53406, 61, 21, 0x1},   // middenafricanrepublic
	{13432, 66, 15, 0x1},   // comorenarchipel
	{64282, 190, 4, 0x1},   // #8pm
	{63621, 85, 4, 0x1},    // #8ma
	{19059, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63030, 226, 4, 0x1},   // #8hm
	{36857, 99, 11, 0x1},   // southsoedan
	{61973, 63, 4, 0x1},    // #8cm
	{58822, 129, 27, 0x1},  // formerdemocratischkampuchea
	{57274, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{59443, 89, 16, 0x1},   // mauritiusislands
	{42878, 501, 5, 0x1},   // #6eqg
	{11338, 85, 22, 0x1},   // malagassischerepubliek
	{31709, 573, 4, 0x1},   // #591
	{66, 249, 16, 0x1},     // sintmaartendutch
	{51340, 134, 5, 0x1},   // #7lbn
	{31564, 529, 5, 0x1},   // #5703
	{70849, 82, 24, 0x1},   // formerlibyanarabrepublic
	{28270, 37, 17, 0x1},   // macedoniarepublic
	{17283, 54, 3, 0x1},    // vsa
	{7848, 235, 25, 0x1},   // overseasdepartmentmayotte
	{22185, 207, 16, 0x1},  // sintbartholomeus
	{24791, 81, 5, 0x81},   // #2lbr
	{57263, 64, 29, 0x1},   // formercongodemocraticrepublic
	{21737, 103, 5, 0x1},   // tchad
	{58641, 123, 8, 0x1},   // iranirof
	{53764, 1, 4, 0x81},    // #1al
	{54560, 58, 4, 0x81},   // #1bj
	{44620, 82, 27, 0x1},   // libischearabischejamahiriya
	{53239, 156, 13, 0x1},  // toerkmenistan
	{12157, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{10258, 211, 6, 0x1},   // cookis
	{65328, 53, 4, 0x1},    // #8up
	{64119, 142, 4, 0x1},   // #8nr
	{22099, 8, 8, 0x1},     // bulgaria
	{63080, 25, 4, 0x1},    // #8hr
	{62185, 68, 4, 0x1},    // #8dj
	{39340, 67, 18, 0x1},   // republickaapverdia
	{27618, 99, 5, 0x81},   // #2ssd
	{33904, 99, 10, 0x1},   // sudansouth
	{30939, 574, 4, 0x1},   // #520
	{35457, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{31714, 575, 4, 0x1},   // #592
	{6992, 32, 18, 0x1},    // lietuvosrespublika
	{45782, 118, 15, 0x1},  // republiekcyprus
	{32338, 237, 23, 0x1},  // norfolkislandsterritory
	{31549, 431, 5, 0x1},   // #5700
	{35244, 291, 5, 0x1},   // #5isr
	{33833, 576, 5, 0x1},   // #5eri
	{1682, 207, 25, 0x1},   // departmentsaintbarthelemy
	{35082, 117, 15, 0x1},  // mainlandchinapr
	{60373, 253, 4, 0x81},  // #1um
	{57521, 185, 4, 0x81},  // #1jm
	{36729, 155, 12, 0x1},  // tadsjikistan
	{53794, 3, 4, 0x81},    // #1am
	{54601, 208, 4, 0x81},  // #1bm
	{55939, 120, 4, 0x81},  // #1fm
	{65342, 54, 4, 0x1},    // #8us
	{64150, 194, 4, 0x1},   // #8ns
	{64197, 239, 4, 0x1},   // #8pc
	{45634, 30, 12, 0x1},   // italykingdom
	{23553, 143, 10, 0x1},  // muscatoman
	{30659, 95, 5, 0x81},   // #4729
	{63652, 230, 4, 0x1},   // #8mc
	{23060, 77, 5, 0x81},   // #2gmb
	{15456, 80, 5, 0x1},    // kenya
	{61957, 210, 4, 0x1},   // #8ck
	{62377, 193, 4, 0x1},   // #8es
	{44446, 34, 14, 0x1},   // latviarepublic
	{70447, 244, 8, 0x1},   // svietnam
	{7273, 212, 25, 0x1},   // curacaokingdomnetherlands
	{30569, 197, 5, 0x81},  // #4670
	{31719, 321, 4, 0x1},   // #593
	{7328, 249, 16, 0x1},   // dutchsintmaarten
	{50903, 106, 17, 0x1},  // tanzaniaunitedrep
	{31624, 543, 5, 0x1},   // #5771
	{31554, 577, 5, 0x1},   // #5701
	{59173, 145, 4, 0x81},  // #1ph
	{50023, 77, 5, 0x1},    // #7gam
	{11021, 111, 11, 0x1},  // afghanistan
	{9859, 246, 23, 0x1},   // ascensiontristandacunha
	{53798, 578, 4, 0x1},   // #1an
	{61629, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{52510, 109, 9, 0x1},   // nrhodesia
	{54597, 207, 4, 0x81},  // #1bl
	{54979, 117, 4, 0x81},  // #1cn
	{50443, 224, 5, 0x1},   // #7gum
	{4571, 165, 22, 0x1},   // peoplesrepublicofyemen
	{54384, 241, 16, 0x1},  // stateofpalestine
	{64341, 145, 11, 0x1},  // phillipines
	{30654, 99, 5, 0x81},   // #4728
	{63636, 234, 4, 0x1},   // #8mb
	{55269, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{46132, 384, 5, 0x1},   // #6rus
	{61676, 116, 4, 0x1},   // #8bt
	{61953, 214, 4, 0x1},   // #8cj
	{62345, 72, 4, 0x1},    // #8er
	{60949, 6, 4, 0x1},     // #8aj
	{27679, 194, 5, 0x81},  // #2sur
	{27897, 101, 5, 0x81},  // #2swz
	{34629, 79, 12, 0x1},   // spaansguinea
	{36014, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{25974, 255, 9, 0x1},   // britishvi
	{52658, 98, 5, 0x1},    // #7som
	{68624, 123, 14, 0x1},  // islamicrepiran
	{51158, 197, 17, 0x1},  // stvincentandgrens
	{38921, 66, 12, 0x1},   // comorosstate
	{44452, 190, 15, 0x1},  // republicapanama
	{31619, 474, 5, 0x1},   // #5770
	{11709, 248, 19, 0x1},  // stpierreetmiquelonf
	{10383, 92, 13, 0x1},   // republicniger
	{21242, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{54187, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57525, 125, 4, 0x81},  // #1jo
	{57599, 101, 6, 0x1},   // ngwane
	{35648, 198, 20, 0x1},  // republicbolvenezuela
	{53802, 56, 4, 0x81},   // #1ao
	{54609, 170, 4, 0x81},  // #1bo
	{54983, 174, 4, 0x81},  // #1co
	{25167, 32, 5, 0x81},   // #2ltu
	{35000, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{7694, 244, 16, 0x1},   // republiekvietnam
	{55413, 178, 4, 0x81},  // #1do
	{56808, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{37778, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56006, 218, 4, 0x81},  // #1fo
	{45367, 398, 5, 0x1},   // #6nau
	{65634, 91, 4, 0x1},    // #8wa
	{41568, 33, 19, 0x1},   // grandduchyluxemburg
	{28289, 131, 20, 0x1},  // southkorearepublicof
	{59688, 144, 23, 0x1},  // islamicrepublicpakistan
	{64154, 189, 4, 0x1},   // #8nu
	{64162, 192, 4, 0x1},   // #8pa
	{38536, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{15228, 176, 13, 0x1},  // republicacuba
	{67301, 132, 12, 0x1},  // statekoeweit
	{61680, 8, 4, 0x1},     // #8bu
	{61949, 173, 4, 0x1},   // #8ci
	{18596, 90, 14, 0x1},   // malawirepublic
	{39596, 55, 11, 0x1},   // yugoslavsfr
	{60902, 112, 4, 0x1},   // #8ae
	{2238, 68, 14, 0x1},    // afarenissaland
	{1140, 37, 44, 0x1},    // devoormaligejoegoslavischerepubliekmacedonie
	{37612, 50, 17, 0x1},   // republiekslovenie
	{5359, 150, 15, 0x1},   // saoedischarabia
	{52642, 152, 5, 0x1},   // #7sol
	{62942, 148, 18, 0x1},  // northkoreavolksrep
	{30464, 191, 5, 0x81},  // #4604
	{12548, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{25441, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{21466, 119, 14, 0x1},  // republicoffiji
	{31960, 232, 30, 0x1},  // grondgebiednoordelijkemarianen
	{42027, 203, 12, 0x1},  // easternsamoa
	{5766, 205, 24, 0x1},   // frenchzuidelijkterritory
	{64541, 45, 17, 0x1},   // roemeenserepublic
	{59289, 239, 4, 0x81},  // #1pn
	{56475, 183, 4, 0x81},  // #1hn
	{70041, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{47843, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{18980, 206, 19, 0x1},  // sinteustatiusensaba
	{54605, 115, 4, 0x81},  // #1bn
	{54971, 173, 4, 0x81},  // #1cl
	{22245, 215, 5, 0x81},  // #2esh
	{35318, 134, 16, 0x1},  // republieklibanon
	{46142, 535, 5, 0x1},   // #6rwa
	{63656, 36, 4, 0x1},    // #8md
	{17730, 138, 6, 0x1},   // #3bumm
	{46123, 376, 5, 0x1},   // #6rum
	{63416, 30, 4, 0x1},    // #8it
	{61691, 209, 4, 0x1},   // #8bv
	{61945, 117, 4, 0x1},   // #8ch
	{62381, 73, 4, 0x1},    // #8et
	{3593, 257, 22, 0x1},   // departmentwallisfutuna
	{69915, 1, 20, 0x1},    // republikaeshqiperise
	{52580, 50, 5, 0x1},    // #7slo
	{43622, 226, 36, 0x1},  // territoryheardeilandmcdonaldeilanden
	{33548, 93, 24, 0x1},   // federalrepublicofnigeria
	{37660, 224, 6, 0x1},   // guahan
	{48730, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{31649, 481, 4, 0x1},   // #580
	{5229, 71, 3, 0x1},     // var
	{66714, 48, 14, 0x1},   // republicserbia
	{47600, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{27901, 245, 11, 0x1},  // zuidgeorgie
	{42467, 119, 11, 0x1},  // fijiislands
	{19520, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{31569, 503, 5, 0x1},   // #5704
	{15317, 187, 18, 0x1},  // republicsaintlucia
	{24228, 123, 12, 0x1},  // islamrepiran
	{59285, 248, 4, 0x81},  // #1pm
	{50012, 74, 5, 0x1},    // #7gab
	{56471, 226, 4, 0x81},  // #1hm
	{57048, 124, 4, 0x81},  // #1iq
	{59045, 143, 4, 0x81},  // #1om
	{2137, 579, 6, 0x3},    // guiana
	{828, 250, 28, 0x1},    // territoryturkscaicoseilanden
	{54628, 206, 4, 0x81},  // #1bq
	{54975, 63, 4, 0x81},   // #1cm
	{49755, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{37468, 152, 15, 0x1},  // salomoneilanden
	{49233, 241, 12, 0x1},  // westbankgaza
	{55409, 177, 4, 0x81},  // #1dm
	{45587, 194, 8, 0x1},   // suriname
	{55761, 20, 4, 0x81},   // #1fi
	{13899, 231, 21, 0x1},  // frenchdeelsaintmartin
	{64710, 94, 4, 0x1},    // #8rw
	{64944, 51, 4, 0x1},    // #8sw
	{63703, 139, 4, 0x1},   // #8mg
	{63495, 128, 4, 0x1},   // #8kg
	{65641, 129, 25, 0x1},  // formerdemocratickampuchea
	{10453, 230, 14, 0x1},  // territorymacau
	{62389, 223, 4, 0x1},   // #8fg
	{62173, 211, 4, 0x1},   // #8cw
	{60945, 69, 4, 0x1},    // #8ag
	{16874, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{34141, 105, 15, 0x1},  // republictunisia
	{15697, 157, 9, 0x1},   // easttimor
	{52534, 96, 5, 0x1},    // #7sen
	{1514, 206, 42, 0x1},   // overseasterritorybonairesainteustatiussaba
	{39697, 457, 5, 0x1},   // #6110
	{52570, 186, 5, 0x1},   // #7skn
	{24428, 145, 24, 0x1},  // republicofthephilippines
	{52943, 252, 14, 0x1},  // repchinataiwan
	{30574, 47, 5, 0x81},   // #4674
	{68949, 46, 18, 0x1},   // russischefederatia
	{31629, 458, 5, 0x1},   // #5775
	{35274, 432, 5, 0x1},   // #5ita
	{21568, 145, 20, 0x1},  // filipijnengemenebest
	{31574, 541, 5, 0x1},   // #5705
	{5080, 246, 14, 0x1},   // eilandsthelena
	{14820, 170, 13, 0x1},  // formerbolivia
	{59258, 43, 4, 0x81},   // #1pl
	{16235, 54, 12, 0x1},   // vsvanamerika
	{57052, 123, 4, 0x81},  // #1ir
	{18310, 64, 24, 0x1},   // congodemrepzairekinshasa
	{43956, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{27473, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{11131, 161, 26, 0x1},  // socialistrepublicofvietnam
	{50438, 76, 5, 0x1},    // #7gui
	{18836, 126, 5, 0x1},   // nihon
	{65638, 257, 4, 0x1},   // #8wf
	{600, 236, 26, 0x1},    // collectiviteitnewcaledonia
	{52241, 152, 11, 0x1},  // solomonisds
	{64623, 145, 4, 0x1},   // #8rp
	{65346, 59, 4, 0x1},    // #8uv
	{29810, 259, 20, 0x1},  // underunscr1244kosovo
	{63609, 83, 4, 0x1},    // #8lt
	{63660, 235, 4, 0x1},   // #8mf
	{63420, 62, 4, 0x1},    // #8iv
	{60343, 124, 11, 0x1},  // iraqkingdom
	{58188, 65, 19, 0x1},   // volksrepubliekcongo
	{61587, 152, 4, 0x1},   // #8bp
	{62129, 67, 4, 0x1},    // #8cv
	{41156, 3, 17, 0x1},    // republicofarmenia
	{60906, 111, 4, 0x1},   // #8af
	{32662, 111, 29, 0x1},  // democraticrepublicafghanistan
	{15412, 30, 5, 0x1},    // italy
	{37645, 189, 18, 0x1},  // republieknicaragua
	{27623, 100, 5, 0x81},  // #2stp
	{58410, 79, 12, 0x1},   // spaansguinee
	{52529, 163, 5, 0x1},   // #7sam
	{7988, 106, 20, 0x1},   // uroftanzaniamainland
	{7992, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{4449, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{26191, 228, 56, 0x1},  // britishoverzeesterritorybritishindischeoceaanterritorium
	{38980, 27, 4, 0x1},    // eire
	{34879, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{31579, 582, 5, 0x1},   // #5710
	{1222, 138, 23, 0x1},   // unievanmyanmarrepubliek
	{23814, 211, 10, 0x1},  // kukiairani
	{42602, 259, 16, 0x1},  // republicofkosovo
	{59485, 48, 4, 0x81},   // #1rs
	{23689, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{49918, 170, 18, 0x1},  // plurstateofbolivia
	{15757, 105, 7, 0x1},   // tunisia
	{60331, 22, 4, 0x1},    // #1uk
	{57480, 28, 4, 0x81},   // #1is
	{32450, 248, 30, 0x1},  // grondgebiedsaintpierremiquelon
	{58108, 135, 4, 0x81},  // #1lk
	{54684, 168, 4, 0x81},  // #1bs
	{54902, 211, 4, 0x81},  // #1ck
	{55384, 17, 4, 0x81},   // #1dk
	{65732, 109, 4, 0x1},   // #8za
	{55810, 217, 4, 0x81},  // #1fk
	{64702, 240, 4, 0x1},   // #8rq
	{64907, 95, 4, 0x1},    // #8su
	{65450, 196, 4, 0x1},   // #8uy
	{64201, 191, 4, 0x1},   // #8pe
	{63613, 33, 4, 0x1},    // #8lu
	{64019, 140, 4, 0x1},   // #8my
	{39682, 355, 5, 0x1},   // #5zim
	{63112, 26, 4, 0x1},    // #8hu
	{63482, 80, 4, 0x1},    // #8ke
	{45577, 194, 18, 0x1},  // republicofsuriname
	{62125, 176, 4, 0x1},   // #8cu
	{24242, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{39672, 354, 5, 0x1},   // #5zam
	{60894, 199, 4, 0x1},   // #8aa
	{9848, 246, 11, 0x1},   // sainthelena
	{34327, 150, 15, 0x1},  // saoedischarabie
	{58557, 171, 27, 0x1},  // republicafederativadobrasil
	{51919, 91, 5, 0x1},    // #7nam
	{7191, 208, 26, 0x1},   // overzeesgebiedsdeelbermuda
	{30459, 192, 5, 0x81},  // #4600
	{30479, 43, 5, 0x81},   // #4616
	{15739, 104, 16, 0x1},  // togoleserepublic
	{32754, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{60733, 235, 4, 0x81},  // #1yt
	{31589, 583, 5, 0x1},   // #5713
	{56479, 25, 4, 0x81},   // #1hr
	{57513, 30, 4, 0x81},   // #1it
	{7612, 122, 10, 0x1},   // unionindia
	{53661, 2, 4, 0x81},    // #1ad
	{5005, 129, 24, 0x1},   // kampucheapeoplesrepublic
	{54632, 171, 4, 0x81},  // #1br
	{54894, 12, 4, 0x81},   // #1ch
	{22410, 19, 5, 0x81},   // #2est
	{55372, 68, 4, 0x81},   // #1dj
	{55757, 73, 4, 0x81},   // #1et
	{55803, 119, 4, 0x81},  // #1fj
	{45391, 207, 10, 0x1},  // stbartlemy
	{64881, 187, 4, 0x1},   // #8st
	{64158, 42, 4, 0x1},    // #8nz
	{6194, 220, 26, 0x1},   // overseasterritorygibraltar
	{27984, 102, 18, 0x1},  // seychelleneilanden
	{64015, 188, 4, 0x1},   // #8mx
	{12800, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{25170, 52, 7, 0x1},    // turkyye
	{61627, 171, 4, 0x1},   // #8br
	{62121, 61, 4, 0x1},    // #8ct
	{39677, 361, 5, 0x1},   // #5zan
	{54375, 64, 14, 0x1},   // congofreestate
	{45486, 97, 10, 0x1},   // sieraleone
	{14592, 38, 14, 0x1},   // republiekmalta
	{43725, 15, 15, 0x1},   // germanydemrepof
	{52962, 49, 5, 0x1},    // #7svk
	{55698, 46, 16, 0x1},   // russischefederal
	{22087, 158, 12, 0x1},  // tongakingdom
	{24701, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{62245, 16, 24, 0x1},   // federalrepublicduitsland
	{27080, 64, 25, 0x1},   // democraticrepublicofcongo
	{20047, 245, 11, 0x1},  // zuidgeorgia
	{60737, 324, 4, 0x2},   // #1yu
	{31584, 413, 5, 0x1},   // #5712
	{31913, 110, 16, 0x1},  // zimbabwerhodesia
	{59049, 190, 4, 0x81},  // #1pa
	{59489, 46, 4, 0x81},   // #1ru
	{57517, 229, 4, 0x81},  // #1je
	{53665, 112, 4, 0x81},  // #1ae
	{58089, 31, 4, 0x81},   // #1li
	{59023, 238, 4, 0x81},  // #1nu
	{54702, 500, 4, 0x1},   // #1bu
	{54898, 62, 4, 0x81},   // #1ci
	{41333, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{27516, 111, 27, 0x1},  // islamicemirateofafghanistan
	{64706, 46, 4, 0x1},    // #8rs
	{22225, 179, 5, 0x81},  // #2ecu
	{1904, 78, 12, 0x1},    // guineabissau
	{63605, 31, 4, 0x1},    // #8ls
	{3245, 231, 20, 0x1},   // saintmartinfransdeel
	{63398, 29, 4, 0x1},    // #8is
	{55533, 197, 25, 0x1},  // sintvincentendegrenadines
	{62117, 175, 4, 0x1},   // #8cs
	{60898, 167, 4, 0x1},   // #8ac
	{10812, 135, 6, 0x1},   // ceylon
	{42873, 584, 5, 0x1},   // #6egy
	{11672, 102, 10, 0x1},  // seychellen
	{13353, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{22318, 225, 16, 0x1},  // sarhongkongchina
	{69700, 120, 26, 0x1},  // federatestatesofmicronesia
	{45565, 166, 12, 0x1},  // theargentine
	{30579, 100, 5, 0x81},  // #4678
	{16301, 138, 12, 0x1},  // burmaunionof
	{8820, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{45794, 46, 18, 0x1},   // russischefederatie
	{34459, 64, 10, 0x1},   // congozaire
	{44578, 189, 17, 0x1},  // nicaraguarepublic
	{60510, 257, 4, 0x81},  // #1wf
	{21068, 65, 16, 0x1},   // congobrazzaville
	{34050, 16, 11, 0x1},   // deutschland
	{29849, 2, 4, 0x81},    // #420
	{17361, 7, 7, 0x1},     // belguim
	{28603, 195, 14, 0x1},  // trinidadtobago
	{53669, 111, 4, 0x81},  // #1af
	{54698, 116, 4, 0x81},  // #1bt
	{54845, 61, 4, 0x81},   // #1cf
	{50360, 24, 5, 0x1},    // #7gre
	{56576, 168, 10, 0x1},  // bahamasthe
	{24487, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{65724, 101, 4, 0x1},   // #8wz
	{65454, 160, 4, 0x1},   // #8uz
	{66022, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{14917, 36, 7, 0x1},    // moldova
	{64023, 87, 4, 0x1},    // #8mz
	{63273, 123, 4, 0x1},   // #8ir
	{63171, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62385, 14, 4, 0x1},    // #8ez
	{13562, 67, 15, 0x1},   // formercapeverde
	{37262, 150, 21, 0x1},  // koninkrijksaudiarabie
	{46874, 140, 8, 0x1},   // maleisia
	{2967, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{52575, 97, 5, 0x1},    // #7sle
	{10931, 57, 14, 0x1},   // burundikingdom
	{52682, 46, 14, 0x1},   // ruslandfederal
	{39702, 520, 5, 0x1},   // #6115
	{39692, 585, 5, 0x1},   // #6101
	{1385, 213, 26, 0x1},   // christmaseilandaustralisch
	{3196, 40, 10, 0x1},    // netherland
	{51994, 141, 5, 0x1},   // #7nep
	{42914, 241, 23, 0x1},  // occpalestinianterritory
	{42966, 186, 12, 0x1},  // stkittsnevis
	{66354, 202, 14, 0x1},  // netherlandsant
	{41261, 226, 21, 0x1},  // heardmcdonaldeilanden
	{5292, 40, 20, 0x1},    // netherlandskingdomof
	{4421, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59169, 147, 4, 0x81},  // #1pg
	{59493, 94, 4, 0x81},   // #1rw
	{63905, 164, 22, 0x1},  // arabrepublicyemenyemen
	{40865, 168, 13, 0x1},  // bahamaislands
	{6366, 239, 39, 0x1},   // britishoverseasterritorypitcairnislands
	{60315, 252, 4, 0x81},  // #1tw
	{62021, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57704, 132, 4, 0x81},  // #1kw
	{24847, 82, 5, 0x81},   // #2lby
	{59186, 151, 19, 0x1},  // republicofsingapore
	{28, 231, 18, 0x1},     // frenchdeelstmartin
	{53743, 167, 4, 0x81},  // #1ag
	{54761, 60, 4, 0x81},   // #1bw
	{54882, 65, 4, 0x81},   // #1cg
	{2768, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{64716, 248, 19, 0x1},  // saintpierremiguelon
	{58096, 66, 12, 0x1},   // statecomoros
	{27314, 245, 5, 0x81},  // #2sgs
	{6640, 230, 8, 0x1},    // macaosar
	{27948, 102, 5, 0x81},  // #2syc
	{62181, 17, 4, 0x1},    // #8da
	{62974, 182, 4, 0x1},   // #8gy
	{62113, 232, 4, 0x1},   // #8cq
	{2219, 257, 12, 0x1},   // futunawallis
	{54658, 229, 20, 0x1},  // jerseychannelislands
	{64483, 76, 15, 0x1},   // republiekguinee
	{39687, 382, 5, 0x1},   // #6100
	{33715, 189, 17, 0x1},  // republicnicaragua
	{30474, 239, 5, 0x81},  // #4612
	{57630, 51, 6, 0x1},    // sweden
	{3882, 26, 15, 0x1},    // republichungary
	{62281, 95, 15, 0x1},   // republieksoedan
	{33373, 161, 16, 0x1},  // vietnamfmrdemrep
	{3399, 165, 15, 0x1},   // yemendemocratic
	{59090, 242, 4, 0x81},  // #1pf
	{27864, 137, 10, 0x1},  // marshallis
	{60293, 159, 4, 0x81},  // #1tv
	{56924, 586, 4, 0x1},   // #1hv
	{16156, 191, 12, 0x1},  // perurepublic
	{53932, 201, 4, 0x81},  // #1ax
	{54756, 209, 4, 0x81},  // #1bv
	{54841, 64, 4, 0x81},   // #1cd
	{22250, 18, 5, 0x81},   // #2esp
	{25177, 33, 5, 0x81},   // #2lux
	{37953, 248, 18, 0x1},  // stpierreenmiguelon
	{38370, 163, 14, 0x1},  // westelijksamoa
	{38255, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{58609, 123, 19, 0x1},  // imperialstateofiran
	{1767, 247, 23, 0x1},   // svalbardjanmayenislands
	{64866, 18, 4, 0x1},    // #8sp
	{3042, 209, 12, 0x1},   // bouveteiland
	{41664, 231, 25, 0x1},  // collectiviteitsaintmartin
	{8411, 108, 11, 0x1},   // southafrika
	{20743, 28, 7, 0x1},    // ijsland
	{27283, 151, 5, 0x81},  // #2sgp
	{45982, 289, 5, 0x1},   // #6pol
	{1592, 214, 15, 0x1},   // kaaimaneilanden
	{64415, 95, 24, 0x1},   // democraticrepublicsoedan
	{18104, 79, 16, 0x1},   // guineaecuatorial
	{11524, 164, 6, 0x1},   // nyemen
	{43001, 526, 5, 0x1},   // #6est
	{36578, 131, 6, 0x1},   // skorea
	{53483, 109, 5, 0x1},   // #7zam
	{51379, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51439, 187, 5, 0x1},   // #7lca
	{54634, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{13276, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{34779, 30, 15, 0x1},   // republicofitaly
	{39019, 405, 5, 0x1},   // #5tog
	{59086, 191, 4, 0x81},  // #1pe
	{39532, 465, 5, 0x1},   // #5van
	{50174, 16, 5, 0x1},    // #7ger
	{56920, 26, 4, 0x81},   // #1hu
	{54765, 10, 4, 0x81},   // #1by
	{22230, 71, 5, 0x81},   // #2egy
	{25589, 10, 7, 0x1},    // belarus
	{27241, 150, 5, 0x81},  // #2sau
	{69608, 120, 28, 0x1},  // micronesiagefedereerdestates
	{41134, 52, 14, 0x1},   // turkeyrepublic
	{9987, 115, 7, 0x1},    // bruneid
	{42868, 349, 5, 0x1},   // #6ecu
	{658, 257, 12, 0x1},    // wallisfutuna
	{20459, 59, 7, 0x1},    // burkina
	{54735, 119, 13, 0x1},  // republiekfiji
	{41729, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{52660, 98, 19, 0x1},   // somalischerepubliek
	{20375, 171, 6, 0x1},   // brazil
	{38032, 226, 19, 0x1},  // heardiandmcdonaldis
	{22313, 225, 16, 0x1},  // chinasarhongkong
	{6466, 227, 17, 0x1},   // islandsmanbritish
	{5993, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{25580, 10, 16, 0x1},   // republiekbelarus
	{23041, 122, 14, 0x1},  // republiekindia
	{60289, 195, 4, 0x81},  // #1tt
	{50147, 79, 5, 0x1},    // #7geq
	{3424, 148, 14, 0x1},   // koreadempeorep
	{56916, 184, 4, 0x81},  // #1ht
	{57698, 131, 4, 0x81},  // #1kr
	{29929, 56, 4, 0x81},   // #424
	{30044, 166, 4, 0x81},  // #432
	{65235, 116, 13, 0x1},  // bhutankingdom
	{53936, 6, 4, 0x81},    // #1az
	{58908, 141, 4, 0x81},  // #1np
	{30149, 5, 4, 0x81},    // #440
	{55684, 72, 4, 0x81},   // #1er
	{40808, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{60000, 197, 25, 0x1},  // stvincentandthegrenadines
	{45747, 484, 5, 0x1},   // #6pan
	{11540, 61, 26, 0x1},   // centralafrikaanskeizerrijk
	{22162, 70, 5, 0x81},   // #2eaz
	{35854, 32, 17, 0x1},   // lithuaniarepublic
	{12041, 64, 30, 0x1},   // republicofthecongoleopoldville
	{62614, 242, 4, 0x1},   // #8fp
	{6343, 217, 23, 0x1},   // malvinasfalklandislands
	{61738, 115, 4, 0x1},   // #8bx
	{4605, 165, 6, 0x1},    // yemens
	{22433, 240, 18, 0x1},  // puertoricoamerican
	{7422, 234, 33, 0x1},   // territorialcollectivitymartinique
	{19391, 37, 13, 0x1},   // tfyrmacedonia
	{29410, 587, 5, 0x1},   // #2zar
	{9713, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{42230, 12, 22, 0x1},   // confederazionesvizzera
	{35052, 117, 15, 0x1},  // prmainlandchina
	{44269, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{50462, 230, 16, 0x1},  // grondgebiedmacau
	{35611, 164, 13, 0x1},  // yemenrepublic
	{6405, 214, 37, 0x1},   // britishoverseasterritorycaymanislands
	{45954, 238, 14, 0x1},  // niuenewzealand
	{9168, 230, 24, 0x1},   // overzeesgebiedsdeelmacau
	{10189, 199, 16, 0x1},  // knetherlandaruba
	{60377, 54, 4, 0x81},   // #1us
	{9288, 218, 14, 0x1},   // faeroerislands
	{17587, 25, 8, 0x1},    // hrvatska
	{30034, 6, 4, 0x81},    // #431
	{15484, 196, 6, 0x1},   // urugay
	{58085, 187, 4, 0x81},  // #1lc
	{54837, 210, 4, 0x81},  // #1cc
	{14716, 46, 13, 0x1},   // federalrussia
	{55753, 18, 4, 0x81},   // #1es
	{65626, 256, 4, 0x1},   // #8vq
	{27737, 214, 10, 0x1},  // vkcaimanes
	{53360, 196, 5, 0x1},   // #7uru
	{32940, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{70763, 128, 9, 0x1},   // kyrgystan
	{24122, 79, 27, 0x1},   // republicadeguineaecuatorial
	{48329, 155, 12, 0x1},  // tadzhikistan
	{21523, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{30849, 163, 5, 0x81},  // #4882
	{55493, 57, 17, 0x1},   // republicofburundi
	{61742, 57, 4, 0x1},    // #8by
	{8359, 219, 20, 0x1},   // bailliagedeguernesey
	{63305, 145, 22, 0x1},  // republiekderfilipijnen
	{61289, 204, 4, 0x1},   // #8ay
	{19889, 253, 22, 0x1},  // usminoroutlyingislands
	{53342, 112, 5, 0x1},   // #7uae
	{16470, 27, 15, 0x1},   // irelandrepublic
	{56854, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{14859, 194, 11, 0x1},  // dutchguiana
	{30469, 145, 5, 0x81},  // #4608
	{47532, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{34711, 588, 5, 0x1},   // #5ins
	{52110, 142, 5, 0x1},   // #7nru
	{67673, 51, 7, 0x1},    // sverige
	{658, 257, 13, 0x1},    // wallisfutunaf
	{7703, 161, 7, 0x1},    // vietnam
	{60261, 52, 4, 0x81},   // #1tr
	{57681, 148, 4, 0x81},  // #1kp
	{52123, 89, 8, 0x1},    // mauritus
	{58004, 134, 4, 0x81},  // #1lb
	{58925, 142, 4, 0x81},  // #1nr
	{54821, 169, 4, 0x81},  // #1bz
	{61295, 229, 14, 0x1},  // bailliagejerri
	{69830, 128, 10, 0x1},  // kirgyzstan
	{45372, 589, 5, 0x1},   // #6nep
	{20770, 148, 4, 0x1},   // dprk
	{65204, 106, 4, 0x1},   // #8tz
	{27385, 193, 5, 0x81},  // #2slv
	{45671, 368, 5, 0x1},   // #6pal
	{63815, 89, 4, 0x1},    // #8mp
	{21291, 145, 19, 0x1},  // filipijnenrepubliek
	{5754, 236, 18, 0x1},   // newcaledoniafrench
	{62629, 21, 4, 0x1},    // #8fr
	{49711, 18, 12, 0x1},   // spaansestate
	{10098, 70, 22, 0x1},   // formerzanzibarpembaisd
	{18406, 110, 6, 0x1},   // #3rhzw
	{5485, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{42577, 135, 16, 0x1},  // srilankarepublic
	{52091, 41, 5, 0x1},    // #7nor
	{46091, 101, 16, 0x1},  // kingdomswaziland
	{32419, 33, 20, 0x1},   // luxembourggrandduchy
	{23434, 223, 23, 0x1},  // grondgebiedfrenchguyana
	{55593, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{31634, 590, 5, 0x1},   // #5780
	{59343, 192, 4, 0x81},  // #1py
	{59068, 242, 18, 0x1},  // polynesiefrancaise
	{57228, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{54145, 22, 27, 0x1},   // grootbrittannianorthierland
	{6067, 15, 13, 0x1},    // eastduitsland
	{58000, 133, 4, 0x81},  // #1la
	{54833, 11, 4, 0x81},   // #1ca
	{56455, 182, 4, 0x81},  // #1gy
	{42301, 64, 21, 0x1},   // demrepublicofthecongo
	{46562, 248, 18, 0x1},  // stpierreenmiquelon
	{65720, 163, 4, 0x1},   // #8ws
	{57335, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{39293, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45621, 474, 5, 0x1},   // #6pak
	{64027, 236, 4, 0x1},   // #8nc
	{64352, 146, 4, 0x1},   // #8ps
	{10751, 6, 18, 0x1},    // azerbaijanrepublic
	{25357, 137, 9, 0x1},   // marshalls
	{21964, 5, 11, 0x1},    // oesterreich
	{62655, 205, 4, 0x1},   // #8fs
	{8030, 106, 18, 0x1},   // mainlandurtanzania
	{3477, 234, 30, 0x1},   // overseascollectivitymartinique
	{6457, 227, 19, 0x1},   // territoryislandsman
	{26888, 56, 21, 0x1},   // angolapeoplesrepublic
	{21829, 128, 9, 0x1},   // kirgistan
	{59822, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{55334, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{19872, 206, 19, 0x1},  // sabaensinteustatius
	{26431, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{29767, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{7117, 1, 17, 0x1},     // republicofalbania
	{14887, 94, 6, 0x1},    // rwanda
	{31639, 591, 5, 0x1},   // #5781
	{24083, 30, 15, 0x1},   // italianrepublic
	{60216, 592, 4, 0x1},   // #1tp
	{1868, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{29999, 167, 4, 0x81},  // #428
	{30099, 4, 4, 0x81},    // #436
	{30214, 168, 4, 0x81},  // #444
	{30389, 7, 4, 0x81},    // #456
	{71049, 140, 17, 0x1},  // maleisiefederatie
	{33288, 91, 15, 0x1},   // namibiarepublic
	{65200, 156, 4, 0x1},   // #8tx
	{65630, 254, 4, 0x1},   // #8vt
	{27451, 47, 5, 0x81},   // #2smr
	{31219, 593, 5, 0x1},   // #5432
	{45505, 559, 5, 0x1},   // #6nor
	{45778, 344, 5, 0x1},   // #6per
	{64978, 12, 4, 0x1},    // #8sz
	{64338, 147, 4, 0x1},   // #8pp
	{31269, 449, 5, 0x1},   // #5452
	{63830, 88, 4, 0x1},    // #8mr
	{45987, 311, 5, 0x1},   // #6por
	{63440, 124, 4, 0x1},   // #8iz
	{63542, 127, 4, 0x1},   // #8kz
	{10269, 42, 18, 0x1},   // newzealandaotearoa
	{62832, 24, 4, 0x1},    // #8gr
	{61453, 208, 4, 0x1},   // #8bd
	{16673, 242, 11, 0x1},  // frpolynesia
	{58127, 30, 14, 0x1},   // republicitalia
	{60136, 250, 3, 0x1},   // tci
	{54307, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{55962, 95, 27, 0x1},   // democratischerepublieksudan
	{6949, 222, 18, 0x1},   // territorygreenland
	{8449, 71, 17, 0x1},    // arabrepublicegypt
	{39077, 470, 5, 0x1},   // #5tri
	{54767, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{45673, 241, 21, 0x1},  // palestijnseterritoria
	{30314, 3, 4, 0x81},    // #451
	{11733, 71, 27, 0x1},   // verenigdearabischerepubliek
	{31224, 594, 5, 0x1},   // #5433
	{64974, 153, 4, 0x1},   // #8sy
	{64031, 238, 4, 0x1},   // #8ne
	{9036, 201, 14, 0x1},   // alandseilanden
	{22453, 73, 7, 0x1},    // ethopia
	{57451, 85, 19, 0x1},   // republiekmadagaskar
	{63617, 82, 4, 0x1},    // #8ly
	{63872, 143, 4, 0x1},   // #8mu
	{2119, 223, 24, 0x1},   // collectivityfrenchguiana
	{14117, 16, 14, 0x1},   // germanyunified
	{67964, 6, 11, 0x1},    // azerbaidjan
	{30854, 595, 5, 0x1},   // #4886
	{30874, 109, 5, 0x81},  // #4894
	{62828, 224, 4, 0x1},   // #8gq
	{61457, 7, 4, 0x1},     // #8be
	{62177, 118, 4, 0x1},   // #8cy
	{69751, 120, 21, 0x1},  // fedstatesofmicronesia
	{69618, 120, 28, 0x1},  // gefedereerdestatesmicronesia
	{30789, 22, 5, 0x81},   // #4826
	{61119, 5, 4, 0x1},     // #8au
	{1724, 213, 26, 0x1},   // christmasislandsaustralian
	{62098, 19, 15, 0x1},   // republicestland
	{70640, 178, 19, 0x1},  // dominicanrepublicdr
	{43149, 36, 15, 0x1},   // republicmoldova
	{7792, 138, 12, 0x1},   // unionmyanmar
	{25236, 54, 9, 0x1},    // americaus
	{63288, 82, 26, 0x1},   // libischearabischerepubliek
	{2252, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{43942, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{30484, 44, 5, 0x81},   // #4620
	{53289, 250, 18, 0x1},  // turksandcaicosisds
	{8422, 108, 15, 0x1},   // uniesouthafrika
	{7094, 1, 7, 0x1},      // albania
	{15415, 82, 5, 0x1},    // lybia
	{2817, 223, 23, 0x1},   // departementfrenchguyana
	{39072, 477, 5, 0x1},   // #5ton
	{8969, 251, 16, 0x1},   // territorytokelau
	{15873, 52, 6, 0x1},    // turkey
	{39201, 286, 5, 0x1},   // #5tun
	{62906, 148, 18, 0x1},  // volksrepnorthkorea
	{58795, 188, 4, 0x81},  // #1mx
	{29649, 25, 5, 0x81},   // #4191
	{30299, 113, 4, 0x81},  // #450
	{27333, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{53439, 160, 5, 0x1},   // #7uzb
	{65176, 159, 4, 0x1},   // #8tv
	{31229, 506, 5, 0x1},   // #5434
	{64970, 245, 4, 0x1},   // #8sx
	{9804, 48, 20, 0x1},    // serviamontenegrounie
	{64035, 237, 4, 0x1},   // #8nf
	{31259, 468, 5, 0x1},   // #5450
	{63868, 38, 4, 0x1},    // #8mt
	{13964, 21, 15, 0x1},   // franserepubliek
	{63120, 121, 4, 0x1},   // #8id
	{30859, 164, 5, 0x81},  // #4887
	{62813, 221, 4, 0x1},   // #8gp
	{61483, 168, 4, 0x1},   // #8bf
	{23365, 206, 20, 0x1},  // caribbeannetherlands
	{12932, 62, 16, 0x1},   // formerivorycoast
	{49911, 170, 18, 0x1},  // boliviaplurstateof
	{14648, 64, 14, 0x1},   // republiekzaire
	{50990, 127, 11, 0x1},  // kazakhistan
	{51774, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{59376, 85, 22, 0x1},   // republiquedemadagascar
	{33207, 177, 22, 0x1},  // commonwealthofdominica
	{22087, 158, 5, 0x1},   // tonga
	{45559, 77, 9, 0x1},    // gambiathe
	{60381, 196, 4, 0x81},  // #1uy
	{47676, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{55788, 181, 9, 0x1},   // guatamala
	{6420, 214, 22, 0x1},   // territorycaymanislands
	{58799, 140, 4, 0x81},  // #1my
	{29839, 176, 5, 0x81},  // #4192
	{50257, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{53895, 204, 4, 0x81},  // #1aq
	{47612, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{5163, 254, 26, 0x1},   // statodellacittadelvaticano
	{10589, 244, 21, 0x1},  // formerrepublicvietnam
	{45401, 391, 5, 0x1},   // #6new
	{10258, 211, 11, 0x1},  // cookislands
	{28575, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{65196, 252, 4, 0x1},   // #8tw
	{27324, 247, 5, 0x81},  // #2sjm
	{31234, 410, 5, 0x1},   // #5435
	{64786, 96, 4, 0x1},    // #8sg
	{65208, 107, 4, 0x1},   // #8ug
	{60967, 124, 6, 0x1},   // aliraq
	{64073, 92, 4, 0x1},    // #8ng
	{45018, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{31264, 596, 5, 0x1},   // #5451
	{45870, 411, 5, 0x1},   // #6png
	{63554, 34, 4, 0x1},    // #8lg
	{37574, 77, 14, 0x1},   // gambiarepublic
	{61512, 113, 4, 0x1},   // #8bg
	{6873, 153, 8, 0x1},    // syriauar
	{21443, 119, 4, 0x1},   // fiji
	{56736, 246, 26, 0x1},  // sinthelenaentristandacunha
	{63317, 145, 18, 0x1},  // filipijnenrepublic
	{21126, 65, 13, 0x1},   // repofthecongo
	{42996, 576, 5, 0x1},   // #6eri
	{30494, 157, 5, 0x81},  // #4626
	{14518, 231, 14, 0x1},  // frenchstmartin
	{52788, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{63250, 147, 23, 0x1},  // papuanewguineaterritory
	{7792, 138, 20, 0x1},   // unionmyanmarrepublic
	{39023, 33, 20, 0x1},   // grandducheluxembourg
	{66354, 202, 25, 0x1},  // netherlandsantillesformer
	{60130, 101, 4, 0x81},  // #1sz
	{60385, 160, 4, 0x81},  // #1uz
	{57913, 127, 4, 0x81},  // #1kz
	{45425, 208, 18, 0x1},  // grondgebiedbermuda
	{57555, 126, 4, 0x81},  // #1jp
	{58803, 87, 4, 0x81},   // #1mz
	{18360, 142, 13, 0x1},  // naururepublic
	{53899, 166, 4, 0x81},  // #1ar
	{30269, 114, 4, 0x81},  // #448
	{30324, 172, 4, 0x81},  // #452
	{55167, 14, 4, 0x81},   // #1cz
	{25216, 54, 18, 0x1},   // americaunitedsates
	{56353, 24, 4, 0x81},   // #1gr
	{50448, 182, 5, 0x1},   // #7guy
	{38942, 254, 16, 0x1},  // statevaticancity
	{65168, 157, 4, 0x1},   // #8tt
	{39265, 57, 18, 0x1},   // republiekboeroendi
	{31214, 420, 5, 0x1},   // #5420
	{31239, 351, 5, 0x1},   // #5436
	{64758, 108, 4, 0x1},   // #8sf
	{64077, 162, 4, 0x1},   // #8nh
	{22698, 97, 21, 0x1},   // republicofsierraleone
	{63955, 136, 4, 0x1},   // #8mv
	{19937, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{30869, 597, 5, 0x2},   // #4891
	{62903, 76, 4, 0x1},    // #8gv
	{66980, 153, 12, 0x1},  // syriearabrep
	{61123, 200, 4, 0x1},   // #8av
	{10119, 85, 26, 0x1},   // democraticrepublmadagascar
	{27644, 599, 5, 0x1},   // #2sun
	{29449, 109, 5, 0x81},  // #2zmb
	{37395, 82, 18, 0x1},   // libyaunitedkingdom
	{66544, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{67579, 186, 18, 0x1},  // saintkittsandnevis
	{68224, 273, 27, 0x82}, // federalrepublicofyugoslavia
	{52790, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{36533, 148, 26, 0x1},  // democraticpeorepublickorea
	{16571, 86, 11, 0x1},   // franssoedan
	{48242, 231, 32, 0x1},  // grondgebiedsaintmartinfrenchdeel
	{38228, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{4857, 96, 19, 0x1},    // republiquedusenegal
	{59331, 241, 4, 0x81},  // #1ps
	{31644, 362, 5, 0x1},   // #5790
	{70855, 82, 18, 0x1},   // libyanarabrepublic
	{60696, 163, 4, 0x81},  // #1ws
	{49829, 170, 26, 0x1},  // boliviaplurinationalestaat
	{5859, 56, 14, 0x1},    // republicangola
	{53916, 203, 4, 0x81},  // #1as
	{25072, 31, 5, 0x81},   // #2lie
	{64626, 154, 11, 0x1},  // prathetthai
	{16826, 46, 10, 0x1},   // ussrrussia
	{56434, 245, 4, 0x81},  // #1gs
	{66294, 10, 17, 0x1},   // byelorussischessr
	{46757, 214, 14, 0x1},  // kaaimanislands
	{51194, 133, 24, 0x1},  // peodemocraticrepubliclao
	{65172, 52, 4, 0x1},    // #8tu
	{65618, 255, 4, 0x1},   // #8vi
	{46670, 60, 17, 0x1},   // republiekbotswana
	{31244, 370, 5, 0x1},   // #5437
	{64754, 102, 4, 0x1},   // #8se
	{283, 164, 10, 0x1},    // northyemen
	{64081, 93, 4, 0x1},    // #8ni
	{64356, 78, 4, 0x1},    // #8pu
	{63550, 134, 4, 0x1},   // #8le
	{63538, 132, 4, 0x1},   // #8ku
	{25540, 14, 15, 0x1},   // republicczechia
	{30864, 600, 5, 0x1},   // #4890
	{39223, 136, 15, 0x1},  // maldivesislands
	{61293, 114, 4, 0x1},   // #8ba
	{30809, 106, 5, 0x81},  // #4834
	{61045, 203, 4, 0x1},   // #8aq
	{18234, 15, 25, 0x1},   // democraticrepublicgermany
	{37070, 143, 13, 0x1},  // sultanaatoman
	{53272, 197, 12, 0x1},  // stvinandgren
	{6390, 239, 22, 0x1},   // pitcairnislandsbritish
	{29139, 265, 5, 0x81},  // #2xsl
	{57582, 210, 19, 0x1},  // islandscocoskeeling
	{2035, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{56679, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{25248, 112, 3, 0x1},   // vae
	{30489, 78, 5, 0x81},   // #4624
	{38824, 572, 5, 0x1},   // #5taj
	{41880, 601, 5, 0x1},   // #6bul
	{70798, 112, 26, 0x1},  // verenigdearabischeemiraten
	{60749, 587, 4, 0x1},   // #1zr
	{59293, 240, 4, 0x81},  // #1pr
	{60122, 249, 4, 0x81},  // #1sx
	{27577, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{41882, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{60319, 106, 4, 0x81},  // #1tz
	{39253, 508, 5, 0x1},   // #5tur
	{56953, 121, 4, 0x81},  // #1id
	{68771, 128, 11, 0x1},  // kyrghyzstan
	{58713, 38, 4, 0x81},   // #1mt
	{63733, 18, 12, 0x1},   // kingdomspain
	{53920, 5, 4, 0x81},    // #1at
	{59041, 42, 4, 0x81},   // #1nz
	{50950, 91, 10, 0x1},   // swanamibia
	{55159, 213, 4, 0x81},  // #1cx
	{27100, 65, 19, 0x1},   // congorepbrazzaville
	{55514, 69, 4, 0x81},   // #1dz
	{56322, 221, 4, 0x81},  // #1gp
	{60608, 59, 21, 0x1},   // burkinafasouppervolta
	{35134, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{27319, 246, 5, 0x81},  // #2shn
	{5315, 40, 26, 0x1},    // kingdomofthenetherlandsthe
	{31249, 408, 5, 0x1},   // #5438
	{36297, 252, 21, 0x1},  // chinataiwanprovinceof
	{54356, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{38468, 246, 17, 0x1},  // sthelenaascension
	{25759, 44, 18, 0x1},   // portugueserepublic
	{27273, 95, 5, 0x81},   // #2sdn
	{63534, 213, 4, 0x1},   // #8kt
	{62296, 178, 4, 0x1},   // #8dr
	{62899, 181, 4, 0x1},   // #8gt
	{61433, 172, 4, 0x1},   // #8bb
	{18973, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{30804, 227, 5, 0x81},  // #4833
	{49327, 4, 21, 0x1},    // commonwealthaustralia
	{28392, 53, 8, 0x1},    // ukrayina
	{40702, 220, 20, 0x1},  // grondgebiedgibraltar
	{4830, 128, 10, 0x1},   // kyrgyzstan
	{33859, 240, 12, 0x1},  // puertoricous
	{18388, 107, 7, 0x1},   // oeganda
	{16342, 138, 15, 0x1},  // nowmyanmarburma
	{48442, 250, 13, 0x1},  // turksencaicos
	{41013, 540, 5, 0x1},   // #6bfo
	{56337, 84, 7, 0x1},    // morroco
	{43413, 106, 19, 0x1},  // unitedrepoftanzania
	{59374, 243, 4, 0x81},  // #1re
	{60126, 153, 4, 0x81},  // #1sy
	{56957, 27, 4, 0x81},   // #1ie
	{57875, 214, 4, 0x81},  // #1ky
	{60506, 162, 4, 0x81},  // #1vu
	{8327, 68, 8, 0x1},     // djibouti
	{32991, 125, 11, 0x1},  // transjordan
	{58717, 89, 4, 0x81},   // #1mu
	{29634, 64, 5, 0x81},   // #4180
	{29844, 118, 5, 0x81},  // #4196
	{5881, 192, 8, 0x1},    // paraguay
	{53924, 4, 4, 0x81},    // #1au
	{58294, 82, 4, 0x81},   // #1ly
	{58815, 92, 4, 0x81},   // #1ne
	{28186, 251, 14, 0x1},  // tokelanislands
	{55163, 118, 4, 0x81},  // #1cy
	{37561, 77, 19, 0x1},   // republicofthegambia
	{55510, 388, 4, 0x1},   // #1dy
	{55662, 19, 4, 0x81},   // #1ee
	{56349, 79, 4, 0x81},   // #1gq
	{29599, 117, 5, 0x81},  // #4156
	{15891, 86, 12, 0x1},   // frenchsoedan
	{58533, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{65058, 105, 4, 0x1},   // #8ts
	{19557, 106, 24, 0x1},  // unitedrepublicoftanzania
	{31254, 540, 5, 0x1},   // #5439
	{64750, 186, 4, 0x1},   // #8sc
	{65212, 22, 4, 0x1},    // #8uk
	{40660, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{21020, 64, 27, 0x1},   // democratischerepubliekcongo
	{27471, 98, 5, 0x81},   // #2som
	{27864, 137, 12, 0x1},  // marshallisds
	{8088, 200, 17, 0x1},   // territoryanguilla
	{56145, 61, 15, 0x1},   // centralafricanr
	{63116, 28, 4, 0x1},    // #8ic
	{63530, 131, 4, 0x1},   // #8ks
	{4886, 190, 6, 0x1},    // panama
	{50573, 122, 5, 0x1},   // #7ind
	{62743, 219, 4, 0x1},   // #8gk
	{14887, 94, 14, 0x1},   // rwandarepublic
	{29129, 263, 5, 0x81},  // #2xon
	{61449, 60, 4, 0x1},    // #8bc
	{10184, 199, 16, 0x1},  // arubaknetherland
	{69636, 120, 24, 0x1},  // micronesiafederalestaten
	{30799, 229, 5, 0x81},  // #4832
	{61115, 4, 4, 0x1},     // #8as
	{15435, 80, 13, 0x1},   // republickenia
	{7731, 244, 17, 0x1},   // vietnamrepublicof
	{27543, 248, 5, 0x81},  // #2spm
	{48320, 254, 8, 0x1},   // vatikaan
	{17223, 21, 9, 0x1},    // frankrijk
	{3759, 129, 9, 0x1},    // kampuchia
	{19031, 206, 25, 0x1},  // steustatiusandsababonaire
	{45794, 46, 12, 0x1},   // russischefed
	{35188, 129, 17, 0x1},  // kampucheacambodia
	{28127, 7, 17, 0x1},    // konigreichbelgien
	{41768, 39, 20, 0x1},   // republicofmontenegro
	{30604, 97, 5, 0x81},   // #4694
	{38969, 27, 18, 0x1},   // poblachtnaheireann
	{6581, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{11040, 224, 13, 0x1},  // territoryguam
	{16940, 24, 6, 0x1},    // greece
	{11990, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{19818, 218, 6, 0x1},   // faroer
	{45718, 248, 19, 0x1},  // miquelonsaintpierre
	{60104, 193, 4, 0x81},  // #1sv
	{68893, 132, 8, 0x1},   // alkuwayt
	{35122, 230, 12, 0x1},  // macaochinapr
	{67272, 246, 18, 0x1},  // sainthelenaislands
	{60532, 70, 17, 0x1},   // zanzibarsultanate
	{58747, 136, 4, 0x81},  // #1mv
	{13147, 165, 10, 0x1},  // southjemen
	{55092, 67, 4, 0x81},   // #1cv
	{65045, 100, 4, 0x1},   // #8tp
	{59975, 203, 19, 0x1},  // ameriksamoaeilanden
	{64735, 248, 4, 0x1},   // #8sb
	{64085, 40, 4, 0x1},    // #8nl
	{45444, 537, 5, 0x1},   // #6nir
	{18259, 15, 27, 0x1},   // democraticrepublicduitsland
	{5108, 125, 30, 0x1},   // hashemitischkoninkrijkjordanie
	{8864, 235, 16, 0x1},   // territorymayotte
	{63503, 130, 4, 0x1},   // #8kr
	{45523, 11, 6, 0x1},    // kanada
	{62739, 180, 4, 0x1},   // #8gj
	{61556, 170, 4, 0x1},   // #8bl
	{30794, 219, 5, 0x81},  // #4831
	{61049, 166, 4, 0x1},   // #8ar
	{50840, 30, 5, 0x1},    // #7ita
	{10947, 129, 15, 0x1},  // cambodiakingdom
	{37127, 128, 10, 0x1},  // kirgizstan
	{41075, 488, 5, 0x1},   // #6bhm
	{28102, 125, 8, 0x1},   // jordania
	{29267, 108, 5, 0x81},  // #2zaf
	{11771, 161, 12, 0x1},  // noordvietnam
	{42585, 36, 17, 0x1},   // republicofmoldova
	{41644, 340, 5, 0x1},   // #6bra
	{42317, 65, 10, 0x1},   // congorepof
	{58506, 71, 13, 0x1},   // kingdomegypte
	{68820, 128, 11, 0x1},  // kirghizstan
	{22281, 230, 32, 0x1},  // macaospecialadministrativeregion
	{41864, 527, 5, 0x1},   // #6bui
	{60852, 110, 4, 0x81},  // #1zw
	{18647, 218, 6, 0x1},   // faroes
	{59339, 146, 4, 0x81},  // #1pw
	{50028, 22, 5, 0x1},    // #7gbr
	{60151, 104, 4, 0x81},  // #1tg
	{57611, 128, 4, 0x81},  // #1kg
	{6381, 239, 24, 0x1},   // territorypitcairnislands
	{58791, 90, 4, 0x81},   // #1mw
	{47439, 602, 5, 0x2},   // #6yug
	{53928, 199, 4, 0x81},  // #1aw
	{58877, 93, 4, 0x81},   // #1ng
	{6562, 225, 27, 0x1},   // overzeesgebiedsdeelhongkong
	{55155, 212, 4, 0x81},  // #1cw
	{25245, 34, 5, 0x81},   // #2lva
	{16759, 123, 10, 0x1},  // formeriran
	{55666, 71, 4, 0x81},   // #1eg
	{56451, 78, 4, 0x81},   // #1gw
	{65622, 161, 4, 0x1},   // #8vm
	{64714, 150, 4, 0x1},   // #8sa
	{9401, 226, 22, 0x1},   // heardmcdonaldislandsau
	{11798, 130, 8, 0x1},   // kiribati
	{63546, 133, 4, 0x1},   // #8la
	{40991, 165, 17, 0x1},  // yemenpdrsouthaden
	{63124, 227, 4, 0x1},   // #8im
	{63455, 185, 4, 0x1},   // #8jm
	{62705, 220, 4, 0x1},   // #8gi
	{65291, 95, 23, 0x1},   // democraticrepublicsudan
	{61560, 138, 4, 0x1},   // #8bm
	{28689, 115, 21, 0x1},  // staatbruneidarussalam
	{65179, 256, 17, 0x1},  // vsmaagdeneilanden
	{11765, 161, 18, 0x1},  // formernoordvietnam
	{3890, 26, 7, 0x1},     // hungary
	{68738, 40, 10, 0x1},   // nethelands
	{41085, 563, 5, 0x1},   // #6blr
	{48903, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{48482, 9, 5, 0x1},     // #7bih
	{8197, 17, 7, 0x1},     // danmark
	{29515, 110, 5, 0x81},  // #2zwe
	{37788, 157, 28, 0x1},  // democraticrepublictimorleste
	{10391, 93, 7, 0x1},    // nigeria
	{29277, 186, 24, 0x1},  // saintchristopherandnevis
	{20375, 171, 8, 0x1},   // brazilia
	{41166, 3, 7, 0x1},     // armenia
	{53805, 256, 40, 0x1},  // overzeesterritoryamericanmaagdeneilanden
	{59998, 100, 4, 0x81},  // #1st
	{50070, 78, 5, 0x1},    // #7gbs
	{60143, 205, 4, 0x81},  // #1tf
	{39289, 472, 5, 0x1},   // #5tuv
	{24786, 134, 5, 0x81},  // #2lbn
	{58653, 232, 4, 0x81},  // #1mp
	{58185, 34, 4, 0x81},   // #1lv
	{58819, 237, 4, 0x81},  // #1nf
	{66787, 150, 22, 0x1},  // koninkrijksaoediarabie
	{56438, 181, 4, 0x81},  // #1gt
	{68251, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{14657, 64, 5, 0x1},    // zaire
	{3507, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{65028, 158, 4, 0x1},   // #8tn
	{8392, 108, 11, 0x1},   // southafrica
	{21872, 171, 24, 0x1},  // brazilfederativerepublic
	{70005, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{24147, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{61459, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{26778, 210, 12, 0x1},  // cocosislands
	{310, 232, 19, 0x1},    // noordelijkemarianen
	{62701, 75, 4, 0x1},    // #8gh
	{29124, 262, 5, 0x81},  // #2xns
	{61564, 58, 4, 0x1},    // #8bn
	{8504, 174, 16, 0x1},   // columbiarepublic
	{5315, 40, 23, 0x1},    // kingdomofthenetherlands
	{43523, 102, 10, 0x1},  // seychelles
	{5511, 45, 22, 0x1},    // peoplesrepublicromania
	{19075, 206, 22, 0x1},  // bonaireensinteustatius
	{10906, 179, 15, 0x1},  // republicecuador
	{22253, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{34650, 332, 5, 0x1},   // #5ind
	{54332, 65, 24, 0x1},   // brazzavillerepubliccongo
	{38958, 583, 5, 0x1},   // #5taw
	{60076, 599, 4, 0x1},   // #1su
	{24637, 133, 5, 0x81},  // #2lao
	{57573, 80, 4, 0x81},   // #1ke
	{36773, 552, 5, 0x1},   // #5oma
	{40527, 455, 5, 0x1},   // #6940
	{48522, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{58670, 234, 4, 0x81},  // #1mq
	{29639, 211, 5, 0x81},  // #4184
	{29149, 61, 20, 0x1},   // kodorosesetibeafrika
	{58181, 33, 4, 0x81},   // #1lu
	{58807, 91, 4, 0x81},   // #1na
	{42709, 119, 12, 0x1},  // fijirepublic
	{55088, 176, 4, 0x81},  // #1cu
	{11231, 67, 10, 0x1},   // kaapverdie
	{20315, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{56442, 224, 4, 0x81},  // #1gu
	{29594, 173, 5, 0x81},  // #4152
	{25082, 83, 5, 0x81},   // #2lso
	{29584, 135, 5, 0x81},  // #4144
	{26612, 173, 16, 0x1},  // republicadechile
	{65032, 104, 4, 0x1},   // #8to
	{16390, 153, 11, 0x1},  // formersyria
	{64814, 98, 4, 0x1},    // #8so
	{31209, 501, 5, 0x1},   // #5411
	{44006, 498, 5, 0x1},   // #6ken
	{64089, 41, 4, 0x1},    // #8no
	{46893, 156, 18, 0x1},  // turkmeenserepublic
	{63576, 49, 4, 0x1},    // #8lo
	{1724, 213, 15, 0x1},   // christmasisland
	{63132, 228, 4, 0x1},   // #8io
	{63459, 125, 4, 0x1},   // #8jo
	{30834, 160, 5, 0x81},  // #4860
	{61568, 10, 4, 0x1},    // #8bo
	{9466, 140, 9, 0x1},    // malayasia
	{1641, 242, 33, 0x1},   // overseasdepartmentfrenchpolynesia
	{54611, 9, 17, 0x1},    // bosnaihercegovina
	{29653, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{48463, 58, 5, 0x1},    // #7ben
	{18830, 101, 8, 0x1},   // eswatini
	{37554, 77, 26, 0x1},   // islamicrepublicofthegambia
	{30599, 102, 5, 0x81},  // #4690
	{40878, 466, 5, 0x1},   // #6bar
	{38347, 31, 13, 0x1},   // leichtenstein
	{13080, 63, 22, 0x1},   // unitedrepublickameroen
	{23334, 111, 18, 0x1},  // afghanistankingdom
	{15156, 139, 13, 0x1},  // outermongolia
	{11701, 5, 7, 0x1},     // austria
	{59335, 44, 4, 0x81},   // #1pt
	{59419, 397, 4, 0x1},   // #1rh
	{59864, 194, 4, 0x81},  // #1sr
	{10516, 10, 15, 0x1},   // byelorussianssr
	{12641, 205, 26, 0x1},  // fransezuidelijketerritoria
	{60139, 103, 4, 0x81},  // #1td
	{43324, 219, 19, 0x1},  // grondgebiedguernsey
	{58674, 88, 4, 0x81},   // #1mr
	{26397, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{58177, 32, 4, 0x81},   // #1lt
	{55062, 175, 4, 0x81},  // #1cr
	{22451, 73, 5, 0x81},   // #2eth
	{5327, 40, 14, 0x1},    // netherlandsthe
	{65024, 251, 4, 0x1},   // #8tl
	{20132, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{64810, 151, 4, 0x1},   // #8sn
	{45944, 238, 14, 0x1},  // newzeelandniue
	{63128, 122, 4, 0x1},   // #8in
	{46, 249, 11, 0x1},     // sintmaarten
	{50568, 121, 5, 0x1},   // #7ina
	{22321, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{61516, 169, 4, 0x1},   // #8bh
	{69800, 145, 17, 0x1},  // philippineislands
	{47025, 246, 15, 0x1},  // islandssthelena
	{51929, 40, 5, 0x1},    // #7ned
	{17706, 155, 18, 0x1},  // jumhuriitojikiston
	{55644, 31, 14, 0x1},   // liechstenstein
	{61444, 146, 5, 0x1},   // belau
	{60705, 259, 4, 0x81},  // #1xk
	{66119, 137, 15, 0x1},  // marshallislands
	{635, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{59994, 99, 4, 0x81},   // #1ss
	{28419, 136, 21, 0x1},  // republiekdermalediven
	{53368, 197, 22, 0x1},  // saintvincentgrenadines
	{60134, 250, 4, 0x81},  // #1tc
	{64603, 58, 13, 0x1},   // beninrepublic
	{15855, 140, 12, 0x1},  // formermalaya
	{58709, 233, 4, 0x81},  // #1ms
	{58173, 83, 4, 0x81},   // #1ls
	{58811, 236, 4, 0x81},  // #1nc
	{45275, 230, 13, 0x1},  // chinamacausar
	{15587, 8, 16, 0x1},    // kingdombulgarije
	{55069, 604, 4, 0x2},   // #1cs
	{55658, 179, 4, 0x81},  // #1ec
	{55098, 15, 31, 0x1},   // democratischerepubliekduitsland
	{0, 231, 38, 0x1},      // overzeesterritorysaintmartinfrenchdeel
	{29629, 65, 5, 0x81},   // #4178
	{16794, 164, 7, 0x1},   // alyaman
	{64806, 47, 4, 0x1},    // #8sm
	{37014, 232, 31, 0x1},  // commonwealthnoordelijkemarianen
	{1972, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{27246, 605, 5, 0x1},   // #2scg
	{30839, 198, 5, 0x81},  // #4862
	{62809, 16, 4, 0x1},    // #8gm
	{52321, 105, 14, 0x1},  // kingdomtunesia
	{64567, 221, 23, 0x1},  // departementlaguadeloupe
	{30784, 71, 5, 0x81},   // #4818
	{17578, 25, 17, 0x1},   // republikahrvatska
	{64946, 12, 18, 0x1},   // swissconfederation
	{23698, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{48346, 7, 5, 0x1},     // #7bel
	{9804, 48, 16, 0x1},    // serviamontenegro
	{44603, 155, 10, 0x1},  // tadzjiekia
	{41987, 231, 22, 0x1},  // frenchdeelsaintmaarten
	{17834, 138, 22, 0x1},  // unionofmyanmarrepublic
	{48602, 114, 5, 0x1},   // #7brn
	{52756, 105, 16, 0x1},  // kingdomoftunisia
	{21047, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{69762, 120, 12, 0x1},  // micronesiafs
	{54556, 228, 4, 0x1},   // biot
	{4298, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{63975, 31, 23, 0x1},   // vorstendomliechtenstein
	{50088, 23, 5, 0x1},    // #7geo
	{56961, 29, 4, 0x81},   // #1il
	{40522, 606, 5, 0x1},   // #6935
	{37235, 95, 11, 0x1},   // noordsoedan
	{47669, 100, 8, 0x1},   // saotomep
	{58519, 86, 4, 0x81},   // #1ml
	{37304, 62, 10, 0x1},   // cotedivore
	{47914, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{58124, 81, 4, 0x81},   // #1lr
	{59901, 21, 12, 0x1},   // domtomfrance
	{55680, 24, 4, 0x1},    // #1el
	{56266, 75, 4, 0x81},   // #1gh
	{19740, 137, 24, 0x1},  // marshalleilandenrepublic
	{56063, 21, 4, 0x81},   // #1fr
	{22792, 219, 25, 0x1},  // overseasterritoryguernsey
	{64802, 97, 4, 0x1},    // #8sl
	{12025, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{4135, 201, 21, 0x1},   // territoryalandislands
	{43930, 396, 5, 0x1},   // #6kbi
	{23307, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{62805, 222, 4, 0x1},   // #8gl
	{59220, 34, 6, 0x1},    // lativa
	{12513, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{1573, 214, 34, 0x1},   // overzeesgebiedsdeelkaaimaneilanden
	{10623, 146, 14, 0x1},  // palaurepubliek
	{41564, 543, 5, 0x1},   // #6bng
	{47810, 201, 16, 0x1},  // grondgebiedaland
	{52013, 93, 5, 0x1},    // #7ngr
	{9565, 196, 23, 0x1},   // oosterserepublicuruguay
	{52848, 58, 15, 0x1},   // republicdahomey
	{66613, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{41371, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{8908, 63, 15, 0x1},    // frenchcameroons
	{23806, 126, 10, 0x1},  // nipponkoku
	{60745, 109, 4, 0x81},  // #1zm
	{26040, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{20823, 240, 22, 0x1},  // puertoricocommonwealth
	{56965, 227, 4, 0x81},  // #1im
	{58523, 138, 4, 0x81},  // #1mm
	{29644, 175, 5, 0x81},  // #4188
	{51410, 66, 15, 0x1},   // archipelcomoren
	{4625, 43, 20, 0x1},    // peoplesrepublicpolen
	{51732, 123, 25, 0x1},  // islamitischerepubliekiran
	{39348, 67, 10, 0x1},   // kaapverdia
	{52842, 48, 14, 0x1},   // serbiarepublic
	{70342, 186, 14, 0x1},  // stkittsennevis
	{56270, 220, 4, 0x81},  // #1gi
	{55668, 15, 8, 0x1},    // egermany
	{33496, 35, 17, 0x1},   // principautemonaco
	{29579, 61, 5, 0x81},   // #4140
	{65009, 250, 4, 0x1},   // #8tk
	{65458, 197, 4, 0x1},   // #8vc
	{4693, 235, 20, 0x1},   // departementdemayotte
	{57527, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{27380, 97, 5, 0x81},   // #2sle
	{10651, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{24049, 29, 6, 0x1},    // isreal
	{15112, 130, 16, 0x1},  // republickiribati
	{8335, 89, 17, 0x1},    // republicmauritius
	{61525, 9, 4, 0x1},     // #8bk
	{1531, 206, 25, 0x1},   // bonairesainteustatiussaba
	{30764, 107, 5, 0x81},  // #4800
	{813, 250, 43, 0x1},    // britishoverzeesterritoryturkscaicoseilanden
	{69816, 29, 11, 0x1},   // stateisrael
	{19202, 101, 16, 0x1},  // swazilandkingdom
	{27881, 51, 5, 0x81},   // #2swe
	{8000, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{36584, 108, 19, 0x1},  // republicsouthafrica
	{7726, 244, 20, 0x1},   // southvietnamrepublic
	{48291, 172, 5, 0x1},   // #7bar
	{10150, 194, 17, 0x1},  // netherlandsguiana
	{65827, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{54956, 101, 15, 0x1},  // kingdomeswatini
	{30999, 456, 5, 0x1},   // #5255
	{11049, 224, 12, 0x1},  // guamamerican
	{30979, 298, 5, 0x1},   // #5225
	{32996, 125, 22, 0x1},  // jordanhashemitekingdom
	{13001, 140, 8, 0x1},   // malaysia
	{23819, 123, 19, 0x1},  // iranislamicrepublic
	{59816, 96, 4, 0x81},   // #1sn
	{42336, 82, 12, 0x1},   // kingdomlibya
	{56969, 122, 4, 0x81},  // #1in
	{57677, 186, 4, 0x81},  // #1kn
	{18487, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{65114, 198, 25, 0x1},  // repbolivarianadevenezuela
	{47516, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58527, 139, 4, 0x81},  // #1mn
	{58889, 40, 4, 0x81},   // #1nl
	{20994, 65, 5, 0x81},   // #2cog
	{55941, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{56318, 76, 4, 0x81},   // #1gn
	{65001, 154, 4, 0x1},   // #8th
	{52806, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{43732, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{58677, 259, 14, 0x1},  // republickosova
	{7224, 212, 26, 0x1},   // overzeesgebiedsdeelcuracao
	{63558, 32, 4, 0x1},    // #8lh
	{45529, 548, 5, 0x1},   // #6nth
	{15490, 146, 13, 0x1},  // republicpalau
	{62681, 74, 4, 0x1},    // #8gb
	{26605, 170, 15, 0x1},  // boliviarepublic
	{16971, 207, 26, 0x1},  // grondgebiedsaintbarthelemy
	{29092, 260, 5, 0x81},  // #2xla
	{24240, 185, 5, 0x81},  // #2jam
	{31314, 464, 5, 0x1},   // #5500
	{71092, 203, 24, 0x1},  // grondgebiedamericansamoa
	{66013, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{41080, 607, 5, 0x1},   // #6bhu
	{46475, 152, 15, 0x1},  // solomoneilanden
	{44051, 608, 5, 0x1},   // #6kzk
	{4869, 96, 15, 0x1},    // senegalrepublic
	{56818, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{65572, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45989, 56, 20, 0x1},   // portuguesewestafrica
	{37257, 84, 7, 0x1},    // marokko
	{59423, 45, 4, 0x81},   // #1ro
	{59820, 98, 4, 0x81},   // #1so
	{18165, 47, 19, 0x1},   // republicofsanmarino
	{60204, 158, 4, 0x81},  // #1to
	{45544, 77, 21, 0x1},   // islamicrepublicgambia
	{56973, 228, 4, 0x81},  // #1io
	{58531, 230, 4, 0x81},  // #1mo
	{58893, 41, 4, 0x81},   // #1no
	{20981, 64, 5, 0x81},   // #2cod
	{17753, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{59349, 127, 21, 0x1},  // qazaqstanrespublikasy
	{2169, 236, 24, 0x1},   // collectivitynewcaledonia
	{45958, 238, 14, 0x1},  // newzealandniue
	{61598, 139, 15, 0x1},  // stateofmongolia
	{65005, 155, 4, 0x1},   // #8ti
	{65462, 198, 4, 0x1},   // #8ve
	{64794, 50, 4, 0x1},    // #8si
	{50238, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{66, 249, 20, 0x1},     // sintmaartendutchpart
	{24390, 126, 5, 0x81},  // #2jpn
	{63562, 81, 4, 0x1},    // #8li
	{63451, 229, 4, 0x1},   // #8je
	{29010, 259, 5, 0x81},  // #2xkx
	{62677, 77, 4, 0x1},    // #8ga
	{62684, 182, 13, 0x1},  // britishguyana
	{10287, 238, 16, 0x1},  // nieuwzeelandniue
	{31319, 498, 5, 0x1},   // #5501
	{46662, 153, 17, 0x1},  // syrischerepubliek
	{66985, 71, 12, 0x1},   // arabrepegypt
	{66636, 207, 21, 0x1},  // saintbarthelemyfrench
	{41282, 481, 5, 0x1},   // #6blz
	{26142, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{48505, 10, 5, 0x1},    // #7blr
	{69716, 120, 21, 0x1},  // micronesiafederalstat
	{25649, 45, 23, 0x1},   // romanianpeoplesrepublic
	{68331, 63, 16, 0x1},   // cameroonrepublic
	{34852, 65, 22, 0x1},   // congopeoplesrepublicof
	{59808, 97, 4, 0x81},   // #1sl
	{13877, 231, 32, 0x1},  // departementsaintmartinfrenchdeel
	{64883, 254, 24, 0x1},  // statuscivitatisvaticanae
	{60200, 105, 4, 0x81},  // #1tn
	{60502, 161, 4, 0x81},  // #1vn
	{58499, 137, 4, 0x81},  // #1mh
	{20728, 12, 5, 0x81},   // #2che
	{51517, 108, 17, 0x1},  // unievanzuidafrika
	{55676, 215, 4, 0x81},  // #1eh
	{56310, 222, 4, 0x81},  // #1gl
	{3435, 131, 8, 0x1},    // repkorea
	{7915, 52, 7, 0x1},     // turkyia
	{64790, 246, 4, 0x1},   // #8sh
	{53597, 186, 30, 0x1},  // saintchristophernevisfederatia
	{27329, 152, 5, 0x81},  // #2slb
	{11247, 136, 14, 0x1},  // maldiveislands
	{33069, 248, 25, 0x1},  // saintpierremiquelonfrench
	{58135, 30, 19, 0x1},   // italiaanserepubliek
	{46447, 112, 21, 0x1},  // verenigdearabemiraten
	{57636, 26, 16, 0x1},   // kingdomofhungary
	{30774, 37, 5, 0x81},   // #4807
	{52252, 241, 5, 0x1},   // #7ple
	{1267, 138, 12, 0x1},   // myanmarunion
	{35734, 219, 25, 0x1},  // overzeesterritoryguernsey
	{50550, 112, 14, 0x1},  // unitedarabemir
	{26704, 205, 36, 0x1},  // departementfrenchzuidelijketerritory
	{48990, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{52416, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{39637, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{3256, 231, 20, 0x1},   // fransdeelsaintmartin
	{60741, 108, 4, 0x81},  // #1za
	{59347, 149, 4, 0x81},  // #1qa
	{59812, 47, 4, 0x81},   // #1sm
	{60196, 156, 4, 0x81},  // #1tm
	{21672, 176, 5, 0x81},  // #2cub
	{57673, 66, 4, 0x81},   // #1km
	{60492, 256, 4, 0x81},  // #1vi
	{36487, 131, 10, 0x1},  // korearepof
	{61375, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{58885, 189, 4, 0x81},  // #1ni
	{29549, 10, 5, 0x81},   // #4112
	{58605, 123, 17, 0x1},  // iranimperialstate
	{56314, 77, 4, 0x81},   // #1gm
	{33107, 68, 25, 0x1},   // afarsissasfrenchterritory
	{14222, 129, 14, 0x1},  // formercambodia
	{45421, 333, 5, 0x1},   // #6nig
	{62697, 23, 4, 0x1},    // #8gg
	{17172, 9, 13, 0x1},    // bosniaandherz
	{30769, 53, 5, 0x81},   // #4804
	{52076, 224, 15, 0x1},  // grondgebiedguam
	{26871, 56, 23, 0x1},   // peoplesrepublicofangola
	{29176, 266, 5, 0x81},  // #2xwb
	{11517, 165, 13, 0x1},  // southernyemen
	{28202, 105, 19, 0x1},  // tunesischerepubliek
	{11351, 67, 21, 0x1},   // republiekvancaboverde
	{57077, 157, 32, 0x1},  // democratischerepubliektimorleste
	{66919, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{30969, 609, 5, 0x1},   // #5221
	{55557, 186, 16, 0x1},  // saintkittsnevits
	{17876, 166, 9, 0x1},   // argentina
	{53722, 206, 14, 0x1},  // sabaandbonaire
	{57015, 231, 18, 0x1},  // stmartinfrenchdeel
	{2333, 256, 23, 0x1},   // usvirginislandsamerican
	{20743, 28, 17, 0x1},   // ijslandserepublic
	{9498, 132, 13, 0x1},   // stateofkuwait
	{12374, 46, 17, 0x1},   // formersovietunion
	{17915, 148, 23, 0x1},  // koreademocraticvolksrep
	{59766, 247, 4, 0x81},  // #1sj
	{8794, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{60192, 157, 4, 0x81},  // #1tl
	{8105, 233, 34, 0x1},   // britishoverzeesterritorymontserrat
	{62746, 30, 12, 0x1},   // kingdomitaly
	{22321, 225, 13, 0x1},  // hongkongchina
	{2028, 243, 7, 0x1},    // reunion
	{58881, 504, 4, 0x1},   // #1nh
	{21140, 211, 5, 0x81},  // #2cok
	{12537, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{20047, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56094, 22, 4, 0x81},   // #1gb
	{62952, 139, 22, 0x1},  // volksrepubliekmongolie
	{64997, 195, 4, 0x1},   // #8td
	{13009, 93, 17, 0x1},   // federationnigeria
	{6517, 227, 27, 0x1},   // overzeesterritoryislandsman
	{53352, 53, 5, 0x1},    // #7ukr
	{44016, 536, 5, 0x1},   // #6kuw
	{50664, 124, 5, 0x1},   // #7irq
	{61518, 116, 7, 0x1},   // bhoetan
	{19099, 206, 14, 0x1},  // bonaireandsaba
	{69083, 128, 11, 0x1},  // kirgizistan
	{45098, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{62132, 148, 18, 0x1},  // volksrepnoordkorea
	{62571, 136, 16, 0x1},  // maldivenrepublic
	{43057, 170, 26, 0x1},  // plurinationalestatebolivia
	{30964, 610, 5, 0x1},   // #5220
	{70861, 71, 19, 0x1},   // arabrepublicofegypt
	{17635, 136, 9, 0x1},   // malediven
	{67109, 26, 19, 0x1},   // koninkrijkhongarije
	{49791, 174, 17, 0x1},  // republicacolombia
	{43820, 253, 37, 0x1},  // kleineverafgelegenislandsunitedstates
	{14461, 50, 16, 0x1},   // sloveniarepublic
	{59770, 49, 4, 0x81},   // #1sk
	{8978, 251, 14, 0x1},   // tokelauislands
	{60176, 251, 4, 0x81},  // #1tk
	{56630, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{15580, 83, 14, 0x1},   // lesothokingdom
	{23250, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{34444, 65, 20, 0x1},   // peoplesrepubliccongo
	{58503, 37, 4, 0x81},   // #1mk
	{50710, 48, 26, 0x1},   // statenuniaserviamontenegro
	{25077, 135, 5, 0x81},  // #2lka
	{219, 210, 19, 0x1},    // cocoskeelingislands
	{27152, 149, 5, 0x81},  // #2qat
	{13102, 59, 16, 0x1},   // formeroppervolta
	{29614, 174, 5, 0x81},  // #4170
	{63041, 46, 9, 0x1},    // russiafed
	{26431, 246, 26, 0x1},  // ascensionandtristandacunha
	{68555, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{34089, 85, 18, 0x1},   // malagasymadagascar
	{64439, 149, 4, 0x1},   // #8qa
	{21189, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{5292, 40, 23, 0x1},    // netherlandskingdomofthe
	{53365, 54, 5, 0x1},    // #7usa
	{12735, 244, 17, 0x1},  // formerzuidvietnam
	{63444, 126, 4, 0x1},   // #8ja
	{17114, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{19980, 151, 17, 0x1},  // republiksingapura
	{32237, 64, 11, 0x1},   // demrepkongo
	{46874, 140, 17, 0x1},  // maleisiafederatia
	{61365, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{50669, 28, 5, 0x1},    // #7isl
	{30779, 611, 5, 0x1},   // #4810
	{31329, 361, 5, 0x1},   // #5511
	{13970, 68, 17, 0x1},   // republiekdjibouti
	{27444, 69, 7, 0x1},    // algeria
	{44482, 244, 12, 0x1},  // staatvietnam
	{12574, 16, 28, 0x1},   // germanyformerfederalrepublic
	{45537, 89, 9, 0x1},    // maurituis
	{9214, 150, 14, 0x1},   // saudischarabia
	{19489, 273, 25, 0x82}, // federalrepublicyugoslavia
	{5292, 40, 18, 0x1},    // netherlandskingdom
	{905, 217, 33, 0x1},    // overzeesterritoryfalklandeilanden
	{30974, 387, 5, 0x1},   // #5223
	{38987, 538, 5, 0x1},   // #5taz
	{21802, 214, 5, 0x81},  // #2cym
	{57460, 85, 10, 0x1},   // madagaskar
	{11323, 181, 19, 0x1},  // republicofguatemala
	{16749, 46, 10, 0x1},   // fedrusland
	{65349, 35, 16, 0x1},   // vorstendommonaco
	{59753, 246, 4, 0x81},  // #1sh
	{60159, 155, 4, 0x81},  // #1tj
	{56582, 246, 20, 0x1},  // sthelenaandascension
	{57615, 129, 4, 0x81},  // #1kh
	{58320, 36, 4, 0x81},   // #1md
	{49241, 241, 17, 0x1},  // gazastripwestbank
	{14782, 221, 13, 0x1},  // laguadeloupef
	{64982, 207, 4, 0x1},   // #8tb
	{32991, 125, 27, 0x1},  // transjordanhashemitekingdom
	{37418, 66, 12, 0x1},   // statecomoren
	{778, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{31324, 538, 5, 0x1},   // #5510
	{40382, 309, 5, 0x1},   // #6710
	{68934, 10, 18, 0x1},   // respublikabyelarus
	{43401, 135, 9, 0x1},   // shrilamka
	{52724, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{43455, 163, 28, 0x1},  // westernsamoaindependentstate
	{12431, 138, 10, 0x1},  // unionburma
	{49152, 190, 15, 0x1},  // republiekpanama
	{52115, 42, 5, 0x1},    // #7nzl
	{59757, 50, 4, 0x81},   // #1si
	{50383, 82, 20, 0x1},   // libyanarabjamahiriya
	{11979, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{39330, 39, 18, 0x1},   // montenegrorepublic
	{35871, 99, 10, 0x1},   // southsudan
	{60401, 198, 4, 0x81},  // #1ve
	{48374, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{57619, 130, 4, 0x81},  // #1ki
	{58324, 39, 4, 0x81},   // #1me
	{13478, 59, 10, 0x1},   // uppervolta
	{14615, 142, 5, 0x1},   // nauru
	{20700, 11, 5, 0x81},   // #2can
	{22235, 72, 5, 0x81},   // #2eri
	{29554, 129, 5, 0x81},  // #4116
	{44618, 392, 5, 0x1},   // #6lib
	{46020, 350, 5, 0x1},   // #6prk
	{56090, 74, 4, 0x81},   // #1ga
	{29589, 103, 5, 0x81},  // #4148
	{58207, 64, 8, 0x1},    // drccongo
	{13026, 55, 16, 0x1},   // formerjugoslavia
	{51698, 160, 22, 0x1},  // ozbekistonrespublikasi
	{14453, 50, 16, 0x1},   // republicslovenia
	{22507, 241, 13, 0x1},  // statepalestin
	{15182, 102, 13, 0x1},  // repibliksesel
	{24358, 125, 5, 0x81},  // #2jor
	{45416, 612, 5, 0x1},   // #6nic
	{47142, 243, 18, 0x1},  // grondgebiedreunion
	{11854, 53, 18, 0x1},   // formerukrainianssr
	{50746, 29, 5, 0x1},    // #7isr
	{29348, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{31339, 363, 5, 0x1},   // #5517
	{26769, 210, 21, 0x1},  // territorycocosislands
	{29369, 85, 18, 0x1},   // republicmadagascar
	{44028, 613, 5, 0x1},   // #6kyr
	{48468, 208, 5, 0x1},   // #7ber
	{29042, 178, 21, 0x1},  // dominikaanserepubliek
	{48487, 169, 5, 0x1},   // #7biz
	{56906, 82, 10, 0x1},   // staatlibie
	{48666, 59, 5, 0x1},    // #7bur
	{24639, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{45568, 166, 9, 0x1},   // argentine
	{38570, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{14852, 194, 18, 0x1},  // surinamdutchguiana
	{21555, 145, 23, 0x1},  // gemenebestderfilipijnen
	{14469, 81, 17, 0x1},   // republicofliberia
	{34089, 85, 8, 0x1},    // malagasy
	{60155, 154, 4, 0x81},  // #1th
	{3233, 377, 23, 0x2},   // saintmaartensaintmartin
	{60397, 614, 4, 0x1},   // #1vd
	{16286, 138, 9, 0x1},   // birmaunie
	{47600, 138, 12, 0x1},  // unievanburma
	{58422, 231, 4, 0x81},  // #1mf
	{3890, 26, 22, 0x1},    // hungarypeoplesrepublic
	{68601, 52, 14, 0x1},   // republicturkey
	{56136, 223, 4, 0x81},  // #1gf
	{14833, 58, 13, 0x1},   // formerdahomey
	{19024, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{4339, 249, 21, 0x1},   // territorysaintmaarten
	{57821, 195, 16, 0x1},  // trinidadentobago
	{35515, 165, 20, 0x1},  // yemenpeoplesrepublic
	{45752, 327, 5, 0x1},   // #6par
	{5533, 41, 16, 0x1},    // kingdomnoorwegen
	{8230, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{31334, 527, 5, 0x1},   // #5516
	{40387, 413, 5, 0x1},   // #6712
	{51191, 133, 24, 0x1},  // laopeodemocraticrepublic
	{21807, 118, 5, 0x81},  // #2cyp
	{38510, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{59676, 151, 4, 0x81},  // #1sg
	{60488, 255, 4, 0x81},  // #1vg
	{58495, 85, 4, 0x81},   // #1mg
	{20783, 117, 5, 0x81},  // #2chn
	{70979, 120, 31, 0x1},  // gefedereerdestatenvanmicronesie
	{8780, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{21187, 174, 5, 0x81},  // #2col
	{16108, 124, 12, 0x1},  // iraqrepublic
	{56262, 219, 4, 0x81},  // #1gg
	{69636, 120, 27, 0x1},  // micronesiafederalestatenvan
	{29609, 210, 5, 0x81},  // #4166
	{29619, 66, 5, 0x81},   // #4174
	{48038, 162, 15, 0x1},  // vanuaturepublic
	{21591, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{19818, 218, 14, 0x1},  // faroereilanden
	{29097, 261, 5, 0x81},  // #2xnb
	{40367, 613, 5, 0x1},   // #6703
	{40392, 583, 5, 0x1},   // #6713
	{31404, 544, 5, 0x1},   // #5571
	{16492, 100, 9, 0x1},   // stomeprin
	{57402, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{48055, 109, 6, 0x1},   // zambia
	{50238, 121, 19, 0x1},  // republicofindonesia
	{49128, 112, 20, 0x1},  // verarabischeemiraten
	{59572, 226, 46, 0x1},  // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{27419, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{66373, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{9420, 150, 14, 0x1},   // saudischarabie
	{18350, 142, 15, 0x1},  // republicofnauru
	{19994, 196, 7, 0x1},   // uraguay
	{60955, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{57501, 123, 12, 0x1},  // islrepofiran
	{34702, 139, 9, 0x1},   // mongoluls
	{64550, 10, 18, 0x1},   // republicwitrusland
	{59668, 95, 4, 0x81},   // #1sd
	{70918, 128, 9, 0x1},   // kyrgzstan
	{55203, 198, 21, 0x1},  // unitedstatesvenezuela
	{52503, 110, 16, 0x1},  // southernrhodesia
	{43879, 256, 27, 0x1},  // unitedstatesmaagdeneilanden
	{21277, 66, 5, 0x81},   // #2com
	{14009, 158, 15, 0x1},  // friendlyislands
	{56844, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{56111, 180, 4, 0x81},  // #1gd
	{29624, 235, 5, 0x81},  // #4175
	{20459, 59, 12, 0x1},   // burkinafasso
	{69524, 49, 17, 0x1},   // republicslowakije
	{62993, 141, 12, 0x1},  // kingdomnepal
	{11910, 12, 11, 0x1},   // switzerland
	{54578, 21, 19, 0x1},   // republiquefrancaise
	{31349, 418, 5, 0x1},   // #5522
	{40362, 615, 5, 0x1},   // #6702
	{10538, 165, 21, 0x1},  // formerdemocraticyemen
	{40422, 474, 5, 0x1},   // #6770
	{42567, 135, 18, 0x1},  // republicofsrilanka
	{31399, 463, 5, 0x1},   // #5570
	{7758, 76, 14, 0x1},    // guinearepublic
	{23038, 133, 4, 0x1},   // lpdr
	{13511, 273, 12, 0x82}, // fryugoslavia
	{39379, 22, 12, 0x1},   // greatbritain
	{38746, 192, 20, 0x1},  // republicadelparaguay
	{48597, 171, 5, 0x1},   // #7bra
	{22281, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{47086, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{61541, 116, 15, 0x1},  // kingdomofbhutan
	{36247, 252, 19, 0x1},  // provincechinataiwan
	{15940, 103, 4, 0x1},   // chad
	{48975, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{59672, 51, 4, 0x81},   // #1se
	{61659, 219, 17, 0x1},  // bailiwickguernsey
	{60389, 254, 4, 0x81},  // #1va
	{36049, 143, 11, 0x1},  // maskateoman
	{58298, 84, 4, 0x81},   // #1ma
	{20778, 173, 5, 0x81},  // #2chl
	{69203, 82, 25, 0x1},   // libischarabischerepubliek
	{22460, 216, 5, 0x81},  // #2eue
	{65961, 241, 24, 0x1},  // bezetpalestijnsterritory
	{56115, 23, 4, 0x81},   // #1ge
	{4360, 249, 23, 0x1},   // knetherlandsaintmaarten
	{3327, 221, 22, 0x1},   // collectivityguadeloupe
	{9160, 207, 8, 0x1},    // stbarths
	{2333, 256, 10, 0x1},   // usvirginis
	{50765, 256, 5, 0x1},   // #7isv
	{40357, 616, 5, 0x1},   // #6701
	{40427, 543, 5, 0x1},   // #6771
	{41956, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchdeel
	{5731, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{35139, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{21259, 73, 18, 0x1},   // keizerrijkethiopia
	{13852, 198, 15, 0x1},  // formervenezuela
	{52072, 92, 5, 0x1},    // #7nig
	{54649, 229, 15, 0x1},  // territoryjersey
	{20644, 54, 22, 0x1},   // amerikaverenigdestaten
	{60929, 73, 16, 0x1},   // empireofethiopia
	{126, 231, 17, 0x1},    // francesaintmartin
	{38468, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{68314, 63, 25, 0x1},   // federalrepublicofcameroon
	{59546, 152, 4, 0x81},  // #1sb
	{29720, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{20705, 210, 5, 0x81},  // #2cck
	{44647, 290, 5, 0x1},   // #6lie
	{20405, 171, 21, 0x1},  // brazilfederalrepublic
	{20765, 148, 9, 0x1},   // koreadprk
	{35054, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{66106, 137, 28, 0x1},  // republicofthemarshallislands
	{24961, 247, 21, 0x1},  // svalbardandjanmayenis
	{11012, 111, 20, 0x1},  // kingdomofafghanistan
	{24961, 247, 19, 0x1},  // svalbardandjanmayen
	{24353, 229, 5, 0x81},  // #2jey
	{11612, 273, 3, 0x82},  // fry
	{31344, 528, 5, 0x1},   // #5520
	{40352, 373, 5, 0x1},   // #6700
	{68106, 130, 15, 0x1},  // gilberteilanden
	{31409, 617, 5, 0x1},   // #5572
	{12783, 248, 17, 0x1},  // fstpierremiquelon
	{29804, 259, 20, 0x1},  // kosovounderunscr1244
	{39454, 215, 4, 0x1},   // sadr
	{31004, 442, 5, 0x1},   // #5260
	{41841, 462, 5, 0x1},   // #6bru
	{65257, 8, 17, 0x1},    // kingdomofbulgaria
	{21721, 213, 5, 0x81},  // #2cxr
	{38996, 430, 5, 0x1},   // #5thi
	{9447, 120, 10, 0x1},   // micronesia
	{59658, 102, 4, 0x81},  // #1sc
	{61919, 244, 13, 0x1},  // vietnamfmrrep
	{60393, 197, 4, 0x81},  // #1vc
	{44444, 479, 5, 0x1},   // #6lat
	{58316, 35, 4, 0x81},   // #1mc
	{44494, 618, 5, 0x1},   // #6lbr
	{37603, 149, 10, 0x1},  // staatqatar
	{25528, 14, 7, 0x1},    // czechia
	{29604, 213, 5, 0x81},  // #4162
	{20197, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{39551, 105, 16, 0x1},  // republiektunesie
	{48932, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45831, 454, 5, 0x1},   // #6phi
	{53347, 107, 5, 0x1},   // #7uga
	{21494, 135, 16, 0x1},  // dominionofceylon
	{56736, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{49352, 56, 20, 0x1},   // volksrepubliekangola
	{43657, 109, 13, 0x1},  // northrhodesia
	{17524, 197, 12, 0x1},  // saintvincent
	{25994, 255, 46, 0x1},  // britishoverzeesterritorybritishmaagdeneilanden
	{22535, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{32407, 33, 22, 0x1},   // grandduchedeluxembourg
	{13682, 77, 15, 0x1},   // republiekgambia
	{54464, 254, 18, 0x1},  // holyseevaticancity
	{58202, 64, 7, 0x1},    // congodr
	{54092, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{26468, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{22972, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{68014, 48, 25, 0x1},   // formerserbiaandmontenegro
	{10142, 206, 19, 0x1},  // caribiannetherlands
	{48691, 82, 26, 0x1},   // libischarabischejamahiriya
	{47225, 518, 5, 0x1},   // #6ypr
	{24554, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{12892, 60, 18, 0x1},   // lefatshelabotswana
	{56602, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{61060, 142, 6, 0x1},   // naoero
	{67216, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{51035, 89, 19, 0x1},   // republicofmauritius
	{58928, 259, 14, 0x1},  // republickosovo
	{4212, 218, 21, 0x1},   // territoryfaroeislands
	{70276, 1, 15, 0x1},    // albaniarepublic
	{20575, 54, 15, 0x1},   // unitedstatesusa
	{31699, 564, 5, 0x1},   // #5860
	{39625, 68, 23, 0x1},   // afarsenissasfransgebied
	{953, 217, 10, 0x1},    // falklandis
	{52196, 145, 5, 0x1},   // #7phi
	{18400, 162, 6, 0x1},   // #3nhvu
	{2834, 182, 26, 0x1},   // guyanacooperatieverepublic
	{61156, 239, 22, 0x1},  // pitcairnterritoryafhvk
	{7134, 1, 24, 0x1},     // peoplesrepublicofalbania
	{9620, 140, 22, 0x1},   // formerfederatiamalakka
	{557, 68, 25, 0x1},     // frenchterritoryafarsissas
	{70368, 186, 17, 0x1},  // saintkittsennevis
	{40982, 165, 17, 0x1},  // southadenyemenpdr
	{59497, 150, 4, 0x81},  // #1sa
	{6510, 227, 34, 0x1},   // britishoverzeesterritoryislandsman
	{20797, 62, 5, 0x81},   // #2civ
	{70527, 128, 9, 0x1},   // kyrgistan
	{37946, 282, 5, 0x1},   // #5ssd
	{20685, 61, 5, 0x81},   // #2caf
	{25528, 14, 20, 0x1},   // czechiaczechrepublic
	{53190, 18, 13, 0x1},   // reinodeespana
	{61799, 67, 20, 0x1},   // republicadecaboverde
	{17812, 198, 19, 0x1},  // venezuelarepublicof
	{12502, 16, 11, 0x1},   // westgermany
	{1758, 247, 25, 0x1},   // territorysvalbardjanmayen
	{3127, 236, 31, 0x1},   // overzeesgebiedsdeelnewcaledonia
	{45079, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{63341, 85, 21, 0x1},   // malagasischerepubliek
	{43578, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{8403, 108, 19, 0x1},   // republicsouthafrika
	{24850, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{70136, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{16431, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{40377, 608, 5, 0x1},   // #6705
	{13032, 55, 10, 0x1},   // jugoslavia
	{40432, 458, 5, 0x1},   // #6775
	{10804, 135, 14, 0x1},  // srilankaceylon
	{48614, 170, 17, 0x1},  // buliwyamamallaqta
	{11556, 73, 18, 0x1},   // keizerrijkethiopie
	{38644, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{12380, 46, 11, 0x1},   // sovietunion
	{65485, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56325, 157, 15, 0x1},  // portuguesetimor
	{31009, 459, 5, 0x1},   // #5265
	{23993, 65, 22, 0x1},   // formercongobrazzaville
	{3875, 26, 22, 0x1},    // peoplesrepublichungary
	{16609, 226, 37, 0x1},  // heardislandsmcdonaldislandsaustralian
	{15384, 184, 5, 0x1},   // haiti
	{9689, 48, 22, 0x1},    // formerserbiamontenegro
	{5181, 254, 7, 0x1},    // vatican
	{40352, 356, 4, 0x1},   // #670
	{27812, 71, 14, 0x1},   // republicegypte
	{59798, 166, 10, 0x1},  // argentinia
	{44239, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{32852, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{11409, 53, 7, 0x1},    // ukraine
	{21705, 212, 5, 0x81},  // #2cuw
	{66469, 142, 16, 0x1},  // republicofnaoero
	{54062, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{23819, 123, 21, 0x1},  // iranislamicrepublicof
	{11447, 128, 16, 0x1},  // republickirgizia
	{65543, 106, 19, 0x1},  // republiektanganyika
	{4108, 240, 12, 0x1},   // uspuertorico
	{5714, 235, 19, 0x1},   // collectivitymayotte
	{38, 377, 19, 0x2},     // stmartinsintmaarten
	{64503, 112, 14, 0x1},  // unitedarabeast
	{70638, 178, 19, 0x1},  // drdominicanrepublic
	{44030, 128, 14, 0x1},  // kyrghzrepublic
	{32807, 219, 18, 0x1},  // bailliageguernesey
	{38183, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{29005, 258, 5, 0x81},  // #2xau
	{45639, 84, 16, 0x1},   // kingdomofmorocco
	{40372, 513, 5, 0x1},   // #6704
	{40402, 539, 5, 0x1},   // #6732
	{52257, 146, 5, 0x1},   // #7plw
	{52262, 147, 5, 0x1},   // #7png
	{31414, 390, 5, 0x1},   // #5580
	{40417, 607, 5, 0x1},   // #6760
	{57841, 186, 25, 0x1},  // stkittsandnevisfederation
	{563, 68, 19, 0x1},     // territoryafarsissas
	{3627, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{15297, 181, 20, 0x1},  // republicadeguatemala
	{69301, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{40882, 52, 16, 0x1},   // republiekturkije
	{54172, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{69151, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{52634, 7, 8, 0x1},     // belgique
	{39014, 577, 5, 0x1},   // #5tkm
	{51325, 229, 15, 0x1},  // bailliagejersey
	{8742, 245, 12, 0x1},   // southgeorgia
	{10473, 120, 21, 0x1},  // federalstatmicronesia
	{34165, 114, 14, 0x1},  // bahrainkingdom
	{28349, 63, 26, 0x1},   // verenigderepubliekkameroen
	{18535, 64, 6, 0x1},    // #3zrcd
	{1707, 213, 33, 0x1},   // overseasterritorychristmasislands
	{52679, 10, 10, 0x1},   // witrusland
	{17907, 131, 13, 0x1},  // republickorea
	{4135, 201, 14, 0x1},   // territoryaland
	{545, 223, 12, 0x1},    // frenchguyana
	{33305, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{13845, 71, 7, 0x1},    // aregypt
	{15968, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{51652, 8, 18, 0x1},    // republicofbulgaria
	{4371, 249, 21, 0x1},   // saintmaartendutchpart
	{24345, 19, 8, 0x1},    // esthonia
	{20249, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{31359, 576, 5, 0x1},   // #5531
	{53729, 206, 13, 0x1},  // bonaireensaba
	{11157, 54, 24, 0x1},   // northamerikaunitedstates
	{31419, 619, 5, 0x1},   // #5581
	{68977, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{15721, 191, 4, 0x1},   // peru
	{12877, 79, 17, 0x1},   // guineeequatoriale
	{41639, 544, 5, 0x1},   // #6bot
	{48592, 60, 5, 0x1},    // #7bot
	{49858, 170, 27, 0x1},  // boliviaplurinationalstateof
	{58645, 123, 8, 0x1},   // irofiran
	{50750, 48, 15, 0x1},   // republiekservie
	{40863, 507, 5, 0x1},   // #6bah
	{1915, 106, 17, 0x1},   // urepublictanzania
	{41830, 6, 11, 0x1},    // azerbeidjan
	{69480, 117, 7, 0x1},   // prchina
	{12059, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{1932, 234, 33, 0x1},   // overzeesecollectiviteitmartinique
	{63628, 211, 8, 0x1},   // cookisds
	{53776, 84, 9, 0x1},    // almaghrib
	{9302, 235, 24, 0x1},   // overzeesterritorymayotte
	{21504, 135, 14, 0x1},  // ceylonsrilanka
	{37753, 620, 5, 0x1},   // #5snm
	{40472, 534, 5, 0x1},   // #6817
	{57966, 256, 25, 0x1},  // virginislandsunitedstates
	{68339, 62, 17, 0x1},   // republicivoorkust
	{64266, 170, 16, 0x1},  // plurstatebolivia
	{44855, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{31354, 570, 5, 0x1},   // #5530
	{46729, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{41618, 621, 5, 0x1},   // #6bos
	{56762, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{11727, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{3196, 40, 11, 0x1},    // netherlands
	{23615, 136, 23, 0x1},  // sultanatemaldiveislands
	{4848, 193, 10, 0x1},   // elsalvador
	{54410, 241, 14, 0x1},  // palestinestate
	{26492, 246, 26, 0x1},  // sainthelenaanddependencies
	{48477, 116, 5, 0x1},   // #7bhu
	{33295, 34, 16, 0x1},   // republicoflatvia
	{18926, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{16187, 37, 12, 0x1},   // vjrmacedonia
	{42800, 188, 24, 0x1},  // verenigdestatenvanmexico
	{16946, 57, 16, 0x1},   // kingdomofburundi
	{47220, 486, 5, 0x1},   // #6yem
	{40785, 451, 23, 0x2},  // democraticrepublickorea
	{17798, 198, 23, 0x1},  // unitedstatesofvenezuela
	{20385, 171, 18, 0x1},  // brazilunitedstates
	{31049, 620, 5, 0x1},   // #5331
	{50671, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{40452, 622, 5, 0x1},   // #6800
	{40467, 366, 5, 0x1},   // #6816
	{3464, 110, 13, 0x1},   // southrhodesia
	{27901, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{40397, 350, 5, 0x1},   // #6731
	{52285, 44, 5, 0x1},    // #7por
	{23471, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{2512, 203, 32, 0x1},   // overzeesgebiedsdeelamericansamoa
	{45756, 162, 15, 0x1},  // republicvanuatu
	{70725, 18, 12, 0x1},   // spaansestaat
	{52158, 192, 5, 0x1},   // #7par
	{46246, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{29663, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{15376, 184, 13, 0x1},  // republichaiti
	{20363, 171, 20, 0x1},  // unitedstatesbrazilia
	{40650, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{20356, 54, 19, 0x1},   // americaunitedstates
	{36117, 609, 5, 0x1},   // #5mnc
	{37634, 524, 5, 0x1},   // #5slo
	{34663, 147, 19, 0x1},  // statepapuanewguinea
	{2333, 256, 15, 0x1},   // usvirginislands
	{22860, 205, 25, 0x1},  // frenchzuidelijketerritory
	{48857, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{56065, 205, 25, 0x1},  // frsouthantarcticterritory
	{64122, 190, 14, 0x1},  // republicpanama
	{10623, 146, 5, 0x1},   // palau
	{35876, 95, 13, 0x1},   // sudanupto2011
	{2937, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{68474, 103, 14, 0x1},  // republictsjaad
	{63097, 105, 15, 0x1},  // republictunesia
	{4578, 164, 15, 0x1},   // republicofyemen
	{26150, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{31694, 588, 5, 0x1},   // #5850
	{57193, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{42699, 119, 14, 0x1},  // dominionoffiji
	{24441, 145, 19, 0x1},  // philippinesrepublic
	{24834, 148, 13, 0x1},  // demrepofkorea
	{61764, 138, 26, 0x1},  // socialistrepublicunieburma
	{5651, 215, 13, 0x1},   // spanishsahara
	{48272, 24, 19, 0x1},   // ellinikidhimokratia
	{16029, 241, 19, 0x1},  // palestijnsegebieden
	{48003, 199, 16, 0x1},  // grondgebiedaruba
	{28294, 131, 13, 0x1},  // korearepublic
	{1674, 207, 33, 0x1},   // overseasdepartmentsaintbarthelemy
	{49718, 129, 13, 0x1},  // statecambodia
	{59260, 170, 25, 0x1},  // plurinationalstatebolivia
	{63353, 97, 20, 0x1},   // republieksierraleone
	{20735, 28, 15, 0x1},   // republicijsland
	{1262, 138, 12, 0x1},   // birmamyanmar
	{37488, 594, 5, 0x1},   // #5sen
	{40532, 308, 5, 0x1},   // #6950
	{3404, 451, 25, 0x2},   // democraticrepublicofkorea
	{38049, 111, 25, 0x1},  // islamicemirateafghanistan
	{67265, 246, 18, 0x1},  // islandssainthelena
	{37629, 315, 5, 0x1},   // #5skn
	{37051, 246, 20, 0x1},  // sthelenadependencies
	{61528, 154, 13, 0x1},  // kingdomofsiam
	{48156, 6, 12, 0x1},    // azerbajdsjan
	{42903, 64, 4, 0x1},    // droc
	{38868, 193, 19, 0x1},  // republicaelsalvador
	{50046, 208, 16, 0x1},  // territorybermuda
	{65394, 94, 17, 0x1},   // rwandeserepubliek
	{13987, 68, 15, 0x1},   // franssomaliland
	{68039, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{27764, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{53368, 197, 15, 0x1},  // saintvincentgre
	{3372, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{17776, 149, 6, 0x1},   // quatar
	{31429, 510, 5, 0x1},   // #5591
	{26855, 43, 16, 0x1},   // republicofpoland
	{40898, 546, 5, 0x1},   // #6bel
	{14168, 45, 18, 0x1},   // koninkrijkroemenie
	{14335, 73, 14, 0x1},   // formerethiopia
	{43533, 128, 18, 0x1},  // republickyrgyzstan
	{44982, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{28657, 254, 15, 0x1},  // vaticaansestaat
	{3429, 148, 14, 0x1},   // dempeorepkorea
	{57726, 150, 20, 0x1},  // alarabiyahassuudiyah
	{33412, 25, 6, 0x1},    // crotia
	{23225, 54, 11, 0x1},   // usofamerica
	{56172, 37, 23, 0x1},   // macedonianorthmacedonia
	{37026, 232, 26, 0x1},  // noordelijkemarianenislands
	{18043, 136, 19, 0x1},  // sultanateofmaldives
	{69049, 63, 23, 0x1},   // federalrepublickameroen
	{38244, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{15280, 82, 25, 0x1},   // libischearabischerepublic
	{43987, 32, 17, 0x1},   // republieklitouwen
	{31424, 353, 5, 0x1},   // #5590
	{40447, 589, 5, 0x1},   // #6790
	{55120, 16, 23, 0x1},   // duitslandbondsrepubliek
	{48341, 57, 5, 0x1},    // #7bdi
	{1126, 37, 14, 0x1},    // noordmacedonie
	{7947, 225, 25, 0x1},   // overseasterritoryhongkong
	{23505, 148, 22, 0x1},  // peoplesrepublicofkorea
	{64816, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{22570, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{7777, 46, 7, 0x1},     // rusland
	{59591, 226, 38, 0x1},  // heardeilandmcdonaldeilandenaustralisch
	{66738, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{37837, 223, 18, 0x1},  // frenchguianafrench
	{48607, 115, 5, 0x1},   // #7bru
	{16199, 37, 12, 0x1},   // vjrmacedonie
	{44918, 225, 19, 0x1},  // grondgebiedhongkong
	{65301, 95, 13, 0x1},   // republicsudan
	{49016, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{57621, 51, 15, 0x1},   // kingdomofsweden
	{1092, 53, 34, 0x1},    // oekraiensesocialistsovjetrepubliek
	{33251, 76, 18, 0x1},   // republiquedeguinee
	{42726, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{31019, 364, 5, 0x1},   // #5305
	{69318, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{40462, 623, 5, 0x1},   // #6812
	{66677, 197, 21, 0x1},  // stvincentengrenadines
	{16719, 206, 10, 0x1},  // besislands
	{23970, 64, 23, 0x1},   // formercongoleopoldville
	{22369, 117, 20, 0x1},  // chinapeoplesrepublic
	{45803, 93, 19, 0x1},   // federatievannigeria
	{19241, 1, 23, 0x1},    // albanesepeoplesrepublic
	{41008, 506, 5, 0x1},   // #6ben
	{57877, 128, 9, 0x1},   // kyrgyzrep
	{27758, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{12837, 72, 7, 0x1},    // eritrea
	{670, 68, 19, 0x1},     // frenchafarsandissas
	{11593, 205, 19, 0x1},  // frsouthernterritory
	{22535, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{17172, 9, 20, 0x1},    // bosniaandherzegovina
	{8209, 48, 24, 0x1},    // formerservieenmontenegro
	{36122, 433, 5, 0x1},   // #5mng
	{64223, 85, 16, 0x1},   // malagasyrepublic
	{70484, 140, 18, 0x1},  // federationofmalaya
	{50038, 208, 24, 0x1},  // overseasterritorybermuda
	{31829, 26, 23, 0x1},   // volksrepubliekhongarije
	{19271, 172, 8, 0x1},   // barbados
	{4605, 165, 10, 0x1},   // yemensouth
	{11871, 162, 19, 0x1},  // republiquedevanuatu
	{68275, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{6891, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{16830, 46, 10, 0x1},   // russianfed
	{40457, 371, 5, 0x1},   // #6811
	{20537, 167, 7, 0x1},   // antigua
	{65593, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{64395, 24, 21, 0x1},   // koninkrijkgriekenland
	{18887, 206, 11, 0x1},  // sababonaire
	{8587, 241, 28, 0x1},   // occupiedpalestinianterritory
	{27782, 71, 15, 0x1},   // republiekegypte
	{44011, 624, 5, 0x1},   // #6kos
	{68386, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{456, 242, 21, 0x1},    // tahitifrenchpolynesia
	{57645, 26, 14, 0x1},   // hungarykingdom
	{52951, 252, 11, 0x1},  // taiwanchina
	{7748, 79, 24, 0x1},    // equatorialguinearepublic
	{26319, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{63843, 104, 17, 0x1},  // togoleserepubliek
	{36705, 254, 15, 0x1},  // vaticaansestate
	{30059, 184, 5, 0x81},  // #4332
	{2111, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{63475, 187, 7, 0x1},   // stlucia
	{59175, 145, 19, 0x1},  // phillippinerepublic
	{36415, 14, 17, 0x1},   // republiektsjechie
	{15932, 103, 12, 0x1},  // republicchad
	{57966, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{32429, 33, 22, 0x1},   // grandduchyofluxembourg
	{36631, 196, 26, 0x1},  // orientaalserepublicuruguay
	{17, 231, 21, 0x1},     // saintmartinfrenchdeel
	{35248, 34, 16, 0x1},   // republiekletland
	{22743, 46, 17, 0x1},   // russianfederation
	{97, 231, 17, 0x1},     // saintmartinfrance
	{37951, 369, 5, 0x1},   // #5stp
	{34774, 92, 13, 0x1},   // nigerrepublic
	{38727, 557, 5, 0x2},   // #5syr
	{47683, 8, 16, 0x1},    // republicbulgaria
	{44662, 553, 5, 0x1},   // #6lux
	{7583, 73, 8, 0x1},     // ethiopia
	{60909, 61, 26, 0x1},   // formercentralafricanempire
	{63135, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50491, 26, 18, 0x1},   // hongaarserepubliek
	{310, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{2079, 196, 7, 0x1},    // uruguay
	{49380, 56, 19, 0x1},   // portugeeswestafrika
	{41613, 343, 5, 0x1},   // #6bol
	{48168, 168, 5, 0x1},   // #7bah
	{48587, 170, 5, 0x1},   // #7bol
	{1067, 247, 16, 0x1},   // svalbardjanmayen
	{70183, 182, 11, 0x1},  // britsguiana
	{33888, 308, 5, 0x1},   // #5fij
	{63927, 165, 18, 0x1},  // peoplesdemrepyemen
	{40287, 584, 5, 0x1},   // #6651
	{13125, 246, 16, 0x1},  // formersinthelena
	{7716, 244, 22, 0x1},   // republicofsouthvietnam
	{33809, 161, 4, 0x1},   // drvn
	{68900, 112, 13, 0x1},  // trucialstates
	{4246, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{55831, 205, 48, 0x1},  // overzeesecollectiviteitfrenchzuidelijketerritory
	{70568, 178, 6, 0x1},   // domrep
	{20898, 16, 21, 0x1},   // germanfederalrepublic
	{58202, 64, 8, 0x1},    // congodrc
	{58689, 254, 12, 0x1},  // vaticanstate
	{11391, 110, 16, 0x1},  // zimbabwerepublic
	{17247, 16, 3, 0x1},    // frg
	{31689, 454, 5, 0x1},   // #5840
	{21068, 65, 10, 0x1},   // congobrazz
	{12680, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{2585, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{60992, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{10880, 205, 21, 0x1},  // frsouthernterritories
	{29134, 264, 5, 0x81},  // #2xqc
	{28458, 174, 18, 0x1},  // republicofcolombia
	{30064, 226, 5, 0x81},  // #4334
	{44819, 82, 14, 0x1},   // libyanrepublic
	{39145, 253, 32, 0x1},  // americankleinereafgelegenislands
	{6941, 222, 26, 0x1},   // overseasterritorygreenland
	{69435, 159, 6, 0x1},   // tuvalu
	{7731, 244, 15, 0x1},   // vietnamrepublic
	{4221, 218, 12, 0x1},   // faroeislands
	{7823, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{46946, 54, 19, 0x1},   // unitedstatesamerika
	{31059, 288, 5, 0x1},   // #5339
	{43845, 253, 34, 0x1},  // unitedstateskleineafgelegenislands
	{18953, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{28909, 161, 5, 0x81},  // #2vnm
	{52335, 240, 5, 0x1},   // #7pur
	{10516, 10, 11, 0x1},   // byelorussia
	{40442, 395, 5, 0x1},   // #6781
	{51457, 52, 5, 0x1},    // tukey
	{52177, 191, 5, 0x1},   // #7per
	{48178, 113, 5, 0x1},   // #7ban
	{46077, 18, 14, 0x1},   // kingdomofspain
	{51718, 186, 16, 0x1},  // sintkittsennevis
	{57784, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{13753, 37, 9, 0x1},    // macedonia
	{8856, 235, 24, 0x1},   // overseasterritorymayotte
	{40803, 148, 10, 0x1},  // koreanoord
	{143, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{13244, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{38758, 192, 16, 0x1},  // paraguayrepublic
	{52582, 49, 17, 0x1},   // slovaakserepublic
	{27552, 228, 25, 0x1},  // britsindischeoceaangebied
	{58162, 155, 11, 0x1},  // tadjikistan
	{20436, 198, 11, 0x1},  // rbvenezuela
	{31054, 386, 5, 0x1},   // #5338
	{64248, 174, 16, 0x1},  // republiccolombia
	{56927, 58, 19, 0x1},   // volksrepubliekbenin
	{45315, 198, 15, 0x1},  // repbolvenezuela
	{2553, 210, 32, 0x1},   // overzeesgebiedsdeelcocoseilanden
	{3585, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{50221, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{41053, 66, 17, 0x1},   // unionofthecomoros
	{50598, 123, 5, 0x1},   // #7iri
	{40437, 590, 5, 0x1},   // #6780
	{40721, 63, 20, 0x1},   // republiqueducameroun
	{28537, 154, 18, 0x1},  // koninkrijkthailand
	{12126, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{28912, 37, 10, 0x1},   // nmacedonia
	{46965, 54, 19, 0x1},   // verstatenvanamerika
	{30044, 181, 5, 0x81},  // #4320
	{30069, 254, 5, 0x81},  // #4336
	{36241, 252, 14, 0x1},  // taiwanprovince
	{10077, 108, 16, 0x1},  // unionsouthafrica
	{30039, 224, 5, 0x81},  // #4316
	{42192, 168, 17, 0x1},  // bahamasgemenebest
	{30079, 225, 5, 0x81},  // #4344
	{37873, 186, 18, 0x1},  // stchristoffelnevis
	{40322, 518, 5, 0x1},   // #6680
	{40292, 625, 5, 0x1},   // #6652
	{12097, 65, 24, 0x1},   // brazzavillecongorepublic
	{20976, 103, 5, 0x1},   // tsjad
	{57228, 100, 15, 0x1},  // saotomeprincipe
	{21676, 228, 29, 0x1},  // britishindischoceaanterritory
	{12461, 193, 18, 0x1},  // elsalvadorrepublic
	{19176, 101, 17, 0x1},  // kingdomofeswatini
	{50811, 197, 18, 0x1},  // saintvingrenadines
	{44652, 443, 5, 0x1},   // #6lit
	{53177, 114, 17, 0x1},  // koninkrijkbahrein
	{7086, 1, 15, 0x1},     // republicalbania
	{42366, 152, 21, 0x1},  // britishsolomonislands
	{42978, 140, 18, 0x1},  // federationmalaysia
	{54443, 254, 21, 0x1},  // stateofthevaticancity
	{64687, 222, 15, 0x1},  // greenlanddanish
	{31684, 462, 5, 0x1},   // #5835
	{25518, 14, 17, 0x1},   // republicofczechia
	{49625, 177, 5, 0x1},   // #7dma
	{37447, 204, 10, 0x1},  // antarctica
	{2201, 257, 24, 0x1},   // collectivitywallisfutuna
	{7726, 244, 12, 0x1},   // southvietnam
	{48612, 8, 5, 0x1},     // #7bul
	{31790, 33, 23, 0x1},   // groothertogdomluxemburg
	{4610, 100, 17, 0x1},   // southtomeprincipe
	{34017, 304, 5, 0x1},   // #5fin
	{17393, 218, 7, 0x1},   // faeroes
	{14524, 231, 14, 0x1},  // stmartinfrance
	{17092, 116, 7, 0x1},   // drukyul
	{10167, 199, 22, 0x1},  // overseasterritoryaruba
	{62867, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{12989, 140, 20, 0x1},  // federationofmalaysia
	{40262, 545, 5, 0x1},   // #6625
	{60540, 70, 19, 0x1},   // sultanateofzanzibar
	{27725, 90, 9, 0x1},    // nyasaland
	{33442, 234, 25, 0x1},  // departementdelamartinique
	{68354, 186, 29, 0x1},  // stchristopherennevisfederatie
	{59898, 21, 15, 0x1},   // anddomtomfrance
	{34425, 221, 21, 0x1},  // grondgebiedguadeloupe
	{44613, 463, 5, 0x1},   // #6les
	{22776, 74, 6, 0x1},    // gaboen
	{6211, 220, 16, 0x1},   // gibraltarbritish
	{31139, 443, 5, 0x1},   // #5368
	{41029, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{28809, 198, 5, 0x81},  // #2ven
	{22953, 220, 9, 0x1},   // gibralter
	{44425, 73, 11, 0x1},   // ethiopiafdr
	{52016, 205, 36, 0x1},  // grondgebiedfrenchzuidelijketerritory
	{22843, 205, 42, 0x1},  // overzeesterritoryfrenchzuidelijketerritory
	{47743, 174, 16, 0x1},  // republiccolumbia
	{43437, 332, 5, 0x1},   // #6ind
	{48752, 66, 14, 0x1},   // comorosislands
	{7383, 218, 7, 0x1},    // faeroer
	{9377, 251, 24, 0x1},   // overzeesterritorytokelau
	{11196, 255, 15, 0x2},  // maagdeneilanden
	{58326, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3840, 58, 15, 0x1},    // republicofbenin
	{10837, 161, 3, 0x1},   // srv
	{40337, 296, 5, 0x1},   // #6694
	{45908, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{40267, 282, 5, 0x1},   // #6626
	{55347, 157, 18, 0x1},  // republiekoosttimor
	{38384, 566, 5, 0x1},   // #5swd
	{17211, 150, 12, 0x1},  // saudiaarabia
	{53570, 186, 27, 0x1},  // stchristophernevisfederatia
	{31144, 406, 5, 0x1},   // #5369
	{6491, 233, 19, 0x1},   // territorymontserrat
	{18321, 64, 24, 0x1},   // zairekinshasacongodemrep
	{58996, 153, 18, 0x1},  // syrianarabrepbulic
	{50659, 27, 5, 0x1},    // #7irl
	{4967, 129, 9, 0x1},    // kampuchea
	{57263, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{38636, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{34022, 610, 5, 0x1},   // #5frn
	{5820, 66, 7, 0x1},     // comores
	{27287, 44, 17, 0x1},   // portugeserepublic
	{17339, 160, 8, 0x1},   // oezbekia
	{14660, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{26018, 255, 29, 0x1},  // britishmaagdeneilandenbritish
	{37406, 82, 12, 0x1},   // kingdomlibia
	{50884, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{8112, 233, 27, 0x1},   // overzeesterritorymontserrat
	{34172, 17, 17, 0x1},   // kingdomdenemarken
	{27062, 95, 18, 0x1},   // republicofthesudan
	{29074, 49, 18, 0x1},   // republiekslowakije
	{61329, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{18326, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{376, 248, 36, 0x1},    // overzeesterritorysaintpierremiquelon
	{31024, 626, 5, 0x1},   // #5310
	{46341, 49, 18, 0x1},   // slovenskarepublika
	{28723, 614, 5, 0x1},   // #2vdr
	{57137, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{32567, 60, 9, 0x1},    // botswanna
	{61900, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{7964, 225, 16, 0x1},   // hongkongsarchina
	{54824, 131, 9, 0x1},   // zuidkorea
	{42088, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{67479, 186, 31, 0x1},  // stchristopherandnevisfederation
	{31679, 480, 5, 0x1},   // #5830
	{5473, 143, 12, 0x1},   // muscatenoman
	{35107, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{54225, 82, 20, 0x1},   // libyanarabjamahariya
	{3863, 58, 12, 0x1},    // dahomeybenin
	{68285, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{30049, 76, 5, 0x81},   // #4324
	{34027, 473, 5, 0x1},   // #5fsm
	{36318, 252, 14, 0x1},  // chinataiwanrep
	{53559, 62, 13, 0x1},   // elpenbeenkust
	{30029, 180, 5, 0x81},  // #4308
	{30034, 221, 5, 0x81},  // #4312
	{30074, 183, 5, 0x81},  // #4340
	{29429, 202, 13, 0x1},  // dutchantilles
	{47691, 8, 16, 0x1},    // bulgariarepublic
	{41089, 52, 16, 0x1},   // republiekturkiye
	{41353, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{40342, 367, 5, 0x1},   // #6696
	{40257, 392, 5, 0x1},   // #6620
	{15308, 181, 17, 0x1},  // guatemalarepublic
	{21519, 67, 5, 0x81},   // #2cpv
	{49046, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{63041, 46, 13, 0x1},   // russiafederal
	{7871, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37979, 520, 5, 0x1},   // #5sur
	{52524, 94, 5, 0x1},    // #7rwa
	{35983, 247, 11, 0x1},  // spitsbergen
	{46419, 8, 19, 0x1},    // koninkrijkbulgarije
	{55180, 171, 23, 0x1},  // federalrepublicbrazilia
	{27415, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{20163, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{23256, 161, 25, 0x1},  // democraticrepublicvietnam
	{31938, 33, 23, 0x1},   // grossherzogtumluxemburg
	{26917, 8, 24, 0x1},    // peoplesrepublicbulgarije
	{35102, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{41213, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{28603, 195, 8, 0x1},   // trinidad
	{22237, 72, 8, 0x1},    // erithrea
	{36437, 337, 5, 0x1},   // #5mzm
	{26159, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{38894, 254, 17, 0x1},  // staatvaticaanstad
	{45684, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{39747, 374, 4, 0x1},   // #620
	{21618, 175, 5, 0x81},  // #2cri
	{21033, 329, 14, 0x82}, // republiekcongo
	{44098, 623, 5, 0x1},   // #6lao
	{32531, 198, 12, 0x1},  // rbvvenezuela
	{38360, 617, 5, 0x1},   // #5swa
	{15074, 130, 18, 0x1},  // republicofkiribati
	{59565, 65, 8, 0x1},    // repcongo
	{7813, 87, 10, 0x1},    // mocambique
	{23462, 183, 5, 0x81},  // #2hnd
	{24769, 148, 12, 0x1},  // koreademrepn
	{9516, 114, 7, 0x1},    // bahrein
	{25807, 170, 16, 0x1},  // republiekbolivia
	{3929, 32, 8, 0x1},     // litouwen
	{53419, 156, 20, 0x1},  // republicturkmenistan
	{28900, 256, 5, 0x81},  // #2vir
	{49615, 17, 5, 0x1},    // #7den
	{67919, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{12703, 205, 32, 0x1},  // frenchzuidelijkezuidpoolgebieden
	{18836, 126, 9, 0x1},   // nihonkoku
	{45577, 194, 17, 0x1},  // republicofsurinam
	{21416, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{70945, 12, 21, 0x1},   // zwitserseconfederatie
	{13747, 37, 15, 0x1},   // formermacedonia
	{22570, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{40327, 536, 5, 0x1},   // #6690
	{219, 210, 29, 0x1},    // cocoskeelingislandsaustralian
	{27105, 65, 19, 0x1},   // repbrazzavillecongo
	{20880, 63, 5, 0x81},   // #2cmr
	{23133, 14, 13, 0x1},   // czeckrepublic
	{51225, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{1142, 37, 42, 0x1},    // voormaligejoegoslavischerepubliekmacedonie
	{31029, 322, 5, 0x1},   // #5315
	{31124, 384, 5, 0x1},   // #5365
	{58091, 82, 10, 0x1},   // libyastate
	{50864, 30, 18, 0x1},   // repubblicaitaliana
	{51945, 101, 18, 0x1},  // koninkrijkeswatini
	{22887, 147, 17, 0x1},  // papuaandnewguinea
	{210, 210, 28, 0x1},    // territorycocoskeelingislands
	{33427, 241, 16, 0x1},  // palestijnsgebied
	{34812, 151, 18, 0x1},  // republieksingapore
	{40739, 112, 23, 0x1},  // unitedarabischeemiraten
	{1255, 138, 12, 0x1},   // myanmarbirma
	{6816, 377, 20, 0x2},   // saintmaartenstmartin
	{2498, 112, 14, 0x1},   // unarabemirates
	{63243, 147, 21, 0x1},  // stateofpapuanewguinea
	{49552, 78, 16, 0x1},   // portugueseguinea
	{67440, 136, 23, 0x1},  // republiekvandemalediven
	{64464, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{23146, 134, 7, 0x1},   // lebanon
	{57210, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{6699, 57, 15, 0x1},    // republicburundi
	{31129, 526, 5, 0x1},   // #5366
	{13375, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{6429, 214, 20, 0x1},   // caymanislandsbritish
	{29233, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{67635, 175, 17, 0x1},  // costaricarepublic
	{22762, 120, 3, 0x1},   // fsm
	{28922, 162, 5, 0x81},  // #2vut
	{34611, 188, 19, 0x1},  // unitedmexicanstates
	{17162, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{53697, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{65105, 198, 15, 0x1},  // venezuelarepbol
	{30054, 182, 5, 0x81},  // #4328
	{33678, 422, 5, 0x1},   // #5den
	{59549, 64, 13, 0x1},   // belgischkongo
	{52210, 178, 19, 0x1},  // republicadominicana
	{56783, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{13608, 129, 15, 0x1},  // formerkampuchea
	{20921, 160, 18, 0x1},  // uzbekistanrepublic
	{40332, 507, 5, 0x1},   // #6692
	{49357, 56, 15, 0x1},   // republiekangola
	{19169, 17, 14, 0x1},   // denmarkkingdom
	{14846, 194, 13, 0x1},  // formersurinam
	{62431, 106, 18, 0x1},  // tanganyikatanzania
	{14768, 120, 13, 0x1},  // fedmicronesia
	{42214, 168, 14, 0x1},  // bahamasislands
	{18617, 169, 6, 0x1},   // belize
	{35314, 302, 5, 0x1},   // #5jor
	{31039, 524, 5, 0x1},   // #5317
	{31134, 479, 5, 0x1},   // #5367
	{54450, 254, 10, 0x1},  // thevatican
	{60764, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{54986, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{43677, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{66119, 137, 23, 0x1},  // marshallislandsrepublic
	{70707, 152, 19, 0x1},  // statesolomonislands
	{23544, 143, 19, 0x1},  // sultanatemuscatoman
	{6791, 231, 25, 0x1},   // collectivityofsaintmartin
	{54453, 254, 18, 0x1},  // vaticancityholysee
	{54712, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49636, 178, 5, 0x1},   // #7dom
	{6202, 220, 18, 0x1},   // territorygibraltar
	{8587, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{13934, 163, 15, 0x1},  // formerwestsamoa
	{23806, 126, 6, 0x1},   // nippon
	{45655, 26, 16, 0x1},   // kingdomhongarije
	{62229, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{57916, 117, 8, 0x1},   // zhongguo
	{44533, 10, 15, 0x1},   // belarusrepublic
	{2292, 207, 24, 0x1},   // territorysaintbarthelemy
	{46106, 165, 17, 0x1},  // democratischjemen
	{22077, 158, 15, 0x1},  // koninkrijktonga
	{37493, 510, 5, 0x1},   // #5sey
	{24526, 67, 21, 0x1},   // kaapverdischeeilanden
	{38097, 177, 20, 0x1},  // commonwealthdominica
	{31034, 336, 5, 0x1},   // #5316
	{31119, 376, 5, 0x1},   // #5360
	{9523, 31, 23, 0x1},    // furstentumliechtenstein
	{48348, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{1048, 247, 35, 0x1},   // overzeesgebiedsdeelsvalbardjanmayen
	{4110, 240, 10, 0x1},   // puertorico
	{13542, 18, 12, 0x1},   // spanishstate
	{25664, 26, 17, 0x1},   // republichongarije
	{644, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{63446, 126, 5, 0x1},   // japan
	{59312, 12, 19, 0x1},   // confederaziunsvizra
	{60854, 12, 21, 0x1},   // zwitserseconfederatia
	{13797, 37, 15, 0x1},   // formermacedonie
	{34941, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{60301, 43, 14, 0x1},   // republiekpolen
	{19404, 167, 5, 0x81},  // #2atg
	{49591, 98, 24, 0x1},   // federalrepublicofsomalia
	{5086, 246, 24, 0x1},   // sthelenaentristandacunha
	{40532, 484, 4, 0x1},   // #695
	{14615, 142, 11, 0x1},  // nauruisland
	{40272, 627, 5, 0x1},   // #6630
	{13295, 16, 14, 0x1},   // bondsrepubliek
	{6449, 227, 27, 0x1},   // overseasterritoryislandsman
	{31179, 352, 5, 0x1},   // #5385
	{44840, 151, 17, 0x1},  // republicsingapore
	{10566, 129, 13, 0x1},  // cambodiastate
	{28212, 99, 19, 0x1},   // republiekzuidsoedan
	{13283, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{11481, 85, 20, 0x1},   // republiquemadagascar
	{52153, 190, 5, 0x1},   // #7pan
	{43502, 467, 5, 0x1},   // #6ins
	{26586, 170, 26, 0x1},  // plurinationalestaatbolivia
	{19431, 55, 27, 0x1},   // democraticfederalyugoslavia
	{10595, 244, 15, 0x1},  // republicvietnam
	{6107, 66, 7, 0x1},     // comoros
	{20770, 148, 8, 0x1},   // dprkorea
	{53107, 88, 27, 0x1},   // islamicrepublicofmauritania
	{49955, 103, 5, 0x1},   // tshad
	{23904, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{19388, 205, 5, 0x81},  // #2atf
	{27052, 95, 28, 0x1},   // democraticrepublicofthesudan
	{4221, 218, 18, 0x1},   // faroeislandsdanish
	{40527, 335, 4, 0x1},   // #694
	{34804, 74, 17, 0x1},   // gaboneserepubliek
	{35032, 225, 15, 0x1},  // chinaprhongkong
	{62268, 95, 28, 0x1},   // democratischerepublieksoedan
	{69663, 120, 25, 0x1},  // micronesiafederatedstates
	{1222, 138, 14, 0x1},   // unievanmyanmar
	{4493, 65, 14, 0x1},    // congorepubliek
	{42373, 152, 9, 0x1},   // solomonis
	{28718, 197, 5, 0x81},  // #2vct
	{42330, 82, 18, 0x1},   // unitedkingdomlibya
	{13168, 165, 9, 0x1},   // yemenaden
	{19298, 85, 23, 0x1},   // repoblikanimadagasikara
	{34489, 115, 22, 0x1},  // negarabruneidarussalam
	{70969, 120, 28, 0x1},  // micronesiegefedereerdestaten
	{17024, 217, 9, 0x1},   // falklands
	{40766, 222, 20, 0x1},  // grondgebiedgroenland
	{38217, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{30019, 24, 5, 0x81},   // #4300
	{44162, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{8379, 108, 24, 0x1},   // formerunionofsouthafrica
	{30084, 26, 5, 0x81},   // #4348
	{19383, 204, 5, 0x81},  // #2ata
	{40522, 612, 4, 0x1},   // #693
	{4071, 237, 30, 0x1},   // overzeesterritorynorfolkeiland
	{47259, 2, 26, 0x1},    // valleysandorraprincipality
	{59368, 165, 6, 0x1},   // syemen
	{39473, 53, 7, 0x1},    // ukrania
	{65411, 99, 9, 0x1},    // zuidsudan
	{64380, 84, 17, 0x1},   // koninkrijkmarokko
	{38389, 298, 5, 0x1},   // #5swz
	{23730, 586, 5, 0x1},   // #2hvo
	{57575, 210, 19, 0x1},  // keelingislandscocos
	{18326, 64, 13, 0x1},   // kinshasacongo
	{8187, 17, 17, 0x1},    // kongerigetdanmark
	{26804, 123, 6, 0x1},   // perzia
	{59557, 64, 11, 0x1},   // kongodemrep
	{52280, 43, 5, 0x1},    // #7pol
	{1802, 214, 7, 0x1},    // caymans
	{19333, 166, 20, 0x1},  // argentijnserepubliek
	{60598, 59, 21, 0x1},   // uppervoltaburkinafaso
	{40900, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{62299, 103, 14, 0x1},  // republicofchad
	{24277, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{28903, 123, 6, 0x1},   // iriran
	{40517, 628, 4, 0x1},   // #692
	{48045, 109, 16, 0x1},  // republicofzambia
	{4498, 128, 17, 0x1},   // republiekkirgizie
	{48055, 109, 14, 0x1},  // zambiarepublic
	{13198, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{6274, 239, 25, 0x1},   // territorypitcairneilanden
	{37483, 571, 5, 0x1},   // #5sau
	{19279, 2, 5, 0x81},    // #2and
	{37498, 596, 5, 0x1},   // #5sie
	{6432, 227, 10, 0x1},   // manislands
	{64425, 95, 14, 0x1},   // republicsoedan
	{17668, 28, 6, 0x1},    // ysland
	{46155, 629, 5, 0x1},   // #6saf
	{429, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{66950, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{31174, 566, 5, 0x1},   // #5380
	{17366, 123, 17, 0x1},  // imperialstateiran
	{22374, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{27010, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6283, 239, 23, 0x1},   // pitcairneilandenbritish
	{9695, 48, 6, 0x1},     // serbia
	{23050, 122, 10, 0x1},  // indiaunion
	{71145, 250, 38, 0x1},  // overzeesgebiedsdeelturkscaicoseilanden
	{20788, 252, 9, 0x1},   // taiwanchn
	{46533, 192, 12, 0x1},  // tetaparaguai
	{30369, 236, 5, 0x81},  // #4540
	{65966, 241, 19, 0x1},  // palestijnsterritory
	{47228, 132, 19, 0x1},  // principalitykoeweit
	{36169, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{37332, 111, 13, 0x1},  // irafghanistan
	{44943, 41, 5, 0x1},    // noreg
	{23274, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{30144, 127, 5, 0x81},  // #4398
	{58425, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{29498, 231, 17, 0x1},  // frenchsaintmartin
	{40347, 341, 5, 0x1},   // #6698
	{40512, 565, 4, 0x1},   // #691
	{53493, 119, 5, 0x1},   // fidji
	{55180, 171, 21, 0x1},  // federalrepublicbrazil
	{39133, 54, 19, 0x1},   // unitedstatesamerica
	{37671, 453, 5, 0x1},   // #5slv
	{4720, 237, 17, 0x1},   // norfkailenteratri
	{16002, 241, 25, 0x1},  // palestijnseterritorybezet
	{23682, 184, 5, 0x81},  // #2hti
	{21236, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37971, 545, 5, 0x1},   // #5sud
	{14236, 129, 14, 0x1},  // formercambodja
	{1067, 247, 25, 0x1},   // svalbardjanmayennorwegian
	{46604, 478, 5, 0x1},   // #6svg
	{47273, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{5968, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{25437, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{16729, 59, 10, 0x1},   // bovenvolta
	{28082, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{3682, 209, 22, 0x1},   // bouvetislandsnorwegian
	{40507, 515, 4, 0x1},   // #690
	{62451, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{21623, 604, 5, 0x81},  // #2csk
	{57433, 64, 27, 0x1},   // congodemocratischerepubliek
	{20363, 171, 18, 0x1},  // unitedstatesbrazil
	{13523, 257, 16, 0x1},  // fwallisandfutuna
	{68519, 248, 38, 0x1},  // overzeesgebiedsdeelsaintpierremiquelon
	{797, 217, 23, 0x1},    // falklandeilandenbritish
	{50269, 121, 17, 0x1},  // republicindonesia
	{54010, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{56272, 549, 23, 0x2},  // gilbertandelliceislands
	{62980, 59, 10, 0x1},   // hautevolta
	{21151, 118, 16, 0x1},  // republicofcyprus
	{30404, 237, 5, 0x81},  // #4574
	{52317, 148, 5, 0x1},   // #7prk
	{17172, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{7955, 225, 17, 0x1},   // territoryhongkong
	{26247, 245, 57, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwicheilanden
	{54210, 82, 20, 0x1},   // unitedkingdomoflibya
	{52135, 144, 5, 0x1},   // #7pak
	{35281, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{36492, 259, 11, 0x1},  // repofkosovo
	{46826, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{17587, 25, 24, 0x1},   // hrvatskacroatialocalname
	{30024, 222, 5, 0x81},  // #4304
	{20730, 14, 13, 0x1},   // chechrepublic
	{19378, 203, 5, 0x81},  // #2asm
	{1596, 227, 9, 0x1},    // maneiland
	{29518, 215, 13, 0x1},  // westernsahara
	{7455, 60, 24, 0x1},    // bechuanalandprotectorate
	{14606, 142, 14, 0x1},  // republieknauru
	{6022, 257, 15, 0x1},   // futunaandwallis
	{68215, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{45625, 30, 14, 0x1},   // kingdomofitaly
	{36384, 287, 5, 0x1},   // #5mor
	{40242, 287, 5, 0x1},   // #6600
	{35396, 111, 21, 0x1},  // koninkrijkafghanistan
	{3319, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{17379, 123, 10, 0x1},  // iranpersia
	{70298, 52, 14, 0x1},   // turkserepublic
	{9353, 243, 24, 0x1},   // overzeesterritoryreunion
	{35632, 145, 24, 0x1},  // formerphilippinerepublic
	{14479, 81, 15, 0x1},   // liberiarepublic
	{4890, 136, 19, 0x1},   // maldivischeeilanden
	{23536, 136, 17, 0x1},  // maldivensultanate
	{55309, 73, 19, 0x1},   // incleritreaethiopia
	{44345, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{50845, 255, 5, 0x1},   // #7ivb
	{46314, 248, 20, 0x1},  // sintpierreenmiquelon
	{16940, 24, 13, 0x1},   // greecekingdom
	{57358, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{36946, 145, 22, 0x1},  // philippinecommonwealth
	{34547, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{49462, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{31749, 326, 5, 0x1},   // #5970
	{4976, 129, 38, 0x1},   // coalitiongovernmentdemocratickampuchea
	{21838, 14, 5, 0x81},   // #2cze
	{37666, 482, 5, 0x1},   // #5slu
	{22727, 145, 11, 0x1},  // philippines
	{37941, 590, 5, 0x1},   // #5sri
	{29869, 177, 5, 0x81},  // #4212
	{62657, 248, 20, 0x1},  // fsaintpierremiquelon
	{53280, 180, 7, 0x1},   // grenada
	{35257, 34, 7, 0x1},    // letland
	{6653, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{44497, 228, 32, 0x1},  // britishterritoryinindischeoceaan
	{23721, 1, 9, 0x1},     // shqiperia
	{33353, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{64208, 158, 12, 0x1},  // kingdomtonga
	{48796, 255, 41, 0x1},  // overzeesgebiedsdeelbritishmaagdeneilanden
	{33807, 416, 5, 0x1},   // #5drv
	{45968, 238, 14, 0x1},  // niuenewzeeland
	{38544, 246, 26, 0x1},  // tristandacunhaandascension
	{43561, 291, 5, 0x1},   // #6isr
	{10914, 179, 7, 0x1},   // ecuador
	{50643, 13, 16, 0x1},   // tsjechoslovakije
	{67046, 241, 28, 0x1},  // palestiniannationalauthority
	{4254, 223, 21, 0x1},   // territoryfrenchguiana
	{28114, 17, 14, 0x1},   // kingdomdenmark
	{10314, 223, 16, 0x1},  // departmentguiana
	{51998, 240, 15, 0x1},  // portoricoeiland
	{28047, 231, 21, 0x1},  // frenchpartsaintmartin
	{34556, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{20688, 68, 12, 0x1},   // afarissaland
	{19169, 17, 7, 0x1},    // denmark
	{44529, 492, 5, 0x1},   // #6leb
	{33825, 79, 8, 0x1},    // eqguinea
	{11102, 49, 8, 0x1},    // slovakia
	{63669, 106, 20, 0x1},  // tanganyikaenzanzibar
	{23796, 147, 12, 0x1},  // papuaniugini
	{56602, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{421, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{20716, 154, 8, 0x1},   // thailand
	{60024, 100, 16, 0x1},  // saotomeeprincipe
	{33809, 161, 3, 0x1},   // drv
	{21447, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{7243, 212, 7, 0x1},    // curacao
	{64405, 24, 11, 0x1},   // griekenland
	{43213, 205, 25, 0x1},  // franszuidelijkterritorium
	{4079, 237, 22, 0x1},   // territorynorfolkeiland
	{39521, 160, 11, 0x1},  // uzbekhistan
	{5456, 136, 17, 0x1},   // maldivensultanaat
	{29889, 79, 5, 0x81},   // #4226
	{46212, 628, 5, 0x1},   // #6sal
	{15469, 38, 13, 0x1},   // maltarepublic
	{9926, 164, 17, 0x1},   // yemenarabrepublic
	{15371, 75, 13, 0x1},   // ghanarepublic
	{20268, 198, 19, 0x1},  // republicofvenezuela
	{8, 231, 30, 0x1},      // territorysaintmartinfrenchdeel
	{30399, 238, 5, 0x81},  // #4570
	{33595, 28, 18, 0x1},   // ijslandserepubliek
	{70478, 140, 24, 0x1},  // formerfederationofmalaya
	{19891, 253, 22, 0x1},  // minoroutlyingislandsus
	{11534, 61, 32, 0x1},   // formercentralafrikaanskeizerrijk
	{15867, 52, 12, 0x1},   // formerturkey
	{61073, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{56065, 205, 20, 0x1},  // frsouthantarcticterr
	{10330, 201, 22, 0x1},  // overzeesterritoryaland
	{30139, 126, 5, 0x81},  // #4392
	{57330, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{23654, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{9635, 140, 7, 0x1},    // malakka
	{46781, 405, 5, 0x1},   // #6tog
	{25965, 255, 29, 0x1},  // territorybritishvirginislands
	{10955, 40, 18, 0x1},   // kingdomnederlanden
	{18553, 169, 6, 0x1},   // belice
	{36579, 131, 18, 0x1},  // korearepublicsouth
	{9642, 140, 16, 0x1},   // federatiemalakka
	{23430, 225, 5, 0x81},  // #2hkg
	{15277, 173, 5, 0x1},   // chili
	{16280, 138, 11, 0x1},  // formerbirma
	{56034, 97, 19, 0x1},   // republicsierraleone
	{22500, 72, 12, 0x1},   // eritreastate
	{35638, 145, 18, 0x1},  // philippinerepublic
	{11090, 13, 20, 0x1},   // formerczechoslovakia
	{11760, 164, 5, 0x1},   // jemen
	{26909, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{50550, 112, 17, 0x1},  // unitedarabemirate
	{43556, 505, 5, 0x1},   // #6irq
	{46159, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{24407, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{24884, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{67854, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{12149, 121, 29, 0x1},  // republicunitedstatesindonesia
	{63874, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{46312, 480, 5, 0x1},   // #6sin
	{37693, 106, 18, 0x1},  // tanzaniatanganyika
	{30004, 75, 5, 0x81},   // #4288
	{10429, 194, 16, 0x1},  // nederlandsguyana
	{22762, 120, 12, 0x1},  // fsmicronesia
	{30374, 162, 5, 0x81},  // #4548
	{55571, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{11525, 164, 8, 0x1},   // yemenrep
	{63780, 109, 16, 0x1},  // northernrhodesia
	{54941, 133, 15, 0x1},  // demvolksreplaos
	{19536, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{20287, 198, 28, 0x1},  // republicbolivarianavenezuela
	{57366, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{57330, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{61009, 232, 30, 0x1},  // northernmarianaislandsamerican
	{46416, 14, 5, 0x1},    // cesko
	{19635, 4, 5, 0x81},    // #2aus
	{46771, 622, 5, 0x1},   // #6thi
	{43933, 59, 11, 0x1},   // birkinafaso
	{6306, 217, 32, 0x1},   // overseasterritoryfalklandislands
	{50367, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{10656, 511, 10, 0x2},  // yugoslavia
	{8308, 70, 8, 0x1},     // zanzibar
	{37466, 575, 5, 0x1},   // #5sal
	{53678, 16, 23, 0x1},   // bondsrepubliekduitsland
	{54429, 152, 19, 0x1},  // solomonislandsstate
	{47210, 585, 5, 0x1},   // #6ven
	{47205, 606, 5, 0x1},   // #6van
	{37936, 300, 5, 0x1},   // #5spn
	{29924, 245, 5, 0x81},  // #4239
	{44743, 217, 24, 0x1},  // malvinasfalklandeilanden
	{202, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{36998, 232, 28, 0x1},  // northernmarianascommonwealth
	{1894, 76, 16, 0x1},    // republicofguinea
	{33251, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{18783, 145, 19, 0x1},  // filipijnserepubliek
	{33695, 88, 10, 0x1},   // mauretania
	{27183, 45, 8, 0x1},    // roumania
	{31904, 110, 17, 0x1},  // republiekzimbabwe
	{56051, 202, 7, 0x1},   // nethant
	{70106, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{18454, 165, 6, 0x1},   // #3ydye
	{63400, 123, 16, 0x1},  // islamicrepofiran
	{65105, 198, 25, 0x1},  // venezuelarepbolivarianade
	{53938, 6, 12, 0x1},    // azerbajdzjan
	{12910, 175, 17, 0x1},  // republiccostarica
	{60588, 59, 20, 0x1},   // republicofuppervolta
	{35938, 26, 17, 0x1},   // magyarkoztarsasag
	{54410, 241, 16, 0x1},  // palestinestateof
	{13054, 106, 18, 0x1},  // republictanganyika
	{10982, 150, 18, 0x1},  // saudiarabiakingdom
	{42650, 162, 16, 0x1},  // republiekvanuatu
	{18004, 138, 9, 0x1},   // uniebirma
	{31704, 415, 5, 0x1},   // #5900
	{40943, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{8747, 23, 7, 0x1},     // georgia
	{17091, 15, 3, 0x1},    // ddr
	{36047, 353, 5, 0x1},   // #5mas
	{46473, 455, 5, 0x1},   // #6sol
	{63232, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{29874, 178, 5, 0x81},  // #4214
	{51386, 220, 26, 0x1},  // overzeesterritorygibraltar
	{63518, 94, 6, 0x1},    // ruanda
	{29884, 193, 5, 0x81},  // #4222
	{29919, 217, 5, 0x81},  // #4238
	{23457, 226, 5, 0x81},  // #2hmd
	{7101, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{28655, 254, 5, 0x81},  // #2vat
	{8437, 71, 24, 0x1},    // formerunitedarabrepublic
	{36559, 148, 16, 0x1},  // demvolksrepkorea
	{41441, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{40207, 463, 5, 0x1},   // #6570
	{46545, 300, 5, 0x1},   // #6spn
	{65879, 94, 14, 0x1},   // republicrwanda
	{25981, 255, 20, 0x1},  // virginislandsbritish
	{19160, 17, 16, 0x1},   // kingdomofdenmark
	{28617, 155, 20, 0x1},  // republicoftajikistan
	{6556, 229, 6, 0x1},    // jersey
	{60424, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{36112, 386, 5, 0x1},   // #5mlt
	{32975, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{18780, 630, 5, 0x1},   // #2afi
	{15944, 176, 12, 0x1},  // republiccuba
	{37503, 480, 5, 0x1},   // #5sin
	{59295, 35, 19, 0x1},   // principautedemonaco
	{46490, 528, 5, 0x1},   // #6som
	{8298, 106, 10, 0x1},   // tanganyika
	{10510, 10, 21, 0x1},   // formerbyelorussianssr
	{7280, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{43199, 66, 11, 0x1},   // uniecomoren
	{14321, 63, 14, 0x1},   // formercameroon
	{41546, 118, 18, 0x1},  // kypriakidimokratia
	{46940, 188, 18, 0x1},  // mexicounitedstates
	{57766, 24, 16, 0x1},   // hellenicrepublic
	{16931, 24, 15, 0x1},   // kingdomofgreece
	{40202, 379, 5, 0x1},   // #6565
	{40212, 544, 5, 0x1},   // #6571
	{46550, 590, 5, 0x1},   // #6sri
	{57407, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{9926, 164, 7, 0x1},    // yemenar
	{10220, 230, 22, 0x1},  // overseasterritorymacao
	{16444, 108, 11, 0x1},  // afrikaborwa
	{16560, 223, 11, 0x1},  // fransguyana
	{43670, 432, 5, 0x1},   // #6ita
	{44197, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{35357, 127, 19, 0x1},  // republiekkazachstan
	{36432, 458, 5, 0x1},   // #5mya
	{43614, 226, 44, 0x1},  // overzeesterritoryheardeilandmcdonaldeilanden
	{1324, 139, 8, 0x1},    // mongolia
	{8512, 32, 17, 0x1},    // republiclithuania
	{46687, 615, 5, 0x1},   // #6taj
	{3555, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{32071, 23, 16, 0x1},   // republiekgeorgie
	{37776, 528, 5, 0x1},   // #5som
	{5867, 56, 14, 0x1},    // angolarepublic
	{51698, 160, 10, 0x1},  // ozbekiston
	{6714, 234, 27, 0x1},   // overzeesterritorymartinique
	{59946, 24, 16, 0x1},   // republicofgreece
	{40217, 617, 5, 0x1},   // #6572
	{15775, 52, 7, 0x1},    // turkiye
	{5624, 220, 9, 0x1},    // gibraltar
	{22050, 73, 15, 0x1},   // ethiopianempire
	{16180, 52, 7, 0x1},    // turkije
	{36897, 107, 16, 0x1},  // republiekoeganda
	{37525, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{55907, 210, 23, 0x1},  // territoryofcocosislands
	{51006, 128, 5, 0x1},   // #7kgz
	{17383, 123, 10, 0x1},  // persiairan
	{33902, 95, 7, 0x1},    // assudan
	{23064, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{41752, 161, 24, 0x1},  // vietnamsocialistrepublic
	{18752, 199, 5, 0x81},  // #2abw
	{20621, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{18768, 111, 5, 0x81},  // #2afg
	{14510, 14, 8, 0x1},    // tsjechia
	{36074, 297, 5, 0x1},   // #5mex
	{3791, 243, 13, 0x1},   // reunionisland
	{38139, 240, 23, 0x1},  // gemenebestvanpuertorico
	{37758, 455, 5, 0x1},   // #5sol
	{67199, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{58445, 63, 22, 0x1},   // cameroonunitedrepublic
	{16258, 165, 11, 0x1},  // fmrdemyemen
	{65048, 145, 10, 0x1},  // philipines
	{34828, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{9544, 163, 21, 0x1},   // independentstatesamoa
	{26328, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{42736, 125, 7, 0x1},   // alurdun
	{60915, 61, 20, 0x1},   // centralafricanempire
	{17938, 148, 10, 0x1},  // koreanorth
	{24824, 133, 16, 0x1},  // laopeoplesdemrep
	{9011, 201, 23, 0x1},   // alandautonomousprovince
	{11318, 129, 13, 0x1},  // khmerrepublic
	{4016, 210, 30, 0x1},   // overzeesterritorycocoseilanden
	{47032, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{14636, 146, 12, 0x1},  // palauislands
	{10391, 92, 5, 0x1},    // niger
	{24616, 3, 16, 0x1},    // republiekarmenie
	{14795, 234, 13, 0x1},  // lamartiniquef
	{12201, 62, 21, 0x1},   // republicofcotedivoire
	{61436, 146, 13, 0x1},  // beluuerabelau
	{24004, 65, 22, 0x1},   // brazzavilleformercongo
	{15051, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{19640, 5, 5, 0x81},    // #2aut
	{33069, 248, 20, 0x1},  // saintpierremiquelonf
	{37413, 82, 10, 0x1},   // libiastate
	{23577, 136, 23, 0x1},  // maldiveislandssultanate
	{50629, 222, 15, 0x1},  // kalaallitnunaat
	{36060, 347, 5, 0x1},   // #5maw
	{48668, 59, 11, 0x1},   // burkinofaso
	{62579, 179, 17, 0x1},  // republicofecuador
	{23563, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{29879, 179, 5, 0x81},  // #4218
	{42267, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{69555, 241, 21, 0x1},  // palestinianadminareas
	{18602, 5, 15, 0x1},    // republicaustria
	{35279, 414, 5, 0x1},   // #5jam
	{8280, 6, 12, 0x1},     // azerbeidsjan
	{4664, 227, 10, 0x1},   // islandsman
	{25721, 231, 22, 0x1},  // saintmaartenfrenchdeel
	{46580, 545, 5, 0x1},   // #6sud
	{12974, 186, 15, 0x1},  // saintkittsnevis
	{30389, 92, 5, 0x81},   // #4562
	{30409, 41, 5, 0x81},   // #4578
	{2026, 243, 9, 0x1},    // lareunion
	{32771, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{14601, 38, 5, 0x1},    // malta
	{10279, 42, 20, 0x1},   // aotearoanieuwzeeland
	{5029, 87, 18, 0x1},    // mozambiquerepublic
	{14369, 41, 5, 0x1},    // norge
	{2316, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{28448, 108, 18, 0x1},  // suidafrikarepublic
	{10544, 165, 15, 0x1},  // democraticyemen
	{8484, 153, 18, 0x1},   // syrianarabrepublic
	{47699, 181, 17, 0x1},  // republicguatemala
	{19673, 6, 5, 0x81},    // #2aze
	{22493, 72, 14, 0x1},   // stateoferitrea
	{26009, 255, 31, 0x1},  // territorybritishmaagdeneilanden
	{65564, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{51099, 38, 17, 0x1},   // repubblikatamalta
	{19234, 201, 5, 0x81},  // #2ala
	{65842, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{46307, 596, 5, 0x1},   // #6sie
	{37361, 44, 17, 0x1},   // republiekportugal
	{46234, 499, 5, 0x1},   // #6sau
	{6259, 239, 40, 0x1},   // britishoverzeesterritorypitcairneilanden
	{25510, 134, 16, 0x1},  // libaneserepublic
	{52477, 108, 5, 0x1},   // #7rsa
	{17524, 197, 28, 0x1},  // saintvincentandthegrenadines
	{8215, 48, 18, 0x1},    // servieenmontenegro
	{56713, 246, 23, 0x1},  // sainthelenaandascension
	{35594, 164, 22, 0x1},  // yemenarabrepublicyemen
	{33732, 399, 5, 0x1},   // #5drc
	{69909, 149, 4, 0x1},   // #9qa
	{7856, 235, 17, 0x1},   // departmentmayotte
	{14390, 168, 19, 0x1},  // commonwealthbahamas
	{23713, 113, 10, 0x1},  // bangladesh
	{28595, 195, 22, 0x1},  // republictrinidadtobago
	{60219, 157, 14, 0x1},  // portugeestimor
	{66170, 10, 11, 0x1},   // bjelorussia
	{25099, 1, 21, 0x1},    // volksrepubliekalbanie
	{17701, 68, 6, 0x1},    // #3aidj
	{43432, 435, 5, 0x1},   // #6ice
	{26628, 27, 15, 0x1},   // republicireland
	{36404, 487, 5, 0x1},   // #5msi
	{31709, 411, 5, 0x1},   // #5910
	{46806, 402, 5, 0x1},   // #6ton
	{59743, 12, 10, 0x1},   // switerland
	{54047, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{2984, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{22809, 219, 22, 0x1},  // guernseychannelislands
	{40952, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{19284, 578, 5, 0x81},  // #2ant
	{42618, 110, 16, 0x1},  // republiczimbabwe
	{46820, 502, 5, 0x1},   // #6tun
	{54562, 10, 17, 0x1},   // bjelorussischessr
	{27647, 112, 20, 0x1},  // unitedarabicemirates
	{29939, 201, 5, 0x81},  // #4248
	{61486, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{29999, 631, 5, 0x1},   // #4280
	{17867, 166, 18, 0x1},  // republicaargentina
	{1818, 221, 24, 0x1},   // collectiviteitguadeloupe
	{12784, 248, 16, 0x1},  // stpierremiquelon
	{18641, 116, 6, 0x1},   // buthan
	{63564, 82, 8, 0x1},    // libyanaj
	{24594, 76, 13, 0x1},   // guineaconakry
	{40197, 629, 5, 0x1},   // #6560
	{56117, 4, 19, 0x1},    // gemenebestaustralie
	{9848, 246, 20, 0x1},   // sainthelenaascension
	{30319, 91, 5, 0x81},   // #4516
	{33658, 97, 11, 0x1},   // sierreleone
	{13670, 77, 27, 0x1},   // islamitischerepubliekgambia
	{31821, 1, 22, 0x1},    // albanesevolksrepubliek
	{13198, 66, 7, 0x1},    // comoren
	{26662, 7, 14, 0x1},    // kingdombelgium
	{33734, 64, 3, 0x1},    // drc
	{51753, 123, 19, 0x1},  // iranislandsrepublic
	{19084, 206, 22, 0x1},  // sinteustatiusenbonaire
	{953, 217, 23, 0x1},    // falklandislandsmalvinas
	{10369, 98, 22, 0x1},   // somaliafederalrepublic
	{51372, 208, 14, 0x1},  // bermudabritish
	{4820, 128, 20, 0x1},   // republicofkyrgyzstan
	{28255, 37, 24, 0x1},   // republicofnorthmacedonia
	{69741, 120, 21, 0x1},  // micronesiafedstatesof
	{35334, 316, 5, 0x1},   // #5jpn
	{55533, 197, 11, 0x1},  // sintvincent
	{29899, 73, 5, 0x81},   // #4231
	{837, 250, 19, 0x1},    // turkscaicoseilanden
	{52519, 46, 5, 0x1},    // #7rus
	{5021, 87, 18, 0x1},    // republicmozambique
	{43740, 100, 7, 0x1},   // saotome
	{17724, 202, 6, 0x1},   // #3anhh
	{58764, 65, 13, 0x1},   // kongovolksrep
	{8472, 153, 17, 0x1},   // arabrepublicsyria
	{56593, 246, 20, 0x1},  // ascensionsainthelena
	{11612, 48, 19, 0x1},   // fryserbiamontenegro
	{47572, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{9125, 199, 21, 0x1},   // kofthenetherlandaruba
	{18137, 47, 18, 0x1},   // republieksanmarino
	{7023, 235, 18, 0x1},   // departementmayotte
	{48180, 113, 10, 0x1},  // bangladesj
	{60717, 133, 7, 0x1},   // laospdr
	{9279, 218, 16, 0x1},   // territoryfaeroer
	{35067, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{59882, 21, 16, 0x1},   // republicoffrance
	{11455, 128, 8, 0x1},   // kirgizia
	{66873, 128, 17, 0x1},  // republickirgistan
	{25251, 230, 5, 0x81},  // #2mac
	{24208, 119, 21, 0x1},  // matanitutugalalaoviti
	{30279, 35, 5, 0x81},   // #4492
	{57482, 123, 19, 0x1},  // islamicrepubliciran
	{51840, 236, 17, 0x1},  // nouvellecaledonie
	{19239, 1, 5, 0x81},    // #2alb
	{46443, 632, 5, 0x1},   // #6slv
	{38074, 478, 5, 0x1},   // #5svg
	{2785, 237, 24, 0x1},   // norfolkislandsaustralian
	{29894, 633, 5, 0x1},   // #4230
	{36169, 117, 20, 0x1},  // peoplesrepublicchina
	{33734, 64, 7, 0x1},    // drcongo
	{33221, 178, 15, 0x1},  // dominicaanserep
	{40162, 569, 5, 0x1},   // #6530
	{56616, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{46636, 566, 5, 0x1},   // #6swd
	{30394, 93, 5, 0x81},   // #4566
	{24098, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{27075, 95, 23, 0x1},   // sudandemocraticrepublic
	{17781, 121, 17, 0x1},  // republikindonesia
	{34540, 278, 5, 0x1},   // #5hai
	{49397, 127, 8, 0x1},   // kazachia
	{48310, 36, 12, 0x1},   // repofmoldova
	{33892, 95, 17, 0x1},   // jumhuriyatassudan
	{34742, 67, 19, 0x1},   // republicofcaboverde
	{12946, 186, 28, 0x1},  // stchristophernevisfederation
	{13697, 88, 25, 0x1},   // islamicrepublicmauritania
	{61605, 139, 13, 0x1},  // mongoliastate
	{37457, 383, 5, 0x1},   // #5saf
	{19229, 200, 5, 0x81},  // #2aia
	{46438, 482, 5, 0x1},   // #6slu
	{52719, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{43462, 163, 21, 0x1},  // samoaindependentstate
	{29909, 19, 5, 0x81},   // #4233
	{46302, 510, 5, 0x1},   // #6sey
	{2021, 173, 5, 0x1},    // chile
	{11883, 162, 7, 0x1},   // vanuatu
	{40167, 576, 5, 0x1},   // #6531
	{36236, 252, 19, 0x1},  // chinataiwanprovince
	{25710, 249, 23, 0x1},  // grondgebiedsaintmaarten
	{44377, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{53403, 20, 5, 0x1},    // suomi
	{57684, 147, 14, 0x1},  // papaunewguinea
	{3069, 223, 31, 0x1},   // overzeesgebiedsdeelfrenchguyana
	{34608, 626, 5, 0x1},   // #5hun
	{49620, 68, 5, 0x1},    // #7dji
	{66854, 174, 19, 0x1},  // republicadecolombia
	{1955, 234, 10, 0x1},   // martinique
	{43507, 312, 5, 0x1},   // #6ire
	{70796, 198, 4, 0x1},   // #9ve
	{2585, 210, 15, 0x1},   // keelingeilanden
	{34545, 573, 5, 0x1},   // #5hon
	{67975, 74, 4, 0x1},    // #9ga
	{20537, 167, 14, 0x1},  // antiguaandbarb
	{18629, 116, 6, 0x1},   // boetan
	{68642, 229, 4, 0x1},   // #9je
	{18733, 41, 19, 0x1},   // koninkrijknoorwegen
	{45612, 101, 9, 0x1},   // swazliand
	{6323, 217, 28, 0x1},   // falklandislandsislasmalvinas
	{14479, 81, 7, 0x1},    // liberia
	{28110, 155, 5, 0x81},  // #2tjk
	{29904, 72, 5, 0x81},   // #4232
	{40952, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{33117, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{30009, 220, 5, 0x81},  // #4292
	{6220, 214, 39, 0x1},   // britishoverzeesterritorykaaimaneilanden
	{36302, 252, 21, 0x1},  // taiwanprovinceofchina
	{40187, 355, 5, 0x1},   // #6552
	{29387, 62, 18, 0x1},   // republicivorycoast
	{17662, 119, 4, 0x1},   // viti
	{61064, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{30314, 143, 5, 0x81},  // #4512
	{32781, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{15580, 83, 7, 0x1},    // lesotho
	{10920, 57, 18, 0x1},   // republikayuburundi
	{10723, 127, 20, 0x1},  // republicofkazakhstan
	{51072, 131, 5, 0x1},   // #7kor
	{50988, 127, 5, 0x1},   // #7kaz
	{37760, 152, 16, 0x1},  // solomonseilanden
	{68011, 223, 4, 0x1},   // #9gf
	{22817, 219, 22, 0x1},  // channelislandsguernsey
	{25256, 231, 5, 0x81},  // #2maf
	{4840, 193, 18, 0x1},   // republicelsalvador
	{20391, 171, 20, 0x1},  // unitedstatesofbrazil
	{24076, 24, 5, 0x1},    // ellas
	{21317, 253, 44, 0x1},  // grondgebiedverafgelegeneilandjesunitedstates
	{46811, 470, 5, 0x1},   // #6tri
	{12211, 62, 21, 0x1},   // cotedivoireivorycoast
	{18206, 73, 17, 0x1},   // socialistethiopia
	{23181, 256, 31, 0x1},  // americanmaagdeneilandenamerican
	{43024, 170, 26, 0x1},  // boliviamultinationalestaat
	{62074, 147, 17, 0x1},  // nieuwguineapapoua
	{55989, 95, 17, 0x1},   // presecessionsudan
	{32222, 27, 16, 0x1},   // republiekierland
	{6693, 43, 14, 0x1},    // polandrepublic
	{5374, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{48405, 250, 18, 0x1},  // caicosislandsturks
	{40192, 347, 5, 0x1},   // #6553
	{22530, 21, 5, 0x81},   // #2fra
	{32781, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{63937, 164, 8, 0x1},   // repyemen
	{16538, 223, 11, 0x1},  // fransguiana
	{31992, 166, 19, 0x1},  // argentijnserepublic
	{18285, 64, 30, 0x1},   // democratischerepubliekvancongo
	{13575, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{4711, 237, 19, 0x1},   // teratriofnorfkailen
	{36318, 252, 19, 0x1},  // chinataiwanrepublic
	{70206, 151, 4, 0x1},   // #9sg
	{70830, 255, 4, 0x1},   // #9vg
	{19309, 85, 12, 0x1},   // madagasikara
	{43485, 163, 17, 0x1},  // westernsamoasamoa
	{68096, 219, 4, 0x1},   // #9gg
	{30154, 80, 5, 0x81},   // #4404
	{38076, 197, 3, 0x1},   // svg
	{30284, 139, 5, 0x81},  // #4496
	{46391, 236, 17, 0x1},  // nouvellecaledonia
	{42244, 12, 8, 0x1},    // svizzera
	{23467, 25, 5, 0x81},   // #2hrv
	{29914, 218, 5, 0x81},  // #4234
	{29934, 20, 5, 0x81},   // #4246
	{33604, 121, 18, 0x1},  // republiekindonesie
	{2284, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{62914, 148, 10, 0x1},  // northkorea
	{63484, 213, 11, 0x1},  // kersteiland
	{50500, 181, 18, 0x1},  // republiekguatemala
	{55030, 119, 21, 0x1},  // fijieilandenrepubliek
	{2840, 182, 26, 0x1},   // cooperatieverepublicguyana
	{70198, 95, 4, 0x1},    // #9sd
	{66923, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{64218, 181, 9, 0x1},   // gautemala
	{40097, 334, 5, 0x1},   // #6481
	{61239, 239, 33, 0x1},  // pitcairnhendersonduciaoenoislands
	{16073, 124, 12, 0x1},  // republicirak
	{67979, 180, 4, 0x1},   // #9gd
	{44064, 71, 14, 0x1},   // egyptarabrepof
	{36575, 131, 9, 0x1},   // repskorea
	{46257, 47, 21, 0x1},   // repubblicadisanmarino
	{60461, 82, 15, 0x1},   // koninkrijklibie
	{63002, 241, 28, 0x1},  // palestijnseautonometerritory
	{13641, 226, 11, 0x1},  // heardisland
	{30294, 39, 5, 0x81},   // #4499
	{36156, 413, 5, 0x1},   // #5mon
	{51425, 244, 14, 0x1},  // stateofvietnam
	{11894, 183, 17, 0x1},  // republiekhonduras
	{3177, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{33418, 279, 5, 0x1},   // #5cub
	{43103, 280, 5, 0x1},   // #6frn
	{57005, 231, 18, 0x1},  // frenchpartstmartin
	{46631, 617, 5, 0x1},   // #6swa
	{40182, 354, 5, 0x1},   // #6551
	{62413, 51, 13, 0x1},   // kingdomzweden
	{50828, 244, 12, 0x1},  // statevietnam
	{27022, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{59518, 111, 28, 0x1},  // islamitischestaatafghanistan
	{32876, 68, 27, 0x1},   // territoryoftheafarsandissas
	{11279, 14, 13, 0x1},   // czechrepublic
	{51184, 132, 5, 0x1},   // #7kuw
	{70202, 51, 4, 0x1},    // #9se
	{70788, 254, 4, 0x1},   // #9va
	{9820, 48, 20, 0x1},    // unieserviamontenegro
	{25833, 90, 5, 0x81},   // #2mwi
	{40102, 301, 5, 0x1},   // #6482
	{24837, 131, 10, 0x1},  // repofkorea
	{66164, 57, 4, 0x1},    // #9bi
	{35629, 205, 4, 0x1},   // taaf
	{67983, 23, 4, 0x1},    // #9ge
	{41200, 79, 15, 0x1},   // guineequatorial
	{20188, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{30179, 133, 5, 0x81},  // #4418
	{23751, 164, 13, 0x1},  // republicjemen
	{56932, 58, 14, 0x1},   // republiekbenin
	{39377, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{36093, 593, 5, 0x1},   // #5mli
	{25507, 86, 5, 0x81},   // #2mli
	{30289, 36, 5, 0x81},   // #4498
	{67746, 145, 23, 0x1},  // commonwealthphilippines
	{7922, 243, 25, 0x1},   // overseasdepartmentreunion
	{46921, 407, 5, 0x1},   // #6tuv
	{49273, 144, 23, 0x1},  // jamhuryatislamipakistan
	{35197, 129, 17, 0x1},  // cambodiakampuchea
	{982, 197, 23, 0x1},    // stvincentendegrenadinen
	{22708, 97, 19, 0x1},   // sierraleonerepublic
	{28012, 104, 5, 0x81},  // #2tgo
	{16301, 138, 19, 0x1},  // burmaunionofmyanmar
	{30014, 130, 5, 0x81},  // #4296
	{697, 227, 3, 0x1},     // man
	{32825, 371, 5, 0x1},   // #5cam
	{32933, 370, 5, 0x1},   // #5cdi
	{10866, 152, 14, 0x1},  // salomonislands
	{25974, 255, 27, 0x1},  // britishvirginislandsbritish
	{26653, 143, 5, 0x81},  // #2omn
	{43982, 27, 14, 0x1},   // ierserepubliek
	{7975, 117, 13, 0x1},   // chinamainland
	{64060, 31, 13, 0x1},   // liechtenstien
	{70180, 152, 4, 0x1},   // #9sb
	{54471, 254, 23, 0x1},  // vaticancitystateholysee
	{57127, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{40107, 339, 5, 0x1},   // #6483
	{66160, 114, 4, 0x1},   // #9bh
	{3635, 203, 22, 0x1},   // territoryamericansamoa
	{4830, 128, 18, 0x1},   // kyrgyzstanrepublic
	{69726, 120, 25, 0x1},  // federalstatesofmicronesia
	{60657, 28, 15, 0x1},   // icelandrepublic
	{36012, 421, 5, 0x1},   // #5mal
	{68705, 45, 15, 0x1},   // kingdomroemenia
	{68675, 191, 9, 0x1},   // piruwsuyu
	{28200, 105, 5, 0x81},  // #2tun
	{39922, 345, 5, 0x1},   // #6359
	{39822, 445, 5, 0x1},   // #6305
	{66142, 123, 10, 0x1},  // iranempire
	{47980, 94, 19, 0x1},   // republiquerwandaise
	{28178, 158, 5, 0x81},  // #2ton
	{46589, 30, 15, 0x1},   // republiekitalie
	{3967, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{14287, 226, 21, 0x1},  // heardmacdonaldislands
	{53977, 169, 15, 0x1},  // britishhonduras
	{4101, 89, 9, 0x1},     // mauritius
	{29299, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{22737, 46, 12, 0x1},   // sovietrussia
	{33038, 582, 5, 0x1},   // #5chn
	{49628, 217, 8, 0x1},   // malvinen
	{62816, 147, 12, 0x1},  // papuanguinea
	{19597, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{53627, 186, 24, 0x1},  // saintkittsnevisfederatia
	{10804, 135, 8, 0x1},   // srilanka
	{4033, 210, 24, 0x1},   // cocoseilandenaustralisch
	{37546, 144, 23, 0x1},  // pakistanislamicrepublic
	{60296, 43, 19, 0x1},   // volksrepubliekpolen
	{55071, 13, 4, 0x1},    // cssr
	{70194, 102, 4, 0x1},   // #9sc
	{53766, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{3445, 67, 20, 0x1},    // kaapverdischeislands
	{70792, 197, 4, 0x1},   // #9vc
	{56976, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{70915, 259, 4, 0x1},   // #9xk
	{40112, 342, 5, 0x1},   // #6484
	{48069, 28, 7, 0x1},    // iceland
	{33683, 418, 5, 0x1},   // #5dji
	{33705, 271, 5, 0x1},   // #5dom
	{59011, 31, 12, 0x1},   // lichtenstein
	{68804, 187, 4, 0x1},   // #9lc
	{30149, 125, 5, 0x81},  // #4400
	{19573, 106, 12, 0x1},  // tanzaniaurep
	{36358, 50, 17, 0x1},   // slovenianrepublic
	{7641, 251, 15, 0x1},   // tokelaueilanden
	{37283, 296, 5, 0x1},   // #5qat
	{35916, 427, 5, 0x1},   // #5mac
	{30909, 340, 5, 0x1},   // #5140
	{50692, 111, 23, 0x1},  // afghanistanislamicstate
	{13157, 165, 16, 0x1},  // formersouthyemen
	{33410, 446, 5, 0x1},   // #5cro
	{29714, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{29929, 119, 5, 0x81},  // #4242
	{13048, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{2785, 237, 14, 0x1},   // norfolkislands
	{32840, 272, 5, 0x1},   // #5cao
	{47188, 9, 17, 0x1},    // bosniehercegovina
	{51524, 108, 10, 0x1},  // zuidafrika
	{18793, 5, 19, 0x1},    // republiekoostenrijk
	{4204, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{25864, 57, 16, 0x1},   // republiekburundi
	{28847, 68, 20, 0x1},   // afarsendeissasgebied
	{46035, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{43551, 627, 5, 0x1},   // #6irn
	{66168, 58, 4, 0x1},    // #9bj
	{68100, 75, 4, 0x1},    // #9gh
	{16160, 104, 12, 0x1},  // republictogo
	{68504, 29, 4, 0x1},    // #9il
	{6429, 214, 8, 0x1},    // caymanis
	{68790, 134, 4, 0x1},   // #9lb
	{43237, 29, 14, 0x1},   // medinatyisrael
	{54145, 22, 15, 0x1},   // grootbrittannia
	{36088, 461, 5, 0x1},   // #5mld
	{69636, 120, 17, 0x1},  // micronesiafederal
	{545, 223, 18, 0x1},    // frenchguyanafrench
	{743, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{6616, 117, 5, 0x1},    // china
	{6910, 196, 22, 0x1},   // uruguayeasternrepublic
	{32835, 574, 5, 0x1},   // #5can
	{44410, 73, 23, 0x1},   // excludeseritreaethiopia
	{33033, 634, 5, 0x1},   // #5chl
	{40177, 337, 5, 0x1},   // #6541
	{62506, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{33351, 342, 5, 0x1},   // #5con
	{22109, 178, 20, 0x1},  // dominikaanserepublic
	{52359, 45, 5, 0x1},    // #7rou
	{66763, 40, 24, 0x1},   // koninkrijkdernederlanden
	{9491, 244, 12, 0x1},   // vietnamstate
	{37760, 152, 8, 0x1},   // solomons
	{69966, 150, 4, 0x1},   // #9sa
	{70772, 253, 4, 0x1},   // #9um
	{8048, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{17085, 15, 9, 0x1},    // formerddr
	{21742, 146, 15, 0x1},  // republicofpalau
	{65309, 95, 14, 0x1},   // sudanuntil2011
	{40117, 399, 5, 0x1},   // #6490
	{66195, 208, 4, 0x1},   // #9bm
	{4645, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{58431, 63, 22, 0x1},   // unitedrepubliccameroon
	{68104, 220, 4, 0x1},   // #9gi
	{68508, 227, 4, 0x1},   // #9im
	{68646, 185, 4, 0x1},   // #9jm
	{68786, 133, 4, 0x1},   // #9la
	{12581, 16, 28, 0x1},   // formerfederalrepublicgermany
	{59562, 64, 11, 0x1},   // demrepcongo
	{34579, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{4127, 201, 29, 0x1},   // overseasterritoryalandislands
	{46712, 538, 5, 0x1},   // #6taz
	{1236, 138, 26, 0x1},   // republiekderunievanmyanmar
	{68205, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{12668, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{35911, 410, 5, 0x1},   // #5maa
	{68386, 186, 23, 0x1},  // saintchristopherennevis
	{39857, 386, 5, 0x1},   // #6338
	{28154, 157, 5, 0x81},  // #2tls
	{46891, 508, 5, 0x1},   // #6tur
	{5924, 240, 19, 0x1},   // territorypuertorico
	{67782, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{46244, 635, 5, 0x1},   // #6ser
	{1146, 86, 4, 0x1},     // mali
	{58828, 129, 21, 0x1},  // democratischkampuchea
	{46585, 520, 5, 0x1},   // #6sur
	{46641, 298, 5, 0x1},   // #6swz
	{31777, 73, 9, 0x1},    // abessinia
	{12741, 244, 11, 0x1},  // zuidvietnam
	{40172, 303, 5, 0x1},   // #6540
	{938, 217, 8, 0x1},     // malvinas
	{33205, 619, 5, 0x1},   // #5com
	{45304, 25, 7, 0x1},    // kroatia
	{11000, 150, 19, 0x1},  // saoediarabiakingdom
	{70246, 96, 4, 0x1},    // #9sn
	{7930, 243, 17, 0x1},   // departmentreunion
	{572, 68, 19, 0x1},     // afarsissasterritory
	{67472, 62, 9, 0x1},    // ivoorkust
	{734, 6, 9, 0x1},       // azerbajan
	{51022, 130, 5, 0x1},   // #7kir
	{66191, 207, 4, 0x1},   // #9bl
	{68129, 76, 4, 0x1},    // #9gn
	{25287, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{19331, 166, 5, 0x81},  // #2arg
	{68512, 122, 4, 0x1},   // #9in
	{68724, 186, 4, 0x1},   // #9kn
	{24706, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{34652, 147, 30, 0x1},  // independentstatepapuanewguinea
	{69458, 40, 4, 0x1},    // #9nl
	{25497, 137, 5, 0x81},  // #2mhl
	{15747, 105, 17, 0x1},  // republicoftunisia
	{14028, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{55360, 157, 12, 0x1},  // timorlorosae
	{39902, 632, 5, 0x1},   // #6349
	{39862, 365, 5, 0x1},   // #6339
	{8559, 31, 13, 0x1},    // liechtenstein
	{60106, 247, 16, 0x1},  // svalbardeilanden
	{50964, 103, 15, 0x1},  // republiektsjaad
	{17383, 123, 6, 0x1},   // persia
	{33492, 357, 5, 0x1},   // #5cyp
	{51955, 101, 17, 0x1},  // eswatiniswaziland
	{10098, 70, 14, 0x1},   // formerzanzibar
	{16452, 94, 16, 0x1},   // rwandeserepublic
	{3399, 165, 8, 0x1},    // yemendem
	{33043, 516, 5, 0x1},   // #5col
	{70250, 98, 4, 0x1},    // #9so
	{52772, 48, 16, 0x1},   // republicofserbia
	{22470, 119, 5, 0x81},  // #2fji
	{66203, 170, 4, 0x1},   // #9bo
	{58895, 109, 13, 0x1},  // noordrhodesie
	{67158, 178, 4, 0x1},   // #9do
	{8008, 106, 22, 0x1},   // unitedrepublictanzania
	{68516, 228, 4, 0x1},   // #9io
	{938, 217, 30, 0x1},    // malvinasislandsfalklandislands
	{68650, 125, 4, 0x1},   // #9jo
	{69462, 41, 4, 0x1},    // #9no
	{5867, 56, 6, 0x1},     // angola
	{33970, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{35936, 390, 5, 0x1},   // #5mag
	{64231, 58, 17, 0x1},   // republicofdahomey
	{6500, 233, 17, 0x1},   // montserratbritish
	{43740, 100, 12, 0x1},  // saotomeandpr
	{50123, 203, 24, 0x1},  // territoryofamericansamoa
	{24015, 64, 22, 0x1},   // formercongoleopoldstad
	{64925, 104, 19, 0x1},  // republiquetogolaise
	{20342, 54, 21, 0x1},   // unitedstatesofamerica
	{5605, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{51076, 107, 15, 0x1},  // republiekuganda
	{37195, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{4936, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{56008, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{57157, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{39490, 188, 18, 0x1},  // unitedstatesmexico
	{32231, 27, 7, 0x1},    // ierland
	{21639, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatia
	{70238, 97, 4, 0x1},    // #9sl
	{37400, 82, 18, 0x1},   // unitedkingdomlibia
	{70838, 161, 4, 0x1},   // #9vn
	{61876, 182, 13, 0x1},  // britishguiana
	{61164, 239, 22, 0x1},  // territoryafhvkpitcairn
	{11946, 120, 17, 0x1},  // micronesiafedstat
	{56531, 231, 18, 0x1},  // stmartinfrenchpart
	{41467, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{66199, 115, 4, 0x1},   // #9bn
	{12784, 248, 17, 0x1},  // stpierremiquelonf
	{68121, 222, 4, 0x1},   // #9gl
	{59434, 89, 18, 0x1},   // republiekmauritius
	{53869, 100, 16, 0x1},  // saotomeyprincipe
	{19295, 112, 5, 0x81},  // #2are
	{48426, 250, 21, 0x1},  // caicosislandsandturks
	{59892, 21, 15, 0x1},   // franceanddomtom
	{44306, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{60424, 22, 15, 0x1},   // grootbrittannie
	{30914, 561, 5, 0x1},   // #5145
	{62457, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{922, 217, 24, 0x1},    // falklandeilandenmalvinas
	{28159, 592, 5, 0x1},   // #2tmp
	{30904, 530, 5, 0x1},   // #5135
	{6621, 225, 11, 0x1},   // hongkongsar
	{42966, 186, 22, 0x1},  // stkittsnevisfederation
	{59962, 194, 15, 0x1},  // republicsurinam
	{12157, 121, 21, 0x1},  // unitedstatesindonesia
	{58735, 164, 12, 0x1},  // kingdomjemen
	{22921, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{28007, 103, 5, 0x81},  // #2tcd
	{3620, 162, 7, 0x1},    // vanuata
	{63506, 191, 14, 0x1},  // republicofperu
	{62771, 141, 10, 0x1},  // statenepal
	{16405, 57, 17, 0x1},   // republicboeroendi
	{54536, 122, 18, 0x1},  // bharatiyaganarajya
	{45874, 212, 18, 0x1},  // grondgebiedcuracao
	{35507, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{22009, 68, 8, 0x1},    // djiboeti
	{70242, 47, 4, 0x1},    // #9sm
	{70834, 256, 4, 0x1},   // #9vi
	{16739, 218, 10, 0x1},  // faeroeisds
	{65872, 204, 4, 0x1},   // #9aq
	{65927, 9, 4, 0x1},     // #9ba
	{67154, 177, 4, 0x1},   // #9dm
	{68125, 77, 4, 0x1},    // #9gm
	{68720, 66, 4, 0x1},    // #9km
	{25374, 36, 5, 0x81},   // #2mda
	{30164, 131, 5, 0x81},  // #4410
	{69454, 189, 4, 0x1},   // #9ni
	{11162, 54, 19, 0x1},   // amerikaunitedstates
	{62044, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{30919, 514, 5, 0x1},   // #5150
	{39907, 562, 5, 0x1},   // #6350
	{35047, 117, 15, 0x1},  // chinaprmainland
	{23687, 26, 5, 0x81},   // #2hun
	{32680, 111, 13, 0x1},  // afghanistanir
	{34451, 329, 13, 0x82}, // republiccongo
	{37571, 77, 9, 0x1},    // thegambia
	{28814, 255, 5, 0x81},  // #2vgb
	{14447, 21, 14, 0x1},   // frenchrepublic
	{46560, 369, 5, 0x1},   // #6stp
	{5526, 45, 14, 0x1},    // romaniakingdom
	{19448, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{6429, 214, 13, 0x1},   // caymanislands
	{70222, 247, 4, 0x1},   // #9sj
	{3644, 203, 21, 0x1},   // americansamoaamerican
	{51001, 80, 5, 0x1},    // #7ken
	{65876, 166, 4, 0x1},   // #9ar
	{59149, 88, 20, 0x1},   // islamitrepmauritanie
	{56496, 231, 17, 0x1},  // stmartinfransdeel
	{68672, 126, 4, 0x1},   // #9jp
	{14859, 194, 18, 0x1},  // dutchguianasurinam
	{3515, 223, 22, 0x1},   // departmentfrenchguiana
	{25355, 84, 5, 0x81},   // #2mar
	{52816, 48, 24, 0x1},   // frserbiamontenegroserbia
	{35921, 591, 5, 0x1},   // #5mad
	{25104, 1, 16, 0x1},    // republiekalbanie
	{18811, 101, 19, 0x1},  // koninkrijkswaziland
	{5440, 143, 4, 0x1},    // oman
	{34255, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{27748, 71, 16, 0x1},   // koninkrijkegypte
	{19154, 41, 13, 0x1},   // norwaykingdom
	{58750, 65, 19, 0x1},   // volksrepubliekkongo
	{9097, 199, 23, 0x1},   // arubakingdomnetherlands
	{16022, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{55416, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{53322, 55, 20, 0x1},   // voormaligjoegoslavie
	{45568, 166, 17, 0x1},  // argentinerepublic
	{12620, 15, 11, 0x1},   // germanyeast
	{37250, 84, 14, 0x1},   // kingdommarokko
	{35780, 134, 16, 0x1},  // lebaneserepublic
	{9917, 164, 26, 0x1},   // northsanayemenarabrepublic
	{34079, 85, 18, 0x1},   // madagascarmalagasy
	{41412, 48, 25, 0x1},   // unievanservieenmontenegro
	{66055, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonia
	{69893, 241, 4, 0x1},   // #9ps
	{70226, 49, 4, 0x1},    // #9sk
	{56563, 168, 20, 0x1},  // gemenebestderbahamas
	{70760, 22, 4, 0x1},    // #9uk
	{70911, 163, 4, 0x1},   // #9ws
	{51565, 37, 5, 0x1},    // #7mkd
	{3727, 235, 7, 0x1},    // mayotte
	{16928, 22, 10, 0x1},   // verkingdom
	{65893, 203, 4, 0x1},   // #9as
	{11983, 16, 7, 0x1},    // germany
	{69042, 93, 22, 0x1},   // nigeriafederalrepublic
	{33692, 348, 5, 0x1},   // #5dma
	{67132, 17, 4, 0x1},    // #9dk
	{68150, 245, 4, 0x1},   // #9gs
	{15757, 105, 16, 0x1},  // tunisianrepublic
	{2247, 201, 5, 0x1},    // aland
	{40077, 449, 5, 0x1},   // #6452
	{68817, 135, 4, 0x1},   // #9lk
	{30159, 148, 5, 0x81},  // #4408
	{5187, 232, 13, 0x1},   // noordmarianen
	{8484, 153, 13, 0x1},   // syrianarabrep
	{39912, 357, 5, 0x1},   // #6352
	{44103, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{60619, 59, 18, 0x1},   // uppervoltarepublic
	{28002, 250, 5, 0x81},  // #2tca
	{57193, 178, 12, 0x1},  // dominicanrep
	{62089, 153, 8, 0x1},   // uarsyria
	{53056, 158, 5, 0x1},   // #7tga
	{17036, 46, 14, 0x1},   // russianfederal
	{7710, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{54419, 152, 24, 0x1},  // stateofthesolomonislands
	{69861, 240, 4, 0x1},   // #9pr
	{70210, 246, 4, 0x1},   // #9sh
	{54735, 119, 21, 0x1},  // republiekfijieilanden
	{11788, 130, 18, 0x1},  // ribaberikikiribati
	{36790, 83, 14, 0x1},   // kingdomlesotho
	{65897, 5, 4, 0x1},     // #9at
	{12436, 138, 5, 0x1},   // burma
	{14901, 25, 7, 0x1},    // croatia
	{65941, 172, 4, 0x1},   // #9bb
	{67128, 68, 4, 0x1},    // #9dj
	{68133, 221, 4, 0x1},   // #9gp
	{8548, 31, 24, 0x1},    // fuerstentumliechtenstein
	{68496, 121, 4, 0x1},   // #9id
	{68699, 129, 4, 0x1},   // #9kh
	{23281, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{40072, 596, 5, 0x1},   // #6451
	{69278, 38, 4, 0x1},    // #9mt
	{23915, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{70579, 52, 13, 0x1},   // turkiyeturkey
	{55621, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{28677, 254, 12, 0x1},  // vaticaanstad
	{44370, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{13163, 165, 10, 0x1},  // southyemen
	{48016, 61, 11, 0x1},   // ubangishari
	{5941, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{30924, 634, 5, 0x1},   // #5155
	{30934, 423, 5, 0x1},   // #5165
	{39877, 401, 5, 0x1},   // #6343
	{47491, 168, 17, 0x1},  // gemenebestbahamas
	{42454, 119, 24, 0x1},  // republicofthefijiislands
	{17105, 15, 9, 0x1},    // gdrformer
	{32672, 111, 19, 0x1},  // republicafghanistan
	{28752, 131, 9, 0x1},   // koreazuid
	{51799, 157, 30, 0x1},  // republicademocraticatimorleste
	{52561, 203, 9, 0x1},   // eastsamoa
	{9784, 243, 14, 0x1},   // iledelareunion
	{31519, 518, 5, 0x1},   // #5680
	{11511, 165, 19, 0x1},  // formersouthernyemen
	{22677, 218, 5, 0x81},  // #2fro
	{69411, 98, 24, 0x1},   // federalerepublieksomalie
	{40936, 244, 12, 0x1},  // vietnamsouth
	{61178, 239, 25, 0x1},  // pitcairngebiedafhvanhetvk
	{70214, 50, 4, 0x1},    // #9si
	{70842, 162, 4, 0x1},   // #9vu
	{27773, 71, 24, 0x1},   // arabischerepubliekegypte
	{7772, 10, 20, 0x1},    // bieloruslandrepublic
	{65901, 4, 4, 0x1},     // #9au
	{65959, 7, 4, 0x1},     // #9be
	{68146, 79, 4, 0x1},    // #9gq
	{5549, 234, 28, 0x1},   // overseasdepartmentmartinique
	{68500, 27, 4, 0x1},    // #9ie
	{68703, 130, 4, 0x1},   // #9ki
	{18155, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{40067, 618, 5, 0x1},   // #6450
	{68808, 31, 4, 0x1},    // #9li
	{69282, 89, 4, 0x1},    // #9mu
	{1809, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{30169, 132, 5, 0x81},  // #4414
	{69404, 92, 4, 0x1},    // #9ne
	{30249, 86, 5, 0x81},   // #4466
	{30264, 88, 5, 0x81},   // #4478
	{52043, 147, 23, 0x1},  // territorypapuanewguinea
	{66354, 202, 19, 0x1},  // netherlandsantilles
	{1561, 249, 12, 0x1},   // saintmaarten
	{5312, 40, 26, 0x1},    // thekingdomofthenetherlands
	{22959, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{30899, 551, 5, 0x1},   // #5130
	{21059, 65, 25, 0x1},   // republiekcongobrazzaville
	{12084, 65, 24, 0x1},   // congorepublicbrazzaville
	{29216, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{70691, 188, 22, 0x1},  // unitedmexicaansestates
	{14994, 61, 13, 0x1},   // oubanguichari
	{46660, 625, 5, 0x1},   // #6syr
	{14743, 45, 25, 0x1},   // socialistrepublicroemenia
	{56773, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{35751, 219, 17, 0x1},  // guernseybailiwick
	{20966, 132, 11, 0x1},  // statekuwait
	{23848, 106, 8, 0x1},   // tanzinia
	{61537, 154, 11, 0x1},  // siamkingdom
	{70445, 193, 4, 0x1},   // #9sv
	{28024, 231, 23, 0x1},  // collectivitysaintmartin
	{26215, 228, 39, 0x1},  // britishindischeoceaanterritoriumbritish
	{15687, 157, 19, 0x1},  // timorlesteeasttimor
	{22465, 20, 5, 0x81},   // #2fin
	{65955, 113, 4, 0x1},   // #9bd
	{66732, 67, 4, 0x1},    // #9cv
	{23776, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{69286, 136, 4, 0x1},   // #9mv
	{30174, 128, 5, 0x81},  // #4417
	{16385, 95, 5, 0x1},    // sudan
	{25571, 38, 5, 0x81},   // #2mlt
	{55234, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{10299, 238, 4, 0x1},   // niue
	{18845, 56, 5, 0x81},   // #2ago
	{12380, 46, 17, 0x1},   // sovietunionrussia
	{49191, 158, 14, 0x1},  // kingdomoftonga
	{64868, 79, 13, 0x1},   // spanishguinea
	{39872, 317, 5, 0x1},   // #6341
	{39917, 601, 5, 0x1},   // #6355
	{39852, 636, 5, 0x1},   // #6331
	{45436, 208, 8, 0x1},   // bermudas
	{34198, 25, 16, 0x1},   // republiekkroatie
	{39847, 432, 5, 0x1},   // #6325
	{41474, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{51909, 88, 5, 0x1},    // #7mtn
	{1175, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{27824, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{69901, 146, 4, 0x1},   // #9pw
	{12108, 65, 18, 0x1},   // congorepublicofthe
	{70756, 107, 4, 0x1},   // #9ug
	{70943, 110, 4, 0x1},   // #9zw
	{35666, 133, 12, 0x1},  // laopeoplesdr
	{65905, 199, 4, 0x1},   // #9aw
	{47320, 31, 25, 0x1},   // liechtensteinprincipality
	{66156, 8, 4, 0x1},     // #9bg
	{66828, 212, 4, 0x1},   // #9cw
	{68162, 78, 4, 0x1},    // #9gw
	{12602, 16, 16, 0x1},   // germanyfmrfedrep
	{68695, 128, 4, 0x1},   // #9kg
	{36691, 36, 16, 0x1},   // republiekmoldova
	{69380, 90, 4, 0x1},    // #9mw
	{69450, 93, 4, 0x1},    // #9ng
	{46171, 63, 18, 0x1},   // republicofcameroon
	{25379, 85, 5, 0x81},   // #2mdg
	{9979, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{30274, 188, 5, 0x81},  // #4484
	{44933, 41, 15, 0x1},   // kongeriketnoreg
	{24768, 148, 12, 0x1},  // nkoreademrep
	{45263, 117, 17, 0x1},  // peoplesrepofchina
	{52882, 8, 18, 0x1},    // republikabalgariya
	{53164, 124, 14, 0x1},  // koninkrijkirak
	{65493, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{30929, 436, 5, 0x1},   // #5160
	{39867, 635, 5, 0x1},   // #6340
	{19049, 206, 23, 0x1},  // bonaireandsinteustatius
	{26271, 245, 40, 0x1},  // southgeorgiasouthsandwicheilandenbritish
	{8073, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{19536, 106, 21, 0x1},  // tanganyikaandzanzibar
	{46350, 157, 30, 0x1},  // republikademokratikatimorleste
	{27203, 192, 17, 0x1},  // republiekparaguay
	{53306, 207, 12, 0x1},  // stbarthelemy
	{30734, 112, 5, 0x81},  // #4784
	{15897, 95, 6, 0x1},    // soedan
	{33405, 568, 5, 0x1},   // #5cos
	{70340, 100, 4, 0x1},   // #9st
	{5493, 221, 20, 0x1},   // departmentguadeloupe
	{7186, 122, 5, 0x1},    // india
	{68304, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{47040, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{10248, 211, 21, 0x1},  // newzealandcookislands
	{49971, 21, 5, 0x1},    // #7fra
	{65909, 201, 4, 0x1},   // #9ax
	{65985, 59, 4, 0x1},    // #9bf
	{27016, 15, 24, 0x1},   // duitsedemocraticrepublic
	{68154, 181, 4, 0x1},   // #9gt
	{3563, 236, 22, 0x1},   // departmentnewcaledonia
	{19363, 3, 5, 0x81},    // #2arm
	{56984, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{28555, 150, 18, 0x1},  // kingdomsaudiarabia
	{68860, 34, 4, 0x1},    // #9lv
	{69141, 232, 4, 0x1},   // #9mp
	{23522, 131, 14, 0x1},  // korearepubliek
	{4289, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{69408, 237, 4, 0x1},   // #9nf
	{46707, 583, 5, 0x1},   // #6taw
	{10902, 86, 12, 0x1},   // malirepublic
	{42373, 152, 14, 0x1},  // solomonislands
	{12140, 121, 9, 0x1},   // indonesia
	{39897, 624, 5, 0x1},   // #6347
	{57716, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{3914, 26, 15, 0x1},    // hungaryrepublic
	{24362, 162, 17, 0x1},  // republiquevanuatu
	{66735, 22, 6, 0x1},    // verkon
	{46468, 636, 5, 0x1},   // #6snm
	{4367, 249, 16, 0x1},   // landsaintmaarten
	{1005, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{28948, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{77, 249, 20, 0x1},     // dutchpartsintmaarten
	{44020, 16, 8, 0x1},    // wgermany
	{51867, 14, 14, 0x1},   // ceskarepublika
	{982, 197, 9, 0x1},     // stvincent
	{18466, 236, 21, 0x1},  // frafrenchnewcaledonia
	{59711, 20, 17, 0x1},   // republicoffinland
	{23941, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{9922, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{63818, 145, 12, 0x1},  // philippijnen
	{70752, 53, 4, 0x1},    // #9ua
	{9245, 212, 17, 0x1},   // curacaonederlands
	{3897, 26, 24, 0x1},    // peoplesrepublicofhungary
	{19573, 106, 17, 0x1},  // tanzaniaurepublic
	{66292, 10, 4, 0x1},    // #9by
	{66728, 176, 4, 0x1},   // #9cu
	{8461, 71, 23, 0x1},    // egyptunitedarabrepublic
	{50477, 54, 12, 0x1},   // untiedstates
	{40002, 331, 5, 0x1},   // #6402
	{66890, 16, 4, 0x1},    // #9de
	{68158, 224, 4, 0x1},   // #9gu
	{66127, 123, 19, 0x1},  // islandsrepubliciran
	{68684, 80, 4, 0x1},    // #9ke
	{69499, 74, 16, 0x1},   // gaboneserepublic
	{20709, 154, 15, 0x1},  // kingdomthailand
	{68856, 33, 4, 0x1},    // #9lu
	{69184, 234, 4, 0x1},   // #9mq
	{69396, 91, 4, 0x1},    // #9na
	{30244, 136, 5, 0x81},  // #4462
	{30259, 234, 5, 0x81},  // #4474
	{14359, 41, 15, 0x1},   // kongeriketnorge
	{34761, 92, 18, 0x1},   // republicoftheniger
	{59678, 245, 12, 0x1},  // sgeoandtheis
	{39892, 621, 5, 0x1},   // #6346
	{53064, 72, 11, 0x1},   // hagereertra
	{15570, 83, 17, 0x1},   // koninkrijklesotho
	{21161, 118, 14, 0x1},  // cyprusrepublic
	{27119, 65, 8, 0x1},    // congobrz
	{46239, 533, 5, 0x1},   // #6sen
	{46334, 315, 5, 0x1},   // #6skn
	{37588, 67, 11, 0x1},   // capeverdeis
	{14496, 259, 6, 0x1},   // kosova
	{32509, 198, 22, 0x1},  // bolivrepublicvenezuela
	{53160, 155, 5, 0x1},   // #7tjk
	{32972, 339, 5, 0x1},   // #5cha
	{51904, 89, 5, 0x1},    // #7mri
	{34381, 255, 21, 0x1},  // britishmaagdenislands
	{26311, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{28016, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{11708, 248, 19, 0x1},  // fstpierreetmiquelon
	{3042, 209, 6, 0x1},    // bouvet
	{69897, 44, 4, 0x1},    // #9pt
	{70319, 194, 4, 0x1},   // #9sr
	{15687, 157, 10, 0x1},  // timorleste
	{65913, 6, 4, 0x1},     // #9az
	{35097, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{20950, 183, 17, 0x1},  // republicahonduras
	{66711, 175, 4, 0x1},   // #9cr
	{40007, 369, 5, 0x1},   // #6403
	{41140, 19, 15, 0x1},   // republicestonia
	{60053, 164, 10, 0x1},  // yemennorth
	{68852, 32, 4, 0x1},    // #9lt
	{69188, 88, 4, 0x1},    // #9mr
	{49210, 241, 20, 0x1},  // westbankandgazastrip
	{56220, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{25787, 87, 5, 0x81},   // #2moz
	{29180, 152, 22, 0x1},  // britsesalomonseilanden
	{12391, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{39887, 602, 5, 0x2},   // #6345
	{46339, 524, 5, 0x1},   // #6slo
	{293, 232, 36, 0x1},    // overzeesterritorynoordelijkemarianen
	{11116, 53, 6, 0x1},    // ukrain
	{53478, 164, 5, 0x1},   // #7yem
	{43758, 64, 13, 0x1},   // demrepofcongo
	{28498, 253, 25, 0x1},  // kleineislandsunitedstates
	{15712, 191, 13, 0x1},  // republiekperu
	{36570, 131, 9, 0x1},   // koreareps
	{51555, 139, 5, 0x1},   // #7mgl
	{70336, 99, 4, 0x1},    // #9ss
	{51131, 150, 5, 0x1},   // #7ksa
	{25828, 89, 5, 0x81},   // #2mus
	{40012, 381, 5, 0x1},   // #6404
	{19286, 204, 9, 0x1},   // antartica
	{68848, 83, 4, 0x1},    // #9ls
	{69274, 233, 4, 0x1},   // #9ms
	{69400, 236, 4, 0x1},   // #9nc
	{42842, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{11222, 67, 19, 0x1},   // republiekkaapverdie
	{30269, 89, 5, 0x81},   // #4480
	{38826, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{22486, 114, 12, 0x1},  // bahrainstate
	{4348, 249, 23, 0x1},   // saintmaartenknetherland
	{39882, 380, 5, 0x1},   // #6344
	{68834, 109, 14, 0x1},  // republiczambia
	{20333, 198, 21, 0x1},  // venezuelaunitedstates
	{27389, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{30729, 195, 5, 0x81},  // #4780
	{4457, 221, 21, 0x1},   // departementguadeloupe
	{4876, 190, 16, 0x1},   // republicofpanama
	{52139, 45, 14, 0x1},   // kingdomromania
	{66962, 153, 23, 0x1},  // arabischerepublieksyrie
	{52304, 129, 8, 0x1},   // kambodja
	{16899, 121, 19, 0x1},  // nederlandseastindie
	{39575, 2, 19, 0x1},    // principalityandorra
	{66329, 169, 4, 0x1},   // #9bz
	{69594, 120, 24, 0x1},  // federalestatenmicronesia
	{67898, 21, 4, 0x1},    // #9fr
	{40017, 501, 5, 0x1},   // #6411
	{40082, 405, 5, 0x1},   // #6461
	{40092, 333, 5, 0x1},   // #6475
	{68831, 81, 4, 0x1},    // #9lr
	{58111, 116, 13, 0x1},  // kingdombhutan
	{12191, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{63423, 2, 17, 0x1},    // vorstendomandorra
	{22412, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{36279, 252, 23, 0x1},  // taiwanprovincievanchina
	{60708, 133, 13, 0x1},  // kingdomoflaos
	{53252, 105, 5, 0x1},   // #7tun
	{17812, 198, 17, 0x1},  // venezuelarepublic
	{47175, 54, 9, 0x1},    // usamerica
	{58353, 232, 25, 0x1},  // noordelijkemarianaislands
	{9505, 132, 11, 0x1},   // kuwaitstate
	{32297, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{60513, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{69905, 192, 4, 0x1},   // #9py
	{67011, 26, 17, 0x1},   // hongaarserepublic
	{42504, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{68166, 182, 4, 0x1},   // #9gy
	{30254, 38, 5, 0x81},   // #4470
	{4095, 89, 15, 0x1},    // eilandmauritius
	{39213, 136, 18, 0x1},  // republicofmaldives
	{26977, 57, 14, 0x1},   // kingdomburundi
	{47266, 2, 19, 0x1},    // andorraprincipality
	{19392, 37, 12, 0x1},   // fyrmacedonia
	{48636, 16, 20, 0x1},   // duitsebondsrepubliek
	{17920, 148, 23, 0x1},  // democraticvolksrepkorea
	{953, 217, 30, 0x1},    // falklandislandsmalvinasislands
	{46853, 186, 21, 0x1},  // stkittsnevisfederatia
	{66811, 46, 17, 0x1},   // russiasovietunion
	{51599, 39, 5, 0x1},    // #7mne
	{48822, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{10521, 46, 6, 0x1},    // russia
	{51570, 86, 5, 0x1},    // #7mli
	{16470, 27, 7, 0x1},    // ireland
	{15456, 80, 13, 0x1},   // kenyarepublic
	{1385, 213, 15, 0x1},   // christmaseiland
	{16100, 124, 12, 0x1},  // republiciraq
	{57544, 111, 11, 0x1},  // afghanestan
	{16261, 165, 8, 0x1},   // demyemen
	{46776, 616, 5, 0x1},   // #6tkm
	{2469, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{17572, 218, 7, 0x1},   // foroyar
	{15879, 76, 12, 0x1},   // frenchguinea
	{69318, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{34217, 205, 25, 0x1},  // franszuidelijketerritoria
	{28231, 52, 5, 0x81},   // #2tur
	{29815, 259, 15, 0x1},  // unscr1244kosovo
	{35097, 230, 10, 0x1},  // macaochina
	{19740, 137, 16, 0x1},  // marshalleilanden
	{34305, 197, 23, 0x1},  // stvincentendegrenadines
	{60334, 124, 13, 0x1},  // kingdomofiraq
	{45448, 53, 15, 0x1},   // republicukraine
	{33582, 336, 5, 0x1},   // #5czr
	{51116, 184, 15, 0x1},  // republicofhaiti
	{9016, 201, 25, 0x1},   // autonomousprovinceofaland
	{32912, 331, 5, 0x1},   // #5cap
	{51497, 136, 5, 0x1},   // #7mdv
	{3390, 164, 14, 0x1},   // kingdomofyemen
	{54284, 64, 23, 0x81},  // democraticrepubliccongo
	{8937, 243, 24, 0x1},   // overseasterritoryreunion
	{45898, 211, 22, 0x1},  // newzeelandcookeilanden
	{61682, 138, 9, 0x1},   // burmaunie
	{2967, 115, 14, 0x1},   // nationofbrunei
	{9588, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{59921, 49, 16, 0x1},   // slovakiarepublic
	{28380, 106, 5, 0x81},  // #2tza
	{46619, 218, 12, 0x1},  // faeroerdeens
	{7528, 242, 21, 0x1},   // frenchpolynesiafrench
	{1894, 78, 22, 0x1},    // republicofguineabissau
	{38306, 53, 8, 0x1},    // oekraine
	{10993, 150, 19, 0x1},  // kingdomsaoediarabia
	{33233, 62, 20, 0x1},   // republiekcotedivoire
	{41620, 9, 19, 0x1},    // bosnieenhercegovina
	{29657, 259, 6, 0x1},   // kosovo
	{30714, 104, 5, 0x81},  // #4768
	{22028, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{21627, 141, 15, 0x1},  // koninkrijknepal
	{53203, 156, 5, 0x1},   // #7tkm
	{63663, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{17714, 155, 10, 0x1},  // tojikiston
	{39281, 68, 8, 0x1},    // dijbouti
	{59962, 194, 16, 0x1},  // republicsuriname
	{24576, 79, 24, 0x1},   // republicequatorialguinea
	{20241, 198, 17, 0x1},  // republicvenezuela
	{51487, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesterritorysaintmartinfrenchdeelstmartinsintmaartenfransdeelsintmaartendutchpartsintmaartensaintmartinfrancemetrop" +
	"olitanfrancesaintmartinoverseasdepartmentsaintpierremiquelonafhankelijkestatesamoaoverseasterritorycocoskeelingislandsau" +
	"stralianoverseasterritorysaintpierremiquelonorthyemenoverzeesterritorynoordelijkemarianengemenebestvandenoordelijkemaria" +
	"nenamericanariesoverzeesterritorysaintpierremiquelonovascotiaoverseascollectivityfrenchpolynesiatahitifrenchpolynesiaove" +
	"rseascollectivitysaintbarthelemyougoslaviaoverzeesecollectiviteitfrenchguyanafrenchterritoryafarsissasterritoryoverzeese" +
	"collectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchafarsandissasaltanatumanoverzeesegemeenschap" +
	"frenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoverzeesgebiedsdeelfalklandeilandenbritishoverzeesterritorytur" +
	"kscaicoseilandenbritishoverseasterritoryturkscaicosislandsbritishoverzeesterritoryfalklandeilandenmalvinasislandsfalklan" +
	"dislandsmalvinasislandstvincentendegrenadinenoverzeesgebiedsdeelpitcairneilandenormandiaoverzeesgebiedsdeelsvalbardjanma" +
	"yennorwegianoekraiensesocialistsovjetrepublieknoordmacedoniedevoormaligejoegoslavischerepubliekmacedonievoormaligejoegos" +
	"lavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmamyanmarunionoverzeesdepartementfrenchpolynesiabudhabi" +
	"nnenmongoliaoverzeesdepartementsaintbarthelemyoverzeesgebiedsdeelchristmaseilandaustralischweizerischeeidgenossenschafts" +
	"jechoslowaakserepubliektadzjikistanoverzeesgebiedsdeelfrenchpolynesiabruzzoverseasterritorybonairesainteustatiussabadutc" +
	"hsaintmaartenoverzeesgebiedsdeelkaaimaneilandenoverzeesgebiedsdeelsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverse" +
	"asdepartmentsaintbarthelemyoverseasterritorychristmasislandsaustralianoverseasterritorysvalbardjanmayenislandsouthwestaf" +
	"ricaymansoverzeesecollectiviteitguadeloupeoplesrevolutionaryrepublicguineapeoplesrevolutionaryrepublicofguineabissaurepu" +
	"blictanzaniaoverzeesecollectiviteitmartiniqueenslandoverzeesterritorysvalbardjanmayennoorsfsrepublicachilelareunionoekra" +
	"insesovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefrenchguian" +
	"aoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarenissalandoverseasterritoryfrenchpolyn" +
	"esiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsamericanadaoverzeesegemeenschapfrenchguyanacooperati" +
	"everepubliekvanguyanageorgetownguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzees" +
	"gebiedsdeelamericansamoaterritoryoverzeesgebiedsdeelcocoseilandenkeelingeilandencocoseilandenoverzeesgebiedsdeelnorfolke" +
	"ilandaustralischotlandoverzeesterritorychristmaseilandsinthelenaoverzeesterritoryfrenchpolynesiaoverzeesterritorysaintba" +
	"rthelemyoverseasterritorynorfolkislandsaustralianoverzeesdepartementfrenchguyanacooperatieverepublicguyanaoverzeesdepart" +
	"ementnewcaledoniaoverzeesdepartementwallisfutunatiabruneiverblijfplaatsvredenatiabruneinationofbruneitheabodeofpeacenati" +
	"onofbruneiabodeofpeacehoverzeesgebiedsdeelbouveteilandnoorsaintbarthsoverzeesgebiedsdeelfrenchguyanacooperativerepublico" +
	"fguyanaoverzeesgebiedsdeelnewcaledoniaoverzeesgebiedsdeelsaintmaartenkingdomnetherlandssaintmaartennederlandsdeelsaintma" +
	"artensaintmartinfransdeelsaintmartinoverzeesgebiedsdeelwallisfutunavassaislandsoverseascollectivityguadeloupeoplesdemocr" +
	"aticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofkoreadempeorepkoreastkaapverdischeislandsouthrhodesiaove" +
	"rseascollectivitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartm" +
	"entwallisfutunakhchivanuataoverseasterritoryamericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollect" +
	"iviteitmayottefrenchsomalilandemocratickampuchiaoverzeesecollectiviteitreunionislandsoverzeesegemeenschapguadeloupeoples" +
	"republicofbeninformerlydahomeybeninpeoplesrepublichungarypeoplesrepublicofhungaryrepubliclitouwenoverzeesegemeenschapmar" +
	"tiniqueoverzeesterritoryamericansamoaislandsaoediaarabiaoverzeesterritorycocoseilandenaustralischleswigholsteinoverzeest" +
	"erritorynorfolkeilandmauritiuspuertoricocosisdsoverseasterritoryalandislandstvincentandgrenadinesultanaatbruneimongolziz" +
	"hiquoverseasterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchguianagalandoverseasterritorynewcaledoniadependenci" +
	"esterritoryoverseasterritorysaintmaartenknetherlandsaintmaartendutchpartsaintmaartenoverseasterritorywallisfutunaislands" +
	"territoryoverzeesdepartementguadeloupeoplesrepublicofcongorepubliekkirgizieoverzeesdepartementmartiniqueoverzeesgebiedsd" +
	"eelguadeloupeoplesrepublicofyemenfmrarabrepofyemensouthtomeprincipeoplesrepublicpolenoverzeesgebiedsdeelislandsmanipurep" +
	"ublikenfinlandepartementdemayotteratriofnorfkailenteratrinorfkailenoverzeesgebiedsdeelmartiniqueoverzeesgebiedsdeelmonts" +
	"erratsjechoslowaakserepublicofkyrgyzstanrepublicelsalvadorepubliquedusenegalrepublicofpanamaldivischeeilandenoverzeesgeb" +
	"iedsdeelpuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicmozambiquer" +
	"epublickazachstanoverzeesterritorybouveteilandsthelenaentristandacunhashemitischkoninkrijkjordaniedersachsenanhaltrucial" +
	"coastatodellacittadelvaticanoordmarianenoverzeesterritoryfrenchguyanavarraoverzeesterritorynewcaledoniaoverzeesterritory" +
	"saintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesaoedischarabiaoverzeesterritorywallisfut" +
	"unavarregiaoautonomadosacoresultanaatvanomansultanaatdermaldivensultanaatmuscatenomanoverseasdepartmentguadeloupeoplesre" +
	"publicromaniakingdomnoorwegenoverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaoverzeesgebiedsdeelgibraltarepublik" +
	"angpilipinaspanishsaharabrepsyrieoverzeesgebiedsdeelgroenlanddeensoverseascollectivitymayotterritorialcollectivitynewcal" +
	"edoniafrenchzuidelijkterritoryoverseascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicangolarepubli" +
	"cparaguayoverseasterritorymartiniqueoverseasterritorypuertoricooperatieverepubliekguyanaoverzeesegemeenschapmayotterrito" +
	"rialcollectivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverzeesegemeenschapreunioncomorosoverze" +
	"esgebiedsdeelanguilladominicanaryislandsoverzeesgebiedsdeelguernseybritishoverseasterritorygibraltarbritishoverzeesterri" +
	"torykaaimaneilandenbritishoverzeesterritorypitcairneilandenbritishoverseasterritoryfalklandislandsislasmalvinasfalklandi" +
	"slandsbritishoverseasterritorypitcairnislandsbritishoverseasterritorycaymanislandsbritishoverseasterritoryislandsmanbrit" +
	"ishoverseasterritorymontserratbritishoverzeesterritoryislandsmanitobailiwickjerseyoverzeesgebiedsdeelhongkongspecialadmi" +
	"nistrativeregionchinahongkongsarvanchinamacaosarchinaoverzeesterritoryguadeloupeoplesrepublicpolandrepublicburundioverze" +
	"esterritorymartiniqueoverzeesterritorypuertoricollectivitedesaintmartincollectivityofsaintmartinsaintmaartenstmartincoll" +
	"ectivityowganystanyslamrespublikasyriauarabemiratesoostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygr" +
	"eenlandemocratischerepublieksomalietuvosrespublikarntenoverzeesdepartementmayotterritorialcollectivityguadeloupeoplessoc" +
	"ialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublicofalbaniaoverzeesdepartementreunionofindiaoverzeesg" +
	"ebiedsdeelbermudaislandsoverzeesgebiedsdeelcuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofthenetherlan" +
	"dcuracaodutchsintmaartenstmartinsaintmaartenoverzeesgebiedsdeelfaeroereilandenoverzeesgebiedsdeelmayotterritorialcollect" +
	"ivitymartiniquebechuanalandprotectoraterritorialcollectivitymayotterritorialcollectivityfrenchpolynesiafrenchsouthernant" +
	"arcticlandsocialistischethiopiaoverzeesgebiedsdeelreunionindiaoverzeesgebiedsdeeltokelaueilandenoverzeesterritorygroenla" +
	"ndemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicbieloruslandrepublicunionmya" +
	"nmarrepublicamocambiqueoostelijkerepublicuruguayoverseasdepartmentmayotterritoiredesileswallisetfutunachitsjevanutaturky" +
	"iaoverseasdepartmentreunionoverseasterritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandur" +
	"tanzaniaoverzeesgebiedsdeeljerseybritishoverseasterritoryanguillabritishoverzeesterritorymontserratchaanachakthainanshen" +
	"gelandoverzeesterritoryhongkongerigetdanmarkansasformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyy" +
	"azerbeidsjanformertanganyikazanzibarepubliquededjiboutirepublicmauritiuseilandubailliagedeguerneseyformerunionofsouthafr" +
	"icarepublicsouthafrikauniesouthafrikaformerunitedarabrepublicegyptunitedarabrepublicsyrianarabrepublicofcolumbiarepublic" +
	"lithuanianrepublicfilipijnenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenbu" +
	"rgwesternpomeraniaoosterserepubliekuruguayoverseasterritorycuracaoknetherlandcuracaoverzeesgebiedsdeelsouthgeorgiasouths" +
	"andwicheilandencocoskeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilandenoverseasterritorymayotte" +
	"rritorialcollectivityreunionfrenchcameroonsarawakeislandsoverseasterritoryreunionoverseasterritorytokelauislandsoverzees" +
	"gebiedsdeelalandautonomousprovinceofalandseilandenoverzeesgebiedsdeelarubakingdomofthenetherlandsarubakingdomnetherlands" +
	"arubakofthenetherlandarubadutcheastindiestbarthsoverzeesgebiedsdeelmacauheardandmcdonaldislandsaudischarabiaoverzeesterr" +
	"itorycuracaonederlandsoostindieoverzeesterritoryfaeroerislandsoverzeesterritorymayotterritoiredesileswallisfutunaoverzee" +
	"sterritoryreunionoverzeesterritorytokelauheardmcdonaldislandsaudischarabiefederalstatesmicronesiafederatiamalayasiaforme" +
	"rrepublicofvietnamstateofkuwaitstatebahreinfurstentumliechtensteindependentstatesamoaoosterserepublicuruguayoverzeesgebi" +
	"edsdeelguamterritoryformerfederatiamalakkafederatiemalakkaformerfederationmalayafederatiaformerserbiamontenegrotesociali" +
	"stischelibischarabischevolksjamahiriyyazadkashmirishrepublicofchiledelareunionformerserviamontenegrounieserviamontenegro" +
	"ndgebiedsainthelenaascensiontristandacunhaandsainthelenadependenciesaintkittsnorthsanayemenarabrepublicnorthsanandrespro" +
	"videnciasantacatalinatievanbruneideverblijfplaatsvandevredenatievanbruneidaressalaamoliseformertsjechoslowakijeformeruni" +
	"onsouthafricaunionformerzanzibarpembaisdemocraticrepublmadagascaribiannetherlandsguianaoverseasterritoryarubaknetherland" +
	"arubailiwickofjerseyoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandepart" +
	"mentguianaoverzeesterritoryalandemocraticrepublicsomaliafederalrepublicnigeriafederatiaoverzeesterritoryarubanederlandsg" +
	"uyanaoverzeesterritorymacautraliafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenk" +
	"ingdomcambodiastateofcambodiaformerrepublicvietnamsrepubliekvanpalaurepubliekmoldavieformersfrofyugoslaviaformeroekraien" +
	"sesovietsocialistrepublicofromaniasocialistrepublicofkazakhstanrepublicazerbaijanrepublicacaboverdemocraticsocialistrepu" +
	"blicsrilankaceylonformerwitrussischessrvietnamfrsouthantarcticlandsalomonislandsfrsouthernterritoriesomalirepublicecuado" +
	"republikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudiarabiakingdomsaoediarabiakingdomofafghanistanoverseas" +
	"territoryguamamericanoverzeesterritoryguameghalayaformerczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnor" +
	"thamerikaunitedstatesnorthamerikaansmaagdeneilandenformerkhmerrepubliekkaapverdieformermaldiveislandsaoediearabieformerc" +
	"zechrepublicofcostaricastileleonformerkhmerrepublicofguatemalagassischerepubliekvancaboverdecapeverderepublicofzimbabwer" +
	"epublicofukrainerepublicofugandarepublicgeorgiarepublickirgiziaformeroekraiensessrepubliquemadagascarinthialandformersou" +
	"thernyemenrepoformercentralafrikaanskeizerrijkethiopiefriuliveneziagiuliafrsouthernterritoryfryserbiamontenegrondgebieds" +
	"outhgeorgiasouthsandwicheilandenseychellenislandsakartveloweraustriafstpierreetmiquelonformerverenigdearabischerepubliek" +
	"jemenformernoordvietnamissouribaberikikiribatiformernorthvietnamelillaformersouthvietnamizoramformerukrainianssrepubliqu" +
	"edevanuaturkserepubliekhonduraswitzerlandformerwesternsamoafederalmicronesiafedstatmicronesiaformereastgermanygermandemo" +
	"craticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicbrazzavillecongorepubli" +
	"coftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicoftheivorycoastrepublicofcotedivoireivorycoastrepublic" +
	"cotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedkingdonformerjoegoslaviaformerjoegoslaviefor" +
	"mersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistrepublicadeelsalvadorrepublica" +
	"costaricatalunyaformerwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgermanyformerfederalrepubl" +
	"icgermanyfmrfedrepofgermanyeasterngermanyfransezuidelijketerritorialcollectivityfrenchsouthernterritoryfrenchzuidelijkez" +
	"uidpoolgebiedenformerzuidvietnamainefrsantarcticlandsouthdakotafstpierremiquelonfederaldemocraticrepublicofnepalstateeri" +
	"treafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotswanarepubliccostaricabindaformerivorycoastchristophern" +
	"evisfederationsaintkittsnevisfederationofmalaysiafederationnigeriaformerjugoslaviaformerunitedrepublictanganyikazanzibar" +
	"unitedrepublickameroenformeroppervoltatarstanformersinthelenaformersouthjemenformersouthyemenadenformersovjetunievandeco" +
	"morenfederaleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliekdercomorenf" +
	"ederalislamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorena" +
	"rchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandfutunaisdspanishstatemongol" +
	"iaformercapeverdemocratischfederatiefjoegoslavieformerkampucheardimcdonaldislandsheardislandstchristoffelennevislamitisc" +
	"herepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritaniaformermacedoniathefmryugrpmacedoniatfyrofmacedoniafor" +
	"mermacedoniefyrommacedonieformerswazilandelawaregyptformervenezuelazioverzeesdepartementsaintmartinfrenchdeelsaintmartin" +
	"cleritethiopiaformerwestsamoaformerzuidjemenfranserepubliekdjiboutifranssomalilandemkoreafriendlyislandstbartsjechisches" +
	"lowaaksefederalrepublicformergermanyfederalrepublicofformergermanyfmrdemrepofgermanyunifiedfwallisenfutunaeilandenoppero" +
	"ostenrijkoninkrijkroemeniefederalruslandflemishbrabantwalloniaformercambodiaformercambodjammukasjmiriphablikiyesewulaafr" +
	"ikampocheardmacdonaldislandsouthaustraliaformercameroonformerethiopiaformerhongkongeriketnorgemenebestpuertoricommonweal" +
	"thbahamaskateenomanfranspolynesiefrenchkameroenfrenchrepublicsloveniarepublicofliberiarepublicofkosovarepublictsjechiafr" +
	"enchstmartinfrancedomtomfrenchtogolandfsofmicronesiaoberosterreichechnyarepubliekmaltarepublieknauruislandsrepubliekpala" +
	"uislandsrepubliekzairepubilikayakongodemokratikibriscumhuriyetifaeroeislandsfederalrussiansovietfederalsocialistrepublic" +
	"roemeniafedmicronesiaflaguadeloupeflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrep" +
	"ublicofrwandarepubliccroatiarepublicamoldovalenciancommunitymadridprofkoreafranskameroenfwallisfutunaoostduitslandoubang" +
	"uicharizonafhankelijkeensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublic" +
	"kiribatibetaanseautonomeregiomadeiraoutermongoliarepiblikayitirepiblikseselimpopoolsepeoplesrepublicroemeniarepublicacub" +
	"aljuwschapjerseyrepublicchilerepublicchilibischearabischerepublicadeguatemalarepublicsaintluciarepublicgabonrepublicliba" +
	"nonrepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepublicmaltarepubl" +
	"icnaurugayrepublicpalaurepubliekcubadenwurttembergrondgebiedchristmaseilandmanrepubliekirakoninkrijklesothokingdombulgar" +
	"ijerepubliekmalibischarabischerepublicofazerbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorelesterepublie" +
	"kperumeniarepubliektogoleserepublicoftunisianrepublicofturkiyecumhuriyetiopiarepublikmorislamicrepofafghanistanformercey" +
	"lonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepubliquedjiboutirepublicchadrepubliccubailli" +
	"agedejerriphabulikiyaafurikatshipembezettepalestijnseterritorybezettepalestijnsegebiedenbezetpalestijnseterritoryrepubli" +
	"cirakoninkrijkbelgierepubliciraqrepublicmalibaneserepublieksintluciarepublicperurepublictogorepublicturkijevjrmacedoniav" +
	"jrmacedonievlaamsgewesternaustraliavsvanamerikabritsguyanafmrdemyemenfmrethiopiaformerbirmaunieformerburmaunionofmyanmar" +
	"burmaunionmyanmarburmanowmyanmarburmamyanmarunieformermacauformersudanformersyriaarabrepublicboeroendiformerzairephaboli" +
	"kiyaafrikaborwandeserepublicofirelandrepublicmaldivestomeprincipalityofmonacoprincipalityofandorrafransguianafransguinee" +
	"fransguyanafranssoedanfrenchcongoverseasterritoryheardislandsmcdonaldislandsaustraliancapitalterritoryfrenchsudanfrpolyn" +
	"esiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyahalyama" +
	"niyahawaiiformersiamformerussrrussianfedertionfranscongoverzeesgebiedsdeelbonairesainteustatiussabanederlandseastindieov" +
	"erijsselverkingdomofgreecekingdomofburundivorarlbergrondgebiedsaintbarthelemybouvetoyafaeroernewhebridesfalklandsfedruss" +
	"ianfederalevolksrepubliekjoegoslavieflevolandformerddrukyulformergdrformerformeryugoslavrepublicmacedoniatheformeryugosl" +
	"avrepublicofbosniaandherzegovinarepublicadaguinebissaudiaarabiafrankrijkoninkrijkspanjefrgermanyfrieslandoostsamoavojvod" +
	"inavsamerikabalearenbretagnewjerseybrittanyfmrsudanfrguianaoezbekiabavariabeierenbelguimperialstateiranpersiairanfaeroes" +
	"floridafmrussrepublikaekosovesaintbartsjechoslowaaksefederatieverepubliekvandefilipijnencommonwealthnorthernmarianassamf" +
	"ormosaintvincentandthegrenadinesocialistischethiopieforoyarepublikahrvatskacroatialocalnamehrvatskacroatianrepublicmaled" +
	"ivenezualabamatanitukovitifryslandkomorenvermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#3csxxiangga" +
	"ngtebiaxingzhengquatarepublikindonesiaunitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicaarge" +
	"ntina#3dddemocracticpeoplesrepublickoreademocraticvolksrepkoreanorthrhinewestphalia#3dybjelorussischesovietsocialistrepu" +
	"blicuniebirmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofestoniansovietsocialistrepublicaguineaecuatorial" +
	"lerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkemarianeislandsocialistethiopia#3hvbformerdemocr" +
	"aticrepublicgermanydemocraticrepublicduitslandemocratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepublicof" +
	"naururepublicofindiarepublicoegandalucia#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3vdvn#3ydye#3yucsfrafrenchnewca" +
	"ledoniafransezuidelijkeenantarctischegebiedenorthdakota#3zrcdbasquebayernbelicentralafrrepubulikayurwandanrepublicofmala" +
	"wirepublicaustriabelizeberlinboetanbremenbuthanfaroesfidzjiboutikyprospugliapunjabodepeacenationbruneiabodepeacentralafr" +
	"icankeizerrijkoninkrijknoorwegen#2abwestflanders#2afganistan#2afilipijnserepubliekoostenrijkoninkrijkswazilandeswatiniho" +
	"nkoku#2agoverzeesterritorybonairesainteustatiussababonairesainteustatiusandsababonairesabaandsinteustatiusbonairesinteus" +
	"tatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsababonaireandsinteustatiusandbonai" +
	"reensinteustatiusenbonaireandsabaenbonairepublikiyakongodemokratikingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdom" +
	"ofswazilandkingdomafghanistan#2aia#2ala#2albanesepeoplesrepublicofzanzibarbados#2and#2antartica#2arepoblikanimadagasikar" +
	"akalpakstan#2argentijnserepubliekargentinie#2armidwayatoll#2asm#2ata#2atfyrmacedonia#2atgrondgebiednorfolkeilandemocrati" +
	"cfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibaruni" +
	"tedrepublicoftanzaniaurepubliccaboverdemocratischfederatiefjoegoslaviazores#2aus#2autonomousprovincealandeilanden#2azerb" +
	"eidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilandenrepublicofelsalvadorientalrepublicuruguay#2b" +
	"en#2beseilanden#2bfaroereilanden#2bgd#2bgrondgebiedbonairesainteustatiussabaensinteustatiusminoroutlyingislandsuskleinea" +
	"fgelegenislandsuskleineafgelegeneilandenvandeuskalherria#2bhrepubliksingapuraguay#2bhs#2biharyana#2blm#2blrepubliquedube" +
	"nin#2blzuidgeorgiaenzuidelijkesandwicheilandenorfolkisds#2bmutawakkilitischkoninkrijkjemen#2bolivariaanserepubliekvenezu" +
	"elabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofve" +
	"nezuelarepublicbolivarianavenezuelaverenigdestatenvanvenezuelaunitedstatesofamericaunitedstatesbrazilia#2brazilunitedsta" +
	"tesofbrazilfederalrepublicsomalia#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatieverepubliekjoegoslavietman#2" +
	"bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedstatesusabuitengebiedkleineeilandenvandeverenigdestatenvann" +
	"oordamerikaverenigdestatenkleineeilanden#2bys#2cafarissaland#2can#2cckingdomthailandelhi#2chechrepublicijslandserepublic" +
	"southkoreadprkorea#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofpuertoricooperativerepublicguyana" +
	"#2cmrepubliquedunigermanfederalrepublicofuzbekistanrepublicofslovakianrepublicahondurastatekuwaitsjad#2codisharjah#2cogr" +
	"ondgebiedbouveteilandemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekco" +
	"ngodemrepofthecongoa#2cokirghizrepublicofcyprusrepublicportugalicia#2collectiviteterritorialedesaintpierreetmiquelonform" +
	"ercentraalafrikaanskeizerrijkethiopia#2commonwealthfilipijnenrepubliekmontenegrondgebiedverafgelegeneilandjesunitedstate" +
	"skleinepacifischeislandsunitedstatesverafgelegeneilandjesovereigndemocraticrepublicfijisovereigndemocraticrepublicoffiji" +
	"dominionceylondominionofceylonsrilankai#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestdernoordelij" +
	"kemarianeneilanden#2cri#2cskoninkrijknepalestijnsebevrijdingsorganisatia#2cubritishindischoceaanterritory#2cuwestvirgini" +
	"a#2cxrepubliquedutchadrepublicofpalaurepublicofkenyarepublicofghanarepublicliberia#2cym#2cyportugeserepubliekkirgistan#2" +
	"czechoslovakfederativerepublicofbrazilfederativerepublicazerbeidzjan#2ddrepubliquemauricentraalafrrepubliekelsalvadorepu" +
	"blikoesterreichristmasislandterritory#2deu#2dhy#2djiboeti#2dmaharashtransitionalgovernmentethiopianempireethiopia#2dnkon" +
	"inkrijktongakingdombulgaria#2dominikaanserepublicadehondurasrepublicofbolivia#2dza#2eazarbaycanrespublikasintbartholomeu" +
	"soutlyingislandsowjetunie#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasa" +
	"rhongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublichongkongchinasardegna#2estadolibreasociadodepuertor" +
	"icoamerican#2ethopia#2eue#2fin#2fji#2flkingdombahrainstateoferitreastatepalestinedantillen#2frafrenchsouthernantarcticte" +
	"rritoryfrafrenchsouthernandantarcticterritoriesfransegebiedenindezuidelijkeindischeoceaanorthbrabantiguabarbudagestan#2f" +
	"roemeensesocialistrepublicofsierraleonerepublicphilippinesovietrussianfederation#2fsmicronesia#2gaboen#2gbritishoverseas" +
	"territoryguernseychannelislandsguernsey#2geoverzeesterritoryfrenchzuidelijketerritoryofpapuaandnewguineaterritory#2ggy#2" +
	"ghasjemitischkoninkrijkjordanie#2gibralterritoiredesterresaustralesantarctiquesfrancaisestoniarepublicdjibouti#2gin#2glp" +
	"drepubliekindiaunion#2gmbritsgebiedindeindischeoceaan#2gnbritishindiaoceaanterritory#2gnq#2grczeckrepubliclebanon#2grdco" +
	"ngoverzeesgebiedsdeelamericanmaagdeneilandenamericanvirginislandsusofamerica#2grl#2gtm#2guformerdemocraticrepublicvietna" +
	"mformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestindiestbart" +
	"holomeus#2gum#2guyanefrancaise#2hkgrondgebiedfrenchguyana#2hmd#2hnd#2hrvolksdemocratischerepublickoreadempeoplesrepublic" +
	"ofkorearepubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsou" +
	"thgeoislandsindhivehiraajjeygejumhooriyyaa#2hti#2hungarianpeoplesrepublicbangladeshqiperia#2hvolksdemocratischerepublicj" +
	"emen#2idn#2imn#2independenstetbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzinia#2iot#2irl#2irn#2irq#2is" +
	"lamitischeovergangsstaatafghanistantransitionalislamicstateofafghanistandemocraticrepublicformercongoleopoldvilleformerc" +
	"ongobrazzavilleformercongoleopoldstadzjiekistan#2isrealjumhuriyahattunisiyahellas#2italianrepublicmoldaviansovietsociali" +
	"strepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiran" +
	"#2jamhuuriyadademuqraadigasoomaaliyeedemocraticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#2jey#2" +
	"jorepubliquevanuaturkemenistan#2jpnorthguinea#2kazakhsovietsocialistrepublicofthephilippinesrepublicofnicaraguadaloupe#2" +
	"ken#2kgzuidgeorgiaendezuidsandwicheilandenorthkaapverdischeeilanden#2khm#2kirghizsovietsocialistrepublicequatorialguinea" +
	"conakry#2kna#2korepubliekarmenie#2kwt#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeo" +
	"plesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverzeesterritoryanguillaopeoplesdemrep" +
	"ofkorea#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekazerbeidzjanmayensvalbardenjanmayenan" +
	"dsvalbardandjanmayenislandsomalischerepublicmontenegrondgebiedbritishindischeoceaanterritoriumbusoweswatini#2lca#2lie#2l" +
	"ka#2lsocialistischevolksrepubliekalbaniederosterreichhattisgarhinelandpalatinatelangana#2lturkyye#2luxianggangtebiexingz" +
	"hengqunitedsatesamericaunitedsatesofamericaus#2lvae#2mac#2mafederaldemocraticrepublicnepalestinianauthorityadministeredt" +
	"erritoryofchristmasislandsterritory#2marshalls#2mcorse#2mda#2mdgrondgebiednewcaledonia#2mdvolksdemocratischerepublieklao" +
	"sdemocraticpeoplesrepublicjemen#2mexikoninkrijkdenemarken#2mhl#2mkd#2mlibaneserepublicofczechiaczechrepublicczechiarepub" +
	"licbotswana#2mlt#2mmrepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofromanianpeoplesrepublichongarij" +
	"e#2mnewyorkoninkrijkzweden#2mngrondgebiedsaintmaartenfrenchdeelliceeilanden#2mnportugueserepublickazakhstan#2mozambque#2" +
	"mrt#2msrepubliekbolivia#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekburundi#2nfkingdombahreinoespana#2ngautengland#" +
	"2nhbritishindischeoceaangebiedbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorybritishmaagdeneilanden" +
	"britishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritorybritishoverseasterritorys" +
	"outhgeorgiasouthsandwichislandsbritishoverzeesterritorybritishindischeoceaanterritoriumbritishoverzeesterritorysouthgeor" +
	"giasouthsandwicheilandenbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritorysainthelenaasc" +
	"ensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristandacunhasainthelenaanddependenciesth" +
	"elenaenascension#2nic#2niueislands#2nld#2norfolkislandterritory#2nplurinationalestaatboliviarepublicadechilerepublicirel" +
	"and#2nru#2nzl#2omn#2pakingdombelgium#2pan#2pcnmiddlecongoverzeesdepartementfrenchzuidelijketerritoryofnewcaledoniaanddep" +
	"endenciesterritorycocosislandsaintbartlemy#2perzia#2phl#2plwesterncape#2pnguinea#2polishpeoplesrepublicofpolandpeoplesre" +
	"publicofangolapeoplesrepublicmongoliapeoplesrepublicbulgarije#2princeedwardislandsaoudiarabie#2prkingdomburundi#2prt#2pr" +
	"y#2pse#2pyformerduitsedemocraticrepublicofmadagascardemocraticrepublicofthesudandemocraticrepublicofcongorepbrazzavillec" +
	"ongobrzeczpospolitapolskazakstan#2qat#2reu#2rhodeislands#2rom#2roumania#2russiansfsrepubliekparaguay#2rvn#2rwalloonregio" +
	"n#2sau#2scgrondgebiedwallisfutuna#2sdn#2sen#2sgportugeserepublicuzbekistan#2sgs#2shn#2sjm#2slbritsindiaoceaanterritorium" +
	"ecklenburgvorpommern#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublicalgeria#2smrepubliekdahomey#2somalis" +
	"chedemocratischerepubliekafghanistanislamicemirateofafghanistan#2spm#2srbritsindischeoceaangebiedbritsterritoriumindeind" +
	"ischeoceaanvietnam#2ssd#2stpierreandmiquelon#2sunitedarabicemiratesultanateoman#2surepubliekecuadorepublikaslovenijamhur" +
	"iyakenyasaland#2svkcaimanesvkoninkrijkegypteverenigdearabischerepubliekegypteunitedarabischerepublicegypterritorialcolle" +
	"ctivitysaintbarthelemynamarshallisds#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilandenormandy#2sxm#2syc#2syris" +
	"chearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoverseascollectivitysaintmartinfrenchpartsaintmartinnermongolia#" +
	"2thasjemitischekingdomjordania#2tjkingdomdenmarkonigreichbelgien#2tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanislands" +
	"#2tunesischerepubliekzuidsoedan#2turkmensovietsocialistrepublicofnorthmacedoniarepublicofsouthkorearepublicofsouthafrica" +
	"stillalamanchathamislands#2tuverenigderepubliekkameroen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermalediven" +
	"republicsuidafrikarepublicofcolombia#2ury#2usabuitengebiedkleineislandsunitedstatesvirginislandsukoninkrijkthailandkingd" +
	"omsaudiarabia#2uzbeksovietsocialistrepublictrinidadtobagorepublicoftajikistanrepublicofdjibouti#2vaticaansestaatvandevat" +
	"icaanstadstaatbruneidarussalaminnesota#2vct#2vdrepubliekestlandemocratickoreazuidgeorgiaendezuidelijkesandwicheilandenor" +
	"thholland#2ven#2vgbritsindischoceaangebiedvandeafarsendeissasgebiedemocraticrepublickongobrazzaville#2viriran#2vnmacedon" +
	"ia#2vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkoninkrijkitalie#2wsm#2xau#2xkxinjianguygurzizhiqunitedk" +
	"indominikaanserepubliekdermaldivenrepubliekslowakije#2xla#2xnbritishsalomonseilanden#2xns#2xon#2xqc#2xslovenskodoroseset" +
	"ibeafrikarnataka#2xwbritsesalomonseilanden#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoegoslaviazerbijan#2zaformersai" +
	"ntchristopherandnevislamitischerepubliekafghanistanrepublicaportuguesahrawiarabdemocraticrepublicmadagascarrepublicivory" +
	"coasturias#2zarepubliekfinlandutchantillesbalears#2zmbezetpalesteinsgebiedepartementdelaguadeloupefrenchsaintmartin#2zwe" +
	"sternsaharagon#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#4180#" +
	"4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresolut" +
	"ion1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#4214#" +
	"4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#4278#" +
	"4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#4372#" +
	"4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#4454#" +
	"4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#4533#" +
	"4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#4612#" +
	"4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#4688#" +
	"4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#4768#" +
	"4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#4860#" +
	"4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#5211#" +
	"5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#5344#" +
	"5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#5402#" +
	"5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#5500#" +
	"5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#5600#" +
	"5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#5701#" +
	"5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#5820#" +
	"5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgrootherto" +
	"gdomluxemburgenland#5albanesevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequadorepubliekzimbabw" +
	"erhodesia#5and#5angrossherzogtumluxemburgrondgebiednoordelijkemarianen#5argentijnserepublicoezbekistan#5arm#5aul#5aus#5a" +
	"zerbaidzhan#5bahamaeilanden#5barepubliekgeorgie#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpales" +
	"tineliberationorganizationafhankelijkestaatsamoa#5bhm#5bhu#5blrepubliekierlandemrepkongoverzeesegemeenschapfrenchzuideli" +
	"jketerritoryofthevirginislandsoftheunitedstatesterritoryofnorfolkislandsterritory#5blzuidgeorgiaenzuidelsandwicheiligest" +
	"oel#5bngrandduchedeluxembourggrandduchyofluxembourgrondgebiedsaintpierremiquelon#5bolivarianrepublicvenezuelabolivrepubl" +
	"icvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenburgrondgebiedkaaimaneilanden#5brusselshoofdstedelijkge" +
	"westelijkesaharawiarabdemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#5buitenmongolia#5bulgaarsepeople" +
	"srepublicofmozambiquepeoplesrepubliczanzibarpembailliageguernesey#5camerron#5can#5caoverseasdepartmentfrenchsouthernterr" +
	"itoryoftheafarsandissasterritory#5caprincipatdandorra#5cdi#5centraalafrikaansekeizerrijkiran#5chashemitekingdomtransjord" +
	"anhashemitekingdomoftransjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchterritoryvoorafarsissasfre" +
	"nchterritoryoftheafarsandtheissasfrenchterritoryinzuidelijkeindischeoceaanortherncape#5commonwealthofdominicaanserepubli" +
	"ekcotedivoirepubliquedeguineeequatorialefatshelanamibiarepublicoflatviansovietsocialistrepublicmarshalleilanden#5conghoa" +
	"xahoichunghiavietnamfmrdemrepofvietnamichigan#5cos#5crotia#5cubezetpalestijnsgebiedepartementdelamartiniquefrenchafarsis" +
	"sastatelibia#5cyprincipautemonaconnecticuttarpradesh#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekijsla" +
	"ndserepubliekindonesierepubliekderverenigdestatenvanindonesierreleonedersaksen#5den#5djibuti#5dmauretania#5domincanrepub" +
	"licnicaragua#5drcongoverzeesecollectiviteitsaintpierremiquelonandsaintpierreandmiquelon#5drvn#5ecu#5egy#5eqguinea#5eri#5" +
	"estadolibreasociadopuertoricous#5ethuringen#5etm#5fijumhuriyatassudansouthsandwichislandssouthgeorgiaandthesouthsandwich" +
	"islandsandsouthgeorgiazuidelijkesandwicheilandenorthjemen#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublm" +
	"adagascarmalagasymadagascarepubliqueduburundirepublicadelperurepublictunisiakingdomofbahrainkingdomdenemarken#5gam#5gdre" +
	"publiekkroatie#5gfranszuidelijketerritorialcollectivitysaintmartinfrenchpartfrenchsouthernandantarticlandstvincentendegr" +
	"enadinesaoedischarabie#5ghashemitischkingdomjordania#5gmy#5gnbritishmaagdenislandsultanateofoman#5grc#5grgrondgebiedguad" +
	"eloupeoplesrepubliccongozairepubliquecentrafricainegarabruneidarussalamicronisia#5grn#5gua#5gui#5guy#5hai#5hongaarsepeop" +
	"lesrepublicofkampucheardeilandenmcdonaldeilanden#5hunitedmexicanstatespaansguinea#5iceutah#5independentstatepapuanewguin" +
	"eastatebruneidarussalamongoluls#5ins#5irepubliquedecotedivoirerepublicofcaboverderepublicofthenigerrepublicofitalyrepubl" +
	"icofgaboneserepublieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthep" +
	"eoplesrepublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprh" +
	"ongkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicm" +
	"acauchinapreahreacheanachakrkampucheacambodiakampucheardenmcdonaldeilanden#5irn#5irq#5isrepubliekletlandemrepkorea#5ita#" +
	"5jamhuuriyaddafederaalkasoomaaliya#5jorepublieklibanon#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuwuliwyasuyukoni" +
	"nkrijkafghanistan#5kyrgyzrespublikasy#5kzkingdomhungary#5laodemocraticpeoplesrepublickoreapeoplesrepublicofsouthernyemen" +
	"peoplesrepublicofbangladeshpeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofmaltaaformerph" +
	"ilippinerepublicbolvenezuelaopeoplesdrentheemirates#5latvijasrepublikaeastshqiperise#5lbritishoverzeesterritoryguernseyb" +
	"ailiwickofguernsey#5lebaneserepublicofcroatiahrvatska#5les#5libischarabischejamahiriyya#5lie#5lithuaniarepublicsouthsuda" +
	"nupto2011sudan#5luxizangzizhiqu#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondgebiedsvalbardjanmayenenspitsbergenenjanm" +
	"ayeneilanden#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawestsahara#5mextremadura#5mld#5mlibyanjamahiriya#5mlt#5m" +
	"nc#5mngrondgebiedislandsmanisleofman#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchin" +
	"ataiwanprovincechinataiwanchinesetaipeitaiwanprovincievanchinataiwanprovinceofchinataiwanrepublicofargentinarepublicofsl" +
	"ovenianrepublicargentina#5morepubliekliberia#5msingapoerepubliektsjechie#5mya#5mzm#5nam#5nau#5neprinsedwardeilandempeopl" +
	"esrepofkorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickoreademvolksrepkorearepskorearepublicsouthafr" +
	"icalifornia#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondgebiedmartinique#5nirepubliekmoldovaticaansestate" +
	"vaticaanstadsjikistan#5nordrheinwestfalen#5nthuringia#5omauritiana#5pakingdomlesothowlandislands#5palestijnseautoriteits" +
	"jechischerepublicsouthsoedan#5pan#5parepublieknamibie#5perepubliekoegandamannicobarislandsultanatebrunei#5philippinecomm" +
	"onwealthofthephilippinescommonwealthofnorthernmarianascommonwealthnoordelijkemarianenislandsthelenadependenciesultanaato" +
	"man#5pngrondgebiedmontserratsjechischerepubliekkirgizstan#5pol#5portugueseeastafricastilelamanchandigarheinlandpfalzuidg" +
	"eorgieendezuidelijkesandwicheilandenoordsoedan#5prkingdommarokkoninkrijksaudiarabie#5qat#5rokingdommoroccotedivoregiaoau" +
	"tonomadamadeirafghanistan#5rom#5russiaussrepubliekportugalapagosislandstatelibyaunitedkingdomlibiastatecomoren#5rvn#5rwa" +
	"alsbrabantarctica#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoffelennevislamitischerepubliekpakistanislami" +
	"crepublicofthegambiarepubliccapeverdeislandstaatqatarepubliekslovenie#5skn#5slovaakserepublieknicaraguahan#5slu#5slveren" +
	"igderepubliektanzaniatanganyikarepublicofhondurastateoflibyaarabjamahiriy#5snm#5solomonseilanden#5somalischedemocraticre" +
	"publictimorlesterritorialcollectivityfrenchguianafrenchsouthernterritoriestchristoffelnevislamicrepublicofpakistaninclba" +
	"ngladeshpakistan#5spn#5sri#5ssd#5stpierreenmiguelon#5sudine#5surepublieksenegaljumhuriyahalislamiyahalmuritaniyaheardian" +
	"dmcdonaldislamicemirateafghanistan#5svgrondgebiedpuertoricommonwealthdominicagemenebestvanaustraliegemenebestvanpuertori" +
	"collectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsintmaarten" +
	"netherlandseastindiesovjetoekrainewhampshirepubliqueguineaequatorialeichtenstein#5swaalsgewestelijksamoa#5swd#5swzhonghu" +
	"arenmingongheguoverzeesgebiedsdeelsainthelenaascensiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaart" +
	"entristandacunhasthelenatristandacunhaandascensionsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthe" +
	"lenahemelvaarttristandacunhasthelenaascensiontristandacunhaensinthelenaeilandutchguyana#5syrischearabischerepublicadelpa" +
	"raguayrepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#5tajiksovietsocialistrepublicofturkmenistanrepublicaels" +
	"alvadoranjevrystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5tawestkaapoblachtnaheireann#5tazania#5th" +
	"imachalpradesh#5tkm#5tograndducheluxembourgrondgebiedturkscaicoseilanden#5ton#5trinidadytobagoverzeesgebiedsdeelverafgel" +
	"egeneilandjesunitedstatesamericankleinereafgelegenislandsmauritiusmaagdeneilanden#5tunesischerepublicofmaldivesislandsum" +
	"atransnistria#5turkmeenserepubliekboeroendijbouti#5tuverenigdemexicaansestatenunieservieenmontenegrorepublickaapverdia#5" +
	"uaemirates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislandsadrepubliekkenia#5ukrania" +
	"#5uru#5usaunitedstatesmexicomoroislands#5uzbekhistan#5van#5ven#5wsm#5yarepubliektunesie#5yem#5yprincipalityandorra#5yugo" +
	"slavsfransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#61" +
	"40#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#63" +
	"16#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#63" +
	"70#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#64" +
	"52#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#65" +
	"60#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#66" +
	"78#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#67" +
	"80#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#69" +
	"83#6986#6987#6990#6aabyssinia#6afgrandduchyluxembourgrondgebiedfalklandeilanden#6alberta#6algerijnsedemocraticpeoplesrep" +
	"ublicalgerije#6and#6angrondgebiedgibraltarepubliqueducamerounitedarabischeemiraten#6argrondgebiedgroenlandemocraticrepub" +
	"lickoreanoordelijkemarianaeilanden#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepubliekturkije#6belorussischesoviets" +
	"ocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocia" +
	"listrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliekturkiyerepublicofturkeyottomanempireturkeyrepublicestonianrepu" +
	"blicofarmeniansovietsocialistrepublicadaguineequatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyaheardmcdonaldeiland" +
	"en#6blzwitsersebondsstaatsgemeenschapserviamontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmont" +
	"enegrostatenunievanservieenmontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialis" +
	"tischesovjetrepubliekentuckypriakidimokratia#6bngrandduchyluxemburgrondgebiedpitcairneilanden#6bol#6bosnieenhercegovina#" +
	"6bot#6brazzcongoverzeesecollectiviteitsaintmartinfrenchdeelfrenchsouthernandantarcticlandsocialistischerepubliekvietnams" +
	"ocialistrepublicofmontenegrotesocialistlibischarabischevolksjamahiriyyazerbeidjan#6brusselscapitalregion#6buitenmongolie" +
	"#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6campania#6can#6caoverzeesegemeenschapsaintmartinfrenchdeelsai" +
	"ntmaarten#6capapuanieuwguineasternsamoa#6cdi#6centraalafrikaanserepublicademocambique#6chasjemitischkingdomjordania#6chl" +
	"#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricommonwealthofbahamasgemenebestvandebahamasislands#6confederaz" +
	"ionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahir" +
	"ya#6cubritishsolomonislandsuomentasavalta#6cypapuanorthguineastflanders#6czechoslovaksocialistrepublicofthefijiislandsre" +
	"publicofcapeverdecaboverdemocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicofmoldo" +
	"varepublicofkosovorepubliczimbabwestvlaanderen#6czrepubliekvanuaturkmenstan#6den#6dji#6dmaladiven#6dominionoffijirepubli" +
	"csenegalmamlakahalurduniyahalhashimiyahelleenserepubliekcostaricalabria#6drc#6drverenigdestatenvanmexicoverenigdestatenv" +
	"anamerikaansemaagdeneilanden#6ecu#6egy#6eqgrondgebiedanguillaopdroctaiwanroccpalestinianterritoryoccupiedpalestinianterr" +
	"itoriestkittsnevisfederationmalaysia#6eri#6estadoplurinacionaldeboliviamultinationalestaatboliviaplurinationalestateboli" +
	"via#6eth#6etm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6gdrepubliquedhaitirepublicmoldovaticaanstaatpalestinastaatdercomorenu" +
	"niecomoren#6gfranszuidelijkterritoriumedinatyisraelstatebahrain#6ghashemitekingdomofjordan#6gnbritsemaagdeneilanden#6grc" +
	"#6grgrondgebiedguernsey#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#6hunitedrepoftanzania#6ice#6i" +
	"ndependentstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6irepubliquedesseychellesrepublickyrgyzstan#6irn#6ir" +
	"q#6isrepubliquedumalimaratalarabiyahalmuttahidahokkaidoverzeesterritoryheardeilandmcdonaldeilandenorthrhodesia#6ita#6jam" +
	"huriyakidemokrasiayakongodemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverzeesterritoryverafgelegene" +
	"ilandjesunitedstateskleineverafgelegenislandsunitedstateskleineafgelegenislandsunitedstatesmaagdeneilanden#6jorepbieloru" +
	"sland#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierserepublieklitouwenen#6ken#6kos#6kuwgermany#6kyrghzrepu" +
	"blicaangola#6kzkingdomofegyptarabrepofegyptrepublicletland#6laopeoplesdemocraticrepublicofyemenpeoplesdemocraticrepublic" +
	"ofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofalgeriademo" +
	"craticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocraticrepubl" +
	"icethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublicapanamaldivischeislandstaatvietnam#6lbritishterritoryinindis" +
	"cheoceaan#6lebelarusrepublicoftrinidadandtobagorepublicadenicaraguarepublicuppervoltadzjiekia#6les#6libischearabischejam" +
	"ahiriya#6lie#6lithunia#6lux#6maa#6mac#6mad#6magyarorszagrondgebiedfrenchpolynesia#6malvinasfalklandisdsmalvinasfalklande" +
	"ilanden#6mas#6mawyomingrondgebiedcocoseilanden#6mex#6mld#6mlibyanrepublicarmeniarepublicsingaporepubliquelaguineaequator" +
	"ialeopoldvillecongorizia#6mlt#6mnc#6mngrondgebiedhongkongeriketnoregon#6mongolischevolksrepubliekchinaspecialeadministra" +
	"tieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolksrepubliekchinaspecialeadministratiev" +
	"eregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicchinaspecialeadministratieveregiomacauv" +
	"andevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublickroatia#6morepbolvenezuela#6msingapoureptanzania#6mya#6m" +
	"zm#6nam#6nau#6neportoricoislandstbartlemy#6newsouthwales#6nic#6nigrondgebiedbermudas#6nirepublicukrainewbrunswickoninkri" +
	"jktunesieraleonewhebriden#6norggagonagasriikanada#6nth#6omaurituislamicrepublicgambiatheargentinerepublicofsurinamerepub" +
	"licofnamibiaswazliand#6pakingdomofitalykingdomofmoroccokingdomhongarije#6palestijnseterritorialcollectivitysaintpierremi" +
	"quelonsaintpierreenmiquelon#6pan#6parepublicvanuaturkmenia#6perepubliekcyprussischefederatievannigeriafederatie#6philipp" +
	"ijnserepubliekzuidvietnamurcia#6pngrondgebiedcuracaotearoanewzeelandcookeilandennieuwzeelandcookeilandennewzeelandniuene" +
	"wzealandniuenewzeeland#6pol#6portuguesewestafricastillayleon#6prkingdomofnepalestijnsebevrijdingsorganisatie#6qat#6rokin" +
	"gdomofspainkingdomswazilandemocratischjemen#6rumania#6rus#6rvn#6rwashington#6saformerunitedrepublicofcameroonfederalrepu" +
	"bliccameroon#6salomonsislandstyria#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianeeilanden#6sey#6sie#6sintpi" +
	"erreenmiquelon#6skn#6slovenskarepublikademokratikatimorlesterritoiredesnouvellecaledoniadependanceskoninkrijkbulgarije#6" +
	"slu#6slverenigdearabemiraten#6snm#6solomoneilanden#6somalidemocraticrepubliceasttimortimorlestetaparaguai#6spn#6sri#6ssd" +
	"#6stpierreenmiquelon#6sud#6surepubliekitalie#6svgrondgebiedfaeroerdeens#6swa#6swd#6swzuidelijksoedan#6syrischerepubliekb" +
	"otswana#6tajumhuriyatjibuti#6taw#6tazadjammukashmiriphablikiyaseningizimuafrikaaimanislands#6thi#6tkm#6togrondgebiedmayo" +
	"ttexas#6ton#6trieste#6tunisankattansihanaislasmarianastkittsnevisfederatiamaleisiafederatia#6turkmeenserepublicofparagua" +
	"y#6tuverenigdestatenmexicounitedstatesamerikaverstatenvanamerikaverstatesamerikavsbuitensteondergeschikteislandssthelena" +
	"tristandacunhaascensionsthelenaandtristandacunhasjemitischekoninkrijkjordanieuwcaledonie#6uae#6uga#6ukgrondgebiedreunion" +
	"#6ukreta#6uru#6usamerica#6uzbosniehercegovina#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincip" +
	"alityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianter" +
	"ritoryincludingeastjerusalemiliaromagna#6yugrondgebiedtokelaunitesstates#6zam#6zan#6zim#7afgemenebestbahamassachusettsje" +
	"choslowaaksesocialistischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjec" +
	"hoslowakijequitorialguineabissaotomepeoplesrepublicbulgariarepublicguatemalagasischerepublicadelecuadorrepubliccolumbia#" +
	"7albosnieherzegovina#7algrondgebiedjersey#7and#7angrondgebiedalandempeoplesrepkoreasouthgeorgiazuidelsandwichislandsseyc" +
	"hellen#7antwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarepubliquerwandaise#" +
	"7argrondgebiedarubangisharipablikblongvanuaturepublicofzambiarepubliciceland#7arm#7arunachalpradesh#7asaintvincentendegr" +
	"enadinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahamburgroussherzogtumletzebu" +
	"ergrondgebiedsaintmartinfrenchdeellinikidhimokratia#7barepubliekkosovorepofmoldovatikaanstadzhikistan#7bdi#7belorussians" +
	"ovietsocialistrepublicaarabesaharauidemocraticaicosislandsturksandcaicosislandsandturksencaicoseilanden#7ben#7berlijn#7b" +
	"hu#7bih#7bizuidwestafrika#7blrepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguineabisseau#7bol#7bot#7b" +
	"ra#7brn#7bru#7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#7burkinofasocialistischelibischarabischejamahiriyazer" +
	"beijan#7cafederalislamicrepubliccomorosislands#7cam#7can#7caymaneilanden#7cgoverzeesgebiedsdeelbritishmaagdeneilandenvan" +
	"deverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineafgeleg" +
	"eneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenmaagdeneilandenvsbuitensteondergeschikteeilanden#" +
	"7chashemitekingdomjordan#7chineestaipei#7chn#7civerarabischeemiraten#7cmrepubliekpanamamlakatalbahrayn#7cod#7cokingdomof" +
	"tongazaandwestbankandgazastripandwestbankgazastripwestbankoninkrijkcambodjamhuryatislamipakistan#7collectivitesaintbarth" +
	"elemy#7commonwealthaustralia#7cpvolksrepubliekangolakshadweeportugeeswestafrikazachia#7crc#7croemeensevolksrepubliekbulg" +
	"arije#7cubrindianoceanterritoiredesterresaustralesetantarctiquesfrancaisestadosunidosmexicanosouthwestafrika#7cyportugue" +
	"seguineasterncape#7czechoslovakfederalrepublicofsomalia#7den#7dji#7dmalvinen#7dominionfiji#7ecu#7egy#7eri#7esaintvincent" +
	"endegrenadinestvincentgrenadinespaansestatecambodia#7espaansesaharaoccidentallerdoorluchtigsterepublicsanmarinorepublica" +
	"colombia#7estadoplurinacionalboliviaplurinationalestaatvanboliviaplurinationalstateofboliviamultinationalestateboliviapl" +
	"urstateofbolivia#7eth#7fijumhuriyattshadzjaria#7fin#7fransezuidelijkeenzuidpoolgebieden#7fsm#7gabkhazia#7gam#7gbritishov" +
	"erseasterritorybermudaeilanden#7gbsniaandhrzgvna#7geoverseasterritoryfrenchsouthernterritoryofamericansamoa#7gequatoriaa" +
	"lguineeconakry#7gerepubliekrwandalusia#7ghayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicind" +
	"onesiaunitarystateunionofserbiaandmontenegrostateunionserbiamontenegrostateunion#7greatsocialistpeopleslibyanarabjamahir" +
	"iyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondgebiedmacauntiedstates#7hongaarserepubliekguatemalaga" +
	"ssischerepublictadzjikistan#7hunitedarabemiraten#7ina#7independentstateofsamoa#7iriphabhulikhiyeningizimuafrikalaallitnu" +
	"naatsjechoslovakije#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#7isrepublieks" +
	"ervie#7isvalbardogjanmayenspitsbergenjanmayenislandsaintvingrenadinestatevietnam#7ita#7ivbelarussischessrepubblicaitalia" +
	"na#7jamhuriyamuunganowatanzaniaunitedrepublicofsouthsudanrepublicofbotswanamibia#7jorepubliektsjaadjara#7jpn#7kazakhista" +
	"n#7ken#7kgzuidrhodesie#7kirgizischerepublicofmauritiusrepublictajikistan#7korepubliekugandawlatqatarepubblikatamaltarepu" +
	"blicofhaiti#7ksaintvincentandgrenadinestvincentandgrensovjetunia#7kuw#7laopeodemocraticrepubliclaotiaansedemocratischevo" +
	"lksrepubliekethiopiemontengrondgebiedheardeilandmcdonaldeilandenorthsoedan#7latium#7lbailliagejersey#7lbn#7lbritishoverz" +
	"eesterritorybermudabritishoverzeesterritorygibraltarchipelcomorenstateofvietnam#7lca#7les#7lie#7ltukey#7lux#7mad#7maryla" +
	"nd#7mas#7maw#7mda#7mdvoormaligesovjetunievanzuidafrikatarepiblikdayiti#7mex#7mgl#7mhl#7mkd#7mlibyakingdomofromania#7mlt#" +
	"7mnevada#7mongoolsepeoplesrepublicofmongolianpeoplesrepublicofbulgariapeoplesrepublicsouthjemen#7mozbekistonrespublikasi" +
	"ntkittsennevislamitischerepubliekiranislandsrepublicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredes" +
	"nouvellecaledonieetdependanceskarepublikaeastkosovesovjetrusland#7mri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkeswat" +
	"iniswazilandepartementlamartinique#7neportoricoeiland#7ngrondgebiedfrenchzuidelijketerritorypapuanewguineapapoua#7nigron" +
	"dgebiedguam#7northernterritory#7nru#7nzl#7omaurituscany#7pakingdomromania#7pan#7parepubliekzambia#7perepublikasrpska#7ph" +
	"ilippijnserepublicadominicanarischeislandsolomonisds#7ple#7plw#7pngilbertislands#7pol#7portugeeseastafrikambodjamaica#7p" +
	"rkingdomtunesia#7purepubliknamibia#7qat#7roudnederlandseantillenoudzimawakomorientaalserepubliekuruguayrepubliektenooste" +
	"nvandeuruguayrepublictenoostenuruguay#7rsaintvincentengrenadinesouthernrhodesia#7rus#7rwa#7sam#7sen#7sey#7sgportugeesgui" +
	"neastsamoa#7skn#7sle#7slovaakserepublicadepanamarepublicbolivia#7smroyaumebelgique#7solomanislands#7somalischerepubliekw" +
	"itruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicofserbiafrserbiamont" +
	"enegroyugoslaviafrserbiamontenegroserbiafrserbiarepublicdahomey#7srbelorussischessrepublikabalgariya#7sri#7ssd#7stportug" +
	"eesguinee#7sud#7sui#7surepchinataiwanchina#7svkingdomtunisia#7swestbengalen#7swzwitserland#7syrischerepublicofsenegalapa" +
	"goseilanden#7tan#7tga#7thagereertransitionalislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan" +
	"#7tjkoninkrijkirakoninkrijkbahreinodeespana#7tkm#7tls#7togrootbrittania#7tpe#7ttoerkmenistan#7tunitedarabemiratestvinand" +
	"grenada#7turksandcaicosisdstbarthelemy#7tuvoormaligjoegoslavie#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesthelenaisl" +
	"andsuomiddenafricanrepublicturkmenistan#7uzbritishcolumbia#7van#7ven#7vie#7vin#7yem#7zam#7zimfidjipricoverzeesgebiedsdee" +
	"lsaintmartinfrenchdeelstmaartenfrenchdeelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnev" +
	"isfederatiamicronesia#1ad#1ae#1aformerbondsrepubliekduitslandbonairesainteustatiussabaandbonaireensabah#1agrootbrittanie" +
	"#1ai#1almamlakahalmaghribiyahessen#1am#1an#1aoverzeesterritoryamericanmaagdeneilandenunitedstateskleineislandsaotomeypri" +
	"ncipennsylvania#1aq#1arepubliccrimea#1as#1at#1au#1aw#1ax#1azerbajdzjan#1balearicislandsaarland#1bbritishhondurasalzburgr" +
	"eatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnor" +
	"thernirelandunitedkingdomgrootbrittannianorthierlandunitedkingdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamah" +
	"ariya#1bd#1bezetpalesteinsterritory#1bformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleop" +
	"oldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateofthesolomonislandsstateofthevaticancityholyseevaticanci" +
	"tystateholyseestivabariikoninkrijkburundi#1bgelderland#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquefrancaise#1b" +
	"l#1bm#1bn#1bosnaihercegovina#1bq#1britishoverseasterritoryjerseychannelislandsjersey#1bsniahrzgvna#1bt#1bukinafasoeverei" +
	"nedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzuidkorea#1ca#1c" +
	"c#1cd#1cformerunitedarabischerepublicjemen#1cgroningen#1ch#1ci#1ckoninkrijklaosdemocraticvolksreplaosdemvolksreplaosking" +
	"domeswatini#1cl#1cm#1cn#1coekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekistan#1crete#1cssrepubl" +
	"iekhaiti#1cu#1cverdemocratischerepubliekduitslandbondsrepubliekturkmenistan#1cw#1cx#1cy#1czechslovakfederalrepublicbrazi" +
	"liaunitedstatesvenezuelaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritrea" +
	"ethiopia#1dd#1democratischerepubliekoosttimorlorosae#1djharkhand#1dkoninkrijksiamthailand#1dm#1doverseascollectivitysain" +
	"tpierremiquelonafhankelijkesoevereinerepublickiribatirepublicofburundi#1dy#1dzikolamalawisconsintvincentendegrenadinesai" +
	"ntkittsnevitsjechischeenslowaaksefederatieverepubliekbrazilieverenigdestatenvanbraziliechstenstein#1ec#1ee#1egermany#1eh" +
	"#1el#1erepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#1es#1et#1filipijnserepublicanicaraguatamalagas" +
	"sia#1fjava#1fkingdombelgiancongoverzeesecollectiviteitfrenchzuidelijketerritoryfrenchzuidelijkeantarctischeterritoryofco" +
	"cosislandsterritory#1fmrzanzibarandpembaisdemocratischerepublieksudanpresecessionsudan#1formerunionsovietsocialistrepubl" +
	"icsierraleonethantilles#1frsouthantarcticterritory#1ga#1gbetsjoeanaland#1gd#1gemenebestaustralie#1gformercentralafricanr" +
	"epublicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#1gg#1gh#1gilberta" +
	"ndelliceislandstomeandprincipe#1gl#1gm#1gn#1gportuguesetimorrocorsica#1gq#1grondgebiedamericanmaagdeneilandenamerikaanse" +
	"kleinereafgelegeneilandenorthsudan#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublicfrancestmartinfransdeelstmaart" +
	"enfransdeelstmartinfrenchpartrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelenaandtristandacunhaascensiona" +
	"ndsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascensionsinthelenaentristandacun" +
	"haascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthelenaascensionentristandacunhas" +
	"inthelenaenascensionislandstaatlibie#1ht#1hu#1hvolksrepubliekbenindahomey#1id#1ie#1il#1im#1in#1ioverseasdepartmentsaintm" +
	"artinfrenchpartstmartinfrenchdeelladakhazakhstan#1iq#1irepublicgreecentralverdemocratischerepubliektimorlestedemocraticr" +
	"epubliczairecongodemocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprinc" +
	"ipedemocraticrepublicofformercongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczaireki" +
	"nshasacongodemocraticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarakalpakije" +
	"#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jprinsdomandorra#1keelingislandscocoskeelin" +
	"gwanebraska#1kg#1kh#1kingdomofswedenkingdomofhungarykingdomofthailandsiam#1km#1kn#1kpapaunewguinea#1krim#1kwazulunatalma" +
	"mlakahalarabiyahassuudiyahelleenserepublicseychellenicrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudk" +
	"ustkittsandnevisfederationofnigeria#1kyrgyzrepublicadecubarepublicofsudan#1kzhongguoverseascollectivityfrenchsouthernter" +
	"ritoryvirginislandsunitedstatesterritory#1la#1lbelgischcongoverzeesgebiedsdeelbritishindischeoceaanterritoriumamerikaans" +
	"samoa#1lc#1libyastatecomoros#1lkingdombhutan#1lrepublicitaliaanserepubliekoppervoltadjikistan#1ls#1lt#1lu#1lvolksrepubli" +
	"ekcongodrccongoverzeesgebiedsdeelfrenchzuidelijketerritoryofthewallisandfutunaislandsterritory#1ly#1mayanmarianaisds#1mc" +
	"#1md#1meestserenerepublieksanmarinoordelijkemarianaislandsaintbartholomeusminoroutlyingisdspaansguinee#1mformerunitedrep" +
	"ubliccameroonunitedrepublicofseychellesislandsovietunie#1mg#1mh#1mkingdomegypte#1ml#1mm#1mn#1moldoviansovietsocialistrep" +
	"ublicafederativadobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1mpapuanewguniea#1mq#1mrep" +
	"ublickosovaticanstateofisrael#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekkongovolksrepubliekroemenie#1mw#1mx#" +
	"1my#1mz#1na#1nc#1ne#1nformerdemocratischkampucheardeilandendemcdonaldeilanden#1ng#1nh#1ni#1nl#1noordrhodesie#1npiruwripu" +
	"wlika#1nrepublickosovolksdemocratischerepubliekjemenitischearabischerepublicsyrianarabrepbulichtenstein#1nunavuttarakhan" +
	"d#1nz#1om#1paysdoutremerdelapolynesiefrancaise#1pe#1pformersaintchristophernevislamitischerepubliekmauritanieislamitrepm" +
	"auritanie#1pg#1phillippinerepublicofsingaporerepublicadeangolativaldaoste#1pkingdomgreecentrafrika#1plurinationalstatebo" +
	"livia#1pm#1pn#1principautedemonaconfederaziunsvizra#1ps#1pt#1pw#1py#1qazaqstanrespublikasyemen#1republiquedemadagascarib" +
	"ischnederlandsindie#1rh#1roemeenserepubliekmauritiusislandstateqatarepublieksurinamen#1rs#1ru#1rw#1saintchristoffelnevis" +
	"lamitischestaatafghanistan#1sbelgischkongodemrepcongoverzeesgebiedsdeelheardeilandmcdonaldeilandenaustralischhoofdstedel" +
	"ijkterritoryofguam#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicoffinlandrepublichonduraswiterland#1sh#1s" +
	"icilia#1sj#1skingdomitaliaanserepublicargentinia#1sl#1sm#1sn#1socialistlibischarabischejamahiriyabruzzen#1srepubliclatvi" +
	"anrepublicoffranceanddomtomfrancerepublicslovakiarepublicoflebanonrepublicofgreecerepublicsurinameriksamoaeilanden#1ss#1" +
	"stvincentandthegrenadinesaotomeeprincipeoplesrepublicyemennorthwestterritory#1sultanatemaldivesowjetunia#1svalbardeiland" +
	"en#1sx#1sy#1sz#1tci#1td#1tfyrom#1tg#1th#1tjechoslowakije#1tkingdomnorway#1tl#1tm#1tn#1toerkmenia#1tportugeestimorepublik" +
	"osterreichristmasisds#1trentinosouthtirolombardia#1tt#1tvolksrepubliekpolen#1tw#1tz#1ua#1ug#1ukingdomofiraqkingdomcambod" +
	"jarvisislands#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaa" +
	"teritrea#1vg#1victoria#1vn#1vu#1wformertanganyikaandzanzibarsultanateofzanzibarepubliquedemauricentralafricarepublicofup" +
	"pervoltaburkinafasouppervoltarepublicofportugalrepublicoficelandrepublicmaldivenetokelaneilanden#1wsahara#1xkingdomoflao" +
	"spdry#1yd#1ye#1yt#1yu#1za#1zm#1zrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepubl" +
	"ickirgizstan#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8aformercentralafricanempireofethiopia#8ag#8aj#8aljum" +
	"huriyahaliraqiyahayti#8am#8an#8aoverseasterritorynorthernmarianaislandsamericantabria#8aq#8arepublicnaoeroemeensesociali" +
	"stischerepubliekroemenieuwehebriden#8as#8au#8avtonomnarespublikakrymississippitcairnterritoryafhvkpitcairngebiedafhvanhe" +
	"tvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhenderson#8ay#8bailliagejerriphablikiraa" +
	"frikadzongazastrookenwestelijkejordaanoeverengazastrookwestelijkejordaanoevergazastrooklahomaleisefederatiemalaya#8bbelu" +
	"uerabelau#8bc#8bd#8bezetpalestijnsegebieden#8bformerlibyanarabjamahiriya#8bg#8bhoetan#8bkingdomofsiamkingdomofbhutan#8bl" +
	"#8bm#8bn#8bosnaiherzegovina#8bpalestinstateofmongoliastateofbahrain#8britishoverzeesterritoryjerseybailiwickguernsey#8bt" +
	"#8burmaunie#8bvoormaligjugoslavievoormaligtsjechoslowakije#8bx#8byelorussischesovietsocialistrepublicunieburmasocialistr" +
	"epublicadecaboverderepubliekcaboverdepartementdesaintpierreetmiquelon#8ca#8cbritishguiana#8cd#8ce#8cformerrepublicsouthv" +
	"ietnamfmrrepofvietnam#8cg#8ch#8ci#8cj#8ckingdomspanje#8cm#8cn#8coverzeesegemeenschapsaintpierremiquelonafhankelijkestaat" +
	"westsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyrianrepublicestland#8cq#8cs#8ct#8cu#8cvolksrepnoordkoreavolksrepub" +
	"liekzuidjemen#8cw#8cy#8da#8dj#8doverseasterritorysaintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratisch" +
	"erepublieksoedan#8drepublicofchad#8ec#8eg#8ei#8ekingdomsweden#8en#8erepublicofcubailliagedejersey#8es#8et#8ez#8fg#8filip" +
	"pijnen#8fj#8fkingdomzweden#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipenghukinmenmatsusep" +
	"aratecustomsterritorytaiwanpenghukinmenmatsultanatemaldivenrepublicofecuadorepubliquelibanaise#8fpalmyraatoll#8fransezui" +
	"delijkegebieden#8fsaintpierremiquelon#8ga#8gbritishguyana#8gg#8gh#8gilbertelliceislandsouthcarolina#8gj#8gkingdomitalydv" +
	"eldidislandstatenepalestijnseautonomegebieden#8gl#8gm#8gpapuanguinea#8gq#8grondgebiedbritishmaagdeneilandenbritsegebiede" +
	"nindeindischeoceaan#8gt#8gvolksrepnorthkoreademocraticrepublicnorthkoreavolksrepubliekmongolie#8gy#8hautevolta#8hkingdom" +
	"nepalestijnseautonometerritory#8hm#8hondurussiafederalpeoplesrepublicjoegoslavia#8hrepublicofiraqrepublictunesia#8hu#8ic" +
	"#8id#8im#8in#8ioverzeesdepartementsaintpierremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindepend" +
	"entstateofpapuanewguineaterritory#8irepublicofmalibischearabischerepubliekderfilipijnenrepublicaguatemalagasischerepubli" +
	"eksierraleonetherlandsindiestaatisrael#8islamicrepofiran#8it#8ivorstendomandorra#8iz#8japan#8je#8jm#8johnstonislandstluc" +
	"ia#8kersteiland#8kg#8kn#8krepublicofperuandaurundi#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyanajaria#8lowersaxonyanhaltrucia" +
	"loman#8ls#8lt#8lu#8ly#8maroccookisds#8mbritshonduras#8mc#8md#8mformertanganyikaenzanzibarbadoesbekistan#8mg#8mh#8midwayi" +
	"slands#8mj#8mkingdomspain#8ml#8mn#8mostserenerepublicsanmarinorthernrhodesiazimbabwestaustralia#8mphilippijnen#8mrepubli" +
	"coftogoleserepubliekcolombia#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvo" +
	"rstendomkoeweitvorstendomliechtensteinclbangladpakistan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8n" +
	"h#8ni#8nl#8northcarolina#8nphillippines#8nrepublicpanamaleisefederatia#8ns#8nu#8nz#8paysdoutremerlapolynesiafrancaise#8p" +
	"c#8pe#8pkingdomtongautemalagasyrepublicofdahomeyrepubliccolombia#8plurstatebolivia#8pm#8poolsevolksrepubliekkampuchearde" +
	"nmacdonaldeilanden#8pphillipines#8ps#8puleangatongazawestbankoninkrijkmarokkoninkrijkgriekenlandemocraticrepublicsoedan#" +
	"8qa#8republiquecotedivoirevolutionairevolksrepubliekguineebissaunitedarabeasternrepublicuruguay#8rm#8roemeenserepublicwi" +
	"truslandepartementlaguadeloupeoplesrepublicbeninrepublicierland#8rprathetthainautonomousterritorygreenlandautonomousterr" +
	"itoryofgreenlanddanish#8rq#8rs#8rw#8saintpierremiguelon#8sbougainville#8sc#8se#8sfederalerepubliekkameroen#8sg#8sh#8sici" +
	"ly#8sl#8sm#8sn#8soevereinedemocraticrepublicfijiislandsouthholland#8spanishguinea#8statuscivitatisvaticanae#8sultanateza" +
	"nzibarepubliquetogolaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbrvirginisds#8td#8th#8ti#8tkirghizistan#8tl#8tn#8toscan" +
	"arias#8tphilipines#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelari" +
	"ojamaika#8tt#8tu#8tvsmaagdeneilanden#8tw#8tx#8tz#8ug#8ukingdomirakoninkrijkbhutankingdomofbelgiumkingdomofbulgariakingdo" +
	"mgriekenlandemocraticrepublicsudanuntil2011sudan#8upperaustria#8us#8uvorstendommonacotedlvoirephabolikiyaaforikaborwande" +
	"serepubliekzuidsudannorthmarianaislandsaoudiarabia#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantangan" +
	"yikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublickampucheardendemcdonaldeilanden#8vi#8vm#8vq#8vt#8wa#8" +
	"wformerdemocratickampucheardislandandmcdonaldislandsandheardislandhrapradesh#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerfed" +
	"eratievanmalakkafederatia#9ag#9ai#9al#9am#9aoverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#9aq#9ar" +
	"epublicrwanda#9as#9at#9au#9aw#9ax#9azerbeidjaan#9bakerislands#9bbalochistan#9bd#9bezetpalestijnsterritory#9bformernederl" +
	"andseantillenformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavrepublicofthem" +
	"arshallislandsrepubliciranempireiran#9bg#9bh#9bi#9bjelorussianfederaton#9bl#9bm#9bn#9bosniahercegovina#9bq#9britsindisch" +
	"eoceaanterritoriumbria#9bs#9bt#9bverarabemiraten#9bw#9byelorussischessrepubliquegabonaise#9bz#9ca#9cc#9cd#9cformernether" +
	"landsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicmarshallislandsahrawirepublicofn" +
	"aoerorepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovina#9cg#9ch#9ci#9ckingdomiraq#9" +
	"cl#9cm#9cn#9coverzeesecollectiviteitsaintbarthelemyfrenchsouthernantarticlandstvincentengrenadinesthelenaeiland#9crepubl" +
	"icserbia#9cu#9cverkoninkrijkvansaoediarabiekoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9cw#9cx#9cy" +
	"#9czechoslovakrepublicadecolombiarepublickirgistan#9democratischevolksrepublieklaosdemocratischevolksrepubliekjemenitisc" +
	"hearabischerepublieksyriearabrepegyptkingdomoflesothongaarserepublicseychellestateofnepalestiniannationalauthorityopiyaf" +
	"ederalawidemokrasiyawiripeblikoninkrijkhongarije#9dj#9dkingdomlaostavalley#9dm#9doverzeesgebiedsdeelnoordelijkemarianenc" +
	"ommonwealthofthenorthernmarianaislandscommonwealthnorthernmarianaislandssainthelenaislandstateofqatarstatekoeweitripura#" +
	"9dz#9ec#9ee#9eg#9eh#9el#9erepublicservia#9es#9et#9fillipijnen#9fj#9fkingdomsiam#9fmryugoslavia#9formercentraalafrikaanse" +
	"republiekvandemaledivenrepubliekivoorkustchristopherandnevisfederationofsaintchristopherandnevisfederationsaintchristoph" +
	"ernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicadecostaricarepublicoostenrijkonungariketsverige" +
	"menebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphilippinestkittsandnevitsjechischeenslowa" +
	"aksefederalerepubliekduitslandemocraticpeoplesrepubliclaospeopledemocraticrepublicmadagaskarinthia#9fryserbiaandmonteneg" +
	"rotelibischarabischesocialistvolksjamahiriyyazerbaidjan#9ga#9gd#9gemenebestdominicaymanisds#9gformerserbiaandmontenegrof" +
	"ormerwitrussischesovietsocialistrepublictsjechoslowakije#9gg#9gh#9gilberteilanden#9gl#9gm#9gn#9gpuducherry#9gq#9gs#9gt#9" +
	"gu#9gw#9gy#9hkingmanreefederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugos" +
	"laviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicivoorkustchristopherennevisfederatievansaintchristoph" +
	"erennevisfederatievevolksrepubliekjoegoslavierserepublicnamibia#9hm#9hn#9hrepublictsjaad#9ht#9hu#9id#9ie#9il#9im#9in#9io" +
	"verzeesgebiedsdeelsaintpierremiquelonafhankelijkestaatvansamoawesternsamoa#9iq#9irepublicturkeyturkiye#9islamicrepiran#9" +
	"it#9je#9jm#9johnstonatollombardy#9jpiruwsuyu#9keralaska#9kg#9kh#9kingdomroemenia#9km#9kn#9kpordenonethelands#9krepublicu" +
	"ganda#9kw#9kyrghyzstan#9kz#9la#9lbasoetoland#9lc#9liguria#9lkirghizstan#9lrepubliczambia#9ls#9lt#9lu#9lvlaamsbrabantigua" +
	"enbarbudawlatalkuwaytrucialstates#9ly#9marchechenskayarespublikabyelarussischefederatia#9mc#9md#9meestserenerepublicsanm" +
	"arinoordelijkterritory#9mfederalerepublieknigeriafederalrepublickameroen#9mg#9mh#9mkirgizistan#9ml#9mm#9mn#9mongoolsevol" +
	"ksrepubliekmozambique#9mportugualjumhuriyahallubnaniyahenegouwen#9mq#9mrepubliekchilibischarabischerepubliekvansuidafrik" +
	"arepubliekzuidafrikauniedercomoren#9ms#9mt#9mu#9mvolksrepkongoverseasterritoryunitedstatesminoroutlyingislandsamericanma" +
	"agdenislandsamerican#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieksomalietuvaluikirgisia#9ng#9ni#9nl#9northmarianen#9n" +
	"prchina#9nrepubliekgaboneserepublicofaustriarepublicslowakije#9nu#9nz#9om#9palestinianadminareastvlaanderen#9pe#9pfedera" +
	"lestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmicr" +
	"onesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelon#9pg#9philippineislandstateisrael#9pkirgyzstan" +
	"#9plombardije#9pm#9pn#9principalitymonacomoroeilanden#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgique#9rs#9" +
	"ru#9rw#9saotomeeastprincipeoplesrepublickongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasa" +
	"nghiyaloktantrikganatantranepalfederaldemocraticrepublicethiopiaincludingeritreaethiopiaempireofiran#9sbritsguiana#9sc#9" +
	"sd#9se#9sg#9sh#9sikkim#9sj#9skirghizia#9sl#9sm#9sn#9socialistpeoplesrepublicalbaniarepublicofvanuaturkserepublicfinland#" +
	"9srepubliekghana#9ss#9stkittsennevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanga" +
	"njika#9svietnam#9sx#9sy#9sz#9tc#9td#9tformerfederationofmalayafederation#9tg#9th#9tj#9tkyrgistan#9tl#9tm#9tn#9toscanewme" +
	"xicoloradomrepublicturkiyeturkey#9trentinosouthtyrolouisiana#9tt#9tvoormaligeddrdominicanrepublicdrukgyalkhaportugeesoos" +
	"tafrikamerounitedmexicaansestatesolomonislandspaansestaatbahrein#9tw#9tz#9ua#9ug#9ukyrgystan#9um#9us#9uy#9uz#9va#9vc#9ve" +
	"renigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9wformerlibyanarabrepublicofegyptarabrepublicoppervoltadzikistan#9ws#9xky" +
	"rgzstan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestatenvanmicronesiefederalestatenvanmicronesiefed" +
	"eratievanmaleisiefederatievanmalayafederatiebalimburgrondgebiedamericansamoaislestaatkoeweitsjetsjeniaohioverzeesgebieds" +
	"deelturkscaicoseilandenoordjemenbrd"

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
	230, 231, 232, 234, 235, 236, 238, 239, 242, 242, 244, 244, 246, 246, 247, 248,
	249, 251, 252, 255, 255, 258, 261, 261, 264, 264, 266, 266, 267, 267, 267, 267,
	268, 269, 269, 271, 272, 274, 275, 277, 277, 277, 278, 279, 280, 282, 283, 284,
	286, 286, 287, 287, 289, 290, 291, 292, 294, 294, 294, 295, 296, 296, 297, 298,
	299, 299, 301, 301, 301, 302, 303, 305, 306, 307, 308, 308, 310, 310, 313, 314,
	315, 316, 320, 320, 323, 325, 326, 329, 329, 330, 331, 331, 332, 332, 333, 336,
	336, 337, 338, 339, 339, 339, 339, 340, 340, 342, 342, 344, 344, 345, 345, 346,
	350, 352, 352, 352, 354, 355, 358, 359, 362, 362, 364, 364, 364, 364, 364, 366,
	366, 366, 366, 366, 369, 370, 372, 373, 374, 375, 376, 376, 376, 377, 377, 377,
	379, 380, 382, 382, 384, 385, 387, 389, 390, 391, 393, 396, 397, 397, 398, 399,
	399, 399, 401, 402, 402, 404, 405, 406, 407, 408, 408, 410, 410, 411, 412, 412,
	412, 414, 414, 416, 417, 418, 419, 419, 421, 421, 423, 423, 424, 425, 425, 425,
	426, 426, 427, 428, 428, 428, 428, 428, 431, 431, 432, 432, 434, 435, 436, 436,
	438, 439, 440, 442, 443, 447, 448, 448, 451, 452, 452, 453, 453, 453, 454, 455,
	456, 456, 457, 459, 461, 463, 463, 465, 465, 466, 466, 466, 470, 470, 470, 470,
	472, 474, 474, 475, 476, 478, 480, 480, 482, 482, 483, 483, 483, 483, 483, 485,
	485, 486, 487, 487, 487, 487, 488, 488, 488, 488, 490, 494, 494, 494, 494, 496,
	497, 500, 500, 501, 502, 504, 507, 510, 512, 512, 512, 512, 515, 515, 516, 518,
	518, 519, 519, 519, 521, 521, 522, 522, 522, 522, 522, 523, 523, 524, 525, 526,
	528, 531, 534, 534, 535, 538, 541, 544, 544, 546, 547, 548, 548, 548, 549, 550,
	553, 553, 554, 554, 555, 555, 555, 556, 557, 558, 558, 559, 560, 560, 561, 561,
	562, 564, 565, 567, 568, 568, 568, 570, 573, 573, 574, 574, 574, 576, 576, 577,
	578, 578, 578, 578, 579, 582, 585, 585, 585, 586, 587, 589, 589, 589, 589, 591,
	591, 593, 594, 594, 596, 597, 599, 600, 602, 603, 603, 604, 608, 609, 611, 611,
	613, 613, 615, 616, 617, 617, 617, 617, 617, 619, 619, 621, 624, 624, 625, 628,
	628, 629, 631, 631, 632, 633, 634, 635, 638, 640, 640, 640, 641, 641, 641, 642,
	644, 647, 648, 649, 651, 653, 654, 654, 655, 655, 655, 656, 657, 657, 660, 661,
	662, 662, 663, 665, 667, 668, 670, 673, 673, 673, 674, 674, 677, 679, 680, 680,
	680, 680, 680, 680, 681, 682, 683, 683, 684, 684, 685, 685, 685, 685, 686, 687,
	687, 688, 688, 689, 689, 691, 693, 693, 695, 695, 695, 695, 696, 698, 699, 699,
	700, 702, 704, 704, 704, 705, 705, 706, 707, 709, 710, 710, 712, 712, 712, 712,
	713, 714, 714, 716, 717, 719, 722, 723, 724, 725, 725, 726, 726, 726, 726, 727,
	727, 728, 729, 730, 730, 731, 731, 731, 731, 732, 733, 733, 734, 735, 735, 737,
	738, 740, 742, 743, 748, 748, 748, 750, 753, 754, 755, 755, 756, 757, 758, 758,
	761, 763, 766, 766, 767, 767, 767, 767, 767, 768, 768, 769, 769, 770, 771, 774,
	776, 777, 779, 782, 786, 786, 786, 787, 787, 788, 788, 789, 789, 789, 792, 792,
	793, 795, 795, 795, 796, 796, 796, 796, 796, 797, 799, 799, 799, 799, 800, 800,
	800, 801, 801, 801, 801, 801, 801, 801, 801, 801, 802, 802, 803, 804, 805, 806,
	806, 806, 806, 808, 809, 810, 810, 810, 810, 810, 810, 810, 811, 811, 812, 812,
	813, 814, 814, 816, 818, 819, 821, 823, 823, 823, 825, 825, 825, 825, 825, 826,
	827, 828, 828, 830, 830, 832, 832, 834, 834, 836, 836, 836, 837, 837, 838, 839,
	841, 842, 845, 848, 849, 849, 850, 851, 851, 853, 853, 853, 855, 855, 855, 856,
	856, 857, 857, 857, 857, 859, 860, 863, 863, 865, 866, 867, 867, 867, 869, 870,
	871, 872, 872, 873, 873, 873, 873, 873, 875, 876, 876, 877, 878, 878, 878, 880,
	881, 881, 882, 882, 882, 882, 882, 882, 882, 886, 886, 886, 886, 886, 887, 888,
	888, 888, 888, 888, 890, 890, 890, 891, 891, 892, 892, 893, 895, 897, 897, 897,
	899, 901, 902, 904, 904, 906, 907, 907, 908, 909, 911, 912, 913, 914, 916, 916,
	917, 917, 920, 922, 923, 924, 926, 926, 927, 929, 929, 929, 931, 931, 932, 932,
	933, 934, 936, 938, 938, 938, 938, 938, 940, 941, 941, 941, 942, 942, 943, 945,
	946, 946, 947, 948, 948, 949, 949, 950, 952, 953, 954, 954, 954, 955, 955, 955,
	956, 958, 958, 962, 962, 964, 966, 967, 968, 968, 969, 969, 970, 971, 973, 975,
	976, 977, 980, 980, 980, 982, 982, 984, 984, 984, 984, 985, 985, 986, 986, 989,
	990, 991, 994, 994, 994, 994, 995, 995, 996, 997, 997, 999, 999, 1001, 1002, 1004,
	1006, 1006, 1006, 1006, 1009, 1010, 1011, 1012, 1012, 1013, 1015, 1017, 1019, 1019, 1020, 1020,
	1022, 1022, 1023, 1024, 1026, 1028, 1031, 1032, 1033, 1035, 1036, 1036, 1037, 1038, 1039, 1039,
	1039, 1039, 1040, 1041, 1042, 1043, 1044, 1046, 1046, 1049, 1049, 1049, 1049, 1051, 1052, 1053,
	1055, 1055, 1057, 1058, 1059, 1060, 1060, 1061, 1063, 1063, 1063, 1064, 1065, 1065, 1066, 1066,
	1067, 1069, 1069, 1071, 1072, 1073, 1074, 1074, 1074, 1076, 1078, 1079, 1079, 1080, 1080, 1080,
	1081, 1083, 1084, 1084, 1086, 1087, 1089, 1090, 1090, 1092, 1094, 1094, 1095, 1095, 1096, 1096,
	1097, 1097, 1097, 1097, 1098, 1098, 1098, 1099, 1099, 1100, 1102, 1103, 1103, 1103, 1103, 1103,
	1103, 1103, 1105, 1105, 1106, 1106, 1107, 1107, 1109, 1110, 1112, 1112, 1116, 1116, 1116, 1117,
	1118, 1119, 1119, 1121, 1121, 1122, 1123, 1123, 1124, 1124, 1124, 1124, 1124, 1126, 1129, 1129,
	1129, 1129, 1131, 1131, 1131, 1132, 1135, 1135, 1136, 1138, 1138, 1139, 1140, 1140, 1141, 1141,
	1143, 1143, 1144, 1146, 1146, 1146, 1148, 1149, 1149, 1149, 1149, 1150, 1150, 1151, 1155, 1155,
	1159, 1161, 1163, 1164, 1164, 1164, 1164, 1165, 1167, 1167, 1167, 1168, 1169, 1169, 1169, 1169,
	1170, 1170, 1171, 1173, 1173, 1173, 1173, 1174, 1175, 1175, 1175, 1175, 1175, 1176, 1176, 1176,
	1176, 1177, 1178, 1178, 1178, 1178, 1178, 1180, 1181, 1182, 1182, 1182, 1183, 1183, 1185, 1187,
	1188, 1188, 1189, 1189, 1191, 1191, 1191, 1194, 1194, 1196, 1197, 1197, 1198, 1198, 1199, 1199,
	1200, 1201, 1203, 1203, 1205, 1206, 1206, 1207, 1208, 1208, 1208, 1209, 1210, 1210, 1210, 1212,
	1212, 1213, 1213, 1215, 1216, 1217, 1218, 1218, 1219, 1219, 1219, 1220, 1221, 1221, 1221, 1223,
	1224, 1227, 1229, 1229, 1230, 1231, 1232, 1234, 1234, 1235, 1237, 1242, 1243, 1244, 1244, 1245,
	1245, 1246, 1247, 1247, 1247, 1248, 1249, 1251, 1251, 1252, 1252, 1253, 1253, 1255, 1255, 1255,
	1257, 1257, 1258, 1259, 1260, 1260, 1261, 1265, 1266, 1267, 1268, 1268, 1270, 1270, 1273, 1273,
	1274, 1276, 1278, 1279, 1279, 1279, 1279, 1280, 1281, 1281, 1281, 1283, 1283, 1284, 1284, 1285,
	1285, 1288, 1288, 1288, 1288, 1291, 1291, 1291, 1291, 1291, 1295, 1297, 1298, 1299, 1300, 1300,
	1301, 1301, 1302, 1302, 1303, 1304, 1304, 1307, 1308, 1308, 1308, 1310, 1310, 1310, 1311, 1311,
	1314, 1315, 1316, 1317, 1317, 1318, 1319, 1319, 1319, 1322, 1322, 1323, 1323, 1323, 1324, 1324,
	1324, 1324, 1326, 1327, 1328, 1328, 1329, 1332, 1333, 1333, 1334, 1334, 1335, 1335, 1335, 1337,
	1338, 1338, 1339, 1341, 1342, 1344, 1344, 1345, 1346, 1346, 1349, 1350, 1351, 1351, 1352, 1352,
	1352, 1353, 1353, 1353, 1353, 1353, 1353, 1354, 1354, 1354, 1354, 1354, 1357, 1357, 1358, 1358,
	1358, 1358, 1359, 1361, 1361, 1362, 1363, 1363, 1363, 1364, 1365, 1365, 1365, 1366, 1366, 1367,
	1368, 1369, 1370, 1373, 1374, 1374, 1375, 1375, 1378, 1378, 1378, 1378, 1379, 1381, 1383, 1385,
	1385, 1386, 1387, 1387, 1387, 1388, 1390, 1390, 1391, 1391, 1392, 1393, 1393, 1395, 1396, 1398,
	1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1399, 1399, 1401, 1401,
	1403, 1403, 1405, 1405, 1405, 1405, 1405, 1406, 1407, 1408, 1409, 1409, 1409, 1411, 1412, 1412,
	1412, 1412, 1412, 1412, 1412, 1413, 1414, 1414, 1415, 1415, 1415, 1415, 1416, 1418, 1420, 1420,
	1422, 1422, 1423, 1425, 1426, 1426, 1426, 1428, 1431, 1432, 1432, 1432, 1432, 1432, 1433, 1433,
	1433, 1433, 1433, 1434, 1436, 1436, 1437, 1437, 1438, 1440, 1440, 1440, 1440, 1440, 1442, 1442,
	1443, 1444, 1446, 1447, 1447, 1449, 1449, 1449, 1451, 1451, 1453, 1453, 1453, 1453, 1454, 1454,
	1454, 1456, 1458, 1458, 1459, 1459, 1460, 1460, 1460, 1461, 1461, 1461, 1463, 1465, 1466, 1467,
	1467, 1467, 1467, 1468, 1469, 1469, 1469, 1471, 1472, 1473, 1473, 1473, 1473, 1474, 1474, 1474,
	1475, 1476, 1476, 1476, 1476, 1476, 1477, 1477, 1477, 1479, 1479, 1480, 1483, 1483, 1483, 1485,
	1486, 1487, 1489, 1489, 1491, 1491, 1492, 1492, 1492, 1492, 1495, 1496, 1499, 1500, 1500, 1501,
	1501, 1501, 1502, 1503, 1504, 1505, 1507, 1509, 1510, 1510, 1511, 1512, 1514, 1515, 1516, 1517,
	1518, 1519, 1520, 1521, 1523, 1523, 1524, 1526, 1526, 1526, 1527, 1528, 1530, 1531, 1533, 1533,
	1534, 1536, 1538, 1538, 1538, 1541, 1541, 1542, 1542, 1542, 1543, 1543, 1545, 1545, 1545, 1545,
	1547, 1548, 1548, 1548, 1552, 1552, 1555, 1557, 1560, 1560, 1560, 1562, 1563, 1564, 1566, 1568,
	1568, 1568, 1570, 1570, 1570, 1570, 1570, 1571, 1573, 1577, 1580, 1580, 1580, 1581, 1582, 1582,
	1583, 1584, 1584, 1584, 1587, 1587, 1589, 1590, 1594, 1595, 1595, 1595, 1597, 1598, 1598, 1599,
	1599, 1599, 1599, 1599, 1599, 1600, 1600, 1600, 1600, 1601, 1601, 1602, 1602, 1602, 1602, 1602,
	1602, 1604, 1605, 1607, 1607, 1607, 1608, 1610, 1614, 1615, 1615, 1615, 1615, 1616, 1617, 1618,
	1618, 1618, 1619, 1620, 1620, 1622, 1623, 1624, 1625, 1625, 1626, 1626, 1626, 1628, 1628, 1629,
	1630, 1632, 1632, 1633, 1634, 1636, 1638, 1640, 1640, 1641, 1643, 1643, 1643, 1645, 1645, 1645,
	1645, 1645, 1646, 1646, 1646, 1648, 1651, 1652, 1652, 1652, 1652, 1653, 1654, 1654, 1655, 1655,
	1656, 1656, 1656, 1658, 1660, 1660, 1662, 1662, 1662, 1662, 1663, 1663, 1663, 1663, 1663, 1665,
	1666, 1666, 1666, 1666, 1668, 1669, 1670, 1670, 1672, 1673, 1674, 1675, 1676, 1676, 1677, 1679,
	1679, 1682, 1683, 1685, 1686, 1686, 1686, 1687, 1687, 1687, 1688, 1689, 1689, 1689, 1690, 1692,
	1692, 1692, 1693, 1694, 1695, 1696, 1696, 1698, 1698, 1700, 1701, 1703, 1703, 1703, 1703, 1704,
	1706, 1706, 1706, 1708, 1710, 1710, 1711, 1712, 1712, 1712, 1713, 1713, 1715, 1717, 1717, 1717,
	1718, 1718, 1718, 1718, 1719, 1719, 1721, 1721, 1721, 1721, 1722, 1722, 1724, 1724, 1724, 1725,
	1726, 1726, 1726, 1727, 1729, 1730, 1731, 1734, 1734, 1734, 1736, 1736, 1736, 1737, 1737, 1738,
	1739, 1739, 1740, 1740, 1740, 1740, 1740, 1740, 1742, 1743, 1744, 1745, 1746, 1747, 1749, 1750,
	1752, 1752, 1752, 1754, 1756, 1757, 1757, 1757, 1760, 1762, 1764, 1766, 1766, 1767, 1768, 1769,
	1769, 1769, 1770, 1771, 1773, 1775, 1779, 1781, 1783, 1783, 1784, 1785, 1785, 1785, 1786, 1787,
	1788, 1789, 1790, 1790, 1791, 1793, 1793, 1793, 1794, 1795, 1795, 1798, 1799, 1799, 1800, 1800,
	1802, 1804, 1804, 1805, 1806, 1806, 1806, 1807, 1807, 1808, 1808, 1808, 1808, 1809, 1811, 1811,
	1811, 1811, 1811, 1812, 1812, 1814, 1816, 1819, 1821, 1821, 1821, 1821, 1823, 1823, 1823, 1824,
	1824, 1824, 1824, 1824, 1825, 1825, 1826, 1826, 1828, 1830, 1830, 1830, 1832, 1832, 1833, 1833,
	1833, 1833, 1833, 1834, 1836, 1836, 1836, 1836, 1836, 1837, 1839, 1839, 1839, 1839, 1841, 1841,
	1842, 1842, 1842, 1842, 1843, 1843, 1844, 1844, 1844, 1846, 1848, 1850, 1850, 1852, 1852, 1852,
	1854, 1854, 1855, 1855, 1856, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1859, 1859, 1860, 1860,
	1860, 1861, 1861, 1861, 1862, 1862, 1864, 1865, 1865, 1866, 1868, 1869, 1869, 1871, 1873, 1873,
	1874, 1874, 1874, 1876, 1877, 1879, 1880, 1881, 1883, 1885, 1885, 1885, 1885, 1885, 1887, 1887,
	1887, 1888, 1888, 1888, 1888, 1889, 1889, 1889, 1889, 1889, 1889, 1891, 1892, 1894, 1894, 1894,
	1894, 1895, 1897, 1897, 1900, 1901, 1903, 1903, 1904, 1904, 1906, 1906, 1906, 1907, 1909, 1909,
	1911, 1911, 1911, 1911, 1912, 1913, 1913, 1913, 1915, 1916, 1916, 1917, 1918, 1918, 1918, 1918,
	1918, 1919, 1920, 1921, 1922, 1926, 1928, 1930, 1930, 1930, 1932, 1933, 1933, 1934, 1934, 1934,
	1934, 1935, 1936, 1936, 1938, 1940, 1942, 1944, 1946, 1946, 1947, 1949, 1949, 1951, 1951, 1953,
	1953, 1954, 1955, 1955, 1956, 1957, 1959, 1961, 1962, 1962, 1962, 1963, 1965, 1965, 1966, 1967,
	1968, 1968, 1971, 1972, 1972, 1972, 1973, 1976, 1977, 1977, 1978, 1981, 1983, 1984, 1985, 1986,
	1986, 1986, 1986, 1986, 1988, 1989, 1991, 1992, 1993, 1993, 1994, 1995, 1996, 1996, 1996, 1996,
	1996, 1997, 1998, 1998, 1999, 1999, 2000, 2001, 2002, 2005, 2007, 2008, 2008, 2009, 2009, 2009,
	2012, 2012, 2012, 2012, 2013, 2013, 2015, 2017, 2017, 2018, 2018, 2018, 2019, 2019, 2019, 2019,
	2020, 2020, 2021, 2022, 2022, 2024, 2024, 2026, 2026, 2028, 2029, 2030, 2030, 2032, 2032, 2033,
	2034, 2035, 2036, 2036, 2036, 2037, 2038, 2039, 2040, 2040, 2041, 2043, 2046, 2047, 2047, 2048,
	2050, 2050, 2050, 2051, 2055, 2055, 2055, 2057, 2059, 2060, 2061, 2061, 2063, 2063, 2064, 2064,
	2065, 2066, 2067, 2068, 2070, 2071, 2071, 2072, 2073, 2074, 2074, 2074, 2074, 2074, 2075, 2076,
	2076, 2076, 2078, 2078, 2080, 2081, 2084, 2085, 2085, 2086, 2087, 2089, 2090, 2090, 2090, 2090,
	2091, 2091, 2092, 2093, 2093, 2096, 2097, 2097, 2097, 2097, 2098, 2099, 2099, 2099, 2101, 2101,
	2103, 2103, 2103, 2103, 2104, 2106, 2106, 2108, 2112, 2114, 2114, 2115, 2115, 2115, 2115, 2116,
	2117, 2117, 2119, 2120, 2120, 2121, 2121, 2121, 2122, 2123, 2123, 2123, 2125, 2126, 2127, 2127,
	2127, 2130, 2131, 2133, 2133, 2133, 2133, 2134, 2135, 2135, 2135, 2137, 2137, 2139, 2139, 2139,
	2139, 2139, 2140, 2142, 2144, 2146, 2146, 2146, 2146, 2147, 2148, 2148, 2150, 2150, 2151, 2152,
	2153, 2153, 2155, 2155, 2155, 2155, 2155, 2156, 2156, 2156, 2157, 2159, 2159, 2159, 2160, 2160,
	2160, 2161, 2161, 2161, 2161, 2161, 2161, 2161, 2163, 2163, 2165, 2166, 2167, 2168, 2169, 2170,
	2170, 2171, 2171, 2173, 2175, 2176, 2176, 2177, 2179, 2180, 2182, 2182, 2183, 2185, 2187, 2187,
	2188, 2188, 2188, 2188, 2190, 2191, 2192, 2193, 2194, 2194, 2194, 2194, 2195, 2196, 2198, 2198,
	2198, 2199, 2202, 2202, 2203, 2206, 2208, 2209, 2209, 2210, 2210, 2212, 2212, 2213, 2215, 2216,
	2217, 2218, 2219, 2220, 2221, 2221, 2221, 2222, 2222, 2223, 2226, 2228, 2229, 2232, 2232, 2233,
	2233, 2234, 2234, 2236, 2236, 2236, 2238, 2238, 2239, 2240, 2242, 2242, 2243, 2243, 2244, 2246,
	2246, 2247, 2247, 2247, 2249, 2251, 2254, 2254, 2255, 2255, 2258, 2259, 2259, 2259, 2260, 2263,
	2263, 2263, 2263, 2264, 2267, 2267, 2269, 2270, 2271, 2271, 2272, 2272, 2272, 2273, 2275, 2275,
	2277, 2278, 2279, 2280, 2283, 2284, 2286, 2286, 2287, 2288, 2290, 2292, 2296, 2297, 2299, 2300,
	2300, 2301, 2302, 2303, 2303, 2305, 2307, 2308, 2308, 2309, 2309, 2310, 2310, 2311, 2313, 2314,
	2314, 2315, 2316, 2317, 2317, 2317, 2317, 2317, 2317, 2319, 2319, 2319, 2320, 2322, 2324, 2324,
	2325, 2325, 2326, 2326, 2326, 2328, 2329, 2330, 2331, 2331, 2333, 2334, 2337, 2338, 2339, 2339,
	2340, 2340, 2342, 2344, 2345, 2346, 2349, 2351, 2352, 2353, 2354, 2355, 2357, 2358, 2360, 2361,
	2362, 2362, 2363, 2364, 2365, 2365, 2365, 2365, 2366, 2367, 2369, 2371, 2371, 2372, 2373, 2374,
	2375, 2375, 2375, 2375, 2378, 2379, 2379, 2380, 2381, 2382, 2382, 2383, 2383, 2383, 2384, 2384,
	2385, 2386, 2386, 2388, 2388, 2388, 2388, 2389, 2392, 2392, 2392, 2392, 2393, 2394, 2395, 2395,
	2395, 2396, 2396, 2398, 2400, 2401, 2402, 2402, 2403, 2405, 2407, 2408, 2408, 2410, 2411, 2411,
	2411, 2411, 2411, 2411, 2413, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2422, 2424, 2424, 2425,
	2426, 2426, 2426, 2426, 2427, 2427, 2427, 2427, 2427, 2428, 2428, 2430, 2431, 2433, 2436, 2436,
	2436, 2437, 2438, 2440, 2440, 2440, 2442, 2442, 2442, 2442, 2444, 2445, 2445, 2445, 2447, 2447,
	2447, 2449, 2451, 2452, 2455, 2455, 2456, 2456, 2456, 2456, 2458, 2460, 2460, 2460, 2461, 2462,
	2462, 2463, 2463, 2463, 2464, 2464, 2466, 2467, 2467, 2467, 2467, 2467, 2467, 2469, 2469, 2470,
	2472, 2473, 2473, 2474, 2476, 2477, 2477, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2480, 2481,
	2483, 2484, 2485, 2485, 2485, 2485, 2485, 2486, 2487, 2487, 2488, 2489, 2489, 2489, 2489, 2490,
	2490, 2490, 2490, 2490, 2495, 2495, 2495, 2495, 2495, 2496, 2496, 2496, 2496, 2496, 2499, 2499,
	2499, 2499, 2500, 2500, 2502, 2502, 2503, 2503, 2504, 2505, 2505, 2506, 2507, 2508, 2509, 2509,
	2509, 2510, 2511, 2514, 2514, 2514, 2514, 2515, 2516, 2516, 2519, 2520, 2521, 2522, 2524, 2525,
	2526, 2526, 2527, 2531, 2532, 2533, 2534, 2535, 2536, 2536, 2536, 2536, 2537, 2539, 2539, 2539,
	2539, 2541, 2542, 2543, 2547, 2549, 2550, 2550, 2550, 2550, 2550, 2550, 2551, 2552, 2553, 2554,
	2558, 2558, 2559, 2559, 2560, 2561, 2562, 2562, 2562, 2564, 2564, 2565, 2566, 2567, 2567, 2568,
	2569, 2570, 2570, 2571, 2572, 2572, 2573, 2573, 2573, 2576, 2576, 2576, 2578, 2579, 2581, 2582,
	2583, 2583, 2584, 2585, 2585, 2585, 2589, 2590, 2592, 2593, 2594, 2596, 2596, 2597, 2599, 2600,
	2600, 2600, 2600, 2600, 2601, 2601, 2603, 2603, 2604, 2605, 2605, 2605, 2606, 2608, 2608, 2608,
	2608, 2608, 2610, 2610, 2611, 2611, 2612, 2614, 2615, 2618, 2620, 2621, 2621, 2622, 2623, 2624,
	2624, 2625, 2625, 2625, 2625, 2626, 2627, 2629, 2630, 2631, 2631, 2632, 2632, 2632, 2632, 2632,
	2632, 2633, 2633, 2634, 2635, 2636, 2637, 2637, 2640, 2641, 2642, 2643, 2643, 2644, 2644, 2644,
	2645, 2647, 2648, 2648, 2649, 2649, 2649, 2651, 2651, 2653, 2655, 2657, 2660, 2660, 2662, 2662,
	2663, 2663, 2663, 2664, 2665, 2665, 2665, 2666, 2666, 2666, 2666, 2666, 2666, 2668, 2672, 2672,
	2674, 2675, 2676, 2676, 2676, 2676, 2679, 2679, 2679, 2680, 2681, 2683, 2684, 2684, 2685, 2686,
	2687, 2687, 2688, 2688, 2689, 2690, 2690, 2692, 2692, 2693, 2694, 2695, 2696, 2696, 2697, 2698,
	2702, 2703, 2703, 2703, 2707, 2708, 2710, 2711, 2713, 2713, 2713, 2713, 2714, 2715, 2715, 2716,
	2717, 2717, 2717, 2717, 2718, 2720, 2720, 2722, 2723, 2723, 2724, 2725, 2726, 2727, 2727, 2728,
	2730, 2730, 2732, 2732, 2735, 2736, 2738, 2739, 2740, 2741, 2742, 2742, 2744, 2744, 2744, 2744,
	2745, 2745, 2745, 2747, 2748, 2749, 2750, 2751, 2756, 2757, 2759, 2759, 2759, 2759, 2759, 2761,
	2762, 2762, 2762, 2763, 2763, 2763, 2764, 2766, 2768, 2770, 2770, 2772, 2773, 2774, 2774, 2775,
	2776, 2776, 2776, 2777, 2777, 2778, 2778, 2778, 2779, 2779, 2779, 2781, 2784, 2785, 2787, 2788,
	2790, 2790, 2790, 2790, 2790, 2792, 2792, 2793, 2794, 2795, 2797, 2797, 2798, 2798, 2798, 2799,
	2801, 2801, 2804, 2806, 2806, 2806, 2807, 2807, 2812, 2812, 2812, 2813, 2816, 2817, 2817, 2820,
	2822, 2823, 2824, 2826, 2827, 2827, 2828, 2829, 2830, 2832, 2834, 2835, 2836, 2838, 2839, 2839,
	2841, 2843, 2843, 2844, 2845, 2845, 2848, 2849, 2849, 2849, 2850, 2850, 2850, 2850, 2850, 2851,
	2853, 2855, 2858, 2858, 2858, 2858, 2858, 2859, 2860, 2860, 2860, 2861, 2863, 2863, 2866, 2867,
	2867, 2868, 2868, 2868, 2868, 2868, 2868, 2868, 2869, 2871, 2872, 2872, 2872, 2872, 2872, 2873,
	2876, 2876, 2876, 2878, 2879, 2879, 2880, 2883, 2884, 2888, 2890, 2891, 2892, 2893, 2893, 2895,
	2895, 2895, 2898, 2899, 2900, 2902, 2904, 2905, 2906, 2907, 2907, 2909, 2910, 2911, 2911, 2912,
	2914, 2915, 2916, 2917, 2919, 2919, 2920, 2922, 2924, 2926, 2926, 2926, 2927, 2928, 2928, 2929,
	2929, 2929, 2931, 2931, 2931, 2931, 2932, 2934, 2935, 2937, 2938, 2939, 2939, 2939, 2942, 2943,
	2944, 2946, 2946, 2947, 2949, 2949, 2950, 2951, 2954, 2956, 2956, 2956, 2959, 2959, 2959, 2959,
	2959, 2959, 2960, 2960, 2960, 2961, 2961, 2962, 2963, 2964, 2965, 2965, 2965, 2965, 2965, 2965,
	2967, 2969, 2969, 2971, 2972, 2974, 2975, 2975, 2975, 2975, 2977, 2978, 2980, 2981, 2983, 2984,
	2987, 2987, 2988, 2988, 2989, 2989, 2989, 2991, 2992, 2993, 2993, 2994, 2995, 2997, 2997, 3000,
	3000, 3001, 3002, 3002, 3002, 3002, 3004, 3005, 3006, 3006, 3008, 3008, 3010, 3011, 3012, 3014,
	3016, 3016, 3016, 3016, 3018, 3018, 3018, 3020, 3021, 3021, 3021, 3022, 3023, 3023, 3023, 3025,
	3026, 3027, 3028, 3028, 3028, 3029, 3030, 3030, 3030, 3031, 3032, 3034, 3035, 3037, 3038, 3040,
	3043, 3043, 3045, 3046, 3048, 3049, 3049, 3051, 3051, 3051, 3052, 3052, 3054, 3055, 3055, 3056,
	3056, 3058, 3058, 3059, 3060, 3062, 3062, 3063, 3063, 3065, 3066, 3067, 3068, 3068, 3069, 3069,
	3073, 3073, 3074, 3076, 3076, 3076, 3076, 3079, 3080, 3083, 3088, 3088, 3088, 3088, 3090, 3090,
	3090, 3090, 3090, 3091, 3092, 3093, 3094, 3094, 3095, 3096, 3098, 3099, 3100, 3101, 3103, 3103,
	3104, 3105, 3106, 3106, 3107, 3107, 3111, 3112, 3112, 3114, 3116, 3116, 3117, 3117, 3117, 3117,
	3117, 3118, 3118, 3118, 3118, 3119, 3119, 3119, 3119, 3119, 3121, 3124, 3126, 3127, 3130, 3130,
	3131, 3132, 3133, 3133, 3133, 3133, 3135, 3135, 3136, 3137, 3138, 3138, 3138, 3140, 3141, 3142,
	3142, 3143, 3144, 3144, 3146, 3148, 3149, 3150, 3150, 3150, 3151, 3152, 3154, 3155, 3155, 3155,
	3155, 3155, 3155, 3156, 3158, 3159, 3159, 3160, 3160, 3160, 3163, 3163, 3163, 3164, 3164, 3165,
	3166, 3167, 3168, 3169, 3169, 3170, 3170, 3171, 3171, 3172, 3173, 3175, 3176, 3178, 3179, 3180,
	3181, 3182, 3183, 3183, 3183, 3184, 3186, 3188, 3189, 3189, 3189, 3190, 3192, 3193, 3193, 3194,
	3194, 3194, 3196, 3197, 3198, 3200, 3201, 3202, 3202, 3203, 3204, 3204, 3205, 3206, 3206, 3206,
	3206, 3206, 3206, 3206, 3206, 3208, 3208, 3208, 3208, 3208, 3209, 3210, 3210, 3210, 3211, 3212,
	3212, 3212, 3212, 3213, 3214, 3217, 3219, 3219, 3220, 3222, 3223, 3224, 3225, 3225, 3227, 3228,
	3229, 3229, 3229, 3231, 3232, 3234, 3235, 3238, 3238, 3239, 3240, 3241, 3241, 3242, 3243, 3243,
	3245, 3246, 3248, 3249, 3251, 3253, 3254, 3254, 3254, 3254, 3257, 3258, 3258, 3260, 3260, 3261,
	3262, 3263, 3265, 3269, 3271, 3271, 3272, 3273, 3273, 3273, 3275, 3275, 3277, 3277, 3277, 3278,
	3279, 3280, 3280, 3281, 3281, 3282, 3283, 3285, 3287, 3288, 3288, 3288, 3289, 3290, 3293, 3295,
	3296, 3297, 3298, 3298, 3300, 3301, 3302, 3302, 3302, 3302, 3303, 3304, 3305, 3306, 3306, 3307,
	3307, 3307, 3308, 3308, 3309, 3309, 3311, 3311, 3312, 3313, 3314, 3316, 3316, 3316, 3317, 3318,
	3319, 3319, 3319, 3319, 3320, 3321, 3322, 3322, 3323, 3323, 3324, 3324, 3324, 3326, 3326, 3326,
	3327, 3327, 3330, 3331, 3331, 3331, 3331, 3332, 3333, 3333, 3333, 3333, 3334, 3334, 3334, 3335,
	3336, 3338, 3338, 3338, 3339, 3339, 3339, 3341, 3343, 3344, 3344, 3345, 3345, 3346, 3348, 3350,
	3351, 3352, 3354, 3354, 3356, 3357, 3357, 3357, 3357, 3358, 3361, 3363, 3364, 3365, 3366, 3367,
	3367, 3369, 3369, 3370, 3370, 3373, 3373, 3376, 3377, 3381, 3382, 3383, 3384, 3385, 3385, 3387,
	3387, 3389, 3389, 3389, 3389, 3391, 3392, 3395, 3397, 3398, 3400, 3401, 3402, 3404, 3405, 3406,
	3406, 3407, 3409, 3410, 3412, 3412, 3413, 3413, 3413, 3413, 3414, 3416, 3418, 3418, 3420, 3422,
	3424, 3428, 3429, 3429, 3429, 3430, 3430, 3431, 3432, 3432, 3433, 3436, 3437, 3437, 3439, 3440,
	3441, 3442, 3444, 3445, 3446, 3448, 3448, 3449, 3449, 3449, 3450, 3451, 3451, 3451, 3451, 3452,
	3452, 3452, 3454, 3455, 3455, 3457, 3457, 3458, 3459, 3461, 3463, 3465, 3465, 3467, 3467, 3469,
	3469, 3470, 3470, 3472, 3472, 3473, 3475, 3477, 3479, 3480, 3481, 3481, 3483, 3485, 3487, 3488,
	3488, 3490, 3492, 3493, 3493, 3493, 3494, 3497, 3498, 3500, 3502, 3503, 3503, 3504, 3505, 3506,
	3509, 3510, 3511, 3512, 3512, 3512, 3512, 3513, 3513, 3513, 3514, 3515, 3515, 3516, 3519, 3519,
	3522, 3522, 3524, 3524, 3524, 3527, 3529, 3529, 3531, 3531, 3534, 3537, 3537, 3537, 3537, 3539,
	3539, 3540, 3540, 3540, 3540, 3543, 3543, 3544, 3547, 3547, 3548, 3548, 3549, 3550, 3553, 3553,
	3554, 3554, 3557, 3559, 3559, 3563, 3565, 3566, 3566, 3568, 3570, 3573, 3574, 3574, 3575, 3578,
	3579, 3581, 3581, 3583, 3584, 3585, 3585, 3585, 3586, 3587, 3587, 3587, 3589, 3591, 3592, 3592,
	3593, 3593, 3594, 3594, 3594, 3596, 3598, 3598, 3600, 3602, 3602, 3603, 3605, 3606, 3607, 3609,
	3609, 3612, 3613, 3617, 3618, 3618, 3618, 3619, 3620, 3621, 3621, 3622, 3622, 3623, 3625, 3625,
	3627, 3630, 3631, 3635, 3635, 3636, 3637, 3638, 3640, 3644, 3646, 3647, 3649, 3652, 3653, 3655,
	3656, 3657, 3657, 3657, 3657, 3658, 3658, 3660, 3660, 3662, 3665, 3665, 3666, 3666, 3667, 3667,
	3668, 3668, 3669, 3673, 3674, 3675, 3675, 3678, 3679, 3680, 3681, 3683, 3685, 3685, 3685, 3687,
	3687, 3688, 3690, 3690, 3692, 3694, 3694, 3695, 3696, 3696, 3700, 3700, 3701, 3702, 3702, 3704,
	3706, 3707, 3708, 3710, 3712, 3712, 3713, 3714, 3716, 3717, 3718, 3719, 3720, 3721, 3721, 3721,
	3722, 3722, 3722, 3723, 3724, 3725, 3725, 3725, 3726, 3727, 3729, 3731, 3731, 3731, 3733, 3736,
	3737, 3738, 3739, 3739, 3742, 3743, 3744, 3745, 3746, 3747, 3748, 3749, 3749, 3750, 3750, 3750,
	3751, 3751, 3751, 3753, 3753, 3756, 3756, 3756, 3757, 3757, 3759, 3761, 3762, 3762, 3763, 3763,
	3765, 3766, 3767, 3767, 3768, 3768, 3769, 3773, 3775, 3775, 3777, 3779, 3779, 3780, 3780, 3780,
	3781, 3781, 3782, 3782, 3782, 3784, 3784, 3786, 3787, 3787, 3788, 3788, 3788, 3790, 3792, 3792,
	3792, 3795, 3797, 3800, 3801, 3801, 3801, 3801, 3804, 3805, 3805, 3808, 3809, 3809, 3812, 3813,
	3814, 3815, 3815, 3815, 3817, 3817, 3818, 3819, 3820, 3821, 3821, 3822, 3823, 3823, 3824, 3824,
	3827, 3828, 3833, 3836, 3837, 3841, 3842, 3845, 3845, 3845, 3847, 3851, 3852, 3852, 3855, 3856,
	3856, 3857, 3858, 3858, 3858, 3859, 3860, 3862, 3863, 3864, 3865, 3866, 3866, 3867, 3867, 3870,
	3870, 3871, 3874, 3874, 3875, 3875, 3875, 3875, 3877, 3880, 3880, 3884, 3884, 3885, 3885, 3885,
	3886, 3886, 3887, 3889, 3890, 3892, 3894, 3894, 3895, 3897, 3899, 3900, 3900, 3902, 3902, 3904,
	3904, 3907, 3912, 3914, 3915, 3916, 3918, 3918, 3919, 3922, 3923, 3924, 3927, 3928, 3930, 3930,
	3930, 3930, 3933, 3933, 3934, 3935, 3935, 3936, 3938, 3939, 3941, 3942, 3942, 3943, 3944, 3947,
	3948, 3948, 3949, 3951, 3951, 3954, 3956, 3957, 3959, 3960, 3962, 3965, 3966, 3969, 3971, 3972,
	3972, 3973, 3974, 3974, 3975, 3975, 3975, 3975, 3977, 3978, 3980, 3982, 3982, 3986, 3987, 3988,
	3989, 3990, 3992, 3994, 3995, 3995, 3998, 3999, 4001, 4005, 4005, 4007, 4009, 4009, 4009, 4011,
	4012, 4012, 4013, 4013, 4014, 4015, 4016, 4017, 4017, 4018, 4020, 4020, 4020, 4020, 4020, 4022,
	4023, 4025, 4028, 4030, 4032, 4032, 4033, 4036, 4037, 4039, 4039, 4041, 4042, 4042, 4044, 4045,
	4046, 4046, 4046, 4047, 4049, 4050, 4051, 4052, 4053, 4053, 4055, 4055, 4056, 4058, 4058, 4058,
	4059, 4062, 4065, 4066, 4066, 4066, 4067, 4069, 4071, 4073, 4073, 4074, 4076, 4076, 4076, 4078,
	4078, 4079, 4080, 4081, 4082, 4084, 4084, 4086, 4087, 4087, 4087, 4087, 4088, 4088, 4091, 4093,
	4094, 4095, 4100, 4100, 4100, 4101, 4102, 4104, 4105, 4106, 4107, 4109, 4109, 4109, 4111, 4112,
	4114, 4115, 4116, 4119, 4120, 4120, 4120, 4122, 4123, 4124, 4125, 4126, 4126, 4131, 4133, 4136,
	4137, 4138, 4141, 4141, 4141, 4141, 4141, 4141, 4143, 4145, 4148, 4149, 4150, 4150, 4150, 4150,
	4150, 4150, 4152, 4153, 4154, 4154, 4156, 4156, 4157, 4158, 4158, 4158, 4160, 4162, 4163, 4165,
	4165, 4166, 4172, 4173, 4174, 4175, 4177, 4179, 4180, 4182, 4182, 4183, 4183, 4183, 4183, 4184,
	4186, 4186, 4186, 4187, 4187, 4187, 4188, 4188, 4190, 4191, 4194, 4195, 4195, 4196, 4198, 4199,
	4199, 4199, 4200, 4200, 4200, 4200, 4201, 4202, 4203, 4204, 4204, 4205, 4205, 4206, 4207, 4207,
	4207, 4208, 4209, 4209, 4209, 4212, 4212, 4214, 4215, 4216, 4217, 4219, 4219, 4219, 4222, 4227,
	4227, 4230, 4230, 4231, 4232, 4233, 4233, 4235, 4236, 4238, 4240, 4241, 4241, 4241, 4241, 4242,
	4244, 4245, 4247, 4249, 4250, 4250, 4250, 4252, 4253, 4255, 4256, 4256, 4256, 4256, 4259, 4261,
	4261, 4262, 4264, 4265, 4265, 4266, 4267, 4267, 4272, 4273, 4275, 4278, 4280, 4282, 4282, 4284,
	4284, 4284, 4284, 4284, 4284, 4286, 4287, 4288, 4288, 4290, 4290, 4291, 4291, 4291, 4292, 4294,
	4294, 4296, 4298, 4299, 4301, 4302, 4302, 4304, 4306, 4307, 4308, 4309, 4309, 4310, 4312, 4313,
	4313, 4313, 4313, 4313, 4313, 4314, 4315, 4315, 4315, 4316, 4317, 4318, 4319, 4322, 4323, 4324,
	4324, 4325, 4326, 4327, 4329, 4331, 4332, 4335, 4337, 4338, 4339, 4341, 4341, 4341, 4342, 4343,
	4343, 4345, 4345, 4346, 4346, 4346, 4347, 4347, 4348, 4348, 4349, 4351, 4352, 4353, 4355, 4357,
	4357, 4360, 4360, 4360, 4361, 4363, 4368, 4369, 4371, 4375, 4376, 4378, 4378, 4378, 4379, 4380,
	4380, 4380, 4380, 4380, 4380, 4380, 4380, 4380, 4381, 4383, 4384, 4384, 4384, 4385, 4385, 4386,
	4387, 4388, 4388, 4388, 4389, 4389, 4391, 4395, 4399, 4400, 4403, 4407, 4410, 4410, 4411, 4414,
	4414, 4414, 4416, 4416, 4418, 4418, 4419, 4420, 4421, 4423, 4424, 4425, 4427, 4427, 4429, 4429,
	4431, 4433, 4433, 4433, 4433, 4435, 4438, 4439, 4442, 4443, 4445, 4446, 4446, 4448, 4448, 4448,
	4449, 4450, 4450, 4450, 4452, 4453, 4453, 4453, 4454, 4454, 4454, 4454, 4455, 4456, 4458, 4460,
	4463, 4464, 4466, 4467, 4470, 4471, 4476, 4478, 4481, 4481, 4482, 4484, 4484, 4485, 4485, 4486,
	4486, 4486, 4488, 4489, 4489, 4489, 4492, 4492, 4492, 4492, 4494, 4495, 4496, 4497, 4498, 4500,
	4503, 4506, 4508, 4510, 4511, 4513, 4516, 4518, 4520, 4520, 4522, 4523, 4525, 4525, 4527, 4529,
	4530, 4530, 4531, 4532, 4532, 4532, 4532, 4532, 4534, 4534, 4537, 4537, 4537, 4540, 4541, 4541,
	4543, 4545, 4547, 4551, 4551, 4554, 4557, 4559, 4560, 4562, 4564, 4565, 4568, 4569, 4569, 4570,
	4570, 4571, 4573, 4573, 4574, 4576, 4577, 4577, 4578, 4579, 4580, 4581, 4581, 4585, 4587, 4589,
	4591, 4594, 4596, 4599, 4600, 4602, 4604, 4606, 4607, 4609, 4611, 4613, 4616, 4616, 4619, 4620,
	4620, 4620, 4622, 4623, 4623, 4623, 4623, 4624, 4624, 4625, 4625, 4625, 4625, 4627, 4627, 4632,
	4636, 4640, 4642, 4646, 4648, 4650, 4655, 4658, 4659, 4662, 4665, 4669, 4673, 4675, 4678, 4678,
	4679, 4681, 4682, 4684, 4686, 4686, 4687, 4687, 4688, 4688, 4688, 4688, 4690, 4691, 4692, 4695,
	4696, 4697, 4698, 4698, 4698, 4700, 4701, 4702, 4706, 4708, 4709, 4710, 4712, 4714, 4715, 4715,
	4716, 4717, 4718, 4719, 4719, 4720, 4720, 4725, 4725, 4726, 4726, 4727, 4728, 4730, 4731, 4733,
	4735, 4738, 4741, 4743, 4743, 4744, 4747, 4747, 4749, 4751, 4753, 4756, 4758, 4758, 4758, 4758,
	4759, 4761, 4761, 4762, 4763, 4764, 4767, 4767, 4768, 4770, 4770, 4770, 4770, 4772, 4774, 4775,
	4776, 4779, 4779, 4782, 4783, 4785, 4785, 4786, 4787, 4791, 4792, 4794, 4794, 4795, 4795, 4797,
	4798, 4800, 4801, 4801, 4801, 4801, 4802, 4803, 4804, 4804, 4804, 4804, 4804, 4805, 4806, 4810,
	4813, 4816, 4819, 4821, 4824, 4826, 4827, 4831, 4833, 4835, 4836, 4837, 4839, 4840, 4841, 4841,
	4843, 4843, 4844, 4848, 4849, 4849, 4850, 4850, 4850, 4851, 4851, 4851, 4851, 4856, 4858, 4858,
	4860, 4861, 4863, 4863, 4864, 4866, 4867, 4867, 4868, 4870, 4872, 4873, 4873, 4873, 4874, 4874,
	4874, 4874, 4875, 4875, 4876, 4876, 4878, 4878, 4878, 4879, 4880, 4882, 4882, 4885, 4888, 4888,
	4889, 4893, 4894, 4897, 4898, 4899, 4902, 4902, 4903, 4903, 4906, 4907, 4907, 4908, 4910, 4911,
	4914, 4914, 4915, 4916, 4916, 4916, 4917, 4917, 4920, 4920, 4920, 4921, 4922, 4923, 4924, 4928,
	4931, 4933, 4933, 4936, 4938, 4938, 4941, 4941, 4941, 4943, 4944, 4944, 4944, 4945, 4948, 4948,
	4948, 4950, 4950, 4953, 4955, 4956, 4956, 4957, 4957, 4957, 4957, 4958, 4959, 4959, 4960, 4961,
	4963, 4965, 4969, 4972, 4973, 4976, 4977, 4979, 4979, 4980, 4982, 4984, 4987, 4988, 4991, 4991,
	4992, 4994, 4994, 4996, 4996, 4998, 4998, 4999, 4999, 4999, 5001, 5002, 5002, 5003, 5004, 5009,
	5010, 5012, 5013, 5014, 5014, 5016, 5018, 5019, 5020, 5022, 5025, 5026, 5029, 5030, 5030, 5030,
	5032, 5033, 5033, 5034, 5034, 5036, 5036, 5037, 5037, 5037, 5038, 5038, 5038, 5041, 5043, 5044,
	5045, 5048, 5049, 5051, 5052, 5054, 5057, 5058, 5059, 5060, 5064, 5064, 5066, 5067, 5067, 5067,
	5068, 5070, 5073, 5073, 5073, 5073, 5074, 5074, 5074, 5074, 5075, 5075, 5075, 5078, 5079, 5080,
	5083, 5083, 5083, 5085, 5087, 5087, 5089, 5092, 5094, 5094, 5095, 5095, 5096, 5096, 5097, 5097,
	5097, 5097, 5099, 5099, 5100, 5102, 5103, 5104, 5105, 5105, 5105, 5106, 5107, 5108, 5110, 5113,
	5114, 5115, 5117, 5119, 5120, 5120, 5120, 5120, 5121, 5121, 5123, 5123, 5124, 5124, 5124, 5124,
	5124, 5124, 5126, 5129, 5130, 5132, 5132, 5133, 5134, 5138, 5138, 5140, 5142, 5144, 5147, 5149,
	5149, 5151, 5153, 5154, 5155, 5157, 5157, 5157, 5158, 5158, 5159, 5159, 5161, 5161, 5162, 5163,
	5164, 5164, 5166, 5167, 5167, 5168, 5168, 5170, 5170, 5171, 5172, 5173, 5175, 5177, 5180, 5182,
	5184, 5186, 5187, 5188, 5190, 5192, 5193, 5196, 5198, 5201, 5203, 5204, 5205, 5207, 5207, 5208,
	5209, 5210, 5212, 5212, 5213, 5216, 5216, 5217, 5218, 5218, 5221, 5222, 5223, 5224, 5226, 5226,
	5229, 5229, 5229, 5230, 5230, 5231, 5231, 5232, 5232, 5232, 5232, 5233, 5234, 5236, 5236, 5238,
	5238, 5239, 5239, 5240, 5241, 5241, 5241, 5241, 5242, 5243, 5243, 5243, 5243, 5245, 5248, 5250,
	5253, 5254, 5259, 5260, 5261, 5265, 5266, 5267, 5269, 5270, 5270, 5271, 5273, 5275, 5275, 5276,
	5278, 5278, 5279, 5281, 5282, 5282, 5282, 5282, 5283, 5286, 5287, 5287, 5288, 5289, 5291, 5294,
	5295, 5296, 5297, 5299, 5303, 5303, 5303, 5304, 5304, 5305, 5305, 5306, 5306, 5308, 5308, 5308,
	5308, 5308, 5308, 5308, 5308, 5308, 5308, 5308, 5309, 5309, 5310, 5311, 5311, 5312, 5312, 5313,
	5317, 5318, 5319, 5321, 5323, 5324, 5324, 5324, 5324, 5325, 5326, 5327, 5327, 5329, 5329, 5330,
	5331, 5333, 5335, 5337, 5339, 5339, 5341, 5341, 5342, 5344, 5344, 5345, 5345, 5346, 5348, 5348,
	5350, 5353, 5353, 5354, 5357, 5357, 5358, 5359, 5359, 5360, 5360, 5360, 5360, 5363, 5365, 5366,
	5367, 5368, 5369, 5369, 5369, 5371, 5373, 5373, 5373, 5376, 5377, 5377, 5378, 5380, 5380, 5382,
	5385, 5385, 5387, 5389, 5390, 5391, 5391, 5392, 5392, 5392, 5392, 5392, 5393, 5394, 5397, 5399,
	5399, 5399, 5399, 5399, 5400, 5401, 5402, 5402, 5406, 5406, 5407, 5407, 5407, 5409, 5409, 5409,
	5409, 5409, 5412, 5413, 5413, 5413, 5415, 5415, 5416, 5417, 5418, 5420, 5420, 5422, 5423, 5424,
	5424, 5425, 5425, 5425, 5425, 5427, 5428, 5430, 5430, 5430, 5430, 5432, 5433, 5435, 5435, 5437,
	5439, 5439, 5440, 5441, 5442, 5442, 5443, 5444, 5445, 5446, 5446, 5446, 5448, 5450, 5450, 5450,
	5452, 5453, 5456, 5456, 5456, 5456, 5456, 5456, 5457, 5459, 5460, 5460, 5461, 5461, 5462, 5463,
	5463, 5464, 5468, 5470, 5471, 5471, 5473, 5474, 5474, 5474, 5475, 5476, 5476, 5476, 5478, 5479,
	5479, 5479, 5480, 5482, 5482, 5482, 5482, 5483, 5484, 5484, 5485, 5485, 5487, 5489, 5489, 5491,
	5491, 5492, 5495, 5495, 5495, 5497, 5498, 5499, 5501, 5501, 5502, 5504, 5507, 5509, 5511, 5513,
	5513, 5514, 5514, 5516, 5516, 5517, 5520, 5521, 5521, 5522, 5523, 5524, 5526, 5530, 5532, 5534,
	5535, 5535, 5536, 5537, 5537, 5540, 5540, 5542, 5542, 5544, 5544, 5544, 5546, 5548, 5550, 5552,
	5554, 5556, 5557, 5559, 5559, 5559, 5559, 5559, 5561, 5561, 5564, 5565, 5567, 5568, 5568, 5568,
	5568, 5568, 5570, 5571, 5572, 5572, 5574, 5575, 5576, 5577, 5578, 5579, 5580, 5582, 5583, 5586,
	5587, 5592, 5592, 5594, 5594, 5594, 5594, 5596, 5596, 5598, 5599, 5599, 5599, 5601, 5602, 5602,
	5603, 5603, 5603, 5603, 5603, 5604, 5605, 5605, 5606, 5607, 5607, 5608, 5608, 5609, 5609, 5609,
	5610, 5615, 5616, 5618, 5620, 5620, 5622, 5622, 5623, 5623, 5624, 5627, 5627, 5628, 5628, 5628,
	5628, 5628, 5628, 5629, 5630, 5632, 5634, 5634, 5634, 5634, 5634, 5634, 5634, 5635, 5637, 5640,
	5640, 5641, 5642, 5644, 5644, 5645, 5645, 5645, 5647, 5647, 5647, 5647, 5648, 5648, 5648, 5648,
	5650, 5651, 5651, 5653, 5655, 5655, 5655, 5657, 5658, 5660, 5661, 5662, 5663, 5663, 5666, 5669,
	5669, 5671, 5671, 5674, 5674, 5675, 5677, 5678, 5678, 5678, 5678, 5678, 5679, 5679, 5684, 5686,
	5686, 5686, 5687, 5687, 5688, 5691, 5691, 5692, 5693, 5693, 5693, 5695, 5697, 5697, 5698, 5699,
	5699, 5700, 5700, 5700, 5702, 5703, 5703, 5706, 5706, 5706, 5707, 5707, 5708, 5708, 5708, 5708,
	5710, 5710, 5712, 5712, 5712, 5712, 5712, 5713, 5714, 5715, 5715, 5716, 5716, 5717, 5717, 5720,
	5722, 5723, 5725, 5727, 5729, 5730, 5732, 5732, 5732, 5732, 5734, 5735, 5736, 5738, 5738, 5738,
	5738, 5739, 5739, 5740, 5741, 5743, 5744, 5744, 5744, 5744, 5744, 5745, 5745, 5745, 5745, 5745,
	5745, 5746, 5747, 5748, 5749, 5749, 5749, 5750, 5754, 5754, 5755, 5757, 5759, 5760, 5762, 5764,
	5764, 5764, 5766, 5767, 5768, 5769, 5769, 5771, 5773, 5775, 5777, 5777, 5778, 5778, 5780, 5780,
	5782, 5783, 5783, 5784, 5786, 5787, 5787, 5788, 5789, 5791, 5791, 5793, 5794, 5794, 5796, 5797,
	5797, 5797, 5797, 5799, 5801, 5803, 5805, 5808, 5808, 5808, 5809, 5809, 5809, 5809, 5809, 5809,
	5809, 5812, 5812, 5812, 5813, 5814, 5815, 5815, 5815, 5816, 5816, 5817, 5818, 5819, 5821, 5821,
	5822, 5823, 5823, 5824, 5824, 5824, 5825, 5826, 5826, 5828, 5828, 5829, 5832, 5834, 5835, 5835,
	5835, 5837, 5837, 5837, 5839, 5840, 5840, 5840, 5840, 5840, 5841, 5842, 5843, 5843, 5845, 5846,
	5846, 5846, 5846, 5847, 5848, 5849, 5849, 5849, 5849, 5850, 5850, 5852, 5852, 5852, 5852, 5854,
	5855, 5856, 5856, 5856, 5856, 5858, 5858, 5861, 5862, 5863, 5864, 5865, 5865, 5866, 5866, 5868,
	5868, 5868, 5869, 5872, 5872, 5873, 5873, 5874, 5874, 5875, 5876, 5877, 5878, 5878, 5878, 5880,
	5881, 5881, 5882, 5884, 5888, 5890, 5891, 5891, 5892, 5892, 5893, 5894, 5896, 5897, 5901, 5901,
	5901, 5901, 5903, 5903, 5904, 5905, 5905, 5907, 5907, 5907, 5908, 5908, 5910, 5910, 5910, 5911,
	5913, 5914, 5914, 5914, 5917, 5917, 5918, 5920, 5920, 5920, 5922, 5924, 5926, 5926, 5927, 5929,
	5931, 5932, 5933, 5934, 5936, 5936, 5936, 5936, 5937, 5937, 5937, 5938, 5938, 5938, 5939, 5941,
	5942, 5942, 5943, 5944, 5944, 5944, 5944, 5946, 5950, 5950, 5951, 5952, 5953, 5953, 5953, 5953,
	5953, 5954, 5956, 5957, 5958, 5958, 5959, 5960, 5961, 5961, 5961, 5961, 5963, 5963, 5964, 5964,
	5964, 5964, 5964, 5965, 5967, 5968, 5968, 5969, 5970, 5972, 5973, 5974, 5974, 5974, 5974, 5975,
	5977, 5977, 5980, 5980, 5981, 5981, 5982, 5984, 5984, 5986, 5988, 5990, 5993, 5993, 5993, 5994,
	5995, 5995, 5996, 5996, 6000, 6002, 6004, 6005, 6006, 6007, 6008, 6008, 6010, 6011, 6011, 6011,
	6012, 6012, 6014, 6015, 6017, 6018, 6020, 6020, 6020, 6020, 6020, 6022, 6022, 6023, 6024, 6025,
	6025, 6025, 6026, 6027, 6028, 6028, 6029, 6029, 6029, 6032, 6032, 6032, 6033, 6033, 6035, 6037,
	6037, 6037, 6039, 6040, 6041, 6043, 6043, 6045, 6047, 6048, 6048, 6048, 6049, 6049, 6050, 6051,
	6051, 6051, 6051, 6052, 6052, 6054, 6055, 6056, 6057, 6057, 6058, 6058, 6058, 6058, 6059, 6060,
	6060, 6061, 6063, 6064, 6067, 6067, 6067, 6067, 6067, 6067, 6068, 6068, 6071, 6071, 6071, 6071,
	6072, 6074, 6075, 6075, 6076, 6077, 6077, 6078, 6078, 6081, 6082, 6082, 6082, 6082, 6082, 6082,
	6083, 6084, 6084, 6084, 6085, 6085, 6085, 6086, 6086, 6088, 6089, 6090, 6092, 6092, 6092, 6092,
	6093, 6093, 6094, 6095, 6098, 6098, 6100, 6100, 6102, 6102, 6103, 6104, 6107, 6108, 6108, 6108,
	6108, 6110, 6110, 6111, 6114, 6115, 6116, 6116, 6119, 6119, 6119, 6120, 6122, 6123, 6123, 6124,
	6124, 6125, 6125, 6125, 6125, 6126, 6128, 6128, 6128, 6130, 6131, 6132, 6133, 6135, 6137, 6137,
	6138, 6138, 6138, 6138, 6140, 6140, 6141, 6141, 6142, 6142, 6143, 6143, 6143, 6144, 6144, 6144,
	6144, 6145, 6146, 6146, 6148, 6149, 6150, 6152, 6153, 6156, 6157, 6158, 6159, 6159, 6159, 6159,
	6160, 6160, 6160, 6160, 6160, 6161, 6162, 6162, 6162, 6163, 6164, 6164, 6164, 6164, 6165, 6165,
	6167, 6168, 6170, 6170, 6171, 6172, 6176, 6177, 6177, 6180, 6182, 6182, 6182, 6186, 6186, 6186,
	6186, 6187, 6187, 6188, 6188, 6188, 6189, 6189, 6189, 6189, 6189, 6191, 6191, 6192, 6193, 6193,
	6194, 6194, 6196, 6197, 6197, 6200, 6201, 6201, 6201, 6202, 6203, 6203, 6204, 6204, 6205, 6205,
	6208, 6209, 6210, 6212, 6213, 6214, 6214, 6214, 6214, 6214, 6215, 6216, 6216, 6216, 6217, 6218,
	6219, 6220, 6220, 6221, 6222, 6223, 6223, 6223, 6224, 6224, 6226, 6228, 6230, 6231, 6231, 6233,
	6235, 6235, 6236, 6236, 6237, 6239, 6242, 6244, 6245, 6249, 6249, 6250, 6252, 6252, 6252, 6252,
	6253, 6253, 6253, 6253, 6256, 6256, 6256, 6257, 6259, 6259, 6262, 6263, 6263, 6264, 6264, 6264,
	6266, 6267, 6269, 6270, 6271, 6271, 6271, 6271, 6272, 6273, 6273, 6273, 6273, 6273, 6273, 6273,
	6273, 6273, 6274, 6275, 6276, 6276, 6276, 6277, 6278, 6279, 6281, 6281, 6281, 6282, 6282, 6282,
	6283, 6284, 6284, 6285, 6286, 6287, 6288, 6289, 6292, 6292, 6292, 6293, 6293, 6296, 6298, 6298,
	6298, 6299, 6302, 6303, 6303, 6305, 6307, 6308, 6310, 6312, 6313, 6313, 6315, 6317, 6317, 6317,
	6318, 6319, 6320, 6322, 6323, 6324, 6324, 6325, 6325, 6325, 6325, 6326, 6326, 6328, 6328, 6329,
	6329, 6330, 6330, 6331, 6331, 6331, 6331, 6331, 6333, 6333, 6335, 6336, 6336, 6336, 6336, 6336,
	6338, 6339, 6344, 6345, 6345, 6346, 6347, 6347, 6347, 6347, 6349, 6349, 6349, 6350, 6352, 6352,
	6352, 6353, 6354, 6354, 6355, 6355, 6357, 6357, 6358, 6359, 6359, 6360, 6360, 6361, 6362, 6362,
	6364, 6368, 6368, 6369, 6370, 6370, 6370, 6370, 6370, 6371, 6371, 6371, 6371, 6372, 6372, 6372,
	6372, 6372, 6372, 6373, 6373, 6374, 6375, 6375, 6377, 6378, 6378, 6378, 6378, 6379, 6379, 6379,
	6380, 6381, 6381, 6382, 6385, 6387, 6387, 6387, 6388, 6388, 6388, 6389, 6390, 6390, 6390, 6390,
	6391, 6392, 6393, 6395, 6395, 6396, 6397, 6398, 6399, 6401, 6403, 6403, 6403, 6403, 6403, 6404,
	6404, 6404, 6404, 6406, 6407, 6409, 6409, 6410, 6411, 6411, 6411, 6411, 6411, 6413, 6413, 6415,
	6417, 6418, 6418, 6419, 6419, 6420, 6421, 6421, 6422, 6422, 6422, 6423, 6424, 6424, 6424, 6424,
	6424, 6424, 6426, 6426, 6426, 6428, 6428, 6428, 6428, 6428, 6429, 6431, 6432, 6432, 6432, 6433,
	6435, 6435, 6435, 6436, 6439, 6440, 6440, 6440, 6442, 6442, 6442, 6447, 6447, 6449, 6449, 6450,
	6451, 6452, 6453, 6455, 6456, 6459, 6462, 6463, 6463, 6464, 6465, 6466, 6467, 6467, 6468, 6468,
	6468, 6471, 6472, 6472, 6475, 6475, 6477, 6477, 6477, 6477, 6479, 6480, 6481, 6482, 6482, 6482,
	6482, 6484, 6487, 6489, 6489, 6491, 6492, 6493, 6495, 6495, 6499, 6499, 6499, 6500, 6500, 6500,
	6500, 6500, 6500, 6501, 6501, 6501, 6501, 6501, 6502, 6503, 6503, 6504, 6505, 6507, 6507, 6509,
	6509, 6511, 6511, 6511, 6513, 6514, 6517, 6518, 6519, 6519, 6523, 6523, 6523, 6524, 6524, 6525,
	6527, 6529, 6529, 6529, 6530, 6530, 6532, 6532, 6533, 6533, 6534, 6536, 6536, 6536, 6536, 6537,
	6539, 6539, 6539, 6539, 6539, 6540, 6540, 6540, 6542, 6542, 6544, 6544, 6545, 6545, 6546, 6547,
	6547, 6548, 6550, 6550, 6550, 6551, 6551, 6551, 6552, 6554, 6555, 6555, 6557, 6559, 6561, 6562,
	6564, 6564, 6566, 6567, 6568, 6568, 6570, 6571, 6574, 6575, 6578, 6578, 6579, 6581, 6581, 6581,
	6582, 6582, 6582, 6582, 6583, 6583, 6585, 6586, 6588, 6588, 6590, 6590, 6591, 6593, 6593, 6593,
	6593, 6595, 6597, 6598, 6598, 6599, 6603, 6603, 6604, 6605, 6605, 6607, 6607, 6608, 6608, 6609,
	6610, 6610, 6610, 6611, 6615, 6616, 6617, 6617, 6618, 6621, 6622, 6622, 6622, 6622, 6623, 6623,
	6625, 6625, 6627, 6627, 6628, 6630, 6632, 6633, 6633, 6634, 6634, 6635, 6635, 6636, 6636, 6638,
	6638, 6639, 6641, 6642, 6644, 6645, 6646, 6646, 6647, 6648, 6650, 6651, 6652, 6653, 6655, 6656,
	6657, 6658, 6660, 6661, 6662, 6664, 6666, 6668, 6669, 6669, 6671, 6672, 6673, 6674, 6674, 6674,
	6674, 6675, 6675, 6676, 6678, 6679, 6681, 6681, 6681, 6683, 6683, 6685, 6685, 6685, 6686, 6686,
	6686, 6687, 6689, 6690, 6691, 6692, 6693, 6694, 6694, 6694, 6696, 6697, 6699, 6700, 6701, 6702,
	6702, 6703, 6704, 6704, 6704, 6706, 6706, 6707, 6708, 6709, 6710, 6712, 6713, 6714, 6714, 6715,
	6716, 6717, 6719, 6721, 6721, 6722, 6722, 6723, 6725, 6726, 6726, 6727, 6729, 6729, 6729, 6730,
	6730, 6731, 6731, 6731, 6731, 6732, 6732, 6733, 6735, 6736, 6736, 6737, 6738, 6739, 6740, 6740,
	6740, 6741, 6743, 6745, 6745, 6746, 6747, 6747, 6752, 6753, 6754, 6755, 6755, 6755, 6756, 6757,
	6758, 6761, 6762, 6762, 6762, 6762, 6763, 6765, 6766, 6766, 6767, 6767, 6767, 6768, 6768, 6768,
	6768, 6768, 6770, 6773, 6774, 6775, 6775, 6775, 6776, 6777, 6780, 6781, 6783, 6784, 6784, 6785,
	6785, 6786, 6787, 6787, 6787, 6789, 6790, 6790, 6791, 6791, 6791, 6794, 6794, 6796, 6796, 6796,
	6798, 6798, 6799, 6804, 6804, 6805, 6806, 6807, 6807, 6807, 6808, 6811, 6812, 6816, 6816, 6817,
	6818, 6819, 6819, 6820, 6821, 6821, 6822, 6822, 6822, 6824, 6824, 6824, 6825, 6825, 6825, 6826,
	6826, 6827, 6828, 6830, 6831, 6831, 6832, 6832, 6832, 6833, 6834, 6834, 6835, 6835, 6836, 6837,
	6838, 6839, 6839, 6840, 6841, 6843, 6844, 6844, 6847, 6849, 6849, 6850, 6852, 6853, 6853, 6855,
	6855, 6855, 6855, 6855, 6856, 6856, 6857, 6858, 6858, 6859, 6862, 6862, 6863, 6865, 6866, 6867,
	6868, 6870, 6870, 6870, 6873, 6875, 6876, 6876, 6878, 6879, 6882, 6883, 6885, 6886, 6887, 6887,
	6887, 6889, 6891, 6892, 6894, 6896, 6896, 6896, 6897, 6899, 6899, 6900, 6902, 6902, 6903, 6904,
	6905, 6906, 6906, 6907, 6908, 6910, 6910, 6911, 6911, 6911, 6911, 6911, 6913, 6916, 6916, 6918,
	6919, 6921, 6923, 6924, 6924, 6925, 6925, 6927, 6928, 6929, 6930, 6932, 6932, 6935, 6938, 6939,
	6942, 6944, 6945, 6945, 6947, 6948, 6950, 6950, 6951, 6952, 6953, 6955, 6956, 6957, 6958, 6959,
	6959, 6960, 6962, 6964, 6964, 6964, 6964, 6965, 6966, 6968, 6969, 6970, 6971, 6972, 6972, 6973,
	6973, 6974, 6974, 6974, 6974, 6975, 6977, 6979, 6980, 6981, 6982, 6983, 6984, 6985, 6985, 6985,
	6985, 6985, 6986, 6986, 6986, 6987, 6987, 6988, 6990, 6990, 6993, 6995, 6996, 6996, 6998, 6999,
	7000, 7002, 7004, 7005, 7006, 7009, 7010, 7011, 7014, 7017, 7017, 7020, 7021, 7023, 7023, 7023,
	7024, 7026, 7028, 7029, 7030, 7030, 7031, 7031, 7032, 7035, 7037, 7038, 7039, 7039, 7039, 7040,
	7042, 7044, 7045, 7046, 7046, 7047, 7049, 7052, 7054, 7055, 7055, 7055, 7055, 7058, 7059, 7060,
	7062, 7063, 7063, 7064, 7065, 7066, 7066, 7069, 7069, 7069, 7070, 7071, 7071, 7071, 7071, 7071,
	7072, 7072, 7073, 7074, 7074, 7076, 7078, 7080, 7081, 7083, 7083, 7084, 7084, 7085, 7085, 7086,
	7088, 7089, 7090, 7090, 7090, 7090, 7092, 7094, 7094, 7095, 7096, 7097, 7098, 7098, 7099, 7101,
	7103, 7106, 7107, 7109, 7109, 7111, 7114, 7116, 7117, 7118, 7119, 7119, 7119, 7119, 7120, 7121,
	7122, 7126, 7126, 7128, 7129, 7130, 7132, 7132, 7133, 7133, 7134, 7134, 7135, 7135, 7138, 7139,
	7140, 7141, 7141, 7142, 7143, 7144, 7146, 7147, 7147, 7150, 7150, 7151, 7151, 7151, 7152, 7155,
	7155, 7155, 7155, 7157, 7158, 7159, 7159, 7161, 7162, 7163, 7163, 7163, 7164, 7165, 7165, 7165,
	7166, 7166, 7166, 7167, 7169, 7171, 7171, 7171, 7173, 7173, 7174, 7176, 7176, 7178, 7178, 7181,
	7181, 7183, 7183, 7184, 7184, 7184, 7188, 7193, 7193, 7194, 7194, 7195, 7195, 7195, 7196, 7196,
	7199, 7201, 7202, 7204, 7207, 7207, 7211, 7212, 7214, 7215, 7215, 7215, 7215, 7216, 7217, 7218,
	7218, 7218, 7219, 7219, 7220, 7220, 7223, 7224, 7225, 7225, 7225, 7225, 7226, 7226, 7226, 7227,
	7230, 7230, 7231, 7232, 7235, 7236, 7239, 7242, 7246, 7247, 7248, 7250, 7250, 7251, 7252, 7256,
	7256, 7257, 7257, 7259, 7260, 7260, 7261, 7262, 7263, 7263, 7265, 7266, 7266, 7267, 7268, 7269,
	7270, 7271, 7273, 7273, 7274, 7275, 7277, 7280, 7284, 7286, 7289, 7289, 7289, 7289, 7291, 7292,
	7293, 7294, 7295, 7297, 7297, 7298, 7299, 7301, 7301, 7302, 7302, 7304, 7304, 7305, 7306, 7306,
	7307, 7308, 7308, 7310, 7311, 7314, 7314, 7314, 7315, 7316, 7316, 7317, 7320, 7322, 7324, 7326,
	7329, 7330, 7330, 7330, 7330, 7330, 7330, 7330, 7331, 7332, 7332, 7332, 7333, 7333, 7333, 7334,
	7336, 7337, 7337, 7339, 7341, 7343, 7345, 7347, 7348, 7350, 7352, 7355, 7355, 7357, 7359, 7361,
	7362, 7363, 7365, 7366, 7366, 7368, 7370, 7370, 7370, 7370, 7370, 7371, 7371, 7371, 7371, 7371,
	7373, 7375, 7376, 7377, 7379, 7381, 7383, 7386, 7390, 7391, 7391, 7394, 7394, 7395, 7395, 7397,
	7400, 7400, 7401, 7401, 7403, 7403, 7403, 7403, 7405, 7406, 7408, 7409, 7410, 7412, 7413, 7413,
	7413, 7414, 7417, 7417, 7417, 7421, 7425, 7428, 7430, 7431, 7433, 7436, 7436, 7436, 7436, 7438,
	7439, 7440, 7441, 7443, 7445, 7446, 7446, 7446, 7446, 7447, 7450, 7451, 7451, 7452, 7453, 7454,
	7456, 7457, 7457, 7457, 7460, 7461, 7462, 7464, 7466, 7467, 7468, 7469, 7469, 7469, 7471, 7472,
	7472, 7474, 7475, 7478, 7478, 7478, 7479, 7479, 7479, 7479, 7479, 7479, 7480, 7480, 7481, 7481,
	7482, 7483, 7483, 7483, 7484, 7484, 7486, 7486, 7488, 7489, 7491, 7493, 7494, 7495, 7495, 7496,
	7497, 7497, 7497, 7497, 7498, 7499, 7500, 7500, 7500, 7501, 7501, 7502, 7503, 7505, 7505, 7505,
	7505, 7505, 7505, 7506, 7507, 7509, 7510, 7511, 7514, 7514, 7515, 7515, 7517, 7517, 7518, 7519,
	7520, 7521, 7521, 7521, 7521, 7522, 7522, 7523, 7524, 7524, 7524, 7524, 7524, 7525, 7526, 7527,
	7528, 7528, 7529, 7529, 7530, 7530, 7531, 7531, 7531, 7531, 7532, 7534, 7534, 7535, 7536, 7536,
	7536, 7537, 7537, 7538, 7538, 7538, 7538, 7538, 7539, 7539, 7539, 7539, 7541, 7541, 7541, 7542,
	7545, 7546, 7546, 7546, 7548, 7550, 7552, 7552, 7552, 7553, 7553, 7554, 7555, 7557, 7558, 7559,
	7560, 7562, 7563, 7565, 7567, 7568, 7568, 7568, 7569, 7569, 7569, 7569, 7569, 7569, 7570, 7571,
	7573, 7573, 7573, 7573, 7573, 7574, 7574, 7574, 7578, 7578, 7578, 7578, 7578, 7578, 7581, 7582,
	7582, 7582, 7583, 7585, 7587, 7587, 7589, 7590, 7593, 7593, 7593, 7594, 7595, 7596, 7596, 7597,
	7598,
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
