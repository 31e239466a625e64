"""Operations on a composition: each takes a value and gives the next one and what changed.

An operation that cannot be done raises ``BewerkingGeweigerd`` with a Dutch sentence and changes
nothing. Positions count from 0 in the list as it stands before the operation; None = at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple, TypeVar

from composer.change import Bewerkingsnaam, Change, Facet, counted, field_changed
from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Samenstelling,
)

T = TypeVar("T")
Onderdeel = GekozenKerntaak | GekozenWerkproces

KERNTAAKTEKSTEN: Final = ("complexiteit", "verantwoordelijkheid")
WERKPROCESTEKSTEN: Final = ("omschrijving", "resultaat", "gedrag")
FACET_VAN_VELD: Final = {
    "naam": Facet.NAAM,
    "niveau": Facet.VELDEN,
    "soort_opleiding": Facet.VELDEN,
    "leerwegen": Facet.VELDEN,
    "studieduur": Facet.VELDEN,
    "startjaar": Facet.VELDEN,
    "beroep": Facet.VELDEN,
    "crebo": Facet.VELDEN,
    "referentiedomein": Facet.VELDEN,
    "aanvraag": Facet.AANVRAAG,
    "verklaringen": Facet.VERKLARINGEN,
    "nlqf": Facet.EISEN,
    "generieke_onderdelen": Facet.EISEN,
    "referentieniveaus": Facet.EISEN,
    "taaleisen": Facet.EISEN,
    "branchevereisten": Facet.EISEN,
    "vrije_onderdelen": Facet.EISEN,
}
_DELEN: Final = frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN})


class BewerkingGeweigerd(Exception):
    """The operation is not possible; the message is a Dutch sentence for the user."""


class Bewerking(NamedTuple):
    """The outcome of an operation: the next value and what differs from the one before."""

    samenstelling: Samenstelling
    change: Change


def insert_kerntaken(
    samenstelling: Samenstelling, kerntaken: Sequence[GekozenKerntaak], positie: int | None = None
) -> Bewerking:
    """Add kerntaken (with their werkprocessen) at a position."""
    if not kerntaken:
        raise BewerkingGeweigerd("Er is geen kerntaak gekozen om toe te voegen.")
    onderdelen: list[Onderdeel] = [*kerntaken, *(wp for kt in kerntaken for wp in kt.werkprocessen)]
    _refuse_present(samenstelling, onderdelen)
    nieuw = replace(samenstelling, kerntaken=_insert(samenstelling.kerntaken, kerntaken, positie))
    ids = {onderdeel.id for onderdeel in onderdelen}
    een, meer = Bewerkingsnaam.KERNTAAK_TOEVOEGEN, Bewerkingsnaam.KERNTAKEN_TOEVOEGEN
    return Bewerking(nieuw, counted(_DELEN, ids, len(kerntaken), een, meer))


def insert_werkprocessen(
    samenstelling: Samenstelling,
    kerntaak_id: str,
    werkprocessen: Sequence[GekozenWerkproces],
    positie: int | None = None,
) -> Bewerking:
    """Add werkprocessen at a position to a kerntaak, named by its id or by that of a werkproces."""
    if not werkprocessen:
        raise BewerkingGeweigerd("Er is geen werkproces gekozen om toe te voegen.")
    _refuse_present(samenstelling, werkprocessen)
    doel = find_kerntaak(samenstelling, kerntaak_id)
    nieuw = _change_kerntaak(
        samenstelling,
        doel.id,
        lambda kt: replace(kt, werkprocessen=_insert(kt.werkprocessen, werkprocessen, positie)),
    )
    ids = {doel.id, *(wp.id for wp in werkprocessen)}
    een, meer = Bewerkingsnaam.WERKPROCES_TOEVOEGEN, Bewerkingsnaam.WERKPROCESSEN_TOEVOEGEN
    return Bewerking(nieuw, counted(_DELEN, ids, len(werkprocessen), een, meer))


def remove_onderdelen(samenstelling: Samenstelling, ids: Collection[str]) -> Bewerking:
    """Remove kerntaken (with all their werkprocessen) and werkprocessen, mixed freely."""
    weg = _require(samenstelling, ids)
    geraakt = set(weg)
    kerntaken = []
    for kerntaak in samenstelling.kerntaken:
        if kerntaak.id in weg:
            geraakt |= {wp.id for wp in kerntaak.werkprocessen}
            continue
        over = tuple(wp for wp in kerntaak.werkprocessen if wp.id not in weg)
        if len(over) < len(kerntaak.werkprocessen):
            geraakt.add(kerntaak.id)
            kerntaken.append(replace(kerntaak, werkprocessen=over))
        else:
            kerntaken.append(kerntaak)
    een, meer = Bewerkingsnaam.ONDERDEEL_VERWIJDEREN, Bewerkingsnaam.ONDERDELEN_VERWIJDEREN
    nieuw = replace(samenstelling, kerntaken=tuple(kerntaken))
    return Bewerking(nieuw, counted(_DELEN, geraakt, len(weg), een, meer))


def move_kerntaken(
    samenstelling: Samenstelling, ids: Collection[str], positie: int | None
) -> Bewerking:
    """Move kerntaken together, in their present order, to a position."""
    te_verplaatsen = _require(samenstelling, ids)
    if not te_verplaatsen <= {kt.id for kt in samenstelling.kerntaken}:
        raise BewerkingGeweigerd("Een werkproces kan alleen in een kerntaak staan.")
    kerntaken = _move(samenstelling.kerntaken, te_verplaatsen, positie)
    een, meer = Bewerkingsnaam.KERNTAAK_VERPLAATSEN, Bewerkingsnaam.KERNTAKEN_VERPLAATSEN
    change = counted({Facet.DELEN}, te_verplaatsen, len(te_verplaatsen), een, meer)
    return _reordered(samenstelling, kerntaken, change)


def move_werkprocessen(
    samenstelling: Samenstelling, ids: Collection[str], kerntaak_id: str, positie: int | None = None
) -> Bewerking:
    """Move werkprocessen, in their present order, into a kerntaak (their own or another).

    The kerntaak is named by its id or by that of a werkproces in it.
    """
    te_verplaatsen = _require(samenstelling, ids)
    verplaatst = [wp for _, wp in samenstelling.werkprocessen if wp.id in te_verplaatsen]
    if len(verplaatst) < len(te_verplaatsen):
        raise BewerkingGeweigerd("Een kerntaak kan niet in een andere kerntaak staan.")
    doel = find_kerntaak(samenstelling, kerntaak_id)
    plaats = len(doel.werkprocessen) if positie is None else positie
    plaats -= sum(wp.id in te_verplaatsen for wp in doel.werkprocessen[:plaats])
    kerntaken = []
    for kerntaak in samenstelling.kerntaken:
        over = tuple(wp for wp in kerntaak.werkprocessen if wp.id not in te_verplaatsen)
        if kerntaak is doel:
            over = _insert(over, verplaatst, plaats)
        kerntaken.append(
            kerntaak if over == kerntaak.werkprocessen else replace(kerntaak, werkprocessen=over)
        )
    een, meer = Bewerkingsnaam.WERKPROCES_VERPLAATSEN, Bewerkingsnaam.WERKPROCESSEN_VERPLAATSEN
    geraakt = {
        na.id for voor, na in zip(samenstelling.kerntaken, kerntaken, strict=True) if voor is not na
    }
    change = counted({Facet.DELEN}, te_verplaatsen | geraakt, len(verplaatst), een, meer)
    return _reordered(samenstelling, tuple(kerntaken), change)


def move_step(samenstelling: Samenstelling, ids: Collection[str], stap: int) -> Bewerking:
    """Move parts of one kind and one list one place up (``stap`` -1) or down (1).

    A werkproces at the edge of its kerntaak goes on into the neighbouring kerntaak.
    """
    te_verplaatsen = _require(samenstelling, ids)
    kerntaken = samenstelling.kerntaken
    plaatsen = [i for i, kt in enumerate(kerntaken) if kt.id in te_verplaatsen]
    if plaatsen:
        if len(plaatsen) < len(te_verplaatsen):
            raise BewerkingGeweigerd("Kies alleen kerntaken of alleen werkprocessen.")
        grens = plaatsen[0] - 1 if stap < 0 else plaatsen[-1] + 2
        if not 0 <= grens <= len(kerntaken):
            raise BewerkingGeweigerd("Verder kan dit onderdeel niet.")
        return move_kerntaken(samenstelling, ids, grens)
    ouders = [
        i
        for i, kt in enumerate(kerntaken)
        if any(wp.id in te_verplaatsen for wp in kt.werkprocessen)
    ]
    if len(ouders) != 1:
        raise BewerkingGeweigerd("Kies werkprocessen uit één kerntaak.")
    return _step_werkprocessen(samenstelling, te_verplaatsen, ouders[0], stap)


def set_titel(samenstelling: Samenstelling, onderdeel_id: str, titel: str) -> Bewerking:
    """Give a kerntaak or werkproces another title (one line, not empty)."""
    titel = " ".join(titel.split())
    if not titel:
        raise BewerkingGeweigerd("Een titel mag niet leeg zijn.")
    nieuw = _change_onderdeel(samenstelling, onderdeel_id, "titel", titel)
    facetten = frozenset({Facet.TITELS})
    change = Change(facetten, frozenset({onderdeel_id}), Bewerkingsnaam.TITEL_WIJZIGEN)
    return Bewerking(nieuw, change)


def set_tekst(samenstelling: Samenstelling, onderdeel_id: str, veld: str, tekst: str) -> Bewerking:
    """Change a text: ``complexiteit``/``verantwoordelijkheid`` or ``omschrijving`` and so on."""
    onderdeel = find_onderdeel(samenstelling, onderdeel_id)
    velden = KERNTAAKTEKSTEN if isinstance(onderdeel, GekozenKerntaak) else WERKPROCESTEKSTEN
    if veld not in velden:
        raise BewerkingGeweigerd(f"Dit onderdeel heeft geen tekst „{veld}”.")
    nieuw = _change_onderdeel(samenstelling, onderdeel_id, veld, tekst)
    return Bewerking(nieuw, field_changed(Facet.TEKSTEN, onderdeel_id, veld))


def replace_onderdeel(samenstelling: Samenstelling, nieuw: Onderdeel) -> Bewerking:
    """Put a changed part in the place of the one with its id; what it came from may differ too."""
    oud = find_onderdeel(samenstelling, nieuw.id)
    if type(oud) is not type(nieuw):
        raise BewerkingGeweigerd("Een kerntaak en een werkproces vervangen elkaar niet.")
    facetten = {Facet.DELEN}
    if nieuw.titel != oud.titel:
        facetten.add(Facet.TITELS)
    if nieuw.teksthash != oud.teksthash:
        facetten.add(Facet.TEKSTEN)

    def change_in(kerntaak: GekozenKerntaak) -> GekozenKerntaak:
        if isinstance(nieuw, GekozenKerntaak):
            return nieuw
        werkprocessen = (nieuw if wp.id == nieuw.id else wp for wp in kerntaak.werkprocessen)
        return replace(kerntaak, werkprocessen=tuple(werkprocessen))

    change = Change(frozenset(facetten), frozenset({nieuw.id}), Bewerkingsnaam.ONDERDEEL_VERVANGEN)
    return Bewerking(_change_kerntaak(samenstelling, nieuw.id, change_in), change)


def renumber(samenstelling: Samenstelling) -> Bewerking:
    """Accept the codes in order: forget the ordinals that a read file carried."""
    gelezen = {o.id for o in samenstelling.onderdelen if o.hoofdstuk_gelezen is not None}
    if not gelezen:
        raise BewerkingGeweigerd("De codes lopen al op volgorde.")
    kerntaken = tuple(
        replace(
            kt,
            hoofdstuk_gelezen=None,
            werkprocessen=tuple(replace(wp, hoofdstuk_gelezen=None) for wp in kt.werkprocessen),
        )
        for kt in samenstelling.kerntaken
    )
    nieuw = replace(samenstelling, kerntaken=kerntaken)
    facetten = frozenset({Facet.DELEN})
    change = Change(facetten, frozenset(gelezen), Bewerkingsnaam.HERNUMMEREN)
    return Bewerking(nieuw, change)


def set_veld(samenstelling: Samenstelling, veld: str, waarde: object) -> Bewerking:
    """Change a field of the kwalificatie (``FACET_VAN_VELD`` names them)."""
    if (facet := FACET_VAN_VELD.get(veld)) is None:
        raise BewerkingGeweigerd(f"Een samenstelling heeft geen veld „{veld}”.")
    wijziging: dict[str, Any] = {veld: waarde}
    nieuw = replace(samenstelling, **wijziging)
    return Bewerking(nieuw, field_changed(facet, veld, veld))


def add_keuzedelen(
    samenstelling: Samenstelling, keuzedelen: Sequence[GekozenKeuzedeel]
) -> Bewerking:
    """Add keuzedelen at the end; one that is there already is left as it is."""
    aanwezig = {keuzedeel.code for keuzedeel in samenstelling.keuzedelen}
    nieuwe = tuple({kd.code: kd for kd in keuzedelen if kd.code not in aanwezig}.values())
    if not nieuwe:
        raise BewerkingGeweigerd("Dit keuzedeel staat al in de samenstelling.")
    nieuw = replace(samenstelling, keuzedelen=samenstelling.keuzedelen + nieuwe)
    codes = [kd.code for kd in nieuwe]
    een, meer = Bewerkingsnaam.KEUZEDEEL_TOEVOEGEN, Bewerkingsnaam.KEUZEDELEN_TOEVOEGEN
    return Bewerking(nieuw, counted({Facet.KEUZEDELEN}, codes, len(codes), een, meer))


def remove_keuzedelen(samenstelling: Samenstelling, codes: Collection[str]) -> Bewerking:
    """Remove the keuzedelen with these codes."""
    over = tuple(kd for kd in samenstelling.keuzedelen if kd.code not in codes)
    aantal = len(samenstelling.keuzedelen) - len(over)
    if not aantal:
        raise BewerkingGeweigerd("Dit keuzedeel staat niet in de samenstelling.")
    een, meer = Bewerkingsnaam.KEUZEDEEL_VERWIJDEREN, Bewerkingsnaam.KEUZEDELEN_VERWIJDEREN
    change = counted({Facet.KEUZEDELEN}, codes, aantal, een, meer)
    return Bewerking(replace(samenstelling, keuzedelen=over), change)


def replace_keuzedeel(
    samenstelling: Samenstelling, code: str, nieuw: GekozenKeuzedeel
) -> Bewerking:
    """Put a keuzedeel in the place of another; where it stands already, the other just goes."""
    codes = [keuzedeel.code for keuzedeel in samenstelling.keuzedelen]
    if code not in codes:
        raise BewerkingGeweigerd("Dit keuzedeel staat niet in de samenstelling.")
    lijst = tuple(keuzedeel for keuzedeel in samenstelling.keuzedelen if keuzedeel.code != code)
    if all(keuzedeel.code != nieuw.code for keuzedeel in lijst):
        lijst = _insert(lijst, [nieuw], codes.index(code))
    geraakt = frozenset({code, nieuw.code})
    change = Change(frozenset({Facet.KEUZEDELEN}), geraakt, Bewerkingsnaam.KEUZEDEEL_VERVANGEN)
    return Bewerking(replace(samenstelling, keuzedelen=lijst), change)


def find_onderdeel(samenstelling: Samenstelling, onderdeel_id: str) -> Onderdeel:
    """The kerntaak or werkproces with this id; refuses an unknown id."""
    for onderdeel in samenstelling.onderdelen:
        if onderdeel.id == onderdeel_id:
            return onderdeel
    raise BewerkingGeweigerd("Dit onderdeel staat niet meer in de samenstelling.")


def find_kerntaak(samenstelling: Samenstelling, onderdeel_id: str) -> GekozenKerntaak:
    """The kerntaak with this id, or the one that holds the werkproces with this id."""
    for kerntaak in samenstelling.kerntaken:
        if kerntaak.id == onderdeel_id:
            return kerntaak
        if any(wp.id == onderdeel_id for wp in kerntaak.werkprocessen):
            return kerntaak
    raise BewerkingGeweigerd("Deze kerntaak staat niet meer in de samenstelling.")


def _insert(reeks: Sequence[T], nieuw: Sequence[T], positie: int | None) -> tuple[T, ...]:
    plaats = len(reeks) if positie is None else max(0, min(positie, len(reeks)))
    return (*reeks[:plaats], *nieuw, *reeks[plaats:])


def _move(
    reeks: Sequence[GekozenKerntaak], ids: Collection[str], positie: int | None
) -> tuple[GekozenKerntaak, ...]:
    plaats = len(reeks) if positie is None else max(0, positie)
    plaats -= sum(item.id in ids for item in reeks[:plaats])
    over = [item for item in reeks if item.id not in ids]
    return _insert(over, [item for item in reeks if item.id in ids], plaats)


def _step_werkprocessen(
    samenstelling: Samenstelling, ids: Collection[str], ouder: int, stap: int
) -> Bewerking:
    kerntaken = samenstelling.kerntaken
    werkprocessen = kerntaken[ouder].werkprocessen
    plaatsen = [i for i, wp in enumerate(werkprocessen) if wp.id in ids]
    grens = plaatsen[0] - 1 if stap < 0 else plaatsen[-1] + 2
    if 0 <= grens <= len(werkprocessen):
        return move_werkprocessen(samenstelling, ids, kerntaken[ouder].id, grens)
    buur = ouder + stap
    if not 0 <= buur < len(kerntaken):
        raise BewerkingGeweigerd("Verder kan dit onderdeel niet.")
    return move_werkprocessen(samenstelling, ids, kerntaken[buur].id, None if stap < 0 else 0)


def _reordered(
    samenstelling: Samenstelling, kerntaken: tuple[GekozenKerntaak, ...], change: Change
) -> Bewerking:
    if kerntaken == samenstelling.kerntaken:
        raise BewerkingGeweigerd("Het onderdeel staat al op deze plaats.")
    return Bewerking(replace(samenstelling, kerntaken=kerntaken), change)


def _refuse_present(samenstelling: Samenstelling, onderdelen: Sequence[Onderdeel]) -> None:
    ids = [onderdeel.id for onderdeel in onderdelen]
    aanwezig = {onderdeel.id for onderdeel in samenstelling.onderdelen}
    if len(set(ids)) < len(ids) or not aanwezig.isdisjoint(ids):
        raise BewerkingGeweigerd("Dit onderdeel staat al in de samenstelling.")


def _require(samenstelling: Samenstelling, ids: Collection[str]) -> frozenset[str]:
    aanwezig = {onderdeel.id for onderdeel in samenstelling.onderdelen}
    if not ids:
        raise BewerkingGeweigerd("Er is geen onderdeel gekozen.")
    if not aanwezig.issuperset(ids):
        raise BewerkingGeweigerd("Dit onderdeel staat niet meer in de samenstelling.")
    return frozenset(ids)


def _change_kerntaak(
    samenstelling: Samenstelling,
    kerntaak_id: str,
    wijzig: Callable[[GekozenKerntaak], GekozenKerntaak],
) -> Samenstelling:
    doel = find_kerntaak(samenstelling, kerntaak_id)
    kerntaken = tuple(wijzig(kt) if kt is doel else kt for kt in samenstelling.kerntaken)
    return replace(samenstelling, kerntaken=kerntaken)


def _change_onderdeel(
    samenstelling: Samenstelling, onderdeel_id: str, veld: str, waarde: str
) -> Samenstelling:
    wijziging: dict[str, Any] = {veld: waarde}

    def change_in(kerntaak: GekozenKerntaak) -> GekozenKerntaak:
        if kerntaak.id == onderdeel_id:
            return replace(kerntaak, **wijziging)
        werkprocessen = tuple(
            replace(wp, **wijziging) if wp.id == onderdeel_id else wp
            for wp in kerntaak.werkprocessen
        )
        return replace(kerntaak, werkprocessen=werkprocessen)

    return _change_kerntaak(samenstelling, onderdeel_id, change_in)
