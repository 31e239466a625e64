"""Makes a composition from a recipe: which parts, and the fields of the application."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from composer.codering import codes_of
from composer.copy_parts import NewId, copy_kerntaak, copy_keuzedeel, copy_werkproces
from composer.document.waarden import GEEN_LEERWEG, clean_leerweg, clean_soort
from composer.recept.aanvraag import read_aanvraag, read_motivering, read_verklaringen
from composer.recept.bundelcode import with_hint
from composer.recept.eisen import TABELLEN, VELDEN, read_eisen, read_niveaus
from composer.recept.tabel import Tabel, at, read_toml
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import has_keuzedelen

MAX_ONDERDELEN: Final = 1000
"""Kerntaken, werkprocessen and keuzedelen that a recipe may name in all."""

_VELDEN: Final = (
    "naam",
    "niveau",
    "soort_opleiding",
    "leerwegen",
    "studieduur",
    "startjaar",
    "beroep",
)
_KEUZEDEELCODE: Final = re.compile(r"K\d{4}", re.ASCII)
_NAAMRUIMTE: Final = uuid5(NAMESPACE_URL, "urn:kwalificatiecomposer:recept:1")


def read_recept(pad: Path, structuur: Kwalificatiestructuur) -> Samenstelling:
    """The composition that a recipe describes.

    The same recipe gives the same identities, so the same document to the byte. Raises
    ``Invoerfout`` with file and line for everything that cannot be used: no TOML, an unknown
    crebo, code or key, a value of the wrong type, or no kerntaak at all.
    """
    recept = read_toml(pad)
    recept.only(
        (
            "samenstelling",
            "kerntaak",
            "keuzedeel",
            "aanvraag",
            "verklaringen",
            "motivering",
            *TABELLEN,
        )
    )
    _check_aantal(recept)
    new_id = _ids(recept)
    document = new_id()
    kerntaken = tuple(_kerntaak(tabel, structuur, new_id) for tabel in recept.tables("kerntaak"))
    if not kerntaken:
        raise recept.refusal("de samenstelling is leeg; voeg een [[kerntaak]] toe", "samenstelling")
    kwalificatie = _kwalificatie(recept.table("samenstelling"), document)
    samenstelling = replace(
        kwalificatie,
        kerntaken=kerntaken,
        keuzedelen=tuple(_keuzedelen(recept, structuur, kwalificatie.startdatum)),
        aanvraag=read_aanvraag(recept.table("aanvraag"), structuur),
        verklaringen=tuple(read_verklaringen(recept.table("verklaringen"))),
        **read_eisen(recept),
    )
    delen = {code: id_ for id_, code in codes_of(samenstelling).items()}
    motiveringen = tuple(read_motivering(tabel, delen) for tabel in recept.tables("motivering"))
    return replace(samenstelling, motiveringen=motiveringen)


def _check_aantal(recept: Tabel) -> None:
    """Refuse more parts than anyone composes, before any is copied."""
    aantal = 0
    for naam in ("kerntaak", "keuzedeel"):
        for tabel in recept.tables(naam):
            werkprocessen = tabel.texts("werkprocessen") if naam == "kerntaak" else ()
            aantal += 1 + len(werkprocessen)
            if aantal > MAX_ONDERDELEN:
                melding = (
                    f"het recept noemt meer dan {MAX_ONDERDELEN} kerntaken, werkprocessen en "
                    "keuzedelen; maak er verschillende recepten van"
                )
                raise tabel.refusal(melding)


def _ids(recept: Tabel) -> NewId:
    """Identities from what the recipe says and a number."""
    basis = uuid5(_NAAMRUIMTE, repr(recept.waarden))
    nummers = count()
    return lambda: str(uuid5(basis, str(next(nummers))))


def _kwalificatie(tabel: Tabel, document: str) -> Samenstelling:
    tabel.only((*_VELDEN, *VELDEN))
    return Samenstelling(
        id=document,
        naam=tabel.text("naam"),
        niveau=tabel.number("niveau", 1, 4),
        soort_opleiding=clean_soort(tabel.text("soort_opleiding")),
        leerwegen=tuple(dict.fromkeys(_leerwegen(tabel))),
        studieduur=tabel.number("studieduur", 1, 9),
        startjaar=tabel.number("startjaar", 1900, 2999),
        beroep=tabel.text("beroep"),
    )


def _leerwegen(tabel: Tabel) -> Iterator[str]:
    """Any short text: that there are only two is for a rule to say."""
    for nummer, tekst in enumerate(tabel.texts("leerwegen")):
        if (leerweg := clean_leerweg(tekst)) is None:
            raise tabel.refusal(GEEN_LEERWEG, "leerwegen", nummer)
        yield leerweg


def _kerntaak(tabel: Tabel, structuur: Kwalificatiestructuur, new_id: NewId) -> GekozenKerntaak:
    """A whole kerntaak, or the named werkprocessen under the texts of a kerntaak."""
    tabel.only(("titel", "bron", "werkprocessen"))
    namen = tabel.texts("werkprocessen")
    delen = [_bron(tabel, naam, "werkprocessen", i) for i, naam in enumerate(namen)]
    kopieer = partial(with_hint(copy_kerntaak), structuur, new_id=new_id)
    kopieer_deel = partial(with_hint(copy_werkproces), structuur, new_id=new_id)
    if "bron" in tabel.waarden:
        bron = _bron(tabel, tabel.text("bron"), "bron")
        if bron.is_werkproces:
            melding = f"{bron} is een werkproces; zet het in de lijst werkprocessen"
            raise tabel.refusal(melding, "bron")
        is_deels = "werkprocessen" in tabel.waarden
        kerntaak = at(tabel, ("bron",), kopieer, bron, werkprocessen=() if is_deels else None)
    elif delen:
        # Its werkprocessen are copied below, so that a refusal names the one it is about.
        kerntaak = at(tabel, ("werkprocessen", 0), kopieer, delen[0].kerntaak, werkprocessen=())
    else:
        raise tabel.refusal('geef deze kerntaak een bron, bijvoorbeeld bron = "25168:K1"')
    if delen:
        gekozen = tuple(
            at(tabel, ("werkprocessen", i), kopieer_deel, deel) for i, deel in enumerate(delen)
        )
        kerntaak = replace(kerntaak, werkprocessen=gekozen)
    if "titel" not in tabel.waarden:
        return kerntaak
    if not (titel := " ".join(tabel.text("titel").split())):
        raise tabel.refusal("„titel” is leeg; laat de regel weg voor de titel van de bron", "titel")
    return replace(kerntaak, titel=titel)


def _keuzedelen(
    recept: Tabel, structuur: Kwalificatiestructuur, start: date | None
) -> Iterator[GekozenKeuzedeel]:
    """The keuzedelen of the register; where the sources hold no register only their codes."""
    has_register = has_keuzedelen(structuur)
    regels: dict[str, int] = {}
    for tabel in recept.tables("keuzedeel"):
        code = _keuzedeelcode(tabel)
        if code in regels:
            melding = f"keuzedeel {code} staat ook op regel {regels[code]}; laat er een weg"
            raise tabel.refusal(melding, "code")
        regels[code] = tabel.line_of("code")
        keuzedeel = GekozenKeuzedeel(code)
        if has_register:
            keuzedeel = at(tabel, ("code",), copy_keuzedeel, structuur, code, start)
        yield replace(keuzedeel, niveaus=read_niveaus(tabel))


def _keuzedeelcode(tabel: Tabel) -> str:
    tabel.only(("code", "niveaus"))
    code = tabel.text("code")
    if not _KEUZEDEELCODE.fullmatch(code):
        melding = f"„{code}” is geen code van een keuzedeel; die heet bijvoorbeeld K0061"
        raise tabel.refusal(melding, "code")
    return code


def _bron(tabel: Tabel, naam: str, *sleutel: str | int) -> Bronverwijzing:
    try:
        return Bronverwijzing.parse(naam)
    except ValueError:
        melding = f"„{naam}” is geen bron; een bron heet bijvoorbeeld 25168:K1 of 25168:P1-K1-W2"
        raise tabel.refusal(melding, *sleutel) from None
