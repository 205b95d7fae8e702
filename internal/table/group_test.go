package table_test

import (
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/table"
)

// TestMembersOn looks the sets up by going through all of them.
func TestMembersOn(t *testing.T) {
	days := []int32{1, 1945_10_24, 1999_12_31, table.Day, 9999_12_31}
	for i := range table.GroupMembers {
		days = append(days, max(1, table.GroupMembers[i].From-1), max(1, table.GroupMembers[i].From))
	}
	for g := 1; g < len(table.Groups); g++ {
		sets := table.GroupMembers[table.GroupMembersStart[g]:table.GroupMembersStart[g+1]]
		for _, day := range days {
			var want table.Set
			for _, m := range sets {
				if m.From <= day {
					want = m.Set
				}
			}
			got := table.MembersOn(uint8(g), day)
			if (got == nil) != (want == table.Set{}) || got != nil && *got != want {
				t.Fatalf("%s on %d: %v, want %v", table.Groups[g], day, got, want)
			}
		}
	}
	for _, g := range []uint8{0, uint8(len(table.Groups)), 255} {
		if got := table.MembersOn(g, table.Day); got != nil {
			t.Errorf("group %d has %v", g, got)
		}
	}
	if got := table.MembersOn(1, 0); got != nil {
		t.Errorf("without a day the first group has %v", got)
	}
}

func TestMembershipsOf(t *testing.T) {
	n := 0
	for g := range len(table.Groups) {
		n += len(table.MembershipsOf(uint8(g)))
	}
	if n != len(table.Memberships) || len(table.MembershipsOf(0)) > 0 || len(table.MembershipsOf(uint8(len(table.Groups)))) > 0 {
		t.Errorf("the groups have %d memberships, the tables %d", n, len(table.Memberships))
	}
}

func TestGroupNameOn(t *testing.T) {
	union := uint8(slices.Index(table.Groups[:], "au"))
	for name, test := range map[string]struct {
		kind, language uint8
		day            int32
		want           string
	}{
		"today":        {table.FullName, table.English, table.Day, "African Union"},
		"no day":       {table.FullName, table.English, 0, "African Union"},
		"another form": {table.Abbreviation, table.Dutch, 0, "AU"},
		"no such kind": {99, table.English, 0, ""},
		"no language":  {table.FullName, 99, 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := table.GroupNameOn(union, test.kind, test.language, test.day); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
	for i := range table.GroupNames {
		n := &table.GroupNames[i]
		if n.Kind != table.Alias && n.From != 0 {
			if got := table.GroupNameOn(n.Group, n.Kind, n.Language, n.From); got != n.Text {
				t.Errorf("%s on %d is %q", n.Text, n.From, got)
			}
		}
	}
}

func TestFindGroup(t *testing.T) {
	for i, id := range table.Groups {
		if got := table.FindGroup(id); int(got) != i {
			t.Errorf("%q is %d, want %d", id, got, i)
		}
		if got := table.FindGroup(id + "x"); got != 0 {
			t.Errorf("%q is %d", id+"x", got)
		}
	}
}
