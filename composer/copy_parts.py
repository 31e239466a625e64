"""Copies parts of the structure into a composition, with the texts for one kwalificatie.

Text, titles and lists are taken character for character, duplicates included. Every function but
``find_copy`` raises ``OnbekendOnderdeel`` for a crebo or code that does not occur.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date

from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Herkomst,
    new_id,
)
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import (
    Kerntaak,
    KerntaakInhoud,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import (
    dossier_of,
    find_kerntaak,
    find_kwalificatie,
    find_werkproces,
    kerntaken_of,
    keuzedeel_on,
    keuzedelen,
)

NewId = Callable[[], str]


def copy_kerntaak(
    structuur: Kwalificatiestructuur,
    bron: Bronverwijzing,
    *,
    werkprocessen: Collection[Bronverwijzing] | None = None,
    new_id: NewId = new_id,
) -> GekozenKerntaak:
    """The kerntaak that ``bron`` names, with its werkprocessen in the order of the source.

    With ``werkprocessen`` only these; one that lies outside the kerntaak raises
    ``OnbekendOnderdeel``.
    """
    kerntaak = find_kerntaak(structuur, bron)
    bron = bron.kerntaak
    alle = {
        Bronverwijzing(bron.crebo, f"{bron.code}-W{werkproces.hoofdstuk}"): werkproces
        for werkproces in kerntaak.werkprocessen
    }
    gekozen = set(alle if werkprocessen is None else werkprocessen)
    if buiten := gekozen - alle.keys():
        raise OnbekendOnderdeel(f"werkproces {min(buiten)} hoort niet bij kerntaak {bron}")
    kopie = _kerntaak(structuur, bron, kerntaak, new_id)
    delen = (_werkproces(structuur, b, wp, new_id) for b, wp in alle.items() if b in gekozen)
    return replace(kopie, werkprocessen=tuple(delen))


def copy_kwalificatie(
    structuur: Kwalificatiestructuur, crebo: str, *, new_id: NewId = new_id
) -> tuple[GekozenKerntaak, ...]:
    """Every kerntaak of a kwalificatie, whole and in order; () when its content is not known."""
    codes = [code for code, _ in kerntaken_of(structuur, crebo)]
    return tuple(
        copy_kerntaak(structuur, Bronverwijzing(crebo, code), new_id=new_id) for code in codes
    )


def copy_werkproces(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing, *, new_id: NewId = new_id
) -> GekozenWerkproces:
    """The werkproces that ``bron`` names."""
    _, werkproces = find_werkproces(structuur, bron)
    return _werkproces(structuur, bron, werkproces, new_id)


def find_copy(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing
) -> GekozenKerntaak | GekozenWerkproces | None:
    """The part that ``bron`` names, a kerntaak without its werkprocessen; None = not there."""
    try:
        if bron.is_werkproces:
            return copy_werkproces(structuur, bron)
        return copy_kerntaak(structuur, bron, werkprocessen=())
    except OnbekendOnderdeel:
        return None


def copy_as_kerntaak(
    structuur: Kwalificatiestructuur,
    bronnen: Sequence[Bronverwijzing],
    *,
    new_id: NewId = new_id,
) -> GekozenKerntaak:
    """A new kerntaak of these werkprocessen, in this order, from any source.

    Its own texts and origin are those of the kerntaak of the first one. ``bronnen`` has at least
    one reference.
    """
    kerntaak = copy_kerntaak(structuur, bronnen[0].kerntaak, werkprocessen=(), new_id=new_id)
    delen = tuple(copy_werkproces(structuur, bron, new_id=new_id) for bron in bronnen)
    return replace(kerntaak, werkprocessen=delen)


def copy_keuzedeel(
    structuur: Kwalificatiestructuur, code: str, dag: date | None
) -> GekozenKeuzedeel:
    """The keuzedeel with this code, as the register has it on this day.

    Without a day, of several records the one that starts last, and no study load where they differ:
    which of them holds is not known then.
    """
    records = keuzedelen(structuur, code)
    if not records:
        raise OnbekendOnderdeel(
            f"keuzedeel {code} komt niet voor in het register; een code heet bijvoorbeeld K0061"
        )
    if dag is not None and (record := keuzedeel_on(structuur, code, dag)):
        return GekozenKeuzedeel(record.code, record.titel, record.sbu)
    laatste = max(records, key=lambda record: record.ingangsdatum or date.min)
    lasten = {record.sbu for record in records}
    return GekozenKeuzedeel(laatste.code, laatste.titel, laatste.sbu if len(lasten) == 1 else None)


def _kerntaak(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing, kerntaak: Kerntaak, new_id: NewId
) -> GekozenKerntaak:
    profiel = find_kwalificatie(structuur, bron.crebo).profiel_nr
    inhoud = kerntaak.inhoud or KerntaakInhoud()
    kopie = GekozenKerntaak(
        id=new_id(),
        titel=kerntaak.titel,
        complexiteit=inhoud.complexiteit.for_profiel(profiel),
        verantwoordelijkheid=inhoud.verantwoordelijkheid.for_profiel(profiel),
        vakkennis=inhoud.vakkennis.for_profiel(profiel),
        inhoud_bekend=kerntaak.inhoud is not None,
    )
    herkomst = _herkomst(structuur, bron, kopie.teksthash, kerntaak.sbb_nr)
    return replace(kopie, herkomst=herkomst)


def _werkproces(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing, werkproces: Werkproces, new_id: NewId
) -> GekozenWerkproces:
    profiel = find_kwalificatie(structuur, bron.crebo).profiel_nr
    inhoud = werkproces.inhoud or WerkprocesInhoud()
    kopie = GekozenWerkproces(
        id=new_id(),
        titel=werkproces.titel,
        omschrijving=inhoud.omschrijving.for_profiel(profiel),
        resultaat=inhoud.resultaat.for_profiel(profiel),
        gedrag=inhoud.gedrag.for_profiel(profiel),
        competenties=inhoud.competenties.for_profiel(profiel),
        inhoud_bekend=werkproces.inhoud is not None,
    )
    herkomst = _herkomst(structuur, bron, kopie.teksthash, werkproces.sbb_nr)
    return replace(kopie, herkomst=herkomst)


def _herkomst(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing, teksthash: str, sbb_nr: str | None
) -> Herkomst:
    """The hash is that of the copy, so a fresh copy never counts as deviating."""
    editie = dossier_of(structuur, bron.crebo).editie
    return Herkomst(bron=bron, editie=editie, teksthash=teksthash, bronnr=sbb_nr)
