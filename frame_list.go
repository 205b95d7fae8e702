package plenary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName is how long a name can be in a text, in bytes, with its line breaks.
const maxName = 160

// party is a country or a group that a text names.
type party struct {
	country Country
	group   Group
}

func (r *frameReader) party(s string) (party, bool) {
	if len(s) > maxName {
		return party{}, false
	}
	s = strings.Join(strings.Fields(s), " ")
	c, err := ParseCountryOn(s, r.on)
	if err == nil && c.Kind() != Organisation {
		return party{country: c}, len(s) > 3 || s == "USA" || s == "UK" || s == "VS" || s == "VK"
	}
	for _, also := range []string{" and its member States", " and its Member States", " and its member states", " en haar lidstaten", " en zijn lidstaten"} {
		s = strings.TrimSuffix(s, also)
	}
	if g, err := ParseGroup(s); err == nil {
		return party{group: g}, true
	}
	for _, the := range []string{"the ", "de ", "het ", "The ", "De ", "Het "} {
		if bare, ok := strings.CutPrefix(s, the); ok {
			if g, err := ParseGroup(bare); err == nil {
				return party{group: g}, true
			}
		}
	}
	return party{}, false
}

// item reads the longest name at a byte, up to where it ends.
func (r *frameReader) item(at, end int) (p party, next int, reason string) {
	var ends []int
	for i := at; i < end && len(ends) < 5; i++ {
		if strings.IndexByte(" ,\n\r\t", r.text[i]) < 0 || i == at || r.text[i-1] == ',' || r.text[i-1] == ' ' {
			continue
		}
		if r.re.and.MatchString(r.text[i:min(end, i+maxName)]) {
			ends = append(ends, i)
		}
	}
	if len(ends) < 5 {
		ends = append(ends, end)
	}
	for i := len(ends) - 1; i >= 0; i-- {
		p, ok := r.party(r.text[at:ends[i]])
		if !ok {
			continue
		}
		// A name with an "and" in it is one name, unless its parts are names.
		if i > 0 && p.group == 0 {
			if _, first := r.party(r.text[at:ends[0]]); first {
				if rest := r.re.and.ReplaceAllString(r.text[ends[0]:ends[i]], ""); r.isParty(rest) {
					return party{}, ends[i], "can be one name or two"
				}
			}
		}
		return p, ends[i], ""
	}
	// The last name of a list has the rest of the sentence after it.
	for i := min(ends[0]-1, at+maxName); i > at; i-- {
		if strings.IndexByte(" \n\r\t", r.text[i]) < 0 {
			continue
		}
		next := strings.TrimLeft(r.text[i:ends[0]], " \n\r\t")
		first, _ := utf8.DecodeRuneInString(next)
		if len(next) == ends[0]-i || !unicode.IsLower(first) || r.re.inName.MatchString(next) || unicode.IsSpace(rune(r.text[i-1])) {
			continue
		}
		if p, ok := r.party(r.text[at:i]); ok {
			return p, i, ""
		}
	}
	return party{}, ends[0], "no country or group has this name"
}

func (r *frameReader) isParty(s string) bool {
	_, ok := r.party(s)
	return ok
}

// list reads the names that follow a byte. It returns those of countries and
// groups, which of them the speaker calls its own, and where the list ends.
func (r *frameReader) list(at, end int) (set CountrySet, groups []Group, own Country, next int) {
	at += len(r.text[at:end]) - len(strings.TrimLeft(r.text[at:end], " \t\r\n"))
	for at < end {
		if m := r.re.self.FindString(r.text[at:end]); m != "" {
			p, to, reason := r.item(at+len(m), end)
			if reason != "" || p.country.IsZero() {
				r.unread(at, min(at+len(m), end), "the country that speaks is not named")
				return set, groups, own, at + len(m)
			}
			own, at = p.country, to
		} else {
			p, to, reason := r.item(at, end)
			first, _ := utf8.DecodeRuneInString(r.text[at:])
			switch {
			case reason == "" && p.group != 0:
				groups = append(groups, p.group)
			case reason == "":
				set.add(p.country)
			case r.re.open.MatchString(r.text[at:end]):
				r.unread(at, to, "names nobody in particular")
			case unicode.IsUpper(first) && r.text[at:to] != "I" && !strings.HasPrefix(r.text[at:to], "I "):
				r.unread(at, to, reason)
			default:
				return set, groups, own, at
			}
			at = to
		}
		m := r.re.and.FindString(r.text[at:end])
		if m == "" {
			break
		}
		at += len(m)
	}
	return set, groups, own, at
}
