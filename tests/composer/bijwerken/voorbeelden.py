"""A composition of parts of the first edition of ``edities``, and the plan for a next one."""

from dataclasses import replace
from typing import Any

from composer.bijwerken import Bijwerkplan, Bijwerkregel, plan
from composer.copy_parts import copy_kerntaak
from composer.samenstelling import GekozenKerntaak, Herkomst, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Editie, Structuurgegevens
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from tests.composer.samenstellingen import id_
from tests.kwalificatiestructuur.verschil.edities import EERSTE, build


def structure(gegevens: Structuurgegevens, editie: str) -> Kwalificatiestructuur:
    """The structure under the id of an edition of its own."""
    dossiers = tuple(replace(d, editie=editie) for d in gegevens.dossiers)
    return build(
        replace(gegevens, editie=Editie(editie, editie.title(), "x.xml"), dossiers=dossiers)
    )


OUD = structure(EERSTE, "oud")


def kerntaak(bron: str = "25011:B1-K1") -> GekozenKerntaak:
    return copy_kerntaak(OUD, Bronverwijzing.parse(bron), new_id=id_)


def samenstelling(*kerntaken: GekozenKerntaak, **velden: Any) -> Samenstelling:
    return Samenstelling(id_(), kerntaken=kerntaken or (kerntaak(),), **velden)


def planned(
    waarde: Samenstelling, gegevens: Structuurgegevens, *, met_oud: bool = True
) -> Bijwerkplan:
    return plan(waarde, structure(gegevens, "nieuw"), OUD if met_oud else None)


def regel_of(bijwerkplan: Bijwerkplan, bron: str) -> Bijwerkregel:
    """The line of the part with this source (then)."""
    return next(r for r in bijwerkplan.regels if str(r.herkomst.bron) == bron)


def origin_of(onderdeel: Any) -> Herkomst:
    assert onderdeel is not None
    assert onderdeel.herkomst is not None
    herkomst: Herkomst = onderdeel.herkomst
    return herkomst
