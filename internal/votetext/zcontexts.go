// Code generated from votecontexts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package votetext

var whereActs = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOutcome, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "put", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cArt | 1<<cOf | 1<<cVerb | 1<<cSide | 1<<cTo, 0}, 0}, right: first{[2]uint64{1 << cComma, 0}, 0}}

var whereAddressed = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, tPassive, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOutcome, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1<<cPlace | 1<<cTo | 1<<cSaid, 0}, cPlace, 6, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cArt | 1<<cOf | 1<<cPlace | 1<<cTo | 1<<cSaid, 0}, 0}, right: first{[2]uint64{0, 0}, tPassive}}

var whereAdopted = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cOutcome | 1<<cSemicolon | 1<<cObject, 0}, cObject, 4, 0, 0, "", true, 0, 0, 0, 60}, {[2]uint64{1 << cOutcome, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(0) | 1<<cOutcome, ^uint64(0)}, 0}}

var whereAfterComma = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave | 1<<cComma, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereAfterOn = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cOf, 0}, 0, 0, tOn, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cVote | 1<<cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine | 1<<cOf, 0}, tWeekday | tOn}, right: first{[2]uint64{0, 0}, 0}}

var whereAlongside = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cLike, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cLike, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereAssents = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 2, 0, tDecides, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSemicolon | 1<<cNames, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 36}, {[2]uint64{1 << cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{filler, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 2, 0, tDecides, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSemicolon | 1<<cNames, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 36}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "ingestemd", false, 0, 0, 1, 1}, {[2]uint64{1 << cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, 0, 0, 1}, {[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{filler | 1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 16}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "akkoord", false, 0, 0, 1, 1}, {[2]uint64{1 << cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, 0, 0, 1}, {[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{filler | 1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 16}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "ingestemd", false, 0, 0, 1, 1}, {[2]uint64{1 << cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, 0, 0, 1}, {[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{filler | 1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 16}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cHave | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "akkoord", false, 0, 0, 1, 1}, {[2]uint64{1 << cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, 0, 0, 1}, {[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{filler | 1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 16}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cHave | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cSide | ^uint64(0), ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereBareDay = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{0, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cEnd | 1<<cLine | 1<<cOf | 1<<cTo | 1<<cWith | 1<<cBy | 1<<cSide | 1<<cPlace | 1<<cSemicolon | 1<<cColon | 1<<cOpen, 0}, 0, 0, tDated | tOn | tPrep | tNaming | tMeeting | tSession, 0, "tot|to", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cHave | 1<<cBe | 1<<cVote | 1<<cVerb | 1<<cOutcome | 1<<cOnes | 1<<cSupport | 1<<cGot | 1<<cAdv, 0}, 0, 0, tPassive, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cComma | 1<<cHave | 1<<cBe | 1<<cVote | 1<<cVerb | 1<<cOutcome | 1<<cOnes | 1<<cSupport | 1<<cGot | 1<<cAdv, 0}, tWeekday | tPassive}, right: first{[2]uint64{0, 0}, 0}}

var whereByBody = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{filler, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cAdv | 1<<cOnly | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, 0, 0, "un", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cAdv | 1<<cOnly | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, 0, 0, "nations", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "united", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, 0, 0, 1}, {[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd | filler, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 16}, {[2]uint64{1<<cWith | 1<<cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{filler | 1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 14}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{filler | 1<<cBody | 1<<cAdv | 1<<cOnly | 1<<cHave | ^uint64(0) | 1<<cClose | 1<<cNames | 1<<cOpen | 1<<cCount | 1<<cSide | 1<<cComma | 1<<cAnd | 1<<cWith, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereCandidate = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, isPlaced, 1, 1}, {[2]uint64{1 << cGot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cComma | 1<<cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, isPlaced, 1, 1}, {[2]uint64{1 << cGot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAnd | 1<<cWhile, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1 << cNames, 0}, 0}}

var whereCompared = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cCount | 1<<cSemicolon | 1<<cNames, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 24}, {[2]uint64{1<<cCount | 1<<cSemicolon | 1<<cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cWith | 1<<cTo | 1<<cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cTo | 1<<cDash, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cWith | 1<<cTo | 1<<cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cTo | 1<<cDash | 1<<cWith | 1<<cComma | 1<<cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cTo | 1<<cDash, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cWith | 1<<cTo | 1<<cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cAnd | 1<<cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cSide | 1<<cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cWith | 1<<cTo | 1<<cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "more", false, 0, 0, 1, 1}, {[2]uint64{1 << cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cArt | 1<<cWith | 1<<cTo | 1<<cOf | 1<<cDash | 1<<cComma | 1<<cAnd | 1<<cCount | 1<<cSide | 1<<cVerb, 0}, 0}, right: first{[2]uint64{^uint64(0), ^uint64(0)}, 0}}

var whereCondition = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cRule, 0}, 0, 0, tNeeded, 0, "", true, 0, isMark, 0, 7}, {[2]uint64{1 << cRule, 0}, 0, 0, tNeeded, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isWeak, 0, 1, 1}, {[2]uint64{1 << cRule, 0}, 0, 0, tNeeded, 0, "", true, 0, isMark, 0, 7}, {[2]uint64{1 << cRule, 0}, 0, 0, tNeeded, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cBe | 1<<cTo | ^uint64(1<<cEnd), ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereCountable = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{0, 1 << (cDozen - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cWho | 1<<cArt | 1<<cEnd, 0}, cArt, 8, 0, 0, "", true, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}, {[2]uint64{voting, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cStates | 1<<cOther, 1 << (cDozen - 64)}, 0}}

var whereCounted = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{filler, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 7}, {[2]uint64{1 << cCount, 0}, cCount, 22, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{filler | 1<<cCount, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereCounting = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cStates | 1<<cVotes | 1<<cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cArt | 1<<cThose, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cAmong | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cArt | 1<<cThose, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAmong | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cArt | 1<<cThose, 0}, 0}, right: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0}}

var whereCountingMore = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{0, 1 << (cMore - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0}}

var whereDateline = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cDash | 1<<cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cComma, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereDeclared = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cOutcome, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cOutcome | 1<<cSide | 1<<cOpen, 0}, 0}}

var whereDenied = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 0, 8}, {[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isMark, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(1<<cEnd) | 1<<cSide, ^uint64(0)}, 0}}

