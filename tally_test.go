package plenary_test

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// tallyOf reads counts such as yes=152 and no=5.
func tallyOf(t *testing.T, args []string) (tally plenary.Tally) {
	t.Helper()
	fields := map[string]*int{
		"yes": &tally.Yes, "no": &tally.No, "abstain": &tally.Abstain, "notvoting": &tally.NotVoting, "present": &tally.Present,
		"absent": &tally.Absent, "pending": &tally.Pending, "excluded": &tally.Excluded, "vacant": &tally.Vacant,
	}
	for _, arg := range args {
		name, value, _ := strings.Cut(arg, "=")
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil || fields[name] == nil {
			t.Fatalf("no count: %s", arg)
		}
		*fields[name] = int(n) // what does not fit becomes negative, and is refused too
	}
	return tally
}

// The bases with a text form of one word and no constant.
var (
	baseAttending = plenary.MustParseBase("attending")
	baseEntitled  = plenary.MustParseBase("entitled")
	baseSeats     = plenary.MustParseBase("seats")
)

// membersOf skips a test of a tally that counts more members than an int of 32 bits
// has room for.
func membersOf(t *testing.T, tally plenary.Tally) {
	t.Helper()
	n := int64(tally.Excluded)
	for v := plenary.Yes; v.IsValid(); v++ {
		n += int64(tally.Count(plenary.BaseOf(v)))
	}
	if int64(int(n)) != n {
		t.Skip("an int has no room for so many members")
	}
}

func TestTallyScenarios(t *testing.T) {
	yesno := map[bool]string{true: "yes", false: "no"}
	scenarios(t, "tally.txt", func(t *testing.T, command string, args []string) string {
		switch command {
		case "majority":
			tally := tallyOf(t, args)
			membersOf(t, tally)
			checkTallyLaws(t, tally)
			return fmt.Sprintf("simple %s, two thirds %s, absolute %s",
				yesno[simpleMajority(tally)], yesno[twoThirdsOf(tally)], yesno[absoluteMajority(tally)])
		case "majority-of":
			tally := tallyOf(t, args[1:])
			checkTallyLaws(t, tally)
			return yesno[tally.AtLeast(plenary.MustParseFraction(args[0]), plenary.BaseYesNo)]
		case "quorum":
			tally := tallyOf(t, args)
			membersOf(t, tally)
			return fmt.Sprintf("to open %s, committee %s, to decide %s",
				quorumBy(tally, ">= 1/3"), quorumBy(tally, ">= 1/4"), quorumToDecide(tally))
		case "sums":
			tally := tallyOf(t, args)
			return fmt.Sprint(tally.Count(plenary.BaseYesNo), tally.Count(plenary.BaseCast), tally.Count(baseEntitled), tally.Count(plenary.BaseMembers), tally.Count(baseSeats))
		}
		t.Fatalf("no command %s", command)
		return ""
	})
}

// majorities has every majority that looks at yes and no alone.
var majorities = map[string]func(plenary.Tally) bool{
	"simple":     simpleMajority,
	"two thirds": twoThirdsOf,
	"two fifths": func(t plenary.Tally) bool { return t.AtLeast(plenary.Fraction{Num: 2, Den: 5}, plenary.BaseYesNo) },
	"all":        func(t plenary.Tally) bool { return t.AtLeast(plenary.Fraction{Num: 1, Den: 1}, plenary.BaseYesNo) },
}

// checkTallyLaws checks what holds of any tally whose counts are in range.
func checkTallyLaws(t *testing.T, tally plenary.Tally) {
	t.Helper()
	if !tally.IsValid() {
		return
	}
	for name, carries := range majorities {
		before := carries(tally)
		others := tally
		others.Abstain, others.NotVoting, others.Present, others.Absent, others.Pending, others.Excluded, others.Vacant = 7, 6, 5, 4, 3, 2, 1
		if carries(others) != before {
			t.Errorf("%s majority of %+v depends on who does not vote", name, tally)
		}
		if more := tally; before && more.Yes < 1<<31-1 {
			more.Yes++
			if !carries(more) {
				t.Errorf("one more yes loses the %s majority of %+v", name, tally)
			}
		}
		if more := tally; !before && more.No < 1<<31-1 {
			more.No++
			if carries(more) {
				t.Errorf("one more no wins the %s majority of %+v", name, tally)
			}
		}
		if before && tally.Yes == 0 {
			t.Errorf("%+v carries by the %s majority without a yes", tally, name)
		}
	}
	if absoluteMajority(tally) && !simpleMajority(tally) {
		t.Errorf("%+v has an absolute majority and no simple one", tally)
	}
	if twoThirdsOf(tally) && !simpleMajority(tally) {
		t.Errorf("%+v has two thirds and no simple majority", tally)
	}
}

