// Code generated from names.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// articles has the words, by article.
var articles = [...]string{
	NoArticle: "",
	De:        "de",
	DePlural:  "de",
	Het:       "het",
	The:       "the",
}

// Names has the names by country, language, form and date; the last of each is today's. Names[0] is none.
var Names = [...]Name{
	{},
	{0, 0, 1916, 9, 7, NoArticle},                   // ALB en short: Albania
	{0, 19761228, 4815, 619, 28, The},               // ALB en official: People's Republic of Albania
	{19761228, 19910429, 1885, 630, 38, The},        // ALB en official: People's Socialist Republic of Albania
	{19910429, 0, 1904, 658, 19, The},               // ALB en official: Republic of Albania
	{0, 0, 1916, 9, 7, NoArticle},                   // ALB en un: Albania
	{0, 0, 1953, 6, 8, NoArticle},                   // ALB nl short: Albanië
	{0, 19761228, 1938, 681, 23, De},                // ALB nl official: Volksrepubliek Albanië
	{19761228, 19910429, 1923, 591, 38, De},         // ALB nl official: Socialistische Volksrepubliek Albanië
	{19910429, 0, 10765, 418, 18, De},               // ALB nl official: Republiek Albanië
	{0, 0, 7186, 16, 7, NoArticle},                  // AND en short: Andorra
	{0, 0, 7170, 646, 23, The},                      // AND en official: Principality of Andorra
	{0, 0, 7186, 16, 7, NoArticle},                  // AND en un: Andorra
	{0, 0, 7186, 12, 7, NoArticle},                  // AND nl short: Andorra
	{0, 0, 11236, 693, 18, Het},                     // AND nl official: Vorstendom Andorra
	{0, 0, 9520, 33, 7, NoArticle},                  // ARM en short: Armenia
	{0, 0, 9508, 660, 19, The},                      // ARM en official: Republic of Armenia
	{0, 0, 9520, 33, 7, NoArticle},                  // ARM en un: Armenia
	{0, 0, 10793, 24, 8, NoArticle},                 // ARM nl short: Armenië
	{0, 0, 10783, 420, 18, De},                      // ARM nl official: Republiek Armenië
	{0, 0, 6368, 38, 9, NoArticle},                  // AUS en short: Australia
	{0, 0, 6352, 157, 25, The},                      // AUS en official: Commonwealth of Australia
	{0, 0, 6368, 38, 9, NoArticle},                  // AUS en un: Australia
	{0, 0, 7755, 27, 10, NoArticle},                 // AUS nl short: Australië
	{0, 0, 7744, 178, 21, Het},                      // AUS nl official: Gemenebest Australië
	{0, 0, 9539, 40, 7, NoArticle},                  // AUT en short: Austria
	{0, 0, 9527, 661, 19, The},                      // AUT en official: Republic of Austria
	{0, 0, 9539, 40, 7, NoArticle},                  // AUT en un: Austria
	{0, 0, 8806, 392, 10, NoArticle},                // AUT nl short: Oostenrijk
	{0, 0, 8796, 502, 20, De},                       // AUT nl official: Republiek Oostenrijk
	{0, 0, 13316, 42, 10, NoArticle},                // AZE en short: Azerbaijan
	{0, 0, 13304, 662, 22, The},                     // AZE en official: Republic of Azerbaijan
	{0, 0, 13316, 42, 10, NoArticle},                // AZE en un: Azerbaijan
	{0, 0, 9198, 28, 12, NoArticle},                 // AZE nl short: Azerbeidzjan
	{0, 0, 9188, 421, 22, De},                       // AZE nl official: Republiek Azerbeidzjan
	{0, 0, 5466, 57, 7, NoArticle},                  // BEL en short: Belgium
	{0, 0, 10300, 420, 18, The},                     // BEL en official: Kingdom of Belgium
	{0, 0, 5466, 57, 7, NoArticle},                  // BEL en un: Belgium
	{0, 0, 10473, 35, 7, NoArticle},                 // BEL nl short: België
	{0, 0, 10462, 270, 18, Het},                     // BEL nl official: Koninkrijk België
	{0, 0, 4600, 95, 8, NoArticle},                  // BGR en short: Bulgaria
	{0, 19460915, 9242, 422, 19, The},               // BGR en official: Kingdom of Bulgaria
	{19460915, 19901115, 4579, 623, 29, The},        // BGR en official: People's Republic of Bulgaria
	{19901115, 0, 4588, 668, 20, The},               // BGR en official: Republic of Bulgaria
	{0, 0, 4600, 95, 8, NoArticle},                  // BGR en un: Bulgaria
	{0, 0, 7002, 61, 9, NoArticle},                  // BGR nl short: Bulgarije
	{0, 19460915, 8316, 272, 20, Het},               // BGR nl official: Koninkrijk Bulgarije
	{19460915, 19901115, 6987, 685, 24, De},         // BGR nl official: Volksrepubliek Bulgarije
	{19901115, 0, 9869, 427, 19, De},                // BGR nl official: Republiek Bulgarije
	{0, 0, 7680, 76, 22, NoArticle},                 // BIH en short: Bosnia and Herzegovina
	{0, 19951214, 7668, 666, 34, The},               // BIH en official: Republic of Bosnia and Herzegovina
	{19951214, 0, 7680, 76, 22, NoArticle},          // BIH en official: Bosnia and Herzegovina
	{0, 0, 7680, 76, 22, NoArticle},                 // BIH en un: Bosnia and Herzegovina
	{0, 0, 5649, 49, 22, NoArticle},                 // BIH nl short: Bosnië en Herzegovina
	{0, 19951214, 5639, 425, 32, De},                // BIH nl official: Republiek Bosnië en Herzegovina
	{19951214, 0, 5649, 49, 22, NoArticle},          // BIH nl official: Bosnië en Herzegovina
	{0, 19910919, 12241, 106, 16, The},              // BLR en short: Byelorussian SSR
	{19910919, 0, 9558, 55, 7, NoArticle},           // BLR en short: Belarus
	{0, 19910919, 1711, 104, 38, The},               // BLR en official: Byelorussian Soviet Socialist Republic
	{19910919, 0, 9546, 663, 19, The},               // BLR en official: Republic of Belarus
	{0, 19910919, 1711, 104, 38, The},               // BLR en un: Byelorussian Soviet Socialist Republic
	{19910919, 0, 9558, 55, 7, NoArticle},           // BLR en un: Belarus
	{0, 19910919, 12173, 702, 17, De},               // BLR nl short: Wit-Russische SSR
	{19910919, 0, 9558, 34, 7, NoArticle},           // BLR nl short: Belarus
	{0, 19910919, 907, 701, 44, De},                 // BLR nl official: Wit-Russische Socialistische Sovjetrepubliek
	{19910919, 0, 11735, 422, 17, De},               // BLR nl official: Republiek Belarus
	{0, 0, 14747, 120, 6, NoArticle},                // CAN en short: Canada
	{0, 0, 14747, 120, 6, NoArticle},                // CAN en official: Canada
	{0, 0, 14747, 120, 6, NoArticle},                // CAN en un: Canada
	{0, 0, 14747, 70, 6, NoArticle},                 // CAN nl short: Canada
	{0, 0, 14747, 70, 6, NoArticle},                 // CAN nl official: Canada
	{0, 0, 14411, 920, 11, NoArticle},               // CHE en short: Switzerland
	{0, 0, 10140, 919, 19, The},                     // CHE en official: Swiss Confederation
	{0, 0, 14411, 920, 11, NoArticle},               // CHE en un: Switzerland
	{0, 0, 14422, 715, 11, NoArticle},               // CHE nl short: Zwitserland
	{0, 0, 9072, 716, 20, De},                       // CHE nl official: Zwitserse Bondsstaat
	{0, 19930101, 13486, 197, 14, NoArticle},        // CSK en short: Czechoslovakia
	{0, 19600711, 7655, 195, 21, The},               // CSK en official: Czechoslovak Republic
	{19600711, 19900329, 3551, 196, 31, The},        // CSK en official: Czechoslovak Socialist Republic
	{19900329, 19900423, 3189, 194, 32, The},        // CSK en official: Czechoslovak Federative Republic
	{19900423, 19930101, 2887, 188, 33, The},        // CSK en official: Czech and Slovak Federal Republic
	{0, 19930101, 13486, 197, 14, NoArticle},        // CSK en un: Czechoslovakia
	{0, 19930101, 12122, 642, 17, NoArticle},        // CSK nl short: Tsjecho-Slowakije
	{0, 19600711, 6253, 644, 26, De},                // CSK nl official: Tsjechoslowaakse Republiek
	{19600711, 19900329, 1293, 645, 41, De},         // CSK nl official: Tsjechoslowaakse Socialistische Republiek
	{19900329, 19900423, 1961, 643, 38, De},         // CSK nl official: Tsjechoslowaakse Federatieve Republiek
	{19900423, 19930101, 587, 640, 46, De},          // CSK nl official: Tsjechische en Slowaakse Federatieve Republiek
	{0, 20160517, 13458, 189, 14, The},              // CZE en short: Czech Republic
	{20160517, 0, 14671, 192, 7, NoArticle},         // CZE en short: Czechia
	{0, 0, 13458, 189, 14, The},                     // CZE en official: Czech Republic
	{0, 20160517, 13458, 189, 14, The},              // CZE en un: Czech Republic
	{20160517, 0, 14671, 192, 7, NoArticle},         // CZE en un: Czechia
	{0, 0, 14575, 639, 9, NoArticle},                // CZE nl short: Tsjechië
	{0, 0, 8143, 641, 21, De},                       // CZE nl official: Tsjechische Republiek
	{0, 19901003, 14191, 229, 12, NoArticle},        // DDR en short: East Germany
	{0, 19901003, 5951, 304, 26, The},               // DDR en official: German Democratic Republic
	{0, 19901003, 5951, 304, 26, The},               // DDR en un: German Democratic Republic
	{0, 19901003, 3997, 124, 30, De},                // DDR nl short: Duitse Democratische Republiek
	{0, 19901003, 3997, 124, 30, De},                // DDR nl official: Duitse Democratische Republiek
	{0, 19901003, 14266, 1033, 12, NoArticle},       // DEU en short: West Germany
	{19901003, 0, 2924, 306, 7, NoArticle},          // DEU en short: Germany
	{0, 0, 2904, 269, 27, The},                      // DEU en official: Federal Republic of Germany
	{0, 19901003, 2924, 308, 28, NoArticle},         // DEU en un: Germany, Federal Republic of
	{19901003, 0, 2924, 306, 7, NoArticle},          // DEU en un: Germany
	{0, 19901003, 6552, 47, 24, De},                 // DEU nl short: Bondsrepubliek Duitsland
	{19901003, 0, 6567, 126, 9, NoArticle},          // DEU nl short: Duitsland
	{0, 0, 6552, 47, 24, De},                        // DEU nl official: Bondsrepubliek Duitsland
	{0, 0, 10347, 220, 7, NoArticle},                // DNK en short: Denmark
	{0, 0, 10336, 426, 18, The},                     // DNK en official: Kingdom of Denmark
	{0, 0, 10347, 220, 7, NoArticle},                // DNK en un: Denmark
	{0, 0, 7814, 119, 10, NoArticle},                // DNK nl short: Denemarken
	{0, 0, 7803, 276, 21, Het},                      // DNK nl official: Koninkrijk Denemarken
	{0, 0, 12476, 885, 5, NoArticle},                // ESP en short: Spain
	{0, 19751122, 14016, 887, 13, The},              // ESP en official: Spanish State
	{19751122, 0, 12465, 442, 16, The},              // ESP en official: Kingdom of Spain
	{0, 0, 12476, 885, 5, NoArticle},                // ESP en un: Spain
	{0, 0, 11489, 600, 6, NoArticle},                // ESP nl short: Spanje
	{0, 19751122, 13991, 599, 13, De},               // ESP nl official: Spaanse Staat
	{19751122, 0, 11478, 294, 17, Het},              // ESP nl official: Koninkrijk Spanje
	{0, 0, 9672, 243, 7, NoArticle},                 // EST en short: Estonia
	{0, 0, 9660, 689, 19, The},                      // EST en official: Republic of Estonia
	{0, 0, 9672, 243, 7, NoArticle},                 // EST en un: Estonia
	{0, 0, 11830, 135, 7, NoArticle},                // EST nl short: Estland
	{0, 0, 11820, 450, 17, De},                      // EST nl official: Republiek Estland
	{0, 0, 9691, 281, 7, NoArticle},                 // FIN en short: Finland
	{0, 0, 9679, 692, 19, The},                      // FIN en official: Republic of Finland
	{0, 0, 9691, 281, 7, NoArticle},                 // FIN en un: Finland
	{0, 0, 9691, 165, 7, NoArticle},                 // FIN nl short: Finland
	{0, 0, 11837, 453, 17, De},                      // FIN nl official: Republiek Finland
	{0, 0, 14759, 283, 6, NoArticle},                // FRA en short: France
	{0, 0, 12916, 292, 15, The},                     // FRA en official: French Republic
	{0, 0, 14759, 283, 6, NoArticle},                // FRA en un: France
	{0, 0, 14512, 166, 9, NoArticle},                // FRA nl short: Frankrijk
	{0, 0, 12342, 171, 16, De},                      // FRA nl official: Franse Republiek
	{0, 0, 391, 995, 14, The},                       // GBR en short: United Kingdom
	{0, 0, 391, 996, 52, The},                       // GBR en official: United Kingdom of Great Britain and Northern Ireland
	{0, 0, 391, 996, 52, The},                       // GBR en un: United Kingdom of Great Britain and Northern Ireland
	{0, 0, 277, 665, 19, Het},                       // GBR nl short: Verenigd Koninkrijk
	{0, 0, 277, 667, 58, Het},                       // GBR nl official: Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
	{0, 0, 869, 301, 7, NoArticle},                  // GEO en short: Georgia
	{0, 19950824, 9698, 693, 19, The},               // GEO en official: Republic of Georgia
	{19950824, 0, 869, 301, 7, NoArticle},           // GEO en official: Georgia
	{0, 0, 869, 301, 7, NoArticle},                  // GEO en un: Georgia
	{0, 0, 1361, 184, 8, NoArticle},                 // GEO nl short: Georgië
	{0, 19950824, 10855, 456, 18, De},               // GEO nl official: Republiek Georgië
	{19950824, 0, 1361, 184, 8, NoArticle},          // GEO nl official: Georgië
	{0, 0, 11404, 317, 6, NoArticle},                // GRC en short: Greece
	{0, 19730601, 11393, 429, 17, The},              // GRC en official: Kingdom of Greece
	{19730601, 0, 11341, 348, 17, The},              // GRC en official: Hellenic Republic
	{0, 0, 11404, 317, 6, NoArticle},                // GRC en un: Greece
	{0, 0, 7474, 192, 11, NoArticle},                // GRC nl short: Griekenland
	{0, 19730601, 7463, 280, 22, Het},               // GRC nl official: Koninkrijk Griekenland
	{19730601, 0, 9178, 214, 19, De},                // GRC nl official: Helleense Republiek
	{0, 0, 9615, 179, 7, NoArticle},                 // HRV en short: Croatia
	{0, 0, 9603, 680, 19, The},                      // HRV en official: Republic of Croatia
	{0, 0, 9615, 179, 7, NoArticle},                 // HRV en un: Croatia
	{0, 0, 10919, 301, 8, NoArticle},                // HRV nl short: Kroatië
	{0, 0, 10909, 481, 18, De},                      // HRV nl official: Republiek Kroatië
	{0, 0, 9729, 359, 7, NoArticle},                 // HUN en short: Hungary
	{0, 19460201, 10354, 430, 18, The},              // HUN en official: Kingdom of Hungary
	{19460201, 19490820, 9717, 701, 19, The},        // HUN en official: Republic of Hungary
	{19490820, 19891023, 5527, 358, 27, The},        // HUN en official: Hungarian People's Republic
	{19891023, 20120101, 9717, 701, 19, The},        // HUN en official: Republic of Hungary
	{20120101, 0, 9729, 359, 7, NoArticle},          // HUN en official: Hungary
	{0, 0, 9729, 359, 7, NoArticle},                 // HUN en un: Hungary
	{0, 0, 8347, 218, 9, NoArticle},                 // HUN nl short: Hongarije
	{0, 19460201, 8336, 281, 20, Het},               // HUN nl official: Koninkrijk Hongarije
	{19460201, 19490820, 9210, 216, 19, De},         // HUN nl official: Hongaarse Republiek
	{19490820, 19891023, 6715, 217, 24, De},         // HUN nl official: Hongaarse Volksrepubliek
	{19891023, 20120101, 9907, 464, 19, De},         // HUN nl official: Republiek Hongarije
	{20120101, 0, 8347, 218, 9, NoArticle},          // HUN nl official: Hongarije
	{0, 0, 436, 379, 7, NoArticle},                  // IRL en short: Ireland
	{0, 0, 436, 379, 7, NoArticle},                  // IRL en official: Ireland
	{0, 0, 436, 379, 7, NoArticle},                  // IRL en un: Ireland
	{0, 0, 328, 222, 7, NoArticle},                  // IRL nl short: Ierland
	{0, 0, 328, 222, 7, NoArticle},                  // IRL nl official: Ierland
	{0, 0, 9748, 362, 7, NoArticle},                 // ISL en short: Iceland
	{0, 20220101, 9736, 703, 19, The},               // ISL en official: Republic of Iceland
	{20220101, 0, 9748, 362, 7, NoArticle},          // ISL en official: Iceland
	{0, 0, 9748, 362, 7, NoArticle},                 // ISL en un: Iceland
	{0, 0, 11864, 224, 7, NoArticle},                // ISL nl short: IJsland
	{0, 20220101, 11854, 465, 17, De},               // ISL nl official: Republiek IJsland
	{20220101, 0, 11864, 224, 7, NoArticle},         // ISL nl official: IJsland
	{0, 0, 13394, 392, 6, NoArticle},                // ISR en short: Israel
	{0, 0, 13385, 892, 15, The},                     // ISR en official: State of Israel
	{0, 0, 13394, 392, 6, NoArticle},                // ISR en un: Israel
	{0, 0, 14076, 239, 7, NoArticle},                // ISR nl short: Israël
	{0, 0, 14070, 607, 13, De},                      // ISR nl official: Staat Israël
	{0, 0, 12444, 395, 5, NoArticle},                // ITA en short: Italy
	{0, 19460618, 12433, 432, 16, The},              // ITA en official: Kingdom of Italy
	{19460618, 0, 12386, 394, 16, The},              // ITA en official: Italian Republic
	{0, 0, 12444, 395, 5, NoArticle},                // ITA en un: Italy
	{0, 0, 10509, 241, 7, NoArticle},                // ITA nl short: Italië
	{0, 19460618, 10498, 283, 18, Het},              // ITA nl official: Koninkrijk Italië
	{19460618, 0, 8261, 240, 20, De},                // ITA nl official: Italiaanse Republiek
	{0, 0, 4653, 478, 13, NoArticle},                // LIE en short: Liechtenstein
	{0, 0, 4637, 647, 29, The},                      // LIE en official: Principality of Liechtenstein
	{0, 0, 4653, 478, 13, NoArticle},                // LIE en un: Liechtenstein
	{0, 0, 4653, 311, 13, NoArticle},                // LIE nl short: Liechtenstein
	{0, 0, 7035, 694, 24, Het},                      // LIE nl official: Vorstendom Liechtenstein
	{0, 0, 7878, 480, 9, NoArticle},                 // LTU en short: Lithuania
	{0, 0, 7866, 717, 21, The},                      // LTU en official: Republic of Lithuania
	{0, 0, 7878, 480, 9, NoArticle},                 // LTU en un: Lithuania
	{0, 0, 10937, 312, 8, NoArticle},                // LTU nl short: Litouwen
	{0, 0, 10927, 485, 18, De},                      // LTU nl official: Republiek Litouwen
	{0, 0, 6417, 484, 10, NoArticle},                // LUX en short: Luxembourg
	{0, 0, 6402, 315, 25, The},                      // LUX en official: Grand Duchy of Luxembourg
	{0, 0, 6417, 484, 10, NoArticle},                // LUX en un: Luxembourg
	{0, 0, 6706, 315, 9, NoArticle},                 // LUX nl short: Luxemburg
	{0, 0, 6691, 195, 24, Het},                      // LUX nl official: Groothertogdom Luxemburg
	{0, 0, 10600, 462, 6, NoArticle},                // LVA en short: Latvia
	{0, 0, 10588, 715, 18, The},                     // LVA en official: Republic of Latvia
	{0, 0, 10600, 462, 6, NoArticle},                // LVA en un: Latvia
	{0, 0, 11881, 304, 7, NoArticle},                // LVA nl short: Letland
	{0, 0, 11871, 482, 17, De},                      // LVA nl official: Republiek Letland
	{0, 0, 7501, 528, 6, NoArticle},                 // MCO en short: Monaco
	{0, 0, 7485, 648, 22, The},                      // MCO en official: Principality of Monaco
	{0, 0, 7501, 528, 6, NoArticle},                 // MCO en un: Monaco
	{0, 0, 7501, 341, 6, NoArticle},                 // MCO nl short: Monaco
	{0, 0, 12139, 695, 17, Het},                     // MCO nl official: Vorstendom Monaco
	{0, 0, 9786, 527, 7, NoArticle},                 // MDA en short: Moldova
	{0, 0, 9774, 725, 19, The},                      // MDA en official: Republic of Moldova
	{0, 0, 9774, 725, 19, The},                      // MDA en un: Republic of Moldova
	{0, 0, 9993, 340, 9, NoArticle},                 // MDA nl short: Moldavië
	{0, 0, 9983, 492, 19, De},                       // MDA nl official: Republiek Moldavië
	{0, 20190212, 1284, 490, 9, NoArticle},          // MKD en short: Macedonia
	{20190212, 0, 10218, 582, 15, NoArticle},        // MKD en short: North Macedonia
	{0, 20190212, 1272, 718, 21, The},               // MKD en official: Republic of Macedonia
	{20190212, 0, 10206, 732, 27, The},              // MKD en official: Republic of North Macedonia
	{0, 20190214, 1252, 941, 41, NoArticle},         // MKD en un: The former Yugoslav Republic of Macedonia
	{20190214, 0, 10218, 582, 15, NoArticle},        // MKD en un: North Macedonia
	{0, 20190212, 7793, 318, 10, NoArticle},         // MKD nl short: Macedonië
	{20190212, 0, 7787, 370, 16, NoArticle},         // MKD nl short: Noord-Macedonië
	{0, 20190212, 8736, 486, 20, De},                // MKD nl official: Republiek Macedonië
	{20190212, 0, 7777, 499, 26, De},                // MKD nl official: Republiek Noord-Macedonië
	{0, 0, 11679, 507, 5, NoArticle},                // MLT en short: Malta
	{0, 19741213, 11679, 507, 5, NoArticle},         // MLT en official: Malta
	{19741213, 0, 11667, 723, 17, The},              // MLT en official: Republic of Malta
	{0, 0, 11679, 507, 5, NoArticle},                // MLT en un: Malta
	{0, 0, 11679, 327, 5, NoArticle},                // MLT nl short: Malta
	{0, 19741213, 11679, 327, 5, NoArticle},         // MLT nl official: Malta
	{19741213, 0, 13237, 490, 15, De},               // MLT nl official: Republiek Malta
	{0, 0, 8766, 534, 10, NoArticle},                // MNE en short: Montenegro
	{0, 20071022, 13110, 727, 22, The},              // MNE en official: Republic of Montenegro
	{20071022, 0, 8766, 534, 10, NoArticle},         // MNE en official: Montenegro
	{0, 0, 8766, 534, 10, NoArticle},                // MNE en un: Montenegro
	{0, 0, 8766, 345, 10, NoArticle},                // MNE nl short: Montenegro
	{0, 20071022, 8756, 493, 20, De},                // MNE nl official: Republiek Montenegro
	{20071022, 0, 8766, 345, 10, NoArticle},         // MNE nl official: Montenegro
	{0, 0, 6043, 554, 11, The},                      // NLD en short: Netherlands
	{0, 0, 6028, 446, 26, The},                      // NLD en official: Kingdom of the Netherlands
	{0, 20231102, 6043, 554, 11, The},               // NLD en un: Netherlands
	{20231102, 0, 6043, 556, 28, The},               // NLD en un: Netherlands (Kingdom of the)
	{0, 0, 6086, 353, 9, NoArticle},                 // NLD nl short: Nederland
	{0, 0, 6071, 277, 26, Het},                      // NLD nl official: Koninkrijk der Nederlanden
	{0, 0, 11421, 587, 6, NoArticle},                // NOR en short: Norway
	{0, 0, 11410, 438, 17, The},                     // NOR en official: Kingdom of Norway
	{0, 0, 11421, 587, 6, NoArticle},                // NOR en un: Norway
	{0, 0, 8367, 373, 9, NoArticle},                 // NOR nl short: Noorwegen
	{0, 0, 8356, 290, 20, Het},                      // NOR nl official: Koninkrijk Noorwegen
	{0, 0, 14300, 566, 11, NoArticle},               // NZL en short: New Zealand
	{0, 0, 14300, 566, 11, NoArticle},               // NZL en official: New Zealand
	{0, 0, 14300, 566, 11, NoArticle},               // NZL en un: New Zealand
	{0, 0, 13926, 363, 13, NoArticle},               // NZL nl short: Nieuw-Zeeland
	{0, 0, 13926, 363, 13, NoArticle},               // NZL nl official: Nieuw-Zeeland
	{0, 0, 10654, 640, 6, NoArticle},                // POL en short: Poland
	{0, 19520722, 10642, 738, 18, The},              // POL en official: Republic of Poland
	{19520722, 19891231, 6774, 642, 24, The},        // POL en official: Polish People's Republic
	{19891231, 0, 10642, 738, 18, The},              // POL en official: Republic of Poland
	{0, 0, 10654, 640, 6, NoArticle},                // POL en un: Poland
	{0, 0, 9067, 409, 5, NoArticle},                 // POL nl short: Polen
	{0, 19520722, 13282, 509, 15, De},               // POL nl official: Republiek Polen
	{19520722, 19891231, 9052, 689, 20, De},         // POL nl official: Volksrepubliek Polen
	{19891231, 0, 13282, 509, 15, De},               // POL nl official: Republiek Polen
	{0, 0, 14632, 643, 8, NoArticle},                // PRT en short: Portugal
	{0, 0, 9468, 645, 19, The},                      // PRT en official: Portuguese Republic
	{0, 0, 14632, 643, 8, NoArticle},                // PRT en un: Portugal
	{0, 0, 14632, 410, 8, NoArticle},                // PRT nl short: Portugal
	{0, 0, 9436, 411, 19, De},                       // PRT nl official: Portugese Republiek
	{0, 0, 3586, 789, 7, NoArticle},                 // ROU en short: Romania
	{0, 19471230, 10408, 439, 18, The},              // ROU en official: Kingdom of Romania
	{19471230, 19650821, 3586, 792, 26, The},        // ROU en official: Romanian People's Republic
	{19650821, 19891228, 3564, 861, 29, The},        // ROU en official: Socialist Republic of Romania
	{19891228, 0, 3586, 789, 7, NoArticle},          // ROU en official: Romania
	{0, 0, 3586, 789, 7, NoArticle},                 // ROU en un: Romania
	{0, 0, 2764, 543, 9, NoArticle},                 // ROU nl short: Roemenië
	{0, 19471230, 8376, 291, 20, Het},               // ROU nl official: Koninkrijk Roemenië
	{19471230, 19650821, 7011, 690, 24, De},         // ROU nl official: Volksrepubliek Roemenië
	{19650821, 19891228, 2739, 588, 34, De},         // ROU nl official: Socialistische Republiek Roemenië
	{19891228, 0, 2764, 543, 9, NoArticle},          // ROU nl official: Roemenië
	{0, 19911224, 14215, 884, 12, The},              // RUS en short: Soviet Union
	{19911224, 0, 11035, 793, 6, NoArticle},         // RUS en short: Russia
	{0, 19911224, 13509, 986, 35, The},              // RUS en official: Union of Soviet Socialist Republics
	{19911224, 0, 11035, 794, 18, The},              // RUS en official: Russian Federation
	{0, 19911224, 13509, 986, 35, The},              // RUS en un: Union of Soviet Socialist Republics
	{19911224, 0, 11035, 794, 18, The},              // RUS en un: Russian Federation
	{0, 19911224, 14377, 598, 11, De},               // RUS nl short: Sovjet-Unie
	{19911224, 0, 14720, 545, 7, NoArticle},         // RUS nl short: Rusland
	{0, 19911224, 8018, 658, 41, De},                // RUS nl official: Unie van Socialistische Sovjetrepublieken
	{19911224, 0, 10059, 546, 19, De},               // RUS nl official: Russische Federatie
	{0, 0, 8826, 828, 10, NoArticle},                // SMR en short: San Marino
	{0, 0, 14121, 741, 22, The},                     // SMR en official: Republic of San Marino
	{0, 0, 8826, 828, 10, NoArticle},                // SMR en un: San Marino
	{0, 0, 8826, 565, 10, NoArticle},                // SMR nl short: San Marino
	{0, 0, 8816, 512, 20, De},                       // SMR nl official: Republiek San Marino
	{20001101, 20030204, 1467, 1041, 10, NoArticle}, // SRB en short: Yugoslavia
	{20030204, 20060603, 10690, 838, 21, NoArticle}, // SRB en short: Serbia and Montenegro
	{20060603, 0, 10690, 836, 6, NoArticle},         // SRB en short: Serbia
	{20001101, 20030204, 1447, 272, 30, The},        // SRB en official: Federal Republic of Yugoslavia
	{20030204, 20060603, 10690, 838, 21, NoArticle}, // SRB en official: Serbia and Montenegro
	{20060603, 0, 10678, 743, 18, The},              // SRB en official: Republic of Serbia
	{20001101, 20030204, 1467, 1041, 10, NoArticle}, // SRB en un: Yugoslavia
	{20030204, 20060603, 10690, 838, 21, NoArticle}, // SRB en un: Serbia and Montenegro
	{20060603, 0, 10690, 836, 6, NoArticle},         // SRB en un: Serbia
	{20001101, 20030204, 480, 250, 12, NoArticle},   // SRB nl short: Joegoslavië
	{20030204, 20060603, 11966, 570, 21, NoArticle}, // SRB nl short: Servië en Montenegro
	{20060603, 0, 11966, 569, 7, NoArticle},         // SRB nl short: Servië
	{20001101, 20030204, 3719, 150, 31, De},         // SRB nl official: Federale Republiek Joegoslavië
	{20030204, 20060603, 11966, 570, 21, NoArticle}, // SRB nl official: Servië en Montenegro
	{20060603, 0, 11956, 514, 17, De},               // SRB nl official: Republiek Servië
	{0, 0, 14656, 854, 8, NoArticle},                // SVK en short: Slovakia
	{0, 0, 13297, 853, 15, The},                     // SVK en official: Slovak Republic
	{0, 0, 14656, 854, 8, NoArticle},                // SVK en un: Slovakia
	{0, 0, 12130, 585, 9, NoArticle},                // SVK nl short: Slowakije
	{0, 0, 10108, 584, 19, De},                      // SVK nl official: Slowaakse Republiek
	{0, 0, 8608, 856, 8, NoArticle},                 // SVN en short: Slovenia
	{0, 0, 8596, 747, 20, The},                      // SVN en official: Republic of Slovenia
	{0, 0, 8608, 856, 8, NoArticle},                 // SVN en un: Slovenia
	{0, 0, 10050, 583, 9, NoArticle},                // SVN nl short: Slovenië
	{0, 0, 10040, 517, 19, De},                      // SVN nl official: Republiek Slovenië
	{0, 0, 11438, 917, 6, NoArticle},                // SWE en short: Sweden
	{0, 0, 11427, 444, 17, The},                     // SWE en official: Kingdom of Sweden
	{0, 0, 11438, 917, 6, NoArticle},                // SWE en un: Sweden
	{0, 0, 11506, 714, 6, NoArticle},                // SWE nl short: Zweden
	{0, 0, 11495, 299, 17, Het},                     // SWE nl official: Koninkrijk Zweden
	{0, 20220601, 10723, 958, 6, NoArticle},         // TUR en short: Turkey
	{20220601, 0, 8648, 960, 8, NoArticle},          // TUR en short: Türkiye
	{0, 20220601, 10711, 773, 18, The},              // TUR en official: Republic of Turkey
	{20220601, 0, 8636, 774, 20, The},               // TUR en official: Republic of Türkiye
	{0, 20220601, 10723, 958, 6, NoArticle},         // TUR en un: Turkey
	{20220601, 0, 8648, 960, 8, NoArticle},          // TUR en un: Türkiye
	{0, 0, 11997, 647, 7, NoArticle},                // TUR nl short: Turkije
	{0, 0, 11987, 529, 17, De},                      // TUR nl official: Republiek Turkije
	{0, 19910824, 14109, 980, 13, The},              // UKR en short: Ukrainian SSR
	{19910824, 0, 14734, 975, 7, NoArticle},         // UKR en short: Ukraine
	{0, 19910824, 2386, 978, 35, The},               // UKR en official: Ukrainian Soviet Socialist Republic
	{19910824, 0, 14734, 975, 7, NoArticle},         // UKR en official: Ukraine
	{0, 19910824, 2386, 978, 35, The},               // UKR en un: Ukrainian Soviet Socialist Republic
	{19910824, 0, 14734, 975, 7, NoArticle},         // UKR en un: Ukraine
	{0, 19910824, 13096, 381, 15, De},               // UKR nl short: Oekraïense SSR
	{19910824, 0, 14566, 382, 9, NoArticle},         // UKR nl short: Oekraïne
	{0, 19910824, 1078, 380, 42, De},                // UKR nl official: Oekraïense Socialistische Sovjetrepubliek
	{19910824, 0, 14566, 382, 9, NoArticle},         // UKR nl official: Oekraïne
	{0, 0, 4933, 1006, 13, The},                     // USA en short: United States
	{0, 0, 6956, 1010, 24, The},                     // USA en official: United States of America
	{0, 0, 6956, 1010, 24, The},                     // USA en un: United States of America
	{0, 0, 638, 676, 16, DePlural},                  // USA nl short: Verenigde Staten
	{0, 0, 5089, 677, 28, DePlural},                 // USA nl official: Verenigde Staten van Amerika
	{0, 20001101, 1467, 1041, 10, NoArticle},        // YUG en short: Yugoslavia
	{0, 19451129, 4478, 201, 29, NoArticle},         // YUG en official: Democratic Federal Yugoslavia
	{19451129, 19630407, 1555, 267, 39, The},        // YUG en official: Federal People's Republic of Yugoslavia
	{19630407, 20001101, 1437, 859, 40, The},        // YUG en official: Socialist Federal Republic of Yugoslavia
	{0, 20001101, 1467, 1041, 10, NoArticle},        // YUG en un: Yugoslavia
	{0, 20001101, 480, 250, 12, NoArticle},          // YUG nl short: Joegoslavië
	{0, 19451129, 2244, 100, 36, NoArticle},         // YUG nl official: Democratisch Federatief Joegoslavië
	{19451129, 19630407, 10069, 161, 39, De},        // YUG nl official: Federatieve Volksrepubliek Joegoslavië
	{19630407, 20001101, 443, 587, 49, De},          // YUG nl official: Socialistische Federatieve Republiek Joegoslavië
	{0, 0, 5733, 18, 6, NoArticle},                  // AGO en short: Angola
	{0, 19920825, 5712, 620, 27, The},               // AGO en official: People's Republic of Angola
	{19920825, 0, 5721, 659, 18, The},               // AGO en official: Republic of Angola
	{0, 0, 5733, 18, 6, NoArticle},                  // AGO en un: Angola
	{0, 0, 5733, 13, 6, NoArticle},                  // AGO nl short: Angola
	{0, 19920825, 8200, 682, 21, De},                // AGO nl official: Volksrepubliek Angola
	{19920825, 0, 12673, 419, 16, De},               // AGO nl official: Republiek Angola
	{0, 0, 9596, 102, 7, NoArticle},                 // BDI en short: Burundi
	{0, 19661128, 10318, 423, 18, The},              // BDI en official: Kingdom of Burundi
	{19661128, 0, 9584, 669, 19, The},               // BDI en official: Republic of Burundi
	{0, 0, 9596, 102, 7, NoArticle},                 // BDI en un: Burundi
	{0, 0, 9596, 64, 7, NoArticle},                  // BDI nl short: Burundi
	{0, 19661128, 10480, 273, 18, Het},              // BDI nl official: Koninkrijk Burundi
	{19661128, 0, 11769, 428, 17, De},               // BDI nl official: Republiek Burundi
	{0, 19751130, 9634, 199, 7, NoArticle},          // BEN en short: Dahomey
	{19751130, 0, 6181, 62, 5, NoArticle},           // BEN en short: Benin
	{0, 19751130, 9622, 683, 19, The},               // BEN en official: Republic of Dahomey
	{19751130, 19900301, 6160, 622, 26, The},        // BEN en official: People's Republic of Benin
	{19900301, 0, 6169, 664, 17, The},               // BEN en official: Republic of Benin
	{0, 19751202, 9634, 199, 7, NoArticle},          // BEN en un: Dahomey
	{19751202, 0, 6181, 62, 5, NoArticle},           // BEN en un: Benin
	{0, 19751130, 9634, 99, 7, NoArticle},           // BEN nl short: Dahomey
	{19751130, 0, 6181, 38, 5, NoArticle},           // BEN nl short: Benin
	{0, 19751130, 11786, 438, 17, De},               // BEN nl official: Republiek Dahomey
	{19751130, 19900301, 8998, 684, 20, De},         // BEN nl official: Volksrepubliek Benin
	{19900301, 0, 13132, 423, 15, De},               // BEN nl official: Republiek Benin
	{0, 19840804, 13085, 1015, 11, NoArticle},       // BFA en short: Upper Volta
	{19840804, 0, 14155, 97, 12, NoArticle},         // BFA en short: Burkina Faso
	{0, 19840804, 13073, 776, 23, The},              // BFA en official: Republic of Upper Volta
	{19840804, 0, 14155, 97, 12, NoArticle},         // BFA en official: Burkina Faso
	{0, 19840804, 13085, 1015, 11, NoArticle},       // BFA en un: Upper Volta
	{19840804, 0, 14155, 97, 12, NoArticle},         // BFA en un: Burkina Faso
	{0, 19840804, 7981, 393, 11, NoArticle},         // BFA nl short: Opper-Volta
	{19840804, 0, 14155, 62, 12, NoArticle},         // BFA nl short: Burkina Faso
	{0, 19840804, 7971, 503, 21, De},                // BFA nl official: Republiek Opper-Volta
	{19840804, 0, 14155, 62, 12, NoArticle},         // BFA nl official: Burkina Faso
	{0, 0, 8468, 79, 8, NoArticle},                  // BWA en short: Botswana
	{0, 0, 8456, 667, 20, The},                      // BWA en official: Republic of Botswana
	{0, 0, 8468, 79, 8, NoArticle},                  // BWA en un: Botswana
	{0, 0, 8468, 51, 8, NoArticle},                  // BWA nl short: Botswana
	{0, 0, 10801, 426, 18, De},                      // BWA nl official: Republiek Botswana
	{0, 19761204, 6576, 131, 24, The},               // CAF en short: Central African Republic
	{19761204, 19790921, 7353, 128, 22, The},        // CAF en short: Central African Empire
	{19790921, 0, 6576, 131, 24, The},               // CAF en short: Central African Republic
	{0, 19761204, 6576, 131, 24, The},               // CAF en official: Central African Republic
	{19761204, 19790921, 7353, 128, 22, The},        // CAF en official: Central African Empire
	{19790921, 0, 6576, 131, 24, The},               // CAF en official: Central African Republic
	{0, 19761220, 6576, 131, 24, The},               // CAF en un: Central African Republic
	{19761220, 19790925, 7353, 128, 22, The},        // CAF en un: Central African Empire
	{19790925, 0, 6576, 131, 24, The},               // CAF en un: Central African Republic
	{0, 19761204, 4425, 74, 29, De},                 // CAF nl short: Centraal-Afrikaanse Republiek
	{19761204, 19790921, 4386, 72, 29, Het},         // CAF nl short: Centraal-Afrikaans Keizerrijk
	{19790921, 0, 4425, 74, 29, De},                 // CAF nl short: Centraal-Afrikaanse Republiek
	{0, 19761204, 4425, 74, 29, De},                 // CAF nl official: Centraal-Afrikaanse Republiek
	{19761204, 19790921, 4386, 72, 29, Het},         // CAF nl official: Centraal-Afrikaans Keizerrijk
	{19790921, 0, 4425, 74, 29, De},                 // CAF nl official: Centraal-Afrikaanse Republiek
	{0, 19860101, 9167, 397, 11, The},               // CIV en short: Ivory Coast
	{19860101, 0, 11362, 177, 14, NoArticle},        // CIV en short: Côte d'Ivoire
	{0, 19860101, 9151, 763, 27, The},               // CIV en official: Republic of the Ivory Coast
	{19860101, 0, 11350, 679, 26, The},              // CIV en official: Republic of Côte d'Ivoire
	{0, 19860101, 9167, 397, 11, The},               // CIV en un: Ivory Coast
	{19860101, 0, 11362, 177, 14, NoArticle},        // CIV en un: Côte d'Ivoire
	{0, 0, 9936, 242, 9, NoArticle},                 // CIV nl short: Ivoorkust
	{0, 0, 9926, 470, 19, De},                       // CIV nl official: Republiek Ivoorkust
	{0, 0, 2953, 117, 8, NoArticle},                 // CMR en short: Cameroon
	{0, 19611001, 2941, 671, 20, The},               // CMR en official: Republic of Cameroon
	{19611001, 19720602, 2933, 268, 28, The},        // CMR en official: Federal Republic of Cameroon
	{19720602, 19840204, 5766, 1000, 27, The},       // CMR en official: United Republic of Cameroon
	{19840204, 0, 2941, 671, 20, The},               // CMR en official: Republic of Cameroon
	{0, 19750310, 2953, 117, 8, NoArticle},          // CMR en un: Cameroon
	{19750310, 19840204, 5766, 1000, 27, The},       // CMR en un: United Republic of Cameroon
	{19840204, 0, 2953, 117, 8, NoArticle},          // CMR en un: Cameroon
	{0, 0, 5053, 256, 8, NoArticle},                 // CMR nl short: Kameroen
	{0, 19611001, 5043, 473, 18, De},                // CMR nl official: Republiek Kameroen
	{19611001, 19720602, 5365, 151, 27, De},         // CMR nl official: Federale Republiek Kameroen
	{19720602, 19840204, 5033, 673, 28, De},         // CMR nl official: Verenigde Republiek Kameroen
	{19840204, 0, 5043, 473, 18, De},                // CMR nl official: Republiek Kameroen
	{0, 19640801, 3258, 170, 20, The},               // COD en short: Congo (Leopoldville)
	{19640801, 19711027, 3231, 209, 32, The},        // COD en short: Democratic Republic of the Congo
	{19711027, 19970517, 11730, 1045, 5, NoArticle}, // COD en short: Zaire
	{19970517, 0, 3231, 209, 32, The},               // COD en short: Democratic Republic of the Congo
	{0, 19640801, 3242, 759, 36, The},               // COD en official: Republic of the Congo (Leopoldville)
	{19640801, 19711027, 3231, 209, 32, The},        // COD en official: Democratic Republic of the Congo
	{19711027, 19970517, 11718, 783, 17, The},       // COD en official: Republic of Zaire
	{19970517, 0, 3231, 209, 32, The},               // COD en official: Democratic Republic of the Congo
	{0, 19640801, 3258, 170, 20, The},               // COD en un: Congo (Leopoldville)
	{19640801, 19711027, 6806, 169, 30, The},        // COD en un: Congo (Democratic Republic of)
	{19711027, 19970517, 11730, 1045, 5, NoArticle}, // COD en un: Zaire
	{19970517, 0, 3231, 209, 32, The},               // COD en un: Democratic Republic of the Congo
	{0, 19640801, 11288, 90, 17, NoArticle},         // COD nl short: Congo-Leopoldstad
	{19640801, 19711027, 4507, 104, 29, De},         // COD nl short: Democratische Republiek Congo
	{19711027, 19970517, 12827, 703, 6, NoArticle},  // COD nl short: Zaïre
	{19970517, 0, 4507, 104, 29, De},                // COD nl short: Democratische Republiek Congo
	{0, 19640801, 4521, 434, 29, De},                // COD nl official: Republiek Congo (Leopoldstad)
	{19640801, 19711027, 4507, 104, 29, De},         // COD nl official: Democratische Republiek Congo
	{19711027, 19970517, 12817, 534, 16, De},        // COD nl official: Republiek Zaïre
	{19970517, 0, 4507, 104, 29, De},                // COD nl official: Democratische Republiek Congo
	{0, 19711027, 9033, 167, 19, The},               // COG en short: Congo (Brazzaville)
	{19711027, 0, 3258, 165, 5, The},                // COG en short: Congo
	{0, 19700101, 3242, 757, 21, The},               // COG en official: Republic of the Congo
	{19700101, 19910610, 6781, 627, 30, The},        // COG en official: People's Republic of the Congo
	{19910610, 0, 3242, 757, 21, The},               // COG en official: Republic of the Congo
	{0, 19711115, 9033, 167, 19, The},               // COG en un: Congo (Brazzaville)
	{19711115, 0, 3258, 165, 5, The},                // COG en un: Congo
	{0, 19711027, 11271, 89, 17, NoArticle},         // COG nl short: Congo-Brazzaville
	{19711027, 0, 3258, 88, 5, NoArticle},           // COG nl short: Congo
	{0, 19700101, 4521, 432, 15, De},                // COG nl official: Republiek Congo
	{19700101, 19910610, 9018, 687, 20, De},         // COG nl official: Volksrepubliek Congo
	{19910610, 0, 4521, 432, 15, De},                // COG nl official: Republiek Congo
	{0, 0, 1548, 163, 7, The},                       // COM en short: Comoros
	{0, 19781001, 14024, 900, 20, The},              // COM en official: State of the Comoros
	{19781001, 20011223, 1516, 266, 39, The},        // COM en official: Federal Islamic Republic of the Comoros
	{20011223, 0, 14222, 988, 20, The},              // COM en official: Union of the Comoros
	{0, 0, 1548, 163, 7, The},                       // COM en un: Comoros
	{0, 0, 1626, 87, 7, DePlural},                   // COM nl short: Comoren
	{0, 19781001, 13999, 605, 17, De},               // COM nl official: Staat der Comoren
	{19781001, 20011223, 1594, 231, 39, De},         // COM nl official: Islamitische Bondsrepubliek der Comoren
	{20011223, 0, 14384, 654, 16, De},               // COM nl official: Unie der Comoren
	{0, 20131024, 13434, 123, 10, NoArticle},        // CPV en short: Cape Verde
	{20131024, 0, 13360, 107, 10, NoArticle},        // CPV en short: Cabo Verde
	{0, 20131024, 13422, 673, 22, The},              // CPV en official: Republic of Cape Verde
	{20131024, 0, 13348, 670, 22, The},              // CPV en official: Republic of Cabo Verde
	{0, 20131024, 13434, 123, 10, NoArticle},        // CPV en un: Cape Verde
	{20131024, 0, 13360, 107, 10, NoArticle},        // CPV en un: Cabo Verde
	{0, 0, 11225, 255, 11, NoArticle},               // CPV nl short: Kaapverdië
	{0, 0, 11215, 472, 21, De},                      // CPV nl official: Republiek Kaapverdië
	{0, 0, 8508, 222, 8, NoArticle},                 // DJI en short: Djibouti
	{0, 0, 8496, 684, 20, The},                      // DJI en official: Republic of Djibouti
	{0, 0, 8508, 222, 8, NoArticle},                 // DJI en un: Djibouti
	{0, 0, 8508, 120, 8, NoArticle},                 // DJI nl short: Djibouti
	{0, 0, 10837, 445, 18, De},                      // DJI nl official: Republiek Djibouti
	{0, 0, 1665, 11, 7, NoArticle},                  // DZA en short: Algeria
	{0, 0, 1633, 616, 39, The},                      // DZA en official: People's Democratic Republic of Algeria
	{0, 0, 1665, 11, 7, NoArticle},                  // DZA en un: Algeria
	{0, 0, 2091, 7, 8, NoArticle},                   // DZA nl short: Algerije
	{0, 0, 2062, 114, 37, De},                       // DZA nl official: Democratische Volksrepubliek Algerije
	{0, 19640426, 767, 1049, 8, NoArticle},          // EAZ en short: Zanzibar
	{0, 19640112, 8101, 907, 21, The},               // EAZ en official: Sultanate of Zanzibar
	{19640112, 19640426, 4608, 628, 29, The},        // EAZ en official: People's Republic of Zanzibar
	{0, 19640426, 767, 1049, 8, NoArticle},          // EAZ en un: Zanzibar
	{0, 19640426, 767, 705, 8, NoArticle},           // EAZ nl short: Zanzibar
	{0, 19640112, 11188, 616, 18, Het},              // EAZ nl official: Sultanaat Zanzibar
	{19640112, 19640426, 7286, 691, 23, De},         // EAZ nl official: Volksrepubliek Zanzibar
	{0, 19580221, 4725, 233, 5, NoArticle},          // EGY en short: Egypt
	{19580221, 19710902, 8954, 992, 20, The},        // EGY en short: United Arab Republic
	{19710902, 0, 4725, 233, 5, NoArticle},          // EGY en short: Egypt
	{0, 19530618, 12417, 427, 16, The},              // EGY en official: Kingdom of Egypt
	{19530618, 19580221, 7246, 686, 17, The},        // EGY en official: Republic of Egypt
	{19580221, 19710902, 8954, 992, 20, The},        // EGY en official: United Arab Republic
	{19710902, 0, 7241, 29, 22, The},                // EGY en official: Arab Republic of Egypt
	{0, 19580221, 4725, 233, 5, NoArticle},          // EGY en un: Egypt
	{19580221, 19710902, 8954, 992, 20, The},        // EGY en un: United Arab Republic
	{19710902, 0, 4725, 233, 5, NoArticle},          // EGY en un: Egypt
	{0, 19580221, 4725, 128, 6, NoArticle},          // EGY nl short: Egypte
	{19580221, 19710902, 4695, 670, 29, De},         // EGY nl short: Verenigde Arabische Republiek
	{19710902, 0, 4725, 128, 6, NoArticle},          // EGY nl short: Egypte
	{0, 19530618, 11461, 278, 17, Het},              // EGY nl official: Koninkrijk Egypte
	{19530618, 19580221, 4715, 447, 16, De},         // EGY nl official: Republiek Egypte
	{19580221, 19710902, 4695, 670, 29, De},         // EGY nl official: Verenigde Arabische Republiek
	{19710902, 0, 4705, 20, 26, De},                 // EGY nl official: Arabische Republiek Egypte
	{0, 0, 12874, 241, 7, NoArticle},                // ERI en short: Eritrea
	{0, 0, 12865, 891, 16, The},                     // ERI en official: State of Eritrea
	{0, 0, 12874, 241, 7, NoArticle},                // ERI en un: Eritrea
	{0, 0, 12874, 134, 7, NoArticle},                // ERI nl short: Eritrea
	{0, 0, 14057, 606, 13, De},                      // ERI nl official: Staat Eritrea
	{0, 0, 1508, 247, 8, NoArticle},                 // ETH en short: Ethiopia
	{0, 19750321, 3346, 250, 16, The},               // ETH en official: Ethiopian Empire
	{19750321, 19870910, 11093, 858, 18, NoArticle}, // ETH en official: Socialist Ethiopia
	{19870910, 19910528, 3314, 617, 40, The},        // ETH en official: People's Democratic Republic of Ethiopia
	{19910528, 19950821, 1508, 247, 8, NoArticle},   // ETH en official: Ethiopia
	{19950821, 0, 1477, 264, 39, The},               // ETH en official: Federal Democratic Republic of Ethiopia
	{0, 0, 1508, 247, 8, NoArticle},                 // ETH en un: Ethiopia
	{0, 0, 1069, 137, 9, NoArticle},                 // ETH nl short: Ethiopië
	{0, 19750321, 4405, 258, 20, Het},               // ETH nl official: Keizerrijk Ethiopië
	{19750321, 19870910, 7193, 586, 23, NoArticle},  // ETH nl official: Socialistisch Ethiopië
	{19870910, 19910528, 1771, 115, 38, De},         // ETH nl official: Democratische Volksrepubliek Ethiopië
	{19910528, 19950821, 1069, 137, 9, NoArticle},   // ETH nl official: Ethiopië
	{19950821, 0, 1036, 147, 42, De},                // ETH nl official: Federale Democratische Republiek Ethiopië
	{0, 0, 10251, 296, 5, NoArticle},                // GAB en short: Gabon
	{0, 0, 11305, 298, 17, The},                     // GAB en official: Gabonese Republic
	{0, 0, 10251, 296, 5, NoArticle},                // GAB en un: Gabon
	{0, 0, 10251, 174, 5, NoArticle},                // GAB nl short: Gabon
	{0, 0, 10251, 175, 18, De},                      // GAB nl official: Gabonese Republiek
	{0, 0, 11611, 309, 5, NoArticle},                // GHA en short: Ghana
	{0, 19600701, 11611, 309, 5, NoArticle},         // GHA en official: Ghana
	{19600701, 0, 11599, 694, 17, The},              // GHA en official: Republic of Ghana
	{0, 0, 11611, 309, 5, NoArticle},                // GHA en un: Ghana
	{0, 0, 11611, 186, 5, NoArticle},                // GHA nl short: Ghana
	{0, 19600701, 11611, 186, 5, NoArticle},         // GHA nl official: Ghana
	{19600701, 0, 13177, 457, 15, De},               // GHA nl official: Republiek Ghana
	{0, 0, 1239, 335, 6, NoArticle},                 // GIN en short: Guinea
	{0, 19781121, 1227, 696, 18, The},               // GIN en official: Republic of Guinea
	{19781121, 19840523, 1204, 629, 41, The},        // GIN en official: People's Revolutionary Republic of Guinea
	{19840523, 0, 1227, 696, 18, The},               // GIN en official: Republic of Guinea
	{0, 0, 1239, 335, 6, NoArticle},                 // GIN en un: Guinea
	{0, 0, 8877, 204, 6, NoArticle},                 // GIN nl short: Guinee
	{0, 19781121, 8867, 459, 16, De},                // GIN nl official: Republiek Guinee
	{19781121, 19840523, 12189, 542, 36, De},        // GIN nl official: Revolutionaire Volksrepubliek Guinee
	{19840523, 0, 8867, 459, 16, De},                // GIN nl official: Republiek Guinee
	{0, 0, 4175, 299, 6, The},                       // GMB en short: Gambia
	{0, 19700424, 14483, 942, 10, NoArticle},        // GMB en official: The Gambia
	{19700424, 20151211, 4159, 761, 22, The},        // GMB en official: Republic of the Gambia
	{20151211, 20170129, 4151, 387, 30, The},        // GMB en official: Islamic Republic of the Gambia
	{20170129, 0, 4159, 761, 22, The},               // GMB en official: Republic of the Gambia
	{0, 0, 4175, 299, 6, The},                       // GMB en un: Gambia
	{0, 0, 4175, 176, 6, NoArticle},                 // GMB nl short: Gambia
	{0, 19700424, 4175, 176, 6, NoArticle},          // GMB nl official: Gambia
	{19700424, 20151211, 4563, 454, 16, De},         // GMB nl official: Republiek Gambia
	{20151211, 20170129, 4550, 233, 29, De},         // GMB nl official: Islamitische Republiek Gambia
	{20170129, 0, 4563, 454, 16, De},                // GMB nl official: Republiek Gambia
	{0, 0, 1239, 337, 13, NoArticle},                // GNB en short: Guinea-Bissau
	{0, 0, 1227, 698, 25, The},                      // GNB en official: Republic of Guinea-Bissau
	{0, 0, 1239, 337, 13, NoArticle},                // GNB en un: Guinea-Bissau
	{0, 0, 8877, 205, 13, NoArticle},                // GNB nl short: Guinee-Bissau
	{0, 0, 8867, 461, 23, De},                       // GNB nl official: Republiek Guinee-Bissau
	{0, 0, 9491, 239, 17, NoArticle},                // GNQ en short: Equatorial Guinea
	{0, 0, 9479, 688, 29, The},                      // GNQ en official: Republic of Equatorial Guinea
	{0, 0, 9491, 239, 17, NoArticle},                // GNQ en un: Equatorial Guinea
	{0, 0, 7152, 133, 18, NoArticle},                // GNQ nl short: Equatoriaal-Guinea
	{0, 0, 7142, 449, 28, De},                       // GNQ nl official: Republiek Equatoriaal-Guinea
	{0, 0, 11662, 412, 5, NoArticle},                // KEN en short: Kenya
	{0, 19641212, 11662, 412, 5, NoArticle},         // KEN en official: Kenya
	{19641212, 0, 11650, 709, 17, The},              // KEN en official: Republic of Kenya
	{0, 0, 11662, 412, 5, NoArticle},                // KEN en un: Kenya
	{0, 0, 13217, 260, 5, NoArticle},                // KEN nl short: Kenia
	{0, 19641212, 13217, 260, 5, NoArticle},         // KEN nl official: Kenia
	{19641212, 0, 13207, 476, 15, De},               // KEN nl official: Republiek Kenia
	{0, 0, 9767, 469, 7, NoArticle},                 // LBR en short: Liberia
	{0, 0, 9755, 716, 19, The},                      // LBR en official: Republic of Liberia
	{0, 0, 9767, 469, 7, NoArticle},                 // LBR en un: Liberia
	{0, 0, 9767, 306, 7, NoArticle},                 // LBR nl short: Liberia
	{0, 0, 11905, 484, 17, De},                      // LBR nl official: Republiek Liberia
	{0, 0, 565, 471, 5, NoArticle},                  // LBY en short: Libya
	{0, 19630426, 7216, 998, 23, The},               // LBY en official: United Kingdom of Libya
	{19630426, 19690901, 7223, 435, 16, The},        // LBY en official: Kingdom of Libya
	{19690901, 19770302, 7234, 476, 20, The},        // LBY en official: Libyan Arab Republic
	{19770302, 19860415, 546, 860, 41, The},         // LBY en official: Socialist People's Libyan Arab Jamahiriya
	{19860415, 20110916, 540, 316, 47, The},         // LBY en official: Great Socialist People's Libyan Arab Jamahiriya
	{20110916, 20130108, 565, 471, 5, NoArticle},    // LBY en official: Libya
	{20130108, 0, 13722, 894, 14, The},              // LBY en official: State of Libya
	{0, 19710106, 565, 471, 5, NoArticle},           // LBY en un: Libya
	{19710106, 19770418, 7234, 476, 20, The},        // LBY en un: Libyan Arab Republic
	{19770418, 20110916, 565, 475, 22, The},         // LBY en un: Libyan Arab Jamahiriya
	{20110916, 0, 565, 471, 5, NoArticle},           // LBY en un: Libya
	{0, 0, 6346, 307, 6, NoArticle},                 // LBY nl short: Libië
	{0, 19630426, 6326, 666, 26, Het},               // LBY nl official: Verenigd Koninkrijk Libië
	{19630426, 19690901, 6335, 287, 17, Het},        // LBY nl official: Koninkrijk Libië
	{19690901, 19770302, 5621, 309, 27, De},         // LBY nl official: Libisch-Arabische Republiek
	{19770302, 19860415, 341, 310, 50, De},          // LBY nl official: Libisch-Arabische Socialistische Volks-Jamahiriyya
	{19860415, 20110916, 335, 196, 56, De},          // LBY nl official: Grote Libisch-Arabische Socialistische Volks-Jamahiriyya
	{20110916, 20130108, 6346, 307, 6, NoArticle},   // LBY nl official: Libië
	{20130108, 0, 14242, 609, 12, De},               // LBY nl official: Staat Libië
	{0, 0, 10383, 467, 7, NoArticle},                // LSO en short: Lesotho
	{0, 0, 10372, 434, 18, The},                     // LSO en official: Kingdom of Lesotho
	{0, 0, 10383, 467, 7, NoArticle},                // LSO en un: Lesotho
	{0, 0, 10383, 303, 7, NoArticle},                // LSO nl short: Lesotho
	{0, 0, 10516, 286, 18, Het},                     // LSO nl official: Koninkrijk Lesotho
	{0, 0, 10401, 540, 7, NoArticle},                // MAR en short: Morocco
	{0, 0, 10390, 436, 18, The},                     // MAR en official: Kingdom of Morocco
	{0, 0, 10401, 540, 7, NoArticle},                // MAR en un: Morocco
	{0, 0, 10545, 329, 7, NoArticle},                // MAR nl short: Marokko
	{0, 0, 10534, 288, 18, Het},                     // MAR nl official: Koninkrijk Marokko
	{0, 0, 2984, 491, 10, NoArticle},                // MDG en short: Madagascar
	{0, 19751230, 11547, 493, 17, The},              // MDG en official: Malagasy Republic
	{19751230, 19920918, 2961, 207, 33, The},        // MDG en official: Democratic Republic of Madagascar
	{19920918, 0, 2972, 719, 22, The},               // MDG en official: Republic of Madagascar
	{0, 0, 2984, 491, 10, NoArticle},                // MDG en un: Madagascar
	{0, 0, 2491, 319, 10, NoArticle},                // MDG nl short: Madagaskar
	{0, 19751230, 7128, 320, 23, De},                // MDG nl official: Malagassische Republiek
	{19751230, 19920918, 2467, 108, 34, De},         // MDG nl official: Democratische Republiek Madagaskar
	{19920918, 0, 2481, 487, 20, De},                // MDG nl official: Republiek Madagaskar
	{0, 0, 12653, 505, 4, NoArticle},                // MLI en short: Mali
	{0, 0, 12641, 722, 16, The},                     // MLI en official: Republic of Mali
	{0, 0, 12653, 505, 4, NoArticle},                // MLI en un: Mali
	{0, 0, 12653, 326, 4, NoArticle},                // MLI nl short: Mali
	{0, 0, 13628, 489, 14, De},                      // MLI nl official: Republiek Mali
	{0, 0, 3616, 542, 10, NoArticle},                // MOZ en short: Mozambique
	{0, 19901130, 3595, 625, 31, The},               // MOZ en official: People's Republic of Mozambique
	{19901130, 0, 3604, 728, 22, The},               // MOZ en official: Republic of Mozambique
	{0, 0, 3616, 542, 10, NoArticle},                // MOZ en un: Mozambique
	{0, 0, 3616, 349, 10, NoArticle},                // MOZ nl short: Mozambique
	{0, 19901130, 6725, 688, 25, De},                // MOZ nl official: Volksrepubliek Mozambique
	{19901130, 0, 8776, 494, 20, De},                // MOZ nl official: Republiek Mozambique
	{0, 0, 4141, 515, 10, NoArticle},                // MRT en short: Mauritania
	{0, 0, 4121, 384, 30, The},                      // MRT en official: Islamic Republic of Mauritania
	{0, 0, 4141, 515, 10, NoArticle},                // MRT en un: Mauritania
	{0, 0, 2694, 333, 11, NoArticle},                // MRT nl short: Mauritanië
	{0, 0, 2671, 235, 34, De},                       // MRT nl official: Islamitische Republiek Mauritanië
	{0, 0, 7899, 517, 9, NoArticle},                 // MUS en short: Mauritius
	{0, 19920312, 7899, 517, 9, NoArticle},          // MUS en official: Mauritius
	{19920312, 0, 7887, 724, 21, The},               // MUS en official: Republic of Mauritius
	{0, 0, 7899, 517, 9, NoArticle},                 // MUS en un: Mauritius
	{0, 0, 7899, 334, 9, NoArticle},                 // MUS nl short: Mauritius
	{0, 19920312, 7899, 334, 9, NoArticle},          // MUS nl official: Mauritius
	{19920312, 0, 9964, 491, 19, De},                // MUS nl official: Republiek Mauritius
	{0, 0, 10618, 494, 6, NoArticle},                // MWI en short: Malawi
	{0, 19660706, 10618, 494, 6, NoArticle},         // MWI en official: Malawi
	{19660706, 0, 10606, 720, 18, The},              // MWI en official: Republic of Malawi
	{0, 0, 10618, 494, 6, NoArticle},                // MWI en un: Malawi
	{0, 0, 10618, 321, 6, NoArticle},                // MWI nl short: Malawi
	{0, 19660706, 10618, 321, 6, NoArticle},         // MWI nl official: Malawi
	{19660706, 0, 12737, 488, 16, De},               // MWI nl official: Republiek Malawi
	{0, 0, 9805, 547, 7, NoArticle},                 // NAM en short: Namibia
	{0, 0, 9793, 729, 19, The},                      // NAM en official: Republic of Namibia
	{0, 0, 9805, 547, 7, NoArticle},                 // NAM en un: Namibia
	{0, 0, 10955, 351, 8, NoArticle},                // NAM nl short: Namibië
	{0, 0, 10945, 495, 18, De},                      // NAM nl official: Republiek Namibië
	{0, 0, 5169, 571, 5, NoArticle},                 // NER en short: Niger
	{0, 0, 7950, 765, 21, The},                      // NER en official: Republic of the Niger
	{0, 0, 5169, 571, 5, The},                       // NER en un: Niger
	{0, 0, 5169, 365, 5, NoArticle},                 // NER nl short: Niger
	{0, 0, 5856, 498, 15, De},                       // NER nl official: Republiek Niger
	{0, 0, 5169, 573, 7, NoArticle},                 // NGA en short: Nigeria
	{0, 19631001, 5155, 276, 21, The},               // NGA en official: Federation of Nigeria
	{19631001, 0, 5311, 270, 27, The},               // NGA en official: Federal Republic of Nigeria
	{0, 0, 5169, 573, 7, NoArticle},                 // NGA en un: Nigeria
	{0, 0, 5169, 366, 7, NoArticle},                 // NGA nl short: Nigeria
	{0, 19631001, 7723, 157, 21, De},                // NGA nl official: Federatie van Nigeria
	{19631001, 0, 5847, 152, 26, De},                // NGA nl official: Federale Republiek Nigeria
	{0, 0, 10672, 796, 6, NoArticle},                // RWA en short: Rwanda
	{0, 20030604, 12021, 798, 17, The},              // RWA en official: Rwandese Republic
	{20030604, 0, 10660, 740, 18, The},              // RWA en official: Republic of Rwanda
	{0, 0, 10672, 796, 6, NoArticle},                // RWA en un: Rwanda
	{0, 0, 10672, 547, 6, NoArticle},                // RWA nl short: Rwanda
	{0, 20030604, 11063, 548, 18, De},               // RWA nl official: Rwandese Republiek
	{20030604, 0, 12769, 511, 16, De},               // RWA nl official: Republiek Rwanda
	{0, 0, 3305, 902, 5, NoArticle},                 // SDN en short: Sudan
	{0, 19690525, 3289, 767, 21, The},               // SDN en official: Republic of the Sudan
	{19690525, 19851010, 3278, 214, 32, The},        // SDN en official: Democratic Republic of the Sudan
	{19851010, 0, 3289, 767, 21, The},               // SDN en official: Republic of the Sudan
	{0, 0, 3305, 902, 5, The},                       // SDN en un: Sudan
	{0, 0, 3991, 592, 6, NoArticle},                 // SDN nl short: Soedan
	{0, 19690525, 3981, 518, 16, De},                // SDN nl official: Republiek Soedan
	{19690525, 19851010, 3967, 110, 30, De},         // SDN nl official: Democratische Republiek Soedan
	{19851010, 0, 3981, 518, 16, De},                // SDN nl official: Republiek Soedan
	{0, 0, 9824, 834, 7, NoArticle},                 // SEN en short: Senegal
	{0, 0, 9812, 742, 19, The},                      // SEN en official: Republic of Senegal
	{0, 0, 9824, 834, 7, NoArticle},                 // SEN en un: Senegal
	{0, 0, 9824, 568, 7, NoArticle},                 // SEN nl short: Senegal
	{0, 0, 11939, 513, 17, De},                      // SEN nl official: Republiek Senegal
	{0, 0, 9230, 845, 12, NoArticle},                // SLE en short: Sierra Leone
	{0, 19710419, 9230, 845, 12, NoArticle},         // SLE en official: Sierra Leone
	{19710419, 0, 12030, 745, 24, The},              // SLE en official: Republic of Sierra Leone
	{0, 0, 9230, 845, 12, NoArticle},                // SLE en un: Sierra Leone
	{0, 0, 9230, 574, 12, NoArticle},                // SLE nl short: Sierra Leone
	{0, 19710419, 9230, 574, 12, NoArticle},         // SLE nl official: Sierra Leone
	{19710419, 0, 9220, 515, 22, De},                // SLE nl official: Republiek Sierra Leone
	{0, 0, 5358, 870, 7, NoArticle},                 // SOM en short: Somalia
	{0, 19691021, 13341, 868, 15, The},              // SOM en official: Somali Republic
	{19691021, 20040201, 6212, 867, 26, The},        // SOM en official: Somali Democratic Republic
	{20040201, 20120801, 13341, 868, 15, The},       // SOM en official: Somali Republic
	{20120801, 0, 5338, 271, 27, The},               // SOM en official: Federal Republic of Somalia
	{0, 0, 5358, 870, 7, NoArticle},                 // SOM en un: Somalia
	{0, 0, 5411, 594, 8, NoArticle},                 // SOM nl short: Somalië
	{0, 19691021, 8856, 596, 20, De},                // SOM nl official: Somalische Republiek
	{19691021, 20040201, 2773, 595, 34, De},         // SOM nl official: Somalische Democratische Republiek
	{20040201, 20120801, 8856, 596, 20, De},         // SOM nl official: Somalische Republiek
	{20120801, 0, 5392, 153, 27, De},                // SOM nl official: Federale Republiek Somalië
	{0, 0, 12935, 878, 11, NoArticle},               // SSD en short: South Sudan
	{0, 0, 12923, 749, 23, The},                     // SSD en official: Republic of South Sudan
	{0, 0, 12935, 878, 11, NoArticle},               // SSD en un: South Sudan
	{0, 0, 8069, 712, 11, NoArticle},                // SSD nl short: Zuid-Soedan
	{0, 0, 8059, 538, 21, De},                       // SSD nl official: Republiek Zuid-Soedan
	{0, 0, 5981, 830, 21, NoArticle},                // STP en short: Sao Tome and Principe
	{0, 0, 5958, 208, 44, The},                      // STP en official: Democratic Republic of Sao Tome and Principe
	{0, 0, 5981, 830, 21, NoArticle},                // STP en un: Sao Tome and Principe
	{0, 0, 2808, 566, 21, NoArticle},                // STP nl short: Sao Tomé en Principe
	{0, 0, 2784, 109, 45, De},                       // STP nl official: Democratische Republiek Sao Tomé en Principe
	{0, 20180419, 8307, 915, 9, NoArticle},          // SWZ en short: Swaziland
	{20180419, 0, 9291, 245, 8, NoArticle},          // SWZ en short: Eswatini
	{0, 20180419, 8296, 443, 20, The},               // SWZ en official: Kingdom of Swaziland
	{20180419, 0, 9280, 428, 19, The},               // SWZ en official: Kingdom of Eswatini
	{0, 20180419, 8307, 915, 9, NoArticle},          // SWZ en un: Swaziland
	{20180419, 0, 9291, 245, 8, NoArticle},          // SWZ en un: Eswatini
	{0, 20180419, 8307, 620, 9, NoArticle},          // SWZ nl short: Swaziland
	{20180419, 0, 9291, 136, 8, NoArticle},          // SWZ nl short: Eswatini
	{0, 20180419, 8396, 295, 20, Het},               // SWZ nl official: Koninkrijk Swaziland
	{20180419, 0, 9337, 279, 19, Het},               // SWZ nl official: Koninkrijk Eswatini
	{0, 0, 7519, 841, 10, The},                      // SYC en short: Seychelles
	{0, 0, 7507, 744, 22, The},                      // SYC en official: Republic of Seychelles
	{0, 0, 7519, 841, 10, NoArticle},                // SYC en un: Seychelles
	{0, 0, 8286, 572, 10, DePlural},                 // SYC nl short: Seychellen
	{0, 0, 8272, 443, 24, De},                       // SYC nl official: Republiek der Seychellen
	{0, 0, 12605, 140, 4, NoArticle},                // TCD en short: Chad
	{0, 0, 12593, 674, 16, The},                     // TCD en official: Republic of Chad
	{0, 0, 12605, 140, 4, NoArticle},                // TCD en un: Chad
	{0, 0, 12795, 638, 6, NoArticle},                // TCD nl short: Tsjaad
	{0, 0, 12785, 527, 16, De},                      // TCD nl official: Republiek Tsjaad
	{0, 0, 13666, 945, 4, NoArticle},                // TGO en short: Togo
	{0, 0, 13666, 947, 17, The},                     // TGO en official: Togolese Republic
	{0, 0, 13666, 945, 4, NoArticle},                // TGO en un: Togo
	{0, 0, 13666, 632, 4, NoArticle},                // TGO nl short: Togo
	{0, 0, 13656, 525, 14, De},                      // TGO nl official: Republiek Togo
	{0, 0, 9843, 956, 7, NoArticle},                 // TUN en short: Tunisia
	{0, 19570725, 10426, 448, 18, The},              // TUN en official: Kingdom of Tunisia
	{19570725, 0, 9831, 772, 19, The},               // TUN en official: Republic of Tunisia
	{0, 0, 9843, 956, 7, NoArticle},                 // TUN en un: Tunisia
	{0, 0, 9386, 646, 8, NoArticle},                 // TUN nl short: Tunesië
	{0, 19570725, 9375, 298, 19, Het},               // TUN nl official: Koninkrijk Tunesië
	{19570725, 0, 10999, 528, 18, De},               // TUN nl official: Republiek Tunesië
	{0, 19640426, 753, 933, 10, NoArticle},          // TZA en short: Tanganyika
	{19640426, 19641101, 1181, 936, 23, NoArticle},  // TZA en short: Tanganyika and Zanzibar
	{19641101, 0, 5081, 937, 8, NoArticle},          // TZA en short: Tanzania
	{0, 19621209, 753, 933, 10, NoArticle},          // TZA en official: Tanganyika
	{19621209, 19640426, 1169, 756, 22, The},        // TZA en official: Republic of Tanganyika
	{19640426, 19641101, 1162, 1002, 42, The},       // TZA en official: United Republic of Tanganyika and Zanzibar
	{19641101, 0, 5793, 1004, 27, The},              // TZA en official: United Republic of Tanzania
	{0, 19640426, 753, 933, 10, NoArticle},          // TZA en un: Tanganyika
	{19640426, 19641101, 1162, 1002, 42, The},       // TZA en un: United Republic of Tanganyika and Zanzibar
	{19641101, 0, 5793, 1004, 27, The},              // TZA en un: United Republic of Tanzania
	{0, 19640426, 753, 627, 10, NoArticle},          // TZA nl short: Tanganyika
	{19640426, 19641101, 753, 629, 22, NoArticle},   // TZA nl short: Tanganyika en Zanzibar
	{19641101, 0, 5081, 630, 8, NoArticle},          // TZA nl short: Tanzania
	{0, 19621209, 753, 627, 10, NoArticle},          // TZA nl official: Tanganyika
	{19621209, 19640426, 8836, 523, 20, De},         // TZA nl official: Republiek Tanganyika
	{19640426, 19641101, 729, 675, 46, De},          // TZA nl official: Verenigde Republiek van Tanganyika en Zanzibar
	{19641101, 0, 5061, 674, 28, De},                // TZA nl official: Verenigde Republiek Tanzania
	{0, 0, 10741, 972, 6, NoArticle},                // UGA en short: Uganda
	{0, 19670908, 10741, 972, 6, NoArticle},         // UGA en official: Uganda
	{19670908, 0, 10729, 775, 18, The},              // UGA en official: Republic of Uganda
	{0, 0, 10741, 972, 6, NoArticle},                // UGA en un: Uganda
	{0, 0, 11932, 378, 7, NoArticle},                // UGA nl short: Oeganda
	{0, 19670908, 11932, 378, 7, NoArticle},         // UGA nl official: Oeganda
	{19670908, 0, 11922, 500, 17, De},               // UGA nl official: Republiek Oeganda
	{0, 0, 13687, 872, 12, NoArticle},               // ZAF en short: South Africa
	{0, 19610531, 13701, 984, 21, The},              // ZAF en official: Union of South Africa
	{19610531, 0, 13675, 748, 24, The},              // ZAF en official: Republic of South Africa
	{0, 19610531, 13701, 984, 21, The},              // ZAF en un: Union of South Africa
	{19610531, 0, 13687, 872, 12, NoArticle},        // ZAF en un: South Africa
	{0, 0, 8002, 707, 11, NoArticle},                // ZAF nl short: Zuid-Afrika
	{0, 19610531, 13841, 659, 20, De},               // ZAF nl official: Unie van Zuid-Afrika
	{19610531, 0, 7992, 537, 21, De},                // ZAF nl official: Republiek Zuid-Afrika
	{0, 0, 10759, 1047, 6, NoArticle},               // ZMB en short: Zambia
	{0, 0, 10747, 784, 18, The},                     // ZMB en official: Republic of Zambia
	{0, 0, 10759, 1047, 6, NoArticle},               // ZMB en un: Zambia
	{0, 0, 10759, 704, 6, NoArticle},                // ZMB nl short: Zambia
	{0, 0, 12801, 535, 16, De},                      // ZMB nl official: Republiek Zambia
	{0, 0, 8668, 1051, 8, NoArticle},                // ZWE en short: Zimbabwe
	{0, 0, 8656, 785, 20, The},                      // ZWE en official: Republic of Zimbabwe
	{0, 0, 8668, 1051, 8, NoArticle},                // ZWE en un: Zimbabwe
	{0, 0, 8668, 706, 8, NoArticle},                 // ZWE nl short: Zimbabwe
	{0, 0, 11017, 536, 18, De},                      // ZWE nl official: Republiek Zimbabwe
	{0, 0, 2660, 1, 11, NoArticle},                  // AFG en short: Afghanistan
	{0, 19730717, 7419, 418, 22, The},               // AFG en official: Kingdom of Afghanistan
	{19730717, 19780430, 3789, 656, 23, The},        // AFG en official: Republic of Afghanistan
	{19780430, 19871130, 6219, 206, 34, The},        // AFG en official: Democratic Republic of Afghanistan
	{19871130, 19920428, 3789, 656, 23, The},        // AFG en official: Republic of Afghanistan
	{19920428, 20040126, 4787, 388, 28, The},        // AFG en official: Islamic State of Afghanistan
	{20040126, 0, 3781, 382, 31, The},               // AFG en official: Islamic Republic of Afghanistan
	{0, 0, 2660, 1, 11, NoArticle},                  // AFG en un: Afghanistan
	{0, 0, 2660, 1, 11, NoArticle},                  // AFG nl short: Afghanistan
	{0, 19730717, 7441, 268, 22, Het},               // AFG nl official: Koninkrijk Afghanistan
	{19730717, 19780430, 2650, 416, 21, De},         // AFG nl official: Republiek Afghanistan
	{19780430, 19871130, 4004, 103, 35, De},         // AFG nl official: Democratische Republiek Afghanistan
	{19871130, 19920428, 2650, 416, 21, De},         // AFG nl official: Republiek Afghanistan
	{19920428, 20040126, 4181, 238, 30, De},         // AFG nl official: Islamitische Staat Afghanistan
	{20040126, 0, 2637, 232, 34, De},                // AFG nl official: Islamitische Republiek Afghanistan
	{0, 0, 8934, 989, 20, The},                      // ARE en short: United Arab Emirates
	{0, 0, 8934, 989, 20, The},                      // ARE en official: United Arab Emirates
	{0, 0, 8934, 989, 20, The},                      // ARE en un: United Arab Emirates
	{0, 0, 5005, 668, 28, DePlural},                 // ARE nl short: Verenigde Arabische Emiraten
	{0, 0, 5005, 668, 28, DePlural},                 // ARE nl official: Verenigde Arabische Emiraten
	{0, 0, 5702, 50, 10, NoArticle},                 // BGD en short: Bangladesh
	{0, 0, 5681, 621, 31, The},                      // BGD en official: People's Republic of Bangladesh
	{0, 0, 5702, 50, 10, NoArticle},                 // BGD en un: Bangladesh
	{0, 0, 5702, 31, 10, NoArticle},                 // BGD nl short: Bangladesh
	{0, 0, 6109, 683, 25, De},                       // BGD nl official: Volksrepubliek Bangladesh
	{0, 0, 10293, 46, 7, NoArticle},                 // BHR en short: Bahrain
	{0, 20020214, 12849, 890, 16, The},              // BHR en official: State of Bahrain
	{20020214, 0, 10282, 419, 18, The},              // BHR en official: Kingdom of Bahrain
	{0, 0, 10293, 46, 7, NoArticle},                 // BHR en un: Bahrain
	{0, 0, 10455, 30, 7, NoArticle},                 // BHR nl short: Bahrein
	{0, 20020214, 14044, 604, 13, De},               // BHR nl official: Staat Bahrein
	{20020214, 0, 10444, 269, 18, Het},              // BHR nl official: Koninkrijk Bahrein
	{0, 0, 11254, 92, 6, NoArticle},                 // BRN en short: Brunei
	{0, 0, 11254, 93, 17, NoArticle},                // BRN en official: Brunei Darussalam
	{0, 0, 11254, 93, 17, NoArticle},                // BRN en un: Brunei Darussalam
	{0, 0, 11254, 59, 6, NoArticle},                 // BRN nl short: Brunei
	{0, 0, 11254, 60, 17, NoArticle},                // BRN nl official: Brunei Darussalam
	{0, 0, 11387, 67, 6, NoArticle},                 // BTN en short: Bhutan
	{0, 0, 11376, 421, 17, The},                     // BTN en official: Kingdom of Bhutan
	{0, 0, 11387, 67, 6, NoArticle},                 // BTN en un: Bhutan
	{0, 0, 11387, 41, 6, NoArticle},                 // BTN nl short: Bhutan
	{0, 0, 11444, 271, 17, Het},                     // BTN nl official: Koninkrijk Bhutan
	{0, 0, 62, 144, 5, NoArticle},                   // CHN en short: China
	{0, 19711025, 125, 676, 17, The},                // CHN en official: Republic of China
	{19711025, 0, 116, 624, 26, The},                // CHN en official: People's Republic of China
	{0, 0, 62, 144, 5, NoArticle},                   // CHN en un: China
	{0, 0, 62, 81, 5, NoArticle},                    // CHN nl short: China
	{0, 19711025, 13162, 430, 15, De},               // CHN nl official: Republiek China
	{19711025, 0, 47, 686, 20, De},                  // CHN nl official: Volksrepubliek China
	{0, 0, 10564, 186, 6, NoArticle},                // CYP en short: Cyprus
	{0, 0, 10552, 682, 18, The},                     // CYP en official: Republic of Cyprus
	{0, 0, 10564, 186, 6, NoArticle},                // CYP en un: Cyprus
	{0, 0, 10564, 98, 6, NoArticle},                 // CYP nl short: Cyprus
	{0, 0, 12689, 437, 16, De},                      // CYP nl official: Republiek Cyprus
	{0, 0, 1707, 278, 4, NoArticle},                 // FJI en short: Fiji
	{0, 19871007, 1707, 278, 4, NoArticle},          // FJI en official: Fiji
	{19871007, 19900725, 2228, 690, 16, The},        // FJI en official: Republic of Fiji
	{19900725, 19980727, 2207, 883, 37, The},        // FJI en official: Sovereign Democratic Republic of Fiji
	{19980727, 20110201, 2179, 760, 28, The},        // FJI en official: Republic of the Fiji Islands
	{20110201, 0, 2228, 690, 16, The},               // FJI en official: Republic of Fiji
	{0, 0, 1707, 278, 4, NoArticle},                 // FJI en un: Fiji
	{0, 0, 1707, 162, 4, NoArticle},                 // FJI nl short: Fiji
	{0, 19871007, 1707, 162, 4, NoArticle},          // FJI nl official: Fiji
	{19871007, 19900725, 1697, 451, 14, De},         // FJI nl official: Republiek Fiji
	{19900725, 19980727, 1672, 593, 39, De},         // FJI nl official: Soevereine Democratische Republiek Fiji
	{19980727, 20110201, 7607, 439, 27, De},         // FJI nl official: Republiek der Fiji-eilanden
	{20110201, 0, 1697, 451, 14, De},                // FJI nl official: Republiek Fiji
	{0, 0, 4059, 525, 10, NoArticle},                // FSM en short: Micronesia
	{0, 0, 4091, 273, 30, The},                      // FSM en official: Federated States of Micronesia
	{0, 0, 4059, 526, 32, NoArticle},                // FSM en un: Micronesia (Federated States of)
	{0, 0, 4059, 339, 10, NoArticle},                // FSM nl short: Micronesia
	{0, 0, 4039, 154, 30, DePlural},                 // FSM nl official: Federale Staten van Micronesia
	{0, 0, 6625, 372, 9, NoArticle},                 // IDN en short: Indonesia
	{0, 19491227, 7845, 705, 21, The},               // IDN en official: Republic of Indonesia
	{19491227, 19500817, 6592, 770, 42, The},        // IDN en official: Republic of the United States of Indonesia
	{19500817, 0, 7845, 705, 21, The},               // IDN en official: Republic of Indonesia
	{0, 0, 6625, 372, 9, NoArticle},                 // IDN en un: Indonesia
	{0, 0, 659, 228, 10, NoArticle},                 // IDN nl short: Indonesië
	{0, 19491227, 8696, 467, 20, De},                // IDN nl official: Republiek Indonesië
	{19491227, 19500817, 624, 444, 45, De},          // IDN nl official: Republiek der Verenigde Staten van Indonesië
	{19500817, 0, 8696, 467, 20, De},                // IDN nl official: Republiek Indonesië
	{0, 0, 3882, 369, 5, NoArticle},                 // IND en short: India
	{0, 19500126, 3882, 369, 5, NoArticle},          // IND en official: India
	{19500126, 0, 11633, 704, 17, The},              // IND en official: Republic of India
	{0, 0, 3882, 369, 5, NoArticle},                 // IND en un: India
	{0, 0, 3882, 226, 5, NoArticle},                 // IND nl short: India
	{0, 19500126, 3882, 226, 5, NoArticle},          // IND nl official: India
	{19500126, 0, 13192, 466, 15, De},               // IND nl official: Republiek India
	{0, 0, 5595, 374, 4, NoArticle},                 // IRN en short: Iran
	{0, 19790401, 7397, 365, 22, The},               // IRN en official: Imperial State of Iran
	{19790401, 0, 6750, 383, 24, The},               // IRN en official: Islamic Republic of Iran
	{0, 19821104, 5595, 374, 4, NoArticle},          // IRN en un: Iran
	{19821104, 0, 5595, 376, 26, NoArticle},         // IRN en un: Iran (Islamic Republic of)
	{0, 0, 5595, 230, 4, NoArticle},                 // IRN nl short: Iran
	{0, 19790401, 12961, 259, 15, Het},              // IRN nl official: Keizerrijk Iran
	{19790401, 0, 5572, 234, 27, De},                // IRN nl official: Islamitische Republiek Iran
	{0, 0, 12637, 377, 4, NoArticle},                // IRQ en short: Iraq
	{0, 19580714, 12976, 431, 15, The},              // IRQ en official: Kingdom of Iraq
	{19580714, 0, 12625, 707, 16, The},              // IRQ en official: Republic of Iraq
	{0, 0, 12637, 377, 4, NoArticle},                // IRQ en un: Iraq
	{0, 0, 13032, 229, 4, NoArticle},                // IRQ nl short: Irak
	{0, 19580714, 13021, 282, 15, Het},              // IRQ nl official: Koninkrijk Irak
	{19580714, 0, 13614, 469, 14, De},               // IRQ nl official: Republiek Irak
	{0, 0, 3051, 407, 6, NoArticle},                 // JOR en short: Jordan
	{0, 0, 5500, 344, 27, The},                      // JOR en official: Hashemite Kingdom of Jordan
	{0, 0, 3051, 407, 6, NoArticle},                 // JOR en un: Jordan
	{0, 0, 3051, 252, 9, NoArticle},                 // JOR nl short: Jordanië
	{0, 0, 3027, 209, 33, Het},                      // JOR nl official: Hasjemitisch Koninkrijk Jordanië
	{0, 0, 14794, 402, 5, NoArticle},                // JPN en short: Japan
	{0, 0, 14794, 402, 5, NoArticle},                // JPN en official: Japan
	{0, 0, 14794, 402, 5, NoArticle},                // JPN en un: Japan
	{0, 0, 14794, 245, 5, NoArticle},                // JPN nl short: Japan
	{0, 0, 14794, 245, 5, NoArticle},                // JPN nl official: Japan
	{0, 0, 13562, 410, 10, NoArticle},               // KAZ en short: Kazakhstan
	{0, 0, 13550, 708, 22, The},                     // KAZ en official: Republic of Kazakhstan
	{0, 0, 13562, 410, 10, NoArticle},               // KAZ en un: Kazakhstan
	{0, 0, 8726, 257, 10, NoArticle},                // KAZ nl short: Kazachstan
	{0, 0, 8716, 475, 20, De},                       // KAZ nl official: Republiek Kazachstan
	{0, 0, 12268, 456, 10, NoArticle},               // KGZ en short: Kyrgyzstan
	{0, 19930505, 12256, 714, 22, The},              // KGZ en official: Republic of Kyrgyzstan
	{19930505, 0, 13066, 455, 15, The},              // KGZ en official: Kyrgyz Republic
	{0, 0, 12268, 456, 10, NoArticle},               // KGZ en un: Kyrgyzstan
	{0, 0, 9955, 264, 9, NoArticle},                 // KGZ nl short: Kirgizië
	{0, 19930505, 9945, 477, 19, De},                // KGZ nl official: Republiek Kirgizië
	{19930505, 0, 7765, 265, 21, De},                // KGZ nl official: Kirgizische Republiek
	{0, 19701009, 9272, 109, 8, NoArticle},          // KHM en short: Cambodia
	{19701009, 19750430, 13544, 415, 14, The},       // KHM en short: Khmer Republic
	{19750430, 19760105, 9272, 109, 8, NoArticle},   // KHM en short: Cambodia
	{19760105, 19900203, 7388, 409, 9, NoArticle},   // KHM en short: Kampuchea
	{19900203, 0, 9272, 109, 8, NoArticle},          // KHM en short: Cambodia
	{0, 19701009, 9261, 424, 19, The},               // KHM en official: Kingdom of Cambodia
	{19701009, 19750430, 13544, 415, 14, The},       // KHM en official: Khmer Republic
	{19750430, 19760105, 9272, 109, 8, NoArticle},   // KHM en official: Cambodia
	{19760105, 19900203, 8221, 202, 20, NoArticle},  // KHM en official: Democratic Kampuchea
	{19900203, 19930924, 9272, 109, 8, NoArticle},   // KHM en official: Cambodia
	{19930924, 0, 9261, 424, 19, The},               // KHM en official: Kingdom of Cambodia
	{0, 19701228, 9272, 109, 8, NoArticle},          // KHM en un: Cambodia
	{19701228, 19750430, 13544, 415, 14, The},       // KHM en un: Khmer Republic
	{19750430, 19760406, 9272, 109, 8, NoArticle},   // KHM en un: Cambodia
	{19760406, 19900203, 8221, 202, 20, NoArticle},  // KHM en un: Democratic Kampuchea
	{19900203, 0, 9272, 109, 8, NoArticle},          // KHM en un: Cambodia
	{0, 19701009, 9329, 65, 8, NoArticle},           // KHM nl short: Cambodja
	{19701009, 19750430, 13572, 262, 14, De},        // KHM nl short: Khmerrepubliek
	{19750430, 19760105, 9329, 65, 8, NoArticle},    // KHM nl short: Cambodja
	{19760105, 19900203, 7375, 101, 22, NoArticle},  // KHM nl short: Democratisch Kampuchea
	{19900203, 0, 9329, 65, 8, NoArticle},           // KHM nl short: Cambodja
	{0, 19701009, 9318, 274, 19, Het},               // KHM nl official: Koninkrijk Cambodja
	{19701009, 19750430, 13572, 262, 14, De},        // KHM nl official: Khmerrepubliek
	{19750430, 19760105, 9329, 65, 8, NoArticle},    // KHM nl official: Cambodja
	{19760105, 19900203, 7375, 101, 22, NoArticle},  // KHM nl official: Democratisch Kampuchea
	{19900203, 19930924, 9329, 65, 8, NoArticle},    // KHM nl official: Cambodja
	{19930924, 0, 9318, 274, 19, Het},               // KHM nl official: Koninkrijk Cambodja
	{0, 0, 8548, 449, 8, NoArticle},                 // KIR en short: Kiribati
	{0, 0, 8536, 710, 20, The},                      // KIR en official: Republic of Kiribati
	{0, 0, 8548, 449, 8, NoArticle},                 // KIR en un: Kiribati
	{0, 0, 8548, 266, 8, NoArticle},                 // KIR nl short: Kiribati
	{0, 0, 10891, 478, 18, De},                      // KIR nl official: Republiek Kiribati
	{0, 0, 14355, 877, 11, NoArticle},               // KOR en short: South Korea
	{0, 0, 2045, 711, 17, The},                      // KOR en official: Republic of Korea
	{0, 0, 2045, 711, 17, The},                      // KOR en un: Republic of Korea
	{0, 0, 14493, 711, 10, NoArticle},               // KOR nl short: Zuid-Korea
	{0, 0, 13222, 479, 15, De},                      // KOR nl official: Republiek Korea
	{0, 0, 13409, 453, 6, NoArticle},                // KWT en short: Kuwait
	{0, 0, 13400, 893, 15, The},                     // KWT en official: State of Kuwait
	{0, 0, 13409, 453, 6, NoArticle},                // KWT en un: Kuwait
	{0, 0, 14089, 267, 7, NoArticle},                // KWT nl short: Koeweit
	{0, 0, 14083, 608, 13, De},                      // KWT nl official: Staat Koeweit
	{0, 0, 3023, 460, 4, NoArticle},                 // LAO en short: Laos
	{0, 19751202, 12991, 433, 15, The},              // LAO en official: Kingdom of Laos
	{19751202, 0, 3310, 458, 32, The},               // LAO en official: Lao People's Democratic Republic
	{0, 19751222, 3023, 460, 4, NoArticle},          // LAO en un: Laos
	{19751222, 0, 3310, 458, 32, The},               // LAO en un: Lao People's Democratic Republic
	{0, 0, 3023, 302, 4, NoArticle},                 // LAO nl short: Laos
	{0, 19751202, 13036, 285, 15, Het},              // LAO nl official: Koninkrijk Laos
	{19751202, 0, 2994, 118, 33, De},                // LAO nl official: Democratische Volksrepubliek Laos
	{0, 0, 14692, 465, 7, NoArticle},                // LBN en short: Lebanon
	{0, 0, 11512, 464, 17, The},                     // LBN en official: Lebanese Republic
	{0, 0, 14692, 465, 7, NoArticle},                // LBN en un: Lebanon
	{0, 0, 11898, 305, 7, NoArticle},                // LBN nl short: Libanon
	{0, 0, 11888, 483, 17, De},                      // LBN nl official: Republiek Libanon
	{0, 19720522, 14753, 137, 6, NoArticle},         // LKA en short: Ceylon
	{19720522, 0, 531, 888, 9, NoArticle},           // LKA en short: Sri Lanka
	{0, 19720522, 14753, 137, 6, NoArticle},         // LKA en official: Ceylon
	{19720522, 19780907, 1015, 752, 21, The},        // LKA en official: Republic of Sri Lanka
	{19780907, 0, 994, 218, 42, The},                // LKA en official: Democratic Socialist Republic of Sri Lanka
	{0, 19720829, 14753, 137, 6, NoArticle},         // LKA en un: Ceylon
	{19720829, 0, 531, 888, 9, NoArticle},           // LKA en un: Sri Lanka
	{0, 19720522, 14753, 78, 6, NoArticle},          // LKA nl short: Ceylon
	{19720522, 0, 531, 603, 9, NoArticle},           // LKA nl short: Sri Lanka
	{0, 19720522, 14753, 78, 6, NoArticle},          // LKA nl official: Ceylon
	{19720522, 19780907, 521, 520, 19, De},          // LKA nl official: Republiek Sri Lanka
	{19780907, 0, 492, 113, 48, De},                 // LKA nl official: Democratische Socialistische Republiek Sri Lanka
	{0, 19690414, 3443, 501, 15, The},               // MDV en short: Maldive Islands
	{19690414, 0, 8568, 503, 8, The},                // MDV en short: Maldives
	{0, 19681111, 3426, 906, 32, The},               // MDV en official: Sultanate of the Maldive Islands
	{19681111, 0, 8556, 721, 20, The},               // MDV en official: Republic of Maldives
	{0, 19690414, 3443, 501, 15, The},               // MDV en un: Maldive Islands
	{19690414, 0, 8568, 503, 8, NoArticle},          // MDV en un: Maldives
	{0, 0, 7587, 323, 8, DePlural},                  // MDV nl short: Maldiven
	{0, 19681111, 7573, 613, 22, Het},               // MDV nl official: Sultanaat der Maldiven
	{19681111, 0, 10260, 441, 22, De},               // MDV nl official: Republiek der Maldiven
	{0, 0, 8918, 510, 16, The},                      // MHL en short: Marshall Islands
	{0, 0, 8902, 764, 32, The},                      // MHL en official: Republic of the Marshall Islands
	{0, 0, 8918, 510, 16, The},                      // MHL en un: Marshall Islands
	{0, 0, 6284, 330, 16, DePlural},                 // MHL nl short: Marshalleilanden
	{0, 0, 6270, 442, 30, De},                       // MHL nl official: Republiek der Marshalleilanden
	{0, 19890618, 1766, 100, 5, NoArticle},          // MMR en short: Burma
	{19890618, 0, 4471, 545, 7, NoArticle},          // MMR en short: Myanmar
	{0, 19740103, 1757, 981, 14, The},               // MMR en official: Union of Burma
	{19740103, 19880923, 1731, 862, 40, The},        // MMR en official: Socialist Republic of the Union of Burma
	{19880923, 19890618, 1757, 981, 14, The},        // MMR en official: Union of Burma
	{19890618, 20101021, 8982, 983, 16, The},        // MMR en official: Union of Myanmar
	{20101021, 0, 8966, 769, 32, The},               // MMR en official: Republic of the Union of Myanmar
	{0, 19890618, 1766, 100, 5, NoArticle},          // MMR en un: Burma
	{19890618, 0, 4471, 545, 7, NoArticle},          // MMR en un: Myanmar
	{0, 19890618, 1351, 42, 5, NoArticle},           // MMR nl short: Birma
	{19890618, 0, 4471, 350, 7, NoArticle},          // MMR nl short: Myanmar
	{0, 19740103, 1342, 655, 14, De},                // MMR nl official: Unie van Birma
	{19740103, 19880923, 1310, 589, 46, De},         // MMR nl official: Socialistische Republiek van de Unie van Birma
	{19880923, 19890618, 1342, 655, 14, De},         // MMR nl official: Unie van Birma
	{19890618, 20101021, 4462, 657, 16, De},         // MMR nl official: Unie van Myanmar
	{20101021, 0, 4445, 530, 33, De},                // MMR nl official: Republiek van de Unie van Myanmar
	{0, 0, 5671, 530, 8, NoArticle},                 // MNG en short: Mongolia
	{0, 19920212, 5671, 533, 27, The},               // MNG en official: Mongolian People's Republic
	{19920212, 0, 5671, 530, 8, NoArticle},          // MNG en official: Mongolia
	{0, 0, 5671, 530, 8, NoArticle},                 // MNG en un: Mongolia
	{0, 0, 14557, 342, 9, NoArticle},                // MNG nl short: Mongolië
	{0, 19920212, 6097, 344, 26, De},                // MNG nl official: Mongolische Volksrepubliek
	{19920212, 0, 14557, 342, 9, NoArticle},         // MNG nl official: Mongolië
	{0, 19630916, 11057, 497, 6, NoArticle},         // MYS en short: Malaya
	{19630916, 0, 14624, 498, 8, NoArticle},         // MYS en short: Malaysia
	{0, 19630916, 11043, 274, 20, The},              // MYS en official: Federation of Malaya
	{19630916, 0, 14624, 498, 8, NoArticle},         // MYS en official: Malaysia
	{0, 19630916, 11043, 274, 20, The},              // MYS en un: Federation of Malaya
	{19630916, 0, 14624, 498, 8, NoArticle},         // MYS en un: Malaysia
	{0, 19630916, 7702, 155, 21, De},                // MYS nl short: Federatie van Malakka
	{19630916, 0, 14548, 324, 9, NoArticle},         // MYS nl short: Maleisië
	{0, 19630916, 7702, 155, 21, De},                // MYS nl official: Federatie van Malakka
	{19630916, 0, 14548, 324, 9, NoArticle},         // MYS nl official: Maleisië
	{0, 0, 1842, 551, 5, NoArticle},                 // NPL en short: Nepal
	{0, 20060518, 12449, 437, 16, The},              // NPL en official: Kingdom of Nepal
	{20060518, 20080528, 13736, 896, 14, The},       // NPL en official: State of Nepal
	{20080528, 20200927, 2280, 265, 36, The},        // NPL en official: Federal Democratic Republic of Nepal
	{20200927, 0, 1842, 551, 5, NoArticle},          // NPL en official: Nepal
	{0, 0, 1842, 551, 5, NoArticle},                 // NPL en un: Nepal
	{0, 0, 1842, 356, 5, NoArticle},                 // NPL nl short: Nepal
	{0, 20080528, 12513, 289, 16, Het},              // NPL nl official: Koninkrijk Nepal
	{20080528, 20200927, 1809, 148, 38, De},         // NPL nl official: Federale Democratische Republiek Nepal
	{20200927, 0, 1842, 356, 5, NoArticle},          // NPL nl official: Nepal
	{0, 0, 11696, 549, 5, NoArticle},                // NRU en short: Nauru
	{0, 0, 11684, 730, 17, The},                     // NRU en official: Republic of Nauru
	{0, 0, 11696, 549, 5, NoArticle},                // NRU en un: Nauru
	{0, 0, 11696, 352, 5, NoArticle},                // NRU nl short: Nauru
	{0, 0, 13252, 496, 15, De},                      // NRU nl official: Republiek Nauru
	{0, 0, 4895, 592, 4, NoArticle},                 // OMN en short: Oman
	{0, 19700809, 4871, 904, 28, The},               // OMN en official: Sultanate of Muscat and Oman
	{19700809, 0, 12105, 905, 17, The},              // OMN en official: Sultanate of Oman
	{0, 0, 4895, 592, 4, NoArticle},                 // OMN en un: Oman
	{0, 0, 4895, 385, 4, NoArticle},                 // OMN nl short: Oman
	{0, 19700809, 6860, 614, 24, Het},               // OMN nl official: Sultanaat Muscat en Oman
	{19700809, 0, 13764, 615, 14, Het},              // OMN nl official: Sultanaat Oman
	{0, 0, 3835, 600, 8, NoArticle},                 // PAK en short: Pakistan
	{0, 19560323, 3835, 600, 8, NoArticle},          // PAK en official: Pakistan
	{19560323, 19581010, 4759, 385, 28, The},        // PAK en official: Islamic Republic of Pakistan
	{19581010, 19620608, 3835, 600, 8, NoArticle},   // PAK en official: Pakistan
	{19620608, 19640116, 4767, 733, 20, The},        // PAK en official: Republic of Pakistan
	{19640116, 0, 4759, 385, 28, The},               // PAK en official: Islamic Republic of Pakistan
	{0, 0, 3835, 600, 8, NoArticle},                 // PAK en un: Pakistan
	{0, 0, 3835, 396, 8, NoArticle},                 // PAK nl short: Pakistan
	{0, 19560323, 3835, 396, 8, NoArticle},          // PAK nl official: Pakistan
	{19560323, 19581010, 3812, 236, 31, De},         // PAK nl official: Islamitische Republiek Pakistan
	{19581010, 19620608, 3835, 396, 8, NoArticle},   // PAK nl official: Pakistan
	{19620608, 19640116, 3825, 504, 18, De},         // PAK nl official: Republiek Pakistan
	{19640116, 0, 3812, 236, 31, De},                // PAK nl official: Islamitische Republiek Pakistan
	{0, 0, 3540, 634, 11, The},                      // PHL en short: Philippines
	{0, 19460704, 3520, 162, 31, The},               // PHL en official: Commonwealth of the Philippines
	{19460704, 0, 11314, 766, 27, The},              // PHL en official: Republic of the Philippines
	{0, 19470101, 9394, 633, 19, The},               // PHL en un: Philippine Republic
	{19470101, 0, 3540, 634, 11, The},               // PHL en un: Philippines
	{0, 0, 6392, 164, 10, DePlural},                 // PHL nl short: Filipijnen
	{0, 19460704, 6377, 179, 25, Het},               // PHL nl official: Gemenebest der Filipijnen
	{19460704, 0, 8155, 440, 24, De},                // PHL nl official: Republiek der Filipijnen
	{0, 0, 11713, 604, 5, NoArticle},                // PLW en short: Palau
	{0, 0, 11701, 734, 17, The},                     // PLW en official: Republic of Palau
	{0, 0, 11713, 604, 5, NoArticle},                // PLW en un: Palau
	{0, 0, 11713, 399, 5, NoArticle},                // PLW nl short: Palau
	{0, 0, 13267, 505, 15, De},                      // PLW nl official: Republiek Palau
	{0, 0, 2120, 612, 16, NoArticle},                // PNG en short: Papua New Guinea
	{0, 0, 2099, 366, 37, The},                      // PNG en official: Independent State of Papua New Guinea
	{0, 0, 2120, 612, 16, NoArticle},                // PNG en un: Papua New Guinea
	{0, 0, 1418, 403, 19, NoArticle},                // PNG nl short: Papoea-Nieuw-Guinea
	{0, 0, 1397, 386, 40, De},                       // PNG nl official: Onafhankelijke Staat Papoea-Nieuw-Guinea
	{0, 0, 14322, 581, 11, NoArticle},               // PRK en short: North Korea
	{0, 0, 2025, 204, 37, The},                      // PRK en official: Democratic People's Republic of Korea
	{0, 0, 2025, 204, 37, The},                      // PRK en un: Democratic People's Republic of Korea
	{0, 0, 14311, 369, 11, NoArticle},               // PRK nl short: Noord-Korea
	{0, 0, 2535, 117, 34, De},                       // PRK nl official: Democratische Volksrepubliek Korea
	{0, 0, 13759, 651, 5, NoArticle},                // QAT en short: Qatar
	{0, 0, 13750, 899, 14, The},                     // QAT en official: State of Qatar
	{0, 0, 13759, 651, 5, NoArticle},                // QAT en un: Qatar
	{0, 0, 13759, 413, 5, NoArticle},                // QAT nl short: Qatar
	{0, 0, 14400, 611, 11, De},                      // QAT nl official: Staat Qatar
	{0, 0, 7116, 832, 12, NoArticle},                // SAU en short: Saudi Arabia
	{0, 0, 7105, 440, 23, The},                      // SAU en official: Kingdom of Saudi Arabia
	{0, 0, 7116, 832, 12, NoArticle},                // SAU en un: Saudi Arabia
	{0, 0, 6438, 567, 14, NoArticle},                // SAU nl short: Saoedi-Arabië
	{0, 0, 6427, 292, 25, Het},                      // SAU nl official: Koninkrijk Saoedi-Arabië
	{0, 0, 7941, 848, 9, NoArticle},                 // SGP en short: Singapore
	{0, 0, 7929, 746, 21, The},                      // SGP en official: Republic of Singapore
	{0, 0, 7941, 848, 9, NoArticle},                 // SGP en un: Singapore
	{0, 0, 7941, 576, 9, NoArticle},                 // SGP nl short: Singapore
	{0, 0, 10021, 516, 19, De},                      // SGP nl official: Republiek Singapore
	{0, 0, 13326, 864, 15, The},                     // SLB en short: Solomon Islands
	{0, 0, 13326, 864, 15, NoArticle},               // SLB en official: Solomon Islands
	{0, 0, 13326, 864, 15, NoArticle},               // SLB en un: Solomon Islands
	{0, 0, 12833, 562, 16, DePlural},                // SLB nl short: Salomonseilanden
	{0, 0, 12833, 562, 16, DePlural},                // SLB nl official: Salomonseilanden
	{0, 0, 8890, 922, 5, NoArticle},                 // SYR en short: Syria
	{0, 19610928, 13415, 926, 15, The},              // SYR en official: Syrian Republic
	{19610928, 0, 8890, 924, 20, The},               // SYR en official: Syrian Arab Republic
	{0, 19710101, 8890, 922, 5, NoArticle},          // SYR en un: Syria
	{19710101, 0, 8890, 924, 20, The},               // SYR en un: Syrian Arab Republic
	{0, 0, 14777, 621, 6, NoArticle},                // SYR nl short: Syrië
	{0, 19610928, 11206, 623, 18, De},               // SYR nl official: Syrische Republiek
	{19610928, 0, 4899, 622, 28, De},                // SYR nl official: Syrische Arabische Republiek
	{0, 19490511, 13017, 843, 4, NoArticle},         // THA en short: Siam
	{19490511, 0, 9310, 939, 8, NoArticle},          // THA en short: Thailand
	{0, 19490511, 13006, 441, 15, The},              // THA en official: Kingdom of Siam
	{19490511, 0, 9299, 445, 19, The},               // THA en official: Kingdom of Thailand
	{0, 19490511, 13017, 843, 4, NoArticle},         // THA en un: Siam
	{19490511, 0, 9310, 939, 8, NoArticle},          // THA en un: Thailand
	{0, 19490511, 13017, 573, 4, NoArticle},         // THA nl short: Siam
	{19490511, 0, 9310, 631, 8, NoArticle},          // THA nl short: Thailand
	{0, 19490511, 13051, 293, 15, Het},              // THA nl official: Koninkrijk Siam
	{19490511, 0, 9356, 296, 19, Het},               // THA nl official: Koninkrijk Thailand
	{0, 0, 7541, 931, 10, NoArticle},                // TJK en short: Tajikistan
	{0, 0, 7529, 755, 22, The},                      // TJK en official: Republic of Tajikistan
	{0, 0, 7541, 931, 10, NoArticle},                // TJK en un: Tajikistan
	{0, 0, 9456, 624, 12, NoArticle},                // TJK nl short: Tadzjikistan
	{0, 0, 9446, 522, 22, De},                       // TJK nl official: Republiek Tadzjikistan
	{0, 0, 14254, 962, 12, NoArticle},               // TKM en short: Turkmenistan
	{0, 0, 14254, 962, 12, NoArticle},               // TKM en official: Turkmenistan
	{0, 0, 14254, 962, 12, NoArticle},               // TKM en un: Turkmenistan
	{0, 0, 14254, 648, 12, NoArticle},               // TKM nl short: Turkmenistan
	{0, 0, 14254, 648, 12, NoArticle},               // TKM nl official: Turkmenistan
	{0, 0, 2340, 943, 11, NoArticle},                // TLS en short: Timor-Leste
	{0, 0, 2433, 215, 34, The},                      // TLS en official: Democratic Republic of Timor-Leste
	{0, 0, 2340, 943, 11, NoArticle},                // TLS en un: Timor-Leste
	{0, 0, 14473, 391, 10, NoArticle},               // TLS nl short: Oost-Timor
	{0, 0, 2316, 111, 35, De},                       // TLS nl official: Democratische Republiek Timor-Leste
	{0, 0, 12492, 951, 5, NoArticle},                // TON en short: Tonga
	{0, 0, 12481, 447, 16, The},                     // TON en official: Kingdom of Tonga
	{0, 0, 12492, 951, 5, NoArticle},                // TON en un: Tonga
	{0, 0, 12492, 635, 5, NoArticle},                // TON nl short: Tonga
	{0, 0, 12529, 297, 16, Het},                     // TON nl official: Koninkrijk Tonga
	{0, 0, 14783, 968, 6, NoArticle},                // TUV en short: Tuvalu
	{0, 0, 14783, 968, 6, NoArticle},                // TUV en official: Tuvalu
	{0, 0, 14783, 968, 6, NoArticle},                // TUV en un: Tuvalu
	{0, 0, 14783, 652, 6, NoArticle},                // TUV nl short: Tuvalu
	{0, 0, 14783, 652, 6, NoArticle},                // TUV nl official: Tuvalu
	{0, 0, 7563, 1019, 10, NoArticle},               // UZB en short: Uzbekistan
	{0, 0, 7551, 777, 22, The},                      // UZB en official: Republic of Uzbekistan
	{0, 0, 7563, 1019, 10, NoArticle},               // UZB en un: Uzbekistan
	{0, 0, 12359, 384, 11, NoArticle},               // UZB nl short: Oezbekistan
	{0, 0, 12349, 501, 21, De},                      // UZB nl official: Republiek Oezbekistan
	{0, 19760702, 13965, 584, 13, NoArticle},        // VNM en short: North Vietnam
	{19760702, 0, 3419, 1027, 7, NoArticle},         // VNM en short: Vietnam
	{0, 19760702, 3626, 216, 31, The},               // VNM en official: Democratic Republic of Viet Nam
	{19760702, 0, 2403, 863, 30, The},               // VNM en official: Socialist Republic of Viet Nam
	{0, 19760702, 3657, 217, 31, The},               // VNM en un: Democratic Republic of Viet-Nam
	{19760702, 0, 2425, 1026, 8, NoArticle},         // VNM en un: Viet Nam
	{0, 19760702, 13939, 371, 13, NoArticle},        // VNM nl short: Noord-Vietnam
	{19760702, 0, 3419, 680, 7, NoArticle},          // VNM nl short: Vietnam
	{0, 19760702, 3688, 112, 31, De},                // VNM nl official: Democratische Republiek Vietnam
	{19760702, 0, 3394, 590, 32, De},                // VNM nl official: Socialistische Republiek Vietnam
	{0, 0, 9862, 1021, 7, NoArticle},                // VUT en short: Vanuatu
	{0, 0, 9850, 778, 19, The},                      // VUT en official: Republic of Vanuatu
	{0, 0, 9862, 1021, 7, NoArticle},                // VUT en un: Vanuatu
	{0, 0, 9862, 661, 7, NoArticle},                 // VUT nl short: Vanuatu
	{0, 0, 12004, 531, 17, De},                      // VUT nl official: Republiek Vanuatu
	{0, 19970704, 2624, 1037, 13, NoArticle},        // WSM en short: Western Samoa
	{19970704, 0, 2632, 826, 5, NoArticle},          // WSM en short: Samoa
	{0, 19970704, 2603, 368, 34, The},               // WSM en official: Independent State of Western Samoa
	{19970704, 0, 6002, 367, 26, The},               // WSM en official: Independent State of Samoa
	{0, 0, 2632, 826, 5, NoArticle},                 // WSM en un: Samoa
	{0, 19970704, 3864, 698, 10, NoArticle},         // WSM nl short: West-Samoa
	{19970704, 0, 2632, 564, 5, NoArticle},          // WSM nl short: Samoa
	{0, 19970704, 3843, 388, 31, De},                // WSM nl official: Onafhankelijke Staat West-Samoa
	{19970704, 0, 6134, 387, 26, De},                // WSM nl official: Onafhankelijke Staat Samoa
	{0, 0, 2168, 1038, 5, NoArticle},                // YEM en short: Yemen
	{0, 19620927, 4211, 544, 30, The},               // YEM en official: Mutawakkilite Kingdom of Yemen
	{19620927, 19900522, 2168, 1040, 19, The},       // YEM en official: Yemen Arab Republic
	{19900522, 0, 2156, 782, 17, The},               // YEM en official: Republic of Yemen
	{0, 0, 2168, 1038, 5, NoArticle},                // YEM en un: Yemen
	{0, 0, 2530, 247, 5, NoArticle},                 // YEM nl short: Jemen
	{0, 19620927, 12497, 284, 16, Het},              // YEM nl official: Koninkrijk Jemen
	{19620927, 19900522, 4908, 21, 25, De},          // YEM nl official: Arabische Republiek Jemen
	{19900522, 0, 4918, 471, 15, De},                // YEM nl official: Republiek Jemen
	{0, 19900522, 14366, 881, 11, NoArticle},        // YMD en short: South Yemen
	{0, 19701130, 5537, 626, 35, The},               // YMD en official: People's Republic of Southern Yemen
	{19701130, 19900522, 2136, 618, 37, The},        // YMD en official: People's Democratic Republic of Yemen
	{0, 19701130, 5558, 882, 14, NoArticle},         // YMD en un: Southern Yemen
	{19701130, 19900522, 12294, 219, 16, NoArticle}, // YMD en un: Democratic Yemen
	{0, 19900522, 6542, 710, 10, NoArticle},         // YMD nl short: Zuid-Jemen
	{0, 19701130, 6527, 692, 25, De},                // YMD nl official: Volksrepubliek Zuid-Jemen
	{19701130, 19900522, 2501, 116, 34, De},         // YMD nl official: Democratische Volksrepubliek Jemen
	{0, 0, 14503, 30, 9, NoArticle},                 // ARG en short: Argentina
	{0, 0, 10196, 32, 18, The},                      // ARG en official: Argentine Republic
	{0, 0, 14503, 30, 9, NoArticle},                 // ARG en un: Argentina
	{0, 0, 14278, 23, 11, NoArticle},                // ARG nl short: Argentinië
	{0, 0, 7595, 22, 21, De},                        // ARG nl official: Argentijnse Republiek
	{0, 0, 9092, 26, 19, NoArticle},                 // ATG en short: Antigua and Barbuda
	{0, 0, 9092, 26, 19, NoArticle},                 // ATG en official: Antigua and Barbuda
	{0, 0, 9092, 26, 19, NoArticle},                 // ATG en un: Antigua and Barbuda
	{0, 0, 10178, 18, 18, NoArticle},                // ATG nl short: Antigua en Barbuda
	{0, 0, 10178, 18, 18, NoArticle},                // ATG nl official: Antigua en Barbuda
	{0, 0, 5223, 44, 7, The},                        // BHS en short: Bahamas
	{0, 0, 5203, 160, 27, The},                      // BHS en official: Commonwealth of the Bahamas
	{0, 0, 5223, 44, 7, The},                        // BHS en un: Bahamas
	{0, 0, 5943, 29, 8, DePlural},                   // BHS nl short: Bahama's
	{0, 0, 5925, 181, 26, Het},                      // BHS nl official: Gemenebest van de Bahama's
	{0, 0, 14741, 59, 6, NoArticle},                 // BLZ en short: Belize
	{0, 0, 14741, 59, 6, NoArticle},                 // BLZ en official: Belize
	{0, 0, 14741, 59, 6, NoArticle},                 // BLZ en un: Belize
	{0, 0, 14741, 36, 6, NoArticle},                 // BLZ nl short: Belize
	{0, 0, 14741, 36, 6, NoArticle},                 // BLZ nl official: Belize
	{0, 0, 4264, 70, 7, NoArticle},                  // BOL en short: Bolivia
	{0, 20090318, 9565, 665, 19, The},               // BOL en official: Republic of Bolivia
	{20090318, 0, 4241, 639, 30, The},               // BOL en official: Plurinational State of Bolivia
	{0, 20090409, 4264, 70, 7, NoArticle},           // BOL en un: Bolivia
	{20090409, 0, 4264, 72, 32, NoArticle},          // BOL en un: Bolivia (Plurinational State of)
	{0, 0, 4264, 44, 7, NoArticle},                  // BOL nl short: Bolivia
	{0, 20090318, 11752, 424, 17, De},               // BOL nl official: Republiek Bolivia
	{20090318, 0, 4843, 408, 28, De},                // BOL nl official: Plurinationale Staat Bolivia
	{0, 0, 720, 84, 6, NoArticle},                   // BRA en short: Brazil
	{0, 19670315, 7263, 1012, 23, The},              // BRA en official: United States of Brazil
	{19670315, 0, 3202, 277, 29, The},               // BRA en official: Federative Republic of Brazil
	{0, 0, 720, 84, 6, NoArticle},                   // BRA en un: Brazil
	{0, 0, 720, 54, 9, NoArticle},                   // BRA nl short: Brazilië
	{0, 19670315, 699, 678, 30, DePlural},           // BRA nl official: Verenigde Staten van Brazilië
	{19670315, 0, 4731, 149, 28, De},                // BRA nl official: Federale Republiek Brazilië
	{0, 0, 14592, 52, 8, NoArticle},                 // BRB en short: Barbados
	{0, 0, 14592, 52, 8, NoArticle},                 // BRB en official: Barbados
	{0, 0, 14592, 52, 8, NoArticle},                 // BRB en un: Barbados
	{0, 0, 14592, 32, 8, NoArticle},                 // BRB nl short: Barbados
	{0, 0, 14592, 32, 8, NoArticle},                 // BRB nl official: Barbados
	{0, 0, 11594, 142, 5, NoArticle},                // CHL en short: Chile
	{0, 0, 11582, 675, 17, The},                     // CHL en official: Republic of Chile
	{0, 0, 11594, 142, 5, NoArticle},                // CHL en un: Chile
	{0, 0, 13157, 80, 5, NoArticle},                 // CHL nl short: Chili
	{0, 0, 13147, 429, 15, De},                      // CHL nl official: Republiek Chili
	{0, 0, 8488, 155, 8, NoArticle},                 // COL en short: Colombia
	{0, 0, 8476, 677, 20, The},                      // COL en official: Republic of Colombia
	{0, 0, 8488, 155, 8, NoArticle},                 // COL en un: Colombia
	{0, 0, 8488, 86, 8, NoArticle},                  // COL nl short: Colombia
	{0, 0, 10819, 431, 18, De},                      // COL nl official: Republiek Colombia
	{0, 0, 8686, 175, 10, NoArticle},                // CRI en short: Costa Rica
	{0, 0, 13464, 678, 22, The},                     // CRI en official: Republic of Costa Rica
	{0, 0, 8686, 175, 10, NoArticle},                // CRI en un: Costa Rica
	{0, 0, 8686, 94, 10, NoArticle},                 // CRI nl short: Costa Rica
	{0, 0, 8676, 435, 20, De},                       // CRI nl official: Republiek Costa Rica
	{0, 0, 12621, 181, 4, NoArticle},                // CUB en short: Cuba
	{0, 0, 12609, 681, 16, The},                     // CUB en official: Republic of Cuba
	{0, 0, 12621, 181, 4, NoArticle},                // CUB en un: Cuba
	{0, 0, 12621, 95, 4, NoArticle},                 // CUB nl short: Cuba
	{0, 0, 13600, 436, 14, De},                      // CUB nl official: Republiek Cuba
	{0, 0, 6650, 224, 8, NoArticle},                 // DMA en short: Dominica
	{0, 0, 6634, 158, 24, The},                      // DMA en official: Commonwealth of Dominica
	{0, 0, 6650, 224, 8, NoArticle},                 // DMA en un: Dominica
	{0, 0, 6650, 121, 8, NoArticle},                 // DMA nl short: Dominica
	{0, 0, 9130, 180, 19, Het},                      // DMA nl official: Gemenebest Dominica
	{0, 0, 9141, 226, 18, The},                      // DOM en short: Dominican Republic
	{0, 0, 9141, 226, 18, The},                      // DOM en official: Dominican Republic
	{0, 0, 9141, 226, 18, The},                      // DOM en un: Dominican Republic
	{0, 0, 6650, 122, 22, De},                       // DOM nl short: Dominicaanse Republiek
	{0, 0, 6650, 122, 22, De},                       // DOM nl official: Dominicaanse Republiek
	{0, 0, 9653, 231, 7, NoArticle},                 // ECU en short: Ecuador
	{0, 0, 9641, 685, 19, The},                      // ECU en official: Republic of Ecuador
	{0, 0, 9653, 231, 7, NoArticle},                 // ECU en un: Ecuador
	{0, 0, 9653, 127, 7, NoArticle},                 // ECU nl short: Ecuador
	{0, 0, 11803, 446, 17, De},                      // ECU nl official: Republiek Ecuador
	{0, 0, 14678, 322, 7, NoArticle},                // GRD en short: Grenada
	{0, 0, 14678, 322, 7, NoArticle},                // GRD en official: Grenada
	{0, 0, 14678, 322, 7, NoArticle},                // GRD en un: Grenada
	{0, 0, 14678, 190, 7, NoArticle},                // GRD nl short: Grenada
	{0, 0, 14678, 190, 7, NoArticle},                // GRD nl official: Grenada
	{0, 0, 7836, 331, 9, NoArticle},                 // GTM en short: Guatemala
	{0, 0, 7824, 695, 21, The},                      // GTM en official: Republic of Guatemala
	{0, 0, 7836, 331, 9, NoArticle},                 // GTM en un: Guatemala
	{0, 0, 7836, 201, 9, NoArticle},                 // GTM nl short: Guatemala
	{0, 0, 9888, 458, 19, De},                       // GTM nl official: Republiek Guatemala
	{0, 0, 3514, 339, 6, NoArticle},                 // GUY en short: Guyana
	{0, 19700223, 3514, 339, 6, NoArticle},          // GUY en official: Guyana
	{19700223, 0, 3489, 151, 31, The},               // GUY en official: Co-operative Republic of Guyana
	{0, 0, 3514, 339, 6, NoArticle},                 // GUY en un: Guyana
	{0, 0, 3514, 206, 6, NoArticle},                 // GUY nl short: Guyana
	{0, 19700223, 3514, 206, 6, NoArticle},          // GUY nl official: Guyana
	{19700223, 0, 3937, 93, 30, De},                 // GUY nl official: Coöperatieve Republiek Guyana
	{0, 0, 8528, 352, 8, NoArticle},                 // HND en short: Honduras
	{0, 0, 8516, 700, 20, The},                      // HND en official: Republic of Honduras
	{0, 0, 8528, 352, 8, NoArticle},                 // HND en un: Honduras
	{0, 0, 8528, 215, 8, NoArticle},                 // HND nl short: Honduras
	{0, 0, 10873, 463, 18, De},                      // HND nl official: Republiek Honduras
	{0, 0, 11628, 342, 5, NoArticle},                // HTI en short: Haiti
	{0, 0, 11616, 699, 17, The},                     // HTI en official: Republic of Haiti
	{0, 0, 11628, 342, 5, NoArticle},                // HTI en un: Haiti
	{0, 0, 12715, 208, 6, NoArticle},                // HTI nl short: Haïti
	{0, 0, 12705, 462, 16, De},                      // HTI nl official: Republiek Haïti
	{0, 0, 14685, 399, 7, NoArticle},                // JAM en short: Jamaica
	{0, 0, 14685, 399, 7, NoArticle},                // JAM en official: Jamaica
	{0, 0, 14685, 399, 7, NoArticle},                // JAM en un: Jamaica
	{0, 0, 14685, 243, 7, NoArticle},                // JAM nl short: Jamaica
	{0, 0, 14685, 243, 7, NoArticle},                // JAM nl official: Jamaica
	{0, 0, 8080, 811, 21, NoArticle},                // KNA en short: Saint Kitts and Nevis
	{0, 0, 8080, 811, 21, NoArticle},                // KNA en official: Saint Kitts and Nevis
	{0, 19861229, 5739, 805, 27, NoArticle},         // KNA en un: Saint Christopher and Nevis
	{19861229, 0, 8080, 811, 21, NoArticle},         // KNA en un: Saint Kitts and Nevis
	{0, 0, 2583, 551, 20, NoArticle},                // KNA nl short: Saint Kitts en Nevis
	{0, 0, 2569, 158, 34, De},                       // KNA nl official: Federatie van Saint Kitts en Nevis
	{0, 0, 14344, 814, 11, NoArticle},               // LCA en short: Saint Lucia
	{0, 0, 14344, 814, 11, NoArticle},               // LCA en official: Saint Lucia
	{0, 0, 14344, 814, 11, NoArticle},               // LCA en un: Saint Lucia
	{0, 0, 14344, 552, 11, NoArticle},               // LCA nl short: Saint Lucia
	{0, 0, 14344, 552, 11, NoArticle},               // LCA nl official: Saint Lucia
	{0, 0, 14765, 523, 6, NoArticle},                // MEX en short: Mexico
	{0, 0, 8179, 999, 21, The},                      // MEX en official: United Mexican States
	{0, 0, 14765, 523, 6, NoArticle},                // MEX en un: Mexico
	{0, 0, 14765, 338, 6, NoArticle},                // MEX nl short: Mexico
	{0, 0, 5820, 672, 27, DePlural},                 // MEX nl official: Verenigde Mexicaanse Staten
	{0, 0, 7920, 569, 9, NoArticle},                 // NIC en short: Nicaragua
	{0, 0, 7908, 731, 21, The},                      // NIC en official: Republic of Nicaragua
	{0, 0, 7920, 569, 9, NoArticle},                 // NIC en un: Nicaragua
	{0, 0, 7920, 360, 9, NoArticle},                 // NIC nl short: Nicaragua
	{0, 0, 10002, 497, 19, De},                      // NIC nl official: Republiek Nicaragua
	{0, 0, 10636, 610, 6, NoArticle},                // PAN en short: Panama
	{0, 0, 10624, 735, 18, The},                     // PAN en official: Republic of Panama
	{0, 0, 10636, 610, 6, NoArticle},                // PAN en un: Panama
	{0, 0, 10636, 402, 6, NoArticle},                // PAN nl short: Panama
	{0, 0, 12753, 506, 16, De},                      // PAN nl official: Republiek Panama
	{0, 0, 12669, 631, 4, NoArticle},                // PER en short: Peru
	{0, 0, 12657, 737, 16, The},                     // PER en official: Republic of Peru
	{0, 0, 12669, 631, 4, NoArticle},                // PER en un: Peru
	{0, 0, 12669, 405, 4, NoArticle},                // PER nl short: Peru
	{0, 0, 13642, 508, 14, De},                      // PER nl official: Republiek Peru
	{0, 0, 8588, 614, 8, NoArticle},                 // PRY en short: Paraguay
	{0, 0, 8576, 736, 20, The},                      // PRY en official: Republic of Paraguay
	{0, 0, 8588, 614, 8, NoArticle},                 // PRY en un: Paraguay
	{0, 0, 8588, 404, 8, NoArticle},                 // PRY nl short: Paraguay
	{0, 0, 10963, 507, 18, De},                      // PRY nl official: Republiek Paraguay
	{0, 0, 11082, 237, 11, NoArticle},               // SLV en short: El Salvador
	{0, 0, 12394, 687, 23, The},                     // SLV en official: Republic of El Salvador
	{0, 0, 11082, 237, 11, NoArticle},               // SLV en un: El Salvador
	{0, 0, 11082, 132, 11, NoArticle},               // SLV nl short: El Salvador
	{0, 0, 11072, 448, 21, De},                      // SLV nl official: Republiek El Salvador
	{0, 19780123, 8628, 908, 7, NoArticle},          // SUR en short: Surinam
	{19780123, 0, 8628, 910, 8, NoArticle},          // SUR en short: Suriname
	{0, 19780123, 8616, 753, 19, The},               // SUR en official: Republic of Surinam
	{19780123, 0, 8616, 754, 20, The},               // SUR en official: Republic of Suriname
	{0, 19780123, 8628, 908, 7, NoArticle},          // SUR en un: Surinam
	{19780123, 0, 8628, 910, 8, NoArticle},          // SUR en un: Suriname
	{0, 0, 8628, 617, 8, NoArticle},                 // SUR nl short: Suriname
	{0, 0, 10981, 521, 18, De},                      // SUR nl official: Republiek Suriname
	{0, 0, 9417, 953, 19, NoArticle},                // TTO en short: Trinidad and Tobago
	{0, 19760801, 9417, 953, 19, NoArticle},         // TTO en official: Trinidad and Tobago
	{19760801, 0, 9405, 771, 31, The},               // TTO en official: Republic of Trinidad and Tobago
	{0, 0, 9417, 953, 19, NoArticle},                // TTO en un: Trinidad and Tobago
	{0, 0, 6673, 636, 18, NoArticle},                // TTO nl short: Trinidad en Tobago
	{0, 19760801, 6673, 636, 18, NoArticle},         // TTO nl official: Trinidad en Tobago
	{19760801, 0, 6663, 526, 28, De},                // TTO nl official: Republiek Trinidad en Tobago
	{0, 0, 2018, 1017, 7, NoArticle},                // URY en short: Uruguay
	{0, 0, 5230, 230, 27, The},                      // URY en official: Eastern Republic of Uruguay
	{0, 0, 2018, 1017, 7, NoArticle},                // URY en un: Uruguay
	{0, 0, 2018, 660, 7, NoArticle},                 // URY nl short: Uruguay
	{0, 0, 1990, 524, 35, De},                       // URY nl official: Republiek ten oosten van de Uruguay
	{0, 0, 3362, 823, 32, NoArticle},                // VCT en short: Saint Vincent and the Grenadines
	{0, 0, 3362, 823, 32, NoArticle},                // VCT en official: Saint Vincent and the Grenadines
	{0, 0, 3362, 823, 32, NoArticle},                // VCT en un: Saint Vincent and the Grenadines
	{0, 0, 4296, 554, 30, NoArticle},                // VCT nl short: Saint Vincent en de Grenadines
	{0, 0, 4296, 554, 30, NoArticle},                // VCT nl official: Saint Vincent en de Grenadines
	{0, 0, 2853, 1023, 9, NoArticle},                // VEN en short: Venezuela
	{0, 19530415, 6300, 1013, 26, The},              // VEN en official: United States of Venezuela
	{19530415, 19991230, 3104, 779, 21, The},        // VEN en official: Republic of Venezuela
	{19991230, 0, 3093, 69, 32, The},                // VEN en official: Bolivarian Republic of Venezuela
	{0, 20041118, 2853, 1023, 9, NoArticle},         // VEN en un: Venezuela
	{20041118, 0, 2853, 1025, 34, NoArticle},        // VEN en un: Venezuela (Bolivarian Republic of)
	{0, 0, 2853, 662, 9, NoArticle},                 // VEN nl short: Venezuela
	{0, 19530415, 4356, 679, 30, DePlural},          // VEN nl official: Verenigde Staten van Venezuela
	{19530415, 19991230, 2843, 532, 19, De},         // VEN nl official: Republiek Venezuela
	{19991230, 0, 2829, 43, 33, De},                 // VEN nl official: Bolivariaanse Republiek Venezuela
	{0, 0, 14789, 35, 5, NoArticle},                 // ABW en short: Aruba
	{0, 0, 14789, 35, 5, NoArticle},                 // ABW en official: Aruba
	{0, 0, 14789, 35, 5, NoArticle},                 // ABW en un: Aruba
	{0, 0, 14789, 25, 5, NoArticle},                 // ABW nl short: Aruba
	{0, 0, 14789, 25, 5, NoArticle},                 // ABW nl official: Aruba
	{0, 0, 14584, 20, 8, NoArticle},                 // AIA en short: Anguilla
	{0, 0, 14584, 20, 8, NoArticle},                 // AIA en official: Anguilla
	{0, 0, 14584, 20, 8, NoArticle},                 // AIA en un: Anguilla
	{0, 0, 14584, 14, 8, NoArticle},                 // AIA nl short: Anguilla
	{0, 0, 14584, 14, 8, NoArticle},                 // AIA nl official: Anguilla
	{0, 0, 13792, 6, 14, The},                       // ALA en short: Åland Islands
	{0, 0, 13792, 6, 14, The},                       // ALA en official: Åland Islands
	{0, 0, 13792, 6, 14, The},                       // ALA en un: Åland Islands
	{0, 0, 13792, 4, 6, NoArticle},                  // ALA nl short: Åland
	{0, 0, 13792, 4, 6, NoArticle},                  // ALA nl official: Åland
	{0, 20101010, 8436, 557, 20, The},               // ANT en short: Netherlands Antilles
	{0, 20101010, 8436, 557, 20, The},               // ANT en official: Netherlands Antilles
	{0, 20101010, 8436, 557, 20, The},               // ANT en un: Netherlands Antilles
	{0, 20101010, 8416, 354, 20, DePlural},          // ANT nl short: Nederlandse Antillen
	{0, 20101010, 8416, 354, 20, DePlural},          // ANT nl official: Nederlandse Antillen
	{0, 0, 6973, 13, 14, NoArticle},                 // ASM en short: American Samoa
	{0, 0, 6973, 13, 14, NoArticle},                 // ASM en official: American Samoa
	{0, 0, 6973, 13, 14, NoArticle},                 // ASM en un: American Samoa
	{0, 0, 12225, 8, 16, NoArticle},                 // ASM nl short: Amerikaans-Samoa
	{0, 0, 12225, 8, 16, NoArticle},                 // ASM nl official: Amerikaans-Samoa
	{0, 0, 14433, 23, 10, NoArticle},                // ATA en short: Antarctica
	{0, 0, 14433, 23, 10, NoArticle},                // ATA en official: Antarctica
	{0, 0, 14433, 23, 10, NoArticle},                // ATA en un: Antarctica
	{0, 0, 14433, 16, 10, NoArticle},                // ATA nl short: Antarctica
	{0, 0, 14433, 16, 10, NoArticle},                // ATA nl official: Antarctica
	{0, 0, 5473, 294, 27, The},                      // ATF en short: French Southern Territories
	{0, 0, 2351, 293, 35, The},                      // ATF en official: French Southern and Antarctic Lands
	{0, 0, 5473, 294, 27, The},                      // ATF en un: French Southern Territories
	{0, 0, 5873, 172, 26, DePlural},                 // ATF nl short: Franse Zuidelijke Gebieden
	{0, 0, 5873, 172, 26, DePlural},                 // ATF nl official: Franse Zuidelijke Gebieden
	{0, 0, 3125, 73, 32, NoArticle},                 // BES en short: Bonaire, Sint Eustatius and Saba
	{0, 0, 3125, 73, 32, NoArticle},                 // BES en official: Bonaire, Sint Eustatius and Saba
	{0, 0, 3125, 73, 32, NoArticle},                 // BES en un: Bonaire, Sint Eustatius and Saba
	{0, 0, 3458, 45, 31, NoArticle},                 // BES nl short: Bonaire, Sint Eustatius en Saba
	{0, 0, 3458, 45, 31, NoArticle},                 // BES nl official: Bonaire, Sint Eustatius en Saba
	{0, 0, 12054, 802, 17, NoArticle},               // BLM en short: Saint Barthélemy
	{0, 0, 12054, 802, 17, NoArticle},               // BLM en official: Saint Barthélemy
	{0, 0, 12054, 802, 17, NoArticle},               // BLM en un: Saint Barthélemy
	{0, 0, 12071, 556, 17, NoArticle},               // BLM nl short: Saint-Barthélemy
	{0, 0, 12071, 556, 17, NoArticle},               // BLM nl official: Saint-Barthélemy
	{0, 0, 14664, 64, 7, NoArticle},                 // BMU en short: Bermuda
	{0, 0, 14664, 64, 7, NoArticle},                 // BMU en official: Bermuda
	{0, 0, 14664, 64, 7, NoArticle},                 // BMU en un: Bermuda
	{0, 0, 14664, 39, 7, NoArticle},                 // BMU nl short: Bermuda
	{0, 0, 14664, 39, 7, NoArticle},                 // BMU nl official: Bermuda
	{0, 0, 13806, 81, 13, NoArticle},                // BVT en short: Bouvet Island
	{0, 0, 13806, 81, 13, NoArticle},                // BVT en official: Bouvet Island
	{0, 0, 13806, 81, 13, NoArticle},                // BVT en un: Bouvet Island
	{0, 0, 14143, 52, 12, NoArticle},                // BVT nl short: Bouveteiland
	{0, 0, 14143, 52, 12, NoArticle},                // BVT nl official: Bouveteiland
	{0, 0, 7059, 152, 23, The},                      // CCK en short: Cocos (Keeling) Islands
	{0, 0, 7059, 152, 23, The},                      // CCK en official: Cocos (Keeling) Islands
	{0, 0, 7059, 152, 23, The},                      // CCK en un: Cocos (Keeling) Islands
	{0, 0, 13819, 84, 13, DePlural},                 // CCK nl short: Cocoseilanden
	{0, 0, 13819, 84, 13, DePlural},                 // CCK nl official: Cocoseilanden
	{0, 0, 14167, 172, 12, The},                     // COK en short: Cook Islands
	{0, 0, 14167, 172, 12, The},                     // COK en official: Cook Islands
	{0, 0, 14167, 172, 12, The},                     // COK en un: Cook Islands
	{0, 0, 14179, 91, 12, DePlural},                 // COK nl short: Cookeilanden
	{0, 0, 14179, 91, 12, DePlural},                 // COK nl official: Cookeilanden
	{0, 0, 14600, 183, 8, NoArticle},                // CUW en short: Curaçao
	{0, 0, 14600, 183, 8, NoArticle},                // CUW en official: Curaçao
	{0, 0, 14600, 183, 8, NoArticle},                // CUW en un: Curaçao
	{0, 0, 14600, 96, 8, NoArticle},                 // CUW nl short: Curaçao
	{0, 0, 14600, 96, 8, NoArticle},                 // CUW nl official: Curaçao
	{0, 0, 12278, 148, 16, NoArticle},               // CXR en short: Christmas Island
	{0, 0, 12278, 148, 16, NoArticle},               // CXR en official: Christmas Island
	{0, 0, 12278, 148, 16, NoArticle},               // CXR en un: Christmas Island
	{0, 0, 12897, 82, 15, NoArticle},                // CXR nl short: Christmaseiland
	{0, 0, 12897, 82, 15, NoArticle},                // CXR nl official: Christmaseiland
	{0, 0, 13444, 125, 14, The},                     // CYM en short: Cayman Islands
	{0, 0, 13444, 125, 14, The},                     // CYM en official: Cayman Islands
	{0, 0, 13444, 125, 14, The},                     // CYM en un: Cayman Islands
	{0, 0, 12946, 253, 15, DePlural},                // CYM nl short: Kaaimaneilanden
	{0, 0, 12946, 253, 15, DePlural},                // CYM nl official: Kaaimaneilanden
	{0, 0, 13778, 1034, 14, NoArticle},              // ESH en short: Western Sahara
	{0, 0, 13778, 1034, 14, NoArticle},              // ESH en official: Western Sahara
	{0, 0, 13778, 1034, 14, NoArticle},              // ESH en un: Western Sahara
	{0, 0, 12156, 699, 17, De},                      // ESH nl short: Westelijke Sahara
	{0, 0, 12156, 699, 17, De},                      // ESH nl official: Westelijke Sahara
	{0, 19931101, 8241, 251, 20, The},               // EUE en short: European Communities
	{19931101, 0, 13500, 255, 14, The},              // EUE en short: European Union
	{0, 19931101, 8241, 251, 20, The},               // EUE en official: European Communities
	{19931101, 0, 13500, 255, 14, The},              // EUE en official: European Union
	{0, 19931101, 5257, 254, 27, The},               // EUE en un: European Economic Community
	{19931101, 20091201, 10233, 253, 18, The},       // EUE en un: European Community
	{20091201, 0, 13500, 255, 14, The},              // EUE en un: European Union
	{0, 19931101, 7082, 139, 23, DePlural},          // EUE nl short: Europese Gemeenschappen
	{19931101, 0, 13832, 141, 13, De},               // EUE nl short: Europese Unie
	{0, 19931101, 7082, 139, 23, DePlural},          // EUE nl official: Europese Gemeenschappen
	{19931101, 0, 13832, 141, 13, De},               // EUE nl official: Europese Unie
	{0, 0, 5284, 258, 16, The},                      // FLK en short: Falkland Islands
	{0, 0, 5284, 258, 16, The},                      // FLK en official: Falkland Islands
	{0, 0, 5284, 260, 27, The},                      // FLK en un: Falkland Islands (Malvinas)
	{0, 0, 12310, 145, 16, DePlural},                // FLK nl short: Falklandeilanden
	{0, 0, 12310, 145, 16, DePlural},                // FLK nl official: Falklandeilanden
	{0, 0, 13861, 261, 13, The},                     // FRO en short: Faroe Islands
	{0, 0, 13861, 261, 13, The},                     // FRO en official: Faroe Islands
	{0, 0, 13861, 261, 13, The},                     // FRO en un: Faroe Islands
	{0, 0, 14608, 143, 8, DePlural},                 // FRO nl short: Faeröer
	{0, 0, 14608, 143, 8, DePlural},                 // FRO nl official: Faeröer
	{0, 0, 7647, 333, 8, NoArticle},                 // GGY en short: Guernsey
	{0, 0, 7634, 48, 21, The},                       // GGY en official: Bailiwick of Guernsey
	{0, 0, 7647, 333, 8, NoArticle},                 // GGY en un: Guernsey
	{0, 0, 7647, 202, 8, NoArticle},                 // GGY nl short: Guernsey
	{0, 0, 7647, 202, 8, NoArticle},                 // GGY nl official: Guernsey
	{0, 0, 14521, 312, 9, NoArticle},                // GIB en short: Gibraltar
	{0, 0, 14521, 312, 9, NoArticle},                // GIB en official: Gibraltar
	{0, 0, 14521, 312, 9, NoArticle},                // GIB en un: Gibraltar
	{0, 0, 14521, 188, 9, NoArticle},                // GIB nl short: Gibraltar
	{0, 0, 14521, 188, 9, NoArticle},                // GIB nl official: Gibraltar
	{0, 0, 14443, 325, 10, NoArticle},               // GLP en short: Guadeloupe
	{0, 0, 14443, 325, 10, NoArticle},               // GLP en official: Guadeloupe
	{0, 0, 14443, 325, 10, NoArticle},               // GLP en un: Guadeloupe
	{0, 0, 14443, 197, 10, NoArticle},               // GLP nl short: Guadeloupe
	{0, 0, 14443, 197, 10, NoArticle},               // GLP nl official: Guadeloupe
	{0, 0, 14530, 319, 9, NoArticle},                // GRL en short: Greenland
	{0, 0, 14530, 319, 9, NoArticle},                // GRL en official: Greenland
	{0, 0, 14530, 319, 9, NoArticle},                // GRL en un: Greenland
	{0, 0, 14539, 193, 9, NoArticle},                // GRL nl short: Groenland
	{0, 0, 14539, 193, 9, NoArticle},                // GRL nl official: Groenland
	{0, 0, 13874, 286, 13, NoArticle},               // GUF en short: French Guiana
	{0, 0, 13874, 286, 13, NoArticle},               // GUF en official: French Guiana
	{0, 0, 13874, 286, 13, NoArticle},               // GUF en un: French Guiana
	{0, 0, 14203, 167, 12, NoArticle},               // GUF nl short: Frans-Guyana
	{0, 0, 14203, 167, 12, NoArticle},               // GUF nl official: Frans-Guyana
	{0, 0, 14799, 328, 4, NoArticle},                // GUM en short: Guam
	{0, 0, 14799, 328, 4, NoArticle},                // GUM en official: Guam
	{0, 0, 14799, 328, 4, NoArticle},                // GUM en un: Guam
	{0, 0, 14799, 199, 4, NoArticle},                // GUM nl short: Guam
	{0, 0, 14799, 199, 4, NoArticle},                // GUM nl official: Guam
	{0, 0, 69, 354, 9, NoArticle},                   // HKG en short: Hong Kong
	{0, 19970701, 69, 354, 9, NoArticle},            // HKG en official: Hong Kong
	{19970701, 0, 69, 357, 73, The},                 // HKG en official: Hong Kong Special Administrative Region of the People's Republic of China
	{0, 19970701, 69, 354, 9, NoArticle},            // HKG en un: Hong Kong
	{19970701, 0, 62, 146, 46, NoArticle},           // HKG en un: China, Hong Kong Special Administrative Region
	{0, 0, 31, 220, 8, NoArticle},                   // HKG nl short: Hongkong
	{0, 19970701, 31, 220, 8, NoArticle},            // HKG nl official: Hongkong
	{19970701, 0, 0, 601, 67, De},                   // HKG nl official: Speciale Administratieve Regio Hongkong van de Volksrepubliek China
	{0, 0, 3060, 345, 33, NoArticle},                // HMD en short: Heard Island and McDonald Islands
	{0, 0, 3060, 345, 33, NoArticle},                // HMD en official: Heard Island and McDonald Islands
	{0, 0, 3060, 345, 33, NoArticle},                // HMD en un: Heard Island and McDonald Islands
	{0, 0, 3750, 210, 31, NoArticle},                // HMD nl short: Heardeiland en McDonaldeilanden
	{0, 0, 3750, 210, 31, NoArticle},                // HMD nl official: Heardeiland en McDonaldeilanden
	{0, 0, 14289, 389, 11, The},                     // IMN en short: Isle of Man
	{0, 0, 14289, 389, 11, The},                     // IMN en official: Isle of Man
	{0, 0, 14289, 389, 11, The},                     // IMN en un: Isle of Man
	{0, 0, 12906, 130, 10, Het},                     // IMN nl short: eiland Man
	{0, 0, 12906, 130, 10, Het},                     // IMN nl official: eiland Man
	{0, 0, 3874, 86, 30, The},                       // IOT en short: British Indian Ocean Territory
	{0, 0, 3874, 86, 30, The},                       // IOT en official: British Indian Ocean Territory
	{0, 0, 3874, 86, 30, The},                       // IOT en un: British Indian Ocean Territory
	{0, 0, 3157, 55, 32, Het},                       // IOT nl short: Brits Indische Oceaanterritorium
	{0, 0, 3157, 55, 32, Het},                       // IOT nl official: Brits Indische Oceaanterritorium
	{0, 0, 9124, 405, 6, NoArticle},                 // JEY en short: Jersey
	{0, 0, 9111, 49, 19, The},                       // JEY en official: Bailiwick of Jersey
	{0, 0, 9124, 405, 6, NoArticle},                 // JEY en un: Jersey
	{0, 0, 9124, 248, 6, NoArticle},                 // JEY nl short: Jersey
	{0, 0, 9124, 248, 6, NoArticle},                 // JEY nl official: Jersey
	{0, 0, 144, 486, 5, NoArticle},                  // MAC en short: Macao
	{0, 19991220, 244, 488, 5, NoArticle},           // MAC en official: Macau
	{19991220, 0, 144, 487, 69, The},                // MAC en official: Macao Special Administrative Region of the People's Republic of China
	{0, 19991220, 244, 488, 5, NoArticle},           // MAC en un: Macau
	{19991220, 0, 137, 147, 42, NoArticle},          // MAC en un: China, Macao Special Administrative Region
	{0, 0, 244, 316, 5, NoArticle},                  // MAC nl short: Macau
	{0, 19991220, 244, 316, 5, NoArticle},           // MAC nl official: Macau
	{19991220, 0, 213, 602, 64, De},                 // MAC nl official: Speciale Administratieve Regio Macau van de Volksrepubliek China
	{0, 0, 6186, 817, 26, NoArticle},                // MAF en short: Saint Martin (French part)
	{0, 0, 6186, 817, 26, NoArticle},                // MAF en official: Saint Martin (French part)
	{0, 0, 6186, 817, 26, NoArticle},                // MAF en un: Saint Martin (French part)
	{0, 0, 6477, 558, 25, NoArticle},                // MAF nl short: Saint-Martin (Frans deel)
	{0, 0, 6477, 558, 25, NoArticle},                // MAF nl official: Saint-Martin (Frans deel)
	{0, 0, 795, 585, 24, The},                       // MNP en short: Northern Mariana Islands
	{0, 0, 775, 161, 44, The},                       // MNP en official: Commonwealth of the Northern Mariana Islands
	{0, 0, 795, 585, 24, The},                       // MNP en un: Northern Mariana Islands
	{0, 0, 1865, 372, 20, DePlural},                 // MNP nl short: Noordelijke Marianen
	{0, 0, 1847, 182, 38, Het},                      // MNP nl official: Gemenebest van de Noordelijke Marianen
	{0, 0, 14463, 537, 10, NoArticle},               // MSR en short: Montserrat
	{0, 0, 14463, 537, 10, NoArticle},               // MSR en official: Montserrat
	{0, 0, 14463, 537, 10, NoArticle},               // MSR en un: Montserrat
	{0, 0, 14463, 347, 10, NoArticle},               // MSR nl short: Montserrat
	{0, 0, 14463, 347, 10, NoArticle},               // MSR nl official: Montserrat
	{0, 0, 14453, 512, 10, NoArticle},               // MTQ en short: Martinique
	{0, 0, 14453, 512, 10, NoArticle},               // MTQ en official: Martinique
	{0, 0, 14453, 512, 10, NoArticle},               // MTQ en un: Martinique
	{0, 0, 14453, 331, 10, NoArticle},               // MTQ nl short: Martinique
	{0, 0, 14453, 331, 10, NoArticle},               // MTQ nl official: Martinique
	{0, 0, 14699, 520, 7, NoArticle},                // MYT en short: Mayotte
	{0, 0, 14699, 520, 7, NoArticle},                // MYT en official: Mayotte
	{0, 0, 14699, 520, 7, NoArticle},                // MYT en un: Mayotte
	{0, 0, 14699, 336, 7, NoArticle},                // MYT nl short: Mayotte
	{0, 0, 14699, 336, 7, NoArticle},                // MYT nl official: Mayotte
	{0, 0, 13913, 563, 13, NoArticle},               // NCL en short: New Caledonia
	{0, 0, 13913, 563, 13, NoArticle},               // NCL en official: New Caledonia
	{0, 0, 13913, 563, 13, NoArticle},               // NCL en un: New Caledonia
	{0, 0, 12545, 361, 16, NoArticle},               // NCL nl short: Nieuw-Caledonië
	{0, 0, 12545, 361, 16, NoArticle},               // NCL nl official: Nieuw-Caledonië
	{0, 0, 13586, 578, 14, NoArticle},               // NFK en short: Norfolk Island
	{0, 0, 13586, 578, 14, NoArticle},               // NFK en official: Norfolk Island
	{0, 0, 13586, 578, 14, NoArticle},               // NFK en un: Norfolk Island
	{0, 0, 13952, 374, 13, NoArticle},               // NFK nl short: Norfolkeiland
	{0, 0, 13952, 374, 13, NoArticle},               // NFK nl official: Norfolkeiland
	{0, 0, 14803, 575, 4, NoArticle},                // NIU en short: Niue
	{0, 0, 14803, 575, 4, NoArticle},                // NIU en official: Niue
	{0, 0, 14803, 575, 4, NoArticle},                // NIU en un: Niue
	{0, 0, 14803, 367, 4, NoArticle},                // NIU nl short: Niue
	{0, 0, 14803, 367, 4, NoArticle},                // NIU nl official: Niue
	{0, 0, 12561, 637, 16, The},                     // PCN en short: Pitcairn Islands
	{0, 0, 951, 638, 43, The},                       // PCN en official: Pitcairn, Henderson, Ducie and Oeno Islands
	{0, 0, 951, 636, 8, NoArticle},                  // PCN en un: Pitcairn
	{0, 0, 12577, 406, 16, DePlural},                // PCN nl short: Pitcairneilanden
	{0, 0, 12577, 406, 16, DePlural},                // PCN nl official: Pitcairneilanden
	{0, 0, 5192, 649, 11, NoArticle},                // PRI en short: Puerto Rico
	{0, 0, 5176, 159, 27, The},                      // PRI en official: Commonwealth of Puerto Rico
	{0, 0, 5192, 649, 11, NoArticle},                // PRI en un: Puerto Rico
	{0, 0, 5192, 412, 11, NoArticle},                // PRI nl short: Puerto Rico
	{0, 0, 5899, 183, 26, Het},                      // PRI nl official: Gemenebest van Puerto Rico
	{0, 0, 11138, 606, 9, NoArticle},                // PSE en short: Palestine
	{0, 19881115, 11138, 606, 9, NoArticle},         // PSE en official: Palestine
	{19881115, 0, 11129, 897, 18, The},              // PSE en official: State of Palestine
	{0, 19881215, 11138, 609, 33, The},              // PSE en un: Palestine Liberation Organization
	{19881215, 20121217, 11138, 606, 9, NoArticle},  // PSE en un: Palestine
	{20121217, 0, 11129, 897, 18, The},              // PSE en un: State of Palestine
	{0, 0, 13376, 400, 9, NoArticle},                // PSE nl short: Palestina
	{0, 19881115, 13376, 400, 9, NoArticle},         // PSE nl official: Palestina
	{19881115, 0, 13370, 610, 15, De},               // PSE nl official: Staat Palestina
	{0, 0, 12370, 289, 16, NoArticle},               // PYF en short: French Polynesia
	{0, 0, 12370, 289, 16, NoArticle},               // PYF en official: French Polynesia
	{0, 0, 12370, 289, 16, NoArticle},               // PYF en un: French Polynesia
	{0, 0, 12326, 169, 16, NoArticle},               // PYF nl short: Frans-Polynesië
	{0, 0, 12326, 169, 16, NoArticle},               // PYF nl official: Frans-Polynesië
	{0, 0, 14640, 786, 8, NoArticle},                // REU en short: Réunion
	{0, 0, 14640, 786, 8, NoArticle},                // REU en official: Réunion
	{0, 0, 14640, 786, 8, NoArticle},                // REU en un: Réunion
	{0, 0, 14640, 540, 8, NoArticle},                // REU nl short: Réunion
	{0, 0, 14640, 540, 8, NoArticle},                // REU nl official: Réunion
	{0, 19760702, 13978, 880, 13, NoArticle},        // RVN en short: South Vietnam
	{0, 19551026, 12088, 901, 17, The},              // RVN en official: State of Viet Nam
	{19551026, 19750430, 2413, 780, 20, The},        // RVN en official: Republic of Viet Nam
	{19750430, 19760702, 11521, 750, 26, The},       // RVN en official: Republic of South Viet Nam
	{0, 19750430, 3668, 781, 20, The},               // RVN en un: Republic of Viet-Nam
	{19750430, 19760702, 11556, 751, 26, The},       // RVN en un: Republic of South Viet-Nam
	{0, 19760702, 10128, 713, 12, NoArticle},        // RVN nl short: Zuid-Vietnam
	{0, 19551026, 14096, 612, 13, De},               // RVN nl official: Staat Vietnam
	{19551026, 19750430, 3409, 533, 17, De},         // RVN nl official: Republiek Vietnam
	{19750430, 19760702, 10118, 539, 22, De},        // RVN nl official: Republiek Zuid-Vietnam
	{0, 0, 863, 874, 44, NoArticle},                 // SGS en short: South Georgia and the South Sandwich Islands
	{0, 0, 863, 874, 44, NoArticle},                 // SGS en official: South Georgia and the South Sandwich Islands
	{0, 0, 863, 874, 44, NoArticle},                 // SGS en un: South Georgia and the South Sandwich Islands
	{0, 0, 1356, 708, 41, NoArticle},                // SGS nl short: Zuid-Georgië en de Zuid-Sandwicheilanden
	{0, 0, 1356, 708, 41, NoArticle},                // SGS nl official: Zuid-Georgië en de Zuid-Sandwicheilanden
	{0, 20090901, 819, 806, 12, NoArticle},          // SHN en short: Saint Helena
	{20090901, 0, 819, 809, 44, NoArticle},          // SHN en short: Saint Helena, Ascension and Tristan da Cunha
	{0, 20090901, 4666, 808, 29, NoArticle},         // SHN en official: Saint Helena and Dependencies
	{20090901, 0, 819, 809, 44, NoArticle},          // SHN en official: Saint Helena, Ascension and Tristan da Cunha
	{0, 0, 819, 806, 12, NoArticle},                 // SHN en un: Saint Helena
	{0, 20090901, 1120, 579, 11, NoArticle},         // SHN nl short: Sint-Helena
	{20090901, 0, 1120, 581, 42, NoArticle},         // SHN nl short: Sint-Helena, Ascension en Tristan da Cunha
	{0, 20090901, 1120, 579, 11, NoArticle},         // SHN nl official: Sint-Helena
	{20090901, 0, 1120, 581, 42, NoArticle},         // SHN nl official: Sint-Helena, Ascension en Tristan da Cunha
	{0, 0, 4326, 912, 22, NoArticle},                // SJM en short: Svalbard and Jan Mayen
	{0, 0, 4326, 912, 22, NoArticle},                // SJM en official: Svalbard and Jan Mayen
	{0, 0, 4326, 914, 30, The},                      // SJM en un: Svalbard and Jan Mayen Islands
	{0, 0, 8122, 618, 21, NoArticle},                // SJM nl short: Svalbard en Jan Mayen
	{0, 0, 8122, 618, 21, NoArticle},                // SJM nl official: Svalbard en Jan Mayen
	{0, 0, 6452, 820, 25, NoArticle},                // SPM en short: Saint Pierre and Miquelon
	{0, 0, 6452, 820, 25, NoArticle},                // SPM en official: Saint Pierre and Miquelon
	{0, 0, 6452, 820, 25, NoArticle},                // SPM en un: Saint Pierre and Miquelon
	{0, 0, 6836, 560, 24, NoArticle},                // SPM nl short: Saint-Pierre en Miquelon
	{0, 0, 6836, 560, 24, NoArticle},                // SPM nl official: Saint-Pierre en Miquelon
	{0, 0, 6502, 850, 12, NoArticle},                // SXM en short: Sint Maarten
	{0, 0, 6502, 850, 12, NoArticle},                // SXM en official: Sint Maarten
	{0, 0, 6502, 852, 25, NoArticle},                // SXM en un: Sint Maarten (Dutch part)
	{0, 0, 6502, 577, 12, NoArticle},                // SXM nl short: Sint Maarten
	{0, 0, 6502, 577, 12, NoArticle},                // SXM nl official: Sint Maarten
	{0, 0, 6908, 965, 24, The},                      // TCA en short: Turks and Caicos Islands
	{0, 0, 6908, 965, 24, The},                      // TCA en official: Turks and Caicos Islands
	{0, 0, 6908, 965, 24, The},                      // TCA en un: Turks and Caicos Islands
	{0, 0, 6932, 650, 24, DePlural},                 // TCA nl short: Turks- en Caicoseilanden
	{0, 0, 6932, 650, 24, DePlural},                 // TCA nl official: Turks- en Caicoseilanden
	{0, 0, 14727, 948, 7, NoArticle},                // TKL en short: Tokelau
	{0, 0, 14727, 948, 7, NoArticle},                // TKL en official: Tokelau
	{0, 0, 14727, 948, 7, NoArticle},                // TKL en un: Tokelau
	{0, 0, 14727, 633, 7, NoArticle},                // TKL nl short: Tokelau
	{0, 0, 14727, 633, 7, NoArticle},                // TKL nl official: Tokelau
	{0, 0, 6884, 927, 6, NoArticle},                 // TWN en short: Taiwan
	{0, 0, 6884, 927, 6, NoArticle},                 // TWN en official: Taiwan
	{0, 19711025, 6884, 927, 6, NoArticle},          // TWN en un: Taiwan
	{19711025, 0, 6884, 930, 24, NoArticle},         // TWN en un: Taiwan Province of China
	{0, 0, 6884, 625, 6, NoArticle},                 // TWN nl short: Taiwan
	{0, 0, 6884, 625, 6, NoArticle},                 // TWN nl official: Taiwan
	{0, 0, 4969, 1007, 36, The},                     // UMI en short: United States Minor Outlying Islands
	{0, 0, 4969, 1007, 36, The},                     // UMI en official: United States Minor Outlying Islands
	{0, 0, 4969, 1007, 36, The},                     // UMI en un: United States Minor Outlying Islands
	{0, 0, 669, 663, 46, DePlural},                  // UMI nl short: Verafgelegen eilandjes van de Verenigde Staten
	{0, 0, 669, 663, 46, DePlural},                  // UMI nl official: Verafgelegen eilandjes van de Verenigde Staten
	{0, 0, 14616, 349, 8, The},                      // VAT en short: Holy See
	{0, 0, 14616, 349, 8, The},                      // VAT en official: Holy See
	{0, 0, 14616, 349, 8, The},                      // VAT en un: Holy See
	{0, 0, 13887, 212, 13, De},                      // VAT nl short: Heilige Stoel
	{0, 0, 13887, 212, 13, De},                      // VAT nl official: Heilige Stoel
	{0, 0, 7309, 89, 22, The},                       // VGB en short: British Virgin Islands
	{0, 0, 7309, 89, 22, The},                       // VGB en official: British Virgin Islands
	{0, 0, 7309, 89, 22, The},                       // VGB en un: British Virgin Islands
	{0, 0, 7331, 57, 22, DePlural},                  // VGB nl short: Britse Maagdeneilanden
	{0, 0, 7331, 57, 22, DePlural},                  // VGB nl official: Britse Maagdeneilanden
	{0, 0, 10159, 971, 19, The},                     // VIR en short: U.S. Virgin Islands
	{0, 0, 4947, 1028, 35, The},                     // VIR en official: Virgin Islands of the United States
	{0, 0, 4933, 1014, 28, The},                     // VIR en un: United States Virgin Islands
	{0, 0, 5110, 10, 27, DePlural},                  // VIR nl short: Amerikaanse Maagdeneilanden
	{0, 0, 5110, 10, 27, DePlural},                  // VIR nl official: Amerikaanse Maagdeneilanden
	{0, 0, 3912, 1029, 17, NoArticle},               // WLF en short: Wallis and Futuna
	{0, 0, 3895, 938, 42, The},                      // WLF en official: Territory of the Wallis and Futuna Islands
	{0, 0, 3912, 1030, 25, The},                     // WLF en un: Wallis and Futuna Islands
	{0, 0, 12881, 696, 16, NoArticle},               // WLF nl short: Wallis en Futuna
	{0, 0, 12881, 696, 16, NoArticle},               // WLF nl official: Wallis en Futuna
	{0, 20020709, 11159, 597, 29, The},              // XAU en short: Organization of African Unity
	{20020709, 0, 13693, 3, 13, The},                // XAU en short: African Union
	{0, 20020709, 11159, 597, 29, The},              // XAU en official: Organization of African Unity
	{20020709, 0, 13693, 3, 13, The},                // XAU en official: African Union
	{0, 20020709, 11159, 597, 29, The},              // XAU en un: Organization of African Unity
	{20020709, 0, 13693, 3, 13, The},                // XAU en un: African Union
	{0, 20020709, 2705, 394, 34, De},                // XAU nl short: Organisatie van Afrikaanse Eenheid
	{20020709, 0, 8007, 2, 15, De},                  // XAU nl short: Afrikaanse Unie
	{0, 20020709, 2705, 394, 34, De},                // XAU nl official: Organisatie van Afrikaanse Eenheid
	{20020709, 0, 8007, 2, 15, De},                  // XAU nl official: Afrikaanse Unie
	{0, 0, 10582, 451, 6, NoArticle},                // XKX en short: Kosovo
	{0, 0, 10570, 713, 18, The},                     // XKX en official: Republic of Kosovo
	{0, 0, 10582, 451, 6, NoArticle},                // XKX en un: Kosovo
	{0, 0, 10582, 300, 6, NoArticle},                // XKX nl short: Kosovo
	{0, 0, 12721, 480, 16, De},                      // XKX nl official: Republiek Kosovo
	{0, 0, 11120, 482, 9, NoArticle},                // XLA en short: Louisiana
	{0, 0, 11111, 895, 18, The},                     // XLA en official: State of Louisiana
	{0, 0, 11120, 482, 9, NoArticle},                // XLA en un: Louisiana
	{0, 0, 11120, 313, 9, NoArticle},                // XLA nl short: Louisiana
	{0, 0, 11120, 313, 9, NoArticle},                // XLA nl official: Louisiana
	{0, 0, 13900, 560, 13, NoArticle},               // XNB en short: New Brunswick
	{0, 0, 13900, 560, 13, NoArticle},               // XNB en official: New Brunswick
	{0, 0, 13900, 560, 13, NoArticle},               // XNB en un: New Brunswick
	{0, 0, 13900, 358, 13, NoArticle},               // XNB nl short: New Brunswick
	{0, 0, 13900, 358, 13, NoArticle},               // XNB nl official: New Brunswick
	{0, 0, 14333, 589, 11, NoArticle},               // XNS en short: Nova Scotia
	{0, 0, 14333, 589, 11, NoArticle},               // XNS en official: Nova Scotia
	{0, 0, 14333, 589, 11, NoArticle},               // XNS en un: Nova Scotia
	{0, 0, 14333, 376, 11, NoArticle},               // XNS nl short: Nova Scotia
	{0, 0, 14333, 376, 11, NoArticle},               // XNS nl official: Nova Scotia
	{0, 0, 14706, 594, 7, NoArticle},                // XON en short: Ontario
	{0, 0, 14706, 594, 7, NoArticle},                // XON en official: Ontario
	{0, 0, 14706, 594, 7, NoArticle},                // XON en un: Ontario
	{0, 0, 14706, 389, 7, NoArticle},                // XON nl short: Ontario
	{0, 0, 14706, 389, 7, NoArticle},                // XON nl official: Ontario
	{0, 0, 14771, 653, 6, NoArticle},                // XQC en short: Quebec
	{0, 0, 14771, 653, 6, NoArticle},                // XQC en official: Quebec
	{0, 0, 14771, 653, 6, NoArticle},                // XQC en un: Quebec
	{0, 0, 14771, 414, 6, NoArticle},                // XQC nl short: Quebec
	{0, 0, 14713, 415, 7, NoArticle},                // XQC nl official: Québec
	{0, 0, 14648, 799, 8, NoArticle},                // XSL en short: Saarland
	{0, 0, 14648, 799, 8, NoArticle},                // XSL en official: Saarland
	{0, 0, 14648, 799, 8, NoArticle},                // XSL en un: Saarland
	{0, 0, 14648, 549, 8, NoArticle},                // XSL nl short: Saarland
	{0, 0, 14648, 549, 8, Het},                      // XSL nl official: Saarland
	{0, 0, 5137, 1031, 28, The},                     // XWB en short: Wallonia-Brussels Federation
	{0, 0, 5446, 285, 27, The},                      // XWB en official: French Community of Belgium
	{0, 0, 5137, 1031, 28, The},                     // XWB en un: Wallonia-Brussels Federation
	{0, 0, 5419, 159, 27, De},                       // XWB nl short: Federatie Wallonië-Brussel
	{0, 0, 5419, 159, 27, De},                       // XWB nl official: Federatie Wallonië-Brussel
}

