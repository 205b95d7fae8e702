package frame

import (
	"cmp"
	"slices"
	"sort"
	"strconv"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/table"
)

// Sets of classes for use with in.
const (
	whose     uint64 = 1<<cOf | 1<<cFrom
	listLead  uint64 = 1<<cIntro | 1<<cApposed | 1<<cNoun | 1<<cArt | 1<<cThis | 1<<cNumber
	speaking  uint64 = 1<<cFill | 1<<cStatement | 1<<cThis | 1<<cArt | 1<<cPronoun | 1<<cDelivered | 1<<cTitle | 1<<cNoun | 1<<cTiming | 1<<cComma | 1<<cColon | 1<<cDash | 1<<cOpen | 1<<cClose
	addressed uint64 = 1<<cFill | 1<<cArt | 1<<cThis | 1<<cStatement | 1<<cDelivered | 1<<cTitle | 1<<cBy | 1<<cRep | 1<<cOpen | whose
	naming    uint64 = 1<<cRep | 1<<cArt | 1<<cTitle | 1<<cDelivered | 1<<cStatement | 1<<cFill | 1<<cComma | 1<<cOpen | 1<<cClose | 1<<cDash
	subject   uint64 = listLead | 1<<cFill | 1<<cRep | 1<<cAnd | 1<<cComma | 1<<cDash | 1<<cOpen | 1<<cClose | 1<<cColon
	uttered   uint64 = 1<<cBehalf | 1<<cAlign | 1<<cLeave | 1<<cNames | 1<<cPronoun | 1<<cComma | 1<<cColon | 1<<cOpen | 1<<cEnd
)

// reasons has why an oddity of a list is no name.
var reasons = [...]string{names.Unknown: "no country or group has this name", names.Ambiguous: "can mean several countries", names.Others: "names no country or group in particular"}

// in reports whether set has class.
func in(class uint8, set uint64) bool { return set>>class&1 != 0 }

// at returns the class of chunk k, or 0 if there is no such chunk.
func (r *reader) at(k int) uint8 {
	if k < 0 || k >= len(r.chunks) {
		return 0
	}
	return r.chunks[k].class
}

// skip returns the first chunk from k, in steps of d, that is not in set. It
// returns one of the set if that is too far away.
func (r *reader) skip(k, d int, set uint64) int {
	for n := 0; n < 100 && in(r.at(k), set&^1); n++ {
		k += d
	}
	return k
}

// report reports the text from one byte to another.
func (r *reader) report(start, end int32, reason string) {
	r.Unread = append(r.Unread, Unread{start, end, reason})
	for i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= start }); i < len(r.parties) && r.parties[i].End <= end; i++ {
		r.parties[i].used = true
	}
}

// reportChunks reports the text of the chunks from k to end.
func (r *reader) reportChunks(k, end int, reason string) {
	r.report(r.Tokens[r.chunks[k].from].Start, r.Tokens[r.chunks[max(k, end-1)].to-1].End, reason)
}

// rest reports the text from chunk k to the end of its clause.
func (r *reader) rest(k int, reason string) {
	end := r.skip(k+1, 1, ^uint64(1<<cOpen|1<<cClose|1<<cEnd))
	r.reportChunks(k, end, reason)
	r.acts, r.done = true, int(r.chunks[end-1].to)
}

// denied reports a frame that is negated, or that may be.
func (r *reader) denied(k int) bool {
	switch j := r.skip(k-1, -1, ^uint64(1<<cNot|1<<cIf|1<<cAnd|1<<cComma|1<<cColon|1<<cOpen|1<<cClose|1<<cEnd)); {
	case r.at(j) == cNot:
		r.rest(k, "denied")
	case r.at(j) == cIf, r.at(0) == cIf:
		r.rest(k, "the sentence does not say that it is so")
	default:
		return false
	}
	return true
}

