package plenary_test

import (
	"bytes"
	"fmt"
	entities "html"
	"regexp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A maskRecord is a resolution with the stage that is masked.
type maskRecord struct {
	name string
	r    plenary.Resolution
	at   int
}

func (m *maskRecord) stage() *plenary.Stage { return &m.r.Stages[m.at] }

// with returns a copy of m that is changed. The change assigns to fields of the
// resolution and the stage; what these point to it leaves alone.
func (m *maskRecord) with(change func(*plenary.Resolution, *plenary.Stage)) *maskRecord {
	c := *m
	c.r.Stages = slices.Clone(m.r.Stages)
	change(&c.r, c.stage())
	return &c
}

// A fact is something that a record says of a vote.
type fact struct {
	name string
	// on reports whether it is on record.
	on func(*plenary.Resolution, *plenary.Stage) bool
	// drop takes it off.
	drop func(*plenary.Resolution, *plenary.Stage)
	// values give it other values, of which none is one where it has a meaning.
	// One reports false where it has nothing to give.
	values []func(*plenary.Resolution, *plenary.Stage) bool
	// vote is what it counts, if it is a count, and aside is whether the number
	// stays on record without the fact: the names of those who voted so.
	vote  plenary.Base
	aside bool
}

// without returns m without f.
func (f *fact) without(m *maskRecord) *maskRecord { return m.with(f.drop) }

// counted are the votes whose counts are masked, in the order of their bits.
var counted = []plenary.Base{
	plenary.BaseOf(plenary.Yes), plenary.BaseOf(plenary.No), plenary.BaseOf(plenary.Abstain), plenary.BaseOf(plenary.NotVoting),
	plenary.BaseOf(plenary.Present), plenary.BaseOf(plenary.Absent), plenary.BaseExcluded, plenary.BaseVacant,
}

// voteOf returns the vote of a base of one, 0 for those excluded and vacant seats.
func voteOf(b plenary.Base) plenary.Vote {
	for v := plenary.Yes; v.IsValid(); v++ {
		if plenary.BaseOf(v) == b {
			return v
		}
	}
	return 0
}

func countIn(t *plenary.Tally, b plenary.Base) *int {
	switch b {
	case plenary.BaseOf(plenary.Yes):
		return &t.Yes
	case plenary.BaseOf(plenary.No):
		return &t.No
	case plenary.BaseOf(plenary.Abstain):
		return &t.Abstain
	case plenary.BaseOf(plenary.NotVoting):
		return &t.NotVoting
	case plenary.BaseOf(plenary.Present):
		return &t.Present
	case plenary.BaseOf(plenary.Absent):
		return &t.Absent
	case plenary.BaseOf(plenary.Pending):
		return &t.Pending
	case plenary.BaseExcluded:
		return &t.Excluded
	}
	return &t.Vacant
}

// listOf returns the countries that are listed under b.
func listedUnder(s *plenary.Stage, b plenary.Base) plenary.CountrySet {
	if b == plenary.BaseExcluded {
		return s.Votes.Excluded()
	}
	return s.Votes.Listed(voteOf(b))
}

func marked(s *plenary.Stage, b plenary.Base) bool {
	return voteOf(b) != 0 && slices.Contains(s.Exhaustive, voteOf(b))
}

func unmark(s *plenary.Stage, b plenary.Base) {
	is := func(v plenary.Vote) bool { return plenary.BaseOf(v) == b }
	// An empty list of marks is none.
	if s.Exhaustive = slices.DeleteFunc(slices.Clone(s.Exhaustive), is); len(s.Exhaustive) == 0 {
		s.Exhaustive = nil
	}
	if s.Partial = slices.DeleteFunc(slices.Clone(s.Partial), is); len(s.Partial) == 0 {
		s.Partial = nil
	}
}

func mark(s *plenary.Stage, b plenary.Base) {
	unmark(s, b)
	if v := voteOf(b); v != 0 {
		s.Exhaustive = append(slices.Clone(s.Exhaustive), v)
	}
}

// state states a count as exact; unstate says nothing of it.
func state(s *plenary.Stage, b plenary.Base, n int) {
	*countIn(&s.Stated.Counts, b) = n
	s.Stated.Exact |= b
}

func unstate(s *plenary.Stage, b plenary.Base) {
	*countIn(&s.Stated.Counts, b) = 0
	s.Stated.Exact &^= b
}

// move lists countries under to, or takes them off the list, and keeps the
// counts that are stated in step.
func move(s *plenary.Stage, set plenary.CountrySet, to plenary.Base) {
	for c := range set.All() {
		for _, b := range counted {
			if listedUnder(s, b).Has(c) && s.Stated.Exact&b != 0 {
				*countIn(&s.Stated.Counts, b)--
			}
		}
		if to != 0 && s.Stated.Exact&to != 0 {
			*countIn(&s.Stated.Counts, to)++
		}
		if to == plenary.BaseExcluded {
			s.Votes = s.Votes.Exclude(plenary.SetOf(c))
			continue
		}
		if s.Votes.Excluded().Has(c) {
			s.Votes = s.Votes.With(plenary.SetOf(c), plenary.Absent) // includes it again
		}
		s.Votes = s.Votes.With(plenary.SetOf(c), voteOf(to))
	}
}

// lastOf returns the last n of a set.
func lastOf(set plenary.CountrySet, n int) plenary.CountrySet {
	all := slices.Collect(set.All())
	return plenary.SetOf(all[max(0, len(all)-n):]...)
}

// others returns members of the body, or any countries, that are not on the roll.
func others(s *plenary.Stage, n int) (set plenary.CountrySet, ok bool) {
	from := s.Body.Members(s.Date)
	if from.IsZero() {
		from = plenary.UN.Members(plenary.MustParseDate("2018-12-19"))
	}
	all := slices.Collect(from.Minus(s.Votes.Listed()).Minus(s.Votes.Excluded()).All())
	if len(all) < n {
		return set, false
	}
	return plenary.SetOf(all[:n]...), true
}

// elsewhere is where those go that are taken off a list: they did something else.
func elsewhere(b plenary.Base) plenary.Base {
	if b == plenary.BaseOf(plenary.Absent) {
		return plenary.BaseOf(plenary.NotVoting)
	}
	return plenary.BaseOf(plenary.Absent)
}

// facts are all that is masked.
var facts = makeFacts()

func makeFacts() (fs []fact) {
	type (
		res = plenary.Resolution
		stg = plenary.Stage
	)
	for _, b := range counted {
		name := b.String()
		exact := func(s *stg) bool { return s.Stated.Exact&b != 0 }
		list := func(s *stg) plenary.CountrySet { return listedUnder(s, b) }
		// fewer has n fewer of them, or n more where there are few.
		fewer := func(n int) func(*res, *stg) bool {
			return func(_ *res, s *stg) bool {
				switch have := list(s).Len(); {
				case have > n:
					move(s, lastOf(list(s), n), elsewhere(b))
				case have == 0 && exact(s):
					at := countIn(&s.Stated.Counts, b)
					if *at > n {
						*at -= n
					} else {
						*at += n
					}
				default:
					more, ok := others(s, n)
					if !ok || voteOf(b) == 0 {
						return false
					}
					move(s, more, b)
				}
				return true
			}
		}
		none := func(_ *res, s *stg) bool {
			if !list(s).IsZero() {
				move(s, list(s), elsewhere(b))
			}
			if exact(s) || voteOf(b) == 0 {
				state(s, b, 0)
			}
			if !exact(s) || marked(s, b) {
				mark(s, b)
			}
			return true
		}
		// Whether a count is exact, or a list whole, has other values with the same
		// list: those who are on it have voted so whatever the count is.
		more := func(n int) func(*res, *stg) bool {
			return func(_ *res, s *stg) bool { *countIn(&s.Stated.Counts, b) += n; return true }
		}
		longer := func(n int) func(*res, *stg) bool {
			return func(_ *res, s *stg) bool {
				set, ok := others(s, n)
				if ok {
					move(s, set, b)
				}
				return ok
			}
		}
		fs = append(fs, fact{
			name: name, vote: b,
			on: func(_ *res, s *stg) bool {
				return !list(s).IsZero() || marked(s, b) || exact(s) || *countIn(&s.Stated.Counts, b) > 0
			},
			drop: func(_ *res, s *stg) {
				gone := list(s)
				unstate(s, b)
				move(s, gone, 0)
				unmark(s, b)
			},
			values: []func(*res, *stg) bool{fewer(1), fewer(2), none},
		})
		if voteOf(b) == 0 {
			continue
		}
		fs = append(fs, fact{
			name: name + ".names", vote: b, aside: true,
			on: func(_ *res, s *stg) bool { return !list(s).IsZero() && (exact(s) || marked(s, b)) },
			drop: func(_ *res, s *stg) {
				n := max(list(s).Len(), *countIn(&s.Stated.Counts, b))
				move(s, list(s), 0)
				unmark(s, b)
				state(s, b, n)
			},
			values: []func(*res, *stg) bool{func(_ *res, s *stg) bool {
				n := max(1, list(s).Len()/2)
				in, ok := others(s, n)
				if ok {
					move(s, lastOf(list(s), n), 0)
					move(s, in, b)
				}
				return ok
			}},
		}, fact{
			name: name + ".half", vote: b,
			on: func(_ *res, s *stg) bool { return list(s).Len() > 1 && (exact(s) || marked(s, b)) },
			drop: func(_ *res, s *stg) {
				gone := lastOf(list(s), list(s).Len()/2)
				unstate(s, b)
				move(s, gone, 0)
				unmark(s, b)
			},
			values: []func(*res, *stg) bool{fewer(1), none},
		}, fact{
			name: name + ".exact", vote: b,
			on:     func(_ *res, s *stg) bool { return exact(s) && !marked(s, b) && *countIn(&s.Stated.Counts, b) > 0 },
			drop:   func(_ *res, s *stg) { s.Stated.Exact &^= b },
			values: []func(*res, *stg) bool{more(1), more(2)},
		}, fact{
			name: name + ".whole", vote: b,
			on:     func(_ *res, s *stg) bool { return marked(s, b) && !exact(s) },
			drop:   func(_ *res, s *stg) { unmark(s, b) },
			values: []func(*res, *stg) bool{longer(1), longer(2)},
		})
	}
	value := func(name string, on func(*res, *stg) bool, drop func(*res, *stg), values ...func(*res, *stg) bool) {
		fs = append(fs, fact{name: name, on: on, drop: drop, values: values})
	}
	body := func(id string) func(*res, *stg) bool {
		return func(_ *res, s *stg) bool {
			if s.Body.String() == id {
				return false
			}
			s.Body = plenary.MustParseBody(id)
			return true
		}
	}
	later := func(n int) func(*res, *stg) bool {
		return func(_ *res, s *stg) bool { s.Date = s.Date.AddDays(n); return true }
	}
	declared := func(d plenary.Declared) func(*res, *stg) bool {
		return func(_ *res, s *stg) bool { ok := s.Declared != d; s.Declared = d; return ok }
	}
	value("members", func(_ *res, s *stg) bool { return s.Stated.Members > 0 }, func(_ *res, s *stg) { s.Stated.Members = 0 },
		func(_ *res, s *stg) bool { s.Stated.Members++; return true }, func(_ *res, s *stg) bool { s.Stated.Members += 3; return true })
	value("body", func(_ *res, s *stg) bool { return s.Body != 0 }, func(_ *res, s *stg) { s.Body = 0 }, body("imo"), body("who")) // whose members are not known, as those of no body are
	value("date", func(_ *res, s *stg) bool { return !s.Date.IsZero() }, func(_ *res, s *stg) { s.Date = plenary.Date{} }, later(14), later(28))
	value("draft", func(_ *res, s *stg) bool { return !s.Draft.IsZero() }, func(_ *res, s *stg) { s.Draft = plenary.Symbol{} },
		func(_ *res, s *stg) bool { s.Draft = plenary.MustParseSymbol("A/61/L.999"); return true })
	value("declared", func(_ *res, s *stg) bool { return s.Declared != 0 }, func(_ *res, s *stg) { s.Declared = 0 },
		declared(plenary.DeclaredAdopted), declared(plenary.DeclaredRejected), declared(plenary.DeclaredWithdrawn))
	value("method", func(_ *res, s *stg) bool { return s.Method != 0 }, func(_ *res, s *stg) { s.Method = 0 },
		func(_ *res, s *stg) bool { s.Method = plenary.NonRecorded; return true }, func(_ *res, s *stg) bool { s.Method = plenary.ShowOfHands; return true })
	value("required", func(_ *res, s *stg) bool { return !s.Required.IsZero() }, func(_ *res, s *stg) { s.Required = plenary.Rule{} },
		func(_ *res, s *stg) bool {
			s.Required = plenary.MustParseRule("carry yes >= 3/4 of yes+no")
			return true
		},
		func(_ *res, s *stg) bool {
			s.Required = plenary.MustParseRule("carry yes >= 3/5 of yes+no")
			return true
		})
	correction := func(code string, v plenary.Vote) func(*res, *stg) bool {
		return func(_ *res, s *stg) bool {
			s.Corrections = []plenary.Correction{{Country: plenary.MustParseCountry(code), Intended: v}}
			return true
		}
	}
	value("corrections", func(_ *res, s *stg) bool { return len(s.Corrections) > 0 }, func(_ *res, s *stg) { s.Corrections = nil },
		correction("IND", plenary.No), correction("BRA", plenary.Yes))
	sponsors := func(code string) func(*res, *stg) bool {
		return func(_ *res, s *stg) bool {
			s.Sponsors = []plenary.Sponsorship{{Countries: plenary.SetOf(plenary.MustParseCountry(code)), Kind: plenary.Submitted}}
			return true
		}
	}
	value("sponsors", func(_ *res, s *stg) bool { return len(s.Sponsors) > 0 }, func(_ *res, s *stg) { s.Sponsors = nil }, sponsors("IND"), sponsors("BRA"))
	value("place", func(_ *res, s *stg) bool { return !s.Place.IsZero() }, func(_ *res, s *stg) { s.Place = plenary.Text{} },
		func(_ *res, s *stg) bool { s.Place = plenary.Text{EN: "Montevideo"}; return true })
	value("meetings", func(_ *res, s *stg) bool { return len(s.Meetings) > 0 }, func(_ *res, s *stg) { s.Meetings = nil },
		func(_ *res, s *stg) bool {
			s.Meetings = []plenary.Symbol{plenary.MustParseSymbol("A/61/PV.199")}
			return true
		})
	value("symbol", func(r *res, _ *stg) bool { return !r.Symbol.IsZero() }, func(r *res, _ *stg) { r.Symbol = plenary.Symbol{} },
		func(r *res, _ *stg) bool { r.Symbol = plenary.MustParseSymbol("A/RES/61/298"); return true })
	value("title", func(r *res, _ *stg) bool { return !r.Title.IsZero() }, func(r *res, _ *stg) { r.Title = plenary.Text{} },
		func(r *res, _ *stg) bool {
			r.Title = plenary.Text{EN: "Zebra crossings", NL: "Zebrapaden"}
			return true
		})
	return fs
}

// told returns what a record tells of f where f is by itself: a number, names, or
// words of its own, in the words of a briefing. Other words that change with f
// are of what follows from it, and change with other facts too.
func (f *fact) told(m *maskRecord) (words map[string]bool, all bool) {
	words = map[string]bool{}
	s := m.stage()
	switch {
	case f.aside:
		for _, l := range []language.Tag{language.English, language.Dutch} {
			n := plenary.Naming{Language: l, On: s.Date}
			for c := range listedUnder(s, f.vote).All() {
				for w := range strings.FieldsSeq(n.Name(c)) {
					words[w] = len(w) > 3
				}
			}
		}
	case f.name == "body":
		for _, l := range []language.Tag{language.English, language.Dutch} {
			for w := range strings.FieldsSeq(s.Body.Name(l)) {
				words[w] = len(w) > 3
			}
		}
	case f.name == "date":
		words[fmt.Sprint(s.Date.Time().Day())], words[fmt.Sprint(s.Date.Time().Year())] = true, true
	case f.vote != 0 && f.name == f.vote.String():
		n := max(listedUnder(s, f.vote).Len(), *countIn(&s.Stated.Counts, f.vote))
		words[fmt.Sprint(n)] = n > 0
	case f.name == "members":
		words[fmt.Sprint(s.Stated.Members)] = true
	case f.name == "declared":
		for w := range strings.FieldsSeq("adopted rejected withdrawn aan verwierp aangenomen verworpen ingetrokken") {
			words[w] = true
		}
	case f.name == "required":
		words[strings.Fields(s.Required.Text() + " - - -")[3]] = true
	case f.vote == 0:
		return nil, true
	}
	return words, false
}

// bounds is between what numbers a count lies.
type bounds struct{ least, most int }

// boundless is more than any body has members, and sums of it fit an int of 32 bits.
const boundless = 1 << 24

// boundsOf works out, from the lists and the statements of a stage and the
// number of its members alone, what each count can have been. It asks nothing
// of the package but who is listed and who was a member.
func boundsOf(s *plenary.Stage) (counts map[plenary.Base]bounds, size int) {
	counts = map[plenary.Base]bounds{}
	size = s.Stated.Members
	if members := s.Body.Members(s.Date); !members.IsZero() {
		size = members.Union(s.Votes.Listed()).Union(s.Votes.Excluded()).Len() // who is listed was there
	}
	low, all := map[plenary.Base]int{}, 0
	bases := append(slices.Clone(counted[:7]), plenary.BaseOf(plenary.Pending))
	exact := map[plenary.Base]bool{plenary.BaseExcluded: true, plenary.BaseOf(plenary.Pending): true}
	for _, b := range bases {
		n, listed := *countIn(&s.Stated.Counts, b), listedUnder(s, b).Len()
		if low[b] = max(n, listed); marked(s, b) {
			low[b] = listed // see Stage.Totals
		}
		exact[b] = exact[b] || marked(s, b) || s.Stated.Exact&b != 0 && n >= listed
		all += low[b]
	}
	rest := boundless
	if size > 0 {
		rest = max(0, size-all)
	}
	for _, b := range bases {
		c := bounds{low[b], low[b]}
		if !exact[b] {
			c.most += rest
			others := false
			for _, o := range bases {
				others = others || o != b && !exact[o]
			}
			if !others && size > 0 {
				c.least += rest
			}
		}
		counts[b] = c
	}
	return counts, size
}

// follows reports whether the count that f is of is on record without f:
// because it follows from the others, or is stated by itself. Of those who cast
// no vote the number together may be.
func (f *fact) follows(without *plenary.Stage) (alone, together bool) {
	if f.name == "members" { // the tables have them
		for _, r := range rulesOf(without) {
			alone = alone || !r.Body().Members(without.Date).IsZero()
		}
		return alone || !without.Body.Members(without.Date).IsZero(), false
	}
	if f.vote == 0 || f.vote == plenary.BaseVacant {
		return false, false
	}
	counts, size := boundsOf(without)
	c := counts[f.vote]
	cast := size > 0
	for _, b := range counted[:3] {
		cast = cast && counts[b].least == counts[b].most
		if b == f.vote {
			cast = false
		}
	}
	return c.least == c.most && f.vote != plenary.BaseExcluded, cast
}

// A telling is what an output says: in clauses, and in the words in which its
// numbers and names are, each with the sentence that it stands in.
type telling struct {
	clauses, words map[string]string
	counts         map[toldCount]string
	moves          map[toldMoves]string
	memo           map[string]said
}

// said is what a sentence tells: most sentences come again.
type said struct {
	clauses, words []string
	counts         []toldCount
	moves          []toldMoves
}

func newTelling(memo map[string]said) telling {
	return telling{map[string]string{}, map[string]string{}, map[toldCount]string{}, map[toldMoves]string{}, memo}
}

// headings takes the marks of Markdown from headings.
var headings = strings.NewReplacer("## ", "", "# ", "")

// paragraphs ends a paragraph, and a heading, as a sentence ends.
var paragraphs = strings.NewReplacer(".\n\n", ". ", ".\n", ". ", "\n\n", ". ")

func (t *telling) prose(text string) {
	for sentence := range strings.SplitSeq(paragraphs.Replace(strings.ReplaceAll(text, "’", "'")), ". ") {
		parts, ok := t.memo[sentence]
		if !ok {
			parts = said{clausesOf(sentence), wordsOf(sentence), nil, nil}
			for part := range strings.SplitSeq(sentence, "\n\n") {
				parts.counts = append(parts.counts, countsIn(part)...)
				if n, ok := movesIn(part); ok {
					parts.moves = append(parts.moves, n)
				}
			}
			if len(t.memo) > 100_000 {
				clear(t.memo)
			}
			t.memo[sentence] = parts
		}
		for _, c := range parts.clauses {
			t.clauses[c] = sentence
		}
		for _, w := range parts.words {
			t.words[w] = sentence
		}
		for _, c := range parts.counts {
			t.counts[c] = sentence
		}
		for _, n := range parts.moves {
			t.moves[n] = sentence
		}
	}
}

// unit adds what stands by itself: a cell, a member on a board.
func (t *telling) unit(s string) { t.clauses[s], t.words[s] = s, s }

// sum adds a cell or a sum that is a count.
func (t *telling) sum(s string, counts ...toldCount) {
	t.unit(s)
	for _, c := range counts {
		t.counts[c] = s
	}
}

func wordsOf(text string) (words []string) {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \u00a0\n,.;:()\"“”‘’", r) }) {
		if n, ok := numberWords[strings.ToLower(w)]; ok {
			w = n
		}
		words = append(words, w)
	}
	return words
}

