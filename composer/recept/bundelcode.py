"""What a part of the bundled facts is called in another structure, for who reads a refusal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Kerntaak, Werkproces
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.verschil.gelijkenis import plain
from kwalificatiestructuur.vragen import kerntaken_of, sleutel_of, werkprocessen_of

P = ParamSpec("P")
T = TypeVar("T")


def with_hint(
    functie: Callable[Concatenate[Kwalificatiestructuur, Bronverwijzing, P], T],
) -> Callable[Concatenate[Kwalificatiestructuur, Bronverwijzing, P], T]:
    """The same function; what it does not find is named too, when only its code is another."""

    @wraps(functie)
    def run(
        structuur: Kwalificatiestructuur,
        bron: Bronverwijzing,
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        try:
            return functie(structuur, bron, *args, **kwargs)
        except OnbekendOnderdeel as fout:
            if (hier := code_in(structuur, bron)) is None:
                raise
            raise OnbekendOnderdeel(
                f"{fout.melding}. {bron.code} uit de meegeleverde structuur heet hier {hier}"
            ) from None

    return run


def code_in(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> str | None:
    """The code here of the part that the bundled facts call so, by its title.

    None when they do not know it, or when not exactly one part here has that title.
    """
    if bron.crebo not in structuur.kwalificaties or sleutel_of(structuur, bron) is not None:
        return None
    bundel = load_structuur()
    if (knoop := sleutel_of(bundel, bron)) is None:
        return None
    titel = plain(bundel.knopen[knoop]["element"].titel)
    zo = [code for code, deel in _parts(structuur, bron) if plain(deel.titel) == titel]
    return zo[0] if len(zo) == 1 else None


def _parts(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing
) -> Iterator[tuple[str, Kerntaak | Werkproces]]:
    """The parts of this kwalificatie of the same kind."""
    for code, kerntaak in kerntaken_of(structuur, bron.crebo):
        if bron.is_werkproces:
            yield from werkprocessen_of(structuur, bron.crebo, code)
        else:
            yield code, kerntaak
