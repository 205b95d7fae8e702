// Code generated from titlewords.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package series

// class is what a word of a title is.
type class uint8

const (
	passes class = 1 << iota
	isOrdinal
	isPlace
	onlyCites
	isCounted
)

// classOf returns the classes of a word, which is in small letters.
func classOf(word string) class {
	switch word {
	case "emergency", "special":
		return isCounted
	case "annual", "eighth", "fifth", "fiftieth", "first", "fortieth", "fourth", "ninth", "second", "seventh", "seventieth", "sixth", "sixtieth", "tenth", "third", "thirtieth", "twentieth":
		return isOrdinal
	case "africa", "america", "asia", "atlantic", "caribbean", "central", "east", "eastern", "europe", "mediterranean", "middle", "north", "northern", "pacific", "south", "southern", "west", "western":
		return isPlace
	case "assembly", "general", "implementation", "resolution", "status":
		return onlyCites
	case "a", "an", "and", "as", "at", "biennium", "by", "for", "from", "ga", "in", "its", "of", "on", "or", "republic", "the", "to", "union", "with", "year":
		return passes
	}
	return 0
}

// spelling returns what a word, or two with a space between, is read as, and whether
// that is something else.
func spelling(words string) (as string, ok bool) {
	switch words {
	case "behaviour":
		return "behavior", true
	case "centre":
		return "center", true
	case "co":
		return "", true
	case "co operation":
		return "cooperation", true
	case "co operative":
		return "cooperative", true
	case "co ordinated":
		return "coordinated", true
	case "co ordination":
		return "coordination", true
	case "co ordinator":
		return "coordinator", true
	case "connexion":
		return "connection", true
	case "defence":
		return "defense", true
	case "financial year":
		return "", true
	case "fulfilment":
		return "fulfillment", true
	case "icj":
		return "", true
	case "judgement":
		return "judgment", true
	case "palestinian":
		return "palestine", true
	case "programme":
		return "program", true
	case "un":
		return "united nation", true
	case "unrwa":
		return "united nation relief work agency palestine refugee near east", true
	}
	return words, false
}

// pairs reports whether a word is the first of two that are read together.
func pairs(word string) bool {
	switch word {
	case "co", "financial":
		return true
	}
	return false
}

// ends are where what a catalogue adds to a title begins.
var ends = [...]string{" : resolu", " decision /", " resolultion /", " resolutio /", " resolution /", " resolutions /"}

// frame begins a title that only says which resolution it is.
const frame = "Security Council resolution "

// on begins what such a title has in brackets.
const on = "on "

// resolution stands before the number of one that a title names.
const resolution = "resolution "
