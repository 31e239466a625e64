from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import copy
from typing import TYPE_CHECKING

import pytest

from app.dialogen import Antwoord
from app.document import Document
from app.herstel import Herstelbewaarder, find_left_over
from app.start import Begin
from app.werkplaats import Werkplaats
from composer.aanvraag import Bedrijf
from composer.antwoorden import set_aanvraagveld
from composer.document import save_document
from composer.operations import set_veld
from composer.samenstelling import Samenstelling, new_id
from tests.app.gebruiker import Gebruiker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.lader import Structuurpakket

ROOT = Path(__file__).resolve().parents[2]

STARTING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import start
from app.werkplaats import Werkplaats

print("networkx" in sys.modules or "lxml" in sys.modules)
eerste = Werkplaats.load_structuur

def load(self):
    print([venster.isVisible() for venster in self.vensters])
    print([venster.windowTitle() for venster in self.vensters])
    print("networkx" in sys.modules)
    self.structuur_geladen.connect(done)
    eerste(self)

def done(pakket):
    print(len(pakket.structuur.kwalificaties) > 400)
    QTimer.singleShot(0, QApplication.instance().closeAllWindows)

Werkplaats.load_structuur = load
sys.exit(start.run_window(sys.argv[1:]))
"""


FIRST_PAINT = """
import sys
from app import start
maak = start.make_app

def make_app():
    app = maak()
    from app.skelet import Skelet
    teken = Skelet.paintEvent

    def paint(self, event):
        teken(self, event)
        Skelet.paintEvent = teken
        print(*sys.modules, sep="\\n")
        app.exit()

    Skelet.paintEvent = paint
    return app

start.make_app = make_app
sys.exit(start.run_window([]))
"""
BRUIKBAAR = """
import sys
from app import start
begin = start.Begin

class Begin(begin):
    def run(self):
        self._werkplaats.structuur_geladen.connect(self.on_geladen)
        super().run()

    def on_geladen(self, pakket):
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, self.print_types)

    def print_types(self):
        for module in ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"):
            # Not getattr: that would load the type.
            print(*vars(sys.modules[module]), sep="\\n")
        import os
        sys.stdout.flush()
        os._exit(0)

start.Begin = Begin
start.run_window([])
"""
EERST = {
    "crash",
    "instellingen",
    "lader",
    "look.thema",
    "main_window",
    "mappen",
    "menubalk",
    "opruimer",
    "skelet",
    "start",
    "taal",
    "wegschrijven",
    "werkplaats",
}
"""The modules of ``app`` that the first window may need; each costs every start."""


def start(own_folder: Path, *files: str, code: str = STARTING) -> list[str]:
    afloop = subprocess.run(
        [sys.executable, "-c", code, *files],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "KWALIFICATIECOMPOSER_MAP": str(own_folder)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert afloop.returncode == 0, afloop.stderr
    return afloop.stdout.splitlines()


def test_the_window_shows_before_the_slow_libraries(own_folder: Path) -> None:
    assert start(own_folder) == [
        "False",
        "[True]",
        "['Naamloze samenstelling[*] - Kwalificatiecomposer']",
        "False",
        "True",
    ]


def test_the_first_window_needs_little(own_folder: Path) -> None:
    modules = start(own_folder, code=FIRST_PAINT)
    assert "PySide6.QtWidgets" in modules, "this test sees what is imported"
    van_app = {m.removeprefix("app.") for m in modules if m.startswith("app.")}
    assert van_app - {"look"} <= EERST
    kamers = {m.partition(".")[0] for m in modules}
    later = {"composer", "kwalificatiestructuur", "networkx", "lxml", "openpyxl", "Stemmer"}
    assert not kamers & later
    assert not {"sqlite3", "xml", "concurrent", "urllib.request", "PySide6.QtSvg"} & set(modules)


def test_every_file_gets_a_window(own_folder: Path, tmp_path: Path) -> None:
    for naam in ("een", "twee"):
        save_document(Samenstelling(new_id(), naam=naam.title()), tmp_path / f"{naam}.xml")
    regels = start(own_folder, str(tmp_path / "een.xml"), str(tmp_path / "twee.xml"))
    assert regels[1:3] == [
        "[True, True]",
        "['Een[*] - Kwalificatiecomposer', 'Twee[*] - Kwalificatiecomposer']",
    ]


NAAST_ELKAAR = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import start
from app.vergelijken.venster import Vergelijkvenster

show = Vergelijkvenster._on_kolommen

def on_kolommen(self):
    show(self)
    print([kolom.naam for kolom in self.beheer.kolommen], self.isVisible())
    QTimer.singleShot(0, QApplication.instance().closeAllWindows)

Vergelijkvenster._on_kolommen = on_kolommen
sys.exit(start.run_window(sys.argv[1:]))
"""


def test_files_can_be_put_side_by_side(own_folder: Path, tmp_path: Path) -> None:
    for naam in ("een", "twee"):
        save_document(Samenstelling(new_id(), naam=naam.title()), tmp_path / f"{naam}.xml")
    bestanden = [str(tmp_path / "een.xml"), str(tmp_path / "twee.xml")]
    regels = start(own_folder, "--vergelijk", *bestanden, code=NAAST_ELKAAR)
    assert regels[-1] == "['Een', 'Twee'] True"


LEEG = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import start
from app.vergelijken.venster import Vergelijkvenster

show = Vergelijkvenster.showEvent

def on_show(self, event):
    show(self, event)
    print(self.leeg.kop.text())
    QTimer.singleShot(0, QApplication.instance().closeAllWindows)

