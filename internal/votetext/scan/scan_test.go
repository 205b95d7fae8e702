package scan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// write writes tokens on a line: numbers with #, ordinals with #th, marks as
// they are, ends of lines as ⏎, symbols and debris in brackets; ~ stands before
// what a hyphen joins, + before what lost its space.
func write(text string) string {
	var b strings.Builder
	for i, t := range scan.Read(text).Tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		if t.Hyphen {
			b.WriteByte('~')
		}
		switch t.Kind {
		case scan.Number:
			fmt.Fprintf(&b, "#%d", t.N)
		case scan.Ordinal:
			fmt.Fprintf(&b, "#%dth", t.N)
		case scan.Mark:
			b.WriteRune(t.N)
		case scan.Line:
			b.WriteString(strings.Repeat("⏎", int(t.N)))
		case scan.Symbol, scan.Debris:
			fmt.Fprintf(&b, "[%s]", t.Of(text))
		default:
			b.Write(scan.Fold(nil, t.Of(text)))
		}
	}
	return b.String()
}

func TestScan(t *testing.T) {
	for text, want := range map[string]string{
		"":                                      "",
		"By 90 votes to 12.":                    "by #90 votes to #12 .",
		"88-to-12 and 152-5-12":                 "#88 ~to ~#12 and #152 ~#5 ~#12",
		"55–59–15":                              "#55 - #59 - #15",
		"with123 nations, 1against":             "with #123 nations , #1 against",
		"Forty-two, twenty three (23)":          "#42 , #23 ( #23 )",
		"one hundred and five; two hundred":     "#105 ; #200",
		"tweeëntwintig, één, een":               "#22 , #1 , een",
		"honderd tweeënvijftig, vijf-en-dertig": "#152 , #35",
		"the Council’s 15-member":               "the council 's #15 ~member",
		"Côte d'Ivoire, U.S.A. zo'n":            "cote d'ivoire , u.s.a . zo'n",
		"A/78/L.1 resolution 61/12":             "[A/78/L.1] resolution [61/12]",
		"06-12345 04/12/2006 1,000":             "[06-12345] [04/12/2006] [1,000]",
		"stem-\nming, Nieuw-\nZeeland":          "stemming , nieuw - ⏎ zeeland",
		"3 votes</i> <i>to 1":                   "#3 votes [</i>] [<i>] to #1",
		"the 58th session\n\n12e":               "the #58th session ⏎⏎ #12e",
		"vóór – “ja”":                           "voor - \" ja \"",
		"in favor, 155; absent, twenty-three":   "in favor , #155 ; absent , #23",

		"twee en twintig, honderd en twee, honderdentwee": "#2 en #20 , #100 en #2 , #102",
		"a hundred and fifty-two, one hundred fifty two":  "a #152 , #152",
		"negenhonderdnegenennegentig, met123 landen":      "#999 , met #123 landen",
	} {
		if want = strings.ReplaceAll(want, "#12e", "#12th"); write(text) != want {
			t.Errorf("%q\n got %s\nwant %s", text, write(text), want)
		}
	}
}
