"""Random edits of a composition, of every kind that a user makes, the same ones every time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from random import Random
from typing import Any, TypeVar, cast

from hypothesis import strategies as st

from composer.aanvraag import Bedrijf, Bijlage, Motivering, Onderwijstijd, Verklaring
from composer.antwoorden import (
    set_aanvraagveld,
    set_motivering,
    set_vakkenniskeuze,
    set_verklaring,
)
from composer.eisen import (
    Branchevereiste,
    Referentieniveau,
    Taaleis,
    Vakkenniskeuze,
    VrijOnderdeel,
)
from composer.operations import (
    KERNTAAKTEKSTEN,
    WERKPROCESTEKSTEN,
    Bewerking,
    BewerkingGeweigerd,
    add_keuzedelen,
    insert_kerntaken,
    insert_werkprocessen,
    move_kerntaken,
    move_step,
    move_werkprocessen,
    remove_keuzedelen,
    remove_onderdelen,
    renumber,
    set_tekst,
    set_titel,
    set_veld,
)
from composer.samenstelling import (
    GekozenKerntaak,
    GekozenWerkproces,
    Samenstelling,
)
from tests.composer.samenstellingen import (
    PEILDATUM,
    eigen_kerntaak,
    eigen_werkproces,
    id_,
    kerntaak,
    keuzedeel,
)

T = TypeVar("T")

Bewerkingskeuze = tuple[int, int, int, int]
"""Which operation, and three numbers from which it takes its arguments."""

KEUZES = st.tuples(*[st.integers(0, 999)] * 4)


def lottery(seed: int, aantal: int) -> list[Bewerkingskeuze]:
    """The same many choices every time."""
    loting = Random(seed)
    vier = range(4)
    return [
        cast(Bewerkingskeuze, tuple(loting.randrange(1000) for _ in vier)) for _ in range(aantal)
    ]


def edit(waarde: Samenstelling, keuze: Bewerkingskeuze) -> Bewerking:
    """One operation on a composition; raises ``BewerkingGeweigerd`` where it cannot be done."""
    soort, *getallen = keuze
    return _BEWERKINGEN[soort % len(_BEWERKINGEN)](waarde, *getallen)


@lru_cache(maxsize=1)
def _pool() -> tuple[GekozenKerntaak, ...]:
    """Kerntaken that share parts, are twins, repeat texts, or come from nowhere."""
    bundel_delen = (
        "25168:K1",
        "25168:K2",
        "25171:K4",
        "25154:K1",
        "25501:K1",
        "25498:B1-K1",
        "25471:K1",
    )
    eigen = ("25167:K1", "25503:K1", "25251:K1", "25423:K1", "25999:K1", "94140:K1", None)
    zelfde = {"titel": "Rondt af", "omschrijving": "Ruimt op.", "resultaat": "Netjes."}
    dubbel = [eigen_werkproces("25180:K1-W1", **zelfde), eigen_werkproces("25371:K1-W1", **zelfde)]
    return (
        *map(kerntaak, bundel_delen),
        *map(eigen_kerntaak, eigen),
        replace(eigen_kerntaak("25180:K1", dubbel), hoofdstuk_gelezen=7),
        eigen_kerntaak("25168:K2", [eigen_werkproces("25168:K2-W1")]),
        eigen_kerntaak("25183:K1"),
    )


def _fresh(taak: GekozenKerntaak) -> GekozenKerntaak:
    delen = tuple(replace(wp, id=id_()) for wp in taak.werkprocessen)
    return replace(taak, id=id_(), werkprocessen=delen)


def _kies(reeks: Sequence[T], getal: int) -> T:
    if not reeks:
        raise BewerkingGeweigerd("Er is niets om uit te kiezen.")
    return reeks[getal % len(reeks)]


def _ids(waarde: Samenstelling, a: int, b: int, soort: type | None = None) -> set[str]:
    """One or two parts, of one kind where asked."""
    delen = [o.id for o in waarde.onderdelen if soort is None or isinstance(o, soort)]
    return {_kies(delen, a), _kies(delen, b)}


def _plaats(getal: int) -> int | None:
    return None if getal % 5 == 0 else getal % 5 - 1


def _edit_tekst(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    deel = _kies(list(waarde.onderdelen), a)
    velden = KERNTAAKTEKSTEN if isinstance(deel, GekozenKerntaak) else WERKPROCESTEKSTEN
    tekst = _kies(_TEKSTEN, c)
    return set_tekst(waarde, deel.id, _kies(velden, b), tekst)


def _edit_veld(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    veld, waarden = _kies(_VELDWAARDEN, a)
    return set_veld(waarde, veld, _kies(waarden, b))


def _edit_aanvraag(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    veld, waarden = _kies(_AANVRAAGWAARDEN, a)
    return set_aanvraagveld(waarde, veld, _kies(waarden, b))


def _decide(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    taak = _kies([kt for kt in waarde.kerntaken if kt.vakkennis], a)
    regel = _kies(taak.vakkennis, b)
    delen = tuple(wp.id for wp in taak.werkprocessen[: c % 2])
    keuze = Vakkenniskeuze(taak.id, regel.nr, regel.titel, c % 3 > 0, delen)
    return set_vakkenniskeuze(waarde, keuze)


def _edit_eis(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    veld, waarden = _kies(_EISWAARDEN, a)
    return set_veld(waarde, veld, _kies(waarden, b))


def _state(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    regel, onderwerpen = _kies(_VERKLARINGEN, a)
    toelichting = _kies(("", "Een VOG is verplicht."), c)
    antwoord = _kies((True, False, None), c)
    datum = _kies((None, date(2018, 6, 1)), b)
    return set_verklaring(
        waarde, Verklaring(regel, antwoord, toelichting, "", datum, _kies(onderwerpen, b))
    )


def _motivate(waarde: Samenstelling, a: int, b: int, c: int) -> Bewerking:
    regels = ("STR-11", "STR-13", "STR-15", "STR-16", "STR-17", "KD-05", "KD-06", "KD-04", "KD-07")
    regel = _kies(regels, a)
    onderdeel = _kies(
        ["", "K0332", "K0071", "K0002", "K0225", *(o.id for o in waarde.onderdelen)], b
    )
    return set_motivering(waarde, Motivering(regel, onderdeel, _kies(("Omdat.", ""), c)))


_TITELS = ("Rondt af", "Proef", "Neemt reserveringen aan", "Bestelt de voorraad")
"""Two of these stand in the bundle, so that a title alone can make parts alike."""

_TEKSTEN = (
    "",
    "Ruimt op.",
    "Ruimt op en sluit af. Meldt dat.",
    "Netjes.",
    "Meldt dat, zodat het klopt, met als resultaat een schone keuken.",
)

_VELDWAARDEN: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("naam", ("", "Food specialist", "Proef", "Proef niveau 2")),
    ("niveau", (None, 1, 2, 3, 4)),
    ("soort_opleiding", ("", "vakopleiding", "specialistenopleiding", "middenkaderopleiding")),
    ("leerwegen", ((), ("bol",), ("derde",))),
    ("startjaar", (None, 2014, 2019, 2030)),
    ("referentiedomein", ("7172", "4135")),
    ("crebo", (None, "26004")),
    ("studieduur", (None, 0, 1, 2, 3, 4, 9)),
    ("naam", ("Verkoper", "Kok niveau 2 bij Hotel", "een twee drie vier vijf zes zeven acht kok")),
    ("beroep", ("", "gastheer")),
)

_AANVRAAGWAARDEN: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("instelling", ("", "ROC Proef")),
    ("type_instelling", ("", "roc", "aoc")),
    ("soort_aanvraag", ("", "nieuw", "verkort")),
    ("ontwikkeld_door", ("", "MBO Elders")),
    ("aantal_experimentele_opleidingen", (None, 3, 11)),
    ("arbeidsmarkt", ("", "De regio vraagt dit.")),
    ("samenhang", ("", "De gast staat centraal.")),
    ("belang_bedrijfstak", ("", "Telers vragen dit.")),
    ("cohorten", (None, 0, 2, 9)),
    ("studenten_per_cohort", (None, 0, 25)),
    ("opleidingsdomeinen", ((), ("79120",), ("79120", "79080"))),
    ("terugvalopties", ((), ("25168",), ("25104", "25498"), ("26004", "25999"))),
    (
        "bedrijven",
        (
            (),
            (Bedrijf("Hotel"),),
            (Bedrijf("Hotel", 0, "hotel.pdf", PEILDATUM),),
            (Bedrijf("Hotel De Kroon", 12),),
        ),
    ),
    ("motief_vierjarig", ("", "Twee vakgebieden.")),
    ("onderwijstijd", ((), (Onderwijstijd("bol", 1800, 1200, 450),))),
    ("verantwoording_onderwijstijd", ("", "Zie het onderwijsprogramma.")),
    ("bijlagen", ((), (Bijlage("overeenkomst", "a.pdf"), Bijlage("omschrijving", "b.pdf")))),
    ("datum", (None, date(2018, 9, 1), date(2024, 9, 1))),
    ("uitslag_ingangstoets", (None, date(2018, 10, 1), date(2018, 12, 1), date.max)),
    ("indiening_uitwerking", (None, date(2018, 11, 1), date(2019, 11, 1))),
    ("bekendmaking", (None, date(2019, 2, 1), date(2019, 4, 1), date(2019, 5, 1))),
    ("laatste_diploma", (None, date(2026, 7, 1), date.max)),
    ("noodzaak", ("", "Geen kwalificatie volstaat.")),
)

_VERKLARINGEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("AAN-07", ("",)),
    ("INS-02", ("79120", "")),
    ("INS-03", ("",)),
    ("INS-05", ("",)),
    ("NIV-12", ("",)),
    ("KD-10", ("",)),
    ("WET-01", ("25471", "25480", "")),
    ("WET-02", ("25471", "")),
    ("WET-04", ("",)),
    ("WET-05", ("",)),
    ("TKM-02", ("",)),
    ("TKM-03", ("doelmatig", "duurzaam", "")),
)

_EISWAARDEN: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("nlqf", (None, 3)),
    ("generieke_onderdelen", ((), ("nederlands", "engels"))),
    ("referentieniveaus", ((), (Referentieniveau("rekenen", "2F"),))),
    ("taaleisen", ((), (Taaleis("25168", "Duits", 2), Taaleis("25154", "Duits", 5)))),
    ("taaleisen", ((), (Taaleis("25168", "Duits", 2), Taaleis("25154", "Frans")))),
    ("branchevereisten", ((), (Branchevereiste("18 jaar"), Branchevereiste("VCA", "SSVV", "Ja")))),
    ("vrije_onderdelen", ((), (VrijOnderdeel("Rondt af"),))),
)

_KEUZEDEELCODES = ("K0001", "K0002", "K0165", "K0225", "K0753", "K0802", "K0960")
"""Of another size, for another level, about one subject, and of languages."""

_BEWERKINGEN: tuple[Callable[[Samenstelling, int, int, int], Bewerking], ...] = (
    lambda w, a, b, *_: insert_kerntaken(w, [_fresh(_kies(_pool(), a))], _plaats(b)),
    lambda w, a, b, c: insert_werkprocessen(
        w,
        _kies([kt.id for kt in w.kerntaken], a),
        [replace(_kies(_kies(_pool(), b).werkprocessen, c), id=id_())],
        _plaats(c),
    ),
    lambda w, a, b, c: remove_onderdelen(w, _ids(w, a, a if c % 3 else b)),
    lambda w, a, b, c: move_kerntaken(w, _ids(w, a, b, GekozenKerntaak), _plaats(c)),
    lambda w, a, b, c: move_werkprocessen(
        w, _ids(w, a, b, GekozenWerkproces), _kies([kt.id for kt in w.kerntaken], c), _plaats(a)
    ),
    lambda w, a, b, *_: move_step(w, _ids(w, a, a), 1 if b % 2 else -1),
    lambda w, a, b, c: set_titel(
        w, _kies(list(w.onderdelen), a).id, _kies((*_TITELS, f"Titel {c}"), b)
    ),
    _edit_tekst,
    _edit_veld,
    _motivate,
    lambda w, a, *_: add_keuzedelen(w, [keuzedeel(_kies(("K0332", "K0071", "K9999"), a), "Proef")]),
    lambda w, a, *_: remove_keuzedelen(w, [_kies(w.keuzedelen, a).code]),
    lambda w, *_: renumber(w),
    _edit_aanvraag,
    _decide,
    lambda w, a, *_: add_keuzedelen(w, [keuzedeel(_kies(_KEUZEDEELCODES, a))]),
    _edit_eis,
    _edit_aanvraag,
    _state,
)
