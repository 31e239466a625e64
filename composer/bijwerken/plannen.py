"""The plan of an update: every part of a composition against another edition."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from composer.bijwerken.opsporen import Speurder, Spoor
from composer.bijwerken.velden import side_by_side
from composer.bijwerken.waarden import (
    Bijwerkplan,
    Bijwerkregel,
    Deel,
    Keuze,
    Keuzedeelregel,
    Stand,
    Veldrij,
)
from composer.copy_parts import copy_keuzedeel
from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    Herkomst,
    Samenstelling,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.verschil.gelijkenis import plain
from kwalificatiestructuur.vragen import every_keuzedeel, has_keuzedelen, keuzedelen


def plan(
    samenstelling: Samenstelling,
    nieuw: Kwalificatiestructuur,
    oud: Kwalificatiestructuur | None = None,
    *,
    peildatum: date | None = None,
) -> Bijwerkplan:
    """What became of the source of every part, and what can be chosen; nothing changes.

    ``oud`` is the edition that the parts came from, where it is at hand; a part that came from
    another one is found by what it says itself. ``peildatum`` (default today) decides whether a
    keuzedeel with an end has ended.
    """
    speurder = Speurder(nieuw, oud)
    return plan_with(samenstelling, nieuw, lambda _: speurder, peildatum=peildatum)


def plan_with(
    samenstelling: Samenstelling,
    nieuw: Kwalificatiestructuur,
    speurder_of: Callable[[Herkomst], Speurder],
    *,
    peildatum: date | None = None,
) -> Bijwerkplan:
    """As ``plan``, where each part may have come from another edition."""
    regels: list[Bijwerkregel] = []
    kerntaken: dict[str, Spoor] = {}
    for kerntaak in samenstelling.kerntaken:
        if (herkomst := kerntaak.herkomst) is not None:
            spoor = speurder_of(herkomst).trace(kerntaak, herkomst)
            kerntaken.setdefault(str(herkomst.bron), spoor)
    for deel in samenstelling.onderdelen:
        if (herkomst := deel.herkomst) is None:
            continue
        ouder = kerntaken.get(str(herkomst.bron.kerntaak))
        speurder = speurder_of(herkomst)
        knoop = speurder.node_of(ouder.nieuw) if ouder else None
        spoor = speurder.trace(deel, herkomst, knoop)
        regels.append(_regel(deel, herkomst, spoor, ouder, nieuw.editie.id))
    dag = peildatum or date.today()
    start = samenstelling.startdatum or dag
    lijst = tuple(_keuzedeel(kd, nieuw, dag, start) for kd in samenstelling.keuzedelen)
    return Bijwerkplan(nieuw.editie, tuple(regels), lijst)


def _regel(
    deel: Deel, herkomst: Herkomst, spoor: Spoor, ouder: Spoor | None, editie: str
) -> Bijwerkregel:
    nieuw, toen = spoor.nieuw, spoor.toen
    if toen is None and nieuw is not None and nieuw.teksthash == herkomst.teksthash:
        toen = nieuw
    velden = side_by_side(deel, toen, nieuw)
    wijzigingen = _wijzigingen(deel, herkomst, spoor, ouder, velden)
    return Bijwerkregel(
        deel=deel,
        herkomst=herkomst,
        stand=wijzigingen[0],
        wijzigingen=wijzigingen,
        nieuw=nieuw,
        gevonden_op=spoor.op,
        is_uniek=spoor.is_uniek,
        velden=velden,
        keuzes=_keuzes(deel, herkomst, spoor, wijzigingen),
        editie=editie,
        kandidaten=spoor.kandidaten,
        vervangen_door=spoor.vervangen_door,
        erbij=spoor.erbij,
    )


def _wijzigingen(
    deel: Deel,
    herkomst: Herkomst,
    spoor: Spoor,
    ouder: Spoor | None,
    velden: tuple[Veldrij, ...],
) -> tuple[Stand, ...]:
    nieuw = spoor.nieuw
    if nieuw is None or nieuw.herkomst is None:
        if spoor.vervangen_door:
            return (Stand.VERVANGEN,)
        is_weg = spoor.is_weg and not _is_ambiguous(spoor)
        return (Stand.VERVALLEN if is_weg else Stand.NIET_GEVONDEN,)
    gevonden = {Stand.VERVANGEN} if spoor.vervangen_door else set()
    is_bekend = nieuw.inhoud_bekend or not deel.inhoud_bekend
    anders_gehasht = is_bekend and nieuw.teksthash != herkomst.teksthash
    zichtbaar = any(rij.is_gewijzigd or (rij.toen is None) != (rij.nu is None) for rij in velden)
    if anders_gehasht and zichtbaar:
        gevonden.add(Stand.TEKST)
    if _has_moved(deel, herkomst, spoor, ouder):
        gevonden.add(Stand.VERPLAATST)
    elif herkomst.bron != nieuw.herkomst.bron:
        gevonden.add(Stand.HERNUMMERD)
    # Also where only the numbers in the list of vakkennis or competenties were renewed.
    if herkomst.bronnr != nieuw.herkomst.bronnr or (anders_gehasht and not zichtbaar):
        gevonden.add(Stand.HERNUMMERD)
    gelijk = Stand.ONGEWIJZIGD if is_bekend else Stand.TEKST_ONBEKEND
    return tuple(stand for stand in Stand if stand in gevonden) or (gelijk,)


def _is_ambiguous(spoor: Spoor) -> bool:
    """Whether several parts carry the same strong mark, so that the part is there after all."""
    return sum(kandidaat.score >= 0.9 for kandidaat in spoor.kandidaten) > 1


def _has_moved(deel: Deel, herkomst: Herkomst, spoor: Spoor, ouder: Spoor | None) -> bool:
    """Whether it stands in another kwalificatie or kerntaak, as far as that can be known."""
    nieuw = spoor.nieuw.herkomst if spoor.nieuw else None
    if nieuw is None:
        return False
    if nieuw.bron.crebo != herkomst.bron.crebo:
        return not spoor.vervangen_door
    if isinstance(deel, GekozenKerntaak):
        return False
    if spoor.is_verplaatst is not None:
        return spoor.is_verplaatst
    if ouder is not None and ouder.nieuw is not None and ouder.nieuw.herkomst is not None:
        return ouder.nieuw.herkomst.bron != nieuw.bron.kerntaak
    toen, nu = herkomst.bron.kerntaak.code, nieuw.bron.kerntaak.code
    # K1 of the bundle is B1-K1 or P1-K1 of SBB: without a letter nobody knows which.
    return toen != nu and not toen.startswith("K")


def _keuzes(
    deel: Deel, herkomst: Herkomst, spoor: Spoor, wijzigingen: tuple[Stand, ...]
) -> tuple[Keuze, ...]:
    nieuw = spoor.nieuw
    vervanging = (Keuze.VERVANGING,) if spoor.kandidaten else ()
    if nieuw is None:
        return (*vervanging, Keuze.LATEN, Keuze.VERWIJDEREN)
    if not nieuw.inhoud_bekend and deel.inhoud_bekend:
        # The new source has only a title: whether the text still holds is not known.
        return (Keuze.LATEN,)
    if Stand.VERVANGEN in wijzigingen:
        return (Keuze.VERVANGING, Keuze.MIJN_TEKST, Keuze.LATEN, Keuze.VERWIJDEREN)
    if Stand.TEKST in wijzigingen:
        return (Keuze.BRONTEKST, Keuze.MIJN_TEKST, *vervanging, Keuze.LATEN)
    if nieuw.herkomst != herkomst:
        return (Keuze.NUMMERS, Keuze.LATEN)
    return ()


def _keuzedeel(
    keuzedeel: GekozenKeuzedeel, nieuw: Kwalificatiestructuur, peildatum: date, start: date
) -> Keuzedeelregel:
    if not has_keuzedelen(nieuw):
        return Keuzedeelregel(keuzedeel, Stand.NIET_GEVONDEN, None, None, (), nieuw.editie.id)
    nu, einde = _in_register(nieuw, keuzedeel.code, start)
    kandidaten: tuple[GekozenKeuzedeel, ...] = ()
    if nu is not None and not _has_ended(einde, peildatum):
        is_zelfde = (plain(nu.titel), nu.sbu) == (plain(keuzedeel.titel), keuzedeel.sbu)
        stand = Stand.ONGEWIJZIGD if is_zelfde else Stand.TEKST
        keuzes = () if is_zelfde else (Keuze.BRONTEKST, Keuze.LATEN)
    else:
        kandidaten = _namesakes(keuzedeel, nu, nieuw, peildatum, start)
        stand = Stand.VERVANGEN if kandidaten else Stand.VERVALLEN
        vervanging = (Keuze.VERVANGING,) if kandidaten else ()
        keuzes = (*vervanging, Keuze.LATEN, Keuze.VERWIJDEREN)
    return Keuzedeelregel(keuzedeel, stand, nu, einde, keuzes, nieuw.editie.id, kandidaten)


def _in_register(
    structuur: Kwalificatiestructuur, code: str, start: date
) -> tuple[GekozenKeuzedeel | None, date | None]:
    """The keuzedeel as the register has it at the start, and the end of its latest record."""
    records = keuzedelen(structuur, code)
    if not records:
        return None, None
    laatste = max(records, key=lambda record: record.ingangsdatum or date.min)
    return copy_keuzedeel(structuur, code, start), laatste.einddatum


def _namesakes(
    keuzedeel: GekozenKeuzedeel,
    nu: GekozenKeuzedeel | None,
    structuur: Kwalificatiestructuur,
    peildatum: date,
    start: date,
) -> tuple[GekozenKeuzedeel, ...]:
    """The keuzedelen with the same title that have not ended."""
    titel = plain(keuzedeel.titel or (nu.titel if nu else ""))
    codes = {
        record.code
        for record in every_keuzedeel(structuur)
        if titel and plain(record.titel) == titel and record.code != keuzedeel.code
    }
    gevonden = (_in_register(structuur, code, start) for code in sorted(codes))
    return tuple(kd for kd, einde in gevonden if kd and not _has_ended(einde, peildatum))


def _has_ended(einde: date | None, peildatum: date) -> bool:
    return einde is not None and einde < peildatum
