<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AanvraagPaneel</name>
    <message>
        <source>Verklaringen</source>
        <translation>Statements</translation>
    </message>
</context>
<context>
    <name>Aanvraagkoppeling</name>
    <message>
        <source>Aanvraag</source>
        <translation>Application</translation>
    </message>
</context>
<context>
    <name>Aanvraagvorm</name>
    <message>
        <source>Instelling</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Naam van de instelling</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Type instelling</source>
        <translation>Type of institution</translation>
    </message>
    <message>
        <source>Soort aanvraag</source>
        <translation>Kind of application</translation>
    </message>
    <message>
        <source>Ontwikkeld door</source>
        <translation>Developed by</translation>
    </message>
    <message>
        <source>Alleen als een andere instelling de cross-over ontwikkelde</source>
        <translation>Only where another institution developed the cross-over</translation>
    </message>
    <message>
        <source>Aantal experimentele opleidingen, met deze</source>
        <translation>Number of experimental trainings, with this one</translation>
    </message>
    <message>
        <source>Belang voor de bedrijfstak</source>
        <translation>Importance for the branch</translation>
    </message>
    <message>
        <source>Voor een aoc of een vakinstelling</source>
        <translation>For an aoc or a vakinstelling</translation>
    </message>
    <message>
        <source>Onderbouwing</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Arbeidsmarkt</source>
        <translation>Labour market</translation>
    </message>
    <message>
        <source>Waaruit blijkt dat bedrijven in de regio hierom vragen?</source>
        <translation>What shows that companies in the region ask for this?</translation>
    </message>
    <message>
        <source>Noodzaak</source>
        <translation>Necessity</translation>
    </message>
    <message>
        <source>Waarom volstaat geen bestaande kwalificatie, met keuzedelen, of cross-over?</source>
        <translation>Why does no existing kwalificatie, with keuzedelen, or cross-over serve?</translation>
    </message>
    <message>
        <source>Samenhang</source>
        <translation>Coherence</translation>
    </message>
    <message>
        <source>Voor welk beroep leiden de onderdelen samen op?</source>
        <translation>For which occupation do the parts train together?</translation>
    </message>
    <message>
        <source>Opleidingsdomeinen in de aanvraag</source>
        <translation>Opleidingsdomeinen in the application</translation>
    </message>
    <message>
        <source>Leeg: de domeinen van de onderdelen</source>
        <translation>Empty: the domains of the parts</translation>
    </message>
    <message>
        <source>Bedrijven en terugvalopties</source>
        <translation>Companies and fallback options</translation>
    </message>
    <message>
        <source>Bedrijven in de samenwerkingsovereenkomst</source>
        <translation>Companies of the cooperation agreement</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Plaatsen</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Ondertekend</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Terugvalopties</source>
        <translation>Fallback options</translation>
    </message>
    <message>
        <source>Crebo's van bestaande kwalificaties, met een komma ertussen</source>
        <translation>Crebos of existing kwalificaties, with commas between them</translation>
    </message>
    <message>
        <source>Cohorten en termijnen</source>
        <translation>Cohorts and terms</translation>
    </message>
    <message>
        <source>Aantal cohorten</source>
        <translation>Number of cohorts</translation>
    </message>
    <message>
        <source>Studenten per cohort</source>
        <translation>Students per cohort</translation>
    </message>
    <message>
        <source>Datum van de aanvraag</source>
        <translation>Date of the application</translation>
    </message>
    <message>
        <source>Uitslag van de ingangstoets</source>
        <translation>Outcome of the entry test</translation>
    </message>
    <message>
        <source>Indiening van de uitwerking</source>
        <translation>Handing in of the development</translation>
    </message>
    <message>
        <source>Bekendmaking aan studenten</source>
        <translation>Announcement to students</translation>
    </message>
    <message>
        <source>Laatste diploma</source>
        <translation>Last diploma</translation>
    </message>
    <message>
        <source>Motief voor vier jaar</source>
        <translation>Reason for four years</translation>
    </message>
    <message>
        <source>Alleen bij een opleiding van vier jaar</source>
        <translation>Only for a training of four years</translation>
    </message>
    <message>
        <source>Onderwijstijd</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Klokuren: bol over de opleiding, bbl per jaar</source>
        <translation>Hours: bol for the whole training, bbl per year</translation>
    </message>
    <message>
        <source>Leerweg</source>
        <translation>Learning path</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Begeleid</source>
        <translation>Guided</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Verantwoording van minder uren</source>
        <translation>Account of fewer hours</translation>
    </message>
    <message>
        <source>Kwalificatie</source>
        <translation>Kwalificatie</translation>
    </message>
    <message>
        <source>Crebo van de cross-over</source>
        <translation>Crebo of the cross-over</translation>
    </message>
    <message>
        <source>Alleen van een cross-over die al bestaat</source>
        <translation>Only of a cross-over that exists already</translation>
    </message>
    <message>
        <source>Domein in het bestand</source>
        <translation>Domain in the file</translation>
    </message>
    <message>
        <source>7172: een cross-over hoort bij geen opleidingsdomein</source>
        <translation>7172: a cross-over belongs to no opleidingsdomein</translation>
    </message>
    <message>
        <source>NLQF-niveau</source>
        <translation>NLQF level</translation>
    </message>
    <message>
        <source>Leeg: volgt uit het niveau</source>
        <translation>Empty: follows from the level</translation>
    </message>
    <message>
        <source>Generieke onderdelen</source>
        <translation>Generic parts</translation>
    </message>
    <message>
        <source>Leeg: volgen uit het niveau</source>
        <translation>Empty: follow from the level</translation>
    </message>
    <message>
        <source>Referentieniveaus</source>
        <translation>Reference levels</translation>
    </message>
    <message>
        <source>Leeg: volgen uit niveau en cohort</source>
        <translation>Empty: follow from level and cohort</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Vereisten en vrije onderdelen</source>
        <translation>Requirements and free parts</translation>
    </message>
    <message>
        <source>Eisen voor moderne talen in de bronnen</source>
        <translation>Requirements for modern languages in the sources</translation>
    </message>
    <message>
        <source>Crebo</source>
        <translation>Crebo</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Van de 5</source>
        <translation>Of the 5</translation>
    </message>
    <message>
        <source>Vermeld</source>
        <translation>Mentioned</translation>
    </message>
    <message>
        <source>Branchevereisten</source>
        <translation>Branch requirements</translation>
    </message>
    <message>
        <source>Eis</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Waar vastgelegd</source>
        <translation>Where laid down</translation>
    </message>
    <message>
        <source>Waarom nodig</source>
        <translation>Why needed</translation>
    </message>
    <message>
        <source>Onderdelen in plaats van keuzedelen</source>
        <translation>Parts in place of keuzedelen</translation>
    </message>
    <message>
        <source>Verantwoording</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Bestanden bij de aanvraag</source>
        <translation>Files with the application</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>Afwijkingsbalk</name>
    <message>
        <source>Wijkt af van de bron.</source>
        <translation>Differs from the source.</translation>
    </message>
    <message>
        <source>De brontekst in de geladen structuur is een andere dan is overgenomen.</source>
        <translation>The source text in the loaded structure is not the one that was taken over.</translation>
    </message>
    <message>
        <source>De bron staat niet in de geladen structuur; laad het XML-bestand van SBB.</source>
        <translation>The source is not in the loaded structure; load the XML file of SBB.</translation>
    </message>
    <message>
        <source>Doorgestreept: alleen in de bron. Onderstreept: alleen hier.</source>
        <translation>Struck through: only in the source. Underlined: only here.</translation>
    </message>
    <message>
        <source>Verschil met de bron tonen</source>
        <translation>Show difference from the source</translation>
    </message>
    <message>
        <source>Brontekst terugzetten</source>
        <translation>Restore source text</translation>
    </message>
</context>
<context>
    <name>Beantwoorden</name>
    <message>
        <source>Dit mag met een motivering blijven zoals het is.</source>
        <translation>This may stay as it is, with a justification.</translation>
    </message>
    <message>
        <source>Een motivering kan dit niet vervangen: vul in of verklaar wat er wordt gevraagd.</source>
        <translation>A justification cannot replace this: fill in or state what is asked.</translation>
    </message>
    <message>
        <source>Dit is een mededeling; een motivering is niet nodig.</source>
        <translation>This is information; no justification is needed.</translation>
    </message>
    <message>
        <source>Dit kon niet worden beoordeeld; een motivering verandert daar niets aan.</source>
        <translation>This could not be judged; a justification does not change that.</translation>
    </message>
    <message>
        <source>Een motivering kan dit niet rechtvaardigen: de regeling zelf eist het.</source>
        <translation>No justification can make this right: the regulation itself demands it.</translation>
    </message>
    <message>
        <source>Een motivering kan dit niet rechtvaardigen: het moet worden hersteld.</source>
        <translation>No justification can make this right: it has to be mended.</translation>
    </message>
</context>
<context>
    <name>Beeldpagina</name>
    <message>
        <source>Als &amp;tabel</source>
        <translation>As &amp;table</translation>
    </message>
    <message>
        <source>Toon dezelfde cijfers als tabel</source>
        <translation>Show the same figures as a table</translation>
    </message>
    <message>
        <source>Bewaar afbeelding</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Bewaar afbeelding als &amp;SVG…</source>
        <translation>Save picture as &amp;SVG…</translation>
    </message>
    <message>
        <source>Bewaar afbeelding als &amp;PNG…</source>
        <translation>Save picture as &amp;PNG…</translation>
    </message>
    <message>
        <source>Toon de overeenkomsten</source>
        <translation>Show the matches</translation>
    </message>
    <message>
        <source>Reken zonder deze kerntaak</source>
        <translation>Compute without this kerntaak</translation>
    </message>
