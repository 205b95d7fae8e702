package plenary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a mark in a sentence about a vote.
type token struct {
	start, end int
	key        keyword
	n          int // of a number; of a bracket, the index of the one that closes it, or 0
}

// keyword is what a token means for the reader of votes, in English or Dutch.
type keyword uint8

const (
	kOther keyword = iota
	kNumber
	kSymbol // that of a document
	kOpen
	kClose
	kComma
	kColon
	kSemicolon
	kDash
	kQuote
	kIn
	kFavour
	kFor     // "for" and "voor", which mean in favour only after a verb or a count
	kAgainst // "against" and "tegen"
	kAbstention
	kAbstained
	kOneself // "zich"
	kVotes
	kStates
	kVoted
	kWere
	kNot
	kDid
	kVotedAgainst // "tegenstemden"
	kVotedFor
	kWho
	kOnly
	kAlso
	kBesides
	kNamely
	kTo
	kBe // "te", and "weten" below
	kKnow
	kIncluding
	kUnder // "onder", and "meer" or "andere" below
	kMore
	kBy
	kWith
	kAnd
	kOf
	kA // the articles
	kAdopted
	kRejected
	kTook // "nam", and "aan" below
	kOn
	kRecorded
	kTaken
	kMajority
	kRequired
	kNet // "net als", like
	kLike
	kSelf
	kDelegation
	kInformed
	kIntended
	kParticipate
	kAbstain
	kWould
	kMeeting
	kPlenary
	kSame
	kAssembly
	kCommittee
	kCouncil
	kOrdinal // first to sixth, in n
	kEntitled
	kDraft
	kResolution
	kDecision
	kAmendment
	kMotion
	kParagraph
	kHundred
	kFollows
	kPresident
	kItem
)

// keywordOf returns the meaning of a word in small letters.
func keywordOf(w string) keyword {
	switch w {
	case "in":
		return kIn
	case "favour", "favor":
		return kFavour
	case "for", "voor", "vóór", "vòòr":
		return kFor
	case "against", "tegen":
		return kAgainst
	case "abstention", "abstentions", "abstaining", "onthouding", "onthoudingen":
		return kAbstention
	case "abstained", "onthielden", "onthield":
		return kAbstained
	case "abstain":
		return kAbstain
	case "zich":
		return kOneself
	case "vote", "votes", "stem", "stemmen", "ballots", "ballot":
		return kVotes
	case "states", "state", "countries", "country", "members", "member", "delegations", "landen", "land", "lidstaten", "lidstaat",
		"staten", "leden", "delegaties", "vn-landen", "vn-lidstaten", "vn-leden", "nations":
		return kStates
	case "voted", "stemden", "stemde":
		return kVoted
	case "were", "was", "waren", "are", "zijn":
		return kWere
	case "not", "niet":
		return kNot
	case "did":
		return kDid
	case "tegenstemden", "tegenstemde", "tegenstemmers":
		return kVotedAgainst
	case "voorstemden", "voorstemde", "voorstemmers":
		return kVotedFor
	case "die", "that", "who", "which":
		return kWho
	case "only", "alleen", "enkel", "slechts", "uitsluitend", "solely":
		return kOnly
	case "also", "ook", "nog", "maar", "terwijl", "while", "whereas", "but":
		return kAlso
	case "naast", "behalve", "besides":
		return kBesides
	case "namely", "namelijk", "viz":
		return kNamely
	case "to", "versus":
		return kTo
	case "te":
		return kBe
	case "weten":
		return kKnow
	case "including", "waaronder", "among":
		return kIncluding
	case "onder":
		return kUnder
	case "meer", "andere":
		return kMore
	case "by", "door", "bij":
		return kBy
	case "with", "met":
		return kWith
	case "and", "en", "or":
		return kAnd
	case "of", "van":
		return kOf
	case "a", "an", "the", "de", "het", "een", "deze", "this":
		return kA
	case "adopted", "approved", "retained", "carried", "adoption", "adopting", "approval", "decided", "aangenomen", "goedgekeurd", "aanvaard", "aanneming", "aanname",
		"adopts", "approves", "approving", "endorsed", "passed":
		return kAdopted
	case "rejected", "defeated", "rejecting", "rejection", "rejects", "verworpen", "afgewezen", "weggestemd", "afgestemd", "verwierp":
		return kRejected
	case "nam", "namen", "neemt", "keurde":
		return kTook
	case "aan", "goed":
		return kOn
	case "recorded":
		return kRecorded
	case "taken", "requested":
		return kTaken
	case "majority", "meerderheid":
		return kMajority
	case "required", "vereist", "vereiste", "nodig", "needed":
		return kRequired
	case "net", "samen", "evenals":
		return kNet
	case "als", "like":
		return kLike
	case "zelf", "itself":
		return kSelf
	case "delegation", "delegations'", "representative", "representatives":
		return kDelegation
	case "informed", "advised", "notified", "indicated", "stated":
		return kInformed
	case "intended":
		return kIntended
	case "participate", "participating":
		return kParticipate
	case "would":
		return kWould
	case "meeting":
		return kMeeting
	case "plenary":
		return kPlenary
	case "same":
		return kSame
	case "assembly", "vergadering":
		return kAssembly
	case "committee", "commissie":
		return kCommittee
	case "council", "veiligheidsraad", "mensenrechtenraad":
		return kCouncil
	case "first", "second", "third", "fourth", "fifth", "sixth", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde":
		return kOrdinal
	case "entitled", "getiteld":
		return kEntitled
	case "draft":
		return kDraft
	case "resolution", "resolutie":
		return kResolution
	case "decision", "besluit":
		return kDecision
	case "amendment", "amendments", "amendement", "amendementen":
		return kAmendment
	case "motion", "proposal", "ordemotie":
		return kMotion
	case "paragraph", "paragraphs", "subparagraph", "subparagraphs", "sub-paragraph", "paragraaf", "paragrafen":
		return kParagraph
	case "hundred":
		return kHundred
	case "follows":
		return kFollows
	case "president", "voorzitter":
		return kPresident
	case "item", "items":
		return kItem
	}
	return kOther
}

