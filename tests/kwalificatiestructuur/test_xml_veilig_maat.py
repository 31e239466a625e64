"""What a file may cost: time and memory stay within bounds, however hostile it is."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import iterparse_safe
from tests.bodem import bare_seconds
from tests.kwalificatiestructuur.sbb_bestanden import dossier, profiel, write
from tests.kwalificatiestructuur.test_xml_veilig import LEZERS, guard


def test_an_element_has_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig.MAX_ONDERDEEL", 1_000_000)
    klein = b"<b>" + b"x" * 400_000 + b"</b>"
    groot = b"<b>" + b"<c>" + b"x" * 2_000_000 + b"</c></b>"
    assert len(list(iterparse_safe(write(tmp_path, b"<a>" + klein * 8 + b"</a>"), ("b",)))) == 8
    with pytest.raises(Invoerfout, match="groter dan 0 MB"):
        list(iterparse_safe(write(tmp_path, b"<a>" + klein + groot + b"</a>"), ("b",)))


def _peak_memory_mb(pad: Path, tags: tuple[str, ...]) -> tuple[int, float]:
    """Number of elements, and growth of the process in MB (libxml2 works outside Python)."""

    def resident() -> float:
        velden = Path("/proc/self/statm").read_text(encoding="ascii").split()
        return int(velden[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    begin = piek = resident()
    aantal = 0
    for aantal, _ in enumerate(iterparse_safe(pad, tags), 1):
        if aantal % 200 == 0:
            piek = max(piek, resident())
    return aantal, max(piek, resident()) - begin


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="measures memory through /proc")
def test_size_costs_time_and_no_memory(tmp_path: Path) -> None:
    een = dossier(profiel()).encode() + b"<ander>" + b"x" * 20_000 + b"</ander>"
    pad = write(tmp_path, b"<sbb><dossiers>" + een * 3000 + b"</dossiers></sbb>")
    assert pad.stat().st_size > 60_000_000
    aantal, groei = _peak_memory_mb(pad, ("dossier",))
    assert aantal == 3000
    assert groei < 25


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="measures memory through /proc")
@pytest.mark.parametrize("tags", [("b",), ("anders",)])
def test_many_small_elements_cost_no_memory_either(tmp_path: Path, tags: tuple[str, ...]) -> None:
    pad = write(tmp_path, b"<a><c>" + b"<b>tekst</b>\n" * 400_000 + b"</c></a>")
    _, groei = _peak_memory_mb(pad, tags)
    assert groei < 25


@pytest.mark.parametrize(
    "tekst", ["<a>{}<b/></a>", "<a><c>{}</c><b/></a>", "<a><c><d>{}<b/></d></c></a>"]
)
@pytest.mark.parametrize("stuk", ["<x/>", "<?p?>", "tekst<?p?>", "<x>tekst<?p?></x>"])
def test_nothing_is_kept_of_what_was_not_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tekst: str, stuk: str
) -> None:
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig._BLOK", 1000)
    (element,) = iterparse_safe(write(tmp_path, tekst.format(stuk * 10_000)), ("b",))
    assert len(list(element.getroottree().getroot().iter())) < 500


def test_refuses_100_mb_of_nesting_at_once(tmp_path: Path) -> None:
    pad = tmp_path / "diep.xml"
    with pad.open("wb") as bestand:
        for _ in range(100):
            bestand.write(b"<a>" * 349_526)
    assert pad.stat().st_size > 100_000_000
    begin = time.process_time()
    for lees in LEZERS.values():
        with pytest.raises(Invoerfout, match="dieper genest"):
            lees(pad)
    assert time.process_time() - begin < 1


@pytest.mark.parametrize("diepte", [2, 50])
def test_many_elements_inside_one_asked_for_take_no_time(tmp_path: Path, diepte: int) -> None:
    binnen = "<b>" * diepte + "<b/>" * 300_000 + "</b>" * diepte
    pad = write(tmp_path, f"<a>{binnen}</a>")
    bodem = bare_seconds(pad)
    begin = time.process_time()
    (element,) = iterparse_safe(pad, ("b", "c"))
    assert len(list(element.iter())) == 300_000 + diepte
    assert time.process_time() - begin < 6 * bodem


def test_an_element_ends_where_the_file_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes behind the last element asked for is no part of it."""
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig.MAX_ONDERDEEL", 1_000_000)
    na = "<c>tekst</c>\n" * 200_000
    for tekst in (f"<a><b>in</b>{na}</a>", f"<a><x><y><b>in</b></y></x>{na}</a>"):
        (element,) = iterparse_safe(write(tmp_path, tekst), ("b",))
        assert element.text == "in"


@pytest.mark.parametrize(
    "begin",
    [b"<a><b x='", b"<a><!--", b"<a><?x ", b"<a><", b"<a>&", b"<?xml ", b"<!DOCTYPE ", b"<a></a"],
)
@pytest.mark.parametrize("lees", LEZERS.values(), ids=LEZERS)
def test_refuses_a_token_without_end_soon(
    tmp_path: Path, lees: Callable[[Path], object], begin: bytes
) -> None:
    vulling = b" " if begin in (b"<?xml ", b"<a></a") else b"x"
    pad = write(tmp_path, begin + vulling * 40_000_000)
    start = time.process_time()
    with pytest.raises(Invoerfout, match="te lang") as fout:
        lees(pad)
    assert fout.value.regel == 1
    assert time.process_time() - start < 2


def test_a_long_text_in_short_lines_is_no_long_token(tmp_path: Path) -> None:
    pad = write(
        tmp_path, b"<a>" + b"<b>" * 50 + (b"x" * 99 + b"\n") * 90_000 + b"</b>" * 50 + b"</a>"
    )
    guard(pad)
