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
	"chr",
	"cis",
	"coe",
	"commonwealth",
	"csto",
	"ecosoc",
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
	"hrc",
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

// The numbers of what Groups has, by identifier.
const (
	GroupAosis             = 1
	GroupArabLeague        = 2
	GroupAsean             = 3
	GroupAu                = 4
	GroupBaltic            = 5
	GroupBenelux           = 6
	GroupBrics             = 7
	GroupCanz              = 8
	GroupCaricom           = 9
	GroupChr               = 10
	GroupCis               = 11
	GroupCoe               = 12
	GroupCommonwealth      = 13
	GroupCsto              = 14
	GroupEcosoc            = 15
	GroupEcowas            = 16
	GroupEea               = 17
	GroupEfta              = 18
	GroupEu                = 19
	GroupEuro              = 20
	GroupFrancophonie      = 21
	GroupG20               = 22
	GroupG7                = 23
	GroupG77               = 24
	GroupGcc               = 25
	GroupHrc               = 26
	GroupLdc               = 27
	GroupLldc              = 28
	GroupMercosur          = 29
	GroupNam               = 30
	GroupNato              = 31
	GroupNordic            = 32
	GroupOas               = 33
	GroupOecd              = 34
	GroupOic               = 35
	GroupOpec              = 36
	GroupOsce              = 37
	GroupPif               = 38
	GroupSadc              = 39
	GroupSchengen          = 40
	GroupSco               = 41
	GroupSids              = 42
	GroupUn                = 43
	GroupUnAfrican         = 44
	GroupUnAsiaPacific     = 45
	GroupUnEasternEuropean = 46
	GroupUnGrulac          = 47
	GroupUnWeog            = 48
	GroupUnsc              = 49
	GroupUnscElected       = 50
	GroupUnscPermanent     = 51
	GroupVisegrad          = 52
	GroupWeimar            = 53
)

// groupSlots has the number of the group for each value of groupSlot, by groupFactor.
const groupFactor = 323

