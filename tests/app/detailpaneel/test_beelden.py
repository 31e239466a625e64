from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.detailpaneel.beeld import Beeld
from app.detailpaneel.beelden import make_beeld
from app.structuurpaneel.indeling import KEUZEDELEN
from app.structuurpaneel.rijen import Knoop, Rijenboom, Rijsoort
from app.structuurpaneel.structuurrijen import StructuurRijen
from tests.app.detailpaneel.voorbeeld import AANVULLING, OMSCHRIJVING, make_structuur

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def eigen() -> Kwalificatiestructuur:
    return make_structuur()


def beeld_of(structuur: Kwalificatiestructuur, soort: Rijsoort, sleutel: str) -> Beeld:
    beeld = make_beeld(structuur, Knoop(soort, sleutel))
    assert beeld is not None
    return beeld


def texts(beeld: Beeld) -> dict[str, str]:
    return {sectie.kop: sectie.tekst or "\n".join(sectie.lijst) for sectie in beeld.secties}


def links(beeld: Beeld) -> dict[str, list[str]]:
    return {lijst.kop: [tekst for _, tekst in lijst.items] for lijst in beeld.verwijzingen}


def test_every_row_of_the_tree_has_something_to_read(structuur: Kwalificatiestructuur) -> None:
    boom = Rijenboom(StructuurRijen(structuur))
    wachtrij = list(boom.kinderen(-1))
    for nummer in wachtrij:
        rij = boom.rij(nummer)
        beeld = make_beeld(structuur, rij.knoop)
        assert (beeld is None) == (rij.soort is Rijsoort.GROEP)
        if beeld is not None:
            assert beeld.titel
            assert beeld.feiten
        wachtrij.extend(boom.kinderen(nummer)[:3])


def test_texts_are_those_of_the_chosen_kwalificatie(eigen: Kwalificatiestructuur) -> None:
    winkel = texts(beeld_of(eigen, Rijsoort.WERKPROCES, "25901:B1-K1-W1"))
    kraam = texts(beeld_of(eigen, Rijsoort.WERKPROCES, "25902:B1-K1-W1"))
    assert winkel["Omschrijving"] == f"{OMSCHRIJVING}\n\n{AANVULLING}"
    assert kraam["Omschrijving"] == OMSCHRIJVING
    assert winkel["Competenties"] == "Aandacht en begrip tonen"
    assert list(winkel) == ["Omschrijving", "Resultaat", "Gedrag", "Competenties"]


def test_lists_are_those_of_the_chosen_kwalificatie(eigen: Kwalificatiestructuur) -> None:
    winkel = texts(beeld_of(eigen, Rijsoort.KERNTAAK, "25901:B1-K1"))
    kraam = texts(beeld_of(eigen, Rijsoort.KERNTAAK, "25902:B1-K1"))
    assert winkel["Vakkennis en vaardigheden"] == "heeft kennis van het assortiment"
    assert kraam["Vakkennis en vaardigheden"].endswith("\nkan een machine bedienen")
    assert winkel["Complexiteit"] == "Wisselende klanten en vragen."


def test_it_says_where_else_a_part_occurs(eigen: Kwalificatiestructuur) -> None:
    for soort, sleutel in (
        (Rijsoort.KERNTAAK, "25901:B1-K1"),
        (Rijsoort.WERKPROCES, "25901:B1-K1-W1"),
    ):
        beeld = beeld_of(eigen, soort, sleutel)
        (ander,) = links(beeld)["Komt ook voor in"]
        assert ander == f"{sleutel.replace('25901', '25902')}  Kraamhulp"


def test_a_part_without_text_says_so(eigen: Kwalificatiestructuur) -> None:
    beeld = beeld_of(eigen, Rijsoort.WERKPROCES, "25901:B1-K1-W2")
    assert "Alleen de titel is bekend" in beeld.melding
    assert beeld.laden_helpt
    assert beeld.secties == ()


def test_an_unofficial_code_is_called_so(structuur: Kwalificatiestructuur) -> None:
    feiten = dict(beeld_of(structuur, Rijsoort.WERKPROCES, "25168:K1-W2").feiten)
    assert "officiële code onbekend" in feiten["Code"]


