"""``python -m tests.bevindingen``: after any edits the findings are those from scratch.

The full size of the property of which ``make test`` does a part: 200 series of 500 random edits.
"""

from __future__ import annotations

import argparse
import sys

from tests.composer.lottery import lottery
from tests.composer.test_findings import WERELD, follow, start


def main() -> None:
    """Run the series and say how many edits were followed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--reeksen", type=int, default=200)
    parser.add_argument("--bewerkingen", type=int, default=500)
    parser.add_argument("--vanaf", type=int, default=0, help="de eerste reeks")
    keuze = parser.parse_args()
    totaal = 0
    for seed in range(keuze.vanaf, keuze.vanaf + keuze.reeksen):
        totaal += follow(start(), lottery(seed, keuze.bewerkingen), WERELD)
        if sys.stderr.isatty():
            print(f"\r{seed + 1 - keuze.vanaf} van {keuze.reeksen}", end="", file=sys.stderr)
    print(f"{keuze.reeksen} reeksen, {totaal} bewerkingen: steeds gelijk aan opnieuw beginnen")


if __name__ == "__main__":
    main()
