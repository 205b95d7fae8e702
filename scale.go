package plenary

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/svg"
	"github.com/plenary-go/plenary/internal/table"
)

// scale is a range of scores with marks at even distances, for a picture. Its
// numbers are ten-thousandths, as scores are shown with four decimals at most.
type scale struct {
	lo, hi, step int
}

// scaleOne is the score 1 on a scale.
const scaleOne = 10_000

// scaleOf returns the scale with the finest step, of a few round ones, that has
// no more than a number of steps from one score to another.
func scaleOf(lo, hi, steps int) scale {
	for _, step := range [...]int{100, 200, 500, 1000, 2000, 5000} {
		s := scale{floorTo(lo, step), -floorTo(-hi, step), step}
		if s.hi == s.lo {
			s.lo -= step
		}
		if (s.hi-s.lo)/step <= steps {
			return s
		}
	}
	// No score is far from 0 to 1, but a scale has to end somewhere.
	step := max(scaleOne, (hi-lo)/max(1, steps-2))
	return scale{floorTo(lo, step), -floorTo(-hi, step), step}
}

// floorTo rounds n down to a multiple of step.
func floorTo(n, step int) int {
	if n < 0 {
		return -(-n + step - 1) / step * step
	}
	return n / step * step
}

// steps returns how many steps a scale has.
func (s scale) steps() int { return (s.hi - s.lo) / s.step }

// class returns in which step a score lies; the highest score is in the last.
func (s scale) class(n int) int { return max(0, min((n-s.lo)/s.step, s.steps()-1)) }

// label writes a mark with as many decimals as the step needs.
func (s scale) label(p prose, n int) string {
	digits := 1
	if s.step%1000 != 0 {
		digits = 2
	}
	sign := ""
	if n < 0 {
		sign, n = "−", -n
	}
	fraction := strconv.Itoa(scaleOne + n%scaleOne)[1:]
	return p.decimal(sign + strconv.Itoa(n/scaleOne) + "." + fraction[:digits])
}

// score writes a score with two decimals.
func (p prose) score(s Score) string {
	if !s.IsDefined() {
		return p.sayKey("heatmap.undefined")
	}
	return p.decimal(strings.Replace(s.Decimals(2), "-", "−", 1))
}

// votesOf writes a number of votes: "94 votes".
func (p prose) votesOf(n int) string {
	if n == 1 {
		return p.sayKey("heatmap.votes.1")
	}
	return p.sayKey("heatmap.votes.n", "number", strconv.Itoa(n))
}

// paragraph writes a text on as many lines as there may be, below y, and returns
// the foot of the last.
func paragraph(d *svg.Picture, class string, size int, s string, x, y, room, most int) int {
	for _, line := range svg.Wrap(s, size, room, most) {
		y += size + size/4 + 1
		d.Text(class, x, y, line)
	}
	return y
}

// languageCode is the code of the language in which p speaks.
func (p prose) languageCode() string {
	return [...]string{table.English: "en", table.Dutch: "nl"}[languageOf(p.naming.Language)]
}
