package votetext

import "slices"

// intentions reads corrections: how each delegation had intended to vote. It
// reports whether the sentence contains corrections.
func (r *reader) intentions() bool {
	said, part := false, 0
	for i := range r.atoms {
		a := &r.atoms[i]
		if said = said || r.means[a.from].class == cIntended || a.class == cModal && a.code == intendedCode || a.class == cInformed && i+1 < len(r.atoms); !said && a.class == cSemicolon {
			part = i + 1
		}
	}
	if !said {
		return false
	}
	all := r.atoms
	r.atoms = all[:part]
	r.clausesOf()
	r.atoms = all
	who, each, meant := -1, false, false
	var sides []int
	for i := part; i < len(r.atoms); i++ {
		switch a := &r.atoms[i]; {
		case a.class == cSemicolon, a.class == cNames && len(sides) > 0:
			r.intended(who, sides, each)
			who, each, meant, sides = -1, false, false, sides[:0]
			if a.class == cNames {
				who = i
			}
		case a.class == cNames && a.place && (r.classAt(i-1).in(1<<cPlace|1<<cBy) || meant && who < 0 && !r.has(1<<cIntended|1<<cVerb|1<<cSide|1<<cVote)):
			// "a text intended to end the fighting in Chad"
		case a.class == cNames:
			who = i
		case a.class == cModal:
			meant = meant || a.code == intendedCode
		case who < 0:
		case a.class == cEach:
			each = true
		case a.class == cIntended, a.class == cVerb && (meant || a.code == NotVoting), a.class == cSide && len(sides) > 0:
			sides = append(sides, i)
		}
	}
	r.intended(who, sides, each)
	return true
}

// respectively reads names each of which is on a side of its own: "the United States
// and Chad, which voted no and abstained respectively". It reports whether there are such.
func (r *reader) respectively() bool {
	who, each := -1, slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class == cEach && a.code == ownSideCode })
	var sides []int
	for i := range r.atoms {
		switch a := &r.atoms[i]; {
		case !each:
			return false
		case a.class == cNames && len(sides) == 0:
			who = i
		case a.class.in(1<<cVerb|1<<cSide|1<<cOnes) && who >= 0:
			sides = append(sides, i)
		case a.class.in(1<<cCount | 1<<cNames | 1<<cNot | 1<<cModal):
			return false
		}
	}
	if who < 0 || len(sides) < 2 || len(sides) != len(r.atoms[who].items) {
		return false
	}
	first := len(r.clauses)
	for r.intended(who, sides, true); first < len(r.clauses); first++ {
		r.clauses[first].Intended, r.clauses[first].Pattern = false, "respectively"
	}
	return true
}

// intended adds the intentions of the delegations in a chunk: all the same or,
// if each is true, each a different one.
func (r *reader) intended(who int, sides []int, each bool) {
	if who < 0 {
		return
	}
	names := &r.atoms[who]
	n := len(names.items)
	if len(sides) == 0 || !each && len(sides) > 1 || each && len(sides) != n {
		r.uncertain = append(r.uncertain, who)
		for _, k := range sides {
			r.atoms[k].used = true
		}
		return
	}
	names.used = true
	for i, k := range sides {
		a := &r.atoms[k]
		a.used = true
		items := names.items
		if each {
			items = items[i : i+1]
		}
		r.clauses = append(r.clauses, Clause{
			Start: r.Tokens[names.from].Start, End: r.Tokens[a.to-1].End, N: -1, Items: items, Side: a.code, Intended: true, Pattern: "intended",
		})
	}
}
