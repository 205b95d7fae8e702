package plenary

import (
	"fmt"
	"io"
	"iter"

	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/undl"
)

// ReadVotingData reads the voting data that the Dag Hammarskjöld Library
// publishes of the General Assembly and of the Security Council: CSV, plain or
// compressed with gzip, one row for each member and resolution
// (https://digitallibrary.un.org/record/4060887 and /4055387). It finds its
// columns by their names, in the layouts of 2024 to 2026, and needs undl_id,
// ms_vote, date, and ms_code or ms_name; what a file does not have stays zero.
//
// Each resolution comes with one [Stage], whose roll call has the members as
// of its day. The rows of a roll call may stand in any order and anywhere. A
// resolution comes once the stated number of its rows has been read and a row
// of another follows, the others at the end of the file in the order in which
// they began. The totals that the file states are in [Stage.Stated], those that
// can be read, with the number of members if nothing contradicts it;
// [Resolution.Notices] tells what does not fit. The lists of a roll call are
// whole, and in Stage.Exhaustive, unless a row of it was lost: that may belong to
// any of them.
//
// What is wrong in the file comes as a [*ParseError] with line and column, and
// a zero Resolution, as soon as it is read; reading goes on. An error that is
// not Accepted stands for exactly one row, which is lost: its country or its
// vote cannot be told for certain, its country has a vote already, it lacks a
// column. An error that is Accepted stands for a row or a roll call that was
// read all the same: a vote in small letters, a total that is no number. What
// makes the rest of the file unreadable comes last: a header without the
// columns, an error of the reader.
//
// Memory stays under 64 MB, whatever the file. To that end, a file that holds
// more roll calls open than fit gives up the oldest; rows of it that come later
// are errors.
func ReadVotingData(from io.Reader) iter.Seq2[Resolution, error] {
	return func(yield func(Resolution, error) bool) {
		undl.Read(from)(func(call *undl.Call, problem *undl.Problem) bool {
			if call == nil {
				return yield(Resolution{}, votingError(problem))
			}
			return yield(resolutionOfCall(call), nil)
		})
	}
}

// votingError returns the error of a problem with voting data.
func votingError(p *undl.Problem) error {
	switch {
	case p.Err == nil:
		// Field by field: a literal would be copied, for every bad row of a file.
		e := new(ParseError)
		e.What, e.Input, e.Reason = p.What, p.Input, p.Reason
		e.Candidates.bits = p.Candidates
		e.Line, e.Column, e.Accepted = p.Line, p.Column, p.Accepted
		return e
	case p.Line == 0:
		return p.Err
	}
	return fmt.Errorf("plenary: voting data, line %d: %w", p.Line, p.Err)
}

// resolutionOfCall returns a resolution with one stage, the vote on the whole of
// it.
func resolutionOfCall(c *undl.Call) Resolution {
	r := Resolution{
		Symbol: symbolOf(&c.Symbol), Title: Text{EN: c.Title}, Agenda: c.Agenda, Subjects: c.Subjects,
		Reports: some(c.Reports, wholeSymbol), Sources: []Source{{Ref: c.Link, Verified: true}},
	}
	s := Stage{
		ID: "plenary", Kind: Plenary, Body: GeneralAssembly,
		Date: Date{c.Day}, Meetings: some(c.Meetings, wholeSymbol), Draft: symbolOf(&c.Draft),
		Method: Method(c.Method), Declared: DeclaredAdopted, Note: Text{EN: c.Note},
	}
	if c.Council {
		s.ID, s.Kind, s.Body = "council", Council, SecurityCouncil
	}
	s.Stated = Totals{Exact: Base(c.Stated), Members: c.Members}
	s.Stated.Counts.Yes, s.Stated.Counts.No = c.Counts[undl.Yes], c.Counts[undl.No]
	s.Stated.Counts.Abstain, s.Stated.Counts.NotVoting = c.Counts[undl.Abstain], c.Counts[undl.NotVoting]
	s.Votes.planes = c.Planes
	listed := s.Votes.Listed()
	s.Votes.tally = s.Votes.tallyOfAll(&listed)
	if c.Whole {
		s.Exhaustive = []Vote{Yes, No, Abstain, NotVoting}
	}
	r.Stages = []Stage{s}
	return r
}

func wholeSymbol(s *symbol.Symbol) (Symbol, bool) { return symbolOf(s), true }
