package plenary

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/strict"
)

// popoloDocument is where the motions and vote events of a document stand,
// whose lists have each class by itself and whose members name each other by
// id. Only places are kept: what stands there is read when its turn comes.
type popoloDocument struct {
	motions  map[string]int32 // by id, the number in the list, or twice
	eventIDs map[string]int32 // the number in events, or twice
	events   []popoloListed
	ofMotion []popoloJoin // the numbers of vote events, by the motion that they name
	votes    []popoloJoin // votes that stand by themselves, by vote event
	listed   int          // how many of the events stand in vote_events
}

// popoloPlace is where an item of a list stands.
type popoloPlace struct {
	list      *popoloPath
	at, index int32
}

func (o popoloPlace) path() *popoloPath { return &popoloPath{above: o.list, index: int(o.index)} }

func popoloPlaceOf(v strict.Value, path *popoloPath) popoloPlace {
	return popoloPlace{path.above, int32(v.Offset), int32(path.index)}
}

// popoloListed is a vote event that stands beside the motions.
type popoloListed struct {
	popoloPlace
	motion int32 // the number of the motion that it is on
	done   bool  // it was read with the motion
}

// popoloJoin is something that names what it belongs to.
type popoloJoin struct {
	popoloPlace
	of int32
}

// Instead of a number: nothing is named, what is named is not there, or two
// have its id.
const (
	nowhere = -1 - iota
	elsewhere
	twice
)

// mostListed is how long a list of a document can be that is looked up by id.
const mostListed = 1 << 20

// popoloJoined returns those that belong to a number.
func popoloJoined(all []popoloJoin, of int) []popoloJoin {
	by := func(j popoloJoin, of int) int { return cmp.Compare(int(j.of), of) }
	from, _ := slices.BinarySearchFunc(all, of, by)
	to, _ := slices.BinarySearchFunc(all, of+1, by)
	return all[from:to]
}

// popoloEnter gives an id a number, unless it is none.
func popoloEnter(ids map[string]int32, id string, number int) {
	if _, has := ids[id]; has {
		number = twice
	}
	if id != "" {
		ids[id] = int32(number)
	}
}

// popoloFind returns the number of an id.
func popoloFind(ids map[string]int32, id string) int {
	n, ok := ids[id]
	switch {
	case ok:
		return int(n)
	case id == "":
		return nowhere
	}
	return elsewhere
}

// parties enters the items of a list under their ids.
func (p *popoloReader) parties(into *popoloParties, v strict.Value, name string) {
	p.list(v, p.root, name, func(v strict.Value, path *popoloPath) {
		var f [1]strict.Value
		if !p.members(v, path, []string{"id"}, f[:]) || p.full(path) {
			return
		}
		id := p.string(f[0], path, "id")
		if id == "" {
			return
		}
		if into.at == nil {
			into.at = map[string]popoloPlace{}
		}
		place := popoloPlaceOf(v, path)
		if _, has := into.at[id]; has {
			place.at = twice
		}
		into.at[id] = place
	})
}

// full ends the reading of a list that is too long.
func (p *popoloReader) full(path *popoloPath) bool {
	if path.index < mostListed {
		return false
	}
	p.tooLong = path
	p.reports = mostReports + 1
	return true
}

