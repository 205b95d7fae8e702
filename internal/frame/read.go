package frame

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/table"
)

// named reads names that begin at a token, and reports whether there are any.
func (r *reader) named(i, to int, c *chunk) bool {
	mode := names.InProse
	if last := r.last(); r.expect && last.is(':') {
		mode = names.UnderHead
	}
	r.names.Read(i, to, mode, &r.list)
	l, first, next := &r.list, len(r.parties), r.list.Next
	if next <= i || !r.expect && next-i == 1 && next < to && r.Tokens[next].Upper && r.means[next].class == 0 { // Jordan Smith
		return false
	}
	c.to, c.class = int32(next), cNames
	k := len(r.chunks) - 1
	for k >= 0 && in(r.chunks[k].class, 1<<cArt) {
		k--
	}
	before, two := r.at(k), r.at(k-1)
	c.speaker = before == cRep || two == cTitle && (before == cOf || before == cFrom) || r.means[next-1].class == cSender
	if len(l.Items) == 1 && r.Word(next) == "'s" {
		if c.to++; next+1 >= to || !in(r.means[next+1].class, 1<<cSender|1<<cTitle) {
			c.class = cOther
			return true
		}
		c.to, c.speaker = c.to+1, true
	}
	place := !c.speaker && (before == cPlace || before == cTo || (before == cOf || before == cFrom) && two != cStatement && two != cDelivered)
	for _, item := range l.Items {
		r.parties = append(r.parties, party{Item: item, used: place})
	}
	for _, o := range l.Odd {
		p := party{Item: names.Item{Start: o.Start, End: o.End}}
		switch o.Why {
		case names.Unknown:
			p.why = "no country or group has this name"
		case names.Ambiguous:
			p.why = lookup.Reason(r.Source[o.Start:o.End], o.Could, false)
		case names.Others:
			p.why = nobody
		default:
			continue
		}
		r.parties = append(r.parties, p)
	}
	slices.SortFunc(r.parties[first:], func(a, b party) int { return cmp.Compare(a.Start, b.Start) })
	c.lo, c.hi, c.named = int32(first), int32(len(r.parties)), r.expect
	return true
}

const nobody = "names nobody in particular"

func (c *chunk) is(mark byte) bool { return c.class == cMark && c.code == mark }

// at returns the class of a chunk, 0 past the ends.
func (r *reader) at(k int) uint8 {
	if k < 0 || k >= len(r.chunks) {
		return 0
	}
	return r.chunks[k].class
}

// report reports what stands from a token to another.
func (r *reader) report(from, to int, reason string) {
	start, end := r.Tokens[from].Start, r.Tokens[to-1].End
	r.Unread = append(r.Unread, Unread{start, end, reason})
	for i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= start }); i < len(r.parties) && r.parties[i].End <= end; i++ {
		r.parties[i].used = true
	}
}

// rest reports what stands from a chunk to the end of its clause.
func (r *reader) rest(k int, reason string) {
	r.acts = true
	const most = 400
	end := int(r.chunks[k].to)
	for j := k + 1; j < len(r.chunks) && j < k+most; j++ {
		c := &r.chunks[j]
		if c.class == cMark && strings.IndexByte(";()[]", c.code) >= 0 || j == len(r.chunks)-1 && (c.is('.') || c.is('!') || c.is('?')) {
			break
		}
		end = int(c.to)
	}
	r.report(int(r.chunks[k].from), end, reason)
	r.done = end
}

// denied reports a frame that is denied, or that might be.
func (r *reader) denied(k int) bool {
	for j := k - 1; j >= 0 && j > k-9; j-- {
		switch c := &r.chunks[j]; {
		case c.class == cNot:
			r.rest(k, "denied")
			return true
		case c.class == cIf:
			r.rest(k, "it might be so, or not")
			return true
		case c.class == cAnd, c.class == cMark && c.code != '-' && c.code != '"':
			return false
		}
	}
	return false
}

