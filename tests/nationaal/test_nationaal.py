"""The made-up structure is what it says it is: counts, quirks, and the same for the same seed."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from tests.nationaal.lezen import read_plainly
from tests.nationaal.model import truth_of
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import DOSSIERS, KWALIFICATIES, Uitgave


@pytest.fixture(scope="module")
def nationaal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sbb(tmp_path_factory.mktemp("land") / "sbb.xml", Uitgave().dossiers())


def test_it_is_of_national_size(nationaal: Path) -> None:
    assert nationaal.stat().st_size > 15_000_000
    boom = etree.parse(nationaal)
    aantal = Counter(str(e.tag) for e in boom.iter())
    assert aantal["dossier"] == DOSSIERS
    assert len(boom.findall(".//profielen/profiel")) == KWALIFICATIES
    assert len({e.get("nr") for e in boom.iter("kerntaak")}) > 1000
    assert len({e.get("nr") for e in boom.iter("werkproces")}) > 4200
    elementen_per_kb = sum(aantal.values()) / nationaal.stat().st_size * 1000
    assert 5 < elementen_per_kb < 7


@pytest.mark.parametrize(
    "quirk",
    [
        b"\xef\xbb\xbf<?xml",
        b"<![CDATA[",
        b"]]>,<![CDATA[",
        b'hoofdstuk="3.1"',
        b'prijsfactor="1.0"',
        b'prijsfactor="1,10"',
        b'Geldig_vanaf="01-08-20',
        b'Geldig_vanaf="20',
        b'wettelijkeberoepsvereisten="Nee"',
        b"<wettelijkeberoepsvereisten>Ja</",
        b'Datum_einde_instroom="" ',
        b'Datum_einde_instroom="31-07-20',
        b'Datum_einde_instroom="20',
        b"<xhtml>&lt;ol",
        b"&lt;labeltext&gt;",
        b"  ",
        b' " hoofdstuk=',
        b":\n- ",
        b"referentievorigeversie",
        b"perprofiel>\nTot slot. </",
    ],
)
def test_it_has_the_quirks_of_the_real_files(nationaal: Path, quirk: bytes) -> None:
    assert quirk in nationaal.read_bytes()


def test_dossiers_differ_as_they_do_in_reality() -> None:
    dossiers = list(Uitgave().dossiers())
    profielen = [p for d in dossiers for p in d.profielen]
    kerntaken = [kt for d in dossiers for kt in d.kerntaken()]
    assert any(len(p.crebos) > 1 for p in profielen)
    assert any(d.crebo == d.nr and d.profielen[0].crebos[0] == d.profielen[0].nr for d in dossiers)
    assert any(
        [kt.hoofdstuk for kt in d.basis] != sorted(kt.hoofdstuk for kt in d.basis) for d in dossiers
    )
    assert any(kt.complexiteit is None for kt in kerntaken)
    lijsten = [kt.vakkennis for kt in kerntaken if kt.vakkennis]
    assert any(len(set(lijst.basis)) < len(lijst.basis) for lijst in lijsten)
    extra = [extra for lijst in lijsten for extra in lijst.extra]
    assert {1, 2} <= {len(nrs) for nrs, _ in extra}
    per_nr: dict[str, set[str]] = {}
    for dossier in dossiers:
        for kt in dossier.kerntaken():
            per_nr.setdefault(kt.nr, set()).add(dossier.crebo)
    assert Counter(len(d) for d in per_nr.values())[2] > 40


def test_ten_times_the_nation_keeps_numbers_and_twins_apart() -> None:
    uitgave = Uitgave(aantal=2 * DOSSIERS)
    per_nr: dict[str, set[object]] = {}
    crebos: Counter[str] = Counter()
    for dossier in uitgave.dossiers():
        crebos.update(crebo for profiel in dossier.profielen for crebo in profiel.crebos)
        for kerntaak in dossier.kerntaken():
            per_nr.setdefault(kerntaak.nr, set()).add(replace(kerntaak, hoofdstuk=0))
    assert max(crebos.values()) == 1
    assert max(len(kerntaken) for kerntaken in per_nr.values()) == 1


@pytest.mark.parametrize("smaak", [0, 2016, 2026])
def test_the_file_says_what_the_truth_says(tmp_path: Path, smaak: int) -> None:
    uitgave = Uitgave(seed=smaak + 5, aantal=30, smaak=smaak)
    pad = write_sbb(tmp_path / "sbb.xml", uitgave.dossiers())
    waar = [kw for dossier in uitgave.dossiers() for kw in truth_of(dossier)]
    gelezen = list(read_plainly(pad))
    assert [list(kw.delen) for kw in gelezen] == [list(kw.delen) for kw in waar]
    assert gelezen == waar


def test_the_same_seed_gives_the_same_file(tmp_path: Path) -> None:
    uitgave = Uitgave(seed=3, aantal=4)
    een, twee = (write_sbb(tmp_path / naam, uitgave.dossiers()) for naam in ("a.xml", "b.xml"))
    ander = write_sbb(tmp_path / "c.xml", Uitgave(seed=4, aantal=4).dossiers())
    assert een.read_bytes() == twee.read_bytes() != ander.read_bytes()