</context>
<context>
    <name>Beheerdialoog</name>
    <message>
        <source>Bewaarde zoekvragen</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Beoordelen</name>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>moet anders</source>
        <translation>must change</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>afgehandeld</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>heropend</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>beantwoord</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>antwoord verwijderd</source>
        <translation>answer removed</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>twee keer gewijzigd</source>
        <translation>changed twice</translation>
    </message>
    <message>
        <source>nieuw document</source>
        <translation>new document</translation>
    </message>
    <message>
        <source>nieuwe ronde</source>
        <translation>new round</translation>
    </message>
    <message>
        <source>nieuwe ronde: {delen} onderdelen en {velden} velden anders</source>
        <translation>new round: {delen} parts and {velden} fields differ</translation>
    </message>
    <message>
        <source>Ronde {nummer}</source>
        <translation>Round {nummer}</translation>
    </message>
    <message>
        <source>besluit ingetrokken</source>
        <translation>decision taken back</translation>
    </message>
    <message>
        <source>Criterium {naam}</source>
        <translation>Criterion {naam}</translation>
    </message>
    <message>
        <source>aanvaard</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>niet aanvaard</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>meer informatie nodig</source>
        <translation>more information needed</translation>
    </message>
    <message>
        <source>doet zich niet voor</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>doet zich voor</source>
        <translation>applies</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Soort opleiding</source>
        <translation>Type of programme</translation>
    </message>
    <message>
        <source>Leerwegen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Studieduur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eerste schooljaar</source>
        <translation>First school year</translation>
    </message>
    <message>
        <source>Beroep</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Verklaringen</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Motiveringen</source>
        <translation>Motivations</translation>
    </message>
    <message>
        <source>Besluiten bij het bijwerken</source>
        <translation>Decisions when updating</translation>
    </message>
    <message>
        <source>Nagelopen vakkennis</source>
        <translation>Knowledge lines that were checked</translation>
    </message>
    <message>
        <source>Het hele document</source>
        <translation>The whole document</translation>
    </message>
    <message>
        <source>Bevinding {regel}: {zin}</source>
        <translation>Finding {regel}: {zin}</translation>
    </message>
    <message>
        <source>Motivering {regel}</source>
        <translation>Motivation {regel}</translation>
    </message>
    <message>
        <source>Weigeringsgrond {naam}</source>
        <translation>Ground for refusal {naam}</translation>
    </message>
    <message>
        <source>Voorwaarde {naam}</source>
        <translation>Condition {naam}</translation>
    </message>
    <message>
        <source>Deze motivering staat niet meer in het document.</source>
        <translation>This motivation is no longer in the document.</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>nog niet beoordeeld</source>
        <translation>not reviewed yet</translation>
    </message>
    <message>
        <source>beoordelaars verschillen hierover</source>
        <translation>reviewers differ about this</translation>
    </message>
    <message>
        <source>{besluit} (over een eerdere ronde)</source>
        <translation>{besluit} (about an earlier round)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word-document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Webpagina (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Werkmap van Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Bevinding {regel}</source>
        <translation>Finding {regel}</translation>
    </message>
    <message>
        <source>Bevinding {regel} bij {waar}</source>
        <translation>Finding {regel} at {waar}</translation>
    </message>
    <message>
        <source>{naam} (in ronde {ronde}; staat er niet meer in)</source>
        <translation>{naam} (in round {ronde}; no longer there)</translation>
    </message>
    <message>
        <source>{naam} (staat in geen ronde van dit pakket)</source>
        <translation>{naam} (in no round of this package)</translation>
    </message>
</context>
<context>
    <name>BeoordelingPaneel</name>
    <message>
        <source>&amp;Vernieuwen: haal op wat anderen schreven</source>
        <translation>&amp;Refresh: fetch what others wrote</translation>
    </message>
    <message>
        <source>&amp;Samenvoegen met…</source>
        <translation>&amp;Merge with…</translation>
    </message>
    <message>
        <source>Pakket &amp;bewaren als…</source>
        <translation>&amp;Save package as…</translation>
    </message>
    <message>
        <source>Ander pakket &amp;openen…</source>
        <translation>&amp;Open another package…</translation>
    </message>
    <message>
        <source>Beoordelingspakket &amp;maken…</source>
        <translation>Ma&amp;ke a review package…</translation>
    </message>
    <message>
        <source>Verslag bewaren…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>Pakket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Een andere naam bij wat u schrijft</source>
        <translation>Another name with what you write</translation>
    </message>
    <message>
        <source>Onderdelen van de beoordeling</source>
        <translation>Parts of the review</translation>
    </message>
    <message>
        <source>nog geen naam</source>
        <translation>no name yet</translation>
    </message>
    <message>
        <source>Beoordelaar: {wie}</source>
        <translation>Reviewer: {wie}</translation>
    </message>
    <message>
        <source>Niet bewaard: {fout}</source>
        <translation>Not saved: {fout}</translation>
    </message>
    <message>
        <source>Wordt bewaard…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>Beoordelingkoppeling</name>
    <message>
        <source>Beoordelingspakket maken</source>
        <translation>Make a review package</translation>
    </message>
    <message>
        <source>Dat deel staat niet in het document van dit venster.</source>
        <translation>That part is not in the document of this window.</translation>
    </message>
    <message>
        <source>Er wordt al een verslag gemaakt; wacht daarop of annuleer het.</source>
        <translation>A report is already being made; wait for it or cancel it.</translation>
    </message>
    <message>
        <source>De structuur wordt nog geladen; bewaar het verslag zodra dat klaar is.</source>
        <translation>The structure is still being loaded; save the report once that is done.</translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Beoordeling</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Pakket bewaren als</source>
        <translation>Save package as</translation>
    </message>
    <message>
        <source>De structuur wordt nog geladen; maak het pakket zodra dat klaar is.</source>
        <translation>The structure is still being loaded; make the package once that is done.</translation>
    </message>
    <message>
        <source>Open eerst een beoordelingspakket, of maak er een van dit document.</source>
        <translation>First open a review package, or make one of this document.</translation>
    </message>
    <message>
        <source>Dit document staat niet in het geopende pakket. Toon eerst een document uit het pakket, of zet dit document erin.</source>
        <translation>This document is not in the open package. First show a document from the package, or put this document in.</translation>
    </message>
</context>
<context>
    <name>Beoordelingsvragen</name>
    <message>
        <source>Beoordelaar</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Uw naam komt bij elke notitie en elk besluit te staan:</source>
        <translation>Your name will stand with every note and every decision:</translation>
    </message>
    <message>
        <source>Beoordelingspakket openen</source>
        <translation>Open a review package</translation>
    </message>
    <message>
        <source>Samenvoegen met</source>
        <translation>Merge with</translation>
    </message>
    <message>
        <source>Tekst:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>Beoordelingspakket</source>
        <translation>Review package</translation>
    </message>
    <message>
        <source>Wat u in het beoordelingspakket schreef, kan niet worden bewaard.</source>
        <translation>What you wrote in the review package cannot be saved.</translation>
    </message>
    <message>
        <source>Terug naar het venster</source>
        <translation>Back to the window</translation>
    </message>
    <message>
        <source>Sluiten zonder te bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Beoordelingspakketten (*.kcpakket)</source>
        <translation>Review packages (*.kcpakket)</translation>
    </message>
</context>
<context>
    <name>Besluitblad</name>
    <message>
        <source>Kies een criterium.</source>
        <translation>Choose a criterion.</translation>
    </message>
    <message>
        <source>Beoordelaars verschillen hierover. Beslis opnieuw.</source>
        <translation>Reviewers differ about this. Decide again.</translation>
    </message>
    <message>
        <source>Dit besluit ging over een eerdere tekst. Kijk het na.</source>
        <translation>This decision was about an earlier text. Check it.</translation>
    </message>
    <message>
        <source>Het criterium met de besluiten</source>
        <translation>The criterion with the decisions</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Zeg erbij waarom, zodat de instelling weet wat te doen. Ctrl+Enter bewaart.</source>
        <translation>Say why, so that the institution knows what to do. Ctrl+Enter saves.</translation>
    </message>
</context>
<context>
    <name>Besluitenpagina</name>
    <message>
        <source>Besluiten</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Over welk document</source>
        <translation>About which document</translation>
    </message>
    <message>
        <source>Criteria en motiveringen</source>
        <translation>Criteria and motivations</translation>
    </message>
    <message>
        <source>{wacht} van de {alle} wachten op een besluit</source>
        <translation>{wacht} of {alle} wait for a decision</translation>
    </message>
</context>
<context>
    <name>Besluitmodel</name>
    <message>
        <source>Criterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Eis</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>BestandenModel</name>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Inhoud</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>Bestandsbeheer</name>
    <message>
        <source>Naamloze samenstelling</source>
        <translation>Untitled composition</translation>
    </message>
    <message>
        <source>Uw niet-opgeslagen werk is hersteld. Sla het op om het te bewaren.</source>
        <translation>Your unsaved work has been recovered. Save it to keep it.</translation>
    </message>
    <message>
        <source>Opslaan als</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Exporteren kan zodra de structuur is geladen, want het verslag van de controle gaat mee.</source>
        <translation>You can export once the structure is loaded, because the report of the check goes along.</translation>
    </message>
    <message>
        <source> (export)</source>
        <translation> (export)</translation>
    </message>
    <message>
        <source>Exporteren als SBB-XML</source>
        <translation>Export as SBB XML</translation>
    </message>
    <message>
        <source>Geëxporteerd naar {bestand}, met het verslag van de controle.</source>
        <translation>Exported to {bestand}, with the report of the check.</translation>
    </message>
    <message>
        <source>Het recept wordt geopend zodra de structuur is geladen.</source>
        <translation>The recipe opens once the structure is loaded.</translation>
    </message>
    <message>
        <source>Opgeslagen in {bestand}.</source>
        <translation>Saved in {bestand}.</translation>
    </message>
    <message>
        <source>Samenstelling</source>
        <translation>Composition</translation>
    </message>
</context>
<context>
    <name>Bevindingdetails</name>
    <message>
        <source>Details van de bevinding</source>
        <translation>Details of the finding</translation>
    </message>
    <message>
        <source>Kies een bevinding om te zien waarom zij er is en wat eraan te doen is.</source>
        <translation>Choose a finding to see why it is there and what can be done about it.</translation>
    </message>
</context>
<context>
    <name>BevindingenModel</name>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>hele samenstelling</source>
        <translation>whole composition</translation>
    </message>
    <message>
        <source>Grondslag: {}</source>
        <translation>Legal basis: {}</translation>
    </message>
    <message>
        <source>Toch zo, omdat: {}</source>
        <translation>Kept as it is, because: {}</translation>
    </message>
    <message>
        <source>Klopt het toch? Motiveer het met Ctrl+M.</source>
        <translation>Is it right all the same? Justify it with Ctrl+M.</translation>
    </message>
    <message>
        <source>Eerder gemotiveerd: {}</source>
        <translation>Justified before: {}</translation>
    </message>
</context>
<context>
    <name>BevindingenPaneel</name>
    <message>
        <source>De controle begint zodra de kwalificatiestructuur is geladen.</source>
        <translation>The check starts once the kwalificatie structure is loaded.</translation>
    </message>
    <message>
        <source>Bevindingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Alle bevindingen zijn verborgen; kies hierboven wat u wilt zien.</source>
        <translation>All findings are hidden; choose above what you want to see.</translation>
    </message>
    <message>
        <source>Geen bevindingen: de samenstelling voldoet aan alle gecontroleerde regels.</source>
        <translation>No findings: the composition meets all rules that were checked.</translation>
    </message>
</context>
<context>
    <name>Bevindingenbalk</name>
    <message>
        <source>Gemotiveerd</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>Bevindingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Per ernst</source>
        <translation>By severity</translation>
    </message>
    <message>
        <source>Per regel</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>Per onderdeel</source>
        <translation>By part</translation>
    </message>
    <message>
        <source>Groeperen</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Hoe de bevindingen worden gegroepeerd</source>
        <translation>How the findings are grouped</translation>
    </message>
    <message>
        <source>Filter op woord, regel of code</source>
        <translation>Filter on word, rule or code</translation>
    </message>
    <message>
        <source>Bevindingen filteren</source>
        <translation>Filter findings</translation>
    </message>
    <message>
        <source>Toon of verberg: {}</source>
        <translation>Show or hide: {}</translation>
    </message>
</context>
<context>
    <name>Bewaarbalk</name>
    <message>
        <source>&amp;Kopiëren als tekst</source>
        <translation>&amp;Copy as text</translation>
    </message>
    <message>
        <source>Kopieer wat er nu te zien is, met de gewijzigde woorden</source>
        <translation>Copy what is shown now, with the words that changed</translation>
    </message>
    <message>
        <source>Bewaren als &amp;CSV…</source>
        <translation>Save as C&amp;SV…</translation>
    </message>
    <message>
        <source>Bewaar wat er nu te zien is voor een rekenblad</source>
        <translation>Save what is shown now for a spreadsheet</translation>
    </message>
    <message>
        <source>Bewaren als &amp;JSON…</source>
        <translation>Save as &amp;JSON…</translation>
    </message>
    <message>
        <source>Bewaar alle verschillen, zoals de opdrachtregel ze geeft</source>
        <translation>Save all differences, as the command line gives them</translation>
    </message>
    <message>
        <source>Rekenblad (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>De verschillen zijn gekopieerd.</source>
        <translation>The differences have been copied.</translation>
    </message>
    <message>
        <source>Bewaard als {}.</source>
        <translation>Saved as {}.</translation>
    </message>
    <message>
        <source>Geannuleerd; er is niets bewaard.</source>
        <translation>Cancelled; nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Bewaardialoog</name>
    <message>
        <source>Zoekvraag bewaren</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>Gezocht wordt: {0}</source>
        <translation>Searched for: {0}</translation>
    </message>
    <message>
        <source>Naam van de zoekvraag</source>
        <translation>Name of the search</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Er is al een zoekvraag met deze naam; die wordt vervangen.</source>
        <translation>There already is a search with this name; it is replaced.</translation>
    </message>
</context>
<context>
    <name>Bewerkingen</name>
    <message>
        <source>kerntaak toevoegen</source>
        <translation>add kerntaak</translation>
    </message>
    <message>
        <source>{aantal} kerntaken toevoegen</source>
        <translation>add {aantal} kerntaken</translation>
    </message>
    <message>
        <source>werkproces toevoegen</source>
        <translation>add werkproces</translation>
    </message>
    <message>
        <source>{aantal} werkprocessen toevoegen</source>
        <translation>add {aantal} werkprocessen</translation>
    </message>
    <message>
        <source>onderdelen toevoegen</source>
        <translation>add parts</translation>
    </message>
    <message>
        <source>onderdeel verwijderen</source>
        <translation>remove part</translation>
    </message>
    <message>
        <source>{aantal} onderdelen verwijderen</source>
        <translation>remove {aantal} parts</translation>
    </message>
    <message>
        <source>kerntaak verplaatsen</source>
        <translation>move kerntaak</translation>
    </message>
    <message>
        <source>{aantal} kerntaken verplaatsen</source>
        <translation>move {aantal} kerntaken</translation>
    </message>
    <message>
        <source>werkproces verplaatsen</source>
        <translation>move werkproces</translation>
    </message>
    <message>
        <source>{aantal} werkprocessen verplaatsen</source>
        <translation>move {aantal} werkprocessen</translation>
    </message>
    <message>
        <source>titel wijzigen</source>
        <translation>change title</translation>
    </message>
    <message>
        <source>{veld} wijzigen</source>
        <translation>change {veld}</translation>
    </message>
    <message>
        <source>onderdeel vervangen</source>
        <translation>replace part</translation>
    </message>
    <message>
        <source>hernummeren</source>
        <translation>renumber</translation>
    </message>
    <message>
        <source>brontekst terugzetten</source>
        <translation>restore the text of the source</translation>
    </message>
    <message>
        <source>brontekst overnemen</source>
        <translation>take the text of the source</translation>
    </message>
    <message>
        <source>brontekst aanvullen</source>
        <translation>complete with the text of the source</translation>
    </message>
    <message>
        <source>bron koppelen</source>
        <translation>link to source</translation>
    </message>
    <message>
        <source>keuzedeel toevoegen</source>
        <translation>add keuzedeel</translation>
    </message>
    <message>
        <source>{aantal} keuzedelen toevoegen</source>
        <translation>add {aantal} keuzedelen</translation>
    </message>
    <message>
        <source>keuzedeel verwijderen</source>
        <translation>remove keuzedeel</translation>
    </message>
    <message>
        <source>{aantal} keuzedelen verwijderen</source>
        <translation>remove {aantal} keuzedelen</translation>
    </message>
    <message>
        <source>keuzedeel vervangen</source>
        <translation>replace keuzedeel</translation>
    </message>
    <message>
        <source>keuzedeel één keer houden</source>
        <translation>keep keuzedeel once</translation>
    </message>
    <message>
        <source>verklaring {regel}</source>
        <translation>statement {regel}</translation>
    </message>
    <message>
        <source>motivering wijzigen</source>
        <translation>change motivation</translation>
    </message>
    <message>
        <source>vakkennis nalopen</source>
        <translation>go through vakkennis</translation>
    </message>
    <message>
        <source>rij overnemen</source>
        <translation>copy row</translation>
    </message>
    <message>
        <source>{aantal} rijen overnemen</source>
        <translation>copy {aantal} rows</translation>
    </message>
    <message>
        <source>bevinding oplossen</source>
        <translation>solve finding</translation>
    </message>
    <message>
        <source>{aantal} bevindingen oplossen</source>
        <translation>solve {aantal} findings</translation>
    </message>
    <message>
        <source>tweeling vervangen</source>
        <translation>replace twin</translation>
    </message>
    <message>
        <source>kerntaken samenvoegen</source>
        <translation>merge kerntaken</translation>
    </message>
    <message>
        <source>nieuwe aanvraag</source>
        <translation>new application</translation>
    </message>
    <message>
        <source>bijwerken: nieuwe brontekst</source>
        <translation>update: new text of the source</translation>
    </message>
    <message>
        <source>bijwerken: mijn tekst</source>
        <translation>update: my text</translation>
    </message>
    <message>
        <source>bijwerken: alleen nummers</source>
        <translation>update: only numbers</translation>
    </message>
    <message>
        <source>bijwerken: vervanging</source>
        <translation>update: replacement</translation>
    </message>
    <message>
        <source>bijwerken: laten</source>
        <translation>update: leave</translation>
    </message>
    <message>
        <source>bijwerken: verwijderen</source>
        <translation>update: remove</translation>
    </message>
    <message>
        <source>{aantal} onderdelen bijwerken</source>
        <translation>update {aantal} parts</translation>
    </message>
</context>
<context>
    <name>BijwerkModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Wat ervan werd</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Herkend aan</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>te kiezen</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>Bijwerkblad</name>
    <message>
        <source>Ook gelij&amp;ke velden tonen</source>
        <translation>Show e&amp;qual fields too</translation>
    </message>
    <message>
        <source>Teksten naast elkaar</source>
        <translation>Texts side by side</translation>
    </message>
    <message>
        <source>Herkend aan: {}.</source>
        <translation>Recognised by: {}.</translation>
    </message>
    <message>
        <source>Bron toen: {}</source>
        <translation>Source then: {}</translation>
    </message>
    <message>
        <source>Bron toen</source>
        <translation>Source then</translation>
    </message>
    <message>
        <source>Bron nu: {}</source>
        <translation>Source now: {}</translation>
    </message>
    <message>
        <source>Van mij</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Doorgestreept: staat nu niet meer in de bron. Onderstreept: nieuw in de bron, of van u zelf.</source>
        <translation>Struck through: no longer in the source. Underlined: new in the source, or your own.</translation>
    </message>
    <message>
        <source>De teksten zijn gelijk gebleven.</source>
        <translation>The texts have stayed the same.</translation>
    </message>
</context>
<context>
    <name>Bijwerkvenster</name>
    <message>
        <source>Bijwerken naar nieuwe editie</source>
        <translation>Update to new edition</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Alleen wat &amp;aandacht vraagt</source>
        <translation>Only what needs &amp;attention</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Naar het vorige dat aandacht vraagt (Shift+F8)</source>
        <translation>To the previous one that needs attention (Shift+F8)</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Naar het volgende dat aandacht vraagt (F8)</source>
        <translation>To the next one that needs attention (F8)</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bezig met vergelijken</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Bijwerken naar: {}</source>
        <translation>Update to: {}</translation>
    </message>
    <message>
        <source>Alle &amp;veilige bijwerken ({})</source>
        <translation>Update all sa&amp;fe ones ({})</translation>
    </message>
    <message>
        <source>Veilig is wat u niet zelf wijzigde en waarvan de bron zeker is gevonden. Ongedaan te maken in een keer.</source>
        <translation>Safe is what you did not change yourself and whose source was found for certain. Can be undone in one go.</translation>
    </message>
    <message>
        <source>Bezig met vergelijken met de geladen editie…</source>
        <translation>Comparing with the loaded edition…</translation>
    </message>
    <message>
        <source>Niets vraagt aandacht: van wat open is, zijn alleen de nummers anders. Kies Alle veilige bijwerken, of zet het vinkje uit om het te zien.</source>
        <translation>Nothing needs attention: of what is open, only the numbers differ. Choose Update all safe ones, or clear the box to see it.</translation>
    </message>
    <message>
        <source>Niets vraagt aandacht: alles is gelijk aan de editie of besloten.</source>
        <translation>Nothing needs attention: everything equals the edition or has been decided.</translation>
    </message>
    <message>
        <source>Deze samenstelling heeft geen onderdelen met een bron.</source>
        <translation>This composition has no parts with a source.</translation>
    </message>
    <message>
        <source>{} onderdelen zijn bijgewerkt.</source>
        <translation>{} parts have been updated.</translation>
    </message>
    <message>
        <source>1 onderdeel is bijgewerkt.</source>
        <translation>1 part has been updated.</translation>
    </message>
</context>
<context>
    <name>Bladzijde</name>
    <message>
        <source>het programma beslist tijdens het werk</source>
        <translation>the program decides while one works</translation>
    </message>
    <message>
        <source>het programma rekent en toont; een mens bevestigt met een reden</source>
        <translation>the program computes and shows; a person confirms with a reason</translation>
    </message>
    <message>
        <source>een mens legt een verklaring af</source>
        <translation>a person makes a statement</translation>
    </message>
    <message>
        <source>wettekst gelezen</source>
        <translation>text of the law read</translation>
    </message>
    <message>
        <source>evaluatierapport van 2020</source>
        <translation>evaluation report of 2020</translation>
    </message>
    <message>
        <source>pagina van DUS-I</source>
        <translation>page of DUS-I</translation>
    </message>
    <message>
        <source>andere openbare pagina</source>
        <translation>another public page</translation>
    </message>
    <message>
        <source>afgeleid, staat zo in geen bron</source>
        <translation>inferred, no source says it like this</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Voorbeeld dat niet klopt</source>
        <translation>Example that is wrong</translation>
    </message>
    <message>
        <source>Voorbeeld dat klopt</source>
        <translation>Example that is right</translation>
    </message>
    <message>
        <source>Wat te doen</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>Bronblad</name>
    <message>
        <source>XML-bestand van SBB laden…</source>
        <translation>Load XML file of SBB…</translation>
    </message>
    <message>
        <source>Geen tekst in de bron.</source>
        <translation>No text in the source.</translation>
    </message>
</context>
<context>
    <name>BronnenModel</name>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hieruit komen</source>
        <translation>Used from it</translation>
    </message>
    <message>
        <source>Staat in het bestand</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>geen bestand</source>
        <translation>no file</translation>
    </message>
</context>
<context>
    <name>Cijfermodel</name>
    <message>
        <source>Aandeel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Waarvan</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Dan</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>hoger dan nu</source>
        <translation>higher than now</translation>
    </message>
    <message>
        <source>lager dan nu</source>
        <translation>lower than now</translation>
    </message>
    <message>
        <source>Uit domein</source>
        <translation>From domain</translation>
    </message>
    <message>
        <source>Uit bron</source>
        <translation>From source</translation>
    </message>
    <message>
        <source>Staat in</source>
        <translation>Is in</translation>
    </message>
    <message>
        <source>Bevat van</source>
        <translation>Holds of</translation>
    </message>
</context>
<context>
    <name>Cijfers</name>
    <message>
        <source>Aanbod</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Aandelen</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Aanvrager</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Andere</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Bedrijven</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Behouden</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Bekend</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Bekendmaking</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Beschikking</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Cohorten</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Combinaties</source>
        <translation>Combinations</translation>
    </message>
    <message>
        <source>Crebo</source>
        <translation>Crebo</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Cross-over</source>
        <translation>Cross-over</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Opleidingsdomein</source>
        <translation>Opleidingsdomein</translation>
    </message>
    <message>
        <source>Opleidingsdomeinen</source>
        <translation>Opleidingsdomeinen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Editie</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Eigen</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Eisen</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Zonder</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>Geheel</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Gemengd</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Gemiddelde</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Grens</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Hoort te zijn</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>Indiening</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jaren</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Keuzedeel</source>
        <translation>Keuzedeel</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Klokuren</source>
        <translation>Clock hours</translation>
    </message>
    <message>
        <source>Kwalificaties</source>
        <translation>Kwalificaties</translation>
    </message>
    <message>
        <source>Laatste</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Langste</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Leerweg</source>
        <translation>Learning path</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mogelijk</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namen</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Niveaus</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>NLQF-niveau</source>
        <translation>NLQF level</translation>
    </message>
    <message>
        <source>Nodig</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nummers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Ondertekend</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Ontwikkelaar</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Opgegeven</source>
        <translation>Stated</translation>
    </message>
    <message>
        <source>Terugvaloptie</source>
        <translation>Fallback option</translation>
    </message>
    <message>
        <source>Terugvalopties</source>
        <translation>Fallback options</translation>
    </message>
    <message>
        <source>Passend</source>
        <translation>Fitting</translation>
    </message>
    <message>
        <source>Past wel</source>
        <translation>Does fit</translation>
    </message>
    <message>
        <source>Peildatum</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Plaatsen</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Regelset</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Studiebelastingsuren</source>
        <translation>Study load hours</translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Startjaar</source>
        <translation>Start year</translation>
    </message>
    <message>
        <source>Studieduur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tweelingen</source>
        <translation>Twins</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Uitslag</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Vak</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Vastgelegd</source>
        <translation>Laid down</translation>
    </message>
    <message>
        <source>Velden</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Weggelaten</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>{heel},{breuk}</source>
        <translation>{heel}.{breuk}</translation>
    </message>
</context>
<context>
    <name>Crashdialoog</name>
    <message>
        <source>Er ging iets mis</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Er is een fout in het programma opgetreden. Uw werk is apart gezet. U kunt meestal verder werken; sla uw samenstelling voor de zekerheid op onder een andere naam. Stuur onderstaande tekst naar de makers, dan kunnen zij de fout herstellen.</source>
        <translation>An error occurred in the program. Your work has been set aside. You can usually carry on; to be safe, save your composition under another name. Send the text below to the makers, so that they can correct the error.</translation>
    </message>
    <message>
        <source>Verslag van de fout</source>
        <translation>Report of the error</translation>
    </message>
    <message>
        <source>Het verslag staat ook in {}</source>
        <translation>The report is also in {}</translation>
    </message>
    <message>
        <source>Tekst kopiëren</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Verder werken</source>
        <translation>Carry on</translation>
    </message>
</context>
<context>
    <name>Crossoverkoppeling</name>
    <message>
        <source>Niet geladen om mee te vergelijken:</source>
        <translation>Not loaded to compare with:</translation>
    </message>
    <message>
        <source>Er wordt niet meer vergeleken met geladen cross-overs.</source>
        <translation>Loaded cross-overs are no longer compared with.</translation>
    </message>
    <message>
        <source>Geladen om mee te vergelijken: {namen}.</source>
        <translation>Loaded to compare with: {namen}.</translation>
    </message>
</context>
<context>
    <name>Datumveld</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>„{}” is geen datum en wordt niet bewaard; schrijf bijvoorbeeld 15-9-2018.</source>
        <translation>“{}” is not a date and is not saved; write for example 15-9-2018.</translation>
    </message>
</context>
<context>
    <name>Dekkingmodel</name>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>In deze opleiding</source>
        <translation>In this training</translation>
    </message>
</context>
<context>
    <name>Delenmodel</name>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Beste overeenkomst</source>
        <translation>Best match</translation>
    </message>
    <message>
        <source>niets gevonden</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>Detailblad</name>
    <message>
        <source>Uitleg van regel {}</source>
        <translation>Explanation of rule {}</translation>
    </message>
    <message>
        <source>Toch zo, omdat: {}</source>
        <translation>Kept as it is, because: {}</translation>
    </message>
    <message>
        <source>Eerder gemotiveerd; wat eraan ten grondslag lag, is veranderd.</source>
        <translation>Justified before; what it rested on has changed.</translation>
    </message>
    <message>
        <source>Motivering bevestigen of wijzigen…</source>
        <translation>Confirm or change the justification…</translation>
    </message>
    <message>
        <source>Motivering wijzigen…</source>
        <translation>Change the justification…</translation>
    </message>
    <message>
        <source>Toch zo, omdat…</source>
        <translation>Kept as it is, because…</translation>
    </message>
    <message>
        <source>Hele samenstelling</source>
        <translation>Whole composition</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Hoe zeker</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Motiveren</source>
        <translation>Justify</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Betrokken</source>
        <translation>Involved</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
</context>
<context>
    <name>Dialogen</name>
    <message>
        <source>Wilt u de wijzigingen in „{}” opslaan?</source>
        <translation>Do you want to save the changes in “{}”?</translation>
    </message>
    <message>
        <source>Als u niet opslaat, gaan de wijzigingen verloren.</source>
        <translation>If you do not save, the changes will be lost.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Niet opslaan</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In de aanvraag staat wat niet bewaard kan worden.</source>
        <translation>The application has something that cannot be saved.</translation>
    </message>
    <message>
        <source>Terug naar het veld</source>
        <translation>Back to the field</translation>
    </message>
    <message>
        <source>Doorgaan zonder</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>Niet-opgeslagen werk gevonden</source>
        <translation>Unsaved work found</translation>
    </message>
    <message>
        <source>Het programma is de vorige keer onverwacht gestopt. Dit werk is bewaard:</source>
        <translation>Last time the program stopped unexpectedly. This work was kept:</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Later beslissen</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Structuurbestanden (*.xml *.zip *.csv *.json *.xlsx)</source>
        <translation>Structure files (*.xml *.zip *.csv *.json *.xlsx)</translation>
    </message>
    <message>
        <source>Structuur laden</source>
        <translation>Load structure</translation>
    </message>
    <message>
        <source>Samenstellingen en XML-bestanden van SBB (*.xml)</source>
        <translation>Compositions and XML files of SBB (*.xml)</translation>
    </message>
    <message>
        <source>Cross-overs laden</source>
        <translation>Load cross-overs</translation>
    </message>
    <message>
        <source>Map met structuur laden</source>
        <translation>Load folder with structure</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Samenstellingen, recepten, beoordelingspakketten en structuurbestanden (*.xml *.toml *.kcpakket *.zip *.csv *.json *.xlsx)</source>
        <translation>Compositions, recipes, review packages and structure files (*.xml *.toml *.kcpakket *.zip *.csv *.json *.xlsx)</translation>
    </message>
    <message>
        <source>Recept openen</source>
        <translation>Open recipe</translation>
    </message>
    <message>
        <source>Recepten (*.toml)</source>
        <translation>Recipes (*.toml)</translation>
    </message>
    <message>
        <source>Samenstelling (*.xml)</source>
        <translation>Composition (*.xml)</translation>
    </message>
    <message>
        <source>Concept van de noodzaak</source>
        <translation>Draft of the necessity</translation>
    </message>
    <message>
        <source>In de aanvraag staat al een tekst over de noodzaak.</source>
        <translation>The application already has a text about the necessity.</translation>
    </message>
    <message>
        <source>Ongedaan maken zet de tekst terug zoals die was.</source>
        <translation>Undo puts the text back as it was.</translation>
    </message>
    <message>
        <source>Eronder zetten</source>
        <translation>Put below</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Over Kwalificatiecomposer</source>
        <translation>About Kwalificatiecomposer</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>nog niet opgeslagen</source>
        <translation>not saved yet</translation>
    </message>
</context>
<context>
    <name>Documentenpagina</name>
    <message>
        <source>Documenten ({})</source>
        <translation>Documents ({})</translation>
    </message>
    <message>
        <source>Toon dit document</source>
        <translation>Show this document</translation>
    </message>
    <message>
        <source>Document in dit venster als nieuwe ronde</source>
        <translation>Document in this window as a new round</translation>
    </message>
    <message>
        <source>Naast elkaar zetten</source>
        <translation>Put side by side</translation>
    </message>
    <message>
        <source>De documenten van dit pakket als kolommen naast elkaar</source>
        <translation>The documents of this package side by side, as columns</translation>
    </message>
    <message>
        <source>Documenten en rondes van het pakket</source>
        <translation>Documents and rounds of the package</translation>
    </message>
    <message>
        <source>Beoordeeld naar {editie}, regelset {regelset} versie {versie}, peildatum {dag}</source>
        <translation>Judged by {editie}, rule set {regelset} version {versie}, reference date {dag}</translation>
    </message>
</context>
<context>
    <name>Domeinbalk</name>
    <message>
        <source>Aandeel per opleidingsdomein</source>
        <translation>Share per opleidingsdomein</translation>
    </message>
    <message>
        <source>{naam}: {procent} %, {aantal} van {totaal} werkprocessen</source>
        <translation>{naam}: {procent}%, {aantal} of {totaal} werkprocessen</translation>
    </message>
    <message>
        <source>Nog geen werkprocessen gekozen</source>
        <translation>No werkprocessen chosen yet</translation>
    </message>
</context>
<context>
    <name>Editiehint</name>
    <message>
        <source>{} onderdelen komen uit een andere editie dan nu is geladen.</source>
        <translation>{} parts come from another edition than is loaded now.</translation>
    </message>
    <message>
        <source>1 onderdeel komt uit een andere editie dan nu is geladen.</source>
        <translation>1 part comes from another edition than is loaded now.</translation>
    </message>
    <message>
        <source>Bekijk wat er veranderde</source>
        <translation>See what changed</translation>
    </message>
    <message>
        <source>Niet meer tonen voor dit document</source>
        <translation>Do not show again for this document</translation>
    </message>
</context>
<context>
    <name>Editiekeuze</name>
    <message>
        <source>&amp;Oud</source>
        <translation>&amp;Old</translation>
    </message>
    <message>
        <source>&amp;Nieuw</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Oude editie</source>
        <translation>Old edition</translation>
    </message>
    <message>
        <source>Nieuwe editie</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>Verwissel oud en nieuw</source>
        <translation>Swap old and new</translation>
    </message>
    <message>
        <source>&amp;Vergelijken</source>
        <translation>Co&amp;mpare</translation>
    </message>
    <message>
        <source>Kies twee verschillende edities</source>
        <translation>Choose two different editions</translation>
    </message>
</context>
<context>
    <name>EditiesModel</name>
    <message>
        <source>Editie</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Geldig (instroom)</source>
        <translation>Valid (intake)</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Kwalificaties</source>
        <translation>Kwalificaties</translation>
    </message>
    <message>
        <source>meegeleverd</source>
        <translation>bundled</translation>
    </message>
    <message>
        <source>niet de huidige</source>
        <translation>not the current one</translation>
    </message>
    <message>
        <source>niet vermeld</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>huidige</source>
        <translation>current</translation>
    </message>
    <message>
        <source>nog geladen</source>
        <translation>still loaded</translation>
    </message>
</context>
<context>
    <name>Editiesvenster</name>
    <message>
        <source>Edities van de structuur</source>
        <translation>Editions of the structure</translation>
    </message>
    <message>
        <source>Edities</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Bronnen van de editie</source>
        <translation>Sources of the edition</translation>
    </message>
    <message>
        <source>Her&amp;noemen</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>Typ een andere naam (F2)</source>
        <translation>Type another name (F2)</translation>
    </message>
    <message>
        <source>&amp;Verwijderen…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>Verwijder deze editie (Del)</source>
        <translation>Remove this edition (Del)</translation>
    </message>
    <message>
        <source>Ver&amp;gelijken met huidige</source>
        <translation>Com&amp;pare with current</translation>
    </message>
    <message>
        <source>SHA-256 &amp;kopiëren</source>
        <translation>&amp;Copy SHA-256</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Huidige &amp;maken</source>
        <translation>&amp;Make current</translation>
    </message>
    <message>
        <source>Laad deze editie, nu en bij elke start (Enter)</source>
        <translation>Load this edition, now and at every start (Enter)</translation>
    </message>
    <message>
        <source>Huidige &amp;laden</source>
        <translation>&amp;Load current</translation>
    </message>
    <message>
        <source>Een ander venster heeft deze editie de huidige gemaakt; hier is nog een andere geladen.</source>
        <translation>Another window made this edition the current one; here another one is still loaded.</translation>
    </message>
</context>
<context>
    <name>Editievragen</name>
    <message>
        <source>Editie verwijderen</source>
        <translation>Remove edition</translation>
    </message>
    <message>
        <source>Wilt u de editie „{}” verwijderen?</source>
        <translation>Do you want to remove the edition “{}”?</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Samenstellingen blijven zoals zij zijn: alle teksten staan in het document zelf. Wel kan het programma dan niet meer laten zien wat de bron toen zei.</source>
        <translation>Compositions stay as they are: all texts are in the document itself. But the program can then no longer show what the source said at the time.</translation>
    </message>
    <message>
        <source>In de geopende samenstellingen komen {} onderdelen uit deze editie.</source>
        <translation>In the open compositions, {} parts come from this edition.</translation>
    </message>
    <message>
        <source>In de geopende samenstellingen komt 1 onderdeel uit deze editie.</source>
        <translation>In the open compositions, 1 part comes from this edition.</translation>
    </message>
    <message>
        <source>De bronbestanden die alleen hierin staan, verdwijnen uit de opslag. Bewaar uw eigen kopie als u ze nog nodig hebt.</source>
        <translation>The source files that only this edition has go from the store. Keep your own copy if you still need them.</translation>
    </message>
    <message>
        <source>De huidige editie wordt dan „{}”.</source>
        <translation>The current edition will then be “{}”.</translation>
    </message>
</context>
<context>
    <name>ErnstModel</name>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Standaard</source>
        <translation>Default</translation>
    </message>
</context>
<context>
    <name>Ernstkoppeling</name>
    <message>
        <source>De aangepaste ernst is niet bewaard: {reden}</source>
        <translation>The adjusted severity was not saved: {reden}</translation>
    </message>
</context>
<context>
    <name>Ernstvenster</name>
    <message>
        <source>Ernst aanpassen</source>
        <translation>Adjust severity</translation>
    </message>
    <message>
        <source>Deze regels rusten alleen op de vervallen instructie van 2015-2016. Hoe zwaar zij wegen, kiest u hier, voor alle samenstellingen op deze computer. Wat de wet eist, staat vast en staat hier niet bij.</source>
        <translation>These rules rest only on the lapsed instruction of 2015-2016. Here you choose how much they weigh, for every composition on this computer. What the law demands is fixed and is not listed here.</translation>
    </message>
    <message>
        <source>Wat eerder was gekozen, is niet te lezen en wordt vervangen: {reden}</source>
        <translation>What was chosen before cannot be read and will be replaced: {reden}</translation>
    </message>
    <message>
        <source>Ernst per melding</source>
        <translation>Severity per message</translation>
    </message>
    <message>
        <source>&amp;Standaard herstellen</source>
        <translation>&amp;Restore defaults</translation>
    </message>
    <message>
        <source>&amp;Toepassen</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Regelset {naam} is aangepast; meldingen met een andere ernst: {aantal}.</source>
        <translation>Rule set {naam} is adjusted; messages with another severity: {aantal}.</translation>
    </message>
    <message>
        <source>Alles staat zoals in regelset {naam}.</source>
        <translation>Everything is as in rule set {naam}.</translation>
    </message>
</context>
<context>
    <name>Ernstwoorden</name>
    <message>
        <source>Fout</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Waarschuwing</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>Filterbalk</name>
    <message>
        <source>Zoek op titel, tekst, crebo of code</source>
        <translation>Search by title, text, crebo or code</translation>
    </message>
    <message>
        <source>Woorden in elke volgorde, „een zin” tussen aanhalingstekens, en filters zoals niveau:3, domein:79140 of soort:werkproces</source>
        <translation>Words in any order, “a phrase” between quotes, and filters such as niveau:3, domein:79140 or soort:werkproces</translation>
    </message>
    <message>
        <source>Zoeken in de kwalificatiestructuur</source>
        <translation>Search the kwalificatie structure</translation>
    </message>
    <message>
        <source>Bewaarde zoekvragen en recente onderdelen (Alt+Pijl omlaag)</source>
        <translation>Saved searches and recent parts (Alt+Down)</translation>
    </message>
    <message>
        <source>Bewaarde zoekvragen en recente onderdelen</source>
        <translation>Saved searches and recent parts</translation>
    </message>
    <message>
        <source>Alle domeinen</source>
        <translation>All domains</translation>
    </message>
    <message>
        <source>Opleidingsdomein</source>
        <translation>Opleidingsdomein</translation>
    </message>
    <message>
        <source>Alle niveaus</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Niveau {0}</source>
        <translation>Level {0}</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Alle soorten opleiding</source>
        <translation>All types of programme</translation>
    </message>
    <message>
        <source>Soort opleiding</source>
        <translation>Type of programme</translation>
    </message>
    <message>
        <source>Alleen met inhoud</source>
        <translation>Only with content</translation>
    </message>
    <message>
        <source>Verberg kwalificaties en cross-overs waarvan de kerntaken niet bekend zijn</source>
        <translation>Hide kwalificaties and cross-overs whose kerntaken are not known</translation>
    </message>
    <message>
        <source>Dit staat in het zoekveld; haal het daar weg om hier te kiezen</source>
        <translation>This is typed in the search field; remove it there to choose here</translation>
    </message>
</context>
<context>
    <name>GeenKeuzedelen</name>
    <message>
        <source>Nog geen keuzedelen gekozen</source>
        <translation>No keuzedelen chosen yet</translation>
    </message>
    <message>
        <source>Kies keuzedelen in de structuur; dan ziet u hier of ze overlap hebben
met de bronkwalificaties, en wat ze toevoegen.</source>
        <translation>Choose keuzedelen in the structure; then you see here whether they overlap
with the source kwalificaties, and what they add.</translation>
    </message>
    <message>
        <source>Nog geen keuzedelen</source>
        <translation>No keuzedelen yet</translation>
    </message>
    <message>
        <source>Hier staan straks de keuzedelen bij deze cross-over, met hun studielast:
sleep ze uit de structuur hierheen, of kies ze links en druk op Enter.</source>
        <translation>The keuzedelen of this cross-over will stand here, with their study load:
drag them here from the structure, or choose them on the left and press Enter.</translation>
    </message>
</context>
<context>
    <name>GeenNotities</name>
    <message>
        <source>Geen notities in deze keuze</source>
        <translation>No notes in this selection</translation>
    </message>
    <message>
        <source>Kies hierboven welke notities u wilt zien.</source>
        <translation>Choose above which notes you want to see.</translation>
    </message>
    <message>
        <source>Nog geen notities</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <source>Hier staat straks wat u en anderen bij het document opmerken:
kies een onderdeel, een veld of een bevinding en druk op Ctrl+Shift+N.</source>
        <translation>What you and others remark about the document will stand here:
choose a part, a field or a finding and press Ctrl+Shift+N.</translation>
    </message>
</context>
<context>
    <name>GeenTreffers</name>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Geen enkel onderdeel voldoet aan de zoekwoorden en de filters samen.</source>
        <translation>No part matches the search words and the filters together.</translation>
    </message>
    <message>
        <source>Geen enkel onderdeel voldoet aan: {0}</source>
        <translation>No part matches: {0}</translation>
    </message>
    <message>
        <source>Filters wissen</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>XML-bestand van SBB laden…</source>
        <translation>Load XML file of SBB…</translation>
    </message>
</context>
<context>
    <name>GeenVakkennis</name>
    <message>
        <source>Van deze kerntaak is geen vakkennis bekend</source>
        <translation>No professional knowledge is known of this kerntaak</translation>
    </message>
    <message>
        <source>Hier staan straks haar regels vakkennis en vaardigheden:
laad het XML-bestand van SBB en zet daarna de tekst van de bron terug.</source>
        <translation>Its lines of professional knowledge and skills will stand here:
load the XML file from SBB and then put the text of the source back.</translation>
    </message>
</context>
<context>
    <name>Gereedheid</name>
    <message>
        <source>De onderdelen komen uit bestaande kwalificaties van twee of meer opleidingsdomeinen.</source>
        <translation>The parts come from existing kwalificaties of two or more opleidingsdomeinen.</translation>
    </message>
    <message>
        <source>De onderdelen vormen samen één geheel voor een beroep of een groep van beroepen.</source>
        <translation>Together the parts form one whole for an occupation or a group of occupations.</translation>
    </message>
    <message>
        <source>De cross-over is nodig: geen bestaande kwalificatie of cross-over volstaat.</source>
        <translation>The cross-over is necessary: no existing kwalificatie or cross-over serves.</translation>
    </message>
    <message>
        <source>De arbeidsmarkt heeft behoefte aan de cross-over.</source>
        <translation>The labour market needs the cross-over.</translation>
    </message>
    <message>
        <source>Niveau, soort opleiding en leerweg passen bij een cross-over.</source>
        <translation>Level, kind of training and learning path fit a cross-over.</translation>
    </message>
    <message>
        <source>De opleiding doet niet mee aan een ander experiment dat dit uitsluit.</source>
        <translation>The training takes part in no other experiment that rules this out.</translation>
    </message>
    <message>
        <source>De keuzedelen vallen niet samen met onderdelen van de cross-over.</source>
        <translation>The keuzedelen do not coincide with parts of the cross-over.</translation>
    </message>
    <message>
        <source>Er is een samenwerkingsovereenkomst met een of meer bedrijven.</source>
        <translation>There is a cooperation agreement with one or more companies.</translation>
    </message>
    <message>
        <source>De instelling blijft binnen het aantal experimentele opleidingen.</source>
        <translation>The institution stays within the number of experimental trainings.</translation>
    </message>
    <message>
        <source>Een student kan overstappen naar een verwante bestaande opleiding.</source>
        <translation>A student can change to a related existing training.</translation>
    </message>
    <message>
        <source>De instelling heeft in de betrokken domeinen geen waarschuwing of besluit.</source>
        <translation>The institution has no warning or decision in the domains involved.</translation>
    </message>
    <message>
        <source>De aanvraag is volledig.</source>
        <translation>The application is complete.</translation>
    </message>
    <message>
        <source>Geen onderdelen uit twee of meer opleidingsdomeinen.</source>
        <translation>No parts from two or more opleidingsdomeinen.</translation>
    </message>
    <message>
        <source>Geen samenhangend geheel voor een beroep.</source>
        <translation>No coherent whole for an occupation.</translation>
    </message>
    <message>
        <source>Niet nodig: er is al een kwalificatie of cross-over die volstaat.</source>
        <translation>Not necessary: there is a kwalificatie or cross-over already that serves.</translation>
    </message>
    <message>
        <source>Geen belang voor de arbeidsmarkt.</source>
        <translation>No relevance to the labour market.</translation>
    </message>
    <message>
        <source>Niveau, soort opleiding of leerweg kan niet.</source>
        <translation>Level, kind of training or learning path is not possible.</translation>
    </message>
    <message>
        <source>De opleiding doet al mee aan een ander experiment.</source>
        <translation>The training takes part in another experiment already.</translation>
    </message>
    <message>
        <source>Een keuzedeel valt samen met een onderdeel.</source>
        <translation>A keuzedeel coincides with a part.</translation>
    </message>
    <message>
        <source>Geen samenwerkingsovereenkomst die voldoet.</source>
        <translation>No cooperation agreement that satisfies.</translation>
    </message>
    <message>
        <source>De instelling heeft al het hoogste aantal opleidingen.</source>
        <translation>The institution has the highest number of trainings already.</translation>
    </message>
    <message>
        <source>Geen verwante opleiding om op terug te vallen.</source>
        <translation>No related training to fall back on.</translation>
    </message>
    <message>
        <source>Een waarschuwing of besluit in een betrokken domein.</source>
        <translation>A warning or decision in a domain involved.</translation>
    </message>
    <message>
        <source>De aanvraag is niet volledig.</source>
        <translation>The application is not complete.</translation>
    </message>
    <message>
        <source>De uitwerking past niet bij het model en het toetsingskader.</source>
        <translation>The development does not fit the model and the framework.</translation>
    </message>
    <message>
        <source>Niet voldaan</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Vraagt een antwoord</source>
        <translation>Asks for an answer</translation>
    </message>
    <message>
        <source>Hier niet te controleren</source>
        <translation>Cannot be checked here</translation>
    </message>
    <message>
        <source>Beantwoord</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Voldaan</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Niet toegepast</source>
        <translation>Not applied</translation>
    </message>
</context>
<context>
    <name>GereedheidModel</name>
    <message>
        <source>Eis</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Weigeringsgronden</source>
        <translation>Grounds for refusal</translation>
    </message>
</context>
<context>
    <name>GereedheidPaneel</name>
    <message>
        <source>Bewaren als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Bewaren als HTML…</source>
        <translation>Save as HTML…</translation>
    </message>
    <message>
        <source>Voorwaarden en weigeringsgronden</source>
        <translation>Conditions and grounds for refusal</translation>
    </message>
    <message>
        <source>Bevindingen bij de gekozen eis</source>
        <translation>Findings about the chosen requirement</translation>
    </message>
    <message>
        <source>Dit overzicht komt zodra de kwalificatiestructuur is geladen.</source>
        <translation>This page comes as soon as the kwalificatiestructuur is loaded.</translation>
    </message>
    <message>
        <source>Alles is voldaan of beantwoord, voor zover hier te controleren.</source>
        <translation>All is met or answered, as far as can be checked here.</translation>
    </message>
    <message>
        <source>Open: {} van de 13 gronden om te weigeren.</source>
        <translation>Open: {} of the 13 grounds for refusal.</translation>
    </message>
    <message>
        <source>Niet beoordeeld op deze peildatum: {} van de {} eisen.</source>
        <translation>Not judged on this reference date: {} of the {} requirements.</translation>
    </message>
    <message>
        <source>Er zijn nog vragen te beantwoorden.</source>
        <translation>There are questions left to answer.</translation>
    </message>
    <message>
        <source>Kies hierboven een eis om de bevindingen daarbij te zien.</source>
        <translation>Choose a requirement above to see the findings about it.</translation>
    </message>
    <message>
        <source>Bij deze eis zijn er geen bevindingen.</source>
        <translation>There are no findings about this requirement.</translation>
    </message>
</context>
<context>
    <name>Gereedheidkoppeling</name>
    <message>
        <source>Gereedheid bewaren als PDF</source>
        <translation>Save the readiness page as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Gereedheid bewaren als HTML</source>
        <translation>Save the readiness page as HTML</translation>
    </message>
    <message>
        <source>Gereedheid</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>De structuur wordt nog geladen; bewaar dit zodra dat klaar is.</source>
        <translation>The structure is still being loaded; save this when that is done.</translation>
    </message>
</context>
<context>
    <name>Gespreksbalk</name>
    <message>
        <source>Besproken (1)</source>
        <translation>Discussed (1)</translation>
    </message>
    <message>
        <source>Zet bij dit onderdeel in het pakket dat het verschil besproken is: akkoord</source>
        <translation>Writes on this part in the package that the difference was discussed: agreed</translation>
    </message>
    <message>
        <source>Notitie (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Vorige (Shift+F9)</source>
        <translation>Previous (Shift+F9)</translation>
    </message>
    <message>
        <source>Het verschil hiervoor, ook als het besproken is</source>
        <translation>The difference before this, also if it was discussed</translation>
    </message>
    <message>
        <source>Volgende (F9)</source>
        <translation>Next (F9)</translation>
    </message>
    <message>
        <source>Het volgende verschil dat nog te bespreken is</source>
        <translation>The next difference that is still to be discussed</translation>
    </message>
    <message>
        <source>Beëindigen (Esc)</source>
        <translation>End (Esc)</translation>
    </message>
    <message>
        <source>Besproken</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>geen verschil in deze rij · nog {over} te bespreken</source>
        <translation>no difference in this row · {over} still to discuss</translation>
    </message>
    <message>
        <source>verschil {plaats} van {aantal}, besproken · nog {over} te bespreken</source>
        <translation>difference {plaats} of {aantal}, discussed · {over} still to discuss</translation>
    </message>
    <message>
        <source>verschil {plaats} van {aantal} · nog {over} te bespreken</source>
        <translation>difference {plaats} of {aantal} · {over} still to discuss</translation>
    </message>
</context>
<context>
    <name>Gespreksblad</name>
    <message>
        <source>Kies een notitie.</source>
        <translation>Choose a note.</translation>
    </message>
    <message>
        <source>De notitie met de antwoorden</source>
        <translation>The note with its answers</translation>
    </message>
    <message>
        <source>Het onderdeel van deze notitie staat niet meer in het document.</source>
        <translation>The part of this note is no longer in the document.</translation>
    </message>
    <message>
        <source>Deze notitie is twee keer gewijzigd. Kies welke versie geldt.</source>
        <translation>This note was changed twice. Choose which version holds.</translation>
    </message>
    <message>
        <source>De notitie zelf staat niet in dit pakket.</source>
        <translation>The note itself is not in this package.</translation>
    </message>
    <message>
        <source>Verwijderd door {wie}</source>
        <translation>Removed by {wie}</translation>
    </message>
    <message>
        <source>Deze versie geldt</source>
        <translation>This version holds</translation>
    </message>
    <message>
        <source>Verwijderen geldt</source>
        <translation>The removal holds</translation>
    </message>
    <message>
        <source>{wie} (twee keer gewijzigd)</source>
        <translation>{wie} (changed twice)</translation>
    </message>
    <message>
        <source>Antwoord van {wie}</source>
        <translation>Answer by {wie}</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Antwoord wijzigen…</source>
        <translation>Change answer…</translation>
    </message>
    <message>
        <source>Antwoord verwijderen</source>
        <translation>Remove answer</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ctrl+Enter in het tekstvak</source>
        <translation>Ctrl+Enter in the text field</translation>
    </message>
    <message>
        <source>Afhandelen</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Breng het onderdeel of veld in beeld</source>
        <translation>Bring the part or field in front</translation>
    </message>
    <message>
        <source>Antwoord op deze notitie</source>
        <translation>Answer to this note</translation>
    </message>
</context>
<context>
    <name>Importdialoog</name>
    <message>
        <source>Structuur laden</source>
        <translation>Load structure</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bezig met toevoegen…</source>
        <translation>Adding…</translation>
    </message>
    <message>
        <source>Huidige maken</source>
        <translation>Make current</translation>
    </message>
    <message>
        <source>Editie toevoegen</source>
        <translation>Add edition</translation>
    </message>
</context>
<context>
    <name>Importeur</name>
    <message>
        <source>Er worden al bestanden gelezen. Probeer het daarna opnieuw.</source>
        <translation>Files are being read already. Try again after that.</translation>
    </message>
    <message>
        <source>Het laden is geannuleerd; er is niets veranderd.</source>
        <translation>Loading was cancelled; nothing has changed.</translation>
    </message>
    <message>
        <source>Editie „{naam}” is toegevoegd en geladen: {aantallen}.</source>
        <translation>Edition “{naam}” was added and loaded: {aantallen}.</translation>
    </message>
</context>
<context>
    <name>JaNeeveld</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Keuzedelen</name>
    <message>
        <source>keuzedeel</source>
        <translation>keuzedeel</translation>
    </message>
    <message>
        <source>keuzedelen</source>
        <translation>keuzedelen</translation>
    </message>
    <message>
        <source>{aantal} {soort}, samen {sbu} SBU</source>
        <translation>{aantal} {soort}, {sbu} SBU in total</translation>
    </message>
    <message>
        <source>{aantal} {soort}, samen ten minste {sbu} SBU (niet van alle bekend)</source>
        <translation>{aantal} {soort}, at least {sbu} SBU together (not known of all)</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
</context>
<context>
    <name>KeuzedelenModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>SBU</source>
        <translation>SBU</translation>
    </message>
    <message>
        <source>Bevindingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>omvang onbekend</source>
        <translation>size unknown</translation>
    </message>
</context>
<context>
    <name>Keuzedelenpagina</name>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Geen informatie betekent niet dat er geen overlap is.</source>
        <translation>No information does not mean that there is no overlap.</translation>
    </message>
    <message>
        <source>Er is geen lijst van ondoelmatige overlap geladen.</source>
        <translation>No list of ineffective overlap is loaded.</translation>
    </message>
    <message>
        <source>&amp;Vraag aan de Toetsingskamer…</source>
        <translation>&amp;Question to the Toetsingskamer…</translation>
    </message>
    <message>
        <source>Gekozen keuzedelen per bronkwalificatie</source>
        <translation>Chosen keuzedelen per source kwalificatie</translation>
    </message>
    <message>
        <source>Zinnen van de beschrijving</source>
        <translation>Sentences of the description</translation>
    </message>
    <message>
        <source>Keuzedelen die iets gemeen hebben</source>
        <translation>Keuzedelen that have something in common</translation>
    </message>
    <message>
        <source>Tussen de gekozen keuzedelen</source>
        <translation>Among the chosen keuzedelen</translation>
    </message>
</context>
<context>
    <name>Keuzemodel</name>
    <message>
        <source>Reken zonder</source>
        <translation>Compute without</translation>
    </message>
</context>
<context>
    <name>Keuzepaneel</name>
    <message>
        <source>Wat ervoor in de plaats kan k&amp;omen</source>
        <translation>What can c&amp;ome in its place</translation>
    </message>
    <message>
        <source>Wat ervoor in de plaats kan komen</source>
        <translation>What can come in its place</translation>
    </message>
    <message>
        <source>Wat wilt u hiermee doen?</source>
        <translation>What do you want to do with this?</translation>
    </message>
    <message>
        <source>Besloten: {}.</source>
        <translation>Decided: {}.</translation>
    </message>
    <message>
        <source>Hier is niets te kiezen.</source>
        <translation>There is nothing to choose here.</translation>
    </message>
    <message>
        <source>Dit is gelijk aan de geladen editie.</source>
        <translation>This equals the loaded edition.</translation>
    </message>
    <message>
        <source>Elke keuze is met Ctrl+Z ongedaan te maken.</source>
        <translation>Each choice can be undone with Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Kiesvenster</name>
    <message>
        <source>Zoek op crebo of naam</source>
        <translation>Search by crebo or name</translation>
    </message>
    <message>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Niets gevonden; zoek met minder of andere woorden.</source>
        <translation>Nothing found; search with fewer or other words.</translation>
    </message>
    <message>
        <source>Er is plaats voor {}; vink er minder aan.</source>
        <translation>There is room for {}; tick fewer.</translation>
    </message>
    <message>
        <source>Gekozen: {aantal}. Er is plaats voor {hoogstens}.</source>
        <translation>Chosen: {aantal}. There is room for {hoogstens}.</translation>
    </message>
</context>
<context>
    <name>Kolommenmodel</name>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kerntaken</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Werkprocessen</source>
        <translation>Werkprocessen</translation>
    </message>
    <message>
        <source>Studielast</source>
        <translation>Study load</translation>
    </message>
    <message>
        <source>Fouten</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Waarschuwingen</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Gemotiveerd</source>
        <translation>Motivated</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Domeinen</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Niveaus bronnen</source>
        <translation>Levels of sources</translation>
    </message>
    <message>
        <source>Regelset</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Editie</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Peildatum</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>niet beoordeeld</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>geen domein (entree)</source>
        <translation>no domain (entree)</translation>
    </message>
    <message>
        <source>domein niet bekend</source>
        <translation>domain not known</translation>
    </message>
    <message>
        <source>{aantal}; van {onbekend} is de studielast niet bekend</source>
        <translation>{aantal}; of {onbekend} the study load is not known</translation>
    </message>
</context>
<context>
    <name>Kolommenpagina</name>
    <message>
        <source>Wordt berekend…</source>
        <translation>Being computed…</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Aandeel van de onderdelen dat twee kolommen delen; de boom brengt samen wat het meest op elkaar lijkt</source>
        <translation>Share of the parts that two columns have in common; the tree brings together what is most alike</translation>
    </message>
    <message>
        <source>Als &amp;tabel</source>
        <translation>As &amp;table</translation>
    </message>
    <message>
        <source>Cijfers per kolom</source>
        <translation>Figures per column</translation>
    </message>
    <message>
        <source>Overeenkomst tussen de kolommen</source>
        <translation>Agreement between the columns</translation>
    </message>
</context>
<context>
    <name>Koppen</name>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
</context>
<context>
    <name>Laden</name>
    <message>
        <source>Structuur laden…</source>
        <translation>Loading structure…</translation>
    </message>
</context>
<context>
    <name>LeegOverlap</name>
    <message>
        <source>De structuur wordt geladen</source>
        <translation>The structure is being loaded</translation>
    </message>
    <message>
        <source>Daarna ziet u hier waar de samenstelling mee overlapt.</source>
        <translation>Then this shows what the composition overlaps with.</translation>
    </message>
    <message>
        <source>Nog niets om te vergelijken</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Voeg onderdelen toe; dan ziet u hier welke kwalificaties en cross-overs
ze al hebben.</source>
        <translation>Add parts; then this shows which kwalificaties and cross-overs
have them already.</translation>
    </message>
</context>
<context>
    <name>LeegPakket</name>
    <message>
        <source>Pakket openen…</source>
        <translation>Open a package…</translation>
    </message>
    <message>
        <source>Pakket maken…</source>
        <translation>Make a package…</translation>
    </message>
    <message>
        <source>Het pakket wordt gelezen…</source>
        <translation>Reading the package…</translation>
    </message>
    <message>
        <source>Nog geen beoordelingspakket</source>
        <translation>No review package yet</translation>
    </message>
    <message>
        <source>In een beoordelingspakket staan documenten met notities en besluiten erbij.
Stuur het rond of zet het in een gedeelde map: wat ieder schrijft, komt samen.
Open een pakket dat u kreeg, of maak er een van het document in dit venster.</source>
        <translation>A review package holds documents with notes and decisions about them.
Send it round or put it in a shared folder: what everyone writes comes together.
Open a package that you were sent, or make one of the document in this window.</translation>
    </message>
</context>
<context>
    <name>Leesdialoog</name>
    <message>
        <source>Structuur laden</source>
        <translation>Load structure</translation>
    </message>
    <message>
        <source>Bezig met lezen: {}</source>
        <translation>Reading: {}</translation>
    </message>
    <message>
        <source>Voortgang van het lezen</source>
        <translation>Progress of reading</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop het lezen; er verandert niets</source>
        <translation>Stop reading; nothing changes</translation>
    </message>
</context>
<context>
    <name>LegeStaat</name>
    <message>
        <source>Nog geen kerntaken</source>
        <translation>No kerntaken yet</translation>
    </message>
    <message>
        <source>Sleep kerntaken of werkprocessen uit de structuur hierheen,
of kies ze links en druk op Enter. Zoeken: Ctrl+F.</source>
        <translation>Drag kerntaken or werkprocessen here from the structure,
or choose them on the left and press Enter. Search: Ctrl+F.</translation>
    </message>
</context>
<context>
    <name>LegeVergelijking</name>
    <message>
        <source>&amp;Bestanden kiezen…</source>
        <translation>Choose &amp;files…</translation>
    </message>
    <message>
        <source>Bestaande &amp;kwalificaties…</source>
        <translation>Existing &amp;kwalificaties…</translation>
    </message>
    <message>
        <source>De &amp;samenstelling in bewerking</source>
        <translation>The &amp;composition being edited</translation>
    </message>
    <message>
        <source>Bezig met lezen en vergelijken…</source>
        <translation>Reading and comparing…</translation>
    </message>
    <message>
        <source>Kies er nog een</source>
        <translation>Choose one more</translation>
    </message>
    <message>
        <source>Gekozen: {}.</source>
        <translation>Chosen: {}.</translation>
    </message>
    <message>
        <source>Kies twee of meer bestanden</source>
        <translation>Choose two or more files</translation>
    </message>
    <message>
        <source>Leg 2 tot en met 20 samenstellingen, recepten, SBB-bestanden of bestaande kwalificaties naast elkaar. Bestanden kunt u ook hierheen slepen.</source>
        <translation>Put 2 to 20 compositions, recipes, SBB files or existing kwalificaties side by side. You can also drag files here.</translation>
    </message>
</context>
<context>
    <name>Maatstaf</name>
    <message>
        <source>de eigen editie van het document</source>
        <translation>the document’s own edition</translation>
    </message>
    <message>
        <source>het document noemt zelf geen editie</source>
        <translation>the document itself names no edition</translation>
    </message>
    <message>
        <source>hieruit komen {gedekt} van de {delen} onderdelen; de andere komen uit {edities}</source>
        <translation>{gedekt} of the {delen} parts come from it; the others come from {edities}</translation>
    </message>
    <message>
        <source>niet de eigen; het document noemt {edities}, en dat staat niet in de opslag</source>
        <translation>not its own; the document names {edities}, which is not in the store</translation>
    </message>
    <message>
        <source>niet de eigen; het document noemt {edities}, maar er zijn er al {hoogstens} geladen</source>
        <translation>not its own; the document names {edities}, but {hoogstens} are loaded already</translation>
    </message>
    <message>
        <source>gevraagd voor alle kolommen</source>
        <translation>asked for in all columns</translation>
    </message>
    <message>
        <source>zoals het venster van het document oordeelt</source>
        <translation>as the window of the document judges</translation>
    </message>
    <message>
        <source>de eigen regelset van het document</source>
        <translation>the document’s own rule set</translation>
    </message>
    <message>
        <source>het document noemt zelf geen regelset</source>
        <translation>the document itself names no rule set</translation>
    </message>
    <message>
        <source>niet de eigen versie; het document noemt versie {versie}</source>
        <translation>not its own version; the document names version {versie}</translation>
    </message>
    <message>
        <source>niet de eigen; het document noemt {regelset} (versie {versie}), die is er niet</source>
        <translation>not its own; the document names {regelset} (version {versie}), which is not here</translation>
    </message>
    <message>
        <source>de eigen peildatum van het document</source>
        <translation>the document’s own reference date</translation>
    </message>
    <message>
        <source>het document noemt zelf geen peildatum</source>
        <translation>the document itself names no reference date</translation>
    </message>
    <message>
        <source>hiermee is het document eerder beoordeeld</source>
        <translation>the document was judged by it before</translation>
    </message>
    <message>
        <source>hiermee is het document eerder beoordeeld; hieruit komen {gedekt} van de {delen} onderdelen</source>
        <translation>the document was judged by it before; {gedekt} of the {delen} parts come from it</translation>
    </message>
    <message>
        <source>Editie „{naam}”: {waarom}.</source>
        <translation>Edition “{naam}”: {waarom}.</translation>
    </message>
    <message>
        <source>Regelset {naam}, versie {versie}: {waarom}.</source>
        <translation>Rule set {naam}, version {versie}: {waarom}.</translation>
    </message>
    <message>
        <source>Peildatum {dag}: {waarom}.</source>
        <translation>Reference date {dag}: {waarom}.</translation>
    </message>
    <message>
        <source>{naam} (versie {versie})</source>
        <translation>{naam} (version {versie})</translation>
    </message>
    <message>
        <source>{naam} (vervangt de eigen)</source>
        <translation>{naam} (in place of its own)</translation>
    </message>
    <message>
        <source>een editie zonder naam</source>
        <translation>an edition without a name</translation>
    </message>
    <message>
        <source>gevraagd voor alle kolommen; het document noemt {edities}</source>
        <translation>asked for in all columns; the document names {edities}</translation>
    </message>
    <message>
        <source>gevraagd voor alle kolommen; het document noemt {regelset} (versie {versie})</source>
        <translation>asked for in all columns; the document names {regelset} (version {versie})</translation>
    </message>
    <message>
        <source>gevraagd voor alle kolommen; het document noemt {peildatum}</source>
        <translation>asked for in all columns; the document names {peildatum}</translation>
    </message>
    <message>
        <source>alleen door een andere editie</source>
        <translation>only because of another edition</translation>
    </message>
    <message>
        <source>alleen door een andere regelset</source>
        <translation>only because of another rule set</translation>
    </message>
    <message>
        <source>alleen door een andere peildatum</source>
        <translation>only because of another reference date</translation>
    </message>
    <message>
        <source>alleen door een andere editie of regelset</source>
        <translation>only because of another edition or rule set</translation>
    </message>
    <message>
        <source>alleen door een andere editie of peildatum</source>
        <translation>only because of another edition or reference date</translation>
    </message>
    <message>
        <source>alleen door een andere regelset of peildatum</source>
        <translation>only because of another rule set or reference date</translation>
    </message>
    <message>
        <source>alleen door een andere editie, regelset of peildatum</source>
        <translation>only because of another edition, rule set or reference date</translation>
    </message>
    <message>
        <source>hierin staat de kwalificatie; niet beoordeeld</source>
        <translation>the kwalificatie stands in it; not judged</translation>
    </message>
    <message>
        <source>het bestand zelf; niet beoordeeld</source>
        <translation>the file itself; not judged</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Onderdelen en basis</source>
        <translation>Parts and base</translation>
    </message>
    <message>
        <source>Kolommen naast de basis</source>
        <translation>Columns beside the base</translation>
    </message>
    <message>
        <source>Overzicht van de hele matrix</source>
        <translation>Overview of the whole matrix</translation>
    </message>
    <message>
        <source>De hele matrix: klik of sleep om daarheen te gaan. Geel: anders dan de basis</source>
        <translation>The whole matrix: click or drag to go there. Yellow: not as the base</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Teksten van de kerntaak</source>
        <translation>Texts of the kerntaak</translation>
    </message>
    <message>
        <source>zonder titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Kerntaak, werkproces, tekst</source>
        <translation>Kerntaak, werkproces, text</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>Kerntaak</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Werkproces</source>
        <translation>Werkproces</translation>
    </message>
</context>
<context>
    <name>Matrixnotities</name>
    <message>
        <source>Er is geen beoordelingspakket open. Kies „In beoordelingspakket zetten”, of open een pakket in het andere venster.</source>
        <translation>No review package is open. Choose “Put in review package”, or open a package in the other window.</translation>
    </message>
    <message>
        <source>„{naam}” is geen samenstelling; kies een cel in een kolom met een document uit het pakket.</source>
        <translation>“{naam}” is not a composition; choose a cell in a column with a document of the package.</translation>
    </message>
    <message>
        <source>„{naam}” staat niet in het open pakket. Kies „In beoordelingspakket zetten”.</source>
        <translation>“{naam}” is not in the open package. Choose “Put in review package”.</translation>
    </message>
</context>
<context>
    <name>Matrixpagina</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Deelt ook iets, maar minder: {}.</source>
        <translation>Share something too, but less: {}.</translation>
    </message>
    <message>
        <source>Overlap per kerntaak</source>
        <translation>Overlap per kerntaak</translation>
    </message>
    <message>
        <source> kolommen</source>
        <translation> columns</translation>
    </message>
    <message>
        <source>Zoveel kwalificaties en cross-overs, de dichtstbijzijnde eerst</source>
        <translation>So many kwalificaties and cross-overs, the nearest first</translation>
    </message>
</context>
<context>
    <name>Meldingen</name>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{begin} en {laatste}</source>
        <translation>{begin} and {laatste}</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>complexiteit</source>
        <translation>complexity</translation>
    </message>
    <message>
        <source>verantwoordelijkheid en zelfstandigheid</source>
        <translation>responsibility and autonomy</translation>
    </message>
    <message>
        <source>vakkennis en vaardigheden</source>
        <translation>professional knowledge and skills</translation>
    </message>
    <message>
        <source>omschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>resultaat</source>
        <translation>result</translation>
    </message>
    <message>
        <source>gedrag</source>
        <translation>behaviour</translation>
    </message>
    <message>
        <source>competenties</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} staat er meer dan eens in (aantal: {aantal}); laat het één keer staan.</source>
        <translation>Keuzedeel {keuzedeel} is in it more than once (number: {aantal}); keep it once.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: de geladen structuur heeft geen register van keuzedelen.</source>
        <translation>Whether keuzedeel {keuzedeel} coincides with a part cannot be judged: the loaded structure has no register of keuzedelen.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} heeft ondoelmatige overlap met {bron}, vastgesteld op {datum}. Ga na of het de gekozen onderdelen raakt.</source>
        <translation>Keuzedeel {keuzedeel} has ineffective overlap with {bron}, established on {datum}. Check whether it affects the chosen parts.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} heeft ondoelmatige overlap met {bron} (zonder datum gepubliceerd). Ga na of het de gekozen onderdelen raakt.</source>
        <translation>Keuzedeel {keuzedeel} has ineffective overlap with {bron} (published without a date). Check whether it affects the chosen parts.</translation>
    </message>
    <message>
        <source>Over overlap van keuzedeel {keuzedeel} met {kwalificaties} staat niets in de geladen lijst; dat betekent niet dat er geen overlap is. Koppelingen zijn niet geladen.</source>
        <translation>The loaded list says nothing about overlap of keuzedeel {keuzedeel} with {kwalificaties}; that does not mean that there is none. Links are not loaded.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} overlap heeft met {kwalificaties}, is niet na te gaan: de geladen structuur heeft geen register van keuzedelen.</source>
        <translation>Whether keuzedeel {keuzedeel} overlaps with {kwalificaties} cannot be checked: the loaded structure has no register of keuzedelen.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} staat niet in het geladen register; verbeter de code, kies een ander keuzedeel of laad een register waar het in staat.</source>
        <translation>Keuzedeel {keuzedeel} is not in the loaded register; correct the code, choose another keuzedeel or load a register that has it.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is niet meer geldig op {dag}, het begin van het eerste schooljaar: het gold tot en met {grens}. Kies een ander keuzedeel.</source>
        <translation>Keuzedeel {keuzedeel} is no longer valid on {dag}, the start of the first school year: it was valid up to and including {grens}. Choose another keuzedeel.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is nog niet geldig in het eerste schooljaar, dat begint op {dag}: het geldt vanaf {grens}. Kies een ander keuzedeel of een later eerste schooljaar.</source>
        <translation>Keuzedeel {keuzedeel} is not valid yet in the first school year, which starts on {dag}: it is valid from {grens}. Choose another keuzedeel or a later first school year.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is nog niet geldig op {dag}, het begin van het eerste schooljaar; het geldt vanaf {grens}.</source>
        <translation>Keuzedeel {keuzedeel} is not valid yet on {dag}, the start of the first school year; it is valid from {grens}.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is niet meer geldig: het gold tot en met {grens}. Kies een ander keuzedeel. Er is geen bruikbaar eerste schooljaar ingevuld; dit is beoordeeld op de peildatum {dag}.</source>
        <translation>Keuzedeel {keuzedeel} is no longer valid: it was valid up to and including {grens}. Choose another keuzedeel. No usable first school year is filled in; this was judged on the reference date {dag}.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is nog niet geldig: het geldt vanaf {grens}. Kies een ander keuzedeel. Er is geen bruikbaar eerste schooljaar ingevuld; dit is beoordeeld op de peildatum {dag}.</source>
        <translation>Keuzedeel {keuzedeel} is not valid yet: it is valid from {grens}. Choose another keuzedeel. No usable first school year is filled in; this was judged on the reference date {dag}.</translation>
    </message>
    <message>
        <source>De geladen structuur heeft geen register van keuzedelen; of de gekozen keuzedelen bestaan en geldig zijn, is niet te beoordelen.</source>
        <translation>The loaded structure has no register of keuzedelen; whether the chosen keuzedelen exist and are valid cannot be judged.</translation>
    </message>
    <message>
        <source>Er is geen niveau ingevuld; een cross-over heeft een van de niveaus {mogelijk}.</source>
        <translation>No level is filled in; a cross-over has one of the levels {mogelijk}.</translation>
    </message>
    <message>
        <source>Niveau {niveau} kan niet; een cross-over heeft een van de niveaus {mogelijk}.</source>
        <translation>Level {niveau} is not possible; a cross-over has one of the levels {mogelijk}.</translation>
    </message>
    <message>
        <source>Er is geen soort opleiding ingevuld; kies uit {mogelijk}.</source>
        <translation>No kind of training is filled in; choose from {mogelijk}.</translation>
    </message>
    <message>
        <source>Een cross-over kan geen „{soort}” zijn; kies uit {mogelijk}.</source>
        <translation>A cross-over cannot be a “{soort}”; choose from {mogelijk}.</translation>
    </message>
    <message>
        <source>Een {soort} past niet bij niveau {niveau}; daarbij hoort een {past}.</source>
        <translation>A {soort} does not go with level {niveau}; that level takes a {past}.</translation>
    </message>
    <message>
        <source>Er is geen leerweg ingevuld; kies een of meer van {mogelijk}.</source>
        <translation>No learning path is filled in; choose one or more of {mogelijk}.</translation>
    </message>
    <message>
        <source>Leerweg „{andere}” kan niet; kies een of meer van {mogelijk}.</source>
        <translation>Learning path “{andere}” is not possible; choose one or more of {mogelijk}.</translation>
    </message>
    <message>
        <source>De samenstelling heeft nog geen onderdelen; kies onderdelen uit ten minste {minimum} opleidingsdomeinen, want daaruit bestaat een cross-over.</source>
        <translation>The composition has no parts yet; choose parts from at least {minimum} opleidingsdomeinen, for that is what a cross-over consists of.</translation>
    </message>
    <message>
        <source>Alle onderdelen die meetellen, komen uit {domeinen}; een cross-over bestaat uit onderdelen uit ten minste {minimum} opleidingsdomeinen. Kies ook onderdelen uit een ander domein.</source>
        <translation>All parts that count come from {domeinen}; a cross-over consists of parts from at least {minimum} opleidingsdomeinen. Choose parts from another domain too.</translation>
    </message>
    <message>
        <source>Voor geen van de onderdelen staat een opleidingsdomein vast; een cross-over bestaat uit onderdelen uit ten minste {minimum} opleidingsdomeinen. Kies onderdelen uit kwalificaties waarvan het domein bekend is.</source>
        <translation>No opleidingsdomein is certain for any of the parts; a cross-over consists of parts from at least {minimum} opleidingsdomeinen. Choose parts from kwalificaties whose domain is known.</translation>
    </message>
    <message>
        <source>De codes {codes} zijn samen één opleidingsdomein, {domein}; zij tellen niet als verschillende domeinen. Kies ook onderdelen uit een ander domein.</source>
        <translation>The codes {codes} together are one opleidingsdomein, {domein}; they do not count as different domains. Choose parts from another domain too.</translation>
    </message>
    <message>
        <source>Formeel komen de onderdelen uit {domeinen}, inhoudelijk uit één opleidingsdomein: van {tweelingen} is er een dubbelganger met een andere crebo in een ander domein, en zo bezien komt alles uit {domein}. Kies ook onderdelen uit een ander domein of geef de reden.</source>
        <translation>Formally the parts come from {domeinen}, in substance from one opleidingsdomein: there is a double of {tweelingen} with another crebo in another domain, and seen that way everything comes from {domein}. Choose parts from another domain too or give the reason.</translation>
    </message>
    <message>
        <source>Dit onderdeel heeft geen bron; in een cross-over staan alleen onderdelen van bestaande kwalificaties. Kies een onderdeel uit de kwalificatiestructuur.</source>
        <translation>This part has no source; a cross-over contains only parts of existing kwalificaties. Choose a part from the kwalificatie structure.</translation>
    </message>
    <message>
        <source>De bron {bron} bestaat niet in {editie}, de editie waaruit dit onderdeel zegt te komen. Kies een onderdeel uit de kwalificatiestructuur.</source>
        <translation>The source {bron} does not exist in {editie}, the edition this part says it comes from. Choose a part from the kwalificatie structure.</translation>
    </message>
    <message>
        <source>De bron {bron} komt niet voor in de geladen structuur ({editie}); of dit onderdeel uit een bestaande kwalificatie komt, is niet te beoordelen. Laad de bron waaruit het is gekozen.</source>
        <translation>The source {bron} does not occur in the loaded structure ({editie}); whether this part comes from an existing kwalificatie cannot be judged. Load the source it was chosen from.</translation>
    </message>
    <message>
        <source>Uit cross-over {bron} gekozen: {betrokken}. Een cross-over heeft haar onderdelen zelf uit bestaande kwalificaties; of deze daarin staan, is niet te beoordelen. Kies ze uit die kwalificaties of geef de reden.</source>
        <translation>Chosen from cross-over {bron}: {betrokken}. A cross-over has its parts from existing kwalificaties itself; whether these are in there cannot be judged. Choose them from those kwalificaties or give the reason.</translation>
    </message>
    <message>
        <source>Van {bron} is de inhoud niet meegeleverd; of de gekozen onderdelen ({betrokken}) daar zo in staan, is niet nagegaan. Laad het XML-bestand van SBB.</source>
        <translation>The content of {bron} is not bundled; whether it contains the chosen parts ({betrokken}) in this form was not checked. Load the XML file of SBB.</translation>
    </message>
    <message>
        <source>De tekst wijkt af van de bron {bron}.</source>
        <translation>The text differs from the source {bron}.</translation>
    </message>
    <message>
        <source>{bron} hoort bij de oude kwalificatiestructuur (codes die met een 9 beginnen) en is geen bestaande kwalificatie meer. Kies uit een bestaande kwalificatie.</source>
        <translation>{bron} belongs to the old kwalificatie structure (codes that start with a 9) and is no longer an existing kwalificatie. Choose from an existing kwalificatie.</translation>
    </message>
    <message>
        <source>{bron} komt niet voor in de geladen structuur; of de bron is vastgesteld en geldig is, is niet te beoordelen. Laad de bron waar {bron} in staat.</source>
        <translation>{bron} does not occur in the loaded structure; whether the source is established and valid cannot be judged. Load the source that contains {bron}.</translation>
    </message>
    <message>
        <source>{bron} is nog niet geldig op {start}, het begin van het eerste schooljaar: de bron geldt vanaf {dag}. Kies een andere bron of een later eerste schooljaar.</source>
        <translation>{bron} is not valid yet on {start}, the start of the first school year: the source is valid from {dag}. Choose another source or a later first school year.</translation>
    </message>
    <message>
        <source>{bron} is zelf een cross-over. Of de kwalificaties waar haar onderdelen uit komen, zijn vastgesteld en geldig, is niet te beoordelen. Kies uit die kwalificaties of geef de reden.</source>
        <translation>{bron} is a cross-over itself. Whether the kwalificaties that its parts come from are established and valid cannot be judged. Choose from those kwalificaties or give the reason.</translation>
    </message>
    <message>
        <source>Er is geen bruikbaar eerste schooljaar ingevuld; of de bronnen dan geldig zijn, is niet te beoordelen.</source>
        <translation>No usable first school year is filled in; whether the sources are valid then cannot be judged.</translation>
    </message>
    <message>
        <source>De geladen structuur vermeldt geen geldigheidsduur bij {namen}; of die bij het begin van het eerste schooljaar loopt, is niet te beoordelen.</source>
        <translation>The loaded structure gives no period of validity for {namen}; whether that covers the start of the first school year cannot be judged.</translation>
    </message>
    <message>
        <source>{bron} is een entreeopleiding en hoort bij geen opleidingsdomein; zonder {betrokken} komen de onderdelen uit minder dan {minimum} opleidingsdomeinen. Kies ook onderdelen uit een ander domein.</source>
        <translation>{bron} is an entry-level programme (entree) and belongs to no opleidingsdomein; without {betrokken} the parts come from fewer than {minimum} opleidingsdomeinen. Choose parts from another domain too.</translation>
    </message>
    <message>
        <source>{bron} is een entreeopleiding en hoort bij geen opleidingsdomein; onderdelen daaruit tellen niet mee voor het aantal domeinen ({betrokken}).</source>
        <translation>{bron} is an entry-level programme (entree) and belongs to no opleidingsdomein; parts from it do not count towards the number of domains ({betrokken}).</translation>
    </message>
    <message>
        <source>De cross-over staat bij opleidingsdomein {naam} (referentiedomein {waarde}), maar hoort bij geen enkel domein; zet het referentiedomein op {geen}.</source>
        <translation>The cross-over is listed under opleidingsdomein {naam} (reference domain {waarde}), but belongs to no domain at all; set the reference domain to {geen}.</translation>
    </message>
    <message>
        <source>Het referentiedomein is „{waarde}”, maar een cross-over hoort bij geen enkel domein; zet het referentiedomein op {geen}.</source>
        <translation>The reference domain is “{waarde}”, but a cross-over belongs to no domain at all; set the reference domain to {geen}.</translation>
    </message>
    <message>
        <source>{bron} draagt {aantal} van de {totaal} onderdelen bij ({procent}%); een bijdrage van ten hoogste {grens}% past ook in een keuzedeel. Neem er meer uit over, laat deze bron weg of motiveer waarom zij nodig is.</source>
        <translation>{bron} contributes {aantal} of the {totaal} parts ({procent}%); a contribution of {grens}% or less also fits in a keuzedeel. Take more parts from it, leave this source out, or motivate why it is needed.</translation>
    </message>
    <message>
        <source>Van {bron} is {procent}% overgenomen; een bijdrage van ten hoogste {grens}% past ook in een keuzedeel. Neem er meer uit over, laat deze bron weg of motiveer waarom zij nodig is.</source>
        <translation>{procent}% of {bron} was taken; a contribution of {grens}% or less also fits in a keuzedeel. Take more parts from it, leave this source out, or motivate why it is needed.</translation>
    </message>
    <message>
        <source>Bijdrage van elke bron (aantal onderdelen: deel van de samenstelling / deel van de bron dat is overgenomen; wat bronnen delen, telt bij elk mee): {aandelen}.</source>
        <translation>Contribution of each source (number of parts: share of the composition / share of the source that was taken; what sources share counts for each): {aandelen}.</translation>
    </message>
    <message>
        <source>Bijdrage van elke bron (aantal onderdelen: deel van de samenstelling / deel van de bron dat is overgenomen; wat bronnen delen, telt bij elk mee): {aandelen}. Bij een vraagteken zegt de geladen structuur niet hoeveel onderdelen de bron heeft; laad het XML-bestand van SBB.</source>
        <translation>Contribution of each source (number of parts: share of the composition / share of the source that was taken; what sources share counts for each): {aandelen}. At a question mark the loaded structure does not say how many parts the source has; load the XML file of SBB.</translation>
    </message>
    <message>
        <source>Alle onderdelen ({aantal}) staan al samen in een bestaande kwalificatie of cross-over: {kwalificaties}. Een nieuwe cross-over is dan niet nodig.</source>
        <translation>All parts ({aantal}) are already together in an existing kwalificatie or cross-over: {kwalificaties}. A new cross-over is not needed then.</translation>
    </message>
    <message>
        <source>Van de {aantal} onderdelen staan er {gedeeld} ({procent}%) al samen in een bestaande kwalificatie of cross-over: {kwalificaties}. Ga na of een nieuwe cross-over nodig is.</source>
        <translation>Of the {aantal} parts {gedeeld} ({procent}%) are already together in an existing kwalificatie or cross-over: {kwalificaties}. Check whether a new cross-over is needed.</translation>
    </message>
    <message>
        <source>Van de {aantal} onderdelen staan er {gedeeld} ({procent}%) al in een bestaande kwalificatie of cross-over of lijken zij in tekst of titel op wat daarin staat: {kwalificaties}. Ga na of een nieuwe cross-over nodig is.</source>
        <translation>Of the {aantal} parts {gedeeld} ({procent}%) are already in an existing kwalificatie or cross-over, or are like what is in it by text or title: {kwalificaties}. Check whether a new cross-over is needed.</translation>
    </message>
    <message>
        <source>Aantal kwalificaties waarmee is vergeleken: {bekend}. Dat zijn alle kwalificaties van de geladen structuur.</source>
        <translation>Number of kwalificaties compared with: {bekend}. Those are all kwalificaties of the loaded structure.</translation>
    </message>
    <message>
        <source>Van de bestaande cross-overs waarvan de inhoud niet is geladen (aantal: {onbekend}), is niet nagegaan of de samenstelling eraan gelijk is.</source>
        <translation>For the existing cross-overs whose content is not loaded (number: {onbekend}), it was not checked whether the composition equals one of them.</translation>
    </message>
    <message>
        <source>De geladen structuur noemt geen bestaande cross-overs; of de samenstelling gelijk is aan een die niet apart is geladen, is niet nagegaan.</source>
        <translation>The loaded structure names no existing cross-overs; whether the composition equals one that was not loaded separately was not checked.</translation>
    </message>
    <message>
        <source>Aantal kwalificaties waarmee is vergeleken: {bekend}. Aantal waarvan de inhoud niet is meegeleverd, zodat niet is nagegaan of de onderdelen er al in staan: {onbekend}. Laad het XML-bestand van SBB om met meer te vergelijken.</source>
        <translation>Number of kwalificaties compared with: {bekend}. Number whose content is not bundled, so that it was not checked whether the parts are already in them: {onbekend}. Load the XML file of SBB to compare with more.</translation>
    </message>
    <message>
        <source>Niet te beoordelen of de onderdelen uit genoeg opleidingsdomeinen komen: van {onbekend} noemt de geladen structuur het domein niet. Wel bekend: {domeinen}. Laad de bron met {onbekend}, of kies uit een kwalificatie waarvan het domein bekend is.</source>
        <translation>Whether the parts come from enough opleidingsdomeinen cannot be judged: the loaded structure does not give the domain of {onbekend}. Known: {domeinen}. Load the source that contains {onbekend}, or choose from a kwalificatie whose domain is known.</translation>
    </message>
    <message>
        <source>{bron} is niet meer geldig op {start}, het begin van het eerste schooljaar: instromen kon uiterlijk op {dag}. Kies een andere bron of een eerder eerste schooljaar.</source>
        <translation>{bron} is no longer valid on {start}, the start of the first school year: enrolment was possible on {dag} at the latest. Choose another source or an earlier first school year.</translation>
    </message>
    <message>
        <source>Alle onderdelen zijn gelijk aan die van de bestaande cross-over {crossover}, en omgekeerd. Vraag die cross-over aan met een verkorte aanvraag.</source>
        <translation>All parts are the same as those of the existing cross-over {crossover}, and the other way round. Apply for that cross-over with a short application.</translation>
    </message>
    <message>
        <source>De onderdelen komen gemiddeld voor {procent}% overeen met de bestaande cross-over {crossover}. Ga na of die met een verkorte aanvraag volstaat.</source>
        <translation>On average {procent}% of the parts match the existing cross-over {crossover}. Check whether that one will do, with a short application.</translation>
    </message>
    <message>
        <source>De bestaande cross-over {crossover} heeft dezelfde naam. Ga na of het dezelfde cross-over is.</source>
        <translation>The existing cross-over {crossover} has the same name. Check whether it is the same cross-over.</translation>
    </message>
    <message>
        <source>Dit onderdeel staat er al, als {betrokken}: het is hetzelfde onderdeel van de kwalificatiestructuur. Laat een van beide weg.</source>
        <translation>This part is already there, as {betrokken}: it is the same part of the kwalificatie structure. Leave out one of the two.</translation>
    </message>
    <message>
        <source>Dit onderdeel staat er al, als {betrokken}: het is gekozen uit dezelfde kwalificatie onder een andere crebo. Laat een van beide weg.</source>
        <translation>This part is already there, as {betrokken}: it was chosen from the same kwalificatie under another crebo. Leave out one of the two.</translation>
    </message>
    <message>
        <source>Dit onderdeel staat er al, als {betrokken}: de teksten zijn gelijk. Laat een van beide weg.</source>
        <translation>This part is already there, as {betrokken}: the texts are the same. Leave out one of the two.</translation>
    </message>
    <message>
        <source>De tekst van dit werkproces is voor {procent}% gelijk aan die van {betrokken}. Laat een van beide weg, of beschrijf waarin zij verschillen.</source>
        <translation>The text of this werkproces is {procent}% the same as that of {betrokken}. Leave out one of the two, or describe what makes them different.</translation>
    </message>
    <message>
        <source>De titel van dit werkproces is voor {procent}% gelijk aan die van {betrokken}; de teksten verschillen meer. Laat een van beide weg, of geef elk een eigen titel.</source>
        <translation>The title of this werkproces is {procent}% the same as that of {betrokken}; the texts differ more. Leave out one of the two, or give each a title of its own.</translation>
    </message>
    <message>
        <source>De titel van dit werkproces is voor {procent}% gelijk aan die van {betrokken}. Alleen de titels zijn vergeleken: niet van allebei is de tekst bekend. Laat een van beide weg, of beschrijf waarin zij verschillen.</source>
        <translation>The title of this werkproces is {procent}% the same as that of {betrokken}. Only the titles were compared: the texts of the two are not both known. Leave out one of the two, or describe what makes them different.</translation>
    </message>
    <message>
        <source>Aantal werkprocessen waarvan titel en tekst onderling zijn vergeleken: {aantal}.</source>
        <translation>Number of werkprocessen whose titles and texts were compared with each other: {aantal}.</translation>
    </message>
    <message>
        <source>Aantal werkprocessen dat onderling is vergeleken: {aantal}. Van {zonder} daarvan is geen tekst bekend; die zijn alleen op hun titel vergeleken. Laad het XML-bestand van SBB om ook de teksten te vergelijken.</source>
        <translation>Number of werkprocessen that were compared with each other: {aantal}. The text of {zonder} of them is not known; those were compared by title only. Load the XML file of SBB to compare the texts too.</translation>
    </message>
    <message>
        <source>Deze kerntaak heeft geen werkprocessen; er zijn er ten minste {minimum} nodig.</source>
        <translation>This kerntaak has no werkprocessen; at least {minimum} are needed.</translation>
    </message>
    <message>
        <source>Deze kerntaak heeft te weinig werkprocessen ({aantal}); er zijn er ten minste {minimum} nodig.</source>
        <translation>This kerntaak has too few werkprocessen ({aantal}); at least {minimum} are needed.</translation>
    </message>
    <message>
        <source>Uit deze kerntaak zijn werkprocessen weggelaten (aantal: {weggelaten}). Van {aantal} van de {totaal} regels vakkennis is nog niet besloten of zij blijven; loop ze na.</source>
        <translation>Werkprocessen were left out of this kerntaak (number: {weggelaten}). For {aantal} of the {totaal} lines of vakkennis it has not been decided yet whether they stay; go through them.</translation>
    </message>
    <message>
        <source>Aantal regels vakkennis dat blijft zonder werkproces dat in deze kerntaak staat: {aantal}. Kies er een werkproces bij, of laat de regel vervallen.</source>
        <translation>Number of lines of vakkennis kept without a werkproces that is in this kerntaak: {aantal}. Choose a werkproces for each, or drop the line.</translation>
    </message>
    <message>
        <source>De vakkennis van deze deels gekozen kerntaak is nagelopen: {behouden} behouden, {vervallen} vervallen.</source>
        <translation>The vakkennis of this partly chosen kerntaak has been gone through: {behouden} kept, {vervallen} dropped.</translation>
    </message>
    <message>
        <source>Of uit {betrokken} werkprocessen zijn weggelaten, is niet te beoordelen: de geladen structuur heeft de inhoud van de bron niet. Laad het XML-bestand van SBB.</source>
        <translation>Whether werkprocessen were left out of {betrokken} cannot be judged: the loaded structure does not have the content of the source. Load the XML file of SBB.</translation>
    </message>
    <message>
        <source>Uit {betrokken} zijn werkprocessen weggelaten, maar de regels vakkennis zijn niet meegeleverd; welke moeten blijven, is niet na te lopen. Laad het XML-bestand van SBB.</source>
        <translation>Werkprocessen were left out of {betrokken}, but the lines of vakkennis are not bundled; which of them should stay cannot be gone through. Load the XML file of SBB.</translation>
    </message>
    <message>
        <source>In deze kerntaak ontbreekt: {velden}.</source>
        <translation>Missing in this kerntaak: {velden}.</translation>
    </message>
    <message>
        <source>In deze kerntaak ontbreekt: {velden}. Zij is gekozen toen daarvan alleen de titel bekend was; de geladen structuur heeft de tekst nu wel. Kies de kerntaak opnieuw.</source>
        <translation>Missing in this kerntaak: {velden}. It was chosen when only its title was known; the loaded structure has the text now. Choose the kerntaak again.</translation>
    </message>
    <message>
        <source>Van deze kerntaak is niet meegeleverd: {velden}. Of zij volledig is, is niet te beoordelen; laad het XML-bestand van SBB of schrijf de tekst zelf.</source>
        <translation>Not bundled for this kerntaak: {velden}. Whether it is complete cannot be judged; load the XML file of SBB or write the text yourself.</translation>
    </message>
    <message>
        <source>In dit werkproces ontbreekt: {velden}.</source>
        <translation>Missing in this werkproces: {velden}.</translation>
    </message>
    <message>
        <source>Bij het gedrag van dit werkproces is geen competentie genoemd; noem er ten minste één.</source>
        <translation>No competence is named with the behaviour of this werkproces; name at least one.</translation>
    </message>
    <message>
        <source>In dit werkproces ontbreekt: {velden}. Het is gekozen toen daarvan alleen de titel bekend was; de geladen structuur heeft de tekst nu wel. Kies het werkproces opnieuw.</source>
        <translation>Missing in this werkproces: {velden}. It was chosen when only its title was known; the loaded structure has the text now. Choose the werkproces again.</translation>
    </message>
    <message>
        <source>Van dit werkproces is niet meegeleverd: {velden}. Of het volledig is, is niet te beoordelen; laad het XML-bestand van SBB of schrijf de tekst zelf.</source>
        <translation>Not bundled for this werkproces: {velden}. Whether it is complete cannot be judged; load the XML file of SBB or write the text yourself.</translation>
    </message>
    <message>
        <source>De omschrijving van dit werkproces lijkt maar één handeling te noemen, en een werkproces bestaat uit meer handelingen. Beschrijf ook de andere, of geef de reden.</source>
        <translation>The description of this werkproces seems to name only one action, and a werkproces consists of several. Describe the others too, or give the reason.</translation>
    </message>
    <message>
        <source>De titel „{titel}” is ook die van kerntaak {betrokken}; geef elke kerntaak een eigen titel.</source>
        <translation>The title “{titel}” is also that of kerntaak {betrokken}; give each kerntaak a title of its own.</translation>
    </message>
    <message>
        <source>De titel „{titel}” is ook die van werkproces {betrokken}; geef elk werkproces een eigen titel.</source>
        <translation>The title “{titel}” is also that of werkproces {betrokken}; give each werkproces a title of its own.</translation>
    </message>
    <message>
        <source>In het gelezen bestand waren de onderdelen anders genummerd; de codes zijn opnieuw toegekend aan {betrokken}. Ga dit na; wie het document bewaart, bewaart de nieuwe codes.</source>
        <translation>In the file that was read, the parts were numbered differently; codes were assigned again to {betrokken}. Check this; saving the document saves the new codes.</translation>
    </message>
    <message>
        <source>Het gelezen bestand heeft {aantal} profielen; een cross-over heeft er één. Haal de rest uit het bestand, of maak er een eigen samenstelling van.</source>
        <translation>The file that was read has {aantal} profiles; a cross-over has one. Take the rest out of the file, or make a composition of its own from it.</translation>
    </message>
    <message>
        <source>In de aanvraag staat nog niet hoe de onderdelen samenhangen. Schrijf om welk beroep het gaat en hoe de kerntaken bij elkaar horen.</source>
        <translation>The application does not say yet how the parts belong together. Write which occupation it is and how the kerntaken belong together.</translation>
    </message>
    <message>
        <source>Verdeling van de {totaal} onderdelen over de domeinen: {domeinen}. Aantal dossiers: {dossiers}; aantal bronkwalificaties: {kwalificaties}; kerntaken met onderdelen uit meer dossiers: {gemengd}.</source>
        <translation>Division of the {totaal} parts over the domains: {domeinen}. Number of dossiers: {dossiers}; number of source kwalificaties: {kwalificaties}; kerntaken with parts of several dossiers: {gemengd}.</translation>
    </message>
    <message>
        <source>Verdeling van de {totaal} onderdelen over de domeinen: {domeinen}; zonder bekend domein: {zonder}. Aantal bekende dossiers: {dossiers}; aantal bronkwalificaties: {kwalificaties}; kerntaken met onderdelen uit meer dossiers: {gemengd}.</source>
        <translation>Division of the {totaal} parts over the domains: {domeinen}; without a known domain: {zonder}. Number of known dossiers: {dossiers}; number of source kwalificaties: {kwalificaties}; kerntaken with parts of several dossiers: {gemengd}.</translation>
    </message>
    <message>
        <source>{bron} is een specialistenopleiding ({betrokken}); daaruit delen gebruiken is ongewoon. Kies een andere bron of motiveer waarom deze nodig is.</source>
        <translation>{bron} is a specialistenopleiding ({betrokken}); using parts of one is unusual. Choose another source or motivate why this one is needed.</translation>
    </message>
    <message>
        <source>Of het bij {namen} om een specialistenopleiding gaat, is niet te beoordelen: de geladen structuur noemt de soort opleiding niet. Laad een bron die haar noemt.</source>
        <translation>Whether {namen} is a matter of a specialistenopleiding cannot be judged: the loaded structure does not give the kind of training. Load a source that does.</translation>
    </message>
    <message>
        <source>In de vakkennis staat een taal- of rekenniveau: {plaatsen}. Beschrijf wat iemand kan, zonder niveau.</source>
        <translation>The vakkennis states a level of language or arithmetic: {plaatsen}. Describe what somebody can do, without a level.</translation>
    </message>
    <message>
        <source>Deze vakkennis is geen hele zin met een werkwoord: {plaatsen}. Begin bijvoorbeeld met „kan” of „heeft kennis van”.</source>
        <translation>This vakkennis is not a full sentence with a verb: {plaatsen}. Begin for example with “kan” or “heeft kennis van”.</translation>
    </message>
    <message>
        <source>In het gedrag staat {plaatsen}; wat volgt, is een resultaat. Zet het bij het resultaat.</source>
        <translation>The gedrag says {plaatsen}; what follows is a result. Put it with the resultaat.</translation>
    </message>
    <message>
        <source>In de omschrijving staat een resultaat: {plaatsen}. Zet het bij het resultaat.</source>
        <translation>The omschrijving states a result: {plaatsen}. Put it with the resultaat.</translation>
    </message>
    <message>
        <source>In de omschrijving staat gedrag: {plaatsen}. Zet het bij het gedrag.</source>
        <translation>The omschrijving states gedrag: {plaatsen}. Put it with the gedrag.</translation>
    </message>
    <message>
        <source>Vakkennis en een werkproces zeggen letterlijk hetzelfde: {plaatsen}. Laat het op één plaats staan.</source>
        <translation>Vakkennis and a werkproces say literally the same: {plaatsen}. Leave it in one place.</translation>
    </message>
    <message>
        <source>In de naam staat een niveau: {plaatsen}. Laat het weg; het niveau heeft een eigen veld.</source>
        <translation>The name states a level: {plaatsen}. Leave it out; the level has a field of its own.</translation>
    </message>
    <message>
        <source>Van {betrokken} wijkt de tekst af van de bron, maar de bron zoals zij is overgenomen, is niet geladen. Welke tekst is gewijzigd en of die de schrijfregels volgt, is niet te beoordelen.</source>
        <translation>The text of {betrokken} deviates from the source, but the source as it was copied is not loaded. Which text was edited, and whether it keeps to the writing rules, cannot be judged.</translation>
    </message>
    <message>
        <source>Aantal gewijzigde teksten dat op de schrijfregels is nagelopen: {aantal}.</source>
        <translation>Number of edited texts that were checked against the writing rules: {aantal}.</translation>
    </message>
    <message>
        <source>Een cross-over kan niet meer worden aangevraagd: het experiment is geëindigd op {einde} en de regelingen ervan zijn vervallen. Dien deze samenstelling dus niet in; de uitkomst, met peildatum {peildatum}, is alleen een controle.</source>
        <translation>A cross-over can no longer be applied for: the experiment ended on {einde} and its regulations have lapsed. So do not hand in this composition; the outcome, with reference date {peildatum}, is a check only.</translation>
    </message>
    <message>
        <source>Regelset „{regelset}” is niet volledig toegepast: {aantal} van de {totaal} regels gelden niet op de peildatum {peildatum} en zijn dus niet beoordeeld. Kies een peildatum van {van} tot en met {tot}, of regelset „wat-als” om zonder kalender te controleren.</source>
        <translation>Rule set “{regelset}” was not applied in full: {aantal} of the {totaal} rules do not hold on the reference date {peildatum}, so they were not judged. Choose a reference date from {van} up to and including {tot}, or rule set “wat-als” to check without a calendar.</translation>
    </message>
    <message>
        <source>Regelset „{regelset}” is niet volledig toegepast: op de peildatum {peildatum} gelden de volgende regels niet (aantal: {aantal} van de {totaal}), zodat zij niet zijn beoordeeld: {regels}. Kies een peildatum waarop zij gelden, of regelset „wat-als” om zonder kalender te controleren.</source>
        <translation>Rule set “{regelset}” was not applied in full: on the reference date {peildatum} the following rules do not hold (number: {aantal} of the {totaal}), so they were not judged: {regels}. Choose a reference date on which they hold, or rule set “wat-als” to check without a calendar.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard dat de instelling in opleidingsdomein {onderwerp} geen waarschuwing of besluit heeft; leg de verklaring af.</source>
        <translation>It has not been stated yet that the institution has no warning or decision in opleidingsdomein {onderwerp}; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring heeft de instelling in opleidingsdomein {onderwerp} een waarschuwing of besluit; dan wordt de aanvraag afgewezen.</source>
        <translation>According to the statement the institution has a warning or decision in opleidingsdomein {onderwerp}; then the application is refused.</translation>
    </message>
    <message>
        <source>De cross-over heeft nog geen naam; vul die in, dan heet de opleiding ook zo.</source>
        <translation>The cross-over has no name yet; fill it in and the training carries it too.</translation>
    </message>
    <message>
        <source>Deze naam bestaat al: {namen}; kies een andere naam.</source>
        <translation>This name exists already: {namen}; choose another name.</translation>
    </message>
    <message>
        <source>In de naam staat een niveau: {woorden}; laat dat weg.</source>
        <translation>The name holds a level: {woorden}; leave it out.</translation>
    </message>
    <message>
        <source>De naam bevat {woorden}; noem het beroep van wie de opleiding afrondt.</source>
        <translation>The name contains {woorden}; name the occupation of those who finish the training.</translation>
    </message>
    <message>
        <source>De naam telt {aantal} woorden, meer dan de langste bestaande naam ({langste} woorden); maak hem korter.</source>
        <translation>The name has {aantal} words, more than the longest existing name ({langste} words); make it shorter.</translation>
    </message>
    <message>
        <source>De naam is vergeleken met {aantal} namen van kwalificaties en cross-overs; of het werkveld hem herkent, beoordeelt u zelf.</source>
        <translation>The name was compared with {aantal} names of kwalificaties and cross-overs; whether people in the field recognise it is for you to judge.</translation>
    </message>
    <message>
        <source>Er is nog geen opleidingsdomein te vermelden; kies onderdelen, dan berekent het programma de lijst.</source>
        <translation>There is no opleidingsdomein to list yet; choose parts and the program computes the list.</translation>
    </message>
    <message>
        <source>De aanvraag noemt {opgegeven}, maar de onderdelen komen uit {domeinen}; maak de lijst daaraan gelijk of maak haar leeg.</source>
        <translation>The application lists {opgegeven}, but the parts come from {domeinen}; make the list equal to that or empty it.</translation>
    </message>
    <message>
        <source>De aanvraag vermeldt de berekende opleidingsdomeinen: {domeinen}.</source>
        <translation>The application lists the computed opleidingsdomeinen: {domeinen}.</translation>
    </message>
    <message>
        <source>Er zijn nog geen bronkwalificaties te vermelden; kies onderdelen.</source>
        <translation>There are no source kwalificaties to list yet; choose parts.</translation>
    </message>
    <message>
        <source>Van {betrokken} is geen bronkwalificatie bekend, dus de aanvraag kan die niet vermelden; kies elk onderdeel uit een kwalificatie.</source>
        <translation>No source kwalificatie is known for {betrokken}, so the application cannot list it; choose every part from a kwalificatie.</translation>
    </message>
    <message>
        <source>Bron {bron} heeft geen crebo, en de aanvraag moet die vermelden; kies uit een kwalificatie met een crebo.</source>
        <translation>Source {bron} has no crebo, and the application must list it; choose from a kwalificatie with a crebo.</translation>
    </message>
    <message>
        <source>Uit {bron} (dossier {dossier}): {delen}.</source>
        <translation>From {bron} (dossier {dossier}): {delen}.</translation>
    </message>
    <message>
        <source>Voor de aanvraag is nog niet ingevuld: {velden}.</source>
        <translation>Not yet filled in for the application: {velden}.</translation>
    </message>
    <message>
        <source>De toelichting op de arbeidsmarkt is leeg; leg uit waarom de regio deze opleiding nodig heeft.</source>
        <translation>The explanation of the labour market is empty; explain why the region needs this training.</translation>
    </message>
    <message>
        <source>Het aantal bedrijven in de aanvraag is {aantal} en moet ten minste {minimum} zijn, want een beroep bestaat in meer dan één bedrijf; noem er meer of geef de reden.</source>
        <translation>The number of companies in the application is {aantal} and must be at least {minimum}, because an occupation exists in more than one company; name more or give the reason.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard dat de regio om dit beroep vraagt en dat het in meer dan één bedrijf bestaat; leg de verklaring af.</source>
        <translation>It has not been stated yet that the region asks for this occupation and that it exists in more than one company; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring vraagt de regio niet om dit beroep of bestaat het maar in één bedrijf; dan wordt de aanvraag afgewezen.</source>
        <translation>According to the statement the region does not ask for this occupation or it exists in one company only; then the application is refused.</translation>
    </message>
    <message>
        <source>De toelichting op de arbeidsmarkt telt {woorden} woorden en het aantal bedrijven is {aantal}; of zij overtuigt, beoordeelt u zelf.</source>
        <translation>The explanation of the labour market has {woorden} words and the number of companies is {aantal}; whether it convinces is for you to judge.</translation>
    </message>
    <message>
        <source>Er is nog geen bedrijf met een samenwerkingsovereenkomst; voeg er ten minste één toe.</source>
        <translation>There is no company with a cooperation agreement yet; add at least one.</translation>
    </message>
    <message>
        <source>Van bedrijf {bedrijf} is nog niet ingevuld: {velden}.</source>
        <translation>Not yet filled in of company {bedrijf}: {velden}.</translation>
    </message>
    <message>
        <source>De bedrijven bieden samen geen enkele praktijkplaats; spreek plaatsen af en vul het aantal in.</source>
        <translation>Together the companies offer no place for practical training at all; agree on places and fill in the number.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard dat de overeenkomst de behoefte van de regio laat zien en praktijkplaatsen garandeert; leg de verklaring af.</source>
        <translation>It has not been stated yet that the agreement shows the need of the region and guarantees places for practical training; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring laat de overeenkomst de behoefte van de regio niet zien of garandeert zij geen praktijkplaatsen; pas de overeenkomst aan.</source>
        <translation>According to the statement the agreement does not show the need of the region or guarantees no places for practical training; change the agreement.</translation>
    </message>
    <message>
        <source>Bedrijven in de aanvraag: {aantal}, ondertekende overeenkomsten: {ondertekend}, praktijkplaatsen: {plaatsen}.</source>
        <translation>Companies in the application: {aantal}, signed agreements: {ondertekend}, places for practical training: {plaatsen}.</translation>
    </message>
    <message>
        <source>Het type instelling is niet ingevuld of niet bekend; kies uit {mogelijk}, want van een aoc of vakinstelling vraagt de aanvraag meer.</source>
        <translation>The type of institution is not filled in or not known; choose from {mogelijk}, because the application asks more of an aoc or vakinstelling.</translation>
    </message>
    <message>
        <source>Het aantal experimentele opleidingen van de instelling is niet ingevuld of lager dan 1; tel deze opleiding mee (ten hoogste {maximum}).</source>
        <translation>The number of experimental trainings of the institution is not filled in or lower than 1; count this training too (at most {maximum}).</translation>
    </message>
    <message>
        <source>Er is nog geen terugvaloptie; vul de crebo in van een verwante kwalificatie.</source>
        <translation>There is no fallback option yet; fill in the crebo of a related kwalificatie.</translation>
    </message>
    <message>
        <source>Van {kwalificaties} is het opleidingsdomein niet bekend, dus de lijst van domeinen is niet volledig te controleren; laad een structuur die het noemt, of kies uit een kwalificatie waarvan het domein bekend is.</source>
        <translation>The opleidingsdomein of {kwalificaties} is not known, so the list of domains cannot be checked completely; load a structure that gives it, or choose from a kwalificatie whose domain is known.</translation>
    </message>
    <message>
        <source>Van bron {bron} zijn naam en dossier nog niet te vermelden, want zij komt niet voor in de geladen structuur. Laad de bron waar {bron} in staat, of kies een andere.</source>
        <translation>Name and dossier of source {bron} cannot be stated yet, because it does not occur in the loaded structure. Load the source that holds {bron}, or choose another one.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} is zelf een cross-over; kies een bestaande gewone kwalificatie.</source>
        <translation>Fallback option {optie} is a cross-over itself; choose an existing ordinary kwalificatie.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} is van niveau {niveau}, hoger dan niveau {eigen} van de cross-over; kies er een van hetzelfde of een lager niveau.</source>
        <translation>Fallback option {optie} is of level {niveau}, higher than level {eigen} of the cross-over; choose one of the same or a lower level.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} staat niet in de structuur, dus het programma kan niet zeggen of zij bestaat; kies een andere of laad de structuur waar zij in staat.</source>
        <translation>Fallback option {optie} is not in the structure, so the program cannot say whether it exists; choose another or load the structure that has it.</translation>
    </message>
    <message>
        <source>Of het niveau van {opties} niet te hoog is, valt niet te zeggen: dat niveau of het niveau van de cross-over is niet bekend.</source>
        <translation>Whether the level of {opties} is not too high cannot be said: that level or the level of the cross-over is not known.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} is zelf een cross-over en telt niet mee. Eén die voldoet is genoeg; ook opgegeven: {opties}.</source>
        <translation>Fallback option {optie} is a cross-over itself and does not count. One that will do is enough; also given: {opties}.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} is van niveau {niveau}, hoger dan niveau {eigen} van de cross-over, en telt niet mee. Eén die voldoet is genoeg; ook opgegeven: {opties}.</source>
        <translation>Fallback option {optie} is of level {niveau}, higher than level {eigen} of the cross-over, and does not count. One that will do is enough; also given: {opties}.</translation>
    </message>
    <message>
        <source>Ook opgegeven als terugvaloptie: {opties}. Of dat kan, valt niet te zeggen: de structuur kent de opleiding of het niveau ervan niet. Een andere voldoet, en één is genoeg.</source>
        <translation>Also given as a fallback option: {opties}. Whether that is possible cannot be said: the structure does not know the training or its level. Another one will do, and one is enough.</translation>
    </message>
    <message>
        <source>Bestaande terugvalopties: {opties}; of een student daar tussentijds naar kan overstappen, beoordeelt u zelf.</source>
        <translation>Existing fallback options: {opties}; whether a student can change over to one early is for you to judge.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} deelt geen onderdeel met de cross-over; kies een verwante kwalificatie of geef de reden.</source>
        <translation>Fallback option {optie} shares no part with the cross-over; choose a related kwalificatie or give the reason.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} ligt niet voor de hand: zij is van een hoger niveau dan de cross-over. Kies er een van hetzelfde of een lager niveau of geef de reden.</source>
        <translation>Fallback option {optie} is not an obvious one: it is of a higher level than the cross-over. Choose one of the same or a lower level or give the reason.</translation>
    </message>
    <message>
        <source>Terugvaloptie {optie} ligt in geen van de betrokken opleidingsdomeinen; kies er een die daar wel in ligt of geef de reden.</source>
        <translation>Fallback option {optie} lies in none of the opleidingsdomeinen involved; choose one that does or give the reason.</translation>
    </message>
    <message>
        <source>Of de cross-over verwant is met {opties}, is niet volledig te beoordelen: onderdelen of opleidingsdomein zijn niet bekend.</source>
        <translation>Whether the cross-over is related to {opties} cannot be judged completely: parts or opleidingsdomein are not known.</translation>
    </message>
    <message>
        <source>Geen terugvaloptie ligt in {domeinen}.</source>
        <translation>No fallback option lies in {domeinen}.</translation>
    </message>
    <message>
        <source>In de aanvraag is nog niet geschat: {velden}.</source>
        <translation>Not yet estimated in the application: {velden}.</translation>
    </message>
    <message>
        <source>Een schatting in de aanvraag moet hoger zijn dan 0: {velden}.</source>
        <translation>An estimate in the application must be higher than 0: {velden}.</translation>
    </message>
    <message>
        <source>Aantal geplande cohorten: {cohorten}. Van een opleiding van {studieduur} jaar die voor het eerst in {startjaar} begint, is vóór het einde van het experiment op {einde} dit aantal mogelijk: {passend}. Plan er minder of begin eerder.</source>
        <translation>Number of cohorts planned: {cohorten}. Of a training of {studieduur} years that first starts in {startjaar}, this number is possible before the end of the experiment on {einde}: {passend}. Plan fewer or start earlier.</translation>
    </message>
    <message>
        <source>Of de cohorten binnen het experiment passen, is niet te berekenen; vul in: {velden}.</source>
        <translation>Whether the cohorts fit in the experiment cannot be computed; fill in: {velden}.</translation>
    </message>
    <message>
        <source>Een instelling van het type {type} moet laten zien dat de opleiding van belang is voor haar bedrijfstakken; schrijf die tekst.</source>
        <translation>An institution of the type {type} must show that the training matters to its branches; write that text.</translation>
    </message>
    <message>
        <source>Bij de bijlagen ontbreekt: {velden}.</source>
        <translation>Missing among the attachments: {velden}.</translation>
    </message>
    <message>
        <source>Bij de bijlagen zit geen uitslag van de overlaptoets; voeg die toe als de toets is gedaan.</source>
        <translation>The attachments hold no result of the overlap tool; add it if the tool was used.</translation>
    </message>
    <message>
        <source>Kies of dit een nieuwe of een verkorte aanvraag is.</source>
        <translation>Choose whether this is a new or a short application.</translation>
    </message>
    <message>
        <source>De aanvraag is nieuw, maar de crebo is die van een bestaande cross-over, {crossover}; daarmee is de samenstelling niet vergeleken. Kies een verkorte aanvraag als het die cross-over is, en haal anders de crebo weg.</source>
        <translation>The application is new, but the crebo is that of an existing cross-over, {crossover}; the composition was not compared with that one. Choose a short application if it is that cross-over, and clear the crebo if not.</translation>
    </message>
    <message>
        <source>Een verkorte aanvraag is voor een bestaande cross-over; vul de crebo daarvan in.</source>
        <translation>A short application is for an existing cross-over; fill in its crebo.</translation>
    </message>
    <message>
        <source>Crebo {crebo} is geen cross-over uit de structuur, dus een verkorte aanvraag is niet te controleren; verbeter de crebo of kies een nieuwe aanvraag.</source>
        <translation>Crebo {crebo} is no cross-over of the structure, so a short application cannot be checked; correct the crebo or choose a new application.</translation>
    </message>
    <message>
        <source>Deze samenstelling komt voor {procent}% overeen met {crossover}; wie een cross-over wijzigt, doet een nieuwe aanvraag.</source>
        <translation>This composition matches {crossover} for {procent}%; whoever changes a cross-over applies anew.</translation>
    </message>
    <message>
        <source>De verkorte aanvraag voor {crossover} heeft eigen onderdelen ({aantal}), en de inhoud van die cross-over is niet bekend; laat ze weg, kies een nieuwe aanvraag of geef de reden.</source>
        <translation>The short application for {crossover} has parts of its own ({aantal}), and the content of that cross-over is not known; leave them out, choose a new application or give the reason.</translation>
    </message>
    <message>
        <source>Of {crossover} ongewijzigd wordt aangeboden, is niet te beoordelen: de inhoud van die cross-over is niet bekend.</source>
        <translation>Whether {crossover} is offered unchanged cannot be judged: the content of that cross-over is not known.</translation>
    </message>
    <message>
        <source>De aanvraag is niet volledig; er ontbreekt nog: {velden}.</source>
        <translation>The application is not complete; still missing: {velden}.</translation>
    </message>
    <message>
        <source>Of de bronnen volledig zijn vermeld, is niet te beoordelen: de geladen structuur zegt van {kwalificaties} geen naam en dossier.</source>
        <translation>Whether the sources are stated in full cannot be judged: the loaded structure does not give name and dossier of {kwalificaties}.</translation>
    </message>
    <message>
        <source>Dit wordt experimentele opleiding nummer {aantal} van de instelling; het zijn er ten hoogste {maximum}.</source>
        <translation>This becomes experimental training number {aantal} of the institution; there may be at most {maximum}.</translation>
    </message>
    <message>
        <source>Van {kwalificaties} is het opleidingsdomein niet bekend; of de instelling daar een waarschuwing of besluit heeft, is niet te beoordelen. Laad een structuur die het domein noemt, of kies uit een kwalificatie waarvan het bekend is.</source>
        <translation>The opleidingsdomein of {kwalificaties} is not known; whether the institution has a warning or decision there cannot be judged. Load a structure that gives the domain, or choose from a kwalificatie whose domain is known.</translation>
    </message>
    <message>
        <source>Er is nog geen betrokken opleidingsdomein, dus nog niet te zeggen is waarover de instelling moet verklaren.</source>
        <translation>No opleidingsdomein is involved yet, so it cannot be said yet what the institution has to state it about.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard of deze opleiding tegelijk meedoet aan een van twee andere experimenten; leg de verklaring af.</source>
        <translation>It has not been stated yet whether this training takes part in one of two other experiments at the same time; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring doet de opleiding tegelijk mee aan een ander experiment; dan wordt de aanvraag afgewezen.</source>
        <translation>According to the statement the training takes part in another experiment at the same time; then the application is refused.</translation>
    </message>
    <message>
        <source>De instelling die de aanvraag doet, is niet ingevuld; alleen zij mag de opleiding aanbieden.</source>
        <translation>The institution that applies is not filled in; only it may offer the training.</translation>
    </message>
    <message>
        <source>Deze cross-over is ontwikkeld door {ontwikkelaar}; {aanvrager} mag haar alleen aanbieden na een eigen, verkorte aanvraag.</source>
        <translation>This cross-over was developed by {ontwikkelaar}; {aanvrager} may only offer it after a short application of its own.</translation>
    </message>
    <message>
        <source>Er staat nog niets over het aanbod van scholen in de omgeving en het werk voor gediplomeerden; schrijf er een alinea over.</source>
        <translation>There is nothing yet about what schools nearby offer and the work for graduates; write a paragraph about it.</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>naam van het bedrijf</source>
        <translation>name of the company</translation>
    </message>
    <message>
        <source>opleidingsdomeinen</source>
        <translation>opleidingsdomeinen</translation>
    </message>
    <message>
        <source>bronkwalificaties en onderdelen</source>
        <translation>source kwalificaties and parts</translation>
    </message>
    <message>
        <source>leerweg</source>
        <translation>learning path</translation>
    </message>
    <message>
        <source>soort opleiding</source>
        <translation>kind of training</translation>
    </message>
    <message>
        <source>beroep</source>
        <translation>occupation</translation>
    </message>
    <message>
        <source>toelichting op de arbeidsmarkt</source>
        <translation>explanation of the labour market</translation>
    </message>
    <message>
        <source>bedrijf met een overeenkomst</source>
        <translation>company with an agreement</translation>
    </message>
    <message>
        <source>aantal praktijkplaatsen</source>
        <translation>number of places for practical training</translation>
    </message>
    <message>
        <source>bestand van de overeenkomst</source>
        <translation>file of the agreement</translation>
    </message>
    <message>
        <source>datum van ondertekening</source>
        <translation>date of signing</translation>
    </message>
    <message>
        <source>terugvaloptie</source>
        <translation>fallback option</translation>
    </message>
    <message>
        <source>aantal cohorten</source>
        <translation>number of cohorts</translation>
    </message>
    <message>
        <source>aantal studenten per cohort</source>
        <translation>number of students per cohort</translation>
    </message>
    <message>
        <source>eerste schooljaar</source>
        <translation>first school year</translation>
    </message>
    <message>
        <source>studieduur</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>bestand met de omschrijving</source>
        <translation>file with the description</translation>
    </message>
    <message>
        <source>{geheel},{deel}</source>
        <translation>{geheel}.{deel}</translation>
    </message>
    <message>
        <source>Er zijn geen keuzedelen vermeld; kies de keuzedelen die bij de cross-over horen.</source>
        <translation>No keuzedelen are listed; choose the keuzedelen that belong to the cross-over.</translation>
    </message>
    <message>
        <source>De naam of de studielast van {keuzedelen} is niet bekend; vul die in of laad het register van keuzedelen.</source>
        <translation>The name or the study load of {keuzedelen} is not known; fill it in or load the register of keuzedelen.</translation>
    </message>
    <message>
        <source>Bij keuzedeel {keuzedeel} is {sbu} klokuren ingevuld, en het register noemt er {klokuren}. De regels rekenen met wat is ingevuld; neem het register over of geef de reden.</source>
        <translation>For keuzedeel {keuzedeel} {sbu} clock hours are filled in, and the register gives {klokuren}. The rules count with what is filled in; take over the register or give the reason.</translation>
    </message>
    <message>
        <source>De keuzedelen zijn samen {aanbod} klokuren, en de verplichting van een {soort} is {klokuren}. Voeg keuzedelen toe.</source>
        <translation>The keuzedelen together are {aanbod} clock hours, and the obligation of a {soort} is {klokuren}. Add keuzedelen.</translation>
    </message>
    <message>
        <source>De keuzedelen met een bekende studielast zijn samen {aanbod} klokuren, en de verplichting van een {soort} is {klokuren}. Of het aanbod die dekt, is niet te beoordelen: de studielast van {keuzedelen} is niet bekend.</source>
        <translation>The keuzedelen with a known study load together are {aanbod} clock hours, and the obligation of a {soort} is {klokuren}. Whether the offer covers it cannot be judged: the study load of {keuzedelen} is not known.</translation>
    </message>
    <message>
        <source>Hoe groot de keuzedeelverplichting is, is niet te zeggen: het niveau en de soort opleiding zijn niet bekend.</source>
        <translation>How great the obligation of keuzedelen is cannot be said: the level and the kind of training are not known.</translation>
    </message>
    <message>
        <source>De keuzedelen zijn samen {aanbod} klokuren, en de verplichting is {klokuren}. Aantal combinaties waarmee die is te vullen: {combinaties}. Zo heeft de student geen keuze; voeg keuzedelen toe of geef de reden.</source>
        <translation>The keuzedelen together are {aanbod} clock hours, and the obligation is {klokuren}. Number of combinations that fill it: {combinaties}. This leaves the student no choice; add keuzedelen or give the reason.</translation>
    </message>
    <message>
        <source>Of het aanbod een keuze laat, is niet te beoordelen: de studielast van {keuzedelen} is niet bekend.</source>
        <translation>Whether the offer leaves a choice cannot be judged: the study load of {keuzedelen} is not known.</translation>
    </message>
    <message>
        <source>Of het aanbod een keuze laat, is niet te beoordelen: de keuzedeelverplichting is niet bekend zolang het niveau en de soort opleiding ontbreken.</source>
        <translation>Whether the offer leaves a choice cannot be judged: the obligation of keuzedelen is not known as long as the level and the kind of training are missing.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is {sbu} klokuren, maar een keuzedeel is {eenheid} klokuren of een veelvoud daarvan; verbeter de studielast, kies een ander keuzedeel of geef de reden.</source>
        <translation>Keuzedeel {keuzedeel} is {sbu} clock hours, but a keuzedeel is {eenheid} clock hours or a multiple of that; correct the study load, choose another keuzedeel or give the reason.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is {sbu} klokuren, maar een keuzedeel is ten hoogste {maximum} klokuren; verbeter de studielast, kies een ander keuzedeel of geef de reden.</source>
        <translation>Keuzedeel {keuzedeel} is {sbu} clock hours, but a keuzedeel is {maximum} clock hours at most; correct the study load, choose another keuzedeel or give the reason.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is {sbu} klokuren, en dat kan alleen bij een opleiding van {jaren} jaar; kies een kleiner keuzedeel of geef de reden.</source>
        <translation>Keuzedeel {keuzedeel} is {sbu} clock hours, and that is possible only in a training of {jaren} years; choose a smaller keuzedeel or give the reason.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is {sbu} klokuren; dat kan alleen bij een opleiding van {jaren} jaar. Of het kan, is niet te beoordelen: er is geen studieduur ingevuld.</source>
        <translation>Keuzedeel {keuzedeel} is {sbu} clock hours; that is only possible in a training of {jaren} years. Whether it is possible cannot be judged: no duration is filled in.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is {sbu} klokuren en dus groter dan de keuzedeelverplichting van {klokuren}; kies een kleiner keuzedeel.</source>
        <translation>Keuzedeel {keuzedeel} is {sbu} clock hours and so greater than the obligation of keuzedelen of {klokuren}; choose a smaller keuzedeel.</translation>
    </message>
    <message>
        <source>De studielast van {keuzedelen} is niet bekend; of de omvang klopt, is niet te beoordelen.</source>
        <translation>The study load of {keuzedelen} is not known; whether the size is right cannot be judged.</translation>
    </message>
    <message>
        <source>Of een keuzedeel groter is dan de keuzedeelverplichting, is niet te beoordelen: het niveau en de soort opleiding zijn niet bekend.</source>
        <translation>Whether a keuzedeel is greater than the obligation of keuzedelen cannot be judged: the level and the kind of training are not known.</translation>
    </message>
    <message>
        <source>De beschrijving van keuzedeel {keuzedeel} is gelijk aan de tekst van {betrokken}; een keuzedeel kan niet samenvallen met een onderdeel. Laat een van beide weg.</source>
        <translation>The description of keuzedeel {keuzedeel} equals the text of {betrokken}; a keuzedeel cannot coincide with a part. Leave one of the two out.</translation>
    </message>
    <message>
        <source>Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn aan tekst van {betrokken}: {aantal} van {totaal}. Wat overblijft, is {procent}% van de woorden: naar schatting ten hoogste {uren} van de {sbu} klokuren, minder dan het kleinste keuzedeel ({eenheid}). Laat het keuzedeel of het onderdeel weg, of geef de reden waarom het genoeg toevoegt.</source>
        <translation>Sentences in the description of keuzedeel {keuzedeel} that are equal or nearly equal to text of {betrokken}: {aantal} of {totaal}. What remains is {procent}% of the words: an estimated {uren} of the {sbu} clock hours at most, less than the smallest keuzedeel ({eenheid}). Leave out the keuzedeel or the part, or give the reason why it adds enough.</translation>
    </message>
    <message>
        <source>Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn aan tekst van {betrokken}: {aantal} van {totaal}. Wat overblijft, is {procent}% van de woorden: naar schatting ten hoogste {uren} klokuren, en dat vult geen keuzedeel van {sbu} klokuren meer. Laat het keuzedeel of het onderdeel weg, of geef de reden waarom het genoeg toevoegt.</source>
        <translation>Sentences in the description of keuzedeel {keuzedeel} that are equal or nearly equal to text of {betrokken}: {aantal} of {totaal}. What remains is {procent}% of the words: an estimated {uren} clock hours at most, and that no longer fills a keuzedeel of {sbu} clock hours. Leave out the keuzedeel or the part, or give the reason why it adds enough.</translation>
    </message>
    <message>
        <source>Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn aan tekst van {betrokken}: {aantal} van {totaal}. Wat overblijft, is {procent}% van de woorden; hoeveel klokuren dat zijn, is niet te zeggen: de studielast is niet bekend. Vul die in, laat het keuzedeel weg, of geef de reden waarom het genoeg toevoegt.</source>
        <translation>Sentences in the description of keuzedeel {keuzedeel} that are equal or nearly equal to text of {betrokken}: {aantal} of {totaal}. What remains is {procent}% of the words; how many clock hours that is cannot be said: the study load is not known. Fill it in, leave out the keuzedeel, or give the reason why it adds enough.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} heeft dezelfde titel als {betrokken} en valt daar misschien mee samen. Een gelijke titel zegt niet of de inhoud gelijk is; vergelijk die zelf.</source>
        <translation>Keuzedeel {keuzedeel} has the same title as {betrokken} and may coincide with it. An equal title does not say whether the content is equal; compare that yourself.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet zeker: van de zinnen in de beschrijving (aantal: {totaal}) staat er geen in een onderdeel, maar andere woorden voor hetzelfde worden niet herkend. Vergelijk de inhoud zelf.</source>
        <translation>Whether keuzedeel {keuzedeel} coincides with a part is not certain: of the sentences in the description (number: {totaal}) none stands in a part, but other words for the same thing are not recognised. Compare the content yourself.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: er zijn onderdelen waarvan de tekst niet bekend is (aantal: {zonder}). In wat wel bekend is, staat geen zin van de beschrijving.</source>
        <translation>Whether keuzedeel {keuzedeel} coincides with a part cannot be judged: there are parts whose text is not known (number: {zonder}). In what is known no sentence of the description stands.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: de inhoud van het keuzedeel is niet bekend, of er is niets om die mee te vergelijken. De titels verschillen.</source>
        <translation>Whether keuzedeel {keuzedeel} coincides with a part cannot be judged: the content of the keuzedeel is not known, or there is nothing to compare it with. The titles differ.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} overlap heeft met {kwalificaties}, is niet na te gaan: de geladen structuur heeft geen lijst van ondoelmatige overlap. Laad die lijst.</source>
        <translation>Whether keuzedeel {keuzedeel} overlaps with {kwalificaties} cannot be checked: the loaded structure has no list of ineffective overlap. Load that list.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} is voor niveau {niveaus}, en de cross-over heeft niveau {niveau}; kies een ander keuzedeel.</source>
        <translation>Keuzedeel {keuzedeel} is for level {niveaus}, and the cross-over has level {niveau}; choose another keuzedeel.</translation>
    </message>
    <message>
        <source>Voor welk niveau deze keuzedelen zijn, is niet bekend: {keuzedelen}. Of ze bruikbaar zijn op het niveau van de cross-over, is niet te beoordelen.</source>
        <translation>For which level these keuzedelen are is not known: {keuzedelen}. Whether they can be used at the level of the cross-over cannot be judged.</translation>
    </message>
    <message>
        <source>Of de keuzedelen bij het niveau passen, is niet te beoordelen: er is geen niveau ingevuld.</source>
        <translation>Whether the keuzedelen fit the level cannot be judged: no level is filled in.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} kan niet bij niveau {niveau}: Engels is daar al een generiek onderdeel. Laat het weg of kies een hoger niveau Engels.</source>
        <translation>Keuzedeel {keuzedeel} is not possible at level {niveau}: Engels is a generic part there already. Leave it out or choose a higher level of Engels.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} kan, is niet te beoordelen: er is geen niveau ingevuld, en op niveau 4 kan het niet.</source>
        <translation>Whether keuzedeel {keuzedeel} is possible cannot be judged: no level is filled in, and at level 4 it is not possible.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} kan niet: {bron} stelt al eisen voor {taal} (aantal vaardigheden: {aantal}). Laat het keuzedeel weg.</source>
        <translation>Keuzedeel {keuzedeel} is not possible: {bron} has requirements for {taal} already (number of skills: {aantal}). Leave the keuzedeel out.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} heeft een reden nodig: {bron} stelt al eisen voor {taal} (aantal vaardigheden: {aantal}). Geef de reden of laat het keuzedeel weg.</source>
        <translation>Keuzedeel {keuzedeel} needs a reason: {bron} has requirements for {taal} already (number of skills: {aantal}). Give the reason or leave the keuzedeel out.</translation>
    </message>
    <message>
        <source>Of keuzedeel {keuzedeel} kan, is nog niet te beoordelen: leg vast op hoeveel vaardigheden eisen voor {taal} worden gesteld door {kwalificaties}.</source>
        <translation>Whether keuzedeel {keuzedeel} is possible cannot be judged yet: record on how many skills requirements for {taal} are set by {kwalificaties}.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard dat geen keuzedeel bevat wat een beginnend beroepsbeoefenaar moet kunnen, zoals een wettelijk beroepsvereiste; leg de verklaring af.</source>
        <translation>It has not been stated yet that no keuzedeel holds what a beginning professional must be able to do, such as a statutory requirement of the occupation; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring bevat een keuzedeel iets wat een beginnend beroepsbeoefenaar moet kunnen, of maakt het de kwalificatie smaller; zet dat in een kerntaak of geef de reden.</source>
        <translation>According to the statement a keuzedeel holds something that a beginning professional must be able to do, or narrows the kwalificatie; put that in a kerntaak or give the reason.</translation>
    </message>
    <message>
        <source>Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn aan die van keuzedeel {ander}: {aantal} van {totaal}; andersom: {gedeeld} van {geheel}. Gaan zij over hetzelfde, dan kan een student niet allebei kiezen.</source>
        <translation>Sentences in the description of keuzedeel {keuzedeel} that are equal or nearly equal to those of keuzedeel {ander}: {aantal} of {totaal}; the other way round: {gedeeld} of {geheel}. If they are about the same, a student cannot choose both.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} en keuzedeel {ander} gaan volgens hun titels misschien over hetzelfde onderwerp; dan kan een student niet allebei kiezen. In hun beschrijvingen staat geen zin die gelijk of bijna gelijk is.</source>
        <translation>Keuzedeel {keuzedeel} and keuzedeel {ander} may, going by their titles, be about the same subject; then a student cannot choose both. Their descriptions have no sentence that is equal or nearly equal.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} en keuzedeel {ander} gaan misschien over hetzelfde onderwerp; dan kan een student niet allebei kiezen. Alleen de titels zijn vergeleken.</source>
        <translation>Keuzedeel {keuzedeel} and keuzedeel {ander} may be about the same subject; then a student cannot choose both. Only the titles were compared.</translation>
    </message>
    <message>
        <source>Van de {totaal} keuzedelen zijn er {aantal} met elkaar vergeleken op hun titel.</source>
        <translation>Of the {totaal} keuzedelen, {aantal} were compared with each other by their title.</translation>
    </message>
    <message>
        <source>Het vrije onderdeel „{naam}” heeft dezelfde titel als {betrokken} en valt daar misschien mee samen; laat het weg of geef het een andere inhoud.</source>
        <translation>The free part “{naam}” has the same title as {betrokken} and may coincide with it; leave it out or give it another content.</translation>
    </message>
    <message>
        <source>Van het vrije onderdeel „{naam}” staat er niet hoe het wordt verantwoord; schrijf dat op.</source>
        <translation>For the free part “{naam}” it is not said how it is accounted for; write that down.</translation>
    </message>
    <message>
        <source>Vrij onderdeel {nummer} heeft geen naam; vul de naam in.</source>
        <translation>Free part {nummer} has no name; fill in the name.</translation>
    </message>
    <message>
        <source>Kwalificatie {bron} bestaat niet in de leerweg {leerweg}, alleen in {wel} ({betrokken}). Laat de leerweg of deze onderdelen weg, of geef de reden waarom het toch kan.</source>
        <translation>Kwalificatie {bron} does not exist in learning path {leerweg}, only in {wel} ({betrokken}). Leave out the learning path or these parts, or give the reason why it is possible all the same.</translation>
    </message>
    <message>
        <source>De geladen structuur noemt geen leerwegen bij {kwalificaties}; of de gekozen leerweg daarbij past, is niet te beoordelen.</source>
        <translation>The loaded structure gives no learning paths for {kwalificaties}; whether the chosen learning path fits cannot be judged.</translation>
    </message>
    <message>
        <source>Er is geen studieduur ingevuld; vul het aantal jaren in.</source>
        <translation>No duration is filled in; fill in the number of years.</translation>
    </message>
    <message>
        <source>Een studieduur van {jaren} jaar past niet bij een {soort}; mogelijk aantal jaren: {mogelijk}.</source>
        <translation>A duration of {jaren} years does not fit a {soort}; possible number of years: {mogelijk}.</translation>
    </message>
    <message>
        <source>Een studieduur van {jaren} jaar past niet bij een {soort}; mogelijk aantal jaren: {mogelijk}, of vier als de minister dat toestaat.</source>
        <translation>A duration of {jaren} years does not fit a {soort}; possible number of years: {mogelijk}, or four if the minister allows it.</translation>
    </message>
    <message>
        <source>Of een studieduur van {jaren} jaar past, is niet te beoordelen: het niveau en de soort opleiding zijn niet bekend.</source>
        <translation>Whether a duration of {jaren} years fits cannot be judged: the level and the kind of training are not known.</translation>
    </message>
    <message>
        <source>Een studieduur van {jaren} jaar kan alleen als de minister het toestaat. Geen van de bronnen ({kwalificaties}) staat op de lijst van vierjarige kwalificaties van 2015; kies een bron van die lijst of een kortere studieduur, of geef de reden.</source>
        <translation>A duration of {jaren} years is possible only if the minister allows it. None of the sources ({kwalificaties}) stands in the list of four-year kwalificaties of 2015; choose a source from that list or a shorter duration, or give the reason.</translation>
    </message>
    <message>
        <source>Er is geen motief ingevuld voor een studieduur van {jaren} jaar; schrijf op waarom die nodig is. Bronnen op de lijst van vierjarige kwalificaties: {kwalificaties}.</source>
        <translation>No motive is filled in for a duration of {jaren} years; write down why it is needed. Sources in the list of four-year kwalificaties: {kwalificaties}.</translation>
    </message>
    <message>
        <source>De onderdelen hebben gemiddeld niveau {gemiddelde} (aantal: {aantal}), en de cross-over heeft niveau {niveau}. Kies andere onderdelen of een ander niveau, of geef de reden.</source>
        <translation>The parts have level {gemiddelde} on average (number: {aantal}), and the cross-over has level {niveau}. Choose other parts or another level, or give the reason.</translation>
    </message>
    <message>
        <source>Niet van niveau {niveau} maar van niveau {andere} zijn: {betrokken} (aantal: {aantal} van de {totaal} onderdelen met een bekend niveau). Dat mag, als het gemiddelde klopt.</source>
        <translation>Not of level {niveau} but of level {andere} are: {betrokken} (number: {aantal} of the {totaal} parts with a known level). That is allowed if the average is right.</translation>
    </message>
    <message>
        <source>Het niveau van {betrokken} is niet bekend: er is geen bron, of de geladen structuur noemt er geen niveau bij. Wat geen bekend niveau heeft, telt niet mee in het gemiddelde.</source>
        <translation>The level of {betrokken} is not known: there is no source, or the loaded structure gives no level for it. What has no known level does not count in the average.</translation>
    </message>
    <message>
        <source>Of het niveau van de onderdelen past, is niet te beoordelen: er is geen niveau ingevuld.</source>
        <translation>Whether the level of the parts fits cannot be judged: no level is filled in.</translation>
    </message>
    <message>
        <source>Het vastgelegde NLQF-niveau is {nlqf}; bij mbo-niveau {niveau} hoort NLQF {niveau}. Maak de niveaus gelijk.</source>
        <translation>The recorded NLQF level is {nlqf}; NLQF {niveau} goes with mbo level {niveau}. Make the levels the same.</translation>
    </message>
    <message>
        <source>Of NLQF-niveau {nlqf} past, is niet te beoordelen: er is geen mbo-niveau ingevuld.</source>
        <translation>Whether NLQF level {nlqf} fits cannot be judged: no mbo level is filled in.</translation>
    </message>
    <message>
        <source>Bij niveau {niveau} ontbreekt als generiek onderdeel: {namen}. Voeg het toe.</source>
        <translation>At level {niveau} this generic part is missing: {namen}. Add it.</translation>
    </message>
    <message>
        <source>Bij niveau {niveau} hoort niet als generiek onderdeel: {namen}. Haal het weg; wel horen erbij: {nodig}.</source>
        <translation>At level {niveau} this is not a generic part: {namen}. Remove it; these do belong: {nodig}.</translation>
    </message>
    <message>
        <source>Of de vastgelegde generieke onderdelen kloppen, is niet te beoordelen: er is geen niveau ingevuld dat een cross-over kan hebben.</source>
        <translation>Whether the recorded generic parts are right cannot be judged: no level is filled in that a cross-over can have.</translation>
    </message>
    <message>
        <source>Voor {vak} is referentieniveau „{vastgelegd}” vastgelegd; bij niveau {niveau} en deze studenten hoort {hoort}. Verbeter het of haal het weg.</source>
        <translation>For {vak} reference level “{vastgelegd}” is recorded; {hoort} goes with level {niveau} and these students. Correct it or remove it.</translation>
    </message>
    <message>
        <source>Voor „{vak}” geldt bij niveau {niveau} geen referentieniveau; wat daarvoor is vastgelegd, kan weg.</source>
        <translation>For “{vak}” there is no reference level at level {niveau}; what is recorded for it can go.</translation>
    </message>
    <message>
        <source>Of rekenniveau „{vastgelegd}” klopt, is niet te beoordelen: er is geen eerste schooljaar ingevuld, en het niveau hangt daarvan af.</source>
        <translation>Whether level of arithmetic “{vastgelegd}” is right cannot be judged: no first school year is filled in, and the level depends on it.</translation>
    </message>
    <message>
        <source>Of de vastgelegde referentieniveaus kloppen, is niet te beoordelen: er is geen niveau ingevuld dat een cross-over kan hebben.</source>
        <translation>Whether the recorded reference levels are right cannot be judged: no level is filled in that a cross-over can have.</translation>
    </message>
    <message>
        <source>Voor leerweg „{leerweg}” zijn {uren} uren gepland; de wet noemt er {norm} (bol: voor de hele opleiding, bbl: per studiejaar). Plan er meer of schrijf de verantwoording.</source>
        <translation>For learning path “{leerweg}” {uren} hours are planned; the law names {norm} (bol: for the whole training, bbl: per year of study). Plan more or write the account.</translation>
    </message>
    <message>
        <source>Voor leerweg „{leerweg}” zijn {uren} begeleide uren gepland; de wet noemt er {norm} (bol: voor de hele opleiding, bbl: per studiejaar). Plan er meer of schrijf de verantwoording.</source>
        <translation>For learning path “{leerweg}” {uren} guided hours are planned; the law names {norm} (bol: for the whole training, bbl: per year of study). Plan more or write the account.</translation>
    </message>
    <message>
        <source>Voor leerweg „{leerweg}” zijn {uren} uren beroepspraktijkvorming gepland; de wet noemt er {norm} (bol: voor de hele opleiding, bbl: per studiejaar). Plan er meer of schrijf de verantwoording.</source>
        <translation>For learning path “{leerweg}” {uren} hours of practical training are planned; the law names {norm} (bol: for the whole training, bbl: per year of study). Plan more or write the account.</translation>
    </message>
    <message>
        <source>Praktijkplaatsen die de bedrijven noemen: {plaatsen}. Aantal bedrijven dat er noemt: {bedrijven}.</source>
        <translation>Practical places that the companies name: {plaatsen}. Number of companies that name any: {bedrijven}.</translation>
    </message>
    <message>
        <source>Voor leerweg „{leerweg}” zijn niet alle uren ingevuld; vul het totaal, de begeleide uren en de beroepspraktijkvorming in.</source>
        <translation>For learning path “{leerweg}” not all hours are filled in; fill in the total, the guided hours and the practical training.</translation>
    </message>
    <message>
        <source>Er is geen onderwijstijd ingevuld; of de uren kloppen met de wet, is niet nagegaan.</source>
        <translation>No hours are filled in; whether they match the law was not checked.</translation>
    </message>
    <message>
        <source>Voor leerweg „{leerweg}” zijn de uren niet te vergelijken met de wet: de leerweg, de soort opleiding en de studieduur passen niet bij elkaar of ontbreken.</source>
        <translation>For learning path “{leerweg}” the hours cannot be compared with the law: the learning path, the kind of training and the duration do not fit together or are missing.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard dat de samenwerkingsovereenkomst genoeg plaatsen voor beroepspraktijkvorming dekt; leg de verklaring af.</source>
        <translation>It has not been stated yet that the cooperation agreement covers enough places for practical training; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring dekt de samenwerkingsovereenkomst niet genoeg plaatsen voor beroepspraktijkvorming bij erkende leerbedrijven; zorg voor meer plaatsen.</source>
        <translation>According to the statement the cooperation agreement does not cover enough places for practical training at recognised companies; arrange more places.</translation>
    </message>
    <message>
        <source>Er zijn geen plaatsen voor beroepspraktijkvorming genoemd; vul per bedrijf de praktijkplaatsen in.</source>
        <translation>No places for practical training are mentioned; fill in the practical places per company.</translation>
    </message>
    <message>
        <source>Er is geen datum van de aanvraag ingevuld; vul in op welke dag u aanvraagt.</source>
        <translation>No date of the application is filled in; fill in on which day you apply.</translation>
    </message>
    <message>
        <source>Er is geen bruikbaar eerste schooljaar ingevuld; zonder is niet na te gaan of de aanvraag op tijd is.</source>
        <translation>No usable first school year is filled in; without it there is no telling whether the application is in time.</translation>
    </message>
    <message>
        <source>De aanvraag van {datum} is te laat voor een start in schooljaar {schooljaar}: dat kon tot en met {uiterste}. Kies een later eerste schooljaar.</source>
        <translation>The application of {datum} is too late for a start in school year {schooljaar}: that was possible up to and including {uiterste}. Choose a later first school year.</translation>
    </message>
    <message>
        <source>Er is geen studieduur ingevuld; daarvan hangt af tot wanneer u kunt aanvragen.</source>
        <translation>No duration is filled in; it decides until when you can apply.</translation>
    </message>
    <message>
        <source>Bij een studieduur van {duur} jaar kan aanvragen tot en met {uiterste}; vul de datum van de aanvraag in.</source>
        <translation>With a duration of {duur} years you can apply up to and including {uiterste}; fill in the date of the application.</translation>
    </message>
    <message>
        <source>Bij een studieduur van {duur} jaar kan aanvragen vermoedelijk tot en met {uiterste}. Die dag staat in geen bron; zij is afgeleid op dezelfde manier als bij een langere studieduur. Vul de datum van de aanvraag in.</source>
        <translation>With a duration of {duur} years you can probably apply up to and including {uiterste}. That day is in no source; it is derived in the same way as with a longer duration. Fill in the date of the application.</translation>
    </message>
    <message>
        <source>De aanvraag van {datum} is te laat: bij een studieduur van {duur} jaar was {uiterste} de laatste dag.</source>
        <translation>The application of {datum} is too late: with a duration of {duur} years, {uiterste} was the last day.</translation>
    </message>
    <message>
        <source>De aanvraag van {datum} is te laat: bij een studieduur van {duur} jaar was {uiterste} de laatste dag. Die dag staat in geen bron; zij is afgeleid op dezelfde manier als bij een langere studieduur.</source>
        <translation>The application of {datum} is too late: with a duration of {duur} years, {uiterste} was the last day. No source names that day; it is derived in the same way as for a longer duration.</translation>
    </message>
    <message>
        <source>Voor een studieduur van {duur} jaar is geen laatste aanvraagdatum bekend; of de aanvraag op tijd is, is niet te beoordelen.</source>
        <translation>For a duration of {duur} years no last day to apply is known; whether the application is in time cannot be judged.</translation>
    </message>
    <message>
        <source>Het eerste schooljaar of de studieduur ontbreekt of is niet bruikbaar; vul beide in om te zien of de opleiding binnen het experiment valt.</source>
        <translation>The first school year or the duration is missing or not usable; fill in both to see whether the training lies within the experiment.</translation>
    </message>
    <message>
        <source>De opleiding begint op {start}, voor het begin van het experiment op {begin}. Kies een later eerste schooljaar.</source>
        <translation>The training starts on {start}, before the experiment begins on {begin}. Choose a later first school year.</translation>
    </message>
    <message>
        <source>De opleiding begint op {start}, duurt {duur} jaar en eindigt dus in juli {jaar}, na het einde van het experiment op {einde}. Kies een eerder eerste schooljaar of een kortere studieduur.</source>
        <translation>The training starts on {start}, takes {duur} years and so ends in July {jaar}, after the experiment ends on {einde}. Choose an earlier first school year or a shorter duration.</translation>
    </message>
    <message>
        <source>De ingevulde dag van indienen, {indiening}, is te laat: na de uitslag van {uitslag} moet de uitwerking er uiterlijk op {uiterste} zijn.</source>
        <translation>The day of handing in that is filled in, {indiening}, is too late: after the outcome of {uitslag} the developed cross-over is due by {uiterste}.</translation>
    </message>
    <message>
        <source>De ingevulde dag van indienen, {indiening}, is op tijd: na de uitslag van {uitslag} kan het tot en met {uiterste}.</source>
        <translation>The day of handing in that is filled in, {indiening}, is in time: after the outcome of {uitslag} it is due by {uiterste}.</translation>
    </message>
    <message>
        <source>Studenten horen op {bekendmaking} van de opleiding; misschien is de beschikking er dan nog niet, want zij komt uiterlijk op {beschikking}. Wacht met bekendmaken op de beschikking.</source>
        <translation>Students hear of the training on {bekendmaking}; the decision may not be there yet, because it comes by {beschikking}. Wait for the decision before you announce it.</translation>
    </message>
    <message>
        <source>De uitwerking had er uiterlijk op {uiterste} moeten zijn, {weken} weken na de uitslag van {uitslag}; er is geen dag van indienen ingevuld.</source>
        <translation>The developed cross-over was due by {uiterste}, {weken} weeks after the outcome of {uitslag}; no day of handing in is filled in.</translation>
    </message>
    <message>
        <source>Er is geen bruikbare dag van de uitslag van de ingangstoets ingevuld; vul die in zodra u haar kent. De uitwerking moet er {weken} weken later zijn.</source>
        <translation>No usable day of the outcome of the ingangstoets is filled in; fill it in as soon as you know it. The developed cross-over is due {weken} weeks later.</translation>
    </message>
    <message>
        <source>De uitwerking moet er uiterlijk op {uiterste} zijn, {weken} weken na de uitslag van {uitslag}.</source>
        <translation>The developed cross-over is due by {uiterste}, {weken} weeks after the outcome of {uitslag}.</translation>
    </message>
    <message>
        <source>Er is geen bruikbaar eerste schooljaar ingevuld; wanneer de beschikking er uiterlijk is, is daardoor niet bekend.</source>
        <translation>No usable first school year is filled in; by when the decision comes is therefore not known.</translation>
    </message>
    <message>
        <source>De beschikking komt uiterlijk op {beschikking}, de dag waarop studenten zich uiterlijk aanmelden. Vul in wanneer studenten van de opleiding horen.</source>
        <translation>The decision comes by {beschikking}, the day by which students enrol. Fill in when students hear of the training.</translation>
    </message>
    <message>
        <source>Studenten horen op {bekendmaking} van de opleiding, na {beschikking}, de dag waarop zij zich uiterlijk aanmelden. Maak de opleiding eerder bekend.</source>
        <translation>Students hear of the training on {bekendmaking}, after {beschikking}, the day by which they enrol. Announce the training earlier.</translation>
    </message>
    <message>
        <source>Regelset „{regelset}” laat regels weg (aantal: {aantal}); die zijn niet beoordeeld: {regels}. Kies een andere regelset om ze te laten gelden.</source>
        <translation>Rule set “{regelset}” leaves out rules (number: {aantal}); those have not been judged: {regels}. Choose another rule set to have them applied.</translation>
    </message>
    <message>
        <source>Er is geen bruikbare studieduur ingevuld; tot wanneer diploma's kunnen worden gegeven, is daardoor niet bekend.</source>
        <translation>No usable duration is filled in; until when diplomas can be given is therefore not known.</translation>
    </message>
    <message>
        <source>De cross-over is geldig tot en met {einde}; diploma's kunnen worden gegeven tot en met {uiterste}. Vul in wanneer u het laatste diploma verwacht.</source>
        <translation>The cross-over is valid up to and including {einde}; diplomas can be given up to and including {uiterste}. Fill in when you expect the last diploma.</translation>
    </message>
    <message>
        <source>Het laatste diploma op {laatste} is te laat: de cross-over is geldig tot en met {einde} en diploma's kunnen worden gegeven tot en met {uiterste}.</source>
        <translation>The last diploma on {laatste} is too late: the cross-over is valid up to and including {einde} and diplomas can be given up to and including {uiterste}.</translation>
    </message>
    <message>
        <source>De noodzaak is niet ingevuld; leg uit waarom geen bestaande kwalificatie of cross-over volstaat.</source>
        <translation>The necessity is not filled in; explain why no existing kwalificatie or cross-over serves.</translation>
    </message>
    <message>
        <source>In de noodzaak staat nog een open plek, die begint met „[Vul aan:”. Schrijf daar wat het programma niet kan weten.</source>
        <translation>The necessity still has an open place, which begins with “[Vul aan:”. Write there what the program cannot know.</translation>
    </message>
    <message>
        <source>Het meest van de gekozen onderdelen hebben: {kwalificaties}. Leg bij de noodzaak uit waarom die niet volstaan. Aantal kwalificaties in de geladen structuur waarvan de inhoud niet bekend is: {onbekend}.</source>
        <translation>Most of the chosen parts are held by: {kwalificaties}. Explain under necessity why those will not do. Number of kwalificaties in the loaded structure whose content is not known: {onbekend}.</translation>
    </message>
    <message>
        <source>Geen van de kwalificaties waarvan de inhoud bekend is, heeft een gekozen onderdeel. Aantal kwalificaties in de geladen structuur waarvan de inhoud niet bekend is: {onbekend}.</source>
        <translation>None of the kwalificaties whose content is known has a chosen part. Number of kwalificaties in the loaded structure whose content is not known: {onbekend}.</translation>
    </message>
    <message>
        <source>De opbouw voldoet nog niet aan het model: er is een open fout bij {regels}. Herstel of motiveer die.</source>
        <translation>The structure does not satisfy the model yet: there is an open error at {regels}. Mend or motivate it.</translation>
    </message>
    <message>
        <source>Er is nog niet verklaard dat de inhoud voldoet aan het model, de instructie en het toetsingskader; leg de verklaring af.</source>
        <translation>It has not been stated yet that the content satisfies the model, the instruction and the framework; make the statement.</translation>
    </message>
    <message>
        <source>Volgens de verklaring voldoet de inhoud niet aan het model, de instructie en het toetsingskader; pas haar aan.</source>
        <translation>According to the statement the content does not satisfy the model, the instruction and the framework; adapt it.</translation>
    </message>
    <message>
        <source>Nog zonder toelichting: {criteria}. Schrijf waaruit blijkt dat de cross-over daaraan voldoet.</source>
        <translation>Without a remark so far: {criteria}. Write what shows that the cross-over meets them.</translation>
    </message>
    <message>
        <source>De cross-over heeft {aantal} onderdelen, meer dan {factor} keer het gemiddelde van {gemiddelde} bij de bronnen van dit niveau ({kwalificaties}). Ga na of dat haalbaar is binnen de studieduur.</source>
        <translation>The cross-over has {aantal} parts, more than {factor} times the average of {gemiddelde} of the sources of this level ({kwalificaties}). Check whether that is feasible within the duration.</translation>
    </message>
    <message>
        <source>Aantal onderdelen van de cross-over: {aantal}. Gemiddelde van de bronnen van dit niveau waarvan de inhoud bekend is ({kwalificaties}): {gemiddelde}.</source>
        <translation>Number of parts of the cross-over: {aantal}. Average of the sources of this level whose content is known ({kwalificaties}): {gemiddelde}.</translation>
    </message>
    <message>
        <source>Of de onderdelen (aantal: {aantal}) haalbaar zijn, is niet te vergelijken: er is geen bron van hetzelfde niveau waarvan de inhoud bekend is.</source>
        <translation>Whether the parts (number: {aantal}) are feasible cannot be compared: there is no source of the same level whose content is known.</translation>
    </message>
    <message>
        <source>De studielast bij een studieduur van {duur} jaar is {klokuren} klokuren.</source>
        <translation>The study load with a duration of {duur} years is {klokuren} clock hours.</translation>
    </message>
    <message>
        <source>Er is geen bruikbare studieduur ingevuld; de studielast is daardoor niet bekend.</source>
        <translation>No usable duration is filled in; the study load is therefore not known.</translation>
    </message>
    <message>
        <source>{onderwerp} heeft wettelijke beroepsvereisten; daarover is nog niet alles vastgelegd. Verklaar of zij gelden, met de wet en het artikel of de reden waarom niet; gelden zij, vul dan ook de datum van de verklaring van de minister in.</source>
        <translation>{onderwerp} carries statutory requirements; not everything about them has been recorded. State whether they apply, with the law and article or the reason why not; if they apply, also fill in the date of the statement of the minister.</translation>
    </message>
    <message>
        <source>De geladen structuur zegt niet of er wettelijke beroepsvereisten zijn bij {kwalificaties}; ga dit zelf na.</source>
        <translation>The loaded structure does not say whether there are statutory requirements with {kwalificaties}; check this yourself.</translation>
    </message>
    <message>
        <source>Van {onderwerp} is maar een deel gekozen; dat geeft geen recht op de beschermde titel. Verklaar of de wettelijke beroepsvereisten voor dat deel gelden, en waarom.</source>
        <translation>Only part of {onderwerp} was chosen; that gives no right to the protected title. State whether the statutory requirements apply to that part, and why.</translation>
    </message>
    <message>
        <source>Een branchevereiste is leeg (nummer {nummers}); vul de eis in of haal haar weg.</source>
        <translation>A branch requirement is empty (number {nummers}); fill in the requirement or take it away.</translation>
    </message>
    <message>
        <source>Er is geen bron ingevuld bij branchevereiste {eisen}; noem waar de eis is vastgelegd of haal haar weg.</source>
        <translation>No source is filled in with branch requirement {eisen}; say where the requirement is laid down or take it away.</translation>
    </message>
    <message>
        <source>Er is geen motief ingevuld bij branchevereiste {eisen}; leg uit waarom het beroep niet zonder kan of haal haar weg.</source>
        <translation>No motive is filled in with branch requirement {eisen}; explain why the occupation cannot do without it or take it away.</translation>
    </message>
    <message>
        <source>Branchevereiste {eisen} lijkt over de persoon of de werkplek te gaan; zet dat in de typering.</source>
        <translation>Branch requirement {eisen} seems to be about the person or the workplace; put that in the typering.</translation>
    </message>
    <message>
        <source>Vastgelegd als branchevereiste: {eisen}. Ga na of het beroep er niet zonder kan.</source>
        <translation>Recorded as branch requirement: {eisen}. Check whether the occupation cannot do without it.</translation>
    </message>
    <message>
        <source>Bij de eisen staat iets over de persoon of de werkplek ({woorden}); verklaar dat dit in de typering staat en niet bij de wettelijke beroepsvereisten.</source>
        <translation>The requirements say something about the person or the workplace ({woorden}); state that this is in the typering and not among the statutory requirements.</translation>
    </message>
    <message>
        <source>Volgens de verklaring staat een eis aan de persoon of de werkplek ({woorden}) niet in de typering of wel bij de wettelijke beroepsvereisten; verplaats haar naar de typering.</source>
        <translation>According to the statement a requirement on the person or the workplace ({woorden}) is not in the typering, or is among the statutory requirements; move it to the typering.</translation>
    </message>
    <message>
        <source>Keuzedeel {keuzedeel} heeft volgens het register een mbo-certificaat; noem dat als opmerking. De cross-over krijgt het niet vanzelf.</source>
        <translation>Keuzedeel {keuzedeel} has an mbo-certificaat according to the register; mention that as a remark. The cross-over does not get it by itself.</translation>
    </message>
    <message>
        <source>Volgens de verklaring heeft een gekozen onderdeel in zijn bron een mbo-certificaat; noem dat als opmerking. De cross-over krijgt het niet vanzelf.</source>
        <translation>According to the statement a chosen part has an mbo-certificaat in its source; mention that as a remark. The cross-over does not get it by itself.</translation>
    </message>
    <message>
        <source>Of gekozen onderdelen in hun bron een mbo-certificaat hebben, is niet bekend: de geladen structuur zegt daarover niets. Weet u het, verklaar het dan.</source>
        <translation>Whether chosen parts have an mbo-certificaat in their source is not known: the loaded structure does not say. If you know, state it.</translation>
    </message>
    <message>
        <source>De geladen structuur zegt niet of er een mbo-certificaat is bij keuzedeel {keuzedelen}.</source>
        <translation>The loaded structure does not say whether there is an mbo-certificaat with keuzedeel {keuzedelen}.</translation>
    </message>
    <message>
        <source>{bron} stelt beroepsgerichte eisen aan {talen}, maar die staan niet in de teksten van de cross-over. Beschrijf ze in de typering of de complexiteit en geef aan dat zij vermeld zijn.</source>
        <translation>{bron} has occupational requirements for {talen}, but they are not in the texts of the cross-over. Describe them in the typering or the complexiteit and mark them as mentioned.</translation>
    </message>
    <message>
        <source>Vastgelegde taaleisen, met het aantal vaardigheden van de vijf: {eisen}.</source>
        <translation>Language requirements recorded, with the number of skills out of five: {eisen}.</translation>
    </message>
    <message>
        <source>Het aantal vaardigheden is niet ingevuld bij taaleis {eisen}; of de cross-over haar moet vermelden, is daardoor niet te beoordelen.</source>
        <translation>The number of skills is not filled in with language requirement {eisen}; whether the cross-over has to mention it can therefore not be judged.</translation>
    </message>
    <message>
        <source>Er zijn geen taaleisen vastgelegd van {kwalificaties}; of deze bronnen eisen stellen aan moderne vreemde talen, is niet bekend. Leg het vast, ook als er geen zijn.</source>
        <translation>No language requirements are recorded for {kwalificaties}; whether these sources have requirements for modern foreign languages is not known. Record it, also when there are none.</translation>
    </message>
</context>
<context>
    <name>Meldingsbalk</name>
    <message>
        <source>Melding sluiten</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>Motiveringdialoog</name>
    <message>
        <source>Bevinding motiveren</source>
        <translation>Justify finding</translation>
    </message>
    <message>
        <source>Motiveren</source>
        <translation>Justify</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Eerder gemotiveerd; wat eraan ten grondslag lag, is veranderd.</source>
        <translation>Justified before; what it rested on has changed.</translation>
    </message>
    <message>
        <source>Al gemotiveerd: {}</source>
        <translation>Justified already: {}</translation>
    </message>
    <message>
        <source>Motivering intrekken</source>
        <translation>Take back the justification</translation>
    </message>
    <message>
        <source>Motivering bevestigen</source>
        <translation>Confirm the justification</translation>
    </message>
    <message>
        <source>Zonder reden wordt de motivering ingetrokken.</source>
        <translation>Without a reason the justification is taken back.</translation>
    </message>
    <message>
        <source>Vul een reden en uw naam in; de datum van vandaag komt erbij.</source>
        <translation>Fill in a reason and your name; the date of today is added.</translation>
    </message>
    <message>
        <source>&amp;Toch zo, omdat:</source>
        <translation>&amp;Kept as it is, because:</translation>
    </message>
    <message>
        <source>&amp;Wie dit motiveert:</source>
        <translation>&amp;Who justifies this:</translation>
    </message>
</context>
<context>
    <name>Naastemodel</name>
    <message>
        <source>Opleiding</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Zelf</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Keuzedelen erbij</source>
        <translation>Keuzedelen added</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Grens</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Ontbreekt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Schatting van wat ontbreekt</source>
        <translation>Estimate of what is missing</translation>
    </message>
</context>
<context>
    <name>Nieuwmodel</name>
    <message>
        <source>Cross-over</source>
        <translation>Cross-over</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>Nieuwpagina</name>
    <message>
        <source>Nieuw ({})</source>
        <translation>New ({})</translation>
    </message>
    <message>
        <source>Wat anderen deden</source>
        <translation>What others did</translation>
    </message>
    <message>
        <source>Wat anderen deden sinds u dit pakket de vorige keer opende.</source>
        <translation>What others did since you opened this package the last time.</translation>
    </message>
    <message>
        <source>U opent dit pakket hier voor het eerst; hierna staat hier wat anderen deden.</source>
        <translation>You open this package here for the first time; what others did will stand here after this.</translation>
    </message>
    <message>
        <source>Sinds de vorige keer is er niets bij gekomen van anderen.</source>
        <translation>Since the last time others added nothing.</translation>
    </message>
</context>
<context>
    <name>Noodzaakpagina</name>
    <message>
        <source>Noodzaak</source>
        <translation>Necessity</translation>
    </message>
    <message>
        <source>Schrijf &amp;concept van de noodzaak</source>
        <translation>Write &amp;draft of the necessity</translation>
    </message>
    <message>
        <source>&amp;Neem over als terugvaloptie</source>
        <translation>&amp;Take over as fallback option</translation>
    </message>
    <message>
        <source>Waar een student op kan terugvallen</source>
        <translation>What a student can fall back on</translation>
    </message>
    <message>
        <source>Opleidingen die het dichtst bij komen</source>
        <translation>Trainings that come nearest</translation>
    </message>
    <message>
        <source>Onderdelen in de gekozen opleiding</source>
        <translation>Parts in the chosen training</translation>
    </message>
    <message>
        <source>Terugvalopties</source>
        <translation>Fallback options</translation>
    </message>
    <message>
        <source>Geen bekende kwalificatie van hetzelfde of een lager niveau heeft een van deze onderdelen.</source>
        <translation>No known kwalificatie of the same or a lower level has one of these parts.</translation>
    </message>
    <message>
        <source>Wordt opnieuw berekend; hieronder staan nog de vorige cijfers.</source>
        <translation>Being computed again; below are still the previous figures.</translation>
    </message>
    <message>
        <source>Geen opleiding waarvan de inhoud bekend is, heeft een van deze onderdelen.</source>
        <translation>No training whose content is known has one of these parts.</translation>
    </message>
</context>
<context>
    <name>Notitiedialoog</name>
    <message>
        <source>Notitie maken</source>
        <translation>Make a note</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Waarover:</source>
        <translation>&amp;About:</translation>
    </message>
    <message>
        <source>&amp;Soort:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>&amp;Tekst (Ctrl+Enter bewaart):</source>
        <translation>&amp;Text (Ctrl+Enter saves):</translation>
    </message>
</context>
<context>
    <name>Notitiemodel</name>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Antw.</source>
        <translation>Ans.</translation>
    </message>
    <message>
        <source>{naam} ({open} van {alle} open)</source>
        <translation>{naam} ({open} of {alle} open)</translation>
    </message>
    <message>
        <source>Verwijderde notitie</source>
        <translation>Removed note</translation>
    </message>
    <message>
        <source>twee keer gewijzigd</source>
        <translation>changed twice</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>Notitiepagina</name>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notities ({} open)</source>
        <translation>Notes ({} open)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ook verwijderde</source>
        <translation>Removed ones too</translation>
    </message>
    <message>
        <source>Notitie maken…</source>
        <translation>Make a note…</translation>
    </message>
    <message>
        <source>Welke notities</source>
        <translation>Which notes</translation>
    </message>
    <message>
        <source>Soort notitie</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Elke soort</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everyone</translation>
    </message>
</context>
<context>
    <name>Onderdeelblad</name>
    <message>
        <source>Nog geen tekst</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>Verschil met de bron</source>
        <translation>Difference from the source</translation>
    </message>
    <message>
        <source>Complexiteit</source>
        <translation>Complexity</translation>
    </message>
    <message>
        <source>Verantwoordelijkheid en zelfstandigheid</source>
        <translation>Responsibility and autonomy</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>XML-bestand van SBB laden…</source>
        <translation>Load XML file of SBB…</translation>
    </message>
    <message>
        <source>De bron gaf alleen de titel. Schrijf de teksten hier, of laad het XML-bestand van SBB en zet daarna de brontekst terug.</source>
        <translation>The source gave the title only. Write the texts here, or load the XML file of SBB and then restore the source text.</translation>
    </message>
    <message>
        <source>Herkomst</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Toon in de structuur</source>
        <translation>Show in the structure</translation>
    </message>
    <message>
        <source>Kerntaak</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Werkproces</source>
        <translation>Werkproces</translation>
    </message>
    <message>
        <source>Vakkennis en vaardigheden</source>
        <translation>Professional knowledge and skills</translation>
    </message>
    <message>
        <source>Geen vakkennis bekend.</source>
        <translation>No professional knowledge known.</translation>
    </message>
    <message>
        <source>Competenties</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>Geen competenties bekend.</source>
        <translation>No competences known.</translation>
    </message>
    <message>
        <source>Overgenomen uit {0}</source>
        <translation>Taken over from {0}</translation>
    </message>
    <message>
        <source>Eigen onderdeel, niet overgenomen uit de structuur</source>
        <translation>Own part, not taken over from the structure</translation>
    </message>
</context>
<context>
    <name>Onderdelenboom</name>
    <message>
        <source>Kerntaken en werkprocessen</source>
        <translation>Kerntaken and werkprocessen</translation>
    </message>
    <message>
        <source>{} onderdelen</source>
        <translation>{} parts</translation>
    </message>
</context>
<context>
    <name>Oplossen</name>
    <message>
        <source>Uitgevoerd: „{titel}”. Met Ctrl+Z maakt u het ongedaan.</source>
        <translation>Done: “{titel}”. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Opgelost: {aantal} van deze soort. Met Ctrl+Z maakt u het ongedaan.</source>
        <translation>Fixed: {aantal} of this kind. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Opgelost: {aantal} van deze soort; nog {over} te gaan, waarvoor u zelf kiest. Met Ctrl+Z maakt u het ongedaan.</source>
        <translation>Fixed: {aantal} of this kind; {over} left, for which you choose yourself. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>Oplossingen</name>
    <message>
        <source>Houd de codes zoals ze nu lopen</source>
        <translation>Keep the codes as they run now</translation>
    </message>
    <message>
        <source>Laat keuzedeel {keuzedeel} één keer staan</source>
        <translation>Keep keuzedeel {keuzedeel} once</translation>
    </message>
    <message>
        <source>Koppel {onderdeel} aan {bron}, een onderdeel met dezelfde titel</source>
        <translation>Link {onderdeel} to {bron}, a part with the same title</translation>
    </message>
    <message>
        <source>Neem de tekst van de bron van {onderdeel} opnieuw over</source>
        <translation>Take over the source text of {onderdeel} again</translation>
    </message>
    <message>
        <source>Geef {onderdeel} weer de titel van de bron: „{titel}”</source>
        <translation>Give {onderdeel} the title of its source again: “{titel}”</translation>
    </message>
    <message>
        <source>Neem de opleidingsdomeinen van de onderdelen over: {domeinen}</source>
        <translation>Take over the opleidingsdomeinen of the parts: {domeinen}</translation>
    </message>
    <message>
        <source>Neem titel en studielast van keuzedeel {keuzedeel} over uit het register</source>
        <translation>Take title and study load of keuzedeel {keuzedeel} from the register</translation>
    </message>
    <message>
        <source>Neem ook de andere werkprocessen van {bron} over (aantal: {aantal})</source>
        <translation>Take the other werkprocessen of {bron} too (number: {aantal})</translation>
    </message>
    <message>
        <source>Neem keuzedeel {nieuw} in plaats van {keuzedeel}</source>
        <translation>Take keuzedeel {nieuw} instead of {keuzedeel}</translation>
    </message>
    <message>
        <source>Neem als terugvaloptie {opties} in plaats van {oud}</source>
        <translation>Take {opties} as fallback option instead of {oud}</translation>
    </message>
    <message>
        <source>Neem de onderdelen van {oud} uit {nieuw}</source>
        <translation>Take the parts of {oud} from {nieuw}</translation>
    </message>
    <message>
        <source>Verplaats de werkprocessen van {onderdeel} naar {doel}; {onderdeel} vervalt</source>
        <translation>Move the werkprocessen of {onderdeel} to {doel}; {onderdeel} goes</translation>
    </message>
    <message>
        <source>Verwijder {onderdeel}</source>
        <translation>Remove {onderdeel}</translation>
    </message>
    <message>
        <source>Verwijder {onderdeel} en houd {blijft}</source>
        <translation>Remove {onderdeel} and keep {blijft}</translation>
    </message>
    <message>
        <source>Laat keuzedeel {keuzedeel} weg</source>
        <translation>Leave out keuzedeel {keuzedeel}</translation>
    </message>
    <message>
        <source>Laat terugvaloptie {crebo} weg</source>
        <translation>Leave out fallback option {crebo}</translation>
    </message>
    <message>
        <source>Voeg {onderdeel} samen met {blijft}; wat dubbel is, vervalt</source>
        <translation>Merge {onderdeel} with {blijft}; what is there twice goes</translation>
    </message>
    <message>
        <source>Neem als terugvaloptie {opties}</source>
        <translation>Take {opties} as fallback option</translation>
    </message>
    <message>
        <source>Laat de generieke onderdelen uit het niveau volgen</source>
        <translation>Let the generic parts follow from the level</translation>
    </message>
    <message>
        <source>Laat het NLQF-niveau het mbo-niveau volgen</source>
        <translation>Let the NLQF level follow the mbo level</translation>
    </message>
    <message>
        <source>Laat het referentieniveau van {vak} uit het niveau volgen</source>
        <translation>Let the reference level of {vak} follow from the level</translation>
    </message>
    <message>
        <source>Vul in {onderdeel} aan wat leeg is, met de tekst van de bron</source>
        <translation>Fill what is empty in {onderdeel} with the text of its source</translation>
    </message>
    <message>
        <source>Schrijf een eerste tekst van de cijfers; vul daarin de open plek in</source>
        <translation>Write a first text from the figures; fill in the open place in it</translation>
    </message>
    <message>
        <source>Maak er een nieuwe aanvraag van en haal crebo {crebo} weg</source>
        <translation>Make it a new application and clear crebo {crebo}</translation>
    </message>
    <message>
        <source>Zet het aantal cohorten op {aantal}</source>
        <translation>Set the number of cohorts to {aantal}</translation>
    </message>
    <message>
        <source>Geef de samenstelling crebo {crebo}: het is die cross-over</source>
        <translation>Give the composition crebo {crebo}: it is that cross-over</translation>
    </message>
    <message>
        <source>Kies als leerweg {leerwegen}</source>
        <translation>Choose {leerwegen} as learning path</translation>
    </message>
    <message>
        <source>Zet het niveau op {niveau} ({soort})</source>
        <translation>Set the level to {niveau} ({soort})</translation>
    </message>
    <message>
        <source>Zet het referentiedomein op {geen}: geen opleidingsdomein</source>
        <translation>Set the reference domain to {geen}: no opleidingsdomein</translation>
    </message>
    <message>
        <source>Maak er een {soort} van</source>
        <translation>Make it a {soort}</translation>
    </message>
    <message>
        <source>Maak er een aanvraag „{vorm}” van</source>
        <translation>Make it an application “{vorm}”</translation>
    </message>
    <message>
        <source>Zet het startjaar op {jaar}</source>
        <translation>Set the start year to {jaar}</translation>
    </message>
    <message>
        <source>Zet de studieduur op {jaren} jaar</source>
        <translation>Set the duration to {jaren} years</translation>
    </message>
    <message>
        <source>Erbij: {wat}</source>
        <translation>Added: {wat}</translation>
    </message>
    <message>
        <source>Weg: {wat}</source>
        <translation>Removed: {wat}</translation>
    </message>
    <message>
        <source>Verplaatst: {wat}, was {oud}</source>
        <translation>Moved: {wat}, was {oud}</translation>
    </message>
    <message>
        <source>{wat}: „{nieuw}”, was leeg</source>
        <translation>{wat}: “{nieuw}”, was empty</translation>
    </message>
    <message>
        <source>{wat}: leeg, was „{oud}”</source>
        <translation>{wat}: empty, was “{oud}”</translation>
    </message>
    <message>
        <source>{wat}: „{nieuw}”, was „{oud}”</source>
        <translation>{wat}: “{nieuw}”, was “{oud}”</translation>
    </message>
    <message>
        <source>aanvraag</source>
        <translation>application</translation>
    </message>
    <message>
        <source>aantal experimentele opleidingen</source>
        <translation>number of experimental courses</translation>
    </message>
    <message>
        <source>bedrijven</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>datum van bekendmaking</source>
        <translation>date of announcement</translation>
    </message>
    <message>
        <source>belang van de bedrijfstak</source>
        <translation>interest of the branch of industry</translation>
    </message>
    <message>
        <source>besluiten over nieuwe edities</source>
        <translation>decisions about new editions</translation>
    </message>
    <message>
        <source>bijlagen</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>branchevereisten</source>
        <translation>branch requirements</translation>
    </message>
    <message>
        <source>crebo</source>
        <translation>crebo number</translation>
    </message>
    <message>
        <source>datum van de aanvraag</source>
        <translation>date of the application</translation>
    </message>
    <message>
        <source>generieke onderdelen</source>
        <translation>generic parts</translation>
    </message>
    <message>
        <source>bron</source>
        <translation>source</translation>
    </message>
    <message>
        <source>nummer in het gelezen bestand</source>
        <translation>number in the file read</translation>
    </message>
    <message>
        <source>indiening van de uitwerking</source>
        <translation>submission of the elaboration</translation>
    </message>
    <message>
        <source>instelling</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>datum van het laatste diploma</source>
        <translation>date of the last diploma</translation>
    </message>
    <message>
        <source>leerwegen</source>
        <translation>learning paths</translation>
    </message>
    <message>
        <source>overige inhoud van het bestand</source>
        <translation>other contents of the file</translation>
    </message>
    <message>
        <source>motief voor vier jaar</source>
        <translation>reason for four years</translation>
    </message>
    <message>
        <source>motiveringen</source>
        <translation>justifications</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>NLQF-niveau</source>
        <translation>NLQF level</translation>
    </message>
    <message>
        <source>noodzaak</source>
        <translation>necessity</translation>
    </message>
    <message>
        <source>onderwijstijd</source>
        <translation>teaching time</translation>
    </message>
    <message>
        <source>ontwikkeld door</source>
        <translation>developed by</translation>
    </message>
    <message>
        <source>referentiedomein</source>
        <translation>reference domain</translation>
    </message>
    <message>
        <source>referentieniveaus</source>
        <translation>reference levels</translation>
    </message>
    <message>
        <source>samenhang</source>
        <translation>coherence</translation>
    </message>
    <message>
        <source>soort aanvraag</source>
        <translation>kind of application</translation>
    </message>
    <message>
        <source>taaleisen</source>
        <translation>language requirements</translation>
    </message>
    <message>
        <source>terugvalopties</source>
        <translation>fallback options</translation>
    </message>
    <message>
        <source>type instelling</source>
        <translation>type of institution</translation>
    </message>
    <message>
        <source>uitslag van de ingangstoets</source>
        <translation>outcome of the entry check</translation>
    </message>
    <message>
        <source>keuzes over vakkennis</source>
        <translation>choices about professional knowledge</translation>
    </message>
    <message>
        <source>verantwoording van de onderwijstijd</source>
        <translation>account of the teaching time</translation>
    </message>
    <message>
        <source>verklaringen</source>
        <translation>statements</translation>
    </message>
    <message>
        <source>vrije onderdelen</source>
        <translation>free parts</translation>
    </message>
</context>
<context>
    <name>Oplossingvenster</name>
    <message>
        <source>Bevinding oplossen</source>
        <translation>Fix finding</translation>
    </message>
    <message>
        <source>&amp;Uitvoeren</source>
        <translation>&amp;Carry out</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Alle {aantal} van deze soort oplossen</source>
        <translation>Fix &amp;all {aantal} of this kind</translation>
    </message>
    <message>
        <source>&amp;Alvast {aantal} van de {soort} van deze soort oplossen</source>
        <translation>Fix {aantal} of the {soort} of this kind &amp;already</translation>
    </message>
    <message>
        <source>Neemt bij elk de eerste veilige oplossing; in één keer ongedaan te maken</source>
        <translation>Takes the first safe fix of each; can be undone in one go</translation>
    </message>
    <message>
        <source>{titel} · veilig</source>
        <translation>{titel} · safe</translation>
    </message>
    <message>
        <source>{titel} · nakijken</source>
        <translation>{titel} · check this</translation>
    </message>
    <message>
        <source>Veilig: eigen tekst blijft staan, en wat weggaat, kunt u opnieuw kiezen.</source>
        <translation>Safe: text of your own stays, and what goes can be chosen again.</translation>
    </message>
    <message>
        <source>Nakijken: hiermee vervalt eigen tekst, of legt u iets vast dat alleen u weet.</source>
        <translation>Check this: text of your own goes, or you settle something that only you know.</translation>
    </message>
    <message>
        <source>Er komt geen bevinding bij.</source>
        <translation>It brings no new finding.</translation>
    </message>
    <message>
        <source>&amp;Oplossingen ({aantal})</source>
        <translation>&amp;Fixes ({aantal})</translation>
    </message>
    <message>
        <source>&amp;Wat verandert ({aantal})</source>
        <translation>&amp;What changes ({aantal})</translation>
    </message>
    <message>
        <source>&amp;Bevindingen die verdwijnen ({aantal})</source>
        <translation>Findings that &amp;go ({aantal})</translation>
    </message>
    <message>
        <source>Bevindingen die e&amp;rbij komen ({aantal})</source>
        <translation>Findings that a&amp;re new ({aantal})</translation>
    </message>
</context>
<context>
    <name>Opslagbeheer</name>
    <message>
        <source>De editie heet nu „{}”.</source>
        <translation>The edition is now called “{}”.</translation>
    </message>
    <message>
        <source>Editie „{}” is verwijderd.</source>
        <translation>Edition “{}” was removed.</translation>
    </message>
</context>
<context>
    <name>Overeenkomstbeeld</name>
    <message>
        <source>Gedeelde onderdelen: {}</source>
        <translation>Parts in common: {}</translation>
    </message>
</context>
<context>
    <name>Overeenkomstenpagina</name>
    <message>
        <source>Overeenkomsten</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Waar geen tekst is, zijn titels vergeleken.</source>
        <translation>Where there is no text, titles were compared.</translation>
    </message>
    <message>
        <source>Waarmee de onderdelen zijn vergeleken</source>
        <translation>What the parts were compared with</translation>
    </message>
    <message>
        <source>Onderdelen van de samenstelling</source>
        <translation>Parts of the composition</translation>
    </message>
    <message>
        <source>Overeenkomsten van het gekozen onderdeel</source>
        <translation>Matches of the chosen part</translation>
    </message>
    <message>
        <source>Reken zonder dit deel</source>
        <translation>Compute without this part</translation>
    </message>
    <message>
        <source>Alle kwalificaties en cross-overs</source>
        <translation>All kwalificaties and cross-overs</translation>
    </message>
    <message>
        <source>Dit onderdeel is nergens gevonden in wat is vergeleken.</source>
        <translation>This part was found nowhere in what was compared.</translation>
    </message>
    <message>
        <source>Nog niet bekend: niet alles is vergeleken.</source>
        <translation>Not known yet: not everything was compared.</translation>
    </message>
</context>
<context>
    <name>Overeenkomstmodel</name>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>{een} en {ander}: {deel}</source>
        <translation>{een} and {ander}: {deel}</translation>
    </message>
</context>
<context>
    <name>OverlapPaneel</name>
    <message>
        <source>Teksten worden nog vergeleken…</source>
        <translation>Texts are still being compared…</translation>
    </message>
    <message>
        <source>Inhoud onbekend: {kw} van de kwalificaties, {co} van de cross-overs.</source>
        <translation>Content not known: {kw} of the kwalificaties, {co} of the cross-overs.</translation>
    </message>
</context>
<context>
    <name>Overlapkoppeling</name>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Afbeelding bewaren</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Vraag bewaren</source>
        <translation>Save question</translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Overzicht</name>
    <message>
        <source>&amp;Naam van de editie:</source>
        <translation>&amp;Name of the edition:</translation>
    </message>
    <message>
        <source>Gelezen bestanden</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Wat moet ermee gebeuren?</source>
        <translation>What should happen with them?</translation>
    </message>
    <message>
        <source>Aantallen voor en na het toevoegen</source>
        <translation>Counts before and after adding</translation>
    </message>
    <message>
        <source>&amp;Aanvullen op de huidige editie</source>
        <translation>&amp;Add to the current edition</translation>
    </message>
    <message>
        <source>Een nieuwe editie die op &amp;zichzelf staat</source>
        <translation>A new edition that &amp;stands alone</translation>
    </message>
    <message>
        <source>In de &amp;plaats van wat de huidige editie ervan heeft</source>
        <translation>In &amp;place of what the current edition has of it</translation>
    </message>
    <message>
        <source>Waarschuwingen &amp;kopiëren</source>
        <translation>&amp;Copy warnings</translation>
    </message>
    <message>
        <source>Waarschuwingen</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Overgenomen uit „{}”</source>
        <translation>Carried over from “{}”</translation>
    </message>
    <message>
        <source>Waarschuwingen ({})</source>
        <translation>Warnings ({})</translation>
    </message>
</context>
<context>
    <name>Paginakoppeling</name>
    <message>
        <source>Bewaard in {bestand}.</source>
        <translation>Saved in {bestand}.</translation>
    </message>
</context>
<context>
    <name>Paginamodel</name>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>verschilt</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>gelijk voor zover bekend</source>
        <translation>the same as far as known</translation>
    </message>
    <message>
        <source>anders dan de basis: {}</source>
        <translation>not as the base: {}</translation>
    </message>
</context>
<context>
    <name>Paginas</name>
    <message>
        <source>&amp;Kolommen</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>V&amp;elden</source>
        <translation>Fi&amp;elds</translation>
    </message>
    <message>
        <source>Keuze&amp;delen</source>
        <translation>Keuze&amp;delen</translation>
    </message>
    <message>
        <source>Be&amp;vindingen</source>
        <translation>Fi&amp;ndings</translation>
    </message>
</context>
<context>
    <name>Pakkethouder</name>
    <message>
        <source>Bewaard in {bestand}.</source>
        <translation>Saved in {bestand}.</translation>
    </message>
    <message>
        <source>Samengevoegd; wat nieuw is, staat onder „Nieuw”.</source>
        <translation>Merged; what is new stands under “New”.</translation>
    </message>
    <message>
        <source>Er wordt een pakket geopend; probeer het zo dadelijk opnieuw.</source>
        <translation>A package is being opened; try again in a moment.</translation>
    </message>
    <message>
        <source>Wat u schreef, kon niet worden bewaard in {bestand}. Bewaar het eerst, zo nodig in een ander bestand, en open daarna een ander pakket.</source>
        <translation>What you wrote could not be saved in {bestand}. Save it first, in another file if need be, and then open another package.</translation>
    </message>
    <message>
        <source>Er ging iets mis; wat u schreef, staat nog in dit venster.</source>
        <translation>Something went wrong; what you wrote is still in this window.</translation>
    </message>
</context>
<context>
    <name>Pakketkolommen</name>
    <message>
        <source>De documenten van het pakket staan hier al naast elkaar.</source>
        <translation>The documents of the package are side by side here already.</translation>
    </message>
    <message>
        <source>In een beoordelingspakket zetten</source>
        <translation>Put in a review package</translation>
    </message>
    <message>
        <source>Beoordelingspakket</source>
        <translation>Review package</translation>
    </message>
    <message>
        <source>Alle samenstellingen in deze kolommen staan al in het pakket.</source>
        <translation>All compositions in these columns are in the package already.</translation>
    </message>
    <message>
        <source>In een pakket komen samenstellingen; geen van deze kolommen is er een.</source>
        <translation>A package holds compositions; none of these columns is one.</translation>
    </message>
</context>
<context>
    <name>Parenmodel</name>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Gemeen</source>
        <translation>In common</translation>
    </message>
    <message>
        <source>{een} en {ander}</source>
        <translation>{een} and {ander}</translation>
    </message>
</context>
<context>
    <name>Peildatumdialoog</name>
    <message>
        <source>Peildatum</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Op de peildatum wordt beoordeeld welke regels gelden en welke bronnen geldig zijn.</source>
        <translation>The reference date decides which rules hold and which sources are valid.</translation>
    </message>
    <message>
        <source>Steeds de datum van vandaag</source>
        <translation>Always the date of today</translation>
    </message>
    <message>
        <source>Toepassen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Regels</name>
    <message>
        <source>Een keuzedeel valt niet samen met een onderdeel</source>
        <translation>A keuzedeel does not coincide with a part</translation>
    </message>
    <message>
        <source>Gepubliceerde overlap van keuzedelen</source>
        <translation>Published overlap of keuzedelen</translation>
    </message>
    <message>
        <source>Het keuzedeel is vastgesteld en geldig</source>
        <translation>The keuzedeel is established and valid</translation>
    </message>
    <message>
        <source>Mbo-niveau 2, 3 of 4</source>
        <translation>Mbo level 2, 3 or 4</translation>
    </message>
    <message>
        <source>De soort opleiding past bij het niveau</source>
        <translation>The kind of training goes with the level</translation>
    </message>
    <message>
        <source>Leerweg bol, bbl of beide</source>
        <translation>Learning path bol, bbl or both</translation>
    </message>
    <message>
        <source>Onderdelen uit twee of meer opleidingsdomeinen</source>
        <translation>Parts from two or more opleidingsdomeinen</translation>
    </message>
    <message>
        <source>79150 en 79160 zijn hetzelfde opleidingsdomein</source>
        <translation>79150 and 79160 are the same opleidingsdomein</translation>
    </message>
    <message>
        <source>Een kwalificatie met twee crebo's telt één keer</source>
        <translation>A kwalificatie with two crebos counts once</translation>
    </message>
    <message>
        <source>Alleen onderdelen van bestaande kwalificaties</source>
        <translation>Only parts of existing kwalificaties</translation>
    </message>
    <message>
        <source>De bron is vastgesteld en geldig</source>
        <translation>The source is established and valid</translation>
    </message>
    <message>
        <source>Entree hoort bij geen opleidingsdomein</source>
        <translation>Entree belongs to no opleidingsdomein</translation>
    </message>
    <message>
        <source>De cross-over hoort niet bij één opleidingsdomein</source>
        <translation>The cross-over does not belong to one opleidingsdomein</translation>
    </message>
    <message>
        <source>Niet al vorm te geven met één bestaande kwalificatie</source>
        <translation>Not already possible with one existing kwalificatie</translation>
    </message>
    <message>
        <source>Niet al een bestaande cross-over</source>
        <translation>Not already an existing cross-over</translation>
    </message>
    <message>
        <source>Geen onderdeel twee keer</source>
        <translation>No part twice</translation>
    </message>
    <message>
        <source>Een kerntaak bestaat uit meer werkprocessen</source>
        <translation>A kerntaak consists of several werkprocessen</translation>
    </message>
    <message>
        <source>De kerntaak is volledig ingevuld</source>
        <translation>The kerntaak is filled in completely</translation>
    </message>
    <message>
        <source>Het werkproces is volledig ingevuld</source>
        <translation>The werkproces is filled in completely</translation>
    </message>
    <message>
        <source>Titels zijn uniek</source>
        <translation>Titles are unique</translation>
    </message>
    <message>
        <source>Codes op volgorde, zonder gaten</source>
        <translation>Codes in order, without gaps</translation>
    </message>
    <message>
        <source>Het experiment is beëindigd</source>
        <translation>The experiment has ended</translation>
    </message>
    <message>
        <source>Geen waarschuwing of besluit in een betrokken domein</source>
        <translation>No warning or decision in a domain involved</translation>
    </message>
    <message>
        <source>Elke bron draagt meer dan ongeveer 15% bij</source>
        <translation>Every source contributes more than about 15%</translation>
    </message>
    <message>
        <source>Geen werkprocessen die bijna gelijk zijn</source>
        <translation>No werkprocessen that are nearly the same</translation>
    </message>
    <message>
        <source>Deel van een kerntaak: vakkennis nagelopen</source>
        <translation>Part of a kerntaak: vakkennis gone through</translation>
    </message>
    <message>
        <source>Eén profiel: alles staat in de basis</source>
        <translation>One profile: everything is in the basis</translation>
    </message>
    <message>
        <source>De onderdelen vormen een samenhangend geheel</source>
        <translation>The parts form a coherent whole</translation>
    </message>
    <message>
        <source>Geen onderdelen uit een specialistenopleiding</source>
        <translation>No parts of a specialistenopleiding</translation>
    </message>
    <message>
        <source>Gewijzigde teksten volgen de schrijfregels</source>
        <translation>Edited texts keep to the writing rules</translation>
    </message>
    <message>
        <source>Naam van de cross-over en van de opleiding</source>
        <translation>Name of the cross-over and of the training</translation>
    </message>
    <message>
        <source>Naam is uniek en noemt een beroepsbeoefenaar</source>
        <translation>Name is unique and names a professional</translation>
    </message>
    <message>
        <source>Opleidingsdomeinen vermeld</source>
        <translation>Opleidingsdomeinen listed</translation>
    </message>
    <message>
        <source>Bronkwalificaties en onderdelen vermeld</source>
        <translation>Source kwalificaties and parts listed</translation>
    </message>
    <message>
        <source>Leerweg, soort opleiding en beroep ingevuld</source>
        <translation>Learning path, kind of training and occupation filled in</translation>
    </message>
    <message>
        <source>Toelichting op de arbeidsmarkt</source>
        <translation>Explanation of the labour market</translation>
    </message>
    <message>
        <source>Samenwerkingsovereenkomst met een bedrijf</source>
        <translation>Cooperation agreement with a company</translation>
    </message>
    <message>
        <source>Terugvaloptie</source>
        <translation>Fallback option</translation>
    </message>
    <message>
        <source>Terugvaloptie is verwant</source>
        <translation>Fallback option is related</translation>
    </message>
    <message>
        <source>Aantal cohorten en studenten per cohort</source>
        <translation>Number of cohorts and students per cohort</translation>
    </message>
    <message>
        <source>Cohorten passen binnen de looptijd</source>
        <translation>Cohorts fit in the experiment</translation>
    </message>
    <message>
        <source>Belang voor de bedrijfstak (aoc en vakinstelling)</source>
        <translation>Importance for the branch (aoc and vakinstelling)</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Nieuwe of verkorte aanvraag</source>
        <translation>New or short application</translation>
    </message>
    <message>
        <source>De aanvraag is volledig</source>
        <translation>The application is complete</translation>
    </message>
    <message>
        <source>Ten hoogste tien experimentele opleidingen</source>
        <translation>At most ten experimental trainings</translation>
    </message>
    <message>
        <source>Niet in twee andere experimenten</source>
        <translation>Not in two other experiments</translation>
    </message>
    <message>
        <source>Alleen de aanvrager biedt de opleiding aan</source>
        <translation>Only the applicant offers the training</translation>
    </message>
    <message>
        <source>Zorgplicht arbeidsmarkt en doelmatigheid</source>
        <translation>Duties of care for labour market and efficiency</translation>
    </message>
    <message>
        <source>De keuzedelen zijn vermeld</source>
        <translation>The keuzedelen are listed</translation>
    </message>
    <message>
        <source>Het aanbod dekt de keuzedeelverplichting</source>
        <translation>The offer covers the obligation of keuzedelen</translation>
    </message>
    <message>
        <source>Het aanbod laat een keuze</source>
        <translation>The offer leaves a choice</translation>
    </message>
    <message>
        <source>De omvang van een keuzedeel</source>
        <translation>The size of a keuzedeel</translation>
    </message>
    <message>
        <source>Het keuzedeel past bij het niveau</source>
        <translation>The keuzedeel fits the level</translation>
    </message>
    <message>
        <source>Geen keuzedeel Engels A2 of B1 op niveau 4</source>
        <translation>No keuzedeel Engels A2 or B1 at level 4</translation>
    </message>
    <message>
        <source>Een taal als keuzedeel en de taaleisen van de bronnen</source>
        <translation>A language as keuzedeel and the language requirements of the sources</translation>
    </message>
    <message>
        <source>Een keuzedeel is niet nodig voor het beroep</source>
        <translation>A keuzedeel is not needed for the occupation</translation>
    </message>
    <message>
        <source>Geen twee keuzedelen over hetzelfde onderwerp</source>
        <translation>No two keuzedelen about the same subject</translation>
    </message>
    <message>
        <source>Vrije onderdelen in plaats van keuzedelen</source>
        <translation>Free parts instead of keuzedelen</translation>
    </message>
    <message>
        <source>De bronnen bestaan in de gekozen leerweg</source>
        <translation>The sources exist in the chosen learning path</translation>
    </message>
    <message>
        <source>De studieduur past bij de soort opleiding</source>
        <translation>The duration fits the kind of training</translation>
    </message>
    <message>
        <source>Vier jaar heeft een reden nodig</source>
        <translation>Four years needs a reason</translation>
    </message>
    <message>
        <source>Het niveau van de onderdelen past bij de cross-over</source>
        <translation>The level of the parts fits the cross-over</translation>
    </message>
    <message>
        <source>Het NLQF-niveau is dat van het mbo-niveau</source>
        <translation>The NLQF level is that of the mbo level</translation>
    </message>
    <message>
        <source>De generieke onderdelen horen bij het niveau</source>
        <translation>The generic parts are those of the level</translation>
    </message>
    <message>
        <source>De referentieniveaus horen bij niveau en cohort</source>
        <translation>The reference levels are those of the level and the cohort</translation>
    </message>
    <message>
        <source>Onderwijstijd</source>
        <translation>Hours per programme</translation>
    </message>
    <message>
        <source>Beroepspraktijkvorming hoort bij de opleiding</source>
        <translation>Practical training is part of the training</translation>
    </message>
    <message>
        <source>Noodzaak van de cross-over</source>
        <translation>Necessity of the cross-over</translation>
    </message>
    <message>
        <source>Model, instructie en toetsingskader</source>
        <translation>Model, instruction and framework</translation>
    </message>
    <message>
        <source>Zes kwaliteitscriteria</source>
        <translation>Six criteria of quality</translation>
    </message>
    <message>
        <source>Haalbaar binnen de studieduur</source>
        <translation>Feasible within the duration</translation>
    </message>
    <message>
        <source>Aanvraag uiterlijk 15 september</source>
        <translation>Application by 15 September</translation>
    </message>
    <message>
        <source>Laatste aanvraagdatum per studieduur</source>
        <translation>Last day to apply per duration</translation>
    </message>
    <message>
        <source>De opleiding valt binnen het experiment</source>
        <translation>The training lies within the experiment</translation>
    </message>
    <message>
        <source>Negen weken na de ingangstoets</source>
        <translation>Nine weeks after the ingangstoets</translation>
    </message>
    <message>
        <source>Beschikking uiterlijk 1 april</source>
        <translation>Decision by 1 April</translation>
    </message>
    <message>
        <source>Diploma's na het einde van de geldigheid</source>
        <translation>Diplomas after validity ends</translation>
    </message>
    <message>
        <source>Wettelijke beroepsvereisten gaan mee</source>
        <translation>Statutory requirements travel along</translation>
    </message>
    <message>
        <source>Alleen een deel van een gereglementeerd beroep</source>
        <translation>Only part of a regulated occupation</translation>
    </message>
    <message>
        <source>Branchevereisten alleen als zij essentieel zijn</source>
        <translation>Branch requirements only when essential</translation>
    </message>
    <message>
        <source>Eisen aan persoon of werkplek horen in de typering</source>
        <translation>Requirements on person or workplace belong in the typering</translation>
    </message>
    <message>
        <source>Een certificaat van de bron gaat niet vanzelf mee</source>
        <translation>A certificate of the source does not come along by itself</translation>
    </message>
    <message>
        <source>Beroepsgerichte eisen aan moderne vreemde talen</source>
        <translation>Occupational requirements for modern foreign languages</translation>
    </message>
</context>
<context>
    <name>Regelvenster</name>
    <message>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Zoek een regel op nummer of woord</source>
        <translation>Find a rule by number or word</translation>
    </message>
    <message>
        <source>Grondslag</source>
        <translation>Legal source</translation>
    </message>
    <message>
        <source>Hoe zeker</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Deze regel hoort niet bij regelset {}.</source>
        <translation>This rule does not belong to rule set {}.</translation>
    </message>
    <message>
        <source>Regelset</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source> Te motiveren.</source>
        <translation> May be motivated.</translation>
    </message>
</context>
<context>
    <name>Rijblad</name>
    <message>
        <source>de basis</source>
        <translation>the base</translation>
    </message>
    <message>
        <source>Vergelijk &amp;met:</source>
        <translation>Compare &amp;with:</translation>
    </message>
    <message>
        <source>De kolom die hieronder links staat</source>
        <translation>The column that stands on the left below</translation>
    </message>
    <message>
        <source>&amp;Hele teksten</source>
        <translation>W&amp;hole texts</translation>
    </message>
    <message>
        <source>Toon ook de teksten die gelijk zijn</source>
        <translation>Show the texts that are the same as well</translation>
    </message>
    <message>
        <source>Teksten van twee kolommen</source>
        <translation>Texts of two columns</translation>
    </message>
    <message>
        <source>Kies een rij in de matrix om de teksten te lezen.</source>
        <translation>Choose a row in the matrix to read the texts.</translation>
    </message>
    <message>
        <source>Kerntaak</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Werkproces</source>
        <translation>Werkproces</translation>
    </message>
    <message>
        <source>Ontbreekt in deze kolom.</source>
        <translation>Missing in this column.</translation>
    </message>
    <message>
        <source>Uitgelijnd op: {op}. Stand: {stand}.</source>
        <translation>Aligned on: {op}. State: {stand}.</translation>
    </message>
    <message>
        <source>Geen bron.</source>
        <translation>No source.</translation>
    </message>
    <message>
        <source>Bron: {bron}, uit {editie}.</source>
        <translation>Source: {bron}, from {editie}.</translation>
    </message>
    <message>
        <source>Dit is de basis zelf; kies een cel in een andere kolom.</source>
        <translation>This is the base itself; choose a cell in another column.</translation>
    </message>
    <message>
        <source>In geen van beide kolommen staat dit onderdeel.</source>
        <translation>Neither column has this part.</translation>
    </message>
    <message>
        <source>In één van beide kolommen staat dit onderdeel niet.</source>
        <translation>One of the two columns does not have this part.</translation>
    </message>
    <message>
        <source>Alleen de editie is anders: niemand heeft deze tekst bewerkt.</source>
        <translation>Only the edition differs: nobody edited this text.</translation>
    </message>
    <message>
        <source>De teksten zijn gelijk.</source>
        <translation>The texts are the same.</translation>
    </message>
    <message>
        <source>Niet te vergelijken, want niet bekend: {}.</source>
        <translation>Cannot be compared, because not known: {}.</translation>
    </message>
    <message>
        <source>Doorgestreept: alleen links. Onderstreept: alleen rechts.</source>
        <translation>Struck out: only left. Underlined: only right.</translation>
    </message>
    <message>
        <source>Vink Hele teksten aan om ze te lezen.</source>
        <translation>Tick Whole texts to read them.</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>Rijenpagina</name>
    <message>
        <source>Waarden per kolom</source>
        <translation>Values per column</translation>
    </message>
    <message>
        <source>Waarde in de basis en in een andere kolom</source>
        <translation>Value in the base and in another column</translation>
    </message>
    <message>
        <source>Wordt berekend…</source>
        <translation>Being computed…</translation>
    </message>
    <message>
        <source>Alles is gelijk.</source>
        <translation>Everything is the same.</translation>
    </message>
    <message>
        <source>Geen kolom heeft er een.</source>
        <translation>No column has one.</translation>
    </message>
    <message>
        <source>{aantal} van {alle} rijen anders</source>
        <translation>{aantal} of {alle} rows differ</translation>
    </message>
    <message>
        <source>{aantal} van {alle} rijen anders; {alleen} alleen door een andere editie, regelset of peildatum</source>
        <translation>{aantal} of {alle} rows differ; {alleen} only because of another edition, rule set or reference date</translation>
    </message>
</context>
<context>
    <name>Rondemodel</name>
    <message>
        <source>Cross-over</source>
        <translation>Cross-over</translation>
    </message>
    <message>
        <source>Instelling</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Ingebracht</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Open notities</source>
        <translation>Open notes</translation>
    </message>
    <message>
        <source>{naam} (in dit venster)</source>
        <translation>{naam} (in this window)</translation>
    </message>
</context>
<context>
    <name>SamenstellingPaneel</name>
    <message>
        <source>kerntaak</source>
        <translation>kerntaak</translation>
    </message>
    <message>
        <source>kerntaken</source>
        <translation>kerntaken</translation>
    </message>
    <message>
        <source>werkproces</source>
        <translation>werkproces</translation>
    </message>
    <message>
        <source>werkprocessen</source>
        <translation>werkprocessen</translation>
    </message>
    <message>
        <source>Onderdelen ({})</source>
        <translation>Parts ({})</translation>
    </message>
    <message>
        <source>Keuzedelen ({})</source>
        <translation>Keuzedelen ({})</translation>
    </message>
</context>
<context>
    <name>Schrijfwoorden</name>
    <message>
        <source>Noem hier geen referentieniveau of ERK-niveau.</source>
        <translation>Do not name a reference level or CEFR level here.</translation>
    </message>
    <message>
        <source>Maak hiervan een hele zin met een werkwoord.</source>
        <translation>Make this a full sentence with a verb.</translation>
    </message>
    <message>
        <source>Wat na „zodat” komt, hoort niet bij gedrag maar bij het resultaat.</source>
        <translation>What comes after “zodat” belongs not in the gedrag but in the result.</translation>
    </message>
    <message>
        <source>In de omschrijving staat geen resultaat; zet het bij het resultaat.</source>
        <translation>An omschrijving holds no result; put it with the result.</translation>
    </message>
    <message>
        <source>In de omschrijving staat geen gedrag; zet het bij het gedrag.</source>
        <translation>An omschrijving holds no gedrag; put it with the gedrag.</translation>
    </message>
    <message>
        <source>Dit staat ook zo bij vakkennis en vaardigheden; zeg het één keer.</source>
        <translation>This also stands in the professional knowledge and skills; say it once.</translation>
    </message>
    <message>
        <source>In de naam staat geen niveau.</source>
        <translation>The name does not state a level.</translation>
    </message>
</context>
<context>
    <name>Schrijver</name>
    <message>
        <source>Antwoord wijzigen</source>
        <translation>Change answer</translation>
    </message>
</context>
<context>
    <name>Sneltoetsdialoog</name>
    <message>
        <source>Sneltoetsen</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Wat het doet</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Standenmodel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Studielast</source>
        <translation>Study load</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{uren} klokuren</source>
        <translation>{uren} clock hours</translation>
    </message>
</context>
<context>
    <name>Standregel</name>
    <message>
        <source>Regelset kiezen</source>
        <translation>Choose rule set</translation>
    </message>
    <message>
        <source>Kies waarmee de samenstelling wordt beoordeeld</source>
        <translation>Choose what the composition is judged by</translation>
    </message>
</context>
<context>
    <name>Statusbalk</name>
    <message>
        <source>Structuur laden…</source>
        <translation>Loading structure…</translation>
    </message>
    <message>
        <source>Voortgang van het laden</source>
        <translation>Progress of loading</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop het laden; de structuur blijft zoals zij is</source>
        <translation>Stop loading; the structure stays as it is</translation>
    </message>
    <message>
        <source>Geladen structuur: {}</source>
        <translation>Loaded structure: {}</translation>
    </message>
    <message>
        <source>{} (klik voor alle edities)</source>
        <translation>{} (click for all editions)</translation>
    </message>
    <message>
        <source>Regelset {regelset}, peildatum {dag}</source>
        <translation>Rule set {regelset}, reference date {dag}</translation>
    </message>
    <message>
        <source>Regelset {regelset} (aangepast), peildatum {dag}</source>
        <translation>Rule set {regelset} (adjusted), reference date {dag}</translation>
    </message>
    <message>
        <source>Op deze computer is de ernst van regels aangepast (menu Controle).</source>
        <translation>The severity of rules was adjusted on this computer (menu Check).</translation>
    </message>
    <message>
        <source>Bevindingen: {}</source>
        <translation>Findings: {}</translation>
    </message>
</context>
<context>
    <name>Stroommodel</name>
    <message>
        <source>Domein</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kerntaak</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>Stroompagina</name>
    <message>
        <source>Stroom</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Breedte: het aantal onderdelen dat telt, samen {}.</source>
        <translation>Width: the number of parts that count, {} together.</translation>
    </message>
    <message>
        <source>Waar de onderdelen vandaan komen</source>
        <translation>Where the parts come from</translation>
    </message>
</context>
<context>
    <name>StructuurModel</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Niv.</source>
        <translation>Lvl</translation>
    </message>
    <message>
        <source>Crebo van dossier en kwalificatie, code van onderdeel en keuzedeel</source>
        <translation>Crebo of dossier and kwalificatie, code of part and keuzedeel</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Zonder opleidingsdomein</source>
        <translation>Without opleidingsdomein</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Cross-over kwalificaties</source>
        <translation>Cross-over kwalificaties</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Opleidingsdomeinen</source>
        <translation>Opleidingsdomeinen</translation>
    </message>
    <message>
        <source>Andere keuzedelen</source>
        <translation>Other keuzedelen</translation>
    </message>
    <message>
        <source>inhoud niet meegeleverd: laad het XML-bestand van SBB</source>
        <translation>content not bundled: load the XML file of SBB</translation>
    </message>
    <message>
        <source>Typering</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Beroepsvereisten</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Competenties</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>Complexiteit</source>
        <translation>Complexity</translation>
    </message>
    <message>
        <source>Verantwoordelijkheid</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Vakkennis</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>niveau {0}</source>
        <translation>level {0}</translation>
    </message>
    <message>
        <source>inhoud niet openbaar</source>
        <translation>content not public</translation>
    </message>
    <message>
        <source>zonder opleidingsdomein</source>
        <translation>without opleidingsdomein</translation>
    </message>
    <message>
        <source>domein {0}</source>
        <translation>domain {0}</translation>
    </message>
    <message>
        <source>opleidingsdomein</source>
        <translation>opleidingsdomein</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>kwalificatie</source>
        <translation>kwalificatie</translation>
    </message>
    <message>
        <source>kerntaak</source>
        <translation>kerntaak</translation>
    </message>
    <message>
        <source>werkproces</source>
        <translation>werkproces</translation>
    </message>
    <message>
        <source>keuzedeel</source>
        <translation>keuzedeel</translation>
    </message>
    <message>
        <source>cross-over</source>
        <translation>cross-over</translation>
    </message>
</context>
<context>
    <name>StructuurPaneel</name>
    <message>
        <source>Teksten worden doorzoekbaar gemaakt ({0} %). Tot dan wordt in titels gezocht.</source>
        <translation>Texts are being made searchable ({0} %). Until then titles are searched.</translation>
    </message>
    <message>
        <source>Kwalificatiestructuur</source>
        <translation>Kwalificatie structure</translation>
    </message>
    <message>
        <source>Filters wissen</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Woorden en filters wissen</source>
        <translation>Clear words and filters</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter opent een kwalificatie en voegt een onderdeel toe</source>
        <translation>Ctrl+Enter; Enter opens a kwalificatie and adds a part</translation>
    </message>
    <message>
        <source>Wat als dit erbij komt</source>
        <translation>What if this is added</translation>
    </message>
    <message>
        <source>Code kopiëren</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>XML-bestand van SBB laden…</source>
        <translation>Load XML file of SBB…</translation>
    </message>
    <message>
        <source>eerste {0} van {1}</source>
        <translation>first {0} of {1}</translation>
    </message>
    <message>
        <source>{0} gevonden, eerste {1} plaatsen</source>
        <translation>{0} found, first {1} places</translation>
    </message>
    <message>
        <source>kwalificatie</source>
        <translation>kwalificatie</translation>
    </message>
    <message>
        <source>kwalificaties</source>
        <translation>kwalificaties</translation>
    </message>
    <message>
        <source>keuzedeel</source>
        <translation>keuzedeel</translation>
    </message>
    <message>
        <source>keuzedelen</source>
        <translation>keuzedelen</translation>
    </message>
    <message>
        <source>cross-over</source>
        <translation>cross-over</translation>
    </message>
    <message>
        <source>cross-overs</source>
        <translation>cross-overs</translation>
    </message>
    <message>
        <source>onderdeel</source>
        <translation>part</translation>
    </message>
    <message>
        <source>onderdelen</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>opleidingsdomein</source>
        <translation>opleidingsdomein</translation>
    </message>
    <message>
        <source>opleidingsdomeinen</source>
        <translation>opleidingsdomeinen</translation>
    </message>
    <message>
        <source>kerntaak</source>
        <translation>kerntaak</translation>
    </message>
    <message>
        <source>kerntaken</source>
        <translation>kerntaken</translation>
    </message>
    <message>
        <source>werkproces</source>
        <translation>werkproces</translation>
    </message>
    <message>
        <source>werkprocessen</source>
        <translation>werkprocessen</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{0} toevoegen</source>
        <translation>add {0}</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>Tabelveld</name>
    <message>
        <source>Rij verwijderen</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Rij toevoegen</source>
        <translation>Add row</translation>
    </message>
</context>
<context>
    <name>TellingenModel</name>
    <message>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Huidige editie</source>
        <translation>Current edition</translation>
    </message>
    <message>
        <source>Na toevoegen</source>
        <translation>After adding</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>gegevens</source>
        <translation>data</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>Terugvalmodel</name>
    <message>
        <source>Kwalificatie</source>
        <translation>Kwalificatie</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Telt mee</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Gaat verloren</source>
        <translation>Is lost</translation>
    </message>
    <message>
        <source>Nog te doen</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>In de aanvraag</source>
        <translation>In the application</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Toetsingsvraagdialoog</name>
    <message>
        <source>Vraag aan de Toetsingskamer</source>
        <translation>Question to the Toetsingskamer</translation>
    </message>
    <message>
        <source>Hierin staat alleen wat de samenstelling en de geladen bronnen zeggen. Vul uw gegevens aan en verstuur de vraag zelf.</source>
        <translation>This holds only what the composition and the loaded sources say. Add your details and send the question yourself.</translation>
    </message>
    <message>
        <source>Tekst van de vraag</source>
        <translation>Text of the question</translation>
    </message>
    <message>
        <source>&amp;Kopieer</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Bewaar als tekst…</source>
        <translation>&amp;Save as text…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>De vraag staat op het klembord.</source>
        <translation>The question is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>Treffermodel</name>
    <message>
        <source>Staat in</source>
        <translation>Is in</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Match</translation>
    </message>
</context>
<context>
    <name>VakkennisModel</name>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Vakkennis en vaardigheden</source>
        <translation>Professional knowledge and skills</translation>
    </message>
    <message>
        <source>Nog niet beslist</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Blijft</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Vervalt</source>
        <translation>Dropped</translation>
    </message>
</context>
<context>
    <name>Vakkennisvenster</name>
    <message>
        <source>Vakkennis nalopen</source>
        <translation>Go through the professional knowledge</translation>
    </message>
    <message>
        <source>Vink aan welke regels blijven en bij welk werkproces zij horen. Een regel zonder vinkje vervalt uit de kerntaak; zij blijft in deze lijst staan.</source>
        <translation>Tick which lines stay and to which werkproces they belong. A line without a tick is dropped from the kerntaak; it stays in this list.</translation>
    </message>
    <message>
        <source>Regels vakkennis en vaardigheden</source>
        <translation>Lines of professional knowledge and skills</translation>
    </message>
    <message>
        <source>&amp;Alle behouden</source>
        <translation>&amp;Keep all</translation>
    </message>
    <message>
        <source>&amp;Vastleggen</source>
        <translation>&amp;Record decisions</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>De bron is niet geladen; wat eruit is weggelaten, is niet te zien.</source>
        <translation>The source is not loaded; what was left out of it cannot be seen.</translation>
    </message>
    <message>
        <source>Alle werkprocessen van de bron staan in deze kerntaak.</source>
        <translation>All werkprocessen of the source are in this kerntaak.</translation>
    </message>
    <message>
        <source>Weggelaten uit de bron: {}.</source>
        <translation>Left out of the source: {}.</translation>
    </message>
    <message>
        <source>Nog te beslissen: {open} van {totaal}.</source>
        <translation>Still to decide: {open} of {totaal}.</translation>
    </message>
    <message>
        <source>Behouden zonder werkproces: {}.</source>
        <translation>Kept without a werkproces: {}.</translation>
    </message>
</context>
<context>
    <name>Velden</name>
    <message>
        <source>Naam van de cross-over</source>
        <translation>Name of the cross-over</translation>
    </message>
    <message>
        <source>Beroep waarvoor wordt opgeleid</source>
        <translation>Occupation trained for</translation>
    </message>
    <message>
        <source> jaar</source>
        <translation> yr</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Soort opleiding</source>
        <translation>Type of programme</translation>
    </message>
    <message>
        <source>Beroep</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Leerwegen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Studieduur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eerste schooljaar</source>
        <translation>First school year</translation>
    </message>
</context>
<context>
    <name>Veldentabel</name>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>toegevoegd</source>
        <translation>added</translation>
    </message>
</context>
<context>
    <name>Vensterinhoud</name>
    <message>
        <source>nog niet geladen</source>
        <translation>not loaded yet</translation>
    </message>
    <message>
        <source>Kwalificatiecomposer stelt cross-overkwalificaties samen uit kerntaken en werkprocessen van bestaande mbo-kwalificaties, en toetst ze aan de regels.

Structuur: {editie}</source>
        <translation>Kwalificatiecomposer composes cross-over kwalificaties from kerntaken and werkprocessen of existing mbo kwalificaties, and checks them against the rules.

Structure: {editie}</translation>
    </message>
    <message>
        <source>Geladen is nu „{}”.</source>
        <translation>Now loaded: “{}”.</translation>
    </message>
    <message>
        <source>De aangepaste ernst van regels is niet toegepast: {reden}</source>
        <translation>The adapted severity of rules has not been applied: {reden}</translation>
    </message>
    <message>
        <source>„{}” staat niet in de geladen structuur.</source>
        <translation>“{}” is not in the loaded structure.</translation>
    </message>
</context>
<context>
    <name>Vergaderblad</name>
    <message>
        <source>{document} - nog {over} te bespreken</source>
        <translation>{document} - {over} left to discuss</translation>
    </message>
    <message>
        <source>Vorige (Shift+F9)</source>
        <translation>Previous (Shift+F9)</translation>
    </message>
    <message>
        <source>Volgende (F9)</source>
        <translation>Next (F9)</translation>
    </message>
    <message>
        <source>Notitie (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Beëindigen (Esc)</source>
        <translation>End (Esc)</translation>
    </message>
    <message>
        <source>Wat er in het document staat</source>
        <translation>What the document says</translation>
    </message>
    <message>
        <source>1, 2 of 3: beslissen, in de volgorde van de knoppen.</source>
        <translation>1, 2 or 3: decide, in the order of the buttons.</translation>
    </message>
    <message>
        <source>1: afhandelen of heropenen. 2: antwoorden, Ctrl+Enter bewaart.</source>
        <translation>1: settle or reopen. 2: answer, Ctrl+Enter saves.</translation>
    </message>
</context>
<context>
    <name>Vergadering</name>
    <message>
        <source>Er wacht niets meer: elke notitie is afgehandeld en elk besluit genomen.</source>
        <translation>Nothing waits any more: every note is settled and every decision is taken.</translation>
    </message>
</context>
<context>
    <name>Vergelijkbalk</name>
    <message>
        <source>Zoals de kolommen</source>
        <translation>As the columns</translation>
    </message>
    <message>
        <source>Meeste verschil eerst</source>
        <translation>Most different first</translation>
    </message>
    <message>
        <source>Domein</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Zoals: {}</source>
        <translation>As: {}</translation>
    </message>
    <message>
        <source>Werkbalk</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Bestanden…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>Bestanden ernaast leggen</source>
        <translation>Put files beside these</translation>
    </message>
    <message>
        <source>Kwalificaties…</source>
        <translation>Kwalificaties…</translation>
    </message>
    <message>
        <source>Bestaande kwalificaties ernaast leggen</source>
        <translation>Put existing kwalificaties beside these</translation>
    </message>
    <message>
        <source>Samenstelling</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>De samenstelling in bewerking ernaast leggen</source>
        <translation>Put the composition being edited beside these</translation>
    </message>
    <message>
        <source>Notitie…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Notitie maken bij deze cel</source>
        <translation>Make a note on this cell</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Dit onderdeel in de samenstelling in bewerking overnemen</source>
        <translation>Take this part over into the composition being edited</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Vorig verschil</source>
        <translation>Previous difference</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Volgend verschil</source>
        <translation>Next difference</translation>
    </message>
    <message>
        <source>In &amp;beoordelingspakket zetten</source>
        <translation>Put in &amp;review package</translation>
    </message>
    <message>
        <source>&amp;Verschillen bespreken</source>
        <translation>&amp;Discuss differences</translation>
    </message>
    <message>
        <source>V&amp;orige verschil bespreken</source>
        <translation>Discuss pre&amp;vious difference</translation>
    </message>
    <message>
        <source>Ver&amp;gelijk met</source>
        <translation>Comp&amp;are with</translation>
    </message>
    <message>
        <source>&amp;Rijen</source>
        <translation>&amp;Rows</translation>
    </message>
    <message>
        <source>Alleen ver&amp;schillen</source>
        <translation>Only differen&amp;ces</translation>
    </message>
    <message>
        <source>Verberg wat in alle kolommen gelijk is (Ctrl+H)</source>
        <translation>Hide what is the same in all columns (Ctrl+H)</translation>
    </message>
    <message>
        <source>verschil {plaats} van {aantal}</source>
        <translation>difference {plaats} of {aantal}</translation>
    </message>
    <message>
        <source>Verschillen: {aantal}</source>
        <translation>Differences: {aantal}</translation>
    </message>
</context>
<context>
    <name>Vergelijken</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Soort opleiding</source>
        <translation>Type of programme</translation>
    </message>
    <message>
        <source>Beroep</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Leerwegen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Studieduur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eerste schooljaar</source>
        <translation>First school year</translation>
    </message>
    <message>
        <source>een onderdeel dat er niet meer is</source>
        <translation>a part that is no longer there</translation>
    </message>
</context>
<context>
    <name>Vergelijkkoppeling</name>
    <message>
        <source>De structuur wordt nog geladen.</source>
        <translation>The structure is still being loaded.</translation>
    </message>
    <message>
        <source>Overgenomen in „{}”; daar is het ongedaan te maken.</source>
        <translation>Taken over into “{}”; it can be undone there.</translation>
    </message>
</context>
<context>
    <name>Vergelijkvenster</name>
    <message>
        <source>Naast elkaar - Kwalificatiecomposer</source>
        <translation>Side by side - Kwalificatiecomposer</translation>
    </message>
    <message>
        <source>&amp;Onderdelen</source>
        <translation>&amp;Parts</translation>
    </message>
    <message>
        <source>De structuur wordt nog geladen.</source>
        <translation>The structure is still being loaded.</translation>
    </message>
    <message>
        <source>Er passen {hoogstens} kolommen naast elkaar; niet toegevoegd: {over}.</source>
        <translation>{hoogstens} columns fit side by side; not added: {over}.</translation>
    </message>
    <message>
        <source>Kolom, met haar editie en regelset</source>
        <translation>Column, with its edition and rule set</translation>
    </message>
    <message>
        <source>Er zijn geen verschillen in de onderdelen.</source>
        <translation>The parts do not differ.</translation>
    </message>
    <message>
        <source>Deze kolom heeft dit onderdeel niet; kies een kolom die het heeft.</source>
        <translation>This column does not have this part; choose a column that has it.</translation>
    </message>
    <message>
        <source>&amp;Vergelijk met deze kolom</source>
        <translation>&amp;Compare with this column</translation>
    </message>
    <message>
        <source>&amp;Sorteer zoals deze kolom</source>
        <translation>&amp;Sort as this column</translation>
    </message>
    <message>
        <source>Kolom &amp;weghalen</source>
        <translation>&amp;Remove column</translation>
    </message>
</context>
<context>
    <name>Vergelijkvragen</name>
    <message>
        <source>Samenstellingen, recepten, beoordelingspakketten en SBB-bestanden (*.xml *.toml *.kcpakket *.zip)</source>
        <translation>Compositions, recipes, review packages and SBB files (*.xml *.toml *.kcpakket *.zip)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Bestanden naast elkaar leggen</source>
        <translation>Put files side by side</translation>
    </message>
    <message>
        <source>inhoud niet bekend</source>
        <translation>content not known</translation>
    </message>
    <message>
        <source>Vink aan welke bestaande kwalificaties ernaast komen, elk als een kolom.</source>
        <translation>Tick which existing kwalificaties come beside these, each as a column.</translation>
    </message>
    <message>
        <source>Kwalificaties kiezen</source>
        <translation>Choose kwalificaties</translation>
    </message>
    <message>
        <source>{bestand}: in dit SBB-bestand staan deze kwalificaties. Elke keuze wordt een kolom.</source>
        <translation>{bestand}: this SBB file holds these kwalificaties. Each choice becomes a column.</translation>
    </message>
    <message>
        <source>Kwalificaties in het bestand</source>
        <translation>Kwalificaties in the file</translation>
    </message>
    <message>
        <source>In het beoordelingspakket staan meer documenten dan er naast elkaar passen. Elke keuze wordt een kolom.</source>
        <translation>The review package has more documents than fit side by side. Each choice becomes a column.</translation>
    </message>
    <message>
        <source>Documenten in het pakket</source>
        <translation>Documents in the package</translation>
    </message>
</context>
<context>
    <name>Verschilblad</name>
    <message>
        <source>Oud: {}</source>
        <translation>Old: {}</translation>
    </message>
    <message>
        <source>Nieuw: {}</source>
        <translation>New: {}</translation>
    </message>
    <message>
        <source>Velden die verschillen</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Dit is zelf niet veranderd; kies hieronder wat er wel veranderde.</source>
        <translation>This itself did not change; choose below it what did.</translation>
    </message>
    <message>
        <source>{}: alleen in de nieuwe editie.</source>
        <translation>{}: only in the new edition.</translation>
    </message>
    <message>
        <source>{}: alleen in de oude editie.</source>
        <translation>{}: only in the old edition.</translation>
    </message>
    <message>
        <source>{wat}. Herkend aan: {op}.</source>
        <translation>{wat}. Recognised by: {op}.</translation>
    </message>
    <message>
        <source>Vervangen door {}, zoals gepubliceerd in de crebolijst.</source>
        <translation>Replaced by {}, as published in the crebo list.</translation>
    </message>
    <message>
        <source>Doorgestreept: stond er alleen in oud. Onderstreept: alleen in nieuw.</source>
        <translation>Struck through: only in the old one. Underlined: only in the new one.</translation>
    </message>
    <message>
        <source>Plaats: {}.</source>
        <translation>Place: {}.</translation>
    </message>
    <message>
        <source>SBB-nummer {}.</source>
        <translation>SBB number {}.</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>Verschilgesprek</name>
    <message>
        <source>Alle verschillen zijn besproken.</source>
        <translation>All differences were discussed.</translation>
    </message>
    <message>
        <source>In deze rij is er geen verschil te bespreken.</source>
        <translation>There is no difference to discuss in this row.</translation>
    </message>
    <message>
        <source>Dit verschil is al besproken.</source>
        <translation>This difference was discussed already.</translation>
    </message>
    <message>
        <source>Geen van beide kolommen heeft dit onderdeel; kies een andere kolom.</source>
        <translation>Neither column has this part; choose another column.</translation>
    </message>
</context>
<context>
    <name>VerschillenModel</name>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>Gedeeld door {} kwalificaties</source>
        <translation>Shared by {} kwalificaties</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Dossier, kwalificatie, onderdeel</source>
        <translation>Dossier, kwalificatie, part</translation>
    </message>
    <message>
        <source>Crebo of code</source>
        <translation>Crebo or code</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Herkend aan</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>not applicable</translation>
    </message>
</context>
<context>
    <name>Verschillenvenster</name>
    <message>
        <source>Verschillen tussen edities</source>
        <translation>Differences between editions</translation>
    </message>
    <message>
        <source>Aantallen per soort en wijziging</source>
        <translation>Counts per kind and change</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Filter op titel, crebo, code of nummer</source>
        <translation>Filter by title, crebo, code or number</translation>
    </message>
    <message>
        <source>Filter op woorden</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>&amp;Alles tonen</source>
        <translation>Show &amp;all</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Voortgang van het vergelijken</source>
        <translation>Progress of the comparison</translation>
    </message>
    <message>
        <source>Geannuleerd; er is niets veranderd.</source>
        <translation>Cancelled; nothing has changed.</translation>
    </message>
    <message>
        <source>Bezig met vergelijken…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Kies hierboven twee edities en kies Vergelijken.</source>
        <translation>Choose two editions above and choose Compare.</translation>
    </message>
    <message>
        <source>Niets voldoet aan het filter; kies Alles tonen om het op te heffen.</source>
        <translation>Nothing passes the filter; choose Show all to lift it.</translation>
    </message>
    <message>
        <source>Er zijn geen verschillen tussen deze twee.</source>
        <translation>There are no differences between these two.</translation>
    </message>
    <message>
        <source>Niet te vergelijken, omdat een van beide er niets over zegt: {}.</source>
        <translation>Cannot be compared, because one of the two says nothing about them: {}.</translation>
    </message>
</context>
<context>
    <name>Verschilvragen</name>
    <message>
        <source>Verschillen bewaren</source>
        <translation>Save differences</translation>
    </message>
</context>
<context>
    <name>Verslagbalk</name>
    <message>
        <source>Het verslag wordt gemaakt…</source>
        <translation>The report is being made…</translation>
    </message>
    <message>
        <source>Voortgang van het verslag</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop; er wordt niets bewaard</source>
        <translation>Stop; nothing is saved</translation>
    </message>
    <message>
        <source>Bewaard in {bestand}.</source>
        <translation>Saved in {bestand}.</translation>
    </message>
    <message>
        <source>Geannuleerd; er is niets bewaard.</source>
        <translation>Cancelled; nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Volgordeknop</name>
    <message>
        <source>Beste eerst</source>
        <translation>Best first</translation>
    </message>
    <message>
        <source>Op volgorde van de structuur</source>
        <translation>In the order of the structure</translation>
    </message>
    <message>
        <source>Structuur</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Volgorde: {0}</source>
        <translation>Order: {0}</translation>
    </message>
    <message>
        <source>De volgorde van wat er is gevonden</source>
        <translation>The order of what was found</translation>
    </message>
</context>
<context>
    <name>Vraagblok</name>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Naam van wie verklaart</source>
        <translation>Name of who states it</translation>
    </message>
    <message>
        <source>op</source>
        <translation>on</translation>
    </message>
</context>
<context>
    <name>Vragen</name>
    <message>
        <source>De instelling heeft in dit opleidingsdomein geen waarschuwing of besluit van de minister op grond van toezicht.</source>
        <translation>The institution has no warning or decision of the minister on the ground of supervision in this opleidingsdomein.</translation>
    </message>
    <message>
        <source>De overeenkomst laat zien dat de regio de opleiding nodig heeft en garandeert praktijkplaatsen, bij bbl tegen een marktconforme beloning.</source>
        <translation>The agreement shows that the region needs the training and guarantees places for practical training, for bbl against pay that is usual in the market.</translation>
    </message>
    <message>
        <source>Doet deze opleiding tegelijk mee aan het experiment doorlopende leerlijnen vmbo-mbo 2014-2022 of gecombineerde leerwegen bol-bbl?</source>
        <translation>Does this training at the same time take part in the experiment doorlopende leerlijnen vmbo-mbo 2014-2022 or gecombineerde leerwegen bol-bbl?</translation>
    </message>
    <message>
        <source>Beschrijf kort het aanbod van scholen in de omgeving en het werk voor gediplomeerden.</source>
        <translation>Describe in short what schools nearby offer and the work for graduates.</translation>
    </message>
    <message>
        <source>Geen keuzedeel bevat wat een beginnend beroepsbeoefenaar moet kunnen, zoals een wettelijk beroepsvereiste, en geen keuzedeel maakt de kwalificatie smaller.</source>
        <translation>No keuzedeel holds what a beginning professional must be able to do, such as a statutory requirement of the occupation, and no keuzedeel narrows the kwalificatie.</translation>
    </message>
    <message>
        <source>De samenwerkingsovereenkomst zorgt voor genoeg plaatsen voor beroepspraktijkvorming bij erkende leerbedrijven.</source>
        <translation>The cooperation agreement provides enough places for practical training at recognised companies.</translation>
    </message>
    <message>
        <source>De inhoud van de uitgewerkte cross-over voldoet aan het model, de instructie en het toetsingskader.</source>
        <translation>The content of the developed cross-over satisfies the model, the instruction and the framework.</translation>
    </message>
    <message>
        <source>Waaruit blijkt dat de cross-over aan dit criterium voldoet?</source>
        <translation>What shows that the cross-over meets this criterion?</translation>
    </message>
    <message>
        <source>De wettelijke beroepsvereisten van deze bron gelden voor de cross-over. Noem de wet en het artikel, of waarom zij niet gelden; gelden zij, dan ook de datum van de verklaring van de minister.</source>
        <translation>The statutory requirements of this source apply to the cross-over. Name the law and the article, or why they do not apply; if they apply, also the date of the statement of the minister.</translation>
    </message>
    <message>
        <source>De wettelijke beroepsvereisten gelden ook voor het deel dat uit deze bron is gekozen. Licht toe waarom wel of niet.</source>
        <translation>The statutory requirements also apply to the part that was chosen from this source. Explain why or why not.</translation>
    </message>
    <message>
        <source>Eisen aan de persoon of de werkplek (leeftijd, VOG, arbo) staan in de typering en niet bij de wettelijke beroepsvereisten.</source>
        <translation>Requirements on the person or the workplace (age, VOG, arbo) are in the typering and not among the statutory requirements.</translation>
    </message>
    <message>
        <source>Een of meer van de gekozen onderdelen hebben in hun bron een mbo-certificaat. Noem bij de toelichting welk.</source>
        <translation>One or more of the chosen parts have an mbo-certificaat in their source. Name which in the explanation.</translation>
    </message>
    <message>
        <source>De regio vraagt om dit beroep en het bestaat in meer dan één bedrijf.</source>
        <translation>The region asks for this occupation and it exists in more than one company.</translation>
    </message>
</context>
<context>
    <name>Wachtblad</name>
    <message>
        <source>De berekening is niet gelukt</source>
        <translation>The computation failed</translation>
    </message>
    <message>
        <source>Verander iets in de samenstelling om het opnieuw te doen.</source>
        <translation>Change something in the composition to do it again.</translation>
    </message>
    <message>
        <source>Wordt berekend…</source>
        <translation>Being computed…</translation>
    </message>
    <message>
        <source>Welke bestaande opleiding, eventueel met keuzedelen, komt het dichtst bij?</source>
        <translation>Which existing training, with keuzedelen if need be, comes nearest?</translation>
    </message>
</context>
<context>
    <name>Watalspagina</name>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Er verandert niets in de samenstelling.</source>
        <translation>Nothing in the composition changes.</translation>
    </message>
    <message>
        <source>Weer zoals het is</source>
        <translation>Back to what it is</translation>
    </message>
    <message>
        <source>Wat er niet meetelt</source>
        <translation>What is not counted</translation>
    </message>
    <message>
        <source>Aandelen nu en dan</source>
        <translation>Shares now and then</translation>
    </message>
</context>
<context>
    <name>Zinnenmodel</name>
    <message>
        <source>Zin</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Staat ook in</source>
        <translation>Also stands in</translation>
    </message>
    <message>
        <source>Gelijkenis</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>in geen onderdeel gevonden</source>
        <translation>found in no part</translation>
    </message>
</context>
<context>
    <name>Zoekmenu</name>
    <message>
        <source>Zoekvraag &amp;bewaren…</source>
        <translation>&amp;Save search…</translation>
    </message>
    <message>
        <source>Bewaarde zoekvragen</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Namen wijzigen of &amp;verwijderen…</source>
        <translation>Re&amp;name or remove…</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>&amp;Filter toevoegen</source>
        <translation>Add &amp;filter</translation>
    </message>
    <message>
        <source>Recente onderdelen</source>
        <translation>Recent parts</translation>
    </message>
    <message>
        <source>{0} (niet in deze editie)</source>
        <translation>{0} (not in this edition)</translation>
    </message>
    <message>
        <source>Nog geen onderdelen bekeken</source>
        <translation>No parts looked at yet</translation>
    </message>
</context>
<context>
    <name>_Leeg</name>
    <message>
        <source>Niets gekozen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Kies in de structuur een onderdeel om de brontekst te lezen, of in de samenstelling een onderdeel om het te bewerken.</source>
        <translation>Choose a part in the structure to read the source text, or a part in the composition to edit it.</translation>
    </message>
</context>
<context>
    <name>acties</name>
    <message>
        <source>&amp;Nieuw</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Recep&amp;t openen…</source>
        <translation>Open rec&amp;ipe…</translation>
    </message>
    <message>
        <source>Op&amp;slaan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Opslaan &amp;als…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Exporteren als SBB-XML…</source>
        <translation>&amp;Export as SBB XML…</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Beoordelingspakket maken…</source>
        <translation>Make review &amp;package…</translation>
    </message>
    <message>
        <source>Sl&amp;uiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>O&amp;pnieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Titel wijzigen</source>
        <translation>Edit &amp;title</translation>
    </message>
    <message>
        <source>Om&amp;hoog</source>
        <translation>Move u&amp;p</translation>
    </message>
    <message>
        <source>Om&amp;laag</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Verwijderen</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Nieuwe &amp;codes aanvaarden</source>
        <translation>Accept new &amp;codes</translation>
    </message>
    <message>
        <source>&amp;Zoeken in de structuur</source>
        <translation>&amp;Search the structure</translation>
    </message>
    <message>
        <source>&amp;Bijwerken naar nieuwe editie…</source>
        <translation>&amp;Update to new edition…</translation>
    </message>
    <message>
        <source>Vakkennis &amp;nalopen…</source>
        <translation>Go through k&amp;nowledge…</translation>
    </message>
    <message>
        <source>N&amp;aast elkaar leggen…</source>
        <translation>Put si&amp;de by side…</translation>
    </message>
    <message>
        <source>Structuur &amp;laden…</source>
        <translation>&amp;Load structure…</translation>
    </message>
    <message>
        <source>Map &amp;met structuur laden…</source>
        <translation>Load &amp;folder with structure…</translation>
    </message>
    <message>
        <source>E&amp;dities…</source>
        <translation>E&amp;ditions…</translation>
    </message>
    <message>
        <source>&amp;Verschillen…</source>
        <translation>Differe&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Cross-overs laden…</source>
        <translation>Load cross-o&amp;vers…</translation>
    </message>
    <message>
        <source>Cross-overs l&amp;oslaten</source>
        <translation>Let go &amp;of cross-overs</translation>
    </message>
    <message>
        <source>&amp;Terug naar de meegeleverde structuur</source>
        <translation>&amp;Back to the bundled structure</translation>
    </message>
    <message>
        <source>&amp;Structuur tonen</source>
        <translation>Show &amp;structure</translation>
    </message>
    <message>
        <source>&amp;Details tonen</source>
        <translation>Show &amp;details</translation>
    </message>
    <message>
        <source>&amp;Bevindingen tonen</source>
        <translation>Show &amp;findings</translation>
    </message>
    <message>
        <source>&amp;Alleen de samenstelling</source>
        <translation>Composition &amp;only</translation>
    </message>
    <message>
        <source>Naar het &amp;volgende paneel</source>
        <translation>Go to the &amp;next panel</translation>
    </message>
    <message>
        <source>&amp;Volgende bevinding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>Vor&amp;ige bevinding</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message>
        <source>&amp;Motiveren…</source>
        <translation>&amp;Justify…</translation>
    </message>
    <message>
        <source>Op&amp;lossen…</source>
        <translation>&amp;Fix…</translation>
    </message>
    <message>
        <source>Alle van deze &amp;soort oplossen</source>
        <translation>Fix all of this &amp;kind</translation>
    </message>
    <message>
        <source>&amp;Aanvraag</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>&amp;Gereedheid</source>
        <translation>&amp;Readiness</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>&amp;Overlap</translation>
    </message>
    <message>
        <source>&amp;Beoordeling</source>
        <translation>Revie&amp;w</translation>
    </message>
    <message>
        <source>&amp;Notitie maken…</source>
        <translation>&amp;Make a note…</translation>
    </message>
    <message>
        <source>Volgende &amp;te bespreken</source>
        <translation>Next &amp;to discuss</translation>
    </message>
    <message>
        <source>Vorige te bespre&amp;ken</source>
        <translation>Previous to dis&amp;cuss</translation>
    </message>
    <message>
        <source>&amp;Regels</source>
        <translation>&amp;Rules</translation>
    </message>
    <message>
        <source>&amp;Ernst aanpassen…</source>
        <translation>Adjust s&amp;everity…</translation>
    </message>
    <message>
        <source>&amp;Peildatum…</source>
        <translation>Reference &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Sneltoetsen</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Over Kwalificatiecomposer</source>
        <translation>&amp;About Kwalificatiecomposer</translation>
    </message>
    <message>
        <source>&amp;Zoals het systeem</source>
        <translation>&amp;As the system</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Sa&amp;menstelling</source>
        <translation>Co&amp;mposition</translation>
    </message>
    <message>
        <source>&amp;Structuur</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Controle</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Werkbalk</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>&amp;Recente bestanden</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>Nog geen bestanden</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>&amp;Thema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Taa&amp;l</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Regelset</source>
        <translation>R&amp;ule set</translation>
    </message>
</context>
<context>
    <name>bijwerken</name>
    <message>
        <source>Niets gekozen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>{bron}  {titel} ({op}, {deel} %)</source>
        <translation>{bron}  {titel} ({op}, {deel} %)</translation>
    </message>
    <message>
        <source>{bron}  {titel} (zo gevonden)</source>
        <translation>{bron}  {titel} (as found)</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Niet bekend: die editie staat niet in de opslag.</source>
        <translation>Not known: that edition is not in the store.</translation>
    </message>
    <message>
        <source>Niet bekend: de bron gaf toen alleen een titel.</source>
        <translation>Not known: the source gave only a title then.</translation>
    </message>
    <message>
        <source>Niet bekend: die editie heeft de overgenomen tekst niet meer.</source>
        <translation>Not known: that edition no longer has the text that was copied.</translation>
    </message>
    <message>
        <source>Niet bekend: deze editie geeft alleen een titel.</source>
        <translation>Not known: this edition gives only a title.</translation>
    </message>
    <message>
        <source>De kwalificatie is vervangen; dit onderdeel is er niet in.</source>
        <translation>The kwalificatie was replaced; this part is not in it.</translation>
    </message>
    <message>
        <source>Vervallen: staat niet meer in deze editie.</source>
        <translation>Withdrawn: no longer in this edition.</translation>
    </message>
    <message>
        <source>Niet te vinden in deze editie.</source>
        <translation>Not to be found in this edition.</translation>
    </message>
    <message>
        <source>Niet bekend: van een keuzedeel blijft alleen titel en duur.</source>
        <translation>Not known: of a keuzedeel only title and duration are kept.</translation>
    </message>
    <message>
        <source>Staat niet in het register van deze editie.</source>
        <translation>Not in the register of this edition.</translation>
    </message>
    <message>
        <source>Studielast</source>
        <translation>Study load</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Stond op {toen}, staat nu op {nu}.</source>
        <translation>Stood at {toen}, stands at {nu} now.</translation>
    </message>
    <message>
        <source>Staat op {}.</source>
        <translation>Stands at {}.</translation>
    </message>
    <message>
        <source>Stond op {}.</source>
        <translation>Stood at {}.</translation>
    </message>
    <message>
        <source>Het SBB-nummer was {toen} en is nu {nu}.</source>
        <translation>The SBB number was {toen} and is {nu} now.</translation>
    </message>
    <message>
        <source>Er kan ook een ander onderdeel bedoeld zijn.</source>
        <translation>Another part may be meant as well.</translation>
    </message>
    <message>
        <source>De kwalificatie is vervangen door {}.</source>
        <translation>The kwalificatie was replaced by {}.</translation>
    </message>
    <message>
        <source>Nieuw in deze kerntaak: {}.</source>
        <translation>New in this kerntaak: {}.</translation>
    </message>
    <message>
        <source>U hebt de tekst zelf gewijzigd.</source>
        <translation>You changed the text yourself.</translation>
    </message>
    <message>
        <source>vervangen</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>tekst gewijzigd</source>
        <translation>text changed</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>hernummerd</source>
        <translation>renumbered</translation>
    </message>
    <message>
        <source>ongewijzigd</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>tekst niet bekend</source>
        <translation>text not known</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>niet te vinden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>&amp;Nieuwe brontekst overnemen</source>
        <translation>Take &amp;new source text</translation>
    </message>
    <message>
        <source>&amp;Mijn tekst houden</source>
        <translation>Keep &amp;my text</translation>
    </message>
    <message>
        <source>Alleen n&amp;ummers bijwerken</source>
        <translation>Update n&amp;umbers only</translation>
    </message>
    <message>
        <source>Vervan&amp;gen door het gekozene</source>
        <translation>Replace by what is &amp;given</translation>
    </message>
    <message>
        <source>&amp;Laten zoals het is</source>
        <translation>&amp;Leave as it is</translation>
    </message>
    <message>
        <source>Verwij&amp;deren</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>brontekst overgenomen</source>
        <translation>source text taken</translation>
    </message>
    <message>
        <source>mijn tekst gehouden</source>
        <translation>my text kept</translation>
    </message>
    <message>
        <source>nummers bijgewerkt</source>
        <translation>numbers updated</translation>
    </message>
    <message>
        <source>gelaten zoals het was</source>
        <translation>left as it was</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Tekst, nummer en code worden die van de bron nu.</source>
        <translation>Text, number and code become those of the source now.</translation>
    </message>
    <message>
        <source>Uw tekst blijft; nummer, code en editie worden die van nu.</source>
        <translation>Your text stays; number, code and edition become those of now.</translation>
    </message>
    <message>
        <source>Nummer, code en editie worden die van nu; de tekst blijft gelijk.</source>
        <translation>Number, code and edition become those of now; the text stays the same.</translation>
    </message>
    <message>
        <source>Tekst, nummer en code worden die van wat onder „Bron nu” staat.</source>
        <translation>Text, number and code become those of what stands under “Source now”.</translation>
    </message>
    <message>
        <source>Er verandert niets; dat u dit besloot, staat in het document.</source>
        <translation>Nothing changes; that you decided this stands in the document.</translation>
    </message>
    <message>
        <source>Het gaat uit de samenstelling.</source>
        <translation>It goes out of the composition.</translation>
    </message>
    <message>
        <source>Titel en uren worden die van het register nu.</source>
        <translation>Title and hours become those of the register now.</translation>
    </message>
    <message>
        <source>Wat u zelf wijzigde, vervalt.</source>
        <translation>What you changed yourself is lost.</translation>
    </message>
    <message>
        <source>De kerntaak en haar werkprocessen gaan eruit.</source>
        <translation>The kerntaak and its werkprocessen go out.</translation>
    </message>
    <message>
        <source>1 onderdeel</source>
        <translation>1 part</translation>
    </message>
    <message>
        <source>{} onderdelen</source>
        <translation>{} parts</translation>
    </message>
    <message>
        <source>{} open</source>
        <translation>{} open</translation>
    </message>
    <message>
        <source>niets vraagt aandacht</source>
        <translation>nothing needs attention</translation>
    </message>
    <message>
        <source>1 vraagt aandacht</source>
        <translation>1 needs attention</translation>
    </message>
    <message>
        <source>{} vragen aandacht</source>
        <translation>{} need attention</translation>
    </message>
</context>
<context>
    <name>bronbeeld</name>
    <message>
        <source>Opleidingsdomein</source>
        <translation>Opleidingsdomein</translation>
    </message>
    <message>
        <source>Kwalificatiedossier</source>
        <translation>Kwalificatiedossier</translation>
    </message>
    <message>
        <source>Kwalificatie</source>
        <translation>Kwalificatie</translation>
    </message>
    <message>
        <source>Kerntaak</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Werkproces</source>
        <translation>Werkproces</translation>
    </message>
    <message>
        <source>Keuzedeel</source>
        <translation>Keuzedeel</translation>
    </message>
    <message>
        <source>Cross-over kwalificatie</source>
        <translation>Cross-over kwalificatie</translation>
    </message>
    <message>
        <source>Opleidingsdomein {0} komt niet voor in de structuur</source>
        <translation>Opleidingsdomein {0} does not occur in the structure</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Kwalificaties</source>
        <translation>Kwalificaties</translation>
    </message>
    <message>
        <source>Dossier {0} komt niet voor in de structuur</source>
        <translation>Dossier {0} does not occur in the structure</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>SBB-nummer</source>
        <translation>SBB number</translation>
    </message>
    <message>
        <source>Editie</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Typering van het beroep</source>
        <translation>Profile of the occupation</translation>
    </message>
    <message>
        <source>geen (entree)</source>
        <translation>none (entree)</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>niveau {0}</source>
        <translation>level {0}</translation>
    </message>
    <message>
        <source>Crebo</source>
        <translation>Crebo</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Soort opleiding</source>
        <translation>Type of programme</translation>
    </message>
    <message>
        <source>Leerwegen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Studielast</source>
        <translation>Study load</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Wettelijke beroepsvereisten</source>
        <translation>Statutory occupational requirements</translation>
    </message>
    <message>
        <source>Departement</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Prijsfactor</source>
        <translation>Price factor</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kerntaken</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Deze kwalificatie heeft geen kerntaken.</source>
        <translation>This kwalificatie has no kerntaken.</translation>
    </message>
    <message>
        <source>Zelfde kwalificatie onder een andere crebo</source>
        <translation>Same kwalificatie under another crebo</translation>
    </message>
    <message>
        <source>De kerntaken en werkprocessen zijn niet meegeleverd. Ze staan in het XML-bestand van SBB: laad dat om ze te zien en te kiezen.</source>
        <translation>The kerntaken and werkprocessen are not bundled. They are in the XML file of SBB: load it to see and choose them.</translation>
    </message>
    <message>
        <source>Werkprocessen</source>
        <translation>Werkprocessen</translation>
    </message>
    <message>
        <source>Deze kerntaak heeft geen werkprocessen.</source>
        <translation>This kerntaak has no werkprocessen.</translation>
    </message>
    <message>
        <source>Complexiteit</source>
        <translation>Complexity</translation>
    </message>
    <message>
        <source>Verantwoordelijkheid en zelfstandigheid</source>
        <translation>Responsibility and autonomy</translation>
    </message>
    <message>
        <source>Vakkennis en vaardigheden</source>
        <translation>Professional knowledge and skills</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Competenties</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>{0} (volgorde in de bron; officiële code onbekend)</source>
        <translation>{0} (order in the source; official code unknown)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Komt ook voor in</source>
        <translation>Also occurs in</translation>
    </message>
    <message>
        <source>Voor zover bekend in geen andere kwalificatie.</source>
        <translation>As far as known, in no other kwalificatie.</translation>
    </message>
    <message>
        <source>Alleen de titel is bekend. De teksten staan in het XML-bestand van SBB: laad dat om ze te zien en mee te nemen.</source>
        <translation>Only the title is known. The texts are in the XML file of SBB: load it to see them and take them along.</translation>
    </message>
    <message>
        <source>Keuzedeel {0} komt niet voor in het register</source>
        <translation>Keuzedeel {0} does not occur in the register</translation>
    </message>
    <message>
        <source>Aard</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Certificaat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Sectorkamer</source>
        <translation>Sector chamber</translation>
    </message>
    <message>
        <source>Cross-over {0} komt niet voor in de structuur</source>
        <translation>Cross-over {0} does not occur in the structure</translation>
    </message>
    <message>
        <source>{0} jaar</source>
        <translation>{0} yr</translation>
    </message>
    <message>
        <source>Geldig vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Studieduur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Opvolging</source>
        <translation>Succession</translation>
    </message>
    <message>
        <source>Opvolgend dossier</source>
        <translation>Succeeding dossier</translation>
    </message>
    <message>
        <source>De kerntaken en werkprocessen van deze cross-over zijn niet openbaar. Of ze met die van u overeenkomen, is dus niet bekend.</source>
        <translation>The kerntaken and werkprocessen of this cross-over are not public. So it is not known whether they match yours.</translation>
    </message>
    <message>
        <source>Ondoelmatige overlap vastgesteld met</source>
        <translation>Ineffective overlap established with</translation>
    </message>
    <message>
        <source>Geen informatie: over dit keuzedeel is niets gepubliceerd. Dat betekent niet dat er geen overlap is.</source>
        <translation>No information: nothing has been published about this keuzedeel. That does not mean that there is no overlap.</translation>
    </message>
    <message>
        <source>Samengesteld uit</source>
        <translation>Composed of</translation>
    </message>
    <message>
        <source>Niet bekend.</source>
        <translation>Not known.</translation>
    </message>
</context>
<context>
    <name>cellen</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Domein</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Bevindingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>kerntaak</source>
        <translation>kerntaak</translation>
    </message>
    <message>
        <source>werkproces</source>
        <translation>werkproces</translation>
    </message>
    <message>
        <source>wijkt af van de brontekst</source>
        <translation>differs from the source text</translation>
    </message>
    <message>
        <source>geen bron</source>
        <translation>no source</translation>
    </message>
    <message>
        <source>Dit onderdeel komt niet uit de structuur.</source>
        <translation>This part does not come from the structure.</translation>
    </message>
    <message>
        <source>geen domein (entree)</source>
        <translation>no domain (entree)</translation>
    </message>
    <message>
        <source>domein onbekend</source>
        <translation>domain unknown</translation>
    </message>
</context>
<context>
    <name>edities</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{} dossiers</source>
        <translation>{} dossiers</translation>
    </message>
    <message>
        <source>Kwalificaties</source>
        <translation>Kwalificaties</translation>
    </message>
    <message>
        <source>1 kwalificatie</source>
        <translation>1 kwalificatie</translation>
    </message>
    <message>
        <source>{} kwalificaties</source>
        <translation>{} kwalificaties</translation>
    </message>
    <message>
        <source>Kerntaken</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>1 kerntaak</source>
        <translation>1 kerntaak</translation>
    </message>
    <message>
        <source>{} kerntaken</source>
        <translation>{} kerntaken</translation>
    </message>
    <message>
        <source>Werkprocessen</source>
        <translation>Werkprocessen</translation>
    </message>
    <message>
        <source>1 werkproces</source>
        <translation>1 werkproces</translation>
    </message>
    <message>
        <source>{} werkprocessen</source>
        <translation>{} werkprocessen</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>1 keuzedeel</source>
        <translation>1 keuzedeel</translation>
    </message>
    <message>
        <source>{} keuzedelen</source>
        <translation>{} keuzedelen</translation>
    </message>
    <message>
        <source>Cross-overs</source>
        <translation>Cross-overs</translation>
    </message>
    <message>
        <source>1 cross-over</source>
        <translation>1 cross-over</translation>
    </message>
    <message>
        <source>{} cross-overs</source>
        <translation>{} cross-overs</translation>
    </message>
    <message>
        <source>Overlapregels</source>
        <translation>Overlap lines</translation>
    </message>
    <message>
        <source>1 overlapregel</source>
        <translation>1 overlap line</translation>
    </message>
    <message>
        <source>{} overlapregels</source>
        <translation>{} overlap lines</translation>
    </message>
    <message>
        <source>Opleidingsdomeinen</source>
        <translation>Opleidingsdomeinen</translation>
    </message>
    <message>
        <source>1 opleidingsdomein</source>
        <translation>1 opleidingsdomein</translation>
    </message>
    <message>
        <source>{} opleidingsdomeinen</source>
        <translation>{} opleidingsdomeinen</translation>
    </message>
    <message>
        <source>Vervangingen</source>
        <translation>Replacements</translation>
    </message>
    <message>
        <source>1 vervanging</source>
        <translation>1 replacement</translation>
    </message>
    <message>
        <source>{} vervangingen</source>
        <translation>{} replacements</translation>
    </message>
    <message>
        <source>opleidingsdomeinen</source>
        <translation>opleidingsdomeinen</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>register van keuzedelen</source>
        <translation>register of keuzedelen</translation>
    </message>
    <message>
        <source>overlaplijst</source>
        <translation>overlap list</translation>
    </message>
    <message>
        <source>cross-overs</source>
        <translation>cross-overs</translation>
    </message>
    <message>
        <source>sectorkamers</source>
        <translation>sector chambers</translation>
    </message>
    <message>
        <source>competenties</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>vervangen crebo's</source>
        <translation>replaced crebos</translation>
    </message>
    <message>
        <source>XML van SBB</source>
        <translation>SBB XML</translation>
    </message>
    <message>
        <source>Register van keuzedelen</source>
        <translation>Register of keuzedelen</translation>
    </message>
    <message>
        <source>Overlaplijst</source>
        <translation>Overlap list</translation>
    </message>
    <message>
        <source>Crebolijst</source>
        <translation>Crebo list</translation>
    </message>
    <message>
        <source>Meegeleverd</source>
        <translation>Bundled</translation>
    </message>
    <message>
        <source>{bron}, in editie {edities}</source>
        <translation>{bron}, in edition {edities}</translation>
    </message>
</context>
<context>
    <name>groepen</name>
    <message>
        <source>Hele samenstelling</source>
        <translation>Whole composition</translation>
    </message>
    <message>
        <source>Regel „{}”</source>
        <translation>Rule “{}”</translation>
    </message>
    <message>
        <source>Gemotiveerd</source>
        <translation>Justified</translation>
    </message>
</context>
<context>
    <name>herkomst</name>
    <message>
        <source>Editie toen</source>
        <translation>Edition then</translation>
    </message>
    <message>
        <source>Editie nu</source>
        <translation>Edition now</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kwalificatie</source>
        <translation>Kwalificatie</translation>
    </message>
    <message>
        <source>Opleidingsdomein</source>
        <translation>Opleidingsdomein</translation>
    </message>
    <message>
        <source>SBB-nummer</source>
        <translation>SBB number</translation>
    </message>
    <message>
        <source>Editie</source>
        <translation>Edition</translation>
    </message>
</context>
<context>
    <name>naast</name>
    <message>
        <source>nog eens</source>
        <translation>once more</translation>
    </message>
    <message>
        <source>elders: {kerntaak}</source>
        <translation>elsewhere: {kerntaak}</translation>
    </message>
    <message>
        <source>{aantal} elders</source>
        <translation>{aantal} elsewhere</translation>
    </message>
    <message>
        <source>{aantal} van {van} werkprocessen</source>
        <translation>{aantal} of {van} werkprocessen</translation>
    </message>
    <message>
        <source>{aantal} van {van}</source>
        <translation>{aantal} of {van}</translation>
    </message>
    <message>
        <source>hele kerntaak</source>
        <translation>whole kerntaak</translation>
    </message>
    <message>
        <source>{aantal} erbij</source>
        <translation>{aantal} added</translation>
    </message>
    <message>
        <source>Anders dan de basis: {soorten}.</source>
        <translation>Not as the base: {soorten}.</translation>
    </message>
    <message>
        <source>Zoals de basis.</source>
        <translation>As the base.</translation>
    </message>
    <message>
        <source>Uitgelijnd op: {op}.</source>
        <translation>Aligned on: {op}.</translation>
    </message>
    <message>
        <source>Hoeveel werkprocessen de bron heeft, is niet bekend.</source>
        <translation>How many werkprocessen the source has is not known.</translation>
    </message>
    <message>
        <source>Alleen de titel is bekend.</source>
        <translation>Only the title is known.</translation>
    </message>
    <message>
        <source>Bron: {bron}.</source>
        <translation>Source: {bron}.</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>{weg} weg, {erbij} erbij</source>
        <translation>{weg} out, {erbij} in</translation>
    </message>
    <message>
        <source>{} weg</source>
        <translation>{} out</translation>
    </message>
    <message>
        <source>{} erbij</source>
        <translation>{} in</translation>
    </message>
    <message>
        <source>andere witruimte</source>
        <translation>other white space</translation>
    </message>
    <message>
        <source>Teksten van de kerntaak</source>
        <translation>Texts of the kerntaak</translation>
    </message>
    <message>
        <source>Kerntaak</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Werkproces</source>
        <translation>Werkproces</translation>
    </message>
    <message>
        <source>anders dan de basis: {}</source>
        <translation>not as the base: {}</translation>
    </message>
    <message>
        <source>opengevouwen</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>dichtgevouwen</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>Verklaring</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Vakkennis</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>niet gekozen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>studielast niet bekend</source>
        <translation>study load not known</translation>
    </message>
    <message>
        <source>gekozen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>behouden</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>niet beoordeeld</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>geen bevinding</source>
        <translation>no finding</translation>
    </message>
    <message>
        <source>gemotiveerd</source>
        <translation>motivated</translation>
    </message>
    <message>
        <source>Motivering: {}</source>
        <translation>Motivation: {}</translation>
    </message>
    <message>
        <source>ongewijzigd</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>deels</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>alleen de titel anders</source>
        <translation>only the title differs</translation>
    </message>
    <message>
        <source>bewerkt</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>aangevuld</source>
        <translation>added to</translation>
    </message>
    <message>
        <source>tekst van een andere editie</source>
        <translation>text of another edition</translation>
    </message>
    <message>
        <source>andere tekst</source>
        <translation>another text</translation>
    </message>
    <message>
        <source>tekst niet te vergelijken</source>
        <translation>text cannot be compared</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>andere werkprocessen</source>
        <translation>other werkprocessen</translation>
    </message>
    <message>
        <source>in een andere kerntaak</source>
        <translation>in another kerntaak</translation>
    </message>
    <message>
        <source>staat er twee keer</source>
        <translation>is there twice</translation>
    </message>
    <message>
        <source>andere titel</source>
        <translation>another title</translation>
    </message>
    <message>
        <source>zelfde tekst uit een andere bron</source>
        <translation>same text from another source</translation>
    </message>
    <message>
        <source>tekst die erop lijkt uit een andere bron</source>
        <translation>a text like it from another source</translation>
    </message>
    <message>
        <source>alleen de editie is anders</source>
        <translation>only the edition differs</translation>
    </message>
    <message>
        <source>tekst voor een andere kwalificatie</source>
        <translation>text for another kwalificatie</translation>
    </message>
    <message>
        <source>van één van beide is de tekst niet bekend</source>
        <translation>of one of the two the text is not known</translation>
    </message>
    <message>
        <source>ander veld</source>
        <translation>another field</translation>
    </message>
    <message>
        <source>ander keuzedeel</source>
        <translation>another keuzedeel</translation>
    </message>
    <message>
        <source>andere verklaring</source>
        <translation>another statement</translation>
    </message>
    <message>
        <source>andere motivering</source>
        <translation>another motivation</translation>
    </message>
    <message>
        <source>andere keuze over vakkennis</source>
        <translation>another choice about knowledge</translation>
    </message>
    <message>
        <source>ander besluit over een nieuwe editie</source>
        <translation>another decision about a new edition</translation>
    </message>
    <message>
        <source>samenstelling</source>
        <translation>composition</translation>
    </message>
    <message>
        <source>SBB-bestand</source>
        <translation>SBB file</translation>
    </message>
    <message>
        <source>bestaande kwalificatie</source>
        <translation>existing kwalificatie</translation>
    </message>
    <message>
        <source>eigen onderdeel</source>
        <translation>own part</translation>
    </message>
    <message>
        <source>staat alleen</source>
        <translation>stands alone</translation>
    </message>
    <message>
        <source>zelfde bron</source>
        <translation>same source</translation>
    </message>
    <message>
        <source>zelfde SBB-nummer in een andere editie</source>
        <translation>same SBB number in another edition</translation>
    </message>
    <message>
        <source>zelfde plaats of tekst in een andere editie</source>
        <translation>same place or text in another edition</translation>
    </message>
    <message>
        <source>meeste werkprocessen gelijk</source>
        <translation>most werkprocessen the same</translation>
    </message>
    <message>
        <source>zelfde tekst</source>
        <translation>same text</translation>
    </message>
    <message>
        <source>zelfde titel</source>
        <translation>same title</translation>
    </message>
    <message>
        <source>bijna gelijk ({procent})</source>
        <translation>nearly the same ({procent})</translation>
    </message>
    <message>
        <source>titel bijna gelijk ({procent})</source>
        <translation>title nearly the same ({procent})</translation>
    </message>
    <message>
        <source>zonder titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Werkprocessen alleen links: {}.</source>
        <translation>Werkprocessen only on the left: {}.</translation>
    </message>
    <message>
        <source>Werkprocessen alleen rechts: {}.</source>
        <translation>Werkprocessen only on the right: {}.</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>in bewerking</source>
        <translation>being edited</translation>
    </message>
    <message>
        <source>1 woord</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>{} woorden</source>
        <translation>{} words</translation>
    </message>
    <message>
        <source>1 kolom</source>
        <translation>1 column</translation>
    </message>
    <message>
        <source>{} kolommen</source>
        <translation>{} columns</translation>
    </message>
    <message>
        <source>Het hele document: {}</source>
        <translation>The whole document: {}</translation>
    </message>
    <message>
        <source>1 notitie, open</source>
        <translation>1 note, open</translation>
    </message>
    <message>
        <source>1 notitie, afgehandeld</source>
        <translation>1 note, settled</translation>
    </message>
    <message>
        <source>{} notities, alle afgehandeld</source>
        <translation>{} notes, all settled</translation>
    </message>
    <message>
        <source>{aantal} notities, waarvan {open} open</source>
        <translation>{aantal} notes, {open} of them open</translation>
    </message>
    <message>
        <source>{notities}; ook die bij de werkprocessen</source>
        <translation>{notities}; those on the werkprocessen included</translation>
    </message>
    <message>
        <source>Bij het hele document: {}</source>
        <translation>On the whole document: {}</translation>
    </message>
    <message>
        <source>Bij alles in dit document: {}</source>
        <translation>On anything in this document: {}</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>aandeel</source>
        <translation>share</translation>
    </message>
    <message>
        <source>zeker hetzelfde</source>
        <translation>surely the same</translation>
    </message>
    <message>
        <source>lijkt erop</source>
        <translation>is alike</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>cross-over {naam}</source>
        <translation>cross-over {naam}</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Complexiteit</source>
        <translation>Complexity</translation>
    </message>
    <message>
        <source>Verantwoordelijkheid</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>{gelijk} van de {alle} woorden zijn gelijk</source>
        <translation>{gelijk} of the {alle} words are the same</translation>
    </message>
    <message>
        <source>Van {kolom} is de inhoud niet bekend; de bron is dezelfde.</source>
        <translation>The content of {kolom} is not known; the source is the same.</translation>
    </message>
    <message>
        <source>{code}, uw samenstelling</source>
        <translation>{code}, your composition</translation>
    </message>
    <message>
        <source>van geen van beide is tekst, alleen de titel</source>
        <translation>neither has a text, only a title</translation>
    </message>
    <message>
        <source>van één van beide is geen tekst, alleen de titel</source>
        <translation>one of the two has no text, only a title</translation>
    </message>
    <message>
        <source>gelijke woorden zijn gemarkeerd</source>
        <translation>equal words are marked</translation>
    </message>
    <message>
        <source>geen tekst</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>Hele samenstelling</source>
        <translation>Whole composition</translation>
    </message>
    <message>
        <source>Van de kolom zelf</source>
        <translation>Of the column itself</translation>
    </message>
    <message>
        <source>Van {rij} staat in {kolom}: {aandeel}</source>
        <translation>Of {rij}, in {kolom}: {aandeel}</translation>
    </message>
    <message>
        <source>Van de hele samenstelling staat in {kolom}: {aandeel}</source>
        <translation>Of the whole composition, in {kolom}: {aandeel}</translation>
    </message>
    <message>
        <source>Van {kolom} staat in de samenstelling: {aandeel}</source>
        <translation>Of {kolom}, in the composition: {aandeel}</translation>
    </message>
    <message>
        <source>{aantal} van de {totaal} onderdelen ({procent}%)</source>
        <translation>{aantal} of the {totaal} parts ({procent}%)</translation>
    </message>
    <message>
        <source>{procent} ({aantal} van {totaal})</source>
        <translation>{procent} ({aantal} of {totaal})</translation>
    </message>
    <message>
        <source>zeker hetzelfde: {zeker}; lijkt erop: {gelijkend}</source>
        <translation>surely the same: {zeker}; alike: {gelijkend}</translation>
    </message>
    <message>
        <source>inhoud onbekend</source>
        <translation>content not known</translation>
    </message>
    <message>
        <source>teksten nog niet vergeleken</source>
        <translation>texts not compared yet</translation>
    </message>
    <message>
        <source>zelfde onderdeel</source>
        <translation>same part</translation>
    </message>
    <message>
        <source>zelfde onderdeel (tekst {procent} gelijk)</source>
        <translation>same part (text {procent} the same)</translation>
    </message>
    <message>
        <source>gekoppeld</source>
        <translation>linked</translation>
    </message>
    <message>
        <source>geen informatie</source>
        <translation>no information</translation>
    </message>
    <message>
        <source>ondoelmatige overlap, zonder datum</source>
        <translation>ineffective overlap, without a date</translation>
    </message>
    <message>
        <source>ondoelmatige overlap, {dag}</source>
        <translation>ineffective overlap, {dag}</translation>
    </message>
    <message>
        <source>Dat betekent niet dat er geen overlap is.</source>
        <translation>That does not mean that there is no overlap.</translation>
    </message>
    <message>
        <source>blijft over</source>
        <translation>remains</translation>
    </message>
    <message>
        <source>zelfde tekst</source>
        <translation>same text</translation>
    </message>
    <message>
        <source>De hele beschrijving is gelijk aan een tekst van {delen}.</source>
        <translation>The whole description is equal to a text of {delen}.</translation>
    </message>
    <message>
        <source>Zinnen die ook in een onderdeel staan: {aantal} van {totaal}.</source>
        <translation>Sentences that also stand in a part: {aantal} of {totaal}.</translation>
    </message>
    <message>
        <source>Onderdelen zonder bekende tekst, waarmee niet is vergeleken: {aantal}.</source>
        <translation>Parts without a known text, which were not compared with: {aantal}.</translation>
    </message>
    <message>
        <source>Andere woorden voor hetzelfde worden niet herkend.</source>
        <translation>Other words for the same thing are not recognised.</translation>
    </message>
    <message>
        <source>Van dit keuzedeel is geen beschrijving geladen; wat er naast de onderdelen van overblijft, is niet te zeggen.</source>
        <translation>No description of this keuzedeel is loaded; what remains of it beside the parts cannot be said.</translation>
    </message>
    <message>
        <source>De beschrijving is met geen tekst van een onderdeel te vergelijken; wat er naast de onderdelen van overblijft, is niet te zeggen.</source>
        <translation>The description can be compared with no text of a part; what remains of it beside the parts cannot be said.</translation>
    </message>
    <message>
        <source>Er blijft {procent}% van de woorden over; hoeveel klokuren dat zijn, is niet te zeggen: de studielast is niet bekend.</source>
        <translation>{procent}% of the words remain; how many clock hours that is cannot be said: the study load is not known.</translation>
    </message>
    <message>
        <source>Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} van de {sbu} klokuren, minder dan het kleinste keuzedeel ({eenheid}).</source>
        <translation>{procent}% of the words remain: an estimated {uren} of the {sbu} clock hours at most, less than the smallest keuzedeel ({eenheid}).</translation>
    </message>
    <message>
        <source>Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} klokuren, en dat vult geen keuzedeel van {sbu} klokuren meer.</source>
        <translation>{procent}% of the words remain: an estimated {uren} clock hours at most, and that no longer fills a keuzedeel of {sbu} clock hours.</translation>
    </message>
    <message>
        <source>Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} klokuren, en dat vult de {sbu} klokuren van het keuzedeel.</source>
        <translation>{procent}% of the words remain: an estimated {uren} clock hours at most, and that fills the {sbu} clock hours of the keuzedeel.</translation>
    </message>
    <message>
        <source>Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} van de {sbu} klokuren; of dat de studielast nog vult, is niet te zeggen.</source>
        <translation>{procent}% of the words remain: an estimated {uren} of the {sbu} clock hours at most; whether that still fills the study load cannot be said.</translation>
    </message>
    <message>
        <source>zelfde onderwerp in de titel</source>
        <translation>same subject in the title</translation>
    </message>
    <message>
        <source>zinnen van {code} die ook in het andere staan: {n} van {totaal}</source>
        <translation>sentences of {code} that also stand in the other: {n} of {totaal}</translation>
    </message>
    <message>
        <source>alleen de titels zijn vergeleken</source>
        <translation>only the titles were compared</translation>
    </message>
    <message>
        <source>Niets gevonden dat twee keuzedelen gemeen hebben.</source>
        <translation>Nothing found that two keuzedelen have in common.</translation>
    </message>
    <message>
        <source>Keuzedelen zonder geladen beschrijving: {aantal} van {totaal}; daarvan zijn alleen de titels vergeleken.</source>
        <translation>Keuzedelen without a loaded description: {aantal} of {totaal}; of those only the titles were compared.</translation>
    </message>
    <message>
        <source>op titel: zelfde titel</source>
        <translation>by title: same title</translation>
    </message>
    <message>
        <source>bijna gelijk ({procent})</source>
        <translation>nearly the same ({procent})</translation>
    </message>
    <message>
        <source>op titel: bijna gelijk ({procent})</source>
        <translation>by title: nearly the same ({procent})</translation>
    </message>
    <message>
        <source>zonder bron</source>
        <translation>without a source</translation>
    </message>
    <message>
        <source>ruimte niet bekend</source>
        <translation>room not known</translation>
    </message>
    <message>
        <source>geen bekend</source>
        <translation>none known</translation>
    </message>
    <message>
        <source>{code} {titel} ({uren} klokuren)</source>
        <translation>{code} {titel} ({uren} clock hours)</translation>
    </message>
    <message>
        <source>{code} {titel} ({uren} klokuren, alleen op titel herkend)</source>
        <translation>{code} {titel} ({uren} clock hours, recognised by title alone)</translation>
    </message>
    <message>
        <source>Bij een cross-over zijn geen keuzedelen gerekend.</source>
        <translation>With a cross-over no keuzedelen are reckoned.</translation>
    </message>
    <message>
        <source>De ruimte voor keuzedelen is niet bekend; er zijn er geen gerekend.</source>
        <translation>The room for keuzedelen is not known; none are reckoned.</translation>
    </message>
    <message>
        <source>Ruimte voor keuzedelen: {uren} klokuren.</source>
        <translation>Room for keuzedelen: {uren} clock hours.</translation>
    </message>
    <message>
        <source>Voor zover bekend voegt geen keuzedeel een onderdeel toe.</source>
        <translation>As far as is known no keuzedeel adds a part.</translation>
    </message>
    <message>
        <source>Erbij: {keuzedelen}.</source>
        <translation>Added: {keuzedelen}.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>Er kan meer in zitten: {waarom}.</source>
        <translation>There may be more in it: {waarom}.</translation>
    </message>
    <message>
        <source>De hele inhoud is vergeleken.</source>
        <translation>The whole content was compared.</translation>
    </message>
    <message>
        <source>Geen andere keuze van keuzedelen dekt meer onderdelen, voor zover hun inhoud bekend is.</source>
        <translation>No other choice of keuzedelen covers more parts, as far as their content is known.</translation>
    </message>
    <message>
        <source>Geen keuze van keuzedelen dekt samen meer dan {aantal} onderdelen, voor zover hun inhoud bekend is; of dat aantal haalbaar is, is niet nagegaan.</source>
        <translation>No choice of keuzedelen covers more than {aantal} parts together, as far as their content is known; whether that number can be reached was not worked out.</translation>
    </message>
    <message>
        <source>{aantal} van de {totaal} onderdelen</source>
        <translation>{aantal} of the {totaal} parts</translation>
    </message>
    <message>
        <source>hoogstens {aantal} van de {totaal} onderdelen</source>
        <translation>at most {aantal} of the {totaal} parts</translation>
    </message>
    <message>
        <source>De studielast van de samenstelling is niet bekend.</source>
        <translation>The study load of the composition is not known.</translation>
    </message>
    <message>
        <source>Schatting: de studielast van de samenstelling is gelijk over haar onderdelen verdeeld.</source>
        <translation>Estimate: the study load of the composition is spread evenly over its parts.</translation>
    </message>
    <message>
        <source>{naam}: zelf {aantal} van de {totaal} onderdelen.</source>
        <translation>{naam}: by itself {aantal} of the {totaal} parts.</translation>
    </message>
    <message>
        <source>ontbreekt, voor zover bekend</source>
        <translation>missing, as far as is known</translation>
    </message>
    <message>
        <source>door {keuzedelen}</source>
        <translation>by {keuzedelen}</translation>
    </message>
    <message>
        <source>Niet vergeleken, want de inhoud is niet bekend: kwalificaties {kw}, cross-overs {co}.</source>
        <translation>Not compared, because the content is not known: kwalificaties {kw}, cross-overs {co}.</translation>
    </message>
    <message>
        <source>Keuzedelen waarvan alleen de titel bekend is: {aantal}; of die een onderdeel bevatten, is niet na te gaan.</source>
        <translation>Keuzedelen of which only the title is known: {aantal}; whether those hold a part cannot be checked.</translation>
    </message>
    <message>
        <source>Keuzedelen zonder bekende studielast, niet meegerekend: {aantal}.</source>
        <translation>Keuzedelen without a known study load, not reckoned with: {aantal}.</translation>
    </message>
    <message>
        <source>Alleen op hun titel herkend: {codes}.</source>
        <translation>Recognised by their titles alone: {codes}.</translation>
    </message>
    <message>
        <source>Gerekend is met de keuzedelen die op {dag} geldig zijn.</source>
        <translation>Reckoned with the keuzedelen that are valid on {dag}.</translation>
    </message>
    <message>
        <source>{niveau}, niet te vergelijken</source>
        <translation>{niveau}, cannot be compared</translation>
    </message>
    <message>
        <source>Koppelingen van keuzedelen aan kwalificaties zijn niet geladen.</source>
        <translation>Links of keuzedelen to kwalificaties are not loaded.</translation>
    </message>
