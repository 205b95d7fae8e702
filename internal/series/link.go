package series

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// text is what is known of an item when it is held against others.
type text struct {
	words   // in their order
	key     string
	tailKey string // behind the heading, "" if there is none
	head    words  // the heading
	matter  words  // behind the heading if there is one
	bag     bag    // of the matter
	agenda  []string
	names   []string // numbers of the resolutions that the title names
	round   int
	session int  // its number, 0 if it has none
	several bool // others of its round have its title
	sole    bool // it is the only one of its round under the agenda item with its title
	tell    words
}

// linker links the items of one record.
type linker struct {
	items []Item
	texts []text
	order []int // by day
	weights
	rounds int

	byKey    map[string][]int // the items of the last round that has the key
	byTail   map[string][]int
	byNumber map[string][]int
	byWord   map[string][]int // the last items that have the word
	next     []int            // the item that follows, -1 if none
	last     []int            // an item of the same matter, as late as was looked for
	byItem   map[string][]int // the items of the last round that has the agenda item
	links    []Link
}

// held is how many items are kept by a word. With it the work grows as the
// number of items does, and not with its square.
const held = 40

// Links returns the links between items, each with its From after its To. No
// item has more than one link to an earlier one that is at least [Likely].
func Links(items []Item) []Link {
	k := &linker{
		items: items, byKey: map[string][]int{}, byTail: map[string][]int{}, byNumber: map[string][]int{}, byWord: map[string][]int{}, byItem: map[string][]int{},
		weights: weights{count: map[string]int{}},
	}
	k.read()
	for from := 0; from < len(k.order); {
		to := from + 1
		for to < len(k.order) && k.texts[k.order[to]].round == k.texts[k.order[from]].round {
			to++
		}
		k.round(k.order[from:to])
		from = to
	}
	return k.links
}

// read finds the words of the titles, and the rounds: a round is a session of
// the General Assembly, a year of one that lasts for years, and a day of a body
// without sessions.
func (k *linker) read() {
	n := len(k.items)
	k.texts, k.order, k.next, k.last = make([]text, n), make([]int, n), make([]int, n), make([]int, n)
	seen := map[string]text{} // by title: they come back
	agenda := map[string]string{}
	for i := range k.items {
		k.order[i], k.next[i], k.last[i] = i, -1, i
		title := proper(k.items[i].Title)
		t, ok := seen[title]
		if !ok {
			t = textOf(title)
			seen[title] = t
			k.titles++
			for _, w := range t.matter.sorted() {
				k.count[w]++
			}
		}
		for _, a := range k.items[i].Agenda {
			key, ok := agenda[a]
			if !ok {
				key = wordsOf(a).key()
				agenda[a] = key
			}
			t.agenda = append(t.agenda, key)
		}
		t.session, _ = strconv.Atoi(k.items[i].Session)
		k.texts[i] = t
	}
	bags := map[string]bag{}
	for i := range k.texts {
		key := k.texts[i].matter.key()
		b, ok := bags[key]
		if !ok {
			b = k.bag(k.texts[i].matter)
			bags[key] = b
		}
		k.texts[i].bag = b
	}
	k.number()
}

// number puts the items in the order of their rounds, and numbers these.
func (k *linker) number() {
	first := map[string]int32{} // the day on which a round begins
	names := make([]string, len(k.items))
	for i := range k.items {
		day, name := k.items[i].Day, k.items[i].Session
		if n := k.texts[i].session; n > 1 {
			day = int32(1945+n)*10000 + 901 // a regular session begins in September, whatever days the record has
		}
		switch {
		case name == "":
			name = strconv.Itoa(int(day))
		case k.special(i):
			name += " " + strconv.Itoa(int(day/10000))
		}
		names[i] = name
		if was, ok := first[name]; !ok || day < was {
			first[name] = day
		}
	}
	slices.SortStableFunc(k.order, func(a, b int) int {
		return cmp.Or(cmp.Compare(first[names[a]], first[names[b]]), strings.Compare(names[a], names[b]), cmp.Compare(k.items[a].Day, k.items[b].Day))
	})
	last := ""
	for _, i := range k.order {
		if names[i] != last || k.rounds == 0 {
			last = names[i]
			k.rounds++
		}
		k.texts[i].round = k.rounds
	}
}

