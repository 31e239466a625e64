"""What the command line says of a word that it does not know, and in its help."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.opdrachtregel.argumenten import build_parser, is_command
from tests.composer.opdrachtregel.aanroep import EXAMPLE, call, refused


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for actie in parser._actions:
        if isinstance(actie, argparse._SubParsersAction):
            for deel in actie.choices.values():
                yield from parsers(deel)


@pytest.mark.parametrize("parser", [*parsers(build_parser())], ids=lambda parser: str(parser.prog))
def test_every_command_and_argument_is_explained_in_dutch(parser: argparse.ArgumentParser) -> None:
    assert parser.description
    hulp = parser.format_help()
    assert not any(woord in hulp for woord in ("usage", "options", "positional", "show this"))
    acties = [a for a in parser._actions if not isinstance(a, argparse._SubParsersAction)]
    assert all(actie.help for actie in acties)


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("valider", "x.xml"), "OPDRACHT: „valider” bestaat niet; kies uit: structuur, samenstel,"),
        (("structuur", "onzin"), "DEEL: „onzin” bestaat niet; kies uit: info, importeer, zoek,"),
        (("valideer", "x", "--formaat", "xml"), "--formaat: „xml” bestaat niet; kies uit: tekst,"),
        (("valideer", "x", "--peildatum", "1-8-2019"), "--peildatum: „1-8-2019” is geen datum;"),
        (
            ("vergelijk", "x", "--naar", "pdf", "-o", "y"),
            "„pdf” bestaat niet; kies uit: html,",
        ),
        (("structuur", "foto's"), "DEEL: „foto's” bestaat niet; kies uit: info, importeer, zoek,"),
        (("a" * 300,), "bestaat niet; kies uit: structuur, samenstel,"),
    ],
)
def test_a_word_that_is_not_known_is_named_with_what_can_be(
    woorden: tuple[str, ...], zin: str
) -> None:
    assert zin in refused(call(*woorden))


@pytest.mark.parametrize(
    ("woorden", "opdracht"),
    [
        (("valideer", "x.xml", "--onzin"), "main.py valideer"),
        (("exporteer", "x.xml", "-o", "y", "z.xml", "--onzin"), "main.py exporteer"),
        (("structuur", "info", "--onzin"), "main.py structuur info"),
        (("structuur", "--onzin", "info"), "main.py structuur"),
        (("voorbeeld", "--naar", "map", "--onzin"), "main.py voorbeeld"),
    ],
)
def test_what_a_command_does_not_know_refers_to_its_own_help(
    woorden: tuple[str, ...], opdracht: str
) -> None:
    melding = refused(call(*woorden))
    assert melding.startswith("fout: onbekend argument: ")
    assert "--onzin" in melding
    assert melding.endswith(f"; zie {opdracht} --help")


def test_a_word_is_a_command_only_where_it_can_be_no_file(tmp_path: Path) -> None:
    bestand = tmp_path / "naam"
    bestand.touch()
    assert [is_command([woord]) for woord in ("valider", "valideer", "--help")] == [True] * 3
    for woord in ("plus.xml", "map/plus", "--vergelijk", "25168", str(bestand)):
        assert not is_command([woord])
    assert not is_command([])


def test_a_recipe_that_is_xml_is_called_so(tmp_path: Path) -> None:
    document = tmp_path / "plus.xml"
    assert call("samenstel", EXAMPLE, "-o", document).returncode == 0
    uit = tmp_path / "uit.xml"
    assert "dit is XML en geen recept" in refused(call("samenstel", document, "-o", uit))
    assert not uit.exists()


def test_the_example_goes_into_a_folder_only(tmp_path: Path) -> None:
    bestand = tmp_path / "bestand"
    bestand.touch()
    assert "dit is geen map" in refused(call("voorbeeld", "--naar", bestand))
    assert "de map bestaat niet" in refused(call("voorbeeld", "--naar", bestand / "map"))