</context>
<context>
    <name>overzetten</name>
    <message>
        <source>De structuurbestanden die u eerder laadde, staan nu in de opslag als editie „{}”.</source>
        <translation>The structure files you loaded earlier are now in the store as edition “{}”.</translation>
    </message>
    <message>
        <source>{} is er niet meer en wordt niet meer geladen. Laad het met Structuur &gt; Structuur laden als u het terugvindt.</source>
        <translation>{} is no longer there and will not be loaded any more. Load it with Structure &gt; Load structure if you find it again.</translation>
    </message>
</context>
<context>
    <name>samenvatting</name>
    <message>
        <source>{aantal} in plaats van {nu}</source>
        <translation>{aantal} instead of {nu}</translation>
    </message>
    <message>
        <source>{aantal}, evenveel als nu</source>
        <translation>{aantal}, as many as now</translation>
    </message>
    <message>
        <source>{aantal} in plaats van {nu} ({nieuw} erbij, {vernieuwd} vervangen)</source>
        <translation>{aantal} instead of {nu} ({nieuw} added, {vernieuwd} replaced)</translation>
    </message>
    <message>
        <source>{aantal}, evenveel als nu ({vernieuwd} vervangen)</source>
        <translation>{aantal}, as many as now ({vernieuwd} replaced)</translation>
    </message>
    <message>
        <source>Er verandert niets: dit staat al in de huidige editie „{}”.</source>
        <translation>Nothing changes: this is already in the current edition “{}”.</translation>
    </message>
    <message>
        <source>Deze editie is er al als „{naam}”, opgeslagen op {dag}. Zij wordt weer de huidige.</source>
        <translation>This edition is there already as “{naam}”, stored on {dag}. It becomes the current one again.</translation>
    </message>
