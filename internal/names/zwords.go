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
	37:  isThan,                            // als
	63:  isNoun,                            // leden
	68:  isNoun,                            // member
	69:  isNoun,                            // members
	73:  isNoun,                            // nations
	92:  isOf | isWithin,                   // van
	107: isJoin,                            // &
	108: isSender,                          // afgevaardigde
	109: isSender,                          // afgevaardigden
	110: isJoin,                            // alsmede
	111: isAlso,                            // also
	112: isJoin,                            // alsook
	113: isSender,                          // ambassadeur
	114: isSender,                          // ambassadeurs
	115: isSender,                          // ambassador
	116: isSender,                          // ambassadors
	117: isSender,                          // ambassadrice
	118: isAnd | isJoin | isWithin,         // and
	119: isOther,                           // andere
	120: isOthers,                          // anderen
	121: isHead,                            // april
	122: isAs,                              // as
	123: isHead,                            // assembly
	124: isHead,                            // august
	125: isSender,                          // buitenlandminister
	126: isHead,                            // council
	127: isNoun,                            // countries
	128: isOwn,                             // country
	129: isOwn,                             // course
	130: isWithin,                          // da
	131: isArt | isDef | isWithin,          // de
	132: isHead,                            // december
	133: isSender,                          // delegate
	134: isSender,                          // delegates
	135: isSender,                          // delegatie
	136: isNoun | isSender,                 // delegaties
	137: isSender,                          // delegation
	138: isNoun | isSender,                 // delegations
	139: isAbbrev,                          // dem
	140: isWithin,                          // den
	141: isWithin,                          // der
	142: isThat,                            // die
	143: isSender,                          // diplomaten
	144: isWithin,                          // du
	145: isOwn,                             // eigen
	146: isHead,                            // eighth
	147: isHead,                            // eightieth
	148: isAnd | isJoin | isWithin,         // en
	149: isJoin | isWithin,                 // et
	150: isJoin,                            // evenals
	151: isHead,                            // february
	152: isAbbrev,                          // fed
	153: isHead,                            // fifth
	154: isAlso,                            // finally
	155: isHead,                            // first
	156: isFormer | isWithin,               // former
	157: isHead,                            // fourth
	158: isHead,                            // general
	159: isSender,                          // gezant
	160: isSender,                          // gezanten
	161: isSender,                          // government
	162: isSender,                          // governments
	163: isArt | isDef | isWithin,          // het
	164: isAbbrev,                          // is
	165: isAbbrev,                          // isl
	166: isSelf,                            // itself
	167: isHead,                            // january
	168: isHead,                            // july
	169: isHead,                            // june
	170: isOwn,                             // land
	171: isNoun,                            // landen
	172: isNoun,                            // lidstaten
	173: isHead,                            // march
	174: isHead,                            // may
	175: isHead,                            // meeting
	176: isOwn,                             // mijn
	177: isSender,                          // minister
	178: isSender,                          // ministers
	179: isOwn,                             // my
	180: isHead,                            // ninth
	181: isMore | isSome,                   // nog
	182: isHead,                            // november
	183: isHead,                            // october
	184: isOf | isOwn | isWithin,           // of
	185: isHead,                            // official
	186: isSender,                          // onderhandelaar
	187: isOwn,                             // ons
	188: isAlso,                            // ook
	189: isJoin,                            // or
	190: isOther,                           // other
	191: isOthers,                          // others
	192: isOwn,                             // our
	193: isOther,                           // overige
	194: isOwn,                             // own
	195: isHead,                            // page
	196: isHead,                            // plenary
	197: isJoin,                            // plus
	198: isHead,                            // records
	199: isSender,                          // regering
	200: isSender,                          // regeringen
	201: isAbbrev,                          // rep
	202: isSender,                          // representative
	203: isSender,                          // representatives
	204: isRepublic,                        // republic
	205: isRepublic,                        // republiek
	206: isHead,                            // second
	207: isHead,                            // security
	208: isHead,                            // september
	209: isHead,                            // session
	210: isHead,                            // seventh
	211: isHead,                            // seventieth
	212: isHead,                            // sixth
	213: isHead,                            // sixtieth
	214: isSome,                            // some
	215: isAbbrev,                          // st
	216: isNoun,                            // staten
	217: isNoun,                            // states
	218: isAbbrev,                          // ste
	219: isThat,                            // that
	220: isArt | isDef | isSome | isWithin, // the
	221: isHead,                            // third
	222: isThat,                            // those
	223: isJoin,                            // und
	224: isSender,                          // vertegenwoordiger
	225: isSender,                          // vertegenwoordigers
	226: isSender,                          // vertegenwoordigster
	227: isBody,                            // vn
	228: isSender,                          // vn-ambassadeur
	229: isFormer,                          // voormalige
	230: isWell,                            // well
	231: isSelf,                            // zelf
	232: isBoth,                            // zowel
	233: isWithin,                          // ’s
	0,   // any other
}
