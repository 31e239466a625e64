from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from composer.aanvraag import Motivering
from composer.eisen import Vakkenniskeuze
from composer.samenstelling import Besluit, GekozenKerntaak, GekozenKeuzedeel, new_id
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Cel, Rij
from composer.vergelijken.velden import all_differences
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import (
    Verschil,
    compare_cells,
    is_gelijk,
    is_only_editie,
    row_differences,
    soorten_of,
)
from kwalificatiestructuur.woordverschil import Verschilsoort as Woordsoort
from tests.composer.samenstellingen import eigen_kerntaak
from tests.composer.samenstellingen import kerntaak as kerntaak_of_bundel
from tests.composer.vergelijken.kolommen import (
    LATER,
    NIEUW,
    align,
    alike_kolommen,
    kolom,
    row,
    taak,
)

BRONNEN = ("25011:B1-K1", "25022:P2-K1", "25012:P2-K1", "25041:B1-K1", "25032:P2-K1")


def column(**velden: Any) -> Kolom:
    return kolom(*(taak(bron) for bron in BRONNEN), **velden)


def change(kolom_: Kolom, plaats: int, **velden: Any) -> Kolom:
    """With other fields for one kerntaak."""
    kerntaken = list(kolom_.samenstelling.kerntaken)
    kerntaken[plaats] = replace(kerntaken[plaats], **velden)
    waarde = replace(kolom_.samenstelling, kerntaken=tuple(kerntaken))
    return replace(kolom_, samenstelling=waarde)


def with_part(kerntaak: GekozenKerntaak, plaats: int, **velden: Any) -> tuple[Any, ...]:
    """Its werkprocessen, one of them with other fields."""
    delen = list(kerntaak.werkprocessen)
    delen[plaats] = replace(delen[plaats], **velden)
    return tuple(delen)


def seeded() -> tuple[Kolom, Kolom, Kolom]:
    """Three compositions with twelve differences, one of every kind; see ``EXPECTED``."""
    keuzedelen = (GekozenKeuzedeel("K0001"), GekozenKeuzedeel("K0002"))
    een, twee, drie = (column(keuzedelen=keuzedelen) for _ in range(3))
    drie = replace(
        drie,
        omgeving=LATER,
        samenstelling=replace(
            drie.samenstelling, kerntaken=tuple(taak(bron, NIEUW) for bron in BRONNEN)
        ),
    )
    # 1: moved, 2: another title.
    k1, k2, _, _, k5 = twee.samenstelling.kerntaken
    twee = change(twee, 1, werkprocessen=k2.werkprocessen[1:])
    twee = change(twee, 0, werkprocessen=(*k1.werkprocessen, k2.werkprocessen[0]))
    twee = change(twee, 4, werkprocessen=with_part(k5, 0, titel="Doet iets anders"))
    # 3: another text, 4: three of five.
    _, _, _, k4, k5 = drie.samenstelling.kerntaken
    drie = change(drie, 4, werkprocessen=with_part(k5, 1, gedrag="Werkt netjes."))
    drie = change(drie, 3, werkprocessen=k4.werkprocessen[:3])
    # 5: another keuzedeel, 6: another level.
    twee = with_fields(twee, keuzedelen=(*keuzedelen, GekozenKeuzedeel("K0003")))
    drie = with_fields(drie, niveau=3)
    # 7: the same text from a twin, 8: nearly the same text.
    k1 = twee.samenstelling.kerntaken[0]
    tweeling, lijkt = (taak(f"250{n}1:B1-K1").werkprocessen[0] for n in (2, 3))
    twee = change(twee, 0, werkprocessen=(tweeling, *k1.werkprocessen[1:]))
    k1 = drie.samenstelling.kerntaken[0]
    drie = change(drie, 0, werkprocessen=(*k1.werkprocessen[:2], lijkt))
    # 9 is the edition of the third, 10: another motivation.
    motiveringen = ("Omdat het moet.", "Omdat het kan.", "Omdat het moet.")
    een, twee, drie = (
        with_fields(k, motiveringen=(motivering(k, tekst),))
        for k, tekst in zip((een, twee, drie), motiveringen, strict=True)
    )
    # 11: another decision about a line of vakkennis, 12: one about a new edition.
    een, twee, drie = (
        with_fields(
            k, vakkenniskeuzes=(vakkenniskeuze(k, behouden),), besluiten=(besluit(k, keuze),)
        )
        for k, behouden, keuze in zip(
            (een, twee, drie), (True, True, False), ("laten", "mijn tekst", "laten"), strict=True
        )
    )
    return een, twee, drie


