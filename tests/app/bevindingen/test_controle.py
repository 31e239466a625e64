from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from composer.regelset import load_regelset

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.lader import Structuurpakket
    from app.werkplaats import Werkplaats

VERSIE = load_regelset().versie


def adapt(folder: Path, tekst: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "aanpassingen.toml").write_text(tekst, encoding="utf-8")


def test_the_window_judges_by_what_the_installation_changed(
    own_folder: Path, qtbot: QtBot, werkplaats: Werkplaats, pakket: Structuurpakket
) -> None:
    adapt(own_folder, '[ernst."TKM-03"]\nopen = "fout"\n')
    venster = werkplaats.open_window()
    werkplaats.lader.geladen.emit(pakket)
    qtbot.waitUntil(venster.is_gecontroleerd)
    findings = venster.controle.findings
    assert findings is not None
    (finding,) = (f for f in findings.alle if f.regel == "TKM-03")
    assert finding.ernst == "fout"
    rapport = venster.controle.rapport()
    assert rapport is not None
    assert rapport.regelsetversie.startswith(f"{VERSIE}+aanpassing-")


def test_a_bad_file_is_said_and_does_not_stop_the_check(
    own_folder: Path, qtbot: QtBot, werkplaats: Werkplaats, pakket: Structuurpakket
) -> None:
    adapt(own_folder, '[ernst."STR-01"]\nleeg = "info"\n')
    venster = werkplaats.open_window()
    inhoud = venster.fill()
    gezegd: list[str] = []
    inhoud.controle.aanpassingen_geweigerd.connect(gezegd.append)
    werkplaats.lader.geladen.emit(pakket)
    qtbot.waitUntil(venster.is_gecontroleerd)
    rapport = venster.controle.rapport()
    assert rapport is not None
    assert rapport.regelsetversie == VERSIE
    assert gezegd
    assert "regel 1" in gezegd[0]
    assert "De aangepaste ernst van regels is niet toegepast" in inhoud.melding.tekst.text()
    assert "STR-01 staat vast" in inhoud.melding.tekst.text()
