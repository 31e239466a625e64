from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

from composer.aanvraag import Aanvraag, Bijlage
from composer.operations import (
    add_keuzedelen,
    move_werkprocessen,
    remove_onderdelen,
    set_tekst,
    set_veld,
)
from composer.oplossingen.wijzigingen import _ZONDER, Wijziging, Wijzigingssoort, changes_of
from composer.oplossingen.woorden import change_in_words
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.oplossingen.voorbeelden import uit_teksten
from tests.composer.samenstellingen import keuzedeel, samenstelling

EEN, TWEE = uit_teksten("25900:B1-K1"), uit_teksten("25901:B1-K1")
WAARDE = samenstelling(EEN, TWEE)


def words(nieuw: Samenstelling) -> list[str]:
    return [change_in_words(wijziging) for wijziging in changes_of(WAARDE, nieuw)]


def test_nothing_differs_from_itself() -> None:
    assert changes_of(WAARDE, WAARDE) == ()


def test_what_goes_is_named_by_its_old_code_and_the_rest_does_not_count() -> None:
    nieuw, _ = remove_onderdelen(WAARDE, {EEN.id})
    assert words(nieuw) == [
        "Weg: B1-K1 Werkt aan 25900-1",
        "Weg: B1-K1-W1 Voert uit 25900-1-1",
        "Weg: B1-K1-W2 Voert uit 25900-1-2",
        "Weg: B1-K1-W3 Voert uit 25900-1-3",
    ]


def test_what_comes_is_named_by_its_new_code() -> None:
    nieuw = replace(WAARDE, kerntaken=(uit_teksten("25900:B1-K2", "W1"), *WAARDE.kerntaken))
    assert words(nieuw) == ["Erbij: B1-K1 Werkt aan 25900-2", "Erbij: B1-K1-W1 Voert uit 25900-2-1"]


def test_a_werkproces_that_moved_says_from_where() -> None:
    nieuw, _ = move_werkprocessen(WAARDE, {EEN.werkprocessen[0].id}, TWEE.id)
    assert words(nieuw) == ["Verplaatst: B1-K2-W4 Voert uit 25900-1-1, was B1-K1-W1"]


def test_a_field_is_shown_old_and_new() -> None:
    nieuw, _ = set_tekst(WAARDE, EEN.id, "complexiteit", "Anders.")
    assert words(nieuw) == [
        "B1-K1 Werkt aan 25900-1 (complexiteit): „Anders.”, was „Het werk wisselt (25900-1).”"
    ]
    nieuw, _ = set_tekst(WAARDE, EEN.id, "complexiteit", "")
    assert words(nieuw) == [
        "B1-K1 Werkt aan 25900-1 (complexiteit): leeg, was „Het werk wisselt (25900-1).”"
    ]


def test_the_fields_of_the_whole_and_of_the_application() -> None:
    aanvraag = Aanvraag(
        datum=date(2018, 9, 1),
        terugvalopties=("25168", "25154"),
        bijlagen=(Bijlage("anders", "plan.pdf"),),
    )
    nieuw, _ = set_veld(WAARDE, "soort_opleiding", "vakopleiding")
    nieuw, _ = set_veld(nieuw, "aanvraag", aanvraag)
    assert words(nieuw) == [
        "soort opleiding: „vakopleiding”, was „basisberoepsopleiding”",
        "datum van de aanvraag: „1-9-2018”, was leeg",
        "terugvalopties: „25168, 25154”, was leeg",
        "bijlagen: „anders plan.pdf”, was leeg",
    ]


def test_keuzedelen_come_and_go() -> None:
    met, _ = add_keuzedelen(WAARDE, [keuzedeel("K0001", "Een")])
    assert words(met) == ["Erbij: K0001 Een"]
    assert changes_of(met, WAARDE) == (Wijziging(Wijzigingssoort.WEG, "K0001 Een"),)
    dubbel = replace(met, keuzedelen=met.keuzedelen * 2)
    assert changes_of(dubbel, met) == (Wijziging(Wijzigingssoort.WEG, "K0001 Een"),)


def test_a_list_is_shown_by_its_titles_and_a_source_as_its_reference() -> None:
    oorsprong = TWEE.herkomst
    assert oorsprong
    anders = replace(EEN, vakkennis=(Verwijzing("1", "Kan dit"), Verwijzing("2", "Kan dat")))
    anders = replace(anders, herkomst=oorsprong)
    (lijst, bron) = words(samenstelling_of(anders))
    assert "(vakkennis en vaardigheden): „Kan dit, Kan dat”, was" in lijst
    assert bron.endswith("(bron): „25901:B1-K1”, was „25900:B1-K1”")


def samenstelling_of(eerste: GekozenKerntaak) -> Samenstelling:
    return replace(WAARDE, kerntaken=(eerste, TWEE))


def test_every_field_has_a_name_in_words() -> None:
    soorten = (Samenstelling, Aanvraag, GekozenKerntaak, GekozenWerkproces)
    velden = {veld.name for soort in soorten for veld in fields(soort)} - _ZONDER - {"aanvraag"}
    assert len(velden) > 40
    for veld in velden:
        zin = change_in_words(Wijziging(Wijzigingssoort.LEEG, "", veld, "oud"))
        assert zin.endswith(": leeg, was „oud”")
        assert "_" not in zin