var whereDescribed = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cNames | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{voting | 1<<cSupport | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1<<cSemicolon | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cNames | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{voting | 1<<cSupport | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1<<cSemicolon | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{filler | 1<<cNot, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVotes | 1<<cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{voting | 1<<cSupport | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1<<cSemicolon | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{voting | 1<<cSupport | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{voting | 1<<cSupport | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cWho | 1<<cArt | filler | 1<<cNot | 1<<cPlace, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereEntitled = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cObject | 1<<cBefore | 1<<cUnit, 0}, cEnd, 350, 0, 0, "", true, 0, 0, 0, 12}, {[2]uint64{1<<cObject | 1<<cBefore | 1<<cUnit, 0}, cEnd, 94, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(0) | 1<<cObject | 1<<cBefore | 1<<cUnit, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereExcepted = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cExcept, 0}, cExcept, 1, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{0, 1 << (cQual - 64)}, 0, 0, 0, tThan, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cBefore, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cExcept, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cExcept | 1<<cBefore, 1 << (cQual - 64)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereForeign = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isPlaced, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSender, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isPlaced, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cPlace | 1<<cSide, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereFraction = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "/", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "$", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "€", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, ".", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isGlued, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "[", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "]", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(0), ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereHead = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1<<cEnd | 1<<cColon | 1<<cSemicolon | 1<<cDash | 1<<cLine | 1<<cCount | 1<<cOpen | 1<<cClose | 1<<cNames | 1<<cBy | 1<<cVoting | 1<<cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{0, 0}, 0, 0, 0, 0, "als", false, 0, 0, 1, 1}, {[2]uint64{1<<cEnd | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cStates | 1<<cThose | 1<<cWho | 1<<cArt | 1<<cVotes | 1<<cHave | 1<<cEnd | 1<<cColon | 1<<cSemicolon | 1<<cDash | 1<<cLine | 1<<cCount | 1<<cOpen | 1<<cClose | 1<<cNames | 1<<cBy | 1<<cVoting | 1<<cAnd | 1<<cOther | ^uint64(0), ^uint64(0)}, 0}, right: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0}}

var whereHinted = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cBe | 1<<cBy, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 9}, {[2]uint64{1 << cObject, 0}, cObject, 22, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOutcome, 0}, cOutcome, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cAdv | 1<<cOther | 1<<cArt | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 9}, {[2]uint64{1 << cObject, 0}, cObject, 22, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{0, 0}, 0, 0, 0, 0, "hielden", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cAdv | 1<<cOther | 1<<cArt | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 9}, {[2]uint64{1 << cObject, 0}, cObject, 22, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{0, 0}, 0, 0, 0, 0, "hield", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cBy, 0}, cBy, 6, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cEach, 0}, cEach, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cGot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, cCount, 8, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cFrom, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cNames | 1<<cCount | 1<<cGroup | 1<<cAll | 1<<cMany, 1 << (cQual - 64)}, 0, 0, 0, 0, "", false, 0, isDenied, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, isPlaced, 1, 1}}, []neighbour{{[2]uint64{1 << cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cWith | 1<<cLike | 1<<cBesides, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1<<cSide | 1<<cOutcome | 1<<cVotes | 1<<cVoting, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cCount, 0}, cCount, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cDash, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, cCount, 2, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(1<<cBe|1<<cBy) | 1<<cObject | 1<<cAdv | 1<<cOther | 1<<cArt | 1<<cPlace | 1<<cNames | ^uint64(1<<cEnd) | 1<<cSide | 1<<cOutcome | 1<<cVotes | 1<<cVoting, ^uint64(0)}, 0}, right: first{[2]uint64{1<<cBy | 1<<cEach | 1<<cGot | 1<<cFrom, 0}, 0}}

