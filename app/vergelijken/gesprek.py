"""A meeting over the differences: one at a time, large; what was discussed is written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.detailpaneel.woorden import one_line
from app.meldingsbalk import Toon
from composer.beoordelen.besproken import besproken_op
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Rij

if TYPE_CHECKING:
    from app.vergelijken.notities import Matrixnotities
    from app.vergelijken.venster import Vergelijkvenster

_GROOT: Final = 1.3
_MATRIX: Final = 0.28
"""How much of the height the matrix keeps, so that the row is seen among others."""


@dataclass(frozen=True, slots=True)
class _Vooraf:
    """How the window was before the meeting."""

    maten: list[int]
    tab: int
    toetsen: QWidget | None


class Verschilgesprek(QObject):
    """One per window with columns; what was discussed is known by its notes, also another day."""

    def __init__(self, venster: Vergelijkvenster, notities: Matrixnotities) -> None:
        super().__init__(venster)
        self._venster = venster
        self._notities = notities
        self._vooraf: _Vooraf | None = None
        self._plaatsen: dict[str, int] = {}
        self._besproken: frozenset[str] = frozenset()
        venster.balk.bespreek.triggered.connect(lambda: self.step(1))
        venster.balk.bespreek_terug.triggered.connect(lambda: self.step(-1))
        balk = venster.gesprek
        balk.stap_gevraagd.connect(self.step)
        balk.besproken_gevraagd.connect(self.discuss)
        balk.notitie_gevraagd.connect(notities.add_notitie)
        balk.beeindigd.connect(self.end)
        notities.gewijzigd.connect(self._count)
        venster.matrix.plek_gewijzigd.connect(self._show)
        venster.beheer.rijen_gewijzigd.connect(self._on_rijen)

    @property
    def is_bezig(self) -> bool:
        """Whether there is a meeting."""
        return self._vooraf is not None

    def step(self, richting: int) -> None:
        """Go to the next difference to discuss (1), or the one before (-1); begins the meeting."""
        gang, venster = self._venster.gang, self._venster
        if not gang.rijen:
            venster.go_to_difference(richting)
            return
        doel = None
        if not self.is_bezig:
            self._begin()
            if richting > 0 and gang.huidige is not None and self._waits(gang.huidige):
                doel = gang.huidige
        if richting > 0 and doel is None:
            doel = gang.next_of(1, self._waits)
            if doel is None:
                venster.melding.say(self.tr("Alle verschillen zijn besproken."), Toon.GOED)
        if (doel := doel or gang.next_of(richting)) is not None:
            venster.show_difference(doel)
        self._show()
        venster.gesprek.volgende.setFocus(Qt.FocusReason.OtherFocusReason)

    def discuss(self) -> None:
        """Write on the part that its difference was discussed; says what to do if it cannot be."""
        rij, venster = self._venster.gang.huidige, self._venster
        if rij is None or rij.id not in self._plaatsen:
            venster.melding.say(self.tr("In deze rij is er geen verschil te bespreken."), Toon.INFO)
        elif not self._waits(rij):
            venster.melding.say(self.tr("Dit verschil is al besproken."), Toon.INFO)
        elif (plek := self._column_of(rij)) is None:
            zin = self.tr("Geen van beide kolommen heeft dit onderdeel; kies een andere kolom.")
            venster.melding.say(zin, Toon.INFO)
        elif self._notities.may_write_on(kolom := venster.beheer.kolommen[plek]):
            deel = rij.cellen[plek].deel
            assert deel is not None
            self._notities.schrijver.write_notitie(kolom.samenstelling.id, besproken_op(deel.id))

    def end(self) -> None:
        """Give the matrix its room back, and the keys to what had them."""
        if (vooraf := self._vooraf) is None:
            return
        venster, self._vooraf = self._venster, None
        venster.gesprek.hide()
        venster.blad.setFont(QFont())
        venster.deler.setSizes(vooraf.maten)
        venster.tabs.setCurrentIndex(vooraf.tab)
        # What had them may be gone by now.
        is_er = vooraf.toetsen in venster.findChildren(QWidget)
        (vooraf.toetsen if is_er and vooraf.toetsen is not None else venster.matrix).setFocus()

    def _begin(self) -> None:
        venster, deler = self._venster, self._venster.deler
        had = venster.focusWidget()
        self._vooraf = _Vooraf(deler.sizes(), venster.tabs.currentIndex(), had)
        venster.tabs.setCurrentWidget(deler)
        venster.gesprek.show()
        letter = QFont(venster.blad.font())
        letter.setPointSizeF(letter.pointSizeF() * _GROOT)
        venster.blad.setFont(letter)
        hoog = sum(self._vooraf.maten)
        matrix = round(hoog * _MATRIX)
        deler.setSizes([matrix, hoog - matrix])
        self._count()

    def _on_rijen(self) -> None:
        if self._venster.beheer.kolommen:
            self._count()
        else:
            self.end()

    def _count(self) -> None:
        """Make out again what differs and what of it was discussed."""
        if not self.is_bezig:
            return
        rijen, kolommen = self._venster.gang.rijen, self._venster.beheer.kolommen
        self._plaatsen = {rij.id: plaats for plaats, rij in enumerate(rijen, start=1)}
        self._besproken = discussed_in(rijen, kolommen, self._notities.tellingen.besproken)
        self._show()

    def _show(self) -> None:
        """Show where the meeting is."""
        if not self.is_bezig:
            return
        rij = self._venster.gang.huidige
        self._venster.gesprek.show_stand(
            "" if rij is None else one_line(rij.titel),
            None if rij is None else self._plaatsen.get(rij.id),
            len(self._plaatsen),
            len(self._plaatsen) - len(self._besproken),
            is_besproken=rij is not None and rij.id in self._besproken,
        )

    def _waits(self, rij: Rij) -> bool:
        """Whether a row is a difference that is still to be discussed."""
        return rij.id in self._plaatsen and rij.id not in self._besproken

    def _column_of(self, rij: Rij) -> int | None:
        """The base, or the column beside it where the base does not have the part.

        A column whose document is in the package goes before one that cannot have notes.
        """
        paar = self._venster.blad.paar
        plekken = [self._venster.beheer.basis, *([] if paar is None else [paar.rechts])]
        met = [plek for plek in plekken if rij.cellen[plek].deel is not None]
        kolommen = self._venster.beheer.kolommen
        kan = (plek for plek in met if self._notities.is_in_pakket(kolommen[plek]))
        return next(kan, met[0] if met else None)


def discussed_in(
    rijen: Iterable[Rij], kolommen: Sequence[Kolom], besproken: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    """The ids of the rows that were discussed on the part in any of these columns.

    ``besproken`` are the parts that were, by the id of their document.
    """
    plekken = [
        (plek, delen)
        for plek, kolom in enumerate(kolommen)
        if (delen := besproken.get(kolom.samenstelling.id))
    ]
    return frozenset(
        rij.id
        for rij in rijen
        if any(
            (deel := rij.cellen[plek].deel) is not None and deel.id in delen
            for plek, delen in plekken
        )
    )
