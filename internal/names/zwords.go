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
	38:  isThan,                            // als
	51:  isOwn,                             // country
	78:  isNoun,                            // leden
	85:  isNoun,                            // member
	86:  isNoun,                            // members
	90:  isNoun,                            // nations
	117: isOf | isWithin,                   // van
	134: isJoin,                            // &
	135: isSender,                          // afgevaardigde
	136: isSender,                          // afgevaardigden
	137: isJoin,                            // alsmede
	138: isAlso,                            // also
	139: isJoin,                            // alsook
	140: isSender,                          // ambassadeur
	141: isSender,                          // ambassadeurs
	142: isSender,                          // ambassador
	143: isSender,                          // ambassadors
	144: isSender,                          // ambassadrice
	145: isAnd | isJoin | isWithin,         // and
	146: isOther,                           // andere
	147: isOthers,                          // anderen
	148: isHead,                            // april
	149: isAs,                              // as
	150: isHead,                            // assembly
	151: isHead,                            // august
	152: isSender,                          // buitenlandminister
	153: isHead,                            // council
	154: isNoun,                            // countries
	155: isOwn,                             // course
	156: isWithin,                          // da
	157: isArt | isDef | isWithin,          // de
	158: isHead,                            // december
	159: isSender,                          // delegate
	160: isSender,                          // delegates
	161: isSender,                          // delegatie
	162: isNoun | isSender,                 // delegaties
	163: isSender,                          // delegation
	164: isNoun | isSender,                 // delegations
	165: isAbbrev,                          // dem
	166: isWithin,                          // den
	167: isWithin,                          // der
	168: isThat,                            // die
	169: isSender,                          // diplomaten
	170: isWithin,                          // du
	171: isOwn,                             // eigen
	172: isHead,                            // eighth
	173: isHead,                            // eightieth
	174: isAnd | isJoin | isWithin,         // en
	175: isJoin | isWithin,                 // et
	176: isJoin,                            // evenals
	177: isHead,                            // february
	178: isAbbrev,                          // fed
	179: isHead,                            // fifth
	180: isAlso,                            // finally
	181: isHead,                            // first
	182: isFormer | isWithin,               // former
	183: isHead,                            // fourth
	184: isHead,                            // general
	185: isSender,                          // gezant
	186: isSender,                          // gezanten
	187: isSender,                          // government
	188: isSender,                          // governments
	189: isArt | isDef | isWithin,          // het
	190: isAbbrev,                          // is
	191: isAbbrev,                          // isl
	192: isSelf,                            // itself
	193: isHead,                            // january
	194: isHead,                            // july
	195: isHead,                            // june
	196: isOwn,                             // land
	197: isNoun,                            // landen
	198: isNoun,                            // lidstaten
	199: isHead,                            // march
	200: isHead,                            // may
	201: isHead,                            // meeting
	202: isOwn,                             // mijn
	203: isSender,                          // minister
	204: isSender,                          // ministers
	205: isOwn,                             // my
	206: isHead,                            // ninth
	207: isMore | isSome,                   // nog
	208: isHead,                            // november
	209: isHead,                            // october
	210: isOf | isOwn | isWithin,           // of
	211: isHead,                            // official
	212: isSender,                          // onderhandelaar
	213: isOwn,                             // ons
	214: isAlso,                            // ook
	215: isJoin,                            // or
	216: isOther,                           // other
	217: isOthers,                          // others
	218: isOwn,                             // our
	219: isOther,                           // overige
	220: isOwn,                             // own
	221: isHead,                            // page
	222: isHead,                            // plenary
	223: isJoin,                            // plus
	224: isHead,                            // records
	225: isSender,                          // regering
	226: isSender,                          // regeringen
	227: isAbbrev,                          // rep
	228: isSender,                          // representative
	229: isSender,                          // representatives
	230: isRepublic,                        // republic
	231: isRepublic,                        // republiek
	232: isHead,                            // second
	233: isHead,                            // security
	234: isHead,                            // september
	235: isHead,                            // session
	236: isHead,                            // seventh
	237: isHead,                            // seventieth
	238: isHead,                            // sixth
	239: isHead,                            // sixtieth
	240: isSome,                            // some
	241: isAbbrev,                          // st
	242: isNoun,                            // staten
	243: isNoun,                            // states
	244: isAbbrev,                          // ste
	245: isThat,                            // that
	246: isArt | isDef | isSome | isWithin, // the
	247: isHead,                            // third
	248: isThat,                            // those
	249: isJoin,                            // und
	250: isSender,                          // vertegenwoordiger
	251: isSender,                          // vertegenwoordigers
	252: isSender,                          // vertegenwoordigster
	253: isBody,                            // vn
	254: isSender,                          // vn-ambassadeur
	255: isFormer,                          // voormalige
	256: isWell,                            // well
	257: isSelf,                            // zelf
	258: isBoth,                            // zowel
	259: isWithin,                          // ’s
	0,   // any other
}
