"""The page with the form: the fields in blocks, then the statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.aanvraag.invoer import Datumveld
from app.aanvraag.veldblok import Veldblok
from app.aanvraag.verklaringen import Vraagblok
from app.detailpaneel.blokken import sectiekop
from app.look.focus import has_within
from app.look.thema import RUIMTE, RUIMTE_GROOT
from composer.aanvraagvorm import VORM, waarde_of
from composer.codering import codes_of
from composer.finding import Finding
from composer.regels import REGELS
from composer.regels.context import Context, Omgeving
from composer.regels.vraag import answers
from composer.samenstelling import Samenstelling
from composer.vormveld import Blok

if TYPE_CHECKING:
    from composer.regels.regel import Regel

translate = QCoreApplication.translate

_VERKLARING = "verklaring."
_GEVRAAGD = Qt.FocusReason.ShortcutFocusReason
"""With which Fusion shows a choice or a button that has the keyboard, as after Tab."""


class AanvraagPaneel(QScrollArea):
    """Shows the application and the statements; every edit is told, none is done here."""

    veld_gewijzigd = Signal(str, object)
    """(name of the field, its next value)."""
    verklaard = Signal(object)
    """(Verklaring)."""
    toegelicht = Signal(str, str, str)
    """(rule, subject, text)."""
    regel_gevraagd = Signal(str)
    """(id of a rule): the user wants to read its page."""
    getypt_gewijzigd = Signal()
    """What was typed and stands in no value may be different now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.velden: dict[str, Veldblok] = {}
        self.vragen: dict[str, Vraagblok] = {}
        self._koppen: list[tuple[QLabel, Blok | None]] = []
        self._in_beeld: QWidget | None = None
        """What somebody asked for; until the user scrolls it stays in sight."""
        balk = self.verticalScrollBar()
        balk.rangeChanged.connect(self._keep_in_sight)
        balk.actionTriggered.connect(self._let_go)
        pagina = QWidget(self)
        self._kolom = QVBoxLayout(pagina)
        self._kolom.setContentsMargins(0, 0, RUIMTE, RUIMTE_GROOT)
        self._kolom.setSpacing(RUIMTE_GROOT)
        for blok in VORM:
            self._add_kop(blok)
            for veld in blok.velden:
                self._add_veld(Veldblok(veld, pagina))
        self._add_kop(None)
        for regel in REGELS:
            if regel.vraag is not None:
                self._add_vraag(regel, pagina)
        self._kolom.addStretch(1)
        self.setWidget(pagina)
        self._retranslate()

    def show_samenstelling(self, samenstelling: Samenstelling) -> None:
        """Show what stands in the fields."""
        for naam, blok in self.velden.items():
            blok.show_waarde(waarde_of(samenstelling, naam))

    def show_oordeel(
        self, omgeving: Omgeving, samenstelling: Samenstelling, bevindingen: Sequence[Finding]
    ) -> None:
        """Show what the rules say of each field, and what they ask."""
        per_regel: Mapping[str, list[Finding]] = defaultdict(list)
        for finding in bevindingen:
            per_regel[finding.regel].append(finding)
        codes = codes_of(samenstelling)
        for blok in self.velden.values():
            eigen = [f for regel in blok.regels.ids for f in per_regel[regel]]
            blok.show_bevindingen(eigen, codes)
        context = Context(omgeving, samenstelling)
        for id_, vraagblok in self.vragen.items():
            vraag = vraagblok.regel.vraag
            assert vraag is not None
            vraagblok.show_antwoorden(tuple(answers(context, id_, vraag)), per_regel[id_])

    @property
    def onleesbaar(self) -> tuple[str, ...]:
        """What was typed and cannot be read, so that it stands in no value: a sentence each."""
        velden = (
            f"{blok.kop.text()}: {zin}"
            for blok in self.velden.values()
            for zin in blok.onleesbaar.splitlines()
        )
        vragen = (zin for blok in self.vragen.values() for zin in blok.onleesbaar.splitlines())
        return (*velden, *vragen)

    @property
    def getypt(self) -> dict[str, str]:
        """What was typed and stands in no value, by the place where it stands."""
        return {
            f"{naam}/{plek}": tekst
            for naam, blok in self._blokken.items()
            for plek, tekst in blok.getypt.items()
        }

    @property
    def wacht(self) -> bool:
        """Whether a text is still to be typed again, in a question that is not there yet."""
        return any(blok.wacht for blok in self.vragen.values())

    def type_again(self, getypt: Mapping[str, str]) -> None:
        """Hold texts of ``getypt`` again; a place that is not there is passed over."""
        blokken = self._blokken
        for plaats, tekst in getypt.items():
            naam, _, plek = plaats.partition("/")
            if naam in blokken:
                blokken[naam].type_again(plek, tekst)

    def forget_typing(self) -> None:
        """Show the values again, whatever was typed that cannot be read."""
        for blok in self._blokken.values():
            blok.forget_typing()

    def show_onleesbaar(self) -> None:
        """Bring the first field that cannot be read in sight and focus."""
        eerste = next((d for d in self.findChildren(Datumveld) if d.zin), None)
        if eerste is not None:
            self._show(eerste, eerste)

    def show_begin(self) -> None:
        """Put the focus in the first field, with its heading in sight."""
        self._in_beeld = None
        next(iter(self.velden.values())).focus_target().setFocus(_GEVRAAGD)
        self.verticalScrollBar().setValue(0)

    @property
    def huidig_veld(self) -> str:
        """The name of the field that has the keyboard, or had it last; "" = none."""
        heeft = self.focusWidget()
        namen = (naam for naam, blok in self.velden.items() if has_within(blok, heeft))
        return next(namen, "")

    def show_veld(self, veld: str, namen: frozenset[str] = frozenset()) -> bool:
        """Bring a field or the statements of a rule in sight and focus; whether it is here.

        In rows, or in statements about several subjects, that is the first one of ``namen``.
        """
        blok: QWidget
        if veld.startswith(_VERKLARING):
            vraagblok = self.vragen.get(veld.removeprefix(_VERKLARING))
            if vraagblok is None or not vraagblok.invoer:
                return False
            blok, doel = vraagblok, vraagblok.focus_target(namen)
        elif veld in self.velden:
            blok, doel = self.velden[veld], self.velden[veld].focus_target(namen)
        else:
            return False
        self._show(blok, doel)
        return True

    def _show(self, blok: QWidget, doel: QWidget) -> None:
        doel.setFocus(_GEVRAAGD)
        self._in_beeld = blok
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """A page that was just made gets its height later, and answers come in between."""
        blok, doel = self._in_beeld, self.focusWidget()
        if blok is not None and has_within(blok, doel):
            self.ensureWidgetVisible(blok)
            self.ensureWidgetVisible(doel)

    def _let_go(self) -> None:
        self._in_beeld = None

    @property
    def _blokken(self) -> dict[str, Veldblok | Vraagblok]:
        vragen = {f"{_VERKLARING}{regel}": blok for regel, blok in self.vragen.items()}
        return {**self.velden, **vragen}

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "vragen"):
            self._retranslate()
        super().changeEvent(event)

    def _add_kop(self, blok: Blok | None) -> None:
        kop = sectiekop()
        self._koppen.append((kop, blok))
        self._kolom.addWidget(kop)

    def _add_veld(self, blok: Veldblok) -> None:
        self.velden[blok.veld.naam] = blok
        blok.gewijzigd.connect(self.veld_gewijzigd)
        blok.regel_gevraagd.connect(self.regel_gevraagd)
        blok.getypt_gewijzigd.connect(self.getypt_gewijzigd)
        self._kolom.addWidget(blok)

    def _add_vraag(self, regel: Regel, pagina: QWidget) -> None:
        vraagblok = self.vragen[regel.id] = Vraagblok(regel, pagina)
        vraagblok.verklaard.connect(self.verklaard)
        vraagblok.toegelicht.connect(self.toegelicht)
        vraagblok.regel_gevraagd.connect(self.regel_gevraagd)
        vraagblok.getypt_gewijzigd.connect(self.getypt_gewijzigd)
        vraagblok.hide()
        self._kolom.addWidget(vraagblok)

    def _retranslate(self) -> None:
        for kop, blok in self._koppen:
            kop.setText(translate("Aanvraagvorm", blok.kop) if blok else self.tr("Verklaringen"))
        for veldblok in self.velden.values():
            veldblok.retranslate()
        for vraagblok in self.vragen.values():
            vraagblok.retranslate()
