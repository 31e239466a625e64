"""The tab with the notes: which ones show, the tree of them, and the one that is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.beoordelen.gespreksblad import Gespreksblad
from app.beoordelen.notitiemodel import Kolom, Notitiemodel
from app.beoordelen.notitierijen import (
    Notitierij,
    Notitiesleutel,
    Welke,
    Zeef,
    authors_of,
    groups_of,
)
from app.beoordelen.pagina import Beoordelingspagina, orient
from app.beoordelen.woorden import ICOON_VAN_SOORT, soort_in_woord
from app.look.iconen import icon, set_icon
from app.look.thema import RUIMTE_KLEIN
from app.samenstelling.boom import RijhoogteDelegate
from app.samenstelling.leeg import Uitnodiging
from composer.beoordelen.beeld import gesprekken_of
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.waarden import Notitiesoort

_BREEDTEN: Final = {Kolom.STAND: 84, Kolom.DOOR: 80, Kolom.WANNEER: 78, Kolom.ANTWOORDEN: 44}
_INSPRING: Final = 14
_LETTERS: Final = 12
"""Of a choice above the tree; a name may have more."""


class Notitiepagina(Beoordelingspagina):
    """Choosing a note shows it; Enter brings in front what it is about."""

    notitie_gevraagd = Signal()
    """Make a note."""
    tonen_gevraagd = Signal(object)
    """(Notitierij): bring in front what it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pakket: Beoordelingspakket | None = None
        self.model = Notitiemodel(self)
        self.boom = self._make_boom()
        self.blad = Gespreksblad(self)
        self.welke = QComboBox(self)
        self.soort = QComboBox(self)
        self.auteur = QComboBox(self)
        self.maken = QPushButton(self)
        self.leeg = GeenNotities(self)
        set_icon(self.maken, "add")
        self.setFocusProxy(self.boom)
        self._lay_out()
        self._retranslate()
        for keuze in (self.welke, self.soort, self.auteur):
            keuze.currentIndexChanged.connect(self._show)
        self.maken.clicked.connect(self.notitie_gevraagd)
        self.blad.tonen_gevraagd.connect(self._on_tonen)

    @property
    def huidige(self) -> Notitierij | None:
        """The note that is chosen."""
        return self.model.rij(self.boom.currentIndex())

    @property
    def zeef(self) -> Zeef:
        """What shows."""
        return Zeef(
            list(Welke)[max(self.welke.currentIndex(), 0)],
            (None, *Notitiesoort)[max(self.soort.currentIndex(), 0)],
            self.auteur.currentData() or "",
        )

    def kop(self) -> str:
        if self._pakket is None:
            return self.tr("Notities")
        open_ = sum(gesprek.is_open for gesprek in gesprekken_of(self._pakket))
        return self.tr("Notities ({} open)").format(open_)

    def show_pakket(self, pakket: Beoordelingspakket) -> None:
        """Show the notes of this package; the chosen one stays chosen."""
        self._pakket = pakket
        self._fill_auteurs(pakket)
        self._show()

    def choose(self, sleutel: Notitiesleutel) -> bool:
        """Choose a note; whether it shows."""
        index = self.model.index_of(sleutel)
        if index.isValid():
            self.boom.setCurrentIndex(index)
            self.boom.scrollTo(index)
        return index.isValid()

    def show_notitie(self, sleutel: Notitiesleutel) -> bool:
        """Choose a note, whatever was sifted out; whether it is in the package."""
        if not self.choose(sleutel):
            self.welke.setCurrentIndex(list(Welke).index(Welke.MET_VERWIJDERDE))
            self.soort.setCurrentIndex(0)
            self.auteur.setCurrentIndex(0)
        return self.choose(sleutel)

    def renew(self) -> None:
        self.model.renew()
        self.blad.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        orient(self.deler, self.width())

    def _make_boom(self) -> QTreeView:
        boom = QTreeView(self)
        boom.setItemDelegate(RijhoogteDelegate(boom))
        boom.setModel(self.model)
        boom.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        boom.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        boom.setUniformRowHeights(True)
        boom.setAllColumnsShowFocus(True)
        boom.setIndentation(_INSPRING)
        boom.setMinimumHeight(72)
        kop = boom.header()
        kop.setStretchLastSection(False)
        kop.setSectionResizeMode(Kolom.NOTITIE, QHeaderView.ResizeMode.Stretch)
        for kolom, breedte in _BREEDTEN.items():
            boom.setColumnWidth(kolom, breedte)
        self.model.rowsInserted.connect(self._on_inserted)
        boom.selectionModel().currentChanged.connect(self._on_current)
        boom.activated.connect(self._on_tonen)
        return boom

    def _lay_out(self) -> None:
        balk = QHBoxLayout()
        balk.setSpacing(RUIMTE_KLEIN)
        for keuze in (self.welke, self.soort, self.auteur):
            keuze.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            keuze.setMinimumContentsLength(_LETTERS)
            balk.addWidget(keuze)
        balk.addStretch(1)
        balk.addWidget(self.maken)
        self.deler = QSplitter(Qt.Orientation.Vertical, self)
        self.deler.setChildrenCollapsible(False)
        self.deler.addWidget(self.boom)
        self.deler.addWidget(self.blad)
        self.deler.setSizes([1000, 1000])
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, RUIMTE_KLEIN, 0, RUIMTE_KLEIN)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addLayout(balk)
        kolom.addWidget(self.deler, 1)
        kolom.addWidget(self.leeg, 1)

    def _retranslate(self) -> None:
        welke = (self.tr("Open"), self.tr("Alle"), self.tr("Ook verwijderde"))
        soorten = [
            (icon(ICOON_VAN_SOORT[soort]), soort_in_woord(soort).capitalize())
            for soort in Notitiesoort
        ]
        self.maken.setText(self.tr("Notitie maken…"))
        self.boom.setAccessibleName(self.tr("Notities"))
        for keuze, naam in (
            (self.welke, self.tr("Welke notities")),
            (self.soort, self.tr("Soort notitie")),
            (self.auteur, self.tr("Van wie")),
        ):
            keuze.setAccessibleName(naam)
            keuze.setToolTip(naam)
        with QSignalBlocker(self.welke), QSignalBlocker(self.soort):
            nu = max(self.welke.currentIndex(), 0), max(self.soort.currentIndex(), 0)
            self.welke.clear()
            self.welke.addItems(welke)
            self.soort.clear()
            self.soort.addItem(self.tr("Elke soort"))
            for beeld, woord in soorten:
                self.soort.addItem(beeld, woord)
            self.welke.setCurrentIndex(nu[0])
            self.soort.setCurrentIndex(nu[1])
        if self._pakket is not None:
            self._fill_auteurs(self._pakket)
            # The names of the places are in the rows.
            self._show()
        self.model.renew()

    def _fill_auteurs(self, pakket: Beoordelingspakket) -> None:
        namen = sorted({naam for g in gesprekken_of(pakket) for naam in authors_of(g)})
        gekozen = self.auteur.currentData() or ""
        with QSignalBlocker(self.auteur):
            self.auteur.clear()
            self.auteur.addItem(self.tr("Iedereen"), "")
            for naam in namen:
                self.auteur.addItem(naam, naam)
            self.auteur.setCurrentIndex(max(self.auteur.findData(gekozen), 0))

    def _show(self) -> None:
        if self._pakket is None:
            return
        huidige = self.huidige
        voor = [rij.sleutel for rij in self.model.rijen]
        self.model.show(groups_of(self._pakket, self.zeef))
        self._follow(None if huidige is None else huidige.sleutel, voor)
        self.blad.show_rij(self.huidige)
        self._show_leeg()

    def _show_leeg(self) -> None:
        """Say why there is nothing to see, if there is nothing."""
        assert self._pakket is not None
        is_leeg = not self.model.rijen
        self.leeg.show_stand(heeft_notities=bool(gesprekken_of(self._pakket)))
        self.deler.setVisible(not is_leeg)
        self.leeg.setVisible(is_leeg)
        self.setFocusProxy(self.maken if is_leeg else self.boom)

    def _follow(self, huidige: Notitiesleutel | None, voor: list[Notitiesleutel]) -> None:
        """Keep the chosen note chosen; one that does not show any more leaves it to the next."""
        nu = dict.fromkeys(rij.sleutel for rij in self.model.rijen)
        kandidaten = list(nu)
        if huidige is not None and huidige in voor:
            plaats = voor.index(huidige)
            kandidaten = [huidige, *voor[plaats + 1 :], *reversed(voor[:plaats])]
        gekozen = next((sleutel for sleutel in kandidaten if sleutel in nu), None)
        if gekozen is not None:
            self.choose(gekozen)

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            index = self.model.index(row, 0, parent)
            self.boom.expand(index)
            if self.model.rij(index) is None:
                self.boom.setFirstColumnSpanned(row, parent, True)
            if kinderen := self.model.rowCount(index):
                self._on_inserted(index, 0, kinderen - 1)

    def _on_current(self) -> None:
        self.blad.show_rij(self.huidige)

    def _on_tonen(self) -> None:
        if (rij := self.huidige) is not None:
            self.tonen_gevraagd.emit(rij)


class GeenNotities(Uitnodiging):
    """What will stand in the list of notes, and how to begin; or that others are sifted out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heeft_notities = False
        super().__init__("note", parent)

    def show_stand(self, *, heeft_notities: bool) -> None:
        """Whether there are notes that do not show."""
        self._heeft_notities = heeft_notities
        self.retranslate()

    def retranslate(self) -> None:
        if self._heeft_notities:
            self.kop.setText(self.tr("Geen notities in deze keuze"))
            self.uitleg.setText(self.tr("Kies hierboven welke notities u wilt zien."))
        else:
            self.kop.setText(self.tr("Nog geen notities"))
            self.uitleg.setText(
                self.tr(
                    "Hier staat straks wat u en anderen bij het document opmerken:\n"
                    "kies een onderdeel, een veld of een bevinding en druk op Ctrl+Shift+N."
                )
            )
