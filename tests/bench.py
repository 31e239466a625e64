"""``make bench``: figures and ratios, measured in one run against the floor under each of them.

A figure says how long something takes, its floor how long the least possible work takes on the same
machine in the same run: the bare parse of the same file, an empty window. Times are medians unless
the line says p99. ``python -m tests.bench landelijk`` does one part.
"""

from __future__ import annotations

import platform
import sys

from lxml import etree

from tests.bench_meten import Uitslag
from tests.bench_naast_elkaar import bench_naast_elkaar
from tests.bench_nationaal import bench_nationaal
from tests.bench_overeenkomst import bench_overeenkomst
from tests.bench_samenstelling import bench_samenstelling
from tests.bench_start import bench_start

DELEN = {
    "samenstelling": bench_samenstelling,
    "venster": bench_start,
    "landelijk": bench_nationaal,
    "overlap": bench_overeenkomst,
    "naast": bench_naast_elkaar,
}


def main() -> None:
    uitslag = Uitslag()
    # Ratios of Python to C differ by a fifth between builds of the same Python.
    uitslag.note(
        f"Python {platform.python_version()} ({platform.python_compiler()}), "
        f"lxml {etree.__version__}, libxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}"
    )
    for naam in sys.argv[1:] or DELEN:
        uitslag.note(f"\n== {naam} ==")
        DELEN[naam](uitslag)
    uitslag.close()


if __name__ == "__main__":
    main()
