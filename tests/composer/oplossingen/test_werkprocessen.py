from __future__ import annotations

from dataclasses import replace

from composer.oplossingen import title_of
from composer.samenstelling import GekozenKerntaak, Samenstelling
from tests.composer.oplossingen.voorbeelden import ALLEEN, met_teksten, offers, uit_teksten
from tests.composer.samenstellingen import eigen_kerntaak, eigen_werkproces, omgeving, samenstelling

WERELD = omgeving(structuur=met_teksten())
TWEE = uit_teksten("25901:B1-K1")


def fixed(waarde: Samenstelling, soort: str) -> list[Samenstelling]:
    gevonden = offers(WERELD, waarde, "STR-13")
    return [o.bewerk(waarde).samenstelling for _, o in gevonden if o.soort == soort]


def titles(kerntaak: GekozenKerntaak) -> list[str]:
    return [wp.titel for wp in kerntaak.werkprocessen]


def test_the_rest_of_the_kerntaak_comes_in_the_order_of_the_source() -> None:
    heel = uit_teksten("25900:B1-K1")
    for code in ("W1", "W2", "W3"):
        waarde = samenstelling(uit_teksten("25900:B1-K1", code), TWEE)
        (nieuw,) = fixed(waarde, "neem_rest")
        assert titles(nieuw.kerntaken[0]) == titles(heel)
        assert nieuw.kerntaken[0].id == waarde.kerntaken[0].id
        assert nieuw.kerntaken[1] is TWEE


def test_what_stands_elsewhere_is_not_taken_again() -> None:
    kerntaak = uit_teksten("25900:B1-K1", "W1")
    elders = replace(
        TWEE, werkprocessen=(*TWEE.werkprocessen, *uit_teksten("25900:B1-K1", "W3").werkprocessen)
    )
    (nieuw,) = fixed(samenstelling(kerntaak, elders), "neem_rest")
    assert [str(wp.herkomst and wp.herkomst.bron) for wp in nieuw.kerntaken[0].werkprocessen] == [
        "25900:B1-K1-W1",
        "25900:B1-K1-W2",
    ]


def test_a_kerntaak_whose_source_is_not_known_has_no_rest() -> None:
    for bron in (None, "25900:B1-K9", "25999:B1-K1"):
        waarde = samenstelling(
            eigen_kerntaak(bron, [eigen_werkproces(bron and f"{bron}-W1")]), TWEE
        )
        assert not fixed(waarde, "neem_rest")


def test_its_only_werkproces_moves_to_the_kerntaak_of_the_same_kwalificatie() -> None:
    waarde = ALLEEN.samenstelling
    wees, doel, ander = waarde.kerntaken
    (nieuw,) = fixed(waarde, "verplaats_naar")
    assert [kt.id for kt in nieuw.kerntaken] == [doel.id, ander.id]
    assert nieuw.kerntaken[0].werkprocessen == (*doel.werkprocessen, *wees.werkprocessen)


def test_its_own_kerntaak_goes_before_another_of_the_kwalificatie() -> None:
    wees = eigen_kerntaak("25900:B1-K2", uit_teksten("25900:B1-K1", "W1").werkprocessen)
    ander, eigen = uit_teksten("25900:B1-K2"), uit_teksten("25900:B1-K1", "W2", "W3")
    (nieuw,) = fixed(samenstelling(wees, ander, eigen), "verplaats_naar")
    assert len(nieuw.kerntaken[1].werkprocessen) == 3


def test_a_kerntaak_of_another_kwalificatie_does_not_fit() -> None:
    waarde = samenstelling(uit_teksten("25900:B1-K1", "W2"), TWEE)
    assert not fixed(waarde, "verplaats_naar")


def test_it_is_safe_only_when_the_kerntaak_that_goes_was_not_edited() -> None:
    wees, *rest = ALLEEN.samenstelling.kerntaken
    anders = samenstelling(replace(wees, complexiteit="Eigen woorden."), *rest)
    for waarde, veilig in ((ALLEEN.samenstelling, True), (anders, False)):
        gevonden = [o for _, o in offers(WERELD, waarde, "STR-13") if o.soort == "verplaats_naar"]
        assert [o.is_veilig for o in gevonden] == [veilig]


def test_an_empty_kerntaak_can_be_filled_or_go() -> None:
    waarde = samenstelling(uit_teksten("25900:B1-K1"), replace(TWEE, werkprocessen=()))
    titels = [title_of(o, {}) for _, o in offers(WERELD, waarde, "STR-13", "geen")]
    assert titels[0] == "Neem ook de andere werkprocessen van 25901:B1-K1 over (aantal: 3)"
    assert len(titels) == 2
    (nieuw,) = fixed(waarde, "verwijder")
    assert nieuw.kerntaken == waarde.kerntaken[:1]
