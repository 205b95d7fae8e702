module github.com/plenary-go/plenary/internal/peers

go 1.26

replace github.com/plenary-go/plenary => ../..

require (
	github.com/biter777/countries v1.7.5
	github.com/pariz/gountries v0.1.6
	github.com/plenary-go/plenary v0.0.0
	golang.org/x/text v0.41.0
)

require gopkg.in/yaml.v2 v2.4.0 // indirect
