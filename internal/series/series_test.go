package series_test

import (
	"fmt"
	"testing"

	"github.com/plenary-go/plenary/internal/series"
	"github.com/plenary-go/plenary/internal/table"
)

// text is a text of the General Assembly, adopted in December.
func text(session, number int, part, title string, agenda ...string) series.Item {
	return series.Item{
		Symbol: fmt.Sprintf("A/RES/%d/%d%s", session, number, part), Part: part, Title: title, Agenda: agenda,
		Session: fmt.Sprint(session), Day: int32(1945+session)*10000 + 1201,
	}
}

// backed returns a text with its sponsors.
func backed(it series.Item, countries ...uint16) series.Item {
	it.Sponsors = new(table.Set)
	for _, c := range countries {
		it.Sponsors.Add(c)
	}
	return it
}

// TestLinks holds each way in which a text follows another.
func TestLinks(t *testing.T) {
	const embargo = "Necessity of ending the economic, commercial and financial embargo imposed by the United States of America against Cuba"
	for _, c := range []struct {
		name         string
		before, text []series.Item
		want         []series.Link
	}{
		{
			"one title",
			[]series.Item{text(47, 19, "", embargo)},
			[]series.Item{text(48, 16, "", embargo)},
			[]series.Link{{From: 1, To: 0, Reason: series.SameTitle, Certainty: series.Certain}},
		},
		{
			"what the catalogue adds, years and spelling",
			[]series.Item{text(36, 240, "C", "Financing of appropriations for the year 1982 : resolution / adopted by the General Assembly")},
			[]series.Item{text(37, 243, "C", "Financing of appropriation for the year 1983")},
			[]series.Link{{From: 1, To: 0, Reason: series.SameTitle, Certainty: series.Certain}},
		},
		{
			"a slip",
			[]series.Item{text(58, 7, "", embargo)},
			[]series.Item{text(59, 11, "", "Necessity of ending the economic, commercial and financial embargo imposed by the Unites States of America against Cuba")},
			[]series.Link{{From: 1, To: 0, Reason: series.Misspelt, Certainty: series.Certain}},
		},
		{
			"paused",
			[]series.Item{text(61, 8, "", "Report of the International Atomic Energy Agency")},
			[]series.Item{text(70, 10, "", "Report of the International Atomic Energy Agency")},
			[]series.Link{{From: 1, To: 0, Reason: series.SameTitle, Certainty: series.Likely, Gap: 8}},
		},
		{
			"a heading",
			[]series.Item{text(41, 59, "L", "General and complete disarmament : prohibition of dumping of radioactive wastes", "General and complete disarmament")},
			[]series.Item{text(42, 38, "L", "Prohibition of dumping of radioactive wastes", "General and complete disarmament")},
			[]series.Link{{From: 1, To: 0, Reason: series.SameHeading, Certainty: series.Certain}},
		},
		{
			"a resolution that is named",
			[]series.Item{text(38, 72, "", "Immediate cessation and prohibition of nuclear-weapon tests")},
			[]series.Item{text(39, 60, "", "Implementation of General Assembly resolution 38/72")},
			[]series.Link{{From: 1, To: 0, Reason: series.Named, Certainty: series.Likely}},
		},
		{
			"renamed",
			[]series.Item{text(75, 192, "", "Situation of human rights in the Autonomous Republic of Crimea and the city of Sevastopol, Ukraine", "Human rights")},
			[]series.Item{text(76, 179, "", "Situation of human rights in the temporarily occupied Autonomous Republic of Crimea and the city of Sevastopol, Ukraine", "Human rights"), text(76, 180, "", "Situation of human rights in Elsewhere", "Human rights")},
			[]series.Link{{From: 1, To: 0, Reason: series.Renamed, Certainty: series.Likely}},
		},
		{
			"other places",
			[]series.Item{text(61, 88, "", "Establishment of a nuclear-weapon-free zone in Central Asia", "General and complete disarmament"), text(61, 56, "", "Establishment of a nuclear-weapon-free zone in the region of the Middle East", "The Middle East")},
			[]series.Item{text(62, 31, "", "Establishment of a nuclear-weapon-free zone in South Asia", "General and complete disarmament"), text(62, 32, "", "General and complete disarmament", "General and complete disarmament")},
			nil,
		},
		{
			"letters",
			[]series.Item{text(41, 43, "A", "Question of Palestine"), text(41, 43, "B", "Question of Palestine")},
			[]series.Item{text(42, 66, "B", "Question of Palestine"), text(42, 66, "A", "Question of Palestine")},
			[]series.Link{{From: 2, To: 1, Reason: series.SamePart, Certainty: series.Likely}, {From: 3, To: 0, Reason: series.SamePart, Certainty: series.Likely}},
		},
		{
			"split",
			[]series.Item{text(33, 68, "", "Implementation of the Declaration of the Indian Ocean as a Zone of Peace")},
			[]series.Item{text(34, 80, "A", "Implementation of the Declaration of the Indian Ocean as a Zone of Peace"), text(34, 80, "B", "Implementation of the Declaration of the Indian Ocean as a Zone of Peace")},
			[]series.Link{{From: 1, To: 0, Reason: series.Split, Certainty: series.Possible}, {From: 2, To: 0, Reason: series.Split, Certainty: series.Possible}},
		},
		{
			"merged",
			[]series.Item{text(67, 234, "A", "The Arms Trade Treaty"), text(67, 234, "B", "The Arms Trade Treaty")},
			[]series.Item{text(68, 31, "", "The Arms Trade Treaty")},
			[]series.Link{{From: 2, To: 0, Reason: series.Merged, Certainty: series.Possible}, {From: 2, To: 1, Reason: series.Merged, Certainty: series.Possible}},
		},
		{
			"one, two letters and one",
			[]series.Item{text(40, 57, "", "Implementation of the Declaration"), text(41, 41, "A", "Implementation of the Declaration"), text(41, 41, "B", "Implementation of the Declaration")},
			[]series.Item{text(42, 71, "", "Implementation of the Declaration")},
			[]series.Link{
				{From: 1, To: 0, Reason: series.Split, Certainty: series.Possible},
				{From: 2, To: 0, Reason: series.Split, Certainty: series.Possible},
				{From: 3, To: 1, Reason: series.Merged, Certainty: series.Possible},
				{From: 3, To: 2, Reason: series.Merged, Certainty: series.Possible},
				{From: 3, To: 0, Reason: series.Merged, Certainty: series.Likely},
			},
		},
		{
			"sponsors",
			[]series.Item{backed(text(33, 91, "", "Committee on Disarmament"), 1, 2, 3), backed(text(33, 92, "", "Committee on Disarmament"), 7, 8)},
			[]series.Item{backed(text(34, 83, "B", "Committee on Disarmament"), 7, 8, 9), backed(text(34, 83, "C", "Committee on Disarmament"), 1, 3)},
			[]series.Link{{From: 2, To: 1, Reason: series.SameSponsors, Certainty: series.Likely}, {From: 3, To: 0, Reason: series.SameSponsors, Certainty: series.Likely}},
		},
		{"one session", nil, []series.Item{text(66, 253, "A", "The situation in the Syrian Arab Republic"), text(66, 253, "B", "The situation in the Syrian Arab Republic")}, nil},
		{
			"a body without sessions",
			[]series.Item{{Symbol: "S/RES/1", Title: "Security Council resolution 1 (2006) [on extension of the mandate of the Force]", Day: 20060131}},
			[]series.Item{{Symbol: "S/RES/2", Title: "Security Council resolution 2 (2006) [on extension of the mandate of the Force]", Day: 20060731}},
			[]series.Link{{From: 1, To: 0, Reason: series.SameTitle, Certainty: series.Certain}},
		},
		{
			"an emergency session",
			[]series.Item{{Symbol: "A/RES/ES-10/2", Title: "Illegal Israeli actions", Day: 19970425, Session: "ES-10"}},
			[]series.Item{{Symbol: "A/RES/ES-10/5", Title: "Illegal Israeli actions", Day: 19980317, Session: "ES-10"}},
			[]series.Link{{From: 1, To: 0, Reason: series.SameTitle, Certainty: series.Certain}},
		},
		{"no titles", []series.Item{text(66, 1, "", "")}, []series.Item{text(67, 1, "", "")}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			// The weights of words come from what else there is.
			items := append(append([]series.Item{}, c.before...), c.text...)
			for i := range 60 {
				items = append(items, text(30, 100+i, "", fmt.Sprintf("Situation of human rights, question of the zone of item%c%c", 'a'+i%26, 'a'+i/26)))
			}
			var got []series.Link
			for _, l := range series.Links(items) {
				if l.From < len(c.before)+len(c.text) && (l.Certainty > series.Possible || l.Reason != series.Renamed) {
					got = append(got, l)
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("%v, not %v", got, c.want)
			}
		})
	}
}

// TestOneSuccessor holds that no two texts are joined to one, and none to two.
func TestOneSuccessor(t *testing.T) {
	from, to := map[int]bool{}, map[int]bool{}
	for _, l := range series.Links(record(t, false)) {
		if l.Certainty == series.Possible {
			continue
		}
		if from[l.From] || to[l.To] {
			t.Errorf("%+v is the second of its text", l)
		}
		from[l.From], to[l.To] = true, true
	}
}
