"""The list of sources that the application must hold: per source its parts (AAN-04)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from composer.regels.context import Bron, Context
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.vragen import dossier_of, kerntaken_of


@dataclass(frozen=True, slots=True)
class Bronvermelding:
    """One source as the application lists it.

    ``dossier`` is crebo and title, ``delen`` the codes of the parts in the source: that of a
    kerntaak where all of it was taken, else those of its werkprocessen.
    """

    bron: Bron
    dossier: str
    delen: tuple[str, ...]


def bronvermeldingen(context: Context) -> Iterator[Bronvermelding]:
    """Every source that the structure knows, in order of first use."""
    for bron in context.bronnen:
        if bron.kwalificatie:
            dossier = dossier_of(context.structuur, bron.crebo)
            naam = f"{dossier.crebo} {dossier.titel}".strip()
            yield Bronvermelding(bron, naam, tuple(_codes(context, bron)))


def _codes(context: Context, bron: Bron) -> Iterator[str]:
    per_kerntaak: dict[str, list[str]] = {}
    for onderdeel in bron.onderdelen:
        if onderdeel.herkomst:
            verwijzing = onderdeel.herkomst.bron
            per_kerntaak.setdefault(verwijzing.kerntaak.code, []).append(verwijzing.code)
    for kerntaak, codes in per_kerntaak.items():
        if _werkprocessen(context, Bronverwijzing(bron.crebo, kerntaak)) == set(codes):
            yield kerntaak
        else:
            yield from dict.fromkeys(codes)


def _werkprocessen(context: Context, kerntaak: Bronverwijzing) -> set[str] | None:
    """The codes of all werkprocessen of a kerntaak; None where they are not known."""
    for code, deel in kerntaken_of(context.structuur, kerntaak.crebo):
        if code == kerntaak.code:
            return {f"{code}-W{wp.hoofdstuk}" for wp in deel.werkprocessen}
    return None
