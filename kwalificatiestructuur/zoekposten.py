"""What can be searched for: one entry per thing, and per kwalificatie that holds a part."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from kwalificatiestructuur.elementen import Dossier, Kerntaak, Kwalificatie, Werkproces
from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort, node_of
from kwalificatiestructuur.samenvoegen import crebos_of
from kwalificatiestructuur.vragen import (
    crossovers,
    domein_of,
    dossiers,
    every_keuzedeel,
    kerntaken_of,
    werkprocessen_of,
)

_WOORD: Final = re.compile(r"\w+")
_VOEGTEKENS: Final = re.compile(r"[()'\u2019-]")
_SOORTEN: Final = (
    Soort.KWALIFICATIE,
    Soort.DOSSIER,
    Soort.KERNTAAK,
    Soort.WERKPROCES,
    Soort.KEUZEDEEL,
    Soort.CROSSOVER,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One entry: what it is, the words that find it, and what can be filtered on.

    ``eigen`` are the words of the thing itself, ``omgeving`` those of what it belongs to.
    ``code`` is that of a kerntaak or werkproces. ``dossier`` is the crebo of its dossier,
    ``domein`` the canonical domain code, ``domeincodes`` every code of that domain.
    """

    soort: Soort
    bron: str
    titel: str
    sleutel: str
    eigen: frozenset[str]
    omgeving: frozenset[str] = frozenset()
    code: str = ""
    kwalificatie: str = ""
    dossier: str = ""
    domein: str = ""
    domeincodes: tuple[str, ...] = ()
    niveaus: frozenset[int | None] = frozenset()
    soorten_opleiding: frozenset[str] = frozenset()
    met_inhoud: bool = True

    @property
    def volgorde(self) -> tuple[int, str, str]:
        """The order among things that match equally well."""
        return _SOORTEN.index(self.soort), self.titel, self.bron


@lru_cache(maxsize=4096)
def words_of(tekst: str) -> tuple[str, ...]:
    """The different words of a text, in order, without case and accents."""
    kaal = tekst.casefold()
    if not kaal.isascii():
        ontleed = unicodedata.normalize("NFKD", kaal)
        kaal = "".join(teken for teken in ontleed if not unicodedata.combining(teken))
    return tuple(dict.fromkeys(_WOORD.findall(kaal)))


def posten(structuur: Kwalificatiestructuur) -> Iterator[Post]:
    """Every entry of the structure."""
    for dossier in dossiers(structuur):
        kwalificaties = [_kwalificatie(structuur, kw, dossier) for kw in dossier.kwalificaties]
        yield _dossier(dossier, kwalificaties)
        for kwalificatie, post in zip(dossier.kwalificaties, kwalificaties, strict=True):
            yield post
            yield from _delen(structuur, kwalificatie, post)
    for keuzedeel in every_keuzedeel(structuur):
        yield Post(
            soort=Soort.KEUZEDEEL,
            bron=keuzedeel.code,
            titel=keuzedeel.titel,
            sleutel=node_of(Soort.KEUZEDEEL, keuzedeel.code),
            eigen=_index_words(keuzedeel.titel, keuzedeel.code),
        )
    for crossover in crossovers(structuur):
        yield Post(
            soort=Soort.CROSSOVER,
            bron=crossover.crebo,
            titel=crossover.naam,
            sleutel=node_of(Soort.CROSSOVER, crossover.crebo),
            eigen=_index_words(crossover.naam, crossover.crebo),
            niveaus=frozenset({crossover.niveau}),
            soorten_opleiding=frozenset({crossover.soort_opleiding}),
            met_inhoud=False,
        )


def _dossier(dossier: Dossier, kwalificaties: list[Post]) -> Post:
    """A dossier can be filtered on what any of its kwalificaties is."""
    return Post(
        soort=Soort.DOSSIER,
        bron=dossier.crebo,
        titel=dossier.titel,
        sleutel=node_of(Soort.DOSSIER, dossier.crebo),
        eigen=_index_words(dossier.titel, dossier.crebo),
        dossier=dossier.crebo,
        domein=dossier.domein,
        domeincodes=kwalificaties[0].domeincodes if kwalificaties else (),
        niveaus=frozenset().union(*(post.niveaus for post in kwalificaties)),
        soorten_opleiding=frozenset().union(*(post.soorten_opleiding for post in kwalificaties)),
        met_inhoud=any(post.met_inhoud for post in kwalificaties),
    )


def _kwalificatie(
    structuur: Kwalificatiestructuur, kwalificatie: Kwalificatie, dossier: Dossier
) -> Post:
    domein = domein_of(structuur, kwalificatie.crebo)
    return Post(
        soort=Soort.KWALIFICATIE,
        bron=kwalificatie.crebo,
        titel=kwalificatie.naam,
        sleutel=node_of(Soort.KWALIFICATIE, kwalificatie.crebo),
        eigen=_index_words(kwalificatie.naam, *crebos_of(kwalificatie)),
        omgeving=_index_words(dossier.titel, domein.naam if domein else ""),
        kwalificatie=kwalificatie.naam,
        dossier=dossier.crebo,
        domein=dossier.domein,
        domeincodes=domein.codes if domein else (),
        niveaus=frozenset({kwalificatie.niveau}),
        soorten_opleiding=frozenset({kwalificatie.soort_opleiding}),
        met_inhoud=kwalificatie.plaatsen is not None,
    )


def _delen(
    structuur: Kwalificatiestructuur, kwalificatie: Kwalificatie, houder: Post
) -> Iterator[Post]:
    """The parts of a kwalificatie, found by their own words within what finds the kwalificatie."""
    for code, kerntaak in kerntaken_of(structuur, kwalificatie.crebo):
        yield _deel(houder, Soort.KERNTAAK, code, kerntaak)
        for wp_code, werkproces in werkprocessen_of(structuur, kwalificatie.crebo, code):
            yield _deel(houder, Soort.WERKPROCES, wp_code, werkproces)


def _deel(houder: Post, soort: Soort, code: str, deel: Kerntaak | Werkproces) -> Post:
    return replace(
        houder,
        soort=soort,
        bron=f"{houder.bron}:{code}",
        titel=deel.titel,
        sleutel=deel.sleutel,
        eigen=_index_words(deel.titel),
        code=code,
        omgeving=houder.eigen,
    )


@lru_cache(maxsize=4096)
def _index_words(*teksten: str) -> frozenset[str]:
    """The words to be found by: also ``demonteert`` for ``(De)monteert``."""
    tekst = " ".join(teksten)
    return frozenset(words_of(tekst)) | frozenset(words_of(_VOEGTEKENS.sub("", tekst)))