// index reads which motions, vote events and votes there are, and what belongs
// to what. It is quiet: what is wrong is reported when it is read for good.
func (p *popoloReader) index(f *popoloFields) *popoloDocument {
	d := &popoloDocument{motions: map[string]int32{}, eventIDs: map[string]int32{}}
	p.parties(&p.people, f[popoloPersons], "persons")
	p.parties(&p.people, f[popoloPeople], "people")
	p.parties(&p.organizations, f[popoloOrganizations], "organizations")
	p.list(f[popoloMotions], p.root, "motions", func(v strict.Value, path *popoloPath) {
		var m popoloFields
		if !p.full(path) && p.members(v, path, popoloNames, m[:]) {
			popoloEnter(d.motions, p.string(m[popoloID], path, "id"), path.index)
		}
	})
	p.list(f[popoloVoteEvents], p.root, "vote_events", func(v strict.Value, path *popoloPath) {
		var e popoloFields
		if !p.full(path) {
			p.members(v, path, popoloNames, e[:])
			p.enterEvent(d, &e, v, path)
		}
	})
	d.listed = len(d.events)
	p.list(f[popoloEvents], p.root, "events", func(v strict.Value, path *popoloPath) {
		var e popoloFields
		if !p.full(path) && p.members(v, path, popoloNames, e[:]) && (e.any(popoloMotionID, popoloMotionText) || e.any(popoloGroupResults, popoloVotes)) {
			p.enterEvent(d, &e, v, path)
		}
	})
	// A motion can name its vote events where these do not name it.
	named := len(d.eventIDs) > 0
	p.list(f[popoloMotions], p.root, "motions", func(v strict.Value, path *popoloPath) {
		var m popoloFields
		if !named || !p.members(v, path, popoloNames, m[:]) {
			return
		}
		p.list(m[popoloVoteEvents], path, "vote_events", func(v strict.Value, _ *popoloPath) {
			id, _ := popoloReference(v)
			if n := popoloFind(d.eventIDs, id); n >= 0 && d.events[n].motion == nowhere {
				d.events[n].motion = int32(path.index)
			}
		})
	})
	orphans := 0
	p.list(f[popoloVotes], p.root, "votes", func(v strict.Value, path *popoloPath) {
		id, _, _ := p.voteEventOf(v, path)
		of := popoloFind(d.eventIDs, id)
		if of < 0 {
			if orphans++; orphans > mostReports+1 {
				return
			}
		}
		d.votes = append(d.votes, popoloJoin{popoloPlaceOf(v, path), int32(of)})
	})
	byOwner := func(a, b popoloJoin) int { return cmp.Compare(a.of, b.of) }
	slices.SortStableFunc(d.ofMotion, byOwner)
	slices.SortStableFunc(d.votes, byOwner)
	return d
}

// enterEvent enters a vote event under its id and that of its motion.
func (p *popoloReader) enterEvent(d *popoloDocument, e *popoloFields, v strict.Value, path *popoloPath) {
	n := len(d.events)
	popoloEnter(d.eventIDs, p.string(e[popoloID], path, "id"), n)
	motion := popoloFind(d.motions, p.motionNamed(e, path))
	if motion >= 0 {
		d.ofMotion = append(d.ofMotion, popoloJoin{popoloPlace{index: int32(n)}, int32(motion)})
	}
	d.events = append(d.events, popoloListed{popoloPlace: popoloPlaceOf(v, path), motion: int32(motion)})
}

// motionNamed returns the id of the motion that a vote event is on.
func (p *popoloReader) motionNamed(e *popoloFields, path *popoloPath) string {
	if id := p.string(e[popoloMotionID], path, "motion_id"); id != "" {
		return id
	}
	var f [1]strict.Value
	path = &popoloPath{above: path, name: "motion"}
	p.members(e[popoloMotionOf], path, []string{"id"}, f[:])
	return p.string(f[0], path, "id")
}

// voteEventOf returns the id of the vote event that a vote belongs to, which
// is told where the vote stands by itself.
func (p *popoloReader) voteEventOf(v strict.Value, path *popoloPath) (id string, at strict.Value, where *popoloPath) {
	var f [2]strict.Value
	if !p.members(v, path, []string{"vote_event_id", "vote_event"}, f[:]) {
		return "", v, path
	}
	if !f[0].IsNull() {
		return p.string(f[0], path, "vote_event_id"), f[0], &popoloPath{above: path, name: "vote_event_id"}
	}
	var inner [1]strict.Value
	where = &popoloPath{above: path, name: "vote_event"}
	if !p.members(f[1], where, []string{"id"}, inner[:]) {
		return "", v, path
	}
	return p.string(inner[0], where, "id"), f[1], where
}

// popoloTextOf returns a text or a number as it is, and "" for anything else.
func popoloTextOf(v strict.Value) string {
	s, ok := v.Text()
	if k := v.Kind(); !ok && (k == '-' || '0' <= k && k <= '9') {
		return string(v.Raw())
	}
	return s
}

// popoloReference returns the id of a vote event that a motion names: bare, or
// in an object that has nothing else.
func popoloReference(v strict.Value) (id string, bare bool) {
	if id = popoloTextOf(v); id != "" {
		return id, true
	}
	for name, member := range v.Members() {
		if s, _ := name.Text(); id != "" || s != "id" {
			return "", false
		}
		id = popoloTextOf(member)
	}
	return id, false
}