def with_fields(kolom_: Kolom, **velden: Any) -> Kolom:
    return replace(kolom_, samenstelling=replace(kolom_.samenstelling, **velden))


def motivering(kolom_: Kolom, tekst: str) -> Motivering:
    return Motivering("STR-17", kolom_.samenstelling.kerntaken[2].id, tekst)


def vakkenniskeuze(kolom_: Kolom, behouden: bool) -> Vakkenniskeuze:
    """About a line of the second kerntaak; an edition numbers its lines in its own way."""
    kerntaak = kolom_.samenstelling.kerntaken[1]
    delen = (kerntaak.werkprocessen[-1].id,) if behouden else ()
    return Vakkenniskeuze(kerntaak.id, new_id(), "kent de regels", behouden, delen)


def besluit(kolom_: Kolom, keuze: str) -> Besluit:
    return Besluit(kolom_.samenstelling.kerntaken[3].id, keuze, naam="Jan")


EXPECTED = {
    ("elders", "25022:P2-K1-W1", (1,)),
    ("titel", "25032:P2-K1-W1", (1,)),
    ("tekst", "25032:P2-K1-W2", (2,)),
    ("werkprocessen", "25041:B1-K1", (2,)),
    ("keuzedeel", "K0003", (1,)),
    ("veld", "niveau", (2,)),
    ("bron", "25011:B1-K1-W1", (1,)),
    ("bijna", "25011:B1-K1-W3", (2,)),
    ("editie", "25012:P2-K1-W2", (2,)),
    ("motivering", "STR-17 25012:P2-K1", (1,)),
    ("vakkennis", "25022:P2-K1 kent de regels", (2,)),
    ("besluit", "25041:B1-K1", (1,)),
}


