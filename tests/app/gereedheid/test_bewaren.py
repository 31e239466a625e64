from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.gereedheid.bewaren import pdf_of
from composer.webpagina import page_of, table_of


def test_a_thread_of_python_makes_the_same_pages_without_a_word_of_qt(qtbot: QtBot) -> None:
    rijen = [(f"Regel {nummer}", "woord " * 40) for nummer in range(400)]
    pagina = page_of("Proef", [table_of(("Kop", "Tekst"), rijen)] * 3)
    gemaakt: list[bytes] = []
    draad = threading.Thread(target=lambda: gemaakt.append(pdf_of(pagina, "Proef")))
    draad.start()
    draad.join()
    hier = pdf_of(pagina, "Proef")
    (daar,) = gemaakt
    assert daar.startswith(b"%PDF-")
    assert daar.count(b"/Type /Page\n") == hier.count(b"/Type /Page\n") > 20
