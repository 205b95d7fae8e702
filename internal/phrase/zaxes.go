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
	BecameFailed                  // failed
)

// Listing is an axis of families.
type Listing uint8

// The values of Listing.
const (
	ListingWhole Listing = iota // whole
	ListingSome                 // some
	ListingNamed                // named
)

// Makers is an axis of families.
type Makers uint8

// The values of Makers.
const (
	MakersOne    Makers = iota // one
	MakersPlural               // plural
	MakersEach                 // each
	MakersSome                 // some
)

// Manner is an axis of families.
type Manner uint8

// The values of Manner.
const (
	MannerApart     Manner = iota // apart
	MannerRunning                 // running
	MannerShort                   // short
	MannerDeferring               // deferring
)

// Occasion is an axis of families.
type Occasion uint8

// The values of Occasion.
const (
	OccasionBetween Occasion = iota // between
	OccasionSince                   // since
	OccasionBoth                    // both
)

// Reason is an axis of families.
type Reason uint8

// The values of Reason.
const (
	ReasonNone      Reason = iota // none
	ReasonTied                    // tied
	ReasonShort                   // short
	ReasonFraction                // fraction
	ReasonProvision               // provision
	ReasonUnmet                   // unmet
	ReasonUnnamed                 // unnamed
	ReasonVetoed                  // vetoed
	ReasonVetoes                  // vetoes
	ReasonVetoSome                // veto-some
)

// Requirement is an axis of families.
type Requirement uint8

// The values of Requirement.
const (
	RequirementOf      Requirement = iota // of
	RequirementAny                        // any
	RequirementMost                       // most
	RequirementWeighed                    // weighed
	RequirementAll                        // all
)

// Scope is an axis of families.
type Scope uint8

// The values of Scope.
const (
	ScopeAll   Scope = iota // all
	ScopeKnown              // known
)

// Stance is an axis of families.
type Stance uint8

// The values of Stance.
const (
	StanceFails  Stance = iota // fails
	StanceHolds                // holds
	StanceListed               // listed
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
	ToldOther              // other
	ToldOther1             // other1
)

// Voice is an axis of families.
type Voice uint8

// The values of Voice.
const (
	VoiceActive  Voice = iota // active
	VoicePassive              // passive
)
