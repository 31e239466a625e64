"""The dialog of the quick fixes: the finding, its fixes, and what the chosen one will do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.bevindingen.tellingen import ICOON_VAN
from app.detailpaneel.blokken import platte_tekst
from app.look.iconen import icon
from app.look.schermen import on_screen
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN
from app.oplossen.vraag import Oplosvraag
from composer.codering import codes_of
from composer.finding import Finding
from composer.meldingen import sentence
from composer.oplossingen import (
    Oplossing,
    Voorvertoning,
    Wijzigingssoort,
    change_in_words,
    title_of,
)
from composer.samenstelling import Samenstelling

translate = QCoreApplication.translate

_MAAT: Final = QSize(900, 600)
_HOOGSTENS: Final = 150
"""How high the list of fixes may be, in logical pixels."""
_VEILIG: Final = "ok"
_NAKIJKEN: Final = "unknown"
_ICOON_VAN: Final = {
    Wijzigingssoort.ERBIJ: "add",
    Wijzigingssoort.WEG: "remove",
    Wijzigingssoort.VERPLAATST: "moved",
    Wijzigingssoort.INGEVULD: "reworded",
    Wijzigingssoort.LEEG: "clear",
    Wijzigingssoort.ANDERS: "reworded",
}


class Zinnenlijst(QListWidget):
    """Sentences that wrap, with an icon before each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(QSize(ICOONMAAT, ICOONMAAT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_zinnen(self, zinnen: Iterable[tuple[str, str]]) -> None:
        """Show these: (name of the icon, sentence)."""
        self.clear()
        for icoon, zin in zinnen:
            QListWidgetItem(icon(icoon), zin, self)


class Keuzelijst(Zinnenlijst):
    """Sentences to choose from, no higher than they need."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height of the sentences at this width, as far as there is room."""
        rijen = sum(self.sizeHintForRow(rij) for rij in range(self.count()))
        tussen = 2 * self.spacing() * self.count()
        self.setFixedHeight(min(rijen + tussen + 2 * self.frameWidth(), _HOOGSTENS))


class Oplossingvenster(QDialog):
    """Accepted when something is to be done: ``gekozen``, the fix or None for all of the kind."""

    def __init__(self, vraag: Oplosvraag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vraag = vraag
        self._previews: dict[int, Voorvertoning] = {}
        self._is_alle = False
        self._teken = QLabel(self)
        self.melding = platte_tekst(met_toetsen=True)
        self.oplossingen = Keuzelijst(self)
        self.uitleg = platte_tekst(gedempt=True)
        self.wijzigingen, self.weg, self.erbij = (Zinnenlijst(self) for _ in range(3))
        self._koppen = [QLabel(self) for _ in range(4)]
        self.knoppen = QDialogButtonBox(self)
        rol = QDialogButtonBox.ButtonRole
        self.alle = self.knoppen.addButton("", rol.ActionRole)
        self.uitvoeren = self.knoppen.addButton("", rol.AcceptRole)
        self.annuleren = self.knoppen.addButton("", rol.RejectRole)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(on_screen(self, _MAAT))
        self.oplossingen.setFocus()

    @property
    def gekozen(self) -> Oplossing | None:
        """The chosen fix; None = fix all of the kind."""
        return None if self._is_alle else self._current()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._retranslate()

    # Putting it together.

    def _lay_out(self) -> None:
        zin = QHBoxLayout()
        zin.setSpacing(RUIMTE)
        zin.addWidget(self._teken, 0, Qt.AlignmentFlag.AlignTop)
        zin.addWidget(self.melding, 1)
        keuze = self.oplossingen
        lijsten = (keuze, self.wijzigingen, self.weg, self.erbij)
        for kop, lijst in zip(self._koppen, lijsten, strict=True):
            letter = kop.font()
            letter.setBold(True)
            kop.setFont(letter)
            kop.setBuddy(lijst)
        gevolg = QSplitter(Qt.Orientation.Horizontal, self)
        gevolg.setChildrenCollapsible(False)
        gevolg.addWidget(self._make_kolom(1))
        gevolg.addWidget(self._make_kolom(2, 3))
        gevolg.setSizes([1, 1])
        alles = QVBoxLayout(self)
        alles.setSpacing(RUIMTE)
        alles.addLayout(zin)
        alles.addSpacing(RUIMTE_KLEIN)
        alles.addWidget(self._koppen[0])
        alles.addWidget(keuze)
        alles.addWidget(self.uitleg)
        alles.addSpacing(RUIMTE_KLEIN)
        alles.addWidget(gevolg, 1)
        alles.addSpacing(RUIMTE_KLEIN)
        alles.addWidget(self.knoppen)

    def _make_kolom(self, *nummers: int) -> QWidget:
        lijsten = (self.oplossingen, self.wijzigingen, self.weg, self.erbij)
        kolom = QWidget(self)
        indeling = QVBoxLayout(kolom)
        indeling.setContentsMargins(0, 0, 0, 0)
        indeling.setSpacing(RUIMTE_KLEIN)
        for plaats, nummer in enumerate(nummers):
            if plaats:
                indeling.addSpacing(RUIMTE_GROOT - RUIMTE_KLEIN)
            indeling.addWidget(self._koppen[nummer])
            indeling.addWidget(lijsten[nummer], 1)
            lijsten[nummer].setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        return kolom

    def _connect(self) -> None:
        self.oplossingen.currentRowChanged.connect(self._show_gevolg)
        self.alle.clicked.connect(self._on_alle)
        self.knoppen.accepted.connect(self.accept)
        self.knoppen.rejected.connect(self.reject)
        self.uitvoeren.setDefault(True)
        for knop in (self.alle, self.annuleren):
            knop.setAutoDefault(False)

    # Showing.

    def _retranslate(self) -> None:
        vraag = self._vraag
        self.setWindowTitle(self.tr("Bevinding oplossen"))
        ernst = icon(ICOON_VAN[vraag.finding.ernst])
        self._teken.setPixmap(ernst.pixmap(ICOONMAAT, ICOONMAAT))
        ((_, zin),) = _sentences([vraag.finding], vraag.samenstelling)
        self.melding.setText(zin)
        self.uitvoeren.setText(self.tr("&Uitvoeren"))
        self.annuleren.setText(self.tr("Annuleren"))
        self.alle.setVisible(vraag.samen > 0)
        alle = self.tr("&Alle {aantal} van deze soort oplossen")
        if vraag.samen < vraag.soort:
            alle = self.tr("&Alvast {aantal} van de {soort} van deze soort oplossen")
        self.alle.setText(alle.format(aantal=vraag.samen, soort=vraag.soort))
        self.alle.setToolTip(
            self.tr("Neemt bij elk de eerste veilige oplossing; in één keer ongedaan te maken")
        )
        self._show_oplossingen()

    def _show_oplossingen(self) -> None:
        """The fixes in words; the chosen one stays chosen."""
        rij = max(0, self.oplossingen.currentRow())
        codes = codes_of(self._vraag.samenstelling)
        self.oplossingen.blockSignals(True)
        self.oplossingen.show_zinnen(
            (
                _VEILIG if oplossing.is_veilig else _NAKIJKEN,
                self._label(oplossing).format(titel=title_of(oplossing, codes, translate)),
            )
            for oplossing in self._vraag.oplossingen
        )
        self.oplossingen.setCurrentRow(rij)
        self.oplossingen.blockSignals(False)
        self.oplossingen.fit()
        self._show_gevolg()

    def _label(self, oplossing: Oplossing) -> str:
        return self.tr("{titel} · veilig") if oplossing.is_veilig else self.tr("{titel} · nakijken")

    def _current(self) -> Oplossing | None:
        rij = self.oplossingen.currentRow()
        return self._vraag.oplossingen[rij] if rij >= 0 else None

    def _show_gevolg(self) -> None:
        """What the chosen fix changes, clears and brings."""
        oplossing = self._current()
        self.uitvoeren.setEnabled(oplossing is not None)
        if oplossing is None:
            return
        titel = title_of(oplossing, codes_of(self._vraag.samenstelling), translate)
        self.uitvoeren.setAccessibleDescription(titel)
        self.uitleg.setText(
            self.tr("Veilig: eigen tekst blijft staan, en wat weggaat, kunt u opnieuw kiezen.")
            if oplossing.is_veilig
            else self.tr(
                "Nakijken: hiermee vervalt eigen tekst, of legt u iets vast dat alleen u weet."
            )
        )
        gevolg = self._preview(oplossing)
        self.wijzigingen.show_zinnen(
            (_ICOON_VAN[wijziging.soort], change_in_words(wijziging, translate))
            for wijziging in gevolg.wijzigingen
        )
        voor, na = self._vraag.samenstelling, gevolg.samenstelling
        self.weg.show_zinnen((_VEILIG, zin) for _, zin in _sentences(gevolg.verdwijnt, voor))
        geen = (_VEILIG, self.tr("Er komt geen bevinding bij."))
        self.erbij.show_zinnen(_sentences(gevolg.verschijnt, na) or [geen])
        koppen = (
            self.tr("&Oplossingen ({aantal})").format(aantal=len(self._vraag.oplossingen)),
            self.tr("&Wat verandert ({aantal})").format(aantal=len(gevolg.wijzigingen)),
            self.tr("&Bevindingen die verdwijnen ({aantal})").format(aantal=len(gevolg.verdwijnt)),
            self.tr("Bevindingen die e&rbij komen ({aantal})").format(
                aantal=len(gevolg.verschijnt)
            ),
        )
        lijsten = (self.oplossingen, self.wijzigingen, self.weg, self.erbij)
        for kop, lijst, tekst in zip(self._koppen, lijsten, koppen, strict=True):
            kop.setText(tekst)
            lijst.setAccessibleName(tekst.replace("&", ""))

    def _preview(self, oplossing: Oplossing) -> Voorvertoning:
        rij = self.oplossingen.currentRow()
        if rij not in self._previews:
            self._previews[rij] = self._vraag.preview(oplossing)
        return self._previews[rij]

    def _on_alle(self) -> None:
        self._is_alle = True
        self.accept()


def _sentences(findings: Iterable[Finding], van: Samenstelling) -> list[tuple[str, str]]:
    """(icon, sentence) of findings about a composition, with the code of the part in front."""
    codes = codes_of(van)
    regels = []
    for finding in findings:
        plaats = codes.get(finding.onderdeel, finding.onderdeel)
        zin = sentence(finding, codes, translate)
        regels.append((ICOON_VAN[finding.ernst], f"{plaats}: {zin}" if plaats else zin))
    return regels
