package plenary

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Frame is what a text says around a statement: who delivers it, on whose
// behalf, with whom it aligns, what it dissociates itself from, and when. The
// zero Frame says nothing.
type Frame struct {
	// Deliverer is named as such: before "(on behalf of" or "mede namens", or
	// as "my own country Greece".
	Deliverer Country
	OnBehalf  CountrySet
	Group     Group
	// Aligned align themselves with the statement.
	Aligned CountrySet
	// AlignedWith is who delivered the statement with which this one aligns
	// itself, and AlignedWithGroup the group, or AlignedWithFor the countries,
	// on whose behalf that was made.
	AlignedWith      Country
	AlignedWithFor   CountrySet
	AlignedWithGroup Group
	// Paragraphs are those from which it dissociates itself; Consensus is
	// whether it dissociates itself from the consensus.
	Paragraphs []string
	Consensus  bool
	Timing     Timing
	// Unread are the parts of the text that belong to a frame and could not be
	// read with certainty, in the order of the text.
	Unread []Unread
}

// Unread is a part of a text that could not be read, from the byte Start to
// the byte End, and why.
type Unread struct {
	Start, End int
	Text       string
	Reason     string
}

type framePatterns struct{ behalf, align, withOf, leave, number, timing, negated, self, open, and, inName *regexp.Regexp }

// compiled has the patterns from the first time that a frame is read.
var compiled struct {
	once     sync.Once
	patterns framePatterns
}

func patterns() framePatterns {
	compiled.once.Do(func() { compiled.patterns = compilePatterns() })
	return compiled.patterns
}

func compilePatterns() framePatterns {
	re := func(s string) *regexp.Regexp { return regexp.MustCompile(strings.ReplaceAll(`(?i)`+s, " ", `\s+`)) }
	return framePatterns{
		behalf:  re(`\b(?:on behalf of|(?:mede )?namens)\b`),
		align:   re(`\b(?:aligns?|aligned|associates?|sluit(?:en)? zich aan|sluit zich|sluiten zich)\b(?: (?:itself|themselves|ourselves|myself))?(?: aan)?(?: (?:with|bij))`),
		withOf:  re(`^ (?:the|this|that|de|deze|die) (?:statement|verklaring)\b((?: (?:made|delivered|given|to be delivered|afgelegd))? (?:by|of|on behalf of|van|door|namens))?`),
		leave:   re(`\b(?:dissociates?|disassociates?|dissociated|disassociated|distantieert|distantiëren|distantieerde)(?: (?:itself|themselves|ourselves|myself|zich))? (?:from|van)\b`),
		number:  re(`^ (?:(?:the|de) )?(?:(consensus)\b|(operative |preambular )?(?:paragraphs?|paragraaf|paragrafen) (\d{1,4}(?:\s*\([a-z]{1,3}\))?(?:(?:\s*,\s*(?:and |en )?| (?:and|en|to|tot en met) )\d{1,4}(?:\s*\([a-z]{1,3}\))?)*))`),
		timing:  re(`\b(?:(before)|(after)|(during)) the (?:vote|voting|adoption)\b|\b(?:(vóór)|(na)|(tijdens)) de (?:stemming|aanneming)\b|\b(voor) de stemming\b`),
		negated: re(`\b(?:not|niet|never|nooit|cannot|nor|without|zonder)(?:\s+\S+){0,2}\s*$`),
		self:    re(`^(?:my own country|my country|mijn eigen land|mijn land),? ?`),
		inName:  re(`^(?:of|van|du|and|en|its|haar|zijn)\b`),
		open:    re(`^(?:(?:the|de) )?(?:other|andere|a number of|een aantal|several|verscheidene|some|enkele|many|veel)\b`),
		and:     re(`^(?:\s*,\s*(?:and|en|as well as|alsmede)\s+|\s*,\s*|\s+(?:and|en|as well as|alsmede)\s+)`),
	}
}

// maxFrame is how long a text can be, in bytes.
const maxFrame = 1 << 20

