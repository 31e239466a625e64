from __future__ import annotations

from dataclasses import replace
from datetime import date

from composer.aanvraag import Bedrijf
from composer.beoordelen.rondeverschil import Rondeverschil, as_text, compare_rondes
from composer.samenstelling import Besluit, GekozenKeuzedeel, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.verschil import Veldverschil, Wijziging
from kwalificatiestructuur.woordverschil import Verschilsoort
from tests.composer.beoordelen.pakketten import samenstelling, uuid

EEN = samenstelling()
GASTHEER, HANDEL = EEN.kerntaken
ONTVANGT, BEDIENT = GASTHEER.werkprocessen


def changes(nieuw: Samenstelling, oud: Samenstelling = EEN) -> dict[str, list[str]]:
    return {
        deel.titel: [str(wijziging) for wijziging in deel.wijzigingen]
        for deel in compare_rondes(oud, nieuw).delen
    }


def test_the_same_is_no_difference() -> None:
    assert compare_rondes(EEN, samenstelling()) == Rondeverschil((), ())


def test_a_part_that_came_renumbers_others_and_changes_nothing_else() -> None:
    nieuw = GekozenWerkproces(uuid(99), "Nieuw")
    gastheer = replace(GASTHEER, werkprocessen=(nieuw, ONTVANGT, BEDIENT))
    (deel,) = compare_rondes(EEN, replace(EEN, kerntaken=(gastheer, HANDEL))).delen
    assert (deel.id, deel.code_oud, deel.code_nieuw) == (uuid(99), "", "B1-K1-W1")
    assert deel.wijzigingen == (Wijziging.TOEGEVOEGD,)


def test_a_kerntaak_that_went_takes_its_parts_along() -> None:
    assert changes(replace(EEN, kerntaken=(HANDEL,))) == {
        "Gastheer zijn": ["vervallen"],
        "Ontvangt gasten": ["vervallen"],
        "Bedient gasten": ["vervallen"],
    }


def test_one_part_that_moved_is_one_difference() -> None:
    gedraaid = replace(GASTHEER, werkprocessen=(BEDIENT, ONTVANGT))
    assert list(changes(replace(EEN, kerntaken=(gedraaid, HANDEL))).values()) == [["verplaatst"]]
    assert list(changes(replace(EEN, kerntaken=(HANDEL, GASTHEER))).values()) == [["verplaatst"]]


def test_a_part_under_another_kerntaak_is_moved_and_not_gone() -> None:
    kort = replace(GASTHEER, werkprocessen=(ONTVANGT,))
    lang = replace(HANDEL, werkprocessen=(*HANDEL.werkprocessen, BEDIENT))
    (deel,) = compare_rondes(EEN, replace(EEN, kerntaken=(kort, lang))).delen
    assert deel.wijzigingen == (Wijziging.VERPLAATST,)
    assert (deel.code_oud, deel.code_nieuw) == ("B1-K1-W2", "B1-K2-W2")


def test_an_edited_text_shows_its_words() -> None:
    anders = replace(ONTVANGT, titel="Ontvangt klanten", omschrijving="Groet de klant en vraagt.")
    gastheer = replace(GASTHEER, werkprocessen=(anders, BEDIENT))
    (deel,) = compare_rondes(EEN, replace(EEN, kerntaken=(gastheer, HANDEL))).delen
    assert deel.wijzigingen == (Wijziging.HERTITELD, Wijziging.TEKST)
    assert [veld.veld for veld in deel.velden] == ["titel", "omschrijving"]
    weg = [s.tekst for s in deel.velden[1].woorden if s.soort is Verschilsoort.VERWIJDERD]
    assert weg == ["gast"]


def test_data_that_no_text_shows_are_said_to_differ() -> None:
    gastheer = replace(GASTHEER, inhoud_bekend=False)
    assert changes(replace(EEN, kerntaken=(gastheer, HANDEL))) == {
        "Gastheer zijn": ["gegevens gewijzigd"]
    }


def test_fields_show_what_they_were_and_are() -> None:
    nieuw = replace(
        EEN,
        niveau=None,
        leerwegen=("bol", "bbl"),
        keuzedelen=(GekozenKeuzedeel("K0061", "Een titel"),),
        aanvraag=replace(EEN.aanvraag, datum=date(2026, 3, 1)),
    )
    assert compare_rondes(EEN, nieuw).velden == (
        Veldverschil("niveau", "2", ""),
        Veldverschil("leerwegen", "", "bol\nbbl"),
        Veldverschil("keuzedelen", "", "code: K0061; titel: Een titel"),
        Veldverschil("aanvraag.datum", "", "1-3-2026"),
    )


def test_the_order_of_a_list_is_no_change_but_that_of_decisions_is() -> None:
    keuzedelen = (GekozenKeuzedeel("K0061"), GekozenKeuzedeel("K0022"))
    besluiten = (Besluit("x", "laten"), Besluit("x", "mijn_tekst"))
    bedrijven = (Bedrijf("A", 12), Bedrijf("B"))
    oud = replace(
        EEN,
        leerwegen=("bol", "bbl"),
        keuzedelen=keuzedelen,
        besluiten=besluiten,
        aanvraag=replace(EEN.aanvraag, bedrijven=bedrijven),
    )
    nieuw = replace(
        oud,
        leerwegen=("bbl", "bol"),
        keuzedelen=keuzedelen[::-1],
        besluiten=besluiten[::-1],
        aanvraag=replace(oud.aanvraag, bedrijven=bedrijven[::-1]),
    )
    assert [veld.veld for veld in compare_rondes(oud, nieuw).velden] == ["besluiten"]


def test_parts_in_a_field_are_shown_by_their_code() -> None:
    assert as_text(EEN.motiveringen[0], {uuid(1012): "B1-K1-W2"}).startswith(
        "regel: STR-12; onderdeel: B1-K1-W2; tekst: Dit hoort erbij."
    )
    assert as_text(True, {}) == "ja"
    assert as_text(False, {}) == "nee"