// ordinalOf returns 1 to 6 for the names of the Main Committees.
func ordinalOf(w string) int {
	switch w {
	case "first", "eerste":
		return 1
	case "second", "tweede":
		return 2
	case "third", "derde":
		return 3
	case "fourth", "vierde":
		return 4
	case "fifth", "vijfde":
		return 5
	}
	return 6
}

// lex cuts a sentence into tokens. The debris of pages is left out, and so are
// marks that mean nothing here; each bracket knows the one that closes it.
func (r *voteReader) lex(from, to int) []token {
	ts := r.tokens[:0]
	r.open = r.open[:0]
	for i := from; i < to; {
		c := r.text[i]
		key := kOther
		switch {
		case c == '(':
			r.open = append(r.open, len(ts))
			key = kOpen
		case c == ')':
			if n := len(r.open); n > 0 {
				ts[r.open[n-1]].n = len(ts)
				r.open = r.open[:n-1]
			}
			key = kClose
		case c == ',':
			key = kComma
		case c == ':':
			key = kColon
		case c == ';':
			key = kSemicolon
		case c == '"':
			key = kQuote
		}
		if key != kOther {
			ts = append(ts, token{start: i, end: i + 1, key: key})
			i++
			continue
		}
		if size := wordRune(r.text[i:]); size > 0 {
			end := i + size
			for end < to {
				size := wordRune(r.text[end:])
				if size == 0 {
					if s := strings.IndexByte("./-'", r.text[end]); s < 0 || end+1 >= to || wordRune(r.text[end+1:]) == 0 {
						break
					}
					size = 1
				}
				end += size
			}
			end = min(end, to)
			ts = r.word(ts, i, end)
			i = end
			continue
		}
		first, size := utf8.DecodeRuneInString(r.text[i:])
		switch first {
		case '–', '—', '-':
			ts = append(ts, token{start: i, end: i + size, key: kDash})
		case '“', '”', '„', '«', '»':
			ts = append(ts, token{start: i, end: i + size, key: kQuote})
		}
		i += size
	}
	r.tokens = ts
	return ts
}

