from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from composer.operations import move_kerntaken, move_werkprocessen, set_tekst, set_titel
from composer.samenstelling import GekozenKerntaak
from composer.vergelijken.kolom import Kolom, kolom_of
from composer.vergelijken.rijen import Bewerking, Op, Rij, Stand, Uitlijning
from composer.vergelijken.verschillen import is_gelijk, row_differences
from kwalificatiestructuur.elementen import Profieltekst, WerkprocesInhoud
from tests.composer.bijwerken.voorbeelden import structure
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    id_,
    omgeving,
    without_origin,
)
from tests.composer.samenstellingen import kerntaak as kerntaak_of_bundel
from tests.composer.vergelijken.kolommen import (
    GEGEVENS,
    LATER,
    NIEUW,
    again,
    align,
    alike_kolommen,
    kolom,
    random_kolommen,
    row,
    shuffled,
    taak,
    upside_down,
    words,
    world,
)
from tests.kwalificatiestructuur.verschil.edities import (
    Woorden,
    with_dossier,
    with_kerntaak,
    with_werkproces,
)


def fresh(kerntaak: GekozenKerntaak) -> GekozenKerntaak:
    delen = tuple(replace(wp, id=id_()) for wp in kerntaak.werkprocessen)
    return replace(kerntaak, id=id_(), werkprocessen=delen)


def edited(wat: Kolom, onderdeel: str, veld: str, tekst: str) -> Kolom:
    if veld == "titel":
        return replace(wat, samenstelling=set_titel(wat.samenstelling, onderdeel, tekst)[0])
    return replace(wat, samenstelling=set_tekst(wat.samenstelling, onderdeel, veld, tekst)[0])


ALLE = [*(random_kolommen(seed, 5) for seed in range(12)), *map(alike_kolommen, range(40))]
"""Columns of a lottery of edits, and columns of parts that look alike or are there twice."""


@pytest.mark.parametrize("kolommen", ALLE)
def test_every_part_is_in_exactly_one_row_and_a_row_has_one_part_of_a_column(
    kolommen: tuple[Kolom, ...],
) -> None:
    uitlijning = align(*kolommen)
    for plek, wat in enumerate(kolommen):
        gevonden = Counter(
            rij.cellen[plek].deel.id  # type: ignore[union-attr]
            for rij in uitlijning.rijen
            if rij.cellen[plek].deel is not None
        )
        assert gevonden == Counter(deel.id for deel in wat.samenstelling.onderdelen)
    namen = [rij.id for rij in uitlijning.rijen]
    assert len(set(namen)) == len(namen)


@pytest.mark.parametrize("kolommen", ALLE)
def test_another_order_of_the_columns_gives_the_cells_in_that_order_and_nothing_else(
    kolommen: tuple[Kolom, ...],
) -> None:
    volgorde = shuffled(kolommen, 1)
    anders = align(*(kolommen[plek] for plek in volgorde))
    assert anders == Uitlijning(
        tuple(reordered(rij, volgorde) for rij in align(*kolommen).kerntaken)
    )


def reordered(rij: Rij, volgorde: list[int]) -> Rij:
    return replace(
        rij,
        cellen=tuple(rij.cellen[plek] for plek in volgorde),
        onder=tuple(reordered(onder, volgorde) for onder in rij.onder),
    )


def test_reordered_but_equal_parts_are_no_difference() -> None:
    een = kolom(taak("25011:B1-K1"), taak("25021:B1-K1"), taak("25041:B1-K1"))
    omgekeerd = tuple(
        replace(fresh(kt), werkprocessen=fresh(kt).werkprocessen[::-1])
        for kt in een.samenstelling.kerntaken[::-1]
    )
    uitlijning = align(een, kolom(*omgekeerd))
    assert row_differences(uitlijning) == ()
    assert all(is_gelijk(rij) for rij in uitlijning.rijen)
    assert {woord for rij in uitlijning.rijen for woord in words(rij)} == {"gelijk"}


