"""The window itself: on the screen at once, with outlines first and its contents right after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from app.menubalk import Menubalk
from app.skelet import Skelet
from app.werkplaats import Werkplaats

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from app.bestandsbeheer import Bestandsbeheer
    from app.bevindingen.controle import Controle
    from app.bevindingen.motiveren import Motiveren
    from app.bevindingen.paneel import BevindingenPaneel
    from app.detailpaneel.paneel import DetailPaneel
    from app.document import Document
    from app.herstel import Herstelbewaarder
    from app.meldingsbalk import Meldingsbalk
    from app.menus import Menus
    from app.oplossen.koppeling import Oplossen
    from app.samenstelling.paneel import SamenstellingPaneel
    from app.statusbalk import Statusbalk
    from app.structuurpaneel.paneel import StructuurPaneel
    from app.vensterinhoud import Vensterinhoud

_STANDAARD: Final = {
    "rij": [350, 655, 275],
    "hoofd": [500, 250],
    "bevindingen": [740, 524],
}
"""The sizes per splitter as long as the user has not chosen others."""
_MAAT: Final = QSize(1280, 800)
_RAND: Final = QSize(16, 48)
"""What the frame and title of a window take at most, so that it fits a small screen; its own here,
because the first window loads nothing that it can do without."""
_UITERLIJK_MS: Final = 500
"""A window that never comes on the screen (shown minimised) is filled after this."""


class MainWindow(QMainWindow):
    """One window; ``pad`` is opened as soon as there is something to open it in.

    ``naast_elkaar`` are files to compare, in a window beside this one; None = no such window.

    Everything in it is made once: after the outlines have been painted, or before that by whoever
    asks for a part of it. So nobody, and no click, ever finds a part that is not there yet.
    """

    gesloten = Signal(object)
    """(this window): it is closed for good."""
    gevuld = Signal()
    """Everything in it is made."""

    def __init__(
        self,
        werkplaats: Werkplaats,
        pad: Path | None = None,
        naast_elkaar: Sequence[Path] | None = None,
    ) -> None:
        super().__init__()
        self.werkplaats = werkplaats
        self._pad = pad
        self._naast_elkaar = naast_elkaar
        self._inhoud: Vensterinhoud | None = None
        self._is_gesloten = False
        self.menubalk = Menubalk(self)
        for menu in self.menubalk.menus.values():
            menu.aboutToShow.connect(self._show_menu)
        self.setAcceptDrops(True)
        self._maten = self._restore()
        skelet = Skelet(self._maten["rij"], self._maten["hoofd"], self)
        skelet.getekend.connect(self._fill_soon)
        self.setCentralWidget(skelet)
        naam = (
            pad.stem
            if pad
            else QCoreApplication.translate("Bestandsbeheer", "Naamloze samenstelling")
        )
        self.setWindowTitle(f"{naam}[*] - Kwalificatiecomposer")

    # What is in it.

    def fill(self) -> Vensterinhoud:
        """Make everything in the window, if that was not done yet."""
        if self._inhoud is not None:
            return self._inhoud
        from app.vensterinhoud import Vensterinhoud

        self._inhoud = inhoud = Vensterinhoud(self)
        self.addToolBar(inhoud.menus.balk)
        # Takes the outlines away.
        self.setCentralWidget(inhoud.geheel)
        self.setStatusBar(inhoud.status)
        inhoud.set_maten(self._maten)
        # In a window that is on the screen already Qt would show them one by one, later.
        for deel in (inhoud.menus.balk, inhoud.geheel, inhoud.status):
            deel.show()
        inhoud.samenstelling.focus_begin()
        inhoud.menus.acties.refresh()
        if self._pad is not None:
            inhoud.bestanden.open_paths([self._pad])
        if self._naast_elkaar is not None:
            inhoud.vergelijken.compare(self._naast_elkaar)
        self.gevuld.emit()
        return inhoud

    @property
    def is_gevuld(self) -> bool:
        """Whether everything in it is made."""
        return self._inhoud is not None

    def is_gecontroleerd(self) -> bool:
        """Whether the findings about its document are there."""
        return self._inhoud is not None and self._inhoud.is_gecontroleerd()

    @property
    def document(self) -> Document:
        """The composition in this window, its file and what can be undone."""
        return self.fill().document

    @property
    def structuurpaneel(self) -> StructuurPaneel:
        """The panel on the left."""
        return self.fill().structuurpaneel

    @property
    def samenstelling(self) -> SamenstellingPaneel:
        """The panel in the middle."""
        return self.fill().samenstelling

    @property
    def detail(self) -> DetailPaneel:
        """The panel on the right."""
        return self.fill().detail

    @property
    def bevindingen(self) -> BevindingenPaneel:
        """The panel below."""
        return self.fill().bevindingen

    @property
    def melding(self) -> Meldingsbalk:
        """The line that says what went wrong or was done."""
        return self.fill().melding

    @property
    def status(self) -> Statusbalk:
        """The line at the bottom."""
        return self.fill().status

    @property
    def controle(self) -> Controle:
        """The findings about the document."""
        return self.fill().controle

    @property
    def herstel(self) -> Herstelbewaarder:
        """What keeps unsaved work aside."""
        return self.fill().herstel

    @property
    def bestanden(self) -> Bestandsbeheer:
        """What opens and saves."""
        return self.fill().bestanden

    @property
    def motiveren(self) -> Motiveren:
        """What answers findings."""
        return self.fill().motiveren

    @property
    def oplossen(self) -> Oplossen:
        """What fixes findings."""
        return self.fill().oplossen

    @property
    def menus(self) -> Menus:
        """The menus, the toolbar and their actions."""
        return self.fill().menus

    @property
    def splitsers(self) -> dict[str, QSplitter]:
        """What divides the room over the panels, by name."""
        return self.fill().splitsers

    # What Qt tells the window.

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_gesloten:
            return
        if not self.bestanden.may_leave() or not self.fill().beoordeling.may_leave():
            event.ignore()
            return
        self._is_gesloten = True
        self._remember()
        self.herstel.close()
        self.fill().stop()
        event.accept()
        self.gesloten.emit(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._inhoud is not None:
            self._inhoud.menus.acties.refresh()
        else:
            QTimer.singleShot(_UITERLIJK_MS, self, self.fill)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt tells of changes while it still makes the window.
        inhoud = getattr(self, "_inhoud", None)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "menubalk"):
            self.menubalk.retranslate()
        if inhoud is not None and event.type() == QEvent.Type.PaletteChange:
            inhoud.renew()
        elif inhoud is not None and event.type() == QEvent.Type.LanguageChange:
            inhoud.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bestanden.open_paths(_files_in(event.mimeData()))

    # The rest.

    def _fill_soon(self) -> None:
        # Not within the painting itself, but before anything else happens.
        QTimer.singleShot(0, self, self.fill)

    def _show_menu(self) -> None:
        self.fill().menus.acties.show_icons()

    def _restore(self) -> dict[str, list[int]]:
        """Take the remembered place and size; gives the sizes per splitter."""
        instellingen = self.werkplaats.instellingen.nu
        self.resize(_MAAT.boundedTo(self.screen().availableSize() - _RAND))
        if instellingen.venster:
            self.restoreGeometry(QByteArray.fromBase64(instellingen.venster.encode()))
        maten = {naam: instellingen.splitser(naam) for naam in _STANDAARD}
        return {
            naam: maten[naam] if len(maten[naam]) == len(standaard) else standaard
            for naam, standaard in _STANDAARD.items()
        }

    def _remember(self) -> None:
        splitsers = tuple(
            f"{naam}={','.join(map(str, splitser.sizes()))}"
            for naam, splitser in self.splitsers.items()
        )
        venster = bytes(self.saveGeometry().toBase64().data()).decode()
        beheer = self.werkplaats.instellingen
        beheer.change(replace(beheer.nu, venster=venster, splitsers=splitsers))


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
