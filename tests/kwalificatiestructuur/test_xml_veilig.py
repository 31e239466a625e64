import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.xml_veilig import iterparse_safe, line_of
from kwalificatiestructuur.xml_wacht import MAX_ATTRIBUTEN, MAX_DIEPTE, Wacht
from tests.kwalificatiestructuur.sbb_bestanden import dossier, profiel, sbb, write

HEEL = '<?xml version="1.0" encoding="utf-8"?>\n<a x="1">\n<b>é &amp; <![CDATA[<c>]]></b>\n</a>\n'

LACHEN = """<?xml version="1.0"?>
<!DOCTYPE a [<!ENTITY ha "ha"><!ENTITY ha2 "&ha;&ha;"><!ENTITY ha3 "&ha2;&ha2;">]>
<a x="&ha3;">&ha3;</a>"""

GEWEIGERD = {
    "doctype": (b"<!DOCTYPE a>\n<a/>", "DOCTYPE", 1),
    "interne dtd": (b"\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>", "DOCTYPE", 2),
    "billion laughs": (LACHEN.encode(), "DOCTYPE", 2),
    "doctype na commentaar": (
        b"<?xml version='1.0'?><!-- x --><?pi?><!DOCTYPE a><a/>",
        "DOCTYPE",
        1,
    ),
    "doctype in utf-16": (
        "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE a SYSTEM 'u'><a/>".encode("utf-16"),
        "DOCTYPE",
        1,
    ),
    "externe entiteit": (
        b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "DOCTYPE",
        1,
    ),
    "externe parameterentiteit": (
        b"<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/'> %x;]><a/>",
        "DOCTYPE",
        1,
    ),
    "onbekende entiteit": (b"<a>\n&foo;</a>", "entiteit", 2),
    "onbekende entiteit in attribuut": (b"<a>\n<b x='&foo;'/></a>", "entiteit", 2),
    "leeg": (b"", "leeg", None),
    "alleen wit": (b"  \n ", "geen XML", 1),
    "tekst": (b"hallo", "geen XML", 1),
    "zip": (b"PK\x03\x04\x00\x00", "geen XML", 1),
    "binair": (bytes(range(256)) * 10, "geen XML", 1),
    "ebcdic": ("<?xml version='1.0'?><a/>".encode("cp037"), "geen XML", 1),
    "latijn als utf-8": ("<a>\ncafé bar</a>".encode("latin-1"), "tekencodering", 2),
    "utf-8 verklaard": (
        b'<?xml version="1.0" encoding="utf-8"?>\n<a>\xe9</a>',
        "tekencodering",
        2,
    ),
    "verkeerd verklaard": (
        "<?xml version='1.0' encoding='utf-8'?><a/>".encode("utf-16"),
        "tekencodering",
        1,
    ),
    "onbekende codering": (b'<?xml version="1.0" encoding="klingon"?><a/>', "tekencodering", 1),
    "meerbyte-codering": (b'<?xml version="1.0" encoding="utf-7"?><a/>', "tekencodering", 1),
    "verkeerd gesloten": (b"<a>\n<b></a>", "sluit een ander element", 2),
    "twee wortels": (b"<a/>\n<b/>", "niet goed gevormd", 2),
    "kale ampersand": (b"<a>\nx & y</a>", "niet goed gevormd", 2),
    "stuurteken": (b"<a>\n\x01</a>", "niet goed gevormd", 2),
    "onbekend voorvoegsel": (b"<a>\n<k:b/></a>", "voorvoegsel", 2),
    "dubbel attribuut": (b"<a>\n<b x='1' x='2'/></a>", "niet goed gevormd", 2),
    "te diep": (b"<a>\n" * (MAX_DIEPTE + 1), "dieper genest", MAX_DIEPTE + 1),
    "te veel attributen": (
        b"<a>\n<b " + b" ".join(b"x%d='1'" % n for n in range(MAX_ATTRIBUTEN + 1)) + b"/></a>",
        "attributen",
        2,
    ),
}


TE_LANG: dict[str, bytes] = {
    "te lange tekst": b"<a>" + b"x" * 10_100_000 + b"</a>",
    "te lange cdata": b"<a><![CDATA[" + b"x" * 10_100_000 + b"]]></a>",
    "te lang attribuut": b"<a x='" + b"x" * 10_100_000 + b"'/>",
    "te lang commentaar": b"<a><!--" + b"x" * 10_100_000 + b"--></a>",
}