var groupSlots = [...]uint8{
	0, 0, 0, 43, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 53, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 36, 0, 2, 3,
	0, 0, 48, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 35,
	0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 21, 45, 0, 0, 0, 0, 32, 0, 29, 4, 0, 0, 0, 0,
	0, 0, 0, 41, 0, 0, 0, 0, 0, 22, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 9, 0, 10, 34, 14, 0, 0, 23,
	0, 0, 0, 52, 27, 0, 0, 0, 0, 8, 0, 0, 0, 25, 0, 30, 0, 0, 18, 0, 7, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 12, 0, 0, 19, 17, 0, 0, 0, 42, 0, 0, 24, 0, 0, 0,
	0, 0, 28, 0, 0, 0, 6, 0, 0, 15, 0, 0, 0, 0, 5, 0, 0, 0, 13, 0, 0, 39, 1, 0, 38, 20, 0, 0, 0, 0, 0, 0,
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
	{10, English, FullName, "Commission on Human Rights members", 0, 0},
	{10, English, Abbreviation, "CHR", 0, 0},
	{10, English, Alias, "Commission on Human Rights", 0, 0},
	{10, English, Alias, "UN Commission on Human Rights", 0, 0},
	{10, English, Alias, "UNCHR", 0, 0},
	{10, English, Alias, "United Nations Commission on Human Rights", 0, 0},
	{10, English, Alias, "members of the Commission on Human Rights", 0, 0},
	{10, Dutch, FullName, "leden van de VN-Commissie voor de Rechten van de Mens", 0, 0},
	{10, Dutch, Alias, "CHR", 0, 0},
	{10, Dutch, Alias, "Commissie voor de Rechten van de Mens van de VN", 0, 0},
	{10, Dutch, Alias, "VN-Commissie voor de Rechten van de Mens", 0, 0},
	{10, Dutch, Alias, "VN-commissie mensenrechten", 0, 0},
	{11, English, FullName, "Commonwealth of Independent States", 0, 0},
	{11, English, Abbreviation, "CIS", 0, 0},
	{11, Dutch, FullName, "Gemenebest van Onafhankelijke Staten", 0, 0},
	{11, Dutch, Abbreviation, "GOS", 0, 0},
	{11, Dutch, Alias, "CIS", 0, 0},
	{12, English, FullName, "Council of Europe", 0, 0},
	{12, English, Abbreviation, "CoE", 0, 0},
	{12, English, Alias, "COE", 0, 0},
	{12, Dutch, FullName, "Raad van Europa", 0, 0},
	{12, Dutch, Abbreviation, "RvE", 0, 0},
	{13, English, FullName, "British Commonwealth of Nations", 19311211, 19490428},
	{13, English, FullName, "Commonwealth of Nations", 19490428, 0},
	{13, English, Alias, "British Commonwealth", 0, 0},
	{13, English, Alias, "Commonwealth", 0, 0},
	{13, English, Alias, "The Commonwealth", 0, 0},
	{13, Dutch, FullName, "Gemenebest", 0, 0},
	{13, Dutch, Alias, "Brits Gemenebest", 0, 0},
	{13, Dutch, Alias, "Brits Gemenebest van Naties", 0, 0},
	{13, Dutch, Alias, "Britse Gemenebest", 0, 0},
	{13, Dutch, Alias, "Commonwealth", 0, 0},
	{13, Dutch, Alias, "Gemenebest van Naties", 0, 0},
	{14, English, FullName, "Collective Security Treaty", 19940420, 20021007},
	{14, English, FullName, "Collective Security Treaty Organization", 20021007, 0},
	{14, English, Abbreviation, "CST", 19940420, 20021007},
	{14, English, Abbreviation, "CSTO", 20021007, 0},
	{14, English, Alias, "Tashkent Pact", 19940420, 20021007},
	{14, English, Alias, "Tashkent Treaty", 19940420, 20021007},
	{14, English, Alias, "Collective Security Treaty Organisation", 20021007, 0},
	{14, English, Alias, "ODKB", 20021007, 0},
	{14, Dutch, FullName, "Verdrag inzake Collectieve Veiligheid", 19940420, 20021007},
	{14, Dutch, FullName, "Organisatie van het Verdrag inzake Collectieve Veiligheid", 20021007, 0},
	{14, Dutch, Abbreviation, "CST", 19940420, 20021007},
	{14, Dutch, Abbreviation, "CSTO", 20021007, 0},
	{14, Dutch, Alias, "Verdrag van Tasjkent", 19940420, 20021007},
	{14, Dutch, Alias, "Collectieve Veiligheidsverdragsorganisatie", 20021007, 0},
	{14, Dutch, Alias, "ODKB", 20021007, 0},
	{14, Dutch, Alias, "OVCV", 20021007, 0},
	{15, English, FullName, "Economic and Social Council members", 0, 0},
	{15, English, Abbreviation, "ECOSOC", 0, 0},
	{15, English, Alias, "Economic and Social Council", 0, 0},
	{15, English, Alias, "UN Economic and Social Council", 0, 0},
	{15, English, Alias, "United Nations Economic and Social Council", 0, 0},
	{15, English, Alias, "members of the Economic and Social Council", 0, 0},
	{15, Dutch, FullName, "leden van de Economische en Sociale Raad", 0, 0},
	{15, Dutch, Abbreviation, "ECOSOC", 0, 0},
	{15, Dutch, Alias, "Economische en Sociale Raad", 0, 0},
	{15, Dutch, Alias, "Economische en Sociale Raad van de VN", 0, 0},
	{15, Dutch, Alias, "Economische en Sociale Raad van de Verenigde Naties", 0, 0},
	{16, English, FullName, "Economic Community of West African States", 0, 0},
	{16, English, Abbreviation, "ECOWAS", 0, 0},
	{16, English, Alias, "CEDEAO", 0, 0},
	{16, Dutch, FullName, "Economische Gemeenschap van West-Afrikaanse Staten", 0, 0},
	{16, Dutch, Abbreviation, "ECOWAS", 0, 0},
	{16, Dutch, Alias, "CEDEAO", 0, 0},
	{16, Dutch, Alias, "Economische Gemeenschap West-Afrika", 0, 0},
	{17, English, FullName, "European Economic Area", 0, 0},
	{17, English, Abbreviation, "EEA", 0, 0},
	{17, English, Alias, "EEA countries", 0, 0},
	{17, Dutch, FullName, "Europese Economische Ruimte", 0, 0},
	{17, Dutch, Abbreviation, "EER", 0, 0},
	{17, Dutch, Alias, "EER-landen", 0, 0},
	{18, English, FullName, "European Free Trade Association", 0, 0},
	{18, English, Abbreviation, "EFTA", 0, 0},
	{18, Dutch, FullName, "Europese Vrijhandelsassociatie", 0, 0},
	{18, Dutch, Abbreviation, "EVA", 0, 0},
	{18, Dutch, Alias, "EFTA", 0, 0},
	{18, Dutch, Alias, "EFTA-landen", 0, 0},
	{18, Dutch, Alias, "EVA-landen", 0, 0},
	{19, English, FullName, "European Coal and Steel Community", 19520723, 19580101},
	{19, English, FullName, "European Communities", 19580101, 19931101},
	{19, English, FullName, "European Union", 19931101, 0},
	{19, English, Abbreviation, "ECSC", 19520723, 19580101},
	{19, English, Abbreviation, "EC", 19580101, 19931101},
	{19, English, Abbreviation, "EU", 19931101, 0},
	{19, English, Alias, "Common Market", 0, 0},
	{19, English, Alias, "EEC", 0, 0},
	{19, English, Alias, "EU member states", 0, 0},
	{19, English, Alias, "European Community", 0, 0},
	{19, English, Alias, "European Economic Community", 0, 0},
	{19, Dutch, FullName, "Europese Gemeenschap voor Kolen en Staal", 19520723, 19580101},
	{19, Dutch, FullName, "Europese Gemeenschappen", 19580101, 19931101},
	{19, Dutch, FullName, "Europese Unie", 19931101, 0},
	{19, Dutch, Abbreviation, "EGKS", 19520723, 19580101},
	{19, Dutch, Abbreviation, "EG", 19580101, 19931101},
	{19, Dutch, Abbreviation, "EU", 19931101, 0},
	{19, Dutch, Alias, "EEG", 0, 0},
	{19, Dutch, Alias, "EU-lidstaten", 0, 0},
	{19, Dutch, Alias, "Europese Economische Gemeenschap", 0, 0},
	{19, Dutch, Alias, "Europese Gemeenschap", 0, 0},
	{20, English, FullName, "euro area", 0, 0},
	{20, English, Alias, "euro zone", 0, 0},
	{20, English, Alias, "eurozone", 0, 0},
	{20, Dutch, FullName, "eurozone", 0, 0},
	{20, Dutch, Alias, "eurogebied", 0, 0},
	{20, Dutch, Alias, "eurolanden", 0, 0},
	{21, English, FullName, "Agency for Cultural and Technical Cooperation", 19700320, 19981204},
	{21, English, FullName, "International Organisation of La Francophonie", 19981204, 0},
	{21, English, Abbreviation, "ACCT", 19700320, 19981204},
	{21, English, Abbreviation, "OIF", 19981204, 0},
	{21, English, Alias, "Agence de coopération culturelle et technique", 0, 0},
	{21, English, Alias, "Agence intergouvernementale de la Francophonie", 0, 0},
	{21, English, Alias, "Francophonie", 0, 0},
	{21, English, Alias, "IOF", 0, 0},
	{21, English, Alias, "International Organization of La Francophonie", 0, 0},
	{21, English, Alias, "International Organization of the Francophonie", 0, 0},
	{21, English, Alias, "La Francophonie", 0, 0},
	{21, English, Alias, "Organisation internationale de la Francophonie", 0, 0},
	{21, Dutch, FullName, "Agentschap voor Culturele en Technische Samenwerking", 19700320, 19981204},
	{21, Dutch, FullName, "Internationale Organisatie van de Francofonie", 19981204, 0},
	{21, Dutch, Abbreviation, "ACCT", 19700320, 19981204},
	{21, Dutch, Abbreviation, "OIF", 19981204, 0},
	{21, Dutch, Alias, "Francofonie", 0, 0},
	{21, Dutch, Alias, "Francophonie", 0, 0},
	{21, Dutch, Alias, "IOF", 0, 0},
	{21, Dutch, Alias, "Internationale Organisatie van de Francophonie", 0, 0},
	{21, Dutch, Alias, "La Francophonie", 0, 0},
	{21, Dutch, Alias, "Organisatie van de Francofonie", 0, 0},
	{22, English, FullName, "Group of Twenty", 0, 0},
	{22, English, Abbreviation, "G20", 0, 0},
	{22, English, Alias, "G-20", 0, 0},
	{22, English, Alias, "Group of 20", 0, 0},
	{22, Dutch, FullName, "Groep van Twintig", 0, 0},
	{22, Dutch, Abbreviation, "G20", 0, 0},
	{22, Dutch, Alias, "G-20", 0, 0},
	{22, Dutch, Alias, "G20-landen", 0, 0},
	{22, Dutch, Alias, "Groep van 20", 0, 0},
	{23, English, FullName, "Group of Six", 19751115, 19760627},
	{23, English, FullName, "Group of Seven", 19760627, 0},
	{23, English, Abbreviation, "G6", 19751115, 19760627},
	{23, English, Abbreviation, "G7", 19760627, 0},
	{23, English, Alias, "G-7", 0, 0},
	{23, English, Alias, "G7 countries", 0, 0},
	{23, Dutch, FullName, "Groep van Zes", 19751115, 19760627},
	{23, Dutch, FullName, "Groep van Zeven", 19760627, 0},
	{23, Dutch, Abbreviation, "G6", 19751115, 19760627},
	{23, Dutch, Abbreviation, "G7", 19760627, 0},
	{23, Dutch, Alias, "G-7", 0, 0},
	{23, Dutch, Alias, "G7-landen", 0, 0},
	{24, English, FullName, "Group of 77", 0, 0},
	{24, English, Abbreviation, "G77", 0, 0},
	{24, English, Alias, "G-77", 0, 0},
	{24, English, Alias, "G-77 and China", 0, 0},
	{24, English, Alias, "G77 and China", 0, 0},
	{24, English, Alias, "Group of 77 and China", 0, 0},
	{24, English, Alias, "Group of Seventy-Seven", 0, 0},
	{24, Dutch, FullName, "Groep van 77", 0, 0},
	{24, Dutch, Abbreviation, "G77", 0, 0},
	{24, Dutch, Alias, "G-77", 0, 0},
	{24, Dutch, Alias, "G77 en China", 0, 0},
	{24, Dutch, Alias, "Groep van 77 en China", 0, 0},
	{24, Dutch, Alias, "Groep van Zevenenzeventig", 0, 0},
	{25, English, FullName, "Cooperation Council for the Arab States of the Gulf", 0, 0},
	{25, English, Abbreviation, "GCC", 0, 0},
	{25, English, Alias, "CCASG", 0, 0},
	{25, English, Alias, "Co-operation Council for the Arab States of the Gulf", 0, 0},
	{25, English, Alias, "Gulf Co-operation Council", 0, 0},
	{25, English, Alias, "Gulf Cooperation Council", 0, 0},
	{25, Dutch, FullName, "Samenwerkingsraad van de Golf", 0, 0},
	{25, Dutch, Abbreviation, "GCC", 0, 0},
	{25, Dutch, Alias, "Golfsamenwerkingsraad", 0, 0},
	{25, Dutch, Alias, "Gulf Cooperation Council", 0, 0},
	{25, Dutch, Alias, "Samenwerkingsraad van de Arabische Golfstaten", 0, 0},
	{25, Dutch, Alias, "Samenwerkingsraad voor de Arabische Staten van de Golf", 0, 0},
	{25, Dutch, Alias, "Samenwerkingsraad voor de Golf", 0, 0},
	{26, English, FullName, "Human Rights Council members", 0, 0},
	{26, English, Abbreviation, "HRC", 0, 0},
	{26, English, Alias, "Human Rights Council", 0, 0},
	{26, English, Alias, "UN Human Rights Council", 0, 0},
	{26, English, Alias, "UNHRC", 0, 0},
	{26, English, Alias, "United Nations Human Rights Council", 0, 0},
	{26, English, Alias, "members of the Human Rights Council", 0, 0},
	{26, Dutch, FullName, "leden van de Mensenrechtenraad", 0, 0},
	{26, Dutch, Alias, "HRC", 0, 0},
	{26, Dutch, Alias, "Mensenrechtenraad", 0, 0},
	{26, Dutch, Alias, "Mensenrechtenraad van de VN", 0, 0},
	{26, Dutch, Alias, "Mensenrechtenraad van de Verenigde Naties", 0, 0},
	{26, Dutch, Alias, "UNHRC", 0, 0},
	{26, Dutch, Alias, "VN-Mensenrechtenraad", 0, 0},
	{26, Dutch, Alias, "leden van de VN-Mensenrechtenraad", 0, 0},
	{27, English, FullName, "least developed countries", 0, 0},
	{27, English, Abbreviation, "LDC", 0, 0},
	{27, English, Alias, "LDCs", 0, 0},
	{27, English, Alias, "Least Developed Countries", 0, 0},
	{27, Dutch, FullName, "minst ontwikkelde landen", 0, 0},
	{27, Dutch, Abbreviation, "MOL", 0, 0},
	{27, Dutch, Alias, "LDC", 0, 0},
	{27, Dutch, Alias, "MOL's", 0, 0},
	{27, Dutch, Alias, "MOLs", 0, 0},
	{27, Dutch, Alias, "MOL’s", 0, 0},
	{27, Dutch, Alias, "minstontwikkelde landen", 0, 0},
	{28, English, FullName, "landlocked developing countries", 0, 0},
	{28, English, Abbreviation, "LLDC", 0, 0},
	{28, English, Alias, "LLDCs", 0, 0},
	{28, English, Alias, "Landlocked Developing Countries", 0, 0},
	{28, English, Alias, "land-locked developing countries", 0, 0},
	{28, Dutch, FullName, "niet aan zee grenzende ontwikkelingslanden", 0, 0},
	{28, Dutch, Abbreviation, "LLDC", 0, 0},
	{28, Dutch, Alias, "LLDC's", 0, 0},
	{28, Dutch, Alias, "door land omsloten ontwikkelingslanden", 0, 0},
	{28, Dutch, Alias, "ontwikkelingslanden zonder zeetoegang", 0, 0},
	{29, English, FullName, "Southern Common Market", 0, 0},
	{29, English, Abbreviation, "Mercosur", 0, 0},
	{29, English, Alias, "Common Market of the South", 0, 0},
	{29, English, Alias, "Mercosul", 0, 0},
	{29, Dutch, FullName, "Gemeenschappelijke Markt van het Zuiden", 0, 0},
	{29, Dutch, Abbreviation, "Mercosur", 0, 0},
	{29, Dutch, Alias, "Gemeenschappelijke Markt van het Zuiden (Mercosur)", 0, 0},
	{29, Dutch, Alias, "Mercosul", 0, 0},
	{30, English, FullName, "Non-Aligned Movement", 0, 0},
	{30, English, Abbreviation, "NAM", 0, 0},
	{30, English, Alias, "Movement of Non-Aligned Countries", 0, 0},
	{30, English, Alias, "Movement of the Non-Aligned Countries", 0, 0},
	{30, English, Alias, "Non Aligned Movement", 0, 0},
	{30, English, Alias, "Non-Aligned Countries", 0, 0},
	{30, English, Alias, "Nonaligned Movement", 0, 0},
	{30, Dutch, FullName, "Beweging van Niet-Gebonden Landen", 0, 0},
	{30, Dutch, Abbreviation, "NAM", 0, 0},
	{30, Dutch, Alias, "Beweging van Niet-gebonden Landen", 0, 0},
	{30, Dutch, Alias, "Beweging van Ongebonden Landen", 0, 0},
	{30, Dutch, Alias, "Beweging van niet-gebonden landen", 0, 0},
	{30, Dutch, Alias, "Niet-Gebonden Landen", 0, 0},
	{30, Dutch, Alias, "Ongebonden Landen", 0, 0},
	{30, Dutch, Alias, "Organisatie van Niet-Gebonden Landen", 0, 0},
	{30, Dutch, Alias, "niet-gebonden landen", 0, 0},
	{31, English, FullName, "North Atlantic Treaty Organization", 0, 0},
	{31, English, Abbreviation, "NATO", 0, 0},
	{31, English, Alias, "Atlantic Alliance", 0, 0},
	{31, English, Alias, "North Atlantic Alliance", 0, 0},
	{31, English, Alias, "North Atlantic Treaty Organisation", 0, 0},
	{31, Dutch, FullName, "Noord-Atlantische Verdragsorganisatie", 0, 0},
	{31, Dutch, Abbreviation, "NAVO", 0, 0},
	{31, Dutch, Alias, "NATO", 0, 0},
	{31, Dutch, Alias, "NAVO-landen", 0, 0},
	{31, Dutch, Alias, "Noord-Atlantisch Bondgenootschap", 0, 0},
	{32, English, FullName, "Nordic countries", 0, 0},
	{32, English, Alias, "Nordic Council", 0, 0},
	{32, English, Alias, "Nordic states", 0, 0},
	{32, English, Alias, "Nordics", 0, 0},
	{32, Dutch, FullName, "Noordse landen", 0, 0},
	{32, Dutch, Alias, "Noordelijke landen", 0, 0},
	{32, Dutch, Alias, "Noordse Raad", 0, 0},
	{33, English, FullName, "Organization of American States", 0, 0},
	{33, English, Abbreviation, "OAS", 0, 0},
	{33, English, Alias, "OEA", 0, 0},
	{33, English, Alias, "Organisation of American States", 0, 0},
	{33, Dutch, FullName, "Organisatie van Amerikaanse Staten", 0, 0},
	{33, Dutch, Abbreviation, "OAS", 0, 0},
	{33, Dutch, Alias, "OEA", 0, 0},
	{34, English, FullName, "Organisation for Economic Co-operation and Development", 0, 0},
	{34, English, Abbreviation, "OECD", 0, 0},
	{34, English, Alias, "OECD countries", 0, 0},
	{34, English, Alias, "Organization for Economic Cooperation and Development", 0, 0},
	{34, Dutch, FullName, "Organisatie voor Economische Samenwerking en Ontwikkeling", 0, 0},
	{34, Dutch, Abbreviation, "OESO", 0, 0},
	{34, Dutch, Alias, "OECD", 0, 0},
	{34, Dutch, Alias, "OESO-landen", 0, 0},
	{35, English, FullName, "Organisation of the Islamic Conference", 19690925, 20110628},
	{35, English, FullName, "Organisation of Islamic Cooperation", 20110628, 0},
	{35, English, Abbreviation, "OIC", 0, 0},
	{35, English, Alias, "Islamic Conference", 0, 0},
	{35, English, Alias, "Islamic Conference Organization", 0, 0},
	{35, English, Alias, "Organization of Islamic Conference", 0, 0},
	{35, English, Alias, "Organization of Islamic Cooperation", 0, 0},
	{35, English, Alias, "Organization of the Islamic Conference", 0, 0},
	{35, English, Alias, "Organization of the Islamic Cooperation", 0, 0},
	{35, Dutch, FullName, "Organisatie van de Islamitische Conferentie", 19690925, 20110628},
	{35, Dutch, FullName, "Organisatie voor Islamitische Samenwerking", 20110628, 0},
	{35, Dutch, Abbreviation, "OIC", 0, 0},
	{35, Dutch, Alias, "Islamitische Conferentie", 0, 0},
	{35, Dutch, Alias, "OIS", 0, 0},
	{35, Dutch, Alias, "Organisatie van Islamitische Samenwerking", 0, 0},
	{35, Dutch, Alias, "Organisatie van de Islamitische Samenwerking", 0, 0},
	{36, English, FullName, "Organization of the Petroleum Exporting Countries", 0, 0},
	{36, English, Abbreviation, "OPEC", 0, 0},
	{36, English, Alias, "O.P.E.C.", 0, 0},
	{36, English, Alias, "Organisation of Petroleum Exporting Countries", 0, 0},
	{36, English, Alias, "Organisation of the Petroleum Exporting Countries", 0, 0},
	{36, English, Alias, "Organization of Petroleum Exporting Countries", 0, 0},
	{36, Dutch, FullName, "Organisatie van olie-exporterende landen", 0, 0},
	{36, Dutch, Abbreviation, "OPEC", 0, 0},
	{36, Dutch, Alias, "OPEC-landen", 0, 0},
	{36, Dutch, Alias, "Organisatie van Olie-exporterende Landen", 0, 0},
	{36, Dutch, Alias, "Organisatie van Olieproducerende en -exporterende Landen", 0, 0},
	{36, Dutch, Alias, "Organisatie van aardolie-exporterende landen", 0, 0},
	{37, English, FullName, "Conference on Security and Co-operation in Europe", 19730703, 19950101},
	{37, English, FullName, "Organization for Security and Co-operation in Europe", 19950101, 0},
	{37, English, Abbreviation, "CSCE", 19730703, 19950101},
	{37, English, Abbreviation, "OSCE", 19950101, 0},
	{37, English, Alias, "Conference on Security and Cooperation in Europe", 0, 0},
	{37, English, Alias, "Organisation for Security and Co-operation in Europe", 0, 0},
	{37, English, Alias, "Organization for Security and Cooperation in Europe", 0, 0},
	{37, Dutch, FullName, "Conferentie over Veiligheid en Samenwerking in Europa", 19730703, 19950101},
	{37, Dutch, FullName, "Organisatie voor Veiligheid en Samenwerking in Europa", 19950101, 0},
	{37, Dutch, Abbreviation, "CVSE", 19730703, 19950101},
	{37, Dutch, Abbreviation, "OVSE", 19950101, 0},
	{37, Dutch, Alias, "Conferentie voor Veiligheid en Samenwerking in Europa", 0, 0},
	{38, English, FullName, "South Pacific Forum", 19710805, 20001001},
	{38, English, FullName, "Pacific Islands Forum", 20001001, 0},
	{38, English, Abbreviation, "SPF", 19710805, 20001001},
	{38, English, Abbreviation, "PIF", 20001001, 0},
	{38, English, Alias, "Pacific Island Forum", 20001001, 0},
	{38, Dutch, FullName, "Zuid-Pacific Forum", 19710805, 20001001},
	{38, Dutch, FullName, "Forum van de eilanden in de Stille Oceaan", 20001001, 0},
	{38, Dutch, Abbreviation, "SPF", 19710805, 20001001},
	{38, Dutch, Abbreviation, "PIF", 20001001, 0},
	{38, Dutch, Alias, "Forum voor de Stille Zuidzee", 19710805, 20001001},
	{38, Dutch, Alias, "Forum van eilanden in de Stille Oceaan", 20001001, 0},
	{38, Dutch, Alias, "Pacific Islands Forum", 20001001, 0},
	{38, Dutch, Alias, "Pacifisch Eilandenforum", 20001001, 0},
	{39, English, FullName, "Southern African Development Coordination Conference", 19800401, 19920817},
	{39, English, FullName, "Southern African Development Community", 19920817, 0},
	{39, English, Abbreviation, "SADCC", 19800401, 19920817},
	{39, English, Abbreviation, "SADC", 19920817, 0},
	{39, Dutch, FullName, "Coördinatieconferentie voor de ontwikkeling van zuidelijk Afrika", 19800401, 19920817},
	{39, Dutch, FullName, "Ontwikkelingsgemeenschap van zuidelijk Afrika", 19920817, 0},
	{39, Dutch, Abbreviation, "SADCC", 19800401, 19920817},
	{39, Dutch, Abbreviation, "SADC", 19920817, 0},
	{39, Dutch, Alias, "Ontwikkelingsgemeenschap van Zuidelijk Afrika", 19920817, 0},
	{39, Dutch, Alias, "Zuid-Afrikaanse Ontwikkelingsgemeenschap", 19920817, 0},
	{40, English, FullName, "Schengen area", 0, 0},
	{40, English, Alias, "Schengen", 0, 0},
	{40, English, Alias, "Schengen states", 0, 0},
	{40, English, Alias, "Schengen zone", 0, 0},
	{40, Dutch, FullName, "Schengengebied", 0, 0},
	{40, Dutch, Alias, "Schengen", 0, 0},
	{40, Dutch, Alias, "Schengenlanden", 0, 0},
	{40, Dutch, Alias, "Schengenruimte", 0, 0},
	{40, Dutch, Alias, "Schengenzone", 0, 0},
	{41, English, FullName, "Shanghai Cooperation Organization", 0, 0},
	{41, English, Abbreviation, "SCO", 0, 0},
	{41, English, Alias, "Shanghai Cooperation Organisation", 0, 0},
	{41, English, Alias, "Shanghai Six", 0, 0},
	{41, Dutch, FullName, "Shanghai-samenwerkingsorganisatie", 0, 0},
	{41, Dutch, Abbreviation, "SCO", 0, 0},
	{41, Dutch, Alias, "SSO", 0, 0},
	{41, Dutch, Alias, "Shanghai Samenwerkingsorganisatie", 0, 0},
	{41, Dutch, Alias, "Shanghai-samenwerkingsverband", 0, 0},
	{41, Dutch, Alias, "Sjanghai-samenwerkingsorganisatie", 0, 0},
	{42, English, FullName, "small island developing States", 0, 0},
	{42, English, Abbreviation, "SIDS", 0, 0},
	{42, English, Alias, "Small Island Developing States", 0, 0},
	{42, English, Alias, "small island developing states", 0, 0},
	{42, Dutch, FullName, "kleine eilandstaten in ontwikkeling", 0, 0},
	{42, Dutch, Abbreviation, "SIDS", 0, 0},
	{42, Dutch, Alias, "kleine eilandontwikkelingsstaten", 0, 0},
	{42, Dutch, Alias, "kleine insulaire ontwikkelingslanden", 0, 0},
	{42, Dutch, Alias, "kleine insulaire ontwikkelingsstaten", 0, 0},
	{43, English, FullName, "United Nations", 0, 0},
	{43, English, Abbreviation, "UN", 0, 0},
	{43, English, Alias, "U.N.", 0, 0},
	{43, English, Alias, "UNO", 0, 0},
	{43, English, Alias, "United Nations Organization", 0, 0},
	{43, Dutch, FullName, "Verenigde Naties", 0, 0},
	{43, Dutch, Abbreviation, "VN", 0, 0},
	{43, Dutch, Alias, "Organisatie van de Verenigde Naties", 0, 0},
	{43, Dutch, Alias, "UNO", 0, 0},
	{44, English, FullName, "African Group", 0, 0},
	{44, English, Alias, "Africa Group", 0, 0},
	{44, English, Alias, "African States", 0, 0},
	{44, English, Alias, "Group of African States", 0, 0},
	{44, Dutch, FullName, "Afrikaanse groep", 0, 0},
	{44, Dutch, Alias, "Afrika-groep", 0, 0},
	{44, Dutch, Alias, "Afrikaanse staten", 0, 0},
	{44, Dutch, Alias, "groep van Afrikaanse landen", 0, 0},
	{44, Dutch, Alias, "groep van Afrikaanse staten", 0, 0},
	{45, English, FullName, "Asian Group", 0, 20110901},
	{45, English, FullName, "Asia-Pacific Group", 20110901, 0},
	{45, English, Abbreviation, "APG", 20110901, 0},
	{45, English, Alias, "Asia and the Pacific Group", 0, 0},
	{45, English, Alias, "Asia-Pacific States", 0, 0},
	{45, English, Alias, "Asian States", 0, 0},
	{45, English, Alias, "Group of Asia and the Pacific Small Island Developing States", 0, 0},
	{45, English, Alias, "Group of Asia-Pacific States", 0, 0},
	{45, English, Alias, "Group of Asian States", 0, 0},
	{45, Dutch, FullName, "Aziatische groep", 0, 20110901},
	{45, Dutch, FullName, "groep van Azië en de Stille Oceaan", 20110901, 0},
	{45, Dutch, Alias, "Aziatisch-Pacifische groep", 0, 0},
	{45, Dutch, Alias, "Aziatische staten", 0, 0},
	{45, Dutch, Alias, "Azië-Pacificgroep", 0, 0},
	{45, Dutch, Alias, "groep Azië-Stille Oceaan", 0, 0},
	{45, Dutch, Alias, "groep van Aziatische en Pacifische staten", 0, 0},
	{45, Dutch, Alias, "groep van Aziatische staten", 0, 0},
	{46, English, FullName, "Eastern European Group", 0, 0},
	{46, English, Alias, "Eastern European Regional Group", 0, 0},
	{46, English, Alias, "Eastern European States", 0, 0},
	{46, English, Alias, "Group of Eastern European States", 0, 0},
	{46, Dutch, FullName, "Oost-Europese groep", 0, 0},
	{46, Dutch, Alias, "Oost-Europese staten", 0, 0},
	{46, Dutch, Alias, "groep van Oost-Europese landen", 0, 0},
	{46, Dutch, Alias, "groep van Oost-Europese staten", 0, 0},
	{47, English, FullName, "Latin American Group", 0, 19860101},
	{47, English, FullName, "Latin American and Caribbean Group", 19860101, 0},
	{47, English, Abbreviation, "GRULAC", 19860101, 0},
	{47, English, Alias, "Group of Latin American and Caribbean Countries", 0, 0},
	{47, English, Alias, "Group of Latin American and Caribbean States", 0, 0},
	{47, English, Alias, "Latin American States", 0, 0},
	{47, English, Alias, "Latin American and Caribbean States", 0, 0},
	{47, Dutch, FullName, "Latijns-Amerikaanse groep", 0, 19860101},
	{47, Dutch, FullName, "groep van Latijns-Amerikaanse en Caribische staten", 19860101, 0},
	{47, Dutch, Abbreviation, "GRULAC", 19860101, 0},
	{47, Dutch, Alias, "Latijns-Amerikaanse en Caribische groep", 0, 0},
	{47, Dutch, Alias, "Latijns-Amerikaanse en Caribische staten", 0, 0},
	{47, Dutch, Alias, "groep van Latijns-Amerikaanse en Caribische landen", 0, 0},
	{48, English, FullName, "Western European and Others Group", 0, 0},
	{48, English, Abbreviation, "WEOG", 0, 0},
	{48, English, Alias, "Group of Western European and other States", 0, 0},
	{48, English, Alias, "Western European and Other Group", 0, 0},
	{48, English, Alias, "Western European and Others", 0, 0},
	{48, English, Alias, "Western European and other States", 0, 0},
	{48, English, Alias, "Western European and other States Group", 0, 0},
	{48, Dutch, FullName, "groep van West-Europese en andere staten", 0, 0},
	{48, Dutch, Abbreviation, "WEOG", 0, 0},
	{48, Dutch, Alias, "West-Europese en andere groep", 0, 0},
	{48, Dutch, Alias, "West-Europese en andere staten", 0, 0},
	{48, Dutch, Alias, "groep van West-Europese en andere landen", 0, 0},
	{48, Dutch, Alias, "groep van West-Europese en overige staten", 0, 0},
	{49, English, FullName, "Security Council members", 0, 0},
	{49, English, Abbreviation, "UNSC", 0, 0},
	{49, English, Alias, "Security Council", 0, 0},
	{49, English, Alias, "UN Security Council", 0, 0},
	{49, English, Alias, "United Nations Security Council", 0, 0},
	{49, English, Alias, "members of the Security Council", 0, 0},
	{49, Dutch, FullName, "leden van de Veiligheidsraad", 0, 0},
	{49, Dutch, Abbreviation, "VNVR", 0, 0},
	{49, Dutch, Alias, "VN-Veiligheidsraad", 0, 0},
	{49, Dutch, Alias, "Veiligheidsraad", 0, 0},
	{49, Dutch, Alias, "Veiligheidsraad van de Verenigde Naties", 0, 0},
	{49, Dutch, Alias, "leden van de Veiligheidsraad van de Verenigde Naties", 0, 0},
	{50, English, FullName, "elected members of the Security Council", 0, 0},
	{50, English, Abbreviation, "E10", 19660101, 0},
	{50, English, Alias, "E-10", 0, 0},
	{50, English, Alias, "Elected Ten", 0, 0},
	{50, English, Alias, "elected members", 0, 0},
	{50, English, Alias, "non-permanent members", 0, 0},
	{50, English, Alias, "non-permanent members of the Security Council", 0, 0},
	{50, Dutch, FullName, "niet-permanente leden van de Veiligheidsraad", 0, 0},
	{50, Dutch, Abbreviation, "E10", 19660101, 0},
	{50, Dutch, Alias, "gekozen leden", 0, 0},
	{50, Dutch, Alias, "gekozen leden van de Veiligheidsraad", 0, 0},
	{50, Dutch, Alias, "niet-permanente leden", 0, 0},
	{50, Dutch, Alias, "tijdelijke leden", 0, 0},
	{50, Dutch, Alias, "tijdelijke leden van de Veiligheidsraad", 0, 0},
	{51, English, FullName, "permanent members of the Security Council", 0, 0},
	{51, English, Abbreviation, "P5", 0, 0},
	{51, English, Alias, "Big Five", 0, 0},
	{51, English, Alias, "P-5", 0, 0},
	{51, English, Alias, "Permanent Five", 0, 0},
	{51, English, Alias, "five permanent members", 0, 0},
	{51, English, Alias, "permanent members", 0, 0},
	{51, Dutch, FullName, "permanente leden van de Veiligheidsraad", 0, 0},
	{51, Dutch, Abbreviation, "P5", 0, 0},
	{51, Dutch, Alias, "permanente leden", 0, 0},
	{51, Dutch, Alias, "vaste leden", 0, 0},
	{51, Dutch, Alias, "vaste leden van de Veiligheidsraad", 0, 0},
	{51, Dutch, Alias, "vijf permanente leden", 0, 0},
	{52, English, FullName, "Visegrád Group", 0, 0},
	{52, English, Abbreviation, "V4", 0, 0},
	{52, English, Alias, "V4 countries", 0, 0},
	{52, English, Alias, "Visegrad Four", 0, 0},
	{52, English, Alias, "Visegrad Group", 0, 0},
	{52, English, Alias, "Visegrad countries", 0, 0},
	{52, English, Alias, "Visegrád Four", 0, 0},
	{52, English, Alias, "Visegrád countries", 0, 0},
	{52, Dutch, FullName, "Visegrádgroep", 0, 0},
	{52, Dutch, Abbreviation, "V4", 0, 0},
	{52, Dutch, Alias, "V4-landen", 0, 0},
	{52, Dutch, Alias, "Visegrad-groep", 0, 0},
	{52, Dutch, Alias, "Visegrad-landen", 0, 0},
	{52, Dutch, Alias, "Visegradgroep", 0, 0},
	{52, Dutch, Alias, "Visegradlanden", 0, 0},
	{52, Dutch, Alias, "Visegrád-groep", 0, 0},
	{52, Dutch, Alias, "Visegrád-landen", 0, 0},
	{52, Dutch, Alias, "Visegrádlanden", 0, 0},
	{53, English, FullName, "Weimar Triangle", 0, 0},
	{53, English, Alias, "Weimar group", 0, 0},
	{53, Dutch, FullName, "Weimardriehoek", 0, 0},
	{53, Dutch, Alias, "Driehoek van Weimar", 0, 0},
	{53, Dutch, Alias, "Weimar-driehoek", 0, 0},
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
	{3, ObserverMember, 20040101, 0},           // arab-league ARM
	{114, Full, 19710911, 0},                   // arab-league BHR
	{171, ObserverMember, 20030101, 0},         // arab-league BRA
	{66, Full, 19931120, 0},                    // arab-league COM
	{68, Full, 19770904, 0},                    // arab-league DJI
	{69, Full, 19620816, 0},                    // arab-league DZA
	{71, Full, 19450322, 19790326},             // arab-league EGY
	{71, Suspended, 19790326, 19890523},        // arab-league EGY
	{71, Full, 19890523, 0},                    // arab-league EGY
	{72, ObserverMember, 20030101, 0},          // arab-league ERI
	{24, ObserverMember, 20210101, 0},          // arab-league GRC
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
	{103, ObserverMember, 20050101, 0},         // arab-league TCD
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
	{56, Full, 19920101, 19980101},             // chr AGO
	{112, Full, 19690101, 19720101},            // chr ARE
	{166, Full, 19580101, 19590101},            // chr ARG
	{166, Full, 19660101, 19690101},            // chr ARG
	{166, Full, 19800101, 19940101},            // chr ARG
	{166, Full, 19970101, 20060101},            // chr ARG
	{3, Full, 20020101, 20060101},              // chr ARM
	{4, Full, 19470101, 19490101},              // chr AUS
	{4, Full, 19500101, 19510101},              // chr AUS
	{4, Full, 19520101, 19530101},              // chr AUS
	{4, Full, 19540101, 19560101},              // chr AUS
	{4, Full, 19780101, 19840101},              // chr AUS
	{4, Full, 19850101, 19880101},              // chr AUS
	{4, Full, 19910101, 19970101},              // chr AUS
	{4, Full, 20030101, 20060101},              // chr AUS
	{5, Full, 19640101, 19650101},              // chr AUT
	{5, Full, 19660101, 19800101},              // chr AUT
	{5, Full, 19850101, 19880101},              // chr AUT
	{5, Full, 19910101, 20000101},              // chr AUT
	{5, Full, 20020101, 20050101},              // chr AUT
	{57, Full, 19790101, 19820101},             // chr BDI
	{57, Full, 19910101, 19940101},             // chr BDI
	{57, Full, 20000101, 20030101},             // chr BDI
	{7, Full, 19470101, 19490101},              // chr BEL
	{7, Full, 19500101, 19510101},              // chr BEL
	{7, Full, 19520101, 19530101},              // chr BEL
	{7, Full, 19540101, 19550101},              // chr BEL
	{7, Full, 19580101, 19590101},              // chr BEL
	{7, Full, 19860101, 19920101},              // chr BEL
	{7, Full, 20010101, 20040101},              // chr BEL
	{58, Full, 19640101, 19650101},             // chr BEN
	{58, Full, 19660101, 19690101},             // chr BEN
	{58, Full, 19790101, 19820101},             // chr BEN
	{58, Full, 19950101, 19980101},             // chr BEN
	{59, Full, 19750101, 19780101},             // chr BFA
	{59, Full, 20030101, 20060101},             // chr BFA
	{113, Full, 19830101, 20010101},            // chr BGD
	{8, Full, 19730101, 19910101},              // chr BGR
	{8, Full, 19920101, 19980101},              // chr BGR
	{114, Full, 20020101, 20050101},            // chr BHR
	{10, Full, 19470101, 19490101},             // chr BLR
	{10, Full, 19720101, 19780101},             // chr BLR
	{10, Full, 19800101, 19830101},             // chr BLR
	{10, Full, 19860101, 19890101},             // chr BLR
	{10, Full, 19960101, 19990101},             // chr BLR
	{171, Full, 19780101, 19990101},            // chr BRA
	{171, Full, 20000101, 20060101},            // chr BRA
	{172, Full, 19920101, 19950101},            // chr BRB
	{116, Full, 19950101, 20010101},            // chr BTN
	{116, Full, 20040101, 20060101},            // chr BTN
	{60, Full, 19880101, 19910101},             // chr BWA
	{60, Full, 19980101, 20010101},             // chr BWA
	{11, Full, 19640101, 19650101},             // chr CAN
	{11, Full, 19760101, 19850101},             // chr CAN
	{11, Full, 19890101, 20040101},             // chr CAN
	{11, Full, 20050101, 20060101},             // chr CAN
	{173, Full, 19470101, 19490101},            // chr CHL
	{173, Full, 19500101, 19510101},            // chr CHL
	{173, Full, 19520101, 19530101},            // chr CHL
	{173, Full, 19540101, 19560101},            // chr CHL
	{173, Full, 19640101, 19650101},            // chr CHL
	{173, Full, 19660101, 19750101},            // chr CHL
	{173, Full, 19920101, 20010101},            // chr CHL
	{173, Full, 20020101, 20050101},            // chr CHL
	{117, Full, 19470101, 19490101},            // chr CHN
	{117, Full, 19500101, 19510101},            // chr CHN
	{117, Full, 19520101, 19530101},            // chr CHN
	{117, Full, 19540101, 19560101},            // chr CHN
	{117, Full, 19580101, 19590101},            // chr CHN
	{117, Full, 19820101, 20060101},            // chr CHN
	{62, Full, 19780101, 19810101},             // chr CIV
	{62, Full, 19940101, 19970101},             // chr CIV
	{63, Full, 19840101, 19870101},             // chr CMR
	{63, Full, 19940101, 19970101},             // chr CMR
	{63, Full, 20010101, 20040101},             // chr CMR
	{64, Full, 19670101, 19760101},             // chr COD
	{64, Full, 19810101, 19840101},             // chr COD
	{64, Full, 19970101, 20000101},             // chr COD
	{64, Full, 20010101, 20040101},             // chr COD
	{65, Full, 19850101, 19880101},             // chr COG
	{65, Full, 19980101, 20010101},             // chr COG
	{65, Full, 20040101, 20060101},             // chr COG
	{174, Full, 19780101, 19810101},            // chr COL
	{174, Full, 19830101, 19980101},            // chr COL
	{174, Full, 19990101, 20020101},            // chr COL
	{67, Full, 19970101, 20000101},             // chr CPV
	{175, Full, 19640101, 19650101},            // chr CRI
	{175, Full, 19660101, 19680101},            // chr CRI
	{175, Full, 19750101, 19780101},            // chr CRI
	{175, Full, 19800101, 19890101},            // chr CRI
	{175, Full, 19920101, 19950101},            // chr CRI
	{175, Full, 20010101, 20060101},            // chr CRI
	{13, Full, 19910101, 19930101},             // chr CSK
	{176, Full, 19760101, 19850101},            // chr CUB
	{176, Full, 19890101, 20060101},            // chr CUB
	{118, Full, 19740101, 19950101},            // chr CYP
	{14, Full, 19930101, 19940101},             // chr CZE
	{14, Full, 19970101, 20030101},             // chr CZE
	{15, Full, 19840101, 19900101},             // chr DDR
	{16, Full, 19750101, 19780101},             // chr DEU
	{16, Full, 19790101, 20060101},             // chr DEU
	{17, Full, 19500101, 19510101},             // chr DNK
	{17, Full, 19640101, 19650101},             // chr DNK
	{17, Full, 19800101, 19830101},             // chr DNK
	{17, Full, 19960101, 19990101},             // chr DNK
	{178, Full, 19730101, 19760101},            // chr DOM
	{178, Full, 19950101, 19980101},            // chr DOM
	{178, Full, 20040101, 20060101},            // chr DOM
	{69, Full, 19800101, 19830101},             // chr DZA
	{69, Full, 19860101, 19890101},             // chr DZA
	{69, Full, 19950101, 19980101},             // chr DZA
	{69, Full, 20010101, 20040101},             // chr DZA
	{179, Full, 19640101, 19650101},            // chr ECU
	{179, Full, 19720101, 19780101},            // chr ECU
	{179, Full, 19940101, 20030101},            // chr ECU
	{179, Full, 20050101, 20060101},            // chr ECU
	{71, Full, 19470101, 19490101},             // chr EGY
	{71, Full, 19500101, 19510101},             // chr EGY
	{71, Full, 19520101, 19530101},             // chr EGY
	{71, Full, 19540101, 19560101},             // chr EGY
	{71, Full, 19670101, 19690101},             // chr EGY
	{71, Full, 19720101, 19810101},             // chr EGY
	{71, Full, 19950101, 19980101},             // chr EGY
	{71, Full, 20040101, 20060101},             // chr EGY
	{72, Full, 20040101, 20060101},             // chr ERI
	{18, Full, 19840101, 19870101},             // chr ESP
	{18, Full, 19880101, 19910101},             // chr ESP
	{18, Full, 20000101, 20030101},             // chr ESP
	{73, Full, 19800101, 19830101},             // chr ETH
	{73, Full, 19860101, 19920101},             // chr ETH
	{73, Full, 19950101, 19980101},             // chr ETH
	{73, Full, 20040101, 20060101},             // chr ETH
	{20, Full, 19690101, 19720101},             // chr FIN
	{20, Full, 19830101, 19860101},             // chr FIN
	{20, Full, 19930101, 19960101},             // chr FIN
	{20, Full, 20050101, 20060101},             // chr FIN
	{119, Full, 19810101, 19840101},            // chr FJI
	{21, Full, 19470101, 19490101},             // chr FRA
	{21, Full, 19500101, 19510101},             // chr FRA
	{21, Full, 19520101, 19530101},             // chr FRA
	{21, Full, 19540101, 19560101},             // chr FRA
	{21, Full, 19580101, 19590101},             // chr FRA
	{21, Full, 19640101, 19650101},             // chr FRA
	{21, Full, 19660101, 19770101},             // chr FRA
	{21, Full, 19780101, 20060101},             // chr FRA
	{74, Full, 19920101, 19980101},             // chr GAB
	{74, Full, 20030101, 20060101},             // chr GAB
	{22, Full, 19470101, 19490101},             // chr GBR
	{22, Full, 19500101, 19510101},             // chr GBR
	{22, Full, 19520101, 19530101},             // chr GBR
	{22, Full, 19540101, 19560101},             // chr GBR
	{22, Full, 19580101, 19590101},             // chr GBR
	{22, Full, 19640101, 19650101},             // chr GBR
	{22, Full, 19660101, 19790101},             // chr GBR
	{22, Full, 19800101, 19910101},             // chr GBR
	{22, Full, 19920101, 20060101},             // chr GBR
	{75, Full, 19700101, 19760101},             // chr GHA
	{75, Full, 19800101, 19840101},             // chr GHA
	{75, Full, 19900101, 19930101},             // chr GHA
	{76, Full, 19960101, 19990101},             // chr GIN
	{76, Full, 20050101, 20060101},             // chr GIN
	{77, Full, 19820101, 19940101},             // chr GMB
	{78, Full, 19930101, 19960101},             // chr GNB
	{24, Full, 19500101, 19510101},             // chr GRC
	{24, Full, 19520101, 19530101},             // chr GRC
	{24, Full, 19540101, 19560101},             // chr GRC
	{24, Full, 19670101, 19700101},             // chr GRC
	{24, Full, 19800101, 19830101},             // chr GRC
	{181, Full, 19500101, 19510101},            // chr GTM
	{181, Full, 19670101, 19730101},            // chr GTM
	{181, Full, 19980101, 20060101},            // chr GTM
	{183, Full, 20040101, 20060101},            // chr HND
	{25, Full, 20020101, 20050101},             // chr HRV
	{26, Full, 19900101, 19930101},             // chr HUN
	{26, Full, 19940101, 19970101},             // chr HUN
	{26, Full, 20040101, 20060101},             // chr HUN
	{121, Full, 19910101, 20030101},            // chr IDN
	{121, Full, 20040101, 20060101},            // chr IDN
	{122, Full, 19470101, 19490101},            // chr IND
	{122, Full, 19500101, 19510101},            // chr IND
	{122, Full, 19520101, 19530101},            // chr IND
	{122, Full, 19540101, 19560101},            // chr IND
	{122, Full, 19580101, 19590101},            // chr IND
	{122, Full, 19640101, 19650101},            // chr IND
	{122, Full, 19660101, 20060101},            // chr IND
	{27, Full, 19830101, 19890101},             // chr IRL
	{27, Full, 19970101, 20000101},             // chr IRL
	{27, Full, 20030101, 20060101},             // chr IRL
	{123, Full, 19470101, 19490101},            // chr IRN
	{123, Full, 19580101, 19590101},            // chr IRN
	{123, Full, 19670101, 19810101},            // chr IRN
	{123, Full, 19920101, 19950101},            // chr IRN
	{124, Full, 19580101, 19590101},            // chr IRQ
	{124, Full, 19660101, 19680101},            // chr IRQ
	{124, Full, 19700101, 19760101},            // chr IRQ
	{124, Full, 19790101, 19820101},            // chr IRQ
	{124, Full, 19870101, 19930101},            // chr IRQ
	{29, Full, 19580101, 19590101},             // chr ISR
	{29, Full, 19660101, 19710101},             // chr ISR
	{30, Full, 19580101, 19590101},             // chr ITA
	{30, Full, 19640101, 19650101},             // chr ITA
	{30, Full, 19660101, 19700101},             // chr ITA
	{30, Full, 19720101, 19780101},             // chr ITA
	{30, Full, 19820101, 19850101},             // chr ITA
	{30, Full, 19870101, 19930101},             // chr ITA
	{30, Full, 19940101, 20030101},             // chr ITA
	{30, Full, 20040101, 20060101},             // chr ITA
	{185, Full, 19660101, 19710101},            // chr JAM
	{125, Full, 19760101, 19790101},            // chr JOR
	{125, Full, 19800101, 19870101},            // chr JOR
	{126, Full, 19820101, 20060101},            // chr JPN
	{80, Full, 19840101, 19870101},             // chr KEN
	{80, Full, 19920101, 19950101},             // chr KEN
	{80, Full, 20010101, 20040101},             // chr KEN
	{80, Full, 20050101, 20060101},             // chr KEN
	{131, Full, 19930101, 20060101},            // chr KOR
	{134, Full, 19470101, 19490101},            // chr LBN
	{134, Full, 19500101, 19510101},            // chr LBN
	{134, Full, 19520101, 19530101},            // chr LBN
	{134, Full, 19540101, 19560101},            // chr LBN
	{134, Full, 19580101, 19590101},            // chr LBN
	{134, Full, 19640101, 19650101},            // chr LBN
	{134, Full, 19680101, 19770101},            // chr LBN
	{81, Full, 19640101, 19650101},             // chr LBR
	{81, Full, 19850101, 19880101},             // chr LBR
	{81, Full, 19990101, 20020101},             // chr LBR
	{82, Full, 19760101, 19790101},             // chr LBY
	{82, Full, 19830101, 19860101},             // chr LBY
	{82, Full, 19920101, 19950101},             // chr LBY
	{82, Full, 20010101, 20040101},             // chr LBY
	{135, Full, 19580101, 19590101},            // chr LKA
	{135, Full, 19850101, 19910101},            // chr LKA
	{135, Full, 19920101, 20010101},            // chr LKA
	{135, Full, 20030101, 20060101},            // chr LKA
	{83, Full, 19760101, 19790101},             // chr LSO
	{83, Full, 19850101, 19880101},             // chr LSO
	{83, Full, 19920101, 19950101},             // chr LSO
	{33, Full, 19980101, 20010101},             // chr LUX
	{34, Full, 19990101, 20020101},             // chr LVA
	{84, Full, 19670101, 19730101},             // chr MAR
	{84, Full, 19790101, 19820101},             // chr MAR
	{84, Full, 19890101, 19920101},             // chr MAR
	{84, Full, 19980101, 20010101},             // chr MAR
	{85, Full, 19680101, 19710101},             // chr MDG
	{85, Full, 19900101, 19930101},             // chr MDG
	{85, Full, 19960101, 20020101},             // chr MDG
	{188, Full, 19550101, 19560101},            // chr MEX
	{188, Full, 19580101, 19590101},            // chr MEX
	{188, Full, 19710101, 19740101},            // chr MEX
	{188, Full, 19810101, 20060101},            // chr MEX
	{86, Full, 19960101, 19990101},             // chr MLI
	{139, Full, 19800101, 19820101},            // chr MNG
	{87, Full, 19830101, 19890101},             // chr MOZ
	{87, Full, 19970101, 20000101},             // chr MOZ
	{88, Full, 19690101, 19720101},             // chr MRT
	{88, Full, 19840101, 19870101},             // chr MRT
	{88, Full, 19910101, 19970101},             // chr MRT
	{88, Full, 20040101, 20060101},             // chr MRT
	{89, Full, 19710101, 19740101},             // chr MUS
	{89, Full, 19930101, 19960101},             // chr MUS
	{89, Full, 19990101, 20020101},             // chr MUS
	{90, Full, 19940101, 19970101},             // chr MWI
	{140, Full, 19930101, 19990101},            // chr MYS
	{140, Full, 20010101, 20040101},            // chr MYS
	{140, Full, 20050101, 20060101},            // chr MYS
	{92, Full, 19990101, 20020101},             // chr NER
	{93, Full, 19670101, 19700101},             // chr NGA
	{93, Full, 19720101, 19750101},             // chr NGA
	{93, Full, 19770101, 19820101},             // chr NGA
	{93, Full, 19880101, 19910101},             // chr NGA
	{93, Full, 19920101, 19950101},             // chr NGA
	{93, Full, 20000101, 20030101},             // chr NGA
	{93, Full, 20040101, 20060101},             // chr NGA
	{189, Full, 19730101, 19760101},            // chr NIC
	{189, Full, 19830101, 19890101},            // chr NIC
	{189, Full, 19950101, 19980101},            // chr NIC
	{40, Full, 19640101, 19650101},             // chr NLD
	{40, Full, 19660101, 19670101},             // chr NLD
	{40, Full, 19700101, 19760101},             // chr NLD
	{40, Full, 19800101, 19860101},             // chr NLD
	{40, Full, 19920101, 19980101},             // chr NLD
	{40, Full, 20040101, 20060101},             // chr NLD
	{41, Full, 19550101, 19560101},             // chr NOR
	{41, Full, 19720101, 19750101},             // chr NOR
	{41, Full, 19860101, 19890101},             // chr NOR
	{41, Full, 19990101, 20020101},             // chr NOR
	{141, Full, 19950101, 20010101},            // chr NPL
	{141, Full, 20040101, 20060101},            // chr NPL
	{42, Full, 19660101, 19720101},             // chr NZL
	{144, Full, 19520101, 19530101},            // chr PAK
	{144, Full, 19540101, 19560101},            // chr PAK
	{144, Full, 19670101, 19700101},            // chr PAK
	{144, Full, 19710101, 19850101},            // chr PAK
	{144, Full, 19870101, 20060101},            // chr PAK
	{190, Full, 19470101, 19490101},            // chr PAN
	{190, Full, 19740101, 19830101},            // chr PAN
	{190, Full, 19890101, 19920101},            // chr PAN
	{191, Full, 19670101, 19730101},            // chr PER
	{191, Full, 19740101, 19830101},            // chr PER
	{191, Full, 19850101, 19970101},            // chr PER
	{191, Full, 19980101, 20060101},            // chr PER
	{145, Full, 19470101, 19490101},            // chr PHL
	{145, Full, 19500101, 19510101},            // chr PHL
	{145, Full, 19540101, 19560101},            // chr PHL
	{145, Full, 19580101, 19590101},            // chr PHL
	{145, Full, 19640101, 19650101},            // chr PHL
	{145, Full, 19660101, 19740101},            // chr PHL
	{145, Full, 19800101, 19930101},            // chr PHL
	{145, Full, 19950101, 20010101},            // chr PHL
	{43, Full, 19520101, 19530101},             // chr POL
	{43, Full, 19540101, 19560101},             // chr POL
	{43, Full, 19580101, 19590101},             // chr POL
	{43, Full, 19640101, 19650101},             // chr POL
	{43, Full, 19660101, 19730101},             // chr POL
	{43, Full, 19780101, 19840101},             // chr POL
	{43, Full, 19930101, 19960101},             // chr POL
	{43, Full, 19980101, 20040101},             // chr POL
	{44, Full, 19790101, 19820101},             // chr PRT
	{44, Full, 19880101, 19940101},             // chr PRT
	{44, Full, 20000101, 20030101},             // chr PRT
	{192, Full, 20030101, 20060101},            // chr PRY
	{149, Full, 19990101, 20020101},            // chr QAT
	{149, Full, 20040101, 20060101},            // chr QAT
	{45, Full, 19720101, 19750101},             // chr ROU
	{45, Full, 19930101, 19960101},             // chr ROU
	{45, Full, 19990101, 20020101},             // chr ROU
	{45, Full, 20050101, 20060101},             // chr ROU
	{46, Full, 19470101, 19490101},             // chr RUS
	{46, Full, 19500101, 19510101},             // chr RUS
	{46, Full, 19520101, 19530101},             // chr RUS
	{46, Full, 19540101, 19560101},             // chr RUS
	{46, Full, 19580101, 19590101},             // chr RUS
	{46, Full, 19640101, 19650101},             // chr RUS
	{46, Full, 19660101, 19740101},             // chr RUS
	{46, Full, 19750101, 20060101},             // chr RUS
	{94, Full, 19760101, 19790101},             // chr RWA
	{94, Full, 19820101, 19850101},             // chr RWA
	{94, Full, 19870101, 19900101},             // chr RWA
	{94, Full, 19980101, 20010101},             // chr RWA
	{150, Full, 20010101, 20060101},            // chr SAU
	{95, Full, 19930101, 19960101},             // chr SDN
	{95, Full, 19980101, 20010101},             // chr SDN
	{95, Full, 20020101, 20060101},             // chr SDN
	{96, Full, 19660101, 19930101},             // chr SEN
	{96, Full, 19980101, 20040101},             // chr SEN
	{97, Full, 19740101, 19770101},             // chr SLE
	{97, Full, 20020101, 20050101},             // chr SLE
	{193, Full, 19640101, 19650101},            // chr SLV
	{193, Full, 19950101, 20010101},            // chr SLV
	{98, Full, 19670101, 19680101},             // chr SOM
	{98, Full, 19870101, 19930101},             // chr SOM
	{100, Full, 19880101, 19910101},            // chr STP
	{51, Full, 19520101, 19530101},             // chr SWE
	{51, Full, 19660101, 19690101},             // chr SWE
	{51, Full, 19770101, 19800101},             // chr SWE
	{51, Full, 19890101, 19920101},             // chr SWE
	{51, Full, 20020101, 20050101},             // chr SWE
	{101, Full, 19890101, 19920101},            // chr SWZ
	{101, Full, 20000101, 20060101},            // chr SWZ
	{153, Full, 19770101, 19830101},            // chr SYR
	{153, Full, 19840101, 19870101},            // chr SYR
	{153, Full, 19920101, 19950101},            // chr SYR
	{153, Full, 20010101, 20040101},            // chr SYR
	{104, Full, 19820101, 19850101},            // chr TGO
	{104, Full, 19870101, 19900101},            // chr TGO
	{104, Full, 19930101, 19960101},            // chr TGO
	{104, Full, 20020101, 20060101},            // chr TGO
	{154, Full, 20010101, 20040101},            // chr THA
	{105, Full, 19730101, 19760101},            // chr TUN
	{105, Full, 19920101, 19950101},            // chr TUN
	{105, Full, 19980101, 20010101},            // chr TUN
	{52, Full, 19540101, 19560101},             // chr TUR
	{52, Full, 19640101, 19650101},             // chr TUR
	{52, Full, 19700101, 19790101},             // chr TUR
	{106, Full, 19670101, 19770101},            // chr TZA
	{106, Full, 19830101, 19860101},            // chr TZA
	{107, Full, 19770101, 19800101},            // chr UGA
	{107, Full, 19810101, 19840101},            // chr UGA
	{107, Full, 19960101, 19990101},            // chr UGA
	{107, Full, 20020101, 20050101},            // chr UGA
	{53, Full, 19470101, 19490101},             // chr UKR
	{53, Full, 19500101, 19510101},             // chr UKR
	{53, Full, 19520101, 19530101},             // chr UKR
	{53, Full, 19540101, 19560101},             // chr UKR
	{53, Full, 19580101, 19590101},             // chr UKR
	{53, Full, 19640101, 19650101},             // chr UKR
	{53, Full, 19660101, 19720101},             // chr UKR
	{53, Full, 19740101, 19750101},             // chr UKR
	{53, Full, 19830101, 19860101},             // chr UKR
	{53, Full, 19890101, 19920101},             // chr UKR
	{53, Full, 19960101, 19990101},             // chr UKR
	{53, Full, 20030101, 20060101},             // chr UKR
	{196, Full, 19470101, 19490101},            // chr URY
	{196, Full, 19500101, 19510101},            // chr URY
	{196, Full, 19520101, 19530101},            // chr URY
	{196, Full, 19540101, 19550101},            // chr URY
	{196, Full, 19690101, 19720101},            // chr URY
	{196, Full, 19760101, 19850101},            // chr URY
	{196, Full, 19920101, 19950101},            // chr URY
	{196, Full, 19970101, 20000101},            // chr URY
	{196, Full, 20010101, 20040101},            // chr URY
	{54, Full, 19470101, 19490101},             // chr USA
	{54, Full, 19500101, 19510101},             // chr USA
	{54, Full, 19520101, 19530101},             // chr USA
	{54, Full, 19540101, 19560101},             // chr USA
	{54, Full, 19580101, 19590101},             // chr USA
	{54, Full, 19640101, 19650101},             // chr USA
	{54, Full, 19660101, 20020101},             // chr USA
	{54, Full, 20030101, 20060101},             // chr USA
	{198, Full, 19680101, 19740101},            // chr VEN
	{198, Full, 19850101, 19970101},            // chr VEN
	{198, Full, 19980101, 20040101},            // chr VEN
	{161, Full, 20010101, 20040101},            // chr VNM
	{55, Full, 19470101, 19490101},             // chr YUG
	{55, Full, 19500101, 19510101},             // chr YUG
	{55, Full, 19520101, 19530101},             // chr YUG
	{55, Full, 19670101, 19720101},             // chr YUG
	{55, Full, 19750101, 19930101},             // chr YUG
	{108, Full, 19970101, 20000101},            // chr ZAF
	{108, Full, 20010101, 20060101},            // chr ZAF
	{109, Full, 19800101, 19830101},            // chr ZMB
	{109, Full, 19910101, 19940101},            // chr ZMB
	{109, Full, 20000101, 20030101},            // chr ZMB
	{110, Full, 19820101, 19850101},            // chr ZWE
	{110, Full, 19950101, 19980101},            // chr ZWE
	{110, Full, 20030101, 20060101},            // chr ZWE
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
	{111, Full, 20160101, 20180101},            // ecosoc AFG
	{56, Full, 20060101, 20090101},             // ecosoc AGO
	{56, Full, 20200101, 20220101},             // ecosoc AGO
	{1, Full, 20060101, 20080101},              // ecosoc ALB
	{2, Full, 20170101, 20180101},              // ecosoc AND
	{112, Full, 20060101, 20070101},            // ecosoc ARE
	{112, Full, 20170101, 20180101},            // ecosoc ARE
	{166, Full, 20110101, 20130101},            // ecosoc ARG
	{166, Full, 20160101, 20180101},            // ecosoc ARG
	{166, Full, 20210101, 20220101},            // ecosoc ARG
	{3, Full, 20060101, 20070101},              // ecosoc ARM
	{3, Full, 20200101, 20220101},              // ecosoc ARM
	{167, Full, 20160101, 20170101},            // ecosoc ATG
	{4, Full, 20060101, 20070101},              // ecosoc AUS
	{4, Full, 20110101, 20130101},              // ecosoc AUS
	{4, Full, 20160101, 20180101},              // ecosoc AUS
	{4, Full, 20200101, 20220101},              // ecosoc AUS
	{5, Full, 20060101, 20090101},              // ecosoc AUT
	{5, Full, 20210101, 20220101},              // ecosoc AUT
	{6, Full, 20170101, 20180101},              // ecosoc AZE
	{7, Full, 20060101, 20070101},              // ecosoc BEL
	{7, Full, 20110101, 20120101},              // ecosoc BEL
	{7, Full, 20160101, 20180101},              // ecosoc BEL
	{58, Full, 20060101, 20090101},             // ecosoc BEN
	{58, Full, 20170101, 20180101},             // ecosoc BEN
	{58, Full, 20200101, 20220101},             // ecosoc BEN
	{59, Full, 20120101, 20130101},             // ecosoc BFA
	{59, Full, 20160101, 20180101},             // ecosoc BFA
	{113, Full, 20060101, 20070101},            // ecosoc BGD
	{113, Full, 20110101, 20130101},            // ecosoc BGD
	{113, Full, 20160101, 20170101},            // ecosoc BGD
	{113, Full, 20200101, 20220101},            // ecosoc BGD
	{8, Full, 20120101, 20130101},              // ecosoc BGR
	{8, Full, 20210101, 20220101},              // ecosoc BGR
	{168, Full, 20110101, 20130101},            // ecosoc BHS
	{9, Full, 20170101, 20180101},              // ecosoc BIH
	{10, Full, 20070101, 20090101},             // ecosoc BLR
	{10, Full, 20120101, 20130101},             // ecosoc BLR
	{10, Full, 20200101, 20210101},             // ecosoc BLR
	{169, Full, 20060101, 20070101},            // ecosoc BLZ
	{170, Full, 20070101, 20090101},            // ecosoc BOL
	{170, Full, 20210101, 20220101},            // ecosoc BOL
	{171, Full, 20060101, 20090101},            // ecosoc BRA
	{171, Full, 20120101, 20130101},            // ecosoc BRA
	{171, Full, 20160101, 20180101},            // ecosoc BRA
	{171, Full, 20200101, 20220101},            // ecosoc BRA
	{172, Full, 20070101, 20090101},            // ecosoc BRB
	{60, Full, 20160101, 20170101},             // ecosoc BWA
	{60, Full, 20200101, 20220101},             // ecosoc BWA
	{11, Full, 20060101, 20090101},             // ecosoc CAN
	{11, Full, 20110101, 20130101},             // ecosoc CAN
	{11, Full, 20200101, 20220101},             // ecosoc CAN
	{12, Full, 20110101, 20130101},             // ecosoc CHE
	{12, Full, 20160101, 20170101},             // ecosoc CHE
	{12, Full, 20200101, 20220101},             // ecosoc CHE
	{173, Full, 20110101, 20130101},            // ecosoc CHL
	{173, Full, 20160101, 20180101},            // ecosoc CHL
	{117, Full, 20060101, 20090101},            // ecosoc CHN
	{117, Full, 20110101, 20130101},            // ecosoc CHN
	{117, Full, 20160101, 20180101},            // ecosoc CHN
	{117, Full, 20200101, 20220101},            // ecosoc CHN
	{62, Full, 20110101, 20120101},             // ecosoc CIV
	{63, Full, 20080101, 20090101},             // ecosoc CMR
	{63, Full, 20110101, 20130101},             // ecosoc CMR
	{63, Full, 20170101, 20180101},             // ecosoc CMR
	{64, Full, 20060101, 20080101},             // ecosoc COD
	{64, Full, 20160101, 20170101},             // ecosoc COD
	{65, Full, 20080101, 20090101},             // ecosoc COG
	{65, Full, 20160101, 20170101},             // ecosoc COG
	{65, Full, 20200101, 20220101},             // ecosoc COG
	{174, Full, 20060101, 20070101},            // ecosoc COL
	{174, Full, 20170101, 20180101},            // ecosoc COL
	{174, Full, 20200101, 20220101},            // ecosoc COL
	{66, Full, 20110101, 20130101},             // ecosoc COM
	{67, Full, 20070101, 20090101},             // ecosoc CPV
	{175, Full, 20060101, 20080101},            // ecosoc CRI
	{176, Full, 20060101, 20090101},            // ecosoc CUB
	{176, Full, 20120101, 20130101},            // ecosoc CUB
	{14, Full, 20060101, 20090101},             // ecosoc CZE
	{14, Full, 20160101, 20180101},             // ecosoc CZE
	{16, Full, 20060101, 20080101},             // ecosoc DEU
	{16, Full, 20110101, 20130101},             // ecosoc DEU
	{16, Full, 20160101, 20180101},             // ecosoc DEU
	{16, Full, 20200101, 20220101},             // ecosoc DEU
	{17, Full, 20060101, 20080101},             // ecosoc DNK
	{178, Full, 20120101, 20130101},            // ecosoc DOM
	{69, Full, 20070101, 20090101},             // ecosoc DZA
	{69, Full, 20160101, 20180101},             // ecosoc DZA
	{179, Full, 20110101, 20130101},            // ecosoc ECU
	{179, Full, 20200101, 20210101},            // ecosoc ECU
	{71, Full, 20110101, 20130101},             // ecosoc EGY
	{71, Full, 20200101, 20220101},             // ecosoc EGY
	{18, Full, 20060101, 20070101},             // ecosoc ESP
	{18, Full, 20110101, 20130101},             // ecosoc ESP
	{18, Full, 20200101, 20210101},             // ecosoc ESP
	{19, Full, 20110101, 20120101},             // ecosoc EST
	{19, Full, 20160101, 20180101},             // ecosoc EST
	{73, Full, 20120101, 20130101},             // ecosoc ETH
	{73, Full, 20200101, 20220101},             // ecosoc ETH
	{20, Full, 20110101, 20130101},             // ecosoc FIN
	{20, Full, 20160101, 20170101},             // ecosoc FIN
	{20, Full, 20200101, 20220101},             // ecosoc FIN
	{21, Full, 20060101, 20090101},             // ecosoc FRA
	{21, Full, 20110101, 20130101},             // ecosoc FRA
	{21, Full, 20160101, 20180101},             // ecosoc FRA
	{21, Full, 20200101, 20220101},             // ecosoc FRA
	{74, Full, 20110101, 20130101},             // ecosoc GAB
	{74, Full, 20200101, 20220101},             // ecosoc GAB
	{22, Full, 20060101, 20090101},             // ecosoc GBR
	{22, Full, 20110101, 20130101},             // ecosoc GBR
	{22, Full, 20160101, 20180101},             // ecosoc GBR
	{22, Full, 20210101, 20220101},             // ecosoc GBR
	{23, Full, 20160101, 20170101},             // ecosoc GEO
	{75, Full, 20110101, 20130101},             // ecosoc GHA
	{75, Full, 20160101, 20180101},             // ecosoc GHA
	{75, Full, 20200101, 20210101},             // ecosoc GHA
	{76, Full, 20060101, 20080101},             // ecosoc GIN
	{78, Full, 20060101, 20090101},             // ecosoc GNB
	{78, Full, 20110101, 20120101},             // ecosoc GNB
	{24, Full, 20070101, 20090101},             // ecosoc GRC
	{24, Full, 20160101, 20180101},             // ecosoc GRC
	{181, Full, 20110101, 20120101},            // ecosoc GTM
	{181, Full, 20160101, 20170101},            // ecosoc GTM
	{181, Full, 20210101, 20220101},            // ecosoc GTM
	{182, Full, 20060101, 20090101},            // ecosoc GUY
	{182, Full, 20160101, 20180101},            // ecosoc GUY
	{183, Full, 20160101, 20180101},            // ecosoc HND
	{184, Full, 20060101, 20090101},            // ecosoc HTI
	{26, Full, 20110101, 20120101},             // ecosoc HUN
	{121, Full, 20060101, 20090101},            // ecosoc IDN
	{121, Full, 20120101, 20130101},            // ecosoc IDN
	{121, Full, 20210101, 20220101},            // ecosoc IDN
	{122, Full, 20060101, 20080101},            // ecosoc IND
	{122, Full, 20110101, 20130101},            // ecosoc IND
	{122, Full, 20160101, 20180101},            // ecosoc IND
	{122, Full, 20200101, 20210101},            // ecosoc IND
	{27, Full, 20120101, 20130101},             // ecosoc IRL
	{27, Full, 20160101, 20180101},             // ecosoc IRL
	{27, Full, 20200101, 20210101},             // ecosoc IRL
	{123, Full, 20200101, 20220101},            // ecosoc IRN
	{124, Full, 20070101, 20090101},            // ecosoc IRQ
	{124, Full, 20110101, 20130101},            // ecosoc IRQ
	{124, Full, 20160101, 20180101},            // ecosoc IRQ
	{28, Full, 20060101, 20090101},             // ecosoc ISL
	{30, Full, 20060101, 20070101},             // ecosoc ITA
	{30, Full, 20110101, 20130101},             // ecosoc ITA
	{30, Full, 20160101, 20180101},             // ecosoc ITA
	{185, Full, 20200101, 20220101},            // ecosoc JAM
	{126, Full, 20060101, 20090101},            // ecosoc JPN
	{126, Full, 20110101, 20130101},            // ecosoc JPN
	{126, Full, 20160101, 20180101},            // ecosoc JPN
	{126, Full, 20200101, 20220101},            // ecosoc JPN
	{127, Full, 20070101, 20090101},            // ecosoc KAZ
	{127, Full, 20160101, 20170101},            // ecosoc KAZ
	{80, Full, 20200101, 20220101},             // ecosoc KEN
	{186, Full, 20110101, 20120101},            // ecosoc KNA
	{131, Full, 20060101, 20070101},            // ecosoc KOR
	{131, Full, 20080101, 20090101},            // ecosoc KOR
	{131, Full, 20110101, 20130101},            // ecosoc KOR
	{131, Full, 20160101, 20180101},            // ecosoc KOR
	{131, Full, 20200101, 20220101},            // ecosoc KOR
	{134, Full, 20160101, 20180101},            // ecosoc LBN
	{81, Full, 20210101, 20220101},             // ecosoc LBR
	{82, Full, 20120101, 20130101},             // ecosoc LBY
	{82, Full, 20210101, 20220101},             // ecosoc LBY
	{187, Full, 20080101, 20090101},            // ecosoc LCA
	{31, Full, 20080101, 20090101},             // ecosoc LIE
	{135, Full, 20060101, 20090101},            // ecosoc LKA
	{83, Full, 20120101, 20130101},             // ecosoc LSO
	{32, Full, 20060101, 20080101},             // ecosoc LTU
	{33, Full, 20070101, 20090101},             // ecosoc LUX
	{33, Full, 20200101, 20220101},             // ecosoc LUX
	{34, Full, 20110101, 20130101},             // ecosoc LVA
	{34, Full, 20200101, 20220101},             // ecosoc LVA
	{84, Full, 20110101, 20120101},             // ecosoc MAR
	{84, Full, 20200101, 20210101},             // ecosoc MAR
	{36, Full, 20080101, 20090101},             // ecosoc MDA
	{36, Full, 20160101, 20180101},             // ecosoc MDA
	{85, Full, 20060101, 20090101},             // ecosoc MDG
	{85, Full, 20210101, 20220101},             // ecosoc MDG
	{188, Full, 20060101, 20080101},            // ecosoc MEX
	{188, Full, 20110101, 20130101},            // ecosoc MEX
	{188, Full, 20200101, 20220101},            // ecosoc MEX
	{86, Full, 20200101, 20220101},             // ecosoc MLI
	{38, Full, 20110101, 20120101},             // ecosoc MLT
	{38, Full, 20200101, 20210101},             // ecosoc MLT
	{39, Full, 20200101, 20220101},             // ecosoc MNE
	{139, Full, 20110101, 20130101},            // ecosoc MNG
	{87, Full, 20080101, 20090101},             // ecosoc MOZ
	{88, Full, 20060101, 20090101},             // ecosoc MRT
	{88, Full, 20160101, 20180101},             // ecosoc MRT
	{89, Full, 20060101, 20070101},             // ecosoc MUS
	{89, Full, 20110101, 20120101},             // ecosoc MUS
	{90, Full, 20070101, 20090101},             // ecosoc MWI
	{90, Full, 20110101, 20130101},             // ecosoc MWI
	{90, Full, 20200101, 20210101},             // ecosoc MWI
	{140, Full, 20080101, 20090101},            // ecosoc MYS
	{91, Full, 20060101, 20070101},             // ecosoc NAM
	{91, Full, 20110101, 20120101},             // ecosoc NAM
	{92, Full, 20080101, 20090101},             // ecosoc NER
	{93, Full, 20060101, 20070101},             // ecosoc NGA
	{93, Full, 20120101, 20130101},             // ecosoc NGA
	{93, Full, 20160101, 20180101},             // ecosoc NGA
	{93, Full, 20210101, 20220101},             // ecosoc NGA
	{189, Full, 20110101, 20130101},            // ecosoc NIC
	{189, Full, 20200101, 20220101},            // ecosoc NIC
	{40, Full, 20070101, 20090101},             // ecosoc NLD
	{40, Full, 20120101, 20130101},             // ecosoc NLD
	{40, Full, 20200101, 20220101},             // ecosoc NLD
	{41, Full, 20110101, 20120101},             // ecosoc NOR
	{41, Full, 20170101, 20180101},             // ecosoc NOR
	{41, Full, 20200101, 20220101},             // ecosoc NOR
	{42, Full, 20070101, 20090101},             // ecosoc NZL
	{144, Full, 20060101, 20090101},            // ecosoc PAK
	{144, Full, 20110101, 20130101},            // ecosoc PAK
	{144, Full, 20160101, 20180101},            // ecosoc PAK
	{144, Full, 20200101, 20220101},            // ecosoc PAK
	{190, Full, 20060101, 20070101},            // ecosoc PAN
	{190, Full, 20160101, 20170101},            // ecosoc PAN
	{190, Full, 20200101, 20220101},            // ecosoc PAN
	{191, Full, 20110101, 20120101},            // ecosoc PER
	{191, Full, 20160101, 20180101},            // ecosoc PER
	{145, Full, 20070101, 20090101},            // ecosoc PHL
	{145, Full, 20110101, 20130101},            // ecosoc PHL
	{145, Full, 20200101, 20210101},            // ecosoc PHL
	{43, Full, 20060101, 20070101},             // ecosoc POL
	{43, Full, 20080101, 20090101},             // ecosoc POL
	{44, Full, 20070101, 20090101},             // ecosoc PRT
	{44, Full, 20160101, 20180101},             // ecosoc PRT
	{44, Full, 20210101, 20220101},             // ecosoc PRT
	{192, Full, 20060101, 20090101},            // ecosoc PRY
	{192, Full, 20200101, 20220101},            // ecosoc PRY
	{149, Full, 20110101, 20130101},            // ecosoc QAT
	{45, Full, 20070101, 20090101},             // ecosoc ROU
	{46, Full, 20060101, 20090101},             // ecosoc RUS
	{46, Full, 20110101, 20130101},             // ecosoc RUS
	{46, Full, 20160101, 20180101},             // ecosoc RUS
	{46, Full, 20200101, 20220101},             // ecosoc RUS
	{94, Full, 20110101, 20130101},             // ecosoc RWA
	{94, Full, 20160101, 20180101},             // ecosoc RWA
	{150, Full, 20060101, 20090101},            // ecosoc SAU
	{150, Full, 20110101, 20120101},            // ecosoc SAU
	{150, Full, 20200101, 20220101},            // ecosoc SAU
	{95, Full, 20070101, 20090101},             // ecosoc SDN
	{95, Full, 20200101, 20210101},             // ecosoc SDN
	{96, Full, 20110101, 20130101},             // ecosoc SEN
	{152, Full, 20210101, 20220101},            // ecosoc SLB
	{193, Full, 20070101, 20090101},            // ecosoc SLV
	{193, Full, 20120101, 20130101},            // ecosoc SLV
	{193, Full, 20200101, 20210101},            // ecosoc SLV
	{98, Full, 20070101, 20090101},             // ecosoc SOM
	{98, Full, 20160101, 20180101},             // ecosoc SOM
	{48, Full, 20160101, 20170101},             // ecosoc SRB
	{49, Full, 20110101, 20130101},             // ecosoc SVK
	{51, Full, 20080101, 20090101},             // ecosoc SWE
	{51, Full, 20160101, 20180101},             // ecosoc SWE
	{101, Full, 20170101, 20180101},            // ecosoc SWZ
	{103, Full, 20060101, 20080101},            // ecosoc TCD
	{103, Full, 20170101, 20180101},            // ecosoc TCD
	{104, Full, 20160101, 20170101},            // ecosoc TGO
	{104, Full, 20200101, 20210101},            // ecosoc TGO
	{154, Full, 20060101, 20080101},            // ecosoc THA
	{154, Full, 20200101, 20220101},            // ecosoc THA
	{155, Full, 20170101, 20180101},            // ecosoc TJK
	{156, Full, 20200101, 20220101},            // ecosoc TKM
	{195, Full, 20160101, 20180101},            // ecosoc TTO
	{105, Full, 20060101, 20070101},            // ecosoc TUN
	{52, Full, 20060101, 20070101},             // ecosoc TUR
	{52, Full, 20120101, 20130101},             // ecosoc TUR
	{106, Full, 20060101, 20070101},            // ecosoc TZA
	{107, Full, 20160101, 20180101},            // ecosoc UGA
	{53, Full, 20110101, 20130101},             // ecosoc UKR
	{53, Full, 20200101, 20220101},             // ecosoc UKR
	{196, Full, 20080101, 20090101},            // ecosoc URY
	{196, Full, 20200101, 20210101},            // ecosoc URY
	{54, Full, 20060101, 20090101},             // ecosoc USA
	{54, Full, 20110101, 20130101},             // ecosoc USA
	{54, Full, 20160101, 20180101},             // ecosoc USA
	{54, Full, 20200101, 20220101},             // ecosoc USA
	{197, Full, 20170101, 20180101},            // ecosoc VCT
	{198, Full, 20110101, 20120101},            // ecosoc VEN
	{198, Full, 20170101, 20180101},            // ecosoc VEN
	{161, Full, 20160101, 20180101},            // ecosoc VNM
	{108, Full, 20060101, 20080101},            // ecosoc ZAF
	{108, Full, 20160101, 20180101},            // ecosoc ZAF
	{109, Full, 20110101, 20130101},            // ecosoc ZMB
	{110, Full, 20160101, 20180101},            // ecosoc ZWE
	{110, Full, 20210101, 20220101},            // ecosoc ZWE
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
	{59, Full, 19700320, 20220208},             // francophonie BFA
	{59, Suspended, 20220208, 20250917},        // francophonie BFA
	{8, ObserverMember, 19911119, 19931016},    // francophonie BGR
	{8, Full, 19931016, 0},                     // francophonie BGR
	{9, ObserverMember, 20101022, 0},           // francophonie BIH
	{61, Full, 19730101, 20130408},             // francophonie CAF
	{61, Suspended, 20130408, 20160407},        // francophonie CAF
	{61, Full, 20160407, 0},                    // francophonie CAF
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
	{78, Full, 19790101, 20120418},             // francophonie GNB
	{78, Suspended, 20120418, 20140627},        // francophonie GNB
	{78, Full, 20140627, 0},                    // francophonie GNB
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
	{85, Full, 19700320, 20090402},             // francophonie MDG
	{85, Suspended, 20090402, 20140328},        // francophonie MDG
	{85, Full, 20140328, 0},                    // francophonie MDG
	{188, ObserverMember, 20141129, 0},         // francophonie MEX
	{37, ObserverMember, 19990903, 20021018},   // francophonie MKD
	{37, AssociateMember, 20021018, 20060928},  // francophonie MKD
	{37, Full, 20060928, 0},                    // francophonie MKD
	{86, Full, 19700320, 20120330},             // francophonie MLI
	{86, Suspended, 20120330, 20131106},        // francophonie MLI
	{86, Full, 20131106, 20200825},             // francophonie MLI
	{86, Suspended, 20200825, 20201105},        // francophonie MLI
	{86, Full, 20201105, 20210603},             // francophonie MLI
	{86, Suspended, 20210603, 20250918},        // francophonie MLI
	{38, ObserverMember, 20181012, 0},          // francophonie MLT
	{39, ObserverMember, 20101022, 0},          // francophonie MNE
	{87, ObserverMember, 20060928, 0},          // francophonie MOZ
	{88, Full, 19800101, 20080826},             // francophonie MRT
	{88, Suspended, 20080826, 20091214},        // francophonie MRT
	{88, Full, 20091214, 0},                    // francophonie MRT
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
	{104, Full, 19700320, 20050209},            // francophonie TGO
	{104, Suspended, 20050209, 20050408},       // francophonie TGO
	{104, Full, 20050408, 0},                   // francophonie TGO
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
	{111, Full, 20180101, 20210101},            // hrc AFG
	{56, Full, 20070619, 20100619},             // hrc AGO
	{56, Full, 20100619, 20140101},             // hrc AGO
	{56, Full, 20180101, 20210101},             // hrc AGO
	{56, Full, 20260101, 20290101},             // hrc AGO
	{1, Full, 20150101, 20180101},              // hrc ALB
	{1, Full, 20240101, 20270101},              // hrc ALB
	{112, Full, 20130101, 20160101},            // hrc ARE
	{112, Full, 20160101, 20190101},            // hrc ARE
	{112, Full, 20220101, 20250101},            // hrc ARE
	{166, Full, 20060619, 20070619},            // hrc ARG
	{166, Full, 20080619, 20110619},            // hrc ARG
	{166, Full, 20130101, 20160101},            // hrc ARG
	{166, Full, 20190101, 20220101},            // hrc ARG
	{166, Full, 20220101, 20250101},            // hrc ARG
	{3, Full, 20200101, 20230101},              // hrc ARM
	{4, Full, 20180101, 20210101},              // hrc AUS
	{5, Full, 20110619, 20150101},              // hrc AUT
	{5, Full, 20190101, 20220101},              // hrc AUT
	{6, Full, 20060619, 20090619},              // hrc AZE
	{57, Full, 20160101, 20190101},             // hrc BDI
	{57, Full, 20240101, 20270101},             // hrc BDI
	{7, Full, 20090619, 20130101},              // hrc BEL
	{7, Full, 20160101, 20190101},              // hrc BEL
	{7, Full, 20230101, 20260101},              // hrc BEL
	{58, Full, 20110619, 20150101},             // hrc BEN
	{58, Full, 20220101, 20250101},             // hrc BEN
	{58, Full, 20250101, 20280101},             // hrc BEN
	{59, Full, 20080619, 20110619},             // hrc BFA
	{59, Full, 20110619, 20150101},             // hrc BFA
	{59, Full, 20190101, 20220101},             // hrc BFA
	{113, Full, 20060619, 20090619},            // hrc BGD
	{113, Full, 20090619, 20130101},            // hrc BGD
	{113, Full, 20150101, 20180101},            // hrc BGD
	{113, Full, 20190101, 20220101},            // hrc BGD
	{113, Full, 20230101, 20260101},            // hrc BGD
	{8, Full, 20190101, 20220101},              // hrc BGR
	{8, Full, 20240101, 20270101},              // hrc BGR
	{114, Full, 20060619, 20070619},            // hrc BHR
	{114, Full, 20080619, 20110619},            // hrc BHR
	{114, Full, 20190101, 20220101},            // hrc BHR
	{168, Full, 20190101, 20220101},            // hrc BHS
	{9, Full, 20070619, 20100619},              // hrc BIH
	{170, Full, 20070619, 20100619},            // hrc BOL
	{170, Full, 20150101, 20180101},            // hrc BOL
	{170, Full, 20210101, 20240101},            // hrc BOL
	{170, Full, 20250101, 20280101},            // hrc BOL
	{171, Full, 20060619, 20080619},            // hrc BRA
	{171, Full, 20080619, 20110619},            // hrc BRA
	{171, Full, 20130101, 20160101},            // hrc BRA
	{171, Full, 20170101, 20200101},            // hrc BRA
	{171, Full, 20200101, 20230101},            // hrc BRA
	{171, Full, 20240101, 20270101},            // hrc BRA
	{60, Full, 20110619, 20150101},             // hrc BWA
	{60, Full, 20150101, 20180101},             // hrc BWA
	{11, Full, 20060619, 20090619},             // hrc CAN
	{12, Full, 20060619, 20090619},             // hrc CHE
	{12, Full, 20100619, 20140101},             // hrc CHE
	{12, Full, 20160101, 20190101},             // hrc CHE
	{12, Full, 20250101, 20280101},             // hrc CHE
	{173, Full, 20080619, 20110619},            // hrc CHL
	{173, Full, 20110619, 20150101},            // hrc CHL
	{173, Full, 20180101, 20210101},            // hrc CHL
	{173, Full, 20230101, 20260101},            // hrc CHL
	{173, Full, 20260101, 20290101},            // hrc CHL
	{117, Full, 20060619, 20090619},            // hrc CHN
	{117, Full, 20090619, 20130101},            // hrc CHN
	{117, Full, 20140101, 20170101},            // hrc CHN
	{117, Full, 20170101, 20200101},            // hrc CHN
	{117, Full, 20210101, 20240101},            // hrc CHN
	{117, Full, 20240101, 20270101},            // hrc CHN
	{62, Full, 20130101, 20160101},             // hrc CIV
	{62, Full, 20160101, 20190101},             // hrc CIV
	{62, Full, 20210101, 20240101},             // hrc CIV
	{62, Full, 20240101, 20270101},             // hrc CIV
	{63, Full, 20060619, 20090619},             // hrc CMR
	{63, Full, 20090619, 20130101},             // hrc CMR
	{63, Full, 20190101, 20220101},             // hrc CMR
	{63, Full, 20220101, 20250101},             // hrc CMR
	{64, Full, 20180101, 20210101},             // hrc COD
	{64, Full, 20250101, 20280101},             // hrc COD
	{65, Full, 20110619, 20150101},             // hrc COG
	{65, Full, 20150101, 20180101},             // hrc COG
	{174, Full, 20250101, 20280101},            // hrc COL
	{175, Full, 20110619, 20150101},            // hrc CRI
	{175, Full, 20230101, 20260101},            // hrc CRI
	{176, Full, 20060619, 20090619},            // hrc CUB
	{176, Full, 20090619, 20130101},            // hrc CUB
	{176, Full, 20140101, 20170101},            // hrc CUB
	{176, Full, 20170101, 20200101},            // hrc CUB
	{176, Full, 20210101, 20240101},            // hrc CUB
	{176, Full, 20240101, 20270101},            // hrc CUB
	{118, Full, 20250101, 20280101},            // hrc CYP
	{14, Full, 20060619, 20070619},             // hrc CZE
	{14, Full, 20110619, 20150101},             // hrc CZE
	{14, Full, 20190101, 20220101},             // hrc CZE
	{14, Full, 20220510, 20240101},             // hrc CZE
	{14, Full, 20250101, 20280101},             // hrc CZE
	{16, Full, 20060619, 20090619},             // hrc DEU
	{16, Full, 20130101, 20160101},             // hrc DEU
	{16, Full, 20160101, 20190101},             // hrc DEU
	{16, Full, 20200101, 20230101},             // hrc DEU
	{16, Full, 20230101, 20260101},             // hrc DEU
	{68, Full, 20060619, 20090619},             // hrc DJI
	{68, Full, 20090619, 20130101},             // hrc DJI
	{17, Full, 20190101, 20220101},             // hrc DNK
	{178, Full, 20240101, 20270101},            // hrc DOM
	{69, Full, 20060619, 20070619},             // hrc DZA
	{69, Full, 20140101, 20170101},             // hrc DZA
	{69, Full, 20230101, 20260101},             // hrc DZA
	{179, Full, 20060619, 20070619},            // hrc ECU
	{179, Full, 20100619, 20140101},            // hrc ECU
	{179, Full, 20160101, 20190101},            // hrc ECU
	{179, Full, 20260101, 20290101},            // hrc ECU
	{71, Full, 20070619, 20100619},             // hrc EGY
	{71, Full, 20170101, 20200101},             // hrc EGY
	{71, Full, 20260101, 20290101},             // hrc EGY
	{72, Full, 20190101, 20220101},             // hrc ERI
	{72, Full, 20220101, 20250101},             // hrc ERI
	{18, Full, 20100619, 20140101},             // hrc ESP
	{18, Full, 20180101, 20210101},             // hrc ESP
	{18, Full, 20250101, 20280101},             // hrc ESP
	{19, Full, 20130101, 20160101},             // hrc EST
	{19, Full, 20260101, 20290101},             // hrc EST
	{73, Full, 20130101, 20160101},             // hrc ETH
	{73, Full, 20160101, 20190101},             // hrc ETH
	{73, Full, 20250101, 20280101},             // hrc ETH
	{20, Full, 20060619, 20070619},             // hrc FIN
	{20, Full, 20220101, 20250101},             // hrc FIN
	{119, Full, 20190101, 20220101},            // hrc FJI
	{21, Full, 20060619, 20080619},             // hrc FRA
	{21, Full, 20080619, 20110619},             // hrc FRA
	{21, Full, 20140101, 20170101},             // hrc FRA
	{21, Full, 20210101, 20240101},             // hrc FRA
	{21, Full, 20240101, 20270101},             // hrc FRA
	{74, Full, 20060619, 20080619},             // hrc GAB
	{74, Full, 20080619, 20110619},             // hrc GAB
	{74, Full, 20130101, 20160101},             // hrc GAB
	{74, Full, 20210101, 20240101},             // hrc GAB
	{22, Full, 20060619, 20080619},             // hrc GBR
	{22, Full, 20080619, 20110619},             // hrc GBR
	{22, Full, 20140101, 20170101},             // hrc GBR
	{22, Full, 20170101, 20200101},             // hrc GBR
	{22, Full, 20210101, 20240101},             // hrc GBR
	{22, Full, 20260101, 20290101},             // hrc GBR
	{23, Full, 20160101, 20190101},             // hrc GEO
	{23, Full, 20230101, 20260101},             // hrc GEO
	{75, Full, 20060619, 20080619},             // hrc GHA
	{75, Full, 20080619, 20110619},             // hrc GHA
	{75, Full, 20150101, 20180101},             // hrc GHA
	{75, Full, 20240101, 20270101},             // hrc GHA
	{77, Full, 20220101, 20250101},             // hrc GMB
	{77, Full, 20250101, 20280101},             // hrc GMB
	{181, Full, 20060619, 20080619},            // hrc GTM
	{181, Full, 20100619, 20140101},            // hrc GTM
	{183, Full, 20220101, 20250101},            // hrc HND
	{25, Full, 20170101, 20200101},             // hrc HRV
	{26, Full, 20090619, 20130101},             // hrc HUN
	{26, Full, 20170101, 20200101},             // hrc HUN
	{121, Full, 20060619, 20070619},            // hrc IDN
	{121, Full, 20070619, 20100619},            // hrc IDN
	{121, Full, 20110619, 20150101},            // hrc IDN
	{121, Full, 20150101, 20180101},            // hrc IDN
	{121, Full, 20200101, 20230101},            // hrc IDN
	{121, Full, 20240101, 20270101},            // hrc IDN
	{122, Full, 20060619, 20070619},            // hrc IND
	{122, Full, 20070619, 20100619},            // hrc IND
	{122, Full, 20110619, 20150101},            // hrc IND
	{122, Full, 20150101, 20180101},            // hrc IND
	{122, Full, 20190101, 20220101},            // hrc IND
	{122, Full, 20220101, 20250101},            // hrc IND
	{122, Full, 20260101, 20290101},            // hrc IND
	{27, Full, 20130101, 20160101},             // hrc IRL
	{124, Full, 20170101, 20200101},            // hrc IRQ
	{124, Full, 20260101, 20290101},            // hrc IRQ
	{28, Full, 20180713, 20200101},             // hrc ISL
	{28, Full, 20250101, 20280101},             // hrc ISL
	{30, Full, 20070619, 20100619},             // hrc ITA
	{30, Full, 20110619, 20150101},             // hrc ITA
	{30, Full, 20190101, 20220101},             // hrc ITA
	{30, Full, 20260101, 20290101},             // hrc ITA
	{125, Full, 20060619, 20090619},            // hrc JOR
	{125, Full, 20090619, 20130101},            // hrc JOR
	{126, Full, 20060619, 20080619},            // hrc JPN
	{126, Full, 20080619, 20110619},            // hrc JPN
	{126, Full, 20130101, 20160101},            // hrc JPN
	{126, Full, 20170101, 20200101},            // hrc JPN
	{126, Full, 20200101, 20230101},            // hrc JPN
	{126, Full, 20240101, 20270101},            // hrc JPN
	{127, Full, 20130101, 20160101},            // hrc KAZ
	{127, Full, 20220101, 20250101},            // hrc KAZ
	{80, Full, 20130101, 20160101},             // hrc KEN
	{80, Full, 20160101, 20190101},             // hrc KEN
	{80, Full, 20250101, 20280101},             // hrc KEN
	{128, Full, 20090619, 20130101},            // hrc KGZ
	{128, Full, 20160101, 20190101},            // hrc KGZ
	{128, Full, 20230101, 20260101},            // hrc KGZ
	{131, Full, 20060619, 20080619},            // hrc KOR
	{131, Full, 20080619, 20110619},            // hrc KOR
	{131, Full, 20130101, 20160101},            // hrc KOR
	{131, Full, 20160101, 20190101},            // hrc KOR
	{131, Full, 20200101, 20230101},            // hrc KOR
	{131, Full, 20250101, 20280101},            // hrc KOR
	{132, Full, 20110619, 20150101},            // hrc KWT
	{132, Full, 20240101, 20270101},            // hrc KWT
	{82, Full, 20100619, 20110301},             // hrc LBY
	{82, Suspended, 20110301, 20111118},        // hrc LBY
	{82, Full, 20111118, 20140101},             // hrc LBY
	{82, Full, 20200101, 20230101},             // hrc LBY
	{135, Full, 20060619, 20080619},            // hrc LKA
	{32, Full, 20220101, 20250101},             // hrc LTU
	{33, Full, 20220101, 20250101},             // hrc LUX
	{34, Full, 20150101, 20180101},             // hrc LVA
	{84, Full, 20060619, 20070619},             // hrc MAR
	{84, Full, 20140101, 20170101},             // hrc MAR
	{84, Full, 20230101, 20260101},             // hrc MAR
	{36, Full, 20100619, 20140101},             // hrc MDA
	{85, Full, 20070619, 20100619},             // hrc MDG
	{136, Full, 20100619, 20140101},            // hrc MDV
	{136, Full, 20140101, 20170101},            // hrc MDV
	{136, Full, 20230101, 20260101},            // hrc MDV
	{188, Full, 20060619, 20090619},            // hrc MEX
	{188, Full, 20090619, 20130101},            // hrc MEX
	{188, Full, 20140101, 20170101},            // hrc MEX
	{188, Full, 20180101, 20210101},            // hrc MEX
	{188, Full, 20210101, 20240101},            // hrc MEX
	{188, Full, 20250101, 20280101},            // hrc MEX
	{137, Full, 20200101, 20230101},            // hrc MHL
	{137, Full, 20250101, 20280101},            // hrc MHL
	{37, Full, 20140101, 20170101},             // hrc MKD
	{37, Full, 20250101, 20280101},             // hrc MKD
	{86, Full, 20060619, 20080619},             // hrc MLI
	{39, Full, 20130101, 20160101},             // hrc MNE
	{39, Full, 20220101, 20250101},             // hrc MNE
	{139, Full, 20160101, 20190101},            // hrc MNG
	{88, Full, 20100619, 20140101},             // hrc MRT
	{88, Full, 20200101, 20230101},             // hrc MRT
	{89, Full, 20060619, 20090619},             // hrc MUS
	{89, Full, 20090619, 20130101},             // hrc MUS
	{89, Full, 20260101, 20290101},             // hrc MUS
	{90, Full, 20210101, 20240101},             // hrc MWI
	{90, Full, 20240101, 20270101},             // hrc MWI
	{140, Full, 20060619, 20090619},            // hrc MYS
	{140, Full, 20100619, 20140101},            // hrc MYS
	{140, Full, 20220101, 20250101},            // hrc MYS
	{91, Full, 20140101, 20170101},             // hrc NAM
	{91, Full, 20200101, 20230101},             // hrc NAM
	{93, Full, 20060619, 20090619},             // hrc NGA
	{93, Full, 20090619, 20130101},             // hrc NGA
	{93, Full, 20150101, 20180101},             // hrc NGA
	{93, Full, 20180101, 20210101},             // hrc NGA
	{189, Full, 20070619, 20100619},            // hrc NIC
	{40, Full, 20060619, 20070619},             // hrc NLD
	{40, Full, 20070619, 20100619},             // hrc NLD
	{40, Full, 20150101, 20180101},             // hrc NLD
	{40, Full, 20200101, 20230101},             // hrc NLD
	{40, Full, 20240101, 20270101},             // hrc NLD
	{41, Full, 20090619, 20130101},             // hrc NOR
	{141, Full, 20180101, 20210101},            // hrc NPL
	{141, Full, 20210101, 20240101},            // hrc NPL
	{144, Full, 20060619, 20080619},            // hrc PAK
	{144, Full, 20080619, 20110619},            // hrc PAK
	{144, Full, 20130101, 20160101},            // hrc PAK
	{144, Full, 20180101, 20210101},            // hrc PAK
	{144, Full, 20210101, 20240101},            // hrc PAK
	{144, Full, 20260101, 20290101},            // hrc PAK
	{190, Full, 20160101, 20190101},            // hrc PAN
	{191, Full, 20060619, 20080619},            // hrc PER
	{191, Full, 20110619, 20150101},            // hrc PER
	{191, Full, 20180101, 20210101},            // hrc PER
	{145, Full, 20060619, 20070619},            // hrc PHL
	{145, Full, 20070619, 20100619},            // hrc PHL
	{145, Full, 20110619, 20150101},            // hrc PHL
	{145, Full, 20160101, 20190101},            // hrc PHL
	{145, Full, 20190101, 20220101},            // hrc PHL
	{43, Full, 20060619, 20070619},             // hrc POL
	{43, Full, 20100619, 20140101},             // hrc POL
	{43, Full, 20200101, 20230101},             // hrc POL
	{44, Full, 20150101, 20180101},             // hrc PRT
	{192, Full, 20150101, 20180101},            // hrc PRY
	{192, Full, 20220101, 20250101},            // hrc PRY
	{149, Full, 20070619, 20100619},            // hrc QAT
	{149, Full, 20100619, 20140101},            // hrc QAT
	{149, Full, 20150101, 20180101},            // hrc QAT
	{149, Full, 20180101, 20210101},            // hrc QAT
	{149, Full, 20220101, 20250101},            // hrc QAT
	{149, Full, 20250101, 20280101},            // hrc QAT
	{45, Full, 20060619, 20080619},             // hrc ROU
	{45, Full, 20110619, 20150101},             // hrc ROU
	{45, Full, 20230101, 20260101},             // hrc ROU
	{46, Full, 20060619, 20090619},             // hrc RUS
	{46, Full, 20090619, 20130101},             // hrc RUS
	{46, Full, 20140101, 20170101},             // hrc RUS
	{46, Full, 20210101, 20220407},             // hrc RUS
	{94, Full, 20170101, 20200101},             // hrc RWA
	{150, Full, 20060619, 20090619},            // hrc SAU
	{150, Full, 20090619, 20130101},            // hrc SAU
	{150, Full, 20140101, 20170101},            // hrc SAU
	{150, Full, 20170101, 20200101},            // hrc SAU
	{95, Full, 20200101, 20230101},             // hrc SDN
	{95, Full, 20230101, 20260101},             // hrc SDN
	{96, Full, 20060619, 20090619},             // hrc SEN
	{96, Full, 20090619, 20130101},             // hrc SEN
	{96, Full, 20180101, 20210101},             // hrc SEN
	{96, Full, 20210101, 20240101},             // hrc SEN
	{97, Full, 20130101, 20160101},             // hrc SLE
	{193, Full, 20150101, 20180101},            // hrc SLV
	{98, Full, 20190101, 20220101},             // hrc SOM
	{98, Full, 20220101, 20250101},             // hrc SOM
	{49, Full, 20080619, 20110619},             // hrc SVK
	{49, Full, 20180101, 20210101},             // hrc SVK
	{50, Full, 20070619, 20100619},             // hrc SVN
	{50, Full, 20160101, 20190101},             // hrc SVN
	{50, Full, 20260101, 20290101},             // hrc SVN
	{104, Full, 20160101, 20190101},            // hrc TGO
	{104, Full, 20190101, 20220101},            // hrc TGO
	{154, Full, 20100619, 20140101},            // hrc THA
	{154, Full, 20250101, 20280101},            // hrc THA
	{105, Full, 20060619, 20070619},            // hrc TUN
	{105, Full, 20170101, 20200101},            // hrc TUN
	{107, Full, 20100619, 20140101},            // hrc UGA
	{53, Full, 20060619, 20080619},             // hrc UKR
	{53, Full, 20080619, 20110619},             // hrc UKR
	{53, Full, 20180101, 20210101},             // hrc UKR
	{53, Full, 20210101, 20240101},             // hrc UKR
	{196, Full, 20060619, 20090619},            // hrc URY
	{196, Full, 20090619, 20130101},            // hrc URY
	{196, Full, 20190101, 20220101},            // hrc URY
	{54, Full, 20090619, 20130101},             // hrc USA
	{54, Full, 20130101, 20160101},             // hrc USA
	{54, Full, 20170101, 20180620},             // hrc USA
	{54, Full, 20220101, 20250101},             // hrc USA
	{160, Full, 20210101, 20240101},            // hrc UZB
	{198, Full, 20130101, 20160101},            // hrc VEN
	{198, Full, 20160101, 20190101},            // hrc VEN
	{198, Full, 20200101, 20230101},            // hrc VEN
	{161, Full, 20140101, 20170101},            // hrc VNM
	{161, Full, 20230101, 20260101},            // hrc VNM
	{161, Full, 20260101, 20290101},            // hrc VNM
	{108, Full, 20060619, 20070619},            // hrc ZAF
	{108, Full, 20070619, 20100619},            // hrc ZAF
	{108, Full, 20140101, 20170101},            // hrc ZAF
	{108, Full, 20170101, 20200101},            // hrc ZAF
	{108, Full, 20230101, 20260101},            // hrc ZAF
	{108, Full, 20260101, 20290101},            // hrc ZAF
	{109, Full, 20060619, 20080619},            // hrc ZMB
	{109, Full, 20080619, 20110619},            // hrc ZMB
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
	{129, Full, 19911220, 20291219},            // ldc KHM
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
	{96, Full, 20000101, 20291219},             // ldc SEN
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
	{173, ObserverMember, 19641005, 19710901},  // nam CHL
	{173, Full, 19710901, 19730911},            // nam CHL
	{173, Suspended, 19730911, 19910101},       // nam CHL
	{173, Full, 19910101, 0},                   // nam CHL
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
	{129, Full, 19610906, 19790903},            // nam KHM
	{129, Suspended, 19790903, 19920901},       // nam KHM
	{129, Full, 19920901, 0},                   // nam KHM
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
	{39, ObserverMember, 20080730, 0},          // nam MNE
	{139, Full, 19930101, 0},                   // nam MNG
	{87, Full, 19760816, 0},                    // nam MOZ
	{88, Full, 19641005, 0},                    // nam MRT
	{89, Full, 19730905, 0},                    // nam MUS
	{90, Full, 19641005, 0},                    // nam MWI
	{140, Full, 19700908, 0},                   // nam MYS
	{91, Full, 19900321, 0},                    // nam NAM
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
	{110, Full, 19800418, 0},                   // nam ZWE
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
	{176, Suspended, 19620131, 20090603},       // oas CUB
	{176, Full, 20090603, 0},                   // oas CUB
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
var MembershipStart = [...]uint16{0, 0, 46, 83, 96, 191, 194, 197, 208, 211, 232, 658, 674, 731, 810, 820, 1108, 1142, 1173, 1184, 1212, 1233, 1363, 1384, 1392, 1537, 1543, 1890, 1943, 1975, 1993, 2153, 2185, 2190, 2229, 2267, 2335, 2354, 2415, 2450, 2469, 2498, 2514, 2577, 2795, 2850, 2907, 2933, 2966, 2995, 3382, 3764, 3769, 3774, 3777}

// GroupMembers has the members of each group by the day from which on it had them.
var GroupMembers = [...]Members{
	{19901101, Set{0x4000000000, 0x1c000500200400c, 0xe53138cc1884304, 0x40000008002c, 0x0}},           // aosis from 1990-11-01: 37
	{19941215, Set{0x4000000000, 0x1c000500200400c, 0xe53138cc18c4304, 0x40000008002c, 0x0}},           // aosis from 1994-12-15: 38 +PLW
	{20040501, Set{0x0, 0x18000500200400c, 0xe53138cc18c4304, 0x40000008002c, 0x0}},                    // aosis from 2004-05-01: 36 -MLT -CYP
	{20090101, Set{0x0, 0x18000500200400c, 0xf57138ce18c4304, 0x40000008002c, 0x0}},                    // aosis from 2009-01-01: 39 +TLS +DOM +HTI
	{19450322, Set{0x0, 0x3000000000000080, 0x2400040, 0x0, 0x0}},                                      // arab-league from 1945-03-22: 6
	{19450505, Set{0x0, 0x3000000000000080, 0x1002400040, 0x0, 0x0}},                                   // arab-league from 1945-05-05: 7 +YEM
	{19530328, Set{0x0, 0x3000000000040080, 0x1002400040, 0x0, 0x0}},                                   // arab-league from 1953-03-28: 8 +LBY
	{19560119, Set{0x0, 0x3000000080040080, 0x1002400040, 0x0, 0x0}},                                   // arab-league from 1956-01-19: 9 +SDN
	{19580221, Set{0x0, 0x3000000080040080, 0x1000400040, 0x0, 0x0}},                                   // arab-league from 1958-02-21: 8 -SYR
	{19581001, Set{0x0, 0x3000020080140080, 0x1000400040, 0x0, 0x0}},                                   // arab-league from 1958-10-01: 10 +MAR +TUN
	{19610720, Set{0x0, 0x3000020080140080, 0x1000400050, 0x0, 0x0}},                                   // arab-league from 1961-07-20: 11 +KWT
	{19611013, Set{0x0, 0x3000020080140080, 0x1002400050, 0x0, 0x0}},                                   // arab-league from 1961-10-13: 12 +SYR
	{19620816, Set{0x0, 0x30000200801400a0, 0x1002400050, 0x0, 0x0}},                                   // arab-league from 1962-08-16: 13 +DZA
	{19671212, Set{0x0, 0x30000200801400a0, 0x3002400050, 0x0, 0x0}},                                   // arab-league from 1967-12-12: 14 +YMD
	{19710911, Set{0x0, 0x30040200801400a0, 0x3002600050, 0x0, 0x0}},                                   // arab-league from 1971-09-11: 16 +BHR +QAT
	{19710929, Set{0x0, 0x30040200801400a0, 0x3002608050, 0x0, 0x0}},                                   // arab-league from 1971-09-29: 17 +OMN
	{19711206, Set{0x0, 0x30050200801400a0, 0x3002608050, 0x0, 0x0}},                                   // arab-league from 1971-12-06: 18 +ARE
	{19731126, Set{0x0, 0x30050200811400a0, 0x3002608050, 0x0, 0x0}},                                   // arab-league from 1973-11-26: 19 +MRT
	{19740214, Set{0x0, 0x30050204811400a0, 0x3002608050, 0x0, 0x0}},                                   // arab-league from 1974-02-14: 20 +SOM
	{19760909, Set{0x0, 0x30050204811400a0, 0x3002608050, 0x2000000000000, 0x0}},                       // arab-league from 1976-09-09: 21 +PSE
	{19770904, Set{0x0, 0x30050204811400b0, 0x3002608050, 0x2000000000000, 0x0}},                       // arab-league from 1977-09-04: 22 +DJI
	{19900522, Set{0x0, 0x30050204811400b0, 0x1002608050, 0x2000000000000, 0x0}},                       // arab-league from 1990-05-22: 21 -YMD
	{19931120, Set{0x0, 0x30050204811400b4, 0x1002608050, 0x2000000000000, 0x0}},                       // arab-league from 1993-11-20: 22 +COM
	{19670808, Set{0x0, 0x200000000000000, 0x4821000, 0x0, 0x0}},                                       // asean from 1967-08-08: 5
	{19840107, Set{0x0, 0x208000000000000, 0x4821000, 0x0, 0x0}},                                       // asean from 1984-01-07: 6 +BRN
	{19950728, Set{0x0, 0x208000000000000, 0x204821000, 0x0, 0x0}},                                     // asean from 1995-07-28: 7 +VNM
	{19970723, Set{0x0, 0x208000000000000, 0x204821420, 0x0, 0x0}},                                     // asean from 1997-07-23: 9 +LAO +MMR
	{19990430, Set{0x0, 0x208000000000000, 0x204821422, 0x0, 0x0}},                                     // asean from 1999-04-30: 10 +KHM
	{20251026, Set{0x0, 0x208000000000000, 0x224821422, 0x0, 0x0}},                                     // asean from 2025-10-26: 11 +TLS
	{19630525, Set{0xee00000000000000, 0xf87f1761ea3, 0x0, 0x0, 0x0}},                                  // au from 1963-05-25: 32
	{19631210, Set{0xee00000000000000, 0xf87f1761ee3, 0x0, 0x0, 0x0}},                                  // au from 1963-12-10: 33 +EAZ
	{19631213, Set{0xee00000000000000, 0xf87f1771ee3, 0x0, 0x0, 0x0}},                                  // au from 1963-12-13: 34 +KEN
	{19640426, Set{0xee00000000000000, 0xf87f1771ea3, 0x0, 0x0, 0x0}},                                  // au from 1964-04-26: 33 -EAZ
	{19640713, Set{0xee00000000000000, 0xf87f5771ea3, 0x0, 0x0, 0x0}},                                  // au from 1964-07-13: 34 +MWI
	{19641216, Set{0xee00000000000000, 0x2f87f5771ea3, 0x0, 0x0, 0x0}},                                 // au from 1964-12-16: 35 +ZMB
	{19650309, Set{0xee00000000000000, 0x2f87f5773ea3, 0x0, 0x0, 0x0}},                                 // au from 1965-03-09: 36 +GMB
	{19661031, Set{0xfe00000000000000, 0x2f87f57f3ea3, 0x0, 0x0, 0x0}},                                 // au from 1966-10-31: 38 +BWA +LSO
	{19680801, Set{0xfe00000000000000, 0x2f87f77f3ea3, 0x0, 0x0, 0x0}},                                 // au from 1968-08-01: 39 +MUS
	{19680924, Set{0xfe00000000000000, 0x2fa7f77f3ea3, 0x0, 0x0, 0x0}},                                 // au from 1968-09-24: 40 +SWZ
	{19681012, Set{0xfe00000000000000, 0x2fa7f77fbea3, 0x0, 0x0, 0x0}},                                 // au from 1968-10-12: 41 +GNQ
	{19731119, Set{0xfe00000000000000, 0x2fa7f77ffea3, 0x0, 0x0, 0x0}},                                 // au from 1973-11-19: 42 +GNB
	{19750718, Set{0xfe00000000000000, 0x2fb7f7fffeaf, 0x0, 0x0, 0x0}},                                 // au from 1975-07-18: 46 +COM +CPV +MOZ +STP
	{19760212, Set{0xff00000000000000, 0x2fb7f7fffeaf, 0x0, 0x0, 0x0}},                                 // au from 1976-02-12: 47 +AGO
	{19760629, Set{0xff00000000000000, 0x2ff7f7fffeaf, 0x0, 0x0, 0x0}},                                 // au from 1976-06-29: 48 +SYC
	{19770627, Set{0xff00000000000000, 0x2ff7f7fffebf, 0x0, 0x0, 0x0}},                                 // au from 1977-06-27: 49 +DJI
	{19800618, Set{0xff00000000000000, 0x6ff7f7fffebf, 0x0, 0x0, 0x0}},                                 // au from 1980-06-18: 50 +ZWE
	{19820222, Set{0xff00000000000000, 0x6ff7f7fffebf, 0x0, 0x800000, 0x0}},                            // au from 1982-02-22: 51 +ESH
	{19841112, Set{0xff00000000000000, 0x6ff7f7effebf, 0x0, 0x800000, 0x0}},                            // au from 1984-11-12: 50 -MAR
	{19900601, Set{0xff00000000000000, 0x6ff7ffeffebf, 0x0, 0x800000, 0x0}},                            // au from 1990-06-01: 51 +NAM
	{19930524, Set{0xff00000000000000, 0x6ff7ffefffbf, 0x0, 0x800000, 0x0}},                            // au from 1993-05-24: 52 +ERI
	{19940606, Set{0xff00000000000000, 0x7ff7ffefffbf, 0x0, 0x800000, 0x0}},                            // au from 1994-06-06: 53 +ZAF
	{20110727, Set{0xff00000000000000, 0x7fffffefffbf, 0x0, 0x800000, 0x0}},                            // au from 2011-07-27: 54 +SSD
	{20170131, Set{0xff00000000000000, 0x7fffffffffbf, 0x0, 0x800000, 0x0}},                            // au from 2017-01-31: 55 +MAR
	{19910917, Set{0x500080000, 0x0, 0x0, 0x0, 0x0}},                                                   // baltic from 1991-09-17: 3
	{19480101, Set{0x10200000080, 0x0, 0x0, 0x0, 0x0}},                                                 // benelux from 1948-01-01: 3
	{20090616, Set{0x400000000000, 0x420000000000000, 0x80000000000, 0x0, 0x0}},                        // brics from 2009-06-16: 4
	{20101224, Set{0x400000000000, 0x420100000000000, 0x80000000000, 0x0, 0x0}},                        // brics from 2010-12-24: 5 +ZAF
	{20240101, Set{0x400000000000, 0xc21100000000280, 0x80000000000, 0x0, 0x0}},                        // brics from 2024-01-01: 9 +EGY +ETH +ARE +IRN
	{20250106, Set{0x400000000000, 0xe21100000000280, 0x80000000000, 0x0, 0x0}},                        // brics from 2025-01-06: 10 +IDN
	{0, Set{0x40000000810, 0x0, 0x0, 0x0, 0x0}},                                                        // canz from 0000-00-00: 3
	{19730801, Set{0x0, 0x0, 0x240100000000000, 0x8, 0x0}},                                             // caricom from 1973-08-01: 4
	{19740501, Set{0x0, 0x0, 0xa52120000000000, 0x20000000028, 0x0}},                                   // caricom from 1974-05-01: 10 +BLZ +DMA +GRD +LCA +VCT +MSR
	{19740704, Set{0x0, 0x0, 0xa52128000000000, 0x20000000028, 0x0}},                                   // caricom from 1974-07-04: 11 +ATG
	{19740726, Set{0x0, 0x0, 0xe52128000000000, 0x20000000028, 0x0}},                                   // caricom from 1974-07-26: 12 +KNA
	{19830704, Set{0x0, 0x0, 0xe52138000000000, 0x20000000028, 0x0}},                                   // caricom from 1983-07-04: 13 +BHS
	{19950704, Set{0x0, 0x0, 0xe52138000000000, 0x2000000002c, 0x0}},                                   // caricom from 1995-07-04: 14 +SUR
	{20020702, Set{0x0, 0x0, 0xf52138000000000, 0x2000000002c, 0x0}},                                   // caricom from 2002-07-02: 15 +HTI
	{19470101, Set{0xe0400000600490, 0xc20000000000080, 0x4000200000020040, 0x10, 0x0}},                // chr from 1947-01-01: 18
	{19490101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 1949-01-01: 0 -AUS -BEL -BLR -FRA -GBR -RUS -UKR -USA -YUG -EGY -CHN -IND -IRN -LBN -PHL -CHL -PAN -URY
	{19500101, Set{0xe0400001620090, 0x420000000000080, 0x20200000020040, 0x10, 0x0}},                  // chr from 1950-01-01: 18
	{19510101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 1951-01-01: 0 -AUS -BEL -DNK -FRA -GBR -GRC -RUS -UKR -USA -YUG -EGY -CHN -IND -LBN -PHL -CHL -GTM -URY
	{19520101, Set{0xe8480001600090, 0x420000000000080, 0x200000010040, 0x10, 0x0}},                    // chr from 1952-01-01: 18
	{19530101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 1953-01-01: 0 -AUS -BEL -FRA -GBR -GRC -POL -RUS -SWE -UKR -USA -YUG -EGY -CHN -IND -LBN -PAK -CHL -URY
	{19540101, Set{0x70480001600090, 0x420000000000080, 0x200000030040, 0x10, 0x0}},                    // chr from 1954-01-01: 18
	{19550101, Set{0x704a0001600010, 0x420000000000080, 0x1000200000030040, 0x0, 0x0}},                 // chr from 1955-01-01: 18 -BEL +NOR +MEX -URY
	{19560101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 1956-01-01: 0 -AUS -FRA -GBR -GRC -NOR -POL -RUS -TUR -UKR -USA -EGY -CHN -IND -LBN -PAK -PHL -CHL -MEX
	{19580101, Set{0x60480060600080, 0x1c20000000000000, 0x10000040000200c0, 0x0, 0x0}},                // chr from 1958-01-01: 18
	{19590101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 1959-01-01: 0 -BEL -FRA -GBR -ISR -ITA -POL -RUS -UKR -USA -CHN -IND -IRN -IRQ -LBN -LKA -PHL -ARG -MEX
	{19640101, Set{0x470490040620820, 0x400000000020000, 0x8a00000020040, 0x2, 0x0}},                   // chr from 1964-01-01: 21
	{19650101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 1965-01-01: 0 -AUT -CAN -DNK -FRA -GBR -ITA -NLD -POL -RUS -TUR -UKR -USA -BEN -LBR -IND -LBN -PHL -CHL -CRI -ECU -SLV
	{19660101, Set{0x4684d0060600020, 0x1400000100000000, 0x200a04000020000, 0x0, 0x0}},                // chr from 1966-01-01: 21
	{19670101, Set{0x4e84c0061600020, 0x1c00040520100081, 0x8220a04000030000, 0x0, 0x0}},               // chr from 1967-01-01: 32 +GRC -NLD +YUG +COD +EGY +MAR +NGA +SOM +TZA +IRN +PAK +GTM +PER
	{19680101, Set{0x4e84c0061600020, 0xc00040120300081, 0x8220204000030040, 0x40, 0x0}},               // chr from 1968-01-01: 32 +MDG -SOM -IRQ +LBN -CRI +VEN
	{19690101, Set{0xe04c0061700020, 0xc01040121300001, 0x8220200000030040, 0x50, 0x0}},                // chr from 1969-01-01: 32 +FIN -SWE -BEN -EGY +MRT +ARE -ARG +URY
	{19700101, Set{0xf04d0020700020, 0x1c01040101300801, 0x8220200000020040, 0x50, 0x0}},               // chr from 1970-01-01: 32 -GRC -ITA +NLD +TUR +GHA -NGA +IRQ -PAK
	{19710101, Set{0xf04d0000700020, 0x1c01040103100801, 0x9020200000030040, 0x50, 0x0}},               // chr from 1971-01-01: 32 -ISR -MDG +MUS +PAK -JAM +MEX
	{19720101, Set{0x506b0040600420, 0x1c00040122100881, 0x9028200000030040, 0x40, 0x0}},               // chr from 1972-01-01: 32 +BLR -FIN +ITA +NOR -NZL +ROU -UKR -YUG +EGY -MRT +NGA -ARE +ECU -URY
	{19730101, Set{0x50630040600520, 0x1c00060122000881, 0x300c200000030040, 0x40, 0x0}},               // chr from 1973-01-01: 32 +BGR -POL -MAR +TUN +DOM -GTM +NIC -PER
	{19740101, Set{0x70230040600520, 0x1c40060320000881, 0xe00c200000010040, 0x0, 0x0}},                // chr from 1974-01-01: 32 -RUS +UKR -MUS +SLE +CYP -PHL -MEX +PAN +PER -VEN
	{19750101, Set{0x8d0410040610520, 0x1c40060300000881, 0xe00c800000010040, 0x0, 0x0}},               // chr from 1975-01-01: 32 +DEU -NOR -ROU +RUS -UKR +YUG +BFA -NGA -CHL +CRI
	{19760101, Set{0x8d0400040610d20, 0x2c400403400c0080, 0xc009800000010040, 0x10, 0x0}},              // chr from 1976-01-01: 32 +CAN -NLD -COD -GHA +LBY +LSO +RWA -TUN -IRQ +JOR +CUB -DOM -NIC +URY
	{19770101, Set{0x8d8400040410d20, 0x2c400801600c0080, 0xc009800002010000, 0x10, 0x0}},              // chr from 1977-01-01: 32 -FRA +SWE +NGA -SLE -TZA +UGA -LBN +SYR
	{19780101, Set{0x40d8480000600930, 0x2c400801600c0080, 0xc001480002010000, 0x10, 0x0}},             // chr from 1978-01-01: 32 +AUS -BLR -DEU +FRA -ITA +POL -BFA +CIV +BRA +COL -CRI -ECU
	{19790101, Set{0x46c8580000210930, 0x1c40080120100080, 0xc001480002010000, 0x10, 0x0}},             // chr from 1979-01-01: 32 +DEU -GBR +PRT -TUR +BDI +BEN -LBY -LSO +MAR -RWA +IRQ -JOR
	{19800101, Set{0x46c0590001630d10, 0x3c40200120100aa0, 0xc001c84002030800, 0x10, 0x0}},             // chr from 1980-01-01: 43 -AUT +BLR +DNK +GBR +GRC +NLD -SWE +DZA +ETH +GHA -UGA +ZMB +JOR +MNG +PHL +ARG +CRI
	{19810101, Set{0x6c0590001630d10, 0x34c0280120100a21, 0xd001884002030800, 0x10, 0x0}},              // chr from 1981-01-01: 43 -CIV +COD -EGY +UGA +FJI -IRN -COL +MEX
	{19820101, Set{0xc0490041630d10, 0x64e0690140002a21, 0xd001884002030000, 0x10, 0x0}},               // chr from 1982-01-01: 43 +ITA -PRT -BDI -BEN +GMB -MAR -NGA +RWA +TGO +ZWE +CHN -IRQ +JPN -MNG
	{19830101, Set{0xe0490048710910, 0x64e24d0140842801, 0x3001c84000030000, 0x10, 0x0}},               // chr from 1983-01-01: 43 -BLR -DNK +FIN -GRC +IRL +UKR -DZA -ETH +LBY +MOZ +TZA -ZMB +BGD -SYR +COL +NIC -PAN -PER
	{19840101, Set{0x80e0410048758900, 0x6462450141852000, 0x3001c84002030000, 0x10, 0x0}},             // chr from 1984-01-01: 43 -AUS +DDR +ESP -POL +CMR -COD -GHA +KEN +MRT -UGA -FJI +SYR
	{19850101, Set{0x80e0410008758130, 0x64620401018f2002, 0xb000c84002020080, 0x40, 0x0}},             // chr from 1985-01-01: 43 +AUS +AUT -CAN -ITA +COG +LBR +LSO -RWA -TGO -ZWE +LKA -PAK -CUB +PER -URY +VEN
	{19860101, Set{0x80c04200086585b0, 0x64620001018b2222, 0xb000c84002020080, 0x40, 0x0}},             // chr from 1986-01-01: 43 +BEL +BLR -FIN -NLD +NOR -UKR +DZA +ETH -LBY -TZA
	{19870101, Set{0xc04200486185b0, 0x54620105408a2222, 0xb000c84000030080, 0x40, 0x0}},               // chr from 1987-01-01: 43 -ESP +ITA -CMR -KEN -MRT +RWA +SOM +TGO +IRQ -JOR +PAK -SYR
	{19880101, Set{0x10c0520048658580, 0x5462011560802220, 0xb000c84000030080, 0x40, 0x0}},             // chr from 1988-01-01: 43 -AUS -AUT +ESP +PRT +BWA -COG -LBR -LSO +NGA +STP
	{19890101, Set{0x10e8500040658980, 0x5462013560102200, 0xd001484000030080, 0x40, 0x0}},             // chr from 1989-01-01: 43 -BLR +CAN -IRL -NOR +SWE +UKR -DZA +MAR -MOZ +SWZ -CRI +CUB -NIC +PAN
	{19900101, Set{0x10e8500044650980, 0x5462003520302a00, 0xd001484000030080, 0x40, 0x0}},             // chr from 1990-01-01: 43 -DDR +HUN +GHA +MDG -RWA -TGO
	{19910101, Set{0x2e85000442128b0, 0x5662202501302a00, 0xd001484000030000, 0x40, 0x0}},              // chr from 1991-01-01: 43 +AUS +AUT -BGR +CSK -ESP -GBR +BDI -BWA +MRT -NGA -STP +ZMB +IDN -LKA
	{19920101, Set{0x3c0510044612930, 0x5e622205212d2c00, 0x9001f84002030080, 0x50, 0x0}},              // chr from 1992-01-01: 53 -BEL +BGR +GBR +NLD -SWE -UKR +AGO -ETH +GAB +KEN +LBY +LSO -MAR +NGA -SWZ +TUN +IRN +LKA +SYR +BRB +CHL +CRI -PAN +URY
	{19930101, Set{0x340790000714930, 0x4e622300a30d6400, 0x9001f84002011088, 0x50, 0x0}},              // chr from 1993-01-01: 53 -CSK +CZE +FIN -HUN -ITA +POL +ROU -YUG -GHA +GNB -MDG +MUS +SDN -SEN -SOM +TGO -IRQ +KOR +MYS -PHL
	{19940101, Set{0xc140690044710930, 0x4e620300a70d4400, 0x9009f80002011088, 0x50, 0x0}},             // chr from 1994-01-01: 53 -CZE +HUN +ITA -PRT -BDI +CIV +CMR -GMB +MWI -ZMB -ARG +ECU
	{19950101, Set{0xc540690044710930, 0x46324100870046a0, 0xb00d680000033088, 0x42, 0x0}},             // chr from 1995-01-01: 53 +BEN +DZA +EGY +ETH -KEN -LBY -LSO -NGA -TUN +ZWE +BTN -CYP -IRN +NPL +PHL -SYR -BRB -CRI +DOM +NIC +SLV -URY
	{19960101, Set{0xc560410044630d30, 0x46324800056016a0, 0xb00d680000033088, 0x42, 0x0}},             // chr from 1996-01-01: 53 +BLR +DNK -FIN -POL -ROU +UKR +GIN -GNB +MDG +MLI -MUS -SDN -TGO +UGA
	{19970101, Set{0x560410048634d20, 0x4632580000e016a9, 0x300d684000033088, 0x12, 0x0}},              // chr from 1997-01-01: 53 -AUS +CZE -HUN +IRL -CIV -CMR +COD +CPV +MOZ -MRT -MWI +ZAF +ARG -PER +URY -VEN
	{19980101, Set{0x1060480248634c20, 0x46321a01c0f0100b, 0x9029284000033088, 0x52, 0x0}},             // chr from 1998-01-01: 53 -BGR +LUX -NLD +POL -AGO -BEN +BWA +COG -DZA -EGY -ETH -GAB +MAR +RWA +SDN +SEN +TUN -ZWE -COL -DOM +GTM -NIC +PER +VEN
	{19990101, Set{0x10406a0648614820, 0x46321201d2b2000b, 0x9029604000232088, 0x52, 0x0}},             // chr from 1999-01-01: 53 -BLR -DNK +LVA +NOR +ROU -UKR -GIN +LBR -MLI +MUS +NER -UGA -MYS +QAT -BRA +COL
	{20000101, Set{0x12407a0640654800, 0x46322221f2320002, 0x9029684000232088, 0x42, 0x0}},             // chr from 2000-01-01: 53 -AUT +ESP -IRL +PRT +BDI -COD -CPV -MOZ +NGA +SWZ -ZAF +ZMB +BRA -URY
	{20010101, Set{0x82407a0440654880, 0x4620302132270021, 0x9029c84206611008, 0x50, 0x0}},             // chr from 2001-01-01: 53 +BEL -LUX -BWA +CMR +COD -COG +DZA +KEN +LBY -MAR -RWA -SDN -TUN +ZAF -BGD -BTN -LKA +MYS -NPL -PHL +SAU +SYR +THA +VNM -CHL +CRI -SLV +URY
	{20020101, Set{0x82085800426548a8, 0x46243923a0050021, 0x9029a84206411008, 0x50, 0x0}},             // chr from 2002-01-01: 53 +ARM +AUT +HRV -LVA -NOR -ROU +SWE -USA -LBR -MDG -MUS -NER +SDN +SLE +TGO +UGA +BHR -QAT +CHL -COL
	{20030101, Set{0x886848000a6108b8, 0x4424592380050421, 0x9021a84206411088, 0x51, 0x0}},             // chr from 2003-01-01: 53 +AUS -CZE -ESP +IRL -ITA -PRT +UKR +USA -BDI +BFA +GAB -NGA -ZMB +ZWE -IDN +LKA -ECU +PRY
	{20040101, Set{0x86841004e610038, 0x46345922a1000782, 0x90a5a84000612088, 0x1, 0x0}},               // chr from 2004-01-01: 53 -BEL -CAN +HUN +ITA +NLD -POL -CMR -COD +COG -DZA +EGY +ERI +ETH -KEN -LBY +MRT +NGA -SEN +BTN +IDN -MYS +NPL +QAT -SYR -THA -VNM +DOM +HND -URY -VEN
	{20050101, Set{0x86061004c710818, 0x46305120a1011782, 0x90ad884000613088, 0x1, 0x0}},               // chr from 2005-01-01: 53 -AUT +CAN +FIN -HRV +ROU -SWE +GIN +KEN -SLE -UGA -BHR +MYS -CHL +ECU
	{20060101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // chr from 2006-01-01: 0 -ARM -AUS -CAN -DEU -FIN -FRA -GBR -HUN -IRL -ITA -NLD -ROU -RUS -UKR -USA -BFA -COG -EGY -ERI -ETH -GAB -GIN -KEN -MRT -NGA -SDN -SWZ -TGO -ZAF -ZWE -BTN -CHN -IDN -IND -JPN -KOR -LKA -MYS -NPL -PAK -QAT -SAU -ARG -BRA -CRI -CUB -DOM -ECU -GTM -HND -MEX -PER -PRY
	{19911208, Set{0x20400000000400, 0x0, 0x0, 0x0, 0x0}},                                              // cis from 1991-12-08: 3
	{19911221, Set{0x20400000000408, 0x8000000000000000, 0x118000001, 0x0, 0x0}},                       // cis from 1991-12-21: 9 +ARM +KAZ +KGZ +TJK +TKM +UZB
	{19930924, Set{0x20400000000448, 0x8000000000000000, 0x118000001, 0x0, 0x0}},                       // cis from 1993-09-24: 10 +AZE
	{19931203, Set{0x20400000800448, 0x8000000000000000, 0x118000001, 0x0, 0x0}},                       // cis from 1993-12-03: 11 +GEO
	{19940122, Set{0x400000800448, 0x8000000000000000, 0x118000001, 0x0, 0x0}},                         // cis from 1994-01-22: 10 -UKR
	{19940408, Set{0x401000800448, 0x8000000000000000, 0x118000001, 0x0, 0x0}},                         // cis from 1994-04-08: 11 +MDA
	{20050826, Set{0x401000800448, 0x8000000000000000, 0x108000001, 0x0, 0x0}},                         // cis from 2005-08-26: 10 -TKM
	{20090818, Set{0x401000000448, 0x8000000000000000, 0x108000001, 0x0, 0x0}},                         // cis from 2009-08-18: 9 -GEO
	{20270320, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // cis from 2027-03-20: 0 -ARM -AZE -BLR -MDA -RUS -KAZ -KGZ -TJK -UZB
	{19490505, Set{0x8030248620080, 0x0, 0x0, 0x0, 0x0}},                                               // coe from 1949-05-05: 10
	{19490809, Set{0x8030249620080, 0x0, 0x0, 0x0, 0x0}},                                               // coe from 1949-08-09: 11 +GRC
	{19500307, Set{0x8030259620080, 0x0, 0x0, 0x0, 0x0}},                                               // coe from 1950-03-07: 12 +ISL
	{19500413, Set{0x18030259620080, 0x0, 0x0, 0x0, 0x0}},                                              // coe from 1950-04-13: 13 +TUR
	{19510502, Set{0x18030259630080, 0x0, 0x0, 0x0, 0x0}},                                              // coe from 1951-05-02: 14 +DEU
	{19560416, Set{0x180302596300a0, 0x0, 0x0, 0x0, 0x0}},                                              // coe from 1956-04-16: 15 +AUT
	{19610524, Set{0x180302596300a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1961-05-24: 16 +CYP
	{19630506, Set{0x180302596310a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1963-05-06: 17 +CHE
	{19650429, Set{0x180342596310a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1965-04-29: 18 +MLT
	{19691212, Set{0x180342586310a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1969-12-12: 17 -GRC
	{19741128, Set{0x180342596310a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1974-11-28: 18 +GRC
	{19760922, Set{0x181342596310a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1976-09-22: 19 +PRT
	{19771124, Set{0x181342596710a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1977-11-24: 20 +ESP
	{19781123, Set{0x181342d96710a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1978-11-23: 21 +LIE
	{19881116, Set{0x189342d96710a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1988-11-16: 22 +SMR
	{19890505, Set{0x189342d97710a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1989-05-05: 23 +FIN
	{19901106, Set{0x189342dd7710a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1990-11-06: 24 +HUN
	{19910221, Set{0x189342dd7730a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1991-02-21: 25 +CSK
	{19911126, Set{0x189b42dd7730a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1991-11-26: 26 +POL
	{19920507, Set{0x189b42dd7731a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1992-05-07: 27 +BGR
	{19930101, Set{0x189b42dd7711a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1993-01-01: 26 -CSK
	{19930514, Set{0x1c9b43dd7f11a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1993-05-14: 29 +EST +LTU +SVN
	{19930630, Set{0x1e9b43dd7f51a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1993-06-30: 31 +CZE +SVK
	{19931007, Set{0x1ebb43dd7f51a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1993-10-07: 32 +ROU
	{19941110, Set{0x1ebb43dd7f51a4, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1994-11-10: 33 +AND
	{19950210, Set{0x1ebb47dd7f51a4, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1995-02-10: 34 +LVA
	{19950713, Set{0x1ebb57dd7f51a6, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1995-07-13: 36 +ALB +MDA
	{19951109, Set{0x3ebb77dd7f51a6, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1995-11-09: 38 +MKD +UKR
	{19960228, Set{0x3efb77dd7f51a6, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1996-02-28: 39 +RUS
	{19961106, Set{0x3efb77df7f51a6, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1996-11-06: 40 +HRV
	{19990427, Set{0x3efb77dfff51a6, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 1999-04-27: 41 +GEO
	{20010125, Set{0x3efb77dfff51ee, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 2001-01-25: 43 +ARM +AZE
	{20020424, Set{0x3efb77dfff53ee, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 2002-04-24: 44 +BIH
	{20030403, Set{0x3ffb77dfff53ee, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 2003-04-03: 45 +SRB
	{20041005, Set{0x3ffb7fdfff53ee, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 2004-10-05: 46 +MCO
	{20070511, Set{0x3ffbffdfff53ee, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 2007-05-11: 47 +MNE
	{20220316, Set{0x3fbbffdfff53ee, 0x40000000000000, 0x0, 0x0, 0x0}},                                 // coe from 2022-03-16: 46 -RUS
	{19311211, Set{0x40008400810, 0x100000000000, 0x0, 0x0, 0x0}},                                      // commonwealth from 1931-12-11: 6
	{19470814, Set{0x40008400810, 0x100000000000, 0x10000, 0x0, 0x0}},                                  // commonwealth from 1947-08-14: 7 +PAK
	{19470815, Set{0x40008400810, 0x400100000000000, 0x10000, 0x0, 0x0}},                               // commonwealth from 1947-08-15: 8 +IND
	{19480204, Set{0x40008400810, 0x400100000000000, 0x10080, 0x0, 0x0}},                               // commonwealth from 1948-02-04: 9 +LKA
	{19490418, Set{0x40000400810, 0x400100000000000, 0x10080, 0x0, 0x0}},                               // commonwealth from 1949-04-18: 8 -IRL
	{19570306, Set{0x40000400810, 0x400100000000800, 0x10080, 0x0, 0x0}},                               // commonwealth from 1957-03-06: 9 +GHA
	{19570831, Set{0x40000400810, 0x400100000000800, 0x11080, 0x0, 0x0}},                               // commonwealth from 1957-08-31: 10 +MYS
	{19601001, Set{0x40000400810, 0x400100020000800, 0x11080, 0x0, 0x0}},                               // commonwealth from 1960-10-01: 11 +NGA
	{19610313, Set{0x40000400810, 0x440100020000800, 0x11080, 0x0, 0x0}},                               // commonwealth from 1961-03-13: 12 +CYP
	{19610427, Set{0x40000400810, 0x440100220000800, 0x11080, 0x0, 0x0}},                               // commonwealth from 1961-04-27: 13 +SLE
	{19610531, Set{0x40000400810, 0x440000220000800, 0x11080, 0x0, 0x0}},                               // commonwealth from 1961-05-31: 12 -ZAF
	{19611209, Set{0x40000400810, 0x440040220000800, 0x11080, 0x0, 0x0}},                               // commonwealth from 1961-12-09: 13 +TZA
	{19620806, Set{0x40000400810, 0x440040220000800, 0x200000000011080, 0x0, 0x0}},                     // commonwealth from 1962-08-06: 14 +JAM
	{19620831, Set{0x40000400810, 0x440040220000800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1962-08-31: 15 +TTO
	{19621009, Set{0x40000400810, 0x4400c0220000800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1962-10-09: 16 +UGA
	{19631210, Set{0x40000400810, 0x4400c0220000840, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1963-12-10: 17 +EAZ
	{19631212, Set{0x40000400810, 0x4400c0220010840, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1963-12-12: 18 +KEN
	{19640426, Set{0x40000400810, 0x4400c0220010800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1964-04-26: 17 -EAZ
	{19640706, Set{0x40000400810, 0x4400c0224010800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1964-07-06: 18 +MWI
	{19640921, Set{0x44000400810, 0x4400c0224010800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1964-09-21: 19 +MLT
	{19641024, Set{0x44000400810, 0x4402c0224010800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1964-10-24: 20 +ZMB
	{19650218, Set{0x44000400810, 0x4402c0224012800, 0x200000000011080, 0x8, 0x0}},                     // commonwealth from 1965-02-18: 21 +GMB
	{19651015, Set{0x44000400810, 0x4402c0224012800, 0x200000000811080, 0x8, 0x0}},                     // commonwealth from 1965-10-15: 22 +SGP
	{19660526, Set{0x44000400810, 0x4402c0224012800, 0x240000000811080, 0x8, 0x0}},                     // commonwealth from 1966-05-26: 23 +GUY
	{19660930, Set{0x1000044000400810, 0x4402c0224012800, 0x240000000811080, 0x8, 0x0}},                // commonwealth from 1966-09-30: 24 +BWA
	{19661004, Set{0x1000044000400810, 0x4402c0224092800, 0x240000000811080, 0x8, 0x0}},                // commonwealth from 1966-10-04: 25 +LSO
	{19661130, Set{0x1000044000400810, 0x4402c0224092800, 0x240100000811080, 0x8, 0x0}},                // commonwealth from 1966-11-30: 26 +BRB
	{19680312, Set{0x1000044000400810, 0x4402c0226092800, 0x240100000811080, 0x8, 0x0}},                // commonwealth from 1968-03-12: 27 +MUS
	{19680906, Set{0x1000044000400810, 0x4402c2226092800, 0x240100000811080, 0x8, 0x0}},                // commonwealth from 1968-09-06: 28 +SWZ
	{19681101, Set{0x1000044000400810, 0x4402c2226092800, 0x240100000815080, 0x8, 0x0}},                // commonwealth from 1968-11-01: 29 +NRU
	{19700604, Set{0x1000044000400810, 0x4402c2226092800, 0x240100040815080, 0x8, 0x0}},                // commonwealth from 1970-06-04: 30 +TON
	{19700828, Set{0x1000044000400810, 0x4402c2226092800, 0x240100840815080, 0x8, 0x0}},                // commonwealth from 1970-08-28: 31 +WSM
	{19701010, Set{0x1000044000400810, 0x4c02c2226092800, 0x240100840815080, 0x8, 0x0}},                // commonwealth from 1970-10-10: 32 +FJI
	{19720130, Set{0x1000044000400810, 0x4c02c2226092800, 0x240100840805080, 0x8, 0x0}},                // commonwealth from 1972-01-30: 31 -PAK
	{19720418, Set{0x1000044000400810, 0x4c22c2226092800, 0x240100840805080, 0x8, 0x0}},                // commonwealth from 1972-04-18: 32 +BGD
	{19730710, Set{0x1000044000400810, 0x4c22c2226092800, 0x240110840805080, 0x8, 0x0}},                // commonwealth from 1973-07-10: 33 +BHS
	{19740207, Set{0x1000044000400810, 0x4c22c2226092800, 0x250110840805080, 0x8, 0x0}},                // commonwealth from 1974-02-07: 34 +GRD
	{19750916, Set{0x1000044000400810, 0x4c22c2226092800, 0x250110840885080, 0x8, 0x0}},                // commonwealth from 1975-09-16: 35 +PNG
	{19760629, Set{0x1000044000400810, 0x4c22c6226092800, 0x250110840885080, 0x8, 0x0}},                // commonwealth from 1976-06-29: 36 +SYC
	{19780707, Set{0x1000044000400810, 0x4c22c6226092800, 0x250110841885080, 0x8, 0x0}},                // commonwealth from 1978-07-07: 37 +SLB
	{19781001, Set{0x1000044000400810, 0x4c22c6226092800, 0x2501108c1885080, 0x8, 0x0}},                // commonwealth from 1978-10-01: 38 +TUV
	{19781103, Set{0x1000044000400810, 0x4c22c6226092800, 0x2521108c1885080, 0x8, 0x0}},                // commonwealth from 1978-11-03: 39 +DMA
	{19790222, Set{0x1000044000400810, 0x4c22c6226092800, 0xa521108c1885080, 0x8, 0x0}},                // commonwealth from 1979-02-22: 40 +LCA
	{19790712, Set{0x1000044000400810, 0x4c22c6226092800, 0xa521108c1885084, 0x8, 0x0}},                // commonwealth from 1979-07-12: 41 +KIR
	{19791027, Set{0x1000044000400810, 0x4c22c6226092800, 0xa521108c1885084, 0x28, 0x0}},               // commonwealth from 1979-10-27: 42 +VCT
	{19800418, Set{0x1000044000400810, 0x4c26c6226092800, 0xa521108c1885084, 0x28, 0x0}},               // commonwealth from 1980-04-18: 43 +ZWE
	{19800730, Set{0x1000044000400810, 0x4c26c6226092800, 0xa52110cc1885084, 0x28, 0x0}},               // commonwealth from 1980-07-30: 44 +VUT
	{19810921, Set{0x1000044000400810, 0x4c26c6226092800, 0xa52130cc1885084, 0x28, 0x0}},               // commonwealth from 1981-09-21: 45 +BLZ
	{19811101, Set{0x1000044000400810, 0x4c26c6226092800, 0xa52138cc1885084, 0x28, 0x0}},               // commonwealth from 1981-11-01: 46 +ATG
	{19820709, Set{0x1000044000400810, 0x4c26c6226092800, 0xa52138cc1885184, 0x28, 0x0}},               // commonwealth from 1982-07-09: 47 +MDV
	{19830919, Set{0x1000044000400810, 0x4c26c6226092800, 0xe52138cc1885184, 0x28, 0x0}},               // commonwealth from 1983-09-19: 48 +KNA
	{19840101, Set{0x1000044000400810, 0x4ca6c6226092800, 0xe52138cc1885184, 0x28, 0x0}},               // commonwealth from 1984-01-01: 49 +BRN
	{19871015, Set{0x1000044000400810, 0x44a6c6226092800, 0xe52138cc1885184, 0x28, 0x0}},               // commonwealth from 1987-10-15: 48 -FJI
	{19891001, Set{0x1000044000400810, 0x44a6c6226092800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 1989-10-01: 49 +PAK
	{19900321, Set{0x1000044000400810, 0x44a6c622e092800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 1990-03-21: 50 +NAM
	{19940601, Set{0x1000044000400810, 0x44a7c622e092800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 1994-06-01: 51 +ZAF
	{19951113, Set{0x9000044000400810, 0x44a7c622e892800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 1995-11-13: 53 +CMR +MOZ
	{19971001, Set{0x9000044000400810, 0x4ca7c622e892800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 1997-10-01: 54 +FJI
	{20031207, Set{0x9000044000400810, 0x4ca3c622e892800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 2003-12-07: 53 -ZWE
	{20091129, Set{0x9000044000400810, 0x4ca3c626e892800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 2009-11-29: 54 +RWA
	{20131003, Set{0x9000044000400810, 0x4ca3c626e890800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 2013-10-03: 53 -GMB
	{20161013, Set{0x9000044000400810, 0x4ca3c626e890800, 0xe52138cc1895084, 0x28, 0x0}},               // commonwealth from 2016-10-13: 52 -MDV
	{20180208, Set{0x9000044000400810, 0x4ca3c626e892800, 0xe52138cc1895084, 0x28, 0x0}},               // commonwealth from 2018-02-08: 53 +GMB
	{20200201, Set{0x9000044000400810, 0x4ca3c626e892800, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 2020-02-01: 54 +MDV
	{20220629, Set{0x9000044000400810, 0x4ca3d626e892c00, 0xe52138cc1895184, 0x28, 0x0}},               // commonwealth from 2022-06-29: 56 +GAB +TGO
	{19940420, Set{0x400000800448, 0x8000000000000000, 0x108000001, 0x0, 0x0}},                         // csto from 1994-04-20: 9
	{19990420, Set{0x400000000408, 0x8000000000000000, 0x8000001, 0x0, 0x0}},                           // csto from 1999-04-20: 6 -AZE -GEO -UZB
	{20060816, Set{0x400000000408, 0x8000000000000000, 0x108000001, 0x0, 0x0}},                         // csto from 2006-08-16: 7 +UZB
	{20121219, Set{0x400000000408, 0x8000000000000000, 0x8000001, 0x0, 0x0}},                           // csto from 2012-12-19: 6 -UZB
	{20060101, Set{0x5504801506748ba, 0x462316802b205001, 0x5141ca0004410088, 0x1, 0x0}},               // ecosoc from 2006-01-01: 54
	{20070101, Set{0x540750311634c22, 0xd620108485205029, 0x11419c0004430080, 0x3, 0x0}},               // ecosoc from 2007-01-01: 54 -ARM -AUS -BEL +BLR -ESP +GRC -ITA +LUX +NLD +NZL -POL +PRT +ROU -TUR +CPV +DZA -MUS +MWI -NAM -NGA +SDN +SOM -TUN -TZA -ARE -BGD +IRQ +KAZ -KOR +PHL -BLZ +BOL +BRB -COL -PAN +SLV
	{20080101, Set{0x85487d1291604c20, 0xd220000495a0402a, 0x9411c0000431088, 0x13, 0x0}},              // ecosoc from 2008-01-01: 54 -ALB -DEU -DNK +LIE -LTU +MDA +POL +SWE +CMR -COD +COG -GIN +MOZ +NER -TCD -ZAF -IND +KOR +MYS -THA -CRI +LCA -MEX +URY
	{20090101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // ecosoc from 2009-01-01: 0 -AUT -BLR -CAN -CZE -FRA -GBR -GRC -ISL -LIE -LUX -MDA -NLD -NZL -POL -PRT -ROU -RUS -SWE -USA -AGO -BEN -CMR -COG -CPV -DZA -GNB -MDG -MOZ -MRT -MWI -NER -SDN -SOM -CHN -IDN -IRQ -JPN -KAZ -KOR -LKA -MYS -PAK -PHL -SAU -BOL -BRA -BRB -CUB -GUY -HTI -LCA -PRY -SLV -URY
	{20110101, Set{0xc0624244447d1890, 0x542220014e104c84, 0xb428214000630808, 0x40, 0x0}},             // ecosoc from 2011-01-01: 54
	{20120101, Set{0x8872410448751d10, 0x56222001640c0e84, 0x300d294000230808, 0x2, 0x0}},              // ecosoc from 2012-01-01: 54 -BEL +BGR +BLR -EST -HUN +IRL -MLT +NLD -NOR +TUR +BFA -CIV +ETH -GNB +LBY +LSO -MAR -MUS -NAM +NGA +IDN -SAU +BRA +CUB +DOM -GTM -KNA -PER +SLV -VEN
	{20130101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // ecosoc from 2013-01-01: 0 -AUS -BGR -BLR -CAN -CHE -DEU -ESP -FIN -FRA -GBR -IRL -ITA -LVA -NLD -RUS -SVK -TUR -UKR -USA -BFA -CMR -COM -EGY -ETH -GAB -GHA -LBY -LSO -MWI -NGA -RWA -SEN -ZMB -BGD -CHN -IDN -IND -IRQ -JPN -KOR -MNG -PAK -PHL -QAT -ARG -BHS -BRA -CHL -CUB -DOM -ECU -MEX -NIC -SLV
	{20160101, Set{0x1849501049f95090, 0xd422d90461000823, 0xc0e028c200010048, 0x8, 0x0}},              // ecosoc from 2016-01-01: 54
	{20170101, Set{0x8c485210496942d4, 0x5421d8a461000820, 0x80c0684208010048, 0x68, 0x0}},             // ecosoc from 2017-01-01: 54 +AND +AZE +BIH -CHE -FIN -GEO +NOR -SRB +BEN -BWA +CMR -COD -COG +SWZ +TCD -TGO +ARE -BGD -KAZ +TJK -ATG +COL -GTM -PAN +VCT +VEN
	{20180101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // ecosoc from 2018-01-01: 0 -AND -AUS -AZE -BEL -BIH -CZE -DEU -EST -FRA -GBR -GRC -IRL -ITA -MDA -NOR -PRT -RUS -SWE -USA -BEN -BFA -CMR -DZA -GHA -MRT -NGA -RWA -SOM -SWZ -TCD -UGA -ZAF -ZWE -AFG -ARE -CHN -IND -IRQ -JPN -KOR -LBN -PAK -TJK -VNM -ARG -BRA -CHL -COL -GUY -HND -PER -TTO -VCT -VEN
	{20200101, Set{0x156043c608351c18, 0x4c22010084510e82, 0x7208480014430008, 0x13, 0x0}},             // ecosoc from 2020-01-01: 54
	{20210101, Set{0x1560538600711938, 0x4a22400020670682, 0x72204c4015410008, 0x1, 0x0}},              // ecosoc from 2021-01-01: 54 +AUT +BGR -BLR -ESP +GBR -IRL -MLT +PRT -GHA +LBR +LBY -MAR +MDG -MWI +NGA -SDN -TGO +ZWE +IDN -IND -PHL +SLB +ARG +BOL -ECU +GTM -SLV -URY
	{20220101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // ecosoc from 2022-01-01: 0 -ARM -AUS -AUT -BGR -CAN -CHE -DEU -FIN -FRA -GBR -LUX -LVA -MNE -NLD -NOR -PRT -RUS -UKR -USA -AGO -BEN -BWA -COG -EGY -ETH -GAB -KEN -LBR -LBY -MDG -MLI -NGA -ZWE -BGD -CHN -IDN -IRN -JPN -KOR -PAK -SAU -SLB -THA -TKM -ARG -BOL -BRA -COL -GTM -JAM -MEX -NIC -PAN -PRY
	{19750528, Set{0x4c00000000000000, 0x10331427800, 0x0, 0x0, 0x0}},                                  // ecowas from 1975-05-28: 15
	{19770101, Set{0x4c00000000000000, 0x10331427808, 0x0, 0x0, 0x0}},                                  // ecowas from 1977-01-01: 16 +CPV
	{20001226, Set{0x4c00000000000000, 0x10330427808, 0x0, 0x0, 0x0}},                                  // ecowas from 2000-12-26: 15 -MRT
	{20250129, Set{0x4400000000000000, 0x10320027808, 0x0, 0x0, 0x0}},                                  // ecowas from 2025-01-29: 12 -BFA -MLI -NER
	{19940101, Set{0x81302597700a0, 0x0, 0x0, 0x0, 0x0}},                                               // eea from 1994-01-01: 17
	{19950501, Set{0x81302d97700a0, 0x0, 0x0, 0x0, 0x0}},                                               // eea from 1995-05-01: 18 +LIE
	{20040501, Set{0xe1b47dd7f40a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eea from 2004-05-01: 28 +CZE +EST +HUN +LTU +LVA +MLT +POL +SVK +SVN +CYP
	{20070801, Set{0xe3b47dd7f41a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eea from 2007-08-01: 30 +BGR +ROU
	{20140412, Set{0xe3b47df7f41a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eea from 2014-04-12: 31 +HRV
	{20200201, Set{0xe3b47df3f41a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eea from 2020-02-01: 30 -GBR
	{19600503, Set{0x8120000421020, 0x0, 0x0, 0x0, 0x0}},                                               // efta from 1960-05-03: 7
	{19700301, Set{0x8120010421020, 0x0, 0x0, 0x0, 0x0}},                                               // efta from 1970-03-01: 8 +ISL
	{19730101, Set{0x8120010001020, 0x0, 0x0, 0x0, 0x0}},                                               // efta from 1973-01-01: 6 -DNK -GBR
	{19860101, Set{0x8020010101020, 0x0, 0x0, 0x0, 0x0}},                                               // efta from 1986-01-01: 6 +FIN -PRT
	{19910901, Set{0x8020090101020, 0x0, 0x0, 0x0, 0x0}},                                               // efta from 1991-09-01: 7 +LIE
	{19950101, Set{0x20090001000, 0x0, 0x0, 0x0, 0x0}},                                                 // efta from 1995-01-01: 4 -AUT -FIN -SWE
	{19520723, Set{0x10240210080, 0x0, 0x0, 0x0, 0x0}},                                                 // eu from 1952-07-23: 6
	{19730101, Set{0x10248630080, 0x0, 0x0, 0x0, 0x0}},                                                 // eu from 1973-01-01: 9 +DNK +GBR +IRL
	{19810101, Set{0x10249630080, 0x0, 0x0, 0x0, 0x0}},                                                 // eu from 1981-01-01: 10 +GRC
	{19860101, Set{0x110249670080, 0x0, 0x0, 0x0, 0x0}},                                                // eu from 1986-01-01: 12 +ESP +PRT
	{19950101, Set{0x81102497700a0, 0x0, 0x0, 0x0, 0x0}},                                               // eu from 1995-01-01: 15 +AUT +FIN +SWE
	{20040501, Set{0xe19474d7f40a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eu from 2004-05-01: 25 +CZE +EST +HUN +LTU +LVA +MLT +POL +SVK +SVN +CYP
	{20070101, Set{0xe39474d7f41a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eu from 2007-01-01: 27 +BGR +ROU
	{20130701, Set{0xe39474f7f41a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eu from 2013-07-01: 28 +HRV
	{20200201, Set{0xe39474f3f41a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // eu from 2020-02-01: 27 -GBR
	{19990101, Set{0x1102483500a0, 0x0, 0x0, 0x0, 0x0}},                                                // euro from 1999-01-01: 11
	{20010101, Set{0x1102493500a0, 0x0, 0x0, 0x0, 0x0}},                                                // euro from 2001-01-01: 12 +GRC
	{20070101, Set{0x41102493500a0, 0x0, 0x0, 0x0, 0x0}},                                               // euro from 2007-01-01: 13 +SVN
	{20080101, Set{0x41142493500a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2008-01-01: 15 +MLT +CYP
	{20090101, Set{0x61142493500a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2009-01-01: 16 +SVK
	{20110101, Set{0x61142493d00a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2011-01-01: 17 +EST
	{20140101, Set{0x61146493d00a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2014-01-01: 18 +LVA
	{20150101, Set{0x61147493d00a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2015-01-01: 19 +LTU
	{20230101, Set{0x611474b3d00a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2023-01-01: 20 +HRV
	{20260101, Set{0x611474b3d01a0, 0x40000000000000, 0x0, 0x0, 0x0}},                                  // euro from 2026-01-01: 21 +BGR
	{19700320, Set{0x4e00000a00200880, 0x38152600400, 0x100000000000000, 0x10000000000000, 0x0}},       // francophonie from 1970-03-20: 21
	{19710101, Set{0x4e00000a00200880, 0x38152600400, 0x100000000000000, 0x10000000000000, 0x100}},     // francophonie from 1971-01-01: 22 +XQC
	{19730101, Set{0x6e00000a00200880, 0x38152600400, 0x100000000000040, 0x10000000000000, 0x100}},     // francophonie from 1973-01-01: 24 +CAF +LBN
	{19750430, Set{0x6e00000a00200880, 0x38152600400, 0x100000000000040, 0x0, 0x100}},                  // francophonie from 1975-04-30: 23 -RVN
	{19760101, Set{0x6e00000a00200880, 0x3c152600400, 0x100000000000040, 0x0, 0x100}},                  // francophonie from 1976-01-01: 24 +SYC
	{19770101, Set{0x6e00000a00200880, 0x3c152600415, 0x100000000000040, 0x0, 0x120}},                  // francophonie from 1977-01-01: 28 +COD +COM +DJI +XNB
	{19790101, Set{0x6e00000a00200880, 0x3c152604415, 0x102000600000040, 0x0, 0x120}},                  // francophonie from 1979-01-01: 32 +GNB +VNM +VUT +DMA
	{19800101, Set{0x6e00000a00200880, 0x3c153604415, 0x102000600000040, 0x0, 0x520}},                  // francophonie from 1980-01-01: 34 +MRT +XWB
	{19810101, Set{0x6e00000a00200880, 0x3c153705417, 0x902000600000040, 0x0, 0x520}},                  // francophonie from 1981-01-01: 38 +COG +GIN +MAR +LCA
	{19830101, Set{0x6e00000a00200880, 0x3c153705497, 0x902000600000040, 0x0, 0x520}},                  // francophonie from 1983-01-01: 39 +EGY
	{19890101, Set{0x6e00000a00200880, 0x3c15370d497, 0x902000600000040, 0x0, 0x520}},                  // francophonie from 1989-01-01: 40 +GNQ
	{19910101, Set{0xee00000a00200880, 0x3c15370d497, 0x902000600000060, 0x0, 0x520}},                  // francophonie from 1991-01-01: 42 +CMR +LAO
	{19931016, Set{0xee00200a00200980, 0x3c15370d497, 0x902000600000062, 0x0, 0x520}},                  // francophonie from 1993-10-16: 45 +BGR +ROU +KHM
	{19960101, Set{0xee00201a00201980, 0x3c15370d49f, 0x902000600000062, 0x0, 0x520}},                  // francophonie from 1996-01-01: 48 +CHE +MDA +CPV
	{19990903, Set{0xee00201a00201980, 0x3d15370d49f, 0x902000600000062, 0x0, 0x520}},                  // francophonie from 1999-09-03: 49 +STP
	{20060928, Set{0xee00203a01201986, 0x3d15370d49f, 0x902000600000062, 0x0, 0x520}},                  // francophonie from 2006-09-28: 53 +ALB +AND +GRC +MKD
	{20121013, Set{0xee00203a0120198e, 0x3d15370d49f, 0x902000600000062, 0x0, 0x520}},                  // francophonie from 2012-10-13: 54 +ARM
	{20241005, Set{0xee00203a0120198e, 0x4003d15370dc9f, 0x902000600000062, 0x0, 0x520}},               // francophonie from 2024-10-05: 56 +GHA +CYP
	{20250917, Set{0xe600203a0120198e, 0x4003d14370dc9f, 0x902000600000062, 0x0, 0x520}},               // francophonie from 2025-09-17: 54 -BFA -NER
	{20250918, Set{0xe600203a0120198e, 0x4003d14330dc9f, 0x902000600000062, 0x0, 0x520}},               // francophonie from 2025-09-18: 53 -MLI
	{19991215, Set{0x50400040610810, 0x4620100000000000, 0x1000084000400008, 0x1000000, 0x0}},          // g20 from 1999-12-15: 20
	{20230909, Set{0x50400040610810, 0x4620100000000000, 0x1000084000400008, 0x1000000, 0x4}},          // g20 from 2023-09-09: 21 +XAU
	{19751115, Set{0x40000040610000, 0x4000000000000000, 0x0, 0x0, 0x0}},                               // g7 from 1975-11-15: 6
	{19760627, Set{0x40000040610800, 0x4000000000000000, 0x0, 0x0, 0x0}},                               // g7 from 1976-06-27: 7 +CAN
	{19640615, Set{0xae80000000000000, 0x3e408f87f1771ea3, 0xf3acec50064334fa, 0x1000000000005b, 0x0}}, // g77 from 1964-06-15: 77
	{19671010, Set{0xfe80000000000000, 0x3e40af87f57f3ea3, 0xf3ecfc5006c335fa, 0x1000000000005b, 0x0}}, // g77 from 1967-10-10: 87 +BWA +CIV +GMB +LSO +MWI +ZMB +MDV +SGP +BRB +GUY
	{19711028, Set{0xfe80000000000000, 0x3ec4afa7f77fbea3, 0xf3edfc7006e3b5fa, 0x1000000000005b, 0x0}}, // g77 from 1971-10-28: 96 +GNQ +MUS +SWZ +BHR +FJI +OMN +QAT +YMD +CUB
	{19750430, Set{0xfe80000000000000, 0x3ec4afa7f77fbea3, 0xf3edfc7006e3b5fa, 0x5b, 0x0}},             // g77 from 1975-04-30: 95 -RVN
	{19760126, Set{0xfe80204000000000, 0x3ed7afb7f7fffeaf, 0xf3fdfd7006fbb5fa, 0x200000000005f, 0x0}},  // g77 from 1976-01-26: 111 +MLT +ROU +COM +CPV +GNB +MOZ +STP +ARE +BGD +BTN +PNG +PRK +BHS +GRD +SUR +PSE
	{19760702, Set{0xfe80204000000000, 0x3ed7afb7f7fffeaf, 0xf3fdfd7206fbb5fa, 0x200000000005f, 0x0}},  // g77 from 1976-07-02: 112 +VNM
	{19790206, Set{0xff80204000000000, 0x3ed7aff7f7fffebf, 0xf3fdfd7a47fbb5fa, 0x200000000005f, 0x0}},  // g77 from 1979-02-06: 118 +AGO +DJI +SYC +SLB +TON +WSM
	{19830328, Set{0xff80204000000000, 0x3ed7eff7f7fffebf, 0xfbfffffe47fbb5fa, 0x200000000007f, 0x0}},  // g77 from 1983-03-28: 125 +ZWE +VUT +ATG +BLZ +DMA +LCA +VCT
	{19870420, Set{0xff80204000000000, 0x3edfeff7f7fffebf, 0xfffffffe47fbb5fa, 0x200000000007f, 0x0}},  // g77 from 1987-04-20: 127 +BRN +KNA
	{19900522, Set{0xff80204000000000, 0x3edfeff7f7fffebf, 0xffffffde47fbb5fa, 0x200000000007f, 0x0}},  // g77 from 1990-05-22: 126 -YMD
	{19911116, Set{0xff80204000000000, 0x3effeff7fffffebf, 0xffffffde47fbbdfa, 0x200000000007f, 0x0}},  // g77 from 1991-11-16: 129 +NAM +CHN +MNG
	{19930101, Set{0xff80204000000000, 0x3fffeff7fffffebf, 0xffffffde47fbbffa, 0x200000000007f, 0x0}},  // g77 from 1993-01-01: 131 +FSM +MHL
	{19940101, Set{0xff80204000000200, 0x3fffeff7ffffffbf, 0xffffffde47fbbffa, 0x200000000007f, 0x0}},  // g77 from 1994-01-01: 133 +BIH +ERI
	{19940518, Set{0xff80204000000200, 0x3fffeff7ffffffbf, 0xefffffde47fbbffa, 0x200000000007f, 0x0}},  // g77 from 1994-05-18: 132 -MEX
	{19940601, Set{0xff80204000000200, 0x3ffffff7ffffffbf, 0xefffffde47fbbffa, 0x200000000007f, 0x0}},  // g77 from 1994-06-01: 133 +ZAF
	{19960101, Set{0xff80204000000200, 0x3ffffff7ffffffbf, 0xefffffde57fbbffa, 0x200000000007f, 0x0}},  // g77 from 1996-01-01: 134 +TKM
	{19961212, Set{0xff80204000000200, 0x3ffffff7ffffffbf, 0xefffffde57fbbff2, 0x200000000007f, 0x0}},  // g77 from 1996-12-12: 133 -KOR
	{20001101, Set{0xff00204000000200, 0x3ffffff7ffffffbf, 0xefffffde57fbbff2, 0x200000000007f, 0x0}},  // g77 from 2000-11-01: 132 -YUG
	{20020101, Set{0xff00204000000200, 0x3ffffff7ffffffbf, 0xefffffde57ffbff2, 0x200000000007f, 0x0}},  // g77 from 2002-01-01: 133 +PLW
	{20030101, Set{0xff00204000000200, 0x3ffffff7ffffffbf, 0xefffffde77ffbff2, 0x200000000007f, 0x0}},  // g77 from 2003-01-01: 134 +TLS
	{20040101, Set{0xff00204000000200, 0x3ffffff7ffffffbf, 0xefffffde77fbbff2, 0x200000000007f, 0x0}},  // g77 from 2004-01-01: 133 -PLW
	{20040501, Set{0xff00200000000200, 0x3fbffff7ffffffbf, 0xefffffde77fbbff2, 0x200000000007f, 0x0}},  // g77 from 2004-05-01: 131 -MLT -CYP
	{20070101, Set{0xff00000000000200, 0x3fbffff7ffffffbf, 0xefffffde77fbbff2, 0x200000000007f, 0x0}},  // g77 from 2007-01-01: 130 -ROU
	{20110101, Set{0xff00000000000200, 0x3fbffff7ffffffbf, 0xefffffde7ffbfff2, 0x200000000007f, 0x0}},  // g77 from 2011-01-01: 132 +NRU +TJK
	{20130101, Set{0xff00000000000200, 0x3fbffff7ffffffbf, 0xefffffde7ffbfff6, 0x200000000007f, 0x0}},  // g77 from 2013-01-01: 133 +KIR
	{20141001, Set{0xff00000000000200, 0x3fbfffffffffffbf, 0xefffffde7ffbfff6, 0x200000000007f, 0x0}},  // g77 from 2014-10-01: 134 +SSD
	{20190927, Set{0xff00000000000240, 0x3fbfffffffffffbf, 0xefffffde7ffbfff6, 0x200000000007f, 0x0}},  // g77 from 2019-09-27: 135 +AZE
	{20200101, Set{0xff00000000000040, 0x3fbfffffffffffbf, 0xefffffde7ffbfff6, 0x200000000007f, 0x0}},  // g77 from 2020-01-01: 134 -BIH
	{19810525, Set{0x0, 0x5000000000000, 0x608010, 0x0, 0x0}},                                          // gcc from 1981-05-25: 6
	{20060619, Set{0x8020690000715840, 0x6626320122500c30, 0x9029084000431088, 0x10, 0x0}},             // hrc from 2006-06-19: 47
	{20070619, Set{0x8124610040611a40, 0x6622300122600c90, 0xb0210c0000631088, 0x10, 0x0}},             // hrc from 2007-06-19: 47 +BIH -CZE -FIN +ITA -POL +SVN +AGO -DZA +EGY -MAR +MDG -TUN -BHR +QAT -ARG +BOL -ECU +NIC
	{20080619, Set{0x8926410040611a40, 0x6626300122200c90, 0x30012c4000631008, 0x10, 0x0}},             // hrc from 2008-06-19: 47 -ROU +SVK +BFA -MLI +BHR -LKA +ARG +CHL -GTM -PER
	{20090619, Set{0x8966430044600280, 0x6626300122200c90, 0x30012c4000630009, 0x10, 0x0}},             // hrc from 2009-06-19: 47 -AZE +BEL -CAN -CHE -DEU +HUN +NOR +USA +KGZ -MYS
	{20100619, Set{0x89624a1004641080, 0x6026280123040c10, 0x1029284004611109, 0x10, 0x0}},             // hrc from 2010-06-19: 47 -BIH +CHE +ESP -ITA +MDA -NLD +POL -SVN -EGY +LBY -MDG +MRT +UGA -ZAF -IDN -IND +MDV +MYS -PHL +THA -BOL +ECU +GTM -NIC
	{20110619, Set{0x9d406a10440450a0, 0x2622080123040012, 0x9029a00004621111, 0x10, 0x0}},             // hrc from 2011-06-19: 47 +AUT +CZE -FRA -GBR +ITA +ROU -SVK -UKR +BEN +BWA +COG -GAB -GHA -ZMB -BHR +IDN +IND -JPN -KOR +KWT -PAK +PHL -ARG -BRA +CRI +PER
	{20130101, Set{0x5d402890480d5020, 0xc601080201050602, 0x8028a84004231118, 0x40, 0x0}},             // hrc from 2013-01-01: 47 -BEL +DEU +EST -HUN +IRL +MNE -NOR -RUS +CIV -CMR -DJI +ETH +GAB +KEN -MUS -NGA -SEN +SLE +ARE -BGD -CHN -JOR +JPN +KAZ -KGZ +KOR +PAK -SAU +ARG +BRA -CUB -MEX -URY +VEN
	{20140101, Set{0x5c4060a048694020, 0xc621100208110622, 0x9001a84200430118, 0x40, 0x0}},             // hrc from 2014-01-01: 47 -CHE -ESP +FRA +GBR -MDA +MKD -POL +RUS -AGO +DZA -LBY +MAR -MRT +NAM -UGA +ZAF +CHN -MYS -QAT +SAU -THA +VNM +CUB -ECU -GTM +MEX
	{20150101, Set{0x504051a408690002, 0xc623100228110e22, 0x10010c4200610108, 0x43, 0x0}},             // hrc from 2015-01-01: 47 +ALB -AUT -CZE -ITA +LVA +NLD +PRT -ROU -BEN -BFA +GHA +NGA +BGD -KWT -PHL +QAT +BOL -CHL -CRI -PER +PRY +SLV
	{20160101, Set{0x5204512400e11082, 0x623110028110a22, 0x5009040200620909, 0x43, 0x0}},              // hrc from 2016-01-01: 47 +BEL +CHE -EST +GEO -IRL -MNE +SVN -USA +BDI -GAB -SLE +TGO -JPN -KAZ +KGZ +MNG -PAK +PHL -ARG -BRA +ECU +PAN
	{20170101, Set{0x5244110406c11082, 0x5623130060010a82, 0x40090c0000620809, 0x43, 0x0}},             // hrc from 2017-01-01: 47 -FRA +HRV +HUN -MKD -RUS +USA -DZA +EGY -MAR -NAM +RWA +TUN +IRQ +JPN -MDV -VNM +BRA -MEX
	{20180101, Set{0x4366000006c51090, 0x5021930160010281, 0xd009280000632809, 0x40, 0x0}},             // hrc from 2018-01-01: 47 -ALB +AUS +ESP -LVA -NLD -PRT +SVK +UKR +AGO -BWA +COD -COG -GHA +SEN +AFG -BGD -IDN -IND +NPL +PAK -BOL +CHL +MEX +PER -PRY -SLV
	{20180620, Set{0x4326000006c51090, 0x5021930160010281, 0xd009280000632809, 0x40, 0x0}},             // hrc from 2018-06-20: 46 -USA
	{20180713, Set{0x4326000016c51090, 0x5021930160010281, 0xd009280000632809, 0x40, 0x0}},             // hrc from 2018-07-13: 47 +ISL
	{20190101, Set{0x8922000056464130, 0x54a6930560000181, 0x9001294000632000, 0x10, 0x0}},             // hrc from 2019-01-01: 47 +AUT -BEL +BGR -CHE +CZE -DEU +DNK -GEO +ITA -SVN -BDI +BFA -CIV +CMR +ERI -ETH -KEN +SOM -ARE +BGD +BHR +FJI +IND -KGZ -KOR -MNG +ARG +BHS -ECU -PAN +URY -VEN
	{20200101, Set{0x8922090040074138, 0x46868105a9040101, 0x9000294000232208, 0x50, 0x0}},             // hrc from 2020-01-01: 47 +ARM +DEU -GBR -HRV -HUN -ISL +NLD +POL -EGY +LBY +MRT +NAM -RWA +SDN -TUN -ZAF -CHN +IDN -IRQ +KOR +MHL -SAU -CUB +VEN
	{20210101, Set{0xc820490040634128, 0x46a601058d040500, 0x10010d4100032208, 0x50, 0x0}},             // hrc from 2021-01-01: 47 -AUS -ESP +FRA +GBR +RUS -SVK -AGO +CIV -COD +GAB +MWI -NGA -AFG +CHN -QAT +UZB +BOL -CHL +CUB -PER
	{20220101, Set{0xc460498300710008, 0xc62100058d042500, 0x10810c4100213208, 0x41, 0x0}},             // hrc from 2022-01-01: 47 -AUT -BGR -CZE -DNK +FIN -ITA +LTU +LUX +MNE +USA +BEN -BFA +GMB -TGO +ARE -BGD -BHR -FJI +KAZ +MYS -PHL +QAT -BHS +HND +PRY -URY
	{20220407, Set{0xc460098300710008, 0xc62100058d042500, 0x10810c4100213208, 0x41, 0x0}},             // hrc from 2022-04-07: 46 -RUS
	{20220510, Set{0xc460098300714008, 0xc62100058d042500, 0x10810c4100213208, 0x41, 0x0}},             // hrc from 2022-05-10: 47 +CZE
	{20230101, Set{0xc460208300f14080, 0x8423100584102520, 0x1081a44300213101, 0x1, 0x0}},              // hrc from 2023-01-01: 47 -ARM +BEL +GEO -NLD -POL +ROU +DZA -LBY +MAR -MRT -NAM +ZAF +BGD -IDN -JPN +KGZ -KOR +MDV -MHL +VNM -BRA +CHL +CRI -VEN
	{20240101, Set{0xc640218300b10182, 0xc623100484102920, 0x85a84200201111, 0x1, 0x0}},                // hrc from 2024-01-01: 47 +ALB +BGR -CZE -GBR +NLD -UKR +BDI -GAB +GHA -SEN +IDN +JPN +KWT -NPL -PAK -UZB -BOL +BRA +DOM -MEX
	{20250101, Set{0x4600212010a55182, 0x4262100084112a21, 0x1005ec0204200319, 0x0, 0x0}},              // hrc from 2025-01-01: 47 +CHE +CZE +ESP -FIN +ISL -LTU -LUX +MKD -MNE -USA -CMR +COD -ERI +ETH +KEN -SOM -ARE +CYP -IND -KAZ +KOR +MHL -MYS +THA -ARG +BOL +COL -HND +MEX -PRY
	{20260101, Set{0x47040120506c5102, 0x5660100006012a81, 0x100d6c0204210218, 0x0, 0x0}},              // hrc from 2026-01-01: 47 -BEL -DEU +EST +GBR -GEO +ITA -ROU +SVN +AGO -DZA +EGY -MAR +MUS -SDN -BGD +IND +IRQ -KGZ -MDV +PAK -CRI +ECU
	{20270101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // hrc from 2027-01-01: 0 -ALB -BGR -CHE -CZE -ESP -EST -FRA -GBR -ISL -ITA -MKD -NLD -SVN -AGO -BDI -BEN -CIV -COD -EGY -ETH -GHA -GMB -KEN -MUS -MWI -ZAF -CHN -CYP -IDN -IND -IRQ -JPN -KOR -KWT -MHL -PAK -QAT -THA -VNM -BOL -BRA -CHL -COL -CUB -DOM -ECU -MEX
	{19711118, Set{0x1e00000000000000, 0x108c84d4481200, 0x100001800002120, 0x0, 0x0}},                 // ldc from 1971-11-18: 24
	{19751212, Set{0x3e00000000000000, 0x128c84d4483200, 0x100003800002120, 0x0, 0x0}},                 // ldc from 1975-12-12: 28 +CAF +GMB +BGD +YMD
	{19771213, Set{0x3e00000000000000, 0x128c84d448320c, 0x100003800002120, 0x0, 0x0}},                 // ldc from 1977-12-13: 30 +COM +CPV
	{19811217, Set{0x3e00000000000000, 0x128c84d448720c, 0x100003800002120, 0x0, 0x0}},                 // ldc from 1981-12-17: 31 +GNB
	{19821217, Set{0x3e00000000000000, 0x128d96d448f21c, 0x100003800002120, 0x0, 0x0}},                 // ldc from 1982-12-17: 36 +DJI +GNQ +SLE +STP +TGO
	{19851217, Set{0x3e00000000000000, 0x128d96d448f21c, 0x100003c00002120, 0x0, 0x0}},                 // ldc from 1985-12-17: 37 +VUT
	{19861208, Set{0x3e00000000000000, 0x128d96d548f21c, 0x100003c80002124, 0x0, 0x0}},                 // ldc from 1986-12-08: 40 +MRT +KIR +TUV
	{19871211, Set{0x3e00000000000000, 0x128d96d548f21c, 0x100003c80002524, 0x0, 0x0}},                 // ldc from 1987-12-11: 41 +MMR
	{19881220, Set{0x3e00000000000000, 0x128d96d5c8f21c, 0x100003c80002524, 0x0, 0x0}},                 // ldc from 1988-12-20: 42 +MOZ
	{19900522, Set{0x3e00000000000000, 0x128d96d5c8f21c, 0x100001c80002524, 0x0, 0x0}},                 // ldc from 1990-05-22: 41 -YMD
	{19901221, Set{0x3e00000000000000, 0x128d96d5caf21c, 0x100001c80002524, 0x0, 0x0}},                 // ldc from 1990-12-21: 42 +LBR
	{19911220, Set{0x3e00000000000000, 0x12ad96d5eaf21d, 0x100001c81002526, 0x0, 0x0}},                 // ldc from 1991-12-20: 47 +COD +MDG +ZMB +KHM +SLB
	{19941219, Set{0x2f00000000000000, 0x12ad96d5eaf31d, 0x100001c81002526, 0x0, 0x0}},                 // ldc from 1994-12-19: 48 +AGO -BWA +ERI
	{20000101, Set{0x2f00000000000000, 0x12ad97d5eaf31d, 0x100001c81002526, 0x0, 0x0}},                 // ldc from 2000-01-01: 49 +SEN
	{20030101, Set{0x2f00000000000000, 0x12ad97d5eaf31d, 0x100001ca1002526, 0x0, 0x0}},                 // ldc from 2003-01-01: 50 +TLS
	{20071220, Set{0x2f00000000000000, 0x12ad97d5eaf315, 0x100001ca1002526, 0x0, 0x0}},                 // ldc from 2007-12-20: 49 -CPV
	{20110101, Set{0x2f00000000000000, 0x12ad97d5eaf315, 0x100001ca1002426, 0x0, 0x0}},                 // ldc from 2011-01-01: 48 -MDV
	{20121218, Set{0x2f00000000000000, 0x12ad9fd5eaf315, 0x100001ca1002426, 0x0, 0x0}},                 // ldc from 2012-12-18: 49 +SSD
	{20140101, Set{0x2f00000000000000, 0x12ad9fd5eaf315, 0x1000014a1002426, 0x0, 0x0}},                 // ldc from 2014-01-01: 48 -WSM
	{20170604, Set{0x2f00000000000000, 0x12ad9fd5ea7315, 0x1000014a1002426, 0x0, 0x0}},                 // ldc from 2017-06-04: 47 -GNQ
	{20201204, Set{0x2f00000000000000, 0x12ad9fd5ea7315, 0x1000010a1002426, 0x0, 0x0}},                 // ldc from 2020-12-04: 46 -VUT
	{20231213, Set{0x2f00000000000000, 0x2ad9fd5ea7315, 0x1000010a1002426, 0x0, 0x0}},                  // ldc from 2023-12-13: 45 -BTN
	{20241213, Set{0x2f00000000000000, 0x2ad8fd5ea7315, 0x1000010a1002426, 0x0, 0x0}},                  // ldc from 2024-12-13: 44 -STP
	{20261124, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // ldc from 2026-11-24: 0 -AGO -BDI -BEN -BFA -CAF -COD -COM -DJI -ERI -ETH -GIN -GMB -GNB -LBR -LSO -MDG -MLI -MOZ -MRT -MWI -NER -RWA -SDN -SEN -SLE -SOM -SSD -TCD -TGO -TZA -UGA -ZMB -AFG -BGD -KHM -KIR -LAO -MMR -NPL -SLB -TLS -TUV -YEM -HTI
	{20030828, Set{0x3a00003000000048, 0x8010e8a054480200, 0x40118002821, 0x1, 0x0}},                   // lldc from 2003-08-28: 31
	{20110714, Set{0x3a00003000000048, 0x8010e8a854480200, 0x40118002821, 0x1, 0x0}},                   // lldc from 2011-07-14: 32 +SSD
	{19910326, Set{0x0, 0x0, 0x84000000000, 0x11, 0x0}},                                                // mercosur from 1991-03-26: 4
	{20120812, Set{0x0, 0x0, 0x84000000000, 0x51, 0x0}},                                                // mercosur from 2012-08-12: 5 +VEN
	{20240807, Set{0x0, 0x0, 0xc4000000000, 0x51, 0x0}},                                                // mercosur from 2024-08-07: 6 +BOL
	{19610906, Set{0x80000000000000, 0x1640820480501aa1, 0x10010004024c2, 0x0, 0x0}},                   // nam from 1961-09-06: 25
	{19641005, Set{0xa680000000000000, 0x3640af87a5571aa3, 0x10010024024f2, 0x0, 0x0}},                 // nam from 1964-10-05: 47 +BDI +BEN +CAF +CMR +COG +KEN +LBR +LBY +MRT +MWI +NGA +SEN +SLE +TCD +TGO +TZA +UGA +ZMB +JOR +KWT +LAO +SYR
	{19700908, Set{0xb680000000000000, 0x3640afa7e55f9ea3, 0x241003002c034f2, 0x8, 0x0}},               // nam from 1970-09-08: 59 +BWA +GAB +GNQ +LSO +RWA +SWZ +MYS +SGP +YMD +GUY +JAM +TTO
	{19710901, Set{0xb680000000000000, 0x3640afa7e55f9ea3, 0x241203002c034f2, 0x8, 0x0}},               // nam from 1971-09-01: 60 +CHL
	{19730905, Set{0xfe80004000000000, 0x3657afa7f77fbea3, 0x8241207002e0b4f2, 0x8, 0x0}},              // nam from 1973-09-05: 75 +MLT +BFA +CIV +GMB +MDG +MUS +NER +ARE +BGD +BHR +BTN +OMN +QAT +ARG +PER
	{19750825, Set{0xfe80004000000000, 0x3657afa7f77fbea3, 0xc241207002f0b4f2, 0x2000000000008, 0x0}},  // nam from 1975-08-25: 78 +PRK +PAN +PSE
	{19760816, Set{0xff80004000000000, 0x3657aff7f7fffeaf, 0xc241207202f0b5f2, 0x2000000000008, 0x0}},  // nam from 1976-08-16: 87 +AGO +COM +CPV +GNB +MOZ +STP +SYC +MDV +VNM
	{19790903, Set{0xff80004000000000, 0x3e57aff7f7fffeaf, 0xe251247202f1b5f2, 0x2000000000008, 0x0}},  // nam from 1979-09-03: 92 +IRN +PAK +BOL +GRD +NIC
	{19790909, Set{0xff80004000000000, 0x3e57aff7f7fffeaf, 0xe251247202f1b1f2, 0x2000000000008, 0x0}},  // nam from 1979-09-09: 91 -MMR
	{19800418, Set{0xff80004000000000, 0x3e57eff7f7fffeaf, 0xe251247202f1b1f2, 0x2000000000008, 0x0}},  // nam from 1980-04-18: 92 +ZWE
	{19810921, Set{0xff80004000000000, 0x3e57eff7f7fffeaf, 0xe251267202f1b1f2, 0x2000000000008, 0x0}},  // nam from 1981-09-21: 93 +BLZ
	{19830307, Set{0xff80004000000000, 0x3e57eff7f7fffebf, 0xea59777602f1b1f2, 0x200000000000c, 0x0}},  // nam from 1983-03-07: 101 +DJI +VUT +BHS +BRB +COL +ECU +LCA +SUR
	{19890904, Set{0xff80004000000000, 0x3e57eff7f7fffebf, 0xea59777602f1b1f2, 0x200000000004c, 0x0}},  // nam from 1989-09-04: 102 +VEN
	{19900321, Set{0xff80004000000000, 0x3e57eff7fffffebf, 0xea59777602f1b1f2, 0x200000000004c, 0x0}},  // nam from 1990-03-21: 103 +NAM
	{19900522, Set{0xff80004000000000, 0x3e57eff7fffffebf, 0xea59775602f1b1f2, 0x200000000004c, 0x0}},  // nam from 1990-05-22: 102 -YMD
	{19910901, Set{0xff80004000000000, 0x3e57eff7fffffebf, 0xea59771602f1b1f2, 0x200000000004c, 0x0}},  // nam from 1991-09-01: 101 -ARG
	{19920901, Set{0xff80004000000000, 0x3e5feff7fffffebf, 0xea59771702f3b5f2, 0x200000000004c, 0x0}},  // nam from 1992-09-01: 105 +BRN +MMR +PHL +UZB
	{19930101, Set{0xff80004000000000, 0x3e5feff7fffffebf, 0xea79771706fbbdf2, 0x200000000004c, 0x0}},  // nam from 1993-01-01: 109 +MNG +PNG +THA +GTM
	{19940531, Set{0xff80004000000000, 0x3e5ffff7fffffebf, 0xea79771706fbbdf2, 0x200000000004c, 0x0}},  // nam from 1994-05-31: 110 +ZAF
	{19951018, Set{0xff80004000000000, 0x3e5ffff7ffffffbf, 0xeaf9771716fbbdf2, 0x200000000004c, 0x0}},  // nam from 1995-10-18: 113 +ERI +TKM +HND
	{19980902, Set{0xff80004000000400, 0x3e5ffff7ffffffbf, 0xeaf9771716fbbdf2, 0x200000000004c, 0x0}},  // nam from 1998-09-02: 114 +BLR
	{20000101, Set{0xff80004000000400, 0x3e5ffff7ffffffbf, 0xeafd771716fbbdf2, 0x200000000004c, 0x0}},  // nam from 2000-01-01: 115 +DOM
	{20001101, Set{0xff00004000000400, 0x3e5ffff7ffffffbf, 0xeafd771716fbbdf2, 0x200000000004c, 0x0}},  // nam from 2000-11-01: 114 -YUG
	{20030220, Set{0xff00004000000400, 0x3e5ffff7ffffffbf, 0xeafd771736fbbdf2, 0x200000000006c, 0x0}},  // nam from 2003-02-20: 116 +TLS +VCT
	{20040501, Set{0xff00000000000400, 0x3e1ffff7ffffffbf, 0xeafd771736fbbdf2, 0x200000000006c, 0x0}},  // nam from 2004-05-01: 114 -MLT -CYP
	{20060911, Set{0xff00000000000400, 0x3e1ffff7ffffffbf, 0xefff779736fbbdf2, 0x200000000006c, 0x0}},  // nam from 2006-09-11: 118 +ATG +DMA +HTI +KNA
	{20110525, Set{0xff00000000000440, 0x3e9ffff7ffffffbf, 0xefff779736fbbdf2, 0x200000000006c, 0x0}},  // nam from 2011-05-25: 120 +AZE +FJI
	{20240117, Set{0xff00000000000440, 0x3e9fffffffffffbf, 0xefff779736fbbdf2, 0x200000000006c, 0x0}},  // nam from 2024-01-17: 121 +SSD
	{19490824, Set{0x40130250620880, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 1949-08-24: 12
	{19520218, Set{0x50130251620880, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 1952-02-18: 14 +GRC +TUR
	{19550506, Set{0x50130251630880, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 1955-05-06: 15 +DEU
	{19820530, Set{0x50130251670880, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 1982-05-30: 16 +ESP
	{19990312, Set{0x501b0255674880, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 1999-03-12: 19 +CZE +HUN +POL
	{20040329, Set{0x563b07556f4980, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 2004-03-29: 26 +BGR +EST +LTU +LVA +ROU +SVK +SVN
	{20090401, Set{0x563b07576f4982, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 2009-04-01: 28 +ALB +HRV
	{20170605, Set{0x563b87576f4982, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 2017-06-05: 29 +MNE
	{20200327, Set{0x563ba7576f4982, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 2020-03-27: 30 +MKD
	{20230404, Set{0x563ba7577f4982, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 2023-04-04: 31 +FIN
	{20240307, Set{0x5e3ba7577f4982, 0x0, 0x0, 0x0, 0x0}},                                              // nato from 2024-03-07: 32 +SWE
	{19520820, Set{0x8020000020000, 0x0, 0x0, 0x0, 0x0}},                                               // nordic from 1952-08-20: 3
	{19521210, Set{0x8020010020000, 0x0, 0x0, 0x0, 0x0}},                                               // nordic from 1952-12-10: 4 +ISL
	{19551028, Set{0x8020010120000, 0x0, 0x0, 0x0, 0x0}},                                               // nordic from 1955-10-28: 5 +FIN
	{19480430, Set{0x40000000000000, 0x0, 0xf1adec4000000000, 0x53, 0x0}},                              // oas from 1948-04-30: 21
	{19670317, Set{0x40000000000000, 0x0, 0xf1adec4000000000, 0x5b, 0x0}},                              // oas from 1967-03-17: 22 +TTO
	{19671115, Set{0x40000000000000, 0x0, 0xf1adfc4000000000, 0x5b, 0x0}},                              // oas from 1967-11-15: 23 +BRB
	{19690820, Set{0x40000000000000, 0x0, 0xf3adfc4000000000, 0x5b, 0x0}},                              // oas from 1969-08-20: 24 +JAM
	{19750513, Set{0x40000000000000, 0x0, 0xf3bdfc4000000000, 0x5b, 0x0}},                              // oas from 1975-05-13: 25 +GRD
	{19770608, Set{0x40000000000000, 0x0, 0xf3bdfc4000000000, 0x5f, 0x0}},                              // oas from 1977-06-08: 26 +SUR
	{19790522, Set{0x40000000000000, 0x0, 0xfbbffc4000000000, 0x5f, 0x0}},                              // oas from 1979-05-22: 28 +DMA +LCA
	{19811203, Set{0x40000000000000, 0x0, 0xfbbffcc000000000, 0x7f, 0x0}},                              // oas from 1981-12-03: 30 +ATG +VCT
	{19820303, Set{0x40000000000000, 0x0, 0xfbbffdc000000000, 0x7f, 0x0}},                              // oas from 1982-03-03: 31 +BHS
	{19840312, Set{0x40000000000000, 0x0, 0xffbffdc000000000, 0x7f, 0x0}},                              // oas from 1984-03-12: 32 +KNA
	{19900108, Set{0x40000000000800, 0x0, 0xffbffdc000000000, 0x7f, 0x0}},                              // oas from 1990-01-08: 33 +CAN
	{19910108, Set{0x40000000000800, 0x0, 0xffffffc000000000, 0x7f, 0x0}},                              // oas from 1991-01-08: 35 +BLZ +GUY
	{20231119, Set{0x40000000000800, 0x0, 0xdfffffc000000000, 0x7f, 0x0}},                              // oas from 2023-11-19: 34 -NIC
	{19610930, Set{0x581200196718a0, 0x0, 0x0, 0x0, 0x0}},                                              // oecd from 1961-09-30: 17
	{19611113, Set{0x581300196718a0, 0x0, 0x0, 0x0, 0x0}},                                              // oecd from 1961-11-13: 18 +NLD
	{19611207, Set{0x581302196718a0, 0x0, 0x0, 0x0, 0x0}},                                              // oecd from 1961-12-07: 19 +LUX
	{19620329, Set{0x581302596718a0, 0x0, 0x0, 0x0, 0x0}},                                              // oecd from 1962-03-29: 20 +ITA
	{19640428, Set{0x581302596718a0, 0x4000000000000000, 0x0, 0x0, 0x0}},                               // oecd from 1964-04-28: 21 +JPN
	{19690128, Set{0x581302597718a0, 0x4000000000000000, 0x0, 0x0, 0x0}},                               // oecd from 1969-01-28: 22 +FIN
	{19710607, Set{0x581302597718b0, 0x4000000000000000, 0x0, 0x0, 0x0}},                               // oecd from 1971-06-07: 23 +AUS
	{19730529, Set{0x581702597718b0, 0x4000000000000000, 0x0, 0x0, 0x0}},                               // oecd from 1973-05-29: 24 +NZL
	{19940518, Set{0x581702597718b0, 0x4000000000000000, 0x1000000000000000, 0x0, 0x0}},                // oecd from 1994-05-18: 25 +MEX
	{19951221, Set{0x581702597758b0, 0x4000000000000000, 0x1000000000000000, 0x0, 0x0}},                // oecd from 1995-12-21: 26 +CZE
	{19960507, Set{0x5817025d7758b0, 0x4000000000000000, 0x1000000000000000, 0x0, 0x0}},                // oecd from 1996-05-07: 27 +HUN
	{19961122, Set{0x581f025d7758b0, 0x4000000000000000, 0x1000000000000000, 0x0, 0x0}},                // oecd from 1996-11-22: 28 +POL
	{19961212, Set{0x581f025d7758b0, 0x4000000000000000, 0x1000000000000008, 0x0, 0x0}},                // oecd from 1996-12-12: 29 +KOR
	{20001214, Set{0x5a1f025d7758b0, 0x4000000000000000, 0x1000000000000008, 0x0, 0x0}},                // oecd from 2000-12-14: 30 +SVK
	{20100507, Set{0x5a1f025d7758b0, 0x4000000000000000, 0x1000200000000008, 0x0, 0x0}},                // oecd from 2010-05-07: 31 +CHL
	{20100721, Set{0x5e1f025d7758b0, 0x4000000000000000, 0x1000200000000008, 0x0, 0x0}},                // oecd from 2010-07-21: 32 +SVN
	{20100907, Set{0x5e1f027d7758b0, 0x4000000000000000, 0x1000200000000008, 0x0, 0x0}},                // oecd from 2010-09-07: 33 +ISR
	{20101209, Set{0x5e1f027d7f58b0, 0x4000000000000000, 0x1000200000000008, 0x0, 0x0}},                // oecd from 2010-12-09: 34 +EST
	{20160701, Set{0x5e1f067d7f58b0, 0x4000000000000000, 0x1000200000000008, 0x0, 0x0}},                // oecd from 2016-07-01: 35 +LVA
	{20180705, Set{0x5e1f077d7f58b0, 0x4000000000000000, 0x1000200000000008, 0x0, 0x0}},                // oecd from 2018-07-05: 36 +LTU
	{20200428, Set{0x5e1f077d7f58b0, 0x4000000000000000, 0x1000600000000008, 0x0, 0x0}},                // oecd from 2020-04-28: 37 +COL
	{20210525, Set{0x5e1f077d7f58b0, 0x4000000000000000, 0x1000e00000000008, 0x0, 0x0}},                // oecd from 2021-05-25: 38 +CRI
	{19690925, Set{0x10000000000000, 0x2a008285915410a0, 0x3000411050, 0x2000000000000, 0x0}},          // oic from 1969-09-25: 26
	{19720101, Set{0x10000000000000, 0x2a058287915410a0, 0x3002619050, 0x2000000000000, 0x0}},          // oic from 1972-01-01: 32 +SLE +ARE +BHR +OMN +QAT +SYR
	{19740222, Set{0x8810000000000000, 0x2a078a87915474a0, 0x3002619050, 0x2000000000000, 0x0}},        // oic from 1974-02-22: 39 +BFA +CMR +GAB +GMB +GNB +UGA +BGD
	{19750101, Set{0x8810000000000000, 0x3a078a87915474a0, 0x3002619050, 0x2000000000000, 0x0}},        // oic from 1975-01-01: 40 +IRQ
	{19760101, Set{0x8810000000000000, 0x3a078a87915474a4, 0x3002619150, 0x2000000000000, 0x0}},        // oic from 1976-01-01: 42 +COM +MDV
	{19780101, Set{0x8810000000000000, 0x3a078a87915474b4, 0x3002619150, 0x2000000000000, 0x0}},        // oic from 1978-01-01: 43 +DJI
	{19830101, Set{0x8c10000000000000, 0x3a078a87915474b4, 0x3002619150, 0x2000000000000, 0x0}},        // oic from 1983-01-01: 44 +BEN
	{19840101, Set{0x8c10000000000000, 0x3a0f8a87915474b4, 0x3002619150, 0x2000000000000, 0x0}},        // oic from 1984-01-01: 45 +BRN
	{19860101, Set{0x8c10000000000000, 0x3a0f8a87b15474b4, 0x3002619150, 0x2000000000000, 0x0}},        // oic from 1986-01-01: 46 +NGA
	{19900522, Set{0x8c10000000000000, 0x3a0f8a87b15474b4, 0x1002619150, 0x2000000000000, 0x0}},        // oic from 1990-05-22: 45 -YMD
	{19920101, Set{0x8c10000000000042, 0x3a0f8a87b15474b4, 0x101a619151, 0x2000000000000, 0x0}},        // oic from 1992-01-01: 50 +ALB +AZE +KGZ +TJK +TKM
	{19940101, Set{0x8c10000000000042, 0x3a0f8a87b1d474b4, 0x101a619151, 0x2000000000000, 0x0}},        // oic from 1994-01-01: 51 +MOZ
	{19950101, Set{0x8c10000000000042, 0xba0f8a87b1d474b4, 0x101a619151, 0x2000000000000, 0x0}},        // oic from 1995-01-01: 52 +KAZ
	{19960101, Set{0x8c10000000000042, 0xba0f8a87b1d474b4, 0x111a619151, 0x2000000000004, 0x0}},        // oic from 1996-01-01: 54 +UZB +SUR
	{19970101, Set{0x8c10000000000042, 0xba0f8b87b1d474b4, 0x111a619151, 0x2000000000004, 0x0}},        // oic from 1997-01-01: 55 +TGO
	{19980101, Set{0x8c10000000000042, 0xba0f8b87b1d474b4, 0x4000111a619151, 0x2000000000004, 0x0}},    // oic from 1998-01-01: 56 +GUY
	{20010101, Set{0xcc10000000000042, 0xba0f8b87b1d474b4, 0x4000111a619151, 0x2000000000004, 0x0}},    // oic from 2001-01-01: 57 +CIV
	{19600914, Set{0x0, 0x1800000000000000, 0x400010, 0x40, 0x0}},                                      // opec from 1960-09-14: 5
	{19610101, Set{0x0, 0x1800000000000000, 0x600010, 0x40, 0x0}},                                      // opec from 1961-01-01: 6 +QAT
	{19620101, Set{0x0, 0x1a00000000040000, 0x600010, 0x40, 0x0}},                                      // opec from 1962-01-01: 8 +LBY +IDN
	{19670101, Set{0x0, 0x1a01000000040000, 0x600010, 0x40, 0x0}},                                      // opec from 1967-01-01: 9 +ARE
	{19690101, Set{0x0, 0x1a01000000040020, 0x600010, 0x40, 0x0}},                                      // opec from 1969-01-01: 10 +DZA
	{19710101, Set{0x0, 0x1a01000020040020, 0x600010, 0x40, 0x0}},                                      // opec from 1971-01-01: 11 +NGA
	{19730101, Set{0x0, 0x1a01000020040020, 0x8000000600010, 0x40, 0x0}},                               // opec from 1973-01-01: 12 +ECU
	{19750101, Set{0x0, 0x1a01000020040420, 0x8000000600010, 0x40, 0x0}},                               // opec from 1975-01-01: 13 +GAB
	{19921201, Set{0x0, 0x1a01000020040420, 0x600010, 0x40, 0x0}},                                      // opec from 1992-12-01: 12 -ECU
	{19950101, Set{0x0, 0x1a01000020040020, 0x600010, 0x40, 0x0}},                                      // opec from 1995-01-01: 11 -GAB
	{20070101, Set{0x100000000000000, 0x1a01000020040020, 0x600010, 0x40, 0x0}},                        // opec from 2007-01-01: 12 +AGO
	{20071001, Set{0x100000000000000, 0x1a01000020040020, 0x8000000600010, 0x40, 0x0}},                 // opec from 2007-10-01: 13 +ECU
	{20090101, Set{0x100000000000000, 0x1801000020040020, 0x8000000600010, 0x40, 0x0}},                 // opec from 2009-01-01: 12 -IDN
	{20160101, Set{0x100000000000000, 0x1a01000020040020, 0x8000000600010, 0x40, 0x0}},                 // opec from 2016-01-01: 13 +IDN
	{20160701, Set{0x100000000000000, 0x1a01000020040420, 0x8000000600010, 0x40, 0x0}},                 // opec from 2016-07-01: 14 +GAB
	{20161130, Set{0x100000000000000, 0x1801000020040420, 0x8000000600010, 0x40, 0x0}},                 // opec from 2016-11-30: 13 -IDN
	{20170525, Set{0x100000000000000, 0x1801000020048420, 0x8000000600010, 0x40, 0x0}},                 // opec from 2017-05-25: 14 +GNQ
	{20180622, Set{0x100000000000000, 0x1801000020048422, 0x8000000600010, 0x40, 0x0}},                 // opec from 2018-06-22: 15 +COG
	{20190101, Set{0x100000000000000, 0x1801000020048422, 0x8000000400010, 0x40, 0x0}},                 // opec from 2019-01-01: 14 -QAT
	{20200101, Set{0x100000000000000, 0x1801000020048422, 0x400010, 0x40, 0x0}},                        // opec from 2020-01-01: 13 -ECU
	{20240101, Set{0x0, 0x1801000020048422, 0x400010, 0x40, 0x0}},                                      // opec from 2024-01-01: 12 -AGO
	{20260501, Set{0x0, 0x1800000020048422, 0x400010, 0x40, 0x0}},                                      // opec from 2026-05-01: 11 -ARE
	{19730703, Set{0xd8fb4add77b9a0, 0x40000000000000, 0x0, 0x4000000000000000, 0x0}},                  // osce from 1973-07-03: 35
	{19901003, Set{0xd8fb4add7739a0, 0x40000000000000, 0x0, 0x4000000000000000, 0x0}},                  // osce from 1990-10-03: 34 -DDR
	{19910619, Set{0xd8fb4add7739a2, 0x40000000000000, 0x0, 0x4000000000000000, 0x0}},                  // osce from 1991-06-19: 35 +ALB
	{19910910, Set{0xd8fb4fdd7f39a2, 0x40000000000000, 0x0, 0x4000000000000000, 0x0}},                  // osce from 1991-09-10: 38 +EST +LTU +LVA
	{19920130, Set{0xf8fb5fdd7f3dea, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 1992-01-30: 48 +ARM +AZE +BLR +MDA +UKR +KAZ +KGZ +TJK +TKM +UZB
	{19920324, Set{0xfcfb5fdfff3dea, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 1992-03-24: 51 +GEO +HRV +SVN
	{19920430, Set{0xfcfb5fdfff3fea, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 1992-04-30: 52 +BIH
	{19930101, Set{0xfefb5fdfff5fea, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 1993-01-01: 53 -CSK +CZE +SVK
	{19951012, Set{0xfefb7fdfff5fea, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 1995-10-12: 54 +MKD
	{19960425, Set{0xfefb7fdfff5fee, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 1996-04-25: 55 +AND
	{20001110, Set{0x7ffb7fdfff5fee, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 2000-11-10: 55 +SRB -YUG
	{20060622, Set{0x7ffbffdfff5fee, 0x8040000000000000, 0x118000001, 0x4000000000000000, 0x0}},        // osce from 2006-06-22: 56 +MNE
	{20121121, Set{0x7ffbffdfff5fee, 0x8040000000000000, 0x118000801, 0x4000000000000000, 0x0}},        // osce from 2012-11-21: 57 +MNG
	{19710805, Set{0x40000000010, 0x80000000000000, 0x840004000, 0x80000, 0x0}},                        // pif from 1971-08-05: 7
	{19740101, Set{0x40000000010, 0x80000000000000, 0x840084000, 0x80000, 0x0}},                        // pif from 1974-01-01: 8 +PNG
	{19750101, Set{0x40000000010, 0x80000000000000, 0x840084000, 0x400000080000, 0x0}},                 // pif from 1975-01-01: 9 +NIU
	{19770101, Set{0x40000000010, 0x80000000000000, 0x840084004, 0x400000080000, 0x0}},                 // pif from 1977-01-01: 10 +KIR
	{19780101, Set{0x40000000010, 0x80000000000000, 0x8c1084004, 0x400000080000, 0x0}},                 // pif from 1978-01-01: 12 +SLB +TUV
	{19800101, Set{0x40000000010, 0x80000000000000, 0xcc1084004, 0x400000080000, 0x0}},                 // pif from 1980-01-01: 13 +VUT
	{19870101, Set{0x40000000010, 0x180000000000000, 0xcc1084204, 0x400000080000, 0x0}},                // pif from 1987-01-01: 15 +FSM +MHL
	{19950101, Set{0x40000000010, 0x180000000000000, 0xcc10c4204, 0x400000080000, 0x0}},                // pif from 1995-01-01: 16 +PLW
	{20160910, Set{0x40000000010, 0x180000000000000, 0xcc10c4204, 0x4500000080000, 0x0}},               // pif from 2016-09-10: 18 +NCL +PYF
	{20220709, Set{0x40000000010, 0x180000000000000, 0xcc10c4200, 0x4500000080000, 0x0}},               // pif from 2022-07-09: 17 -KIR
	{20230224, Set{0x40000000010, 0x180000000000000, 0xcc10c4204, 0x4500000080000, 0x0}},               // pif from 2023-02-24: 18 +KIR
	{19800401, Set{0x1100000000000000, 0x642004880000, 0x0, 0x0, 0x0}},                                 // sadc from 1980-04-01: 9
	{19900321, Set{0x1100000000000000, 0x64200c880000, 0x0, 0x0, 0x0}},                                 // sadc from 1990-03-21: 10 +NAM
	{19940830, Set{0x1100000000000000, 0x74200c880000, 0x0, 0x0, 0x0}},                                 // sadc from 1994-08-30: 11 +ZAF
	{19950828, Set{0x1100000000000000, 0x74200e880000, 0x0, 0x0, 0x0}},                                 // sadc from 1995-08-28: 12 +MUS
	{19970908, Set{0x1100000000000000, 0x74600e880001, 0x0, 0x0, 0x0}},                                 // sadc from 1997-09-08: 14 +COD +SYC
	{20040701, Set{0x1100000000000000, 0x74200e880001, 0x0, 0x0, 0x0}},                                 // sadc from 2004-07-01: 13 -SYC
	{20050818, Set{0x1100000000000000, 0x74200ea80001, 0x0, 0x0, 0x0}},                                 // sadc from 2005-08-18: 14 +MDG
	{20080817, Set{0x1100000000000000, 0x74600ea80001, 0x0, 0x0, 0x0}},                                 // sadc from 2008-08-17: 15 +SYC
	{20170820, Set{0x1100000000000000, 0x74600ea80005, 0x0, 0x0, 0x0}},                                 // sadc from 2017-08-20: 16 +COM
	{19950326, Set{0x110200250080, 0x0, 0x0, 0x0, 0x0}},                                                // schengen from 1995-03-26: 7
	{19971026, Set{0x110240250080, 0x0, 0x0, 0x0, 0x0}},                                                // schengen from 1997-10-26: 8 +ITA
	{19971201, Set{0x1102402500a0, 0x0, 0x0, 0x0, 0x0}},                                                // schengen from 1997-12-01: 9 +AUT
	{20000101, Set{0x1102412500a0, 0x0, 0x0, 0x0, 0x0}},                                                // schengen from 2000-01-01: 10 +GRC
	{20010325, Set{0x81302513700a0, 0x0, 0x0, 0x0, 0x0}},                                               // schengen from 2001-03-25: 15 +DNK +FIN +ISL +NOR +SWE
	{20071221, Set{0xe1b47553f40a0, 0x0, 0x0, 0x0, 0x0}},                                               // schengen from 2007-12-21: 24 +CZE +EST +HUN +LTU +LVA +MLT +POL +SVK +SVN
	{20081212, Set{0xe1b47553f50a0, 0x0, 0x0, 0x0, 0x0}},                                               // schengen from 2008-12-12: 25 +CHE
	{20111219, Set{0xe1b47d53f50a0, 0x0, 0x0, 0x0, 0x0}},                                               // schengen from 2011-12-19: 26 +LIE
	{20230101, Set{0xe1b47d73f50a0, 0x0, 0x0, 0x0, 0x0}},                                               // schengen from 2023-01-01: 27 +HRV
	{20240331, Set{0xe3b47d73f51a0, 0x0, 0x0, 0x0, 0x0}},                                               // schengen from 2024-03-31: 29 +BGR +ROU
	{20010615, Set{0x400000000000, 0x8020000000000000, 0x108000001, 0x0, 0x0}},                         // sco from 2001-06-15: 6
	{20170609, Set{0x400000000000, 0x8420000000000000, 0x108010001, 0x0, 0x0}},                         // sco from 2017-06-09: 8 +IND +PAK
	{20230704, Set{0x400000000000, 0x8c20000000000000, 0x108010001, 0x0, 0x0}},                         // sco from 2023-07-04: 9 +IRN
	{20240704, Set{0x400000000400, 0x8c20000000000000, 0x108010001, 0x0, 0x0}},                         // sco from 2024-07-04: 10 +BLR
	{19920614, Set{0x0, 0x18000500200400c, 0xf57138cc1884304, 0x2c, 0x0}},                              // sids from 1992-06-14: 35
	{19940506, Set{0x4000000000, 0x1c400500200400c, 0xf57138cc1884304, 0x2c, 0x0}},                     // sids from 1994-05-06: 38 +MLT +BHR +CYP
	{19941215, Set{0x4000000000, 0x1c400500200400c, 0xf57138cc18c4304, 0x2c, 0x0}},                     // sids from 1994-12-15: 39 +PLW
	{20020927, Set{0x4000000000, 0x1c400500200400c, 0xf57138ce18c4304, 0x2c, 0x0}},                     // sids from 2002-09-27: 40 +TLS
	{20040501, Set{0x0, 0x18400500200400c, 0xf57138ce18c4304, 0x2c, 0x0}},                              // sids from 2004-05-01: 38 -MLT -CYP
	{20230401, Set{0x0, 0x18000500200400c, 0xf57138ce18c4304, 0x40000008002c, 0x0}},                    // sids from 2023-04-01: 39 -BHR +COK +NIU
	{19451024, Set{0xf04c0200622400, 0x820000000000080, 0x2105284002420040, 0x3, 0x0}},                 // un from 1945-10-24: 29
	{19451025, Set{0xf04c0201622400, 0x820000000000080, 0x2105284002420040, 0x3, 0x0}},                 // un from 1945-10-25: 30 +GRC
	{19451030, Set{0xf04c0201622400, 0xc20000000000080, 0x2105284002420040, 0x3, 0x0}},                 // un from 1945-10-30: 31 +IND
	{19451031, Set{0xf04c0201622400, 0xc20000000000080, 0xa105284002420040, 0x3, 0x0}},                 // un from 1945-10-31: 32 +PER
	{19451101, Set{0xf04c0201622410, 0xc20000000000080, 0xa105284002420040, 0x3, 0x0}},                 // un from 1945-11-01: 33 +AUS
	{19451102, Set{0xf04c0201622410, 0xc20000000020080, 0xa105a84002420040, 0x3, 0x0}},                 // un from 1945-11-02: 35 +LBR +CRI
	{19451105, Set{0xf04c0201622410, 0xc20000000020080, 0xa105e84002420040, 0x3, 0x0}},                 // un from 1945-11-05: 36 +COL
	{19451107, Set{0xf04c0201622410, 0xc20100000020080, 0xb105e84002420040, 0x3, 0x0}},                 // un from 1945-11-07: 38 +ZAF +MEX
	{19451109, Set{0xf04c0201622c10, 0xc20100000020080, 0xb105e84002420040, 0x3, 0x0}},                 // un from 1945-11-09: 39 +CAN
	{19451113, Set{0xf04c0201622c10, 0xc20100000020280, 0xf105e84002420040, 0x3, 0x0}},                 // un from 1945-11-13: 41 +ETH +PAN
	{19451114, Set{0xf04c0201622c10, 0xc20100000020280, 0xf105ec4002420040, 0x3, 0x0}},                 // un from 1945-11-14: 42 +BOL
	{19451115, Set{0xf04c0201622c10, 0xc20100000020280, 0xf105ec4002420040, 0x43, 0x0}},                // un from 1945-11-15: 43 +VEN
	{19451121, Set{0xf04c0201622c10, 0xc20100000020280, 0xf125ec4002420040, 0x43, 0x0}},                // un from 1945-11-21: 44 +GTM
	{19451127, Set{0xf04e0201622c10, 0xc20100000020280, 0xf125ec4002420040, 0x43, 0x0}},                // un from 1945-11-27: 45 +NOR
	{19451210, Set{0xf04f0201622c10, 0xc20100000020280, 0xf125ec4002420040, 0x43, 0x0}},                // un from 1945-12-10: 46 +NLD
	{19451217, Set{0xf04f0201622c10, 0xc20100000020280, 0xf1a5ec4002420040, 0x43, 0x0}},                // un from 1945-12-17: 47 +HND
	{19451218, Set{0xf04f0201622c10, 0xc20100000020280, 0xf1a5ec4002420040, 0x53, 0x0}},                // un from 1945-12-18: 48 +URY
	{19451221, Set{0xf04f0201622c10, 0x1c20100000020280, 0xf1adec4002420040, 0x53, 0x0}},               // un from 1945-12-21: 50 +IRQ +ECU
	{19451227, Set{0xf04f0201622c90, 0x1c20100000020280, 0xf1adec4002420040, 0x53, 0x0}},               // un from 1945-12-27: 51 +BEL
	{19461119, Set{0xf84f0211622c90, 0x1c20900000020280, 0xf1adec4002420040, 0x53, 0x0}},               // un from 1946-11-19: 54 +ISL +SWE +AFG
	{19461216, Set{0xf84f0211622c90, 0x1c20900000020280, 0xf1adec4006420040, 0x53, 0x0}},               // un from 1946-12-16: 55 +THA
	{19470930, Set{0xf84f0211622c90, 0x1c20900000020280, 0xf1adec5006430040, 0x53, 0x0}},               // un from 1947-09-30: 57 +PAK +YEM
	{19480419, Set{0xf84f0211622c90, 0x1c20900000020280, 0xf1adec5006430440, 0x53, 0x0}},               // un from 1948-04-19: 58 +MMR
	{19490511, Set{0xf84f0231622c90, 0x1c20900000020280, 0xf1adec5006430440, 0x53, 0x0}},               // un from 1949-05-11: 59 +ISR
	{19500928, Set{0xf84f0231622c90, 0x1e20900000020280, 0xf1adec5006430440, 0x53, 0x0}},               // un from 1950-09-28: 60 +IDN
	{19551214, Set{0xf87f027d762db2, 0x3e20900000060280, 0xf1adec50064324e2, 0x53, 0x0}},               // un from 1955-12-14: 76 +ALB +AUT +BGR +ESP +FIN +HUN +IRL +ITA +PRT +ROU +LBY +JOR +KHM +LAO +LKA +NPL
	{19561112, Set{0xf87f027d762db2, 0x3e20920080160280, 0xf1adec50064324e2, 0x53, 0x0}},               // un from 1956-11-12: 79 +MAR +SDN +TUN
	{19561218, Set{0xf87f027d762db2, 0x7e20920080160280, 0xf1adec50064324e2, 0x53, 0x0}},               // un from 1956-12-18: 80 +JPN
	{19570308, Set{0xf87f027d762db2, 0x7e20920080160a80, 0xf1adec50064324e2, 0x53, 0x0}},               // un from 1957-03-08: 81 +GHA
	{19570917, Set{0xf87f027d762db2, 0x7e20920080160a80, 0xf1adec50064334e2, 0x53, 0x0}},               // un from 1957-09-17: 82 +MYS
	{19580221, Set{0xf87f027d762db2, 0x7e20920080160a80, 0xf1adec50044334e2, 0x53, 0x0}},               // un from 1958-02-21: 81 -SYR
	{19581212, Set{0xf87f027d762db2, 0x7e20920080161a80, 0xf1adec50044334e2, 0x53, 0x0}},               // un from 1958-12-12: 82 +GIN
	{19600920, Set{0xecf87f027d762db2, 0x7e60938490361e83, 0xf1adec50044334e2, 0x53, 0x0}},             // un from 1960-09-20: 96 +BEN +BFA +CAF +CIV +CMR +COD +COG +GAB +MDG +NER +SOM +TCD +TGO +CYP
	{19600928, Set{0xecf87f027d762db2, 0x7e60938590761e83, 0xf1adec50044334e2, 0x53, 0x0}},             // un from 1960-09-28: 98 +MLI +SEN
	{19601007, Set{0xecf87f027d762db2, 0x7e609385b0761e83, 0xf1adec50044334e2, 0x53, 0x0}},             // un from 1960-10-07: 99 +NGA
	{19610927, Set{0xecf87f027d762db2, 0x7e609387b0761e83, 0xf1adec50044334e2, 0x53, 0x0}},             // un from 1961-09-27: 100 +SLE
	{19611013, Set{0xecf87f027d762db2, 0x7e609387b0761e83, 0xf1adec50064334e2, 0x53, 0x0}},             // un from 1961-10-13: 101 +SYR
	{19611027, Set{0xecf87f027d762db2, 0x7e609387b1761e83, 0xf1adec5006433ce2, 0x53, 0x0}},             // un from 1961-10-27: 103 +MRT +MNG
	{19611214, Set{0xecf87f027d762db2, 0x7e609787b1761e83, 0xf1adec5006433ce2, 0x53, 0x0}},             // un from 1961-12-14: 104 +TZA
	{19620918, Set{0xeef87f027d762db2, 0x7e609787f1761e83, 0xf3adec5006433ce2, 0x5b, 0x0}},             // un from 1962-09-18: 108 +BDI +RWA +JAM +TTO
	{19621008, Set{0xeef87f027d762db2, 0x7e609787f1761ea3, 0xf3adec5006433ce2, 0x5b, 0x0}},             // un from 1962-10-08: 109 +DZA
	{19621025, Set{0xeef87f027d762db2, 0x7e609f87f1761ea3, 0xf3adec5006433ce2, 0x5b, 0x0}},             // un from 1962-10-25: 110 +UGA
	{19630514, Set{0xeef87f027d762db2, 0x7e609f87f1761ea3, 0xf3adec5006433cf2, 0x5b, 0x0}},             // un from 1963-05-14: 111 +KWT
	{19631216, Set{0xeef87f027d762db2, 0x7e609f87f1771ee3, 0xf3adec5006433cf2, 0x5b, 0x0}},             // un from 1963-12-16: 113 +EAZ +KEN
	{19640426, Set{0xeef87f027d762db2, 0x7e609f87f1771ea3, 0xf3adec5006433cf2, 0x5b, 0x0}},             // un from 1964-04-26: 112 -EAZ
	{19641201, Set{0xeef87f427d762db2, 0x7e60bf87f5771ea3, 0xf3adec5006433cf2, 0x5b, 0x0}},             // un from 1964-12-01: 115 +MLT +MWI +ZMB
	{19650120, Set{0xeef87f427d762db2, 0x7c60bf87f5771ea3, 0xf3adec5006433cf2, 0x5b, 0x0}},             // un from 1965-01-20: 114 -IDN
	{19650921, Set{0xeef87f427d762db2, 0x7c60bf87f5773ea3, 0xf3adec5006c33df2, 0x5b, 0x0}},             // un from 1965-09-21: 117 +GMB +MDV +SGP
	{19660920, Set{0xeef87f427d762db2, 0x7c60bf87f5773ea3, 0xf3edec5006c33df2, 0x5b, 0x0}},             // un from 1966-09-20: 118 +GUY
	{19660928, Set{0xeef87f427d762db2, 0x7e60bf87f5773ea3, 0xf3edec5006c33df2, 0x5b, 0x0}},             // un from 1966-09-28: 119 +IDN
	{19661017, Set{0xfef87f427d762db2, 0x7e60bf87f57f3ea3, 0xf3edec5006c33df2, 0x5b, 0x0}},             // un from 1966-10-17: 121 +BWA +LSO
	{19661209, Set{0xfef87f427d762db2, 0x7e60bf87f57f3ea3, 0xf3edfc5006c33df2, 0x5b, 0x0}},             // un from 1966-12-09: 122 +BRB
	{19671214, Set{0xfef87f427d762db2, 0x7e60bf87f57f3ea3, 0xf3edfc7006c33df2, 0x5b, 0x0}},             // un from 1967-12-14: 123 +YMD
	{19680424, Set{0xfef87f427d762db2, 0x7e60bf87f77f3ea3, 0xf3edfc7006c33df2, 0x5b, 0x0}},             // un from 1968-04-24: 124 +MUS
	{19680924, Set{0xfef87f427d762db2, 0x7e60bfa7f77f3ea3, 0xf3edfc7006c33df2, 0x5b, 0x0}},             // un from 1968-09-24: 125 +SWZ
	{19681112, Set{0xfef87f427d762db2, 0x7e60bfa7f77fbea3, 0xf3edfc7006c33df2, 0x5b, 0x0}},             // un from 1968-11-12: 126 +GNQ
	{19701013, Set{0xfef87f427d762db2, 0x7ee0bfa7f77fbea3, 0xf3edfc7006c33df2, 0x5b, 0x0}},             // un from 1970-10-13: 127 +FJI
	{19710921, Set{0xfef87f427d762db2, 0x7ef4bfa7f77fbea3, 0xf3edfc7006e33df2, 0x5b, 0x0}},             // un from 1971-09-21: 130 +BHR +BTN +QAT
	{19711007, Set{0xfef87f427d762db2, 0x7ef4bfa7f77fbea3, 0xf3edfc7006e3bdf2, 0x5b, 0x0}},             // un from 1971-10-07: 131 +OMN
	{19711209, Set{0xfef87f427d762db2, 0x7ef5bfa7f77fbea3, 0xf3edfc7006e3bdf2, 0x5b, 0x0}},             // un from 1971-12-09: 132 +ARE
	{19730918, Set{0xfef87f427d77adb2, 0x7ef5bfa7f77fbea3, 0xf3edfd7006e3bdf2, 0x5b, 0x0}},             // un from 1973-09-18: 135 +DDR +DEU +BHS
	{19740917, Set{0xfef87f427d77adb2, 0x7ef7bfa7f77ffea3, 0xf3fdfd7006e3bdf2, 0x5b, 0x0}},             // un from 1974-09-17: 138 +GNB +BGD +GRD
	{19750916, Set{0xfef87f427d77adb2, 0x7ef7bfb7f7fffeab, 0xf3fdfd7006e3bdf2, 0x5b, 0x0}},             // un from 1975-09-16: 141 +CPV +MOZ +STP
	{19751010, Set{0xfef87f427d77adb2, 0x7ef7bfb7f7fffeab, 0xf3fdfd7006ebbdf2, 0x5b, 0x0}},             // un from 1975-10-10: 142 +PNG
	{19751112, Set{0xfef87f427d77adb2, 0x7ef7bfb7f7fffeaf, 0xf3fdfd7006ebbdf2, 0x5b, 0x0}},             // un from 1975-11-12: 143 +COM
	{19751204, Set{0xfef87f427d77adb2, 0x7ef7bfb7f7fffeaf, 0xf3fdfd7006ebbdf2, 0x5f, 0x0}},             // un from 1975-12-04: 144 +SUR
	{19760921, Set{0xfef87f427d77adb2, 0x7ef7bff7f7fffeaf, 0xf3fdfd7006ebbdf2, 0x5f, 0x0}},             // un from 1976-09-21: 145 +SYC
	{19761201, Set{0xfff87f427d77adb2, 0x7ef7bff7f7fffeaf, 0xf3fdfd7006ebbdf2, 0x5f, 0x0}},             // un from 1976-12-01: 146 +AGO
	{19761215, Set{0xfff87f427d77adb2, 0x7ef7bff7f7fffeaf, 0xf3fdfd7806ebbdf2, 0x5f, 0x0}},             // un from 1976-12-15: 147 +WSM
	{19770920, Set{0xfff87f427d77adb2, 0x7ef7bff7f7fffebf, 0xf3fdfd7a06ebbdf2, 0x5f, 0x0}},             // un from 1977-09-20: 149 +DJI +VNM
	{19780919, Set{0xfff87f427d77adb2, 0x7ef7bff7f7fffebf, 0xf3fdfd7a07ebbdf2, 0x5f, 0x0}},             // un from 1978-09-19: 150 +SLB
	{19781218, Set{0xfff87f427d77adb2, 0x7ef7bff7f7fffebf, 0xf3fffd7a07ebbdf2, 0x5f, 0x0}},             // un from 1978-12-18: 151 +DMA
	{19790918, Set{0xfff87f427d77adb2, 0x7ef7bff7f7fffebf, 0xfbfffd7a07ebbdf2, 0x5f, 0x0}},             // un from 1979-09-18: 152 +LCA
	{19800825, Set{0xfff87f427d77adb2, 0x7ef7fff7f7fffebf, 0xfbfffd7a07ebbdf2, 0x5f, 0x0}},             // un from 1980-08-25: 153 +ZWE
	{19800916, Set{0xfff87f427d77adb2, 0x7ef7fff7f7fffebf, 0xfbfffd7a07ebbdf2, 0x7f, 0x0}},             // un from 1980-09-16: 154 +VCT
	{19810915, Set{0xfff87f427d77adb2, 0x7ef7fff7f7fffebf, 0xfbfffd7e07ebbdf2, 0x7f, 0x0}},             // un from 1981-09-15: 155 +VUT
	{19810925, Set{0xfff87f427d77adb2, 0x7ef7fff7f7fffebf, 0xfbffff7e07ebbdf2, 0x7f, 0x0}},             // un from 1981-09-25: 156 +BLZ
	{19811111, Set{0xfff87f427d77adb2, 0x7ef7fff7f7fffebf, 0xfbfffffe07ebbdf2, 0x7f, 0x0}},             // un from 1981-11-11: 157 +ATG
	{19830923, Set{0xfff87f427d77adb2, 0x7ef7fff7f7fffebf, 0xfffffffe07ebbdf2, 0x7f, 0x0}},             // un from 1983-09-23: 158 +KNA
	{19840921, Set{0xfff87f427d77adb2, 0x7efffff7f7fffebf, 0xfffffffe07ebbdf2, 0x7f, 0x0}},             // un from 1984-09-21: 159 +BRN
	{19900423, Set{0xfff87f427d77adb2, 0x7efffff7fffffebf, 0xfffffffe07ebbdf2, 0x7f, 0x0}},             // un from 1990-04-23: 160 +NAM
	{19900522, Set{0xfff87f427d77adb2, 0x7efffff7fffffebf, 0xffffffde07ebbdf2, 0x7f, 0x0}},             // un from 1990-05-22: 159 -YMD
	{19900918, Set{0xfff87f42fd77adb2, 0x7efffff7fffffebf, 0xffffffde07ebbdf2, 0x7f, 0x0}},             // un from 1990-09-18: 160 +LIE
	{19901003, Set{0xfff87f42fd772db2, 0x7efffff7fffffebf, 0xffffffde07ebbdf2, 0x7f, 0x0}},             // un from 1990-10-03: 159 -DDR
	{19910917, Set{0xfff87f47fd7f2db2, 0x7ffffff7fffffebf, 0xffffffde07fbbffa, 0x7f, 0x0}},             // un from 1991-09-17: 166 +EST +LTU +LVA +FSM +KOR +MHL +PRK
	{19920302, Set{0xfff8ff57fd7f2dfa, 0xfffffff7fffffebf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1992-03-02: 175 +ARM +AZE +MDA +SMR +KAZ +KGZ +TJK +TKM +UZB
	{19920522, Set{0xfffcff57ff7f2ffa, 0xfffffff7fffffebf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1992-05-22: 178 +BIH +HRV +SVN
	{19920731, Set{0xfffcff57ffff2ffa, 0xfffffff7fffffebf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1992-07-31: 179 +GEO
	{19930101, Set{0xfffcff57ffff0ffa, 0xfffffff7fffffebf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1993-01-01: 178 -CSK
	{19930119, Set{0xfffeff57ffff4ffa, 0xfffffff7fffffebf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1993-01-19: 180 +CZE +SVK
	{19930408, Set{0xfffeff77ffff4ffa, 0xfffffff7fffffebf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1993-04-08: 181 +MKD
	{19930528, Set{0xfffeff7fffff4ffa, 0xfffffff7ffffffbf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1993-05-28: 183 +MCO +ERI
	{19930728, Set{0xfffeff7fffff4ffe, 0xfffffff7ffffffbf, 0xffffffdf1ffbbffb, 0x7f, 0x0}},             // un from 1993-07-28: 184 +AND
	{19941215, Set{0xfffeff7fffff4ffe, 0xfffffff7ffffffbf, 0xffffffdf1fffbffb, 0x7f, 0x0}},             // un from 1994-12-15: 185 +PLW
	{19990914, Set{0xfffeff7fffff4ffe, 0xfffffff7ffffffbf, 0xffffffdf5fffffff, 0x7f, 0x0}},             // un from 1999-09-14: 188 +KIR +NRU +TON
	{20000905, Set{0xfffeff7fffff4ffe, 0xfffffff7ffffffbf, 0xffffffdfdfffffff, 0x7f, 0x0}},             // un from 2000-09-05: 189 +TUV
	{20001101, Set{0xff7fff7fffff4ffe, 0xfffffff7ffffffbf, 0xffffffdfdfffffff, 0x7f, 0x0}},             // un from 2000-11-01: 189 +SRB -YUG
	{20020910, Set{0xff7fff7fffff5ffe, 0xfffffff7ffffffbf, 0xffffffdfdfffffff, 0x7f, 0x0}},             // un from 2002-09-10: 190 +CHE
	{20020927, Set{0xff7fff7fffff5ffe, 0xfffffff7ffffffbf, 0xffffffdfffffffff, 0x7f, 0x0}},             // un from 2002-09-27: 191 +TLS
	{20060628, Set{0xff7fffffffff5ffe, 0xfffffff7ffffffbf, 0xffffffdfffffffff, 0x7f, 0x0}},             // un from 2006-06-28: 192 +MNE
	{20110714, Set{0xff7fffffffff5ffe, 0xffffffffffffffbf, 0xffffffdfffffffff, 0x7f, 0x0}},             // un from 2011-07-14: 193 +SSD
	{19640101, Set{0xee00000000000000, 0xf87f1771ee3, 0x0, 0x0, 0x0}},                                  // un.african from 1964-01-01: 34
	{19640426, Set{0xee00000000000000, 0xf87f1771ea3, 0x0, 0x0, 0x0}},                                  // un.african from 1964-04-26: 33 -EAZ
	{19641201, Set{0xee00000000000000, 0x2f87f5771ea3, 0x0, 0x0, 0x0}},                                 // un.african from 1964-12-01: 35 +MWI +ZMB
	{19650921, Set{0xee00000000000000, 0x2f87f5773ea3, 0x0, 0x0, 0x0}},                                 // un.african from 1965-09-21: 36 +GMB
	{19661017, Set{0xfe00000000000000, 0x2f87f57f3ea3, 0x0, 0x0, 0x0}},                                 // un.african from 1966-10-17: 38 +BWA +LSO
	{19680424, Set{0xfe00000000000000, 0x2f87f77f3ea3, 0x0, 0x0, 0x0}},                                 // un.african from 1968-04-24: 39 +MUS
	{19680924, Set{0xfe00000000000000, 0x2fa7f77f3ea3, 0x0, 0x0, 0x0}},                                 // un.african from 1968-09-24: 40 +SWZ
	{19681112, Set{0xfe00000000000000, 0x2fa7f77fbea3, 0x0, 0x0, 0x0}},                                 // un.african from 1968-11-12: 41 +GNQ
	{19740917, Set{0xfe00000000000000, 0x2fa7f77ffea3, 0x0, 0x0, 0x0}},                                 // un.african from 1974-09-17: 42 +GNB
	{19750916, Set{0xfe00000000000000, 0x2fb7f7fffeab, 0x0, 0x0, 0x0}},                                 // un.african from 1975-09-16: 45 +CPV +MOZ +STP
	{19751112, Set{0xfe00000000000000, 0x2fb7f7fffeaf, 0x0, 0x0, 0x0}},                                 // un.african from 1975-11-12: 46 +COM
	{19760921, Set{0xfe00000000000000, 0x2ff7f7fffeaf, 0x0, 0x0, 0x0}},                                 // un.african from 1976-09-21: 47 +SYC
	{19761201, Set{0xff00000000000000, 0x2ff7f7fffeaf, 0x0, 0x0, 0x0}},                                 // un.african from 1976-12-01: 48 +AGO
	{19770920, Set{0xff00000000000000, 0x2ff7f7fffebf, 0x0, 0x0, 0x0}},                                 // un.african from 1977-09-20: 49 +DJI
	{19800825, Set{0xff00000000000000, 0x6ff7f7fffebf, 0x0, 0x0, 0x0}},                                 // un.african from 1980-08-25: 50 +ZWE
	{19900423, Set{0xff00000000000000, 0x6ff7fffffebf, 0x0, 0x0, 0x0}},                                 // un.african from 1990-04-23: 51 +NAM
	{19930528, Set{0xff00000000000000, 0x6ff7ffffffbf, 0x0, 0x0, 0x0}},                                 // un.african from 1993-05-28: 52 +ERI
	{19940623, Set{0xff00000000000000, 0x7ff7ffffffbf, 0x0, 0x0, 0x0}},                                 // un.african from 1994-06-23: 53 +ZAF
	{20110714, Set{0xff00000000000000, 0x7fffffffffbf, 0x0, 0x0, 0x0}},                                 // un.african from 2011-07-14: 54 +SSD
	{19640101, Set{0x0, 0x7e60800000000000, 0x1006433cf2, 0x0, 0x0}},                                   // un.asia-pacific from 1964-01-01: 24
	{19650120, Set{0x0, 0x7c60800000000000, 0x1006433cf2, 0x0, 0x0}},                                   // un.asia-pacific from 1965-01-20: 23 -IDN
	{19650921, Set{0x0, 0x7c60800000000000, 0x1006c33df2, 0x0, 0x0}},                                   // un.asia-pacific from 1965-09-21: 25 +MDV +SGP
	{19660928, Set{0x0, 0x7e60800000000000, 0x1006c33df2, 0x0, 0x0}},                                   // un.asia-pacific from 1966-09-28: 26 +IDN
	{19671214, Set{0x0, 0x7e60800000000000, 0x3006c33df2, 0x0, 0x0}},                                   // un.asia-pacific from 1967-12-14: 27 +YMD
	{19701013, Set{0x0, 0x7ee0800000000000, 0x3006c33df2, 0x0, 0x0}},                                   // un.asia-pacific from 1970-10-13: 28 +FJI
	{19710921, Set{0x0, 0x7ef4800000000000, 0x3006e33df2, 0x0, 0x0}},                                   // un.asia-pacific from 1971-09-21: 31 +BHR +BTN +QAT
	{19711007, Set{0x0, 0x7ef4800000000000, 0x3006e3bdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1971-10-07: 32 +OMN
	{19711209, Set{0x0, 0x7ef5800000000000, 0x3006e3bdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1971-12-09: 33 +ARE
	{19740917, Set{0x0, 0x7ef7800000000000, 0x3006e3bdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1974-09-17: 34 +BGD
	{19751010, Set{0x0, 0x7ef7800000000000, 0x3006ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1975-10-10: 35 +PNG
	{19761215, Set{0x0, 0x7ef7800000000000, 0x3806ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1976-12-15: 36 +WSM
	{19770920, Set{0x0, 0x7ef7800000000000, 0x3a06ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1977-09-20: 37 +VNM
	{19780919, Set{0x0, 0x7ef7800000000000, 0x3a07ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1978-09-19: 38 +SLB
	{19810915, Set{0x0, 0x7ef7800000000000, 0x3e07ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1981-09-15: 39 +VUT
	{19840921, Set{0x0, 0x7eff800000000000, 0x3e07ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1984-09-21: 40 +BRN
	{19900522, Set{0x0, 0x7eff800000000000, 0x1e07ebbdf2, 0x0, 0x0}},                                   // un.asia-pacific from 1990-05-22: 39 -YMD
	{19910917, Set{0x0, 0x7fff800000000000, 0x1e07fbbffa, 0x0, 0x0}},                                   // un.asia-pacific from 1991-09-17: 43 +FSM +KOR +MHL +PRK
	{19920302, Set{0x0, 0xffff800000000000, 0x1f1ffbbffb, 0x0, 0x0}},                                   // un.asia-pacific from 1992-03-02: 48 +KAZ +KGZ +TJK +TKM +UZB
	{19941215, Set{0x0, 0xffff800000000000, 0x1f1fffbffb, 0x0, 0x0}},                                   // un.asia-pacific from 1994-12-15: 49 +PLW
	{19990914, Set{0x0, 0xffff800000000000, 0x1f5ffffffb, 0x0, 0x0}},                                   // un.asia-pacific from 1999-09-14: 51 +NRU +TON
	{20000905, Set{0x0, 0xffff800000000000, 0x1fdffffffb, 0x0, 0x0}},                                   // un.asia-pacific from 2000-09-05: 52 +TUV
	{20020927, Set{0x0, 0xffff800000000000, 0x1ffffffffb, 0x0, 0x0}},                                   // un.asia-pacific from 2002-09-27: 53 +TLS
	{20180101, Set{0x0, 0xffff800000000000, 0x1fffffffff, 0x0, 0x0}},                                   // un.asia-pacific from 2018-01-01: 54 +KIR
	{19640101, Set{0xa0680004002502, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1964-01-01: 10
	{19730918, Set{0xa068000400a502, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1973-09-18: 11 +DDR
	{19901003, Set{0xa0680004002502, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1990-10-03: 10 -DDR
	{19910917, Set{0xa0680504002502, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1991-09-17: 12 +LTU +LVA
	{19920302, Set{0xa068150400254a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1992-03-02: 15 +ARM +AZE +MDA
	{19920522, Set{0xa468150600274a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1992-05-22: 18 +BIH +HRV +SVN
	{19920731, Set{0xa468150680274a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1992-07-31: 19 +GEO
	{19930101, Set{0xa468150680074a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1993-01-01: 18 -CSK
	{19930119, Set{0xa668150680474a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1993-01-19: 20 +CZE +SVK
	{19930408, Set{0xa668350680474a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 1993-04-08: 21 +MKD
	{20001101, Set{0x2768350680474a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 2000-11-01: 21 +SRB -YUG
	{20040501, Set{0x2768350688474a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 2004-05-01: 22 +EST
	{20060628, Set{0x2768b50688474a, 0x0, 0x0, 0x0, 0x0}},                                              // un.eastern-european from 2006-06-28: 23 +MNE
	{19640101, Set{0x0, 0x0, 0xf3adec4000000000, 0x5b, 0x0}},                                           // un.grulac from 1964-01-01: 22
	{19660920, Set{0x0, 0x0, 0xf3edec4000000000, 0x5b, 0x0}},                                           // un.grulac from 1966-09-20: 23 +GUY
	{19661209, Set{0x0, 0x0, 0xf3edfc4000000000, 0x5b, 0x0}},                                           // un.grulac from 1966-12-09: 24 +BRB
	{19730918, Set{0x0, 0x0, 0xf3edfd4000000000, 0x5b, 0x0}},                                           // un.grulac from 1973-09-18: 25 +BHS
	{19740917, Set{0x0, 0x0, 0xf3fdfd4000000000, 0x5b, 0x0}},                                           // un.grulac from 1974-09-17: 26 +GRD
	{19751204, Set{0x0, 0x0, 0xf3fdfd4000000000, 0x5f, 0x0}},                                           // un.grulac from 1975-12-04: 27 +SUR
	{19781218, Set{0x0, 0x0, 0xf3fffd4000000000, 0x5f, 0x0}},                                           // un.grulac from 1978-12-18: 28 +DMA
	{19790918, Set{0x0, 0x0, 0xfbfffd4000000000, 0x5f, 0x0}},                                           // un.grulac from 1979-09-18: 29 +LCA
	{19800916, Set{0x0, 0x0, 0xfbfffd4000000000, 0x7f, 0x0}},                                           // un.grulac from 1980-09-16: 30 +VCT
	{19810925, Set{0x0, 0x0, 0xfbffff4000000000, 0x7f, 0x0}},                                           // un.grulac from 1981-09-25: 31 +BLZ
	{19811111, Set{0x0, 0x0, 0xfbffffc000000000, 0x7f, 0x0}},                                           // un.grulac from 1981-11-11: 32 +ATG
	{19830923, Set{0x0, 0x0, 0xffffffc000000000, 0x7f, 0x0}},                                           // un.grulac from 1983-09-23: 33 +KNA
	{19640101, Set{0x581702597608b0, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1964-01-01: 21
	{19641201, Set{0x581742597608b0, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1964-12-01: 22 +MLT
	{19730918, Set{0x581742597708b0, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1973-09-18: 23 +DEU
	{19900918, Set{0x581742d97708b0, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1990-09-18: 24 +LIE
	{19920302, Set{0x589742d97708b0, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1992-03-02: 25 +SMR
	{19930528, Set{0x58974ad97708b0, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1993-05-28: 26 +MCO
	{19930728, Set{0x58974ad97708b4, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 1993-07-28: 27 +AND
	{20000530, Set{0x58974af97708b4, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 2000-05-30: 28 +ISR
	{20020910, Set{0x58974af97718b4, 0x0, 0x0, 0x0, 0x0}},                                              // un.weog from 2002-09-10: 29 +CHE
	{19451024, Set{0x40400000600000, 0x20000000000000, 0x0, 0x0, 0x0}},                                 // unsc from 1945-10-24: 5
	{19460112, Set{0x40490000600010, 0x20000000000080, 0x1000080000000000, 0x0, 0x0}},                  // unsc from 1946-01-12: 11 +AUS +NLD +POL +EGY +BRA +MEX
	{19470101, Set{0x40480000600090, 0x20000000000000, 0x480002000000, 0x0, 0x0}},                      // unsc from 1947-01-01: 11 +BEL -NLD -EGY +SYR +COL -MEX
	{19480101, Set{0x60400000600880, 0x20000000000000, 0x404002000000, 0x0, 0x0}},                      // unsc from 1948-01-01: 11 -AUS +CAN -POL +UKR +ARG -BRA
	{19490101, Set{0x60420000600800, 0x20000000000080, 0x1004000000000, 0x0, 0x0}},                     // unsc from 1949-01-01: 11 -BEL +NOR +EGY -SYR -COL +CUB
	{19500101, Set{0xc0420000600000, 0x420000000000080, 0x9000000000000, 0x0, 0x0}},                    // unsc from 1950-01-01: 11 -CAN -UKR +YUG +IND -ARG +ECU
	{19510101, Set{0xd0410000600000, 0x420000000000000, 0x8080000000000, 0x0, 0x0}},                    // unsc from 1951-01-01: 11 +NLD -NOR +TUR -EGY +BRA -CUB
	{19520101, Set{0x50410001600000, 0x20000000000000, 0x280000010000, 0x0, 0x0}},                      // unsc from 1952-01-01: 11 +GRC -YUG -IND +PAK +CHL -ECU
	{19530101, Set{0x40400001620000, 0x20000000000000, 0x600000010040, 0x0, 0x0}},                      // unsc from 1953-01-01: 11 +DNK -NLD -TUR +LBN -BRA +COL
	{19540101, Set{0x50440000620000, 0x20000000000000, 0x480000000040, 0x0, 0x0}},                      // unsc from 1954-01-01: 11 -GRC +NZL +TUR -PAK +BRA -CHL
	{19550101, Set{0x50440000600080, 0x820000000000000, 0x8000080000000000, 0x0, 0x0}},                 // unsc from 1955-01-01: 11 +BEL -DNK +IRN -LBN -COL +PER
	{19560101, Set{0xc0400000600090, 0x820000000000000, 0x8001000000000000, 0x0, 0x0}},                 // unsc from 1956-01-01: 11 +AUS -NZL -TUR +YUG -BRA +CUB
	{19570101, Set{0x48400000600010, 0x1020000000000000, 0x1400000020000, 0x0, 0x0}},                   // unsc from 1957-01-01: 11 -BEL +SWE -YUG -IRN +IRQ +PHL +COL -PER
	{19580101, Set{0x48400000600800, 0x5020000000000000, 0x4000400000000000, 0x0, 0x0}},                // unsc from 1958-01-01: 11 -AUS +CAN +JPN -PHL -CUB +PAN
	{19590101, Set{0x40400040600800, 0x4020020000000000, 0x4000004000000000, 0x0, 0x0}},                // unsc from 1959-01-01: 11 +ITA -SWE +TUN -IRQ +ARG -COL
	{19600101, Set{0x40480040600000, 0x20020000000000, 0x8004000000080, 0x0, 0x0}},                     // unsc from 1960-01-01: 11 -CAN +POL -JPN +LKA +ECU -PAN
	{19610101, Set{0x50400000600000, 0x20000000020080, 0x8200000000080, 0x0, 0x0}},                     // unsc from 1961-01-01: 11 -ITA -POL +TUR +EGY +LBR -TUN -ARG +CHL
	{19620101, Set{0x40600008600000, 0x20000000000880, 0x200000000000, 0x40, 0x0}},                     // unsc from 1962-01-01: 11 +IRL +ROU -TUR +GHA -LBR -LKA -ECU +VEN
	{19630101, Set{0x40420000600000, 0x20000000100800, 0x80000020000, 0x40, 0x0}},                      // unsc from 1963-01-01: 11 -IRL +NOR -ROU -EGY +MAR +PHL +BRA -CHL
	{19640101, Set{0x4040420000602000, 0x20000000100000, 0xc0000000000, 0x0, 0x0}},                     // unsc from 1964-01-01: 11 +CSK +CIV -GHA -PHL +BOL -VEN
	{19650101, Set{0x4040410000600000, 0x2020000000000000, 0x40000001000, 0x10, 0x0}},                  // unsc from 1965-01-01: 11 -CSK +NLD -NOR -MAR +JOR +MYS -BRA +URY
	{19660101, Set{0x40450000600100, 0x6020080020400000, 0x4000000000, 0x10, 0x0}},                     // unsc from 1966-01-01: 15 +BGR +NZL -CIV +MLI +NGA +UGA +JPN -MYS +ARG -BOL
	{19670101, Set{0x40400000620900, 0x4420000020400200, 0x84000000000, 0x0, 0x0}},                     // unsc from 1967-01-01: 15 +CAN +DNK -NLD -NZL +ETH -UGA +IND -JOR +BRA -URY
	{19680101, Set{0x40400004620800, 0x420000100000220, 0x80000010000, 0x1, 0x0}},                      // unsc from 1968-01-01: 15 -BGR +HUN +DZA -MLI -NGA +SEN -JPN +PAK -ARG +PRY
	{19690101, Set{0x40400004740000, 0x20200100000020, 0x400000012000, 0x1, 0x0}},                      // unsc from 1969-01-01: 15 -CAN -DNK +ESP +FIN -ETH +ZMB -IND +NPL -BRA +COL
	{19700101, Set{0x240480000740000, 0x20200200000000, 0x2000400002002000, 0x0, 0x0}},                 // unsc from 1970-01-01: 15 -HUN +POL +BDI -DZA -SEN +SLE -PAK +SYR +NIC -PRY
	{19710101, Set{0x240480040600080, 0x4020000600000000, 0x2000004002000000, 0x0, 0x0}},               // unsc from 1971-01-01: 15 +BEL -ESP -FIN +ITA +SOM -ZMB +JPN -NPL +ARG -COL
	{19720101, Set{0xc0400040600080, 0x4420000480001000, 0x4000004000000000, 0x0, 0x0}},                // unsc from 1972-01-01: 15 -POL +YUG -BDI +GIN +SDN -SLE +IND -SYR -NIC +PAN
	{19730101, Set{0xc0400000600030, 0x620000080011000, 0xc000000000000000, 0x0, 0x0}},                 // unsc from 1973-01-01: 15 +AUS +AUT -BEL -ITA +KEN -SOM +IDN -JPN -ARG +PER
	{19740101, Set{0x8040400000600430, 0x1220000001010000, 0x8000800000000000, 0x0, 0x0}},              // unsc from 1974-01-01: 15 +BLR -YUG +CMR -GIN +MRT -SDN -IND +IRQ +CRI -PAN
	{19750101, Set{0x8048400040600400, 0x5020040001000000, 0x40800000000000, 0x0, 0x0}},                // unsc from 1975-01-01: 15 -AUS -AUT +ITA +SWE -KEN +TZA -IDN +JPN +GUY -PER
	{19760101, Set{0x448600040600000, 0x4020040000040000, 0x4040000000010000, 0x0, 0x0}},               // unsc from 1976-01-01: 15 -BLR +ROU +BEN -CMR +LBY -MRT -IRQ +PAK -CRI +PAN
	{19770101, Set{0x440600000610800, 0x420000002040000, 0x4000000000010000, 0x40, 0x0}},               // unsc from 1977-01-01: 15 +CAN +DEU -ITA -SWE +MUS -TZA +IND -JPN -GUY +VEN
	{19780101, Set{0x40400000612800, 0x420000022000400, 0x40000000010, 0x40, 0x0}},                     // unsc from 1978-01-01: 15 +CSK -ROU -BEN +GAB -LBY +NGA +KWT -PAK +BOL -PAN
	{19790101, Set{0x40520000602000, 0x22200020000400, 0x200040000000010, 0x0, 0x0}},                   // unsc from 1979-01-01: 15 -CAN -DEU +NOR +PRT -MUS +ZMB +BGD -IND +JAM -VEN
	{19800101, Set{0x40520000608000, 0x22220010000000, 0x200000000020000, 0x0, 0x0}},                   // unsc from 1980-01-01: 14 -CSK +DDR -GAB +NER -NGA +TUN -KWT +PHL -BOL
	{19800107, Set{0x40520000608000, 0x22220010000000, 0x1200000000020000, 0x0, 0x0}},                  // unsc from 1980-01-07: 15 +MEX
	{19810101, Set{0x40400008648000, 0x40200a0010000000, 0x5000000000020000, 0x0, 0x0}},                // unsc from 1981-01-01: 15 +ESP +IRL -NOR -PRT +UGA -ZMB -BGD +JPN -JAM +PAN
	{19820101, Set{0x40480008640000, 0x6020090000000001, 0x4040000000000000, 0x0, 0x0}},                // unsc from 1982-01-01: 15 -DDR +POL +COD -NER +TGO -TUN +JOR -PHL +GUY -MEX
	{19830101, Set{0x40494000600000, 0x2020410000000001, 0x2040000000010000, 0x0, 0x0}},                // unsc from 1983-01-01: 15 -ESP -IRL +MLT +NLD -UGA +ZWE -JPN +PAK +NIC -PAN
	{19840101, Set{0x860414000600000, 0x420400000000080, 0xa000000000010000, 0x0, 0x0}},                // unsc from 1984-01-01: 15 -POL +UKR +BFA -COD +EGY -TGO +IND -JOR -GUY +PER
	{19850101, Set{0x860400000620010, 0x420000000200080, 0x8000000004000000, 0x8, 0x0}},                // unsc from 1985-01-01: 15 +AUS +DNK -MLT -NLD +MDG -ZWE -PAK +THA -NIC +TTO
	{19860101, Set{0x40400000620110, 0x21000000200802, 0x4000000, 0x48, 0x0}},                          // unsc from 1986-01-01: 15 +BGR -UKR -BFA +COG -EGY +GHA +ARE -IND -PER +VEN
	{19870101, Set{0x40400040610100, 0x4021200000000802, 0x4000000000, 0x40, 0x0}},                     // unsc from 1987-01-01: 15 -AUS +DEU -DNK +ITA -MDG +ZMB +JPN -THA +ARG -TTO
	{19880101, Set{0xc0400040610000, 0x4020200100000020, 0x84000002000, 0x0, 0x0}},                     // unsc from 1988-01-01: 15 -BGR +YUG -COG +DZA -GHA +SEN -ARE +NPL +BRA -VEN
	{19890101, Set{0xc0400000700800, 0x20000100000220, 0x480000003000, 0x0, 0x0}},                      // unsc from 1989-01-01: 15 +CAN -DEU +FIN -ITA +ETH -ZMB -JPN +MYS -ARG +COL
	{19900101, Set{0x4040600000700800, 0x20000000000201, 0x1402000001000, 0x0, 0x0}},                   // unsc from 1990-01-01: 15 +ROU -YUG +CIV +COD -DZA -SEN -NPL +YMD -BRA +CUB
	{19900522, Set{0x4040600000700800, 0x20000000000201, 0x1401000001000, 0x0, 0x0}},                   // unsc from 1990-05-22: 15 +YEM -YMD
	{19910101, Set{0x40406000006000a0, 0x420400000000001, 0x9001000000000, 0x0, 0x0}},                  // unsc from 1991-01-01: 15 +AUT +BEL -CAN -FIN -ETH +ZWE +IND -MYS -COL +ECU
	{19920101, Set{0x404000046000a0, 0x4420400000100008, 0x8000000000000, 0x40, 0x0}},                  // unsc from 1992-01-01: 15 +HUN -ROU -CIV -COD +CPV +MAR +JPN -YEM -CUB +VEN
	{19930101, Set{0x40440004640000, 0x4020000000100018, 0x80000010000, 0x40, 0x0}},                    // unsc from 1993-01-01: 15 -AUT -BEL +ESP +NZL +DJI -ZWE -IND +PAK +BRA -ECU
	{19940101, Set{0x40440000644000, 0x20000060000010, 0x84000018000, 0x0, 0x0}},                       // unsc from 1994-01-01: 15 +CZE -HUN -CPV -MAR +NGA +RWA -JPN +OMN +ARG -VEN
	{19950101, Set{0x1040400040614000, 0x220000060000000, 0x80004000008000, 0x0, 0x0}},                 // unsc from 1995-01-01: 15 +DEU -ESP +ITA -NZL +BWA -DJI +IDN -PAK -BRA +HND
	{19960101, Set{0x1040480040610000, 0x220000000004080, 0x80200000000008, 0x0, 0x0}},                 // unsc from 1996-01-01: 15 -CZE +POL +EGY +GNB -NGA -RWA +KOR -OMN -ARG +CHL
	{19970101, Set{0x48580000600000, 0x4020000000014080, 0xa00000000008, 0x0, 0x0}},                    // unsc from 1997-01-01: 15 -DEU -ITA +PRT +SWE -BWA +KEN -IDN +JPN +CRI -HND
	{19980101, Set{0x4c500000600000, 0x4024000000012400, 0x880000000000, 0x0, 0x0}},                    // unsc from 1998-01-01: 15 -POL +SVN -EGY +GAB +GMB -GNB +BHR -KOR +BRA -CHL
	{19990101, Set{0x44410000600800, 0x24000008002400, 0x84000001000, 0x0, 0x0}},                       // unsc from 1999-01-01: 15 +CAN +NLD -PRT -SWE -KEN +NAM -JPN +MYS +ARG -CRI
	{20000101, Set{0x60410000600800, 0x22020008400000, 0x200004000001000, 0x0, 0x0}},                   // unsc from 2000-01-01: 15 -SVN +UKR -GAB -GMB +MLI +TUN +BGD -BHR -BRA +JAM
	{20010101, Set{0x60420008600000, 0x22020002400000, 0x200400000800000, 0x0, 0x0}},                   // unsc from 2001-01-01: 15 -CAN +IRL -NLD +NOR +MUS -NAM -MYS +SGP -ARG +COL
	{20020101, Set{0x8040420008600100, 0x20000002001000, 0x1000400002800000, 0x0, 0x0}},                // unsc from 2002-01-01: 15 +BGR -UKR +CMR +GIN -MLI -TUN -BGD +SYR -JAM +MEX
	{20030101, Set{0x8140400000650100, 0x20000000001000, 0x1000200002010000, 0x0, 0x0}},                // unsc from 2003-01-01: 15 +DEU +ESP -IRL -NOR +AGO -MUS +PAK -SGP +CHL -COL
	{20040101, Set{0x540600000650000, 0x20000000000020, 0x280000030000, 0x0, 0x0}},                     // unsc from 2004-01-01: 15 -BGR +ROU +BEN -CMR +DZA -GIN +PHL -SYR +BRA -MEX
	{20050101, Set{0x440600001620000, 0x4020040000000020, 0x84000020000, 0x0, 0x0}},                    // unsc from 2005-01-01: 15 -DEU +DNK -ESP +GRC -AGO +TZA +JPN -PAK +ARG -CHL
	{20060101, Set{0x42400001620000, 0x4020040000000802, 0x8000004000200000, 0x0, 0x0}},                // unsc from 2006-01-01: 15 -ROU +SVK -BEN +COG -DZA +GHA -PHL +QAT -BRA +PER
	{20070101, Set{0x42400040600080, 0x220100000000802, 0xc000000000200000, 0x0, 0x0}},                 // unsc from 2007-01-01: 15 +BEL -DNK -GRC +ITA -TZA +ZAF +IDN -JPN -ARG +PAN
	{20080101, Set{0x840400042600080, 0x220100000040000, 0x4000800200000000, 0x0, 0x0}},                // unsc from 2008-01-01: 15 +HRV -SVK +BFA -COG -GHA +LBY -QAT +VNM +CRI -PER
	{20090101, Set{0x850400002600020, 0x4020080000040000, 0x1000800200000000, 0x0, 0x0}},               // unsc from 2009-01-01: 15 +AUT -BEL -ITA +TUR +UGA -ZAF -IDN +JPN +MEX -PAN
	{20100101, Set{0x50400000600220, 0x4020080020000400, 0x1000080000000040, 0x0, 0x0}},                // unsc from 2010-01-01: 15 +BIH -HRV -BFA +GAB -LBY +NGA +LBN -VNM +BRA -CRI
	{20110101, Set{0x40500000610200, 0x420100020000400, 0x480000000040, 0x0, 0x0}},                     // unsc from 2011-01-01: 15 -AUT +DEU +PRT -TUR -UGA +ZAF +IND -JPN +COL -MEX
	{20120101, Set{0x40500000610040, 0x420110000100000, 0x20400000010000, 0x0, 0x0}},                   // unsc from 2012-01-01: 15 +AZE -BIH -GAB +MAR -NGA +TGO -LBN +PAK -BRA +GTM
	{20130101, Set{0x40400200600050, 0x20010040100000, 0x20004000010008, 0x0, 0x0}},                    // unsc from 2013-01-01: 15 +AUS -DEU +LUX -PRT +RWA -ZAF -IND +KOR +ARG -COL
	{20140101, Set{0x40400300600010, 0x2020008060000000, 0x204000000008, 0x0, 0x0}},                    // unsc from 2014-01-01: 15 -AZE +LTU -MAR +NGA +TCD -TGO +JOR -PAK +CHL -GTM
	{20150101, Set{0x140440100640000, 0x2020008020000000, 0x200000001000, 0x40, 0x0}},                  // unsc from 2015-01-01: 15 -AUS +ESP -LUX +NZL +AGO -RWA -KOR +MYS -ARG +VEN
	{20160101, Set{0x160440000640000, 0x4020000100000080, 0x1000, 0x50, 0x0}},                          // unsc from 2016-01-01: 15 -LTU +UKR +EGY -NGA +SEN -TCD -JOR +JPN -CHL +URY
	{20170101, Set{0x68400040600000, 0xc020000100000280, 0x40000000000, 0x10, 0x0}},                    // unsc from 2017-01-01: 15 -ESP +ITA -NZL +SWE -AGO +ETH +KAZ -MYS +BOL -VEN
	{20180101, Set{0x4048490000600000, 0x8020000000008200, 0x8000040000000010, 0x0, 0x0}},              // unsc from 2018-01-01: 15 -ITA +NLD +POL -UKR +CIV -EGY +GNQ -SEN -JPN +KWT +PER -URY
	{20190101, Set{0x4040480000610080, 0x220100000008000, 0x8004000000000010, 0x0, 0x0}},               // unsc from 2019-01-01: 15 +BEL +DEU -NLD -SWE -ETH +ZAF +IDN -KAZ -BOL +DOM
	{20200101, Set{0x40400000690080, 0x220120010000000, 0x4000200000000, 0x20, 0x0}},                   // unsc from 2020-01-01: 15 +EST -POL -CIV -GNQ +NER +TUN -KWT +VNM -PER +VCT
	{20210101, Set{0x40420008680000, 0x420020010010000, 0x1000000200000000, 0x20, 0x0}},                // unsc from 2021-01-01: 15 -BEL -DEU +IRL +NOR +KEN -ZAF -IDN +IND -DOM +MEX
	{20220101, Set{0x40420008600002, 0x421000000010c00, 0x1000080000000000, 0x0, 0x0}},                 // unsc from 2022-01-01: 15 +ALB -EST +GAB +GHA -NER -TUN +ARE -VNM +BRA -VCT
	{20230101, Set{0x40404000601002, 0x4021000000800c00, 0x8080000000000, 0x0, 0x0}},                   // unsc from 2023-01-01: 15 +CHE -IRL +MLT -NOR -KEN +MOZ -IND +JPN +ECU -MEX
	{20240101, Set{0x44404000601000, 0x4020000200800020, 0x48000000000008, 0x0, 0x0}},                  // unsc from 2024-01-01: 15 -ALB +SVN +DZA -GAB -GHA +SLE -ARE +KOR -BRA +GUY
	{20250101, Set{0x44400001620000, 0x20000600000020, 0x4040000000010008, 0x0, 0x0}},                  // unsc from 2025-01-01: 15 -CHE +DNK +GRC -MLT -MOZ +SOM -JPN +PAK -ECU +PAN
	{20260101, Set{0x40400401620000, 0x24000400020001, 0x4000400000010000, 0x0, 0x0}},                  // unsc from 2026-01-01: 15 +LVA -SVN +COD -DZA +LBR -SLE +BHR -KOR +COL -GUY
	{20270101, Set{0x40500400600020, 0x24400000020001, 0x400000000001, 0x8, 0x0}},                      // unsc from 2027-01-01: 15 +AUT -DNK -GRC +PRT -SOM +ZWE +KGZ -PAK -PAN +TTO
	{20280101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // unsc from 2028-01-01: 0 -AUT -FRA -GBR -LVA -PRT -RUS -USA -COD -LBR -ZWE -BHR -CHN -KGZ -COL -TTO
	{19460112, Set{0x90000000010, 0x80, 0x1000080000000000, 0x0, 0x0}},                                 // unsc.elected from 1946-01-12: 6
	{19470101, Set{0x80000000090, 0x0, 0x480002000000, 0x0, 0x0}},                                      // unsc.elected from 1947-01-01: 6 +BEL -NLD -EGY +SYR +COL -MEX
	{19480101, Set{0x20000000000880, 0x0, 0x404002000000, 0x0, 0x0}},                                   // unsc.elected from 1948-01-01: 6 -AUS +CAN -POL +UKR +ARG -BRA
	{19490101, Set{0x20020000000800, 0x80, 0x1004000000000, 0x0, 0x0}},                                 // unsc.elected from 1949-01-01: 6 -BEL +NOR +EGY -SYR -COL +CUB
	{19500101, Set{0x80020000000000, 0x400000000000080, 0x9000000000000, 0x0, 0x0}},                    // unsc.elected from 1950-01-01: 6 -CAN -UKR +YUG +IND -ARG +ECU
	{19510101, Set{0x90010000000000, 0x400000000000000, 0x8080000000000, 0x0, 0x0}},                    // unsc.elected from 1951-01-01: 6 +NLD -NOR +TUR -EGY +BRA -CUB
	{19520101, Set{0x10010001000000, 0x0, 0x280000010000, 0x0, 0x0}},                                   // unsc.elected from 1952-01-01: 6 +GRC -YUG -IND +PAK +CHL -ECU
	{19530101, Set{0x1020000, 0x0, 0x600000010040, 0x0, 0x0}},                                          // unsc.elected from 1953-01-01: 6 +DNK -NLD -TUR +LBN -BRA +COL
	{19540101, Set{0x10040000020000, 0x0, 0x480000000040, 0x0, 0x0}},                                   // unsc.elected from 1954-01-01: 6 -GRC +NZL +TUR -PAK +BRA -CHL
	{19550101, Set{0x10040000000080, 0x800000000000000, 0x8000080000000000, 0x0, 0x0}},                 // unsc.elected from 1955-01-01: 6 +BEL -DNK +IRN -LBN -COL +PER
	{19560101, Set{0x80000000000090, 0x800000000000000, 0x8001000000000000, 0x0, 0x0}},                 // unsc.elected from 1956-01-01: 6 +AUS -NZL -TUR +YUG -BRA +CUB
	{19570101, Set{0x8000000000010, 0x1000000000000000, 0x1400000020000, 0x0, 0x0}},                    // unsc.elected from 1957-01-01: 6 -BEL +SWE -YUG -IRN +IRQ +PHL +COL -PER
	{19580101, Set{0x8000000000800, 0x5000000000000000, 0x4000400000000000, 0x0, 0x0}},                 // unsc.elected from 1958-01-01: 6 -AUS +CAN +JPN -PHL -CUB +PAN
	{19590101, Set{0x40000800, 0x4000020000000000, 0x4000004000000000, 0x0, 0x0}},                      // unsc.elected from 1959-01-01: 6 +ITA -SWE +TUN -IRQ +ARG -COL
	{19600101, Set{0x80040000000, 0x20000000000, 0x8004000000080, 0x0, 0x0}},                           // unsc.elected from 1960-01-01: 6 -CAN +POL -JPN +LKA +ECU -PAN
	{19610101, Set{0x10000000000000, 0x20080, 0x8200000000080, 0x0, 0x0}},                              // unsc.elected from 1961-01-01: 6 -ITA -POL +TUR +EGY +LBR -TUN -ARG +CHL
	{19620101, Set{0x200008000000, 0x880, 0x200000000000, 0x40, 0x0}},                                  // unsc.elected from 1962-01-01: 6 +IRL +ROU -TUR +GHA -LBR -LKA -ECU +VEN
	{19630101, Set{0x20000000000, 0x100800, 0x80000020000, 0x40, 0x0}},                                 // unsc.elected from 1963-01-01: 6 -IRL +NOR -ROU -EGY +MAR +PHL +BRA -CHL
	{19640101, Set{0x4000020000002000, 0x100000, 0xc0000000000, 0x0, 0x0}},                             // unsc.elected from 1964-01-01: 6 +CSK +CIV -GHA -PHL +BOL -VEN
	{19650101, Set{0x4000010000000000, 0x2000000000000000, 0x40000001000, 0x10, 0x0}},                  // unsc.elected from 1965-01-01: 6 -CSK +NLD -NOR -MAR +JOR +MYS -BRA +URY
	{19660101, Set{0x50000000100, 0x6000080020400000, 0x4000000000, 0x10, 0x0}},                        // unsc.elected from 1966-01-01: 10 +BGR +NZL -CIV +MLI +NGA +UGA +JPN -MYS +ARG -BOL
	{19670101, Set{0x20900, 0x4400000020400200, 0x84000000000, 0x0, 0x0}},                              // unsc.elected from 1967-01-01: 10 +CAN +DNK -NLD -NZL +ETH -UGA +IND -JOR +BRA -URY
	{19680101, Set{0x4020800, 0x400000100000220, 0x80000010000, 0x1, 0x0}},                             // unsc.elected from 1968-01-01: 10 -BGR +HUN +DZA -MLI -NGA +SEN -JPN +PAK -ARG +PRY
	{19690101, Set{0x4140000, 0x200100000020, 0x400000012000, 0x1, 0x0}},                               // unsc.elected from 1969-01-01: 10 -CAN -DNK +ESP +FIN -ETH +ZMB -IND +NPL -BRA +COL
	{19700101, Set{0x200080000140000, 0x200200000000, 0x2000400002002000, 0x0, 0x0}},                   // unsc.elected from 1970-01-01: 10 -HUN +POL +BDI -DZA -SEN +SLE -PAK +SYR +NIC -PRY
	{19710101, Set{0x200080040000080, 0x4000000600000000, 0x2000004002000000, 0x0, 0x0}},               // unsc.elected from 1971-01-01: 10 +BEL -ESP -FIN +ITA +SOM -ZMB +JPN -NPL +ARG -COL
	{19720101, Set{0x80000040000080, 0x4400000480001000, 0x4000004000000000, 0x0, 0x0}},                // unsc.elected from 1972-01-01: 10 -POL +YUG -BDI +GIN +SDN -SLE +IND -SYR -NIC +PAN
	{19730101, Set{0x80000000000030, 0x600000080011000, 0xc000000000000000, 0x0, 0x0}},                 // unsc.elected from 1973-01-01: 10 +AUS +AUT -BEL -ITA +KEN -SOM +IDN -JPN -ARG +PER
	{19740101, Set{0x8000000000000430, 0x1200000001010000, 0x8000800000000000, 0x0, 0x0}},              // unsc.elected from 1974-01-01: 10 +BLR -YUG +CMR -GIN +MRT -SDN -IND +IRQ +CRI -PAN
	{19750101, Set{0x8008000040000400, 0x5000040001000000, 0x40800000000000, 0x0, 0x0}},                // unsc.elected from 1975-01-01: 10 -AUS -AUT +ITA +SWE -KEN +TZA -IDN +JPN +GUY -PER
	{19760101, Set{0x408200040000000, 0x4000040000040000, 0x4040000000010000, 0x0, 0x0}},               // unsc.elected from 1976-01-01: 10 -BLR +ROU +BEN -CMR +LBY -MRT -IRQ +PAK -CRI +PAN
	{19770101, Set{0x400200000010800, 0x400000002040000, 0x4000000000010000, 0x40, 0x0}},               // unsc.elected from 1977-01-01: 10 +CAN +DEU -ITA -SWE +MUS -TZA +IND -JPN -GUY +VEN
	{19780101, Set{0x12800, 0x400000022000400, 0x40000000010, 0x40, 0x0}},                              // unsc.elected from 1978-01-01: 10 +CSK -ROU -BEN +GAB -LBY +NGA +KWT -PAK +BOL -PAN
	{19790101, Set{0x120000002000, 0x2200020000400, 0x200040000000010, 0x0, 0x0}},                      // unsc.elected from 1979-01-01: 10 -CAN -DEU +NOR +PRT -MUS +ZMB +BGD -IND +JAM -VEN
	{19800101, Set{0x120000008000, 0x2220010000000, 0x200000000020000, 0x0, 0x0}},                      // unsc.elected from 1980-01-01: 9 -CSK +DDR -GAB +NER -NGA +TUN -KWT +PHL -BOL
	{19800107, Set{0x120000008000, 0x2220010000000, 0x1200000000020000, 0x0, 0x0}},                     // unsc.elected from 1980-01-07: 10 +MEX
	{19810101, Set{0x8048000, 0x40000a0010000000, 0x5000000000020000, 0x0, 0x0}},                       // unsc.elected from 1981-01-01: 10 +ESP +IRL -NOR -PRT +UGA -ZMB -BGD +JPN -JAM +PAN
	{19820101, Set{0x80008040000, 0x6000090000000001, 0x4040000000000000, 0x0, 0x0}},                   // unsc.elected from 1982-01-01: 10 -DDR +POL +COD -NER +TGO -TUN +JOR -PHL +GUY -MEX
	{19830101, Set{0x94000000000, 0x2000410000000001, 0x2040000000010000, 0x0, 0x0}},                   // unsc.elected from 1983-01-01: 10 -ESP -IRL +MLT +NLD -UGA +ZWE -JPN +PAK +NIC -PAN
	{19840101, Set{0x820014000000000, 0x400400000000080, 0xa000000000010000, 0x0, 0x0}},                // unsc.elected from 1984-01-01: 10 -POL +UKR +BFA -COD +EGY -TGO +IND -JOR -GUY +PER
	{19850101, Set{0x820000000020010, 0x400000000200080, 0x8000000004000000, 0x8, 0x0}},                // unsc.elected from 1985-01-01: 10 +AUS +DNK -MLT -NLD +MDG -ZWE -PAK +THA -NIC +TTO
	{19860101, Set{0x20110, 0x1000000200802, 0x4000000, 0x48, 0x0}},                                    // unsc.elected from 1986-01-01: 10 +BGR -UKR -BFA +COG -EGY +GHA +ARE -IND -PER +VEN
	{19870101, Set{0x40010100, 0x4001200000000802, 0x4000000000, 0x40, 0x0}},                           // unsc.elected from 1987-01-01: 10 -AUS +DEU -DNK +ITA -MDG +ZMB +JPN -THA +ARG -TTO
	{19880101, Set{0x80000040010000, 0x4000200100000020, 0x84000002000, 0x0, 0x0}},                     // unsc.elected from 1988-01-01: 10 -BGR +YUG -COG +DZA -GHA +SEN -ARE +NPL +BRA -VEN
	{19890101, Set{0x80000000100800, 0x100000220, 0x480000003000, 0x0, 0x0}},                           // unsc.elected from 1989-01-01: 10 +CAN -DEU +FIN -ITA +ETH -ZMB -JPN +MYS -ARG +COL
	{19900101, Set{0x4000200000100800, 0x201, 0x1402000001000, 0x0, 0x0}},                              // unsc.elected from 1990-01-01: 10 +ROU -YUG +CIV +COD -DZA -SEN -NPL +YMD -BRA +CUB
	{19900522, Set{0x4000200000100800, 0x201, 0x1401000001000, 0x0, 0x0}},                              // unsc.elected from 1990-05-22: 10 +YEM -YMD
	{19910101, Set{0x40002000000000a0, 0x400400000000001, 0x9001000000000, 0x0, 0x0}},                  // unsc.elected from 1991-01-01: 10 +AUT +BEL -CAN -FIN -ETH +ZWE +IND -MYS -COL +ECU
	{19920101, Set{0x40000a0, 0x4400400000100008, 0x8000000000000, 0x40, 0x0}},                         // unsc.elected from 1992-01-01: 10 +HUN -ROU -CIV -COD +CPV +MAR +JPN -YEM -CUB +VEN
	{19930101, Set{0x40004040000, 0x4000000000100018, 0x80000010000, 0x40, 0x0}},                       // unsc.elected from 1993-01-01: 10 -AUT -BEL +ESP +NZL +DJI -ZWE -IND +PAK +BRA -ECU
	{19940101, Set{0x40000044000, 0x60000010, 0x84000018000, 0x0, 0x0}},                                // unsc.elected from 1994-01-01: 10 +CZE -HUN -CPV -MAR +NGA +RWA -JPN +OMN +ARG -VEN
	{19950101, Set{0x1000000040014000, 0x200000060000000, 0x80004000008000, 0x0, 0x0}},                 // unsc.elected from 1995-01-01: 10 +DEU -ESP +ITA -NZL +BWA -DJI +IDN -PAK -BRA +HND
	{19960101, Set{0x1000080040010000, 0x200000000004080, 0x80200000000008, 0x0, 0x0}},                 // unsc.elected from 1996-01-01: 10 -CZE +POL +EGY +GNB -NGA -RWA +KOR -OMN -ARG +CHL
	{19970101, Set{0x8180000000000, 0x4000000000014080, 0xa00000000008, 0x0, 0x0}},                     // unsc.elected from 1997-01-01: 10 -DEU -ITA +PRT +SWE -BWA +KEN -IDN +JPN +CRI -HND
	{19980101, Set{0xc100000000000, 0x4004000000012400, 0x880000000000, 0x0, 0x0}},                     // unsc.elected from 1998-01-01: 10 -POL +SVN -EGY +GAB +GMB -GNB +BHR -KOR +BRA -CHL
	{19990101, Set{0x4010000000800, 0x4000008002400, 0x84000001000, 0x0, 0x0}},                         // unsc.elected from 1999-01-01: 10 +CAN +NLD -PRT -SWE -KEN +NAM -JPN +MYS +ARG -CRI
	{20000101, Set{0x20010000000800, 0x2020008400000, 0x200004000001000, 0x0, 0x0}},                    // unsc.elected from 2000-01-01: 10 -SVN +UKR -GAB -GMB +MLI +TUN +BGD -BHR -BRA +JAM
	{20010101, Set{0x20020008000000, 0x2020002400000, 0x200400000800000, 0x0, 0x0}},                    // unsc.elected from 2001-01-01: 10 -CAN +IRL -NLD +NOR +MUS -NAM -MYS +SGP -ARG +COL
	{20020101, Set{0x8000020008000100, 0x2001000, 0x1000400002800000, 0x0, 0x0}},                       // unsc.elected from 2002-01-01: 10 +BGR -UKR +CMR +GIN -MLI -TUN -BGD +SYR -JAM +MEX
	{20030101, Set{0x8100000000050100, 0x1000, 0x1000200002010000, 0x0, 0x0}},                          // unsc.elected from 2003-01-01: 10 +DEU +ESP -IRL -NOR +AGO -MUS +PAK -SGP +CHL -COL
	{20040101, Set{0x500200000050000, 0x20, 0x280000030000, 0x0, 0x0}},                                 // unsc.elected from 2004-01-01: 10 -BGR +ROU +BEN -CMR +DZA -GIN +PHL -SYR +BRA -MEX
	{20050101, Set{0x400200001020000, 0x4000040000000020, 0x84000020000, 0x0, 0x0}},                    // unsc.elected from 2005-01-01: 10 -DEU +DNK -ESP +GRC -AGO +TZA +JPN -PAK +ARG -CHL
	{20060101, Set{0x2000001020000, 0x4000040000000802, 0x8000004000200000, 0x0, 0x0}},                 // unsc.elected from 2006-01-01: 10 -ROU +SVK -BEN +COG -DZA +GHA -PHL +QAT -BRA +PER
	{20070101, Set{0x2000040000080, 0x200100000000802, 0xc000000000200000, 0x0, 0x0}},                  // unsc.elected from 2007-01-01: 10 +BEL -DNK -GRC +ITA -TZA +ZAF +IDN -JPN -ARG +PAN
	{20080101, Set{0x800000042000080, 0x200100000040000, 0x4000800200000000, 0x0, 0x0}},                // unsc.elected from 2008-01-01: 10 +HRV -SVK +BFA -COG -GHA +LBY -QAT +VNM +CRI -PER
	{20090101, Set{0x810000002000020, 0x4000080000040000, 0x1000800200000000, 0x0, 0x0}},               // unsc.elected from 2009-01-01: 10 +AUT -BEL -ITA +TUR +UGA -ZAF -IDN +JPN +MEX -PAN
	{20100101, Set{0x10000000000220, 0x4000080020000400, 0x1000080000000040, 0x0, 0x0}},                // unsc.elected from 2010-01-01: 10 +BIH -HRV -BFA +GAB -LBY +NGA +LBN -VNM +BRA -CRI
	{20110101, Set{0x100000010200, 0x400100020000400, 0x480000000040, 0x0, 0x0}},                       // unsc.elected from 2011-01-01: 10 -AUT +DEU +PRT -TUR -UGA +ZAF +IND -JPN +COL -MEX
	{20120101, Set{0x100000010040, 0x400110000100000, 0x20400000010000, 0x0, 0x0}},                     // unsc.elected from 2012-01-01: 10 +AZE -BIH -GAB +MAR -NGA +TGO -LBN +PAK -BRA +GTM
	{20130101, Set{0x200000050, 0x10040100000, 0x20004000010008, 0x0, 0x0}},                            // unsc.elected from 2013-01-01: 10 +AUS -DEU +LUX -PRT +RWA -ZAF -IND +KOR +ARG -COL
	{20140101, Set{0x300000010, 0x2000008060000000, 0x204000000008, 0x0, 0x0}},                         // unsc.elected from 2014-01-01: 10 -AZE +LTU -MAR +NGA +TCD -TGO +JOR -PAK +CHL -GTM
	{20150101, Set{0x100040100040000, 0x2000008020000000, 0x200000001000, 0x40, 0x0}},                  // unsc.elected from 2015-01-01: 10 -AUS +ESP -LUX +NZL +AGO -RWA -KOR +MYS -ARG +VEN
	{20160101, Set{0x120040000040000, 0x4000000100000080, 0x1000, 0x50, 0x0}},                          // unsc.elected from 2016-01-01: 10 -LTU +UKR +EGY -NGA +SEN -TCD -JOR +JPN -CHL +URY
	{20170101, Set{0x28000040000000, 0xc000000100000280, 0x40000000000, 0x10, 0x0}},                    // unsc.elected from 2017-01-01: 10 -ESP +ITA -NZL +SWE -AGO +ETH +KAZ -MYS +BOL -VEN
	{20180101, Set{0x4008090000000000, 0x8000000000008200, 0x8000040000000010, 0x0, 0x0}},              // unsc.elected from 2018-01-01: 10 -ITA +NLD +POL -UKR +CIV -EGY +GNQ -SEN -JPN +KWT +PER -URY
	{20190101, Set{0x4000080000010080, 0x200100000008000, 0x8004000000000010, 0x0, 0x0}},               // unsc.elected from 2019-01-01: 10 +BEL +DEU -NLD -SWE -ETH +ZAF +IDN -KAZ -BOL +DOM
	{20200101, Set{0x90080, 0x200120010000000, 0x4000200000000, 0x20, 0x0}},                            // unsc.elected from 2020-01-01: 10 +EST -POL -CIV -GNQ +NER +TUN -KWT +VNM -PER +VCT
	{20210101, Set{0x20008080000, 0x400020010010000, 0x1000000200000000, 0x20, 0x0}},                   // unsc.elected from 2021-01-01: 10 -BEL -DEU +IRL +NOR +KEN -ZAF -IDN +IND -DOM +MEX
	{20220101, Set{0x20008000002, 0x401000000010c00, 0x1000080000000000, 0x0, 0x0}},                    // unsc.elected from 2022-01-01: 10 +ALB -EST +GAB +GHA -NER -TUN +ARE -VNM +BRA -VCT
	{20230101, Set{0x4000001002, 0x4001000000800c00, 0x8080000000000, 0x0, 0x0}},                       // unsc.elected from 2023-01-01: 10 +CHE -IRL +MLT -NOR -KEN +MOZ -IND +JPN +ECU -MEX
	{20240101, Set{0x4004000001000, 0x4000000200800020, 0x48000000000008, 0x0, 0x0}},                   // unsc.elected from 2024-01-01: 10 -ALB +SVN +DZA -GAB -GHA +SLE -ARE +KOR -BRA +GUY
	{20250101, Set{0x4000001020000, 0x600000020, 0x4040000000010008, 0x0, 0x0}},                        // unsc.elected from 2025-01-01: 10 -CHE +DNK +GRC -MLT -MOZ +SOM -JPN +PAK -ECU +PAN
	{20260101, Set{0x401020000, 0x4000400020001, 0x4000400000010000, 0x0, 0x0}},                        // unsc.elected from 2026-01-01: 10 +LVA -SVN +COD -DZA +LBR -SLE +BHR -KOR +COL -GUY
	{20270101, Set{0x100400000020, 0x4400000020001, 0x400000000001, 0x8, 0x0}},                         // unsc.elected from 2027-01-01: 10 +AUT -DNK -GRC +PRT -SOM +ZWE +KGZ -PAK -PAN +TTO
	{20280101, Set{0x0, 0x0, 0x0, 0x0, 0x0}},                                                           // unsc.elected from 2028-01-01: 0 -AUT -LVA -PRT -COD -LBR -ZWE -BHR -KGZ -COL -TTO
	{19451024, Set{0x40400000600000, 0x20000000000000, 0x0, 0x0, 0x0}},                                 // unsc.permanent from 1945-10-24: 5
	{19910215, Set{0x80004002000, 0x0, 0x0, 0x0, 0x0}},                                                 // visegrad from 1991-02-15: 3
	{19930101, Set{0x2080004004000, 0x0, 0x0, 0x0, 0x0}},                                               // visegrad from 1993-01-01: 4 -CSK +CZE +SVK
	{19910829, Set{0x80000210000, 0x0, 0x0, 0x0, 0x0}},                                                 // weimar from 1991-08-29: 3
}

// GroupMembersStart tells where the members of each group begin.
var GroupMembersStart = [...]uint16{0, 0, 4, 23, 29, 53, 54, 55, 59, 60, 67, 121, 130, 167, 232, 236, 249, 253, 259, 265, 274, 284, 304, 306, 308, 336, 337, 362, 386, 388, 391, 419, 430, 433, 446, 468, 485, 507, 520, 531, 540, 550, 554, 560, 661, 680, 704, 717, 729, 738, 824, 909, 910, 912, 913}
