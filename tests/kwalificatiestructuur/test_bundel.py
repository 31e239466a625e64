from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.bundel import BESTANDEN, load_bundel, read_feiten
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import FEITEN
from kwalificatiestructuur.vragen import (
    domein_of,
    find_kwalificatie,
    kerntaken_of,
    kwalificaties_with,
    werkprocessen_of,
)

FEITEN_BUITEN = Path(__file__).parents[2].parent / "shared" / "facts"


@pytest.fixture(scope="module")
def alle() -> dict[str, Kwalificatie]:
    return {kw.crebo: kw for d in load_bundel().dossiers for kw in d.kwalificaties}


def test_the_counts(alle: dict[str, Kwalificatie]) -> None:
    bundel = load_bundel()
    assert len(bundel.domeinen) == 16
    assert len(bundel.dossiers) == 172
    assert len(alle) == 470
    assert len(bundel.keuzedelen) == 1491
    assert len(bundel.overlap) == 3005
    assert len(bundel.crossovers) == 45
    assert len(bundel.sectorkamers) == 9
    assert len(bundel.competenties) == 25
    assert sum(kw.plaatsen is not None for kw in alle.values()) == 74
    assert sum(len(kw.plaatsen or ()) for kw in alle.values()) == 210


def test_the_green_codes_are_one_domain(alle: dict[str, Kwalificatie]) -> None:
    groen = load_bundel().domeinen[-1]
    assert (groen.code, groen.volgnummer) == ("79160", 16)
    assert (groen.codes, groen.sbb_nrs) == (("79160", "79150"), ("4136", "4137"))
    codes = {d.domeincode: d.domein for d in load_bundel().dossiers}
    assert (codes["79150"], codes["79160"]) == ("79160", "79160")


def test_a_kwalificatie(alle: dict[str, Kwalificatie]) -> None:
    gastheer = alle["25168"]
    assert (gastheer.naam, gastheer.niveau, gastheer.dossier) == ("Gastheer/-vrouw", 2, "23081")
    assert (gastheer.soort_opleiding, gastheer.prijsfactor) == ("basisberoepsopleiding", "1,30")
    assert gastheer.leerwegen == ("bol", "bbl")
    assert (gastheer.departement, gastheer.wettelijke_beroepsvereisten) == ("", "Nee")
    assert Counter(kw.leerwegen for kw in alle.values()) == {("bol", "bbl"): 469, ("bbl",): 1}
    assert sum(kw.wettelijke_beroepsvereisten == "Ja" for kw in alle.values()) == 23
    assert {d.geldigheid.vanaf for d in load_bundel().dossiers} == {date(2015, 8, 1)}


def test_every_row_of_the_parts_is_found_under_its_own_code() -> None:
    structuur = load_structuur()
    gelezen = [
        (kw.crebo, deel_code, titel, nr)
        for kw in (find_kwalificatie(structuur, crebo) for crebo in _crebos_with_parts())
        for code, kt in kerntaken_of(structuur, kw.crebo)
        for deel_code, titel, nr in [
            (code, kt.titel, kt.sbb_nr),
            *((c, wp.titel, wp.sbb_nr) for c, wp in werkprocessen_of(structuur, kw.crebo, code)),
        ]
    ]
    rijen = read_feiten("delen_2015")
    assert gelezen == [
        (rij["kwalificatie_crebo"], rij["code"], rij["titel"], rij["sbb_nr"] or None)
        for rij in rijen
    ]


def _crebos_with_parts() -> list[str]:
    return list(dict.fromkeys(rij["kwalificatie_crebo"] for rij in read_feiten("delen_2015")))


def test_a_shared_part_is_one_part() -> None:
    structuur = load_structuur()
    sleutels = {dict(kerntaken_of(structuur, c))["B1-K1"].sleutel for c in ("25498", "25499")}
    assert sleutels == {"kerntaak:986398"}
    begin = dict(kerntaken_of(structuur, "25498"))["B1-K1"].werkprocessen[0]
    assert begin.sleutel == f"werkproces:{begin.sbb_nr}" == "werkproces:986399"
    houders = [kw.crebo for kw in kwalificaties_with(structuur, "kerntaak:986398")]
    assert houders == ["25498", "25499", "25500"]
    bediening = {dict(kerntaken_of(structuur, c))["K4"].sleutel for c in ("25169", "25170")}
    assert len(bediening) == 1


