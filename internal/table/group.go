package table

// MembersOn returns the members that a group had on a day, nil if there is none
// or nobody is known to be one then. A number that is no group's has none.
func MembersOn(group uint8, day int32) *Set {
	if group == 0 || int(group) >= len(Groups) || day == 0 {
		return nil
	}
	first, end := int(GroupMembersStart[group]), int(GroupMembersStart[group+1])
	// The last change up to the day: mostly the last there was, else by halves.
	lo, hi := first, end
	if end > first && GroupMembers[end-1].From <= day {
		lo = end
	}
	for lo < hi {
		if m := (lo + hi) / 2; GroupMembers[m].From <= day {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == first || GroupMembers[lo-1].Set == (Set{}) {
		return nil
	}
	return &GroupMembers[lo-1].Set
}

// MembershipsOf returns the memberships of a group, those of a country together
// and in the order of time.
func MembershipsOf(group uint8) []Membership {
	if int(group) >= len(Groups) {
		return nil
	}
	return Memberships[MembershipStart[group]:MembershipStart[group+1]]
}

// GroupNameOn returns the name of a group of a kind in a language on a day, 0 for
// the [Day] of the tables, and its last such name where it had none then.
func GroupNameOn(group, kind, language uint8, day int32) (name string) {
	if day == 0 {
		day = Day
	}
	for i := range GroupNames {
		if n := &GroupNames[i]; n.Group == group && n.Kind == kind && n.Language == language {
			if n.From <= day && (n.To == 0 || day < n.To) {
				return n.Text
			}
			name = n.Text
		}
	}
	return name
}
