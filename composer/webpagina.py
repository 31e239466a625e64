"""Pages in HTML: for a browser, for paper, and for the window to make a PDF of.

Only what rich text in Qt can show too: tables, no script, nothing from outside. Texts are escaped
here; what is called ``html`` is put in as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import zip_longest
from typing import Final

# A margin of the page would be one of every block in rich text, and push tables off the paper.
_STIJL: Final = """
body { font-family: "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; font-size: 10pt;
       color: #1f2937; margin: 0; padding: 24px; }
h1 { font-size: 18pt; margin-bottom: 2px; }
h2 { font-size: 13pt; margin-top: 22px; margin-bottom: 6px; }
h3 { font-size: 11pt; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 2px; margin-bottom: 4px; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; color: #4b5563; font-weight: 600; }
td { white-space: pre-wrap; }
.bron { color: #4b5563; font-size: 8.5pt; }
"""


def page_of(titel: str, html: Iterable[str], stijl: str = "") -> str:
    """A whole page in Dutch, stand-alone; ``stijl`` is added to the style of every page."""
    return (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(titel)}</title>\n<style>{_STIJL}{stijl}</style>\n</head>\n<body>\n"
        + "\n".join(html)
        + "\n</body>\n</html>\n"
    )


def table_of(
    koppen: Iterable[str],
    rijen: Iterable[Iterable[object]],
    breedten: Sequence[float] = (),
) -> str:
    """A table of texts and numbers under their headings, which every page of it begins with.

    ``breedten`` says how wide each column is beside the others; without, its texts decide.
    """
    heel = sum(breedten)
    maten = [f' width="{100 * breed / heel:.2f}%"' for breed in breedten]
    kop = "".join(
        f"<th{maat}>{escape(tekst)}</th>"
        for tekst, maat in zip_longest(koppen, maten, fillvalue="")
    )
    lijnen = "\n".join(
        "<tr>" + "".join(f'<td valign="top">{lines_of(str(cel))}</td>' for cel in rij) + "</tr>"
        for rij in rijen
    )
    return (
        f'<table border="1" cellspacing="0" cellpadding="5" width="100%">\n'
        f"<thead><tr>{kop}</tr></thead>\n"
        f"{lijnen}\n</table>"
    )


def lines_of(tekst: str) -> str:
    """A text with its line breaks."""
    return escape(tekst).replace("\n", "<br>")
