"""Mutations of zips and workbooks: of the container, and of the files inside it."""

from __future__ import annotations

import io
import struct
import zipfile
from random import Random

from tests.fuzzen.mutaties import (
    BYTES,
    XML,
    Mutatie,
    cut,
    flip,
    hostile_number,
    truncate,
    xml_tree,
)

_NAMEN = (
    "../../buiten.xml",
    "/tmp/absoluut.xml",
    "C:\\x\\y.xml",
    "map/../../x.xml",
    "con.xml",
    "a" * 300 + ".xml",
    "nul\0.xml",
    "ë/ë.xml",
    "map/",
    "__MACOSX/._x.xml",
    ".verborgen.xml",
    "diep/" * 60 + "x.xml",
)


def container(data: bytes, r: Random) -> bytes:
    return r.choice((flip, truncate, cut, *BYTES))(data, r)


def member(data: bytes, r: Random) -> bytes:
    """Change the content of one member; the container stays right."""
    leden = _members(data)
    if not leden:
        return flip(data, r)
    plaats = r.randrange(len(leden))
    naam, inhoud = leden[plaats]
    leden[plaats] = naam, r.choice(XML)(inhoud, r)
    return pack(leden, r)


def sheet(data: bytes, r: Random) -> bytes:
    """Change the cells: the sheets and the strings they share."""
    leden = _members(data)
    bladen = [i for i, (naam, _) in enumerate(leden) if "sheet" in naam or "sharedS" in naam]
    if not bladen:
        return member(data, r)
    for _ in range(r.randint(1, 3)):
        plaats = r.choice(bladen)
        naam, inhoud = leden[plaats]
        leden[plaats] = naam, r.choice(_CEL)(inhoud, r)
    return pack(leden, r)


def members(data: bytes, r: Random) -> bytes:
    """Leave members out, put them in twice, swap or rename them."""
    leden = _members(data)
    if not leden:
        return flip(data, r)
    plaats = r.randrange(len(leden))
    naam, inhoud = leden[plaats]
    keuze = r.randrange(7)
    if keuze == 0:
        del leden[plaats]
    elif keuze == 1:
        leden.append((naam, inhoud))
    elif keuze == 2:
        leden[plaats] = r.choice(_NAMEN), inhoud
    elif keuze == 3:
        leden.append((r.choice(_NAMEN), r.choice((b"", b"PK\3\4", b"<sbb/>", inhoud))))
    elif keuze == 4:
        leden.extend((f"{n}.xml", b"") for n in range(r.choice((3, 300))))
    elif keuze == 5:
        leden[plaats] = naam, data
    else:
        leden[plaats] = naam, bytes(30_000_000 if r.random() < 0.05 else 1000)
    return pack(leden, r)


def header(data: bytes, r: Random) -> bytes:
    """Lie in the headers: sizes, checksums, flags, method."""
    uit = bytearray(data)
    soort = r.choice((b"PK\3\4", b"PK\1\2", b"PK\5\6"))
    plaats = data.find(soort, r.randrange(len(data) or 1))
    plaats = plaats if plaats >= 0 else data.find(soort)
    if plaats < 0 or plaats + 30 > len(uit):
        return flip(data, r)
    veld = plaats + r.randrange(4, 28, 2)
    struct.pack_into("<H", uit, veld, r.choice((0, 1, 2, 8, 9, 99, 0x800, 0xFFFF)))
    return bytes(uit)


def dates_and_types(data: bytes, r: Random) -> bytes:
    """A cell of another type: a date far away, an error, a formula, a string that is not there."""
    van, naar = r.choice(
        (
            (b't="s"', b't="n"'),
            (b't="n"', b't="s"'),
            (b't="n"', b't="d"'),
            (b't="s"', b't="e"'),
            (b't="s"', b't="b"'),
            (b't="inlineStr"', b't="str"'),
            (b"<v>", b"<f>1/0</f><v>"),
            (b"<v>", b"<v>1e400"),
            (b"<v>", b"<v>-"),
            (b"<v>", b"<v>99999999"),
            (b' r="A', b' r="XFE'),
            (b' r="B', b' r="'),
            (b"<row ", b'<row r="99999999" '),
            (b"<row ", b'<row hidden="1" spans="x" '),
            (b"<dimension", b'<dimension ref="A1:XFD1048576" /><x'),
            (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:Z99999"/></mergeCells>'),
            (b"<t>", b"<t>&#xA0;"),
            (b"<si>", b"<si><r><t>x</t></r>"),
        )
    )
    plaatsen = [i for i in range(len(data)) if data.startswith(van, i)]
    if not plaatsen:
        return data
    plaats = r.choice(plaatsen)
    return data[:plaats] + naar + data[plaats + len(van) :]


def cell_number(data: bytes, r: Random) -> bytes:
    """A hostile number behind the heading of the file."""
    begin = max(data.find(b"<sheetData"), data.find(b"<si>"), 0)
    return data[:begin] + hostile_number(data[begin:], r)


# Mostly what leaves the XML well-formed, or nothing ever gets past the first guard.
_CEL: tuple[Mutatie, ...] = (
    *(dates_and_types,) * 6,
    *(xml_tree,) * 6,
    *(hostile_number,) * 4,
    flip,
)
ZIP: tuple[Mutatie, ...] = (container, *(member,) * 4, *(members,) * 3, header)
XLSX: tuple[Mutatie, ...] = (container, member, *(sheet,) * 12, members, header)


def pack(leden: list[tuple[str, bytes]], r: Random) -> bytes:
    """The members as one zip, also those that no zip should have."""
    uit = io.BytesIO()
    manier = r.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED))
    koppeling = r.randrange(40 * len(leden) + 1)
    with zipfile.ZipFile(uit, "w", manier) as archief:
        for nummer, (naam, inhoud) in enumerate(leden):
            lid = zipfile.ZipInfo(naam)
            lid.compress_type = manier
            if nummer == koppeling:
                lid.external_attr = 0o120777 << 16  # a link
            archief.NameToInfo.pop(lid.filename, None)
            archief.writestr(lid, inhoud)
    return uit.getvalue()


def _members(data: bytes) -> list[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archief:
            return [(lid.filename, archief.read(lid)) for lid in archief.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return []
    except Exception as fout:  # noqa: BLE001  a broken stream inside raises zlib's own error
        return [] if "decompress" in str(fout) else _again(fout)


def _again(fout: Exception) -> list[tuple[str, bytes]]:
    raise fout
