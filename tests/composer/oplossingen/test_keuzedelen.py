from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from composer.oplossingen import Oplossing
from composer.regels import REGEL_BY_ID
from composer.regels.context import Context
from composer.regels.regel import Constatering
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Keuzedeel, Keuzedeeloverlap
from tests.composer.oplossingen.voorbeelden import offers
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    keuzedeel,
    omgeving,
    samenstelling,
)

EIGEN = Keuzedeel("K0500", "Duurzaam ondernemen", 240, date(2016, 1, 1), sectorkamer_nr="1")
ANDER = replace(EIGEN, code="K0501", titel="Duurzaam ondernemen in de regio")
PAAR = Keuzedeeloverlap("25900", "K0500")
TAAK = eigen_kerntaak("25900:K1")


def fixes(
    *records: Keuzedeel,
    regel: str = "KD-06",
    overlap: tuple[Keuzedeeloverlap, ...] = (PAAR,),
    **velden: Any,
) -> tuple[Samenstelling, list[Oplossing]]:
    compleet: dict[str, Any] = {"keuzedelen": (keuzedeel("K0500", "Duurzaam ondernemen"),)}
    waarde = samenstelling(TAAK, **(compleet | velden))
    wereld = omgeving(structuur=eigen_structuur(keuzedelen=records, overlap=overlap))
    return waarde, [o for _, o in offers(wereld, waarde, regel)]


def swaps(*records: Keuzedeel, **velden: Any) -> list[str]:
    _, gevonden = fixes(*records, **velden)
    return [o.onderwerp for o in gevonden if o.soort == "vervang_keuzedeel"]


def test_one_about_the_same_subject_takes_its_place() -> None:
    waarde, (weg, ander) = fixes(EIGEN, ANDER)
    assert weg.bewerk(waarde).samenstelling.keuzedelen == ()
    (nieuw,) = ander.bewerk(waarde).samenstelling.keuzedelen
    assert (nieuw.code, nieuw.titel, nieuw.sbu) == ("K0501", ANDER.titel, 240)
    assert (weg.is_veilig, ander.is_veilig) == (False, False)


def test_it_must_be_of_the_same_kind_and_nothing_may_be_known_against_it() -> None:
    assert swaps(EIGEN, ANDER) == ["K0500:K0501"]
    assert not swaps(EIGEN, replace(ANDER, sbu=480))
    assert not swaps(EIGEN, replace(ANDER, sectorkamer_nr="2"))
    assert not swaps(EIGEN, replace(ANDER, titel="Iets anders geschikt voor niveau"))
    assert not swaps(EIGEN, replace(ANDER, einddatum=date(2018, 1, 1)))
    assert not swaps(EIGEN, replace(ANDER, ingangsdatum=date(2021, 1, 1)))
    assert not swaps(EIGEN, ANDER, overlap=(PAAR, Keuzedeeloverlap("25900", "K0501")))
    beide = (keuzedeel("K0500"), keuzedeel("K0501"))
    assert not swaps(EIGEN, ANDER, keuzedelen=beide)


def test_the_ones_most_alike_come_first_and_not_too_many() -> None:
    meer = [replace(ANDER, code=f"K06{i:02}", titel="Duurzaam werken") for i in range(5)]
    assert swaps(EIGEN, *meer, ANDER) == ["K0500:K0501", "K0500:K0600"]


def test_an_ended_one_gives_way_to_its_namesake() -> None:
    oud = replace(EIGEN, einddatum=date(2018, 1, 1))
    nieuw = replace(EIGEN, code="K0700", ingangsdatum=date(2018, 1, 2), sbu=480)
    waarde, (eerste, tweede) = fixes(oud, nieuw, regel="KD-11", overlap=())
    assert [kd.code for kd in eerste.bewerk(waarde).samenstelling.keuzedelen] == ["K0700"]
    assert (eerste.is_veilig, tweede.soort) == (True, "verwijder_keuzedeel")


def test_of_several_with_one_code_the_first_stays() -> None:
    eerste = replace(keuzedeel("K0500", "Een"), sbu=240)
    rij = (eerste, keuzedeel("K0501"), keuzedeel("K0500", "Twee"), keuzedeel("K0500"))
    waarde, gevonden = fixes(EIGEN, ANDER, regel="KD-05", overlap=(), keuzedelen=rij)
    (nieuw,) = [o.bewerk(waarde).samenstelling for o in gevonden if o.soort == "houd_eerste"]
    assert nieuw.keuzedelen == rij[:2]


def test_one_that_a_rule_refuses_is_not_proposed(monkeypatch: pytest.MonkeyPatch) -> None:
    def check(context: Context) -> Iterator[Constatering]:
        yield from (Constatering("onbekend", kd.code) for kd in context.keuzedelen)

    streng = replace(REGEL_BY_ID["KD-11"], check=check)
    assert swaps(EIGEN, ANDER)
    monkeypatch.setattr("composer.oplossingen.keuzedelen.REGELS", (streng,))
    assert not swaps(EIGEN, ANDER)
