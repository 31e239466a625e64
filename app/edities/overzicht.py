"""The page that says what an import would bring, and asks how it should become an edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import Feitenrooster, Melding, platte_tekst, sectiekop
from app.edities.gelezen import Gelezen
from app.edities.samenvatting import (
    bestandrijen,
    gevolg_van_aanvullen,
    gevolg_van_los,
    overgenomen,
    telrijen,
    uitkomst_in_woorden,
)
from app.edities.tabellen import BestandenModel, Tabel, TellingenModel
from app.look.iconen import set_icon
from app.look.thema import RUIMTE, RUIMTE_BLOK, RUIMTE_KLEIN

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Voorstel

_INSPRING = 24
_MEESTE_BESTANDEN = 5
_LANGSTE_NAAM = 200
_BREEDSTE = 260


class Overzicht(QWidget):
    """Shows both proposals and lets the user choose and name."""

    gekozen = Signal()
    """Another choice or name was made."""

    def __init__(self, gelezen: Gelezen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gelezen = gelezen
        self._eigen_naam = False
        self.naam = QLineEdit(self)
        self.naam.setMaxLength(_LANGSTE_NAAM)
        self._naamkop = QLabel(self)
        self._naamkop.setBuddy(self.naam)
        self.uitleg = Melding("info", "info", self)
        self.bestanden = BestandenModel(self)
        self.bestandentabel = Tabel(self.bestanden, self)
        self.tellingen = TellingenModel(self)
        self.tellingentabel = Tabel(self.tellingen, self)
        self.aanvullen = QRadioButton(self)
        self.los = QRadioButton(self)
        self._groep = QButtonGroup(self)
        self._groep.addButton(self.aanvullen)
        self._groep.addButton(self.los)
        self._gevolg_aanvullen = platte_tekst(gedempt=True)
        self._gevolg_los = platte_tekst(gedempt=True)
        self.waarschuwingen = QPlainTextEdit(self)
        self.kopieren = QPushButton(self)
        self._koppen = {naam: sectiekop() for naam in ("bestanden", "keuze", "delen", "fouten")}
        self._overgenomen = Feitenrooster(self)
        keuze = self.aanvullen if gelezen.is_eerder_aanvulling else self.los
        keuze.setChecked(True)
        self._arrange()
        self._connect()
        self._retranslate()
        self.bestandentabel.fit_rows(_MEESTE_BESTANDEN)
        self.bestandentabel.fit_columns(_BREEDSTE)
        self.naam.selectAll()

    @property
    def is_aanvulling(self) -> bool:
        """Whether the files are to be added to the current edition."""
        return self.aanvullen.isChecked()

    @property
    def heeft_naam(self) -> bool:
        """Whether the edition has a name to be told apart by."""
        return bool(self.naam.text().strip())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        rij = QHBoxLayout()
        rij.setSpacing(RUIMTE)
        rij.addWidget(self._naamkop)
        rij.addWidget(self.naam, 1)
        midden = QHBoxLayout()
        midden.setSpacing(RUIMTE_BLOK)
        midden.addWidget(self.tellingentabel, 0, Qt.AlignmentFlag.AlignTop)
        midden.addWidget(self._make_keuze(), 1)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addLayout(rij)
        kolom.addWidget(self.uitleg)
        kolom.addWidget(self._koppen["bestanden"])
        kolom.addWidget(self.bestandentabel)
        kolom.addSpacing(RUIMTE_BLOK)
        kolom.addLayout(midden, 1)
        kop = QHBoxLayout()
        kop.addWidget(self._koppen["fouten"], 1)
        kop.addWidget(self.kopieren, 0, Qt.AlignmentFlag.AlignBottom)
        kolom.addLayout(kop)
        kolom.addWidget(self.waarschuwingen, 1)
        self.bestandentabel.horizontalHeader().setStretchLastSection(True)
        self.tellingentabel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.waarschuwingen.setReadOnly(True)
        self.waarschuwingen.setTabChangesFocus(True)
        self.waarschuwingen.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.waarschuwingen.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.waarschuwingen.setMinimumHeight(72)
        set_icon(self.kopieren, "copy")

    def _make_keuze(self) -> QScrollArea:
        """The choice and what is carried over; the latter can be long."""
        blad = QWidget(self)
        kolom = QVBoxLayout(blad)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        self._koppen["keuze"].setContentsMargins(0, 0, 0, 0)
        kolom.addWidget(self._koppen["keuze"])
        for knop, gevolg in (
            (self.aanvullen, self._gevolg_aanvullen),
            (self.los, self._gevolg_los),
        ):
            gevolg.setContentsMargins(_INSPRING, 0, 0, RUIMTE_KLEIN)
            kolom.addWidget(knop)
            kolom.addWidget(gevolg)
        kolom.addWidget(self._koppen["delen"])
        kolom.addWidget(self._overgenomen)
        kolom.addStretch(1)
        vak = QScrollArea(self)
        vak.setWidget(blad)
        vak.setWidgetResizable(True)
        vak.setFrameShape(QScrollArea.Shape.NoFrame)
        vak.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        vak.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return vak

    def _connect(self) -> None:
        self.naam.textEdited.connect(self._on_naam)
        self._groep.buttonToggled.connect(self._on_keuze)
        self.kopieren.clicked.connect(self._on_kopieren)

    def _retranslate(self) -> None:
        self._naamkop.setText(self.tr("&Naam van de editie:"))
        self._koppen["bestanden"].setText(self.tr("Gelezen bestanden"))
        self._koppen["keuze"].setText(self.tr("Wat moet ermee gebeuren?"))
        self.bestandentabel.setAccessibleName(self.tr("Gelezen bestanden"))
        self.tellingentabel.setAccessibleName(self.tr("Aantallen voor en na het toevoegen"))
        self.aanvullen.setText(self.tr("&Aanvullen op de huidige editie"))
        self.los.setText(
            self.tr("Een nieuwe editie die op &zichzelf staat")
            if self._gelezen.heeft_dossiers
            else self.tr("In de &plaats van wat de huidige editie ervan heeft")
        )
        self.kopieren.setText(self.tr("Waarschuwingen &kopiëren"))
        self.waarschuwingen.setAccessibleName(self.tr("Waarschuwingen"))
        self.bestanden.renew()
        self.tellingen.renew()
        self._refresh()

    def _refresh(self) -> None:
        gelezen = self._gelezen
        voorstel = gelezen.voorstel(aanvullen=self.is_aanvulling)
        if not self._eigen_naam:
            self.naam.setText(voorstel.editie.naam)
        uitleg = uitkomst_in_woorden(voorstel)
        self.uitleg.tekst.setText(uitleg)
        self.uitleg.setVisible(bool(uitleg))
        self.naam.setEnabled(voorstel.verandert)
        self.bestanden.show(bestandrijen(gelezen))
        self.tellingen.show(telrijen(gelezen, voorstel))
        self._fit_tellingen()
        for deel in (self._koppen["keuze"], self.aanvullen, self.los):
            deel.setVisible(gelezen.heeft_keuze)
        for gevolg, tekst in (
            (self._gevolg_aanvullen, gevolg_van_aanvullen(gelezen)),
            (self._gevolg_los, gevolg_van_los(gelezen)),
        ):
            gevolg.setVisible(gelezen.heeft_keuze)
            gevolg.setText(tekst)
        self.aanvullen.setAccessibleDescription(self._gevolg_aanvullen.text())
        self.los.setAccessibleDescription(self._gevolg_los.text())
        self._show_overgenomen(voorstel, gelezen)
        self._show_waarschuwingen(gelezen)

    def _show_overgenomen(self, voorstel: Voorstel, gelezen: Gelezen) -> None:
        feiten = overgenomen(voorstel)
        self._overgenomen.show_feiten(feiten)
        self._overgenomen.setVisible(bool(feiten))
        self._koppen["delen"].setVisible(bool(feiten))
        self._koppen["delen"].setText(self.tr("Overgenomen uit „{}”").format(gelezen.huidig.naam))

    def _show_waarschuwingen(self, gelezen: Gelezen) -> None:
        regels = gelezen.los.waarschuwingen
        for deel in (self._koppen["fouten"], self.waarschuwingen, self.kopieren):
            deel.setVisible(bool(regels))
        self._koppen["fouten"].setText(self.tr("Waarschuwingen ({})").format(len(regels)))
        self.waarschuwingen.setPlainText("\n".join(regels))

    def _fit_tellingen(self) -> None:
        tabel = self.tellingentabel
        tabel.fit_rows(self.tellingen.rowCount())
        tabel.resizeColumnsToContents()
        tabel.setFixedWidth(tabel.horizontalHeader().length() + 2 * tabel.frameWidth())

    def _on_naam(self) -> None:
        self._eigen_naam = True
        self.gekozen.emit()

    def _on_keuze(self) -> None:
        self._refresh()
        self.gekozen.emit()

    def _on_kopieren(self) -> None:
        QGuiApplication.clipboard().setText(self.waarschuwingen.toPlainText())
