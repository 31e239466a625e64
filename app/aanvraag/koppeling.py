"""Ties the form to the document and its findings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.samenstelling.paginakoppeling import Paginakoppeling
from composer.aanvraag import Verklaring
from composer.antwoorden import set_toelichting, set_verklaring

if TYPE_CHECKING:
    from app.aanvraag.paneel import AanvraagPaneel
    from app.vensterinhoud import Vensterinhoud


class Aanvraagkoppeling(Paginakoppeling["AanvraagPaneel"]):
    """Turns what the form tells into edits of the document."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        inhoud.document.changed.connect(self._on_document)
        inhoud.document.opened.connect(self._on_opened)
        inhoud.bestanden.find_onleesbaar = self.find_onleesbaar
        inhoud.bestanden.getypt_hersteld.connect(self._on_getypt_hersteld)
        inhoud.herstel.find_getypt = self.find_getypt
        inhoud.bestanden.veld_gevraagd.connect(self._on_veld_gevraagd)

    def show_aanvraag(self) -> None:
        """Bring the form in front."""
        self.bring_in_front()
        self.paneel.show_begin()

    def find_onleesbaar(self) -> tuple[str, ...]:
        """What was typed in the form and cannot be read, so that it is not saved."""
        return self.paneel.onleesbaar if self.is_made else ()

    def find_getypt(self) -> Mapping[str, str]:
        """What was typed in the form and stands in no value, by its place."""
        return self.paneel.getypt if self.is_made else {}

    def refresh(self) -> None:
        """Show the present value, if anybody looks or something waits for it to be said."""
        if self.is_made and (self.pagina.isVisible() or self.paneel.wacht):
            self.show_in(self.paneel)

    def show_veld(self, veld: str, namen: frozenset[str] = frozenset()) -> bool:
        """Bring a field of the form in front, at one of these subjects; whether it has that."""
        if not self.has_veld(veld):
            return False
        self.bring_in_front()
        self.refresh()
        return self.paneel.show_veld(veld, namen)

    def has_veld(self, veld: str) -> bool:
        """Whether the form has this field or question."""
        paneel = self.paneel
        return veld in paneel.velden or veld.removeprefix("verklaring.") in paneel.vragen

    def kop(self) -> str:
        return self.tr("Aanvraag")

    def make_paneel(self) -> AanvraagPaneel:
        from app.aanvraag.paneel import AanvraagPaneel

        paneel = AanvraagPaneel(self.pagina)
        paneel.veld_gewijzigd.connect(self._on_veld)
        paneel.verklaard.connect(self._on_verklaard)
        paneel.toegelicht.connect(self._on_toegelicht)
        paneel.regel_gevraagd.connect(self._inhoud.show_regel)
        paneel.getypt_gewijzigd.connect(self._inhoud.herstel.keep_soon)
        return paneel

    def show_in(self, paneel: AanvraagPaneel) -> None:
        waarde, controle = self._inhoud.document.samenstelling, self._inhoud.controle
        paneel.show_samenstelling(waarde)
        if controle.findings is not None and controle.omgeving is not None:
            paneel.show_oordeel(controle.omgeving, waarde, controle.findings.alle)

    def _on_document(self) -> None:
        # With a structure the check tells of every edit, and once is enough.
        if self._inhoud.controle.findings is None:
            self.refresh()

    def _on_opened(self) -> None:
        if self.is_made:
            self.paneel.forget_typing()
        self._on_document()

    def _on_getypt_hersteld(self, getypt: Mapping[str, str]) -> None:
        self.show_in(self.paneel)
        self.paneel.type_again(getypt)
        self.show_in(self.paneel)

    def _on_veld_gevraagd(self) -> None:
        self.bring_in_front()
        self.paneel.show_onleesbaar()

    def _on_veld(self, veld: str, waarde: object) -> None:
        from composer.aanvraagvorm import operation_of

        operation, naam = operation_of(veld)
        self._inhoud.document.apply(operation, naam, waarde)

    def _on_verklaard(self, verklaring: Verklaring) -> None:
        self._inhoud.document.apply(set_verklaring, verklaring)

    def _on_toegelicht(self, regel: str, onderwerp: str, tekst: str) -> None:
        self._inhoud.document.apply(set_toelichting, regel, onderwerp, tekst)
