from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from composer.copy_parts import copy_kerntaak
from composer.deelvelden import fields_of
from composer.samenstelling import GekozenKerntaak, Samenstelling
from composer.schrijfregels import (
    Brontekst,
    Markering,
    Nagelopen,
    Schrijffout,
    check_texts,
    excerpt,
    find_brontekst,
)
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.composer.document.voorbeelden import echte_bestanden
from tests.composer.regels.kerntaakbron import OMSCHRIJVING, kerntaakstructuur
from tests.composer.samenstellingen import eigen_kerntaak, eigen_werkproces, id_, samenstelling

STRUCTUUR = kerntaakstructuur()
BRON = Bronverwijzing.parse("25900:B1-K1")
ECHT = echte_bestanden()


def copied() -> GekozenKerntaak:
    """The kerntaak of the structure as it was copied."""
    return copy_kerntaak(STRUCTUUR, BRON, new_id=id_)


def looked_at(
    *kerntaken: GekozenKerntaak, structuur: Kwalificatiestructuur = STRUCTUUR, naam: str = "Proef"
) -> Nagelopen:
    return check(samenstelling(*kerntaken, naam=naam), structuur)


def check(waarde: Samenstelling, structuur: Kwalificatiestructuur = STRUCTUUR) -> Nagelopen:
    return check_texts(waarde, partial(find_brontekst, structuur), structuur.competenties)


def found(taak: GekozenKerntaak, **velden: Any) -> list[tuple[str, str, str]]:
    """Field, fault and the marked words in a kerntaak."""
    waarde = samenstelling(taak, **velden)
    return [(m.veld, m.soort.value, excerpt(waarde, m)) for m in check(waarde).markeringen]


def with_lines(*regels: str) -> GekozenKerntaak:
    """The kerntaak as copied, with these lines behind those of the source."""
    taak = copied()
    nieuw = tuple(Verwijzing(f"n{i}", regel) for i, regel in enumerate(regels))
    return replace(taak, vakkennis=taak.vakkennis + nieuw)


def with_texts(**velden: Any) -> GekozenKerntaak:
    """The kerntaak as copied, with these texts in its first werkproces."""
    taak = copied()
    eerste, *rest = taak.werkprocessen
    return replace(taak, werkprocessen=(replace(eerste, **velden), *rest))


def test_what_was_copied_is_never_judged() -> None:
    """The gedrag of this source does say "zodat"."""
    uitkomst = looked_at(copied())
    assert uitkomst == Nagelopen((), 0, ())


def test_only_the_edited_field_is_judged() -> None:
    taak = with_texts(resultaat="Alles is klaar, zodat de klant verder kan.")
    assert looked_at(taak) == Nagelopen((), 1, ())
    taak = with_texts(gedrag="Overlegt, zodat het klopt.")
    (markering,) = looked_at(taak).markeringen
    assert markering == Markering(taak.werkprocessen[0].id, "gedrag", 10, 15, Schrijffout.ZODAT)


def test_a_title_is_no_text() -> None:
    assert looked_at(replace(copied(), titel="Doet iets anders")).aantal == 0


@pytest.mark.parametrize(
    ("regel", "woorden"),
    [
        ("Kan rekenen op niveau 3F.", ["3F"]),
        ("Kan rekenen volgens Meijerink", ["Meijerink"]),
        ("Kan schrijven op het referentieniveau van de opleiding", ["referentieniveau"]),
        ("Kan Engels spreken op A2 en lezen op B1", ["A2", "B1"]),
        ("Kan een gesprek voeren volgens het ERK", ["ERK"]),
        ("Kan prijzen en hoeveelheden berekenen voor offertes.", []),
        ("Heeft kennis van vrachtwagens met rijbewijs C1, ook in het Engels", []),
        ("Kan een tekening op A2-formaat lezen", []),
        ("Heeft kennis van vitamine B2", []),
    ],
)
def test_no_reference_level_in_vakkennis(regel: str, woorden: list[str]) -> None:
    gevonden = found(with_lines(regel))
    assert gevonden == [("vakkennis", "referentieniveau", woord) for woord in woorden]


