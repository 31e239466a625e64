"""The stream gives the same elements as a parse of the whole file, wherever its blocks end."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import iterparse_safe, line_of
from kwalificatiestructuur.xml_voorwacht import Voorwacht
from tests.kwalificatiestructuur.sbb_bestanden import write

GEVRAAGD = ("b", "d")
LOS = st.sampled_from(
    ["", "tekst ", "\n ", "é", "„", "<!-- <b/> -->", "<?p <b/>?>", "<![CDATA[<b>]]>"]
)


def _around(binnen: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    element = st.builds(
        lambda naam, inhoud: f"<{naam}>{''.join(inhoud)}</{naam}>",
        st.sampled_from(["a", "b", "c", "d"]),
        st.lists(binnen | LOS, max_size=5),
    )
    return element | LOS


XML = st.lists(st.recursive(LOS, _around, max_leaves=25), max_size=6).map("".join)
AANLOOP = st.lists(st.sampled_from(["\n", " ", "<!-- x -->", "<?p x?>", "<?begin?>"]), max_size=3)


def _outermost(pad: Path) -> list[tuple[int, bytes]]:
    """What a parse of the whole file has, by itself: line and contents of each."""
    parser = etree.XMLParser(remove_pis=True, remove_comments=True)
    boom = etree.parse(pad, parser)
    alle = [e for e in boom.getroot().iter() if e.tag in GEVRAAGD]
    return [_seen(e) for e in alle if not any(o.tag in GEVRAAGD for o in e.iterancestors())]


def _seen(element: etree._Element) -> tuple[int, bytes]:
    return line_of(element), etree.tostring(element, with_tail=False, encoding="utf-8")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    inhoud=XML,
    aanloop=AANLOOP.map("".join),
    wortel=st.sampled_from(["wortel", "b"]),
    codering=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "iso-8859-15", ""]),
    begin=st.sampled_from([16, 64, 1000]),
    blok=st.sampled_from([1, 5, 64, 1000]),
)
def test_the_same_elements_as_a_parse_of_the_whole_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    inhoud: str,
    aanloop: str,
    wortel: str,
    codering: str,
    begin: int,
    blok: int,
) -> None:
    naam = codering.removesuffix("-sig")
    declaratie = f"<?xml version='1.0' encoding='{naam}'?>" if naam else ""
    tekst = f"{declaratie}{aanloop if naam else aanloop.lstrip()}<{wortel}>{inhoud}</{wortel}>\n"
    pad = write(tmp_path, tekst.encode(codering or "utf-8", "xmlcharrefreplace"))
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig._BEGIN", begin)
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig._BLOK", blok)
    assert [_seen(e) for e in iterparse_safe(pad, GEVRAAGD)] == _outermost(pad)


@pytest.mark.parametrize("codering", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_character_without_a_mark(tmp_path: Path, codering: str) -> None:
    pad = write(tmp_path, "<a><b>é</b></a>".encode(codering))
    (element,) = iterparse_safe(pad, ("b",))
    assert element.text == "é"


def test_instructions_are_no_part_of_what_is_given(tmp_path: Path) -> None:
    pad = write(tmp_path, "<a><?p?><b>een<?p?>twee<c/>drie<?p?></b><?p?><b>vier</b>na<?p?></a>")
    een, twee = iterparse_safe(pad, ("b",))
    assert (een.text, [kind.tag for kind in een], een[0].tail) == ("eentwee", ["c"], "drie")
    assert twee.text == "vier"


def test_depth_counts_also_before_an_instruction(tmp_path: Path) -> None:
    diep = "<c>" * 101 + "</c>" * 101
    pad = write(tmp_path, f"<a>{diep}<?p?>" + " " * 300_000 + "<b/></a>")
    with pytest.raises(Invoerfout, match="dieper genest"):
        list(iterparse_safe(pad, ("b",)))


@pytest.mark.parametrize("tekst", ["{}<b/>", "<b/>{}", "{}<b>" + "<?p?>" * 1000 + "</b>"])
def test_instructions_outside_the_root_have_a_bound(tmp_path: Path, tekst: str) -> None:
    (element,) = iterparse_safe(write(tmp_path, tekst.format("<?p?>\n" * 100)), ("b",))
    assert element.tag == "b"
    assert len(element) == 0
    with pytest.raises(Invoerfout, match="meer dan 100 instructies"):
        list(iterparse_safe(write(tmp_path, tekst.format("<?p?>\n" * 101)), ("b",)))


@pytest.mark.parametrize("tekst", ["{}<b/>", "<b/>{}", "<a>{}<b/></a>", "<b>{}</b>"])
def test_a_flood_of_instructions_takes_no_time(tmp_path: Path, tekst: str) -> None:
    pad = write(tmp_path, tekst.format("<?p?>" * 200_000))
    begin = time.process_time()
    with suppress(Invoerfout):
        list(iterparse_safe(pad, ("b",)))
    assert time.process_time() - begin < 10


def test_a_long_begin_before_the_root(tmp_path: Path) -> None:
    pad = write(tmp_path, ("<!--" + "-x" * 50 + " -->\n") * 60_000 + "<b/>")
    (element,) = iterparse_safe(pad, ("b",))
    assert line_of(element) == 60_001


def test_no_byte_is_lost_when_the_guard_reads_elsewhere_behind_a_long_root(tmp_path: Path) -> None:
    # The namespace makes libxml2 warn, so the guard catches up in the middle of the first blocks.
    begin = "<wortel xmlns='betrekkelijk' a='"
    begin += "q" * (1024 * 1024 - len(begin) - 2) + "'>"
    elementen = "".join(f"<b xmlns='' n='{nummer}'/>" for nummer in range(5000))
    pad = write(tmp_path, f"{begin}{elementen}</wortel>")
    gegeven = [int(e.attrib["n"]) for e in iterparse_safe(pad, ("b",))]
    assert gegeven == list(range(5000))


@pytest.mark.parametrize("rest", [0, 5, 8])
def test_a_file_that_becomes_shorter_meanwhile_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rest: int
) -> None:
    pad = write(tmp_path, "<?p?><a><b/></a>" + " " * 100_000)
    feed = Voorwacht.feed

    def shorten(wacht: Voorwacht, blok: bytes) -> None:
        feed(wacht, blok)
        os.truncate(pad, rest)

    monkeypatch.setattr(Voorwacht, "feed", shorten)
    with pytest.raises(Invoerfout):
        list(iterparse_safe(pad, ("b",)))
