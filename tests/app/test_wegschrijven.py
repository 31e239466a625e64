from __future__ import annotations

from pathlib import Path

import pytest

from app.wegschrijven import Wegschrijffout, write_file


def test_it_writes_and_replaces(qapp: object, tmp_path: Path) -> None:
    pad = tmp_path / "é.xml"
    write_file(pad, b"een")
    write_file(pad, b"twee")
    assert pad.read_bytes() == b"twee"
    assert list(tmp_path.iterdir()) == [pad]


def test_a_failure_is_a_sentence_and_changes_nothing(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(Wegschrijffout, match=r"kan niet worden bewaard: de map bestaat niet; "):
        write_file(tmp_path / "weg" / "a.xml", b"x")
    with pytest.raises(Wegschrijffout, match="dit is een map; kies een bestandsnaam"):
        write_file(tmp_path, b"x")
    assert list(tmp_path.iterdir()) == []


def test_what_the_system_says_in_its_own_words_is_told_in_dutch(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtCore.QSaveFile.commit", lambda _: False)
    with pytest.raises(Wegschrijffout) as gevangen:
        write_file(tmp_path / "a.xml", b"x")
    reden = "het bestand kan niet worden geschreven; controleer de naam en de schijf"
    assert str(gevangen.value) == f"{tmp_path / 'a.xml'} kan niet worden bewaard: {reden}."
    assert list(tmp_path.iterdir()) == []
