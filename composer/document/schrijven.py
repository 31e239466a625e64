"""Writes a composition as a document: one dossier in SBB's vocabulary, with our own data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from composer.codering import codes_of
from composer.document.boom import build_boom
from composer.document.fouten import Documentfout
from composer.document.knoop import serialise
from composer.document.meegenomen import restore_meegenomen
from composer.document.rapport import Rapport
from composer.document.vocabulaire import GEEN_XML
from composer.samenstelling import Samenstelling


def write_document(samenstelling: Samenstelling, *, rapport: Rapport | None = None) -> bytes:
    """The document as bytes; the same value always gives the same bytes.

    ``rapport`` goes along in an export. Raises ``Documentfout``, with the part it is about, for
    text or a value that a document cannot hold.
    """
    _check_tekens(samenstelling)
    boom = build_boom(samenstelling, rapport)
    restore_meegenomen(boom, samenstelling.meegenomen)
    return serialise(boom)


def _check_tekens(samenstelling: Samenstelling) -> None:
    for plaats, inhoud in _teksten(samenstelling):
        if (teken := GEEN_XML.search(inhoud)) is not None:
            raise Documentfout(
                f"In {plaats} staat een teken (U+{ord(teken[0]):04X}) dat niet in een XML-bestand "
                "kan staan; verwijder dat teken."
            )


def _teksten(samenstelling: Samenstelling) -> Iterator[tuple[str, str]]:
    """Every text of a composition with the Dutch name of its place."""
    codes = codes_of(samenstelling)
    for deel in samenstelling.onderdelen:
        for naam, waarde in _velden(deel, zonder="werkprocessen"):
            yield from _teksten_in(waarde, f"{naam} van {codes[deel.id]}")
    for naam, waarde in _velden(samenstelling, zonder="kerntaken"):
        yield from _teksten_in(waarde, naam)


def _teksten_in(waarde: object, plaats: str) -> Iterator[tuple[str, str]]:
    if isinstance(waarde, str):
        yield plaats, waarde
    elif isinstance(waarde, tuple):
        for item in waarde:
            yield from _teksten_in(item, plaats)
    else:
        for naam, inhoud in _velden(waarde):
            yield from _teksten_in(inhoud, f"{naam} van {plaats}")


def _velden(waarde: object, *, zonder: str = "") -> Iterator[tuple[str, object]]:
    if not is_dataclass(waarde):
        return
    for veld in fields(waarde):
        if veld.name != zonder:
            yield veld.name.replace("_", " "), getattr(waarde, veld.name)
