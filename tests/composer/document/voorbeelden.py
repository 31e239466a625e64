"""Compositions for the tests of the document: one that has everything, and random ones."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from hypothesis import strategies as st

from composer.aanvraag import (
    Aanvraag,
    Bedrijf,
    Bijlage,
    Motivering,
    Onderwijstijd,
    Verklaring,
)
from composer.document import Rapport, Rapportregel
from composer.eisen import (
    Branchevereiste,
    Referentieniveau,
    Taaleis,
    Vakkenniskeuze,
    VrijOnderdeel,
)
from composer.samenstelling import (
    Besluit,
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Herkomst,
    Samenstelling,
)
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing

T = TypeVar("T")

HIER = Path(__file__).resolve().parent
ECHT = HIER.parents[2].parent / "shared" / "real" / "sbb-xml"
"""SBB's own files, beside the checkout where they are present."""


PLAATSEN = [
    "</domeinen>",
    '<domein nr="4133"',
    "</sectorkamers>",
    '<sectorkamer nr="5672"',
    '<competentie nr="3088"',
    "</dossiers>",
    "</dossier>",
    "<dossiercrebo>",
    "</dossiercrebos>",
    "<kennisofvaardigheid",
    "</basis>",
    "</basistaken>",
    "</basiskerntaken>",
    "<verantwoordelijkheid>",
    "<vakkennisenvaardigheden referentie",
    "</basiswerkprocessen>",
    "<werkprocesresultaat>",
    "</werkprocescompetenties>",
    "<competentie referentie",
    "</profielen>",
    "<sbu>",
    "</profiel>",
    "</kc:samenstelling>",
    "<kc:leerweg>",
    "</kc:leerwegen>",
    "<kc:beroep>",
    "<kc:keuzedeel ",
    "<kc:noodzaak>",
    "<kc:terugvaloptie ",
    "<kc:bedrijf ",
    "</kc:aanvraag>",
    "</kc:verklaringen>",
    "</kc:motiveringen>",
]
"""One line of each kind of ``volledig()``, behind which another element can stand."""

ELEMENTEN = [
    "<sbb",
    "<domeinen",
    "<domein",
    "<competentie",
    "<dossiers",
    "<dossier",
    "<kennisenvaardigheden",
    "<kennisofvaardigheid",
    "<basiskerntaken",
    "<kerntaak",
    "<complexiteit",
    "<vakkennisenvaardigheden referentie",
    "<werkproces",
    "<werkprocesgedrag",
    "<profiel",
    "<sbu",
    "<kc:samenstelling",
    "<kc:leerweg",
    "<kc:keuzedeel",
    "<kc:aanvraag",
    "<kc:bedrijf",
    "<kc:verklaring",
    "<kc:motivering",
]
"""Elements of ``volledig()`` that can carry another attribute."""


def echte_bestanden() -> list[Path]:
    return sorted(ECHT.glob("*.xml"))


def insert_after(tekst: str, regel: str, nieuw: str) -> str:
    """Put an element on its own line after the first line that holds ``regel``, indented alike."""
    assert regel in tekst
    begin = tekst.rindex("\n", 0, tekst.index(regel)) + 1
    einde = tekst.index("\n", tekst.index(regel)) + 1
    inspringing = tekst[begin : begin + len(tekst[begin:]) - len(tekst[begin:].lstrip(" "))]
    return f"{tekst[:einde]}{inspringing}{nieuw}\n{tekst[einde:]}"


def add_attributen(tekst: str, element: str, attributen: str) -> str:
    """Put attributes behind the last one of the first such element."""
    gevonden = re.search(rf"{element}(?=[ =>])", tekst)
    assert gevonden
    begin = gevonden.start()
    einde = begin + min(
        plaats for eind in (" />", ">") if (plaats := tekst[begin:].find(eind)) >= 0
    )
    return tekst[:einde] + attributen + tekst[einde:]


def uuid(nummer: int) -> str:
    return str(UUID(int=nummer))


RAPPORT = Rapport(
    regelset="wat-als",
    regelsetversie="1",
    peildatum=date(2026, 2, 1),
    editie="feiten-2015",
    bevindingen=(
        Rapportregel("STR-01", "fout", "één domein & <meer> ]]>", uuid(11), "WEB art. 1"),
        Rapportregel("AAN-02", "info", "naam", gemotiveerd=True),
    ),
)


