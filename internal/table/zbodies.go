// Code generated from bodies.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Bodies has the bodies that vote by identifier; Bodies[0] is none.
var Bodies = [...]Body{
	{},
	{"asean", 3, [NumLanguages]string{"Association of Southeast Asian Nations", "Associatie van Zuidoost-Aziatische Staten"}, [NumLanguages]Article{The, De}, false, []string{"asean"}, []string{"asean"}},
	{"au", 4, [NumLanguages]string{"Assembly of the African Union", "Vergadering van de Afrikaanse Unie"}, [NumLanguages]Article{The, De}, false, []string{"au"}, []string{"au.procedure"}},
	{"coe.cm", 12, [NumLanguages]string{"Committee of Ministers of the Council of Europe", "Comité van Ministers van de Raad van Europa"}, [NumLanguages]Article{The, Het}, false, []string{"coe.20d", "coe.20a", "coe.20b", "coe.20c"}, []string{"coe.20d", "coe.20a", "coe.20b", "coe.20c"}},
	{"de.bundestag", 0, [NumLanguages]string{"German Bundestag", "Duitse Bondsdag"}, [NumLanguages]Article{The, De}, false, []string{}, []string{}},
	{"ec.council", 19, [NumLanguages]string{"Council of the European Communities", "Raad van de Europese Gemeenschappen"}, [NumLanguages]Article{The, De}, false, []string{}, []string{}},
	{"ecosoc", 15, [NumLanguages]string{"Economic and Social Council", "Economische en Sociale Raad van de VN"}, [NumLanguages]Article{The, De}, false, []string{"ecosoc"}, []string{"ecosoc"}},
	{"ep", 0, [NumLanguages]string{"European Parliament", "Europees Parlement"}, [NumLanguages]Article{The, Het}, false, []string{"ep.cast", "ep.split", "ep.component", "ep.budget", "ep.two-thirds"}, []string{"ep.cast", "ep.split", "ep.component", "ep.budget", "ep.two-thirds"}},
	{"eu.council", 19, [NumLanguages]string{"Council of the European Union", "Raad van de Europese Unie"}, [NumLanguages]Article{The, De}, false, []string{"eu.council.simple", "eu.nice", "eu.nice.rqmv", "eu.council.qmv", "eu.council.rqmv", "eu.council.unanimity"}, []string{"eu.council.simple", "eu.nice", "eu.nice.rqmv", "eu.council.qmv", "eu.council.rqmv", "eu.council.unanimity"}},
	{"eu.euco", 19, [NumLanguages]string{"European Council", "Europese Raad"}, [NumLanguages]Article{The, De}, false, []string{"eu.euco", "eu.euco.qmv", "eu.euco.procedure"}, []string{"eu.euco.procedure"}},
	{"hrc", 26, [NumLanguages]string{"Human Rights Council", "Mensenrechtenraad van de VN"}, [NumLanguages]Article{The, De}, false, []string{"hrc"}, []string{"hrc"}},
	{"iaea", 0, [NumLanguages]string{"General Conference of the IAEA", "Algemene Conferentie van het IAEA"}, [NumLanguages]Article{The, De}, false, []string{"iaea", "iaea.special"}, []string{"iaea", "iaea.special"}},
	{"ibrd", 0, [NumLanguages]string{"International Bank for Reconstruction and Development", "Internationale Bank voor Herstel en Ontwikkeling"}, [NumLanguages]Article{The, De}, false, []string{}, []string{}},
	{"icao.assembly", 0, [NumLanguages]string{"Assembly of the International Civil Aviation Organization", "Algemene Vergadering van de Internationale Burgerluchtvaartorganisatie"}, [NumLanguages]Article{The, De}, false, []string{"icao.assembly"}, []string{"icao.assembly"}},
	{"icao.council", 0, [NumLanguages]string{"Council of the International Civil Aviation Organization", "Raad van de Internationale Burgerluchtvaartorganisatie"}, [NumLanguages]Article{The, De}, false, []string{"icao.council", "icao.annex"}, []string{"icao.council", "icao.annex"}},
	{"icc.asp", 0, [NumLanguages]string{"Assembly of States Parties to the Rome Statute", "Vergadering van Staten die Partij zijn bij het Statuut van Rome"}, [NumLanguages]Article{The, De}, false, []string{"icc.asp.substance", "icc.amend", "icc.asp.procedure"}, []string{"icc.asp.procedure"}},
	{"ilo", 0, [NumLanguages]string{"International Labour Conference", "Internationale Arbeidsconferentie"}, [NumLanguages]Article{The, De}, false, []string{"ilo", "ilo.convention"}, []string{"ilo", "ilo.convention"}},
	{"imf", 0, [NumLanguages]string{"International Monetary Fund", "Internationaal Monetair Fonds"}, [NumLanguages]Article{The, Het}, false, []string{}, []string{}},
	{"imf.governors", 0, [NumLanguages]string{"Board of Governors of the International Monetary Fund", "Raad van Bestuur van het Internationaal Monetair Fonds"}, [NumLanguages]Article{The, De}, false, []string{}, []string{}},
	{"imo", 0, [NumLanguages]string{"Assembly of the International Maritime Organization", "Algemene Vergadering van de Internationale Maritieme Organisatie"}, [NumLanguages]Article{The, De}, false, []string{"imo", "imo.two-thirds"}, []string{"imo", "imo.two-thirds"}},
	{"itu.conferences", 0, [NumLanguages]string{"conferences of the International Telecommunication Union", "conferenties van de Internationale Telecommunicatie-unie"}, [NumLanguages]Article{The, DePlural}, false, []string{"itu", "itu.second"}, []string{"itu", "itu.second"}},
	{"itu.members", 0, [NumLanguages]string{"Member States of the International Telecommunication Union", "lidstaten van de Internationale Telecommunicatie-unie"}, [NumLanguages]Article{The, DePlural}, false, []string{"itu.correspondence"}, []string{"itu.correspondence"}},
	{"marrakesh", 43, [NumLanguages]string{"Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration", "intergouvernementele conferentie van Marrakesh"}, [NumLanguages]Article{The, De}, false, []string{}, []string{}},
	{"nato", 31, [NumLanguages]string{"North Atlantic Council", "Noord-Atlantische Raad"}, [NumLanguages]Article{The, De}, false, []string{"nato.consensus"}, []string{"nato.consensus"}},
	{"nl.chamber", 0, [NumLanguages]string{"House of Representatives of the Netherlands", "Tweede Kamer"}, [NumLanguages]Article{The, De}, true, []string{"nl.chamber"}, []string{"nl.chamber"}},
	{"nl.houses", 0, [NumLanguages]string{"each House of the States General of the Netherlands", "elk van beide Kamers der Staten-Generaal"}, [NumLanguages]Article{NoArticle, NoArticle}, true, []string{}, []string{}},
	{"nl.joint", 0, [NumLanguages]string{"States General of the Netherlands in joint session", "verenigde vergadering der Staten-Generaal"}, [NumLanguages]Article{The, De}, true, []string{"nl.joint"}, []string{"nl.joint"}},
	{"nl.senate", 0, [NumLanguages]string{"Senate of the Netherlands", "Eerste Kamer"}, [NumLanguages]Article{The, De}, true, []string{"nl.senate"}, []string{"nl.senate"}},
	{"oas.ga", 33, [NumLanguages]string{"General Assembly of the Organization of American States", "Algemene Vergadering van de Organisatie van Amerikaanse Staten"}, [NumLanguages]Article{The, De}, false, []string{"oas.ga"}, []string{"oas.ga", "oas.ga.reconsider"}},
	{"oas.ga.committees", 33, [NumLanguages]string{"committees of the General Assembly of the Organization of American States", "commissies van de Algemene Vergadering van de Organisatie van Amerikaanse Staten"}, [NumLanguages]Article{The, DePlural}, false, []string{"oas.ga.committee"}, []string{"oas.ga.committee"}},
	{"osce", 37, [NumLanguages]string{"Organization for Security and Co-operation in Europe", "Organisatie voor Veiligheid en Samenwerking in Europa"}, [NumLanguages]Article{The, De}, false, []string{"osce.consensus"}, []string{"osce.consensus"}},
	{"pl.sejm", 0, [NumLanguages]string{"Sejm of the Republic of Poland", "Sejm van de Republiek Polen"}, [NumLanguages]Article{The, De}, false, []string{"pl.sejm"}, []string{"pl.sejm"}},
	{"robert", 0, [NumLanguages]string{"any assembly under Robert’s Rules", "elke vergadering volgens Robert’s Rules"}, [NumLanguages]Article{NoArticle, NoArticle}, false, []string{}, []string{}},
	{"unesco", 0, [NumLanguages]string{"General Conference of UNESCO", "Algemene Conferentie van de UNESCO"}, [NumLanguages]Article{The, De}, false, []string{"unesco.other", "unesco.recommendation", "unesco.convention"}, []string{"unesco.other", "unesco.recommendation", "unesco.convention"}},
	{"unga", 43, [NumLanguages]string{"General Assembly", "Algemene Vergadering van de VN"}, [NumLanguages]Article{The, De}, false, []string{"unga.simple", "unga.important"}, []string{"unga.simple", "unga.important"}},
	{"unga.c1", 43, [NumLanguages]string{"First Committee", "Eerste Commissie van de Algemene Vergadering"}, [NumLanguages]Article{The, De}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unga.c2", 43, [NumLanguages]string{"Second Committee", "Tweede Commissie van de Algemene Vergadering"}, [NumLanguages]Article{The, De}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unga.c3", 43, [NumLanguages]string{"Third Committee", "Derde Commissie van de Algemene Vergadering"}, [NumLanguages]Article{The, De}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unga.c4", 43, [NumLanguages]string{"Fourth Committee", "Vierde Commissie van de Algemene Vergadering"}, [NumLanguages]Article{The, De}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unga.c5", 43, [NumLanguages]string{"Fifth Committee", "Vijfde Commissie van de Algemene Vergadering"}, [NumLanguages]Article{The, De}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unga.c6", 43, [NumLanguages]string{"Sixth Committee", "Zesde Commissie van de Algemene Vergadering"}, [NumLanguages]Article{The, De}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unga.committees", 43, [NumLanguages]string{"Main Committees of the General Assembly", "Hoofdcommissies van de Algemene Vergadering van de VN"}, [NumLanguages]Article{The, DePlural}, false, []string{"unga.committee"}, []string{"unga.committee"}},
	{"unsc", 49, [NumLanguages]string{"Security Council", "Veiligheidsraad van de VN"}, [NumLanguages]Article{The, De}, false, []string{"unsc.substantive", "unsc.procedural"}, []string{"unsc.procedural"}},
	{"us.senate", 0, [NumLanguages]string{"United States Senate", "Senaat van de Verenigde Staten"}, [NumLanguages]Article{The, De}, false, []string{"us.senate"}, []string{"us.senate", "us.cloture", "us.cloture.rules"}},
	{"who", 0, [NumLanguages]string{"World Health Assembly", "Wereldgezondheidsvergadering"}, [NumLanguages]Article{The, De}, false, []string{"who.other", "who.important"}, []string{"who.other", "who.important"}},
	{"wto", 0, [NumLanguages]string{"Ministerial Conference and General Council of the WTO", "Ministeriële Conferentie en Algemene Raad van de WTO"}, [NumLanguages]Article{The, De}, false, []string{"wto.majority", "wto.consensus", "wto.waiver", "wto.amend"}, []string{"wto.majority", "wto.consensus", "wto.waiver", "wto.amend"}},
}

