"""The tab with the chosen keuzedelen: what is published of them, and what remains of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.look.celring import Celtabel
from app.look.thema import ICOONMAAT, RUIMTE
from app.overlap.keuzedeelmodellen import EERSTE_BRON, Parenmodel, Standenmodel, Zinnenmodel
from app.overlap.keuzedeelrijen import Keuzedeelbeeld, keuzedeelbeeld_of, zinrijen_of
from app.overlap.keuzedeelwoorden import onderling_of, rest_of
from app.overlap.lijst import make_lijst
from app.overlap.pagina import Overlappagina
from app.overlap.rolblad import Rolblad, fit_rows, text_width
from app.samenstelling.leeg import Uitnodiging
from composer.overlap.keuzedeelvraag import question_of
from composer.overlap.keuzedelen import KOPPELINGEN, Keuzedeelstand
from composer.regels.context import Context

translate = QCoreApplication.translate

_BREEDTEN: Final = (56, 188, 92)
_BRONBREEDTE: Final = 140
_KOPREGELS: Final = 2
_RIJEN: Final = 12
"""So many keuzedelen show without scrolling the table itself."""
_ZINBREEDTEN: Final = (150, 130)


class Keuzedelenpagina(Overlappagina):
    """Enter on a keuzedeel shows it in the structure, on a sentence the part that has it too."""

    vraag_gevraagd = Signal(str, str)
    """(code of a keuzedeel, the prepared question): show it, to copy or to save."""

    vergelijkt = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._beeld = Keuzedeelbeeld()
        self.standen = Standenmodel(self)
        self.zinnen = Zinnenmodel(self)
        self.paren = Parenmodel(self)
        self.standentabel = make_lijst(self.standen)
        self.zinnentabel = Celtabel()
        self.zinnentabel.setModel(self.zinnen)
        self.parentabel = Celtabel()
        self.parentabel.setModel(self.paren)
        self.leeg = GeenKeuzedelen(self)
        self.naam = sectiekop()
        self.rest = platte_tekst()
        self.onderlingkop = sectiekop()
        self.onderling = platte_tekst(gedempt=True)
        self.vraag = QPushButton(self.gereedschap)
        indeling = self.gereedschap.layout()
        assert indeling is not None
        indeling.addWidget(self.vraag)
        self._set_up_tables()
        self._lay_out()
        self.standentabel.selectionModel().currentRowChanged.connect(self._show_stand)
        self.standentabel.activated.connect(self._on_stand)
        self.zinnentabel.activated.connect(self._on_zin)
        self.vraag.clicked.connect(self._on_vraag)
        self.retranslate()

    @property
    def stand(self) -> Keuzedeelstand | None:
        """The keuzedeel of the current row."""
        index = self.standentabel.currentIndex()
        return self.standen.item(index) if index.isValid() else None

    def kop(self) -> str:
        return self.tr("Keuzedelen")

    def toelichting(self) -> str:
        if self._context is None or not self._beeld.standen:
            return ""
        zinnen = [self.tr("Geen informatie betekent niet dat er geen overlap is.")]
        if not self._context.structuur.overlap:
            zinnen = [self.tr("Er is geen lijst van ondoelmatige overlap geladen.")]
        zinnen.append(translate("overlap", KOPPELINGEN))
        return " ".join(zinnen)

    def show_context(self, context: Context) -> None:
        self._context = context
        self._beeld = keuzedeelbeeld_of(context)
        stand = self.stand
        self.standen.show_standen(self._beeld.standen)
        fit_rows(self.standentabel, _RIJEN)
        for kolom in range(EERSTE_BRON, self.standen.columnCount()):
            nodig = text_width(self.standentabel, kolom) + ICOONMAAT + 2 * RUIMTE
            self.standentabel.setColumnWidth(kolom, max(nodig, _BRONBREEDTE))
        self.paren.show(self._beeld.paren)
        is_leeg = not self._beeld.standen
        self._stapel.setCurrentWidget(self.leeg if is_leeg else self._blad)
        self.setFocusProxy(self.leeg if is_leeg else self.standentabel)
        self._choose("" if stand is None else stand.code)
        self._show_stand()

    def renew(self) -> None:
        for model in (self.standen, self.zinnen, self.paren):
            model.renew()
        self._show_stand()

    def retranslate(self) -> None:
        self.vraag.setText(self.tr("&Vraag aan de Toetsingskamer…"))
        self.standentabel.setAccessibleName(self.tr("Gekozen keuzedelen per bronkwalificatie"))
        self.zinnentabel.setAccessibleName(self.tr("Zinnen van de beschrijving"))
        self.parentabel.setAccessibleName(self.tr("Keuzedelen die iets gemeen hebben"))
        self.onderlingkop.setText(self.tr("Tussen de gekozen keuzedelen"))

    def _set_up_tables(self) -> None:
        for kolom, breedte in enumerate(_BREEDTEN):
            self.standentabel.setColumnWidth(kolom, breedte)
        kop = self.standentabel.horizontalHeader()
        kop.setFixedHeight(_KOPREGELS * kop.fontMetrics().height() + RUIMTE)
        kop.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        rekt = QHeaderView.ResizeMode.Stretch
        self.zinnentabel.horizontalHeader().setSectionResizeMode(0, rekt)
        for kolom, breedte in enumerate(_ZINBREEDTEN, start=1):
            self.zinnentabel.setColumnWidth(kolom, breedte)
        self.parentabel.horizontalHeader().setSectionResizeMode(rekt)

    def _lay_out(self) -> None:
        self._blad = Rolblad()
        kolom = self._blad.kolom
        self._blad.add_tabel(self.standentabel)
        kolom.addWidget(self.naam)
        kolom.addWidget(self.rest)
        self._blad.add_tabel(self.zinnentabel)
        kolom.addWidget(self.onderlingkop)
        kolom.addWidget(self.onderling)
        self._blad.add_tabel(self.parentabel)
        kolom.addStretch(1)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(self._blad)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, 0, 0, 0)
        alles.addWidget(self._stapel)

    def _choose(self, code: str) -> None:
        """Let a row be chosen: this one, else the one that the keys are at, else the first."""
        if self.standen.rowCount() and not self.standentabel.selectionModel().hasSelection():
            nu = max(self.standentabel.currentIndex().row(), 0)
            nummer = self.standen.row_of(code)
            self.standentabel.selectRow(nu if nummer is None else nummer)

    def _show_stand(self) -> None:
        stand, context = self.stand, self._context
        self.vraag.setEnabled(stand is not None and stand.code in self._beeld.te_vragen)
        if stand is None or context is None:
            self.zinnen.show(())
            return
        self.naam.setText(f"{stand.code} {' '.join(stand.titel.split())}")
        self.rest.setText(rest_of(context, stand, self._beeld))
        overlap = stand.overlap
        self.zinnen.show(() if overlap is None else tuple(zinrijen_of(context, overlap)))
        self.zinnentabel.setVisible(overlap is not None)
        meer = len(self._beeld.standen) > 1
        self.onderlingkop.setVisible(meer)
        self.onderling.setText(onderling_of(self._beeld))
        self.onderling.setVisible(meer and bool(self.onderling.text()))
        self.parentabel.setVisible(bool(self._beeld.paren))

    def _on_stand(self, index: QModelIndex) -> None:
        self.bron_gevraagd.emit(self.standen.item(index).code)

    def _on_zin(self, index: QModelIndex) -> None:
        if (overlap := self.zinnen.item(index).overlap) is not None:
            self.onderdeel_gevraagd.emit(overlap.onderdeel)

    def _on_vraag(self) -> None:
        if self._context is not None and (stand := self.stand) is not None:
            self.vraag_gevraagd.emit(stand.code, question_of(self._context, stand.code))


class GeenKeuzedelen(Uitnodiging):
    """Where the keuzedelen will come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("keuzedeel", parent)

    def retranslate(self) -> None:
        self.kop.setText(self.tr("Nog geen keuzedelen gekozen"))
        self.uitleg.setText(
            self.tr(
                "Kies keuzedelen in de structuur; dan ziet u hier of ze overlap hebben\n"
                "met de bronkwalificaties, en wat ze toevoegen."
            )
        )
