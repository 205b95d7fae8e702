package plenary_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A toldCount is a count that an output tells of a vote: in so many words, "at
// least 3 abstained", and not in a list of names. It is held against what the
// record can have been. That is more than to compare what is told at several
// values: a bound is a number too, and it must not be higher than it is on record.
type toldCount struct {
	of    plenary.Base // the votes, unlisted for those of whom none is on record
	n     int
	least bool   // there may have been more
	names bool   // beyond those that are listed
	group string // of the members of a group, by its name; else of the body
}

// Beside votes, what is counted.
const (
	unlisted  = plenary.BaseVacant << (1 + iota) // those of whom no vote is on record
	listed                                       // those of whom one is listed
	seats                                        // the members
	simple                                       // 1 where more voted in favour than against
	twoThirds                                    // 1 where two thirds of those in favour and against were in favour
)

func (c toldCount) String() string {
	return fmt.Sprintf("%d of %v (at least: %v, beyond those named: %v, group: %q)", c.n, c.of, c.least, c.names, c.group)
}

// votePhrases are how votes are told.
var votePhrases = []struct {
	of   plenary.Base
	keys string
	does string
}{
	{plenary.BaseCast, "voted stemde", `(?:voted or abstained|stemden of onthielden zich|stemde of onthield zich)`},
	{plenary.BaseOf(plenary.Yes), "favour voor", `(?:(?:voted )?in favour|(?:stemden |stemde )?voor)`},
	{plenary.BaseOf(plenary.No), "against tegen", `(?:(?:voted )?against|(?:stemden |stemde )?tegen)`},
	{plenary.BaseOf(plenary.Abstain), "abst onth", `(?:abstained|abstentions?|onthielden zich|onthield zich|onthouding(?:en)?)`},
	{plenary.BaseOf(plenary.NotVoting), "novote voting stem", `(?:novote|not voting|zonder stem|niet gestemd)`},
	{plenary.BaseOf(plenary.Present), "present aanwezig", `(?:was |were |waren )?(?:present (?:without|not) voting|present,|aanwezig)`},
	{plenary.BaseOf(plenary.Absent), "absent afwezig", `(?:was |were |waren )?(?:absent|afwezig)`},
	{plenary.BaseExcluded, "entitled gerechtigd", `(?:was |were |waren )?(?:not entitled to vote|niet stemgerechtigd)`},
	{plenary.BaseVacant, "vaca", `(?:vacant seats?|vacante zetels?)`},
	{unlisted, "listed vermeld", `(?:not listed|niet vermeld)`},
}

type phrase struct {
	of    plenary.Base
	words *regexp.Regexp
	keys  []string // one of which is in it
}

func (p *phrase) in(text string) bool {
	return slices.ContainsFunc(p.keys, func(key string) bool { return strings.Contains(text, key) })
}

var countWords = func() (all []phrase) {
	for _, p := range votePhrases {
		all = append(all, phrase{p.of, regexp.MustCompile(`(?i)(?:^|\W)` + p.does + `(?:\W|$)`), strings.Split(p.keys, " ")})
	}
	return all
}()

var countPhrases = func() (all []phrase) {
	for _, p := range votePhrases {
		all = append(all, phrase{p.of, regexp.MustCompile(`(?i)(at least |≥)?\b(\d+) (?:(?:further|countries|country|Member States?|members?|of them|of the \d+ members|van de \d+ leden|landen|land|leden|lid|votes?|stem|stemmen) )*` + p.does + `(?:\W|$)`), strings.Split(p.keys, " ")})
	}
	for of, words := range map[plenary.Base]string{
		listed: `()(?:lists |vermeldt het verslag er )(\d+)`,
		plenary.BaseOf(plenary.Yes) | plenary.BaseOf(plenary.No): `()\b(\d+) (?:votes|stemmen) cast`,
		seats: `()\b(\d+) (?:members|leden)(?:$|[,:])`,
	} {
		all = append(all, phrase{of, regexp.MustCompile(words), []string{"lists", "verslag er", "members", "leden", " cast"}})
	}
	return all
}()

