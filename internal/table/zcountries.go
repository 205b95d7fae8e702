// Code generated from countries.tsv and sovereigns.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// NumCountries counts the rows of Entities, with the zero row of no country.
const NumCountries = 267

// Entities has the countries by index. An index is never written out: it may change with any row.
var Entities = [NumCountries]Entity{
	{},
	{"ALB", "AL", 8, State},
	{"AND", "AD", 20, State},
	{"ARM", "AM", 51, State},
	{"AUS", "AU", 36, State},
	{"AUT", "AT", 40, State},
	{"AZE", "AZ", 31, State},
	{"BEL", "BE", 56, State},
	{"BGR", "BG", 100, State},
	{"BIH", "BA", 70, State},
	{"BLR", "BY", 112, State},
	{"CAN", "CA", 124, State},
	{"CHE", "CH", 756, State},
	{"CSK", "", 0, Former},
	{"CZE", "CZ", 203, State},
	{"DDR", "", 0, Former},
	{"DEU", "DE", 276, State},
	{"DNK", "DK", 208, State},
	{"ESP", "ES", 724, State},
	{"EST", "EE", 233, State},
	{"FIN", "FI", 246, State},
	{"FRA", "FR", 250, State},
	{"GBR", "GB", 826, State},
	{"GEO", "GE", 268, State},
	{"GRC", "GR", 300, State},
	{"HRV", "HR", 191, State},
	{"HUN", "HU", 348, State},
	{"IRL", "IE", 372, State},
	{"ISL", "IS", 352, State},
	{"ISR", "IL", 376, State},
	{"ITA", "IT", 380, State},
	{"LIE", "LI", 438, State},
	{"LTU", "LT", 440, State},
	{"LUX", "LU", 442, State},
	{"LVA", "LV", 428, State},
	{"MCO", "MC", 492, State},
	{"MDA", "MD", 498, State},
	{"MKD", "MK", 807, State},
	{"MLT", "MT", 470, State},
	{"MNE", "ME", 499, State},
	{"NLD", "NL", 528, State},
	{"NOR", "NO", 578, State},
	{"NZL", "NZ", 554, State},
	{"POL", "PL", 616, State},
	{"PRT", "PT", 620, State},
	{"ROU", "RO", 642, State},
	{"RUS", "RU", 643, State},
	{"SMR", "SM", 674, State},
	{"SRB", "RS", 688, State},
	{"SVK", "SK", 703, State},
	{"SVN", "SI", 705, State},
	{"SWE", "SE", 752, State},
	{"TUR", "TR", 792, State},
	{"UKR", "UA", 804, State},
	{"USA", "US", 840, State},
	{"YUG", "", 0, Former},
	{"AGO", "AO", 24, State},
	{"BDI", "BI", 108, State},
	{"BEN", "BJ", 204, State},
	{"BFA", "BF", 854, State},
	{"BWA", "BW", 72, State},
	{"CAF", "CF", 140, State},
	{"CIV", "CI", 384, State},
	{"CMR", "CM", 120, State},
	{"COD", "CD", 180, State},
	{"COG", "CG", 178, State},
	{"COM", "KM", 174, State},
	{"CPV", "CV", 132, State},
	{"DJI", "DJ", 262, State},
	{"DZA", "DZ", 12, State},
	{"EAZ", "", 0, Former},
	{"EGY", "EG", 818, State},
	{"ERI", "ER", 232, State},
	{"ETH", "ET", 231, State},
	{"GAB", "GA", 266, State},
	{"GHA", "GH", 288, State},
	{"GIN", "GN", 324, State},
	{"GMB", "GM", 270, State},
	{"GNB", "GW", 624, State},
	{"GNQ", "GQ", 226, State},
	{"KEN", "KE", 404, State},
	{"LBR", "LR", 430, State},
	{"LBY", "LY", 434, State},
	{"LSO", "LS", 426, State},
	{"MAR", "MA", 504, State},
	{"MDG", "MG", 450, State},
	{"MLI", "ML", 466, State},
	{"MOZ", "MZ", 508, State},
	{"MRT", "MR", 478, State},
	{"MUS", "MU", 480, State},
	{"MWI", "MW", 454, State},
	{"NAM", "NA", 516, State},
	{"NER", "NE", 562, State},
	{"NGA", "NG", 566, State},
	{"RWA", "RW", 646, State},
	{"SDN", "SD", 729, State},
	{"SEN", "SN", 686, State},
	{"SLE", "SL", 694, State},
	{"SOM", "SO", 706, State},
	{"SSD", "SS", 728, State},
	{"STP", "ST", 678, State},
	{"SWZ", "SZ", 748, State},
	{"SYC", "SC", 690, State},
	{"TCD", "TD", 148, State},
	{"TGO", "TG", 768, State},
	{"TUN", "TN", 788, State},
	{"TZA", "TZ", 834, State},
	{"UGA", "UG", 800, State},
	{"ZAF", "ZA", 710, State},
	{"ZMB", "ZM", 894, State},
	{"ZWE", "ZW", 716, State},
	{"AFG", "AF", 4, State},
	{"ARE", "AE", 784, State},
	{"BGD", "BD", 50, State},
	{"BHR", "BH", 48, State},
	{"BRN", "BN", 96, State},
	{"BTN", "BT", 64, State},
	{"CHN", "CN", 156, State},
	{"CYP", "CY", 196, State},
	{"FJI", "FJ", 242, State},
	{"FSM", "FM", 583, State},
	{"IDN", "ID", 360, State},
	{"IND", "IN", 356, State},
	{"IRN", "IR", 364, State},
	{"IRQ", "IQ", 368, State},
	{"JOR", "JO", 400, State},
	{"JPN", "JP", 392, State},
	{"KAZ", "KZ", 398, State},
	{"KGZ", "KG", 417, State},
	{"KHM", "KH", 116, State},
	{"KIR", "KI", 296, State},
	{"KOR", "KR", 410, State},
	{"KWT", "KW", 414, State},
	{"LAO", "LA", 418, State},
	{"LBN", "LB", 422, State},
	{"LKA", "LK", 144, State},
	{"MDV", "MV", 462, State},
	{"MHL", "MH", 584, State},
	{"MMR", "MM", 104, State},
	{"MNG", "MN", 496, State},
	{"MYS", "MY", 458, State},
	{"NPL", "NP", 524, State},
	{"NRU", "NR", 520, State},
	{"OMN", "OM", 512, State},
	{"PAK", "PK", 586, State},
	{"PHL", "PH", 608, State},
	{"PLW", "PW", 585, State},
	{"PNG", "PG", 598, State},
	{"PRK", "KP", 408, State},
	{"QAT", "QA", 634, State},
	{"SAU", "SA", 682, State},
	{"SGP", "SG", 702, State},
	{"SLB", "SB", 90, State},
	{"SYR", "SY", 760, State},
	{"THA", "TH", 764, State},
	{"TJK", "TJ", 762, State},
	{"TKM", "TM", 795, State},
	{"TLS", "TL", 626, State},
	{"TON", "TO", 776, State},
	{"TUV", "TV", 798, State},
	{"UZB", "UZ", 860, State},
	{"VNM", "VN", 704, State},
	{"VUT", "VU", 548, State},
	{"WSM", "WS", 882, State},
	{"YEM", "YE", 887, State},
	{"YMD", "", 0, Former},
	{"ARG", "AR", 32, State},
	{"ATG", "AG", 28, State},
	{"BHS", "BS", 44, State},
	{"BLZ", "BZ", 84, State},
	{"BOL", "BO", 68, State},
	{"BRA", "BR", 76, State},
	{"BRB", "BB", 52, State},
	{"CHL", "CL", 152, State},
	{"COL", "CO", 170, State},
	{"CRI", "CR", 188, State},
	{"CUB", "CU", 192, State},
	{"DMA", "DM", 212, State},
	{"DOM", "DO", 214, State},
	{"ECU", "EC", 218, State},
	{"GRD", "GD", 308, State},
	{"GTM", "GT", 320, State},
	{"GUY", "GY", 328, State},
	{"HND", "HN", 340, State},
	{"HTI", "HT", 332, State},
	{"JAM", "JM", 388, State},
	{"KNA", "KN", 659, State},
	{"LCA", "LC", 662, State},
	{"MEX", "MX", 484, State},
	{"NIC", "NI", 558, State},
	{"PAN", "PA", 591, State},
	{"PER", "PE", 604, State},
	{"PRY", "PY", 600, State},
	{"SLV", "SV", 222, State},
	{"SUR", "SR", 740, State},
	{"TTO", "TT", 780, State},
	{"URY", "UY", 858, State},
	{"VCT", "VC", 670, State},
	{"VEN", "VE", 862, State},
	{"ABW", "AW", 533, Territory},
	{"AIA", "AI", 660, Territory},
	{"ALA", "AX", 248, Territory},
	{"ANT", "", 0, Territory},
	{"ASM", "AS", 16, Territory},
	{"ATA", "AQ", 10, Territory},
	{"ATF", "TF", 260, Territory},
	{"BES", "BQ", 535, Territory},
	{"BLM", "BL", 652, Territory},
	{"BMU", "BM", 60, Territory},
	{"BVT", "BV", 74, Territory},
	{"CCK", "CC", 166, Territory},
	{"COK", "CK", 184, Associated},
	{"CUW", "CW", 531, Territory},
	{"CXR", "CX", 162, Territory},
	{"CYM", "KY", 136, Territory},
	{"ESH", "EH", 732, Other},
	{"EUE", "", 0, Organisation},
	{"FLK", "FK", 238, Territory},
	{"FRO", "FO", 234, Territory},
	{"GGY", "GG", 831, Territory},
	{"GIB", "GI", 292, Territory},
	{"GLP", "GP", 312, Territory},
	{"GRL", "GL", 304, Territory},
	{"GUF", "GF", 254, Territory},
	{"GUM", "GU", 316, Territory},
	{"HKG", "HK", 344, Territory},
	{"HMD", "HM", 334, Territory},
	{"IMN", "IM", 833, Territory},
	{"IOT", "IO", 86, Territory},
	{"JEY", "JE", 832, Territory},
	{"MAC", "MO", 446, Territory},
	{"MAF", "MF", 663, Territory},
	{"MNP", "MP", 580, Territory},
	{"MSR", "MS", 500, Territory},
	{"MTQ", "MQ", 474, Territory},
	{"MYT", "YT", 175, Territory},
	{"NCL", "NC", 540, Territory},
	{"NFK", "NF", 574, Territory},
	{"NIU", "NU", 570, Associated},
	{"PCN", "PN", 612, Territory},
	{"PRI", "PR", 630, Territory},
	{"PSE", "PS", 275, Observer},
	{"PYF", "PF", 258, Territory},
	{"REU", "RE", 638, Territory},
	{"RVN", "", 0, Former},
	{"SGS", "GS", 239, Territory},
	{"SHN", "SH", 654, Territory},
	{"SJM", "SJ", 744, Territory},
	{"SPM", "PM", 666, Territory},
	{"SXM", "SX", 534, Territory},
	{"TCA", "TC", 796, Territory},
	{"TKL", "TK", 772, Territory},
	{"TWN", "TW", 0, Other},
	{"UMI", "UM", 581, Territory},
	{"VAT", "VA", 336, Observer},
	{"VGB", "VG", 92, Territory},
	{"VIR", "VI", 850, Territory},
	{"WLF", "WF", 876, Territory},
	{"XAU", "", 0, Organisation},
	{"XKX", "XK", 0, Other},
	{"XLA", "", 0, Government},
	{"XNB", "", 0, Government},
	{"XNS", "", 0, Government},
	{"XON", "", 0, Government},
	{"XQC", "", 0, Government},
	{"XSL", "", 0, Government},
	{"XWB", "", 0, Government},
}

