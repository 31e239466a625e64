from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from composer.crossovers import crossover_of
from composer.overlap.naaste import CROSSOVER, fallbacks_of, nearest_of
from composer.overlap.noodzaaktekst import INVULLEN, draft_noodzaak, nearest_kwalificaties
from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Geldigheid,
    Kerntaak,
    Kerntaakplaats,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Structuurgegevens,
    Werkproces,
)
from kwalificatiestructuur.graaf import build_structuur
from tests.composer.samenstellingen import (
    crossover_structuur,
    eigen_kerntaak,
    eigen_werkproces,
    kerntaak,
    omgeving,
    samenstelling,
    teksten_bundel,
    without_origin,
)

ROOT = Path(__file__).resolve().parents[3]
HORECA = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))


@pytest.mark.parametrize("module", ["naaste", "noodzaaktekst"])
def test_it_can_be_imported_before_the_rules(module: str) -> None:
    """One of the rules imports it, so it must not need them itself to be made."""
    opdracht = [sys.executable, "-c", f"import composer.overlap.{module}"]
    assert subprocess.run(opdracht, cwd=ROOT, check=False, timeout=60).returncode == 0


def context(waarde: Samenstelling = HORECA, **velden: Any) -> Context:
    return Context(omgeving(**({"delenteksten": teksten_bundel()} | velden)), waarde)


def test_the_nearest_kwalificatie_with_what_it_lacks() -> None:
    gevraagd = context()
    naaste = nearest_of(gevraagd)
    eerste = nearest_kwalificaties(naaste)[0]
    assert (eerste.crebo, len(eerste.gedekt), eerste.ruimte) == ("25168", 10, 480)
    assert eerste.ontbreekt == tuple(range(10, 16))
    assert eerste.is_exact
    assert naaste.kwalificaties_onbekend == 396
    assert naaste.crossovers_onbekend == 45
    assert naaste.dag == date(2019, 8, 1)
    assert naaste.keuzedelen >= naaste.keuzedelen_zonder_tekst > 500


def test_the_figures_are_those_of_the_shares() -> None:
    gevraagd = context()
    per_crebo = {aandeel.houder: aandeel for aandeel in gevraagd.aandelen}
    for benadering in nearest_kwalificaties(nearest_of(gevraagd)):
        assert len(benadering.gedekt) == len(per_crebo[benadering.crebo].onderdelen)


def test_a_cross_over_is_compared_and_gets_no_keuzedelen() -> None:
    bestaand = crossover_of(replace(HORECA, naam="Food specialist", crebo="26004"))
    naaste = nearest_of(context(crossovers=(bestaand,)))
    eerste = naaste.noodzaak.benaderingen[0]
    assert (eerste.crebo, eerste.ontbreekt, eerste.ruimte) == (f"{CROSSOVER}0", (), 0)
    assert naaste.crossovers_onbekend == 44
    assert nearest_kwalificaties(naaste)[0].crebo == "25168"


def small(**velden: Any) -> tuple[Context, Samenstelling]:
    """A kwalificatie of two parts, a register, and a composition of those two and one more."""
    delen = tuple(Werkproces(f"werkproces:{n}", f"Deel {n}", n, str(n)) for n in (1, 2))
    taak = Kerntaak("kerntaak:1", "Kerntaak", delen)
    kwalificatie = Kwalificatie(
        "25900",
        "Proef",
        "23900",
        niveau=2,
        soort_opleiding="basisberoepsopleiding",
        crebos=("25900",),
        plaatsen=(Kerntaakplaats("B1-K1", taak.sleutel),),
    )
    dossier = Dossier("23900", "Proef", "", "", "e", (kwalificatie,), (taak,))
    structuur = build_structuur(
        [Structuurgegevens(Editie("e", "e", "e"), dossiers=(dossier,), **velden)]
    )
    eigen = [eigen_werkproces(f"25900:B1-K1-W{n}") for n in (1, 2)]
    los = eigen_werkproces(None, titel="Verhelpt storingen aan machines")
    waarde = samenstelling(eigen_kerntaak(None, [*eigen, los]))
    return Context(omgeving(structuur=structuur), waarde), waarde


STORING = Keuzedeel("K9", "Storingen verhelpen aan machines", 240)


def test_a_keuzedeel_fills_what_is_missing_and_says_that_the_title_tells() -> None:
    gevraagd, _ = small(keuzedelen=(STORING,))
    naaste = nearest_of(gevraagd)
    (eerste,) = naaste.noodzaak.benaderingen
    assert [k.code for k in eerste.keuzedelen] == ["K9"]
    assert (eerste.gedekt, eerste.erbij, eerste.ontbreekt) == ((0, 1), (2,), ())
    assert naaste.op_titel == {"K9"}
    tekst = draft_noodzaak(gevraagd, naaste)
    assert "K9 Storingen verhelpen aan machines (240 klokuren; alleen op titel)" in tekst
    assert "Dan ontbreekt er geen onderdeel." in tekst


def test_a_keuzedeel_with_published_overlap_cannot_go_with_the_kwalificatie() -> None:
    paar = Keuzedeeloverlap("25900", "K9", date(2020, 1, 1))
    gevraagd, _ = small(keuzedelen=(STORING,), overlap=(paar,))
    (eerste,) = nearest_of(gevraagd).noodzaak.benaderingen
    assert (eerste.keuzedelen, eerste.ontbreekt) == ((), (2,))


def test_the_study_load_of_what_is_missing_is_an_estimate_over_the_parts() -> None:
    gevraagd, waarde = small()
    (eerste,) = nearest_of(gevraagd).noodzaak.benaderingen
    assert eerste.geschatte_studielast_ontbreekt == round(2 * 1600 / 3)
    zonder = Context(gevraagd.omgeving, replace(waarde, studieduur=None))
    (onbekend,) = nearest_of(zonder).noodzaak.benaderingen
    assert onbekend.geschatte_studielast_ontbreekt is None