// acting records that the sentence has a frame, and reports whether it says that
// it is so.
func (r *reader) acting(k int) bool {
	r.acts = true
	return !r.denied(k)
}

// readers read the frame at a chunk, by its class. A sentence has a frame if it has
// a chunk of one of these classes.
var readers = [words]func(r *reader, k int){
	cBehalf: (*reader).behalf, cAlign: (*reader).align, cBack: (*reader).back, cLeave: (*reader).leave,
	cDelivered: (*reader).delivered, cDid: (*reader).did, cStatement: (*reader).states,
}

// frames reports whether chunks of a class are read.
func frames(class uint8) bool { return class < words && readers[class] != nil }

// read reads a sentence with a frame, and reports the names in it that were
// not read.
func (r *reader) read() {
	r.done, r.acts, r.theirs, r.joined, r.same = 0, false, false, false, false
	before := r.Endorsed
	for k := range r.chunks {
		if c := &r.chunks[k]; int(c.from) >= r.done && frames(c.class) {
			readers[c.class](r, k)
		}
	}
	for i := range r.parties {
		if p := &r.parties[i]; r.acts && !p.used {
			r.report(p.Start, p.End, cmp.Or(p.why, "it is not certain what part this country or group has in the statement"))
		}
	}
	if r.acts {
		r.told = r.number
		r.kinds()
	}
	r.moment(&before)
}

// moment records when those who support the statement did so who were not among
// those before: before, after or during the meeting.
func (r *reader) moment(before *table.Set) {
	code, several := uint8(0), false
	for _, c := range r.chunks {
		if c.class == cFill && c.code >= early {
			several = several || code != 0 && code != c.code
			code = c.code
		}
	}
	if added := r.Endorsed; code != 0 && !several {
		added.Drop(before)
		r.Moments[code-early+1].Join(&added)
	}
}

// did reads who did what the sentence before tells of others: "Tijdens de bijeenkomst
// deed ook Tsjaad dat", "Chad did so too".
func (r *reader) did(k int) {
	from, at, all := r.clause(k), r.skip(k+1, 1, 1<<cFill|1<<cArt), table.Set{}
	next := at + 1
	switch code := r.chunks[k].code; {
	case r.told == 0 || r.number-r.told != 1, code == so && !r.has(from, k, 1<<cNames), code != so && r.at(at) != cNames:
	case code == so && r.number-r.shares == 1 && in(r.at(r.skip(k+1, 1, 1<<cFill)), 1|1<<cEnd):
		if r.acting(k) {
			r.others(k, r.shared)
		}
	case code == so:
		r.rest(from, "it is not certain who did so")
	case code == 0 && (next >= len(r.chunks) || !slices.Contains([]string{"dat", "hetzelfde"}, r.Word(int(r.chunks[next].from)))):
	case !r.acting(k):
	default:
		if code == 0 {
			next++
		}
		if next = r.skip(next, 1, 1<<cFill); r.number-r.shares == 1 && in(r.at(next), 1|1<<cEnd) && r.add(at, &all) {
			r.share(r.shared, &all)
		} else {
			r.rest(from, "it is not certain who did so")
		}
	}
}

// list is a list of names.
type list struct {
	Makers
	lo, hi  int32 // the parties
	next    int   // the chunk after it
	counted int   // the chunk with their number, or 0
	some    int   // the chunk that says that the list is incomplete, or 0
	groups  int
	last    uint16 // of the countries
	own     uint16
	or      bool
	lost    bool
}

// certain reports whether it is known who is in the list, and none of them is
// called the speaker's own country.
func (l *list) certain() bool { return l.own == 0 && !l.or && !l.lost && l.some == 0 }

