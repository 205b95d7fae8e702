// Code generated from words.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package numeral

import "github.com/plenary-go/plenary/internal/table"

// binds has the words of kind bind, by number and language.
var binds = [...][table.NumLanguages]string{
	{"Article", "artikel"},
	{"Articles", "artikelen"},
	{"chapter", "hoofdstuk"},
	{"Chapter", "Den"},
	{"decision", "besluit"},
	{"New", "New"},
	{"No", "nr."},
	{"paragraph", "paragraaf"},
	{"paragraphs", "paragrafen"},
	{"resolution", "resolutie"},
	{"rule", "lid"},
	{"rules", ""},
	{"section", "sectie"},
	{"sections", "secties"},
}

// capitals has the words of kind capital, by number and language.
var capitals = [...][table.NumLanguages]string{
	{"", ""},
	{"", "Eén"},
}

// cardinals has the words of kind cardinal, by number and language.
var cardinals = [...][table.NumLanguages]string{
	{"none", "nul"},
	{"one", "één"},
	{"two", "twee"},
	{"three", "drie"},
	{"four", "vier"},
	{"five", "vijf"},
	{"six", "zes"},
	{"seven", "zeven"},
	{"eight", "acht"},
	{"nine", "negen"},
	{"", "tien"},
	{"", "elf"},
	{"", "twaalf"},
	{"", "dertien"},
	{"", "veertien"},
	{"", "vijftien"},
	{"", "zestien"},
	{"", "zeventien"},
	{"", "achttien"},
	{"", "negentien"},
	{"", "twintig"},
}

// months has the words of kind month, by number and language.
var months = [...][table.NumLanguages]string{
	{"January", "januari"},
	{"February", "februari"},
	{"March", "maart"},
	{"April", "april"},
	{"May", "mei"},
	{"June", "juni"},
	{"July", "juli"},
	{"August", "augustus"},
	{"September", "september"},
	{"October", "oktober"},
	{"November", "november"},
	{"December", "december"},
}

// weekdays has the words of kind weekday, by number and language.
var weekdays = [...][table.NumLanguages]string{
	{"Sunday", "zondag"},
	{"Monday", "maandag"},
	{"Tuesday", "dinsdag"},
	{"Wednesday", "woensdag"},
	{"Thursday", "donderdag"},
	{"Friday", "vrijdag"},
	{"Saturday", "zaterdag"},
}
