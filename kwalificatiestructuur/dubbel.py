"""The same dossier in several of the files that someone gives together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kwalificatiestructuur.elementen import Dossier, Structuurgegevens
from kwalificatiestructuur.meldingen import Meldingen

_GENOEMD = 3


def tell_doubles(bronnen: Sequence[Structuurgegevens]) -> tuple[str, ...]:
    """A sentence per two files that hold the same dossiers with texts that differ; () for none.

    ``bronnen`` in their order: what stands in the last counts.
    """
    eerder: dict[str, tuple[str, Dossier]] = {}
    paren: dict[tuple[str, str], list[Dossier]] = {}
    for bron in bronnen:
        for dossier in bron.dossiers:
            if all(kerntaak.inhoud is None for kerntaak in dossier.kerntaken):
                continue
            naam, oud = eerder.get(dossier.crebo, ("", dossier))
            if oud.editie != dossier.editie and _content(oud) != _content(dossier):
                paren.setdefault((naam, bron.editie.bron), []).append(dossier)
            eerder[dossier.crebo] = bron.editie.bron, dossier
    meldingen = Meldingen()
    for (een, twee), dossiers in paren.items():
        namen = [f"{dossier.crebo} {dossier.titel.strip()}" for dossier in dossiers[:_GENOEMD]]
        rest = len(dossiers) - len(namen)
        meldingen.add(
            f"{'dossier' if len(dossiers) == 1 else f'{len(dossiers)} dossiers:'} "
            f"{', '.join(namen)}{f' en nog {rest}' if rest else ''} "
            f"{'staat' if len(dossiers) == 1 else 'staan'} zowel in {een} als in {twee}, met een "
            "verschillende inhoud; het laatste bestand telt"
        )
    return meldingen.all()


def _content(dossier: Dossier) -> Dossier:
    """The dossier without where it was read."""
    eigen = tuple(replace(kw, bron="") for kw in dossier.kwalificaties)
    return replace(dossier, editie="", kwalificaties=eigen)
