package plenary

// keyword is what a token means for the reader of votes, in English or Dutch.
type keyword uint8

const (
	kOther keyword = iota
	kNumber
	kSymbol // that of a document
	kOpen
	kClose
	kComma
	kColon
	kSemicolon
	kDash
	kQuote
	kIn
	kFavour
	kFor     // "for" and "voor", which mean in favour only after a verb or a count
	kAgainst // "against" and "tegen"
	kAbstention
	kAbstained
	kOneself // "zich"
	kVotes
	kVoting // "voting" and "stemming"
	kStates
	kVoted
	kHave
	kWere
	kNot
	kDid
	kVotedAgainst // "tegenstemden"
	kVotedFor
	kWho
	kOnly
	kAlso
	kBesides
	kNamely
	kTo
	kBe // "te", and "weten" below
	kKnow
	kIncluding
	kUnder // "onder", and "meer" or "andere" below
	kMore
	kBy
	kWith
	kAnd
	kOf
	kA // the articles
	kAdopted
	kRejected
	kFailed
	kTook // "nam", and "aan" below
	kOn
	kRecorded
	kTaken
	kMajority
	kRequired
	kNet // "net als", like
	kLike
	kSelf
	kDelegation
	kInformed
	kIntended
	kParticipate
	kAbstain
	kWould
	kHands // a show of
	kMeeting
	kPlenary
	kSame
	kEach    // "respectively": numbers of several votes
	kBrought // "brachten", and "geen stem uit" after it
	kSupported
	kOpposed
	kVetoed // "vetoed", or what is done with a veto
	kAssembly
	kCommittee
	kCouncil
	kOrdinal // first to sixth, in n
	kEntitled
	kDraft
	kResolution
	kDecision
	kAmendment
	kMotion
	kParagraph
	kHundred
	kFollows
	kPresident
	kItem
)

// keywordOf returns the meaning of a word in small letters.
func keywordOf(w string) keyword {
	switch w {
	case "in":
		return kIn
	case "favour", "favor":
		return kFavour
	case "for", "voor", "vóór", "vòòr", "ervoor":
		return kFor
	case "against", "tegen", "ertegen":
		return kAgainst
	case "abstention", "abstentions", "abstaining", "onthouding", "onthoudingen", "stemonthouding", "stemonthoudingen":
		return kAbstention
	case "abstained", "onthielden", "onthield", "onthouden":
		return kAbstained
	case "abstain":
		return kAbstain
	case "zich":
		return kOneself
	case "vote", "votes", "stem", "stemmen", "ballots", "ballot":
		return kVotes
	case "voting", "stemming", "casting":
		return kVoting
	case "states", "state", "countries", "country", "members", "member", "delegations", "landen", "land", "lidstaten", "lidstaat",
		"staten", "leden", "delegaties", "vn-landen", "vn-lidstaten", "vn-leden", "nations":
		return kStates
	case "voted", "stemden", "stemde", "gestemd":
		return kVoted
	case "hebben", "heeft", "hadden", "have", "has":
		return kHave
	case "were", "was", "waren", "are", "zijn":
		return kWere
	case "not", "niet":
		return kNot
	case "did":
		return kDid
	case "tegenstemden", "tegenstemde", "tegenstemmers", "tegenstemmen", "tegenstem", "tegengestemd":
		return kVotedAgainst
	case "voorstemden", "voorstemde", "voorstemmers", "voorstemmen", "voorstem", "voorgestemd":
		return kVotedFor
	case "die", "that", "who", "which":
		return kWho
	case "only", "alleen", "enkel", "slechts", "uitsluitend", "solely":
		return kOnly
	case "also", "ook", "nog", "maar", "terwijl", "while", "whereas", "but", "although", "though", "hoewel":
		return kAlso
	case "naast", "behalve", "besides":
		return kBesides
	case "namely", "namelijk", "viz":
		return kNamely
	case "to", "versus":
		return kTo
	case "te":
		return kBe
	case "weten":
		return kKnow
	case "including", "waaronder", "among":
		return kIncluding
	case "onder":
		return kUnder
	case "meer", "andere", "overige", "other":
		return kMore
	case "by", "door", "bij":
		return kBy
	case "with", "met":
		return kWith
	case "and", "en", "or":
		return kAnd
	case "of", "van":
		return kOf
	case "a", "an", "the", "de", "het", "een", "deze", "this":
		return kA
	case "adopted", "approved", "retained", "carried", "adoption", "adopting", "approval", "decided", "aangenomen", "goedgekeurd", "aanvaard", "aanneming", "aanname",
		"adopts", "approves", "approving", "endorsed", "passed":
		return kAdopted
	case "rejected", "defeated", "rejecting", "rejection", "rejects", "verworpen", "afgewezen", "weggestemd", "afgestemd", "verwierp":
		return kRejected
	case "failed", "fails", "failing":
		return kFailed
	case "nam", "namen", "neemt", "keurde":
		return kTook
	case "aan", "goed":
		return kOn
	case "recorded":
		return kRecorded
	case "taken", "requested":
		return kTaken
	case "majority", "meerderheid":
		return kMajority
	case "required", "vereist", "vereiste", "nodig", "needed":
		return kRequired
	case "net", "samen", "evenals":
		return kNet
	case "als", "like":
		return kLike
	case "zelf", "itself":
		return kSelf
	case "delegation", "delegations'", "representative", "representatives":
		return kDelegation
	case "informed", "advised", "notified", "indicated", "stated":
		return kInformed
	case "intended":
		return kIntended
	case "participate", "participating":
		return kParticipate
	case "would":
		return kWould
	case "hands", "handopsteken":
		return kHands
	case "meeting":
		return kMeeting
	case "plenary":
		return kPlenary
	case "supported", "backed", "steunden", "steunde":
		return kSupported
	case "opposed":
		return kOpposed
	case "vetoed", "used", "cast", "exercised", "sprak", "spraken", "gebruikte", "gebruikten":
		return kVetoed
	case "brachten", "bracht":
		return kBrought
	case "respectively", "respectievelijk":
		return kEach
	case "same":
		return kSame
	case "assembly", "vergadering", "avvn":
		return kAssembly
	case "committee", "commissie":
		return kCommittee
	case "council", "veiligheidsraad", "mensenrechtenraad":
		return kCouncil
	case "first", "second", "third", "fourth", "fifth", "sixth", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde":
		return kOrdinal
	case "entitled", "getiteld":
		return kEntitled
	case "draft", "ontwerp", "ontwerpresolutie", "ontwerpbesluit":
		return kDraft
	case "resolution", "resolutie":
		return kResolution
	case "decision", "besluit":
		return kDecision
	case "amendment", "amendments", "amendement", "amendementen":
		return kAmendment
	case "motion", "proposal", "ordemotie", "voorstel":
		return kMotion
	case "paragraph", "paragraphs", "subparagraph", "subparagraphs", "sub-paragraph", "paragraaf", "paragrafen":
		return kParagraph
	case "hundred":
		return kHundred
	case "follows":
		return kFollows
	case "president", "voorzitter":
		return kPresident
	case "item", "items":
		return kItem
	}
	return kOther
}

// ordinalOf returns 1 to 6 for the names of the Main Committees.
func ordinalOf(w string) int {
	switch w {
	case "first", "eerste":
		return 1
	case "second", "tweede":
		return 2
	case "third", "derde":
		return 3
	case "fourth", "vierde":
		return 4
	case "fifth", "vijfde":
		return 5
	}
	return 6
}
