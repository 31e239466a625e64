from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from composer.document.rapportkop import Rapportkop
from composer.vergelijken.kolom import Kolom, kolom_of_kwalificatie, read_sbb_kolommen
from composer.vergelijken.maatstaf import VAN_HET_VENSTER, Maatstaf, Omgevingsdeel, Waarom
from composer.vergelijken.maatstafwoorden import (
    editie_in_words,
    maatstaf_in_words,
    only_by_in_words,
    regelset_in_words,
)
from kwalificatiestructuur.dagen import day_in_words
from tests.composer.samenstellingen import PEILDATUM
from tests.composer.test_crossovers import SBB
from tests.composer.vergelijken.kolommen import WERELD, kolom

KOP = Rapportkop("eigen set", "3", date(2019, 3, 1), "editie-x")


def with_maatstaf(
    editie: Waarom,
    regelset: Waarom = Waarom.NIET_GENOEMD,
    peildatum: Waarom = Waarom.NIET_GENOEMD,
    *,
    kop: Rapportkop | None = None,
    edities: tuple[str, ...] = (),
) -> Kolom:
    maatstaf = Maatstaf(editie, regelset, peildatum, kop, 5, 8, edities)
    return replace(kolom(), kop=kop, maatstaf=maatstaf)


def test_each_of_the_three_says_what_it_is_and_whose() -> None:
    editie, regelset, peildatum = maatstaf_in_words(with_maatstaf(Waarom.EIGEN))
    assert editie == "Editie „Oud”: de eigen editie van het document."
    versie = WERELD.regelset.versie
    assert regelset == f"Regelset wat-als, versie {versie}: het document noemt zelf geen regelset."
    dag = day_in_words(PEILDATUM)
    assert peildatum == f"Peildatum {dag}: het document noemt zelf geen peildatum."


@pytest.mark.parametrize(
    ("kolom_", "zin"),
    [
        (with_maatstaf(Waarom.DEELS, edities=("sbb-1", "sbb-2")), "5 van de 8 onderdelen"),
        (with_maatstaf(Waarom.DEELS, edities=("sbb-1", "sbb-2")), "uit sbb-1, sbb-2."),
        (with_maatstaf(Waarom.NIET_BESCHIKBAAR, edities=("sbb-1",)), "noemt sbb-1, en dat staat"),
        (with_maatstaf(Waarom.NIET_BESCHIKBAAR), "noemt een editie zonder naam, en dat staat"),
        (with_maatstaf(Waarom.NIET_BESCHIKBAAR, kop=KOP), "noemt editie-x, en dat staat"),
        (with_maatstaf(Waarom.TE_VEEL, kop=KOP), "noemt editie-x, maar er zijn er al 4 geladen"),
        (with_maatstaf(Waarom.EIGEN, Waarom.ANDERE_VERSIE, kop=KOP), "noemt versie 3."),
        (with_maatstaf(Waarom.EIGEN, Waarom.NIET_BESCHIKBAAR, kop=KOP), "eigen set (versie 3)"),
        (with_maatstaf(Waarom.EIGEN, kop=KOP), "eerder beoordeeld; hieruit komen 5 van de 8"),
        (with_maatstaf(Waarom.GEVRAAGD), "gevraagd voor alle kolommen."),
        (with_maatstaf(Waarom.GEVRAAGD, kop=KOP), "kolommen; het document noemt editie-x."),
        (with_maatstaf(Waarom.EIGEN, Waarom.GEVRAAGD, kop=KOP), "noemt eigen set (versie 3)."),
        (
            with_maatstaf(Waarom.EIGEN, Waarom.EIGEN, Waarom.GEVRAAGD, kop=KOP),
            "het document noemt 1-3-2019.",
        ),
        (replace(kolom(), maatstaf=VAN_HET_VENSTER), "zoals het venster van het document"),
    ],
)
def test_what_stands_in_for_what_is_named(kolom_: Kolom, zin: str) -> None:
    alles = " ".join(maatstaf_in_words(kolom_))
    assert zin in alles
    assert not re.search("[{}]", alles)


@pytest.mark.parametrize("waarom", list(Waarom))
def test_every_reason_of_an_edition_has_words(waarom: Waarom) -> None:
    if waarom is not Waarom.ANDERE_VERSIE:
        assert len(maatstaf_in_words(with_maatstaf(waarom, edities=("sbb-1",)))) == 3


def test_names_out_of_a_file_stay_names() -> None:
    kop = replace(KOP, editie="{0.__class__}\n" + "x" * 500)
    zin, *_ = maatstaf_in_words(with_maatstaf(Waarom.NIET_BESCHIKBAAR, kop=kop))
    assert "{0.__class__} xxx" in zin
    assert len(zin) < 200


def test_a_kwalificatie_is_of_its_edition_and_a_file_is_its_own(tmp_path: Path) -> None:
    (zin,) = maatstaf_in_words(kolom_of_kwalificatie(WERELD, "25011"))
    assert zin == "Editie „Oud”: hierin staat de kwalificatie; niet beoordeeld."
    pad = tmp_path / "sbb.xml"
    pad.write_text(SBB, encoding="utf-8")
    (gelezen,) = read_sbb_kolommen(WERELD, pad)
    assert "het bestand zelf" in maatstaf_in_words(gelezen)[0]


def test_a_mark_where_something_stands_in() -> None:
    assert editie_in_words(with_maatstaf(Waarom.EIGEN)) == "Oud"
    assert editie_in_words(with_maatstaf(Waarom.DEELS)) == "Oud (vervangt de eigen)"
    eigen = regelset_in_words(with_maatstaf(Waarom.EIGEN))
    assert eigen == f"wat-als (versie {WERELD.regelset.versie})"
    anders = with_maatstaf(Waarom.EIGEN, Waarom.ANDERE_VERSIE, kop=KOP)
    assert regelset_in_words(anders) == f"{eigen} (vervangt de eigen)"


def test_every_way_in_which_surroundings_differ_has_words() -> None:
    alle = [delen for aantal in (1, 2, 3) for delen in combinations(Omgevingsdeel, aantal)]
    zinnen = {only_by_in_words(delen) for delen in alle}
    assert len(zinnen) == len(alle)
    assert all(zin.startswith("alleen door een andere ") for zin in zinnen)
    assert only_by_in_words(()) == ""
