// Package written has the objects of Popolo that package plenary writes. Their members are
// in the order of the file.
package written

import (
	"reflect"

	"github.com/plenary-go/plenary/internal/popolo"
)

// A Motion is the text that was voted on, with its vote events.
type Motion struct {
	ID         string    `json:"id,omitzero"`
	Text       string    `json:"text"`
	Result     string    `json:"result,omitzero"`
	VoteEvents []Event   `json:"vote_events"`
	Extras     *LeftOver `json:"extras,omitzero"`
}

// An Event is a vote event.
type Event struct {
	ID             string    `json:"id,omitzero"`
	OrganizationID any       `json:"organization_id,omitzero"`
	Organization   *Party    `json:"organization,omitzero"`
	StartDate      string    `json:"start_date,omitzero"`
	Result         string    `json:"result,omitzero"`
	GroupResults   []Results `json:"group_results,omitzero"`
	Counts         []Count   `json:"counts,omitzero"`
	Votes          []Vote    `json:"votes,omitzero"`
	Extras         *LeftOver `json:"extras,omitzero"`

	// Check returns an error if the counts and the extras contradict each other.
	Check func() error `json:"-"`
}

// Results is the result of a vote among the members of a group.
type Results struct {
	GroupID string `json:"group_id"`
	Group   Party  `json:"group"`
	Result  string `json:"result"`
}

// A Count is a number of votes, of a group if that has an identifier.
type Count struct {
	Option  string `json:"option"`
	Value   int    `json:"value"`
	GroupID string `json:"group_id,omitzero"`
}

// A Vote is the vote of a country.
type Vote struct {
	VoterID string `json:"voter_id"`
	Voter   Party  `json:"voter"`
	Option  string `json:"option"`
	GroupID string `json:"group_id,omitzero"`
}

// A Party is an organization, a group or a country.
type Party struct {
	ID   string `json:"id,omitzero"`
	Name string `json:"name"`
}

// LeftOver is the information for which Popolo has no member.
type LeftOver struct {
	Plenary any `json:"plenary"`
}

// Rest returns rest as a LeftOver, or nil if rest is zero.
func Rest(rest any) *LeftOver {
	if reflect.ValueOf(rest).IsZero() {
		return nil
	}
	return &LeftOver{rest}
}

// Count adds the number of votes for an option.
func (e *Event) Count(option uint8, n int, group string) {
	e.Counts = append(e.Counts, Count{popolo.OptionWord(option), n, group})
}

// Vote adds the vote of a country, by its number and name.
func (e *Event) Vote(country uint16, name string, option uint8, day int32, group string) {
	e.Votes = append(e.Votes, Vote{popolo.IDOf(country, day), Party{Name: name}, popolo.OptionWord(option), group})
}