var numberWords = func() map[string]string {
	m := map[string]string{}
	for i, w := range strings.Fields("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty") {
		m[w] = fmt.Sprint(i + 1)
	}
	m["eén"] = "1" // Eén
	for i, w := range strings.Fields("één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig") {
		m[w] = fmt.Sprint(i + 1)
	}
	return m
}()

var (
	clauseEnd = regexp.MustCompile(`[.;:,()]+(?:\s+|$)|\s\(|\n+|\s(?:and|en|to|by|with|met|bij|door|but|maar|while|terwijl)\s`)
	// hedge is what makes a clause tell a bound, or that something is not on
	// record. Such a clause tells of no value; whether the bound is right is
	// compared with brute force.
	hedge     = regexp.MustCompile(`(?i)\b(at least|up to|at most|or more|on record|may have|according to the record|presumed|sources consulted|geraadpleegde bronnen|unknown|not known|not listed|not named|not stated|the record lists|recorded in both|vermeldt het verslag er|listed as|staan? vermeld|vaststaat|vaststaan|open|ten minste|minstens|hooguit|hoogstens|enough|genoeg|volstaan|\d+–\d+|not being listed|of meer|verslag|kunnen|mogelijk|onbekend|niet bekend|niet vermeld|niet genoemd|niet met name|verondersteld|of which there|waarvan er|aangenomen dat)\b`)
	hasDigit  = regexp.MustCompile(`\d`)
	noneOrAll = regexp.MustCompile(`(?i)\b(none|no|nobody|nor|neither|only|all|both|unanimous(ly)?|suffice|short|met|geen|niemand|noch|alleen|alle|beide|unaniem|eenparig|algemene stemmen|toereikend|genoeg|voldaan|ontbrak)\b`)
	ranges    = regexp.MustCompile(`(\d+) (?:to|tot|and|en) (\d+)`)
	hasWords  = regexp.MustCompile(`\pL`)
	hasDigits = regexp.MustCompile(`^[0-9]+$`)
	ofBound   = map[string]bool{"at": true, "least": true, "most": true, "ten": true, "minste": true, "hooguit": true, "hoogstens": true}
	zeros     = map[string]bool{"none": true, "no": true, "nobody": true, "geen": true, "niemand": true}
	joint     = map[string]bool{"and": true, "en": true, "but": true, "maar": true, "with": true, "met": true, "bij": true}
)