// ReadFrame reads the frame of a statement from a text in English or Dutch, of
// a record of a day: "on behalf of Iceland, Malta and my own country Denmark",
// "aligns itself with the statement delivered on behalf of the European Union",
// "dissociates itself from paragraph 7", "mede namens", "vóór de stemming".
//
// It returns what is certain and reports the rest in Unread. It never guesses:
// a name that no country has, a list that can be read in two ways, a second list
// that differs from the first, a set that names nobody ("other European
// countries") or a frame that is denied is not read. A text without a frame has
// the zero Frame, and so has one that is not UTF-8 or longer than 1 MiB, with
// all of it in Unread.
func ReadFrame(text string, on Date) Frame {
	r := frameReader{text: text, on: on, re: patterns()}
	if len(text) > maxFrame || !utf8.ValidString(text) {
		r.unread(0, len(text), "not UTF-8, or longer than 1 MiB")
		return r.Frame
	}
	until := 0 // where the words about another's statement end
	behalfs, aligns := r.re.behalf.FindAllStringIndex(text, -1), r.re.align.FindAllStringIndex(text, -1)
	for _, at := range behalfs {
		for len(aligns) > 0 && aligns[0][0] < at[0] {
			until = max(until, r.align(aligns[0][0], aligns[0][1]))
			aligns = aligns[1:]
		}
		if at[0] >= until {
			r.behalf(at[0], at[1])
		}
	}
	for _, at := range aligns {
		r.align(at[0], at[1])
	}
	for _, at := range r.re.leave.FindAllStringIndex(text, -1) {
		r.leave(at[0], at[1])
	}
	r.timing()
	slices.SortStableFunc(r.Unread, func(a, b Unread) int { return a.Start - b.Start })
	return r.Frame
}

type frameReader struct {
	Frame
	text  string
	on    Date
	re    framePatterns
	lists int
}

func (r *frameReader) unread(start, end int, reason string) {
	r.Unread = append(r.Unread, Unread{start, end, r.text[start:end], reason})
}

func (r *frameReader) negated(at int) bool {
	from := max(at-60, 0)
	for !utf8.RuneStart(r.text[from]) {
		from++
	}
	clause := r.text[from:at]
	if i := strings.LastIndexAny(clause, ".;:,"); i >= 0 {
		clause = clause[i+1:]
	}
	return r.re.negated.MatchString(clause)
}

// end returns where the sentence ends that goes on at a byte.
func (r *frameReader) end(at int) int {
	const most = 4000 // a list of every member is shorter
	rest := r.text[at:]
	for i, c := range rest {
		switch {
		case i > most, strings.ContainsRune(";:)(!?[]", c) && i > 0:
			return at + i
		case c == '.':
			word := rest[strings.LastIndexAny(rest[:i], " \n.")+1 : i]
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[i+1:], " \n\r\t"))
			if len(word) > 2 && (i+1 == len(rest) || unicode.IsSpace(rune(rest[i+1]))) && !unicode.IsLower(next) || i+1 == len(rest) {
				return at + i
			}
		case strings.HasPrefix(rest[i:], "\n\n"):
			return at + i
		}
	}
	return len(r.text)
}

func (r *frameReader) behalf(start, at int) {
	end := r.end(at)
	if r.negated(start) {
		r.unread(start, end, "denied")
		return
	}
	before := len(r.Unread)
	set, groups, own, next := r.list(at, end)
	switch {
	case set.IsEmpty() && len(groups) == 0 && own.IsZero():
		if len(r.Unread) == before {
			r.unread(start, end, "no country or group is named")
		}
		return
	case len(groups) > 1:
		r.unread(start, next, "on behalf of several groups")
		return
	}
	var group Group
	if len(groups) == 1 {
		group = groups[0]
	}
	deliverer := r.deliverer(start)
	if deliverer.IsZero() {
		deliverer = own
	} else if !own.IsZero() && own != deliverer {
		r.unread(start, next, "two countries deliver it")
		return
	}
	if r.lists++; r.lists > 1 && (set != r.OnBehalf || group != r.Group || deliverer != r.Deliverer) {
		r.unread(start, next, "a second list, which differs from the first")
		return
	}
	r.OnBehalf, r.Group, r.Deliverer = set, group, deliverer
}

// deliverer returns the country that is named right before a byte.
func (r *frameReader) deliverer(at int) (c Country) {
	head := strings.TrimRight(r.text[:at], " \t\r\n")
	head = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(head, "("), ", speaking"), " ")
	from := max(len(head)-120, 0)
	for from < len(head) && !utf8.RuneStart(head[from]) {
		from++
	}
	head = head[from:]
	if i := strings.LastIndexAny(head, ".;:,()"); i >= 0 && !strings.HasSuffix(head, ")") {
		head = head[i+1:]
	}
	words := strings.Fields(head)
	for n := min(len(words), 8); n > 0; n-- {
		p, ok := r.party(strings.Join(words[len(words)-n:], " "))
		if !ok || p.country.IsZero() {
			continue
		}
		if n < len(words) {
			// Half a name is none: "Atlantic Sudan" is not the Sudan.
			if first, _ := utf8.DecodeRuneInString(words[len(words)-n-1]); unicode.IsUpper(first) {
				return Country{}
			}
		}
		return p.country
	}
	return Country{}
}

