"""Every action of the window in one table; it feeds menus, toolbar and the page of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QWidget

from app.look.iconen import name_icon, show_icons

SCHEIDING: Final = ""
"""In a list of actions: a line between groups."""


class Actie(NamedTuple):
    """One thing one can do.

    ``kort`` is the text in the toolbar where ``tekst`` is too long. ``doe`` runs it, ``mag`` says
    whether it is possible now, ``aan`` whether it is switched on. ``alleen_in`` names the widget
    that must have the focus for the shortcut (Delete means something else in another panel).
    """

    id: str
    tekst: str
    doe: Callable[[], object]
    icoon: str = ""
    sneltoetsen: tuple[str, ...] = ()
    mag: Callable[[], bool] | None = None
    kort: str = ""
    aan: Callable[[], bool] | None = None
    alleen_in: QWidget | None = None


def is_sneltoets(event: QEvent) -> bool:
    """Whether a field asks for a key that is a shortcut of the window.

    Under X11 a field would go to the end of its line by Ctrl+E, which exports; End still does.
    """
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.MoveToEndOfLine)
    )


class Sneltoetsfilter(QObject):
    """Lets the window have its shortcuts from a field that is as Qt made it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_sneltoets(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Acties(QObject):
    """The actions of one window as Qt actions."""

    def __init__(self, venster: QWidget, tabel: Sequence[Actie]) -> None:
        super().__init__(venster)
        self._venster = venster
        self._tabel = {actie.id: actie for actie in tabel}
        self._acties = {actie.id: self._make(actie) for actie in tabel}

    def __getitem__(self, naam: str) -> QAction:
        return self._acties[naam]

    @property
    def tabel(self) -> tuple[Actie, ...]:
        """The table itself, in order."""
        return tuple(self._tabel.values())

    def refresh(self) -> None:
        """Ask of each action whether it is possible and switched on now."""
        for naam, actie in self._tabel.items():
            if actie.mag is not None:
                self._acties[naam].setEnabled(actie.mag())
            if actie.aan is not None:
                self._acties[naam].setChecked(actie.aan())

    def retranslate(self) -> None:
        """Name each action in the language of the screen."""
        for naam, actie in self._tabel.items():
            _name(self._acties[naam], actie)

    def show_icons(self) -> None:
        """Make the icons that are not there yet: a menu is about to show."""
        show_icons(self._acties.values())

    def fill_menu(self, menu: QMenu | QToolBar, namen: Sequence[str]) -> None:
        """Put actions in a menu or toolbar, with lines between the groups.

        The icons in a toolbar show at once, those in a menu after ``show_icons``.
        """
        if isinstance(menu, QToolBar):
            show_icons(self._acties[naam] for naam in namen if naam != SCHEIDING)
        for naam in namen:
            if naam == SCHEIDING:
                menu.addSeparator()
            else:
                menu.addAction(self._acties[naam])

    def _make(self, actie: Actie) -> QAction:
        qt = QAction(self._venster)
        qt.setObjectName(actie.id)
        if actie.icoon:
            name_icon(qt, actie.icoon)
        qt.setShortcuts([QKeySequence(toets) for toets in actie.sneltoetsen])
        _name(qt, actie)
        qt.setCheckable(actie.aan is not None)
        if actie.alleen_in is None:
            self._venster.addAction(qt)
        else:
            qt.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            actie.alleen_in.addAction(qt)
        qt.triggered.connect(actie.doe)
        return qt


def _name(qt: QAction, actie: Actie) -> None:
    tekst = translate(actie.tekst)
    kaal = tekst.replace("&", "").removesuffix("…")
    qt.setText(tekst)
    if actie.kort:
        qt.setIconText(translate(actie.kort))
    toets = qt.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    qt.setToolTip(f"{kaal} ({toets})" if toets else kaal)


def shortcuts_of(tabel: Sequence[Actie]) -> list[tuple[str, str]]:
    """(what it does, the keys) of every action that has a shortcut, in order."""
    vorm = QKeySequence.SequenceFormat.NativeText
    return [
        (
            translate(actie.tekst).replace("&", "").removesuffix("…"),
            ", ".join(QKeySequence(toets).toString(vorm) for toets in actie.sneltoetsen),
        )
        for actie in tabel
        if actie.sneltoetsen
    ]


def translate(tekst: str) -> str:
    """A text of the table in the language of the screen."""
    return QCoreApplication.translate("acties", tekst)