// smallTally makes a tally of counts that meet often.
func smallTally(r *rand.Rand) plenary.Tally {
	n := func() int { return r.IntN(7) }
	return plenary.Tally{Yes: n(), No: n(), Abstain: n(), NotVoting: n(), Present: n(), Absent: n(), Pending: n(), Excluded: n(), Vacant: n()}
}

func TestTallyLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 73195))
	t.Run("majorities", func(t *testing.T) {
		for range 20_000 {
			checkTallyLaws(t, smallTally(r))
		}
	})
	t.Run("naive", func(t *testing.T) {
		for range 20_000 {
			tally := smallTally(r)
			// Counts this small are exact in floating point.
			yes, voting, members := float64(tally.Yes), float64(tally.Yes+tally.No), float64(tally.Count(baseEntitled)+tally.Excluded)
			if got, want := simpleMajority(tally), tally.Yes > tally.No; got != want {
				t.Fatalf("simple majority of %+v is %v", tally, got)
			}
			if got, want := twoThirdsOf(tally), tally.Yes > 0 && 3*yes >= 2*voting; got != want {
				t.Fatalf("two thirds of %+v is %v", tally, got)
			}
			if got, want := absoluteMajority(tally), 2*yes > members; got != want {
				t.Fatalf("absolute majority of %+v is %v", tally, got)
			}
			least := float64(tally.Yes + tally.No + tally.Abstain + tally.Present)
			there := least + float64(tally.NotVoting)
			most := there + float64(tally.Pending)
			want := plenary.Unsettled
			switch {
			case 2*most <= members:
				want = plenary.Fails
			case 2*least > members:
				want = plenary.Holds
			case 2*there > members:
				want = plenary.Presumed
			}
			if got := quorumToDecide(tally); got != want {
				t.Fatalf("quorum to decide of %+v is %v, want %v", tally, got, want)
			}
			want = plenary.Unsettled
			switch {
			case 3*most < members:
				want = plenary.Fails
			case 3*least >= members:
				want = plenary.Holds
			case 3*there >= members:
				want = plenary.Presumed
			}
			if got := quorumBy(tally, ">= 1/3"); got != want {
				t.Fatalf("quorum to open of %+v is %v, want %v", tally, got, want)
			}
		}
	})
	t.Run("adding commutes", func(t *testing.T) {
		for range 2_000 {
			a, b, c := smallTally(r), smallTally(r), smallTally(r)
			if a.Add(b) != b.Add(a) || a.Add(b).Add(c) != a.Add(b.Add(c)) || a.Add(plenary.Tally{}) != a {
				t.Fatalf("adding %+v, %+v and %+v depends on the order", a, b, c)
			}
			if got, want := a.Add(b).Count(baseSeats), a.Count(baseSeats)+b.Count(baseSeats); got != want {
				t.Fatalf("%+v and %+v have %d seats, want %d", a, b, got, want)
			}
			for v := plenary.Yes; v.IsValid(); v++ {
				if got, want := a.Add(b).Count(plenary.BaseOf(v)), a.Count(plenary.BaseOf(v))+b.Count(plenary.BaseOf(v)); got != want {
					t.Fatalf("%+v and %+v have %d %s, want %d", a, b, got, v, want)
				}
			}
		}
	})
}

