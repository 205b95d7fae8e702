package plenary_test

import (
	"fmt"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleReadCSV_library() {
	file := strings.NewReader(`undl_id,ms_code,ms_name,ms_vote,date,resolution,total_yes,total_no,total_abstentions,total_ms
1656133,HUN,HUNGARY,N,2018-12-19,A/RES/73/195,2,1,1,4
1656133,CHE,SWITZERLAND,a,2018-12-19,A/RES/73/195,2,1,1,4
1656133,NLD,NETHERLANDS,Y,2018-12-19,A/RES/73/195,2,1,1,4
1656133,,KOREA,Y,2018-12-19,A/RES/73/195,2,1,1,4
`)
	for r, err := range plenary.ReadCSV(file) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, odd := range r.Oddities {
			fmt.Println("odd:", odd)
		}
		for _, s := range r.Stages {
			for c, v := range s.Votes.All() {
				fmt.Println(r.Symbol, s.Date, c.Name(language.English), v)
			}
		}
	}
	// Output:
	// plenary: line 5, column 10: country "KOREA": could mean South Korea (KOR) or North Korea (PRK)
	// odd: plenary: line 3, column 25: vote "a": read as abstain
	// odd: plenary: line 2, column 1: roll call "https://digitallibrary.un.org/record/1656133": 4 members are stated, but 3 were read
	// A/RES/73/195 2018-12-19 Switzerland abstain
	// A/RES/73/195 2018-12-19 Hungary no
	// A/RES/73/195 2018-12-19 Netherlands yes
}
