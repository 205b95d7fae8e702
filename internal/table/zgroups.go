// Code generated from groups.tsv and memberships.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Groups has the identifiers of the groups; Groups[0] is none.
var Groups = [...]string{
	"",
	"aosis",
	"arab-league",
	"asean",
	"au",
	"baltic",
	"benelux",
	"brics",
	"canz",
	"caricom",
	"cis",
	"coe",
	"commonwealth",
	"csto",
	"ecowas",
	"eea",
	"efta",
	"eu",
	"euro",
	"francophonie",
	"g20",
	"g7",
	"g77",
	"gcc",
	"ldc",
	"lldc",
	"mercosur",
	"nam",
	"nato",
	"nordic",
	"oas",
	"oecd",
	"oic",
	"opec",
	"osce",
	"pif",
	"sadc",
	"schengen",
	"sco",
	"sids",
	"un",
	"un.african",
	"un.asia-pacific",
	"un.eastern-european",
	"un.grulac",
	"un.weog",
	"unsc",
	"unsc.elected",
	"unsc.permanent",
	"visegrad",
	"weimar",
}

// GroupNames has the names of the groups by group and language; what is accepted on input only has kind Alias.
var GroupNames = [...]GroupName{
	{1, English, FullName, "Alliance of Small Island States", 0, 0},
	{1, English, Abbreviation, "AOSIS", 0, 0},
	{1, Dutch, FullName, "Alliantie van kleine eilandstaten", 0, 0},
	{1, Dutch, Abbreviation, "AOSIS", 0, 0},
	{1, Dutch, Alias, "Alliantie van Kleine Eilandstaten", 0, 0},
	{2, English, FullName, "League of Arab States", 0, 0},
	{2, English, Abbreviation, "LAS", 0, 0},
	{2, English, Alias, "Arab League", 0, 0},
	{2, English, Alias, "Arab States League", 0, 0},
	{2, Dutch, FullName, "Arabische Liga", 0, 0},
	{2, Dutch, Abbreviation, "LAS", 0, 0},
	{2, Dutch, Alias, "Arabische Bond", 0, 0},
	{2, Dutch, Alias, "Liga van Arabische Staten", 0, 0},
	{2, Dutch, Alias, "Liga van de Arabische Staten", 0, 0},
	{3, English, FullName, "Association of Southeast Asian Nations", 0, 0},
	{3, English, Abbreviation, "ASEAN", 0, 0},
	{3, English, Alias, "Association of South East Asian Nations", 0, 0},
	{3, English, Alias, "Association of South-East Asian Nations", 0, 0},
	{3, Dutch, FullName, "Associatie van Zuidoost-Aziatische Staten", 0, 0},
	{3, Dutch, Abbreviation, "ASEAN", 0, 0},
	{3, Dutch, Alias, "Associatie van Zuidoost-Aziatische Landen", 0, 0},
	{3, Dutch, Alias, "Associatie van Zuidoost-Aziatische Naties", 0, 0},
	{3, Dutch, Alias, "Vereniging van Zuidoost-Aziatische Staten", 0, 0},
	{4, English, FullName, "Organization of African Unity", 19630525, 20020709},
	{4, English, FullName, "African Union", 20020709, 0},
	{4, English, Abbreviation, "OAU", 19630525, 20020709},
	{4, English, Abbreviation, "AU", 20020709, 0},
	{4, English, Alias, "Organisation of African Unity", 19630525, 20020709},
	{4, Dutch, FullName, "Organisatie van Afrikaanse Eenheid", 19630525, 20020709},
	{4, Dutch, FullName, "Afrikaanse Unie", 20020709, 0},
	{4, Dutch, Abbreviation, "OAE", 19630525, 20020709},
	{4, Dutch, Abbreviation, "AU", 20020709, 0},
	{4, Dutch, Alias, "OAU", 19630525, 20020709},
	{5, English, FullName, "Baltic states", 0, 0},
	{5, English, Alias, "Baltic countries", 0, 0},
	{5, English, Alias, "Baltics", 0, 0},
	{5, Dutch, FullName, "Baltische staten", 0, 0},
	{5, Dutch, Alias, "Baltische landen", 0, 0},
	{6, English, FullName, "Benelux", 0, 0},
	{6, English, Alias, "Benelux Economic Union", 0, 0},
	{6, English, Alias, "Benelux Union", 0, 0},
	{6, English, Alias, "Benelux countries", 0, 0},
	{6, Dutch, FullName, "Benelux", 0, 0},
	{6, Dutch, Alias, "Benelux Economische Unie", 0, 0},
	{6, Dutch, Alias, "Benelux Unie", 0, 0},
	{6, Dutch, Alias, "Benelux-landen", 0, 0},
	{6, Dutch, Alias, "Beneluxlanden", 0, 0},
	{7, English, FullName, "BRIC", 20090616, 20101224},
	{7, English, FullName, "BRICS", 20101224, 0},
	{7, English, Abbreviation, "BRICS", 20101224, 0},
	{7, English, Alias, "BRIC", 0, 0},
	{7, English, Alias, "BRICS Plus", 0, 0},
	{7, English, Alias, "BRICS countries", 0, 0},
	{7, English, Alias, "BRICS+", 0, 0},
	{7, Dutch, FullName, "BRIC", 20090616, 20101224},
	{7, Dutch, FullName, "BRICS", 20101224, 0},
	{7, Dutch, Abbreviation, "BRICS", 20101224, 0},
	{7, Dutch, Alias, "BRIC", 0, 0},
	{7, Dutch, Alias, "BRIC-landen", 0, 0},
	{7, Dutch, Alias, "BRICS+", 0, 0},
	{7, Dutch, Alias, "BRICS-landen", 0, 0},
	{8, English, FullName, "CANZ", 0, 0},
	{8, English, Abbreviation, "CANZ", 0, 0},
	{8, English, Alias, "CANZ countries", 0, 0},
	{8, English, Alias, "CANZ group", 0, 0},
	{8, English, Alias, "Canada, Australia and New Zealand", 0, 0},
	{8, Dutch, FullName, "CANZ", 0, 0},
	{8, Dutch, Abbreviation, "CANZ", 0, 0},
	{8, Dutch, Alias, "CANZ-landen", 0, 0},
	{8, Dutch, Alias, "Canada, Australië en Nieuw-Zeeland", 0, 0},
	{9, English, FullName, "Caribbean Community", 0, 0},
	{9, English, Abbreviation, "CARICOM", 0, 0},
	{9, English, Alias, "Caribbean Community and Common Market", 0, 0},
	{9, Dutch, FullName, "Caribische Gemeenschap", 0, 0},
	{9, Dutch, Abbreviation, "CARICOM", 0, 0},
	{9, Dutch, Alias, "Caribische Gemeenschap en Gemeenschappelijke Markt", 0, 0},
	{10, English, FullName, "Commonwealth of Independent States", 0, 0},
	{10, English, Abbreviation, "CIS", 0, 0},
	{10, Dutch, FullName, "Gemenebest van Onafhankelijke Staten", 0, 0},
	{10, Dutch, Abbreviation, "GOS", 0, 0},
	{10, Dutch, Alias, "CIS", 0, 0},
	{11, English, FullName, "Council of Europe", 0, 0},
	{11, English, Abbreviation, "CoE", 0, 0},
	{11, English, Alias, "COE", 0, 0},
	{11, Dutch, FullName, "Raad van Europa", 0, 0},
	{11, Dutch, Abbreviation, "RvE", 0, 0},
	{12, English, FullName, "British Commonwealth of Nations", 19311211, 19490428},
	{12, English, FullName, "Commonwealth of Nations", 19490428, 0},
	{12, English, Alias, "British Commonwealth", 0, 0},
	{12, English, Alias, "Commonwealth", 0, 0},
	{12, English, Alias, "The Commonwealth", 0, 0},
	{12, Dutch, FullName, "Gemenebest", 0, 0},
	{12, Dutch, Alias, "Brits Gemenebest", 0, 0},
	{12, Dutch, Alias, "Brits Gemenebest van Naties", 0, 0},
	{12, Dutch, Alias, "Britse Gemenebest", 0, 0},
	{12, Dutch, Alias, "Commonwealth", 0, 0},
	{12, Dutch, Alias, "Gemenebest van Naties", 0, 0},
	{13, English, FullName, "Collective Security Treaty", 19940420, 20021007},
	{13, English, FullName, "Collective Security Treaty Organization", 20021007, 0},
	{13, English, Abbreviation, "CST", 19940420, 20021007},
	{13, English, Abbreviation, "CSTO", 20021007, 0},
	{13, English, Alias, "Tashkent Pact", 19940420, 20021007},
	{13, English, Alias, "Tashkent Treaty", 19940420, 20021007},
	{13, English, Alias, "Collective Security Treaty Organisation", 20021007, 0},
	{13, English, Alias, "ODKB", 20021007, 0},
	{13, Dutch, FullName, "Verdrag inzake Collectieve Veiligheid", 19940420, 20021007},
	{13, Dutch, FullName, "Organisatie van het Verdrag inzake Collectieve Veiligheid", 20021007, 0},
	{13, Dutch, Abbreviation, "CST", 19940420, 20021007},
	{13, Dutch, Abbreviation, "CSTO", 20021007, 0},
	{13, Dutch, Alias, "Verdrag van Tasjkent", 19940420, 20021007},
	{13, Dutch, Alias, "Collectieve Veiligheidsverdragsorganisatie", 20021007, 0},
	{13, Dutch, Alias, "ODKB", 20021007, 0},
	{13, Dutch, Alias, "OVCV", 20021007, 0},
	{14, English, FullName, "Economic Community of West African States", 0, 0},
	{14, English, Abbreviation, "ECOWAS", 0, 0},
	{14, English, Alias, "CEDEAO", 0, 0},
	{14, Dutch, FullName, "Economische Gemeenschap van West-Afrikaanse Staten", 0, 0},
	{14, Dutch, Abbreviation, "ECOWAS", 0, 0},
	{14, Dutch, Alias, "CEDEAO", 0, 0},
	{14, Dutch, Alias, "Economische Gemeenschap West-Afrika", 0, 0},
	{15, English, FullName, "European Economic Area", 0, 0},
	{15, English, Abbreviation, "EEA", 0, 0},
	{15, English, Alias, "EEA countries", 0, 0},
	{15, Dutch, FullName, "Europese Economische Ruimte", 0, 0},
	{15, Dutch, Abbreviation, "EER", 0, 0},
	{15, Dutch, Alias, "EER-landen", 0, 0},
	{16, English, FullName, "European Free Trade Association", 0, 0},
	{16, English, Abbreviation, "EFTA", 0, 0},
	{16, Dutch, FullName, "Europese Vrijhandelsassociatie", 0, 0},
	{16, Dutch, Abbreviation, "EVA", 0, 0},
	{16, Dutch, Alias, "EFTA", 0, 0},
	{16, Dutch, Alias, "EFTA-landen", 0, 0},
	{16, Dutch, Alias, "EVA-landen", 0, 0},
	{17, English, FullName, "European Coal and Steel Community", 19520723, 19580101},
	{17, English, FullName, "European Communities", 19580101, 19931101},
	{17, English, FullName, "European Union", 19931101, 0},
	{17, English, Abbreviation, "ECSC", 19520723, 19580101},
	{17, English, Abbreviation, "EC", 19580101, 19931101},
	{17, English, Abbreviation, "EU", 19931101, 0},
	{17, English, Alias, "Common Market", 0, 0},
	{17, English, Alias, "EEC", 0, 0},
	{17, English, Alias, "EU member states", 0, 0},
	{17, English, Alias, "European Community", 0, 0},
	{17, English, Alias, "European Economic Community", 0, 0},
	{17, Dutch, FullName, "Europese Gemeenschap voor Kolen en Staal", 19520723, 19580101},
	{17, Dutch, FullName, "Europese Gemeenschappen", 19580101, 19931101},
	{17, Dutch, FullName, "Europese Unie", 19931101, 0},
	{17, Dutch, Abbreviation, "EGKS", 19520723, 19580101},
	{17, Dutch, Abbreviation, "EG", 19580101, 19931101},
	{17, Dutch, Abbreviation, "EU", 19931101, 0},
	{17, Dutch, Alias, "EEG", 0, 0},
	{17, Dutch, Alias, "EU-lidstaten", 0, 0},
	{17, Dutch, Alias, "Europese Economische Gemeenschap", 0, 0},
	{17, Dutch, Alias, "Europese Gemeenschap", 0, 0},
	{18, English, FullName, "euro area", 0, 0},
	{18, English, Alias, "euro zone", 0, 0},
	{18, English, Alias, "eurozone", 0, 0},
	{18, Dutch, FullName, "eurozone", 0, 0},
	{18, Dutch, Alias, "eurogebied", 0, 0},
	{18, Dutch, Alias, "eurolanden", 0, 0},
	{19, English, FullName, "Agency for Cultural and Technical Cooperation", 19700320, 19981204},
	{19, English, FullName, "International Organisation of La Francophonie", 19981204, 0},
	{19, English, Abbreviation, "ACCT", 19700320, 19981204},
	{19, English, Abbreviation, "OIF", 19981204, 0},
	{19, English, Alias, "Agence de coopération culturelle et technique", 0, 0},
	{19, English, Alias, "Agence intergouvernementale de la Francophonie", 0, 0},
	{19, English, Alias, "Francophonie", 0, 0},
	{19, English, Alias, "IOF", 0, 0},
	{19, English, Alias, "International Organization of La Francophonie", 0, 0},
	{19, English, Alias, "International Organization of the Francophonie", 0, 0},
	{19, English, Alias, "La Francophonie", 0, 0},
	{19, English, Alias, "Organisation internationale de la Francophonie", 0, 0},
	{19, Dutch, FullName, "Agentschap voor Culturele en Technische Samenwerking", 19700320, 19981204},
	{19, Dutch, FullName, "Internationale Organisatie van de Francofonie", 19981204, 0},
	{19, Dutch, Abbreviation, "ACCT", 19700320, 19981204},
	{19, Dutch, Abbreviation, "OIF", 19981204, 0},
	{19, Dutch, Alias, "Francofonie", 0, 0},
	{19, Dutch, Alias, "Francophonie", 0, 0},
	{19, Dutch, Alias, "IOF", 0, 0},
	{19, Dutch, Alias, "Internationale Organisatie van de Francophonie", 0, 0},
	{19, Dutch, Alias, "La Francophonie", 0, 0},
	{19, Dutch, Alias, "Organisatie van de Francofonie", 0, 0},
	{20, English, FullName, "Group of Twenty", 0, 0},
	{20, English, Abbreviation, "G20", 0, 0},
	{20, English, Alias, "G-20", 0, 0},
	{20, English, Alias, "Group of 20", 0, 0},
	{20, Dutch, FullName, "Groep van Twintig", 0, 0},
	{20, Dutch, Abbreviation, "G20", 0, 0},
	{20, Dutch, Alias, "G-20", 0, 0},
	{20, Dutch, Alias, "G20-landen", 0, 0},
	{20, Dutch, Alias, "Groep van 20", 0, 0},
	{21, English, FullName, "Group of Six", 19751115, 19760627},
	{21, English, FullName, "Group of Seven", 19760627, 0},
	{21, English, Abbreviation, "G6", 19751115, 19760627},
	{21, English, Abbreviation, "G7", 19760627, 0},
	{21, English, Alias, "G-7", 0, 0},
	{21, English, Alias, "G7 countries", 0, 0},
	{21, Dutch, FullName, "Groep van Zes", 19751115, 19760627},
	{21, Dutch, FullName, "Groep van Zeven", 19760627, 0},
	{21, Dutch, Abbreviation, "G6", 19751115, 19760627},
	{21, Dutch, Abbreviation, "G7", 19760627, 0},
	{21, Dutch, Alias, "G-7", 0, 0},
	{21, Dutch, Alias, "G7-landen", 0, 0},
	{22, English, FullName, "Group of 77", 0, 0},
	{22, English, Abbreviation, "G77", 0, 0},
	{22, English, Alias, "G-77", 0, 0},
	{22, English, Alias, "G-77 and China", 0, 0},
	{22, English, Alias, "G77 and China", 0, 0},
	{22, English, Alias, "Group of 77 and China", 0, 0},
	{22, English, Alias, "Group of Seventy-Seven", 0, 0},
	{22, Dutch, FullName, "Groep van 77", 0, 0},
	{22, Dutch, Abbreviation, "G77", 0, 0},
	{22, Dutch, Alias, "G-77", 0, 0},
	{22, Dutch, Alias, "G77 en China", 0, 0},
	{22, Dutch, Alias, "Groep van 77 en China", 0, 0},
	{22, Dutch, Alias, "Groep van Zevenenzeventig", 0, 0},
	{23, English, FullName, "Cooperation Council for the Arab States of the Gulf", 0, 0},
	{23, English, Abbreviation, "GCC", 0, 0},
	{23, English, Alias, "CCASG", 0, 0},
	{23, English, Alias, "Co-operation Council for the Arab States of the Gulf", 0, 0},
	{23, English, Alias, "Gulf Co-operation Council", 0, 0},
	{23, English, Alias, "Gulf Cooperation Council", 0, 0},
	{23, Dutch, FullName, "Samenwerkingsraad van de Golf", 0, 0},
	{23, Dutch, Abbreviation, "GCC", 0, 0},
	{23, Dutch, Alias, "Golfsamenwerkingsraad", 0, 0},
	{23, Dutch, Alias, "Gulf Cooperation Council", 0, 0},
	{23, Dutch, Alias, "Samenwerkingsraad van de Arabische Golfstaten", 0, 0},
	{23, Dutch, Alias, "Samenwerkingsraad voor de Arabische Staten van de Golf", 0, 0},
	{23, Dutch, Alias, "Samenwerkingsraad voor de Golf", 0, 0},
	{24, English, FullName, "least developed countries", 0, 0},
	{24, English, Abbreviation, "LDC", 0, 0},
	{24, English, Alias, "LDCs", 0, 0},
	{24, English, Alias, "Least Developed Countries", 0, 0},
	{24, Dutch, FullName, "minst ontwikkelde landen", 0, 0},
	{24, Dutch, Abbreviation, "MOL", 0, 0},
	{24, Dutch, Alias, "LDC", 0, 0},
	{24, Dutch, Alias, "MOL's", 0, 0},
	{24, Dutch, Alias, "MOLs", 0, 0},
	{24, Dutch, Alias, "MOL’s", 0, 0},
	{24, Dutch, Alias, "minstontwikkelde landen", 0, 0},
	{25, English, FullName, "landlocked developing countries", 0, 0},
	{25, English, Abbreviation, "LLDC", 0, 0},
	{25, English, Alias, "LLDCs", 0, 0},
	{25, English, Alias, "Landlocked Developing Countries", 0, 0},
	{25, English, Alias, "land-locked developing countries", 0, 0},
	{25, Dutch, FullName, "niet aan zee grenzende ontwikkelingslanden", 0, 0},
	{25, Dutch, Abbreviation, "LLDC", 0, 0},
	{25, Dutch, Alias, "LLDC's", 0, 0},
	{25, Dutch, Alias, "door land omsloten ontwikkelingslanden", 0, 0},
	{25, Dutch, Alias, "ontwikkelingslanden zonder zeetoegang", 0, 0},
	{26, English, FullName, "Southern Common Market", 0, 0},
	{26, English, Abbreviation, "Mercosur", 0, 0},
	{26, English, Alias, "Common Market of the South", 0, 0},
	{26, English, Alias, "Mercosul", 0, 0},
	{26, Dutch, FullName, "Gemeenschappelijke Markt van het Zuiden", 0, 0},
	{26, Dutch, Abbreviation, "Mercosur", 0, 0},
	{26, Dutch, Alias, "Gemeenschappelijke Markt van het Zuiden (Mercosur)", 0, 0},
	{26, Dutch, Alias, "Mercosul", 0, 0},
	{27, English, FullName, "Non-Aligned Movement", 0, 0},
	{27, English, Abbreviation, "NAM", 0, 0},
	{27, English, Alias, "Movement of Non-Aligned Countries", 0, 0},
	{27, English, Alias, "Movement of the Non-Aligned Countries", 0, 0},
	{27, English, Alias, "Non Aligned Movement", 0, 0},
	{27, English, Alias, "Non-Aligned Countries", 0, 0},
	{27, English, Alias, "Nonaligned Movement", 0, 0},
	{27, Dutch, FullName, "Beweging van Niet-Gebonden Landen", 0, 0},
	{27, Dutch, Abbreviation, "NAM", 0, 0},
	{27, Dutch, Alias, "Beweging van Niet-gebonden Landen", 0, 0},
	{27, Dutch, Alias, "Beweging van Ongebonden Landen", 0, 0},
	{27, Dutch, Alias, "Beweging van niet-gebonden landen", 0, 0},
	{27, Dutch, Alias, "Niet-Gebonden Landen", 0, 0},
	{27, Dutch, Alias, "Ongebonden Landen", 0, 0},
	{27, Dutch, Alias, "Organisatie van Niet-Gebonden Landen", 0, 0},
	{27, Dutch, Alias, "niet-gebonden landen", 0, 0},
	{28, English, FullName, "North Atlantic Treaty Organization", 0, 0},
	{28, English, Abbreviation, "NATO", 0, 0},
	{28, English, Alias, "Atlantic Alliance", 0, 0},
	{28, English, Alias, "North Atlantic Alliance", 0, 0},
	{28, English, Alias, "North Atlantic Treaty Organisation", 0, 0},
	{28, Dutch, FullName, "Noord-Atlantische Verdragsorganisatie", 0, 0},
	{28, Dutch, Abbreviation, "NAVO", 0, 0},
	{28, Dutch, Alias, "NATO", 0, 0},
	{28, Dutch, Alias, "NAVO-landen", 0, 0},
	{28, Dutch, Alias, "Noord-Atlantisch Bondgenootschap", 0, 0},
	{29, English, FullName, "Nordic countries", 0, 0},
	{29, English, Alias, "Nordic Council", 0, 0},
	{29, English, Alias, "Nordic states", 0, 0},
	{29, English, Alias, "Nordics", 0, 0},
	{29, Dutch, FullName, "Noordse landen", 0, 0},
	{29, Dutch, Alias, "Noordelijke landen", 0, 0},
	{29, Dutch, Alias, "Noordse Raad", 0, 0},
	{30, English, FullName, "Organization of American States", 0, 0},
	{30, English, Abbreviation, "OAS", 0, 0},
	{30, English, Alias, "OEA", 0, 0},
	{30, English, Alias, "Organisation of American States", 0, 0},
	{30, Dutch, FullName, "Organisatie van Amerikaanse Staten", 0, 0},
	{30, Dutch, Abbreviation, "OAS", 0, 0},
	{30, Dutch, Alias, "OEA", 0, 0},
	{31, English, FullName, "Organisation for Economic Co-operation and Development", 0, 0},
	{31, English, Abbreviation, "OECD", 0, 0},
	{31, English, Alias, "OECD countries", 0, 0},
	{31, English, Alias, "Organization for Economic Cooperation and Development", 0, 0},
	{31, Dutch, FullName, "Organisatie voor Economische Samenwerking en Ontwikkeling", 0, 0},
	{31, Dutch, Abbreviation, "OESO", 0, 0},
	{31, Dutch, Alias, "OECD", 0, 0},
	{31, Dutch, Alias, "OESO-landen", 0, 0},
	{32, English, FullName, "Organisation of the Islamic Conference", 19690925, 20110628},
	{32, English, FullName, "Organisation of Islamic Cooperation", 20110628, 0},
	{32, English, Abbreviation, "OIC", 0, 0},
	{32, English, Alias, "Islamic Conference", 0, 0},
	{32, English, Alias, "Islamic Conference Organization", 0, 0},
	{32, English, Alias, "Organization of Islamic Conference", 0, 0},
	{32, English, Alias, "Organization of Islamic Cooperation", 0, 0},
	{32, English, Alias, "Organization of the Islamic Conference", 0, 0},
	{32, English, Alias, "Organization of the Islamic Cooperation", 0, 0},
	{32, Dutch, FullName, "Organisatie van de Islamitische Conferentie", 19690925, 20110628},
	{32, Dutch, FullName, "Organisatie voor Islamitische Samenwerking", 20110628, 0},
	{32, Dutch, Abbreviation, "OIC", 0, 0},
	{32, Dutch, Alias, "Islamitische Conferentie", 0, 0},
	{32, Dutch, Alias, "OIS", 0, 0},
	{32, Dutch, Alias, "Organisatie van Islamitische Samenwerking", 0, 0},
	{32, Dutch, Alias, "Organisatie van de Islamitische Samenwerking", 0, 0},
	{33, English, FullName, "Organization of the Petroleum Exporting Countries", 0, 0},
	{33, English, Abbreviation, "OPEC", 0, 0},
	{33, English, Alias, "O.P.E.C.", 0, 0},
	{33, English, Alias, "Organisation of Petroleum Exporting Countries", 0, 0},
	{33, English, Alias, "Organisation of the Petroleum Exporting Countries", 0, 0},
	{33, English, Alias, "Organization of Petroleum Exporting Countries", 0, 0},
	{33, Dutch, FullName, "Organisatie van olie-exporterende landen", 0, 0},
	{33, Dutch, Abbreviation, "OPEC", 0, 0},
	{33, Dutch, Alias, "OPEC-landen", 0, 0},
	{33, Dutch, Alias, "Organisatie van Olie-exporterende Landen", 0, 0},
	{33, Dutch, Alias, "Organisatie van Olieproducerende en -exporterende Landen", 0, 0},
	{33, Dutch, Alias, "Organisatie van aardolie-exporterende landen", 0, 0},
	{34, English, FullName, "Conference on Security and Co-operation in Europe", 19730703, 19950101},
	{34, English, FullName, "Organization for Security and Co-operation in Europe", 19950101, 0},
	{34, English, Abbreviation, "CSCE", 19730703, 19950101},
	{34, English, Abbreviation, "OSCE", 19950101, 0},
	{34, English, Alias, "Conference on Security and Cooperation in Europe", 0, 0},
	{34, English, Alias, "Organisation for Security and Co-operation in Europe", 0, 0},
	{34, English, Alias, "Organization for Security and Cooperation in Europe", 0, 0},
	{34, Dutch, FullName, "Conferentie over Veiligheid en Samenwerking in Europa", 19730703, 19950101},
	{34, Dutch, FullName, "Organisatie voor Veiligheid en Samenwerking in Europa", 19950101, 0},
	{34, Dutch, Abbreviation, "CVSE", 19730703, 19950101},
	{34, Dutch, Abbreviation, "OVSE", 19950101, 0},
	{34, Dutch, Alias, "Conferentie voor Veiligheid en Samenwerking in Europa", 0, 0},
	{35, English, FullName, "South Pacific Forum", 19710805, 20001001},
	{35, English, FullName, "Pacific Islands Forum", 20001001, 0},
	{35, English, Abbreviation, "SPF", 19710805, 20001001},
	{35, English, Abbreviation, "PIF", 20001001, 0},
	{35, English, Alias, "Pacific Island Forum", 20001001, 0},
	{35, Dutch, FullName, "Zuid-Pacific Forum", 19710805, 20001001},
	{35, Dutch, FullName, "Forum van de eilanden in de Stille Oceaan", 20001001, 0},
	{35, Dutch, Abbreviation, "SPF", 19710805, 20001001},
	{35, Dutch, Abbreviation, "PIF", 20001001, 0},
	{35, Dutch, Alias, "Forum voor de Stille Zuidzee", 19710805, 20001001},
	{35, Dutch, Alias, "Forum van eilanden in de Stille Oceaan", 20001001, 0},
	{35, Dutch, Alias, "Pacific Islands Forum", 20001001, 0},
	{35, Dutch, Alias, "Pacifisch Eilandenforum", 20001001, 0},
	{36, English, FullName, "Southern African Development Coordination Conference", 19800401, 19920817},
	{36, English, FullName, "Southern African Development Community", 19920817, 0},
	{36, English, Abbreviation, "SADCC", 19800401, 19920817},
	{36, English, Abbreviation, "SADC", 19920817, 0},
	{36, Dutch, FullName, "Coördinatieconferentie voor de ontwikkeling van zuidelijk Afrika", 19800401, 19920817},
	{36, Dutch, FullName, "Ontwikkelingsgemeenschap van zuidelijk Afrika", 19920817, 0},
	{36, Dutch, Abbreviation, "SADCC", 19800401, 19920817},
	{36, Dutch, Abbreviation, "SADC", 19920817, 0},
	{36, Dutch, Alias, "Ontwikkelingsgemeenschap van Zuidelijk Afrika", 19920817, 0},
	{36, Dutch, Alias, "Zuid-Afrikaanse Ontwikkelingsgemeenschap", 19920817, 0},
	{37, English, FullName, "Schengen area", 0, 0},
	{37, English, Alias, "Schengen", 0, 0},
	{37, English, Alias, "Schengen states", 0, 0},
	{37, English, Alias, "Schengen zone", 0, 0},
	{37, Dutch, FullName, "Schengengebied", 0, 0},
	{37, Dutch, Alias, "Schengen", 0, 0},
	{37, Dutch, Alias, "Schengenlanden", 0, 0},
	{37, Dutch, Alias, "Schengenruimte", 0, 0},
	{37, Dutch, Alias, "Schengenzone", 0, 0},
	{38, English, FullName, "Shanghai Cooperation Organization", 0, 0},
	{38, English, Abbreviation, "SCO", 0, 0},
	{38, English, Alias, "Shanghai Cooperation Organisation", 0, 0},
	{38, English, Alias, "Shanghai Six", 0, 0},
	{38, Dutch, FullName, "Shanghai-samenwerkingsorganisatie", 0, 0},
	{38, Dutch, Abbreviation, "SCO", 0, 0},
	{38, Dutch, Alias, "SSO", 0, 0},
	{38, Dutch, Alias, "Shanghai Samenwerkingsorganisatie", 0, 0},
	{38, Dutch, Alias, "Shanghai-samenwerkingsverband", 0, 0},
	{38, Dutch, Alias, "Sjanghai-samenwerkingsorganisatie", 0, 0},
	{39, English, FullName, "small island developing States", 0, 0},
	{39, English, Abbreviation, "SIDS", 0, 0},
	{39, English, Alias, "Small Island Developing States", 0, 0},
	{39, English, Alias, "small island developing states", 0, 0},
	{39, Dutch, FullName, "kleine eilandstaten in ontwikkeling", 0, 0},
	{39, Dutch, Abbreviation, "SIDS", 0, 0},
	{39, Dutch, Alias, "kleine eilandontwikkelingsstaten", 0, 0},
	{39, Dutch, Alias, "kleine insulaire ontwikkelingslanden", 0, 0},
	{39, Dutch, Alias, "kleine insulaire ontwikkelingsstaten", 0, 0},
	{40, English, FullName, "United Nations", 0, 0},
	{40, English, Abbreviation, "UN", 0, 0},
	{40, English, Alias, "U.N.", 0, 0},
	{40, English, Alias, "UNO", 0, 0},
	{40, English, Alias, "United Nations Organization", 0, 0},
	{40, Dutch, FullName, "Verenigde Naties", 0, 0},
	{40, Dutch, Abbreviation, "VN", 0, 0},
	{40, Dutch, Alias, "Organisatie van de Verenigde Naties", 0, 0},
	{40, Dutch, Alias, "UNO", 0, 0},
	{41, English, FullName, "African Group", 0, 0},
	{41, English, Alias, "Africa Group", 0, 0},
	{41, English, Alias, "African States", 0, 0},
	{41, English, Alias, "Group of African States", 0, 0},
	{41, Dutch, FullName, "Afrikaanse groep", 0, 0},
	{41, Dutch, Alias, "Afrika-groep", 0, 0},
	{41, Dutch, Alias, "Afrikaanse staten", 0, 0},
	{41, Dutch, Alias, "groep van Afrikaanse landen", 0, 0},
	{41, Dutch, Alias, "groep van Afrikaanse staten", 0, 0},
	{42, English, FullName, "Asian Group", 0, 20110901},
	{42, English, FullName, "Asia-Pacific Group", 20110901, 0},
	{42, English, Abbreviation, "APG", 20110901, 0},
	{42, English, Alias, "Asia and the Pacific Group", 0, 0},
	{42, English, Alias, "Asia-Pacific States", 0, 0},
	{42, English, Alias, "Asian States", 0, 0},
	{42, English, Alias, "Group of Asia and the Pacific Small Island Developing States", 0, 0},
	{42, English, Alias, "Group of Asia-Pacific States", 0, 0},
	{42, English, Alias, "Group of Asian States", 0, 0},
	{42, Dutch, FullName, "Aziatische groep", 0, 20110901},
	{42, Dutch, FullName, "groep van Azië en de Stille Oceaan", 20110901, 0},
	{42, Dutch, Alias, "Aziatisch-Pacifische groep", 0, 0},
	{42, Dutch, Alias, "Aziatische staten", 0, 0},
	{42, Dutch, Alias, "Azië-Pacificgroep", 0, 0},
	{42, Dutch, Alias, "groep Azië-Stille Oceaan", 0, 0},
	{42, Dutch, Alias, "groep van Aziatische en Pacifische staten", 0, 0},
	{42, Dutch, Alias, "groep van Aziatische staten", 0, 0},
	{43, English, FullName, "Eastern European Group", 0, 0},
	{43, English, Alias, "Eastern European Regional Group", 0, 0},
	{43, English, Alias, "Eastern European States", 0, 0},
	{43, English, Alias, "Group of Eastern European States", 0, 0},
	{43, Dutch, FullName, "Oost-Europese groep", 0, 0},
	{43, Dutch, Alias, "Oost-Europese staten", 0, 0},
	{43, Dutch, Alias, "groep van Oost-Europese landen", 0, 0},
	{43, Dutch, Alias, "groep van Oost-Europese staten", 0, 0},
	{44, English, FullName, "Latin American Group", 0, 19860101},
	{44, English, FullName, "Latin American and Caribbean Group", 19860101, 0},
	{44, English, Abbreviation, "GRULAC", 19860101, 0},
	{44, English, Alias, "Group of Latin American and Caribbean Countries", 0, 0},
	{44, English, Alias, "Group of Latin American and Caribbean States", 0, 0},
	{44, English, Alias, "Latin American States", 0, 0},
	{44, English, Alias, "Latin American and Caribbean States", 0, 0},
	{44, Dutch, FullName, "Latijns-Amerikaanse groep", 0, 19860101},
	{44, Dutch, FullName, "groep van Latijns-Amerikaanse en Caribische staten", 19860101, 0},
	{44, Dutch, Abbreviation, "GRULAC", 19860101, 0},
	{44, Dutch, Alias, "Latijns-Amerikaanse en Caribische groep", 0, 0},
	{44, Dutch, Alias, "Latijns-Amerikaanse en Caribische staten", 0, 0},
	{44, Dutch, Alias, "groep van Latijns-Amerikaanse en Caribische landen", 0, 0},
	{45, English, FullName, "Western European and Others Group", 0, 0},
	{45, English, Abbreviation, "WEOG", 0, 0},
	{45, English, Alias, "Group of Western European and other States", 0, 0},
	{45, English, Alias, "Western European and Other Group", 0, 0},
	{45, English, Alias, "Western European and Others", 0, 0},
	{45, English, Alias, "Western European and other States", 0, 0},
	{45, English, Alias, "Western European and other States Group", 0, 0},
	{45, Dutch, FullName, "groep van West-Europese en andere staten", 0, 0},
	{45, Dutch, Abbreviation, "WEOG", 0, 0},
	{45, Dutch, Alias, "West-Europese en andere groep", 0, 0},
	{45, Dutch, Alias, "West-Europese en andere staten", 0, 0},
	{45, Dutch, Alias, "groep van West-Europese en andere landen", 0, 0},
	{45, Dutch, Alias, "groep van West-Europese en overige staten", 0, 0},
	{46, English, FullName, "Security Council members", 0, 0},
	{46, English, Abbreviation, "UNSC", 0, 0},
	{46, English, Alias, "Security Council", 0, 0},
	{46, English, Alias, "UN Security Council", 0, 0},
	{46, English, Alias, "United Nations Security Council", 0, 0},
	{46, English, Alias, "members of the Security Council", 0, 0},
	{46, Dutch, FullName, "leden van de Veiligheidsraad", 0, 0},
	{46, Dutch, Abbreviation, "VNVR", 0, 0},
	{46, Dutch, Alias, "VN-Veiligheidsraad", 0, 0},
	{46, Dutch, Alias, "Veiligheidsraad", 0, 0},
	{46, Dutch, Alias, "Veiligheidsraad van de Verenigde Naties", 0, 0},
	{46, Dutch, Alias, "leden van de Veiligheidsraad van de Verenigde Naties", 0, 0},
	{47, English, FullName, "elected members of the Security Council", 0, 0},
	{47, English, Abbreviation, "E10", 19660101, 0},
	{47, English, Alias, "E-10", 0, 0},
	{47, English, Alias, "Elected Ten", 0, 0},
	{47, English, Alias, "elected members", 0, 0},
	{47, English, Alias, "non-permanent members", 0, 0},
	{47, English, Alias, "non-permanent members of the Security Council", 0, 0},
	{47, Dutch, FullName, "niet-permanente leden van de Veiligheidsraad", 0, 0},
	{47, Dutch, Abbreviation, "E10", 19660101, 0},
	{47, Dutch, Alias, "gekozen leden", 0, 0},
	{47, Dutch, Alias, "gekozen leden van de Veiligheidsraad", 0, 0},
	{47, Dutch, Alias, "niet-permanente leden", 0, 0},
	{47, Dutch, Alias, "tijdelijke leden", 0, 0},
	{47, Dutch, Alias, "tijdelijke leden van de Veiligheidsraad", 0, 0},
	{48, English, FullName, "permanent members of the Security Council", 0, 0},
	{48, English, Abbreviation, "P5", 0, 0},
	{48, English, Alias, "Big Five", 0, 0},
	{48, English, Alias, "P-5", 0, 0},
	{48, English, Alias, "Permanent Five", 0, 0},
	{48, English, Alias, "five permanent members", 0, 0},
	{48, English, Alias, "permanent members", 0, 0},
	{48, Dutch, FullName, "permanente leden van de Veiligheidsraad", 0, 0},
	{48, Dutch, Abbreviation, "P5", 0, 0},
	{48, Dutch, Alias, "permanente leden", 0, 0},
	{48, Dutch, Alias, "vaste leden", 0, 0},
	{48, Dutch, Alias, "vaste leden van de Veiligheidsraad", 0, 0},
	{48, Dutch, Alias, "vijf permanente leden", 0, 0},
	{49, English, FullName, "Visegrád Group", 0, 0},
	{49, English, Abbreviation, "V4", 0, 0},
	{49, English, Alias, "V4 countries", 0, 0},
	{49, English, Alias, "Visegrad Four", 0, 0},
	{49, English, Alias, "Visegrad Group", 0, 0},
	{49, English, Alias, "Visegrad countries", 0, 0},
	{49, English, Alias, "Visegrád Four", 0, 0},
	{49, English, Alias, "Visegrád countries", 0, 0},
	{49, Dutch, FullName, "Visegrádgroep", 0, 0},
	{49, Dutch, Abbreviation, "V4", 0, 0},
	{49, Dutch, Alias, "V4-landen", 0, 0},
	{49, Dutch, Alias, "Visegrad-groep", 0, 0},
	{49, Dutch, Alias, "Visegrad-landen", 0, 0},
	{49, Dutch, Alias, "Visegradgroep", 0, 0},
	{49, Dutch, Alias, "Visegradlanden", 0, 0},
	{49, Dutch, Alias, "Visegrád-groep", 0, 0},
	{49, Dutch, Alias, "Visegrád-landen", 0, 0},
	{49, Dutch, Alias, "Visegrádlanden", 0, 0},
	{50, English, FullName, "Weimar Triangle", 0, 0},
	{50, English, Alias, "Weimar group", 0, 0},
	{50, Dutch, FullName, "Weimardriehoek", 0, 0},
	{50, Dutch, Alias, "Driehoek van Weimar", 0, 0},
	{50, Dutch, Alias, "Weimar-driehoek", 0, 0},
}

