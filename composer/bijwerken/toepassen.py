"""Carries out choices of an update; every choice becomes a decision in the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from composer.bijwerken.waarden import (
    Bijwerkregel,
    Deel,
    Gekozen,
    Keuze,
    Keuzedeelregel,
)
from composer.change import Bewerkingsnaam, Change, Facet, counted
from composer.operations import (
    Bewerking,
    BewerkingGeweigerd,
    find_onderdeel,
    remove_keuzedelen,
    remove_onderdelen,
    replace_keuzedeel,
    replace_onderdeel,
)
from composer.samenstelling import (
    Besluit,
    GekozenKerntaak,
    GekozenKeuzedeel,
    Samenstelling,
)

_NAMEN: Final = {
    Keuze.BRONTEKST: Bewerkingsnaam.NIEUWE_BRONTEKST,
    Keuze.MIJN_TEKST: Bewerkingsnaam.MIJN_TEKST,
    Keuze.NUMMERS: Bewerkingsnaam.ALLEEN_NUMMERS,
    Keuze.VERVANGING: Bewerkingsnaam.VERVANGING,
    Keuze.LATEN: Bewerkingsnaam.LATEN,
    Keuze.VERWIJDEREN: Bewerkingsnaam.VERWIJDEREN,
}


def apply(
    samenstelling: Samenstelling,
    keuzes: Sequence[Gekozen],
    *,
    naam: str = "",
    datum: date | None = None,
) -> Bewerking:
    """Do what was chosen for these parts, in one operation.

    ``naam`` and ``datum`` say who decided and when. A part keeps its id. Raises
    ``BewerkingGeweigerd`` when there is nothing to do, when a choice does not exist for a part, or
    when the part changed since the plan was made; then nothing happens.
    """
    if not keuzes:
        raise BewerkingGeweigerd("Er is niets gekozen om bij te werken.")
    if len({gekozen.regel.id for gekozen in keuzes}) < len(keuzes):
        raise BewerkingGeweigerd("Voor één onderdeel zijn twee keuzes gemaakt; kies er een.")
    facetten, geraakt = {Facet.BESLUITEN}, set[str]()
    besluiten = [_besluit(gekozen, naam, datum) for gekozen in keuzes]
    nieuw = samenstelling
    for gekozen in sorted(keuzes, key=_laatst):
        nieuw, change = _apply_one(nieuw, gekozen)
        facetten |= change.facetten
        geraakt |= {gekozen.regel.id} | change.onderdelen
    nieuw = replace(nieuw, besluiten=nieuw.besluiten + tuple(besluiten))
    een, meer = _NAMEN[keuzes[0].keuze], Bewerkingsnaam.DELEN_BIJWERKEN
    return Bewerking(nieuw, counted(facetten, geraakt, len(keuzes), een, meer))


def _laatst(gekozen: Gekozen) -> tuple[bool, bool]:
    """What is removed goes last, and a kerntaak after its werkprocessen."""
    regel = gekozen.regel
    is_kerntaak = isinstance(regel, Bijwerkregel) and isinstance(regel.deel, GekozenKerntaak)
    return gekozen.keuze is Keuze.VERWIJDEREN, is_kerntaak


def _apply_one(samenstelling: Samenstelling, gekozen: Gekozen) -> Bewerking:
    if gekozen.keuze not in gekozen.regel.keuzes:
        raise BewerkingGeweigerd(f"„{gekozen.keuze}” kan niet voor dit onderdeel.")
    if isinstance(gekozen.regel, Keuzedeelregel):
        return _apply_keuzedeel(samenstelling, gekozen.regel, gekozen)
    return _apply_deel(samenstelling, gekozen.regel, gekozen)


def _apply_deel(samenstelling: Samenstelling, regel: Bijwerkregel, gekozen: Gekozen) -> Bewerking:
    deel = _present(samenstelling, regel)
    if gekozen.keuze is Keuze.LATEN:
        return Bewerking(samenstelling, Change(frozenset()))
    if gekozen.keuze is Keuze.VERWIJDEREN:
        return remove_onderdelen(samenstelling, {deel.id})
    nieuw = _renewed(deel, _chosen(regel, gekozen), gekozen.keuze)
    return replace_onderdeel(samenstelling, nieuw)


def _present(samenstelling: Samenstelling, regel: Bijwerkregel) -> Deel:
    """The part as it is now, which must be as it was when the plan was made."""
    deel = find_onderdeel(samenstelling, regel.id)
    if (deel.teksthash, deel.herkomst) != (regel.deel.teksthash, regel.deel.herkomst):
        raise BewerkingGeweigerd(
            f"„{deel.titel}” is gewijzigd sinds het overzicht is gemaakt; maak het opnieuw."
        )
    return deel


def _chosen(regel: Bijwerkregel, gekozen: Gekozen) -> Deel:
    """The source that a choice refers to: the one that was found, or a candidate."""
    if gekozen.keuze is not Keuze.VERVANGING or (regel.nieuw is not None and not gekozen.bron):
        if regel.nieuw is None:
            raise BewerkingGeweigerd("Van dit onderdeel is geen nieuwe bron gevonden.")
        return regel.nieuw
    for kandidaat in regel.kandidaten:
        if gekozen.bron in {"", str(kandidaat.herkomst.bron)}:
            return kandidaat.kopie
    raise BewerkingGeweigerd(f"{gekozen.bron} is geen kandidaat voor dit onderdeel.")


def _renewed(deel: Deel, bron: Deel, keuze: Keuze) -> Deel:
    """The part with its new origin, and with the text that goes with the choice.

    With the numbers alone an unedited part takes the source as it is: only numbers within its lists
    can differ, and it must not seem edited.
    """
    if isinstance(deel, GekozenKerntaak) is not isinstance(bron, GekozenKerntaak):
        raise BewerkingGeweigerd("Een kerntaak en een werkproces vervangen elkaar niet.")
    houdt_tekst = keuze is Keuze.MIJN_TEKST or (keuze is Keuze.NUMMERS and deel.is_afwijkend)
    if houdt_tekst:
        return replace(deel, herkomst=bron.herkomst)
    velden: dict[str, Any] = {"id": deel.id, "hoofdstuk_gelezen": deel.hoofdstuk_gelezen}
    if isinstance(deel, GekozenKerntaak):
        velden["werkprocessen"] = deel.werkprocessen
    return replace(bron, **velden)


def _apply_keuzedeel(
    samenstelling: Samenstelling, regel: Keuzedeelregel, gekozen: Gekozen
) -> Bewerking:
    if regel.keuzedeel not in samenstelling.keuzedelen:
        raise BewerkingGeweigerd(
            f"Keuzedeel {regel.id} is gewijzigd sinds het overzicht is gemaakt; maak het opnieuw."
        )
    if gekozen.keuze is Keuze.LATEN:
        return Bewerking(samenstelling, Change(frozenset()))
    if gekozen.keuze is Keuze.VERWIJDEREN:
        return remove_keuzedelen(samenstelling, {regel.id})
    nieuw = _chosen_keuzedeel(regel, gekozen)
    return replace_keuzedeel(samenstelling, regel.id, nieuw)


def _chosen_keuzedeel(regel: Keuzedeelregel, gekozen: Gekozen) -> GekozenKeuzedeel:
    if gekozen.keuze is not Keuze.VERVANGING:
        if regel.nieuw is None:
            raise BewerkingGeweigerd(f"Keuzedeel {regel.id} staat niet in het register.")
        return regel.nieuw
    for kandidaat in regel.kandidaten:
        if gekozen.bron in {"", kandidaat.code}:
            return kandidaat
    raise BewerkingGeweigerd(f"{gekozen.bron} is geen kandidaat voor keuzedeel {regel.id}.")


def _besluit(gekozen: Gekozen, naam: str, datum: date | None) -> Besluit:
    regel = gekozen.regel
    vast: Mapping[str, Any] = {"keuze": str(gekozen.keuze), "naam": naam, "datum": datum}
    neemt_over = gekozen.keuze not in {Keuze.LATEN, Keuze.VERWIJDEREN}
    if gekozen.keuze not in regel.keuzes:
        raise BewerkingGeweigerd(f"„{gekozen.keuze}” kan niet voor dit onderdeel.")
    if isinstance(regel, Keuzedeelregel):
        code = _chosen_keuzedeel(regel, gekozen).code if neemt_over else ""
        return Besluit(
            regel.id, bron=regel.id, nieuwe_bron=code, nieuwe_editie=regel.editie, **vast
        )
    nieuw = _chosen(regel, gekozen) if neemt_over else regel.nieuw
    daar = nieuw.herkomst if nieuw is not None else None
    return Besluit(
        regel.id,
        bron=str(regel.herkomst.bron),
        editie=regel.herkomst.editie,
        nieuwe_bron=str(daar.bron) if daar else "",
        nieuwe_editie=daar.editie if daar else regel.editie,
        **vast,
    )
