package series

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// title is what is known of a title when it is held against others.
type title struct {
	key    key      // 0 if it only says which resolution it is on
	all    key      // of all its words
	tail   key      // behind the heading, 0 if there is none
	head   key      // the heading
	matter key      // behind the heading if there is one
	names  []string // numbers of the resolutions that it names
}

// text is what is known of an item.
type text struct {
	*title
	agenda  []key
	round   int32
	session int32 // its number, 0 if it has none
	several bool  // others of its round have its title
	sole    bool  // it is the only one of its round under the agenda item with its title
}

// linker links the items of one record. What it has by key or by word are lists of
// items.
type linker struct {
	lexicon
	items   []Item
	about   []text
	order   []int32 // by day
	weights []uint8 // of words
	rounds  int32

	byKey    [][]int32 // the items of the last round that has the key
	byTail   [][]int32
	byItem   [][]int32 // those of the last round that has the agenda item
	bySeries map[string][]int32
	byNumber map[string][]int32 // of the numbers that titles name
	byWord   [][]int32          // the last items that have the word
	telling  [][]word           // by key, the words that tell most
	next     []int32            // the item that follows, -1 if none
	last     []int32            // an item of the same matter, as late as was looked for
	linked   []bool
	splits   map[key]split
	under    map[key][]int32 // the items of this round, by agenda item
	links    []Link
}

// With these the work grows as the number of items does, and not with its square.
const (
	held       = 40 // how many items are kept by a word, and held against others of their title
	mostAgenda = 16 // how many agenda items of a text are looked at
)

// Links returns the links between items, each with its From after its To. No
// item has more than one link to an earlier one that is at least [Likely].
func Links(items []Item) []Link {
	k := &linker{lexicon: newLexicon(), items: items, splits: map[key]split{}, bySeries: map[string][]int32{}, byNumber: map[string][]int32{}, under: map[key][]int32{}}
	k.read()
	for from := 0; from < len(k.order); {
		to := from + 1
		for to < len(k.order) && k.about[k.order[to]].round == k.about[k.order[from]].round {
			to++
		}
		k.round(k.order[from:to])
		from = to
	}
	return k.links
}

// read finds the words of the titles, and the rounds.
func (k *linker) read() {
	n := len(k.items)
	k.about, k.order, k.next, k.last, k.linked = make([]text, n), make([]int32, n), make([]int32, n), make([]int32, n), make([]bool, n)
	seen := map[string]*title{} // they come back
	agenda := map[string]key{}
	for i := range k.items {
		k.order[i], k.next[i], k.last[i] = int32(i), -1, int32(i)
		it, t := &k.items[i], &k.about[i]
		if t.title = seen[it.Title]; t.title == nil {
			t.title = k.title(proper(it.Title))
			seen[it.Title] = t.title
			for _, number := range t.names {
				k.byNumber[number] = nil
			}
		}
		for _, a := range it.Agenda[:min(len(it.Agenda), mostAgenda)] {
			of, ok := agenda[a]
			if !ok {
				of = k.key(a)
				agenda[a] = of
			}
			t.agenda = append(t.agenda, of)
		}
		session, _ := strconv.ParseInt(it.Session, 10, 32)
		t.session = int32(session)
	}
	k.sort()
	keys := len(k.words)
	k.byKey, k.byTail, k.byItem, k.telling = make([][]int32, keys), make([][]int32, keys), make([][]int32, keys), make([][]word, keys)
	k.byWord = make([][]int32, len(k.texts))
	count := make([]int32, len(k.texts))
	for _, t := range seen {
		for _, w := range k.bags[t.matter] {
			count[w]++
		}
	}
	k.weights = weigh(count, len(seen))
	k.number()
}

// title reads a title.
func (k *linker) title(of string) *title {
	t := &title{all: k.key(of), names: cited(of)}
	if t.key = t.all; len(t.names) > 0 && k.onlyCites(t.all) {
		t.key = 0 // the matter is that of the resolution
	}
	t.matter = t.all
	if head, rest, ok := headed(of); ok {
		if tail := k.key(rest); len(k.words[tail]) > 1 {
			t.tail, t.head, t.matter = tail, k.key(head), tail
		}
	}
	return t
}

