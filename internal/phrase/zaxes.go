// Code generated from axes.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package phrase

// Became is an axis of families.
type Became uint8

// The values of Became.
const (
	BecameNone      Became = iota // none
	BecameAdopted                 // adopted
	BecameRejected                // rejected
	BecameWithdrawn               // withdrawn
	BecameRetained                // retained
	BecameDropped                 // dropped
	BecameVoted                   // voted
	BecameDealt                   // dealt
	BecameUnanimous               // unanimous
	BecameTied                    // tied
	BecameShort                   // short
	BecameFraction                // fraction
	BecameProvision               // provision
	BecameVetoed                  // vetoed
	BecameVetoes                  // vetoes
	BecameVetoSome                // veto-some
)

// Listing is an axis of families.
type Listing uint8

// The values of Listing.
const (
	ListingWhole Listing = iota // whole
	ListingSome                 // some
	ListingNamed                // named
)

// Occasion is an axis of families.
type Occasion uint8

// The values of Occasion.
const (
	OccasionBetween Occasion = iota // between
	OccasionSince                   // since
	OccasionBoth                    // both
)

// Scope is an axis of families.
type Scope uint8

// The values of Scope.
const (
	ScopeAll   Scope = iota // all
	ScopeKnown              // known
)

// Told is an axis of families.
type Told uint8

// The values of Told.
const (
	Told1      Told = iota // 1
	ToldN                  // n
	ToldMany               // many
	ToldSum                // sum
	ToldUntold             // untold
)

// Voice is an axis of families.
type Voice uint8

// The values of Voice.
const (
	VoiceActive  Voice = iota // active
	VoicePassive              // passive
)
