package plenary_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// The mask test is the first test of this package: nothing is told that is not
// on record. It takes real records and leaves facts out, and makes its own
// cases, so that nobody can write for them.
//
// For a fact f of a record R, R' and R0 are R with f at another value and at
// none. A clause that an output has at one of the three values and at none of
// the others says something of f. None of these may stand in the output of R
// without f (a leak). And the numbers and names that are told of another fact,
// whatever the value of f, must stand there all the same (a loss). R is itself a
// record with facts left out, so that this is asked of many masks.

var maskAll = flag.Bool("mask-all", false, "leave out every fact, every two and every three, and all counts and lists, of a hundred records, and print the numbers")

const defaultSeed = 13

var (
	maskSeed     = flag.Uint64("mask-seed", defaultSeed, "the seed of the masks")
	maskFor      = flag.Duration("mask-for", 15*time.Minute, "how long to take records for -mask-all")
	maskContexts = flag.Int("mask-contexts", 2, "how many masks of each record")
)

// maskRecords returns the records of testdata as they are, and three ways in
// which the same votes reach us: with whole lists and no counts, as counts with
// the names of those against, and with all that there is to a record.
func maskRecords(t testing.TB) (all []*maskRecord) {
	t.Helper()
	add := func(name string, r plenary.Resolution) {
		r.Statements, r.Views = nil, nil
		for i := range r.Stages {
			if s := &r.Stages[i]; s.Votes.IsZero() && s.Stated.IsZero() {
				continue
			}
			all = append(all, &maskRecord{name: fmt.Sprintf("%s#%d", name, i), r: r, at: i})
		}
	}
	for _, file := range []string{"a-res-73-151.json", "a-res-73-195.json", "board/a-res-4-1946.json", "board/s-res-1973.json"} {
		data, err := os.ReadFile(filepath.Join("testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		r, err := plenary.ParseResolution(data)
		if err != nil {
			t.Fatal(err)
		}
		add(file, r)
	}
	for _, m := range slices.Clone(all) {
		all = append(all, m.inLists(), m.inPress())
	}
	texts, err := filepath.Glob("testdata/votes/[^f]*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range texts {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for part := range strings.SplitSeq(string(text), "\n####\n") {
			part, _, _ = strings.Cut(part, "\n----\n")
			for r, err := range plenary.ReadVotes(part, plenary.MustParseDate("2018-12-19"), plenary.Date{}) {
				if err == nil {
					// One in twenty: they are many, and of a few kinds.
					if n%20 == 0 {
						add(fmt.Sprintf("%s@%d", filepath.Base(file), n), *r)
					}
					n++
				}
			}
		}
	}
	return append(all, madeRecords(t)...)
}

// inLists is m as a recorded vote with whole lists.
func (m *maskRecord) inLists() *maskRecord {
	c := m.with(func(_ *plenary.Resolution, s *plenary.Stage) {
		s.Stated, s.Exhaustive, s.Partial = plenary.Totals{}, nil, nil
		for _, b := range counted[:6] {
			if v := voteOf(b); v <= plenary.Abstain || !s.Votes.Listed(v).IsZero() {
				mark(s, b)
			}
		}
	})
	c.name += " in lists"
	return c
}

// inPress is m as a press release has it: counts, and who was against.
func (m *maskRecord) inPress() *maskRecord {
	c := m.with(func(_ *plenary.Resolution, s *plenary.Stage) {
		t, against := s.Votes.Tally(), s.Votes.Listed(plenary.No)
		s.Votes, s.Stated, s.Exhaustive, s.Partial = plenary.RollCall{}, plenary.Totals{}, nil, nil
		state(s, counted[0], t.Yes)
		state(s, counted[1], t.No)
		state(s, counted[2], t.Abstain)
		s.Votes = s.Votes.With(against, plenary.No)
	})
	c.name += " in press"
	return c
}

// madeRecords are of votes as they occur, with what the records of testdata do
// not have.
func madeRecords(t testing.TB) (all []*maskRecord) {
	for _, made := range [...][2]string{
		{"hrc by number", `{"title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"s","kind":"council","body":"hrc","date":"2018-09-27","draft":"A/HRC/39/L.22","method":"recorded",
			"votes":{"no":["BDI","CHN","CUB","EGY","PHL","VEN"]},"stated":{"yes":23,"no":7,"abstain":17,"members":47},"partial":["no"],"declared":"adopted"}]}`},
		{"unsc vetoed", `{"title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"s","kind":"council","body":"unsc","date":"2018-04-10","draft":"S/2018/321","method":"hands",
			"votes":{"yes":["CIV","FRA","GBR","GNQ","KAZ","KWT","NLD","PER","POL","SWE","USA","ETH"],"no":["BOL","RUS"],"abstain":["CHN"]},
			"exhaustive":["yes","no","abstain"],"declared":"rejected"}]}`},
		{"unga full", `{"symbol":"A/RES/73/300","title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"s","kind":"plenary","body":"unga","date":"2019-05-31","place":{"en":"New York"},"meetings":["A/73/PV.86"],"draft":"A/73/L.85","method":"recorded",
			"votes":{"yes":["NLD","BEL","LUX","DEU","FRA"],"no":["HUN","POL"],"abstain":["AUT","CHE","ITA"],"notvoting":["SVK"],"present":["MLT","CYP"],"absent":["TON","TUV"],"excluded":["VEN","YEM","DMA"]},
			"stated":{"yes":98,"no":41,"abstain":20,"notvoting":4,"present":2,"absent":25,"excluded":3,"vacant":2,"members":193},
			"required":"unga.important","declared":"adopted","corrections":[{"country":"HUN","intended":"abstain"}],
			"sponsors":[{"countries":"NLD BEL","kind":"submitted"},{"countries":"LUX","kind":"joined"}]}]}`},
		{"no body", `{"title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"s","kind":"council","date":"2018-09-27","method":"hands",
			"votes":{"no":["BDI","BOL"],"yes":["NLD","BEL"],"abstain":["CHN"]},"stated":{"yes":7,"no":3,"notvoting":1,"members":17},"exhaustive":["abstain"],"declared":"adopted"}]}`},
		{"eu council", `{"title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"s","kind":"council","body":"eu.council","date":"2023-11-20","method":"recorded","required":"eu.council.qmv",
			"votes":{"yes":["AUT","BEL","BGR","CYP","CZE","DNK","EST","FIN","FRA","HRV","IRL","LUX","LVA","LTU","MLT","NLD","PRT","ROU","SVK","SVN","SWE","ESP","GRC"],"no":["HUN","POL"],"abstain":["DEU","ITA"]},
			"exhaustive":["yes","no","abstain"],"declared":"adopted"}]}`},
	} {
		r, err := plenary.ParseResolution([]byte(made[1]))
		if err != nil {
			t.Fatal(made[0], err)
		}
		all = append(all, &maskRecord{name: made[0], r: r})
	}
	return all
}

// sharedRecords returns a sample of the votes of the United Nations Digital
// Library, nothing where they are not there.
func sharedRecords(t testing.TB, n int) (all []*maskRecord) {
	t.Helper()
	if _, err := os.Stat("../shared/data/undl"); err != nil {
		t.Logf("the votes of the Digital Library are not here: %v", err)
		return nil
	}
	type call struct {
		id, symbol, body, date string
		votes                  plenary.RollCall
	}
	var calls []*call
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), []string{"undl_id", "body", "symbol", "date", "listed"}, func(cells []string) {
		if cells[4] != "0" {
			calls = append(calls, &call{id: strings.Clone(cells[0]), symbol: strings.Clone(cells[2]), body: strings.Clone(cells[1]), date: strings.Clone(cells[3])})
		}
	})
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(calls), func(i, j int) { calls[i], calls[j] = calls[j], calls[i] })
	calls = calls[:min(n, len(calls))]
	byID := map[string]*call{}
	for _, c := range calls {
		byID[c.id] = c
	}
	codes := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain}
	rows(t, openShared(t, "undl/votes.csv.gz"), []string{"undl_id", "iso3", "vote"}, func(cells []string) {
		if rec := byID[cells[0]]; rec != nil {
			if c, err := plenary.ParseCountry(cells[1]); err == nil {
				v, ok := codes[cells[2]]
				if !ok {
					v = plenary.NotVoting
				}
				rec.votes = rec.votes.With(plenary.SetOf(c), v)
			}
		}
	})
	for _, c := range calls {
		s := plenary.Stage{ID: "s", Kind: plenary.Plenary, Body: plenary.GeneralAssembly, Date: plenary.MustParseDate(c.date), Method: plenary.Recorded, Votes: c.votes, Declared: plenary.DeclaredAdopted}
		if c.body == "SC" {
			s.Kind, s.Body = plenary.Council, plenary.SecurityCouncil
		}
		r := plenary.Resolution{Title: plenary.Text{EN: "Text", NL: "Tekst"}, Stages: []plenary.Stage{s}}
		r.Symbol, _, _ = plenary.ParseSymbolLenient(c.symbol)
		m := &maskRecord{name: "undl " + c.id, r: r}
		all = append(all, m.inLists(), m.inPress())
	}
	return all
}

