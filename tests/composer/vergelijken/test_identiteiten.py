"""What is one part in two editions, when SBB gave it another number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from composer.operations import set_titel
from composer.vergelijken.bronmerken import Bronmerken
from composer.vergelijken.identiteiten import Identiteiten
from composer.vergelijken.kenmerken import Kenmerk, Kenmerker, in_order
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Rij
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import compare_cells, row_differences
from kwalificatiestructuur.elementen import Kerntaak, Profieltekst, Structuurgegevens
from tests.composer.bijwerken.voorbeelden import structure
from tests.composer.vergelijken.kolommen import (
    GEGEVENS,
    HERNUMMERD,
    OUD,
    align,
    kolom,
    renumbered,
    row,
    taak,
    world,
)
from tests.kwalificatiestructuur.verschil.edities import (
    Woorden,
    werkproces,
    with_dossier,
    with_kerntaak,
    with_werkproces,
)

BRONNEN = ("25011:B1-K1", "25012:P2-K1", "25041:B1-K1")


def column(gegevens: Structuurgegevens | None = None, *bronnen: str) -> Kolom:
    """A document of the first edition, or of one that is published again."""
    structuur = OUD if gegevens is None else structure(gegevens, "later")
    delen = (taak(bron, structuur) for bron in bronnen or BRONNEN)
    return kolom(*delen, wereld=world(structuur))


def later(change: Callable[[Kerntaak], Kerntaak]) -> Structuurgegevens:
    """Published again under other numbers, with a change in the kerntaak 25011:B1-K1."""
    gegevens = renumbered(GEGEVENS)
    dossier = gegevens.dossiers[0]
    return with_dossier(gegevens, with_kerntaak(dossier, 0, change(dossier.kerntaken[0])))


def rows_of(bron: str, *kolommen: Kolom) -> list[Rij]:
    return [rij for rij in align(*kolommen).rijen if rij.bron == bron]


def test_an_edition_with_other_numbers_alone_makes_no_difference() -> None:
    uitlijning = align(column(), column(renumbered(GEGEVENS)))
    assert row_differences(uitlijning) == ()
    assert all(len(rij.aanwezig) == 2 for rij in uitlijning.rijen)
    assert {cel.op for rij in uitlijning.rijen for cel in rij.cellen} == {"bron", "plaats"}


def test_what_changed_in_it_differs_by_its_edition_alone() -> None:
    def change(kerntaak: Kerntaak) -> Kerntaak:
        anders = with_werkproces(kerntaak, 0, titel="Heel andere woorden")
        inhoud = kerntaak.werkprocessen[1].inhoud
        assert inhoud is not None
        resultaat = Profieltekst(f"{inhoud.resultaat.basis} erbij")
        return with_werkproces(anders, 1, inhoud=replace(inhoud, resultaat=resultaat))

    uitlijning = align(column(), column(later(change)))
    een, twee = row_differences(uitlijning)
    assert een.soort == twee.soort == "editie"
    for code in ("W1", "W2"):
        verschil = compare_cells(row(uitlijning, f"25011:B1-K1-{code}"), 0, 1)
        assert verschil is not None
        assert verschil.alleen_editie


def test_what_kwalificaties_share_has_one_code_in_the_whole_dossier() -> None:
    uitlijning = align(column(None, "25011:B1-K1"), column(renumbered(GEGEVENS), "25012:B1-K1"))
    assert not any(verschil.soort in {"bron", "bijna"} for verschil in row_differences(uitlijning))
    assert len(uitlijning.kerntaken) == 1


def test_a_code_without_words_in_common_is_another_part() -> None:
    vreemd = werkproces("vreemd", 1)
    gegevens = later(
        lambda kt: with_werkproces(kt, 0, titel=Woorden("x").text(4), inhoud=vreemd.inhoud)
    )
    rijen = rows_of("25011:B1-K1-W1", column(), column(gegevens))
    assert [rij.aanwezig for rij in rijen] in ([(0,), (1,)], [(1,), (0,)])


@pytest.mark.parametrize("woord", ["een", "twee", "drie", "vier", "vijf", "zes"])
def test_what_moved_up_is_known_by_its_text_and_not_taken_for_what_had_its_code(woord: str) -> None:
    """The new first one has many words of the one that stood there, and that stands second now."""

    def change(kerntaak: Kerntaak) -> Kerntaak:
        eerste = kerntaak.werkprocessen[0]
        assert eerste.inhoud is not None
        resultaat = Profieltekst(f"Resultaat {woord}.")
        nieuw = replace(
            werkproces("nieuw", 1),
            titel=eerste.titel,
            inhoud=replace(eerste.inhoud, resultaat=resultaat),
        )
        rest = (replace(wp, hoofdstuk=n) for n, wp in enumerate(kerntaak.werkprocessen, 2))
        return replace(kerntaak, werkprocessen=(nieuw, *rest))

    uitlijning = align(column(), column(later(change)))
    bronnen = [
        [
            str(cel.deel.herkomst.bron)[-2:] if cel.deel and cel.deel.herkomst else ""
            for cel in rij.cellen
        ]
        for rij in row(uitlijning, "25011:B1-K1").onder
    ]
    assert sorted(bronnen) == [["", "W1"], ["W1", "W2"], ["W2", "W3"], ["W3", "W4"]]
    assert {v.soort for v in row_differences(uitlijning)} == {"werkprocessen"}


def test_a_number_that_the_other_edition_has_is_not_gone() -> None:
    """Then a part with its code is another, even with the same text."""
    dossier = GEGEVENS.dossiers[0]
    oud = dossier.kerntaken[0]
    eerste, *rest = oud.werkprocessen
    tweeling = replace(eerste, sbb_nr="777", sleutel="werkproces:777")
    achteraan = replace(eerste, hoofdstuk=4)
    taak_anders = replace(oud, werkprocessen=(tweeling, *rest, achteraan))
    gegevens = with_dossier(GEGEVENS, with_kerntaak(dossier, 0, taak_anders))
    ander = column(gegevens, "25011:B1-K1")
    (kerntaak,) = ander.samenstelling.kerntaken
    zonder = replace(kerntaak, werkprocessen=kerntaak.werkprocessen[:3])
    los = replace(ander, samenstelling=replace(ander.samenstelling, kerntaken=(zonder,)))
    uitlijning = align(column(None, "25011:B1-K1"), los)
    assert "bron" in {verschil.soort for verschil in row_differences(uitlijning)}


def test_words_that_settle_it_are_read_again_after_an_edit() -> None:
    """The title is another one in the next edition, so that all hangs on the text."""
    gegevens = later(lambda kt: with_werkproces(kt, 0, titel="Heel andere woorden"))
    een, ander = column(None, "25011:B1-K1"), column(gegevens, "25011:B1-K1")
    vergelijking = Vergelijking([een, ander])
    (kerntaak,) = ander.samenstelling.kerntaken
    eerste, *rest = kerntaak.werkprocessen
    anders = replace(eerste, omschrijving="Iets.", resultaat="", gedrag="")
    taak_anders = replace(kerntaak, werkprocessen=(anders, *rest))
    waarde = replace(ander.samenstelling, kerntaken=(taak_anders,))
    for nu, rijen in ((waarde, 5), (ander.samenstelling, 4), (waarde, 5)):
        vergelijking.update(1, nu)
        assert len(list(vergelijking.uitlijning.rijen)) == rijen
        assert vergelijking.uitlijning == Vergelijking(vergelijking.kolommen).uitlijning


def marks_of(wat: Kolom) -> list[Kenmerk]:
    return in_order(Kenmerker(Bronmerken(wat.omgeving.structuur)).all_of(0, wat))


def test_they_hold_as_long_as_no_source_differs() -> None:
    wat = kolom(taak("25011:B1-K1"))
    structuren = [wat.omgeving.structuur]
    kenmerken = marks_of(wat)
    bekend = Identiteiten(kenmerken, structuren)
    assert bekend.hold_for(kenmerken)
    wp = wat.samenstelling.kerntaken[0].werkprocessen[0]
    ander = replace(wat, samenstelling=set_titel(wat.samenstelling, wp.id, wp.titel + " x")[0])
    assert bekend.hold_for(marks_of(ander))
    assert not bekend.hold_for(marks_of(kolom(taak("25021:B1-K1"))))
    later_ = kolom(taak("25011:B1-K1", HERNUMMERD), wereld=world(HERNUMMERD))
    assert not bekend.hold_for(marks_of(later_))