// Sovereigns has the state that a territory belongs to, by index, and 0 for every other country.
var Sovereigns = [NumCountries]uint16{
	199: 40,  // ABW NLD
	200: 22,  // AIA GBR
	201: 20,  // ALA FIN
	202: 40,  // ANT NLD
	203: 54,  // ASM USA
	205: 21,  // ATF FRA
	206: 40,  // BES NLD
	207: 21,  // BLM FRA
	208: 22,  // BMU GBR
	209: 41,  // BVT NOR
	210: 4,   // CCK AUS
	212: 40,  // CUW NLD
	213: 4,   // CXR AUS
	214: 22,  // CYM GBR
	217: 22,  // FLK GBR
	218: 17,  // FRO DNK
	219: 22,  // GGY GBR
	220: 22,  // GIB GBR
	221: 21,  // GLP FRA
	222: 17,  // GRL DNK
	223: 21,  // GUF FRA
	224: 54,  // GUM USA
	225: 117, // HKG CHN
	226: 4,   // HMD AUS
	227: 22,  // IMN GBR
	228: 22,  // IOT GBR
	229: 22,  // JEY GBR
	230: 117, // MAC CHN
	231: 21,  // MAF FRA
	232: 54,  // MNP USA
	233: 22,  // MSR GBR
	234: 21,  // MTQ FRA
	235: 21,  // MYT FRA
	236: 21,  // NCL FRA
	237: 4,   // NFK AUS
	239: 22,  // PCN GBR
	240: 54,  // PRI USA
	242: 21,  // PYF FRA
	243: 21,  // REU FRA
	245: 22,  // SGS GBR
	246: 22,  // SHN GBR
	247: 41,  // SJM NOR
	248: 21,  // SPM FRA
	249: 40,  // SXM NLD
	250: 22,  // TCA GBR
	251: 42,  // TKL NZL
	253: 54,  // UMI USA
	255: 22,  // VGB GBR
	256: 54,  // VIR USA
	257: 21,  // WLF FRA
}

