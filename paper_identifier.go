package plenary

import (
	"strings"
)

// cutIdentifier returns the identifier that s is, or is the address of.
func cutIdentifier(s string) (id string, ok bool) {
	c := paperCursor(s)
	if c.prefix("https://") || c.prefix("http://") || c.prefix(paperHost) {
		if c = paperCursor(strings.TrimPrefix(string(c), paperHost)); c == "" {
			return "", false
		}
		ok = true
	}
	c.trimEnd()
	if i := strings.LastIndexByte(string(c), '.'); i >= 0 {
		switch c[i:] {
		case ".html", ".pdf", ".xml":
			c = c[:i]
		}
	}
	for _, series := range [...]string{"kst-", "h-", "ah-", "kv-"} {
		if probe := c; probe.prefix(series) {
			return string(c), true
		}
	}
	return string(c), ok
}

func parsePaperIdentifier(id string) (p Paper, reason string) {
	fields := strings.Split(id, "-")
	series := strings.ToLower(fields[0])
	fields = fields[1:]
	ok := false
	if series == "kst" {
		switch {
		case len(fields) == 1 && isDigits(fields[0]) && len(fields[0]) > 5:
			return p, "an identifier that names no dossier"
		case len(fields) > 1 && len(fields[0]) == 8 && isDigits(fields[0]):
			return p, "an identifier of before 2011, with a session in it: cite the paper instead"
		case len(fields) != 2 && len(fields) != 3:
			return p, "the identifier is not like kst-30573-153 or kst-34775-V-3"
		}
		c := paperCursor(fields[0])
		if p.dossier, ok = c.digits(); !ok || c != "" || p.dossier > 99999 {
			return p, "the identifier has no dossier like 30573"
		}
		if len(fields) == 3 {
			if p.part = fields[1]; !isPart(p.part) {
				return p, "the identifier has a part of a dossier that is not like V or 20"
			}
		} else if p.dossier == council {
			return p, "dossier 21501 is divided: the part or the number is missing, as in kst-21501-20-1400"
		}
		p.kind = Kamerstuk
		if p.number, p.letter, ok = paperNumber(fields[len(fields)-1]); !ok {
			return p, "the identifier has no number like 153 or G"
		}
		return p, ""
	}

	switch series {
	case "h":
		p.kind = Handelingen
	case "ah":
		p.kind = Aanhangsel
	case "kv":
		p.kind = Kamervraag
	default:
		return p, "an identifier of another series than kst, h, ah and kv"
	}
	if len(fields) < 2 {
		return p, "the identifier is too short"
	}
	switch strings.ToLower(fields[0]) {
	case "tk":
		p.chamber = TweedeKamer
	case "ek":
		p.chamber = EersteKamer
	default:
		return p, "the identifier names no chamber, tk or ek"
	}
	if p.kind == Kamervraag {
		if p.number, p.year, ok = caseNumber(fields[1]); !ok || len(fields) != 2 || p.chamber != TweedeKamer {
			return p, "the identifier is not like kv-tk-2017Z18967"
		}
		return p, ""
	}
	if len(fields[1]) != 8 || !isDigits(fields[1]) {
		return p, "the identifier has no session like 20182019"
	}
	c := paperCursor(fields[1][:4] + "/" + fields[1][4:])
	if p.year, reason = c.session(); reason != "" {
		return p, reason
	}
	var numbers [2]int32
	want := 1
	if p.kind == Handelingen {
		want = 2
		if p.year <= firstItemSession {
			return p, "an identifier that may count pages, as those of before 2011 do: cite the proceedings instead"
		}
	}
	if len(fields) != 2+want {
		return p, "the identifier is not like h-tk-20182019-31-50 or ah-tk-20172018-123"
	}
	for i := range want {
		c := paperCursor(fields[2+i])
		if numbers[i], ok = c.digits(); !ok || c != "" {
			return p, "the identifier is not like h-tk-20182019-31-50 or ah-tk-20172018-123"
		}
	}
	p.number, p.item = numbers[0], numbers[1]
	return p, ""
}
