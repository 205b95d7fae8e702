package plenary

// Symbol is a placeholder.
type Symbol struct{ s string }

func (s Symbol) String() string                { return s.s }
func (s Symbol) MarshalText() ([]byte, error)  { return []byte(s.s), nil }
func (s *Symbol) UnmarshalText(t []byte) error { s.s = string(t); return nil }
func (s Symbol) IsZero() bool                  { return s.s == "" }

func (s Symbol) Short() string {
	if len(s.s) > 6 && s.s[:6] == "A/RES/" {
		return s.s[6:]
	}
	return s.s
}
