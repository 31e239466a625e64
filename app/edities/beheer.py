"""The store as the windows see it: what is in it, and changes, all on a worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.edities.overzetten import Overgezet, move_old_files
from app.edities.toegang import Opslagtoegang
from app.edities.werker import Melder, Werker
from app.meldingsbalk import Toon

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Editiebeschrijving, Opslag


@dataclass(frozen=True, slots=True)
class Toestand:
    """The editions, the newest first and the bundled facts last."""

    edities: tuple[Editiebeschrijving, ...]
    bundel: str

    @property
    def huidig(self) -> Editiebeschrijving:
        """The edition that is loaded by default."""
        return next((editie for editie in self.edities if editie.huidig), self.edities[-1])


@dataclass(frozen=True, slots=True)
class _Taak:
    """``doe`` is the change; ``zin`` is said when it is done, ``herlaad`` = load afterwards."""

    doe: Callable[[Opslag, Melder], object] | None = None
    zin: str = ""
    herlaad: bool = False


class Opslagbeheer(QObject):
    """One per program; does one thing after the other, in the order asked."""

    bijgewerkt = Signal(object)
    """(Toestand): what is in the store now; also when nothing changed."""
    gezegd = Signal(str, object)
    """(a Dutch sentence, Toon): what was done, or what went wrong."""
    herladen = Signal()
    """Another edition is the current one."""
    overgezet = Signal(object)
    """(Overgezet): what became of the files that older settings named."""

    def __init__(self, pad: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.toegang = Opslagtoegang(pad)
        self.toestand: Toestand | None = None
        self._wachtrij: deque[_Taak] = deque()
        self._nu = _Taak()
        self._werker = Werker(self)
        self._werker.klaar.connect(self._on_klaar)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._next)

    @property
    def is_bezig(self) -> bool:
        """Whether something is under way."""
        return self._werker.is_bezig

    def refresh(self) -> None:
        """Look again what is in the store: another program may have changed it."""
        if not any(taak.doe is None for taak in self._wachtrij):
            self._put(_Taak())

    def make_current(self, editie: str | None) -> None:
        """Make this edition the current one and load it; None = the bundled facts alone."""
        self._put(_Taak(partial(_make_current, editie=editie), herlaad=True))

    def rename(self, editie: str, naam: str) -> None:
        """Give an edition another name."""
        zin = self.tr("De editie heet nu „{}”.").format(naam)
        self._put(_Taak(partial(_rename, editie=editie, naam=naam), zin))

    def remove(self, editie: Editiebeschrijving, *, is_geladen: bool) -> None:
        """Remove an edition; the store says which one is current then, and is loaded."""
        zin = self.tr("Editie „{}” is verwijderd.").format(editie.naam)
        self._put(
            _Taak(partial(_remove, editie=editie.id), zin, herlaad=editie.huidig or is_geladen)
        )

    def move_old_files(self, paden: Sequence[Path]) -> None:
        """Bring the files that older settings named into the store; ``overgezet`` follows."""
        self._put(_Taak(partial(_move, paden=tuple(paden))))

    def close(self) -> None:
        """Finish what is under way, and let go of the store."""
        self._wachtrij.clear()
        self._werker.wait()
        self.toegang.close()

    def _put(self, taak: _Taak) -> None:
        self._wachtrij.append(taak)
        if not self._werker.is_bezig:
            self._next()

    def _next(self) -> None:
        if self._wachtrij:
            self._nu = self._wachtrij.popleft()
            self._werker.start(partial(_run, self.toegang, self._nu.doe))

    def _on_klaar(self, uitkomst: tuple[object, Toestand]) -> None:
        taak, (gedaan, toestand) = self._nu, uitkomst
        self.toestand = toestand
        self.bijgewerkt.emit(toestand)
        if nieuws := self.toegang.news():
            self.gezegd.emit("\n".join(nieuws), Toon.WAARSCHUWING)
        if taak.zin:
            self.gezegd.emit(taak.zin, Toon.GOED)
        if isinstance(gedaan, Overgezet):
            self.overgezet.emit(gedaan)
        if taak.herlaad:
            self.herladen.emit()
        self._next()

    def _on_mislukt(self, zin: str) -> None:
        self.gezegd.emit(zin, Toon.FOUT)
        if self._nu.doe is not None:
            # What is on the screen may be why it failed.
            self.refresh()
        self._next()


def _run(
    toegang: Opslagtoegang, doe: Callable[[Opslag, Melder], object] | None, meld: Melder
) -> tuple[object, Toestand]:
    """On the worker: do it, and look what is in the store then."""
    opslag = toegang.open()
    gedaan = doe(opslag, meld) if doe is not None else None
    bundel = opslag.bundel()
    edities = (*reversed(opslag.edities()), bundel)
    return gedaan, Toestand(edities, bundel.id)


def _make_current(opslag: Opslag, _meld: Melder, *, editie: str | None) -> None:
    opslag.make_current(editie)


def _rename(opslag: Opslag, _meld: Melder, *, editie: str, naam: str) -> None:
    opslag.rename(editie, naam)


def _remove(opslag: Opslag, _meld: Melder, *, editie: str) -> None:
    opslag.remove(editie)


def _move(opslag: Opslag, meld: Melder, *, paden: tuple[Path, ...]) -> Overgezet:
    return move_old_files(opslag, paden, meld)
