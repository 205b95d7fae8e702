package spelling

import "strings"

// organizations has the names of the two organizations that the name of a body can
// have before or after it, and abbreviations.
var organizations = [...][2]string{
	{" united nations ", " un "},
	{" verenigde naties ", " un "},
	{" vn ", " un "},
	{" avvn ", " algemene vergadering un "},
	{" european union ", " eu "},
	{" europese unie ", " eu "},
}

// maxBodyName is more than any name of a body has, in bytes.
const maxBodyName = 200

// BodyKey returns the key of the name of a body, or "" if s cannot be such a name, and
// reports whether s says that the body is of the United Nations. The key does not have the
// words for the United Nations. Those for the EU may come before or after the rest of the
// name.
func BodyKey(s string) (key string, un bool) {
	if len(s) > maxBodyName {
		return "", false
	}
	s = " " + strings.Join(strings.Fields(strings.ToLower(strings.ReplaceAll(s, "-", " "))), " ") + " "
	for _, o := range organizations {
		s = strings.Replace(s, o[0], o[1], 1)
	}
	rest := strings.Replace(s, " un ", " ", 1)
	un = rest != s
	if eu := strings.Replace(rest, " eu ", " ", 1); eu != rest {
		rest = eu + "eu"
	}
	if strings.Contains(rest, " committee ") || strings.Contains(rest, " commissie ") {
		rest = strings.TrimSuffix(rest, " of the general assembly ")
		rest = strings.TrimSuffix(rest, " van de algemene vergadering ")
	}
	var spelled Spelling
	if !spelled.Read(rest) {
		return "", false
	}
	_, loose := spelled.All()
	return string(loose), un
}
