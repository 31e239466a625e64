"""The tab with the necessity: what comes nearest, what that lacks, and where one can fall back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.look.thema import RUIMTE
from app.overlap.lijst import make_lijst
from app.overlap.noodzaakmodellen import Dekkingmodel, Naastemodel, Terugvalmodel
from app.overlap.noodzaakrijen import Dekkingrij, dekkingrijen_of, naasterijen_of, terugvalrijen_of
from app.overlap.noodzaakwoorden import onbekend_of, samenvatting_of
from app.overlap.noodzaakzoeker import Noodzaakantwoord, Noodzaakzoeker
from app.overlap.pagina import Overlappagina
from app.overlap.rolblad import Restkolom, Rolblad, fit_rows
from app.samenstelling.leeg import Uitnodiging
from composer.regels.context import Context

GEDULD_MS: Final = 150
"""Only a search that takes longer than this is spoken of."""
_NAASTE_BREEDTEN: Final = (150, 76, 84, 76, 56, 70, 92)
_TERUGVAL_BREEDTEN: Final = (150, 56, 60, 66, 66, 74)
_MEEST: Final = 220
_KOPREGELS: Final = 2
_OPLEIDINGEN: Final = 10
_DELEN: Final = 16
_OPTIES: Final = 8
"""So many rows show without scrolling the table itself."""


class Noodzaakpagina(Overlappagina):
    """Enter on a training shows it in the structure, on a part that part in the composition."""

    concept_gevraagd = Signal(object)
    """(Noodzaakantwoord): write a first text for the application from this."""
    terugvaloptie_gevraagd = Signal(str)
    """(crebo): put this fallback option in the application."""
    berekend = Signal()
    """The figures are those of the composition that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._antwoord: Noodzaakantwoord | None = None
        self.zoeker = Noodzaakzoeker(self)
        self._geduld = QTimer(self, singleShot=True, interval=GEDULD_MS)
        self.naaste = Naastemodel(self)
        self.dekking = Dekkingmodel(self)
        self.terugval = Terugvalmodel(self)
        self.naastetabel = make_lijst(self.naaste)
        self.dekkingtabel = make_lijst(self.dekking, 0, 1)
        self.terugvaltabel = make_lijst(self.terugval)
        self.wacht = Wachtblad(self)
        self.bezig = platte_tekst()
        self.samenvatting = platte_tekst()
        self.onbekend = platte_tekst(gedempt=True)
        self.terugvalkop = sectiekop()
        self.neem_over = QPushButton()
        self.geen_terugval = platte_tekst(gedempt=True)
        self.concept = QPushButton(self.gereedschap)
        indeling = self.gereedschap.layout()
        assert indeling is not None
        indeling.addWidget(self.concept)
        self._naastekolommen = _set_up(self.naastetabel, _NAASTE_BREEDTEN)
        self._terugvalkolommen = _set_up(self.terugvaltabel, _TERUGVAL_BREEDTEN)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_stand()

    @property
    def is_actueel(self) -> bool:
        """Whether the figures are those of the composition that is shown."""
        antwoord, context = self._antwoord, self._context
        return antwoord is not None and context is not None and antwoord.is_of(context)

    def kop(self) -> str:
        return self.tr("Noodzaak")

    def show_context(self, context: Context) -> None:
        self._context = context
        if not self.is_actueel:
            if not self.zoeker.is_bezig:
                self._geduld.start()
            self.zoeker.ask(context)
        self._show_terugval()
        self._show_stand()

    def stop(self) -> None:
        """Stop looking; the window is closed."""
        self._geduld.stop()
        self.zoeker.stop()

    def renew(self) -> None:
        for model in (self.naaste, self.dekking, self.terugval):
            model.renew()
        self._show_woorden()
        self._show_stand()

    def retranslate(self) -> None:
        self.concept.setText(self.tr("Schrijf &concept van de noodzaak"))
        self.neem_over.setText(self.tr("&Neem over als terugvaloptie"))
        self.terugvalkop.setText(self.tr("Waar een student op kan terugvallen"))
        self.naastetabel.setAccessibleName(self.tr("Opleidingen die het dichtst bij komen"))
        self.dekkingtabel.setAccessibleName(self.tr("Onderdelen in de gekozen opleiding"))
        self.terugvaltabel.setAccessibleName(self.tr("Terugvalopties"))
        self.geen_terugval.setText(
            self.tr(
                "Geen bekende kwalificatie van hetzelfde of een lager niveau heeft een van deze "
                "onderdelen."
            )
        )

    def _lay_out(self) -> None:
        self._blad = Rolblad()
        kolom = self._blad.kolom
        kolom.addWidget(self.bezig)
        self._blad.add_tabel(self.naastetabel)
        kolom.addWidget(self.samenvatting)
        self._blad.add_tabel(self.dekkingtabel)
        kolom.addWidget(self.onbekend)
        rij = QHBoxLayout()
        rij.addWidget(self.terugvalkop, 1)
        rij.addWidget(self.neem_over, 0, Qt.AlignmentFlag.AlignBottom)
        kolom.addLayout(rij)
        kolom.addWidget(self.geen_terugval)
        self._blad.add_tabel(self.terugvaltabel)
        kolom.addStretch(1)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(QWidget())
        self._stapel.addWidget(self.wacht)
        self._stapel.addWidget(self._blad)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, 0, 0, 0)
        alles.addWidget(self._stapel)
        self.setFocusProxy(self.naastetabel)

    def _connect(self) -> None:
        self.zoeker.klaar.connect(self._on_klaar)
        self.zoeker.mislukt.connect(self._on_mislukt)
        self._geduld.timeout.connect(self._show_stand)
        self.naastetabel.selectionModel().currentRowChanged.connect(self._show_delen)
        self.terugvaltabel.selectionModel().currentRowChanged.connect(self._show_stand)
        self.naastetabel.activated.connect(self._on_naaste)
        self.dekkingtabel.activated.connect(self._on_deel)
        self.terugvaltabel.activated.connect(self._on_terugval)
        self.neem_over.clicked.connect(self._on_neem_over)
        self.concept.clicked.connect(self._on_concept)

    def _on_klaar(self, antwoord: Noodzaakantwoord) -> None:
        self._geduld.stop()
        self._antwoord = antwoord
        self.naaste.show(tuple(naasterijen_of(antwoord)))
        fit_rows(self.naastetabel, _OPLEIDINGEN)
        self._naastekolommen.fit_columns()
        self.naastetabel.setVisible(bool(self.naaste.rowCount()))
        _choose(self.naastetabel)
        self._show_delen()
        self._show_terugval()
        self._show_stand()
        if self.is_actueel:
            self.berekend.emit()

    def _on_mislukt(self) -> None:
        self._geduld.stop()
        self._antwoord = None
        self.wacht.show_mislukt()
        self._show_stand()

    def _show_stand(self) -> None:
        """Show how far it is: nothing yet, being computed, or the figures and whether they hold."""
        bezig = self.zoeker.is_bezig and not self._geduld.isActive()
        if self._antwoord is not None:
            self._stapel.setCurrentWidget(self._blad)
        elif self.zoeker.is_bezig:
            self.wacht.show_bezig()
            self._stapel.setCurrentIndex(1 if bezig else 0)
        elif self._context is not None:
            self._stapel.setCurrentWidget(self.wacht)
        self.bezig.setText(
            self.tr("Wordt opnieuw berekend; hieronder staan nog de vorige cijfers.")
        )
        self.bezig.setVisible(bezig)
        is_actueel = self.is_actueel
        self.concept.setEnabled(is_actueel)
        index = self.terugvaltabel.currentIndex()
        is_nieuw = index.isValid() and not self.terugval.item(index).is_opgenomen
        self.neem_over.setEnabled(is_actueel and is_nieuw)

    def _show_delen(self) -> None:
        index = self.naastetabel.currentIndex()
        rijen: tuple[Dekkingrij, ...] = ()
        if self._antwoord is not None and index.isValid():
            rijen = tuple(dekkingrijen_of(self._antwoord.context, self.naaste.item(index)))
        self.dekking.show(rijen)
        fit_rows(self.dekkingtabel, _DELEN)
        self.dekkingtabel.setVisible(bool(rijen))
        self._show_woorden()

    def _show_woorden(self) -> None:
        if self._antwoord is None:
            return
        index = self.naastetabel.currentIndex()
        geen = self.tr("Geen opleiding waarvan de inhoud bekend is, heeft een van deze onderdelen.")
        tekst = samenvatting_of(self.naaste.item(index)) if index.isValid() else geen
        self.samenvatting.setText(tekst)
        self.onbekend.setText(onbekend_of(self._antwoord, self.naaste.items))

    def _show_terugval(self) -> None:
        if self._antwoord is None or self._context is None:
            return
        rijen = tuple(terugvalrijen_of(self._antwoord, self._context.samenstelling))
        if rijen and rijen == self.terugval.items:
            return
        self.terugval.show(rijen)
        fit_rows(self.terugvaltabel, _OPTIES)
        self._terugvalkolommen.fit_columns()
        heeft = bool(rijen)
        self.terugvaltabel.setVisible(heeft)
        self.neem_over.setVisible(heeft)
        self.geen_terugval.setVisible(not heeft)
        _choose(self.terugvaltabel)

    def _on_naaste(self, index: QModelIndex) -> None:
        rij = self.naaste.item(index)
        if rij.kolom.crebo:
            self.bron_gevraagd.emit(rij.kolom.crebo)

    def _on_deel(self, index: QModelIndex) -> None:
        self.onderdeel_gevraagd.emit(self.dekking.item(index).id)

    def _on_terugval(self, index: QModelIndex) -> None:
        self.bron_gevraagd.emit(self.terugval.item(index).terugval.crebo)

    def _on_neem_over(self) -> None:
        index = self.terugvaltabel.currentIndex()
        # The button goes out, and would take the keys along to wherever is next.
        self.terugvaltabel.setFocus()
        self.terugvaloptie_gevraagd.emit(self.terugval.item(index).terugval.crebo)

    def _on_concept(self) -> None:
        if self._antwoord is not None and self.is_actueel:
            self.concept_gevraagd.emit(self._antwoord)


