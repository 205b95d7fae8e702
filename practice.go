package plenary

// PracticeNotices compares statements, sponsorships and votes with the practice
// of the United Nations, and returns a notice for each that is unusual, stage
// by stage. An unusual vote is not an error: a vote in favour with a
// reservation is a vote in favour. [Notice.Practice] returns the practice on
// which a notice is based. The kind of a statement is ignored if it has sources
// and none of them is verified.
func (r *Resolution) PracticeNotices() []Notice {
	var all []Notice
	committees, statements := explained{}, r.statements()
	for _, s := range r.chronological() {
		made, voted := statements[s.ID], s.Votes.Listed(Yes, No, Abstain)
		add := func(kind NoticeKind, t *Statement, countries CountrySet) {
			if !countries.IsZero() {
				all = append(all, Notice{Kind: kind, Stage: s.ID, Statement: orNone(t).ID, Countries: countries, On: s.Date})
			}
		}
		add(SponsorNotInFavour, nil, voted.Intersect(s.sponsored()).Minus(s.Votes.Listed(Yes)))
		again := committees.again(s, made)
		for _, t := range made {
			speakers := t.speakersOn(s.Date)
			if t.does(Reservation) || t.does(Disassociation) || t.does(InterpretativeDeclaration) {
				add(YesReserved, t, speakers.Intersect(s.Votes.Listed(Yes)))
			}
			if s.withoutVote() && t.does(Disassociation) {
				add(ConsensusLeft, t, speakers)
			}
			if t.Timing == During {
				add(SaidDuringVote, t, SetOf(t.Deliverer))
			}
			if t.known() != ExplanationOfVote {
				continue
			}
			add(AbstentionExplained, t, speakers.Intersect(s.Votes.Listed(Abstain)))
			add(SponsorExplains, t, speakers.Intersect(s.sponsored()))
			if s.withoutVote() {
				add(NoVoteToExplain, t, speakers)
			}
			add(ExplainedTwice, t, speakers.Intersect(again))
		}
	}
	return all
}

// explained is the countries that explained their votes in committee, by
// question and by vote.
type explained map[Question]*[Abstain + 1]CountrySet

// again returns the countries that cast the same vote at the plenary stage s
// as they had explained in committee. If s is a stage in committee, it adds
// its statements to e.
func (e explained) again(s *Stage, made []*Statement) (same CountrySet) {
	votes := e[s.Question]
	if votes == nil {
		votes = &[Abstain + 1]CountrySet{}
		e[s.Question] = votes
	}
	switch s.Kind {
	case Plenary:
		for v := Yes; v <= Abstain; v++ {
			same = same.Union(votes[v].Intersect(s.Votes.Listed(v)))
		}
	case Committee:
		var who CountrySet
		for _, t := range made {
			if t.known() == ExplanationOfVote {
				who = who.Union(t.speakersOn(s.Date))
			}
		}
		for v := Yes; v <= Abstain; v++ {
			votes[v] = votes[v].Union(who.Intersect(s.Votes.Listed(v)))
		}
	}
	return same
}

// together merges the notices of one kind on statements and votes at one
// stage.
func together(notices []Notice) (all []Notice) {
	type place struct {
		kind  NoticeKind
		stage string
	}
	first := map[place]int{}
	for _, n := range notices {
		at, seen := first[place{n.Kind, n.Stage}]
		if seen && n.Kind >= YesReserved {
			all[at].Countries = all[at].Countries.Union(n.Countries)
			continue
		}
		first[place{n.Kind, n.Stage}] = len(all)
		all = append(all, n)
	}
	return all
}

// A toldNotice is a notice among others.
type toldNotice struct {
	Notice
	// sponsored reports whether other notices say of all its countries that they
	// sponsored the draft, and explained whether they say that these explained
	// their vote.
	sponsored, explained bool
}

// onceTold returns the notices. For a notice of sponsors that explained their vote, it
// sets which part of this other notices report.
func onceTold(notices []Notice) (all []toldNotice) {
	sponsored, explained := map[string]CountrySet{}, map[string]CountrySet{}
	for _, n := range notices {
		switch n.Kind {
		case SponsorNotInFavour:
			sponsored[n.Stage] = sponsored[n.Stage].Union(n.Countries)
		case AbstentionExplained, NoVoteToExplain:
			explained[n.Stage] = explained[n.Stage].Union(n.Countries)
		}
	}
	for _, n := range notices {
		t := toldNotice{Notice: n}
		if n.Kind == SponsorExplains {
			t.sponsored, t.explained = sponsored[n.Stage].contains(n.Countries), explained[n.Stage].contains(n.Countries)
		}
		all = append(all, t)
	}
	return all
}
