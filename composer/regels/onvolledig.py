"""What STR-15 and STR-16 share: a part with texts missing, by fault or because not supplied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from composer.overlap.delen import deelsleutel
from composer.regels.context import Context
from composer.regels.regel import Constatering, Onderdeel, constatering


def missing(
    context: Context, onderdeel: Onderdeel, gevuld: Mapping[str, bool]
) -> Iterator[Constatering]:
    """What is not filled: ``leeg``, or where the source gave only a title ``onbekend``.

    ``niet_overgenomen`` where the structure that is loaded now does have the text.
    """
    leeg: tuple[str, ...] = () if onderdeel.titel.strip() else ("titel",)
    mist = tuple(veld for veld, is_gevuld in gevuld.items() if not is_gevuld)
    if onderdeel.inhoud_bekend:
        leeg += mist
    elif mist:
        variant = "niet_overgenomen" if _is_loaded(context, onderdeel) else "onbekend"
        yield constatering(variant, onderdeel, velden=mist)
    if leeg:
        yield constatering("leeg", onderdeel, velden=leeg)


def _is_loaded(context: Context, onderdeel: Onderdeel) -> bool:
    knoop = context.structuur.knopen.get(deelsleutel(context.structuur, onderdeel.herkomst))
    return knoop is not None and knoop["element"].inhoud is not None