// Memberships has every membership by group, country and date.
var Memberships = [...]Membership{
	{202, ObserverMember, 19901101, 20101010},  // aosis ANT
	{203, ObserverMember, 19901101, 0},         // aosis ASM
	{167, Full, 19901101, 0},                   // aosis ATG
	{168, Full, 19901101, 0},                   // aosis BHS
	{169, Full, 19901101, 0},                   // aosis BLZ
	{172, Full, 19901101, 0},                   // aosis BRB
	{211, Full, 19901101, 0},                   // aosis COK
	{66, Full, 19901101, 0},                    // aosis COM
	{67, Full, 19901101, 0},                    // aosis CPV
	{176, Full, 19901101, 0},                   // aosis CUB
	{118, Full, 19901101, 20040501},            // aosis CYP
	{177, Full, 19901101, 0},                   // aosis DMA
	{178, Full, 20090101, 0},                   // aosis DOM
	{119, Full, 19901101, 0},                   // aosis FJI
	{120, Full, 19901101, 0},                   // aosis FSM
	{78, Full, 19901101, 0},                    // aosis GNB
	{180, Full, 19901101, 0},                   // aosis GRD
	{224, ObserverMember, 19901101, 0},         // aosis GUM
	{182, Full, 19901101, 0},                   // aosis GUY
	{184, Full, 20090101, 0},                   // aosis HTI
	{185, Full, 19901101, 0},                   // aosis JAM
	{130, Full, 19901101, 0},                   // aosis KIR
	{186, Full, 19901101, 0},                   // aosis KNA
	{187, Full, 19901101, 0},                   // aosis LCA
	{136, Full, 19901101, 0},                   // aosis MDV
	{137, Full, 19901101, 0},                   // aosis MHL
	{38, Full, 19901101, 20040501},             // aosis MLT
	{89, Full, 19901101, 0},                    // aosis MUS
	{238, Full, 19901101, 0},                   // aosis NIU
	{142, Full, 19901101, 0},                   // aosis NRU
	{146, Full, 19941215, 0},                   // aosis PLW
	{147, Full, 19901101, 0},                   // aosis PNG
	{240, ObserverMember, 19901101, 0},         // aosis PRI
	{151, Full, 19901101, 0},                   // aosis SGP
	{152, Full, 19901101, 0},                   // aosis SLB
	{100, Full, 19901101, 0},                   // aosis STP
	{194, Full, 19901101, 0},                   // aosis SUR
	{102, Full, 19901101, 0},                   // aosis SYC
	{157, Full, 20090101, 0},                   // aosis TLS
	{158, Full, 19901101, 0},                   // aosis TON
	{195, Full, 19901101, 0},                   // aosis TTO
	{159, Full, 19901101, 0},                   // aosis TUV
	{197, Full, 19901101, 0},                   // aosis VCT
	{256, ObserverMember, 19901101, 0},         // aosis VIR
	{162, Full, 19901101, 0},                   // aosis VUT
	{163, Full, 19901101, 0},                   // aosis WSM
	{112, Full, 19711206, 0},                   // arab-league ARE
	{114, Full, 19710911, 0},                   // arab-league BHR
	{171, ObserverMember, 20030101, 0},         // arab-league BRA
	{66, Full, 19931120, 0},                    // arab-league COM
	{68, Full, 19770904, 0},                    // arab-league DJI
	{69, Full, 19620816, 0},                    // arab-league DZA
	{71, Full, 19450322, 19790326},             // arab-league EGY
	{71, Suspended, 19790326, 19890523},        // arab-league EGY
	{71, Full, 19890523, 0},                    // arab-league EGY
	{72, ObserverMember, 20030101, 0},          // arab-league ERI
	{122, ObserverMember, 20070101, 0},         // arab-league IND
	{124, Full, 19450322, 0},                   // arab-league IRQ
	{125, Full, 19450322, 0},                   // arab-league JOR
	{132, Full, 19610720, 0},                   // arab-league KWT
	{134, Full, 19450322, 0},                   // arab-league LBN
	{82, Full, 19530328, 20110222},             // arab-league LBY
	{82, Suspended, 20110222, 20110827},        // arab-league LBY
	{82, Full, 20110827, 0},                    // arab-league LBY
	{84, Full, 19581001, 0},                    // arab-league MAR
	{88, Full, 19731126, 0},                    // arab-league MRT
	{143, Full, 19710929, 0},                   // arab-league OMN
	{241, Full, 19760909, 0},                   // arab-league PSE
	{149, Full, 19710911, 0},                   // arab-league QAT
	{150, Full, 19450322, 0},                   // arab-league SAU
	{95, Full, 19560119, 0},                    // arab-league SDN
	{98, Full, 19740214, 0},                    // arab-league SOM
	{153, Full, 19450322, 19580221},            // arab-league SYR
	{153, Full, 19611013, 20111116},            // arab-league SYR
	{153, Suspended, 20111116, 20230507},       // arab-league SYR
	{153, Full, 20230507, 0},                   // arab-league SYR
	{105, Full, 19581001, 0},                   // arab-league TUN
	{198, ObserverMember, 20060101, 0},         // arab-league VEN
	{164, Full, 19450505, 0},                   // arab-league YEM
	{165, Full, 19671212, 19900522},            // arab-league YMD
	{115, Full, 19840107, 0},                   // asean BRN
	{121, Full, 19670808, 0},                   // asean IDN
	{129, Full, 19990430, 0},                   // asean KHM
	{133, Full, 19970723, 0},                   // asean LAO
	{138, Full, 19970723, 0},                   // asean MMR
	{140, Full, 19670808, 0},                   // asean MYS
	{145, Full, 19670808, 0},                   // asean PHL
	{147, ObserverMember, 19760101, 0},         // asean PNG
	{151, Full, 19670808, 0},                   // asean SGP
	{154, Full, 19670808, 0},                   // asean THA
	{157, ObserverMember, 20221111, 20251026},  // asean TLS
	{157, Full, 20251026, 0},                   // asean TLS
	{161, Full, 19950728, 0},                   // asean VNM
	{56, Full, 19760212, 0},                    // au AGO
	{57, Full, 19630525, 0},                    // au BDI
	{58, Full, 19630525, 0},                    // au BEN
	{59, Full, 19630525, 20150918},             // au BFA
	{59, Suspended, 20150918, 20150926},        // au BFA
	{59, Full, 20150926, 20220131},             // au BFA
	{59, Suspended, 20220131, 0},               // au BFA
	{60, Full, 19661031, 0},                    // au BWA
	{61, Full, 19630525, 20130325},             // au CAF
	{61, Suspended, 20130325, 20160406},        // au CAF
	{61, Full, 20160406, 0},                    // au CAF
	{62, Full, 19630525, 20101209},             // au CIV
	{62, Suspended, 20101209, 20110421},        // au CIV
	{62, Full, 20110421, 0},                    // au CIV
	{63, Full, 19630525, 0},                    // au CMR
	{64, Full, 19630525, 0},                    // au COD
	{65, Full, 19630525, 0},                    // au COG
	{66, Full, 19750718, 0},                    // au COM
	{67, Full, 19750718, 0},                    // au CPV
	{68, Full, 19770627, 0},                    // au DJI
	{69, Full, 19630525, 0},                    // au DZA
	{70, Full, 19631210, 19640426},             // au EAZ
	{71, Full, 19630525, 20130705},             // au EGY
	{71, Suspended, 20130705, 20140617},        // au EGY
	{71, Full, 20140617, 0},                    // au EGY
	{72, Full, 19930524, 0},                    // au ERI
	{215, Full, 19820222, 0},                   // au ESH
	{73, Full, 19630525, 0},                    // au ETH
	{74, Full, 19630525, 20230831},             // au GAB
	{74, Suspended, 20230831, 20250430},        // au GAB
	{74, Full, 20250430, 0},                    // au GAB
	{75, Full, 19630525, 0},                    // au GHA
	{76, Full, 19630525, 20081229},             // au GIN
	{76, Suspended, 20081229, 20101209},        // au GIN
	{76, Full, 20101209, 20210910},             // au GIN
	{76, Suspended, 20210910, 20260122},        // au GIN
	{76, Full, 20260122, 0},                    // au GIN
	{77, Full, 19650309, 0},                    // au GMB
	{78, Full, 19731119, 20120417},             // au GNB
	{78, Suspended, 20120417, 20140617},        // au GNB
	{78, Full, 20140617, 20251128},             // au GNB
	{78, Suspended, 20251128, 0},               // au GNB
	{79, Full, 19681012, 0},                    // au GNQ
	{80, Full, 19631213, 0},                    // au KEN
	{81, Full, 19630525, 0},                    // au LBR
	{82, Full, 19630525, 0},                    // au LBY
	{83, Full, 19661031, 0},                    // au LSO
	{84, Full, 19630525, 19841112},             // au MAR
	{84, Full, 20170131, 0},                    // au MAR
	{85, Full, 19630525, 20090320},             // au MDG
	{85, Suspended, 20090320, 20140127},        // au MDG
	{85, Full, 20140127, 20251015},             // au MDG
	{85, Suspended, 20251015, 0},               // au MDG
	{86, Full, 19630525, 20120323},             // au MLI
	{86, Suspended, 20120323, 20121024},        // au MLI
	{86, Full, 20121024, 20200819},             // au MLI
	{86, Suspended, 20200819, 20201009},        // au MLI
	{86, Full, 20201009, 20210601},             // au MLI
	{86, Suspended, 20210601, 0},               // au MLI
	{87, Full, 19750718, 0},                    // au MOZ
	{88, Full, 19630525, 20050804},             // au MRT
	{88, Suspended, 20050804, 20070410},        // au MRT
	{88, Full, 20070410, 20080809},             // au MRT
	{88, Suspended, 20080809, 20090701},        // au MRT
	{88, Full, 20090701, 0},                    // au MRT
	{89, Full, 19680801, 0},                    // au MUS
	{90, Full, 19640713, 0},                    // au MWI
	{91, Full, 19900601, 0},                    // au NAM
	{92, Full, 19630525, 20100220},             // au NER
	{92, Suspended, 20100220, 20110316},        // au NER
	{92, Full, 20110316, 20230822},             // au NER
	{92, Suspended, 20230822, 0},               // au NER
	{93, Full, 19630525, 0},                    // au NGA
	{94, Full, 19630525, 0},                    // au RWA
	{95, Full, 19630525, 20190606},             // au SDN
	{95, Suspended, 20190606, 20190906},        // au SDN
	{95, Full, 20190906, 20211026},             // au SDN
	{95, Suspended, 20211026, 0},               // au SDN
	{96, Full, 19630525, 0},                    // au SEN
	{97, Full, 19630525, 0},                    // au SLE
	{98, Full, 19630525, 0},                    // au SOM
	{99, Full, 20110727, 0},                    // au SSD
	{100, Full, 19750718, 0},                   // au STP
	{101, Full, 19680924, 0},                   // au SWZ
	{102, Full, 19760629, 0},                   // au SYC
	{103, Full, 19630525, 0},                   // au TCD
	{104, Full, 19630525, 20050225},            // au TGO
	{104, Suspended, 20050225, 20050527},       // au TGO
	{104, Full, 20050527, 0},                   // au TGO
	{105, Full, 19630525, 0},                   // au TUN
	{106, Full, 19630525, 0},                   // au TZA
	{107, Full, 19630525, 0},                   // au UGA
	{108, Full, 19940606, 0},                   // au ZAF
	{109, Full, 19641216, 0},                   // au ZMB
	{110, Full, 19800618, 0},                   // au ZWE
	{19, Full, 19910917, 0},                    // baltic EST
	{32, Full, 19910917, 0},                    // baltic LTU
	{34, Full, 19910917, 0},                    // baltic LVA
	{7, Full, 19480101, 0},                     // benelux BEL
	{33, Full, 19480101, 0},                    // benelux LUX
	{40, Full, 19480101, 0},                    // benelux NLD
	{112, Full, 20240101, 0},                   // brics ARE
	{171, Full, 20090616, 0},                   // brics BRA
	{117, Full, 20090616, 0},                   // brics CHN
	{71, Full, 20240101, 0},                    // brics EGY
	{73, Full, 20240101, 0},                    // brics ETH
	{121, Full, 20250106, 0},                   // brics IDN
	{122, Full, 20090616, 0},                   // brics IND
	{123, Full, 20240101, 0},                   // brics IRN
	{46, Full, 20090616, 0},                    // brics RUS
	{150, ObserverMember, 20240101, 0},         // brics SAU
	{108, Full, 20101224, 0},                   // brics ZAF
	{4, Full, 0, 0},                            // canz AUS
	{11, Full, 0, 0},                           // canz CAN
	{42, Full, 0, 0},                           // canz NZL
	{200, AssociateMember, 19990701, 0},        // caricom AIA
	{167, Full, 19740704, 0},                   // caricom ATG
	{168, Full, 19830704, 0},                   // caricom BHS
	{169, Full, 19740501, 0},                   // caricom BLZ
	{208, AssociateMember, 20030702, 0},        // caricom BMU
	{172, Full, 19730801, 0},                   // caricom BRB
	{212, AssociateMember, 20240728, 0},        // caricom CUW
	{214, AssociateMember, 20020516, 0},        // caricom CYM
	{177, Full, 19740501, 0},                   // caricom DMA
	{180, Full, 19740501, 0},                   // caricom GRD
	{182, Full, 19730801, 0},                   // caricom GUY
	{184, Full, 20020702, 0},                   // caricom HTI
	{185, Full, 19730801, 0},                   // caricom JAM
	{186, Full, 19740726, 0},                   // caricom KNA
	{187, Full, 19740501, 0},                   // caricom LCA
	{233, Full, 19740501, 0},                   // caricom MSR
	{194, Full, 19950704, 0},                   // caricom SUR
	{250, AssociateMember, 19910701, 0},        // caricom TCA
	{195, Full, 19730801, 0},                   // caricom TTO
	{197, Full, 19740501, 0},                   // caricom VCT
	{255, AssociateMember, 19910701, 0},        // caricom VGB
	{3, Full, 19911221, 0},                     // cis ARM
	{6, AssociateMember, 19911221, 19921007},   // cis AZE
	{6, Full, 19930924, 0},                     // cis AZE
	{10, Full, 19911208, 0},                    // cis BLR
	{23, Full, 19931203, 20090818},             // cis GEO
	{127, Full, 19911221, 0},                   // cis KAZ
	{128, Full, 19911221, 0},                   // cis KGZ
	{36, AssociateMember, 19911221, 19940408},  // cis MDA
	{36, Full, 19940408, 0},                    // cis MDA
	{46, Full, 19911208, 0},                    // cis RUS
	{155, Full, 19911221, 0},                   // cis TJK
	{156, Full, 19911221, 20050826},            // cis TKM
	{156, AssociateMember, 20050826, 0},        // cis TKM
	{53, Full, 19911208, 19940122},             // cis UKR
	{53, AssociateMember, 19940122, 20180519},  // cis UKR
	{160, Full, 19911221, 0},                   // cis UZB
	{1, Full, 19950713, 0},                     // coe ALB
	{2, Full, 19941110, 0},                     // coe AND
	{3, Full, 20010125, 0},                     // coe ARM
	{5, Full, 19560416, 0},                     // coe AUT
	{6, Full, 20010125, 0},                     // coe AZE
	{7, Full, 19490505, 0},                     // coe BEL
	{8, Full, 19920507, 0},                     // coe BGR
	{9, Full, 20020424, 0},                     // coe BIH
	{11, ObserverMember, 19960529, 0},          // coe CAN
	{12, Full, 19630506, 0},                    // coe CHE
	{13, Full, 19910221, 19930101},             // coe CSK
	{118, Full, 19610524, 0},                   // coe CYP
	{14, Full, 19930630, 0},                    // coe CZE
	{16, AssociateMember, 19500713, 19510502},  // coe DEU
	{16, Full, 19510502, 0},                    // coe DEU
	{17, Full, 19490505, 0},                    // coe DNK
	{18, Full, 19771124, 0},                    // coe ESP
	{19, Full, 19930514, 0},                    // coe EST
	{20, Full, 19890505, 0},                    // coe FIN
	{21, Full, 19490505, 0},                    // coe FRA
	{22, Full, 19490505, 0},                    // coe GBR
	{23, Full, 19990427, 0},                    // coe GEO
	{24, Full, 19490809, 19691212},             // coe GRC
	{24, Full, 19741128, 0},                    // coe GRC
	{25, Full, 19961106, 0},                    // coe HRV
	{26, Full, 19901106, 0},                    // coe HUN
	{27, Full, 19490505, 0},                    // coe IRL
	{28, Full, 19500307, 0},                    // coe ISL
	{30, Full, 19490505, 0},                    // coe ITA
	{126, ObserverMember, 19961120, 0},         // coe JPN
	{31, Full, 19781123, 0},                    // coe LIE
	{32, Full, 19930514, 0},                    // coe LTU
	{33, Full, 19490505, 0},                    // coe LUX
	{34, Full, 19950210, 0},                    // coe LVA
	{35, Full, 20041005, 0},                    // coe MCO
	{36, Full, 19950713, 0},                    // coe MDA
	{188, ObserverMember, 19991201, 0},         // coe MEX
	{37, Full, 19951109, 0},                    // coe MKD
	{38, Full, 19650429, 0},                    // coe MLT
	{39, Full, 20070511, 0},                    // coe MNE
	{40, Full, 19490505, 0},                    // coe NLD
	{41, Full, 19490505, 0},                    // coe NOR
	{43, Full, 19911126, 0},                    // coe POL
	{44, Full, 19760922, 0},                    // coe PRT
	{45, Full, 19931007, 0},                    // coe ROU
	{46, Full, 19960228, 20220225},             // coe RUS
	{46, Suspended, 20220225, 20220316},        // coe RUS
	{47, Full, 19881116, 0},                    // coe SMR
	{48, Full, 20030403, 0},                    // coe SRB
	{49, Full, 19930630, 0},                    // coe SVK
	{50, Full, 19930514, 0},                    // coe SVN
	{51, Full, 19490505, 0},                    // coe SWE
	{52, Full, 19500413, 0},                    // coe TUR
	{53, Full, 19951109, 0},                    // coe UKR
	{54, ObserverMember, 19960110, 0},          // coe USA
	{254, ObserverMember, 19700307, 0},         // coe VAT
	{265, AssociateMember, 19500513, 19570101}, // coe XSL
	{167, Full, 19811101, 0},                   // commonwealth ATG
	{4, Full, 19311211, 0},                     // commonwealth AUS
	{113, Full, 19720418, 0},                   // commonwealth BGD
	{168, Full, 19730710, 0},                   // commonwealth BHS
	{169, Full, 19810921, 0},                   // commonwealth BLZ
	{172, Full, 19661130, 0},                   // commonwealth BRB
	{115, Full, 19840101, 0},                   // commonwealth BRN
	{60, Full, 19660930, 0},                    // commonwealth BWA
	{11, Full, 19311211, 0},                    // commonwealth CAN
	{63, Full, 19951113, 0},                    // commonwealth CMR
	{118, Full, 19610313, 0},                   // commonwealth CYP
	{177, Full, 19781103, 0},                   // commonwealth DMA
	{70, Full, 19631210, 19640426},             // commonwealth EAZ
	{119, Full, 19701010, 19871015},            // commonwealth FJI
	{119, Full, 19971001, 20000606},            // commonwealth FJI
	{119, Suspended, 20000606, 20011220},       // commonwealth FJI
	{119, Full, 20011220, 20061208},            // commonwealth FJI
	{119, Suspended, 20061208, 20140926},       // commonwealth FJI
	{119, Full, 20140926, 0},                   // commonwealth FJI
	{74, Full, 20220629, 20230918},             // commonwealth GAB
	{74, Suspended, 20230918, 20250715},        // commonwealth GAB
	{74, Full, 20250715, 0},                    // commonwealth GAB
	{22, Full, 19311211, 0},                    // commonwealth GBR
	{75, Full, 19570306, 0},                    // commonwealth GHA
	{77, Full, 19650218, 20131003},             // commonwealth GMB
	{77, Full, 20180208, 0},                    // commonwealth GMB
	{180, Full, 19740207, 0},                   // commonwealth GRD
	{182, Full, 19660526, 0},                   // commonwealth GUY
	{122, Full, 19470815, 0},                   // commonwealth IND
	{27, Full, 19311211, 19490418},             // commonwealth IRL
	{185, Full, 19620806, 0},                   // commonwealth JAM
	{80, Full, 19631212, 0},                    // commonwealth KEN
	{130, Full, 19790712, 0},                   // commonwealth KIR
	{186, Full, 19830919, 0},                   // commonwealth KNA
	{187, Full, 19790222, 0},                   // commonwealth LCA
	{135, Full, 19480204, 0},                   // commonwealth LKA
	{83, Full, 19661004, 0},                    // commonwealth LSO
	{136, Full, 19820709, 20161013},            // commonwealth MDV
	{136, Full, 20200201, 0},                   // commonwealth MDV
	{38, Full, 19640921, 0},                    // commonwealth MLT
	{87, Full, 19951113, 0},                    // commonwealth MOZ
	{89, Full, 19680312, 0},                    // commonwealth MUS
	{90, Full, 19640706, 0},                    // commonwealth MWI
	{140, Full, 19570831, 0},                   // commonwealth MYS
	{91, Full, 19900321, 0},                    // commonwealth NAM
	{93, Full, 19601001, 19951111},             // commonwealth NGA
	{93, Suspended, 19951111, 19990529},        // commonwealth NGA
	{93, Full, 19990529, 0},                    // commonwealth NGA
	{142, Full, 19681101, 0},                   // commonwealth NRU
	{42, Full, 19311211, 0},                    // commonwealth NZL
	{144, Full, 19470814, 19720130},            // commonwealth PAK
	{144, Full, 19891001, 19991018},            // commonwealth PAK
	{144, Suspended, 19991018, 20040522},       // commonwealth PAK
	{144, Full, 20040522, 20071122},            // commonwealth PAK
	{144, Suspended, 20071122, 20080512},       // commonwealth PAK
	{144, Full, 20080512, 0},                   // commonwealth PAK
	{147, Full, 19750916, 0},                   // commonwealth PNG
	{94, Full, 20091129, 0},                    // commonwealth RWA
	{151, Full, 19651015, 0},                   // commonwealth SGP
	{152, Full, 19780707, 0},                   // commonwealth SLB
	{97, Full, 19610427, 19970711},             // commonwealth SLE
	{97, Suspended, 19970711, 19980310},        // commonwealth SLE
	{97, Full, 19980310, 0},                    // commonwealth SLE
	{101, Full, 19680906, 0},                   // commonwealth SWZ
	{102, Full, 19760629, 0},                   // commonwealth SYC
	{104, Full, 20220629, 0},                   // commonwealth TGO
	{158, Full, 19700604, 0},                   // commonwealth TON
	{195, Full, 19620831, 0},                   // commonwealth TTO
	{159, Full, 19781001, 0},                   // commonwealth TUV
	{106, Full, 19611209, 0},                   // commonwealth TZA
	{107, Full, 19621009, 0},                   // commonwealth UGA
	{197, Full, 19791027, 0},                   // commonwealth VCT
	{162, Full, 19800730, 0},                   // commonwealth VUT
	{163, Full, 19700828, 0},                   // commonwealth WSM
	{108, Full, 19311211, 19610531},            // commonwealth ZAF
	{108, Full, 19940601, 0},                   // commonwealth ZAF
	{109, Full, 19641024, 0},                   // commonwealth ZMB
	{110, Full, 19800418, 20020319},            // commonwealth ZWE
	{110, Suspended, 20020319, 20031207},       // commonwealth ZWE
	{3, Full, 19940420, 0},                     // csto ARM
	{6, Full, 19940420, 19990420},              // csto AZE
	{10, Full, 19940420, 0},                    // csto BLR
	{23, Full, 19940420, 19990420},             // csto GEO
	{127, Full, 19940420, 0},                   // csto KAZ
	{128, Full, 19940420, 0},                   // csto KGZ
	{46, Full, 19940420, 0},                    // csto RUS
	{155, Full, 19940420, 0},                   // csto TJK
	{160, Full, 19940420, 19990420},            // csto UZB
	{160, Full, 20060816, 20121219},            // csto UZB
	{58, Full, 19750528, 0},                    // ecowas BEN
	{59, Full, 19750528, 20220128},             // ecowas BFA
	{59, Suspended, 20220128, 20250129},        // ecowas BFA
	{62, Full, 19750528, 20101207},             // ecowas CIV
	{62, Suspended, 20101207, 20110421},        // ecowas CIV
	{62, Full, 20110421, 0},                    // ecowas CIV
	{67, Full, 19770101, 0},                    // ecowas CPV
	{75, Full, 19750528, 0},                    // ecowas GHA
	{76, Full, 19750528, 20090110},             // ecowas GIN
	{76, Suspended, 20090110, 20110324},        // ecowas GIN
	{76, Full, 20110324, 20210908},             // ecowas GIN
	{76, Suspended, 20210908, 20260128},        // ecowas GIN
	{76, Full, 20260128, 0},                    // ecowas GIN
	{77, Full, 19750528, 0},                    // ecowas GMB
	{78, Full, 19750528, 20251127},             // ecowas GNB
	{78, Suspended, 20251127, 0},               // ecowas GNB
	{81, Full, 19750528, 0},                    // ecowas LBR
	{86, Full, 19750528, 20120327},             // ecowas MLI
	{86, Suspended, 20120327, 20120408},        // ecowas MLI
	{86, Full, 20120408, 20200820},             // ecowas MLI
	{86, Suspended, 20200820, 20201006},        // ecowas MLI
	{86, Full, 20201006, 20210530},             // ecowas MLI
	{86, Suspended, 20210530, 20250129},        // ecowas MLI
	{88, Full, 19750528, 20001226},             // ecowas MRT
	{92, Full, 19750528, 20091020},             // ecowas NER
	{92, Suspended, 20091020, 20110324},        // ecowas NER
	{92, Full, 20110324, 20231210},             // ecowas NER
	{92, Suspended, 20231210, 20250129},        // ecowas NER
	{93, Full, 19750528, 0},                    // ecowas NGA
	{96, Full, 19750528, 0},                    // ecowas SEN
	{97, Full, 19750528, 0},                    // ecowas SLE
	{104, Full, 19750528, 20050219},            // ecowas TGO
	{104, Suspended, 20050219, 20050226},       // ecowas TGO
	{104, Full, 20050226, 0},                   // ecowas TGO
	{5, Full, 19940101, 0},                     // eea AUT
	{7, Full, 19940101, 0},                     // eea BEL
	{8, Full, 20070801, 0},                     // eea BGR
	{118, Full, 20040501, 0},                   // eea CYP
	{14, Full, 20040501, 0},                    // eea CZE
	{16, Full, 19940101, 0},                    // eea DEU
	{17, Full, 19940101, 0},                    // eea DNK
	{18, Full, 19940101, 0},                    // eea ESP
	{19, Full, 20040501, 0},                    // eea EST
	{20, Full, 19940101, 0},                    // eea FIN
	{21, Full, 19940101, 0},                    // eea FRA
	{22, Full, 19940101, 20200201},             // eea GBR
	{24, Full, 19940101, 0},                    // eea GRC
	{25, Full, 20140412, 0},                    // eea HRV
	{26, Full, 20040501, 0},                    // eea HUN
	{27, Full, 19940101, 0},                    // eea IRL
	{28, Full, 19940101, 0},                    // eea ISL
	{30, Full, 19940101, 0},                    // eea ITA
	{31, Full, 19950501, 0},                    // eea LIE
	{32, Full, 20040501, 0},                    // eea LTU
	{33, Full, 19940101, 0},                    // eea LUX
	{34, Full, 20040501, 0},                    // eea LVA
	{38, Full, 20040501, 0},                    // eea MLT
	{40, Full, 19940101, 0},                    // eea NLD
	{41, Full, 19940101, 0},                    // eea NOR
	{43, Full, 20040501, 0},                    // eea POL
	{44, Full, 19940101, 0},                    // eea PRT
	{45, Full, 20070801, 0},                    // eea ROU
	{49, Full, 20040501, 0},                    // eea SVK
	{50, Full, 20040501, 0},                    // eea SVN
	{51, Full, 19940101, 0},                    // eea SWE
	{5, Full, 19600503, 19950101},              // efta AUT
	{12, Full, 19600503, 0},                    // efta CHE
	{17, Full, 19600503, 19730101},             // efta DNK
	{20, AssociateMember, 19610626, 19860101},  // efta FIN
	{20, Full, 19860101, 19950101},             // efta FIN
	{22, Full, 19600503, 19730101},             // efta GBR
	{28, Full, 19700301, 0},                    // efta ISL
	{31, Full, 19910901, 0},                    // efta LIE
	{41, Full, 19600503, 0},                    // efta NOR
	{44, Full, 19600503, 19860101},             // efta PRT
	{51, Full, 19600503, 19950101},             // efta SWE
	{5, Full, 19950101, 0},                     // eu AUT
	{7, Full, 19520723, 0},                     // eu BEL
	{8, Full, 20070101, 0},                     // eu BGR
	{118, Full, 20040501, 0},                   // eu CYP
	{14, Full, 20040501, 0},                    // eu CZE
	{16, Full, 19520723, 0},                    // eu DEU
	{17, Full, 19730101, 0},                    // eu DNK
	{18, Full, 19860101, 0},                    // eu ESP
	{19, Full, 20040501, 0},                    // eu EST
	{20, Full, 19950101, 0},                    // eu FIN
	{21, Full, 19520723, 0},                    // eu FRA
	{22, Full, 19730101, 20200201},             // eu GBR
	{24, Full, 19810101, 0},                    // eu GRC
	{25, Full, 20130701, 0},                    // eu HRV
	{26, Full, 20040501, 0},                    // eu HUN
	{27, Full, 19730101, 0},                    // eu IRL
	{30, Full, 19520723, 0},                    // eu ITA
	{32, Full, 20040501, 0},                    // eu LTU
	{33, Full, 19520723, 0},                    // eu LUX
	{34, Full, 20040501, 0},                    // eu LVA
	{38, Full, 20040501, 0},                    // eu MLT
	{40, Full, 19520723, 0},                    // eu NLD
	{43, Full, 20040501, 0},                    // eu POL
	{44, Full, 19860101, 0},                    // eu PRT
	{45, Full, 20070101, 0},                    // eu ROU
	{49, Full, 20040501, 0},                    // eu SVK
	{50, Full, 20040501, 0},                    // eu SVN
	{51, Full, 19950101, 0},                    // eu SWE
	{5, Full, 19990101, 0},                     // euro AUT
	{7, Full, 19990101, 0},                     // euro BEL
	{8, Full, 20260101, 0},                     // euro BGR
	{118, Full, 20080101, 0},                   // euro CYP
	{16, Full, 19990101, 0},                    // euro DEU
	{18, Full, 19990101, 0},                    // euro ESP
	{19, Full, 20110101, 0},                    // euro EST
	{20, Full, 19990101, 0},                    // euro FIN
	{21, Full, 19990101, 0},                    // euro FRA
	{24, Full, 20010101, 0},                    // euro GRC
	{25, Full, 20230101, 0},                    // euro HRV
	{27, Full, 19990101, 0},                    // euro IRL
	{30, Full, 19990101, 0},                    // euro ITA
	{32, Full, 20150101, 0},                    // euro LTU
	{33, Full, 19990101, 0},                    // euro LUX
	{34, Full, 20140101, 0},                    // euro LVA
	{38, Full, 20080101, 0},                    // euro MLT
	{40, Full, 19990101, 0},                    // euro NLD
	{44, Full, 19990101, 0},                    // euro PRT
	{49, Full, 20090101, 0},                    // euro SVK
	{50, Full, 20070101, 0},                    // euro SVN
	{56, ObserverMember, 20241005, 0},          // francophonie AGO
	{1, ObserverMember, 19971114, 19990903},    // francophonie ALB
	{1, AssociateMember, 19990903, 20060928},   // francophonie ALB
	{1, Full, 20060928, 0},                     // francophonie ALB
	{2, AssociateMember, 20041126, 20060928},   // francophonie AND
	{2, Full, 20060928, 0},                     // francophonie AND
	{112, ObserverMember, 20101022, 20181012},  // francophonie ARE
	{112, AssociateMember, 20181012, 0},        // francophonie ARE
	{166, ObserverMember, 20161126, 0},         // francophonie ARG
	{3, ObserverMember, 20041126, 20081017},    // francophonie ARM
	{3, AssociateMember, 20081017, 20121013},   // francophonie ARM
	{3, Full, 20121013, 0},                     // francophonie ARM
	{5, ObserverMember, 20041126, 0},           // francophonie AUT
	{57, Full, 19700320, 0},                    // francophonie BDI
	{7, Full, 19700320, 0},                     // francophonie BEL
	{58, Full, 19700320, 0},                    // francophonie BEN
	{59, Full, 19700320, 20220201},             // francophonie BFA
	{59, Suspended, 20220201, 20250917},        // francophonie BFA
	{8, ObserverMember, 19911119, 19931016},    // francophonie BGR
	{8, Full, 19931016, 0},                     // francophonie BGR
	{9, ObserverMember, 20101022, 0},           // francophonie BIH
	{61, Full, 19730101, 0},                    // francophonie CAF
	{11, Full, 19700320, 0},                    // francophonie CAN
	{12, Full, 19960101, 0},                    // francophonie CHE
	{173, ObserverMember, 20241005, 0},         // francophonie CHL
	{62, Full, 19700320, 0},                    // francophonie CIV
	{63, Full, 19910101, 0},                    // francophonie CMR
	{64, Full, 19770101, 0},                    // francophonie COD
	{65, Full, 19810101, 0},                    // francophonie COG
	{66, Full, 19770101, 0},                    // francophonie COM
	{67, Full, 19960101, 0},                    // francophonie CPV
	{175, ObserverMember, 20141129, 0},         // francophonie CRI
	{118, AssociateMember, 20060928, 20241005}, // francophonie CYP
	{118, Full, 20241005, 0},                   // francophonie CYP
	{14, ObserverMember, 19990903, 0},          // francophonie CZE
	{68, Full, 19770101, 0},                    // francophonie DJI
	{177, Full, 19790101, 0},                   // francophonie DMA
	{178, ObserverMember, 20101022, 0},         // francophonie DOM
	{71, Full, 19830101, 0},                    // francophonie EGY
	{19, ObserverMember, 20101022, 0},          // francophonie EST
	{21, Full, 19700320, 0},                    // francophonie FRA
	{74, Full, 19700320, 0},                    // francophonie GAB
	{23, ObserverMember, 20041126, 0},          // francophonie GEO
	{75, AssociateMember, 20060928, 20241005},  // francophonie GHA
	{75, Full, 20241005, 0},                    // francophonie GHA
	{76, Full, 19810101, 20210916},             // francophonie GIN
	{76, Suspended, 20210916, 20240924},        // francophonie GIN
	{76, Full, 20240924, 0},                    // francophonie GIN
	{77, ObserverMember, 20181012, 0},          // francophonie GMB
	{78, Full, 19790101, 0},                    // francophonie GNB
	{79, Full, 19890101, 0},                    // francophonie GNQ
	{24, AssociateMember, 20041126, 20060928},  // francophonie GRC
	{24, Full, 20060928, 0},                    // francophonie GRC
	{25, ObserverMember, 20041126, 0},          // francophonie HRV
	{184, Full, 19700320, 0},                   // francophonie HTI
	{26, ObserverMember, 20041126, 0},          // francophonie HUN
	{27, ObserverMember, 20181012, 0},          // francophonie IRL
	{129, ObserverMember, 19911119, 19931016},  // francophonie KHM
	{129, Full, 19931016, 0},                   // francophonie KHM
	{131, ObserverMember, 20161126, 0},         // francophonie KOR
	{133, Full, 19910101, 0},                   // francophonie LAO
	{134, Full, 19730101, 0},                   // francophonie LBN
	{187, Full, 19810101, 0},                   // francophonie LCA
	{32, ObserverMember, 19990903, 0},          // francophonie LTU
	{33, Full, 19700320, 0},                    // francophonie LUX
	{34, ObserverMember, 20081017, 0},          // francophonie LVA
	{84, Full, 19810101, 0},                    // francophonie MAR
	{35, Full, 19700320, 0},                    // francophonie MCO
	{36, Full, 19960101, 0},                    // francophonie MDA
	{85, Full, 19700320, 0},                    // francophonie MDG
	{188, ObserverMember, 20141129, 0},         // francophonie MEX
	{37, ObserverMember, 19990903, 20021018},   // francophonie MKD
	{37, AssociateMember, 20021018, 20060928},  // francophonie MKD
	{37, Full, 20060928, 0},                    // francophonie MKD
	{86, Full, 19700320, 20210603},             // francophonie MLI
	{86, Suspended, 20210603, 20250918},        // francophonie MLI
	{38, ObserverMember, 20181012, 0},          // francophonie MLT
	{39, ObserverMember, 20101022, 0},          // francophonie MNE
	{87, ObserverMember, 20060928, 0},          // francophonie MOZ
	{88, Full, 19800101, 0},                    // francophonie MRT
	{89, Full, 19700320, 0},                    // francophonie MUS
	{236, AssociateMember, 20161126, 0},        // francophonie NCL
	{92, Full, 19700320, 20231219},             // francophonie NER
	{92, Suspended, 20231219, 20250917},        // francophonie NER
	{43, ObserverMember, 19971114, 0},          // francophonie POL
	{242, ObserverMember, 20241005, 0},         // francophonie PYF
	{149, AssociateMember, 20121013, 0},        // francophonie QAT
	{45, ObserverMember, 19911119, 19931016},   // francophonie ROU
	{45, Full, 19931016, 0},                    // francophonie ROU
	{244, Full, 19700320, 19750430},            // francophonie RVN
	{94, Full, 19700320, 0},                    // francophonie RWA
	{96, Full, 19700320, 0},                    // francophonie SEN
	{48, ObserverMember, 20060928, 20181012},   // francophonie SRB
	{48, AssociateMember, 20181012, 0},         // francophonie SRB
	{100, ObserverMember, 19951202, 19990903},  // francophonie STP
	{100, Full, 19990903, 0},                   // francophonie STP
	{49, ObserverMember, 20021018, 0},          // francophonie SVK
	{50, ObserverMember, 19990903, 0},          // francophonie SVN
	{102, Full, 19760101, 0},                   // francophonie SYC
	{103, Full, 19700320, 0},                   // francophonie TCD
	{104, Full, 19700320, 0},                   // francophonie TGO
	{154, ObserverMember, 20081017, 0},         // francophonie THA
	{105, Full, 19700320, 0},                   // francophonie TUN
	{53, ObserverMember, 20060928, 0},          // francophonie UKR
	{196, ObserverMember, 20121013, 0},         // francophonie URY
	{161, Full, 19790101, 0},                   // francophonie VNM
	{162, Full, 19790101, 0},                   // francophonie VUT
	{259, ObserverMember, 20141129, 20181012},  // francophonie XKX
	{259, AssociateMember, 20181012, 0},        // francophonie XKX
	{260, ObserverMember, 20181012, 0},         // francophonie XLA
	{261, Full, 19770101, 0},                   // francophonie XNB
	{262, ObserverMember, 20241005, 0},         // francophonie XNS
	{263, ObserverMember, 20161126, 0},         // francophonie XON
	{264, Full, 19710101, 0},                   // francophonie XQC
	{265, ObserverMember, 20241005, 0},         // francophonie XSL
	{266, Full, 19800101, 0},                   // francophonie XWB
	{166, Full, 19991215, 0},                   // g20 ARG
	{4, Full, 19991215, 0},                     // g20 AUS
	{171, Full, 19991215, 0},                   // g20 BRA
	{11, Full, 19991215, 0},                    // g20 CAN
	{117, Full, 19991215, 0},                   // g20 CHN
	{16, Full, 19991215, 0},                    // g20 DEU
	{216, Full, 19991215, 0},                   // g20 EUE
	{21, Full, 19991215, 0},                    // g20 FRA
	{22, Full, 19991215, 0},                    // g20 GBR
	{121, Full, 19991215, 0},                   // g20 IDN
	{122, Full, 19991215, 0},                   // g20 IND
	{30, Full, 19991215, 0},                    // g20 ITA
	{126, Full, 19991215, 0},                   // g20 JPN
	{131, Full, 19991215, 0},                   // g20 KOR
	{188, Full, 19991215, 0},                   // g20 MEX
	{46, Full, 19991215, 0},                    // g20 RUS
	{150, Full, 19991215, 0},                   // g20 SAU
	{52, Full, 19991215, 0},                    // g20 TUR
	{54, Full, 19991215, 0},                    // g20 USA
	{258, Full, 20230909, 0},                   // g20 XAU
	{108, Full, 19991215, 0},                   // g20 ZAF
	{11, Full, 19760627, 0},                    // g7 CAN
	{16, Full, 19751115, 0},                    // g7 DEU
	{216, ObserverMember, 19770507, 0},         // g7 EUE
	{21, Full, 19751115, 0},                    // g7 FRA
	{22, Full, 19751115, 0},                    // g7 GBR
	{30, Full, 19751115, 0},                    // g7 ITA
	{126, Full, 19751115, 0},                   // g7 JPN
	{54, Full, 19751115, 0},                    // g7 USA
	{111, Full, 19640615, 0},                   // g77 AFG
	{56, Full, 19790206, 0},                    // g77 AGO
	{112, Full, 19760126, 0},                   // g77 ARE
	{166, Full, 19640615, 0},                   // g77 ARG
	{167, Full, 19830328, 0},                   // g77 ATG
	{6, Full, 20190927, 0},                     // g77 AZE
	{57, Full, 19640615, 0},                    // g77 BDI
	{58, Full, 19640615, 0},                    // g77 BEN
	{59, Full, 19640615, 0},                    // g77 BFA
	{113, Full, 19760126, 0},                   // g77 BGD
	{114, Full, 19711028, 0},                   // g77 BHR
	{168, Full, 19760126, 0},                   // g77 BHS
	{9, Full, 19940101, 20200101},              // g77 BIH
	{169, Full, 19830328, 0},                   // g77 BLZ
	{170, Full, 19640615, 0},                   // g77 BOL
	{171, Full, 19640615, 0},                   // g77 BRA
	{172, Full, 19671010, 0},                   // g77 BRB
	{115, Full, 19870420, 0},                   // g77 BRN
	{116, Full, 19760126, 0},                   // g77 BTN
	{60, Full, 19671010, 0},                    // g77 BWA
	{61, Full, 19640615, 0},                    // g77 CAF
	{173, Full, 19640615, 0},                   // g77 CHL
	{117, Full, 19911116, 0},                   // g77 CHN
	{62, Full, 19671010, 0},                    // g77 CIV
	{63, Full, 19640615, 0},                    // g77 CMR
	{64, Full, 19640615, 0},                    // g77 COD
	{65, Full, 19640615, 0},                    // g77 COG
	{174, Full, 19640615, 0},                   // g77 COL
	{66, Full, 19760126, 0},                    // g77 COM
	{67, Full, 19760126, 0},                    // g77 CPV
	{175, Full, 19640615, 0},                   // g77 CRI
	{176, Full, 19711028, 0},                   // g77 CUB
	{118, Full, 19640615, 20040501},            // g77 CYP
	{68, Full, 19790206, 0},                    // g77 DJI
	{177, Full, 19830328, 0},                   // g77 DMA
	{178, Full, 19640615, 0},                   // g77 DOM
	{69, Full, 19640615, 0},                    // g77 DZA
	{179, Full, 19640615, 0},                   // g77 ECU
	{71, Full, 19640615, 0},                    // g77 EGY
	{72, Full, 19940101, 0},                    // g77 ERI
	{73, Full, 19640615, 0},                    // g77 ETH
	{119, Full, 19711028, 0},                   // g77 FJI
	{120, Full, 19930101, 0},                   // g77 FSM
	{74, Full, 19640615, 0},                    // g77 GAB
	{75, Full, 19640615, 0},                    // g77 GHA
	{76, Full, 19640615, 0},                    // g77 GIN
	{77, Full, 19671010, 0},                    // g77 GMB
	{78, Full, 19760126, 0},                    // g77 GNB
	{79, Full, 19711028, 0},                    // g77 GNQ
	{180, Full, 19760126, 0},                   // g77 GRD
	{181, Full, 19640615, 0},                   // g77 GTM
	{182, Full, 19671010, 0},                   // g77 GUY
	{183, Full, 19640615, 0},                   // g77 HND
	{184, Full, 19640615, 0},                   // g77 HTI
	{121, Full, 19640615, 0},                   // g77 IDN
	{122, Full, 19640615, 0},                   // g77 IND
	{123, Full, 19640615, 0},                   // g77 IRN
	{124, Full, 19640615, 0},                   // g77 IRQ
	{185, Full, 19640615, 0},                   // g77 JAM
	{125, Full, 19640615, 0},                   // g77 JOR
	{80, Full, 19640615, 0},                    // g77 KEN
	{129, Full, 19640615, 0},                   // g77 KHM
	{130, Full, 20130101, 0},                   // g77 KIR
	{186, Full, 19870420, 0},                   // g77 KNA
	{131, Full, 19640615, 19961212},            // g77 KOR
	{132, Full, 19640615, 0},                   // g77 KWT
	{133, Full, 19640615, 0},                   // g77 LAO
	{134, Full, 19640615, 0},                   // g77 LBN
	{81, Full, 19640615, 0},                    // g77 LBR
	{82, Full, 19640615, 0},                    // g77 LBY
	{187, Full, 19830328, 0},                   // g77 LCA
	{135, Full, 19640615, 0},                   // g77 LKA
	{83, Full, 19671010, 0},                    // g77 LSO
	{84, Full, 19640615, 0},                    // g77 MAR
	{85, Full, 19640615, 0},                    // g77 MDG
	{136, Full, 19671010, 0},                   // g77 MDV
	{188, Full, 19640615, 19940518},            // g77 MEX
	{137, Full, 19930101, 0},                   // g77 MHL
	{86, Full, 19640615, 0},                    // g77 MLI
	{38, Full, 19760126, 20040501},             // g77 MLT
	{138, Full, 19640615, 0},                   // g77 MMR
	{139, Full, 19911116, 0},                   // g77 MNG
	{87, Full, 19760126, 0},                    // g77 MOZ
	{88, Full, 19640615, 0},                    // g77 MRT
	{89, Full, 19711028, 0},                    // g77 MUS
	{90, Full, 19671010, 0},                    // g77 MWI
	{140, Full, 19640615, 0},                   // g77 MYS
	{91, Full, 19911116, 0},                    // g77 NAM
	{92, Full, 19640615, 0},                    // g77 NER
	{93, Full, 19640615, 0},                    // g77 NGA
	{189, Full, 19640615, 0},                   // g77 NIC
	{141, Full, 19640615, 0},                   // g77 NPL
	{142, Full, 20110101, 0},                   // g77 NRU
	{143, Full, 19711028, 0},                   // g77 OMN
	{144, Full, 19640615, 0},                   // g77 PAK
	{190, Full, 19640615, 0},                   // g77 PAN
	{191, Full, 19640615, 0},                   // g77 PER
	{145, Full, 19640615, 0},                   // g77 PHL
	{146, Full, 20020101, 20040101},            // g77 PLW
	{147, Full, 19760126, 0},                   // g77 PNG
	{148, Full, 19760126, 0},                   // g77 PRK
	{192, Full, 19640615, 0},                   // g77 PRY
	{241, Full, 19760126, 0},                   // g77 PSE
	{149, Full, 19711028, 0},                   // g77 QAT
	{45, Full, 19760126, 20070101},             // g77 ROU
	{244, Full, 19640615, 19750430},            // g77 RVN
	{94, Full, 19640615, 0},                    // g77 RWA
	{150, Full, 19640615, 0},                   // g77 SAU
	{95, Full, 19640615, 0},                    // g77 SDN
	{96, Full, 19640615, 0},                    // g77 SEN
	{151, Full, 19671010, 0},                   // g77 SGP
	{152, Full, 19790206, 0},                   // g77 SLB
	{97, Full, 19640615, 0},                    // g77 SLE
	{193, Full, 19640615, 0},                   // g77 SLV
	{98, Full, 19640615, 0},                    // g77 SOM
	{99, Full, 20141001, 0},                    // g77 SSD
	{100, Full, 19760126, 0},                   // g77 STP
	{194, Full, 19760126, 0},                   // g77 SUR
	{101, Full, 19711028, 0},                   // g77 SWZ
	{102, Full, 19790206, 0},                   // g77 SYC
	{153, Full, 19640615, 0},                   // g77 SYR
	{103, Full, 19640615, 0},                   // g77 TCD
	{104, Full, 19640615, 0},                   // g77 TGO
	{154, Full, 19640615, 0},                   // g77 THA
	{155, Full, 20110101, 0},                   // g77 TJK
	{156, Full, 19960101, 0},                   // g77 TKM
	{157, Full, 20030101, 0},                   // g77 TLS
	{158, Full, 19790206, 0},                   // g77 TON
	{195, Full, 19640615, 0},                   // g77 TTO
	{105, Full, 19640615, 0},                   // g77 TUN
	{106, Full, 19640615, 0},                   // g77 TZA
	{107, Full, 19640615, 0},                   // g77 UGA
	{196, Full, 19640615, 0},                   // g77 URY
	{197, Full, 19830328, 0},                   // g77 VCT
	{198, Full, 19640615, 0},                   // g77 VEN
	{161, Full, 19760702, 0},                   // g77 VNM
	{162, Full, 19830328, 0},                   // g77 VUT
	{163, Full, 19790206, 0},                   // g77 WSM
	{164, Full, 19640615, 0},                   // g77 YEM
	{165, Full, 19711028, 19900522},            // g77 YMD
	{55, Full, 19640615, 19920922},             // g77 YUG
	{55, Suspended, 19920922, 20001101},        // g77 YUG
	{108, Full, 19940601, 0},                   // g77 ZAF
	{109, Full, 19671010, 0},                   // g77 ZMB
	{110, Full, 19830328, 0},                   // g77 ZWE
	{112, Full, 19810525, 0},                   // gcc ARE
	{114, Full, 19810525, 0},                   // gcc BHR
	{132, Full, 19810525, 0},                   // gcc KWT
	{143, Full, 19810525, 0},                   // gcc OMN
	{149, Full, 19810525, 0},                   // gcc QAT
	{150, Full, 19810525, 0},                   // gcc SAU
	{111, Full, 19711118, 0},                   // ldc AFG
	{56, Full, 19941219, 0},                    // ldc AGO
	{57, Full, 19711118, 0},                    // ldc BDI
	{58, Full, 19711118, 0},                    // ldc BEN
	{59, Full, 19711118, 0},                    // ldc BFA
	{113, Full, 19751212, 20261124},            // ldc BGD
	{116, Full, 19711118, 20231213},            // ldc BTN
	{60, Full, 19711118, 19941219},             // ldc BWA
	{61, Full, 19751212, 0},                    // ldc CAF
	{64, Full, 19911220, 0},                    // ldc COD
	{66, Full, 19771213, 0},                    // ldc COM
	{67, Full, 19771213, 20071220},             // ldc CPV
	{68, Full, 19821217, 0},                    // ldc DJI
	{72, Full, 19941219, 0},                    // ldc ERI
	{73, Full, 19711118, 0},                    // ldc ETH
	{76, Full, 19711118, 0},                    // ldc GIN
	{77, Full, 19751212, 0},                    // ldc GMB
	{78, Full, 19811217, 0},                    // ldc GNB
	{79, Full, 19821217, 20170604},             // ldc GNQ
	{184, Full, 19711118, 0},                   // ldc HTI
	{129, Full, 19911220, 0},                   // ldc KHM
	{130, Full, 19861208, 0},                   // ldc KIR
	{133, Full, 19711118, 20261124},            // ldc LAO
	{81, Full, 19901221, 0},                    // ldc LBR
	{83, Full, 19711118, 0},                    // ldc LSO
	{85, Full, 19911220, 0},                    // ldc MDG
	{136, Full, 19711118, 20110101},            // ldc MDV
	{86, Full, 19711118, 0},                    // ldc MLI
	{138, Full, 19871211, 0},                   // ldc MMR
	{87, Full, 19881220, 0},                    // ldc MOZ
	{88, Full, 19861208, 0},                    // ldc MRT
	{90, Full, 19711118, 0},                    // ldc MWI
	{92, Full, 19711118, 0},                    // ldc NER
	{141, Full, 19711118, 20261124},            // ldc NPL
	{94, Full, 19711118, 0},                    // ldc RWA
	{95, Full, 19711118, 0},                    // ldc SDN
	{96, Full, 20000101, 0},                    // ldc SEN
	{152, Full, 19911220, 20271213},            // ldc SLB
	{97, Full, 19821217, 0},                    // ldc SLE
	{98, Full, 19711118, 0},                    // ldc SOM
	{99, Full, 20121218, 0},                    // ldc SSD
	{100, Full, 19821217, 20241213},            // ldc STP
	{103, Full, 19711118, 0},                   // ldc TCD
	{104, Full, 19821217, 0},                   // ldc TGO
	{157, Full, 20030101, 0},                   // ldc TLS
	{159, Full, 19861208, 0},                   // ldc TUV
	{106, Full, 19711118, 0},                   // ldc TZA
	{107, Full, 19711118, 0},                   // ldc UGA
	{162, Full, 19851217, 20201204},            // ldc VUT
	{163, Full, 19711118, 20140101},            // ldc WSM
	{164, Full, 19711118, 0},                   // ldc YEM
	{165, Full, 19751212, 19900522},            // ldc YMD
	{109, Full, 19911220, 0},                   // ldc ZMB
	{111, Full, 20030828, 0},                   // lldc AFG
	{3, Full, 20030828, 0},                     // lldc ARM
	{6, Full, 20030828, 0},                     // lldc AZE
	{57, Full, 20030828, 0},                    // lldc BDI
	{59, Full, 20030828, 0},                    // lldc BFA
	{170, Full, 20030828, 0},                   // lldc BOL
	{116, Full, 20030828, 0},                   // lldc BTN
	{60, Full, 20030828, 0},                    // lldc BWA
	{61, Full, 20030828, 0},                    // lldc CAF
	{73, Full, 20030828, 0},                    // lldc ETH
	{127, Full, 20030828, 0},                   // lldc KAZ
	{128, Full, 20030828, 0},                   // lldc KGZ
	{133, Full, 20030828, 0},                   // lldc LAO
	{83, Full, 20030828, 0},                    // lldc LSO
	{36, Full, 20030828, 0},                    // lldc MDA
	{37, Full, 20030828, 0},                    // lldc MKD
	{86, Full, 20030828, 0},                    // lldc MLI
	{139, Full, 20030828, 0},                   // lldc MNG
	{90, Full, 20030828, 0},                    // lldc MWI
	{92, Full, 20030828, 0},                    // lldc NER
	{141, Full, 20030828, 0},                   // lldc NPL
	{192, Full, 20030828, 0},                   // lldc PRY
	{94, Full, 20030828, 0},                    // lldc RWA
	{99, Full, 20110714, 0},                    // lldc SSD
	{101, Full, 20030828, 0},                   // lldc SWZ
	{103, Full, 20030828, 0},                   // lldc TCD
	{155, Full, 20030828, 0},                   // lldc TJK
	{156, Full, 20030828, 0},                   // lldc TKM
	{107, Full, 20030828, 0},                   // lldc UGA
	{160, Full, 20030828, 0},                   // lldc UZB
	{109, Full, 20030828, 0},                   // lldc ZMB
	{110, Full, 20030828, 0},                   // lldc ZWE
	{166, Full, 19910326, 0},                   // mercosur ARG
	{170, AssociateMember, 19961217, 20240807}, // mercosur BOL
	{170, Full, 20240807, 0},                   // mercosur BOL
	{171, Full, 19910326, 0},                   // mercosur BRA
	{173, AssociateMember, 19960625, 0},        // mercosur CHL
	{174, AssociateMember, 20041216, 0},        // mercosur COL
	{179, AssociateMember, 20041216, 0},        // mercosur ECU
	{182, AssociateMember, 20130712, 0},        // mercosur GUY
	{190, AssociateMember, 20241206, 0},        // mercosur PAN
	{191, AssociateMember, 20030825, 0},        // mercosur PER
	{192, Full, 19910326, 20120629},            // mercosur PRY
	{192, Suspended, 20120629, 20130815},       // mercosur PRY
	{192, Full, 20130815, 0},                   // mercosur PRY
	{194, AssociateMember, 20130712, 0},        // mercosur SUR
	{196, Full, 19910326, 0},                   // mercosur URY
	{198, AssociateMember, 20041216, 20120812}, // mercosur VEN
	{198, Full, 20120812, 20161202},            // mercosur VEN
	{198, Suspended, 20161202, 0},              // mercosur VEN
	{111, Full, 19610906, 0},                   // nam AFG
	{56, Full, 19760816, 0},                    // nam AGO
	{112, Full, 19730905, 0},                   // nam ARE
	{166, ObserverMember, 19641005, 19730905},  // nam ARG
	{166, Full, 19730905, 19910901},            // nam ARG
	{166, ObserverMember, 20090711, 0},         // nam ARG
	{3, ObserverMember, 19920901, 0},           // nam ARM
	{167, Full, 20060911, 0},                   // nam ATG
	{6, Full, 20110525, 0},                     // nam AZE
	{57, Full, 19641005, 0},                    // nam BDI
	{58, Full, 19641005, 0},                    // nam BEN
	{59, Full, 19730905, 0},                    // nam BFA
	{113, Full, 19730905, 0},                   // nam BGD
	{114, Full, 19730905, 0},                   // nam BHR
	{168, Full, 19830307, 0},                   // nam BHS
	{9, ObserverMember, 19951018, 0},           // nam BIH
	{10, Full, 19980902, 0},                    // nam BLR
	{169, Full, 19810921, 0},                   // nam BLZ
	{170, ObserverMember, 19610906, 19790903},  // nam BOL
	{170, Full, 19790903, 0},                   // nam BOL
	{171, ObserverMember, 19610906, 0},         // nam BRA
	{172, Full, 19830307, 0},                   // nam BRB
	{115, Full, 19920901, 0},                   // nam BRN
	{116, Full, 19730905, 0},                   // nam BTN
	{60, Full, 19700908, 0},                    // nam BWA
	{61, Full, 19641005, 0},                    // nam CAF
	{173, ObserverMember, 19641005, 19730905},  // nam CHL
	{173, Full, 19730905, 0},                   // nam CHL
	{117, ObserverMember, 19920901, 0},         // nam CHN
	{62, Full, 19730905, 0},                    // nam CIV
	{63, Full, 19641005, 0},                    // nam CMR
	{64, Full, 19610906, 0},                    // nam COD
	{65, Full, 19641005, 0},                    // nam COG
	{174, ObserverMember, 19700908, 19830307},  // nam COL
	{174, Full, 19830307, 0},                   // nam COL
	{66, Full, 19760816, 0},                    // nam COM
	{67, Full, 19760816, 0},                    // nam CPV
	{175, ObserverMember, 19790903, 0},         // nam CRI
	{176, Full, 19610906, 0},                   // nam CUB
	{118, Full, 19610906, 20040501},            // nam CYP
	{68, Full, 19830307, 0},                    // nam DJI
	{177, Full, 20060911, 0},                   // nam DMA
	{178, Full, 20000101, 0},                   // nam DOM
	{69, Full, 19610906, 0},                    // nam DZA
	{179, ObserverMember, 19610906, 19830307},  // nam ECU
	{179, Full, 19830307, 0},                   // nam ECU
	{71, Full, 19610906, 0},                    // nam EGY
	{72, Full, 19951018, 0},                    // nam ERI
	{73, Full, 19610906, 0},                    // nam ETH
	{119, Full, 20110525, 0},                   // nam FJI
	{74, Full, 19700908, 0},                    // nam GAB
	{75, Full, 19610906, 0},                    // nam GHA
	{76, Full, 19610906, 0},                    // nam GIN
	{77, Full, 19730905, 0},                    // nam GMB
	{78, Full, 19760816, 0},                    // nam GNB
	{79, Full, 19700908, 0},                    // nam GNQ
	{180, Full, 19790903, 0},                   // nam GRD
	{181, Full, 19930101, 0},                   // nam GTM
	{182, Full, 19700908, 0},                   // nam GUY
	{183, Full, 19951018, 0},                   // nam HND
	{25, ObserverMember, 19920901, 0},          // nam HRV
	{184, Full, 20060911, 0},                   // nam HTI
	{121, Full, 19610906, 0},                   // nam IDN
	{122, Full, 19610906, 0},                   // nam IND
	{123, Full, 19790903, 0},                   // nam IRN
	{124, Full, 19610906, 0},                   // nam IRQ
	{185, ObserverMember, 19641005, 19700908},  // nam JAM
	{185, Full, 19700908, 0},                   // nam JAM
	{125, Full, 19641005, 0},                   // nam JOR
	{127, ObserverMember, 19951018, 0},         // nam KAZ
	{80, Full, 19641005, 0},                    // nam KEN
	{128, ObserverMember, 19951018, 0},         // nam KGZ
	{129, Full, 19610906, 0},                   // nam KHM
	{186, Full, 20060911, 0},                   // nam KNA
	{132, Full, 19641005, 0},                   // nam KWT
	{133, Full, 19641005, 0},                   // nam LAO
	{134, Full, 19610906, 0},                   // nam LBN
	{81, Full, 19641005, 0},                    // nam LBR
	{82, Full, 19641005, 0},                    // nam LBY
	{187, Full, 19830307, 0},                   // nam LCA
	{135, Full, 19610906, 0},                   // nam LKA
	{83, Full, 19700908, 0},                    // nam LSO
	{84, Full, 19610906, 0},                    // nam MAR
	{85, Full, 19730905, 0},                    // nam MDG
	{136, Full, 19760816, 0},                   // nam MDV
	{188, ObserverMember, 19641005, 0},         // nam MEX
	{86, Full, 19610906, 0},                    // nam MLI
	{38, Full, 19730905, 20040501},             // nam MLT
	{138, Full, 19610906, 19790909},            // nam MMR
	{138, Full, 19920901, 0},                   // nam MMR
	{39, ObserverMember, 20060911, 0},          // nam MNE
	{139, Full, 19930101, 0},                   // nam MNG
	{87, Full, 19760816, 0},                    // nam MOZ
	{88, Full, 19641005, 0},                    // nam MRT
	{89, Full, 19730905, 0},                    // nam MUS
	{90, Full, 19641005, 0},                    // nam MWI
	{140, Full, 19700908, 0},                   // nam MYS
	{91, Full, 19790903, 0},                    // nam NAM
	{92, Full, 19730905, 0},                    // nam NER
	{93, Full, 19641005, 0},                    // nam NGA
	{189, Full, 19790903, 0},                   // nam NIC
	{141, Full, 19610906, 0},                   // nam NPL
	{143, Full, 19730905, 0},                   // nam OMN
	{144, Full, 19790903, 0},                   // nam PAK
	{190, Full, 19750825, 0},                   // nam PAN
	{191, Full, 19730905, 0},                   // nam PER
	{145, ObserverMember, 19760816, 19920901},  // nam PHL
	{145, Full, 19920901, 0},                   // nam PHL
	{147, Full, 19930101, 0},                   // nam PNG
	{148, Full, 19750825, 0},                   // nam PRK
	{192, ObserverMember, 19951018, 0},         // nam PRY
	{241, Full, 19750825, 0},                   // nam PSE
	{149, Full, 19730905, 0},                   // nam QAT
	{46, ObserverMember, 20210714, 0},          // nam RUS
	{94, Full, 19700908, 0},                    // nam RWA
	{150, Full, 19610906, 0},                   // nam SAU
	{95, Full, 19610906, 0},                    // nam SDN
	{96, Full, 19641005, 0},                    // nam SEN
	{151, Full, 19700908, 0},                   // nam SGP
	{97, Full, 19641005, 0},                    // nam SLE
	{193, ObserverMember, 19790903, 0},         // nam SLV
	{98, Full, 19610906, 0},                    // nam SOM
	{48, ObserverMember, 20010101, 0},          // nam SRB
	{99, Full, 20240117, 0},                    // nam SSD
	{100, Full, 19760816, 0},                   // nam STP
	{194, Full, 19830307, 0},                   // nam SUR
	{101, Full, 19700908, 0},                   // nam SWZ
	{102, Full, 19760816, 0},                   // nam SYC
	{153, Full, 19641005, 0},                   // nam SYR
	{103, Full, 19641005, 0},                   // nam TCD
	{104, Full, 19641005, 0},                   // nam TGO
	{154, ObserverMember, 19920901, 19930101},  // nam THA
	{154, Full, 19930101, 0},                   // nam THA
	{155, ObserverMember, 20090711, 0},         // nam TJK
	{156, Full, 19951018, 0},                   // nam TKM
	{157, Full, 20030220, 0},                   // nam TLS
	{195, ObserverMember, 19641005, 19700908},  // nam TTO
	{195, Full, 19700908, 0},                   // nam TTO
	{105, Full, 19610906, 0},                   // nam TUN
	{106, Full, 19641005, 0},                   // nam TZA
	{107, Full, 19641005, 0},                   // nam UGA
	{53, ObserverMember, 19951018, 0},          // nam UKR
	{196, ObserverMember, 19641005, 0},         // nam URY
	{160, Full, 19920901, 0},                   // nam UZB
	{197, Full, 20030220, 0},                   // nam VCT
	{198, ObserverMember, 19641005, 19890904},  // nam VEN
	{198, Full, 19890904, 0},                   // nam VEN
	{161, Full, 19760816, 0},                   // nam VNM
	{162, Full, 19830307, 0},                   // nam VUT
	{164, Full, 19610906, 0},                   // nam YEM
	{165, Full, 19700908, 19900522},            // nam YMD
	{55, Full, 19610906, 19920930},             // nam YUG
	{55, Suspended, 19920930, 20001101},        // nam YUG
	{108, Full, 19940531, 0},                   // nam ZAF
	{109, Full, 19641005, 0},                   // nam ZMB
	{110, Full, 19790903, 0},                   // nam ZWE
	{1, Full, 20090401, 0},                     // nato ALB
	{7, Full, 19490824, 0},                     // nato BEL
	{8, Full, 20040329, 0},                     // nato BGR
	{11, Full, 19490824, 0},                    // nato CAN
	{14, Full, 19990312, 0},                    // nato CZE
	{16, Full, 19550506, 0},                    // nato DEU
	{17, Full, 19490824, 0},                    // nato DNK
	{18, Full, 19820530, 0},                    // nato ESP
	{19, Full, 20040329, 0},                    // nato EST
	{20, Full, 20230404, 0},                    // nato FIN
	{21, Full, 19490824, 0},                    // nato FRA
	{22, Full, 19490824, 0},                    // nato GBR
	{24, Full, 19520218, 0},                    // nato GRC
	{25, Full, 20090401, 0},                    // nato HRV
	{26, Full, 19990312, 0},                    // nato HUN
	{28, Full, 19490824, 0},                    // nato ISL
	{30, Full, 19490824, 0},                    // nato ITA
	{32, Full, 20040329, 0},                    // nato LTU
	{33, Full, 19490824, 0},                    // nato LUX
	{34, Full, 20040329, 0},                    // nato LVA
	{37, Full, 20200327, 0},                    // nato MKD
	{39, Full, 20170605, 0},                    // nato MNE
	{40, Full, 19490824, 0},                    // nato NLD
	{41, Full, 19490824, 0},                    // nato NOR
	{43, Full, 19990312, 0},                    // nato POL
	{44, Full, 19490824, 0},                    // nato PRT
	{45, Full, 20040329, 0},                    // nato ROU
	{49, Full, 20040329, 0},                    // nato SVK
	{50, Full, 20040329, 0},                    // nato SVN
	{51, Full, 20240307, 0},                    // nato SWE
	{52, Full, 19520218, 0},                    // nato TUR
	{54, Full, 19490824, 0},                    // nato USA
	{17, Full, 19520820, 0},                    // nordic DNK
	{20, Full, 19551028, 0},                    // nordic FIN
	{28, Full, 19521210, 0},                    // nordic ISL
	{41, Full, 19520820, 0},                    // nordic NOR
	{51, Full, 19520820, 0},                    // nordic SWE
	{166, Full, 19480430, 0},                   // oas ARG
	{167, Full, 19811203, 0},                   // oas ATG
	{168, Full, 19820303, 0},                   // oas BHS
	{169, Full, 19910108, 0},                   // oas BLZ
	{170, Full, 19480430, 0},                   // oas BOL
	{171, Full, 19480430, 0},                   // oas BRA
	{172, Full, 19671115, 0},                   // oas BRB
	{11, Full, 19900108, 0},                    // oas CAN
	{173, Full, 19480430, 0},                   // oas CHL
	{174, Full, 19480430, 0},                   // oas COL
	{175, Full, 19480430, 0},                   // oas CRI
	{176, Full, 19480430, 19620131},            // oas CUB
	{176, Suspended, 19620131, 0},              // oas CUB
	{177, Full, 19790522, 0},                   // oas DMA
	{178, Full, 19480430, 0},                   // oas DOM
	{179, Full, 19480430, 0},                   // oas ECU
	{180, Full, 19750513, 0},                   // oas GRD
	{181, Full, 19480430, 0},                   // oas GTM
	{182, Full, 19910108, 0},                   // oas GUY
	{183, Full, 19480430, 20090705},            // oas HND
	{183, Suspended, 20090705, 20110601},       // oas HND
	{183, Full, 20110601, 0},                   // oas HND
	{184, Full, 19480430, 0},                   // oas HTI
	{185, Full, 19690820, 0},                   // oas JAM
	{186, Full, 19840312, 0},                   // oas KNA
	{187, Full, 19790522, 0},                   // oas LCA
	{188, Full, 19480430, 0},                   // oas MEX
	{189, Full, 19480430, 20231119},            // oas NIC
	{190, Full, 19480430, 0},                   // oas PAN
	{191, Full, 19480430, 0},                   // oas PER
	{192, Full, 19480430, 0},                   // oas PRY
	{193, Full, 19480430, 0},                   // oas SLV
	{194, Full, 19770608, 0},                   // oas SUR
	{195, Full, 19670317, 0},                   // oas TTO
	{196, Full, 19480430, 0},                   // oas URY
	{54, Full, 19480430, 0},                    // oas USA
	{197, Full, 19811203, 0},                   // oas VCT
	{198, Full, 19480430, 0},                   // oas VEN
	{4, Full, 19710607, 0},                     // oecd AUS
	{5, Full, 19610930, 0},                     // oecd AUT
	{7, Full, 19610930, 0},                     // oecd BEL
	{11, Full, 19610930, 0},                    // oecd CAN
	{12, Full, 19610930, 0},                    // oecd CHE
	{173, Full, 20100507, 0},                   // oecd CHL
	{174, Full, 20200428, 0},                   // oecd COL
	{175, Full, 20210525, 0},                   // oecd CRI
	{14, Full, 19951221, 0},                    // oecd CZE
	{16, Full, 19610930, 0},                    // oecd DEU
	{17, Full, 19610930, 0},                    // oecd DNK
	{18, Full, 19610930, 0},                    // oecd ESP
	{19, Full, 20101209, 0},                    // oecd EST
	{20, Full, 19690128, 0},                    // oecd FIN
	{21, Full, 19610930, 0},                    // oecd FRA
	{22, Full, 19610930, 0},                    // oecd GBR
	{24, Full, 19610930, 0},                    // oecd GRC
	{26, Full, 19960507, 0},                    // oecd HUN
	{27, Full, 19610930, 0},                    // oecd IRL
	{28, Full, 19610930, 0},                    // oecd ISL
	{29, Full, 20100907, 0},                    // oecd ISR
	{30, Full, 19620329, 0},                    // oecd ITA
	{126, Full, 19640428, 0},                   // oecd JPN
	{131, Full, 19961212, 0},                   // oecd KOR
	{32, Full, 20180705, 0},                    // oecd LTU
	{33, Full, 19611207, 0},                    // oecd LUX
	{34, Full, 20160701, 0},                    // oecd LVA
	{188, Full, 19940518, 0},                   // oecd MEX
	{40, Full, 19611113, 0},                    // oecd NLD
	{41, Full, 19610930, 0},                    // oecd NOR
	{42, Full, 19730529, 0},                    // oecd NZL
	{43, Full, 19961122, 0},                    // oecd POL
	{44, Full, 19610930, 0},                    // oecd PRT
	{49, Full, 20001214, 0},                    // oecd SVK
	{50, Full, 20100721, 0},                    // oecd SVN
	{51, Full, 19610930, 0},                    // oecd SWE
	{52, Full, 19610930, 0},                    // oecd TUR
	{54, Full, 19610930, 0},                    // oecd USA
	{111, Full, 19690925, 19800127},            // oic AFG
	{111, Suspended, 19800127, 19890301},       // oic AFG
	{111, Full, 19890301, 0},                   // oic AFG
	{1, Full, 19920101, 0},                     // oic ALB
	{112, Full, 19720101, 0},                   // oic ARE
	{6, Full, 19920101, 0},                     // oic AZE
	{58, Full, 19830101, 0},                    // oic BEN
	{59, Full, 19740222, 0},                    // oic BFA
	{113, Full, 19740222, 0},                   // oic BGD
	{114, Full, 19720101, 0},                   // oic BHR
	{9, ObserverMember, 19940101, 0},           // oic BIH
	{115, Full, 19840101, 0},                   // oic BRN
	{61, ObserverMember, 19960101, 0},          // oic CAF
	{62, Full, 20010101, 0},                    // oic CIV
	{63, Full, 19740222, 0},                    // oic CMR
	{66, Full, 19760101, 0},                    // oic COM
	{68, Full, 19780101, 0},                    // oic DJI
	{69, Full, 19690925, 0},                    // oic DZA
	{71, Full, 19690925, 19790509},             // oic EGY
	{71, Suspended, 19790509, 19840301},        // oic EGY
	{71, Full, 19840301, 0},                    // oic EGY
	{74, Full, 19740222, 0},                    // oic GAB
	{76, Full, 19690925, 0},                    // oic GIN
	{77, Full, 19740222, 0},                    // oic GMB
	{78, Full, 19740222, 0},                    // oic GNB
	{182, Full, 19980101, 0},                   // oic GUY
	{121, Full, 19690925, 0},                   // oic IDN
	{123, Full, 19690925, 0},                   // oic IRN
	{124, Full, 19750101, 0},                   // oic IRQ
	{125, Full, 19690925, 0},                   // oic JOR
	{127, Full, 19950101, 0},                   // oic KAZ
	{128, Full, 19920101, 0},                   // oic KGZ
	{132, Full, 19690925, 0},                   // oic KWT
	{134, Full, 19690925, 0},                   // oic LBN
	{82, Full, 19690925, 0},                    // oic LBY
	{84, Full, 19690925, 0},                    // oic MAR
	{136, Full, 19760101, 0},                   // oic MDV
	{86, Full, 19690925, 0},                    // oic MLI
	{87, Full, 19940101, 0},                    // oic MOZ
	{88, Full, 19690925, 0},                    // oic MRT
	{140, Full, 19690925, 0},                   // oic MYS
	{92, Full, 19690925, 0},                    // oic NER
	{93, Full, 19860101, 0},                    // oic NGA
	{143, Full, 19720101, 0},                   // oic OMN
	{144, Full, 19690925, 0},                   // oic PAK
	{241, Full, 19690925, 0},                   // oic PSE
	{149, Full, 19720101, 0},                   // oic QAT
	{46, ObserverMember, 20050101, 0},          // oic RUS
	{150, Full, 19690925, 0},                   // oic SAU
	{95, Full, 19690925, 0},                    // oic SDN
	{96, Full, 19690925, 0},                    // oic SEN
	{97, Full, 19720101, 0},                    // oic SLE
	{98, Full, 19690925, 0},                    // oic SOM
	{194, Full, 19960101, 0},                   // oic SUR
	{153, Full, 19720101, 20120815},            // oic SYR
	{153, Suspended, 20120815, 20250307},       // oic SYR
	{153, Full, 20250307, 0},                   // oic SYR
	{103, Full, 19690925, 0},                   // oic TCD
	{104, Full, 19970101, 0},                   // oic TGO
	{154, ObserverMember, 19980101, 0},         // oic THA
	{155, Full, 19920101, 0},                   // oic TJK
	{156, Full, 19920101, 0},                   // oic TKM
	{105, Full, 19690925, 0},                   // oic TUN
	{52, Full, 19690925, 0},                    // oic TUR
	{107, Full, 19740222, 0},                   // oic UGA
	{160, Full, 19960101, 0},                   // oic UZB
	{164, Full, 19690925, 0},                   // oic YEM
	{165, Full, 19690925, 19900522},            // oic YMD
	{56, Full, 20070101, 20240101},             // opec AGO
	{112, Full, 19670101, 20260501},            // opec ARE
	{65, Full, 20180622, 0},                    // opec COG
	{69, Full, 19690101, 0},                    // opec DZA
	{179, Full, 19730101, 19921201},            // opec ECU
	{179, Full, 20071001, 20200101},            // opec ECU
	{74, Full, 19750101, 19950101},             // opec GAB
	{74, Full, 20160701, 0},                    // opec GAB
	{79, Full, 20170525, 0},                    // opec GNQ
	{121, Full, 19620101, 20090101},            // opec IDN
	{121, Full, 20160101, 20161130},            // opec IDN
	{123, Full, 19600914, 0},                   // opec IRN
	{124, Full, 19600914, 0},                   // opec IRQ
	{132, Full, 19600914, 0},                   // opec KWT
	{82, Full, 19620101, 0},                    // opec LBY
	{93, Full, 19710101, 0},                    // opec NGA
	{149, Full, 19610101, 20190101},            // opec QAT
	{150, Full, 19600914, 0},                   // opec SAU
	{198, Full, 19600914, 0},                   // opec VEN
	{1, Full, 19910619, 0},                     // osce ALB
	{2, Full, 19960425, 0},                     // osce AND
	{3, Full, 19920130, 0},                     // osce ARM
	{5, Full, 19730703, 0},                     // osce AUT
	{6, Full, 19920130, 0},                     // osce AZE
	{7, Full, 19730703, 0},                     // osce BEL
	{8, Full, 19730703, 0},                     // osce BGR
	{9, Full, 19920430, 0},                     // osce BIH
	{10, Full, 19920130, 0},                    // osce BLR
	{11, Full, 19730703, 0},                    // osce CAN
	{12, Full, 19730703, 0},                    // osce CHE
	{13, Full, 19730703, 19930101},             // osce CSK
	{118, Full, 19730703, 0},                   // osce CYP
	{14, Full, 19930101, 0},                    // osce CZE
	{15, Full, 19730703, 19901003},             // osce DDR
	{16, Full, 19730703, 0},                    // osce DEU
	{17, Full, 19730703, 0},                    // osce DNK
	{18, Full, 19730703, 0},                    // osce ESP
	{19, Full, 19910910, 0},                    // osce EST
	{20, Full, 19730703, 0},                    // osce FIN
	{21, Full, 19730703, 0},                    // osce FRA
	{22, Full, 19730703, 0},                    // osce GBR
	{23, Full, 19920324, 0},                    // osce GEO
	{24, Full, 19730703, 0},                    // osce GRC
	{25, Full, 19920324, 0},                    // osce HRV
	{26, Full, 19730703, 0},                    // osce HUN
	{27, Full, 19730703, 0},                    // osce IRL
	{28, Full, 19730703, 0},                    // osce ISL
	{30, Full, 19730703, 0},                    // osce ITA
	{127, Full, 19920130, 0},                   // osce KAZ
	{128, Full, 19920130, 0},                   // osce KGZ
	{31, Full, 19730703, 0},                    // osce LIE
	{32, Full, 19910910, 0},                    // osce LTU
	{33, Full, 19730703, 0},                    // osce LUX
	{34, Full, 19910910, 0},                    // osce LVA
	{35, Full, 19730703, 0},                    // osce MCO
	{36, Full, 19920130, 0},                    // osce MDA
	{37, Full, 19951012, 0},                    // osce MKD
	{38, Full, 19730703, 0},                    // osce MLT
	{39, Full, 20060622, 0},                    // osce MNE
	{139, Full, 20121121, 0},                   // osce MNG
	{40, Full, 19730703, 0},                    // osce NLD
	{41, Full, 19730703, 0},                    // osce NOR
	{43, Full, 19730703, 0},                    // osce POL
	{44, Full, 19730703, 0},                    // osce PRT
	{45, Full, 19730703, 0},                    // osce ROU
	{46, Full, 19730703, 0},                    // osce RUS
	{47, Full, 19730703, 0},                    // osce SMR
	{48, Full, 20001110, 0},                    // osce SRB
	{49, Full, 19930101, 0},                    // osce SVK
	{50, Full, 19920324, 0},                    // osce SVN
	{51, Full, 19730703, 0},                    // osce SWE
	{155, Full, 19920130, 0},                   // osce TJK
	{156, Full, 19920130, 0},                   // osce TKM
	{52, Full, 19730703, 0},                    // osce TUR
	{53, Full, 19920130, 0},                    // osce UKR
	{54, Full, 19730703, 0},                    // osce USA
	{160, Full, 19920130, 0},                   // osce UZB
	{254, Full, 19730703, 0},                   // osce VAT
	{55, Full, 19730703, 19920708},             // osce YUG
	{55, Suspended, 19920708, 20001110},        // osce YUG
	{203, ObserverMember, 20110908, 20240830},  // pif ASM
	{203, AssociateMember, 20240830, 0},        // pif ASM
	{4, Full, 19710805, 0},                     // pif AUS
	{211, Full, 19710805, 0},                   // pif COK
	{119, Full, 19710805, 20090502},            // pif FJI
	{119, Suspended, 20090502, 20141024},       // pif FJI
	{119, Full, 20141024, 0},                   // pif FJI
	{120, Full, 19870101, 0},                   // pif FSM
	{224, ObserverMember, 20110908, 20240830},  // pif GUM
	{224, AssociateMember, 20240830, 0},        // pif GUM
	{130, Full, 19770101, 20220709},            // pif KIR
	{130, Full, 20230224, 0},                   // pif KIR
	{137, Full, 19870101, 0},                   // pif MHL
	{232, ObserverMember, 20110908, 0},         // pif MNP
	{236, ObserverMember, 19991005, 20061025},  // pif NCL
	{236, AssociateMember, 20061025, 20160910}, // pif NCL
	{236, Full, 20160910, 0},                   // pif NCL
	{238, Full, 19750101, 0},                   // pif NIU
	{142, Full, 19710805, 0},                   // pif NRU
	{42, Full, 19710805, 0},                    // pif NZL
	{146, Full, 19950101, 0},                   // pif PLW
	{147, Full, 19740101, 0},                   // pif PNG
	{242, ObserverMember, 20040807, 20061025},  // pif PYF
	{242, AssociateMember, 20061025, 20160910}, // pif PYF
	{242, Full, 20160910, 0},                   // pif PYF
	{152, Full, 19780101, 0},                   // pif SLB
	{251, ObserverMember, 20051027, 20140731},  // pif TKL
	{251, AssociateMember, 20140731, 0},        // pif TKL
	{157, ObserverMember, 20020101, 0},         // pif TLS
	{158, Full, 19710805, 0},                   // pif TON
	{159, Full, 19780101, 0},                   // pif TUV
	{162, Full, 19800101, 0},                   // pif VUT
	{257, ObserverMember, 20061025, 20180905},  // pif WLF
	{257, AssociateMember, 20180905, 0},        // pif WLF
	{163, Full, 19710805, 0},                   // pif WSM
	{56, Full, 19800401, 0},                    // sadc AGO
	{60, Full, 19800401, 0},                    // sadc BWA
	{64, Full, 19970908, 0},                    // sadc COD
	{66, Full, 20170820, 0},                    // sadc COM
	{83, Full, 19800401, 0},                    // sadc LSO
	{85, Full, 20050818, 20090330},             // sadc MDG
	{85, Suspended, 20090330, 20140130},        // sadc MDG
	{85, Full, 20140130, 0},                    // sadc MDG
	{87, Full, 19800401, 0},                    // sadc MOZ
	{89, Full, 19950828, 0},                    // sadc MUS
	{90, Full, 19800401, 0},                    // sadc MWI
	{91, Full, 19900321, 0},                    // sadc NAM
	{101, Full, 19800401, 0},                   // sadc SWZ
	{102, Full, 19970908, 20040701},            // sadc SYC
	{102, Full, 20080817, 0},                   // sadc SYC
	{106, Full, 19800401, 0},                   // sadc TZA
	{108, Full, 19940830, 0},                   // sadc ZAF
	{109, Full, 19800401, 0},                   // sadc ZMB
	{110, Full, 19800401, 0},                   // sadc ZWE
	{5, Full, 19971201, 0},                     // schengen AUT
	{7, Full, 19950326, 0},                     // schengen BEL
	{8, Full, 20240331, 0},                     // schengen BGR
	{12, Full, 20081212, 0},                    // schengen CHE
	{14, Full, 20071221, 0},                    // schengen CZE
	{16, Full, 19950326, 0},                    // schengen DEU
	{17, Full, 20010325, 0},                    // schengen DNK
	{18, Full, 19950326, 0},                    // schengen ESP
	{19, Full, 20071221, 0},                    // schengen EST
	{20, Full, 20010325, 0},                    // schengen FIN
	{21, Full, 19950326, 0},                    // schengen FRA
	{24, Full, 20000101, 0},                    // schengen GRC
	{25, Full, 20230101, 0},                    // schengen HRV
	{26, Full, 20071221, 0},                    // schengen HUN
	{28, Full, 20010325, 0},                    // schengen ISL
	{30, Full, 19971026, 0},                    // schengen ITA
	{31, Full, 20111219, 0},                    // schengen LIE
	{32, Full, 20071221, 0},                    // schengen LTU
	{33, Full, 19950326, 0},                    // schengen LUX
	{34, Full, 20071221, 0},                    // schengen LVA
	{38, Full, 20071221, 0},                    // schengen MLT
	{40, Full, 19950326, 0},                    // schengen NLD
	{41, Full, 20010325, 0},                    // schengen NOR
	{43, Full, 20071221, 0},                    // schengen POL
	{44, Full, 19950326, 0},                    // schengen PRT
	{45, Full, 20240331, 0},                    // schengen ROU
	{49, Full, 20071221, 0},                    // schengen SVK
	{50, Full, 20071221, 0},                    // schengen SVN
	{51, Full, 20010325, 0},                    // schengen SWE
	{111, ObserverMember, 20120607, 20250901},  // sco AFG
	{10, ObserverMember, 20150710, 20240704},   // sco BLR
	{10, Full, 20240704, 0},                    // sco BLR
	{117, Full, 20010615, 0},                   // sco CHN
	{122, ObserverMember, 20050705, 20170609},  // sco IND
	{122, Full, 20170609, 0},                   // sco IND
	{123, ObserverMember, 20050705, 20230704},  // sco IRN
	{123, Full, 20230704, 0},                   // sco IRN
	{127, Full, 20010615, 0},                   // sco KAZ
	{128, Full, 20010615, 0},                   // sco KGZ
	{139, ObserverMember, 20040617, 20250901},  // sco MNG
	{144, ObserverMember, 20050705, 20170609},  // sco PAK
	{144, Full, 20170609, 0},                   // sco PAK
	{46, Full, 20010615, 0},                    // sco RUS
	{155, Full, 20010615, 0},                   // sco TJK
	{160, Full, 20010615, 0},                   // sco UZB
	{199, AssociateMember, 19920614, 0},        // sids ABW
	{200, AssociateMember, 19920614, 0},        // sids AIA
	{202, AssociateMember, 19920614, 20101010}, // sids ANT
	{203, AssociateMember, 19920614, 0},        // sids ASM
	{167, Full, 19920614, 0},                   // sids ATG
	{114, Full, 19940506, 20230401},            // sids BHR
	{168, Full, 19920614, 0},                   // sids BHS
	{169, Full, 19920614, 0},                   // sids BLZ
	{208, AssociateMember, 20180101, 0},        // sids BMU
	{172, Full, 19920614, 0},                   // sids BRB
	{211, AssociateMember, 19920614, 20230401}, // sids COK
	{211, Full, 20230401, 0},                   // sids COK
	{66, Full, 19920614, 0},                    // sids COM
	{67, Full, 19920614, 0},                    // sids CPV
	{176, Full, 19920614, 0},                   // sids CUB
	{212, AssociateMember, 20180101, 0},        // sids CUW
	{214, AssociateMember, 20180101, 0},        // sids CYM
	{118, Full, 19940506, 20040501},            // sids CYP
	{177, Full, 19920614, 0},                   // sids DMA
	{178, Full, 19920614, 0},                   // sids DOM
	{119, Full, 19920614, 0},                   // sids FJI
	{120, Full, 19920614, 0},                   // sids FSM
	{221, AssociateMember, 20180101, 0},        // sids GLP
	{78, Full, 19920614, 0},                    // sids GNB
	{180, Full, 19920614, 0},                   // sids GRD
	{224, AssociateMember, 19920614, 0},        // sids GUM
	{182, Full, 19920614, 0},                   // sids GUY
	{184, Full, 19920614, 0},                   // sids HTI
	{185, Full, 19920614, 0},                   // sids JAM
	{130, Full, 19920614, 0},                   // sids KIR
	{186, Full, 19920614, 0},                   // sids KNA
	{187, Full, 19920614, 0},                   // sids LCA
	{136, Full, 19920614, 0},                   // sids MDV
	{137, Full, 19920614, 0},                   // sids MHL
	{38, Full, 19940506, 20040501},             // sids MLT
	{232, AssociateMember, 19920614, 0},        // sids MNP
	{233, AssociateMember, 19920614, 0},        // sids MSR
	{234, AssociateMember, 20180101, 0},        // sids MTQ
	{89, Full, 19920614, 0},                    // sids MUS
	{236, AssociateMember, 19920614, 0},        // sids NCL
	{238, AssociateMember, 19920614, 20230401}, // sids NIU
	{238, Full, 20230401, 0},                   // sids NIU
	{142, Full, 19920614, 0},                   // sids NRU
	{146, Full, 19941215, 0},                   // sids PLW
	{147, Full, 19920614, 0},                   // sids PNG
	{240, AssociateMember, 19920614, 0},        // sids PRI
	{242, AssociateMember, 19920614, 0},        // sids PYF
	{151, Full, 19920614, 0},                   // sids SGP
	{152, Full, 19920614, 0},                   // sids SLB
	{100, Full, 19920614, 0},                   // sids STP
	{194, Full, 19920614, 0},                   // sids SUR
	{249, AssociateMember, 20180101, 0},        // sids SXM
	{102, Full, 19920614, 0},                   // sids SYC
	{250, AssociateMember, 20180101, 0},        // sids TCA
	{157, Full, 20020927, 0},                   // sids TLS
	{158, Full, 19920614, 0},                   // sids TON
	{195, Full, 19920614, 0},                   // sids TTO
	{159, Full, 19920614, 0},                   // sids TUV
	{197, Full, 19920614, 0},                   // sids VCT
	{255, AssociateMember, 19920614, 0},        // sids VGB
	{256, AssociateMember, 19920614, 0},        // sids VIR
	{162, Full, 19920614, 0},                   // sids VUT
	{163, Full, 19920614, 0},                   // sids WSM
	{111, Full, 19461119, 0},                   // un AFG
	{56, Full, 19761201, 0},                    // un AGO
	{1, Full, 19551214, 0},                     // un ALB
	{2, Full, 19930728, 0},                     // un AND
	{112, Full, 19711209, 0},                   // un ARE
	{166, Full, 19451024, 0},                   // un ARG
	{3, Full, 19920302, 0},                     // un ARM
	{167, Full, 19811111, 0},                   // un ATG
	{4, Full, 19451101, 0},                     // un AUS
	{5, ObserverMember, 19520101, 19551214},    // un AUT
	{5, Full, 19551214, 0},                     // un AUT
	{6, Full, 19920302, 0},                     // un AZE
	{57, Full, 19620918, 0},                    // un BDI
	{7, Full, 19451227, 0},                     // un BEL
	{58, Full, 19600920, 0},                    // un BEN
	{59, Full, 19600920, 0},                    // un BFA
	{113, ObserverMember, 19730101, 19740917},  // un BGD
	{113, Full, 19740917, 0},                   // un BGD
	{8, Full, 19551214, 0},                     // un BGR
	{114, Full, 19710921, 0},                   // un BHR
	{168, Full, 19730918, 0},                   // un BHS
	{9, Full, 19920522, 0},                     // un BIH
	{10, Full, 19451024, 0},                    // un BLR
	{169, Full, 19810925, 0},                   // un BLZ
	{170, Full, 19451114, 0},                   // un BOL
	{171, Full, 19451024, 0},                   // un BRA
	{172, Full, 19661209, 0},                   // un BRB
	{115, Full, 19840921, 0},                   // un BRN
	{116, Full, 19710921, 0},                   // un BTN
	{60, Full, 19661017, 0},                    // un BWA
	{61, Full, 19600920, 0},                    // un CAF
	{11, Full, 19451109, 0},                    // un CAN
	{12, ObserverMember, 19460101, 20020910},   // un CHE
	{12, Full, 20020910, 0},                    // un CHE
	{173, Full, 19451024, 0},                   // un CHL
	{117, Full, 19451024, 0},                   // un CHN
	{62, Full, 19600920, 0},                    // un CIV
	{63, Full, 19600920, 0},                    // un CMR
	{64, Full, 19600920, 0},                    // un COD
	{65, Full, 19600920, 0},                    // un COG
	{174, Full, 19451105, 0},                   // un COL
	{66, Full, 19751112, 0},                    // un COM
	{67, Full, 19750916, 0},                    // un CPV
	{175, Full, 19451102, 0},                   // un CRI
	{13, Full, 19451024, 19930101},             // un CSK
	{176, Full, 19451024, 0},                   // un CUB
	{118, Full, 19600920, 0},                   // un CYP
	{14, Full, 19930119, 0},                    // un CZE
	{15, ObserverMember, 19721124, 19730918},   // un DDR
	{15, Full, 19730918, 19901003},             // un DDR
	{16, ObserverMember, 19520101, 19730918},   // un DEU
	{16, Full, 19730918, 0},                    // un DEU
	{68, Full, 19770920, 0},                    // un DJI
	{177, Full, 19781218, 0},                   // un DMA
	{17, Full, 19451024, 0},                    // un DNK
	{178, Full, 19451024, 0},                   // un DOM
	{69, Full, 19621008, 0},                    // un DZA
	{70, Full, 19631216, 19640426},             // un EAZ
	{179, Full, 19451221, 0},                   // un ECU
	{71, Full, 19451024, 0},                    // un EGY
	{72, Full, 19930528, 0},                    // un ERI
	{18, ObserverMember, 19550101, 19551214},   // un ESP
	{18, Full, 19551214, 0},                    // un ESP
	{19, Full, 19910917, 0},                    // un EST
	{73, Full, 19451113, 0},                    // un ETH
	{20, ObserverMember, 19520101, 19551214},   // un FIN
	{20, Full, 19551214, 0},                    // un FIN
	{119, Full, 19701013, 0},                   // un FJI
	{21, Full, 19451024, 0},                    // un FRA
	{120, Full, 19910917, 0},                   // un FSM
	{74, Full, 19600920, 0},                    // un GAB
	{22, Full, 19451024, 0},                    // un GBR
	{23, Full, 19920731, 0},                    // un GEO
	{75, Full, 19570308, 0},                    // un GHA
	{76, Full, 19581212, 0},                    // un GIN
	{77, Full, 19650921, 0},                    // un GMB
	{78, Full, 19740917, 0},                    // un GNB
	{79, Full, 19681112, 0},                    // un GNQ
	{24, Full, 19451025, 0},                    // un GRC
	{180, Full, 19740917, 0},                   // un GRD
	{181, Full, 19451121, 0},                   // un GTM
	{182, Full, 19660920, 0},                   // un GUY
	{183, Full, 19451217, 0},                   // un HND
	{25, Full, 19920522, 0},                    // un HRV
	{184, Full, 19451024, 0},                   // un HTI
	{26, Full, 19551214, 0},                    // un HUN
	{121, Full, 19500928, 19650120},            // un IDN
	{121, Full, 19660928, 0},                   // un IDN
	{122, Full, 19451030, 0},                   // un IND
	{27, Full, 19551214, 0},                    // un IRL
	{123, Full, 19451024, 0},                   // un IRN
	{124, Full, 19451221, 0},                   // un IRQ
	{28, Full, 19461119, 0},                    // un ISL
	{29, Full, 19490511, 0},                    // un ISR
	{30, ObserverMember, 19490101, 19551214},   // un ITA
	{30, Full, 19551214, 0},                    // un ITA
	{185, Full, 19620918, 0},                   // un JAM
	{125, Full, 19551214, 0},                   // un JOR
	{126, ObserverMember, 19520101, 19561218},  // un JPN
	{126, Full, 19561218, 0},                   // un JPN
	{127, Full, 19920302, 0},                   // un KAZ
	{80, Full, 19631216, 0},                    // un KEN
	{128, Full, 19920302, 0},                   // un KGZ
	{129, Full, 19551214, 0},                   // un KHM
	{130, Full, 19990914, 0},                   // un KIR
	{186, Full, 19830923, 0},                   // un KNA
	{131, ObserverMember, 19490101, 19910917},  // un KOR
	{131, Full, 19910917, 0},                   // un KOR
	{132, ObserverMember, 19620101, 19630514},  // un KWT
	{132, Full, 19630514, 0},                   // un KWT
	{133, Full, 19551214, 0},                   // un LAO
	{134, Full, 19451024, 0},                   // un LBN
	{81, Full, 19451102, 0},                    // un LBR
	{82, Full, 19551214, 0},                    // un LBY
	{187, Full, 19790918, 0},                   // un LCA
	{31, Full, 19900918, 0},                    // un LIE
	{135, Full, 19551214, 0},                   // un LKA
	{83, Full, 19661017, 0},                    // un LSO
	{32, Full, 19910917, 0},                    // un LTU
	{33, Full, 19451024, 0},                    // un LUX
	{34, Full, 19910917, 0},                    // un LVA
	{84, Full, 19561112, 0},                    // un MAR
	{35, ObserverMember, 19560101, 19930528},   // un MCO
	{35, Full, 19930528, 0},                    // un MCO
	{36, Full, 19920302, 0},                    // un MDA
	{85, Full, 19600920, 0},                    // un MDG
	{136, Full, 19650921, 0},                   // un MDV
	{188, Full, 19451107, 0},                   // un MEX
	{137, Full, 19910917, 0},                   // un MHL
	{37, Full, 19930408, 0},                    // un MKD
	{86, Full, 19600928, 0},                    // un MLI
	{38, Full, 19641201, 0},                    // un MLT
	{138, Full, 19480419, 0},                   // un MMR
	{39, Full, 20060628, 0},                    // un MNE
	{139, Full, 19611027, 0},                   // un MNG
	{87, Full, 19750916, 0},                    // un MOZ
	{88, Full, 19611027, 0},                    // un MRT
	{89, Full, 19680424, 0},                    // un MUS
	{90, Full, 19641201, 0},                    // un MWI
	{140, Full, 19570917, 0},                   // un MYS
	{91, Full, 19900423, 0},                    // un NAM
	{92, Full, 19600920, 0},                    // un NER
	{93, Full, 19601007, 0},                    // un NGA
	{189, Full, 19451024, 0},                   // un NIC
	{40, Full, 19451210, 0},                    // un NLD
	{41, Full, 19451127, 0},                    // un NOR
	{141, Full, 19551214, 0},                   // un NPL
	{142, Full, 19990914, 0},                   // un NRU
	{42, Full, 19451024, 0},                    // un NZL
	{143, Full, 19711007, 0},                   // un OMN
	{144, Full, 19470930, 0},                   // un PAK
	{190, Full, 19451113, 0},                   // un PAN
	{191, Full, 19451031, 0},                   // un PER
	{145, Full, 19451024, 0},                   // un PHL
	{146, Full, 19941215, 0},                   // un PLW
	{147, Full, 19751010, 0},                   // un PNG
	{43, Full, 19451024, 0},                    // un POL
	{148, ObserverMember, 19730101, 19910917},  // un PRK
	{148, Full, 19910917, 0},                   // un PRK
	{44, Full, 19551214, 0},                    // un PRT
	{192, Full, 19451024, 0},                   // un PRY
	{241, ObserverMember, 19741122, 20121129},  // un PSE
	{241, ObserverMember, 20121129, 0},         // un PSE
	{149, Full, 19710921, 0},                   // un QAT
	{45, Full, 19551214, 0},                    // un ROU
	{46, Full, 19451024, 0},                    // un RUS
	{244, ObserverMember, 19520101, 19760702},  // un RVN
	{94, Full, 19620918, 0},                    // un RWA
	{150, Full, 19451024, 0},                   // un SAU
	{95, Full, 19561112, 0},                    // un SDN
	{96, Full, 19600928, 0},                    // un SEN
	{151, Full, 19650921, 0},                   // un SGP
	{152, Full, 19780919, 0},                   // un SLB
	{97, Full, 19610927, 0},                    // un SLE
	{193, Full, 19451024, 0},                   // un SLV
	{47, Full, 19920302, 0},                    // un SMR
	{98, Full, 19600920, 0},                    // un SOM
	{48, Full, 20001101, 0},                    // un SRB
	{99, Full, 20110714, 0},                    // un SSD
	{100, Full, 19750916, 0},                   // un STP
	{194, Full, 19751204, 0},                   // un SUR
	{49, Full, 19930119, 0},                    // un SVK
	{50, Full, 19920522, 0},                    // un SVN
	{51, Full, 19461119, 0},                    // un SWE
	{101, Full, 19680924, 0},                   // un SWZ
	{102, Full, 19760921, 0},                   // un SYC
	{153, Full, 19451024, 19580221},            // un SYR
	{153, Full, 19611013, 0},                   // un SYR
	{103, Full, 19600920, 0},                   // un TCD
	{104, Full, 19600920, 0},                   // un TGO
	{154, Full, 19461216, 0},                   // un THA
	{155, Full, 19920302, 0},                   // un TJK
	{156, Full, 19920302, 0},                   // un TKM
	{157, Full, 20020927, 0},                   // un TLS
	{158, Full, 19990914, 0},                   // un TON
	{195, Full, 19620918, 0},                   // un TTO
	{105, Full, 19561112, 0},                   // un TUN
	{52, Full, 19451024, 0},                    // un TUR
	{159, Full, 20000905, 0},                   // un TUV
	{106, Full, 19611214, 0},                   // un TZA
	{107, Full, 19621025, 0},                   // un UGA
	{53, Full, 19451024, 0},                    // un UKR
	{196, Full, 19451218, 0},                   // un URY
	{54, Full, 19451024, 0},                    // un USA
	{160, Full, 19920302, 0},                   // un UZB
	{254, ObserverMember, 19640406, 0},         // un VAT
	{197, Full, 19800916, 0},                   // un VCT
	{198, Full, 19451115, 0},                   // un VEN
	{161, ObserverMember, 19750101, 19770920},  // un VNM
	{161, Full, 19770920, 0},                   // un VNM
	{162, Full, 19810915, 0},                   // un VUT
	{163, Full, 19761215, 0},                   // un WSM
	{164, Full, 19470930, 0},                   // un YEM
	{165, Full, 19671214, 19900522},            // un YMD
	{55, Full, 19451024, 20001101},             // un YUG
	{108, Full, 19451107, 0},                   // un ZAF
	{109, Full, 19641201, 0},                   // un ZMB
	{110, Full, 19800825, 0},                   // un ZWE
	{56, Full, 19761201, 0},                    // un.african AGO
	{57, Full, 19640101, 0},                    // un.african BDI
	{58, Full, 19640101, 0},                    // un.african BEN
	{59, Full, 19640101, 0},                    // un.african BFA
	{60, Full, 19661017, 0},                    // un.african BWA
	{61, Full, 19640101, 0},                    // un.african CAF
	{62, Full, 19640101, 0},                    // un.african CIV
	{63, Full, 19640101, 0},                    // un.african CMR
	{64, Full, 19640101, 0},                    // un.african COD
	{65, Full, 19640101, 0},                    // un.african COG
	{66, Full, 19751112, 0},                    // un.african COM
	{67, Full, 19750916, 0},                    // un.african CPV
	{68, Full, 19770920, 0},                    // un.african DJI
	{69, Full, 19640101, 0},                    // un.african DZA
	{70, Full, 19640101, 19640426},             // un.african EAZ
	{71, Full, 19640101, 0},                    // un.african EGY
	{72, Full, 19930528, 0},                    // un.african ERI
	{73, Full, 19640101, 0},                    // un.african ETH
	{74, Full, 19640101, 0},                    // un.african GAB
	{75, Full, 19640101, 0},                    // un.african GHA
	{76, Full, 19640101, 0},                    // un.african GIN
	{77, Full, 19650921, 0},                    // un.african GMB
	{78, Full, 19740917, 0},                    // un.african GNB
	{79, Full, 19681112, 0},                    // un.african GNQ
	{80, Full, 19640101, 0},                    // un.african KEN
	{81, Full, 19640101, 0},                    // un.african LBR
	{82, Full, 19640101, 0},                    // un.african LBY
	{83, Full, 19661017, 0},                    // un.african LSO
	{84, Full, 19640101, 0},                    // un.african MAR
	{85, Full, 19640101, 0},                    // un.african MDG
	{86, Full, 19640101, 0},                    // un.african MLI
	{87, Full, 19750916, 0},                    // un.african MOZ
	{88, Full, 19640101, 0},                    // un.african MRT
	{89, Full, 19680424, 0},                    // un.african MUS
	{90, Full, 19641201, 0},                    // un.african MWI
	{91, Full, 19900423, 0},                    // un.african NAM
	{92, Full, 19640101, 0},                    // un.african NER
	{93, Full, 19640101, 0},                    // un.african NGA
	{94, Full, 19640101, 0},                    // un.african RWA
	{95, Full, 19640101, 0},                    // un.african SDN
	{96, Full, 19640101, 0},                    // un.african SEN
	{97, Full, 19640101, 0},                    // un.african SLE
	{98, Full, 19640101, 0},                    // un.african SOM
	{99, Full, 20110714, 0},                    // un.african SSD
	{100, Full, 19750916, 0},                   // un.african STP
	{101, Full, 19680924, 0},                   // un.african SWZ
	{102, Full, 19760921, 0},                   // un.african SYC
	{103, Full, 19640101, 0},                   // un.african TCD
	{104, Full, 19640101, 0},                   // un.african TGO
	{105, Full, 19640101, 0},                   // un.african TUN
	{106, Full, 19640101, 0},                   // un.african TZA
	{107, Full, 19640101, 0},                   // un.african UGA
	{108, Full, 19940623, 0},                   // un.african ZAF
	{109, Full, 19641201, 0},                   // un.african ZMB
	{110, Full, 19800825, 0},                   // un.african ZWE
	{111, Full, 19640101, 0},                   // un.asia-pacific AFG
	{112, Full, 19711209, 0},                   // un.asia-pacific ARE
	{113, Full, 19740917, 0},                   // un.asia-pacific BGD
	{114, Full, 19710921, 0},                   // un.asia-pacific BHR
	{115, Full, 19840921, 0},                   // un.asia-pacific BRN
	{116, Full, 19710921, 0},                   // un.asia-pacific BTN
	{117, Full, 19640101, 0},                   // un.asia-pacific CHN
	{118, Full, 19640101, 0},                   // un.asia-pacific CYP
	{119, Full, 19701013, 0},                   // un.asia-pacific FJI
	{120, Full, 19910917, 0},                   // un.asia-pacific FSM
	{121, Full, 19640101, 19650120},            // un.asia-pacific IDN
	{121, Full, 19660928, 0},                   // un.asia-pacific IDN
	{122, Full, 19640101, 0},                   // un.asia-pacific IND
	{123, Full, 19640101, 0},                   // un.asia-pacific IRN
	{124, Full, 19640101, 0},                   // un.asia-pacific IRQ
	{125, Full, 19640101, 0},                   // un.asia-pacific JOR
	{126, Full, 19640101, 0},                   // un.asia-pacific JPN
	{127, Full, 19920302, 0},                   // un.asia-pacific KAZ
	{128, Full, 19920302, 0},                   // un.asia-pacific KGZ
	{129, Full, 19640101, 0},                   // un.asia-pacific KHM
	{130, Full, 20180101, 0},                   // un.asia-pacific KIR
	{131, Full, 19910917, 0},                   // un.asia-pacific KOR
	{132, Full, 19640101, 0},                   // un.asia-pacific KWT
	{133, Full, 19640101, 0},                   // un.asia-pacific LAO
	{134, Full, 19640101, 0},                   // un.asia-pacific LBN
	{135, Full, 19640101, 0},                   // un.asia-pacific LKA
	{136, Full, 19650921, 0},                   // un.asia-pacific MDV
	{137, Full, 19910917, 0},                   // un.asia-pacific MHL
	{138, Full, 19640101, 0},                   // un.asia-pacific MMR
	{139, Full, 19640101, 0},                   // un.asia-pacific MNG
	{140, Full, 19640101, 0},                   // un.asia-pacific MYS
	{141, Full, 19640101, 0},                   // un.asia-pacific NPL
	{142, Full, 19990914, 0},                   // un.asia-pacific NRU
	{143, Full, 19711007, 0},                   // un.asia-pacific OMN
	{144, Full, 19640101, 0},                   // un.asia-pacific PAK
	{145, Full, 19640101, 0},                   // un.asia-pacific PHL
	{146, Full, 19941215, 0},                   // un.asia-pacific PLW
	{147, Full, 19751010, 0},                   // un.asia-pacific PNG
	{148, Full, 19910917, 0},                   // un.asia-pacific PRK
	{149, Full, 19710921, 0},                   // un.asia-pacific QAT
	{150, Full, 19640101, 0},                   // un.asia-pacific SAU
	{151, Full, 19650921, 0},                   // un.asia-pacific SGP
	{152, Full, 19780919, 0},                   // un.asia-pacific SLB
	{153, Full, 19640101, 0},                   // un.asia-pacific SYR
	{154, Full, 19640101, 0},                   // un.asia-pacific THA
	{155, Full, 19920302, 0},                   // un.asia-pacific TJK
	{156, Full, 19920302, 0},                   // un.asia-pacific TKM
	{157, Full, 20020927, 0},                   // un.asia-pacific TLS
	{158, Full, 19990914, 0},                   // un.asia-pacific TON
	{52, Second, 19640101, 0},                  // un.asia-pacific TUR
	{159, Full, 20000905, 0},                   // un.asia-pacific TUV
	{160, Full, 19920302, 0},                   // un.asia-pacific UZB
	{161, Full, 19770920, 0},                   // un.asia-pacific VNM
	{162, Full, 19810915, 0},                   // un.asia-pacific VUT
	{163, Full, 19761215, 0},                   // un.asia-pacific WSM
	{164, Full, 19640101, 0},                   // un.asia-pacific YEM
	{165, Full, 19671214, 19900522},            // un.asia-pacific YMD
	{1, Full, 19640101, 0},                     // un.eastern-european ALB
	{3, Full, 19920302, 0},                     // un.eastern-european ARM
	{6, Full, 19920302, 0},                     // un.eastern-european AZE
	{8, Full, 19640101, 0},                     // un.eastern-european BGR
	{9, Full, 19920522, 0},                     // un.eastern-european BIH
	{10, Full, 19640101, 0},                    // un.eastern-european BLR
	{13, Full, 19640101, 19930101},             // un.eastern-european CSK
	{14, Full, 19930119, 0},                    // un.eastern-european CZE
	{15, Full, 19730918, 19901003},             // un.eastern-european DDR
	{19, Full, 20040501, 0},                    // un.eastern-european EST
	{23, Full, 19920731, 0},                    // un.eastern-european GEO
	{25, Full, 19920522, 0},                    // un.eastern-european HRV
	{26, Full, 19640101, 0},                    // un.eastern-european HUN
	{32, Full, 19910917, 0},                    // un.eastern-european LTU
	{34, Full, 19910917, 0},                    // un.eastern-european LVA
	{36, Full, 19920302, 0},                    // un.eastern-european MDA
	{37, Full, 19930408, 0},                    // un.eastern-european MKD
	{39, Full, 20060628, 0},                    // un.eastern-european MNE
	{43, Full, 19640101, 0},                    // un.eastern-european POL
	{45, Full, 19640101, 0},                    // un.eastern-european ROU
	{46, Full, 19640101, 0},                    // un.eastern-european RUS
	{48, Full, 20001101, 0},                    // un.eastern-european SRB
	{49, Full, 19930119, 0},                    // un.eastern-european SVK
	{50, Full, 19920522, 0},                    // un.eastern-european SVN
	{53, Full, 19640101, 0},                    // un.eastern-european UKR
	{55, Full, 19640101, 20001101},             // un.eastern-european YUG
	{166, Full, 19640101, 0},                   // un.grulac ARG
	{167, Full, 19811111, 0},                   // un.grulac ATG
	{168, Full, 19730918, 0},                   // un.grulac BHS
	{169, Full, 19810925, 0},                   // un.grulac BLZ
	{170, Full, 19640101, 0},                   // un.grulac BOL
	{171, Full, 19640101, 0},                   // un.grulac BRA
	{172, Full, 19661209, 0},                   // un.grulac BRB
	{173, Full, 19640101, 0},                   // un.grulac CHL
	{174, Full, 19640101, 0},                   // un.grulac COL
	{175, Full, 19640101, 0},                   // un.grulac CRI
	{176, Full, 19640101, 0},                   // un.grulac CUB
	{177, Full, 19781218, 0},                   // un.grulac DMA
	{178, Full, 19640101, 0},                   // un.grulac DOM
	{179, Full, 19640101, 0},                   // un.grulac ECU
	{180, Full, 19740917, 0},                   // un.grulac GRD
	{181, Full, 19640101, 0},                   // un.grulac GTM
	{182, Full, 19660920, 0},                   // un.grulac GUY
	{183, Full, 19640101, 0},                   // un.grulac HND
	{184, Full, 19640101, 0},                   // un.grulac HTI
	{185, Full, 19640101, 0},                   // un.grulac JAM
	{186, Full, 19830923, 0},                   // un.grulac KNA
	{187, Full, 19790918, 0},                   // un.grulac LCA
	{188, Full, 19640101, 0},                   // un.grulac MEX
	{189, Full, 19640101, 0},                   // un.grulac NIC
	{190, Full, 19640101, 0},                   // un.grulac PAN
	{191, Full, 19640101, 0},                   // un.grulac PER
	{192, Full, 19640101, 0},                   // un.grulac PRY
	{193, Full, 19640101, 0},                   // un.grulac SLV
	{194, Full, 19751204, 0},                   // un.grulac SUR
	{195, Full, 19640101, 0},                   // un.grulac TTO
	{196, Full, 19640101, 0},                   // un.grulac URY
	{197, Full, 19800916, 0},                   // un.grulac VCT
	{198, Full, 19640101, 0},                   // un.grulac VEN
	{2, Full, 19930728, 0},                     // un.weog AND
	{4, Full, 19640101, 0},                     // un.weog AUS
	{5, Full, 19640101, 0},                     // un.weog AUT
	{7, Full, 19640101, 0},                     // un.weog BEL
	{11, Full, 19640101, 0},                    // un.weog CAN
	{12, Full, 20020910, 0},                    // un.weog CHE
	{16, Full, 19730918, 0},                    // un.weog DEU
	{17, Full, 19640101, 0},                    // un.weog DNK
	{18, Full, 19640101, 0},                    // un.weog ESP
	{20, Full, 19640101, 0},                    // un.weog FIN
	{21, Full, 19640101, 0},                    // un.weog FRA
	{22, Full, 19640101, 0},                    // un.weog GBR
	{24, Full, 19640101, 0},                    // un.weog GRC
	{27, Full, 19640101, 0},                    // un.weog IRL
	{28, Full, 19640101, 0},                    // un.weog ISL
	{29, Full, 20000530, 0},                    // un.weog ISR
	{30, Full, 19640101, 0},                    // un.weog ITA
	{31, Full, 19900918, 0},                    // un.weog LIE
	{33, Full, 19640101, 0},                    // un.weog LUX
	{35, Full, 19930528, 0},                    // un.weog MCO
	{38, Full, 19641201, 0},                    // un.weog MLT
	{40, Full, 19640101, 0},                    // un.weog NLD
	{41, Full, 19640101, 0},                    // un.weog NOR
	{42, Full, 19640101, 0},                    // un.weog NZL
	{44, Full, 19640101, 0},                    // un.weog PRT
	{47, Full, 19920302, 0},                    // un.weog SMR
	{51, Full, 19640101, 0},                    // un.weog SWE
	{52, Full, 19640101, 0},                    // un.weog TUR
	{54, Electoral, 19640101, 0},               // un.weog USA
	{56, Full, 20030101, 20050101},             // unsc AGO
	{56, Full, 20150101, 20170101},             // unsc AGO
	{1, Full, 20220101, 20240101},              // unsc ALB
	{112, Full, 19860101, 19880101},            // unsc ARE
	{112, Full, 20220101, 20240101},            // unsc ARE
	{166, Full, 19480101, 19500101},            // unsc ARG
	{166, Full, 19590101, 19610101},            // unsc ARG
	{166, Full, 19660101, 19680101},            // unsc ARG
	{166, Full, 19710101, 19730101},            // unsc ARG
	{166, Full, 19870101, 19890101},            // unsc ARG
	{166, Full, 19940101, 19960101},            // unsc ARG
	{166, Full, 19990101, 20010101},            // unsc ARG
	{166, Full, 20050101, 20070101},            // unsc ARG
	{166, Full, 20130101, 20150101},            // unsc ARG
	{4, Full, 19460112, 19480101},              // unsc AUS
	{4, Full, 19560101, 19580101},              // unsc AUS
	{4, Full, 19730101, 19750101},              // unsc AUS
	{4, Full, 19850101, 19870101},              // unsc AUS
	{4, Full, 20130101, 20150101},              // unsc AUS
	{5, Full, 19730101, 19750101},              // unsc AUT
	{5, Full, 19910101, 19930101},              // unsc AUT
	{5, Full, 20090101, 20110101},              // unsc AUT
	{5, Full, 20270101, 20290101},              // unsc AUT
	{6, Full, 20120101, 20140101},              // unsc AZE
	{57, Full, 19700101, 19720101},             // unsc BDI
	{7, Full, 19470101, 19490101},              // unsc BEL
	{7, Full, 19550101, 19570101},              // unsc BEL
	{7, Full, 19710101, 19730101},              // unsc BEL
	{7, Full, 19910101, 19930101},              // unsc BEL
	{7, Full, 20070101, 20090101},              // unsc BEL
	{7, Full, 20190101, 20210101},              // unsc BEL
	{58, Full, 19760101, 19780101},             // unsc BEN
	{58, Full, 20040101, 20060101},             // unsc BEN
	{59, Full, 19840101, 19860101},             // unsc BFA
	{59, Full, 20080101, 20100101},             // unsc BFA
	{113, Full, 19790101, 19810101},            // unsc BGD
	{113, Full, 20000101, 20020101},            // unsc BGD
	{8, Full, 19660101, 19680101},              // unsc BGR
	{8, Full, 19860101, 19880101},              // unsc BGR
	{8, Full, 20020101, 20040101},              // unsc BGR
	{114, Full, 19980101, 20000101},            // unsc BHR
	{114, Full, 20260101, 20280101},            // unsc BHR
	{9, Full, 20100101, 20120101},              // unsc BIH
	{10, Full, 19740101, 19760101},             // unsc BLR
	{170, Full, 19640101, 19660101},            // unsc BOL
	{170, Full, 19780101, 19800101},            // unsc BOL
	{170, Full, 20170101, 20190101},            // unsc BOL
	{171, Full, 19460112, 19480101},            // unsc BRA
	{171, Full, 19510101, 19530101},            // unsc BRA
	{171, Full, 19540101, 19560101},            // unsc BRA
	{171, Full, 19630101, 19650101},            // unsc BRA
	{171, Full, 19670101, 19690101},            // unsc BRA
	{171, Full, 19880101, 19900101},            // unsc BRA
	{171, Full, 19930101, 19950101},            // unsc BRA
	{171, Full, 19980101, 20000101},            // unsc BRA
	{171, Full, 20040101, 20060101},            // unsc BRA
	{171, Full, 20100101, 20120101},            // unsc BRA
	{171, Full, 20220101, 20240101},            // unsc BRA
	{60, Full, 19950101, 19970101},             // unsc BWA
	{11, Full, 19480101, 19500101},             // unsc CAN
	{11, Full, 19580101, 19600101},             // unsc CAN
	{11, Full, 19670101, 19690101},             // unsc CAN
	{11, Full, 19770101, 19790101},             // unsc CAN
	{11, Full, 19890101, 19910101},             // unsc CAN
	{11, Full, 19990101, 20010101},             // unsc CAN
	{12, Full, 20230101, 20250101},             // unsc CHE
	{173, Full, 19520101, 19540101},            // unsc CHL
	{173, Full, 19610101, 19630101},            // unsc CHL
	{173, Full, 19960101, 19980101},            // unsc CHL
	{173, Full, 20030101, 20050101},            // unsc CHL
	{173, Full, 20140101, 20160101},            // unsc CHL
	{117, Full, 19451024, 0},                   // unsc CHN
	{62, Full, 19640101, 19660101},             // unsc CIV
	{62, Full, 19900101, 19920101},             // unsc CIV
	{62, Full, 20180101, 20200101},             // unsc CIV
	{63, Full, 19740101, 19760101},             // unsc CMR
	{63, Full, 20020101, 20040101},             // unsc CMR
	{64, Full, 19820101, 19840101},             // unsc COD
	{64, Full, 19900101, 19920101},             // unsc COD
	{64, Full, 20260101, 20280101},             // unsc COD
	{65, Full, 19860101, 19880101},             // unsc COG
	{65, Full, 20060101, 20080101},             // unsc COG
	{174, Full, 19470101, 19490101},            // unsc COL
	{174, Full, 19530101, 19550101},            // unsc COL
	{174, Full, 19570101, 19590101},            // unsc COL
	{174, Full, 19690101, 19710101},            // unsc COL
	{174, Full, 19890101, 19910101},            // unsc COL
	{174, Full, 20010101, 20030101},            // unsc COL
	{174, Full, 20110101, 20130101},            // unsc COL
	{174, Full, 20260101, 20280101},            // unsc COL
	{67, Full, 19920101, 19940101},             // unsc CPV
	{175, Full, 19740101, 19760101},            // unsc CRI
	{175, Full, 19970101, 19990101},            // unsc CRI
	{175, Full, 20080101, 20100101},            // unsc CRI
	{13, Full, 19640101, 19650101},             // unsc CSK
	{13, Full, 19780101, 19800101},             // unsc CSK
	{176, Full, 19490101, 19510101},            // unsc CUB
	{176, Full, 19560101, 19580101},            // unsc CUB
	{176, Full, 19900101, 19920101},            // unsc CUB
	{14, Full, 19940101, 19960101},             // unsc CZE
	{15, Full, 19800101, 19820101},             // unsc DDR
	{16, Full, 19770101, 19790101},             // unsc DEU
	{16, Full, 19870101, 19890101},             // unsc DEU
	{16, Full, 19950101, 19970101},             // unsc DEU
	{16, Full, 20030101, 20050101},             // unsc DEU
	{16, Full, 20110101, 20130101},             // unsc DEU
	{16, Full, 20190101, 20210101},             // unsc DEU
	{68, Full, 19930101, 19950101},             // unsc DJI
	{17, Full, 19530101, 19550101},             // unsc DNK
	{17, Full, 19670101, 19690101},             // unsc DNK
	{17, Full, 19850101, 19870101},             // unsc DNK
	{17, Full, 20050101, 20070101},             // unsc DNK
	{17, Full, 20250101, 20270101},             // unsc DNK
	{178, Full, 20190101, 20210101},            // unsc DOM
	{69, Full, 19680101, 19700101},             // unsc DZA
	{69, Full, 19880101, 19900101},             // unsc DZA
	{69, Full, 20040101, 20060101},             // unsc DZA
	{69, Full, 20240101, 20260101},             // unsc DZA
	{179, Full, 19500101, 19520101},            // unsc ECU
	{179, Full, 19600101, 19620101},            // unsc ECU
	{179, Full, 19910101, 19930101},            // unsc ECU
	{179, Full, 20230101, 20250101},            // unsc ECU
	{71, Full, 19460112, 19470101},             // unsc EGY
	{71, Full, 19490101, 19510101},             // unsc EGY
	{71, Full, 19610101, 19630101},             // unsc EGY
	{71, Full, 19840101, 19860101},             // unsc EGY
	{71, Full, 19960101, 19980101},             // unsc EGY
	{71, Full, 20160101, 20180101},             // unsc EGY
	{18, Full, 19690101, 19710101},             // unsc ESP
	{18, Full, 19810101, 19830101},             // unsc ESP
	{18, Full, 19930101, 19950101},             // unsc ESP
	{18, Full, 20030101, 20050101},             // unsc ESP
	{18, Full, 20150101, 20170101},             // unsc ESP
	{19, Full, 20200101, 20220101},             // unsc EST
	{73, Full, 19670101, 19690101},             // unsc ETH
	{73, Full, 19890101, 19910101},             // unsc ETH
	{73, Full, 20170101, 20190101},             // unsc ETH
	{20, Full, 19690101, 19710101},             // unsc FIN
	{20, Full, 19890101, 19910101},             // unsc FIN
	{21, Full, 19451024, 0},                    // unsc FRA
	{74, Full, 19780101, 19800101},             // unsc GAB
	{74, Full, 19980101, 20000101},             // unsc GAB
	{74, Full, 20100101, 20120101},             // unsc GAB
	{74, Full, 20220101, 20240101},             // unsc GAB
	{22, Full, 19451024, 0},                    // unsc GBR
	{75, Full, 19620101, 19640101},             // unsc GHA
	{75, Full, 19860101, 19880101},             // unsc GHA
	{75, Full, 20060101, 20080101},             // unsc GHA
	{75, Full, 20220101, 20240101},             // unsc GHA
	{76, Full, 19720101, 19740101},             // unsc GIN
	{76, Full, 20020101, 20040101},             // unsc GIN
	{77, Full, 19980101, 20000101},             // unsc GMB
	{78, Full, 19960101, 19980101},             // unsc GNB
	{79, Full, 20180101, 20200101},             // unsc GNQ
	{24, Full, 19520101, 19540101},             // unsc GRC
	{24, Full, 20050101, 20070101},             // unsc GRC
	{24, Full, 20250101, 20270101},             // unsc GRC
	{181, Full, 20120101, 20140101},            // unsc GTM
	{182, Full, 19750101, 19770101},            // unsc GUY
	{182, Full, 19820101, 19840101},            // unsc GUY
	{182, Full, 20240101, 20260101},            // unsc GUY
	{183, Full, 19950101, 19970101},            // unsc HND
	{25, Full, 20080101, 20100101},             // unsc HRV
	{26, Full, 19680101, 19700101},             // unsc HUN
	{26, Full, 19920101, 19940101},             // unsc HUN
	{121, Full, 19730101, 19750101},            // unsc IDN
	{121, Full, 19950101, 19970101},            // unsc IDN
	{121, Full, 20070101, 20090101},            // unsc IDN
	{121, Full, 20190101, 20210101},            // unsc IDN
	{122, Full, 19500101, 19520101},            // unsc IND
	{122, Full, 19670101, 19690101},            // unsc IND
	{122, Full, 19720101, 19740101},            // unsc IND
	{122, Full, 19770101, 19790101},            // unsc IND
	{122, Full, 19840101, 19860101},            // unsc IND
	{122, Full, 19910101, 19930101},            // unsc IND
	{122, Full, 20110101, 20130101},            // unsc IND
	{122, Full, 20210101, 20230101},            // unsc IND
	{27, Full, 19620101, 19630101},             // unsc IRL
	{27, Full, 19810101, 19830101},             // unsc IRL
	{27, Full, 20010101, 20030101},             // unsc IRL
	{27, Full, 20210101, 20230101},             // unsc IRL
	{123, Full, 19550101, 19570101},            // unsc IRN
	{124, Full, 19570101, 19590101},            // unsc IRQ
	{124, Full, 19740101, 19760101},            // unsc IRQ
	{30, Full, 19590101, 19610101},             // unsc ITA
	{30, Full, 19710101, 19730101},             // unsc ITA
	{30, Full, 19750101, 19770101},             // unsc ITA
	{30, Full, 19870101, 19890101},             // unsc ITA
	{30, Full, 19950101, 19970101},             // unsc ITA
	{30, Full, 20070101, 20090101},             // unsc ITA
	{30, Full, 20170101, 20180101},             // unsc ITA
	{185, Full, 19790101, 19810101},            // unsc JAM
	{185, Full, 20000101, 20020101},            // unsc JAM
	{125, Full, 19650101, 19670101},            // unsc JOR
	{125, Full, 19820101, 19840101},            // unsc JOR
	{125, Full, 20140101, 20160101},            // unsc JOR
	{126, Full, 19580101, 19600101},            // unsc JPN
	{126, Full, 19660101, 19680101},            // unsc JPN
	{126, Full, 19710101, 19730101},            // unsc JPN
	{126, Full, 19750101, 19770101},            // unsc JPN
	{126, Full, 19810101, 19830101},            // unsc JPN
	{126, Full, 19870101, 19890101},            // unsc JPN
	{126, Full, 19920101, 19940101},            // unsc JPN
	{126, Full, 19970101, 19990101},            // unsc JPN
	{126, Full, 20050101, 20070101},            // unsc JPN
	{126, Full, 20090101, 20110101},            // unsc JPN
	{126, Full, 20160101, 20180101},            // unsc JPN
	{126, Full, 20230101, 20250101},            // unsc JPN
	{127, Full, 20170101, 20190101},            // unsc KAZ
	{80, Full, 19730101, 19750101},             // unsc KEN
	{80, Full, 19970101, 19990101},             // unsc KEN
	{80, Full, 20210101, 20230101},             // unsc KEN
	{128, Full, 20270101, 20290101},            // unsc KGZ
	{131, Full, 19960101, 19980101},            // unsc KOR
	{131, Full, 20130101, 20150101},            // unsc KOR
	{131, Full, 20240101, 20260101},            // unsc KOR
	{132, Full, 19780101, 19800101},            // unsc KWT
	{132, Full, 20180101, 20200101},            // unsc KWT
	{134, Full, 19530101, 19550101},            // unsc LBN
	{134, Full, 20100101, 20120101},            // unsc LBN
	{81, Full, 19610101, 19620101},             // unsc LBR
	{81, Full, 20260101, 20280101},             // unsc LBR
	{82, Full, 19760101, 19780101},             // unsc LBY
	{82, Full, 20080101, 20100101},             // unsc LBY
	{135, Full, 19600101, 19620101},            // unsc LKA
	{32, Full, 20140101, 20160101},             // unsc LTU
	{33, Full, 20130101, 20150101},             // unsc LUX
	{34, Full, 20260101, 20280101},             // unsc LVA
	{84, Full, 19630101, 19650101},             // unsc MAR
	{84, Full, 19920101, 19940101},             // unsc MAR
	{84, Full, 20120101, 20140101},             // unsc MAR
	{85, Full, 19850101, 19870101},             // unsc MDG
	{188, Full, 19460112, 19470101},            // unsc MEX
	{188, Full, 19800107, 19820101},            // unsc MEX
	{188, Full, 20020101, 20040101},            // unsc MEX
	{188, Full, 20090101, 20110101},            // unsc MEX
	{188, Full, 20210101, 20230101},            // unsc MEX
	{86, Full, 19660101, 19680101},             // unsc MLI
	{86, Full, 20000101, 20020101},             // unsc MLI
	{38, Full, 19830101, 19850101},             // unsc MLT
	{38, Full, 20230101, 20250101},             // unsc MLT
	{87, Full, 20230101, 20250101},             // unsc MOZ
	{88, Full, 19740101, 19760101},             // unsc MRT
	{89, Full, 19770101, 19790101},             // unsc MUS
	{89, Full, 20010101, 20030101},             // unsc MUS
	{140, Full, 19650101, 19660101},            // unsc MYS
	{140, Full, 19890101, 19910101},            // unsc MYS
	{140, Full, 19990101, 20010101},            // unsc MYS
	{140, Full, 20150101, 20170101},            // unsc MYS
	{91, Full, 19990101, 20010101},             // unsc NAM
	{92, Full, 19800101, 19820101},             // unsc NER
	{92, Full, 20200101, 20220101},             // unsc NER
	{93, Full, 19660101, 19680101},             // unsc NGA
	{93, Full, 19780101, 19800101},             // unsc NGA
	{93, Full, 19940101, 19960101},             // unsc NGA
	{93, Full, 20100101, 20120101},             // unsc NGA
	{93, Full, 20140101, 20160101},             // unsc NGA
	{189, Full, 19700101, 19720101},            // unsc NIC
	{189, Full, 19830101, 19850101},            // unsc NIC
	{40, Full, 19460112, 19470101},             // unsc NLD
	{40, Full, 19510101, 19530101},             // unsc NLD
	{40, Full, 19650101, 19670101},             // unsc NLD
	{40, Full, 19830101, 19850101},             // unsc NLD
	{40, Full, 19990101, 20010101},             // unsc NLD
	{40, Full, 20180101, 20190101},             // unsc NLD
	{41, Full, 19490101, 19510101},             // unsc NOR
	{41, Full, 19630101, 19650101},             // unsc NOR
	{41, Full, 19790101, 19810101},             // unsc NOR
	{41, Full, 20010101, 20030101},             // unsc NOR
	{41, Full, 20210101, 20230101},             // unsc NOR
	{141, Full, 19690101, 19710101},            // unsc NPL
	{141, Full, 19880101, 19900101},            // unsc NPL
	{42, Full, 19540101, 19560101},             // unsc NZL
	{42, Full, 19660101, 19670101},             // unsc NZL
	{42, Full, 19930101, 19950101},             // unsc NZL
	{42, Full, 20150101, 20170101},             // unsc NZL
	{143, Full, 19940101, 19960101},            // unsc OMN
	{144, Full, 19520101, 19540101},            // unsc PAK
	{144, Full, 19680101, 19700101},            // unsc PAK
	{144, Full, 19760101, 19780101},            // unsc PAK
	{144, Full, 19830101, 19850101},            // unsc PAK
	{144, Full, 19930101, 19950101},            // unsc PAK
	{144, Full, 20030101, 20050101},            // unsc PAK
	{144, Full, 20120101, 20140101},            // unsc PAK
	{144, Full, 20250101, 20270101},            // unsc PAK
	{190, Full, 19580101, 19600101},            // unsc PAN
	{190, Full, 19720101, 19740101},            // unsc PAN
	{190, Full, 19760101, 19780101},            // unsc PAN
	{190, Full, 19810101, 19830101},            // unsc PAN
	{190, Full, 20070101, 20090101},            // unsc PAN
	{190, Full, 20250101, 20270101},            // unsc PAN
	{191, Full, 19550101, 19570101},            // unsc PER
	{191, Full, 19730101, 19750101},            // unsc PER
	{191, Full, 19840101, 19860101},            // unsc PER
	{191, Full, 20060101, 20080101},            // unsc PER
	{191, Full, 20180101, 20200101},            // unsc PER
	{145, Full, 19570101, 19580101},            // unsc PHL
	{145, Full, 19630101, 19640101},            // unsc PHL
	{145, Full, 19800101, 19820101},            // unsc PHL
	{145, Full, 20040101, 20060101},            // unsc PHL
	{43, Full, 19460112, 19480101},             // unsc POL
	{43, Full, 19600101, 19610101},             // unsc POL
	{43, Full, 19700101, 19720101},             // unsc POL
	{43, Full, 19820101, 19840101},             // unsc POL
	{43, Full, 19960101, 19980101},             // unsc POL
	{43, Full, 20180101, 20200101},             // unsc POL
	{44, Full, 19790101, 19810101},             // unsc PRT
	{44, Full, 19970101, 19990101},             // unsc PRT
	{44, Full, 20110101, 20130101},             // unsc PRT
	{44, Full, 20270101, 20290101},             // unsc PRT
	{192, Full, 19680101, 19700101},            // unsc PRY
	{149, Full, 20060101, 20080101},            // unsc QAT
	{45, Full, 19620101, 19630101},             // unsc ROU
	{45, Full, 19760101, 19780101},             // unsc ROU
	{45, Full, 19900101, 19920101},             // unsc ROU
	{45, Full, 20040101, 20060101},             // unsc ROU
	{46, Full, 19451024, 0},                    // unsc RUS
	{94, Full, 19940101, 19960101},             // unsc RWA
	{94, Full, 20130101, 20150101},             // unsc RWA
	{95, Full, 19720101, 19740101},             // unsc SDN
	{96, Full, 19680101, 19700101},             // unsc SEN
	{96, Full, 19880101, 19900101},             // unsc SEN
	{96, Full, 20160101, 20180101},             // unsc SEN
	{151, Full, 20010101, 20030101},            // unsc SGP
	{97, Full, 19700101, 19720101},             // unsc SLE
	{97, Full, 20240101, 20260101},             // unsc SLE
	{98, Full, 19710101, 19730101},             // unsc SOM
	{98, Full, 20250101, 20270101},             // unsc SOM
	{49, Full, 20060101, 20080101},             // unsc SVK
	{50, Full, 19980101, 20000101},             // unsc SVN
	{50, Full, 20240101, 20260101},             // unsc SVN
	{51, Full, 19570101, 19590101},             // unsc SWE
	{51, Full, 19750101, 19770101},             // unsc SWE
	{51, Full, 19970101, 19990101},             // unsc SWE
	{51, Full, 20170101, 20190101},             // unsc SWE
	{153, Full, 19470101, 19490101},            // unsc SYR
	{153, Full, 19700101, 19720101},            // unsc SYR
	{153, Full, 20020101, 20040101},            // unsc SYR
	{103, Full, 20140101, 20160101},            // unsc TCD
	{104, Full, 19820101, 19840101},            // unsc TGO
	{104, Full, 20120101, 20140101},            // unsc TGO
	{154, Full, 19850101, 19870101},            // unsc THA
	{195, Full, 19850101, 19870101},            // unsc TTO
	{195, Full, 20270101, 20290101},            // unsc TTO
	{105, Full, 19590101, 19610101},            // unsc TUN
	{105, Full, 19800101, 19820101},            // unsc TUN
	{105, Full, 20000101, 20020101},            // unsc TUN
	{105, Full, 20200101, 20220101},            // unsc TUN
	{52, Full, 19510101, 19530101},             // unsc TUR
	{52, Full, 19540101, 19560101},             // unsc TUR
	{52, Full, 19610101, 19620101},             // unsc TUR
	{52, Full, 20090101, 20110101},             // unsc TUR
	{106, Full, 19750101, 19770101},            // unsc TZA
	{106, Full, 20050101, 20070101},            // unsc TZA
	{107, Full, 19660101, 19670101},            // unsc UGA
	{107, Full, 19810101, 19830101},            // unsc UGA
	{107, Full, 20090101, 20110101},            // unsc UGA
	{53, Full, 19480101, 19500101},             // unsc UKR
	{53, Full, 19840101, 19860101},             // unsc UKR
	{53, Full, 20000101, 20020101},             // unsc UKR
	{53, Full, 20160101, 20180101},             // unsc UKR
	{196, Full, 19650101, 19670101},            // unsc URY
	{196, Full, 20160101, 20180101},            // unsc URY
	{54, Full, 19451024, 0},                    // unsc USA
	{197, Full, 20200101, 20220101},            // unsc VCT
	{198, Full, 19620101, 19640101},            // unsc VEN
	{198, Full, 19770101, 19790101},            // unsc VEN
	{198, Full, 19860101, 19880101},            // unsc VEN
	{198, Full, 19920101, 19940101},            // unsc VEN
	{198, Full, 20150101, 20170101},            // unsc VEN
	{161, Full, 20080101, 20100101},            // unsc VNM
	{161, Full, 20200101, 20220101},            // unsc VNM
	{164, Full, 19900522, 19920101},            // unsc YEM
	{165, Full, 19900101, 19900522},            // unsc YMD
	{55, Full, 19500101, 19520101},             // unsc YUG
	{55, Full, 19560101, 19570101},             // unsc YUG
	{55, Full, 19720101, 19740101},             // unsc YUG
	{55, Full, 19880101, 19900101},             // unsc YUG
	{108, Full, 20070101, 20090101},            // unsc ZAF
	{108, Full, 20110101, 20130101},            // unsc ZAF
	{108, Full, 20190101, 20210101},            // unsc ZAF
	{109, Full, 19690101, 19710101},            // unsc ZMB
	{109, Full, 19790101, 19810101},            // unsc ZMB
	{109, Full, 19870101, 19890101},            // unsc ZMB
	{110, Full, 19830101, 19850101},            // unsc ZWE
	{110, Full, 19910101, 19930101},            // unsc ZWE
	{110, Full, 20270101, 20290101},            // unsc ZWE
	{56, Full, 20030101, 20050101},             // unsc.elected AGO
	{56, Full, 20150101, 20170101},             // unsc.elected AGO
	{1, Full, 20220101, 20240101},              // unsc.elected ALB
	{112, Full, 19860101, 19880101},            // unsc.elected ARE
	{112, Full, 20220101, 20240101},            // unsc.elected ARE
	{166, Full, 19480101, 19500101},            // unsc.elected ARG
	{166, Full, 19590101, 19610101},            // unsc.elected ARG
	{166, Full, 19660101, 19680101},            // unsc.elected ARG
	{166, Full, 19710101, 19730101},            // unsc.elected ARG
	{166, Full, 19870101, 19890101},            // unsc.elected ARG
	{166, Full, 19940101, 19960101},            // unsc.elected ARG
	{166, Full, 19990101, 20010101},            // unsc.elected ARG
	{166, Full, 20050101, 20070101},            // unsc.elected ARG
	{166, Full, 20130101, 20150101},            // unsc.elected ARG
	{4, Full, 19460112, 19480101},              // unsc.elected AUS
	{4, Full, 19560101, 19580101},              // unsc.elected AUS
	{4, Full, 19730101, 19750101},              // unsc.elected AUS
	{4, Full, 19850101, 19870101},              // unsc.elected AUS
	{4, Full, 20130101, 20150101},              // unsc.elected AUS
	{5, Full, 19730101, 19750101},              // unsc.elected AUT
	{5, Full, 19910101, 19930101},              // unsc.elected AUT
	{5, Full, 20090101, 20110101},              // unsc.elected AUT
	{5, Full, 20270101, 20290101},              // unsc.elected AUT
	{6, Full, 20120101, 20140101},              // unsc.elected AZE
	{57, Full, 19700101, 19720101},             // unsc.elected BDI
	{7, Full, 19470101, 19490101},              // unsc.elected BEL
	{7, Full, 19550101, 19570101},              // unsc.elected BEL
	{7, Full, 19710101, 19730101},              // unsc.elected BEL
	{7, Full, 19910101, 19930101},              // unsc.elected BEL
	{7, Full, 20070101, 20090101},              // unsc.elected BEL
	{7, Full, 20190101, 20210101},              // unsc.elected BEL
	{58, Full, 19760101, 19780101},             // unsc.elected BEN
	{58, Full, 20040101, 20060101},             // unsc.elected BEN
	{59, Full, 19840101, 19860101},             // unsc.elected BFA
	{59, Full, 20080101, 20100101},             // unsc.elected BFA
	{113, Full, 19790101, 19810101},            // unsc.elected BGD
	{113, Full, 20000101, 20020101},            // unsc.elected BGD
	{8, Full, 19660101, 19680101},              // unsc.elected BGR
	{8, Full, 19860101, 19880101},              // unsc.elected BGR
	{8, Full, 20020101, 20040101},              // unsc.elected BGR
	{114, Full, 19980101, 20000101},            // unsc.elected BHR
	{114, Full, 20260101, 20280101},            // unsc.elected BHR
	{9, Full, 20100101, 20120101},              // unsc.elected BIH
	{10, Full, 19740101, 19760101},             // unsc.elected BLR
	{170, Full, 19640101, 19660101},            // unsc.elected BOL
	{170, Full, 19780101, 19800101},            // unsc.elected BOL
	{170, Full, 20170101, 20190101},            // unsc.elected BOL
	{171, Full, 19460112, 19480101},            // unsc.elected BRA
	{171, Full, 19510101, 19530101},            // unsc.elected BRA
	{171, Full, 19540101, 19560101},            // unsc.elected BRA
	{171, Full, 19630101, 19650101},            // unsc.elected BRA
	{171, Full, 19670101, 19690101},            // unsc.elected BRA
	{171, Full, 19880101, 19900101},            // unsc.elected BRA
	{171, Full, 19930101, 19950101},            // unsc.elected BRA
	{171, Full, 19980101, 20000101},            // unsc.elected BRA
	{171, Full, 20040101, 20060101},            // unsc.elected BRA
	{171, Full, 20100101, 20120101},            // unsc.elected BRA
	{171, Full, 20220101, 20240101},            // unsc.elected BRA
	{60, Full, 19950101, 19970101},             // unsc.elected BWA
	{11, Full, 19480101, 19500101},             // unsc.elected CAN
	{11, Full, 19580101, 19600101},             // unsc.elected CAN
	{11, Full, 19670101, 19690101},             // unsc.elected CAN
	{11, Full, 19770101, 19790101},             // unsc.elected CAN
	{11, Full, 19890101, 19910101},             // unsc.elected CAN
	{11, Full, 19990101, 20010101},             // unsc.elected CAN
	{12, Full, 20230101, 20250101},             // unsc.elected CHE
	{173, Full, 19520101, 19540101},            // unsc.elected CHL
	{173, Full, 19610101, 19630101},            // unsc.elected CHL
	{173, Full, 19960101, 19980101},            // unsc.elected CHL
	{173, Full, 20030101, 20050101},            // unsc.elected CHL
	{173, Full, 20140101, 20160101},            // unsc.elected CHL
	{62, Full, 19640101, 19660101},             // unsc.elected CIV
	{62, Full, 19900101, 19920101},             // unsc.elected CIV
	{62, Full, 20180101, 20200101},             // unsc.elected CIV
	{63, Full, 19740101, 19760101},             // unsc.elected CMR
	{63, Full, 20020101, 20040101},             // unsc.elected CMR
	{64, Full, 19820101, 19840101},             // unsc.elected COD
	{64, Full, 19900101, 19920101},             // unsc.elected COD
	{64, Full, 20260101, 20280101},             // unsc.elected COD
	{65, Full, 19860101, 19880101},             // unsc.elected COG
	{65, Full, 20060101, 20080101},             // unsc.elected COG
	{174, Full, 19470101, 19490101},            // unsc.elected COL
	{174, Full, 19530101, 19550101},            // unsc.elected COL
	{174, Full, 19570101, 19590101},            // unsc.elected COL
	{174, Full, 19690101, 19710101},            // unsc.elected COL
	{174, Full, 19890101, 19910101},            // unsc.elected COL
	{174, Full, 20010101, 20030101},            // unsc.elected COL
	{174, Full, 20110101, 20130101},            // unsc.elected COL
	{174, Full, 20260101, 20280101},            // unsc.elected COL
	{67, Full, 19920101, 19940101},             // unsc.elected CPV
	{175, Full, 19740101, 19760101},            // unsc.elected CRI
	{175, Full, 19970101, 19990101},            // unsc.elected CRI
	{175, Full, 20080101, 20100101},            // unsc.elected CRI
	{13, Full, 19640101, 19650101},             // unsc.elected CSK
	{13, Full, 19780101, 19800101},             // unsc.elected CSK
	{176, Full, 19490101, 19510101},            // unsc.elected CUB
	{176, Full, 19560101, 19580101},            // unsc.elected CUB
	{176, Full, 19900101, 19920101},            // unsc.elected CUB
	{14, Full, 19940101, 19960101},             // unsc.elected CZE
	{15, Full, 19800101, 19820101},             // unsc.elected DDR
	{16, Full, 19770101, 19790101},             // unsc.elected DEU
	{16, Full, 19870101, 19890101},             // unsc.elected DEU
	{16, Full, 19950101, 19970101},             // unsc.elected DEU
	{16, Full, 20030101, 20050101},             // unsc.elected DEU
	{16, Full, 20110101, 20130101},             // unsc.elected DEU
	{16, Full, 20190101, 20210101},             // unsc.elected DEU
	{68, Full, 19930101, 19950101},             // unsc.elected DJI
	{17, Full, 19530101, 19550101},             // unsc.elected DNK
	{17, Full, 19670101, 19690101},             // unsc.elected DNK
	{17, Full, 19850101, 19870101},             // unsc.elected DNK
	{17, Full, 20050101, 20070101},             // unsc.elected DNK
	{17, Full, 20250101, 20270101},             // unsc.elected DNK
	{178, Full, 20190101, 20210101},            // unsc.elected DOM
	{69, Full, 19680101, 19700101},             // unsc.elected DZA
	{69, Full, 19880101, 19900101},             // unsc.elected DZA
	{69, Full, 20040101, 20060101},             // unsc.elected DZA
	{69, Full, 20240101, 20260101},             // unsc.elected DZA
	{179, Full, 19500101, 19520101},            // unsc.elected ECU
	{179, Full, 19600101, 19620101},            // unsc.elected ECU
	{179, Full, 19910101, 19930101},            // unsc.elected ECU
	{179, Full, 20230101, 20250101},            // unsc.elected ECU
	{71, Full, 19460112, 19470101},             // unsc.elected EGY
	{71, Full, 19490101, 19510101},             // unsc.elected EGY
	{71, Full, 19610101, 19630101},             // unsc.elected EGY
	{71, Full, 19840101, 19860101},             // unsc.elected EGY
	{71, Full, 19960101, 19980101},             // unsc.elected EGY
	{71, Full, 20160101, 20180101},             // unsc.elected EGY
	{18, Full, 19690101, 19710101},             // unsc.elected ESP
	{18, Full, 19810101, 19830101},             // unsc.elected ESP
	{18, Full, 19930101, 19950101},             // unsc.elected ESP
	{18, Full, 20030101, 20050101},             // unsc.elected ESP
	{18, Full, 20150101, 20170101},             // unsc.elected ESP
	{19, Full, 20200101, 20220101},             // unsc.elected EST
	{73, Full, 19670101, 19690101},             // unsc.elected ETH
	{73, Full, 19890101, 19910101},             // unsc.elected ETH
	{73, Full, 20170101, 20190101},             // unsc.elected ETH
	{20, Full, 19690101, 19710101},             // unsc.elected FIN
	{20, Full, 19890101, 19910101},             // unsc.elected FIN
	{74, Full, 19780101, 19800101},             // unsc.elected GAB
	{74, Full, 19980101, 20000101},             // unsc.elected GAB
	{74, Full, 20100101, 20120101},             // unsc.elected GAB
	{74, Full, 20220101, 20240101},             // unsc.elected GAB
	{75, Full, 19620101, 19640101},             // unsc.elected GHA
	{75, Full, 19860101, 19880101},             // unsc.elected GHA
	{75, Full, 20060101, 20080101},             // unsc.elected GHA
	{75, Full, 20220101, 20240101},             // unsc.elected GHA
	{76, Full, 19720101, 19740101},             // unsc.elected GIN
	{76, Full, 20020101, 20040101},             // unsc.elected GIN
	{77, Full, 19980101, 20000101},             // unsc.elected GMB
	{78, Full, 19960101, 19980101},             // unsc.elected GNB
	{79, Full, 20180101, 20200101},             // unsc.elected GNQ
	{24, Full, 19520101, 19540101},             // unsc.elected GRC
	{24, Full, 20050101, 20070101},             // unsc.elected GRC
	{24, Full, 20250101, 20270101},             // unsc.elected GRC
	{181, Full, 20120101, 20140101},            // unsc.elected GTM
	{182, Full, 19750101, 19770101},            // unsc.elected GUY
	{182, Full, 19820101, 19840101},            // unsc.elected GUY
	{182, Full, 20240101, 20260101},            // unsc.elected GUY
	{183, Full, 19950101, 19970101},            // unsc.elected HND
	{25, Full, 20080101, 20100101},             // unsc.elected HRV
	{26, Full, 19680101, 19700101},             // unsc.elected HUN
	{26, Full, 19920101, 19940101},             // unsc.elected HUN
	{121, Full, 19730101, 19750101},            // unsc.elected IDN
	{121, Full, 19950101, 19970101},            // unsc.elected IDN
	{121, Full, 20070101, 20090101},            // unsc.elected IDN
	{121, Full, 20190101, 20210101},            // unsc.elected IDN
	{122, Full, 19500101, 19520101},            // unsc.elected IND
	{122, Full, 19670101, 19690101},            // unsc.elected IND
	{122, Full, 19720101, 19740101},            // unsc.elected IND
	{122, Full, 19770101, 19790101},            // unsc.elected IND
	{122, Full, 19840101, 19860101},            // unsc.elected IND
	{122, Full, 19910101, 19930101},            // unsc.elected IND
	{122, Full, 20110101, 20130101},            // unsc.elected IND
	{122, Full, 20210101, 20230101},            // unsc.elected IND
	{27, Full, 19620101, 19630101},             // unsc.elected IRL
	{27, Full, 19810101, 19830101},             // unsc.elected IRL
	{27, Full, 20010101, 20030101},             // unsc.elected IRL
	{27, Full, 20210101, 20230101},             // unsc.elected IRL
	{123, Full, 19550101, 19570101},            // unsc.elected IRN
	{124, Full, 19570101, 19590101},            // unsc.elected IRQ
	{124, Full, 19740101, 19760101},            // unsc.elected IRQ
	{30, Full, 19590101, 19610101},             // unsc.elected ITA
	{30, Full, 19710101, 19730101},             // unsc.elected ITA
	{30, Full, 19750101, 19770101},             // unsc.elected ITA
	{30, Full, 19870101, 19890101},             // unsc.elected ITA
	{30, Full, 19950101, 19970101},             // unsc.elected ITA
	{30, Full, 20070101, 20090101},             // unsc.elected ITA
	{30, Full, 20170101, 20180101},             // unsc.elected ITA
	{185, Full, 19790101, 19810101},            // unsc.elected JAM
	{185, Full, 20000101, 20020101},            // unsc.elected JAM
	{125, Full, 19650101, 19670101},            // unsc.elected JOR
	{125, Full, 19820101, 19840101},            // unsc.elected JOR
	{125, Full, 20140101, 20160101},            // unsc.elected JOR
	{126, Full, 19580101, 19600101},            // unsc.elected JPN
	{126, Full, 19660101, 19680101},            // unsc.elected JPN
	{126, Full, 19710101, 19730101},            // unsc.elected JPN
	{126, Full, 19750101, 19770101},            // unsc.elected JPN
	{126, Full, 19810101, 19830101},            // unsc.elected JPN
	{126, Full, 19870101, 19890101},            // unsc.elected JPN
	{126, Full, 19920101, 19940101},            // unsc.elected JPN
	{126, Full, 19970101, 19990101},            // unsc.elected JPN
	{126, Full, 20050101, 20070101},            // unsc.elected JPN
	{126, Full, 20090101, 20110101},            // unsc.elected JPN
	{126, Full, 20160101, 20180101},            // unsc.elected JPN
	{126, Full, 20230101, 20250101},            // unsc.elected JPN
	{127, Full, 20170101, 20190101},            // unsc.elected KAZ
	{80, Full, 19730101, 19750101},             // unsc.elected KEN
	{80, Full, 19970101, 19990101},             // unsc.elected KEN
	{80, Full, 20210101, 20230101},             // unsc.elected KEN
	{128, Full, 20270101, 20290101},            // unsc.elected KGZ
	{131, Full, 19960101, 19980101},            // unsc.elected KOR
	{131, Full, 20130101, 20150101},            // unsc.elected KOR
	{131, Full, 20240101, 20260101},            // unsc.elected KOR
	{132, Full, 19780101, 19800101},            // unsc.elected KWT
	{132, Full, 20180101, 20200101},            // unsc.elected KWT
	{134, Full, 19530101, 19550101},            // unsc.elected LBN
	{134, Full, 20100101, 20120101},            // unsc.elected LBN
	{81, Full, 19610101, 19620101},             // unsc.elected LBR
	{81, Full, 20260101, 20280101},             // unsc.elected LBR
	{82, Full, 19760101, 19780101},             // unsc.elected LBY
	{82, Full, 20080101, 20100101},             // unsc.elected LBY
	{135, Full, 19600101, 19620101},            // unsc.elected LKA
	{32, Full, 20140101, 20160101},             // unsc.elected LTU
	{33, Full, 20130101, 20150101},             // unsc.elected LUX
	{34, Full, 20260101, 20280101},             // unsc.elected LVA
	{84, Full, 19630101, 19650101},             // unsc.elected MAR
	{84, Full, 19920101, 19940101},             // unsc.elected MAR
	{84, Full, 20120101, 20140101},             // unsc.elected MAR
	{85, Full, 19850101, 19870101},             // unsc.elected MDG
	{188, Full, 19460112, 19470101},            // unsc.elected MEX
	{188, Full, 19800107, 19820101},            // unsc.elected MEX
	{188, Full, 20020101, 20040101},            // unsc.elected MEX
	{188, Full, 20090101, 20110101},            // unsc.elected MEX
	{188, Full, 20210101, 20230101},            // unsc.elected MEX
	{86, Full, 19660101, 19680101},             // unsc.elected MLI
	{86, Full, 20000101, 20020101},             // unsc.elected MLI
	{38, Full, 19830101, 19850101},             // unsc.elected MLT
	{38, Full, 20230101, 20250101},             // unsc.elected MLT
	{87, Full, 20230101, 20250101},             // unsc.elected MOZ
	{88, Full, 19740101, 19760101},             // unsc.elected MRT
	{89, Full, 19770101, 19790101},             // unsc.elected MUS
	{89, Full, 20010101, 20030101},             // unsc.elected MUS
	{140, Full, 19650101, 19660101},            // unsc.elected MYS
	{140, Full, 19890101, 19910101},            // unsc.elected MYS
	{140, Full, 19990101, 20010101},            // unsc.elected MYS
	{140, Full, 20150101, 20170101},            // unsc.elected MYS
	{91, Full, 19990101, 20010101},             // unsc.elected NAM
	{92, Full, 19800101, 19820101},             // unsc.elected NER
	{92, Full, 20200101, 20220101},             // unsc.elected NER
	{93, Full, 19660101, 19680101},             // unsc.elected NGA
	{93, Full, 19780101, 19800101},             // unsc.elected NGA
	{93, Full, 19940101, 19960101},             // unsc.elected NGA
	{93, Full, 20100101, 20120101},             // unsc.elected NGA
	{93, Full, 20140101, 20160101},             // unsc.elected NGA
	{189, Full, 19700101, 19720101},            // unsc.elected NIC
	{189, Full, 19830101, 19850101},            // unsc.elected NIC
	{40, Full, 19460112, 19470101},             // unsc.elected NLD
	{40, Full, 19510101, 19530101},             // unsc.elected NLD
	{40, Full, 19650101, 19670101},             // unsc.elected NLD
	{40, Full, 19830101, 19850101},             // unsc.elected NLD
	{40, Full, 19990101, 20010101},             // unsc.elected NLD
	{40, Full, 20180101, 20190101},             // unsc.elected NLD
	{41, Full, 19490101, 19510101},             // unsc.elected NOR
	{41, Full, 19630101, 19650101},             // unsc.elected NOR
	{41, Full, 19790101, 19810101},             // unsc.elected NOR
	{41, Full, 20010101, 20030101},             // unsc.elected NOR
	{41, Full, 20210101, 20230101},             // unsc.elected NOR
	{141, Full, 19690101, 19710101},            // unsc.elected NPL
	{141, Full, 19880101, 19900101},            // unsc.elected NPL
	{42, Full, 19540101, 19560101},             // unsc.elected NZL
	{42, Full, 19660101, 19670101},             // unsc.elected NZL
	{42, Full, 19930101, 19950101},             // unsc.elected NZL
	{42, Full, 20150101, 20170101},             // unsc.elected NZL
	{143, Full, 19940101, 19960101},            // unsc.elected OMN
	{144, Full, 19520101, 19540101},            // unsc.elected PAK
	{144, Full, 19680101, 19700101},            // unsc.elected PAK
	{144, Full, 19760101, 19780101},            // unsc.elected PAK
	{144, Full, 19830101, 19850101},            // unsc.elected PAK
	{144, Full, 19930101, 19950101},            // unsc.elected PAK
	{144, Full, 20030101, 20050101},            // unsc.elected PAK
	{144, Full, 20120101, 20140101},            // unsc.elected PAK
	{144, Full, 20250101, 20270101},            // unsc.elected PAK
	{190, Full, 19580101, 19600101},            // unsc.elected PAN
	{190, Full, 19720101, 19740101},            // unsc.elected PAN
	{190, Full, 19760101, 19780101},            // unsc.elected PAN
	{190, Full, 19810101, 19830101},            // unsc.elected PAN
	{190, Full, 20070101, 20090101},            // unsc.elected PAN
	{190, Full, 20250101, 20270101},            // unsc.elected PAN
	{191, Full, 19550101, 19570101},            // unsc.elected PER
	{191, Full, 19730101, 19750101},            // unsc.elected PER
	{191, Full, 19840101, 19860101},            // unsc.elected PER
	{191, Full, 20060101, 20080101},            // unsc.elected PER
	{191, Full, 20180101, 20200101},            // unsc.elected PER
	{145, Full, 19570101, 19580101},            // unsc.elected PHL
	{145, Full, 19630101, 19640101},            // unsc.elected PHL
	{145, Full, 19800101, 19820101},            // unsc.elected PHL
	{145, Full, 20040101, 20060101},            // unsc.elected PHL
	{43, Full, 19460112, 19480101},             // unsc.elected POL
	{43, Full, 19600101, 19610101},             // unsc.elected POL
	{43, Full, 19700101, 19720101},             // unsc.elected POL
	{43, Full, 19820101, 19840101},             // unsc.elected POL
	{43, Full, 19960101, 19980101},             // unsc.elected POL
	{43, Full, 20180101, 20200101},             // unsc.elected POL
	{44, Full, 19790101, 19810101},             // unsc.elected PRT
	{44, Full, 19970101, 19990101},             // unsc.elected PRT
	{44, Full, 20110101, 20130101},             // unsc.elected PRT
	{44, Full, 20270101, 20290101},             // unsc.elected PRT
	{192, Full, 19680101, 19700101},            // unsc.elected PRY
	{149, Full, 20060101, 20080101},            // unsc.elected QAT
	{45, Full, 19620101, 19630101},             // unsc.elected ROU
	{45, Full, 19760101, 19780101},             // unsc.elected ROU
	{45, Full, 19900101, 19920101},             // unsc.elected ROU
	{45, Full, 20040101, 20060101},             // unsc.elected ROU
	{94, Full, 19940101, 19960101},             // unsc.elected RWA
	{94, Full, 20130101, 20150101},             // unsc.elected RWA
	{95, Full, 19720101, 19740101},             // unsc.elected SDN
	{96, Full, 19680101, 19700101},             // unsc.elected SEN
	{96, Full, 19880101, 19900101},             // unsc.elected SEN
	{96, Full, 20160101, 20180101},             // unsc.elected SEN
	{151, Full, 20010101, 20030101},            // unsc.elected SGP
	{97, Full, 19700101, 19720101},             // unsc.elected SLE
	{97, Full, 20240101, 20260101},             // unsc.elected SLE
	{98, Full, 19710101, 19730101},             // unsc.elected SOM
	{98, Full, 20250101, 20270101},             // unsc.elected SOM
	{49, Full, 20060101, 20080101},             // unsc.elected SVK
	{50, Full, 19980101, 20000101},             // unsc.elected SVN
	{50, Full, 20240101, 20260101},             // unsc.elected SVN
	{51, Full, 19570101, 19590101},             // unsc.elected SWE
	{51, Full, 19750101, 19770101},             // unsc.elected SWE
	{51, Full, 19970101, 19990101},             // unsc.elected SWE
	{51, Full, 20170101, 20190101},             // unsc.elected SWE
	{153, Full, 19470101, 19490101},            // unsc.elected SYR
	{153, Full, 19700101, 19720101},            // unsc.elected SYR
	{153, Full, 20020101, 20040101},            // unsc.elected SYR
	{103, Full, 20140101, 20160101},            // unsc.elected TCD
	{104, Full, 19820101, 19840101},            // unsc.elected TGO
	{104, Full, 20120101, 20140101},            // unsc.elected TGO
	{154, Full, 19850101, 19870101},            // unsc.elected THA
	{195, Full, 19850101, 19870101},            // unsc.elected TTO
	{195, Full, 20270101, 20290101},            // unsc.elected TTO
	{105, Full, 19590101, 19610101},            // unsc.elected TUN
	{105, Full, 19800101, 19820101},            // unsc.elected TUN
	{105, Full, 20000101, 20020101},            // unsc.elected TUN
	{105, Full, 20200101, 20220101},            // unsc.elected TUN
	{52, Full, 19510101, 19530101},             // unsc.elected TUR
	{52, Full, 19540101, 19560101},             // unsc.elected TUR
	{52, Full, 19610101, 19620101},             // unsc.elected TUR
	{52, Full, 20090101, 20110101},             // unsc.elected TUR
	{106, Full, 19750101, 19770101},            // unsc.elected TZA
	{106, Full, 20050101, 20070101},            // unsc.elected TZA
	{107, Full, 19660101, 19670101},            // unsc.elected UGA
	{107, Full, 19810101, 19830101},            // unsc.elected UGA
	{107, Full, 20090101, 20110101},            // unsc.elected UGA
	{53, Full, 19480101, 19500101},             // unsc.elected UKR
	{53, Full, 19840101, 19860101},             // unsc.elected UKR
	{53, Full, 20000101, 20020101},             // unsc.elected UKR
	{53, Full, 20160101, 20180101},             // unsc.elected UKR
	{196, Full, 19650101, 19670101},            // unsc.elected URY
	{196, Full, 20160101, 20180101},            // unsc.elected URY
	{197, Full, 20200101, 20220101},            // unsc.elected VCT
	{198, Full, 19620101, 19640101},            // unsc.elected VEN
	{198, Full, 19770101, 19790101},            // unsc.elected VEN
	{198, Full, 19860101, 19880101},            // unsc.elected VEN
	{198, Full, 19920101, 19940101},            // unsc.elected VEN
	{198, Full, 20150101, 20170101},            // unsc.elected VEN
	{161, Full, 20080101, 20100101},            // unsc.elected VNM
	{161, Full, 20200101, 20220101},            // unsc.elected VNM
	{164, Full, 19900522, 19920101},            // unsc.elected YEM
	{165, Full, 19900101, 19900522},            // unsc.elected YMD
	{55, Full, 19500101, 19520101},             // unsc.elected YUG
	{55, Full, 19560101, 19570101},             // unsc.elected YUG
	{55, Full, 19720101, 19740101},             // unsc.elected YUG
	{55, Full, 19880101, 19900101},             // unsc.elected YUG
	{108, Full, 20070101, 20090101},            // unsc.elected ZAF
	{108, Full, 20110101, 20130101},            // unsc.elected ZAF
	{108, Full, 20190101, 20210101},            // unsc.elected ZAF
	{109, Full, 19690101, 19710101},            // unsc.elected ZMB
	{109, Full, 19790101, 19810101},            // unsc.elected ZMB
	{109, Full, 19870101, 19890101},            // unsc.elected ZMB
	{110, Full, 19830101, 19850101},            // unsc.elected ZWE
	{110, Full, 19910101, 19930101},            // unsc.elected ZWE
	{110, Full, 20270101, 20290101},            // unsc.elected ZWE
	{117, Full, 19451024, 0},                   // unsc.permanent CHN
	{21, Full, 19451024, 0},                    // unsc.permanent FRA
	{22, Full, 19451024, 0},                    // unsc.permanent GBR
	{46, Full, 19451024, 0},                    // unsc.permanent RUS
	{54, Full, 19451024, 0},                    // unsc.permanent USA
	{13, Full, 19910215, 19930101},             // visegrad CSK
	{14, Full, 19930101, 0},                    // visegrad CZE
	{26, Full, 19910215, 0},                    // visegrad HUN
	{43, Full, 19910215, 0},                    // visegrad POL
	{49, Full, 19930101, 0},                    // visegrad SVK
	{16, Full, 19910829, 0},                    // weimar DEU
	{21, Full, 19910829, 0},                    // weimar FRA
	{43, Full, 19910829, 0},                    // weimar POL
}

// MembershipStart tells where the memberships of each group begin.
var MembershipStart = [...]uint16{0, 0, 46, 80, 93, 188, 191, 194, 205, 208, 229, 245, 302, 381, 391, 425, 456, 467, 495, 516, 632, 653, 661, 806, 812, 865, 897, 915, 1071, 1103, 1108, 1146, 1184, 1252, 1271, 1332, 1367, 1386, 1415, 1431, 1494, 1712, 1767, 1824, 1850, 1883, 1912, 2299, 2681, 2686, 2691, 2694}
