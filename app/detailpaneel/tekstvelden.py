"""Text fields as tall as their text, so that a page scrolls and its fields do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QToolTip,
    QWidget,
)

from app.acties import is_sneltoets
from app.detailpaneel.woorden import one_line
from app.look.focus import paint_focusring
from app.look.thema import Kleuren, kleuren
from kwalificatiestructuur.woordverschil import Tekststuk, Verschilsoort

_MARGE: Final = 4


@dataclass(frozen=True, slots=True)
class Schrijfplek:
    """A piece of a text to look at again: its first character, the one after it, and why."""

    begin: int
    einde: int
    uitleg: str


class GroeiendVeld(QPlainTextEdit):
    """Plain text without scroll bars; Tab goes on to the next field, the wheel to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGE)
        # The document has one stack for everything; see also the shortcuts below.
        self.setUndoRedoEnabled(False)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self._hoogte = 0
        self._on_size()

    @property
    def tekst(self) -> str:
        """The text as it is; ``toPlainText`` would turn hard spaces into soft ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_tekst(self, tekst: str) -> None:
        """Show another text, changing only what differs, so that the cursor stays in its place."""
        oud, nieuw = self.tekst, _with_line_feeds(tekst)
        if oud == nieuw:
            return
        voor = _same_start(oud, nieuw)
        na = _same_start(oud[voor:][::-1], nieuw[voor:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_in_utf16(oud[:voor]))
        cursor.setPosition(_in_utf16(oud[: len(oud) - na]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(nieuw[voor : len(nieuw) - na])

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._hoogte)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._hoogte)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._on_size()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._on_size()

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()

    def event(self, e: QEvent) -> bool:
        if is_sneltoets(e):
            e.ignore()
            return True
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            toets = QKeySequence.StandardKey
            if e.matches(toets.Undo) or e.matches(toets.Redo):
                e.ignore()
                return True
        return super().event(e)

    def _on_size(self) -> None:
        tekst, blok = 0.0, self.document().firstBlock()
        while blok.isValid():
            tekst += self.blockBoundingRect(blok).height()
            blok = blok.next()
        # With less than two pixels to spare Qt thinks that the last line does not fit.
        hoogte = ceil(tekst) + 2 * (_MARGE + self.frameWidth() + 1)
        if hoogte != self._hoogte:
            self._hoogte = hoogte
            self.updateGeometry()


class Tekstveld(GroeiendVeld):
    """A text of a part to edit; keeps the cursor in sight on the page that it stands on."""

    getypt = Signal(str)
    """The text after each key of the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zelf = False
        self._plekken: tuple[Schrijfplek, ...] = ()
        self.textChanged.connect(self._on_tekst)
        self.cursorPositionChanged.connect(self._keep_in_sight)

    def set_tekst(self, tekst: str) -> None:
        self._zelf = True
        super().set_tekst(tekst)
        self._zelf = False

    def mark(self, tekst: str, plekken: Sequence[Schrijfplek]) -> None:
        """Underline these places of ``tekst``; none when another text is shown by now."""
        klopt = _with_line_feeds(tekst) == self.tekst
        self._plekken = tuple(
            Schrijfplek(
                _in_utf16(_with_line_feeds(tekst[: plek.begin])),
                _in_utf16(_with_line_feeds(tekst[: plek.einde])),
                plek.uitleg,
            )
            for plek in plekken
            if klopt
        )
        self._underline()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        # Qt tells of changes while it still makes the field.
        if e.type() == QEvent.Type.PaletteChange and hasattr(self, "_plekken"):
            self._underline()

    def viewportEvent(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.ToolTip and isinstance(e, QHelpEvent):
            uitleg = self._explain(e.pos())
            if uitleg:
                QToolTip.showText(e.globalPos(), uitleg, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(e)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def dragEnterEvent(self, e: QDragEnterEvent) -> None:
        if e.mimeData().hasUrls():
            # A file is for the window, though some file managers offer its address as text too.
            e.ignore()
        else:
            super().dragEnterEvent(e)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        # A field that grew under the cursor may have put it below the page.
        self._keep_in_sight()

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self._keep_in_sight()
        self.viewport().update()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.viewport().update()

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self.hasFocus():
            schilder = QPainter(self.viewport())
            paint_focusring(schilder, self.viewport().rect(), False, self.palette())
            schilder.end()

    def _on_tekst(self) -> None:
        if not self._zelf:
            self.getypt.emit(self.tekst)

    def _underline(self) -> None:
        """Mark the places beside the text itself, so that the cursor stays where it is."""
        opmaak = QTextCharFormat()
        opmaak.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        opmaak.setUnderlineColor(QColor(kleuren(self.palette()).waarschuwing))
        keuzes = []
        laatste = self.document().characterCount() - 1
        for plek in self._plekken:
            if plek.einde > laatste:
                continue
            keuze = QTextEdit.ExtraSelection()
            keuze.cursor = QTextCursor(self.document())
            keuze.cursor.setPosition(plek.begin)
            tot = QTextCursor.MoveMode.KeepAnchor
            keuze.cursor.setPosition(plek.einde, tot)
            keuze.format = opmaak
            keuzes.append(keuze)
        self.setExtraSelections(keuzes)

    def _explain(self, punt: QPoint) -> str:
        """Why the words at this point are underlined, "" when they are not."""
        plaats = self.cursorForPosition(punt).position()
        redenen = (p.uitleg for p in self._plekken if p.begin <= plaats <= p.einde)
        return "\n".join(dict.fromkeys(redenen))

    def _keep_in_sight(self) -> None:
        pagina = _page_of(self)
        inhoud = pagina.widget() if pagina else None
        if self.hasFocus() and pagina is not None and inhoud is not None:
            vak = self.cursorRect()
            midden = self.mapTo(inhoud, vak.center())
            pagina.ensureVisible(midden.x(), midden.y(), 0, 3 * vak.height())


class Titelveld(Tekstveld):
    """A title: one line however long; Enter goes on, and an empty title is put back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titel = ""
        letter = self.font()
        letter.setBold(True)
        letter.setPointSizeF(letter.pointSizeF() * 1.15)
        self.setFont(letter)

    def set_tekst(self, tekst: str) -> None:
        """Show another title, but let a space that is being typed stay."""
        self._titel = tekst
        if one_line(self.tekst) != one_line(tekst) or not self.hasFocus():
            super().set_tekst(tekst)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
            return
        super().keyPressEvent(e)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(one_line(source.text()))

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        if e.reason() is not Qt.FocusReason.PopupFocusReason:
            self.set_tekst(self._titel)

    def _on_tekst(self) -> None:
        if one_line(self.tekst):
            super()._on_tekst()


class Verschilveld(GroeiendVeld):
    """The source text against one's own: removed struck through, added underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stukken: tuple[Tekststuk, ...] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)

    def show_verschil(self, stukken: Iterable[Tekststuk]) -> None:
        """Show these pieces."""
        if (nieuw := tuple(stukken)) != self._stukken:
            self._stukken = nieuw
            self._draw()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.PaletteChange:
            self._draw()

    def opmaak(self, kleur: Kleuren) -> dict[Verschilsoort, QTextCharFormat]:
        """How each kind of piece looks."""
        erbij, weg = QTextCharFormat(), QTextCharFormat()
        erbij.setForeground(QColor(kleur.toegevoegd))
        erbij.setBackground(QColor(kleur.toegevoegd_vlak))
        erbij.setFontUnderline(True)
        weg.setForeground(QColor(kleur.verwijderd))
        weg.setBackground(QColor(kleur.verwijderd_vlak))
        weg.setFontStrikeOut(True)
        return {
            Verschilsoort.GELIJK: QTextCharFormat(),
            Verschilsoort.TOEGEVOEGD: erbij,
            Verschilsoort.VERWIJDERD: weg,
        }

    def _draw(self) -> None:
        opmaak = self.opmaak(kleuren(self.palette()))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        vorig = ""
        for stuk in self._stukken:
            if stuk.soort is Verschilsoort.TOEGEVOEGD and vorig and not vorig[-1].isspace():
                cursor.insertText(" ", opmaak[Verschilsoort.GELIJK])
            cursor.insertText(stuk.tekst, opmaak[stuk.soort])
            vorig = stuk.tekst if stuk.soort is Verschilsoort.VERWIJDERD else ""


def _page_of(widget: QWidget) -> QScrollArea | None:
    boven: QWidget | None = widget.parentWidget()
    while boven is not None and not isinstance(boven, QScrollArea):
        boven = boven.parentWidget()
    return boven


def _with_line_feeds(tekst: str) -> str:
    return tekst.replace("\r\n", "\n").replace("\r", "\n")


def _same_start(een: str, ander: str) -> int:
    """How many characters both start with."""
    for plaats, (a, b) in enumerate(zip(een, ander, strict=False)):
        if a != b:
            return plaats
    return min(len(een), len(ander))


def _in_utf16(tekst: str) -> int:
    """The length as Qt counts it."""
    return len(tekst.encode("utf-16-le")) // 2
