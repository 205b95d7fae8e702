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
	{"Albania", 0, 0, 9, NoArticle}, // ALB en short
	{"People's Republic of Albania", 0, 19761228, 619, The},                                              // ALB en official
	{"People's Socialist Republic of Albania", 19761228, 19910429, 630, The},                             // ALB en official
	{"Republic of Albania", 19910429, 0, 658, The},                                                       // ALB en official
	{"Albania", 0, 0, 9, NoArticle},                                                                      // ALB en un
	{"Albanië", 0, 0, 6, NoArticle},                                                                      // ALB nl short
	{"Volksrepubliek Albanië", 0, 19761228, 680, De},                                                     // ALB nl official
	{"Socialistische Volksrepubliek Albanië", 19761228, 19910429, 590, De},                               // ALB nl official
	{"Republiek Albanië", 19910429, 0, 417, De},                                                          // ALB nl official
	{"Andorra", 0, 0, 16, NoArticle},                                                                     // AND en short
	{"Principality of Andorra", 0, 0, 646, The},                                                          // AND en official
	{"Andorra", 0, 0, 16, NoArticle},                                                                     // AND en un
	{"Andorra", 0, 0, 12, NoArticle},                                                                     // AND nl short
	{"Vorstendom Andorra", 0, 0, 692, Het},                                                               // AND nl official
	{"Armenia", 0, 0, 33, NoArticle},                                                                     // ARM en short
	{"Republic of Armenia", 0, 0, 660, The},                                                              // ARM en official
	{"Armenia", 0, 0, 33, NoArticle},                                                                     // ARM en un
	{"Armenië", 0, 0, 24, NoArticle},                                                                     // ARM nl short
	{"Republiek Armenië", 0, 0, 419, De},                                                                 // ARM nl official
	{"Australia", 0, 0, 38, NoArticle},                                                                   // AUS en short
	{"Commonwealth of Australia", 0, 0, 157, The},                                                        // AUS en official
	{"Australia", 0, 0, 38, NoArticle},                                                                   // AUS en un
	{"Australië", 0, 0, 27, NoArticle},                                                                   // AUS nl short
	{"Gemenebest Australië", 0, 0, 177, Het},                                                             // AUS nl official
	{"Austria", 0, 0, 40, NoArticle},                                                                     // AUT en short
	{"Republic of Austria", 0, 0, 661, The},                                                              // AUT en official
	{"Austria", 0, 0, 40, NoArticle},                                                                     // AUT en un
	{"Oostenrijk", 0, 0, 391, NoArticle},                                                                 // AUT nl short
	{"Republiek Oostenrijk", 0, 0, 501, De},                                                              // AUT nl official
	{"Azerbaijan", 0, 0, 42, NoArticle},                                                                  // AZE en short
	{"Republic of Azerbaijan", 0, 0, 662, The},                                                           // AZE en official
	{"Azerbaijan", 0, 0, 42, NoArticle},                                                                  // AZE en un
	{"Azerbeidzjan", 0, 0, 28, NoArticle},                                                                // AZE nl short
	{"Republiek Azerbeidzjan", 0, 0, 420, De},                                                            // AZE nl official
	{"Belgium", 0, 0, 57, NoArticle},                                                                     // BEL en short
	{"Kingdom of Belgium", 0, 0, 420, The},                                                               // BEL en official
	{"Belgium", 0, 0, 57, NoArticle},                                                                     // BEL en un
	{"België", 0, 0, 35, NoArticle},                                                                      // BEL nl short
	{"Koninkrijk België", 0, 0, 269, Het},                                                                // BEL nl official
	{"Bulgaria", 0, 0, 95, NoArticle},                                                                    // BGR en short
	{"Kingdom of Bulgaria", 0, 19460915, 422, The},                                                       // BGR en official
	{"People's Republic of Bulgaria", 19460915, 19901115, 623, The},                                      // BGR en official
	{"Republic of Bulgaria", 19901115, 0, 668, The},                                                      // BGR en official
	{"Bulgaria", 0, 0, 95, NoArticle},                                                                    // BGR en un
	{"Bulgarije", 0, 0, 61, NoArticle},                                                                   // BGR nl short
	{"Koninkrijk Bulgarije", 0, 19460915, 271, Het},                                                      // BGR nl official
	{"Volksrepubliek Bulgarije", 19460915, 19901115, 684, De},                                            // BGR nl official
	{"Republiek Bulgarije", 19901115, 0, 426, De},                                                        // BGR nl official
	{"Bosnia and Herzegovina", 0, 0, 76, NoArticle},                                                      // BIH en short
	{"Republic of Bosnia and Herzegovina", 0, 19951214, 666, The},                                        // BIH en official
	{"Bosnia and Herzegovina", 19951214, 0, 76, NoArticle},                                               // BIH en official
	{"Bosnia and Herzegovina", 0, 0, 76, NoArticle},                                                      // BIH en un
	{"Bosnië en Herzegovina", 0, 0, 49, NoArticle},                                                       // BIH nl short
	{"Republiek Bosnië en Herzegovina", 0, 19951214, 424, De},                                            // BIH nl official
	{"Bosnië en Herzegovina", 19951214, 0, 49, NoArticle},                                                // BIH nl official
	{"Byelorussian SSR", 0, 19910919, 106, The},                                                          // BLR en short
	{"Belarus", 19910919, 0, 55, NoArticle},                                                              // BLR en short
	{"Byelorussian Soviet Socialist Republic", 0, 19910919, 104, The},                                    // BLR en official
	{"Republic of Belarus", 19910919, 0, 663, The},                                                       // BLR en official
	{"Byelorussian Soviet Socialist Republic", 0, 19910919, 104, The},                                    // BLR en un
	{"Belarus", 19910919, 0, 55, NoArticle},                                                              // BLR en un
	{"Wit-Russische SSR", 0, 19910919, 701, De},                                                          // BLR nl short
	{"Belarus", 19910919, 0, 34, NoArticle},                                                              // BLR nl short
	{"Wit-Russische Socialistische Sovjetrepubliek", 0, 19910919, 700, De},                               // BLR nl official
	{"Republiek Belarus", 19910919, 0, 421, De},                                                          // BLR nl official
	{"Canada", 0, 0, 120, NoArticle},                                                                     // CAN en short
	{"Canada", 0, 0, 120, NoArticle},                                                                     // CAN en official
	{"Canada", 0, 0, 120, NoArticle},                                                                     // CAN en un
	{"Canada", 0, 0, 70, NoArticle},                                                                      // CAN nl short
	{"Canada", 0, 0, 70, NoArticle},                                                                      // CAN nl official
	{"Switzerland", 0, 0, 920, NoArticle},                                                                // CHE en short
	{"Swiss Confederation", 0, 0, 919, The},                                                              // CHE en official
	{"Switzerland", 0, 0, 920, NoArticle},                                                                // CHE en un
	{"Zwitserland", 0, 0, 714, NoArticle},                                                                // CHE nl short
	{"Zwitserse Bondsstaat", 0, 0, 715, De},                                                              // CHE nl official
	{"Czechoslovakia", 0, 19930101, 197, NoArticle},                                                      // CSK en short
	{"Czechoslovak Republic", 0, 19600711, 195, The},                                                     // CSK en official
	{"Czechoslovak Socialist Republic", 19600711, 19900329, 196, The},                                    // CSK en official
	{"Czechoslovak Federative Republic", 19900329, 19900423, 194, The},                                   // CSK en official
	{"Czech and Slovak Federal Republic", 19900423, 19930101, 188, The},                                  // CSK en official
	{"Czechoslovakia", 0, 19930101, 197, NoArticle},                                                      // CSK en un
	{"Tsjecho-Slowakije", 0, 19930101, 641, NoArticle},                                                   // CSK nl short
	{"Tsjechoslowaakse Republiek", 0, 19600711, 643, De},                                                 // CSK nl official
	{"Tsjechoslowaakse Socialistische Republiek", 19600711, 19900329, 644, De},                           // CSK nl official
	{"Tsjechoslowaakse Federatieve Republiek", 19900329, 19900423, 642, De},                              // CSK nl official
	{"Tsjechische en Slowaakse Federatieve Republiek", 19900423, 19930101, 639, De},                      // CSK nl official
	{"Czech Republic", 0, 20160517, 189, The},                                                            // CZE en short
	{"Czechia", 20160517, 0, 192, NoArticle},                                                             // CZE en short
	{"Czech Republic", 0, 0, 189, The},                                                                   // CZE en official
	{"Czech Republic", 0, 20160517, 189, The},                                                            // CZE en un
	{"Czechia", 20160517, 0, 192, NoArticle},                                                             // CZE en un
	{"Tsjechië", 0, 0, 638, NoArticle},                                                                   // CZE nl short
	{"Tsjechische Republiek", 0, 0, 640, De},                                                             // CZE nl official
	{"East Germany", 0, 19901003, 229, NoArticle},                                                        // DDR en short
	{"German Democratic Republic", 0, 19901003, 304, The},                                                // DDR en official
	{"German Democratic Republic", 0, 19901003, 304, The},                                                // DDR en un
	{"Duitse Democratische Republiek", 0, 19901003, 123, De},                                             // DDR nl short
	{"Duitse Democratische Republiek", 0, 19901003, 123, De},                                             // DDR nl official
	{"West Germany", 0, 19901003, 1032, NoArticle},                                                       // DEU en short
	{"Germany", 19901003, 0, 306, NoArticle},                                                             // DEU en short
	{"Federal Republic of Germany", 0, 0, 269, The},                                                      // DEU en official
	{"Germany, Federal Republic of", 0, 19901003, 308, NoArticle},                                        // DEU en un
	{"Germany", 19901003, 0, 306, NoArticle},                                                             // DEU en un
	{"Bondsrepubliek Duitsland", 0, 19901003, 47, De},                                                    // DEU nl short
	{"Duitsland", 19901003, 0, 125, NoArticle},                                                           // DEU nl short
	{"Bondsrepubliek Duitsland", 0, 0, 47, De},                                                           // DEU nl official
	{"Denmark", 0, 0, 220, NoArticle},                                                                    // DNK en short
	{"Kingdom of Denmark", 0, 0, 426, The},                                                               // DNK en official
	{"Denmark", 0, 0, 220, NoArticle},                                                                    // DNK en un
	{"Denemarken", 0, 0, 118, NoArticle},                                                                 // DNK nl short
	{"Koninkrijk Denemarken", 0, 0, 275, Het},                                                            // DNK nl official
	{"Spain", 0, 0, 885, NoArticle},                                                                      // ESP en short
	{"Spanish State", 0, 19751122, 887, The},                                                             // ESP en official
	{"Kingdom of Spain", 19751122, 0, 442, The},                                                          // ESP en official
	{"Spain", 0, 0, 885, NoArticle},                                                                      // ESP en un
	{"Spanje", 0, 0, 599, NoArticle},                                                                     // ESP nl short
	{"Spaanse Staat", 0, 19751122, 598, De},                                                              // ESP nl official
	{"Koninkrijk Spanje", 19751122, 0, 293, Het},                                                         // ESP nl official
	{"Estonia", 0, 0, 243, NoArticle},                                                                    // EST en short
	{"Republic of Estonia", 0, 0, 689, The},                                                              // EST en official
	{"Estonia", 0, 0, 243, NoArticle},                                                                    // EST en un
	{"Estland", 0, 0, 134, NoArticle},                                                                    // EST nl short
	{"Republiek Estland", 0, 0, 449, De},                                                                 // EST nl official
	{"Finland", 0, 0, 281, NoArticle},                                                                    // FIN en short
	{"Republic of Finland", 0, 0, 692, The},                                                              // FIN en official
	{"Finland", 0, 0, 281, NoArticle},                                                                    // FIN en un
	{"Finland", 0, 0, 164, NoArticle},                                                                    // FIN nl short
	{"Republiek Finland", 0, 0, 452, De},                                                                 // FIN nl official
	{"France", 0, 0, 283, NoArticle},                                                                     // FRA en short
	{"French Republic", 0, 0, 292, The},                                                                  // FRA en official
	{"France", 0, 0, 283, NoArticle},                                                                     // FRA en un
	{"Frankrijk", 0, 0, 165, NoArticle},                                                                  // FRA nl short
	{"Franse Republiek", 0, 0, 170, De},                                                                  // FRA nl official
	{"United Kingdom", 0, 0, 994, The},                                                                   // GBR en short
	{"United Kingdom of Great Britain and Northern Ireland", 0, 0, 995, The},                             // GBR en official
	{"United Kingdom of Great Britain and Northern Ireland", 0, 0, 995, The},                             // GBR en un
	{"Verenigd Koninkrijk", 0, 0, 664, Het},                                                              // GBR nl short
	{"Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland", 0, 0, 666, Het},                        // GBR nl official
	{"Georgia", 0, 0, 301, NoArticle},                                                                    // GEO en short
	{"Republic of Georgia", 0, 19950824, 693, The},                                                       // GEO en official
	{"Georgia", 19950824, 0, 301, NoArticle},                                                             // GEO en official
	{"Georgia", 0, 0, 301, NoArticle},                                                                    // GEO en un
	{"Georgië", 0, 0, 183, NoArticle},                                                                    // GEO nl short
	{"Republiek Georgië", 0, 19950824, 455, De},                                                          // GEO nl official
	{"Georgië", 19950824, 0, 183, NoArticle},                                                             // GEO nl official
	{"Greece", 0, 0, 317, NoArticle},                                                                     // GRC en short
	{"Kingdom of Greece", 0, 19730601, 429, The},                                                         // GRC en official
	{"Hellenic Republic", 19730601, 0, 348, The},                                                         // GRC en official
	{"Greece", 0, 0, 317, NoArticle},                                                                     // GRC en un
	{"Griekenland", 0, 0, 191, NoArticle},                                                                // GRC nl short
	{"Koninkrijk Griekenland", 0, 19730601, 279, Het},                                                    // GRC nl official
	{"Helleense Republiek", 19730601, 0, 213, De},                                                        // GRC nl official
	{"Croatia", 0, 0, 179, NoArticle},                                                                    // HRV en short
	{"Republic of Croatia", 0, 0, 680, The},                                                              // HRV en official
	{"Croatia", 0, 0, 179, NoArticle},                                                                    // HRV en un
	{"Kroatië", 0, 0, 300, NoArticle},                                                                    // HRV nl short
	{"Republiek Kroatië", 0, 0, 480, De},                                                                 // HRV nl official
	{"Hungary", 0, 0, 359, NoArticle},                                                                    // HUN en short
	{"Kingdom of Hungary", 0, 19460201, 430, The},                                                        // HUN en official
	{"Republic of Hungary", 19460201, 19490820, 701, The},                                                // HUN en official
	{"Hungarian People's Republic", 19490820, 19891023, 358, The},                                        // HUN en official
	{"Republic of Hungary", 19891023, 20120101, 701, The},                                                // HUN en official
	{"Hungary", 20120101, 0, 359, NoArticle},                                                             // HUN en official
	{"Hungary", 0, 0, 359, NoArticle},                                                                    // HUN en un
	{"Hongarije", 0, 0, 217, NoArticle},                                                                  // HUN nl short
	{"Koninkrijk Hongarije", 0, 19460201, 280, Het},                                                      // HUN nl official
	{"Hongaarse Republiek", 19460201, 19490820, 215, De},                                                 // HUN nl official
	{"Hongaarse Volksrepubliek", 19490820, 19891023, 216, De},                                            // HUN nl official
	{"Republiek Hongarije", 19891023, 20120101, 463, De},                                                 // HUN nl official
	{"Hongarije", 20120101, 0, 217, NoArticle},                                                           // HUN nl official
	{"Ireland", 0, 0, 379, NoArticle},                                                                    // IRL en short
	{"Ireland", 0, 0, 379, NoArticle},                                                                    // IRL en official
	{"Ireland", 0, 0, 379, NoArticle},                                                                    // IRL en un
	{"Ierland", 0, 0, 221, NoArticle},                                                                    // IRL nl short
	{"Ierland", 0, 0, 221, NoArticle},                                                                    // IRL nl official
	{"Iceland", 0, 0, 362, NoArticle},                                                                    // ISL en short
	{"Republic of Iceland", 0, 20220101, 703, The},                                                       // ISL en official
	{"Iceland", 20220101, 0, 362, NoArticle},                                                             // ISL en official
	{"Iceland", 0, 0, 362, NoArticle},                                                                    // ISL en un
	{"IJsland", 0, 0, 223, NoArticle},                                                                    // ISL nl short
	{"Republiek IJsland", 0, 20220101, 464, De},                                                          // ISL nl official
	{"IJsland", 20220101, 0, 223, NoArticle},                                                             // ISL nl official
	{"Israel", 0, 0, 392, NoArticle},                                                                     // ISR en short
	{"State of Israel", 0, 0, 892, The},                                                                  // ISR en official
	{"Israel", 0, 0, 392, NoArticle},                                                                     // ISR en un
	{"Israël", 0, 0, 238, NoArticle},                                                                     // ISR nl short
	{"Staat Israël", 0, 0, 606, De},                                                                      // ISR nl official
	{"Italy", 0, 0, 395, NoArticle},                                                                      // ITA en short
	{"Kingdom of Italy", 0, 19460618, 432, The},                                                          // ITA en official
	{"Italian Republic", 19460618, 0, 394, The},                                                          // ITA en official
	{"Italy", 0, 0, 395, NoArticle},                                                                      // ITA en un
	{"Italië", 0, 0, 240, NoArticle},                                                                     // ITA nl short
	{"Koninkrijk Italië", 0, 19460618, 282, Het},                                                         // ITA nl official
	{"Italiaanse Republiek", 19460618, 0, 239, De},                                                       // ITA nl official
	{"Liechtenstein", 0, 0, 478, NoArticle},                                                              // LIE en short
	{"Principality of Liechtenstein", 0, 0, 647, The},                                                    // LIE en official
	{"Liechtenstein", 0, 0, 478, NoArticle},                                                              // LIE en un
	{"Liechtenstein", 0, 0, 310, NoArticle},                                                              // LIE nl short
	{"Vorstendom Liechtenstein", 0, 0, 693, Het},                                                         // LIE nl official
	{"Lithuania", 0, 0, 480, NoArticle},                                                                  // LTU en short
	{"Republic of Lithuania", 0, 0, 717, The},                                                            // LTU en official
	{"Lithuania", 0, 0, 480, NoArticle},                                                                  // LTU en un
	{"Litouwen", 0, 0, 311, NoArticle},                                                                   // LTU nl short
	{"Republiek Litouwen", 0, 0, 484, De},                                                                // LTU nl official
	{"Luxembourg", 0, 0, 484, NoArticle},                                                                 // LUX en short
	{"Grand Duchy of Luxembourg", 0, 0, 315, The},                                                        // LUX en official
	{"Luxembourg", 0, 0, 484, NoArticle},                                                                 // LUX en un
	{"Luxemburg", 0, 0, 314, NoArticle},                                                                  // LUX nl short
	{"Groothertogdom Luxemburg", 0, 0, 194, Het},                                                         // LUX nl official
	{"Latvia", 0, 0, 462, NoArticle},                                                                     // LVA en short
	{"Republic of Latvia", 0, 0, 715, The},                                                               // LVA en official
	{"Latvia", 0, 0, 462, NoArticle},                                                                     // LVA en un
	{"Letland", 0, 0, 303, NoArticle},                                                                    // LVA nl short
	{"Republiek Letland", 0, 0, 481, De},                                                                 // LVA nl official
	{"Monaco", 0, 0, 528, NoArticle},                                                                     // MCO en short
	{"Principality of Monaco", 0, 0, 648, The},                                                           // MCO en official
	{"Monaco", 0, 0, 528, NoArticle},                                                                     // MCO en un
	{"Monaco", 0, 0, 340, NoArticle},                                                                     // MCO nl short
	{"Vorstendom Monaco", 0, 0, 694, Het},                                                                // MCO nl official
	{"Moldova", 0, 0, 527, NoArticle},                                                                    // MDA en short
	{"Republic of Moldova", 0, 0, 725, The},                                                              // MDA en official
	{"Republic of Moldova", 0, 0, 725, The},                                                              // MDA en un
	{"Moldavië", 0, 0, 339, NoArticle},                                                                   // MDA nl short
	{"Republiek Moldavië", 0, 0, 491, De},                                                                // MDA nl official
	{"Macedonia", 0, 20190212, 490, NoArticle},                                                           // MKD en short
	{"North Macedonia", 20190212, 0, 582, NoArticle},                                                     // MKD en short
	{"Republic of Macedonia", 0, 20190212, 718, The},                                                     // MKD en official
	{"Republic of North Macedonia", 20190212, 0, 732, The},                                               // MKD en official
	{"The former Yugoslav Republic of Macedonia", 0, 20190214, 940, NoArticle},                           // MKD en un
	{"North Macedonia", 20190214, 0, 582, NoArticle},                                                     // MKD en un
	{"Macedonië", 0, 20190212, 317, NoArticle},                                                           // MKD nl short
	{"Noord-Macedonië", 20190212, 0, 369, NoArticle},                                                     // MKD nl short
	{"Republiek Macedonië", 0, 20190212, 485, De},                                                        // MKD nl official
	{"Republiek Noord-Macedonië", 20190212, 0, 498, De},                                                  // MKD nl official
	{"Malta", 0, 0, 507, NoArticle},                                                                      // MLT en short
	{"Malta", 0, 19741213, 507, NoArticle},                                                               // MLT en official
	{"Republic of Malta", 19741213, 0, 723, The},                                                         // MLT en official
	{"Malta", 0, 0, 507, NoArticle},                                                                      // MLT en un
	{"Malta", 0, 0, 326, NoArticle},                                                                      // MLT nl short
	{"Malta", 0, 19741213, 326, NoArticle},                                                               // MLT nl official
	{"Republiek Malta", 19741213, 0, 489, De},                                                            // MLT nl official
	{"Montenegro", 0, 0, 534, NoArticle},                                                                 // MNE en short
	{"Republic of Montenegro", 0, 20071022, 727, The},                                                    // MNE en official
	{"Montenegro", 20071022, 0, 534, NoArticle},                                                          // MNE en official
	{"Montenegro", 0, 0, 534, NoArticle},                                                                 // MNE en un
	{"Montenegro", 0, 0, 344, NoArticle},                                                                 // MNE nl short
	{"Republiek Montenegro", 0, 20071022, 492, De},                                                       // MNE nl official
	{"Montenegro", 20071022, 0, 344, NoArticle},                                                          // MNE nl official
	{"Netherlands", 0, 0, 554, The},                                                                      // NLD en short
	{"Kingdom of the Netherlands", 0, 0, 446, The},                                                       // NLD en official
	{"Netherlands", 0, 20231102, 554, The},                                                               // NLD en un
	{"Netherlands (Kingdom of the)", 20231102, 0, 556, The},                                              // NLD en un
	{"Nederland", 0, 0, 352, NoArticle},                                                                  // NLD nl short
	{"Koninkrijk der Nederlanden", 0, 0, 276, Het},                                                       // NLD nl official
	{"Norway", 0, 0, 587, NoArticle},                                                                     // NOR en short
	{"Kingdom of Norway", 0, 0, 438, The},                                                                // NOR en official
	{"Norway", 0, 0, 587, NoArticle},                                                                     // NOR en un
	{"Noorwegen", 0, 0, 372, NoArticle},                                                                  // NOR nl short
	{"Koninkrijk Noorwegen", 0, 0, 289, Het},                                                             // NOR nl official
	{"New Zealand", 0, 0, 566, NoArticle},                                                                // NZL en short
	{"New Zealand", 0, 0, 566, NoArticle},                                                                // NZL en official
	{"New Zealand", 0, 0, 566, NoArticle},                                                                // NZL en un
	{"Nieuw-Zeeland", 0, 0, 362, NoArticle},                                                              // NZL nl short
	{"Nieuw-Zeeland", 0, 0, 362, NoArticle},                                                              // NZL nl official
	{"Poland", 0, 0, 640, NoArticle},                                                                     // POL en short
	{"Republic of Poland", 0, 19520722, 738, The},                                                        // POL en official
	{"Polish People's Republic", 19520722, 19891231, 642, The},                                           // POL en official
	{"Republic of Poland", 19891231, 0, 738, The},                                                        // POL en official
	{"Poland", 0, 0, 640, NoArticle},                                                                     // POL en un
	{"Polen", 0, 0, 408, NoArticle},                                                                      // POL nl short
	{"Republiek Polen", 0, 19520722, 508, De},                                                            // POL nl official
	{"Volksrepubliek Polen", 19520722, 19891231, 688, De},                                                // POL nl official
	{"Republiek Polen", 19891231, 0, 508, De},                                                            // POL nl official
	{"Portugal", 0, 0, 643, NoArticle},                                                                   // PRT en short
	{"Portuguese Republic", 0, 0, 645, The},                                                              // PRT en official
	{"Portugal", 0, 0, 643, NoArticle},                                                                   // PRT en un
	{"Portugal", 0, 0, 409, NoArticle},                                                                   // PRT nl short
	{"Portugese Republiek", 0, 0, 410, De},                                                               // PRT nl official
	{"Romania", 0, 0, 789, NoArticle},                                                                    // ROU en short
	{"Kingdom of Romania", 0, 19471230, 439, The},                                                        // ROU en official
	{"Romanian People's Republic", 19471230, 19650821, 792, The},                                         // ROU en official
	{"Socialist Republic of Romania", 19650821, 19891228, 861, The},                                      // ROU en official
	{"Romania", 19891228, 0, 789, NoArticle},                                                             // ROU en official
	{"Romania", 0, 0, 789, NoArticle},                                                                    // ROU en un
	{"Roemenië", 0, 0, 542, NoArticle},                                                                   // ROU nl short
	{"Koninkrijk Roemenië", 0, 19471230, 290, Het},                                                       // ROU nl official
	{"Volksrepubliek Roemenië", 19471230, 19650821, 689, De},                                             // ROU nl official
	{"Socialistische Republiek Roemenië", 19650821, 19891228, 587, De},                                   // ROU nl official
	{"Roemenië", 19891228, 0, 542, NoArticle},                                                            // ROU nl official
	{"Soviet Union", 0, 19911224, 884, The},                                                              // RUS en short
	{"Russia", 19911224, 0, 793, NoArticle},                                                              // RUS en short
	{"Union of Soviet Socialist Republics", 0, 19911224, 985, The},                                       // RUS en official
	{"Russian Federation", 19911224, 0, 794, The},                                                        // RUS en official
	{"Union of Soviet Socialist Republics", 0, 19911224, 985, The},                                       // RUS en un
	{"Russian Federation", 19911224, 0, 794, The},                                                        // RUS en un
	{"Sovjet-Unie", 0, 19911224, 597, De},                                                                // RUS nl short
	{"Rusland", 19911224, 0, 544, NoArticle},                                                             // RUS nl short
	{"Unie van Socialistische Sovjetrepublieken", 0, 19911224, 657, De},                                  // RUS nl official
	{"Russische Federatie", 19911224, 0, 545, De},                                                        // RUS nl official
	{"San Marino", 0, 0, 828, NoArticle},                                                                 // SMR en short
	{"Republic of San Marino", 0, 0, 741, The},                                                           // SMR en official
	{"San Marino", 0, 0, 828, NoArticle},                                                                 // SMR en un
	{"San Marino", 0, 0, 564, NoArticle},                                                                 // SMR nl short
	{"Republiek San Marino", 0, 0, 511, De},                                                              // SMR nl official
	{"Yugoslavia", 20001101, 20030204, 1040, NoArticle},                                                  // SRB en short
	{"Serbia and Montenegro", 20030204, 20060603, 838, NoArticle},                                        // SRB en short
	{"Serbia", 20060603, 0, 836, NoArticle},                                                              // SRB en short
	{"Federal Republic of Yugoslavia", 20001101, 20030204, 272, The},                                     // SRB en official
	{"Serbia and Montenegro", 20030204, 20060603, 838, NoArticle},                                        // SRB en official
	{"Republic of Serbia", 20060603, 0, 743, The},                                                        // SRB en official
	{"Yugoslavia", 20001101, 20030204, 1040, NoArticle},                                                  // SRB en un
	{"Serbia and Montenegro", 20030204, 20060603, 838, NoArticle},                                        // SRB en un
	{"Serbia", 20060603, 0, 836, NoArticle},                                                              // SRB en un
	{"Joegoslavië", 20001101, 20030204, 249, NoArticle},                                                  // SRB nl short
	{"Servië en Montenegro", 20030204, 20060603, 569, NoArticle},                                         // SRB nl short
	{"Servië", 20060603, 0, 568, NoArticle},                                                              // SRB nl short
	{"Federale Republiek Joegoslavië", 20001101, 20030204, 149, De},                                      // SRB nl official
	{"Servië en Montenegro", 20030204, 20060603, 569, NoArticle},                                         // SRB nl official
	{"Republiek Servië", 20060603, 0, 513, De},                                                           // SRB nl official
	{"Slovakia", 0, 0, 854, NoArticle},                                                                   // SVK en short
	{"Slovak Republic", 0, 0, 853, The},                                                                  // SVK en official
	{"Slovakia", 0, 0, 854, NoArticle},                                                                   // SVK en un
	{"Slowakije", 0, 0, 584, NoArticle},                                                                  // SVK nl short
	{"Slowaakse Republiek", 0, 0, 583, De},                                                               // SVK nl official
	{"Slovenia", 0, 0, 856, NoArticle},                                                                   // SVN en short
	{"Republic of Slovenia", 0, 0, 747, The},                                                             // SVN en official
	{"Slovenia", 0, 0, 856, NoArticle},                                                                   // SVN en un
	{"Slovenië", 0, 0, 582, NoArticle},                                                                   // SVN nl short
	{"Republiek Slovenië", 0, 0, 516, De},                                                                // SVN nl official
	{"Sweden", 0, 0, 917, NoArticle},                                                                     // SWE en short
	{"Kingdom of Sweden", 0, 0, 444, The},                                                                // SWE en official
	{"Sweden", 0, 0, 917, NoArticle},                                                                     // SWE en un
	{"Zweden", 0, 0, 713, NoArticle},                                                                     // SWE nl short
	{"Koninkrijk Zweden", 0, 0, 298, Het},                                                                // SWE nl official
	{"Turkey", 0, 20220601, 957, NoArticle},                                                              // TUR en short
	{"Türkiye", 20220601, 0, 959, NoArticle},                                                             // TUR en short
	{"Republic of Turkey", 0, 20220601, 773, The},                                                        // TUR en official
	{"Republic of Türkiye", 20220601, 0, 774, The},                                                       // TUR en official
	{"Turkey", 0, 20220601, 957, NoArticle},                                                              // TUR en un
	{"Türkiye", 20220601, 0, 959, NoArticle},                                                             // TUR en un
	{"Turkije", 0, 0, 646, NoArticle},                                                                    // TUR nl short
	{"Republiek Turkije", 0, 0, 528, De},                                                                 // TUR nl official
	{"Ukrainian SSR", 0, 19910824, 979, The},                                                             // UKR en short
	{"Ukraine", 19910824, 0, 974, NoArticle},                                                             // UKR en short
	{"Ukrainian Soviet Socialist Republic", 0, 19910824, 977, The},                                       // UKR en official
	{"Ukraine", 19910824, 0, 974, NoArticle},                                                             // UKR en official
	{"Ukrainian Soviet Socialist Republic", 0, 19910824, 977, The},                                       // UKR en un
	{"Ukraine", 19910824, 0, 974, NoArticle},                                                             // UKR en un
	{"Oekraïense SSR", 0, 19910824, 380, De},                                                             // UKR nl short
	{"Oekraïne", 19910824, 0, 381, NoArticle},                                                            // UKR nl short
	{"Oekraïense Socialistische Sovjetrepubliek", 0, 19910824, 379, De},                                  // UKR nl official
	{"Oekraïne", 19910824, 0, 381, NoArticle},                                                            // UKR nl official
	{"United States", 0, 0, 1005, The},                                                                   // USA en short
	{"United States of America", 0, 0, 1009, The},                                                        // USA en official
	{"United States of America", 0, 0, 1009, The},                                                        // USA en un
	{"Verenigde Staten", 0, 0, 675, DePlural},                                                            // USA nl short
	{"Verenigde Staten van Amerika", 0, 0, 676, DePlural},                                                // USA nl official
	{"Yugoslavia", 0, 20001101, 1040, NoArticle},                                                         // YUG en short
	{"Democratic Federal Yugoslavia", 0, 19451129, 201, NoArticle},                                       // YUG en official
	{"Federal People's Republic of Yugoslavia", 19451129, 19630407, 267, The},                            // YUG en official
	{"Socialist Federal Republic of Yugoslavia", 19630407, 20001101, 859, The},                           // YUG en official
	{"Yugoslavia", 0, 20001101, 1040, NoArticle},                                                         // YUG en un
	{"Joegoslavië", 0, 20001101, 249, NoArticle},                                                         // YUG nl short
	{"Democratisch Federatief Joegoslavië", 0, 19451129, 100, NoArticle},                                 // YUG nl official
	{"Federatieve Volksrepubliek Joegoslavië", 19451129, 19630407, 160, De},                              // YUG nl official
	{"Socialistische Federatieve Republiek Joegoslavië", 19630407, 20001101, 586, De},                    // YUG nl official
	{"Angola", 0, 0, 18, NoArticle},                                                                      // AGO en short
	{"People's Republic of Angola", 0, 19920825, 620, The},                                               // AGO en official
	{"Republic of Angola", 19920825, 0, 659, The},                                                        // AGO en official
	{"Angola", 0, 0, 18, NoArticle},                                                                      // AGO en un
	{"Angola", 0, 0, 13, NoArticle},                                                                      // AGO nl short
	{"Volksrepubliek Angola", 0, 19920825, 681, De},                                                      // AGO nl official
	{"Republiek Angola", 19920825, 0, 418, De},                                                           // AGO nl official
	{"Burundi", 0, 0, 102, NoArticle},                                                                    // BDI en short
	{"Kingdom of Burundi", 0, 19661128, 423, The},                                                        // BDI en official
	{"Republic of Burundi", 19661128, 0, 669, The},                                                       // BDI en official
	{"Burundi", 0, 0, 102, NoArticle},                                                                    // BDI en un
	{"Burundi", 0, 0, 64, NoArticle},                                                                     // BDI nl short
	{"Koninkrijk Burundi", 0, 19661128, 272, Het},                                                        // BDI nl official
	{"Republiek Burundi", 19661128, 0, 427, De},                                                          // BDI nl official
	{"Dahomey", 0, 19751130, 199, NoArticle},                                                             // BEN en short
	{"Benin", 19751130, 0, 62, NoArticle},                                                                // BEN en short
	{"Republic of Dahomey", 0, 19751130, 683, The},                                                       // BEN en official
	{"People's Republic of Benin", 19751130, 19900301, 622, The},                                         // BEN en official
	{"Republic of Benin", 19900301, 0, 664, The},                                                         // BEN en official
	{"Dahomey", 0, 19751202, 199, NoArticle},                                                             // BEN en un
	{"Benin", 19751202, 0, 62, NoArticle},                                                                // BEN en un
	{"Dahomey", 0, 19751130, 99, NoArticle},                                                              // BEN nl short
	{"Benin", 19751130, 0, 38, NoArticle},                                                                // BEN nl short
	{"Republiek Dahomey", 0, 19751130, 437, De},                                                          // BEN nl official
	{"Volksrepubliek Benin", 19751130, 19900301, 683, De},                                                // BEN nl official
	{"Republiek Benin", 19900301, 0, 422, De},                                                            // BEN nl official
	{"Upper Volta", 0, 19840804, 1014, NoArticle},                                                        // BFA en short
	{"Burkina Faso", 19840804, 0, 97, NoArticle},                                                         // BFA en short
	{"Republic of Upper Volta", 0, 19840804, 776, The},                                                   // BFA en official
	{"Burkina Faso", 19840804, 0, 97, NoArticle},                                                         // BFA en official
	{"Upper Volta", 0, 19840804, 1014, NoArticle},                                                        // BFA en un
	{"Burkina Faso", 19840804, 0, 97, NoArticle},                                                         // BFA en un
	{"Opper-Volta", 0, 19840804, 392, NoArticle},                                                         // BFA nl short
	{"Burkina Faso", 19840804, 0, 62, NoArticle},                                                         // BFA nl short
	{"Republiek Opper-Volta", 0, 19840804, 502, De},                                                      // BFA nl official
	{"Burkina Faso", 19840804, 0, 62, NoArticle},                                                         // BFA nl official
	{"Botswana", 0, 0, 79, NoArticle},                                                                    // BWA en short
	{"Republic of Botswana", 0, 0, 667, The},                                                             // BWA en official
	{"Botswana", 0, 0, 79, NoArticle},                                                                    // BWA en un
	{"Botswana", 0, 0, 51, NoArticle},                                                                    // BWA nl short
	{"Republiek Botswana", 0, 0, 425, De},                                                                // BWA nl official
	{"Central African Republic", 0, 19761204, 131, The},                                                  // CAF en short
	{"Central African Empire", 19761204, 19790921, 128, The},                                             // CAF en short
	{"Central African Republic", 19790921, 0, 131, The},                                                  // CAF en short
	{"Central African Republic", 0, 19761204, 131, The},                                                  // CAF en official
	{"Central African Empire", 19761204, 19790921, 128, The},                                             // CAF en official
	{"Central African Republic", 19790921, 0, 131, The},                                                  // CAF en official
	{"Central African Republic", 0, 19761220, 131, The},                                                  // CAF en un
	{"Central African Empire", 19761220, 19790925, 128, The},                                             // CAF en un
	{"Central African Republic", 19790925, 0, 131, The},                                                  // CAF en un
	{"Centraal-Afrikaanse Republiek", 0, 19761204, 74, De},                                               // CAF nl short
	{"Centraal-Afrikaans Keizerrijk", 19761204, 19790921, 72, Het},                                       // CAF nl short
	{"Centraal-Afrikaanse Republiek", 19790921, 0, 74, De},                                               // CAF nl short
	{"Centraal-Afrikaanse Republiek", 0, 19761204, 74, De},                                               // CAF nl official
	{"Centraal-Afrikaans Keizerrijk", 19761204, 19790921, 72, Het},                                       // CAF nl official
	{"Centraal-Afrikaanse Republiek", 19790921, 0, 74, De},                                               // CAF nl official
	{"Ivory Coast", 0, 19860101, 397, The},                                                               // CIV en short
	{"Côte d'Ivoire", 19860101, 0, 177, NoArticle},                                                       // CIV en short
	{"Republic of the Ivory Coast", 0, 19860101, 763, The},                                               // CIV en official
	{"Republic of Côte d'Ivoire", 19860101, 0, 679, The},                                                 // CIV en official
	{"Ivory Coast", 0, 19860101, 397, The},                                                               // CIV en un
	{"Côte d'Ivoire", 19860101, 0, 177, NoArticle},                                                       // CIV en un
	{"Ivoorkust", 0, 0, 241, NoArticle},                                                                  // CIV nl short
	{"Republiek Ivoorkust", 0, 0, 469, De},                                                               // CIV nl official
	{"Cameroon", 0, 0, 117, NoArticle},                                                                   // CMR en short
	{"Republic of Cameroon", 0, 19611001, 671, The},                                                      // CMR en official
	{"Federal Republic of Cameroon", 19611001, 19720602, 268, The},                                       // CMR en official
	{"United Republic of Cameroon", 19720602, 19840204, 999, The},                                        // CMR en official
	{"Republic of Cameroon", 19840204, 0, 671, The},                                                      // CMR en official
	{"Cameroon", 0, 19750310, 117, NoArticle},                                                            // CMR en un
	{"United Republic of Cameroon", 19750310, 19840204, 999, The},                                        // CMR en un
	{"Cameroon", 19840204, 0, 117, NoArticle},                                                            // CMR en un
	{"Kameroen", 0, 0, 255, NoArticle},                                                                   // CMR nl short
	{"Republiek Kameroen", 0, 19611001, 472, De},                                                         // CMR nl official
	{"Federale Republiek Kameroen", 19611001, 19720602, 150, De},                                         // CMR nl official
	{"Verenigde Republiek Kameroen", 19720602, 19840204, 672, De},                                        // CMR nl official
	{"Republiek Kameroen", 19840204, 0, 472, De},                                                         // CMR nl official
	{"Congo (Leopoldville)", 0, 19640801, 170, The},                                                      // COD en short
	{"Democratic Republic of the Congo", 19640801, 19711027, 209, The},                                   // COD en short
	{"Zaire", 19711027, 19970517, 1044, NoArticle},                                                       // COD en short
	{"Democratic Republic of the Congo", 19970517, 0, 209, The},                                          // COD en short
	{"Republic of the Congo (Leopoldville)", 0, 19640801, 759, The},                                      // COD en official
	{"Democratic Republic of the Congo", 19640801, 19711027, 209, The},                                   // COD en official
	{"Republic of Zaire", 19711027, 19970517, 783, The},                                                  // COD en official
	{"Democratic Republic of the Congo", 19970517, 0, 209, The},                                          // COD en official
	{"Congo (Leopoldville)", 0, 19640801, 170, The},                                                      // COD en un
	{"Congo (Democratic Republic of)", 19640801, 19711027, 169, The},                                     // COD en un
	{"Zaire", 19711027, 19970517, 1044, NoArticle},                                                       // COD en un
	{"Democratic Republic of the Congo", 19970517, 0, 209, The},                                          // COD en un
	{"Congo-Leopoldstad", 0, 19711027, 90, NoArticle},                                                    // COD nl short
	{"Zaïre", 19711027, 19970517, 702, NoArticle},                                                        // COD nl short
	{"Democratische Republiek Congo", 19970517, 0, 104, De},                                              // COD nl short
	{"Republiek Congo (Leopoldstad)", 0, 19640801, 433, De},                                              // COD nl official
	{"Democratische Republiek Congo", 19640801, 19711027, 104, De},                                       // COD nl official
	{"Republiek Zaïre", 19711027, 19970517, 533, De},                                                     // COD nl official
	{"Democratische Republiek Congo", 19970517, 0, 104, De},                                              // COD nl official
	{"Congo (Brazzaville)", 0, 19711027, 167, The},                                                       // COG en short
	{"Congo", 19711027, 0, 165, The},                                                                     // COG en short
	{"Republic of the Congo", 0, 19700101, 757, The},                                                     // COG en official
	{"People's Republic of the Congo", 19700101, 19910610, 627, The},                                     // COG en official
	{"Republic of the Congo", 19910610, 0, 757, The},                                                     // COG en official
	{"Congo (Brazzaville)", 0, 19711115, 167, The},                                                       // COG en un
	{"Congo", 19711115, 0, 165, The},                                                                     // COG en un
	{"Congo-Brazzaville", 0, 19711027, 89, NoArticle},                                                    // COG nl short
	{"Congo", 19711027, 0, 88, NoArticle},                                                                // COG nl short
	{"Republiek Congo", 0, 19700101, 431, De},                                                            // COG nl official
	{"Volksrepubliek Congo", 19700101, 19910610, 686, De},                                                // COG nl official
	{"Republiek Congo", 19910610, 0, 431, De},                                                            // COG nl official
	{"Comoros", 0, 0, 163, The},                                                                          // COM en short
	{"State of the Comoros", 0, 19781001, 900, The},                                                      // COM en official
	{"Federal Islamic Republic of the Comoros", 19781001, 20011223, 266, The},                            // COM en official
	{"Union of the Comoros", 20011223, 0, 987, The},                                                      // COM en official
	{"Comoros", 0, 0, 163, The},                                                                          // COM en un
	{"Comoren", 0, 0, 87, DePlural},                                                                      // COM nl short
	{"Staat der Comoren", 0, 19781001, 604, De},                                                          // COM nl official
	{"Islamitische Bondsrepubliek der Comoren", 19781001, 20011223, 230, De},                             // COM nl official
	{"Unie der Comoren", 20011223, 0, 653, De},                                                           // COM nl official
	{"Cape Verde", 0, 20131024, 123, NoArticle},                                                          // CPV en short
	{"Cabo Verde", 20131024, 0, 107, NoArticle},                                                          // CPV en short
	{"Republic of Cape Verde", 0, 20131024, 673, The},                                                    // CPV en official
	{"Republic of Cabo Verde", 20131024, 0, 670, The},                                                    // CPV en official
	{"Cape Verde", 0, 20131024, 123, NoArticle},                                                          // CPV en un
	{"Cabo Verde", 20131024, 0, 107, NoArticle},                                                          // CPV en un
	{"Kaapverdië", 0, 0, 254, NoArticle},                                                                 // CPV nl short
	{"Republiek Kaapverdië", 0, 0, 471, De},                                                              // CPV nl official
	{"Djibouti", 0, 0, 222, NoArticle},                                                                   // DJI en short
	{"Republic of Djibouti", 0, 0, 684, The},                                                             // DJI en official
	{"Djibouti", 0, 0, 222, NoArticle},                                                                   // DJI en un
	{"Djibouti", 0, 0, 119, NoArticle},                                                                   // DJI nl short
	{"Republiek Djibouti", 0, 0, 444, De},                                                                // DJI nl official
	{"Algeria", 0, 0, 11, NoArticle},                                                                     // DZA en short
	{"People's Democratic Republic of Algeria", 0, 0, 616, The},                                          // DZA en official
	{"Algeria", 0, 0, 11, NoArticle},                                                                     // DZA en un
	{"Algerije", 0, 0, 7, NoArticle},                                                                     // DZA nl short
	{"Democratische Volksrepubliek Algerije", 0, 0, 113, De},                                             // DZA nl official
	{"Zanzibar", 0, 19640426, 1048, NoArticle},                                                           // EAZ en short
	{"Sultanate of Zanzibar", 0, 19640112, 907, The},                                                     // EAZ en official
	{"People's Republic of Zanzibar", 19640112, 19640426, 628, The},                                      // EAZ en official
	{"Zanzibar", 0, 19640426, 1048, NoArticle},                                                           // EAZ en un
	{"Zanzibar", 0, 19640426, 704, NoArticle},                                                            // EAZ nl short
	{"Sultanaat Zanzibar", 0, 19640112, 615, Het},                                                        // EAZ nl official
	{"Volksrepubliek Zanzibar", 19640112, 19640426, 690, De},                                             // EAZ nl official
	{"Egypt", 0, 19580221, 233, NoArticle},                                                               // EGY en short
	{"United Arab Republic", 19580221, 19710902, 991, The},                                               // EGY en short
	{"Egypt", 19710902, 0, 233, NoArticle},                                                               // EGY en short
	{"Kingdom of Egypt", 0, 19530618, 427, The},                                                          // EGY en official
	{"Republic of Egypt", 19530618, 19580221, 686, The},                                                  // EGY en official
	{"United Arab Republic", 19580221, 19710902, 991, The},                                               // EGY en official
	{"Arab Republic of Egypt", 19710902, 0, 29, The},                                                     // EGY en official
	{"Egypt", 0, 19580221, 233, NoArticle},                                                               // EGY en un
	{"United Arab Republic", 19580221, 19710902, 991, The},                                               // EGY en un
	{"Egypt", 19710902, 0, 233, NoArticle},                                                               // EGY en un
	{"Egypte", 0, 19580221, 127, NoArticle},                                                              // EGY nl short
	{"Verenigde Arabische Republiek", 19580221, 19710902, 669, De},                                       // EGY nl short
	{"Egypte", 19710902, 0, 127, NoArticle},                                                              // EGY nl short
	{"Koninkrijk Egypte", 0, 19530618, 277, Het},                                                         // EGY nl official
	{"Republiek Egypte", 19530618, 19580221, 446, De},                                                    // EGY nl official
	{"Verenigde Arabische Republiek", 19580221, 19710902, 669, De},                                       // EGY nl official
	{"Arabische Republiek Egypte", 19710902, 0, 20, De},                                                  // EGY nl official
	{"Eritrea", 0, 0, 241, NoArticle},                                                                    // ERI en short
	{"State of Eritrea", 0, 0, 891, The},                                                                 // ERI en official
	{"Eritrea", 0, 0, 241, NoArticle},                                                                    // ERI en un
	{"Eritrea", 0, 0, 133, NoArticle},                                                                    // ERI nl short
	{"Staat Eritrea", 0, 0, 605, De},                                                                     // ERI nl official
	{"Ethiopia", 0, 0, 247, NoArticle},                                                                   // ETH en short
	{"Ethiopian Empire", 0, 19750321, 250, The},                                                          // ETH en official
	{"Socialist Ethiopia", 19750321, 19870910, 858, NoArticle},                                           // ETH en official
	{"People's Democratic Republic of Ethiopia", 19870910, 19910528, 617, The},                           // ETH en official
	{"Ethiopia", 19910528, 19950821, 247, NoArticle},                                                     // ETH en official
	{"Federal Democratic Republic of Ethiopia", 19950821, 0, 264, The},                                   // ETH en official
	{"Ethiopia", 0, 0, 247, NoArticle},                                                                   // ETH en un
	{"Ethiopië", 0, 0, 136, NoArticle},                                                                   // ETH nl short
	{"Keizerrijk Ethiopië", 0, 19750321, 257, Het},                                                       // ETH nl official
	{"Socialistisch Ethiopië", 19750321, 19870910, 585, NoArticle},                                       // ETH nl official
	{"Democratische Volksrepubliek Ethiopië", 19870910, 19910528, 114, De},                               // ETH nl official
	{"Ethiopië", 19910528, 19950821, 136, NoArticle},                                                     // ETH nl official
	{"Federale Democratische Republiek Ethiopië", 19950821, 0, 146, De},                                  // ETH nl official
	{"Gabon", 0, 0, 296, NoArticle},                                                                      // GAB en short
	{"Gabonese Republic", 0, 0, 298, The},                                                                // GAB en official
	{"Gabon", 0, 0, 296, NoArticle},                                                                      // GAB en un
	{"Gabon", 0, 0, 173, NoArticle},                                                                      // GAB nl short
	{"Gabonese Republiek", 0, 0, 174, De},                                                                // GAB nl official
	{"Ghana", 0, 0, 309, NoArticle},                                                                      // GHA en short
	{"Ghana", 0, 19600701, 309, NoArticle},                                                               // GHA en official
	{"Republic of Ghana", 19600701, 0, 694, The},                                                         // GHA en official
	{"Ghana", 0, 0, 309, NoArticle},                                                                      // GHA en un
	{"Ghana", 0, 0, 185, NoArticle},                                                                      // GHA nl short
	{"Ghana", 0, 19600701, 185, NoArticle},                                                               // GHA nl official
	{"Republiek Ghana", 19600701, 0, 456, De},                                                            // GHA nl official
	{"Guinea", 0, 0, 335, NoArticle},                                                                     // GIN en short
	{"Republic of Guinea", 0, 19781121, 696, The},                                                        // GIN en official
	{"People's Revolutionary Republic of Guinea", 19781121, 19840523, 629, The},                          // GIN en official
	{"Republic of Guinea", 19840523, 0, 696, The},                                                        // GIN en official
	{"Guinea", 0, 0, 335, NoArticle},                                                                     // GIN en un
	{"Guinee", 0, 0, 203, NoArticle},                                                                     // GIN nl short
	{"Republiek Guinee", 0, 19781121, 458, De},                                                           // GIN nl official
	{"Revolutionaire Volksrepubliek Guinee", 19781121, 19840523, 541, De},                                // GIN nl official
	{"Republiek Guinee", 19840523, 0, 458, De},                                                           // GIN nl official
	{"Gambia", 0, 0, 299, The},                                                                           // GMB en short
	{"The Gambia", 0, 19700424, 941, NoArticle},                                                          // GMB en official
	{"Republic of the Gambia", 19700424, 20151211, 761, The},                                             // GMB en official
	{"Islamic Republic of the Gambia", 20151211, 20170129, 387, The},                                     // GMB en official
	{"Republic of the Gambia", 20170129, 0, 761, The},                                                    // GMB en official
	{"Gambia", 0, 0, 299, The},                                                                           // GMB en un
	{"Gambia", 0, 0, 175, NoArticle},                                                                     // GMB nl short
	{"Gambia", 0, 19700424, 175, NoArticle},                                                              // GMB nl official
	{"Republiek Gambia", 19700424, 20151211, 453, De},                                                    // GMB nl official
	{"Islamitische Republiek Gambia", 20151211, 20170129, 232, De},                                       // GMB nl official
	{"Republiek Gambia", 20170129, 0, 453, De},                                                           // GMB nl official
	{"Guinea-Bissau", 0, 0, 337, NoArticle},                                                              // GNB en short
	{"Republic of Guinea-Bissau", 0, 0, 698, The},                                                        // GNB en official
	{"Guinea-Bissau", 0, 0, 337, NoArticle},                                                              // GNB en un
	{"Guinee-Bissau", 0, 0, 204, NoArticle},                                                              // GNB nl short
	{"Republiek Guinee-Bissau", 0, 0, 460, De},                                                           // GNB nl official
	{"Equatorial Guinea", 0, 0, 239, NoArticle},                                                          // GNQ en short
	{"Republic of Equatorial Guinea", 0, 0, 688, The},                                                    // GNQ en official
	{"Equatorial Guinea", 0, 0, 239, NoArticle},                                                          // GNQ en un
	{"Equatoriaal-Guinea", 0, 0, 132, NoArticle},                                                         // GNQ nl short
	{"Republiek Equatoriaal-Guinea", 0, 0, 448, De},                                                      // GNQ nl official
	{"Kenya", 0, 0, 412, NoArticle},                                                                      // KEN en short
	{"Kenya", 0, 19641212, 412, NoArticle},                                                               // KEN en official
	{"Republic of Kenya", 19641212, 0, 709, The},                                                         // KEN en official
	{"Kenya", 0, 0, 412, NoArticle},                                                                      // KEN en un
	{"Kenia", 0, 0, 259, NoArticle},                                                                      // KEN nl short
	{"Kenia", 0, 19641212, 259, NoArticle},                                                               // KEN nl official
	{"Republiek Kenia", 19641212, 0, 475, De},                                                            // KEN nl official
	{"Liberia", 0, 0, 469, NoArticle},                                                                    // LBR en short
	{"Republic of Liberia", 0, 0, 716, The},                                                              // LBR en official
	{"Liberia", 0, 0, 469, NoArticle},                                                                    // LBR en un
	{"Liberia", 0, 0, 305, NoArticle},                                                                    // LBR nl short
	{"Republiek Liberia", 0, 0, 483, De},                                                                 // LBR nl official
	{"Libya", 0, 0, 471, NoArticle},                                                                      // LBY en short
	{"United Kingdom of Libya", 0, 19630426, 997, The},                                                   // LBY en official
	{"Kingdom of Libya", 19630426, 19690901, 435, The},                                                   // LBY en official
	{"Libyan Arab Republic", 19690901, 19770302, 476, The},                                               // LBY en official
	{"Socialist People's Libyan Arab Jamahiriya", 19770302, 19860415, 860, The},                          // LBY en official
	{"Great Socialist People's Libyan Arab Jamahiriya", 19860415, 20110916, 316, The},                    // LBY en official
	{"Libya", 20110916, 20130108, 471, NoArticle},                                                        // LBY en official
	{"State of Libya", 20130108, 0, 894, The},                                                            // LBY en official
	{"Libya", 0, 19710106, 471, NoArticle},                                                               // LBY en un
	{"Libyan Arab Republic", 19710106, 19770418, 476, The},                                               // LBY en un
	{"Libyan Arab Jamahiriya", 19770418, 20110916, 475, The},                                             // LBY en un
	{"Libya", 20110916, 0, 471, NoArticle},                                                               // LBY en un
	{"Libië", 0, 0, 306, NoArticle},                                                                      // LBY nl short
	{"Verenigd Koninkrijk Libië", 0, 19630426, 665, Het},                                                 // LBY nl official
	{"Koninkrijk Libië", 19630426, 19690901, 286, Het},                                                   // LBY nl official
	{"Libisch-Arabische Republiek", 19690901, 19770302, 308, De},                                         // LBY nl official
	{"Libisch-Arabische Socialistische Volks-Jamahiriyya", 19770302, 19860415, 309, De},                  // LBY nl official
	{"Grote Libisch-Arabische Socialistische Volks-Jamahiriyya", 19860415, 20110916, 195, De},            // LBY nl official
	{"Libië", 20110916, 20130108, 306, NoArticle},                                                        // LBY nl official
	{"Staat Libië", 20130108, 0, 608, De},                                                                // LBY nl official
	{"Lesotho", 0, 0, 467, NoArticle},                                                                    // LSO en short
	{"Kingdom of Lesotho", 0, 0, 434, The},                                                               // LSO en official
	{"Lesotho", 0, 0, 467, NoArticle},                                                                    // LSO en un
	{"Lesotho", 0, 0, 302, NoArticle},                                                                    // LSO nl short
	{"Koninkrijk Lesotho", 0, 0, 285, Het},                                                               // LSO nl official
	{"Morocco", 0, 0, 540, NoArticle},                                                                    // MAR en short
	{"Kingdom of Morocco", 0, 0, 436, The},                                                               // MAR en official
	{"Morocco", 0, 0, 540, NoArticle},                                                                    // MAR en un
	{"Marokko", 0, 0, 328, NoArticle},                                                                    // MAR nl short
	{"Koninkrijk Marokko", 0, 0, 287, Het},                                                               // MAR nl official
	{"Madagascar", 0, 0, 491, NoArticle},                                                                 // MDG en short
	{"Malagasy Republic", 0, 19751230, 493, The},                                                         // MDG en official
	{"Democratic Republic of Madagascar", 19751230, 19920918, 207, The},                                  // MDG en official
	{"Republic of Madagascar", 19920918, 0, 719, The},                                                    // MDG en official
	{"Madagascar", 0, 0, 491, NoArticle},                                                                 // MDG en un
	{"Madagaskar", 0, 0, 318, NoArticle},                                                                 // MDG nl short
	{"Malagassische Republiek", 0, 19751230, 319, De},                                                    // MDG nl official
	{"Democratische Republiek Madagaskar", 19751230, 19920918, 107, De},                                  // MDG nl official
	{"Republiek Madagaskar", 19920918, 0, 486, De},                                                       // MDG nl official
	{"Mali", 0, 0, 505, NoArticle},                                                                       // MLI en short
	{"Republic of Mali", 0, 0, 722, The},                                                                 // MLI en official
	{"Mali", 0, 0, 505, NoArticle},                                                                       // MLI en un
	{"Mali", 0, 0, 325, NoArticle},                                                                       // MLI nl short
	{"Republiek Mali", 0, 0, 488, De},                                                                    // MLI nl official
	{"Mozambique", 0, 0, 542, NoArticle},                                                                 // MOZ en short
	{"People's Republic of Mozambique", 0, 19901130, 625, The},                                           // MOZ en official
	{"Republic of Mozambique", 19901130, 0, 728, The},                                                    // MOZ en official
	{"Mozambique", 0, 0, 542, NoArticle},                                                                 // MOZ en un
	{"Mozambique", 0, 0, 348, NoArticle},                                                                 // MOZ nl short
	{"Volksrepubliek Mozambique", 0, 19901130, 687, De},                                                  // MOZ nl official
	{"Republiek Mozambique", 19901130, 0, 493, De},                                                       // MOZ nl official
	{"Mauritania", 0, 0, 515, NoArticle},                                                                 // MRT en short
	{"Islamic Republic of Mauritania", 0, 0, 384, The},                                                   // MRT en official
	{"Mauritania", 0, 0, 515, NoArticle},                                                                 // MRT en un
	{"Mauritanië", 0, 0, 332, NoArticle},                                                                 // MRT nl short
	{"Islamitische Republiek Mauritanië", 0, 0, 234, De},                                                 // MRT nl official
	{"Mauritius", 0, 0, 517, NoArticle},                                                                  // MUS en short
	{"Mauritius", 0, 19920312, 517, NoArticle},                                                           // MUS en official
	{"Republic of Mauritius", 19920312, 0, 724, The},                                                     // MUS en official
	{"Mauritius", 0, 0, 517, NoArticle},                                                                  // MUS en un
	{"Mauritius", 0, 0, 333, NoArticle},                                                                  // MUS nl short
	{"Mauritius", 0, 19920312, 333, NoArticle},                                                           // MUS nl official
	{"Republiek Mauritius", 19920312, 0, 490, De},                                                        // MUS nl official
	{"Malawi", 0, 0, 494, NoArticle},                                                                     // MWI en short
	{"Malawi", 0, 19660706, 494, NoArticle},                                                              // MWI en official
	{"Republic of Malawi", 19660706, 0, 720, The},                                                        // MWI en official
	{"Malawi", 0, 0, 494, NoArticle},                                                                     // MWI en un
	{"Malawi", 0, 0, 320, NoArticle},                                                                     // MWI nl short
	{"Malawi", 0, 19660706, 320, NoArticle},                                                              // MWI nl official
	{"Republiek Malawi", 19660706, 0, 487, De},                                                           // MWI nl official
	{"Namibia", 0, 0, 547, NoArticle},                                                                    // NAM en short
	{"Republic of Namibia", 0, 0, 729, The},                                                              // NAM en official
	{"Namibia", 0, 0, 547, NoArticle},                                                                    // NAM en un
	{"Namibië", 0, 0, 350, NoArticle},                                                                    // NAM nl short
	{"Republiek Namibië", 0, 0, 494, De},                                                                 // NAM nl official
	{"Niger", 0, 0, 571, NoArticle},                                                                      // NER en short
	{"Republic of the Niger", 0, 0, 765, The},                                                            // NER en official
	{"Niger", 0, 0, 571, The},                                                                            // NER en un
	{"Niger", 0, 0, 364, NoArticle},                                                                      // NER nl short
	{"Republiek Niger", 0, 0, 497, De},                                                                   // NER nl official
	{"Nigeria", 0, 0, 573, NoArticle},                                                                    // NGA en short
	{"Federation of Nigeria", 0, 19631001, 276, The},                                                     // NGA en official
	{"Federal Republic of Nigeria", 19631001, 0, 270, The},                                               // NGA en official
	{"Nigeria", 0, 0, 573, NoArticle},                                                                    // NGA en un
	{"Nigeria", 0, 0, 365, NoArticle},                                                                    // NGA nl short
	{"Federatie van Nigeria", 0, 19631001, 156, De},                                                      // NGA nl official
	{"Federale Republiek Nigeria", 19631001, 0, 151, De},                                                 // NGA nl official
	{"Rwanda", 0, 0, 796, NoArticle},                                                                     // RWA en short
	{"Rwandese Republic", 0, 20030604, 798, The},                                                         // RWA en official
	{"Republic of Rwanda", 20030604, 0, 740, The},                                                        // RWA en official
	{"Rwanda", 0, 0, 796, NoArticle},                                                                     // RWA en un
	{"Rwanda", 0, 0, 546, NoArticle},                                                                     // RWA nl short
	{"Rwandese Republiek", 0, 20030604, 547, De},                                                         // RWA nl official
	{"Republiek Rwanda", 20030604, 0, 510, De},                                                           // RWA nl official
	{"Sudan", 0, 0, 902, NoArticle},                                                                      // SDN en short
	{"Republic of the Sudan", 0, 19690525, 767, The},                                                     // SDN en official
	{"Democratic Republic of the Sudan", 19690525, 19851010, 214, The},                                   // SDN en official
	{"Republic of the Sudan", 19851010, 0, 767, The},                                                     // SDN en official
	{"Sudan", 0, 0, 902, The},                                                                            // SDN en un
	{"Soedan", 0, 0, 591, NoArticle},                                                                     // SDN nl short
	{"Republiek Soedan", 0, 19690525, 517, De},                                                           // SDN nl official
	{"Democratische Republiek Soedan", 19690525, 19851010, 109, De},                                      // SDN nl official
	{"Republiek Soedan", 19851010, 0, 517, De},                                                           // SDN nl official
	{"Senegal", 0, 0, 834, NoArticle},                                                                    // SEN en short
	{"Republic of Senegal", 0, 0, 742, The},                                                              // SEN en official
	{"Senegal", 0, 0, 834, NoArticle},                                                                    // SEN en un
	{"Senegal", 0, 0, 567, NoArticle},                                                                    // SEN nl short
	{"Republiek Senegal", 0, 0, 512, De},                                                                 // SEN nl official
	{"Sierra Leone", 0, 0, 845, NoArticle},                                                               // SLE en short
	{"Sierra Leone", 0, 19710419, 845, NoArticle},                                                        // SLE en official
	{"Republic of Sierra Leone", 19710419, 0, 745, The},                                                  // SLE en official
	{"Sierra Leone", 0, 0, 845, NoArticle},                                                               // SLE en un
	{"Sierra Leone", 0, 0, 573, NoArticle},                                                               // SLE nl short
	{"Sierra Leone", 0, 19710419, 573, NoArticle},                                                        // SLE nl official
	{"Republiek Sierra Leone", 19710419, 0, 514, De},                                                     // SLE nl official
	{"Somalia", 0, 0, 870, NoArticle},                                                                    // SOM en short
	{"Somali Republic", 0, 19691021, 868, The},                                                           // SOM en official
	{"Somali Democratic Republic", 19691021, 20040201, 867, The},                                         // SOM en official
	{"Somali Republic", 20040201, 20120801, 868, The},                                                    // SOM en official
	{"Federal Republic of Somalia", 20120801, 0, 271, The},                                               // SOM en official
	{"Somalia", 0, 0, 870, NoArticle},                                                                    // SOM en un
	{"Somalië", 0, 0, 593, NoArticle},                                                                    // SOM nl short
	{"Somalische Republiek", 0, 19691021, 595, De},                                                       // SOM nl official
	{"Somalische Democratische Republiek", 19691021, 20040201, 594, De},                                  // SOM nl official
	{"Somalische Republiek", 20040201, 20120801, 595, De},                                                // SOM nl official
	{"Federale Republiek Somalië", 20120801, 0, 152, De},                                                 // SOM nl official
	{"South Sudan", 0, 0, 878, NoArticle},                                                                // SSD en short
	{"Republic of South Sudan", 0, 0, 749, The},                                                          // SSD en official
	{"South Sudan", 0, 0, 878, NoArticle},                                                                // SSD en un
	{"Zuid-Soedan", 0, 0, 711, NoArticle},                                                                // SSD nl short
	{"Republiek Zuid-Soedan", 0, 0, 537, De},                                                             // SSD nl official
	{"Sao Tome and Principe", 0, 0, 830, NoArticle},                                                      // STP en short
	{"Democratic Republic of Sao Tome and Principe", 0, 0, 208, The},                                     // STP en official
	{"Sao Tome and Principe", 0, 0, 830, NoArticle},                                                      // STP en un
	{"Sao Tomé en Principe", 0, 0, 565, NoArticle},                                                       // STP nl short
	{"Democratische Republiek Sao Tomé en Principe", 0, 0, 108, De},                                      // STP nl official
	{"Swaziland", 0, 20180419, 915, NoArticle},                                                           // SWZ en short
	{"Eswatini", 20180419, 0, 245, NoArticle},                                                            // SWZ en short
	{"Kingdom of Swaziland", 0, 20180419, 443, The},                                                      // SWZ en official
	{"Kingdom of Eswatini", 20180419, 0, 428, The},                                                       // SWZ en official
	{"Swaziland", 0, 20180419, 915, NoArticle},                                                           // SWZ en un
	{"Eswatini", 20180419, 0, 245, NoArticle},                                                            // SWZ en un
	{"Swaziland", 0, 20180419, 619, NoArticle},                                                           // SWZ nl short
	{"Eswatini", 20180419, 0, 135, NoArticle},                                                            // SWZ nl short
	{"Koninkrijk Swaziland", 0, 20180419, 294, Het},                                                      // SWZ nl official
	{"Koninkrijk Eswatini", 20180419, 0, 278, Het},                                                       // SWZ nl official
	{"Seychelles", 0, 0, 841, The},                                                                       // SYC en short
	{"Republic of Seychelles", 0, 0, 744, The},                                                           // SYC en official
	{"Seychelles", 0, 0, 841, NoArticle},                                                                 // SYC en un
	{"Seychellen", 0, 0, 571, DePlural},                                                                  // SYC nl short
	{"Republiek der Seychellen", 0, 0, 442, De},                                                          // SYC nl official
	{"Chad", 0, 0, 140, NoArticle},                                                                       // TCD en short
	{"Republic of Chad", 0, 0, 674, The},                                                                 // TCD en official
	{"Chad", 0, 0, 140, NoArticle},                                                                       // TCD en un
	{"Tsjaad", 0, 0, 637, NoArticle},                                                                     // TCD nl short
	{"Republiek Tsjaad", 0, 0, 526, De},                                                                  // TCD nl official
	{"Togo", 0, 0, 944, NoArticle},                                                                       // TGO en short
	{"Togolese Republic", 0, 0, 946, The},                                                                // TGO en official
	{"Togo", 0, 0, 944, NoArticle},                                                                       // TGO en un
	{"Togo", 0, 0, 631, NoArticle},                                                                       // TGO nl short
	{"Republiek Togo", 0, 0, 524, De},                                                                    // TGO nl official
	{"Tunisia", 0, 0, 955, NoArticle},                                                                    // TUN en short
	{"Kingdom of Tunisia", 0, 19570725, 448, The},                                                        // TUN en official
	{"Republic of Tunisia", 19570725, 0, 772, The},                                                       // TUN en official
	{"Tunisia", 0, 0, 955, NoArticle},                                                                    // TUN en un
	{"Tunesië", 0, 0, 645, NoArticle},                                                                    // TUN nl short
	{"Koninkrijk Tunesië", 0, 19570725, 297, Het},                                                        // TUN nl official
	{"Republiek Tunesië", 19570725, 0, 527, De},                                                          // TUN nl official
	{"Tanganyika", 0, 19640426, 932, NoArticle},                                                          // TZA en short
	{"Tanganyika and Zanzibar", 19640426, 19641101, 935, NoArticle},                                      // TZA en short
	{"Tanzania", 19641101, 0, 936, NoArticle},                                                            // TZA en short
	{"Tanganyika", 0, 19621209, 932, NoArticle},                                                          // TZA en official
	{"Republic of Tanganyika", 19621209, 19640426, 756, The},                                             // TZA en official
	{"United Republic of Tanganyika and Zanzibar", 19640426, 19641101, 1001, The},                        // TZA en official
	{"United Republic of Tanzania", 19641101, 0, 1003, The},                                              // TZA en official
	{"Tanganyika", 0, 19640426, 932, NoArticle},                                                          // TZA en un
	{"United Republic of Tanganyika and Zanzibar", 19640426, 19641101, 1001, The},                        // TZA en un
	{"United Republic of Tanzania", 19641101, 0, 1003, The},                                              // TZA en un
	{"Tanganyika", 0, 19640426, 626, NoArticle},                                                          // TZA nl short
	{"Tanganyika en Zanzibar", 19640426, 19641101, 628, NoArticle},                                       // TZA nl short
	{"Tanzania", 19641101, 0, 629, NoArticle},                                                            // TZA nl short
	{"Tanganyika", 0, 19621209, 626, NoArticle},                                                          // TZA nl official
	{"Republiek Tanganyika", 19621209, 19640426, 522, De},                                                // TZA nl official
	{"Verenigde Republiek van Tanganyika en Zanzibar", 19640426, 19641101, 674, De},                      // TZA nl official
	{"Verenigde Republiek Tanzania", 19641101, 0, 673, De},                                               // TZA nl official
	{"Uganda", 0, 0, 971, NoArticle},                                                                     // UGA en short
	{"Uganda", 0, 19670908, 971, NoArticle},                                                              // UGA en official
	{"Republic of Uganda", 19670908, 0, 775, The},                                                        // UGA en official
	{"Uganda", 0, 0, 971, NoArticle},                                                                     // UGA en un
	{"Oeganda", 0, 0, 377, NoArticle},                                                                    // UGA nl short
	{"Oeganda", 0, 19670908, 377, NoArticle},                                                             // UGA nl official
	{"Republiek Oeganda", 19670908, 0, 499, De},                                                          // UGA nl official
	{"South Africa", 0, 0, 872, NoArticle},                                                               // ZAF en short
	{"Union of South Africa", 0, 19610531, 983, The},                                                     // ZAF en official
	{"Republic of South Africa", 19610531, 0, 748, The},                                                  // ZAF en official
	{"Union of South Africa", 0, 19610531, 983, The},                                                     // ZAF en un
	{"South Africa", 19610531, 0, 872, NoArticle},                                                        // ZAF en un
	{"Zuid-Afrika", 0, 0, 706, NoArticle},                                                                // ZAF nl short
	{"Unie van Zuid-Afrika", 0, 19610531, 658, De},                                                       // ZAF nl official
	{"Republiek Zuid-Afrika", 19610531, 0, 536, De},                                                      // ZAF nl official
	{"Zambia", 0, 0, 1046, NoArticle},                                                                    // ZMB en short
	{"Republic of Zambia", 0, 0, 784, The},                                                               // ZMB en official
	{"Zambia", 0, 0, 1046, NoArticle},                                                                    // ZMB en un
	{"Zambia", 0, 0, 703, NoArticle},                                                                     // ZMB nl short
	{"Republiek Zambia", 0, 0, 534, De},                                                                  // ZMB nl official
	{"Zimbabwe", 0, 0, 1050, NoArticle},                                                                  // ZWE en short
	{"Republic of Zimbabwe", 0, 0, 785, The},                                                             // ZWE en official
	{"Zimbabwe", 0, 0, 1050, NoArticle},                                                                  // ZWE en un
	{"Zimbabwe", 0, 0, 705, NoArticle},                                                                   // ZWE nl short
	{"Republiek Zimbabwe", 0, 0, 535, De},                                                                // ZWE nl official
	{"Afghanistan", 0, 0, 1, NoArticle},                                                                  // AFG en short
	{"Kingdom of Afghanistan", 0, 19730717, 418, The},                                                    // AFG en official
	{"Republic of Afghanistan", 19730717, 19780430, 656, The},                                            // AFG en official
	{"Democratic Republic of Afghanistan", 19780430, 19871130, 206, The},                                 // AFG en official
	{"Republic of Afghanistan", 19871130, 19920428, 656, The},                                            // AFG en official
	{"Islamic State of Afghanistan", 19920428, 20040126, 388, The},                                       // AFG en official
	{"Islamic Republic of Afghanistan", 20040126, 0, 382, The},                                           // AFG en official
	{"Afghanistan", 0, 0, 1, NoArticle},                                                                  // AFG en un
	{"Afghanistan", 0, 0, 1, NoArticle},                                                                  // AFG nl short
	{"Koninkrijk Afghanistan", 0, 19730717, 267, Het},                                                    // AFG nl official
	{"Republiek Afghanistan", 19730717, 19780430, 415, De},                                               // AFG nl official
	{"Democratische Republiek Afghanistan", 19780430, 19871130, 103, De},                                 // AFG nl official
	{"Republiek Afghanistan", 19871130, 19920428, 415, De},                                               // AFG nl official
	{"Islamitische Staat Afghanistan", 19920428, 20040126, 237, De},                                      // AFG nl official
	{"Islamitische Republiek Afghanistan", 20040126, 0, 231, De},                                         // AFG nl official
	{"United Arab Emirates", 0, 0, 988, The},                                                             // ARE en short
	{"United Arab Emirates", 0, 0, 988, The},                                                             // ARE en official
	{"United Arab Emirates", 0, 0, 988, The},                                                             // ARE en un
	{"Verenigde Arabische Emiraten", 0, 0, 667, DePlural},                                                // ARE nl short
	{"Verenigde Arabische Emiraten", 0, 0, 667, DePlural},                                                // ARE nl official
	{"Bangladesh", 0, 0, 50, NoArticle},                                                                  // BGD en short
	{"People's Republic of Bangladesh", 0, 0, 621, The},                                                  // BGD en official
	{"Bangladesh", 0, 0, 50, NoArticle},                                                                  // BGD en un
	{"Bangladesh", 0, 0, 31, NoArticle},                                                                  // BGD nl short
	{"Volksrepubliek Bangladesh", 0, 0, 682, De},                                                         // BGD nl official
	{"Bahrain", 0, 0, 46, NoArticle},                                                                     // BHR en short
	{"State of Bahrain", 0, 20020214, 890, The},                                                          // BHR en official
	{"Kingdom of Bahrain", 20020214, 0, 419, The},                                                        // BHR en official
	{"Bahrain", 0, 0, 46, NoArticle},                                                                     // BHR en un
	{"Bahrein", 0, 0, 30, NoArticle},                                                                     // BHR nl short
	{"Staat Bahrein", 0, 20020214, 603, De},                                                              // BHR nl official
	{"Koninkrijk Bahrein", 20020214, 0, 268, Het},                                                        // BHR nl official
	{"Brunei", 0, 0, 92, NoArticle},                                                                      // BRN en short
	{"Brunei Darussalam", 0, 0, 93, NoArticle},                                                           // BRN en official
	{"Brunei Darussalam", 0, 0, 93, NoArticle},                                                           // BRN en un
	{"Brunei", 0, 0, 59, NoArticle},                                                                      // BRN nl short
	{"Brunei Darussalam", 0, 0, 60, NoArticle},                                                           // BRN nl official
	{"Bhutan", 0, 0, 67, NoArticle},                                                                      // BTN en short
	{"Kingdom of Bhutan", 0, 0, 421, The},                                                                // BTN en official
	{"Bhutan", 0, 0, 67, NoArticle},                                                                      // BTN en un
	{"Bhutan", 0, 0, 41, NoArticle},                                                                      // BTN nl short
	{"Koninkrijk Bhutan", 0, 0, 270, Het},                                                                // BTN nl official
	{"China", 0, 0, 144, NoArticle},                                                                      // CHN en short
	{"Republic of China", 0, 19711025, 676, The},                                                         // CHN en official
	{"People's Republic of China", 19711025, 0, 624, The},                                                // CHN en official
	{"China", 0, 0, 144, NoArticle},                                                                      // CHN en un
	{"China", 0, 0, 81, NoArticle},                                                                       // CHN nl short
	{"Republiek China", 0, 19711025, 429, De},                                                            // CHN nl official
	{"Volksrepubliek China", 19711025, 0, 685, De},                                                       // CHN nl official
	{"Cyprus", 0, 0, 186, NoArticle},                                                                     // CYP en short
	{"Republic of Cyprus", 0, 0, 682, The},                                                               // CYP en official
	{"Cyprus", 0, 0, 186, NoArticle},                                                                     // CYP en un
	{"Cyprus", 0, 0, 98, NoArticle},                                                                      // CYP nl short
	{"Republiek Cyprus", 0, 0, 436, De},                                                                  // CYP nl official
	{"Fiji", 0, 0, 278, NoArticle},                                                                       // FJI en short
	{"Fiji", 0, 19871007, 278, NoArticle},                                                                // FJI en official
	{"Republic of Fiji", 19871007, 19900725, 690, The},                                                   // FJI en official
	{"Sovereign Democratic Republic of Fiji", 19900725, 19980727, 883, The},                              // FJI en official
	{"Republic of the Fiji Islands", 19980727, 20110201, 760, The},                                       // FJI en official
	{"Republic of Fiji", 20110201, 0, 690, The},                                                          // FJI en official
	{"Fiji", 0, 0, 278, NoArticle},                                                                       // FJI en un
	{"Fiji", 0, 0, 161, NoArticle},                                                                       // FJI nl short
	{"Fiji", 0, 19871007, 161, NoArticle},                                                                // FJI nl official
	{"Republiek Fiji", 19871007, 19900725, 450, De},                                                      // FJI nl official
	{"Soevereine Democratische Republiek Fiji", 19900725, 19980727, 592, De},                             // FJI nl official
	{"Republiek der Fiji-eilanden", 19980727, 20110201, 438, De},                                         // FJI nl official
	{"Republiek Fiji", 20110201, 0, 450, De},                                                             // FJI nl official
	{"Micronesia", 0, 0, 525, NoArticle},                                                                 // FSM en short
	{"Federated States of Micronesia", 0, 0, 273, The},                                                   // FSM en official
	{"Micronesia (Federated States of)", 0, 0, 526, NoArticle},                                           // FSM en un
	{"Micronesia", 0, 0, 338, NoArticle},                                                                 // FSM nl short
	{"Federale Staten van Micronesia", 0, 0, 153, DePlural},                                              // FSM nl official
	{"Indonesia", 0, 0, 372, NoArticle},                                                                  // IDN en short
	{"Republic of Indonesia", 0, 19491227, 705, The},                                                     // IDN en official
	{"Republic of the United States of Indonesia", 19491227, 19500817, 770, The},                         // IDN en official
	{"Republic of Indonesia", 19500817, 0, 705, The},                                                     // IDN en official
	{"Indonesia", 0, 0, 372, NoArticle},                                                                  // IDN en un
	{"Indonesië", 0, 0, 227, NoArticle},                                                                  // IDN nl short
	{"Republiek Indonesië", 0, 19491227, 466, De},                                                        // IDN nl official
	{"Republiek der Verenigde Staten van Indonesië", 19491227, 19500817, 443, De},                        // IDN nl official
	{"Republiek Indonesië", 19500817, 0, 466, De},                                                        // IDN nl official
	{"India", 0, 0, 369, NoArticle},                                                                      // IND en short
	{"India", 0, 19500126, 369, NoArticle},                                                               // IND en official
	{"Republic of India", 19500126, 0, 704, The},                                                         // IND en official
	{"India", 0, 0, 369, NoArticle},                                                                      // IND en un
	{"India", 0, 0, 225, NoArticle},                                                                      // IND nl short
	{"India", 0, 19500126, 225, NoArticle},                                                               // IND nl official
	{"Republiek India", 19500126, 0, 465, De},                                                            // IND nl official
	{"Iran", 0, 0, 374, NoArticle},                                                                       // IRN en short
	{"Imperial State of Iran", 0, 19790401, 365, The},                                                    // IRN en official
	{"Islamic Republic of Iran", 19790401, 0, 383, The},                                                  // IRN en official
	{"Iran", 0, 19821104, 374, NoArticle},                                                                // IRN en un
	{"Iran (Islamic Republic of)", 19821104, 0, 376, NoArticle},                                          // IRN en un
	{"Iran", 0, 0, 229, NoArticle},                                                                       // IRN nl short
	{"Keizerrijk Iran", 0, 19790401, 258, Het},                                                           // IRN nl official
	{"Islamitische Republiek Iran", 19790401, 0, 233, De},                                                // IRN nl official
	{"Iraq", 0, 0, 377, NoArticle},                                                                       // IRQ en short
	{"Kingdom of Iraq", 0, 19580714, 431, The},                                                           // IRQ en official
	{"Republic of Iraq", 19580714, 0, 707, The},                                                          // IRQ en official
	{"Iraq", 0, 0, 377, NoArticle},                                                                       // IRQ en un
	{"Irak", 0, 0, 228, NoArticle},                                                                       // IRQ nl short
	{"Koninkrijk Irak", 0, 19580714, 281, Het},                                                           // IRQ nl official
	{"Republiek Irak", 19580714, 0, 468, De},                                                             // IRQ nl official
	{"Jordan", 0, 0, 407, NoArticle},                                                                     // JOR en short
	{"Hashemite Kingdom of Jordan", 0, 0, 344, The},                                                      // JOR en official
	{"Jordan", 0, 0, 407, NoArticle},                                                                     // JOR en un
	{"Jordanië", 0, 0, 251, NoArticle},                                                                   // JOR nl short
	{"Hasjemitisch Koninkrijk Jordanië", 0, 0, 208, Het},                                                 // JOR nl official
	{"Japan", 0, 0, 402, NoArticle},                                                                      // JPN en short
	{"Japan", 0, 0, 402, NoArticle},                                                                      // JPN en official
	{"Japan", 0, 0, 402, NoArticle},                                                                      // JPN en un
	{"Japan", 0, 0, 244, NoArticle},                                                                      // JPN nl short
	{"Japan", 0, 0, 244, NoArticle},                                                                      // JPN nl official
	{"Kazakhstan", 0, 0, 410, NoArticle},                                                                 // KAZ en short
	{"Republic of Kazakhstan", 0, 0, 708, The},                                                           // KAZ en official
	{"Kazakhstan", 0, 0, 410, NoArticle},                                                                 // KAZ en un
	{"Kazachstan", 0, 0, 256, NoArticle},                                                                 // KAZ nl short
	{"Republiek Kazachstan", 0, 0, 474, De},                                                              // KAZ nl official
	{"Kyrgyzstan", 0, 0, 456, NoArticle},                                                                 // KGZ en short
	{"Republic of Kyrgyzstan", 0, 19930505, 714, The},                                                    // KGZ en official
	{"Kyrgyz Republic", 19930505, 0, 455, The},                                                           // KGZ en official
	{"Kyrgyzstan", 0, 0, 456, NoArticle},                                                                 // KGZ en un
	{"Kirgizië", 0, 0, 263, NoArticle},                                                                   // KGZ nl short
	{"Republiek Kirgizië", 0, 19930505, 476, De},                                                         // KGZ nl official
	{"Kirgizische Republiek", 19930505, 0, 264, De},                                                      // KGZ nl official
	{"Cambodia", 0, 19701009, 109, NoArticle},                                                            // KHM en short
	{"Khmer Republic", 19701009, 19750430, 415, The},                                                     // KHM en short
	{"Cambodia", 19750430, 19760105, 109, NoArticle},                                                     // KHM en short
	{"Kampuchea", 19760105, 19900203, 409, NoArticle},                                                    // KHM en short
	{"Cambodia", 19900203, 0, 109, NoArticle},                                                            // KHM en short
	{"Kingdom of Cambodia", 0, 19701009, 424, The},                                                       // KHM en official
	{"Khmer Republic", 19701009, 19750430, 415, The},                                                     // KHM en official
	{"Cambodia", 19750430, 19760105, 109, NoArticle},                                                     // KHM en official
	{"Democratic Kampuchea", 19760105, 19900203, 202, NoArticle},                                         // KHM en official
	{"Cambodia", 19900203, 19930924, 109, NoArticle},                                                     // KHM en official
	{"Kingdom of Cambodia", 19930924, 0, 424, The},                                                       // KHM en official
	{"Cambodia", 0, 19701228, 109, NoArticle},                                                            // KHM en un
	{"Khmer Republic", 19701228, 19750430, 415, The},                                                     // KHM en un
	{"Cambodia", 19750430, 19760406, 109, NoArticle},                                                     // KHM en un
	{"Democratic Kampuchea", 19760406, 19900203, 202, NoArticle},                                         // KHM en un
	{"Cambodia", 19900203, 0, 109, NoArticle},                                                            // KHM en un
	{"Cambodja", 0, 19701009, 65, NoArticle},                                                             // KHM nl short
	{"Khmerrepubliek", 19701009, 19750430, 261, De},                                                      // KHM nl short
	{"Cambodja", 19750430, 19760105, 65, NoArticle},                                                      // KHM nl short
	{"Democratisch Kampuchea", 19760105, 19900203, 101, NoArticle},                                       // KHM nl short
	{"Cambodja", 19900203, 0, 65, NoArticle},                                                             // KHM nl short
	{"Koninkrijk Cambodja", 0, 19701009, 273, Het},                                                       // KHM nl official
	{"Khmerrepubliek", 19701009, 19750430, 261, De},                                                      // KHM nl official
	{"Cambodja", 19750430, 19760105, 65, NoArticle},                                                      // KHM nl official
	{"Democratisch Kampuchea", 19760105, 19900203, 101, NoArticle},                                       // KHM nl official
	{"Cambodja", 19900203, 19930924, 65, NoArticle},                                                      // KHM nl official
	{"Koninkrijk Cambodja", 19930924, 0, 273, Het},                                                       // KHM nl official
	{"Kiribati", 0, 0, 449, NoArticle},                                                                   // KIR en short
	{"Republic of Kiribati", 0, 0, 710, The},                                                             // KIR en official
	{"Kiribati", 0, 0, 449, NoArticle},                                                                   // KIR en un
	{"Kiribati", 0, 0, 265, NoArticle},                                                                   // KIR nl short
	{"Republiek Kiribati", 0, 0, 477, De},                                                                // KIR nl official
	{"South Korea", 0, 0, 877, NoArticle},                                                                // KOR en short
	{"Republic of Korea", 0, 0, 711, The},                                                                // KOR en official
	{"Republic of Korea", 0, 0, 711, The},                                                                // KOR en un
	{"Zuid-Korea", 0, 0, 710, NoArticle},                                                                 // KOR nl short
	{"Republiek Korea", 0, 0, 478, De},                                                                   // KOR nl official
	{"Kuwait", 0, 0, 453, NoArticle},                                                                     // KWT en short
	{"State of Kuwait", 0, 0, 893, The},                                                                  // KWT en official
	{"Kuwait", 0, 0, 453, NoArticle},                                                                     // KWT en un
	{"Koeweit", 0, 0, 266, NoArticle},                                                                    // KWT nl short
	{"Staat Koeweit", 0, 0, 607, De},                                                                     // KWT nl official
	{"Laos", 0, 0, 460, NoArticle},                                                                       // LAO en short
	{"Kingdom of Laos", 0, 19751202, 433, The},                                                           // LAO en official
	{"Lao People's Democratic Republic", 19751202, 0, 458, The},                                          // LAO en official
	{"Laos", 0, 19751222, 460, NoArticle},                                                                // LAO en un
	{"Lao People's Democratic Republic", 19751222, 0, 458, The},                                          // LAO en un
	{"Laos", 0, 0, 301, NoArticle},                                                                       // LAO nl short
	{"Koninkrijk Laos", 0, 19751202, 284, Het},                                                           // LAO nl official
	{"Democratische Volksrepubliek Laos", 19751202, 0, 117, De},                                          // LAO nl official
	{"Lebanon", 0, 0, 465, NoArticle},                                                                    // LBN en short
	{"Lebanese Republic", 0, 0, 464, The},                                                                // LBN en official
	{"Lebanon", 0, 0, 465, NoArticle},                                                                    // LBN en un
	{"Libanon", 0, 0, 304, NoArticle},                                                                    // LBN nl short
	{"Republiek Libanon", 0, 0, 482, De},                                                                 // LBN nl official
	{"Ceylon", 0, 19720522, 137, NoArticle},                                                              // LKA en short
	{"Sri Lanka", 19720522, 0, 888, NoArticle},                                                           // LKA en short
	{"Ceylon", 0, 19720522, 137, NoArticle},                                                              // LKA en official
	{"Republic of Sri Lanka", 19720522, 19780907, 752, The},                                              // LKA en official
	{"Democratic Socialist Republic of Sri Lanka", 19780907, 0, 218, The},                                // LKA en official
	{"Ceylon", 0, 19720829, 137, NoArticle},                                                              // LKA en un
	{"Sri Lanka", 19720829, 0, 888, NoArticle},                                                           // LKA en un
	{"Ceylon", 0, 19720522, 78, NoArticle},                                                               // LKA nl short
	{"Sri Lanka", 19720522, 0, 602, NoArticle},                                                           // LKA nl short
	{"Ceylon", 0, 19720522, 78, NoArticle},                                                               // LKA nl official
	{"Republiek Sri Lanka", 19720522, 19780907, 519, De},                                                 // LKA nl official
	{"Democratische Socialistische Republiek Sri Lanka", 19780907, 0, 112, De},                           // LKA nl official
	{"Maldive Islands", 0, 19690414, 501, The},                                                           // MDV en short
	{"Maldives", 19690414, 0, 503, The},                                                                  // MDV en short
	{"Sultanate of the Maldive Islands", 0, 19681111, 906, The},                                          // MDV en official
	{"Republic of Maldives", 19681111, 0, 721, The},                                                      // MDV en official
	{"Maldive Islands", 0, 19690414, 501, The},                                                           // MDV en un
	{"Maldives", 19690414, 0, 503, NoArticle},                                                            // MDV en un
	{"Maldiven", 0, 0, 322, DePlural},                                                                    // MDV nl short
	{"Sultanaat der Maldiven", 0, 19681111, 612, Het},                                                    // MDV nl official
	{"Republiek der Maldiven", 19681111, 0, 440, De},                                                     // MDV nl official
	{"Marshall Islands", 0, 0, 510, The},                                                                 // MHL en short
	{"Republic of the Marshall Islands", 0, 0, 764, The},                                                 // MHL en official
	{"Marshall Islands", 0, 0, 510, The},                                                                 // MHL en un
	{"Marshalleilanden", 0, 0, 329, DePlural},                                                            // MHL nl short
	{"Republiek der Marshalleilanden", 0, 0, 441, De},                                                    // MHL nl official
	{"Burma", 0, 19890618, 100, NoArticle},                                                               // MMR en short
	{"Myanmar", 19890618, 0, 545, NoArticle},                                                             // MMR en short
	{"Union of Burma", 0, 19740103, 980, The},                                                            // MMR en official
	{"Socialist Republic of the Union of Burma", 19740103, 19880923, 862, The},                           // MMR en official
	{"Union of Burma", 19880923, 19890618, 980, The},                                                     // MMR en official
	{"Union of Myanmar", 19890618, 20101021, 982, The},                                                   // MMR en official
	{"Republic of the Union of Myanmar", 20101021, 0, 769, The},                                          // MMR en official
	{"Burma", 0, 19890618, 100, NoArticle},                                                               // MMR en un
	{"Myanmar", 19890618, 0, 545, NoArticle},                                                             // MMR en un
	{"Birma", 0, 19890618, 42, NoArticle},                                                                // MMR nl short
	{"Myanmar", 19890618, 0, 349, NoArticle},                                                             // MMR nl short
	{"Unie van Birma", 0, 19740103, 654, De},                                                             // MMR nl official
	{"Socialistische Republiek van de Unie van Birma", 19740103, 19880923, 588, De},                      // MMR nl official
	{"Unie van Birma", 19880923, 19890618, 654, De},                                                      // MMR nl official
	{"Unie van Myanmar", 19890618, 20101021, 656, De},                                                    // MMR nl official
	{"Republiek van de Unie van Myanmar", 20101021, 0, 529, De},                                          // MMR nl official
	{"Mongolia", 0, 0, 530, NoArticle},                                                                   // MNG en short
	{"Mongolian People's Republic", 0, 19920212, 533, The},                                               // MNG en official
	{"Mongolia", 19920212, 0, 530, NoArticle},                                                            // MNG en official
	{"Mongolia", 0, 0, 530, NoArticle},                                                                   // MNG en un
	{"Mongolië", 0, 0, 341, NoArticle},                                                                   // MNG nl short
	{"Mongolische Volksrepubliek", 0, 19920212, 343, De},                                                 // MNG nl official
	{"Mongolië", 19920212, 0, 341, NoArticle},                                                            // MNG nl official
	{"Malaya", 0, 19630916, 497, NoArticle},                                                              // MYS en short
	{"Malaysia", 19630916, 0, 498, NoArticle},                                                            // MYS en short
	{"Federation of Malaya", 0, 19630916, 274, The},                                                      // MYS en official
	{"Malaysia", 19630916, 0, 498, NoArticle},                                                            // MYS en official
	{"Federation of Malaya", 0, 19630916, 274, The},                                                      // MYS en un
	{"Malaysia", 19630916, 0, 498, NoArticle},                                                            // MYS en un
	{"Federatie van Malakka", 0, 19630916, 154, De},                                                      // MYS nl short
	{"Maleisië", 19630916, 0, 323, NoArticle},                                                            // MYS nl short
	{"Federatie van Malakka", 0, 19630916, 154, De},                                                      // MYS nl official
	{"Maleisië", 19630916, 0, 323, NoArticle},                                                            // MYS nl official
	{"Nepal", 0, 0, 551, NoArticle},                                                                      // NPL en short
	{"Kingdom of Nepal", 0, 20060518, 437, The},                                                          // NPL en official
	{"State of Nepal", 20060518, 20080528, 896, The},                                                     // NPL en official
	{"Federal Democratic Republic of Nepal", 20080528, 20200927, 265, The},                               // NPL en official
	{"Nepal", 20200927, 0, 551, NoArticle},                                                               // NPL en official
	{"Nepal", 0, 0, 551, NoArticle},                                                                      // NPL en un
	{"Nepal", 0, 0, 355, NoArticle},                                                                      // NPL nl short
	{"Koninkrijk Nepal", 0, 20080528, 288, Het},                                                          // NPL nl official
	{"Federale Democratische Republiek Nepal", 20080528, 20200927, 147, De},                              // NPL nl official
	{"Nepal", 20200927, 0, 355, NoArticle},                                                               // NPL nl official
	{"Nauru", 0, 0, 549, NoArticle},                                                                      // NRU en short
	{"Republic of Nauru", 0, 0, 730, The},                                                                // NRU en official
	{"Nauru", 0, 0, 549, NoArticle},                                                                      // NRU en un
	{"Nauru", 0, 0, 351, NoArticle},                                                                      // NRU nl short
	{"Republiek Nauru", 0, 0, 495, De},                                                                   // NRU nl official
	{"Oman", 0, 0, 592, NoArticle},                                                                       // OMN en short
	{"Sultanate of Muscat and Oman", 0, 19700809, 904, The},                                              // OMN en official
	{"Sultanate of Oman", 19700809, 0, 905, The},                                                         // OMN en official
	{"Oman", 0, 0, 592, NoArticle},                                                                       // OMN en un
	{"Oman", 0, 0, 384, NoArticle},                                                                       // OMN nl short
	{"Sultanaat Muscat en Oman", 0, 19700809, 613, Het},                                                  // OMN nl official
	{"Sultanaat Oman", 19700809, 0, 614, Het},                                                            // OMN nl official
	{"Pakistan", 0, 0, 600, NoArticle},                                                                   // PAK en short
	{"Pakistan", 0, 19560323, 600, NoArticle},                                                            // PAK en official
	{"Islamic Republic of Pakistan", 19560323, 19581010, 385, The},                                       // PAK en official
	{"Pakistan", 19581010, 19620608, 600, NoArticle},                                                     // PAK en official
	{"Republic of Pakistan", 19620608, 19640116, 733, The},                                               // PAK en official
	{"Islamic Republic of Pakistan", 19640116, 0, 385, The},                                              // PAK en official
	{"Pakistan", 0, 0, 600, NoArticle},                                                                   // PAK en un
	{"Pakistan", 0, 0, 395, NoArticle},                                                                   // PAK nl short
	{"Pakistan", 0, 19560323, 395, NoArticle},                                                            // PAK nl official
	{"Islamitische Republiek Pakistan", 19560323, 19581010, 235, De},                                     // PAK nl official
	{"Pakistan", 19581010, 19620608, 395, NoArticle},                                                     // PAK nl official
	{"Republiek Pakistan", 19620608, 19640116, 503, De},                                                  // PAK nl official
	{"Islamitische Republiek Pakistan", 19640116, 0, 235, De},                                            // PAK nl official
	{"Philippines", 0, 0, 634, The},                                                                      // PHL en short
	{"Commonwealth of the Philippines", 0, 19460704, 162, The},                                           // PHL en official
	{"Republic of the Philippines", 19460704, 0, 766, The},                                               // PHL en official
	{"Philippine Republic", 0, 19470101, 633, The},                                                       // PHL en un
	{"Philippines", 19470101, 0, 634, The},                                                               // PHL en un
	{"Filipijnen", 0, 0, 163, DePlural},                                                                  // PHL nl short
	{"Gemenebest der Filipijnen", 0, 19460704, 178, Het},                                                 // PHL nl official
	{"Republiek der Filipijnen", 19460704, 0, 439, De},                                                   // PHL nl official
	{"Palau", 0, 0, 604, NoArticle},                                                                      // PLW en short
	{"Republic of Palau", 0, 0, 734, The},                                                                // PLW en official
	{"Palau", 0, 0, 604, NoArticle},                                                                      // PLW en un
	{"Palau", 0, 0, 398, NoArticle},                                                                      // PLW nl short
	{"Republiek Palau", 0, 0, 504, De},                                                                   // PLW nl official
	{"Papua New Guinea", 0, 0, 612, NoArticle},                                                           // PNG en short
	{"Independent State of Papua New Guinea", 0, 0, 366, The},                                            // PNG en official
	{"Papua New Guinea", 0, 0, 612, NoArticle},                                                           // PNG en un
	{"Papoea-Nieuw-Guinea", 0, 0, 402, NoArticle},                                                        // PNG nl short
	{"Onafhankelijke Staat Papoea-Nieuw-Guinea", 0, 0, 385, De},                                          // PNG nl official
	{"North Korea", 0, 0, 581, NoArticle},                                                                // PRK en short
	{"Democratic People's Republic of Korea", 0, 0, 204, The},                                            // PRK en official
	{"Democratic People's Republic of Korea", 0, 0, 204, The},                                            // PRK en un
	{"Noord-Korea", 0, 0, 368, NoArticle},                                                                // PRK nl short
	{"Democratische Volksrepubliek Korea", 0, 0, 116, De},                                                // PRK nl official
	{"Qatar", 0, 0, 651, NoArticle},                                                                      // QAT en short
	{"State of Qatar", 0, 0, 899, The},                                                                   // QAT en official
	{"Qatar", 0, 0, 651, NoArticle},                                                                      // QAT en un
	{"Qatar", 0, 0, 412, NoArticle},                                                                      // QAT nl short
	{"Staat Qatar", 0, 0, 610, De},                                                                       // QAT nl official
	{"Saudi Arabia", 0, 0, 832, NoArticle},                                                               // SAU en short
	{"Kingdom of Saudi Arabia", 0, 0, 440, The},                                                          // SAU en official
	{"Saudi Arabia", 0, 0, 832, NoArticle},                                                               // SAU en un
	{"Saoedi-Arabië", 0, 0, 566, NoArticle},                                                              // SAU nl short
	{"Koninkrijk Saoedi-Arabië", 0, 0, 291, Het},                                                         // SAU nl official
	{"Singapore", 0, 0, 848, NoArticle},                                                                  // SGP en short
	{"Republic of Singapore", 0, 0, 746, The},                                                            // SGP en official
	{"Singapore", 0, 0, 848, NoArticle},                                                                  // SGP en un
	{"Singapore", 0, 0, 575, NoArticle},                                                                  // SGP nl short
	{"Republiek Singapore", 0, 0, 515, De},                                                               // SGP nl official
	{"Solomon Islands", 0, 0, 864, The},                                                                  // SLB en short
	{"Solomon Islands", 0, 0, 864, NoArticle},                                                            // SLB en official
	{"Solomon Islands", 0, 0, 864, NoArticle},                                                            // SLB en un
	{"Salomonseilanden", 0, 0, 561, DePlural},                                                            // SLB nl short
	{"Salomonseilanden", 0, 0, 561, DePlural},                                                            // SLB nl official
	{"Syria", 0, 0, 922, NoArticle},                                                                      // SYR en short
	{"Syrian Republic", 0, 19610928, 926, The},                                                           // SYR en official
	{"Syrian Arab Republic", 19610928, 0, 924, The},                                                      // SYR en official
	{"Syria", 0, 19710101, 922, NoArticle},                                                               // SYR en un
	{"Syrian Arab Republic", 19710101, 0, 924, The},                                                      // SYR en un
	{"Syrië", 0, 0, 620, NoArticle},                                                                      // SYR nl short
	{"Syrische Republiek", 0, 19610928, 622, De},                                                         // SYR nl official
	{"Syrische Arabische Republiek", 19610928, 0, 621, De},                                               // SYR nl official
	{"Siam", 0, 19490511, 843, NoArticle},                                                                // THA en short
	{"Thailand", 19490511, 0, 938, NoArticle},                                                            // THA en short
	{"Kingdom of Siam", 0, 19490511, 441, The},                                                           // THA en official
	{"Kingdom of Thailand", 19490511, 0, 445, The},                                                       // THA en official
	{"Siam", 0, 19490511, 843, NoArticle},                                                                // THA en un
	{"Thailand", 19490511, 0, 938, NoArticle},                                                            // THA en un
	{"Siam", 0, 19490511, 572, NoArticle},                                                                // THA nl short
	{"Thailand", 19490511, 0, 630, NoArticle},                                                            // THA nl short
	{"Koninkrijk Siam", 0, 19490511, 292, Het},                                                           // THA nl official
	{"Koninkrijk Thailand", 19490511, 0, 295, Het},                                                       // THA nl official
	{"Tajikistan", 0, 0, 930, NoArticle},                                                                 // TJK en short
	{"Republic of Tajikistan", 0, 0, 755, The},                                                           // TJK en official
	{"Tajikistan", 0, 0, 930, NoArticle},                                                                 // TJK en un
	{"Tadzjikistan", 0, 0, 623, NoArticle},                                                               // TJK nl short
	{"Republiek Tadzjikistan", 0, 0, 521, De},                                                            // TJK nl official
	{"Turkmenistan", 0, 0, 961, NoArticle},                                                               // TKM en short
	{"Turkmenistan", 0, 0, 961, NoArticle},                                                               // TKM en official
	{"Turkmenistan", 0, 0, 961, NoArticle},                                                               // TKM en un
	{"Turkmenistan", 0, 0, 647, NoArticle},                                                               // TKM nl short
	{"Turkmenistan", 0, 0, 647, NoArticle},                                                               // TKM nl official
	{"Timor-Leste", 0, 0, 942, NoArticle},                                                                // TLS en short
	{"Democratic Republic of Timor-Leste", 0, 0, 215, The},                                               // TLS en official
	{"Timor-Leste", 0, 0, 942, NoArticle},                                                                // TLS en un
	{"Oost-Timor", 0, 0, 390, NoArticle},                                                                 // TLS nl short
	{"Democratische Republiek Timor-Leste", 0, 0, 110, De},                                               // TLS nl official
	{"Tonga", 0, 0, 950, NoArticle},                                                                      // TON en short
	{"Kingdom of Tonga", 0, 0, 447, The},                                                                 // TON en official
	{"Tonga", 0, 0, 950, NoArticle},                                                                      // TON en un
	{"Tonga", 0, 0, 634, NoArticle},                                                                      // TON nl short
	{"Koninkrijk Tonga", 0, 0, 296, Het},                                                                 // TON nl official
	{"Tuvalu", 0, 0, 967, NoArticle},                                                                     // TUV en short
	{"Tuvalu", 0, 0, 967, NoArticle},                                                                     // TUV en official
	{"Tuvalu", 0, 0, 967, NoArticle},                                                                     // TUV en un
	{"Tuvalu", 0, 0, 651, NoArticle},                                                                     // TUV nl short
	{"Tuvalu", 0, 0, 651, NoArticle},                                                                     // TUV nl official
	{"Uzbekistan", 0, 0, 1018, NoArticle},                                                                // UZB en short
	{"Republic of Uzbekistan", 0, 0, 777, The},                                                           // UZB en official
	{"Uzbekistan", 0, 0, 1018, NoArticle},                                                                // UZB en un
	{"Oezbekistan", 0, 0, 383, NoArticle},                                                                // UZB nl short
	{"Republiek Oezbekistan", 0, 0, 500, De},                                                             // UZB nl official
	{"North Vietnam", 0, 19760702, 584, NoArticle},                                                       // VNM en short
	{"Vietnam", 19760702, 0, 1026, NoArticle},                                                            // VNM en short
	{"Democratic Republic of Viet Nam", 0, 19760702, 216, The},                                           // VNM en official
	{"Socialist Republic of Viet Nam", 19760702, 0, 863, The},                                            // VNM en official
	{"Democratic Republic of Viet-Nam", 0, 19760702, 217, The},                                           // VNM en un
	{"Viet Nam", 19760702, 0, 1025, NoArticle},                                                           // VNM en un
	{"Noord-Vietnam", 0, 19760702, 370, NoArticle},                                                       // VNM nl short
	{"Vietnam", 19760702, 0, 679, NoArticle},                                                             // VNM nl short
	{"Democratische Republiek Vietnam", 0, 19760702, 111, De},                                            // VNM nl official
	{"Socialistische Republiek Vietnam", 19760702, 0, 589, De},                                           // VNM nl official
	{"Vanuatu", 0, 0, 1020, NoArticle},                                                                   // VUT en short
	{"Republic of Vanuatu", 0, 0, 778, The},                                                              // VUT en official
	{"Vanuatu", 0, 0, 1020, NoArticle},                                                                   // VUT en un
	{"Vanuatu", 0, 0, 660, NoArticle},                                                                    // VUT nl short
	{"Republiek Vanuatu", 0, 0, 530, De},                                                                 // VUT nl official
	{"Western Samoa", 0, 19970704, 1036, NoArticle},                                                      // WSM en short
	{"Samoa", 19970704, 0, 826, NoArticle},                                                               // WSM en short
	{"Independent State of Western Samoa", 0, 19970704, 368, The},                                        // WSM en official
	{"Independent State of Samoa", 19970704, 0, 367, The},                                                // WSM en official
	{"Samoa", 0, 0, 826, NoArticle},                                                                      // WSM en un
	{"West-Samoa", 0, 19970704, 697, NoArticle},                                                          // WSM nl short
	{"Samoa", 19970704, 0, 563, NoArticle},                                                               // WSM nl short
	{"Onafhankelijke Staat West-Samoa", 0, 19970704, 387, De},                                            // WSM nl official
	{"Onafhankelijke Staat Samoa", 19970704, 0, 386, De},                                                 // WSM nl official
	{"Yemen", 0, 0, 1037, NoArticle},                                                                     // YEM en short
	{"Mutawakkilite Kingdom of Yemen", 0, 19620927, 544, The},                                            // YEM en official
	{"Yemen Arab Republic", 19620927, 19900522, 1039, The},                                               // YEM en official
	{"Republic of Yemen", 19900522, 0, 782, The},                                                         // YEM en official
	{"Yemen", 0, 0, 1037, NoArticle},                                                                     // YEM en un
	{"Jemen", 0, 0, 246, NoArticle},                                                                      // YEM nl short
	{"Koninkrijk Jemen", 0, 19620927, 283, Het},                                                          // YEM nl official
	{"Arabische Republiek Jemen", 19620927, 19900522, 21, De},                                            // YEM nl official
	{"Republiek Jemen", 19900522, 0, 470, De},                                                            // YEM nl official
	{"South Yemen", 0, 19900522, 881, NoArticle},                                                         // YMD en short
	{"People's Republic of Southern Yemen", 0, 19701130, 626, The},                                       // YMD en official
	{"People's Democratic Republic of Yemen", 19701130, 19900522, 618, The},                              // YMD en official
	{"Southern Yemen", 0, 19701130, 882, NoArticle},                                                      // YMD en un
	{"Democratic Yemen", 19701130, 19900522, 219, NoArticle},                                             // YMD en un
	{"Zuid-Jemen", 0, 19900522, 709, NoArticle},                                                          // YMD nl short
	{"Volksrepubliek Zuid-Jemen", 0, 19701130, 691, De},                                                  // YMD nl official
	{"Democratische Volksrepubliek Jemen", 19701130, 19900522, 115, De},                                  // YMD nl official
	{"Argentina", 0, 0, 30, NoArticle},                                                                   // ARG en short
	{"Argentine Republic", 0, 0, 32, The},                                                                // ARG en official
	{"Argentina", 0, 0, 30, NoArticle},                                                                   // ARG en un
	{"Argentinië", 0, 0, 23, NoArticle},                                                                  // ARG nl short
	{"Argentijnse Republiek", 0, 0, 22, De},                                                              // ARG nl official
	{"Antigua and Barbuda", 0, 0, 26, NoArticle},                                                         // ATG en short
	{"Antigua and Barbuda", 0, 0, 26, NoArticle},                                                         // ATG en official
	{"Antigua and Barbuda", 0, 0, 26, NoArticle},                                                         // ATG en un
	{"Antigua en Barbuda", 0, 0, 18, NoArticle},                                                          // ATG nl short
	{"Antigua en Barbuda", 0, 0, 18, NoArticle},                                                          // ATG nl official
	{"Bahamas", 0, 0, 44, The},                                                                           // BHS en short
	{"Commonwealth of the Bahamas", 0, 0, 160, The},                                                      // BHS en official
	{"Bahamas", 0, 0, 44, The},                                                                           // BHS en un
	{"Bahama's", 0, 0, 29, DePlural},                                                                     // BHS nl short
	{"Gemenebest van de Bahama's", 0, 0, 180, Het},                                                       // BHS nl official
	{"Belize", 0, 0, 59, NoArticle},                                                                      // BLZ en short
	{"Belize", 0, 0, 59, NoArticle},                                                                      // BLZ en official
	{"Belize", 0, 0, 59, NoArticle},                                                                      // BLZ en un
	{"Belize", 0, 0, 36, NoArticle},                                                                      // BLZ nl short
	{"Belize", 0, 0, 36, NoArticle},                                                                      // BLZ nl official
	{"Bolivia", 0, 0, 70, NoArticle},                                                                     // BOL en short
	{"Republic of Bolivia", 0, 20090318, 665, The},                                                       // BOL en official
	{"Plurinational State of Bolivia", 20090318, 0, 639, The},                                            // BOL en official
	{"Bolivia", 0, 20090409, 70, NoArticle},                                                              // BOL en un
	{"Bolivia (Plurinational State of)", 20090409, 0, 72, NoArticle},                                     // BOL en un
	{"Bolivia", 0, 0, 44, NoArticle},                                                                     // BOL nl short
	{"Republiek Bolivia", 0, 20090318, 423, De},                                                          // BOL nl official
	{"Plurinationale Staat Bolivia", 20090318, 0, 407, De},                                               // BOL nl official
	{"Brazil", 0, 0, 84, NoArticle},                                                                      // BRA en short
	{"United States of Brazil", 0, 19670315, 1011, The},                                                  // BRA en official
	{"Federative Republic of Brazil", 19670315, 0, 277, The},                                             // BRA en official
	{"Brazil", 0, 0, 84, NoArticle},                                                                      // BRA en un
	{"Brazilië", 0, 0, 54, NoArticle},                                                                    // BRA nl short
	{"Verenigde Staten van Brazilië", 0, 19670315, 677, DePlural},                                        // BRA nl official
	{"Federale Republiek Brazilië", 19670315, 0, 148, De},                                                // BRA nl official
	{"Barbados", 0, 0, 52, NoArticle},                                                                    // BRB en short
	{"Barbados", 0, 0, 52, NoArticle},                                                                    // BRB en official
	{"Barbados", 0, 0, 52, NoArticle},                                                                    // BRB en un
	{"Barbados", 0, 0, 32, NoArticle},                                                                    // BRB nl short
	{"Barbados", 0, 0, 32, NoArticle},                                                                    // BRB nl official
	{"Chile", 0, 0, 142, NoArticle},                                                                      // CHL en short
	{"Republic of Chile", 0, 0, 675, The},                                                                // CHL en official
	{"Chile", 0, 0, 142, NoArticle},                                                                      // CHL en un
	{"Chili", 0, 0, 80, NoArticle},                                                                       // CHL nl short
	{"Republiek Chili", 0, 0, 428, De},                                                                   // CHL nl official
	{"Colombia", 0, 0, 155, NoArticle},                                                                   // COL en short
	{"Republic of Colombia", 0, 0, 677, The},                                                             // COL en official
	{"Colombia", 0, 0, 155, NoArticle},                                                                   // COL en un
	{"Colombia", 0, 0, 86, NoArticle},                                                                    // COL nl short
	{"Republiek Colombia", 0, 0, 430, De},                                                                // COL nl official
	{"Costa Rica", 0, 0, 175, NoArticle},                                                                 // CRI en short
	{"Republic of Costa Rica", 0, 0, 678, The},                                                           // CRI en official
	{"Costa Rica", 0, 0, 175, NoArticle},                                                                 // CRI en un
	{"Costa Rica", 0, 0, 94, NoArticle},                                                                  // CRI nl short
	{"Republiek Costa Rica", 0, 0, 434, De},                                                              // CRI nl official
	{"Cuba", 0, 0, 181, NoArticle},                                                                       // CUB en short
	{"Republic of Cuba", 0, 0, 681, The},                                                                 // CUB en official
	{"Cuba", 0, 0, 181, NoArticle},                                                                       // CUB en un
	{"Cuba", 0, 0, 95, NoArticle},                                                                        // CUB nl short
	{"Republiek Cuba", 0, 0, 435, De},                                                                    // CUB nl official
	{"Dominica", 0, 0, 224, NoArticle},                                                                   // DMA en short
	{"Commonwealth of Dominica", 0, 0, 158, The},                                                         // DMA en official
	{"Dominica", 0, 0, 224, NoArticle},                                                                   // DMA en un
	{"Dominica", 0, 0, 120, NoArticle},                                                                   // DMA nl short
	{"Gemenebest Dominica", 0, 0, 179, Het},                                                              // DMA nl official
	{"Dominican Republic", 0, 0, 226, The},                                                               // DOM en short
	{"Dominican Republic", 0, 0, 226, The},                                                               // DOM en official
	{"Dominican Republic", 0, 0, 226, The},                                                               // DOM en un
	{"Dominicaanse Republiek", 0, 0, 121, De},                                                            // DOM nl short
	{"Dominicaanse Republiek", 0, 0, 121, De},                                                            // DOM nl official
	{"Ecuador", 0, 0, 231, NoArticle},                                                                    // ECU en short
	{"Republic of Ecuador", 0, 0, 685, The},                                                              // ECU en official
	{"Ecuador", 0, 0, 231, NoArticle},                                                                    // ECU en un
	{"Ecuador", 0, 0, 126, NoArticle},                                                                    // ECU nl short
	{"Republiek Ecuador", 0, 0, 445, De},                                                                 // ECU nl official
	{"Grenada", 0, 0, 322, NoArticle},                                                                    // GRD en short
	{"Grenada", 0, 0, 322, NoArticle},                                                                    // GRD en official
	{"Grenada", 0, 0, 322, NoArticle},                                                                    // GRD en un
	{"Grenada", 0, 0, 189, NoArticle},                                                                    // GRD nl short
	{"Grenada", 0, 0, 189, NoArticle},                                                                    // GRD nl official
	{"Guatemala", 0, 0, 331, NoArticle},                                                                  // GTM en short
	{"Republic of Guatemala", 0, 0, 695, The},                                                            // GTM en official
	{"Guatemala", 0, 0, 331, NoArticle},                                                                  // GTM en un
	{"Guatemala", 0, 0, 200, NoArticle},                                                                  // GTM nl short
	{"Republiek Guatemala", 0, 0, 457, De},                                                               // GTM nl official
	{"Guyana", 0, 0, 339, NoArticle},                                                                     // GUY en short
	{"Guyana", 0, 19700223, 339, NoArticle},                                                              // GUY en official
	{"Co-operative Republic of Guyana", 19700223, 0, 151, The},                                           // GUY en official
	{"Guyana", 0, 0, 339, NoArticle},                                                                     // GUY en un
	{"Guyana", 0, 0, 205, NoArticle},                                                                     // GUY nl short
	{"Guyana", 0, 19700223, 205, NoArticle},                                                              // GUY nl official
	{"Coöperatieve Republiek Guyana", 19700223, 0, 93, De},                                               // GUY nl official
	{"Honduras", 0, 0, 352, NoArticle},                                                                   // HND en short
	{"Republic of Honduras", 0, 0, 700, The},                                                             // HND en official
	{"Honduras", 0, 0, 352, NoArticle},                                                                   // HND en un
	{"Honduras", 0, 0, 214, NoArticle},                                                                   // HND nl short
	{"Republiek Honduras", 0, 0, 462, De},                                                                // HND nl official
	{"Haiti", 0, 0, 342, NoArticle},                                                                      // HTI en short
	{"Republic of Haiti", 0, 0, 699, The},                                                                // HTI en official
	{"Haiti", 0, 0, 342, NoArticle},                                                                      // HTI en un
	{"Haïti", 0, 0, 207, NoArticle},                                                                      // HTI nl short
	{"Republiek Haïti", 0, 0, 461, De},                                                                   // HTI nl official
	{"Jamaica", 0, 0, 399, NoArticle},                                                                    // JAM en short
	{"Jamaica", 0, 0, 399, NoArticle},                                                                    // JAM en official
	{"Jamaica", 0, 0, 399, NoArticle},                                                                    // JAM en un
	{"Jamaica", 0, 0, 242, NoArticle},                                                                    // JAM nl short
	{"Jamaica", 0, 0, 242, NoArticle},                                                                    // JAM nl official
	{"Saint Kitts and Nevis", 0, 0, 811, NoArticle},                                                      // KNA en short
	{"Saint Kitts and Nevis", 0, 0, 811, NoArticle},                                                      // KNA en official
	{"Saint Christopher and Nevis", 0, 19861229, 805, NoArticle},                                         // KNA en un
	{"Saint Kitts and Nevis", 19861229, 0, 811, NoArticle},                                               // KNA en un
	{"Saint Kitts en Nevis", 0, 0, 550, NoArticle},                                                       // KNA nl short
	{"Federatie van Saint Kitts en Nevis", 0, 0, 157, De},                                                // KNA nl official
	{"Saint Lucia", 0, 0, 814, NoArticle},                                                                // LCA en short
	{"Saint Lucia", 0, 0, 814, NoArticle},                                                                // LCA en official
	{"Saint Lucia", 0, 0, 814, NoArticle},                                                                // LCA en un
	{"Saint Lucia", 0, 0, 551, NoArticle},                                                                // LCA nl short
	{"Saint Lucia", 0, 0, 551, NoArticle},                                                                // LCA nl official
	{"Mexico", 0, 0, 523, NoArticle},                                                                     // MEX en short
	{"United Mexican States", 0, 0, 998, The},                                                            // MEX en official
	{"Mexico", 0, 0, 523, NoArticle},                                                                     // MEX en un
	{"Mexico", 0, 0, 337, NoArticle},                                                                     // MEX nl short
	{"Verenigde Mexicaanse Staten", 0, 0, 671, DePlural},                                                 // MEX nl official
	{"Nicaragua", 0, 0, 569, NoArticle},                                                                  // NIC en short
	{"Republic of Nicaragua", 0, 0, 731, The},                                                            // NIC en official
	{"Nicaragua", 0, 0, 569, NoArticle},                                                                  // NIC en un
	{"Nicaragua", 0, 0, 359, NoArticle},                                                                  // NIC nl short
	{"Republiek Nicaragua", 0, 0, 496, De},                                                               // NIC nl official
	{"Panama", 0, 0, 610, NoArticle},                                                                     // PAN en short
	{"Republic of Panama", 0, 0, 735, The},                                                               // PAN en official
	{"Panama", 0, 0, 610, NoArticle},                                                                     // PAN en un
	{"Panama", 0, 0, 401, NoArticle},                                                                     // PAN nl short
	{"Republiek Panama", 0, 0, 505, De},                                                                  // PAN nl official
	{"Peru", 0, 0, 631, NoArticle},                                                                       // PER en short
	{"Republic of Peru", 0, 0, 737, The},                                                                 // PER en official
	{"Peru", 0, 0, 631, NoArticle},                                                                       // PER en un
	{"Peru", 0, 0, 404, NoArticle},                                                                       // PER nl short
	{"Republiek Peru", 0, 0, 507, De},                                                                    // PER nl official
	{"Paraguay", 0, 0, 614, NoArticle},                                                                   // PRY en short
	{"Republic of Paraguay", 0, 0, 736, The},                                                             // PRY en official
	{"Paraguay", 0, 0, 614, NoArticle},                                                                   // PRY en un
	{"Paraguay", 0, 0, 403, NoArticle},                                                                   // PRY nl short
	{"Republiek Paraguay", 0, 0, 506, De},                                                                // PRY nl official
	{"El Salvador", 0, 0, 237, NoArticle},                                                                // SLV en short
	{"Republic of El Salvador", 0, 0, 687, The},                                                          // SLV en official
	{"El Salvador", 0, 0, 237, NoArticle},                                                                // SLV en un
	{"El Salvador", 0, 0, 131, NoArticle},                                                                // SLV nl short
	{"Republiek El Salvador", 0, 0, 447, De},                                                             // SLV nl official
	{"Surinam", 0, 19780123, 908, NoArticle},                                                             // SUR en short
	{"Suriname", 19780123, 0, 910, NoArticle},                                                            // SUR en short
	{"Republic of Surinam", 0, 19780123, 753, The},                                                       // SUR en official
	{"Republic of Suriname", 19780123, 0, 754, The},                                                      // SUR en official
	{"Surinam", 0, 19780123, 908, NoArticle},                                                             // SUR en un
	{"Suriname", 19780123, 0, 910, NoArticle},                                                            // SUR en un
	{"Suriname", 0, 0, 616, NoArticle},                                                                   // SUR nl short
	{"Republiek Suriname", 0, 0, 520, De},                                                                // SUR nl official
	{"Trinidad and Tobago", 0, 0, 952, NoArticle},                                                        // TTO en short
	{"Trinidad and Tobago", 0, 19760801, 952, NoArticle},                                                 // TTO en official
	{"Republic of Trinidad and Tobago", 19760801, 0, 771, The},                                           // TTO en official
	{"Trinidad and Tobago", 0, 0, 952, NoArticle},                                                        // TTO en un
	{"Trinidad en Tobago", 0, 0, 635, NoArticle},                                                         // TTO nl short
	{"Trinidad en Tobago", 0, 19760801, 635, NoArticle},                                                  // TTO nl official
	{"Republiek Trinidad en Tobago", 19760801, 0, 525, De},                                               // TTO nl official
	{"Uruguay", 0, 0, 1016, NoArticle},                                                                   // URY en short
	{"Eastern Republic of Uruguay", 0, 0, 230, The},                                                      // URY en official
	{"Uruguay", 0, 0, 1016, NoArticle},                                                                   // URY en un
	{"Uruguay", 0, 0, 659, NoArticle},                                                                    // URY nl short
	{"Republiek ten oosten van de Uruguay", 0, 0, 523, De},                                               // URY nl official
	{"Saint Vincent and the Grenadines", 0, 0, 823, NoArticle},                                           // VCT en short
	{"Saint Vincent and the Grenadines", 0, 0, 823, NoArticle},                                           // VCT en official
	{"Saint Vincent and the Grenadines", 0, 0, 823, NoArticle},                                           // VCT en un
	{"Saint Vincent en de Grenadines", 0, 0, 553, NoArticle},                                             // VCT nl short
	{"Saint Vincent en de Grenadines", 0, 0, 553, NoArticle},                                             // VCT nl official
	{"Venezuela", 0, 0, 1022, NoArticle},                                                                 // VEN en short
	{"United States of Venezuela", 0, 19530415, 1012, The},                                               // VEN en official
	{"Republic of Venezuela", 19530415, 19991230, 779, The},                                              // VEN en official
	{"Bolivarian Republic of Venezuela", 19991230, 0, 69, The},                                           // VEN en official
	{"Venezuela", 0, 20041118, 1022, NoArticle},                                                          // VEN en un
	{"Venezuela (Bolivarian Republic of)", 20041118, 0, 1024, NoArticle},                                 // VEN en un
	{"Venezuela", 0, 0, 661, NoArticle},                                                                  // VEN nl short
	{"Verenigde Staten van Venezuela", 0, 19530415, 678, DePlural},                                       // VEN nl official
	{"Republiek Venezuela", 19530415, 19991230, 531, De},                                                 // VEN nl official
	{"Bolivariaanse Republiek Venezuela", 19991230, 0, 43, De},                                           // VEN nl official
	{"Aruba", 0, 0, 35, NoArticle},                                                                       // ABW en short
	{"Aruba", 0, 0, 35, NoArticle},                                                                       // ABW en official
	{"Aruba", 0, 0, 35, NoArticle},                                                                       // ABW en un
	{"Aruba", 0, 0, 25, NoArticle},                                                                       // ABW nl short
	{"Aruba", 0, 0, 25, NoArticle},                                                                       // ABW nl official
	{"Anguilla", 0, 0, 20, NoArticle},                                                                    // AIA en short
	{"Anguilla", 0, 0, 20, NoArticle},                                                                    // AIA en official
	{"Anguilla", 0, 0, 20, NoArticle},                                                                    // AIA en un
	{"Anguilla", 0, 0, 14, NoArticle},                                                                    // AIA nl short
	{"Anguilla", 0, 0, 14, NoArticle},                                                                    // AIA nl official
	{"Åland Islands", 0, 0, 6, The},                                                                      // ALA en short
	{"Åland Islands", 0, 0, 6, The},                                                                      // ALA en official
	{"Åland Islands", 0, 0, 6, The},                                                                      // ALA en un
	{"Åland", 0, 0, 4, NoArticle},                                                                        // ALA nl short
	{"Åland", 0, 0, 4, NoArticle},                                                                        // ALA nl official
	{"Netherlands Antilles", 0, 20101010, 557, The},                                                      // ANT en short
	{"Netherlands Antilles", 0, 20101010, 557, The},                                                      // ANT en official
	{"Netherlands Antilles", 0, 20101010, 557, The},                                                      // ANT en un
	{"Nederlandse Antillen", 0, 20101010, 353, DePlural},                                                 // ANT nl short
	{"Nederlandse Antillen", 0, 20101010, 353, DePlural},                                                 // ANT nl official
	{"American Samoa", 0, 0, 13, NoArticle},                                                              // ASM en short
	{"American Samoa", 0, 0, 13, NoArticle},                                                              // ASM en official
	{"American Samoa", 0, 0, 13, NoArticle},                                                              // ASM en un
	{"Amerikaans-Samoa", 0, 0, 8, NoArticle},                                                             // ASM nl short
	{"Amerikaans-Samoa", 0, 0, 8, NoArticle},                                                             // ASM nl official
	{"Antarctica", 0, 0, 23, NoArticle},                                                                  // ATA en short
	{"Antarctica", 0, 0, 23, NoArticle},                                                                  // ATA en official
	{"Antarctica", 0, 0, 23, NoArticle},                                                                  // ATA en un
	{"Antarctica", 0, 0, 16, NoArticle},                                                                  // ATA nl short
	{"Antarctica", 0, 0, 16, NoArticle},                                                                  // ATA nl official
	{"French Southern Territories", 0, 0, 294, The},                                                      // ATF en short
	{"French Southern and Antarctic Lands", 0, 0, 293, The},                                              // ATF en official
	{"French Southern Territories", 0, 0, 294, The},                                                      // ATF en un
	{"Franse Zuidelijke Gebieden", 0, 0, 171, DePlural},                                                  // ATF nl short
	{"Franse Zuidelijke Gebieden", 0, 0, 171, DePlural},                                                  // ATF nl official
	{"Bonaire, Sint Eustatius and Saba", 0, 0, 73, NoArticle},                                            // BES en short
	{"Bonaire, Sint Eustatius and Saba", 0, 0, 73, NoArticle},                                            // BES en official
	{"Bonaire, Sint Eustatius and Saba", 0, 0, 73, NoArticle},                                            // BES en un
	{"Bonaire, Sint Eustatius en Saba", 0, 0, 45, NoArticle},                                             // BES nl short
	{"Bonaire, Sint Eustatius en Saba", 0, 0, 45, NoArticle},                                             // BES nl official
	{"Saint Barthélemy", 0, 0, 802, NoArticle},                                                           // BLM en short
	{"Saint Barthélemy", 0, 0, 802, NoArticle},                                                           // BLM en official
	{"Saint Barthélemy", 0, 0, 802, NoArticle},                                                           // BLM en un
	{"Saint-Barthélemy", 0, 0, 555, NoArticle},                                                           // BLM nl short
	{"Saint-Barthélemy", 0, 0, 555, NoArticle},                                                           // BLM nl official
	{"Bermuda", 0, 0, 64, NoArticle},                                                                     // BMU en short
	{"Bermuda", 0, 0, 64, NoArticle},                                                                     // BMU en official
	{"Bermuda", 0, 0, 64, NoArticle},                                                                     // BMU en un
	{"Bermuda", 0, 0, 39, NoArticle},                                                                     // BMU nl short
	{"Bermuda", 0, 0, 39, NoArticle},                                                                     // BMU nl official
	{"Bouvet Island", 0, 0, 81, NoArticle},                                                               // BVT en short
	{"Bouvet Island", 0, 0, 81, NoArticle},                                                               // BVT en official
	{"Bouvet Island", 0, 0, 81, NoArticle},                                                               // BVT en un
	{"Bouveteiland", 0, 0, 52, NoArticle},                                                                // BVT nl short
	{"Bouveteiland", 0, 0, 52, NoArticle},                                                                // BVT nl official
	{"Cocos (Keeling) Islands", 0, 0, 152, The},                                                          // CCK en short
	{"Cocos (Keeling) Islands", 0, 0, 152, The},                                                          // CCK en official
	{"Cocos (Keeling) Islands", 0, 0, 152, The},                                                          // CCK en un
	{"Cocoseilanden", 0, 0, 84, DePlural},                                                                // CCK nl short
	{"Cocoseilanden", 0, 0, 84, DePlural},                                                                // CCK nl official
	{"Cook Islands", 0, 0, 172, The},                                                                     // COK en short
	{"Cook Islands", 0, 0, 172, The},                                                                     // COK en official
	{"Cook Islands", 0, 0, 172, The},                                                                     // COK en un
	{"Cookeilanden", 0, 0, 91, DePlural},                                                                 // COK nl short
	{"Cookeilanden", 0, 0, 91, DePlural},                                                                 // COK nl official
	{"Curaçao", 0, 0, 183, NoArticle},                                                                    // CUW en short
	{"Curaçao", 0, 0, 183, NoArticle},                                                                    // CUW en official
	{"Curaçao", 0, 0, 183, NoArticle},                                                                    // CUW en un
	{"Curaçao", 0, 0, 96, NoArticle},                                                                     // CUW nl short
	{"Curaçao", 0, 0, 96, NoArticle},                                                                     // CUW nl official
	{"Christmas Island", 0, 0, 148, NoArticle},                                                           // CXR en short
	{"Christmas Island", 0, 0, 148, NoArticle},                                                           // CXR en official
	{"Christmas Island", 0, 0, 148, NoArticle},                                                           // CXR en un
	{"Christmaseiland", 0, 0, 82, NoArticle},                                                             // CXR nl short
	{"Christmaseiland", 0, 0, 82, NoArticle},                                                             // CXR nl official
	{"Cayman Islands", 0, 0, 125, The},                                                                   // CYM en short
	{"Cayman Islands", 0, 0, 125, The},                                                                   // CYM en official
	{"Cayman Islands", 0, 0, 125, The},                                                                   // CYM en un
	{"Kaaimaneilanden", 0, 0, 252, DePlural},                                                             // CYM nl short
	{"Kaaimaneilanden", 0, 0, 252, DePlural},                                                             // CYM nl official
	{"Western Sahara", 0, 0, 1033, NoArticle},                                                            // ESH en short
	{"Western Sahara", 0, 0, 1033, NoArticle},                                                            // ESH en official
	{"Western Sahara", 0, 0, 1033, NoArticle},                                                            // ESH en un
	{"Westelijke Sahara", 0, 0, 698, De},                                                                 // ESH nl short
	{"Westelijke Sahara", 0, 0, 698, De},                                                                 // ESH nl official
	{"European Communities", 0, 19931101, 251, The},                                                      // EUE en short
	{"European Union", 19931101, 0, 255, The},                                                            // EUE en short
	{"European Communities", 0, 19931101, 251, The},                                                      // EUE en official
	{"European Union", 19931101, 0, 255, The},                                                            // EUE en official
	{"European Economic Community", 0, 19931101, 254, The},                                               // EUE en un
	{"European Community", 19931101, 20091201, 253, The},                                                 // EUE en un
	{"European Union", 20091201, 0, 255, The},                                                            // EUE en un
	{"Europese Gemeenschappen", 0, 19931101, 138, DePlural},                                              // EUE nl short
	{"Europese Unie", 19931101, 0, 140, De},                                                              // EUE nl short
	{"Europese Gemeenschappen", 0, 19931101, 138, DePlural},                                              // EUE nl official
	{"Europese Unie", 19931101, 0, 140, De},                                                              // EUE nl official
	{"Falkland Islands", 0, 0, 258, The},                                                                 // FLK en short
	{"Falkland Islands", 0, 0, 258, The},                                                                 // FLK en official
	{"Falkland Islands (Malvinas)", 0, 0, 260, The},                                                      // FLK en un
	{"Falklandeilanden", 0, 0, 144, DePlural},                                                            // FLK nl short
	{"Falklandeilanden", 0, 0, 144, DePlural},                                                            // FLK nl official
	{"Faroe Islands", 0, 0, 261, The},                                                                    // FRO en short
	{"Faroe Islands", 0, 0, 261, The},                                                                    // FRO en official
	{"Faroe Islands", 0, 0, 261, The},                                                                    // FRO en un
	{"Faeröer", 0, 0, 142, DePlural},                                                                     // FRO nl short
	{"Faeröer", 0, 0, 142, DePlural},                                                                     // FRO nl official
	{"Guernsey", 0, 0, 333, NoArticle},                                                                   // GGY en short
	{"Bailiwick of Guernsey", 0, 0, 48, The},                                                             // GGY en official
	{"Guernsey", 0, 0, 333, NoArticle},                                                                   // GGY en un
	{"Guernsey", 0, 0, 201, NoArticle},                                                                   // GGY nl short
	{"Guernsey", 0, 0, 201, NoArticle},                                                                   // GGY nl official
	{"Gibraltar", 0, 0, 312, NoArticle},                                                                  // GIB en short
	{"Gibraltar", 0, 0, 312, NoArticle},                                                                  // GIB en official
	{"Gibraltar", 0, 0, 312, NoArticle},                                                                  // GIB en un
	{"Gibraltar", 0, 0, 187, NoArticle},                                                                  // GIB nl short
	{"Gibraltar", 0, 0, 187, NoArticle},                                                                  // GIB nl official
	{"Guadeloupe", 0, 0, 325, NoArticle},                                                                 // GLP en short
	{"Guadeloupe", 0, 0, 325, NoArticle},                                                                 // GLP en official
	{"Guadeloupe", 0, 0, 325, NoArticle},                                                                 // GLP en un
	{"Guadeloupe", 0, 0, 196, NoArticle},                                                                 // GLP nl short
	{"Guadeloupe", 0, 0, 196, NoArticle},                                                                 // GLP nl official
	{"Greenland", 0, 0, 319, NoArticle},                                                                  // GRL en short
	{"Greenland", 0, 0, 319, NoArticle},                                                                  // GRL en official
	{"Greenland", 0, 0, 319, NoArticle},                                                                  // GRL en un
	{"Groenland", 0, 0, 192, NoArticle},                                                                  // GRL nl short
	{"Groenland", 0, 0, 192, NoArticle},                                                                  // GRL nl official
	{"French Guiana", 0, 0, 286, NoArticle},                                                              // GUF en short
	{"French Guiana", 0, 0, 286, NoArticle},                                                              // GUF en official
	{"French Guiana", 0, 0, 286, NoArticle},                                                              // GUF en un
	{"Frans-Guyana", 0, 0, 166, NoArticle},                                                               // GUF nl short
	{"Frans-Guyana", 0, 0, 166, NoArticle},                                                               // GUF nl official
	{"Guam", 0, 0, 328, NoArticle},                                                                       // GUM en short
	{"Guam", 0, 0, 328, NoArticle},                                                                       // GUM en official
	{"Guam", 0, 0, 328, NoArticle},                                                                       // GUM en un
	{"Guam", 0, 0, 198, NoArticle},                                                                       // GUM nl short
	{"Guam", 0, 0, 198, NoArticle},                                                                       // GUM nl official
	{"Hong Kong", 0, 0, 354, NoArticle},                                                                  // HKG en short
	{"Hong Kong", 0, 19970701, 354, NoArticle},                                                           // HKG en official
	{"Hong Kong Special Administrative Region of the People's Republic of China", 19970701, 0, 357, The}, // HKG en official
	{"Hong Kong", 0, 19970701, 354, NoArticle},                                                           // HKG en un
	{"China, Hong Kong Special Administrative Region", 19970701, 0, 146, NoArticle},                      // HKG en un
	{"Hongkong", 0, 0, 219, NoArticle},                                                                   // HKG nl short
	{"Hongkong", 0, 19970701, 219, NoArticle},                                                            // HKG nl official
	{"Speciale Administratieve Regio Hongkong van de Volksrepubliek China", 19970701, 0, 600, De},        // HKG nl official
	{"Heard Island and McDonald Islands", 0, 0, 345, NoArticle},                                          // HMD en short
	{"Heard Island and McDonald Islands", 0, 0, 345, NoArticle},                                          // HMD en official
	{"Heard Island and McDonald Islands", 0, 0, 345, NoArticle},                                          // HMD en un
	{"Heardeiland en McDonaldeilanden", 0, 0, 209, NoArticle},                                            // HMD nl short
	{"Heardeiland en McDonaldeilanden", 0, 0, 209, NoArticle},                                            // HMD nl official
	{"Isle of Man", 0, 0, 389, The},                                                                      // IMN en short
	{"Isle of Man", 0, 0, 389, The},                                                                      // IMN en official
	{"Isle of Man", 0, 0, 389, The},                                                                      // IMN en un
	{"eiland Man", 0, 0, 129, Het},                                                                       // IMN nl short
	{"eiland Man", 0, 0, 129, Het},                                                                       // IMN nl official
	{"British Indian Ocean Territory", 0, 0, 86, The},                                                    // IOT en short
	{"British Indian Ocean Territory", 0, 0, 86, The},                                                    // IOT en official
	{"British Indian Ocean Territory", 0, 0, 86, The},                                                    // IOT en un
	{"Brits Indische Oceaanterritorium", 0, 0, 55, Het},                                                  // IOT nl short
	{"Brits Indische Oceaanterritorium", 0, 0, 55, Het},                                                  // IOT nl official
	{"Jersey", 0, 0, 405, NoArticle},                                                                     // JEY en short
	{"Bailiwick of Jersey", 0, 0, 49, The},                                                               // JEY en official
	{"Jersey", 0, 0, 405, NoArticle},                                                                     // JEY en un
	{"Jersey", 0, 0, 247, NoArticle},                                                                     // JEY nl short
	{"Jersey", 0, 0, 247, NoArticle},                                                                     // JEY nl official
	{"Macao", 0, 0, 486, NoArticle},                                                                      // MAC en short
	{"Macau", 0, 19991220, 488, NoArticle},                                                               // MAC en official
	{"Macao Special Administrative Region of the People's Republic of China", 19991220, 0, 487, The},     // MAC en official
	{"Macau", 0, 19991220, 488, NoArticle},                                                               // MAC en un
	{"China, Macao Special Administrative Region", 19991220, 0, 147, NoArticle},                          // MAC en un
	{"Macau", 0, 0, 315, NoArticle},                                                                      // MAC nl short
	{"Macau", 0, 19991220, 315, NoArticle},                                                               // MAC nl official
	{"Speciale Administratieve Regio Macau van de Volksrepubliek China", 19991220, 0, 601, De},           // MAC nl official
	{"Saint Martin (French part)", 0, 0, 817, NoArticle},                                                 // MAF en short
	{"Saint Martin (French part)", 0, 0, 817, NoArticle},                                                 // MAF en official
	{"Saint Martin (French part)", 0, 0, 817, NoArticle},                                                 // MAF en un
	{"Saint-Martin (Frans deel)", 0, 0, 557, NoArticle},                                                  // MAF nl short
	{"Saint-Martin (Frans deel)", 0, 0, 557, NoArticle},                                                  // MAF nl official
	{"Northern Mariana Islands", 0, 0, 585, The},                                                         // MNP en short
	{"Commonwealth of the Northern Mariana Islands", 0, 0, 161, The},                                     // MNP en official
	{"Northern Mariana Islands", 0, 0, 585, The},                                                         // MNP en un
	{"Noordelijke Marianen", 0, 0, 371, DePlural},                                                        // MNP nl short
	{"Gemenebest van de Noordelijke Marianen", 0, 0, 181, Het},                                           // MNP nl official
	{"Montserrat", 0, 0, 537, NoArticle},                                                                 // MSR en short
	{"Montserrat", 0, 0, 537, NoArticle},                                                                 // MSR en official
	{"Montserrat", 0, 0, 537, NoArticle},                                                                 // MSR en un
	{"Montserrat", 0, 0, 346, NoArticle},                                                                 // MSR nl short
	{"Montserrat", 0, 0, 346, NoArticle},                                                                 // MSR nl official
	{"Martinique", 0, 0, 512, NoArticle},                                                                 // MTQ en short
	{"Martinique", 0, 0, 512, NoArticle},                                                                 // MTQ en official
	{"Martinique", 0, 0, 512, NoArticle},                                                                 // MTQ en un
	{"Martinique", 0, 0, 330, NoArticle},                                                                 // MTQ nl short
	{"Martinique", 0, 0, 330, NoArticle},                                                                 // MTQ nl official
	{"Mayotte", 0, 0, 520, NoArticle},                                                                    // MYT en short
	{"Mayotte", 0, 0, 520, NoArticle},                                                                    // MYT en official
	{"Mayotte", 0, 0, 520, NoArticle},                                                                    // MYT en un
	{"Mayotte", 0, 0, 335, NoArticle},                                                                    // MYT nl short
	{"Mayotte", 0, 0, 335, NoArticle},                                                                    // MYT nl official
	{"New Caledonia", 0, 0, 563, NoArticle},                                                              // NCL en short
	{"New Caledonia", 0, 0, 563, NoArticle},                                                              // NCL en official
	{"New Caledonia", 0, 0, 563, NoArticle},                                                              // NCL en un
	{"Nieuw-Caledonië", 0, 0, 360, NoArticle},                                                            // NCL nl short
	{"Nieuw-Caledonië", 0, 0, 360, NoArticle},                                                            // NCL nl official
	{"Norfolk Island", 0, 0, 578, NoArticle},                                                             // NFK en short
	{"Norfolk Island", 0, 0, 578, NoArticle},                                                             // NFK en official
	{"Norfolk Island", 0, 0, 578, NoArticle},                                                             // NFK en un
	{"Norfolkeiland", 0, 0, 373, NoArticle},                                                              // NFK nl short
	{"Norfolkeiland", 0, 0, 373, NoArticle},                                                              // NFK nl official
	{"Niue", 0, 0, 575, NoArticle},                                                                       // NIU en short
	{"Niue", 0, 0, 575, NoArticle},                                                                       // NIU en official
	{"Niue", 0, 0, 575, NoArticle},                                                                       // NIU en un
	{"Niue", 0, 0, 366, NoArticle},                                                                       // NIU nl short
	{"Niue", 0, 0, 366, NoArticle},                                                                       // NIU nl official
	{"Pitcairn Islands", 0, 0, 637, The},                                                                 // PCN en short
	{"Pitcairn, Henderson, Ducie and Oeno Islands", 0, 0, 638, The},                                      // PCN en official
	{"Pitcairn", 0, 0, 636, NoArticle},                                                                   // PCN en un
	{"Pitcairneilanden", 0, 0, 405, DePlural},                                                            // PCN nl short
	{"Pitcairneilanden", 0, 0, 405, DePlural},                                                            // PCN nl official
	{"Puerto Rico", 0, 0, 649, NoArticle},                                                                // PRI en short
	{"Commonwealth of Puerto Rico", 0, 0, 159, The},                                                      // PRI en official
	{"Puerto Rico", 0, 0, 649, NoArticle},                                                                // PRI en un
	{"Puerto Rico", 0, 0, 411, NoArticle},                                                                // PRI nl short
	{"Gemenebest van Puerto Rico", 0, 0, 182, Het},                                                       // PRI nl official
	{"Palestine", 0, 0, 606, NoArticle},                                                                  // PSE en short
	{"Palestine", 0, 19881115, 606, NoArticle},                                                           // PSE en official
	{"State of Palestine", 19881115, 0, 897, The},                                                        // PSE en official
	{"Palestine Liberation Organization", 0, 19881215, 609, The},                                         // PSE en un
	{"Palestine", 19881215, 20121217, 606, NoArticle},                                                    // PSE en un
	{"State of Palestine", 20121217, 0, 897, The},                                                        // PSE en un
	{"Palestina", 0, 0, 399, NoArticle},                                                                  // PSE nl short
	{"Palestina", 0, 19881115, 399, NoArticle},                                                           // PSE nl official
	{"Staat Palestina", 19881115, 0, 609, De},                                                            // PSE nl official
	{"French Polynesia", 0, 0, 289, NoArticle},                                                           // PYF en short
	{"French Polynesia", 0, 0, 289, NoArticle},                                                           // PYF en official
	{"French Polynesia", 0, 0, 289, NoArticle},                                                           // PYF en un
	{"Frans-Polynesië", 0, 0, 168, NoArticle},                                                            // PYF nl short
	{"Frans-Polynesië", 0, 0, 168, NoArticle},                                                            // PYF nl official
	{"Réunion", 0, 0, 786, NoArticle},                                                                    // REU en short
	{"Réunion", 0, 0, 786, NoArticle},                                                                    // REU en official
	{"Réunion", 0, 0, 786, NoArticle},                                                                    // REU en un
	{"Réunion", 0, 0, 539, NoArticle},                                                                    // REU nl short
	{"Réunion", 0, 0, 539, NoArticle},                                                                    // REU nl official
	{"South Vietnam", 0, 19760702, 880, NoArticle},                                                       // RVN en short
	{"State of Viet Nam", 0, 19551026, 901, The},                                                         // RVN en official
	{"Republic of Viet Nam", 19551026, 19750430, 780, The},                                               // RVN en official
	{"Republic of South Viet Nam", 19750430, 19760702, 750, The},                                         // RVN en official
	{"Republic of Viet-Nam", 0, 19750430, 781, The},                                                      // RVN en un
	{"Republic of South Viet-Nam", 19750430, 19760702, 751, The},                                         // RVN en un
	{"Zuid-Vietnam", 0, 19760702, 712, NoArticle},                                                        // RVN nl short
	{"Staat Vietnam", 0, 19551026, 611, De},                                                              // RVN nl official
	{"Republiek Vietnam", 19551026, 19750430, 532, De},                                                   // RVN nl official
	{"Republiek Zuid-Vietnam", 19750430, 19760702, 538, De},                                              // RVN nl official
	{"South Georgia and the South Sandwich Islands", 0, 0, 874, NoArticle},                               // SGS en short
	{"South Georgia and the South Sandwich Islands", 0, 0, 874, NoArticle},                               // SGS en official
	{"South Georgia and the South Sandwich Islands", 0, 0, 874, NoArticle},                               // SGS en un
	{"Zuid-Georgië en de Zuid-Sandwicheilanden", 0, 0, 707, NoArticle},                                   // SGS nl short
	{"Zuid-Georgië en de Zuid-Sandwicheilanden", 0, 0, 707, NoArticle},                                   // SGS nl official
	{"Saint Helena", 0, 20090901, 806, NoArticle},                                                        // SHN en short
	{"Saint Helena, Ascension and Tristan da Cunha", 20090901, 0, 809, NoArticle},                        // SHN en short
	{"Saint Helena and Dependencies", 0, 20090901, 808, NoArticle},                                       // SHN en official
	{"Saint Helena, Ascension and Tristan da Cunha", 20090901, 0, 809, NoArticle},                        // SHN en official
	{"Saint Helena", 0, 0, 806, NoArticle},                                                               // SHN en un
	{"Sint-Helena", 0, 20090901, 578, NoArticle},                                                         // SHN nl short
	{"Sint-Helena, Ascension en Tristan da Cunha", 20090901, 0, 580, NoArticle},                          // SHN nl short
	{"Sint-Helena", 0, 20090901, 578, NoArticle},                                                         // SHN nl official
	{"Sint-Helena, Ascension en Tristan da Cunha", 20090901, 0, 580, NoArticle},                          // SHN nl official
	{"Svalbard and Jan Mayen", 0, 0, 912, NoArticle},                                                     // SJM en short
	{"Svalbard and Jan Mayen", 0, 0, 912, NoArticle},                                                     // SJM en official
	{"Svalbard and Jan Mayen Islands", 0, 0, 914, The},                                                   // SJM en un
	{"Svalbard en Jan Mayen", 0, 0, 617, NoArticle},                                                      // SJM nl short
	{"Svalbard en Jan Mayen", 0, 0, 617, NoArticle},                                                      // SJM nl official
	{"Saint Pierre and Miquelon", 0, 0, 820, NoArticle},                                                  // SPM en short
	{"Saint Pierre and Miquelon", 0, 0, 820, NoArticle},                                                  // SPM en official
	{"Saint Pierre and Miquelon", 0, 0, 820, NoArticle},                                                  // SPM en un
	{"Saint-Pierre en Miquelon", 0, 0, 559, NoArticle},                                                   // SPM nl short
	{"Saint-Pierre en Miquelon", 0, 0, 559, NoArticle},                                                   // SPM nl official
	{"Sint Maarten", 0, 0, 850, NoArticle},                                                               // SXM en short
	{"Sint Maarten", 0, 0, 850, NoArticle},                                                               // SXM en official
	{"Sint Maarten (Dutch part)", 0, 0, 852, NoArticle},                                                  // SXM en un
	{"Sint Maarten", 0, 0, 576, NoArticle},                                                               // SXM nl short
	{"Sint Maarten", 0, 0, 576, NoArticle},                                                               // SXM nl official
	{"Turks and Caicos Islands", 0, 0, 964, The},                                                         // TCA en short
	{"Turks and Caicos Islands", 0, 0, 964, The},                                                         // TCA en official
	{"Turks and Caicos Islands", 0, 0, 964, The},                                                         // TCA en un
	{"Turks- en Caicoseilanden", 0, 0, 649, DePlural},                                                    // TCA nl short
	{"Turks- en Caicoseilanden", 0, 0, 649, DePlural},                                                    // TCA nl official
	{"Tokelau", 0, 0, 947, NoArticle},                                                                    // TKL en short
	{"Tokelau", 0, 0, 947, NoArticle},                                                                    // TKL en official
	{"Tokelau", 0, 0, 947, NoArticle},                                                                    // TKL en un
	{"Tokelau", 0, 0, 632, NoArticle},                                                                    // TKL nl short
	{"Tokelau", 0, 0, 632, NoArticle},                                                                    // TKL nl official
	{"Taiwan", 0, 0, 927, NoArticle},                                                                     // TWN en short
	{"Taiwan", 0, 0, 927, NoArticle},                                                                     // TWN en official
	{"Taiwan Province of China", 0, 0, 929, NoArticle},                                                   // TWN en un
	{"Taiwan", 0, 0, 624, NoArticle},                                                                     // TWN nl short
	{"Taiwan", 0, 0, 624, NoArticle},                                                                     // TWN nl official
	{"United States Minor Outlying Islands", 0, 0, 1006, The},                                            // UMI en short
	{"United States Minor Outlying Islands", 0, 0, 1006, The},                                            // UMI en official
	{"United States Minor Outlying Islands", 0, 0, 1006, The},                                            // UMI en un
	{"Verafgelegen eilandjes van de Verenigde Staten", 0, 0, 662, DePlural},                              // UMI nl short
	{"Verafgelegen eilandjes van de Verenigde Staten", 0, 0, 662, DePlural},                              // UMI nl official
	{"Holy See", 0, 0, 349, The},                                                                         // VAT en short
	{"Holy See", 0, 0, 349, The},                                                                         // VAT en official
	{"Holy See", 0, 0, 349, The},                                                                         // VAT en un
	{"Heilige Stoel", 0, 0, 211, De},                                                                     // VAT nl short
	{"Heilige Stoel", 0, 0, 211, De},                                                                     // VAT nl official
	{"British Virgin Islands", 0, 0, 89, The},                                                            // VGB en short
	{"British Virgin Islands", 0, 0, 89, The},                                                            // VGB en official
	{"British Virgin Islands", 0, 0, 89, The},                                                            // VGB en un
	{"Britse Maagdeneilanden", 0, 0, 57, DePlural},                                                       // VGB nl short
	{"Britse Maagdeneilanden", 0, 0, 57, DePlural},                                                       // VGB nl official
	{"U.S. Virgin Islands", 0, 0, 970, The},                                                              // VIR en short
	{"Virgin Islands of the United States", 0, 0, 1027, The},                                             // VIR en official
	{"United States Virgin Islands", 0, 0, 1013, The},                                                    // VIR en un
	{"Amerikaanse Maagdeneilanden", 0, 0, 10, DePlural},                                                  // VIR nl short
	{"Amerikaanse Maagdeneilanden", 0, 0, 10, DePlural},                                                  // VIR nl official
	{"Wallis and Futuna", 0, 0, 1028, NoArticle},                                                         // WLF en short
	{"Territory of the Wallis and Futuna Islands", 0, 0, 937, The},                                       // WLF en official
	{"Wallis and Futuna Islands", 0, 0, 1029, The},                                                       // WLF en un
	{"Wallis en Futuna", 0, 0, 695, NoArticle},                                                           // WLF nl short
	{"Wallis en Futuna", 0, 0, 695, NoArticle},                                                           // WLF nl official
	{"Organization of African Unity", 0, 20020709, 597, The},                                             // XAU en short
	{"African Union", 20020709, 0, 3, The},                                                               // XAU en short
	{"Organization of African Unity", 0, 20020709, 597, The},                                             // XAU en official
	{"African Union", 20020709, 0, 3, The},                                                               // XAU en official
	{"Organization of African Unity", 0, 20020709, 597, The},                                             // XAU en un
	{"African Union", 20020709, 0, 3, The},                                                               // XAU en un
	{"Organisatie van Afrikaanse Eenheid", 0, 20020709, 393, De},                                         // XAU nl short
	{"Afrikaanse Unie", 20020709, 0, 2, De},                                                              // XAU nl short
	{"Organisatie van Afrikaanse Eenheid", 0, 20020709, 393, De},                                         // XAU nl official
	{"Afrikaanse Unie", 20020709, 0, 2, De},                                                              // XAU nl official
	{"Kosovo", 0, 0, 451, NoArticle},                                                                     // XKX en short
	{"Republic of Kosovo", 0, 0, 713, The},                                                               // XKX en official
	{"Kosovo", 0, 0, 451, NoArticle},                                                                     // XKX en un
	{"Kosovo", 0, 0, 299, NoArticle},                                                                     // XKX nl short
	{"Republiek Kosovo", 0, 0, 479, De},                                                                  // XKX nl official
	{"Louisiana", 0, 0, 482, NoArticle},                                                                  // XLA en short
	{"State of Louisiana", 0, 0, 895, The},                                                               // XLA en official
	{"Louisiana", 0, 0, 482, NoArticle},                                                                  // XLA en un
	{"Louisiana", 0, 0, 312, NoArticle},                                                                  // XLA nl short
	{"Louisiana", 0, 0, 312, NoArticle},                                                                  // XLA nl official
	{"New Brunswick", 0, 0, 560, NoArticle},                                                              // XNB en short
	{"New Brunswick", 0, 0, 560, NoArticle},                                                              // XNB en official
	{"New Brunswick", 0, 0, 560, NoArticle},                                                              // XNB en un
	{"New Brunswick", 0, 0, 357, NoArticle},                                                              // XNB nl short
	{"New Brunswick", 0, 0, 357, NoArticle},                                                              // XNB nl official
	{"Nova Scotia", 0, 0, 589, NoArticle},                                                                // XNS en short
	{"Nova Scotia", 0, 0, 589, NoArticle},                                                                // XNS en official
	{"Nova Scotia", 0, 0, 589, NoArticle},                                                                // XNS en un
	{"Nova Scotia", 0, 0, 375, NoArticle},                                                                // XNS nl short
	{"Nova Scotia", 0, 0, 375, NoArticle},                                                                // XNS nl official
	{"Ontario", 0, 0, 594, NoArticle},                                                                    // XON en short
	{"Ontario", 0, 0, 594, NoArticle},                                                                    // XON en official
	{"Ontario", 0, 0, 594, NoArticle},                                                                    // XON en un
	{"Ontario", 0, 0, 388, NoArticle},                                                                    // XON nl short
	{"Ontario", 0, 0, 388, NoArticle},                                                                    // XON nl official
	{"Quebec", 0, 0, 653, NoArticle},                                                                     // XQC en short
	{"Quebec", 0, 0, 653, NoArticle},                                                                     // XQC en official
	{"Quebec", 0, 0, 653, NoArticle},                                                                     // XQC en un
	{"Quebec", 0, 0, 413, NoArticle},                                                                     // XQC nl short
	{"Québec", 0, 0, 414, NoArticle},                                                                     // XQC nl official
	{"Saarland", 0, 0, 799, NoArticle},                                                                   // XSL en short
	{"Saarland", 0, 0, 799, NoArticle},                                                                   // XSL en official
	{"Saarland", 0, 0, 799, NoArticle},                                                                   // XSL en un
	{"Saarland", 0, 0, 548, NoArticle},                                                                   // XSL nl short
	{"Saarland", 0, 0, 548, Het},                                                                         // XSL nl official
	{"Wallonia-Brussels Federation", 0, 0, 1030, The},                                                    // XWB en short
	{"French Community of Belgium", 0, 0, 285, The},                                                      // XWB en official
	{"Wallonia-Brussels Federation", 0, 0, 1030, The},                                                    // XWB en un
	{"Federatie Wallonië-Brussel", 0, 0, 158, De},                                                        // XWB nl short
	{"Federatie Wallonië-Brussel", 0, 0, 158, De},                                                        // XWB nl official
}

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
	444, 448, 452, 456, 459, 463, // COD
	463, 465, 468, 470, 472, 475, // COG
	475, 476, 479, 480, 481, 484, // COM
	484, 486, 488, 490, 491, 492, // CPV
	492, 493, 494, 495, 496, 497, // DJI
	497, 498, 499, 500, 501, 502, // DZA
	502, 503, 505, 506, 507, 509, // EAZ
	509, 512, 516, 519, 522, 526, // EGY
	526, 527, 528, 529, 530, 531, // ERI
	531, 532, 537, 538, 539, 544, // ETH
	544, 545, 546, 547, 548, 549, // GAB
	549, 550, 552, 553, 554, 556, // GHA
	556, 557, 560, 561, 562, 565, // GIN
	565, 566, 570, 571, 572, 576, // GMB
	576, 577, 578, 579, 580, 581, // GNB
	581, 582, 583, 584, 585, 586, // GNQ
	586, 587, 589, 590, 591, 593, // KEN
	593, 594, 595, 596, 597, 598, // LBR
	598, 599, 606, 610, 611, 618, // LBY
	618, 619, 620, 621, 622, 623, // LSO
	623, 624, 625, 626, 627, 628, // MAR
	628, 629, 632, 633, 634, 637, // MDG
	637, 638, 639, 640, 641, 642, // MLI
	642, 643, 645, 646, 647, 649, // MOZ
	649, 650, 651, 652, 653, 654, // MRT
	654, 655, 657, 658, 659, 661, // MUS
	661, 662, 664, 665, 666, 668, // MWI
	668, 669, 670, 671, 672, 673, // NAM
	673, 674, 675, 676, 677, 678, // NER
	678, 679, 681, 682, 683, 685, // NGA
	685, 686, 688, 689, 690, 692, // RWA
	692, 693, 696, 697, 698, 701, // SDN
	701, 702, 703, 704, 705, 706, // SEN
	706, 707, 709, 710, 711, 713, // SLE
	713, 714, 718, 719, 720, 724, // SOM
	724, 725, 726, 727, 728, 729, // SSD
	729, 730, 731, 732, 733, 734, // STP
	734, 736, 738, 740, 742, 744, // SWZ
	744, 745, 746, 747, 748, 749, // SYC
	749, 750, 751, 752, 753, 754, // TCD
	754, 755, 756, 757, 758, 759, // TGO
	759, 760, 762, 763, 764, 766, // TUN
	766, 769, 773, 776, 779, 783, // TZA
	783, 784, 786, 787, 788, 790, // UGA
	790, 791, 793, 795, 796, 798, // ZAF
	798, 799, 800, 801, 802, 803, // ZMB
	803, 804, 805, 806, 807, 808, // ZWE
	808, 809, 815, 816, 817, 823, // AFG
	823, 824, 825, 826, 827, 828, // ARE
	828, 829, 830, 831, 832, 833, // BGD
	833, 834, 836, 837, 838, 840, // BHR
	840, 841, 842, 843, 844, 845, // BRN
	845, 846, 847, 848, 849, 850, // BTN
	850, 851, 853, 854, 855, 857, // CHN
	857, 858, 859, 860, 861, 862, // CYP
	862, 863, 868, 869, 870, 875, // FJI
	875, 876, 877, 878, 879, 880, // FSM
	880, 881, 884, 885, 886, 889, // IDN
	889, 890, 892, 893, 894, 896, // IND
	896, 897, 899, 901, 902, 904, // IRN
	904, 905, 907, 908, 909, 911, // IRQ
	911, 912, 913, 914, 915, 916, // JOR
	916, 917, 918, 919, 920, 921, // JPN
	921, 922, 923, 924, 925, 926, // KAZ
	926, 927, 929, 930, 931, 933, // KGZ
	933, 938, 944, 949, 954, 960, // KHM
	960, 961, 962, 963, 964, 965, // KIR
	965, 966, 967, 968, 969, 970, // KOR
	970, 971, 972, 973, 974, 975, // KWT
	975, 976, 978, 980, 981, 983, // LAO
	983, 984, 985, 986, 987, 988, // LBN
	988, 990, 993, 995, 997, 1000, // LKA
	1000, 1002, 1004, 1006, 1007, 1009, // MDV
	1009, 1010, 1011, 1012, 1013, 1014, // MHL
	1014, 1016, 1021, 1023, 1025, 1030, // MMR
	1030, 1031, 1033, 1034, 1035, 1037, // MNG
	1037, 1039, 1041, 1043, 1045, 1047, // MYS
	1047, 1048, 1052, 1053, 1054, 1057, // NPL
	1057, 1058, 1059, 1060, 1061, 1062, // NRU
	1062, 1063, 1065, 1066, 1067, 1069, // OMN
	1069, 1070, 1075, 1076, 1077, 1082, // PAK
	1082, 1083, 1085, 1087, 1088, 1090, // PHL
	1090, 1091, 1092, 1093, 1094, 1095, // PLW
	1095, 1096, 1097, 1098, 1099, 1100, // PNG
	1100, 1101, 1102, 1103, 1104, 1105, // PRK
	1105, 1106, 1107, 1108, 1109, 1110, // QAT
	1110, 1111, 1112, 1113, 1114, 1115, // SAU
	1115, 1116, 1117, 1118, 1119, 1120, // SGP
	1120, 1121, 1122, 1123, 1124, 1125, // SLB
	1125, 1126, 1128, 1130, 1131, 1133, // SYR
	1133, 1135, 1137, 1139, 1141, 1143, // THA
	1143, 1144, 1145, 1146, 1147, 1148, // TJK
	1148, 1149, 1150, 1151, 1152, 1153, // TKM
	1153, 1154, 1155, 1156, 1157, 1158, // TLS
	1158, 1159, 1160, 1161, 1162, 1163, // TON
	1163, 1164, 1165, 1166, 1167, 1168, // TUV
	1168, 1169, 1170, 1171, 1172, 1173, // UZB
	1173, 1175, 1177, 1179, 1181, 1183, // VNM
	1183, 1184, 1185, 1186, 1187, 1188, // VUT
	1188, 1190, 1192, 1193, 1195, 1197, // WSM
	1197, 1198, 1201, 1202, 1203, 1206, // YEM
	1206, 1207, 1209, 1211, 1212, 1214, // YMD
	1214, 1215, 1216, 1217, 1218, 1219, // ARG
	1219, 1220, 1221, 1222, 1223, 1224, // ATG
	1224, 1225, 1226, 1227, 1228, 1229, // BHS
	1229, 1230, 1231, 1232, 1233, 1234, // BLZ
	1234, 1235, 1237, 1239, 1240, 1242, // BOL
	1242, 1243, 1245, 1246, 1247, 1249, // BRA
	1249, 1250, 1251, 1252, 1253, 1254, // BRB
	1254, 1255, 1256, 1257, 1258, 1259, // CHL
	1259, 1260, 1261, 1262, 1263, 1264, // COL
	1264, 1265, 1266, 1267, 1268, 1269, // CRI
	1269, 1270, 1271, 1272, 1273, 1274, // CUB
	1274, 1275, 1276, 1277, 1278, 1279, // DMA
	1279, 1280, 1281, 1282, 1283, 1284, // DOM
	1284, 1285, 1286, 1287, 1288, 1289, // ECU
	1289, 1290, 1291, 1292, 1293, 1294, // GRD
	1294, 1295, 1296, 1297, 1298, 1299, // GTM
	1299, 1300, 1302, 1303, 1304, 1306, // GUY
	1306, 1307, 1308, 1309, 1310, 1311, // HND
	1311, 1312, 1313, 1314, 1315, 1316, // HTI
	1316, 1317, 1318, 1319, 1320, 1321, // JAM
	1321, 1322, 1323, 1325, 1326, 1327, // KNA
	1327, 1328, 1329, 1330, 1331, 1332, // LCA
	1332, 1333, 1334, 1335, 1336, 1337, // MEX
	1337, 1338, 1339, 1340, 1341, 1342, // NIC
	1342, 1343, 1344, 1345, 1346, 1347, // PAN
	1347, 1348, 1349, 1350, 1351, 1352, // PER
	1352, 1353, 1354, 1355, 1356, 1357, // PRY
	1357, 1358, 1359, 1360, 1361, 1362, // SLV
	1362, 1364, 1366, 1368, 1369, 1370, // SUR
	1370, 1371, 1373, 1374, 1375, 1377, // TTO
	1377, 1378, 1379, 1380, 1381, 1382, // URY
	1382, 1383, 1384, 1385, 1386, 1387, // VCT
	1387, 1388, 1391, 1393, 1394, 1397, // VEN
	1397, 1398, 1399, 1400, 1401, 1402, // ABW
	1402, 1403, 1404, 1405, 1406, 1407, // AIA
	1407, 1408, 1409, 1410, 1411, 1412, // ALA
	1412, 1413, 1414, 1415, 1416, 1417, // ANT
	1417, 1418, 1419, 1420, 1421, 1422, // ASM
	1422, 1423, 1424, 1425, 1426, 1427, // ATA
	1427, 1428, 1429, 1430, 1431, 1432, // ATF
	1432, 1433, 1434, 1435, 1436, 1437, // BES
	1437, 1438, 1439, 1440, 1441, 1442, // BLM
	1442, 1443, 1444, 1445, 1446, 1447, // BMU
	1447, 1448, 1449, 1450, 1451, 1452, // BVT
	1452, 1453, 1454, 1455, 1456, 1457, // CCK
	1457, 1458, 1459, 1460, 1461, 1462, // COK
	1462, 1463, 1464, 1465, 1466, 1467, // CUW
	1467, 1468, 1469, 1470, 1471, 1472, // CXR
	1472, 1473, 1474, 1475, 1476, 1477, // CYM
	1477, 1478, 1479, 1480, 1481, 1482, // ESH
	1482, 1484, 1486, 1489, 1491, 1493, // EUE
	1493, 1494, 1495, 1496, 1497, 1498, // FLK
	1498, 1499, 1500, 1501, 1502, 1503, // FRO
	1503, 1504, 1505, 1506, 1507, 1508, // GGY
	1508, 1509, 1510, 1511, 1512, 1513, // GIB
	1513, 1514, 1515, 1516, 1517, 1518, // GLP
	1518, 1519, 1520, 1521, 1522, 1523, // GRL
	1523, 1524, 1525, 1526, 1527, 1528, // GUF
	1528, 1529, 1530, 1531, 1532, 1533, // GUM
	1533, 1534, 1536, 1538, 1539, 1541, // HKG
	1541, 1542, 1543, 1544, 1545, 1546, // HMD
	1546, 1547, 1548, 1549, 1550, 1551, // IMN
	1551, 1552, 1553, 1554, 1555, 1556, // IOT
	1556, 1557, 1558, 1559, 1560, 1561, // JEY
	1561, 1562, 1564, 1566, 1567, 1569, // MAC
	1569, 1570, 1571, 1572, 1573, 1574, // MAF
	1574, 1575, 1576, 1577, 1578, 1579, // MNP
	1579, 1580, 1581, 1582, 1583, 1584, // MSR
	1584, 1585, 1586, 1587, 1588, 1589, // MTQ
	1589, 1590, 1591, 1592, 1593, 1594, // MYT
	1594, 1595, 1596, 1597, 1598, 1599, // NCL
	1599, 1600, 1601, 1602, 1603, 1604, // NFK
	1604, 1605, 1606, 1607, 1608, 1609, // NIU
	1609, 1610, 1611, 1612, 1613, 1614, // PCN
	1614, 1615, 1616, 1617, 1618, 1619, // PRI
	1619, 1620, 1622, 1625, 1626, 1628, // PSE
	1628, 1629, 1630, 1631, 1632, 1633, // PYF
	1633, 1634, 1635, 1636, 1637, 1638, // REU
	1638, 1639, 1642, 1644, 1645, 1648, // RVN
	1648, 1649, 1650, 1651, 1652, 1653, // SGS
	1653, 1655, 1657, 1658, 1660, 1662, // SHN
	1662, 1663, 1664, 1665, 1666, 1667, // SJM
	1667, 1668, 1669, 1670, 1671, 1672, // SPM
	1672, 1673, 1674, 1675, 1676, 1677, // SXM
	1677, 1678, 1679, 1680, 1681, 1682, // TCA
	1682, 1683, 1684, 1685, 1686, 1687, // TKL
	1687, 1688, 1689, 1690, 1691, 1692, // TWN
	1692, 1693, 1694, 1695, 1696, 1697, // UMI
	1697, 1698, 1699, 1700, 1701, 1702, // VAT
	1702, 1703, 1704, 1705, 1706, 1707, // VGB
	1707, 1708, 1709, 1710, 1711, 1712, // VIR
	1712, 1713, 1714, 1715, 1716, 1717, // WLF
	1717, 1719, 1721, 1723, 1725, 1727, // XAU
	1727, 1728, 1729, 1730, 1731, 1732, // XKX
	1732, 1733, 1734, 1735, 1736, 1737, // XLA
	1737, 1738, 1739, 1740, 1741, 1742, // XNB
	1742, 1743, 1744, 1745, 1746, 1747, // XNS
	1747, 1748, 1749, 1750, 1751, 1752, // XON
	1752, 1753, 1754, 1755, 1756, 1757, // XQC
	1757, 1758, 1759, 1760, 1761, 1762, // XSL
	1762, 1763, 1764, 1765, 1766, 1767, // XWB
	1767,
}
