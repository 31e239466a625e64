"""Files as the user hands them over: recognised by what is in them, not by their name."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from os import SEEK_END
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kwalificatiestructuur.fouten import Invoerfout

if TYPE_CHECKING:
    from composer.samenstelling import Samenstelling
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

_GROOTSTE_DOCUMENT: Final = 64 << 20
"""A larger file is not looked through for our own mark: that would hold up the window."""
_EIGEN: Final = b"urn:kwalificatiecomposer:samenstelling:"
_BLOK: Final = 1 << 20
_BOM: Final = b"\xef\xbb\xbf"
_PAKKETEINDE: Final = ".kcpakket"
"""What is called a package is one, or its reader says why not."""


class Bestandssoort(Enum):
    """What a file is to this program."""

    DOCUMENT = auto()
    STRUCTUUR = auto()
    RECEPT = auto()
    PAKKET = auto()


def recognise(pad: Path) -> Bestandssoort:
    """What a file or folder is; raises ``Invoerfout`` when it cannot be read.

    What is no document and no recipe is left to the import, which looks better and takes longer.
    """
    if pad.is_dir():
        return Bestandssoort.STRUCTUUR
    try:
        with pad.open("rb") as bestand:
            begin = bestand.read(_BLOK)
            if pad.suffix.lower() == _PAKKETEINDE or _is_pakket(begin):
                return Bestandssoort.PAKKET
            if begin.removeprefix(_BOM).lstrip()[:1] == b"<":
                if bestand.seek(0, SEEK_END) > _GROOTSTE_DOCUMENT:
                    return Bestandssoort.STRUCTUUR
                bestand.seek(len(begin))
                return _recognise_xml(begin, bestand.read)
    except OSError as fout:
        from composer.document.lezen import leesreden

        raise Invoerfout(leesreden(fout), bestand=pad) from None
    if pad.suffix.lower() == ".toml":
        return Bestandssoort.RECEPT
    return Bestandssoort.STRUCTUUR


def _is_pakket(begin: bytes) -> bool:
    from composer.document.pakketmerk import is_pakket

    return is_pakket(begin)


def _recognise_xml(begin: bytes, read: Callable[[int], bytes]) -> Bestandssoort:
    """Our namespace may be declared far down in the file, so look through all of it."""
    blok = begin
    while blok:
        if _EIGEN in blok:
            return Bestandssoort.DOCUMENT
        volgend = read(_BLOK)
        blok = blok[-len(_EIGEN) :] + volgend if volgend else b""
    return Bestandssoort.STRUCTUUR


def read_samenstelling(
    pad: Path, soort: Bestandssoort, structuur: Kwalificatiestructuur | None
) -> Samenstelling:
    """The composition in a document or a recipe; raises ``Invoerfout``."""
    if soort is Bestandssoort.RECEPT:
        from composer.recept import read_recept

        if structuur is None:
            raise Invoerfout(
                "een recept kan pas worden geopend als de structuur is geladen; probeer het zo "
                "meteen opnieuw",
                bestand=pad,
            )
        return read_recept(pad, structuur)
    from composer.document import read_document

    return read_document(pad)
