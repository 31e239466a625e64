import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import read_bron
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import Kwalificatie, Structuurgegevens
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import FEITEN
from kwalificatiestructuur.vragen import find_kwalificatie, kerntaken_of
from tests.kwalificatiestructuur.bronnen.bouwers import (
    COMPLEET,
    KOP,
    Blad,
    Cel,
    crebolijst,
    csv_text,
    write,
)
from tests.kwalificatiestructuur.sbb_bestanden import dossier, kerntaak, profiel, sbb, werkproces


def read(map_: Path, inhoud: bytes) -> Structuurgegevens:
    return read_bron(write(map_, "crebo.xlsx", inhoud))


def kwalificaties(gegevens: Structuurgegevens) -> dict[str, Kwalificatie]:
    return {kw.crebo: kw for d in gegevens.dossiers for kw in d.kwalificaties}


def test_domains_dossiers_and_kwalificaties(tmp_path: Path) -> None:
    gegevens = read(tmp_path, crebolijst())
    assert gegevens.waarschuwingen == ()
    assert [(d.code, d.naam, d.volgnummer) for d in gegevens.domeinen] == [
        ("79000", "Bouw en ballonnen", 1),
        ("79160", "Voedsel en lucht", 16),
    ]
    assert [(d.crebo, d.titel, d.domein) for d in gegevens.dossiers] == [
        ("23900", "Ballonnen", "79000"),
        ("23950", "Vliegers", "79160"),
        ("23110", "Entree", ""),
    ]
    assert {d.editie for d in gegevens.dossiers} == {gegevens.editie.id}
    kw = kwalificaties(gegevens)
    assert list(kw) == ["25900", "25901", "25950", "25251"]
    assert kw["25901"] == Kwalificatie(
        crebo="25901",
        naam="Meester vouwer",
        dossier="23900",
        niveau=4,
        soort_opleiding="middenkaderopleiding",
        leerwegen=("bbl",),
        prijsfactor="1,40",
        departement="VWS",
        crebos=("25901",),
        wettelijke_beroepsvereisten="Ja",
        bron="crebo.xlsx",
    )
    assert (kw["25900"].prijsfactor, kw["25900"].wettelijke_beroepsvereisten) == ("1,30", "Nee")
    assert all(een.plaatsen is None for een in kw.values())


def test_what_replaces_what(tmp_path: Path) -> None:
    vervangingen = {v.oud: v for v in read(tmp_path, crebolijst()).vervangingen}
    assert {oud: (v.nieuw, str(v.datum)) for oud, v in vervangingen.items()} == {
        "25000": (("25900", "25901"), "2016-08-01"),
        "25001": ((), "2017-08-01"),
    }


@pytest.mark.parametrize(
    "vervallen",
    [
        [["25000", "25900"]],
        [["oud", "nieuw"], ["25000", "25900"]],
        [["Nieuwe opleidingscode", "Vervallen opleidingscode"], [25900, 25000]],
        [["Crebonummer", "Naam", "Opvolger"], ["25000", "Blazer", "25900 Ballonnenvouwer"]],
        [["Crebo", "Vervangen door"], [25000, 25900], [25000, 25900]],
    ],
)
def test_the_sheet_of_lapsed_codes_in_other_forms(tmp_path: Path, vervallen: Blad) -> None:
    gegevens = read(tmp_path, crebolijst(vervallen=vervallen))
    assert [(v.oud, v.nieuw) for v in gegevens.vervangingen] == [("25000", ("25900",))]
    assert gegevens.waarschuwingen == ()


def test_a_new_code_without_an_old_one_is_a_warning(tmp_path: Path) -> None:
    vervallen: Blad = [["Crebo", "Vervangen door"], [None, "25900"]]
    gegevens = read(tmp_path, crebolijst(vervallen=vervallen))
    assert gegevens.vervangingen == ()
    (zin,) = gegevens.waarschuwingen
    assert zin.startswith(
        "crebo.xlsx, blad „Vervallen”, rij 2: er staat niet welke code door 25900"
    )


@pytest.mark.parametrize(
    "volgorde", [(0, 1, 2, 3, 4, 5, 6, 7), (7, 6, 5, 4, 3, 2, 1, 0), (3, 0, 2, 7, 1, 5, 4, 6)]
)
@pytest.mark.parametrize("codekop", ["Opleidingscode", "Crebonummer", "Crebo", "CREBO-code"])
def test_the_columns_in_any_order_and_under_either_name(
    tmp_path: Path, volgorde: Sequence[int], codekop: str
) -> None:
    rijen = [_moved(rij, volgorde, codekop) for rij in COMPLEET]
    anders = read(tmp_path, crebolijst(rijen))
    gewoon = read(tmp_path, crebolijst())
    assert kwalificaties(anders) == kwalificaties(gewoon)
    assert [(d.crebo, d.titel, d.domein) for d in anders.dossiers] == [
        (d.crebo, d.titel, d.domein) for d in gewoon.dossiers
    ]