// factsOf returns the facts that are on record in m.
func factsOf(m *maskRecord) (on []*fact) {
	for i := range facts {
		if facts[i].on(&m.r, m.stage()) {
			on = append(on, &facts[i])
		}
	}
	return on
}

// masked returns m without some facts, each if it is still there.
func masked(m *maskRecord, mask ...*fact) *maskRecord {
	var names []string
	c := *m
	for _, f := range mask {
		if f.on(&c.r, c.stage()) {
			c = *f.without(&c)
			names = append(names, f.name)
		}
	}
	if len(names) > 0 {
		c.name = m.name + " without " + strings.Join(names, ", ")
	}
	return &c
}

// masks returns random masks of a record, and the empty one first.
func masks(m *maskRecord, r *rand.Rand, n int) [][]*fact {
	on := factsOf(m)
	all := [][]*fact{nil}
	for range n {
		var mask []*fact
		for range 1 + r.IntN(4) {
			mask = append(mask, on[r.IntN(len(on))])
		}
		all = append(all, mask)
	}
	return all
}

// A masker compares what outputs say.
type masker struct {
	outputs []output
	told    map[[2]string]bool // the output and the fact of which it tells
	seen    map[[2]string]bool // the output and the fact that was on record
	faults  map[string]*maskFault
	memo    map[string]said
	asked   int
}

type maskFault struct {
	kind, output, fact, text, record string
	times                            int
}

func newMasker() *masker {
	return &masker{outputs: outputs(), told: map[[2]string]bool{}, seen: map[[2]string]bool{}, faults: map[string]*maskFault{}, memo: map[string]said{}}
}

func (k *masker) fault(kind, output, fact, text, record string) {
	key := kind + output + fact
	if f := k.faults[key]; f == nil || record < f.record || record == f.record && text < f.text {
		times := 0
		if f != nil {
			times = f.times
		}
		k.faults[key] = &maskFault{kind: kind, output: output, fact: fact, text: text, record: record, times: times}
	}
	k.faults[key].times++
}

// report says what was found, each kind with its first example: the record with
// its mask, the clause, and the sentence of the output in which it stands.
func (k *masker) report(t testing.TB) {
	t.Helper()
	const most = 40
	for i, key := range slices.Sorted(maps.Keys(k.faults)) {
		if i == most && !testing.Verbose() {
			t.Errorf("and %d others, which -v prints", len(k.faults)-most)
			break
		}
		f := k.faults[key]
		t.Errorf("%s in %s, of %s (%d times):\n\t%s\n\t%s", f.kind, f.output, f.fact, f.times, f.record, f.text)
	}
	t.Logf("%d outputs of masked records compared", k.asked)
}

// add adds what another masker found.
func (k *masker) add(o *masker) {
	maps.Copy(k.told, o.told)
	maps.Copy(k.seen, o.seen)
	for _, f := range o.faults {
		k.fault(f.kind, f.output, f.fact, f.text, f.record)
		k.faults[f.kind+f.output+f.fact].times += f.times - 1
	}
	k.asked += o.asked
}