@pytest.mark.parametrize("kolommen", ALLE)
def test_any_document_beside_its_own_parts_in_another_order_has_no_difference(
    kolommen: tuple[Kolom, ...],
) -> None:
    for wat in kolommen[:2]:
        uitlijning = align(wat, upside_down(wat))
        assert row_differences(uitlijning) == ()
        for kerntaak in uitlijning.kerntaken:
            een, ander = kerntaak.cellen
            assert een.telling == ander.telling


def test_the_rows_of_a_kerntaak_come_in_the_order_of_the_source() -> None:
    uitlijning = align(
        kolom(replace(t := taak("25041:B1-K1"), werkprocessen=t.werkprocessen[3:])),
        kolom(taak("25041:B1-K1")),
    )
    (kt,) = uitlijning.kerntaken
    assert [rij.bron[-2:] for rij in kt.onder] == ["W1", "W2", "W3", "W4", "W5"]


def test_three_of_five_werkprocessen() -> None:
    deel = taak("25041:B1-K1")
    deels = replace(deel, werkprocessen=(deel.werkprocessen[0], *deel.werkprocessen[3:]))
    uitlijning = align(kolom(taak("25041:B1-K1")), kolom(deels))
    rij = row(uitlijning, "25041:B1-K1")
    assert words(rij) == ["gelijk", "deels"]
    telling = rij.cellen[1].telling
    assert telling is not None
    assert (telling.aantal, telling.van, telling.elders, telling.erbij) == (3, 5, 0, 0)
    assert words(row(uitlijning, "25041:B1-K1-W2")) == ["gelijk", "ontbreekt"]


def test_a_moved_werkproces_is_one_row_that_says_so() -> None:
    een = kolom(taak("25011:B1-K1"), taak("25021:B1-K1"))
    naar, van = (kt for kt in een.samenstelling.kerntaken)
    na, _ = move_werkprocessen(een.samenstelling, [van.werkprocessen[1].id], naar.id)
    uitlijning = align(een, replace(een, id="ander", samenstelling=na))
    rij = row(uitlijning, "25021:B1-K1-W2")
    assert words(rij) == ["gelijk", "gelijk"]
    assert [rij.is_elders(plek) for plek in (0, 1)] == [False, True]
    weg, erbij = row(uitlijning, "25021:B1-K1"), row(uitlijning, "25011:B1-K1")
    assert words(weg) == ["gelijk", "deels"]
    assert words(erbij) == ["gelijk", "afwijkend"]
    assert erbij.cellen[1].stand is Stand.AANGEVULD
    assert weg.cellen[1].telling is not None
    assert weg.cellen[1].telling.elders == 1
    assert [v.onderwerp for v in row_differences(uitlijning)] == [rij.id]


def test_a_kerntaak_that_a_column_lacks_says_which_werkprocessen_stand_elsewhere() -> None:
    los = taak("25021:B1-K1").werkprocessen[0]
    eigen = taak("25011:B1-K1")
    ander = replace(eigen, werkprocessen=(*eigen.werkprocessen, los))
    uitlijning = align(kolom(taak("25011:B1-K1"), taak("25021:B1-K1")), kolom(ander))
    rij = row(uitlijning, "25021:B1-K1")
    assert words(rij) == ["gelijk", "deels"]
    assert rij.cellen[1].deel is None


def test_a_part_that_stands_twice_gives_two_rows() -> None:
    uitlijning = align(kolom(taak("25011:B1-K1"), taak("25011:B1-K1")), kolom(taak("25011:B1-K1")))
    eerste, tweede = uitlijning.kerntaken
    assert words(eerste) == ["gelijk", "gelijk"]
    assert words(tweede) == ["gelijk", "ontbreekt"]
    assert [rij.cellen[0].herhaling for rij in (eerste, tweede)] == [False, True]
    assert [rij.cellen[0].herhaling for rij in tweede.onder] == [True] * 3
    assert [(v.soort, v.onderwerp) for v in row_differences(uitlijning)] == [
        ("herhaling", tweede.id)
    ]


