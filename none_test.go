package plenary_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// B8 of the attack: every function and method that takes a stage, a resolution, a
// letter or a statement answers for one that is not there. A resolution without a
// final stage breaks no recipe.
func TestNilIsAnswered(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	r := &plenary.Resolution{Stages: []plenary.Stage{{ID: "s", Body: plenary.GeneralAssembly, Date: on, Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes)}}}
	kinds := map[reflect.Type][]reflect.Value{}
	add := func(vs ...any) {
		for _, v := range vs {
			kinds[reflect.TypeOf(v)] = append(kinds[reflect.TypeOf(v)], reflect.ValueOf(v))
		}
	}
	add((*plenary.Resolution)(nil), &plenary.Resolution{}, r)
	add((*plenary.Stage)(nil), &plenary.Stage{}, &r.Stages[0])
	add((*plenary.Letter)(nil), &plenary.Letter{})
	add((*plenary.Statement)(nil), &plenary.Statement{})
	add(plenary.EU, plenary.Group(""), plenary.Group("x"), on, plenary.Date{}, "", plenary.MustParseCountry("NLD"), plenary.Country{})
	add([]plenary.Group{}, []plenary.Group{plenary.EU}, []plenary.Notice{}, []plenary.Notice{{}}, []plenary.Weights{}, plenary.Rule{}, plenary.Yes, plenary.Vote(0), plenary.Vote(99))
	add([]*plenary.Resolution{}, []*plenary.Resolution{nil}, []*plenary.Resolution{{}, nil, r})
	add(plenary.Notice{}, plenary.Reference{}, plenary.CountrySet{}, []plenary.SponsorshipKind{}, plenary.Decision{})
	writer := reflect.TypeFor[io.Writer]()
	kinds[writer] = []reflect.Value{reflect.ValueOf(io.Discard), reflect.Zero(writer)}
	seq := reflect.TypeFor[iter.Seq2[*plenary.Resolution, error]]()
	kinds[seq] = []reflect.Value{reflect.ValueOf(plenary.Resolutions(nil, &plenary.Resolution{}, r)).Convert(seq)}
	for name, read := range map[string]iter.Seq2[*plenary.Resolution, error]{
		"ReadCSV": plenary.ReadCSV(nil), "ReadCSV of two": plenary.ReadCSV(strings.NewReader("rcid,country,vote\n1,NLD,yes\n"), nil),
		"ReadPopolo": plenary.ReadPopolo(nil), "ReadResolutions": plenary.ReadResolutions(nil),
	} {
		h, err := plenary.HistoryOf(read)
		if h.Len() > 0 || err == nil || !strings.Contains(err.Error(), "nil") {
			t.Errorf("%s: %d, %v", name, h.Len(), err)
		}
	}
	for name, err := range map[string]error{
		"WriteCSV": plenary.WriteCSV(nil, plenary.Resolutions(r)), "WriteSeries": plenary.CSV{}.WriteSeries(nil), "WritePopolo": plenary.WritePopolo(nil, r),
		"WriteVotes": plenary.History{}.WriteVotes(nil, plenary.BinaryCode), "Matrix": (*plenary.Matrix)(nil).WriteCSV(nil),
		"Board": plenary.Picture{}.Board(nil, r, nil), "Heatmap": plenary.Picture{}.Heatmap(nil, nil), "Timeline": plenary.Picture{}.Timeline(nil, "", 0), "Series": plenary.Picture{}.Series(nil, plenary.Series{}, plenary.Country{}),
	} {
		if err == nil || !strings.Contains(err.Error(), "nil") {
			t.Errorf("%s: %v", name, err)
		}
	}
	called := 0
	call := func(name string, f reflect.Value) {
		ft, nilable := f.Type(), false
		args := make([][]reflect.Value, ft.NumIn())
		for i := range args {
			args[i] = kinds[ft.In(i)]
			if len(args[i]) == 0 {
				return
			}
			switch ft.In(i) {
			case reflect.TypeFor[*plenary.Stage](), reflect.TypeFor[*plenary.Resolution](), reflect.TypeFor[[]*plenary.Resolution](), reflect.TypeFor[*plenary.Letter](), reflect.TypeFor[*plenary.Statement](), seq:
				nilable = true
			}
		}
		if !nilable {
			return
		}
		var vary func(in []reflect.Value)
		vary = func(in []reflect.Value) {
			if len(in) < len(args) {
				for _, v := range args[len(in)] {
					vary(append(in[:len(in):len(in)], v))
				}
				return
			}
			defer func() {
				if p := recover(); p != nil {
					var vs []string
					for _, v := range in {
						vs = append(vs, fmt.Sprintf("%T(%v)", v.Interface(), v.Kind() == reflect.Pointer && v.IsNil()))
					}
					t.Errorf("%s of %v: %v", name, vs, p)
				}
			}()
			called++
			if ft.IsVariadic() {
				f.CallSlice(in)
			} else {
				f.Call(in)
			}
		}
		vary(nil)
	}
	for name, f := range map[string]any{
		"Contradictions": plenary.Contradictions, "WriteCSV": plenary.WriteCSV, "HistoryOf": plenary.HistoryOf, "WritePopolo": plenary.WritePopolo,
		"Positions": plenary.Positions, "GroupPositions": plenary.Positions,
	} {
		call(name, reflect.ValueOf(f))
	}
	for _, v := range []any{plenary.Briefing{}, plenary.Picture{}, plenary.CSV{}, plenary.Reference{}} {
		for m := range reflect.TypeOf(v).NumMethod() {
			call(fmt.Sprintf("%T.%s", v, reflect.TypeOf(v).Method(m).Name), reflect.ValueOf(v).Method(m))
		}
	}
	receivers := []any{
		(*plenary.Stage)(nil), (*plenary.Resolution)(nil), (*plenary.Letter)(nil), (*plenary.Statement)(nil), (*plenary.Matrix)(nil), (*plenary.ParseError)(nil),
		&plenary.Stage{}, &plenary.Resolution{}, &plenary.Letter{}, &plenary.Matrix{}, &plenary.ParseError{},
	}
	for _, ty := range documentation(t).Types {
		for _, m := range ty.Methods {
			reads := !strings.HasPrefix(m.Name, "Unmarshal") && m.Name != "Scan"
			if strings.HasPrefix(m.Recv, "*") && reads && !slices.ContainsFunc(receivers, func(v any) bool { return reflect.TypeOf(v).Elem().Name() == ty.Name && reflect.ValueOf(v).IsNil() }) {
				t.Errorf("(%s)(nil).%s is not called", m.Recv, m.Name)
			}
		}
	}
	for _, v := range receivers {
		for m := range reflect.TypeOf(v).NumMethod() {
			method := reflect.TypeOf(v).Method(m)
			switch method.Name {
			case "UnmarshalJSON", "MarshalJSON", "Value", "Scan":
				continue
			}
			receiver := reflect.ValueOf(v)
			f := receiver.Method(m)
			func() {
				defer func() {
					if p := recover(); p != nil {
						t.Errorf("(%T)(%v).%s: %v", v, receiver.IsNil(), method.Name, p)
					}
				}()
				var in []reflect.Value
				for typ := range f.Type().Ins() {
					if vs := kinds[typ]; len(vs) > 0 {
						in = append(in, vs[0])
					} else {
						in = append(in, reflect.Zero(typ))
					}
				}
				called++
				if f.Type().IsVariadic() {
					f.CallSlice(in)
				} else {
					f.Call(in)
				}
			}()
		}
	}
	if called < 140 {
		t.Errorf("only %d calls", called)
	}
	tell := plenary.Briefing{}
	none, err := plenary.ParseResolution([]byte(`{"title":{"en":"A"}}`))
	if err != nil {
		t.Fatal(err)
	}
	s := none.Final()
	for _, text := range []string{
		tell.Group(s, plenary.EU), tell.Vote(&none, s), tell.Stage(&none, s), tell.Group(s, plenary.EU), tell.SplitTable(s, plenary.EU),
		tell.Moves(s, s), tell.Contradictions(s, s), tell.Changes(nil, &none, nil), tell.Resolution(nil), tell.Letter(nil), tell.Statement(nil, nil),
	} {
		if text != "" {
			t.Errorf("of what is not there it tells: %s", text)
		}
	}
}

