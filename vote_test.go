package plenary_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// excluded stands in a ballots map for a member that is excluded.
const excluded = plenary.Vote(99)

// ballots is a roll call as a map, against which RollCall is held.
type ballots map[plenary.Country]plenary.Vote

// tally counts the countries of a set one by one.
func (b ballots) tally(of func(plenary.Country) bool) (t plenary.Tally) {
	for c, v := range b {
		if !of(c) {
			continue
		}
		switch v {
		case plenary.Yes:
			t.Yes++
		case plenary.No:
			t.No++
		case plenary.Abstain:
			t.Abstain++
		case plenary.NotVoting:
			t.NotVoting++
		case plenary.Present:
			t.Present++
		case plenary.Absent:
			t.Absent++
		case plenary.Pending:
			t.Pending++
		case excluded:
			t.Excluded++
		}
	}
	return t
}

func (b ballots) voted(vs ...plenary.Vote) model {
	return filter(func(c plenary.Country) bool { return slices.Contains(vs, b[c]) })
}

func everybody(plenary.Country) bool { return true }

// checkRollCall holds a roll call against a map, in everything that it can be
// asked.
func checkRollCall(t *testing.T, rc plenary.RollCall, want ballots) {
	t.Helper()
	for _, c := range everyCountry {
		v := want[c]
		if v == excluded {
			v = 0
		}
		if got := rc.Of(c); got != v {
			t.Fatalf("%s voted %v, want %v", c, got, v)
		}
	}
	for v := plenary.Yes; v.IsValid(); v++ {
		checkSet(t, "Voted("+v.String()+")", rc.Listed(v), want.voted(v))
	}
	checkSet(t, "Voted(yes, abstain, pending)", rc.Listed(plenary.Yes, plenary.Abstain, plenary.Pending), want.voted(plenary.Yes, plenary.Abstain, plenary.Pending))
	checkSet(t, "Voted of no vote", rc.Listed(0, 8, excluded), model{})
	listed := filter(func(c plenary.Country) bool { return want[c] != 0 && want[c] != excluded })
	checkSet(t, "Listed", rc.Listed(), listed)
	checkSet(t, "Excluded", rc.Excluded(), want.voted(excluded))
	if got, want := rc.Tally(), want.tally(everybody); got != want {
		t.Fatalf("tally %+v, want %+v", got, want)
	}
	all := ballots{}
	var order []plenary.Country
	for c, v := range rc.All() {
		all[c] = v
		order = append(order, c)
	}
	if !slices.IsSortedFunc(order, plenary.Country.Compare) || len(all) != len(order) || len(all) != len(listed) {
		t.Fatalf("All gives %v", order)
	}
	for c, v := range all {
		if want[c] != v {
			t.Fatalf("All gives %v for %s, want %v", v, c, want[c])
		}
	}
	if rc.IsZero() != (len(want) == 0) {
		t.Fatalf("IsZero is %v with %d voters", rc.IsZero(), len(want))
	}
}

// build makes the same roll call from nothing, another way.
func (b ballots) build() (rc plenary.RollCall) {
	for c, v := range b {
		if v != excluded {
			rc = rc.With(plenary.SetOf(c), v)
		}
	}
	return rc.Exclude(b.voted(excluded).set())
}

// randomBallots enters votes one way and another into a roll call and a map.
func randomBallots(r *rand.Rand, steps int) (plenary.RollCall, ballots) {
	rc, b := plenary.RollCall{}, ballots{}
	put := func(c plenary.Country, v plenary.Vote) {
		if v == 0 && b[c] == excluded {
			return // it has no vote to take off
		}
		if b[c] = v; v == 0 {
			delete(b, c)
		}
	}
	for range steps {
		c, v := everyCountry[r.IntN(len(everyCountry))], plenary.Vote(r.IntN(8))
		switch r.IntN(12) {
		case 0:
			s := randomModel(r)
			rc = rc.With(s.set(), v)
			for c := range s {
				put(c, v)
			}
		case 1:
			rc = rc.Exclude(plenary.SetOf(c))
			b[c] = excluded
		case 2:
			s := filter(func(plenary.Country) bool { return r.IntN(50) == 0 })
			rc = rc.Exclude(s.set())
			for c := range s {
				b[c] = excluded
			}
		case 3:
			if v != 0 {
				rc = rc.AsIntended(plenary.Correction{Country: c, Intended: v})
				put(c, v)
			}
		default:
			rc = rc.With(plenary.SetOf(c), v)
			put(c, v)
		}
	}
	return rc, b
}