// document reads each motion with its vote events, and then the vote events
// without one.
func (p *popoloReader) document(v strict.Value, f *popoloFields) {
	if p.refused {
		return
	}
	p.whole = v
	p.quiet = true
	d := p.index(f)
	p.doc, p.quiet, p.reports = d, false, 0
	switch {
	case p.tooLong != nil:
		p.refuse(v, p.tooLong, "motion", "", "a list of more than 1048576")
		return
	case f[popoloMotions].IsNull() && f[popoloVoteEvents].IsNull() && f[popoloVotes].IsNull() && len(d.events) == 0:
		p.refuse(v, p.root, "motion", "", "not a motion or a vote event, and has none")
		return
	}
	p.list(f[popoloMotions], p.root, "motions", func(v strict.Value, path *popoloPath) {
		var m popoloFields
		p.refused = false
		if p.members(v, path, popoloNames, m[:]) {
			p.motionWith(&m, path, path.index, 0)
		}
	})
	event := func(v strict.Value, path *popoloPath, n int) {
		var f popoloFields
		p.refused = false
		if d.events[n].motion < 0 && p.members(v, path, popoloNames, f[:]) {
			p.eventAlone(&f, path, n)
		}
	}
	p.list(f[popoloVoteEvents], p.root, "vote_events", func(v strict.Value, path *popoloPath) { event(v, path, path.index) })
	for n := d.listed; n < len(d.events) && !p.over(); n++ {
		event(v.At(int(d.events[n].at)), d.events[n].path(), n)
	}
	for _, j := range d.votes {
		if j.of >= 0 || p.over() {
			break
		}
		path := j.path()
		id, at, where := p.voteEventOf(v.At(int(j.at)), path)
		reason := "no vote event of the document has this id"
		switch {
		case j.of == twice:
			reason = "two vote events have this id"
		case id == "":
			reason = "names no vote event"
		}
		p.refuse(at, where, "vote", id, reason)
	}
}

// popoloParties are the persons or organizations beside what is about votes.
type popoloParties struct {
	at   map[string]popoloPlace
	read map[string]popoloKnown
}

// popoloKnown is what is told of a person or organization.
type popoloKnown struct {
	name  string
	codes []string // scheme:identifier
	twice bool
}

// mostCodes is how many identifiers a voter can have.
const mostCodes = 100

// known returns what a document tells of an id, which is read once.
func (p *popoloReader) known(from *popoloParties, id string) popoloKnown {
	place, ok := from.at[id]
	if !ok {
		return popoloKnown{}
	}
	if k, ok := from.read[id]; ok {
		return k
	}
	k := popoloKnown{twice: place.at == twice}
	if !k.twice {
		var f [2]strict.Value
		path := place.path()
		p.members(p.whole.At(int(place.at)), path, []string{"name", "identifiers"}, f[:])
		k.name = p.string(f[0], path, "name")
		p.list(f[1], path, "identifiers", func(v strict.Value, path *popoloPath) {
			var f [2]strict.Value
			p.members(v, path, []string{"scheme", "identifier"}, f[:])
			scheme, code := p.string(f[0], path, "scheme"), p.string(f[1], path, "identifier")
			switch {
			case scheme == "" || code == "":
			case len(k.codes) == mostCodes:
				p.refuse(v, path, "person", id, "more than 100 identifiers")
				p.reports = mostReports + 1
			default:
				k.codes = append(k.codes, scheme+":"+code)
			}
		})
	}
	if from.read == nil {
		from.read = map[string]popoloKnown{}
	}
	from.read[id] = k
	return k
}

// told returns what a document tells of a voter, who may be a person or an
// organization, and what is wrong with it.
func (p *popoloReader) told(id string) (k popoloKnown, wrong string) {
	k, other := p.known(&p.people, id), p.known(&p.organizations, id)
	switch {
	case k.twice || other.twice:
		wrong = "two persons or organizations have this id"
	case k.name != "" && other.name != "" && k.name != other.name:
		wrong = "a person and an organization have this id"
	}
	k.name = cmp.Or(k.name, other.name)
	k.codes = slices.Concat(k.codes, other.codes)
	return k, wrong
}
