from __future__ import annotations

import re
import threading
from datetime import date

import pytest

from app.drukwerk.pdf import pdf_of_report
from composer.verslagvorm.blokken import Alinea, Blok, Kop, Tabel
from kwalificatiestructuur.fouten import Geannuleerd
from tests.composer.verslagvorm.tabellen import notes, side_by_side

MATEN = {(b"842", b"595")}
DAG = date(2026, 3, 1)
LANG = Tabel("Lang", ("Nr", "Wat"), tuple((n, f"Regel {n}") for n in range(1, 301)))
VERSLAG: tuple[Blok, ...] = (Kop(1, "Proef"), Alinea("Klein", True), LANG, notes(), side_by_side(9))


def pdf_of(blokken: tuple[Blok, ...] = VERSLAG) -> bytes:
    return pdf_of_report("Proef", DAG, blokken, lambda _n, _van: None)


def count_pages(data: bytes) -> int:
    return data.count(b"/Type /Page\n")


def test_the_pages_lie_on_their_side(qapp: object) -> None:
    data = pdf_of()
    assert data.startswith(b"%PDF-")
    assert count_pages(data) > 8
    maten = {
        tuple(map(float, m)) for m in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    }
    assert maten == {(842.0, 595.0)}


def test_a_report_without_a_word_is_a_page(qapp: object) -> None:
    assert count_pages(pdf_of(())) == 1


def test_a_thread_of_python_makes_the_same_pages(qapp: object) -> None:
    gemaakt: list[bytes] = []
    draad = threading.Thread(target=lambda: gemaakt.append(pdf_of()))
    draad.start()
    draad.join()
    assert count_pages(gemaakt[0]) == count_pages(pdf_of())


def test_it_tells_how_far_it_is_at_every_text_and_stops_there(qapp: object) -> None:
    gemeld: list[float] = []
    pdf_of_report("Proef", DAG, VERSLAG, lambda n, van: gemeld.append(n / van))
    # Once to lay out and once to draw each cell of the long table alone.
    assert len(gemeld) > 2 * 2 * 300
    assert gemeld == sorted(gemeld)
    assert gemeld[0] == 0
    assert gemeld[-1] < 1
    for grens in (0.0, 0.3, 0.8):
        keren = 0

        def stop(nummer: int, van: int, grens: float = grens) -> None:
            nonlocal keren
            if nummer / van >= grens:
                keren += 1
                raise Geannuleerd

        with pytest.raises(Geannuleerd):
            pdf_of_report("Proef", DAG, VERSLAG, stop)
        assert keren == 1
