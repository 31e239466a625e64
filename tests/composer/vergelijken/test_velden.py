from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Aanvraag, Bedrijf, Motivering, Verklaring
from composer.eisen import Vakkenniskeuze
from composer.samenstelling import Besluit, GekozenKeuzedeel
from composer.vergelijken.kolom import Kolom, kolom_of_kwalificatie
from composer.vergelijken.velden import (
    Vakkennisbesluit,
    Waarde,
    besluitrijen,
    keuzedeelrijen,
    motiveringrijen,
    part_rows,
    vakkennisrijen,
    veldrijen,
    verklaringrijen,
)
from composer.vergelijken.vergelijking import Vergelijking
from tests.composer.vergelijken.kolommen import WERELD, kolom, taak


def test_fields_side_by_side_with_who_stands_out() -> None:
    kolommen = [
        kolom(leerwegen=w, niveau=n)
        for w, n in ((("bol", "bbl"), 2), (("bbl", "bol"), 3), (("bol", "bbl"), 2))
    ]
    rijen = {rij.naam: rij for rij in veldrijen(kolommen)}
    assert rijen["leerwegen"].is_gelijk is True
    assert (rijen["niveau"].is_gelijk, rijen["niveau"].afwijkend) == (False, (1,))
    assert rijen["aanvraag.cohorten"].kop == "Aantal cohorten"


def test_the_order_of_a_list_is_no_difference_but_what_is_in_it_is() -> None:
    bedrijven = (Bedrijf("A", 12, "o.pdf"), Bedrijf("B"))
    een = Aanvraag(bedrijven=bedrijven, terugvalopties=("25475", "25476"))
    ander = Aanvraag(bedrijven=bedrijven[::-1], terugvalopties=("25476", "25475", "25475"))
    rijen = veldrijen([kolom(aanvraag=een), kolom(aanvraag=ander)])
    assert [rij.naam for rij in rijen if rij.is_gelijk is False] == ["aanvraag.terugvalopties"]


def test_of_two_columns_none_is_the_measure() -> None:
    rijen = veldrijen([kolom(aanvraag=Aanvraag(cohorten=2)), kolom(aanvraag=Aanvraag(cohorten=3))])
    (rij,) = [rij for rij in rijen if rij.is_gelijk is False]
    assert (rij.naam, rij.afwijkend) == ("aanvraag.cohorten", (0, 1))


def test_a_kwalificatie_has_no_application_and_that_is_no_difference() -> None:
    kolommen = [kolom(aanvraag=Aanvraag(cohorten=2)), kolom_of_kwalificatie(WERELD, "25011")]
    rijen = {rij.naam: rij for rij in veldrijen(kolommen)}
    assert rijen["aanvraag.cohorten"].waarden[1] == Waarde(is_bekend=False)
    assert rijen["aanvraag.cohorten"].is_gelijk is None
    assert rijen["niveau"].is_gelijk is True


def test_keuzedelen_by_code() -> None:
    een = (GekozenKeuzedeel("K0002", "Twee"), GekozenKeuzedeel("K0001"))
    ander = (GekozenKeuzedeel("K0001"),)
    eerste, tweede = keuzedeelrijen([kolom(keuzedelen=een), kolom(keuzedelen=ander)])
    assert (eerste.naam, eerste.is_gelijk) == ("K0001", True)
    assert (tweede.naam, tweede.kop, tweede.is_gelijk) == ("K0002", "Twee", False)
    assert tweede.waarden[1].waarde is None


def test_what_is_not_known_of_a_chosen_keuzedeel_is_no_difference() -> None:
    weet, ook = GekozenKeuzedeel("K0001", "Een", 240, (2,)), GekozenKeuzedeel("K0001", "", None)
    (rij,) = keuzedeelrijen([kolom(keuzedelen=(weet,)), kolom(keuzedelen=(ook,))])
    assert rij.is_gelijk is True
    # It shows what the document says itself.
    assert rij.waarden[1].waarde == ook


def test_what_two_columns_both_say_of_a_keuzedeel_otherwise_is_a_difference() -> None:
    sbus = (240, None, 480, 240)
    kolommen = [kolom(keuzedelen=(GekozenKeuzedeel("K0001", "Een", sbu),)) for sbu in sbus]
    (rij,) = keuzedeelrijen([*kolommen, kolom()])
    assert (rij.is_gelijk, rij.afwijkend) == (False, (2, 4))


def test_statements_by_rule_and_subject() -> None:
    een = (Verklaring("INS-02", True, onderwerp="79120"), Verklaring("INS-03", False))
    ander = (Verklaring("INS-02", False, onderwerp="79120"), Verklaring("INS-03", False))
    rijen = verklaringrijen([kolom(verklaringen=een), kolom(verklaringen=ander)])
    assert [(rij.naam, rij.is_gelijk) for rij in rijen] == [
        ("INS-02 79120", False),
        ("INS-03", True),
    ]


