package undl

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// fault is a problem of a row whose place is a column.
type fault struct {
	Problem
	column column
}

// describer reads what a row says of its roll call.
type describer struct {
	symbols [numColumns]struct {
		text string
		list []symbol.Symbol
	} // read last
	faults []fault // of the row read last
}

// describe reads what a row says of the roll call with a control number. It
// returns nil if the row cannot begin one. What is wrong is in faults.
func (d *describer) describe(r record, id uint32) *Call {
	d.faults = d.faults[:0]
	date := strings.TrimSpace(r.value(colDate))
	text, timed := date, false
	if i := strings.IndexAny(date, "T "); i >= 0 {
		text, timed = date[:i], true
	}
	on, reason := day.Parse(text)
	if reason != "" {
		d.faults = append(d.faults, fault{Problem{What: "date", Input: date, Reason: reason}, colDate})
		return nil
	}
	if timed {
		d.accept(colDate, "date", date, "has a time; read as the day")
	}
	c := &Call{
		Day: on, Note: r.value(colNote), Method: methodOf(r.value(colModality)), Title: titleProper(r.value(colTitle)), Link: r.value(colLink),
		Agenda: d.parts(r, colAgenda, "agenda"), Subjects: d.parts(r, colSubjects, "subjects"),
		Meetings: d.readSymbols(r, colMeeting, "meeting"),
	}
	if drafts := d.readSymbols(r, colDraft, "draft"); len(drafts) > 0 {
		c.Draft = drafts[0]
		if len(drafts) > 1 {
			d.accept(colDraft, "draft", r.value(colDraft), "names several drafts; read as the first")
		}
	}
	c.Reports = d.readSymbols(r, colReports, "committee report")
	if c.Agenda == nil {
		c.Agenda = d.parts(r, colItem, "agenda item")
	}
	if c.Title == "" {
		c.Title = r.value(colDescription)
	}
	if c.Link == "" {
		c.Link = "https://digitallibrary.un.org/record/" + strconv.Itoa(int(id))
	}
	if symbols := d.readSymbols(r, colSymbol, "resolution"); len(symbols) > 0 {
		c.Symbol = symbols[0]
	}
	organ := c.Symbol.Organ()
	c.Council = organ == "S" || organ == "" && r.layout.places[colPermanent] > 0
	d.totals(r, c)
	return c
}

// methodOf returns the method that a modality is.
func methodOf(modality string) uint8 {
	switch modality = strings.ToLower(modality); {
	case strings.Contains(modality, "acclamation"):
		return Acclamation
	case strings.Contains(modality, "without"):
		return WithoutVote
	case strings.Contains(modality, "consensus"):
		return Consensus
	}
	return Recorded
}

// totals reads the stated totals, each that can be read.
func (d *describer) totals(r record, c *Call) {
	c.members, c.rows = -1, -1
	for _, total := range []struct {
		column column
		vote   uint8
	}{{colYes, Yes}, {colNo, No}, {colAbstain, Abstain}, {colNotVoting, NotVoting}, {colMembers, 0}} {
		value := strings.TrimSpace(r.value(total.column))
		if value == "" {
			continue
		}
		// The library's files have them as 120.0.
		whole, fraction, _ := strings.Cut(value, ".")
		n, err := strconv.ParseUint(whole, 10, 16)
		switch {
		case err != nil || strings.Trim(fraction, "0") != "":
			d.accept(total.column, "total", value, "not a number of members; the roll call was read without it")
		case total.vote == 0:
			c.members = int(n)
		default:
			c.Counts[total.vote] = int(n)
			c.Stated |= 1 << total.vote
		}
	}
	// The members are those that the other totals make, or more where one of
	// these is not stated.
	sum := 0
	for _, n := range c.Counts {
		sum += n
	}
	switch all := c.Stated == 1<<Yes|1<<No|1<<Abstain|1<<NotVoting; {
	case c.members > 0 && (sum == c.members || sum < c.members && !all):
		c.Members = c.members
	case c.members >= 0 && sum > 0:
		d.accept(colMembers, "total", strconv.Itoa(c.members), "the other totals make "+strconv.Itoa(sum))
	}
	switch {
	case c.members > 0:
		c.rows = c.members
	case sum > 0:
		c.rows = sum
	}
}

