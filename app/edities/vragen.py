"""The question before an edition goes: what that means for documents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.vraagvenster import may_go_on

if TYPE_CHECKING:
    from app.edities.beheer import Toestand
    from composer.samenstelling import Samenstelling
    from kwalificatiestructuur.opslag import Editiebeschrijving


class Editievragen(QObject):
    """Asks over a window; a test gives other answers."""

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self._venster = venster

    def ask_remove(self, editie: Editiebeschrijving, uitleg: str) -> bool:
        """Whether this edition may be removed."""
        return may_go_on(
            self._venster,
            self.tr("Editie verwijderen"),
            self.tr("Wilt u de editie „{}” verwijderen?").format(editie.naam),
            uitleg,
            terug=self.tr("Annuleren"),
            verder=self.tr("Verwijderen"),
        )

    def explain_remove(
        self,
        editie: Editiebeschrijving,
        toestand: Toestand,
        samenstellingen: Iterable[Samenstelling],
    ) -> str:
        """What removing means: for documents, for the sources, and for what is loaded."""
        alleen_hier = sources_only_in(editie, toestand)
        zinnen = [
            self.tr(
                "Samenstellingen blijven zoals zij zijn: alle teksten staan in het document zelf. "
                "Wel kan het programma dan niet meer laten zien wat de bron toen zei."
            )
        ]
        if aantal := count_parts_from(alleen_hier, samenstellingen):
            zin = self.tr("In de geopende samenstellingen komen {} onderdelen uit deze editie.")
            if aantal == 1:
                zin = self.tr("In de geopende samenstellingen komt 1 onderdeel uit deze editie.")
            zinnen.append(zin.format(aantal))
        if alleen_hier:
            zinnen.append(
                self.tr(
                    "De bronbestanden die alleen hierin staan, verdwijnen uit de opslag. Bewaar "
                    "uw eigen kopie als u ze nog nodig hebt."
                )
            )
        if editie.huidig:
            zin = self.tr("De huidige editie wordt dan „{}”.")
            zinnen.append(zin.format(current_without(editie, toestand).naam))
        return "\n\n".join(zinnen)


def sources_only_in(editie: Editiebeschrijving, toestand: Toestand) -> frozenset[str]:
    """The ids of the sources that no other edition has."""
    elders = {
        bron.id for ander in toestand.edities if ander.id != editie.id for bron in ander.bronnen
    }
    return frozenset(bron.id for bron in editie.bronnen) - elders


def count_parts_from(bronnen: frozenset[str], samenstellingen: Iterable[Samenstelling]) -> int:
    """How many parts of these compositions were taken from these sources."""
    return sum(
        1
        for samenstelling in samenstellingen
        for onderdeel in samenstelling.onderdelen
        if onderdeel.herkomst is not None and onderdeel.herkomst.editie in bronnen
    )


def current_without(editie: Editiebeschrijving, toestand: Toestand) -> Editiebeschrijving:
    """What becomes the current edition when this one goes: the newest of the others."""
    return next(ander for ander in toestand.edities if ander.id != editie.id)
