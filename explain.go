package plenary

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Sentence returns the outcome and its reason in one sentence of Dutch or
// English, with the provision that says so. Where votes were lacking it says
// how many.
func (d Decision) Sentence(tag language.Tag) string {
	if d.outcome == 0 {
		return ""
	}
	p := newAccount(tag, d.on)
	s := p.outcomes[d.outcome] + ": " + strings.Join(p.reasons(d), "; ")
	if provision := d.rule.Provision(tag); provision != "" {
		s += " (" + provision + ")"
	}
	return s + "."
}

// Explain returns the outcome and every test behind it in a paragraph of Dutch
// or English: what was counted, of what, and what was needed.
func (d Decision) Explain(tag language.Tag) string {
	if d.outcome == 0 {
		return ""
	}
	p := newAccount(tag, d.on)
	s := d.Sentence(tag)
	if body := d.rule.Body(tag); body != "" {
		s = body + ". " + s
	}
	for _, f := range d.Findings() {
		s += " " + p.parts[f.Part] + ": " + strings.Join(p.clauses(f, everyLeaf), "; ")
		if f.Answer == Presumed {
			s += "; " + fill(p.presumed, p.count(uint64(d.votes.tally.NotVoting), BaseOf(NotVoting)))
		}
		s += "."
	}
	return s + p.shipped(d)
}

// shipped says from when the weights are, where they are not the caller's.
func (p *account) shipped(d Decision) (s string) {
	var seen []string
	d.rule.leaves(func(_ byte, l *leaf) {
		w := l.num.Weight
		if _, own := d.weights.dimension(w); w == "" || own || !d.named || slices.Contains(seen, w) {
			return
		}
		seen = append(seen, w)
		if t := shippedWeights(w, d.on); t != nil {
			s += " " + fill(p.since, p.weightName(w), Date{t.From}.String())
		}
	})
	return s
}

// account has what differs between the languages.
type account struct {
	tag      language.Tag
	on       Date
	outcomes [OutcomePending + 1]string
	parts    map[string]string
	nouns    [Pending + 1][2]string // one of them, and several
	bases    map[Base][2]string
	fraction map[Fraction]string
	ordinals []string
	ties     [TieRevoteUnlessFull + 1]string

	moreThan, atLeast, percent, all                       string
	clause, number, refused, refusedNone, weighed, among  string
	presumed, more, one, switched, ordinal, thousands     string
	notVeto, veto, tied, pendingOne, pending, noVotes, of string
	notKnown, since, switchedOne                          string
	// none stands for a count of 0, and words for the small numbers, where
	// these are not to be figures.
	none  string
	words []string
}

func newAccount(tag language.Tag, on Date) *account {
	if languageOf(tag) == table.Dutch {
		return dutchAccount(on)
	}
	return englishAccount(on)
}

func englishAccount(on Date) *account {
	return &account{
		tag: language.English, on: on,
		outcomes: [...]string{"", "Adopted", "Rejected", "No quorum", "Vetoed", "Tied", "Deferred", "Pending"},
		parts:    map[string]string{"open": "Quorum to open", "quorum": "Quorum to decide", "defer": "Deferral", "carry": "To carry", "veto": "Veto"},
		nouns: [...][2]string{
			Yes: {"vote in favour", "votes in favour"}, No: {"vote against", "votes against"}, Abstain: {"abstention", "abstentions"},
			NotVoting: {"member recorded as not voting", "members recorded as not voting"},
			Present:   {"member present without voting", "members present without voting"},
			Absent:    {"absent member", "absent members"}, Pending: {"member yet to vote", "members yet to vote"},
		},
		bases: map[Base][2]string{
			presentAndVoting: {"vote in favour or against", "votes in favour and against"},
			BaseCast:         {"vote cast, abstentions included", "votes cast, abstentions included"},
			BaseAttending:    {"member present", "members present"},
			BaseEntitled:     {"member entitled to vote", "members entitled to vote"},
			BaseMembers:      {"member", "members"},
			BaseSeats:        {"seat", "seats"},
			notInFavour:      {"member not in favour", "members not in favour"},
		},
		fraction: map[Fraction]string{{1, 2}: "half", {1, 3}: "one third", {2, 3}: "two thirds", {1, 4}: "one quarter", {3, 4}: "three quarters", {3, 5}: "three fifths", {4, 5}: "four fifths"},
		ordinals: []string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"},
		ties:     [...]string{TieRevote: "a second vote is taken", TieRevoteUnlessFull: "a second vote is taken, for not all members were there", TieCasting: "whoever presides has a casting vote", TieLot: "lots are drawn", TieAdopt: "with as many votes in favour as against it is adopted"},

		moreThan: "more than", atLeast: "at least", percent: "per cent", all: "all", of: "of the",
		clause: "%; needed: % % %, that is %", number: "%; needed: % %",
		refused: "%, where % % are too many", refusedNone: "%, where there may be none", weighed: "% with a weight of % (%)", among: "% among the %",
		presumed: "presumed, because the record does not say whether % were in the room",
		more:     "% more votes in favour were needed", one: "one more vote in favour was needed", ordinal: ", a %",
		switched: "% of those voting against would have had to vote in favour", thousands: ",",
		notVeto: "not a veto: without the votes to carry it there was nothing to veto", veto: "vetoed by %", tied: "% and %",
		pendingOne: "one member has yet to vote, and it depends on that vote", pending: "% members have yet to vote, and it depends on them",
		noVotes: "nobody voted in favour or against", notKnown: "% of members not known by name",
		since: "Weights (%): those that held from %.", switchedOne: "one of those voting against would have had to vote in favour",
	}
}

