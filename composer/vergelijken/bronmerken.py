"""What a structure says of the sources of parts, looked up once for all columns judged by it."""

from __future__ import annotations

from dataclasses import dataclass

from composer.bijwerken import is_elders
from composer.overlap.delen import deelsleutel
from composer.samenstelling import Herkomst
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import dossier_of, sleutel_of


@dataclass(frozen=True, slots=True, eq=False)
class Bronmerk:
    """By what a source is recognised.

    ``merken`` name it, () without one; ``sleutels`` are those of them that the structure knows.
    ``thuis`` are the marks of the kerntaak of a werkproces. ``nummer`` is that of SBB with the kind
    of part, ``dossier`` a crebo that is the same in every edition, ``plaats`` where in it.
    """

    merken: tuple[str, ...] = ()
    sleutels: tuple[str, ...] = ()
    thuis: tuple[str, ...] = ()
    nummer: str = ""
    editie: str = ""
    dossier: str = ""
    plaats: str = ""


GEEN_BRON = Bronmerk()


class Bronmerken:
    """Gives the marks of the sources of parts, by one structure."""

    def __init__(self, structuur: Kwalificatiestructuur) -> None:
        self.structuur = structuur
        self._merken: dict[Herkomst, Bronmerk] = {}
        self._thuis: dict[tuple[str, str], tuple[str, ...]] = {}
        self._dossiers: dict[str, str] = {}

    def of(self, herkomst: Herkomst | None) -> Bronmerk:
        """The marks of a source; ``GEEN_BRON`` without one."""
        if herkomst is None:
            return GEEN_BRON
        if (merk := self._merken.get(herkomst)) is None:
            merk = self._merken[herkomst] = self._read(herkomst)
        return merk

    def _read(self, herkomst: Herkomst) -> Bronmerk:
        bron = herkomst.bron
        merken, sleutels = self._marks(herkomst)
        soort = "werkproces" if bron.is_werkproces else "kerntaak"
        return Bronmerk(
            merken,
            sleutels,
            self._home(herkomst) if bron.is_werkproces else (),
            f"{soort} {herkomst.bronnr}" if herkomst.bronnr else "",
            herkomst.editie,
            self._dossier(bron.crebo),
            # Of what kwalificaties share, the code is the same in all of them.
            bron.code if bron.code.startswith("B") else str(bron),
        )

    def _marks(self, herkomst: Herkomst) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The marks of a source, and those of them that the structure knows."""
        sleutels: tuple[str, ...] = ()
        structuur = self.structuur
        if not is_elders(structuur, herkomst) and sleutel_of(structuur, herkomst.bron):
            sleutels = (f"{herkomst.editie} {deelsleutel(structuur, herkomst)}",)
        return (f"{herkomst.editie} {herkomst.bron}", *sleutels), sleutels

    def _home(self, herkomst: Herkomst) -> tuple[str, ...]:
        """The marks of the kerntaak that a werkproces has in its source."""
        bron = herkomst.bron.kerntaak
        waar = str(bron), herkomst.editie
        if waar not in self._thuis:
            self._thuis[waar] = self._marks(Herkomst(bron, herkomst.editie, ""))[0]
        return self._thuis[waar]

    def _dossier(self, crebo: str) -> str:
        """The crebo of the dossier of a kwalificatie, the same in every edition."""
        if crebo not in self._dossiers:
            try:
                dossier = dossier_of(self.structuur, crebo).crebo
            except OnbekendOnderdeel:
                dossier = ""
            # One without a crebo has the number of SBB for it, which is new in every edition.
            is_crebo = dossier and not dossier.startswith("sbb-")
            self._dossiers[crebo] = dossier if is_crebo else crebo
        return self._dossiers[crebo]
