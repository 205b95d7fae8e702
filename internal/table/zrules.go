// Code generated from rules.tsv and weights.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Rules has the rules by identifier and date; Rules[0] is none.
var Rules = [...]Rule{
	{},
	{
		"asean", 1, 20081215, 0, // asean
		"carry not no >= 1",
		"yes", "ASEAN Charter, Article 20, in a copy at ilovetranslation.com",
		[...]string{"Charter of the Association of Southeast Asian Nations, Article 20(1)", "Handvest van de Associatie van Zuidoost-Aziatische Staten, artikel 20, eerste lid"},
		[...]string{"Decided by consultation and consensus: adopted if no Member State objects; not covered: that the ASEAN Summit decides otherwise where consensus fails.", "Besluiten worden door overleg en consensus genomen: aangenomen als geen lidstaat bezwaar maakt; niet weergegeven is dat zonder consensus de ASEAN-top bepaalt hoe wordt besloten."},
	},
	{
		"au", 2, 20010526, 0, // au
		"quorum attending >= 2/3 of members; carry yes >= 2/3 of entitled and yes >= 1",
		"partly", "Constitutive Act, Article 7, at worldlibrary.net Assembly_of_the_African_Union; that the two thirds are of the Member States entitled to vote (rules of procedure) (unverified)",
		[...]string{"Constitutive Act of the African Union, Article 7", "Oprichtingsakte van de Afrikaanse Unie, artikel 7"},
		[...]string{"Where consensus fails: adopted if at least two thirds of the Member States entitled to vote are in favour; two thirds of all Member States must be present; absence and abstention count as votes against.", "Als geen consensus wordt bereikt: aangenomen als ten minste twee derde van de stemgerechtigde lidstaten vóór stemt; twee derde van alle lidstaten moet aanwezig zijn; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"au.procedure", 2, 20010526, 0, // au
		"quorum attending >= 2/3 of members; carry yes > 1/2 of entitled",
		"partly", "Constitutive Act, Article 7, at worldlibrary.net Assembly_of_the_African_Union; that the majority is of the Member States entitled to vote (rules of procedure) (unverified)",
		[...]string{"Constitutive Act of the African Union, Article 7", "Oprichtingsakte van de Afrikaanse Unie, artikel 7"},
		[...]string{"On procedure, and on whether a matter is one of procedure: adopted if more than half of the Member States entitled to vote are in favour; two thirds of all Member States must be present; absence and abstention count as votes against.", "Over de procedure, en over de vraag of iets een procedurekwestie is: aangenomen als meer dan de helft van de stemgerechtigde lidstaten vóór stemt; twee derde van alle lidstaten moet aanwezig zijn; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"coe.20a", 3, 19490803, 0, // coe.cm
		"carry yes > 1/2 of entitled and not no >= 1",
		"yes", "Statute of the Council of Europe, Article 20, in CM/Inf(2007)22, wcd.coe.int id=1133029",
		[...]string{"Statute of the Council of Europe, Article 20(a)", "Statuut van de Raad van Europa, artikel 20, onder a"},
		[...]string{"Adopted if no one votes against and more than half of the representatives entitled to sit vote in favour; abstentions do not prevent unanimity but do not help the majority.", "Aangenomen als niemand tegenstemt en meer dan de helft van de vertegenwoordigers die zitting mogen hebben vóór stemt; onthoudingen verhinderen de eenstemmigheid niet, maar dragen niet bij aan de meerderheid."},
	},
	{
		"coe.20b", 3, 19490803, 0, // coe.cm
		"carry yes > 1/2 of entitled",
		"yes", "Statute of the Council of Europe, Article 20, in CM/Inf(2007)22, wcd.coe.int id=1133029",
		[...]string{"Statute of the Council of Europe, Article 20(b)", "Statuut van de Raad van Europa, artikel 20, onder b"},
		[...]string{"Adopted if more than half of the representatives entitled to sit vote in favour; absence and abstention count as votes against.", "Aangenomen als meer dan de helft van de vertegenwoordigers die zitting mogen hebben vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"coe.20c", 3, 19490803, 0, // coe.cm
		"carry yes >= 2/3 of entitled and yes >= 1",
		"yes", "Statute of the Council of Europe, Article 20, in CM/Inf(2007)22, wcd.coe.int id=1133029",
		[...]string{"Statute of the Council of Europe, Article 20(c)", "Statuut van de Raad van Europa, artikel 20, onder c"},
		[...]string{"Adopted if at least two thirds of the representatives entitled to sit vote in favour; absence and abstention count as votes against.", "Aangenomen als ten minste twee derde van de vertegenwoordigers die zitting mogen hebben vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"coe.20d", 3, 19490803, 0, // coe.cm
		"carry yes >= 2/3 of yes+no and yes > 1/2 of entitled and yes >= 1",
		"yes", "Statute of the Council of Europe, Article 20, in CM/Inf(2007)22, wcd.coe.int id=1133029",
		[...]string{"Statute of the Council of Europe, Article 20(d)", "Statuut van de Raad van Europa, artikel 20, onder d"},
		[...]string{"Adopted if at least two thirds of the representatives casting a vote, and more than half of those entitled to sit, vote in favour; abstentions count only for the second test.", "Aangenomen als ten minste twee derde van de vertegenwoordigers die hun stem uitbrengen én meer dan de helft van hen die zitting mogen hebben vóór stemt; onthoudingen tellen alleen bij de tweede eis mee."},
	},
	{
		"de.kanzler", 4, 19490524, 0, // de.bundestag
		"carry yes > 1/2 of seats",
		"yes", "grundgesetz-fuer-jeden.de artikel-121",
		[...]string{"Basic Law for the Federal Republic of Germany, Articles 63(2), 67, 68 and 121", "Grondwet voor de Bondsrepubliek Duitsland, artikelen 63, tweede lid, 67, 68 en 121"},
		[...]string{"Adopted if more than half of the statutory number of members of the Bundestag vote in favour (Chancellor’s majority); absence, abstention and vacant seats count as votes against.", "Aangenomen als meer dan de helft van het wettelijke aantal leden van de Bondsdag vóór stemt (kanseliersmeerderheid); afwezigheid, onthouding en vacante zetels tellen als tegenstem."},
	},
	{
		"ecosoc", 6, 0, 0, // ecosoc
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie reject",
		"partly", "Charter Article 67 at docslib.org 10697416 (Repertory: equally divided vote, quorum); same majority rule of the commissions, rule 58, at www2.ohchr.org/english/bodies/rules4.htm; ECOSOC rules 41, 60, 67 (E/5715/Rev.2) wording and fractions (unverified)",
		[...]string{"Charter of the United Nations, Article 67(2); Economic and Social Council rules 41, 60 and 67", "Handvest van de Verenigde Naties, artikel 67, tweede lid; artikelen 41, 60 en 67 van het reglement van orde van de Economische en Sociale Raad"},
		[...]string{"Adopted if more than half of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count; if the votes are equally divided, the proposal is rejected.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee; bij staking van stemmen is het voorstel verworpen."},
	},
	{
		"ep.budget", 7, 20091201, 0, // ep
		"carry yes >= 3/5 of yes+no and yes > 1/2 of seats and yes >= 1",
		"partly", "TFEU Article 314 at eu.dk artikel-314 (start of the text); same majority in the former Article 272(6) EC at wordscope.be; wording of paragraph 7(d) (unverified)",
		[...]string{"Treaty on the Functioning of the European Union, Article 314(7)(d)", "Verdrag betreffende de werking van de Europese Unie, artikel 314, lid 7, onder d"},
		[...]string{"Amendments to the budget are confirmed against the Council if at least three fifths of the votes cast, and more than half of the component Members, are in favour; abstentions are not votes cast.", "Amendementen op de begroting worden tegen de Raad in bevestigd als ten minste drie vijfde van de uitgebrachte stemmen en meer dan de helft van de leden waaruit het Parlement bestaat vóór is; onthoudingen zijn geen uitgebrachte stemmen."},
	},
	{
		"ep.cast", 7, 20091201, 0, // ep
		"open attending >= 1/3 of seats; carry yes > 1/2 of yes+no; tie reject",
		"yes", "TFEU Article 231 at denederlandsegrondwet.nl artikel_231; abstentions: C-650/18 (curia docid=234961); ties: europarl RULES-8-2019-03-05-RULE-179-1 and RULES-7-2009-07-14-RULE-159; quorum: grahnlaw.blogspot.com 2009/03, established only on request (Parliament sitting quoted at statmt.org/europarl)",
		[...]string{"Treaty on the Functioning of the European Union, Article 231; Rules of Procedure of the European Parliament, rules on quorum and tied votes", "Verdrag betreffende de werking van de Europese Unie, artikel 231; reglement van het Europees Parlement, artikelen over quorum en staking van stemmen"},
		[...]string{"Adopted if more than half of the votes cast are in favour; abstentions are not votes cast; if the votes are equally divided, the proposal is rejected, and the President has no casting vote; not covered: that a tied vote on the text as a whole in some procedures goes back to the committee; the quorum of one third of the component Members decides nothing unless it is challenged.", "Aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; onthoudingen zijn geen uitgebrachte stemmen; bij staking van stemmen is het voorstel verworpen, en de voorzitter heeft geen beslissende stem; niet weergegeven is dat een gelijke stand over de tekst als geheel in sommige procedures tot terugverwijzing naar de commissie leidt; het quorum van een derde van de leden waaruit het Parlement bestaat beslist niets zolang het niet wordt betwist."},
	},
	{
		"ep.component", 7, 20091201, 0, // ep
		"carry yes > 1/2 of seats",
		"yes", "grahnlaw.blogspot.com 2009/03 and eumonitor vhc6e9e84eze; vacant seats counted (376 of 751) in C-650/18 (curia docid=234961)",
		[...]string{"Treaty on the Functioning of the European Union, for example Articles 225, 294(7) and 314(4)", "Verdrag betreffende de werking van de Europese Unie, bijvoorbeeld de artikelen 225, 294, lid 7, en 314, lid 4"},
		[...]string{"Adopted if more than half of the component Members, vacant seats included, vote in favour; absence and abstention count as votes against.", "Aangenomen als meer dan de helft van de leden waaruit het Parlement bestaat, vacante zetels inbegrepen, vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"ep.split", 7, 20091201, 0, // ep
		"open attending >= 1/3 of seats; carry yes > 1/2 of yes+no; tie adopt",
		"yes", "europarl RULES-8-2019-03-05-RULE-179-1 (rule 179a); TFEU Article 231 at denederlandsegrondwet.nl artikel_231; C-650/18 (curia docid=234961)",
		[...]string{"Treaty on the Functioning of the European Union, Article 231; Rules of Procedure of the European Parliament, rule on tied votes: rule 179a(2) of March 2019", "Verdrag betreffende de werking van de Europese Unie, artikel 231; reglement van het Europees Parlement, artikel over staking van stemmen: artikel 179 bis, lid 2, van maart 2019"},
		[...]string{"A text put to the vote in parts, or the agenda: adopted if more than half of the votes cast are in favour; abstentions are not votes cast; if the votes are equally divided, it is adopted; the quorum of one third of the component Members decides nothing unless it is challenged.", "Een tekst die in onderdelen in stemming komt, of de agenda: aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; onthoudingen zijn geen uitgebrachte stemmen; bij staking van stemmen geldt zij als aangenomen; het quorum van een derde van de leden waaruit het Parlement bestaat beslist niets zolang het niet wordt betwist."},
	},
	{
		"ep.two-thirds", 7, 20091201, 0, // ep
		"carry yes >= 2/3 of yes+no and yes > 1/2 of seats and yes >= 1",
		"yes", "C-650/18 (curia docid=234961): 448-197-48 stood; TFEU Articles 234 and 354",
		[...]string{"Treaty on the Functioning of the European Union, Articles 234 and 354", "Verdrag betreffende de werking van de Europese Unie, artikelen 234 en 354"},
		[...]string{"Adopted if at least two thirds of the votes cast, representing more than half of the component Members, are in favour; abstentions are not votes cast.", "Aangenomen als ten minste twee derde van de uitgebrachte stemmen, tevens meer dan de helft van de leden waaruit het Parlement bestaat, vóór is; onthoudingen zijn geen uitgebrachte stemmen."},
	},
	{
		"eu.cfsp.abstain", 8, 20091201, 0, // eu.council
		"carry yes+abstain+present >= 1/1 of entitled and yes >= 1 and not (abstain >= 1/3 of entitled and abstain by population >= 1/3 of entitled by population)",
		"partly", "TEU Article 31(1), europa.eu glossary (constructive abstention); absence as in Article 238(4) TFEU is a reading of the text",
		[...]string{"Treaty on European Union, Article 31(1)", "Verdrag betreffende de Europese Unie, artikel 31, lid 1"},
		[...]string{"Adopted if no member votes against, unless members abstaining with a formal declaration are at least one third of the members and have at least one third of the population.", "Aangenomen als geen lid tegenstemt, tenzij de leden die zich met een formele verklaring onthouden ten minste een derde van de leden zijn en ten minste een derde van de bevolking vertegenwoordigen."},
	},
	{
		"eu.council.qmv", 8, 20141101, 0, // eu.council
		"carry yes >= 55/100 of entitled and yes >= 15 and (yes by population >= 65/100 of entitled by population or not no+abstain+notvoting+present+absent >= 4)",
		"yes", "TEU Article 16(4) at lisbon-treaty.org article-16; consilium.europa.eu qualified-majority; Council factsheet of 29 September 2014 (scribd.com 397447402)",
		[...]string{"Treaty on European Union, Article 16(4)", "Verdrag betreffende de Europese Unie, artikel 16, lid 4"},
		[...]string{"Adopted if at least 55 per cent of the members of the Council, at least fifteen of them, representing at least 65 per cent of the population, vote in favour; the population test is also met if fewer than four members are not in favour; absence and abstention count as votes against.", "Aangenomen als ten minste 55% van de leden van de Raad, en ten minste vijftien leden, die ten minste 65% van de bevolking vertegenwoordigen, vóór stemmen; aan de bevolkingseis is ook voldaan als minder dan vier leden niet vóór zijn; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.council.qmv.optout", 8, 20141101, 0, // eu.council
		"carry yes >= 55/100 of entitled and yes by population >= 65/100 of entitled by population and yes >= 1",
		"yes", "TFEU Article 238(3)(a) at eur-lex CELEX 12016E238",
		[...]string{"Treaty on the Functioning of the European Union, Article 238(3)(a)", "Verdrag betreffende de werking van de Europese Unie, artikel 238, lid 3, onder a"},
		[...]string{"Where not all members take part in the vote: adopted if at least 55 per cent of the participating members, representing at least 65 per cent of their population, vote in favour; not covered: that a blocking minority needs at least the fewest members with more than 35 per cent of that population, plus one, a number to be derived from the roll.", "Als niet alle leden aan de stemming deelnemen: aangenomen als ten minste 55% van de deelnemende leden, die ten minste 65% van hun bevolking vertegenwoordigen, vóór stemt; niet weergegeven is dat een blokkerende minderheid ten minste het kleinste aantal leden met meer dan 35% van die bevolking, plus één, moet omvatten, een aantal dat uit de lijst van deelnemers volgt."},
	},
	{
		"eu.council.quorum", 8, 20091201, 0, // eu.council
		"quorum attending > 1/2 of entitled; carry attending > 1/2 of entitled",
		"yes", "Rules of Procedure of the Council, Article 11(4), at eumonitor vh75n4vkwzuc; minimum quorum of Article 11(4) also at wordscope.be (Aanwezigheidsquorum)",
		[...]string{"Rules of Procedure of the Council (Decision 2009/937/EU), Article 11(4)", "Reglement van orde van de Raad (Besluit 2009/937/EU), artikel 11, lid 4"},
		[...]string{"The Council can vote if more than half of its members entitled to vote are present; how they vote does not matter.", "De Raad kan stemmen als meer dan de helft van zijn stemgerechtigde leden aanwezig is; hoe zij stemmen doet niet ter zake."},
	},
	{
		"eu.council.rqmv", 8, 20141101, 0, // eu.council
		"carry yes >= 72/100 of entitled and yes by population >= 65/100 of entitled by population and yes >= 1",
		"yes", "TFEU Article 238(2) at eur-lex CELEX 12016E238; Council factsheet of 29 September 2014 (scribd.com 397447402)",
		[...]string{"Treaty on the Functioning of the European Union, Article 238(2)", "Verdrag betreffende de werking van de Europese Unie, artikel 238, lid 2"},
		[...]string{"Where the Council does not act on a proposal of the Commission or the High Representative: adopted if at least 72 per cent of the members, representing at least 65 per cent of the population, vote in favour; absence and abstention count as votes against.", "Als de Raad niet besluit op voorstel van de Commissie of de hoge vertegenwoordiger: aangenomen als ten minste 72% van de leden, die ten minste 65% van de bevolking vertegenwoordigen, vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.council.rqmv.optout", 8, 20141101, 0, // eu.council
		"carry yes >= 72/100 of entitled and yes by population >= 65/100 of entitled by population and yes >= 1",
		"yes", "TFEU Article 238(3)(b) at eur-lex CELEX 12016E238; Council factsheet of 29 September 2014 (scribd.com 397447402)",
		[...]string{"Treaty on the Functioning of the European Union, Article 238(3)(b)", "Verdrag betreffende de werking van de Europese Unie, artikel 238, lid 3, onder b"},
		[...]string{"Where not all members take part in the vote and there is no proposal of the Commission or the High Representative: adopted if at least 72 per cent of the participating members, representing at least 65 per cent of their population, vote in favour; absence and abstention count as votes against.", "Als niet alle leden aan de stemming deelnemen en er geen voorstel van de Commissie of de hoge vertegenwoordiger is: aangenomen als ten minste 72% van de deelnemende leden, die ten minste 65% van hun bevolking vertegenwoordigen, vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.council.simple", 8, 20091201, 0, // eu.council
		"carry yes > 1/2 of members",
		"yes", "TFEU Article 238 at eur-lex CELEX 12016E238",
		[...]string{"Treaty on the Functioning of the European Union, Article 238(1)", "Verdrag betreffende de werking van de Europese Unie, artikel 238, lid 1"},
		[...]string{"Adopted if more than half of all members of the Council vote in favour; absence and abstention count as votes against.", "Aangenomen als meer dan de helft van alle leden van de Raad vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.council.unanimity", 8, 20091201, 0, // eu.council
		"carry yes+abstain+present >= 1/1 of entitled and yes >= 1",
		"partly", "TFEU Article 238(4) at eur-lex CELEX 12016E238; consilium.europa.eu unanimity page; that an absent, unrepresented member prevents it is a reading of the text",
		[...]string{"Treaty on the Functioning of the European Union, Article 238(4)", "Verdrag betreffende de werking van de Europese Unie, artikel 238, lid 4"},
		[...]string{"Adopted if no member votes against; abstention by a member present or represented does not prevent it, but a member absent and not represented does (as the text is read here).", "Aangenomen als geen lid tegenstemt; onthouding door een aanwezig of vertegenwoordigd lid staat de aanneming niet in de weg, maar een lid dat afwezig en niet vertegenwoordigd is wel (zo is de tekst hier gelezen)."},
	},
	{
		"eu.euco", 9, 20091201, 0, // eu.euco
		"carry not no >= 1",
		"yes", "TEU Article 15(4) and TFEU Article 235 at lisbon-treaty.org article-235",
		[...]string{"Treaty on European Union, Article 15(4); Treaty on the Functioning of the European Union, Article 235(1)", "Verdrag betreffende de Europese Unie, artikel 15, lid 4; Verdrag betreffende de werking van de Europese Unie, artikel 235, lid 1"},
		[...]string{"Decided by consensus: adopted if no member with a vote objects; abstention does not prevent it; its President and the President of the Commission do not vote.", "Besluiten worden bij consensus genomen: aangenomen als geen stemgerechtigd lid bezwaar maakt; onthouding staat de aanneming niet in de weg; de voorzitter en de voorzitter van de Commissie stemmen niet mee."},
	},
	{
		"eu.euco.procedure", 9, 20091201, 0, // eu.euco
		"carry yes > 1/2 of members",
		"yes", "TFEU Article 235 at lisbon-treaty.org article-235",
		[...]string{"Treaty on the Functioning of the European Union, Article 235(3)", "Verdrag betreffende de werking van de Europese Unie, artikel 235, lid 3"},
		[...]string{"On procedure and its Rules of Procedure: adopted if more than half of the members with a vote are in favour; absence and abstention count as votes against.", "Over procedurekwesties en zijn reglement van orde: aangenomen als meer dan de helft van de stemgerechtigde leden vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.euco.qmv", 9, 20141101, 0, // eu.euco
		"carry yes >= 55/100 of entitled and yes >= 15 and (yes by population >= 65/100 of entitled by population or not no+abstain+notvoting+present+absent >= 4)",
		"yes", "TFEU Article 235 at lisbon-treaty.org article-235; TEU Article 16(4) at lisbon-treaty.org article-16",
		[...]string{"Treaty on the Functioning of the European Union, Article 235(1); Treaty on European Union, Article 16(4)", "Verdrag betreffende de werking van de Europese Unie, artikel 235, lid 1; Verdrag betreffende de Europese Unie, artikel 16, lid 4"},
		[...]string{"Where the Treaties provide for a qualified majority: as in the Council, at least 55 per cent of the members, at least fifteen of them, with at least 65 per cent of the population, or fewer than four members not in favour; without a proposal of the Commission, the higher majority of the Council applies.", "Waar de Verdragen een gekwalificeerde meerderheid voorschrijven: als in de Raad, ten minste 55% van de leden, ten minste vijftien leden, met ten minste 65% van de bevolking, of minder dan vier leden die niet vóór zijn; zonder voorstel van de Commissie geldt de hogere meerderheid van de Raad."},
	},
	{
		"eu.ioannina", 8, 20141101, 20170401, // eu.council
		"defer no by population >= 2625/10000 of entitled by population or no >= 10; carry yes >= 55/100 of entitled and yes >= 15 and (yes by population >= 65/100 of entitled by population or not no+abstain+notvoting+present+absent >= 4)",
		"partly", "eumonitor vh75n4vkwzuc; 75 and then 55 per cent at memim.com/ioannina-compromise and en.wikipedia.org Ioannina_compromise; the products (26.25 and 19.25 per cent of the population, 10 and 8 of 13 members) are computed here, Decision 2009/857/EC, Article 1, at dataverse.harvard.edu doi:10.7910/DVN/0EGYWY (three quarters of the population, or of the number of Member States, necessary to constitute a blocking minority, to 31 March 2017)",
		[...]string{"Council Decision 2009/857/EC, Articles 1 to 3; Declaration No 7 annexed to the Final Act of Lisbon", "Besluit 2009/857/EG van de Raad, artikelen 1 tot en met 3; Verklaring nr. 7 bij de Slotakte van Lissabon"},
		[...]string{"If members that indicate their opposition have at least 75 per cent of the population, or are 75 per cent of the number of members, needed for a blocking minority, the Council goes on discussing: the vote is put off; otherwise the qualified majority of the Council applies; the number of 10 members holds for a Council of 27 or 28.", "Als leden die zich verzetten ten minste 75% van de bevolking, of van het aantal leden, vormen dat voor een blokkerende minderheid nodig is, bespreekt de Raad de zaak verder: de stemming wordt aangehouden; anders geldt de gekwalificeerde meerderheid van de Raad; het aantal van 10 leden geldt voor een Raad van 27 of 28."},
	},
	{
		"eu.ioannina", 8, 20170401, 0, // eu.council
		"defer no by population >= 1925/10000 of entitled by population or no >= 8; carry yes >= 55/100 of entitled and yes >= 15 and (yes by population >= 65/100 of entitled by population or not no+abstain+notvoting+present+absent >= 4)",
		"partly", "eumonitor vh75n4vkwzuc; 75 and then 55 per cent at memim.com/ioannina-compromise and en.wikipedia.org Ioannina_compromise; the products (26.25 and 19.25 per cent of the population, 10 and 8 of 13 members) are computed here, Decision 2009/857/EC, title and Article 1, at dataverse.harvard.edu doi:10.7910/DVN/0EGYWY (a second part applies from 1 April 2017); 55 per cent at en.euabc.com word/586 too; text of Articles 4 to 6 not read",
		[...]string{"Council Decision 2009/857/EC, Articles 4 to 6; Declaration No 7 annexed to the Final Act of Lisbon", "Besluit 2009/857/EG van de Raad, artikelen 4 tot en met 6; Verklaring nr. 7 bij de Slotakte van Lissabon"},
		[...]string{"If members that indicate their opposition have at least 55 per cent of the population, or are 55 per cent of the number of members, needed for a blocking minority, the Council goes on discussing: the vote is put off; otherwise the qualified majority of the Council applies; the number of 8 members holds for a Council of 27 or 28.", "Als leden die zich verzetten ten minste 55% van de bevolking, of van het aantal leden, vormen dat voor een blokkerende minderheid nodig is, bespreekt de Raad de zaak verder: de stemming wordt aangehouden; anders geldt de gekwalificeerde meerderheid van de Raad; het aantal van 8 leden geldt voor een Raad van 27 of 28."},
	},
	{
		"eu.nice", 8, 20041101, 20070101, // eu.council
		"carry yes by nice >= 232 and yes > 1/2 of members",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Treaty establishing the European Community, Article 205(2) and (4)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 205, leden 2 en 4"},
		[...]string{"On a proposal of the Commission: adopted with at least 232 of the 321 weighted votes, cast by more than half of the members; absence and abstention count as votes against; not covered: the check, on request, of 62 per cent of the population.", "Op voorstel van de Commissie: aangenomen met ten minste 232 van de 321 gewogen stemmen, uitgebracht door meer dan de helft van de leden; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de toets, op verzoek, van 62% van de bevolking."},
	},
	{
		"eu.nice", 8, 20070101, 20130701, // eu.council
		"carry yes by nice >= 255 and yes > 1/2 of members",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Treaty establishing the European Community, Article 205(2) and (4); from 1 December 2009 Protocol No 36, Article 3(3)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 205, leden 2 en 4; vanaf 1 december 2009 Protocol nr. 36, artikel 3, lid 3"},
		[...]string{"On a proposal of the Commission: adopted with at least 255 of the 345 weighted votes, cast by more than half of the members; absence and abstention count as votes against; not covered: the check, on request, of 62 per cent of the population.", "Op voorstel van de Commissie: aangenomen met ten minste 255 van de 345 gewogen stemmen, uitgebracht door meer dan de helft van de leden; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de toets, op verzoek, van 62% van de bevolking."},
	},
	{
		"eu.nice", 8, 20130701, 20170401, // eu.council
		"carry yes by nice >= 260 and yes > 1/2 of members",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Protocol No 36 on transitional provisions, Article 3(3)", "Protocol nr. 36 betreffende de overgangsbepalingen, artikel 3, lid 3"},
		[...]string{"On a proposal of the Commission: adopted with at least 260 of the 352 weighted votes, cast by more than half of the members; absence and abstention count as votes against; not covered: the check, on request, of 62 per cent of the population; from 1 November 2014 only at the request of a member (Protocol No 36, Article 3(2)).", "Op voorstel van de Commissie: aangenomen met ten minste 260 van de 352 gewogen stemmen, uitgebracht door meer dan de helft van de leden; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de toets, op verzoek, van 62% van de bevolking; vanaf 1 november 2014 alleen op verzoek van een lid (Protocol nr. 36, artikel 3, lid 2)."},
	},
	{
		"eu.nice.population", 8, 20041101, 20070101, // eu.council
		"carry yes by nice >= 232 and yes > 1/2 of members and yes by population >= 62/100 of members by population",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Treaty establishing the European Community, Article 205(2) and (4)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 205, leden 2 en 4"},
		[...]string{"On a proposal of the Commission, where a member asks for the population check: adopted with at least 232 of the 321 weighted votes, cast by more than half of the members with at least 62 per cent of the population; absence and abstention count as votes against.", "Op voorstel van de Commissie, als een lid om de bevolkingstoets vraagt: aangenomen met ten minste 232 van de 321 gewogen stemmen, uitgebracht door meer dan de helft van de leden met ten minste 62% van de bevolking; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.nice.population", 8, 20070101, 20130701, // eu.council
		"carry yes by nice >= 255 and yes > 1/2 of members and yes by population >= 62/100 of members by population",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Treaty establishing the European Community, Article 205(2) and (4); from 1 December 2009 Protocol No 36, Article 3(3)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 205, leden 2 en 4; vanaf 1 december 2009 Protocol nr. 36, artikel 3, lid 3"},
		[...]string{"On a proposal of the Commission, where a member asks for the population check: adopted with at least 255 of the 345 weighted votes, cast by more than half of the members with at least 62 per cent of the population; absence and abstention count as votes against.", "Op voorstel van de Commissie, als een lid om de bevolkingstoets vraagt: aangenomen met ten minste 255 van de 345 gewogen stemmen, uitgebracht door meer dan de helft van de leden met ten minste 62% van de bevolking; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.nice.population", 8, 20130701, 20170401, // eu.council
		"carry yes by nice >= 260 and yes > 1/2 of members and yes by population >= 62/100 of members by population",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Protocol No 36 on transitional provisions, Article 3(3)", "Protocol nr. 36 betreffende de overgangsbepalingen, artikel 3, lid 3"},
		[...]string{"On a proposal of the Commission, where a member asks for the population check: adopted with at least 260 of the 352 weighted votes, cast by more than half of the members with at least 62 per cent of the population; absence and abstention count as votes against; from 1 November 2014 only at the request of a member (Protocol No 36, Article 3(2)).", "Op voorstel van de Commissie, als een lid om de bevolkingstoets vraagt: aangenomen met ten minste 260 van de 352 gewogen stemmen, uitgebracht door meer dan de helft van de leden met ten minste 62% van de bevolking; afwezigheid en onthouding tellen als tegenstem; vanaf 1 november 2014 alleen op verzoek van een lid (Protocol nr. 36, artikel 3, lid 2)."},
	},
	{
		"eu.nice.rqmv", 8, 20041101, 20070101, // eu.council
		"carry yes by nice >= 232 and yes >= 2/3 of members and yes >= 1",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Treaty establishing the European Community, Article 205(2) and (4)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 205, leden 2 en 4"},
		[...]string{"Without a proposal of the Commission: adopted with at least 232 of the 321 weighted votes, cast by at least two thirds of the members; absence and abstention count as votes against; not covered: the check, on request, of 62 per cent of the population.", "Zonder voorstel van de Commissie: aangenomen met ten minste 232 van de 321 gewogen stemmen, uitgebracht door ten minste twee derde van de leden; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de toets, op verzoek, van 62% van de bevolking."},
	},
	{
		"eu.nice.rqmv", 8, 20070101, 20130701, // eu.council
		"carry yes by nice >= 255 and yes >= 2/3 of members and yes >= 1",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Treaty establishing the European Community, Article 205(2) and (4); from 1 December 2009 Protocol No 36, Article 3(3)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 205, leden 2 en 4; vanaf 1 december 2009 Protocol nr. 36, artikel 3, lid 3"},
		[...]string{"Without a proposal of the Commission: adopted with at least 255 of the 345 weighted votes, cast by at least two thirds of the members; absence and abstention count as votes against; not covered: the check, on request, of 62 per cent of the population.", "Zonder voorstel van de Commissie: aangenomen met ten minste 255 van de 345 gewogen stemmen, uitgebracht door ten minste twee derde van de leden; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de toets, op verzoek, van 62% van de bevolking."},
	},
	{
		"eu.nice.rqmv", 8, 20130701, 20170401, // eu.council
		"carry yes by nice >= 260 and yes >= 2/3 of members and yes >= 1",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); for 2013-07-01 on Act of Accession of Croatia, Article 20 (eur-lex CELEX 12012J020)",
		[...]string{"Protocol No 36 on transitional provisions, Article 3(3)", "Protocol nr. 36 betreffende de overgangsbepalingen, artikel 3, lid 3"},
		[...]string{"Without a proposal of the Commission: adopted with at least 260 of the 352 weighted votes, cast by at least two thirds of the members; absence and abstention count as votes against; not covered: the check, on request, of 62 per cent of the population; from 1 November 2014 only at the request of a member (Protocol No 36, Article 3(2)).", "Zonder voorstel van de Commissie: aangenomen met ten minste 260 van de 352 gewogen stemmen, uitgebracht door ten minste twee derde van de leden; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de toets, op verzoek, van 62% van de bevolking; vanaf 1 november 2014 alleen op verzoek van een lid (Protocol nr. 36, artikel 3, lid 2)."},
	},
	{
		"eu.teu7.1", 8, 20091201, 0, // eu.council
		"carry yes >= 4/5 of entitled and yes >= 1",
		"yes", "TEU Article 7(1) and TFEU Article 354, notes on TEU 7 (read for the notes of the project on rules)",
		[...]string{"Treaty on European Union, Article 7(1); Treaty on the Functioning of the European Union, Article 354", "Verdrag betreffende de Europese Unie, artikel 7, lid 1; Verdrag betreffende de werking van de Europese Unie, artikel 354"},
		[...]string{"A clear risk of a serious breach is determined if at least four fifths of the members, the State concerned not counted, vote in favour; absence and abstention count as votes against; not covered: the consent of the European Parliament.", "Een duidelijk gevaar voor een ernstige schending wordt vastgesteld als ten minste vier vijfde van de leden, de betrokken lidstaat niet meegerekend, vóór stemt; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de goedkeuring van het Europees Parlement."},
	},
	{
		"eu.weighted", 5, 19580101, 19730101, // ec.council
		"carry yes by council >= 12",
		"partly", "Treaty establishing the European Economic Community, Article 148(2), at eur-lex CELEX 11957E148 (German) and fr.wikisource Traité instituant la Communauté Économique Européenne, p. 126",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"On a proposal of the Commission: adopted with at least 12 of the 17 weighted votes; absence and abstention count as votes against.", "Op voorstel van de Commissie: aangenomen met ten minste 12 van de 17 gewogen stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted", 5, 19730101, 19810101, // ec.council
		"carry yes by council >= 41",
		"partly", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434)",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"On a proposal of the Commission: adopted with at least 41 of the 58 weighted votes; absence and abstention count as votes against.", "Op voorstel van de Commissie: aangenomen met ten minste 41 van de 58 gewogen stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted", 5, 19810101, 19860101, // ec.council
		"carry yes by council >= 45",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"On a proposal of the Commission: adopted with at least 45 of the 63 weighted votes; absence and abstention count as votes against.", "Op voorstel van de Commissie: aangenomen met ten minste 45 van de 63 gewogen stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted", 5, 19860101, 19950101, // ec.council
		"carry yes by council >= 54",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"On a proposal of the Commission: adopted with at least 54 of the 76 weighted votes; absence and abstention count as votes against.", "Op voorstel van de Commissie: aangenomen met ten minste 54 van de 76 gewogen stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted", 8, 19950101, 20040501, // eu.council
		"carry yes by council >= 62",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004",
		[...]string{"Treaty establishing the European Community, Article 148(2), from 1 May 1999 Article 205(2)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 148, lid 2, vanaf 1 mei 1999 artikel 205, lid 2"},
		[...]string{"On a proposal of the Commission: adopted with at least 62 of the 87 weighted votes; absence and abstention count as votes against.", "Op voorstel van de Commissie: aangenomen met ten minste 62 van de 87 gewogen stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted", 8, 20040501, 20041101, // eu.council
		"carry yes by council >= 88",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); sumtxt/coresize eucouncil_weights.md (Act of Accession 2003, Article 26: 88 votes, 17 members)",
		[...]string{"Act of Accession of 2003, Article 26", "Toetredingsakte van 2003, artikel 26"},
		[...]string{"On a proposal of the Commission: adopted with at least 88 of the 124 weighted votes; absence and abstention count as votes against.", "Op voorstel van de Commissie: aangenomen met ten minste 88 van de 124 gewogen stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted.rqmv", 5, 19580101, 19730101, // ec.council
		"carry yes by council >= 12 and yes >= 4",
		"partly", "Treaty establishing the European Economic Community, Article 148(2), at eur-lex CELEX 11957E148 (German) and fr.wikisource Traité instituant la Communauté Économique Européenne, p. 126: twelve votes cast by at least four members in other cases",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"Without a proposal of the Commission: adopted with at least 12 of the 17 weighted votes, cast by at least four members; absence and abstention count as votes against.", "Zonder voorstel van de Commissie: aangenomen met ten minste 12 van de 17 gewogen stemmen, uitgebracht door ten minste vier leden; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted.rqmv", 5, 19730101, 19810101, // ec.council
		"carry yes by council >= 41 and yes >= 6",
		"partly", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004; for 1973 (unverified)",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"Without a proposal of the Commission: adopted with at least 41 of the 58 weighted votes, cast by at least six members; absence and abstention count as votes against.", "Zonder voorstel van de Commissie: aangenomen met ten minste 41 van de 58 gewogen stemmen, uitgebracht door ten minste zes leden; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted.rqmv", 5, 19810101, 19860101, // ec.council
		"carry yes by council >= 45 and yes >= 6",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"Without a proposal of the Commission: adopted with at least 45 of the 63 weighted votes, cast by at least six members; absence and abstention count as votes against.", "Zonder voorstel van de Commissie: aangenomen met ten minste 45 van de 63 gewogen stemmen, uitgebracht door ten minste zes leden; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted.rqmv", 5, 19860101, 19950101, // ec.council
		"carry yes by council >= 54 and yes >= 8",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004",
		[...]string{"Treaty establishing the European Economic Community, Article 148(2)", "Verdrag tot oprichting van de Europese Economische Gemeenschap, artikel 148, lid 2"},
		[...]string{"Without a proposal of the Commission: adopted with at least 54 of the 76 weighted votes, cast by at least eight members; absence and abstention count as votes against.", "Zonder voorstel van de Commissie: aangenomen met ten minste 54 van de 76 gewogen stemmen, uitgebracht door ten minste acht leden; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted.rqmv", 8, 19950101, 20040501, // eu.council
		"carry yes by council >= 62 and yes >= 10",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); number of members required without a proposal: sumtxt/coresize eucouncil_weights.md for 1981 to 2004",
		[...]string{"Treaty establishing the European Community, Article 148(2), from 1 May 1999 Article 205(2)", "Verdrag tot oprichting van de Europese Gemeenschap, artikel 148, lid 2, vanaf 1 mei 1999 artikel 205, lid 2"},
		[...]string{"Without a proposal of the Commission: adopted with at least 62 of the 87 weighted votes, cast by at least ten members; absence and abstention count as votes against.", "Zonder voorstel van de Commissie: aangenomen met ten minste 62 van de 87 gewogen stemmen, uitgebracht door ten minste tien leden; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"eu.weighted.rqmv", 8, 20040501, 20041101, // eu.council
		"carry yes by council >= 88 and yes >= 2/3 of members and yes >= 1",
		"yes", "CVCE, Evolution of qualified majority voting in the Council (docslib.org 10055434); sumtxt/coresize eucouncil_weights.md (Act of Accession 2003, Article 26: 88 votes, 17 members)",
		[...]string{"Act of Accession of 2003, Article 26", "Toetredingsakte van 2003, artikel 26"},
		[...]string{"Without a proposal of the Commission: adopted with at least 88 of the 124 weighted votes, cast by at least two thirds of the members; absence and abstention count as votes against.", "Zonder voorstel van de Commissie: aangenomen met ten minste 88 van de 124 gewogen stemmen, uitgebracht door ten minste twee derde van de leden; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"hrc", 10, 20060315, 0, // hrc
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie reject",
		"partly", "Human Rights Council resolution 5/1, annex, rule 7(a) at muhaz.org and right-docs.org: rules of the General Assembly's committees apply; rule numbers read at un.org/en/ga/about/ropga/cttees.shtml (mirror fanyv88.com); how many must be there to open a meeting is left out, as rule 108 has a quarter and some guides to the Council a third; rules 19 and 20 of the annex were not found (unverified)",
		[...]string{"General Assembly resolution 60/251, paragraph 11; Human Rights Council resolution 5/1, annex, rule 7; General Assembly rules 108, 125, 126 and 133", "resolutie 60/251 van de Algemene Vergadering, paragraaf 11; resolutie 5/1 van de Mensenrechtenraad, bijlage, artikel 7; artikelen 108, 125, 126 en 133 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"Adopted if more than half of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count; if the votes are equally divided, the proposal is rejected.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee; bij staking van stemmen is het voorstel verworpen."},
	},
	{
		"iaea", 11, 19570729, 0, // iaea
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"yes", "Statute of the IAEA, Article V.C, at docs.cntd.ru/document/901851822 and vilp.de aid=25087",
		[...]string{"Statute of the International Atomic Energy Agency, Article V.C", "Statuut van het Internationaal Atoomenergieagentschap, artikel V.C"},
		[...]string{"Adopted if more than half of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"iaea.special", 11, 19570729, 0, // iaea
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"yes", "Statute of the IAEA, Article V.C, at docs.cntd.ru/document/901851822 and vilp.de aid=25087",
		[...]string{"Statute of the International Atomic Energy Agency, Articles V.C, XIV.H, XVIII.C and XIX.B", "Statuut van het Internationaal Atoomenergieagentschap, artikelen V.C, XIV.H, XVIII.C en XIX.B"},
		[...]string{"Adopted if at least two thirds of the members present and voting vote in favour (finance, amendment of the Statute, suspension of a member); a majority of the members must be present; abstentions do not count.", "Aangenomen als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt (financiën, wijziging van het Statuut, schorsing van een lid); meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"ibrd.amend", 12, 19451227, 19890216, // ibrd
		"carry yes >= 3/5 of entitled and yes by power >= 4/5 of entitled by power and yes >= 1",
		"partly", "docs.cntd.ru/document/901746496, note to Article VIII(a): four fifths before the amendment of 16 February 1989; entry into force 27 December 1945 (unverified)",
		[...]string{"Articles of Agreement of the International Bank for Reconstruction and Development, Article VIII(a)", "Overeenkomst betreffende de Internationale Bank voor Herstel en Ontwikkeling, artikel VIII, onder a"},
		[...]string{"An amendment of the Articles is accepted if at least three fifths of the members, holding at least four fifths of the total voting power, accept it; silence counts as a refusal; not covered: the provisions that all members must accept.", "Een wijziging van de Overeenkomst is aanvaard als ten minste drie vijfde van de leden, met ten minste vier vijfde van het totale stemgewicht, haar aanvaardt; zwijgen geldt als weigering; niet weergegeven zijn de bepalingen die alle leden moeten aanvaarden."},
	},
	{
		"ibrd.amend", 12, 19890216, 0, // ibrd
		"carry yes >= 3/5 of entitled and yes by power >= 85/100 of entitled by power and yes >= 1",
		"yes", "Articles of Agreement, Article VIII(a), at docs.cntd.ru/document/901746496 (with the date of the amendment) and Diario da Assembleia da Republica II A 20, 17 February 1989, p. 596",
		[...]string{"Articles of Agreement of the International Bank for Reconstruction and Development, Article VIII(a)", "Overeenkomst betreffende de Internationale Bank voor Herstel en Ontwikkeling, artikel VIII, onder a"},
		[...]string{"An amendment of the Articles is accepted if at least three fifths of the members, holding at least 85 per cent of the total voting power, accept it; silence counts as a refusal; not covered: the provisions that all members must accept.", "Een wijziging van de Overeenkomst is aanvaard als ten minste drie vijfde van de leden, met ten minste 85% van het totale stemgewicht, haar aanvaardt; zwijgen geldt als weigering; niet weergegeven zijn de bepalingen die alle leden moeten aanvaarden."},
	},
	{
		"icao.annex", 14, 19470404, 0, // icao.council
		"carry yes >= 2/3 of members and yes >= 1",
		"yes", "Convention on International Civil Aviation, Article 90, at vilp.de aid=25713",
		[...]string{"Convention on International Civil Aviation, Articles 54(l) and 90(a)", "Verdrag inzake de internationale burgerluchtvaart, artikelen 54, onder l, en 90, onder a"},
		[...]string{"An Annex or an amendment of one is adopted if at least two thirds of the members of the Council vote in favour; absence and abstention count as votes against; not covered: that it does not become effective if a majority of the contracting States register their disapproval.", "Een bijlage of een wijziging daarvan is aangenomen als ten minste twee derde van de leden van de Raad vóór stemt; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is dat zij geen werking krijgt als een meerderheid van de verdragsluitende staten haar afkeurt."},
	},
	{
		"icao.assembly", 13, 19470404, 0, // icao.assembly
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"yes", "Convention on International Civil Aviation, Article 48, at vilp.de aid=25670 and wikisource djvu/28",
		[...]string{"Convention on International Civil Aviation, Article 48(c)", "Verdrag inzake de internationale burgerluchtvaart, artikel 48, onder c"},
		[...]string{"Adopted if more than half of the votes cast are in favour; a majority of the contracting States must be present; abstentions do not count.", "Aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; meer dan de helft van de verdragsluitende staten moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"icao.council", 14, 19470404, 0, // icao.council
		"carry yes > 1/2 of members",
		"partly", "Convention on International Civil Aviation, Articles 52 and 53, at vilp.de and in 61 Stat. at en.wikisource.org; \"majority of its members\" read as all members, the Council having counted 19 of 36 on Qatar in June 2018 (unverified); the notes of the project count the entitled only, corrected",
		[...]string{"Convention on International Civil Aviation, Articles 52 and 53", "Verdrag inzake de internationale burgerluchtvaart, artikelen 52 en 53"},
		[...]string{"Adopted if more than half of all members of the Council vote in favour; absence and abstention count as votes against; a party to the dispute has no vote but still counts as a member.", "Aangenomen als meer dan de helft van alle leden van de Raad vóór stemt; afwezigheid en onthouding tellen als tegenstem; een partij bij het geschil heeft geen stem, maar telt wel mee als lid."},
	},
	{
		"icc.amend", 15, 20020701, 0, // icc.asp
		"carry yes >= 2/3 of members and yes >= 1",
		"yes", "Rome Statute Article 121 at iccdb.hrlc.net/data/keyword/558",
		[...]string{"Rome Statute of the International Criminal Court, Article 121(3)", "Statuut van Rome inzake het Internationaal Strafhof, artikel 121, derde lid"},
		[...]string{"An amendment on which there is no consensus is adopted if at least two thirds of all States Parties vote in favour; absence and abstention count as votes against; not covered: the ratification by seven eighths of the States Parties.", "Een wijziging waarover geen consensus bestaat is aangenomen als ten minste twee derde van alle verdragspartijen vóór stemt; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de bekrachtiging door zeven achtste van de verdragspartijen."},
	},
	{
		"icc.asp.procedure", 15, 20020701, 0, // icc.asp
		"carry yes > 1/2 of yes+no",
		"yes", "Rome Statute Article 112(7) at nl.wikisource Statuut van Rome p. 248; no quorum in the Statute, that of the rules of procedure not looked up",
		[...]string{"Rome Statute of the International Criminal Court, Article 112(7)(b)", "Statuut van Rome inzake het Internationaal Strafhof, artikel 112, zevende lid, onder b"},
		[...]string{"Adopted if more than half of the States Parties present and voting vote in favour; abstentions do not count; not covered: the effort to reach consensus that comes first.", "Aangenomen als meer dan de helft van de verdragspartijen die aanwezig zijn en hun stem uitbrengen vóór stemt; onthoudingen tellen niet mee; niet weergegeven is dat eerst naar consensus wordt gestreefd."},
	},
	{
		"icc.asp.substance", 15, 20020701, 0, // icc.asp
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"yes", "Rome Statute Article 112(7) at nl.wikisource Statuut van Rome p. 248",
		[...]string{"Rome Statute of the International Criminal Court, Article 112(7)(a)", "Statuut van Rome inzake het Internationaal Strafhof, artikel 112, zevende lid, onder a"},
		[...]string{"Adopted if at least two thirds of the States Parties present and voting vote in favour, with more than half of all States Parties present; abstentions do not count; not covered: the effort to reach consensus that comes first.", "Aangenomen als ten minste twee derde van de verdragspartijen die aanwezig zijn en hun stem uitbrengen vóór stemt en meer dan de helft van alle verdragspartijen aanwezig is; onthoudingen tellen niet mee; niet weergegeven is dat eerst naar consensus wordt gestreefd."},
	},
	{
		"icj.elect", 34, 19451024, 0, // unga
		"carry yes > 1/2 of members",
		"partly", "Statute of the International Court of Justice, Articles 8 to 10, at droit-bilingue.ch 0.193.501-10-13; that non-member parties to the Statute join the Assembly's vote (Article 4(3)) (unverified)",
		[...]string{"Statute of the International Court of Justice, Articles 8 and 10(1)", "Statuut van het Internationaal Gerechtshof, artikelen 8 en 10, eerste lid"},
		[...]string{"A candidate for the International Court of Justice needs the votes of more than half of all members of the electorate in the General Assembly; absence and abstention count as votes against; not covered: the parallel vote in the Security Council, which must coincide, and repeated meetings.", "Een kandidaat voor het Internationaal Gerechtshof heeft in de Algemene Vergadering de stemmen van meer dan de helft van alle kiesgerechtigde staten nodig; afwezigheid en onthouding tellen als tegenstem; niet weergegeven zijn de gelijktijdige stemming in de Veiligheidsraad, die hetzelfde moet opleveren, en herhaalde vergaderingen."},
	},
	{
		"icj.elect.council", 42, 19451024, 0, // unsc
		"carry yes > 1/2 of members",
		"partly", "Statute of the International Court of Justice, Articles 8 to 10, at droit-bilingue.ch 0.193.501-10-13; that non-member parties to the Statute join the Assembly's vote (Article 4(3)) (unverified)",
		[...]string{"Statute of the International Court of Justice, Articles 8, 10(1) and 10(2)", "Statuut van het Internationaal Gerechtshof, artikelen 8, 10, eerste lid, en 10, tweede lid"},
		[...]string{"A candidate for the International Court of Justice needs the votes of more than half of all members of the Security Council, without distinction between permanent and other members; not covered: the parallel vote in the General Assembly.", "Een kandidaat voor het Internationaal Gerechtshof heeft de stemmen van meer dan de helft van alle leden van de Veiligheidsraad nodig, zonder onderscheid tussen permanente en andere leden; niet weergegeven is de gelijktijdige stemming in de Algemene Vergadering."},
	},
	{
		"ilo", 16, 0, 0, // ilo
		"quorum yes+no >= 1/2 of entitled; carry yes > 1/2 of yes+no",
		"yes", "ILO Constitution, Article 17, at vilp.de aid=23548 and droit-bilingue.ch 0.820.1-17-20; that the half is of the delegates attending the session, not of those in the hall, is shown by the vote of 16 June 2005 on work in fishing: 288-8, void for want of one vote at a quorum of 297 (icsf.net/samudra/a-lost-opportunity)",
		[...]string{"Constitution of the International Labour Organization, Article 17(2) and (3)", "Statuut van de Internationale Arbeidsorganisatie, artikel 17, tweede en derde lid"},
		[...]string{"Adopted if more than half of the votes cast by the delegates are in favour; the vote is void unless the votes for and against together reach half of the delegates attending the Conference, so that abstentions do not help the quorum; the voters are delegates (two for the government, one each for employers and workers of a State), not States.", "Aangenomen als meer dan de helft van de door de gedelegeerden uitgebrachte stemmen vóór is; de stemming is nietig als de voor- en tegenstemmen samen niet de helft van het aantal aan de Conferentie deelnemende gedelegeerden bereiken, zodat onthoudingen niet bijdragen aan het quorum; stemgerechtigd zijn gedelegeerden (per staat twee van de regering, een van de werkgevers, een van de werknemers), geen staten."},
	},
	{
		"ilo.admit", 16, 0, 0, // ilo
		"carry yes >= 2/3 of entitled and yes by government >= 2/3 of yes+no by government and yes >= 1",
		"yes", "ILO Constitution, Article 1(4), in debates.parlamento.pt 2019-05-15 p. 66",
		[...]string{"Constitution of the International Labour Organization, Article 1(4)", "Statuut van de Internationale Arbeidsorganisatie, artikel 1, vierde lid"},
		[...]string{"A State is admitted if at least two thirds of the delegates attending the session vote in favour, and among them at least two thirds of the Government delegates present and voting; the voters are delegates, not States.", "Een staat wordt toegelaten als ten minste twee derde van de aan de zitting deelnemende gedelegeerden vóór stemt, onder wie ten minste twee derde van de regeringsgedelegeerden die aanwezig zijn en hun stem uitbrengen; stemgerechtigd zijn gedelegeerden, geen staten."},
	},
	{
		"ilo.convention", 16, 0, 0, // ilo
		"quorum yes+no >= 1/2 of entitled; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "ILO Constitution, Article 17(3), at vilp.de aid=23548; quorum as shown by the vote of 16 June 2005 on work in fishing (icsf.net/samudra/a-lost-opportunity); two thirds of the votes cast by the delegates present in the final vote: Article 21(1) on what fails to get them, at vilp.de aid=23634 (Polish), and Article 19(2) as told of abrogation at blog.efl.es 2018/02/06",
		[...]string{"Constitution of the International Labour Organization, Articles 17(3) and 19(2)", "Statuut van de Internationale Arbeidsorganisatie, artikelen 17, derde lid, en 19, tweede lid"},
		[...]string{"A Convention or Recommendation is adopted on the final vote if at least two thirds of the votes cast by the delegates present are in favour; the vote is void unless the votes for and against together reach half of the delegates attending the Conference; the voters are delegates, not States.", "Een verdrag of aanbeveling is bij de eindstemming aangenomen als ten minste twee derde van de door de aanwezige gedelegeerden uitgebrachte stemmen vóór is; de stemming is nietig als de voor- en tegenstemmen samen niet de helft van het aantal aan de Conferentie deelnemende gedelegeerden bereiken; stemgerechtigd zijn gedelegeerden, geen staten."},
	},
	{
		"imf.70", 17, 19780401, 0, // imf
		"carry yes by power >= 70/100 of entitled by power and yes >= 1",
		"partly", "Articles of Agreement at vilp.de 24847, 24882 and 24901; imf.org bl11; provision given as an example and validity date of the second amendment (unverified)",
		[...]string{"Articles of Agreement of the International Monetary Fund, for example Article XII, section 6(f)", "Overeenkomst betreffende het Internationaal Monetair Fonds, bijvoorbeeld artikel XII, sectie 6, onder f"},
		[...]string{"Adopted if members holding at least 70 per cent of the total voting power vote in favour; absence and abstention count as votes against.", "Aangenomen als leden met ten minste 70% van het totale stemgewicht vóór stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"imf.85", 17, 19780401, 0, // imf
		"carry yes by power >= 85/100 of entitled by power and yes >= 1",
		"partly", "Articles of Agreement at vilp.de 24847, 24882 and 24901; imf.org bl11; provision given as an example and validity date of the second amendment (unverified)",
		[...]string{"Articles of Agreement of the International Monetary Fund, for example Article III, section 2(c)", "Overeenkomst betreffende het Internationaal Monetair Fonds, bijvoorbeeld artikel III, sectie 2, onder c"},
		[...]string{"Adopted if members holding at least 85 per cent of the total voting power vote in favour; absence and abstention count as votes against.", "Aangenomen als leden met ten minste 85% van het totale stemgewicht vóór stemmen; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"imf.amend", 17, 19780401, 0, // imf
		"carry yes >= 3/5 of entitled and yes by power >= 85/100 of entitled by power and yes >= 1",
		"partly", "Articles of Agreement, Article XXVIII, at vilp.de 24901; validity date of the second amendment (unverified)",
		[...]string{"Articles of Agreement of the International Monetary Fund, Article XXVIII(a)", "Overeenkomst betreffende het Internationaal Monetair Fonds, artikel XXVIII, onder a"},
		[...]string{"An amendment of the Articles is accepted if at least three fifths of the members, holding at least 85 per cent of the total voting power, accept it; silence counts as a refusal; not covered: the provisions that all members must accept.", "Een wijziging van de Overeenkomst is aanvaard als ten minste drie vijfde van de leden, met ten minste 85% van het totale stemgewicht, haar aanvaardt; zwijgen geldt als weigering; niet weergegeven zijn de bepalingen die alle leden moeten aanvaarden."},
	},
	{
		"imf.majority", 18, 0, 0, // imf.governors
		"quorum attending > 1/2 of entitled and attending by power >= 2/3 of entitled by power; carry yes by power > 1/2 of yes+no by power",
		"partly", "Articles of Agreement, Article XII, at lexmea.de article-xii; suspended members left out of the total (Schedule L) (unverified)",
		[...]string{"Articles of Agreement of the International Monetary Fund, Article XII, sections 2(d) and 5(c)", "Overeenkomst betreffende het Internationaal Monetair Fonds, artikel XII, secties 2, onder d, en 5, onder c"},
		[...]string{"Adopted if more than half of the voting power of the votes cast is in favour; a majority of the Governors holding at least two thirds of the total voting power must be present; abstentions do not count.", "Aangenomen als meer dan de helft van het stemgewicht van de uitgebrachte stemmen vóór is; een meerderheid van de gouverneurs met ten minste twee derde van het totale stemgewicht moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"imo", 19, 19580317, 0, // imo
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"partly", "Convention, Article 57, at droit-bilingue.ch 0.747.305.91-57-60; quorum of the Assembly in Gesetzblatt der DDR 1976 II p. 233 (then Article 15; the notes of the project name no quorum, corrected); number 14 of today (unverified)",
		[...]string{"Convention on the International Maritime Organization, Articles 14 and 57", "Verdrag inzake de Internationale Maritieme Organisatie, artikelen 14 en 57"},
		[...]string{"Adopted if more than half of the Members present and voting vote in favour; a majority of the Members must be present; abstentions do not count.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"imo.two-thirds", 19, 19580317, 0, // imo
		"quorum attending > 1/2 of members; carry yes >= 2/3 of attending and yes >= 1",
		"partly", "Convention, Article 57, at droit-bilingue.ch 0.747.305.91-57-60; quorum of the Assembly in Gesetzblatt der DDR 1976 II p. 233 (then Article 15; the notes of the project name no quorum, corrected); number 14 of today (unverified)",
		[...]string{"Convention on the International Maritime Organization, Articles 14 and 57", "Verdrag inzake de Internationale Maritieme Organisatie, artikelen 14 en 57"},
		[...]string{"Adopted if at least two thirds of the Members present vote in favour; a majority of the Members must be present; unlike under the simple majority, an abstention counts as a vote against.", "Aangenomen als ten minste twee derde van de aanwezige leden vóór stemt; meer dan de helft van de leden moet aanwezig zijn; anders dan bij de gewone meerderheid telt een onthouding als tegenstem."},
	},
	{
		"itu", 20, 0, 0, // itu.conferences
		"quorum attending > 1/2 of entitled; defer abstain > 1/2 of cast; carry yes > 1/2 of yes+no; tie reject",
		"partly", "more than half of the delegations accredited and having the right to vote: Convention of the ITU (1992), No. 385, at text-id.123dok.com; deferral and its end: itu.int PP98 electionprocedures and General Rules at droit-bilingue.ch 0.784.02-3-6; tie (unverified)",
		[...]string{"General Rules of Conferences, Assemblies and Meetings of the Union, section 21, voting", "Algemeen reglement van conferenties, assemblees en vergaderingen van de Unie, afdeling 21, stemming"},
		[...]string{"Adopted if more than half of the delegations present and voting vote in favour, with more than half of the accredited delegations that have the right to vote present; abstentions do not count, but if they exceed half of the votes cast the matter is put off to a later meeting; if the votes are equally divided, the proposal is rejected.", "Aangenomen als meer dan de helft van de delegaties die aanwezig zijn en hun stem uitbrengen vóór stemt en meer dan de helft van de geaccrediteerde stemgerechtigde delegaties aanwezig is; onthoudingen tellen niet mee, maar zijn het er meer dan de helft van de uitgebrachte stemmen, dan wordt de zaak aangehouden tot een latere vergadering; bij staking van stemmen is het voorstel verworpen."},
	},
	{
		"itu.correspondence", 21, 0, 0, // itu.members
		"defer not cast > 1/2 of members; carry yes > 1/2 of yes+no",
		"yes", "General Rules, consultation by correspondence, at droit-bilingue.ch 0.784.02-3-6",
		[...]string{"General Rules of Conferences, Assemblies and Meetings of the Union, consultation by correspondence", "Algemeen reglement van conferenties, assemblees en vergaderingen van de Unie, raadpleging langs schriftelijke weg"},
		[...]string{"Adopted if more than half of the Member States that reply for or against agree; silence does not count, but if no more than half of the Member States reply there is a second consultation, which decides however many reply.", "Aangenomen als meer dan de helft van de lidstaten die voor of tegen antwoorden instemt; zwijgen telt niet mee, maar antwoordt de helft van de lidstaten of minder, dan volgt een tweede raadpleging, die beslist ongeacht het aantal antwoorden."},
	},
	{
		"itu.second", 20, 0, 0, // itu.conferences
		"quorum attending > 1/2 of entitled; carry yes > 1/2 of yes+no; tie reject",
		"partly", "as for itu: itu.int PP98 electionprocedures; tie (unverified)",
		[...]string{"General Rules of Conferences, Assemblies and Meetings of the Union, section 21, voting", "Algemeen reglement van conferenties, assemblees en vergaderingen van de Unie, afdeling 21, stemming"},
		[...]string{"The vote at the later meeting, after a deferral for more than half abstentions: adopted if more than half of the delegations present and voting vote in favour; abstentions, however many, no longer count.", "De stemming in de latere vergadering, na aanhouding wegens te veel onthoudingen: aangenomen als meer dan de helft van de delegaties die aanwezig zijn en hun stem uitbrengen vóór stemt; onthoudingen tellen, hoeveel het er ook zijn, niet meer mee."},
	},
	{
		"nato.consensus", 23, 19490824, 0, // nato
		"carry not no >= 1",
		"yes", "nato.int topics_49178 (consensus decision-making)",
		[...]string{"Practice of the North Atlantic Council; the North Atlantic Treaty has no voting rule", "Praktijk van de Noord-Atlantische Raad; het Noord-Atlantisch Verdrag regelt de stemming niet"},
		[...]string{"Adopted if no Ally objects; there is no vote, and silence counts as assent; not covered: the deadline of a silence procedure.", "Aangenomen als geen bondgenoot bezwaar maakt; er wordt niet gestemd, en zwijgen geldt als instemming; niet weergegeven is de termijn van een stilzwijgende procedure."},
	},
	{
		"nl.chamber", 24, 19830217, 0, // nl.chamber
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote-unless-full",
		"yes", "Grondwet artikel 67 at nederlandrechtsstaat.nl; tie: sargasso.nl 2024-05 (73-73 goes to a second vote) and montesquieu-instituut.nl vlb8cx2v6krg (re-vote because not all were present)",
		[...]string{"Constitution of the Kingdom of the Netherlands, Article 67(1) and (2)", "Grondwet voor het Koninkrijk der Nederlanden, artikel 67, eerste en tweede lid"},
		[...]string{"Adopted if more than half of the votes cast are in favour; more than half of the sitting members must be present; abstaining is not provided for; if the votes are equally divided, a new vote is taken at a later meeting, unless all members are present, in which case, or if votes are equal again, the proposal is rejected.", "Aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; meer dan de helft van het aantal zitting hebbende leden moet aanwezig zijn; onthouding is niet voorzien; bij staking van stemmen wordt in een volgende vergadering opnieuw gestemd, tenzij de vergadering voltallig is: dan, of als de stemmen opnieuw staken, is het voorstel verworpen."},
	},
	{
		"nl.const.second", 25, 19830217, 0, // nl.houses
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"yes", "Grondwet artikelen 67 (nederlandrechtsstaat.nl) and 137, the wording before 2022 (denederlandsegrondwet.nl vkugbqve0yzk: paragraph 4 has the two thirds); replaced by Stb. 2022, 335 of 30 August 2022 (eumonitor.nl vl1lixrfx8my); Grondwet artikel 137, edition of January 2024, at nederlandrechtsstaat.nl and denederlandsegrondwet.nl vlxups19yhz4 (paragraph 3); Stb. 2022, 335 of 30 August 2022: paragraphs 3 and 4 became a new paragraph 3, paragraph 5 became 4 (eumonitor.nl vl1lixrfx8my); artikel 67 at nederlandrechtsstaat.nl",
		[...]string{"Constitution of the Kingdom of the Netherlands, Articles 67 and 137(3); before 30 August 2022 Article 137(4)", "Grondwet voor het Koninkrijk der Nederlanden, artikelen 67 en 137, derde lid; vóór 30 augustus 2022 artikel 137, vierde lid"},
		[...]string{"A change of the Constitution in second reading is adopted if at least two thirds of the votes cast are in favour; more than half of the sitting members must be present.", "Een wijziging van de Grondwet in tweede lezing is aangenomen als ten minste twee derde van het aantal uitgebrachte stemmen vóór is; meer dan de helft van het aantal zitting hebbende leden moet aanwezig zijn."},
	},
	{
		"nl.joint", 26, 19830217, 0, // nl.joint
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote-unless-full",
		"partly", "Grondwet artikel 67 at nederlandrechtsstaat.nl; tie rule of the joint session taken to be that of the Houses (unverified)",
		[...]string{"Constitution of the Kingdom of the Netherlands, Article 67(1) and (2)", "Grondwet voor het Koninkrijk der Nederlanden, artikel 67, eerste en tweede lid"},
		[...]string{"Adopted if more than half of the votes cast are in favour; more than half of the sitting members must be present; abstaining is not provided for; if the votes are equally divided, a new vote is taken at a later meeting, unless all members are present, in which case, or if votes are equal again, the proposal is rejected.", "Aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; meer dan de helft van het aantal zitting hebbende leden moet aanwezig zijn; onthouding is niet voorzien; bij staking van stemmen wordt in een volgende vergadering opnieuw gestemd, tenzij de vergadering voltallig is: dan, of als de stemmen opnieuw staken, is het voorstel verworpen."},
	},
	{
		"nl.senate", 27, 19830217, 20230613, // nl.senate
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote",
		"partly", "Grondwet artikel 67 at nederlandrechtsstaat.nl; Rules of Procedure of the Senate before their revision of 13 June 2023, Article 110, at mijnwetten.nl reglement-van-orde-van-de-eerste-kamer-der-staten-generaal/hoofdstuk7: put off to a following meeting, rejected when votes are equal again, and no exception for a full meeting; the Rules before 1995 not read",
		[...]string{"Constitution of the Kingdom of the Netherlands, Article 67(1) and (2); Rules of Procedure of the Senate, Article 110(2)", "Grondwet voor het Koninkrijk der Nederlanden, artikel 67, eerste en tweede lid; reglement van orde van de Eerste Kamer, artikel 110, tweede lid"},
		[...]string{"Adopted if more than half of the votes cast are in favour; more than half of the sitting members must be present; abstaining is not provided for; if the votes are equally divided, a new vote is taken at a later meeting; if votes are equal again, the proposal is rejected.", "Aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; meer dan de helft van het aantal zitting hebbende leden moet aanwezig zijn; onthouding is niet voorzien; bij staking van stemmen wordt in een volgende vergadering opnieuw gestemd; staken de stemmen opnieuw, dan is het voorstel verworpen."},
	},
	{
		"nl.senate", 27, 20230613, 0, // nl.senate
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote-unless-full",
		"partly", "Grondwet artikel 67 at nederlandrechtsstaat.nl; Rules of Procedure as revised, in force on 13 June 2023 (eerstekamer.nl kamerstukdossier/verslag_van_de_tijdelijke_5), not read: that a full meeting rejects is the rule of the other House (unverified)",
		[...]string{"Constitution of the Kingdom of the Netherlands, Article 67(1) and (2)", "Grondwet voor het Koninkrijk der Nederlanden, artikel 67, eerste en tweede lid"},
		[...]string{"Adopted if more than half of the votes cast are in favour; more than half of the sitting members must be present; abstaining is not provided for; if the votes are equally divided, a new vote is taken at a later meeting, unless all members are present, in which case, or if votes are equal again, the proposal is rejected.", "Aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; meer dan de helft van het aantal zitting hebbende leden moet aanwezig zijn; onthouding is niet voorzien; bij staking van stemmen wordt in een volgende vergadering opnieuw gestemd, tenzij de vergadering voltallig is: dan, of als de stemmen opnieuw staken, is het voorstel verworpen."},
	},
	{
		"nl.treaty.deviating", 25, 19830217, 0, // nl.houses
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"yes", "Grondwet artikel 91 at nederlandrechtsstaat.nl",
		[...]string{"Constitution of the Kingdom of the Netherlands, Articles 67 and 91(3)", "Grondwet voor het Koninkrijk der Nederlanden, artikelen 67 en 91, derde lid"},
		[...]string{"A treaty that conflicts with the Constitution is approved if at least two thirds of the votes cast are in favour; more than half of the sitting members must be present.", "Een verdrag dat van de Grondwet afwijkt is goedgekeurd als ten minste twee derde van het aantal uitgebrachte stemmen vóór is; meer dan de helft van het aantal zitting hebbende leden moet aanwezig zijn."},
	},
	{
		"oas.ga", 28, 0, 0, // oas.ga
		"quorum attending > 1/2 of members; carry yes > 1/2 of members",
		"partly", "OAS Charter (then Article 57) at books.google.cl I71NAAAAMAAJ p. 18, absolute majority of the member States (the notes of the project give no majority, added); rules of procedure Article 52 at ininet.org; number 59 of today (unverified)",
		[...]string{"Charter of the Organization of American States, Article 59; Rules of Procedure of the General Assembly, Article 52", "Handvest van de Organisatie van Amerikaanse Staten, artikel 59; reglement van orde van de Algemene Vergadering, artikel 52"},
		[...]string{"Adopted if more than half of all Member States vote in favour; a majority of the Member States must be present; absence and abstention count as votes against.", "Aangenomen als meer dan de helft van alle lidstaten vóór stemt; meer dan de helft van de lidstaten moet aanwezig zijn; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"oas.ga.committee", 29, 0, 0, // oas.ga.committees
		"open attending >= 1/3 of members; quorum attending >= 2/3 of members; carry yes > 1/2 of yes+no",
		"partly", "Rules of Procedure of the General Assembly, Article 52, at ininet.org general-assembly page 15; majority within the committees (unverified)",
		[...]string{"Rules of Procedure of the General Assembly of the Organization of American States, Article 52", "Reglement van orde van de Algemene Vergadering van de Organisatie van Amerikaanse Staten, artikel 52"},
		[...]string{"Adopted if more than half of the delegations present and voting vote in favour; a vote may be taken only if two thirds of the delegations are present.", "Aangenomen als meer dan de helft van de delegaties die aanwezig zijn en hun stem uitbrengen vóór stemt; er kan alleen worden gestemd als twee derde van de delegaties aanwezig is."},
	},
	{
		"oas.ga.reconsider", 28, 0, 0, // oas.ga
		"quorum attending > 1/2 of members; carry yes >= 2/3 of members and yes >= 1",
		"yes", "Rules of Procedure of the General Assembly, Articles 52 and 56, at ininet.org general-assembly page 15",
		[...]string{"Rules of Procedure of the General Assembly of the Organization of American States, Articles 52 and 56", "Reglement van orde van de Algemene Vergadering van de Organisatie van Amerikaanse Staten, artikelen 52 en 56"},
		[...]string{"A decision is reconsidered if at least two thirds of all Member States vote in favour; absence and abstention count as votes against.", "Een besluit wordt heroverwogen als ten minste twee derde van alle lidstaten vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"osce.consensus", 30, 0, 0, // osce
		"carry not no >= 1",
		"partly", "osce.org 660025; title of the rules of procedure MC.DOC/1/06 (unverified)",
		[...]string{"OSCE Rules of Procedure (MC.DOC/1/06), section II(A)", "Reglement van orde van de OVSE (MC.DOC/1/06), sectie II, onder A"},
		[...]string{"Adopted if no participating State objects; there is no vote, and abstention, silence and absence count as assent; not covered: silence procedures and consensus minus one.", "Aangenomen als geen deelnemende staat bezwaar maakt; er wordt niet gestemd, en onthouding, zwijgen en afwezigheid gelden als instemming; niet weergegeven zijn stilzwijgende procedures en consensus min één."},
	},
	{
		"pl.sejm", 31, 19971017, 0, // pl.sejm
		"quorum attending >= 1/2 of seats; carry yes > 1/2 of yes+no; tie reject",
		"yes", "Constitution of the Republic of Poland, Article 120 (read for the notes of the project on rules)",
		[...]string{"Constitution of the Republic of Poland, Article 120", "Grondwet van de Republiek Polen, artikel 120"},
		[...]string{"Adopted if more votes are cast for than against, with at least half of the statutory number of Deputies present; abstentions help only the quorum; if the votes are equally divided, the proposal is rejected.", "Aangenomen als meer stemmen vóór dan tegen worden uitgebracht en ten minste de helft van het wettelijke aantal afgevaardigden aanwezig is; onthoudingen dragen alleen bij aan het quorum; bij staking van stemmen is het voorstel verworpen."},
	},
	{
		"robert.appeal", 32, 0, 0, // robert
		"carry yes > 1/2 of yes+no; tie adopt",
		"partly", "forumflash.com topics 15788, 25089 and 6591; Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 24:3(7), 44:12", "Robert’s Rules of Order Newly Revised, 12e druk, 24:3(7), 44:12"},
		[...]string{"The decision of the chair (yes = sustain it) stands if more than half of the members voting for or against uphold it, and also on an equal division; abstentions do not count.", "De beslissing van de voorzitter (ja = handhaven) blijft in stand als meer dan de helft van de leden die vóór of tegen stemmen haar steunt, en ook als de stemmen staken; onthoudingen tellen niet mee."},
	},
	{
		"robert.good-standing.majority", 32, 0, 0, // robert
		"carry yes > 1/2 of entitled",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:7 to 44:10", "Robert’s Rules of Order Newly Revised, 12e druk, 44:7 tot 44:10"},
		[...]string{"Adopted if more than half of the members in good standing vote in favour; absence and abstention count as votes against.", "Aangenomen als meer dan de helft van de stemgerechtigde leden vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"robert.good-standing.two-thirds", 32, 0, 0, // robert
		"carry yes >= 2/3 of entitled and yes >= 1",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:7 to 44:10", "Robert’s Rules of Order Newly Revised, 12e druk, 44:7 tot 44:10"},
		[...]string{"Adopted if at least two thirds of the members in good standing vote in favour; absence and abstention count as votes against.", "Aangenomen als ten minste twee derde van de stemgerechtigde leden vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"robert.membership.majority", 32, 0, 0, // robert
		"carry yes > 1/2 of members",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:7, 44:9", "Robert’s Rules of Order Newly Revised, 12e druk, 44:7, 44:9"},
		[...]string{"Adopted if more than half of the entire membership vote in favour; absence and abstention count as votes against.", "Aangenomen als meer dan de helft van alle leden vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"robert.membership.two-thirds", 32, 0, 0, // robert
		"carry yes >= 2/3 of members and yes >= 1",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:7, 44:9", "Robert’s Rules of Order Newly Revised, 12e druk, 44:7, 44:9"},
		[...]string{"Adopted if at least two thirds of the entire membership vote in favour; absence and abstention count as votes against.", "Aangenomen als ten minste twee derde van alle leden vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
	{
		"robert.present.majority", 32, 0, 0, // robert
		"carry yes > 1/2 of attending",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:7, 44:9", "Robert’s Rules of Order Newly Revised, 12e druk, 44:7, 44:9"},
		[...]string{"Adopted if more than half of the members present vote in favour; an abstention counts as a vote against.", "Aangenomen als meer dan de helft van de aanwezige leden vóór stemt; een onthouding telt als tegenstem."},
	},
	{
		"robert.present.two-thirds", 32, 0, 0, // robert
		"carry yes >= 2/3 of attending and yes >= 1",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:7, 44:9", "Robert’s Rules of Order Newly Revised, 12e druk, 44:7, 44:9"},
		[...]string{"Adopted if at least two thirds of the members present vote in favour; an abstention counts as a vote against.", "Aangenomen als ten minste twee derde van de aanwezige leden vóór stemt; een onthouding telt als tegenstem."},
	},
	{
		"robert.voting.majority", 32, 0, 0, // robert
		"carry yes > 1/2 of yes+no; tie reject",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:1, 44:3", "Robert’s Rules of Order Newly Revised, 12e druk, 44:1, 44:3"},
		[...]string{"Adopted if there are more votes in favour than against; abstentions and blanks do not count; if the votes are equally divided, the proposal is rejected.", "Aangenomen als er meer voor- dan tegenstemmen zijn; onthoudingen en blanco stemmen tellen niet mee; bij staking van stemmen is het voorstel verworpen."},
	},
	{
		"robert.voting.two-thirds", 32, 0, 0, // robert
		"carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "Robert’s Rules FAQ at robertsrules.com, questions 4 to 6; roberts-rules.com/parl17.htm; section numbers of the 12th edition (unverified)",
		[...]string{"Robert’s Rules of Order Newly Revised, 12th ed., 44:1, 44:3", "Robert’s Rules of Order Newly Revised, 12e druk, 44:1, 44:3"},
		[...]string{"Adopted if at least two thirds of the votes for and against are in favour; abstentions and blanks do not count.", "Aangenomen als ten minste twee derde van de stemmen voor en tegen vóór is; onthoudingen en blanco stemmen tellen niet mee."},
	},
	{
		"unesco.convention", 33, 19461104, 0, // unesco
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "Constitution of UNESCO, Article IV, at omnionica.wikidot.com/general-conference; quorum in the Rules of Procedure of the General Conference (unverified)",
		[...]string{"Constitution of UNESCO, Article IV.B.4; Rules of Procedure of the General Conference, rules on quorum and majority", "Statuut van de UNESCO, artikel IV.B.4; reglement van orde van de Algemene Conferentie, artikelen over quorum en meerderheid"},
		[...]string{"An international convention is adopted if at least two thirds of the Member States present and voting vote in favour; a majority must be present; abstentions do not count.", "Een internationaal verdrag is aangenomen als ten minste twee derde van de lidstaten die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unesco.other", 33, 19461104, 0, // unesco
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"partly", "Constitution of UNESCO, Article IV, at omnionica.wikidot.com/general-conference; quorum in the Rules of Procedure of the General Conference (unverified)",
		[...]string{"Constitution of UNESCO, Article IV.C.8(a); Rules of Procedure of the General Conference, rules on quorum and majority", "Statuut van de UNESCO, artikel IV.C.8, onder a; reglement van orde van de Algemene Conferentie, artikelen over quorum en meerderheid"},
		[...]string{"Adopted if more than half of the Member States present and voting vote in favour; a majority must be present; abstentions do not count.", "Aangenomen als meer dan de helft van de lidstaten die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unesco.recommendation", 33, 19461104, 0, // unesco
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"partly", "Constitution of UNESCO, Article IV, at omnionica.wikidot.com/general-conference; quorum in the Rules of Procedure of the General Conference (unverified)",
		[...]string{"Constitution of UNESCO, Article IV.B.4; Rules of Procedure of the General Conference, rules on quorum and majority", "Statuut van de UNESCO, artikel IV.B.4; reglement van orde van de Algemene Conferentie, artikelen over quorum en meerderheid"},
		[...]string{"A recommendation to Member States is adopted if more than half of the Member States present and voting vote in favour; a majority must be present; abstentions do not count.", "Een aanbeveling aan de lidstaten is aangenomen als meer dan de helft van de lidstaten die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unga.charter.amend", 34, 19451024, 0, // unga
		"carry yes >= 2/3 of members and yes >= 1",
		"yes", "Charter Article 108 at en.wikipedia.org Amendments_to_the_United_Nations_Charter",
		[...]string{"Charter of the United Nations, Article 108", "Handvest van de Verenigde Naties, artikel 108"},
		[...]string{"An amendment to the Charter is adopted if at least two thirds of all members of the General Assembly vote in favour; absence and abstention count as votes against; not covered: the ratification by two thirds of the members, all permanent members of the Security Council among them.", "Een wijziging van het Handvest is aangenomen als ten minste twee derde van alle leden van de Algemene Vergadering vóór stemt; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de bekrachtiging door twee derde van de leden, met inbegrip van alle permanente leden van de Veiligheidsraad."},
	},
	{
		"unga.charter.conference", 34, 19451024, 0, // unga
		"carry yes >= 2/3 of members and yes >= 1",
		"yes", "Charter Article 109 at palthinklib.com charter text and nl.wikisource Hoofdstuk XVIII; introductory note of the former: seven members of the Security Council before the amendment that came into force on 12 June 1968; the same day at cameroun-traites-accords.com amendement-larticle-109",
		[...]string{"Charter of the United Nations, Article 109(1)", "Handvest van de Verenigde Naties, artikel 109, eerste lid"},
		[...]string{"A conference to review the Charter is called if at least two thirds of all members of the General Assembly vote in favour; absence and abstention count as votes against; not covered: the second vote needed, of any nine members of the Security Council (before 12 June 1968 any seven).", "Een conferentie tot herziening van het Handvest wordt bijeengeroepen als ten minste twee derde van alle leden van de Algemene Vergadering vóór stemt; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de tweede vereiste stemming, van negen leden van de Veiligheidsraad, welke dan ook (vóór 12 juni 1968 zeven)."},
	},
	{
		"unga.committee", 41, 0, 0, // unga.committees
		"open attending >= 1/4 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie reject",
		"yes", "rule numbers read at un.org/en/ga/about/ropga/cttees.shtml (mirror fanyv88.com); one quarter to open at app.glosbe.com tmem 2758452019249981000; tie text at tarjamaan.com (UN translation memory); one third to open and majority to decide as summed up at glengaze.com (student-prepare-for-mun); rule 126, the same words as rule 86: \"members present and voting\" are those casting an affirmative or negative vote, quoted at mm.icann.org council 20090924 attachment d87c298c",
		[...]string{"General Assembly rules 108, 125, 126 and 133", "artikelen 108, 125, 126 en 133 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"Adopted if more than half of the members present and voting vote in favour, important question or not; a majority of the members must be present; abstentions do not count; if the votes are equally divided, the proposal is rejected.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt, ook bij belangrijke vraagstukken; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee; bij staking van stemmen is het voorstel verworpen."},
	},
	{
		"unga.committee.reconsider", 41, 0, 0, // unga.committees
		"open attending >= 1/4 of members; quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "rule numbers read at un.org/en/ga/about/ropga/cttees.shtml (mirror fanyv88.com); committee practice in General Assembly decision of 18 December 1968 (cambridge.org ILM F9651ED1108B68710907E1FA955EA5CE); one quarter to open at app.glosbe.com tmem 2758452019249981000; wording of rules 108 and 123 not read",
		[...]string{"General Assembly rules 108, 123 and 126", "artikelen 108, 123 en 126 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"A proposal already adopted or rejected is reconsidered at the same session only if at least two thirds of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count.", "Een al aangenomen of verworpen voorstel wordt in dezelfde zitting alleen heroverwogen als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unga.election", 34, 19451024, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie lot",
		"partly", "numbers and headings of rules 67, 86, 92 and 93 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory); majority in Charter Article 18(3), read at droit-bilingue.ch 0.120-18-21; their text not read; secret ballot and drawing of lots confirmed in UN translation memory app.glosbe.com tmem 9134319502066236876",
		[...]string{"General Assembly rules 67, 86, 92 and 93", "artikelen 67, 86, 92 en 93 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"One candidate for one seat, by secret ballot: elected with more than half of the valid votes cast (yes = ballots for the candidate, no = ballots for others); abstentions and invalid ballots do not count; not covered: the restricted second ballot, elections to several seats, and that the lot decides only after a second, restricted ballot.", "Eén kandidaat voor één zetel, bij geheime stemming: gekozen met meer dan de helft van de geldig uitgebrachte stemmen (ja = stembriefjes voor de kandidaat, nee = stembriefjes voor anderen); onthoudingen en ongeldige stembriefjes tellen niet mee; niet weergegeven zijn de herstemming, verkiezingen voor meer zetels tegelijk, en dat pas na een herstemming het lot beslist."},
	},
	{
		"unga.election.two-thirds", 34, 19451024, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "Charter Article 18 read at droit-bilingue.ch 0.120-18-21 for the organs and the two thirds; numbers and headings of rules 67, 83, 86 and 92 to 94 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"Charter of the United Nations, Article 18(2); General Assembly rules 67, 83, 86, 92 to 94", "Handvest van de Verenigde Naties, artikel 18, tweede lid; artikelen 67, 83, 86, 92 tot en met 94 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"One candidate for one seat in an organ named in Article 18(2), by secret ballot: elected with at least two thirds of the valid votes cast (yes = ballots for the candidate, no = ballots for others); abstentions and invalid ballots do not count; not covered: restricted and further ballots and elections to several seats.", "Eén kandidaat voor één zetel in een orgaan genoemd in artikel 18, tweede lid, bij geheime stemming: gekozen met ten minste twee derde van de geldig uitgebrachte stemmen (ja = stembriefjes voor de kandidaat, nee = stembriefjes voor anderen); onthoudingen en ongeldige stembriefjes tellen niet mee; niet weergegeven zijn herstemmingen en verkiezingen voor meer zetels tegelijk."},
	},
	{
		"unga.ess.request", 34, 19501103, 0, // unga
		"carry yes > 1/2 of members",
		"partly", "General Assembly resolution 377 A (V) and rule 8(b) at ask.un.org qid=177134 and press.un.org/en/2022/sc14809; rule 9(b) (unverified); seven before the amendments of 31 August 1965: the first emergency special session was called by Security Council resolution 119 (1956) with 7-2-2 (jewishvirtuallibrary.org un-security-council-resolution-119-october-1956); nine since Article 27 was amended on 31 August 1965 (palthinklib.com charter text, introductory note)",
		[...]string{"General Assembly resolution 377 A (V), paragraph 1; General Assembly rules 8(b) and 9(b)", "resolutie 377 A (V) van de Algemene Vergadering, paragraaf 1; artikelen 8, onder b, en 9, onder b, van het reglement van orde van de Algemene Vergadering"},
		[...]string{"An emergency special session is called if more than half of all Members of the United Nations ask for it; silence counts as a refusal; not covered: the other way, the vote of any nine members of the Security Council (before 31 August 1965 any seven).", "Een speciale spoedzitting wordt bijeengeroepen als meer dan de helft van alle leden van de Verenigde Naties daarom vraagt; zwijgen geldt als weigering; niet weergegeven is de andere weg, de stem van negen leden van de Veiligheidsraad, welke dan ook (vóór 31 augustus 1965 zeven)."},
	},
	{
		"unga.hrc.elect", 34, 20060315, 0, // unga
		"carry yes > 1/2 of members",
		"partly", "General Assembly resolution 60/251, paragraph 7, as reported by tass and panorama (read for the notes of the project on rules); paragraph 7 of the text, as far as \"elected directly and individu-\", at adattar.minorityforum.info, and an absolute majority of the 192 Members in press.un.org GA/10710 (read)",
		[...]string{"General Assembly resolution 60/251, paragraph 7", "resolutie 60/251 van de Algemene Vergadering, paragraaf 7"},
		[...]string{"A candidate for the Human Rights Council is elected with the votes of more than half of all members of the General Assembly, by secret ballot; absence and abstention count as votes against; not covered: the ranking when more candidates than seats reach the majority.", "Een kandidaat voor de Mensenrechtenraad is gekozen met de stemmen van meer dan de helft van alle leden van de Algemene Vergadering, bij geheime stemming; afwezigheid en onthouding tellen als tegenstem; niet weergegeven is de rangorde wanneer meer kandidaten dan zetels de meerderheid halen."},
	},
	{
		"unga.hrc.suspend", 34, 20060315, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "General Assembly resolution 60/251, paragraph 8, as reported in the press on ES-11/3 (93-24-58); numbers and headings of rules 67 and 86 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"General Assembly resolution 60/251, paragraph 8; General Assembly rules 67 and 86", "resolutie 60/251 van de Algemene Vergadering, paragraaf 8; artikelen 67 en 86 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"The rights of a member of the Human Rights Council are suspended if at least two thirds of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count.", "De lidmaatschapsrechten van een lid van de Mensenrechtenraad worden geschorst als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unga.important", 34, 19451024, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "Charter Article 18 read at droit-bilingue.ch 0.120-18-21; \"at least\" shown by 40 of 59 ballots in history.state.gov frus1949v02/d185; one third to open and majority to decide as summed up at glengaze.com (student-prepare-for-mun); numbers and headings of rules 67, 83 and 86 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"Charter of the United Nations, Article 18(2); General Assembly rules 67, 83 and 86", "Handvest van de Verenigde Naties, artikel 18, tweede lid; artikelen 67, 83 en 86 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"Adopted if at least two thirds of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count.", "Aangenomen als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unga.important.part", 34, 19501101, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "General Assembly resolution 475 (V) at refworld.org/legal/resolution/unga/1950/en/7707; one third to open and majority to decide as summed up at glengaze.com (student-prepare-for-mun); numbers and headings of rules 67, 84 and 86 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"General Assembly resolution 475 (V) of 1 November 1950; General Assembly rules 67, 84 and 86", "resolutie 475 (V) van de Algemene Vergadering van 1 november 1950; artikelen 67, 84 en 86 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"An amendment to a proposal on an important question, or a part of it put to the vote separately, is adopted if at least two thirds of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count.", "Een amendement op een voorstel over een belangrijk vraagstuk, of een onderdeel daarvan dat apart in stemming komt, is aangenomen als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unga.new-category", 34, 19451024, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote",
		"partly", "Charter Article 18 read at droit-bilingue.ch 0.120-18-21; one third to open and majority to decide as summed up at glengaze.com (student-prepare-for-mun); numbers and headings of rules 67, 85, 86 and 95 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"Charter of the United Nations, Article 18(3); General Assembly rules 67, 85, 86 and 95", "Handvest van de Verenigde Naties, artikel 18, derde lid; artikelen 67, 85, 86 en 95 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"A further category of questions is made subject to the two-thirds majority if more than half of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count; if the votes are equally divided, a second vote is taken.", "Een nieuwe categorie vraagstukken wordt onder de tweederdemeerderheid gebracht als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee; bij staking van stemmen volgt een tweede stemming."},
	},
	{
		"unga.reconsider", 34, 0, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "one third to open and majority to decide as summed up at glengaze.com (student-prepare-for-mun); committee practice in General Assembly decision of 18 December 1968 (cambridge.org ILM F9651ED1108B68710907E1FA955EA5CE); numbers and headings of rules 67, 81 and 86 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"General Assembly rules 67, 81 and 86", "artikelen 67, 81 en 86 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"A proposal already adopted or rejected is reconsidered at the same session only if at least two thirds of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count.", "Een al aangenomen of verworpen voorstel wordt in dezelfde zitting alleen heroverwogen als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"unga.simple", 34, 19451024, 0, // unga
		"open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote",
		"partly", "Charter Article 18 read at droit-bilingue.ch 0.120-18-21; one third to open and majority to decide as summed up at glengaze.com (student-prepare-for-mun); rule 86 at mm.icann.org council 20090924; numbers and headings of rules 67, 85, 86 and 95 read at static.un.org/es/ga/about/ropga/ropga_plenary.shtml; one third of the members opens a plenary meeting: app.glosbe.com tmem 2758452019249981000 (UN translation memory)",
		[...]string{"Charter of the United Nations, Article 18(3); General Assembly rules 67, 85, 86 and 95", "Handvest van de Verenigde Naties, artikel 18, derde lid; artikelen 67, 85, 86 en 95 van het reglement van orde van de Algemene Vergadering"},
		[...]string{"Adopted if more than half of the members present and voting vote in favour; a majority of the members must be present; abstentions do not count; if the votes are equally divided, a second vote is taken at a later meeting within 48 hours, and if they are equally divided again, the proposal is rejected.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee; bij staking van stemmen volgt binnen 48 uur in een latere vergadering een tweede stemming, en staken de stemmen dan opnieuw, dan is het voorstel verworpen."},
	},
	{
		"unsc.1945", 42, 19451024, 19650831, // unsc
		"carry yes >= 7; veto no in unsc.permanent >= 1",
		"yes", "Charter Article 27 as signed, palthinklib.com charter text; amendment from 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii); in practice seven votes were applied until the end of 1965, see unsc.substantive",
		[...]string{"Charter of the United Nations, Article 27(3) as signed in 1945", "Handvest van de Verenigde Naties, artikel 27, derde lid, zoals ondertekend in 1945"},
		[...]string{"Adopted if at least seven of the eleven members vote in favour and no permanent member votes against; abstention or absence of a permanent member is not a veto.", "Aangenomen als ten minste zeven van de elf leden vóór stemmen en geen permanent lid tegenstemt; onthouding of afwezigheid van een permanent lid is geen veto."},
	},
	{
		"unsc.procedural", 42, 19451024, 19650831, // unsc
		"carry yes >= 7",
		"yes", "Charter Article 27(2) at lawglobalhub.com and uncharter.org/article/27; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii)",
		[...]string{"Charter of the United Nations, Article 27(2)", "Handvest van de Verenigde Naties, artikel 27, tweede lid"},
		[...]string{"Adopted if at least seven of the eleven members vote in favour; no member has a veto; abstention and absence have no effect of their own.", "Aangenomen als ten minste zeven van de elf leden vóór stemmen; geen lid heeft een veto; onthouding en afwezigheid hebben op zichzelf geen gevolg."},
	},
	{
		"unsc.procedural", 42, 19650831, 19660101, // unsc
		"carry yes >= 9 or yes >= 7 and not members >= 12",
		"yes", "Charter Article 27(2) at lawglobalhub.com and uncharter.org/article/27; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii); the Council still sat with eleven members until 1966-01-01 and resolution 218 (1965) of 23 November 1965 was adopted by 7-0-4 (UN Digital Library record 280451), so seven votes are taken as enough while it had eleven members (reading of the practice)",
		[...]string{"Charter of the United Nations, Article 27(2)", "Handvest van de Verenigde Naties, artikel 27, tweede lid"},
		[...]string{"Adopted if at least nine (or, while the Council still had eleven members, seven) members vote in favour; no member has a veto; abstention and absence have no effect of their own.", "Aangenomen als ten minste negen (of, zolang de Raad nog elf leden telde, zeven) leden vóór stemmen; geen lid heeft een veto; onthouding en afwezigheid hebben op zichzelf geen gevolg."},
	},
	{
		"unsc.procedural", 42, 19660101, 0, // unsc
		"carry yes >= 9",
		"yes", "Charter Article 27(2) at lawglobalhub.com and uncharter.org/article/27; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii)",
		[...]string{"Charter of the United Nations, Article 27(2)", "Handvest van de Verenigde Naties, artikel 27, tweede lid"},
		[...]string{"Adopted if at least nine of the fifteen members vote in favour; no member has a veto; abstention and absence have no effect of their own.", "Aangenomen als ten minste negen van de vijftien leden vóór stemmen; geen lid heeft een veto; onthouding en afwezigheid hebben op zichzelf geen gevolg."},
	},
	{
		"unsc.substantive", 42, 19451024, 19650831, // unsc
		"carry yes >= 7; veto no in unsc.permanent >= 1",
		"yes", "Charter Article 27(3) at lawglobalhub.com and uncharter.org/article/27; practice on abstention and absence at scprocedure.org chapter 6, sections 2 and 9; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii)",
		[...]string{"Charter of the United Nations, Article 27(3)", "Handvest van de Verenigde Naties, artikel 27, derde lid"},
		[...]string{"Adopted if at least seven of the eleven members vote in favour and no permanent member votes against; abstention or absence of a permanent member is not a veto; a party to a dispute under Chapter VI or Article 52(3) does not take part in the vote.", "Aangenomen als ten minste zeven van de elf leden vóór stemmen en geen permanent lid tegenstemt; onthouding of afwezigheid van een permanent lid is geen veto; een partij bij een geschil volgens hoofdstuk VI of artikel 52, derde lid, neemt niet aan de stemming deel."},
	},
	{
		"unsc.substantive", 42, 19650831, 19660101, // unsc
		"carry yes >= 9 or yes >= 7 and not members >= 12; veto no in unsc.permanent >= 1",
		"yes", "Charter Article 27(3) at lawglobalhub.com and uncharter.org/article/27; practice on abstention and absence at scprocedure.org chapter 6, sections 2 and 9; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii); the Council still sat with eleven members until 1966-01-01 and resolution 218 (1965) of 23 November 1965 was adopted by 7-0-4 (UN Digital Library record 280451), so seven votes are taken as enough while it had eleven members (reading of the practice)",
		[...]string{"Charter of the United Nations, Article 27(3)", "Handvest van de Verenigde Naties, artikel 27, derde lid"},
		[...]string{"Adopted if at least nine (or, while the Council still had eleven members, seven) members vote in favour and no permanent member votes against; abstention or absence of a permanent member is not a veto; a party to a dispute under Chapter VI or Article 52(3) does not take part in the vote.", "Aangenomen als ten minste negen (of, zolang de Raad nog elf leden telde, zeven) leden vóór stemmen en geen permanent lid tegenstemt; onthouding of afwezigheid van een permanent lid is geen veto; een partij bij een geschil volgens hoofdstuk VI of artikel 52, derde lid, neemt niet aan de stemming deel."},
	},
	{
		"unsc.substantive", 42, 19660101, 0, // unsc
		"carry yes >= 9; veto no in unsc.permanent >= 1",
		"yes", "Charter Article 27(3) at lawglobalhub.com and uncharter.org/article/27; practice on abstention and absence at scprocedure.org chapter 6, sections 2 and 9; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a and Australian Treaty Series 1968 No. 11 (austlii)",
		[...]string{"Charter of the United Nations, Article 27(3)", "Handvest van de Verenigde Naties, artikel 27, derde lid"},
		[...]string{"Adopted if at least nine of the fifteen members vote in favour and no permanent member votes against; abstention or absence of a permanent member is not a veto; a party to a dispute under Chapter VI or Article 52(3) does not take part in the vote.", "Aangenomen als ten minste negen van de vijftien leden vóór stemmen en geen permanent lid tegenstemt; onthouding of afwezigheid van een permanent lid is geen veto; een partij bij een geschil volgens hoofdstuk VI of artikel 52, derde lid, neemt niet aan de stemming deel."},
	},
	{
		"unsc.substantive.literal", 42, 19451024, 19650831, // unsc
		"carry yes >= 7 and yes in unsc.permanent >= 5",
		"yes", "Charter Article 27(3) at lawglobalhub.com and uncharter.org/article/27, read to the letter; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a",
		[...]string{"Charter of the United Nations, Article 27(3), taken literally", "Handvest van de Verenigde Naties, artikel 27, derde lid, naar de letter"},
		[...]string{"Adopted if at least seven of the eleven members vote in favour and all five permanent members vote in favour; an abstention or absence of a permanent member then prevents adoption; the Council does not apply the Article in this way.", "Aangenomen als ten minste zeven van de elf leden vóór stemmen en alle vijf permanente leden vóór stemmen; onthouding of afwezigheid van een permanent lid verhindert dan de aanneming; de Raad past het artikel niet zo toe."},
	},
	{
		"unsc.substantive.literal", 42, 19650831, 19660101, // unsc
		"carry (yes >= 9 or yes >= 7 and not members >= 12) and yes in unsc.permanent >= 5",
		"yes", "Charter Article 27(3) at lawglobalhub.com and uncharter.org/article/27, read to the letter; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a; the Council still sat with eleven members until 1966-01-01 and resolution 218 (1965) of 23 November 1965 was adopted by 7-0-4 (UN Digital Library record 280451), so seven votes are taken as enough while it had eleven members (reading of the practice)",
		[...]string{"Charter of the United Nations, Article 27(3), taken literally", "Handvest van de Verenigde Naties, artikel 27, derde lid, naar de letter"},
		[...]string{"Adopted if at least nine (or, while the Council still had eleven members, seven) members vote in favour and all five permanent members vote in favour; an abstention or absence of a permanent member then prevents adoption; the Council does not apply the Article in this way.", "Aangenomen als ten minste negen (of, zolang de Raad nog elf leden telde, zeven) leden vóór stemmen en alle vijf permanente leden vóór stemmen; onthouding of afwezigheid van een permanent lid verhindert dan de aanneming; de Raad past het artikel niet zo toe."},
	},
	{
		"unsc.substantive.literal", 42, 19660101, 0, // unsc
		"carry yes >= 9 and yes in unsc.permanent >= 5",
		"yes", "Charter Article 27(3) at lawglobalhub.com and uncharter.org/article/27, read to the letter; seven until the amendments of 31 August 1965: treaties.un.org Chapter I-5-a",
		[...]string{"Charter of the United Nations, Article 27(3), taken literally", "Handvest van de Verenigde Naties, artikel 27, derde lid, naar de letter"},
		[...]string{"Adopted if at least nine of the fifteen members vote in favour and all five permanent members vote in favour; an abstention or absence of a permanent member then prevents adoption; the Council does not apply the Article in this way.", "Aangenomen als ten minste negen van de vijftien leden vóór stemmen en alle vijf permanente leden vóór stemmen; onthouding of afwezigheid van een permanent lid verhindert dan de aanneming; de Raad past het artikel niet zo toe."},
	},
	{
		"us.cloture", 43, 19750307, 0, // us.senate
		"quorum attending > 1/2 of members; carry yes >= 3/5 of members and yes >= 1",
		"yes", "govinfo.gov 114 S.Res. 67; CRS 96-452; quorum of a majority, Constitution Article I section 5, text in public repositories (read)",
		[...]string{"Standing Rules of the Senate, rule XXII(2); Constitution of the United States, Article I, section 5", "Vast reglement van orde van de Senaat, artikel XXII, tweede lid; Grondwet van de Verenigde Staten, artikel I, sectie 5"},
		[...]string{"Debate is closed if at least three fifths of the Senators duly chosen and sworn, vacant seats not counted, vote in favour; absence and abstention count as votes against; nominations have needed only a majority since 2013 and 2017.", "Het debat wordt gesloten als ten minste drie vijfde van de gekozen en beëdigde senatoren, vacante zetels niet meegerekend, vóór stemt; afwezigheid en onthouding tellen als tegenstem; voor benoemingen volstaat sinds 2013 en 2017 een gewone meerderheid."},
	},
	{
		"us.cloture.rules", 43, 19750307, 0, // us.senate
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"yes", "govinfo.gov 114 S.Res. 67; CRS 96-452; quorum of a majority, Constitution Article I section 5, text in public repositories (read)",
		[...]string{"Standing Rules of the Senate, rule XXII(2); Constitution of the United States, Article I, section 5", "Vast reglement van orde van de Senaat, artikel XXII, tweede lid; Grondwet van de Verenigde Staten, artikel I, sectie 5"},
		[...]string{"Debate on a change of the Senate’s rules is closed if at least two thirds of the Senators present and voting vote in favour; more than half of the Senators must be present.", "Het debat over een wijziging van het reglement van de Senaat wordt gesloten als ten minste twee derde van de senatoren die aanwezig zijn en hun stem uitbrengen vóór stemt; meer dan de helft van de senatoren moet aanwezig zijn."},
	},
	{
		"us.senate", 43, 17890304, 0, // us.senate
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie casting",
		"yes", "CRS 96-452; Constitution of the United States, Article I, sections 3 and 5, text in public repositories (read)",
		[...]string{"Constitution of the United States, Article I, sections 3 and 5", "Grondwet van de Verenigde Staten, artikel I, secties 3 en 5"},
		[...]string{"Adopted if more than half of the Senators voting yea or nay vote in favour; more than half of the Senators must be present; if the votes are equally divided, the Vice President has a casting vote.", "Aangenomen als meer dan de helft van de senatoren die ja of nee stemmen vóór stemt; meer dan de helft van de senatoren moet aanwezig zijn; bij staking van stemmen heeft de vicepresident een beslissende stem."},
	},
	{
		"who.important", 44, 19480407, 0, // who
		"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1",
		"partly", "Constitution of the WHO, Articles 19 and 60 (books.google ZMglAAAAMAAJ p. 352); committees: rule 85 at note.com (one third to open, majority to vote); plenary quorum \"majority of the Members represented at the session\" (unverified)",
		[...]string{"Constitution of the World Health Organization, Articles 19 and 60(a); Rules of Procedure of the World Health Assembly, rules on quorum and important questions", "Statuut van de Wereldgezondheidsorganisatie, artikelen 19 en 60, onder a; reglement van orde van de Wereldgezondheidsvergadering, artikelen over quorum en belangrijke aangelegenheden"},
		[...]string{"Adopted if at least two thirds of the Members present and voting vote in favour (conventions, amendments to the Constitution and other important questions); a majority of the Members represented at the session must be present in plenary; abstentions do not count.", "Aangenomen als ten minste twee derde van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt (verdragen, wijzigingen van het Statuut en andere belangrijke vraagstukken); in plenaire zitting moet meer dan de helft van de in de zitting vertegenwoordigde leden aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"who.other", 44, 19480407, 0, // who
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"partly", "Constitution of the WHO, Articles 19 and 60 (books.google ZMglAAAAMAAJ p. 352); committees: rule 85 at note.com (one third to open, majority to vote); plenary quorum \"majority of the Members represented at the session\" (unverified)",
		[...]string{"Constitution of the World Health Organization, Article 60(b); Rules of Procedure of the World Health Assembly, rule on quorum", "Statuut van de Wereldgezondheidsorganisatie, artikel 60, onder b; reglement van orde van de Wereldgezondheidsvergadering, artikel over quorum"},
		[...]string{"Adopted if more than half of the Members present and voting vote in favour; a majority of the Members represented at the session must be present in plenary; abstentions do not count.", "Aangenomen als meer dan de helft van de leden die aanwezig zijn en hun stem uitbrengen vóór stemt; in plenaire zitting moet meer dan de helft van de in de zitting vertegenwoordigde leden aanwezig zijn; onthoudingen tellen niet mee."},
	},
	{
		"wto.amend", 45, 19950101, 0, // wto
		"carry yes >= 2/3 of members and yes >= 1",
		"yes", "Marrakesh Agreement, Articles X and XII:2, at wto.org acc_e/cbt_course_e/c2s2p1_e.htm and 9pdf.net rules-decision-making-wto",
		[...]string{"Marrakesh Agreement Establishing the World Trade Organization, Articles X:1 and XII:2", "Overeenkomst van Marrakesh tot oprichting van de Wereldhandelsorganisatie, artikelen X:1 en XII:2"},
		[...]string{"The submission of an amendment to the Members, or an accession, is approved if at least two thirds of all Members vote in favour; absence and abstention count as votes against; not covered: the acceptance by Members and the provisions that all must accept.", "Het voorleggen van een wijziging aan de leden, of een toetreding, is goedgekeurd als ten minste twee derde van alle leden vóór stemt; afwezigheid en onthouding tellen als tegenstem; niet weergegeven zijn de aanvaarding door de leden en de bepalingen die allen moeten aanvaarden."},
	},
	{
		"wto.consensus", 45, 19950101, 0, // wto
		"carry not no >= 1",
		"yes", "Marrakesh Agreement, Article IX:1 and footnote 1, at expertsmind.com (WTO institutions) and 9pdf.net rules-decision-making-wto",
		[...]string{"Marrakesh Agreement Establishing the World Trade Organization, Article IX:1, footnote 1", "Overeenkomst van Marrakesh tot oprichting van de Wereldhandelsorganisatie, artikel IX:1, voetnoot 1"},
		[...]string{"Adopted if no Member present formally objects; abstention, silence and absence count as assent.", "Aangenomen als geen aanwezig lid formeel bezwaar maakt; onthouding, zwijgen en afwezigheid gelden als instemming."},
	},
	{
		"wto.majority", 45, 19950101, 0, // wto
		"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
		"partly", "Marrakesh Agreement, Article IX:1, quoted at hljjcy.com (majority of the votes cast, votes of the European Communities); quorum, WT/L/161 rule 16 (unverified)",
		[...]string{"Marrakesh Agreement Establishing the World Trade Organization, Article IX:1; Rules of Procedure of the Ministerial Conference and of the General Council (WT/L/161), rule 16", "Overeenkomst van Marrakesh tot oprichting van de Wereldhandelsorganisatie, artikel IX:1; reglement van orde van de Ministeriële Conferentie en van de Algemene Raad (WT/L/161), artikel 16"},
		[...]string{"Where consensus fails: adopted if more than half of the votes cast are in favour; a majority of the Members must be present; abstentions do not count; the European Union casts as many votes as it has Member States that are Members.", "Als geen consensus wordt bereikt: aangenomen als meer dan de helft van de uitgebrachte stemmen vóór is; meer dan de helft van de leden moet aanwezig zijn; onthoudingen tellen niet mee; de Europese Unie brengt zoveel stemmen uit als zij lidstaten heeft die lid zijn."},
	},
	{
		"wto.waiver", 45, 19950101, 0, // wto
		"carry yes >= 3/4 of members and yes >= 1",
		"yes", "Marrakesh Agreement, Article IX:2 and IX:3, at 9pdf.net rules-decision-making-wto and dybbs8 3687745",
		[...]string{"Marrakesh Agreement Establishing the World Trade Organization, Articles IX:2 and IX:3", "Overeenkomst van Marrakesh tot oprichting van de Wereldhandelsorganisatie, artikelen IX:2 en IX:3"},
		[...]string{"A waiver or an authoritative interpretation is adopted if at least three quarters of all Members vote in favour; absence and abstention count as votes against.", "Een ontheffing of een bindende uitlegging is aangenomen als ten minste drie vierde van alle leden vóór stemt; afwezigheid en onthouding tellen als tegenstem."},
	},
}

// Weights has the weights by dimension and date. Each row of a member ends in its weight.
var Weights = [...]WeightTable{
	{"council", 19580101, 19730101, "\x07\x06\x00" + "council" + // BEL 2
		"\x07\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // DEU 4
		"\x10\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // FRA 4
		"\x15\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // ITA 4
		"\x1e\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // LUX 1
		"\x21\x00\x01\x00\x00\x00\x00\x00\x00\x00" + // NLD 2
		"\x28\x00\x02\x00\x00\x00\x00\x00\x00\x00",
	},
	{"council", 19730101, 19810101, "\x07\x09\x00" + "council" + // BEL 5
		"\x07\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // DEU 10
		"\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // DNK 3
		"\x11\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // FRA 10
		"\x15\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GBR 10
		"\x16\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // IRL 3
		"\x1b\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ITA 10
		"\x1e\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // LUX 2
		"\x21\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // NLD 5
		"\x28\x00\x05\x00\x00\x00\x00\x00\x00\x00",
	},
	{"council", 19810101, 19860101, "\x07\x0a\x00" + "council" + // BEL 5
		"\x07\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // DEU 10
		"\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // DNK 3
		"\x11\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // FRA 10
		"\x15\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GBR 10
		"\x16\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GRC 5
		"\x18\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // IRL 3
		"\x1b\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ITA 10
		"\x1e\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // LUX 2
		"\x21\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // NLD 5
		"\x28\x00\x05\x00\x00\x00\x00\x00\x00\x00",
	},
	{"council", 19860101, 19950101, "\x07\x0c\x00" + "council" + // BEL 5
		"\x07\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // DEU 10
		"\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // DNK 3
		"\x11\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ESP 8
		"\x12\x00\x08\x00\x00\x00\x00\x00\x00\x00" + // FRA 10
		"\x15\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GBR 10
		"\x16\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GRC 5
		"\x18\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // IRL 3
		"\x1b\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ITA 10
		"\x1e\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // LUX 2
		"\x21\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // NLD 5
		"\x28\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // PRT 5
		"\x2c\x00\x05\x00\x00\x00\x00\x00\x00\x00",
	},
	{"council", 19950101, 20040501, "\x07\x0f\x00" + "council" + // AUT 4
		"\x05\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // BEL 5
		"\x07\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // DEU 10
		"\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // DNK 3
		"\x11\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ESP 8
		"\x12\x00\x08\x00\x00\x00\x00\x00\x00\x00" + // FIN 3
		"\x14\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // FRA 10
		"\x15\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GBR 10
		"\x16\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GRC 5
		"\x18\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // IRL 3
		"\x1b\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ITA 10
		"\x1e\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // LUX 2
		"\x21\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // NLD 5
		"\x28\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // PRT 5
		"\x2c\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // SWE 4
		"\x33\x00\x04\x00\x00\x00\x00\x00\x00\x00",
	},
	{"council", 20040501, 20041101, "\x07\x19\x00" + "council" + // AUT 4
		"\x05\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // BEL 5
		"\x07\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // CZE 5
		"\x0e\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // DEU 10
		"\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // DNK 3
		"\x11\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ESP 8
		"\x12\x00\x08\x00\x00\x00\x00\x00\x00\x00" + // EST 3
		"\x13\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // FIN 3
		"\x14\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // FRA 10
		"\x15\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GBR 10
		"\x16\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // GRC 5
		"\x18\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // HUN 5
		"\x1a\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // IRL 3
		"\x1b\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // ITA 10
		"\x1e\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // LTU 3
		"\x20\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // LUX 2
		"\x21\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // LVA 3
		"\x22\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // MLT 2
		"\x26\x00\x02\x00\x00\x00\x00\x00\x00\x00" + // NLD 5
		"\x28\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // POL 8
		"\x2b\x00\x08\x00\x00\x00\x00\x00\x00\x00" + // PRT 5
		"\x2c\x00\x05\x00\x00\x00\x00\x00\x00\x00" + // SVK 3
		"\x31\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // SVN 3
		"\x32\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // SWE 4
		"\x33\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // CYP 2
		"\x76\x00\x02\x00\x00\x00\x00\x00\x00\x00",
	},
	{"nice", 20041101, 20070101, "\x04\x19\x00" + "nice" + // AUT 10
		"\x05\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // BEL 12
		"\x07\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // CZE 12
		"\x0e\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // DEU 29
		"\x10\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // DNK 7
		"\x11\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // ESP 27
		"\x12\x00\x1b\x00\x00\x00\x00\x00\x00\x00" + // EST 4
		"\x13\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // FIN 7
		"\x14\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // FRA 29
		"\x15\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // GBR 29
		"\x16\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // GRC 12
		"\x18\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // HUN 12
		"\x1a\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // IRL 7
		"\x1b\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // ITA 29
		"\x1e\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // LTU 7
		"\x20\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // LUX 4
		"\x21\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // LVA 4
		"\x22\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // MLT 3
		"\x26\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // NLD 13
		"\x28\x00\x0d\x00\x00\x00\x00\x00\x00\x00" + // POL 27
		"\x2b\x00\x1b\x00\x00\x00\x00\x00\x00\x00" + // PRT 12
		"\x2c\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // SVK 7
		"\x31\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // SVN 4
		"\x32\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // SWE 10
		"\x33\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // CYP 4
		"\x76\x00\x04\x00\x00\x00\x00\x00\x00\x00",
	},
	{"nice", 20070101, 20130701, "\x04\x1b\x00" + "nice" + // AUT 10
		"\x05\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // BEL 12
		"\x07\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // BGR 10
		"\x08\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // CZE 12
		"\x0e\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // DEU 29
		"\x10\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // DNK 7
		"\x11\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // ESP 27
		"\x12\x00\x1b\x00\x00\x00\x00\x00\x00\x00" + // EST 4
		"\x13\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // FIN 7
		"\x14\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // FRA 29
		"\x15\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // GBR 29
		"\x16\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // GRC 12
		"\x18\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // HUN 12
		"\x1a\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // IRL 7
		"\x1b\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // ITA 29
		"\x1e\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // LTU 7
		"\x20\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // LUX 4
		"\x21\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // LVA 4
		"\x22\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // MLT 3
		"\x26\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // NLD 13
		"\x28\x00\x0d\x00\x00\x00\x00\x00\x00\x00" + // POL 27
		"\x2b\x00\x1b\x00\x00\x00\x00\x00\x00\x00" + // PRT 12
		"\x2c\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // ROU 14
		"\x2d\x00\x0e\x00\x00\x00\x00\x00\x00\x00" + // SVK 7
		"\x31\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // SVN 4
		"\x32\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // SWE 10
		"\x33\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // CYP 4
		"\x76\x00\x04\x00\x00\x00\x00\x00\x00\x00",
	},
	{"nice", 20130701, 20170401, "\x04\x1c\x00" + "nice" + // AUT 10
		"\x05\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // BEL 12
		"\x07\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // BGR 10
		"\x08\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // CZE 12
		"\x0e\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // DEU 29
		"\x10\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // DNK 7
		"\x11\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // ESP 27
		"\x12\x00\x1b\x00\x00\x00\x00\x00\x00\x00" + // EST 4
		"\x13\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // FIN 7
		"\x14\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // FRA 29
		"\x15\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // GBR 29
		"\x16\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // GRC 12
		"\x18\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // HRV 7
		"\x19\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // HUN 12
		"\x1a\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // IRL 7
		"\x1b\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // ITA 29
		"\x1e\x00\x1d\x00\x00\x00\x00\x00\x00\x00" + // LTU 7
		"\x20\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // LUX 4
		"\x21\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // LVA 4
		"\x22\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // MLT 3
		"\x26\x00\x03\x00\x00\x00\x00\x00\x00\x00" + // NLD 13
		"\x28\x00\x0d\x00\x00\x00\x00\x00\x00\x00" + // POL 27
		"\x2b\x00\x1b\x00\x00\x00\x00\x00\x00\x00" + // PRT 12
		"\x2c\x00\x0c\x00\x00\x00\x00\x00\x00\x00" + // ROU 14
		"\x2d\x00\x0e\x00\x00\x00\x00\x00\x00\x00" + // SVK 7
		"\x31\x00\x07\x00\x00\x00\x00\x00\x00\x00" + // SVN 4
		"\x32\x00\x04\x00\x00\x00\x00\x00\x00\x00" + // SWE 10
		"\x33\x00\x0a\x00\x00\x00\x00\x00\x00\x00" + // CYP 4
		"\x76\x00\x04\x00\x00\x00\x00\x00\x00\x00",
	},
	{"population", 20060101, 20070101, "\x0a\x19\x00" + "population" + // AUT 8206500
		"\x05\x00\xa4\x38\x7d\x00\x00\x00\x00\x00" + // BEL 10445900
		"\x07\x00\x4c\x64\x9f\x00\x00\x00\x00\x00" + // CZE 10220600
		"\x0e\x00\x38\xf4\x9b\x00\x00\x00\x00\x00" + // DEU 82500800
		"\x10\x00\xc0\xdc\xea\x04\x00\x00\x00\x00" + // DNK 5411400
		"\x11\x00\x48\x92\x52\x00\x00\x00\x00\x00" + // ESP 43038000
		"\x12\x00\x30\xb5\x90\x02\x00\x00\x00\x00" + // EST 1347000
		"\x13\x00\xb8\x8d\x14\x00\x00\x00\x00\x00" + // FIN 5236600
		"\x14\x00\x78\xe7\x4f\x00\x00\x00\x00\x00" + // FRA 62370800
		"\x15\x00\xf0\xb3\xb7\x03\x00\x00\x00\x00" + // GBR 60063200
		"\x16\x00\xe0\x7d\x94\x03\x00\x00\x00\x00" + // GRC 11073000
		"\x18\x00\xe8\xf5\xa8\x00\x00\x00\x00\x00" + // HUN 10097500
		"\x1a\x00\x5c\x13\x9a\x00\x00\x00\x00\x00" + // IRL 4109200
		"\x1b\x00\x90\xb3\x3e\x00\x00\x00\x00\x00" + // ITA 58462400
		"\x1e\x00\xc0\x10\x7c\x03\x00\x00\x00\x00" + // LTU 3425300
		"\x20\x00\x14\x44\x34\x00\x00\x00\x00\x00" + // LUX 455000
		"\x21\x00\x58\xf1\x06\x00\x00\x00\x00\x00" + // LVA 2306400
		"\x22\x00\x60\x31\x23\x00\x00\x00\x00\x00" + // MLT 402700
		"\x26\x00\x0c\x25\x06\x00\x00\x00\x00\x00" + // NLD 16305500
		"\x28\x00\x5c\xcd\xf8\x00\x00\x00\x00\x00" + // POL 38173800
		"\x2b\x00\x68\x7c\x46\x02\x00\x00\x00\x00" + // PRT 10529300
		"\x2c\x00\x14\xaa\xa0\x00\x00\x00\x00\x00" + // SVK 5384800
		"\x31\x00\x60\x2a\x52\x00\x00\x00\x00\x00" + // SVN 1997600
		"\x32\x00\x20\x7b\x1e\x00\x00\x00\x00\x00" + // SWE 9011400
		"\x33\x00\xc8\x80\x89\x00\x00\x00\x00\x00" + // CYP 749200
		"\x76\x00\x90\x6e\x0b\x00\x00\x00\x00\x00",
	},
	{"population", 20160101, 20170101, "\x0a\x1c\x00" + "population" + // AUT 8581500
		"\x05\x00\x7c\xf1\x82\x00\x00\x00\x00\x00" + // BEL 11258434
		"\x07\x00\x42\xca\xab\x00\x00\x00\x00\x00" + // BGR 7202198
		"\x08\x00\x96\xe5\x6d\x00\x00\x00\x00\x00" + // CZE 10419743
		"\x0e\x00\x1f\xfe\x9e\x00\x00\x00\x00\x00" + // DEU 81089331
		"\x10\x00\x33\x53\xd5\x04\x00\x00\x00\x00" + // DNK 5653357
		"\x11\x00\x6d\x43\x56\x00\x00\x00\x00\x00" + // ESP 46439864
		"\x12\x00\xb8\x9d\xc4\x02\x00\x00\x00\x00" + // EST 1313271
		"\x13\x00\xf7\x09\x14\x00\x00\x00\x00\x00" + // FIN 5471753
		"\x14\x00\x09\x7e\x53\x00\x00\x00\x00\x00" + // FRA 66352469
		"\x15\x00\x55\x75\xf4\x03\x00\x00\x00\x00" + // GBR 64767115
		"\x16\x00\x8b\x44\xdc\x03\x00\x00\x00\x00" + // GRC 10846979
		"\x18\x00\x03\x83\xa5\x00\x00\x00\x00\x00" + // HRV 4225316
		"\x19\x00\x24\x79\x40\x00\x00\x00\x00\x00" + // HUN 9855571
		"\x1a\x00\x53\x62\x96\x00\x00\x00\x00\x00" + // IRL 4625885
		"\x1b\x00\xdd\x95\x46\x00\x00\x00\x00\x00" + // ITA 61438480
		"\x1e\x00\x10\x7a\xa9\x03\x00\x00\x00\x00" + // LTU 2921262
		"\x20\x00\x2e\x93\x2c\x00\x00\x00\x00\x00" + // LUX 562958
		"\x21\x00\x0e\x97\x08\x00\x00\x00\x00\x00" + // LVA 1986096
		"\x22\x00\x30\x4e\x1e\x00\x00\x00\x00\x00" + // MLT 429344
		"\x26\x00\x20\x8d\x06\x00\x00\x00\x00\x00" + // NLD 17155169
		"\x28\x00\x61\xc4\x05\x01\x00\x00\x00\x00" + // POL 38005614
		"\x2b\x00\x6e\xeb\x43\x02\x00\x00\x00\x00" + // PRT 10374822
		"\x2c\x00\xa6\x4e\x9e\x00\x00\x00\x00\x00" + // ROU 19861408
		"\x2d\x00\xa0\x0f\x2f\x01\x00\x00\x00\x00" + // SVK 5403134
		"\x31\x00\xfe\x71\x52\x00\x00\x00\x00\x00" + // SVN 2062874
		"\x32\x00\x1a\x7a\x1f\x00\x00\x00\x00\x00" + // SWE 9790000
		"\x33\x00\x30\x62\x95\x00\x00\x00\x00\x00" + // CYP 847008
		"\x76\x00\xa0\xec\x0c\x00\x00\x00\x00\x00",
	},
	{"population", 20170101, 20180101, "\x0a\x1c\x00" + "population" + // AUT 8711500
		"\x05\x00\x4c\xed\x84\x00\x00\x00\x00\x00" + // BEL 11289853
		"\x07\x00\xfd\x44\xac\x00\x00\x00\x00\x00" + // BGR 7153784
		"\x08\x00\x78\x28\x6d\x00\x00\x00\x00\x00" + // CZE 10445783
		"\x0e\x00\xd7\x63\x9f\x00\x00\x00\x00\x00" + // DEU 82064489
		"\x10\x00\x69\x34\xe4\x04\x00\x00\x00\x00" + // DNK 5700917
		"\x11\x00\x35\xfd\x56\x00\x00\x00\x00\x00" + // ESP 46438422
		"\x12\x00\x16\x98\xc4\x02\x00\x00\x00\x00" + // EST 1315944
		"\x13\x00\x68\x14\x14\x00\x00\x00\x00\x00" + // FIN 5465408
		"\x14\x00\x40\x65\x53\x00\x00\x00\x00\x00" + // FRA 66661621
		"\x15\x00\xf5\x2c\xf9\x03\x00\x00\x00\x00" + // GBR 65341183
		"\x16\x00\xff\x06\xe5\x03\x00\x00\x00\x00" + // GRC 10793526
		"\x18\x00\x36\xb2\xa4\x00\x00\x00\x00\x00" + // HRV 4190669
		"\x19\x00\xcd\xf1\x3f\x00\x00\x00\x00\x00" + // HUN 9830485
		"\x1a\x00\x55\x00\x96\x00\x00\x00\x00\x00" + // IRL 4664156
		"\x1b\x00\x5c\x2b\x47\x00\x00\x00\x00\x00" + // ITA 61302519
		"\x1e\x00\xf7\x66\xa7\x03\x00\x00\x00\x00" + // LTU 2888558
		"\x20\x00\x6e\x13\x2c\x00\x00\x00\x00\x00" + // LUX 576249
		"\x21\x00\xf9\xca\x08\x00\x00\x00\x00\x00" + // LVA 1968957
		"\x22\x00\x3d\x0b\x1e\x00\x00\x00\x00\x00" + // MLT 434403
		"\x26\x00\xe3\xa0\x06\x00\x00\x00\x00\x00" + // NLD 17235349
		"\x28\x00\x95\xfd\x06\x01\x00\x00\x00\x00" + // POL 37967209
		"\x2b\x00\x69\x55\x43\x02\x00\x00\x00\x00" + // PRT 10341330
		"\x2c\x00\xd2\xcb\x9d\x00\x00\x00\x00\x00" + // ROU 19759968
		"\x2d\x00\x60\x83\x2d\x01\x00\x00\x00\x00" + // SVK 5407910
		"\x31\x00\xa6\x84\x52\x00\x00\x00\x00\x00" + // SVN 2064188
		"\x32\x00\x3c\x7f\x1f\x00\x00\x00\x00\x00" + // SWE 9998000
		"\x33\x00\xb0\x8e\x98\x00\x00\x00\x00\x00" + // CYP 848319
		"\x76\x00\xbf\xf1\x0c\x00\x00\x00\x00\x00",
	},
	{"population", 20200201, 20210101, "\x0a\x1b\x00" + "population" + // AUT 8842000
		"\x05\x00\x10\xeb\x86\x00\x00\x00\x00\x00" + // BEL 11467923
		"\x07\x00\x93\xfc\xae\x00\x00\x00\x00\x00" + // BGR 7000039
		"\x08\x00\xe7\xcf\x6a\x00\x00\x00\x00\x00" + // CZE 10528984
		"\x0e\x00\xd8\xa8\xa0\x00\x00\x00\x00\x00" + // DEU 82940663
		"\x10\x00\xf7\x92\xf1\x04\x00\x00\x00\x00" + // DNK 5799763
		"\x11\x00\x53\x7f\x58\x00\x00\x00\x00\x00" + // ESP 46934632
		"\x12\x00\x68\x2a\xcc\x02\x00\x00\x00\x00" + // EST 1324820
		"\x13\x00\x14\x37\x14\x00\x00\x00\x00\x00" + // FIN 5512119
		"\x14\x00\xb7\x1b\x54\x00\x00\x00\x00\x00" + // FRA 67028048
		"\x15\x00\x50\xc4\xfe\x03\x00\x00\x00\x00" + // GRC 10722287
		"\x18\x00\xef\x9b\xa3\x00\x00\x00\x00\x00" + // HRV 4076246
		"\x19\x00\xd6\x32\x3e\x00\x00\x00\x00\x00" + // HUN 9772756
		"\x1a\x00\xd4\x1e\x95\x00\x00\x00\x00\x00" + // IRL 4904240
		"\x1b\x00\x30\xd5\x4a\x00\x00\x00\x00\x00" + // ITA 61068437
		"\x1e\x00\x95\xd4\xa3\x03\x00\x00\x00\x00" + // LTU 2794184
		"\x20\x00\xc8\xa2\x2a\x00\x00\x00\x00\x00" + // LUX 612179
		"\x21\x00\x53\x57\x09\x00\x00\x00\x00\x00" + // LVA 1919968
		"\x22\x00\xe0\x4b\x1d\x00\x00\x00\x00\x00" + // MLT 493559
		"\x26\x00\xf7\x87\x07\x00\x00\x00\x00\x00" + // NLD 17423013
		"\x28\x00\xa5\xda\x09\x01\x00\x00\x00\x00" + // POL 37972812
		"\x2b\x00\x4c\x6b\x43\x02\x00\x00\x00\x00" + // PRT 10276617
		"\x2c\x00\x09\xcf\x9c\x00\x00\x00\x00\x00" + // ROU 19405156
		"\x2d\x00\x64\x19\x28\x01\x00\x00\x00\x00" + // SVK 5450421
		"\x31\x00\xb5\x2a\x53\x00\x00\x00\x00\x00" + // SVN 2080908
		"\x32\x00\x8c\xc0\x1f\x00\x00\x00\x00\x00" + // SWE 10243000
		"\x33\x00\xb8\x4b\x9c\x00\x00\x00\x00\x00" + // CYP 875898
		"\x76\x00\x7a\x5d\x0d\x00\x00\x00\x00\x00",
	},
	{"population", 20230101, 20240101, "\x0a\x1b\x00" + "population" + // AUT 8967500
		"\x05\x00\x4c\xd5\x88\x00\x00\x00\x00\x00" + // BEL 11631136
		"\x07\x00\x20\x7a\xb1\x00\x00\x00\x00\x00" + // BGR 6838937
		"\x08\x00\x99\x5a\x68\x00\x00\x00\x00\x00" + // CZE 10545457
		"\x0e\x00\x31\xe9\xa0\x00\x00\x00\x00\x00" + // DEU 83203320
		"\x10\x00\xf8\x94\xf5\x04\x00\x00\x00\x00" + // DNK 5864667
		"\x11\x00\xdb\x7c\x59\x00\x00\x00\x00\x00" + // ESP 47432805
		"\x12\x00\x65\xc4\xd3\x02\x00\x00\x00\x00" + // EST 1331796
		"\x13\x00\x54\x52\x14\x00\x00\x00\x00\x00" + // FIN 5541241
		"\x14\x00\x79\x8d\x54\x00\x00\x00\x00\x00" + // FRA 67842582
		"\x15\x00\x16\x32\x0b\x04\x00\x00\x00\x00" + // GRC 10603810
		"\x18\x00\x22\xcd\xa1\x00\x00\x00\x00\x00" + // HRV 3862305
		"\x19\x00\x21\xef\x3a\x00\x00\x00\x00\x00" + // HUN 9689010
		"\x1a\x00\xb2\xd7\x93\x00\x00\x00\x00\x00" + // IRL 5060004
		"\x1b\x00\xa4\x35\x4d\x00\x00\x00\x00\x00" + // ITA 59607184
		"\x1e\x00\x90\x88\x8d\x03\x00\x00\x00\x00" + // LTU 2805998
		"\x20\x00\xee\xd0\x2a\x00\x00\x00\x00\x00" + // LUX 643648
		"\x21\x00\x40\xd2\x09\x00\x00\x00\x00\x00" + // LVA 1875757
		"\x22\x00\x2d\x9f\x1c\x00\x00\x00\x00\x00" + // MLT 520971
		"\x26\x00\x0b\xf3\x07\x00\x00\x00\x00\x00" + // NLD 17734036
		"\x28\x00\x94\x99\x0e\x01\x00\x00\x00\x00" + // POL 37654247
		"\x2b\x00\xe7\x8e\x3e\x02\x00\x00\x00\x00" + // PRT 10352042
		"\x2c\x00\xaa\xf5\x9d\x00\x00\x00\x00\x00" + // ROU 19038098
		"\x2d\x00\x92\x7f\x22\x01\x00\x00\x00\x00" + // SVK 5434712
		"\x31\x00\x58\xed\x52\x00\x00\x00\x00\x00" + // SVN 2107180
		"\x32\x00\x2c\x27\x20\x00\x00\x00\x00\x00" + // SWE 10440000
		"\x33\x00\x40\x4d\x9f\x00\x00\x00\x00\x00" + // CYP 904700
		"\x76\x00\xfc\xcd\x0d\x00\x00\x00\x00\x00",
	},
}
