package plenary_test

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

func TestReadFrame(t *testing.T) {
	day := plenary.MustParseDate("2018-12-19")
	for _, c := range []struct {
		text, deliverer, behalf, aligned, with, withFor string
		group, withGroup                                plenary.Group
		paragraphs                                      []string
		consensus                                       bool
		timing                                          plenary.Timing
		unread                                          []string
	}{
		{text: "I speak on behalf of Denmark, Lithuania, the Kingdom\nof the Netherlands, Norway, Malta, the United Kingdom and my own country Greece.\nWe thank you.", deliverer: "GRC", behalf: "DNK GBR LTU MLT NLD NOR"},
		{text: "Spain (on behalf of the European Union) spoke after the vote.", deliverer: "ESP", group: plenary.EU, timing: plenary.AfterVote},
		{text: "on behalf of Bosnia and Herzegovina, Trinidad and Tobago and Chad, I wish", behalf: "BIH TCD TTO"},
		{text: "Denemarken legde mede namens Antigua en Barbuda, Bosnië en Herzegovina en Nederland een verklaring af vóór de stemming.", deliverer: "DNK", behalf: "ATG BIH NLD", timing: plenary.BeforeVote},
		{text: "Toen heeft Denemarken mede namens IJsland en Malta gesproken.", deliverer: "DNK", behalf: "ISL MLT"},
		{text: "Türkiye, North Macedonia and Bosnia and Herzegovina align themselves with this statement.", aligned: "BIH MKD TUR"},
		{text: "My delegation aligns itself with the statement delivered by Denmark on behalf of Malta.", with: "DNK", withFor: "MLT"},
		{text: "My country aligns itself with the statement delivered by Denmark, also on behalf of Iceland, Lithuania and Malta.", with: "DNK", withFor: "ISL LTU MLT"},
		{text: "My country aligns itself with the statement delivered by Denmark on behalf of Malta and Atlantis.", with: "DNK", unread: []string{"on behalf of Malta and Atlantis"}},
		{text: "Norway aligns itself with the statement made on behalf of the European Union.", withGroup: plenary.EU},
		{text: "Iran disassociates itself from operative paragraphs 7, 9 (b) and 11 to 13.", paragraphs: []string{"7", "9 (b)", "11", "12", "13"}},
		{text: "Syrië distantieert zich van paragraaf 7 en 9 tot en met 11.", paragraphs: []string{"7", "9", "10", "11"}},
		{text: "It dissociates itself from the consensus, and from preambular paragraph 4. It dissociates itself from preambular paragraph 4.", consensus: true, paragraphs: []string{"preambular 4"}},
		{text: "It does not dissociate itself from paragraph 7.", unread: []string{"dissociate itself from paragraph 7"}},
		{text: "It does not speak on behalf of Denmark.", unread: []string{"on behalf of Denmark"}},
		{text: "on behalf of Denmark, Atlantis and Malta", behalf: "DNK MLT", unread: []string{"Atlantis"}},
		{text: "on behalf of Korea and other European countries", unread: []string{"Korea", "other European countries"}},
		{text: "on behalf of my delegation", unread: []string{"on behalf of my delegation"}},
		{text: "Spoke on behalf of Malta. Later spoke on behalf of Chad.", behalf: "MLT", unread: []string{"on behalf of Chad"}},
		{text: "voor de stemming", unread: []string{"voor de stemming"}},
		{text: "before the vote, and after the vote", timing: plenary.BeforeVote, unread: []string{"after the vote"}},
		{text: "dissociates itself from paragraphs 9 to 7", unread: []string{"dissociates itself from paragraphs 9 to 7"}},
		{text: "Atlantic Sudan (on behalf of Chad)", behalf: "TCD"},
		{text: "aligns itself with everyone", unread: []string{"aligns itself with everyone"}},
		{text: "nothing of it"},
		{text: "on behalf of \xff", unread: []string{"on behalf of \xff"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			f := plenary.ReadFrame(c.text, day)
			if f.Deliverer.Code() != c.deliverer || f.OnBehalf.String() != c.behalf || f.Group != c.group || f.Aligned.String() != c.aligned ||
				f.AlignedWith.Code() != c.with || f.AlignedWithFor.String() != c.withFor || f.AlignedWithGroup != c.withGroup || !slices.Equal(f.Paragraphs, c.paragraphs) ||
				f.Consensus != c.consensus || f.Timing != c.timing {
				t.Errorf("%+v", f)
			}
			var unread []string
			for _, u := range f.Unread {
				unread = append(unread, u.Text)
			}
			if !slices.Equal(unread, c.unread) {
				t.Errorf("unread: %q", unread)
			}
		})
	}
}

// TestReadFrames reads the frames in testdata/frames.txt.
func TestReadFrames(t *testing.T) {
	data, err := os.ReadFile("testdata/frames.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		text, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			continue
		}
		want, day, dated := strings.Cut(want, "\t")
		if !dated {
			day = "2024-06-01"
		}
		text = strings.ReplaceAll(text, "⏎", "\n")
		t.Run(text, func(t *testing.T) {
			f := plenary.ReadFrame(text, plenary.MustParseDate(day))
			if got := writtenFrame(&f); got != want {
				t.Errorf("\n got %s\nwant %s", got, want)
				for _, u := range f.Unread {
					t.Logf("%q: %s", u.Text, u.Reason)
				}
			}
		})
	}
}