func (k *masker) tellings(m, whole *maskRecord, of ...string) []telling {
	all := make([]telling, len(k.outputs))
	for i := range k.outputs {
		all[i] = newTelling(k.memo)
		if len(of) == 0 || slices.Contains(of, family(k.outputs[i].name)) {
			k.outputs[i].tell(m, whole, &all[i])
		}
	}
	return all
}

// family is the name of an output without its language.
func family(output string) string { name, _, _ := strings.Cut(output, "."); return name }

// compare asks of each fact of a record what is told of it, and without it.
func (k *masker) compare(m, whole *maskRecord) { k.compareOf(factsOf(m), m, whole) }

// compareOf is compare for some of the facts that are on record.
func (k *masker) compareOf(facts []*fact, m, whole *maskRecord) {
	is := k.tellings(m, whole)
	k.counts(m, whole, is)
	// What a decision tells of the rule and the body it tells of any vote that
	// it settles.
	var settled [][]telling
	for _, v := range []plenary.Vote{plenary.Yes, plenary.No} {
		all := m.with(func(_ *plenary.Resolution, s *plenary.Stage) {
			s.Votes, s.Stated = plenary.RollCall{}.With(s.Body.Members(s.Date), v).Whole(), plenary.Totals{}
		})
		settled = append(settled, k.tellings(all, whole, "decision"))
	}
	type asked struct {
		f       *fact
		values  [][]telling // at the others
		without []telling
		alone   bool // the number follows without f
		rest    bool // that of those who cast no vote does
		record  *maskRecord
		names   map[string]bool
	}
	var all []asked
	for _, f := range facts {
		a := asked{f: f, record: f.without(m)}
		a.names, _ = f.told(m)
		a.record.name += " without " + f.name
		for _, value := range f.values {
			other := m.with(func(r *plenary.Resolution, s *plenary.Stage) {})
			if value(&other.r, other.stage()) && !sameRecord(other, m) {
				a.values = append(a.values, k.tellings(other, whole))
				if f.name == "body" {
					words, _ := f.told(other)
					maps.Copy(a.names, words)
				}
			}
		}
		if len(a.values) == 0 {
			continue
		}
		a.without = k.tellings(a.record, whole)
		k.counts(a.record, whole, a.without)
		a.alone, a.rest = f.follows(a.record.stage())
		all = append(all, a)
	}
	names := namesOn(m.stage())
	// others has of how many facts each word tells at their own value.
	others := make([]map[string]int, len(k.outputs))
	for o := range others {
		others[o] = map[string]int{}
		for w := range is[o].words {
			for _, a := range all {
				if a.f.vote == 0 && wordsAt(a.values, o, w) == 0 {
					others[o][w]++
				}
			}
		}
	}
	for _, a := range all {
		for o, out := range k.outputs {
			k.asked++
			// What is not a count is told in words that go with it, whatever
			// the sentence is like.
			of := func(t *telling) map[string]string { return t.clauses }
			if a.f.vote == 0 && a.f.name != "date" {
				of = func(t *telling) map[string]string { return t.words }
			}
			at := []map[string]string{of(&is[o])}
			for _, v := range append(slices.Clip(a.values), settled...) {
				at = append(at, of(&v[o]))
			}
			if !a.alone || a.f.aside {
				for i, here := range at[:1+len(a.values)] {
					if i == 0 && (a.rest || out.beside[a.f.name] || out.beside["all"]) {
						continue
					}
					for c := range here {
						sentence, ok := of(&a.without[o])[c]
						if !ok || in(at, i, c) || tellsNothing(c) || out.reads && isCount(c) || a.f.vote != 0 && !a.f.in(c, names) {
							continue
						}
						if a.f.vote == 0 && !a.names[c] && !hasDigit.MatchString(c) && strings.HasPrefix(strings.TrimSpace(sentence), c+" ") {
							continue // it is a capital because it opens the sentence
						}
						if a.f.name == "date" && i > 0 && !hasDigit.MatchString(c) {
							continue // who was a member goes with the day
						}
						if a.f.aside && (i > 0 || !hasOne(a.names, c)) || a.f.vote == 0 && a.f.name != "date" && (others[o][c] > 1 || !a.names[c] && (a.f.name == "required" || a.f.name == "body" || !ownWord(c))) {
							continue // it is of something else
						}
						what := "at its own value"
						if i > 0 {
							what = fmt.Sprintf("at value %d", i)
						}
						k.fault("leak", out.name, a.f.name, fmt.Sprintf("%q, which is told %s, in: %s", c, what, sentence), a.record.name)
					}
				}
			}
		}
	}
	// What is told of each fact: the words that it has at its own value alone.
	for _, g := range all {
		words, any := g.f.told(m)
		// A cell has its figure last, a sum on a board after its mark: it is of
		// the vote that it counts. Of what is not a number, names and figures are
		// its own.
		direct := func(out *output, w string) bool {
			if _, figure, ok := strings.Cut(w, ": "); ok && strings.HasPrefix(w, "sum ") {
				if votesIn(w) != g.f.vote {
					return false
				}
				w, _, _ = strings.Cut(figure, " ")
			} else if cells := strings.Split(w, " | "); len(cells) == 3 {
				if c, ok := tableCount(cells[0], cells[1], cells[2]); !ok || c.of != g.f.vote || c.group != "" {
					return false
				}
				w = cells[2]
			}
			return any && ownWord(w) || words[w] && !out.untold[g.f.name]
		}
		for o, out := range k.outputs {
			key := [2]string{family(out.name), g.f.name}
			if of := g.f.vote; (of == 0 || g.f.aside || g.f.name == of.String()) && tellsAll[key[0]] {
				k.seen[key] = true
			}
			for c := range is[o].counts {
				if c.of == g.f.vote && !slices.ContainsFunc(g.values, func(v []telling) bool { _, ok := v[o].counts[c]; return ok }) {
					k.told[key] = true
				}
			}
			for w, sentence := range is[o].words {
				if wordsAt(g.values, o, w) > 0 {
					continue
				}
				// A figure of all who did not vote is of none of them.
				k.told[key] = k.told[key] || key[0] != "table" || g.f.vote == 0 || g.f.aside
				if !out.full || !direct(&out, w) {
					continue
				}
				for _, a := range all {
					if a.f == g.f || a.f.vote != 0 && a.f.vote == g.f.vote || out.lost[a.f.name] || a.f.name == "date" && (g.f.aside || len(m.r.Stages) > 1) || wordsAt(a.values, o, w) < len(a.values) || g.f.tells(&a.without[o], w) {
						continue
					}
					// It may have followed from a, or another number follows without a; nothing may be left of which to tell
					// that it was of so many members, or nobody who is in a table.
					if b := canBe(a.record.stage(), g.f.vote, nil); g.f.vote != 0 && !g.f.aside && (b.least < b.most || b != canBe(m.stage(), g.f.vote, nil)) || g.f.name == "members" && a.record.stage().Totals().Counts.Count(plenary.BaseMembers) == 0 || out.lists && a.record.stage().Votes.IsZero() {
						continue
					}
					k.fault("loss", out.name, a.f.name, fmt.Sprintf("%q is told of %s whatever %s is, and not without it: %s", w, g.f.name, a.f.name, sentence), a.record.name)
				}
			}
		}
	}
}

