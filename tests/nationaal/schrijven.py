"""Writes a made-up structure in the form of SBB's files, as a stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from tests.nationaal.model import Dossier, Kerntaak, Lijst, Profiel, Tekst, Werkproces
from tests.nationaal.uitgave import COMPETENTIETITELS, DOMEINEN, GROEN

_SECTORKAMERS: Final = 9
_LABEL: Final = "<labeltext>\n    &lt;h1&gt;Leeswijzer&lt;/h1&gt;\n{}\n    &lt;br&gt;\n</labeltext>"
_XHTML: Final = '<xhtml>&lt;ol&gt; &lt;li type="a"&gt;{}&lt;/li&gt;&lt;/ol&gt;</xhtml>'


def write_sbb(pad: Path, dossiers: Iterable[Dossier]) -> Path:
    """The file with these dossiers; holds one of them in memory at a time."""
    with pad.open("w", encoding="utf-8-sig", newline="\n") as bestand:
        bestand.writelines(sbb_lines(dossiers))
    return pad


def sbb_lines(dossiers: Iterable[Dossier]) -> Iterator[str]:
    """The file in pieces, without its BOM."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<sbb>\n  <domeinen>\n'
    for i, nr in enumerate([*DOMEINEN, GROEN, "7172"]):
        crebo = {GROEN: "79150", DOMEINEN[-1]: "79160", "7172": ""}.get(nr, f"{79000 + 10 * i}")
        yield (
            f'    <domein nr="{nr}" titel="Domein {i}" crebo="{crebo}" prijsfactor="1.0" '
            f'OBK_ID="bk:{i:08x}" />\n'
        )
    yield "  </domeinen>\n  <sectorkamers>\n"
    for i in range(_SECTORKAMERS):
        yield f'    <sectorkamer nr="{5672 + i}" titel="Sectorkamer {i}" />\n'
    yield "  </sectorkamers>\n  <competenties>\n"
    for i, (nr, titel) in enumerate(COMPETENTIETITELS.items()):
        yield f'    <competentie nr="{nr}" titel={quoteattr(titel)} code="{chr(65 + i)}" />\n'
    yield "  </competenties>\n  <dossiers>\n"
    for dossier in dossiers:
        yield _Dossierschrijver(dossier).xml()
    yield "  </dossiers>\n</sbb>\n"


