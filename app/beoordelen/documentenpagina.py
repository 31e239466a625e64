"""The tab with the documents of a package: every round, and by what it was judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.beoordelen.pagina import Beoordelingspagina
from app.beoordelen.woorden import instelling_of, moment_in_woorden, naam_of, platte_tip
from app.detailpaneel.blokken import platte_tekst
from app.lijstmodel import LijstModel
from app.look.iconen import icon, set_icon
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.overlap.lijst import make_lijst
from composer.beoordelen.beeld import gesprekken_of
from composer.beoordelen.pakket import Beoordelingspakket, Documentronde
from kwalificatiestructuur.dagen import day_in_words

Rol = Qt.ItemDataRole
_BREEDTEN: Final = {1: 130, 2: 56, 3: 124, 4: 92}


@dataclass(frozen=True, slots=True)
class Ronderij:
    """A round of a document; ``open`` counts its open notes, ``is_hier`` the one in the window."""

    ronde: Documentronde
    open: int
    is_laatste: bool
    is_hier: bool


class Rondemodel(LijstModel[Ronderij]):
    """A row for every round, the last one of each document first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: (rij.ronde.document.id, rij.ronde.nummer), parent)

    def koppen(self) -> Sequence[str]:
        return (
            self.tr("Cross-over"),
            self.tr("Instelling"),
            self.tr("Ronde"),
            self.tr("Ingebracht"),
            self.tr("Open notities"),
        )

    def cell(self, item: Ronderij, column: int) -> Mapping[int, Any]:
        naam = naam_of(item.ronde)
        if item.is_hier:
            naam = self.tr("{naam} (in dit venster)").format(naam=naam)
        tekst = (
            naam,
            instelling_of(item.ronde),
            str(item.ronde.nummer),
            moment_in_woorden(item.ronde.tijd),
            str(item.open) if item.is_laatste else "",
        )[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: platte_tip(tekst) or None}
        if column == 0:
            cel[Rol.DecorationRole] = icon("kwalificatie" if item.is_laatste else "history")
        return cel


class Documentenpagina(Beoordelingspagina):
    """Enter shows a document in this window."""

    document_gevraagd = Signal(object)
    """(Documentronde): show it in this window."""
    ronde_gevraagd = Signal()
    """Put the document of this window in as its next round."""
    naast_gevraagd = Signal()
    """Put the documents of the package side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = Rondemodel(self)
        self.tabel = make_lijst(self.model, 0)
        for kolom, breedte in _BREEDTEN.items():
            self.tabel.setColumnWidth(kolom, breedte)
        self.oordelen = platte_tekst(gedempt=True)
        self.tonen = QPushButton(self)
        set_icon(self.tonen, "open")
        self.ronde = QPushButton(self)
        set_icon(self.ronde, "add")
        self.naast = QPushButton(self)
        set_icon(self.naast, "compare")
        self.setFocusProxy(self.tabel)
        self._lay_out()
        self.tabel.activated.connect(self._on_tonen)
        self.tabel.selectionModel().currentRowChanged.connect(self._show_ronde)
        self.tonen.clicked.connect(self._on_tonen)
        self.ronde.clicked.connect(self.ronde_gevraagd)
        self.naast.clicked.connect(self.naast_gevraagd)
        self._retranslate()

    @property
    def huidige(self) -> Ronderij | None:
        """The round of the current row."""
        index = self.tabel.currentIndex()
        return self.model.item(index) if index.isValid() else None

    def kop(self) -> str:
        return self.tr("Documenten ({})").format(
            len({r.ronde.document.id for r in self.model.items})
        )

    def show_pakket(self, pakket: Beoordelingspakket, hier: str) -> None:
        """Show the documents of this package; ``hier`` is the id of the one in the window."""
        open_: dict[str, int] = {}
        for gesprek in gesprekken_of(pakket):
            if gesprek.is_open:
                document = gesprek.notitie.document
                open_[document] = open_.get(document, 0) + 1
        rijen = [
            Ronderij(
                ronde,
                open_.get(id_, 0),
                ronde is rondes[-1],
                id_ == hier and ronde is rondes[-1],
            )
            for id_, rondes in pakket.documenten.items()
            for ronde in reversed(rondes)
        ]
        rijen.sort(key=lambda rij: (naam_of(rij.ronde).casefold(), rij.ronde.document.id))
        self.model.show(rijen)
        if rijen and self.huidige is None:
            self.tabel.selectRow(0)
        self.ronde.setEnabled(hier in pakket.documenten)
        self.naast.setEnabled(bool(rijen))
        self._show_ronde()

    def renew(self) -> None:
        self.model.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        knoppen = QHBoxLayout()
        knoppen.setSpacing(RUIMTE)
        knoppen.addWidget(self.tonen)
        knoppen.addWidget(self.ronde)
        knoppen.addWidget(self.naast)
        knoppen.addStretch(1)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, RUIMTE_KLEIN, 0, RUIMTE_KLEIN)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.tabel, 1)
        kolom.addWidget(self.oordelen)
        kolom.addLayout(knoppen)

    def _retranslate(self) -> None:
        self.tonen.setText(self.tr("Toon dit document"))
        self.ronde.setText(self.tr("Document in dit venster als nieuwe ronde"))
        self.naast.setText(self.tr("Naast elkaar zetten"))
        self.naast.setToolTip(self.tr("De documenten van dit pakket als kolommen naast elkaar"))
        self.tabel.setAccessibleName(self.tr("Documenten en rondes van het pakket"))
        self.model.renew()
        self._show_ronde()

    def _show_ronde(self) -> None:
        rij = self.huidige
        self.tonen.setEnabled(rij is not None)
        if rij is None:
            self.oordelen.clear()
            return
        zin = self.tr(
            "Beoordeeld naar {editie}, regelset {regelset} versie {versie}, peildatum {dag}"
        )
        zinnen = [
            zin.format(
                editie=oordeel.editienaam,
                regelset=oordeel.regelset,
                versie=oordeel.regelsetversie,
                dag=day_in_words(oordeel.peildatum),
            )
            for oordeel in rij.ronde.oordelen
        ]
        self.oordelen.setText("\n".join(dict.fromkeys(zinnen)))

    def _on_tonen(self) -> None:
        if (rij := self.huidige) is not None:
            self.document_gevraagd.emit(rij.ronde)
