from __future__ import annotations

from pathlib import Path

from app.mappen import config_folder, log_folder, recovery_folder


def test_one_variable_moves_everything(own_folder: Path) -> None:
    mappen = [config_folder(), recovery_folder(), log_folder()]
    assert all(map_.is_dir() and map_.parent == own_folder for map_ in mappen)
    assert len(set(mappen)) == 3