var whereIdle = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cHave, 1 << (cTotal - 64)}, 0, 0, 0, 0, "has", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cEnd | 1<<cSemicolon | 1<<cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, isOne, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cEnd | 1<<cSemicolon | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 22, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cAll | 1<<cBody, 1 << (cQual - 64)}, 0, 0, 0, 0, "'s", false, 0, 0, 0, 12}, {[2]uint64{1 << cAmong, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cBody, 1 << (cQual - 64)}, 0, 0, 0, 0, "'s", false, 0, 0, 0, 12}, {[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cSaid | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 1 << (cQual - 64)}, 0, 0, 0, 0, "'s", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cSupport, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isPlaced, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cSupport, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cHave | 1<<cArt, 0}, 0, 0, 0, 0, "has", false, 0, 0, 1, 1}, {[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cComma | 1<<cAnd | 1<<cSemicolon | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "has", false, 0, 0, 1, 1}, {[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cComma | 1<<cSemicolon | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cWho | 1<<cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "telt", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "bekrachtigd", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAll, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "have", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cHave | 1<<cBe, 0}, 0, 0, 0, 0, "have", false, 0, 0, 1, 1}, {[2]uint64{1 << cSaid, 0}, cSaid, 1, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "have", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cVerb | 1<<cSide | 1<<cVote | 1<<cTo | 1<<cWho | 1<<cArt | 1<<cOnes | 1<<cOutcome, 0}, cArt, 8, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "tot", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSemicolon | 1<<cEnd | 1<<cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cCount, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereIf = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, tIf, "", false, isUpper, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cNames | 1<<cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, tIf, "", false, isUpper, 0, 1, 1}, {[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, tIf, "", false, isUpper, 0, 1, 1}, {[2]uint64{1<<cSemicolon | 1<<cModal, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 12}, {[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cOther | ^uint64(1<<cEnd), ^uint64(0)}, 0}}

var whereInPlace = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1 << cComma, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereInverted = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isWord, 0, 0, 11}, {[2]uint64{1<<cVerb | 1<<cVote | 1<<cOnes | 1<<cSupport, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isWord, 0, 0, 11}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(1<<cEnd) | 1<<cVerb | 1<<cVote | 1<<cOnes | 1<<cSupport | 1<<cSide, ^uint64(0)}, 0}}

var whereItem = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cObject | 1<<cBefore | 1<<cUnit, 0}, cEnd, 256, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(1<<cEnd) | 1<<cObject | 1<<cBefore | 1<<cUnit, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereListed = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", true, isWord, 0, 0, 5}, {[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(1<<cBe) | 1<<cBe, ^uint64(0)}, 0}}

var whereMargin = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cTo | 1<<cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isHyphen, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cColon | 1<<cComma | 1<<cDash, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cTo | 1<<cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isHyphen, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cOpen | 1<<cComma | 1<<cColon | 1<<cDash, 0}, 0}}

var whereMeant = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cModal | 1<<cComma | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 36}, {[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cArt | 1<<cNames | 1<<cSender | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{0, 0}, 0, 0, 0, 0, "how", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cColon | 1<<cSide, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(1<<cModal|1<<cComma|1<<cSemicolon) | 1<<cModal | 1<<cArt | 1<<cNames | 1<<cSender | 1<<cOther | ^uint64(0), ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereMeasure = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cOutcome, 0}, cOutcome, 13, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "to", true, isHyphen | isWord, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "%", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "/", false, isGlued, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isOrdinal, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cDash, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 3}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cDash, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 3}, {[2]uint64{1 << cObject, 0}, cObject, 7679, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 3}, {[2]uint64{1 << cElect, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 3}, {[2]uint64{1 << cSender, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cSaid | 1<<cInformed, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, isWords, 1, 1}, {[2]uint64{1 << cMonth, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, tThirds, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "group", false, isUpper, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOf | 1<<cFrom, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOf | 1<<cFrom, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cOutcome | ^uint64(1<<cDash) | ^uint64(0) | 1<<cComma, ^uint64(0)}, 0}, right: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0}}

var whereMinimum = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cOf | 1<<cPlace | 1<<cArt, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, tNeeded, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cOther | 1<<cOf | 1<<cPlace | 1<<cArt, 0}, tNeeded}, right: first{[2]uint64{0, 0}, 0}}

var whereMisled = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "zat", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "viel", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isOne, 0, 1, 1}, {[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSaid, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cAdv, 0}, cAdv, 4, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cLike | 1<<cBesides, 0}, cLike, 3, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cFrom, 0}, 0, 0, 0, 0, "", false, 0, isTaken, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isOne, isPlaced, 1, 1}}, []neighbour{{[2]uint64{1 << cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cComma | 1<<cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cDash | 1<<cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cArt | 1<<cOther | 1<<cSender, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, 0, 0, "how", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSaid, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cAll | 1<<cMany, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cStates | 1<<cThose, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cWho | 1<<cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cObject | 1<<cOwn | 1<<cNames, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cFrom, 0}, cFrom, 2, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cFrom, 0}, cFrom, 2, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cBe | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cOther | 1<<cOf | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 5}, {[2]uint64{1<<cOther | 1<<cUnit, 0}, cUnit, 8192, 0, 0, "", false, isWord, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cFrom, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cBe | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cOther | 1<<cOf | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 5}, {[2]uint64{1<<cOther | 1<<cUnit, 0}, cUnit, 8192, 0, 0, "", false, isWord, isDutch, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 6, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cCount, 0}, cCount, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 2, 0, 0, "", false, isWeak, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cBody | 1<<cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVote | 1<<cOnes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cWithout, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cFrom, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1 << cVerb, 0}, cVerb, 12, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cFrom, 0}, cFrom, 2, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cFrom, 0}, cFrom, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(0) | ^uint64(1<<cSide) | 1<<cSide | 1<<cAdv | 1<<cLike | 1<<cBesides | 1<<cFrom | 1<<cNames | 1<<cArt | 1<<cOther | 1<<cSender | 1<<cBy | 1<<cAnd | 1<<cBe | 1<<cHave | 1<<cOf | 1<<cPlace | 1<<cUnit | 1<<cWithout | 1<<cWith, ^uint64(0)}, 0}, right: first{[2]uint64{1<<cNames | 1<<cCount | 1<<cFrom, 0}, 0}}

var whereNamesVote = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, isPlaced, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, isOne, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1 << cNames, 0}, 0}}

var whereNeeded = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cVotes | 1<<cSide | 1<<cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, tNeeded, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cVotes | 1<<cSide | 1<<cBe, 0}, tNeeded}}

