// Package peers compares plenary with other libraries that know countries, on
// the same inputs: github.com/biter777/countries, github.com/pariz/gountries
// and golang.org/x/text/language/display.
//
// It is a module of its own, so that a peer never becomes a requirement of
// plenary, and it has tests and benchmarks only. From the root of plenary:
//
//	go test -C internal/peers -v
//	go test -C internal/peers -run '^$' -bench . -count 6
//
// The first prints what each library reads rightly and wrongly, and what a
// program grows by when it imports plenary; -short leaves the programs out.
// The second measures. One operation of a benchmark is all 193 Members of the
// United Nations, and the recall stands beside the time, because a quick
// answer that is wrong is worth nothing: right/193 and wrong/193 for reading,
// differs/193 for Dutch names that are not those of plenary.
//
// No test asserts a speed: that depends on the machine. The tests assert that
// plenary reads every name of the United Nations, that it reads nothing
// wrongly, that it allocates nothing, and that it stays small.
package peers
