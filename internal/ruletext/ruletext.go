// Package ruletext cuts the text of a rule into tokens: words, numbers and signs. It
// gives them as they stand, and says in a few words where they are not what was to
// come.
package ruletext

import (
	"strconv"
	"strings"
)

// Scanner reads a text token by token. The first reason to fail stays; from there on
// every token is empty.
type Scanner struct {
	Token  string // "" at the end
	Reason string
	rest   string // after the token
}

// ScannerOf returns the scanner of a text, at its first token.
func ScannerOf(text string) Scanner {
	s := Scanner{rest: text}
	s.Next()
	return s
}

// Rest returns what stands after the token.
func (s *Scanner) Rest() string { return s.rest }

// Next reads a token: a word, a number, or a sign.
func (s *Scanner) Next() {
	text := strings.TrimLeft(s.rest, " \t")
	end := 0
	for end < len(text) && isWordByte(text[end]) {
		end++
	}
	if end == 0 && text != "" {
		if end = 1; strings.HasPrefix(text, ">=") {
			end = 2
		}
	}
	s.Token, s.rest = text[:end], text[end:]
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_'
}

// Fail says why the text cannot be read, if nothing has yet.
func (s *Scanner) Fail(reason string) {
	if s.Reason == "" {
		s.Reason = reason
	}
	s.Token, s.rest = "", ""
}

// Found names the token, as the end of a reason.
func (s *Scanner) Found() string {
	if s.Token == "" {
		return "at the end"
	}
	return "and not " + strconv.Quote(s.Token)
}

// Accept takes the token if it is want.
func (s *Scanner) Accept(want string) bool {
	if s.Token != want || s.Reason != "" {
		return false
	}
	s.Next()
	return true
}

// Number takes a whole number of so many bits at most, and fails where there is none.
func (s *Scanner) Number(bits int) uint64 {
	n, err := strconv.ParseUint(s.Token, 10, bits)
	switch {
	case s.Reason != "":
	case s.Token == "" || s.Token[0] < '0' || s.Token[0] > '9':
		s.Fail("a number must come here, " + s.Found())
	case strings.Contains(s.Token, "."):
		s.Fail("a number must be whole, " + s.Found() + ": write a share as a fraction, 2/3")
	case err != nil:
		s.Fail(strconv.Quote(s.Token) + " is no number, or too large a one")
	default:
		s.Next()
	}
	return n
}
