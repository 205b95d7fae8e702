package paper

import (
	"cmp"
	"strconv"
)

// firstItemDossier is the first dossier of the session of 2010/11, the budget
// of 2011.
const firstItemDossier = 32500

// Append appends the citation to b, or nothing for the zero Paper.
func (p *Paper) Append(b []byte) []byte {
	cited := p.Chamber != 0 || p.Year != 0
	switch p.Kind {
	case Handelingen:
		b = append(b, "Handelingen"...)
	case Kamerstuk:
		b = append(b, "Kamerstuk"...)
		if cited {
			b = append(b, "ken"...)
		}
	case Aanhangsel:
		b = append(b, "Aanhangsel Handelingen"...)
	default:
		return p.appendNumber(b)
	}
	if p.Chamber != 0 {
		b = append(append(b, ' '), Chambers.Text(p.Chamber)...)
	}
	if p.Year != 0 {
		b = p.appendSession(append(b, ' '))
	}
	if p.Kind == Kamerstuk {
		if cited {
			b = append(b, ',')
		}
		b = p.appendDossier(append(b, ' '))
	}
	if p.Number != 0 {
		b = p.appendNumber(append(b, ", nr. "...))
	} else if p.Letter != "" {
		b = append(append(b, ", "...), p.Letter...)
	}
	if p.Item != 0 {
		b = appendInt(append(b, ", item "...), p.Item)
	}
	if p.First != 0 {
		b = appendInt(append(b, ", p. "...), p.First)
		if p.Last != p.First {
			b = appendInt(append(b, '-'), p.Last)
		}
	}
	if p.Title != "" {
		b = append(append(b, ", "...), p.Title...)
	}
	return b
}

// String returns the citation.
func (p *Paper) String() string {
	var buf [64]byte
	return string(p.Append(buf[:0]))
}

// Session returns the session in the form 2018/19, or "" if there is none.
func (p *Paper) Session() string {
	if p.SessionYear() == 0 {
		return ""
	}
	var buf [16]byte
	return string(p.appendSession(buf[:0]))
}

// SessionYear returns the year in which the session began, or 0.
func (p *Paper) SessionYear() int {
	if p.Kind == Kamervraag {
		return 0
	}
	return int(p.Year)
}

func (p *Paper) appendSession(b []byte) []byte {
	b = append(appendInt(b, int32(p.Year)), '/')
	if next := int32(p.Year) + 1; next%100 == 0 {
		return appendInt(b, next)
	}
	return append(b, byte('0'+(p.Year+1)/10%10), byte('0'+(p.Year+1)%10))
}

// appendDossier appends the number of the dossier as printed, with its part and
// the number of an act of the Kingdom: 21 501-20, 35 099 (R2114).
func (p *Paper) appendDossier(b []byte) []byte {
	if p.Dossier < 1000 {
		b = appendInt(b, p.Dossier)
	} else {
		b = append(appendInt(b, p.Dossier/1000), ' ')
		rest := p.Dossier % 1000
		b = append(b, byte('0'+rest/100), byte('0'+rest/10%10), byte('0'+rest%10))
	}
	if p.Part != "" {
		between := byte(' ')
		if p.Part[0] <= '9' {
			between = '-'
		}
		b = append(append(b, between), p.Part...)
	}
	if p.Realm != 0 {
		b = append(appendInt(append(b, " (R"...), p.Realm), ')')
	}
	return b
}

// appendNumber appends the number with its letter, or the letter alone: 188b, G.
// For a question it appends the number with its year, 2017Z18967.
func (p *Paper) appendNumber(b []byte) []byte {
	if p.Kind == Kamervraag {
		b = append(appendInt(b, int32(p.Year)), 'Z')
		for n := int32(10000); n > max(p.Number, 1); n /= 10 {
			b = append(b, '0')
		}
		return appendInt(b, p.Number)
	}
	if p.Number != 0 {
		b = appendInt(b, p.Number)
	}
	return append(b, p.Letter...)
}

// Identifier returns the identifier under which the paper is published. It
// returns "" if the reference is incomplete, and for older papers under a
// different rule.
func (p *Paper) Identifier() string {
	var buf [32]byte
	b := buf[:0]
	switch p.Kind {
	case Handelingen:
		if p.Chamber == 0 || p.Year < firstItemSession || p.Item == 0 {
			return ""
		}
		b = appendInt(append(p.appendNumber(p.appendYears(append(b, "h-"...))), '-'), p.Item)
	case Kamerstuk:
		recent := p.Year >= firstItemSession || p.Year == 0 && p.Dossier >= firstItemDossier
		if p.Number == 0 && p.Letter == "" || (p.Chamber == EersteKamer || p.Letter != "") && !recent {
			return ""
		}
		b = append(appendInt(append(b, "kst-"...), p.Dossier), '-')
		if p.Part != "" {
			b = append(append(b, p.Part...), '-')
		}
		b = p.appendNumber(b)
	case Aanhangsel:
		if p.Chamber == 0 {
			return ""
		}
		b = p.appendNumber(p.appendYears(append(b, "ah-"...)))
	case Kamervraag:
		b = p.appendNumber(append(b, "kv-tk-"...))
	}
	return string(b)
}

// URL returns the address of the paper, or "" if it has no identifier.
func (p *Paper) URL() string {
	if id := p.Identifier(); id != "" {
		return "https://" + host + id + ".html"
	}
	return ""
}

// Compare compares p and q and returns -1, 0 or +1. It compares the series
// first, then the number in a dossier, with letters after numbers, and
// otherwise the session.
func (p *Paper) Compare(q *Paper) int {
	order := cmp.Or(
		cmp.Compare(p.Kind, q.Kind),
		cmp.Compare(p.Dossier, q.Dossier),
		cmp.Compare(p.Part, q.Part),
		cmp.Compare(p.Realm, q.Realm),
	)
	if order == 0 && p.Kind == Kamerstuk { // the number before the session
		order = p.compareNumber(q)
	}
	if order == 0 {
		order = cmp.Or(cmp.Compare(p.Year, q.Year), cmp.Compare(p.Chamber, q.Chamber))
	}
	if order == 0 {
		order = p.compareNumber(q)
	}
	if order != 0 {
		return order
	}
	return cmp.Or(
		cmp.Compare(p.Item, q.Item),
		cmp.Compare(p.First, q.First),
		cmp.Compare(p.Last, q.Last),
		cmp.Compare(p.Title, q.Title),
	)
}

func (p *Paper) compareNumber(q *Paper) int {
	return cmp.Or(
		cmp.Compare(p.rank(), q.rank()),
		cmp.Compare(p.Number, q.Number),
		cmp.Compare(len(p.Letter), len(q.Letter)),
		cmp.Compare(p.Letter, q.Letter),
	)
}

// rank orders the forms of numbers: missing, figures, letters.
func (p *Paper) rank() int {
	switch {
	case p.Number != 0:
		return 1
	case p.Letter != "":
		return 2
	}
	return 0
}

// appendYears appends the chamber and the session in the form of identifiers:
// tk-20182019-.
func (p *Paper) appendYears(b []byte) []byte {
	b = append(b, [...]string{"", "ek-", "tk-"}[p.Chamber]...)
	return append(appendInt(appendInt(b, int32(p.Year)), int32(p.Year)+1), '-')
}

func appendInt(b []byte, n int32) []byte { return strconv.AppendInt(b, int64(n), 10) }
