package table

import "github.com/plenary-go/plenary/internal/spelling"

// FindCode returns the index of the country with a code of three capitals, 0
// if there is none.
func FindCode(code string) uint16 {
	if len(code) != 3 || code[0]-'A' > 25 || code[1]-'A' > 25 {
		return 0
	}
	h := int(code[0]-'A')*26 + int(code[1]-'A')
	for _, i := range ByCode[CodeStart[h]:CodeStart[h+1]] {
		if Entities[i].Code[2] == code[2] {
			return i
		}
	}
	return 0
}

// Find returns the key with a text, or nil.
func Find(text []byte) *Key {
	h := spelling.Hash(text) >> (32 - KeyBits)
	for i := KeyStart[h]; i < KeyStart[h+1]; i++ {
		if k := &Keys[i]; k.Text() == string(text) {
			return k
		}
	}
	return nil
}
