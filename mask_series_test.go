package plenary_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// swing are those who do not always vote in favour in the votes of maskedSeries.
var swing = plenary.MustParseSet("NLD", "BEL", "USA", "ISR", "CUB", "ROU", "SWZ", "FRA", "GBR", "JPN", "BRA", "KEN")

// seriesYears are the years of these votes: of 1996 there is none.
var seriesYears = []int{1992, 1993, 1994, 1995, 1997, 1998, 1999}

// wholeSeries returns votes of which everything is on record, in which some vote at
// random.
func wholeSeries(r *rand.Rand) (all []*plenary.Resolution) {
	for _, year := range seriesYears {
		one := &plenary.Resolution{Symbol: plenary.MustParseSymbol(fmt.Sprintf("A/RES/%d/%d", year-1945, year-1985)), Title: plenary.Text{EN: "Necessity of ending the embargo"}}
		s := plenary.Stage{
			ID: "plenary", Kind: plenary.Plenary, Body: plenary.MustParseBody("unga"), Date: plenary.MustParseDate(fmt.Sprintf("%d-11-%02d", year, 1+r.IntN(28))),
			Method: plenary.Recorded, Declared: plenary.DeclaredAdopted, Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting},
		}
		for c := range s.Body.Members(s.Date).All() {
			v := plenary.Yes
			if swing.Has(c) && r.IntN(3) > 0 {
				v = plenary.Yes + plenary.Vote(r.IntN(4))
			}
			s.Votes = s.Votes.With(plenary.SetOf(c), v)
		}
		s.Stated = s.Votes.Tally().Whole()
		one.Stages = []plenary.Stage{s}
		all = append(all, one)
	}
	return all
}

// maskVote takes something away from a vote, all of it if it returns nil.
func maskVote(r *rand.Rand, whole *plenary.Resolution) *plenary.Resolution {
	one := *whole
	s := whole.Stages[0]
	switch r.IntN(14) {
	case 0:
		return nil
	case 1: // one list
		s.Votes, s.Exhaustive = s.Votes.With(s.Votes.Listed(plenary.Yes), 0), nil
	case 2: // all lists
		s.Votes, s.Exhaustive = plenary.RollCall{}, nil
	case 3: // some names
		s.Exhaustive = nil
		for c := range swing.All() {
			if r.IntN(3) == 0 {
				s.Votes = s.Votes.With(plenary.SetOf(c), 0)
			}
		}
	case 4: // the totals, and some names
		s.Stated, s.Exhaustive = plenary.Totals{}, nil
		for c := range swing.All() {
			if r.IntN(3) == 0 {
				s.Votes = s.Votes.With(plenary.SetOf(c), 0)
			}
		}
	case 5:
		s.Stated = plenary.Totals{}
	case 6: // of the totals one, and of the lists those against
		s.Stated.Exact, s.Stated.Counts, s.Stated.Members = plenary.Base(1)<<plenary.Yes, plenary.Tally{Yes: s.Stated.Counts.Yes}, 0
		s.Votes, s.Exhaustive = plenary.RollCall{}.With(s.Votes.Listed(plenary.No), plenary.No), nil
	case 7:
		s.Date = plenary.Date{}
	case 8:
		s.Exhaustive = nil
	case 9:
		s.Method = 0
	case 10:
		s.Body = plenary.Body(0)
	}
	one.Stages = []plenary.Stage{s}
	return &one
}

// seriesOracle knows the whole record of a series of which a part is told.
type seriesOracle struct {
	whole []*plenary.Resolution
	part  plenary.Series
}

// vote returns the place in the whole record of a vote that is named by its symbol,
// its year or its day.
func (o *seriesOracle) vote(name string) (at int, err error) {
	at = slices.IndexFunc(o.whole, func(r *plenary.Resolution) bool {
		d := r.Stages[0].Date
		return name == r.Symbol.String() || name == strconv.Itoa(d.Time().Year()) || name == fmt.Sprint(d.Time().Day(), " ", d.Time().Month(), " ", d.Time().Year())
	})
	if at < 0 {
		return 0, fmt.Errorf("no vote is %q", name)
	}
	return at, nil
}

