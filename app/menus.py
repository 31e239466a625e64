"""The menus and the toolbar of a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from app.acties import SCHEIDING, Acties, translate
from app.actietabel import make_tabel
from app.look.thema import ICOONMAAT, Kleurschema
from app.taal import TALEN
from composer.vertaling import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud

_BESTAND: Final = (
    "nieuw",
    "openen",
    "recept",
    "recent",
    SCHEIDING,
    "opslaan",
    "opslaan_als",
    "exporteren",
    "pakket_maken",
    SCHEIDING,
    "structuur_laden",
    "map_laden",
    "crossovers_laden",
    SCHEIDING,
    "sluiten",
)
_BEWERKEN: Final = (
    "ongedaan",
    "opnieuw",
    SCHEIDING,
    "titel",
    "omhoog",
    "omlaag",
    "verwijderen",
    "codes",
    SCHEIDING,
    "zoeken",
)
_SAMENSTELLING: Final = ("bijwerken", "vakkennis", SCHEIDING, "naast_elkaar")
_STRUCTUUR: Final = (
    "structuur_laden",
    "map_laden",
    SCHEIDING,
    "edities",
    "verschillen",
    SCHEIDING,
    "crossovers_laden",
    "crossovers_loslaten",
    SCHEIDING,
    "structuur_herstellen",
)
_BEELD: Final = (
    "toon_structuur",
    "toon_details",
    "toon_bevindingen",
    "alleen_samenstelling",
    SCHEIDING,
    "volgend_paneel",
    SCHEIDING,
    "thema",
    "taal",
)
_CONTROLE: Final = (
    "volgende",
    "vorige",
    "oplossen",
    "alle_oplossen",
    "motiveren",
    SCHEIDING,
    "aanvraag",
    "gereedheid",
    "overlap",
    SCHEIDING,
    "beoordeling",
    "notitie",
    "volgende_bespreken",
    "vorige_bespreken",
    SCHEIDING,
    "regelset",
    "ernst",
    "peildatum",
)
_HELP: Final = ("regels", "sneltoetsen", "over")
_MENUS: Final = {
    "bestand": _BESTAND,
    "bewerken": _BEWERKEN,
    "samenstelling": _SAMENSTELLING,
    "structuur": _STRUCTUUR,
    "beeld": _BEELD,
    "controle": _CONTROLE,
    "help": _HELP,
}
_BALK: Final = (
    "openen",
    "opslaan",
    "exporteren",
    SCHEIDING,
    "ongedaan",
    "opnieuw",
    SCHEIDING,
    "omhoog",
    "omlaag",
    "verwijderen",
    "volgende",
)
_SCHEMAS: Final = {
    Kleurschema.SYSTEEM: QT_TRANSLATE_NOOP("acties", "&Zoals het systeem"),
    Kleurschema.LICHT: QT_TRANSLATE_NOOP("acties", "&Licht"),
    Kleurschema.DONKER: QT_TRANSLATE_NOOP("acties", "&Donker"),
}


class Menus(QObject):
    """Fills the menu bar and the toolbar of a window, and keeps them up to date."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._venster = inhoud.venster
        self._menus: list[tuple[QMenu, str]] = []
        self.acties = Acties(inhoud.venster, make_tabel(inhoud))
        self.recent = self._make_recent()
        self.thema = self._make_thema()
        self.taal = self._make_taal()
        self.regelset = self._make_regelset()
        self._submenus = {
            "recent": self.recent,
            "thema": self.thema,
            "taal": self.taal,
            "regelset": self.regelset,
        }
        self._fill_menus()
        self.balk = self._make_balk()
        self._name_menus()
        inhoud.bevindingen.boom.addActions(
            [self.acties[naam] for naam in ("oplossen", "alle_oplossen", "motiveren")]
        )
        inhoud.samenstelling.boom.addActions(
            [self.acties[naam] for naam in ("titel", "omhoog", "omlaag", "verwijderen")]
        )
        inhoud.samenstelling.keuzedelen.tabel.addAction(self.acties["verwijderen"])
        stack = inhoud.document.stack
        stack.undoTextChanged.connect(self._on_undo_text)
        # The stack counts an edit only after it was shown, when the actions were already asked.
        stack.canUndoChanged.connect(self.acties["ongedaan"].setEnabled)
        stack.canRedoChanged.connect(self.acties["opnieuw"].setEnabled)
        stack.redoTextChanged.connect(self._on_redo_text)
        self.acties.refresh()

    def retranslate(self) -> None:
        """Name everything in the language of the screen."""
        self.acties.retranslate()
        self._name_menus()
        self._inhoud.document.retranslate()
        stack = self._inhoud.document.stack
        self._on_undo_text(stack.undoText())
        self._on_redo_text(stack.redoText())

    def _name_menus(self) -> None:
        for menu, tekst in self._menus:
            menu.setTitle(translate(tekst))
        for actie, tekst in zip(self.thema.actions(), _SCHEMAS.values(), strict=True):
            actie.setText(translate(tekst))
        self.balk.setWindowTitle(translate(QT_TRANSLATE_NOOP("acties", "Werkbalk")))

    def _make_menu(self, tekst: str) -> QMenu:
        """A menu that gets its title, also when the language changes."""
        menu = QMenu(self._venster)
        self._menus.append((menu, tekst))
        return menu

    def _fill_menus(self) -> None:
        for menunaam, namen in _MENUS.items():
            menu = self._venster.menubalk.menus[menunaam]
            for naam in namen:
                if naam in self._submenus:
                    menu.addMenu(self._submenus[naam])
                else:
                    self.acties.fill_menu(menu, [naam])

    def _make_balk(self) -> QToolBar:
        balk = QToolBar(self._venster)
        balk.setObjectName("werkbalk")
        balk.setMovable(False)
        balk.setIconSize(QSize(ICOONMAAT, ICOONMAAT))
        balk.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        balk.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.acties.fill_menu(balk, _BALK)
        ruimte = QWidget(balk)
        ruimte.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        balk.insertWidget(self.acties["volgende"], ruimte)
        return balk

    def _make_recent(self) -> QMenu:
        menu = self._make_menu(QT_TRANSLATE_NOOP("acties", "&Recente bestanden"))
        menu.aboutToShow.connect(self._fill_recent)
        menu.triggered.connect(self._on_recent)
        return menu

    def _fill_recent(self) -> None:
        menu = self.recent
        menu.clear()
        for nummer, naam in enumerate(self._venster.werkplaats.instellingen.nu.recent, start=1):
            actie = menu.addAction(f"&{nummer % 10}  {naam.replace('&', '&&')}")
            actie.setData(naam)
        if menu.isEmpty():
            leeg = menu.addAction(translate(QT_TRANSLATE_NOOP("acties", "Nog geen bestanden")))
            leeg.setEnabled(False)

    def _on_recent(self, actie: QAction) -> None:
        self._inhoud.bestanden.open_paths([Path(actie.data())])

    def _make_thema(self) -> QMenu:
        menu = self._make_menu(QT_TRANSLATE_NOOP("acties", "&Thema"))
        groep = QActionGroup(menu)
        for schema in _SCHEMAS:
            actie = groep.addAction("")
            actie.setCheckable(True)
            actie.setData(schema.value)
        menu.addActions(groep.actions())
        menu.aboutToShow.connect(self._check_thema)
        menu.triggered.connect(self._on_thema)
        return menu

    def _check_thema(self) -> None:
        for actie in self.thema.actions():
            actie.setChecked(actie.data() == self._venster.werkplaats.thema.schema.value)

    def _on_thema(self, actie: QAction) -> None:
        self._venster.werkplaats.choose_thema(Kleurschema(actie.data()))

    def _make_taal(self) -> QMenu:
        menu = self._make_menu(QT_TRANSLATE_NOOP("acties", "Taa&l"))
        groep = QActionGroup(menu)
        for code, naam in TALEN.items():
            actie = groep.addAction(naam)
            actie.setCheckable(True)
            actie.setData(code)
        menu.addActions(groep.actions())
        menu.aboutToShow.connect(self._check_taal)
        menu.triggered.connect(self._on_taal)
        return menu

    def _check_taal(self) -> None:
        for actie in self.taal.actions():
            actie.setChecked(actie.data() == self._venster.werkplaats.taal.code)

    def _on_taal(self, actie: QAction) -> None:
        self._venster.werkplaats.choose_taal(actie.data())

    def _make_regelset(self) -> QMenu:
        menu = self._make_menu(QT_TRANSLATE_NOOP("acties", "&Regelset"))
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill_regelset)
        menu.triggered.connect(self._on_regelset)
        return menu

    def _fill_regelset(self) -> None:
        from composer.regelset import load_regelset, regelset_names

        menu = self.regelset
        menu.clear()
        for naam in regelset_names():
            actie = menu.addAction(naam)
            actie.setToolTip(load_regelset(naam).omschrijving)
            actie.setCheckable(True)
            actie.setChecked(naam == self._inhoud.controle.maatstaf.regelset)
            actie.setData(naam)

    def _on_regelset(self, actie: QAction) -> None:
        beheer = self._venster.werkplaats.instellingen
        beheer.change(replace(beheer.nu, regelset=actie.data()))

    def _on_undo_text(self, tekst: str) -> None:
        self._name("ongedaan", translate("&Ongedaan maken"), tekst)

    def _on_redo_text(self, tekst: str) -> None:
        self._name("opnieuw", translate("O&pnieuw"), tekst)

    def _name(self, naam: str, wat: str, tekst: str) -> None:
        self.acties[naam].setText(f"{wat}: {tekst}" if tekst else wat)
        self.acties[naam].setIconText(wat.replace("&", ""))