var (
	noneOf    = regexp.MustCompile(`(?i)\b(geen enkele|geen enkel|geen|zonder|none|no) (onthouding|abstention|voted|abstained|in favour|against|voor|tegen|stem voor|stemmen voor|land|lid|of the \d+ members|van de \d+ leden|countr)`)
	notVoting = strings.NewReplacer("did not vote", "novote", "stemden niet", "novote", "stemde niet", "novote", "ten minste ", "at least ", "Ten minste ", "at least ")
	votesCast = strings.NewReplacer("in favour and against", "cast", "voor en tegen", "cast")
)

// groupNames are the names of groups as sentences on their members have them.
var groupNames = func() map[string]plenary.Group {
	m := map[string]plenary.Group{}
	for g := range plenary.Groups() {
		for _, l := range []language.Tag{language.English, language.Dutch} {
			names := []string{g.NameOn(l, plenary.TablesDate())}
			for year := 1946; year < 2026; year++ {
				names = append(names, g.NameOn(l, dateOf(year, 7, 1)))
			}
			for _, name := range names {
				if m[name] = g; name != "" { // a table begins with a capital letter
					m[strings.ToUpper(name[:1])+name[1:]] = g
				}
			}
		}
	}
	for _, name := range []string{"EU", "EC", "EG", "ECSC", "EGKS"} {
		m[name] = plenary.EU
	}
	delete(m, "")
	return m
}()

var (
	ofMembers = regexp.MustCompile(`\b(?:members of|leden van) (?:the |de |het )?(\pL.*)`)
	memberOf  = regexp.MustCompile(`(\pL+)(?: member States|-lidstaten)`)
	figures3  = regexp.MustCompile(`(\d+)–(\d+)–(\d+)\)?$`)
)

// nonesIn has "none against" and "geen onthoudingen" as 0.
func nonesIn(text string) string {
	if slices.ContainsFunc([]string{"geen ", "Geen ", "zonder ", "none ", "None ", "no ", "No "}, func(none string) bool { return strings.Contains(text, none) }) {
		return noneOf.ReplaceAllString(text, "0 $2")
	}
	return text
}

// inFigures has numbers in figures, which a text may have in words.
func inFigures(text string) string {
	var out strings.Builder
	for text != "" {
		n := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
		if n < 0 {
			n = len(text)
		}
		if figures, ok := numberWords[text[:n]]; ok {
			out.WriteString(figures)
		} else if figures, ok := numberWords[strings.ToLower(text[:n])]; ok {
			out.WriteString(figures)
		} else {
			out.WriteString(text[:n])
		}
		text = text[n:]
		if n = strings.IndexFunc(text, unicode.IsLetter); n < 0 {
			n = len(text)
		}
		out.WriteString(text[:n])
		text = text[n:]
	}
	return out.String()
}

// tellsTwice reports whether a sentence tells that a record contradicts itself:
// it has each count as it is stated and as it is listed.
func tellsTwice(sentence string) bool {
	has := func(s string) bool { return strings.Contains(sentence, s) }
	return has("he record states ") || has("(stated: ") || has("et verslag vermeldt ") || has("(vermeld: ") || has("vermeldt het verslag ") && has("maar noemt ")
}

// ofListed reports whether a sentence tells of those who are listed, and says so.
func ofListed(sentence string) bool {
	return strings.Contains(sentence, "the record lists ") || strings.Contains(sentence, "vermeldt het verslag er ")
}