func TestTallyOf(t *testing.T) {
	tally := plenary.Tally{Yes: 1, No: 2, Abstain: 3, NotVoting: 4, Present: 5, Absent: 6, Pending: 7, Excluded: 8, Vacant: 9}
	want := 0
	for v := plenary.Yes; v.IsValid(); v++ {
		want++
		if got := tally.Count(plenary.BaseOf(v)); got != want {
			t.Errorf("%s: %d, want %d", v, got, want)
		}
	}
	if want != 7 {
		t.Errorf("there are %d votes", want)
	}
	for _, v := range []plenary.Vote{0, 8, 255} {
		if got := tally.Count(plenary.BaseOf(v)); got != 0 {
			t.Errorf("vote %d: %d", v, got)
		}
	}
}

func TestTallyIsValid(t *testing.T) {
	tooMany := math.MaxInt32
	tooMany++
	for name, c := range map[string]struct {
		tally plenary.Tally
		want  bool
	}{
		"zero":         {plenary.Tally{}, true},
		"largest":      {plenary.Tally{Yes: math.MaxInt32, Vacant: math.MaxInt32}, true},
		"one too many": {plenary.Tally{Pending: tooMany}, false},
		"yes":          {plenary.Tally{Yes: -1}, false},
		"no":           {plenary.Tally{No: -1}, false},
		"abstain":      {plenary.Tally{Abstain: -1}, false},
		"not voting":   {plenary.Tally{NotVoting: -1}, false},
		"present":      {plenary.Tally{Present: -1}, false},
		"absent":       {plenary.Tally{Absent: -1}, false},
		"pending":      {plenary.Tally{Pending: -1}, false},
		"excluded":     {plenary.Tally{Excluded: -1}, false},
		"vacant":       {plenary.Tally{Vacant: -1}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.tally.IsValid(); got != c.want {
				t.Errorf("got %v", got)
			}
			if c.want {
				return
			}
			c.tally.Yes += 100
			if c.tally.Yes != 99 && (simpleMajority(c.tally) || twoThirdsOf(c.tally) || absoluteMajority(c.tally)) {
				t.Errorf("%+v carries", c.tally)
			}
			if c.tally.Yes != 99 && (quorumToDecide(c.tally) != 0 || quorumBy(c.tally, ">= 1/3") != 0) {
				t.Errorf("%+v has a quorum", c.tally)
			}
		})
	}
}

func TestMajorityOfAnInvalidFraction(t *testing.T) {
	tally := plenary.Tally{Yes: 9}
	for _, f := range []plenary.Fraction{{}, {Num: 1}, {Num: 3, Den: 2}, {Num: -1, Den: 2}, {Num: -1, Den: -2}} {
		if tally.AtLeast(f, plenary.BaseYesNo) {
			t.Errorf("%v is reached", f)
		}
	}
}

// randomFraction makes a valid fraction, of numbers large and small.
func randomFraction(r *rand.Rand) plenary.Fraction {
	den := r.Int()>>(1+r.IntN(61)) | 1
	return plenary.Fraction{Num: r.IntN(den + 1), Den: den}
}

func TestTallyAgainstBig(t *testing.T) {
	// The majority of counts up to the bound, against whole numbers without one.
	r := rand.New(rand.NewPCG(5, 6))
	whole := func(n int) *big.Int { return big.NewInt(int64(n)) }
	times := func(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }
	for range 20_000 {
		f := randomFraction(r)
		tally := plenary.Tally{Yes: int(r.Uint32() >> 1), No: int(r.Uint32() >> 1)}
		if r.IntN(2) == 0 && f.Den > 0 {
			// Near the fraction itself.
			f = plenary.Fraction{Num: f.Num % (1 << 20), Den: max(f.Den%(1<<20), f.Num%(1<<20), 1)}
			tally.Yes, tally.No = f.Num*1000+r.IntN(3)-1, (f.Den-f.Num)*1000
			tally.Yes = max(tally.Yes, 0)
		}
		want := tally.Yes > 0 && times(whole(tally.Yes), whole(f.Den)).Cmp(times(new(big.Int).Add(whole(tally.Yes), whole(tally.No)), whole(f.Num))) >= 0
		if got := tally.AtLeast(f, plenary.BaseYesNo); got != want {
			t.Fatalf("majority of %v of %+v is %v", f, tally, got)
		}
	}
}

