package plenary

import (
	"slices"
	"strconv"
	"strings"
)

// describe reads what a row says of its roll call. It reports what is wrong,
// and whether the row can begin one.
func (d *votingData) describe(c *votingCall, row []byte, text string) bool {
	d.split(row)
	date := strings.TrimSpace(d.value(text, colDate))
	day, timed := date, false
	if i := strings.IndexAny(date, "T "); i >= 0 {
		day, timed = date[:i], true
	}
	on, err := ParseDate(day)
	if err != nil {
		e := err.(*ParseError)
		e.Input = date
		d.reportAt(e, row, colDate)
		return false
	}
	if timed {
		d.accept(row, colDate, "date", date, "has a time; read as the day")
	}
	c.date = on
	s := Stage{
		Date: on, Method: Recorded, Declared: DeclaredAdopted,
		Note:     Text{EN: d.value(text, colNote)},
		Meetings: d.readSymbols(row, text, colMeeting, "meeting"),
	}
	if drafts := d.readSymbols(row, text, colDraft, "draft"); len(drafts) > 0 {
		s.Draft = drafts[0]
		if len(drafts) > 1 {
			d.accept(row, colDraft, "draft", d.value(text, colDraft), "names several drafts; read as the first")
		}
	}
	switch modality := strings.ToLower(d.value(text, colModality)); {
	case strings.Contains(modality, "acclamation"):
		s.Method = Acclamation
	case strings.Contains(modality, "without"):
		s.Method = WithoutVote
	case strings.Contains(modality, "consensus"):
		s.Method = Consensus
	}
	c.r = &Resolution{
		Title:    Text{EN: titleProper(d.value(text, colTitle))},
		Agenda:   parts(d.value(text, colAgenda)),
		Subjects: parts(d.value(text, colSubjects)),
		Reports:  d.readSymbols(row, text, colReports, "committee report"),
		Sources:  []Source{{Ref: d.value(text, colLink), Verified: true}},
	}
	if c.r.Agenda == nil {
		c.r.Agenda = parts(d.value(text, colItem))
	}
	if c.r.Title.EN == "" {
		c.r.Title.EN = d.value(text, colDescription)
	}
	if c.r.Sources[0].Ref == "" {
		c.r.Sources[0].Ref = "https://digitallibrary.un.org/record/" + strconv.Itoa(int(c.id))
	}
	if symbols := d.readSymbols(row, text, colSymbol, "resolution"); len(symbols) > 0 {
		c.r.Symbol = symbols[0]
	}
	council := d.layout.column(colPermanent) >= 0
	switch organ := c.r.Symbol.Organ(); {
	case organ == "S" || organ == "" && council:
		s.ID, s.Kind, s.Body = "council", Council, MustParseBody("unsc")
	default:
		s.ID, s.Kind, s.Body = "plenary", Plenary, MustParseBody("unga")
	}
	d.totals(c, &s.Stated, row, text)
	c.r.Stages = []Stage{s}
	return true
}

// recall reads again what the first row of a roll call says of it.
func (d *votingData) recall(c *votingCall) {
	row, fields, isSplit := []byte(c.text), d.fields, d.isSplit
	d.fields, d.isSplit, d.quiet = make([]votingSpan, len(fields)), true, true
	at := 0
	for n := range d.fields {
		end, _ := field(row, at)
		d.fields[n] = votingSpan{at, end}
		at = end
	}
	d.describe(c, row, c.text)
	d.fields, d.isSplit, d.quiet = fields, isSplit, false
}

