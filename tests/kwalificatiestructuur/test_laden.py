import subprocess
import sys
from pathlib import Path

import pytest

from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import (
    domein_of,
    find_kwalificatie,
    kerntaken_of,
    kwalificaties,
    tweelingen_of,
)
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

ROOT = Path(__file__).parents[2]
EEN = sbb(dossier(profiel(), basis=kerntaak(werkproces())))
TWEE = sbb(
    dossier(
        profiel(crebo="<crebo>25950</crebo>"),
        nr="2",
        crebo="23950",
        basis=kerntaak(werkproces("9", "Iets anders")),
    )
)
VERKOOP = sbb(
    dossier(
        profiel(
            titel="Verkoper",
            crebo='<crebo prijsfactor="1,10" Geldig_vanaf="01-08-2015">25167</crebo>',
        ),
        crebo="23080",
        titel="Verkoop",
        domein="",
        basis=kerntaak(werkproces()),
    )
)


def test_without_files_the_bundle() -> None:
    structuur = load_structuur()
    assert [editie.naam for editie in structuur.edities] == ["Meegeleverde feiten (2015)"]
    assert len(kwalificaties(structuur)) == 470


def test_with_files_exactly_these_files(tmp_path: Path) -> None:
    structuur = load_structuur([write(tmp_path, EEN), write(tmp_path, TWEE, "twee.xml")])
    assert [kw.crebo for kw in kwalificaties(structuur)] == ["25900", "25950"]
    assert [editie.bron for editie in structuur.edities] == ["dossier.xml", "twee.xml"]
    assert ["apart gehouden" in zin for zin in structuur.waarschuwingen] == [True]


def test_files_over_the_bundle(tmp_path: Path) -> None:
    structuur = load_structuur([write(tmp_path, VERKOOP)], met_bundel=True)
    assert len(kwalificaties(structuur)) == 470
    verkoper = find_kwalificatie(structuur, "25167")
    assert (verkoper.profiel_nr, verkoper.leerwegen) == ("501", ("bol", "bbl"))
    assert kerntaken_of(structuur, "25167")[0][1].titel == "Vouwt ballonnen"
    domein = domein_of(structuur, "25167")
    assert domein is not None
    assert domein.code == "79080"
    assert [kw.crebo for kw in tweelingen_of(structuur, "25503")] == ["25167"]
    assert not structuur.waarschuwingen


def test_nothing_at_all_is_an_empty_structure() -> None:
    structuur = load_structuur(met_bundel=False)
    assert structuur.graaf.number_of_nodes() == 0


def test_the_same_file_twice_counts_once(tmp_path: Path) -> None:
    paden = [write(tmp_path, EEN), write(tmp_path, EEN, "kopie.xml")]
    structuur = load_structuur(paden)
    assert len(structuur.edities) == 1
    assert not structuur.waarschuwingen


def test_progress_runs_over_all_files_together(tmp_path: Path) -> None:
    paden = [write(tmp_path, EEN), write(tmp_path, TWEE, "twee.xml")]
    gemeld: list[tuple[int, int]] = []
    load_structuur(paden, voortgang=lambda klaar, totaal: gemeld.append((klaar, totaal)))
    totaal = sum(pad.stat().st_size for pad in paden)
    assert gemeld == [(paden[0].stat().st_size, totaal), (totaal, totaal)]

    def stop(klaar: int, totaal: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        load_structuur(paden, voortgang=stop)


def test_a_file_that_cannot_be_read_stops_the_loading(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match=r"weg\.xml: het bestand bestaat niet"):
        load_structuur([write(tmp_path, EEN), tmp_path / "weg.xml"])


def test_no_module_of_this_room_imports_qt() -> None:
    modules = [f"kwalificatiestructuur.{pad.stem}" for pad in _modules()]
    code = f"import sys, {', '.join(modules)}; print(*sorted(sys.modules))"
    uit = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    geladen = uit.stdout.split()
    assert set(modules) <= set(geladen)
    assert not [naam for naam in geladen if naam.startswith(("PySide6", "shiboken6"))]


def _modules() -> list[Path]:
    return sorted((ROOT / "kwalificatiestructuur").glob("[!_]*.py"))
