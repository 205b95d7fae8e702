package plenary

import "golang.org/x/text/language"

// Picture draws votes as SVG:
//
//   - [Picture.Board] draws a stage as the voting board in the hall;
//   - [Picture.Heatmap] draws a [Matrix], which shows who votes with whom;
//   - [Picture.Timeline] draws scores over time;
//   - [Picture.Series] draws the votes on one matter over the years.
//
// Each picture has a title and a description in words, and is legible in grey.
// The same arguments give identical output. All methods return the first error
// of w.
//
// The zero Picture is in English.
type Picture struct {
	// Language is the language of names and words. A language other than Dutch
	// means English.
	Language language.Tag
	// Title is the title of the picture. If it is empty, the title says what
	// is drawn.
	Title string
	// Groups divides the countries of a board or a heatmap, for example
	// [RegionalGroups]. A country in several groups is shown with the first;
	// countries in no group come last. Drawing with a value that is not a group,
	// such as Group("EU"), is an error.
	Groups []Group
	// Width is the width of the picture in units of which a letter is eleven or
	// twelve high. If it is 0 or less, each kind of picture has a width of its
	// own. A picture of 540 or less is legible on a telephone.
	Width int
}