</context>
<context>
    <name>taal</name>
    <message>
        <source>nl_NL</source>
        <translation>en_GB</translation>
    </message>
</context>
<context>
    <name>tellingen</name>
    <message>
        <source>fout</source>
        <translation>error</translation>
    </message>
    <message>
        <source>waarschuwing</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>fouten</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>waarschuwingen</source>
        <translation>warnings</translation>
    </message>
    <message>
        <source>gemotiveerd</source>
        <translation>justified</translation>
    </message>
    <message>
        <source>geen bevindingen</source>
        <translation>no findings</translation>
    </message>
</context>
<context>
    <name>verschillen</name>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>kwalificatie</source>
        <translation>kwalificatie</translation>
    </message>
    <message>
        <source>kerntaak</source>
        <translation>kerntaak</translation>
    </message>
    <message>
        <source>werkproces</source>
        <translation>werkproces</translation>
    </message>
    <message>
        <source>keuzedeel</source>
        <translation>keuzedeel</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Kwalificaties</source>
        <translation>Kwalificaties</translation>
    </message>
    <message>
        <source>Kerntaken</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Werkprocessen</source>
        <translation>Werkprocessen</translation>
    </message>
    <message>
        <source>Keuzedelen</source>
        <translation>Keuzedelen</translation>
    </message>
    <message>
        <source>toegevoegd</source>
        <translation>added</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>vervangen</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>hernummerd</source>
        <translation>renumbered</translation>
    </message>
    <message>
        <source>andere titel</source>
        <translation>another title</translation>
    </message>
    <message>
        <source>tekst gewijzigd</source>
        <translation>text changed</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>gegevens gewijzigd</source>
        <translation>data changed</translation>
    </message>
    <message>
        <source>SBB-nummer</source>
        <translation>SBB number</translation>
    </message>
    <message>
        <source>crebo en code</source>
        <translation>crebo and code</translation>
    </message>
    <message>
        <source>vorige versie</source>
        <translation>previous version</translation>
    </message>
    <message>
        <source>zelfde tekst</source>
        <translation>same text</translation>
    </message>
    <message>
        <source>zelfde titel</source>
        <translation>same title</translation>
    </message>
    <message>
        <source>tekst die erop lijkt</source>
        <translation>similar text</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>complexiteit</source>
        <translation>complexity</translation>
    </message>
    <message>
        <source>verantwoordelijkheid</source>
        <translation>responsibility</translation>
    </message>
    <message>
        <source>vakkennis en vaardigheden</source>
        <translation>professional knowledge and skills</translation>
    </message>
    <message>
        <source>vakkennis</source>
        <translation>professional knowledge</translation>
    </message>
    <message>
        <source>omschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>resultaat</source>
        <translation>result</translation>
    </message>
    <message>
        <source>gedrag</source>
        <translation>behaviour</translation>
    </message>
    <message>
        <source>competenties</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>opleidingsdomein</source>
        <translation>opleidingsdomein</translation>
    </message>
    <message>
        <source>versie</source>
        <translation>version</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>soort opleiding</source>
        <translation>kind of programme</translation>
    </message>
    <message>
        <source>leerwegen</source>
        <translation>learning routes</translation>
    </message>
    <message>
        <source>studielast in uren</source>
        <translation>study load in hours</translation>
    </message>
    <message>
        <source>prijsfactor</source>
        <translation>price factor</translation>
    </message>
    <message>
        <source>departement</source>
        <translation>ministry</translation>
    </message>
    <message>
        <source>geldig vanaf</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>laatste instroom</source>
        <translation>last intake</translation>
    </message>
    <message>
        <source>laatste examen</source>
        <translation>last examination</translation>
    </message>
    <message>
        <source>typering van het beroep</source>
        <translation>outline of the occupation</translation>
    </message>
    <message>
        <source>wettelijke beroepsvereisten</source>
        <translation>statutory requirements</translation>
    </message>
    <message>
        <source>ingangsdatum</source>
        <translation>start date</translation>
    </message>
    <message>
        <source>einddatum</source>
        <translation>end date</translation>
    </message>
    <message>
        <source>sectorkamer</source>
        <translation>sector chamber</translation>
    </message>
    <message>
        <source>aard</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>certificaat</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>beschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>{veld} voor {profiel}</source>
        <translation>{veld} for {profiel}</translation>
    </message>
    <message>
        <source>{} van {} verschillen</source>
        <translation>{} of {} differences</translation>
    </message>
    <message>
        <source>1 verschil</source>
        <translation>1 difference</translation>
    </message>
    <message>
        <source>{} verschillen</source>
        <translation>{} differences</translation>
    </message>
    <message>
        <source>{} (huidige)</source>
        <translation>{} (current)</translation>
    </message>
    <message>
        <source>{} (meegeleverd)</source>
        <translation>{} (bundled)</translation>
    </message>
    <message>
        <source>bron: {}</source>
        <translation>source: {}</translation>
    </message>
