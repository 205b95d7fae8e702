package plenary_test

import (
	"encoding/json"
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A joint statement, with those who joined it, as JSON and back.
func Example_jointStatement() {
	s := plenary.Statement{
		ID: "denmark", Kind: plenary.ExplanationOfVote, Stage: "plenary", Timing: plenary.After,
		Deliverer: plenary.MustParseCountry("Denmark"), OnBehalf: plenary.MustParseSet("Iceland", "Malta"),
		Endorsements: []plenary.Endorsement{{Country: plenary.MustParseCountry("Norway")}},
		Elements:     []plenary.Element{"non-binding", "sovereignty"},
	}
	data, err := json.Marshal(s)
	fmt.Println(string(data), err)
	var back plenary.Statement
	err = json.Unmarshal(data, &back)
	on := plenary.MustParseDate("2018-12-19")
	fmt.Println(back.Role(plenary.MustParseCountry("MLT"), on), back.Role(plenary.MustParseCountry("NOR"), on), err)
	r := plenary.Resolution{Stages: []plenary.Stage{{ID: "plenary", Date: on}}, Statements: []plenary.Statement{back}}
	fmt.Println(r.Covered(r.Stage("plenary")), plenary.Briefing{Language: language.Dutch}.Statement(&r, &r.Statements[0]))
	// Output:
	// {"id":"denmark","kind":"explanation-of-vote","stage":"plenary","timing":"after","deliverer":"DNK","onBehalf":"ISL MLT","endorsements":[{"country":"NOR"}],"elements":["non-binding","sovereignty"]} <nil>
	// spokenfor endorsing <nil>
	// DNK ISL MLT NOR Denemarken legde na de stemming mede namens IJsland en Malta een stemverklaring af. In de verklaring staat dat de tekst juridisch niet bindend is en dat staten soeverein zijn. Noorwegen steunde deze verklaring.
}
