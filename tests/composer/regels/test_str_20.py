from __future__ import annotations

from dataclasses import replace

import pytest

from composer.aanvraag import Aanvraag
from composer.antwoorden import set_aanvraagveld
from composer.findings import Findings
from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    kerntaak,
    omgeving,
    samenstelling,
    variants,
)

NEGEN = (
    "25168:K1-W1",
    "25154:K1-W1",
    "25498:B1-K1-W1",
    "25187:K1-W1",
    "25193:K1-W1",
    "25218:K1-W1",
    "25225:K1-W1",
    "25044:K1-W1",
    "25001:K1-W1",
)
TEKST = "De servicemedewerker ontvangt gasten en verkoopt; in elke kerntaak staat de gast centraal."


def test_str_20_violating_example_nine_loose_werkprocessen() -> None:
    taak = eigen_kerntaak("25168:K1", [eigen_werkproces(bron) for bron in NEGEN])
    leeg, balans = findings_of("STR-20", samenstelling(taak))
    assert (leeg.variant, leeg.ernst) == ("leeg", "fout")
    assert (balans.variant, balans.ernst) == ("balans", "info")
    cijfers = dict(balans.parameters)
    assert (cijfers["totaal"], cijfers["dossiers"], cijfers["kwalificaties"]) == (9, 9, 9)
    assert cijfers["gemengd"] == 1


def test_str_20_fine_example_a_statement_of_the_thread() -> None:
    waarde = samenstelling(
        kerntaak("25168:K1"), kerntaak("25154:K1"), aanvraag=Aanvraag(samenhang=TEKST)
    )
    (balans,) = findings_of("STR-20", waarde)
    assert sentence(balans, {}) == (
        "Verdeling van de 16 onderdelen over de domeinen: Horeca en bakkerij 10 (62%) en Handel en "
        "ondernemerschap 6 (37%). Aantal dossiers: 2; aantal bronkwalificaties: 2; kerntaken met "
        "onderdelen uit meer dossiers: 0."
    )


@pytest.mark.parametrize("tekst", ["", " \n"])
def test_an_empty_text_is_no_statement(tekst: str) -> None:
    assert variants("STR-20", samenstelling(aanvraag=Aanvraag(samenhang=tekst))) == ["leeg"]


def test_writing_the_text_clears_it() -> None:
    waarde = samenstelling()
    findings = Findings(omgeving(), waarde)
    assert findings.update(*set_aanvraagveld(waarde, "samenhang", TEKST)) == {""}
    assert not [f for f in findings.alle if f.regel == "STR-20"]


def test_parts_whose_domain_is_not_known_are_counted_apart() -> None:
    delen = kerntaak("25168:K1"), eigen_kerntaak("25251:K1"), eigen_kerntaak("25999:K1")
    balans = findings_of("STR-20", samenstelling(*delen, eigen_kerntaak()))[-1]
    assert balans.variant == "balans_deels"
    cijfers = dict(balans.parameters)
    assert (cijfers["totaal"], cijfers["zonder"]) == (16, 6)
    assert (cijfers["dossiers"], cijfers["kwalificaties"]) == (2, 3)


def test_two_kwalificaties_of_one_dossier_are_no_mix() -> None:
    taak = kerntaak("25168:K2")
    gemengd = replace(
        taak, werkprocessen=(*taak.werkprocessen, *kerntaak("25170:K1").werkprocessen)
    )
    balans = findings_of("STR-20", samenstelling(gemengd))[-1]
    cijfers = dict(balans.parameters)
    assert (cijfers["dossiers"], cijfers["kwalificaties"], cijfers["gemengd"]) == (1, 2, 0)
