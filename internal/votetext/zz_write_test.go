package votetext_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZWrite(t *testing.T) {
	if os.Getenv("W") == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(os.Getenv("W"))
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line != "" {
			fmt.Printf("%s\t%s\n", line, write(strings.ReplaceAll(line, "⏎", "\n")))
		}
	}
}