// TestFrameNames inserts a country into each sentence with a frame: it is read or
// reported.
func TestFrameNames(t *testing.T) {
	gabon := plenary.MustParseCountry("GAB")
	data, err := os.ReadFile("testdata/frames.txt")
	if err != nil {
		t.Fatal(err)
	}
	framed := regexp.MustCompile(`(?i)[^.⏎]*\b(on behalf of|namens|align ourselves with|dissociates itself from) [^.⏎]*`)
	tried := 0
	for line := range strings.Lines(string(data)) {
		text, _, ok := strings.Cut(line, "\t")
		if !ok {
			continue
		}
		sentence := framed.FindString(text)
		for _, inserted := range []string{", which Gabon had asked for", ", whereas Gabon did not", " and Gabon said no", "; Gabon voted against"} {
			if sentence == "" {
				continue
			}
			tried++
			f := plenary.ReadFrame(sentence+inserted+".", plenary.MustParseDate("2024-06-01"))
			got := f.OnBehalf.Has(gabon) || f.Aligned.Has(gabon) || f.AlignedWithFor.Has(gabon) || f.Deliverer == gabon || f.AlignedWith == gabon
			if !got && !slices.ContainsFunc(f.Unread, func(u plenary.Unread) bool { return strings.Contains(u.Text, "Gabon") }) {
				t.Errorf("Gabon is lost: %s", sentence+inserted)
			}
		}
	}
	if tried < 300 {
		t.Errorf("%d sentences", tried)
	}
}

// writtenFrame writes a frame as testdata/frames.txt has it.
func writtenFrame(f *plenary.Frame) string {
	var parts []string
	add := func(what, s string) {
		if s != "" {
			parts = append(parts, strings.TrimSpace(what+" "+s))
		}
	}
	add("by", f.Deliverer.Code())
	add("for", f.OnBehalf.String())
	if f.Group != 0 {
		add("group", f.Group.String())
	}
	add("aligned", f.Aligned.String())
	with := strings.TrimSpace(f.AlignedWith.Code() + " for " + f.AlignedWithFor.String())
	switch {
	case f.AlignedWithGroup != 0 && f.AlignedWith.IsZero():
		with = f.AlignedWithGroup.String()
	case f.AlignedWithGroup != 0:
		with = f.AlignedWith.Code() + " for " + f.AlignedWithGroup.String()
	}
	add("with", strings.TrimSpace(strings.TrimSuffix(with, "for")))
	add("from", strings.Join(f.Paragraphs, ", "))
	if f.Consensus {
		add("from", "the consensus")
	}
	if f.Timing != 0 {
		add("", f.Timing.String())
	}
	var unread []string
	for _, u := range f.Unread {
		unread = append(unread, strconv.Quote(u.Text))
	}
	add("unread", strings.Join(unread, ", "))
	return strings.Join(parts, "; ")
}

// TestReadFrameOfLetter reads the frame of the founding letter, where it is at
// hand.
func TestReadFrameOfLetter(t *testing.T) {
	text, err := os.ReadFile("../shared/samples/00_nl_kamerbrief-2018-12-20.txt")
	if err != nil {
		t.Skip(err)
	}
	f := plenary.ReadFrame(string(text), plenary.MustParseDate("2018-12-20"))
	if f.Deliverer.Code() != "DNK" || f.OnBehalf.String() != "ISL LTU MLT NLD" || f.Timing != plenary.DuringVote || len(f.Unread) != 1 {
		t.Errorf("%+v", f)
	}
}

func FuzzReadFrame(f *testing.F) {
	for _, s := range []string{
		"on behalf of Iceland, Malta and my own country Denmark", "Spanje mede namens Antigua en Barbuda en Kroatië",
		"aligns itself with the statement delivered by Norway on behalf of the Nordic countries", "Albania and Chad align themselves with this statement",
		"dissociates itself from paragraphs 7, 9 (b) and 11 to 13", "tijdens de stemming, na de stemming", "(on behalf of", "my own country", "on behalf of ,,, and and en",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		frame := plenary.ReadFrame(text, plenary.Date{})
		for _, u := range frame.Unread {
			if u.Start < 0 || u.End < u.Start || u.End > len(text) || text[u.Start:u.End] != u.Text || u.Reason == "" {
				t.Errorf("unread: %+v", u)
			}
		}
		if again := plenary.ReadFrame(text+" ", plenary.Date{}); again.OnBehalf != frame.OnBehalf || again.Deliverer != frame.Deliverer {
			t.Errorf("a space at the end makes %+v of %+v", again, frame)
		}
	})
}

func BenchmarkReadFrame(b *testing.B) {
	data, err := os.ReadFile("testdata/frames.txt")
	if err != nil {
		b.Fatal(err)
	}
	texts := map[string]string{"frames": string(data)}
	for _, s := range []string{"on behalf of ", "my own country ", "(", "and and ", "on behalf of Korea, ", "Aaa Bbb ", "align ourselves with "} {
		texts["hostile/"+s] = strings.Repeat(s, 1<<20/len(s))
	}
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				plenary.ReadFrame(text, plenary.Date{})
			}
		})
	}
}