// The numbers of what Bodies has, by identifier.
const (
	BodyAsean           = 1
	BodyAu              = 2
	BodyCoeCm           = 3
	BodyDeBundestag     = 4
	BodyEcCouncil       = 5
	BodyEcosoc          = 6
	BodyEp              = 7
	BodyEuCouncil       = 8
	BodyEuEuco          = 9
	BodyHrc             = 10
	BodyIaea            = 11
	BodyIbrd            = 12
	BodyIcaoAssembly    = 13
	BodyIcaoCouncil     = 14
	BodyIccAsp          = 15
	BodyIlo             = 16
	BodyImf             = 17
	BodyImfGovernors    = 18
	BodyImo             = 19
	BodyItuConferences  = 20
	BodyItuMembers      = 21
	BodyMarrakesh       = 22
	BodyNato            = 23
	BodyNlChamber       = 24
	BodyNlHouses        = 25
	BodyNlJoint         = 26
	BodyNlSenate        = 27
	BodyOasGa           = 28
	BodyOasGaCommittees = 29
	BodyOsce            = 30
	BodyPlSejm          = 31
	BodyRobert          = 32
	BodyUnesco          = 33
	BodyUnga            = 34
	BodyUngaC1          = 35
	BodyUngaC2          = 36
	BodyUngaC3          = 37
	BodyUngaC4          = 38
	BodyUngaC5          = 39
	BodyUngaC6          = 40
	BodyUngaCommittees  = 41
	BodyUnsc            = 42
	BodyUsSenate        = 43
	BodyWho             = 44
	BodyWto             = 45
)