// A sequence that is nil is an empty one.
func TestNilSequenceIsEmpty(t *testing.T) {
	if w, err := plenary.WeightsOf("population", nil); err != nil {
		t.Errorf("WeightsOf: %v, %v", w, err)
	}
	if h, err := plenary.HistoryOf(nil); h.Len() != 0 || err != nil {
		t.Errorf("HistoryOf has %d votes, %v", h.Len(), err)
	}
	if s, err := plenary.SeriesOf(nil); len(s) != 0 || err != nil {
		t.Errorf("SeriesOf: %v, %v", s, err)
	}
	if s := plenary.TrendOf("", nil, nil); len(s.Points) != 0 {
		t.Errorf("TrendOf: %v", s)
	}
	var none, empty strings.Builder
	if err := plenary.WriteCSV(&none, nil); err != nil {
		t.Error(err)
	}
	if err := plenary.WriteCSV(&empty, plenary.Resolutions()); err != nil || none.String() != empty.String() {
		t.Errorf("WriteCSV: %q, %v", none.String(), err)
	}
}

// The readers yield what HistoryOf, SeriesOf and WriteCSV take. An error of a
// reader neither stops them nor is lost, and of many the first hundred are kept.
func TestReadersFit(t *testing.T) {
	const table = "symbol,date,country,vote\nA/RES/73/1,2018-12-19,NLD,yes\nA/RES/73/1,2018-12-19,Xyzland,yes\nA/RES/73/2,2018-12-19,NLD,yes\n"
	complete := plenary.CSV{Exhaustive: true}
	h, err := plenary.HistoryOf(complete.Read(strings.NewReader(table)))
	if e, ok := errors.AsType[*plenary.ParseError](err); h.Len() != 1 || h.LeftOut() != 1 || !ok || e.Line != 3 {
		t.Errorf("%d votes, %d left out, %v", h.Len(), h.LeftOut(), err)
	}
	all, err := plenary.SeriesOf(complete.Read(strings.NewReader(table)))
	if e, ok := errors.AsType[*plenary.ParseError](err); len(all) != 2 || !ok || e.Line != 3 {
		t.Errorf("%d series, %v", len(all), err)
	}
	var b strings.Builder
	err = plenary.WriteCSV(&b, plenary.ReadVotes("In favour: Chad, Xyzland. Against: Palau. It was adopted by a recorded vote of 2 to 1.", plenary.Date{}, plenary.Date{}))
	if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.Input != "Xyzland" || !strings.Contains(b.String(), ",TCD,Chad,") {
		t.Errorf("%s, %v", b.String(), err)
	}
	var broken strings.Builder
	broken.WriteString(table[:strings.Index(table, "\n")+1])
	for range 1304 {
		broken.WriteString("A/RES/73/1,2018-12-19,Xyzland,yes\n")
	}
	_, err = plenary.HistoryOf(plenary.ReadCSV(strings.NewReader(broken.String())))
	if lines := strings.Split(fmt.Sprint(err), "\n"); len(lines) != 101 || !strings.HasSuffix(lines[100], "and 1,204 more") {
		t.Errorf("%d lines, the last of which is %q", len(lines), lines[len(lines)-1])
	}
	failed := errors.New("no room")
	if err := plenary.WriteCSV(failingWriter{failed}, plenary.ReadCSV(strings.NewReader(table))); err != failed {
		t.Errorf("an error of the writer: %v", err)
	}
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

// What was read though odd is no error, and is on the resolution; what belongs to no
// vote is an error.
func TestOddities(t *testing.T) {
	const page = "In favour: Chad, Côte d’Ivoire, South 12/28 A/61/PV.40 Africa. Against: None. It was adopted by a recorded vote of 3 to none."
	n := 0
	for r, err := range plenary.ReadVotes(page, plenary.Date{}, plenary.Date{}) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; len(r.Oddities) != 1 || r.Oddities[0].Line != 1 || r.Oddities[0].Column != 42 || !strings.Contains(r.Oddities[0].Reason, "head or foot") {
			t.Errorf("%v", r.Oddities)
		}
		if data, err := json.Marshal(r); err != nil || strings.Contains(string(data), "head or foot") {
			t.Errorf("%s, %v", data, err)
		}
	}
	if n != 1 {
		t.Errorf("%d votes", n)
	}
	// Each oddity is that of its vote.
	const two = "About 120 countries voted in favour of the first text. It was adopted.\n\nA recorded vote was taken on draft resolution II. In favour: Chad, Neder-\nland. Against: Palau."
	var of []int
	for r, err := range plenary.ReadVotes(two, plenary.Date{}, plenary.Date{}) {
		if err == nil {
			of = append(of, len(r.Oddities))
		}
	}
	if !slices.Equal(of, []int{1, 1}) {
		t.Errorf("%v", of)
	}
	// Stages of one resolution keep the oddities of both.
	const table = "symbol,stage,date,body,country,vote\nA/RES/73/1,a,2018-12-19,Atlantis,NLD,yes\nA/RES/73/1,b,2018-12-20,Atlantis,NLD,no\n"
	for r, err := range plenary.ReadCSV(strings.NewReader(table)) {
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Stages) != 2 || len(r.Oddities) != 2 || r.Oddities[1].Line != 3 {
			t.Errorf("%d stages, %v", len(r.Stages), r.Oddities)
		}
	}
	// A roll call of the library keeps a hundred of its own.
	var rows strings.Builder
	rows.WriteString("undl_id,ms_code,ms_vote,date,resolution,title\n")
	codes := 0
	for c := range plenary.UN.Members(plenary.MustParseDate("2018-12-19")).All() {
		fmt.Fprintf(&rows, "7,%s,y,2018-12-19,A/RES/73/1,A\n", c.String())
		codes++
	}
	for r, err := range plenary.ReadCSV(strings.NewReader(rows.String())) {
		if err != nil {
			t.Fatal(err)
		}
		last := r.Oddities[len(r.Oddities)-1]
		if len(r.Oddities) != 101 || !strings.Contains(last.Reason, fmt.Sprintf("not listed: %d", codes-100)) || last.Line != 2 {
			t.Errorf("%d oddities, the last of which is %v", len(r.Oddities), last)
		}
	}
}