def volledig() -> Samenstelling:
    """Every field filled, with text that is hard to write."""
    ontvangt = GekozenWerkproces(
        id=uuid(12),
        titel="Ontvangt „gasten” & <klanten> ",
        omschrijving="Regel 1\n\n  Regel 2\t]]> einde\n",
        resultaat=" vooraf en achteraf ",
        gedrag="De medewerker:\r\n- een;\n- twee. 🙂",
        competenties=(Verwijzing("3088", "Samenwerken en overleggen"), Verwijzing("", "Eigen")),
        herkomst=Herkomst(Bronverwijzing("25168", "P1-K1-W2"), "editie-1", "ab" * 32, "986399"),
    )
    zonder = GekozenWerkproces(id=uuid(13), titel="Alleen een titel", inhoud_bekend=False)
    bedient = GekozenKerntaak(
        id=uuid(11),
        titel="Werkt in de bediening",
        complexiteit="Gewoon.",
        verantwoordelijkheid="",
        vakkennis=(
            Verwijzing("986487", "kent middelen "),
            Verwijzing("986489", "kent systemen"),
            Verwijzing("986487", "kent middelen "),
            Verwijzing("986487", "kent iets anders onder hetzelfde nummer"),
            Verwijzing("4133", "heeft het nummer van een domein"),
        ),
        werkprocessen=(ontvangt, zonder),
        herkomst=Herkomst(Bronverwijzing("25168", "K1"), "editie-1", "cd" * 32),
    )
    gelijk = GekozenKerntaak(id=uuid(21), titel="Bewaakt de voorraad")
    herkomst = Herkomst(Bronverwijzing("25168", "K2"), "editie-1", gelijk.teksthash)
    return Samenstelling(
        id=uuid(1),
        naam='Servicemedewerker "plus"',
        niveau=2,
        soort_opleiding="basisberoepsopleiding",
        leerwegen=("bol", "bbl"),
        studieduur=2,
        startjaar=2019,
        beroep="Medewerker in service en verkoop",
        kerntaken=(bedient, replace(gelijk, herkomst=herkomst)),
        keuzedelen=(GekozenKeuzedeel("K0061", "Een titel", 240), GekozenKeuzedeel("K0071")),
        aanvraag=Aanvraag(
            instelling="Voorbeeldinstelling",
            type_instelling="roc",
            aantal_experimentele_opleidingen=3,
            datum=date(2018, 9, 1),
            arbeidsmarkt="Er is vraag.\n",
            noodzaak="Nodig",
            samenhang="Hangt samen",
            cohorten=3,
            studenten_per_cohort=25,
            terugvalopties=("25168", "25154"),
            bedrijven=(Bedrijf("Bedrijf A", 12, "overeenkomst.pdf"), Bedrijf("Bedrijf B")),
        ),
        verklaringen=(
            Verklaring("INS-02", True, "Ja,\nzeker", "Naam", date(2018, 9, 1)),
            Verklaring("INS-03", False),
            Verklaring("INS-04"),
        ),
        motiveringen=(
            Motivering("STR-12", uuid(12), "Toch zo", "Naam", date(2018, 9, 2)),
            Motivering("STR-12", "", "Overal"),
        ),
        crebo="26007",
    )


teksten = st.one_of(
    st.text(
        st.characters(
            codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"
        ),
        max_size=12,
    ),
    st.text(st.sampled_from("a ]>&<\"'\n\r\t é🙂-!["), max_size=16),
    st.sampled_from(["]]>", "]]", "]]]>", "<![CDATA[", "\r\n", "\r", " ", "\n", "&#13;", "<!--"]),
)
getallen = st.none() | st.integers(0, 999_999_999)
datums = st.none() | st.dates()
nummers = st.sampled_from(["", "12", "0012", "3088", "4121", "1000000001", "x"]) | st.integers(
    1, 2_000_000_000
).map(str)
verwijzingen = st.builds(Verwijzing, nr=nummers, titel=teksten)
bronnen = st.builds(
    Bronverwijzing,
    st.sampled_from(["25168", "25154", "sbb-986408"]),
    st.sampled_from(["K1", "B1-K2-W3", "P2-K10-W11"]),
)
herkomsten = st.none() | st.builds(
    Herkomst, bronnen, editie=teksten, teksthash=teksten, bronnr=st.none() | teksten
)