// collect reads the list that starts at chunk k, after the words that may
// precede it.
func (r *reader) collect(k int) (l list) {
	for l.next = k; k < len(r.chunks); k++ {
		switch c := &r.chunks[k]; {
		case c.class == cNames && c.named:
			r.take(&l, k)
		case c.class == cNumber && l.hi == 0:
			l.counted = k
		case c.class == cSome:
			l.some = k
		case c.class == cOf && l.next == k && r.at(k+1) == cNames && r.chunks[k+1].named: // Dutch
			l.or = true
		case !in(c.class, listLead|1<<cNamely|1<<cComma|1<<cColon|1<<cOpen|1<<cDash) && (c.class != cAnd || l.next != k):
			return l
		}
	}
	return l
}

// take adds the names of chunk k to a list.
func (r *reader) take(l *list, k int) {
	c := &r.chunks[k]
	if l.hi == 0 {
		l.lo = c.lo
	}
	l.hi, l.next = c.hi, k+1
	for i := c.lo; i < c.hi; i++ {
		p := &r.parties[i]
		switch p.used = p.used || p.why == ""; {
		case p.why != "":
			l.lost = true
			continue
		case p.Group != 0:
			l.groups++
			l.Group = p.Group
		case p.Own:
			l.own = p.Country
		default:
			l.OnBehalf.Add(p.Country)
			l.last = p.Country
		}
		l.or = l.or || p.Sep == 'o'
	}
}

// silent has what does not follow the name of one who speaks.
const silent = uttered | 1<<cClose | 1<<cOwn | 1

// behalf reads on whose behalf a statement is made, and who makes it.
func (r *reader) behalf(k int) {
	switch {
	case r.theirs:
		r.rest(k, "it is not certain whose statement is meant")
		return
	case !r.acting(k):
		return
	}
	before := len(r.Unread)
	l := r.collect(k + 1)
	by, several := r.before(k)
	if by == nil && l.hi-l.lo > 1 { // "On behalf of Chad, Peru said"
		if p := &r.parties[l.hi-1]; p.Sep == ',' && p.Country != 0 && !p.Own && !in(r.at(l.next), silent) {
			by, l.hi = p, l.hi-1
			l.OnBehalf.Remove(p.Country)
		}
	}
	if by == nil {
		by = r.after(l.next)
	}
	if l.Deliverer = l.own; by != nil {
		l.Deliverer = by.Country
	}
	switch j := r.skip(l.next, 1, 1<<cComma|1<<cAnd|1<<cArt); {
	case r.at(j) == cVague:
		r.reportChunks(j, r.skip(j, 1, 1<<cVague|1<<cNumber|1<<cNoun|1<<cCapital|1<<cOther), reasons[names.Others])
	case r.at(j) == cOwn && l.Deliverer == 0 && r.Deliverer == 0:
		r.reportChunks(j, j+1, "the country that speaks is not named")
	}
	switch n := l.OnBehalf.Len(); {
	case r.third && l.Deliverer == 0 && r.has(r.clause(k), k, 1<<cPronoun): // "Chad made a statement. I speak on behalf of Mali"
		r.reportChunks(k, l.next, "it is not certain who speaks")
		return
	case several, l.own != 0 && l.own != l.Deliverer:
		r.reportChunks(k, l.next, "several countries deliver the statement")
		return
	case l.groups > 1:
		r.reportChunks(k, l.next, "on behalf of several groups")
		l.Makers = Makers{Deliverer: l.Deliverer}
	case n+l.groups == 0 && l.own == 0 && len(r.Unread) == before && !l.lost:
		if r.at(r.skip(k+1, 1, 1<<cArt)) == cTitle { // "mede namens de minister": a person
			return
		}
		r.rest(k, "no country or group is named")
	case l.or:
		r.Unread = append(r.Unread, Unread{r.parties[l.lo].Start, r.parties[l.hi-1].End, "names joined by “or”"})
	case l.some > 0:
		r.reportChunks(l.some, l.some+1, "the others are not named")
	case l.counted > 0 && n > 0 && !l.lost:
		if said := int(r.Tokens[r.chunks[l.counted].from].N); said != n && (said != n+1 || l.Deliverer == 0 || l.OnBehalf.Has(l.Deliverer)) {
			r.reportChunks(l.counted, l.counted+1, "not the number of names in the list")
		}
	}
	r.speaks(l.Makers, k, max(l.next, k+1))
	if by != nil {
		by.used = by.used || r.Deliverer == by.Country
	}
}

