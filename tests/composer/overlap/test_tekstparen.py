from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from composer.crossovers import crossover_of
from composer.gelijkenis import bag_of, similarity
from composer.overlap.delen import normalise
from composer.overlap.matrix import Kolomsoort, columns_of
from composer.overlap.overeenkomsten import Overeenkomst, Soort
from composer.overlap.tekstparen import Stukken, find_other, mark_equal
from composer.regels.context import Context
from kwalificatiestructuur.woordverschil import Verschilsoort
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    kerntaak,
    omgeving,
    samenstelling,
    teksten_bundel,
    without_origin,
)

WOORDEN = st.sampled_from(
    ["de", "het", "werkt", "werken", "Werkt.", "en,", "klant", "(klanten)", "<b>", "&", "1", "café"]
)
TEKSTEN = st.lists(st.lists(WOORDEN, max_size=12).map(" ".join), min_size=1, max_size=3)


def equal_in(stukken: tuple[Stukken, ...]) -> list[str]:
    gelijk = Verschilsoort.GELIJK
    return [stuk.tekst.strip() for rij in stukken for stuk in rij if stuk.soort is gelijk]


def test_the_words_that_are_the_same_are_marked() -> None:
    eigen, ander = mark_equal(
        ["Ontvangt de gast bij de deur."], ["Ontvangt de klant bij de balie."]
    )
    assert equal_in(eigen) == ["Ontvangt de", "bij de"]
    assert equal_in(ander) == ["Ontvangt de", "bij de"]


def test_other_forms_and_another_order_count_as_they_do_in_the_score() -> None:
    eigen, ander = mark_equal(["Werkt snel, zorgvuldig"], ["zorgvuldig werken"])
    assert sorted(equal_in(eigen)) == ["Werkt", "zorgvuldig"]
    assert equal_in(ander) == ["zorgvuldig werken"]


def test_what_has_no_words_is_never_equal() -> None:
    assert equal_in(mark_equal(["..."], ["..."])[0]) == []
    assert mark_equal([""], [""]) == (((),), ((),))


@given(TEKSTEN, TEKSTEN)
def test_the_marked_words_are_those_that_the_score_counts(
    links: list[str], rechts: list[str]
) -> None:
    eigen, ander = mark_equal(links, rechts)
    assert ["".join(stuk.tekst for stuk in rij) for rij in eigen] == links
    assert ["".join(stuk.tekst for stuk in rij) for rij in ander] == rechts
    zakken = [bag_of(*map(normalise, teksten)) for teksten in (links, rechts)]
    for stukken in (eigen, ander):
        gemerkt = bag_of(*equal_in(stukken)).aantal
        assert 2 * gemerkt == round(similarity(*zakken) * sum(zak.aantal for zak in zakken))


def test_long_texts_are_marked_all_the_same() -> None:
    eigen, ander = mark_equal(["de kok " * 500], ["kok de " * 500])
    assert len(" ".join(equal_in(eigen)).split()) == 1000
    assert len(" ".join(equal_in(ander)).split()) == 1000


def test_every_match_leads_to_the_part_of_the_other() -> None:
    taak = without_origin(kerntaak("25168:K1"))
    inhoud = crossover_of(samenstelling(taak, eigen_kerntaak(None), naam="Bestaande"))
    eigen = samenstelling(kerntaak("25168:K1"), eigen_kerntaak())
    context = Context(omgeving(delenteksten=teksten_bundel(), crossovers=(inhoud,)), eigen)
    gezien = set()
    for kolom, aandeel in columns_of(context):
        for id_, rij in aandeel.overeenkomsten.items():
            for overeenkomst in rij:
                ander = find_other(context, kolom.soort, overeenkomst)
                assert ander is not None
                if overeenkomst.soort is Soort.ZELFDE_TEKST:
                    assert normalise(ander.titel) == context.deel_by_id[id_].titel
                gezien.add(kolom.soort)
    assert gezien == set(Kolomsoort)


def test_a_part_of_a_kwalificatie_of_unknown_content_is_not_known() -> None:
    onbekend = Overeenkomst("25167", "25167:K1-W1", Soort.GELIJK, None)
    context = Context(omgeving(), samenstelling(eigen_kerntaak("25167:K1")))
    assert find_other(context, Kolomsoort.KWALIFICATIE, onbekend) is None
    weg = Overeenkomst("25999", "25999:K1-W1", Soort.GELIJK, None)
    assert find_other(context, Kolomsoort.KWALIFICATIE, weg) is None


def test_a_kerntaak_without_werkprocessen_leads_to_a_kerntaak() -> None:
    los = eigen_kerntaak(None, [])
    inhoud = crossover_of(samenstelling(los, naam="Bestaande"))
    context = Context(omgeving(crossovers=(inhoud,)), samenstelling(los))
    ((kolom, aandeel),) = columns_of(context)
    (overeenkomst,) = aandeel.overeenkomsten[los.id]
    assert find_other(context, kolom.soort, overeenkomst) == los
