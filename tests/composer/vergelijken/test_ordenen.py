from __future__ import annotations

from dataclasses import replace

from composer.samenstelling import GekozenKerntaak
from composer.vergelijken.kolom import kolom_of
from composer.vergelijken.ordenen import (
    disagreement,
    domein_volgnummer,
    hide_equal,
    sort_by_disagreement,
    sort_by_domein,
    sort_by_kolom,
)
from composer.vergelijken.rijen import Uitlijning
from tests.composer.samenstellingen import eigen_kerntaak, kerntaak, omgeving, samenstelling
from tests.composer.vergelijken.kolommen import align, kolom, taak


def less(kerntaak_: GekozenKerntaak, aantal: int) -> GekozenKerntaak:
    return replace(kerntaak_, werkprocessen=kerntaak_.werkprocessen[:aantal])


def sources(uitlijning: Uitlijning) -> list[str]:
    return [rij.bron for rij in uitlijning.kerntaken]


def test_what_is_the_same_everywhere_is_hidden() -> None:
    uitlijning = align(
        kolom(taak("25011:B1-K1"), taak("25041:B1-K1")),
        kolom(taak("25011:B1-K1"), less(taak("25041:B1-K1"), 4)),
    )
    (over,) = hide_equal(uitlijning).kerntaken
    assert over.bron == "25041:B1-K1"
    assert [rij.bron for rij in over.onder] == ["25041:B1-K1-W5"]


def test_most_disagreement_first() -> None:
    uitlijning = align(
        kolom(taak("25011:B1-K1"), taak("25041:B1-K1"), taak("25021:B1-K1")),
        kolom(taak("25011:B1-K1"), less(taak("25041:B1-K1"), 4), less(taak("25021:B1-K1"), 1)),
        kolom(taak("25011:B1-K1"), taak("25041:B1-K1"), taak("25021:B1-K1")),
    )
    gesorteerd = sort_by_disagreement(uitlijning)
    assert sources(gesorteerd) == ["25021:B1-K1", "25041:B1-K1", "25011:B1-K1"]
    assert [disagreement(rij) for rij in gesorteerd.kerntaken[1].onder] == [1, 0, 0, 0, 0]


def test_the_order_of_one_column_and_the_rest_after_it() -> None:
    drie = taak("25041:B1-K1")
    omgekeerd = replace(drie, werkprocessen=drie.werkprocessen[4:1:-1])
    kolommen = (
        kolom(taak("25021:B1-K1"), taak("25011:B1-K1"), taak("25041:B1-K1")),
        kolom(omgekeerd, taak("25011:B1-K1")),
    )
    gesorteerd = sort_by_kolom(align(*kolommen), kolommen, 1)
    assert sources(gesorteerd) == ["25041:B1-K1", "25011:B1-K1", "25021:B1-K1"]
    assert [rij.bron[-2:] for rij in gesorteerd.kerntaken[0].onder] == [
        "W5",
        "W4",
        "W3",
        "W1",
        "W2",
    ]


def test_by_domain_and_what_has_none_at_the_end() -> None:
    wereld = omgeving()
    taken = (eigen_kerntaak(), kerntaak("25168:K1"), kerntaak("25154:K1"))
    kolommen = (kolom_of(wereld, samenstelling(*taken)), kolom_of(wereld, samenstelling()))
    gesorteerd = sort_by_domein(align(*kolommen), kolommen)
    assert sources(gesorteerd) == ["25154:K1", "25168:K1", ""]
    nummers = [domein_volgnummer(rij, kolommen) for rij in gesorteerd.kerntaken]
    assert nummers[:2] == sorted(n for n in nummers if n is not None)
    assert nummers[2] is None