// countsIn reads the counts that a sentence tells.
func countsIn(sentence string) (all []toldCount) {
	if tellsTwice(sentence) {
		return nil
	}
	if m := figures3.FindStringSubmatch(sentence); m != nil { // a heading
		for i, b := range counted[:3] {
			n, _ := strconv.Atoi(m[i+1])
			all = append(all, toldCount{of: b, n: n})
		}
		return all
	}
	text := memberOf.ReplaceAllString(votesCast.Replace(notVoting.Replace(sentence)), "members of $1")
	text = nonesIn(text)
	text = inFigures(text)
	told := toldCount{names: strings.Contains(text, "Not named: ") || strings.Contains(text, "Niet bij naam genoemd: ")}
	if !strings.Contains(text, "members of ") && !strings.Contains(text, "leden van ") {
	} else if m := ofMembers.FindStringSubmatch(text); m != nil {
		for name := range groupNames {
			if len(name) > len(told.group) && strings.HasPrefix(m[1], name) {
				told.group = name
			}
		}
	}
	// A sentence on a group that ends in how the others voted is of those listed.
	told.least = told.group != "" && (strings.Contains(text, "sources consulted") || strings.Contains(text, "geraadpleegde bronnen"))
	if majority := told; strings.Contains(text, " suffice for ") || strings.Contains(text, " volstaan voor ") {
		for _, majority.of = range []plenary.Base{simple, twoThirds} {
			majority.n = 1
			all = append(all, majority)
		}
	}
	if !strings.ContainsAny(text, "0123456789") {
		return all
	}
	for _, p := range countPhrases {
		if !p.in(text) || (p.of == unlisted || p.of == seats) && told.group != "" {
			continue
		}
		for _, m := range p.words.FindAllStringSubmatch(text, -1) {
			c := told
			c.of = p.of
			c.n, _ = strconv.Atoi(m[2])
			c.least = c.least && p.of != listed || m[1] != ""
			all = append(all, c)
		}
	}
	return all
}

// votesIn returns the votes that a clause speaks of, 0 if of none.
func votesIn(clause string) (all plenary.Base) {
	clause = notVoting.Replace(clause)
	for _, p := range countWords {
		if p.in(clause) && p.words.MatchString(clause) {
			all |= p.of
		}
	}
	return all
}

// tableCount reads a cell of a table.
func tableCount(row, column, figure string) (c toldCount, ok bool) {
	switch column {
	case "in favour", "voor":
		c.of = plenary.BaseOf(plenary.Yes)
	case "against", "tegen":
		c.of = plenary.BaseOf(plenary.No)
	case "abstentions", "onthoudingen":
		c.of = plenary.BaseOf(plenary.Abstain)
	case "not voting", "niet gestemd":
		c.of = plenary.BaseMembers &^ plenary.BaseCast &^ plenary.BaseOf(plenary.Pending)
	case "listed", "vermeld":
		c.of = listed
	default:
		return c, false
	}
	if row != "Total" && row != "Totaal" {
		row = strings.TrimPrefix(strings.TrimPrefix(row, "of which "), "waarvan ")
		c.group = row
		if _, ok := groupNames[row]; !ok {
			return c, false
		}
	}
	digits, least := strings.CutPrefix(figure, "≥")
	c.least = least
	n, err := strconv.Atoi(digits)
	c.n = n
	return c, err == nil
}

