from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.opslag.slot import locked


def test_one_at_a_time(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(Opslagfout, match="bezet"), locked(tmp_path, 0.05):
        pytest.fail("two were in at once")
    with locked(tmp_path, 0.05):
        pass


def test_the_next_one_waits(tmp_path: Path) -> None:
    volgorde: list[str] = []
    binnen = threading.Event()

    def first() -> None:
        with locked(tmp_path):
            binnen.set()
            volgorde.append("een")
            threading.Event().wait(0.2)
            volgorde.append("een klaar")

    draad = threading.Thread(target=first)
    draad.start()
    binnen.wait()
    with locked(tmp_path):
        volgorde.append("twee")
    draad.join()
    assert volgorde == ["een", "een klaar", "twee"]


def test_a_damaged_lock_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "slot.sqlite").write_bytes(b"rommel" * 1000)
    with locked(tmp_path), pytest.raises(Opslagfout), locked(tmp_path, 0.05):
        pytest.fail("two were in at once")
