package plenary_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A board in a file.
func ExamplePicture_Board() {
	data, err := os.ReadFile("testdata/board/s-res-1973.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	file, err := os.CreateTemp("", "board-*.svg")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.Remove(file.Name())
	err = plenary.Picture{Language: language.Dutch}.Board(file, &r, nil)
	if closing := file.Close(); err == nil {
		err = closing
	}
	fmt.Println(err)
	// Output: <nil>
}

func ExamplePicture_Board_sections() {
	vote := plenary.Stage{
		Body: plenary.SecurityCouncil, Date: plenary.MustParseDate("2011-03-17"), Method: plenary.Recorded,
		Votes: plenary.RollCall{}.With(plenary.SecurityCouncil.Members(plenary.MustParseDate("2011-03-17")), plenary.Yes).With(plenary.MustParseSet("DEU"), plenary.Abstain),
	}
	board := plenary.Picture{Groups: []plenary.Group{plenary.PermanentMembers, plenary.MustParseGroup("unsc.elected")}, Width: 540}
	var picture bytes.Buffer
	err := board.Board(&picture, nil, &vote)
	for line := range strings.Lines(picture.String()) {
		if strings.Contains(line, `class="group"`) || strings.Contains(line, "Germany: ") {
			_, text, _ := strings.Cut(strings.TrimSpace(line), ">")
			text, _, _ = strings.Cut(strings.TrimPrefix(text, "<title>"), "<")
			fmt.Println(text)
		}
	}
	fmt.Println(err)
	// Output:
	// Permanent members of the Security Council
	// Elected members of the Security Council
	// Germany: abstention
	// <nil>
}

// A board of the General Assembly by regional group, with the outcome by a rule.
func ExamplePicture_Board_decision() {
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	vote := r.Final()
	if vote == nil {
		return
	}
	rule, err := plenary.RuleOn("unga.simple", vote.Date)
	if err != nil {
		fmt.Println(err)
		return
	}
	decision, err := rule.Decide(vote.Votes, vote.Date)
	if err != nil {
		fmt.Println(err)
		return
	}
	board := plenary.Picture{Groups: plenary.RegionalGroups()}
	var file bytes.Buffer // or os.Create("board.svg")
	fmt.Println(board.Board(&file, &r, nil, decision), file.Len() < 60_000)
	// Output: <nil> true
}
