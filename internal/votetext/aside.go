package votetext

import "github.com/plenary-go/plenary/internal/votetext/scan"

// An aside is a part of a sentence between two commas, dashes or brackets that
// does not report a vote: "Chad, a sponsor of the draft, abstained".

// maxAside is the limit of the chunks of an aside.
const maxAside = 16

const (
	// voting are the classes that an aside does not contain,
	voting uint64 = 1<<cVerb | 1<<cSide | 1<<cVote | 1<<cFrom | 1<<cOnes | 1<<cBesides | 1<<cLike | 1<<cAmong | 1<<cNamely | 1<<cIntended | 1<<cColon | 1<<cSemicolon | 1<<cOnly | 1<<cRule | 1<<cVoting
	// and about those after which an aside may come.
	about uint64 = 1<<cBy | 1<<cVotes | 1<<cObject | 1<<cBody | 1<<cNames | 1<<cCount | 1<<cVote | 1<<cBe | 1<<cHave
)

// asides replaces each aside by one chunk. In "Mr. N (Brazil) said" it removes
// the brackets.
func (r *reader) asides() {
	out := r.atoms[:0]
	for i := 0; i < len(r.atoms); i++ {
		a := r.atoms[i]
		if a.class == cOpen && r.speaker(i) {
			a = r.atoms[i+1]
			a.place = true
			i += 2
		} else if a.class == cComma || a.class == cDash || a.class == cOpen {
			before := atom{}
			if k := len(out) - 1; k >= 0 {
				before = out[k]
				before.place = before.place && !(k > 1 && out[k-1].class == cOf && out[k-2].class == cSender) || // "the delegates of Chad, who had abstained before, voted"
					k > 0 && (out[k-1].class == cPlace && out[k-1].code == unlikeCode || out[k-1].class.in(1<<cExcept|1<<cBesides)) // "anders dan Chili, dat tegenstemde, onthield Peru zich"
			}
			if end := r.dayEnd(i); end > 0 {
				a.to, a.class, i = r.atoms[end].to, cAdv, end
			} else if rest := r.described(i, &before); rest > 0 {
				a, i, out = r.atoms[rest], rest, out[:len(out)-1]
				a.from, a.items = before.from, r.keep(before.items, a.items)
				a.lost, a.whole, a.place = a.lost || before.lost, a.whole || before.whole, before.place
			} else if end, verb := r.asideEnd(i, &before); end > 0 {
				a.to, a.class, a.lost = r.atoms[end].to, cAdv, verb
				i = end
			}
		}
		if a.class == cNames && a.place {
			k, delegations := sent(out)
			a.place = k == len(out) && !(delegations && len(a.items) > 2) // several did something
			if k < len(out) {
				a.from, out = out[k].from, out[:k]
			}
		}
		out = append(out, a)
	}
	r.atoms = out
}

// described returns the last name of a list in which an aside, that starts with a mark after
// some of its names, says what these are: "Chad, Mali - two members of the Council - and
// Peru abstained". It returns 0 if there is none.
func (r *reader) described(i int, last *atom) int {
	if last.class != cNames || last.place || last.others != 0 {
		return 0
	}
	closing := r.atoms[i].class
	if closing == cOpen {
		closing = cClose
	}
	const what = 1<<cOther | 1<<cOnly | 1<<cObject | 1<<cArt | 1<<cOf | 1<<cStates | 1<<cBody | 1<<cGroup | 1<<cUnit | 1<<cWith | 1<<cAlso | 1<<cAdv | 1<<cLine | 1<<cPlace
	end := i + 1
	for ; end < len(r.atoms) && r.atoms[end].class.in(what) || r.classAt(end) == cCount && int(r.atoms[end].n) == len(last.items); end++ {
	}
	rest := r.skip(end+2, 1, 3, 1<<cLine|1<<cArt|1<<cOther|1<<cStates)
	if end == i+1 || end > i+maxAside || r.classAt(end) != closing || r.classAt(end+1) != cAnd || r.atoms[end+1].code != 0 || r.classAt(rest) != cNames || !r.classAt(rest+1).in(1<<cVerb|1<<cVote|1<<cHave|1<<cOnes|1<<cSupport|1<<cBe|1<<cAlso) {
		return 0
	}
	return rest
}