// counts holds the counts that are told against what is on record: one that is
// told as exact can have been no other, and one that is told as a bound no
// smaller. A resolution has its counts at some stage.
func (k *masker) counts(m, whole *maskRecord, told []telling) {
	for _, n := range m.stage().Notices() {
		if n.Kind == plenary.TotalsDiffer && !contradicts(m.stage()) {
			k.fault("wrong notice", "notices", n.Kind.String(), fmt.Sprintf("the record states %+v and lists %+v, which can both be true", n.Stated, n.Counted), m.name)
		}
	}
	for o, out := range k.outputs {
		if name := family(out.name); name == "moves" || (name == "resolution" || name == "standard") && m.at == len(m.r.Stages)-1 {
			before := whole.stage()
			if name != "moves" {
				before = &m.r.Stages[0]
			}
			votes, once := moved(before, m.stage())
			for told, sentence := range told[o].moves {
				if is := map[bool]int{false: votes, true: once}[told.once]; told.n != is {
					k.fault("wrong count", out.name, "moves", fmt.Sprintf("%d, which is %d, in: %s", told.n, is, sentence), m.name)
				}
			}
		}
		if !out.reads {
			continue
		}
		stages := m.r.Stages
		if !out.all {
			stages = stages[m.at : m.at+1]
		}
		for c, sentence := range told[o].counts {
			var can []bounds
			if !slices.ContainsFunc(stages, func(s plenary.Stage) bool {
				b, ok := c.holds(&s)
				can = append(can, b)
				return ok
			}) {
				k.fault("wrong count", out.name, c.of.String(), fmt.Sprintf("%v, which can have been %v, in: %s", c, can, sentence), m.name)
			}
		}
	}
}

// tells reports whether w is told, or another word that says the same of f.
func (f *fact) tells(t *telling, w string) bool {
	// Dutch: nam aan, werd aangenomen.
	for _, other := range map[string][]string{"aan": {"aangenomen"}, "aangenomen": {"aan"}, "verwierp": {"verworpen"}, "verworpen": {"verwierp"}}[w] {
		if _, ok := t.words[other]; ok && f.name == "declared" {
			return true
		}
	}
	_, ok := t.words[w]
	return ok
}

// isCount reports whether a clause is a count that is read: see countsIn.
func isCount(c string) bool {
	if cells := strings.Split(c, " | "); len(cells) == 3 {
		_, ok := tableCount(cells[0], cells[1], cells[2])
		return ok || cells[2] == "–"
	}
	return len(countsIn(c)) > 0
}

// namesOn has for each word of a name on the roll of a stage under which votes it
// is there.
func namesOn(s *plenary.Stage) map[string]plenary.Base {
	names := map[string]plenary.Base{}
	for _, b := range counted[:7] {
		for c := range listedUnder(s, b).All() {
			for _, l := range []language.Tag{language.English, language.Dutch} {
				for w := range strings.FieldsSeq(plenary.Naming{Language: l, On: s.Date}.Name(c)) {
					if ownWord(w) {
						names[w] |= b
					}
				}
			}
		}
	}
	return names
}

// noCount are the numbers of a clause that are not counts: dates, symbols and
// numbers of resolutions; and an "all" that is not of everybody.
var noCount = regexp.MustCompile(`(?i)^in all|\d{1,2} \pL+ \d{4}|\b(?:19|20)\d\d\b|\b[A-Z]+/\S+|(?:resoluti(?:on|e)|besluit|decision) \S+`)

// in reports whether a clause can tell of the count that f is of: it speaks of
// that vote or of none, has names under it or no name, and has a number, a name,
// or a word for none or all at all.
func (f *fact) in(c string, names map[string]plenary.Base) bool {
	if v := votesIn(c); v != 0 && v&f.vote == 0 {
		return false
	}
	var named plenary.Base
	c = noCount.ReplaceAllString(c, "")
	says := hasDigit.MatchString(c) || noneOrAll.MatchString(c)
	for _, w := range wordsOf(c) {
		named |= names[w]
	}
	return named&f.vote != 0 || named == 0 && says
}

// ownWord reports whether a word is a name or has figures.
func ownWord(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(first) || unicode.IsDigit(first)
}

// hasOne reports whether a clause has one of some words.
func hasOne(words map[string]bool, clause string) bool {
	return slices.ContainsFunc(strings.Fields(clause), func(w string) bool { return words[w] })
}

// wordsAt returns at how many values an output has a word.
func wordsAt(values [][]telling, o int, w string) (n int) {
	for _, v := range values {
		if _, ok := v[o].words[w]; ok {
			n++
		}
	}
	return n
}