// BodyKeys has a line for the key of each name, by body and language, after an empty
// line.
const BodyKeys = "\n" +
	"associationsoutheastasiannations\n" +
	"associatiazuidoostaziatischestates\n" +
	"assemblyafricanunion\n" +
	"vergaderingafricanunie\n" +
	"committeeministerscouncileurope\n" +
	"comiteministersraadeuropa\n" +
	"germanbundestag\n" +
	"duitsebondsdag\n" +
	"councileuropeancommunities\n" +
	"raadeuropesegemeenschappen\n" +
	"economicsocialcouncil\n" +
	"economischesocialeraad\n" +
	"europeanparliament\n" +
	"europeesparlement\n" +
	"councileu\n" +
	"raadeu\n" +
	"europeancouncil\n" +
	"europeseraad\n" +
	"humanrightscouncil\n" +
	"mensenrechtenraad\n" +
	"generalconferenceiaea\n" +
	"algemeneconferentiaiaea\n" +
	"internationalbankforreconstructiondevelopment\n" +
	"internationalebankvoorherstelontwikkeling\n" +
	"assemblyinternationalcivilaviationorganization\n" +
	"algemenevergaderinginternationaleburgerluchtvaartorganisatia\n" +
	"councilinternationalcivilaviationorganization\n" +
	"raadinternationaleburgerluchtvaartorganisatia\n" +
	"assemblystatespartiestoromestatute\n" +
	"vergaderingstatesdiepartijzijnbijstatuutrome\n" +
	"internationallabourconference\n" +
	"internationalearbeidsconferentia\n" +
	"internationalmonetaryfund\n" +
	"internationaalmonetairfonds\n" +
	"boardgovernorsinternationalmonetaryfund\n" +
	"raadbestuurinternationaalmonetairfonds\n" +
	"assemblyinternationalmaritimeorganization\n" +
	"algemenevergaderinginternationalemaritiemeorganisatia\n" +
	"conferencesinternationaltelecommunicationunion\n" +
	"conferentiesinternationaletelecommunicatiaunie\n" +
	"memberstatesinternationaltelecommunicationunion\n" +
	"lidstateninternationaletelecommunicatiaunie\n" +
	"intergovernmentalconferencetoadoptglobalcompactforsafeorderlyregularmigration\n" +
	"intergouvernementeleconferentiamarrakesh\n" +
	"northatlanticcouncil\n" +
	"northatlantischeraad\n" +
	"houserepresentativesnetherlands\n" +
	"tweedekamer\n" +
	"eachhousestatesgeneralnetherlands\n" +
	"elkbeidekamersstatesgeneraal\n" +
	"statesgeneralnetherlandsinjointsession\n" +
	"unitedvergaderingstatesgeneraal\n" +
	"senatenetherlands\n" +
	"eerstekamer\n" +
	"generalassemblyorganizationamericanstates\n" +
	"algemenevergaderingorganisatiaamericanstates\n" +
	"committeesgeneralassemblyorganizationamericanstates\n" +
	"commissiesalgemenevergaderingorganisatiaamericanstates\n" +
	"organizationforsecuritycooperationineurope\n" +
	"organisatiavoorveiligheidsamenwerkingineuropa\n" +
	"sejmrepublicpoland\n" +
	"sejmrepublicpolen\n" +
	"anyassemblyunderrobertsrules\n" +
	"elkevergaderingvolgensrobertsrules\n" +
	"generalconferenceunesco\n" +
	"algemeneconferentiaunesco\n" +
	"generalassembly\n" +
	"algemenevergadering\n" +
	"firstcommittee\n" +
	"eerstecommissia\n" +
	"secondcommittee\n" +
	"tweedecommissia\n" +
	"thirdcommittee\n" +
	"derdecommissia\n" +
	"fourthcommittee\n" +
	"vierdecommissia\n" +
	"fifthcommittee\n" +
	"vijfdecommissia\n" +
	"sixthcommittee\n" +
	"zesdecommissia\n" +
	"maincommitteesgeneralassembly\n" +
	"hoofdcommissiesalgemenevergadering\n" +
	"securitycouncil\n" +
	"veiligheidsraad\n" +
	"unitedstatessenate\n" +
	"senaatunitedstates\n" +
	"worldhealthassembly\n" +
	"wereldgezondheidsvergadering\n" +
	"ministerialconferencegeneralcouncilwto\n" +
	"ministerieleconferentiaalgemeneraadwto\n"