// together keeps a name with "and" in it, and a number with its bound, in one
// clause.
var together = func() *strings.Replacer {
	pairs := []string{
		"stemden, is niet", "stemden is niet", "stemde, is niet", "stemde is niet",
		" presumed to ", " presumed-to ", ", and up to", " and-up-to", " up to ", " up-to ", ", en hooguit", " en-hooguit",
		" in favour and against", " in favour-and-against", " voor en tegen", " voor-en-tegen",
	}
	seen := map[string]bool{}
	add := func(name string) {
		if one := strings.NewReplacer(" and ", " & ", " en ", " & ", ", ", " & ").Replace(name); one != name && !seen[name] {
			seen[name] = true
			pairs = append(pairs, name, one)
		}
	}
	for name := range countryNames {
		add(name)
	}
	for g := range plenary.Groups() {
		for _, l := range []language.Tag{language.English, language.Dutch} {
			add(g.NameOn(l, plenary.TablesDate()))
		}
	}
	return strings.NewReplacer(pairs...)
}()

// clausesOf splits a text where a clause may end, so that "152 in favour to none
// against, with no abstentions" has three. What hedges a clause stays with it.
func clausesOf(text string) (all []string) {
	// What opens with of whom it tells, or tells two counts of a vote, is one.
	if strings.Contains(text, "As far as both votes") || strings.Contains(text, "According to the record, ") || strings.Contains(text, "Volgens het verslag ") || strings.Contains(text, "Voor zover beide stemmen vaststaan") || ofListed(text) || tellsTwice(text) {
		return []string{text}
	}
	for _, c := range clauseEnd.Split(together.Replace(ranges.ReplaceAllString(ofGroup(text), "$1–$2")), -1) {
		words := strings.Fields(c)
		for len(words) > 1 && joint[words[0]] {
			words = words[1:]
		}
		// From the number on: what comes before it is how the sentence opens.
		// The bound of a number goes with it.
		for i, w := range words {
			if i+1 < len(words) && (hasDigits.MatchString(w) || zeros[w] && words[i+1] != "vote" && words[i+1] != "stem") {
				for i > 0 && ofBound[strings.ToLower(words[i-1])] {
					i--
				}
				words = words[i:]
				break
			}
		}
		c = strings.Join(words, " ")
		switch loc := hedge.FindStringIndex(c); {
		case c == "":
		case len(all) > 0 && (loc != nil && loc[0] == 0 || strings.HasPrefix(c, "that is ") || strings.HasPrefix(c, "dat is ") || !hasWords.MatchString(c)):
			all[len(all)-1] += ", " + c
		default:
			all = append(all, c)
		}
	}
	return all
}