func dutchAccount(on Date) *account {
	return &account{
		tag: language.Dutch, on: on,
		outcomes: [...]string{"", "Aangenomen", "Verworpen", "Geen quorum", "Verworpen door een veto", "De stemmen staken", "Uitgesteld", "Nog niet beslist"},
		parts:    map[string]string{"open": "Quorum voor de opening", "quorum": "Quorum voor de besluitvorming", "defer": "Uitstel", "carry": "Vereiste meerderheid", "veto": "Veto"},
		nouns: [...][2]string{
			Yes: {"stem voor", "stemmen voor"}, No: {"stem tegen", "stemmen tegen"}, Abstain: {"onthouding", "onthoudingen"},
			NotVoting: {"lid dat volgens het verslag niet stemde", "leden die volgens het verslag niet stemden"},
			Present:   {"aanwezig lid dat niet stemde", "aanwezige leden die niet stemden"},
			Absent:    {"afwezig lid", "afwezige leden"}, Pending: {"lid dat nog moet stemmen", "leden die nog moeten stemmen"},
		},
		bases: map[Base][2]string{
			presentAndVoting: {"stem voor of tegen", "stemmen voor en tegen"},
			BaseCast:         {"uitgebrachte stem, onthoudingen meegeteld", "uitgebrachte stemmen, onthoudingen meegeteld"},
			BaseAttending:    {"aanwezig lid", "aanwezige leden"},
			BaseEntitled:     {"stemgerechtigd lid", "stemgerechtigde leden"},
			BaseMembers:      {"lid", "leden"},
			BaseSeats:        {"zetel", "zetels"},
			notInFavour:      {"lid dat niet voor stemde", "leden die niet voor stemden"},
		},
		fraction: map[Fraction]string{{1, 2}: "de helft", {1, 3}: "een derde", {2, 3}: "twee derde", {1, 4}: "een kwart", {3, 4}: "drie kwart", {3, 5}: "drie vijfde", {4, 5}: "vier vijfde"},
		ordinals: []string{"", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende"},
		ties:     [...]string{TieRevote: "er volgt een tweede stemming", TieRevoteUnlessFull: "er volgt een tweede stemming, omdat de vergadering niet voltallig was", TieCasting: "de stem van de voorzitter beslist", TieLot: "het lot beslist", TieAdopt: "bij evenveel stemmen voor als tegen is het aangenomen"},

		moreThan: "meer dan", atLeast: "ten minste", percent: "procent", all: "alle", of: "van de",
		clause: "%; nodig: % % %, dat is %", number: "%; nodig: % %",
		refused: "%, en % % is te veel", refusedNone: "%, terwijl er geen mogen zijn", weighed: "% met een gewicht van % (%)", among: "% onder de %",
		presumed: "verondersteld, want het verslag vermeldt niet of % aanwezig waren",
		more:     "er waren nog % stemmen voor nodig", one: "er was nog één stem voor nodig", ordinal: ", de %",
		switched: "% tegenstemmers hadden voor moeten stemmen", thousands: ".",
		notVeto: "geen veto: zonder de vereiste stemmen viel er niets tegen te houden", veto: "veto van %", tied: "% en %",
		pendingOne: "één lid moet nog stemmen, en die stem beslist", pending: "% leden moeten nog stemmen, en hun stemmen beslissen",
		noVotes: "niemand stemde voor of tegen", notKnown: "% van leden die niet bij naam bekend zijn",
		since: "Gewichten (%): die welke golden vanaf %.", switchedOne: "één tegenstemmer had voor moeten stemmen",
	}
}

// notInFavour is every entitled member that did not vote in favour.
const notInFavour = BaseAttending&^(1<<Yes) | 1<<Absent

// fill puts the values in place of the % signs of a template, in order.
func fill(template string, values ...string) string {
	for _, v := range values {
		before, after, _ := strings.Cut(template, "%")
		template = before + "\x00" + after
		template = strings.Replace(template, "\x00", v, 1)
	}
	return template
}

// reasons returns the clauses that the outcome follows from.
func (p *account) reasons(d Decision) (rs []string) {
	findings := map[string]Finding{}
	for _, f := range d.Findings() {
		findings[f.Part] = f
	}
	t := d.votes.tally
	switch d.outcome {
	case NoQuorum:
		return p.clauses(findings["quorum"], failing)
	case Deferred:
		return p.clauses(findings["defer"], holding)
	case Tied:
		return []string{fill(p.tied, p.count(uint64(t.Yes), BaseOf(Yes)), p.count(uint64(t.No), BaseOf(No))), p.ties[d.rule.tie()]}
	case OutcomePending:
		if t.Pending == 1 {
			return []string{p.pendingOne}
		}
		return []string{fill(p.pending, p.figure(uint64(t.Pending)))}
	case Vetoed:
		rs = p.clauses(findings["carry"], holding)
		if voters := p.voters(findings["veto"]); voters != "" {
			return append(rs, fill(p.veto, voters))
		}
		return append(rs, p.clauses(findings["veto"], holding)...)
	case Adopted:
		if f := findings["carry"]; f.Answer != Fails {
			return p.clauses(f, holding)
		}
		return []string{fill(p.tied, p.count(uint64(t.Yes), BaseOf(Yes)), p.count(uint64(t.No), BaseOf(No))), p.ties[TieAdopt]}
	}
	if t.Yes+t.No == 0 {
		rs = append(rs, p.noVotes)
	}
	rs = append(rs, p.clauses(findings["carry"], failing)...)
	rs = append(rs, p.lacking(d, findings["carry"])...)
	if v := findings["veto"]; v.Answer == Holds {
		rs = append(rs, p.notVeto)
	}
	return rs
}

// lacking says how many votes were lacking to carry.
func (p *account) lacking(d Decision, carry Finding) []string {
	// Where no vote in favour is asked for, as in a consensus, none is lacking.
	asked := false
	for m := range measures(d.rule.part(partCarry)) {
		asked = asked || m.Base.Has(Yes)
	}
	switch m := d.ToCarry(); {
	case !asked:
	case m.More == 1:
		s := p.one
		if carry.Share.IsZero() && carry.Measure == (Measure{Base: BaseOf(Yes)}) && carry.Needed < uint64(len(p.ordinals)) {
			s += fill(p.ordinal, p.ordinals[carry.Needed])
		}
		return []string{s}
	case m.More > 1:
		return []string{fill(p.more, p.figure(uint64(m.More)))}
	case m.Switched == 1:
		return []string{p.switchedOne}
	case m.Switched > 0:
		return []string{fill(p.switched, p.figure(uint64(m.Switched)))}
	}
	return nil
}

// Which comparisons of a finding are told.
const (
	everyLeaf = iota
	holding   // those that make it hold, but for the guard of one vote
	failing   // those that make it fail
)

// clauses returns the comparisons of a finding in words.
func (p *account) clauses(f Finding, which int) (cs []string) {
	if len(f.Tests) == 0 {
		return []string{p.leaf(f, false)}
	}
	if f.Test.code[0] == opNot {
		if g := f.Tests[0]; len(g.Tests) == 0 {
			return []string{p.leaf(g, true)}
		}
		return p.clauses(f.Tests[0], which)
	}
	for _, g := range f.Tests {
		guard := g.Test == Measure{Base: BaseOf(Yes)}.AtLeast(1)
		switch {
		case which == everyLeaf:
		case guard && g.Answer == Holds:
			continue
		case which != everyLeaf && g.Answer == Unsettled:
			continue
		case which == holding && g.Answer == Fails, which == failing && (g.Answer == Holds || g.Answer == Presumed):
			continue
		}
		cs = append(cs, p.clauses(g, which)...)
	}
	return cs
}

// leaf puts a comparison into words, or its contrary.
func (p *account) leaf(f Finding, contrary bool) string {
	if f.Nameless {
		return fill(p.notKnown, p.measure(f))
	}
	what := p.measure(f)
	than := p.atLeast
	if f.Strict {
		than = p.moreThan
	}
	if f.Share.IsZero() {
		n := f.Needed
		switch {
		case contrary && n == 1:
			return fill(p.refusedNone, what)
		case contrary:
			return fill(p.refused, what, p.atLeast, p.figure(n))
		}
		return fill(p.number, what, p.atLeast, p.figure(n))
	}
	share, of := p.share(f.Share), p.count(f.Of, f.Whole.Base)
	if f.Measure.Weight != "" {
		of = p.figure(f.Of)
	}
	if contrary {
		return fill(p.refused, what, than, share+" "+of)
	}
	if f.Share.Num == f.Share.Den {
		than = ""
	}
	return strings.ReplaceAll(fill(p.clause, what, than, share, of, p.figure(f.Needed)), "  ", " ")
}

// share puts a fraction into words, with what joins it to its whole.
func (p *account) share(f Fraction) string {
	switch s := p.fraction[f]; {
	case s != "":
		return s + " " + p.of
	case f.Num == f.Den:
		return p.all
	case f.Den == 100:
		return strconv.Itoa(f.Num) + " " + p.percent + " " + p.of
	}
	return f.String() + " " + p.of
}

func (p *account) measure(f Finding) string {
	n, m, voters := f.Count, f.Measure, f.Voters
	s := p.count(n, m.Base)
	if f.Nameless {
		s = p.noun(2, m.Base)
	} else if n == 0 && p.none != "" {
		s = p.none + " " + p.noun(2, m.Base)
	} else if m.Weight != "" {
		s = fill(p.weighed, p.noun(2, m.Base), p.figure(n), p.weightName(m.Weight))
	}
	if m.Group != 0 {
		s = fill(p.among, s, m.Group.Name(p.tag, p.on))
	}
	if names := p.names(voters); names != "" {
		s += " (" + names + ")"
	}
	return s
}

// weightName names a dimension; those of the caller keep their own name.
func (p *account) weightName(s string) string {
	if languageOf(p.tag) == table.Dutch {
		switch s {
		case "population":
			return "bevolking"
		case "power":
			return "stemgewicht"
		case "government":
			return "regeringsafgevaardigden"
		case "council":
			return "gewogen stemmen in de Raad"
		case "nice":
			return "gewogen stemmen volgens Nice"
		}
	}
	return s
}

// voters names whoever made a test of a group's votes hold.
func (p *account) voters(f Finding) string {
	if len(f.Tests) == 0 {
		return p.names(f.Voters)
	}
	for _, g := range f.Tests {
		if s := p.voters(g); s != "" {
			return s
		}
	}
	return ""
}

func (p *account) names(s CountrySet) string {
	return Naming{Language: p.tag, On: p.on, Article: true}.List(s)
}

// count returns a number with what is counted.
func (p *account) count(n uint64, b Base) string { return p.figure(n) + " " + p.noun(n, b) }

func (p *account) noun(n uint64, b Base) string {
	form := 1
	if n == 1 {
		form = 0
	}
	if s, ok := p.bases[b]; ok {
		return s[form]
	}
	var words []string
	for v := range Votes() {
		if b.Has(v) {
			words = append(words, p.nouns[v][form])
		}
	}
	return listOf(p.tag, words)
}

// figure returns a number with its thousands apart.
func (p *account) figure(n uint64) string {
	if n < uint64(len(p.words)) {
		return p.words[n]
	}
	s := strconv.FormatUint(n, 10)
	if len(s) < 5 {
		return s
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + p.thousands + s[i:]
	}
	return s
}
