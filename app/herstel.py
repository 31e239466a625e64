"""Recovery: unsaved work is kept aside, and offered after the program was cut off.

Each window has one recovery file with a note next to it (name, path, time) and a lock. The lock of
a program that was killed is free again, so what is left over can be told from what is in use.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer

from app.document import Document
from app.mappen import recovery_folder
from composer.samenstelling import Samenstelling

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

WACHT_MS: Final = 1000
"""How long the user must pause before the work is kept aside."""


@dataclass(frozen=True, slots=True)
class Herstelnotitie:
    """What the offer says about the work: its name, its file ("" = none yet) and when it was.

    ``getypt`` is what was typed and is in no document, by the place where it stood.
    """

    naam: str
    pad: str
    tijd: str
    getypt: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Herstelbestand:
    """Work that was left over: the file and the note next to it."""

    bestand: Path
    notitie: Herstelnotitie

    def read(self) -> Samenstelling:
        """The composition; raises ``Invoerfout``."""
        from composer.document import read_document

        return read_document(self.bestand)

    def remove(self) -> None:
        """Throw the work away."""
        _remove(self.bestand)


def find_left_over() -> tuple[Herstelbestand, ...]:
    """The work of programs that did not end well, newest first."""
    gevonden = []
    for bestand in recovery_folder().glob("*.xml"):
        slot = _lock_of(bestand)
        if slot.tryLock(0):
            slot.unlock()
            gevonden.append(Herstelbestand(bestand, _read_notitie(bestand)))
    return tuple(sorted(gevonden, key=lambda h: h.notitie.tijd, reverse=True))


class Herstelbewaarder(QObject):
    """Keeps the unsaved work of one document aside, a moment after each edit."""

    def __init__(self, document: Document, wacht_ms: int = WACHT_MS) -> None:
        super().__init__(document)
        self._document = document
        self.find_getypt: Callable[[], Mapping[str, str]] = dict
        """What was typed and stands in no value, by its place; it is work too."""
        self._bestand = recovery_folder() / f"{uuid4().hex}.xml"
        self._slot = _lock_of(self._bestand)
        self._slot.tryLock(0)
        self._laatste: Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wacht_ms)
        self._timer.timeout.connect(self._keep)
        document.changed.connect(self.keep_soon)
        document.opened.connect(self.keep_soon)
        document.saved_state_changed.connect(self._on_saved_state)

    @property
    def bestand(self) -> Path:
        """The recovery file of this document; it exists only while there is unsaved work."""
        return self._bestand

    def keep_now(self) -> None:
        """Keep the present work aside and wait until that is done."""
        if self._has_work():
            self._keep()
            # Work that a document cannot hold (an impossible character) cannot be kept aside.
            with suppress(Exception):
                if self._laatste is not None:
                    self._laatste.result()

    @cached_property
    def _writer(self) -> ThreadPoolExecutor:
        """Made when there is something to write, which at the start there is not."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="herstel")

    def close(self) -> None:
        """Nothing is to be recovered any more: saved, or given up by the user."""
        self._timer.stop()
        self._discard()
        self._writer.shutdown(wait=True)
        self._slot.unlock()

    def keep_soon(self) -> None:
        """Keep the work aside once the user pauses; there may be none any more."""
        self._timer.start()

    def _has_work(self) -> bool:
        return self._document.is_modified or bool(self.find_getypt())

    def _on_saved_state(self) -> None:
        if self._has_work():
            self.keep_soon()
        else:
            self._timer.stop()
            self._discard()

    def _keep(self) -> None:
        if not self._has_work():
            self._discard()
            return
        samenstelling = self._document.samenstelling
        nu = datetime.now().astimezone().isoformat(timespec="seconds")
        pad = str(self._document.path or "")
        notitie = Herstelnotitie(samenstelling.naam, pad, nu, dict(self.find_getypt()))
        if self._laatste is not None:
            self._laatste.cancel()
        self._laatste = self._writer.submit(_write, self._bestand, samenstelling, notitie)

    def _discard(self) -> None:
        # After what is being written, or that would bring the file back.
        if self._laatste is not None:
            self._laatste.cancel()
        self._laatste = self._writer.submit(_remove, self._bestand)


def _write(bestand: Path, samenstelling: Samenstelling, notitie: Herstelnotitie) -> None:
    from composer.document import save_document, write_atomic

    save_document(samenstelling, bestand)
    tekst = json.dumps(asdict(notitie), ensure_ascii=False)
    write_atomic(bestand.with_suffix(".json"), tekst.encode())


def _read_notitie(bestand: Path) -> Herstelnotitie:
    """The note next to a file; the work counts, also when its note was lost."""
    try:
        inhoud = json.loads(bestand.with_suffix(".json").read_text(encoding="utf-8"))
        datetime.fromisoformat(inhoud["tijd"])
        # A program of before has none.
        getypt = {str(plaats): str(tekst) for plaats, tekst in inhoud.get("getypt", {}).items()}
        return Herstelnotitie(str(inhoud["naam"]), str(inhoud["pad"]), str(inhoud["tijd"]), getypt)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        tijd = datetime.fromtimestamp(bestand.stat().st_mtime).astimezone()
        return Herstelnotitie("", "", tijd.isoformat(timespec="seconds"))


def _remove(bestand: Path) -> None:
    for pad in (bestand.with_suffix(".json"), bestand):
        with suppress(OSError):
            pad.unlink(missing_ok=True)


def _lock_of(bestand: Path) -> QLockFile:
    slot = QLockFile(str(bestand.with_suffix(".lock")))
    # Only the end of its program makes a lock stale, never its age.
    slot.setStaleLockTime(0)
    return slot
