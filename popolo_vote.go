package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/strict"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// option reads the option of a vote or count, 0 if it is none. An odd spelling
// is reported once for each event.
func (p *popoloReader) option(v strict.Value, above *popoloPath) Vote {
	path := &popoloPath{above: above, name: "option"}
	s := p.string(v, above, "option")
	vote, odd := popoloOptionOf(s)
	switch {
	case vote == 0 && popoloWord(s) == "paired":
		p.refuse(v, path, "option", s, "a pair is no vote of a member alone")
	case vote == 0 && v.IsNull():
		p.refuse(v, path, "option", "", "missing")
	case vote == 0:
		p.refuse(v, path, "option", s, "not yes, no, abstain, absent, not voting, present, pending or excluded")
	case odd && !slices.Contains(p.odd, s):
		p.odd = append(p.odd, s)
		p.accept(v, path, "option", s, "read as "+popoloOptions[vote])
	}
	return vote
}

var popoloVoteNames = []string{"voter_id", "voter", "voter_name", "option", "role", "weight", "pair_id", "pair", "vote_event_id"}

func (p *popoloReader) vote(s *Stage, v strict.Value, path *popoloPath) {
	var f [9]strict.Value
	if !p.members(v, path, popoloVoteNames, f[:]) {
		return
	}
	switch of := p.string(f[8], path, "vote_event_id"); {
	case of == "" || of == p.of:
	case p.of == "":
		p.of = of
	default:
		p.refuse(f[8], &popoloPath{above: path, name: "vote_event_id"}, "vote", of, "this vote is of another vote event")
	}
	c := p.voter(f[0], f[1], f[2], s.Date, v, path)
	vote := p.option(f[3], path)
	if w := f[5]; !w.IsNull() && string(w.Raw()) != "1" {
		p.refuse(w, &popoloPath{above: path, name: "weight"}, "vote", string(w.Raw()[:min(len(w.Raw()), maxQuoted)]), "a roll call has no weights; see Weights")
	}
	for _, pair := range f[6:8] {
		if !pair.IsNull() {
			p.refuse(pair, path, "vote", c.Code(), "a roll call has no pairs")
		}
	}
	switch {
	case c.IsZero() || vote == 0:
		return
	case vote == popoloVacant:
		p.refuse(f[3], &popoloPath{above: path, name: "option"}, "option", "vacant", "a vacant seat has no voter")
	case s.Votes.Vote(c) != 0 || s.Votes.excluded.Has(c):
		p.refuse(v, path, "roll call", c.Code(), "this country stands twice")
	case vote == popoloExcluded:
		s.Votes = s.Votes.Exclude(SetOf(c))
	default:
		s.Votes.set(c, vote)
	}
	if role := p.string(f[4], path, "role"); role != "" {
		p.keep(s, f[4], &popoloPath{above: path, name: "role"}, "role of "+c.Code(), role, "a roll call has no roles")
	}
}

// voter returns the country that voted, by its code or its name.
func (p *popoloReader) voter(id, object, called strict.Value, on Date, v strict.Value, above *popoloPath) Country {
	ident, name := p.party(id, object, above, "voter")
	if other := p.string(called, above, "voter_name"); name == "" {
		name = other
	}
	path := &popoloPath{above: above, name: "voter"}
	if object.IsNull() {
		path.name = "voter_id"
	}
	fail := func(e *ParseError) Country {
		p.report(v.Offset, path, e)
		return Country{}
	}
	told, wrong := p.told(ident)
	known, unknown := popoloCountry(ident, on)
	for _, code := range told.codes {
		switch c, _ := popoloCountry(code, on); {
		case known.IsZero():
			known = c
		case !c.IsZero() && c != known:
			return fail(&ParseError{What: "country", Input: code, Candidates: SetOf(c, known), Reason: "another code of this voter is that of " + known.Code()})
		}
	}
	if name == "" {
		name = told.name
	}
	switch {
	case wrong != "":
		return fail(&ParseError{What: "vote", Input: ident, Reason: wrong})
	case ident == "" && name == "":
		return fail(&ParseError{What: "vote", Reason: "no voter"})
	case name == "" && known.IsZero():
		return fail(unknown)
	case name == "" || name == known.NameOn(language.English, on) && (told.name == "" || told.name == name):
		return known
	}
	c, could, _ := findCountry(name, on)
	if told.name != "" && told.name != name {
		so := c
		if so.IsZero() {
			so = known
		}
		if other, _, _ := findCountry(told.name, on); !other.IsZero() && !so.IsZero() && other != so {
			return fail(&ParseError{What: "country", Input: name, Candidates: SetOf(so, other), Reason: "the name of this voter in the document is that of " + other.Code()})
		}
	}
	switch {
	case c.IsZero() && could.Has(known):
		return known // the code settles what the name leaves open
	case c.IsZero():
		e := countryError(name, could)
		e.suggest()
		return fail(e)
	case known.IsZero() && !unknown.Candidates.IsEmpty() && !unknown.Candidates.Has(c):
		return fail(unknown)
	case !known.IsZero() && c != known:
		return fail(&ParseError{What: "country", Input: name, Candidates: SetOf(c, known), Reason: "the voter_id is that of " + known.Code()})
	}
	return c
}

