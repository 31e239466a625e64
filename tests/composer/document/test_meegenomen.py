"""Content that this version does not know stays where it stood."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from composer.document import read_document, write_document
from composer.document.bronxml import clean_bytes, parse_bron
from composer.operations import (
    insert_werkprocessen,
    move_kerntaken,
    move_werkprocessen,
    remove_onderdelen,
    set_tekst,
)
from composer.samenstelling import GekozenWerkproces, Samenstelling
from tests.composer.document.voorbeelden import (
    ELEMENTEN,
    PLAATSEN,
    RAPPORT,
    add_attributen,
    insert_after,
    samenstellingen,
    uuid,
    volledig,
)

VREEMD = 'xmlns:v="urn:vreemd"'


def text_of(samenstelling: Samenstelling) -> str:
    return write_document(samenstelling).decode()


def survives(tekst: str) -> Samenstelling:
    """Read and write give the same bytes; returns what was read."""
    gelezen = read_document(tekst.encode())
    assert text_of(gelezen) == tekst
    return gelezen


@pytest.mark.parametrize("plaats", PLAATSEN)
@pytest.mark.parametrize(
    "xml",
    [
        f"<v:noot {VREEMD}><![CDATA[eigen & <tekst>]]></v:noot>",
        "<onbekend/>",
        f"<v:a {VREEMD} b='1'  c=\"&lt;&#13;\" />",
        "<a><!-- uitleg --><b/>\n   tekst &amp; meer\n</a>",
        '<kc:toekomst soort="x"><kc:kind/></kc:toekomst>',
        "<leeg></leeg>",
    ],
)
def test_an_unknown_element_stays_byte_for_byte(plaats: str, xml: str) -> None:
    survives(insert_after(text_of(volledig()), plaats, xml))


@pytest.mark.parametrize("element", ELEMENTEN)
@pytest.mark.parametrize(
    "attributen",
    [
        ' onbekend="a &amp; &quot;b&quot;&#10;"',
        f' {VREEMD} v:x="1"',
        ' xml:lang="nl"',
        ' kc:toekomst="2"',
    ],
)
def test_an_unknown_attribute_stays(element: str, attributen: str) -> None:
    tekst = text_of(volledig())
    survives(add_attributen(tekst, element, attributen))


def test_an_unknown_attribute_stays_between_known_ones() -> None:
    survives(text_of(volledig()).replace(' hoofdstuk="1"', ' x="1" hoofdstuk="1"'))


def test_a_declaration_on_the_root_serves_what_stands_below() -> None:
    tekst = text_of(volledig()).replace("<sbb ", f"<sbb {VREEMD} ", 1)
    tekst = insert_after(tekst, "<werkprocesresultaat>", '<v:noot v:a="1">b</v:noot>')
    survives(tekst.replace("<kerntaak ", '<kerntaak v:x="1" ', 1))


def test_an_addition_inside_a_text_stays_behind_the_text() -> None:
    tekst = text_of(volledig()).replace(
        "<![CDATA[Gewoon.]]>",
        "<![CDATA[Gewoon.]]><complexiteitperprofiel><aanvullend/></complexiteitperprofiel>",
    )
    assert survives(tekst).kerntaken[0].complexiteit == "Gewoon."


def test_text_around_an_addition_is_one_text() -> None:
    tekst = text_of(volledig()).replace("<![CDATA[Gewoon.]]>", "voor<v/>na\n")
    gelezen = read_document(tekst.encode())
    assert gelezen.kerntaken[0].complexiteit == "voorna\n"
    assert "<![CDATA[voorna\n]]><v/></complexiteit>" in text_of(gelezen)


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ('status="Concept"', 'status="Vastgesteld"'),
        ('versie="" ref', 'versie="2.1" ref'),
        ('titel="Horeca en bakkerij"', 'titel="Horeca"'),
        ('crebo="79120"', 'crebo="79125"'),
        ('crebo="79120"', 'crebo="79120" prijsfactor="1.0" OBK_ID="bk:1"'),
        ('code="B"', 'code="BB"'),
    ],
)
def test_a_value_that_another_program_set_stays(oud: str, nieuw: str) -> None:
    survives(text_of(volledig()).replace(oud, nieuw, 1))


def test_what_the_program_computes_is_not_kept() -> None:
    tekst = text_of(volledig())
    gelijk = tekst.index('titel="Bewaakt de voorraad"')
    anders = tekst[:gelijk] + tekst[gelijk:].replace(" kc:teksthash", ' kc:afwijking="ja"$', 1)
    anders = anders.replace("$", " kc:teksthash")
    anders = insert_after(anders, "<kennisofvaardigheid", '<kennisofvaardigheid nr="5" titel="x"/>')
    assert text_of(read_document(anders.encode())) == tekst


def test_a_report_is_replaced_and_what_stands_around_it_stays() -> None:
    tekst = write_document(volledig(), rapport=RAPPORT).decode()
    tekst = insert_after(tekst, "</kc:motiveringen>", "<kc:notities/>")
    gelezen = read_document(tekst.encode())
    assert [stuk.xml for stuk in gelezen.meegenomen] == ["<kc:notities/>"]
    assert write_document(gelezen, rapport=RAPPORT).decode() == tekst


def test_it_moves_with_its_part_and_goes_with_it() -> None:
    tekst = insert_after(text_of(volledig()), "<werkprocesresultaat>", "<noot>bij 12</noot>")
    tekst = insert_after(tekst, "<complexiteit>", "<noot>bij 11</noot>")
    gelezen = survives(tekst)
    verplaatst = move_kerntaken(gelezen, [uuid(11)], None).samenstelling
    verplaatst = move_werkprocessen(verplaatst, [uuid(12)], uuid(21)).samenstelling
    wortel = etree.fromstring(write_document(verplaatst))
    ouders = {noot.text: noot.getparent().get("titel") for noot in wortel.iter("noot")}  # type: ignore[union-attr]
    assert ouders == {
        "bij 12": "Ontvangt „gasten” & <klanten> ",
        "bij 11": "Werkt in de bediening",
    }
    zonder = remove_onderdelen(verplaatst, [uuid(12)]).samenstelling
    assert "bij 12" not in text_of(zonder)
    assert "bij 11" in text_of(zonder)


def test_a_part_that_leaves_takes_the_namespaces_it_needs() -> None:
    tekst = text_of(volledig()).replace("<kerntaak ", f"<kerntaak {VREEMD} ", 1)
    tekst = insert_after(tekst, "<werkprocesresultaat>", '<v:noot v:a="1"/>')
    tekst = tekst.replace(f' kc:id="{uuid(12)}"', f' kc:id="{uuid(12)}" v:x="2"')
    gelezen = read_document(tekst.encode())
    verplaatst = move_werkprocessen(gelezen, [uuid(12)], uuid(21)).samenstelling
    wortel = etree.fromstring(write_document(verplaatst))
    werkproces = wortel.findall(".//kerntaak")[1].find(".//werkproces")
    assert werkproces is not None
    assert werkproces.get("{urn:vreemd}x") == "2"
    noot = werkproces.find("{urn:vreemd}noot")
    assert noot is not None
    assert noot.get("{urn:vreemd}a") == "1"


@pytest.mark.parametrize("element", ["<sbb ", "<dossier ", "<kerntaak "])
def test_our_prefix_may_mean_something_else(element: str) -> None:
    """The whole file uses another prefix for us, and ours for something of its own."""
    tekst = text_of(volledig()).replace("kc:", "wij:").replace("xmlns:kc=", "xmlns:wij=")
    tekst = tekst.replace(element, f'{element}xmlns:kc="urn:vreemd" ', 1)
    tekst = insert_after(tekst, "<verantwoordelijkheid>", '<kc:noot kc:a="1"/>')
    gelezen = read_document(tekst.encode())
    assert replace(gelezen, meegenomen=()) == volledig()
    data = write_document(gelezen)
    noot = etree.fromstring(data).find(".//kerntaak/{urn:vreemd}noot")
    assert noot is not None
    assert noot.get("{urn:vreemd}a") == "1"
    assert read_document(data).kerntaken == volledig().kerntaken
    assert write_document(read_document(data)) == data


def test_an_anchor_that_is_gone_does_not_take_it_along() -> None:
    tekst = insert_after(text_of(volledig()), '<kc:keuzedeel code="K0071"', "<noot/>")
    gelezen = replace(survives(tekst), keuzedelen=())
    assert "<kc:keuzedelen>\n          <noot/>\n        </kc:keuzedelen>" in text_of(gelezen)


def test_edits_leave_it_alone() -> None:
    tekst = insert_after(text_of(volledig()), "</basis>", "<noot>blijft</noot>")
    gelezen = survives(tekst)
    bewerkt = set_tekst(gelezen, uuid(11), "complexiteit", "Anders").samenstelling
    nieuw = GekozenWerkproces(id=uuid(99), titel="Nieuw")
    bewerkt = insert_werkprocessen(bewerkt, uuid(11), [nieuw], 0).samenstelling
    assert "</basis>\n      <noot>blijft</noot>\n      <profielen>" in text_of(bewerkt)


def test_a_second_element_of_a_kind_that_occurs_once_stays() -> None:
    tekst = text_of(volledig())
    tekst = insert_after(tekst, "</profiel>", '<profiel nr="5" titel="Tweede" hoofdstuk="2"/>')
    tekst = insert_after(tekst, "<complexiteit>", "<complexiteit>nog een</complexiteit>")
    assert survives(tekst).niveau == 2


@given(samenstellingen(), st.data())
def test_anything_anywhere_stays_in_any_document(
    samenstelling: Samenstelling, data: st.DataObject
) -> None:
    tekst = text_of(samenstelling)
    # Lines that hold a whole element or an end tag: behind them a new line is between elements.
    regels = tekst.split("\n")
    diepte = {"basiskerntaken", "kerntaak", "basiswerkprocessen", "dossier", "kc:samenstelling"}
    plaatsen = [i for i, regel in enumerate(regels) if regel.strip(" </>") in diepte]
    plaats = data.draw(st.sampled_from(plaatsen))
    is_einde = "</" in regels[plaats] or "/>" in regels[plaats]
    inspringing = regels[plaats][: len(regels[plaats]) - len(regels[plaats].lstrip(" "))]
    xml = data.draw(st.sampled_from(["<a/>", "<v:a xmlns:v='urn:v'/>", "<b><![CDATA[x]]></b>"]))
    regels.insert(plaats + 1, f"{inspringing}{'' if is_einde else '  '}{xml}")
    survives("\n".join(regels))


def test_the_place_of_an_element_in_the_bytes_is_exact() -> None:
    data = clean_bytes(
        b'\xef\xbb\xbf<a>\r\n<b/><b  x="/>"/><b></b ><b>/></b><b><c/></b><b><!-- /> --></b>'
        b"<b><![CDATA[/>]]></b><b>\xc3\xab</b></a>"
    )
    wortel = parse_bron(data)
    assert data[wortel.begin : wortel.eind] == data
    assert [data[e.begin : e.eind].decode() for e in wortel.kinderen] == [
        "<b/>",
        '<b  x="/>"/>',
        "<b></b >",
        "<b>/></b>",
        "<b><c/></b>",
        "<b><!-- /> --></b>",
        "<b><![CDATA[/>]]></b>",
        "<b>ë</b>",
    ]