// nameText has the texts of Names, each somewhere in it.
const nameText = "" +
	"Speciale Administratieve Regio Hongkong van de Volksrepubliek China, Hong Kong Special Administrative Region of the Peop" +
	"le's Republic of China, Macao Special Administrative Region of the People's Republic of ChinaSpeciale Administratieve Re" +
	"gio Macau van de Volksrepubliek ChinaVerenigd Koninkrijk van Groot-Brittannië en Noord-IerlandGrote Libisch-Arabische So" +
	"cialistische Volks-JamahiriyyaUnited Kingdom of Great Britain and Northern IrelandSocialistische Federatieve Republiek J" +
	"oegoslaviëDemocratische Socialistische Republiek Sri LankaGreat Socialist People's Libyan Arab JamahiriyaTsjechische en " +
	"Slowaakse Federatieve Republiek der Verenigde Staten van IndonesiëVerafgelegen eilandjes van de Verenigde Staten van Bra" +
	"ziliëVerenigde Republiek van Tanganyika en ZanzibarCommonwealth of the Northern Mariana IslandsSaint Helena, Ascension a" +
	"nd Tristan da CunhaSouth Georgia and the South Sandwich IslandsWit-Russische Socialistische SovjetrepubliekPitcairn, Hen" +
	"derson, Ducie and Oeno IslandsDemocratic Socialist Republic of Sri LankaFederale Democratische Republiek EthiopiëOekraïe" +
	"nse Socialistische SovjetrepubliekSint-Helena, Ascension en Tristan da CunhaUnited Republic of Tanganyika and ZanzibarPe" +
	"ople's Revolutionary Republic of Guinea-BissauThe former Yugoslav Republic of MacedoniaTsjechoslowaakse Socialistische R" +
	"epubliek van de Unie van BirmaZuid-Georgië en de Zuid-SandwicheilandenOnafhankelijke Staat Papoea-Nieuw-GuineaSocialist " +
	"Federal Republic of YugoslaviaFederal Democratic Republic of EthiopiaFederal Islamic Republic of the ComorosFederal Peop" +
	"le's Republic of YugoslaviaIslamitische Bondsrepubliek der ComorenPeople's Democratic Republic of AlgeriaSoevereine Demo" +
	"cratische Republiek FijiByelorussian Soviet Socialist Republic of the Union of BurmaDemocratische Volksrepubliek Ethiopi" +
	"ëFederale Democratische Republiek NepalGemenebest van de Noordelijke MarianenPeople's Socialist Republic of AlbaniaSocia" +
	"listische Volksrepubliek AlbaniëTsjechoslowaakse Federatieve Republiek ten oosten van de UruguayDemocratic People's Repu" +
	"blic of KoreaDemocratische Volksrepubliek AlgerijeIndependent State of Papua New GuineaPeople's Democratic Republic of Y" +
	"emen Arab Republic of the Fiji IslandsSovereign Democratic Republic of FijiDemocratisch Federatief JoegoslaviëFederal De" +
	"mocratic Republic of NepalDemocratische Republiek Timor-LesteFrench Southern and Antarctic LandsUkrainian Soviet Sociali" +
	"st Republic of Viet NamDemocratic Republic of Timor-LesteDemocratische Republiek MadagaskarDemocratische Volksrepubliek " +
	"JemenDemocratische Volksrepubliek KoreaFederatie van Saint Kitts en NevisIndependent State of Western SamoaIslamitische " +
	"Republiek AfghanistanIslamitische Republiek MauritaniëOrganisatie van Afrikaanse EenheidSocialistische Republiek Roemeni" +
	"ëSomalische Democratische Republiek Sao Tomé en PrincipeBolivariaanse Republiek Venezuela (Bolivarian Republic of)Czech " +
	"and Slovak Federal Republic of Germany, Federal Republic of CameroonDemocratic Republic of MadagascarDemocratische Volks" +
	"republiek LaosHasjemitisch Koninkrijk JordaniëHeard Island and McDonald IslandsBolivarian Republic of VenezuelaBonaire, " +
	"Sint Eustatius and SabaBrits Indische OceaanterritoriumCzechoslovak Federative Republic of BrazilDemocratic Republic of " +
	"the Congo (Leopoldville)Democratic Republic of the SudanLao People's Democratic Republic of Ethiopian EmpireSaint Vincen" +
	"t and the GrenadinesSocialistische Republiek VietnamSultanate of the Maldive IslandsBonaire, Sint Eustatius en SabaCo-op" +
	"erative Republic of GuyanaCommonwealth of the PhilippinesCzechoslovak Socialist Republic of Romanian People's Republic o" +
	"f MozambiqueDemocratic Republic of Viet NamDemocratic Republic of Viet-NamDemocratische Republiek VietnamFederale Republ" +
	"iek JoegoslaviëHeardeiland en McDonaldeilandenIslamic Republic of AfghanistanIslamitische Republiek PakistanOnafhankelij" +
	"ke Staat West-SamoaBritish Indian Ocean Territory of the Wallis and Futuna IslandsCoöperatieve Republiek GuyanaDemocrati" +
	"sche Republiek SoedanDuitse Democratische Republiek AfghanistanFederale Staten van Micronesia (Federated States of)Feder" +
	"ated States of MicronesiaIslamic Republic of MauritaniaIslamic Republic of the GambiaIslamitische Staat AfghanistanMutaw" +
	"akkilite Kingdom of YemenPlurinational State of Bolivia (Plurinational State of)Saint Vincent en de GrenadinesSvalbard a" +
	"nd Jan Mayen IslandsVerenigde Staten van VenezuelaCentraal-Afrikaans Keizerrijk EthiopiëCentraal-Afrikaanse Republiek va" +
	"n de Unie van MyanmarDemocratic Federal YugoslaviaDemocratische Republiek Congo (Leopoldstad)Islamitische Republiek Gamb" +
	"iaPeople's Republic of BulgariaPeople's Republic of ZanzibarPrincipality of LiechtensteinSaint Helena and DependenciesVe" +
	"renigde Arabische Republiek EgypteFederale Republiek BraziliëIslamic Republic of PakistanIslamic State of AfghanistanPeo" +
	"ple's Republic of AlbaniaPlurinationale Staat BoliviaSultanate of Muscat and OmanSyrische Arabische Republiek JemenUnite" +
	"d States Virgin Islands of the United States Minor Outlying IslandsVerenigde Arabische EmiratenVerenigde Republiek Kamer" +
	"oenVerenigde Republiek TanzaniaVerenigde Staten van Amerikaanse MaagdeneilandenWallonia-Brussels Federation of NigeriaCo" +
	"mmonwealth of Puerto RicoCommonwealth of the BahamasEastern Republic of UruguayEuropean Economic CommunityFalkland Islan" +
	"ds (Malvinas)Federal Republic of NigeriaFederal Republic of SomaliaFederale Republiek KameroenFederale Republiek Somalië" +
	"Federatie Wallonië-BrusselFrench Community of BelgiumFrench Southern TerritoriesHashemite Kingdom of JordanHungarian Peo" +
	"ple's Republic of Southern YemenIslamitische Republiek Iran (Islamic Republic of)Libisch-Arabische Republiek Bosnië en H" +
	"erzegovinaMongolian People's Republic of BangladeshPeople's Republic of AngolaSaint Christopher and NevisUnited Republic" +
	" of CameroonUnited Republic of TanzaniaVerenigde Mexicaanse StatenFederale Republiek NigeriaFranse Zuidelijke GebiedenGe" +
	"menebest van Puerto RicoGemenebest van de Bahama'sGerman Democratic Republic of Sao Tome and PrincipeIndependent State o" +
	"f SamoaKingdom of the Netherlands (Kingdom of the)Koninkrijk der NederlandenMongolische Volksrepubliek BangladeshOnafhan" +
	"kelijke Staat SamoaPeople's Republic of BeninSaint Martin (French part)Somali Democratic Republic of AfghanistanTsjechos" +
	"lowaakse Republiek der MarshalleilandenUnited States of VenezuelaVerenigd Koninkrijk LibiëCommonwealth of AustraliaGemen" +
	"ebest der FilipijnenGrand Duchy of LuxembourgKoninkrijk Saoedi-ArabiëSaint Pierre and MiquelonSaint-Martin (Frans deel)S" +
	"int Maarten (Dutch part)Volksrepubliek Zuid-JemenBondsrepubliek DuitslandCentral African Republic of the United States o" +
	"f IndonesiaCommonwealth of Dominicaanse Republiek Trinidad en TobagoGroothertogdom LuxemburgHongaarse Volksrepubliek Moz" +
	"ambiqueIslamic Republic of IranPolish People's Republic of the Congo (Democratic Republic of)Saint-Pierre en MiquelonSul" +
	"tanaat Muscat en OmanTaiwan Province of ChinaTurks and Caicos IslandsTurks- en CaicoseilandenUnited States of American S" +
	"amoaVolksrepubliek BulgarijeVolksrepubliek RoemeniëVorstendom LiechtensteinCocos (Keeling) IslandsEuropese Gemeenschappe" +
	"nKingdom of Saudi ArabiaMalagassische Republiek Equatoriaal-GuineaPrincipality of AndorraSocialistisch EthiopiëUnited Ki" +
	"ngdom of Libyan Arab Republic of EgyptUnited States of BrazilVolksrepubliek ZanzibarBritish Virgin IslandsBritse Maagden" +
	"eilandenCentral African EmpireDemocratisch KampucheaImperial State of IranKingdom of AfghanistanKoninkrijk AfghanistanKo" +
	"ninkrijk GriekenlandPrincipality of MonacoRepublic of SeychellesRepublic of TajikistanRepublic of UzbekistanSultanaat de" +
	"r MaldivenArgentijnse Republiek der Fiji-eilandenBailiwick of GuernseyCzechoslovak Republic of Bosnia and HerzegovinaFed" +
	"eratie van MalakkaFederatie van NigeriaGemenebest AustraliëKirgizische Republiek Noord-MacedoniëKoninkrijk DenemarkenRep" +
	"ublic of GuatemalaRepublic of IndonesiaRepublic of LithuaniaRepublic of MauritiusRepublic of NicaraguaRepublic of Singap" +
	"oreRepublic of the NigerRepubliek Opper-VoltaRepubliek Zuid-Afrikaanse Unie van Socialistische SovjetrepubliekenRepublie" +
	"k Zuid-SoedanSaint Kitts and NevisSultanate of ZanzibarSvalbard en Jan MayenTsjechische Republiek der FilipijnenUnited M" +
	"exican StatesVolksrepubliek AngolaDemocratic KampucheaEuropean CommunitiesItaliaanse Republiek der SeychellenKingdom of " +
	"SwazilandKoninkrijk BulgarijeKoninkrijk HongarijeKoninkrijk NoorwegenKoninkrijk RoemeniëKoninkrijk SwazilandNederlandse " +
	"AntillenNetherlands AntillesRepublic of BotswanaRepublic of ColombiaRepublic of DjiboutiRepublic of HondurasRepublic of " +
	"KiribatiRepublic of MaldivesRepublic of ParaguayRepublic of SloveniaRepublic of SurinameRepublic of TürkiyeRepublic of Z" +
	"imbabweRepubliek Costa RicaRepubliek IndonesiëRepubliek KazachstanRepubliek MacedoniëRepubliek MontenegroRepubliek Mozam" +
	"biqueRepubliek OostenrijkRepubliek San MarinoRepubliek TanganyikaSomalische Republiek Guinee-BissauSyrian Arab Republic " +
	"of the Marshall IslandsUnited Arab EmiratesUnited Arab Republic of the Union of MyanmarVolksrepubliek BeninVolksrepublie" +
	"k Congo (Brazzaville)Volksrepubliek PolenZwitserse BondsstaatAntigua and BarbudaBailiwick of JerseyGemenebest Dominican " +
	"Republic of the Ivory CoastHelleense Republiek AzerbeidzjanHongaarse Republiek Sierra LeoneKingdom of BulgariaKingdom of" +
	" CambodiaKingdom of EswatiniKingdom of ThailandKoninkrijk CambodjaKoninkrijk EswatiniKoninkrijk ThailandKoninkrijk Tunes" +
	"iëPhilippine Republic of Trinidad and TobagoPortugese Republiek TadzjikistanPortuguese Republic of Equatorial GuineaRepu" +
	"blic of ArmeniaRepublic of AustriaRepublic of BelarusRepublic of BoliviaRepublic of BurundiRepublic of CroatiaRepublic o" +
	"f DahomeyRepublic of EcuadorRepublic of EstoniaRepublic of FinlandRepublic of GeorgiaRepublic of HungaryRepublic of Icel" +
	"andRepublic of LiberiaRepublic of MoldovaRepublic of NamibiaRepublic of SenegalRepublic of TunisiaRepublic of VanuatuRep" +
	"ubliek BulgarijeRepubliek GuatemalaRepubliek HongarijeRepubliek IvoorkustRepubliek KirgiziëRepubliek MauritiusRepubliek " +
	"MoldaviëRepubliek NicaraguaRepubliek SingaporeRepubliek SloveniëRussische Federatieve Volksrepubliek JoegoslaviëSlowaaks" +
	"e Republiek Zuid-VietnamSwiss ConfederationU.S. Virgin IslandsAntigua en BarbudaArgentine Republic of North MacedoniaEur" +
	"opean CommunityGabonese Republiek der MaldivenKingdom of BahrainKingdom of BelgiumKingdom of BurundiKingdom of DenmarkKi" +
	"ngdom of HungaryKingdom of LesothoKingdom of MoroccoKingdom of RomaniaKingdom of TunisiaKoninkrijk BahreinKoninkrijk Bel" +
	"giëKoninkrijk BurundiKoninkrijk ItaliëKoninkrijk LesothoKoninkrijk MarokkoRepublic of CyprusRepublic of KosovoRepublic o" +
	"f LatviaRepublic of MalawiRepublic of PanamaRepublic of PolandRepublic of RwandaRepublic of Serbia and MontenegroRepubli" +
	"c of TurkeyRepublic of UgandaRepublic of ZambiaRepubliek AlbaniëRepubliek ArmeniëRepubliek BotswanaRepubliek ColombiaRep" +
	"ubliek DjiboutiRepubliek GeorgiëRepubliek HondurasRepubliek KiribatiRepubliek KroatiëRepubliek LitouwenRepubliek Namibië" +
	"Republiek ParaguayRepubliek SurinameRepubliek TunesiëRepubliek ZimbabweRussian Federation of MalayaRwandese Republiek El" +
	" SalvadorSocialist EthiopiaState of LouisianaState of Palestine Liberation Organization of African UnitySultanaat Zanzib" +
	"arSyrische Republiek KaapverdiëVorstendom AndorraBrunei DarussalamCongo-BrazzavilleCongo-LeopoldstadGabonese Republic of" +
	" the PhilippinesHellenic Republic of Côte d'IvoireKingdom of BhutanKingdom of GreeceKingdom of NorwayKingdom of SwedenKo" +
	"ninkrijk BhutanKoninkrijk EgypteKoninkrijk SpanjeKoninkrijk ZwedenLebanese Republic of South Viet NamMalagasy Republic o" +
	"f South Viet-NamRepublic of ChileRepublic of GhanaRepublic of HaitiRepublic of IndiaRepublic of KenyaRepublic of MaltaRe" +
	"public of NauruRepublic of PalauRepublic of ZaireRepubliek BelarusRepubliek BoliviaRepubliek BurundiRepubliek DahomeyRep" +
	"ubliek EcuadorRepubliek EstlandRepubliek FinlandRepubliek IJslandRepubliek LetlandRepubliek LibanonRepubliek LiberiaRepu" +
	"bliek OegandaRepubliek SenegalRepubliek Servië en MontenegroRepubliek TurkijeRepubliek VanuatuRwandese Republic of Sierr" +
	"a LeoneSaint BarthélemySaint-BarthélemyState of Viet NamSultanate of OmanTsjecho-SlowakijeVorstendom MonacoWestelijke Sa" +
	"haraWit-Russische SSRevolutionaire Volksrepubliek GuineeAmerikaans-SamoaByelorussian SSRepublic of KyrgyzstanChristmas I" +
	"slandDemocratic YemenFalklandeilandenFrans-PolynesiëFranse Republiek OezbekistanFrench PolynesiaItalian Republic of El S" +
	"alvadorKingdom of EgyptKingdom of ItalyKingdom of NepalKingdom of SpainKingdom of TongaKoninkrijk JemenKoninkrijk NepalK" +
	"oninkrijk TongaNieuw-CaledoniëPitcairn IslandsPitcairneilandenRepublic of ChadRepublic of CubaRepublic of IraqRepublic o" +
	"f MaliRepublic of PeruRepubliek AngolaRepubliek CyprusRepubliek HaïtiRepubliek KosovoRepubliek MalawiRepubliek PanamaRep" +
	"ubliek RwandaRepubliek TsjaadRepubliek ZambiaRepubliek ZaïreSalomonseilandenState of BahrainState of EritreaWallis en Fu" +
	"tunaChristmaseiland ManFrench Republic of South SudanKaaimaneilandenKeizerrijk IranKingdom of IraqKingdom of LaosKingdom" +
	" of SiamKoninkrijk IrakKoninkrijk LaosKoninkrijk SiamKyrgyz Republic of Upper VoltaOekraïense SSRepublic of MontenegroRe" +
	"publiek BeninRepubliek ChiliRepubliek ChinaRepubliek GhanaRepubliek IndiaRepubliek KeniaRepubliek KoreaRepubliek MaltaRe" +
	"publiek NauruRepubliek PalauRepubliek PolenSlovak Republic of AzerbaijanSolomon IslandsSomali Republic of Cabo VerdeStaa" +
	"t PalestinaState of IsraelState of KuwaitSyrian Republic of Cape VerdeCayman IslandsCzech Republic of Costa RicaCzechosl" +
	"ovakiaEuropean Union of Soviet Socialist RepublicsKhmer Republic of KazakhstanKhmerrepubliekNorfolk IslandRepubliek Cuba" +
	"Republiek IrakRepubliek MaliRepubliek PeruRepubliek Togolese Republic of South African Union of South AfricaState of Lib" +
	"yaState of NepalState of QatarSultanaat OmanWestern SaharaÅland IslandsBouvet IslandCocoseilandenEuropese Unie van Zuid-" +
	"AfrikaFaroe IslandsFrench GuianaHeilige StoelNew BrunswickNew CaledoniaNieuw-ZeelandNoord-VietnamNorfolkeilandNorth Viet" +
	"namSouth VietnamSpaanse Staat der ComorenSpanish State of the ComorosStaat BahreinStaat EritreaStaat IsraëlStaat Koeweit" +
	"Staat VietnamUkrainian SSRepublic of San MarinoBouveteilandBurkina FasoCook IslandsCookeilandenEast GermanyFrans-GuyanaS" +
	"oviet Union of the ComorosStaat LibiëTurkmenistanWest GermanyArgentiniëIsle of ManNew ZealandNoord-KoreaNorth KoreaNova " +
	"ScotiaSaint LuciaSouth KoreaSouth YemenSovjet-Unie der ComorenStaat QatarSwitzerlandZwitserlandAntarcticaGuadeloupeMarti" +
	"niqueMontserratOost-TimorThe GambiaZuid-KoreaArgentinaFrankrijkGibraltarGreenlandGroenlandMaleisiëMongoliëOekraïneTsjech" +
	"iëAnguillaBarbadosCuraçaoFaeröerHoly SeeMalaysiaPortugalRéunionSaarlandSlovakiaBermudaCzechiaGrenadaJamaicaLebanonMayott" +
	"eOntarioQuébecRuslandTokelauUkraineBelizeCanadaCeylonFranceMexicoQuebecSyriëTuvaluArubaJapanGuamNiue"