def test_motivations_are_matched_by_the_row_of_their_part() -> None:
    een, ander = (
        motivated(kolom(*map(taak, bronnen)))
        for bronnen in (["25011:B1-K1"], ["25041:B1-K1", "25011:B1-K1"])
    )
    vergelijking = Vergelijking([een, ander])
    (rij,) = motiveringrijen(vergelijking)
    assert rij.is_gelijk is True
    plaatsen = part_rows(vergelijking)
    assert rij.naam == f"STR-17 {plaatsen[0][een.samenstelling.kerntaken[0].id]}"


def test_a_motivation_stays_in_its_row_when_its_part_is_removed() -> None:
    een = motivated(kolom(taak("25011:B1-K1"), taak("25041:B1-K1")))
    deel = een.samenstelling.motiveringen[0].onderdeel
    over = tuple(kt for kt in een.samenstelling.kerntaken if kt.id != deel)
    assert len(over) == 1
    ander = replace(een, id="x", samenstelling=replace(een.samenstelling, kerntaken=over))
    (rij,) = motiveringrijen(Vergelijking([een, ander]))
    assert rij.is_gelijk is True


def test_a_motivation_about_a_part_that_no_column_has_keeps_a_row_of_its_own() -> None:
    een, ander = (
        kolom(motiveringen=(Motivering("STR-17", f"weg-{nummer}", "Omdat."),)) for nummer in "ab"
    )
    rijen = motiveringrijen(Vergelijking([een, ander]))
    assert [rij.naam for rij in rijen] == ["STR-17 weg-a", "STR-17 weg-b"]


def decided(kolom_: Kolom, *regels: tuple[str, str, bool, tuple[int, ...]]) -> Kolom:
    """With decisions about lines of vakkennis of its last kerntaak: number, words, kept, for."""
    waarde = kolom_.samenstelling
    kerntaak = waarde.kerntaken[-1]
    keuzes = tuple(
        Vakkenniskeuze(
            kerntaak.id, nr, titel, behouden, tuple(kerntaak.werkprocessen[p].id for p in plekken)
        )
        for nr, titel, behouden, plekken in regels
    )
    return replace(kolom_, samenstelling=replace(waarde, vakkenniskeuzes=keuzes))


def test_lines_of_vakkennis_by_their_words_with_the_werkprocessen_they_are_for() -> None:
    een = decided(kolom(taak("25011:B1-K1")), ("1", "Kent  regels", True, (1, 0)))
    ander = decided(
        kolom(taak("25041:B1-K1"), taak("25011:B1-K1")),
        ("77", "kent regels", True, (0, 1)),
        ("78", "Weet veel", True, ()),
        ("78", "Weet veel", False, ()),
    )
    vergelijking = Vergelijking([een, ander, kolom_of_kwalificatie(WERELD, "25011")])
    kent, weet = vakkennisrijen(vergelijking)
    assert (kent.kop, kent.is_gelijk) == ("Kent regels", None)
    assert kent.deel == part_rows(vergelijking)[0][een.samenstelling.kerntaken[0].id]
    namen = [
        f"25011:B1-K1-W{n} {wp.titel}"
        for n, (_, wp) in enumerate(een.samenstelling.werkprocessen, 1)
    ]
    assert kent.waarden[0].waarde == (Vakkennisbesluit("behouden", tuple(namen[:2])),)
    assert (weet.kop, weet.is_gelijk) == ("Weet veel", False)
    assert [w.waarde for w in weet.waarden[:2]] == [None, (Vakkennisbesluit("vervallen"),)]
    assert not weet.waarden[2].is_bekend


def test_the_same_words_for_other_werkprocessen_is_another_decision() -> None:
    een, ander = (
        decided(kolom(taak("25011:B1-K1")), ("1", "Kent regels", True, plekken))
        for plekken in ((0,), (1,))
    )
    (rij,) = vakkennisrijen(Vergelijking([een, ander]))
    assert rij.is_gelijk is False


def test_decisions_by_the_row_of_their_part_or_the_code_of_a_keuzedeel() -> None:
    kolommen = []
    for naam in ("Jan", "Piet"):
        een = kolom(taak("25011:B1-K1"))
        deel = een.samenstelling.kerntaken[0].id
        besluiten = (Besluit(deel, "laten", naam="Jan"), Besluit("K0001", "laten", naam=naam))
        kolommen.append(replace(een, samenstelling=replace(een.samenstelling, besluiten=besluiten)))
    vergelijking = Vergelijking(kolommen)
    keuzedeel, rij = besluitrijen(vergelijking)
    assert (keuzedeel.naam, keuzedeel.is_gelijk) == ("K0001", False)
    assert rij.naam == part_rows(vergelijking)[0][kolommen[0].samenstelling.kerntaken[0].id]
    assert rij.is_gelijk is True


def motivated(kolom_: Kolom) -> Kolom:
    """With a motivation about its last kerntaak."""
    waarde = kolom_.samenstelling
    motivering = Motivering("STR-17", waarde.kerntaken[-1].id, "Zo.")
    return replace(kolom_, samenstelling=replace(waarde, motiveringen=(motivering,)))
