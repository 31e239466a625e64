from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from app import bestanden as bestandenmodule
from app.bestanden import Bestandssoort, read_samenstelling, recognise
from composer.document import save_document
from composer.samenstelling import Samenstelling, new_id
from kwalificatiestructuur.fouten import Invoerfout

if TYPE_CHECKING:
    pass


def test_a_document_is_known_by_its_content(tmp_path: Path) -> None:
    pad = tmp_path / "zonder achtervoegsel"
    samenstelling = Samenstelling(new_id(), naam="Proef")
    save_document(samenstelling, pad)
    assert recognise(pad) is Bestandssoort.DOCUMENT
    assert read_samenstelling(pad, Bestandssoort.DOCUMENT, None).naam == "Proef"


def test_other_xml_is_structure(tmp_path: Path) -> None:
    pad = tmp_path / "sbb.xml"
    pad.write_bytes(b"\xef\xbb\xbf\n<sbb>" + b" " * 3_000_000 + b"</sbb>")
    assert recognise(pad) is Bestandssoort.STRUCTUUR


def test_our_namespace_may_stand_far_down(tmp_path: Path) -> None:
    pad = tmp_path / "ver.xml"
    merk = b'<x xmlns="urn:kwalificatiecomposer:samenstelling:1"/>'
    for ruimte in ((1 << 20) - 25, (1 << 20) - 5, 2_500_000):
        pad.write_bytes(b"<sbb>" + b" " * ruimte + merk)
        assert recognise(pad) is Bestandssoort.DOCUMENT


def test_a_recipe_is_toml(tmp_path: Path) -> None:
    pad = tmp_path / "r.toml"
    pad.write_text("[samenstelling]\n", encoding="utf-8")
    assert recognise(pad) is Bestandssoort.RECEPT
    with pytest.raises(Invoerfout, match="pas worden geopend als de structuur is geladen"):
        read_samenstelling(pad, Bestandssoort.RECEPT, None)


def test_anything_else_may_be_a_source(tmp_path: Path) -> None:
    pad = tmp_path / "foto.png"
    pad.write_bytes(b"\x89PNG")
    assert recognise(pad) is Bestandssoort.STRUCTUUR
    assert recognise(tmp_path) is Bestandssoort.STRUCTUUR


@pytest.mark.parametrize(
    ("code", "reden"),
    [
        (errno.ENOENT, "het bestand bestaat niet; controleer de naam"),
        (errno.EACCES, "het bestand mag niet worden gelezen; controleer de rechten"),
        (errno.EIO, "het bestand kan niet worden gelezen; controleer naam en schijf"),
    ],
)
def test_what_the_system_refuses_is_told_in_dutch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reden: str
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("pathlib.Path.open", fail)
    pad = tmp_path / "weg.xml"
    with pytest.raises(Invoerfout) as gevangen:
        recognise(pad)
    assert str(gevangen.value) == f"{pad}: {reden}"


def test_a_very_large_file_is_not_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "groot.xml"
    pad.write_text('<a><b xmlns:kc="urn:kwalificatiecomposer:samenstelling:1"/></a>', "utf-8")
    assert recognise(pad) is Bestandssoort.DOCUMENT
    monkeypatch.setattr(bestandenmodule, "_GROOTSTE_DOCUMENT", 10)
    assert recognise(pad) is Bestandssoort.STRUCTUUR