func TestRollCallAgainstMap(t *testing.T) {
	r := rand.New(rand.NewPCG(152, 5))
	for range 250 {
		rc, want := randomBallots(r, r.IntN(400))
		checkRollCall(t, rc, want)
		if want.build() != rc {
			t.Fatal("the same roll call made otherwise is not equal")
		}
		s := randomModel(r)
		among := maps.Clone(want)
		maps.DeleteFunc(among, func(c plenary.Country, _ plenary.Vote) bool { return !s[c] })
		part := rc.Among(s.set())
		checkRollCall(t, part, among)
		naive := want.tally(func(c plenary.Country) bool { return s[c] })
		if got := rc.Among(s.set()).Tally(); got != naive || part.Tally() != naive {
			t.Fatalf("TallyOf %+v, Tally of Among %+v, want %+v", got, part.Tally(), naive)
		}
		if among.build() != part {
			t.Fatal("the same part made otherwise is not equal")
		}
		// A roll call is its parts.
		rest := rc.Among(plenary.SetOf(everyCountry...).Minus(s.set()))
		if got := part.Tally().Add(rest.Tally()); got != rc.Tally() {
			t.Fatalf("the parts have %+v, the whole %+v", got, rc.Tally())
		}
		data, err := json.Marshal(rc)
		var back plenary.RollCall
		if err := errors.Join(err, json.Unmarshal(data, &back)); err != nil || back != rc {
			t.Fatalf("%s reads back as %v, %v", data, back, err)
		}
	}
}

func TestRollCallWith(t *testing.T) {
	nld, dnk := plenary.MustParseCountry("NLD"), plenary.MustParseCountry("DNK")
	rc := plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes)
	for name, c := range map[string]struct {
		got  plenary.RollCall
		want ballots
	}{
		"a vote":              {rc, ballots{nld: plenary.Yes}},
		"another vote":        {rc.With(plenary.SetOf(nld), plenary.No), ballots{nld: plenary.No}},
		"the same again":      {rc.With(plenary.SetOf(nld), plenary.Yes), ballots{nld: plenary.Yes}},
		"off the list":        {rc.With(plenary.SetOf(nld), 0), ballots{}},
		"never on the list":   {rc.With(plenary.SetOf(dnk), 0), ballots{nld: plenary.Yes}},
		"no vote":             {rc.With(plenary.SetOf(nld), 8), ballots{nld: plenary.Yes}},
		"no vote, 255":        {rc.With(plenary.SetOf(dnk), 255), ballots{nld: plenary.Yes}},
		"no country":          {rc.With(plenary.SetOf(plenary.Country{}), plenary.Yes), ballots{nld: plenary.Yes}},
		"excluded":            {rc.Exclude(plenary.SetOf(nld)), ballots{nld: excluded}},
		"excluded, no vote":   {rc.Exclude(plenary.SetOf(nld)).With(plenary.SetOf(nld), 0), ballots{nld: excluded}},
		"excluded, then not":  {rc.Exclude(plenary.SetOf(nld)).With(plenary.SetOf(nld), plenary.Abstain), ballots{nld: plenary.Abstain}},
		"excluded twice":      {rc.Exclude(plenary.SetOf(nld)).Exclude(plenary.SetOf(nld, dnk)), ballots{nld: excluded, dnk: excluded}},
		"all of nobody":       {rc.With(plenary.CountrySet{}, plenary.No), ballots{nld: plenary.Yes}},
		"all of two":          {rc.With(plenary.SetOf(nld, dnk), plenary.No), ballots{nld: plenary.No, dnk: plenary.No}},
		"as intended":         {rc.AsIntended(plenary.Correction{Country: nld, Intended: plenary.No}), ballots{nld: plenary.No}},
		"intended, not voted": {rc.AsIntended(plenary.Correction{Country: dnk, Intended: plenary.NotVoting}), ballots{nld: plenary.Yes, dnk: plenary.NotVoting}},
		"no intention":        {rc.AsIntended(plenary.Correction{Country: nld}, plenary.Correction{Country: nld, Intended: 9}), ballots{nld: plenary.Yes}},
		"nothing intended":    {rc.AsIntended(), ballots{nld: plenary.Yes}},
	} {
		t.Run(name, func(t *testing.T) { checkRollCall(t, c.got, c.want) })
	}
	checkRollCall(t, rc, ballots{nld: plenary.Yes}) // none of it changed rc
	for c := range rc.With(plenary.SetOf(dnk), plenary.No).All() {
		if c != dnk {
			t.Errorf("%v comes first", c)
		}
		break
	}
}

