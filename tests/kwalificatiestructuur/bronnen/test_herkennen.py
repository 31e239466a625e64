from collections.abc import Callable
from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import Bronsoort, Samenstellingsmerk, recognise
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import FEITEN
from tests.kwalificatiestructuur.bronnen.bouwers import (
    OVERLAP,
    REGISTER,
    crebolijst,
    csv_text,
    json_text,
    records_as_sheet,
    write,
    xlsx,
    xml_attributes,
    xml_elements,
    zip_of,
)
from tests.kwalificatiestructuur.sbb_bestanden import dossier, kerntaak, profiel, sbb, werkproces

SBB = sbb(dossier(profiel(), basis=kerntaak(werkproces())))
SOORTEN: dict[str, tuple[Callable[[], str | bytes], Bronsoort]] = {
    "sbb": (lambda: SBB, Bronsoort.SBB_XML),
    "sbb in utf-16": (
        lambda: SBB[1:].replace("utf-8", "utf-16").encode("utf-16"),
        Bronsoort.SBB_XML,
    ),
    "register csv": (lambda: csv_text(REGISTER), Bronsoort.KEUZEDELENREGISTER),
    "register csv ;": (lambda: csv_text(REGISTER, ";"), Bronsoort.KEUZEDELENREGISTER),
    "register json": (lambda: json_text(list(REGISTER)), Bronsoort.KEUZEDELENREGISTER),
    "register json met bom": (
        lambda: "\ufeff" + json_text({"keuzedelen": list(REGISTER)}),
        Bronsoort.KEUZEDELENREGISTER,
    ),
    "register xml": (lambda: xml_elements(REGISTER), Bronsoort.KEUZEDELENREGISTER),
    "register xml attributen": (lambda: xml_attributes(REGISTER), Bronsoort.KEUZEDELENREGISTER),
    "register xlsx": (
        lambda: xlsx({"Blad1": records_as_sheet(REGISTER)}),
        Bronsoort.KEUZEDELENREGISTER,
    ),
    "overlap csv": (lambda: csv_text(OVERLAP), Bronsoort.OVERLAPLIJST),
    "overlap json": (lambda: json_text({"overlap": list(OVERLAP)}), Bronsoort.OVERLAPLIJST),
    "overlap xlsx": (lambda: xlsx({"Blad1": records_as_sheet(OVERLAP)}), Bronsoort.OVERLAPLIJST),
    "crebolijst": (crebolijst, Bronsoort.CREBOLIJST),
    "zip": (lambda: zip_of({"leesmij.txt": "hallo"}), Bronsoort.ZIP),
}
GEEN_BRON: dict[str, bytes] = {
    "leeg": b"",
    "pdf": b"%PDF-1.7\n%\xe2\xe3",
    "tekst": b"zomaar wat woorden\nen nog een regel",
    "binair": b"\x89PNG\r\n\x1a\n\0\0\0",
    "oud excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
    "andere json": b'{"a": [1, {"b": null}]}',
    "andere csv": b"nr,titel,code\n1,x,A\n",
    "andere xml": b"<html><body/></html>",
    "ander excel": xlsx({"Blad1": [["a", "b"], [1, 2]]}),
    "leeg excel": xlsx({"Blad1": []}),
    "halve zip": zip_of({"a": "b" * 500})[:60],
}


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("einde", [".xml", ".json", ".xlsx", ""])
def test_the_content_says_what_a_file_is(tmp_path: Path, soort: str, einde: str) -> None:
    maak, verwacht = SOORTEN[soort]
    assert recognise(write(tmp_path, f"bron{einde}", maak())) is verwacht


@pytest.mark.parametrize("wat", GEEN_BRON)
def test_what_is_no_source_is_a_sentence(tmp_path: Path, wat: str) -> None:
    with pytest.raises(Invoerfout, match=r"bron\.xml: \w.*; \w"):
        recognise(write(tmp_path, "bron.xml", GEEN_BRON[wat]))


def test_a_folder_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert recognise(tmp_path) is Bronsoort.MAP
    with pytest.raises(Invoerfout, match="bestaat niet"):
        recognise(tmp_path / "weg.xml")


@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        ("keuzedelen", Bronsoort.KEUZEDELENREGISTER),
        ("keuzedeel_overlap", Bronsoort.OVERLAPLIJST),
    ],
)
def test_the_bundled_lists_are_known(naam: str, soort: Bronsoort) -> None:
    assert recognise(FEITEN / f"{naam}.csv") is soort


@pytest.mark.parametrize("naam", ["competenties", "crossovers", "sectorkamers", "delen_2015"])
def test_other_tables_are_not_taken_for_a_list(naam: str) -> None:
    with pytest.raises(Invoerfout, match="niet herkend"):
        recognise(FEITEN / f"{naam}.csv")


@pytest.mark.parametrize("naam", ["recept.toml", "bron.json", "bron.csv"])
@pytest.mark.parametrize(
    "tekst",
    [
        '# Een recept\n\n[samenstelling]\nnaam = "x"\nleerwegen = [\n  "bol",\n]\n',
        '[[kerntaak]]  # een\r\nbron = "25168:K1"\r\n',
        "[samenstelling]\n",
        'naam = "x, y"\n',
    ],
)
def test_a_recipe_is_no_source_and_no_bad_json(tmp_path: Path, naam: str, tekst: str) -> None:
    with pytest.raises(Invoerfout, match="recept of een ander TOML-bestand"):
        recognise(write(tmp_path, naam, tekst))


def test_json_in_short_lines_is_not_taken_for_a_recipe(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match="JSON is hier niet goed gevormd"):
        recognise(write(tmp_path, "bron.json", "[\n[1]\n"))


@pytest.mark.parametrize("codering", ["utf-8", "utf-16"])
def test_a_composition_is_known_wherever_its_mark_is_cut(codering: str) -> None:
    data = f"{SBB[1:]}<x:y xmlns:x='urn:kwalificatiecomposer:samenstelling:1'/>".encode(codering)
    for stap in range(2, 90):
        merk = Samenstellingsmerk()
        for begin in range(0, len(data), stap):
            merk.feed(data[begin : begin + stap])
        assert merk.gevonden, stap


def test_what_comes_near_is_no_composition() -> None:
    merk = Samenstellingsmerk()
    for blok in (b"<sbb a='urn:kwalificatiecomposer", b":", b"samenstellin", b"'>", b"g:"):
        merk.feed(blok)
    assert not merk.gevonden