// read reads a sentence with a frame, and reports who is named in it and was not
// read.
func (r *reader) read() {
	r.done, r.acts = 0, false
	for k := range r.chunks {
		switch c := &r.chunks[k]; {
		case int(c.from) < r.done:
		case c.class == cBehalf && !r.denied(k):
			r.behalf(k)
		case c.class == cAlign:
			r.align(k)
		case c.class == cLeave:
			r.leave(k)
		case c.class == cDelivered:
			r.delivered(k)
		}
	}
	for i := range r.parties {
		p := &r.parties[i]
		if p.used || !r.acts {
			continue
		}
		why := cmp.Or(p.why, "named, and what for is not certain")
		r.Unread = append(r.Unread, Unread{p.Start, p.End, why})
	}
}

// list is those whom names after "on behalf of" name.
type list struct {
	lo, hi  int32 // the parties
	next    int   // the chunk after it
	counted int   // the chunk that says how many they are, or 0
	some    int   // the one that says that they are some, or 0
	set     table.Set
	own     uint16
	group   uint8
	groups  int
	or      bool
	lost    bool
}

// collect reads the list that begins at a chunk, and what may stand before it.
func (r *reader) collect(k int) (l list) {
	for l.next = k; k < len(r.chunks); k++ {
		switch c := &r.chunks[k]; {
		case c.class == cNames && c.named:
			if l.hi == 0 {
				l.lo = c.lo
			}
			l.hi, l.next = c.hi, k+1
		case c.class == cNumber && l.hi == 0:
			l.counted = k
		case c.class == cSome:
			l.some = k
		case c.class == cOf && l.next == k && r.at(k+1) == cNames && r.chunks[k+1].named: // Dutch
			l.or = true
		case in(c.class, listLead|1<<cNamely), c.class == cMark && strings.IndexByte(",:(-", c.code) >= 0:
		default:
			return l
		}
	}
	return l
}

// take reads who is in a list.
func (r *reader) take(l *list) {
	for i := l.lo; i < l.hi; i++ {
		p := &r.parties[i]
		switch {
		case p.why != "":
			l.lost = true
			continue
		case p.Group != 0:
			l.groups++
			l.group = p.Group
		case p.Own:
			l.own = p.Country
		default:
			l.set.Add(p.Country)
		}
		p.used = true
		l.or = l.or || p.Sep == 'o'
	}
}

// behalf reads on whose behalf a statement is made, and who makes it.
func (r *reader) behalf(k int) {
	r.acts = true
	before := len(r.Unread)
	l := r.collect(k + 1)
	by, several := r.before(k)
	if last := l.hi - 1; by == nil && !several && l.hi-l.lo > 1 && r.parties[last].Sep == ',' && r.parties[last].Country != 0 && !r.parties[last].Own && r.at(l.next) >= cFill && in(r.at(l.next), ^uint64(1<<cMark|1<<cOwn)) {
		by, l.hi = &r.parties[last], last // "On behalf of Chad, Peru said"
	}
	r.take(&l)
	to := int(r.chunks[max(l.next-1, k)].to)
	from := int(r.chunks[k].from)
	if by == nil {
		by = r.after(l.next)
	}
	r.trailing(&l, by != nil || r.Deliverer != 0)
	if l.lo == l.hi || l.set == (table.Set{}) && l.groups == 0 && l.own == 0 {
		if len(r.Unread) == before && !l.lost {
			r.rest(k, "no country or group is named")
		}
		return
	}
	deliverer := l.own
	if by != nil {
		deliverer, by.used = by.Country, true
	}
	switch {
	case l.groups > 1:
		r.report(from, to, "on behalf of several groups")
		return
	case several, l.own != 0 && l.own != deliverer:
		r.report(from, to, "two countries deliver it")
		return
	}
	r.doubts(&l, deliverer)
	r.speaks(&l, deliverer, from, to)
}

// trailing reports what ends a list and names nobody.
func (r *reader) trailing(l *list, known bool) {
	k := l.next
	for k < len(r.chunks) && (r.chunks[k].is(',') || in(r.at(k), 1<<cAnd|1<<cArt)) {
		k++
	}
	switch r.at(k) {
	case cVague:
		end := k
		for end+1 < len(r.chunks) && r.at(end+1) != cMark && end < k+8 {
			end++
		}
		r.report(int(r.chunks[k].from), int(r.chunks[end].to), nobody)
	case cOwn:
		if !known {
			r.report(int(r.chunks[k].from), int(r.chunks[k].to), "the country that speaks is not named")
		}
	}
}

