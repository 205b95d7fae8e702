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

// kinds has what words can be, by their numbers.
var kinds = [...]word{
	4:   isWithin,                          // 's
	9:   isArt,                             // a
	11:  isThan,                            // als
	20:  isArt,                             // een
	34:  isNoun,                            // nations
	49:  isOf | isWithin,                   // van
	60:  isJoin,                            // &
	61:  isSender,                          // afgevaardigde
	62:  isSender,                          // afgevaardigden
	63:  isJoin,                            // alsmede
	64:  isAlso,                            // also
	65:  isJoin,                            // alsook
	66:  isSender,                          // ambassadeur
	67:  isSender,                          // ambassadeurs
	68:  isSender,                          // ambassador
	69:  isSender,                          // ambassadors
	70:  isSender,                          // ambassadrice
	71:  isAnd | isJoin | isWithin,         // and
	72:  isOther,                           // andere
	73:  isOthers,                          // anderen
	74:  isHead,                            // april
	75:  isAs,                              // as
	76:  isHead,                            // assembly
	77:  isHead,                            // august
	78:  isSender,                          // buitenlandminister
	79:  isHead,                            // council
	80:  isNoun,                            // countries
	81:  isOwn,                             // country
	82:  isOwn,                             // course
	83:  isWithin,                          // da
	84:  isArt | isDef | isWithin,          // de
	85:  isHead,                            // december
	86:  isSender,                          // delegate
	87:  isSender,                          // delegates
	88:  isSender,                          // delegatie
	89:  isNoun | isSender,                 // delegaties
	90:  isSender,                          // delegation
	91:  isNoun | isSender,                 // delegations
	92:  isAbbrev,                          // dem
	93:  isWithin,                          // den
	94:  isWithin,                          // der
	95:  isThat,                            // die
	96:  isSender,                          // diplomaten
	97:  isWithin,                          // du
	98:  isOwn,                             // eigen
	99:  isHead,                            // eighth
	100: isHead,                            // eightieth
	101: isAnd | isJoin | isWithin,         // en
	102: isJoin | isWithin,                 // et
	103: isJoin,                            // evenals
	104: isHead,                            // february
	105: isAbbrev,                          // fed
	106: isHead,                            // fifth
	107: isHead,                            // fifty
	108: isAlso,                            // finally
	109: isHead,                            // first
	110: isFormer | isWithin,               // former
	111: isHead,                            // forty
	112: isHead,                            // fourth
	113: isHead,                            // general
	114: isSender,                          // gezant
	115: isSender,                          // gezanten
	116: isSender,                          // government
	117: isSender,                          // governments
	118: isArt | isDef | isWithin,          // het
	119: isAbbrev,                          // is
	120: isAbbrev,                          // isl
	121: isSelf,                            // itself
	122: isHead,                            // january
	123: isHead,                            // july
	124: isHead,                            // june
	125: isOwn,                             // land
	126: isNoun,                            // landen
	127: isNoun,                            // leden
	128: isNoun,                            // lidstaten
	129: isHead,                            // march
	130: isHead,                            // may
	131: isHead,                            // meeting
	132: isNoun,                            // member
	133: isNoun,                            // members
	134: isOwn,                             // mijn
	135: isSender,                          // minister
	136: isSender,                          // ministers
	137: isOwn,                             // my
	138: isHead,                            // ninth
	139: isMore | isSome,                   // nog
	140: isHead,                            // november
	141: isHead,                            // october
	142: isOf | isOwn | isWithin,           // of
	143: isHead,                            // official
	144: isSender,                          // onderhandelaar
	145: isOwn,                             // ons
	146: isAlso,                            // ook
	147: isJoin,                            // or
	148: isOther,                           // other
	149: isOthers,                          // others
	150: isOwn,                             // our
	151: isOther,                           // overige
	152: isOwn,                             // own
	153: isHead,                            // page
	154: isHead,                            // plenary
	155: isJoin,                            // plus
	156: isHead,                            // records
	157: isSender,                          // regering
	158: isSender,                          // regeringen
	159: isAbbrev,                          // rep
	160: isSender,                          // representative
	161: isSender,                          // representatives
	162: isRepublic,                        // republic
	163: isRepublic,                        // republiek
	164: isHead,                            // second
	165: isHead,                            // security
	166: isHead,                            // september
	167: isHead,                            // session
	168: isHead,                            // seventh
	169: isHead,                            // seventieth
	170: isHead,                            // seventy
	171: isHead,                            // sixth
	172: isHead,                            // sixtieth
	173: isHead,                            // sixty
	174: isSome,                            // some
	175: isAbbrev,                          // st
	176: isNoun,                            // staten
	177: isNoun,                            // states
	178: isAbbrev,                          // ste
	179: isThat,                            // that
	180: isArt | isDef | isSome | isWithin, // the
	181: isHead,                            // third
	182: isThat,                            // those
	183: isJoin,                            // und
	184: isSender,                          // vertegenwoordiger
	185: isSender,                          // vertegenwoordigers
	186: isSender,                          // vertegenwoordigster
	187: isBody,                            // vn
	188: isSender,                          // vn-ambassadeur
	189: isFormer,                          // voormalige
	190: isWell,                            // well
	191: isSelf,                            // zelf
	192: isBoth,                            // zowel
	193: isWithin,                          // ’s
}