class Wachtblad(Uitnodiging):
    """As long as there are no figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_mislukt = False
        super().__init__("overlap", parent)

    def show_bezig(self) -> None:
        """Say that it is being computed."""
        self._is_mislukt = False
        self.retranslate()

    def show_mislukt(self) -> None:
        """Say that there will be no figures."""
        self._is_mislukt = True
        self.retranslate()

    def retranslate(self) -> None:
        if self._is_mislukt:
            self.kop.setText(self.tr("De berekening is niet gelukt"))
            self.uitleg.setText(
                self.tr("Verander iets in de samenstelling om het opnieuw te doen.")
            )
        else:
            self.kop.setText(self.tr("Wordt berekend…"))
            self.uitleg.setText(
                self.tr(
                    "Welke bestaande opleiding, eventueel met keuzedelen, komt het dichtst bij?"
                )
            )


def _set_up(tabel: QTableView, breedten: Sequence[int]) -> Restkolom:
    """Let the first column take what the others leave, and the headings two lines."""
    kop = tabel.horizontalHeader()
    kop.setFixedHeight(_KOPREGELS * kop.fontMetrics().height() + RUIMTE)
    kop.setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    )
    return Restkolom(tabel, breedten, _MEEST)


def _choose(tabel: QTableView) -> None:
    """Let a row be chosen: the one that the keys are at, else the first."""
    if tabel.model().rowCount() and not tabel.selectionModel().hasSelection():
        tabel.selectRow(max(tabel.currentIndex().row(), 0))
