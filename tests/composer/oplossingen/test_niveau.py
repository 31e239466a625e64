from __future__ import annotations

from typing import Any

import pytest

from composer.eisen import Referentieniveau
from composer.finding import Ernst, Finding
from composer.oplossingen import Oplossing, niveau, title_of
from composer.oplossingen.oplossing import Vinder
from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from tests.composer.oplossingen.voorbeelden import offers
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling


def titles(waarde: Samenstelling, regel: str) -> list[str]:
    return [title_of(o, {}) for _, o in offers(omgeving(), waarde, regel)]


def found(vinder: Vinder, waarde: Samenstelling, regel: str, **parameters: Any) -> list[Oplossing]:
    finding = Finding(regel, "anders", Ernst.FOUT, parameters=tuple(parameters.items()))
    return list(vinder(Context(omgeving(), waarde), finding))


def test_without_a_kind_the_level_is_that_of_most_parts() -> None:
    waarde = samenstelling(
        kerntaak("25168:K1", "W1"), kerntaak("25154:K1"), niveau=None, soort_opleiding=""
    )
    assert titles(waarde, "NIV-01") == ["Zet het niveau op 3 (vakopleiding)"]


def test_the_level_brings_its_kind() -> None:
    waarde = samenstelling(kerntaak("25154:K1"), niveau=1, soort_opleiding="entreeopleiding")
    ((_, oplossing),) = offers(omgeving(), waarde, "NIV-01")
    nieuw, change = oplossing.bewerk(waarde)
    assert (nieuw.niveau, nieuw.soort_opleiding) == (3, "vakopleiding")
    assert change.onderdelen == {"niveau", "soort_opleiding"}


def test_where_nothing_says_the_level_nothing_is_offered() -> None:
    assert not titles(samenstelling(niveau=None, soort_opleiding=""), "NIV-01")
    assert not titles(samenstelling(niveau=1, soort_opleiding=""), "NIV-02")


def test_a_kind_that_does_not_fit_follows_the_level_or_the_other_way_round() -> None:
    waarde = samenstelling(niveau=2, soort_opleiding="vakopleiding")
    assert titles(waarde, "NIV-02") == [
        "Maak er een basisberoepsopleiding van",
        "Zet het niveau op 3 (vakopleiding)",
    ]


def test_the_level_follows_the_parts_only_when_a_person_wants_it() -> None:
    waarde = samenstelling(kerntaak("25154:K1"), niveau=4, soort_opleiding="middenkaderopleiding")
    (oplossing,) = found(niveau.follow_parts, waarde, "NIV-07")
    assert (oplossing.id, oplossing.is_veilig) == ("zet_niveau:3", False)


@pytest.mark.parametrize(
    ("soort", "nu", "jaren"),
    [
        ("basisberoepsopleiding", 3, [2]),
        ("vakopleiding", 1, [2]),
        ("vakopleiding", 9, [3]),
        ("vakopleiding", None, [2, 3]),
        ("", 3, [2]),
    ],
)
def test_the_duration_is_the_nearest_that_the_kind_may_take(
    soort: str, nu: int | None, jaren: list[int]
) -> None:
    waarde = samenstelling(soort_opleiding=soort, studieduur=nu)
    gevonden = found(niveau.set_studieduur, waarde, "NIV-05")
    assert [o.onderwerp for o in gevonden] == [str(jaar) for jaar in jaren]
    assert [o.is_veilig for o in gevonden] == [nu is not None] * len(jaren)


def test_without_kind_and_level_no_duration_is_proposed() -> None:
    waarde = samenstelling(soort_opleiding="", niveau=None, studieduur=9)
    assert not found(niveau.set_studieduur, waarde, "NIV-05")


def test_three_years_ask_no_reason() -> None:
    waarde = samenstelling(studieduur=4)
    (oplossing,) = found(niveau.three_years, waarde, "NIV-06")
    assert oplossing.bewerk(waarde).samenstelling.studieduur == 3


def test_what_was_recorded_beside_the_level_follows_it_again() -> None:
    vakken = (Referentieniveau("Rekenen", "2F"), Referentieniveau("nederlands", "3F"))
    waarde = samenstelling(nlqf=4, generieke_onderdelen=("engels",), referentieniveaus=vakken)
    (oplossing,) = found(niveau.follow_niveau, waarde, "NIV-08")
    assert oplossing.bewerk(waarde).samenstelling.nlqf is None
    (oplossing,) = found(niveau.follow_niveau, waarde, "NIV-09")
    assert oplossing.bewerk(waarde).samenstelling.generieke_onderdelen == ()
    (oplossing,) = found(niveau.follow_niveau, waarde, "NIV-10", vak="rekenen")
    assert oplossing.bewerk(waarde).samenstelling.referentieniveaus == vakken[1:]
