"""The panel with the details of what was chosen last, on the left or in the middle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.look.thema import RUIMTE, RUIMTE_BLOK
from app.structuurpaneel.rijen import Knoop, Rijsoort
from composer.codering import codes_of
from composer.operations import BewerkingGeweigerd, find_onderdeel
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from app.detailpaneel.bronblad import Bronblad, Markeren
    from app.detailpaneel.onderdeelblad import Onderdeelblad
    from composer.samenstelling import Samenstelling
    from composer.schrijfregels import Markering
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Markeerder

_BREEDTE: Final = 19
"""In lines of text: what the pages need at least, also before they are made."""

_HOOGSTENS: Final = 28
"""In lines of text: what the pages may claim of the room of others."""

_RUST: Final = 150
"""Milliseconds without another question before the words of the last one are marked."""


class DetailPaneel(QWidget):
    """Shows a thing of the structure to read, or a part of the composition to edit.

    Each page is made when it is first shown.
    """

    titel_gewijzigd = Signal(str, str)
    """(id, title): after each key."""
    tekst_gewijzigd = Signal(str, str, str)
    """(id, field, text): after each key."""
    brontekst_terugzetten = Signal(str)
    """(id): the user wants the text of the source back."""
    knoop_gevraagd = Signal(object)
    """(Knoop): the user wants to see another thing of the structure."""
    structuur_laden_gevraagd = Signal()
    """The user wants to load SBB's XML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bron: tuple[Kwalificatiestructuur, Knoop] | None = None
        self._deel: tuple[Samenstelling, str, Kwalificatiestructuur | None] | None = None
        self._namen: Mapping[str, str] = {}
        self._markeren: Markeren | None = None
        self._markeer_straks = QTimer(self)
        self._markeer_straks.setSingleShot(True)
        self._markeer_straks.setInterval(_RUST)
        self._markeer_straks.timeout.connect(self._mark)
        self._leeg = _Leeg(self)
        self._bladen = _Bladen(self)
        self._bladen.addWidget(self._leeg)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.addWidget(self._bladen)
        self.clear()

    @property
    def heeft_bronblad(self) -> bool:
        """Whether the page for things of the structure was made already."""
        return "_bronblad" in vars(self)

    @property
    def huidig_veld(self) -> tuple[str, str]:
        """The id of the part that shows and the field in it that has the keyboard; "" = none."""
        if (blad := self.__dict__.get("_onderdeelblad")) is None:
            return "", ""
        veld: tuple[str, str] = blad.huidig_veld
        return veld if self._bladen.currentWidget() is blad else ("", "")

    def set_markeerder(self, markeerder: Markeerder | None) -> None:
        """Mark the words that this finds in the texts of the structure; None = none.

        What is shown already follows when the user stops typing.
        """
        self._markeren = markeerder.marks if markeerder is not None else None
        if self._bron is not None:
            self._markeer_straks.start()

    def set_namen(self, namen: Mapping[str, str]) -> None:
        """What the sources of all editions are called, by their id."""
        self._namen = namen

    def show_bron(
        self,
        structuur: Kwalificatiestructuur,
        soort: str,
        sleutel_or_bron: str | Bronverwijzing,
    ) -> None:
        """Show a thing of the structure by kind and key, as a row of the tree has them."""
        from app.detailpaneel.beelden import make_beeld

        knoop = Knoop(Rijsoort(soort), str(sleutel_or_bron))
        beeld = make_beeld(structuur, knoop)
        if beeld is None:
            self.clear()
            return
        self._bron, self._deel = (structuur, knoop), None
        self._markeer_straks.stop()
        self._bronblad.show_beeld(beeld, self._markeren)
        self._turn_to(self._bronblad)

    def renew_bron(self, structuur: Kwalificatiestructuur) -> None:
        """Show what is shown of the structure, if anything is, as this structure has it."""
        if self._bron is not None:
            _, knoop = self._bron
            self.show_bron(structuur, knoop.soort, knoop.sleutel)

    def show_onderdeel(
        self,
        samenstelling: Samenstelling,
        onderdeel_id: str,
        structuur: Kwalificatiestructuur | None,
    ) -> None:
        """Show a part to edit; shown again while the user types it leaves the cursor alone."""
        from app.detailpaneel.herkomst import herkomst_of

        try:
            onderdeel = find_onderdeel(samenstelling, onderdeel_id)
        except BewerkingGeweigerd:
            self.clear()
            return
        self._bron, self._deel = None, (samenstelling, onderdeel_id, structuur)
        code = codes_of(samenstelling)[onderdeel_id]
        herkomst = herkomst_of(onderdeel, structuur, self._namen)
        self._onderdeelblad.show_onderdeel(onderdeel, code, herkomst)
        self._turn_to(self._onderdeelblad)

    def show_markeringen(self, markeringen: Sequence[Markering]) -> None:
        """Underline these words in the texts of the part that is shown, and no others."""
        if self._deel is not None:
            self._onderdeelblad.show_markeringen(markeringen)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._bron = self._deel = None
        self._turn_to(self._leeg)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            if self._bron is not None:
                structuur, knoop = self._bron
                self.show_bron(structuur, knoop.soort, knoop.sleutel)
            elif self._deel is not None:
                self.show_onderdeel(*self._deel)
        super().changeEvent(event)

    @cached_property
    def _bronblad(self) -> Bronblad:
        from app.detailpaneel.bronblad import Bronblad

        blad = Bronblad(self)
        blad.knoop_gevraagd.connect(self.knoop_gevraagd)
        blad.laden_gevraagd.connect(self.structuur_laden_gevraagd)
        self._bladen.addWidget(blad)
        return blad

    @cached_property
    def _onderdeelblad(self) -> Onderdeelblad:
        from app.detailpaneel.onderdeelblad import Onderdeelblad

        blad = Onderdeelblad(self)
        blad.titel_gewijzigd.connect(self.titel_gewijzigd)
        blad.tekst_gewijzigd.connect(self.tekst_gewijzigd)
        blad.brontekst_terugzetten.connect(self.brontekst_terugzetten)
        blad.knoop_gevraagd.connect(self.knoop_gevraagd)
        blad.laden_gevraagd.connect(self.structuur_laden_gevraagd)
        self._bladen.addWidget(blad)
        return blad

    def _mark(self) -> None:
        if self._bron is not None:
            self._bronblad.mark(self._markeren)

    def _turn_to(self, blad: QWidget) -> None:
        self._bladen.setCurrentWidget(blad)
        self.setFocusProxy(blad)


