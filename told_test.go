package plenary_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// A record of which one thing has one value of an enum.
const toldRecord = `{"title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"s","kind":"plenary","body":"unga","date":"2018-12-19","draft":"A/73/L.901","method":"recorded","declared":"adopted","votes":{"yes":["NLD"]}%s}]%s}`

// holes matches what is left where something was not filled in.
var holes = regexp.MustCompile(`[{}]| ,|(?m:^[^ \n][^\n]*  )`)

// TestEveryValueIsTold holds that each value of each enum that is told has a
// sentence of its own, in both languages, and none shows its text form. (Prose 1,
// 38, 54 to 58.)
func TestEveryValueIsTold(t *testing.T) {
	statement := func(s string) string {
		return fmt.Sprintf(toldRecord, "", `,"statements":[{"id":"a","stage":"s","deliverer":"PHL",`+s+`}]`)
	}
	said := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Statement(r, &r.Statements[0]) }
	voted := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Vote(r, &r.Stages[0]) }
	whole := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Resolution(r) }
	kinds := []string{"", "explanation-of-vote", "explanation-of-position", "general-statement", "right-of-reply", "reservation", "interpretative-declaration", "disassociation", "alignment", "correction-of-vote"}
	for _, c := range []struct {
		enum   string
		values []string // "" is none
		record func(value string) string
		tell   func(b plenary.Briefing, r *plenary.Resolution) string
	}{
		{"StatementKind", kinds, func(v string) string { return statement(`"kind":"` + v + `"`) }, said},
		{"StatementKind of a passage", []string{"", "reservation", "interpretative-declaration", "disassociation"}, func(v string) string {
			return statement(`"kind":"explanation-of-vote","passages":[{"paragraphs":["7"],"kind":"` + v + `"}]`)
		}, said},
		{"StatementKind as called", kinds[1:], func(v string) string {
			return statement(`"kind":"general-statement","called":[{"term":"T","kind":"` + v + `","by":{"en":"the press","nl":"de pers"}}]`)
		}, said},
		{"Timing of a statement", []string{"", "before", "after", "during"}, func(v string) string { return statement(`"kind":"explanation-of-vote","timing":"` + v + `"`) }, said},
		{"Timing of an endorsement", []string{"", "before", "during", "after"}, func(v string) string {
			return statement(`"kind":"explanation-of-vote","endorsements":[{"country":"NLD","moment":"` + v + `"}]`)
		}, said},
		{"Role", []string{"own", "deliverer", "spokenfor", "aligned", "endorsing"}, func(v string) string {
			return fmt.Sprintf(toldRecord, "", `,"statements":[{"id":"a","stage":"s",`+map[string]string{
				"own": `"deliverer":"NLD"`, "deliverer": `"deliverer":"NLD","onBehalf":"BEL"`, "spokenfor": `"deliverer":"BEL","onBehalf":"NLD"`,
				"aligned": `"deliverer":"BEL","aligned":"NLD"`, "endorsing": `"deliverer":"BEL","endorsements":[{"country":"NLD"}]`,
			}[v]+`}]`)
		}, func(b plenary.Briefing, r *plenary.Resolution) string {
			return b.Position(plenary.MustParseCountry("NLD"), r)
		}},
		{"Extent", []string{"some", "widely", "generally"}, func(v string) string {
			return fmt.Sprintf(toldRecord, "", `,"views":[{"extent":"`+v+`","elements":["sovereignty"]}]`)
		}, whole},
		{"LegalForce", []string{"binding", "nonbinding", "recommendation"}, func(v string) string {
			return fmt.Sprintf(toldRecord, "", `,"effects":[{"force":"`+v+`","for":"un"}]`)
		}, whole},
		{"RelationKind", []string{"adopts", "endorses", "annexes", "refers"}, func(v string) string {
			return fmt.Sprintf(toldRecord, "", `,"relations":[{"kind":"`+v+`","instrument":{"title":{"en":"Pact","nl":"Pact"}}}]`)
		}, whole},
		{"SponsorshipKind", []string{"submitted", "", "joined", "additional"}, func(v string) string {
			return fmt.Sprintf(toldRecord, `,"sponsors":[{"countries":"PHL","kind":"`+v+`"}]`, "")
		}, whole},
		{"Declared", []string{"", "adopted", "rejected", "withdrawn"}, func(v string) string {
			return strings.Replace(fmt.Sprintf(toldRecord, "", ""), `"declared":"adopted"`, `"declared":"`+v+`"`, 1)
		}, voted},
		{"VotingMethod", []string{"nonrecorded", "hands", "withoutvote", "acclamation", "consensus", "secret", "silence"}, func(v string) string {
			return strings.NewReplacer(`"method":"recorded"`, `"method":"`+v+`"`, `,"votes":{"yes":["NLD"]}`, "").Replace(fmt.Sprintf(toldRecord, "", ""))
		}, voted},
		{"Question", []string{"whole", "paragraph", "amendment", "motion"}, func(v string) string {
			return fmt.Sprintf(toldRecord, `,"question":"`+v+`"`, "")
		}, voted},
		{"Vote", []string{"yes", "no", "abstain", "notvoting", "present", "absent", "pending"}, func(v string) string {
			return strings.Replace(fmt.Sprintf(toldRecord, "", ""), `{"yes":["NLD"]}`, `{"`+v+`":["NLD"]}`, 1)
		}, func(b plenary.Briefing, r *plenary.Resolution) string {
			return b.Position(plenary.MustParseCountry("NLD"), r)
		}},
	} {
		t.Run(c.enum, func(t *testing.T) {
			for _, b := range []plenary.Briefing{english, dutch} {
				b.Length = plenary.FullLength
				seen := map[string]string{}
				for _, v := range c.values {
					r := parse(t, c.record(v))
					text := c.tell(b, &r)
					if other, same := seen[text]; same || text == "" {
						t.Errorf("%q is told as %q is: %s", v, other, text)
					}
					seen[text] = v
					if strings.Contains(v, "-") && strings.Contains(text, v) || holes.MatchString(text) {
						t.Errorf("%q is not well told: %s", v, text)
					}
				}
			}
		})
	}
}

