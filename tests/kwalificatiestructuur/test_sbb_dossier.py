from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import Dossier, Geldigheid, Kwalificatie, Structuurgegevens
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.sbb_dossier import MAX_PLAATSEN, MAX_PROFIELEN
from kwalificatiestructuur.sbb_xml import read_sbb
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

BASIS = kerntaak(werkproces())


def read(map_: Path, *dossiers: str) -> Structuurgegevens:
    return read_sbb(write(map_, sbb(*dossiers)))


def read_dossier(map_: Path, tekst: str) -> Dossier:
    return read(map_, tekst).dossiers[0]


def read_kwalificatie(map_: Path, tekst: str) -> Kwalificatie:
    return read_dossier(map_, dossier(tekst, basis=BASIS)).kwalificaties[0]


def test_a_dossier_and_its_kwalificatie(tmp_path: Path) -> None:
    omschrijving = """<typeringvanhetberoep><![CDATA[ Vouwt op feesten.
]]></typeringvanhetberoep><wettelijkeberoepsvereisten>Nee</wettelijkeberoepsvereisten>
      <sbu> 3200 </sbu><soortopleiding>Basisberoepsopleiding</soortopleiding>"""
    gegevens = read(tmp_path, dossier(profiel(omschrijving=omschrijving), basis=BASIS))
    d = gegevens.dossiers[0]
    assert (d.crebo, d.titel, d.sbb_nr, d.versie, d.status) == (
        "23900",
        "Ballonnen",
        "100",
        "2",
        "Vastgesteld",
    )
    assert (d.domein, d.domeincode, d.editie) == ("79080", "79080", gegevens.editie.id)
    assert d.geldigheid == Geldigheid(vanaf=date(2015, 8, 1))
    kw = d.kwalificaties[0]
    assert (kw.crebo, kw.crebos, kw.naam, kw.dossier) == (
        "25900",
        ("25900",),
        "Ballonnenvouwer",
        "23900",
    )
    assert (kw.niveau, kw.sbu, kw.profiel_nr, kw.prijsfactor) == (2, 3200, "501", "1,30")
    assert (kw.typering, kw.wettelijke_beroepsvereisten) == ("Vouwt op feesten.", "Nee")
    assert (kw.soort_opleiding, kw.leerwegen) == ("basisberoepsopleiding", ())
    assert kw.geldigheid == Geldigheid(vanaf=date(2015, 8, 1))
    assert kw.bron == "dossier.xml"
    assert not gegevens.waarschuwingen


@pytest.mark.parametrize(
    ("nr", "code", "canoniek", "gemeld"),
    [
        ("4129", "79080", "79080", False),
        ("4136", "79160", "79160", False),
        ("4137", "79150", "79160", False),
        ("7172", "", "", False),
        ("", "", "", False),
        ("9999", "", "", True),
    ],
)
def test_the_domain_through_the_list_of_the_file(
    tmp_path: Path, nr: str, code: str, canoniek: str, gemeld: bool
) -> None:
    gegevens = read(tmp_path, dossier(profiel(), basis=BASIS, domein=nr))
    d = gegevens.dossiers[0]
    assert (d.domeincode, d.domein) == (code, canoniek)
    assert [("domein 9999" in zin) for zin in gegevens.waarschuwingen] == [True] * gemeld


def test_not_assigned_needs_no_row_in_the_list(tmp_path: Path) -> None:
    tekst = sbb(dossier(profiel(), basis=BASIS, domein="7172"), lijsten="")
    assert not read_sbb(write(tmp_path, tekst)).waarschuwingen


def test_several_crebos_for_one_profile(tmp_path: Path) -> None:
    crebo = """<crebo prijsfactor="1.0" Geldig_vanaf="2016-08-01" Datum_einde_instroom="31-07-2020"
      Datum_einde_opleiding="31-07-2024">25911</crebo><crebo>25912</crebo><crebo> </crebo>"""
    kw = read_kwalificatie(tmp_path, profiel(crebo=crebo))
    assert (kw.crebo, kw.crebos, kw.prijsfactor) == ("25911", ("25911", "25912"), "1,00")
    assert kw.geldigheid == Geldigheid(date(2016, 8, 1), date(2020, 7, 31), date(2024, 7, 31))


@pytest.mark.parametrize(
    ("stand", "verwacht"),
    [("1.0", "1,00"), ("1,10", "1,10"), ("", ""), ("geen", "geen"), (" 1.3", "1,30")],
)
def test_one_form_of_prijsfactor(tmp_path: Path, stand: str, verwacht: str) -> None:
    crebo = f'<crebo prijsfactor="{stand}">25911</crebo>'
    assert read_kwalificatie(tmp_path, profiel(crebo=crebo)).prijsfactor == verwacht


def test_without_crebo_the_number_of_the_profile_stands_in(tmp_path: Path) -> None:
    kw = read_kwalificatie(tmp_path, profiel(crebo=""))
    assert (kw.crebo, kw.crebos) == ("sbb-501", ())
    assert read_kwalificatie(tmp_path, profiel(crebo="", nr="")).crebo == "sbb-23900-P1"
    assert read_dossier(tmp_path, dossier(profiel(), crebo="")).crebo == "sbb-100"