// delivered reads by whom a statement is delivered, where the sentence begins with
// the statement.
func (r *reader) delivered(k int) {
	if r.at(k+1) != cBy || r.at(0) != cStatement && r.skip(k-1, -1, 1<<cStatement|1<<cFill|1<<cThis) >= 0 {
		return
	}
	by := r.after(k + 1)
	if by == nil {
		r.rest(k, "it is not certain who delivers the statement")
		return
	}
	r.speaks(Makers{Deliverer: by.Country}, k, k+2)
	by.used, r.acts = true, true
}

// before returns the speaker named before chunk k, and reports whether several
// are named.
func (r *reader) before(k int) (by *party, several bool) {
	j := r.skip(k-1, -1, speaking)
	if r.at(j) != cNames {
		return nil, false
	}
	c := &r.chunks[j]
	p := &r.parties[c.hi-1]
	if several = c.hi-c.lo > 1 && r.at(k-1) != cOpen || r.at(j-1) == cBy && r.at(j-2) == cBack; several || p.used || p.Country == 0 {
		return nil, several && !p.used
	}
	return p, false
}

// after returns the speaker named at or after chunk k.
func (r *reader) after(k int) *party {
	j := r.skip(k, 1, naming)
	by := r.at(j) == cBy
	if by {
		j = r.skip(j+1, 1, naming|whose|1<<cCapital)
	}
	if r.at(j) == cNames {
		if c := &r.chunks[j]; c.hi-c.lo == 1 && r.parties[c.lo].Country != 0 && (c.speaker || by || j == k+1 && r.at(k) == cFill && r.chunks[k].code == verb || r.at(j-2) == cNames && r.at(j-1) == cComma && j == k+1 && !in(r.at(j+1), silent)) {
			return &r.parties[c.lo] // also "On behalf of Chad and Mali, Peru said" and "Namens Tsjaad sprak Peru"
		}
	}
	return nil
}

// speaks records who makes the statement, or reports how they differ from those
// before.
func (r *reader) speaks(m Makers, k, end int) {
	was := r.Makers
	m.Deliverer = cmp.Or(m.Deliverer, was.Deliverer)
	switch {
	case was.Deliverer != 0 && m.Deliverer != was.Deliverer:
		r.reportChunks(k, end, "another country was said to deliver the statement before")
		return
	case m.listed() && was.listed() && (m.OnBehalf != (table.Set{}) || m.Group != was.Group) && r.everybody(was) != r.everybody(m):
		r.reportChunks(k, end, "a second list, which differs from the first")
		return
	}
	r.Deliverer, r.Group = m.Deliverer, cmp.Or(was.Group, m.Group)
	if was.OnBehalf == (table.Set{}) {
		r.OnBehalf = m.OnBehalf
	}
}

// listed reports whether it is known on whose behalf they make the statement.
func (m *Makers) listed() bool { return m.Group != 0 || m.OnBehalf != (table.Set{}) }

// known reports whether something is known of the makers of a statement.
func (m *Makers) known() bool { return m.Deliverer != 0 || m.listed() }

// everybody returns the countries that make a statement, or the members of their
// group.
func (r *reader) everybody(m Makers) table.Set {
	if members := table.MembersOn(m.Group, r.names.Day); members != nil && m.OnBehalf == (table.Set{}) {
		m.OnBehalf = *members
	}
	m.OnBehalf.Add(m.Deliverer)
	m.OnBehalf.Remove(0)
	return m.OnBehalf
}