// number puts the items in the order of their rounds, and numbers these: a round
// is a session of the General Assembly, and in a special session or a body
// without sessions a day.
func (k *linker) number() {
	first := map[string]int32{} // the day on which a round begins
	names := make([]string, len(k.items))
	for i := range k.items {
		day, name := k.items[i].Day, k.items[i].Session
		if n := k.about[i].session; n > 1 {
			day = (1945+n)*10000 + 901 // a regular session begins in September, whatever days the record has
		}
		if name == "" || k.special(int32(i)) {
			name += " " + strconv.Itoa(int(day))
		}
		names[i] = name
		if was, ok := first[name]; !ok || day < was {
			first[name] = day
		}
	}
	slices.SortStableFunc(k.order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(first[names[a]], first[names[b]]), strings.Compare(names[a], names[b]), cmp.Compare(k.items[a].Day, k.items[b].Day))
	})
	last := ""
	for _, i := range k.order {
		if names[i] != last || k.rounds == 0 {
			last = names[i]
			k.rounds++
		}
		k.about[i].round = k.rounds
	}
}

// round links the items of a round with those of earlier ones.
func (k *linker) round(items []int32) {
	clear(k.under)
	for _, i := range items {
		for _, a := range k.about[i].agenda {
			k.under[a] = append(k.under[a], i)
		}
	}
	for _, i := range items {
		t := &k.about[i]
		t.sole = t.key != 0 && len(k.under[t.key]) == 1
	}
	k.joinSeries(items)
	k.joinTitles(items)
	k.joinNamed(items)
	k.joinAgenda(items)
	k.joinLike(items)
	for _, i := range items {
		k.keep(i)
	}
}

// keep makes an item one that later ones may follow.
func (k *linker) keep(i int32) {
	t := &k.about[i]
	if s := k.items[i].Series; s != "" {
		k.bySeries[s] = k.enter(k.bySeries[s], i)
	}
	if t.key != 0 {
		k.byKey[t.key] = k.enter(k.byKey[t.key], i)
	}
	if t.tail != 0 {
		k.byTail[t.tail] = k.enter(k.byTail[t.tail], i)
	}
	for _, a := range t.agenda {
		k.byItem[a] = k.enter(k.byItem[a], i)
	}
	number := numberOf(k.items[i].Symbol)
	if list, ok := k.byNumber[number]; ok && number != "" && len(list) < held {
		k.byNumber[number] = append(list, i)
	}
	for _, w := range k.tell(t.matter) {
		list := append(k.byWord[w], i)
		if len(list) > 2*held {
			list = append(list[:0], list[held:]...)
		}
		k.byWord[w] = list
	}
}

// enter adds an item to those of its round, which take the place of those of the
// round before.
func (k *linker) enter(list []int32, i int32) []int32 {
	if len(list) > 0 && k.about[list[0]].round != k.about[i].round {
		list = nil
	}
	return append(list, i)
}

// tell returns the words of a title that tell most.
func (k *linker) tell(of key) []word {
	if k.telling[of] == nil {
		words := slices.Clone(k.bags[of])
		slices.SortStableFunc(words, func(a, b word) int { return cmp.Compare(k.weights[b], k.weights[a]) })
		k.telling[of] = slices.Clip(words[:min(len(words), 6)])
	}
	return k.telling[of]
}

// link adds a link.
func (k *linker) link(from, to int32, r Reason, c Certainty) {
	k.links = append(k.links, Link{int(from), int(to), r, c, k.gap(from, to)})
}

// join adds a link that joins two votes.
func (k *linker) join(from, to int32, r Reason, c Certainty) {
	k.link(from, to, r, c)
	k.linked[from] = true
	k.next[to] = from
}

// gap returns how many sessions lie between two items, years where one has no
// numbered session.
func (k *linker) gap(from, to int32) int {
	if m, n := k.about[to].session, k.about[from].session; m > 0 && n > 0 {
		return max(0, int(n-m-1))
	}
	return max(0, int(k.items[from].Day-k.items[to].Day)/10000-1)
}

// joinSeries joins what the record itself calls one series.
func (k *linker) joinSeries(items []int32) {
	for _, i := range items {
		if s := k.items[i].Series; s != "" {
			if last := k.bySeries[s]; len(last) == 1 && k.next[last[0]] < 0 {
				k.join(i, last[0], SameSeries, Certain)
			}
		}
	}
}