def test_a_werkproces_that_stands_twice_is_said_once_and_counted_once() -> None:
    heel = taak("25011:B1-K1")
    dubbel = replace(heel, werkprocessen=(*heel.werkprocessen, again(heel.werkprocessen[1])))
    uitlijning = align(kolom(heel), kolom(dubbel))
    (verschil,) = row_differences(uitlijning)
    assert (verschil.soort, verschil.kolommen) == ("herhaling", (1,))
    rij = row(uitlijning, "25011:B1-K1")
    assert rij.cellen[0].telling == rij.cellen[1].telling
    assert rij.cellen[1].stand is Stand.GEHEEL
    assert row_differences(align(kolom(dubbel), kolom(dubbel))) == ()


@pytest.mark.parametrize("gewijzigd", [False, True])
def test_of_a_werkproces_in_two_kerntaken_those_in_one_kerntaak_stand_together(
    gewijzigd: bool,
) -> None:
    heel, ander = taak("25011:B1-K1"), taak("25041:B1-K1")
    los = heel.werkprocessen[1]
    if gewijzigd:
        los = replace(los, gedrag="Netjes.")
    ander = replace(ander, werkprocessen=(*ander.werkprocessen, again(los)))
    wat = kolom(ander, heel)
    eerste, tweede = (
        rij
        for rij in align(wat, kolom(heel), upside_down(wat)).rijen
        if rij.bron == "25011:B1-K1-W2"
    )
    assert [rij.aanwezig for rij in (eerste, tweede)] == [(0, 1, 2), (0, 2)]
    assert not any(cel.herhaling or cel.is_elders for cel in eerste.cellen)
    assert [cel.herhaling for cel in tweede.cellen] == [True, False, True]


def test_what_was_typed_in_two_kerntaken_stands_with_that_of_the_same_kerntaak() -> None:
    los = without_origin(taak("25011:B1-K1")).werkprocessen[0]
    delen = [
        replace(kt, werkprocessen=(*kt.werkprocessen, again(los)))
        for kt in (taak("25022:P2-K1"), taak("25041:B1-K1"))
    ]
    wat = kolom(*delen)
    assert row_differences(align(wat, upside_down(wat))) == ()


def test_of_a_part_that_stands_twice_what_reads_the_same_stands_together() -> None:
    dubbel = kolom(taak("25011:B1-K1"), taak("25011:B1-K1"))
    eerste = dubbel.samenstelling.kerntaken[0].werkprocessen[0]
    gewijzigd = edited(dubbel, eerste.id, "resultaat", "Heel anders.")
    uitlijning = align(gewijzigd, kolom(taak("25011:B1-K1")))
    gepaard = next(
        r for r in uitlijning.rijen if r.bron == "25011:B1-K1-W1" and len(r.aanwezig) == 2
    )
    assert words(gepaard) == ["gelijk", "gelijk"]


def test_edited_and_only_the_title() -> None:
    een = kolom(taak("25011:B1-K1"))
    w1, w2, _ = een.samenstelling.kerntaken[0].werkprocessen
    ander = edited(edited(een, w1.id, "titel", "Doet iets"), w2.id, "gedrag", "Netjes.")
    uitlijning = align(een, replace(ander, id="ander"))
    titel = row(uitlijning, "25011:B1-K1-W1").cellen[1]
    tekst = row(uitlijning, "25011:B1-K1-W2").cellen[1]
    assert (titel.stand, titel.bewerking) == (Stand.ALLEEN_TITEL, Bewerking.ALLEEN_TITEL)
    assert (tekst.stand, tekst.bewerking) == (Stand.BEWERKT, Bewerking.BEWERKT)
    assert titel.op is tekst.op is Op.BRON