// readSymbols reads the symbols of a column, with a stroke between where there
// are several. Calls share the list.
func (d *describer) readSymbols(r record, c column, what string) (list []symbol.Symbol) {
	all := r.value(c)
	last := &d.symbols[c]
	if all != "" && all == last.text {
		// A meeting adopts many resolutions.
		return last.list
	}
	clean := true
	for _, value := range d.parts(r, c, what) {
		var sym symbol.Symbol
		if len(list) >= maxParts {
			clean = false
			d.accept(c, what, all, tooMany)
			break
		}
		odd, reason := sym.Parse(value, symbol.Lenient)
		if reason == "" {
			list = append(list, sym)
			if odd == nil {
				continue
			}
			d.accept(c, what, value, strings.Join(odd, ", ")+"; read as "+sym.Text)
		} else {
			// "A/PV.1384 and Corr.1"
			whole := len(list)
			if symbol.Expand(value, func(sym symbol.Symbol) { list = append(list, sym) }) == "" {
				continue
			}
			list = list[:whole]
			d.accept(c, what, value, reason+"; the roll call was read without it")
		}
		clean = false
	}
	if clean {
		last.text, last.list = all, list
	}
	return list
}

// tooMany is why a field is not read to its end.
const tooMany = "has more than 1000 values; the first of them were read"

// parts returns the values of a column, which is not read to its end where there are
// too many.
func (d *describer) parts(r record, c column, what string) []string {
	list, all := parts(r.value(c))
	if !all {
		d.accept(c, what, r.value(c), tooMany)
	}
	return list
}

// accept adds to the faults what is odd and was read all the same.
func (d *describer) accept(c column, what, input, reason string) {
	d.faults = append(d.faults, fault{Problem{What: what, Input: input, Reason: reason, Accepted: true}, c})
}

// voteTexts are the text forms of the votes.
var voteTexts = [...]string{Yes: "yes", No: "no", Abstain: "abstain", NotVoting: "notvoting"}

// voteOfLetter returns the vote of a code of the library, 0 for none.
func voteOfLetter(c byte) uint8 {
	switch c {
	case 'Y':
		return Yes
	case 'N':
		return No
	case 'A':
		return Abstain
	case 'X':
		return NotVoting
	}
	return 0
}

// oddVote reads a vote that is not written as usual. It returns 0 for what
// cannot be told, and why, or in what the spelling is odd, if it is.
func oddVote(text string) (vote uint8, reason string) {
	word := strings.ToLower(strings.TrimSpace(text))
	switch word {
	case "y", "yes":
		vote = Yes
	case "n", "no":
		vote = No
	case "a", "abstain", "abstention":
		vote = Abstain
	case "x", "nv", "", "non-voting", "not voting":
		vote = NotVoting
	}
	switch {
	case word == "an":
		return 0, "could be A, an abstention, or N, against"
	case vote == 0:
		return 0, "not one of Y, N, A, X and NV"
	case text == "NV" || len(text) == 1 && voteOfLetter(text[0]) == vote:
		return vote, ""
	}
	return vote, "read as " + voteTexts[vote]
}

// voter is what a code and a name, as a row has them, mean.
type voter struct {
	text string // as in the row, with the delimiters; the first piece of them
	next int32  // the voter that followed last time
	// on is the day for which the country was found. If dated, it is another on
	// another day, or was not found yet, and on is 0.
	on      int32
	dated   bool
	lines   bool // it has several, which have to be counted: it is never expected
	country uint16
	// wrong is what is wrong, if anything: it costs the row unless it is
	// accepted.
	wrong  *Problem
	column column // that it is wrong in
	pieces []string
}

// voters are those that a file has named.
type voters struct {
	list      []voter
	last      int            // that of the row before
	spellings map[string]int // by all that rows have of them
	alike     [1024]int32    // from 1, by what they begin with
	spelt     int            // about how much memory they take, in bytes
	key       []byte
	wrong     int // how many names
}

// The limits on voters. No file has so many names; what is wrong in one that
// does must not fill the memory, and suggestions take their time.
const (
	maxSpelt     = 4 << 20
	maxSuggested = 1000
	// spellingSize is about what a voter takes beside its spelling, with what is
	// wrong in it.
	spellingSize = 512
)

// expected returns the voter that followed the one before last time, -1 if
// there was none.
func (vs *voters) expected() int {
	if len(vs.list) == 0 {
		return -1
	}
	return int(vs.list[vs.last].next)
}

// follow returns a voter, which from now on is the expected one after that of
// the row before.
func (vs *voters) follow(i int) *voter {
	vs.list[vs.last].next, vs.last = int32(i), i
	return &vs.list[i]
}

// text returns a piece of a voter, "" for -1.
func (vs *voters) text(i, piece int) string {
	switch {
	case i < 0:
		return ""
	case piece == 0:
		return vs.list[i].text
	}
	return vs.list[i].pieces[piece]
}

