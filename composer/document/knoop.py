"""The tree that is written, and its form on disk.

UTF-8 with BOM, LF, two spaces of indent and texts in CDATA, as SBB's files have it. Text and the
additions inside a text element stand on one line, because there white space is content.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from composer.document.vocabulaire import KC_NAAMRUIMTE, KC_PREFIX, XML_NAAMRUIMTE, XMLNS

_INSPRINGING: Final = "  "
_KOP: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
# A parser turns these into spaces (in an attribute) or a CR into LF, unless written as reference.
_IN_TEKST: Final = {"&": "&amp;", ">": "&gt;", "<": "&lt;", "\r": "&#13;"}
_IN_ATTRIBUUT: Final = _IN_TEKST | {'"': "&quot;", "\t": "&#9;", "\n": "&#10;"}

Naamruimten = Mapping[str, str]
"""Prefix to namespace, as in force at an element."""


@dataclass(slots=True)
class Knoop:
    """One element. ``kinderen`` that are a string are XML as it stood in the read file.

    ``tekst`` None means an element that holds only elements. ``standaard`` names the attributes
    whose value is ours by default: another value in a read file is kept.
    """

    naam: str
    attributen: dict[str, str] = field(default_factory=dict)
    kinderen: list[Knoop | str] = field(default_factory=list)
    tekst: str | None = None
    cdata: bool = True
    standaard: frozenset[str] = frozenset()

    @property
    def knopen(self) -> list[Knoop]:
        """The children that are not foreign content."""
        return [kind for kind in self.kinderen if isinstance(kind, Knoop)]


def lijst(naam: str, *kinderen: Knoop) -> Knoop:
    """An element that holds only these elements."""
    return Knoop(naam, kinderen=list(kinderen))


def tekst(naam: str, inhoud: str) -> Knoop:
    """An element with running text."""
    return Knoop(naam, tekst=inhoud)


def waarde(naam: str, inhoud: str) -> Knoop:
    """An element with a short value, written without CDATA."""
    return Knoop(naam, tekst=inhoud, cdata=False)


def serialise(wortel: Knoop) -> bytes:
    """The file: the same tree always gives the same bytes."""
    tekst = _KOP + "".join(_element(wortel, "", {"xml": XML_NAAMRUIMTE}))
    return codecs.BOM_UTF8 + tekst.encode()


def _element(knoop: Knoop, inspringing: str, geldig: Naamruimten) -> Iterator[str]:
    begin, naam, geldig = _start_tag(knoop, geldig)
    yield begin
    # An empty text is written as an empty CDATA section, an empty value or list as <x />.
    if not (knoop.kinderen or knoop.tekst or (knoop.tekst is not None and knoop.cdata)):
        yield " />"
        return
    yield ">"
    if knoop.tekst is not None:
        yield _cdata(knoop.tekst) if knoop.cdata else _in_tekst(knoop.tekst)
        yield from (kind for kind in knoop.kinderen if isinstance(kind, str))
    else:
        dieper = f"{inspringing}{_INSPRINGING}"
        for kind in knoop.kinderen:
            yield f"\n{dieper}"
            yield from (kind,) if isinstance(kind, str) else _element(kind, dieper, geldig)
        yield f"\n{inspringing}"
    yield f"</{naam}>"


def _start_tag(knoop: Knoop, geldig: Naamruimten) -> tuple[str, str, Naamruimten]:
    """The start tag without its end, the name as written, and the namespaces inside."""
    nieuw = {
        attribuut.partition(":")[2]: uri
        for attribuut, uri in knoop.attributen.items()
        if attribuut.partition(":")[0] == XMLNS
    }
    geldig = {**geldig, **nieuw}
    delen = []
    for attribuut, inhoud in knoop.attributen.items():
        naam = attribuut
        if attribuut.startswith("{"):
            uri, _, lokaal = attribuut[1:].partition("}")
            prefix = next((p for p, u in geldig.items() if u == uri and p), None)
            if prefix is None:
                prefix = next(p for n in count(1) if (p := f"ns{n}") not in geldig)
                geldig = {**geldig, prefix: uri}
                delen.append(f' {XMLNS}:{prefix}="{in_attribuut(uri)}"')
            naam = f"{prefix}:{lokaal}"
        delen.append(f' {naam}="{in_attribuut(inhoud)}"')
    naam = knoop.naam
    if naam.startswith("{"):
        naam = f"{KC_PREFIX}:{naam.removeprefix(f'{{{KC_NAAMRUIMTE}}}')}"
    return f"<{naam}{''.join(delen)}", naam, geldig


def _cdata(inhoud: str) -> str:
    """A CR stands outside the CDATA section, as a reference: there alone it survives a parser."""
    stukken = inhoud.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{stukken}]]>"


def _in_tekst(inhoud: str) -> str:
    return _escape(inhoud, _IN_TEKST)


def in_attribuut(inhoud: str) -> str:
    """A value as it stands between double quotes."""
    return _escape(inhoud, _IN_ATTRIBUUT)


def _escape(inhoud: str, tekens: Mapping[str, str]) -> str:
    # That of the standard library brings half a web browser along, at the start of the window.
    for teken, verwijzing in tekens.items():
        inhoud = inhoud.replace(teken, verwijzing)
    return inhoud
