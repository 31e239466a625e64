from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

import composer
from composer.finding import Ernst, Finding, Parameter
from composer.meldingen import ZINNEN, sentence
from composer.regels import REGELS
from kwalificatiestructuur.resources_path import RESOURCES


def finding(regel: str, variant: str, onderdeel: str = "", **velden: Parameter) -> Finding:
    return Finding(regel, variant, Ernst.FOUT, onderdeel, parameters=tuple(velden.items()))


@pytest.mark.parametrize(
    ("namen", "tekst"),
    [
        ((), "geen"),
        (("een",), "een"),
        (("een", "twee"), "een en twee"),
        (("a", "b", "c"), "a, b en c"),
    ],
)
def test_a_list_becomes_an_enumeration(namen: tuple[str, ...], tekst: str) -> None:
    waarde = finding("STR-01", "te_weinig", domeinen=namen, minimum=2)
    assert f"komen uit {tekst};" in sentence(waarde, {})


def test_a_date_is_written_in_dutch() -> None:
    dag = date(2019, 8, 1)
    zin = sentence(finding("KD-11", "niet_meer_geldig", keuzedeel="K1", dag=dag, grens=dag), {})
    assert "op 1-8-2019," in zin


def test_a_figure_has_a_dutch_comma_and_one_decimal() -> None:
    waarde = finding("NIV-07", "gemiddelde", gemiddelde=2.4999, niveau=4, aantal=3)
    assert "gemiddeld niveau 2,5 (aantal: 3)" in sentence(waarde, {})


def test_parts_are_named_by_their_present_code() -> None:
    waarde = Finding("STR-11", "tweeling", Ernst.FOUT, "w2", betrokken=("w1",))
    assert "als B1-K1-W1:" in sentence(waarde, {"w1": "B1-K1-W1", "w2": "B1-K2-W1"})
    assert "als B1-K4-W9:" in sentence(waarde, {"w1": "B1-K4-W9", "w2": "B1-K2-W1"})


def test_texts_of_a_part_are_named_in_words() -> None:
    zin = sentence(finding("STR-15", "leeg", velden=("titel", "vakkennis")), {})
    assert zin == "In deze kerntaak ontbreekt: titel, vakkennis en vaardigheden."


def test_braces_in_a_title_are_just_text() -> None:
    waarde = Finding(
        "STR-17", "kerntaak", Ernst.FOUT, "b", ("a",), parameters=(("titel", "{x} %s"),)
    )
    assert "„{x} %s”" in sentence(waarde, {"a": "B1-K1", "b": "B1-K2"})


def test_every_word_goes_through_the_translation() -> None:
    gevraagd: list[tuple[str, str]] = []

    def english(context: str, tekst: str) -> str:
        gevraagd.append((context, tekst))
        return {
            "In deze kerntaak ontbreekt: {velden}.": "This kerntaak lacks: {velden}.",
            "titel": "title",
            "complexiteit": "complexity",
            "geen": "none",
        }[tekst]

    waarde = finding("STR-15", "leeg", velden=("titel", "complexiteit"))
    assert sentence(waarde, {}, english) == "This kerntaak lacks: title, complexity."
    assert {context for context, _ in gevraagd} == {"Meldingen"}


def marked(map_: str) -> dict[str, set[str]]:
    """The texts marked for translation in a folder, by context; only literals can be found."""
    gevonden: dict[str, set[str]] = {}
    for pad in (Path(composer.__path__[0]) / map_).glob("*.py"):
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            naam = getattr(getattr(knoop, "func", None), "id", "")
            if isinstance(knoop, ast.Call) and naam == "QT_TRANSLATE_NOOP":
                context, tekst = (ast.literal_eval(argument) for argument in knoop.args)
                gevonden.setdefault(context, set()).add(tekst)
    return gevonden


def test_every_sentence_and_title_is_marked_for_translation() -> None:
    zinnen = {zin for tabel in ZINNEN.values() for zin in tabel.values()}
    assert zinnen <= marked("meldingen")["Meldingen"]
    assert {regel.titel for regel in REGELS} == marked("regels")["Regels"]


def test_no_two_rules_say_the_same() -> None:
    zinnen = [zin for tabel in ZINNEN.values() for zin in tabel.values()]
    assert len(zinnen) == len(set(zinnen))


ALLE = [
    pytest.param(zin, id=f"{regel} {variant}")
    for regel, zinnen in ZINNEN.items()
    for variant, zin in zinnen.items()
]


def english() -> dict[str, str]:
    """The sentences as the window says them in English."""
    boom = ElementTree.parse(RESOURCES / "vertalingen" / "kwalificatiecomposer_en.ts")
    return {
        bericht.findtext("source", ""): bericht.findtext("translation", "")
        for context in boom.iter("context")
        if context.findtext("name") == "Meldingen"
        for bericht in context.iter("message")
    }


ENGELS = english()


@pytest.mark.parametrize("zin", ALLE)
def test_every_sentence_is_a_sentence_in_both_languages(zin: str) -> None:
    for tekst in (zin, ENGELS[zin]):
        assert tekst[0] in "{" or tekst[0].isupper()
        assert tekst.endswith(".")
        assert not re.search(r"\s\s|\s[.,;:)]|\(\s|\.\.", tekst)
    assert sorted(re.findall(r"\{\w+\}", zin)) == sorted(re.findall(r"\{\w+\}", ENGELS[zin]))


@pytest.mark.parametrize("zin", ALLE)
def test_one_thing_has_one_word(zin: str) -> None:
    anders = r"startjaar\b(?!\})|[Vv]olgens opgave|\b(het|ander) crebo|één van beide"
    assert not re.search(anders, zin)
    assert not re.search(r"shortened|short form|type of programme|adopted", ENGELS[zin])


@pytest.mark.parametrize("regel", [regel for regel in ZINNEN if "ongunstig" in ZINNEN[regel]])
def test_what_somebody_stated_is_not_said_as_a_fact(regel: str) -> None:
    zin = ZINNEN[regel]["ongunstig"]
    assert zin.startswith("Volgens de verklaring ")
    assert ENGELS[zin].startswith("According to the statement ")