def guard(pad: Path) -> None:
    """What a reader of a whole document does first; libxml2 and its limits do not take part."""
    wacht = Wacht(pad)
    wacht.feed(pad.read_bytes())
    wacht.close()


LEZERS: dict[str, Callable[[Path], object]] = {
    "stroom": lambda pad: list(iterparse_safe(pad, ("b",))),
    "wacht": guard,
}


def whole(pad: Path) -> etree._Element:
    return next(iterparse_safe(pad, ("a",)))


@pytest.mark.parametrize("lees", LEZERS.values(), ids=LEZERS)
@pytest.mark.parametrize(("inhoud", "woord", "regel"), GEWEIGERD.values(), ids=GEWEIGERD)
def test_refuses_with_one_clear_sentence(
    tmp_path: Path,
    lees: Callable[[Path], object],
    inhoud: bytes,
    woord: str,
    regel: int | None,
) -> None:
    pad = write(tmp_path, inhoud)
    with pytest.raises(Invoerfout) as fout:
        lees(pad)
    assert woord in fout.value.melding
    assert fout.value.regel == regel
    assert str(fout.value).startswith(str(pad))
    assert "\n" not in str(fout.value)


@pytest.mark.parametrize("inhoud", TE_LANG.values(), ids=TE_LANG)
def test_refuses_what_libxml2_finds_too_long(tmp_path: Path, inhoud: bytes) -> None:
    with pytest.raises(Invoerfout, match="te lang") as fout:
        whole(write(tmp_path, inhoud))
    assert fout.value.regel == 1


@pytest.mark.parametrize("lees", LEZERS.values(), ids=LEZERS)
def test_no_entity_is_expanded_before_the_refusal(
    tmp_path: Path, lees: Callable[[Path], object]
) -> None:
    """Ten to the ninth times "lol" would take gigabytes; libxml2 may not even see the start."""
    laag = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    inhoud = f'<!DOCTYPE a [<!ENTITY l0 "lol">{laag}]><a x="&l9;">&l9;</a>'
    pad = write(tmp_path, inhoud)
    tracemalloc.start()
    with pytest.raises(Invoerfout, match="DOCTYPE"):
        lees(pad)
    _, piek = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert piek < 2_000_000


def test_a_second_document_after_a_fault_is_never_read(tmp_path: Path) -> None:
    """lxml's feed parser starts anew after an undeclared entity; then a DOCTYPE would pass."""
    pad = write(
        tmp_path, b"<a>&foo;" + b" " * 600_000 + b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"
    )
    with pytest.raises(Invoerfout, match="entiteit"):
        whole(pad)


@pytest.mark.parametrize("lees", LEZERS.values(), ids=LEZERS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(einde=st.integers(0, len(HEEL.rstrip().encode()) - 1))
@example(einde=len(HEEL.encode()) - 3)
def test_every_truncation_is_refused(
    tmp_path: Path, lees: Callable[[Path], object], einde: int
) -> None:
    pad = write(tmp_path, HEEL.encode()[:einde])
    with pytest.raises(Invoerfout, match=r"houdt midden in de XML op|leeg"):
        lees(pad)


@pytest.mark.parametrize(
    "inhoud",
    [
        HEEL.encode(),
        b"\xef\xbb\xbf" + HEEL.encode(),
        HEEL.replace("utf-8", "utf-16").encode("utf-16"),
        HEEL.replace("utf-8", "iso-8859-1").encode("latin-1"),
        HEEL.replace("utf-8", "windows-1252").encode("cp1252"),
        HEEL.partition("\n")[2].encode(),
    ],
    ids=["utf-8", "met BOM", "utf-16", "latijn", "windows", "zonder declaratie"],
)
def test_reads_every_declared_encoding(tmp_path: Path, inhoud: bytes) -> None:
    wortel = whole(write(tmp_path, inhoud))
    assert wortel[0].text == "é & <c>"


def test_text_stays_to_the_character_without_comments(tmp_path: Path) -> None:
    inhoud = "<a> abc<!-- x -->def<?pi x?>\n\tghi <![CDATA[ <x>&amp;\n\n]]>k&#65; </a>"
    wortel = whole(write(tmp_path, inhoud))
    assert wortel.text == " abcdef\n\tghi  <x>&amp;\n\nkA "
    assert len(wortel) == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tekst=st.text(st.characters(codec="utf-8", exclude_categories=["C"], include_characters="\n\t"))
)
def test_any_text_in_cdata_comes_back(tmp_path: Path, tekst: str) -> None:
    veilig = tekst.replace("]]>", "")
    wortel = whole(write(tmp_path, f"<a><![CDATA[{veilig}]]></a>"))
    assert (wortel.text or "") == veilig