// align reads who aligns themselves with what, and returns where the words
// about another's statement end.
func (r *frameReader) align(start, at int) int {
	end := r.end(at)
	if r.negated(start) {
		r.unread(start, end, "denied")
		return end
	}
	m := r.re.withOf.FindStringSubmatchIndex(r.text[at:])
	if m == nil {
		r.unread(start, end, "with what it aligns itself is not named")
		return end
	}
	before := len(r.Unread)
	if m[2] < 0 { // others align themselves with this statement
		from := strings.LastIndexAny(r.text[:start], ".;\n") + 1
		from += len(r.text[from:start]) - len(strings.TrimLeft(r.text[from:start], " \t\r"))
		head := strings.TrimRight(r.text[from:start], " \t\r\n")
		head = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(head, " also"), " ook"), " ")
		set, groups, own, next := r.list(from, from+len(head))
		if next < from+len(head) || len(groups) > 0 || !own.IsZero() || set.IsEmpty() || len(r.Unread) > before {
			r.Unread = r.Unread[:before]
			r.unread(from, end, "who aligns themselves is not certain")
			return end
		}
		r.Aligned = r.Aligned.Union(set)
		return at + m[1]
	}
	from, to := at+m[1], end
	if behalf := r.re.behalf.FindStringIndex(r.text[from:end]); behalf != nil {
		to = from + behalf[0]
		from = at + m[1]
		set, groups, own, _ := r.list(from+behalf[1], end)
		switch {
		case len(groups) == 1 && set.IsEmpty() && own.IsZero():
			r.AlignedWithGroup = groups[0]
		case len(groups) == 0 && !set.IsEmpty() && len(r.Unread) == before:
			r.AlignedWithFor = set
		default:
			r.Unread = r.Unread[:before]
			r.unread(to, end, "on whose behalf that statement was made is not certain")
			before = len(r.Unread)
		}
	}
	set, groups, _, _ := r.list(from, to)
	if set.Len()+len(groups) != 1 || len(r.Unread) > before {
		r.Unread = r.Unread[:before]
		r.unread(start, end, "with whom it aligns itself is not certain")
		return end
	}
	for c := range set.All() {
		r.AlignedWith = c
	}
	if len(groups) == 1 {
		r.AlignedWithGroup = groups[0]
	}
	return end
}

func (r *frameReader) leave(start, at int) {
	m := r.re.number.FindStringSubmatch(r.text[at:])
	switch {
	case r.negated(start):
		r.unread(start, r.end(at), "denied")
	case m == nil:
		r.unread(start, r.end(at), "from what it dissociates itself is not a paragraph or the consensus")
	case m[1] != "":
		r.Consensus = true
	default:
		which := strings.ToLower(strings.Join(strings.Fields(m[2]), " "))
		if which == "operative" {
			which = ""
		} else if which != "" {
			which += " "
		}
		if !r.paragraphs(which, m[3]) {
			r.unread(start, at+len(m[0]), "a range of paragraphs that does not run upwards, or is too long")
		}
	}
}

// paragraphs adds the numbers of a list such as "3, 7 (b) and 9 to 11".
func (r *frameReader) paragraphs(which, list string) bool {
	list = strings.NewReplacer(",", " ", "tot en met", "to").Replace(strings.Join(strings.Fields(list), " "))
	var all []string
	words := strings.Fields(list)
	for i := 0; i < len(words); i++ {
		switch w := words[i]; {
		case strings.HasPrefix(w, "(") && len(all) > 0:
			all[len(all)-1] += " " + w
		case w == "to" && i+1 < len(words) && len(all) > 0:
			from, err := strconv.Atoi(strings.TrimPrefix(all[len(all)-1], which))
			to, bad := strconv.Atoi(words[i+1])
			if err != nil || bad != nil || to <= from || to-from > 100 {
				return false
			}
			for n := from + 1; n <= to; n++ {
				all = append(all, which+strconv.Itoa(n))
			}
			i++
		case '0' <= w[0] && w[0] <= '9':
			all = append(all, which+w)
		}
	}
	for _, p := range all {
		if !slices.Contains(r.Paragraphs, p) {
			r.Paragraphs = append(r.Paragraphs, p)
		}
	}
	return true
}

func (r *frameReader) timing() {
	for _, m := range r.re.timing.FindAllStringSubmatchIndex(r.text, -1) {
		var t Timing
		for i, timing := range []Timing{BeforeVote, AfterVote, DuringVote, BeforeVote, AfterVote, DuringVote} {
			if m[2+2*i] >= 0 {
				t = timing
			}
		}
		switch {
		case t == 0:
			r.unread(m[0], m[1], "can mean before the vote or for it")
		case r.Timing == 0:
			r.Timing = t
		case r.Timing != t:
			r.unread(m[0], m[1], "another timing than the first")
		}
	}
}
