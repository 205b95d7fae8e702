package strict

import (
	"reflect"
	"strings"
)

// field is a struct field that is a member of the JSON object.
type field struct {
	name     string
	index    []int // of [reflect.Value.FieldByIndex]
	omitzero bool
}

// fields caches the fields of each type: every exported field with a name in
// its tag, and those of embedded structs.
type fields map[reflect.Type][]field

func (known *fields) of(t reflect.Type) []field {
	all, ok := (*known)[t]
	if ok {
		return all
	}
	all = make([]field, 0, t.NumField())
	for i := range t.NumField() {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		switch {
		case !t.Field(i).IsExported() || name == "-":
		case name != "":
			all = append(all, field{name, []int{i}, options == "omitzero"})
		case t.Field(i).Anonymous && t.Field(i).Type.Kind() == reflect.Struct:
			for _, f := range known.of(t.Field(i).Type) {
				all = append(all, field{f.name, append([]int{i}, f.index...), f.omitzero})
			}
		}
	}
	if *known == nil {
		*known = fields{}
	}
	(*known)[t] = all
	return all
}

func (known *fields) named(t reflect.Type, name string) *field {
	all := known.of(t)
	for i := range all {
		if all[i].name == name {
			return &all[i]
		}
	}
	return nil
}
