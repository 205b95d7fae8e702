package plenary_test

import (
	"encoding/json"
	"errors"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/plenary-go/plenary"
)

// papers are references, and what each is in the text form and as an identifier.
// The room that reads them has many more.
var papers = []struct{ in, text, id string }{
	{"Handelingen II 2018/19, nr. 31, Debat over het Marrakeshimmigratiepact", "", ""},
	{"Handelingen II 2010/11, nr. 108, p. 25–36, item 5", "Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "h-tk-20102011-108-5"},
	{"h-tk-20182019-31-50", "Handelingen II 2018/19, nr. 31, item 50", "h-tk-20182019-31-50"},
	{"Handelingen II 2018/19, 37-5", "Handelingen II 2018/19, nr. 37, item 5", "h-tk-20182019-37-5"},
	{"Tweede Kamer, vergaderjaar 2018–2019, 30 573, nr. 153", "Kamerstukken II 2018/19, 30 573, nr. 153", "kst-30573-153"},
	{"Eerste Kamer, vergaderjaar 2018–2019, 34 964, G", "Kamerstukken I 2018/19, 34 964, G", "kst-34964-G"},
	{"Kamerstuk 30573, nr. 153.", "Kamerstuk 30 573, nr. 153", "kst-30573-153"},
	{"Kamerstukken II 2018/19, 34 964, G", "", "kst-34964-G"},
	{"Kamerstukken I 1995/96, 23700, nr. 188b, p. 3.", "Kamerstukken I 1995/96, 23 700, nr. 188b, p. 3", ""},
	{"Kamerstuk 34 775 IX, nr. 8", "", "kst-34775-IX-8"},
	{"Kamerstuk 21501-32-1740", "Kamerstuk 21 501-32, nr. 1740", "kst-21501-32-1740"},
	{"Kamerstukken II 2015/16, 34 356 (R 2064), nr. 3", "Kamerstukken II 2015/16, 34 356 (R2064), nr. 3", "kst-34356-3"},
	{"zoek.officielebekendmakingen.nl/kst-36600-VII-1.xml", "Kamerstuk 36 600 VII, nr. 1", "kst-36600-VII-1"},
	{"Aanhangsel van de Handelingen II 2014/15, nr. 1241", "Aanhangsel Handelingen II 2014/15, nr. 1241", "ah-tk-20142015-1241"},
	{"2017Z18967", "", "kv-tk-2017Z18967"},
	{"Kamervragen 2017Z00067", "2017Z00067", "kv-tk-2017Z00067"},
}

func TestParsePaper(t *testing.T) {
	for _, test := range papers {
		t.Run(test.in, func(t *testing.T) {
			p, err := plenary.ParsePaper(test.in)
			if err != nil {
				t.Fatal(err)
			}
			want := test.text
			if want == "" {
				want = test.in
			}
			if got := p.String(); got != want {
				t.Errorf("String() = %q, want %q", got, want)
			}
			url := ""
			if test.id != "" {
				url = "https://zoek.officielebekendmakingen.nl/" + test.id + ".html"
			}
			if got := p.URL(); got != url {
				t.Errorf("URL() = %q, want %q", got, url)
			}
			checkPaper(t, p)
		})
	}
}

// checkPaper reports what is wrong with any paper that was read.
func checkPaper(t *testing.T, p plenary.Paper) {
	t.Helper()
	if p.IsZero() || p.String() == "" {
		t.Errorf("%q: no paper, and no error", p)
	}
	again, err := plenary.ParsePaper(p.String())
	if err != nil || again != p {
		t.Errorf("%q reads back as %#v, %v, want %#v", p, again, err, p)
	}
	if q, err := plenary.ParsePaper(p.URL()); err == nil && q.URL() != "" && q.URL() != p.URL() {
		t.Errorf("%q: %s reads back as %q", p, p.URL(), q)
	}
	if p.Compare(p) != 0 || p.Compare(plenary.Paper{}) != 1 || (plenary.Paper{}).Compare(p) != -1 {
		t.Errorf("%q: Compare breaks the order", p)
	}
}

// TestPaperErrors holds that what does not read is reported whole.
func TestPaperErrors(t *testing.T) {
	const in = "Handelingen II, nr. 31"
	p, err := plenary.ParsePaper(in)
	e, ok := errors.AsType[*plenary.ParseError](err)
	if !ok || !p.IsZero() || e.What != "parliamentary paper" || e.Input != in || e.Reason != "the session year is missing, as in 2018/19" {
		t.Errorf("%q, %v", p, err)
	}
}

// TestPaperAlone holds that two papers, or a paper and a sentence, are no paper, and
// that the error says so.
func TestPaperAlone(t *testing.T) {
	for in, reason := range map[string]string{
		"Handelingen II 2018/19, 37-38":                                             "may be an item or several meetings; an item is written as nr. 37, item 38",
		"Handelingen II 2008/09, 37-3123":                                           "the number of the meeting is missing, as in nr. 31",
		"Tweede Kamer, vergaderjaar 2018–2019, 37-5":                                "the number of the dossier is missing, as in 30 573",
		"Handelingen II 2018/19, nr. 37, item 5 en nr. 38":                          "is more than one citation",
		"Handelingen II 2018/19, nr. 37, Handelingen II 2018/19, nr. 38":            "is more than one citation",
		"Kamerstuk 30 573, nr. 153 en nr. 154":                                      "is more than one citation",
		"Handelingen II 2018/19, nr. 37, Vragenuur. Daarmee is de motie aangenomen": "has a sentence where a title may stand",
	} {
		p, err := plenary.ParsePaper(in)
		if e, ok := errors.AsType[*plenary.ParseError](err); !ok || !p.IsZero() || e.Reason != reason {
			t.Errorf("%q: %q, %v; want %q", in, p, err, reason)
		}
	}
}

func TestPaperCompare(t *testing.T) {
	// In their order.
	texts := []string{
		"Handelingen II 2017/18, nr. 40",
		"Handelingen I 2018/19, nr. 15",
		"Handelingen II 2018/19, nr. 9",
		"Handelingen II 2018/19, nr. 31",
		"Handelingen II 2018/19, nr. 31, Debat",
		"Handelingen II 2018/19, nr. 31, item 50",
		"Handelingen II 2018/19, nr. 31, item 50, p. 2",
		"Handelingen II 2018/19, nr. 31, item 50, p. 2-3",
		"Kamerstuk 5 380, nr. 3",
		"Kamerstuk 21 501-02, nr. 9",
		"Kamerstuk 21 501-20, nr. 1",
		"Kamerstuk 34 964",
		"Kamerstuk 34 964, nr. 9",
		"Kamerstuk 34 964, nr. 10",
		"Kamerstukken II 2018/19, 34 964, nr. 10",
		"Kamerstuk 34 964, nr. 10b",
		"Kamerstuk 34 964, nr. 11",
		"Kamerstuk 34 964, G",
		"Kamerstuk 34 964, AA",
		"Kamerstuk 34 964 (R2114), nr. 1",
		"Kamerstuk 34 964 V, nr. 1",
		"Aanhangsel Handelingen II 2017/18, nr. 123",
		"2016Z99999",
		"2017Z00067",
	}
	papers := []plenary.Paper{{}}
	for _, s := range texts {
		papers = append(papers, plenary.MustParsePaper(s))
	}
	for i, p := range papers {
		for j, q := range papers {
			want := 0
			switch {
			case i < j:
				want = -1
			case i > j:
				want = +1
			}
			if got := p.Compare(q); got != want {
				t.Errorf("(%q).Compare(%q) = %d, want %d", p, q, got, want)
			}
			if (p == q) != (p.Compare(q) == 0) {
				t.Errorf("%q, %q: Compare and == differ", p, q)
			}
		}
	}
}

func TestPaperJSON(t *testing.T) {
	type letter struct {
		Cites []plenary.Paper          `json:"cites"`
		About plenary.Paper            `json:"about,omitzero"`
		Notes map[plenary.Paper]string `json:"notes"`
	}
	p := plenary.MustParsePaper("Kamerstuk 30 573, nr. 153")
	in := letter{Cites: []plenary.Paper{p, {}}, Notes: map[plenary.Paper]string{p: "3"}}
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"cites":["Kamerstuk 30 573, nr. 153",""],"notes":{"Kamerstuk 30 573, nr. 153":"3"}}`
	if string(b) != want {
		t.Errorf("got %s, want %s", b, want)
	}
	var out letter
	if err := json.Unmarshal(b, &out); err != nil || !slices.Equal(out.Cites, in.Cites) || out.Notes[p] != "3" {
		t.Errorf("read back %v, %v", out, err)
	}
	if err := out.About.UnmarshalText([]byte("Kamerstuk")); err == nil || !out.About.IsZero() {
		t.Errorf("%v, %v", out.About, err)
	}
}

// The papers that the founding letter cites, found in its text.
func TestPaperLetter(t *testing.T) {
	const file = "../shared/samples/00_nl_kamerbrief-2018-12-20.txt"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Skip("the letter is not at ", file)
	}
	cited := regexp.MustCompile(`Handelingen II [^)]*?(?:pact|uur)|Kamerstuk [^\n]*`)
	var got []string
	for _, s := range cited.FindAllString(string(b), -1) {
		p, err := plenary.ParsePaper(s)
		if err != nil {
			t.Error(err)
			continue
		}
		checkPaper(t, p)
		got = append(got, p.String())
	}
	want := []string{
		"Handelingen II 2018/19, nr. 31, Debat over het Marrakeshimmigratiepact",
		"Handelingen II 2018/19, nr. 37, Vragenuur",
		"Kamerstuk 30 573, nr. 153",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzParsePaper(f *testing.F) {
	for _, test := range papers {
		f.Add(test.in)
	}
	f.Add("Handelingen II 2018/19, nr. 31, Debat, item 5, p. 3. ;")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := plenary.ParsePaper(s)
		if err != nil {
			if _, ok := errors.AsType[*plenary.ParseError](err); !ok || !p.IsZero() {
				t.Errorf("ParsePaper(%q) = %q, %v", s, p, err)
			}
			return
		}
		checkPaper(t, p)
	})
}
