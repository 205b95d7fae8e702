package strict_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/strict"
)

// values has a member of each kind that can be read.
type values struct {
	Text  string   `json:"text"`
	Count int      `json:"count"`
	Yes   bool     `json:"yes"`
	List  []values `json:"list"`
	Day   day      `json:"day"`
	Days  []day    `json:"days"`
	Votes ballot   `json:"votes"`
}

func TestDecode(t *testing.T) {
	for in, want := range map[string]values{
		` { } `: {},
		`{"text": "a\"\\\n\u00e9\ud834\udd1e", "count": 2147483647, "yes": true}`: {Text: "a\"\\\né\U0001d11e", Count: 2147483647, Yes: true},
		`{"list": [{"list": []}, {"count": 0}], "days": ["x"], "day": ""}`:        {List: []values{{}, {}}, Days: []day{{"x"}}},
		`{"votes": {"seats": 3, "names": ["a", "b"], "whole": false}}`:            {Votes: ballot{"ab", 3, false}},
	} {
		var v values
		if err := strict.Decode([]byte(in), &v, types); err != nil || !reflect.DeepEqual(v, want) {
			t.Errorf("%s: %+v, %v", in, v, err)
		}
	}
}

// TestDecodeErrors reads what is wrong, and wants to be told what and where. The
// mark « stands before the place that the error is to name.
func TestDecodeErrors(t *testing.T) {
	for name, test := range map[string]struct{ in, path, input, reason string }{
		"nothing":         {"«", "", "", "the text ends too early"},
		"blanks":          {" \n «", "", "", "the text ends too early"},
		"null":            {"«null", "", "", "not an object"},
		"a list":          {"«[]", "", "", "not an object"},
		"a string":        {"\n«\"x\"", "", "x", "not an object"},
		"a number":        {"«1", "", "1", "not an object"},
		"byte order mark": {"«\ufeff{}", "", "", "not JSON"},
		"UTF-16":          {"«\xff\xfe{\x00}\x00", "", "", "not UTF-8"},

		"trailing object":     {"{}\n«{}", "", "", "something follows"},
		"trailing comma":      {"{}«,", "", "", "something follows"},
		"trailing word":       {"{} «x", "", "", "something follows"},
		"trailing brace":      {"{} «}", "", "", "something follows"},
		"trailing NUL":        {"{}«\x00", "", "", "something follows"},
		"truncated":           {"{\"list\": [{\"text\": \"x\"«", "list[0]", "", "ends too early"},
		"truncated name":      {"{\"ti«", "", "", "ends too early"},
		"truncated string":    {"{\"text\": \"Com«", "text", "", "ends too early"},
		"truncated list":      {"{\"list\": [«", "list", "", "ends too early"},
		"truncated texts":     {"{\"votes\": {\"names\": [\"a\",\n«", "votes.names[1]", "", "ends too early"},
		"no texts":            {"{\"votes\": {\"names\": «", "votes.names", "", "ends too early"},
		"no colon":            {"{\"text\" «\"x\"}", "text", "", "not JSON"},
		"comma at the end":    {"{\"text\": \"x\",«}", "", "", "not JSON"},
		"single quotes":       {"{«'text': 1}", "", "", "not JSON"},
		"a comment":           {"{«// no\n}", "", "", "not JSON"},
		"control character":   {"{\n\"text\": \"a«\x01b\"}", "text", "", "not JSON"},
		"line break":          {"{\"text\": \"a«\nb\"}", "text", "", "not JSON"},
		"no such escape":      {"{\"text\": \"a\\«q\"}", "text", "", "not JSON"},
		"half a word":         {"{\"text\": nul«}", "text", "", "not JSON"},
		"name without quotes": {"{«text: 1}", "", "", "not JSON"},
		"number as name":      {"{«1: 2}", "", "", "not JSON"},
		"Latin-1":             {"{\"text\": \"C«\xf4te\"}", "", "", "not UTF-8"},
		"truncated UTF-8":     {"{\"text\": \"C«\xc3\"}", "", "", "not UTF-8"},
		"surrogate in UTF-8":  {"{\"text\": \"«\xed\xa0\x80\"}", "", "", "not UTF-8"},
		"overlong UTF-8":      {"{\"text\": \"«\xc0\x80\"}", "", "", "not UTF-8"},
		"half a pair":         {"{\"text\": \"\\\\ud800 «\\ud800\"}", "text", "", "half a surrogate pair"},
		"the other half":      {"{\"text\": \"\\ud834\\udd1e«\\udd1e\"}", "text", "", "half a surrogate pair"},
		"half before text":    {"{\"text\": \"\\n«\\ud834x\"}", "text", "", "half a surrogate pair"},
		"half in a name":      {"{\"«\\ud800\": 1}", "", "", "half a surrogate pair"},

		"unknown member":         {"{\"yes\": true, «\"colour\": 1}", "colour", "colour", "no field has this name"},
		"unknown deeper":         {"{\"list\": [{}, {«\"colour\": {}}]}", "list[1].colour", "colour", "no field has this name"},
		"another case":           {"{«\"Text\": {}}", "Text", "Text", "no field has this name"},
		"empty name":             {"{«\"\": {}}", "", "", "no field has this name"},
		"duplicate":              {"{\"text\": \"\", «\"text\": \"\"}", "text", "text", "occurs twice"},
		"duplicate, escaped":     {"{\"text\": \"\", «\"\\u0074ext\": \"\"}", "text", "text", "occurs twice"},
		"duplicate deeper":       {"{\"votes\": {\"seats\": 1, «\"seats\": 1}}", "votes.seats", "seats", "occurs twice"},
		"null list":              {"{\"list\": «null}", "list", "", "not a list"},
		"null text":              {"{\"day\": «null}", "day", "", "not a string"},
		"null count":             {"{\"count\": «null}", "count", "", "not a count"},
		"text for object":        {"{\"votes\": «\"x\"}", "votes", "x", "not an object"},
		"object for list":        {"{\"list\": «{}}", "list", "", "not a list"},
		"text for texts":         {"{\"votes\": {\"names\": «\"a\"}}", "votes.names", "a", "not a list"},
		"list for text":          {"{\"text\": «[]}", "text", "", "not a string"},
		"number for text":        {"{\"text\": «1}", "text", "1", "not a string"},
		"number for day":         {"{\"day\": «20181219}", "day", "20181219", "not a string"},
		"text for bool":          {"{\"yes\": «\"true\"}", "yes", "true", "not true or false"},
		"number for bool":        {"{\"yes\": «1}", "yes", "1", "not true or false"},
		"text for count":         {"{\"count\": «\"152\"}", "count", "152", "not a count"},
		"negative count":         {"{\"count\": «-1}", "count", "-1", "not a count"},
		"count too large":        {"{\"count\": «2147483648}", "count", "2147483648", "not a count"},
		"count far too large":    {"{\"count\": «1e999}", "count", "1e999", "not a count"},
		"count with a point":     {"{\"count\": «1.0}", "count", "1.0", "not a count"},
		"count with an exponent": {"{\"count\": «1e2}", "count", "1e2", "not a count"},
		"leading zero":           {"{\"count\": 0«1}", "", "", "not JSON"},
		"minus alone":            {"{\"count\": -«}", "count", "", "not JSON"},
		"deep nesting":           {"{\"text\": «" + strings.Repeat("[", 100_000), "text", "", "not a string"},
		"an empty item":          {"{\"days\": [\"x\", «\"\"]}", "days[1]", "", "empty, and in a list"},
		"wrong as a whole":       {"{\"votes\": «{\"seats\": 7}}", "votes", "", "seven seats"},
		"wrong text":             {"{\"votes\": {\"names\": [«\"\"]}}", "votes.names[0]", "", "no name"},
	} {
		t.Run(name, func(t *testing.T) {
			before, after, ok := strings.Cut(test.in, "«")
			if !ok {
				t.Fatal("no mark")
			}
			var v values
			err := strict.Decode([]byte(before+after), &v, types)
			e, ok := errors.AsType[*strict.Error](err)
			if !ok {
				t.Fatalf("got %+v, %v", v, err)
			}
			if e.Offset != len(before) || e.Path != test.path || e.Input != test.input || !strings.Contains(e.Reason, test.reason) {
				t.Errorf("got offset %d, path %q, input %q, reason %q; want offset %d", e.Offset, e.Path, e.Input, e.Reason, len(before))
			}
		})
	}
}