// doubts reports what makes a list uncertain that was read.
func (r *reader) doubts(l *list, deliverer uint16) {
	n := l.set.Len()
	whole := l.set
	whole.Add(cmp.Or(deliverer, l.own))
	at := func(k int) (from, to int) { return int(r.chunks[k].from), int(r.chunks[k].to) }
	switch {
	case l.or:
		r.Unread = append(r.Unread, Unread{r.parties[l.lo].Start, r.parties[l.hi-1].End, "names that “or” joins"})
	case l.some > 0:
		from, to := at(l.some)
		r.report(from, to, "the others are not named")
	case l.counted > 0 && n > 0 && !l.lost:
		from, to := at(l.counted)
		if said := int(r.Tokens[from].N); said != n && (said != n+1 || whole.Len() != n+1) {
			r.report(from, to, "it names another number")
		}
	}
}

// speaks enters a list, or reports one that differs from the first.
func (r *reader) speaks(l *list, deliverer uint16, from, to int) {
	first := r.everybody(r.OnBehalf, r.Group, r.Deliverer)
	these := r.everybody(l.set, l.group, cmp.Or(deliverer, r.Deliverer))
	switch {
	case r.Deliverer != 0 && deliverer != 0 && deliverer != r.Deliverer, r.lists > 0 && first != these && !(l.groups > 0 && l.group == r.Group && l.set == (table.Set{})):
		reason := "a second list, which differs from the first"
		if r.lists == 0 {
			reason = "two countries deliver it"
		}
		r.report(from, to, reason)
		return
	}
	if r.lists++; r.OnBehalf == (table.Set{}) {
		r.OnBehalf = l.set
		r.OnBehalf.Remove(r.Deliverer)
	}
	r.Group, r.Deliverer = cmp.Or(r.Group, l.group), cmp.Or(r.Deliverer, deliverer)
}

// everybody returns the countries of a list, the members of a group, and the one
// who speaks.
func (r *reader) everybody(set table.Set, group uint8, deliverer uint16) table.Set {
	if set == (table.Set{}) {
		if members := table.MembersOn(group, r.names.Day); members != nil {
			set = *members
		}
	}
	set.Add(deliverer)
	set.Remove(0)
	return set
}

// before returns who is named before a chunk as the one that speaks, and whether
// several are.
func (r *reader) before(k int) (by *party, several bool) {
	for j := k - 1; j >= 0 && j > k-12; j-- {
		switch c := &r.chunks[j]; {
		case c.class == cNames:
			p := &r.parties[c.hi-1]
			if p.used || p.Country == 0 {
				return nil, false
			}
			if c.hi-c.lo > 1 && !r.chunks[k-1].is('(') {
				return nil, true
			}
			return p, false
		case in(c.class, speaking|1<<cTiming), c.class == cMark && strings.IndexByte(",():-\"", c.code) >= 0:
		default:
			return nil, false
		}
	}
	return nil, false
}

// after returns who is named from a chunk on as the one that speaks.
func (r *reader) after(k int) *party {
	linked := false
	for end := min(len(r.chunks), k+16); k < end; k++ {
		switch c := &r.chunks[k]; {
		case c.class == cNames:
			if p := &r.parties[c.lo]; c.hi-c.lo == 1 && p.Country != 0 && (c.speaker || linked) {
				return p
			}
			return nil
		case c.class == cBy:
			linked = true
		case in(c.class, 1<<cRep|1<<cArt|1<<cTitle|1<<cDelivered|1<<cStatement|1<<cFill), c.class == cMark && strings.IndexByte(",()-", c.code) >= 0:
		case linked && (in(c.class, 1<<cOf|1<<cFrom) || c.is('.') || c.class == cOther && r.Tokens[c.from].Upper):
		default:
			return nil
		}
	}
	return nil
}

