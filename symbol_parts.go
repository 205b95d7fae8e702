package plenary

import (
	"math/bits"
	"strconv"
	"strings"
)

// suffixes reads the additions after number, letters and session.
func (p *symbolReader) suffixes() bool {
	p.suffix = p.n
	for p.in != "" {
		ok := true
		switch after := strings.TrimPrefix(strings.TrimPrefix(p.in, " "), "("); {
		case p.in[0] == '*':
			p.take(1)
		case strings.HasSuffix(p.in[:len(p.in)-len(after)], "("):
			p.in = after
			p.write(" (")
			ok = p.readPart()
		case p.in[0] == '/':
			p.take(1)
			ok = p.readWord(symbolWordOf(leadingLetters(p.in)))
		case separator(p.in) > 0 || p.in[0] == '-':
			return p.fail("more than one symbol: ExpandSymbols reads lists")
		default:
			return p.fail("followed by " + strconv.Quote(p.in))
		}
		if !ok {
			return false
		}
	}
	return true
}

// readLetters reads the letters of parts, if there are any. A section, which
// has its place in the symbol elsewhere, it returns.
func (p *symbolReader) readLetters() (section string, ok bool) {
	rest := strings.TrimPrefix(p.in, " ")
	if run := partLetters(rest); run == "" {
		return "", true
	} else if isSection(run) {
		p.in = rest[len(run):]
		return run, true
	} else if len(run) > 1 && run != "AA" && rest == p.in {
		return "", p.fail(run + " without a space may be two letters")
	}
	var set uint64
	for from, more := 0, true; more; {
		run := partLetters(rest)
		n := letterOf(run)
		if n <= from || set&(1<<n) != 0 {
			return "", p.fail(strconv.Quote(run) + " is not a letter that can follow")
		}
		for set |= 1 << n; 0 < from && from < n; from++ {
			set |= 1 << from
		}
		from, more = 0, false
		rest = rest[len(run):]
		for _, sep := range [...]string{"-", "–", " to ", ", and ", " and ", ", ", ","} {
			after, ok := strings.CutPrefix(rest, sep)
			next := partLetters(after)
			if !ok || next == "" || sep[0] == ',' && !p.comma {
				continue
			}
			if isSection(next) {
				section, rest = next, after[len(next):]
				break
			}
			if sep == "-" || sep == "–" || sep == " to " {
				from = n
			}
			more, rest = true, after
			break
		}
	}
	p.in = rest
	for sep := " "; set != 0; sep = ", " {
		first := bits.TrailingZeros64(set)
		last := first + bits.TrailingZeros64(^(set >> first)) - 1
		p.write(sep)
		p.writeLetter(first)
		if last > first {
			p.write("-")
			p.writeLetter(last)
		}
		set = set >> (last + 1) << (last + 1)
	}
	p.letters, p.lettersEnd = p.letters+1, p.n
	return section, true
}

func (p *symbolReader) writeLetter(n int) {
	var buf [2]byte
	p.write(string(appendLetter(buf[:0], n)))
}

// readPart reads a part in brackets, after the bracket that opens.
func (p *symbolReader) readPart() bool {
	inside, rest, ok := strings.Cut(p.in, ")")
	for _, name := range symbolParts[:] {
		number, found := strings.CutPrefix(inside, name)
		if number = strings.TrimPrefix(number, " "); !ok || !found || !isPartNumber(name, number) {
			continue
		}
		p.in = rest
		p.write(name)
		if number != "" {
			p.write(" ")
			p.write(number)
		}
		p.write(")")
		return true
	}
	return p.fail("no part in brackets, as (Part II): " + strconv.Quote(p.in))
}

// isPartNumber reports whether number can follow the name of a part: II,
// VI-XII, 33A, T.
func isPartNumber(name, number string) bool {
	if number == "" {
		return name == "Annex" || name == "Resumption"
	}
	for piece := range strings.SplitSeq(number, "-") {
		end := strings.TrimLeft(piece, digits)
		if piece == "" || piece[0] == '0' || romanNumber(piece) == 0 && letterOf(end) == 0 && end != "" {
			return false
		}
	}
	return true
}

