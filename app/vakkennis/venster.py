"""Going through the vakkennis of a kerntaak: each line stays or goes, and belongs somewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst
from app.detailpaneel.woorden import one_line
from app.look.celring import Celtabel
from app.look.thema import RUIMTE, RUIMTE_GROOT
from app.samenstelling.leeg import Uitnodiging
from app.vakkennis.model import BESLUIT, REGEL, VakkennisModel, Werkproceskop
from composer.codering import codes_of
from composer.eisen import Vakkenniskeuze
from composer.operations import find_kerntaak
from composer.samenstelling import Samenstelling
from composer.vakkennis import choices_of, lines_of

_MAAT: Final = (860, 620)
_MAAT_LEEG: Final = (620, 340)


class Vakkennisvenster(QDialog):
    """Shows every line with what was decided; ``keuzes`` is what was decided here.

    ``weggelaten`` are the titles of the werkprocessen of the source that were not taken; None when
    the source is not known.
    """

    def __init__(
        self,
        samenstelling: Samenstelling,
        onderdeel: str,
        weggelaten: Sequence[str] | None,
        ouder: QWidget | None = None,
    ) -> None:
        super().__init__(ouder)
        self._samenstelling = samenstelling
        self._kerntaak = find_kerntaak(samenstelling, onderdeel)
        self._codes = codes_of(samenstelling)
        self._weggelaten = weggelaten
        koppen = [
            Werkproceskop(wp.id, self._codes[wp.id].rpartition("-")[2], wp.titel)
            for wp in self._kerntaak.werkprocessen
        ]
        self.model = VakkennisModel(koppen, self)
        self.model.show(lines_of(samenstelling, self._kerntaak.id))
        self.tabel = Celtabel(self)
        self.tabel.setModel(self.model)
        self.leeg = GeenVakkennis(self)
        self.stand = platte_tekst()
        self.alle = QPushButton(self)
        self._kop = platte_tekst()
        self._uitleg = platte_tekst()
        self._bron = platte_tekst(gedempt=True)
        self._knoppen = QDialogButtonBox(self)
        rol = QDialogButtonBox.ButtonRole
        self.vastleggen = QPushButton(self)
        self.annuleren = QPushButton(self)
        self._knoppen.addButton(self.vastleggen, rol.AcceptRole)
        self._knoppen.addButton(self.annuleren, rol.RejectRole)
        self._lay_out()
        self._connect()
        self._retranslate()
        heeft_regels = bool(self.model.items)
        for deel in (self._uitleg, self.tabel, self.stand, self.alle, self.vastleggen):
            deel.setVisible(heeft_regels)
        self.leeg.setVisible(not heeft_regels)
        self.resize(*(_MAAT if heeft_regels else _MAAT_LEEG))
        self.tabel.setCurrentIndex(self.model.index(0, BESLUIT))
        (self.tabel if heeft_regels else self.annuleren).setFocus()

    @property
    def keuzes(self) -> tuple[Vakkenniskeuze, ...]:
        """What was decided here and not before."""
        return choices_of(self._samenstelling, self._kerntaak.id, self.model.items)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        letter = self._kop.font()
        letter.setBold(True)
        self._kop.setFont(letter)
        kop = self.tabel.horizontalHeader()
        kop.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        kop.setSectionResizeMode(REGEL, QHeaderView.ResizeMode.Stretch)
        for knop in (self.alle, self.annuleren):
            knop.setAutoDefault(False)
        onder = QHBoxLayout()
        onder.setSpacing(RUIMTE)
        onder.addWidget(self.stand, 1, Qt.AlignmentFlag.AlignVCenter)
        onder.addWidget(self.alle)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
        kolom.setSpacing(RUIMTE)
        for deel in (self._kop, self._uitleg, self._bron):
            kolom.addWidget(deel)
        kolom.addWidget(self.tabel, 1)
        kolom.addWidget(self.leeg, 1)
        kolom.addLayout(onder)
        kolom.addWidget(self._knoppen)

    def _connect(self) -> None:
        self.alle.clicked.connect(self.model.keep_all)
        self.model.dataChanged.connect(self._show_stand)
        self._knoppen.accepted.connect(self.accept)
        self._knoppen.rejected.connect(self.reject)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Vakkennis nalopen"))
        self._kop.setText(f"{self._codes[self._kerntaak.id]}  {one_line(self._kerntaak.titel)}")
        self._uitleg.setText(
            self.tr(
                "Vink aan welke regels blijven en bij welk werkproces zij horen. Een regel zonder "
                "vinkje vervalt uit de kerntaak; zij blijft in deze lijst staan."
            )
        )
        self._bron.setText(self._say_bron())
        self.tabel.setAccessibleName(self.tr("Regels vakkennis en vaardigheden"))
        self.alle.setText(self.tr("&Alle behouden"))
        self.vastleggen.setText(self.tr("&Vastleggen"))
        sluiten = self.tr("Annuleren") if self.model.items else self.tr("Sluiten")
        self.annuleren.setText(sluiten)
        self.model.renew()
        self._show_stand()

    def _say_bron(self) -> str:
        if self._weggelaten is None:
            return self.tr("De bron is niet geladen; wat eruit is weggelaten, is niet te zien.")
        if not self._weggelaten:
            return self.tr("Alle werkprocessen van de bron staan in deze kerntaak.")
        titels = "; ".join(one_line(titel) for titel in self._weggelaten)
        return self.tr("Weggelaten uit de bron: {}.").format(titels)

    def _show_stand(self) -> None:
        regels = self.model.items
        open_ = sum(regel.behouden is None for regel in regels)
        los = sum(regel.behouden is True and not regel.werkprocessen for regel in regels)
        self.alle.setEnabled(any(not regel.behouden for regel in regels))
        self.vastleggen.setEnabled(bool(self.keuzes))
        zinnen = [
            self.tr("Nog te beslissen: {open} van {totaal}.").format(open=open_, totaal=len(regels))
        ]
        if los:
            zinnen.append(self.tr("Behouden zonder werkproces: {}.").format(los))
        self.stand.setText(" ".join(zinnen))


class GeenVakkennis(Uitnodiging):
    """What will stand there once the texts of the source are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("kerntaak", parent)

    def retranslate(self) -> None:
        self.kop.setText(self.tr("Van deze kerntaak is geen vakkennis bekend"))
        self.uitleg.setText(
            self.tr(
                "Hier staan straks haar regels vakkennis en vaardigheden:\n"
                "laad het XML-bestand van SBB en zet daarna de tekst van de bron terug."
            )
        )
