package ballots

import "strings"

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