// in reports whether a clause is told at another value than i, or is the
// beginning of one.
func in(at []map[string]string, i int, c string) bool {
	for j := range at {
		if j == i {
			continue
		}
		if _, ok := at[j][c]; ok {
			return true
		}
		if _, ok := at[j][strings.ToLower(c)]; ok { // it opens a sentence
			return true
		}
		if strings.Count(c, " ") > 1 {
			first, did, _ := strings.Cut(c, " ")
			_, several := at[j][first] // "Cyprus and Malta were present" tells what Cyprus did
			for longer := range at[j] {
				if strings.HasPrefix(longer, c+" ") || strings.HasPrefix(longer, c+",") || several && strings.HasSuffix(longer, " "+did) {
					return true
				}
			}
		}
	}
	return false
}

func sameRecord(a, b *maskRecord) bool {
	x, errX := json.Marshal(a.r)
	y, errY := json.Marshal(b.r)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// tellsAll are the outputs that tell a record, and not what follows from it or
// does not fit.
var tellsAll = map[string]bool{"resolution": true, "stage": true, "vote": true, "board": true, "table": true}

// untold are the facts that an output never tells. All others it must.
var untold = map[string][]string{
	// It tells how the text was decided and by whom; the roll call is beside it.
	"resolution": {"meetings", "vacant"},
	// It tells a vote on what has been named: no title.
	"stage": {"meetings", "sponsors", "title", "vacant", "yes.names"},
	// It is one sentence on the outcome and the votes cast.
	"vote": {
		"absent", "absent.names", "corrections", "excluded", "meetings", "notvoting", "notvoting.names", "present", "present.names", "required", "sponsors", "title", "vacant", "yes.names",
	},
	"board": {"place", "sponsors"},
	// Its figures are of those in favour, against and abstaining, and all others.
	"table": {
		"absent", "absent.names", "corrections", "date", "declared", "draft", "excluded", "meetings", "members", "method",
		"notvoting", "place", "present", "required", "sponsors", "symbol", "title", "vacant",
	},
}

// TestMask is the mask test: see above.
func TestMask(t *testing.T) {
	t.Parallel() // it takes long
	if *maskAll {
		t.Skip("TestMaskAll has more")
	}
	contexts, shared := *maskContexts, 6
	if testing.Short() {
		contexts, shared = 0, 0
	}
	records := maskRecords(t)
	if shared > 0 {
		records = append(records, sharedRecords(t, shared)...)
	}
	k := compareAll(records, func(own *masker, i int) {
		m := records[i]
		if testing.Short() && i%27 != 0 {
			return
		}
		for _, mask := range masks(m, rand.New(rand.NewPCG(*maskSeed, uint64(i))), contexts) {
			own.compare(masked(m, mask...), m)
		}
	})
	k.report(t)
	if testing.Short() || *maskSeed != defaultSeed {
		return // other masks tell more, and fewer less
	}
	for key := range k.seen {
		if listed := slices.Contains(untold[key[0]], key[1]); !k.told[key] && !listed {
			t.Errorf("%s is on record and %s never tells it; one that it need not is listed in untold", key[1], key[0])
		} else if k.told[key] && listed {
			t.Errorf("%s is listed in untold, and %s tells it", key[1], key[0])
		}
	}
}

// compareAll asks of every record at once, of as many as there are processors.
func compareAll(records []*maskRecord, ask func(own *masker, i int)) *masker {
	var (
		mu   sync.Mutex
		next atomic.Int64
		wait sync.WaitGroup
		k    = newMasker()
	)
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			own := newMasker()
			for i := int(next.Add(1)) - 1; i < len(records); i = int(next.Add(1)) - 1 {
				ask(own, i)
			}
			mu.Lock()
			defer mu.Unlock()
			k.add(own)
		})
	}
	wait.Wait()
	return k
}

// TestMaskAll leaves out every fact, every two and every three of a hundred
// records, and every set of their counts and lists.
func TestMaskAll(t *testing.T) {
	if !*maskAll {
		t.Skip("for -mask-all")
	}
	records := maskRecords(t)
	records = append(records, sharedRecords(t, 50)...)
	rand.New(rand.NewPCG(13, 14)).Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
	records = records[:min(len(records), 100)]
	var (
		mu    sync.Mutex
		v     verdicts
		times int
		done  int
		start = time.Now()
	)
	k := compareAll(records, func(own *masker, i int) {
		var mine verdicts
		n, m := 0, records[i]
		if time.Since(start) > *maskFor {
			return
		}
		for mask, of := range allMasks(m) {
			c := masked(m, mask...)
			own.compareOf(slices.DeleteFunc(of, func(f *fact) bool { return !f.on(&c.r, c.stage()) }), c, m)
			n += len(of)
			for what, diff := range readBack(c) {
				own.fault("not read back", what, "the record", diff, c.name)
			}
			mine.compare(t, c, m, rand.New(rand.NewPCG(uint64(i), uint64(n))), 10)
		}
		mu.Lock()
		defer mu.Unlock()
		v.add(mine)
		times += n
		done++
	})
	k.report(t)
	t.Logf("%d of %d records, %d masks; %v", done, len(records), times, v)
}

// allMasks are the masks of a record, each with the facts that are left out
// besides: of none and of one every other, of two every later count, and of
// every set of counts and lists one. So every one, two and three are left out.
func allMasks(m *maskRecord) iter.Seq2[[]*fact, []*fact] {
	on := factsOf(m)
	isCount := func(f *fact) bool { return f.vote != 0 }
	return func(yield func(mask, of []*fact) bool) {
		if !yield(nil, slices.Clone(on)) {
			return
		}
		for i, f := range on {
			if !yield([]*fact{f}, slices.Clone(on)) {
				return
			}
			for j, g := range on[i+1:] {
				of := slices.DeleteFunc(slices.Clone(on[i+j+2:]), func(f *fact) bool { return !isCount(f) })
				if !yield([]*fact{f, g}, of) {
					return
				}
			}
		}
		var bare []*fact
		for _, f := range on {
			if f.vote&(plenary.BaseCast|plenary.BaseOf(plenary.NotVoting)) != 0 && (f.name == f.vote.String() || f.aside) {
				bare = append(bare, f)
			}
		}
		for set := range 1 << len(bare) {
			var mask []*fact
			for i, f := range bare {
				if set>>i&1 != 0 {
					mask = append(mask, f)
				}
			}
			if n := len(mask) - 1; n > 2 && !yield(mask[:n], mask[n:]) {
				return
			}
		}
	}
}