class _Bladen(QStackedWidget):
    """As wide as the widest page so far needs: narrower cuts off, and to and fro is unrest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodig = 0

    def minimumSizeHint(self) -> QSize:
        maat = super().minimumSizeHint()
        if (blad := self.currentWidget()) is not None:
            self._nodig = max(self._nodig, blad.minimumSizeHint().width())
        regel = self.fontMetrics().height()
        # The name of a file may be of any length, and has no spaces.
        maat.setWidth(min(max(self._nodig, _BREEDTE * regel), _HOOGSTENS * regel))
        return maat

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._nodig = 0
        super().changeEvent(event)


class _Leeg(QWidget):
    """What stands here while nothing is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kop = _midden(self)
        letter = self._kop.font()
        letter.setBold(True)
        self._kop.setFont(letter)
        self._uitleg = _midden(self)
        self._uitleg.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE_BLOK, RUIMTE_BLOK, RUIMTE_BLOK, RUIMTE_BLOK)
        kolom.setSpacing(RUIMTE)
        kolom.addStretch(2)
        kolom.addWidget(self._kop)
        kolom.addWidget(self._uitleg)
        kolom.addStretch(3)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._kop.setText(self.tr("Niets gekozen"))
        self._uitleg.setText(
            self.tr(
                "Kies in de structuur een onderdeel om de brontekst te lezen, "
                "of in de samenstelling een onderdeel om het te bewerken."
            )
        )


def _midden(ouder: QWidget) -> QLabel:
    label = QLabel(ouder)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
