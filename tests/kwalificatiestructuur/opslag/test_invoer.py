from __future__ import annotations

import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.opslag import Opslag
from tests.kwalificatiestructuur.opslag.bronbestanden import xml

KAPOT = {
    "brief.txt": "Lieve tante, dit is geen structuur.",
    "half.xml": "<sbb><dossiers>",
}


@pytest.mark.parametrize("naam", KAPOT)
def test_an_error_names_the_file_that_the_user_gave(tmp_path: Path, naam: str) -> None:
    pad = tmp_path / naam
    pad.write_text(KAPOT[naam], encoding="utf-8")
    opslag = Opslag(tmp_path / "opslag")
    with pytest.raises(Invoerfout) as fout:
        opslag.prepare([pad])
    assert fout.value.bestand == str(pad)


def test_an_error_in_an_archive_names_the_member(tmp_path: Path) -> None:
    archief = tmp_path / "alles.zip"
    with zipfile.ZipFile(archief, "w") as zip_:
        zip_.writestr("half.xml", KAPOT["half.xml"])
    with pytest.raises(Invoerfout) as fout:
        Opslag(tmp_path / "opslag").prepare([archief])
    assert fout.value.bestand == "alles.zip/half.xml"


@pytest.mark.parametrize("codering", ["utf-8", "utf-16"])
def test_a_composition_of_this_program_is_refused(tmp_path: Path, codering: str) -> None:
    pad, opslag = xml(tmp_path), Opslag(tmp_path / "opslag")
    tekst = pad.read_text(encoding="utf-8-sig").replace("utf-8", codering)
    vulling = "<!-- " + "x" * (1 << 20) + " -->"
    merk = '<kc:samenstelling xmlns:kc="urn:kwalificatiecomposer:samenstelling:1"/></dossier>'
    pad.write_bytes(tekst.replace("</dossier>", vulling + merk).encode(codering))
    with pytest.raises(Invoerfout, match="samenstelling van dit programma") as fout:
        opslag.prepare([pad])
    assert fout.value.bestand == str(pad)
    assert "--" not in str(fout.value), "in the window there are no options"
    assert not opslag.pad.exists()


def test_a_sum_that_could_not_be_made_ends_the_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the last block too: the sum without it is that of another file."""

    class Som:
        def update(self, blok: bytes) -> None:
            raise MemoryError

        def hexdigest(self) -> str:
            return "0" * 64

    monkeypatch.setattr("kwalificatiestructuur.opslag.invoer.hashlib", SimpleNamespace(sha256=Som))
    opslag = Opslag(tmp_path / "opslag")
    with pytest.raises(MemoryError):
        opslag.prepare([xml(tmp_path)])
    assert not opslag.pad.exists()
