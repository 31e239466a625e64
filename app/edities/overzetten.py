"""Files that older settings named to be read at every start, brought into the store once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.edities.werker import Melder
from app.edities.woorden import fout_in_zin
from app.meldingsbalk import Toon

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Editiebeschrijving, Opslag

translate = QCoreApplication.translate


class Overgezet(NamedTuple):
    """``editie`` holds what could be read, None = nothing; ``fouten`` says what could not."""

    editie: Editiebeschrijving | None
    weg: tuple[Path, ...]
    fouten: tuple[str, ...]


def move_old_files(opslag: Opslag, paden: Sequence[Path], meld: Melder) -> Overgezet:
    """Add the files that are there and can be read to the current edition.

    Raises ``Opslagfout`` when the store itself cannot be used: then nothing has changed.
    """
    from kwalificatiestructuur.fouten import Invoerfout
    from kwalificatiestructuur.opslag.fouten import Opslagfout

    goed = [pad for pad in paden if pad.exists()]
    weg = tuple(pad for pad in paden if pad not in goed)
    fouten: list[str] = []
    while goed:
        try:
            voorstel = opslag.prepare(goed, aanvullen=True, voortgang=meld)
        except Opslagfout:
            raise
        except Invoerfout as fout:
            fouten.append(fout_in_zin(fout))
            slecht = [pad for pad in goed if fout.bestand and Path(fout.bestand).name == pad.name]
            goed = [pad for pad in goed if pad not in slecht] if slecht else []
            continue
        editie = opslag.commit(voorstel) if voorstel.verandert else voorstel.editie
        return Overgezet(editie, weg, tuple(fouten))
    return Overgezet(None, weg, tuple(fouten))


def tell_overgezet(overgezet: Overgezet) -> tuple[str, Toon]:
    """What became of the files, in sentences."""
    zinnen = []
    if overgezet.editie is not None:
        zin = translate(
            "overzetten",
            "De structuurbestanden die u eerder laadde, staan nu in de opslag als editie „{}”.",
        )
        zinnen.append(zin.format(overgezet.editie.naam))
    for pad in overgezet.weg:
        zin = translate(
            "overzetten",
            "{} is er niet meer en wordt niet meer geladen. Laad het met Structuur > Structuur "
            "laden als u het terugvindt.",
        )
        zinnen.append(zin.format(pad))
    zinnen.extend(overgezet.fouten)
    mis = overgezet.weg or overgezet.fouten
    return "\n".join(zinnen), Toon.WAARSCHUWING if mis else Toon.INFO
