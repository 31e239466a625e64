"""How many parts of a composition came from another edition than the loaded one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from composer.bijwerken.planner import is_elders, is_left, last_besluiten
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.vragen import dossiers, find_kerntaak, find_werkproces

if TYPE_CHECKING:
    from composer.samenstelling import Samenstelling
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


def editions_of(structuur: Kwalificatiestructuur) -> frozenset[str]:
    """The ids that an edition and the sources of its dossiers go by."""
    return frozenset({structuur.editie.id, *(dossier.editie for dossier in dossiers(structuur))})


def count_elders(
    samenstelling: Samenstelling, structuur: Kwalificatiestructuur, edities: frozenset[str]
) -> int:
    """Parts from another edition about which nothing was decided yet.

    A part with texts does not count while the loaded edition has only a title for it: there is
    nothing to bring it up to date with.
    """
    besluiten = last_besluiten(samenstelling)
    return sum(
        1
        for deel in samenstelling.onderdelen
        if (herkomst := deel.herkomst) is not None
        and is_elders(structuur, herkomst)
        and not is_left(herkomst, besluiten.get(deel.id), edities)
        and not (deel.inhoud_bekend and _has_only_title(structuur, herkomst.bron))
    )


def _has_only_title(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> bool:
    try:
        if bron.is_werkproces:
            return find_werkproces(structuur, bron)[1].inhoud is None
        return find_kerntaak(structuur, bron).inhoud is None
    except OnbekendOnderdeel:
        return False
