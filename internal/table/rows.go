package table

import "iter"

// Rows returns what a function makes of each row of a table, but for the rows of
// which it says that they are not wanted.
func Rows[R, T any](rows []R, of func(*R) (v T, wanted bool)) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range rows {
			if v, wanted := of(&rows[i]); wanted && !yield(v) {
				return
			}
		}
	}
}

// FindTerm returns the term of a kind with a code, nil if there is none.
func FindTerm(kind, code string) *Term {
	for i := range Terms {
		if t := &Terms[i]; t.Kind == kind && t.Code == code {
			return t
		}
	}
	return nil
}