var whereNegated = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cVerb | 1<<cSupport | 1<<cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cAdv | 1<<cAlso | 1<<cArt | 1<<cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 99}, {[2]uint64{1 << cNot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cEnd | 1<<cSemicolon | 1<<cComma | 1<<cAnd | 1<<cWhile | 1<<cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cVerb | 1<<cSupport | 1<<cObject, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereNoAfter = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSemicolon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cEnd | 1<<cSemicolon | 1<<cComma | 1<<cAnd | 1<<cWhile, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cSide, 0}, 0}, right: first{[2]uint64{1 << cColon, 0}, 0}}

var whereNoClause = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "from", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cEnd | 1<<cSemicolon | 1<<cComma | 1<<cClose, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cCount | 1<<cSide | 1<<cNames, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereNoHead = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cColon | 1<<cOpen | 1<<cDash, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cNames, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereNoPair = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cDash, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(1<<cEnd) | 1<<cCount, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereNoTail = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cVerb | 1<<cOnes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, cCount, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cLike, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cLike, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cCount | 1<<cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isOne, 0, 1, 1}, {[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cOther | 1<<cGot, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}},
}, left: first{[2]uint64{1<<cNames | 1<<cCount | 1<<cLike, 0}, 0}, right: first{[2]uint64{1 << cColon, 0}, 0}}

var whereNobody = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, isWord, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cVerb | 1<<cVote | 1<<cOnes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cBesides, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cColon, 0}, 0}, right: first{[2]uint64{1<<cVerb | 1<<cVote | 1<<cOnes | 1<<cBesides, 0}, 0}}

var whereNone = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSide, 0}, cSide, 60, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cStates | 1<<cVotes | 1<<cSide | 1<<cOther, 0}, 0}}

var whereObject = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cArt | 1<<cObject, 0}, 0}}

var whereObjectOf = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cSupport, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isPlaced, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cSaid, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cSaid, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cSupport | 1<<cOther | 1<<cSaid, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfAll = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cBody | 1<<cArt | 1<<cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cBody | 1<<cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "'s", false, 0, 0, 1, 1}, {[2]uint64{1<<cBody | 1<<cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "'s", false, 0, 0, 1, 1}, {[2]uint64{1<<cBody | 1<<cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cBody | 1<<cArt | 1<<cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "majority", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cOther | 1<<cBody | 1<<cArt | 1<<cGroup | 1<<cOf | ^uint64(0), ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfAmendment = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cObject | 1<<cBefore | 1<<cUnit | 1<<cTo | 1<<cOf | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cBody, 0}, cObject, 510, 0, 0, "op|bij", true, 0, 0, 0, 6}, {[2]uint64{1<<cObject | 1<<cUnit, 0}, cEnd, 64, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cObject | 1<<cBefore | 1<<cUnit | 1<<cOf | 1<<cTo | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cBody, 0}, 0, 0, 0, 0, "op|bij", true, 0, 0, 0, 6}, {[2]uint64{1<<cObject | 1<<cBefore | 1<<cUnit, 0}, cEnd, 32, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cObject | 1<<cUnit | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cBody, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 3}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "op|bij", false, 0, 0, 1, 1}, {[2]uint64{1<<cObject | 1<<cUnit, 0}, cEnd, 64, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(0) | 1<<cObject | 1<<cUnit | 1<<cBefore, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfDebate = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "om", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "debat|discussie|behandeling|bespreking|vergadering|zitting|beraadslaging", false, 0, 0, 1, 1}, {[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 12}, {[2]uint64{0, 0}, 0, 0, 0, 0, "te", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "schorsen|verdagen|sluiten|beeindigen|stellen", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(0), ^uint64(0)}, 0}}

var whereOfDraft = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cObject, 0}, cObject, 510, 0, 0, "", true, 0, 0, 0, 7}, {[2]uint64{1 << cObject, 0}, cObject, 22, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(0) | 1<<cObject, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfEither = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cOpen | 1<<cPlace | 1<<cObject, 0}, cObject, 1, 0, 0, "in", false, 0, 0, 1, 1}, {[2]uint64{1<<cObject | 1<<cOutcome | 1<<cVerb | 1<<cSide, 0}, cObject, 510, 0, 0, "", true, 0, 0, 0, 12}, {[2]uint64{1 << cObject, 0}, cObject, 22, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cObject | 1<<cBefore, 0}, cEnd, 2, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cObject | 1<<cUnit | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cBody | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 9}, {[2]uint64{1<<cTo | 1<<cOf, 0}, 0, 0, 0, 0, "op|bij", false, 0, 0, 1, 1}, {[2]uint64{1<<cObject | 1<<cUnit | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cBody, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 6}, {[2]uint64{1<<cObject | 1<<cUnit, 0}, cEnd, 64, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(0), ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfGroup = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cGroup, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 2}, {[2]uint64{1 << cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cVoting, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cEnd, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfKind = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, cStates, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSide | 1<<cVerb | 1<<cVote | 1<<cWho | 1<<cArt | 1<<cOnes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cOther | 1<<cGroup, 0}, 0, 0, 0, 0, "", false, isWord, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cGroup, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 2}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSide | 1<<cVerb | 1<<cVote | 1<<cWho | 1<<cOnes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cStates, 0}, cStates, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cSaid, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1 << cStates, 0}, cStates, 4, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isUpper | isWord, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cStates | 1<<cOf | 1<<cPlace | 1<<cOther | 1<<cGroup | ^uint64(1<<cEnd), ^uint64(0)}, 0}}

var whereOfOther = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1 << cOf, 0}, 0}}

