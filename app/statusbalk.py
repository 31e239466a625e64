"""The line at the bottom: counts of findings, the structure, the rule set, and a load under way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QToolButton, QWidget

from app.bevindingen.aankondigen import Aankondiger
from app.bevindingen.controle import Maatstaf
from app.bevindingen.tellingen import Telling, telling_in_woorden
from app.look.focus import paint_focusring
from app.look.iconen import set_icon
from app.look.thema import RUIMTE
from kwalificatiestructuur.dagen import day_in_words

_DUIZENDSTEN = 1000


class Editieknop(QToolButton):
    """As calm as the words beside it; a ring shows where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(self, "structure")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            schilder = QPainter(self)
            paint_focusring(schilder, self.rect(), False, self.palette())
            schilder.end()


class Statusbalk(QStatusBar):
    """Shows what holds for the whole window."""

    annuleren_gevraagd = Signal()
    """The user wants to stop the load."""

    edities_gevraagd = Signal()
    """The user wants to see which editions there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.telling = QLabel(self)
        self._aankondiger = Aankondiger(self.telling)
        self.laadt = QLabel(self)
        self.voortgang = QProgressBar(self)
        self.voortgang.setMaximumWidth(160)
        self.voortgang.setTextVisible(False)
        self.annuleren = QPushButton(self)
        self.annuleren.clicked.connect(self.annuleren_gevraagd)
        self.editie = Editieknop(self)
        self.editie.clicked.connect(self.edities_gevraagd)
        self.maatstaf = QLabel(self)
        self.addWidget(self.telling)
        for deel in (self.laadt, self.voortgang, self.annuleren, self.editie, self.maatstaf):
            self.addPermanentWidget(deel)
        for label in (self.telling, self.laadt, self.maatstaf):
            label.setContentsMargins(RUIMTE, 0, RUIMTE, 0)
        self._retranslate()
        self.show_laden(bezig=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.laadt.setText(self.tr("Structuur laden…"))
        self.voortgang.setAccessibleName(self.tr("Voortgang van het laden"))
        self.annuleren.setText(self.tr("Annuleren"))
        self.annuleren.setToolTip(self.tr("Stop het laden; de structuur blijft zoals zij is"))

    def show_telling(self, telling: Telling) -> None:
        """How many findings there are; screen readers are told too."""
        woorden = telling_in_woorden(telling)
        self.telling.setText(woorden[:1].upper() + woorden[1:])
        self._aankondiger.say(self.tr("Bevindingen: {}").format(woorden))

    def show_editie(self, naam: str) -> None:
        """Which structure is loaded; a long name stands in full in the tooltip."""
        meter = self.editie.fontMetrics()
        kort = meter.elidedText(naam, Qt.TextElideMode.ElideRight, 360)
        self.editie.setText(kort)
        uitleg = self.tr("Geladen structuur: {}").format(naam)
        self.editie.setToolTip(self.tr("{} (klik voor alle edities)").format(uitleg))
        self.editie.setAccessibleName(uitleg)

    def show_maatstaf(self, maatstaf: Maatstaf, *, is_aangepast: bool = False) -> None:
        """Which rule set is judged by, whether the installation adapted it, and on which day."""
        tekst = self.tr("Regelset {regelset}, peildatum {dag}")
        uitleg = ""
        if is_aangepast:
            tekst = self.tr("Regelset {regelset} (aangepast), peildatum {dag}")
            uitleg = self.tr("Op deze computer is de ernst van regels aangepast (menu Controle).")
        dag = maatstaf.dag
        self.maatstaf.setText(tekst.format(regelset=maatstaf.regelset, dag=day_in_words(dag)))
        self.maatstaf.setToolTip(uitleg)

    def show_laden(self, *, bezig: bool) -> None:
        """Whether a structure is being loaded."""
        for deel in (self.laadt, self.voortgang, self.annuleren):
            deel.setVisible(bezig)
        if bezig:
            self.voortgang.setRange(0, 0)

    def show_voortgang(self, done: int, total: int) -> None:
        """How far the load is; sizes in bytes may not fit the bar."""
        self.voortgang.setRange(0, _DUIZENDSTEN)
        self.voortgang.setValue(_DUIZENDSTEN * done // total if total else 0)