// TestValuesAreListed holds that the test above has all values of the enums: behind
// the last of each there is none.
func TestValuesAreListed(t *testing.T) {
	for enum, n := range map[string]int{
		"StatementKind": 9, "Timing": 3, "Role": 5, "Extent": 3, "Force": 3, "RelationKind": 4, "Declared": 3, "Method": 8, "Question": 3, "Vote": 7, "SponsorshipKind": 3,
	} {
		if text := enumTexts[enum]; text(n) == "" || !strings.HasSuffix(text(n+1), ")") {
			t.Errorf("%s: the last value is not number %d", enum, n)
		}
	}
}

// holders are the fields that name whose account, opinion or act something is, each
// with a record in which it is X.
var holders = map[string]string{
	"Statement.According": `"statements":[{"id":"a","stage":"s","deliverer":"PHL","elements":["sovereignty"],"according":X}]`,
	"Statement.Deliverer": `"statements":[{"id":"a","stage":"s","deliverer":"ZWE"}]`,
	"Statement.OnBehalf":  `"statements":[{"id":"a","stage":"s","deliverer":"PHL","onBehalf":"ZWE"}]`,
	"Statement.Unnamed":   `"statements":[{"id":"a","stage":"s","unnamed":X}]`,
	"StatementName.By":    `"statements":[{"id":"a","stage":"s","deliverer":"PHL","called":[{"term":"t","by":X}]}]`,
	"LegalEffect.View":    `"effects":[{"force":"nonbinding","for":"un","view":X}]`,
	"View.By":             `"views":[{"by":X,"elements":["sovereignty"]}]`,
	"View.According":      `"views":[{"extent":"widely","elements":["sovereignty"],"according":X}]`,
	"View.Office":         `"views":[{"office":X,"elements":["sovereignty"]}]`,
	"View.Person":         `"views":[{"office":{"en":"o"},"person":"Zimbabwe","elements":["sovereignty"]}]`,
	"Letter.From":         `"from":{"office":X}`,
	"Letter.OnBehalfOf":   `"from":{"office":{}},"onBehalfOf":[{"office":X}]`,
	"Letter.To":           `"from":{"office":{}},"to":X`,
	"OfficeHolder.Office": `"from":{"office":X}`,
	"OfficeHolder.Person": `"from":{"office":{},"person":"Zimbabwe"}`,
	"Reference.By":        `"from":{"office":{}},"fulfils":[{"by":{"office":X},"date":"2018-12-04"}]`,
	"Reference.To":        `"from":{"office":{}},"copies":[{"date":"2018-12-19","to":X}]`,
}