// readWord reads a word, with the number that it may have.
func (p *symbolReader) readWord(word symbolWord) bool {
	if word.class == 0 {
		return p.fail("not a component of a symbol: " + strconv.Quote(p.in))
	}
	p.take(len(word.text))
	if word.forms&numbered != 0 && strings.HasPrefix(p.in, ".") {
		p.take(1)
		return p.readNumber()
	}
	return word.forms&bare != 0 || p.fail("no number after "+word.text)
}

func (p *symbolReader) readNumber() bool {
	n := len(p.in) - len(strings.TrimLeft(p.in, digits))
	if n == 0 || n > 7 || p.in[0] == '0' {
		return p.fail("no number of a document: " + strconv.Quote(p.in))
	}
	p.take(n)
	return true
}

// setSession makes a number that was read the session, or the year.
func (p *symbolReader) setSession(start int) bool {
	n := p.numberAt(start)
	if n > lastSession && n < firstYear || n > lastYear {
		return p.fail(strconv.Itoa(n) + " is neither a session nor a year")
	}
	return p.placeSession(start)
}

func (p *symbolReader) placeSession(start int) bool {
	switch {
	case p.session == 0:
		p.session = start
	case p.sessionEnd+1 != start || p.sessionEnd-p.session != 4 || isDigit(p.buf[start]):
		// A year and a special session are found together, and nothing else.
		return p.fail("two sessions")
	}
	p.sessionEnd = p.n
	return true
}

// readSession reads a session that is special, or in brackets, or both.
func (p *symbolReader) readSession() bool {
	bracket := p.in[0] == '('
	if bracket {
		p.take(1)
	}
	start := p.n
	special := isSpecial(p.in)
	if special {
		p.take(strings.IndexByte(p.in, '-') + 1)
	}
	w := leadingLetters(p.in)
	switch n := romanNumber(w); {
	case n > 0 && !bracket && p.buf[0] == 'A':
		// The Assembly's symbols have Roman numerals in brackets only.
		p.write(strconv.Itoa(n))
		p.in = p.in[len(w):]
	case n > 0:
		p.take(len(w))
	case w != "" || bracket && special || !p.readNumber():
		return p.fail("no session: " + strconv.Quote(p.in))
	case bracket && (p.numberAt(start) < firstYear || p.numberAt(start) > lastYear):
		return p.fail("no year in the brackets")
	}
	if !p.placeSession(start) {
		return false
	}
	if bracket {
		if !strings.HasPrefix(p.in, ")") {
			return p.fail("the bracket is not closed after the session")
		}
		p.take(1)
	}
	return true
}

// check reports whether what was read can be a symbol of its organ.
func (p *symbolReader) check() bool {
	organ, session := string(p.buf[:p.organ]), string(p.buf[p.session:p.sessionEnd])
	n, special := leadingNumber(session), isSpecial(session)
	year := n >= firstYear
	regular := max(n, romanNumber(session))
	bracket := p.session > p.number
	adopted := p.kind <= PresidentialSymbol
	number := p.numberAt(p.number)
	switch {
	case number == 0 && (organ[0] != 'E' || p.kind != ResolutionSymbol):
		return p.fail("no number of a " + p.kind.String())
	case organ == "S":
		if p.kind == DecisionSymbol || session != "" && !year || adopted && bracket != (p.kind == ResolutionSymbol) {
			return p.fail("not as the Security Council's are: S/RES/1440 (2002), S/PRST/2015/3, S/2015/562")
		}
	case bracket && adopted && year:
		return p.fail("a year in brackets, which only the Security Council's resolutions have")
	case organ == "A" && adopted:
		switch {
		case year:
			return p.fail("a year, where the General Assembly's have a session")
		case bracket && (p.kind != ResolutionSymbol || number > lastNumbered || regular > lastNumberedSession):
			return p.fail("not as the General Assembly's are to the thirtieth session: A/RES/377 A (V)")
		case !bracket && !special && regular <= lastNumberedSession:
			return p.fail("to the thirtieth session, the session is in brackets: A/RES/377 A (V)")
		}
	case strings.HasPrefix(organ, "A/HRC") && (year || adopted && bracket):
		return p.fail("not as the Human Rights Council's are: A/HRC/RES/56/1")
	case organ[0] == 'E' && adopted && !bracket && !special && !year:
		return p.fail("not as those of the Economic and Social Council are: E/RES/1982/1, E/RES/1503 (XLVIII)")
	case year && (organ == "A" || strings.HasPrefix(organ, "A/C.")):
		return p.fail("a year, where the General Assembly's have a session")
	}
	return true
}
