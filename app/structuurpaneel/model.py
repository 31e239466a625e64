"""The rows of the structure as an item model: title, code and level."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app import mime
from app.look.domeinen import BADGEMAAT, domain_badge_icon
from app.look.iconen import icon
from app.structuurpaneel.besterijen import DOMEINEN, DOSSIERS
from app.structuurpaneel.fragmenten import Fragmenten
from app.structuurpaneel.indeling import CROSSOVERS, KEUZEDELEN, ZONDER_DOMEIN
from app.structuurpaneel.keuze import Keuze, keuze_of
from app.structuurpaneel.rijen import WORTEL, Knoop, Rij, Rijenboom, Rijsoort

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

Index = QModelIndex | QPersistentModelIndex

_ICOON: Final = {
    Rijsoort.DOSSIER: "dossier",
    Rijsoort.KERNTAAK: "kerntaak",
    Rijsoort.WERKPROCES: "werkproces",
    Rijsoort.KEUZEDEEL: "keuzedeel",
    Rijsoort.CROSSOVER: "crossover",
    Rijsoort.INHOUD_ONBEKEND: "unknown",
}
_ICOON_VAN_GROEP: Final = {
    KEUZEDELEN: "keuzedeel",
    CROSSOVERS: "crossover",
    DOSSIERS: "dossier",
}
MERKEN: Final = Qt.ItemDataRole.UserRole + 1
"""The marks in a line of text, as (first character, number of characters)."""

_ALLEEN_TITEL: Final = {
    Rijsoort.DOMEIN,
    Rijsoort.GROEP,
    Rijsoort.INHOUD_ONBEKEND,
    Rijsoort.FRAGMENT,
}
_TE_KIEZEN: Final = {
    Rijsoort.KWALIFICATIE,
    Rijsoort.KERNTAAK,
    Rijsoort.WERKPROCES,
    Rijsoort.KEUZEDEEL,
}


class Kolom(IntEnum):
    """The columns, from left to right."""

    TITEL = 0
    CODE = 1
    NIVEAU = 2


class StructuurModel(QAbstractItemModel):
    """Shows the rows of a tree, which is swapped as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boom = Rijenboom()
        self._structuur: Kwalificatiestructuur | None = None
        self.fragmenten = Fragmenten(self)
        self.fragmenten.gemaakt.connect(self._on_gemaakt)
        self._schuin = QFont()
        self._schuin.setItalic(True)

    @property
    def boom(self) -> Rijenboom:
        """The rows that are shown."""
        return self._boom

    def set_boom(self, boom: Rijenboom, structuur: Kwalificatiestructuur | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._boom = boom
        self._structuur = structuur
        self.endResetModel()

    def rij_of(self, index: Index) -> Rij | None:
        """The row at an index; None for the root."""
        return self._boom.rij(index.internalId()) if index.isValid() else None

    def index_of(self, knoop: Knoop) -> QModelIndex:
        """The index of a node; invalid when it is not shown."""
        nummer = self._boom.find(knoop)
        return QModelIndex() if nummer is None else self.index_at(nummer)

    def index_at(self, nummer: int) -> QModelIndex:
        """The index of the row with a number."""
        return self.createIndex(self._boom.plaats(nummer), 0, nummer)

    def keuze_of(self, indexes: Iterable[Index]) -> Keuze:
        """What the rows at these indexes stand for."""
        if self._structuur is None:
            return Keuze()
        nummers = [index.internalId() for index in indexes if index.isValid()]
        return keuze_of(self._boom.in_volgorde(nummers), self._structuur)

    def fill_option(self, option: QStyleOptionViewItem, index: Index) -> None:
        """What there is to paint of a cell."""
        if (rij := self.rij_of(index)) is None:
            return
        kolom = index.column()
        option.index = index  # type: ignore[assignment]
        option.text = self._display(rij, kolom)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        if (kleur := self._foreground(rij, kolom)) is not None:
            option.palette.setBrush(QPalette.ColorRole.Text, kleur)
        if kolom == Kolom.NIVEAU:
            option.displayAlignment = Qt.AlignmentFlag.AlignCenter
        if kolom != Kolom.TITEL:
            return
        if rij.soort is Rijsoort.INHOUD_ONBEKEND:
            option.font.setItalic(True)
        if (beeld := self._decoration(rij, kolom)) is not None:
            option.icon = beeld
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            if self._boom.ouder(index.internalId()) == WORTEL:
                # The badges of the domains and the icons of the groups take the same room.
                option.decorationSize = BADGEMAAT

    def text_at(self, index: Index) -> str:
        """What a cell shows."""
        rij = self.rij_of(index)
        return "" if rij is None else self._display(rij, index.column())

    def marks_at(self, index: Index) -> tuple[tuple[int, int], ...] | None:
        """The marks in a line of text; None in any other cell."""
        rij = self.rij_of(index)
        return None if rij is None else self._merken(rij, index.column())

    def is_wide(self, index: Index) -> bool:
        """Whether the title takes the room of the other columns, which have nothing to say."""
        rij = self.rij_of(index)
        return rij is not None and rij.soort in _ALLEEN_TITEL

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        # Not hasIndex, which asks everything once more; a view asks this very often.
        if not 0 <= column < len(Kolom) or parent.column() > 0:
            return QModelIndex()
        kinderen = self._boom.kinderen(_nummer(parent))
        if not 0 <= row < len(kinderen):
            return QModelIndex()
        return self.createIndex(row, column, kinderen[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        if not child.isValid():
            return QModelIndex()
        ouder = self._boom.ouder(child.internalId())
        return QModelIndex() if ouder == WORTEL else self.index_at(ouder)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.column() > 0:
            return 0
        return len(self._boom.kinderen(_nummer(parent)))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(Kolom)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        return parent.column() <= 0 and self._boom.heeft_kinderen(_nummer(parent))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if (rij := self.rij_of(index)) is None:
            return Qt.ItemFlag.NoItemFlags
        return _flags_of(rij.soort, rij.inhoud_bekend, rij.heeft_onder)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Titel"), self.tr("Code"), self.tr("Niv."))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("Titel"),
                self.tr("Crebo van dossier en kwalificatie, code van onderdeel en keuzedeel"),
                self.tr("Niveau"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Kolom.NIVEAU:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if (rij := self.rij_of(index)) is None or (maak := _ROLLEN.get(role)) is None:
            return None
        return maak(self, rij, index.column())

    def mimeTypes(self) -> list[str]:
        return [mime.BRONNEN, mime.KEUZEDELEN]

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        keuze = self.keuze_of(indexes)
        data = mime.encode_bronnen(keuze.bronnen) if keuze.bronnen else QMimeData()
        if keuze.keuzedelen:
            keuzedelen = mime.encode_keuzedelen(keuze.keuzedelen)
            data.setData(mime.KEUZEDELEN, keuzedelen.data(mime.KEUZEDELEN))
            data.setText("\n".join(filter(None, (data.text(), keuzedelen.text()))))
        return data

    def titel_of(self, rij: Rij) -> str:
        """The title as the screen shows it; rows that are no node of the structure have one too."""
        if rij.soort is Rijsoort.INHOUD_ONBEKEND:
            return self._onbekend()
        if rij.soort is Rijsoort.FRAGMENT:
            return self._regel(rij)
        if rij.titel:
            return " ".join(rij.titel.split())
        return {
            ZONDER_DOMEIN: self.tr("Zonder opleidingsdomein"),
            KEUZEDELEN: self.tr("Keuzedelen"),
            CROSSOVERS: self.tr("Cross-over kwalificaties"),
            DOSSIERS: self.tr("Dossiers"),
            DOMEINEN: self.tr("Opleidingsdomeinen"),
        }.get(rij.knoop.sleutel, self.tr("Andere keuzedelen"))

    def _onbekend(self) -> str:
        """The house's own words (``INHOUD_NIET_MEEGELEVERD``), in the language of the screen."""
        return self.tr("inhoud niet meegeleverd: laad het XML-bestand van SBB")

    def _display(self, rij: Rij, kolom: int) -> str:
        if kolom == Kolom.TITEL:
            return self.titel_of(rij)
        if kolom == Kolom.CODE:
            return rij.code
        return "" if rij.niveau is None else str(rij.niveau)

    def _regel(self, rij: Rij) -> str:
        """The field and the piece of its text that was found."""
        regel = self.fragmenten.get(rij.knoop.deel)
        return "…" if regel is None else f"{self._veldnaam(regel.veld)}: {regel.tekst}"

    def _merken(self, rij: Rij, kolom: int) -> tuple[tuple[int, int], ...] | None:
        if rij.soort is not Rijsoort.FRAGMENT or kolom != Kolom.TITEL:
            return None
        if (regel := self.fragmenten.get(rij.knoop.deel)) is None:
            return ()
        van = len(self._veldnaam(regel.veld)) + 2
        return tuple((plaats + van, lengte) for plaats, lengte in regel.merken)

    def _veldnaam(self, veld: str) -> str:
        return {
            "typering": self.tr("Typering"),
            "wettelijke_beroepsvereisten": self.tr("Beroepsvereisten"),
            "omschrijving": self.tr("Omschrijving"),
            "resultaat": self.tr("Resultaat"),
            "gedrag": self.tr("Gedrag"),
            "competenties": self.tr("Competenties"),
            "complexiteit": self.tr("Complexiteit"),
            "verantwoordelijkheid": self.tr("Verantwoordelijkheid"),
            "vakkennis": self.tr("Vakkennis"),
        }.get(veld, veld)

    def _on_gemaakt(self, delen: list[Knoop]) -> None:
        for deel in delen:
            if (index := self.index_of(deel.fragment)).isValid():
                # To the last column: the line is painted over all of them.
                self.dataChanged.emit(index, index.siblingAtColumn(Kolom.NIVEAU))

    def _decoration(self, rij: Rij, kolom: int) -> QIcon | None:
        if kolom != Kolom.TITEL or rij.soort is Rijsoort.FRAGMENT:
            return None
        if rij.domein is not None:
            return domain_badge_icon(rij.domein)
        if rij.knoop.sleutel in _ICOON_VAN_GROEP:
            return icon(_ICOON_VAN_GROEP[rij.knoop.sleutel])
        return icon(_ICOON.get(rij.soort, "domein"))

    def _tooltip(self, rij: Rij, kolom: int) -> str:
        if rij.soort is Rijsoort.FRAGMENT:
            regel = self.fragmenten.get(rij.knoop.deel)
            return "" if regel is None else f"{self._veldnaam(regel.veld)}: {regel.geheel}"
        delen = [f"{rij.code} {self.titel_of(rij)}".strip()]
        if rij.niveau is not None:
            delen.append(self.tr("niveau {0}").format(rij.niveau))
        if not rij.inhoud_bekend and rij.soort is Rijsoort.KWALIFICATIE:
            delen.append(self._onbekend())
        if rij.soort is Rijsoort.CROSSOVER:
            delen.append(self.tr("inhoud niet openbaar"))
        return "\n".join(delen)

    def _accessible(self, rij: Rij, kolom: int) -> str:
        if kolom == Kolom.CODE:
            return rij.code
        if kolom == Kolom.NIVEAU:
            return self.tr("niveau {0}").format(rij.niveau) if rij.niveau is not None else ""
        delen = [self._soortnaam(rij), *self._tooltip(rij, kolom).split("\n")]
        if rij.soort is Rijsoort.KWALIFICATIE:
            delen.insert(2, self._domeinnaam(rij))
        if (regel := self.fragmenten.get(rij.knoop)) is not None:
            delen.append(f"{self._veldnaam(regel.veld)}: {regel.geheel}")
        return ", ".join(filter(None, delen))

    def _domeinnaam(self, rij: Rij) -> str:
        """What the badge of a kwalificatie says."""
        if not rij.domein or self._structuur is None:
            return self.tr("zonder opleidingsdomein")
        from kwalificatiestructuur.vragen import domein_of

        domein = domein_of(self._structuur, rij.knoop.sleutel)
        return self.tr("domein {0}").format(domein.naam if domein else rij.domein)

    def _soortnaam(self, rij: Rij) -> str:
        return {
            Rijsoort.DOMEIN: self.tr("opleidingsdomein"),
            Rijsoort.DOSSIER: self.tr("dossier"),
            Rijsoort.KWALIFICATIE: self.tr("kwalificatie"),
            Rijsoort.KERNTAAK: self.tr("kerntaak"),
            Rijsoort.WERKPROCES: self.tr("werkproces"),
            Rijsoort.KEUZEDEEL: self.tr("keuzedeel"),
            Rijsoort.CROSSOVER: self.tr("cross-over"),
        }.get(rij.soort, "")

    def _font(self, rij: Rij, kolom: int) -> QFont | None:
        return self._schuin if rij.soort is Rijsoort.INHOUD_ONBEKEND else None

    def _foreground(self, rij: Rij, kolom: int) -> Any:
        if rij.inhoud_bekend and kolom == Kolom.TITEL and rij.soort is not Rijsoort.FRAGMENT:
            return None
        return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)

    def _alignment(self, rij: Rij, kolom: int) -> Qt.AlignmentFlag | None:
        return Qt.AlignmentFlag.AlignCenter if kolom == Kolom.NIVEAU else None


_ROLLEN: Final[dict[int, Callable[[StructuurModel, Rij, int], Any]]] = {
    Qt.ItemDataRole.DisplayRole: StructuurModel._display,
    Qt.ItemDataRole.DecorationRole: StructuurModel._decoration,
    Qt.ItemDataRole.ToolTipRole: StructuurModel._tooltip,
    Qt.ItemDataRole.AccessibleTextRole: StructuurModel._accessible,
    Qt.ItemDataRole.FontRole: StructuurModel._font,
    Qt.ItemDataRole.ForegroundRole: StructuurModel._foreground,
    Qt.ItemDataRole.TextAlignmentRole: StructuurModel._alignment,
    MERKEN: StructuurModel._merken,
}


@cache
def _flags_of(soort: Rijsoort, inhoud_bekend: bool, heeft_onder: bool) -> Qt.ItemFlag:
    if soort is Rijsoort.FRAGMENT:
        # The arrow keys skip it; it says more of the row above, and so does that row itself.
        return Qt.ItemFlag.ItemNeverHasChildren
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if soort in _TE_KIEZEN and inhoud_bekend:
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    return flags if heeft_onder else flags | Qt.ItemFlag.ItemNeverHasChildren


def _nummer(index: Index) -> int:
    return index.internalId() if index.isValid() else WORTEL
