package popolo_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/popolo"
)

func TestOptions(t *testing.T) {
	for word, want := range map[string]struct {
		option uint8
		odd    bool
	}{
		"yes": {popolo.Yes, false}, "YES": {popolo.Yes, false}, "y-e_s": {popolo.Yes, false}, "yea": {popolo.Yes, true}, "Aye": {popolo.Yes, true}, "for": {popolo.Yes, true},
		"in favour": {popolo.Yes, true}, "in_favor": {popolo.Yes, true}, "no": {popolo.No, false}, "Nay": {popolo.No, true}, "against": {popolo.No, true},
		"abstain": {popolo.Abstain, false}, "Abstained": {popolo.Abstain, true}, "abstention": {popolo.Abstain, true}, "abstaining": {popolo.Abstain, true},
		"absent": {popolo.Absent, false}, "excused": {popolo.Absent, true}, "not voting": {popolo.NotVoting, false}, "NOT_VOTING": {popolo.NotVoting, false},
		"non-voting": {popolo.NotVoting, true}, "did not vote": {popolo.NotVoting, true}, "present": {popolo.Present, false}, "pending": {popolo.Pending, false},
		"excluded": {popolo.Excluded, false}, "vacant": {popolo.Vacant, false}, "paired": {popolo.Paired, true},
		"": {}, " ": {}, "maybe": {}, "yes!": {}, "other": {}, "not" + strings.Repeat(" ", 90) + "voting": {}, strings.Repeat("Ⱥ", 13): {},
	} {
		if option, odd := popolo.OptionOf(word); option != want.option || odd != want.odd {
			t.Errorf("%q: %d, %t", word, option, odd)
		}
	}
	for option := popolo.Yes; option < popolo.Paired; option++ {
		if got, odd := popolo.OptionOf(popolo.OptionWord(option)); got != option || odd {
			t.Errorf("%q is written for %d", popolo.OptionWord(option), option)
		}
	}
	if popolo.OptionWord(popolo.NotVoting) != "not voting" || popolo.OptionWord(0) != "" || popolo.OptionWord(popolo.Paired) != "" || popolo.OptionWord(99) != "" {
		t.Error("another word")
	}
}

func TestResults(t *testing.T) {
	for word, want := range map[string]struct {
		result uint8
		odd    bool
	}{
		"pass": {popolo.Pass, false}, "Fail": {popolo.Fail, false}, "withdrawn": {popolo.Withdrawn, false},
		"passed": {popolo.Pass, true}, "Adopted": {popolo.Pass, true}, "carried": {popolo.Pass, true}, "agreed": {popolo.Pass, true}, "accepted": {popolo.Pass, true},
		"failed": {popolo.Fail, true}, "rejected": {popolo.Fail, true}, "defeated": {popolo.Fail, true}, "negatived": {popolo.Fail, true}, "lost": {popolo.Fail, true},
		"": {}, "perhaps": {}, "yes": {},
	} {
		if result, odd := popolo.ResultOf(word); result != want.result || odd != want.odd {
			t.Errorf("%q: %d, %t", word, result, odd)
		}
	}
	for result := popolo.Pass; result <= popolo.Withdrawn; result++ {
		if got, odd := popolo.ResultOf(popolo.ResultWord(result)); got != result || odd {
			t.Errorf("%q is written for %d", popolo.ResultWord(result), result)
		}
	}
	if popolo.ResultWord(0) != "" || popolo.ResultWord(4) != "" {
		t.Error("a word for none")
	}
}

func TestMajorities(t *testing.T) {
	for words, want := range map[string]uint8{
		"majority": popolo.Simple, "Simple Majority": popolo.Simple, "two-thirds majority": popolo.TwoThirds, "two thirds": popolo.TwoThirds,
		"2/3": popolo.TwoThirds, "2/3 majority": popolo.TwoThirds, "three fifths": 0, "": 0,
	} {
		if got := popolo.MajorityOf(words); got != want {
			t.Errorf("%q: %d", words, got)
		}
	}
}

func TestCutScheme(t *testing.T) {
	for id, want := range map[string]struct {
		scheme uint8
		code   string
	}{
		"":                               {popolo.NoScheme, ""},
		"NLD":                            {popolo.NoScheme, "NLD"},
		":NLD":                           {popolo.NoScheme, "NLD"},
		"country:nl":                     {popolo.ISO, "nl"},
		"ocd-division/country:nl":        {popolo.ISO, "nl"},
		"ocd-division/country:us/sta:ny": {popolo.OtherScheme, "ny"},
		"iso3166-1:528":                  {popolo.ISO, "528"},
		"ISO 3166-1-alpha-2:NL":          {popolo.Alpha2, "NL"},
		"iso3166-alpha-3:NLD":            {popolo.Alpha3, "NLD"},
		"un_m49:528":                     {popolo.M49, "528"},
		"m49/528":                        {popolo.M49, "528"},
		"plenary:YUG":                    {popolo.Ours, "YUG"},
		"Plenary:YUG":                    {popolo.OtherScheme, "YUG"},
		"cow:210":                        {popolo.OtherScheme, "210"},
		"--:NLD":                         {popolo.OtherScheme, "NLD"},
		"country:":                       {popolo.ISO, ""},
	} {
		if scheme, code := popolo.CutScheme(id); scheme != want.scheme || code != want.code {
			t.Errorf("%q: %d, %q", id, scheme, code)
		}
	}
}

func TestCutTime(t *testing.T) {
	for text, want := range map[string]string{
		"2018-12-19":                "2018-12-19",
		"2018-12-19T10:00:00-05:00": "2018-12-19",
		"2018-12-19t10:00z":         "2018-12-19",
		"2018-12-19 10.00":          "2018-12-19",
		"2018-12-19T":               "2018-12-19",
		"2018-12-19 (noon)":         "",
		"2018-12-19 at ten":         "",
	} {
		if day, ok := popolo.CutTime(text); ok != (want != "") || ok && day != want {
			t.Errorf("%q: %q, %t", text, day, ok)
		}
	}
}