// joinTitles joins the texts whose titles are the same, with or without their
// headings. Where several have one title, they are told apart by their letters.
func (k *linker) joinTitles(items []int32) {
	groups := map[key][]int32{}
	var keys []key
	for _, i := range items {
		of := k.about[i].key
		if groups[of] == nil {
			keys = append(keys, of)
		}
		groups[of] = append(groups[of], i)
	}
	for _, of := range keys {
		group := groups[of]
		for _, i := range group {
			k.about[i].several = len(group) > 1 && of != 0
		}
		last, reason := k.before(group[0])
		switch {
		case of == 0 || len(last) == 0 || k.linked[group[0]]:
		case len(group) == 1 && len(last) == 1:
			if last := k.newest(last[0]); k.about[last].round < k.about[group[0]].round {
				if c := k.certainty(group[0], last, reason); c > Possible {
					k.join(group[0], last, reason, c)
				} else {
					k.link(group[0], last, OneOfSome, c)
				}
			}
		default:
			k.joinParts(group, last)
		}
	}
}

// newest returns the last vote on the matter of an item. It keeps what it found,
// so that no item is passed again and again.
func (k *linker) newest(i int32) int32 {
	at := k.last[i]
	for k.next[at] >= 0 {
		at = k.last[k.next[at]]
	}
	k.last[i] = at
	return at
}

// before returns the last items with the title of one, and whether the titles
// are the same or but for the heading.
func (k *linker) before(i int32) (last []int32, r Reason) {
	t := &k.about[i]
	take := func(list []int32, reason Reason) {
		if len(list) > 0 && (reason == SameTitle || k.sameHeading(i, list[0])) && (len(last) == 0 || k.about[list[0]].round > k.about[last[0]].round) {
			last, r = list, reason
		}
	}
	take(k.byKey[t.key], SameTitle)
	take(k.byTail[t.key], SameHeading)
	if t.tail != 0 {
		take(k.byKey[t.tail], SameHeading)
		take(k.byTail[t.tail], SameHeading)
	}
	return last, r
}

// sameHeading reports whether two texts that are the same but for the heading
// stand under one: both under one agenda item, or under two headings that are
// alike, or one under a heading that is that of its item.
func (k *linker) sameHeading(a, b int32) bool {
	s, t := &k.about[a], &k.about[b]
	if k.sameItem(a, b) {
		return true
	}
	if s.tail != 0 && t.tail != 0 {
		return k.like(s.head, t.head).percent() >= 60
	}
	if s.tail == 0 {
		s = t
	}
	return slices.ContainsFunc(s.agenda, func(item key) bool { return item != s.key && k.like(s.head, item).percent() >= 60 })
}

// certainty is how certain it is that two texts with one title are on one
// matter. A title that is that of the agenda item says little of a text that
// has a letter: the item has others.
func (k *linker) certainty(from, to int32, r Reason) Certainty {
	a, b := k.items[from].Part, k.items[to].Part
	general := (a != "" || b != "") && !(k.about[from].sole && k.about[to].sole) && slices.Contains(k.about[from].agenda, k.about[from].key)
	gap := k.gap(from, to)
	switch {
	case general && a != "" && b != "" && a != b:
		return Possible
	case gap > longPause && (general || len(k.words[k.about[from].all]) < 3) && !k.sameItem(from, to):
		return Possible
	case gap > longPause, r == SameHeading && !k.sameItem(from, to) && gap > 1, general && a != b:
		return Likely
	}
	return Certain
}

// longPause is after how many sessions without a vote a title may have come
// back for something else.
const longPause = 5

// sameItem reports whether two texts were under an agenda item of one title.
func (k *linker) sameItem(a, b int32) bool {
	return slices.ContainsFunc(k.about[a].agenda, func(s key) bool { return s != 0 && slices.Contains(k.about[b].agenda, s) })
}