@st.composite
def samenstellingen(draw: st.DrawFn) -> Samenstelling:
    """A random composition; ids are unique, everything else is free."""
    ids = st.integers(1, 2**128 - 1).map(uuid)
    aantallen = draw(st.lists(st.integers(0, 3), max_size=3))
    uniek = draw(
        st.lists(ids, min_size=1 + len(aantallen) + sum(aantallen), max_size=20, unique=True)
    )
    kerntaken = []
    for aantal in aantallen:
        werkprocessen = tuple(
            GekozenWerkproces(
                id=uniek.pop(),
                titel=draw(teksten),
                omschrijving=draw(teksten),
                resultaat=draw(teksten),
                gedrag=draw(teksten),
                competenties=tuple(draw(st.lists(verwijzingen, max_size=3))),
                herkomst=draw(herkomsten),
                inhoud_bekend=draw(st.booleans()),
            )
            for _ in range(aantal)
        )
        kerntaken.append(
            GekozenKerntaak(
                id=uniek.pop(),
                titel=draw(teksten),
                complexiteit=draw(teksten),
                verantwoordelijkheid=draw(teksten),
                vakkennis=tuple(draw(st.lists(verwijzingen, max_size=3))),
                werkprocessen=werkprocessen,
                herkomst=draw(herkomsten),
                inhoud_bekend=draw(st.booleans()),
            )
        )
    return Samenstelling(
        id=uniek.pop(),
        naam=draw(teksten),
        niveau=draw(st.none() | st.integers(1, 4)),
        soort_opleiding=draw(teksten),
        leerwegen=draw(st.sampled_from([(), ("bol",), ("bbl", "bol")])),
        studieduur=draw(st.none() | st.integers(0, 9)),
        startjaar=draw(getallen),
        beroep=draw(teksten),
        kerntaken=tuple(kerntaken),
        keuzedelen=tuple(
            draw(
                st.lists(
                    st.builds(GekozenKeuzedeel, teksten, teksten, getallen, _niveaus), max_size=2
                )
            )
        ),
        aanvraag=draw(_aanvragen),
        verklaringen=tuple(draw(st.lists(_verklaringen, max_size=2))),
        motiveringen=tuple(draw(st.lists(_motiveringen, max_size=2))),
        besluiten=tuple(draw(st.lists(_besluiten, max_size=2))),
        **draw(_eisen),
        crebo=draw(st.sampled_from([None, "26007", "12345", ""])),
        referentiedomein=draw(teksten),
    )


def _some(wat: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(wat, max_size=2).map(tuple)


_niveaus = st.lists(st.integers(1, 4), max_size=3).map(tuple)
_uuids = st.integers(1, 2**128 - 1).map(uuid)
_aanvragen = st.builds(
    Aanvraag,
    instelling=teksten,
    type_instelling=teksten,
    aantal_experimentele_opleidingen=getallen,
    datum=datums,
    arbeidsmarkt=teksten,
    noodzaak=teksten,
    samenhang=teksten,
    cohorten=getallen,
    studenten_per_cohort=getallen,
    terugvalopties=st.lists(teksten, max_size=2).map(tuple),
    bedrijven=_some(st.builds(Bedrijf, teksten, getallen, teksten, datums)),
    soort_aanvraag=teksten,
    ontwikkeld_door=teksten,
    belang_bedrijfstak=teksten,
    motief_vierjarig=teksten,
    verantwoording_onderwijstijd=teksten,
    opleidingsdomeinen=_some(teksten),
    bijlagen=_some(st.builds(Bijlage, teksten, teksten)),
    onderwijstijd=_some(st.builds(Onderwijstijd, teksten, getallen, getallen, getallen)),
    uitslag_ingangstoets=datums,
    indiening_uitwerking=datums,
    bekendmaking=datums,
    laatste_diploma=datums,
)
_eisen: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "nlqf": getallen,
        "generieke_onderdelen": _some(teksten),
        "referentieniveaus": _some(st.builds(Referentieniveau, teksten, teksten)),
        "taaleisen": _some(st.builds(Taaleis, teksten, teksten, getallen, st.booleans())),
        "branchevereisten": _some(st.builds(Branchevereiste, teksten, teksten, teksten)),
        "vrije_onderdelen": _some(st.builds(VrijOnderdeel, teksten, teksten)),
        "vakkenniskeuzes": _some(
            st.builds(Vakkenniskeuze, _uuids, teksten, teksten, st.booleans(), _some(_uuids))
        ),
    }
)
_verklaringen = st.builds(
    Verklaring, teksten, st.none() | st.booleans(), teksten, teksten, datums, teksten
)
_motiveringen = st.builds(Motivering, teksten, teksten, teksten, teksten, datums, teksten, teksten)
_besluiten = st.builds(
    Besluit, teksten, teksten, teksten, teksten, teksten, teksten, teksten, datums
)
