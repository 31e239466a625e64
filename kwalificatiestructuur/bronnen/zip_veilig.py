"""Zip archives from outside: judged before anything is unpacked, and unpacked within bounds.

Source of the format: PKWARE's APPNOTE 6.3 (end of central directory, general purpose flags).
"""

from __future__ import annotations

import errno
import re
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import unreadable

BEGIN: Final = (b"PK\x03\x04", b"PK\x05\x06")
_EINDE: Final = b"PK\x05\x06"
_ZIP64: Final = b"PK\x06\x07"
_LENGTE_EINDE: Final = 22
_VERSLEUTELD: Final = 0x1 | 0x40
_BLOK: Final = 256 * 1024
# Text of SBB shrinks to a tenth; a small member may shrink to anything.
_MAX_VERHOUDING: Final = 200
_KLEIN: Final = 4 * 1024 * 1024
_STATION: Final = re.compile(r"[A-Za-z]:")

# What the reading of a damaged archive raises, besides errors of the system.
ZIPFOUTEN: Final = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
    ValueError,
    struct.error,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class Grenzen:
    """What an archive may hold: members, bytes in all once unpacked, bytes of its list.

    ``raad`` is the Dutch advice behind a refusal.
    """

    leden: int
    bytes: int
    lijst: int = 16 * 1024 * 1024
    raad: str = "pak het zelf uit en kies de bestanden die u nodig hebt"


@contextmanager
def open_zip(pad: Path, grenzen: Grenzen) -> Iterator[tuple[ZipFile, tuple[ZipInfo, ...]]]:
    """The archive and its files (no folders), judged; raises ``Invoerfout``.

    Refused: damaged or encrypted archives, absolute names, ``..``, links, more than the bounds
    allow, and members that unpack to hundreds of times their size.
    """
    try:
        with pad.open("rb") as bestand:
            grootte = _check_directory(bestand, pad, grenzen)
            with ZipFile(bestand) as archief:
                yield archief, _members(archief, grootte, pad, grenzen)
    except ZIPFOUTEN:
        raise _damaged(pad) from None
    except OSError as fout:
        # A member that should stand before the start of the file.
        if fout.errno == errno.EINVAL:
            raise _damaged(pad) from None
        raise unreadable(pad, fout) from None


def read_member(archief: ZipFile, lid: ZipInfo) -> Iterator[bytes]:
    """The content of a member in blocks, never more than it says it holds."""
    over = lid.file_size
    with archief.open(lid) as bron:
        while blok := bron.read(_BLOK):
            over -= len(blok)
            if over < 0:
                raise BadZipFile
            yield blok


def _check_directory(bestand: BinaryIO, pad: Path, grenzen: Grenzen) -> int:
    """The size of the file; refuses a list of members that is too long to read.

    ``ZipFile`` takes that list in as a whole.
    """
    grootte = bestand.seek(0, 2)
    staart_begin = max(0, grootte - _LENGTE_EINDE - 0xFFFF)
    bestand.seek(staart_begin)
    staart = bestand.read()
    plaats = staart.rfind(_EINDE)
    if plaats < 0 or plaats + _LENGTE_EINDE > len(staart):
        raise _damaged(pad)
    (lengte,) = struct.unpack_from("<L", staart, plaats + 12)
    wijzer = plaats - 20
    if wijzer >= 0 and staart.startswith(_ZIP64, wijzer):
        (begin,) = struct.unpack_from("<Q", staart, wijzer + 8)
        bestand.seek(min(begin, grootte))
        einde64 = bestand.read(56)
        (lengte,) = struct.unpack_from("<Q", einde64, 40)
    if min(lengte, grootte) > grenzen.lijst:
        raise _too_many(pad, grenzen)
    bestand.seek(0)
    return grootte


def _members(archief: ZipFile, grootte: int, pad: Path, grenzen: Grenzen) -> tuple[ZipInfo, ...]:
    leden = archief.infolist()
    if len(leden) > grenzen.leden:
        raise _too_many(pad, grenzen)
    totaal = 0
    for lid in leden:
        totaal += lid.file_size
        _check_member(lid, pad, grenzen)
        if totaal > grenzen.bytes:
            raise Invoerfout(
                f"het archief is uitgepakt groter dan {grenzen.bytes // 1024**2} MB; "
                f"{grenzen.raad}",
                bestand=pad,
            )
    # Of the file as it was opened: another one may have taken its place since.
    if sum(lid.compress_size for lid in leden) > grootte:
        raise _damaged(pad)
    return tuple(lid for lid in leden if not lid.is_dir())


def _check_member(lid: ZipInfo, pad: Path, grenzen: Grenzen) -> None:
    wat = ""
    delen = PurePosixPath(lid.filename.replace("\\", "/")).parts
    if not delen or delen[0] == "/" or ".." in delen or _STATION.match(lid.filename):
        wat = "wijst naar een plaats buiten het archief"
    elif (soort := stat.S_IFMT(lid.external_attr >> 16)) not in {0, stat.S_IFREG, stat.S_IFDIR}:
        wat = "is een koppeling" if soort == stat.S_IFLNK else "is geen gewoon bestand"
    elif lid.flag_bits & _VERSLEUTELD:
        wat = "is met een wachtwoord beveiligd"
    elif lid.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        wat = "is op een ongewone manier ingepakt"
    elif lid.file_size > max(_KLEIN, _MAX_VERHOUDING * lid.compress_size):
        wat = "wordt bij het uitpakken honderden keren zo groot"
    if wat:
        raise Invoerfout(f"„{shown(lid.filename)}” {wat}; {grenzen.raad}", bestand=pad)


def shown(naam: str) -> str:
    """A name from an archive as the user may see it."""
    kort = naam if len(naam) <= 80 else f"{naam[:40]}…{naam[-39:]}"
    return "".join(teken if teken.isprintable() else "\ufffd" for teken in kort)


def _too_many(pad: Path, grenzen: Grenzen) -> Invoerfout:
    return Invoerfout(
        f"in het archief staan meer dan {grenzen.leden} bestanden; {grenzen.raad}", bestand=pad
    )


def _damaged(pad: Path) -> Invoerfout:
    return Invoerfout("het archief is beschadigd; haal het opnieuw op", bestand=pad)
