from __future__ import annotations

import tomllib
from pathlib import Path

from composer.beoordelen.vorm import PROGRAMMA

ROOT = Path(__file__).parents[3]


def test_a_package_names_the_version_of_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == PROGRAMMA