// A sentence on a group has one form where its members were divided, and another
// where some of them did not vote; ofGroup gives it one.
func ofGroup(text string) string {
	if !isOfGroup.MatchString(text) {
		return text
	}
	return dutchOf.ReplaceAllString(inMarks.Replace(inFigures(text)), "De $2, $1 $3")
}

var (
	isOfGroup = regexp.MustCompile(`member States|-lidstaten|members of the [A-Z]|leden van de [a-zA-Z]`)
	inMarks   = strings.NewReplacer("-lidstaten", " member States", " voted in favour", " in favour", " voted against", " against", " did not vote", " not voting", " were absent", " absent", " was absent", " absent",
		" stemden voor", " voor", " stemde voor", " voor", " stemden tegen", " tegen", " stemde tegen", " tegen", " stemden niet", " zonder stem", " stemde niet", " zonder stem",
		" waren afwezig", " afwezig", " was afwezig", " afwezig", " abstained", " abstention", " abstentions", " abstention", " onthielden zich", " onthouding", " onthield zich", " onthouding", " onthoudingen", " onthouding",
		" was not entitled", " not entitled", " were not entitled", " not entitled", " waren niet stemgerechtigd", " niet stemgerechtigd", " was niet stemgerechtigd", " niet stemgerechtigd",
		" was present without voting", " present without voting", " were present without voting", " present without voting", " was aanwezig zonder te stemmen", " aanwezig zonder stem", " waren aanwezig zonder te stemmen", " aanwezig zonder stem")
	dutchOf = regexp.MustCompile(`^(\d+) van de (\d+ .*?) (voor|tegen|zonder stem|onthouding|afwezig|niet stemgerechtigd|aanwezig zonder stem)\b`)
)

