"""A fix for parts of a kwalificatie that exists under two crebos (STR-03)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from composer.change import Bewerkingsnaam
from composer.copy_parts import find_copy
from composer.finding import Finding
from composer.operations import Bewerking, BewerkingGeweigerd, Onderdeel, replace_onderdeel
from composer.oplossingen.oplossing import Oplossing, chain, oplossing
from composer.regels.context import Bron, Context
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import (
    domein_of,
    dossier_of,
    is_inhoud_known,
    tweelingen_of,
)


def replace_twins(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """Every part from the domain that could hold them all, so that the document shows one domain.

    That this is too few is then said by STR-01; so a person chooses it, never the whole at once.
    """
    doel = str(dict(finding.parameters)["domein"])
    wissels: dict[str, Kwalificatie] = {}
    namen: list[str] = []
    for bron in context.alle_bronnen:
        ander = _twin_in(context.structuur, bron, doel)
        if ander is not None:
            wissels[bron.crebo] = ander
            namen.append(bron.naam)
    nieuw = tuple(dict.fromkeys(f"{kw.crebo} {kw.naam}" for kw in wissels.values()))
    if wissels:
        yield oplossing(
            "vervang_tweeling",
            "+".join(wissels),
            partial(_replace_all, context.structuur, wissels),
            veilig=False,
            oud=tuple(namen),
            nieuw=nieuw,
        )


def _twin_in(structuur: Kwalificatiestructuur, bron: Bron, domein: str) -> Kwalificatie | None:
    if bron.domein is None or bron.domein.naam == domein:
        return None
    for ander in tweelingen_of(structuur, bron.crebo):
        if (daar := domein_of(structuur, ander.crebo)) is not None and daar.naam == domein:
            return ander
    return None


def _replace_all(
    structuur: Kwalificatiestructuur, wissels: Mapping[str, Kwalificatie], waarde: Samenstelling
) -> Bewerking:
    stappen = [
        partial(replace_onderdeel, nieuw=_from_twin(structuur, deel, wissels[crebo].crebo))
        for deel in waarde.onderdelen
        if deel.herkomst and (crebo := deel.herkomst.bron.crebo) in wissels
    ]
    return chain(waarde, *stappen, naam=Bewerkingsnaam.TWEELING_VERVANGEN)


def _from_twin(structuur: Kwalificatiestructuur, deel: Onderdeel, crebo: str) -> Onderdeel:
    """The part with the twin as its origin; where the twin's content is known, it must be there."""
    if deel.herkomst is None:
        return deel
    bron = Bronverwijzing(crebo, deel.herkomst.bron.code)
    if not is_inhoud_known(structuur, crebo):
        editie = dossier_of(structuur, crebo).editie
        return replace(deel, herkomst=replace(deel.herkomst, bron=bron, editie=editie, bronnr=None))
    kopie = find_copy(structuur, bron)
    if kopie is None or kopie.titel != deel.titel:
        raise BewerkingGeweigerd(f"„{deel.titel}” staat niet als {bron} in de geladen structuur.")
    return replace(deel, herkomst=kopie.herkomst)
