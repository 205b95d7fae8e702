package picture_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/picture"
)

// shape is what a picture has of one thing that is drawn: the attributes and
// the text of the element, and the classes and the title of the groups that it
// stands in.
type shape struct {
	name, class, text string
	x, y, w, h        int
	x2, y2            int    // of a line
	d                 string // of a path, which begins at x, y
	groups            []string
	title             string
}

// shapesOf reads a picture, and fails if it is not well-formed.
func shapesOf(t *testing.T, doc []byte) (shapes []shape) {
	t.Helper()
	var groups, titles []string
	for d := xml.NewDecoder(bytes.NewReader(doc)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return shapes
		}
		if err != nil {
			t.Fatalf("%v in\n%.2000q", err, doc)
		}
		switch e := token.(type) {
		case xml.StartElement:
			s := shape{name: e.Name.Local, groups: slices.Clone(groups)}
			if len(titles) > 0 {
				s.title = titles[len(titles)-1]
			}
			numbers := map[string]*int{"x": &s.x, "y": &s.y, "x1": &s.x, "y1": &s.y, "x2": &s.x2, "y2": &s.y2, "width": &s.w, "height": &s.h}
			for _, a := range e.Attr {
				switch n := numbers[a.Name.Local]; {
				case a.Name.Local == "class":
					s.class = a.Value
				case a.Name.Local == "d":
					s.d = a.Value
					if _, err := fmt.Sscanf(s.d, "M%d %d", &s.x, &s.y); err != nil {
						t.Fatal(err)
					}
				case n != nil:
					if *n, err = strconv.Atoi(a.Value); err != nil {
						t.Fatal(err)
					}
				}
			}
			if s.name == "g" {
				groups, titles = append(groups, s.class), append(titles, s.title)
			}
			shapes = append(shapes, s)
		case xml.CharData:
			if len(shapes) == 0 {
				continue
			}
			switch last := &shapes[len(shapes)-1]; last.name {
			case "text", "desc":
				last.text += strings.TrimSuffix(string(e), "\n")
			case "title":
				if len(titles) > 0 {
					titles[len(titles)-1] += string(e)
				}
			}
		case xml.EndElement:
			if e.Name.Local == "g" {
				groups, titles = groups[:len(groups)-1], titles[:len(titles)-1]
			}
		}
	}
}

// textsOf returns what a picture has of a class of text, from the top down.
func textsOf(shapes []shape, class string) (texts []string) {
	for _, s := range shapes {
		if s.name == "text" && s.class == class {
			texts = append(texts, s.text)
		}
	}
	return texts
}

// hundredths reads a score with one or two decimals.
func hundredths(t *testing.T, s string) picture.Score {
	t.Helper()
	whole, fraction, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(strings.Replace(whole, "−", "-", 1) + (fraction + "00")[:2])
	if err != nil {
		t.Fatal(err)
	}
	return 100 * picture.Score(n)
}

func TestScoreOf(t *testing.T) {
	for _, c := range []struct {
		value    float64
		decimals int
		want     picture.Score
	}{
		{0, 2, 0},
		{1, 2, picture.One},
		{0.5, 4, 5000},
		{0.8567, 4, 8567},
		{0.8567, 2, 8600},
		{-0.25, 2, -2500},
		{-0.001, 2, 0}, // which is written as 0.00
		{1e9, 2, 100 * picture.One},
		{-1e9, 4, -100 * picture.One},
	} {
		if got := picture.ScoreOf(c.value, c.decimals); got != c.want {
			t.Errorf("ScoreOf(%v, %d) = %d, want %d", c.value, c.decimals, got, c.want)
		}
	}
}

// TestNothing holds that a picture of nothing is one, and says so.
func TestNothing(t *testing.T) {
	for name, doc := range map[string][]byte{
		"board": picture.Board{Nobody: "Nothing."}.SVG(), "heatmap": picture.Heatmap{Empty: "Nothing."}.SVG(), "timeline": picture.Timeline{Empty: "Nothing."}.SVG(),
	} {
		if got := textsOf(shapesOf(t, doc), ""); !slices.Equal(got, []string{"Nothing."}) {
			t.Errorf("the %s says %q", name, got)
		}
	}
}
