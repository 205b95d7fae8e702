// Scale does what the package does with collections and texts of one, two, four and
// eight times a size, and prints how much work each was: how many blocks of code were
// run, of the module and of the parts of the standard library that it is built with,
// and how many bytes were allocated. It tells work by the counters of code coverage,
// so that it has to be built with -cover -covermode=atomic; its test does that, and
// holds that nothing grows as the square of its input.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
	"runtime/coverage"
)

func main() {
	for _, c := range cases {
		if len(os.Args) > 1 && os.Args[1] != c.name {
			continue
		}
		// What is run for the first time only is not counted, and what is done with
		// less than some hundred thousand blocks says little.
		first := c.size
		for c.with(first)(); first < most; first *= 2 {
			if blocks, _ := measure(c.with(first)); blocks >= enough {
				break
			}
		}
		for n := first; n <= 8*first; n *= 2 {
			blocks, allocated := measure(c.with(n))
			fmt.Printf("%s\t%d\t%d\t%d\n", c.name, n, blocks, allocated)
		}
	}
}

// The least size is raised until it takes enough blocks, or to so much.
const (
	enough = 200_000
	most   = 1 << 11
)

// measure returns how many blocks a call runs, and how many bytes it allocates.
func measure(f func()) (blocks, allocated uint64) {
	var before, after runtime.MemStats
	check(coverage.ClearCounters())
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	var counters bytes.Buffer
	check(coverage.WriteCounters(&counters))
	blocks, err := sum(counters.Bytes())
	check(err)
	return blocks, after.TotalAlloc - before.TotalAlloc
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// sum adds up the counters of a file of counter data, which has a header, the header
// of a segment, strings and arguments, and then of each function how many counters
// it has, its package, its number, and the counters; see internal/coverage of Go.
func sum(data []byte) (total uint64, err error) {
	const fileHeader, segmentHeader = 32, 16
	if len(data) < fileHeader+segmentHeader || !bytes.HasPrefix(data, []byte("\x00cwm")) || data[24] != 2 {
		return 0, fmt.Errorf("no counter data of the kind that is known: % x", data[:min(len(data), fileHeader)])
	}
	segment := data[fileHeader:]
	functions := binary.LittleEndian.Uint64(segment)
	skip := segmentHeader + (binary.LittleEndian.Uint32(segment[8:])+binary.LittleEndian.Uint32(segment[12:])+3)/4*4
	numbers := bytes.NewReader(segment[skip:])
	for range functions {
		var head [3]uint64
		for i := range head {
			if head[i], err = binary.ReadUvarint(numbers); err != nil {
				return 0, err
			}
		}
		for range head[0] {
			n, err := binary.ReadUvarint(numbers)
			if err != nil {
				return 0, err
			}
			total += n
		}
	}
	return total, nil
}