func TestFractionPercent(t *testing.T) {
	for _, c := range []struct {
		num, den, decimals int
		want               string
	}{
		{152, 157, 1, "96.8"},
		{152, 157, 0, "97"},
		{152, 169, 1, "89.9"},
		{152, 193, 1, "78.8"},
		{152, 157, 2, "96.82"},
		{181, 183, 1, "98.9"},
		{2, 3, 1, "66.7"},
		{1, 8, 1, "12.5"},
		{1, 8, 0, "13"},
		{1, 16, 1, "6.3"}, // half up
		{1, 3, 9, "33.333333333"},
		{1, 3, 99, "33.333333333"},
		{1, 3, -1, "33"},
		{0, 5, 1, "0.0"},
		{5, 5, 1, "100.0"},
		{1, 2000, 1, "0.1"},
		{1, 2001, 1, "0.0"},
		{1, 100_000, 2, "0.00"},
		{math.MaxInt, math.MaxInt, 9, "100.000000000"},
		{math.MaxInt - 1, math.MaxInt, 5, "100.00000"},
		{0, 0, 1, ""},
		{3, 2, 1, ""},
		{-1, 2, 1, ""},
	} {
		f := plenary.Fraction{Num: c.num, Den: c.den}
		t.Run(fmt.Sprintf("%d of %d with %d", c.num, c.den, c.decimals), func(t *testing.T) {
			if got := f.Percent(c.decimals); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	// Half up, against whole numbers without a bound.
	r := rand.New(rand.NewPCG(7, 8))
	for range 5_000 {
		f, decimals := randomFraction(r), r.IntN(10)
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals+2)), nil)
		twice := new(big.Int).Mul(big.NewInt(int64(f.Num)), scale.Lsh(scale, 1))
		den := big.NewInt(int64(f.Den))
		q := twice.Add(twice, den).Div(twice, new(big.Int).Lsh(den, 1))
		want := q.String()
		if decimals > 0 {
			want = fmt.Sprintf("%0*s", decimals+1, want)
			want = want[:len(want)-decimals] + "." + want[len(want)-decimals:]
		}
		if got := f.Percent(decimals); got != want {
			t.Fatalf("%v with %d decimals is %s, want %s", f, decimals, got, want)
		}
	}
}

func TestFractionUnmarshalEmpty(t *testing.T) {
	f := plenary.Fraction{Num: 2, Den: 3}
	if err := f.UnmarshalText(nil); err != nil || !f.IsZero() {
		t.Errorf("the empty text is %v, %v", f, err)
	}
}

