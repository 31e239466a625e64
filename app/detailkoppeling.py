"""What the details show: the row chosen last, on the left or in the middle."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.bevindingen.controle import Controle
from app.detailpaneel.paneel import DetailPaneel
from app.document import Document
from app.lader import Structuurpakket
from app.samenstelling.bewerkingen import restore_bron
from app.samenstelling.paneel import SamenstellingPaneel
from app.structuurpaneel.paneel import StructuurPaneel
from app.structuurpaneel.rijen import Knoop, Rijsoort
from composer.change import Change
from composer.operations import set_tekst, set_titel
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


class Detailkoppeling(QObject):
    """Keeps the details up to date and turns what is typed there into edits."""

    def __init__(
        self,
        document: Document,
        structuurpaneel: StructuurPaneel,
        middenpaneel: SamenstellingPaneel,
        detail: DetailPaneel,
        controle: Controle,
    ) -> None:
        super().__init__(document)
        self._document = document
        self._midden = middenpaneel
        self._detail = detail
        self._controle = controle
        self._structuur: Kwalificatiestructuur | None = None
        self._getoond = ""
        self._knoop: Knoop | None = None
        self._structuurpaneel = structuurpaneel
        structuurpaneel.keuze_gewijzigd.connect(self._on_knoop)
        middenpaneel.keuze_gewijzigd.connect(self._on_midden)
        document.changed.connect(self._on_changed)
        document.opened.connect(self._on_opened)
        controle.bijgewerkt.connect(self._mark)
        detail.titel_gewijzigd.connect(self._on_titel)
        detail.tekst_gewijzigd.connect(self._on_tekst)
        detail.brontekst_terugzetten.connect(self._on_terugzetten)
        detail.knoop_gevraagd.connect(self._on_gevraagd)

    def set_structuur(self, pakket: Structuurpakket) -> None:
        """Compare with this structure from now on."""
        self._structuur = pakket.structuur
        self._detail.set_namen(pakket.namen)
        self._detail.renew_bron(pakket.structuur)
        self._show_onderdeel()

    def _on_knoop(self, knoop: Knoop) -> None:
        if self._structuur is None:
            return
        self._getoond, self._knoop = "", knoop
        if self._detail.heeft_bronblad:
            self._show_knoop()
        else:
            # Making the page takes longer than choosing the row, which shows first.
            QTimer.singleShot(0, self, self._show_knoop)

    def _show_knoop(self) -> None:
        knoop, self._knoop = self._knoop, None
        # In between something else may have been chosen.
        if knoop is not None and self._structuur is not None:
            self._detail.show_bron(self._structuur, knoop.soort, knoop.sleutel)

    def _on_midden(self) -> None:
        self._knoop = None
        if ids := self._midden.gekozen_onderdelen:
            self._getoond = ids[0]
            self._show_onderdeel()
        elif (codes := self._midden.gekozen_keuzedelen) and self._structuur is not None:
            self._getoond = ""
            self._detail.show_bron(self._structuur, Rijsoort.KEUZEDEEL, codes[0])

    def _on_changed(self, samenstelling: Samenstelling, change: Change) -> None:
        if any(deel.id == self._getoond for deel in samenstelling.onderdelen):
            self._show_onderdeel()
        elif self._getoond:
            self._clear()

    def _on_opened(self, _samenstelling: Samenstelling) -> None:
        self._clear()

    def _show_onderdeel(self) -> None:
        if self._getoond:
            samenstelling = self._document.samenstelling
            self._detail.show_onderdeel(samenstelling, self._getoond, self._structuur)
            self._mark()

    def _mark(self) -> None:
        """Underline what breaks a writing rule, as the check judges it."""
        omgeving = self._controle.omgeving
        if not self._getoond or omgeving is None:
            return
        from composer.regels.str_22 import marks_in

        self._detail.show_markeringen(marks_in(omgeving, self._document.samenstelling))

    def _clear(self) -> None:
        self._getoond, self._knoop = "", None
        self._detail.clear()

    def _on_titel(self, onderdeel: str, titel: str) -> None:
        self._document.apply(set_titel, onderdeel, titel)

    def _on_tekst(self, onderdeel: str, veld: str, tekst: str) -> None:
        self._document.apply(set_tekst, onderdeel, veld, tekst)

    def _on_terugzetten(self, onderdeel: str) -> None:
        if self._structuur is not None:
            self._document.apply(restore_bron, self._structuur, onderdeel)

    def show_bron(self, bron: str) -> bool:
        """Show a source as a finding names it; whether the structure has it."""
        return any(self._on_gevraagd(knoop) for knoop in _knopen_of(bron))

    def _on_gevraagd(self, knoop: Knoop) -> bool:
        # A row that is already the current one does not announce itself again.
        if is_er := self._structuurpaneel.reveal_knoop(knoop):
            self._on_knoop(knoop)
        return is_er


def _knopen_of(bron: str) -> list[Knoop]:
    """What a source may be: a part, or a kwalificatie, keuzedeel or cross-over by its code."""
    with suppress(ValueError):
        deel = Bronverwijzing.parse(bron)
        soort = Rijsoort.WERKPROCES if deel.is_werkproces else Rijsoort.KERNTAAK
        return [Knoop(soort, str(deel))]
    soorten = (Rijsoort.KWALIFICATIE, Rijsoort.KEUZEDEEL, Rijsoort.CROSSOVER)
    return [Knoop(soort, bron) for soort in soorten]