@pytest.mark.parametrize("volgorde", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_twelve_seeded_differences_are_all_shown_and_nothing_else(
    volgorde: tuple[int, ...],
) -> None:
    drie = seeded()
    vergelijking = Vergelijking([drie[plek] for plek in volgorde])
    bronnen = {rij.id: rij.bron for rij in vergelijking.uitlijning.rijen}

    def named(onderwerp: str) -> str:
        if onderwerp in bronnen:
            return bronnen[onderwerp]
        regel, _, deel = onderwerp.partition(" ")
        if deel in bronnen:
            return f"{regel} {bronnen[deel]}"
        rij = next((id_ for id_ in bronnen if onderwerp.startswith(f"{id_} ")), None)
        return onderwerp if rij is None else f"{bronnen[rij]}{onderwerp[len(rij) :]}"

    getoond = [
        (str(v.soort), named(v.onderwerp), tuple(sorted(volgorde[plek] for plek in v.kolommen)))
        for v in all_differences(vergelijking)
    ]
    assert set(getoond) == EXPECTED
    assert len(getoond) == len(EXPECTED)


def test_the_words_that_differ_are_found_when_asked() -> None:
    een, _, drie = seeded()
    uitlijning = align(een, drie)
    verschil = compare_cells(row(uitlijning, "25032:P2-K1-W2"), 0, 1)
    assert verschil is not None
    (veld,) = verschil.velden
    assert veld.veld == "gedrag"
    assert veld.nieuw == "Werkt netjes."
    erbij = [s.tekst for s in veld.woorden if s.soort is Woordsoort.TOEGEVOEGD]
    assert "".join(erbij).startswith("Werkt netjes")
    assert not verschil.alleen_editie
    assert compare_cells(row(uitlijning, "25041:B1-K1-W5"), 0, 1) is None


def test_a_difference_that_comes_only_from_the_edition_is_marked() -> None:
    een, _, drie = seeded()
    rij = row(align(een, drie), "25012:P2-K1-W2")
    verschil = compare_cells(rij, 0, 1)
    assert verschil is not None
    assert verschil.alleen_editie
    assert [veld.veld for veld in verschil.velden] == ["resultaat"]
    (wp,) = (wp for _, wp in drie.samenstelling.werkprocessen if wp.titel == rij.titel)
    anders = change(
        drie, 2, werkprocessen=with_part(drie.samenstelling.kerntaken[2], 1, gedrag="Anders.")
    )
    bewerkt = row(align(een, anders), "25012:P2-K1-W2")
    assert not is_only_editie(*bewerkt.cellen)
    assert "tekst" in soorten_of(bewerkt)
    assert wp.gedrag != "Anders."


def test_two_copies_of_one_source_are_the_same_whatever_is_known_of_it() -> None:
    een, ander = (kolom(kerntaak_of_bundel("25168:K1")) for _ in range(2))
    rij = row(align(een, ander), "25168:K1-W1")
    verschil = compare_cells(rij, 0, 1)
    assert verschil is not None
    assert (verschil.velden, verschil.onbekend) == ((), ())
    assert is_gelijk(rij)


def test_texts_are_not_compared_where_only_a_title_is_known() -> None:
    titel = kerntaak_of_bundel("25168:K1")
    eigen = eigen_kerntaak(None, titel=titel.titel, werkprocessen=titel.werkprocessen)
    verschil = compare_cells(align(kolom(titel), kolom(eigen)).kerntaken[0], 0, 1)
    assert verschil is not None
    assert verschil.velden == ()
    assert verschil.onbekend == ("complexiteit", "verantwoordelijkheid", "vakkennis")


def test_a_kerntaak_that_is_missing_is_said_once() -> None:
    uitlijning = align(kolom(taak("25011:B1-K1"), taak("25041:B1-K1")), kolom(taak("25011:B1-K1")))
    (verschil,) = row_differences(uitlijning)
    assert (verschil.soort, verschil.kolommen) == ("ontbreekt", (1,))
    assert verschil.onderwerp == row(uitlijning, "25041:B1-K1").id


def test_a_werkproces_that_one_column_has_without_its_kerntaak_is_missing_in_all_others() -> None:
    heel, ander = taak("25011:B1-K1"), taak("25041:B1-K1")
    laatste = heel.werkprocessen[2]
    zonder = replace(heel, werkprocessen=heel.werkprocessen[:2])
    los = replace(ander, werkprocessen=(*ander.werkprocessen, laatste))
    uitlijning = align(kolom(zonder, ander), kolom(los), kolom(ander))
    getoond = [(str(v.soort), v.onderwerp, v.kolommen) for v in row_differences(uitlijning)]
    assert getoond == [
        ("ontbreekt", row(uitlijning, "25011:B1-K1").id, (1, 2)),
        ("ontbreekt", row(uitlijning, "25011:B1-K1-W3").id, (0, 2)),
    ]


@pytest.mark.parametrize("seed", range(60))
def test_columns_that_do_not_have_the_same_parts_are_told_apart(seed: int) -> None:
    kolommen = alike_kolommen(seed, 4)
    uitlijning = align(*kolommen)
    per_rij = {rij.id: rij for rij in uitlijning.rijen}
    verschillen = row_differences(uitlijning)
    for een, ander in combinations(range(4), 2):
        heeft = [{r.id for r in uitlijning.rijen if r.cellen[p].deel} for p in (een, ander)]
        if heeft[0] == heeft[1]:
            continue
        # Of two that each lack another werkproces of a kerntaak, its row names both.
        assert any(
            (een in v.kolommen) != (ander in v.kolommen)
            or (
                v.soort == "werkprocessen"
                and len({c.eigen for c in cells(per_rij, v, een, ander)}) > 1
            )
            for v in verschillen
        )


def cells(per_rij: dict[str, Rij], verschil: Verschil, *plekken: int) -> list[Cel]:
    return [per_rij[verschil.onderwerp].cellen[plek] for plek in plekken]
