package group

import "testing"

// The text of a group is read in any order and spacing, and written in one.
func TestParse(t *testing.T) {
	for _, c := range []struct{ text, want, wrong string }{
		{"A=", "A=", ""},
		{" the  Small Five|de Kleine Vijf|S5|=SGP LIE:full CHE@2005-06-01/", "the Small Five|de Kleine Vijf|S5=CHE@2005-06-01/ LIE SGP", ""},
		{"A=NLD@2000-01-01/ NLD@/2000-01-01", "A=NLD@/2000-01-01 NLD@2000-01-01/", ""},
		{"|B=CRI:observer", "|B=CRI:observer", ""},
		{"A", "", "not the names and the memberships of a group"},
		{"||C=NLD", "", "a group needs a name"},
		{"A=nld", "", "membership nld is not a code, with its status after a colon and its dates after @"},
		{"A=NLD:", "", "membership NLD: is not a code, with its status after a colon and its dates after @"},
		{"A=NLD@2000-01-01", "", "membership NLD@2000-01-01 is not a code, with its status after a colon and its dates after @"},
		{"A=NLD@2000-01-01/2000-01-01", "", "a membership that ends before it begins"},
		{"A=NLD NLD@2000-01-01/", "", "two memberships of a country at one time"},
	} {
		got, wrong := Parse(c.text)
		reason := ""
		if wrong != nil {
			reason = wrong.Reason
		}
		if got != c.want || reason != c.wrong {
			t.Errorf("%q: %q, %q, want %q, %q", c.text, got, reason, c.want, c.wrong)
		}
	}
}
