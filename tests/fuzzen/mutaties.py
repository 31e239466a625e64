"""Mutations of bytes, XML, CSV and JSON. Each takes a file and gives a worse one."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

from lxml import etree

Mutatie = Callable[[bytes, Random], bytes]

GETALLEN = (
    "-1",
    "0",
    "1e309",
    "-1e-400",
    "NaN",
    "inf",
    "9" * 30,
    "9" * 5000,
    "3.1.4",
    "0x1F",
    "1_000",
    "٣",
    "²",
    "１２",  # noqa: RUF001
    "1,1,1",
    "+5",
    "2147483648",
    "18446744073709551616",
    "",
    " ",
    "1e5",
    "00025078",
    "31-02-2016",
    "0000-00-00",
    "99-99-9999",
    "45000.99999",
    "2958466",
    "-400000",
)
TEKSTEN = (
    "",
    "x" * 70_000,
    "]]>",
    "\u202e\u200b\ufeff",
    "🦆" * 50,
    "e\u0301" * 200,
    "../../../etc/hosts",
    "C:\\con\\nul",
    "'; DROP TABLE bron; --",
    "=1+1",
    '"',
    "\ttab\nregel\rnog een",
    "K0001",
    "25078",
    "kerntaak:1~2@3",
    "%s %d {0} {x!r}",
    "\x7f\x85\xa0",
)
_GETAL = re.compile(rb"\d+(?:[.,-]\d+)*")


def flip(data: bytes, r: Random) -> bytes:
    uit = bytearray(data)
    for _ in range(r.randint(1, 8)):
        if uit:
            uit[r.randrange(len(uit))] = r.randrange(256)
    return bytes(uit)


def truncate(data: bytes, r: Random) -> bytes:
    return data[: r.randint(0, len(data))]


def cut(data: bytes, r: Random) -> bytes:
    van, tot = _span(data, r)
    return data[:van] + data[tot:]


def repeat(data: bytes, r: Random) -> bytes:
    van, tot = _span(data, r)
    return data[:tot] + data[van:tot] * r.choice((1, 1, 2, 20)) + data[tot:]


def swap(data: bytes, r: Random) -> bytes:
    van, tot = _span(data, r)
    anders, einde = _span(data, r)
    if anders < tot:
        return data[:van] + data[van:tot][::-1] + data[tot:]
    return data[:van] + data[anders:einde] + data[tot:anders] + data[van:tot] + data[einde:]


def insert(data: bytes, r: Random) -> bytes:
    plaats = r.randint(0, len(data))
    erin = r.choice(
        (
            b"\0",
            b"\xff\xfe",
            b"\xef\xbb\xbf",
            b"\xc3",
            b"\xed\xa0\x80",
            b"\x1a",
            b"<",
            b"&",
            b'"',
            b"<![CDATA[",
            b"<!--",
            b"{" * 3000,
            b"[" * 100_000,
            bytes(r.randrange(256) for _ in range(40)),
        )
    )
    return data[:plaats] + erin + data[plaats:]


def hostile_number(data: bytes, r: Random) -> bytes:
    plaatsen = list(_GETAL.finditer(data))
    if not plaatsen:
        return data
    plaats = r.choice(plaatsen)
    return data[: plaats.start()] + r.choice(GETALLEN).encode() + data[plaats.end() :]


def hostile_text(data: bytes, r: Random) -> bytes:
    van, tot = _span(data, r)
    return data[:van] + r.choice(TEKSTEN).encode() + data[tot:]


def reencode(data: bytes, r: Random) -> bytes:
    tekst = data.decode("utf-8-sig", errors="replace")
    codering = r.choice(
        ("utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252", "utf-32", "utf-7", "cp037")
    )
    if r.random() < 0.5:
        tekst = tekst.replace('encoding="utf-8"', f'encoding="{codering}"', 1)
    return tekst.encode(codering, errors="replace")


def mislabel(data: bytes, r: Random) -> bytes:
    naam = r.choice((b"utf-16", b"ascii", b"x-user", b"latin-1", b"UTF-8\0", b"", b"cp1252"))
    return data.replace(b"utf-8", naam, 1)


def double_bom(data: bytes, r: Random) -> bytes:
    return r.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\n\n", b" ")) + data


BYTES: tuple[Mutatie, ...] = (
    flip,
    truncate,
    cut,
    repeat,
    swap,
    insert,
    hostile_number,
    hostile_number,
    hostile_number,
    hostile_text,
    reencode,
    mislabel,
    double_bom,
)


def _span(data: bytes, r: Random) -> tuple[int, int]:
    van = r.randint(0, len(data))
    return van, min(len(data), van + r.choice((1, 3, 20, 200, 2000)))


def xml_tree(data: bytes, r: Random) -> bytes:
    """Change the tree itself, so that what comes out is well-formed but wrong."""
    try:
        wortel: Any = etree.fromstring(data.removeprefix(b"\xef\xbb\xbf"))
    except (etree.XMLSyntaxError, ValueError):
        return flip(data, r)
    for _ in range(r.randint(1, 4)):
        # Not those alone that occur most: a tag at random first.
        elementen = list(wortel.iter(etree.Element))
        tag = r.choice(sorted({e.tag for e in elementen}))
        element = r.choice([e for e in elementen if e.tag == tag])
        r.choice(_BOOM)(element, wortel, r)
    return b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n' + etree.tostring(
        wortel, encoding="utf-8"
    )


def _remove(element: Any, wortel: Any, r: Random) -> None:
    if element is not wortel:
        element.getparent().remove(element)


def _double(element: Any, wortel: Any, r: Random) -> None:
    if element is not wortel:
        for _ in range(r.choice((1, 1, 3, 30))):
            element.addnext(_copy(element))


def _move(element: Any, wortel: Any, r: Random) -> None:
    ergens = r.choice(list(wortel.iter(etree.Element)))
    if element is not wortel and element not in ergens.iterancestors() and ergens is not element:
        ergens.insert(r.randint(0, len(ergens)), element)


def _inside_itself(element: Any, wortel: Any, r: Random) -> None:
    for _ in range(r.choice((1, 3, 120))):
        kopie = etree.Element(element.tag, element.attrib)
        kopie.text = element.text
        element.append(kopie)
        element = kopie


def _rename(element: Any, wortel: Any, r: Random) -> None:
    tags = sorted({str(e.tag) for e in wortel.iter(etree.Element)})
    element.tag = r.choice((*tags, "{urn:x}kerntaak", "onbekend", f"{element.tag}perprofiel"))


def _attribute(element: Any, wortel: Any, r: Random) -> None:
    namen = list(element.attrib) or ["nr", "titel", "hoofdstuk", "referentie", "r", "t", "s"]
    naam = r.choice(namen)
    if r.random() < 0.3:
        element.attrib.pop(naam, None)
    else:
        element.set(naam, _clean(r.choice((*GETALLEN, *TEKSTEN, _other(wortel, naam, r)))))


def _other(wortel: Any, naam: str, r: Random) -> str:
    """The value that another element has there: a number twice, a reference elsewhere."""
    waarden = [str(e.get(naam)) for e in wortel.iter(etree.Element) if e.get(naam) is not None]
    return r.choice(waarden or [""])


def _text(element: Any, wortel: Any, r: Random) -> None:
    tekst = _clean(r.choice((*GETALLEN, *TEKSTEN)))
    if r.random() < 0.7:
        element.text = tekst
    else:
        element.tail = tekst


def _aside(element: Any, wortel: Any, r: Random) -> None:
    soort = r.choice((etree.Comment, lambda t: etree.ProcessingInstruction("x", t)))
    element.insert(0, soort("ter zijde"))
    if len(element):
        element[0].tail = element.text
        element.text = None


_BOOM = (_remove, _double, _move, _inside_itself, _rename, _attribute, _attribute, _text, _aside)


def _copy(element: Any) -> Any:
    return etree.fromstring(etree.tostring(element, with_tail=False))


def _clean(tekst: str) -> str:
    """Only what lxml lets an element hold."""
    return re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", tekst)


def doctype(data: bytes, r: Random) -> bytes:
    begin = data.find(b"<sbb") if b"<sbb" in data else max(data.find(b"?>") + 2, 0)
    erin = r.choice(
        (
            b'<!DOCTYPE sbb [<!ENTITY a "b"><!ENTITY b "&a;&a;&a;">]>',
            b'<!DOCTYPE sbb SYSTEM "http://127.0.0.1:9/x.dtd">',
            b'<!DOCTYPE sbb [<!ENTITY % p SYSTEM "file:///etc/hosts">%p;]>',
            b"<?xml-stylesheet href='x'?>",
            b"<!-- -- -->",
        )
    )
    return data[:begin] + erin + data[begin:]


XML: tuple[Mutatie, ...] = (*BYTES, *(xml_tree,) * 12, doctype)


def csv_rows(data: bytes, r: Random) -> bytes:
    """Change rows, columns, header, separator or quotes."""
    tekst = data.decode("utf-8-sig", errors="replace")
    try:
        rijen = list(csv.reader(io.StringIO(tekst)))
    except csv.Error:
        return flip(data, r)
    for _ in range(r.randint(1, 5)):
        if rijen:
            _change_row(rijen, r)
    uit = io.StringIO()
    schrijver = csv.writer(
        uit,
        delimiter=r.choice(",,,,;\t|"),
        quoting=r.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
        lineterminator=r.choice(("\n", "\r\n", "\r")),
    )
    schrijver.writerows(rijen)
    return uit.getvalue().encode("utf-8", errors="replace")


def _change_row(rijen: list[list[str]], r: Random) -> None:
    plaats = r.choice((0, r.randrange(len(rijen))))
    rij = rijen[plaats]
    keuze = r.randrange(7)
    if keuze == 0:
        del rijen[plaats]
    elif keuze == 1:
        rijen.insert(r.randint(0, len(rijen)), list(rij))
    elif keuze == 2:
        r.shuffle(rij)
    elif keuze == 3 and rij:
        del rij[r.randrange(len(rij))]
    elif keuze == 4:
        rij.extend(r.choice(GETALLEN) for _ in range(r.choice((1, 3, 300))))
    elif rij:
        rij[r.randrange(len(rij))] = r.choice((*GETALLEN, *TEKSTEN))


CSV: tuple[Mutatie, ...] = (*BYTES, *(csv_rows,) * 8)


def json_values(data: bytes, r: Random) -> bytes:
    """Change values, names and nesting."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return flip(data, r)
    for _ in range(r.randint(1, 5)):
        houders = list(_holders(document))
        if houders:
            _change_holder(r.choice(houders), r)
    if r.random() < 0.1:
        document = r.choice(({"data": document}, [document], {"a": {"b": [document]}}, [], None))
    return json.dumps(document, ensure_ascii=r.random() < 0.5).encode("utf-8", "surrogatepass")


def _holders(waarde: Any) -> Any:
    if isinstance(waarde, (list, dict)):
        if waarde:
            yield waarde
        for kind in waarde.values() if isinstance(waarde, dict) else waarde:
            yield from _holders(kind)


def _change_holder(houder: Any, r: Random) -> None:
    sleutel = r.choice(list(houder) if isinstance(houder, dict) else range(len(houder)))
    vreemd: tuple[Any, ...] = (
        None,
        True,
        -1,
        10**400,
        1e308,
        float("nan"),
        [],
        {},
        [[[]]],
        {"nr": 1},
        [None, {"titel": ["x"]}],
        "\ud800",
        *GETALLEN,
        *TEKSTEN,
    )
    keuze = r.randrange(5)
    if keuze == 0:
        del houder[sleutel]
    elif keuze == 1 and isinstance(houder, dict):
        houder[r.choice(("code", "nr", "", "Crebo", "CREBO ", "x"))] = houder.pop(sleutel)
    elif keuze == 2 and isinstance(houder, list):
        houder.insert(0, houder[sleutel])
    else:
        houder[sleutel] = r.choice(vreemd)


JSON: tuple[Mutatie, ...] = (*BYTES, *(json_values,) * 8)
