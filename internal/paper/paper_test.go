package paper_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/paper"
)

// papers are forms in real use: those of Aanwijzing 3.43 of the Aanwijzingen
// voor de regelgeving, of letters, court rulings and the sites of both
// chambers, and what each is in the text form and as an identifier.
var papers = []struct{ in, text, id string }{
	// Proceedings.
	{"Handelingen II 2018/19, nr. 31", "", ""},
	{"Handelingen II 2018/19, nr. 31, Debat over het Marrakeshimmigratiepact", "", ""},
	{"Handelingen II 2018/19, nr. 31, Debat \nover het Marrakeshimmigratiepact.", "Handelingen II 2018/19, nr. 31, Debat over het Marrakeshimmigratiepact", ""},
	{"Handelingen II 2018/19, nr. 37, Vragenuur", "", ""},
	{"Handelingen II 2018/19, nr. 31, item 50", "", "h-tk-20182019-31-50"},
	{"handelingen ii 2018-2019 nr 31 item 50.", "Handelingen II 2018/19, nr. 31, item 50", "h-tk-20182019-31-50"},
	{"Handelingen I 2018/2019, 15, p. 3", "Handelingen I 2018/19, nr. 15, p. 3", ""},
	{"Handelingen II 2007/08, nr. 108 , p. 7909-7943", "Handelingen II 2007/08, nr. 108, p. 7909-7943", ""},
	{"Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "", "h-tk-20102011-108-5"},
	{"Handelingen II 2010/11, nr. 108, p. 25–36, item 5", "Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "h-tk-20102011-108-5"},
	{"Handelingen II 2007/08, nr. 70, p. 4867", "", ""},
	{"Handelingen I 2014/15, nr. 11, item 4, p. 5.", "Handelingen I 2014/15, nr. 11, item 4, p. 5", "h-ek-20142015-11-4"},
	{"Handelingen Tweede Kamer 2018/19, nr. 31, Debat, p. 12 en 13", "Handelingen II 2018/19, nr. 31, p. 12-13, Debat", ""},
	{"Handelingen 2018/19, nr. 31, item 50", "", ""},
	{"Handelingen II 2018/19, nr. 31, item 50, Motie van het lid Sneller c.s.", "", "h-tk-20182019-31-50"},
	{"h-tk-20182019-31-50", "Handelingen II 2018/19, nr. 31, item 50", "h-tk-20182019-31-50"},
	{"h-ek-20142015-13-3", "Handelingen I 2014/15, nr. 13, item 3", "h-ek-20142015-13-3"},
	{"https://zoek.officielebekendmakingen.nl/h-tk-20182019-31-50.html", "Handelingen II 2018/19, nr. 31, item 50", "h-tk-20182019-31-50"},

	// Printed papers.
	{"Kamerstuk 30 573, nr. 153", "", "kst-30573-153"},
	{"Kamerstuk 30573, nr. 153.", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"30 573, nr. 153", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"34 964, nr. G", "Kamerstuk 34 964, G", "kst-34964-G"},
	{"34964, nr. G", "Kamerstuk 34 964, G", "kst-34964-G"},
	{"30573-153", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"21501-20, nr. 1234", "Kamerstuk 21 501-20, nr. 1234", "kst-21501-20-1234"},
	{"34 775 V, nr. 3.", "Kamerstuk 34 775 V, nr. 3", "kst-34775-V-3"},
	{"Kamerstuk 30\u00a0573, nr. 153", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"Kamerstuk 31865-207", "Kamerstuk 31 865, nr. 207", "kst-31865-207"},
	{"Kamerstukken II 2018/19, 30 573, nr. 153", "", "kst-30573-153"},
	{"Kamerstukken II 2018/19, 34 964, G", "", "kst-34964-G"},
	{"Kamerstukken I 2018/19, 34 964, F", "", "kst-34964-F"},
	{"Kamerstukken I 2020/21, 34430, nr. AB, p. 7.", "Kamerstukken I 2020/21, 34 430, AB, p. 7", "kst-34430-AB"},
	{"Kamerstuk 34 964, G", "", "kst-34964-G"},
	{"Kamerstukken I 2008/09, 31700 VI, D, p. 4", "Kamerstukken I 2008/09, 31 700 VI, D, p. 4", ""},
	{"Kamerstukken I 1995/96, 23700, nr. 188b, p. 3.", "Kamerstukken I 1995/96, 23 700, nr. 188b, p. 3", ""},
	{"Kamerstukken I 1979/80, 15 516, nr. 42e, blz. 7", "Kamerstukken I 1979/80, 15 516, nr. 42e, p. 7", ""},
	{"Kamerstukken II, 1999-2000, 26 271, nr. 6, p. 15-16", "Kamerstukken II 1999/2000, 26 271, nr. 6, p. 15-16", "kst-26271-6"},
	{"Kamerstukken II 1999/00, 26 824, nr. 1", "Kamerstukken II 1999/2000, 26 824, nr. 1", "kst-26824-1"},
	{"Kamerstukken II 1991-1992, 22 545, nr.3, blz. 134", "Kamerstukken II 1991/92, 22 545, nr. 3, p. 134", "kst-22545-3"},
	{"Kamerstukken II, 2003-2004, 29 255 nr. 3 p. 13 en 14", "Kamerstukken II 2003/04, 29 255, nr. 3, p. 13-14", "kst-29255-3"},
	{"Kamerstukken II 2023/24, 36.496, nr. 54", "Kamerstukken II 2023/24, 36 496, nr. 54", "kst-36496-54"},
	{"Kamerstukken II, Zitting 1958-1959, 5380, Nr. 3", "Kamerstukken II 1958/59, 5 380, nr. 3", "kst-5380-3"},
	{"Kamerstuk 34 775 IX, nr. 8", "", "kst-34775-IX-8"},
	{"Kamerstukken II 2019/20, 35 300-XV, nr. 28", "Kamerstukken II 2019/20, 35 300 XV, nr. 28", "kst-35300-XV-28"},
	{"kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2", "Kamerstukken II 1986/87, 19 700 XV, nr. 2", "kst-19700-XV-2"},
	{"Kamerstuk 21 501-02, nr. 1538", "", "kst-21501-02-1538"},
	{"Kamerstuk 21501-32-1740", "Kamerstuk 21 501-32, nr. 1740", "kst-21501-32-1740"},
	{"Kamerstukken II 2015/16, 34 356 (R 2064), nr. 3", "Kamerstukken II 2015/16, 34 356 (R2064), nr. 3", "kst-34356-3"},
	{"Kamerstuk 34 986", "", ""},
	{"Kamerstukken 31945", "Kamerstuk 31 945", ""},
	{"kst-30573-153", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"kst-34964-G", "Kamerstuk 34 964, G", "kst-34964-G"},
	{"kst-30573-153.html", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"zoek.officielebekendmakingen.nl/kst-36600-VII-1.xml", "Kamerstuk 36 600 VII, nr. 1", "kst-36600-VII-1"},
	{"kst-21501-08-928", "Kamerstuk 21 501-08, nr. 928", "kst-21501-08-928"},

	// Written questions.
	{"Aanhangsel Handelingen II 2017/18, nr. 123", "", "ah-tk-20172018-123"},
	{"Aanhangsel Handelingen I 2014/15, nr. 12.", "Aanhangsel Handelingen I 2014/15, nr. 12", "ah-ek-20142015-12"},
	{"Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028", "Aanhangsel Handelingen 2024/25, nr. 1028", ""},
	{"Aanhangsel van de Handelingen II 2014/15, nr. 1241", "Aanhangsel Handelingen II 2014/15, nr. 1241", "ah-tk-20142015-1241"},
	{"ah-tk-20142015-1365", "Aanhangsel Handelingen II 2014/15, nr. 1365", "ah-tk-20142015-1365"},
	{"2017Z18967", "", "kv-tk-2017Z18967"},
	{"Kamervragen 2017Z00067", "2017Z00067", "kv-tk-2017Z00067"},
	{"kv-tk-2010Z06025", "2010Z06025", "kv-tk-2010Z06025"},
}

func TestParse(t *testing.T) {
	for in, want := range map[string]paper.Paper{
		"Handelingen II 2018/19, nr. 31":                               {Kind: paper.Handelingen, Chamber: paper.TweedeKamer, Year: 2018, Number: 31},
		"handelingen ii 2018-2019 nr 31 item 50.":                      {Kind: paper.Handelingen, Chamber: paper.TweedeKamer, Year: 2018, Number: 31, Item: 50},
		"Handelingen I 2018/2019, 15, p. 3":                            {Kind: paper.Handelingen, Chamber: paper.EersteKamer, Year: 2018, Number: 15, First: 3, Last: 3},
		"Handelingen Tweede Kamer 2018/19, nr. 31, Debat, p. 12 en 13": {Kind: paper.Handelingen, Chamber: paper.TweedeKamer, Year: 2018, Number: 31, First: 12, Last: 13, Title: "Debat"},
		"Handelingen II 2010/11, nr. 108, p. 25–36, item 5":            {Kind: paper.Handelingen, Chamber: paper.TweedeKamer, Year: 2010, Number: 108, Item: 5, First: 25, Last: 36},
		"Kamerstuk 34 986":                                             {Kind: paper.Kamerstuk, Dossier: 34986},
		"Kamerstuk 31865-207":                                          {Kind: paper.Kamerstuk, Dossier: 31865, Number: 207},
		"Kamerstukken I 1995/96, 23700, nr. 188b, p. 3.":               {Kind: paper.Kamerstuk, Chamber: paper.EersteKamer, Year: 1995, Dossier: 23700, Number: 188, Letter: "b", First: 3, Last: 3},
		"Kamerstukken II 1999/00, 26 824, G":                           {Kind: paper.Kamerstuk, Chamber: paper.TweedeKamer, Year: 1999, Dossier: 26824, Letter: "G"},
		"Kamerstuk 34 775 IX, nr. 8":                                   {Kind: paper.Kamerstuk, Dossier: 34775, Part: "IX", Number: 8},
		"Kamerstuk 21501-32-1740":                                      {Kind: paper.Kamerstuk, Dossier: 21501, Part: "32", Number: 1740},
		"Kamerstuk 34 356 (R 2064), nr. 3":                             {Kind: paper.Kamerstuk, Dossier: 34356, Realm: 2064, Number: 3},
		"Aanhangsel van de Handelingen II 2014/15, nr. 1241":           {Kind: paper.Aanhangsel, Chamber: paper.TweedeKamer, Year: 2014, Number: 1241},
		"Kamervragen 2017Z00067":                                       {Kind: paper.Kamervraag, Chamber: paper.TweedeKamer, Year: 2017, Number: 67},
		"h-tk-20182019-31-50":                                          {Kind: paper.Handelingen, Chamber: paper.TweedeKamer, Year: 2018, Number: 31, Item: 50},
		"https://zoek.officielebekendmakingen.nl/kst-36600-VII-1.xml":  {Kind: paper.Kamerstuk, Dossier: 36600, Part: "VII", Number: 1},
		"kst-34964-G":       {Kind: paper.Kamerstuk, Dossier: 34964, Letter: "G"},
		"ah-ek-20142015-12": {Kind: paper.Aanhangsel, Chamber: paper.EersteKamer, Year: 2014, Number: 12},
		"kv-tk-2010Z06025":  {Kind: paper.Kamervraag, Chamber: paper.TweedeKamer, Year: 2010, Number: 6025},
	} {
		var p paper.Paper
		if reason := p.Parse(in); reason != "" || p != want {
			t.Errorf("%q: %+v, %s; want %+v", in, p, reason, want)
		}
	}
}

// TestWritten holds what references that were read are as citations and as
// identifiers, and that a citation reads back as what it is of.
func TestWritten(t *testing.T) {
	for _, test := range papers {
		t.Run(test.in, func(t *testing.T) {
			var p, again, named paper.Paper
			if reason := p.Parse(test.in); reason != "" {
				t.Fatal(reason)
			}
			want := test.text
			if want == "" {
				want = test.in
			}
			if got := p.String(); got != want {
				t.Errorf("the citation is %q, want %q", got, want)
			}
			if got := p.Identifier(); got != test.id {
				t.Errorf("the identifier is %q, want %q", got, test.id)
			}
			if reason := again.Parse(want); reason != "" || again != p {
				t.Errorf("%q reads back as %+v, %s; want %+v", want, again, reason, p)
			}
			if reason := named.Parse(test.id); test.id != "" && p.Year != 2010 && (reason != "" || named.Number != p.Number || named.Letter != p.Letter || named.Item != p.Item) {
				t.Errorf("%q reads back as %+v, %s; want %+v", test.id, named, reason, p)
			}
		})
	}
}

func TestParts(t *testing.T) {
	for _, test := range []struct {
		name          string
		paper         paper.Paper
		session, text string
	}{
		{"none", paper.Paper{}, "", ""},
		{"proceedings", paper.Paper{Kind: paper.Handelingen, Year: 2018, Number: 31}, "2018/19", "Handelingen 2018/19, nr. 31"},
		{"the turn of the century", paper.Paper{Kind: paper.Handelingen, Year: 1999, Number: 1}, "1999/2000", "Handelingen 1999/2000, nr. 1"},
		{"after it", paper.Paper{Kind: paper.Handelingen, Year: 2000, Number: 1}, "2000/01", "Handelingen 2000/01, nr. 1"},
		{"a dossier", paper.Paper{Kind: paper.Kamerstuk, Dossier: 34986}, "", "Kamerstuk 34 986"},
		{"an old dossier", paper.Paper{Kind: paper.Kamerstuk, Dossier: 5003, Number: 3}, "", "Kamerstuk 5 003, nr. 3"},
		{"a small dossier", paper.Paper{Kind: paper.Kamerstuk, Dossier: 42, Letter: "AB"}, "", "Kamerstuk 42, AB"},
		{"a chapter", paper.Paper{Kind: paper.Kamerstuk, Dossier: 34775, Part: "IXB", Number: 188, Letter: "b"}, "", "Kamerstuk 34 775 IXB, nr. 188b"},
		{"a council", paper.Paper{Kind: paper.Kamerstuk, Dossier: 21501, Part: "02", Number: 9}, "", "Kamerstuk 21 501-02, nr. 9"},
		{"an act of the Kingdom", paper.Paper{Kind: paper.Kamerstuk, Dossier: 34300, Part: "V", Realm: 2114, Number: 9}, "", "Kamerstuk 34 300 V (R2114), nr. 9"},
		{"a question", paper.Paper{Kind: paper.Kamervraag, Year: 2017, Number: 18967}, "", "2017Z18967"},
		{"an early question", paper.Paper{Kind: paper.Kamervraag, Year: 2017, Number: 1}, "", "2017Z00001"},
		{"a round number", paper.Paper{Kind: paper.Kamervraag, Year: 2017, Number: 1000}, "", "2017Z01000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := test.paper
			if p.Session() != test.session || p.String() != test.text {
				t.Errorf("session %q, %q, want %q, %q", p.Session(), p.String(), test.session, test.text)
			}
		})
	}
	if s := string(new(paper.Paper).Append([]byte("in "))) + new(paper.Paper).Identifier(); s != "in " {
		t.Errorf("none is %q", s)
	}
}

// TestReasons holds why what is no reference, or a doubtful one, is not read.
func TestReasons(t *testing.T) {
	for _, test := range []struct{ in, reason string }{
		{"", "empty"},
		{" \n", "empty"},
		{"Kamer", "has no series"},
		{"30 573", "has no series"},
		{"30573, p. 4", "has no series"},
		{"21501-20", "has no series"},
		{"2018-19, nr. 3", "has no series"},
		{"34 964, G", "has no series"},
		{"34964-G", "may be a part of a dossier"},
		{"34 964 G", "may be a part of a dossier"},
		{"573-153", "has no series"},
		{"Stb. 2018, 153", "has no series"},
		{"A/RES/73/195", "has no series"},
		{"2018D57602", "has no series"},
		{"2017Z00000", "has no series"},
		{"(Kamerstuk 30 573, nr. 153)", "has no series"},
		{"Bijlage bij Kamerstuk 30 573, nr. 153", "has no series"},
		{"Handelingenkamer 2018/19, nr. 3", "has no series"},
		{strings.Repeat("Handelingen ", 100), "longer than 1000 bytes"},
		{"Kamerstuk 30 573, nr. \xff", "not UTF-8"},
		{"Kamer\u00adstuk 30 573, nr. 153", "cannot be printed"},

		{"Handelingen", "session year is missing"},
		{"Handelingen II", "session year is missing"},
		{"Handelingen II, nr. 31", "session year is missing"},
		{"Handelingen II 2018 nr. 31", "session year is missing"},
		{"Handelingen II 2018/x9, nr. 3", "session year is missing"},
		{"Handelingen VV 2012/13, nr. 1", "session year is missing"},
		{"Handelingen II 2018/20, nr. 31", "from one year to the next"},
		{"Handelingen II 1814/15, nr. 31", "no session of 1814"},
		{"Kamerstukken II 1993/94-1996/97, 23761", "more than one session year"},
		{"Handelingen II 2018/19", "number of the meeting is missing"},
		{"Handelingen II 2018/19, Debat", "number of the meeting is missing"},
		{"Handelingen II, 1988/89, blz. 39-2410", "number of the meeting is missing"},
		{"Handelingen II 2018/19, nr. 31-50", "may be an item or several meetings"},
		{"Handelingen II 2018/19, nr. 31, 50", "neither an item, a page nor a title"},
		{"Handelingen II 2018/19, nr. 31, nr. 37", "two numbers"},
		{"Handelingen II 2018/19, nr. 31, item 50, item 51", "two items"},
		{"Handelingen II 2018/19, nr. 31, p. 5-3", "not a range"},
		{"Handelingen II 2018/19, nr. 31, p. 3 en 5", "not a range"},
		{"Handelingen II 2018/19, nr. 31, p. 3, Debat, p. 4", "pages twice"},
		{"Handelingen II 2018/19, nr. 31, Debat; Handelingen II 2018/19, nr. 37", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, item 5 en nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, item 5 en nr. 38, item 2", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37 en nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37 en 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37 t/m nr. 39", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37; nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, en nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur, nr. 38", "two numbers"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur en nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, Handelingen II 2018/19, nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, item 5, Handelingen II 2018/19, nr. 38, item 2", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur en Handelingen I 2018/19, nr. 38", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37 en Kamerstuk 30 573, nr. 153", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur, 30 573, nr. 153", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37 en 2017Z18967", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur en Aanhangsel Handelingen II 2017/18, nr. 123", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, kst-30573-153", "more than one citation"},
		{"Handelingen II 2018/19, nr. 37, item 5 Vragenuur", "comma after the item"},
		{"Kamerstuk 30 573, nr. 153, nr. 154", "has two numbers"},
		{"Handelingen II 2018/19, nr. 37, item 5 en 6", "more than one item"},
		{"Handelingen II 2018/19, nr. 37, item 5 en item 6", "more than one item"},
		{"Handelingen II 2018/19, nr. 37, items 5-7", "more than one item"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur, item 5; item 6", "more than one item"},
		{"Handelingen II 2018/19, nr. 37, p. 3-5 en 7", "not a range"},
		{"Handelingen II 2018/19, nr. 37, Vragenuur. Daarmee voldoe ik aan mijn toezegging en de motie is aangenomen", "a sentence where a title"},
		{"Handelingen II 2018/19, nr. 37 is de motie aangenomen", "neither an item, a page nor a title"},
		{"Handelingen II 2018/19, nr. 37, en daarmee is de motie aangenomen", "neither an item, a page nor a title"},
		{"Handelingen II 2018/19, nr. 37, item 5. Daarmee voldoe ik aan mijn toezegging", "a sentence where a title"},
		{"Aanhangsel Handelingen II 2017/18, nr. 123 en nr. 124", "more than one citation"},
		{"Aanhangsel Handelingen II 2017/18", "number of the question is missing"},
		{"Aanhangsel Handelingen II 2017/18, nr. 123, item 4", "only proceedings"},
		{"Aanhangsel Handelingen II 2017/18, nr. 123, Debat", "text after the number of the question"},

		{"Kamerstuk", "number of the dossier is missing"},
		{"Kamerstukken II 2018/19", "number of the dossier is missing"},
		{"Kamerstuk nr. 153", "number of the dossier is missing"},
		{"Kamerstuk 030 573, nr. 153", "number of the dossier is missing"},
		{"Kamerstuk 305 730, nr. 153", "comma or nr."},
		{"Kamerstuk 305 730", "comma or nr."},
		{"Kamerstuk 30 573x", "number of the dossier is missing"},
		{"Kamerstuk 30 573, nr. 153, item 3", "only proceedings"},
		{"Kamerstuk 21501-20-x1", "number of the paper is missing"},
		{"Kamerstuk 30 573 153", "comma or nr."},
		{"Kamerstuk 30 573, nr.", "not like 153"},
		{"Kamerstuk 30 573, nr. 15-3", "not like 153"},
		{"Kamerstuk 30 573, nrs. 1-3", "not like 153"},
		{"Kamerstuk 30 573, nr. 153, brief", "text other than pages"},
		{"Kamerstuk 30 573, nr. 153; Kamerstuk 34 964, G", "more than one citation"},
		{"Kamerstuk 30 573, nr. 153 en nr. 154", "more than one citation"},
		{"Kamerstuk 30 573, nr. 153 en 154", "more than one citation"},
		{"Kamerstuk 34 964, G en H", "more than one citation"},
		{"Kamerstuk 30 573, nr. 153 en 34 964, G", "more than one citation"},
		{"Kamerstukken 30 573 en 34 964", "more than one citation"},
		{"Kamerstukken II 2018/19, 30 573, nr. 153, Kamerstukken II 2018/19, 34 964, G", "more than one citation"},
		{"Kamerstukken II 2018/19, 30 573, nr. 153 en Handelingen II 2018/19, nr. 37", "more than one citation"},
		{"30 573, nr. 153 en nr. 154", "more than one citation"},
		{"30 573, nr. 153 & 34 964, nr. 3", "more than one citation"},
		{"Kamerstuk 30 573, nr. 153. Daarmee is de motie aangenomen.", "text other than pages"},
		{"Kamerstuk 30 573, nr. 153, p. 3-5 en 7", "not a range"},
		{"2017Z18967 en 2017Z18968", "more than one citation"},
		{"Kamerstuk 30573-153, nr. 4", "a part of a dossier that is not like"},
		{"Kamerstuk 34 775 V", "without its comma"},
		{"Kamerstuk 34964-G", "without its comma"},
		{"Kamerstuk 21501-20", "is divided"},
		{"Kamerstuk 21 501, nr. 20", "is divided"},
		{"Kamerstuk 21501-20-5, nr. 6", "two numbers"},
		{"Kamerstuk 34 356 (2064), nr. 3", "comma or nr."},
		{"Kamerstuk 34 356 RR, nr. 3", "comma or nr."},
		{"Kamerstuk 34 356 (Rx), nr. 3", "brackets"},

		{"kst-30573", "not like kst-30573-153"},
		{"kst-30573-", "no number like 153"},
		{"kst-30573-153-h1", "part of a dossier"},
		{"kst-1268678", "without a dossier"},
		{"kst-0573-1", "no dossier like"},
		{"kst-305730-1", "no dossier like"},
		{"ah-tk-20182019-x", "not like h-tk-20182019-31-50"},
		{"kst-20082009-31700-IV-D", "of before 2011"},
		{"kst-21501-20", "is divided"},
		{"h-tk-20182019-31", "not like h-tk"},
		{"h-tk-20092010-72-6141", "may count pages"},
		{"h-tk-20102011-30-12", "may count pages"},
		{"h-vv-20182019-1-1", "names no chamber"},
		{"h-tk-2018-31-50", "no session like"},
		{"h-tk-20182020-31-50", "from one year to the next"},
		{"kv-ek-2017Z18967", "not like kv-tk"},
		{"kv-2000100840", "too short"},
		{"https://zoek.officielebekendmakingen.nl/stb-2018-1.html", "another series"},
		{"https://www.tweedekamer.nl/kamerstukken/detail?id=2018Z23912", "not on zoek.officielebekendmakingen.nl"},
		{"https://zoek.officielebekendmakingen.nl/", "has no series"},
	} {
		var p paper.Paper
		if reason := p.Parse(test.in); !strings.Contains(reason, test.reason) {
			t.Errorf("%q: %+v, %s; want %q", test.in, p, reason, test.reason)
		}
	}
}

// TestTitle holds that in a title nothing is taken for what it is not.
func TestTitle(t *testing.T) {
	for in, want := range map[string]string{
		"Handelingen II 2018/19, nr. 37, Vragenuur.":                                                  "Vragenuur",
		"Handelingen II 2018/19, nr. 37 Vragenuur":                                                    "Vragenuur",
		"Handelingen II 2018/19, nr. 37, item 5, debat over handelingen en moties":                    "debat over handelingen en moties",
		"Handelingen II 2018/19, nr. 37, Handelingen van de minister en 3 moties":                     "Handelingen van de minister en 3 moties",
		"Handelingen II 2018/19, nr. 37, Stemmingen over de moties nr. 3 en nr. 4":                    "Stemmingen over de moties nr. 3 en nr. 4",
		"Handelingen II 2018/19, nr. 37, Motie van de leden A. Kuik c.s. Tweede termijn":              "Motie van de leden A. Kuik c.s. Tweede termijn",
		"Handelingen II 2018/19, nr. 37, Herdenking van mr. Van Agt, prof. De Gaay Fortman en Klompé": "Herdenking van mr. Van Agt, prof. De Gaay Fortman en Klompé",
		"Handelingen II 2018/19, nr. 37, Brief over Kamerstuk 30 573, nr. 153 en nr. 154":             "Brief over Kamerstuk 30 573, nr. 153 en nr. 154",
		"Handelingen II 2018/19, nr. 31, Debat over items, pagina's en p. 3":                          "Debat over items, pagina's en p. 3",
		"Handelingen II 2018/19, nr. 31, item 50 van de agenda":                                       "item 50 van de agenda",
		"Handelingen II 2018/19, nr. 31, Debat, item 50":                                              "Debat",
		"Handelingen II 2018/19, nr. 31, ‘Marrakesh’, Israël, Polen, p. 3":                            "‘Marrakesh’, Israël, Polen",
		"Handelingen II 2018/19, nr. 31, Motie van de leden Kuik c.s.":                                "Motie van de leden Kuik c.s.",
		"Handelingen II 2018/19, nr. 31, Pensioenen.":                                                 "Pensioenen",
		"Handelingen II 2018/19, nr. 31, p. 3 van de agenda":                                          "p. 3 van de agenda",
		"Handelingen II 2018/19, nr. 31, Brief over Kamerstuk 30 573, nr. 153.":                       "Brief over Kamerstuk 30 573, nr. 153",
	} {
		var p paper.Paper
		if reason := p.Parse(in); reason != "" || p.Title != want {
			t.Errorf("%q: title %q, %s; want %q", in, p.Title, reason, want)
		}
	}
}

// TestCompare holds the order of papers, the zero one first.
func TestCompare(t *testing.T) {
	in := []string{
		"", "Handelingen II 2018/19, nr. 31, item 5", "Handelingen II 2018/19, nr. 31, item 50", "Kamerstuk 30 573", "Kamerstuk 30 573, nr. 9", "Kamerstuk 30 573, nr. 10",
		"Kamerstuk 30 573, B", "Kamerstuk 30 573, AA", "Kamerstuk 34 964, nr. 1", "2017Z18967",
	}
	for i, a := range in {
		for j, b := range in {
			var p, q paper.Paper
			p.Parse(a)
			q.Parse(b)
			if got := p.Compare(&q); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%q and %q: %d", a, b, got)
			}
		}
	}
}
