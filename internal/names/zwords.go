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
	35:  isArt,                             // a
	41:  isThan,                            // als
	63:  isOwn,                             // country
	109: isNoun,                            // leden
	118: isNoun,                            // member
	119: isNoun,                            // members
	126: isNoun,                            // nations
	181: isOf | isWithin,                   // van
	203: isJoin,                            // &
	204: isSender,                          // afgevaardigde
	205: isSender,                          // afgevaardigden
	206: isJoin,                            // alsmede
	207: isAlso,                            // also
	208: isJoin,                            // alsook
	209: isSender,                          // ambassadeur
	210: isSender,                          // ambassadeurs
	211: isSender,                          // ambassador
	212: isSender,                          // ambassadors
	213: isSender,                          // ambassadrice
	214: isAnd | isJoin | isWithin,         // and
	215: isOther,                           // andere
	216: isOthers,                          // anderen
	217: isHead,                            // april
	218: isAs,                              // as
	219: isHead,                            // assembly
	220: isHead,                            // august
	221: isSender,                          // buitenlandminister
	222: isHead,                            // council
	223: isNoun,                            // countries
	224: isOwn,                             // course
	225: isWithin,                          // da
	226: isArt | isDef | isWithin,          // de
	227: isHead,                            // december
	228: isSender,                          // delegate
	229: isSender,                          // delegates
	230: isSender,                          // delegatie
	231: isNoun | isSender,                 // delegaties
	232: isSender,                          // delegation
	233: isNoun | isSender,                 // delegations
	234: isAbbrev,                          // dem
	235: isWithin,                          // den
	236: isWithin,                          // der
	237: isThat,                            // die
	238: isSender,                          // diplomaten
	239: isWithin,                          // du
	240: isOwn,                             // eigen
	241: isHead,                            // eighth
	242: isHead,                            // eightieth
	243: isAnd | isJoin | isWithin,         // en
	244: isJoin | isWithin,                 // et
	245: isJoin,                            // evenals
	246: isHead,                            // february
	247: isAbbrev,                          // fed
	248: isHead,                            // fifth
	249: isAlso,                            // finally
	250: isHead,                            // first
	251: isFormer | isWithin,               // former
	252: isHead,                            // fourth
	253: isHead,                            // general
	254: isSender,                          // gezant
	255: isSender,                          // gezanten
	256: isSender,                          // government
	257: isSender,                          // governments
	258: isArt | isDef | isWithin,          // het
	259: isAbbrev,                          // is
	260: isAbbrev,                          // isl
	261: isSelf,                            // itself
	262: isHead,                            // january
	263: isHead,                            // july
	264: isHead,                            // june
	265: isOwn,                             // land
	266: isNoun,                            // landen
	267: isNoun,                            // lidstaten
	268: isHead,                            // march
	269: isHead,                            // may
	270: isHead,                            // meeting
	271: isOwn,                             // mijn
	272: isSender,                          // minister
	273: isSender,                          // ministers
	274: isOwn,                             // my
	275: isHead,                            // ninth
	276: isMore | isSome,                   // nog
	277: isHead,                            // november
	278: isHead,                            // october
	279: isOf | isOwn | isWithin,           // of
	280: isHead,                            // official
	281: isSender,                          // onderhandelaar
	282: isOwn,                             // ons
	283: isAlso,                            // ook
	284: isJoin,                            // or
	285: isOther,                           // other
	286: isOthers,                          // others
	287: isOwn,                             // our
	288: isOther,                           // overige
	289: isOwn,                             // own
	290: isHead,                            // page
	291: isHead,                            // plenary
	292: isJoin,                            // plus
	293: isHead,                            // records
	294: isSender,                          // regering
	295: isSender,                          // regeringen
	296: isAbbrev,                          // rep
	297: isSender,                          // representative
	298: isSender,                          // representatives
	299: isRepublic,                        // republic
	300: isRepublic,                        // republiek
	301: isHead,                            // second
	302: isHead,                            // security
	303: isHead,                            // september
	304: isHead,                            // session
	305: isHead,                            // seventh
	306: isHead,                            // seventieth
	307: isHead,                            // sixth
	308: isHead,                            // sixtieth
	309: isSome,                            // some
	310: isAbbrev,                          // st
	311: isNoun,                            // staten
	312: isNoun,                            // states
	313: isAbbrev,                          // ste
	314: isThat,                            // that
	315: isArt | isDef | isSome | isWithin, // the
	316: isHead,                            // third
	317: isThat,                            // those
	318: isJoin,                            // und
	319: isSender,                          // vertegenwoordiger
	320: isSender,                          // vertegenwoordigers
	321: isSender,                          // vertegenwoordigster
	322: isBody,                            // vn
	323: isSender,                          // vn-ambassadeur
	324: isFormer,                          // voormalige
	325: isWell,                            // well
	326: isSelf,                            // zelf
	327: isBoth,                            // zowel
	328: isWithin,                          // ’s
	0,   // any other
}