// totals reads the stated totals, each that can be read.
func (d *votingData) totals(c *votingCall, stated *Totals, row []byte, text string) {
	c.members, c.expected = -1, -1
	for _, total := range []struct {
		column votingColumn
		vote   Vote
	}{{colYes, Yes}, {colNo, No}, {colAbstain, Abstain}, {colNotVoting, NotVoting}, {colMembers, 0}} {
		value := strings.TrimSpace(d.value(text, total.column))
		if value == "" {
			continue
		}
		// The library's files have them as 120.0.
		whole, fraction, _ := strings.Cut(value, ".")
		n, err := strconv.ParseUint(whole, 10, 16)
		if err != nil || strings.Trim(fraction, "0") != "" {
			d.accept(row, total.column, "total", value, "not a number of members; the roll call was read without it")
			continue
		}
		if total.vote == 0 {
			c.members = int(n)
		} else {
			*stated = stated.with(total.vote, int(n))
		}
	}
	// The members are those that the other totals make, or more where one of
	// these is not stated.
	sum := stated.Counts.Members()
	switch all := stated.Known(BaseCast | 1<<NotVoting); {
	case c.members > 0 && (sum == c.members || sum < c.members && !all):
		stated.Members = c.members
	case c.members >= 0 && sum > 0:
		d.accept(row, colMembers, "total", strconv.Itoa(c.members), "the other totals make "+strconv.Itoa(sum))
	}
	switch {
	case c.members > 0:
		c.expected = c.members
	case sum > 0:
		c.expected = sum
	}
}

// symbols reads the symbols of a column, with a stroke between where there are
// several.
func (d *votingData) readSymbols(row []byte, text string, c votingColumn, what string) (list []Symbol) {
	all := d.value(text, c)
	last := &d.symbols[c]
	if all != "" && all == last.text {
		// A meeting adopts many resolutions.
		return slices.Clone(last.list)
	}
	clean := true
	for _, value := range parts(all) {
		sym, odd, err := ParseSymbolLenient(value)
		switch {
		case err == nil && odd == nil:
			list = append(list, sym)
			continue
		case err == nil:
			list = append(list, sym)
			d.accept(row, c, what, value, strings.Join(odd, ", ")+"; read as "+sym.String())
		default:
			// "A/PV.1384 and Corr.1"
			if several, unread := ExpandSymbols(value); unread == nil {
				list = append(list, several...)
				continue
			}
			d.accept(row, c, what, value, err.(*ParseError).Reason+"; the roll call was read without it")
		}
		clean = false
	}
	if clean {
		last.text, last.list = all, slices.Clone(list)
	}
	return list
}

// oddVote reads a vote that is not written as usual, and reports it. It
// returns 0 for what cannot be told.
func (d *votingData) oddVote(row, field []byte) (v Vote) {
	text := unquote(string(field))
	switch word := strings.ToLower(strings.TrimSpace(text)); word {
	case "y", "yes":
		v = Yes
	case "n", "no":
		v = No
	case "a", "abstain", "abstention":
		v = Abstain
	case "x", "nv", "", "non-voting", "not voting":
		v = NotVoting
	}
	switch {
	case v == 0 && strings.EqualFold(strings.TrimSpace(text), "AN"):
		d.reportAt(&ParseError{What: "vote", Input: text, Reason: "could be A, an abstention, or N, against"}, row, colVote)
	case v == 0:
		d.reportAt(&ParseError{What: "vote", Input: text, Reason: "not one of Y, N, A, X and NV"}, row, colVote)
	case text == "NV" || len(text) == 1 && voteOfLetter(text[0]) == v:
	default:
		d.accept(row, colVote, "vote", text, "read as "+v.String())
	}
	return v
}

// voteOfLetter returns the vote of a code of the library, 0 for none.
func voteOfLetter(c byte) Vote {
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

// accept reports what is odd in a row and was read all the same.
func (d *votingData) accept(row []byte, c votingColumn, what, input, reason string) {
	d.reportAt(&ParseError{What: what, Input: input, Reason: reason, Accepted: true}, row, c)
}

// titleProper returns a title without what the catalogue adds to it: " :
// resolution / adopted by the General Assembly".
func titleProper(s string) string {
	if i := strings.LastIndex(s, " : resolution / adopted by "); i > 0 {
		return s[:i]
	}
	return s
}

// parts returns the values of a field that has several.
func parts(s string) (list []string) {
	for p := range strings.SplitSeq(s, "|") {
		if p = strings.TrimSpace(p); p != "" {
			list = append(list, p)
		}
	}
	return list
}

// quoteShort quotes what an error cites, cut as its input is.
func quoteShort(s string) string {
	if len(s) > maxQuoted {
		return strconv.Quote(s[:maxQuoted]) + "..."
	}
	return strconv.Quote(s)
}