// delivered reads "Delivered by", where a sentence begins so.
func (r *reader) delivered(k int) {
	for j := range r.chunks {
		if c := r.at(j); c == cBehalf || c == cAlign || j < k && (!in(c, 1<<cStatement|1<<cFill|1<<cThis) || r.chunks[j].from > 0 && r.Word(int(r.chunks[j].from)-1) == "the") {
			return
		}
	}
	if r.at(k+1) != cBy {
		return
	}
	by := r.after(k + 1)
	switch {
	case by == nil:
		r.rest(k, "who delivers it is not certain")
	case r.Deliverer != 0 && r.Deliverer != by.Country:
		r.rest(k, "two countries deliver it")
	default:
		r.Deliverer, by.used, r.acts = by.Country, true, true
	}
}

// align reads who aligns themselves with what.
func (r *reader) align(k int) {
	with := k
	if r.chunks[k].code == 0 {
		for with++; with < k+5 && r.at(with) != cWith; with++ {
			if c := r.at(with); c != cFill && c != cOther {
				return
			}
		}
	}
	if with == k+5 {
		return
	}
	r.acts = true
	this, owner, behalf := r.object(with + 1)
	if owner >= 0 || behalf >= 0 || !this {
		r.used(k)
	}
	switch {
	case r.denied(k):
	case !this:
		r.rest(k, "with what it aligns itself is not named")
	case owner < 0 && behalf < 0:
		r.subject(k)
	default:
		r.another(k, owner, behalf)
	}
}

// object reads what somebody aligns themselves with from a chunk on: whether it
// is a statement, the names of whose it is and the words on whose behalf it was
// made, or -1.
func (r *reader) object(k int) (statement bool, owner, behalf int) {
	owner, behalf, linked := -1, -1, true
	for end := min(len(r.chunks), k+30); k < end; k++ {
		switch c := &r.chunks[k]; {
		case c.class == cBehalf:
			return statement, owner, k
		case c.class == cNames && owner < 0 && linked:
			owner = k
		case c.class == cStatement:
			statement, linked = true, false
		case in(c.class, 1<<cBy|1<<cOf|1<<cFrom|1<<cRep):
			linked = true
		case in(c.class, addressed), c.is(',') && statement, c.is('('):
		default:
			return statement, owner, behalf
		}
	}
	return statement, owner, behalf
}

// used enters that the one who aligns or dissociates itself is named for that.
func (r *reader) used(k int) {
	for j := k - 1; j >= 0 && j > k-12; j-- {
		if c := &r.chunks[j]; c.class == cNames {
			for i := c.lo; i < c.hi; i++ {
				r.parties[i].used = r.parties[i].used || r.parties[i].why == ""
			}
			return
		} else if !in(c.class, subject|1<<cRep|1<<cOther) {
			return
		}
	}
}

// another enters the statement with which this one aligns itself.
func (r *reader) another(k, owner, behalf int) {
	var for_, of list
	if behalf >= 0 {
		for_ = r.collect(behalf + 1)
		r.take(&for_)
		if for_.own != 0 || for_.or || for_.lost || for_.some > 0 || for_.groups > 1 || for_.groups == 1 == (for_.set.Len() > 0) {
			r.rest(behalf, "on whose behalf that statement was made is not certain")
			for_ = list{}
		}
		r.done = max(r.done, int(r.chunks[max(behalf, for_.next-1)].to))
	}
	if owner >= 0 {
		of.lo, of.hi = r.chunks[owner].lo, r.chunks[owner].hi
		r.take(&of)
	}
	with := uint16(0)
	for c := range of.set.All() {
		with = c
	}
	group := cmp.Or(for_.group, of.group)
	was := r.AlignedWith != 0 || r.AlignedWithGroup != 0 || r.AlignedWithFor != (table.Set{})
	switch {
	case owner >= 0 && (of.set.Len()+of.groups != 1 || of.lost || of.own != 0):
		r.rest(k, "with whom it aligns itself is not certain")
	case was && (with != r.AlignedWith || group != r.AlignedWithGroup || for_.set != r.AlignedWithFor):
		r.rest(k, "a second statement with which it aligns itself")
	default:
		r.AlignedWith, r.AlignedWithGroup, r.AlignedWithFor = with, group, for_.set
	}
}