// joinParts links several texts with one title. If there are as many as last time,
// with the same letters, each is taken to follow that with its letter. If not, one
// follows another with which alone it shares most sponsors; all others could
// follow any of them.
func (k *linker) joinParts(of, last []int32) {
	at := map[string]int32{}
	for _, i := range last {
		at[k.items[i].Part] = i
	}
	alike := len(of) == len(last) && len(at) == len(last)
	for _, i := range of {
		_, ok := at[k.items[i].Part]
		alike = alike && ok
	}
	for _, i := range of {
		if k.linked[i] {
			continue
		}
		if alike && k.gap(i, last[0]) == 0 {
			k.join(i, at[k.items[i].Part], SamePart, Likely)
			continue
		}
		if to := k.backed(i, last); to >= 0 && k.next[to] < 0 && k.backed(to, of) == i {
			k.join(i, to, SameSponsors, Likely)
			continue
		}
		k.linked[i] = true
		reason := OneOfSome
		switch {
		case len(last) == 1:
			reason = Split
		case len(of) == 1:
			reason = Merged
		}
		for _, to := range last[:min(len(last), 12)] {
			k.link(i, to, reason, Possible)
		}
	}
	k.joinAround(of, last)
}

// split is the one text of a title after which there were several, and how many
// sessions since have none.
type split struct {
	before int32
	gap    int
}

// joinAround joins the one text of a title that comes after several to the one
// that came before these, where neither has a letter and the several have one
// number and a letter each: they were parts of it.
func (k *linker) joinAround(of, last []int32) {
	title := k.about[of[0]].key
	cut, ok := k.splits[title]
	delete(k.splits, title)
	switch {
	case len(of) > 1 && !k.lettered(of):
	case len(last) == 1 && k.next[last[0]] < 0 && k.items[last[0]].Part == "":
		k.splits[title] = split{last[0], k.gap(of[0], last[0])}
	case !ok:
	case len(of) > 1:
		k.splits[title] = split{cut.before, cut.gap + k.gap(of[0], last[0])}
	case k.items[of[0]].Part == "" && k.next[cut.before] < 0 && k.gap(of[0], last[0]) <= longPause:
		k.join(of[0], cut.before, Merged, Likely)
		k.links[len(k.links)-1].Gap = cut.gap + k.gap(of[0], last[0])
	}
}

// backed returns the one item of several with which another shares most sponsors,
// -1 if there is none, or more than one, or they are too many.
func (k *linker) backed(i int32, list []int32) int32 {
	found := int32(-1)
	if k.items[i].Sponsors == nil || len(list) > held {
		return found
	}
	for _, to := range list {
		switch {
		case !k.sponsored(i, to):
		case found >= 0:
			return -1
		default:
			found = to
		}
	}
	return found
}

// sponsored reports whether two texts share most sponsors.
func (k *linker) sponsored(a, b int32) bool {
	s, t := k.items[a].Sponsors, k.items[b].Sponsors
	if s == nil || t == nil {
		return false
	}
	both, either := 0, 0
	for w := range s {
		both += bits.OnesCount64(s[w] & t[w])
		either += bits.OnesCount64(s[w] | t[w])
	}
	return 2*both > either
}

// lettered reports whether items have one number, and each a letter.
func (k *linker) lettered(items []int32) bool {
	number := numberOf(k.items[items[0]].Symbol)
	return !slices.ContainsFunc(items, func(i int32) bool {
		return k.items[i].Part == "" || numberOf(k.items[i].Symbol) != number || k.items[i].Day != k.items[items[0]].Day
	})
}

// joinNamed joins what names an earlier resolution in its title.
func (k *linker) joinNamed(items []int32) {
	for _, i := range items {
		for _, number := range k.about[i].names {
			if k.linked[i] {
				break
			}
			best, most := int32(-1), 0
			for _, to := range k.byNumber[number] {
				if p := k.like(k.about[i].matter, k.about[to].matter).percent(); best < 0 || p > most {
					best, most = to, p
				}
			}
			if best < 0 || k.about[best].round == k.about[i].round || k.next[best] >= 0 {
				continue
			}
			c := Certain
			if most < 30 {
				c = Likely
			}
			k.join(i, best, Named, c)
		}
	}
}

