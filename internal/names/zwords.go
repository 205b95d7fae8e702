// Code generated from votewords.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package names

// word is what a word of a list can be.
type word uint32

const (
	isAbbrev word = 1 << iota
	isAlso
	isAnd
	isArt
	isAs
	isBody
	isBoth
	isDef
	isFormer
	isHead
	isJoin
	isMore
	isNoun
	isOf
	isOther
	isOthers
	isOwn
	isRepublic
	isSelf
	isSender
	isSome
	isThan
	isThat
	isWell
	isWithin
)

// wordOf returns what a word can be, which is in small letters.
func wordOf(w string) word {
	switch w {
	case "dem", "fed", "is", "isl", "rep", "st", "ste":
		return isAbbrev
	case "also", "finally", "ook":
		return isAlso
	case "and", "en":
		return isAnd | isJoin | isWithin
	case "a", "een":
		return isArt
	case "the":
		return isArt | isDef | isSome | isWithin
	case "de", "het":
		return isArt | isDef | isWithin
	case "as":
		return isAs
	case "vn":
		return isBody
	case "zowel":
		return isBoth
	case "voormalige":
		return isFormer
	case "former":
		return isFormer | isWithin
	case "april", "assembly", "august", "council", "december", "eighth", "eightieth", "february", "fifth", "fifty", "first", "forty", "fourth", "general", "january", "july", "june", "march", "may", "meeting", "ninth", "november", "october", "official", "page", "plenary", "records", "second", "security", "september", "session", "seventh", "seventieth", "seventy", "sixth", "sixtieth", "sixty", "third":
		return isHead
	case "&", "alsmede", "alsook", "evenals", "or", "plus", "und":
		return isJoin
	case "et":
		return isJoin | isWithin
	case "nog":
		return isMore | isSome
	case "countries", "landen", "leden", "lidstaten", "member", "members", "nations", "staten", "states":
		return isNoun
	case "delegaties", "delegations":
		return isNoun | isSender
	case "of":
		return isOf | isOwn | isWithin
	case "van":
		return isOf | isWithin
	case "andere", "other", "overige":
		return isOther
	case "anderen", "others":
		return isOthers
	case "country", "course", "eigen", "land", "mijn", "my", "ons", "our", "own":
		return isOwn
	case "republic", "republiek":
		return isRepublic
	case "itself", "zelf":
		return isSelf
	case "afgevaardigde", "afgevaardigden", "ambassadeur", "ambassadeurs", "ambassador", "ambassadors", "ambassadrice", "buitenlandminister", "delegate", "delegates", "delegatie", "delegation", "diplomaten", "gezant", "gezanten", "government", "governments", "minister", "ministers", "onderhandelaar", "regering", "regeringen", "representative", "representatives", "vertegenwoordiger", "vertegenwoordigers", "vertegenwoordigster", "vn-ambassadeur":
		return isSender
	case "some":
		return isSome
	case "als":
		return isThan
	case "die", "that", "those":
		return isThat
	case "well":
		return isWell
	case "'s", "da", "den", "der", "du", "’s":
		return isWithin
	}
	return 0
}