var whereOfPart = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, isPart, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cEnd, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfSome = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cOther | 1<<cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cVote | 1<<cOnes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, isPhrase, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cStates | 1<<cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cEnd, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOfThings = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1<<cUnit | 1<<cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 2}, {[2]uint64{1<<cUnit | 1<<cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1 << cOf, 0}, 0}}

var whereOnDay = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 0, 4}, {[2]uint64{0, 0}, 0, 0, tOn, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, tDated, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, tDated | tPassive, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 0, 4}, {[2]uint64{0, 0}, 0, 0, tOn, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, tDated, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, tPassive, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, tDated, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cPlace | 1<<cArt | 1<<cBody | 1<<cOf | 1<<cOther, 0}, cOf, 2, 0, 0, "", false, 0, 0, 0, 5}, {[2]uint64{1<<cVotes | 1<<cVoting, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVotes | 1<<cVoting, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{0, 0}, 0, 0, tWeekday, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cVote | 1<<cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cComma | 1<<cArt | 1<<cLine | 1<<cOf, 0}, tWeekday | tOn}, right: first{[2]uint64{0, 0}, 0}}

var whereOneIsCounted = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isMark, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, cCount, 8, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isMark, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cSide, 0}, 0}, right: first{[2]uint64{1<<cStates | 1<<cVotes | 1<<cSide, 0}, 0}}

var whereOneOf = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isOne, 0, 1, 1}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cStates | 1<<cThose | 1<<cMany, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0}}

var whereOneOfThem = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAnd | 1<<cOutcome | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cComma | 1<<cOpen | 1<<cBe | 1<<cOutcome | 1<<cBy | 1<<cNot | 1<<cGot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, isWord, 1, 1}}, []neighbour{{[2]uint64{1<<cComma | 1<<cOpen | 1<<cBe | 1<<cOutcome | 1<<cBy | 1<<cNot | 1<<cGot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cArt, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOrElse = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cAnd, 0}, cAnd, 2, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cVerb | 1<<cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cVerb | 1<<cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cAnd | 1<<cWhile, 0}, cAnd, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cSide | 1<<cVerb, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOutOfAll = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, isOpen, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOf | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cMany, 0}, 0, 0, tThirds, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBy, 0}, cBy, 6, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cOf | 1<<cArt, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereOwned = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 11, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cUnit, 0}, cUnit, 2048, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cBy | 1<<cBefore, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cUnit, 0}, cUnit, 2048, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cUnit, 0}, cUnit, 2048, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOutcome | 1<<cHave, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 11, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, cSide, 14, 0, 0, "", false, 0, isWeak, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 11, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isMark, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 14, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, cArt, 11, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 14, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cArt, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var wherePercentage = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "%", false, 0, 0, 1, 1}, {[2]uint64{1<<cVerb | 1<<cVote | 1<<cSide | 1<<cSupport, 0}, 0, 0, 0, 0, "", true, isWord, 0, 0, 3}, {[2]uint64{1<<cVerb | 1<<cVote | 1<<cSide | 1<<cSupport, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cUnit, 0}, cUnit, 1024, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVerb | 1<<cVote | 1<<cSide | 1<<cSupport, 0}, 0, 0, 0, 0, "", true, isWord, 0, 0, 3}, {[2]uint64{1<<cVerb | 1<<cVote | 1<<cSide | 1<<cSupport, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0}}

var wherePlace = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cPlace | 1<<cOf | 1<<cWho | 1<<cSaid | 1<<cBefore | 1<<cWith | 1<<cTo | 1<<cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cPlace | 1<<cOf | 1<<cWho | 1<<cSaid | 1<<cBefore | 1<<cWith | 1<<cTo | 1<<cBy, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var wherePlaced = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cPlace, 0}, cPlace, 3, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cPlace, 0}, cPlace, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cPlace, 0}, cPlace, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cOf | 1<<cBefore | 1<<cTo | 1<<cObject | 1<<cBy | 1<<cSaid | 1<<cModal | 1<<cSupport, 1 << (cQual - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 6, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cObject | 1<<cSender, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSemicolon | 1<<cPlace | 1<<cOf | 1<<cAdv | 1<<cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cOther, 0}, cOther, 6, 0, 0, "", false, isWord, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVerb | 1<<cTo, 0}, 0, 0, 0, 0, "", false, isOpen, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cPlace | 1<<cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cAdv, 0}, cAdv, 2, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1 << cObject, 0}, cObject, 255, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOf | 1<<cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, cObject, 22, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cPlace | 1<<cArt | 1<<cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{0, 0}, 0, 0, 0, 0, "te", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, isUpper, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1<<cOther | 1<<cSaid, 0}, 0, 0, 0, 0, "", false, isDutch, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cVerb | 1<<cVote | 1<<cOnes | 1<<cSide | 1<<cSupport | 1<<cComma | 1<<cAnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "liet", false, 0, 0, 1, 1}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1 << cModal, 0}, cModal, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}, {[2]uint64{1 << cBody, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSemicolon | 1<<cBy | 1<<cOf | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAmong, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cNot, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, tPassive, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "om", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cUnit, 0}, cUnit, 8192, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cWith, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAdv, 0}, cAdv, 2, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cPlace | 1<<cOf | 1<<cBefore | 1<<cTo | 1<<cObject | 1<<cBy | 1<<cSaid | 1<<cModal | 1<<cSupport | 1<<cSide | 1<<cWith | 1<<cOther | 1<<cArt | 1<<cAdv | 1<<cBody | ^uint64(0), 1<<(cQual-64) | ^uint64(0)}, 0}, right: first{[2]uint64{1<<cObject | 1<<cAnd | 1<<cPlace | 1<<cArt | 1<<cBody | ^uint64(0) | 1<<cModal | 1<<cStates | 1<<cNot, ^uint64(0)}, 0}}

