package plenary_test

import (
	"go/ast"
	"go/doc"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// What the interface may have. The limits are what is reached, so that it can only
// become smaller: beside Parse, MustParse and the methods that every value has
// ([textMethods]), a name is to be one that a user's task needs.
const (
	mostTypes = 79
	mostNames = 650
)

// TestCount counts the exported names: types, functions, constants, variables, fields
// of structs, and methods.
func TestCount(t *testing.T) {
	p := documentation(t)
	names := map[string]int{}
	funcs := func(list []*doc.Func, methods bool) {
		for _, f := range list {
			switch {
			case methods && slices.Contains(textMethods, f.Name):
			case !methods && (strings.HasPrefix(f.Name, "Parse") || strings.HasPrefix(f.Name, "MustParse")):
			case methods:
				names["methods"]++
			default:
				names["functions"]++
			}
		}
	}
	values := func(kind string, list []*doc.Value) {
		for _, v := range list {
			for _, name := range v.Names {
				if token.IsExported(name) {
					names[kind]++
				}
			}
		}
	}
	values("constants", p.Consts)
	values("variables", p.Vars)
	funcs(p.Funcs, false)
	for _, ty := range p.Types {
		names["types"]++
		values("constants", ty.Consts)
		values("variables", ty.Vars)
		funcs(ty.Funcs, false)
		funcs(ty.Methods, true)
		for _, spec := range ty.Decl.Specs {
			if s, ok := spec.(*ast.TypeSpec).Type.(*ast.StructType); ok {
				for _, f := range s.Fields.List {
					for _, name := range f.Names {
						if name.IsExported() {
							names["fields"]++
						}
					}
				}
			}
		}
	}
	all := 0
	for _, n := range names {
		all += n
	}
	if names["types"] > mostTypes || all > mostNames {
		t.Errorf("%d types and %d names, more than %d and %d: %v", names["types"], all, mostTypes, mostNames, names)
	}
	if names["types"] < mostTypes || all < mostNames {
		t.Errorf("%d types and %d names: lower the limits, which are %d and %d", names["types"], all, mostTypes, mostNames)
	}
}