// sent returns where "the delegations of" begins if names come after these chunks and
// stand where voters do, "Voting against were the delegations of Chad and Peru", and
// whether it is delegations that they sent.
func sent(before []atom) (from int, delegations bool) {
	n := len(before)
	if n < 2 || before[n-1].class != cOf {
		return n, false
	}
	delegations = before[n-2].class == cStates && before[n-2].code == delegateCode
	if !delegations && before[n-2].class != cSender {
		return n, false
	}
	from = n - 2
	if from > 0 && before[from-1].class == cArt {
		from--
	}
	if from > 0 && before[from-1].class.in(1<<cBe|1<<cVote|1<<cVerb|1<<cSide|1<<cOnly|1<<cAlso|1<<cAmong|1<<cBesides|1<<cLike|1<<cOnes|1<<cColon) {
		return from, delegations
	}
	return n, delegations
}

// dayEnd returns the comma at the end of the date after a comma, or 0: "on
// Saturday, 15 October 1983, for".
func (r *reader) dayEnd(i int) int {
	month := false
	for k := i + 1; k < len(r.atoms) && k < i+6; k++ {
		switch a := &r.atoms[k]; {
		case a.class == cComma && month:
			return k
		case a.class == cMonth:
			month = true
		case a.class != cOther || r.Tokens[a.from].Kind == scan.Word:
			return 0
		}
	}
	return 0
}

// speaker reports whether a country in brackets is that of a speaker.
func (r *reader) speaker(i int) bool {
	if i+3 >= len(r.atoms) || r.atoms[i+1].class != cNames || len(r.atoms[i+1].items) != 1 || r.atoms[i+2].class != cClose {
		return false
	}
	k := i + 3
	if end, _ := r.asideEnd(k, &r.atoms[i+1]); end > 0 && end+1 < len(r.atoms) && r.atoms[k].class == cComma {
		k = end + 1 // "Mr. N (Brazil), speaking after the vote, said"
	}
	return r.atoms[k].class.in(1<<cSaid | 1<<cInformed)
}

// asideEnd returns the mark at the end of the aside that starts with a mark
// after a chunk, or 0. It also reports whether the aside is about another
// vote: "Chad, which had abstained last year, voted against". An aside may
// count the names before it: "Russia and China, two permanent members,
// abstained".
func (r *reader) asideEnd(i int, last *atom) (end int, verb bool) {
	before, names := last.class, int32(len(last.items))
	closing := r.atoms[i].class
	if closing == cOpen {
		closing = cClose
	} else if about>>before&1 == 0 && before != cVerb {
		return 0, false
	}
	relative, part, of := false, false, false
	for k := i + 1; k < len(r.atoms) && k <= i+maxAside; k++ {
		a, first := &r.atoms[k], k == i+1
		switch {
		case first && a.class == cAnd && a.code == 0: // "and the rest, led by Chad"
			return 0, false
		case a.class == closing && (closing == cClose || before == cVerb && r.classAt(k+1).in(1<<cLike|1<<cAmong) || before != cVerb && (of || r.holds(whereResumed, k+1, k+1) || !relative && r.holds(whereSaid, k+1, k+1))):
			return k, verb
		case first && a.class == cOf && r.classAt(k+1).in(1<<cCount|1<<cArt): // "of the five that had opposed it"
			relative, of = true, true
		case of && a.class == cCount && r.atoms[k-1].class.in(1<<cOf|1<<cArt):
		case first && (a.relative() || a.class == cAmong):
			relative, part = a.class != cAmong, a.class == cAmong
		case a.class == cLike && relative && !verb: // "which usually sides with Peru"
		case a.class == cRule && r.atoms[i+1].class == cCount && r.atoms[i+1].n == names, a.class == cSide && r.means[a.from].weak, first && a.class == cOnly && a.code == withinCode:
		case relative && closing == cComma && a.class.in(1<<cVerb|1<<cSide|1<<cVote|1<<cOnes|1<<cOneself|1<<cVoting|1<<cIntended):
			if verb = true; last.place || before == cObject {
				return 0, false // "the opposition of Chad, which voted against, was"
			}
		case a.class.in(voting), a.class == cDash && r.atoms[k-1].class == cCount, // "the Council (15-0)"
			a.class == cCount && (closing == cClose || a.n != names) && (!part || before == cVerb) && (before != cBody || a.code == votesCount || r.classAt(k+1) == cTo) && (!relative || before == cObject || a.code != bareCount),
			a.class == cNames && !relative && !(part && before == cObject) && !(a.place && before == cObject && r.atoms[k-1].class == cBy && k == i+3 && r.atoms[i+1].class == cOther) && // but "drafted by Peru,"
				!(a.place && r.atoms[i+1].class == cBy && r.atoms[k-1].class.in(1<<cWith|1<<cArt|1<<cOther)): // but "in a break with Peru,"
			return 0, false
		}
	}
	return 0, false
}