</context>
<context>
    <name>wegschrijven</name>
    <message>
        <source>{bestand} kan niet worden bewaard: {reden}.</source>
        <translation>{bestand} cannot be saved: {reden}.</translation>
    </message>
    <message>
        <source>de map bestaat niet; kies een andere map</source>
        <translation>the folder does not exist; choose another folder</translation>
    </message>
    <message>
        <source>dit is een map; kies een bestandsnaam</source>
        <translation>this is a folder; choose a file name</translation>
    </message>
    <message>
        <source>u mag hier niet schrijven of de schijf is vol; kies een andere map</source>
        <translation>you may not write here or the disk is full; choose another folder</translation>
    </message>
    <message>
        <source>het bestand kan niet worden geschreven; controleer de naam en de schijf</source>
        <translation>the file cannot be written; check the name and the disk</translation>
    </message>
</context>
<context>
    <name>woorden</name>
    <message>
        <source>„{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>{0} uur</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>{0} tot en met {1}</source>
        <translation>{0} up to and including {1}</translation>
    </message>
    <message>
        <source>vanaf {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>tot en met {0}</source>
        <translation>up to and including {0}</translation>
    </message>
    <message>
        <source>laatste instroom {0}</source>
        <translation>last enrolment {0}</translation>
    </message>
    <message>
        <source>laatste examen {0}</source>
        <translation>last examination {0}</translation>
    </message>
</context>
<context>
    <name>zoeken</name>
    <message>
        <source>niveau {0}</source>
        <translation>level {0}</translation>
    </message>
    <message>
        <source>niveau van de kwalificatie</source>
        <translation>level of the kwalificatie</translation>
    </message>
    <message>
        <source>opleidingsdomein, op code of naam</source>
        <translation>opleidingsdomein, by code or name</translation>
    </message>
    <message>
        <source>soort onderdeel, zoals werkproces</source>
        <translation>kind of part, such as werkproces</translation>
    </message>
    <message>
        <source>soort opleiding, zoals vakopleiding</source>
        <translation>kind of training, such as vakopleiding</translation>
    </message>
    <message>
        <source>bol of bbl</source>
        <translation>bol or bbl</translation>
    </message>
    <message>
        <source>kwalificatie, op crebo of naam</source>
        <translation>kwalificatie, by crebo or name</translation>
    </message>
    <message>
        <source>kwalificatiedossier, op crebo of titel</source>
        <translation>kwalificatiedossier, by crebo or title</translation>
    </message>
    <message>
        <source>de woorden</source>
        <translation>the words</translation>
    </message>
    <message>
        <source>Zonder {0}</source>
        <translation>Without {0}</translation>
    </message>
    <message>
        <source>{0} ({1} gevonden)</source>
        <translation>{0} ({1} found)</translation>
    </message>
</context>
</TS>
