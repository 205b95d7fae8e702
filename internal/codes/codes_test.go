package codes_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/codes"
)

type colour uint8

// colours have no text form for the zero value, shades have one.
var (
	colours = codes.Enum[colour]{What: "colour", Texts: []string{"", "red", "green", "blue"}}
	shades  = codes.Enum[colour]{What: "shade", Texts: []string{"light", "dark"}}
)

func TestTexts(t *testing.T) {
	for _, test := range []struct {
		enum  codes.Enum[colour]
		value colour
		text  string
		valid bool
	}{
		{colours, 0, "", false},
		{colours, 1, "red", true},
		{colours, 3, "blue", true},
		{shades, 0, "light", false},
		{shades, 1, "dark", true},
	} {
		t.Run(test.enum.What+" "+test.text, func(t *testing.T) {
			if got, valid := test.enum.Text(test.value), test.enum.IsValid(test.value); got != test.text || valid != test.valid {
				t.Errorf("%d is %q, valid %v", test.value, got, valid)
			}
			if b, wrong := test.enum.Append([]byte("="), test.value); string(b) != "="+test.text || wrong != nil {
				t.Errorf("appended as %q, %v", b, wrong)
			}
			back := colour(9)
			if wrong := test.enum.Unmarshal(&back, []byte(test.text)); back != test.value || wrong != nil {
				t.Errorf("%q is read back as %d, %v", test.text, back, wrong)
			}
			if v, wrong := test.enum.Parse(test.text); test.text != "" && (v != test.value || wrong != nil) {
				t.Errorf("%q is parsed as %d, %v", test.text, v, wrong)
			}
		})
	}
}

func TestAll(t *testing.T) {
	for name, test := range map[string]struct {
		all  iter.Seq[colour]
		want []colour
	}{
		"three":               {colours.All(), []colour{1, 2, 3}},
		"one beside the zero": {shades.All(), []colour{1}},
		"up to two":           {codes.UpTo[colour](2), []colour{1, 2}},
		"up to none":          {codes.UpTo[colour](0), nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := slices.Collect(test.all); !slices.Equal(got, test.want) {
				t.Errorf("%v, want %v", got, test.want)
			}
			for v := range test.all {
				if v == 1 {
					break // an end before the last must not panic
				}
			}
		})
	}
}

func TestErrors(t *testing.T) {
	for in, reason := range map[string]string{
		"":      "not one of red, green and blue",
		"red ":  "not one of red, green and blue",
		"RED":   "not one of red, green and blue",
		"light": "not one of red, green and blue",
		"\xff":  "not one of red, green and blue",
	} {
		v, wrong := colours.Parse(in)
		if v != 0 || wrong == nil || *wrong != (codes.Error{What: "colour", Input: in, Reason: reason}) {
			t.Errorf("%q is parsed as %d, %v", in, v, wrong)
		}
		v = 2
		if wrong := colours.Unmarshal(&v, []byte(in)); in != "" && (v != 2 || wrong == nil || wrong.Input != in || wrong.Reason != reason) {
			t.Errorf("%q is read as %d, %v", in, v, wrong)
		}
	}
	v := colour(1)
	if wrong := shades.Unmarshal(&v, nil); v != 0 || wrong != nil {
		t.Errorf("the empty text is read as %d, %v", v, wrong)
	}
	for _, v := range []colour{4, 255} {
		if colours.Text(v) != "" || colours.IsValid(v) {
			t.Errorf("%d is a colour, %q", v, colours.Text(v))
		}
	}
	b, wrong := colours.Append([]byte("="), 99)
	if string(b) != "=" || wrong == nil || *wrong != (codes.Error{What: "colour", Input: "99", Reason: "no such value"}) {
		t.Errorf("99 is appended as %q, %v", b, wrong)
	}
}

func TestAllocs(t *testing.T) {
	text, b := []byte("green"), make([]byte, 0, 16)
	n := testing.AllocsPerRun(100, func() {
		v, _ := colours.Parse("blue")
		_ = colours.Unmarshal(&v, text)
		b, _ = colours.Append(b[:0], v)
	})
	if n > 0 {
		t.Errorf("%v allocations", n)
	}
}
