// Code generated from names.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Names has the names by country, language, form and date; the last of each is today's. Names[0] is none.
var Names = [...]Name{
	{},
	{"Albania", "", false, 0, 0, 9}, // ALB en short
	{"People's Republic of Albania", "the", false, 0, 19761228, 619},                                              // ALB en official
	{"People's Socialist Republic of Albania", "the", false, 19761228, 19910429, 630},                             // ALB en official
	{"Republic of Albania", "the", false, 19910429, 0, 658},                                                       // ALB en official
	{"Albania", "", false, 0, 0, 9},                                                                               // ALB en un
	{"Albanië", "", false, 0, 0, 6},                                                                               // ALB nl short
	{"Volksrepubliek Albanië", "de", false, 0, 19761228, 676},                                                     // ALB nl official
	{"Socialistische Volksrepubliek Albanië", "de", false, 19761228, 19910429, 586},                               // ALB nl official
	{"Republiek Albanië", "de", false, 19910429, 0, 417},                                                          // ALB nl official
	{"Andorra", "", false, 0, 0, 16},                                                                              // AND en short
	{"Principality of Andorra", "the", false, 0, 0, 646},                                                          // AND en official
	{"Andorra", "", false, 0, 0, 16},                                                                              // AND en un
	{"Andorra", "", false, 0, 0, 12},                                                                              // AND nl short
	{"Vorstendom Andorra", "het", false, 0, 0, 689},                                                               // AND nl official
	{"Armenia", "", false, 0, 0, 33},                                                                              // ARM en short
	{"Republic of Armenia", "the", false, 0, 0, 660},                                                              // ARM en official
	{"Armenia", "", false, 0, 0, 33},                                                                              // ARM en un
	{"Armenië", "", false, 0, 0, 24},                                                                              // ARM nl short
	{"Republiek Armenië", "de", false, 0, 0, 419},                                                                 // ARM nl official
	{"Australia", "", false, 0, 0, 38},                                                                            // AUS en short
	{"Commonwealth of Australia", "the", false, 0, 0, 157},                                                        // AUS en official
	{"Australia", "", false, 0, 0, 38},                                                                            // AUS en un
	{"Australië", "", false, 0, 0, 27},                                                                            // AUS nl short
	{"Gemenebest Australië", "het", false, 0, 0, 177},                                                             // AUS nl official
	{"Austria", "", false, 0, 0, 40},                                                                              // AUT en short
	{"Republic of Austria", "the", false, 0, 0, 661},                                                              // AUT en official
	{"Austria", "", false, 0, 0, 40},                                                                              // AUT en un
	{"Oostenrijk", "", false, 0, 0, 390},                                                                          // AUT nl short
	{"Republiek Oostenrijk", "de", false, 0, 0, 499},                                                              // AUT nl official
	{"Azerbaijan", "", false, 0, 0, 42},                                                                           // AZE en short
	{"Republic of Azerbaijan", "the", false, 0, 0, 662},                                                           // AZE en official
	{"Azerbaijan", "", false, 0, 0, 42},                                                                           // AZE en un
	{"Azerbeidzjan", "", false, 0, 0, 28},                                                                         // AZE nl short
	{"Republiek Azerbeidzjan", "de", false, 0, 0, 420},                                                            // AZE nl official
	{"Belgium", "", false, 0, 0, 57},                                                                              // BEL en short
	{"Kingdom of Belgium", "the", false, 0, 0, 420},                                                               // BEL en official
	{"Belgium", "", false, 0, 0, 57},                                                                              // BEL en un
	{"België", "", false, 0, 0, 35},                                                                               // BEL nl short
	{"Koninkrijk België", "het", false, 0, 0, 269},                                                                // BEL nl official
	{"Bulgaria", "", false, 0, 0, 95},                                                                             // BGR en short
	{"Kingdom of Bulgaria", "the", false, 0, 19460915, 422},                                                       // BGR en official
	{"People's Republic of Bulgaria", "the", false, 19460915, 19901115, 623},                                      // BGR en official
	{"Republic of Bulgaria", "the", false, 19901115, 0, 668},                                                      // BGR en official
	{"Bulgaria", "", false, 0, 0, 95},                                                                             // BGR en un
	{"Bulgarije", "", false, 0, 0, 61},                                                                            // BGR nl short
	{"Koninkrijk Bulgarije", "het", false, 0, 19460915, 271},                                                      // BGR nl official
	{"Volksrepubliek Bulgarije", "de", false, 19460915, 19901115, 680},                                            // BGR nl official
	{"Republiek Bulgarije", "de", false, 19901115, 0, 426},                                                        // BGR nl official
	{"Bosnia and Herzegovina", "", false, 0, 0, 76},                                                               // BIH en short
	{"Republic of Bosnia and Herzegovina", "the", false, 0, 19951214, 666},                                        // BIH en official
	{"Bosnia and Herzegovina", "", false, 19951214, 0, 76},                                                        // BIH en official
	{"Bosnia and Herzegovina", "", false, 0, 0, 76},                                                               // BIH en un
	{"Bosnië en Herzegovina", "", false, 0, 0, 49},                                                                // BIH nl short
	{"Republiek Bosnië en Herzegovina", "de", false, 0, 19951214, 424},                                            // BIH nl official
	{"Bosnië en Herzegovina", "", false, 19951214, 0, 49},                                                         // BIH nl official
	{"Byelorussian SSR", "the", false, 0, 19910919, 106},                                                          // BLR en short
	{"Belarus", "", false, 19910919, 0, 55},                                                                       // BLR en short
	{"Byelorussian Soviet Socialist Republic", "the", false, 0, 19910919, 104},                                    // BLR en official
	{"Republic of Belarus", "the", false, 19910919, 0, 663},                                                       // BLR en official
	{"Byelorussian Soviet Socialist Republic", "the", false, 0, 19910919, 104},                                    // BLR en un
	{"Belarus", "", false, 19910919, 0, 55},                                                                       // BLR en un
	{"Wit-Russische SSR", "de", false, 0, 19910919, 698},                                                          // BLR nl short
	{"Belarus", "", false, 19910919, 0, 34},                                                                       // BLR nl short
	{"Wit-Russische Socialistische Sovjetrepubliek", "de", false, 0, 19910919, 697},                               // BLR nl official
	{"Republiek Belarus", "de", false, 19910919, 0, 421},                                                          // BLR nl official
	{"Canada", "", false, 0, 0, 120},                                                                              // CAN en short
	{"Canada", "", false, 0, 0, 120},                                                                              // CAN en official
	{"Canada", "", false, 0, 0, 120},                                                                              // CAN en un
	{"Canada", "", false, 0, 0, 70},                                                                               // CAN nl short
	{"Canada", "", false, 0, 0, 70},                                                                               // CAN nl official
	{"Switzerland", "", false, 0, 0, 919},                                                                         // CHE en short
	{"Swiss Confederation", "the", false, 0, 0, 918},                                                              // CHE en official
	{"Switzerland", "", false, 0, 0, 919},                                                                         // CHE en un
	{"Zwitserland", "", false, 0, 0, 711},                                                                         // CHE nl short
	{"Zwitserse Bondsstaat", "de", false, 0, 0, 712},                                                              // CHE nl official
	{"Czechoslovakia", "", false, 0, 19930101, 197},                                                               // CSK en short
	{"Czechoslovak Republic", "the", false, 0, 19600711, 195},                                                     // CSK en official
	{"Czechoslovak Socialist Republic", "the", false, 19600711, 19900329, 196},                                    // CSK en official
	{"Czechoslovak Federative Republic", "the", false, 19900329, 19900423, 194},                                   // CSK en official
	{"Czech and Slovak Federal Republic", "the", false, 19900423, 19930101, 188},                                  // CSK en official
	{"Czechoslovakia", "", false, 0, 19930101, 197},                                                               // CSK en un
	{"Tsjecho-Slowakije", "", false, 0, 19930101, 637},                                                            // CSK nl short
	{"Tsjechoslowaakse Republiek", "de", false, 0, 19600711, 639},                                                 // CSK nl official
	{"Tsjechoslowaakse Socialistische Republiek", "de", false, 19600711, 19900329, 640},                           // CSK nl official
	{"Tsjechoslowaakse Federatieve Republiek", "de", false, 19900329, 19900423, 638},                              // CSK nl official
	{"Tsjechische en Slowaakse Federatieve Republiek", "de", false, 19900423, 19930101, 635},                      // CSK nl official
	{"Czech Republic", "the", false, 0, 20160517, 189},                                                            // CZE en short
	{"Czechia", "", false, 20160517, 0, 192},                                                                      // CZE en short
	{"Czech Republic", "the", false, 0, 0, 189},                                                                   // CZE en official
	{"Czech Republic", "the", false, 0, 20160517, 189},                                                            // CZE en un
	{"Czechia", "", false, 20160517, 0, 192},                                                                      // CZE en un
	{"Tsjechië", "", false, 0, 0, 634},                                                                            // CZE nl short
	{"Tsjechische Republiek", "de", false, 0, 0, 636},                                                             // CZE nl official
	{"East Germany", "", false, 0, 19901003, 229},                                                                 // DDR en short
	{"German Democratic Republic", "the", false, 0, 19901003, 304},                                                // DDR en official
	{"German Democratic Republic", "the", false, 0, 19901003, 304},                                                // DDR en un
	{"Duitse Democratische Republiek", "de", false, 0, 19901003, 123},                                             // DDR nl short
	{"Duitse Democratische Republiek", "de", false, 0, 19901003, 123},                                             // DDR nl official
	{"West Germany", "", false, 0, 19901003, 1031},                                                                // DEU en short
	{"Germany", "", false, 19901003, 0, 306},                                                                      // DEU en short
	{"Federal Republic of Germany", "the", false, 0, 0, 269},                                                      // DEU en official
	{"Germany, Federal Republic of", "", false, 0, 19901003, 308},                                                 // DEU en un
	{"Germany", "", false, 19901003, 0, 306},                                                                      // DEU en un
	{"Bondsrepubliek Duitsland", "de", false, 0, 19901003, 47},                                                    // DEU nl short
	{"Duitsland", "", false, 19901003, 0, 125},                                                                    // DEU nl short
	{"Bondsrepubliek Duitsland", "de", false, 0, 0, 47},                                                           // DEU nl official
	{"Denmark", "", false, 0, 0, 220},                                                                             // DNK en short
	{"Kingdom of Denmark", "the", false, 0, 0, 426},                                                               // DNK en official
	{"Denmark", "", false, 0, 0, 220},                                                                             // DNK en un
	{"Denemarken", "", false, 0, 0, 118},                                                                          // DNK nl short
	{"Koninkrijk Denemarken", "het", false, 0, 0, 275},                                                            // DNK nl official
	{"Spain", "", false, 0, 0, 884},                                                                               // ESP en short
	{"Spanish State", "the", false, 0, 19751122, 886},                                                             // ESP en official
	{"Kingdom of Spain", "the", false, 19751122, 0, 442},                                                          // ESP en official
	{"Spain", "", false, 0, 0, 884},                                                                               // ESP en un
	{"Spanje", "", false, 0, 0, 595},                                                                              // ESP nl short
	{"Spaanse Staat", "de", false, 0, 19751122, 594},                                                              // ESP nl official
	{"Koninkrijk Spanje", "het", false, 19751122, 0, 293},                                                         // ESP nl official
	{"Estonia", "", false, 0, 0, 243},                                                                             // EST en short
	{"Republic of Estonia", "the", false, 0, 0, 689},                                                              // EST en official
	{"Estonia", "", false, 0, 0, 243},                                                                             // EST en un
	{"Estland", "", false, 0, 0, 134},                                                                             // EST nl short
	{"Republiek Estland", "de", false, 0, 0, 449},                                                                 // EST nl official
	{"Finland", "", false, 0, 0, 281},                                                                             // FIN en short
	{"Republic of Finland", "the", false, 0, 0, 692},                                                              // FIN en official
	{"Finland", "", false, 0, 0, 281},                                                                             // FIN en un
	{"Finland", "", false, 0, 0, 164},                                                                             // FIN nl short
	{"Republiek Finland", "de", false, 0, 0, 452},                                                                 // FIN nl official
	{"France", "", false, 0, 0, 283},                                                                              // FRA en short
	{"French Republic", "the", false, 0, 0, 292},                                                                  // FRA en official
	{"France", "", false, 0, 0, 283},                                                                              // FRA en un
	{"Frankrijk", "", false, 0, 0, 165},                                                                           // FRA nl short
	{"Franse Republiek", "de", false, 0, 0, 170},                                                                  // FRA nl official
	{"United Kingdom", "the", false, 0, 0, 993},                                                                   // GBR en short
	{"United Kingdom of Great Britain and Northern Ireland", "the", false, 0, 0, 994},                             // GBR en official
	{"United Kingdom of Great Britain and Northern Ireland", "the", false, 0, 0, 994},                             // GBR en un
	{"Verenigd Koninkrijk", "het", false, 0, 0, 660},                                                              // GBR nl short
	{"Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland", "het", false, 0, 0, 662},                        // GBR nl official
	{"Georgia", "", false, 0, 0, 301},                                                                             // GEO en short
	{"Republic of Georgia", "the", false, 0, 19950824, 693},                                                       // GEO en official
	{"Georgia", "", false, 19950824, 0, 301},                                                                      // GEO en official
	{"Georgia", "", false, 0, 0, 301},                                                                             // GEO en un
	{"Georgië", "", false, 0, 0, 183},                                                                             // GEO nl short
	{"Republiek Georgië", "de", false, 0, 19950824, 455},                                                          // GEO nl official
	{"Georgië", "", false, 19950824, 0, 183},                                                                      // GEO nl official
	{"Greece", "", false, 0, 0, 317},                                                                              // GRC en short
	{"Kingdom of Greece", "the", false, 0, 19730601, 429},                                                         // GRC en official
	{"Hellenic Republic", "the", false, 19730601, 0, 348},                                                         // GRC en official
	{"Greece", "", false, 0, 0, 317},                                                                              // GRC en un
	{"Griekenland", "", false, 0, 0, 191},                                                                         // GRC nl short
	{"Koninkrijk Griekenland", "het", false, 0, 19730601, 279},                                                    // GRC nl official
	{"Helleense Republiek", "de", false, 19730601, 0, 213},                                                        // GRC nl official
	{"Croatia", "", false, 0, 0, 179},                                                                             // HRV en short
	{"Republic of Croatia", "the", false, 0, 0, 680},                                                              // HRV en official
	{"Croatia", "", false, 0, 0, 179},                                                                             // HRV en un
	{"Kroatië", "", false, 0, 0, 300},                                                                             // HRV nl short
	{"Republiek Kroatië", "de", false, 0, 0, 479},                                                                 // HRV nl official
	{"Hungary", "", false, 0, 0, 359},                                                                             // HUN en short
	{"Kingdom of Hungary", "the", false, 0, 19460201, 430},                                                        // HUN en official
	{"Republic of Hungary", "the", false, 19460201, 19490820, 701},                                                // HUN en official
	{"Hungarian People's Republic", "the", false, 19490820, 19891023, 358},                                        // HUN en official
	{"Republic of Hungary", "the", false, 19891023, 20120101, 701},                                                // HUN en official
	{"Hungary", "", false, 20120101, 0, 359},                                                                      // HUN en official
	{"Hungary", "", false, 0, 0, 359},                                                                             // HUN en un
	{"Hongarije", "", false, 0, 0, 217},                                                                           // HUN nl short
	{"Koninkrijk Hongarije", "het", false, 0, 19460201, 280},                                                      // HUN nl official
	{"Hongaarse Republiek", "de", false, 19460201, 19490820, 215},                                                 // HUN nl official
	{"Hongaarse Volksrepubliek", "de", false, 19490820, 19891023, 216},                                            // HUN nl official
	{"Republiek Hongarije", "de", false, 19891023, 20120101, 463},                                                 // HUN nl official
	{"Hongarije", "", false, 20120101, 0, 217},                                                                    // HUN nl official
	{"Ireland", "", false, 0, 0, 379},                                                                             // IRL en short
	{"Ireland", "", false, 0, 0, 379},                                                                             // IRL en official
	{"Ireland", "", false, 0, 0, 379},                                                                             // IRL en un
	{"Ierland", "", false, 0, 0, 221},                                                                             // IRL nl short
	{"Ierland", "", false, 0, 0, 221},                                                                             // IRL nl official
	{"Iceland", "", false, 0, 0, 362},                                                                             // ISL en short
	{"Republic of Iceland", "the", false, 0, 20220101, 703},                                                       // ISL en official
	{"Iceland", "", false, 20220101, 0, 362},                                                                      // ISL en official
	{"Iceland", "", false, 0, 0, 362},                                                                             // ISL en un
	{"IJsland", "", false, 0, 0, 223},                                                                             // ISL nl short
	{"IJsland", "", false, 0, 0, 223},                                                                             // ISL nl official
	{"Israel", "", false, 0, 0, 392},                                                                              // ISR en short
	{"State of Israel", "the", false, 0, 0, 891},                                                                  // ISR en official
	{"Israel", "", false, 0, 0, 392},                                                                              // ISR en un
	{"Israël", "", false, 0, 0, 238},                                                                              // ISR nl short
	{"Staat Israël", "de", false, 0, 0, 602},                                                                      // ISR nl official
	{"Italy", "", false, 0, 0, 395},                                                                               // ITA en short
	{"Kingdom of Italy", "the", false, 0, 19460618, 432},                                                          // ITA en official
	{"Italian Republic", "the", false, 19460618, 0, 394},                                                          // ITA en official
	{"Italy", "", false, 0, 0, 395},                                                                               // ITA en un
	{"Italië", "", false, 0, 0, 240},                                                                              // ITA nl short
	{"Koninkrijk Italië", "het", false, 0, 19460618, 282},                                                         // ITA nl official
	{"Italiaanse Republiek", "de", false, 19460618, 0, 239},                                                       // ITA nl official
	{"Liechtenstein", "", false, 0, 0, 478},                                                                       // LIE en short
	{"Principality of Liechtenstein", "the", false, 0, 0, 647},                                                    // LIE en official
	{"Liechtenstein", "", false, 0, 0, 478},                                                                       // LIE en un
	{"Liechtenstein", "", false, 0, 0, 310},                                                                       // LIE nl short
	{"Vorstendom Liechtenstein", "het", false, 0, 0, 690},                                                         // LIE nl official
	{"Lithuania", "", false, 0, 0, 480},                                                                           // LTU en short
	{"Republic of Lithuania", "the", false, 0, 0, 717},                                                            // LTU en official
	{"Lithuania", "", false, 0, 0, 480},                                                                           // LTU en un
	{"Litouwen", "", false, 0, 0, 311},                                                                            // LTU nl short
	{"Republiek Litouwen", "de", false, 0, 0, 483},                                                                // LTU nl official
	{"Luxembourg", "", false, 0, 0, 484},                                                                          // LUX en short
	{"Grand Duchy of Luxembourg", "the", false, 0, 0, 315},                                                        // LUX en official
	{"Luxembourg", "", false, 0, 0, 484},                                                                          // LUX en un
	{"Luxemburg", "", false, 0, 0, 314},                                                                           // LUX nl short
	{"Groothertogdom Luxemburg", "het", false, 0, 0, 194},                                                         // LUX nl official
	{"Latvia", "", false, 0, 0, 462},                                                                              // LVA en short
	{"Republic of Latvia", "the", false, 0, 0, 715},                                                               // LVA en official
	{"Latvia", "", false, 0, 0, 462},                                                                              // LVA en un
	{"Letland", "", false, 0, 0, 303},                                                                             // LVA nl short
	{"Republiek Letland", "de", false, 0, 0, 480},                                                                 // LVA nl official
	{"Monaco", "", false, 0, 0, 528},                                                                              // MCO en short
	{"Principality of Monaco", "the", false, 0, 0, 648},                                                           // MCO en official
	{"Monaco", "", false, 0, 0, 528},                                                                              // MCO en un
	{"Monaco", "", false, 0, 0, 340},                                                                              // MCO nl short
	{"Vorstendom Monaco", "het", false, 0, 0, 691},                                                                // MCO nl official
	{"Moldova", "", false, 0, 0, 527},                                                                             // MDA en short
	{"Republic of Moldova", "the", false, 0, 0, 725},                                                              // MDA en official
	{"Republic of Moldova", "the", false, 0, 0, 725},                                                              // MDA en un
	{"Moldavië", "", false, 0, 0, 339},                                                                            // MDA nl short
	{"Republiek Moldavië", "de", false, 0, 0, 489},                                                                // MDA nl official
	{"Macedonia", "", false, 0, 20190212, 490},                                                                    // MKD en short
	{"North Macedonia", "", false, 20190212, 0, 582},                                                              // MKD en short
	{"Republic of Macedonia", "the", false, 0, 20190212, 718},                                                     // MKD en official
	{"Republic of North Macedonia", "the", false, 20190212, 0, 732},                                               // MKD en official
	{"The former Yugoslav Republic of Macedonia", "", false, 0, 20190214, 939},                                    // MKD en un
	{"North Macedonia", "", false, 20190214, 0, 582},                                                              // MKD en un
	{"Macedonië", "", false, 0, 20190212, 317},                                                                    // MKD nl short
	{"Noord-Macedonië", "", false, 20190212, 0, 368},                                                              // MKD nl short
	{"Voormalige Joegoslavische Republiek Macedonië", "de", false, 0, 20190212, 688},                              // MKD nl official
	{"Republiek Noord-Macedonië", "de", false, 20190212, 0, 496},                                                  // MKD nl official
	{"Malta", "", false, 0, 0, 507},                                                                               // MLT en short
	{"Malta", "", false, 0, 19741213, 507},                                                                        // MLT en official
	{"Republic of Malta", "the", false, 19741213, 0, 723},                                                         // MLT en official
	{"Malta", "", false, 0, 0, 507},                                                                               // MLT en un
	{"Malta", "", false, 0, 0, 326},                                                                               // MLT nl short
	{"Malta", "", false, 0, 19741213, 326},                                                                        // MLT nl official
	{"Republiek Malta", "de", false, 19741213, 0, 487},                                                            // MLT nl official
	{"Montenegro", "", false, 0, 0, 534},                                                                          // MNE en short
	{"Republic of Montenegro", "the", false, 0, 20071022, 727},                                                    // MNE en official
	{"Montenegro", "", false, 20071022, 0, 534},                                                                   // MNE en official
	{"Montenegro", "", false, 0, 0, 534},                                                                          // MNE en un
	{"Montenegro", "", false, 0, 0, 344},                                                                          // MNE nl short
	{"Republiek Montenegro", "de", false, 0, 20071022, 490},                                                       // MNE nl official
	{"Montenegro", "", false, 20071022, 0, 344},                                                                   // MNE nl official
	{"Netherlands", "the", false, 0, 0, 554},                                                                      // NLD en short
	{"Kingdom of the Netherlands", "the", false, 0, 0, 446},                                                       // NLD en official
	{"Netherlands", "the", false, 0, 20231102, 554},                                                               // NLD en un
	{"Netherlands (Kingdom of the)", "the", false, 20231102, 0, 556},                                              // NLD en un
	{"Nederland", "", false, 0, 0, 352},                                                                           // NLD nl short
	{"Koninkrijk der Nederlanden", "het", false, 0, 0, 276},                                                       // NLD nl official
	{"Norway", "", false, 0, 0, 587},                                                                              // NOR en short
	{"Kingdom of Norway", "the", false, 0, 0, 438},                                                                // NOR en official
	{"Norway", "", false, 0, 0, 587},                                                                              // NOR en un
	{"Noorwegen", "", false, 0, 0, 371},                                                                           // NOR nl short
	{"Koninkrijk Noorwegen", "het", false, 0, 0, 289},                                                             // NOR nl official
	{"New Zealand", "", false, 0, 0, 566},                                                                         // NZL en short
	{"New Zealand", "", false, 0, 0, 566},                                                                         // NZL en official
	{"New Zealand", "", false, 0, 0, 566},                                                                         // NZL en un
	{"Nieuw-Zeeland", "", false, 0, 0, 361},                                                                       // NZL nl short
	{"Nieuw-Zeeland", "", false, 0, 0, 361},                                                                       // NZL nl official
	{"Poland", "", false, 0, 0, 640},                                                                              // POL en short
	{"Republic of Poland", "the", false, 0, 19520722, 738},                                                        // POL en official
	{"Polish People's Republic", "the", false, 19520722, 19891231, 642},                                           // POL en official
	{"Republic of Poland", "the", false, 19891231, 0, 738},                                                        // POL en official
	{"Poland", "", false, 0, 0, 640},                                                                              // POL en un
	{"Polen", "", false, 0, 0, 408},                                                                               // POL nl short
	{"Republiek Polen", "de", false, 0, 19520722, 506},                                                            // POL nl official
	{"Volksrepubliek Polen", "de", false, 19520722, 19891231, 684},                                                // POL nl official
	{"Republiek Polen", "de", false, 19891231, 0, 506},                                                            // POL nl official
	{"Portugal", "", false, 0, 0, 643},                                                                            // PRT en short
	{"Portuguese Republic", "the", false, 0, 0, 645},                                                              // PRT en official
	{"Portugal", "", false, 0, 0, 643},                                                                            // PRT en un
	{"Portugal", "", false, 0, 0, 409},                                                                            // PRT nl short
	{"Portugese Republiek", "de", false, 0, 0, 410},                                                               // PRT nl official
	{"Romania", "", false, 0, 0, 789},                                                                             // ROU en short
	{"Kingdom of Romania", "the", false, 0, 19471230, 439},                                                        // ROU en official
	{"Romanian People's Republic", "the", false, 19471230, 19650821, 792},                                         // ROU en official
	{"Socialist Republic of Romania", "the", false, 19650821, 19891228, 860},                                      // ROU en official
	{"Romania", "", false, 19891228, 0, 789},                                                                      // ROU en official
	{"Romania", "", false, 0, 0, 789},                                                                             // ROU en un
	{"Roemenië", "", false, 0, 0, 540},                                                                            // ROU nl short
	{"Koninkrijk Roemenië", "het", false, 0, 19471230, 290},                                                       // ROU nl official
	{"Volksrepubliek Roemenië", "de", false, 19471230, 19650821, 685},                                             // ROU nl official
	{"Socialistische Republiek Roemenië", "de", false, 19650821, 19891228, 583},                                   // ROU nl official
	{"Roemenië", "", false, 19891228, 0, 540},                                                                     // ROU nl official
	{"Soviet Union", "the", false, 0, 19911224, 883},                                                              // RUS en short
	{"Russia", "", false, 19911224, 0, 793},                                                                       // RUS en short
	{"Union of Soviet Socialist Republics", "the", false, 0, 19911224, 984},                                       // RUS en official
	{"Russian Federation", "the", false, 19911224, 0, 794},                                                        // RUS en official
	{"Union of Soviet Socialist Republics", "the", false, 0, 19911224, 984},                                       // RUS en un
	{"Russian Federation", "the", false, 19911224, 0, 794},                                                        // RUS en un
	{"Sovjet-Unie", "de", false, 0, 19911224, 593},                                                                // RUS nl short
	{"Rusland", "", false, 19911224, 0, 542},                                                                      // RUS nl short
	{"Unie van Socialistische Sovjetrepublieken", "de", false, 0, 19911224, 653},                                  // RUS nl official
	{"Russische Federatie", "de", false, 19911224, 0, 543},                                                        // RUS nl official
	{"San Marino", "", false, 0, 0, 827},                                                                          // SMR en short
	{"Republic of San Marino", "the", false, 0, 0, 741},                                                           // SMR en official
	{"San Marino", "", false, 0, 0, 827},                                                                          // SMR en un
	{"San Marino", "", false, 0, 0, 562},                                                                          // SMR nl short
	{"Republiek San Marino", "de", false, 0, 0, 509},                                                              // SMR nl official
	{"Yugoslavia", "", false, 20001101, 20030204, 1039},                                                           // SRB en short
	{"Serbia and Montenegro", "", false, 20030204, 20060603, 837},                                                 // SRB en short
	{"Serbia", "", false, 20060603, 0, 835},                                                                       // SRB en short
	{"Federal Republic of Yugoslavia", "the", false, 20001101, 20030204, 272},                                     // SRB en official
	{"Serbia and Montenegro", "", false, 20030204, 20060603, 837},                                                 // SRB en official
	{"Republic of Serbia", "the", false, 20060603, 0, 743},                                                        // SRB en official
	{"Yugoslavia", "", false, 20001101, 20030204, 1039},                                                           // SRB en un
	{"Serbia and Montenegro", "", false, 20030204, 20060603, 837},                                                 // SRB en un
	{"Serbia", "", false, 20060603, 0, 835},                                                                       // SRB en un
	{"Joegoslavië", "", false, 20001101, 20030204, 249},                                                           // SRB nl short
	{"Servië en Montenegro", "", false, 20030204, 20060603, 567},                                                  // SRB nl short
	{"Servië", "", false, 20060603, 0, 566},                                                                       // SRB nl short
	{"Federale Republiek Joegoslavië", "de", false, 20001101, 20030204, 149},                                      // SRB nl official
	{"Servië en Montenegro", "", false, 20030204, 20060603, 567},                                                  // SRB nl official
	{"Republiek Servië", "de", false, 20060603, 0, 511},                                                           // SRB nl official
	{"Slovakia", "", false, 0, 0, 853},                                                                            // SVK en short
	{"Slovak Republic", "the", false, 0, 0, 852},                                                                  // SVK en official
	{"Slovakia", "", false, 0, 0, 853},                                                                            // SVK en un
	{"Slowakije", "", false, 0, 0, 580},                                                                           // SVK nl short
	{"Slowaakse Republiek", "de", false, 0, 0, 579},                                                               // SVK nl official
	{"Slovenia", "", false, 0, 0, 855},                                                                            // SVN en short
	{"Republic of Slovenia", "the", false, 0, 0, 747},                                                             // SVN en official
	{"Slovenia", "", false, 0, 0, 855},                                                                            // SVN en un
	{"Slovenië", "", false, 0, 0, 578},                                                                            // SVN nl short
	{"Republiek Slovenië", "de", false, 0, 0, 514},                                                                // SVN nl official
	{"Sweden", "", false, 0, 0, 916},                                                                              // SWE en short
	{"Kingdom of Sweden", "the", false, 0, 0, 444},                                                                // SWE en official
	{"Sweden", "", false, 0, 0, 916},                                                                              // SWE en un
	{"Zweden", "", false, 0, 0, 710},                                                                              // SWE nl short
	{"Koninkrijk Zweden", "het", false, 0, 0, 298},                                                                // SWE nl official
	{"Turkey", "", false, 0, 20220601, 956},                                                                       // TUR en short
	{"Türkiye", "", false, 20220601, 0, 958},                                                                      // TUR en short
	{"Republic of Turkey", "the", false, 0, 20220601, 773},                                                        // TUR en official
	{"Republic of Türkiye", "the", false, 20220601, 0, 774},                                                       // TUR en official
	{"Turkey", "", false, 0, 20220601, 956},                                                                       // TUR en un
	{"Türkiye", "", false, 20220601, 0, 958},                                                                      // TUR en un
	{"Turkije", "", false, 0, 0, 642},                                                                             // TUR nl short
	{"Republiek Turkije", "de", false, 0, 0, 526},                                                                 // TUR nl official
	{"Ukrainian SSR", "the", false, 0, 19910824, 978},                                                             // UKR en short
	{"Ukraine", "", false, 19910824, 0, 973},                                                                      // UKR en short
	{"Ukrainian Soviet Socialist Republic", "the", false, 0, 19910824, 976},                                       // UKR en official
	{"Ukraine", "", false, 19910824, 0, 973},                                                                      // UKR en official
	{"Ukrainian Soviet Socialist Republic", "the", false, 0, 19910824, 976},                                       // UKR en un
	{"Ukraine", "", false, 19910824, 0, 973},                                                                      // UKR en un
	{"Oekraïense SSR", "de", false, 0, 19910824, 379},                                                             // UKR nl short
	{"Oekraïne", "", false, 19910824, 0, 380},                                                                     // UKR nl short
	{"Oekraïense Socialistische Sovjetrepubliek", "de", false, 0, 19910824, 378},                                  // UKR nl official
	{"Oekraïne", "", false, 19910824, 0, 380},                                                                     // UKR nl official
	{"United States", "the", false, 0, 0, 1004},                                                                   // USA en short
	{"United States of America", "the", false, 0, 0, 1008},                                                        // USA en official
	{"United States of America", "the", false, 0, 0, 1008},                                                        // USA en un
	{"Verenigde Staten", "de", true, 0, 0, 671},                                                                   // USA nl short
	{"Verenigde Staten van Amerika", "de", true, 0, 0, 672},                                                       // USA nl official
	{"Yugoslavia", "", false, 0, 20001101, 1039},                                                                  // YUG en short
	{"Democratic Federal Yugoslavia", "", false, 0, 19451129, 201},                                                // YUG en official
	{"Federal People's Republic of Yugoslavia", "the", false, 19451129, 19630407, 267},                            // YUG en official
	{"Socialist Federal Republic of Yugoslavia", "the", false, 19630407, 20001101, 858},                           // YUG en official
	{"Yugoslavia", "", false, 0, 20001101, 1039},                                                                  // YUG en un
	{"Joegoslavië", "", false, 0, 20001101, 249},                                                                  // YUG nl short
	{"Democratisch Federatief Joegoslavië", "", false, 0, 19451129, 100},                                          // YUG nl official
	{"Federatieve Volksrepubliek Joegoslavië", "de", false, 19451129, 19630407, 160},                              // YUG nl official
	{"Socialistische Federatieve Republiek Joegoslavië", "de", false, 19630407, 20001101, 582},                    // YUG nl official
	{"Angola", "", false, 0, 0, 18},                                                                               // AGO en short
	{"People's Republic of Angola", "the", false, 0, 19920825, 620},                                               // AGO en official
	{"Republic of Angola", "the", false, 19920825, 0, 659},                                                        // AGO en official
	{"Angola", "", false, 0, 0, 18},                                                                               // AGO en un
	{"Angola", "", false, 0, 0, 13},                                                                               // AGO nl short
	{"Volksrepubliek Angola", "de", false, 0, 19920825, 677},                                                      // AGO nl official
	{"Republiek Angola", "de", false, 19920825, 0, 418},                                                           // AGO nl official
	{"Burundi", "", false, 0, 0, 102},                                                                             // BDI en short
	{"Kingdom of Burundi", "the", false, 0, 19661128, 423},                                                        // BDI en official
	{"Republic of Burundi", "the", false, 19661128, 0, 669},                                                       // BDI en official
	{"Burundi", "", false, 0, 0, 102},                                                                             // BDI en un
	{"Burundi", "", false, 0, 0, 64},                                                                              // BDI nl short
	{"Koninkrijk Burundi", "het", false, 0, 19661128, 272},                                                        // BDI nl official
	{"Republiek Burundi", "de", false, 19661128, 0, 427},                                                          // BDI nl official
	{"Dahomey", "", false, 0, 19751130, 199},                                                                      // BEN en short
	{"Benin", "", false, 19751130, 0, 62},                                                                         // BEN en short
	{"Republic of Dahomey", "the", false, 0, 19751130, 683},                                                       // BEN en official
	{"People's Republic of Benin", "the", false, 19751130, 19900301, 622},                                         // BEN en official
	{"Republic of Benin", "the", false, 19900301, 0, 664},                                                         // BEN en official
	{"Dahomey", "", false, 0, 19751202, 199},                                                                      // BEN en un
	{"Benin", "", false, 19751202, 0, 62},                                                                         // BEN en un
	{"Dahomey", "", false, 0, 19751130, 99},                                                                       // BEN nl short
	{"Benin", "", false, 19751130, 0, 38},                                                                         // BEN nl short
	{"Republiek Dahomey", "de", false, 0, 19751130, 437},                                                          // BEN nl official
	{"Volksrepubliek Benin", "de", false, 19751130, 19900301, 679},                                                // BEN nl official
	{"Republiek Benin", "de", false, 19900301, 0, 422},                                                            // BEN nl official
	{"Upper Volta", "", false, 0, 19840804, 1013},                                                                 // BFA en short
	{"Burkina Faso", "", false, 19840804, 0, 97},                                                                  // BFA en short
	{"Republic of Upper Volta", "the", false, 0, 19840804, 776},                                                   // BFA en official
	{"Burkina Faso", "", false, 19840804, 0, 97},                                                                  // BFA en official
	{"Upper Volta", "", false, 0, 19840804, 1013},                                                                 // BFA en un
	{"Burkina Faso", "", false, 19840804, 0, 97},                                                                  // BFA en un
	{"Opper-Volta", "", false, 0, 19840804, 391},                                                                  // BFA nl short
	{"Burkina Faso", "", false, 19840804, 0, 62},                                                                  // BFA nl short
	{"Republiek Opper-Volta", "de", false, 0, 19840804, 500},                                                      // BFA nl official
	{"Burkina Faso", "", false, 19840804, 0, 62},                                                                  // BFA nl official
	{"Botswana", "", false, 0, 0, 79},                                                                             // BWA en short
	{"Republic of Botswana", "the", false, 0, 0, 667},                                                             // BWA en official
	{"Botswana", "", false, 0, 0, 79},                                                                             // BWA en un
	{"Botswana", "", false, 0, 0, 51},                                                                             // BWA nl short
	{"Republiek Botswana", "de", false, 0, 0, 425},                                                                // BWA nl official
	{"Central African Republic", "the", false, 0, 19761204, 131},                                                  // CAF en short
	{"Central African Empire", "the", false, 19761204, 19790921, 128},                                             // CAF en short
	{"Central African Republic", "the", false, 19790921, 0, 131},                                                  // CAF en short
	{"Central African Republic", "the", false, 0, 19761204, 131},                                                  // CAF en official
	{"Central African Empire", "the", false, 19761204, 19790921, 128},                                             // CAF en official
	{"Central African Republic", "the", false, 19790921, 0, 131},                                                  // CAF en official
	{"Central African Republic", "the", false, 0, 19761220, 131},                                                  // CAF en un
	{"Central African Empire", "the", false, 19761220, 19790925, 128},                                             // CAF en un
	{"Central African Republic", "the", false, 19790925, 0, 131},                                                  // CAF en un
	{"Centraal-Afrikaanse Republiek", "de", false, 0, 19761204, 74},                                               // CAF nl short
	{"Centraal-Afrikaans Keizerrijk", "het", false, 19761204, 19790921, 72},                                       // CAF nl short
	{"Centraal-Afrikaanse Republiek", "de", false, 19790921, 0, 74},                                               // CAF nl short
	{"Centraal-Afrikaanse Republiek", "de", false, 0, 19761204, 74},                                               // CAF nl official
	{"Centraal-Afrikaans Keizerrijk", "het", false, 19761204, 19790921, 72},                                       // CAF nl official
	{"Centraal-Afrikaanse Republiek", "de", false, 19790921, 0, 74},                                               // CAF nl official
	{"Ivory Coast", "the", false, 0, 19860101, 397},                                                               // CIV en short
	{"Côte d'Ivoire", "", false, 19860101, 0, 177},                                                                // CIV en short
	{"Republic of the Ivory Coast", "the", false, 0, 19860101, 763},                                               // CIV en official
	{"Republic of Côte d'Ivoire", "the", false, 19860101, 0, 679},                                                 // CIV en official
	{"Ivory Coast", "the", false, 0, 19860101, 397},                                                               // CIV en un
	{"Côte d'Ivoire", "", false, 19860101, 0, 177},                                                                // CIV en un
	{"Ivoorkust", "", false, 0, 0, 241},                                                                           // CIV nl short
	{"Republiek Ivoorkust", "de", false, 0, 0, 468},                                                               // CIV nl official
	{"Cameroon", "", false, 0, 0, 117},                                                                            // CMR en short
	{"Republic of Cameroon", "the", false, 0, 19611001, 671},                                                      // CMR en official
	{"Federal Republic of Cameroon", "the", false, 19611001, 19720602, 268},                                       // CMR en official
	{"United Republic of Cameroon", "the", false, 19720602, 19840204, 998},                                        // CMR en official
	{"Republic of Cameroon", "the", false, 19840204, 0, 671},                                                      // CMR en official
	{"Cameroon", "", false, 0, 19750310, 117},                                                                     // CMR en un
	{"United Republic of Cameroon", "the", false, 19750310, 19840204, 998},                                        // CMR en un
	{"Cameroon", "", false, 19840204, 0, 117},                                                                     // CMR en un
	{"Kameroen", "", false, 0, 0, 255},                                                                            // CMR nl short
	{"Republiek Kameroen", "de", false, 0, 19611001, 471},                                                         // CMR nl official
	{"Federale Republiek Kameroen", "de", false, 19611001, 19720602, 150},                                         // CMR nl official
	{"Verenigde Republiek Kameroen", "de", false, 19720602, 19840204, 668},                                        // CMR nl official
	{"Republiek Kameroen", "de", false, 19840204, 0, 471},                                                         // CMR nl official
	{"Congo (Leopoldville)", "the", false, 0, 19640801, 170},                                                      // COD en short
	{"Democratic Republic of the Congo", "the", false, 19640801, 19711027, 209},                                   // COD en short
	{"Zaire", "", false, 19711027, 19970517, 1043},                                                                // COD en short
	{"Democratic Republic of the Congo", "the", false, 19970517, 0, 209},                                          // COD en short
	{"Republic of the Congo (Leopoldville)", "the", false, 0, 19640801, 759},                                      // COD en official
	{"Democratic Republic of the Congo", "the", false, 19640801, 19711027, 209},                                   // COD en official
	{"Republic of Zaire", "the", false, 19711027, 19970517, 783},                                                  // COD en official
	{"Democratic Republic of the Congo", "the", false, 19970517, 0, 209},                                          // COD en official
	{"Congo (Leopoldville)", "the", false, 0, 19640801, 170},                                                      // COD en un
	{"Congo (Democratic Republic of)", "the", false, 19640801, 19711027, 169},                                     // COD en un
	{"Zaire", "", false, 19711027, 19970517, 1043},                                                                // COD en un
	{"Democratic Republic of the Congo", "the", false, 19970517, 0, 209},                                          // COD en un
	{"Congo-Leopoldstad", "", false, 0, 19711027, 90},                                                             // COD nl short
	{"Zaïre", "", false, 19711027, 19970517, 699},                                                                 // COD nl short
	{"Democratische Republiek Congo", "de", false, 19970517, 0, 104},                                              // COD nl short
	{"Republiek Congo (Leopoldstad)", "de", false, 0, 19640801, 433},                                              // COD nl official
	{"Democratische Republiek Congo", "de", false, 19640801, 19711027, 104},                                       // COD nl official
	{"Republiek Zaïre", "de", false, 19711027, 19970517, 531},                                                     // COD nl official
	{"Democratische Republiek Congo", "de", false, 19970517, 0, 104},                                              // COD nl official
	{"Congo (Brazzaville)", "the", false, 0, 19711027, 167},                                                       // COG en short
	{"Congo", "the", false, 19711027, 0, 165},                                                                     // COG en short
	{"Republic of the Congo", "the", false, 0, 19700101, 757},                                                     // COG en official
	{"People's Republic of the Congo", "the", false, 19700101, 19910610, 627},                                     // COG en official
	{"Republic of the Congo", "the", false, 19910610, 0, 757},                                                     // COG en official
	{"Congo (Brazzaville)", "the", false, 0, 19711027, 167},                                                       // COG en un
	{"Congo", "the", false, 19711027, 0, 165},                                                                     // COG en un
	{"Congo-Brazzaville", "", false, 0, 19711027, 89},                                                             // COG nl short
	{"Congo", "", false, 19711027, 0, 88},                                                                         // COG nl short
	{"Republiek Congo", "de", false, 0, 19700101, 431},                                                            // COG nl official
	{"Volksrepubliek Congo", "de", false, 19700101, 19910610, 682},                                                // COG nl official
	{"Republiek Congo", "de", false, 19910610, 0, 431},                                                            // COG nl official
	{"Comoros", "the", false, 0, 0, 163},                                                                          // COM en short
	{"State of the Comoros", "the", false, 0, 19781001, 899},                                                      // COM en official
	{"Federal Islamic Republic of the Comoros", "the", false, 19781001, 20011223, 266},                            // COM en official
	{"Union of the Comoros", "the", false, 20011223, 0, 986},                                                      // COM en official
	{"Comoros", "the", false, 0, 0, 163},                                                                          // COM en un
	{"Comoren", "de", true, 0, 0, 87},                                                                             // COM nl short
	{"Staat der Comoren", "de", false, 0, 19781001, 600},                                                          // COM nl official
	{"Islamitische Bondsrepubliek der Comoren", "de", false, 19781001, 20011223, 230},                             // COM nl official
	{"Unie der Comoren", "de", false, 20011223, 0, 649},                                                           // COM nl official
	{"Cape Verde", "", false, 0, 20131024, 123},                                                                   // CPV en short
	{"Cabo Verde", "", false, 20131024, 0, 107},                                                                   // CPV en short
	{"Republic of Cape Verde", "the", false, 0, 20131024, 673},                                                    // CPV en official
	{"Republic of Cabo Verde", "the", false, 20131024, 0, 670},                                                    // CPV en official
	{"Cape Verde", "", false, 0, 20131024, 123},                                                                   // CPV en un
	{"Cabo Verde", "", false, 20131024, 0, 107},                                                                   // CPV en un
	{"Kaapverdië", "", false, 0, 0, 254},                                                                          // CPV nl short
	{"Republiek Kaapverdië", "de", false, 0, 0, 470},                                                              // CPV nl official
	{"Djibouti", "", false, 0, 0, 222},                                                                            // DJI en short
	{"Republic of Djibouti", "the", false, 0, 0, 684},                                                             // DJI en official
	{"Djibouti", "", false, 0, 0, 222},                                                                            // DJI en un
	{"Djibouti", "", false, 0, 0, 119},                                                                            // DJI nl short
	{"Republiek Djibouti", "de", false, 0, 0, 444},                                                                // DJI nl official
	{"Algeria", "", false, 0, 0, 11},                                                                              // DZA en short
	{"People's Democratic Republic of Algeria", "the", false, 0, 0, 616},                                          // DZA en official
	{"Algeria", "", false, 0, 0, 11},                                                                              // DZA en un
	{"Algerije", "", false, 0, 0, 7},                                                                              // DZA nl short
	{"Democratische Volksrepubliek Algerije", "de", false, 0, 0, 113},                                             // DZA nl official
	{"Zanzibar", "", false, 0, 19640426, 1047},                                                                    // EAZ en short
	{"Sultanate of Zanzibar", "the", false, 0, 19640112, 906},                                                     // EAZ en official
	{"People's Republic of Zanzibar", "the", false, 19640112, 19640426, 628},                                      // EAZ en official
	{"Zanzibar", "", false, 0, 19640426, 1047},                                                                    // EAZ en un
	{"Zanzibar", "", false, 0, 19640426, 701},                                                                     // EAZ nl short
	{"Sultanaat Zanzibar", "het", false, 0, 19640112, 611},                                                        // EAZ nl official
	{"Volksrepubliek Zanzibar", "de", false, 19640112, 19640426, 686},                                             // EAZ nl official
	{"Egypt", "", false, 0, 19580221, 233},                                                                        // EGY en short
	{"United Arab Republic", "the", false, 19580221, 19710902, 990},                                               // EGY en short
	{"Egypt", "", false, 19710902, 0, 233},                                                                        // EGY en short
	{"Kingdom of Egypt", "the", false, 0, 19530618, 427},                                                          // EGY en official
	{"Republic of Egypt", "the", false, 19530618, 19580221, 686},                                                  // EGY en official
	{"United Arab Republic", "the", false, 19580221, 19710902, 990},                                               // EGY en official
	{"Arab Republic of Egypt", "the", false, 19710902, 0, 29},                                                     // EGY en official
	{"Egypt", "", false, 0, 19580221, 233},                                                                        // EGY en un
	{"United Arab Republic", "the", false, 19580221, 19710902, 990},                                               // EGY en un
	{"Egypt", "", false, 19710902, 0, 233},                                                                        // EGY en un
	{"Egypte", "", false, 0, 19580221, 127},                                                                       // EGY nl short
	{"Verenigde Arabische Republiek", "de", false, 19580221, 19710902, 665},                                       // EGY nl short
	{"Egypte", "", false, 19710902, 0, 127},                                                                       // EGY nl short
	{"Koninkrijk Egypte", "het", false, 0, 19530618, 277},                                                         // EGY nl official
	{"Republiek Egypte", "de", false, 19530618, 19580221, 446},                                                    // EGY nl official
	{"Verenigde Arabische Republiek", "de", false, 19580221, 19710902, 665},                                       // EGY nl official
	{"Arabische Republiek Egypte", "de", false, 19710902, 0, 20},                                                  // EGY nl official
	{"Eritrea", "", false, 0, 0, 241},                                                                             // ERI en short
	{"State of Eritrea", "the", false, 0, 0, 890},                                                                 // ERI en official
	{"Eritrea", "", false, 0, 0, 241},                                                                             // ERI en un
	{"Eritrea", "", false, 0, 0, 133},                                                                             // ERI nl short
	{"Staat Eritrea", "de", false, 0, 0, 601},                                                                     // ERI nl official
	{"Ethiopia", "", false, 0, 0, 247},                                                                            // ETH en short
	{"Ethiopian Empire", "the", false, 0, 19750321, 250},                                                          // ETH en official
	{"Socialist Ethiopia", "", false, 19750321, 19870910, 857},                                                    // ETH en official
	{"People's Democratic Republic of Ethiopia", "the", false, 19870910, 19910528, 617},                           // ETH en official
	{"Ethiopia", "", false, 19910528, 19950821, 247},                                                              // ETH en official
	{"Federal Democratic Republic of Ethiopia", "the", false, 19950821, 0, 264},                                   // ETH en official
	{"Ethiopia", "", false, 0, 0, 247},                                                                            // ETH en un
	{"Ethiopië", "", false, 0, 0, 136},                                                                            // ETH nl short
	{"Keizerrijk Ethiopië", "het", false, 0, 19750321, 257},                                                       // ETH nl official
	{"Socialistisch Ethiopië", "", false, 19750321, 19870910, 581},                                                // ETH nl official
	{"Democratische Volksrepubliek Ethiopië", "de", false, 19870910, 19910528, 114},                               // ETH nl official
	{"Ethiopië", "", false, 19910528, 19950821, 136},                                                              // ETH nl official
	{"Federale Democratische Republiek Ethiopië", "de", false, 19950821, 0, 146},                                  // ETH nl official
	{"Gabon", "", false, 0, 0, 296},                                                                               // GAB en short
	{"Gabonese Republic", "the", false, 0, 0, 298},                                                                // GAB en official
	{"Gabon", "", false, 0, 0, 296},                                                                               // GAB en un
	{"Gabon", "", false, 0, 0, 173},                                                                               // GAB nl short
	{"Gabonese Republiek", "de", false, 0, 0, 174},                                                                // GAB nl official
	{"Ghana", "", false, 0, 0, 309},                                                                               // GHA en short
	{"Ghana", "", false, 0, 19600701, 309},                                                                        // GHA en official
	{"Republic of Ghana", "the", false, 19600701, 0, 694},                                                         // GHA en official
	{"Ghana", "", false, 0, 0, 309},                                                                               // GHA en un
	{"Ghana", "", false, 0, 0, 185},                                                                               // GHA nl short
	{"Ghana", "", false, 0, 19600701, 185},                                                                        // GHA nl official
	{"Republiek Ghana", "de", false, 19600701, 0, 456},                                                            // GHA nl official
	{"Guinea", "", false, 0, 0, 335},                                                                              // GIN en short
	{"Republic of Guinea", "the", false, 0, 19781121, 696},                                                        // GIN en official
	{"People's Revolutionary Republic of Guinea", "the", false, 19781121, 19840523, 629},                          // GIN en official
	{"Republic of Guinea", "the", false, 19840523, 0, 696},                                                        // GIN en official
	{"Guinea", "", false, 0, 0, 335},                                                                              // GIN en un
	{"Guinee", "", false, 0, 0, 203},                                                                              // GIN nl short
	{"Republiek Guinee", "de", false, 0, 19781121, 458},                                                           // GIN nl official
	{"Revolutionaire Volksrepubliek Guinee", "de", false, 19781121, 19840523, 539},                                // GIN nl official
	{"Republiek Guinee", "de", false, 19840523, 0, 458},                                                           // GIN nl official
	{"Gambia", "the", false, 0, 0, 299},                                                                           // GMB en short
	{"The Gambia", "", false, 0, 19700424, 940},                                                                   // GMB en official
	{"Republic of the Gambia", "the", false, 19700424, 20151211, 761},                                             // GMB en official
	{"Islamic Republic of the Gambia", "the", false, 20151211, 20170129, 387},                                     // GMB en official
	{"Republic of the Gambia", "the", false, 20170129, 0, 761},                                                    // GMB en official
	{"Gambia", "the", false, 0, 0, 299},                                                                           // GMB en un
	{"Gambia", "", false, 0, 0, 175},                                                                              // GMB nl short
	{"Gambia", "", false, 0, 19700424, 175},                                                                       // GMB nl official
	{"Republiek Gambia", "de", false, 19700424, 20151211, 453},                                                    // GMB nl official
	{"Islamitische Republiek Gambia", "de", false, 20151211, 20170129, 232},                                       // GMB nl official
	{"Republiek Gambia", "de", false, 20170129, 0, 453},                                                           // GMB nl official
	{"Guinea-Bissau", "", false, 0, 0, 337},                                                                       // GNB en short
	{"Republic of Guinea-Bissau", "the", false, 0, 0, 698},                                                        // GNB en official
	{"Guinea-Bissau", "", false, 0, 0, 337},                                                                       // GNB en un
	{"Guinee-Bissau", "", false, 0, 0, 204},                                                                       // GNB nl short
	{"Republiek Guinee-Bissau", "de", false, 0, 0, 460},                                                           // GNB nl official
	{"Equatorial Guinea", "", false, 0, 0, 239},                                                                   // GNQ en short
	{"Republic of Equatorial Guinea", "the", false, 0, 0, 688},                                                    // GNQ en official
	{"Equatorial Guinea", "", false, 0, 0, 239},                                                                   // GNQ en un
	{"Equatoriaal-Guinea", "", false, 0, 0, 132},                                                                  // GNQ nl short
	{"Republiek Equatoriaal-Guinea", "de", false, 0, 0, 448},                                                      // GNQ nl official
	{"Kenya", "", false, 0, 0, 412},                                                                               // KEN en short
	{"Kenya", "", false, 0, 19641212, 412},                                                                        // KEN en official
	{"Republic of Kenya", "the", false, 19641212, 0, 709},                                                         // KEN en official
	{"Kenya", "", false, 0, 0, 412},                                                                               // KEN en un
	{"Kenia", "", false, 0, 0, 259},                                                                               // KEN nl short
	{"Kenia", "", false, 0, 19641212, 259},                                                                        // KEN nl official
	{"Republiek Kenia", "de", false, 19641212, 0, 474},                                                            // KEN nl official
	{"Liberia", "", false, 0, 0, 469},                                                                             // LBR en short
	{"Republic of Liberia", "the", false, 0, 0, 716},                                                              // LBR en official
	{"Liberia", "", false, 0, 0, 469},                                                                             // LBR en un
	{"Liberia", "", false, 0, 0, 305},                                                                             // LBR nl short
	{"Republiek Liberia", "de", false, 0, 0, 482},                                                                 // LBR nl official
	{"Libya", "", false, 0, 0, 471},                                                                               // LBY en short
	{"United Kingdom of Libya", "the", false, 0, 19630426, 996},                                                   // LBY en official
	{"Kingdom of Libya", "the", false, 19630426, 19690901, 435},                                                   // LBY en official
	{"Libyan Arab Republic", "the", false, 19690901, 19770302, 476},                                               // LBY en official
	{"Socialist People's Libyan Arab Jamahiriya", "the", false, 19770302, 19860415, 859},                          // LBY en official
	{"Great Socialist People's Libyan Arab Jamahiriya", "the", false, 19860415, 20110916, 316},                    // LBY en official
	{"Libya", "", false, 20110916, 20130108, 471},                                                                 // LBY en official
	{"State of Libya", "the", false, 20130108, 0, 893},                                                            // LBY en official
	{"Libya", "", false, 0, 19710106, 471},                                                                        // LBY en un
	{"Libyan Arab Republic", "the", false, 19710106, 19770418, 476},                                               // LBY en un
	{"Libyan Arab Jamahiriya", "the", false, 19770418, 20110916, 475},                                             // LBY en un
	{"Libya", "", false, 20110916, 0, 471},                                                                        // LBY en un
	{"Libië", "", false, 0, 0, 306},                                                                               // LBY nl short
	{"Verenigd Koninkrijk Libië", "het", false, 0, 19630426, 661},                                                 // LBY nl official
	{"Koninkrijk Libië", "het", false, 19630426, 19690901, 286},                                                   // LBY nl official
	{"Libisch-Arabische Republiek", "de", false, 19690901, 19770302, 308},                                         // LBY nl official
	{"Libisch-Arabische Socialistische Volks-Jamahiriyya", "de", false, 19770302, 19860415, 309},                  // LBY nl official
	{"Grote Libisch-Arabische Socialistische Volks-Jamahiriyya", "de", false, 19860415, 20110916, 195},            // LBY nl official
	{"Libië", "", false, 20110916, 20130108, 306},                                                                 // LBY nl official
	{"Staat Libië", "de", false, 20130108, 0, 604},                                                                // LBY nl official
	{"Lesotho", "", false, 0, 0, 467},                                                                             // LSO en short
	{"Kingdom of Lesotho", "the", false, 0, 0, 434},                                                               // LSO en official
	{"Lesotho", "", false, 0, 0, 467},                                                                             // LSO en un
	{"Lesotho", "", false, 0, 0, 302},                                                                             // LSO nl short
	{"Koninkrijk Lesotho", "het", false, 0, 0, 285},                                                               // LSO nl official
	{"Morocco", "", false, 0, 0, 540},                                                                             // MAR en short
	{"Kingdom of Morocco", "the", false, 0, 0, 436},                                                               // MAR en official
	{"Morocco", "", false, 0, 0, 540},                                                                             // MAR en un
	{"Marokko", "", false, 0, 0, 328},                                                                             // MAR nl short
	{"Koninkrijk Marokko", "het", false, 0, 0, 287},                                                               // MAR nl official
	{"Madagascar", "", false, 0, 0, 491},                                                                          // MDG en short
	{"Malagasy Republic", "the", false, 0, 19751230, 493},                                                         // MDG en official
	{"Democratic Republic of Madagascar", "the", false, 19751230, 19920918, 207},                                  // MDG en official
	{"Republic of Madagascar", "the", false, 19920918, 0, 719},                                                    // MDG en official
	{"Madagascar", "", false, 0, 0, 491},                                                                          // MDG en un
	{"Madagaskar", "", false, 0, 0, 318},                                                                          // MDG nl short
	{"Malagassische Republiek", "de", false, 0, 19751230, 319},                                                    // MDG nl official
	{"Democratische Republiek Madagaskar", "de", false, 19751230, 19920918, 107},                                  // MDG nl official
	{"Republiek Madagaskar", "de", false, 19920918, 0, 484},                                                       // MDG nl official
	{"Mali", "", false, 0, 0, 505},                                                                                // MLI en short
	{"Republic of Mali", "the", false, 0, 0, 722},                                                                 // MLI en official
	{"Mali", "", false, 0, 0, 505},                                                                                // MLI en un
	{"Mali", "", false, 0, 0, 325},                                                                                // MLI nl short
	{"Republiek Mali", "de", false, 0, 0, 486},                                                                    // MLI nl official
	{"Mozambique", "", false, 0, 0, 542},                                                                          // MOZ en short
	{"People's Republic of Mozambique", "the", false, 0, 19901130, 625},                                           // MOZ en official
	{"Republic of Mozambique", "the", false, 19901130, 0, 728},                                                    // MOZ en official
	{"Mozambique", "", false, 0, 0, 542},                                                                          // MOZ en un
	{"Mozambique", "", false, 0, 0, 348},                                                                          // MOZ nl short
	{"Volksrepubliek Mozambique", "de", false, 0, 19901130, 683},                                                  // MOZ nl official
	{"Republiek Mozambique", "de", false, 19901130, 0, 491},                                                       // MOZ nl official
	{"Mauritania", "", false, 0, 0, 515},                                                                          // MRT en short
	{"Islamic Republic of Mauritania", "the", false, 0, 0, 384},                                                   // MRT en official
	{"Mauritania", "", false, 0, 0, 515},                                                                          // MRT en un
	{"Mauritanië", "", false, 0, 0, 332},                                                                          // MRT nl short
	{"Islamitische Republiek Mauritanië", "de", false, 0, 0, 234},                                                 // MRT nl official
	{"Mauritius", "", false, 0, 0, 517},                                                                           // MUS en short
	{"Mauritius", "", false, 0, 19920312, 517},                                                                    // MUS en official
	{"Republic of Mauritius", "the", false, 19920312, 0, 724},                                                     // MUS en official
	{"Mauritius", "", false, 0, 0, 517},                                                                           // MUS en un
	{"Mauritius", "", false, 0, 0, 333},                                                                           // MUS nl short
	{"Mauritius", "", false, 0, 19920312, 333},                                                                    // MUS nl official
	{"Republiek Mauritius", "de", false, 19920312, 0, 488},                                                        // MUS nl official
	{"Malawi", "", false, 0, 0, 494},                                                                              // MWI en short
	{"Malawi", "", false, 0, 19660706, 494},                                                                       // MWI en official
	{"Republic of Malawi", "the", false, 19660706, 0, 720},                                                        // MWI en official
	{"Malawi", "", false, 0, 0, 494},                                                                              // MWI en un
	{"Malawi", "", false, 0, 0, 320},                                                                              // MWI nl short
	{"Malawi", "", false, 0, 19660706, 320},                                                                       // MWI nl official
	{"Republiek Malawi", "de", false, 19660706, 0, 485},                                                           // MWI nl official
	{"Namibia", "", false, 0, 0, 547},                                                                             // NAM en short
	{"Republic of Namibia", "the", false, 0, 0, 729},                                                              // NAM en official
	{"Namibia", "", false, 0, 0, 547},                                                                             // NAM en un
	{"Namibië", "", false, 0, 0, 350},                                                                             // NAM nl short
	{"Republiek Namibië", "de", false, 0, 0, 492},                                                                 // NAM nl official
	{"Niger", "", false, 0, 0, 571},                                                                               // NER en short
	{"Republic of the Niger", "the", false, 0, 0, 765},                                                            // NER en official
	{"Niger", "the", false, 0, 0, 571},                                                                            // NER en un
	{"Niger", "", false, 0, 0, 363},                                                                               // NER nl short
	{"Republiek Niger", "de", false, 0, 0, 495},                                                                   // NER nl official
	{"Nigeria", "", false, 0, 0, 573},                                                                             // NGA en short
	{"Federation of Nigeria", "the", false, 0, 19631001, 276},                                                     // NGA en official
	{"Federal Republic of Nigeria", "the", false, 19631001, 0, 270},                                               // NGA en official
	{"Nigeria", "", false, 0, 0, 573},                                                                             // NGA en un
	{"Nigeria", "", false, 0, 0, 364},                                                                             // NGA nl short
	{"Federatie van Nigeria", "de", false, 0, 19631001, 156},                                                      // NGA nl official
	{"Federale Republiek Nigeria", "de", false, 19631001, 0, 151},                                                 // NGA nl official
	{"Rwanda", "", false, 0, 0, 796},                                                                              // RWA en short
	{"Rwandese Republic", "the", false, 0, 20030604, 798},                                                         // RWA en official
	{"Republic of Rwanda", "the", false, 20030604, 0, 740},                                                        // RWA en official
	{"Rwanda", "", false, 0, 0, 796},                                                                              // RWA en un
	{"Rwanda", "", false, 0, 0, 544},                                                                              // RWA nl short
	{"Rwandese Republiek", "de", false, 0, 20030604, 545},                                                         // RWA nl official
	{"Republiek Rwanda", "de", false, 20030604, 0, 508},                                                           // RWA nl official
	{"Sudan", "", false, 0, 0, 901},                                                                               // SDN en short
	{"Republic of the Sudan", "the", false, 0, 19690525, 767},                                                     // SDN en official
	{"Democratic Republic of the Sudan", "the", false, 19690525, 19851010, 214},                                   // SDN en official
	{"Republic of the Sudan", "the", false, 19851010, 0, 767},                                                     // SDN en official
	{"Sudan", "the", false, 0, 0, 901},                                                                            // SDN en un
	{"Soedan", "", false, 0, 0, 587},                                                                              // SDN nl short
	{"Republiek Soedan", "de", false, 0, 19690525, 515},                                                           // SDN nl official
	{"Democratische Republiek Soedan", "de", false, 19690525, 19851010, 109},                                      // SDN nl official
	{"Republiek Soedan", "de", false, 19851010, 0, 515},                                                           // SDN nl official
	{"Senegal", "", false, 0, 0, 833},                                                                             // SEN en short
	{"Republic of Senegal", "the", false, 0, 0, 742},                                                              // SEN en official
	{"Senegal", "", false, 0, 0, 833},                                                                             // SEN en un
	{"Senegal", "", false, 0, 0, 565},                                                                             // SEN nl short
	{"Republiek Senegal", "de", false, 0, 0, 510},                                                                 // SEN nl official
	{"Sierra Leone", "", false, 0, 0, 844},                                                                        // SLE en short
	{"Sierra Leone", "", false, 0, 19710419, 844},                                                                 // SLE en official
	{"Republic of Sierra Leone", "the", false, 19710419, 0, 745},                                                  // SLE en official
	{"Sierra Leone", "", false, 0, 0, 844},                                                                        // SLE en un
	{"Sierra Leone", "", false, 0, 0, 571},                                                                        // SLE nl short
	{"Sierra Leone", "", false, 0, 19710419, 571},                                                                 // SLE nl official
	{"Republiek Sierra Leone", "de", false, 19710419, 0, 512},                                                     // SLE nl official
	{"Somalia", "", false, 0, 0, 869},                                                                             // SOM en short
	{"Somali Republic", "the", false, 0, 19691021, 867},                                                           // SOM en official
	{"Somali Democratic Republic", "the", false, 19691021, 20040201, 866},                                         // SOM en official
	{"Somali Republic", "the", false, 20040201, 20120801, 867},                                                    // SOM en official
	{"Federal Republic of Somalia", "the", false, 20120801, 0, 271},                                               // SOM en official
	{"Somalia", "", false, 0, 0, 869},                                                                             // SOM en un
	{"Somalië", "", false, 0, 0, 589},                                                                             // SOM nl short
	{"Somalische Republiek", "de", false, 0, 19691021, 591},                                                       // SOM nl official
	{"Somalische Democratische Republiek", "de", false, 19691021, 19910126, 590},                                  // SOM nl official
	{"Somalische Republiek", "de", false, 19910126, 20120801, 591},                                                // SOM nl official
	{"Federale Republiek Somalië", "de", false, 20120801, 0, 152},                                                 // SOM nl official
	{"South Sudan", "", false, 0, 0, 877},                                                                         // SSD en short
	{"Republic of South Sudan", "the", false, 0, 0, 749},                                                          // SSD en official
	{"South Sudan", "", false, 0, 0, 877},                                                                         // SSD en un
	{"Zuid-Soedan", "", false, 0, 0, 708},                                                                         // SSD nl short
	{"Republiek Zuid-Soedan", "de", false, 0, 0, 535},                                                             // SSD nl official
	{"Sao Tome and Principe", "", false, 0, 0, 829},                                                               // STP en short
	{"Democratic Republic of Sao Tome and Principe", "the", false, 0, 0, 208},                                     // STP en official
	{"Sao Tome and Principe", "", false, 0, 0, 829},                                                               // STP en un
	{"Sao Tomé en Principe", "", false, 0, 0, 563},                                                                // STP nl short
	{"Democratische Republiek Sao Tomé en Principe", "de", false, 0, 0, 108},                                      // STP nl official
	{"Swaziland", "", false, 0, 20180419, 914},                                                                    // SWZ en short
	{"Eswatini", "", false, 20180419, 0, 245},                                                                     // SWZ en short
	{"Kingdom of Swaziland", "the", false, 0, 20180419, 443},                                                      // SWZ en official
	{"Kingdom of Eswatini", "the", false, 20180419, 0, 428},                                                       // SWZ en official
	{"Swaziland", "", false, 0, 20180419, 914},                                                                    // SWZ en un
	{"Eswatini", "", false, 20180419, 0, 245},                                                                     // SWZ en un
	{"Swaziland", "", false, 0, 20180419, 615},                                                                    // SWZ nl short
	{"Eswatini", "", false, 20180419, 0, 135},                                                                     // SWZ nl short
	{"Koninkrijk Swaziland", "het", false, 0, 20180419, 294},                                                      // SWZ nl official
	{"Koninkrijk Eswatini", "het", false, 20180419, 0, 278},                                                       // SWZ nl official
	{"Seychelles", "the", false, 0, 0, 840},                                                                       // SYC en short
	{"Republic of Seychelles", "the", false, 0, 0, 744},                                                           // SYC en official
	{"Seychelles", "", false, 0, 0, 840},                                                                          // SYC en un
	{"Seychellen", "de", true, 0, 0, 569},                                                                         // SYC nl short
	{"Republiek der Seychellen", "de", false, 0, 0, 442},                                                          // SYC nl official
	{"Chad", "", false, 0, 0, 140},                                                                                // TCD en short
	{"Republic of Chad", "the", false, 0, 0, 674},                                                                 // TCD en official
	{"Chad", "", false, 0, 0, 140},                                                                                // TCD en un
	{"Tsjaad", "", false, 0, 0, 633},                                                                              // TCD nl short
	{"Republiek Tsjaad", "de", false, 0, 0, 524},                                                                  // TCD nl official
	{"Togo", "", false, 0, 0, 943},                                                                                // TGO en short
	{"Togolese Republic", "the", false, 0, 0, 945},                                                                // TGO en official
	{"Togo", "", false, 0, 0, 943},                                                                                // TGO en un
	{"Togo", "", false, 0, 0, 627},                                                                                // TGO nl short
	{"Republiek Togo", "de", false, 0, 0, 522},                                                                    // TGO nl official
	{"Tunisia", "", false, 0, 0, 954},                                                                             // TUN en short
	{"Kingdom of Tunisia", "the", false, 0, 19570725, 448},                                                        // TUN en official
	{"Republic of Tunisia", "the", false, 19570725, 0, 772},                                                       // TUN en official
	{"Tunisia", "", false, 0, 0, 954},                                                                             // TUN en un
	{"Tunesië", "", false, 0, 0, 641},                                                                             // TUN nl short
	{"Koninkrijk Tunesië", "het", false, 0, 19570725, 297},                                                        // TUN nl official
	{"Republiek Tunesië", "de", false, 19570725, 0, 525},                                                          // TUN nl official
	{"Tanganyika", "", false, 0, 19640426, 931},                                                                   // TZA en short
	{"Tanganyika and Zanzibar", "", false, 19640426, 19641101, 934},                                               // TZA en short
	{"Tanzania", "", false, 19641101, 0, 935},                                                                     // TZA en short
	{"Tanganyika", "", false, 0, 19621209, 931},                                                                   // TZA en official
	{"Republic of Tanganyika", "the", false, 19621209, 19640426, 756},                                             // TZA en official
	{"United Republic of Tanganyika and Zanzibar", "the", false, 19640426, 19641101, 1000},                        // TZA en official
	{"United Republic of Tanzania", "the", false, 19641101, 0, 1002},                                              // TZA en official
	{"Tanganyika", "", false, 0, 19640426, 931},                                                                   // TZA en un
	{"United Republic of Tanganyika and Zanzibar", "the", false, 19640426, 19641101, 1000},                        // TZA en un
	{"United Republic of Tanzania", "the", false, 19641101, 0, 1002},                                              // TZA en un
	{"Tanganyika", "", false, 0, 19640426, 622},                                                                   // TZA nl short
	{"Tanganyika en Zanzibar", "", false, 19640426, 19641101, 624},                                                // TZA nl short
	{"Tanzania", "", false, 19641101, 0, 625},                                                                     // TZA nl short
	{"Tanganyika", "", false, 0, 19621209, 622},                                                                   // TZA nl official
	{"Republiek Tanganyika", "de", false, 19621209, 19640426, 520},                                                // TZA nl official
	{"Verenigde Republiek van Tanganyika en Zanzibar", "de", false, 19640426, 19641101, 670},                      // TZA nl official
	{"Verenigde Republiek Tanzania", "de", false, 19641101, 0, 669},                                               // TZA nl official
	{"Uganda", "", false, 0, 0, 970},                                                                              // UGA en short
	{"Uganda", "", false, 0, 19670908, 970},                                                                       // UGA en official
	{"Republic of Uganda", "the", false, 19670908, 0, 775},                                                        // UGA en official
	{"Uganda", "", false, 0, 0, 970},                                                                              // UGA en un
	{"Oeganda", "", false, 0, 0, 376},                                                                             // UGA nl short
	{"Oeganda", "", false, 0, 19670908, 376},                                                                      // UGA nl official
	{"Republiek Oeganda", "de", false, 19670908, 0, 497},                                                          // UGA nl official
	{"South Africa", "", false, 0, 0, 871},                                                                        // ZAF en short
	{"Union of South Africa", "the", false, 0, 19610531, 982},                                                     // ZAF en official
	{"Republic of South Africa", "the", false, 19610531, 0, 748},                                                  // ZAF en official
	{"Union of South Africa", "the", false, 0, 19610531, 982},                                                     // ZAF en un
	{"South Africa", "", false, 19610531, 0, 871},                                                                 // ZAF en un
	{"Zuid-Afrika", "", false, 0, 0, 703},                                                                         // ZAF nl short
	{"Unie van Zuid-Afrika", "de", false, 0, 19610531, 654},                                                       // ZAF nl official
	{"Republiek Zuid-Afrika", "de", false, 19610531, 0, 534},                                                      // ZAF nl official
	{"Zambia", "", false, 0, 0, 1045},                                                                             // ZMB en short
	{"Republic of Zambia", "the", false, 0, 0, 784},                                                               // ZMB en official
	{"Zambia", "", false, 0, 0, 1045},                                                                             // ZMB en un
	{"Zambia", "", false, 0, 0, 700},                                                                              // ZMB nl short
	{"Republiek Zambia", "de", false, 0, 0, 532},                                                                  // ZMB nl official
	{"Zimbabwe", "", false, 0, 0, 1049},                                                                           // ZWE en short
	{"Republic of Zimbabwe", "the", false, 0, 0, 785},                                                             // ZWE en official
	{"Zimbabwe", "", false, 0, 0, 1049},                                                                           // ZWE en un
	{"Zimbabwe", "", false, 0, 0, 702},                                                                            // ZWE nl short
	{"Republiek Zimbabwe", "de", false, 0, 0, 533},                                                                // ZWE nl official
	{"Afghanistan", "", false, 0, 0, 1},                                                                           // AFG en short
	{"Kingdom of Afghanistan", "the", false, 0, 19730717, 418},                                                    // AFG en official
	{"Republic of Afghanistan", "the", false, 19730717, 19780430, 656},                                            // AFG en official
	{"Democratic Republic of Afghanistan", "the", false, 19780430, 19871130, 206},                                 // AFG en official
	{"Republic of Afghanistan", "the", false, 19871130, 19920428, 656},                                            // AFG en official
	{"Islamic State of Afghanistan", "the", false, 19920428, 20040126, 388},                                       // AFG en official
	{"Islamic Republic of Afghanistan", "the", false, 20040126, 0, 382},                                           // AFG en official
	{"Afghanistan", "", false, 0, 0, 1},                                                                           // AFG en un
	{"Afghanistan", "", false, 0, 0, 1},                                                                           // AFG nl short
	{"Koninkrijk Afghanistan", "het", false, 0, 19730717, 267},                                                    // AFG nl official
	{"Republiek Afghanistan", "de", false, 19730717, 19780430, 415},                                               // AFG nl official
	{"Democratische Republiek Afghanistan", "de", false, 19780430, 19871130, 103},                                 // AFG nl official
	{"Republiek Afghanistan", "de", false, 19871130, 19920428, 415},                                               // AFG nl official
	{"Islamitische Staat Afghanistan", "de", false, 19920428, 20040126, 237},                                      // AFG nl official
	{"Islamitische Republiek Afghanistan", "de", false, 20040126, 0, 231},                                         // AFG nl official
	{"United Arab Emirates", "the", false, 0, 0, 987},                                                             // ARE en short
	{"United Arab Emirates", "the", false, 0, 0, 987},                                                             // ARE en official
	{"United Arab Emirates", "the", false, 0, 0, 987},                                                             // ARE en un
	{"Verenigde Arabische Emiraten", "de", true, 0, 0, 663},                                                       // ARE nl short
	{"Verenigde Arabische Emiraten", "de", true, 0, 0, 663},                                                       // ARE nl official
	{"Bangladesh", "", false, 0, 0, 50},                                                                           // BGD en short
	{"People's Republic of Bangladesh", "the", false, 0, 0, 621},                                                  // BGD en official
	{"Bangladesh", "", false, 0, 0, 50},                                                                           // BGD en un
	{"Bangladesh", "", false, 0, 0, 31},                                                                           // BGD nl short
	{"Volksrepubliek Bangladesh", "de", false, 0, 0, 678},                                                         // BGD nl official
	{"Bahrain", "", false, 0, 0, 46},                                                                              // BHR en short
	{"State of Bahrain", "the", false, 0, 20020214, 889},                                                          // BHR en official
	{"Kingdom of Bahrain", "the", false, 20020214, 0, 419},                                                        // BHR en official
	{"Bahrain", "", false, 0, 0, 46},                                                                              // BHR en un
	{"Bahrein", "", false, 0, 0, 30},                                                                              // BHR nl short
	{"Staat Bahrein", "de", false, 0, 20020214, 599},                                                              // BHR nl official
	{"Koninkrijk Bahrein", "het", false, 20020214, 0, 268},                                                        // BHR nl official
	{"Brunei", "", false, 0, 0, 92},                                                                               // BRN en short
	{"Brunei Darussalam", "", false, 0, 0, 93},                                                                    // BRN en official
	{"Brunei Darussalam", "", false, 0, 0, 93},                                                                    // BRN en un
	{"Brunei", "", false, 0, 0, 59},                                                                               // BRN nl short
	{"Brunei Darussalam", "", false, 0, 0, 60},                                                                    // BRN nl official
	{"Bhutan", "", false, 0, 0, 67},                                                                               // BTN en short
	{"Kingdom of Bhutan", "the", false, 0, 0, 421},                                                                // BTN en official
	{"Bhutan", "", false, 0, 0, 67},                                                                               // BTN en un
	{"Bhutan", "", false, 0, 0, 41},                                                                               // BTN nl short
	{"Koninkrijk Bhutan", "het", false, 0, 0, 270},                                                                // BTN nl official
	{"China", "", false, 0, 0, 144},                                                                               // CHN en short
	{"Republic of China", "the", false, 0, 19711025, 676},                                                         // CHN en official
	{"People's Republic of China", "the", false, 19711025, 0, 624},                                                // CHN en official
	{"China", "", false, 0, 0, 144},                                                                               // CHN en un
	{"China", "", false, 0, 0, 81},                                                                                // CHN nl short
	{"Republiek China", "de", false, 0, 19711025, 429},                                                            // CHN nl official
	{"Volksrepubliek China", "de", false, 19711025, 0, 681},                                                       // CHN nl official
	{"Cyprus", "", false, 0, 0, 186},                                                                              // CYP en short
	{"Republic of Cyprus", "the", false, 0, 0, 682},                                                               // CYP en official
	{"Cyprus", "", false, 0, 0, 186},                                                                              // CYP en un
	{"Cyprus", "", false, 0, 0, 98},                                                                               // CYP nl short
	{"Republiek Cyprus", "de", false, 0, 0, 436},                                                                  // CYP nl official
	{"Fiji", "", false, 0, 0, 278},                                                                                // FJI en short
	{"Fiji", "", false, 0, 19871007, 278},                                                                         // FJI en official
	{"Republic of Fiji", "the", false, 19871007, 19900725, 690},                                                   // FJI en official
	{"Sovereign Democratic Republic of Fiji", "the", false, 19900725, 19980727, 882},                              // FJI en official
	{"Republic of the Fiji Islands", "the", false, 19980727, 20110201, 760},                                       // FJI en official
	{"Republic of Fiji", "the", false, 20110201, 0, 690},                                                          // FJI en official
	{"Fiji", "", false, 0, 0, 278},                                                                                // FJI en un
	{"Fiji", "", false, 0, 0, 161},                                                                                // FJI nl short
	{"Fiji", "", false, 0, 19871007, 161},                                                                         // FJI nl official
	{"Republiek Fiji", "de", false, 19871007, 19900725, 450},                                                      // FJI nl official
	{"Soevereine Democratische Republiek Fiji", "de", false, 19900725, 19980727, 588},                             // FJI nl official
	{"Republiek der Fiji-eilanden", "de", false, 19980727, 20110201, 438},                                         // FJI nl official
	{"Republiek Fiji", "de", false, 20110201, 0, 450},                                                             // FJI nl official
	{"Micronesia", "", false, 0, 0, 525},                                                                          // FSM en short
	{"Federated States of Micronesia", "the", false, 0, 0, 273},                                                   // FSM en official
	{"Micronesia (Federated States of)", "", false, 0, 0, 526},                                                    // FSM en un
	{"Micronesia", "", false, 0, 0, 338},                                                                          // FSM nl short
	{"Federale Staten van Micronesia", "de", true, 0, 0, 153},                                                     // FSM nl official
	{"Indonesia", "", false, 0, 0, 372},                                                                           // IDN en short
	{"Republic of Indonesia", "the", false, 0, 19491227, 705},                                                     // IDN en official
	{"Republic of the United States of Indonesia", "the", false, 19491227, 19500817, 770},                         // IDN en official
	{"Republic of Indonesia", "the", false, 19500817, 0, 705},                                                     // IDN en official
	{"Indonesia", "", false, 0, 0, 372},                                                                           // IDN en un
	{"Indonesië", "", false, 0, 0, 227},                                                                           // IDN nl short
	{"Republiek Indonesië", "de", false, 0, 19491227, 465},                                                        // IDN nl official
	{"Republiek der Verenigde Staten van Indonesië", "de", false, 19491227, 19500817, 443},                        // IDN nl official
	{"Republiek Indonesië", "de", false, 19500817, 0, 465},                                                        // IDN nl official
	{"India", "", false, 0, 0, 369},                                                                               // IND en short
	{"India", "", false, 0, 19500126, 369},                                                                        // IND en official
	{"Republic of India", "the", false, 19500126, 0, 704},                                                         // IND en official
	{"India", "", false, 0, 0, 369},                                                                               // IND en un
	{"India", "", false, 0, 0, 225},                                                                               // IND nl short
	{"India", "", false, 0, 19500126, 225},                                                                        // IND nl official
	{"Republiek India", "de", false, 19500126, 0, 464},                                                            // IND nl official
	{"Iran", "", false, 0, 0, 374},                                                                                // IRN en short
	{"Imperial State of Iran", "the", false, 0, 19790401, 365},                                                    // IRN en official
	{"Islamic Republic of Iran", "the", false, 19790401, 0, 383},                                                  // IRN en official
	{"Iran", "", false, 0, 19821104, 374},                                                                         // IRN en un
	{"Iran (Islamic Republic of)", "", false, 19821104, 0, 376},                                                   // IRN en un
	{"Iran", "", false, 0, 0, 229},                                                                                // IRN nl short
	{"Keizerrijk Iran", "het", false, 0, 19790401, 258},                                                           // IRN nl official
	{"Islamitische Republiek Iran", "de", false, 19790401, 0, 233},                                                // IRN nl official
	{"Iraq", "", false, 0, 0, 377},                                                                                // IRQ en short
	{"Kingdom of Iraq", "the", false, 0, 19580714, 431},                                                           // IRQ en official
	{"Republic of Iraq", "the", false, 19580714, 0, 707},                                                          // IRQ en official
	{"Iraq", "", false, 0, 0, 377},                                                                                // IRQ en un
	{"Irak", "", false, 0, 0, 228},                                                                                // IRQ nl short
	{"Koninkrijk Irak", "het", false, 0, 19580714, 281},                                                           // IRQ nl official
	{"Republiek Irak", "de", false, 19580714, 0, 467},                                                             // IRQ nl official
	{"Jordan", "", false, 0, 0, 407},                                                                              // JOR en short
	{"Hashemite Kingdom of Jordan", "the", false, 0, 0, 344},                                                      // JOR en official
	{"Jordan", "", false, 0, 0, 407},                                                                              // JOR en un
	{"Jordanië", "", false, 0, 0, 251},                                                                            // JOR nl short
	{"Hasjemitisch Koninkrijk Jordanië", "het", false, 0, 0, 208},                                                 // JOR nl official
	{"Japan", "", false, 0, 0, 402},                                                                               // JPN en short
	{"Japan", "", false, 0, 0, 402},                                                                               // JPN en official
	{"Japan", "", false, 0, 0, 402},                                                                               // JPN en un
	{"Japan", "", false, 0, 0, 244},                                                                               // JPN nl short
	{"Japan", "", false, 0, 0, 244},                                                                               // JPN nl official
	{"Kazakhstan", "", false, 0, 0, 410},                                                                          // KAZ en short
	{"Republic of Kazakhstan", "the", false, 0, 0, 708},                                                           // KAZ en official
	{"Kazakhstan", "", false, 0, 0, 410},                                                                          // KAZ en un
	{"Kazachstan", "", false, 0, 0, 256},                                                                          // KAZ nl short
	{"Republiek Kazachstan", "de", false, 0, 0, 473},                                                              // KAZ nl official
	{"Kyrgyzstan", "", false, 0, 0, 456},                                                                          // KGZ en short
	{"Republic of Kyrgyzstan", "the", false, 0, 19930505, 714},                                                    // KGZ en official
	{"Kyrgyz Republic", "the", false, 19930505, 0, 455},                                                           // KGZ en official
	{"Kyrgyzstan", "", false, 0, 0, 456},                                                                          // KGZ en un
	{"Kirgizië", "", false, 0, 0, 263},                                                                            // KGZ nl short
	{"Republiek Kirgizië", "de", false, 0, 19930505, 475},                                                         // KGZ nl official
	{"Kirgizische Republiek", "de", false, 19930505, 0, 264},                                                      // KGZ nl official
	{"Cambodia", "", false, 0, 19701009, 109},                                                                     // KHM en short
	{"Khmer Republic", "the", false, 19701009, 19750430, 415},                                                     // KHM en short
	{"Cambodia", "", false, 19750430, 19760105, 109},                                                              // KHM en short
	{"Kampuchea", "", false, 19760105, 19900203, 409},                                                             // KHM en short
	{"Cambodia", "", false, 19900203, 0, 109},                                                                     // KHM en short
	{"Kingdom of Cambodia", "the", false, 0, 19701009, 424},                                                       // KHM en official
	{"Khmer Republic", "the", false, 19701009, 19750430, 415},                                                     // KHM en official
	{"Cambodia", "", false, 19750430, 19760105, 109},                                                              // KHM en official
	{"Democratic Kampuchea", "", false, 19760105, 19900203, 202},                                                  // KHM en official
	{"Cambodia", "", false, 19900203, 19930924, 109},                                                              // KHM en official
	{"Kingdom of Cambodia", "the", false, 19930924, 0, 424},                                                       // KHM en official
	{"Cambodia", "", false, 0, 19701228, 109},                                                                     // KHM en un
	{"Khmer Republic", "the", false, 19701228, 19750430, 415},                                                     // KHM en un
	{"Cambodia", "", false, 19750430, 19760406, 109},                                                              // KHM en un
	{"Democratic Kampuchea", "", false, 19760406, 19900203, 202},                                                  // KHM en un
	{"Cambodia", "", false, 19900203, 0, 109},                                                                     // KHM en un
	{"Cambodja", "", false, 0, 19701009, 65},                                                                      // KHM nl short
	{"Khmerrepubliek", "de", false, 19701009, 19750430, 261},                                                      // KHM nl short
	{"Cambodja", "", false, 19750430, 19760105, 65},                                                               // KHM nl short
	{"Democratisch Kampuchea", "", false, 19760105, 19900203, 101},                                                // KHM nl short
	{"Cambodja", "", false, 19900203, 0, 65},                                                                      // KHM nl short
	{"Koninkrijk Cambodja", "het", false, 0, 19701009, 273},                                                       // KHM nl official
	{"Khmerrepubliek", "de", false, 19701009, 19750430, 261},                                                      // KHM nl official
	{"Cambodja", "", false, 19750430, 19760105, 65},                                                               // KHM nl official
	{"Democratisch Kampuchea", "", false, 19760105, 19900203, 101},                                                // KHM nl official
	{"Cambodja", "", false, 19900203, 19930924, 65},                                                               // KHM nl official
	{"Koninkrijk Cambodja", "het", false, 19930924, 0, 273},                                                       // KHM nl official
	{"Kiribati", "", false, 0, 0, 449},                                                                            // KIR en short
	{"Republic of Kiribati", "the", false, 0, 0, 710},                                                             // KIR en official
	{"Kiribati", "", false, 0, 0, 449},                                                                            // KIR en un
	{"Kiribati", "", false, 0, 0, 265},                                                                            // KIR nl short
	{"Republiek Kiribati", "de", false, 0, 0, 476},                                                                // KIR nl official
	{"South Korea", "", false, 0, 0, 876},                                                                         // KOR en short
	{"Republic of Korea", "the", false, 0, 0, 711},                                                                // KOR en official
	{"Republic of Korea", "the", false, 0, 0, 711},                                                                // KOR en un
	{"Zuid-Korea", "", false, 0, 0, 707},                                                                          // KOR nl short
	{"Republiek Korea", "de", false, 0, 0, 477},                                                                   // KOR nl official
	{"Kuwait", "", false, 0, 0, 453},                                                                              // KWT en short
	{"State of Kuwait", "the", false, 0, 0, 892},                                                                  // KWT en official
	{"Kuwait", "", false, 0, 0, 453},                                                                              // KWT en un
	{"Koeweit", "", false, 0, 0, 266},                                                                             // KWT nl short
	{"Staat Koeweit", "de", false, 0, 0, 603},                                                                     // KWT nl official
	{"Laos", "", false, 0, 0, 460},                                                                                // LAO en short
	{"Kingdom of Laos", "the", false, 0, 19751202, 433},                                                           // LAO en official
	{"Lao People's Democratic Republic", "the", false, 19751202, 0, 458},                                          // LAO en official
	{"Laos", "", false, 0, 19751222, 460},                                                                         // LAO en un
	{"Lao People's Democratic Republic", "the", false, 19751222, 0, 458},                                          // LAO en un
	{"Laos", "", false, 0, 0, 301},                                                                                // LAO nl short
	{"Koninkrijk Laos", "het", false, 0, 19751202, 284},                                                           // LAO nl official
	{"Democratische Volksrepubliek Laos", "de", false, 19751202, 0, 117},                                          // LAO nl official
	{"Lebanon", "", false, 0, 0, 465},                                                                             // LBN en short
	{"Lebanese Republic", "the", false, 0, 0, 464},                                                                // LBN en official
	{"Lebanon", "", false, 0, 0, 465},                                                                             // LBN en un
	{"Libanon", "", false, 0, 0, 304},                                                                             // LBN nl short
	{"Republiek Libanon", "de", false, 0, 0, 481},                                                                 // LBN nl official
	{"Ceylon", "", false, 0, 19720522, 137},                                                                       // LKA en short
	{"Sri Lanka", "", false, 19720522, 0, 887},                                                                    // LKA en short
	{"Ceylon", "", false, 0, 19720522, 137},                                                                       // LKA en official
	{"Republic of Sri Lanka", "the", false, 19720522, 19780907, 752},                                              // LKA en official
	{"Democratic Socialist Republic of Sri Lanka", "the", false, 19780907, 0, 218},                                // LKA en official
	{"Ceylon", "", false, 0, 19720829, 137},                                                                       // LKA en un
	{"Sri Lanka", "", false, 19720829, 0, 887},                                                                    // LKA en un
	{"Ceylon", "", false, 0, 19720522, 78},                                                                        // LKA nl short
	{"Sri Lanka", "", false, 19720522, 0, 598},                                                                    // LKA nl short
	{"Ceylon", "", false, 0, 19720522, 78},                                                                        // LKA nl official
	{"Republiek Sri Lanka", "de", false, 19720522, 19780907, 517},                                                 // LKA nl official
	{"Democratische Socialistische Republiek Sri Lanka", "de", false, 19780907, 0, 112},                           // LKA nl official
	{"Maldive Islands", "the", false, 0, 19690414, 501},                                                           // MDV en short
	{"Maldives", "the", false, 19690414, 0, 503},                                                                  // MDV en short
	{"Sultanate of the Maldive Islands", "the", false, 0, 19681111, 905},                                          // MDV en official
	{"Republic of Maldives", "the", false, 19681111, 0, 721},                                                      // MDV en official
	{"Maldive Islands", "the", false, 0, 19690414, 501},                                                           // MDV en un
	{"Maldives", "", false, 19690414, 0, 503},                                                                     // MDV en un
	{"Maldiven", "de", true, 0, 0, 322},                                                                           // MDV nl short
	{"Sultanaat der Maldiven", "het", false, 0, 19681111, 608},                                                    // MDV nl official
	{"Republiek der Maldiven", "de", false, 19681111, 0, 440},                                                     // MDV nl official
	{"Marshall Islands", "the", false, 0, 0, 510},                                                                 // MHL en short
	{"Republic of the Marshall Islands", "the", false, 0, 0, 764},                                                 // MHL en official
	{"Marshall Islands", "the", false, 0, 0, 510},                                                                 // MHL en un
	{"Marshalleilanden", "de", true, 0, 0, 329},                                                                   // MHL nl short
	{"Republiek der Marshalleilanden", "de", false, 0, 0, 441},                                                    // MHL nl official
	{"Burma", "", false, 0, 19890618, 100},                                                                        // MMR en short
	{"Myanmar", "", false, 19890618, 0, 545},                                                                      // MMR en short
	{"Union of Burma", "the", false, 0, 19740103, 979},                                                            // MMR en official
	{"Socialist Republic of the Union of Burma", "the", false, 19740103, 19880923, 861},                           // MMR en official
	{"Union of Burma", "the", false, 19880923, 19890618, 979},                                                     // MMR en official
	{"Union of Myanmar", "the", false, 19890618, 20101021, 981},                                                   // MMR en official
	{"Republic of the Union of Myanmar", "the", false, 20101021, 0, 769},                                          // MMR en official
	{"Burma", "", false, 0, 19890618, 100},                                                                        // MMR en un
	{"Myanmar", "", false, 19890618, 0, 545},                                                                      // MMR en un
	{"Birma", "", false, 0, 19890618, 42},                                                                         // MMR nl short
	{"Myanmar", "", false, 19890618, 0, 349},                                                                      // MMR nl short
	{"Unie van Birma", "de", false, 0, 19740103, 650},                                                             // MMR nl official
	{"Socialistische Republiek van de Unie van Birma", "de", false, 19740103, 19880923, 584},                      // MMR nl official
	{"Unie van Birma", "de", false, 19880923, 19890618, 650},                                                      // MMR nl official
	{"Unie van Myanmar", "de", false, 19890618, 20101021, 652},                                                    // MMR nl official
	{"Republiek van de Unie van Myanmar", "de", false, 20101021, 0, 527},                                          // MMR nl official
	{"Mongolia", "", false, 0, 0, 530},                                                                            // MNG en short
	{"Mongolian People's Republic", "the", false, 0, 19920212, 533},                                               // MNG en official
	{"Mongolia", "", false, 19920212, 0, 530},                                                                     // MNG en official
	{"Mongolia", "", false, 0, 0, 530},                                                                            // MNG en un
	{"Mongolië", "", false, 0, 0, 341},                                                                            // MNG nl short
	{"Mongolische Volksrepubliek", "de", false, 0, 19920212, 343},                                                 // MNG nl official
	{"Mongolië", "", false, 19920212, 0, 341},                                                                     // MNG nl official
	{"Malaya", "", false, 0, 19630916, 497},                                                                       // MYS en short
	{"Malaysia", "", false, 19630916, 0, 498},                                                                     // MYS en short
	{"Federation of Malaya", "the", false, 0, 19630916, 274},                                                      // MYS en official
	{"Malaysia", "", false, 19630916, 0, 498},                                                                     // MYS en official
	{"Federation of Malaya", "the", false, 0, 19630916, 274},                                                      // MYS en un
	{"Malaysia", "", false, 19630916, 0, 498},                                                                     // MYS en un
	{"Federatie van Malakka", "de", false, 0, 19630916, 154},                                                      // MYS nl short
	{"Maleisië", "", false, 19630916, 0, 323},                                                                     // MYS nl short
	{"Federatie van Malakka", "de", false, 0, 19630916, 154},                                                      // MYS nl official
	{"Maleisië", "", false, 19630916, 0, 323},                                                                     // MYS nl official
	{"Nepal", "", false, 0, 0, 551},                                                                               // NPL en short
	{"Kingdom of Nepal", "the", false, 0, 20060518, 437},                                                          // NPL en official
	{"State of Nepal", "the", false, 20060518, 20080528, 895},                                                     // NPL en official
	{"Federal Democratic Republic of Nepal", "the", false, 20080528, 20201001, 265},                               // NPL en official
	{"Nepal", "", false, 20201001, 0, 551},                                                                        // NPL en official
	{"Nepal", "", false, 0, 0, 551},                                                                               // NPL en un
	{"Nepal", "", false, 0, 0, 355},                                                                               // NPL nl short
	{"Koninkrijk Nepal", "het", false, 0, 20080528, 288},                                                          // NPL nl official
	{"Federale Democratische Republiek Nepal", "de", false, 20080528, 0, 147},                                     // NPL nl official
	{"Nauru", "", false, 0, 0, 549},                                                                               // NRU en short
	{"Republic of Nauru", "the", false, 0, 0, 730},                                                                // NRU en official
	{"Nauru", "", false, 0, 0, 549},                                                                               // NRU en un
	{"Nauru", "", false, 0, 0, 351},                                                                               // NRU nl short
	{"Republiek Nauru", "de", false, 0, 0, 493},                                                                   // NRU nl official
	{"Oman", "", false, 0, 0, 592},                                                                                // OMN en short
	{"Sultanate of Muscat and Oman", "the", false, 0, 19700809, 903},                                              // OMN en official
	{"Sultanate of Oman", "the", false, 19700809, 0, 904},                                                         // OMN en official
	{"Oman", "", false, 0, 0, 592},                                                                                // OMN en un
	{"Oman", "", false, 0, 0, 383},                                                                                // OMN nl short
	{"Sultanaat Muscat en Oman", "het", false, 0, 19700809, 609},                                                  // OMN nl official
	{"Sultanaat Oman", "het", false, 19700809, 0, 610},                                                            // OMN nl official
	{"Pakistan", "", false, 0, 0, 600},                                                                            // PAK en short
	{"Pakistan", "", false, 0, 19560323, 600},                                                                     // PAK en official
	{"Islamic Republic of Pakistan", "the", false, 19560323, 19581010, 385},                                       // PAK en official
	{"Pakistan", "", false, 19581010, 19620608, 600},                                                              // PAK en official
	{"Republic of Pakistan", "the", false, 19620608, 19640116, 733},                                               // PAK en official
	{"Islamic Republic of Pakistan", "the", false, 19640116, 0, 385},                                              // PAK en official
	{"Pakistan", "", false, 0, 0, 600},                                                                            // PAK en un
	{"Pakistan", "", false, 0, 0, 394},                                                                            // PAK nl short
	{"Pakistan", "", false, 0, 19560323, 394},                                                                     // PAK nl official
	{"Islamitische Republiek Pakistan", "de", false, 19560323, 19581010, 235},                                     // PAK nl official
	{"Pakistan", "", false, 19581010, 19620608, 394},                                                              // PAK nl official
	{"Republiek Pakistan", "de", false, 19620608, 19640116, 501},                                                  // PAK nl official
	{"Islamitische Republiek Pakistan", "de", false, 19640116, 0, 235},                                            // PAK nl official
	{"Philippines", "the", false, 0, 0, 634},                                                                      // PHL en short
	{"Commonwealth of the Philippines", "the", false, 0, 19460704, 162},                                           // PHL en official
	{"Republic of the Philippines", "the", false, 19460704, 0, 766},                                               // PHL en official
	{"Philippine Republic", "the", false, 0, 19470101, 633},                                                       // PHL en un
	{"Philippines", "the", false, 19470101, 0, 634},                                                               // PHL en un
	{"Filipijnen", "de", true, 0, 0, 163},                                                                         // PHL nl short
	{"Gemenebest der Filipijnen", "het", false, 0, 19460704, 178},                                                 // PHL nl official
	{"Republiek der Filipijnen", "de", false, 19460704, 0, 439},                                                   // PHL nl official
	{"Palau", "", false, 0, 0, 604},                                                                               // PLW en short
	{"Republic of Palau", "the", false, 0, 0, 734},                                                                // PLW en official
	{"Palau", "", false, 0, 0, 604},                                                                               // PLW en un
	{"Palau", "", false, 0, 0, 397},                                                                               // PLW nl short
	{"Republiek Palau", "de", false, 0, 0, 502},                                                                   // PLW nl official
	{"Papua New Guinea", "", false, 0, 0, 612},                                                                    // PNG en short
	{"Independent State of Papua New Guinea", "the", false, 0, 0, 366},                                            // PNG en official
	{"Papua New Guinea", "", false, 0, 0, 612},                                                                    // PNG en un
	{"Papoea-Nieuw-Guinea", "", false, 0, 0, 402},                                                                 // PNG nl short
	{"Onafhankelijke Staat Papoea-Nieuw-Guinea", "de", false, 0, 0, 384},                                          // PNG nl official
	{"North Korea", "", false, 0, 0, 581},                                                                         // PRK en short
	{"Democratic People's Republic of Korea", "the", false, 0, 0, 204},                                            // PRK en official
	{"Democratic People's Republic of Korea", "the", false, 0, 0, 204},                                            // PRK en un
	{"Noord-Korea", "", false, 0, 0, 367},                                                                         // PRK nl short
	{"Democratische Volksrepubliek Korea", "de", false, 0, 0, 116},                                                // PRK nl official
	{"Qatar", "", false, 0, 0, 651},                                                                               // QAT en short
	{"State of Qatar", "the", false, 0, 0, 898},                                                                   // QAT en official
	{"Qatar", "", false, 0, 0, 651},                                                                               // QAT en un
	{"Qatar", "", false, 0, 0, 412},                                                                               // QAT nl short
	{"Staat Qatar", "de", false, 0, 0, 606},                                                                       // QAT nl official
	{"Saudi Arabia", "", false, 0, 0, 831},                                                                        // SAU en short
	{"Kingdom of Saudi Arabia", "the", false, 0, 0, 440},                                                          // SAU en official
	{"Saudi Arabia", "", false, 0, 0, 831},                                                                        // SAU en un
	{"Saoedi-Arabië", "", false, 0, 0, 564},                                                                       // SAU nl short
	{"Koninkrijk Saoedi-Arabië", "het", false, 0, 0, 291},                                                         // SAU nl official
	{"Singapore", "", false, 0, 0, 847},                                                                           // SGP en short
	{"Republic of Singapore", "the", false, 0, 0, 746},                                                            // SGP en official
	{"Singapore", "", false, 0, 0, 847},                                                                           // SGP en un
	{"Singapore", "", false, 0, 0, 573},                                                                           // SGP nl short
	{"Republiek Singapore", "de", false, 0, 0, 513},                                                               // SGP nl official
	{"Solomon Islands", "the", false, 0, 0, 863},                                                                  // SLB en short
	{"Solomon Islands", "", false, 0, 0, 863},                                                                     // SLB en official
	{"Solomon Islands", "", false, 0, 0, 863},                                                                     // SLB en un
	{"Salomonseilanden", "de", true, 0, 0, 559},                                                                   // SLB nl short
	{"Salomonseilanden", "de", true, 0, 0, 559},                                                                   // SLB nl official
	{"Syria", "", false, 0, 0, 921},                                                                               // SYR en short
	{"Syrian Republic", "the", false, 0, 19610928, 925},                                                           // SYR en official
	{"Syrian Arab Republic", "the", false, 19610928, 0, 923},                                                      // SYR en official
	{"Syria", "", false, 0, 19710101, 921},                                                                        // SYR en un
	{"Syrian Arab Republic", "the", false, 19710101, 0, 923},                                                      // SYR en un
	{"Syrië", "", false, 0, 0, 616},                                                                               // SYR nl short
	{"Syrische Republiek", "de", false, 0, 19610928, 618},                                                         // SYR nl official
	{"Syrische Arabische Republiek", "de", false, 19610928, 0, 617},                                               // SYR nl official
	{"Siam", "", false, 0, 19490511, 842},                                                                         // THA en short
	{"Thailand", "", false, 19490511, 0, 937},                                                                     // THA en short
	{"Kingdom of Siam", "the", false, 0, 19490511, 441},                                                           // THA en official
	{"Kingdom of Thailand", "the", false, 19490511, 0, 445},                                                       // THA en official
	{"Siam", "", false, 0, 19490511, 842},                                                                         // THA en un
	{"Thailand", "", false, 19490511, 0, 937},                                                                     // THA en un
	{"Siam", "", false, 0, 19490511, 570},                                                                         // THA nl short
	{"Thailand", "", false, 19490511, 0, 626},                                                                     // THA nl short
	{"Koninkrijk Siam", "het", false, 0, 19490511, 292},                                                           // THA nl official
	{"Koninkrijk Thailand", "het", false, 19490511, 0, 295},                                                       // THA nl official
	{"Tajikistan", "", false, 0, 0, 929},                                                                          // TJK en short
	{"Republic of Tajikistan", "the", false, 0, 0, 755},                                                           // TJK en official
	{"Tajikistan", "", false, 0, 0, 929},                                                                          // TJK en un
	{"Tadzjikistan", "", false, 0, 0, 619},                                                                        // TJK nl short
	{"Republiek Tadzjikistan", "de", false, 0, 0, 519},                                                            // TJK nl official
	{"Turkmenistan", "", false, 0, 0, 960},                                                                        // TKM en short
	{"Turkmenistan", "", false, 0, 0, 960},                                                                        // TKM en official
	{"Turkmenistan", "", false, 0, 0, 960},                                                                        // TKM en un
	{"Turkmenistan", "", false, 0, 0, 643},                                                                        // TKM nl short
	{"Turkmenistan", "", false, 0, 0, 643},                                                                        // TKM nl official
	{"Timor-Leste", "", false, 0, 0, 941},                                                                         // TLS en short
	{"Democratic Republic of Timor-Leste", "the", false, 0, 0, 215},                                               // TLS en official
	{"Timor-Leste", "", false, 0, 0, 941},                                                                         // TLS en un
	{"Oost-Timor", "", false, 0, 0, 389},                                                                          // TLS nl short
	{"Democratische Republiek Timor-Leste", "de", false, 0, 0, 110},                                               // TLS nl official
	{"Tonga", "", false, 0, 0, 949},                                                                               // TON en short
	{"Kingdom of Tonga", "the", false, 0, 0, 447},                                                                 // TON en official
	{"Tonga", "", false, 0, 0, 949},                                                                               // TON en un
	{"Tonga", "", false, 0, 0, 630},                                                                               // TON nl short
	{"Koninkrijk Tonga", "het", false, 0, 0, 296},                                                                 // TON nl official
	{"Tuvalu", "", false, 0, 0, 966},                                                                              // TUV en short
	{"Tuvalu", "", false, 0, 0, 966},                                                                              // TUV en official
	{"Tuvalu", "", false, 0, 0, 966},                                                                              // TUV en un
	{"Tuvalu", "", false, 0, 0, 647},                                                                              // TUV nl short
	{"Tuvalu", "", false, 0, 0, 647},                                                                              // TUV nl official
	{"Uzbekistan", "", false, 0, 0, 1017},                                                                         // UZB en short
	{"Republic of Uzbekistan", "the", false, 0, 0, 777},                                                           // UZB en official
	{"Uzbekistan", "", false, 0, 0, 1017},                                                                         // UZB en un
	{"Oezbekistan", "", false, 0, 0, 382},                                                                         // UZB nl short
	{"Republiek Oezbekistan", "de", false, 0, 0, 498},                                                             // UZB nl official
	{"North Vietnam", "", false, 0, 19760702, 584},                                                                // VNM en short
	{"Vietnam", "", false, 19760702, 0, 1025},                                                                     // VNM en short
	{"Democratic Republic of Viet Nam", "the", false, 0, 19760702, 216},                                           // VNM en official
	{"Socialist Republic of Viet Nam", "the", false, 19760702, 0, 862},                                            // VNM en official
	{"Democratic Republic of Viet-Nam", "the", false, 0, 19760702, 217},                                           // VNM en un
	{"Viet Nam", "", false, 19760702, 0, 1024},                                                                    // VNM en un
	{"Noord-Vietnam", "", false, 0, 19760702, 369},                                                                // VNM nl short
	{"Vietnam", "", false, 19760702, 0, 675},                                                                      // VNM nl short
	{"Democratische Republiek Vietnam", "de", false, 0, 19760702, 111},                                            // VNM nl official
	{"Socialistische Republiek Vietnam", "de", false, 19760702, 0, 585},                                           // VNM nl official
	{"Vanuatu", "", false, 0, 0, 1019},                                                                            // VUT en short
	{"Republic of Vanuatu", "the", false, 0, 0, 778},                                                              // VUT en official
	{"Vanuatu", "", false, 0, 0, 1019},                                                                            // VUT en un
	{"Vanuatu", "", false, 0, 0, 656},                                                                             // VUT nl short
	{"Republiek Vanuatu", "de", false, 0, 0, 528},                                                                 // VUT nl official
	{"Western Samoa", "", false, 0, 19970704, 1035},                                                               // WSM en short
	{"Samoa", "", false, 19970704, 0, 825},                                                                        // WSM en short
	{"Independent State of Western Samoa", "the", false, 0, 19970704, 368},                                        // WSM en official
	{"Independent State of Samoa", "the", false, 19970704, 0, 367},                                                // WSM en official
	{"Samoa", "", false, 0, 0, 825},                                                                               // WSM en un
	{"West-Samoa", "", false, 0, 19970704, 694},                                                                   // WSM nl short
	{"Samoa", "", false, 19970704, 0, 561},                                                                        // WSM nl short
	{"Onafhankelijke Staat West-Samoa", "de", false, 0, 19970704, 386},                                            // WSM nl official
	{"Onafhankelijke Staat Samoa", "de", false, 19970704, 0, 385},                                                 // WSM nl official
	{"Yemen", "", false, 0, 0, 1036},                                                                              // YEM en short
	{"Mutawakkilite Kingdom of Yemen", "the", false, 0, 19620927, 544},                                            // YEM en official
	{"Yemen Arab Republic", "the", false, 19620927, 19900522, 1038},                                               // YEM en official
	{"Republic of Yemen", "the", false, 19900522, 0, 782},                                                         // YEM en official
	{"Yemen", "", false, 0, 0, 1036},                                                                              // YEM en un
	{"Jemen", "", false, 0, 0, 246},                                                                               // YEM nl short
	{"Koninkrijk Jemen", "het", false, 0, 19620927, 283},                                                          // YEM nl official
	{"Arabische Republiek Jemen", "de", false, 19620927, 19900522, 21},                                            // YEM nl official
	{"Republiek Jemen", "de", false, 19900522, 0, 469},                                                            // YEM nl official
	{"South Yemen", "", false, 0, 19900522, 880},                                                                  // YMD en short
	{"People's Republic of Southern Yemen", "the", false, 0, 19701130, 626},                                       // YMD en official
	{"People's Democratic Republic of Yemen", "the", false, 19701130, 19900522, 618},                              // YMD en official
	{"Southern Yemen", "", false, 0, 19701130, 881},                                                               // YMD en un
	{"Democratic Yemen", "", false, 19701130, 19900522, 219},                                                      // YMD en un
	{"Zuid-Jemen", "", false, 0, 19900522, 706},                                                                   // YMD nl short
	{"Volksrepubliek Zuid-Jemen", "de", false, 0, 19701130, 687},                                                  // YMD nl official
	{"Democratische Volksrepubliek Jemen", "de", false, 19701130, 19900522, 115},                                  // YMD nl official
	{"Argentina", "", false, 0, 0, 30},                                                                            // ARG en short
	{"Argentine Republic", "the", false, 0, 0, 32},                                                                // ARG en official
	{"Argentina", "", false, 0, 0, 30},                                                                            // ARG en un
	{"Argentinië", "", false, 0, 0, 23},                                                                           // ARG nl short
	{"Argentijnse Republiek", "de", false, 0, 0, 22},                                                              // ARG nl official
	{"Antigua and Barbuda", "", false, 0, 0, 26},                                                                  // ATG en short
	{"Antigua and Barbuda", "", false, 0, 0, 26},                                                                  // ATG en official
	{"Antigua and Barbuda", "", false, 0, 0, 26},                                                                  // ATG en un
	{"Antigua en Barbuda", "", false, 0, 0, 18},                                                                   // ATG nl short
	{"Antigua en Barbuda", "", false, 0, 0, 18},                                                                   // ATG nl official
	{"Bahamas", "the", false, 0, 0, 44},                                                                           // BHS en short
	{"Commonwealth of the Bahamas", "the", false, 0, 0, 160},                                                      // BHS en official
	{"Bahamas", "the", false, 0, 0, 44},                                                                           // BHS en un
	{"Bahama's", "de", true, 0, 0, 29},                                                                            // BHS nl short
	{"Gemenebest van de Bahama's", "het", false, 0, 0, 181},                                                       // BHS nl official
	{"Belize", "", false, 0, 0, 59},                                                                               // BLZ en short
	{"Belize", "", false, 0, 0, 59},                                                                               // BLZ en official
	{"Belize", "", false, 0, 0, 59},                                                                               // BLZ en un
	{"Belize", "", false, 0, 0, 36},                                                                               // BLZ nl short
	{"Belize", "", false, 0, 0, 36},                                                                               // BLZ nl official
	{"Bolivia", "", false, 0, 0, 70},                                                                              // BOL en short
	{"Republic of Bolivia", "the", false, 0, 20090318, 665},                                                       // BOL en official
	{"Plurinational State of Bolivia", "the", false, 20090318, 0, 639},                                            // BOL en official
	{"Bolivia", "", false, 0, 20090409, 70},                                                                       // BOL en un
	{"Bolivia (Plurinational State of)", "", false, 20090409, 0, 72},                                              // BOL en un
	{"Bolivia", "", false, 0, 0, 44},                                                                              // BOL nl short
	{"Republiek Bolivia", "de", false, 0, 20090318, 423},                                                          // BOL nl official
	{"Plurinationale Staat Bolivia", "de", false, 20090318, 0, 407},                                               // BOL nl official
	{"Brazil", "", false, 0, 0, 84},                                                                               // BRA en short
	{"United States of Brazil", "the", false, 0, 19670315, 1010},                                                  // BRA en official
	{"Federative Republic of Brazil", "the", false, 19670315, 0, 277},                                             // BRA en official
	{"Brazil", "", false, 0, 0, 84},                                                                               // BRA en un
	{"Brazilië", "", false, 0, 0, 54},                                                                             // BRA nl short
	{"Verenigde Staten van Brazilië", "de", true, 0, 19670315, 673},                                               // BRA nl official
	{"Federale Republiek Brazilië", "de", false, 19670315, 0, 148},                                                // BRA nl official
	{"Barbados", "", false, 0, 0, 52},                                                                             // BRB en short
	{"Barbados", "", false, 0, 0, 52},                                                                             // BRB en official
	{"Barbados", "", false, 0, 0, 52},                                                                             // BRB en un
	{"Barbados", "", false, 0, 0, 32},                                                                             // BRB nl short
	{"Barbados", "", false, 0, 0, 32},                                                                             // BRB nl official
	{"Chile", "", false, 0, 0, 142},                                                                               // CHL en short
	{"Republic of Chile", "the", false, 0, 0, 675},                                                                // CHL en official
	{"Chile", "", false, 0, 0, 142},                                                                               // CHL en un
	{"Chili", "", false, 0, 0, 80},                                                                                // CHL nl short
	{"Republiek Chili", "de", false, 0, 0, 428},                                                                   // CHL nl official
	{"Colombia", "", false, 0, 0, 155},                                                                            // COL en short
	{"Republic of Colombia", "the", false, 0, 0, 677},                                                             // COL en official
	{"Colombia", "", false, 0, 0, 155},                                                                            // COL en un
	{"Colombia", "", false, 0, 0, 86},                                                                             // COL nl short
	{"Republiek Colombia", "de", false, 0, 0, 430},                                                                // COL nl official
	{"Costa Rica", "", false, 0, 0, 175},                                                                          // CRI en short
	{"Republic of Costa Rica", "the", false, 0, 0, 678},                                                           // CRI en official
	{"Costa Rica", "", false, 0, 0, 175},                                                                          // CRI en un
	{"Costa Rica", "", false, 0, 0, 94},                                                                           // CRI nl short
	{"Republiek Costa Rica", "de", false, 0, 0, 434},                                                              // CRI nl official
	{"Cuba", "", false, 0, 0, 181},                                                                                // CUB en short
	{"Republic of Cuba", "the", false, 0, 0, 681},                                                                 // CUB en official
	{"Cuba", "", false, 0, 0, 181},                                                                                // CUB en un
	{"Cuba", "", false, 0, 0, 95},                                                                                 // CUB nl short
	{"Republiek Cuba", "de", false, 0, 0, 435},                                                                    // CUB nl official
	{"Dominica", "", false, 0, 0, 224},                                                                            // DMA en short
	{"Commonwealth of Dominica", "the", false, 0, 0, 158},                                                         // DMA en official
	{"Dominica", "", false, 0, 0, 224},                                                                            // DMA en un
	{"Dominica", "", false, 0, 0, 120},                                                                            // DMA nl short
	{"Gemenebest Dominica", "het", false, 0, 0, 179},                                                              // DMA nl official
	{"Dominican Republic", "the", false, 0, 0, 226},                                                               // DOM en short
	{"Dominican Republic", "the", false, 0, 0, 226},                                                               // DOM en official
	{"Dominican Republic", "the", false, 0, 0, 226},                                                               // DOM en un
	{"Dominicaanse Republiek", "de", false, 0, 0, 121},                                                            // DOM nl short
	{"Dominicaanse Republiek", "de", false, 0, 0, 121},                                                            // DOM nl official
	{"Ecuador", "", false, 0, 0, 231},                                                                             // ECU en short
	{"Republic of Ecuador", "the", false, 0, 0, 685},                                                              // ECU en official
	{"Ecuador", "", false, 0, 0, 231},                                                                             // ECU en un
	{"Ecuador", "", false, 0, 0, 126},                                                                             // ECU nl short
	{"Republiek Ecuador", "de", false, 0, 0, 445},                                                                 // ECU nl official
	{"Grenada", "", false, 0, 0, 322},                                                                             // GRD en short
	{"Grenada", "", false, 0, 0, 322},                                                                             // GRD en official
	{"Grenada", "", false, 0, 0, 322},                                                                             // GRD en un
	{"Grenada", "", false, 0, 0, 189},                                                                             // GRD nl short
	{"Grenada", "", false, 0, 0, 189},                                                                             // GRD nl official
	{"Guatemala", "", false, 0, 0, 331},                                                                           // GTM en short
	{"Republic of Guatemala", "the", false, 0, 0, 695},                                                            // GTM en official
	{"Guatemala", "", false, 0, 0, 331},                                                                           // GTM en un
	{"Guatemala", "", false, 0, 0, 200},                                                                           // GTM nl short
	{"Republiek Guatemala", "de", false, 0, 0, 457},                                                               // GTM nl official
	{"Guyana", "", false, 0, 0, 339},                                                                              // GUY en short
	{"Guyana", "", false, 0, 19700223, 339},                                                                       // GUY en official
	{"Co-operative Republic of Guyana", "the", false, 19700223, 0, 151},                                           // GUY en official
	{"Guyana", "", false, 0, 0, 339},                                                                              // GUY en un
	{"Guyana", "", false, 0, 0, 205},                                                                              // GUY nl short
	{"Guyana", "", false, 0, 19700223, 205},                                                                       // GUY nl official
	{"Coöperatieve Republiek Guyana", "de", false, 19700223, 0, 93},                                               // GUY nl official
	{"Honduras", "", false, 0, 0, 352},                                                                            // HND en short
	{"Republic of Honduras", "the", false, 0, 0, 700},                                                             // HND en official
	{"Honduras", "", false, 0, 0, 352},                                                                            // HND en un
	{"Honduras", "", false, 0, 0, 214},                                                                            // HND nl short
	{"Republiek Honduras", "de", false, 0, 0, 462},                                                                // HND nl official
	{"Haiti", "", false, 0, 0, 342},                                                                               // HTI en short
	{"Republic of Haiti", "the", false, 0, 0, 699},                                                                // HTI en official
	{"Haiti", "", false, 0, 0, 342},                                                                               // HTI en un
	{"Haïti", "", false, 0, 0, 207},                                                                               // HTI nl short
	{"Republiek Haïti", "de", false, 0, 0, 461},                                                                   // HTI nl official
	{"Jamaica", "", false, 0, 0, 399},                                                                             // JAM en short
	{"Jamaica", "", false, 0, 0, 399},                                                                             // JAM en official
	{"Jamaica", "", false, 0, 0, 399},                                                                             // JAM en un
	{"Jamaica", "", false, 0, 0, 242},                                                                             // JAM nl short
	{"Jamaica", "", false, 0, 0, 242},                                                                             // JAM nl official
	{"Saint Kitts and Nevis", "", false, 0, 0, 810},                                                               // KNA en short
	{"Saint Kitts and Nevis", "", false, 0, 0, 810},                                                               // KNA en official
	{"Saint Christopher and Nevis", "", false, 0, 19861229, 805},                                                  // KNA en un
	{"Saint Kitts and Nevis", "", false, 19861229, 0, 810},                                                        // KNA en un
	{"Saint Kitts en Nevis", "", false, 0, 0, 548},                                                                // KNA nl short
	{"Federatie van Saint Kitts en Nevis", "de", false, 0, 0, 157},                                                // KNA nl official
	{"Saint Lucia", "", false, 0, 0, 813},                                                                         // LCA en short
	{"Saint Lucia", "", false, 0, 0, 813},                                                                         // LCA en official
	{"Saint Lucia", "", false, 0, 0, 813},                                                                         // LCA en un
	{"Saint Lucia", "", false, 0, 0, 549},                                                                         // LCA nl short
	{"Saint Lucia", "", false, 0, 0, 549},                                                                         // LCA nl official
	{"Mexico", "", false, 0, 0, 523},                                                                              // MEX en short
	{"United Mexican States", "the", false, 0, 0, 997},                                                            // MEX en official
	{"Mexico", "", false, 0, 0, 523},                                                                              // MEX en un
	{"Mexico", "", false, 0, 0, 337},                                                                              // MEX nl short
	{"Verenigde Mexicaanse Staten", "de", true, 0, 0, 667},                                                        // MEX nl official
	{"Nicaragua", "", false, 0, 0, 569},                                                                           // NIC en short
	{"Republic of Nicaragua", "the", false, 0, 0, 731},                                                            // NIC en official
	{"Nicaragua", "", false, 0, 0, 569},                                                                           // NIC en un
	{"Nicaragua", "", false, 0, 0, 358},                                                                           // NIC nl short
	{"Republiek Nicaragua", "de", false, 0, 0, 494},                                                               // NIC nl official
	{"Panama", "", false, 0, 0, 610},                                                                              // PAN en short
	{"Republic of Panama", "the", false, 0, 0, 735},                                                               // PAN en official
	{"Panama", "", false, 0, 0, 610},                                                                              // PAN en un
	{"Panama", "", false, 0, 0, 401},                                                                              // PAN nl short
	{"Republiek Panama", "de", false, 0, 0, 503},                                                                  // PAN nl official
	{"Peru", "", false, 0, 0, 631},                                                                                // PER en short
	{"Republic of Peru", "the", false, 0, 0, 737},                                                                 // PER en official
	{"Peru", "", false, 0, 0, 631},                                                                                // PER en un
	{"Peru", "", false, 0, 0, 404},                                                                                // PER nl short
	{"Republiek Peru", "de", false, 0, 0, 505},                                                                    // PER nl official
	{"Paraguay", "", false, 0, 0, 614},                                                                            // PRY en short
	{"Republic of Paraguay", "the", false, 0, 0, 736},                                                             // PRY en official
	{"Paraguay", "", false, 0, 0, 614},                                                                            // PRY en un
	{"Paraguay", "", false, 0, 0, 403},                                                                            // PRY nl short
	{"Republiek Paraguay", "de", false, 0, 0, 504},                                                                // PRY nl official
	{"El Salvador", "", false, 0, 0, 237},                                                                         // SLV en short
	{"Republic of El Salvador", "the", false, 0, 0, 687},                                                          // SLV en official
	{"El Salvador", "", false, 0, 0, 237},                                                                         // SLV en un
	{"El Salvador", "", false, 0, 0, 131},                                                                         // SLV nl short
	{"Republiek El Salvador", "de", false, 0, 0, 447},                                                             // SLV nl official
	{"Surinam", "", false, 0, 19780123, 907},                                                                      // SUR en short
	{"Suriname", "", false, 19780123, 0, 909},                                                                     // SUR en short
	{"Republic of Surinam", "the", false, 0, 19780123, 753},                                                       // SUR en official
	{"Republic of Suriname", "the", false, 19780123, 0, 754},                                                      // SUR en official
	{"Surinam", "", false, 0, 19780123, 907},                                                                      // SUR en un
	{"Suriname", "", false, 19780123, 0, 909},                                                                     // SUR en un
	{"Suriname", "", false, 0, 0, 612},                                                                            // SUR nl short
	{"Republiek Suriname", "de", false, 0, 0, 518},                                                                // SUR nl official
	{"Trinidad and Tobago", "", false, 0, 0, 951},                                                                 // TTO en short
	{"Trinidad and Tobago", "", false, 0, 19760801, 951},                                                          // TTO en official
	{"Republic of Trinidad and Tobago", "the", false, 19760801, 0, 771},                                           // TTO en official
	{"Trinidad and Tobago", "", false, 0, 0, 951},                                                                 // TTO en un
	{"Trinidad en Tobago", "", false, 0, 0, 631},                                                                  // TTO nl short
	{"Trinidad en Tobago", "", false, 0, 19760801, 631},                                                           // TTO nl official
	{"Republiek Trinidad en Tobago", "de", false, 19760801, 0, 523},                                               // TTO nl official
	{"Uruguay", "", false, 0, 0, 1015},                                                                            // URY en short
	{"Eastern Republic of Uruguay", "the", false, 0, 0, 230},                                                      // URY en official
	{"Uruguay", "", false, 0, 0, 1015},                                                                            // URY en un
	{"Uruguay", "", false, 0, 0, 655},                                                                             // URY nl short
	{"Republiek ten oosten van de Uruguay", "de", false, 0, 0, 521},                                               // URY nl official
	{"Saint Vincent and the Grenadines", "", false, 0, 0, 822},                                                    // VCT en short
	{"Saint Vincent and the Grenadines", "", false, 0, 0, 822},                                                    // VCT en official
	{"Saint Vincent and the Grenadines", "", false, 0, 0, 822},                                                    // VCT en un
	{"Saint Vincent en de Grenadines", "", false, 0, 0, 551},                                                      // VCT nl short
	{"Saint Vincent en de Grenadines", "", false, 0, 0, 551},                                                      // VCT nl official
	{"Venezuela", "", false, 0, 0, 1021},                                                                          // VEN en short
	{"United States of Venezuela", "the", false, 0, 19530415, 1011},                                               // VEN en official
	{"Republic of Venezuela", "the", false, 19530415, 19991230, 779},                                              // VEN en official
	{"Bolivarian Republic of Venezuela", "the", false, 19991230, 0, 69},                                           // VEN en official
	{"Venezuela", "", false, 0, 20041118, 1021},                                                                   // VEN en un
	{"Venezuela (Bolivarian Republic of)", "", false, 20041118, 0, 1023},                                          // VEN en un
	{"Venezuela", "", false, 0, 0, 657},                                                                           // VEN nl short
	{"Verenigde Staten van Venezuela", "de", true, 0, 19530415, 674},                                              // VEN nl official
	{"Republiek Venezuela", "de", false, 19530415, 19991230, 529},                                                 // VEN nl official
	{"Bolivariaanse Republiek Venezuela", "de", false, 19991230, 0, 43},                                           // VEN nl official
	{"Aruba", "", false, 0, 0, 35},                                                                                // ABW en short
	{"Aruba", "", false, 0, 0, 35},                                                                                // ABW en official
	{"Aruba", "", false, 0, 0, 35},                                                                                // ABW en un
	{"Aruba", "", false, 0, 0, 25},                                                                                // ABW nl short
	{"Aruba", "", false, 0, 0, 25},                                                                                // ABW nl official
	{"Anguilla", "", false, 0, 0, 20},                                                                             // AIA en short
	{"Anguilla", "", false, 0, 0, 20},                                                                             // AIA en official
	{"Anguilla", "", false, 0, 0, 20},                                                                             // AIA en un
	{"Anguilla", "", false, 0, 0, 14},                                                                             // AIA nl short
	{"Anguilla", "", false, 0, 0, 14},                                                                             // AIA nl official
	{"Åland Islands", "the", false, 0, 0, 6},                                                                      // ALA en short
	{"Åland Islands", "the", false, 0, 0, 6},                                                                      // ALA en official
	{"Åland Islands", "the", false, 0, 0, 6},                                                                      // ALA en un
	{"Åland", "", false, 0, 0, 4},                                                                                 // ALA nl short
	{"Åland", "", false, 0, 0, 4},                                                                                 // ALA nl official
	{"Netherlands Antilles", "the", false, 0, 20101010, 557},                                                      // ANT en short
	{"Netherlands Antilles", "the", false, 0, 20101010, 557},                                                      // ANT en official
	{"Netherlands Antilles", "the", false, 0, 20101010, 557},                                                      // ANT en un
	{"Nederlandse Antillen", "de", true, 0, 20101010, 353},                                                        // ANT nl short
	{"Nederlandse Antillen", "de", true, 0, 20101010, 353},                                                        // ANT nl official
	{"American Samoa", "", false, 0, 0, 13},                                                                       // ASM en short
	{"American Samoa", "", false, 0, 0, 13},                                                                       // ASM en official
	{"American Samoa", "", false, 0, 0, 13},                                                                       // ASM en un
	{"Amerikaans-Samoa", "", false, 0, 0, 8},                                                                      // ASM nl short
	{"Amerikaans-Samoa", "", false, 0, 0, 8},                                                                      // ASM nl official
	{"Antarctica", "", false, 0, 0, 23},                                                                           // ATA en short
	{"Antarctica", "", false, 0, 0, 23},                                                                           // ATA en official
	{"Antarctica", "", false, 0, 0, 23},                                                                           // ATA en un
	{"Antarctica", "", false, 0, 0, 16},                                                                           // ATA nl short
	{"Antarctica", "", false, 0, 0, 16},                                                                           // ATA nl official
	{"French Southern Territories", "the", false, 0, 0, 294},                                                      // ATF en short
	{"French Southern and Antarctic Lands", "the", false, 0, 0, 293},                                              // ATF en official
	{"French Southern Territories", "the", false, 0, 0, 294},                                                      // ATF en un
	{"Franse Zuidelijke Gebieden", "de", true, 0, 0, 171},                                                         // ATF nl short
	{"Franse Zuidelijke Gebieden", "de", true, 0, 0, 171},                                                         // ATF nl official
	{"Bonaire, Sint Eustatius and Saba", "", false, 0, 0, 73},                                                     // BES en short
	{"Bonaire, Sint Eustatius and Saba", "", false, 0, 0, 73},                                                     // BES en official
	{"Bonaire, Sint Eustatius and Saba", "", false, 0, 0, 73},                                                     // BES en un
	{"Bonaire, Sint Eustatius en Saba", "", false, 0, 0, 45},                                                      // BES nl short
	{"Bonaire, Sint Eustatius en Saba", "", false, 0, 0, 45},                                                      // BES nl official
	{"Saint Barthélemy", "", false, 0, 0, 802},                                                                    // BLM en short
	{"Saint Barthélemy", "", false, 0, 0, 802},                                                                    // BLM en official
	{"Saint Barthélemy", "", false, 0, 0, 802},                                                                    // BLM en un
	{"Saint-Barthélemy", "", false, 0, 0, 553},                                                                    // BLM nl short
	{"Saint-Barthélemy", "", false, 0, 0, 553},                                                                    // BLM nl official
	{"Bermuda", "", false, 0, 0, 64},                                                                              // BMU en short
	{"Bermuda", "", false, 0, 0, 64},                                                                              // BMU en official
	{"Bermuda", "", false, 0, 0, 64},                                                                              // BMU en un
	{"Bermuda", "", false, 0, 0, 39},                                                                              // BMU nl short
	{"Bermuda", "", false, 0, 0, 39},                                                                              // BMU nl official
	{"Bouvet Island", "", false, 0, 0, 81},                                                                        // BVT en short
	{"Bouvet Island", "", false, 0, 0, 81},                                                                        // BVT en official
	{"Bouvet Island", "", false, 0, 0, 81},                                                                        // BVT en un
	{"Bouveteiland", "", false, 0, 0, 52},                                                                         // BVT nl short
	{"Bouveteiland", "", false, 0, 0, 52},                                                                         // BVT nl official
	{"Cocos (Keeling) Islands", "the", false, 0, 0, 152},                                                          // CCK en short
	{"Cocos (Keeling) Islands", "the", false, 0, 0, 152},                                                          // CCK en official
	{"Cocos (Keeling) Islands", "the", false, 0, 0, 152},                                                          // CCK en un
	{"Cocoseilanden", "de", true, 0, 0, 84},                                                                       // CCK nl short
	{"Cocoseilanden", "de", true, 0, 0, 84},                                                                       // CCK nl official
	{"Cook Islands", "the", false, 0, 0, 172},                                                                     // COK en short
	{"Cook Islands", "the", false, 0, 0, 172},                                                                     // COK en official
	{"Cook Islands", "the", false, 0, 0, 172},                                                                     // COK en un
	{"Cookeilanden", "de", true, 0, 0, 91},                                                                        // COK nl short
	{"Cookeilanden", "de", true, 0, 0, 91},                                                                        // COK nl official
	{"Curaçao", "", false, 0, 0, 183},                                                                             // CUW en short
	{"Curaçao", "", false, 0, 0, 183},                                                                             // CUW en official
	{"Curaçao", "", false, 0, 0, 183},                                                                             // CUW en un
	{"Curaçao", "", false, 0, 0, 96},                                                                              // CUW nl short
	{"Curaçao", "", false, 0, 0, 96},                                                                              // CUW nl official
	{"Christmas Island", "", false, 0, 0, 148},                                                                    // CXR en short
	{"Christmas Island", "", false, 0, 0, 148},                                                                    // CXR en official
	{"Christmas Island", "", false, 0, 0, 148},                                                                    // CXR en un
	{"Christmaseiland", "", false, 0, 0, 82},                                                                      // CXR nl short
	{"Christmaseiland", "", false, 0, 0, 82},                                                                      // CXR nl official
	{"Cayman Islands", "the", false, 0, 0, 125},                                                                   // CYM en short
	{"Cayman Islands", "the", false, 0, 0, 125},                                                                   // CYM en official
	{"Cayman Islands", "the", false, 0, 0, 125},                                                                   // CYM en un
	{"Kaaimaneilanden", "de", true, 0, 0, 252},                                                                    // CYM nl short
	{"Kaaimaneilanden", "de", true, 0, 0, 252},                                                                    // CYM nl official
	{"Western Sahara", "", false, 0, 0, 1032},                                                                     // ESH en short
	{"Western Sahara", "", false, 0, 0, 1032},                                                                     // ESH en official
	{"Western Sahara", "", false, 0, 0, 1032},                                                                     // ESH en un
	{"Westelijke Sahara", "de", false, 0, 0, 695},                                                                 // ESH nl short
	{"Westelijke Sahara", "de", false, 0, 0, 695},                                                                 // ESH nl official
	{"European Communities", "the", false, 0, 19931101, 251},                                                      // EUE en short
	{"European Union", "the", false, 19931101, 0, 255},                                                            // EUE en short
	{"European Communities", "the", false, 0, 19931101, 251},                                                      // EUE en official
	{"European Union", "the", false, 19931101, 0, 255},                                                            // EUE en official
	{"European Economic Community", "the", false, 0, 19931101, 254},                                               // EUE en un
	{"European Community", "the", false, 19931101, 20091201, 253},                                                 // EUE en un
	{"European Union", "the", false, 20091201, 0, 255},                                                            // EUE en un
	{"Europese Gemeenschappen", "de", true, 0, 19931101, 138},                                                     // EUE nl short
	{"Europese Unie", "de", false, 19931101, 0, 140},                                                              // EUE nl short
	{"Europese Gemeenschappen", "de", true, 0, 19931101, 138},                                                     // EUE nl official
	{"Europese Unie", "de", false, 19931101, 0, 140},                                                              // EUE nl official
	{"Falkland Islands", "the", false, 0, 0, 258},                                                                 // FLK en short
	{"Falkland Islands", "the", false, 0, 0, 258},                                                                 // FLK en official
	{"Falkland Islands (Malvinas)", "the", false, 0, 0, 260},                                                      // FLK en un
	{"Falklandeilanden", "de", true, 0, 0, 144},                                                                   // FLK nl short
	{"Falklandeilanden", "de", true, 0, 0, 144},                                                                   // FLK nl official
	{"Faroe Islands", "the", false, 0, 0, 261},                                                                    // FRO en short
	{"Faroe Islands", "the", false, 0, 0, 261},                                                                    // FRO en official
	{"Faroe Islands", "the", false, 0, 0, 261},                                                                    // FRO en un
	{"Faeröer", "de", true, 0, 0, 142},                                                                            // FRO nl short
	{"Faeröer", "de", true, 0, 0, 142},                                                                            // FRO nl official
	{"Guernsey", "", false, 0, 0, 333},                                                                            // GGY en short
	{"Bailiwick of Guernsey", "the", false, 0, 0, 48},                                                             // GGY en official
	{"Guernsey", "", false, 0, 0, 333},                                                                            // GGY en un
	{"Guernsey", "", false, 0, 0, 201},                                                                            // GGY nl short
	{"Guernsey", "", false, 0, 0, 201},                                                                            // GGY nl official
	{"Gibraltar", "", false, 0, 0, 312},                                                                           // GIB en short
	{"Gibraltar", "", false, 0, 0, 312},                                                                           // GIB en official
	{"Gibraltar", "", false, 0, 0, 312},                                                                           // GIB en un
	{"Gibraltar", "", false, 0, 0, 187},                                                                           // GIB nl short
	{"Gibraltar", "", false, 0, 0, 187},                                                                           // GIB nl official
	{"Guadeloupe", "", false, 0, 0, 325},                                                                          // GLP en short
	{"Guadeloupe", "", false, 0, 0, 325},                                                                          // GLP en official
	{"Guadeloupe", "", false, 0, 0, 325},                                                                          // GLP en un
	{"Guadeloupe", "", false, 0, 0, 196},                                                                          // GLP nl short
	{"Guadeloupe", "", false, 0, 0, 196},                                                                          // GLP nl official
	{"Greenland", "", false, 0, 0, 319},                                                                           // GRL en short
	{"Greenland", "", false, 0, 0, 319},                                                                           // GRL en official
	{"Greenland", "", false, 0, 0, 319},                                                                           // GRL en un
	{"Groenland", "", false, 0, 0, 192},                                                                           // GRL nl short
	{"Groenland", "", false, 0, 0, 192},                                                                           // GRL nl official
	{"French Guiana", "", false, 0, 0, 286},                                                                       // GUF en short
	{"French Guiana", "", false, 0, 0, 286},                                                                       // GUF en official
	{"French Guiana", "", false, 0, 0, 286},                                                                       // GUF en un
	{"Frans-Guyana", "", false, 0, 0, 166},                                                                        // GUF nl short
	{"Frans-Guyana", "", false, 0, 0, 166},                                                                        // GUF nl official
	{"Guam", "", false, 0, 0, 328},                                                                                // GUM en short
	{"Guam", "", false, 0, 0, 328},                                                                                // GUM en official
	{"Guam", "", false, 0, 0, 328},                                                                                // GUM en un
	{"Guam", "", false, 0, 0, 198},                                                                                // GUM nl short
	{"Guam", "", false, 0, 0, 198},                                                                                // GUM nl official
	{"Hong Kong", "", false, 0, 0, 354},                                                                           // HKG en short
	{"Hong Kong", "", false, 0, 19970701, 354},                                                                    // HKG en official
	{"Hong Kong Special Administrative Region of the People's Republic of China", "the", false, 19970701, 0, 357}, // HKG en official
	{"Hong Kong", "", false, 0, 19970701, 354},                                                                    // HKG en un
	{"China, Hong Kong Special Administrative Region", "", false, 19970701, 0, 146},                               // HKG en un
	{"Hongkong", "", false, 0, 0, 219},                                                                            // HKG nl short
	{"Hongkong", "", false, 0, 19970701, 219},                                                                     // HKG nl official
	{"Speciale Administratieve Regio Hongkong van de Volksrepubliek China", "de", false, 19970701, 0, 596},        // HKG nl official
	{"Heard Island and McDonald Islands", "", false, 0, 0, 345},                                                   // HMD en short
	{"Heard Island and McDonald Islands", "", false, 0, 0, 345},                                                   // HMD en official
	{"Heard Island and McDonald Islands", "", false, 0, 0, 345},                                                   // HMD en un
	{"Heardeiland en McDonaldeilanden", "", false, 0, 0, 209},                                                     // HMD nl short
	{"Heardeiland en McDonaldeilanden", "", false, 0, 0, 209},                                                     // HMD nl official
	{"Isle of Man", "the", false, 0, 0, 389},                                                                      // IMN en short
	{"Isle of Man", "the", false, 0, 0, 389},                                                                      // IMN en official
	{"Isle of Man", "the", false, 0, 0, 389},                                                                      // IMN en un
	{"eiland Man", "het", false, 0, 0, 129},                                                                       // IMN nl short
	{"eiland Man", "het", false, 0, 0, 129},                                                                       // IMN nl official
	{"British Indian Ocean Territory", "the", false, 0, 0, 86},                                                    // IOT en short
	{"British Indian Ocean Territory", "the", false, 0, 0, 86},                                                    // IOT en official
	{"British Indian Ocean Territory", "the", false, 0, 0, 86},                                                    // IOT en un
	{"Brits Indische Oceaanterritorium", "het", false, 0, 0, 55},                                                  // IOT nl short
	{"Brits Indische Oceaanterritorium", "het", false, 0, 0, 55},                                                  // IOT nl official
	{"Jersey", "", false, 0, 0, 405},                                                                              // JEY en short
	{"Bailiwick of Jersey", "the", false, 0, 0, 49},                                                               // JEY en official
	{"Jersey", "", false, 0, 0, 405},                                                                              // JEY en un
	{"Jersey", "", false, 0, 0, 247},                                                                              // JEY nl short
	{"Jersey", "", false, 0, 0, 247},                                                                              // JEY nl official
	{"Macao", "", false, 0, 0, 486},                                                                               // MAC en short
	{"Macau", "", false, 0, 19991220, 488},                                                                        // MAC en official
	{"Macao Special Administrative Region of the People's Republic of China", "the", false, 19991220, 0, 487},     // MAC en official
	{"Macau", "", false, 0, 19991220, 488},                                                                        // MAC en un
	{"China, Macao Special Administrative Region", "", false, 19991220, 0, 147},                                   // MAC en un
	{"Macau", "", false, 0, 0, 315},                                                                               // MAC nl short
	{"Macau", "", false, 0, 19991220, 315},                                                                        // MAC nl official
	{"Speciale Administratieve Regio Macau van de Volksrepubliek China", "de", false, 19991220, 0, 597},           // MAC nl official
	{"Saint Martin (French part)", "", false, 0, 0, 816},                                                          // MAF en short
	{"Saint Martin (French part)", "", false, 0, 0, 816},                                                          // MAF en official
	{"Saint Martin (French part)", "", false, 0, 0, 816},                                                          // MAF en un
	{"Saint-Martin (Frans deel)", "", false, 0, 0, 555},                                                           // MAF nl short
	{"Saint-Martin (Frans deel)", "", false, 0, 0, 555},                                                           // MAF nl official
	{"Northern Mariana Islands", "the", false, 0, 0, 585},                                                         // MNP en short
	{"Commonwealth of the Northern Mariana Islands", "the", false, 0, 0, 161},                                     // MNP en official
	{"Northern Mariana Islands", "the", false, 0, 0, 585},                                                         // MNP en un
	{"Noordelijke Marianen", "de", true, 0, 0, 370},                                                               // MNP nl short
	{"Gemenebest van de Noordelijke Marianen", "het", false, 0, 0, 182},                                           // MNP nl official
	{"Montserrat", "", false, 0, 0, 537},                                                                          // MSR en short
	{"Montserrat", "", false, 0, 0, 537},                                                                          // MSR en official
	{"Montserrat", "", false, 0, 0, 537},                                                                          // MSR en un
	{"Montserrat", "", false, 0, 0, 346},                                                                          // MSR nl short
	{"Montserrat", "", false, 0, 0, 346},                                                                          // MSR nl official
	{"Martinique", "", false, 0, 0, 512},                                                                          // MTQ en short
	{"Martinique", "", false, 0, 0, 512},                                                                          // MTQ en official
	{"Martinique", "", false, 0, 0, 512},                                                                          // MTQ en un
	{"Martinique", "", false, 0, 0, 330},                                                                          // MTQ nl short
	{"Martinique", "", false, 0, 0, 330},                                                                          // MTQ nl official
	{"Mayotte", "", false, 0, 0, 520},                                                                             // MYT en short
	{"Mayotte", "", false, 0, 0, 520},                                                                             // MYT en official
	{"Mayotte", "", false, 0, 0, 520},                                                                             // MYT en un
	{"Mayotte", "", false, 0, 0, 335},                                                                             // MYT nl short
	{"Mayotte", "", false, 0, 0, 335},                                                                             // MYT nl official
	{"New Caledonia", "", false, 0, 0, 563},                                                                       // NCL en short
	{"New Caledonia", "", false, 0, 0, 563},                                                                       // NCL en official
	{"New Caledonia", "", false, 0, 0, 563},                                                                       // NCL en un
	{"Nieuw-Caledonië", "", false, 0, 0, 359},                                                                     // NCL nl short
	{"Nieuw-Caledonië", "", false, 0, 0, 359},                                                                     // NCL nl official
	{"Norfolk Island", "", false, 0, 0, 578},                                                                      // NFK en short
	{"Norfolk Island", "", false, 0, 0, 578},                                                                      // NFK en official
	{"Norfolk Island", "", false, 0, 0, 578},                                                                      // NFK en un
	{"Norfolkeiland", "", false, 0, 0, 372},                                                                       // NFK nl short
	{"Norfolkeiland", "", false, 0, 0, 372},                                                                       // NFK nl official
	{"Niue", "", false, 0, 0, 575},                                                                                // NIU en short
	{"Niue", "", false, 0, 0, 575},                                                                                // NIU en official
	{"Niue", "", false, 0, 0, 575},                                                                                // NIU en un
	{"Niue", "", false, 0, 0, 365},                                                                                // NIU nl short
	{"Niue", "", false, 0, 0, 365},                                                                                // NIU nl official
	{"Pitcairn Islands", "the", false, 0, 0, 637},                                                                 // PCN en short
	{"Pitcairn, Henderson, Ducie and Oeno Islands", "the", false, 0, 0, 638},                                      // PCN en official
	{"Pitcairn", "", false, 0, 0, 636},                                                                            // PCN en un
	{"Pitcairneilanden", "de", true, 0, 0, 405},                                                                   // PCN nl short
	{"Pitcairneilanden", "de", true, 0, 0, 405},                                                                   // PCN nl official
	{"Puerto Rico", "", false, 0, 0, 649},                                                                         // PRI en short
	{"Commonwealth of Puerto Rico", "the", false, 0, 0, 159},                                                      // PRI en official
	{"Puerto Rico", "", false, 0, 0, 649},                                                                         // PRI en un
	{"Puerto Rico", "", false, 0, 0, 411},                                                                         // PRI nl short
	{"Gemenebest Puerto Rico", "het", false, 0, 0, 180},                                                           // PRI nl official
	{"Palestine", "", false, 0, 0, 606},                                                                           // PSE en short
	{"Palestine", "", false, 0, 19881115, 606},                                                                    // PSE en official
	{"State of Palestine", "the", false, 19881115, 0, 896},                                                        // PSE en official
	{"Palestine Liberation Organization", "the", false, 0, 19881215, 609},                                         // PSE en un
	{"Palestine", "", false, 19881215, 20121217, 606},                                                             // PSE en un
	{"State of Palestine", "the", false, 20121217, 0, 896},                                                        // PSE en un
	{"Palestina", "", false, 0, 0, 399},                                                                           // PSE nl short
	{"Palestijnse Bevrijdingsorganisatie", "de", false, 0, 19881215, 398},                                         // PSE nl official
	{"Palestina", "", false, 19881215, 20121129, 399},                                                             // PSE nl official
	{"Staat Palestina", "de", false, 20121129, 0, 605},                                                            // PSE nl official
	{"French Polynesia", "", false, 0, 0, 289},                                                                    // PYF en short
	{"French Polynesia", "", false, 0, 0, 289},                                                                    // PYF en official
	{"French Polynesia", "", false, 0, 0, 289},                                                                    // PYF en un
	{"Frans-Polynesië", "", false, 0, 0, 168},                                                                     // PYF nl short
	{"Frans-Polynesië", "", false, 0, 0, 168},                                                                     // PYF nl official
	{"Réunion", "", false, 0, 0, 786},                                                                             // REU en short
	{"Réunion", "", false, 0, 0, 786},                                                                             // REU en official
	{"Réunion", "", false, 0, 0, 786},                                                                             // REU en un
	{"Réunion", "", false, 0, 0, 537},                                                                             // REU nl short
	{"Réunion", "", false, 0, 0, 537},                                                                             // REU nl official
	{"South Vietnam", "", false, 0, 19760702, 879},                                                                // RVN en short
	{"State of Viet Nam", "the", false, 0, 19551026, 900},                                                         // RVN en official
	{"Republic of Viet Nam", "the", false, 19551026, 19750430, 780},                                               // RVN en official
	{"Republic of South Viet Nam", "the", false, 19750430, 19760702, 750},                                         // RVN en official
	{"Republic of Viet-Nam", "the", false, 0, 19750430, 781},                                                      // RVN en un
	{"Republic of South Viet-Nam", "the", false, 19750430, 19760702, 751},                                         // RVN en un
	{"Zuid-Vietnam", "", false, 0, 19760702, 709},                                                                 // RVN nl short
	{"Staat Vietnam", "de", false, 0, 19551026, 607},                                                              // RVN nl official
	{"Republiek Vietnam", "de", false, 19551026, 19750430, 530},                                                   // RVN nl official
	{"Republiek Zuid-Vietnam", "de", false, 19750430, 19760702, 536},                                              // RVN nl official
	{"South Georgia and the South Sandwich Islands", "", false, 0, 0, 873},                                        // SGS en short
	{"South Georgia and the South Sandwich Islands", "", false, 0, 0, 873},                                        // SGS en official
	{"South Georgia and the South Sandwich Islands", "", false, 0, 0, 873},                                        // SGS en un
	{"Zuid-Georgië en de Zuid-Sandwicheilanden", "", false, 0, 0, 704},                                            // SGS nl short
	{"Zuid-Georgië en de Zuid-Sandwicheilanden", "", false, 0, 0, 704},                                            // SGS nl official
	{"Saint Helena", "", false, 0, 0, 806},                                                                        // SHN en short
	{"Saint Helena and Dependencies", "", false, 0, 20090901, 808},                                                // SHN en official
	{"Saint Helena, Ascension and Tristan da Cunha", "", false, 20090901, 0, 809},                                 // SHN en official
	{"Saint Helena", "", false, 0, 0, 806},                                                                        // SHN en un
	{"Sint-Helena, Ascension en Tristan da Cunha", "", false, 0, 0, 576},                                          // SHN nl short
	{"Sint-Helena, Ascension en Tristan da Cunha", "", false, 0, 0, 576},                                          // SHN nl official
	{"Svalbard and Jan Mayen", "", false, 0, 0, 911},                                                              // SJM en short
	{"Svalbard and Jan Mayen", "", false, 0, 0, 911},                                                              // SJM en official
	{"Svalbard and Jan Mayen Islands", "the", false, 0, 0, 913},                                                   // SJM en un
	{"Svalbard en Jan Mayen", "", false, 0, 0, 613},                                                               // SJM nl short
	{"Svalbard en Jan Mayen", "", false, 0, 0, 613},                                                               // SJM nl official
	{"Saint Pierre and Miquelon", "", false, 0, 0, 819},                                                           // SPM en short
	{"Saint Pierre and Miquelon", "", false, 0, 0, 819},                                                           // SPM en official
	{"Saint Pierre and Miquelon", "", false, 0, 0, 819},                                                           // SPM en un
	{"Saint-Pierre en Miquelon", "", false, 0, 0, 557},                                                            // SPM nl short
	{"Saint-Pierre en Miquelon", "", false, 0, 0, 557},                                                            // SPM nl official
	{"Sint Maarten", "", false, 0, 0, 849},                                                                        // SXM en short
	{"Sint Maarten", "", false, 0, 0, 849},                                                                        // SXM en official
	{"Sint Maarten (Dutch part)", "", false, 0, 0, 851},                                                           // SXM en un
	{"Sint Maarten", "", false, 0, 0, 574},                                                                        // SXM nl short
	{"Sint Maarten", "", false, 0, 0, 574},                                                                        // SXM nl official
	{"Turks and Caicos Islands", "the", false, 0, 0, 963},                                                         // TCA en short
	{"Turks and Caicos Islands", "the", false, 0, 0, 963},                                                         // TCA en official
	{"Turks and Caicos Islands", "the", false, 0, 0, 963},                                                         // TCA en un
	{"Turks- en Caicoseilanden", "de", true, 0, 0, 645},                                                           // TCA nl short
	{"Turks- en Caicoseilanden", "de", true, 0, 0, 645},                                                           // TCA nl official
	{"Tokelau", "", false, 0, 0, 946},                                                                             // TKL en short
	{"Tokelau", "", false, 0, 0, 946},                                                                             // TKL en official
	{"Tokelau", "", false, 0, 0, 946},                                                                             // TKL en un
	{"Tokelau", "", false, 0, 0, 628},                                                                             // TKL nl short
	{"Tokelau", "", false, 0, 0, 628},                                                                             // TKL nl official
	{"Taiwan", "", false, 0, 0, 926},                                                                              // TWN en short
	{"Taiwan", "", false, 0, 0, 926},                                                                              // TWN en official
	{"Taiwan Province of China", "", false, 0, 0, 928},                                                            // TWN en un
	{"Taiwan", "", false, 0, 0, 620},                                                                              // TWN nl short
	{"Taiwan", "", false, 0, 0, 620},                                                                              // TWN nl official
	{"United States Minor Outlying Islands", "the", false, 0, 0, 1005},                                            // UMI en short
	{"United States Minor Outlying Islands", "the", false, 0, 0, 1005},                                            // UMI en official
	{"United States Minor Outlying Islands", "the", false, 0, 0, 1005},                                            // UMI en un
	{"Verafgelegen eilandjes van de Verenigde Staten", "de", true, 0, 0, 658},                                     // UMI nl short
	{"Verafgelegen eilandjes van de Verenigde Staten", "de", true, 0, 0, 658},                                     // UMI nl official
	{"Holy See", "the", false, 0, 0, 349},                                                                         // VAT en short
	{"Holy See", "the", false, 0, 0, 349},                                                                         // VAT en official
	{"Holy See", "the", false, 0, 0, 349},                                                                         // VAT en un
	{"Heilige Stoel", "de", false, 0, 0, 211},                                                                     // VAT nl short
	{"Heilige Stoel", "de", false, 0, 0, 211},                                                                     // VAT nl official
	{"British Virgin Islands", "the", false, 0, 0, 89},                                                            // VGB en short
	{"British Virgin Islands", "the", false, 0, 0, 89},                                                            // VGB en official
	{"British Virgin Islands", "the", false, 0, 0, 89},                                                            // VGB en un
	{"Britse Maagdeneilanden", "de", true, 0, 0, 57},                                                              // VGB nl short
	{"Britse Maagdeneilanden", "de", true, 0, 0, 57},                                                              // VGB nl official
	{"U.S. Virgin Islands", "the", false, 0, 0, 969},                                                              // VIR en short
	{"Virgin Islands of the United States", "the", false, 0, 0, 1026},                                             // VIR en official
	{"United States Virgin Islands", "the", false, 0, 0, 1012},                                                    // VIR en un
	{"Amerikaanse Maagdeneilanden", "de", true, 0, 0, 10},                                                         // VIR nl short
	{"Amerikaanse Maagdeneilanden", "de", true, 0, 0, 10},                                                         // VIR nl official
	{"Wallis and Futuna", "", false, 0, 0, 1027},                                                                  // WLF en short
	{"Territory of the Wallis and Futuna Islands", "the", false, 0, 0, 936},                                       // WLF en official
	{"Wallis and Futuna Islands", "the", false, 0, 0, 1028},                                                       // WLF en un
	{"Wallis en Futuna", "", false, 0, 0, 692},                                                                    // WLF nl short
	{"Wallis en Futuna", "", false, 0, 0, 692},                                                                    // WLF nl official
	{"Organization of African Unity", "the", false, 0, 20020709, 597},                                             // XAU en short
	{"African Union", "the", false, 20020709, 0, 3},                                                               // XAU en short
	{"Organization of African Unity", "the", false, 0, 20020709, 597},                                             // XAU en official
	{"African Union", "the", false, 20020709, 0, 3},                                                               // XAU en official
	{"Organization of African Unity", "the", false, 0, 20020709, 597},                                             // XAU en un
	{"African Union", "the", false, 20020709, 0, 3},                                                               // XAU en un
	{"Organisatie van Afrikaanse Eenheid", "de", false, 0, 20020709, 392},                                         // XAU nl short
	{"Afrikaanse Unie", "de", false, 20020709, 0, 2},                                                              // XAU nl short
	{"Organisatie van Afrikaanse Eenheid", "de", false, 0, 20020709, 392},                                         // XAU nl official
	{"Afrikaanse Unie", "de", false, 20020709, 0, 2},                                                              // XAU nl official
	{"Kosovo", "", false, 0, 0, 451},                                                                              // XKX en short
	{"Republic of Kosovo", "the", false, 0, 0, 713},                                                               // XKX en official
	{"Kosovo", "", false, 0, 0, 451},                                                                              // XKX en un
	{"Kosovo", "", false, 0, 0, 299},                                                                              // XKX nl short
	{"Republiek Kosovo", "de", false, 0, 0, 478},                                                                  // XKX nl official
	{"Louisiana", "", false, 0, 0, 482},                                                                           // XLA en short
	{"State of Louisiana", "the", false, 0, 0, 894},                                                               // XLA en official
	{"Louisiana", "", false, 0, 0, 482},                                                                           // XLA en un
	{"Louisiana", "", false, 0, 0, 312},                                                                           // XLA nl short
	{"Louisiana", "", false, 0, 0, 312},                                                                           // XLA nl official
	{"New Brunswick", "", false, 0, 0, 560},                                                                       // XNB en short
	{"New Brunswick", "", false, 0, 0, 560},                                                                       // XNB en official
	{"New Brunswick", "", false, 0, 0, 560},                                                                       // XNB en un
	{"New Brunswick", "", false, 0, 0, 356},                                                                       // XNB nl short
	{"New Brunswick", "", false, 0, 0, 356},                                                                       // XNB nl official
	{"Nova Scotia", "", false, 0, 0, 589},                                                                         // XNS en short
	{"Nova Scotia", "", false, 0, 0, 589},                                                                         // XNS en official
	{"Nova Scotia", "", false, 0, 0, 589},                                                                         // XNS en un
	{"Nova Scotia", "", false, 0, 0, 374},                                                                         // XNS nl short
	{"Nova Scotia", "", false, 0, 0, 374},                                                                         // XNS nl official
	{"Ontario", "", false, 0, 0, 594},                                                                             // XON en short
	{"Ontario", "", false, 0, 0, 594},                                                                             // XON en official
	{"Ontario", "", false, 0, 0, 594},                                                                             // XON en un
	{"Ontario", "", false, 0, 0, 387},                                                                             // XON nl short
	{"Ontario", "", false, 0, 0, 387},                                                                             // XON nl official
	{"Quebec", "", false, 0, 0, 653},                                                                              // XQC en short
	{"Quebec", "", false, 0, 0, 653},                                                                              // XQC en official
	{"Quebec", "", false, 0, 0, 653},                                                                              // XQC en un
	{"Quebec", "", false, 0, 0, 413},                                                                              // XQC nl short
	{"Québec", "", false, 0, 0, 414},                                                                              // XQC nl official
	{"Saarland", "", false, 0, 0, 799},                                                                            // XSL en short
	{"Saarland", "", false, 0, 0, 799},                                                                            // XSL en official
	{"Saarland", "", false, 0, 0, 799},                                                                            // XSL en un
	{"Saarland", "", false, 0, 0, 546},                                                                            // XSL nl short
	{"Saarland", "het", false, 0, 0, 546},                                                                         // XSL nl official
	{"Wallonia-Brussels Federation", "the", false, 0, 0, 1029},                                                    // XWB en short
	{"French Community of Belgium", "the", false, 0, 0, 285},                                                      // XWB en official
	{"Wallonia-Brussels Federation", "the", false, 0, 0, 1029},                                                    // XWB en un
	{"Federatie Wallonië-Brussel", "de", false, 0, 0, 158},                                                        // XWB nl short
	{"Federatie Wallonië-Brussel", "de", false, 0, 0, 158},                                                        // XWB nl official
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
	176, 177, 179, 180, 181, 182, // ISL
	182, 183, 184, 185, 186, 187, // ISR
	187, 188, 190, 191, 192, 194, // ITA
	194, 195, 196, 197, 198, 199, // LIE
	199, 200, 201, 202, 203, 204, // LTU
	204, 205, 206, 207, 208, 209, // LUX
	209, 210, 211, 212, 213, 214, // LVA
	214, 215, 216, 217, 218, 219, // MCO
	219, 220, 221, 222, 223, 224, // MDA
	224, 226, 228, 230, 232, 234, // MKD
	234, 235, 237, 238, 239, 241, // MLT
	241, 242, 244, 245, 246, 248, // MNE
	248, 249, 250, 252, 253, 254, // NLD
	254, 255, 256, 257, 258, 259, // NOR
	259, 260, 261, 262, 263, 264, // NZL
	264, 265, 268, 269, 270, 273, // POL
	273, 274, 275, 276, 277, 278, // PRT
	278, 279, 283, 284, 285, 289, // ROU
	289, 291, 293, 295, 297, 299, // RUS
	299, 300, 301, 302, 303, 304, // SMR
	304, 307, 310, 313, 316, 319, // SRB
	319, 320, 321, 322, 323, 324, // SVK
	324, 325, 326, 327, 328, 329, // SVN
	329, 330, 331, 332, 333, 334, // SWE
	334, 336, 338, 340, 341, 342, // TUR
	342, 344, 346, 348, 350, 352, // UKR
	352, 353, 354, 355, 356, 357, // USA
	357, 358, 361, 362, 363, 366, // YUG
	366, 367, 369, 370, 371, 373, // AGO
	373, 374, 376, 377, 378, 380, // BDI
	380, 382, 385, 387, 389, 392, // BEN
	392, 394, 396, 398, 400, 402, // BFA
	402, 403, 404, 405, 406, 407, // BWA
	407, 410, 413, 416, 419, 422, // CAF
	422, 424, 426, 428, 429, 430, // CIV
	430, 431, 435, 438, 439, 443, // CMR
	443, 447, 451, 455, 458, 462, // COD
	462, 464, 467, 469, 471, 474, // COG
	474, 475, 478, 479, 480, 483, // COM
	483, 485, 487, 489, 490, 491, // CPV
	491, 492, 493, 494, 495, 496, // DJI
	496, 497, 498, 499, 500, 501, // DZA
	501, 502, 504, 505, 506, 508, // EAZ
	508, 511, 515, 518, 521, 525, // EGY
	525, 526, 527, 528, 529, 530, // ERI
	530, 531, 536, 537, 538, 543, // ETH
	543, 544, 545, 546, 547, 548, // GAB
	548, 549, 551, 552, 553, 555, // GHA
	555, 556, 559, 560, 561, 564, // GIN
	564, 565, 569, 570, 571, 575, // GMB
	575, 576, 577, 578, 579, 580, // GNB
	580, 581, 582, 583, 584, 585, // GNQ
	585, 586, 588, 589, 590, 592, // KEN
	592, 593, 594, 595, 596, 597, // LBR
	597, 598, 605, 609, 610, 617, // LBY
	617, 618, 619, 620, 621, 622, // LSO
	622, 623, 624, 625, 626, 627, // MAR
	627, 628, 631, 632, 633, 636, // MDG
	636, 637, 638, 639, 640, 641, // MLI
	641, 642, 644, 645, 646, 648, // MOZ
	648, 649, 650, 651, 652, 653, // MRT
	653, 654, 656, 657, 658, 660, // MUS
	660, 661, 663, 664, 665, 667, // MWI
	667, 668, 669, 670, 671, 672, // NAM
	672, 673, 674, 675, 676, 677, // NER
	677, 678, 680, 681, 682, 684, // NGA
	684, 685, 687, 688, 689, 691, // RWA
	691, 692, 695, 696, 697, 700, // SDN
	700, 701, 702, 703, 704, 705, // SEN
	705, 706, 708, 709, 710, 712, // SLE
	712, 713, 717, 718, 719, 723, // SOM
	723, 724, 725, 726, 727, 728, // SSD
	728, 729, 730, 731, 732, 733, // STP
	733, 735, 737, 739, 741, 743, // SWZ
	743, 744, 745, 746, 747, 748, // SYC
	748, 749, 750, 751, 752, 753, // TCD
	753, 754, 755, 756, 757, 758, // TGO
	758, 759, 761, 762, 763, 765, // TUN
	765, 768, 772, 775, 778, 782, // TZA
	782, 783, 785, 786, 787, 789, // UGA
	789, 790, 792, 794, 795, 797, // ZAF
	797, 798, 799, 800, 801, 802, // ZMB
	802, 803, 804, 805, 806, 807, // ZWE
	807, 808, 814, 815, 816, 822, // AFG
	822, 823, 824, 825, 826, 827, // ARE
	827, 828, 829, 830, 831, 832, // BGD
	832, 833, 835, 836, 837, 839, // BHR
	839, 840, 841, 842, 843, 844, // BRN
	844, 845, 846, 847, 848, 849, // BTN
	849, 850, 852, 853, 854, 856, // CHN
	856, 857, 858, 859, 860, 861, // CYP
	861, 862, 867, 868, 869, 874, // FJI
	874, 875, 876, 877, 878, 879, // FSM
	879, 880, 883, 884, 885, 888, // IDN
	888, 889, 891, 892, 893, 895, // IND
	895, 896, 898, 900, 901, 903, // IRN
	903, 904, 906, 907, 908, 910, // IRQ
	910, 911, 912, 913, 914, 915, // JOR
	915, 916, 917, 918, 919, 920, // JPN
	920, 921, 922, 923, 924, 925, // KAZ
	925, 926, 928, 929, 930, 932, // KGZ
	932, 937, 943, 948, 953, 959, // KHM
	959, 960, 961, 962, 963, 964, // KIR
	964, 965, 966, 967, 968, 969, // KOR
	969, 970, 971, 972, 973, 974, // KWT
	974, 975, 977, 979, 980, 982, // LAO
	982, 983, 984, 985, 986, 987, // LBN
	987, 989, 992, 994, 996, 999, // LKA
	999, 1001, 1003, 1005, 1006, 1008, // MDV
	1008, 1009, 1010, 1011, 1012, 1013, // MHL
	1013, 1015, 1020, 1022, 1024, 1029, // MMR
	1029, 1030, 1032, 1033, 1034, 1036, // MNG
	1036, 1038, 1040, 1042, 1044, 1046, // MYS
	1046, 1047, 1051, 1052, 1053, 1055, // NPL
	1055, 1056, 1057, 1058, 1059, 1060, // NRU
	1060, 1061, 1063, 1064, 1065, 1067, // OMN
	1067, 1068, 1073, 1074, 1075, 1080, // PAK
	1080, 1081, 1083, 1085, 1086, 1088, // PHL
	1088, 1089, 1090, 1091, 1092, 1093, // PLW
	1093, 1094, 1095, 1096, 1097, 1098, // PNG
	1098, 1099, 1100, 1101, 1102, 1103, // PRK
	1103, 1104, 1105, 1106, 1107, 1108, // QAT
	1108, 1109, 1110, 1111, 1112, 1113, // SAU
	1113, 1114, 1115, 1116, 1117, 1118, // SGP
	1118, 1119, 1120, 1121, 1122, 1123, // SLB
	1123, 1124, 1126, 1128, 1129, 1131, // SYR
	1131, 1133, 1135, 1137, 1139, 1141, // THA
	1141, 1142, 1143, 1144, 1145, 1146, // TJK
	1146, 1147, 1148, 1149, 1150, 1151, // TKM
	1151, 1152, 1153, 1154, 1155, 1156, // TLS
	1156, 1157, 1158, 1159, 1160, 1161, // TON
	1161, 1162, 1163, 1164, 1165, 1166, // TUV
	1166, 1167, 1168, 1169, 1170, 1171, // UZB
	1171, 1173, 1175, 1177, 1179, 1181, // VNM
	1181, 1182, 1183, 1184, 1185, 1186, // VUT
	1186, 1188, 1190, 1191, 1193, 1195, // WSM
	1195, 1196, 1199, 1200, 1201, 1204, // YEM
	1204, 1205, 1207, 1209, 1210, 1212, // YMD
	1212, 1213, 1214, 1215, 1216, 1217, // ARG
	1217, 1218, 1219, 1220, 1221, 1222, // ATG
	1222, 1223, 1224, 1225, 1226, 1227, // BHS
	1227, 1228, 1229, 1230, 1231, 1232, // BLZ
	1232, 1233, 1235, 1237, 1238, 1240, // BOL
	1240, 1241, 1243, 1244, 1245, 1247, // BRA
	1247, 1248, 1249, 1250, 1251, 1252, // BRB
	1252, 1253, 1254, 1255, 1256, 1257, // CHL
	1257, 1258, 1259, 1260, 1261, 1262, // COL
	1262, 1263, 1264, 1265, 1266, 1267, // CRI
	1267, 1268, 1269, 1270, 1271, 1272, // CUB
	1272, 1273, 1274, 1275, 1276, 1277, // DMA
	1277, 1278, 1279, 1280, 1281, 1282, // DOM
	1282, 1283, 1284, 1285, 1286, 1287, // ECU
	1287, 1288, 1289, 1290, 1291, 1292, // GRD
	1292, 1293, 1294, 1295, 1296, 1297, // GTM
	1297, 1298, 1300, 1301, 1302, 1304, // GUY
	1304, 1305, 1306, 1307, 1308, 1309, // HND
	1309, 1310, 1311, 1312, 1313, 1314, // HTI
	1314, 1315, 1316, 1317, 1318, 1319, // JAM
	1319, 1320, 1321, 1323, 1324, 1325, // KNA
	1325, 1326, 1327, 1328, 1329, 1330, // LCA
	1330, 1331, 1332, 1333, 1334, 1335, // MEX
	1335, 1336, 1337, 1338, 1339, 1340, // NIC
	1340, 1341, 1342, 1343, 1344, 1345, // PAN
	1345, 1346, 1347, 1348, 1349, 1350, // PER
	1350, 1351, 1352, 1353, 1354, 1355, // PRY
	1355, 1356, 1357, 1358, 1359, 1360, // SLV
	1360, 1362, 1364, 1366, 1367, 1368, // SUR
	1368, 1369, 1371, 1372, 1373, 1375, // TTO
	1375, 1376, 1377, 1378, 1379, 1380, // URY
	1380, 1381, 1382, 1383, 1384, 1385, // VCT
	1385, 1386, 1389, 1391, 1392, 1395, // VEN
	1395, 1396, 1397, 1398, 1399, 1400, // ABW
	1400, 1401, 1402, 1403, 1404, 1405, // AIA
	1405, 1406, 1407, 1408, 1409, 1410, // ALA
	1410, 1411, 1412, 1413, 1414, 1415, // ANT
	1415, 1416, 1417, 1418, 1419, 1420, // ASM
	1420, 1421, 1422, 1423, 1424, 1425, // ATA
	1425, 1426, 1427, 1428, 1429, 1430, // ATF
	1430, 1431, 1432, 1433, 1434, 1435, // BES
	1435, 1436, 1437, 1438, 1439, 1440, // BLM
	1440, 1441, 1442, 1443, 1444, 1445, // BMU
	1445, 1446, 1447, 1448, 1449, 1450, // BVT
	1450, 1451, 1452, 1453, 1454, 1455, // CCK
	1455, 1456, 1457, 1458, 1459, 1460, // COK
	1460, 1461, 1462, 1463, 1464, 1465, // CUW
	1465, 1466, 1467, 1468, 1469, 1470, // CXR
	1470, 1471, 1472, 1473, 1474, 1475, // CYM
	1475, 1476, 1477, 1478, 1479, 1480, // ESH
	1480, 1482, 1484, 1487, 1489, 1491, // EUE
	1491, 1492, 1493, 1494, 1495, 1496, // FLK
	1496, 1497, 1498, 1499, 1500, 1501, // FRO
	1501, 1502, 1503, 1504, 1505, 1506, // GGY
	1506, 1507, 1508, 1509, 1510, 1511, // GIB
	1511, 1512, 1513, 1514, 1515, 1516, // GLP
	1516, 1517, 1518, 1519, 1520, 1521, // GRL
	1521, 1522, 1523, 1524, 1525, 1526, // GUF
	1526, 1527, 1528, 1529, 1530, 1531, // GUM
	1531, 1532, 1534, 1536, 1537, 1539, // HKG
	1539, 1540, 1541, 1542, 1543, 1544, // HMD
	1544, 1545, 1546, 1547, 1548, 1549, // IMN
	1549, 1550, 1551, 1552, 1553, 1554, // IOT
	1554, 1555, 1556, 1557, 1558, 1559, // JEY
	1559, 1560, 1562, 1564, 1565, 1567, // MAC
	1567, 1568, 1569, 1570, 1571, 1572, // MAF
	1572, 1573, 1574, 1575, 1576, 1577, // MNP
	1577, 1578, 1579, 1580, 1581, 1582, // MSR
	1582, 1583, 1584, 1585, 1586, 1587, // MTQ
	1587, 1588, 1589, 1590, 1591, 1592, // MYT
	1592, 1593, 1594, 1595, 1596, 1597, // NCL
	1597, 1598, 1599, 1600, 1601, 1602, // NFK
	1602, 1603, 1604, 1605, 1606, 1607, // NIU
	1607, 1608, 1609, 1610, 1611, 1612, // PCN
	1612, 1613, 1614, 1615, 1616, 1617, // PRI
	1617, 1618, 1620, 1623, 1624, 1627, // PSE
	1627, 1628, 1629, 1630, 1631, 1632, // PYF
	1632, 1633, 1634, 1635, 1636, 1637, // REU
	1637, 1638, 1641, 1643, 1644, 1647, // RVN
	1647, 1648, 1649, 1650, 1651, 1652, // SGS
	1652, 1653, 1655, 1656, 1657, 1658, // SHN
	1658, 1659, 1660, 1661, 1662, 1663, // SJM
	1663, 1664, 1665, 1666, 1667, 1668, // SPM
	1668, 1669, 1670, 1671, 1672, 1673, // SXM
	1673, 1674, 1675, 1676, 1677, 1678, // TCA
	1678, 1679, 1680, 1681, 1682, 1683, // TKL
	1683, 1684, 1685, 1686, 1687, 1688, // TWN
	1688, 1689, 1690, 1691, 1692, 1693, // UMI
	1693, 1694, 1695, 1696, 1697, 1698, // VAT
	1698, 1699, 1700, 1701, 1702, 1703, // VGB
	1703, 1704, 1705, 1706, 1707, 1708, // VIR
	1708, 1709, 1710, 1711, 1712, 1713, // WLF
	1713, 1715, 1717, 1719, 1721, 1723, // XAU
	1723, 1724, 1725, 1726, 1727, 1728, // XKX
	1728, 1729, 1730, 1731, 1732, 1733, // XLA
	1733, 1734, 1735, 1736, 1737, 1738, // XNB
	1738, 1739, 1740, 1741, 1742, 1743, // XNS
	1743, 1744, 1745, 1746, 1747, 1748, // XON
	1748, 1749, 1750, 1751, 1752, 1753, // XQC
	1753, 1754, 1755, 1756, 1757, 1758, // XSL
	1758, 1759, 1760, 1761, 1762, 1763, // XWB
	1763,
}
