"""Counting findings per severity, and saying so in words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from composer.finding import ERNST_VOLGORDE, Ernst, Finding
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

ICOON_VAN: Final = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.INFO: "info"}

_ENKELVOUD: Final = {
    Ernst.FOUT: QT_TRANSLATE_NOOP("tellingen", "fout"),
    Ernst.WAARSCHUWING: QT_TRANSLATE_NOOP("tellingen", "waarschuwing"),
    Ernst.INFO: QT_TRANSLATE_NOOP("tellingen", "info"),
}
_MEERVOUD: Final = {
    Ernst.FOUT: QT_TRANSLATE_NOOP("tellingen", "fouten"),
    Ernst.WAARSCHUWING: QT_TRANSLATE_NOOP("tellingen", "waarschuwingen"),
    Ernst.INFO: QT_TRANSLATE_NOOP("tellingen", "info"),
}


class Telling(NamedTuple):
    """How many findings there are of each severity; answered ones count apart."""

    fout: int = 0
    waarschuwing: int = 0
    info: int = 0
    gemotiveerd: int = 0

    @property
    def open(self) -> int:
        """All that nobody answered yet."""
        return self.fout + self.waarschuwing + self.info

    @property
    def zwaarste(self) -> Ernst | None:
        """The heaviest severity that occurs."""
        return next((ernst for ernst in ERNST_VOLGORDE if self.of(ernst)), None)

    def of(self, ernst: Ernst) -> int:
        """The number of this severity."""
        return {
            Ernst.FOUT: self.fout,
            Ernst.WAARSCHUWING: self.waarschuwing,
            Ernst.INFO: self.info,
        }[ernst]


def tel(bevindingen: Iterable[Finding]) -> Telling:
    """Count findings."""
    per = Counter("gemotiveerd" if b.gemotiveerd else b.ernst.value for b in bevindingen)
    return Telling(per["fout"], per["waarschuwing"], per["info"], per["gemotiveerd"])


def tel_per_onderdeel(bevindingen: Iterable[Finding]) -> Mapping[str, Telling]:
    """Count findings for every part that they are about or involve."""
    per: dict[str, list[Finding]] = defaultdict(list)
    for bevinding in bevindingen:
        for onderdeel in {bevinding.onderdeel, *bevinding.betrokken}:
            per[onderdeel].append(bevinding)
    return {onderdeel: tel(lijst) for onderdeel, lijst in per.items()}


def ernst_in_woord(ernst: Ernst, aantal: int = 1) -> str:
    """The severity as a word that goes with a number."""
    woorden = _ENKELVOUD if aantal == 1 else _MEERVOUD
    return translate("tellingen", woorden[ernst])


def telling_in_woorden(telling: Telling) -> str:
    """``2 fouten, 1 waarschuwing``; for nothing: ``geen bevindingen``."""
    delen = [
        f"{telling.of(ernst)} {ernst_in_woord(ernst, telling.of(ernst))}"
        for ernst in Ernst
        if telling.of(ernst)
    ]
    if telling.gemotiveerd:
        woord = translate("tellingen", "gemotiveerd")
        delen.append(f"{telling.gemotiveerd} {woord}")
    return ", ".join(delen) or translate("tellingen", "geen bevindingen")
