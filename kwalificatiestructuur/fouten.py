"""Foreseen errors of this room; each reads as one Dutch sentence for the user."""

from __future__ import annotations

from pathlib import Path


class Invoerfout(Exception):
    """Input that cannot be used: says what is wrong, where, and what to do.

    ``melding`` is a Dutch sentence without file name; ``bestand`` and ``regel`` (1-based line)
    say where. ``str()`` gives the whole: ``dossier.xml, regel 12: ...``.
    """

    def __init__(
        self, melding: str, *, bestand: str | Path | None = None, regel: int | None = None
    ) -> None:
        super().__init__(melding)
        self.melding = melding
        self.bestand = None if bestand is None else str(bestand)
        self.regel = regel

    def __str__(self) -> str:
        plaats = [self.bestand] if self.bestand else []
        if self.regel is not None:
            plaats.append(f"regel {self.regel}")
        return f"{', '.join(plaats)}: {self.melding}" if plaats else self.melding


class OnbekendOnderdeel(Invoerfout):
    """A crebo, code or key that does not occur in the loaded structure."""


class NietHerkend(Invoerfout):
    """A file that is none of the sources that the program knows."""


class Geannuleerd(Exception):
    """The user cancelled a long action; nothing was changed."""