def test_what_only_the_title_changed_of_is_also_known_without_another_column() -> None:
    een = kolom(taak("25011:B1-K1"))
    w1 = een.samenstelling.kerntaken[0].werkprocessen[0]
    uitlijning = align(edited(een, w1.id, "titel", "Doet iets"), kolom())
    assert row(uitlijning, "25011:B1-K1-W1").cellen[0].stand is Stand.ALLEEN_TITEL


def test_the_same_text_from_a_twin_and_nearly_the_same_text() -> None:
    een, twee, drie = (taak(f"250{n}1:B1-K1") for n in (1, 2, 3))
    delen = een.werkprocessen
    ander = replace(een, werkprocessen=(twee.werkprocessen[0], delen[1], drie.werkprocessen[0]))
    uitlijning = align(kolom(een), kolom(fresh(een)), kolom(ander))
    tekst = row(uitlijning, "25011:B1-K1-W1")
    assert [cel.op for cel in tekst.cellen] == [Op.BRON, Op.BRON, Op.TEKST]
    assert words(tekst) == ["gelijk"] * 3
    bijna = row(uitlijning, "25011:B1-K1-W3")
    assert [cel.op for cel in bijna.cellen] == [Op.BRON, Op.BRON, Op.BIJNA]
    assert words(bijna) == ["gelijk", "gelijk", "afwijkend"]
    score = bijna.cellen[2].score
    assert score is not None
    assert 0.85 <= score < 1


def test_another_edition_is_found_by_number_and_marked() -> None:
    uitlijning = align(kolom(taak("25012:P2-K1")), kolom(taak("25012:P2-K1", NIEUW), wereld=LATER))
    zelfde, anders = row(uitlijning, "25012:P2-K1-W1"), row(uitlijning, "25012:P2-K1-W2")
    assert {cel.op for cel in anders.cellen} == {Op.BRON, Op.NUMMER}
    assert {cel.stand for cel in anders.cellen} == {Stand.GEHEEL, Stand.ANDERE_EDITIE}
    assert words(zelfde) == ["gelijk", "gelijk"]


def test_a_code_or_a_number_that_was_used_again_is_another_part() -> None:
    dossier = GEGEVENS.dossiers[0]
    oud = dossier.kerntaken[0]
    vreemd = Woorden("heel iets anders")
    inhoud = WerkprocesInhoud(Profieltekst(vreemd.text(30)), Profieltekst(vreemd.text(20)))
    taak_anders = with_werkproces(oud, 0, titel=vreemd.text(4), inhoud=inhoud)
    later = structure(with_dossier(GEGEVENS, with_kerntaak(dossier, 0, taak_anders)), "later")
    uitlijning = align(
        kolom(taak("25011:B1-K1")), kolom(taak("25011:B1-K1", later), wereld=world(later))
    )
    rijen = [rij for rij in uitlijning.rijen if rij.bron == "25011:B1-K1-W1"]
    assert [len(rij.aanwezig) for rij in rijen] == [1, 1]
    assert len(row(uitlijning, "25011:B1-K1-W2").aanwezig) == 2


def test_a_kerntaak_without_source_goes_with_most_of_its_werkprocessen() -> None:
    zonder = replace(taak("25011:B1-K1"), herkomst=None, titel="Zelf bedacht", complexiteit="Nee.")
    uitlijning = align(kolom(taak("25011:B1-K1")), kolom(zonder))
    (rij,) = uitlijning.kerntaken
    assert rij.cellen[1].op is Op.INHOUD
    assert words(rij)[0] == "gelijk"
    assert words(rij)[1] == "deels" or rij.cellen[1].stand is Stand.ANDERS


def test_typed_over_without_source_is_found_by_its_words() -> None:
    uitlijning = align(kolom(taak("25011:B1-K1")), kolom(without_origin(taak("25011:B1-K1"))))
    assert [cel.op for cel in row(uitlijning, "25011:B1-K1-W1").cellen] == [Op.BRON, Op.TEKST]
    (kt,) = uitlijning.kerntaken
    assert [cel.woord for cel in kt.cellen] == ["gelijk", "gelijk"]