var whereRecalled = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, isMark, 0, 6}, {[2]uint64{0, 0}, 0, 0, tRecall, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, tRecall}, right: first{[2]uint64{0, 0}, 0}}

var whereReferred = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cBody | 1<<cBefore, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSide | 1<<cVerb | 1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "a", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSide | 1<<cVerb | 1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cBefore, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cColon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBefore, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSide | 1<<cVerb | 1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cAnd | 1<<cComma | 1<<cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 0}, cOther, 2, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSide | 1<<cVerb | 1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cBody | 1<<cBefore | 1<<cObject | 1<<cColon | 1<<cAnd | 1<<cComma | 1<<cTo, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereRefrained = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cModal | 1<<cWhile, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 12}, {[2]uint64{1 << cModal, 0}, cModal, 13, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cLike, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 16, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 16, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "in", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isMark, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "from", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cBody | 1<<cStates | 1<<cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 7}, {[2]uint64{1<<cVoting | 1<<cVotes | 1<<cVote | 1<<cObject | 1<<cVerb, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "van", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cBody | 1<<cStates | 1<<cOther, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 7}, {[2]uint64{1<<cVoting | 1<<cVotes | 1<<cVote | 1<<cObject | 1<<cVerb, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, isOne, 1, 1}, {[2]uint64{1<<cOther | 1<<cBody | 1<<cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cObject | 1<<cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cMany, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cBody | 1<<cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cObject | 1<<cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "for", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, isOne, 1, 1}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "which", false, 0, 0, 1, 1}, {[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cSemicolon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 1 << (cQual - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cBody | 1<<cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cObject | 1<<cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cObject | 1<<cPlace | 1<<cArt | 1<<cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{0, 0}, 0, 0, 0, 0, "since", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "'s", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOther, 1 << (cQual - 64)}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "to", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(1<<cModal|1<<cWhile) | 1<<cModal | 1<<cNames | 1<<cComma | 1<<cStates | ^uint64(0) | 1<<cOther | 1<<cCount, ^uint64(0)}, 0}, right: first{[2]uint64{1 << cVerb, 0}, 0}}

var whereRelated = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, tDecides | tOn | tPrep | tNaming, 0, "", true, 0, isMark, 0, 6}, {[2]uint64{1<<cOf | 1<<cTo | 1<<cWith | 1<<cBesides | 1<<cBy | 1<<cWho | 1<<cModal | 1<<cObject, 0}, cObject, 511, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, tDecides | tOn | tPrep | tNaming, 0, "", true, 0, isMark, 0, 6}, {[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, tDecides | tOn, tPrep, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, tDecides | tOn | tPrep | tNaming, 0, "", true, 0, isMark, 0, 6}, {[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, tDecides | tOn, tNaming, "", true, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, tDecides | tOn | tPrep | tNaming, 0, "", true, 0, isMark, 0, 6}, {[2]uint64{0, 0}, 0, 0, tOn, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVotes | 1<<cVoting | 1<<cVote | 1<<cVerb, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(0) | 1<<cOf | 1<<cTo | 1<<cWith | 1<<cBesides | 1<<cBy | 1<<cWho | 1<<cModal | 1<<cObject, ^uint64(0)}, tOn}, right: first{[2]uint64{0, 0}, 0}}

var whereRequired = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 0, 1}, {[2]uint64{1 << cNot, 0}, 0, 0, tNeeded, 0, "", true, 0, isNumber, 0, 3}, {[2]uint64{0, 0}, 0, 0, tNeeded, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1 << cNot, 0}, 0, 0, tNeeded, 0, "", true, 0, isNumber, 0, 3}, {[2]uint64{0, 0}, 0, 0, tNeeded, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(1<<cEnd) | ^uint64(0), ^uint64(0)}, tNeeded}, right: first{[2]uint64{^uint64(0), ^uint64(0)}, tNeeded}}

var whereResult = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cOpen, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSide | 1<<cDash, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSide | 1<<cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cComma | 1<<cAnd | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSide | 1<<cVerb, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cOpen, 0}, 0}, right: first{[2]uint64{1 << cCount, 0}, 0}}

var whereResumed = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cAdv | 1<<cOther | 1<<cAlso | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cSupport | 1<<cGot | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cHave | 1<<cBe | 1<<cOneself, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cAdv | 1<<cOther | 1<<cAlso | 1<<cArt | 1<<cSupport | 1<<cGot | 1<<cOutcome | 1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cHave | 1<<cBe | 1<<cOneself, 0}, 0}}

var whereRuled = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, isOne, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cObject | 1<<cArt | 1<<cOther | 1<<cNot, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 5}, {[2]uint64{1 << cRule, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, isDutch, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cArt | 1<<cBody | 1<<cObject | 1<<cPlace | 1<<cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cRule, 0}, 0, 0, 0, tNeeded, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cSide | 1<<cVerb, 0}, 0}, right: first{[2]uint64{1 << cComma, 0}, 0}}

var whereSaid = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cAdv | 1<<cOther | 1<<cAlso | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cSaid | 1<<cInformed, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cAdv | 1<<cOther | 1<<cAlso | 1<<cArt | 1<<cSaid | 1<<cInformed, 0}, 0}}