def test_every_element_knows_its_line_far_down_too(tmp_path: Path) -> None:
    wortel = whole(write(tmp_path, "<a>" + "\n" * 70_000 + "<b/></a>"))
    assert line_of(wortel) == 1
    assert line_of(wortel[0]) == 70_001


def test_streams_only_the_outermost_elements_asked_for(tmp_path: Path) -> None:
    inhoud = "<a><b n='1'><b n='2'/></b>tekst<x><b n='3'>in</b></x><c/><b n='4'/></a>"
    pad = write(tmp_path, inhoud)
    gezien = [(e.get("n"), e.text, len(e)) for e in iterparse_safe(pad, ("b",))]
    assert gezien == [("1", None, 1), ("3", "in", 0), ("4", None, 0)]


def test_an_element_of_many_blocks_comes_whole(tmp_path: Path) -> None:
    een = "<b>" + "<c><d>tekst</d>na</c>" * 30_000 + "slot</b>\n"
    pad = write(tmp_path, f"<a>{een}<x>{een}</x>{een}</a>")
    aantal = 0
    for element in iterparse_safe(pad, ("b",)):
        aantal += 1
        assert len(element) == 30_000
        assert element[-1].tail == "slot"
        assert {kind[0].tail for kind in element} == {"na"}
        assert {kind[0].text for kind in element} == {"tekst"}
    assert aantal == 3


def test_refuses_another_root(tmp_path: Path) -> None:
    pad = write(tmp_path, "\n<k:html xmlns:k='x'><b/></k:html>")
    with pytest.raises(Invoerfout, match="begint met <html> in plaats van <sbb>") as fout:
        next(iterparse_safe(pad, ("b",), wortel="sbb"))
    assert fout.value.regel == 2


def test_reports_progress_and_can_be_cancelled(tmp_path: Path) -> None:
    pad = write(tmp_path, b"<a>" + (b"<b>" + b"x" * 100_000 + b"</b>") * 10 + b"</a>")
    gemeld: list[tuple[int, int]] = []
    list(iterparse_safe(pad, (), voortgang=lambda klaar, totaal: gemeld.append((klaar, totaal))))
    grootte = pad.stat().st_size
    assert len(gemeld) >= 3
    assert gemeld == sorted(gemeld)
    assert gemeld[-1] == (grootte, grootte)

    def stop(klaar: int, totaal: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        list(iterparse_safe(pad, (), voortgang=stop))


def test_a_missing_file_a_folder_and_a_device(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match="bestaat niet"):
        whole(tmp_path / "weg.xml")
    with pytest.raises(Invoerfout, match="geen bestand"):
        whole(tmp_path)
    with pytest.raises(Invoerfout, match="kan niet worden gelezen"):
        whole(tmp_path / "x\0y")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pad = write(tmp_path, HEEL)

    def weiger(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", weiger)
    with pytest.raises(Invoerfout, match="mag niet worden gelezen"):
        whole(pad)


def test_a_file_is_closed_when_the_reader_stops_early(tmp_path: Path) -> None:
    """``filterwarnings = error`` turns a file that is left open into a failure."""
    pad = write(tmp_path, sbb(dossier(profiel())))
    stroom = iterparse_safe(pad, ("dossier",))
    next(stroom)
    stroom.close()  # type: ignore[attr-defined]
    pad.unlink()


@pytest.mark.parametrize(
    ("fout", "woord"),
    [
        (OSError(36, "File name too long"), "kan niet worden gelezen; controleer"),
        (PermissionError(13, "Permission denied"), "mag niet worden gelezen"),
        (FileNotFoundError(2, "No such file or directory"), "bestaat niet"),
    ],
)
@pytest.mark.parametrize("actie", ["open", "stat"])
def test_what_the_system_says_is_said_in_dutch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, actie: str, fout: OSError, woord: str
) -> None:
    pad = write(tmp_path, sbb(dossier(profiel())))

    def weiger(*_: object, **__: object) -> None:
        raise fout

    monkeypatch.setattr(Path, actie, weiger)
    with pytest.raises(Invoerfout, match=woord) as gevonden:
        load_structuur([pad])
    assert str(fout.strerror) not in str(gevonden.value)
