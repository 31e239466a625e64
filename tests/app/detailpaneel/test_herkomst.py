from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.detailpaneel.herkomst import herkomst_of
from composer.copy_parts import copy_kerntaak
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


def test_the_loaded_edition_is_named_once(structuur: Kwalificatiestructuur) -> None:
    deel = copy_kerntaak(structuur, Bronverwijzing.parse("25168:K2"))
    feiten = dict(herkomst_of(deel, structuur).feiten)
    assert feiten["Editie"] == structuur.edities[0].naam


def test_another_edition_is_named_beside_the_loaded_one(structuur: Kwalificatiestructuur) -> None:
    deel = copy_kerntaak(structuur, Bronverwijzing.parse("25168:K2"))
    assert deel.herkomst is not None
    deel = replace(deel, herkomst=replace(deel.herkomst, editie="sbb-0123456789ab"))
    feiten = dict(herkomst_of(deel, structuur, {"sbb-0123456789ab": "De oude"}).feiten)
    assert feiten["Editie toen"] == "De oude"
    assert feiten["Editie nu"] == structuur.edities[0].naam
    assert dict(herkomst_of(deel, structuur).feiten)["Editie toen"] == "sbb-0123456789ab"
    assert dict(herkomst_of(deel, None).feiten)["Editie"] == "sbb-0123456789ab"
