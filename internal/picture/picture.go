// Package picture lays out the pictures of package plenary and draws them as
// SVG: the voting [Board], the [Heatmap] and the [Timeline].
//
// It takes plain rows in the order in which they stand in the picture: names,
// marks, scores, days, and sentences in the language of the reader. It finds
// the sizes, the scales and the places, and gives the document. It has no words
// of its own. Coordinates are integers, so the same rows give the same bytes
// everywhere.
package picture

import "github.com/plenary-go/plenary/internal/svg"

// Head is what a picture says of itself.
type Head struct {
	// Lang is the language of its words, a BCP 47 tag.
	Lang string
	// Title names the picture and Desc tells it, for those who do not see it.
	Title, Desc string
}

// kind is what all pictures of one kind have in common.
type kind struct {
	class   string
	margin  int
	letters int    // the size of letters whose class has none
	style   string // the rules of its classes
}

// sheet is a picture while it is drawn, from the top down. What is on it ends
// at y.
type sheet struct {
	svg.Picture
	kind
	width, y int
}

// right is where the margin on the right begins, and room the width between
// the margins.
func (s *sheet) right() int { return s.width - s.margin }
func (s *sheet) room() int  { return s.width - 2*s.margin }

// paragraph writes a text over the whole width, on as many lines as there may
// be.
func (s *sheet) paragraph(class string, size int, text string, lines int) {
	s.indented(0, class, size, text, lines)
}

// indented is paragraph with room on the left, for a mark.
func (s *sheet) indented(by int, class string, size int, text string, lines int) {
	for _, line := range svg.Wrap(text, size, s.room()-by, lines) {
		s.y += size + size/4 + 1
		s.Text(class, s.margin+by, s.y, line)
	}
}

// chartStyle has the classes of what chartHead writes.
const chartStyle = `
.title{font-size:20px;font-weight:700}
.sub{font-size:12px;fill:#545c64}
`

// chartHead writes what stands above a chart: its title and what is measured.
func (s *sheet) chartHead(title, measure string) {
	s.y = s.margin - 8
	s.paragraph("title", 20, title, 3)
	if measure != "" {
		s.y += 2
		s.paragraph("sub", 12, measure, 2)
	}
}

// document returns the picture, cut at a height. The rules are those that not
// all of its kind need.
func (s *sheet) document(h Head, height int, rules string) []byte {
	return s.Document(svg.Head{
		Width: s.width, Height: height, Lang: h.Lang, Class: s.class, Title: h.Title, Desc: h.Desc,
		Letters: s.letters, Style: s.style + rules,
	})
}