// popoloCountry returns the country that an id means on a day, or why it means
// none. A number alone is some list's own; it is a code only where the id says
// in which scheme.
func popoloCountry(id string, on Date) (Country, *ParseError) {
	scheme, code := "", id
	if i := strings.LastIndexAny(id, ":/"); i >= 0 {
		scheme, code = id[:i], id[i+1:]
	}
	if i := table.FindCode(code); i != 0 && (on.IsZero() && scheme == "" || scheme == "plenary") {
		return Country{i}, nil
	}
	var of CodeScheme
	switch popoloWord(scheme) {
	case "":
		if c, _, _ := findCountry(code, on); scheme == "" && !c.IsZero() {
			return c, nil
		}
	case "country", "ocddivision/country", "iso3166", "iso31661":
		of = CodeScheme(lookup.ISOScheme(code))
	case "iso31661alpha2", "iso3166alpha2":
		of = ISOAlpha2
	case "iso31661alpha3", "iso3166alpha3":
		of = ISOAlpha3
	case "m49", "unm49":
		of = UNM49
	}
	if findCode(code, of) == nil {
		return Country{}, &ParseError{What: "country", Input: id, Reason: cmp.Or(numberReason(id), "no country has this id")}
	}
	c, wrong := readCode(code, of, on)
	if wrong != nil {
		wrong.Input = id
	}
	return c, wrong
}

// group reads the group of a count or result. It returns 0 for one that is not
// in the tables, and false if there is none.
func (p *popoloReader) group(id, object strict.Value, above *popoloPath) (g Group, called string, ok bool) {
	ident, name := p.party(id, object, above, "group")
	if ident == "" && name == "" {
		return 0, "", false
	}
	if err := g.UnmarshalText([]byte(ident)); err != nil || g == 0 {
		var known bool
		if g, known = p.groups[name]; !known && name != "" {
			g, _ = ParseGroup(name)
			if p.groups == nil {
				p.groups = map[string]Group{}
			}
			p.groups[name] = g
		}
	}
	return g, cmp.Or(ident, name), true
}

// popoloGrouped is a count of a group.
type popoloGrouped struct {
	v      strict.Value
	path   *popoloPath
	group  Group
	called string // the group
	option string
	vote   Vote
	n      int
}

// counts reads the counts of a vote event, and then holds those of groups
// against what is on record of all.
func (p *popoloReader) counts(s *Stage, v strict.Value, path *popoloPath) {
	had := map[string]bool{}
	var grouped []popoloGrouped
	p.list(v, path, "counts", func(v strict.Value, path *popoloPath) {
		if c, ok := p.count(s, v, path, had); ok {
			grouped = append(grouped, c)
		}
	})
	if s.Stated.wrong() != nil {
		p.refuse(v, &popoloPath{above: path, name: "counts"}, "count", strconv.Itoa(s.Stated.Members), "extras.plenary has a body of fewer members than are counted")
	}
	for _, c := range grouped {
		if among := s.among(c.group); among.Exact>>c.vote&1 == 0 || *among.Counts.at(int(c.vote)) != c.n {
			p.keep(s, c.v, c.path, "count of "+c.called, c.option+" "+strconv.Itoa(c.n), "does not follow from the votes of a group in the tables")
		}
	}
}

// count reads a count of all. It returns that of a group, and whether it is one.
func (p *popoloReader) count(s *Stage, v strict.Value, path *popoloPath, had map[string]bool) (c popoloGrouped, grouped bool) {
	var f [4]strict.Value
	if !p.members(v, path, []string{"option", "value", "group_id", "group"}, f[:]) {
		return c, false
	}
	vote := p.option(f[0], path)
	n, ok := p.number(f[1], &popoloPath{above: path, name: "value"})
	g, called, grouped := p.group(f[2], f[3], path)
	if vote == 0 || !ok {
		return c, false
	}
	option, _ := f[0].Text()
	if key := called + "\n" + option; had[key] {
		p.refuse(v, path, "count", option, "stands twice")
	} else {
		had[key] = true
	}
	if grouped {
		return popoloGrouped{v, path, g, called, option, vote, n}, true
	}
	count := s.Stated.Counts.at(int(vote))
	if *count > 0 && s.Stated.Exact>>vote&1 == 0 {
		p.refuse(v, path, "count", option, "extras.plenary has a lower bound of it")
	}
	// Two words for one vote, excused and absent, add up.
	*count = min(maxCount, *count+n)
	s.Stated.Exact |= 1 << vote
	return c, false
}

// number reads a count. The specification's own first examples have numbers
// in quotes.
func (p *popoloReader) number(v strict.Value, path *popoloPath) (int, bool) {
	digits := string(v.Raw())
	quoted, inQuotes := v.Text()
	if inQuotes {
		digits = quoted
	}
	n, err := strconv.ParseUint(digits, 10, 31)
	if err != nil {
		p.refuse(v, path, "count", digits[:min(len(digits), maxQuoted)], "not a whole number from 0 to 2147483647")
		return 0, false
	}
	if inQuotes && !slices.Contains(p.odd, "\"") {
		p.odd = append(p.odd, "\"")
		p.accept(v, path, "count", quoted, "a number in quotes")
	}
	return int(n), true
}

func (p *popoloReader) groupResult(s *Stage, v strict.Value, path *popoloPath) {
	var f [3]strict.Value
	if !p.members(v, path, []string{"group_id", "group", "result"}, f[:]) {
		return
	}
	g, called, _ := p.group(f[0], f[1], path)
	stated := p.string(f[2], path, "result")
	follows := s.among(g).popoloResult()
	switch d, _ := popoloResultOf(stated); {
	case follows == "":
		p.keep(s, v, path, "result of "+called, stated, "does not follow from the votes of a group in the tables")
	case popoloResult(d) != follows:
		p.keep(s, v, path, "result of "+called, stated, "from the votes of its members follows "+follows)
	}
}