def _moved(rij: Sequence[Cel], volgorde: Sequence[int], codekop: str) -> list[Cel]:
    cellen = [*rij, *[None] * (len(volgorde) - len(rij))]
    return [codekop if cellen[van] == "Opleidingscode" else cellen[van] for van in volgorde]


def test_names_below_the_title_and_a_domain_in_the_header(tmp_path: Path) -> None:
    rijen: Blad = [
        ["1. Bouw en ballonnen   79000", "Crebonummer", "Niveau", "Prijsfactor", "Leerweg"],
        ["Kwalificatiedossier Ballonnen", 23900],
        ["Ballonnenvouwer", 25900, "niveau 2", "1,30", "bol, bbl"],
        ["Meester vouwer", 25901, 4, "1.4", "bbl"],
    ]
    gegevens = read(tmp_path, crebolijst(rijen, None))
    assert [d.code for d in gegevens.domeinen] == ["79000"]
    assert {kw.naam: (kw.niveau, kw.leerwegen) for kw in kwalificaties(gegevens).values()} == {
        "Ballonnenvouwer": (2, ("bol", "bbl")),
        "Meester vouwer": (4, ("bbl",)),
    }
    assert {kw.wettelijke_beroepsvereisten for kw in kwalificaties(gegevens).values()} == {""}


def test_the_dossier_beside_every_kwalificatie(tmp_path: Path) -> None:
    rijen: Blad = [
        ["Kwalificatiedossier", "Code dossier", "Kwalificatie", "Opleidingscode", "Niveau"],
        ["Ballonnen", "23900", "Ballonnenvouwer", "25900", 2],
        ["Ballonnen", "23900", "Meester vouwer", "25901", 4],
        ["Vliegers", "23950", "Vliegeraar", "25950", 3],
    ]
    gegevens = read(tmp_path, crebolijst(rijen, None))
    assert [(d.titel, [kw.naam for kw in d.kwalificaties]) for d in gegevens.dossiers] == [
        ("Ballonnen", ["Ballonnenvouwer", "Meester vouwer"]),
        ("Vliegers", ["Vliegeraar"]),
    ]


def test_what_does_not_fit_is_a_warning_with_sheet_and_row(tmp_path: Path) -> None:
    rijen: Blad = [
        KOP,
        [None, "25899", "Zonder dossier", 2],
        ["Ballonnen", "23900"],
        [None, "25900", "Ballonnenvouwer", "hoog"],
        [None, None, "Zonder code", 3],
        [None, "25901", "Meester", 3],
        [None, "25901", "Meester vouwer", 4],
    ]
    gegevens = read(tmp_path, crebolijst(rijen, None))
    assert {kw.naam: kw.niveau for kw in kwalificaties(gegevens).values()} == {
        "Ballonnenvouwer": None,
        "Meester vouwer": 4,
    }
    plaats = "crebo.xlsx, blad „Complete lijst”, rij"
    assert gegevens.waarschuwingen == (
        f"{plaats} 2: kwalificatie 25899 staat onder geen dossier; ze telt niet mee",
        f"{plaats} 4: kwalificatie 25900: „hoog” is geen niveau",
        f"{plaats} 5: „Zonder code 3” heeft geen crebo; de rij telt niet mee",
        f"{plaats} 7: kwalificatie 25901 komt nog eens voor; de laatste telt",
    )


def test_a_list_without_kwalificaties_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match=r"crebo\.xlsx: .*geen kwalificatie"):
        read(tmp_path, crebolijst([KOP, ["Ballonnen", "23900"]]))


def test_the_bundled_kwalificaties_as_a_list_come_back_whole(tmp_path: Path) -> None:
    """In the form of the published list, all 172 dossiers and 470 kwalificaties."""
    met_lijst = read(tmp_path, crebolijst(_from_facts(), None))
    bundel = load_bundel()
    assert met_lijst.waarschuwingen == ()
    assert {d.code: d.codes for d in met_lijst.domeinen} == {
        d.code: tuple(sorted(d.codes)) for d in bundel.domeinen
    }
    assert {(d.crebo, d.titel, d.domeincode) for d in met_lijst.dossiers} == {
        (d.crebo, d.titel, d.domeincode) for d in bundel.dossiers
    }
    assert {_facts(kw) for kw in kwalificaties(met_lijst).values()} == {
        _facts(kw) for kw in kwalificaties(bundel).values()
    }