// canBe returns what the count of some votes can have been, among the members
// of a set, or of the whole body where it is nil.
func canBe(s *plenary.Stage, of plenary.Base, among *plenary.CountrySet) bounds {
	counts, size := boundsOf(s)
	members := s.Body.Members(s.Date)
	listed := s.Votes.Listed().Union(s.Votes.Excluded())
	known, in, out, all := 0, bounds{}, bounds{}, 0
	for b, c := range counts {
		had := listedUnder(s, b)
		extra := bounds{c.least - had.Len(), c.most - had.Len()}
		if extra.least < 0 {
			extra.least = 0
		}
		sum := &out
		if of&b != 0 {
			sum = &in
			if among != nil {
				had = had.Intersect(*among)
			}
			known += had.Len()
		}
		sum.least, sum.most = sum.least+extra.least, sum.most+extra.most
		all += listedUnder(s, b).Len()
	}
	if of&plenary.BaseExcluded != 0 && of != plenary.BaseExcluded { // they may have been, if nothing else is left
		in.most += boundless
	}
	// free are those of whom the lists say nothing: here, and elsewhere.
	free, elsewhere := boundless, 0
	if size > 0 {
		free = max(0, size-all)
	}
	if among != nil {
		here := 0 // those who are known to have been there, where the members are not
		if !members.IsZero() {
			here = among.Intersect(members).Minus(listed).Len()
		}
		free, elsewhere = here, max(0, free-here)
	}
	// What is stated may leave members of whom nothing can be true, or be of more.
	most := max(in.least, min(in.most, free-max(0, out.least-elsewhere)))
	if among != nil {
		most = min(in.most, free-max(0, out.least-elsewhere))
	}
	return bounds{known + min(most, max(0, in.least-elsewhere, free-out.most)), known + most}
}

// holds reports whether a count that is told is on record at a stage.
func (c toldCount) holds(s *plenary.Stage) (b bounds, ok bool) {
	var among *plenary.CountrySet
	if g, ok := groupNames[c.group]; ok {
		set := g.Members(s.Date)
		among = &set
	}
	switch c.of {
	case plenary.BaseVacant:
		n := max(s.Stated.Counts.Vacant, s.Votes.Tally().Vacant)
		return bounds{n, n}, c.n == n
	case simple, twoThirds:
		yes, no := canBe(s, plenary.BaseOf(plenary.Yes), nil).least, canBe(s, plenary.BaseOf(plenary.No), nil).most
		return bounds{yes, no}, c.of == simple && yes > no || c.of == twoThirds && 3*yes >= 2*(yes+no)
	case seats:
		n := []int{s.Stated.Members, s.Body.Members(s.Date).Len()}
		for _, r := range rulesOf(s) {
			n = append(n, r.Body().Members(s.Date).Len())
		}
		return bounds{slices.Min(n), slices.Max(n)}, slices.Contains(n, c.n)
	case listed:
		all := s.Votes.Listed().Union(s.Votes.Excluded())
		if among != nil {
			all = all.Intersect(*among)
		}
		return bounds{all.Len(), all.Len()}, c.n == all.Len()
	case unlisted:
		// Of those whose vote follows it may be told that it is not on record.
		counts, size := boundsOf(s)
		b := bounds{size, size}
		for of, count := range counts {
			b.least -= count.least
			b.most -= max(*countIn(&s.Stated.Counts, of), listedUnder(s, of).Len())
		}
		return b, b.least <= c.n && c.n <= b.most
	}
	n := c.n
	if c.names {
		n += namedIn(s, c.of, nil)
	}
	right := func() bool { return n == b.least && b.least == b.most || c.least && n <= b.least }
	if b = canBe(s, c.of, among); right() || c.of != plenary.BaseOf(plenary.NotVoting) {
		return b, right()
	}
	// Of a member that cast no vote the record may not say whether it was present
	// or absent: it is told among these, beside those who are known to have been.
	for _, also := range []plenary.Base{plenary.BaseOf(plenary.Present), plenary.BaseOf(plenary.Absent)} {
		if counts, _ := boundsOf(s); s.Stated.Exact&also == 0 && counts[also].least < counts[also].most {
			c.of |= also
			n += namedIn(s, also, among)
			if among == nil {
				n += max(0, *countIn(&s.Stated.Counts, also)-namedIn(s, also, nil))
			}
		}
	}
	b = canBe(s, c.of, among)
	return b, right()
}