// wordRune returns the length of the character of a word at the start of s, or
// 0 if there is none.
func wordRune(s string) int {
	c := s[0]
	if c < utf8.RuneSelf {
		if isLetter(c) || isDigit(c) {
			return 1
		}
		return 0
	}
	first, size := utf8.DecodeRuneInString(s)
	if unicode.IsLetter(first) || unicode.Is(unicode.Mn, first) {
		return size
	}
	return 0
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// word adds the token of a word. A hundred joins what stands before and after
// it, as in "one hundred and five".
func (r *voteReader) word(ts []token, start, end int) []token {
	w := r.text[start:end]
	if isDigit(w[0]) {
		return r.figures(ts, start, end)
	}
	if len(w) > 40 {
		return append(ts, token{start: start, end: end})
	}
	var buf [40]byte
	lower := buf[:len(w)]
	digits := false
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		digits = digits || isDigit(c)
		lower[i] = c
	}
	if digits {
		if strings.IndexByte(w, '/') > 0 {
			if isMeetingSymbol(w) {
				r.meeting(w)
				return ts // the head of a page, or a reference: no part of the sentence
			}
			return append(ts, token{start: start, end: end, key: kSymbol})
		}
		return append(ts, token{start: start, end: end})
	}
	key := keywordOf(string(lower))
	t := token{start: start, end: end, key: key}
	switch {
	case key == kOrdinal:
		t.n = ordinalOf(string(lower))
	case key == kHundred:
		t.key, t.n = kNumber, 100
		if k := len(ts) - 1; k >= 0 && ts[k].key == kNumber && 0 < ts[k].n && ts[k].n < 10 {
			ts[k].n, ts[k].end = 100*ts[k].n, end
			return ts
		}
	case key == kOther:
		if n, ok := numberWord(string(lower)); ok {
			t.key, t.n = kNumber, n
			k := len(ts) - 1
			and := k > 0 && ts[k].key == kAnd
			if and {
				k--
			}
			if k >= 0 && ts[k].key == kNumber && ts[k].n >= 100 && ts[k].n%100 == 0 && 0 < n && n < 100 && hasSuffixFold(r.text[ts[k].start:ts[k].end], "hundred") {
				ts[k].n, ts[k].end = ts[k].n+n, end
				return ts[:k+1]
			}
		}
	}
	return append(ts, t)
}

func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// figures adds what a word is that begins with a figure: a number, a result
// such as 87-57-33, or an ordinal; the debris of a page is left out.
func (r *voteReader) figures(ts []token, start, end int) []token {
	w := r.text[start:end]
	if len(w) <= 11 && strings.Trim(w, "0123456789-") == "" {
		parts, at := strings.Count(w, "-")+1, start
		short := parts <= 3
		for part := range strings.SplitSeq(w, "-") {
			short = short && len(part) > 0 && (len(part) <= 3 || parts == 1 && len(part) <= 4)
		}
		if !short {
			return ts // the number of a print job
		}
		for part := range strings.SplitSeq(w, "-") {
			if at > start {
				ts = append(ts, token{start: at - 1, end: at, key: kDash})
			}
			ts = append(ts, token{start: at, end: at + len(part), key: kNumber, n: leadingNumber(part)})
			at += len(part) + 1
		}
		return ts
	}
	if isPageMark(w) {
		return ts
	}
	return append(ts, token{start: start, end: end})
}

// isPageMark reports whether a word is the debris of a page, which no name
// has: 17/34, 19/12/2023, 23-41218, A/78/PV.50.
func isPageMark(w string) bool {
	if w == "" {
		return false
	}
	if isDigit(w[0]) {
		return len(w) <= 12 && strings.Trim(w, "0123456789/-.") == ""
	}
	slash := strings.IndexByte(w, '/')
	return slash > 0 && slash <= 2 && len(w) <= 40 && 'A' <= w[0] && w[0] <= 'Z' && strings.ContainsAny(w, "0123456789")
}

func isMeetingSymbol(w string) bool {
	return isPageMark(w) && (strings.Contains(w, "/PV.") || strings.Contains(w, "/SR."))
}

// is reports whether the token at i has one of the keys; a token beyond the
// ends has none.
func (r *voteReader) is(i int, keys ...keyword) bool {
	if i < 0 || i >= len(r.tokens) {
		return false
	}
	for _, k := range keys {
		if r.tokens[i].key == k {
			return true
		}
	}
	return false
}
