package numeral_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

// TestBind puts no-break spaces, shown as ~, in both languages. (Prose 156.)
func TestBind(t *testing.T) {
	for _, c := range []struct {
		lang int
		want string
	}{
		{table.English, "On 19~December 2018 in New~York, 152~countries voted (Article~18~of it, rules~67, 83~and 86)."},
		{table.Dutch, "Op 19~december 2018 stemden in New~York 152~landen voor (artikel~18, derde lid; nr.~31); 24~leden niet."},
		{table.Dutch, "In 2018 stemden vijf landen, in Den~Haag 75 75~leden; lid~1~is geen lid van 96,8% of de Haag."},
		{table.English, ""},
		{table.English, "  two  spaces "},
	} {
		want := strings.ReplaceAll(c.want, "~", "\u00a0")
		if got := numeral.Bind(c.lang, strings.ReplaceAll(c.want, "~", " "), "\u00a0"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