@pytest.mark.parametrize(
    ("regel", "is_zin"),
    [
        ("Rekenen", False),
        ("Kennis van wet- en regelgeving", False),
        ("Kwaliteit van producten", False),
        ("Niet storende apparatuur", False),
        ("Kan rekenen met prijzen", True),
        ("heeft brede kennis van planten", True),
        ("Weet hoe een oven werkt", True),
        ("Beheerst de techniek van het lassen", True),
        ("De medewerker kent de regels", True),
        ("De medewerker herkent gevaar", True),
    ],
)
def test_vakkennis_is_a_sentence_with_a_verb(regel: str, is_zin: bool) -> None:
    assert found(with_lines(regel)) == ([] if is_zin else [("vakkennis", "geen_zin", regel)])


def test_only_new_lines_are_judged_and_the_place_is_that_in_the_whole_field() -> None:
    taak = with_lines("kan meten", "Meten en rekenen")
    (markering,) = looked_at(taak).markeringen
    tekst = "\n".join(regel.titel for regel in taak.vakkennis)
    assert tekst[markering.begin : markering.einde] == "Meten en rekenen"
    assert not found(replace(copied(), vakkennis=copied().vakkennis[:1]))


@pytest.mark.parametrize(
    ("tekst", "fouten"),
    [
        (f"{OMSCHRIJVING} Hij werkt netjes.", []),
        ("Hij snijdt en bakt met als resultaat een taart.", ["met als resultaat"]),
        ("Hij snijdt en bakt. Het resultaat is een taart.", ["Het resultaat is"]),
        ("Hij meet en overlegt (samenwerken en overleggen).", ["(samenwerken en overleggen)"]),
        ("Hij meet en overlegt (met de klant).", []),
        ("Hij let op, zodat niemand valt.", []),
        (
            "Hij meet. Het werk is volgens de  afspraken en op tijd klaar.",
            ["Het werk is volgens de  afspraken en op tijd klaar"],
        ),
        (
            "De medewerker overlegt op tijd met collega's en vraagt om hulp, zodat niemand wacht!",
            ["De medewerker overlegt op tijd met collega's en vraagt om hulp, zodat niemand wacht"],
        ),
    ],
)
def test_no_result_and_no_gedrag_in_the_omschrijving(tekst: str, fouten: list[str]) -> None:
    gevonden = found(with_texts(omschrijving=tekst))
    assert [woorden for _, _, woorden in gevonden] == fouten
    assert {soort for _, soort, _ in gevonden} <= {"resultaat", "gedrag"}


def test_a_new_line_that_repeats_a_werkproces_is_marked_whole() -> None:
    regel = "Kan bereidt het werk voor en controleert"
    assert found(with_lines(regel)) == [("vakkennis", "herhaling", regel)]


def test_an_edited_text_that_repeats_a_line_of_the_source_is_marked_there() -> None:
    tekst = "Hij meet de Handeling 1 volgens\n plan uitvoeren, en handeling 2 volgens plan."
    assert found(with_texts(omschrijving=tekst)) == [
        ("omschrijving", "herhaling", "Handeling 1 volgens\n plan uitvoeren")
    ]


def test_a_few_words_in_a_row_are_no_repetition() -> None:
    taak = with_lines("kan het gereedschap controleren")
    assert not found(
        replace(taak, werkprocessen=with_texts(gedrag="Het gereedschap controleren.").werkprocessen)
    )


@pytest.mark.parametrize(
    ("naam", "woorden"),
    [
        ("Servicemedewerker niveau 3", ["niveau 3"]),
        ("Servicemedewerker mbo-4", ["mbo-4"]),
        ("Servicemedewerker (mbo-niveau vier)", ["mbo-niveau vier"]),
        ("Vakopleiding service", ["Vakopleiding"]),
        ("Food specialist", []),
        ("Middenkader bouw en infra", []),
        ("Manager op hoog niveau", []),
        ("", []),
    ],
)
def test_no_level_in_the_name(naam: str, woorden: list[str]) -> None:
    waarde = samenstelling(naam=naam)
    markeringen = check(waarde).markeringen
    assert [excerpt(waarde, markering) for markering in markeringen] == woorden
    assert {(m.onderdeel, m.veld) for m in markeringen} <= {("", "naam")}


