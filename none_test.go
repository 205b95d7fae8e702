package plenary_test

import (
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
	add(plenary.EU, plenary.Group(0), plenary.Group(255), on, plenary.Date{}, "", plenary.MustParseCountry("NLD"), plenary.Country{})
	add([]plenary.Group{}, []plenary.Group{plenary.EU}, []plenary.Notice{}, []plenary.Notice{{}}, []plenary.Weights{}, plenary.Rule{}, plenary.Yes, plenary.Vote(0), plenary.Vote(99))
	add([]*plenary.Resolution{}, []*plenary.Resolution{nil}, []*plenary.Resolution{{}, nil, r})
	add(plenary.Notice{}, plenary.Reference{}, plenary.CountrySet{}, []plenary.SponsorshipKind{}, plenary.Decision{})
	writer := reflect.TypeFor[io.Writer]()
	kinds[writer] = []reflect.Value{reflect.ValueOf(io.Discard)}
	seq := reflect.TypeFor[iter.Seq[*plenary.Resolution]]()
	kinds[seq] = []reflect.Value{reflect.ValueOf(slices.Values([]*plenary.Resolution{nil, {}, r})).Convert(seq)}
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
		"Positions": plenary.Positions, "GroupPositions": plenary.Positions, "Coalitions": plenary.Coalitions,
	} {
		call(name, reflect.ValueOf(f))
	}
	for _, v := range []any{plenary.Briefing{}, plenary.Picture{}, plenary.CSV{}, &plenary.HistoryBuilder{}, plenary.Reference{}} {
		for m := range reflect.TypeOf(v).NumMethod() {
			call(fmt.Sprintf("%T.%s", v, reflect.TypeOf(v).Method(m).Name), reflect.ValueOf(v).Method(m))
		}
	}
	for _, v := range []any{(*plenary.Stage)(nil), (*plenary.Resolution)(nil), (*plenary.Letter)(nil), (*plenary.Statement)(nil), &plenary.Stage{}, &plenary.Resolution{}, &plenary.Letter{}} {
		for m := range reflect.TypeOf(v).NumMethod() {
			method := reflect.TypeOf(v).Method(m)
			switch method.Name {
			case "UnmarshalJSON", "MarshalJSON":
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
	if called < 160 {
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
		tell.Moves(s, s), tell.Contradictions(s, s), tell.Compare(&none, nil), tell.Resolution(nil), tell.Letter(nil), tell.Statement(nil, nil),
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
	if rc, err := plenary.RollCallOf(nil); err != nil || !rc.IsZero() {
		t.Errorf("RollCallOf: %v, %v", rc, err)
	}
	if n := plenary.HistoryOf(nil).Len(); n != 0 {
		t.Errorf("HistoryOf has %d votes", n)
	}
	if s := plenary.SeriesOf(nil); len(s) != 0 {
		t.Errorf("SeriesOf: %v", s)
	}
	if s := plenary.TrendOf("", nil, nil); len(s.Points) != 0 {
		t.Errorf("TrendOf: %v", s)
	}
	var none, empty strings.Builder
	if err := plenary.WriteCSV(&none, nil); err != nil {
		t.Error(err)
	}
	if err := plenary.WriteCSV(&empty, slices.Values([]*plenary.Resolution{})); err != nil || none.String() != empty.String() {
		t.Errorf("WriteCSV: %q, %v", none.String(), err)
	}
}