// ByCode has the indexes in the order of the codes.
var ByCode = [NumCountries - 1]uint16{
	199, // ABW
	111, // AFG
	56,  // AGO
	200, // AIA
	201, // ALA
	1,   // ALB
	2,   // AND
	202, // ANT
	112, // ARE
	166, // ARG
	3,   // ARM
	203, // ASM
	204, // ATA
	205, // ATF
	167, // ATG
	4,   // AUS
	5,   // AUT
	6,   // AZE
	57,  // BDI
	7,   // BEL
	58,  // BEN
	206, // BES
	59,  // BFA
	113, // BGD
	8,   // BGR
	114, // BHR
	168, // BHS
	9,   // BIH
	207, // BLM
	10,  // BLR
	169, // BLZ
	208, // BMU
	170, // BOL
	171, // BRA
	172, // BRB
	115, // BRN
	116, // BTN
	209, // BVT
	60,  // BWA
	61,  // CAF
	11,  // CAN
	210, // CCK
	12,  // CHE
	173, // CHL
	117, // CHN
	62,  // CIV
	63,  // CMR
	64,  // COD
	65,  // COG
	211, // COK
	174, // COL
	66,  // COM
	67,  // CPV
	175, // CRI
	13,  // CSK
	176, // CUB
	212, // CUW
	213, // CXR
	214, // CYM
	118, // CYP
	14,  // CZE
	15,  // DDR
	16,  // DEU
	68,  // DJI
	177, // DMA
	17,  // DNK
	178, // DOM
	69,  // DZA
	70,  // EAZ
	179, // ECU
	71,  // EGY
	72,  // ERI
	215, // ESH
	18,  // ESP
	19,  // EST
	73,  // ETH
	216, // EUE
	20,  // FIN
	119, // FJI
	217, // FLK
	21,  // FRA
	218, // FRO
	120, // FSM
	74,  // GAB
	22,  // GBR
	23,  // GEO
	219, // GGY
	75,  // GHA
	220, // GIB
	76,  // GIN
	221, // GLP
	77,  // GMB
	78,  // GNB
	79,  // GNQ
	24,  // GRC
	180, // GRD
	222, // GRL
	181, // GTM
	223, // GUF
	224, // GUM
	182, // GUY
	225, // HKG
	226, // HMD
	183, // HND
	25,  // HRV
	184, // HTI
	26,  // HUN
	121, // IDN
	227, // IMN
	122, // IND
	228, // IOT
	27,  // IRL
	123, // IRN
	124, // IRQ
	28,  // ISL
	29,  // ISR
	30,  // ITA
	185, // JAM
	229, // JEY
	125, // JOR
	126, // JPN
	127, // KAZ
	80,  // KEN
	128, // KGZ
	129, // KHM
	130, // KIR
	186, // KNA
	131, // KOR
	132, // KWT
	133, // LAO
	134, // LBN
	81,  // LBR
	82,  // LBY
	187, // LCA
	31,  // LIE
	135, // LKA
	83,  // LSO
	32,  // LTU
	33,  // LUX
	34,  // LVA
	230, // MAC
	231, // MAF
	84,  // MAR
	35,  // MCO
	36,  // MDA
	85,  // MDG
	136, // MDV
	188, // MEX
	137, // MHL
	37,  // MKD
	86,  // MLI
	38,  // MLT
	138, // MMR
	39,  // MNE
	139, // MNG
	232, // MNP
	87,  // MOZ
	88,  // MRT
	233, // MSR
	234, // MTQ
	89,  // MUS
	90,  // MWI
	140, // MYS
	235, // MYT
	91,  // NAM
	236, // NCL
	92,  // NER
	237, // NFK
	93,  // NGA
	189, // NIC
	238, // NIU
	40,  // NLD
	41,  // NOR
	141, // NPL
	142, // NRU
	42,  // NZL
	143, // OMN
	144, // PAK
	190, // PAN
	239, // PCN
	191, // PER
	145, // PHL
	146, // PLW
	147, // PNG
	43,  // POL
	240, // PRI
	148, // PRK
	44,  // PRT
	192, // PRY
	241, // PSE
	242, // PYF
	149, // QAT
	243, // REU
	45,  // ROU
	46,  // RUS
	244, // RVN
	94,  // RWA
	150, // SAU
	95,  // SDN
	96,  // SEN
	151, // SGP
	245, // SGS
	246, // SHN
	247, // SJM
	152, // SLB
	97,  // SLE
	193, // SLV
	47,  // SMR
	98,  // SOM
	248, // SPM
	48,  // SRB
	99,  // SSD
	100, // STP
	194, // SUR
	49,  // SVK
	50,  // SVN
	51,  // SWE
	101, // SWZ
	249, // SXM
	102, // SYC
	153, // SYR
	250, // TCA
	103, // TCD
	104, // TGO
	154, // THA
	155, // TJK
	251, // TKL
	156, // TKM
	157, // TLS
	158, // TON
	195, // TTO
	105, // TUN
	52,  // TUR
	159, // TUV
	252, // TWN
	106, // TZA
	107, // UGA
	53,  // UKR
	253, // UMI
	196, // URY
	54,  // USA
	160, // UZB
	254, // VAT
	197, // VCT
	198, // VEN
	255, // VGB
	256, // VIR
	161, // VNM
	162, // VUT
	257, // WLF
	163, // WSM
	258, // XAU
	259, // XKX
	260, // XLA
	261, // XNB
	262, // XNS
	263, // XON
	264, // XQC
	265, // XSL
	266, // XWB
	164, // YEM
	165, // YMD
	55,  // YUG
	108, // ZAF
	109, // ZMB
	110, // ZWE
}