// utters records who aligns or dissociates itself, and reports whether this is
// certainly the maker of the statement.
func (r *reader) utters(k int) bool {
	if !r.acting(k) {
		return false
	}
	j := r.skip(k-1, -1, ^uttered)
	if r.at(j) == cComma { // "The representative of Chad, speaking after the vote, ..."
		if j = r.skip(j, -1, ^uttered|1<<cComma); r.at(j) == cNames && !r.chunks[j].speaker {
			return true
		}
	}
	if r.at(j) != cNames {
		return true
	}
	var l list
	r.take(&l, j)
	switch {
	case l.OnBehalf.Len()+l.groups > 1:
		r.rest(j, "more than one delegation speaks")
	case r.known() && (l.lost || l.last != r.Deliverer || l.Group != 0 && l.Group != r.Group):
		r.rest(j, "another delegation was said to speak before")
	default:
		r.speaks(Makers{Deliverer: l.last, Group: l.Group}, j, j+1)
		return true
	}
	return false
}

// The codes of words for alignment and support, of words for a statement, of verbs that
// their subject may follow, and of reflexive pronouns.
const (
	with, there   = 1, 2 // of cAlign: the word for "with" is in it, or the statement too
	first         = 3    // of cAlign: that comes first, as in "daarbij sluit Tsjaad zich aan"
	join, support = 1, 2 // of cBack
	verb, self    = 1, 2 // of cFill
	text          = 3    // of cFill: a text that is voted on
	early         = 4    // of cFill: before the meeting; then after it and during it
	so            = 1    // of cDid: after those who did it
	several       = 4    // of cStatement: a word in the plural; smaller codes are kinds
	textual       = 5    // of cStatement: it may be a text that is voted on
	amid          = 1    // of cPlace: "in"
)

// recent reports whether the sentence or the one before it tells of a statement.
func (r *reader) recent() bool { return r.told > 0 && r.number-r.told <= 1 || r.acts }

// align reads an alignment: of others with this statement, or of this
// statement with that of others.
func (r *reader) align(k int) {
	at := k
	switch r.chunks[k].code {
	case first:
		switch all := r.Aligned; {
		case !r.recent() || r.at(k+1) != cNames || r.at(k+2) != cFill || r.chunks[k+2].code != self || !r.acting(k):
		case r.add(k+1, &all):
			r.Aligned = all
		default:
			r.rest(k, "it is not certain who aligns themselves")
		}
		return
	case 0:
		at = r.skip(k+1, 1, 1<<cFill|1<<cOther|1<<cNot)
		if slices.ContainsFunc(r.chunks[k:min(at, len(r.chunks))], func(c chunk) bool { return c.class == cNot }) {
			r.acts = true
			r.rest(k, "denied")
			return
		}
		if far := at > k+5; far || !in(r.at(at), 1<<cWith|1<<cThere) {
			if r.at(k-1) == cNames && r.recent() && (far || in(r.at(at), 1<<cEnd|1)) {
				r.rest(k, unnamed)
			}
			return
		}
	}
	if r.at(at) == cThere || r.chunks[at].class == cAlign && r.chunks[at].code == there {
		switch recent := r.recent(); {
		case !r.acting(k):
		case recent:
			r.others(k, &r.Aligned)
		default:
			r.rest(k, unnamed)
		}
		return
	}
	o := r.object(at + 1)
	switch {
	case o.statement && (!o.named() || r.several(k)):
		if r.acting(k) {
			r.joins(k, o, &r.Aligned)
		}
	case !r.utters(k):
	case !o.statement:
		r.rest(k, unnamed)
	default:
		r.theirs = true
		if m, ok := r.another(k, o); ok && r.With != (Makers{}) && m != r.With {
			r.rest(k, second)
		} else if ok {
			r.With = m
		}
	}
}

const (
	unnamed = "the text does not name the statement that this alignment is with"
	unclear = "it is not certain which statement is meant"
	second  = "a second statement with which it aligns itself"
)