def test_a_part_without_source_is_edited_altogether() -> None:
    taak = eigen_kerntaak(None, [eigen_werkproces(gedrag="Werkt netjes, zodat het klopt.")])
    uitkomst = looked_at(taak)
    assert [m.soort for m in uitkomst.markeringen] == [Schrijffout.ZODAT]
    assert uitkomst.aantal == 6


def test_what_somebody_wrote_where_the_source_gave_a_title_is_edited() -> None:
    deel = eigen_werkproces("25180:K1-W1", inhoud_bekend=False)
    deel = replace(deel, gedrag="Werkt netjes, zodat het klopt.")
    uitkomst = looked_at(eigen_kerntaak("25180:K1", [deel]))
    assert [m.soort for m in uitkomst.markeringen] == [Schrijffout.ZODAT]
    assert uitkomst.onbekend == ()


def test_of_a_source_that_is_not_there_as_it_was_copied_it_cannot_be_told() -> None:
    deel = replace(eigen_werkproces("25180:K1-W1"), gedrag="Werkt, zodat het klopt.")
    uitkomst = looked_at(eigen_kerntaak("25180:K1", [deel]))
    assert (uitkomst.markeringen, uitkomst.onbekend) == ((), (deel,))
    ander = kerntaakstructuur(regels=3)
    taak = with_lines("Meten")
    assert looked_at(taak, structuur=ander).onbekend == (taak,)


def test_a_mark_of_another_composition_gives_no_words() -> None:
    markering = Markering("elders", "gedrag", 0, 3, Schrijffout.ZODAT)
    assert excerpt(samenstelling(copied()), markering) == ""


def _all_edited(structuur: Kwalificatiestructuur, crebo: str) -> Samenstelling:
    """The kerntaken of a kwalificatie as if somebody had typed them."""
    taken = []
    for code, _ in kerntaken_of(structuur, crebo):
        taak = copy_kerntaak(structuur, Bronverwijzing(crebo, code), new_id=id_)
        delen = tuple(replace(wp, herkomst=None) for wp in taak.werkprocessen)
        taken.append(replace(taak, werkprocessen=delen, herkomst=None))
    return samenstelling(*taken)


@pytest.mark.skipif(not ECHT, reason="no files of SBB beside the checkout")
def test_on_real_texts_it_strikes_almost_nowhere() -> None:
    """Texts that SBB established are in order: a mark on one of these is a false alarm."""
    structuur = load_structuur(ECHT, met_bundel=False)
    aantal = 0
    fouten: Sequence[Schrijffout] = []
    for kwalificatie in kwalificaties(structuur):
        uitkomst = check(_all_edited(structuur, kwalificatie.crebo), structuur)
        aantal += uitkomst.aantal
        fouten = [*fouten, *(m.soort for m in uitkomst.markeringen)]
    assert aantal > 400
    # They do use "zodat" in gedrag, against the instruction.
    assert set(fouten) <= {Schrijffout.ZODAT}


def test_a_line_of_the_source_over_two_rows_is_not_new() -> None:
    taak = copied()
    twee_rijen = replace(taak, vakkennis=(Verwijzing("1", "Meten\nen rekenen"),))
    bron = Brontekst(twee_rijen.teksthash, fields_of(twee_rijen), frozenset({"Meten\nen rekenen"}))
    assert taak.herkomst is not None
    gekopieerd = replace(
        twee_rijen,
        titel="Anders",
        vakkennis=(*twee_rijen.vakkennis, Verwijzing("2", "Wegen")),
        herkomst=replace(taak.herkomst, teksthash=twee_rijen.teksthash),
        werkprocessen=(),
    )
    waarde = samenstelling(gekopieerd)
    gevonden = check_texts(waarde, lambda _: bron, ()).markeringen
    assert [excerpt(waarde, markering) for markering in gevonden] == ["Wegen"]
