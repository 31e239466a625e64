"""One field of the form: its name, its rules, its editor, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.aanvraag.invoer import Datumveld
from app.aanvraag.maken import Editor, make_editor
from app.aanvraag.regelknop import Regelknoppen
from app.aanvraag.tabel import Tabelveld
from app.detailpaneel.blokken import platte_tekst
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.aanvraagvorm import regels_of
from composer.finding import Ernst, Finding
from composer.meldingen import sentence
from composer.vormveld import Invoer, Veld

translate = QCoreApplication.translate


class Veldblok(QWidget):
    """Shows and edits one field."""

    gewijzigd = Signal(str, object)
    """(name of the field, its next value)."""
    regel_gevraagd = Signal(str)
    getypt_gewijzigd = Signal()
    """What was typed and stands in no value may be different now."""

    def __init__(self, veld: Veld, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.veld = veld
        self.editor: Editor | Tabelveld = (
            Tabelveld(veld, self)
            if veld.invoer is Invoer.TABEL
            else make_editor(veld.invoer, veld.keuzes, self)
        )
        self.kop = platte_tekst()
        self.kop.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.kop.setBuddy(self.editor)
        self.regels = Regelknoppen(regels_of(veld.naam), self)
        self.uitleg = platte_tekst(gedempt=True)
        self.zinnen = platte_tekst()
        self.onleesbaar = ""
        """Why what was typed cannot be read, a sentence a line; "" = it can."""
        self._bevindingen: tuple[Finding, ...] = ()
        self._codes: Mapping[str, str] = {}
        self._lay_out()
        self.editor.gewijzigd.connect(self._on_gewijzigd)
        if isinstance(self.editor, Datumveld | Tabelveld):
            self.editor.onleesbaar.connect(self._on_onleesbaar)
        if isinstance(self.editor, Datumveld):
            self.editor.textChanged.connect(self.getypt_gewijzigd)
        elif isinstance(self.editor, Tabelveld):
            self.editor.getypt_gewijzigd.connect(self.getypt_gewijzigd)
        self.regels.regel_gevraagd.connect(self.regel_gevraagd)
        self.retranslate()

    def focus_target(self, namen: frozenset[str] = frozenset()) -> QWidget:
        """What takes the focus: the editor, or in a table the row of one of ``namen``."""
        editor = self.editor
        return editor.focus_target(namen) if isinstance(editor, Tabelveld) else editor

    def show_waarde(self, waarde: Any) -> None:
        """Show what stands in the field."""
        self.editor.show_waarde(waarde)

    def forget_typing(self) -> None:
        """Show what stands in the field again, whatever was typed that cannot be read."""
        if isinstance(self.editor, Datumveld | Tabelveld):
            self.editor.forget()

    @property
    def getypt(self) -> dict[str, str]:
        """What was typed and stands in no value, by its place in this field."""
        if isinstance(self.editor, Tabelveld):
            return self.editor.getypt
        getypt = self.editor.getypt if isinstance(self.editor, Datumveld) else None
        return {} if getypt is None else {"": getypt}

    def type_again(self, plek: str, tekst: str) -> None:
        """Hold a text of ``getypt`` again."""
        if isinstance(self.editor, Tabelveld):
            self.editor.type_again(plek, tekst)
        elif isinstance(self.editor, Datumveld):
            self.editor.type_again(tekst)

    def show_bevindingen(self, bevindingen: Sequence[Finding], codes: Mapping[str, str]) -> None:
        """Show what the rules of this field say; information only in the colour of their icons."""
        self._bevindingen, self._codes = tuple(bevindingen), codes
        self.regels.show_bevindingen(bevindingen)
        self._show_zinnen()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        kop = translate("Aanvraagvorm", self.veld.kop)
        self.kop.setText(kop)
        self.editor.setAccessibleName(kop)
        self.uitleg.setText(translate("Aanvraagvorm", self.veld.uitleg) if self.veld.uitleg else "")
        self.uitleg.setVisible(bool(self.veld.uitleg))
        self.regels.show_bevindingen(self._bevindingen)
        self._show_zinnen()

    def _lay_out(self) -> None:
        boven = QHBoxLayout()
        boven.setSpacing(RUIMTE)
        boven.addWidget(self.kop, 1, Qt.AlignmentFlag.AlignBottom)
        boven.addWidget(self.regels)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN // 2)
        kolom.addLayout(boven)
        kolom.addWidget(self.uitleg)
        kolom.addWidget(self.editor)
        kolom.addWidget(self.zinnen)

    def _show_zinnen(self) -> None:
        zinnen = [
            sentence(finding, self._codes, translate)
            for finding in self._bevindingen
            if finding.ernst is not Ernst.INFO and not finding.gemotiveerd
        ]
        if self.onleesbaar:
            zinnen.insert(0, self.onleesbaar)
        self.zinnen.setText("\n".join(dict.fromkeys(zinnen)))
        self.zinnen.setVisible(bool(zinnen))

    def _on_gewijzigd(self, waarde: object) -> None:
        self.gewijzigd.emit(self.veld.naam, waarde)

    def _on_onleesbaar(self, zin: str) -> None:
        self.onleesbaar = zin
        self._show_zinnen()