def _facts(kw: Kwalificatie) -> tuple[object, ...]:
    return (
        kw.crebo,
        kw.naam,
        kw.dossier,
        kw.niveau,
        kw.soort_opleiding,
        kw.leerwegen,
        kw.prijsfactor,
        kw.departement,
    )


def _from_facts() -> list[Sequence[Cel]]:
    with (FEITEN / "opleidingsdomeinen.csv").open(encoding="utf-8", newline="") as bestand:
        domeinen = {r["domein_code"]: r for r in csv.DictReader(bestand)}
    with (FEITEN / "kwalificaties_2015.csv").open(encoding="utf-8", newline="") as bestand:
        per_domein: dict[str, dict[str, list[dict[str, str]]]] = defaultdict(dict)
        for rij in csv.DictReader(bestand):
            per_domein[rij["domein_code"]].setdefault(rij["dossier_crebo"], []).append(rij)
    rijen: list[Sequence[Cel]] = [KOP, ("Kwalificatiedossier", "Opleidingscode")]
    for code in (*sorted(domeinen), ""):
        if code:
            domein = domeinen[code]
            rijen.append((f"{domein['volgnummer']}. {domein['naam']}   {code}\u00a0",))
        else:
            rijen.extend([("Entree",), KOP])
        for crebo, groep in per_domein[code].items():
            rijen.append((groep[0]["dossier"], f"{crebo}\u00a0"))
            rijen.extend(
                (
                    None,
                    f"{rij['kwalificatie_crebo']}\u00a0",
                    rij["kwalificatie"],
                    int(rij["niveau"]),
                    rij["prijsfactor"],
                    rij["soort_opleiding"],
                    rij["beroepsvereisten_departement"] or "Nee",
                    rij["leerweg"],
                )
                for rij in groep
            )
    return rijen


@pytest.mark.parametrize("lijst_eerst", [True, False])
def test_the_list_fills_gaps_and_the_xml_keeps_its_contents(
    tmp_path: Path, lijst_eerst: bool
) -> None:
    xml = write(
        tmp_path,
        "d.xml",
        sbb(
            dossier(
                profiel(crebo='<crebo prijsfactor="1.8">25900</crebo>', niveau=""),
                crebo="23900",
                domein="",
                basis=kerntaak(werkproces(inhoud="<werkprocesgedrag>Fluit.</werkprocesgedrag>")),
            )
        ),
    )
    lijst = write(tmp_path, "crebo.xlsx", crebolijst())
    structuur = load_structuur([lijst, xml] if lijst_eerst else [xml, lijst])
    kw = find_kwalificatie(structuur, "25900")
    assert (kw.naam, kw.niveau, kw.prijsfactor) == ("Ballonnenvouwer", 2, "1,80")
    assert kw.leerwegen == ("bol", "bbl")
    ((code, kerntaak_),) = kerntaken_of(structuur, "25900")
    inhoud = kerntaak_.werkprocessen[0].inhoud
    assert (code, inhoud is not None and inhoud.gedrag.basis) == ("B1-K1", "Fluit.")
    assert find_kwalificatie(structuur, "25901").dossier == "23900"
    assert structuur.graaf.nodes["dossier:23900"]["element"].domein == "79000"
    assert structuur.vervangingen["25000"].nieuw == ("25900", "25901")


def test_the_list_over_the_bundle_keeps_the_titles_of_parts(tmp_path: Path) -> None:
    rijen: Blad = [KOP, ["Verkoop", "23080"], [None, "25167", "Verkoper nieuw", 2, 1.9]]
    lijst = write(tmp_path, "crebo.xlsx", crebolijst(rijen, None))
    met = load_structuur([lijst], met_bundel=True)
    kw = find_kwalificatie(met, "25167")
    assert (kw.naam, kw.prijsfactor) == ("Verkoper nieuw", "1,90")
    assert kerntaken_of(met, "25167") == kerntaken_of(load_structuur(), "25167")


def test_a_list_of_kwalificaties_in_csv(tmp_path: Path) -> None:
    records = [
        {"Opleidingscode": "23900", "Kwalificatie": "Ballonnen", "Niveau": ""},
        {"Opleidingscode": "25900", "Kwalificatie": "Ballonnenvouwer", "Niveau": "2"},
    ]
    gegevens = read_bron(write(tmp_path, "crebo.csv", csv_text(records, ";")))
    assert list(kwalificaties(gegevens)) == ["25900"]