// TestMaskReadBack reads what is written of masked records: what comes in is the
// masked record, no more and no less.
func TestMaskReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 12))
	n := 12
	if testing.Short() {
		n = 1
	}
	faults := map[string]int{}
	for i, m := range maskRecords(t) {
		if testing.Short() && i%2 == 1 {
			continue
		}
		all := masks(m, r, n)
		for _, f := range factsOf(m) {
			all = append(all, []*fact{f})
		}
		for _, mask := range all {
			c := masked(m, mask...)
			for what, diff := range readBack(c) {
				if faults[what]++; faults[what] <= 3 {
					t.Errorf("%s of %s: -masked +read\n%s", what, c.name, diff)
				}
			}
		}
	}
	if len(faults) > 0 {
		t.Logf("records that did not come back: %v", faults)
	}
}

// readBack returns where what is read differs from what was written.
func readBack(m *maskRecord) map[string]string {
	diffs := map[string]string{}
	differ := func(what string, got any, want any) {
		if d := cmp.Diff(want, got, cmp.Exporter(func(reflect.Type) bool { return true })); d != "" {
			diffs[what] = d
		}
	}
	if data, err := json.Marshal(m.r); err != nil {
		diffs["JSON"] = err.Error()
	} else if r, err := plenary.ParseResolution(data); err != nil {
		diffs["JSON"] = err.Error()
	} else {
		differ("JSON", r, m.r)
	}
	var w bytes.Buffer
	if err := plenary.WritePopolo(&w, &m.r); err != nil {
		diffs["Popolo"] = err.Error()
	} else {
		text := w.String()
		n := 0
		for r, err := range plenary.ReadPopolo(strings.NewReader(text)) {
			if err != nil {
				diffs["Popolo"] = err.Error()
				continue
			}
			n++
			differ("Popolo", *r, m.r)
		}
		if n != 1 && diffs["Popolo"] == "" {
			diffs["Popolo"] = fmt.Sprintf("%d resolutions", n)
		}
		// Others read the counts: they are those that are exact.
		if d := cmp.Diff(popoloCounts(m.stage()), countsInPopolo(text, m.at)); d != "" {
			diffs["Popolo counts"] = d
		}
	}
	w.Reset()
	if err := plenary.WriteCSV(&w, plenary.Resolutions(&m.r)); err != nil {
		diffs["CSV"] = err.Error()
	} else if got, err := readCSV(&w, m.stage().ID); err != nil {
		diffs["CSV"] = err.Error()
	} else {
		differ("CSV", got, csvOf(&m.r, m.stage()))
	}
	h := historyOfAll(&plenary.Resolution{Symbol: m.r.Symbol, Title: m.r.Title, Stages: []plenary.Stage{*m.stage()}})
	s := m.stage()
	whole := s.Lists(plenary.Yes) && s.Lists(plenary.No) && s.Lists(plenary.Abstain) && !s.Votes.Listed().IsZero()
	if got := h.Len(); got != map[bool]int{true: 1}[whole] {
		diffs["History"] = fmt.Sprintf("it has %d votes; the lists of yes, no and abstain are whole: %v", got, whole)
	}
	return diffs
}

// popoloCounts are the counts that a record states and that are exact.
func popoloCounts(s *plenary.Stage) map[string]int {
	all := map[string]int{}
	for _, b := range append(slices.Clone(counted), plenary.BaseOf(plenary.Pending)) {
		if s.Stated.Exact&b != 0 {
			name := b.String()
			if name == "notvoting" {
				name = "not voting"
			}
			all[name] = *countIn(&s.Stated.Counts, b)
		}
	}
	return all
}

func countsInPopolo(text string, at int) map[string]int {
	var doc struct {
		Events []struct {
			Counts []struct {
				Option string `json:"option"`
				Value  int    `json:"value"`
			} `json:"counts"`
		} `json:"vote_events"`
	}
	all := map[string]int{}
	if err := json.Unmarshal([]byte(text), &doc); err != nil || at >= len(doc.Events) {
		return all
	}
	for _, c := range doc.Events[at].Counts {
		all[c.Option] = c.Value
	}
	return all
}

// A csvRecord is what a table has of a stage. It has no place for where the body
// met, what was required, who sponsored the draft, and whether a list is whole
// otherwise than by its count.
type csvRecord struct {
	Cells    map[string]string
	Votes    map[string]string // by code
	Intended map[string]string
	Counts   map[string]int
	Exact    map[string]bool
}

func newCSVRecord() csvRecord {
	return csvRecord{map[string]string{}, map[string]string{}, map[string]string{}, map[string]int{}, map[string]bool{}}
}

func csvOf(r *plenary.Resolution, s *plenary.Stage) csvRecord {
	var meetings []string
	for _, m := range s.Meetings {
		meetings = append(meetings, m.String())
	}
	rec := newCSVRecord()
	rec.Cells = map[string]string{
		"symbol": r.Symbol.String(), "title": r.Title.EN, "stage": s.ID, "body": s.Body.String(), "date": s.Date.String(),
		"meeting": strings.Join(meetings, "; "), "draft": s.Draft.String(), "question": s.Question.String(), "detail": s.Detail.EN,
		"method": s.Method.String(), "outcome": s.Declared.String(), "members": "",
	}
	if s.Stated.Members > 0 {
		rec.Cells["members"] = strconv.Itoa(s.Stated.Members)
	}
	if r.Title.EN == "" {
		rec.Cells["title"] = r.Title.NL
	}
	if s.Detail.EN == "" {
		rec.Cells["detail"] = s.Detail.NL
	}
	for c, v := range s.Votes.All() {
		rec.Votes[c.String()] = v.String()
	}
	for c := range s.Votes.Excluded().All() {
		rec.Votes[c.String()] = "excluded"
	}
	for _, c := range s.Corrections {
		rec.Intended[c.Country.String()] = c.Intended.String()
	}
	t := s.Totals()
	for _, b := range append(slices.Clone(counted), plenary.BaseOf(plenary.Pending)) {
		if n, exact := *countIn(&t.Counts, b), t.Exact&b != 0; n > 0 || exact {
			rec.Counts[b.String()], rec.Exact[b.String()] = n, exact
		}
	}
	return rec
}