var whereShare = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cLine | 1<<cArt | 1<<cAlso, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cVerb, 0}, 0, 0, 0, 0, "", false, 0, isDutch, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cLine | 1<<cArt | 1<<cAlso, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1 << cUnit, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cLine | 1<<cArt | 1<<cAlso | 1<<cUnit, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereSpeaks = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1 << cAdv, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1<<cSaid | 1<<cInformed, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cAdv | 1<<cSaid | 1<<cInformed, 0}, 0}}

var whereSpilled = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", true, 0, isTaken, 0, 12}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken | isHead, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cWith | 1<<cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cPlace | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cPlace | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cWith | 1<<cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cPlace | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cPlace | 1<<cOther | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, isTaken, isOne, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cBy, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOutcome, 0}, cOutcome, 4, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cAnd, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, cArt, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cBesides, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{^uint64(1<<cEnd) | 1<<cNames | 1<<cWith | 1<<cBy | 1<<cOf, ^uint64(0)}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereStop = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cVerb | 1<<cSide | 1<<cOnes | 1<<cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isGlued, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isWord, isGlued, 1, 1}}},
}, left: first{[2]uint64{1<<cVerb | 1<<cSide | 1<<cOnes | 1<<cNames, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereSubject = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cClose, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cNames | 1<<cCount, 0}, cCount, 4, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cComma | 1<<cClose | 1<<cNames | 1<<cCount, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereSupposed = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cHave, 0}, 0, 0, 0, 0, "", false, isUpper, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cNames | 1<<cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, tIf, "", false, isUpper, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cNames | 1<<cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cModal, 0}, 0, 0, 0, tIf, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cNames | 1<<cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, tIf, "", false, isDutch, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "een", false, 0, 0, 1, 1}, {[2]uint64{1<<cSemicolon | 1<<cModal, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSide | 1<<cObject | 1<<cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 99}, {[2]uint64{1<<cSide | 1<<cObject, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVotes, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cModal | 1<<cSemicolon | 1<<cWhile, 0}, cModal, 8, 0, 0, "", true, 0, 0, 0, 36}, {[2]uint64{1 << cModal, 0}, cModal, 8, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cModal | 1<<cComma | 1<<cSemicolon | 1<<cWhile, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 36}, {[2]uint64{1 << cModal, 0}, 0, 0, 0, tIf, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cCount, 0}, cCount, 8, 0, 0, "", false, isOne, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "welke", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "een", false, 0, 0, 1, 1}, {[2]uint64{1<<cSemicolon | 1<<cModal, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 12}, {[2]uint64{0, 0}, 0, 0, 0, 0, "telt", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cSemicolon, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 9}, {[2]uint64{0, 0}, 0, 0, 0, 0, "telt", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "een", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 1}, {[2]uint64{1 << cModal, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 64, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cHave | ^uint64(1<<cEnd) | 1<<cModal | ^uint64(0) | ^uint64(1<<cModal|1<<cComma|1<<cSemicolon|1<<cWhile) | 1<<cStates | ^uint64(1<<cSemicolon) | 1<<cArt | 1<<cOther, ^uint64(0)}, 0}, right: first{[2]uint64{^uint64(0), ^uint64(0)}, 0}}

var whereThanked = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cHave | 1<<cWho | 1<<cStates | 1<<cAll | 1<<cThose | 1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cTo, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cHave | 1<<cWho | 1<<cStates | 1<<cAll | 1<<cThose | 1<<cArt | 1<<cOther | 1<<cTo, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereSwung = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cAdv | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cAlso | 1<<cUnit, 0}, cAlso, 8, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cArt | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cWhile | 1<<cAnd | 1<<cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cSemicolon | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cAdv | 1<<cOther | 1<<cAlso | 1<<cUnit, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereThat = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cWho, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cWho, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereTotal = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cColon | 1<<cBe | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cComma | 1<<cColon | 1<<cBe | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 1 << (cTotal - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cSide | 1<<cVerb | 1<<cStates | 1<<cVotes, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cColon | 1<<cBe | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1<<cComma | 1<<cColon | 1<<cBe | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 1 << (cTotal - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cLine, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cComma | 1<<cColon | 1<<cBe | 1<<cOther, 0}, 0}, right: first{[2]uint64{0, 0}, 0}}

var whereUncounted = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "in", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cOf, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 1 << (cQual - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOther | 1<<cBody | 1<<cArt | 1<<cGroup, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 6}, {[2]uint64{1 << cOf, 0}, cOf, 1, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cWho, 0}, cWho, 2, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cCount | 1<<cNames, 0}, 0, 0, 0, 0, "", true, 0, 0, 0, 24}, {[2]uint64{1 << cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cOf | 1<<cFrom, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cPlace, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cMany, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1<<cDash | 1<<cTo | 1<<cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cSaid | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cDash | 1<<cTo | 1<<cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cSaid | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cDash | 1<<cTo | 1<<cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cSaid | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}, {[2]uint64{1<<cOf | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cDash | 1<<cTo | 1<<cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, cSide, 4, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cOther | 1<<cSaid | 1<<cPlace, 0}, 0, 0, 0, 0, "", false, isWord, isUpper, 1, 1}, {[2]uint64{1<<cOf | 1<<cComma | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1 << cExcept, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1<<cOther | 1<<cBody | 1<<cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cExcept, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{^uint64(1 << cEnd), ^uint64(0)}, 0, 0, 0, 0, "", false, isNumber, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cStates, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 1 << (cQual - 64)}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1 << cBefore, 0}, cBefore, 256, 0, 0, "", false, 0, 0, 1, 1}}, nil},
}, left: first{[2]uint64{1<<cSide | 1<<cArt | 1<<cOf | 1<<cOther | 1<<cBody | 1<<cGroup | 1<<cWho | 1<<cFrom | 1<<cMany | 1<<cDash | 1<<cTo | 1<<cOnly | 1<<cExcept | 1<<cBefore, 0}, 0}, right: first{[2]uint64{1<<cDash | 1<<cTo | 1<<cSide | 1<<cOther | 1<<cBody | 1<<cStates | 1<<cExcept, 0}, 0}}

