module github.com/plenary-go/plenary

go 1.26

require golang.org/x/text v0.41.0

require github.com/google/go-cmp v0.7.0