// object is the statement with which somebody aligns itself, or that somebody
// supports: the chunks of its owner and of on whose behalf it was made, or -1.
type object struct {
	owner, behalf, next int
	statement           bool // the word for a statement is in it
}

func (o *object) named() bool { return o.owner >= 0 || o.behalf >= 0 }

// object reads the object that starts at chunk k.
func (r *reader) object(k int) object {
	o := object{owner: -1, behalf: -1}
	o.next = r.skip(k, 1, addressed)
	if r.at(o.next) == cNames {
		o.owner = o.next
		o.next = r.skip(o.next+1, 1, addressed|1<<cComma)
	}
	if r.at(o.next) == cBehalf {
		o.behalf = o.next
	}
	o.statement = slices.ContainsFunc(r.chunks[min(k, len(r.chunks)):min(o.next, len(r.chunks))], func(c chunk) bool { return c.class == cStatement })
	return o
}

// back reads who joins or supports a statement. Those who support a text, and
// we who speak, are not read.
func (r *reader) back(k int) {
	if r.at(k+1) == cBy {
		r.backed(k)
		return
	}
	act, o, from := k, r.object(k+1), r.clause(k)
	direct := r.skip(k+1, 1, 1<<cFill|1<<cArt|1<<cThis)
	if s := k - 1; !o.statement { // "hebben deze verklaring gesteund"
		for ; s >= from && r.at(s) != cStatement; s-- {
		}
		if s > from {
			k, direct, o = s, s, r.object(s)
		}
	}
	certain, named := r.at(direct) == cStatement, r.has(from, k, 1<<cNames) || r.at(r.skip(k, 1, ^uint64(1|1<<cEnd|1<<cColon))+1) == cNames
	it := r.skip(k+1, 1, 1<<cFill)
	refers, sure := r.refers(it)
	r.same = named && refers && in(r.at(r.skip(it+1, 1, 1<<cFill)), 1|1<<cEnd|1<<cTiming)
	switch far := r.skip(direct, 1, 1<<cOther|1<<cCapital); {
	case r.same && sure:
	case r.same, named && !certain && r.chunks[act].code == join && r.has(far, len(r.chunks), 1<<cStatement):
		r.rest(from, unclear)
		return
	case !certain && (r.at(far) != cStatement || far > direct+2), !o.named() && !named:
		return
	case !certain || !o.named() && !r.whole(direct) && r.recent():
		r.rest(k, unclear)
		return
	case !o.named() && !r.whole(direct):
		return
	}
	switch {
	case !r.acting(act):
	case !named:
		r.theirs = true
		r.rest(k, "a statement of others that this one supports")
	default:
		r.joins(k, o, r.backers(act))
	}
}

// backers returns the set of those who do what the verb at chunk k says.
func (r *reader) backers(k int) *table.Set {
	if r.chunks[k].code == support {
		return &r.Endorsed
	}
	return &r.Aligned
}

// whole reports whether the statement at chunk k is named by that word alone.
func (r *reader) whole(k int) bool {
	return in(r.at(k+1), 1|1<<cEnd|1<<cComma|1<<cColon|1<<cAnd|1<<cTiming|1<<cBack|1<<cNot) && (r.recent() || r.chunks[k].code != textual)
}

