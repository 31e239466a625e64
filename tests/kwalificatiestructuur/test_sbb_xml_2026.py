"""The flavour of 2026 gives the same structure as that of 2016.

It writes dates the other way round, gives chapters as ``3.1``, leaves out what is empty, and its
numbers of dossiers and profiles are the crebos.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import Dossier, Structuurgegevens
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.sbb_xml import read_sbb
from kwalificatiestructuur.vragen import kwalificaties
from tests.kwalificatiestructuur.sbb_bestanden import (
    LIJSTEN,
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

INHOUD_2016 = (
    "<complexiteit>Moeilijk.</complexiteit><verantwoordelijkheid></verantwoordelijkheid>"
    "<vakkennisenvaardigheden>"
    '<vakkennisenvaardigheden referentie="71"></vakkennisenvaardigheden>'
    "</vakkennisenvaardigheden>"
)
INHOUD_2026 = (
    "<complexiteit>Moeilijk.</complexiteit>"
    '<vakkennisenvaardigheden><vakkennisenvaardigheden referentie="71"/>'
    "</vakkennisenvaardigheden>"
)
GEDRAG_2016 = (
    "<werkprocesomschrijving>Blaast.</werkprocesomschrijving><werkprocesresultaat/>"
    "<werkprocesgedrag>Kalm.</werkprocesgedrag>"
    '<werkprocescompetenties><competentie referentie="3084"/></werkprocescompetenties>'
)
GEDRAG_2026 = (
    "<werkprocesomschrijving>Blaast.</werkprocesomschrijving>"
    "<werkprocesgedrag>Kalm.</werkprocesgedrag>"
    '<werkprocescompetenties><competentie referentie="3084"/></werkprocescompetenties>'
)
VAN_2016 = sbb(
    dossier(
        profiel(
            kerntaak(
                werkproces("703", "Verkoopt", "1"),
                nr="602",
                titel="Verkoopt ballonnen",
                groep="profielwerkprocessen",
            ),
            nr="501",
            crebo=(
                '<crebo prijsfactor="1,30" Geldig_vanaf="01-08-2015" '
                'Datum_einde_instroom="31-07-2020" Datum_einde_opleiding="">25900</crebo>'
            ),
            omschrijving=(
                "<typeringvanhetberoep></typeringvanhetberoep><sbu>3200</sbu>"
                "<soortopleiding>Basisberoepsopleiding</soortopleiding>"
                "<wettelijkeberoepsvereisten></wettelijkeberoepsvereisten>"
            ),
        ),
        basis=kerntaak(
            werkproces("701", "Blaast op", "1", GEDRAG_2016),
            werkproces("702", "Knoopt", "2"),
            inhoud=INHOUD_2016,
        ),
    )
)
VAN_2026 = sbb(
    dossier(
        profiel(
            kerntaak(
                werkproces("703", "Verkoopt", "4.1.1"),
                nr="602",
                titel="Verkoopt ballonnen",
                hoofdstuk="4.1",
                groep="profielwerkprocessen",
            ),
            nr="25900",
            hoofdstuk=' hoofdstuk="4.1"',
            crebo=(
                '<crebo prijsfactor="1.3" Geldig_vanaf="2015-08-01" '
                'Datum_einde_instroom="2020-07-31">25900</crebo>'
            ),
            omschrijving="<sbu>3200</sbu><soortopleiding>Basisberoepsopleiding</soortopleiding>",
        ),
        nr="23900",
        basis=kerntaak(
            werkproces("701", "Blaast op", "3.1.1", GEDRAG_2026),
            werkproces("702", "Knoopt", "3.1.2"),
            hoofdstuk="3.1",
            inhoud=INHOUD_2026,
        ),
        vanaf="2015-08-01",
    )
)


def only_dossier(gegevens: Structuurgegevens) -> Dossier:
    """The dossier without what is the edition's own: its number, its name and its file."""
    (een,) = gegevens.dossiers
    kwalificaties_ = tuple(replace(kw, profiel_nr=None, bron="") for kw in een.kwalificaties)
    return replace(een, editie="", sbb_nr=None, kwalificaties=kwalificaties_)