// textOf reads a title.
func textOf(title string) text {
	t := text{words: wordsOf(title), names: cited(title)}
	if t.key = t.words.key(); len(t.names) > 0 && t.words.onlyCites() {
		t.key = "" // the matter is that of the resolution
	}
	t.matter = t.words
	if head, rest, ok := headed(title); ok {
		if w := wordsOf(rest); len(w) > 1 {
			t.tailKey, t.head, t.matter = w.key(), wordsOf(head), w
		}
	}
	return t
}

// round links the items of a round with those of earlier ones.
func (k *linker) round(items []int) {
	linked := map[int]bool{}
	under := map[string]int{}
	for _, i := range items {
		for _, a := range k.texts[i].agenda {
			under[a]++
		}
	}
	for _, i := range items {
		k.texts[i].sole = under[k.texts[i].key] == 1
	}
	k.bySeries(items, linked)
	k.byTitle(items, linked)
	k.byName(items, linked)
	k.byAgenda(items, linked)
	k.byLikeness(items, linked)
	for _, i := range items {
		k.keep(i)
	}
}

// keep makes an item one that later ones may follow.
func (k *linker) keep(i int) {
	t := &k.texts[i]
	if s := k.items[i].Series; s != "" {
		k.enter(k.byKey, "series "+s, i)
	}
	if t.key != "" {
		k.enter(k.byKey, t.key, i)
	}
	if t.tailKey != "" {
		k.enter(k.byTail, t.tailKey, i)
	}
	for _, a := range k.texts[i].agenda {
		k.enter(k.byItem, a, i)
	}
	if number := numberOf(k.items[i].Symbol); number != "" {
		k.byNumber[number] = append(k.byNumber[number], i)
	}
	for _, w := range k.telling(i) {
		list := append(k.byWord[w], i)
		if len(list) > 2*held {
			list = append(list[:0], list[held:]...)
		}
		k.byWord[w] = list
	}
}

// enter adds an item to those of its round that have a key, which take the
// place of those of the round before.
func (k *linker) enter(by map[string][]int, key string, i int) {
	list := by[key]
	if len(list) > 0 && k.texts[list[0]].round != k.texts[i].round {
		list = nil
	}
	by[key] = append(list, i)
}

// telling returns the words of an item that tell most.
func (k *linker) telling(i int) words {
	t := &k.texts[i]
	if t.tell == nil {
		at := make([]int, len(t.bag.words))
		for i := range at {
			at[i] = i
		}
		slices.SortStableFunc(at, func(a, b int) int { return cmp.Compare(t.bag.weight[b], t.bag.weight[a]) })
		for _, i := range at[:min(len(at), 6)] {
			t.tell = append(t.tell, t.bag.words[i])
		}
	}
	return t.tell
}

// link adds a link.
func (k *linker) link(from, to int, r Reason, c Certainty) {
	k.links = append(k.links, Link{from, to, r, c, k.gap(from, to)})
}

// join adds a link that joins two votes.
func (k *linker) join(from, to int, r Reason, c Certainty, linked map[int]bool) {
	k.link(from, to, r, c)
	linked[from] = true
	k.next[to] = from
}

// gap returns how many sessions lie between two items, years where one has no
// numbered session.
func (k *linker) gap(from, to int) int {
	if m, n := k.texts[to].session, k.texts[from].session; m > 0 && n > 0 {
		return max(0, n-m-1)
	}
	return max(0, int(k.items[from].Day-k.items[to].Day)/10000-1)
}

// bySeries links what the record itself calls one series.
func (k *linker) bySeries(items []int, linked map[int]bool) {
	for _, i := range items {
		if s := k.items[i].Series; s != "" {
			if last := k.byKey["series "+s]; len(last) == 1 && k.next[last[0]] < 0 {
				k.join(i, last[0], SameSeries, Certain, linked)
			}
		}
	}
}

