// Code generated from names.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Names has the names by country, language, form and date; the last of each is today's. Names[0] is none.
var Names = [...]Name{
	{},
	{"Albania", "", 0, 0, 9}, // ALB en short
	{"People's Republic of Albania", "the", 0, 19761228, 616},                                   // ALB en official
	{"People's Socialist Republic of Albania", "the", 19761228, 19910430, 627},                  // ALB en official
	{"Republic of Albania", "the", 19910430, 0, 655},                                            // ALB en official
	{"Albania", "", 0, 0, 9},                                                                    // ALB en un
	{"Albanië", "", 0, 0, 6},                                                                    // ALB nl short
	{"Volksrepubliek Albanië", "de", 0, 19761228, 671},                                          // ALB nl official
	{"Socialistische Volksrepubliek Albanië", "de", 19761228, 19910429, 581},                    // ALB nl official
	{"Republiek Albanië", "de", 19910429, 0, 414},                                               // ALB nl official
	{"Andorra", "", 0, 0, 16},                                                                   // AND en short
	{"Principality of Andorra", "the", 0, 0, 643},                                               // AND en official
	{"Andorra", "", 0, 0, 16},                                                                   // AND en un
	{"Andorra", "", 0, 0, 12},                                                                   // AND nl short
	{"Vorstendom Andorra", "het", 0, 0, 684},                                                    // AND nl official
	{"Armenia", "", 0, 0, 33},                                                                   // ARM en short
	{"Republic of Armenia", "the", 0, 0, 657},                                                   // ARM en official
	{"Armenia", "", 0, 0, 33},                                                                   // ARM en un
	{"Armenië", "", 0, 0, 24},                                                                   // ARM nl short
	{"Republiek Armenië", "de", 0, 0, 416},                                                      // ARM nl official
	{"Australia", "", 0, 0, 38},                                                                 // AUS en short
	{"Commonwealth of Australia", "the", 0, 0, 157},                                             // AUS en official
	{"Australia", "", 0, 0, 38},                                                                 // AUS en un
	{"Australië", "", 0, 0, 27},                                                                 // AUS nl short
	{"Gemenebest Australië", "het", 0, 0, 175},                                                  // AUS nl official
	{"Austria", "", 0, 0, 40},                                                                   // AUT en short
	{"Republic of Austria", "the", 0, 0, 658},                                                   // AUT en official
	{"Austria", "", 0, 0, 40},                                                                   // AUT en un
	{"Oostenrijk", "", 0, 0, 390},                                                               // AUT nl short
	{"Republiek Oostenrijk", "de", 0, 0, 495},                                                   // AUT nl official
	{"Azerbaijan", "", 0, 0, 42},                                                                // AZE en short
	{"Republic of Azerbaijan", "the", 0, 0, 659},                                                // AZE en official
	{"Azerbaijan", "", 0, 0, 42},                                                                // AZE en un
	{"Azerbeidzjan", "", 0, 0, 28},                                                              // AZE nl short
	{"Republiek Azerbeidzjan", "de", 0, 0, 417},                                                 // AZE nl official
	{"Belgium", "", 0, 0, 57},                                                                   // BEL en short
	{"Kingdom of Belgium", "the", 0, 0, 419},                                                    // BEL en official
	{"Belgium", "", 0, 0, 57},                                                                   // BEL en un
	{"België", "", 0, 0, 35},                                                                    // BEL nl short
	{"Koninkrijk België", "het", 0, 0, 269},                                                     // BEL nl official
	{"Bulgaria", "", 0, 0, 95},                                                                  // BGR en short
	{"Kingdom of Bulgaria", "the", 0, 19460915, 421},                                            // BGR en official
	{"People's Republic of Bulgaria", "the", 19460915, 19901115, 620},                           // BGR en official
	{"Republic of Bulgaria", "the", 19901115, 0, 665},                                           // BGR en official
	{"Bulgaria", "", 0, 0, 95},                                                                  // BGR en un
	{"Bulgarije", "", 0, 0, 61},                                                                 // BGR nl short
	{"Koninkrijk Bulgarije", "het", 0, 19460915, 271},                                           // BGR nl official
	{"Volksrepubliek Bulgarije", "de", 19460915, 19901115, 675},                                 // BGR nl official
	{"Republiek Bulgarije", "de", 19901115, 0, 423},                                             // BGR nl official
	{"Bosnia and Herzegovina", "", 0, 0, 76},                                                    // BIH en short
	{"Republic of Bosnia and Herzegovina", "the", 0, 19951214, 663},                             // BIH en official
	{"Bosnia and Herzegovina", "", 19951214, 0, 76},                                             // BIH en official
	{"Bosnia and Herzegovina", "", 0, 0, 76},                                                    // BIH en un
	{"Bosnië en Herzegovina", "", 0, 0, 49},                                                     // BIH nl short
	{"Republiek Bosnië en Herzegovina", "de", 0, 19951214, 421},                                 // BIH nl official
	{"Bosnië en Herzegovina", "", 19951214, 0, 49},                                              // BIH nl official
	{"Byelorussian SSR", "the", 0, 19910919, 106},                                               // BLR en short
	{"Belarus", "", 19910919, 0, 55},                                                            // BLR en short
	{"Byelorussian Soviet Socialist Republic", "the", 0, 19910919, 104},                         // BLR en official
	{"Republic of Belarus", "the", 19910919, 0, 660},                                            // BLR en official
	{"Byelorussian Soviet Socialist Republic", "the", 0, 19910919, 104},                         // BLR en un
	{"Belarus", "", 19910919, 0, 55},                                                            // BLR en un
	{"Wit-Russische SSR", "de", 0, 19910919, 693},                                               // BLR nl short
	{"Belarus", "", 19910919, 0, 34},                                                            // BLR nl short
	{"Wit-Russische Socialistische Sovjetrepubliek", "de", 0, 19910919, 692},                    // BLR nl official
	{"Republiek Belarus", "de", 19910919, 0, 418},                                               // BLR nl official
	{"Canada", "", 0, 0, 120},                                                                   // CAN en short
	{"Canada", "", 0, 0, 120},                                                                   // CAN en official
	{"Canada", "", 0, 0, 120},                                                                   // CAN en un
	{"Canada", "", 0, 0, 70},                                                                    // CAN nl short
	{"Canada", "", 0, 0, 70},                                                                    // CAN nl official
	{"Switzerland", "", 0, 0, 915},                                                              // CHE en short
	{"Swiss Confederation", "the", 0, 0, 914},                                                   // CHE en official
	{"Switzerland", "", 0, 0, 915},                                                              // CHE en un
	{"Zwitserland", "", 0, 0, 706},                                                              // CHE nl short
	{"Zwitserse Bondsstaat", "de", 0, 0, 707},                                                   // CHE nl official
	{"Czechoslovakia", "", 0, 19930101, 196},                                                    // CSK en short
	{"Czechoslovak Republic", "the", 0, 19600711, 194},                                          // CSK en official
	{"Czechoslovak Socialist Republic", "the", 19600711, 19900329, 195},                         // CSK en official
	{"Czechoslovak Federative Republic", "the", 19900329, 19900423, 193},                        // CSK en official
	{"Czech and Slovak Federal Republic", "the", 19900423, 19930101, 187},                       // CSK en official
	{"Czechoslovakia", "", 0, 19930101, 196},                                                    // CSK en un
	{"Tsjecho-Slowakije", "", 0, 19930101, 632},                                                 // CSK nl short
	{"Tsjechoslowaakse Republiek", "de", 0, 19600711, 634},                                      // CSK nl official
	{"Tsjechoslowaakse Socialistische Republiek", "de", 19600711, 19900329, 635},                // CSK nl official
	{"Tsjechoslowaakse Federatieve Republiek", "de", 19900329, 19900420, 633},                   // CSK nl official
	{"Tsjechische en Slowaakse Federatieve Republiek", "de", 19900420, 19930101, 630},           // CSK nl official
	{"Czech Republic", "the", 0, 20160517, 188},                                                 // CZE en short
	{"Czechia", "", 20160517, 0, 191},                                                           // CZE en short
	{"Czech Republic", "the", 0, 0, 188},                                                        // CZE en official
	{"Czech Republic", "the", 0, 20160517, 188},                                                 // CZE en un
	{"Czechia", "", 20160517, 0, 191},                                                           // CZE en un
	{"Tsjechië", "", 0, 0, 629},                                                                 // CZE nl short
	{"Tsjechische Republiek", "de", 0, 0, 631},                                                  // CZE nl official
	{"East Germany", "", 0, 19901003, 228},                                                      // DDR en short
	{"German Democratic Republic", "the", 0, 19901003, 303},                                     // DDR en official
	{"German Democratic Republic", "the", 0, 19901003, 303},                                     // DDR en un
	{"Duitse Democratische Republiek", "de", 0, 19901003, 125},                                  // DDR nl short
	{"Duitse Democratische Republiek", "de", 0, 19901003, 125},                                  // DDR nl official
	{"West Germany", "", 0, 19901003, 1027},                                                     // DEU en short
	{"Germany", "", 19901003, 0, 305},                                                           // DEU en short
	{"Federal Republic of Germany", "the", 0, 0, 268},                                           // DEU en official
	{"Germany, Federal Republic of", "", 0, 19901003, 307},                                      // DEU en un
	{"Germany", "", 19901003, 0, 305},                                                           // DEU en un
	{"Bondsrepubliek Duitsland", "de", 0, 19901003, 47},                                         // DEU nl short
	{"Duitsland", "", 19901003, 0, 127},                                                         // DEU nl short
	{"Bondsrepubliek Duitsland", "de", 0, 0, 47},                                                // DEU nl official
	{"Denmark", "", 0, 0, 219},                                                                  // DNK en short
	{"Kingdom of Denmark", "the", 0, 0, 425},                                                    // DNK en official
	{"Denmark", "", 0, 0, 219},                                                                  // DNK en un
	{"Denemarken", "", 0, 0, 119},                                                               // DNK nl short
	{"Koninkrijk Denemarken", "het", 0, 0, 275},                                                 // DNK nl official
	{"Spain", "", 0, 0, 881},                                                                    // ESP en short
	{"Spanish State", "the", 0, 19751122, 883},                                                  // ESP en official
	{"Kingdom of Spain", "the", 19751122, 0, 441},                                               // ESP en official
	{"Spain", "", 0, 0, 881},                                                                    // ESP en un
	{"Spanje", "", 0, 0, 590},                                                                   // ESP nl short
	{"Spaanse Staat", "de", 0, 19751122, 589},                                                   // ESP nl official
	{"Koninkrijk Spanje", "het", 19751122, 0, 293},                                              // ESP nl official
	{"Estonia", "", 0, 0, 242},                                                                  // EST en short
	{"Republic of Estonia", "the", 0, 0, 686},                                                   // EST en official
	{"Estonia", "", 0, 0, 242},                                                                  // EST en un
	{"Estland", "", 0, 0, 134},                                                                  // EST nl short
	{"Republiek Estland", "de", 0, 0, 446},                                                      // EST nl official
	{"Finland", "", 0, 0, 280},                                                                  // FIN en short
	{"Republic of Finland", "the", 0, 0, 689},                                                   // FIN en official
	{"Finland", "", 0, 0, 280},                                                                  // FIN en un
	{"Finland", "", 0, 0, 162},                                                                  // FIN nl short
	{"Republiek Finland", "de", 0, 0, 449},                                                      // FIN nl official
	{"France", "", 0, 0, 282},                                                                   // FRA en short
	{"French Republic", "the", 0, 0, 291},                                                       // FRA en official
	{"France", "", 0, 0, 282},                                                                   // FRA en un
	{"Frankrijk", "", 0, 0, 163},                                                                // FRA nl short
	{"Franse Republiek", "de", 0, 0, 168},                                                       // FRA nl official
	{"United Kingdom", "the", 0, 0, 989},                                                        // GBR en short
	{"United Kingdom of Great Britain and Northern Ireland", "the", 0, 0, 990},                  // GBR en official
	{"United Kingdom of Great Britain and Northern Ireland", "the", 0, 0, 990},                  // GBR en un
	{"Verenigd Koninkrijk", "het", 0, 0, 655},                                                   // GBR nl short
	{"Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland", "het", 0, 0, 657},             // GBR nl official
	{"Georgia", "", 0, 0, 300},                                                                  // GEO en short
	{"Republic of Georgia", "the", 0, 19950824, 690},                                            // GEO en official
	{"Georgia", "", 19950824, 0, 300},                                                           // GEO en official
	{"Georgia", "", 0, 0, 300},                                                                  // GEO en un
	{"Georgië", "", 0, 0, 181},                                                                  // GEO nl short
	{"Republiek Georgië", "de", 0, 19950824, 452},                                               // GEO nl official
	{"Georgië", "", 19950824, 0, 181},                                                           // GEO nl official
	{"Greece", "", 0, 0, 316},                                                                   // GRC en short
	{"Kingdom of Greece", "the", 0, 19730601, 428},                                              // GRC en official
	{"Hellenic Republic", "the", 19730601, 0, 347},                                              // GRC en official
	{"Greece", "", 0, 0, 316},                                                                   // GRC en un
	{"Griekenland", "", 0, 0, 189},                                                              // GRC nl short
	{"Koninkrijk Griekenland", "het", 0, 19730601, 279},                                         // GRC nl official
	{"Helleense Republiek", "de", 19730601, 0, 211},                                             // GRC nl official
	{"Croatia", "", 0, 0, 178},                                                                  // HRV en short
	{"Republic of Croatia", "the", 0, 0, 677},                                                   // HRV en official
	{"Croatia", "", 0, 0, 178},                                                                  // HRV en un
	{"Kroatië", "", 0, 0, 300},                                                                  // HRV nl short
	{"Republiek Kroatië", "de", 0, 0, 475},                                                      // HRV nl official
	{"Hungary", "", 0, 0, 358},                                                                  // HUN en short
	{"Kingdom of Hungary", "the", 0, 19460201, 429},                                             // HUN en official
	{"Republic of Hungary", "the", 19460201, 19490820, 698},                                     // HUN en official
	{"Hungarian People's Republic", "the", 19490820, 19891023, 357},                             // HUN en official
	{"Republic of Hungary", "the", 19891023, 20120101, 698},                                     // HUN en official
	{"Hungary", "", 20120101, 0, 358},                                                           // HUN en official
	{"Hungary", "", 0, 0, 358},                                                                  // HUN en un
	{"Hongarije", "", 0, 0, 215},                                                                // HUN nl short
	{"Koninkrijk Hongarije", "het", 0, 19460201, 280},                                           // HUN nl official
	{"Hongaarse Republiek", "de", 19460201, 19490820, 213},                                      // HUN nl official
	{"Hongaarse Volksrepubliek", "de", 19490820, 19891023, 214},                                 // HUN nl official
	{"Republiek Hongarije", "de", 19891023, 20120101, 460},                                      // HUN nl official
	{"Hongarije", "", 20120101, 0, 215},                                                         // HUN nl official
	{"Ireland", "", 0, 0, 378},                                                                  // IRL en short
	{"Ireland", "", 0, 0, 378},                                                                  // IRL en official
	{"Ireland", "", 0, 0, 378},                                                                  // IRL en un
	{"Ierland", "", 0, 0, 219},                                                                  // IRL nl short
	{"Ierland", "", 0, 0, 219},                                                                  // IRL nl official
	{"Iceland", "", 0, 0, 361},                                                                  // ISL en short
	{"Republic of Iceland", "the", 0, 20220101, 700},                                            // ISL en official
	{"Iceland", "", 20220101, 0, 361},                                                           // ISL en official
	{"Iceland", "", 0, 0, 361},                                                                  // ISL en un
	{"IJsland", "", 0, 0, 221},                                                                  // ISL nl short
	{"IJsland", "", 0, 0, 221},                                                                  // ISL nl official
	{"Israel", "", 0, 0, 391},                                                                   // ISR en short
	{"State of Israel", "the", 0, 0, 888},                                                       // ISR en official
	{"Israel", "", 0, 0, 391},                                                                   // ISR en un
	{"Israël", "", 0, 0, 237},                                                                   // ISR nl short
	{"Staat Israël", "de", 0, 0, 597},                                                           // ISR nl official
	{"Italy", "", 0, 0, 394},                                                                    // ITA en short
	{"Kingdom of Italy", "the", 0, 19460618, 431},                                               // ITA en official
	{"Italian Republic", "the", 19460618, 0, 393},                                               // ITA en official
	{"Italy", "", 0, 0, 394},                                                                    // ITA en un
	{"Italië", "", 0, 0, 239},                                                                   // ITA nl short
	{"Koninkrijk Italië", "het", 0, 19460618, 282},                                              // ITA nl official
	{"Italiaanse Republiek", "de", 19460618, 0, 238},                                            // ITA nl official
	{"Liechtenstein", "", 0, 0, 477},                                                            // LIE en short
	{"Principality of Liechtenstein", "the", 0, 0, 644},                                         // LIE en official
	{"Liechtenstein", "", 0, 0, 477},                                                            // LIE en un
	{"Liechtenstein", "", 0, 0, 310},                                                            // LIE nl short
	{"Vorstendom Liechtenstein", "het", 0, 0, 685},                                              // LIE nl official
	{"Lithuania", "", 0, 0, 479},                                                                // LTU en short
	{"Republic of Lithuania", "the", 0, 0, 714},                                                 // LTU en official
	{"Lithuania", "", 0, 0, 479},                                                                // LTU en un
	{"Litouwen", "", 0, 0, 311},                                                                 // LTU nl short
	{"Republiek Litouwen", "de", 0, 0, 479},                                                     // LTU nl official
	{"Luxembourg", "", 0, 0, 483},                                                               // LUX en short
	{"Grand Duchy of Luxembourg", "the", 0, 0, 314},                                             // LUX en official
	{"Luxembourg", "", 0, 0, 483},                                                               // LUX en un
	{"Luxemburg", "", 0, 0, 314},                                                                // LUX nl short
	{"Groothertogdom Luxemburg", "het", 0, 0, 192},                                              // LUX nl official
	{"Latvia", "", 0, 0, 461},                                                                   // LVA en short
	{"Republic of Latvia", "the", 0, 0, 712},                                                    // LVA en official
	{"Latvia", "", 0, 0, 461},                                                                   // LVA en un
	{"Letland", "", 0, 0, 303},                                                                  // LVA nl short
	{"Republiek Letland", "de", 0, 0, 476},                                                      // LVA nl official
	{"Monaco", "", 0, 0, 527},                                                                   // MCO en short
	{"Principality of Monaco", "the", 0, 0, 645},                                                // MCO en official
	{"Monaco", "", 0, 0, 527},                                                                   // MCO en un
	{"Monaco", "", 0, 0, 341},                                                                   // MCO nl short
	{"Vorstendom Monaco", "het", 0, 0, 686},                                                     // MCO nl official
	{"Moldova", "", 0, 0, 526},                                                                  // MDA en short
	{"Republic of Moldova", "the", 0, 0, 722},                                                   // MDA en official
	{"Republic of Moldova", "the", 0, 0, 722},                                                   // MDA en un
	{"Moldavië", "", 0, 0, 340},                                                                 // MDA nl short
	{"Republiek Moldavië", "de", 0, 0, 485},                                                     // MDA nl official
	{"Macedonia", "", 0, 20190212, 489},                                                         // MKD en short
	{"North Macedonia", "", 20190212, 0, 581},                                                   // MKD en short
	{"Republic of Macedonia", "the", 0, 20190212, 715},                                          // MKD en official
	{"Republic of North Macedonia", "the", 20190212, 0, 729},                                    // MKD en official
	{"The former Yugoslav Republic of Macedonia", "", 0, 20190214, 935},                         // MKD en un
	{"North Macedonia", "", 20190214, 0, 581},                                                   // MKD en un
	{"Macedonië", "", 0, 20190212, 317},                                                         // MKD nl short
	{"Noord-Macedonië", "", 20190212, 0, 369},                                                   // MKD nl short
	{"Voormalige Joegoslavische Republiek Macedonië", "de", 0, 20190212, 683},                   // MKD nl official
	{"Republiek Noord-Macedonië", "de", 20190212, 0, 492},                                       // MKD nl official
	{"Malta", "", 0, 0, 506},                                                                    // MLT en short
	{"Malta", "", 0, 19741213, 506},                                                             // MLT en official
	{"Republic of Malta", "the", 19741213, 0, 720},                                              // MLT en official
	{"Malta", "", 0, 0, 506},                                                                    // MLT en un
	{"Malta", "", 0, 0, 326},                                                                    // MLT nl short
	{"Malta", "", 0, 19741213, 326},                                                             // MLT nl official
	{"Republiek Malta", "de", 19741213, 0, 483},                                                 // MLT nl official
	{"Montenegro", "", 0, 0, 533},                                                               // MNE en short
	{"Republic of Montenegro", "the", 0, 20071022, 724},                                         // MNE en official
	{"Montenegro", "", 20071022, 0, 533},                                                        // MNE en official
	{"Montenegro", "", 0, 0, 533},                                                               // MNE en un
	{"Montenegro", "", 0, 0, 345},                                                               // MNE nl short
	{"Republiek Montenegro", "de", 0, 20071022, 486},                                            // MNE nl official
	{"Montenegro", "", 20071022, 0, 345},                                                        // MNE nl official
	{"Netherlands", "the", 0, 0, 553},                                                           // NLD en short
	{"Kingdom of the Netherlands", "the", 0, 0, 445},                                            // NLD en official
	{"Netherlands", "the", 0, 20231102, 553},                                                    // NLD en un
	{"Netherlands (Kingdom of the)", "the", 20231102, 0, 555},                                   // NLD en un
	{"Nederland", "", 0, 0, 353},                                                                // NLD nl short
	{"Koninkrijk der Nederlanden", "het", 0, 0, 276},                                            // NLD nl official
	{"Norway", "", 0, 0, 586},                                                                   // NOR en short
	{"Kingdom of Norway", "the", 0, 0, 437},                                                     // NOR en official
	{"Norway", "", 0, 0, 586},                                                                   // NOR en un
	{"Noorwegen", "", 0, 0, 371},                                                                // NOR nl short
	{"Koninkrijk Noorwegen", "het", 0, 0, 289},                                                  // NOR nl official
	{"New Zealand", "", 0, 0, 565},                                                              // NZL en short
	{"New Zealand", "", 0, 0, 565},                                                              // NZL en official
	{"New Zealand", "", 0, 0, 565},                                                              // NZL en un
	{"Nieuw-Zeeland", "", 0, 0, 362},                                                            // NZL nl short
	{"Nieuw-Zeeland", "", 0, 0, 362},                                                            // NZL nl official
	{"Poland", "", 0, 0, 637},                                                                   // POL en short
	{"Republic of Poland", "the", 0, 19520722, 735},                                             // POL en official
	{"Polish People's Republic", "the", 19520722, 19891231, 639},                                // POL en official
	{"Republic of Poland", "the", 19891231, 0, 735},                                             // POL en official
	{"Poland", "", 0, 0, 637},                                                                   // POL en un
	{"Polen", "", 0, 0, 405},                                                                    // POL nl short
	{"Republiek Polen", "de", 0, 19520722, 502},                                                 // POL nl official
	{"Volksrepubliek Polen", "de", 19520722, 19891231, 679},                                     // POL nl official
	{"Republiek Polen", "de", 19891231, 0, 502},                                                 // POL nl official
	{"Portugal", "", 0, 0, 640},                                                                 // PRT en short
	{"Portuguese Republic", "the", 0, 0, 642},                                                   // PRT en official
	{"Portugal", "", 0, 0, 640},                                                                 // PRT en un
	{"Portugal", "", 0, 0, 406},                                                                 // PRT nl short
	{"Portugese Republiek", "de", 0, 0, 407},                                                    // PRT nl official
	{"Romania", "", 0, 0, 786},                                                                  // ROU en short
	{"Kingdom of Romania", "the", 0, 19471230, 438},                                             // ROU en official
	{"Romanian People's Republic", "the", 19471230, 19650821, 789},                              // ROU en official
	{"Socialist Republic of Romania", "the", 19650821, 19891228, 857},                           // ROU en official
	{"Romania", "", 19891228, 0, 786},                                                           // ROU en official
	{"Romania", "", 0, 0, 786},                                                                  // ROU en un
	{"Roemenië", "", 0, 0, 536},                                                                 // ROU nl short
	{"Koninkrijk Roemenië", "het", 0, 19471230, 290},                                            // ROU nl official
	{"Volksrepubliek Roemenië", "de", 19471230, 19650821, 680},                                  // ROU nl official
	{"Socialistische Republiek Roemenië", "de", 19650821, 19891228, 578},                        // ROU nl official
	{"Roemenië", "", 19891228, 0, 536},                                                          // ROU nl official
	{"Soviet Union", "the", 0, 19911224, 880},                                                   // RUS en short
	{"Russia", "", 19911224, 0, 790},                                                            // RUS en short
	{"Union of Soviet Socialist Republics", "the", 0, 19911224, 980},                            // RUS en official
	{"Russian Federation", "the", 19911224, 0, 791},                                             // RUS en official
	{"Union of Soviet Socialist Republics", "the", 0, 19911224, 980},                            // RUS en un
	{"Russian Federation", "the", 19911224, 0, 791},                                             // RUS en un
	{"Sovjet-Unie", "de", 0, 19911224, 588},                                                     // RUS nl short
	{"Rusland", "", 19911224, 0, 538},                                                           // RUS nl short
	{"Unie van Socialistische Sovjetrepublieken", "de", 0, 19911224, 648},                       // RUS nl official
	{"Russische Federatie", "de", 19911224, 0, 539},                                             // RUS nl official
	{"San Marino", "", 0, 0, 824},                                                               // SMR en short
	{"Republic of San Marino", "the", 0, 0, 738},                                                // SMR en official
	{"San Marino", "", 0, 0, 824},                                                               // SMR en un
	{"San Marino", "", 0, 0, 557},                                                               // SMR nl short
	{"Republiek San Marino", "de", 0, 0, 505},                                                   // SMR nl official
	{"Yugoslavia", "", 20001101, 20030204, 1035},                                                // SRB en short
	{"Serbia and Montenegro", "", 20030204, 20060603, 834},                                      // SRB en short
	{"Serbia", "", 20060603, 0, 832},                                                            // SRB en short
	{"Federal Republic of Yugoslavia", "the", 20001101, 20030204, 271},                          // SRB en official
	{"Serbia and Montenegro", "", 20030204, 20060603, 834},                                      // SRB en official
	{"Republic of Serbia", "the", 20060603, 0, 740},                                             // SRB en official
	{"Yugoslavia", "", 20001101, 20030204, 1035},                                                // SRB en un
	{"Serbia and Montenegro", "", 20030204, 20060603, 834},                                      // SRB en un
	{"Serbia", "", 20060603, 0, 832},                                                            // SRB en un
	{"Joegoslavië", "", 20001101, 20030204, 248},                                                // SRB nl short
	{"Servië en Montenegro", "", 20030204, 20060603, 562},                                       // SRB nl short
	{"Servië", "", 20060603, 0, 561},                                                            // SRB nl short
	{"Federale Republiek Joegoslavië", "de", 20001101, 20030204, 147},                           // SRB nl official
	{"Servië en Montenegro", "", 20030204, 20060603, 562},                                       // SRB nl official
	{"Republiek Servië", "de", 20060603, 0, 507},                                                // SRB nl official
	{"Slovakia", "", 0, 0, 850},                                                                 // SVK en short
	{"Slovak Republic", "the", 0, 0, 849},                                                       // SVK en official
	{"Slovakia", "", 0, 0, 850},                                                                 // SVK en un
	{"Slowakije", "", 0, 0, 575},                                                                // SVK nl short
	{"Slowaakse Republiek", "de", 0, 0, 574},                                                    // SVK nl official
	{"Slovenia", "", 0, 0, 852},                                                                 // SVN en short
	{"Republic of Slovenia", "the", 0, 0, 744},                                                  // SVN en official
	{"Slovenia", "", 0, 0, 852},                                                                 // SVN en un
	{"Slovenië", "", 0, 0, 573},                                                                 // SVN nl short
	{"Republiek Slovenië", "de", 0, 0, 510},                                                     // SVN nl official
	{"Sweden", "", 0, 0, 912},                                                                   // SWE en short
	{"Kingdom of Sweden", "the", 0, 0, 443},                                                     // SWE en official
	{"Sweden", "", 0, 0, 912},                                                                   // SWE en un
	{"Zweden", "", 0, 0, 705},                                                                   // SWE nl short
	{"Koninkrijk Zweden", "het", 0, 0, 298},                                                     // SWE nl official
	{"Turkey", "", 0, 20220601, 952},                                                            // TUR en short
	{"Türkiye", "", 20220601, 0, 954},                                                           // TUR en short
	{"Republic of Turkey", "the", 0, 20220601, 770},                                             // TUR en official
	{"Republic of Türkiye", "the", 20220601, 0, 771},                                            // TUR en official
	{"Turkey", "", 0, 20220601, 952},                                                            // TUR en un
	{"Türkiye", "", 20220601, 0, 954},                                                           // TUR en un
	{"Turkije", "", 0, 0, 637},                                                                  // TUR nl short
	{"Republiek Turkije", "de", 0, 0, 522},                                                      // TUR nl official
	{"Ukrainian SSR", "the", 0, 19910824, 974},                                                  // UKR en short
	{"Ukraine", "", 19910824, 0, 969},                                                           // UKR en short
	{"Ukrainian Soviet Socialist Republic", "the", 0, 19910824, 972},                            // UKR en official
	{"Ukraine", "", 19910824, 0, 969},                                                           // UKR en official
	{"Ukrainian Soviet Socialist Republic", "the", 0, 19910824, 972},                            // UKR en un
	{"Ukraine", "", 19910824, 0, 969},                                                           // UKR en un
	{"Oekraïense SSR", "de", 0, 19910824, 379},                                                  // UKR nl short
	{"Oekraïne", "", 19910824, 0, 380},                                                          // UKR nl short
	{"Oekraïense Socialistische Sovjetrepubliek", "de", 0, 19910824, 378},                       // UKR nl official
	{"Oekraïne", "", 19910824, 0, 380},                                                          // UKR nl official
	{"United States", "the", 0, 0, 1000},                                                        // USA en short
	{"United States of America", "the", 0, 0, 1004},                                             // USA en official
	{"United States of America", "the", 0, 0, 1004},                                             // USA en un
	{"Verenigde Staten", "de", 0, 0, 666},                                                       // USA nl short
	{"Verenigde Staten van Amerika", "de", 0, 0, 667},                                           // USA nl official
	{"Yugoslavia", "", 0, 20001101, 1035},                                                       // YUG en short
	{"Democratic Federal Yugoslavia", "", 0, 19451129, 200},                                     // YUG en official
	{"Federal People's Republic of Yugoslavia", "the", 19451129, 19630407, 266},                 // YUG en official
	{"Socialist Federal Republic of Yugoslavia", "the", 19630407, 20001101, 855},                // YUG en official
	{"Yugoslavia", "", 0, 20001101, 1035},                                                       // YUG en un
	{"Joegoslavië", "", 0, 20001101, 248},                                                       // YUG nl short
	{"Democratisch Federatief Joegoslavië", "", 0, 19451129, 100},                               // YUG nl official
	{"Federatieve Volksrepubliek Joegoslavië", "de", 19451129, 19630407, 158},                   // YUG nl official
	{"Socialistische Federatieve Republiek Joegoslavië", "de", 19630407, 20001101, 577},         // YUG nl official
	{"Angola", "", 0, 0, 18},                                                                    // AGO en short
	{"People's Republic of Angola", "the", 0, 19920825, 617},                                    // AGO en official
	{"Republic of Angola", "the", 19920825, 0, 656},                                             // AGO en official
	{"Angola", "", 0, 0, 18},                                                                    // AGO en un
	{"Angola", "", 0, 0, 13},                                                                    // AGO nl short
	{"Volksrepubliek Angola", "de", 0, 19920827, 672},                                           // AGO nl official
	{"Republiek Angola", "de", 19920827, 0, 415},                                                // AGO nl official
	{"Burundi", "", 0, 0, 102},                                                                  // BDI en short
	{"Kingdom of Burundi", "the", 0, 19661128, 422},                                             // BDI en official
	{"Republic of Burundi", "the", 19661128, 0, 666},                                            // BDI en official
	{"Burundi", "", 0, 0, 102},                                                                  // BDI en un
	{"Burundi", "", 0, 0, 64},                                                                   // BDI nl short
	{"Koninkrijk Burundi", "het", 0, 19661128, 272},                                             // BDI nl official
	{"Republiek Burundi", "de", 19661128, 0, 424},                                               // BDI nl official
	{"Dahomey", "", 0, 19751130, 198},                                                           // BEN en short
	{"Benin", "", 19751130, 0, 62},                                                              // BEN en short
	{"Republic of Dahomey", "the", 0, 19751130, 680},                                            // BEN en official
	{"People's Republic of Benin", "the", 19751130, 19900301, 619},                              // BEN en official
	{"Republic of Benin", "the", 19900301, 0, 661},                                              // BEN en official
	{"Dahomey", "", 0, 19751202, 198},                                                           // BEN en un
	{"Benin", "", 19751202, 0, 62},                                                              // BEN en un
	{"Dahomey", "", 0, 19751130, 99},                                                            // BEN nl short
	{"Benin", "", 19751130, 0, 38},                                                              // BEN nl short
	{"Republiek Dahomey", "de", 0, 19751130, 434},                                               // BEN nl official
	{"Volksrepubliek Benin", "de", 19751130, 19900301, 674},                                     // BEN nl official
	{"Republiek Benin", "de", 19900301, 0, 419},                                                 // BEN nl official
	{"Upper Volta", "", 0, 19840804, 1009},                                                      // BFA en short
	{"Burkina Faso", "", 19840804, 0, 97},                                                       // BFA en short
	{"Republic of Upper Volta", "the", 0, 19840804, 773},                                        // BFA en official
	{"Burkina Faso", "", 19840804, 0, 97},                                                       // BFA en official
	{"Upper Volta", "", 0, 19840804, 1009},                                                      // BFA en un
	{"Burkina Faso", "", 19840804, 0, 97},                                                       // BFA en un
	{"Opper-Volta", "", 0, 19840804, 391},                                                       // BFA nl short
	{"Burkina Faso", "", 19840804, 0, 62},                                                       // BFA nl short
	{"Republiek Opper-Volta", "de", 0, 19840804, 496},                                           // BFA nl official
	{"Burkina Faso", "", 19840804, 0, 62},                                                       // BFA nl official
	{"Botswana", "", 0, 0, 79},                                                                  // BWA en short
	{"Republic of Botswana", "the", 0, 0, 664},                                                  // BWA en official
	{"Botswana", "", 0, 0, 79},                                                                  // BWA en un
	{"Botswana", "", 0, 0, 51},                                                                  // BWA nl short
	{"Republiek Botswana", "de", 0, 0, 422},                                                     // BWA nl official
	{"Central African Republic", "the", 0, 19761204, 131},                                       // CAF en short
	{"Central African Empire", "the", 19761204, 19790920, 128},                                  // CAF en short
	{"Central African Republic", "the", 19790920, 0, 131},                                       // CAF en short
	{"Central African Republic", "the", 0, 19761204, 131},                                       // CAF en official
	{"Central African Empire", "the", 19761204, 19790920, 128},                                  // CAF en official
	{"Central African Republic", "the", 19790920, 0, 131},                                       // CAF en official
	{"Central African Republic", "the", 0, 19761220, 131},                                       // CAF en un
	{"Central African Empire", "the", 19761220, 19790925, 128},                                  // CAF en un
	{"Central African Republic", "the", 19790925, 0, 131},                                       // CAF en un
	{"Centraal-Afrikaanse Republiek", "de", 0, 19761220, 74},                                    // CAF nl short
	{"Centraal-Afrikaans Keizerrijk", "het", 19761220, 19790921, 72},                            // CAF nl short
	{"Centraal-Afrikaanse Republiek", "de", 19790921, 0, 74},                                    // CAF nl short
	{"Centraal-Afrikaanse Republiek", "de", 0, 19761204, 74},                                    // CAF nl official
	{"Centraal-Afrikaans Keizerrijk", "het", 19761204, 19790921, 72},                            // CAF nl official
	{"Centraal-Afrikaanse Republiek", "de", 19790921, 0, 74},                                    // CAF nl official
	{"Ivory Coast", "the", 0, 19860101, 396},                                                    // CIV en short
	{"Côte d'Ivoire", "", 19860101, 0, 176},                                                     // CIV en short
	{"Republic of the Ivory Coast", "the", 0, 19860101, 760},                                    // CIV en official
	{"Republic of Côte d'Ivoire", "the", 19860101, 0, 676},                                      // CIV en official
	{"Ivory Coast", "the", 0, 19860101, 396},                                                    // CIV en un
	{"Côte d'Ivoire", "", 19860101, 0, 176},                                                     // CIV en un
	{"Ivoorkust", "", 0, 0, 240},                                                                // CIV nl short
	{"Republiek Ivoorkust", "de", 0, 0, 464},                                                    // CIV nl official
	{"Cameroon", "", 0, 0, 117},                                                                 // CMR en short
	{"Republic of Cameroon", "the", 0, 19611001, 668},                                           // CMR en official
	{"Federal Republic of Cameroon", "the", 19611001, 19720602, 267},                            // CMR en official
	{"United Republic of Cameroon", "the", 19720602, 19840204, 994},                             // CMR en official
	{"Republic of Cameroon", "the", 19840204, 0, 668},                                           // CMR en official
	{"Cameroon", "", 0, 19750310, 117},                                                          // CMR en un
	{"United Republic of Cameroon", "the", 19750310, 19840204, 994},                             // CMR en un
	{"Cameroon", "", 19840204, 0, 117},                                                          // CMR en un
	{"Kameroen", "", 0, 0, 254},                                                                 // CMR nl short
	{"Republiek Kameroen", "de", 0, 19611001, 467},                                              // CMR nl official
	{"Federale Republiek Kameroen", "de", 19611001, 19720602, 148},                              // CMR nl official
	{"Verenigde Republiek Kameroen", "de", 19720602, 19840204, 663},                             // CMR nl official
	{"Republiek Kameroen", "de", 19840204, 0, 467},                                              // CMR nl official
	{"Congo (Leopoldville)", "the", 0, 19640801, 169},                                           // COD en short
	{"Democratic Republic of the Congo", "the", 19640801, 19711027, 208},                        // COD en short
	{"Zaire", "", 19711027, 19970517, 1039},                                                     // COD en short
	{"Democratic Republic of the Congo", "the", 19970517, 0, 208},                               // COD en short
	{"Republic of the Congo", "the", 0, 19640801, 754},                                          // COD en official
	{"Democratic Republic of the Congo", "the", 19640801, 19711027, 208},                        // COD en official
	{"Republic of Zaire", "the", 19711027, 19970517, 780},                                       // COD en official
	{"Democratic Republic of the Congo", "the", 19970517, 0, 208},                               // COD en official
	{"Congo (Leopoldville)", "the", 0, 19640801, 169},                                           // COD en un
	{"Congo (Democratic Republic of)", "the", 19640801, 19711027, 168},                          // COD en un
	{"Zaire", "", 19711027, 19970517, 1039},                                                     // COD en un
	{"Democratic Republic of the Congo", "the", 19970517, 0, 208},                               // COD en un
	{"Congo-Leopoldstad", "", 0, 19711027, 90},                                                  // COD nl short
	{"Zaïre", "", 19711027, 19970517, 694},                                                      // COD nl short
	{"Democratische Republiek Congo", "de", 19970517, 0, 105},                                   // COD nl short
	{"Republiek Congo (Leopoldstad)", "de", 0, 19640801, 430},                                   // COD nl official
	{"Democratische Republiek Congo", "de", 19640801, 19711027, 105},                            // COD nl official
	{"Republiek Zaïre", "de", 19711027, 19970517, 527},                                          // COD nl official
	{"Democratische Republiek Congo", "de", 19970517, 0, 105},                                   // COD nl official
	{"Congo", "the", 0, 0, 165},                                                                 // COG en short
	{"Republic of the Congo", "the", 0, 19700101, 754},                                          // COG en official
	{"People's Republic of the Congo", "the", 19700101, 19910610, 624},                          // COG en official
	{"Republic of the Congo", "the", 19910610, 0, 754},                                          // COG en official
	{"Congo (Brazzaville)", "the", 0, 19711115, 167},                                            // COG en un
	{"Congo", "the", 19711115, 0, 165},                                                          // COG en un
	{"Congo-Brazzaville", "", 0, 19711027, 89},                                                  // COG nl short
	{"Congo", "", 19711027, 0, 88},                                                              // COG nl short
	{"Republiek Congo", "de", 0, 19700103, 428},                                                 // COG nl official
	{"Volksrepubliek Congo", "de", 19700103, 19910604, 677},                                     // COG nl official
	{"Republiek Congo", "de", 19910604, 0, 428},                                                 // COG nl official
	{"Comoros", "the", 0, 0, 163},                                                               // COM en short
	{"State of the Comoros", "the", 0, 19781001, 896},                                           // COM en official
	{"Federal Islamic Republic of the Comoros", "the", 19781001, 20011223, 265},                 // COM en official
	{"Union of the Comoros", "the", 20011223, 0, 982},                                           // COM en official
	{"Comoros", "the", 0, 0, 163},                                                               // COM en un
	{"Comoren", "de", 0, 0, 87},                                                                 // COM nl short
	{"Staat der Comoren", "de", 0, 19781001, 595},                                               // COM nl official
	{"Islamitische Bondsrepubliek der Comoren", "de", 19781001, 20011223, 228},                  // COM nl official
	{"Unie der Comoren", "de", 20011223, 0, 644},                                                // COM nl official
	{"Cape Verde", "", 0, 20131024, 123},                                                        // CPV en short
	{"Cabo Verde", "", 20131024, 0, 107},                                                        // CPV en short
	{"Republic of Cape Verde", "the", 0, 20131024, 670},                                         // CPV en official
	{"Republic of Cabo Verde", "the", 20131024, 0, 667},                                         // CPV en official
	{"Cape Verde", "", 0, 20131024, 123},                                                        // CPV en un
	{"Cabo Verde", "", 20131024, 0, 107},                                                        // CPV en un
	{"Kaapverdië", "", 0, 0, 253},                                                               // CPV nl short
	{"Republiek Kaapverdië", "de", 0, 0, 466},                                                   // CPV nl official
	{"Djibouti", "", 0, 0, 221},                                                                 // DJI en short
	{"Republic of Djibouti", "the", 0, 0, 681},                                                  // DJI en official
	{"Djibouti", "", 0, 0, 221},                                                                 // DJI en un
	{"Djibouti", "", 0, 0, 120},                                                                 // DJI nl short
	{"Republiek Djibouti", "de", 0, 0, 441},                                                     // DJI nl official
	{"Algeria", "", 0, 0, 11},                                                                   // DZA en short
	{"People's Democratic Republic of Algeria", "the", 0, 0, 613},                               // DZA en official
	{"Algeria", "", 0, 0, 11},                                                                   // DZA en un
	{"Algerije", "", 0, 0, 7},                                                                   // DZA nl short
	{"Democratische Volksrepubliek Algerije", "de", 0, 0, 114},                                  // DZA nl official
	{"Zanzibar", "", 0, 19640426, 1043},                                                         // EAZ en short
	{"Sultanate of Zanzibar", "the", 0, 19640112, 902},                                          // EAZ en official
	{"People's Republic of Zanzibar", "the", 19640112, 19640426, 625},                           // EAZ en official
	{"Zanzibar", "", 0, 19640426, 1043},                                                         // EAZ en un
	{"Zanzibar", "", 0, 19640426, 696},                                                          // EAZ nl short
	{"Sultanaat Zanzibar", "het", 0, 19640112, 606},                                             // EAZ nl official
	{"Volksrepubliek Zanzibar", "de", 19640112, 19640426, 681},                                  // EAZ nl official
	{"Egypt", "", 0, 19580221, 232},                                                             // EGY en short
	{"United Arab Republic", "the", 19580221, 19710902, 986},                                    // EGY en short
	{"Egypt", "", 19710902, 0, 232},                                                             // EGY en short
	{"Kingdom of Egypt", "the", 0, 19530618, 426},                                               // EGY en official
	{"Republic of Egypt", "the", 19530618, 19580221, 683},                                       // EGY en official
	{"United Arab Republic", "the", 19580221, 19710902, 986},                                    // EGY en official
	{"Arab Republic of Egypt", "the", 19710902, 0, 29},                                          // EGY en official
	{"Egypt", "", 0, 19580221, 232},                                                             // EGY en un
	{"United Arab Republic", "the", 19580221, 19710902, 986},                                    // EGY en un
	{"Egypt", "", 19710902, 0, 232},                                                             // EGY en un
	{"Egypte", "", 0, 19580221, 129},                                                            // EGY nl short
	{"Verenigde Arabische Republiek", "de", 19580221, 19710902, 660},                            // EGY nl short
	{"Egypte", "", 19710902, 0, 129},                                                            // EGY nl short
	{"Koninkrijk Egypte", "het", 0, 19530618, 277},                                              // EGY nl official
	{"Republiek Egypte", "de", 19530618, 19580221, 443},                                         // EGY nl official
	{"Verenigde Arabische Republiek", "de", 19580221, 19710902, 660},                            // EGY nl official
	{"Arabische Republiek Egypte", "de", 19710902, 0, 20},                                       // EGY nl official
	{"Eritrea", "", 0, 0, 240},                                                                  // ERI en short
	{"State of Eritrea", "the", 0, 0, 887},                                                      // ERI en official
	{"Eritrea", "", 0, 0, 240},                                                                  // ERI en un
	{"Eritrea", "", 0, 0, 133},                                                                  // ERI nl short
	{"Staat Eritrea", "de", 0, 0, 596},                                                          // ERI nl official
	{"Ethiopia", "", 0, 0, 246},                                                                 // ETH en short
	{"Ethiopian Empire", "the", 0, 19750321, 249},                                               // ETH en official
	{"Socialist Ethiopia", "", 19750321, 19870910, 854},                                         // ETH en official
	{"People's Democratic Republic of Ethiopia", "the", 19870910, 19910528, 614},                // ETH en official
	{"Ethiopia", "", 19910528, 19950821, 246},                                                   // ETH en official
	{"Federal Democratic Republic of Ethiopia", "the", 19950821, 0, 263},                        // ETH en official
	{"Ethiopia", "", 0, 0, 246},                                                                 // ETH en un
	{"Ethiopië", "", 0, 0, 136},                                                                 // ETH nl short
	{"Keizerrijk Ethiopië", "het", 0, 19750321, 256},                                            // ETH nl official
	{"Socialistisch Ethiopië", "", 19750321, 19870910, 576},                                     // ETH nl official
	{"Democratische Volksrepubliek Ethiopië", "de", 19870910, 19910528, 115},                    // ETH nl official
	{"Ethiopië", "", 19910528, 19950821, 136},                                                   // ETH nl official
	{"Federale Democratische Republiek Ethiopië", "de", 19950821, 0, 144},                       // ETH nl official
	{"Gabon", "", 0, 0, 295},                                                                    // GAB en short
	{"Gabonese Republic", "the", 0, 0, 297},                                                     // GAB en official
	{"Gabon", "", 0, 0, 295},                                                                    // GAB en un
	{"Gabon", "", 0, 0, 171},                                                                    // GAB nl short
	{"Gabonese Republiek", "de", 0, 0, 172},                                                     // GAB nl official
	{"Ghana", "", 0, 0, 308},                                                                    // GHA en short
	{"Ghana", "", 0, 19600701, 308},                                                             // GHA en official
	{"Republic of Ghana", "the", 19600701, 0, 691},                                              // GHA en official
	{"Ghana", "", 0, 0, 308},                                                                    // GHA en un
	{"Ghana", "", 0, 0, 183},                                                                    // GHA nl short
	{"Ghana", "", 0, 19600701, 183},                                                             // GHA nl official
	{"Republiek Ghana", "de", 19600701, 0, 453},                                                 // GHA nl official
	{"Guinea", "", 0, 0, 334},                                                                   // GIN en short
	{"Republic of Guinea", "the", 0, 19781101, 693},                                             // GIN en official
	{"People's Revolutionary Republic of Guinea", "the", 19781101, 19840405, 626},               // GIN en official
	{"Republic of Guinea", "the", 19840405, 0, 693},                                             // GIN en official
	{"Guinea", "", 0, 0, 334},                                                                   // GIN en un
	{"Guinee", "", 0, 0, 201},                                                                   // GIN nl short
	{"Republiek Guinee", "de", 0, 19781101, 455},                                                // GIN nl official
	{"Revolutionaire Volksrepubliek Guinee", "de", 19781101, 19840403, 535},                     // GIN nl official
	{"Republiek Guinee", "de", 19840403, 0, 455},                                                // GIN nl official
	{"Gambia", "the", 0, 0, 298},                                                                // GMB en short
	{"The Gambia", "", 0, 19700424, 936},                                                        // GMB en official
	{"Republic of the Gambia", "the", 19700424, 20151211, 758},                                  // GMB en official
	{"Islamic Republic of the Gambia", "the", 20151211, 20170129, 386},                          // GMB en official
	{"Republic of the Gambia", "the", 20170129, 0, 758},                                         // GMB en official
	{"Gambia", "the", 0, 0, 298},                                                                // GMB en un
	{"Gambia", "", 0, 0, 173},                                                                   // GMB nl short
	{"Gambia", "", 0, 19700424, 173},                                                            // GMB nl official
	{"Republiek Gambia", "de", 19700424, 20151211, 450},                                         // GMB nl official
	{"Islamitische Republiek Gambia", "de", 20151211, 20170129, 230},                            // GMB nl official
	{"Republiek Gambia", "de", 20170129, 0, 450},                                                // GMB nl official
	{"Guinea-Bissau", "", 0, 0, 336},                                                            // GNB en short
	{"Republic of Guinea-Bissau", "the", 0, 0, 695},                                             // GNB en official
	{"Guinea-Bissau", "", 0, 0, 336},                                                            // GNB en un
	{"Guinee-Bissau", "", 0, 0, 202},                                                            // GNB nl short
	{"Republiek Guinee-Bissau", "de", 0, 0, 457},                                                // GNB nl official
	{"Equatorial Guinea", "", 0, 0, 238},                                                        // GNQ en short
	{"Republic of Equatorial Guinea", "the", 0, 0, 685},                                         // GNQ en official
	{"Equatorial Guinea", "", 0, 0, 238},                                                        // GNQ en un
	{"Equatoriaal-Guinea", "", 0, 0, 132},                                                       // GNQ nl short
	{"Republiek Equatoriaal-Guinea", "de", 0, 0, 445},                                           // GNQ nl official
	{"Kenya", "", 0, 0, 411},                                                                    // KEN en short
	{"Kenya", "", 0, 19641212, 411},                                                             // KEN en official
	{"Republic of Kenya", "the", 19641212, 0, 706},                                              // KEN en official
	{"Kenya", "", 0, 0, 411},                                                                    // KEN en un
	{"Kenia", "", 0, 0, 258},                                                                    // KEN nl short
	{"Kenia", "", 0, 19641212, 258},                                                             // KEN nl official
	{"Republiek Kenia", "de", 19641212, 0, 470},                                                 // KEN nl official
	{"Liberia", "", 0, 0, 468},                                                                  // LBR en short
	{"Republic of Liberia", "the", 0, 0, 713},                                                   // LBR en official
	{"Liberia", "", 0, 0, 468},                                                                  // LBR en un
	{"Liberia", "", 0, 0, 305},                                                                  // LBR nl short
	{"Republiek Liberia", "de", 0, 0, 478},                                                      // LBR nl official
	{"Libya", "", 0, 0, 470},                                                                    // LBY en short
	{"United Kingdom of Libya", "the", 0, 19630426, 992},                                        // LBY en official
	{"Kingdom of Libya", "the", 19630426, 19690901, 434},                                        // LBY en official
	{"Libyan Arab Republic", "the", 19690901, 19770302, 475},                                    // LBY en official
	{"Socialist People's Libyan Arab Jamahiriya", "the", 19770302, 19860415, 856},               // LBY en official
	{"Great Socialist People's Libyan Arab Jamahiriya", "the", 19860415, 20110916, 315},         // LBY en official
	{"Libya", "", 20110916, 20130108, 470},                                                      // LBY en official
	{"State of Libya", "the", 20130108, 0, 890},                                                 // LBY en official
	{"Libya", "", 0, 19710106, 470},                                                             // LBY en un
	{"Libyan Arab Republic", "the", 19710106, 19770418, 475},                                    // LBY en un
	{"Libyan Arab Jamahiriya", "the", 19770418, 20110916, 474},                                  // LBY en un
	{"Libya", "", 20110916, 0, 470},                                                             // LBY en un
	{"Libië", "", 0, 0, 306},                                                                    // LBY nl short
	{"Verenigd Koninkrijk Libië", "het", 0, 19630426, 656},                                      // LBY nl official
	{"Koninkrijk Libië", "het", 19630426, 19690901, 286},                                        // LBY nl official
	{"Libisch-Arabische Republiek", "de", 19690901, 19770302, 308},                              // LBY nl official
	{"Libisch-Arabische Socialistische Volks-Jamahiriyya", "de", 19770302, 19860414, 309},       // LBY nl official
	{"Grote Libisch-Arabische Socialistische Volks-Jamahiriyya", "de", 19860414, 20110916, 193}, // LBY nl official
	{"Libië", "", 20110916, 20130108, 306},                                                      // LBY nl official
	{"Staat Libië", "de", 20130108, 0, 599},                                                     // LBY nl official
	{"Lesotho", "", 0, 0, 466},                                                                  // LSO en short
	{"Kingdom of Lesotho", "the", 0, 0, 433},                                                    // LSO en official
	{"Lesotho", "", 0, 0, 466},                                                                  // LSO en un
	{"Lesotho", "", 0, 0, 302},                                                                  // LSO nl short
	{"Koninkrijk Lesotho", "het", 0, 0, 285},                                                    // LSO nl official
	{"Morocco", "", 0, 0, 539},                                                                  // MAR en short
	{"Kingdom of Morocco", "the", 0, 0, 435},                                                    // MAR en official
	{"Morocco", "", 0, 0, 539},                                                                  // MAR en un
	{"Marokko", "", 0, 0, 329},                                                                  // MAR nl short
	{"Koninkrijk Marokko", "het", 0, 0, 287},                                                    // MAR nl official
	{"Madagascar", "", 0, 0, 490},                                                               // MDG en short
	{"Malagasy Republic", "the", 0, 19751230, 492},                                              // MDG en official
	{"Democratic Republic of Madagascar", "the", 19751230, 19920912, 206},                       // MDG en official
	{"Republic of Madagascar", "the", 19920912, 0, 716},                                         // MDG en official
	{"Madagascar", "", 0, 0, 490},                                                               // MDG en un
	{"Madagaskar", "", 0, 0, 318},                                                               // MDG nl short
	{"Malagassische Republiek", "de", 0, 19751230, 319},                                         // MDG nl official
	{"Democratische Republiek Madagaskar", "de", 19751230, 19920918, 108},                       // MDG nl official
	{"Republiek Madagaskar", "de", 19920918, 0, 480},                                            // MDG nl official
	{"Mali", "", 0, 0, 504},                                                                     // MLI en short
	{"Republic of Mali", "the", 0, 0, 719},                                                      // MLI en official
	{"Mali", "", 0, 0, 504},                                                                     // MLI en un
	{"Mali", "", 0, 0, 325},                                                                     // MLI nl short
	{"Republiek Mali", "de", 0, 0, 482},                                                         // MLI nl official
	{"Mozambique", "", 0, 0, 541},                                                               // MOZ en short
	{"People's Republic of Mozambique", "the", 0, 19901130, 622},                                // MOZ en official
	{"Republic of Mozambique", "the", 19901130, 0, 725},                                         // MOZ en official
	{"Mozambique", "", 0, 0, 541},                                                               // MOZ en un
	{"Mozambique", "", 0, 0, 349},                                                               // MOZ nl short
	{"Volksrepubliek Mozambique", "de", 0, 19901130, 678},                                       // MOZ nl official
	{"Republiek Mozambique", "de", 19901130, 0, 487},                                            // MOZ nl official
	{"Mauritania", "", 0, 0, 514},                                                               // MRT en short
	{"Islamic Republic of Mauritania", "the", 0, 0, 383},                                        // MRT en official
	{"Mauritania", "", 0, 0, 514},                                                               // MRT en un
	{"Mauritanië", "", 0, 0, 333},                                                               // MRT nl short
	{"Islamitische Republiek Mauritanië", "de", 0, 0, 232},                                      // MRT nl official
	{"Mauritius", "", 0, 0, 516},                                                                // MUS en short
	{"Mauritius", "", 0, 19920312, 516},                                                         // MUS en official
	{"Republic of Mauritius", "the", 19920312, 0, 721},                                          // MUS en official
	{"Mauritius", "", 0, 0, 516},                                                                // MUS en un
	{"Mauritius", "", 0, 0, 334},                                                                // MUS nl short
	{"Mauritius", "", 0, 19920312, 334},                                                         // MUS nl official
	{"Republiek Mauritius", "de", 19920312, 0, 484},                                             // MUS nl official
	{"Malawi", "", 0, 0, 493},                                                                   // MWI en short
	{"Malawi", "", 0, 19660706, 493},                                                            // MWI en official
	{"Republic of Malawi", "the", 19660706, 0, 717},                                             // MWI en official
	{"Malawi", "", 0, 0, 493},                                                                   // MWI en un
	{"Malawi", "", 0, 0, 320},                                                                   // MWI nl short
	{"Malawi", "", 0, 19660706, 320},                                                            // MWI nl official
	{"Republiek Malawi", "de", 19660706, 0, 481},                                                // MWI nl official
	{"Namibia", "", 0, 0, 546},                                                                  // NAM en short
	{"Republic of Namibia", "the", 0, 0, 726},                                                   // NAM en official
	{"Namibia", "", 0, 0, 546},                                                                  // NAM en un
	{"Namibië", "", 0, 0, 351},                                                                  // NAM nl short
	{"Republiek Namibië", "de", 0, 0, 488},                                                      // NAM nl official
	{"Niger", "", 0, 0, 570},                                                                    // NER en short
	{"Republic of the Niger", "the", 0, 0, 762},                                                 // NER en official
	{"Niger", "the", 0, 0, 570},                                                                 // NER en un
	{"Niger", "", 0, 0, 364},                                                                    // NER nl short
	{"Republiek Niger", "de", 0, 0, 491},                                                        // NER nl official
	{"Nigeria", "", 0, 0, 572},                                                                  // NGA en short
	{"Federation of Nigeria", "the", 0, 19631001, 275},                                          // NGA en official
	{"Federal Republic of Nigeria", "the", 19631001, 0, 269},                                    // NGA en official
	{"Nigeria", "", 0, 0, 572},                                                                  // NGA en un
	{"Nigeria", "", 0, 0, 365},                                                                  // NGA nl short
	{"Federatie van Nigeria", "de", 0, 19631001, 154},                                           // NGA nl official
	{"Federale Republiek Nigeria", "de", 19631001, 0, 149},                                      // NGA nl official
	{"Rwanda", "", 0, 0, 793},                                                                   // RWA en short
	{"Rwandese Republic", "the", 0, 20030604, 795},                                              // RWA en official
	{"Republic of Rwanda", "the", 20030604, 0, 737},                                             // RWA en official
	{"Rwanda", "", 0, 0, 793},                                                                   // RWA en un
	{"Rwanda", "", 0, 0, 540},                                                                   // RWA nl short
	{"Republiek Rwanda", "de", 0, 0, 504},                                                       // RWA nl official
	{"Sudan", "", 0, 0, 897},                                                                    // SDN en short
	{"Republic of the Sudan", "the", 0, 19690525, 764},                                          // SDN en official
	{"Democratic Republic of the Sudan", "the", 19690525, 19851215, 213},                        // SDN en official
	{"Republic of the Sudan", "the", 19851215, 0, 764},                                          // SDN en official
	{"Sudan", "the", 0, 0, 897},                                                                 // SDN en un
	{"Soedan", "", 0, 0, 582},                                                                   // SDN nl short
	{"Republiek Soedan", "de", 0, 19690525, 511},                                                // SDN nl official
	{"Democratische Republiek Soedan", "de", 19690525, 19850406, 110},                           // SDN nl official
	{"Republiek Soedan", "de", 19850406, 0, 511},                                                // SDN nl official
	{"Senegal", "", 0, 0, 830},                                                                  // SEN en short
	{"Republic of Senegal", "the", 0, 0, 739},                                                   // SEN en official
	{"Senegal", "", 0, 0, 830},                                                                  // SEN en un
	{"Senegal", "", 0, 0, 560},                                                                  // SEN nl short
	{"Republiek Senegal", "de", 0, 0, 506},                                                      // SEN nl official
	{"Sierra Leone", "", 0, 0, 841},                                                             // SLE en short
	{"Sierra Leone", "", 0, 19710419, 841},                                                      // SLE en official
	{"Republic of Sierra Leone", "the", 19710419, 0, 742},                                       // SLE en official
	{"Sierra Leone", "", 0, 0, 841},                                                             // SLE en un
	{"Sierra Leone", "", 0, 0, 566},                                                             // SLE nl short
	{"Sierra Leone", "", 0, 19710419, 566},                                                      // SLE nl official
	{"Republiek Sierra Leone", "de", 19710419, 0, 508},                                          // SLE nl official
	{"Somalia", "", 0, 0, 866},                                                                  // SOM en short
	{"Somali Republic", "the", 0, 19691021, 864},                                                // SOM en official
	{"Somali Democratic Republic", "the", 19691021, 20040201, 863},                              // SOM en official
	{"Somali Republic", "the", 20040201, 20120801, 864},                                         // SOM en official
	{"Federal Republic of Somalia", "the", 20120801, 0, 270},                                    // SOM en official
	{"Somalia", "", 0, 0, 866},                                                                  // SOM en un
	{"Somalië", "", 0, 0, 584},                                                                  // SOM nl short
	{"Somalische Republiek", "de", 0, 19691021, 586},                                            // SOM nl official
	{"Somalische Democratische Republiek", "de", 19691021, 19910126, 585},                       // SOM nl official
	{"Somalische Republiek", "de", 19910126, 20120801, 586},                                     // SOM nl official
	{"Federale Republiek Somalië", "de", 20120801, 0, 150},                                      // SOM nl official
	{"South Sudan", "", 0, 0, 874},                                                              // SSD en short
	{"Republic of South Sudan", "the", 0, 0, 746},                                               // SSD en official
	{"South Sudan", "", 0, 0, 874},                                                              // SSD en un
	{"Zuid-Soedan", "", 0, 0, 703},                                                              // SSD nl short
	{"Republiek Zuid-Soedan", "de", 0, 0, 531},                                                  // SSD nl official
	{"Sao Tome and Principe", "", 0, 0, 826},                                                    // STP en short
	{"Democratic Republic of Sao Tome and Principe", "the", 0, 0, 207},                          // STP en official
	{"Sao Tome and Principe", "", 0, 0, 826},                                                    // STP en un
	{"Sao Tomé en Principe", "", 0, 0, 558},                                                     // STP nl short
	{"Democratische Republiek Sao Tomé en Principe", "de", 0, 0, 109},                           // STP nl official
	{"Swaziland", "", 0, 20180419, 910},                                                         // SWZ en short
	{"Eswatini", "", 20180419, 0, 244},                                                          // SWZ en short
	{"Kingdom of Swaziland", "the", 0, 20180419, 442},                                           // SWZ en official
	{"Kingdom of Eswatini", "the", 20180419, 0, 427},                                            // SWZ en official
	{"Swaziland", "", 0, 20180419, 910},                                                         // SWZ en un
	{"Eswatini", "", 20180419, 0, 244},                                                          // SWZ en un
	{"Swaziland", "", 0, 20180419, 610},                                                         // SWZ nl short
	{"Eswatini", "", 20180419, 0, 135},                                                          // SWZ nl short
	{"Koninkrijk Swaziland", "het", 0, 20180419, 294},                                           // SWZ nl official
	{"Koninkrijk Eswatini", "het", 20180419, 0, 278},                                            // SWZ nl official
	{"Seychelles", "the", 0, 0, 837},                                                            // SYC en short
	{"Republic of Seychelles", "the", 0, 0, 741},                                                // SYC en official
	{"Seychelles", "", 0, 0, 837},                                                               // SYC en un
	{"Seychellen", "de", 0, 0, 564},                                                             // SYC nl short
	{"Republiek der Seychellen", "de", 0, 0, 439},                                               // SYC nl official
	{"Chad", "", 0, 0, 140},                                                                     // TCD en short
	{"Republic of Chad", "the", 0, 0, 671},                                                      // TCD en official
	{"Chad", "", 0, 0, 140},                                                                     // TCD en un
	{"Tsjaad", "", 0, 0, 628},                                                                   // TCD nl short
	{"Republiek Tsjaad", "de", 0, 0, 520},                                                       // TCD nl official
	{"Togo", "", 0, 0, 939},                                                                     // TGO en short
	{"Togolese Republic", "the", 0, 0, 941},                                                     // TGO en official
	{"Togo", "", 0, 0, 939},                                                                     // TGO en un
	{"Togo", "", 0, 0, 622},                                                                     // TGO nl short
	{"Republiek Togo", "de", 0, 0, 518},                                                         // TGO nl official
	{"Tunisia", "", 0, 0, 950},                                                                  // TUN en short
	{"Kingdom of Tunisia", "the", 0, 19570725, 447},                                             // TUN en official
	{"Republic of Tunisia", "the", 19570725, 0, 769},                                            // TUN en official
	{"Tunisia", "", 0, 0, 950},                                                                  // TUN en un
	{"Tunesië", "", 0, 0, 636},                                                                  // TUN nl short
	{"Koninkrijk Tunesië", "het", 0, 19570725, 297},                                             // TUN nl official
	{"Republiek Tunesië", "de", 19570725, 0, 521},                                               // TUN nl official
	{"Tanganyika", "", 0, 19640426, 927},                                                        // TZA en short
	{"Tanganyika and Zanzibar", "", 19640426, 19641101, 930},                                    // TZA en short
	{"Tanzania", "", 19641101, 0, 931},                                                          // TZA en short
	{"Tanganyika", "", 0, 19621209, 927},                                                        // TZA en official
	{"Republic of Tanganyika", "the", 19621209, 19640426, 753},                                  // TZA en official
	{"United Republic of Tanganyika and Zanzibar", "the", 19640426, 19641101, 996},              // TZA en official
	{"United Republic of Tanzania", "the", 19641101, 0, 998},                                    // TZA en official
	{"Tanganyika", "", 0, 19640426, 927},                                                        // TZA en un
	{"United Republic of Tanganyika and Zanzibar", "the", 19640426, 19641101, 996},              // TZA en un
	{"United Republic of Tanzania", "the", 19641101, 0, 998},                                    // TZA en un
	{"Tanganyika", "", 0, 19640426, 617},                                                        // TZA nl short
	{"Tanganyika en Zanzibar", "", 19640426, 19641101, 619},                                     // TZA nl short
	{"Tanzania", "", 19641101, 0, 620},                                                          // TZA nl short
	{"Tanganyika", "", 0, 19621209, 617},                                                        // TZA nl official
	{"Republiek Tanganyika", "de", 19621209, 19640426, 516},                                     // TZA nl official
	{"Verenigde Republiek van Tanganyika en Zanzibar", "de", 19640426, 19641101, 665},           // TZA nl official
	{"Verenigde Republiek Tanzania", "de", 19641101, 0, 664},                                    // TZA nl official
	{"Uganda", "", 0, 0, 966},                                                                   // UGA en short
	{"Uganda", "", 0, 19670908, 966},                                                            // UGA en official
	{"Republic of Uganda", "the", 19670908, 0, 772},                                             // UGA en official
	{"Uganda", "", 0, 0, 966},                                                                   // UGA en un
	{"Oeganda", "", 0, 0, 376},                                                                  // UGA nl short
	{"Oeganda", "", 0, 19670908, 376},                                                           // UGA nl official
	{"Republiek Oeganda", "de", 19670908, 0, 493},                                               // UGA nl official
	{"South Africa", "", 0, 0, 868},                                                             // ZAF en short
	{"Union of South Africa", "the", 0, 19610531, 978},                                          // ZAF en official
	{"Republic of South Africa", "the", 19610531, 0, 745},                                       // ZAF en official
	{"Union of South Africa", "the", 0, 19610531, 978},                                          // ZAF en un
	{"South Africa", "", 19610531, 0, 868},                                                      // ZAF en un
	{"Unie van Zuid-Afrika", "de", 0, 19610531, 649},                                            // ZAF nl short
	{"Zuid-Afrika", "", 19610531, 0, 698},                                                       // ZAF nl short
	{"Unie van Zuid-Afrika", "de", 0, 19610531, 649},                                            // ZAF nl official
	{"Republiek Zuid-Afrika", "de", 19610531, 0, 530},                                           // ZAF nl official
	{"Zambia", "", 0, 0, 1041},                                                                  // ZMB en short
	{"Republic of Zambia", "the", 0, 0, 781},                                                    // ZMB en official
	{"Zambia", "", 0, 0, 1041},                                                                  // ZMB en un
	{"Zambia", "", 0, 0, 695},                                                                   // ZMB nl short
	{"Republiek Zambia", "de", 0, 0, 528},                                                       // ZMB nl official
	{"Zimbabwe", "", 0, 0, 1045},                                                                // ZWE en short
	{"Republic of Zimbabwe", "the", 0, 0, 782},                                                  // ZWE en official
	{"Zimbabwe", "", 0, 0, 1045},                                                                // ZWE en un
	{"Zimbabwe", "", 0, 0, 697},                                                                 // ZWE nl short
	{"Republiek Zimbabwe", "de", 0, 0, 529},                                                     // ZWE nl official
	{"Afghanistan", "", 0, 0, 1},                                                                // AFG en short
	{"Kingdom of Afghanistan", "the", 0, 19730717, 417},                                         // AFG en official
	{"Republic of Afghanistan", "the", 19730717, 19780430, 653},                                 // AFG en official
	{"Democratic Republic of Afghanistan", "the", 19780430, 19871130, 205},                      // AFG en official
	{"Republic of Afghanistan", "the", 19871130, 19920428, 653},                                 // AFG en official
	{"Islamic State of Afghanistan", "the", 19920428, 20040126, 387},                            // AFG en official
	{"Islamic Republic of Afghanistan", "the", 20040126, 0, 381},                                // AFG en official
	{"Afghanistan", "", 0, 0, 1},                                                                // AFG en un
	{"Afghanistan", "", 0, 0, 1},                                                                // AFG nl short
	{"Koninkrijk Afghanistan", "het", 0, 19730717, 267},                                         // AFG nl official
	{"Republiek Afghanistan", "de", 19730717, 19780430, 412},                                    // AFG nl official
	{"Democratische Republiek Afghanistan", "de", 19780430, 19871130, 104},                      // AFG nl official
	{"Republiek Afghanistan", "de", 19871130, 19920428, 412},                                    // AFG nl official
	{"Islamitische Staat Afghanistan", "de", 19920428, 20040126, 235},                           // AFG nl official
	{"Islamitische Republiek Afghanistan", "de", 20040126, 0, 229},                              // AFG nl official
	{"United Arab Emirates", "the", 0, 0, 983},                                                  // ARE en short
	{"United Arab Emirates", "the", 0, 0, 983},                                                  // ARE en official
	{"United Arab Emirates", "the", 0, 0, 983},                                                  // ARE en un
	{"Verenigde Arabische Emiraten", "de", 0, 0, 658},                                           // ARE nl short
	{"Verenigde Arabische Emiraten", "de", 0, 0, 658},                                           // ARE nl official
	{"Bangladesh", "", 0, 0, 50},                                                                // BGD en short
	{"People's Republic of Bangladesh", "the", 0, 0, 618},                                       // BGD en official
	{"Bangladesh", "", 0, 0, 50},                                                                // BGD en un
	{"Bangladesh", "", 0, 0, 31},                                                                // BGD nl short
	{"Volksrepubliek Bangladesh", "de", 0, 0, 673},                                              // BGD nl official
	{"Bahrain", "", 0, 0, 46},                                                                   // BHR en short
	{"State of Bahrain", "the", 0, 20020214, 886},                                               // BHR en official
	{"Kingdom of Bahrain", "the", 20020214, 0, 418},                                             // BHR en official
	{"Bahrain", "", 0, 0, 46},                                                                   // BHR en un
	{"Bahrein", "", 0, 0, 30},                                                                   // BHR nl short
	{"Staat Bahrein", "de", 0, 20020214, 594},                                                   // BHR nl official
	{"Koninkrijk Bahrein", "het", 20020214, 0, 268},                                             // BHR nl official
	{"Brunei", "", 0, 0, 92},                                                                    // BRN en short
	{"Brunei Darussalam", "", 0, 0, 93},                                                         // BRN en official
	{"Brunei Darussalam", "", 0, 0, 93},                                                         // BRN en un
	{"Brunei", "", 0, 0, 59},                                                                    // BRN nl short
	{"Brunei Darussalam", "", 0, 0, 60},                                                         // BRN nl official
	{"Bhutan", "", 0, 0, 67},                                                                    // BTN en short
	{"Kingdom of Bhutan", "the", 0, 0, 420},                                                     // BTN en official
	{"Bhutan", "", 0, 0, 67},                                                                    // BTN en un
	{"Bhutan", "", 0, 0, 41},                                                                    // BTN nl short
	{"Koninkrijk Bhutan", "het", 0, 0, 270},                                                     // BTN nl official
	{"China", "", 0, 0, 144},                                                                    // CHN en short
	{"Republic of China", "the", 0, 19711025, 673},                                              // CHN en official
	{"People's Republic of China", "the", 19711025, 0, 621},                                     // CHN en official
	{"China", "", 0, 0, 144},                                                                    // CHN en un
	{"China", "", 0, 0, 81},                                                                     // CHN nl short
	{"Republiek China", "de", 0, 19711025, 426},                                                 // CHN nl official
	{"Volksrepubliek China", "de", 19711025, 0, 676},                                            // CHN nl official
	{"Cyprus", "", 0, 0, 185},                                                                   // CYP en short
	{"Republic of Cyprus", "the", 0, 0, 679},                                                    // CYP en official
	{"Cyprus", "", 0, 0, 185},                                                                   // CYP en un
	{"Cyprus", "", 0, 0, 98},                                                                    // CYP nl short
	{"Republiek Cyprus", "de", 0, 0, 433},                                                       // CYP nl official
	{"Fiji", "", 0, 0, 277},                                                                     // FJI en short
	{"Fiji", "", 0, 19871007, 277},                                                              // FJI en official
	{"Republic of Fiji", "the", 19871007, 19900725, 687},                                        // FJI en official
	{"Sovereign Democratic Republic of Fiji", "the", 19900725, 19980727, 879},                   // FJI en official
	{"Republic of the Fiji Islands", "the", 19980727, 20110201, 757},                            // FJI en official
	{"Republic of Fiji", "the", 20110201, 0, 687},                                               // FJI en official
	{"Fiji", "", 0, 0, 277},                                                                     // FJI en un
	{"Fiji", "", 0, 0, 159},                                                                     // FJI nl short
	{"Fiji", "", 0, 19871007, 159},                                                              // FJI nl official
	{"Republiek Fiji", "de", 19871007, 19900725, 447},                                           // FJI nl official
	{"Soevereine Democratische Republiek Fiji", "de", 19900725, 19980727, 583},                  // FJI nl official
	{"Republiek der Fiji-eilanden", "de", 19980727, 20110201, 435},                              // FJI nl official
	{"Republiek Fiji", "de", 20110201, 0, 447},                                                  // FJI nl official
	{"Micronesia", "", 0, 0, 524},                                                               // FSM en short
	{"Federated States of Micronesia", "the", 0, 0, 272},                                        // FSM en official
	{"Micronesia (Federated States of)", "", 0, 0, 525},                                         // FSM en un
	{"Micronesia", "", 0, 0, 339},                                                               // FSM nl short
	{"Federale Staten van Micronesia", "de", 0, 0, 151},                                         // FSM nl official
	{"Indonesia", "", 0, 0, 371},                                                                // IDN en short
	{"Republic of Indonesia", "the", 0, 19491227, 702},                                          // IDN en official
	{"Republic of the United States of Indonesia", "the", 19491227, 19500817, 767},              // IDN en official
	{"Republic of Indonesia", "the", 19500817, 0, 702},                                          // IDN en official
	{"Indonesia", "", 0, 0, 371},                                                                // IDN en un
	{"Indonesië", "", 0, 0, 225},                                                                // IDN nl short
	{"Republiek der Verenigde Staten van Indonesië", "de", 0, 19500817, 440},                    // IDN nl official
	{"Republiek Indonesië", "de", 19500817, 0, 462},                                             // IDN nl official
	{"India", "", 0, 0, 368},                                                                    // IND en short
	{"India", "", 0, 19500126, 368},                                                             // IND en official
	{"Republic of India", "the", 19500126, 0, 701},                                              // IND en official
	{"India", "", 0, 0, 368},                                                                    // IND en un
	{"India", "", 0, 0, 223},                                                                    // IND nl short
	{"India", "", 0, 19500126, 223},                                                             // IND nl official
	{"Republiek India", "de", 19500126, 0, 461},                                                 // IND nl official
	{"Iran", "", 0, 0, 373},                                                                     // IRN en short
	{"Imperial State of Iran", "the", 0, 19790401, 364},                                         // IRN en official
	{"Islamic Republic of Iran", "the", 19790401, 0, 382},                                       // IRN en official
	{"Iran", "", 0, 19821104, 373},                                                              // IRN en un
	{"Iran (Islamic Republic of)", "", 19821104, 0, 375},                                        // IRN en un
	{"Iran", "", 0, 0, 227},                                                                     // IRN nl short
	{"Keizerrijk Iran", "het", 0, 19790401, 257},                                                // IRN nl official
	{"Islamitische Republiek Iran", "de", 19790401, 0, 231},                                     // IRN nl official
	{"Iraq", "", 0, 0, 376},                                                                     // IRQ en short
	{"Kingdom of Iraq", "the", 0, 19580714, 430},                                                // IRQ en official
	{"Republic of Iraq", "the", 19580714, 0, 704},                                               // IRQ en official
	{"Iraq", "", 0, 0, 376},                                                                     // IRQ en un
	{"Irak", "", 0, 0, 226},                                                                     // IRQ nl short
	{"Koninkrijk Irak", "het", 0, 19580714, 281},                                                // IRQ nl official
	{"Republiek Irak", "de", 19580714, 0, 463},                                                  // IRQ nl official
	{"Jordan", "", 0, 0, 406},                                                                   // JOR en short
	{"Hashemite Kingdom of Jordan", "the", 0, 0, 343},                                           // JOR en official
	{"Jordan", "", 0, 0, 406},                                                                   // JOR en un
	{"Jordanië", "", 0, 0, 250},                                                                 // JOR nl short
	{"Hasjemitisch Koninkrijk Jordanië", "het", 0, 0, 206},                                      // JOR nl official
	{"Japan", "", 0, 0, 401},                                                                    // JPN en short
	{"Japan", "", 0, 0, 401},                                                                    // JPN en official
	{"Japan", "", 0, 0, 401},                                                                    // JPN en un
	{"Japan", "", 0, 0, 243},                                                                    // JPN nl short
	{"Japan", "", 0, 0, 243},                                                                    // JPN nl official
	{"Kazakhstan", "", 0, 0, 409},                                                               // KAZ en short
	{"Republic of Kazakhstan", "the", 0, 0, 705},                                                // KAZ en official
	{"Kazakhstan", "", 0, 0, 409},                                                               // KAZ en un
	{"Kazachstan", "", 0, 0, 255},                                                               // KAZ nl short
	{"Republiek Kazachstan", "de", 0, 0, 469},                                                   // KAZ nl official
	{"Kyrgyzstan", "", 0, 0, 455},                                                               // KGZ en short
	{"Republic of Kyrgyzstan", "the", 0, 19930505, 711},                                         // KGZ en official
	{"Kyrgyz Republic", "the", 19930505, 0, 454},                                                // KGZ en official
	{"Kyrgyzstan", "", 0, 0, 455},                                                               // KGZ en un
	{"Kirgizië", "", 0, 0, 262},                                                                 // KGZ nl short
	{"Republiek Kirgizië", "de", 0, 19930505, 471},                                              // KGZ nl official
	{"Kirgizische Republiek", "de", 19930505, 0, 263},                                           // KGZ nl official
	{"Cambodia", "", 0, 19701009, 109},                                                          // KHM en short
	{"Khmer Republic", "the", 19701009, 19750430, 414},                                          // KHM en short
	{"Cambodia", "", 19750430, 19760105, 109},                                                   // KHM en short
	{"Kampuchea", "", 19760105, 19900203, 408},                                                  // KHM en short
	{"Cambodia", "", 19900203, 0, 109},                                                          // KHM en short
	{"Kingdom of Cambodia", "the", 0, 19701009, 423},                                            // KHM en official
	{"Khmer Republic", "the", 19701009, 19750430, 414},                                          // KHM en official
	{"Cambodia", "", 19750430, 19760105, 109},                                                   // KHM en official
	{"Democratic Kampuchea", "", 19760105, 19900203, 201},                                       // KHM en official
	{"Cambodia", "", 19900203, 19930924, 109},                                                   // KHM en official
	{"Kingdom of Cambodia", "the", 19930924, 0, 423},                                            // KHM en official
	{"Cambodia", "", 0, 19701228, 109},                                                          // KHM en un
	{"Khmer Republic", "the", 19701228, 19750430, 414},                                          // KHM en un
	{"Cambodia", "", 19750430, 19760406, 109},                                                   // KHM en un
	{"Democratic Kampuchea", "", 19760406, 19900203, 201},                                       // KHM en un
	{"Cambodia", "", 19900203, 0, 109},                                                          // KHM en un
	{"Cambodja", "", 0, 19701228, 65},                                                           // KHM nl short
	{"Khmer-republiek", "de", 19701228, 19750430, 260},                                          // KHM nl short
	{"Cambodja", "", 19750430, 19760406, 65},                                                    // KHM nl short
	{"Democratisch Kampuchea", "", 19760406, 19900203, 102},                                     // KHM nl short
	{"Cambodja", "", 19900203, 0, 65},                                                           // KHM nl short
	{"Koninkrijk Cambodja", "het", 0, 19701009, 273},                                            // KHM nl official
	{"Khmerrepubliek", "de", 19701009, 19750417, 261},                                           // KHM nl official
	{"Cambodja", "", 19750417, 19760105, 65},                                                    // KHM nl official
	{"Democratisch Kampuchea", "", 19760105, 19900203, 102},                                     // KHM nl official
	{"Cambodja", "", 19900203, 19930924, 65},                                                    // KHM nl official
	{"Koninkrijk Cambodja", "het", 19930924, 0, 273},                                            // KHM nl official
	{"Kiribati", "", 0, 0, 448},                                                                 // KIR en short
	{"Republic of Kiribati", "the", 0, 0, 707},                                                  // KIR en official
	{"Kiribati", "", 0, 0, 448},                                                                 // KIR en un
	{"Kiribati", "", 0, 0, 264},                                                                 // KIR nl short
	{"Republiek Kiribati", "de", 0, 0, 472},                                                     // KIR nl official
	{"South Korea", "", 0, 0, 873},                                                              // KOR en short
	{"Republic of Korea", "the", 0, 0, 708},                                                     // KOR en official
	{"Republic of Korea", "the", 0, 0, 708},                                                     // KOR en un
	{"Zuid-Korea", "", 0, 0, 702},                                                               // KOR nl short
	{"Republiek Korea", "de", 0, 0, 473},                                                        // KOR nl official
	{"Kuwait", "", 0, 0, 452},                                                                   // KWT en short
	{"State of Kuwait", "the", 0, 0, 889},                                                       // KWT en official
	{"Kuwait", "", 0, 0, 452},                                                                   // KWT en un
	{"Koeweit", "", 0, 0, 266},                                                                  // KWT nl short
	{"Staat Koeweit", "de", 0, 0, 598},                                                          // KWT nl official
	{"Laos", "", 0, 0, 459},                                                                     // LAO en short
	{"Kingdom of Laos", "the", 0, 19751202, 432},                                                // LAO en official
	{"Lao People's Democratic Republic", "the", 19751202, 0, 457},                               // LAO en official
	{"Laos", "", 0, 19751222, 459},                                                              // LAO en un
	{"Lao People's Democratic Republic", "the", 19751222, 0, 457},                               // LAO en un
	{"Laos", "", 0, 0, 301},                                                                     // LAO nl short
	{"Koninkrijk Laos", "het", 0, 19751202, 284},                                                // LAO nl official
	{"Democratische Volksrepubliek Laos", "de", 19751202, 0, 118},                               // LAO nl official
	{"Lebanon", "", 0, 0, 464},                                                                  // LBN en short
	{"Lebanese Republic", "the", 0, 0, 463},                                                     // LBN en official
	{"Lebanon", "", 0, 0, 464},                                                                  // LBN en un
	{"Libanon", "", 0, 0, 304},                                                                  // LBN nl short
	{"Republiek Libanon", "de", 0, 0, 477},                                                      // LBN nl official
	{"Ceylon", "", 0, 19720522, 137},                                                            // LKA en short
	{"Sri Lanka", "", 19720522, 0, 884},                                                         // LKA en short
	{"Ceylon", "", 0, 19720522, 137},                                                            // LKA en official
	{"Republic of Sri Lanka", "the", 19720522, 19780907, 749},                                   // LKA en official
	{"Democratic Socialist Republic of Sri Lanka", "the", 19780907, 0, 217},                     // LKA en official
	{"Ceylon", "", 0, 19720829, 137},                                                            // LKA en un
	{"Sri Lanka", "", 19720829, 0, 884},                                                         // LKA en un
	{"Ceylon", "", 0, 19720522, 78},                                                             // LKA nl short
	{"Sri Lanka", "", 19720522, 0, 593},                                                         // LKA nl short
	{"Ceylon", "", 0, 19720522, 78},                                                             // LKA nl official
	{"Republiek Sri Lanka", "de", 19720522, 19780907, 513},                                      // LKA nl official
	{"Democratische Socialistische Republiek Sri Lanka", "de", 19780907, 0, 113},                // LKA nl official
	{"Maldive Islands", "the", 0, 19690414, 500},                                                // MDV en short
	{"Maldives", "the", 19690414, 0, 502},                                                       // MDV en short
	{"Sultanate of the Maldive Islands", "the", 0, 19681111, 901},                               // MDV en official
	{"Republic of Maldives", "the", 19681111, 0, 718},                                           // MDV en official
	{"Maldive Islands", "the", 0, 19690414, 500},                                                // MDV en un
	{"Maldives", "", 19690414, 0, 502},                                                          // MDV en un
	{"Maldiven", "de", 0, 0, 322},                                                               // MDV nl short
	{"Sultanaat der Maldiven", "het", 0, 19681111, 603},                                         // MDV nl official
	{"Republiek der Maldiven", "de", 19681111, 0, 437},                                          // MDV nl official
	{"Marshall Islands", "the", 0, 0, 509},                                                      // MHL en short
	{"Republic of the Marshall Islands", "the", 0, 0, 761},                                      // MHL en official
	{"Marshall Islands", "the", 0, 0, 509},                                                      // MHL en un
	{"Marshalleilanden", "de", 0, 0, 330},                                                       // MHL nl short
	{"Republiek der Marshalleilanden", "de", 0, 0, 438},                                         // MHL nl official
	{"Burma", "", 0, 19890618, 100},                                                             // MMR en short
	{"Myanmar", "", 19890618, 0, 544},                                                           // MMR en short
	{"Union of Burma", "the", 0, 19740104, 975},                                                 // MMR en official
	{"Socialist Republic of the Union of Burma", "the", 19740104, 19880923, 858},                // MMR en official
	{"Union of Burma", "the", 19880923, 19890618, 975},                                          // MMR en official
	{"Union of Myanmar", "the", 19890618, 20101021, 977},                                        // MMR en official
	{"Republic of the Union of Myanmar", "the", 20101021, 0, 766},                               // MMR en official
	{"Burma", "", 0, 19890618, 100},                                                             // MMR en un
	{"Myanmar", "", 19890618, 0, 544},                                                           // MMR en un
	{"Birma", "", 0, 19890618, 42},                                                              // MMR nl short
	{"Myanmar", "", 19890618, 0, 350},                                                           // MMR nl short
	{"Unie van Birma", "de", 0, 19740302, 645},                                                  // MMR nl official
	{"Socialistische Republiek van de Unie van Birma", "de", 19740302, 19880923, 579},           // MMR nl official
	{"Unie van Birma", "de", 19880923, 19890618, 645},                                           // MMR nl official
	{"Unie van Myanmar", "de", 19890618, 20101021, 647},                                         // MMR nl official
	{"Republiek van de Unie van Myanmar", "de", 20101021, 0, 523},                               // MMR nl official
	{"Mongolia", "", 0, 0, 529},                                                                 // MNG en short
	{"Mongolian People's Republic", "the", 0, 19920212, 532},                                    // MNG en official
	{"Mongolia", "", 19920212, 0, 529},                                                          // MNG en official
	{"Mongolia", "", 0, 0, 529},                                                                 // MNG en un
	{"Mongolië", "", 0, 0, 342},                                                                 // MNG nl short
	{"Mongolische Volksrepubliek", "de", 0, 19920212, 344},                                      // MNG nl official
	{"Mongolië", "", 19920212, 0, 342},                                                          // MNG nl official
	{"Malaya", "", 0, 19630916, 496},                                                            // MYS en short
	{"Malaysia", "", 19630916, 0, 497},                                                          // MYS en short
	{"Federation of Malaya", "the", 0, 19630916, 273},                                           // MYS en official
	{"Malaysia", "", 19630916, 0, 497},                                                          // MYS en official
	{"Federation of Malaya", "the", 0, 19630916, 273},                                           // MYS en un
	{"Malaysia", "", 19630916, 0, 497},                                                          // MYS en un
	{"Federatie van Malakka", "de", 0, 19630916, 152},                                           // MYS nl short
	{"Maleisië", "", 19630916, 0, 323},                                                          // MYS nl short
	{"Federatie van Malakka", "de", 0, 19630916, 152},                                           // MYS nl official
	{"Maleisië", "", 19630916, 0, 323},                                                          // MYS nl official
	{"Nepal", "", 0, 0, 550},                                                                    // NPL en short
	{"Kingdom of Nepal", "the", 0, 20060518, 436},                                               // NPL en official
	{"State of Nepal", "the", 20060518, 20080528, 892},                                          // NPL en official
	{"Federal Democratic Republic of Nepal", "the", 20080528, 20201001, 264},                    // NPL en official
	{"Nepal", "", 20201001, 0, 550},                                                             // NPL en official
	{"Nepal", "", 0, 0, 550},                                                                    // NPL en un
	{"Nepal", "", 0, 0, 356},                                                                    // NPL nl short
	{"Koninkrijk Nepal", "het", 0, 20080528, 288},                                               // NPL nl official
	{"Federale Democratische Republiek Nepal", "de", 20080528, 0, 145},                          // NPL nl official
	{"Nauru", "", 0, 0, 548},                                                                    // NRU en short
	{"Republic of Nauru", "the", 0, 0, 727},                                                     // NRU en official
	{"Nauru", "", 0, 0, 548},                                                                    // NRU en un
	{"Nauru", "", 0, 0, 352},                                                                    // NRU nl short
	{"Republiek Nauru", "de", 0, 0, 489},                                                        // NRU nl official
	{"Oman", "", 0, 0, 591},                                                                     // OMN en short
	{"Sultanate of Muscat and Oman", "the", 0, 19700809, 899},                                   // OMN en official
	{"Sultanate of Oman", "the", 19700809, 0, 900},                                              // OMN en official
	{"Oman", "", 0, 0, 591},                                                                     // OMN en un
	{"Oman", "", 0, 0, 383},                                                                     // OMN nl short
	{"Sultanaat Muscat en Oman", "het", 0, 19700809, 604},                                       // OMN nl official
	{"Sultanaat Oman", "het", 19700809, 0, 605},                                                 // OMN nl official
	{"Pakistan", "", 0, 0, 599},                                                                 // PAK en short
	{"Pakistan", "", 0, 19560323, 599},                                                          // PAK en official
	{"Islamic Republic of Pakistan", "the", 19560323, 19620608, 384},                            // PAK en official
	{"Republic of Pakistan", "the", 19620608, 19640101, 730},                                    // PAK en official
	{"Islamic Republic of Pakistan", "the", 19640101, 0, 384},                                   // PAK en official
	{"Pakistan", "", 0, 0, 599},                                                                 // PAK en un
	{"Pakistan", "", 0, 0, 392},                                                                 // PAK nl short
	{"Dominion Pakistan", "het", 0, 19560323, 124},                                              // PAK nl official
	{"Islamitische Republiek Pakistan", "de", 19560323, 19581010, 233},                          // PAK nl official
	{"Pakistan", "", 19581010, 19620608, 392},                                                   // PAK nl official
	{"Republiek Pakistan", "de", 19620608, 19640110, 497},                                       // PAK nl official
	{"Islamitische Republiek Pakistan", "de", 19640110, 0, 233},                                 // PAK nl official
	{"Philippines", "the", 0, 0, 631},                                                           // PHL en short
	{"Commonwealth of the Philippines", "the", 0, 19460704, 162},                                // PHL en official
	{"Republic of the Philippines", "the", 19460704, 0, 763},                                    // PHL en official
	{"Philippine Republic", "the", 0, 19470101, 630},                                            // PHL en un
	{"Philippines", "the", 19470101, 0, 631},                                                    // PHL en un
	{"Filipijnen", "de", 0, 0, 161},                                                             // PHL nl short
	{"Gemenebest der Filipijnen", "het", 0, 19460704, 176},                                      // PHL nl official
	{"Republiek der Filipijnen", "de", 19460704, 0, 436},                                        // PHL nl official
	{"Palau", "", 0, 0, 602},                                                                    // PLW en short
	{"Republic of Palau", "the", 0, 0, 731},                                                     // PLW en official
	{"Palau", "", 0, 0, 602},                                                                    // PLW en un
	{"Palau", "", 0, 0, 394},                                                                    // PLW nl short
	{"Republiek Palau", "de", 0, 0, 498},                                                        // PLW nl official
	{"Papua New Guinea", "", 0, 0, 609},                                                         // PNG en short
	{"Independent State of Papua New Guinea", "the", 0, 0, 365},                                 // PNG en official
	{"Papua New Guinea", "", 0, 0, 609},                                                         // PNG en un
	{"Papoea-Nieuw-Guinea", "", 0, 0, 399},                                                      // PNG nl short
	{"Onafhankelijke Staat Papoea-Nieuw-Guinea", "de", 0, 0, 384},                               // PNG nl official
	{"North Korea", "", 0, 0, 580},                                                              // PRK en short
	{"Democratic People's Republic of Korea", "the", 0, 0, 203},                                 // PRK en official
	{"Democratic People's Republic of Korea", "the", 0, 0, 203},                                 // PRK en un
	{"Noord-Korea", "", 0, 0, 368},                                                              // PRK nl short
	{"Democratische Volksrepubliek Korea", "de", 0, 0, 117},                                     // PRK nl official
	{"Qatar", "", 0, 0, 648},                                                                    // QAT en short
	{"State of Qatar", "the", 0, 0, 895},                                                        // QAT en official
	{"Qatar", "", 0, 0, 648},                                                                    // QAT en un
	{"Qatar", "", 0, 0, 409},                                                                    // QAT nl short
	{"Staat Qatar", "de", 0, 0, 601},                                                            // QAT nl official
	{"Saudi Arabia", "", 0, 0, 828},                                                             // SAU en short
	{"Kingdom of Saudi Arabia", "the", 0, 0, 439},                                               // SAU en official
	{"Saudi Arabia", "", 0, 0, 828},                                                             // SAU en un
	{"Saoedi-Arabië", "", 0, 0, 559},                                                            // SAU nl short
	{"Koninkrijk Saudi-Arabië", "het", 0, 0, 291},                                               // SAU nl official
	{"Singapore", "", 0, 0, 844},                                                                // SGP en short
	{"Republic of Singapore", "the", 0, 0, 743},                                                 // SGP en official
	{"Singapore", "", 0, 0, 844},                                                                // SGP en un
	{"Singapore", "", 0, 0, 568},                                                                // SGP nl short
	{"Republiek Singapore", "de", 0, 0, 509},                                                    // SGP nl official
	{"Solomon Islands", "the", 0, 0, 860},                                                       // SLB en short
	{"Solomon Islands", "", 0, 0, 860},                                                          // SLB en official
	{"Solomon Islands", "", 0, 0, 860},                                                          // SLB en un
	{"Salomonseilanden", "de", 0, 0, 554},                                                       // SLB nl short
	{"Salomonseilanden", "de", 0, 0, 554},                                                       // SLB nl official
	{"Syria", "", 0, 0, 917},                                                                    // SYR en short
	{"Syrian Republic", "the", 0, 19610928, 921},                                                // SYR en official
	{"Syrian Arab Republic", "the", 19610928, 0, 919},                                           // SYR en official
	{"Syria", "", 0, 19710101, 917},                                                             // SYR en un
	{"Syrian Arab Republic", "the", 19710101, 0, 919},                                           // SYR en un
	{"Syrië", "", 0, 0, 611},                                                                    // SYR nl short
	{"Syrische Republiek", "de", 0, 19610928, 613},                                              // SYR nl official
	{"Syrische Arabische Republiek", "de", 19610928, 0, 612},                                    // SYR nl official
	{"Siam", "", 0, 19490511, 839},                                                              // THA en short
	{"Thailand", "", 19490511, 0, 933},                                                          // THA en short
	{"Kingdom of Siam", "the", 0, 19490511, 440},                                                // THA en official
	{"Kingdom of Thailand", "the", 19490511, 0, 444},                                            // THA en official
	{"Siam", "", 0, 19490511, 839},                                                              // THA en un
	{"Thailand", "", 19490511, 0, 933},                                                          // THA en un
	{"Siam", "", 0, 19490511, 565},                                                              // THA nl short
	{"Thailand", "", 19490511, 0, 621},                                                          // THA nl short
	{"Koninkrijk Siam", "het", 0, 19490511, 292},                                                // THA nl official
	{"Koninkrijk Thailand", "het", 19490511, 0, 295},                                            // THA nl official
	{"Tajikistan", "", 0, 0, 925},                                                               // TJK en short
	{"Republic of Tajikistan", "the", 0, 0, 752},                                                // TJK en official
	{"Tajikistan", "", 0, 0, 925},                                                               // TJK en un
	{"Tadzjikistan", "", 0, 0, 614},                                                             // TJK nl short
	{"Republiek Tadzjikistan", "de", 0, 0, 515},                                                 // TJK nl official
	{"Turkmenistan", "", 0, 0, 956},                                                             // TKM en short
	{"Turkmenistan", "", 0, 0, 956},                                                             // TKM en official
	{"Turkmenistan", "", 0, 0, 956},                                                             // TKM en un
	{"Turkmenistan", "", 0, 0, 638},                                                             // TKM nl short
	{"Turkmenistan", "", 0, 0, 638},                                                             // TKM nl official
	{"Timor-Leste", "", 0, 0, 937},                                                              // TLS en short
	{"Democratic Republic of Timor-Leste", "the", 0, 0, 214},                                    // TLS en official
	{"Timor-Leste", "", 0, 0, 937},                                                              // TLS en un
	{"Oost-Timor", "", 0, 0, 389},                                                               // TLS nl short
	{"Democratische Republiek Timor-Leste", "de", 0, 0, 111},                                    // TLS nl official
	{"Tonga", "", 0, 0, 945},                                                                    // TON en short
	{"Kingdom of Tonga", "the", 0, 0, 446},                                                      // TON en official
	{"Tonga", "", 0, 0, 945},                                                                    // TON en un
	{"Tonga", "", 0, 0, 625},                                                                    // TON nl short
	{"Koninkrijk Tonga", "het", 0, 0, 296},                                                      // TON nl official
	{"Tuvalu", "", 0, 0, 962},                                                                   // TUV en short
	{"Tuvalu", "", 0, 0, 962},                                                                   // TUV en official
	{"Tuvalu", "", 0, 0, 962},                                                                   // TUV en un
	{"Tuvalu", "", 0, 0, 642},                                                                   // TUV nl short
	{"Tuvalu", "", 0, 0, 642},                                                                   // TUV nl official
	{"Uzbekistan", "", 0, 0, 1013},                                                              // UZB en short
	{"Republic of Uzbekistan", "the", 0, 0, 774},                                                // UZB en official
	{"Uzbekistan", "", 0, 0, 1013},                                                              // UZB en un
	{"Oezbekistan", "", 0, 0, 382},                                                              // UZB nl short
	{"Republiek Oezbekistan", "de", 0, 0, 494},                                                  // UZB nl official
	{"North Vietnam", "", 0, 19760702, 583},                                                     // VNM en short
	{"Vietnam", "", 19760702, 0, 1021},                                                          // VNM en short
	{"Democratic Republic of Viet Nam", "the", 0, 19760702, 215},                                // VNM en official
	{"Socialist Republic of Viet Nam", "the", 19760702, 0, 859},                                 // VNM en official
	{"Democratic Republic of Viet-Nam", "the", 0, 19760702, 216},                                // VNM en un
	{"Viet Nam", "", 19760702, 0, 1020},                                                         // VNM en un
	{"Vietnam", "", 0, 0, 670},                                                                  // VNM nl short
	{"Democratische Republiek Vietnam", "de", 0, 19760702, 112},                                 // VNM nl official
	{"Socialistische Republiek Vietnam", "de", 19760702, 0, 580},                                // VNM nl official
	{"Vanuatu", "", 0, 0, 1015},                                                                 // VUT en short
	{"Republic of Vanuatu", "the", 0, 0, 775},                                                   // VUT en official
	{"Vanuatu", "", 0, 0, 1015},                                                                 // VUT en un
	{"Vanuatu", "", 0, 0, 652},                                                                  // VUT nl short
	{"Republiek Vanuatu", "de", 0, 0, 524},                                                      // VUT nl official
	{"Western Samoa", "", 0, 19970704, 1031},                                                    // WSM en short
	{"Samoa", "", 19970704, 0, 822},                                                             // WSM en short
	{"Independent State of Western Samoa", "the", 0, 19970704, 367},                             // WSM en official
	{"Independent State of Samoa", "the", 19970704, 0, 366},                                     // WSM en official
	{"Samoa", "", 0, 0, 822},                                                                    // WSM en un
	{"West-Samoa", "", 0, 19970704, 689},                                                        // WSM nl short
	{"Samoa", "", 19970704, 0, 556},                                                             // WSM nl short
	{"Onafhankelijke Staat West-Samoa", "de", 0, 19970704, 386},                                 // WSM nl official
	{"Onafhankelijke Staat Samoa", "de", 19970704, 0, 385},                                      // WSM nl official
	{"Yemen", "", 0, 0, 1032},                                                                   // YEM en short
	{"Mutawakkilite Kingdom of Yemen", "the", 0, 19620927, 543},                                 // YEM en official
	{"Yemen Arab Republic", "the", 19620927, 19900522, 1034},                                    // YEM en official
	{"Republic of Yemen", "the", 19900522, 0, 779},                                              // YEM en official
	{"Yemen", "", 0, 0, 1032},                                                                   // YEM en un
	{"Jemen", "", 0, 0, 245},                                                                    // YEM nl short
	{"Koninkrijk Jemen", "het", 0, 19620927, 283},                                               // YEM nl official
	{"Arabische Republiek Jemen", "de", 19620927, 19900522, 21},                                 // YEM nl official
	{"Republiek Jemen", "de", 19900522, 0, 465},                                                 // YEM nl official
	{"South Yemen", "", 0, 19900522, 877},                                                       // YMD en short
	{"People's Republic of Southern Yemen", "the", 0, 19701130, 623},                            // YMD en official
	{"People's Democratic Republic of Yemen", "the", 19701130, 19900522, 615},                   // YMD en official
	{"Southern Yemen", "", 0, 19701130, 878},                                                    // YMD en un
	{"Democratic Yemen", "", 19701130, 19900522, 218},                                           // YMD en un
	{"Zuid-Jemen", "", 0, 19701130, 701},                                                        // YMD nl short
	{"Democratisch Jemen", "", 19701130, 19900522, 101},                                         // YMD nl short
	{"Volksrepubliek Zuid-Jemen", "de", 0, 19701130, 682},                                       // YMD nl official
	{"Democratische Volksrepubliek Jemen", "de", 19701130, 19900522, 116},                       // YMD nl official
	{"Argentina", "", 0, 0, 30},                                                                 // ARG en short
	{"Argentine Republic", "the", 0, 0, 32},                                                     // ARG en official
	{"Argentina", "", 0, 0, 30},                                                                 // ARG en un
	{"Argentinië", "", 0, 0, 23},                                                                // ARG nl short
	{"Argentijnse Republiek", "de", 0, 0, 22},                                                   // ARG nl official
	{"Antigua and Barbuda", "", 0, 0, 26},                                                       // ATG en short
	{"Antigua and Barbuda", "", 0, 0, 26},                                                       // ATG en official
	{"Antigua and Barbuda", "", 0, 0, 26},                                                       // ATG en un
	{"Antigua en Barbuda", "", 0, 0, 18},                                                        // ATG nl short
	{"Antigua en Barbuda", "", 0, 0, 18},                                                        // ATG nl official
	{"Bahamas", "the", 0, 0, 44},                                                                // BHS en short
	{"Commonwealth of the Bahamas", "the", 0, 0, 160},                                           // BHS en official
	{"Bahamas", "the", 0, 0, 44},                                                                // BHS en un
	{"Bahama's", "de", 0, 0, 29},                                                                // BHS nl short
	{"Gemenebest van de Bahama's", "het", 0, 0, 179},                                            // BHS nl official
	{"Belize", "", 0, 0, 59},                                                                    // BLZ en short
	{"Belize", "", 0, 0, 59},                                                                    // BLZ en official
	{"Belize", "", 0, 0, 59},                                                                    // BLZ en un
	{"Belize", "", 0, 0, 36},                                                                    // BLZ nl short
	{"Belize", "", 0, 0, 36},                                                                    // BLZ nl official
	{"Bolivia", "", 0, 0, 70},                                                                   // BOL en short
	{"Republic of Bolivia", "the", 0, 20090318, 662},                                            // BOL en official
	{"Plurinational State of Bolivia", "the", 20090318, 0, 636},                                 // BOL en official
	{"Bolivia", "", 0, 20090409, 70},                                                            // BOL en un
	{"Bolivia (Plurinational State of)", "", 20090409, 0, 72},                                   // BOL en un
	{"Bolivia", "", 0, 0, 44},                                                                   // BOL nl short
	{"Republiek Bolivia", "de", 0, 20090318, 420},                                               // BOL nl official
	{"Plurinationale Staat Bolivia", "de", 20090318, 0, 404},                                    // BOL nl official
	{"Brazil", "", 0, 0, 84},                                                                    // BRA en short
	{"United States of Brazil", "the", 0, 19670315, 1006},                                       // BRA en official
	{"Federative Republic of Brazil", "the", 19670315, 0, 276},                                  // BRA en official
	{"Brazil", "", 0, 0, 84},                                                                    // BRA en un
	{"Brazilië", "", 0, 0, 54},                                                                  // BRA nl short
	{"Verenigde Staten van Brazilië", "de", 0, 19670315, 668},                                   // BRA nl official
	{"Federale Republiek Brazilië", "de", 19670315, 0, 146},                                     // BRA nl official
	{"Barbados", "", 0, 0, 52},                                                                  // BRB en short
	{"Barbados", "", 0, 0, 52},                                                                  // BRB en official
	{"Barbados", "", 0, 0, 52},                                                                  // BRB en un
	{"Barbados", "", 0, 0, 32},                                                                  // BRB nl short
	{"Barbados", "", 0, 0, 32},                                                                  // BRB nl official
	{"Chile", "", 0, 0, 142},                                                                    // CHL en short
	{"Republic of Chile", "the", 0, 0, 672},                                                     // CHL en official
	{"Chile", "", 0, 0, 142},                                                                    // CHL en un
	{"Chili", "", 0, 0, 80},                                                                     // CHL nl short
	{"Republiek Chili", "de", 0, 0, 425},                                                        // CHL nl official
	{"Colombia", "", 0, 0, 155},                                                                 // COL en short
	{"Republic of Colombia", "the", 0, 0, 674},                                                  // COL en official
	{"Colombia", "", 0, 0, 155},                                                                 // COL en un
	{"Colombia", "", 0, 0, 86},                                                                  // COL nl short
	{"Republiek Colombia", "de", 0, 0, 427},                                                     // COL nl official
	{"Costa Rica", "", 0, 0, 174},                                                               // CRI en short
	{"Republic of Costa Rica", "the", 0, 0, 675},                                                // CRI en official
	{"Costa Rica", "", 0, 0, 174},                                                               // CRI en un
	{"Costa Rica", "", 0, 0, 94},                                                                // CRI nl short
	{"Republiek Costa Rica", "de", 0, 0, 431},                                                   // CRI nl official
	{"Cuba", "", 0, 0, 180},                                                                     // CUB en short
	{"Republic of Cuba", "the", 0, 0, 678},                                                      // CUB en official
	{"Cuba", "", 0, 0, 180},                                                                     // CUB en un
	{"Cuba", "", 0, 0, 95},                                                                      // CUB nl short
	{"Republiek Cuba", "de", 0, 0, 432},                                                         // CUB nl official
	{"Dominica", "", 0, 0, 223},                                                                 // DMA en short
	{"Commonwealth of Dominica", "the", 0, 0, 158},                                              // DMA en official
	{"Dominica", "", 0, 0, 223},                                                                 // DMA en un
	{"Dominica", "", 0, 0, 121},                                                                 // DMA nl short
	{"Gemenebest Dominica", "het", 0, 0, 177},                                                   // DMA nl official
	{"Dominican Republic", "the", 0, 0, 225},                                                    // DOM en short
	{"Dominican Republic", "the", 0, 0, 225},                                                    // DOM en official
	{"Dominican Republic", "the", 0, 0, 225},                                                    // DOM en un
	{"Dominicaanse Republiek", "de", 0, 0, 122},                                                 // DOM nl short
	{"Dominicaanse Republiek", "de", 0, 0, 122},                                                 // DOM nl official
	{"Ecuador", "", 0, 0, 230},                                                                  // ECU en short
	{"Republic of Ecuador", "the", 0, 0, 682},                                                   // ECU en official
	{"Ecuador", "", 0, 0, 230},                                                                  // ECU en un
	{"Ecuador", "", 0, 0, 128},                                                                  // ECU nl short
	{"Republiek Ecuador", "de", 0, 0, 442},                                                      // ECU nl official
	{"Grenada", "", 0, 0, 321},                                                                  // GRD en short
	{"Grenada", "", 0, 0, 321},                                                                  // GRD en official
	{"Grenada", "", 0, 0, 321},                                                                  // GRD en un
	{"Grenada", "", 0, 0, 187},                                                                  // GRD nl short
	{"Grenada", "", 0, 0, 187},                                                                  // GRD nl official
	{"Guatemala", "", 0, 0, 330},                                                                // GTM en short
	{"Republic of Guatemala", "the", 0, 0, 692},                                                 // GTM en official
	{"Guatemala", "", 0, 0, 330},                                                                // GTM en un
	{"Guatemala", "", 0, 0, 198},                                                                // GTM nl short
	{"Republiek Guatemala", "de", 0, 0, 454},                                                    // GTM nl official
	{"Guyana", "", 0, 0, 338},                                                                   // GUY en short
	{"Guyana", "", 0, 19700223, 338},                                                            // GUY en official
	{"Co-operative Republic of Guyana", "the", 19700223, 0, 151},                                // GUY en official
	{"Guyana", "", 0, 0, 338},                                                                   // GUY en un
	{"Guyana", "", 0, 0, 203},                                                                   // GUY nl short
	{"Guyana", "", 0, 19700223, 203},                                                            // GUY nl official
	{"Coöperatieve Republiek Guyana", "de", 19700223, 0, 93},                                    // GUY nl official
	{"Honduras", "", 0, 0, 351},                                                                 // HND en short
	{"Republic of Honduras", "the", 0, 0, 697},                                                  // HND en official
	{"Honduras", "", 0, 0, 351},                                                                 // HND en un
	{"Honduras", "", 0, 0, 212},                                                                 // HND nl short
	{"Republiek Honduras", "de", 0, 0, 459},                                                     // HND nl official
	{"Haiti", "", 0, 0, 341},                                                                    // HTI en short
	{"Republic of Haiti", "the", 0, 0, 696},                                                     // HTI en official
	{"Haiti", "", 0, 0, 341},                                                                    // HTI en un
	{"Haïti", "", 0, 0, 205},                                                                    // HTI nl short
	{"Republiek Haïti", "de", 0, 0, 458},                                                        // HTI nl official
	{"Jamaica", "", 0, 0, 398},                                                                  // JAM en short
	{"Jamaica", "", 0, 0, 398},                                                                  // JAM en official
	{"Jamaica", "", 0, 0, 398},                                                                  // JAM en un
	{"Jamaica", "", 0, 0, 241},                                                                  // JAM nl short
	{"Jamaica", "", 0, 0, 241},                                                                  // JAM nl official
	{"Saint Kitts and Nevis", "", 0, 0, 807},                                                    // KNA en short
	{"Saint Kitts and Nevis", "", 0, 0, 807},                                                    // KNA en official
	{"Saint Christopher and Nevis", "", 0, 19861229, 802},                                       // KNA en un
	{"Saint Kitts and Nevis", "", 19861229, 0, 807},                                             // KNA en un
	{"Saint Kitts en Nevis", "", 0, 0, 543},                                                     // KNA nl short
	{"Federatie van Saint Kitts en Nevis", "de", 0, 0, 155},                                     // KNA nl official
	{"Saint Lucia", "", 0, 0, 810},                                                              // LCA en short
	{"Saint Lucia", "", 0, 0, 810},                                                              // LCA en official
	{"Saint Lucia", "", 0, 0, 810},                                                              // LCA en un
	{"Saint Lucia", "", 0, 0, 544},                                                              // LCA nl short
	{"Saint Lucia", "", 0, 0, 544},                                                              // LCA nl official
	{"Mexico", "", 0, 0, 522},                                                                   // MEX en short
	{"United Mexican States", "the", 0, 0, 993},                                                 // MEX en official
	{"Mexico", "", 0, 0, 522},                                                                   // MEX en un
	{"Mexico", "", 0, 0, 338},                                                                   // MEX nl short
	{"Verenigde Mexicaanse Staten", "de", 0, 0, 662},                                            // MEX nl official
	{"Nicaragua", "", 0, 0, 568},                                                                // NIC en short
	{"Republic of Nicaragua", "the", 0, 0, 728},                                                 // NIC en official
	{"Nicaragua", "", 0, 0, 568},                                                                // NIC en un
	{"Nicaragua", "", 0, 0, 359},                                                                // NIC nl short
	{"Republiek Nicaragua", "de", 0, 0, 490},                                                    // NIC nl official
	{"Panama", "", 0, 0, 607},                                                                   // PAN en short
	{"Republic of Panama", "the", 0, 0, 732},                                                    // PAN en official
	{"Panama", "", 0, 0, 607},                                                                   // PAN en un
	{"Panama", "", 0, 0, 398},                                                                   // PAN nl short
	{"Republiek Panama", "de", 0, 0, 499},                                                       // PAN nl official
	{"Peru", "", 0, 0, 628},                                                                     // PER en short
	{"Republic of Peru", "the", 0, 0, 734},                                                      // PER en official
	{"Peru", "", 0, 0, 628},                                                                     // PER en un
	{"Peru", "", 0, 0, 401},                                                                     // PER nl short
	{"Republiek Peru", "de", 0, 0, 501},                                                         // PER nl official
	{"Paraguay", "", 0, 0, 611},                                                                 // PRY en short
	{"Republic of Paraguay", "the", 0, 0, 733},                                                  // PRY en official
	{"Paraguay", "", 0, 0, 611},                                                                 // PRY en un
	{"Paraguay", "", 0, 0, 400},                                                                 // PRY nl short
	{"Republiek Paraguay", "de", 0, 0, 500},                                                     // PRY nl official
	{"El Salvador", "", 0, 0, 236},                                                              // SLV en short
	{"Republic of El Salvador", "the", 0, 0, 684},                                               // SLV en official
	{"El Salvador", "", 0, 0, 236},                                                              // SLV en un
	{"El Salvador", "", 0, 0, 131},                                                              // SLV nl short
	{"Republiek El Salvador", "de", 0, 0, 444},                                                  // SLV nl official
	{"Surinam", "", 0, 19780123, 903},                                                           // SUR en short
	{"Suriname", "", 19780123, 0, 905},                                                          // SUR en short
	{"Republic of Surinam", "the", 0, 19780123, 750},                                            // SUR en official
	{"Republic of Suriname", "the", 19780123, 0, 751},                                           // SUR en official
	{"Surinam", "", 0, 19780123, 903},                                                           // SUR en un
	{"Suriname", "", 19780123, 0, 905},                                                          // SUR en un
	{"Suriname", "", 0, 0, 607},                                                                 // SUR nl short
	{"Republiek Suriname", "de", 0, 0, 514},                                                     // SUR nl official
	{"Trinidad and Tobago", "", 0, 0, 947},                                                      // TTO en short
	{"Trinidad and Tobago", "", 0, 19760801, 947},                                               // TTO en official
	{"Republic of Trinidad and Tobago", "the", 19760801, 0, 768},                                // TTO en official
	{"Trinidad and Tobago", "", 0, 0, 947},                                                      // TTO en un
	{"Trinidad en Tobago", "", 0, 0, 626},                                                       // TTO nl short
	{"Trinidad en Tobago", "", 0, 19760801, 626},                                                // TTO nl official
	{"Republiek Trinidad en Tobago", "de", 19760801, 0, 519},                                    // TTO nl official
	{"Uruguay", "", 0, 0, 1011},                                                                 // URY en short
	{"Eastern Republic of Uruguay", "the", 0, 0, 229},                                           // URY en official
	{"Uruguay", "", 0, 0, 1011},                                                                 // URY en un
	{"Uruguay", "", 0, 0, 651},                                                                  // URY nl short
	{"Republiek ten oosten van de Uruguay", "de", 0, 0, 517},                                    // URY nl official
	{"Saint Vincent and the Grenadines", "", 0, 0, 819},                                         // VCT en short
	{"Saint Vincent and the Grenadines", "", 0, 0, 819},                                         // VCT en official
	{"Saint Vincent and the Grenadines", "", 0, 0, 819},                                         // VCT en un
	{"Saint Vincent en de Grenadines", "", 0, 0, 546},                                           // VCT nl short
	{"Saint Vincent en de Grenadines", "", 0, 0, 546},                                           // VCT nl official
	{"Venezuela", "", 0, 0, 1017},                                                               // VEN en short
	{"United States of Venezuela", "the", 0, 19530415, 1007},                                    // VEN en official
	{"Republic of Venezuela", "the", 19530415, 19991230, 776},                                   // VEN en official
	{"Bolivarian Republic of Venezuela", "the", 19991230, 0, 69},                                // VEN en official
	{"Venezuela", "", 0, 20041118, 1017},                                                        // VEN en un
	{"Venezuela (Bolivarian Republic of)", "", 20041118, 0, 1019},                               // VEN en un
	{"Venezuela", "", 0, 0, 653},                                                                // VEN nl short
	{"Verenigde Staten van Venezuela", "de", 0, 19530415, 669},                                  // VEN nl official
	{"Republiek Venezuela", "de", 19530415, 19991230, 525},                                      // VEN nl official
	{"Bolivariaanse Republiek Venezuela", "de", 19991230, 0, 43},                                // VEN nl official
	{"Aruba", "", 0, 0, 35},                                                                     // ABW en short
	{"Aruba", "", 0, 0, 35},                                                                     // ABW en official
	{"Aruba", "", 0, 0, 35},                                                                     // ABW en un
	{"Aruba", "", 0, 0, 25},                                                                     // ABW nl short
	{"Aruba", "", 0, 0, 25},                                                                     // ABW nl official
	{"Anguilla", "", 0, 0, 20},                                                                  // AIA en short
	{"Anguilla", "", 0, 0, 20},                                                                  // AIA en official
	{"Anguilla", "", 0, 0, 20},                                                                  // AIA en un
	{"Anguilla", "", 0, 0, 14},                                                                  // AIA nl short
	{"Anguilla", "", 0, 0, 14},                                                                  // AIA nl official
	{"Åland Islands", "the", 0, 0, 6},                                                           // ALA en short
	{"Åland Islands", "the", 0, 0, 6},                                                           // ALA en official
	{"Åland Islands", "the", 0, 0, 6},                                                           // ALA en un
	{"Åland", "", 0, 0, 4},                                                                      // ALA nl short
	{"Åland", "", 0, 0, 4},                                                                      // ALA nl official
	{"Netherlands Antilles", "the", 0, 20101010, 556},                                           // ANT en short
	{"Netherlands Antilles", "the", 0, 20101010, 556},                                           // ANT en official
	{"Netherlands Antilles", "the", 0, 20101010, 556},                                           // ANT en un
	{"Nederlandse Antillen", "de", 0, 20101010, 354},                                            // ANT nl short
	{"Nederlandse Antillen", "de", 0, 20101010, 354},                                            // ANT nl official
	{"American Samoa", "", 0, 0, 13},                                                            // ASM en short
	{"American Samoa", "", 0, 0, 13},                                                            // ASM en official
	{"American Samoa", "", 0, 0, 13},                                                            // ASM en un
	{"Amerikaans-Samoa", "", 0, 0, 8},                                                           // ASM nl short
	{"Amerikaans-Samoa", "", 0, 0, 8},                                                           // ASM nl official
	{"Antarctica", "", 0, 0, 23},                                                                // ATA en short
	{"Antarctica", "", 0, 0, 23},                                                                // ATA en official
	{"Antarctica", "", 0, 0, 23},                                                                // ATA en un
	{"Antarctica", "", 0, 0, 16},                                                                // ATA nl short
	{"Antarctica", "", 0, 0, 16},                                                                // ATA nl official
	{"French Southern Territories", "the", 0, 0, 293},                                           // ATF en short
	{"French Southern and Antarctic Lands", "the", 0, 0, 292},                                   // ATF en official
	{"French Southern Territories", "the", 0, 0, 293},                                           // ATF en un
	{"Franse Zuidelijke Gebieden", "de", 0, 0, 169},                                             // ATF nl short
	{"Franse Zuidelijke Gebieden", "de", 0, 0, 169},                                             // ATF nl official
	{"Bonaire, Sint Eustatius and Saba", "", 0, 0, 73},                                          // BES en short
	{"Bonaire, Sint Eustatius and Saba", "", 0, 0, 73},                                          // BES en official
	{"Bonaire, Sint Eustatius and Saba", "", 0, 0, 73},                                          // BES en un
	{"Bonaire, Sint Eustatius en Saba", "", 0, 0, 45},                                           // BES nl short
	{"Bonaire, Sint Eustatius en Saba", "", 0, 0, 45},                                           // BES nl official
	{"Saint Barthélemy", "", 0, 0, 799},                                                         // BLM en short
	{"Saint Barthélemy", "", 0, 0, 799},                                                         // BLM en official
	{"Saint Barthélemy", "", 0, 0, 799},                                                         // BLM en un
	{"Saint-Barthélemy", "", 0, 0, 548},                                                         // BLM nl short
	{"Saint-Barthélemy", "", 0, 0, 548},                                                         // BLM nl official
	{"Bermuda", "", 0, 0, 64},                                                                   // BMU en short
	{"Bermuda", "", 0, 0, 64},                                                                   // BMU en official
	{"Bermuda", "", 0, 0, 64},                                                                   // BMU en un
	{"Bermuda", "", 0, 0, 39},                                                                   // BMU nl short
	{"Bermuda", "", 0, 0, 39},                                                                   // BMU nl official
	{"Bouvet Island", "", 0, 0, 81},                                                             // BVT en short
	{"Bouvet Island", "", 0, 0, 81},                                                             // BVT en official
	{"Bouvet Island", "", 0, 0, 81},                                                             // BVT en un
	{"Bouveteiland", "", 0, 0, 52},                                                              // BVT nl short
	{"Bouveteiland", "", 0, 0, 52},                                                              // BVT nl official
	{"Cocos (Keeling) Islands", "the", 0, 0, 152},                                               // CCK en short
	{"Cocos (Keeling) Islands", "the", 0, 0, 152},                                               // CCK en official
	{"Cocos (Keeling) Islands", "the", 0, 0, 152},                                               // CCK en un
	{"Cocoseilanden", "de", 0, 0, 84},                                                           // CCK nl short
	{"Cocoseilanden", "de", 0, 0, 84},                                                           // CCK nl official
	{"Cook Islands", "the", 0, 0, 171},                                                          // COK en short
	{"Cook Islands", "the", 0, 0, 171},                                                          // COK en official
	{"Cook Islands", "the", 0, 0, 171},                                                          // COK en un
	{"Cookeilanden", "de", 0, 0, 91},                                                            // COK nl short
	{"Cookeilanden", "de", 0, 0, 91},                                                            // COK nl official
	{"Curaçao", "", 0, 0, 182},                                                                  // CUW en short
	{"Curaçao", "", 0, 0, 182},                                                                  // CUW en official
	{"Curaçao", "", 0, 0, 182},                                                                  // CUW en un
	{"Curaçao", "", 0, 0, 96},                                                                   // CUW nl short
	{"Curaçao", "", 0, 0, 96},                                                                   // CUW nl official
	{"Christmas Island", "", 0, 0, 148},                                                         // CXR en short
	{"Christmas Island", "", 0, 0, 148},                                                         // CXR en official
	{"Christmas Island", "", 0, 0, 148},                                                         // CXR en un
	{"Christmaseiland", "", 0, 0, 82},                                                           // CXR nl short
	{"Christmaseiland", "", 0, 0, 82},                                                           // CXR nl official
	{"Cayman Islands", "the", 0, 0, 125},                                                        // CYM en short
	{"Cayman Islands", "the", 0, 0, 125},                                                        // CYM en official
	{"Cayman Islands", "the", 0, 0, 125},                                                        // CYM en un
	{"Kaaimaneilanden", "de", 0, 0, 251},                                                        // CYM nl short
	{"Kaaimaneilanden", "de", 0, 0, 251},                                                        // CYM nl official
	{"Western Sahara", "", 0, 0, 1028},                                                          // ESH en short
	{"Western Sahara", "", 0, 0, 1028},                                                          // ESH en official
	{"Western Sahara", "", 0, 0, 1028},                                                          // ESH en un
	{"Westelijke Sahara", "de", 0, 0, 690},                                                      // ESH nl short
	{"Westelijke Sahara", "de", 0, 0, 690},                                                      // ESH nl official
	{"European Communities", "the", 0, 19931101, 250},                                           // EUE en short
	{"European Union", "the", 19931101, 0, 254},                                                 // EUE en short
	{"European Communities", "the", 0, 19931101, 250},                                           // EUE en official
	{"European Union", "the", 19931101, 0, 254},                                                 // EUE en official
	{"European Economic Community", "the", 0, 19931101, 253},                                    // EUE en un
	{"European Community", "the", 19931101, 20091201, 252},                                      // EUE en un
	{"European Union", "the", 20091201, 0, 254},                                                 // EUE en un
	{"Europese Unie", "de", 0, 0, 138},                                                          // EUE nl short
	{"Europese Unie", "de", 0, 0, 138},                                                          // EUE nl official
	{"Falkland Islands", "the", 0, 0, 257},                                                      // FLK en short
	{"Falkland Islands", "the", 0, 0, 257},                                                      // FLK en official
	{"Falkland Islands (Malvinas)", "the", 0, 0, 259},                                           // FLK en un
	{"Falklandeilanden", "de", 0, 0, 142},                                                       // FLK nl short
	{"Falklandeilanden", "de", 0, 0, 142},                                                       // FLK nl official
	{"Faroe Islands", "the", 0, 0, 260},                                                         // FRO en short
	{"Faroe Islands", "the", 0, 0, 260},                                                         // FRO en official
	{"Faroe Islands", "the", 0, 0, 260},                                                         // FRO en un
	{"Faeröer", "de", 0, 0, 140},                                                                // FRO nl short
	{"Faeröer", "de", 0, 0, 140},                                                                // FRO nl official
	{"Guernsey", "", 0, 0, 332},                                                                 // GGY en short
	{"Bailiwick of Guernsey", "the", 0, 0, 48},                                                  // GGY en official
	{"Guernsey", "", 0, 0, 332},                                                                 // GGY en un
	{"Guernsey", "", 0, 0, 199},                                                                 // GGY nl short
	{"Guernsey", "", 0, 0, 199},                                                                 // GGY nl official
	{"Gibraltar", "", 0, 0, 311},                                                                // GIB en short
	{"Gibraltar", "", 0, 0, 311},                                                                // GIB en official
	{"Gibraltar", "", 0, 0, 311},                                                                // GIB en un
	{"Gibraltar", "", 0, 0, 185},                                                                // GIB nl short
	{"Gibraltar", "", 0, 0, 185},                                                                // GIB nl official
	{"Guadeloupe", "", 0, 0, 324},                                                               // GLP en short
	{"Guadeloupe", "", 0, 0, 324},                                                               // GLP en official
	{"Guadeloupe", "", 0, 0, 324},                                                               // GLP en un
	{"Guadeloupe", "", 0, 0, 194},                                                               // GLP nl short
	{"Guadeloupe", "", 0, 0, 194},                                                               // GLP nl official
	{"Greenland", "", 0, 0, 318},                                                                // GRL en short
	{"Greenland", "", 0, 0, 318},                                                                // GRL en official
	{"Greenland", "", 0, 0, 318},                                                                // GRL en un
	{"Groenland", "", 0, 0, 190},                                                                // GRL nl short
	{"Groenland", "", 0, 0, 190},                                                                // GRL nl official
	{"French Guiana", "", 0, 0, 285},                                                            // GUF en short
	{"French Guiana", "", 0, 0, 285},                                                            // GUF en official
	{"French Guiana", "", 0, 0, 285},                                                            // GUF en un
	{"Frans-Guyana", "", 0, 0, 164},                                                             // GUF nl short
	{"Frans-Guyana", "", 0, 0, 164},                                                             // GUF nl official
	{"Guam", "", 0, 0, 327},                                                                     // GUM en short
	{"Guam", "", 0, 0, 327},                                                                     // GUM en official
	{"Guam", "", 0, 0, 327},                                                                     // GUM en un
	{"Guam", "", 0, 0, 196},                                                                     // GUM nl short
	{"Guam", "", 0, 0, 196},                                                                     // GUM nl official
	{"Hong Kong", "", 0, 0, 353},                                                                // HKG en short
	{"Hong Kong", "", 0, 19970701, 353},                                                         // HKG en official
	{"Hong Kong Special Administrative Region of the People's Republic of China", "the", 19970701, 0, 356}, // HKG en official
	{"Hong Kong", "", 0, 19970701, 353},                                                             // HKG en un
	{"China, Hong Kong Special Administrative Region", "", 19970701, 0, 146},                        // HKG en un
	{"Hongkong", "", 0, 0, 217},                                                                     // HKG nl short
	{"Hongkong", "", 0, 19970701, 217},                                                              // HKG nl official
	{"Speciale Administratieve Regio Hongkong van de Volksrepubliek China", "de", 19970701, 0, 591}, // HKG nl official
	{"Heard Island and McDonald Islands", "", 0, 0, 344},                                            // HMD en short
	{"Heard Island and McDonald Islands", "", 0, 0, 344},                                            // HMD en official
	{"Heard Island and McDonald Islands", "", 0, 0, 344},                                            // HMD en un
	{"Heardeiland en McDonaldeilanden", "", 0, 0, 208},                                              // HMD nl short
	{"Heard en McDonaldeilanden", "", 0, 0, 207},                                                    // HMD nl official
	{"Isle of Man", "the", 0, 0, 388},                                                               // IMN en short
	{"Isle of Man", "the", 0, 0, 388},                                                               // IMN en official
	{"Isle of Man", "the", 0, 0, 388},                                                               // IMN en un
	{"Man", "", 0, 0, 328},                                                                          // IMN nl short
	{"Isle of Man", "het", 0, 0, 236},                                                               // IMN nl official
	{"British Indian Ocean Territory", "the", 0, 0, 86},                                             // IOT en short
	{"British Indian Ocean Territory", "the", 0, 0, 86},                                             // IOT en official
	{"British Indian Ocean Territory", "the", 0, 0, 86},                                             // IOT en un
	{"Brits Indische Oceaanterritorium", "het", 0, 0, 55},                                           // IOT nl short
	{"Brits Indische Oceaanterritorium", "het", 0, 0, 55},                                           // IOT nl official
	{"Jersey", "", 0, 0, 404},                                                                       // JEY en short
	{"Bailiwick of Jersey", "the", 0, 0, 49},                                                        // JEY en official
	{"Jersey", "", 0, 0, 404},                                                                       // JEY en un
	{"Jersey", "", 0, 0, 246},                                                                       // JEY nl short
	{"Jersey", "", 0, 0, 246},                                                                       // JEY nl official
	{"Macao", "", 0, 0, 485},                                                                        // MAC en short
	{"Macau", "", 0, 19991220, 487},                                                                 // MAC en official
	{"Macao Special Administrative Region of the People's Republic of China", "the", 19991220, 0, 486}, // MAC en official
	{"Macau", "", 0, 19991220, 487},                                      // MAC en un
	{"China, Macao Special Administrative Region", "", 19991220, 0, 147}, // MAC en un
	{"Macau", "", 0, 0, 315},                                             // MAC nl short
	{"Macau", "", 0, 19991220, 315},                                      // MAC nl official
	{"Speciale Administratieve Regio Macau van de Volksrepubliek China", "de", 19991220, 0, 592}, // MAC nl official
	{"Saint Martin (French part)", "", 0, 0, 813},                                                // MAF en short
	{"Saint Martin (French part)", "", 0, 0, 813},                                                // MAF en official
	{"Saint Martin (French part)", "", 0, 0, 813},                                                // MAF en un
	{"Saint-Martin", "", 0, 0, 550},                                                              // MAF nl short
	{"Saint-Martin", "", 0, 0, 550},                                                              // MAF nl official
	{"Northern Mariana Islands", "the", 0, 0, 584},                                               // MNP en short
	{"Commonwealth of the Northern Mariana Islands", "the", 0, 0, 161},                           // MNP en official
	{"Northern Mariana Islands", "the", 0, 0, 584},                                               // MNP en un
	{"Noordelijke Marianen", "de", 0, 0, 370},                                                    // MNP nl short
	{"Gemenebest van de Noordelijke Marianen", "het", 0, 0, 180},                                 // MNP nl official
	{"Montserrat", "", 0, 0, 536},                                                                // MSR en short
	{"Montserrat", "", 0, 0, 536},                                                                // MSR en official
	{"Montserrat", "", 0, 0, 536},                                                                // MSR en un
	{"Montserrat", "", 0, 0, 347},                                                                // MSR nl short
	{"Montserrat", "", 0, 0, 347},                                                                // MSR nl official
	{"Martinique", "", 0, 0, 511},                                                                // MTQ en short
	{"Martinique", "", 0, 0, 511},                                                                // MTQ en official
	{"Martinique", "", 0, 0, 511},                                                                // MTQ en un
	{"Martinique", "", 0, 0, 331},                                                                // MTQ nl short
	{"Martinique", "", 0, 0, 331},                                                                // MTQ nl official
	{"Mayotte", "", 0, 0, 519},                                                                   // MYT en short
	{"Mayotte", "", 0, 0, 519},                                                                   // MYT en official
	{"Mayotte", "", 0, 0, 519},                                                                   // MYT en un
	{"Mayotte", "", 0, 0, 336},                                                                   // MYT nl short
	{"Mayotte", "", 0, 0, 336},                                                                   // MYT nl official
	{"New Caledonia", "", 0, 0, 562},                                                             // NCL en short
	{"New Caledonia", "", 0, 0, 562},                                                             // NCL en official
	{"New Caledonia", "", 0, 0, 562},                                                             // NCL en un
	{"Nieuw-Caledonië", "", 0, 0, 360},                                                           // NCL nl short
	{"Nieuw-Caledonië", "", 0, 0, 360},                                                           // NCL nl official
	{"Norfolk Island", "", 0, 0, 577},                                                            // NFK en short
	{"Norfolk Island", "", 0, 0, 577},                                                            // NFK en official
	{"Norfolk Island", "", 0, 0, 577},                                                            // NFK en un
	{"Norfolkeiland", "", 0, 0, 372},                                                             // NFK nl short
	{"Norfolkeiland", "", 0, 0, 372},                                                             // NFK nl official
	{"Niue", "", 0, 0, 574},                                                                      // NIU en short
	{"Niue", "", 0, 0, 574},                                                                      // NIU en official
	{"Niue", "", 0, 0, 574},                                                                      // NIU en un
	{"Niue", "", 0, 0, 366},                                                                      // NIU nl short
	{"Niue", "", 0, 0, 366},                                                                      // NIU nl official
	{"Pitcairn Islands", "the", 0, 0, 634},                                                       // PCN en short
	{"Pitcairn, Henderson, Ducie and Oeno Islands", "the", 0, 0, 635},                            // PCN en official
	{"Pitcairn", "", 0, 0, 633},                                                                  // PCN en un
	{"Pitcairneilanden", "de", 0, 0, 402},                                                        // PCN nl short
	{"Pitcairneilanden", "de", 0, 0, 402},                                                        // PCN nl official
	{"Puerto Rico", "", 0, 0, 646},                                                               // PRI en short
	{"Commonwealth of Puerto Rico", "the", 0, 0, 159},                                            // PRI en official
	{"Puerto Rico", "", 0, 0, 646},                                                               // PRI en un
	{"Puerto Rico", "", 0, 0, 408},                                                               // PRI nl short
	{"Gemenebest Puerto Rico", "het", 0, 0, 178},                                                 // PRI nl official
	{"Palestine", "", 0, 0, 604},                                                                 // PSE en short
	{"Palestine", "", 0, 19881115, 604},                                                          // PSE en official
	{"State of Palestine", "the", 19881115, 0, 893},                                              // PSE en official
	{"Palestine", "", 0, 20121217, 604},                                                          // PSE en un
	{"State of Palestine", "the", 20121217, 0, 893},                                              // PSE en un
	{"Palestina", "", 0, 0, 396},                                                                 // PSE nl short
	{"Palestijnse Bevrijdingsorganisatie", "de", 0, 19881215, 395},                               // PSE nl official
	{"Palestina", "", 19881215, 20121129, 396},                                                   // PSE nl official
	{"Staat Palestina", "de", 20121129, 0, 600},                                                  // PSE nl official
	{"French Polynesia", "", 0, 0, 288},                                                          // PYF en short
	{"French Polynesia", "", 0, 0, 288},                                                          // PYF en official
	{"French Polynesia", "", 0, 0, 288},                                                          // PYF en un
	{"Frans-Polynesië", "", 0, 0, 166},                                                           // PYF nl short
	{"Frans-Polynesië", "", 0, 0, 166},                                                           // PYF nl official
	{"Réunion", "", 0, 0, 783},                                                                   // REU en short
	{"Réunion", "", 0, 0, 783},                                                                   // REU en official
	{"Réunion", "", 0, 0, 783},                                                                   // REU en un
	{"Réunion", "", 0, 0, 533},                                                                   // REU nl short
	{"Réunion", "", 0, 0, 533},                                                                   // REU nl official
	{"South Vietnam", "", 0, 19760702, 876},                                                      // RVN en short
	{"Republic of Viet Nam", "the", 0, 19750430, 777},                                            // RVN en official
	{"Republic of South Viet Nam", "the", 19750430, 19760702, 747},                               // RVN en official
	{"Republic of Viet-Nam", "the", 0, 19750430, 778},                                            // RVN en un
	{"Republic of South Viet-Nam", "the", 19750430, 19760702, 748},                               // RVN en un
	{"Zuid-Vietnam", "", 0, 19760702, 704},                                                       // RVN nl short
	{"Staat Vietnam", "de", 0, 19551026, 602},                                                    // RVN nl official
	{"Republiek Vietnam", "de", 19551026, 19750430, 526},                                         // RVN nl official
	{"Republiek Zuid-Vietnam", "de", 19750430, 19760702, 532},                                    // RVN nl official
	{"South Georgia and the South Sandwich Islands", "", 0, 0, 870},                              // SGS en short
	{"South Georgia and the South Sandwich Islands", "", 0, 0, 870},                              // SGS en official
	{"South Georgia and the South Sandwich Islands", "", 0, 0, 870},                              // SGS en un
	{"Zuid-Georgië en de Zuid-Sandwicheilanden", "", 0, 0, 700},                                  // SGS nl short
	{"Zuid-Georgia en Zuidelijke Sandwicheilanden", "", 0, 0, 699},                               // SGS nl official
	{"Saint Helena", "", 0, 0, 803},                                                              // SHN en short
	{"Saint Helena and Dependencies", "", 0, 20090901, 805},                                      // SHN en official
	{"Saint Helena, Ascension and Tristan da Cunha", "", 20090901, 0, 806},                       // SHN en official
	{"Saint Helena", "", 0, 0, 803},                                                              // SHN en un
	{"Sint-Helena, Ascension en Tristan da Cunha", "", 0, 0, 571},                                // SHN nl short
	{"Sint-Helena, Ascension en Tristan da Cunha", "", 0, 0, 571},                                // SHN nl official
	{"Svalbard and Jan Mayen", "", 0, 0, 907},                                                    // SJM en short
	{"Svalbard and Jan Mayen", "", 0, 0, 907},                                                    // SJM en official
	{"Svalbard and Jan Mayen Islands", "the", 0, 0, 909},                                         // SJM en un
	{"Svalbard en Jan Mayen", "", 0, 0, 608},                                                     // SJM nl short
	{"Svalbard en Jan Mayen", "", 0, 0, 608},                                                     // SJM nl official
	{"Saint Pierre and Miquelon", "", 0, 0, 816},                                                 // SPM en short
	{"Saint Pierre and Miquelon", "", 0, 0, 816},                                                 // SPM en official
	{"Saint Pierre and Miquelon", "", 0, 0, 816},                                                 // SPM en un
	{"Saint-Pierre en Miquelon", "", 0, 0, 552},                                                  // SPM nl short
	{"Saint-Pierre en Miquelon", "", 0, 0, 552},                                                  // SPM nl official
	{"Sint Maarten", "", 0, 0, 846},                                                              // SXM en short
	{"Sint Maarten", "", 0, 0, 846},                                                              // SXM en official
	{"Sint Maarten (Dutch part)", "", 0, 0, 848},                                                 // SXM en un
	{"Sint Maarten", "", 0, 0, 569},                                                              // SXM nl short
	{"Sint Maarten", "", 0, 0, 569},                                                              // SXM nl official
	{"Turks and Caicos Islands", "the", 0, 0, 959},                                               // TCA en short
	{"Turks and Caicos Islands", "the", 0, 0, 959},                                               // TCA en official
	{"Turks and Caicos Islands", "the", 0, 0, 959},                                               // TCA en un
	{"Turks- en Caicoseilanden", "de", 0, 0, 640},                                                // TCA nl short
	{"Turks- en Caicoseilanden", "de", 0, 0, 640},                                                // TCA nl official
	{"Tokelau", "", 0, 0, 942},                                                                   // TKL en short
	{"Tokelau", "", 0, 0, 942},                                                                   // TKL en official
	{"Tokelau", "", 0, 0, 942},                                                                   // TKL en un
	{"Tokelau", "", 0, 0, 623},                                                                   // TKL nl short
	{"Tokelau", "", 0, 0, 623},                                                                   // TKL nl official
	{"Taiwan", "", 0, 0, 922},                                                                    // TWN en short
	{"Taiwan", "", 0, 0, 922},                                                                    // TWN en official
	{"Taiwan Province of China", "", 0, 0, 924},                                                  // TWN en un
	{"Taiwan", "", 0, 0, 615},                                                                    // TWN nl short
	{"Taiwan", "", 0, 0, 615},                                                                    // TWN nl official
	{"United States Minor Outlying Islands", "the", 0, 0, 1001},                                  // UMI en short
	{"United States Minor Outlying Islands", "the", 0, 0, 1001},                                  // UMI en official
	{"United States Minor Outlying Islands", "the", 0, 0, 1001},                                  // UMI en un
	{"Verafgelegen eilandjes van de Verenigde Staten", "de", 0, 0, 654},                          // UMI nl short
	{"Kleine afgelegen eilanden van de Verenigde Staten", "de", 0, 0, 265},                       // UMI nl official
	{"Holy See", "the", 0, 0, 348},                                                               // VAT en short
	{"Holy See", "the", 0, 0, 348},                                                               // VAT en official
	{"Holy See", "the", 0, 0, 348},                                                               // VAT en un
	{"Heilige Stoel", "de", 0, 0, 209},                                                           // VAT nl short
	{"Heilige Stoel", "de", 0, 0, 209},                                                           // VAT nl official
	{"British Virgin Islands", "the", 0, 0, 89},                                                  // VGB en short
	{"British Virgin Islands", "the", 0, 0, 89},                                                  // VGB en official
	{"British Virgin Islands", "the", 0, 0, 89},                                                  // VGB en un
	{"Britse Maagdeneilanden", "de", 0, 0, 57},                                                   // VGB nl short
	{"Britse Maagdeneilanden", "de", 0, 0, 57},                                                   // VGB nl official
	{"U.S. Virgin Islands", "the", 0, 0, 965},                                                    // VIR en short
	{"Virgin Islands of the United States", "the", 0, 0, 1022},                                   // VIR en official
	{"United States Virgin Islands", "the", 0, 0, 1008},                                          // VIR en un
	{"Amerikaanse Maagdeneilanden", "de", 0, 0, 10},                                              // VIR nl short
	{"Amerikaanse Maagdeneilanden", "de", 0, 0, 10},                                              // VIR nl official
	{"Wallis and Futuna", "", 0, 0, 1023},                                                        // WLF en short
	{"Territory of the Wallis and Futuna Islands", "the", 0, 0, 932},                             // WLF en official
	{"Wallis and Futuna Islands", "the", 0, 0, 1024},                                             // WLF en un
	{"Wallis en Futuna", "", 0, 0, 687},                                                          // WLF nl short
	{"Wallis en Futuna", "", 0, 0, 687},                                                          // WLF nl official
	{"Organization of African Unity", "the", 0, 20020709, 596},                                   // XAU en short
	{"African Union", "the", 20020709, 0, 3},                                                     // XAU en short
	{"Organization of African Unity", "the", 0, 20020709, 596},                                   // XAU en official
	{"African Union", "the", 20020709, 0, 3},                                                     // XAU en official
	{"Organization of African Unity", "the", 0, 20020709, 596},                                   // XAU en un
	{"African Union", "the", 20020709, 0, 3},                                                     // XAU en un
	{"Afrikaanse Unie", "de", 0, 0, 2},                                                           // XAU nl short
	{"Afrikaanse Unie", "de", 0, 0, 2},                                                           // XAU nl official
	{"Kosovo", "", 0, 0, 450},                                                                    // XKX en short
	{"Republic of Kosovo", "the", 0, 0, 710},                                                     // XKX en official
	{"Kosovo", "", 0, 0, 450},                                                                    // XKX en un
	{"Kosovo", "", 0, 0, 299},                                                                    // XKX nl short
	{"Republiek Kosovo", "de", 0, 0, 474},                                                        // XKX nl official
	{"Louisiana", "", 0, 0, 481},                                                                 // XLA en short
	{"State of Louisiana", "the", 0, 0, 891},                                                     // XLA en official
	{"Louisiana", "", 0, 0, 481},                                                                 // XLA en un
	{"Louisiana", "", 0, 0, 312},                                                                 // XLA nl short
	{"Louisiana", "", 0, 0, 312},                                                                 // XLA nl official
	{"New Brunswick", "", 0, 0, 559},                                                             // XNB en short
	{"New Brunswick", "", 0, 0, 559},                                                             // XNB en official
	{"New Brunswick", "", 0, 0, 559},                                                             // XNB en un
	{"New Brunswick", "", 0, 0, 357},                                                             // XNB nl short
	{"New Brunswick", "", 0, 0, 357},                                                             // XNB nl official
	{"Nova Scotia", "", 0, 0, 588},                                                               // XNS en short
	{"Nova Scotia", "", 0, 0, 588},                                                               // XNS en official
	{"Nova Scotia", "", 0, 0, 588},                                                               // XNS en un
	{"Nova Scotia", "", 0, 0, 374},                                                               // XNS nl short
	{"Nova Scotia", "", 0, 0, 374},                                                               // XNS nl official
	{"Ontario", "", 0, 0, 593},                                                                   // XON en short
	{"Ontario", "", 0, 0, 593},                                                                   // XON en official
	{"Ontario", "", 0, 0, 593},                                                                   // XON en un
	{"Ontario", "", 0, 0, 387},                                                                   // XON nl short
	{"Ontario", "", 0, 0, 387},                                                                   // XON nl official
	{"Quebec", "", 0, 0, 650},                                                                    // XQC en short
	{"Quebec", "", 0, 0, 650},                                                                    // XQC en official
	{"Quebec", "", 0, 0, 650},                                                                    // XQC en un
	{"Quebec", "", 0, 0, 410},                                                                    // XQC nl short
	{"Québec", "", 0, 0, 411},                                                                    // XQC nl official
	{"Saarland", "", 0, 0, 796},                                                                  // XSL en short
	{"Saarland", "", 0, 0, 796},                                                                  // XSL en official
	{"Saarland", "", 0, 0, 796},                                                                  // XSL en un
	{"Saarland", "", 0, 0, 541},                                                                  // XSL nl short
	{"Saarland", "het", 0, 0, 541},                                                               // XSL nl official
	{"Wallonia-Brussels Federation", "the", 0, 0, 1025},                                          // XWB en short
	{"French Community of Belgium", "the", 0, 0, 284},                                            // XWB en official
	{"Wallonia-Brussels Federation", "the", 0, 0, 1025},                                          // XWB en un
	{"Federatie Wallonië-Brussel", "de", 0, 0, 156},                                              // XWB nl short
	{"Federatie Wallonië-Brussel", "de", 0, 0, 156},                                              // XWB nl official
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
	462, 463, 466, 468, 470, 473, // COG
	473, 474, 477, 478, 479, 482, // COM
	482, 484, 486, 488, 489, 490, // CPV
	490, 491, 492, 493, 494, 495, // DJI
	495, 496, 497, 498, 499, 500, // DZA
	500, 501, 503, 504, 505, 507, // EAZ
	507, 510, 514, 517, 520, 524, // EGY
	524, 525, 526, 527, 528, 529, // ERI
	529, 530, 535, 536, 537, 542, // ETH
	542, 543, 544, 545, 546, 547, // GAB
	547, 548, 550, 551, 552, 554, // GHA
	554, 555, 558, 559, 560, 563, // GIN
	563, 564, 568, 569, 570, 574, // GMB
	574, 575, 576, 577, 578, 579, // GNB
	579, 580, 581, 582, 583, 584, // GNQ
	584, 585, 587, 588, 589, 591, // KEN
	591, 592, 593, 594, 595, 596, // LBR
	596, 597, 604, 608, 609, 616, // LBY
	616, 617, 618, 619, 620, 621, // LSO
	621, 622, 623, 624, 625, 626, // MAR
	626, 627, 630, 631, 632, 635, // MDG
	635, 636, 637, 638, 639, 640, // MLI
	640, 641, 643, 644, 645, 647, // MOZ
	647, 648, 649, 650, 651, 652, // MRT
	652, 653, 655, 656, 657, 659, // MUS
	659, 660, 662, 663, 664, 666, // MWI
	666, 667, 668, 669, 670, 671, // NAM
	671, 672, 673, 674, 675, 676, // NER
	676, 677, 679, 680, 681, 683, // NGA
	683, 684, 686, 687, 688, 689, // RWA
	689, 690, 693, 694, 695, 698, // SDN
	698, 699, 700, 701, 702, 703, // SEN
	703, 704, 706, 707, 708, 710, // SLE
	710, 711, 715, 716, 717, 721, // SOM
	721, 722, 723, 724, 725, 726, // SSD
	726, 727, 728, 729, 730, 731, // STP
	731, 733, 735, 737, 739, 741, // SWZ
	741, 742, 743, 744, 745, 746, // SYC
	746, 747, 748, 749, 750, 751, // TCD
	751, 752, 753, 754, 755, 756, // TGO
	756, 757, 759, 760, 761, 763, // TUN
	763, 766, 770, 773, 776, 780, // TZA
	780, 781, 783, 784, 785, 787, // UGA
	787, 788, 790, 792, 794, 796, // ZAF
	796, 797, 798, 799, 800, 801, // ZMB
	801, 802, 803, 804, 805, 806, // ZWE
	806, 807, 813, 814, 815, 821, // AFG
	821, 822, 823, 824, 825, 826, // ARE
	826, 827, 828, 829, 830, 831, // BGD
	831, 832, 834, 835, 836, 838, // BHR
	838, 839, 840, 841, 842, 843, // BRN
	843, 844, 845, 846, 847, 848, // BTN
	848, 849, 851, 852, 853, 855, // CHN
	855, 856, 857, 858, 859, 860, // CYP
	860, 861, 866, 867, 868, 873, // FJI
	873, 874, 875, 876, 877, 878, // FSM
	878, 879, 882, 883, 884, 886, // IDN
	886, 887, 889, 890, 891, 893, // IND
	893, 894, 896, 898, 899, 901, // IRN
	901, 902, 904, 905, 906, 908, // IRQ
	908, 909, 910, 911, 912, 913, // JOR
	913, 914, 915, 916, 917, 918, // JPN
	918, 919, 920, 921, 922, 923, // KAZ
	923, 924, 926, 927, 928, 930, // KGZ
	930, 935, 941, 946, 951, 957, // KHM
	957, 958, 959, 960, 961, 962, // KIR
	962, 963, 964, 965, 966, 967, // KOR
	967, 968, 969, 970, 971, 972, // KWT
	972, 973, 975, 977, 978, 980, // LAO
	980, 981, 982, 983, 984, 985, // LBN
	985, 987, 990, 992, 994, 997, // LKA
	997, 999, 1001, 1003, 1004, 1006, // MDV
	1006, 1007, 1008, 1009, 1010, 1011, // MHL
	1011, 1013, 1018, 1020, 1022, 1027, // MMR
	1027, 1028, 1030, 1031, 1032, 1034, // MNG
	1034, 1036, 1038, 1040, 1042, 1044, // MYS
	1044, 1045, 1049, 1050, 1051, 1053, // NPL
	1053, 1054, 1055, 1056, 1057, 1058, // NRU
	1058, 1059, 1061, 1062, 1063, 1065, // OMN
	1065, 1066, 1070, 1071, 1072, 1077, // PAK
	1077, 1078, 1080, 1082, 1083, 1085, // PHL
	1085, 1086, 1087, 1088, 1089, 1090, // PLW
	1090, 1091, 1092, 1093, 1094, 1095, // PNG
	1095, 1096, 1097, 1098, 1099, 1100, // PRK
	1100, 1101, 1102, 1103, 1104, 1105, // QAT
	1105, 1106, 1107, 1108, 1109, 1110, // SAU
	1110, 1111, 1112, 1113, 1114, 1115, // SGP
	1115, 1116, 1117, 1118, 1119, 1120, // SLB
	1120, 1121, 1123, 1125, 1126, 1128, // SYR
	1128, 1130, 1132, 1134, 1136, 1138, // THA
	1138, 1139, 1140, 1141, 1142, 1143, // TJK
	1143, 1144, 1145, 1146, 1147, 1148, // TKM
	1148, 1149, 1150, 1151, 1152, 1153, // TLS
	1153, 1154, 1155, 1156, 1157, 1158, // TON
	1158, 1159, 1160, 1161, 1162, 1163, // TUV
	1163, 1164, 1165, 1166, 1167, 1168, // UZB
	1168, 1170, 1172, 1174, 1175, 1177, // VNM
	1177, 1178, 1179, 1180, 1181, 1182, // VUT
	1182, 1184, 1186, 1187, 1189, 1191, // WSM
	1191, 1192, 1195, 1196, 1197, 1200, // YEM
	1200, 1201, 1203, 1205, 1207, 1209, // YMD
	1209, 1210, 1211, 1212, 1213, 1214, // ARG
	1214, 1215, 1216, 1217, 1218, 1219, // ATG
	1219, 1220, 1221, 1222, 1223, 1224, // BHS
	1224, 1225, 1226, 1227, 1228, 1229, // BLZ
	1229, 1230, 1232, 1234, 1235, 1237, // BOL
	1237, 1238, 1240, 1241, 1242, 1244, // BRA
	1244, 1245, 1246, 1247, 1248, 1249, // BRB
	1249, 1250, 1251, 1252, 1253, 1254, // CHL
	1254, 1255, 1256, 1257, 1258, 1259, // COL
	1259, 1260, 1261, 1262, 1263, 1264, // CRI
	1264, 1265, 1266, 1267, 1268, 1269, // CUB
	1269, 1270, 1271, 1272, 1273, 1274, // DMA
	1274, 1275, 1276, 1277, 1278, 1279, // DOM
	1279, 1280, 1281, 1282, 1283, 1284, // ECU
	1284, 1285, 1286, 1287, 1288, 1289, // GRD
	1289, 1290, 1291, 1292, 1293, 1294, // GTM
	1294, 1295, 1297, 1298, 1299, 1301, // GUY
	1301, 1302, 1303, 1304, 1305, 1306, // HND
	1306, 1307, 1308, 1309, 1310, 1311, // HTI
	1311, 1312, 1313, 1314, 1315, 1316, // JAM
	1316, 1317, 1318, 1320, 1321, 1322, // KNA
	1322, 1323, 1324, 1325, 1326, 1327, // LCA
	1327, 1328, 1329, 1330, 1331, 1332, // MEX
	1332, 1333, 1334, 1335, 1336, 1337, // NIC
	1337, 1338, 1339, 1340, 1341, 1342, // PAN
	1342, 1343, 1344, 1345, 1346, 1347, // PER
	1347, 1348, 1349, 1350, 1351, 1352, // PRY
	1352, 1353, 1354, 1355, 1356, 1357, // SLV
	1357, 1359, 1361, 1363, 1364, 1365, // SUR
	1365, 1366, 1368, 1369, 1370, 1372, // TTO
	1372, 1373, 1374, 1375, 1376, 1377, // URY
	1377, 1378, 1379, 1380, 1381, 1382, // VCT
	1382, 1383, 1386, 1388, 1389, 1392, // VEN
	1392, 1393, 1394, 1395, 1396, 1397, // ABW
	1397, 1398, 1399, 1400, 1401, 1402, // AIA
	1402, 1403, 1404, 1405, 1406, 1407, // ALA
	1407, 1408, 1409, 1410, 1411, 1412, // ANT
	1412, 1413, 1414, 1415, 1416, 1417, // ASM
	1417, 1418, 1419, 1420, 1421, 1422, // ATA
	1422, 1423, 1424, 1425, 1426, 1427, // ATF
	1427, 1428, 1429, 1430, 1431, 1432, // BES
	1432, 1433, 1434, 1435, 1436, 1437, // BLM
	1437, 1438, 1439, 1440, 1441, 1442, // BMU
	1442, 1443, 1444, 1445, 1446, 1447, // BVT
	1447, 1448, 1449, 1450, 1451, 1452, // CCK
	1452, 1453, 1454, 1455, 1456, 1457, // COK
	1457, 1458, 1459, 1460, 1461, 1462, // CUW
	1462, 1463, 1464, 1465, 1466, 1467, // CXR
	1467, 1468, 1469, 1470, 1471, 1472, // CYM
	1472, 1473, 1474, 1475, 1476, 1477, // ESH
	1477, 1479, 1481, 1484, 1485, 1486, // EUE
	1486, 1487, 1488, 1489, 1490, 1491, // FLK
	1491, 1492, 1493, 1494, 1495, 1496, // FRO
	1496, 1497, 1498, 1499, 1500, 1501, // GGY
	1501, 1502, 1503, 1504, 1505, 1506, // GIB
	1506, 1507, 1508, 1509, 1510, 1511, // GLP
	1511, 1512, 1513, 1514, 1515, 1516, // GRL
	1516, 1517, 1518, 1519, 1520, 1521, // GUF
	1521, 1522, 1523, 1524, 1525, 1526, // GUM
	1526, 1527, 1529, 1531, 1532, 1534, // HKG
	1534, 1535, 1536, 1537, 1538, 1539, // HMD
	1539, 1540, 1541, 1542, 1543, 1544, // IMN
	1544, 1545, 1546, 1547, 1548, 1549, // IOT
	1549, 1550, 1551, 1552, 1553, 1554, // JEY
	1554, 1555, 1557, 1559, 1560, 1562, // MAC
	1562, 1563, 1564, 1565, 1566, 1567, // MAF
	1567, 1568, 1569, 1570, 1571, 1572, // MNP
	1572, 1573, 1574, 1575, 1576, 1577, // MSR
	1577, 1578, 1579, 1580, 1581, 1582, // MTQ
	1582, 1583, 1584, 1585, 1586, 1587, // MYT
	1587, 1588, 1589, 1590, 1591, 1592, // NCL
	1592, 1593, 1594, 1595, 1596, 1597, // NFK
	1597, 1598, 1599, 1600, 1601, 1602, // NIU
	1602, 1603, 1604, 1605, 1606, 1607, // PCN
	1607, 1608, 1609, 1610, 1611, 1612, // PRI
	1612, 1613, 1615, 1617, 1618, 1621, // PSE
	1621, 1622, 1623, 1624, 1625, 1626, // PYF
	1626, 1627, 1628, 1629, 1630, 1631, // REU
	1631, 1632, 1634, 1636, 1637, 1640, // RVN
	1640, 1641, 1642, 1643, 1644, 1645, // SGS
	1645, 1646, 1648, 1649, 1650, 1651, // SHN
	1651, 1652, 1653, 1654, 1655, 1656, // SJM
	1656, 1657, 1658, 1659, 1660, 1661, // SPM
	1661, 1662, 1663, 1664, 1665, 1666, // SXM
	1666, 1667, 1668, 1669, 1670, 1671, // TCA
	1671, 1672, 1673, 1674, 1675, 1676, // TKL
	1676, 1677, 1678, 1679, 1680, 1681, // TWN
	1681, 1682, 1683, 1684, 1685, 1686, // UMI
	1686, 1687, 1688, 1689, 1690, 1691, // VAT
	1691, 1692, 1693, 1694, 1695, 1696, // VGB
	1696, 1697, 1698, 1699, 1700, 1701, // VIR
	1701, 1702, 1703, 1704, 1705, 1706, // WLF
	1706, 1708, 1710, 1712, 1713, 1714, // XAU
	1714, 1715, 1716, 1717, 1718, 1719, // XKX
	1719, 1720, 1721, 1722, 1723, 1724, // XLA
	1724, 1725, 1726, 1727, 1728, 1729, // XNB
	1729, 1730, 1731, 1732, 1733, 1734, // XNS
	1734, 1735, 1736, 1737, 1738, 1739, // XON
	1739, 1740, 1741, 1742, 1743, 1744, // XQC
	1744, 1745, 1746, 1747, 1748, 1749, // XSL
	1749, 1750, 1751, 1752, 1753, 1754, // XWB
	1754,
}
