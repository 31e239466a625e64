"""Choosing several of a long list by name: existing kwalificaties, or what a file of SBB holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst
from app.detailpaneel.woorden import one_line
from app.look.celring import Celdelegate
from app.look.thema import RUIMTE, RUIMTE_GROOT
from app.structuurpaneel.zoekveld import Zoekveld
from app.vergelijken.woorden import kolomnamen
from composer.regels.context import Omgeving
from composer.vergelijken.kolom import Kolom
from kwalificatiestructuur.vragen import kwalificaties

_MAAT: Final = (620, 560)
_ROL: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Keuzeregel:
    """One thing to choose; ``waarom_niet`` says why it cannot be chosen, "" when it can."""

    sleutel: str
    tekst: str
    waarom_niet: str = ""
    is_gekozen: bool = False


class Kiesvenster(QDialog):
    """Type to search; Enter or the down arrow goes to the list, where Space or a click ticks."""

    def __init__(
        self,
        titel: str,
        uitleg: str,
        regels: Sequence[Keuzeregel],
        hoogstens: int,
        ouder: QWidget | None = None,
    ) -> None:
        super().__init__(ouder)
        self.setWindowTitle(titel)
        self._hoogstens = hoogstens
        self._uitleg = platte_tekst(uitleg)
        self.zoekveld = Zoekveld(self)
        self.lijst = QListWidget(self)
        self.lijst.setItemDelegate(Celdelegate(self.lijst))
        self.lijst.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.stand = platte_tekst(gedempt=True)
        self._knoppen = QDialogButtonBox(self)
        rol = QDialogButtonBox.ButtonRole
        self.toevoegen = QPushButton(self)
        self.annuleren = QPushButton(self)
        self._knoppen.addButton(self.toevoegen, rol.AcceptRole)
        self._knoppen.addButton(self.annuleren, rol.RejectRole)
        self._fill(regels)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
        kolom.setSpacing(RUIMTE)
        for deel in (self._uitleg, self.zoekveld):
            kolom.addWidget(deel)
        kolom.addWidget(self.lijst, 1)
        kolom.addWidget(self.stand)
        kolom.addWidget(self._knoppen)
        self.zoekveld.textChanged.connect(self._filter)
        self.zoekveld.verder.connect(self.lijst.setFocus)
        self.lijst.itemChanged.connect(self._show_stand)
        self._knoppen.accepted.connect(self.accept)
        self._knoppen.rejected.connect(self.reject)
        # Enter in the search field goes to the list; it must not close the window.
        self.toevoegen.setAutoDefault(False)
        self.annuleren.setAutoDefault(False)
        self._retranslate()
        self.resize(*_MAAT)

    @property
    def gekozen(self) -> tuple[str, ...]:
        """The keys of what is ticked, in order."""
        items = map(self.lijst.item, range(self.lijst.count()))
        return tuple(i.data(_ROL) for i in items if i.checkState() is Qt.CheckState.Checked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self, regels: Sequence[Keuzeregel]) -> None:
        for regel in regels:
            tekst = f"{regel.tekst}  ({regel.waarom_niet})" if regel.waarom_niet else regel.tekst
            item = QListWidgetItem(tekst, self.lijst)
            item.setData(_ROL, regel.sleutel)
            if regel.waarom_niet:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                continue
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            aan = Qt.CheckState.Checked if regel.is_gekozen else Qt.CheckState.Unchecked
            item.setCheckState(aan)

    def _filter(self, tekst: str) -> None:
        woorden = tekst.casefold().split()
        for rij in range(self.lijst.count()):
            item = self.lijst.item(rij)
            inhoud = item.text().casefold()
            item.setHidden(not all(woord in inhoud for woord in woorden))
        self._show_stand()

    def _retranslate(self) -> None:
        self.zoekveld.setPlaceholderText(self.tr("Zoek op crebo of naam"))
        self.zoekveld.setAccessibleName(self.tr("Zoek op crebo of naam"))
        self.lijst.setAccessibleName(self.windowTitle())
        self.toevoegen.setText(self.tr("&Toevoegen"))
        self.annuleren.setText(self.tr("Annuleren"))
        self._show_stand()

    def _show_stand(self) -> None:
        aantal = len(self.gekozen)
        zichtbaar = sum(not self.lijst.item(r).isHidden() for r in range(self.lijst.count()))
        if not zichtbaar:
            zin = self.tr("Niets gevonden; zoek met minder of andere woorden.")
        elif aantal > self._hoogstens:
            zin = self.tr("Er is plaats voor {}; vink er minder aan.").format(self._hoogstens)
        else:
            zin = self.tr("Gekozen: {aantal}. Er is plaats voor {hoogstens}.")
            zin = zin.format(aantal=aantal, hoogstens=self._hoogstens)
        self.stand.setText(zin)
        self.toevoegen.setEnabled(0 < aantal <= self._hoogstens)


class Vergelijkvragen(QObject):
    """The questions of the window; a test gives other answers."""

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self._venster = venster

    def ask_files(self, map_: str) -> list[Path]:
        """Which files; [] = none."""
        from PySide6.QtWidgets import QFileDialog

        soorten = self.tr(
            "Samenstellingen, recepten, beoordelingspakketten en SBB-bestanden "
            "(*.xml *.toml *.kcpakket *.zip)"
        )
        alles = self.tr("Alle bestanden (*)")
        titel = self.tr("Bestanden naast elkaar leggen")
        namen, _ = QFileDialog.getOpenFileNames(self._venster, titel, map_, f"{soorten};;{alles}")
        return [Path(naam) for naam in namen]

    def ask_kwalificaties(self, omgeving: Omgeving, hoogstens: int) -> tuple[str, ...]:
        """The crebo's of existing kwalificaties; () = none."""
        onbekend = self.tr("inhoud niet bekend")
        regels = [
            Keuzeregel(
                kw.crebo,
                f"{kw.crebo}  {one_line(kw.naam)}",
                onbekend if kw.plaatsen is None else "",
            )
            for kw in kwalificaties(omgeving.structuur)
        ]
        uitleg = self.tr("Vink aan welke bestaande kwalificaties ernaast komen, elk als een kolom.")
        return self._ask(self.tr("Kwalificaties kiezen"), uitleg, regels, hoogstens)

    def ask_kolommen(self, kolommen: Sequence[Kolom], hoogstens: int) -> tuple[int, ...]:
        """Which of the kwalificaties in a file of SBB, by their place; () = none."""
        zin = self.tr(
            "{bestand}: in dit SBB-bestand staan deze kwalificaties. Elke keuze wordt een kolom."
        )
        uitleg = zin.format(bestand=Path(kolommen[0].bestand).name)
        titel = self.tr("Kwalificaties in het bestand")
        return self._ask_places(titel, uitleg, kolommen, hoogstens)

    def ask_documenten(self, kolommen: Sequence[Kolom], hoogstens: int) -> tuple[int, ...]:
        """Which of the documents in a package, by their place; () = none."""
        uitleg = self.tr(
            "In het beoordelingspakket staan meer documenten dan er naast elkaar passen. Elke "
            "keuze wordt een kolom."
        )
        titel = self.tr("Documenten in het pakket")
        return self._ask_places(titel, uitleg, kolommen, hoogstens)

    def _ask_places(
        self, titel: str, uitleg: str, kolommen: Sequence[Kolom], hoogstens: int
    ) -> tuple[int, ...]:
        """The first ones are ticked, as many as there is room for."""
        regels = [
            Keuzeregel(str(plek), naam, is_gekozen=plek < hoogstens)
            for plek, naam in enumerate(kolomnamen(kolommen))
        ]
        return tuple(map(int, self._ask(titel, uitleg, regels, hoogstens)))

    def _ask(
        self, titel: str, uitleg: str, regels: Sequence[Keuzeregel], hoogstens: int
    ) -> tuple[str, ...]:
        venster = Kiesvenster(titel, uitleg, regels, hoogstens, self._venster)
        venster.zoekveld.setFocus()
        uitkomst = venster.gekozen if venster.exec() == venster.DialogCode.Accepted else ()
        venster.deleteLater()
        return uitkomst
