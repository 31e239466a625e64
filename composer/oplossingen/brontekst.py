"""Fixes that give a part the text, the title or the place of its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from functools import partial
from typing import Any, Final

from composer.change import Bewerkingsnaam
from composer.copy_parts import find_copy
from composer.finding import Finding
from composer.operations import (
    Bewerking,
    BewerkingGeweigerd,
    Onderdeel,
    find_onderdeel,
    remove_onderdelen,
    replace_onderdeel,
    set_titel,
)
from composer.oplossingen.oplossing import Oplossing, can_be_chosen_again, chain, oplossing
from composer.overlap.delen import deelsleutel, normalise
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import kerntaken_of

_GEEN_TEKST: Final = frozenset(
    {"id", "titel", "herkomst", "werkprocessen", "inhoud_bekend", "hoofdstuk_gelezen"}
)


def take_text(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-04: the text of the source again, where the structure has as much as the part had."""
    deel = context.onderdeel_by_id.get(finding.onderdeel)
    bron = _source(context.structuur, deel) if deel else None
    if deel is None or bron is None or (deel.inhoud_bekend and not bron.inhoud_bekend):
        return
    bewerk = partial(_take, bron, deel.id)
    veilig = not deel.is_afwijkend
    yield oplossing("neem_brontekst", deel.id, bewerk, veilig=veilig, onderdeel=deel.id)


def fill_text(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-15 and STR-16: what is empty from the source; what is filled stays as it is."""
    deel = context.onderdeel_by_id[finding.onderdeel]
    bron = _source(context.structuur, deel)
    if bron is not None and bron.inhoud_bekend and _fill(bron, deel).teksthash != deel.teksthash:
        bewerk = partial(_fill_in, bron, deel.id)
        yield oplossing("vul_aan", deel.id, bewerk, onderdeel=deel.id)


def restore_title(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-17: the title of the source again, of whichever of the two was given another."""
    for id_ in (finding.onderdeel, *finding.betrokken):
        deel = context.onderdeel_by_id[id_]
        bron = _source(context.structuur, deel)
        if bron is not None and normalise(bron.titel) != normalise(deel.titel):
            bewerk = partial(set_titel, onderdeel_id=id_, titel=bron.titel)
            yield oplossing(
                "neem_brontitel", id_, bewerk, veilig=False, onderdeel=id_, titel=bron.titel
            )


def link_source(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-04: a part with the same title, in the source it names or in another source in use."""
    deel = context.onderdeel_by_id[finding.onderdeel]
    crebo = deel.herkomst.bron.crebo if deel.herkomst else ""
    eigen = crebo in context.structuur.kwalificaties
    crebos = [crebo] if eigen else [b.crebo for b in context.alle_bronnen if b.kwalificatie]
    gevonden = [b for crebo in crebos for b in _namesakes(context.structuur, crebo, deel)]
    for bron in gevonden:
        bewerk = partial(_link, context.structuur, bron, deel.id)
        veilig = eigen and len(gevonden) == 1
        onderwerp = f"{deel.id}:{bron}"
        yield oplossing(
            "koppel_bron", onderwerp, bewerk, veilig=veilig, onderdeel=deel.id, bron=str(bron)
        )


def drop_part(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """The composition without this part."""
    deel = context.onderdeel_by_id[finding.onderdeel]
    bewerk = partial(remove_onderdelen, ids={deel.id})
    veilig = can_be_chosen_again(context.structuur, deel)
    yield oplossing("verwijder", deel.id, bewerk, veilig=veilig, onderdeel=deel.id)


def _source(structuur: Kwalificatiestructuur, deel: Onderdeel) -> Onderdeel | None:
    """The source of a part as the structure has it, by its code or else by its number."""
    if deel.herkomst is None:
        return None
    bron = deel.herkomst.bron
    if (kopie := find_copy(structuur, bron)) is not None:
        return kopie
    sleutel = deelsleutel(structuur, deel.herkomst)
    plaatsen = (Bronverwijzing(*plaats) for plaats, s in structuur.delen.items() if s == sleutel)
    eerste = min(plaatsen, key=lambda b: (b.crebo != bron.crebo, b), default=None)
    return find_copy(structuur, eerste) if eerste else None


def _take(bron: Onderdeel, id_: str, samenstelling: Samenstelling) -> Bewerking:
    deel = find_onderdeel(samenstelling, id_)
    velden: dict[str, Any] = {"id": id_, "hoofdstuk_gelezen": deel.hoofdstuk_gelezen}
    if isinstance(deel, GekozenKerntaak):
        velden["werkprocessen"] = deel.werkprocessen
    nieuw = replace(bron, **velden)
    if nieuw == deel:
        raise BewerkingGeweigerd("Dit onderdeel heeft de tekst van de bron al.")
    return _replaced(samenstelling, nieuw, Bewerkingsnaam.BRONTEKST_OVERNEMEN)


def _fill_in(bron: Onderdeel, id_: str, samenstelling: Samenstelling) -> Bewerking:
    nieuw = _fill(bron, find_onderdeel(samenstelling, id_))
    return _replaced(samenstelling, nieuw, Bewerkingsnaam.BRONTEKST_AANVULLEN)


def _fill(bron: Onderdeel, deel: Onderdeel) -> Onderdeel:
    """The part with every text that it lacks from its source, and that source as its origin."""
    namen = (veld.name for veld in fields(deel) if veld.name not in _GEEN_TEKST)
    teksten: dict[str, Any] = {
        naam: getattr(bron, naam) for naam in namen if _is_empty(getattr(deel, naam))
    }
    return replace(deel, **teksten, herkomst=bron.herkomst, inhoud_bekend=True)


def _is_empty(waarde: str | tuple[object, ...]) -> bool:
    return not (waarde.strip() if isinstance(waarde, str) else waarde)


def _namesakes(
    structuur: Kwalificatiestructuur, crebo: str, deel: Onderdeel
) -> Iterable[Bronverwijzing]:
    titel = normalise(deel.titel)
    for code, kerntaak in kerntaken_of(structuur, crebo):
        if isinstance(deel, GekozenKerntaak):
            if normalise(kerntaak.titel) == titel:
                yield Bronverwijzing(crebo, code)
            continue
        for werkproces in kerntaak.werkprocessen:
            if normalise(werkproces.titel) == titel:
                yield Bronverwijzing(crebo, f"{code}-W{werkproces.hoofdstuk}")


def _link(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing, id_: str, samenstelling: Samenstelling
) -> Bewerking:
    kopie = find_copy(structuur, bron)
    if kopie is None:
        raise BewerkingGeweigerd(f"De bron {bron} staat niet in de geladen structuur.")
    deel = find_onderdeel(samenstelling, id_)
    return _replaced(
        samenstelling, replace(deel, herkomst=kopie.herkomst), Bewerkingsnaam.BRON_KOPPELEN
    )


def _replaced(samenstelling: Samenstelling, nieuw: Onderdeel, naam: Bewerkingsnaam) -> Bewerking:
    return chain(samenstelling, partial(replace_onderdeel, nieuw=nieuw), naam=naam)