// subject enters those who align themselves with this statement: nothing but
// their names stands before, and what they are; or the names follow.
func (r *reader) subject(k int) {
	var all table.Set
	certain, first := true, 0
	for j := 0; j < k && certain; j++ {
		switch c := &r.chunks[j]; {
		case c.class == cNames:
			certain = r.subjects(j, &all)
		case !in(c.class, subject) && !(c.class == cMark && strings.IndexByte(",*-+():", c.code) >= 0):
			certain = false
		}
	}
	for j := k; j < len(r.chunks) && all == (table.Set{}) && certain; j++ {
		if r.chunks[j].is(':') && r.at(j+1) == cNames {
			certain = r.subjects(j+1, &all)
		}
	}
	if !certain || all == (table.Set{}) {
		r.rest(first, "who aligns themselves is not certain")
		return
	}
	r.Aligned.Join(&all)
}

// subjects adds the countries of a list. A group in it is what the names after it
// are called, or what the one before belongs to.
func (r *reader) subjects(j int, all *table.Set) (certain bool) {
	c := &r.chunks[j]
	l := list{lo: c.lo, hi: c.hi}
	if l.lo < l.hi && r.parties[l.lo].Group != 0 && r.at(j-1) == cApposed {
		r.parties[l.lo].used = true
		l.lo++
	}
	if last := l.hi - 1; l.lo < l.hi && r.parties[last].Group != 0 && r.at(j+1) == cNames {
		r.parties[last].used = true
		l.hi--
	}
	r.take(&l)
	all.Join(&l.set)
	return !l.lost && !l.or && l.own == 0 && l.groups == 0
}

// leave reads from what a statement dissociates itself.
func (r *reader) leave(k int) {
	from := k + 1
	for ; r.at(from) != cFrom; from++ {
		if c := r.at(from); from > k+5 || c != cFill && c != cOther && c != cMark {
			return
		}
	}
	r.acts = true
	r.used(k)
	if r.denied(k) {
		return
	}
	all, consensus, next := []string(nil), false, from
	for next > 0 {
		for next = from; in(r.at(next), 1<<cFrom|1<<cAnd|1<<cArt) || r.at(next) == cMark && r.chunks[next].code == ','; next++ {
		}
		switch c := r.at(next); {
		case c == cConsensus:
			consensus, from = true, next+1
		case c == cParagraph:
			if from, all = r.paragraphs(next, all); from < 0 {
				r.report(int(r.chunks[k].from), int(r.chunks[-from].to), "a range of paragraphs that does not run upwards, or is too long")
				return
			}
		default:
			next = 0
		}
	}
	if all == nil && !consensus {
		r.rest(k, "from what it dissociates itself is not a paragraph or the consensus")
	}
	r.Consensus = r.Consensus || consensus
	for _, p := range all {
		if !slices.Contains(r.Paragraphs, p) {
			r.Paragraphs = append(r.Paragraphs, p)
		}
	}
}

// paragraphs reads a list such as "3, 7 (b) and 9 to 11", and returns the chunk
// after it; what is less than 0 ends a range that cannot be.
func (r *reader) paragraphs(k int, all []string) (next int, _ []string) {
	which := ""
	if r.chunks[k].code > 0 {
		which = "preambular "
	}
	last, to := int32(0), false
	for k++; k < len(r.chunks) && len(all) < 1000; k++ {
		c := &r.chunks[k]
		t := &r.Tokens[c.from]
		switch {
		case c.class == cNumber && (to || t.Hyphen && last > 0):
			if t.N <= last || t.N-last > 100 {
				return -k, nil
			}
			for n := last + 1; n <= t.N; n++ {
				all = append(all, which+strconv.Itoa(int(n)))
			}
			last, to = 0, false
		case c.class == cNumber:
			last = t.N
			all = append(all, which+strconv.Itoa(int(last)))
		case c.is('(') && r.chunks[min(k+2, len(r.chunks)-1)].is(')') && len(all) > 0:
			all[len(all)-1] += " (" + r.Word(int(r.chunks[k+1].from)) + ")"
			k += 2
		case (c.class == cTo || c.is('-')) && last > 0 && r.at(k+1) == cNumber:
			to = true
		case c.is(',') && (r.at(k+1) == cNumber || r.at(k+1) == cAnd && r.at(k+2) == cNumber), c.class == cAnd && r.at(k+1) == cNumber:
		default:
			return k, all
		}
	}
	return k, all
}