// TestHoldersAreTold holds that what rests on somebody's account is told as that:
// no field that names a holder is dropped, and every such field is in the table
// above. (Prose 17, 19.)
func TestHoldersAreTold(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var visit func(typ reflect.Type)
	visit = func(typ reflect.Type) {
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || seen[typ] || !strings.HasSuffix(typ.PkgPath(), "plenary") {
			return
		}
		seen[typ] = true
		for f := range typ.Fields() {
			name := typ.Name() + "." + f.Name
			if slices.Contains([]string{"By", "According", "View", "Office", "Person", "From", "To", "OnBehalf", "OnBehalfOf", "Deliverer", "Unnamed"}, f.Name) &&
				holders[name] == "" && f.IsExported() {
				t.Errorf("no record shows that %s is told", name)
			}
			visit(f.Type)
		}
	}
	visit(reflect.TypeFor[plenary.Resolution]())
	visit(reflect.TypeFor[plenary.Letter]())
	for name, record := range holders {
		t.Run(name, func(t *testing.T) {
			record := strings.ReplaceAll(record, "X", `{"en":"Zimbabwe","nl":"Zimbabwe"}`)
			for _, b := range []plenary.Briefing{english, dutch} {
				b.Length = plenary.FullLength
				var text string
				if typ, _, _ := strings.Cut(name, "."); slices.Contains([]string{"Letter", "OfficeHolder", "Reference"}, typ) {
					l, err := plenary.ParseLetter([]byte(`{"date":"2018-12-20",` + record + `}`))
					if err != nil {
						t.Fatal(err)
					}
					text = b.Letter(&l)
				} else {
					r := parse(t, fmt.Sprintf(toldRecord, "", ","+record))
					text = b.Resolution(&r)
				}
				if !strings.Contains(text, "Zimbabwe") {
					t.Errorf("the holder is dropped: %s", text)
				}
			}
		})
	}
}

// TestUnverifiedIsNotTold holds that a day, a meeting, a kind and a timing that were
// read in no source are not told as certain, and are where one source has them.
func TestUnverifiedIsNotTold(t *testing.T) {
	const unread = `,"sources":[{"fact":"FACT","ref":"none","verified":false}]`
	netherlands := plenary.MustParseCountry("NLD")
	record := func(stage, statement string) plenary.Resolution {
		return parse(t, fmt.Sprintf(toldRecord, stage, `,"statements":[{"id":"a","kind":"explanation-of-vote","stage":"s","timing":"after","deliverer":"BEL","onBehalf":"NLD"`+statement+`}]`))
	}
	coalition := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Coalitions(netherlands, r) }
	position := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Position(netherlands, r) }
	said := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Statement(r, &r.Statements[0]) }
	whole := func(b plenary.Briefing, r *plenary.Resolution) string {
		b.Length = plenary.FullLength
		return b.Statement(r, &r.Statements[0])
	}
	voted := func(b plenary.Briefing, r *plenary.Resolution) string { return b.Vote(r, &r.Stages[0]) }
	for _, c := range []struct {
		name, fact, nl, en string
		ofStage            bool
		tell               func(b plenary.Briefing, r *plenary.Resolution) string
		not                string
	}{
		{"a day", "date", "In 2018 legde België bij ontwerpresolutie A/73/L.901 mede namens Nederland een stemverklaring af.", "In 2018, Belgium delivered an explanation of vote on draft resolution A/73/L.901, also on behalf of the Netherlands.", true, coalition, "19"},
		{"a day of a vote", "date", "Nederland stemde voor bij de stemming in de Algemene Vergadering van de VN over", "The Netherlands voted in favour in the vote in the General Assembly on", true, position, "19"},
		{"a day, of what was decided", "date", "In 2018 nam de Algemene Vergadering van de VN", "In 2018, the General Assembly adopted", true, voted, "19"},
		{"a method", "method", "ontwerpresolutie A/73/L.901 aan; ten minste 1 land stemde voor.", "adopted draft resolution A/73/L.901; at least 1 country voted in favour.", true, voted, "recorded"},
		{"a meeting", "stage", "Op welke vergadering de verklaring is afgelegd, staat niet in de geraadpleegde bronnen.", "The meeting at which the statement was made is not in the sources consulted.", false, coalition, "19"},
		{"a meeting, in full", "stage", "Op welke vergadering de verklaring is afgelegd, staat niet in de geraadpleegde bronnen.", "The meeting at which the statement was made is not in the sources consulted.", false, whole, ""},
		{"a kind", "kind", "België legde na de stemming mede namens Nederland een verklaring af.", "Belgium made a statement after the vote, also on behalf of the Netherlands.", false, said, "expla"},
		{"a timing", "timing", "België legde mede namens Nederland een stemverklaring af.", "Belgium delivered an explanation of vote, also on behalf of the Netherlands.", false, said, "after"},
	} {
		t.Run(c.name, func(t *testing.T) {
			sources := strings.Replace(unread, "FACT", c.fact, 1)
			of := func(sources string) plenary.Resolution {
				if c.ofStage {
					return record(sources, "")
				}
				return record("", sources)
			}
			r, read := of(sources), of(strings.Replace(sources, "false", "true", 1))
			if nl, en := c.tell(dutch, &r), c.tell(english, &r); !strings.Contains(nl, c.nl) || !strings.Contains(en, c.en) || c.not != "" && strings.Contains(en, c.not) {
				t.Errorf("%s\n%s", nl, en)
			}
			if en := c.tell(english, &read); strings.Contains(en, c.en) || !strings.Contains(en, c.not) {
				t.Errorf("what was read is told as not read: %s", en)
			}
		})
	}
}