// readCSV reads the rows of a stage as the documentation of WriteCSV has them.
func readCSV(from *bytes.Buffer, stage string) (csvRecord, error) {
	rec := newCSVRecord()
	table, err := csv.NewReader(from).ReadAll()
	if err != nil {
		return rec, err
	}
	rows := map[string]int{} // those without a code
	for _, row := range table[1:] {
		cell := map[string]string{}
		for i, name := range table[0] {
			cell[name] = row[i]
		}
		if cell["stage"] != stage {
			continue
		}
		for _, name := range table[0][:slices.Index(table[0], "code")] {
			rec.Cells[name] = strings.TrimPrefix(cell[name], "'")
		}
		vote, code := cell["vote"], cell["code"]
		if vote == "" && code == "" {
			continue
		}
		if cell["intended"] != "" {
			rec.Intended[code] = cell["intended"]
		}
		n, err := strconv.Atoi(cell["count"])
		if err != nil {
			return rec, err
		}
		if vote != "" {
			rec.Counts[vote] += n
			rec.Exact[vote] = rec.Exact[vote] || cell["total"] == "exact"
		}
		if code != "" && vote != "" {
			rec.Votes[code] = vote
		} else if rows[vote]++; code == "" && rows[vote] > 1 {
			return rec, fmt.Errorf("two rows without a code for %s", vote)
		} else if code == "" && cell["total"] != "exact" && cell["total"] != "atleast" {
			return rec, fmt.Errorf("a row without a code for %s, and its total is %q", vote, cell["total"])
		}
	}
	return rec, nil
}

// TestMaskVerdicts compares verdicts on masked records with brute force: with
// what the rule makes of whole votes that the record allows.
func TestMaskVerdicts(t *testing.T) {
	t.Parallel() // it takes long
	r := rand.New(rand.NewPCG(13, 13))
	n, worlds := 40, 40
	if testing.Short() {
		n, worlds = 2, 10
	}
	var v verdicts
	for _, m := range maskRecords(t) {
		all := masks(m, r, n)
		for _, f := range factsOf(m) {
			all = append(all, []*fact{f})
		}
		for _, mask := range all {
			v.compare(t, masked(m, mask...), m, r, worlds)
		}
	}
	t.Log(v)
}

// verdicts are how many were compared: those that are settled, and those that
// are open, of which some are not proved so by two votes that come out
// differently.
type verdicts struct{ settled, open, unproved, worlds int }

func (v verdicts) String() string {
	return fmt.Sprintf("%d verdicts on masked records: %d settled, %d open, of which %d without two votes that come out differently; %d votes decided",
		v.settled+v.open, v.settled, v.open, v.unproved, v.worlds)
}

func (v *verdicts) add(o verdicts) {
	v.settled, v.open, v.unproved, v.worlds = v.settled+o.settled, v.open+o.open, v.unproved+o.unproved, v.worlds+o.worlds
}

// rulesOf are the rules by which a stage may have been decided.
func rulesOf(s *plenary.Stage) (rules []plenary.Rule) {
	ds, _ := (&plenary.Stage{Body: s.Body, Date: s.Date, Question: s.Question, Detail: s.Detail, Required: s.Required}).Decisions()
	for _, d := range ds {
		rules = append(rules, d.Rule())
	}
	return rules
}

// maskRules are the rules by which a record is decided: its own, and where it
// leaves none, those of the bodies here.
func maskRules(s *plenary.Stage) []plenary.Rule {
	rules := rulesOf(s)
	if s.Body.String() == "eu.council" {
		if r, err := plenary.RuleOn("eu.council.qmv", s.Date); err == nil {
			rules = append(rules, r)
		}
	}
	if s.Body == 0 {
		for _, id := range []string{"unga.simple", "unga.important", "unsc.substantive"} {
			if r, err := plenary.RuleOn(id, s.Date); err == nil {
				rules = append(rules, r)
			}
		}
	}
	return rules
}

func (v *verdicts) compare(t *testing.T, m, full *maskRecord, r *rand.Rand, worlds int) {
	t.Helper()
	s := m.stage()
	for _, rule := range maskRules(s) {
		d, err := s.DecideBy(rule)
		if err != nil {
			continue
		}
		outcomes := map[plenary.Outcome]string{}
		for range worlds {
			roll, ok := completion(s, rule, r)
			if !ok {
				break
			}
			v.worlds++
			w, err := ownRule(rule).Decide(roll.Whole(), s.Date)
			if err != nil {
				t.Errorf("%s by %s: %v", m.name, rule.ID(), err)
				return
			}
			if w.Outcome() == plenary.NoQuorum && d.Outcome() != plenary.NoQuorum {
				continue // it is presumed
			}
			if outcomes[w.Outcome()] == "" {
				outcomes[w.Outcome()] = fmt.Sprintf("%+v", roll.Tally())
			}
			if text := outside(d.Findings(), w.Findings()); text != "" {
				t.Errorf("%s by %s: %s\n\tin %+v", m.name, rule.ID(), text, roll.Tally())
				return
			}
		}
		if f, err := full.stage().DecideBy(rule); err == nil && f.Outcome() != plenary.Open && f.Outcome() != d.Outcome() && d.Outcome() != plenary.Open && sameMembers(s, full.stage()) {
			t.Errorf("%s by %s: %v, and of the full record %v", m.name, rule.ID(), d, f)
		}
		if d.Outcome() == plenary.Open {
			v.open++
			if len(outcomes) == 1 {
				v.unproved++
			}
			continue
		}
		v.settled++
		for o, votes := range outcomes {
			if o != d.Outcome() {
				t.Errorf("%s by %s: it is said to be %v\n\tand is %v where the votes are %s", m.name, rule.ID(), d, o, votes)
			}
		}
	}
}