// backed reads by whom a statement is supported: "was supported by Chad".
func (r *reader) backed(k int) {
	from := r.clause(k)
	at := r.skip(from, 1, 1<<cArt|1<<cThis|1<<cFill|1<<cCapital)
	refers, sure := r.refers(from) // "It was supported by Chad"
	r.same = refers && r.skip(from+1, 1, 1<<cFill) == k
	if !r.same && (r.at(at) != cStatement || at > k) {
		return
	}
	o := r.object(at)
	known := r.acts // with those on whose behalf it was made
	if end := r.skip(o.next, 1, 1<<cFill|1<<cComma|1<<cDelivered); r.same && !sure || !r.same && !known && (end < k || o.named() && o.behalf >= 0) {
		r.acts = true
		r.rest(k, unclear)
		return
	}
	if !r.acting(k) {
		return
	}
	l := r.collect(k + 2)
	unsure := l.hi-l.lo > 1 && in(r.at(l.next), 1<<cOther|1<<cFill|1<<cNot|1<<cIf) // "by Chad and Mali said"
	if n := l.OnBehalf.Len(); n == 0 || unsure || l.groups > 0 || !l.certain() {
		r.rest(k, "it is not certain who supports the statement")
		return
	}
	if j := r.skip(l.next, 1, 1<<cComma|1<<cAnd|1<<cArt); r.at(j) == cVague {
		r.rest(j, reasons[names.Others])
	}
	if !known && o.named() {
		if m, ok := r.another(at, o); ok {
			r.speaks(m, at, o.next)
		}
	}
	r.share(r.backers(k), &l.OnBehalf)
}

// several reports whether others than the maker of the statement are the subject
// of the verb at chunk k: several countries, or one after the makers are known.
func (r *reader) several(k int) bool {
	j := r.skip(k-1, -1, 1<<cFill)
	if r.at(j) != cNames {
		return false
	}
	c := &r.chunks[j]
	return c.hi-c.lo > 1 || r.known() && r.parties[c.lo].Country != r.Deliverer
}

// joins records that others align themselves with, or support, this statement or
// one whose makers are named.
func (r *reader) joins(k int, o object, into *table.Set) {
	if !o.named() {
		r.others(k, into)
		return
	}
	r.theirs = true
	switch m, ok := r.another(k, o); {
	case !ok:
	case r.known() && !r.like(m):
		r.rest(0, "another statement than the first")
	case r.others(k, into):
		if r.joined = true; r.Makers == (Makers{}) {
			r.speaks(m, k, k+1)
		}
	}
}

// like reports whether m can be the makers of the statement.
func (r *reader) like(m Makers) bool {
	return (m.Deliverer == 0 || m.Deliverer == r.Deliverer) && (m.Group == 0 || m.Group == r.Group) && (m.OnBehalf == (table.Set{}) || m.OnBehalf == r.OnBehalf)
}

// another returns the makers of the statement of others, and reports whether they
// are certain.
func (r *reader) another(k int, o object) (m Makers, ok bool) {
	var whom, of list
	if o.behalf >= 0 {
		whom = r.collect(o.behalf + 1)
		r.done = max(r.done, int(r.chunks[max(o.behalf, whom.next-1)].to))
		if n := whom.OnBehalf.Len(); !whom.certain() || whom.groups > 1 || whom.groups == 1 == (n > 0) {
			r.rest(o.behalf, "it is not certain on whose behalf that statement was made")
			whom = list{}
		}
	}
	if o.owner >= 0 {
		r.take(&of, o.owner)
	}
	if end := max(o.owner+1, whom.next); r.at(end) == cAnd && in(r.at(r.skip(end+1, 1, addressed)), 1<<cNames|1<<cBehalf) {
		r.rest(end, second)
	}
	if o.owner >= 0 && (of.OnBehalf.Len()+of.groups != 1 || !of.certain()) {
		r.rest(k, "it is not certain with whom it aligns itself")
		return m, false
	}
	return Makers{whom.OnBehalf, of.last, cmp.Or(whom.Group, of.Group)}, true
}

// clause returns the first chunk of the clause of chunk k.
func (r *reader) clause(k int) int { return r.skip(k-1, -1, ^uint64(1<<cEnd|1)) + 1 }