Vergelijkvenster.showEvent = on_show
sys.exit(start.run_window(sys.argv[1:]))
"""


def test_without_files_side_by_side_asks_for_them(own_folder: Path) -> None:
    assert start(own_folder, "--vergelijk", code=LEEG) == ["Kies twee of meer bestanden"]


@pytest.fixture
def over(qapp: object, own_folder: Path, tmp_path: Path) -> None:
    """Two works that a killed program left behind."""
    for naam, pad in (("Eerste", tmp_path / "eerste.xml"), ("Tweede", None)):
        document = Document()
        herstel = Herstelbewaarder(document)
        document.open(Samenstelling(new_id()), pad)
        document.apply(set_veld, "naam", naam)
        herstel.keep_now()
        # The end of a process frees its locks, ends its timers and deletes nothing.
        herstel._timer.stop()
        herstel._slot.unlock()
        herstel._document = Document()


@pytest.mark.usefixtures("over")
def test_left_over_work_is_offered_and_opened(gebruiker: Gebruiker, werkplaats: Werkplaats) -> None:
    gebruiker.dialogen.herstel = Antwoord.OPSLAAN
    Begin(werkplaats).offer_recovery()
    namen = {venster.document.samenstelling.naam for venster in werkplaats.vensters}
    assert namen == {"Eerste", "Tweede"}
    assert all(venster.isWindowModified() for venster in werkplaats.vensters)
    assert "hersteld" in gebruiker.melding
    paden = {
        venster.document.path and venster.document.path.name for venster in werkplaats.vensters
    }
    assert paden == {"eerste.xml", None}
    assert find_left_over() == (), "the work is kept aside for its new window now"


def test_what_cannot_be_read_stands_in_its_fields_again(
    gebruiker: Gebruiker, werkplaats: Werkplaats, pakket: Structuurpakket, qtbot: QtBot
) -> None:
    """Typed, acknowledged as not readable, and then the program was cut off."""
    venster = gebruiker.venster
    gebruiker.add("25168:K1")
    venster.document.apply(set_aanvraagveld, "bedrijven", (Bedrijf("Een"), Bedrijf("Twee")))
    venster.fill().aanvraag.show_aanvraag()
    paneel = venster.fill().aanvraag.paneel
    paneel.velden["aanvraag.datum"].type_again("", "ergens in mei")
    paneel.velden["aanvraag.bedrijven"].type_again("1.ondertekend", "binnenkort")
    paneel.vragen["INS-02"].invoer["79120"].datum.setText("half getyp")
    getypt = paneel.getypt
    assert {*getypt.values()} == {"ergens in mei", "binnenkort", "half getyp"}
    assert venster.herstel._timer.isActive()
    venster.herstel.keep_now()
    (bestand,) = venster.herstel.bestand.parent.glob("*.xml")
    for over in (bestand, bestand.with_suffix(".json")):
        copy(over, over.with_stem("over"))

    gebruiker.dialogen.herstel = Antwoord.OPSLAAN
    Begin(werkplaats).offer_recovery()
    ander = werkplaats.vensters[-1]
    assert ander is not venster
    assert "„ergens in mei” is geen datum" in ander.melding.tekst.text()
    aanvraag = ander.fill().aanvraag
    # Nobody looked at the form yet; a question is there once the check is.
    assert aanvraag.paneel.getypt == getypt
    qtbot.waitUntil(lambda: len(aanvraag.find_onleesbaar()) == 3)
    assert aanvraag.paneel.getypt == getypt
    assert not aanvraag.paneel.isVisible()


@pytest.mark.usefixtures("over")
def test_left_over_work_can_be_thrown_away_or_left(
    gebruiker: Gebruiker, werkplaats: Werkplaats
) -> None:
    Begin(werkplaats).offer_recovery()
    assert len(find_left_over()) == 2
    gebruiker.dialogen.herstel = Antwoord.NIET_OPSLAAN
    Begin(werkplaats).offer_recovery()
    assert find_left_over() == ()
    assert gebruiker.venster.document.is_untouched


def test_nothing_left_over_asks_nothing(gebruiker: Gebruiker, werkplaats: Werkplaats) -> None:
    gebruiker.dialogen.herstel = Antwoord.OPSLAAN
    Begin(werkplaats).offer_recovery()
    assert len(werkplaats.vensters) == 1


def test_a_work_that_was_damaged_is_a_sentence(
    gebruiker: Gebruiker, werkplaats: Werkplaats, own_folder: Path
) -> None:
    (own_folder / "herstel" / "x.xml").write_bytes(b"<sbb>")
    gebruiker.dialogen.herstel = Antwoord.OPSLAAN
    Begin(werkplaats).offer_recovery()
    assert "x.xml" in gebruiker.melding
    assert len(find_left_over()) == 1


def test_until_it_can_be_used_no_types_of_qt_are_loaded_that_it_does_not_show(
    own_folder: Path,
) -> None:
    soorten = set(start(own_folder, code=BRUIKBAAR))
    assert {"QTreeView", "QLineEdit", "QIcon"} <= soorten, "this test sees what is loaded"
    # Of all that PySide loads for a widget that it does not know, and of what comes only later.
    assert not soorten & {"QWizard", "QCalendarWidget", "QMdiArea", "QFileDialog"}
    assert soorten.isdisjoint({"QAccessible", "QTextLayout", "QTextDocument", "QFileDevice"}), (
        soorten & {"QAccessible", "QTextLayout", "QTextDocument", "QFileDevice"}
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_one_line_says_so_and_nothing_crashes() -> None:
    scherm = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    geen = {naam: waarde for naam, waarde in os.environ.items() if naam not in scherm}
    klaar = subprocess.run(
        [sys.executable, "main.py", "bestaat_niet.xml"],
        cwd=ROOT,
        env=geen,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert (klaar.returncode, klaar.stdout) == (2, "")
    (regel,) = klaar.stderr.splitlines()
    assert regel.startswith("fout: er is geen beeldscherm")