func TestVoteText(t *testing.T) {
	texts := []string{"yes", "no", "abstain", "notvoting", "present", "absent", "pending"}
	var all []string
	for v := plenary.Yes; v.IsValid(); v++ {
		all = append(all, v.String())
		back, err := plenary.ParseVote(v.String())
		if err != nil || back != v || !v.IsValid() {
			t.Errorf("%s reads back as %v, %v", v, back, err)
		}
		text, err := v.MarshalText()
		back = 0
		if err := errors.Join(err, back.UnmarshalText(text)); err != nil || back != v {
			t.Errorf("%s reads back as %v, %v", text, back, err)
		}
		if b, err := v.AppendText([]byte("voted ")); string(b) != "voted "+v.String() || err != nil {
			t.Errorf("AppendText gives %q, %v", b, err)
		}
	}
	if !slices.Equal(all, texts) {
		t.Errorf("the votes are %v", all)
	}
	for _, v := range []plenary.Vote{0, 8, 255} {
		if v.IsValid() || v != 0 && v.String() != fmt.Sprintf("Vote(%d)", int(v)) {
			t.Errorf("%d is a vote, %q", v, v)
		}
	}
	v := plenary.Yes
	if err := v.UnmarshalText(nil); err != nil || v != 0 {
		t.Errorf("the empty text is %v, %v", v, err)
	}
	for in, want := range map[string]plenary.Vote{
		"Yes": plenary.Yes, " YES ": plenary.Yes, "In favour": plenary.Yes, "vóór": plenary.Yes, "voor": plenary.Yes, "ja": plenary.Yes,
		"against": plenary.No, "Tegen": plenary.No, "nay": plenary.No, "abstained": plenary.Abstain, "onthouding": plenary.Abstain,
		"not voting": plenary.NotVoting, "afwezig": plenary.Absent,
	} {
		t.Run(in, func(t *testing.T) {
			if got, err := plenary.ParseVote(in); got != want || err != nil {
				t.Errorf("got %v, %v", got, err)
			}
			if err := v.UnmarshalText([]byte(in)); err == nil {
				t.Error("is a text form")
			}
		})
	}
	for _, in := range []string{"", "y", "Y", "1", "1.0", "A", "excluded", "geen lid", "oui", "\xff"} {
		t.Run(in, func(t *testing.T) {
			v, err := plenary.ParseVote(in)
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || v != 0 || e.What != "vote" || e.Input != in {
				t.Errorf("got %v, %v", v, err)
			}
		})
	}
}

// rollCallOf enters votes such as yes=DNK,NLD one word after another.
func rollCallOf(t *testing.T, words []string) (rc plenary.RollCall) {
	t.Helper()
	for _, word := range words {
		name, codes, _ := strings.Cut(word, "=")
		s := plenary.MustParseSet(strings.Split(codes, ",")...)
		if name == "excluded" {
			rc = rc.Exclude(s)
		} else {
			rc = rc.With(s, plenary.MustParseVote(name))
		}
	}
	return rc
}

func TestRollCallScenarios(t *testing.T) {
	scenarios(t, "rollcall.txt", func(t *testing.T, command string, args []string) string {
		switch command {
		case "count":
			rc := rollCallOf(t, args)
			data, err := json.Marshal(rc)
			if err != nil {
				t.Fatal(err)
			}
			tally := rc.Tally()
			return fmt.Sprintf("%s\n%d of %d members in favour: simple %v, two thirds %v", data, tally.Yes, tally.Count(plenary.BaseMembers), simpleMajority(tally), twoThirdsOf(tally))
		case "moves":
			bar := slices.Index(args, "|")
			if bar < 0 {
				t.Fatal("no bar between two roll calls")
			}
			var lines []string
			for _, m := range plenary.Moves(rollCallOf(t, args[:bar]), rollCallOf(t, args[bar+1:])) {
				lines = append(lines, fmt.Sprintf("%s -> %s: %s", m.From, m.To, m.Countries))
			}
			return cmp.Or(strings.Join(lines, "\n"), "nobody")
		}
		t.Fatalf("no command %s", command)
		return ""
	})
}

// Each vote, outcome and role has a name of its own in both languages, and what is none
// has that of String.
func TestNamesOfCodes(t *testing.T) {
	type named interface {
		fmt.Stringer
		IsValid() bool
		Name(tag language.Tag) string
	}
	for _, of := range []func(uint8) named{
		func(n uint8) named { return plenary.Vote(n) },
		func(n uint8) named { return plenary.Outcome(n) },
		func(n uint8) named { return plenary.Role(n) },
	} {
		seen := map[string]uint8{}
		for n := range uint8(255) {
			v := of(n)
			en, nl := v.Name(language.English), v.Name(language.Dutch)
			if v == plenary.Vote(0) { // which the record does not name
				if en != "not named" || nl != "niet genoemd" {
					t.Errorf("the zero Vote: %q and %q", en, nl)
				}
				continue
			}
			if !v.IsValid() {
				if en != v.String() || nl != v.String() {
					t.Errorf("%T(%d): %q and %q, want %q", v, n, en, nl, v.String())
				}
				continue
			}
			if en == "" || nl == "" || en == nl || strings.ToLower(en[:1]+nl[:1]) != en[:1]+nl[:1] {
				t.Errorf("%v: %q and %q", v, en, nl)
			}
			for _, name := range []string{en, "nl " + nl} {
				if other, found := seen[name]; found {
					t.Errorf("%v and %v are both %q", of(other), v, name)
				}
				seen[name] = n
			}
			if french := v.Name(language.French); french != en {
				t.Errorf("%v in French: %q, want %q", v, french, en)
			}
		}
	}
}