// countryNames are the names that stand alone in a list; what a clause of them
// alone tells is for what stands around it.
var countryNames = func() map[string]bool {
	m := map[string]bool{}
	for c := range plenary.Countries() {
		for _, l := range []language.Tag{language.English, language.Dutch} {
			for _, article := range []bool{false, true} {
				for year := 1946; year < 2026; year += 2 {
					m[plenary.Naming{Language: l, Article: article, On: dateOf(year, 6, 1)}.Name(c)] = true
				}
			}
		}
	}
	return m
}()

// tellsNothing reports whether a clause tells of no value by itself.
func tellsNothing(clause string) bool {
	clause = strings.TrimSuffix(strings.TrimPrefix(strings.Replace(clause, "The ", "the ", 1), "De "), " | –")
	name := strings.ReplaceAll(clause, " & ", " and ")
	if strings.Contains(clause, "in only one of the two votes") || strings.Contains(clause, "één van beide stemmingen") {
		return true // how many they are is compared with brute force
	}
	return hedge.MatchString(clause) || countryNames[clause] || countryNames[name] || countryNames[strings.ReplaceAll(clause, " & ", " en ")] || strings.Contains(clause, "up-to") || strings.HasPrefix(clause, "none: ")
}

// An output is one way in which a record is told.
type output struct {
	name string
	// full is that everything that the output tells of a fact is in it.
	full bool
	tell func(m, whole *maskRecord, t *telling)
	// beside are the facts whose own value, in the record from which they are
	// taken, it may tell: that two records agree says nothing of them, and what
	// a decision rests on may follow from the rest; there the numbers are
	// compared with brute force.
	beside map[string]bool
	// lost are the facts without which it has nothing to tell: who is in a
	// group depends on the day, and where the body is not known a table is of
	// those listed.
	lost map[string]bool
	// reads is that the counts in it are those of the record, and can be read: see
	// countsIn. all is that they are of every stage.
	reads, all bool
	// lists is that it tells nothing where nobody is listed.
	lists bool
	// untold are facts that it may tell and need not.
	untold map[string]bool
}

