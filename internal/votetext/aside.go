package votetext

// An aside is what a sentence says between two commas, dashes or brackets and that
// tells of no vote: "Chad, a sponsor of the draft, abstained".

// maxAside is how many chunks an aside has at most.
const maxAside = 16

const (
	// tells are the chunks that no aside has.
	tells uint64 = 1<<cVerb | 1<<cSide | 1<<cVote | 1<<cFrom | 1<<cOnes | 1<<cBesides | 1<<cLike | 1<<cAmong | 1<<cNamely | 1<<cIntended | 1<<cColon | 1<<cSemicolon | 1<<cOnly | 1<<cRule | 1<<cVoting
	// about are the chunks after which an aside can stand,
	about uint64 = 1<<cObject | 1<<cNames | 1<<cCount | 1<<cVote | 1<<cBe | 1<<cHave
	// and resume those with which the sentence goes on after it.
	resume uint64 = 1<<cGot | 1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cHave | 1<<cBe | 1<<cOneself
)

// asides makes one chunk of each aside.
func (r *reader) asides() {
	out := r.atoms[:0]
	for i := 0; i < len(r.atoms); i++ {
		a := r.atoms[i]
		if a.class == cComma || a.class == cDash || a.class == cOpen {
			var before class
			if len(out) > 0 {
				before = out[len(out)-1].class
			}
			if end := r.asideEnd(i, before); end > 0 {
				a.to, a.class = r.atoms[end].to, cAdv
				i = end
			}
		}
		out = append(out, a)
	}
	r.atoms = out
}

// asideEnd returns the mark that ends the aside that a mark begins after a chunk,
// 0 if none does.
func (r *reader) asideEnd(i int, before class) int {
	closing := r.atoms[i].class
	if closing == cOpen {
		closing = cClose
	} else if about>>before&1 == 0 {
		return 0
	}
	relative := false
	for k := i + 1; k < len(r.atoms) && k <= i+maxAside; k++ {
		a := &r.atoms[k]
		switch {
		case a.class == closing && k > i+1 && (closing == cClose || k+1 < len(r.atoms) && resume>>r.atoms[k+1].class&1 != 0):
			return k
		case tells>>a.class&1 != 0 && !(a.class == cSide && r.means[a.from].weak), a.class == cCount && (!relative || a.code == statesCount), a.class == cNames && !relative && !(a.place && r.atoms[k-1].class == cPrep):
			return 0
		}
		relative = relative || a.class == cWho && k == i+1
	}
	return 0
}
