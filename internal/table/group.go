package table

// FindGroup returns the number of the group with an identifier, or 0.
func FindGroup(id string) uint8 {
	if id == "" {
		return 0
	}
	h := (uint32(len(id))*groupFactor+uint32(id[0]))*groupFactor + uint32(id[len(id)/2])
	h = h*groupFactor + uint32(id[len(id)-1])
	if i := groupSlots[h*2654435769>>24]; Groups[i] == id {
		return i
	}
	return 0
}

// MembersOn returns the members of a group on day, or nil if they are unknown
// or there is no such group.
func MembersOn(group uint8, day int32) *Set {
	if group == 0 || int(group) >= len(Groups) || day == 0 {
		return nil
	}
	first, end := int(GroupMembersStart[group]), int(GroupMembersStart[group+1])
	// The last change up to day: usually the last of all, otherwise found by
	// bisection.
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

// MembershipsOf returns the memberships of a group, by country and then in
// chronological order.
func MembershipsOf(group uint8) []Membership {
	if int(group) >= len(Groups) {
		return nil
	}
	return Memberships[MembershipStart[group]:MembershipStart[group+1]]
}

// GroupNameOn returns the name of a group of the given kind and language on
// day, or its last such name if it had none. A day of 0 means [Day].
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
