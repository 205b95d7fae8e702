// Code generated from successions.tsv by generate_test.go; DO NOT EDIT.
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
	{55, 9, Dissolution, 19920306},    // YUG BIH
	{55, 25, Dissolution, 19911008},   // YUG HRV
	{55, 37, Dissolution, 19911117},   // YUG MKD
	{55, 48, Dissolution, 20001101},   // YUG SRB
	{55, 50, Dissolution, 19910625},   // YUG SVN
}
