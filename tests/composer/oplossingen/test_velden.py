from __future__ import annotations

from datetime import date

import pytest

from composer.aanvraag import Aanvraag
from composer.finding import Ernst, Finding
from composer.oplossingen import title_of, velden
from composer.regels.context import Context, Omgeving
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Geldigheid
from tests.composer.oplossingen.voorbeelden import offers
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    omgeving,
    samenstelling,
)


def titles(waarde: Samenstelling, regel: str, wereld: Omgeving | None = None) -> list[str]:
    return [title_of(o, {}) for _, o in offers(wereld or omgeving(), waarde, regel)]


@pytest.mark.parametrize(
    ("geldigheid", "jaar"),
    [
        (Geldigheid(vanaf=date(2021, 8, 1)), 2021),
        (Geldigheid(vanaf=date(2021, 8, 2)), 2022),
        (Geldigheid(einde_instroom=date(2018, 7, 31)), 2017),
        (Geldigheid(einde_instroom=date(2018, 8, 1)), 2018),
    ],
)
def test_the_start_year_is_the_nearest_in_which_the_source_is_in_force(
    geldigheid: Geldigheid, jaar: int
) -> None:
    wereld = omgeving(structuur=eigen_structuur(geldigheid=geldigheid))
    waarde = samenstelling(eigen_kerntaak("25900:K1"), startjaar=2019)
    assert titles(waarde, "STR-05", wereld) == [f"Zet het startjaar op {jaar}"]


def test_a_source_that_is_never_in_force_has_no_year() -> None:
    nooit = Geldigheid(vanaf=date(2021, 9, 1), einde_instroom=date(2021, 12, 31))
    wereld = omgeving(structuur=eigen_structuur(geldigheid=nooit))
    assert not titles(samenstelling(eigen_kerntaak("25900:K1")), "STR-05", wereld)


def test_a_path_that_cannot_be_goes_and_the_others_stay() -> None:
    waarde = samenstelling(leerwegen=("bbl", "derde"))
    ((_, oplossing),) = offers(omgeving(), waarde, "NIV-03")
    assert oplossing.bewerk(waarde).samenstelling.leerwegen == ("bbl",)
    assert oplossing.is_veilig


def test_without_any_path_a_person_chooses() -> None:
    gevonden = [o for _, o in offers(omgeving(), samenstelling(leerwegen=()), "NIV-03")]
    assert [o.id for o in gevonden] == [
        "zet_leerwegen:bol+bbl",
        "zet_leerwegen:bol",
        "zet_leerwegen:bbl",
    ]
    assert not any(o.is_veilig for o in gevonden)


def test_a_path_that_a_source_lacks_goes_or_gives_way_to_those_it_has() -> None:
    finding = Finding(
        "NIV-04",
        "niet_toegestaan",
        Ernst.WAARSCHUWING,
        parameters=(("leerweg", "bol"), ("wel", ("bbl",))),
    )
    for leerwegen in (("bol", "bbl"), ("bol",)):
        waarde = samenstelling(leerwegen=leerwegen)
        (oplossing,) = velden.drop_leerweg(Context(omgeving(), waarde), finding)
        assert oplossing.bewerk(waarde).samenstelling.leerwegen == ("bbl",)


@pytest.mark.parametrize(("datum", "jaar"), [(date(2018, 9, 15), 2019), (date(2018, 9, 16), 2020)])
def test_who_applies_too_late_starts_a_year_later(datum: date, jaar: int) -> None:
    waarde = samenstelling(startjaar=2018, aanvraag=Aanvraag(datum=datum))
    (oplossing,) = velden.start_after_date(
        Context(omgeving(), waarde), Finding("TYD-01", "te_laat", Ernst.FOUT)
    )
    assert oplossing.bewerk(waarde).samenstelling.startjaar == jaar


def test_the_training_starts_and_ends_within_the_experiment() -> None:
    context = Context(omgeving(), samenstelling(studieduur=3))
    for variant, jaar in (("te_vroeg", "2017"), ("te_laat", "2022")):
        (oplossing,) = velden.start_within(context, Finding("TYD-03", variant, Ernst.FOUT))
        assert oplossing.onderwerp == jaar