def test_profiles_without_crebo_are_told_per_dossier(tmp_path: Path) -> None:
    profielen = (
        profiel(crebo="", nr=f"50{nummer}", hoofdstuk=f' hoofdstuk="{nummer}"')
        for nummer in range(1, 6)
    )
    kaal = dossier(*profielen, basis=BASIS)
    (zin,) = read(tmp_path, kaal).waarschuwingen
    assert zin.startswith("dossier.xml, regel ")
    assert "in dossier 23900 staan 5 profielen zonder crebo" in zin
    assert zin.endswith(": sbb-501, sbb-502, sbb-503 en nog 2")
    eigen = '<kc:samenstelling xmlns:kc="urn:kwalificatiecomposer:samenstelling:1"/></dossier>'
    assert not read(tmp_path, kaal.replace("</dossier>", eigen)).waarschuwingen


def test_a_crebo_belongs_to_one_profile_of_a_dossier(tmp_path: Path) -> None:
    profielen = (
        profiel(crebo="<crebo>25911</crebo>"),
        profiel(crebo="<crebo>25911</crebo>", nr="502", hoofdstuk=' hoofdstuk="2"'),
    )
    gegevens = read(tmp_path, dossier(*profielen, basis=BASIS))
    assert [kw.crebo for kw in gegevens.dossiers[0].kwalificaties] == ["25911", "sbb-502"]
    assert len(gegevens.waarschuwingen) == 1
    assert "crebo 25911 hoort al bij een ander profiel" in gegevens.waarschuwingen[0]


@pytest.mark.parametrize(
    ("tekst", "woord"),
    [
        (profiel(crebo='<crebo Geldig_vanaf="31-02-2015">25911</crebo>'), "geen datum"),
        (profiel(crebo='<crebo Geldig_vanaf="morgen">25911</crebo>'), "geen datum"),
        (profiel(niveau="twee"), "niveau „twee” is geen getal"),
        (profiel(omschrijving="<sbu>3200 uur</sbu>"), "sbu „3200 uur” is geen getal"),
    ],
)
def test_an_odd_value_is_unknown_and_reported(tmp_path: Path, tekst: str, woord: str) -> None:
    gegevens = read(tmp_path, dossier(tekst, basis=BASIS))
    kw = gegevens.dossiers[0].kwalificaties[0]
    assert None in (kw.niveau, kw.sbu, kw.geldigheid.vanaf)
    assert [woord in zin for zin in gegevens.waarschuwingen] == [True]


def test_a_profile_without_kerntaken_has_unknown_content(tmp_path: Path) -> None:
    gegevens = read(tmp_path, dossier(profiel()))
    assert gegevens.dossiers[0].kwalificaties[0].plaatsen is None
    assert ["heeft geen kerntaken" in zin for zin in gegevens.waarschuwingen] == [True]


def test_a_dossier_without_profiles_does_not_count(tmp_path: Path) -> None:
    gegevens = read(tmp_path, '<dossier titel="Kaal" />', dossier(profiel(), basis=BASIS))
    assert [d.titel for d in gegevens.dossiers] == ["Ballonnen"]
    assert ["heeft geen profielen" in zin for zin in gegevens.waarschuwingen] == [True]


NEGENS = "9" * 5000


@pytest.mark.parametrize("getal", [NEGENS, f"-{NEGENS}", "-3", "+3", "\u0663", "\u00b2", "3.0"])
@pytest.mark.parametrize("wat", ["niveau", "sbu"])
def test_a_number_out_of_bounds_is_unknown_and_reported(
    tmp_path: Path, wat: str, getal: str
) -> None:
    tekst = profiel(niveau=getal)
    if wat == "sbu":
        tekst = profiel(omschrijving=f"<sbu>{getal}</sbu>")
    gegevens = read(tmp_path, dossier(tekst, basis=BASIS))
    kw = gegevens.dossiers[0].kwalificaties[0]
    assert {"niveau": kw.niveau, "sbu": kw.sbu}[wat] is None
    (melding,) = gegevens.waarschuwingen
    assert melding.startswith("dossier.xml, regel ")
    assert f"{wat} „{getal[:100]}" in melding
    assert len(melding) < 400


@pytest.mark.parametrize("stand", [NEGENS, "1e999999999", "NaN", "-1"])
def test_an_odd_prijsfactor_stays_as_it_is(tmp_path: Path, stand: str) -> None:
    crebo = f'<crebo prijsfactor="{stand}">25911</crebo>'
    assert read_kwalificatie(tmp_path, profiel(crebo=crebo)).prijsfactor == stand


def test_a_dossier_holds_no_more_profiles_than_it_can(tmp_path: Path) -> None:
    begin = "<dossier nr='1'><profielen>"
    een = f"{begin}{'<profiel/>' * MAX_PROFIELEN}</profielen></dossier>"
    assert len(read(tmp_path, een).dossiers[0].kwalificaties) == MAX_PROFIELEN
    nog_een = f"{begin}<profiel/></profielen></dossier>"
    with pytest.raises(Invoerfout, match="meer dan 250 profielen") as fout:
        read(tmp_path, een, nog_een)
    assert fout.value.bestand == str(tmp_path / "dossier.xml")
    assert fout.value.regel is not None


def test_basis_times_profiles_is_bounded(tmp_path: Path) -> None:
    basis = "<kerntaak/>" * (MAX_PLAATSEN // 200 + 1)
    tekst = dossier(*["<profiel/>"] * 200, basis=basis)
    with pytest.raises(Invoerfout, match="meer dan 500000 kerntaken"):
        read(tmp_path, tekst)


def test_what_a_dossier_comes_after(tmp_path: Path) -> None:
    tekst = dossier(profiel(), basis=BASIS)
    assert read_dossier(tmp_path, tekst).vorige_versie == ""
    tekst = tekst.replace('versie="2"', 'versie="2" referentievorigeversie=" 99 "')
    assert read_dossier(tmp_path, tekst).vorige_versie == "99"
