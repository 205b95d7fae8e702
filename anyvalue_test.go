package plenary_test

import (
	"flag"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"reflect"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

var anyValueRounds = flag.Int("anyvalue", 400, "how many times every function and method is called with any value")

// everyFunction has the functions of the package, but for those that panic by their
// name, and everyType its types: see [TestAnyValueIsAnswered].
var (
	everyFunction = map[string]any{
		"BaseOf":               plenary.BaseOf,
		"BinaryCode":           plenary.BinaryCode,
		"Bodies":               plenary.Bodies,
		"CommonElements":       plenary.CommonElements,
		"Contradictions":       plenary.Contradictions,
		"Countries":            plenary.Countries,
		"DateOf":               plenary.DateOf,
		"Elements":             plenary.Elements,
		"ParseSymbols":         plenary.ParseSymbols,
		"GroupOf":              plenary.GroupOf,
		"Groups":               plenary.Groups,
		"Heirs":                plenary.Heirs,
		"HistoryOf":            plenary.HistoryOf,
		"Moves":                plenary.Moves,
		"OrdinalCode":          plenary.OrdinalCode,
		"ParseBody":            plenary.ParseBody,
		"ParseCitation":        plenary.ParseCitation,
		"ParseCodeScheme":      plenary.ParseCodeScheme,
		"ParseCohesion":        plenary.ParseCohesion,
		"ParseCountry":         plenary.ParseCountry,
		"ParseCountryCode":     plenary.ParseCountryCode,
		"ParseCountryOn":       plenary.ParseCountryOn,
		"ParseDate":            plenary.ParseDate,
		"ParseFraction":        plenary.ParseFraction,
		"ParseGroup":           plenary.ParseGroup,
		"ParseLetter":          plenary.ParseLetter,
		"ParsePaper":           plenary.ParsePaper,
		"ParseResolution":      plenary.ParseResolution,
		"ParseRule":            plenary.ParseRule,
		"ParseSimilarity":      plenary.ParseSimilarity,
		"ParseSymbol":          plenary.ParseSymbol,
		"ParseSymbolKind":      plenary.ParseSymbolKind,
		"ParseSymbolLenient":   plenary.ParseSymbolLenient,
		"ParseAnswer":          plenary.ParseAnswer,
		"ParseBase":            plenary.ParseBase,
		"ParseSet":             plenary.ParseSet,
		"ParseDeclared":        plenary.ParseDeclared,
		"ParseElement":         plenary.ParseElement,
		"ParseExtent":          plenary.ParseExtent,
		"ParseLegalForce":      plenary.ParseLegalForce,
		"ParseNameForm":        plenary.ParseNameForm,
		"ParseCountryKind":     plenary.ParseCountryKind,
		"ParseBriefingLength":  plenary.ParseBriefingLength,
		"ParseVotingMethod":    plenary.ParseVotingMethod,
		"ParseNoticeKind":      plenary.ParseNoticeKind,
		"ParseOutcome":         plenary.ParseOutcome,
		"ParsePurpose":         plenary.ParsePurpose,
		"ParseQuestion":        plenary.ParseQuestion,
		"ParseRelationKind":    plenary.ParseRelationKind,
		"ParseRole":            plenary.ParseRole,
		"ParseScore":           plenary.ParseScore,
		"ParseSponsorshipKind": plenary.ParseSponsorshipKind,
		"ParseStageKind":       plenary.ParseStageKind,
		"ParseStatementKind":   plenary.ParseStatementKind,
		"ParseMemberStatus":    plenary.ParseMemberStatus,
		"ParseTiming":          plenary.ParseTiming,
		"ParseVote":            plenary.ParseVote,
		"Positions":            plenary.Positions,
		"Purposes":             plenary.Purposes,
		"ReadPopolo":           plenary.ReadPopolo,
		"ReadResolutions":      plenary.ReadResolutions,
		"ReadStatements":       plenary.ReadStatements,
		"ReadVotes":            plenary.ReadVotes,
		"ReadCSV":              plenary.ReadCSV,
		"RegionalGroups":       plenary.RegionalGroups,
		"Resolutions":          plenary.Resolutions,
		"RuleOn":               plenary.RuleOn,
		"Rules":                plenary.Rules,
		"SeriesOf":             plenary.SeriesOf,
		"TrendOf":              plenary.TrendOf,
		"SetOf":                plenary.SetOf,
		"ShippedWeights":       plenary.ShippedWeights,
		"TablesDate":           plenary.TablesDate,
		"WeightsOf":            plenary.WeightsOf,
		"WriteCSV":             plenary.WriteCSV,
		"WritePopolo":          plenary.WritePopolo,
	}
	everyType = []reflect.Type{
		reflect.TypeFor[plenary.Answer](),
		reflect.TypeFor[plenary.Base](),
		reflect.TypeFor[plenary.Body](),
		reflect.TypeFor[plenary.Briefing](),
		reflect.TypeFor[plenary.CSV](),
		reflect.TypeFor[plenary.StatementName](),
		reflect.TypeFor[plenary.CodeScheme](),
		reflect.TypeFor[plenary.Cohesion](),
		reflect.TypeFor[plenary.Correction](),
		reflect.TypeFor[plenary.Country](),
		reflect.TypeFor[plenary.CountrySet](),
		reflect.TypeFor[plenary.Date](),
		reflect.TypeFor[plenary.Decision](),
		reflect.TypeFor[plenary.Declared](),
		reflect.TypeFor[plenary.LegalEffect](),
		reflect.TypeFor[plenary.Element](),
		reflect.TypeFor[plenary.Endorsement](),
		reflect.TypeFor[plenary.Extent](),
		reflect.TypeFor[plenary.Finding](),
		reflect.TypeFor[plenary.LegalForce](),
		reflect.TypeFor[plenary.NameForm](),
		reflect.TypeFor[plenary.Fraction](),
		reflect.TypeFor[plenary.Group](),
		reflect.TypeFor[plenary.History](),
		reflect.TypeFor[plenary.OfficeHolder](),
		reflect.TypeFor[plenary.Instrument](),
		reflect.TypeFor[plenary.CountryKind](),
		reflect.TypeFor[plenary.BriefingLength](),
		reflect.TypeFor[plenary.Letter](),
		reflect.TypeFor[plenary.Margin](),
		reflect.TypeFor[plenary.Matrix](),
		reflect.TypeFor[plenary.Membership](),
		reflect.TypeFor[plenary.VotingMethod](),
		reflect.TypeFor[plenary.Move](),
		reflect.TypeFor[plenary.Naming](),
		reflect.TypeFor[plenary.Notice](),
		reflect.TypeFor[plenary.NoticeKind](),
		reflect.TypeFor[plenary.Outcome](),
		reflect.TypeFor[plenary.Pair](),
		reflect.TypeFor[plenary.PairCounts](),
		reflect.TypeFor[plenary.Paper](),
		reflect.TypeFor[plenary.ParseError](),
		reflect.TypeFor[plenary.Passage](),
		reflect.TypeFor[plenary.Picture](),
		reflect.TypeFor[plenary.TrendPoint](),
		reflect.TypeFor[plenary.Position](),
		reflect.TypeFor[plenary.Purpose](),
		reflect.TypeFor[plenary.Question](),
		reflect.TypeFor[plenary.Reference](),
		reflect.TypeFor[plenary.Relation](),
		reflect.TypeFor[plenary.RelationKind](),
		reflect.TypeFor[plenary.Resolution](),
		reflect.TypeFor[plenary.Role](),
		reflect.TypeFor[plenary.RollCall](),
		reflect.TypeFor[plenary.Rule](),
		reflect.TypeFor[plenary.Score](),
		reflect.TypeFor[plenary.Series](),
		reflect.TypeFor[plenary.SeriesLink](),
		reflect.TypeFor[plenary.SeriesVote](),
		reflect.TypeFor[plenary.Trend](),
		reflect.TypeFor[plenary.Similarity](),
		reflect.TypeFor[plenary.Source](),
		reflect.TypeFor[plenary.Sponsorship](),
		reflect.TypeFor[plenary.SponsorshipKind](),
		reflect.TypeFor[plenary.Stage](),
		reflect.TypeFor[plenary.StageKind](),
		reflect.TypeFor[plenary.Statement](),
		reflect.TypeFor[plenary.StatementKind](),
		reflect.TypeFor[plenary.MemberStatus](),
		reflect.TypeFor[plenary.Symbol](),
		reflect.TypeFor[plenary.SymbolKind](),
		reflect.TypeFor[plenary.Tally](),
		reflect.TypeFor[plenary.Text](),
		reflect.TypeFor[plenary.Timing](),
		reflect.TypeFor[plenary.Totals](),
		reflect.TypeFor[plenary.View](),
		reflect.TypeFor[plenary.Vote](),
		reflect.TypeFor[plenary.Voters](),
		reflect.TypeFor[plenary.Weights](),
	}
)

// Every function, and every type with its methods, is tried.
func TestNothingIsLeftUntried(t *testing.T) {
	api, err := os.ReadFile("testdata/api.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^ *func ([A-Z]\w*)`).FindAllStringSubmatch(string(api), -1) {
		if everyFunction[m[1]] == nil && !strings.HasPrefix(m[1], "Must") {
			t.Errorf("%s is not tried: add it to everyFunction", m[1])
		}
	}
	types := map[string]bool{}
	for _, typ := range everyType {
		types[typ.Name()] = true
	}
	for _, m := range regexp.MustCompile(`(?m)^type ([A-Z]\w*)`).FindAllStringSubmatch(string(api), -1) {
		if !types[m[1]] {
			t.Errorf("%s is not tried: add it to everyType", m[1])
		}
	}
}

// anyValue makes values of a type: none, the extremes, such as a caller may have by
// mistake, and those that other calls gave.
type anyValue struct {
	*rand.Rand
	given map[reflect.Type][]reflect.Value
}

var anyTexts = []string{
	"", "\xff", "\xe9lan vital", strings.Repeat("\x80", 300), "A\u202eB\u2066C", "a\x00b\x1b[2J\r\nc\td", strings.Repeat("lang ", 100), "99999999999999999999",
	"NLD", "Netherlands", "Nederland, België en Luxemburg", "A/RES/73/195", "A/73/L.66, A/73/584/Add.1-3", "2018-12-19", "unga.simple", "eu.council.qmv", "population", "stake", "eu", "unga", "yes", "2/3",
	"Kamerstukken II 2018/19, 30 573, nr. 5", "quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1; veto no in unsc.permanent >= 1; tie adopt",
	"The resolution was adopted by 152 votes to 5, with 12 abstentions. In favour: Chad, Peru. Against: United States.",
	"De resolutie werd aangenomen met 120 stemmen voor en 10 tegen, bij 32 onthoudingen, onder meer van Chili en Peru.", "on behalf of Iceland and Malta", "=1+1", "x;=1+1;",
	`{"title":{"en":"A"},"stages":[{"id":"s","body":"unga","date":"2018-12-19"}]}`, `{"vote_events":[{"id":"x"}]}`, "undl_id,ms_code,ms_vote,date\n1,NLD,Y,2018-12-19\n",
}

// broken is a writer and a reader that fail.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
func (broken) Read([]byte) (int, error)  { return 0, io.ErrUnexpectedEOF }

func (r *anyValue) of(t reflect.Type, depth int) reflect.Value {
	pick := func(all ...any) reflect.Value { return reflect.ValueOf(all[r.IntN(len(all))]) }
	switch t {
	case reflect.TypeFor[io.Writer]():
		return pick(io.Discard, broken{})
	case reflect.TypeFor[io.Reader]():
		return pick(strings.NewReader(anyTexts[r.IntN(len(anyTexts))]), broken{})
	case reflect.TypeFor[language.Tag]():
		return pick(language.Und, language.Dutch, language.English, language.French, language.MustParse("nl-BE"), language.MustParse("x-foo"))
	case reflect.TypeFor[time.Time]():
		return pick(time.Time{}, time.Unix(math.MaxInt64, 0), time.Unix(math.MinInt64, 0), time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(100_000, 1, 1, 0, 0, 0, 0, time.UTC))
	case reflect.TypeFor[plenary.Voters]():
		for _, of := range []reflect.Type{reflect.TypeFor[plenary.Country](), reflect.TypeFor[plenary.CountrySet](), reflect.TypeFor[plenary.Group]()} {
			if r.IntN(3) == 0 {
				return r.of(of, depth)
			}
		}
		return reflect.Zero(t)
	}
	switch given := r.given[t]; {
	case r.IntN(5) == 0 && t.Kind() != reflect.Func:
		return reflect.Zero(t)
	case len(given) > 0 && r.IntN(2) == 0:
		return given[r.IntN(len(given))]
	}
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n := []int64{0, 1, -1, 2, 3, 17, 193, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64, 1 << 31}[r.IntN(12)]
		if v.SetInt(n); v.Int() != n { // cut off by 32 bits
			v.SetInt(max(math.MinInt32, min(n, math.MaxInt32)))
		}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint([]uint64{0, 1, 2, 3, 4, 5, 6, 7, 9, 60, 200, 255, math.MaxUint16, 1 << 63, math.MaxUint64}[r.IntN(15)])
	case reflect.Float64:
		v.SetFloat([]float64{0, 1, -1, math.NaN(), math.Inf(1), math.MaxFloat64}[r.IntN(6)])
	case reflect.String:
		v.SetString(anyTexts[r.IntN(len(anyTexts))])
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Slice:
		if depth < 4 {
			v.Set(reflect.MakeSlice(t, r.IntN(4), 4))
		}
		for i := range v.Len() {
			v.Index(i).Set(r.of(t.Elem(), depth+1))
		}
	case reflect.Array:
		for i := range v.Len() {
			v.Index(i).Set(r.of(t.Elem(), depth+1))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				v.Field(i).Set(r.of(t.Field(i).Type, depth+1))
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(r.of(t.Elem(), depth+1))
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
	case reflect.Func:
		v.Set(reflect.MakeFunc(t, func(args []reflect.Value) (out []reflect.Value) {
			if t.NumIn() == 1 && t.In(0).Kind() == reflect.Func && t.NumOut() == 0 { // a sequence
				for range r.IntN(4) {
					var each []reflect.Value
					for in := range t.In(0).Ins() {
						each = append(each, r.of(in, depth+1))
					}
					if !args[0].Call(each)[0].Bool() {
						break
					}
				}
			}
			for o := range t.Outs() {
				out = append(out, r.of(o, depth+1))
			}
			return out
		}))
	case reflect.Interface:
	default:
		panic("no value of " + t.String())
	}
	return v
}

// keep takes what a call gave, to call others with it, and goes through sequences.
func (r *anyValue) keep(v reflect.Value) {
	t := v.Type()
	switch {
	case t.Implements(reflect.TypeFor[error]()):
		if !v.IsNil() {
			_ = v.Interface().(error).Error()
		}
		return
	case t.Kind() == reflect.Func && !v.IsNil() && t.NumIn() == 1 && t.In(0).Kind() == reflect.Func && t.NumOut() == 0:
		left := 300
		v.Call([]reflect.Value{reflect.MakeFunc(t.In(0), func(args []reflect.Value) []reflect.Value {
			for _, arg := range args {
				r.keep(arg)
			}
			left--
			return []reflect.Value{reflect.ValueOf(left > 0)}
		})})
		return
	case t.PkgPath() != reflect.TypeFor[plenary.Vote]().PkgPath() && t.Kind() != reflect.Pointer || v.IsZero():
		return
	}
	if all := r.given[t]; len(all) < 40 {
		r.given[t] = append(all, v)
	} else {
		all[r.IntN(len(all))] = v
	}
}

// called returns the results of f. The last of in is a slice if f is variadic.
func called(f reflect.Value, in []reflect.Value) []reflect.Value {
	if f.Type().IsVariadic() {
		return f.CallSlice(in)
	}
	return f.Call(in)
}

// No value that Go lets a caller make, and none that the package gives, makes a
// function or method panic: nothing, extremes, numbers that no constant has, and text
// that is not UTF-8. The methods of what is on record answer a nil pointer.
// On 32 bits too: GOARCH=386.
func TestAnyValueIsAnswered(t *testing.T) {
	rounds := *anyValueRounds
	if testing.Short() {
		rounds /= 16
	}
	seed := *everyWaySeed
	r := &anyValue{rand.New(rand.NewPCG(seed, 0)), map[reflect.Type][]reflect.Value{}}
	on := plenary.MustParseDate("2018-12-19")
	roll := plenary.RollCall{}.With(plenary.UN.Members(on), plenary.Yes).With(plenary.EU.Members(on), plenary.Abstain)
	var history historyBuilder
	history.AddVote(recordedVote{Date: on, Votes: roll})
	for _, v := range []any{on, roll, plenary.MustParseCountry("NLD"), plenary.EU.Members(on), plenary.EU, plenary.MustParseRule("unga.simple"), history.History()} {
		r.keep(reflect.ValueOf(v))
	}
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		t.Fatal(err)
	}
	record, err := plenary.ParseResolution(data)
	if err != nil {
		t.Fatal(err)
	}
	r.keep(reflect.ValueOf(record))
	calls, failed := 0, map[string]bool{}
	call := func(name string, f reflect.Value, in []reflect.Value) {
		start := time.Now()
		defer func() {
			if p := recover(); p != nil && !failed[name] {
				failed[name] = true
				var args strings.Builder
				for _, arg := range in {
					if s := fmt.Sprintf("%#v", arg); len(s) < 800 {
						args.WriteString(s + "\n")
					} else {
						args.WriteString(s[:800] + "...\n")
					}
				}
				t.Errorf("seed %d: %s: %v\n%s%s", seed, name, p, args.String(), debug.Stack())
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("seed %d: %s takes %v", seed, name, took)
			}
		}()
		calls++
		for _, o := range called(f, in) {
			r.keep(o)
		}
	}
	arguments := func(f reflect.Type, from int) (in []reflect.Value) {
		for i := from; i < f.NumIn(); i++ {
			in = append(in, r.of(f.In(i), 0))
		}
		return in
	}
	for range rounds {
		for name, f := range everyFunction {
			v := reflect.ValueOf(f)
			call(name, v, arguments(v.Type(), 0))
		}
		for _, typ := range everyType {
			if typ.Kind() == reflect.Interface {
				continue
			}
			pointer := reflect.PointerTo(typ)
			for m := range pointer.Methods() {
				_, ofValue := typ.MethodByName(m.Name)
				to := reflect.New(typ)
				to.Elem().Set(r.of(typ, 0))
				switch typ {
				case reflect.TypeFor[plenary.Resolution](), reflect.TypeFor[plenary.Stage](), reflect.TypeFor[plenary.Statement](), reflect.TypeFor[plenary.Letter]():
					if !ofValue && r.IntN(8) == 0 && !strings.HasPrefix(m.Name, "Unmarshal") && m.Name != "Scan" {
						to = reflect.Zero(pointer)
					}
				}
				call(typ.Name()+"."+m.Name, m.Func, append([]reflect.Value{to}, arguments(m.Type, 1)...))
			}
		}
	}
	t.Logf("%d calls", calls)
}