def test_both_flavours_are_one_structure(tmp_path: Path) -> None:
    oud = read_sbb(write(tmp_path, VAN_2016, "oud.xml"))
    nieuw = read_sbb(write(tmp_path, VAN_2026, "nieuw.xml"))
    assert only_dossier(nieuw) == only_dossier(oud)
    assert nieuw.waarschuwingen == oud.waarschuwingen == ()
    assert nieuw.domeinen == oud.domeinen
    (een,) = nieuw.dossiers
    assert [p.code for p in een.kwalificaties[0].plaatsen or ()] == ["B1-K1", "P1-K1"]


@pytest.mark.parametrize("weg", ["domeinen", "sectorkamers", "competenties"])
def test_a_file_without_a_national_list_still_gives_its_dossier(tmp_path: Path, weg: str) -> None:
    begin, einde = LIJSTEN.index(f"<{weg}>"), LIJSTEN.index(f"</{weg}>") + len(weg) + 3
    zonder = VAN_2026.replace(LIJSTEN[begin:einde], "")
    gegevens = read_sbb(write(tmp_path, zonder))
    assert [kw.crebo for kw in gegevens.dossiers[0].kwalificaties] == ["25900"]


def test_without_a_dossiercrebo_the_number_is_the_crebo(tmp_path: Path) -> None:
    """As the files of 2026 number their dossiers."""
    leeg = VAN_2026.replace('<dossiercrebo Geldig_vanaf="2015-08-01">23900</dossiercrebo>', "")
    assert leeg != VAN_2026
    (een,) = read_sbb(write(tmp_path, leeg)).dossiers
    assert een.crebo == "23900"


def test_without_a_crebo_the_number_of_the_profile_is(tmp_path: Path) -> None:
    begin = VAN_2026.index("<creboinformatie>")
    einde = VAN_2026.index("</creboinformatie>") + len("</creboinformatie>")
    (een,) = read_sbb(write(tmp_path, VAN_2026[:begin] + VAN_2026[einde:])).dossiers
    assert [kw.crebo for kw in een.kwalificaties] == ["25900"]


def test_a_number_that_is_the_crebo_of_another_profile_is_not_taken_for_one(tmp_path: Path) -> None:
    zonder_crebo = profiel(nr="25900", titel="Ander", crebo="", hoofdstuk=' hoofdstuk="4.2"')
    met = VAN_2026.replace("</profielen>", f"{zonder_crebo}</profielen>")
    (een,) = read_sbb(write(tmp_path, met)).dossiers
    assert [kw.crebo for kw in een.kwalificaties] == ["25900", "sbb-25900"]


def test_numbers_of_2016_are_never_crebos(tmp_path: Path) -> None:
    begin = VAN_2016.index("<creboinformatie>")
    einde = VAN_2016.index("</creboinformatie>") + len("</creboinformatie>")
    tekst = (VAN_2016[:begin] + VAN_2016[einde:]).replace('nr="501"', 'nr="25900"')
    (een,) = read_sbb(write(tmp_path, tekst)).dossiers
    assert [kw.crebo for kw in een.kwalificaties] == ["sbb-25900"]


def test_files_that_repeat_the_national_lists_are_one_structure(tmp_path: Path) -> None:
    tweede = VAN_2026.replace("23900", "23950").replace("25900", "25950")
    for nr in ("601", "602", "701", "702", "703"):
        tweede = tweede.replace(f'nr="{nr}"', f'nr="9{nr}"')
    paden = [write(tmp_path, VAN_2016, "een.xml"), write(tmp_path, tweede, "twee.xml")]
    los = [read_sbb(pad) for pad in paden]
    samen = load_structuur(paden)
    assert {kw.crebo for kw in kwalificaties(samen)} == {"25900", "25950"}
    assert samen.competenties == los[0].competenties == los[1].competenties
    assert samen.sectorkamers == los[0].sectorkamers
    assert samen.waarschuwingen == ()
