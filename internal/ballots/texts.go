package ballots

import (
	"slices"
	"strings"
)

// Texts numbers texts, each different one once, in the order in which they
// come, from 0. The zero Texts is empty and ready for use.
type Texts struct {
	numbers map[string]uint32
}

// Number returns the number of a text. It keeps a copy of a new one, so that
// what the text was cut from is not kept for it.
func (t *Texts) Number(s string) uint32 {
	i, ok := t.numbers[s]
	if !ok {
		if t.numbers == nil {
			t.numbers = map[string]uint32{}
		}
		i = uint32(len(t.numbers))
		t.numbers[strings.Clone(s)] = i
	}
	return i
}

// All returns the texts by number.
func (t *Texts) All() []string {
	all := make([]string, len(t.numbers))
	for s, i := range t.numbers {
		all[i] = s
	}
	return all
}

// A Listing collects lists of texts that many of the lists share. The zero
// Listing is empty and ready for use.
type Listing struct {
	texts Texts
	items []uint32
}

// Add puts a list after those so far, and returns where it ends.
func (l *Listing) Add(list []string) (end uint32) {
	for _, s := range list {
		l.items = append(l.items, l.texts.Number(s))
	}
	return uint32(len(l.items))
}

// Lists returns the lists so far.
func (l *Listing) Lists() Lists { return Lists{slices.Clone(l.items), l.texts.All()} }

// Lists are the lists of a [Listing], each of which goes from where the one
// before it ends to its own end. They do not change.
type Lists struct {
	items []uint32
	texts []string // each once
}

// List returns the texts from one place up to another, nil if there are none.
func (l *Lists) List(from, to uint32) []string {
	if from == to {
		return nil
	}
	list := make([]string, 0, to-from)
	for _, i := range l.items[from:to] {
		list = append(list, l.texts[i])
	}
	return list
}

// Having returns a function that reports whether is is true of one of the texts
// from one place up to another. It asks is about each different text once.
func (l *Lists) Having(is func(string) bool) func(from, to uint32) bool {
	found := make([]bool, len(l.texts))
	for i, s := range l.texts {
		found[i] = is(s)
	}
	return func(from, to uint32) bool {
		for _, i := range l.items[from:to] {
			if found[i] {
				return true
			}
		}
		return false
	}
}

// Pack cuts n texts anew from one text that has them all, so that what they were
// cut from, whole lines perhaps, is not kept for them.
func Pack(n int, text func(i int) *string) {
	length := 0
	for i := range n {
		length += len(*text(i))
	}
	var all strings.Builder
	all.Grow(length)
	for i := range n {
		all.WriteString(*text(i))
	}
	rest := all.String()
	for i := range n {
		s := text(i)
		*s, rest = rest[:len(*s)], rest[len(*s):]
	}
}