// near returns the voter whose text a row goes on with, if it is the one that
// was named last of those that begin alike.
func (vs *voters) near(b []byte) (i int, ok bool) {
	if len(b) < nearBytes {
		return -1, false
	}
	i = int(vs.alike[nearness(b[:nearBytes])]) - 1
	return i, i >= 0 && !vs.list[i].lines && hasPrefix(b, vs.list[i].text)
}

// nearBytes is how many bytes tell most voters apart: AFG,AFGH.
const nearBytes = 8

func nearness[T string | []byte](text T) int {
	h := uint32(2166136261) // FNV-1a
	for i := range min(len(text), nearBytes) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return int(h >> 22)
}

// find returns the voter that a row names, a new one if none was named so
// before. The country of a new one is yet to be identified.
func (vs *voters) find(b []byte, w *row) int {
	vs.key = vs.key[:0]
	for i, p := range w.layout.pieces {
		if p.kind == voterPiece {
			vs.key = append(vs.key, b[w.pieces[i].from:w.pieces[i].to]...)
		}
	}
	if found, ok := vs.spellings[string(vs.key)]; ok {
		return found
	}
	if vs.spelt += len(vs.key) + spellingSize; vs.spelt > maxSpelt {
		vs.list, vs.last, vs.spelt, vs.alike = nil, 0, 0, [1024]int32{}
		clear(vs.spellings)
	}
	added, key := len(vs.list), string(vs.key)
	v := voter{next: int32(added), dated: true, lines: strings.Contains(key, "\n")}
	rest := key
	for i, p := range w.layout.pieces {
		if p.kind == voterPiece {
			n := w.pieces[i].to - w.pieces[i].from
			v.pieces = append(v.pieces, rest[:n])
			rest = rest[n:]
		}
	}
	v.text = v.pieces[0]
	vs.list = append(vs.list, v)
	vs.alike[nearness(v.text)] = int32(added) + 1
	vs.spellings[key] = added
	return added
}

// countryOf finds the country of a code or a name on a day. An empty text has
// none, and nothing is wrong with it.
func (vs *voters) countryOf(text string, on int32) (country uint16, dated bool, wrong *Problem) {
	if text == "" {
		return 0, false, nil
	}
	var could table.Set
	if country, dated = lookup.Country(text, on, &could); country != 0 {
		return country, dated, nil
	}
	vs.wrong++
	reason := lookup.Reason(text, could, vs.wrong <= maxSuggested)
	return 0, dated, &Problem{What: "country", Input: strings.Clone(text), Reason: reason, Candidates: could}
}

// identify sets the country that the code and the name of a voter mean together
// on a day, or what is wrong with them.
func (vs *voters) identify(v *voter, r record, on int32) {
	code, name := strings.TrimSpace(r.value(colCode)), strings.TrimSpace(r.value(colName))
	byCode, codeDated, noCode := vs.countryOf(code, on)
	byName, nameDated, noName := vs.countryOf(name, on)
	v.on, v.dated = on, codeDated || nameDated
	v.country, v.wrong, v.column = byName, noName, colName
	switch {
	case code == "" && name == "":
		v.wrong, v.column = &Problem{What: "country", Reason: "has no code and no name"}, r.layout.voterColumn()
	case byName == 0 && byCode == 0 && name == "":
		v.wrong, v.column = noCode, colCode
	case byName == 0 && byCode == 0:
	case byName == 0:
		v.country = byCode
		readAs(noName, byCode)
	case byCode == 0:
		v.wrong, v.column = noCode, colCode
		readAs(noCode, byName)
	case byCode != byName:
		v.country = 0
		v.wrong = &Problem{
			What: "country", Input: strings.Clone(name),
			Reason: "its code " + quote(code) + " is that of another country: " + codeOf(byCode) + ", not " + codeOf(byName),
		}
		for _, c := range [2]uint16{byCode, byName} {
			v.wrong.Candidates.Add(c)
		}
	}
}

// readAs accepts what is wrong with one column, if anything, because the other
// one tells the country.
func readAs(wrong *Problem, country uint16) {
	if wrong != nil {
		wrong.Reason += "; read as " + codeOf(country) + " after the other column"
		wrong.Accepted = true
	}
}

// codeOf returns the code of a country.
func codeOf(country uint16) string { return table.Entities[country].Code }

// titleProper returns a title without what the catalogue adds to it: " :
// resolution / adopted by the General Assembly".
func titleProper(s string) string {
	if i := strings.LastIndex(s, " : resolution / adopted by "); i > 0 {
		return s[:i]
	}
	return s
}

// quote quotes a text, cut as an error cuts its input.
func quote(s string) string {
	if len(s) > maxQuoted {
		return strconv.Quote(s[:maxQuoted]) + "..."
	}
	return strconv.Quote(s)
}
