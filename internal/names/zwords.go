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

// kinds has what words can be, by their numbers, and 0.
var kinds = [...]word{
	3:   isArt,                             // een
	5:   isHead,                            // fifty
	7:   isHead,                            // forty
	13:  isHead,                            // seventy
	15:  isHead,                            // sixty
	28:  isWithin,                          // 's
	33:  isArt,                             // a
	35:  isThan,                            // als
	57:  isNoun,                            // nations
	72:  isOf | isWithin,                   // van
	83:  isJoin,                            // &
	84:  isSender,                          // afgevaardigde
	85:  isSender,                          // afgevaardigden
	86:  isJoin,                            // alsmede
	87:  isAlso,                            // also
	88:  isJoin,                            // alsook
	89:  isSender,                          // ambassadeur
	90:  isSender,                          // ambassadeurs
	91:  isSender,                          // ambassador
	92:  isSender,                          // ambassadors
	93:  isSender,                          // ambassadrice
	94:  isAnd | isJoin | isWithin,         // and
	95:  isOther,                           // andere
	96:  isOthers,                          // anderen
	97:  isHead,                            // april
	98:  isAs,                              // as
	99:  isHead,                            // assembly
	100: isHead,                            // august
	101: isSender,                          // buitenlandminister
	102: isHead,                            // council
	103: isNoun,                            // countries
	104: isOwn,                             // country
	105: isOwn,                             // course
	106: isWithin,                          // da
	107: isArt | isDef | isWithin,          // de
	108: isHead,                            // december
	109: isSender,                          // delegate
	110: isSender,                          // delegates
	111: isSender,                          // delegatie
	112: isNoun | isSender,                 // delegaties
	113: isSender,                          // delegation
	114: isNoun | isSender,                 // delegations
	115: isAbbrev,                          // dem
	116: isWithin,                          // den
	117: isWithin,                          // der
	118: isThat,                            // die
	119: isSender,                          // diplomaten
	120: isWithin,                          // du
	121: isOwn,                             // eigen
	122: isHead,                            // eighth
	123: isHead,                            // eightieth
	124: isAnd | isJoin | isWithin,         // en
	125: isJoin | isWithin,                 // et
	126: isJoin,                            // evenals
	127: isHead,                            // february
	128: isAbbrev,                          // fed
	129: isHead,                            // fifth
	130: isAlso,                            // finally
	131: isHead,                            // first
	132: isFormer | isWithin,               // former
	133: isHead,                            // fourth
	134: isHead,                            // general
	135: isSender,                          // gezant
	136: isSender,                          // gezanten
	137: isSender,                          // government
	138: isSender,                          // governments
	139: isArt | isDef | isWithin,          // het
	140: isAbbrev,                          // is
	141: isAbbrev,                          // isl
	142: isSelf,                            // itself
	143: isHead,                            // january
	144: isHead,                            // july
	145: isHead,                            // june
	146: isOwn,                             // land
	147: isNoun,                            // landen
	148: isNoun,                            // leden
	149: isNoun,                            // lidstaten
	150: isHead,                            // march
	151: isHead,                            // may
	152: isHead,                            // meeting
	153: isNoun,                            // member
	154: isNoun,                            // members
	155: isOwn,                             // mijn
	156: isSender,                          // minister
	157: isSender,                          // ministers
	158: isOwn,                             // my
	159: isHead,                            // ninth
	160: isMore | isSome,                   // nog
	161: isHead,                            // november
	162: isHead,                            // october
	163: isOf | isOwn | isWithin,           // of
	164: isHead,                            // official
	165: isSender,                          // onderhandelaar
	166: isOwn,                             // ons
	167: isAlso,                            // ook
	168: isJoin,                            // or
	169: isOther,                           // other
	170: isOthers,                          // others
	171: isOwn,                             // our
	172: isOther,                           // overige
	173: isOwn,                             // own
	174: isHead,                            // page
	175: isHead,                            // plenary
	176: isJoin,                            // plus
	177: isHead,                            // records
	178: isSender,                          // regering
	179: isSender,                          // regeringen
	180: isAbbrev,                          // rep
	181: isSender,                          // representative
	182: isSender,                          // representatives
	183: isRepublic,                        // republic
	184: isRepublic,                        // republiek
	185: isHead,                            // second
	186: isHead,                            // security
	187: isHead,                            // september
	188: isHead,                            // session
	189: isHead,                            // seventh
	190: isHead,                            // seventieth
	191: isHead,                            // sixth
	192: isHead,                            // sixtieth
	193: isSome,                            // some
	194: isAbbrev,                          // st
	195: isNoun,                            // staten
	196: isNoun,                            // states
	197: isAbbrev,                          // ste
	198: isThat,                            // that
	199: isArt | isDef | isSome | isWithin, // the
	200: isHead,                            // third
	201: isThat,                            // those
	202: isJoin,                            // und
	203: isSender,                          // vertegenwoordiger
	204: isSender,                          // vertegenwoordigers
	205: isSender,                          // vertegenwoordigster
	206: isBody,                            // vn
	207: isSender,                          // vn-ambassadeur
	208: isFormer,                          // voormalige
	209: isWell,                            // well
	210: isSelf,                            // zelf
	211: isBoth,                            // zowel
	212: isWithin,                          // ’s
	0,   // any other
}