// contradicts reports whether what a stage states and lists cannot all be true.
func contradicts(s *plenary.Stage) bool {
	all := 0
	for _, b := range counted[:7] {
		n, had := *countIn(&s.Stated.Counts, b), listedUnder(s, b).Len()
		exact := s.Stated.Exact&b != 0
		if exact && had > n || marked(s, b) && (exact && had != n || had < n) {
			return true
		}
		all += max(n, had)
	}
	_, size := boundsOf(s)
	return size > 0 && all > size || s.Stated.Members > 0 && all > s.Stated.Members
}

// positions returns of each country what it is on record to have done: voted in
// favour, against, abstained, or cast no vote.
func positions(s *plenary.Stage) map[plenary.Country]plenary.Base {
	const noVote = plenary.BaseMembers &^ plenary.BaseCast &^ plenary.BaseExcluded
	all := map[plenary.Country]plenary.Base{}
	counts, _ := boundsOf(s)
	var left plenary.Base // what those not listed may have done
	for b, c := range counts {
		for c := range listedUnder(s, b).All() {
			all[c] = b
			if b&noVote != 0 {
				all[c] = noVote
			}
		}
		if c.most > listedUnder(s, b).Len() {
			if left |= b; b&noVote != 0 {
				left |= noVote
			}
		}
	}
	for c := range s.Votes.Excluded().All() {
		delete(all, c)
	}
	if left == noVote || left&(left-1) == 0 && left != 0 {
		for c := range s.Body.Members(s.Date).Minus(s.Votes.Listed()).Minus(s.Votes.Excluded()).All() {
			all[c] = left
		}
	}
	return all
}

// moved returns how many countries are on record to have voted otherwise at the
// second of two stages, and how many to have taken part in one of them alone.
func moved(a, b *plenary.Stage) (votes, once int) {
	then := positions(a)
	for c, did := range positions(b) {
		before, ok := then[c]
		switch {
		case !ok || before == did:
		case before&plenary.BaseCast != 0 && did&plenary.BaseCast != 0:
			votes++
		case before&plenary.BaseCast != 0 || did&plenary.BaseCast != 0:
			once++
		}
	}
	return votes, once
}

var (
	movedEN = regexp.MustCompile(`\b(\d+) (?:country |countries )?changed (?:its|their) vote`)
	movedNL = regexp.MustCompile(`\b(\d+) land(?:en)? (?:stemden? )?anders dan bij`)
	onceEN  = regexp.MustCompile(`\b(\d+) (?:country |countries )?took part in only`)
	onceNL  = regexp.MustCompile(`\bna(?:m|men) (?:er )?(\d+)(?: landen| land)? slechts aan`)
)

// toldMoves is how many countries a sentence tells to have voted otherwise, or to
// have taken part in one of two votes alone.
type toldMoves struct {
	n    int
	once bool
}

// movesIn reads toldMoves.
func movesIn(sentence string) (told toldMoves, ok bool) {
	if !strings.Contains(sentence, "vote") && !strings.Contains(sentence, "stem") {
		return told, false
	}
	text := inFigures(strings.NewReplacer("no country", "0 countries", "none changed", "0 changed", "geen enkel land", "0 land", "Geen enkel land", "0 land").Replace(sentence))
	for _, m := range [][]string{movedEN.FindStringSubmatch(text), movedNL.FindStringSubmatch(text)} {
		if m != nil {
			told.n, _ = strconv.Atoi(m[1])
			return told, true
		}
	}
	for _, m := range [][]string{onceEN.FindStringSubmatch(text), onceNL.FindStringSubmatch(text)} {
		if m != nil {
			told.n, _ = strconv.Atoi(m[1])
			told.once = true
			return told, true
		}
	}
	return told, false
}

// namedIn returns how many are listed under some votes, among a set or in all.
func namedIn(s *plenary.Stage, of plenary.Base, among *plenary.CountrySet) (n int) {
	for _, b := range counted[:7] {
		if had := listedUnder(s, b); of&b != 0 && among != nil {
			n += had.Intersect(*among).Len()
		} else if of&b != 0 {
			n += had.Len()
		}
	}
	return n
}
