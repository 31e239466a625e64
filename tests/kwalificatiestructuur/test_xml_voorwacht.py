"""The quick guard refuses what the exact guard refuses, wherever in a long file it stands."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import iterparse_safe
from kwalificatiestructuur.xml_voorwacht import Voorwacht
from kwalificatiestructuur.xml_wacht import MAX_ATTRIBUTEN, MAX_DIEPTE, Wacht
from tests.kwalificatiestructuur.sbb_bestanden import write

BLOK = 512
VULLING = "<v>" + "tekst " * 50 + "</v>\n"
VEEL = " ".join(f"a{n}=''" for n in range(MAX_ATTRIBUTEN + 1))
STUKKEN = [
    "<b/>",
    "<b>tekst</b>",
    "<x><b n='1'/>na</x>",
    VULLING * 4,
    "<a>" * 50 + "</a>" * 50,
    "<a>" * MAX_DIEPTE + "</a>" * MAX_DIEPTE,
    "<b>" + "<a>" * MAX_DIEPTE + "</a>" * MAX_DIEPTE + "</b>",
    "<a>" * MAX_DIEPTE,
    f"<b {VEEL}/>",
    f"<q {VEEL.replace('a', 'ļ')} >",
    "=" * (2 * MAX_ATTRIBUTEN),
    "<![CDATA[<a><a>&foo; ]]>",
    "<!-- &foo; <a> -->",
    "&foo;",
    "&#65;&amp;",
    "<b x='&foo;'/>",
    "<k:b/>",
    "<k:b xmlns:k='urn:k'/>",
    "<b xmlns='betrekkelijk'/>",
    "<!DOCTYPE a>",
    "<?pi x?>",
    "]]>",
    "</b>",
    "<b",
    "<b x='1' x='2'/>",
    "\x01",
    "</wortel><wortel>",
]


def exact(data: bytes) -> str:
    """What the exact guard says of the whole; "" when it accepts."""
    wacht = Wacht(Path("x.xml"))
    try:
        wacht.feed(data)
        wacht.close()
    except Invoerfout as fout:
        return fout.melding
    return ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    stukken=st.lists(st.sampled_from(STUKKEN), min_size=1, max_size=6),
    codering=st.sampled_from(["utf-8", "utf-16", "iso-8859-15"]),
    einde=st.sampled_from(["</wortel>", "</wortel>\n", ""]),
)
def test_the_same_verdict_as_the_exact_guard(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stukken: list[str],
    codering: str,
    einde: str,
) -> None:
    tekst = f"<?xml version='1.0' encoding='{codering}'?><wortel>{VULLING * 3}"
    tekst += VULLING.join(stukken) + VULLING + einde
    data = tekst.encode(codering, "xmlcharrefreplace")
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig._BLOK", BLOK)
    melding = ""
    try:
        for _ in iterparse_safe(write(tmp_path, data), ("b",)):
            pass
    except Invoerfout as fout:
        melding = fout.melding
    assert melding == exact(data)


class Begin:
    """A guard that has read the begin of a document by itself."""

    def __init__(self, begin: bytes, *, blok: int = 1000) -> None:
        self.data = io.BytesIO()
        self.blok = blok
        self.opnieuw = 0
        self.wacht = Voorwacht(Path("x.xml"), self.again)
        self.feed(begin)

    def again(self, van: int, tot: int) -> Iterator[bytes]:
        self.opnieuw += tot - van
        yield self.data.getvalue()[van:tot]

    def feed(self, data: bytes) -> None:
        self.data.seek(0, 2)
        self.data.write(data)
        for plaats in range(0, len(data), self.blok):
            self.wacht.feed(data[plaats : plaats + self.blok])


@pytest.mark.parametrize("blok", [1, 7, 1000, 100_000])
def test_many_attributes_are_seen_across_blocks(blok: int) -> None:
    lezer = Begin(b"<a>", blok=blok)
    lezer.feed(b"<b>" + b"tekst" * 3000 + b"</b>")
    assert not lezer.opnieuw
    # An Expat that waits looks at an unfinished tag again when there is twice as much.
    with pytest.raises(Invoerfout, match="attributen"):
        lezer.feed(f"<b {VEEL}/>".encode() + b"tekst" * 3000)


def test_a_text_with_many_signs_is_read_again_and_accepted() -> None:
    lezer = Begin(b"<a>")
    lezer.feed(b"<b>" + b"=" * 3000 + b"</b></a>")
    assert lezer.opnieuw
    lezer.wacht.close()


def test_an_ordinary_file_is_not_read_again() -> None:
    lezer = Begin(b"<a>")
    lezer.feed(b"<b x='1'>tekst</b>" * 10_000 + b"</a>")
    lezer.wacht.close()
    assert not lezer.opnieuw


@pytest.mark.parametrize("codering", ["utf-16-le", "utf-16-be", "iso-8859-1", "koi8-r"])
def test_another_encoding_has_the_exact_guard_all_along(codering: str) -> None:
    """There the byte of ``<`` may be part of another character."""
    verklaard, bom = codering, ""
    if codering.startswith("utf-16"):
        verklaard, bom = "utf-16", "\ufeff"
    lezer = Begin(f"{bom}<?xml version='1.0' encoding='{verklaard}'?><a>".encode(codering))
    with pytest.raises(Invoerfout, match="sluit een ander element"):
        lezer.feed("</b>".encode(codering))


def test_what_is_suspected_for_nothing_goes_on_with_the_exact_guard() -> None:
    lezer = Begin(b"<a>")
    lezer.feed(b"<b/>")
    lezer.wacht.suspect()
    with pytest.raises(Invoerfout, match="sluit een ander element"):
        lezer.feed(b"</b>")


@pytest.mark.parametrize(
    ("data", "is_einde", "woord"),
    [
        (b"<b></c>", False, "sluit een ander"),
        (b"<b>", False, "te lang"),
        (b"<b>", True, "houdt midden"),
    ],
)
def test_says_why_libxml2_refuses(data: bytes, is_einde: bool, woord: str) -> None:
    lezer = Begin(b"<a>\n")
    lezer.feed(data)
    assert woord in lezer.wacht.refused(2, is_einde=is_einde).melding
