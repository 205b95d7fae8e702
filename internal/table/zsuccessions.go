// Code generated from successions.tsv and codes.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Successions tells which entity came out of which.
var Successions = [...]Succession{
	{202, 199, Separation, 19860101},  // ANT ABW
	{202, 206, Dissolution, 20101010}, // ANT BES
	{202, 212, Dissolution, 20101010}, // ANT CUW
	{202, 249, Dissolution, 20101010}, // ANT SXM
	{13, 14, Dissolution, 19930101},   // CSK CZE
	{13, 49, Dissolution, 19930101},   // CSK SVK
	{15, 16, Accession, 19901003},     // DDR DEU
	{70, 106, Union, 19640426},        // EAZ TZA
	{71, 153, Separation, 19611013},   // EGY SYR
	{73, 72, Separation, 19930524},    // ETH ERI
	{121, 157, Separation, 20020520},  // IDN TLS
	{140, 151, Separation, 19650809},  // MYS SGP
	{144, 113, Separation, 19711216},  // PAK BGD
	{46, 3, Dissolution, 19911226},    // RUS ARM
	{46, 6, Dissolution, 19911226},    // RUS AZE
	{46, 19, Separation, 19910906},    // RUS EST
	{46, 23, Dissolution, 19911226},   // RUS GEO
	{46, 127, Dissolution, 19911226},  // RUS KAZ
	{46, 128, Dissolution, 19911226},  // RUS KGZ
	{46, 32, Separation, 19910906},    // RUS LTU
	{46, 34, Separation, 19910906},    // RUS LVA
	{46, 36, Dissolution, 19911226},   // RUS MDA
	{46, 155, Dissolution, 19911226},  // RUS TJK
	{46, 156, Dissolution, 19911226},  // RUS TKM
	{46, 160, Dissolution, 19911226},  // RUS UZB
	{244, 161, Union, 19760702},       // RVN VNM
	{95, 99, Separation, 20110709},    // SDN SSD
	{48, 39, Separation, 20060603},    // SRB MNE
	{48, 259, Separation, 20080217},   // SRB XKX
	{153, 71, Union, 19580221},        // SYR EGY
	{165, 164, Union, 19900522},       // YMD YEM
	{55, 9, Dissolution, 19920303},    // YUG BIH
	{55, 25, Dissolution, 19911008},   // YUG HRV
	{55, 37, Dissolution, 19911117},   // YUG MKD
	{55, 48, Dissolution, 20001101},   // YUG SRB
	{55, 50, Dissolution, 19911008},   // YUG SVN
}

// Codes has the codes beside those of Entities.
var Codes = [...]Code{
	{202, Alpha2, "AN", 0, 20101215},        // ANT
	{202, Alpha4, "ANHH", 0, 0},             // ANT
	{202, M49, "530", 19860101, 20101010},   // ANT
	{58, Alpha3, "DHY", 0, 19770101},        // BEN
	{58, Alpha4, "DYBJ", 0, 0},              // BEN
	{59, Alpha2, "HV", 0, 19840101},         // BFA
	{59, Alpha3, "HVO", 0, 19840101},        // BFA
	{59, Alpha4, "HVBF", 0, 0},              // BFA
	{10, Alpha3, "BYS", 0, 19920615},        // BLR
	{10, Alpha4, "BYAA", 0, 0},              // BLR
	{64, Alpha2, "ZR", 0, 19970714},         // COD
	{64, Alpha3, "ZAR", 0, 19970714},        // COD
	{64, Alpha4, "ZRCD", 0, 0},              // COD
	{13, Alpha2, "CS", 0, 19930615},         // CSK
	{13, Alpha4, "CSHH", 0, 0},              // CSK
	{13, M49, "200", 0, 19930101},           // CSK
	{15, Alpha2, "DD", 0, 19901030},         // DDR
	{15, Alpha4, "DDDE", 0, 0},              // DDR
	{15, M49, "278", 0, 19901003},           // DDR
	{16, M49, "280", 0, 19901003},           // DEU
	{73, M49, "230", 0, 19930524},           // ETH
	{22, Alpha2, "UK", 0, 0},                // GBR
	{24, Alpha2, "EL", 0, 0},                // GRC
	{138, Alpha2, "BU", 0, 19891205},        // MMR
	{138, Alpha3, "BUR", 0, 19891205},       // MMR
	{138, Alpha4, "BUMM", 0, 0},             // MMR
	{45, Alpha3, "ROM", 0, 20020201},        // ROU
	{46, Alpha2, "SU", 0, 19920830},         // RUS
	{46, Alpha3, "SUN", 0, 19920830},        // RUS
	{46, Alpha4, "SUHH", 0, 0},              // RUS
	{46, M49, "810", 0, 19911226},           // RUS
	{95, M49, "736", 0, 20110709},           // SDN
	{48, Alpha2, "CS", 20030723, 20060926},  // SRB
	{48, Alpha2, "YU", 20001101, 20030723},  // SRB
	{48, Alpha3, "SCG", 20030723, 20060926}, // SRB
	{48, Alpha3, "YUG", 20001101, 20030723}, // SRB
	{48, Alpha4, "CSXX", 0, 0},              // SRB
	{48, M49, "891", 20001101, 20060603},    // SRB
	{157, Alpha2, "TP", 0, 20020520},        // TLS
	{157, Alpha3, "TMP", 0, 20020520},       // TLS
	{157, Alpha4, "TPTL", 0, 0},             // TLS
	{161, Alpha2, "VD", 0, 19770101},        // VNM
	{161, Alpha3, "VDR", 0, 19770101},       // VNM
	{161, Alpha4, "VDVN", 0, 0},             // VNM
	{162, Alpha2, "NH", 0, 19800101},        // VUT
	{162, Alpha3, "NHB", 0, 19800101},       // VUT
	{162, Alpha4, "NHVU", 0, 0},             // VUT
	{164, M49, "886", 0, 19900522},          // YEM
	{165, Alpha2, "YD", 0, 19900814},        // YMD
	{165, Alpha4, "YDYE", 0, 0},             // YMD
	{165, M49, "720", 0, 19900522},          // YMD
	{55, Alpha2, "YU", 0, 20001101},         // YUG
	{55, Alpha4, "YUCS", 0, 0},              // YUG
	{55, M49, "890", 0, 19920428},           // YUG
	{55, M49, "891", 19920428, 20001101},    // YUG
	{110, Alpha2, "RH", 0, 19800101},        // ZWE
	{110, Alpha3, "RHO", 0, 19800101},       // ZWE
	{110, Alpha4, "RHZW", 0, 0},             // ZWE
}
