"""Every change that was made is reported, and nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kwalificatiestructuur.elementen import Keuzedeel, Structuurgegevens, Vervanging, Verwijzing
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil import GevondenOp, Structuurverschil, Wijziging, compare
from kwalificatiestructuur.woordverschil import Verschilsoort
from tests.kwalificatiestructuur import gegevens as kaal
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE, MUTATIES, Mutatie, build

Mutatiemaker = Callable[[Structuurgegevens, int, int], Mutatie]
OMGEKEERD = {
    Wijziging.TOEGEVOEGD: Wijziging.VERVALLEN,
    Wijziging.VERVALLEN: Wijziging.TOEGEVOEGD,
}


def reported(verschil: Structuurverschil) -> set[tuple[str, str, str]]:
    return {
        (str(w), str(v.soort), v.plek.bronnen[0])
        for v in verschil.verschillen
        for w in v.wijzigingen
    }


def changed(keuzes: Sequence[tuple[Mutatiemaker, int]]) -> Mutatie:
    """The first edition with one change in each of its dossiers."""
    gegevens, verwacht = EERSTE, frozenset[tuple[str, str, str]]()
    for n, (maak, i) in enumerate(keuzes):
        gegevens, erbij = maak(gegevens, n, i)
        verwacht |= erbij
    return Mutatie(gegevens, verwacht)


KEUZES = st.lists(st.tuples(st.sampled_from(MUTATIES), st.integers(0, 2)), max_size=4)


@pytest.mark.parametrize("maak", MUTATIES, ids=lambda maak: maak.__name__)
@pytest.mark.parametrize(("n", "i"), [(0, 0), (1, 1), (3, 2)])
def test_one_change_is_reported_exactly(maak: Mutatiemaker, n: int, i: int) -> None:
    mutatie = maak(EERSTE, n, i)
    assert reported(compare(build(EERSTE), build(mutatie.gegevens))) == mutatie.verwacht


@given(KEUZES)
@example([(edities.keuzedeel_gone, 0)] * 4)
def test_changes_together_are_reported_exactly(keuzes: list[tuple[Mutatiemaker, int]]) -> None:
    mutatie = changed(keuzes)
    assert reported(compare(build(EERSTE), build(mutatie.gegevens))) == mutatie.verwacht


@given(KEUZES, KEUZES)
def test_the_other_way_round_is_the_mirror(
    toen: list[tuple[Mutatiemaker, int]], nu: list[tuple[Mutatiemaker, int]]
) -> None:
    # What replaced what has a direction, so that list stays out of this.
    een, ander = (
        build(replace(changed(keuzes).gegevens, vervangingen=())) for keuzes in (toen, nu)
    )
    heen, terug = compare(een, ander), compare(ander, een)
    assert {(k, v.knoop, v.op) for k, v in heen.koppels.items()} == {
        (v.knoop, k, v.op) for k, v in terug.koppels.items()
    }
    assert {
        (v.soort, v.oud, v.nieuw, tuple(OMGEKEERD.get(w, w) for w in v.wijzigingen))
        for v in heen.verschillen
    } == {(v.soort, v.nieuw, v.oud, v.wijzigingen) for v in terug.verschillen}
    assert heen.onbekend == terug.onbekend
    knopen = [koppel.knoop for koppel in heen.koppels.values()]
    assert len(knopen) == len(set(knopen))


@given(KEUZES)
def test_the_same_structure_does_not_differ(keuzes: list[tuple[Mutatiemaker, int]]) -> None:
    een, ander = (build(changed(keuzes).gegevens) for _ in range(2))
    verschil = compare(een, ander)
    assert verschil.verschillen == ()
    assert verschil.aantallen == {}
    assert all(knoop == koppel.knoop for knoop, koppel in verschil.koppels.items())


def test_says_on_what_a_part_was_recognised() -> None:
    def op(maak: Mutatiemaker) -> GevondenOp | None:
        verschil = compare(build(EERSTE), build(maak(EERSTE, 0, 0).gegevens))
        return next(v.gevonden_op for v in verschil.verschillen if v.oud and v.nieuw)

    assert op(edities.rewritten) is GevondenOp.NUMMER
    assert op(edities.other_number) is GevondenOp.CODE
    assert op(edities.inserted_under_new_numbers) is GevondenOp.TEKST
    assert op(edities.kerntaak_changed) is GevondenOp.CODE
    assert op(edities.replaced) is GevondenOp.NUMMER


def test_a_part_of_several_kwalificaties_is_one_part() -> None:
    verschil = compare(build(EERSTE), build(edities.rewritten(EERSTE, 0, 0).gegevens))
    (een,) = verschil.verschillen
    assert een.plek.bronnen == ("25011:B1-K1-W1", "25012:B1-K1-W1")
    assert verschil.aantallen == {Soort.WERKPROCES: {Wijziging.TEKST: 1}}


def test_the_words_that_changed() -> None:
    (een,) = compare(build(EERSTE), build(edities.rewritten(EERSTE, 0, 0).gegevens)).verschillen
    (veld,) = een.velden
    assert veld.veld == "resultaat"
    assert [(s.soort, s.tekst.strip()) for s in veld.woorden[1:]] == [
        (Verschilsoort.TOEGEVOEGD, "erbij")
    ]


def test_renewed_numbers_in_lists_are_no_change() -> None:
    d = EERSTE.dossiers[0]
    kt = d.kerntaken[0]
    assert kt.inhoud is not None
    vakkennis = kt.inhoud.vakkennis
    anders = replace(
        vakkennis, basis=tuple(Verwijzing(f"4{item.nr}", item.titel) for item in vakkennis.basis)
    )
    kt = replace(kt, inhoud=replace(kt.inhoud, vakkennis=anders))
    nieuw = edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, kt))
    assert compare(build(EERSTE), build(nieuw)).verschillen == ()


def test_an_addition_follows_its_profile() -> None:
    def numbered(nr: str) -> Structuurgegevens:
        d = EERSTE.dossiers[0]
        wp = d.kerntaken[0].werkprocessen[0]
        assert wp.inhoud is not None
        tekst = replace(wp.inhoud.omschrijving, per_profiel=((nr, "Alleen hier."),))
        inhoud = replace(wp.inhoud, omschrijving=tekst)
        kt = edities.with_werkproces(d.kerntaken[0], 0, inhoud=inhoud)
        een, twee = d.kwalificaties
        d = replace(d, kwalificaties=(replace(een, profiel_nr=nr), twee))
        return edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, kt))

    verschil = compare(build(numbered("1")), build(numbered("2")))
    assert reported(verschil) == {("hernummerd", "kwalificatie", "25011")}


def test_a_text_that_becomes_known_is_not_a_change() -> None:
    d = EERSTE.dossiers[0]
    kaal_kt = edities.with_werkproces(replace(d.kerntaken[0], inhoud=None), 1, inhoud=None)
    toen = edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, kaal_kt))
    verschil = compare(build(toen), build(EERSTE))
    assert verschil.verschillen == ()
    assert verschil.onbekend == {Soort.KERNTAAK: 1, Soort.WERKPROCES: 1}


def test_kerntaken_that_become_known_did_not_come_in() -> None:
    d = EERSTE.dossiers[0]
    kwalificaties = tuple(replace(kw, plaatsen=None) for kw in d.kwalificaties)
    toen = replace(d, kwalificaties=kwalificaties, kerntaken=())
    verschil = compare(build(edities.with_dossier(EERSTE, toen)), build(EERSTE))
    assert verschil.verschillen == ()
    assert verschil.onbekend == {Soort.KERNTAAK: 3, Soort.WERKPROCES: 9}


def test_without_a_register_nothing_is_said_of_keuzedelen() -> None:
    verschil = compare(build(EERSTE), build(replace(EERSTE, keuzedelen=())))
    assert verschil.verschillen == ()
    assert verschil.onbekend == {Soort.KEUZEDEEL: 5}


def test_an_end_in_sight_is_a_change() -> None:
    lijst = (replace(EERSTE.keuzedelen[0], einddatum=date(2027, 7, 31)), *EERSTE.keuzedelen[1:])
    (een,) = compare(build(EERSTE), build(replace(EERSTE, keuzedelen=lijst))).verschillen
    assert een.wijzigingen == (Wijziging.GEGEVENS,)
    assert [(v.veld, v.oud, v.nieuw) for v in een.velden] == [("einddatum", "", "31-7-2027")]


def test_the_kind_of_a_keuzedeel_is_the_same_with_or_without_capitals() -> None:
    een, anders = (
        build(replace(EERSTE, keuzedelen=(Keuzedeel("K0001", "Zelfde", aard=aard),)))
        for aard in ("Doorstroom/Verbredend", "doorstroom/verbredend")
    )
    assert not compare(een, anders).verschillen
    ander = replace(EERSTE, keuzedelen=(Keuzedeel("K0001", "Zelfde", aard="Verdiepend"),))
    assert compare(een, build(ander)).verschillen


def test_a_keuzedeel_under_another_code() -> None:
    toen = replace(EERSTE, keuzedelen=(Keuzedeel("K0001", "Zelfde"), Keuzedeel("K0002", "Ander")))
    nu = replace(EERSTE, keuzedelen=(Keuzedeel("K0009", "Zelfde"), Keuzedeel("K0002", "Ander")))
    (een,) = compare(build(toen), build(nu)).verschillen
    assert een.wijzigingen == (Wijziging.HERNUMMERD,)
    assert een.gevonden_op is GevondenOp.TITEL


def test_what_is_gone_and_replaced_says_by_what() -> None:
    over = EERSTE.dossiers[1:]
    weg = EERSTE.dossiers[0]
    vervangingen = (
        Vervanging(weg.crebo, ("23004",)),
        Vervanging("25011", ("25041", "25042")),
        Vervanging("25012", ()),
    )
    nu = replace(EERSTE, dossiers=over, vervangingen=vervangingen)
    verschil = compare(build(EERSTE), build(nu))
    gevonden = {
        v.plek.bronnen[0]: (v.wijzigingen[0], v.vervangen_door)
        for v in verschil.verschillen
        if v.soort in {Soort.DOSSIER, Soort.KWALIFICATIE}
    }
    assert gevonden == {
        "23001": (Wijziging.VERVANGEN, ("23004",)),
        "25011": (Wijziging.VERVANGEN, ("25041", "25042")),
        "25012": (Wijziging.VERVALLEN, ()),
    }


def test_the_version_after_a_dossier_is_its_successor() -> None:
    oud = EERSTE.dossiers[0]
    nieuw = replace(
        oud, crebo="23900", titel="Opvolger", sbb_nr="1", vorige_versie=oud.sbb_nr or ""
    )
    nieuw = replace(
        nieuw, kwalificaties=tuple(replace(kw, dossier="23900") for kw in oud.kwalificaties)
    )
    nu = replace(EERSTE, dossiers=(nieuw, *EERSTE.dossiers[1:]))
    (een,) = compare(build(EERSTE), build(nu)).verschillen
    assert een.gevonden_op is GevondenOp.VORIGE_VERSIE
    assert een.wijzigingen == (Wijziging.VERVANGEN, Wijziging.HERTITELD)


def test_titles_alone_are_enough_to_find_a_part() -> None:
    def bron(kerntaak_nr: str, *werkprocessen: str) -> Structuurgegevens:
        kt = kaal.kerntaak(kerntaak_nr, *werkprocessen, titel="Verkoopt ballonnen")
        kw = kaal.kwalificatie("25900", kt, dossier="23900")
        return kaal.bron(kaal.dossier("23900", kw, kerntaken=[kt]))

    toen = bron("1", "11=Blaast op", "12=Knoopt dicht")
    nu = bron("2", "21=Koopt in", "22=Blaast  op", "23=Knoopt dicht")
    verschil = compare(build(toen), build(nu))
    assert reported(verschil) == {
        ("hernummerd", "kerntaak", "25900:B1-K1"),
        ("hernummerd", "werkproces", "25900:B1-K1-W2"),
        ("hernummerd", "werkproces", "25900:B1-K1-W3"),
        ("toegevoegd", "werkproces", "25900:B1-K1-W1"),
    }


def test_a_number_that_stands_for_two_parts_pairs_each_with_its_own() -> None:
    d = EERSTE.dossiers[0]
    kt = edities.with_werkproces(d.kerntaken[0], 1, sbb_nr=d.kerntaken[0].werkprocessen[0].sbb_nr)
    dubbel = edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, kt))
    assert compare(build(dubbel), build(dubbel)).verschillen == ()
    verschil = compare(build(EERSTE), build(dubbel))
    assert reported(verschil) == {("hernummerd", "werkproces", "25011:B1-K1-W2")}