// others records those who align themselves with this statement, or support it.
// Their names and what they are stand alone before it, or the names follow. It
// reports whether they are certain.
func (r *reader) others(k int, into *table.Set) bool {
	var all table.Set
	from, certain := r.clause(k), true
	for j := from; j < k && certain; j++ {
		certain = r.at(j) == cNames && r.add(j, &all) || in(r.at(j), subject)
	}
	if j := r.skip(k, 1, ^uint64(1<<cColon)); r.at(j+1) == cNames && certain && all == (table.Set{}) {
		certain = r.add(j+1, &all)
	}
	if !certain || all == (table.Set{}) {
		r.rest(from, "it is not certain who aligns themselves")
		return false
	}
	r.share(into, &all)
	return true
}

// share adds to those who do something, which others may do after them.
func (r *reader) share(into, all *table.Set) {
	into.Join(all)
	r.shared, r.shares = into, r.number
}

// add adds the countries of names to a set. A group among them is an
// apposition to the names after it, or the group of the name before it. It
// reports whether everything is certain.
func (r *reader) add(j int, all *table.Set) bool {
	var l list
	r.take(&l, j)
	all.Join(&l.OnBehalf)
	if first := &r.parties[l.lo]; first.Group != 0 && r.at(j-1) == cApposed {
		l.groups--
	}
	if last := &r.parties[l.hi-1]; last.Group != 0 && r.at(j+1) == cNames {
		l.groups--
	}
	return l.certain() && l.groups <= 0
}

// leave reads what a statement dissociates itself from: the consensus, or
// paragraphs.
func (r *reader) leave(k int) {
	from := r.skip(k+1, 1, 1<<cFill|1<<cOther|1<<cComma)
	if r.at(from) != cFrom || from > k+6 || !r.utters(k) {
		return
	}
	all, consensus, wrong := r.paragraphs(from + 1)
	if wrong > 0 {
		r.reportChunks(k, wrong+1, "a range of paragraphs that does not run upwards, or is too long")
		return
	}
	if all == nil && !consensus {
		r.rest(k, "it dissociates itself from something other than a paragraph or the consensus")
	}
	r.Consensus = r.Consensus || consensus
	for _, p := range all {
		if !slices.Contains(r.Paragraphs, p) {
			r.Paragraphs = append(r.Paragraphs, p)
		}
	}
}

// paragraphs reads a list such as "the consensus, preambular paragraph 3 and
// paragraphs 7 (b) and 9 to 11". It returns the chunk of a range that is none.
func (r *reader) paragraphs(k int) (all []string, consensus bool, wrong int) {
	which, last, listed := "", int32(0), false
	for ; len(all) < 1000; k++ {
		c, before := r.at(k), r.at(k-1)
		numbered := last > 0 && in(before, 1<<cNumber|1<<cClose|1<<cBis)
		switch {
		case c == cConsensus:
			next := r.skip(k+1, 1, 1<<cPlace|1<<cOf|1<<cArt)
			consensus = consensus || r.at(next) != cParagraph
			k, listed = next-1, false
		case c == cParagraph:
			which, last, listed = [...]string{"", "preambular "}[r.chunks[k].code], 0, true
		case c == cNumber && listed && !in(before, whose|1<<cArt):
			t := &r.Tokens[r.chunks[k].from]
			first := t.N
			if numbered && t.Hyphen || in(before, 1<<cTo|1<<cDash) {
				first = last + 1
			}
			if t.N < first || t.N-first >= 100 {
				return nil, false, k
			}
			for last = first; last < t.N; last++ {
				all = append(all, which+strconv.Itoa(int(last)))
			}
			all = append(all, which+strconv.Itoa(int(last)))
		case c == cOpen && r.at(k+2) == cClose && numbered:
			all[len(all)-1] += " (" + r.Word(int(r.chunks[k+1].from)) + ")"
			k += 2
		case c == cBis && numbered:
			all[len(all)-1] += " " + r.Word(int(r.chunks[k].from))
		case in(c, 1<<cTo|1<<cDash) && numbered && r.at(k+1) == cNumber, in(c, 1<<cFrom|1<<cAnd|1<<cArt|1<<cComma):
		default:
			return all, consensus, 0
		}
	}
	return all, consensus, 0
}
