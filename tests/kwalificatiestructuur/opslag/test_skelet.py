from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Geldigheid,
    Kerntaak,
    Kerntaakplaats,
    Kwalificatie,
    Structuurgegevens,
    Vervanging,
)
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from kwalificatiestructuur.opslag.schrijver import write_gegevens
from kwalificatiestructuur.opslag.skelet import LIJSTEN, decode_list, encode_list

PERIODE = Geldigheid(date(2016, 8, 1), None, date(2030, 7, 31))


def filled(klasse: type, **anders: object) -> object:
    """A value in which every field says something else than its default."""
    soorten: dict[str, object] = {
        "str": "tekst \u2028 „é”",
        "int": 7,
        "int | None": 3,
        "str | None": "123",
        "date | None": date(2017, 2, 28),
        "tuple[str, ...]": ("bol", "bbl"),
        "Geldigheid": PERIODE,
    }
    waarden = {veld.name: soorten.get(str(veld.type)) for veld in fields(klasse)}
    return klasse(**waarden | anders)


def round_trip(gegevens: Structuurgegevens, pad: Path) -> Structuurgegevens:
    bewaard, bestand = write_gegevens(gegevens, pad)
    assert bewaard == gegevens
    return bestand.read()


@pytest.mark.parametrize("naam", sorted(LIJSTEN))
def test_every_field_of_every_list_comes_back(naam: str) -> None:
    waarden = (filled(LIJSTEN[naam]),)
    assert decode_list(naam, encode_list(naam, waarden)) == waarden


def test_every_list_of_a_source_is_kept() -> None:
    anders = {"editie", "dossiers", "waarschuwingen"}
    assert LIJSTEN.keys() == {veld.name for veld in fields(Structuurgegevens)} - anders


def test_every_field_of_a_dossier_comes_back(tmp_path: Path) -> None:
    plaatsen = (Kerntaakplaats("B1-K1", "kerntaak:1"), Kerntaakplaats("P1-K1", "kerntaak:elders"))
    kwalificatie = filled(Kwalificatie, plaatsen=plaatsen)
    onbekend = filled(Kwalificatie, plaatsen=None, geldigheid=Geldigheid(), niveau=None)
    leeg = filled(Kwalificatie, plaatsen=())
    dossier = filled(
        Dossier,
        kwalificaties=(kwalificatie, onbekend, leeg),
        kerntaken=(Kerntaak("kerntaak:1", "Werkt", ()),),
    )
    assert isinstance(dossier, Dossier)
    gegevens = Structuurgegevens(
        Editie("een", "Een", "een.xml"),
        dossiers=(dossier,),
        waarschuwingen=("een.xml, regel 3: „x”",),
        vervangingen=(Vervanging("90000", ("25168", "25169")),),
    )
    assert round_trip(gegevens, tmp_path / "een.sqlite") == gegevens


def test_the_bundle_comes_back(tmp_path: Path) -> None:
    assert round_trip(load_bundel(), tmp_path / "bundel.sqlite") == load_bundel()


def test_a_lone_surrogate_from_a_json_source_is_kept(tmp_path: Path) -> None:
    gegevens = Structuurgegevens(Editie("een", "\ud800", "een.json"), waarschuwingen=("\udfff",))
    assert round_trip(gegevens, tmp_path / "een.sqlite") == gegevens
    assert Gegevensbestand(tmp_path / "een.sqlite").read() == gegevens