// NameStart tells where the names of a country, language and form begin.
var NameStart = [NumCountries*NumLanguages*NumForms + 1]uint16{
	1, 1, 1, 1, 1, 1, //
	1, 2, 5, 6, 7, 10, // ALB
	10, 11, 12, 13, 14, 15, // AND
	15, 16, 17, 18, 19, 20, // ARM
	20, 21, 22, 23, 24, 25, // AUS
	25, 26, 27, 28, 29, 30, // AUT
	30, 31, 32, 33, 34, 35, // AZE
	35, 36, 37, 38, 39, 40, // BEL
	40, 41, 44, 45, 46, 49, // BGR
	49, 50, 52, 53, 54, 56, // BIH
	56, 58, 60, 62, 64, 66, // BLR
	66, 67, 68, 69, 70, 71, // CAN
	71, 72, 73, 74, 75, 76, // CHE
	76, 77, 81, 82, 83, 87, // CSK
	87, 89, 90, 92, 93, 94, // CZE
	94, 95, 96, 97, 98, 99, // DDR
	99, 101, 102, 104, 106, 107, // DEU
	107, 108, 109, 110, 111, 112, // DNK
	112, 113, 115, 116, 117, 119, // ESP
	119, 120, 121, 122, 123, 124, // EST
	124, 125, 126, 127, 128, 129, // FIN
	129, 130, 131, 132, 133, 134, // FRA
	134, 135, 136, 137, 138, 139, // GBR
	139, 140, 142, 143, 144, 146, // GEO
	146, 147, 149, 150, 151, 153, // GRC
	153, 154, 155, 156, 157, 158, // HRV
	158, 159, 164, 165, 166, 171, // HUN
	171, 172, 173, 174, 175, 176, // IRL
	176, 177, 179, 180, 181, 183, // ISL
	183, 184, 185, 186, 187, 188, // ISR
	188, 189, 191, 192, 193, 195, // ITA
	195, 196, 197, 198, 199, 200, // LIE
	200, 201, 202, 203, 204, 205, // LTU
	205, 206, 207, 208, 209, 210, // LUX
	210, 211, 212, 213, 214, 215, // LVA
	215, 216, 217, 218, 219, 220, // MCO
	220, 221, 222, 223, 224, 225, // MDA
	225, 227, 229, 231, 233, 235, // MKD
	235, 236, 238, 239, 240, 242, // MLT
	242, 243, 245, 246, 247, 249, // MNE
	249, 250, 251, 253, 254, 255, // NLD
	255, 256, 257, 258, 259, 260, // NOR
	260, 261, 262, 263, 264, 265, // NZL
	265, 266, 269, 270, 271, 274, // POL
	274, 275, 276, 277, 278, 279, // PRT
	279, 280, 284, 285, 286, 290, // ROU
	290, 292, 294, 296, 298, 300, // RUS
	300, 301, 302, 303, 304, 305, // SMR
	305, 308, 311, 314, 317, 320, // SRB
	320, 321, 322, 323, 324, 325, // SVK
	325, 326, 327, 328, 329, 330, // SVN
	330, 331, 332, 333, 334, 335, // SWE
	335, 337, 339, 341, 342, 343, // TUR
	343, 345, 347, 349, 351, 353, // UKR
	353, 354, 355, 356, 357, 358, // USA
	358, 359, 362, 363, 364, 367, // YUG
	367, 368, 370, 371, 372, 374, // AGO
	374, 375, 377, 378, 379, 381, // BDI
	381, 383, 386, 388, 390, 393, // BEN
	393, 395, 397, 399, 401, 403, // BFA
	403, 404, 405, 406, 407, 408, // BWA
	408, 411, 414, 417, 420, 423, // CAF
	423, 425, 427, 429, 430, 431, // CIV
	431, 432, 436, 439, 440, 444, // CMR
	444, 448, 452, 456, 460, 464, // COD
	464, 466, 469, 471, 473, 476, // COG
	476, 477, 480, 481, 482, 485, // COM
	485, 487, 489, 491, 492, 493, // CPV
	493, 494, 495, 496, 497, 498, // DJI
	498, 499, 500, 501, 502, 503, // DZA
	503, 504, 506, 507, 508, 510, // EAZ
	510, 513, 517, 520, 523, 527, // EGY
	527, 528, 529, 530, 531, 532, // ERI
	532, 533, 538, 539, 540, 545, // ETH
	545, 546, 547, 548, 549, 550, // GAB
	550, 551, 553, 554, 555, 557, // GHA
	557, 558, 561, 562, 563, 566, // GIN
	566, 567, 571, 572, 573, 577, // GMB
	577, 578, 579, 580, 581, 582, // GNB
	582, 583, 584, 585, 586, 587, // GNQ
	587, 588, 590, 591, 592, 594, // KEN
	594, 595, 596, 597, 598, 599, // LBR
	599, 600, 607, 611, 612, 619, // LBY
	619, 620, 621, 622, 623, 624, // LSO
	624, 625, 626, 627, 628, 629, // MAR
	629, 630, 633, 634, 635, 638, // MDG
	638, 639, 640, 641, 642, 643, // MLI
	643, 644, 646, 647, 648, 650, // MOZ
	650, 651, 652, 653, 654, 655, // MRT
	655, 656, 658, 659, 660, 662, // MUS
	662, 663, 665, 666, 667, 669, // MWI
	669, 670, 671, 672, 673, 674, // NAM
	674, 675, 676, 677, 678, 679, // NER
	679, 680, 682, 683, 684, 686, // NGA
	686, 687, 689, 690, 691, 693, // RWA
	693, 694, 697, 698, 699, 702, // SDN
	702, 703, 704, 705, 706, 707, // SEN
	707, 708, 710, 711, 712, 714, // SLE
	714, 715, 719, 720, 721, 725, // SOM
	725, 726, 727, 728, 729, 730, // SSD
	730, 731, 732, 733, 734, 735, // STP
	735, 737, 739, 741, 743, 745, // SWZ
	745, 746, 747, 748, 749, 750, // SYC
	750, 751, 752, 753, 754, 755, // TCD
	755, 756, 757, 758, 759, 760, // TGO
	760, 761, 763, 764, 765, 767, // TUN
	767, 770, 774, 777, 780, 784, // TZA
	784, 785, 787, 788, 789, 791, // UGA
	791, 792, 794, 796, 797, 799, // ZAF
	799, 800, 801, 802, 803, 804, // ZMB
	804, 805, 806, 807, 808, 809, // ZWE
	809, 810, 816, 817, 818, 824, // AFG
	824, 825, 826, 827, 828, 829, // ARE
	829, 830, 831, 832, 833, 834, // BGD
	834, 835, 837, 838, 839, 841, // BHR
	841, 842, 843, 844, 845, 846, // BRN
	846, 847, 848, 849, 850, 851, // BTN
	851, 852, 854, 855, 856, 858, // CHN
	858, 859, 860, 861, 862, 863, // CYP
	863, 864, 869, 870, 871, 876, // FJI
	876, 877, 878, 879, 880, 881, // FSM
	881, 882, 885, 886, 887, 890, // IDN
	890, 891, 893, 894, 895, 897, // IND
	897, 898, 900, 902, 903, 905, // IRN
	905, 906, 908, 909, 910, 912, // IRQ
	912, 913, 914, 915, 916, 917, // JOR
	917, 918, 919, 920, 921, 922, // JPN
	922, 923, 924, 925, 926, 927, // KAZ
	927, 928, 930, 931, 932, 934, // KGZ
	934, 939, 945, 950, 955, 961, // KHM
	961, 962, 963, 964, 965, 966, // KIR
	966, 967, 968, 969, 970, 971, // KOR
	971, 972, 973, 974, 975, 976, // KWT
	976, 977, 979, 981, 982, 984, // LAO
	984, 985, 986, 987, 988, 989, // LBN
	989, 991, 994, 996, 998, 1001, // LKA
	1001, 1003, 1005, 1007, 1008, 1010, // MDV
	1010, 1011, 1012, 1013, 1014, 1015, // MHL
	1015, 1017, 1022, 1024, 1026, 1031, // MMR
	1031, 1032, 1034, 1035, 1036, 1038, // MNG
	1038, 1040, 1042, 1044, 1046, 1048, // MYS
	1048, 1049, 1053, 1054, 1055, 1058, // NPL
	1058, 1059, 1060, 1061, 1062, 1063, // NRU
	1063, 1064, 1066, 1067, 1068, 1070, // OMN
	1070, 1071, 1076, 1077, 1078, 1083, // PAK
	1083, 1084, 1086, 1088, 1089, 1091, // PHL
	1091, 1092, 1093, 1094, 1095, 1096, // PLW
	1096, 1097, 1098, 1099, 1100, 1101, // PNG
	1101, 1102, 1103, 1104, 1105, 1106, // PRK
	1106, 1107, 1108, 1109, 1110, 1111, // QAT
	1111, 1112, 1113, 1114, 1115, 1116, // SAU
	1116, 1117, 1118, 1119, 1120, 1121, // SGP
	1121, 1122, 1123, 1124, 1125, 1126, // SLB
	1126, 1127, 1129, 1131, 1132, 1134, // SYR
	1134, 1136, 1138, 1140, 1142, 1144, // THA
	1144, 1145, 1146, 1147, 1148, 1149, // TJK
	1149, 1150, 1151, 1152, 1153, 1154, // TKM
	1154, 1155, 1156, 1157, 1158, 1159, // TLS
	1159, 1160, 1161, 1162, 1163, 1164, // TON
	1164, 1165, 1166, 1167, 1168, 1169, // TUV
	1169, 1170, 1171, 1172, 1173, 1174, // UZB
	1174, 1176, 1178, 1180, 1182, 1184, // VNM
	1184, 1185, 1186, 1187, 1188, 1189, // VUT
	1189, 1191, 1193, 1194, 1196, 1198, // WSM
	1198, 1199, 1202, 1203, 1204, 1207, // YEM
	1207, 1208, 1210, 1212, 1213, 1215, // YMD
	1215, 1216, 1217, 1218, 1219, 1220, // ARG
	1220, 1221, 1222, 1223, 1224, 1225, // ATG
	1225, 1226, 1227, 1228, 1229, 1230, // BHS
	1230, 1231, 1232, 1233, 1234, 1235, // BLZ
	1235, 1236, 1238, 1240, 1241, 1243, // BOL
	1243, 1244, 1246, 1247, 1248, 1250, // BRA
	1250, 1251, 1252, 1253, 1254, 1255, // BRB
	1255, 1256, 1257, 1258, 1259, 1260, // CHL
	1260, 1261, 1262, 1263, 1264, 1265, // COL
	1265, 1266, 1267, 1268, 1269, 1270, // CRI
	1270, 1271, 1272, 1273, 1274, 1275, // CUB
	1275, 1276, 1277, 1278, 1279, 1280, // DMA
	1280, 1281, 1282, 1283, 1284, 1285, // DOM
	1285, 1286, 1287, 1288, 1289, 1290, // ECU
	1290, 1291, 1292, 1293, 1294, 1295, // GRD
	1295, 1296, 1297, 1298, 1299, 1300, // GTM
	1300, 1301, 1303, 1304, 1305, 1307, // GUY
	1307, 1308, 1309, 1310, 1311, 1312, // HND
	1312, 1313, 1314, 1315, 1316, 1317, // HTI
	1317, 1318, 1319, 1320, 1321, 1322, // JAM
	1322, 1323, 1324, 1326, 1327, 1328, // KNA
	1328, 1329, 1330, 1331, 1332, 1333, // LCA
	1333, 1334, 1335, 1336, 1337, 1338, // MEX
	1338, 1339, 1340, 1341, 1342, 1343, // NIC
	1343, 1344, 1345, 1346, 1347, 1348, // PAN
	1348, 1349, 1350, 1351, 1352, 1353, // PER
	1353, 1354, 1355, 1356, 1357, 1358, // PRY
	1358, 1359, 1360, 1361, 1362, 1363, // SLV
	1363, 1365, 1367, 1369, 1370, 1371, // SUR
	1371, 1372, 1374, 1375, 1376, 1378, // TTO
	1378, 1379, 1380, 1381, 1382, 1383, // URY
	1383, 1384, 1385, 1386, 1387, 1388, // VCT
	1388, 1389, 1392, 1394, 1395, 1398, // VEN
	1398, 1399, 1400, 1401, 1402, 1403, // ABW
	1403, 1404, 1405, 1406, 1407, 1408, // AIA
	1408, 1409, 1410, 1411, 1412, 1413, // ALA
	1413, 1414, 1415, 1416, 1417, 1418, // ANT
	1418, 1419, 1420, 1421, 1422, 1423, // ASM
	1423, 1424, 1425, 1426, 1427, 1428, // ATA
	1428, 1429, 1430, 1431, 1432, 1433, // ATF
	1433, 1434, 1435, 1436, 1437, 1438, // BES
	1438, 1439, 1440, 1441, 1442, 1443, // BLM
	1443, 1444, 1445, 1446, 1447, 1448, // BMU
	1448, 1449, 1450, 1451, 1452, 1453, // BVT
	1453, 1454, 1455, 1456, 1457, 1458, // CCK
	1458, 1459, 1460, 1461, 1462, 1463, // COK
	1463, 1464, 1465, 1466, 1467, 1468, // CUW
	1468, 1469, 1470, 1471, 1472, 1473, // CXR
	1473, 1474, 1475, 1476, 1477, 1478, // CYM
	1478, 1479, 1480, 1481, 1482, 1483, // ESH
	1483, 1485, 1487, 1490, 1492, 1494, // EUE
	1494, 1495, 1496, 1497, 1498, 1499, // FLK
	1499, 1500, 1501, 1502, 1503, 1504, // FRO
	1504, 1505, 1506, 1507, 1508, 1509, // GGY
	1509, 1510, 1511, 1512, 1513, 1514, // GIB
	1514, 1515, 1516, 1517, 1518, 1519, // GLP
	1519, 1520, 1521, 1522, 1523, 1524, // GRL
	1524, 1525, 1526, 1527, 1528, 1529, // GUF
	1529, 1530, 1531, 1532, 1533, 1534, // GUM
	1534, 1535, 1537, 1539, 1540, 1542, // HKG
	1542, 1543, 1544, 1545, 1546, 1547, // HMD
	1547, 1548, 1549, 1550, 1551, 1552, // IMN
	1552, 1553, 1554, 1555, 1556, 1557, // IOT
	1557, 1558, 1559, 1560, 1561, 1562, // JEY
	1562, 1563, 1565, 1567, 1568, 1570, // MAC
	1570, 1571, 1572, 1573, 1574, 1575, // MAF
	1575, 1576, 1577, 1578, 1579, 1580, // MNP
	1580, 1581, 1582, 1583, 1584, 1585, // MSR
	1585, 1586, 1587, 1588, 1589, 1590, // MTQ
	1590, 1591, 1592, 1593, 1594, 1595, // MYT
	1595, 1596, 1597, 1598, 1599, 1600, // NCL
	1600, 1601, 1602, 1603, 1604, 1605, // NFK
	1605, 1606, 1607, 1608, 1609, 1610, // NIU
	1610, 1611, 1612, 1613, 1614, 1615, // PCN
	1615, 1616, 1617, 1618, 1619, 1620, // PRI
	1620, 1621, 1623, 1626, 1627, 1629, // PSE
	1629, 1630, 1631, 1632, 1633, 1634, // PYF
	1634, 1635, 1636, 1637, 1638, 1639, // REU
	1639, 1640, 1643, 1645, 1646, 1649, // RVN
	1649, 1650, 1651, 1652, 1653, 1654, // SGS
	1654, 1656, 1658, 1659, 1661, 1663, // SHN
	1663, 1664, 1665, 1666, 1667, 1668, // SJM
	1668, 1669, 1670, 1671, 1672, 1673, // SPM
	1673, 1674, 1675, 1676, 1677, 1678, // SXM
	1678, 1679, 1680, 1681, 1682, 1683, // TCA
	1683, 1684, 1685, 1686, 1687, 1688, // TKL
	1688, 1689, 1690, 1692, 1693, 1694, // TWN
	1694, 1695, 1696, 1697, 1698, 1699, // UMI
	1699, 1700, 1701, 1702, 1703, 1704, // VAT
	1704, 1705, 1706, 1707, 1708, 1709, // VGB
	1709, 1710, 1711, 1712, 1713, 1714, // VIR
	1714, 1715, 1716, 1717, 1718, 1719, // WLF
	1719, 1721, 1723, 1725, 1727, 1729, // XAU
	1729, 1730, 1731, 1732, 1733, 1734, // XKX
	1734, 1735, 1736, 1737, 1738, 1739, // XLA
	1739, 1740, 1741, 1742, 1743, 1744, // XNB
	1744, 1745, 1746, 1747, 1748, 1749, // XNS
	1749, 1750, 1751, 1752, 1753, 1754, // XON
	1754, 1755, 1756, 1757, 1758, 1759, // XQC
	1759, 1760, 1761, 1762, 1763, 1764, // XSL
	1764, 1765, 1766, 1767, 1768, 1769, // XWB
	1769,
}
