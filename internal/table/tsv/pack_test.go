package tsv_test

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// pack returns one text that has all the given ones in it, and where each begins.
// What stands within another takes no room, and where the end of one is the
// beginning of another it stands once, the longest such agreements first.
func pack(texts []string) (text string, at map[string]int) {
	all := slices.Clone(texts)
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
	within := map[string]bool{}
	var whole []string // what stands within no other
	for _, s := range slices.Compact(all) {
		if within[s] {
			continue
		}
		whole = append(whole, s)
		for i := range len(s) {
			for j := i; j < len(s); j++ {
				within[s[i:j+1]] = true
			}
		}
	}

	// Each of whole begins as a chain of one; two chains are joined where the last
	// of the first and the first of the second agree.
	type link struct{ next, shared int }
	links := make([]link, len(whole))
	begins, ends := make([]int, len(whole)), make([]int, len(whole)) // of the chain that ends, or begins, with each
	followed, follows := make([]bool, len(whole)), make([]bool, len(whole))
	for i := range whole {
		begins[i], ends[i] = i, i
	}
	for n := len(all[0]); n > 0; n-- {
		byStart := map[string][]int{}
		for i, s := range whole {
			if len(s) > n && !follows[i] {
				byStart[s[:n]] = append(byStart[s[:n]], i)
			}
		}
		for i, s := range whole {
			if len(s) <= n || followed[i] {
				continue
			}
			end := s[len(s)-n:]
			k := slices.IndexFunc(byStart[end], func(j int) bool { return begins[i] != j })
			if k < 0 {
				continue
			}
			j := byStart[end][k]
			byStart[end] = slices.Delete(byStart[end], k, k+1)
			links[i] = link{j, n}
			followed[i], follows[j] = true, true
			begin, last := begins[i], ends[j]
			begins[last], ends[begin] = begin, last
		}
	}
	var b strings.Builder
	for i := range whole {
		if follows[i] {
			continue
		}
		b.WriteString(whole[i])
		for ; followed[i]; i = links[i].next {
			b.WriteString(whole[links[i].next][links[i].shared:])
		}
	}
	text, at = b.String(), map[string]int{}
	for _, s := range texts {
		at[s] = strings.Index(text, s)
	}
	return text, at
}

// writeText writes a text in lines that can be read, each after " +".
func writeText(b *bytes.Buffer, text string) {
	for line := range slices.Chunk([]rune(text), 120) {
		fmt.Fprintf(b, " +\n\t%q", string(line))
	}
}

func TestPack(t *testing.T) {
	for _, test := range []struct {
		texts []string
		want  string
	}{
		{[]string{"niger", "nigeria", "iran"}, "iranigeria"},
		{[]string{"oman", "romania", "mali"}, "romaniamali"},
		{[]string{"chad", "adchad"}, "adchad"},
		{[]string{"abc", "cab", "bca"}, "abcab"},
		{[]string{"aa", "aa"}, "aa"},
	} {
		text, at := pack(test.texts)
		if text != test.want {
			t.Errorf("%q are packed as %q, want %q", test.texts, text, test.want)
		}
		for _, s := range test.texts {
			if !strings.HasPrefix(text[at[s]:], s) {
				t.Errorf("%q does not stand at %d of %q", s, at[s], text)
			}
		}
	}
}
