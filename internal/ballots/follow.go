package ballots

import (
	"iter"
	"math/bits"

	"github.com/plenary-go/plenary/internal/table"
)

// A Follower counts the votes of some countries as those of others, their
// heirs. It remembers the heirs of one day, because votes come many a day. The
// zero Follower is ready for use.
type Follower struct {
	day          int32
	known, moved table.Set
	heirs        []table.Set // by index, of those who are moved
}

// Follow returns a roll in which the vote of each country is that of its heirs
// on a day. The function returns the heirs of a country, and is asked once a day
// for each.
//
// A listed country that is its own heir keeps its own vote, whoever else has it
// as heir, and one that two countries have as heir gets the vote of neither. A
// country of whose heirs nobody is left to take its vote is its own heir, and
// one without heirs is left out.
func (f *Follower) Follow(r Roll, day int32, heirs func(country uint16, day int32) table.Set) Roll {
	listed := r.Listed()
	f.learn(&listed, day, heirs)
	var moved, own table.Set
	for w, m := range listed {
		moved[w] = m & f.moved[w]
		own[w] = m &^ f.moved[w]
	}
	if moved == (table.Set{}) {
		return r
	}
	for c := range indexes(&moved) {
		if has(&f.heirs[c], c) {
			add(&own, c)
		}
	}
	// Those whose heirs all sit themselves, or are claimed twice, stay
	// themselves too, and their seats are then nobody else's.
	var twice table.Set
	for settled := false; !settled; {
		settled = true
		once := table.Set{}
		twice = table.Set{}
		for c := range indexes(&moved) {
			for w, claim := range f.heirs[c] {
				claim &^= own[w]
				twice[w] |= once[w] & claim
				once[w] |= claim
			}
		}
		for c := range indexes(&moved) {
			if !has(&own, c) && f.heirs[c] != (table.Set{}) && f.free(c, &own, &twice) == (table.Set{}) {
				add(&own, c)
				settled = false
			}
		}
	}
	var as Roll
	for p := range as {
		for w := range own {
			as[p][w] = r[p][w] & own[w]
		}
	}
	for c := range indexes(&moved) {
		free := f.free(c, &own, &twice)
		for p := range as {
			if has(&r[p], c) {
				for w := range free {
					as[p][w] |= free[w]
				}
			}
		}
	}
	return as
}

// learn asks for the heirs of those listed who are not known on a day.
func (f *Follower) learn(listed *table.Set, day int32, heirs func(uint16, int32) table.Set) {
	if f.heirs == nil {
		f.heirs = make([]table.Set, table.NumCountries)
	}
	if f.day != day {
		*f = Follower{day: day, heirs: f.heirs}
	}
	var news table.Set
	for w := range news {
		news[w] = listed[w] &^ f.known[w]
		f.known[w] |= news[w]
	}
	for c := range indexes(&news) {
		var itself table.Set
		add(&itself, c)
		if f.heirs[c] = heirs(c, day); f.heirs[c] != itself {
			add(&f.moved, c)
		}
	}
}

// free returns the heirs of a country that neither keep their own vote nor are
// claimed by another.
func (f *Follower) free(c uint16, own, twice *table.Set) (s table.Set) {
	for w, m := range f.heirs[c] {
		s[w] = m &^ own[w] &^ twice[w]
	}
	return s
}

// add adds a country to s.
func add(s *table.Set, country uint16) { s[country/64] |= 1 << (country % 64) }

// indexes returns the countries of s, in the order of the tables.
func indexes(s *table.Set) iter.Seq[uint16] {
	return func(yield func(uint16) bool) {
		for w, m := range s {
			for ; m != 0; m &= m - 1 {
				if !yield(uint16(w*64 + bits.TrailingZeros64(m))) {
					return
				}
			}
		}
	}
}
