package plenary

import (
	"fmt"

	"github.com/plenary-go/plenary/internal/sheet"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/undl"
)

// readLibrary reads the voting data of the Dag Hammarskjöld Library; see
// [CSV.Read].
func readLibrary(in sheet.Scanner, yield func(*Resolution, error) bool) {
	undl.Read(in)(func(call *undl.Call, problem *undl.Problem) bool {
		if call == nil {
			return yield(nil, votingError(problem))
		}
		return yield(resolutionOfCall(call), nil)
	})
}

// votingError returns the error for a problem in voting data.
func votingError(p *undl.Problem) error {
	switch {
	case p.Err == nil:
		return parseErrorOf(p)
	case p.Line == 0:
		return p.Err
	}
	return fmt.Errorf("plenary: voting data, line %d: %w", p.Line, p.Err)
}

// parseErrorOf returns a problem as a ParseError. It is set field by field: a
// literal would be copied for every bad row of a file.
func parseErrorOf(p *undl.Problem) *ParseError {
	e := new(ParseError)
	e.What, e.Input, e.Reason = p.What, p.Input, p.Reason
	e.Candidates.bits = p.Candidates
	e.Line, e.Column = p.Line, p.Column
	return e
}

// resolutionOfCall returns a resolution with one stage: the vote on the whole
// text.
func resolutionOfCall(c *undl.Call) *Resolution {
	r := &Resolution{
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
	for i := range c.Odd {
		r.Oddities = append(r.Oddities, parseErrorOf(&c.Odd[i]))
	}
	return r
}

func wholeSymbol(s *symbol.Symbol) (Symbol, bool) { return symbolOf(s), true }
