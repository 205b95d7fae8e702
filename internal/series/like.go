package series

import "slices"

// weights say how much each word tells: the fewer titles have it, the more.
// They are whole numbers, so that the same record gives the same series
// everywhere.
type weights struct {
	titles int
	count  map[string]int
}

// of returns the weight of a word, from 2 for one that most titles have to 40.
func (w *weights) of(word string) int {
	weight := 2
	for n := w.count[word]; n > 0 && n < w.titles && weight < 40; n *= 2 {
		weight += 3
	}
	return weight
}

// likeness is how one title is like another.
type likeness struct {
	shared, most int // weights of the words in both, and in either
	// leftA and leftB are the weights of the words of the one that the other
	// does not have.
	leftA, leftB int
	words        int // how many words are shared
	// swapped: each has a word of weight that the other does not have.
	swapped bool
	// places: each has a place among these.
	places bool
}

// percent is the weight of the shared words among all.
func (l likeness) percent() int { return 100 * l.shared / max(1, l.most) }

// same reports whether all words are in both, each in some spelling.
func (l likeness) same() bool { return l.leftA+l.leftB == 0 }

// place reports whether a word is one by which regions are told apart.
func place(s string) bool {
	switch s {
	case "central", "south", "north", "east", "west", "southern", "northern", "eastern", "western", "middle", "africa", "asia", "america", "europe", "pacific", "atlantic", "caribbean", "mediterranean":
		return true
	}
	return false
}

// bag is the words of a title that are compared: sorted, without repeats, each
// with its weight.
type bag struct {
	words
	weight []int
}

// bag returns the bag of some words.
func (w *weights) bag(of words) bag {
	b := bag{words: of.sorted()}
	b.weight = make([]int, len(b.words))
	for i, word := range b.words {
		b.weight[i] = w.of(word)
	}
	return b
}

// like compares two titles.
func like(a, b bag) (l likeness) {
	var rooms [2][24]int
	onlyA, onlyB := rooms[0][:0], rooms[1][:0]
	for i, j := 0, 0; i < len(a.words) || j < len(b.words); {
		switch {
		case j == len(b.words) || i < len(a.words) && a.words[i] < b.words[j]:
			onlyA = append(onlyA, i)
			i++
		case i == len(a.words) || b.words[j] < a.words[i]:
			onlyB = append(onlyB, j)
			j++
		default:
			l.shared += a.weight[i]
			l.words++
			i, j = i+1, j+1
		}
	}
	placeA, placeB := false, false
	for _, x := range onlyA {
		if at := slices.IndexFunc(onlyB, func(y int) bool { return near(a.words[x], b.words[y]) }); at >= 0 {
			l.shared += min(a.weight[x], b.weight[onlyB[at]])
			l.words++
			onlyB = slices.Delete(onlyB, at, at+1)
			continue
		}
		l.leftA += a.weight[x]
		placeA = placeA || place(a.words[x])
	}
	for _, y := range onlyB {
		l.leftB += b.weight[y]
		placeB = placeB || place(b.words[y])
	}
	l.most = l.shared + l.leftA + l.leftB
	l.places = placeA && placeB
	l.swapped = l.leftA > 0 && l.leftB > 0
	return l
}

// near reports whether two words are one in two spellings: at most one letter
// differs, or two in a long word, or two have changed places.
func near(a, b string) bool {
	short := min(len(a), len(b))
	if short < 5 || max(len(a), len(b))-short > 2 || a[0] != b[0] {
		return false
	}
	most := 1
	if short >= 7 {
		most = 2
	}
	return distance(a, b, most) <= most
}

// distance returns how many letters have to change, come or go, or more than
// most if that is more than most.
func distance(a, b string, most int) int {
	var room [32]int
	row := append(room[:0], make([]int, len(b)+1)...)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, least := row[0], i+1
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			before, row[j+1] = row[j+1], min(before+cost, row[j]+1, row[j+1]+1)
			least = min(least, row[j+1])
		}
		if least > most {
			return least
		}
	}
	return row[len(b)]
}