class _Dossierschrijver:
    """Writes one dossier; the flavour of 2026 leaves out what is empty."""

    def __init__(self, dossier: Dossier) -> None:
        self._d = dossier
        self._modern = dossier.smaak == 2026
        self._uit: list[str] = []

    def xml(self) -> str:
        d = self._d
        vorige = f' referentievorigeversie="{d.vorige}"' if d.vorige else ""
        self._add(
            f'    <dossier nr="{d.nr}" titel={quoteattr(d.titel)} versie="Gewijzigd"{vorige}'
            f' status="Vastgesteld" referentiedomein="{d.domein}"'
            f' wettelijkeberoepsvereisten="{_yes_or_no(d.nr)}"'
            f' positief_advies_toetsingskamer="Ja">\n      <dossiercrebos>\n'
            f"        <dossiercrebo{self._validity('1,10')}>{d.crebo}</dossiercrebo>\n"
            "      </dossiercrebos>\n      <kennisenvaardigheden>\n"
        )
        for nr, titel in d.kennis().items():
            self._add(f'        <kennisofvaardigheid nr="{nr}" titel={quoteattr(titel)} />\n')
        self._add("      </kennisenvaardigheden>\n      <categoriekennisenvaardigheden />\n")
        self._front()
        self._add(
            '        <basistaken titel="Beroepsspecifieke onderdelen">\n'
            "          <basiskerntaken>\n"
        )
        for kerntaak in d.basis:
            self._kerntaak(kerntaak, "basis")
        self._add(
            "          </basiskerntaken>\n        </basistaken>\n        <generieke_onderdelen "
            'titel="Generieke onderdelen">\n          <omschrijving>'
            f"{escape(_LABEL.format(d.teksten[6]))}</omschrijving>\n"
            "        </generieke_onderdelen>\n      </basis>\n      <profielen>\n"
        )
        for profiel in d.profielen:
            self._profiel(profiel)
        self._add("      </profielen>\n")
        self._back()
        self._add("    </dossier>\n")
        return "".join(self._uit)

    def _add(self, tekst: str) -> None:
        self._uit.append(tekst)

    def _validity(self, prijsfactor: str) -> str:
        jaar, maand, dag = self._d.vanaf
        vanaf, einde = f"{dag:02}-{maand:02}-{jaar}", f"31-07-{jaar + 6}"
        if self._modern:
            vanaf, einde = f"{jaar}-{maand:02}-{dag:02}", f"{jaar + 6}-07-31"
        geldig = f' ministerie="OCW" prijsfactor="{prijsfactor}" Geldig_vanaf="{vanaf}"'
        # Half of the dossiers come to an end; the flavour of 2026 leaves out what is empty.
        if jaar % 2:
            return f'{geldig} Datum_einde_instroom="{einde}"'
        leeg = ' Datum_einde_instroom="" Datum_einde_opleiding=""'
        return geldig if self._modern else geldig + leeg

    def _front(self) -> None:
        d = self._d
        self._add(
            '      <voorblad titel="Voorblad">\n        <omschrijving>\n          <penvoerder>\n'
            '            <sectorkamer referentie="5674" />\n          </penvoerder>\n'
            "          <verantwoording>\n            <vaststellingsinformatie>\n"
            "              <vastgestelddoor>Sectorkamer 2</vastgestelddoor>\n"
            f"              <vastgesteldop>26-11-{d.vanaf[0] - 1}</vastgesteldop>\n"
            "            </vaststellingsinformatie>\n          </verantwoording>\n"
            "        </omschrijving>\n      </voorblad>\n"
            f'      <inleiding titel="Inleiding">\n        <omschrijving><![CDATA['
            f"{_LABEL.format(d.teksten[4])}]]></omschrijving>\n      </inleiding>\n"
            '      <basis titel="Basisdeel">\n        <typeringberoepengroep '
            'titel="Typering van de beroepengroep">\n'
        )
        for naam, tekst in zip(
            ("context", "beroepshouding", "resultaatvanhetberoep"), d.teksten, strict=False
        ):
            self._add(
                f"          <{naam}>\n            <omschrijving><![CDATA[{tekst}]]>"
                f"</omschrijving>\n          </{naam}>\n"
            )
        self._add("        </typeringberoepengroep>\n")

    def _profiel(self, p: Profiel) -> None:
        self._add(
            f'        <profiel nr="{p.nr}" titel={quoteattr(p.titel)} hoofdstuk="{p.hoofdstuk}"'
            f' niveau="{p.niveau}" beroepsgroep="Groep">\n          <omschrijving>\n'
            f"            <typeringvanhetberoep><![CDATA[{p.typering}]]></typeringvanhetberoep>\n"
            f"            <wettelijkeberoepsvereisten>{_yes_or_no(p.nr)}"
            "</wettelijkeberoepsvereisten>\n"
        )
        if not self._modern:
            self._add(
                "            <toelichtingwettelijkeberoepsvereisten><![CDATA[]]>"
                "</toelichtingwettelijkeberoepsvereisten>\n"
                "            <bronwettelijkeberoepsvereisten />\n            <certificaten />\n"
            )
        self._add(
            f"            <sbu>{p.sbu}</sbu>\n            <soortopleiding>{p.soort}"
            "</soortopleiding>\n            <instellingendieaanmogenbieden />\n"
            "          </omschrijving>\n          <creboinformatie>\n"
        )
        for crebo in p.crebos:
            self._add(f"            <crebo{self._validity(p.prijsfactor)}>{crebo}</crebo>\n")
        self._add("          </creboinformatie>\n          <profielkerntaken>\n")
        for kerntaak in p.kerntaken:
            self._kerntaak(kerntaak, "profiel")
        self._add("          </profielkerntaken>\n        </profiel>\n")

    def _kerntaak(self, kt: Kerntaak, groep: str) -> None:
        self._add(
            f'            <kerntaak nr="{kt.nr}" titel={quoteattr(kt.titel)}'
            f' hoofdstuk="{self._chapter(kt.hoofdstuk)}">\n'
        )
        self._text("complexiteit", "complexiteit", kt.complexiteit, groep)
        self._text("verantwoordelijkheid", "verantwoordelijkheid", kt.verantwoordelijkheid, groep)
        kennis = "vakkennisenvaardigheden"
        einde = "                <vakkennisenvaardigheden_met_categorie />\n"
        self._list(
            (kennis, kennis, "vakkennisenvaardighedenonderdelen"), kt.vakkennis, groep, einde
        )
        self._add(f"              <{groep}werkprocessen>\n")
        for werkproces in kt.werkprocessen:
            self._werkproces(werkproces, groep, kt.hoofdstuk)
        self._add(f"              </{groep}werkprocessen>\n            </kerntaak>\n")

    def _werkproces(self, wp: Werkproces, groep: str, kerntaak: int) -> None:
        self._add(
            f'                <werkproces nr="{wp.nr}" titel={quoteattr(wp.titel)}'
            f' hoofdstuk="{self._chapter(wp.hoofdstuk, kerntaak)}">\n'
        )
        self._text("werkprocesomschrijving", "omschrijving", wp.omschrijving, groep)
        self._text("werkprocesresultaat", "omschrijving", wp.resultaat, groep)
        self._text("werkprocesgedrag", "omschrijving", wp.gedrag, groep)
        namen = "werkprocescompetenties", "competentie", "omschrijving"
        self._list(namen, wp.competenties, groep, "")
        self._add("                </werkproces>\n")

    def _chapter(self, nummer: int, kerntaak: int = 3) -> str:
        return f"{kerntaak}.{nummer}" if self._modern else str(nummer)

    def _text(self, naam: str, binnen: str, tekst: Tekst | None, groep: str) -> None:
        if tekst is None:
            return
        extra = "".join(
            f"<aanvullend>{_profielen(nrs)}<{binnen}><![CDATA[{t}]]></{binnen}></aanvullend>"
            for nrs, t in tekst.extra
        )
        if extra:
            extra = f"<{naam}perprofiel>{extra}</{naam}perprofiel>"
        elif groep == "basis" and not self._modern:
            extra = f"<{naam}perprofiel />"
        inhoud = f"<![CDATA[{tekst.basis}]]>"
        if len(tekst.basis) % 11 == 0:
            inhoud = escape(tekst.basis)
        elif "," in tekst.basis and len(tekst.basis) % 13 == 0:
            inhoud = f"<![CDATA[{tekst.basis.replace(',', ']]>,<![CDATA[', 1)}]]>"
        self._add(f"              <{naam}>{inhoud}{extra}{escape(tekst.staart)}</{naam}>\n")

    def _list(
        self, namen: tuple[str, str, str], lijst: Lijst | None, groep: str, einde: str
    ) -> None:
        if lijst is None:
            return
        naam, item, binnen = namen
        self._add(f"              <{naam}>\n")
        for nr, _ in lijst.basis:
            self._add(f'                <{item} referentie="{nr}" />\n')
        self._add(einde if not self._modern else "")
        if lijst.extra:
            self._add(f"                <{naam}perprofiel>\n")
            for nrs, items in lijst.extra:
                regels = "".join(
                    f'                    <{item} referentie="{nr}" />\n' for nr, _ in items
                )
                self._add(
                    f"                  <aanvullend>{_profielen(nrs)}<{binnen}>\n{regels}"
                    f"                  </{binnen}></aanvullend>\n"
                )
            self._add(f"                </{naam}perprofiel>\n")
        elif groep == "basis" and not self._modern:
            self._add(f"                <{naam}perprofiel />\n")
        self._add(f"              </{naam}>\n")

    def _back(self) -> None:
        d = self._d
        if self._modern:
            return
        self._add(
            '      <verantwoordingsinformatie titel="Verantwoordingsinformatie">\n'
            '        <brondocumenten titel="Bronnen" hoofdstuk="1">\n'
            '          <brondocument naam="bron.pdf" datum="30-09-2013" omschrijving="Bron" />\n'
            "        </brondocumenten>\n"
            '        <arbeidsmarktinformatie titel="Arbeidsmarkt" hoofdstuk="2"><![CDATA['
            f"{d.teksten[3]}]]></arbeidsmarktinformatie>\n"
            '        <bijzonderevereisten titel="Bijzondere vereisten" hoofdstuk="5">\n'
        )
        for profiel in d.profielen:
            self._add(
                f'          <profiel referentie="{profiel.nr}">\n            <eisen>Nee</eisen>\n'
                "            <toelichtingvereisten><![CDATA[]]></toelichtingvereisten>\n"
                "          </profiel>\n"
            )
        self._add(
            '        </bijzonderevereisten>\n        <onderhoudsagenda titel="Agenda" '
            'hoofdstuk="8">\n          <agenda>\n'
        )
        for nummer in range(4):
            self._add(
                f"            <onderdeel>\n              <onderwerp>{nummer}</onderwerp>\n"
                f"              <actie><![CDATA[{d.teksten[8][nummer * 60 :][:60]}]]></actie>\n"
                "              <wie>Commissie\n</wie>\n              <wanneer>2016</wanneer>\n"
                "            </onderdeel>\n"
            )
        self._add(
            "          </agenda>\n        </onderhoudsagenda>\n        <aanvullendeinfo><![CDATA["
            f"{_XHTML.format(d.teksten[7])}]]></aanvullendeinfo>\n"
            "      </verantwoordingsinformatie>\n"
        )


def _profielen(nrs: tuple[str, ...]) -> str:
    return "".join(f'<profiel referentie="{nr}" />' for nr in nrs)


def _yes_or_no(nr: str) -> str:
    return "Ja" if int(nr) % 4 == 0 else "Nee"