def test_two_texts_of_ones_own_differ_and_none_of_them_is_the_measure() -> None:
    tekst = "De medewerker ontvangt de gasten bij de deur en wijst hun een tafel bij het raam aan."
    delen = (
        eigen_werkproces(titel="Ontvangt", omschrijving=t, resultaat="", gedrag="")
        for t in (tekst, tekst.replace("raam", "vuur"))
    )
    uitlijning = align(*(kolom(eigen_kerntaak(None, [wp])) for wp in delen))
    (rij,) = [r for r in uitlijning.rijen if r.titel == "Ontvangt"]
    assert words(rij) == ["afwijkend", "afwijkend"]
    assert {cel.op for cel in rij.cellen} == {Op.BIJNA}


def test_titles_are_compared_only_where_there_is_no_text() -> None:
    een = eigen_kerntaak(None, [eigen_werkproces(titel="Ontvangt gasten")])
    ander = eigen_kerntaak(None, [eigen_werkproces(titel="Ontvangt gasten")])
    leeg = eigen_werkproces(titel="Ontvangt gasten", omschrijving="", resultaat="", gedrag="")
    uitlijning = align(kolom(een), kolom(ander))
    assert sum(r.titel == "Ontvangt gasten" for r in uitlijning.rijen) == 2
    met_leeg = align(kolom(een), kolom(eigen_kerntaak(None, [leeg])))
    (rij,) = [r for r in met_leeg.rijen if r.titel == "Ontvangt gasten"]
    assert all(cel.alleen_titel for cel in rij.cellen)


def test_a_title_alone_is_not_compared_with_a_text() -> None:
    titels = kerntaak_of_bundel("25168:K1")
    met_tekst = replace(
        titels,
        werkprocessen=tuple(
            replace(wp, inhoud_bekend=True, omschrijving="Tekst.") for wp in titels.werkprocessen
        ),
    )
    # As if the file of SBB had been copied: the same source, not edited.
    gehasht = replace(
        met_tekst,
        werkprocessen=tuple(
            replace(wp, herkomst=replace(wp.herkomst, teksthash=wp.teksthash))  # type: ignore[type-var]
            for wp in met_tekst.werkprocessen
        ),
    )
    uitlijning = align(
        kolom_of(omgeving(), kolom(titels).samenstelling),
        kolom_of(omgeving(), kolom(gehasht).samenstelling),
    )
    rij = row(uitlijning, "25168:K1-W1")
    assert words(rij) == ["gelijk", "gelijk"]
    assert not rij.cellen[0].tekst_bekend
    assert not is_gelijk(rij)
    assert {v.soort for v in row_differences(uitlijning)} == {"onbekend"}


def test_one_source_that_reads_otherwise_for_another_kwalificatie() -> None:
    dossier = GEGEVENS.dossiers[0]
    oud = dossier.kerntaken[0]
    inhoud = oud.werkprocessen[0].inhoud
    assert inhoud is not None
    anders = replace(
        inhoud, gedrag=replace(inhoud.gedrag, per_profiel=(("230012", "Alleen hier."),))
    )
    nieuw = with_kerntaak(dossier, 0, with_werkproces(oud, 0, inhoud=anders))
    wereld = structure(with_dossier(GEGEVENS, nieuw), "profielen")
    uitlijning = align(
        kolom(taak("25011:B1-K1", wereld), wereld=world(wereld)),
        kolom(taak("25012:B1-K1", wereld), wereld=world(wereld)),
    )
    (verschil,) = row_differences(uitlijning)
    assert verschil.soort == "kwalificatie"


def test_a_kerntaak_moved_to_another_place_is_the_same() -> None:
    een = kolom(taak("25011:B1-K1"), taak("25021:B1-K1"))
    na, _ = move_kerntaken(een.samenstelling, [een.samenstelling.kerntaken[1].id], 0)
    assert row_differences(align(een, replace(een, id="b", samenstelling=na))) == ()
