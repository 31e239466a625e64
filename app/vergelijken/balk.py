"""The toolbar of the window: columns, base, order, filter, and the way through the differences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from app.detailpaneel.woorden import one_line
from app.look.iconen import set_icon
from app.look.thema import ICOONMAAT, RUIMTE
from app.vergelijken.beheer import Vergelijkbeheer, Volgorde
from app.vergelijken.kolomkeuze import Kolomkeuze

_VASTE: Final = (Volgorde.KOLOMMEN, Volgorde.VERSCHIL, Volgorde.DOMEIN)


class Vergelijkbalk(QToolBar):
    """Every action here has a key."""

    bestanden_gevraagd = Signal()
    kwalificaties_gevraagd = Signal()
    live_gevraagd = Signal()
    stap_gevraagd = Signal(int)
    """(-1 or 1): to the previous or next difference."""
    schuif_gevraagd = Signal(int)
    """(-1 or 1): the current column one place to the left or right."""
    overnemen_gevraagd = Signal()
    """The current row into the composition that is being edited."""

    def __init__(self, beheer: Vergelijkbeheer, parent: QWidget) -> None:
        super().__init__(parent)
        self._beheer = beheer
        self._plaats: tuple[int, int] | None = None
        self.setObjectName("vergelijkbalk")
        self.setMovable(False)
        self.setIconSize(QSize(ICOONMAAT, ICOONMAAT))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.bestanden = self._action("open", "Ctrl+O")
        self.kwalificaties = self._action("kwalificatie", "Ctrl+K")
        self.live = self._action("deviation", "Ctrl+L")
        # Together with the buttons they fit in a window of 1280.
        self.basis, self.volgorde = Kolomkeuze(10, self), QComboBox(self)
        self.volgorde.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.volgorde.setMinimumContentsLength(12)
        self._basis_kop, self._volgorde_kop = QLabel(self), QLabel(self)
        self.alleen_anders = QCheckBox(self)
        self.stand = QLabel(self)
        self.addSeparator()
        for kop, keuze in ((self._basis_kop, self.basis), (self._volgorde_kop, self.volgorde)):
            kop.setBuddy(keuze)
            kop.setContentsMargins(RUIMTE, 0, 2, 0)
            self.addWidget(kop)
            self.addWidget(keuze)
        self.alleen_anders.setContentsMargins(RUIMTE, 0, 0, 0)
        self.addWidget(self.alleen_anders)
        ruimte = QWidget(self)
        ruimte.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(ruimte)
        self._stand_plek = self.addWidget(self.stand)
        self.notitie = self._action("note", "Ctrl+Shift+N")
        self.overnemen = self._action("copy", "Ctrl+Return")
        self.vorige = self._action("move-up", "Shift+F8")
        self.volgende = self._action("move-down", "F8")
        for actie in (self.vorige, self.volgende):
            if isinstance(knop := self.widgetForAction(actie), QToolButton):
                knop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._add_menu(parent)
        self._add_keys(parent)
        self._connect()
        self._retranslate()

    def show_stand(self, *, is_bezig: bool, kan_live: bool) -> None:
        """What can be done now."""
        vergeleken = bool(self._beheer.kolommen)
        self.live.setEnabled(kan_live and not is_bezig)
        for deel in (self.basis, self.volgorde, self.alleen_anders):
            deel.setEnabled(vergeleken)
        for knop in (
            self.notitie,
            self.in_pakket,
            self.bespreek,
            self.bespreek_terug,
            self.overnemen,
            self.vorige,
            self.volgende,
            self.open_alles,
            self.sluit_alles,
        ):
            knop.setEnabled(vergeleken)
        self._show_tekst()

    def show_voor_matrix(self, voor_matrix: bool) -> None:
        """Whether the matrix is in front: the order and the count are about that alone."""
        self._stand_plek.setVisible(voor_matrix)
        self.volgorde.setEnabled(voor_matrix and bool(self._beheer.kolommen))

    def show_kolommen(self, namen: Sequence[str]) -> None:
        """The columns that can be the base, or in whose order the rows can stand."""
        self.basis.show_namen([one_line(naam) for naam in namen])
        self.volgorde.clear()
        vaste = (self.tr("Zoals de kolommen"), self.tr("Meeste verschil eerst"), self.tr("Domein"))
        self.volgorde.addItems(vaste)
        zin = self.tr("Zoals: {}")
        self.volgorde.addItems([zin.format(one_line(naam)) for naam in namen])
        self._plaats = None
        self.show_vergelijking()

    def show_vergelijking(self) -> None:
        """What was chosen, wherever that was done."""
        beheer = self._beheer
        self.basis.setCurrentIndex(beheer.basis if beheer.kolommen else -1)
        op_kolom = beheer.op_kolom
        if op_kolom is not None:
            self.volgorde.setCurrentIndex(len(_VASTE) + op_kolom)
        elif beheer.volgorde in _VASTE:
            self.volgorde.setCurrentIndex(_VASTE.index(beheer.volgorde))
        self._show_tekst()

    def show_plaats(self, plaats: int, aantal: int) -> None:
        """Which difference of how many is the current one."""
        self._plaats = plaats, aantal
        self._show_tekst()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _connect(self) -> None:
        self.bestanden.triggered.connect(self.bestanden_gevraagd)
        self.kwalificaties.triggered.connect(self.kwalificaties_gevraagd)
        self.live.triggered.connect(self.live_gevraagd)
        self.overnemen.triggered.connect(self.overnemen_gevraagd)
        self.vorige.triggered.connect(self._on_vorige)
        self.volgende.triggered.connect(self._on_volgende)
        self.basis.activated.connect(self._beheer.choose_basis)
        self.volgorde.activated.connect(self._on_volgorde)
        self.alleen_anders.toggled.connect(self._beheer.show_alleen_anders)

    def _action(self, icoon: str, toets: str) -> QAction:
        actie = QAction(self)
        set_icon(actie, icoon)
        actie.setShortcut(QKeySequence(toets))
        self.addAction(actie)
        return actie

    def _add_menu(self, venster: QWidget) -> None:
        """What else reviewing does, behind the button of a note."""
        self.in_pakket = QAction(venster)
        self.menu = QMenu(self)
        self.bespreek, self.bespreek_terug = QAction(venster), QAction(venster)
        for actie, toets in (
            (self.in_pakket, "Ctrl+B"),
            (self.bespreek, "F9"),
            (self.bespreek_terug, "Shift+F9"),
        ):
            actie.setShortcut(QKeySequence(toets))
            venster.addAction(actie)
            self.menu.addAction(actie)
        if isinstance(knop := self.widgetForAction(self.notitie), QToolButton):
            knop.setMenu(self.menu)
            knop.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _add_keys(self, venster: QWidget) -> None:
        """What has a key and no button."""
        self.open_alles, self.sluit_alles = QAction(venster), QAction(venster)
        self.naar_links, self.naar_rechts = QAction(venster), QAction(venster)
        self.verberg, self.sluiten = QAction(venster), QAction(venster)
        for actie, toets, doe in (
            (self.open_alles, "Ctrl++", self._on_open),
            (self.sluit_alles, "Ctrl+-", self._on_sluit),
            (self.naar_links, "Ctrl+Shift+Left", self._on_links),
            (self.naar_rechts, "Ctrl+Shift+Right", self._on_rechts),
            (self.verberg, "Ctrl+H", self.alleen_anders.toggle),
            # The window, as anywhere else; it keeps its columns. One column goes by its own menu.
            (self.sluiten, "Ctrl+W", venster.close),
        ):
            actie.setShortcut(QKeySequence(toets))
            actie.triggered.connect(doe)
            venster.addAction(actie)

    def _on_vorige(self) -> None:
        self.stap_gevraagd.emit(-1)

    def _on_volgende(self) -> None:
        self.stap_gevraagd.emit(1)

    def _on_links(self) -> None:
        self.schuif_gevraagd.emit(-1)

    def _on_rechts(self) -> None:
        self.schuif_gevraagd.emit(1)

    def _on_open(self) -> None:
        self._beheer.fold_all(True)

    def _on_sluit(self) -> None:
        self._beheer.fold_all(False)

    def _on_volgorde(self, keuze: int) -> None:
        if keuze < len(_VASTE):
            self._beheer.sort(_VASTE[keuze])
        else:
            self._beheer.sort(Volgorde.KOLOM, keuze - len(_VASTE))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Werkbalk"))
        for actie, tekst, uitleg in (
            (self.bestanden, self.tr("Bestanden…"), self.tr("Bestanden ernaast leggen")),
            (
                self.kwalificaties,
                self.tr("Kwalificaties…"),
                self.tr("Bestaande kwalificaties ernaast leggen"),
            ),
            (
                self.live,
                self.tr("Samenstelling"),
                self.tr("De samenstelling in bewerking ernaast leggen"),
            ),
            (self.notitie, self.tr("Notitie…"), self.tr("Notitie maken bij deze cel")),
            (
                self.overnemen,
                self.tr("Overnemen"),
                self.tr("Dit onderdeel in de samenstelling in bewerking overnemen"),
            ),
            (self.vorige, self.tr("Vorige"), self.tr("Vorig verschil")),
            (self.volgende, self.tr("Volgende"), self.tr("Volgend verschil")),
        ):
            toets = actie.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            actie.setText(tekst)
            actie.setToolTip(f"{uitleg} ({toets})")
        self.in_pakket.setText(self.tr("In &beoordelingspakket zetten"))
        self.bespreek.setText(self.tr("&Verschillen bespreken"))
        self.bespreek_terug.setText(self.tr("V&orige verschil bespreken"))
        self._basis_kop.setText(self.tr("Ver&gelijk met"))
        self._volgorde_kop.setText(self.tr("&Rijen"))
        self.alleen_anders.setText(self.tr("Alleen ver&schillen"))
        self.alleen_anders.setToolTip(self.tr("Verberg wat in alle kolommen gelijk is (Ctrl+H)"))
        self._show_tekst()

    def _show_tekst(self) -> None:
        """How many differences there are, or which of them is the current one."""
        if not self._beheer.kolommen:
            self.stand.clear()
        elif self._plaats is not None:
            zin = self.tr("verschil {plaats} van {aantal}")
            self.stand.setText(zin.format(plaats=self._plaats[0], aantal=self._plaats[1]))
        else:
            aantal = len({verschil.onderwerp for verschil in self._beheer.verschillen})
            # What is missing with its whole kerntaak is one difference, so these are no rows.
            self.stand.setText(self.tr("Verschillen: {aantal}").format(aantal=aantal))