// Every function and method answers for what is nil: a pointer, a sequence, a
// function, a list, or nobody among [plenary.Voters]. A nil reader or writer is a
// mistake, as in the standard library, and so is a nil pointer to read into or to add
// to.
func TestEveryNilIsAnswered(t *testing.T) {
	r := &anyValue{rand.New(rand.NewPCG(1, 1)), map[reflect.Type][]reflect.Value{}}
	record := load(t, "a-res-73-195.json")
	votes := historyOfAll(&record)
	for _, v := range []any{record, *record.Final(), record.Statements[0], votes, votes.Matrix(plenary.IdenticalVotes), seriesIn(votes)[0], plenary.EU} {
		r.given[reflect.TypeOf(v)] = []reflect.Value{reflect.ValueOf(v)}
	}
	calls, rounds, failed := 0, 5, map[string]bool{}
	try := func(name string, f reflect.Value, in []reflect.Value) {
		defer func() {
			if p := recover(); p != nil && !failed[name] {
				failed[name] = true
				t.Errorf("%s: %v\n%s", name, p, debug.Stack())
			}
		}()
		calls++
		for _, o := range called(f, in) {
			r.keep(o) // goes through sequences
		}
	}
	// each calls f with every argument that can be nil, one at a time and all at once.
	each := func(name string, f reflect.Value, to ...reflect.Value) {
		typ := f.Type()
		var nils []int
		for i := len(to); i < typ.NumIn(); i++ {
			switch in := typ.In(i); in.Kind() {
			case reflect.Pointer, reflect.Func, reflect.Slice, reflect.Map, reflect.Interface:
				if in != reflect.TypeFor[io.Reader]() && in != reflect.TypeFor[io.Writer]() && in != reflect.TypeFor[any]() {
					nils = append(nils, i)
				}
			}
		}
		for which := range len(nils) + 1 {
			in := slices.Clone(to)
			for i := len(to); i < typ.NumIn(); i++ {
				if slices.Contains(nils, i) && (which == len(nils) || nils[which] == i) {
					in = append(in, reflect.Zero(typ.In(i)))
				} else {
					in = append(in, r.of(typ.In(i), 0))
				}
			}
			if which < len(nils) || len(to) > 0 && to[0].Kind() == reflect.Pointer && to[0].IsNil() {
				try(name, f, in)
			}
			// A list may have a nil pointer, and a sequence may yield one.
			for i, v := range in[len(to):] {
				if v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Pointer {
					some := slices.Clone(in)
					some[len(to)+i] = reflect.Append(reflect.MakeSlice(v.Type(), 1, 2), r.of(v.Type().Elem(), 0))
					try(name, f, some)
				}
			}
		}
	}
	for name, f := range everyFunction {
		for range rounds {
			each(name, reflect.ValueOf(f))
		}
	}
	writes := regexp.MustCompile("^(Unmarshal.*|Scan)$")
	for _, typ := range everyType {
		if typ.Kind() == reflect.Interface {
			continue
		}
		pointer := reflect.PointerTo(typ)
		for m := range pointer.Methods() {
			for range rounds {
				to := reflect.New(typ)
				to.Elem().Set(r.of(typ, 0))
				each(typ.Name()+"."+m.Name, m.Func, to)
			}
			if _, ofValue := typ.MethodByName(m.Name); !ofValue && !writes.MatchString(m.Name) {
				each("nil "+typ.Name()+"."+m.Name, m.Func, reflect.Zero(pointer))
			}
		}
	}
	for _, f := range []any{plenary.HistoryOf, plenary.SeriesOf} {
		try("resolutions that are nil", reflect.ValueOf(f), []reflect.Value{reflect.ValueOf(plenary.Resolutions(nil, nil))})
	}
	if calls < 1000 {
		t.Errorf("%d calls", calls)
	}
}

// historyOfAll returns the history of resolutions, which no reader yields. It may have
// left out all of them.
func historyOfAll(rs ...*plenary.Resolution) plenary.History {
	h, err := plenary.HistoryOf(plenary.Resolutions(rs...))
	if err != nil && (h.Len() > 0 || h.LeftOut() == 0) {
		panic(err)
	}
	return h
}

// seriesOf returns the series of resolutions, which no reader yields.
func seriesOf(rs ...*plenary.Resolution) []plenary.Series {
	all, err := plenary.SeriesOf(plenary.Resolutions(rs...))
	if err != nil {
		panic(err)
	}
	return all
}