// byTitle links the texts whose titles are the same, with or without their
// headings. Where several have one title, they are told apart by their letters.
func (k *linker) byTitle(items []int, linked map[int]bool) {
	groups := map[string][]int{}
	var keys []string
	for _, i := range items {
		key := k.texts[i].key
		if groups[key] == nil {
			keys = append(keys, key)
		}
		groups[key] = append(groups[key], i)
	}
	for _, key := range keys {
		of := groups[key]
		for _, i := range of {
			k.texts[i].several = len(of) > 1 && key != ""
		}
		last, reason := k.before(of[0])
		switch {
		case key == "" || len(last) == 0 || linked[of[0]]:
		case len(of) == 1 && len(last) == 1:
			if last := k.newest(last[0]); k.texts[last].round < k.texts[of[0]].round {
				if c := k.certainty(of[0], last, reason); c > Possible {
					k.join(of[0], last, reason, c, linked)
				} else {
					k.link(of[0], last, OneOfSome, c)
				}
			}
		default:
			k.byPart(of, last, linked)
		}
	}
}

// newest returns the last vote on the matter of an item. It keeps what it found,
// so that no item is passed again and again.
func (k *linker) newest(i int) int {
	at := k.last[i]
	for k.next[at] >= 0 {
		at = k.last[k.next[at]]
	}
	k.last[i] = at
	return at
}

// before returns the last items with the title of one, and whether the titles
// are the same or but for the heading.
func (k *linker) before(i int) (last []int, r Reason) {
	t := &k.texts[i]
	take := func(list []int, reason Reason) {
		if len(list) > 0 && (reason == SameTitle || k.sameHeading(i, list[0])) && (len(last) == 0 || k.texts[list[0]].round > k.texts[last[0]].round) {
			last, r = list, reason
		}
	}
	take(k.byKey[t.key], SameTitle)
	take(k.byTail[t.key], SameHeading)
	if t.tailKey != "" {
		take(k.byKey[t.tailKey], SameHeading)
		take(k.byTail[t.tailKey], SameHeading)
	}
	return last, r
}

// sameHeading reports whether two texts that are the same but for the heading
// stand under one: both under one agenda item, or under two headings that are
// alike, or one under a heading that is that of its item.
func (k *linker) sameHeading(a, b int) bool {
	s, t := &k.texts[a], &k.texts[b]
	if k.sameItem(a, b) {
		return true
	}
	if s.tailKey != "" && t.tailKey != "" {
		return like(k.bag(s.head), k.bag(t.head)).percent() >= 60
	}
	if s.tailKey == "" {
		s = t
	}
	return slices.ContainsFunc(s.agenda, func(item string) bool {
		return item != s.key && like(k.bag(s.head), k.bag(strings.Fields(item))).percent() >= 60
	})
}

