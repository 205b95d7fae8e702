package plenary_test

import (
	"fmt"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// compact is the resolution on the migration compact.
func compact() plenary.Resolution { return example("testdata/a-res-73-195.json") }

// refugees is the resolution on the refugee compact.
func refugees() plenary.Resolution { return example("testdata/a-res-73-151.json") }

func example(file string) plenary.Resolution {
	data, err := os.ReadFile(file)
	if err != nil {
		fmt.Println(err)
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
	}
	return r
}

// letter is the founding letter.
func letter() plenary.Letter {
	data, err := os.ReadFile("testdata/letter-2018.json")
	if err != nil {
		fmt.Println(err)
	}
	l, err := plenary.ParseLetter(data)
	if err != nil {
		fmt.Println(err)
	}
	return l
}

func ExampleBriefing_Coalitions() {
	r := compact()
	fmt.Println(plenary.Briefing{}.Coalitions(plenary.MustParseCountry("NLD"), &r))
	// Output:
	// On Wednesday, 19 December 2018, Denmark delivered an explanation of vote on resolution 73/195, also on behalf of Iceland, Lithuania, Malta and the Netherlands.
}

func ExampleBriefing_Letter() {
	l := letter()
	l.Attachments, l.References, l.Fulfils, l.Copies = nil, nil, nil, nil
	fmt.Print(plenary.Briefing{}.Letter(&l))
	// Output:
	// On Thursday, 20 December 2018, the State Secretary for Justice and Security, M.G.J. Harbers, also on behalf of the Minister of Foreign Affairs and the Minister for Foreign Trade and Development Cooperation, wrote a letter to the President of the House of Representatives. For the sake of completeness, the letter also covers the refugee compact.
}

func ExampleBriefing_Position() {
	r := compact()
	fmt.Println(plenary.Briefing{Language: language.Dutch}.Position(plenary.MustParseCountry("AUS"), &r))
	// Output:
	// Australië onthield zich bij de stemming van 19 december 2018 in de Algemene Vergadering van de VN over resolutie 73/195. Australië legde een verklaring af.
}

func ExampleResolution_Covered() {
	r := compact()
	vote := r.Final()
	if vote == nil {
		return
	}
	fmt.Println(r.Covered(vote, plenary.Deliverer, plenary.SpokenFor))
	fmt.Println(r.Covered(vote, plenary.Endorsing))
	fmt.Println(vote.Body.Members(vote.Date).Minus(r.Covered(vote)).Len(), "members are in no statement")
	// The countries that the first statement alone covers.
	one := plenary.Resolution{Statements: r.Statements[:1]}
	fmt.Println(one.Covered(vote))
	// Output:
	// DNK ISL LTU MLT NLD
	// GBR NOR
	// 184 members are in no statement
	// DNK GBR ISL LTU MLT NLD NOR
}

func ExampleCommonElements() {
	r := compact()
	fmt.Println(plenary.CommonElements(&r.Statements[0], &r.Statements[1], &r.Statements[3]))
	// Output:
	// [sovereignty regular-irregular]
}

// A report of a statement yields this statement and the one with which it aligns
// itself.
func ExampleReadStatements() {
	text := "Norway aligns itself with the statement delivered by Austria on behalf of the European Union."
	for s, err := range plenary.ReadStatements(text, plenary.MustParseDate("2018-12-19")) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("by %v, group %q, aligned %q\n", s.Deliverer, s.Group, s.Aligned)
	}
	for s, err := range plenary.ReadStatements("namens Malta en andere Europese landen", plenary.Date{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(s.OnBehalf)
	}
	// Output:
	// by NOR, group "", aligned ""
	// by AUT, group "eu", aligned "NOR"
	// plenary: line 1, column 17: statement "andere Europese landen": names no country or group in particular
	// MLT
}

func ExampleParseLetter() {
	l, err := plenary.ParseLetter([]byte(`{"date": "2018-12-20", "from": {"person": "M.G.J. Harbers", "office": {}}}`))
	fmt.Println(l.Date, l.From.Person, err)
	// Output:
	// 2018-12-20 M.G.J. Harbers <nil>
}

func ExampleLetter_Notices() {
	l := letter()
	r := compact()
	fmt.Println(l.Notices(&r))
	// Output:
	// [“Kamerstuk 34 964, G”: bears another date than the letter, 19 December 2018 and not 20 December 2018.]
}

func ExampleNotice_Practice() {
	n := plenary.Notice{Kind: plenary.SponsorNotInFavour}
	fmt.Println(n.Practice(language.English))
	// Output:
	// Sponsors are expected to vote in favour.
}

func ExamplePositions() {
	r := refugees()
	for _, p := range plenary.Positions(plenary.MustParseCountry("LBR"), &r) {
		fmt.Println(p.Stage.Date, p.Vote())
	}
	// Output:
	// 2018-11-13 abstain
	// 2018-12-17 yes
}

func ExampleResolution_PracticeNotices() {
	r := compact()
	for _, n := range r.PracticeNotices() {
		fmt.Println(n)
	}
	// Output:
	// “denmark”: recorded as made during the vote, although statements are made before or after it: Denmark.
}

func ExampleStage_Lists() {
	s := plenary.Stage{Stated: plenary.Totals{Counts: plenary.Tally{Yes: 152, No: 1}, Exact: plenary.BaseCast}}
	s.Votes = s.Votes.With(plenary.MustParseSet("HUN"), plenary.No)
	fmt.Println(s.Lists(plenary.No), s.Lists(plenary.Yes))
	// Output:
	// true false
}

func ExampleStatement_Role() {
	r := compact()
	fmt.Println(r.Statements[0].Role(plenary.MustParseCountry("NLD"), plenary.MustParseDate("2018-12-19")))
	// Output:
	// spokenfor
}

func ExamplePosition_Vote() {
	r := refugees()
	for _, p := range plenary.Positions(plenary.Benelux, &r) {
		fmt.Println(p.Stage.ID, p.Vote())
	}
	for _, p := range plenary.Positions(plenary.MustParseGroup("visegrad"), &r) {
		fmt.Println(p.Stage.ID, p.Vote().IsValid())
	}
	// Output:
	// committee yes
	// plenary yes
	// committee true
	// plenary false
}

func ExampleRole_Name() {
	fmt.Println(plenary.Aligned.Name(language.English))
	fmt.Println(plenary.Aligned.Name(language.Dutch))
	// Output:
	// aligned itself
	// sloot zich aan
}
