"""The page *Kolommen*: figures per column, and how much columns agree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.look.celring import Celtabel
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.overlap.lijst import fix_rows
from app.vergelijken.gegevens import Paginagegevens
from app.vergelijken.kolommenmodel import (
    Kolommenmodel,
    Kolomrij,
    Overeenkomstmodel,
    Overeenkomstrij,
)
from app.vergelijken.overeenkomstbeeld import Overeenkomstbeeld
from app.vergelijken.woorden import kolomnamen


class Kolommenpagina(QWidget):
    """The picture of the agreement has a table with the same figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = Kolommenmodel(self)
        self.tabel = Celtabel(self)
        self.tabel.setModel(self.model)
        self.overeenkomst = Overeenkomstmodel(self)
        self.beeld = Overeenkomstbeeld(self)
        self.tweeling = Celtabel(self)
        self.tweeling.setModel(self.overeenkomst)
        self.kop, self.uitleg = sectiekop(), platte_tekst(gedempt=True)
        self.als_tabel = QCheckBox(self)
        self.leeg = platte_tekst(gedempt=True)
        self._lay_out()
        self.als_tabel.toggled.connect(self._on_als_tabel)
        self._retranslate()

    def show_gegevens(
        self, gegevens: Paginagegevens | None, volgorde: Sequence[int], live: int | None
    ) -> None:
        """Show this; None = it is being made."""
        self.leeg.setVisible(gegevens is None)
        self.deler.setVisible(gegevens is not None)
        if gegevens is None:
            return
        kolommen, namen = gegevens.kolommen, kolomnamen(gegevens.kolommen)
        self.model.show(
            [
                Kolomrij(een.id, namen[plek], een, gegevens.cijfers[plek], plek == live)
                for plek, een in ((plek, kolommen[plek]) for plek in volgorde)
            ]
        )
        op_gelijkenis = gegevens.ordening.volgorde
        rijen = tuple(
            Overeenkomstrij(
                plek,
                namen[plek],
                tuple(gegevens.overeenkomst[plek][ander] for ander in op_gelijkenis),
            )
            for plek in op_gelijkenis
        )
        self.overeenkomst.show_overeenkomst(rijen)
        self.beeld.show_overeenkomst(rijen, gegevens.ordening)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        self.model.renew()
        self.overeenkomst.renew()
        self.beeld.show_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        for tabel in (self.tabel, self.tweeling):
            fix_rows(tabel)
            kop = tabel.horizontalHeader()
            kop.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            kop.setMaximumSectionSize(340)
            kop.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.kop.setContentsMargins(0, 0, 0, 0)
        boven = QHBoxLayout()
        boven.setSpacing(RUIMTE)
        boven.addWidget(self.kop)
        boven.addWidget(self.uitleg, 1)
        boven.addWidget(self.als_tabel)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.beeld)
        self._stapel.addWidget(self.tweeling)
        onder = QWidget(self)
        kolom = QVBoxLayout(onder)
        kolom.setContentsMargins(RUIMTE, RUIMTE_KLEIN, RUIMTE, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addLayout(boven)
        kolom.addWidget(self._stapel, 1)
        self.deler = QSplitter(Qt.Orientation.Vertical, self)
        self.deler.addWidget(self.tabel)
        self.deler.addWidget(onder)
        self.deler.setChildrenCollapsible(False)
        self.deler.setSizes([240, 400])
        self.leeg.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, 0)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, 0, 0, 0)
        alles.addWidget(self.leeg)
        alles.addWidget(self.deler, 1)
        self.setFocusProxy(self.tabel)

    def _retranslate(self) -> None:
        self.leeg.setText(self.tr("Wordt berekend…"))
        self.kop.setText(self.tr("Overeenkomst"))
        self.uitleg.setText(
            self.tr(
                "Aandeel van de onderdelen dat twee kolommen delen; de boom brengt samen wat het "
                "meest op elkaar lijkt"
            )
        )
        self.als_tabel.setText(self.tr("Als &tabel"))
        self.tabel.setAccessibleName(self.tr("Cijfers per kolom"))
        for deel in (self.beeld, self.tweeling):
            deel.setAccessibleName(self.tr("Overeenkomst tussen de kolommen"))
        self.model.renew()
        self.overeenkomst.renew()

    def _on_als_tabel(self, is_tabel: bool) -> None:
        self._stapel.setCurrentWidget(self.tweeling if is_tabel else self.beeld)
