from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.lezen import read_pakket
from composer.document import write_document
from composer.opdrachtregel import opdrachten
from tests.composer.beoordelen.pakketten import anna, notitie, samenstelling, texts_of, uuid

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "resources" / "voorbeeld" / "servicemedewerker_plus.toml"


def run(*argumenten: str | Path) -> int:
    return opdrachten.run([str(a) for a in argumenten], foto=lambda *_: None)


def export(bestand: Path, uit: Path, *meer: str) -> int:
    return run("exporteer", bestand, "-o", uit, "--naar", "pakket", *meer)


def document(map_: Path, beroep: str = "") -> Path:
    pad = map_ / "document.xml"
    # As another program might have saved it: not byte for byte what we would write.
    pad.write_bytes(write_document(samenstelling(beroep=beroep)).replace(b"\n", b"\r\n"))
    return pad


def test_a_document_goes_in_as_it_is_with_what_it_was_judged_by(tmp_path: Path) -> None:
    bron, uit = document(tmp_path), tmp_path / "uit.kcpakket"
    code = export(bron, uit, "--regelset", "historisch", "--peildatum", "2019-01-01")
    assert code == 1  # such a small composition has open errors, as with every export
    (ronde,) = read_pakket(uit).rondes
    assert ronde.document.data == bron.read_bytes()
    assert (ronde.regelset, ronde.peildatum) == ("historisch", date(2019, 1, 1))
    assert ronde.editie.startswith("feiten-2015")
    assert ronde.bestand == "document.xml"


def test_a_recipe_goes_in_as_what_it_makes(tmp_path: Path) -> None:
    uit = tmp_path / "uit.kcpakket"
    assert export(EXAMPLE, uit) == 0
    (ronde,) = read_pakket(uit).rondes
    assert ronde.document.samenstelling.naam == "Servicemedewerker plus"


def test_a_package_that_is_there_gets_a_next_round_and_keeps_its_notes(tmp_path: Path) -> None:
    uit = tmp_path / "uit.kcpakket"
    export(document(tmp_path), uit)
    save_pakket(uit, add_notitie(read_pakket(uit), uuid(1000), notitie("blijft"), anna()))
    export(document(tmp_path, beroep="kok"), uit)
    export(document(tmp_path, beroep="kok"), uit)
    (rondes,) = read_pakket(uit).documenten.values()
    assert [ronde.document.samenstelling.beroep for ronde in rondes] == ["", "kok"]
    assert texts_of(read_pakket(uit)) == ["blijft"]


def test_another_file_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uit = tmp_path / "brief.txt"
    uit.write_text("Geachte heer,")
    assert export(EXAMPLE, uit) == 2
    assert uit.read_text() == "Geachte heer,"
    fout = capsys.readouterr().err
    assert fout.startswith("fout: ")
    assert "brief.txt: dit is geen beoordelingspakket" in fout


def test_a_package_where_a_document_is_asked_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uit = tmp_path / "uit.kcpakket"
    export(EXAMPLE, uit)
    capsys.readouterr()
    for opdracht in (["valideer"], ["overlap"], ["exporteer", "-o", str(tmp_path / "x.xml")]):
        assert run(*opdracht, uit) == 2
        assert "dit is een beoordelingspakket" in capsys.readouterr().err
