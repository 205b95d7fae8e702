package rulecode_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
)

func TestTokens(t *testing.T) {
	for text, want := range map[string][]string{
		"":                         nil,
		" \t ":                     nil,
		"yes >= 2/3 of yes+no":     {"yes", ">=", "2", "/", "3", "of", "yes", "+", "no"},
		"(yes>1)":                  {"(", "yes", ">", "1", ")"},
		"> = >==":                  {">", "=", ">=", "="},
		"unga.important: carry":    {"unga.important", ":", "carry"},
		"tie revote-unless-full;":  {"tie", "revote-unless-full", ";"},
		"no by a_b in G.77\tand 0": {"no", "by", "a_b", "in", "g.77", "and", "0"},
		"é":                        {"\xc3", "\xa9"},
		`no in "A \"b\"=DEU">1`:    {"no", "in", `"A \"b\"=DEU"`, ">", "1"},
	} {
		t.Run(text, func(t *testing.T) {
			var got []string
			for s := rulecode.ScannerOf(text); s.Token != ""; s.Next() {
				got = append(got, s.Token)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

// ownGroup takes every text but "x" for a group.
func ownGroup(text string) (group, reason string) {
	if text == "x" {
		return "", `no group "x"`
	}
	return text, ""
}

// TestText holds that the text of a rule is read and written back, in its own form.
func TestText(t *testing.T) {
	for text, want := range map[string]string{
		"yes >= 2/3 of yes+no and yes >= 1":                         "carry yes >= 2/3 of yes+no and yes >= 1",
		"no+yes>1":                                                  "carry yes+no > 1",
		"yes+no+abstain >= 1":                                       "carry cast >= 1",
		"(yes > 1 and no > 1) and absent > 1":                       "carry yes > 1 and no > 1 and absent > 1",
		"(yes > 1 or no > 1) and absent > 1":                        "carry (yes > 1 or no > 1) and absent > 1",
		"yes > 1 and no > 1 or absent > 1":                          "carry yes > 1 and no > 1 or absent > 1",
		"not (yes > 1 and no > 1)":                                  "carry not (yes > 1 and no > 1)",
		"not not yes > 1":                                           "carry not not yes > 1",
		"yes by population >= 65/100 of members by population":      "carry yes by population >= 65/100 of members by population",
		"quorum attending > 1/2 of members; carry yes > 3; tie lot": "quorum attending > 1/2 of members; carry yes > 3; tie lot",
		"carry yes > 18446744073709551615; veto no in unsc.permanent >= 1; tie adopt": "carry yes > 18446744073709551615; veto no in unsc.permanent >= 1; tie adopt",
		`body "B=FRA"; yes in "A \"b\"=DEU" > 1/2 of no in "A \"b\"=DEU"`:             `body "B=FRA"; carry yes in "A \"b\"=DEU" > 1/2 of no in "A \"b\"=DEU"`,
		`body "nato"; open yes > 1; carry yes by x in "eu" > 1`:                       `body nato; open yes > 1; carry yes by x in eu > 1`,
	} {
		t.Run(text, func(t *testing.T) {
			s := rulecode.ScannerOf(text)
			s.Group = ownGroup
			r := s.Rule()
			if r.Text() != want || s.Reason != "" {
				t.Errorf("%q, want %q (%s)", r.Text(), want, s.Reason)
			}
			again := rulecode.ScannerOf(want)
			again.Group = ownGroup
			if again.Rule() != r {
				t.Errorf("%q reads back as another rule", want)
			}
		})
	}
}

// TestReasons holds why a text is no rule.
func TestReasons(t *testing.T) {
	for text, want := range map[string]string{
		"yes > 12a":                        `"12a" is not a number, or is too large`,
		"yes > 18446744073709551616":       `"18446744073709551616" is not a number, or is too large`,
		"yes > 1/2147483648 of no":         `"2147483648" is not a number, or is too large`,
		"yes > 0.5":                        `expected a whole number, found "0.5"; a share is written as a fraction, such as 2/3`,
		"yes > of":                         `expected a number, a fraction or votes to compare with, found "of"`,
		"yes >":                            "expected a number, a fraction or votes to compare with, found the end",
		"yes = 1":                          `expected > (more than) or >= (at least), found "="`,
		"yes > 1 of no":                    "expected a fraction, such as 2/3, before of",
		"yes > 1/0 of no":                  "the denominator of a fraction is zero",
		"yes > 3/2 of no":                  "a fraction is more than one",
		"yes > 0/2 of no":                  "a fraction is zero",
		"yes > 1/2 no":                     `expected of after a fraction, such as 1/2 of yes+no, found "no"`,
		"yes+yes > 1":                      "yes occurs twice",
		"yes+cast > 1":                     `expected a vote (yes, no, abstain, notvoting, present, absent, pending, excluded, vacant) or one of cast, attending, entitled, members, seats, found "cast"`,
		"yes by and > 1":                   `expected the name of a weight after by, found "and"`,
		"yes in nowhere > 1":               `expected the identifier of a group, or a group in quotation marks, found "nowhere"`,
		`yes in "x" > 1`:                   `no group "x"`,
		`yes in "x > 1`:                    "a quotation mark is not closed",
		`body nato: yes > 1`:               `expected a semicolon after the body, found ":"`,
		"yes in > 1":                       `expected the identifier of a group, or a group in quotation marks, found ">"`,
		"seats by quota > 1":               "seats have no weight and no group, because a vacant seat has no member",
		"(yes > 1":                         "a bracket is not closed",
		"yes > 66% of yes+no":              `unexpected "%"; a percentage is written as a fraction, such as 66/100 of yes+no`,
		"yes > 1/2 of present+voting":      `expected a vote (yes, no, abstain, notvoting, present, absent, pending, excluded, vacant) or one of cast, attending, entitled, members, seats, found "voting"; those present and voting are yes+no`,
		"yes > 1)":                         `unexpected ")"`,
		"yes > 1; tie lot":                 `unexpected ";"; in a rule of several parts each has its name, such as carry yes > no; veto no in unsc.permanent >= 1`,
		"carry yes > 1; tie no":            `expected one of reject, revote, casting, lot, adopt, revote-unless-full after tie, found "no"`,
		"carry yes > 1; open yes > 1":      "each part may occur once, in this order: open, quorum, defer, carry, veto, tie",
		"carry yes > 1; yes > 1":           `expected one of open, quorum, defer, carry, veto and tie, found "yes"`,
		"open yes > 1":                     "the part carry is missing",
		strings.Repeat("(", 101) + "yes>1": "brackets are nested too deeply",
	} {
		t.Run(text, func(t *testing.T) {
			s := rulecode.ScannerOf(text)
			s.Group = ownGroup
			if s.Rule(); s.Reason != want {
				t.Errorf("%s, want %s", s.Reason, want)
			}
		})
	}
}

// TestCode holds that equal conditions have equal code, and what has none.
func TestCode(t *testing.T) {
	yes, seats := rulecode.Measure{Base: 1 << 1}, rulecode.Measure{Base: 1<<len(rulecode.Bits) - 2}
	one, two := rulecode.Number(yes, false, 1), rulecode.Number(yes, true, 2)
	both := rulecode.Join(rulecode.All, one, two)
	for _, c := range []struct {
		name      string
		got, want rulecode.Test
	}{
		{"all of all", rulecode.Join(rulecode.All, both, "", one), rulecode.Join(rulecode.All, one, two, one)},
		{"all of any", rulecode.Join(rulecode.Any, both), both},
		{"of one", rulecode.Join(rulecode.Any, "", one), one},
		{"of none", rulecode.Join(rulecode.All, ""), ""},
		{"not of none", rulecode.Test("").Inverse(), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("%q, want %q", c.got, c.want)
			}
		})
	}
	for name, code := range map[string]rulecode.Test{
		"of nobody":        rulecode.Number(rulecode.Measure{}, false, 1),
		"of no group":      rulecode.Number(rulecode.Measure{Base: 2, Group: 255}, false, 1),
		"by no word":       rulecode.Number(rulecode.Measure{Base: 2, Weight: "not"}, false, 1),
		"of seats":         rulecode.Number(rulecode.Measure{Base: seats.Base, Weight: "quota"}, false, 1),
		"of no share":      rulecode.Share(yes, false, 0, 1, seats),
		"of more than all": rulecode.Share(yes, false, 3, 2, seats),
		"of a whole":       rulecode.Share(yes, false, 1, 2, rulecode.Measure{}),
		"joined":           rulecode.Join(rulecode.All, one, rulecode.Share(yes, false, 0, 1, seats)),
		"not":              rulecode.Share(yes, false, 0, 1, seats).Inverse(),
		"none":             "",
		"too many":         rulecode.Join(rulecode.All, slices.Repeat([]rulecode.Test{one}, 1<<16)...),
	} {
		t.Run(name, func(t *testing.T) {
			if code.IsValid() {
				t.Errorf("%q is valid", code)
			}
			if r := rulecode.RuleOf([rulecode.Tie]rulecode.Test{rulecode.Carry: one, rulecode.Veto: code}, 0, ""); (r == "") != (code != "") {
				t.Errorf("with it a rule is %q", r)
			}
		})
	}
	if r := rulecode.RuleOf([rulecode.Tie]rulecode.Test{rulecode.Carry: one}, uint8(len(rulecode.Ties)), ""); r != "" {
		t.Errorf("with a tie that is none a rule is %q", r)
	}
}

// TestLeaves holds what is read of comparisons, and that the short way to those of
// heads reads the same.
func TestLeaves(t *testing.T) {
	s := rulecode.ScannerOf("open absent > 9; quorum attending > 1/2 of members; carry not yes by quota >= 3 and no in nato >= 2/3 of no; veto yes+no > 4; tie lot")
	r := s.Rule()
	if s.Reason != "" || r.Tie() != 4 || r.Part(rulecode.Defer) != "" || rulecode.Plain(r.Leaves()) || !rulecode.Plain(r.Part(rulecode.Veto).Leaves()) {
		t.Fatalf("%q: %s", r, s.Reason)
	}
	var got []string
	for l := range r.Leaves() {
		num, den := l.Share()
		got = append(got, fmt.Sprintf("%d %q %v, %v, %d/%d of %d, %v, of 6 %d", l.Num.Base, l.Num.Weight, l.Num.Group > 0, l.More(), num, den, l.Of.Base, l.OneSource(), l.Needed(6)))
	}
	want := []string{
		`62 "" false, true, 1/2 of 510, true, of 6 4`, `2 "quota" false, false, 0/0 of 0, true, of 6 3`,
		`4 "" true, false, 2/3 of 4, false, of 6 4`, `6 "" false, true, 0/0 of 0, true, of 6 5`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for _, part := range []byte{rulecode.Open, rulecode.Quorum, rulecode.Veto} {
		c, long := r.Part(part).Cursor(), r.Part(part).Cursor()
		op, _ := c.Op()
		long.Op()
		d, num, of, ok := c.Heads(op)
		var l rulecode.Leaf
		if long.Leaf(&l, op); !ok || d != l.Demand || num != l.Num.Base || of != l.Of.Base || c != long {
			t.Errorf("part %d: %v %v %v %v, want %v", part, d, num, of, ok, l)
		}
	}
	c := r.Part(rulecode.Carry).Cursor()
	start := c
	for n := 1; n > 0; {
		op, m := c.Op()
		if n += m - 1; m > 0 {
			continue
		}
		before := c
		if _, _, _, ok := c.Heads(op); ok || c != before {
			t.Error("a comparison of a weight or a group is read as one of heads")
		}
		c.Leaf(&rulecode.Leaf{}, op)
	}
	if c.Read(start) != r.Part(rulecode.Carry) {
		t.Error("not all of a test was read")
	}
}

func TestNeeded(t *testing.T) {
	yes := rulecode.Measure{Base: 2}
	for _, c := range []struct {
		test     rulecode.Test
		of, want uint64
	}{
		{rulecode.Number(yes, false, 9), 0, 9},
		{rulecode.Number(yes, true, 9), 0, 10},
		{rulecode.Number(yes, true, 1<<64-1), 0, 1<<64 - 1},
		{rulecode.Share(yes, false, 2, 3, yes), 157, 105},
		{rulecode.Share(yes, false, 2, 3, yes), 3, 2},
		{rulecode.Share(yes, true, 2, 3, yes), 3, 3},
		{rulecode.Share(yes, true, 1, 2, yes), 193, 97},
		{rulecode.Share(yes, false, 1, 1, yes), 1<<64 - 1, 1<<64 - 1},
	} {
		t.Run(c.test.Text(), func(t *testing.T) {
			for l := range c.test.Leaves() {
				if got := l.Needed(c.of); got != c.want {
					t.Errorf("of %d: %d, want %d", c.of, got, c.want)
				}
			}
		})
	}
}

func TestIsConjunction(t *testing.T) {
	for text, want := range map[string]bool{
		"yes > 1": true, "yes > 1 and no in nato > 1/2 of yes": true, "yes > 1 or no > 1": false, "not yes > 1": false, "yes > 1 and not no > 1": false,
	} {
		s := rulecode.ScannerOf(text)
		if r := s.Rule(); r.Part(rulecode.Carry).IsConjunction() != want {
			t.Errorf("%q: not %v", text, want)
		}
	}
}

func TestFailStops(t *testing.T) {
	s := rulecode.ScannerOf("yes no abstain")
	if s.Next(); s.Token != "no" || s.Rest() != " abstain" {
		t.Errorf("at %q, before %q", s.Token, s.Rest())
	}
	s.Fail("first")
	s.Fail("second")
	if s.Reason != "first" || s.Token != "" || s.Rest() != "" {
		t.Errorf("%q, at %q, before %q", s.Reason, s.Token, s.Rest())
	}
}

// A group that is none has no text, and breaks nothing.
func TestTextOfNoGroup(t *testing.T) {
	for group := range 256 {
		m := rulecode.Measure{Base: 1 << 1, Group: uint8(group)}
		text := string(m.Append(nil))
		if ok := group < len(table.Groups); m.IsValid() != ok || group > 0 && ok != !strings.HasSuffix(text, " in ") {
			t.Errorf("group %d: %q, valid: %t", group, text, m.IsValid())
		}
	}
}