// joinAgenda joins the only text under an agenda item with the only one under it
// the session before, and one under an item that has the name of an earlier text
// with that text.
func (k *linker) joinAgenda(items []int32) {
	for _, i := range items {
		for _, a := range k.about[i].agenda {
			if k.linked[i] || len(k.under[a]) > 1 || a == 0 {
				continue
			}
			to := int32(-1)
			if last := k.byKey[a]; len(last) == 1 && k.soleUnder(i, last[0], k.items[i].Part == "") {
				to = last[0]
			} else if last := k.byItem[a]; len(last) == 1 && k.soleUnder(i, last[0], false) {
				to = last[0]
			}
			switch {
			case to < 0:
			case k.likeItems(i, to).same():
				k.join(i, to, Misspelt, Certain)
			default:
				k.join(i, to, SameItem, Likely)
			}
		}
	}
}

// soleUnder reports whether one text follows another because nothing else is
// under their agenda item. The titles have to share something, and little if
// the item has the name of the earlier text.
func (k *linker) soleUnder(from, to int32, named bool) bool {
	if k.next[to] >= 0 || k.about[to].round == k.about[from].round || k.gap(from, to) > 1 {
		return false
	}
	p := k.likeItems(from, to).percent()
	return p >= 40 || named && p >= 8 && k.gap(from, to) == 0 && len(k.words[k.about[to].all]) > 3
}

// likeItems compares the titles of two texts, without their headings if they
// stand under one.
func (k *linker) likeItems(a, b int32) likeness {
	s, t := &k.about[a], &k.about[b]
	if (s.tail != 0 || t.tail != 0) && !k.sameHeading(a, b) {
		return k.like(s.all, t.all)
	}
	return k.like(s.matter, t.matter)
}

// special reports whether an item is of a special session.
func (k *linker) special(i int32) bool { return strings.Contains(k.items[i].Session, "-") }

// candidate is an item that another one may follow.
type candidate struct {
	from, to int32
	like     likeness
	gap      int
}

// joinLike joins what has no earlier text with its title to that with the
// most words of it. The most alike are joined first, each to one.
func (k *linker) joinLike(items []int32) {
	var all []candidate
	seen := map[int32]bool{}
	for _, i := range items {
		if k.linked[i] {
			continue
		}
		clear(seen)
		for _, w := range k.tell(k.about[i].matter) {
			list := k.byWord[w]
			for _, to := range list[max(0, len(list)-held):] {
				if seen[to] || k.next[to] >= 0 || k.gap(i, to) > 2*longPause {
					continue
				}
				seen[to] = true
				if l := k.likeItems(i, to); l.percent() >= 40 {
					all = append(all, candidate{i, to, l, k.gap(i, to)})
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.like.percent()-5*b.gap, a.like.percent()-5*a.gap), cmp.Compare(k.about[b.to].round, k.about[a.to].round))
	})
	offered := map[int32]int{}
	for _, c := range all {
		if k.linked[c.from] || k.next[c.to] >= 0 {
			continue
		}
		switch reason, certainty := k.judge(c); {
		case certainty > Possible:
			k.join(c.from, c.to, reason, certainty)
		case certainty == Possible && offered[c.from] < 3:
			offered[c.from]++
			k.link(c.from, c.to, reason, Possible)
		}
	}
}

// judge says whether two titles that are not the same are of one matter. One of
// several texts with one title could be any of them.
func (k *linker) judge(c candidate) (Reason, Certainty) {
	p, same, words := c.like.percent(), k.sameItem(c.from, c.to), c.like.words
	if k.special(c.from) != k.special(c.to) && !same {
		return Renamed, Possible
	}
	several := k.about[c.from].several || k.about[c.to].several
	switch {
	case several && p >= 75:
		return OneOfSome, Possible
	case several, c.like.places:
	case c.like.same() && (same || c.gap <= longPause):
		return Misspelt, Certain
	case c.like.same():
		return Misspelt, Likely
	case !c.like.swapped && (p >= 75 && c.gap <= 1 || p >= 65 && same && c.gap <= 2 || p >= 50 && same && c.gap == 0 && words > 3):
		return Renamed, Likely
	case same && (p >= 70 && c.gap <= 1 || p >= 60 && c.gap == 0 && words > 4), p >= 65 && c.gap == 0 && words > 7:
		return Renamed, Likely
	case p >= 45 && c.gap <= 1 && k.sponsored(c.from, c.to):
		return SameSponsors, Likely
	case p >= 45:
		return Renamed, Possible
	}
	return Renamed, 0
}
