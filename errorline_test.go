package plenary_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/plenary-go/plenary"
)

// B10 of the attack: an error is one line of what can be printed, and not long, whatever
// stands in the record: names of members and of columns are text of others too.
func TestAnErrorIsOneLine(t *testing.T) {
	var errs []error
	for _, text := range []string{
		"{\"x\\nplenary: all is well\\u001b[2J\":1}", `{"` + strings.Repeat("x", 1<<20) + `":1}`, "{\"\\u202eabc\":1}", "{\"title\":{\"en\\u2028\":1}}",
	} {
		_, err := plenary.ParseResolution([]byte(text))
		errs = append(errs, err)
	}
	data := "undl_id,ms_code,ms_vote,date,\"col\n\x1b[2Jforged\"\n1,NLD,Y,2018-12-19,a\n1,BEL,Y,2018-12-19,b\n"
	for r, err := range plenary.ReadCSV(strings.NewReader(data)) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		for _, odd := range r.Oddities {
			errs = append(errs, odd)
		}
	}
	_, err := plenary.ParseCountry("a\nb\x1b")
	errs = append(errs, err, &plenary.ParseError{What: "a\nb", Reason: "c\x1b\nd \"e\" \xff", Path: "f\u202e"})
	if len(errs) < 7 {
		t.Fatal(errs)
	}
	for _, err := range errs {
		switch {
		case err == nil:
			t.Error("no error")
		case strings.ContainsFunc(err.Error(), func(r rune) bool { return !unicode.IsPrint(r) }):
			t.Errorf("%q is not one line that can be printed", err)
		case len(err.Error()) > 600:
			t.Errorf("an error of %d bytes", len(err.Error()))
		}
	}
}

// What a line holds behind a word that runs from right to left stays behind it.
func TestAnErrorIsolates(t *testing.T) {
	for _, c := range []struct {
		err  plenary.ParseError
		want string
	}{
		{plenary.ParseError{What: "country", Input: "שלום 12", Reason: "not a name"}, "plenary: country \"\u2068שלום\u2069 12\": not a name"},
		{plenary.ParseError{What: "country", Input: "قرار", Reason: "not a name", Line: 3, Column: 7}, "plenary: line 3, column 7: country \"\u2068قرار\u2069\": not a name"},
		{plenary.ParseError{What: "member", Path: "x.שלום", Reason: "unknown"}, "plenary: x.\u2068שלום\u2069: member: unknown"},
		{plenary.ParseError{What: "country", Input: "a\u2069b\u202e", Reason: "not a name"}, `plenary: country "a\u2069b\u202e": not a name`},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
