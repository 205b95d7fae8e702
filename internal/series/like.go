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
}

// percent is the weight of the shared words among all.
func (l likeness) percent() int { return 100 * l.shared / max(1, l.most) }

// same reports whether all words are in both, each in some spelling.
func (l likeness) same() bool { return l.leftA+l.leftB == 0 }

// like compares two lists of words, each sorted and without repeats.
func (w *weights) like(a, b words) (l likeness) {
	var onlyA, onlyB words
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			onlyA = append(onlyA, a[i])
			i++
		case i == len(a) || b[j] < a[i]:
			onlyB = append(onlyB, b[j])
			j++
		default:
			l.shared += w.of(a[i])
			l.words++
			i, j = i+1, j+1
		}
	}
	for _, x := range onlyA {
		if j := slices.IndexFunc(onlyB, func(y string) bool { return near(x, y) }); j >= 0 {
			l.shared += min(w.of(x), w.of(onlyB[j]))
			l.words++
			onlyB = slices.Delete(onlyB, j, j+1)
			continue
		}
		l.leftA += w.of(x)
	}
	for _, y := range onlyB {
		l.leftB += w.of(y)
	}
	l.most = l.shared + l.leftA + l.leftB
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
	row := make([]int, len(b)+1)
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