def test_parts_without_number_are_merged_within_a_dossier_only() -> None:
    """Counted from the table: dossier, title and titles of the werkprocessen in order."""
    kerntaken: dict[tuple[str, str], list[str]] = {}
    dossier_van, nummer_van = {}, {}
    for rij in read_feiten("delen_2015"):
        plaats = rij["kwalificatie_crebo"], rij["kerntaak"] or rij["code"]
        kerntaken.setdefault(plaats, []).append(" ".join(rij["titel"].split()))
        dossier_van[plaats] = rij["dossier_crebo"]
        if rij["soort"] == "kerntaak":
            nummer_van[plaats] = rij["sbb_nr"]
    verschillend = {
        nummer_van[plaats] or (dossier_van[plaats], tuple(titels))
        for plaats, titels in kerntaken.items()
    }
    aantal = sum(len(d.kerntaken) for d in load_bundel().dossiers)
    assert aantal == len(verschillend) == 129
    sleutels = [kt.sleutel for d in load_bundel().dossiers for kt in d.kerntaken]
    assert len(sleutels) == len(set(sleutels))


def test_keys_are_stable() -> None:
    """A saved document may refer to them."""
    structuur = load_structuur()
    kerntaak = dict(kerntaken_of(structuur, "25168"))["K1"]
    assert kerntaak.sleutel == "kerntaak:23081:f3c27d34c004"
    assert kerntaak.werkprocessen[1].sleutel == "werkproces:23081:f3c27d34c004:W2"
    assert kerntaak.inhoud is None


def test_the_edition_is_named_after_its_content() -> None:
    editie = load_bundel().editie
    assert editie.naam == "Meegeleverde feiten (2015)"
    assert editie.id.startswith("feiten-2015-")
    assert len(editie.id) == len("feiten-2015-") + 8
    assert load_bundel() is load_bundel()


def test_the_sources_of_the_one_known_crossover() -> None:
    per_crebo = {c.crebo: c for c in load_bundel().crossovers}
    assert per_crebo["26007"].bronkwalificaties == (
        "25498",
        "25499",
        "25500",
        "25192",
        "25167",
        "25503",
        "25149",
        "25150",
        "25371",
    )
    assert sum(bool(c.bronkwalificaties) for c in per_crebo.values()) == 1
    assert per_crebo["26001"].leerwegen == ("bol", "bbl")
    assert per_crebo["26002"].studieduur == 4


def test_entree_has_no_domain() -> None:
    structuur = load_structuur()
    entree = [d for d in load_bundel().dossiers if not d.domein]
    assert {d.titel for d in entree} == {"Entree"}
    assert all(domein_of(structuur, kw.crebo) is None for d in entree for kw in d.kwalificaties)


@pytest.mark.parametrize("naam", sorted(pad.stem for pad in FEITEN.glob("*.csv")))
def test_the_tables_are_the_facts_byte_for_byte(naam: str) -> None:
    buiten = FEITEN_BUITEN / f"{naam}.csv"
    if not buiten.exists():
        pytest.skip("the facts are not beside the checkout")
    assert (FEITEN / f"{naam}.csv").read_bytes() == buiten.read_bytes()


def test_every_table_is_accounted_for() -> None:
    beschreven = (FEITEN / "README.md").read_text(encoding="utf-8")
    for pad in FEITEN.glob("*.csv"):
        assert f"| `{pad.name}` | {len(read_feiten(pad.stem))} |" in beschreven
    assert set(BESTANDEN) <= {pad.stem for pad in FEITEN.glob("*.csv")}


def test_facts_that_are_gone_are_reported_in_dutch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kwalificatiestructuur.bundel.FEITEN", tmp_path)
    load_bundel.cache_clear()
    with pytest.raises(Invoerfout, match="installeer het programma opnieuw") as fout:
        load_bundel()
    assert fout.value.bestand == str(tmp_path / "opleidingsdomeinen.csv")
