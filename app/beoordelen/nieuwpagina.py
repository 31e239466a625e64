"""The tab with what is new in a package since somebody had it on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.beoordelen.nieuwrijen import Nieuwrij, news_of
from app.beoordelen.pagina import Beoordelingspagina
from app.beoordelen.woorden import platte_tip
from app.detailpaneel.blokken import platte_tekst
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.look.thema import RUIMTE_KLEIN
from app.overlap.lijst import make_lijst
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.veranderd import Veranderd

Rol = Qt.ItemDataRole
_BREEDTEN: Final = {0: 130, 1: 140, 3: 80, 4: 124}


class Nieuwmodel(LijstModel[tuple[int, Nieuwrij]]):
    """A row for everything that is new."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda item: item, parent)

    def koppen(self) -> Sequence[str]:
        return (
            self.tr("Cross-over"),
            self.tr("Waar"),
            self.tr("Wat er gebeurde"),
            self.tr("Door"),
            self.tr("Wanneer"),
        )

    def cell(self, item: tuple[int, Nieuwrij], column: int) -> Mapping[int, Any]:
        rij = item[1]
        tekst = (rij.naam, rij.waar, rij.wat, rij.wie, rij.wanneer)[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: platte_tip(tekst) or None}
        if column == 0:
            cel[Rol.DecorationRole] = icon(rij.icoon)
        return cel


class Nieuwpagina(Beoordelingspagina):
    """Enter leads to what changed."""

    gekozen = Signal(object)
    """(Nieuwrij): go there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_eerste = False
        self._nieuws: tuple[Veranderd, Beoordelingspakket] | None = None
        self.model = Nieuwmodel(self)
        self.tabel = make_lijst(self.model, 2)
        for kolom, breedte in _BREEDTEN.items():
            self.tabel.setColumnWidth(kolom, breedte)
        self.zin = platte_tekst(gedempt=True)
        self.setFocusProxy(self.tabel)
        kolom_ = QVBoxLayout(self)
        kolom_.setContentsMargins(0, RUIMTE_KLEIN, 0, RUIMTE_KLEIN)
        kolom_.setSpacing(RUIMTE_KLEIN)
        kolom_.addWidget(self.zin)
        kolom_.addWidget(self.tabel, 1)
        self.tabel.activated.connect(self._on_gekozen)
        self._retranslate()

    @property
    def rijen(self) -> tuple[Nieuwrij, ...]:
        """What is new."""
        return tuple(rij for _, rij in self.model.items)

    def kop(self) -> str:
        return self.tr("Nieuw ({})").format(len(self.model.items))

    def show_veranderd(
        self, veranderd: Veranderd, nu: Beoordelingspakket, *, is_eerste: bool
    ) -> None:
        """Show what is new; ``is_eerste``: nobody had this package on the screen here before."""
        self._is_eerste, self._nieuws = is_eerste, (veranderd, nu)
        self._show_rijen()
        if self.model.items and not self.tabel.currentIndex().isValid():
            self.tabel.selectRow(0)
        self._show_zin()

    def renew(self) -> None:
        self.model.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.tabel.setAccessibleName(self.tr("Wat anderen deden"))
        self._show_rijen()
        self.model.renew()
        self._show_zin()

    def _show_rijen(self) -> None:
        if self._nieuws is not None:
            self.model.show(tuple(enumerate(news_of(*self._nieuws))))

    def _show_zin(self) -> None:
        if self.model.items:
            zin = self.tr("Wat anderen deden sinds u dit pakket de vorige keer opende.")
        elif self._is_eerste:
            zin = self.tr(
                "U opent dit pakket hier voor het eerst; hierna staat hier wat anderen deden."
            )
        else:
            zin = self.tr("Sinds de vorige keer is er niets bij gekomen van anderen.")
        self.zin.setText(zin)

    def _on_gekozen(self, index: QModelIndex) -> None:
        self.gekozen.emit(self.model.item(index)[1])