// sameMembers reports whether two stages are of one body on one day.
func sameMembers(a, b *plenary.Stage) bool { return a.Body == b.Body && a.Date == b.Date }

// outside says which number of a whole vote is not between those that were told
// of the masked one, and which test comes out otherwise.
func outside(told, is []plenary.Finding) string {
	for i, f := range told {
		if i >= len(is) {
			return "it has other findings"
		}
		g := is[i]
		switch {
		case f.Answer == plenary.Holds && g.Answer == plenary.Fails, f.Answer == plenary.Fails && g.Answer == plenary.Holds:
			return fmt.Sprintf("%s %s: %s, and in one way of voting %s", f.Part, f.Test, f.Answer, g.Answer)
		case len(f.Tests) > 0:
			if text := outside(f.Tests, g.Tests); text != "" {
				return text
			}
		case f.Count|f.Most|f.Of|f.OfMost == 0 || g.Count|g.Most|g.Of|g.OfMost == 0: // not known
		case g.Count < f.Count || g.Most > f.Most:
			return fmt.Sprintf("%s %s: told are %d to %d, and in one way of voting it is %d to %d", f.Part, f.Test, f.Count, f.Most, g.Count, g.Most)
		case g.Of < f.Of || g.OfMost > f.OfMost:
			return fmt.Sprintf("%s %s: told are %d to %d of the whole, and in one way of voting it is %d to %d", f.Part, f.Test, f.Of, f.OfMost, g.Of, g.OfMost)
		}
	}
	return ""
}

// completion returns a whole vote that a record allows, at random: those not on
// record vote as the counts have it, and where these leave it open in any way.
func completion(s *plenary.Stage, rule plenary.Rule, r *rand.Rand) (roll plenary.RollCall, ok bool) {
	members := s.Body.Members(s.Date)
	if members.IsZero() {
		members = rule.Body().Members(s.Date)
	}
	roll = s.Votes
	listed := roll.Listed().Union(roll.Excluded())
	var rest []plenary.Country
	size := s.Stated.Members
	switch {
	case !members.IsZero() && (size == 0 || size == members.Len()):
		if !listed.Minus(members).IsZero() {
			return roll, false // strangers are for the tests of Decide
		}
		rest = slices.Collect(members.Minus(listed).All())
	default:
		if size == 0 {
			size = listed.Len() + r.IntN(80)
			t := s.Stated.Counts
			size = max(size, t.Count(plenary.BaseMembers)+r.IntN(20))
		}
		for c := range plenary.UN.Members(plenary.MustParseDate("2018-12-19")).Minus(listed).All() {
			rest = append(rest, c)
		}
		r.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
		if size-listed.Len() < 0 || size-listed.Len() > len(rest) {
			return roll, false
		}
		rest = rest[:size-listed.Len()]
	}
	weights, err := plenary.ShippedWeights("population", s.Date)
	weight := func(c plenary.Country) uint64 {
		n, _ := weights.Of("population", c)
		return n
	}
	switch order := r.IntN(4); {
	case order == 0 && err == nil:
		slices.SortFunc(rest, func(a, b plenary.Country) int { return int(int64(weight(a)) - int64(weight(b))) })
	case order == 1 && err == nil:
		slices.SortFunc(rest, func(a, b plenary.Country) int { return int(int64(weight(b)) - int64(weight(a))) })
	case order == 2: // the permanent members first
		p := plenary.PermanentMembers.Members(s.Date)
		slices.SortStableFunc(rest, func(a, b plenary.Country) int { return map[bool]int{true: -1, false: 1}[p.Has(a)] })
	default:
		r.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
	var free []plenary.Base
	order := slices.Clone(counted[:7])
	r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	for _, b := range order {
		had := listedUnder(s, b).Len()
		n, exact := *countIn(&s.Stated.Counts, b), s.Stated.Exact&b != 0 && *countIn(&s.Stated.Counts, b) >= had
		if marked(s, b) {
			n, exact = had, true
		}
		for range n - had {
			if len(rest) == 0 {
				return roll, false
			}
			if roll = roll.With(plenary.SetOf(rest[0]), voteOf(b)); b == plenary.BaseExcluded {
				roll = roll.Exclude(plenary.SetOf(rest[0]))
			}
			rest = rest[1:]
		}
		if !exact && b != plenary.BaseExcluded {
			free = append(free, b)
		}
	}
	if len(rest) > 0 && len(free) == 0 {
		return roll, false
	}
	alike := r.IntN(2) == 0 // all of them do the same
	for i, c := range rest {
		b := free[0]
		if !alike || i == 0 {
			b = free[r.IntN(len(free))]
			free[0], free[slices.Index(free, b)] = b, free[0]
		}
		roll = roll.With(plenary.SetOf(c), voteOf(b))
	}
	vacant := max(s.Votes.Tally().Vacant, s.Stated.Counts.Vacant)
	return roll.WithVacant(vacant), true
}

// FuzzMask takes a record and a mask from the bytes.
func FuzzMask(f *testing.F) {
	records := maskRecords(f)
	f.Add(uint16(0), []byte{0})
	f.Add(uint16(3), []byte{5, 9})
	f.Fuzz(func(t *testing.T, record uint16, mask []byte) {
		m := records[int(record)%len(records)]
		c := m
		for _, b := range mask[:min(len(mask), 6)] {
			on := factsOf(c)
			if len(on) == 0 {
				return
			}
			c = masked(c, on[int(b)%len(on)])
		}
		// Of one count, or of all that is no count, which is quicker than of all.
		on := factsOf(c)
		if len(on) == 0 {
			return
		}
		f := on[(int(record)/len(records)+len(mask))%len(on)]
		k := newMasker()
		k.compareOf(slices.DeleteFunc(on, func(g *fact) bool { return g != f && (f.vote != 0 || g.vote != 0) }), c, m)
		k.report(t)
		for what, diff := range readBack(c) {
			t.Errorf("%s of %s: -masked +read\n%s", what, c.name, diff)
		}
		var v verdicts
		v.compare(t, c, m, rand.New(rand.NewPCG(uint64(record), uint64(len(mask)))), 40)
	})
}