// certainty is how certain it is that two texts with one title are on one
// matter. A title that is that of the agenda item says little of a text that
// has a letter: the item has others.
func (k *linker) certainty(from, to int, r Reason) Certainty {
	a, b := part(k.items[from].Symbol), part(k.items[to].Symbol)
	general := (a != "" || b != "") && !(k.texts[from].sole && k.texts[to].sole) && slices.Contains(k.texts[from].agenda, k.texts[from].key)
	gap := k.gap(from, to)
	switch {
	case general && a != "" && b != "" && a != b:
		return Possible
	case gap > longPause && (general || len(k.texts[from].words) < 3) && !k.sameItem(from, to):
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
func (k *linker) sameItem(a, b int) bool {
	return slices.ContainsFunc(k.texts[a].agenda, func(s string) bool { return s != "" && slices.Contains(k.texts[b].agenda, s) })
}

// byPart links several texts with one title. If there are as many as last time,
// with the same letters, each is taken to follow that with its letter; all
// others could follow any of them.
func (k *linker) byPart(of, last []int, linked map[int]bool) {
	at := map[string]int{}
	for _, i := range last {
		at[part(k.items[i].Symbol)] = i
	}
	alike := len(of) == len(last) && len(at) == len(last)
	for _, i := range of {
		_, ok := at[part(k.items[i].Symbol)]
		alike = alike && ok
	}
	for _, i := range of {
		if linked[i] {
			continue
		}
		if alike && k.gap(i, last[0]) == 0 {
			k.join(i, at[part(k.items[i].Symbol)], SamePart, Likely, linked)
			continue
		}
		linked[i] = true
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
}

// byName links what names an earlier resolution in its title.
func (k *linker) byName(items []int, linked map[int]bool) {
	for _, i := range items {
		for _, number := range k.texts[i].names {
			if linked[i] {
				break
			}
			best, most := -1, 0
			for _, to := range k.byNumber[number][:min(held, len(k.byNumber[number]))] {
				if p := like(k.texts[i].bag, k.texts[to].bag).percent(); best < 0 || p > most {
					best, most = to, p
				}
			}
			if best < 0 || k.texts[best].round == k.texts[i].round || k.next[best] >= 0 {
				continue
			}
			c := Certain
			if most < 30 {
				c = Likely
			}
			k.join(i, best, Named, c, linked)
		}
	}
}

// byAgenda links the only text under an agenda item with the only one under it
// the session before, and one under an item that has the name of an earlier text
// with that text.
func (k *linker) byAgenda(items []int, linked map[int]bool) {
	under := map[string][]int{}
	for _, i := range items {
		for _, a := range k.texts[i].agenda {
			under[a] = append(under[a], i)
		}
	}
	for _, i := range items {
		for _, a := range k.texts[i].agenda {
			if linked[i] || len(under[a]) > 1 || a == "" {
				continue
			}
			to := -1
			if last := k.byKey[a]; len(last) == 1 && k.soleUnder(i, last[0], part(k.items[i].Symbol) == "") {
				to = last[0]
			} else if last := k.byItem[a]; len(last) == 1 && k.soleUnder(i, last[0], false) {
				to = last[0]
			}
			switch {
			case to < 0:
			case k.likeItems(i, to).same():
				k.join(i, to, Misspelt, Certain, linked)
			default:
				k.join(i, to, SameItem, Likely, linked)
			}
		}
	}
}

// soleUnder reports whether one text follows another because nothing else is
// under their agenda item. The titles have to share something, and little if
// the item has the name of the earlier text.
func (k *linker) soleUnder(from, to int, named bool) bool {
	if k.next[to] >= 0 || k.texts[to].round == k.texts[from].round || k.gap(from, to) > 1 {
		return false
	}
	p := k.likeItems(from, to).percent()
	return p >= 40 || named && p >= 8 && k.gap(from, to) == 0 && len(k.texts[to].words) > 3
}

// likeItems compares the titles of two texts, without their headings if they
// stand under one.
func (k *linker) likeItems(a, b int) likeness {
	s, t := &k.texts[a], &k.texts[b]
	if (s.tailKey != "" || t.tailKey != "") && !k.sameHeading(a, b) {
		return like(k.bag(s.words), k.bag(t.words))
	}
	return like(s.bag, t.bag)
}

// special reports whether an item is of a special session.
func (k *linker) special(i int) bool { return strings.Contains(k.items[i].Session, "-") }

// candidate is an item that another one may follow.
type candidate struct {
	from, to int
	like     likeness
	gap      int
}

// byLikeness links what has no earlier text with its title to that with the
// most words of it. The most alike are joined first, each to one.
func (k *linker) byLikeness(items []int, linked map[int]bool) {
	var all []candidate
	for _, i := range items {
		if linked[i] {
			continue
		}
		seen := map[int]bool{}
		for _, w := range k.telling(i) {
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
		return cmp.Or(cmp.Compare(b.like.percent()-5*b.gap, a.like.percent()-5*a.gap), cmp.Compare(k.texts[b.to].round, k.texts[a.to].round))
	})
	offered := map[int]int{}
	for _, c := range all {
		if linked[c.from] || k.next[c.to] >= 0 {
			continue
		}
		switch reason, certainty := k.judge(c); {
		case certainty > Possible:
			k.join(c.from, c.to, reason, certainty, linked)
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
	several := k.texts[c.from].several || k.texts[c.to].several
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
	case p >= 45:
		return Renamed, Possible
	}
	return Renamed, 0
}