var whereVotedAgainst = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{0, 0}, 0, 0, 0, 0, "zijn", false, 0, 0, 1, 1}, {[2]uint64{1<<cCount | 1<<cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 12}, {[2]uint64{1<<cOther | 1<<cUnit, 0}, 0, 0, 0, 0, "", false, isWord, 0, 1, 1}, {[2]uint64{1 << cObject, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cVerb, 0}, cVerb, 6, 0, 0, "", false, isOpen, 0, 1, 1}, {[2]uint64{1 << cNames, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cAdv | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cObject | 1<<cAdv | 1<<cOther, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1 << cSide, 0}, 0}, right: first{[2]uint64{1 << cVerb, 0}, 0}}

var whereVoters = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cAmong | 1<<cNamely | 1<<cOnly, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cLike | 1<<cFrom, 0}, 0, 0, 0, 0, "", false, 0, isDutch, 1, 1}}, nil},
	{nil, []neighbour{{[2]uint64{1 << cAdv, 0}, cAdv, 2, 0, 0, "", false, 0, 0, 1, 1}}},
	{[]neighbour{{[2]uint64{1<<cLine | 1<<cArt | 1<<cAlso, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1 << cBe, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{filler | 1<<cBe | 1<<cOnly | 1<<cComma, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 7}, {[2]uint64{1<<cVerb | 1<<cSide | 1<<cVote, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, nil},
	{[]neighbour{{[2]uint64{1<<cComma | 1<<cSemicolon | 1<<cAnd | 1<<cWhile | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1<<cVerb | 1<<cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cComma | 1<<cSemicolon | 1<<cEnd, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
}, left: first{[2]uint64{1<<cVerb | 1<<cSide | 1<<cVote | 1<<cOnes | 1<<cAmong | 1<<cNamely | 1<<cOnly | 1<<cLike | 1<<cFrom | 1<<cLine | 1<<cArt | 1<<cAlso | 1<<cBe | 1<<cComma | 1<<cSemicolon | 1<<cAnd | 1<<cWhile, 0}, 0}, right: first{[2]uint64{1 << cAdv, 0}, 0}}

var whereVoting = &contexts{rows: []context{
	{nil, []neighbour{{[2]uint64{1<<cHave | 1<<cBe | 1<<cArt | 1<<cAdv | 1<<cAlso | 1<<cOnly | 1<<cOneself | 1<<cWho | 1<<cStates | 1<<cGroup | 1<<cPlace | 1<<cOutcome | 1<<cObject, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 11}, {[2]uint64{1<<cVerb | 1<<cVote | 1<<cOnes | 1<<cSupport, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cHave | 1<<cBe | 1<<cArt | 1<<cAdv | 1<<cAlso | 1<<cOnly | 1<<cOneself | 1<<cWho | 1<<cStates | 1<<cGroup | 1<<cPlace | 1<<cOutcome | 1<<cObject, 0}, 0, 0, 0, 0, "", false, isWord, 0, 0, 11}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1 << cSaid, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1 << cVerb, 0}, cVerb, 64, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "'s", false, 0, 0, 1, 1}, {[2]uint64{1<<cSide | 1<<cFrom | 1<<cVotes, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
	{nil, []neighbour{{[2]uint64{0, 0}, 0, 0, 0, 0, "'s", false, 0, 0, 1, 1}, {[2]uint64{1<<cBe | 1<<cOnly | 1<<cArt, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 4}, {[2]uint64{1 << cSide, 0}, 0, 0, 0, 0, "", false, 0, isWeak, 1, 1}}},
}, left: first{[2]uint64{0, 0}, 0}, right: first{[2]uint64{1<<cHave | 1<<cBe | 1<<cArt | 1<<cAdv | 1<<cAlso | 1<<cOnly | 1<<cOneself | 1<<cWho | 1<<cStates | 1<<cGroup | 1<<cPlace | 1<<cOutcome | 1<<cObject | 1<<cVerb | 1<<cVote | 1<<cOnes | 1<<cSupport | 1<<cSide | 1<<cSaid | ^uint64(0), ^uint64(0)}, 0}}

var whereWouldBe = &contexts{rows: []context{
	{[]neighbour{{[2]uint64{1<<cWho | 1<<cArt, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}, []neighbour{{[2]uint64{1<<cBe | 1<<cHave | 1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cBe | 1<<cHave | 1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 3}, {[2]uint64{1 << cOutcome, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}}},
	{nil, []neighbour{{[2]uint64{1<<cBe | 1<<cHave | 1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cBe | 1<<cHave | 1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cBe | 1<<cHave | 1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0, 0, 0, 0, "", false, 0, 0, 0, 2}, {[2]uint64{1 << cCount, 0}, 0, 0, 0, 0, "", false, 0, 0, 1, 1}, {[2]uint64{1<<cVerb | 1<<cOpen, 0}, 0, 0, 0, 0, "", true, 0, 0, 1, 1}}},
}, left: first{[2]uint64{^uint64(1<<cWho | 1<<cArt), ^uint64(0)}, 0}, right: first{[2]uint64{1<<cBe | 1<<cHave | 1<<cAdv | 1<<cAlso | 1<<cOther, 0}, 0}}