func (o *seriesOracle) roll(at int) plenary.RollCall { return o.whole[at].Stages[0].Votes }

func countriesIn(list string) (set plenary.CountrySet, err error) {
	for name := range strings.SplitSeq(strings.ReplaceAll(list, " and ", ", "), ", ") {
		c, err := plenary.ParseCountry(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))
		if err != nil {
			return set, err
		}
		set = set.Union(plenary.SetOf(c))
	}
	return set, nil
}

var seriesVerbs = map[string]plenary.Vote{
	"in favour": plenary.Yes, "voted in favour": plenary.Yes, "against": plenary.No, "voted against": plenary.No, "voting against": plenary.No,
	"abstained": plenary.Abstain, "abstaining": plenary.Abstain, "did not vote": plenary.NotVoting,
}

var seriesNumbers = map[string]int{"no": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}

func numberIn(s string) int {
	if n, ok := seriesNumbers[strings.ToLower(s)]; ok {
		return n
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

var (
	seriesCounted = regexp.MustCompile(`^(On the previous occasion, on|In the vote of|In the last vote on record before that of .+?, on|In the previous vote on record, on) (.+?) \((A/RES/\S+)\), (.+)$`)
	seriesClause  = regexp.MustCompile(`(at least )?(none|\d+)(?: of the (\d+) members| countries| country| members?)? (voted in favour|voted against|abstained|did not vote)`)
	seriesMost    = regexp.MustCompile(`^In the votes on record, the largest number in favour was (\d+) \((.+?)\) and the smallest (\d+) \((.+?)\)$`)
	seriesKnown   = regexp.MustCompile(`^In the vote of (.+?), (.+) (?:is|are) (?:named|listed) as (voting against|abstaining)$`)
	seriesAgainst = regexp.MustCompile(`^In the vote of (.+?), (.+) voted against(?:; (.+) abstained)?$`)
	seriesAbstain = regexp.MustCompile(`^In the vote of (.+?), (.+) abstained$`)
	seriesTurned  = regexp.MustCompile(`^Compared with the vote of (.+?), (at least )?(\S+) countr(?:y|ies) voted differently in that of (.+?): (.+)$`)
	seriesAgain   = regexp.MustCompile(`^Of the countries (?:that did not vote|not listed as voting) in the vote of (.+?), (at least )?(\S+) voted differently in that of (.+?) from the previous time that (?:it voted|they voted|its vote is listed|their votes are listed): (.+)$`)
	seriesMove    = regexp.MustCompile(`^(.+) first (voted in favour|voted against|abstained)(?: \((.+)\))? and then (.+)$`)
	seriesAway    = regexp.MustCompile(`^(.+) took part in the vote of (.+), but not in that of (.+)$`)
	seriesBack    = regexp.MustCompile(`^(.+) took no part in the vote of (.+), but did in that of (.+)$`)
	seriesSame    = regexp.MustCompile(`^The countries whose votes are on record both times voted the same way in the vote of (.+) and in that of (.+)$`)
	seriesPiece   = regexp.MustCompile(`(voted in favour|voted against|abstained|did not vote|is not listed) \(([^)]*)\)`)
	// What follows is of the record.
	seriesOfRecord = regexp.MustCompile(`^The record has |^For (?:one session|the sessions) between |^The texts? of .+ probably, but not certainly|^The text of .+ may (?:follow|be followed by) `)
)

// check returns how a sentence contradicts the whole record, or tells what the part
// of it that is there does not tell. at is the vote of which was told last.
func (o *seriesOracle) check(sentence string, at *int) error {
	now := func(name string) (err error) {
		*at, err = o.vote(name)
		return err
	}
	if m := seriesCounted.FindStringSubmatch(sentence); m != nil {
		i, err := o.vote(m[3])
		if err != nil {
			return err
		}
		if strings.HasPrefix(m[1], "On the") && o.whole[i+1].Symbol != o.part[len(o.part)-1].Symbol {
			return fmt.Errorf("there was a vote between")
		}
		*at = i
		return o.counts(m[4], i)
	}
	if m := seriesMost.FindStringSubmatch(sentence); m != nil {
		for _, end := range [][2]string{{m[1], m[2]}, {m[3], m[4]}} {
			for span := range strings.SplitSeq(end[1], ", ") {
				first, last, ok := strings.Cut(span, "–")
				from, err := o.vote(first)
				if err != nil {
					return err
				}
				if *at = from; ok {
					if err := now(last); err != nil {
						return err
					}
				}
				for i := from; i <= *at; i++ {
					if got := o.roll(i).Tally().Yes; strconv.Itoa(got) != end[0] {
						return fmt.Errorf("it was %d", got)
					}
				}
			}
		}
		return nil
	}
	if m := seriesTurned.FindStringSubmatch(sentence); m != nil {
		before, err := o.vote(m[1])
		if err != nil {
			return err
		}
		if err := now(m[4]); err != nil {
			return err
		}
		n := 0
		for c, v := range o.roll(*at).All() {
			if was := o.roll(before).Of(c); v <= plenary.Abstain && was != 0 && was <= plenary.Abstain && was != v {
				n++
			}
		}
		if err := fewOrAll(m[2], m[3], n); err != nil {
			return err
		}
		return o.moves(m[5], before, *at)
	}
	if m := seriesAgain.FindStringSubmatch(sentence); m != nil {
		if err := now(m[4]); err != nil {
			return err
		}
		n, told := 0, slices.IndexFunc(o.part, func(v plenary.SeriesVote) bool { return v.Symbol == o.whole[*at].Symbol })
		for c, v := range o.part[told].Stage.Votes.All() {
			if v > plenary.Abstain || is(o.part[told-1].Stage.Votes.Of(c)) {
				continue
			}
			for i := *at - 1; i >= 0; i-- {
				if was := o.roll(i).Of(c); is(was) {
					if was != v {
						n++
					}
					break
				}
			}
		}
		if m[2] == "" && numberIn(m[3]) != n {
			return fmt.Errorf("there were %d", n)
		}
		return o.moves(m[5], -1, *at)
	}
	if m := seriesKnown.FindStringSubmatch(sentence); m != nil {
		if err := now(m[1]); err != nil {
			return err
		}
		return o.named(m[2], seriesVerbs[m[3]], false, *at)
	}
	if m := seriesAgainst.FindStringSubmatch(sentence); m != nil {
		if err := now(m[1]); err != nil {
			return err
		}
		if m[3] != "" {
			if err := o.named(m[3], plenary.Abstain, true, *at); err != nil {
				return err
			}
		}
		return o.named(m[2], plenary.No, true, *at)
	}
	if m := seriesAbstain.FindStringSubmatch(sentence); m != nil {
		if err := now(m[1]); err != nil {
			return err
		}
		return o.named(m[2], plenary.Abstain, true, *at)
	}
	for _, part := range []struct {
		re       *regexp.Regexp
		was, did bool
	}{{seriesAway, true, false}, {seriesBack, false, true}} {
		if m := part.re.FindStringSubmatch(sentence); m != nil {
			who, err := countriesIn(m[1])
			if err != nil {
				return err
			}
			before, err := o.vote(m[2])
			if err != nil {
				return err
			}
			if err := now(m[3]); err != nil {
				return err
			}
			for c := range who.All() {
				if is(o.roll(before).Of(c)) != part.was || is(o.roll(*at).Of(c)) != part.did {
					return fmt.Errorf("%s %s, and then %s", c, o.roll(before).Of(c), o.roll(*at).Of(c))
				}
			}
			return nil
		}
	}
	if m := seriesSame.FindStringSubmatch(sentence); m != nil {
		before, err := o.vote(m[1])
		if err != nil {
			return err
		}
		if err := now(m[2]); err != nil {
			return err
		}
		told := slices.IndexFunc(o.part, func(v plenary.SeriesVote) bool { return v.Symbol == o.whole[*at].Symbol })
		for c, v := range o.part[told].Stage.Votes.All() {
			if was := o.part[told-1].Stage.Votes.Of(c); is(v) && is(was) && o.roll(before).Of(c) != o.roll(*at).Of(c) {
				return fmt.Errorf("%s did not", c)
			}
		}
		return nil
	}
	if rest, ok := strings.CutSuffix(sentence, " on that occasion"); ok {
		if *at < 0 {
			return fmt.Errorf("it is not told when")
		}
		if got := o.roll(*at).Of(plenary.MustParseCountry("NLD")); got != seriesVerbs[strings.TrimPrefix(rest, "The Netherlands ")] {
			return fmt.Errorf("it was %s", got)
		}
		return nil
	}
	if rest, ok := strings.CutPrefix(sentence, "The Netherlands "); ok {
		if v, ok := seriesVerbs[rest]; ok { // of one vote, in a picture
			if *at < 0 {
				return nil // it is not told which
			}
			if got := o.roll(*at).Of(plenary.MustParseCountry("NLD")); got != v {
				return fmt.Errorf("it was %s", got)
			}
			return nil
		}
		return o.line(rest)
	}
	if seriesOfRecord.MatchString(sentence) {
		return nil
	}
	return fmt.Errorf("no sentence of a series")
}

// is reports whether a vote is in favour, against or an abstention.
func is(v plenary.Vote) bool { return v != 0 && v <= plenary.Abstain }

func fewOrAll(atLeast, number string, n int) error {
	if told := numberIn(number); atLeast == "" && told != n || told > n {
		return fmt.Errorf("there were %d", n)
	}
	return nil
}

// counts checks how a vote is told to have gone.
func (o *seriesOracle) counts(told string, at int) error {
	t := o.roll(at).Tally()
	for _, m := range seriesClause.FindAllStringSubmatch(told, -1) {
		if err := fewOrAll(m[1], m[2], t.Count(plenary.BaseOf(seriesVerbs[m[4]]))); err != nil {
			return fmt.Errorf("%s: %w", m[0], err)
		}
		if m[3] != "" && numberIn(m[3]) != t.Count(plenary.BaseMembers) {
			return fmt.Errorf("%s: the body has %d", m[0], t.Count(plenary.BaseMembers))
		}
	}
	return nil
}

// named checks who is told to have cast a vote, and that these are all if that is told.
func (o *seriesOracle) named(list string, v plenary.Vote, all bool, at int) error {
	who, err := countriesIn(list)
	if err != nil {
		return err
	}
	if did := o.roll(at).Listed(v); all && who != did || !who.Minus(did).IsZero() {
		return fmt.Errorf("it was %s", did)
	}
	return nil
}

// moves checks who is told to have voted otherwise, before in the vote that is named
// if it is not given.
func (o *seriesOracle) moves(list string, before, now int) error {
	for clause := range strings.SplitSeq(list, "; ") {
		m := seriesMove.FindStringSubmatch(clause)
		if m == nil {
			return fmt.Errorf("%q: no clause", clause)
		}
		who, err := countriesIn(m[1])
		if err != nil {
			return err
		}
		from := before
		if from < 0 {
			if from, err = o.vote(m[3]); err != nil {
				return err
			}
		}
		for c := range who.All() {
			if o.roll(from).Of(c) != seriesVerbs[m[2]] || o.roll(now).Of(c) != seriesVerbs[m[4]] {
				return fmt.Errorf("%s: %s %s, and then %s", clause, c, o.roll(from).Of(c), o.roll(now).Of(c))
			}
		}
	}
	return nil
}

// line checks what a country is told to have done from year to year.
func (o *seriesOracle) line(told string) error {
	pieces := seriesPiece.FindAllStringSubmatch(told, -1)
	if pieces == nil {
		return fmt.Errorf("no line")
	}
	for _, m := range pieces {
		for span := range strings.SplitSeq(m[2], ", ") {
			first, last, ok := strings.Cut(span, "–")
			if !ok {
				last = first
			}
			from, err := o.vote(first)
			if err != nil {
				return err
			}
			to, err := o.vote(last)
			if err != nil {
				return err
			}
			if years := func(i int) int { return o.whole[i].Stages[0].Date.Time().Year() }; years(to)-years(from) != to-from {
				return fmt.Errorf("%s: a year without a vote lies in %s", m[0], span)
			}
			for i := from; i <= to; i++ {
				if v := o.roll(i).Of(plenary.MustParseCountry("NLD")); m[1] != "is not listed" && v != seriesVerbs[m[1]] {
					return fmt.Errorf("%s: %s in %s", m[0], v, o.whole[i].Symbol)
				}
			}
		}
	}
	return nil
}

var sentenceEnd = regexp.MustCompile(`\. ([A-Z])`)

// sentencesOf returns the sentences of a paragraph, without their ends.
func sentencesOf(text string) []string {
	text = strings.TrimSuffix(strings.Join(strings.Fields(text), " "), ".")
	return strings.Split(sentenceEnd.ReplaceAllString(text, ".\n$1"), ".\n")
}

// numbersOf returns the numbers of a text, in order, but for those of countries that
// turned: from ten to twenty these are words in Dutch.
func numbersOf(text string) []string {
	text = seriesTurnedNumber.ReplaceAllString(strings.Join(strings.Fields(text), " "), "")
	return slices.Sorted(slices.Values(digits.FindAllString(text, -1)))
}

var (
	digits             = regexp.MustCompile(`\d+`)
	seriesTurnedNumber = regexp.MustCompile(`\d+ countries voted differently|\d+ voted differently|\d+ landen anders|er (?:ten minste )?\d+ bij die`)
)

// TestSeriesMask takes away from the votes of a series, at random, what a record may
// not have, and holds that nothing is told of it that the whole record contradicts, in
// sentences, tables, CSV and pictures, and that what is there is told in both
// languages. Sentences that it cannot read fail it.
func TestSeriesMask(t *testing.T) {
	n := 250
	if testing.Short() {
		n = 40
	}
	netherlands := plenary.MustParseCountry("NLD")
	told := map[string]int{}
	for seed := range n {
		r := rand.New(rand.NewPCG(uint64(seed), 20))
		whole := wholeSeries(r)
		var part []*plenary.Resolution
		for _, one := range whole {
			if seed > 0 {
				one = maskVote(r, one)
			}
			if one != nil {
				part = append(part, one)
			}
		}
		all := seriesOf(part...)
		if seed%2 == 0 {
			all = append(all, seriesIn(historyOfAll(part...))...)
		}
		for _, s := range all {
			o := &seriesOracle{whole, s}
			sentences := func(where, text string) {
				at := -1
				counted := map[int]bool{}
				for _, one := range sentencesOf(text) {
					if one == "" {
						continue
					}
					if m := seriesCounted.FindStringSubmatch(one); m != nil {
						if i, err := o.vote(m[3]); err == nil {
							counted[i] = true
						}
					}
					if m := seriesTurned.FindStringSubmatch(one); m != nil && seed == 0 && where != "past" { // of the whole record each can be told
						for _, vote := range []string{m[1], m[4]} {
							if i, err := o.vote(vote); err != nil || !counted[i] {
								t.Errorf("%s: %q: the vote of %s is compared before it is told (%v)", where, one, vote, err)
							}
						}
					}
					if err := o.check(one, &at); err != nil {
						t.Errorf("seed %d, %s: %q: %v", seed, where, one, err)
					}
				}
			}
			english, dutch := plenary.Briefing{}.Series(s, netherlands), plenary.Briefing{Language: language.Dutch}.Series(s, netherlands)
			sentences("standard", english)
			sentences("full", plenary.Briefing{Length: plenary.FullLength}.Series(s, netherlands))
			last := s[len(s)-1].Symbol
			if at := slices.IndexFunc(part, func(r *plenary.Resolution) bool { return r.Symbol == last }); at >= 0 {
				text := plenary.Briefing{Past: []plenary.Series{s}, Country: netherlands}.Resolution(part[at])
				if _, past, ok := strings.Cut(text, "The previous vote on this matter\n\n"); ok {
					past, _, _ = strings.Cut(past, "\n\n")
					sentences("past", past)
					told["past"]++
				}
			}
			sentences("short", plenary.Briefing{Length: plenary.ShortLength}.Series(s, netherlands))
			told["sentences"] += len(sentencesOf(english))
			if !slices.Equal(numbersOf(english), numbersOf(dutch)) {
				t.Errorf("seed %d: the numbers of the languages differ:\n%s\n%s", seed, english, dutch)
			}
			o.table(t, seed, plenary.Briefing{}.SeriesTable(s, netherlands))
			o.csv(t, seed, s)
			var w bytes.Buffer
			if err := (plenary.Picture{}).Series(&w, s, netherlands); err != nil {
				t.Fatal(err)
			}
			for _, m := range seriesLabel.FindAllStringSubmatch(w.String(), -1) {
				sentences("picture", strings.NewReplacer("&#39;", "’", "&amp;", "&").Replace(m[1]))
			}
		}
	}
	if told["sentences"] < 8*n || told["past"] < n/4 {
		t.Errorf("too little is told: %v", told)
	}
}

var seriesLabel = regexp.MustCompile(`<g><title>(.*?)</title>`)

// table checks the figures of a table.
func (o *seriesOracle) table(t *testing.T, seed int, table string) {
	for line := range strings.Lines(table) {
		cells := columnsApart.Split(strings.TrimSpace(line), -1)
		if cells[0] == "date" {
			continue
		}
		at, err := o.vote(cells[1])
		if err != nil {
			t.Fatal(err)
		}
		tally := o.roll(at).Tally()
		for i, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting} {
			figure, atLeast := strings.CutPrefix(cells[2+i], "≥")
			if figure == "–" {
				continue
			}
			if n := numberIn(figure); !atLeast && n != tally.Count(plenary.BaseOf(v)) || n > tally.Count(plenary.BaseOf(v)) {
				t.Errorf("seed %d: %s: %s %s, and it was %d", seed, line, v, cells[2+i], tally.Count(plenary.BaseOf(v)))
			}
		}
		mark := o.roll(at).Of(plenary.MustParseCountry("NLD"))
		if want := map[plenary.Vote]string{plenary.Yes: "in favour", plenary.No: "against", plenary.Abstain: "abstention", plenary.NotVoting: "not voting"}[mark]; cells[6] != want && cells[6] != "–" {
			t.Errorf("seed %d: %s: it was %s", seed, line, want)
		}
	}
}

// csv checks the rows of a series as CSV.
func (o *seriesOracle) csv(t *testing.T, seed int, s plenary.Series) {
	var w bytes.Buffer
	if err := (plenary.CSV{}).WriteSeries(&w, s); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&w).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for i, name := range rows[0] {
		at[name] = i
	}
	named := map[string]int{}
	for _, row := range rows[1:] {
		i, err := o.vote(row[at["symbol"]])
		if err != nil {
			t.Fatal(err)
		}
		v, key := row[at["vote"]], row[at["symbol"]]+row[at["vote"]]
		if code := row[at["code"]]; code != "" {
			named[key]++
			if got := o.roll(i).Of(plenary.MustParseCountry(code)).String(); got != v {
				t.Errorf("seed %d: %v: it was %s", seed, row, got)
			}
			if before := row[at["before"]]; before != "" && !slices.ContainsFunc(o.whole[:i], func(r *plenary.Resolution) bool {
				return r.Stages[0].Votes.Of(plenary.MustParseCountry(code)).String() == before
			}) {
				t.Errorf("seed %d: %v: it never voted so", seed, row)
			}
			continue
		}
		var vote plenary.Vote
		if err := vote.UnmarshalText([]byte(v)); err != nil {
			if row[at["count"]] != "0" { // of nobody: excluded, vacant
				t.Errorf("seed %d: %v: %v", seed, row, err)
			}
			continue
		}
		n, have := numberIn(row[at["count"]])+named[key], o.roll(i).Tally().Count(plenary.BaseOf(vote))
		if row[at["total"]] == "exact" && n != have || n > have {
			t.Errorf("seed %d: %v with %d named: there were %d", seed, row, named[key], have)
		}
	}
}