func outputs() (all []output) {
	for _, l := range []struct {
		name string
		b    plenary.Briefing
	}{{"en", english}, {"nl", dutch}} {
		b := l.b
		prose := func(name string, full bool, tell func(r *plenary.Resolution, s, whole *plenary.Stage) string) {
			out := output{name: name + "." + l.name, full: full, tell: func(m, whole *maskRecord, t *telling) {
				t.prose(tell(&m.r, m.stage(), whole.stage()))
			}}
			out.reads = !slices.Contains([]string{"notices", "notice", "moves", "comparison", "decision"}, name)
			out.all = slices.Contains([]string{"resolution", "standard", "short", "positions"}, name)
			switch name {
			case "comparison":
				out.beside = map[string]bool{"all": true}
			case "stage": // only where the quorum is told, for which a rule is needed
				out.untold = map[string]bool{"members": true}
			case "resolution": // their names are told of groups, if not of most
				out.untold = map[string]bool{"present.names": true, "absent.names": true, "excluded.names": true, "members": true}
			case "decision":
				out.beside = map[string]bool{"all": true}
			case "moves":
				out.beside = map[string]bool{}
				for _, b := range counted {
					out.beside[b.String()+".exact"] = true
				}
			}
			all = append(all, out)
		}
		full, standard, short := b, b, b
		full.Length, short.Length = plenary.FullLength, plenary.ShortLength
		standard.Country, short.Country = plenary.MustParseCountry("NLD"), plenary.MustParseCountry("HUN")
		prose("resolution", true, func(r *plenary.Resolution, s, _ *plenary.Stage) string {
			blocks := strings.Split(full.Resolution(r), "\n\n")
			return strings.Join(slices.DeleteFunc(blocks, func(block string) bool { return strings.HasPrefix(block, "  ") }), "\n\n")
		})
		prose("standard", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string { return headings.Replace(standard.Markdown(r)) })
		prose("short", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string {
			return short.Resolution(r) + "\n\n" + short.Line(r)
		})
		prose("stage", true, func(r *plenary.Resolution, s, _ *plenary.Stage) string { return b.Stage(r, s) })
		prose("vote", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string { return b.Vote(r, s) })
		prose("group", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string { return b.Group(s, plenary.EU) })
		prose("split", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string {
			return b.Group(s, plenary.RegionalGroups()...)
		})
		prose("positions", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string { return b.Position(plenary.WEOG, r) })
		prose("notices", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string { return b.Notices(r, r.Notices()...) })
		prose("notice", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string {
			var all []string
			for _, n := range r.Notices() {
				all = append(all, n.In(b.Language))
			}
			return strings.Join(all, "\n")
		})
		prose("series", false, func(r *plenary.Resolution, s, _ *plenary.Stage) string {
			one := *r
			one.Stages = []plenary.Stage{*s}
			var all []string
			for _, run := range seriesOf(&one) {
				all = append(all, b.Series(run, plenary.MustParseCountry("NLD")))
			}
			return strings.Join(all, "\n")
		})
		prose("moves", false, func(_ *plenary.Resolution, s, whole *plenary.Stage) string { return b.Moves(whole, s) })
		prose("comparison", false, func(_ *plenary.Resolution, s, whole *plenary.Stage) string { return b.Contradictions(whole, s) })
		prose("decision", false, func(_ *plenary.Resolution, s, _ *plenary.Stage) string {
			var all []string
			for _, rule := range rulesOf(s) {
				if d, err := s.DecideBy(rule); err == nil {
					all = append(all, b.Decision(d), d.Explain(b.Language))
				}
			}
			return strings.Join(all, "\n")
		})
		all = append(all, output{name: "table." + l.name, full: true, lists: true, reads: true, lost: map[string]bool{"date": true, "body": true}, tell: func(m, _ *maskRecord, t *telling) {
			tableUnits(t, b.SplitTable(m.stage(), plenary.RegionalGroups()...))
		}}, output{name: "board." + l.name, full: true, reads: true, tell: func(m, _ *maskRecord, t *telling) {
			var w bytes.Buffer
			board := plenary.Picture{Language: b.Language}
			if err := board.Board(&w, &m.r, m.stage()); err != nil {
				panic(err)
			}
			boardUnits(t, w.String())
		}})
	}
	return append(all, output{name: "outcome", tell: func(m, _ *maskRecord, t *telling) {
		if o := m.stage().Outcome(); o != plenary.Open && o != 0 {
			t.unit(o.String())
		}
	}})
}

