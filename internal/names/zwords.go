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
	104: isNoun,                            // leden
	113: isNoun,                            // member
	114: isNoun,                            // members
	121: isNoun,                            // nations
	175: isOf | isWithin,                   // van
	197: isJoin,                            // &
	198: isSender,                          // afgevaardigde
	199: isSender,                          // afgevaardigden
	200: isJoin,                            // alsmede
	201: isAlso,                            // also
	202: isJoin,                            // alsook
	203: isSender,                          // ambassadeur
	204: isSender,                          // ambassadeurs
	205: isSender,                          // ambassador
	206: isSender,                          // ambassadors
	207: isSender,                          // ambassadrice
	208: isAnd | isJoin | isWithin,         // and
	209: isOther,                           // andere
	210: isOthers,                          // anderen
	211: isHead,                            // april
	212: isAs,                              // as
	213: isHead,                            // assembly
	214: isHead,                            // august
	215: isSender,                          // buitenlandminister
	216: isHead,                            // council
	217: isNoun,                            // countries
	218: isOwn,                             // course
	219: isWithin,                          // da
	220: isArt | isDef | isWithin,          // de
	221: isHead,                            // december
	222: isSender,                          // delegate
	223: isSender,                          // delegates
	224: isSender,                          // delegatie
	225: isNoun | isSender,                 // delegaties
	226: isSender,                          // delegation
	227: isNoun | isSender,                 // delegations
	228: isAbbrev,                          // dem
	229: isWithin,                          // den
	230: isWithin,                          // der
	231: isThat,                            // die
	232: isSender,                          // diplomaten
	233: isWithin,                          // du
	234: isOwn,                             // eigen
	235: isHead,                            // eighth
	236: isHead,                            // eightieth
	237: isAnd | isJoin | isWithin,         // en
	238: isJoin | isWithin,                 // et
	239: isJoin,                            // evenals
	240: isHead,                            // february
	241: isAbbrev,                          // fed
	242: isHead,                            // fifth
	243: isAlso,                            // finally
	244: isHead,                            // first
	245: isFormer | isWithin,               // former
	246: isHead,                            // fourth
	247: isHead,                            // general
	248: isSender,                          // gezant
	249: isSender,                          // gezanten
	250: isSender,                          // government
	251: isSender,                          // governments
	252: isArt | isDef | isWithin,          // het
	253: isAbbrev,                          // is
	254: isAbbrev,                          // isl
	255: isSelf,                            // itself
	256: isHead,                            // january
	257: isHead,                            // july
	258: isHead,                            // june
	259: isOwn,                             // land
	260: isNoun,                            // landen
	261: isNoun,                            // lidstaten
	262: isHead,                            // march
	263: isHead,                            // may
	264: isHead,                            // meeting
	265: isOwn,                             // mijn
	266: isSender,                          // minister
	267: isSender,                          // ministers
	268: isOwn,                             // my
	269: isHead,                            // ninth
	270: isMore | isSome,                   // nog
	271: isHead,                            // november
	272: isHead,                            // october
	273: isOf | isOwn | isWithin,           // of
	274: isHead,                            // official
	275: isSender,                          // onderhandelaar
	276: isOwn,                             // ons
	277: isAlso,                            // ook
	278: isJoin,                            // or
	279: isOther,                           // other
	280: isOthers,                          // others
	281: isOwn,                             // our
	282: isOther,                           // overige
	283: isOwn,                             // own
	284: isHead,                            // page
	285: isHead,                            // plenary
	286: isJoin,                            // plus
	287: isHead,                            // records
	288: isSender,                          // regering
	289: isSender,                          // regeringen
	290: isAbbrev,                          // rep
	291: isSender,                          // representative
	292: isSender,                          // representatives
	293: isRepublic,                        // republic
	294: isRepublic,                        // republiek
	295: isHead,                            // second
	296: isHead,                            // security
	297: isHead,                            // september
	298: isHead,                            // session
	299: isHead,                            // seventh
	300: isHead,                            // seventieth
	301: isHead,                            // sixth
	302: isHead,                            // sixtieth
	303: isSome,                            // some
	304: isAbbrev,                          // st
	305: isNoun,                            // staten
	306: isNoun,                            // states
	307: isAbbrev,                          // ste
	308: isThat,                            // that
	309: isArt | isDef | isSome | isWithin, // the
	310: isHead,                            // third
	311: isThat,                            // those
	312: isJoin,                            // und
	313: isSender,                          // vertegenwoordiger
	314: isSender,                          // vertegenwoordigers
	315: isSender,                          // vertegenwoordigster
	316: isBody,                            // vn
	317: isSender,                          // vn-ambassadeur
	318: isFormer,                          // voormalige
	319: isWell,                            // well
	320: isSelf,                            // zelf
	321: isBoth,                            // zowel
	322: isWithin,                          // ’s
	0,   // any other
}
