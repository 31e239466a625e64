"""The page of reviewing: what a package is as long as none is open, else what stands in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.beoordelen.besluitenpagina import Besluitenpagina
from app.beoordelen.documentenpagina import Documentenpagina
from app.beoordelen.nieuwpagina import Nieuwpagina
from app.beoordelen.nieuwrijen import Nieuwrij
from app.beoordelen.notitiepagina import Notitiepagina
from app.beoordelen.pagina import Beoordelingspagina
from app.beoordelen.pakkethouder import Pakkethouder
from app.beoordelen.vergaderblad import Vergaderblad
from app.beoordelen.verslag import VORMEN
from app.beoordelen.verslagbalk import Verslagbalk
from app.beoordelen.woorden import platte_tip
from app.look.iconen import icon, set_icon
from app.look.kortlabel import Kortlabel
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_KLEIN
from app.samenstelling.leeg import Uitnodiging
from composer.beoordelen.pakket import Beoordelingspakket

_MEER: Final = ("vernieuwen", "samenvoegen", "bewaren_als", "openen", "maken")


class BeoordelingPaneel(QWidget):
    """Shows the package of a ``Pakkethouder``; what one wants to do with it comes as a signal."""

    gevraagd = Signal(str)
    """One of ``_MEER``: what is to be done with the package."""
    verslag_gevraagd = Signal(str)
    """Save the report, in one of ``VORMEN``."""
    naam_gevraagd = Signal()
    """Another name for who reviews."""

    def __init__(self, houder: Pakkethouder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._houder = houder
        self._beoordelaar = ""
        self._hier = ""
        self._pakket: Beoordelingspakket | None = None
        self.leeg = LeegPakket(self)
        self.notities = Notitiepagina(self)
        self.documenten = Documentenpagina(self)
        self.nieuw = Nieuwpagina(self)
        self.vergadering = Vergaderblad(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.besluiten = Besluitenpagina(self)
        self._paginas: tuple[Beoordelingspagina, ...] = (
            self.notities,
            self.besluiten,
            self.documenten,
            self.nieuw,
        )
        for pagina in self._paginas:
            self.tabs.addTab(pagina, "")
        self.teken = QLabel(self)
        self.kop = Kortlabel(self)
        self.naam = QPushButton(self)
        self.naam.setFlat(True)
        self.meer = QToolButton(self)
        self.meer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.meer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.acties = {naam: QAction(self) for naam in _MEER}
        self.verslag = QToolButton(self)
        self.verslag.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.verslag.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.vormen = {vorm: QAction(self) for vorm in VORMEN}
        self.verslagbalk = Verslagbalk(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_stand(self, hier: str, beoordelaar: str) -> None:
        """Show the package; ``hier`` is the id of the document in the window.

        An edit of that document changes nothing here, and comes with every key that is typed.
        """
        pakket, self._beoordelaar = self._houder.pakket, beoordelaar
        if pakket is None:
            self._stapel.setCurrentWidget(self.leeg)
        elif self._stapel.currentWidget() is self.leeg:
            self._stapel.setCurrentWidget(self._binnen)
        if pakket is not None and (pakket is not self._pakket or hier != self._hier):
            self._show_pakket(pakket, hier)
        self._pakket, self._hier = pakket, hier
        self.show_bezig()

    def _show_pakket(self, pakket: Beoordelingspakket, hier: str) -> None:
        houder = self._houder
        self.notities.show_pakket(pakket)
        self.besluiten.show_pakket(pakket, hier)
        self.documenten.show_pakket(pakket, hier)
        self.nieuw.show_veranderd(houder.veranderd, pakket, is_eerste=houder.is_nieuw)

    def show_bezig(self) -> None:
        """Show whether something is being read or written."""
        self.leeg.show_bezig(bezig=self._houder.is_bezig)
        self._show_kop()

    def focus_front(self) -> None:
        """Put the keys in what shows."""
        if self._stapel.currentWidget() is self.leeg:
            self.leeg.openen.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._stapel.currentWidget() is self.vergadering:
            self.vergadering.volgende.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_vergadering(self, *, is_bezig: bool) -> None:
        """Bring the sheet of the meeting in front, or the package again."""
        self._stapel.setCurrentWidget(self.vergadering if is_bezig else self._binnen)

    def show_nieuw(self, rij: Nieuwrij) -> None:
        """Bring what changed in front: its note, its decision or its document."""
        if rij.notitie is not None:
            self.tabs.setCurrentWidget(self.notities)
            self.notities.show_notitie(rij.notitie)
        elif rij.besluit is not None:
            self.tabs.setCurrentWidget(self.besluiten)
            self.besluiten.show_document(rij.document)
            self.besluiten.choose(rij.besluit)
        else:
            self.tabs.setCurrentWidget(self.documenten)
        self.focus_front()

    def renew(self) -> None:
        """Make everything shown again, after a change of theme."""
        for pagina in self._paginas:
            pagina.renew()
        self.vergadering.renew()
        self._show_kop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        balk = QHBoxLayout()
        balk.setSpacing(RUIMTE_KLEIN)
        balk.addWidget(self.teken)
        balk.addWidget(self.kop, 1)
        balk.addWidget(self.naam)
        balk.addWidget(self.verslag)
        balk.addWidget(self.meer)
        self.vormenmenu = QMenu(self)
        self.vormenmenu.addActions(list(self.vormen.values()))
        self.verslag.setMenu(self.vormenmenu)
        self.menu = QMenu(self)
        self.menu.addActions(list(self.acties.values()))
        self.meer.setMenu(self.menu)
        self._binnen = QWidget(self)
        kolom = QVBoxLayout(self._binnen)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addLayout(balk)
        kolom.addWidget(self.tabs, 1)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(self._binnen)
        self._stapel.addWidget(self.vergadering)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, RUIMTE, 0, 0)
        alles.addWidget(self._stapel, 1)
        alles.addWidget(self.verslagbalk)

    def _connect(self) -> None:
        for naam, actie in self.acties.items():
            actie.triggered.connect(lambda _=False, naam=naam: self.gevraagd.emit(naam))
        for vorm, actie in self.vormen.items():
            actie.triggered.connect(lambda _=False, vorm=vorm: self.verslag_gevraagd.emit(vorm))
        self.nieuw.gekozen.connect(self.show_nieuw)
        self.leeg.openen.clicked.connect(self.acties["openen"].trigger)
        self.leeg.maken.clicked.connect(self.acties["maken"].trigger)
        self.naam.clicked.connect(self.naam_gevraagd)
        self._houder.bezig_gewijzigd.connect(self.show_bezig)

    def _retranslate(self) -> None:
        teksten = {
            "vernieuwen": self.tr("&Vernieuwen: haal op wat anderen schreven"),
            "samenvoegen": self.tr("&Samenvoegen met…"),
            "bewaren_als": self.tr("Pakket &bewaren als…"),
            "openen": self.tr("Ander pakket &openen…"),
            "maken": self.tr("Beoordelingspakket &maken…"),
        }
        for naam, tekst in teksten.items():
            self.acties[naam].setText(tekst)
        for vorm, tekst in VORMEN.items():
            self.vormen[vorm].setText(QCoreApplication.translate("Beoordelen", tekst))
        self.verslag.setText(self.tr("Verslag bewaren…"))
        self.meer.setText(self.tr("Pakket"))
        self.naam.setToolTip(self.tr("Een andere naam bij wat u schrijft"))
        self.tabs.setAccessibleName(self.tr("Onderdelen van de beoordeling"))
        self._show_kop()

    def _show_kop(self) -> None:
        houder = self._houder
        for nummer, pagina in enumerate(self._paginas):
            self.tabs.setTabText(nummer, pagina.kop())
        wie = self._beoordelaar or self.tr("nog geen naam")
        self.naam.setText(self.tr("Beoordelaar: {wie}").format(wie=wie.replace("&", "&&")))
        if houder.pad is None:
            return
        if houder.fout:
            teken, stand = "warning", self.tr("Niet bewaard: {fout}").format(fout=houder.fout)
        elif houder.is_onbewaard or houder.is_bezig:
            teken, stand = "save", self.tr("Wordt bewaard…")
        else:
            teken, stand = "ok", self.tr("Bewaard")
        self.teken.setPixmap(icon(teken).pixmap(ICOONMAAT, ICOONMAAT))
        self.kop.show_text(f"{stand} - {houder.pad.name}")
        self.kop.setToolTip(platte_tip(f"{houder.pad}\n{stand}"))


class LeegPakket(Uitnodiging):
    """What a package is, and the two ways to begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bezig = False
        self.openen = QPushButton()
        self.maken = QPushButton()
        super().__init__("report", parent)
        set_icon(self.openen, "open")
        set_icon(self.maken, "new")
        rij = QHBoxLayout()
        rij.setSpacing(RUIMTE)
        rij.addStretch(1)
        rij.addWidget(self.openen)
        rij.addWidget(self.maken)
        rij.addStretch(1)
        indeling = self.layout()
        assert isinstance(indeling, QVBoxLayout)
        indeling.insertLayout(indeling.count() - 1, rij)

    def show_bezig(self, *, bezig: bool) -> None:
        """Say that a package is being read."""
        self._bezig = bezig
        self.retranslate()

    def retranslate(self) -> None:
        self.openen.setText(self.tr("Pakket openen…"))
        self.maken.setText(self.tr("Pakket maken…"))
        if self._bezig:
            self.kop.setText(self.tr("Het pakket wordt gelezen…"))
        else:
            self.kop.setText(self.tr("Nog geen beoordelingspakket"))
        self.uitleg.setText(
            self.tr(
                "In een beoordelingspakket staan documenten met notities en besluiten erbij.\n"
                "Stuur het rond of zet het in een gedeelde map: wat ieder schrijft, komt samen.\n"
                "Open een pakket dat u kreeg, of maak er een van het document in dit venster."
            )
        )