var columnsApart = regexp.MustCompile(`\s{2,}`)

// tableUnits has each figure with its row and column.
func tableUnits(t *telling, table string) {
	var head []string
	for line := range strings.Lines(table) {
		cells := columnsApart.Split(strings.TrimSpace(line), -1)
		if head == nil {
			head = cells
			continue
		}
		for i, c := range cells[1:] {
			if i+1 < len(head) {
				unit := cells[0] + " | " + head[i+1] + " | " + c
				if count, ok := tableCount(cells[0], head[i+1], c); ok {
					t.sum(unit, count)
				} else {
					t.unit(unit)
				}
			}
		}
	}
}

// boardUnits has each group of texts on a board with what it is marked as, and
// its title and description as prose.
func boardUnits(t *telling, svg string) {
	var class []string
	var said string
	end := func() {
		if said != "" && len(class) > 0 {
			unit := class[len(class)-1] + ": " + said
			if strings.HasPrefix(unit, "sum ") {
				t.sum(unit, countsIn(unit)...)
			} else {
				t.unit(unit)
			}
		}
		said = ""
	}
	for {
		at := strings.IndexByte(svg, '<')
		if at < 0 {
			return
		}
		tag, rest, _ := strings.Cut(svg[at+1:], ">")
		name, attributes, _ := strings.Cut(tag, " ")
		text, _, _ := strings.Cut(rest, "<")
		svg = rest
		text = strings.TrimSpace(entities.UnescapeString(text))
		switch name {
		case "g":
			end()
			_, of, _ := strings.Cut(attributes, `class="`)
			of, _, _ = strings.Cut(of, `"`)
			class = append(class, of)
		case "/g":
			end()
			class = class[:len(class)-1]
		case "title", "desc":
			if name == "title" && len(class) > 0 && text != "" {
				t.unit(text)
			} else {
				t.prose(text)
			}
		case "text", "tspan":
			if len(class) > 0 {
				said = strings.TrimSpace(said + " " + text)
			} else {
				t.prose(text)
			}
		}
	}
}
