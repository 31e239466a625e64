"""The store as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from kwalificatiestructuur.elementen import Structuurgegevens
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag.beschrijving import (
    Bronbeschrijving,
    Editiebeschrijving,
    Voorstel,
)
from kwalificatiestructuur.opslag.plaats import Opslagplaats, default_folder
from kwalificatiestructuur.xml_veilig import Voortgang

__all__ = ["Opslag", "default_folder"]


class Opslag:
    """One store on disk; ``pad`` is its folder or its database (default: that of this user).

    Opening and reading never make a store. Everything that fails raises ``Opslagfout`` (an
    ``Invoerfout``); what was damaged and mended is in ``meldingen``, Dutch sentences. Usable from
    several threads and by several processes at once.
    """

    def __init__(self, pad: Path | None = None) -> None:
        self._plaats = Opslagplaats.of(default_folder() if pad is None else pad)

    def __enter__(self) -> Opslag:
        return self

    def __exit__(
        self,
        soort: type[BaseException] | None,
        fout: BaseException | None,
        spoor: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database; structures that were loaded stay usable."""

    @property
    def meldingen(self) -> tuple[str, ...]:
        """What was found damaged and how it was mended, in order."""
        raise NotImplementedError

    def edities(self) -> tuple[Editiebeschrijving, ...]:
        """Every edition, the newest last; () when there is no store."""
        raise NotImplementedError

    def huidige(self) -> Editiebeschrijving | None:
        """The current edition; None when the store holds none."""
        raise NotImplementedError

    def find(self, sleutel: str) -> Editiebeschrijving | Bronbeschrijving | None:
        """The edition or source with this id, or the only edition with this name."""
        raise NotImplementedError

    def prepare(
        self,
        bestanden: Sequence[Path],
        *,
        aanvullen: bool = False,
        naam: str | None = None,
        voortgang: Voortgang | None = None,
    ) -> Voorstel:
        """Read these files (of any kind, folders and zips too) and say what they would bring.

        Changes nothing that anyone sees. Dossiers become exactly those of these files when they
        bring any SBB XML, with ``aanvullen`` on top of those of the current edition; kinds that
        the files do not bring come from the current edition, or else from the bundled facts.
        ``voortgang(done, total)`` is called in bytes of all files and may raise ``Geannuleerd``.
        """
        raise NotImplementedError

    def revise(self, voorstel: Voorstel, *, aanvullen: bool, naam: str | None = None) -> Voorstel:
        """The same files with another choice, without reading them again.

        Both proposals stay usable until one is committed or both are dropped (for the window, that
        shows what each choice means before anything changes).
        """
        raise NotImplementedError

    def commit(self, voorstel: Voorstel) -> Editiebeschrijving:
        """Store the proposal and make it the current edition; all of it or nothing."""
        raise NotImplementedError

    def load(self, sleutel: str | None = None) -> Kwalificatiestructuur:
        """The structure of an edition or of one source, by id or name.

        Without ``sleutel`` the current edition, or the bundled facts when the store has none.
        Texts are read from the store when someone asks for them.
        """
        raise NotImplementedError

    def load_gegevens(self, sleutel: str) -> tuple[Structuurgegevens, ...]:
        """The sources of an edition (or the one source), in order, as the graph takes them."""
        raise NotImplementedError

    def bundel(self) -> Editiebeschrijving:
        """The bundled facts described as an edition; ``huidig`` when nothing else is current."""
        raise NotImplementedError

    def make_current(self, editie: str | None) -> None:
        """Make this edition the one that is loaded by default; None = the bundled facts alone.

        The editions stay; ``huidige()`` is None after None.
        """
        raise NotImplementedError

    def rename(self, editie: str, naam: str) -> None:
        """Give an edition another name."""
        raise NotImplementedError

    def remove(self, editie: str) -> None:
        """Remove an edition, and its sources where no other edition has them.

        When it was the current one, the newest of the others becomes that.
        """
        raise NotImplementedError

    def index_path(self, editie: str) -> Path:
        """Where the full-text index of an edition may be made; the folder need not exist."""
        return self._plaats.index_of(editie)
