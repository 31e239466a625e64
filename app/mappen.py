"""Where the program keeps what it needs itself: settings, recovery files, logs, the store.

Never in the folder of the user's documents, which may be shared or synchronised. The environment
variable ``KWALIFICATIECOMPOSER_MAP`` puts everything in one folder instead.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from platformdirs import user_config_path, user_data_path, user_log_path

NAAM: Final = "kwalificatiecomposer"
EIGEN_MAP: Final = "KWALIFICATIECOMPOSER_MAP"


def config_folder() -> Path:
    """The folder of the settings; made if need be."""
    return _folder(user_config_path(NAAM, appauthor=False), "instellingen")


def recovery_folder() -> Path:
    """The folder of the recovery files; made if need be."""
    return _folder(user_data_path(NAAM, appauthor=False) / "herstel", "herstel")


def log_folder() -> Path:
    """The folder of the logs; made if need be."""
    return _folder(user_log_path(NAAM, appauthor=False), "logboek")


def store_folder() -> Path:
    """The folder of the structure's store; not made here."""
    eigen = os.environ.get(EIGEN_MAP)
    return (Path(eigen) if eigen else user_data_path(NAAM, appauthor=False)) / "opslag"


def _folder(gewoon: Path, naam: str) -> Path:
    eigen = os.environ.get(EIGEN_MAP)
    folder = Path(eigen) / naam if eigen else gewoon
    folder.mkdir(parents=True, exist_ok=True)
    return folder