def test_fallbacks_are_kwalificaties_by_what_a_student_loses() -> None:
    opties = fallbacks_of(context())
    assert [optie.crebo for optie in opties[:1]] == ["25168"]
    assert (len(opties[0].telt_mee), len(opties[0].verloren)) == (10, 6)
    assert opties[0].nog_te_doen == 3
    niveaus = {"25154": 4}
    assert niveaus.keys().isdisjoint(optie.crebo for optie in opties), "of a higher level"
    verlies = [len(optie.verloren) for optie in opties]
    assert verlies == sorted(verlies)


def test_the_draft_names_the_nearest_what_it_lacks_and_what_is_not_known() -> None:
    gevraagd = context()
    tekst = draft_noodzaak(gevraagd, nearest_of(gevraagd))
    assert "25168 Gastheer/-vrouw (niveau 2), met 10 van de 16 onderdelen (62%)" in tekst
    assert "B1-K2-W1 Geeft advies op maat/op locatie" in tekst
    assert "Van 396 kwalificaties is de inhoud niet geladen" in tekst
    assert "Van 45 bestaande cross-overs is de inhoud niet geladen" in tekst
    assert tekst.endswith(INVULLEN)


def test_the_draft_says_how_much_it_equals_a_cross_over() -> None:
    bestaand = crossover_of(replace(HORECA, naam="Eventproducer", crebo="26014"))
    klein = replace(HORECA, kerntaken=HORECA.kerntaken[:1])
    gevraagd = context(klein, crossovers=(bestaand,))
    tekst = draft_noodzaak(gevraagd, nearest_of(gevraagd))
    assert "81% gelijk aan 26014 Eventproducer" in tekst
    assert "100% van de samenstelling, 62% van de andere" in tekst


@pytest.mark.parametrize("waarde", [samenstelling(), samenstelling(eigen_kerntaak())])
def test_nothing_known_is_said_as_it_is(waarde: Samenstelling) -> None:
    gevraagd = context(waarde)
    tekst = draft_noodzaak(gevraagd, nearest_of(gevraagd))
    assert (tekst == "") == (not waarde.kerntaken)
    if tekst:
        assert "Geen bekende kwalificatie heeft een van deze onderdelen." in tekst
        assert fallbacks_of(gevraagd) == ()


def test_many_cross_overs_do_not_push_the_kwalificaties_away() -> None:
    veel = tuple(crossover_of(replace(HORECA, crebo=str(26100 + n))) for n in range(15))
    gevraagd = context(crossovers=veel)
    naaste = nearest_of(gevraagd, beste=3)
    assert [b.crebo for b in nearest_kwalificaties(naaste)][:1] == ["25168"]
    assert len(naaste.noodzaak.benaderingen) == 6
    assert "25168 Gastheer/-vrouw" in draft_noodzaak(gevraagd, naaste)


def test_the_composition_itself_is_no_existing_cross_over() -> None:
    zelf = replace(HORECA, crebo="26004")
    gevraagd = context(zelf, crossovers=(crossover_of(zelf),))
    naaste = nearest_of(gevraagd)
    assert not [b for b in naaste.noodzaak.benaderingen if b.crebo.startswith(CROSSOVER)]
    assert naaste.crossovers_onbekend == 44
    assert "gelijk aan" not in draft_noodzaak(gevraagd, naaste)


def test_nor_is_the_one_of_the_structure_with_its_crebo_near() -> None:
    waarde = samenstelling(eigen_kerntaak("26004:B1-K1"))
    for crebo, aantal in (("26004", 0), ("26005", 1)):
        zelf = context(replace(waarde, crebo=crebo), structuur=crossover_structuur())
        assert len(nearest_kwalificaties(nearest_of(zelf))) == aantal


def test_what_was_not_compared_is_said_in_the_draft() -> None:
    zonder_teksten = context(delenteksten=None)
    tekst = draft_noodzaak(zonder_teksten, nearest_of(zonder_teksten))
    assert "Teksten en titels van kwalificaties zijn niet vergeleken" in tekst
    klein, _ = small()
    tekst = draft_noodzaak(klein, nearest_of(klein))
    assert "Het register van keuzedelen is niet geladen" in tekst
    assert "Geen keuzedeel" not in tekst
    assert "noemt geen bestaande cross-overs" in tekst
    assert "alleen de titel" not in tekst


def test_a_training_that_takes_nobody_any_more_is_no_fallback() -> None:
    def met(einde: date) -> Context:
        gevraagd, waarde = small()
        structuur = gevraagd.structuur
        knoop = structuur.kwalificaties["25900"]
        oud = structuur.knopen[knoop]
        kwalificatie = replace(oud["element"], geldigheid=Geldigheid(einde_instroom=einde))
        knopen = {**structuur.knopen, knoop: {**oud, "element": kwalificatie}}
        return Context(omgeving(structuur=replace(structuur, knopen=knopen)), waarde)

    open_, dicht = met(date(2025, 7, 31)), met(date(2018, 7, 31))
    assert [optie.crebo for optie in fallbacks_of(open_)] == ["25900"]
    assert fallbacks_of(dicht) == ()
    assert "Instroom was mogelijk tot en met 31-7-2018." in draft_noodzaak(dicht, nearest_of(dicht))


def test_a_title_alone_makes_no_fallback() -> None:
    los = samenstelling(without_origin(kerntaak("25168:K1")), kerntaak("25154:K1"))
    assert "25168" not in [optie.crebo for optie in fallbacks_of(context(replace(los, niveau=4)))]