func TestParseFraction(t *testing.T) {
	for in, want := range map[string]plenary.Fraction{
		"2/3":                   {Num: 2, Den: 3},
		"0/1":                   {Num: 0, Den: 1},
		"1/1":                   {Num: 1, Den: 1},
		"2147483647/2147483647": {Num: 1<<31 - 1, Den: 1<<31 - 1},
	} {
		t.Run(in, func(t *testing.T) {
			got, err := plenary.ParseFraction(in)
			if err != nil || got != want || got.String() != in {
				t.Errorf("got %+v, %v", got, err)
			}
			text, err := got.MarshalText()
			var back plenary.Fraction
			if err := errors.Join(err, back.UnmarshalText(text)); err != nil || back != want {
				t.Errorf("%s reads back as %+v, %v", text, back, err)
			}
			if appended, err := got.AppendText([]byte("f=")); string(appended) != "f="+in || err != nil {
				t.Errorf("AppendText gives %s, %v", appended, err)
			}
		})
	}
	for in, reason := range map[string]string{
		"":                       "not of the form 2/3",
		"2":                      "not of the form 2/3",
		"/":                      "not of the form 2/3",
		"2/":                     "not of the form 2/3",
		"/3":                     "not of the form 2/3",
		"2/3/4":                  "not of the form 2/3",
		"-1/3":                   "not of the form 2/3",
		"+1/3":                   "not of the form 2/3",
		"1/-3":                   "not of the form 2/3",
		" 1/3":                   "not of the form 2/3",
		"1 / 3":                  "not of the form 2/3",
		"0.5":                    "not of the form 2/3",
		"0.5/1":                  "not of the form 2/3",
		"1_0/11":                 "not of the form 2/3",
		"0x1/2":                  "not of the form 2/3",
		"²/3":                    "not of the form 2/3",
		"1/2147483648":           "not of the form 2/3",
		"1/99999999999999999999": "not of the form 2/3",
		"0/0":                    "the denominator is zero",
		"1/0":                    "the denominator is zero",
		"3/2":                    "more than one",
	} {
		t.Run("bad "+in, func(t *testing.T) {
			got, err := plenary.ParseFraction(in)
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.What != "fraction" || e.Input != in || e.Reason != reason {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
	var f plenary.Fraction
	if err := f.UnmarshalText(nil); err != nil || !f.IsZero() || f.String() != "" || f.IsValid() {
		t.Errorf("the empty text is %+v, %v", f, err)
	}
	if f = (plenary.Fraction{Num: 0, Den: 1}); f.IsZero() || !f.IsValid() || f.String() != "0/1" {
		t.Errorf("%+v is taken for none", f)
	}
}

// Vacant seats that somebody has counted are exact too.
func TestTotalsOfVacantSeats(t *testing.T) {
	totals := plenary.Tally{Yes: 2, Vacant: 1}.Totals()
	if !totals.Known(plenary.BaseVacant) || totals.Known(1<<plenary.No) {
		t.Errorf("%+v", totals)
	}
}

// A 0 in favour decides if it is stated.
func TestTotalsOfNone(t *testing.T) {
	none := plenary.Tally{No: 5, Abstain: 100}
	rule := plenary.MustParseRule("yes > no")
	for _, c := range []struct {
		totals plenary.Totals
		want   plenary.Outcome
	}{
		{none.Totals(), plenary.Open},
		{plenary.Totals{Counts: none, Exact: plenary.BaseCast}, plenary.Rejected},
		{none.Whole(), plenary.Rejected},
	} {
		if d, err := rule.DecideTotals(c.totals, plenary.Date{}); err != nil || d.Outcome() != c.want {
			t.Errorf("%s: %v, %v; want %s", c.totals, d.Outcome(), err, c.want)
		}
	}
}

// What has no text form prints as a log shows it, without the bytes that it is kept in.
func TestPrinted(t *testing.T) {
	shipped, err := plenary.ShippedWeights("population", plenary.MustParseDate("2023-06-01"))
	if err != nil {
		t.Fatal(err)
	}
	one, err := plenary.WeightsOf("power", maps.All(map[plenary.Country]uint64{plenary.MustParseCountry("NLD"): 1 << 40}))
	if err != nil {
		t.Fatal(err)
	}
	no, hun := plenary.No, plenary.MustParseSet("HUN")
	for _, c := range []struct {
		v    fmt.Stringer
		want string
	}{
		{plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24}, "152-5-12, 24 not voting"},
		{plenary.Tally{}, "0-0-0"},
		{plenary.Tally{No: -1, Vacant: 1}, "0--1-0, 1 vacant"},
		{plenary.Totals{}, ""},
		{plenary.Tally{Yes: 152, No: 5, Abstain: 12}.Totals(), "152-5-12"},
		{plenary.Tally{Yes: 1}.Totals(), "1-?-?"},
		{plenary.Tally{Yes: 1}.Whole(), "1-0-0, 1 member"},
		{plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24}.Whole(), "152-5-12, 24 not voting, 193 members"},
		{plenary.Totals{Counts: plenary.Tally{Yes: 1, Absent: 3}, Exact: plenary.BaseOf(plenary.No)}, "1+-0-?, 3+ absent"},
		{plenary.Totals{Members: 193}, "193 members"},
		{plenary.Move{}, ""},
		{plenary.Move{From: plenary.Yes, To: no, Countries: hun}, "yes to no: HUN"},
		{plenary.Move{From: plenary.Yes, To: no, Countries: hun, Before: 0, After: 1}, "yes [0] to no [1]: HUN"},
		{plenary.Weights{}, ""},
		{shipped, "population: 27 members"},
		{one, "power: 1 member"},
	} {
		if got := fmt.Sprint(c.v); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
