package ballots

import "github.com/plenary-go/plenary/internal/table"

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
	moved, own := listed, listed
	moved.Keep(&f.moved)
	own.Drop(&f.moved)
	if moved == (table.Set{}) {
		return r
	}
	for c := range moved.All() {
		if f.heirs[c].Has(c) {
			own.Add(c)
		}
	}
	// Those whose heirs all sit themselves, or are claimed twice, stay
	// themselves too, and their seats are then nobody else's.
	var twice table.Set
	for settled := false; !settled; {
		settled = true
		once := table.Set{}
		twice = table.Set{}
		for c := range moved.All() {
			for w, claim := range f.heirs[c] {
				claim &^= own[w]
				twice[w] |= once[w] & claim
				once[w] |= claim
			}
		}
		for c := range moved.All() {
			if !own.Has(c) && f.heirs[c] != (table.Set{}) && f.free(c, &own, &twice) == (table.Set{}) {
				own.Add(c)
				settled = false
			}
		}
	}
	as := r.Among(&own)
	for c := range moved.All() {
		free := f.free(c, &own, &twice)
		for p := range as {
			if r[p].Has(c) {
				as[p].Join(&free)
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
	news := *listed
	news.Drop(&f.known)
	f.known.Join(&news)
	for c := range news.All() {
		var itself table.Set
		itself.Add(c)
		if f.heirs[c] = heirs(c, day); f.heirs[c] != itself {
			f.moved.Add(c)
		}
	}
}

// free returns the heirs of a country that neither keep their own vote nor are
// claimed by another.
func (f *Follower) free(c uint16, own, twice *table.Set) table.Set {
	s := f.heirs[c]
	s.Drop(own)
	s.Drop(twice)
	return s
}
