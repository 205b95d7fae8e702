package plenary
import "golang.org/x/text/language"
func (d Decision) Sentence(tag language.Tag) string {return ""}
