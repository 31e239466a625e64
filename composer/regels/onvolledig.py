"""What STR-15 and STR-16 share: a part with texts missing, by fault or because not supplied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from composer.regels.regel import Constatering, Onderdeel, constatering


def missing(onderdeel: Onderdeel, gevuld: Mapping[str, bool]) -> Iterator[Constatering]:
    """What is not filled, as ``leeg`` or, where the source gave only a title, ``onbekend``."""
    leeg: tuple[str, ...] = () if onderdeel.titel.strip() else ("titel",)
    mist = tuple(veld for veld, is_gevuld in gevuld.items() if not is_gevuld)
    if onderdeel.inhoud_bekend:
        leeg += mist
    elif mist:
        yield constatering("onbekend", onderdeel, velden=mist)
    if leeg:
        yield constatering("leeg", onderdeel, velden=leeg)