// CodeStart tells where in ByCode the codes with the same first two letters begin.
var CodeStart = [26*26 + 1]uint16{
	0, 0, 1, 1, 1, 1, 2, 3, 3, 4, 4, 4, 6, 6, 8, 8, 8, 8, 11, 12, 15, 17, 17, 17, 17, 17,
	18, 18, 18, 18, 19, 22, 23, 25, 27, 28, 28, 28, 31, 32, 32, 33, 33, 33, 36, 36, 37, 37, 38, 39, 39, 39,
	39, 41, 41, 42, 42, 42, 42, 42, 45, 46, 46, 46, 46, 47, 47, 52, 53, 53, 54, 55, 55, 57, 57, 57, 58, 60,
	61, 61, 61, 61, 62, 63, 63, 63, 63, 63, 64, 64, 64, 65, 66, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67,
	68, 69, 69, 70, 70, 70, 70, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 72, 75, 76, 77, 77, 77, 77, 77,
	77, 77, 77, 77, 77, 77, 77, 77, 77, 78, 79, 79, 80, 80, 80, 80, 80, 80, 82, 83, 83, 83, 83, 83, 83, 83,
	83, 84, 85, 85, 85, 86, 86, 87, 88, 90, 90, 90, 91, 92, 94, 94, 94, 94, 97, 97, 98, 101, 101, 101, 101, 101,
	101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 102, 102, 103, 104, 104, 104, 104, 105, 105, 106, 107, 107, 107, 107, 107,
	107, 107, 107, 107, 108, 108, 108, 108, 108, 108, 108, 108, 108, 109, 110, 111, 111, 111, 114, 116, 117, 117, 117, 117, 117, 117,
	117, 118, 118, 118, 118, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 120, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
	121, 122, 122, 122, 122, 123, 123, 124, 125, 126, 126, 126, 126, 126, 127, 128, 128, 128, 128, 128, 128, 128, 128, 129, 129, 129,
	129, 130, 133, 134, 134, 134, 134, 134, 134, 135, 135, 136, 136, 136, 136, 136, 136, 136, 136, 137, 138, 139, 140, 140, 140, 140,
	140, 143, 143, 144, 147, 148, 148, 148, 149, 149, 149, 150, 152, 153, 156, 157, 157, 157, 158, 159, 160, 161, 161, 162, 162, 164,
	164, 165, 165, 166, 166, 167, 168, 169, 169, 171, 171, 171, 172, 172, 172, 173, 174, 174, 175, 175, 175, 175, 175, 175, 175, 175,
	176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 177,
	177, 179, 179, 180, 180, 181, 181, 181, 182, 182, 182, 182, 183, 183, 184, 185, 185, 185, 189, 190, 190, 190, 190, 190, 190, 191,
	191, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
	192, 192, 192, 192, 192, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 194, 194, 194, 194, 194, 194, 195, 196, 197, 197, 197,
	197, 198, 198, 198, 199, 200, 200, 202, 203, 203, 204, 204, 207, 208, 208, 209, 210, 210, 211, 212, 213, 214, 216, 218, 219, 221,
	221, 221, 221, 223, 223, 223, 223, 224, 225, 225, 226, 228, 229, 229, 229, 230, 230, 230, 230, 230, 231, 234, 234, 235, 235, 235,
	236, 236, 236, 236, 236, 236, 236, 237, 237, 237, 237, 238, 238, 239, 239, 239, 239, 239, 240, 241, 241, 241, 241, 241, 241, 241,
	242, 243, 243, 244, 244, 245, 245, 246, 246, 247, 247, 247, 247, 247, 248, 248, 248, 248, 248, 248, 248, 249, 249, 249, 249, 249,
	249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 250, 250, 250, 250, 250, 250, 250, 251, 251, 251, 251, 251, 251, 251,
	251, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 253, 254, 254, 256, 257, 257, 258, 258, 259, 259, 259, 259, 260, 260, 260,
	260, 260, 260, 260, 260, 261, 261, 261, 261, 261, 261, 261, 261, 262, 262, 262, 262, 262, 262, 262, 262, 263, 263, 263, 263, 263,
	263, 264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 266, 266, 266,
	266,
}
