from __future__ import annotations

from dataclasses import replace

from composer.oplossingen import Oplossing
from composer.samenstelling import Samenstelling
from tests.composer.oplossingen.voorbeelden import met_teksten, offers, uit_teksten
from tests.composer.samenstellingen import id_, omgeving, samenstelling

WERELD = omgeving(structuur=met_teksten())
HEEL = uit_teksten("25900:B1-K1")
TWEE = uit_teksten("25901:B1-K1")


def fixes(waarde: Samenstelling, onderdeel: str) -> list[Oplossing]:
    return [o for f, o in offers(WERELD, waarde, "STR-11") if f.onderdeel == onderdeel]


def doubled(eerste: str = "", tweede: str = "") -> Samenstelling:
    """W1 of HEEL a second time in another kerntaak, each with this resultaat where given."""
    werkproces = HEEL.werkprocessen[0]
    een = replace(werkproces, resultaat=eerste) if eerste else werkproces
    ander = replace(werkproces, id="00000000-0000-4000-9000-000000000001")
    ander = replace(ander, resultaat=tweede) if tweede else ander
    return samenstelling(
        replace(HEEL, werkprocessen=(een, *HEEL.werkprocessen[1:])),
        replace(TWEE, werkprocessen=(*TWEE.werkprocessen, ander)),
    )


def left(waarde: Samenstelling, oplossing: Oplossing) -> list[int]:
    nieuw = oplossing.bewerk(waarde).samenstelling
    return [len(kt.werkprocessen) for kt in nieuw.kerntaken]


def test_the_later_one_goes_first() -> None:
    waarde = doubled()
    later = waarde.kerntaken[1].werkprocessen[-1].id
    gevonden = fixes(waarde, later)
    assert [left(waarde, o) for o in gevonden] == [[3, 3], [2, 4]]
    assert all(o.is_veilig for o in gevonden)
    assert gevonden[0].id == f"verwijder_dubbel:{later}"


def test_the_one_with_own_words_stays() -> None:
    waarde = doubled(tweede="Zelf geschreven.")
    gevonden = fixes(waarde, waarde.kerntaken[1].werkprocessen[-1].id)
    assert [left(waarde, o) for o in gevonden] == [[2, 4], [3, 3]]
    assert [o.is_veilig for o in gevonden] == [True, False]


def test_where_both_were_edited_a_person_has_to_look() -> None:
    waarde = doubled("Zelf.", "Ook zelf.")
    gevonden = fixes(waarde, waarde.kerntaken[1].werkprocessen[-1].id)
    assert [o.is_veilig for o in gevonden] == [False, False]


def test_the_same_own_words_are_not_lost() -> None:
    waarde = doubled("Zelf.", "Zelf.")
    gevonden = fixes(waarde, waarde.kerntaken[1].werkprocessen[-1].id)
    assert [o.is_veilig for o in gevonden] == [True, True]


def test_of_a_repeated_kerntaak_nothing_is_lost_that_stands_nowhere_else() -> None:
    een, ander = uit_teksten("25900:B1-K1", "W1", "W2"), uit_teksten("25900:B1-K1", "W2", "W3")
    waarde = samenstelling(een, TWEE, ander)
    eerste, tweede = fixes(waarde, ander.id)
    nieuw = eerste.bewerk(waarde).samenstelling
    assert [kt.id for kt in nieuw.kerntaken] == [een.id, TWEE.id]
    assert nieuw.kerntaken[0].werkprocessen == (*een.werkprocessen, ander.werkprocessen[1])
    nieuw = tweede.bewerk(waarde).samenstelling
    assert [kt.id for kt in nieuw.kerntaken] == [TWEE.id, ander.id]
    assert nieuw.kerntaken[1].werkprocessen == (*ander.werkprocessen, een.werkprocessen[0])
    assert eerste.is_veilig
    assert tweede.is_veilig


def test_merging_is_not_safe_when_a_werkproces_that_goes_was_edited() -> None:
    een, ander = uit_teksten("25900:B1-K1", "W1", "W2"), uit_teksten("25900:B1-K1", "W2", "W3")
    eigen = replace(ander.werkprocessen[0], resultaat="Zelf.")
    ander = replace(ander, werkprocessen=(eigen, ander.werkprocessen[1]))
    waarde = samenstelling(een, TWEE, ander)
    assert [o.is_veilig for o in fixes(waarde, ander.id)] == [False, True]


def test_the_first_of_three_cannot_clear_the_finding_of_the_last() -> None:
    werkproces = HEEL.werkprocessen[0]
    kopieen = [replace(werkproces, id=id_()) for _ in range(2)]
    waarde = samenstelling(HEEL, replace(TWEE, werkprocessen=(*TWEE.werkprocessen, *kopieen)))
    weg = {o.onderwerp for o in fixes(waarde, kopieen[1].id)}
    assert weg == {kopieen[1].id}
