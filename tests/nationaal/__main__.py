"""``python -m tests.nationaal UIT.xml [--factor 10]``: writes a national SBB file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import DOSSIERS, Uitgave


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.nationaal")
    parser.add_argument("uit", type=Path, metavar="UIT.xml")
    parser.add_argument("--factor", type=float, default=1, help="hoeveel keer het land")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--smaak", type=int, choices=(0, 2016, 2026), default=0)
    keuzes = parser.parse_args()
    uitgave = Uitgave(keuzes.seed, max(1, round(DOSSIERS * keuzes.factor)), keuzes.smaak)
    write_sbb(keuzes.uit, uitgave.dossiers())
    print(f"{keuzes.uit}: {keuzes.uit.stat().st_size / 1024**2:.1f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
