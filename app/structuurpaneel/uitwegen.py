"""Ways out when nothing was found: the question without one of its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import tussen_aanhalingstekens
from app.structuurpaneel.lege_staat import Uitweg
from app.taal import screen_locale

if TYPE_CHECKING:
    from app.structuurpaneel.filterbalk import Filterbalk, Zoekvraag
    from kwalificatiestructuur.zoeken import Zoekindex

WOORDEN: Final = "woorden"
INHOUD: Final = "inhoud"

_WOORD: Final = "woord "
_MEESTE_WOORDEN: Final = 5
"""Of more words none is offered on its own."""

_STUK: Final = re.compile(r'[^\s"]*"[^"]*"?|\S+')

translate = QCoreApplication.translate


def find_uitwegen(index: Zoekindex, balk: Filterbalk) -> list[Uitweg]:
    """Each part of the question that can be left out, with how much is found then."""
    vraag = balk.vraag
    return [
        Uitweg(naam, _label(balk, naam, vraag, _count(index, zonder)))
        for naam, zonder in _without(vraag)
        if zonder
    ]


def _without(vraag: Zoekvraag) -> Iterator[tuple[str, Zoekvraag]]:
    from kwalificatiestructuur.zoeken import parse_vraag

    gelezen = parse_vraag(vraag.tekst)
    getypt = dict.fromkeys(deel.naam for deel in gelezen.filters if deel.waarde)
    for naam in getypt:
        yield naam, replace(vraag, tekst=drop_filter(vraag.tekst, naam))
    for naam in vraag.gekozen:
        yield naam, vraag.without_choice(naam)
    if vraag.alleen_met_inhoud:
        yield INHOUD, replace(vraag, alleen_met_inhoud=False)
    woorden = list(_words(vraag.tekst))
    if 1 < len(woorden) <= _MEESTE_WOORDEN:
        for woord in dict.fromkeys(woorden):
            yield f"{_WOORD}{woord}", replace(vraag, tekst=drop_part(vraag.tekst, _WOORD + woord))
    if gelezen.termen:
        yield WOORDEN, replace(vraag, tekst=drop_words(vraag.tekst))


def drop_part(tekst: str, naam: str) -> str:
    """The text of a question without one part, by the name of an ``Uitweg``."""
    if naam == WOORDEN:
        return drop_words(tekst)
    if naam.startswith(_WOORD):
        return " ".join(stuk for stuk in _STUK.findall(tekst) if stuk != naam.removeprefix(_WOORD))
    return drop_filter(tekst, naam)


def _words(tekst: str) -> Iterator[str]:
    """The words and phrases as they are typed, without the filters."""
    from kwalificatiestructuur.zoeken import parse_vraag

    for stuk in _STUK.findall(tekst):
        if parse_vraag(stuk).termen and not parse_vraag(stuk).filters:
            yield stuk


def drop_filter(tekst: str, naam: str) -> str:
    """The text of a question without what is typed of one filter."""
    from kwalificatiestructuur.zoeken import parse_vraag

    for deel in reversed(parse_vraag(tekst).filters):
        if deel.naam == naam:
            tekst = f"{tekst[: deel.van]} {tekst[deel.tot :]}"
    return " ".join(tekst.split())


def drop_words(tekst: str) -> str:
    """The text of a question with its filters only."""
    from kwalificatiestructuur.zoeken import parse_vraag

    return " ".join(tekst[deel.van : deel.tot] for deel in parse_vraag(tekst).filters)


def _count(index: Zoekindex, vraag: Zoekvraag) -> int:
    return index.answer(vraag.tekst, vraag.eisen, maximum=1).aantal


def _label(balk: Filterbalk, naam: str, vraag: Zoekvraag, aantal: int) -> str:
    if naam == WOORDEN:
        wat = translate("zoeken", "de woorden")
    elif naam.startswith(_WOORD):
        wat = tussen_aanhalingstekens(naam.removeprefix(_WOORD).strip('"'))
    else:
        wat = balk.label_of(naam, vraag)
    zonder = translate("zoeken", "Zonder {0}").format(wat)
    if not aantal:
        return zonder
    return translate("zoeken", "{0} ({1} gevonden)").format(
        zonder, screen_locale().toString(aantal)
    )
