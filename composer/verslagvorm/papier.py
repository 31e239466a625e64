"""The paper of a report: A4 on its side, for the tables are wide; in points where not said else."""

from __future__ import annotations

from typing import Final

BREED_MM: Final = 297
HOOG_MM: Final = 210
RAND_MM: Final = 15
RUIMTE: Final = (BREED_MM - 2 * RAND_MM) * 72 / 25.4
"""Between the margins."""

GEWOON: Final = 10.0
"""Size of a paragraph."""
LETTER: Final = 9.0
"""Size of what stands in a table."""
KLEIN: Final = 8.5
"""Size of a side remark, and of the foot of a page."""
KOPPEN: Final = (18.0, 13.0, 11.0)
"""Size of a heading per level."""
KORT: Final = 6
"""A table of no more rows than this stays on one page, where they are not high."""
WIT: Final = 4.0
"""Left and right of a text in a table."""

INKT: Final = "1F2937"
KOPVLAK: Final = "E9EDF2"
"""Behind the headings of a table."""
LIJN: Final = "9CA3AF"
GRIJS: Final = "4B5563"
"""Of side remarks."""