def test_a_kwalificatie_has_its_facts_and_kerntaken(eigen: Kwalificatiestructuur) -> None:
    beeld = beeld_of(eigen, Rijsoort.KWALIFICATIE, "25903")
    feiten = dict(beeld.feiten)
    assert beeld.code == "25901"
    assert feiten["Crebo"] == "25901, 25903"
    assert feiten["Studielast"] == "3.200 uur"
    assert feiten["Geldig"] == "vanaf 1-8-2016"
    assert feiten["Editie"] == "Proefbestand"
    assert links(beeld)["Kerntaken"] == ["B1-K1  Helpt klanten"]
    assert texts(beeld)["Typering van het beroep"] == "Werkt in een winkel."
    assert beeld.domein == "79080"


def test_unknown_content_is_said(structuur: Kwalificatiestructuur) -> None:
    for soort in (Rijsoort.KWALIFICATIE, Rijsoort.INHOUD_ONBEKEND):
        beeld = beeld_of(structuur, soort, "25010")
        assert "niet meegeleverd" in beeld.melding
        assert beeld.laden_helpt


def test_entree_has_no_domain(structuur: Kwalificatiestructuur) -> None:
    beeld = beeld_of(structuur, Rijsoort.KWALIFICATIE, "25250")
    assert dict(beeld.feiten)["Opleidingsdomein"] == "geen (entree)"
    assert beeld.domein == ""


def test_no_published_overlap_is_not_no_overlap(structuur: Kwalificatiestructuur) -> None:
    met = beeld_of(structuur, Rijsoort.KEUZEDEEL, "K0061")
    assert links(met)["Ondoelmatige overlap vastgesteld met"]
    zonder = beeld_of(structuur, Rijsoort.KEUZEDEEL, "K0002")
    (lijst,) = zonder.verwijzingen
    assert not lijst.items
    assert "Geen informatie" in lijst.leeg


def test_both_periods_of_a_keuzedeel_are_told(structuur: Kwalificatiestructuur) -> None:
    geldig = dict(beeld_of(structuur, Rijsoort.KEUZEDEEL, "K0071").feiten)["Geldig"]
    assert len(geldig.splitlines()) == 2


def test_the_content_of_a_crossover_is_not_public(structuur: Kwalificatiestructuur) -> None:
    beeld = beeld_of(structuur, Rijsoort.CROSSOVER, "26007")
    assert "niet openbaar" in beeld.melding
    assert not beeld.laden_helpt
    assert len(links(beeld)["Samengesteld uit"]) > 5


def test_a_dossier_and_a_domain_list_what_they_hold(eigen: Kwalificatiestructuur) -> None:
    dossier = beeld_of(eigen, Rijsoort.DOSSIER, "23901")
    assert links(dossier)["Kwalificaties"] == [
        "25901  Winkelhulp (niveau 2)",
        "25902  Kraamhulp (niveau 2)",
    ]
    domein = beeld_of(eigen, Rijsoort.DOMEIN, "79150")
    assert domein.code == "79160"
    assert dict(domein.feiten)["Codes"] == "79160, 79150"


@pytest.mark.parametrize(
    "knoop",
    [
        Knoop(Rijsoort.DOMEIN, "70000"),
        Knoop(Rijsoort.DOSSIER, "99999"),
        Knoop(Rijsoort.KWALIFICATIE, "99999"),
        Knoop(Rijsoort.WERKPROCES, "25168:K9-W1"),
        Knoop(Rijsoort.KEUZEDEEL, "K9999"),
        Knoop(Rijsoort.CROSSOVER, "26999"),
    ],
)
def test_what_the_structure_does_not_have_is_said(
    structuur: Kwalificatiestructuur, knoop: Knoop
) -> None:
    beeld = beeld_of(structuur, knoop.soort, knoop.sleutel)
    assert beeld.melding.endswith(".")
    assert beeld.laden_helpt
    assert beeld.titel == knoop.sleutel


def test_a_heading_of_the_tree_has_nothing_to_read(structuur: Kwalificatiestructuur) -> None:
    assert make_beeld(structuur, Knoop(Rijsoort.GROEP, KEUZEDELEN)) is None
