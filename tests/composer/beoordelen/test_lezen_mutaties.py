"""Damaged and hostile packages: a sentence or a package, never anything else."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from composer.beoordelen.beeld import gesprekken_of
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket, merge
from composer.beoordelen.revisie import Dingsoort, Revisie
from composer.beoordelen.schrijven import write_pakket
from composer.beoordelen.veranderd import what_changed
from composer.beoordelen.verslag import make_verslag
from composer.beoordelen.verslag_docx import verslag_docx
from composer.beoordelen.verslag_html import verslag_html
from composer.beoordelen.verslag_xlsx import verslag_xlsx
from composer.beoordelen.waarden import (
    Anker,
    Ankersoort,
    Antwoord,
    Notitie,
    Notitiesoort,
    Notitiestand,
)
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.beoordelen.pakketten import complete, moment, pakket, ronde, uuid
from tests.fuzzen.ingepakt import ZIP, pack
from tests.fuzzen.mutaties import JSON, TEKSTEN, XML
from tests.fuzzen.oordeel import time_limit

SECONDEN = 20
ZAAD = write_pakket(complete())
DAG = date(2026, 4, 1)


def _leden(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archief:
        return [(naam, archief.read(naam)) for naam in archief.namelist()]


def damaged_zip(r: Random) -> bytes:
    """Something wrong with the archive or with bytes in it."""
    data = ZAAD
    for _ in range(r.choice((1, 1, 2, 3))):
        data = r.choice(ZIP)(data, r)
    return data


def damaged_json(r: Random) -> bytes:
    """Something wrong with the manifest or the revisions."""
    leden = _leden(ZAAD)
    plaats = r.randrange(2)
    naam, inhoud = leden[plaats]
    leden[plaats] = naam, r.choice(JSON)(inhoud, r)
    return pack(leden, r)


def damaged_document(r: Random) -> bytes:
    """Something wrong with a document, under a name and a hash that fit."""
    leden = _leden(ZAAD)
    plaats = r.randrange(2, len(leden))
    naam, inhoud = leden[plaats]
    ander = r.choice(XML)(inhoud, r)
    oud, nieuw = (hashlib.sha256(deel).hexdigest() for deel in (inhoud, ander))
    leden[plaats] = naam.replace(oud, nieuw), ander
    leden[0] = leden[0][0], leden[0][1].replace(oud.encode(), nieuw.encode())
    return pack(leden, r)


def hostile_values(r: Random) -> bytes:
    """Revisions that fit together and hold anything that the form allows."""
    teksten = [t for t in TEKSTEN if t.strip() and len(t) < 200 and t.isprintable()]
    revisies: list[Revisie] = []
    for _ in range(r.randint(1, 12)):
        anker = Anker(
            Ankersoort.BEVINDING, r.choice(teksten), "", r.choice(teksten), r.choice(teksten)
        )
        if r.random() < 0.5:
            anker = Anker(Ankersoort.VELD, "", r.choice(teksten))
        inhoud: Notitie | Antwoord | None = Notitie(
            anker, r.choice([*Notitiesoort]), r.choice(teksten), r.choice([*Notitiestand])
        )
        soort = Dingsoort.NOTITIE
        if r.random() < 0.3:
            soort, inhoud = Dingsoort.ANTWOORD, Antwoord(uuid(r.randint(1, 6)), r.choice(teksten))
        revisies.append(
            Revisie(
                soort,
                uuid(r.randint(1, 4)),
                uuid(1000),
                tuple(sorted({r.choice(revisies).id})) if revisies else (uuid(99),),
                r.choice(teksten),
                moment(r.randint(-10_000_000, 10_000_000)),
                None if r.random() < 0.2 else inhoud,
                r.choice(("", "ab" * 32)),
                r.choice(("", '{"x":{"y":[1,2.5,null]}}')),
            )
        )
    rondes = [ronde(editie=r.choice(teksten), na=r.choice(("", "cd" * 32))) for _ in range(3)]
    return write_pakket(replace(pakket(), rondes=tuple(rondes), revisies=tuple(revisies)))


def use(waarde: Beoordelingspakket, *, alles: bool) -> None:
    """Everything that one does with a package that was read."""
    assert merge(waarde, waarde) == waarde
    gesprekken_of(waarde, met_verwijderde=True)
    what_changed(waarde, complete())
    verslag = make_verslag(waarde, DAG)
    assert "<script" not in verslag_html(verslag)
    if alles:
        verslag_docx(verslag)
        verslag_xlsx(verslag)


def check_sentence(fout: Invoerfout) -> None:
    assert fout.melding[:1].islower() or fout.melding.startswith(("„", "documenten/"))
    assert "Error" not in str(fout)
    assert len(str(fout)) < 600


@pytest.mark.parametrize(
    ("maak", "aantal", "waarvan_gelezen"),
    [
        (damaged_zip, 120, 0),
        (damaged_json, 120, 0),
        (damaged_document, 60, 1),
        (hostile_values, 60, 60),
    ],
)
def test_a_damaged_package_gives_a_sentence_or_a_package(
    tmp_path: Path, maak: Callable[[Random], bytes], aantal: int, waarvan_gelezen: int
) -> None:
    pad, gelezen = tmp_path / "proef.kcpakket", 0
    for nummer in range(aantal):
        pad.write_bytes(maak(Random(f"{maak.__name__}:{nummer}")))
        with time_limit(SECONDEN):
            try:
                waarde = read_pakket(pad)
            except Invoerfout as fout:
                check_sentence(fout)
            else:
                gelezen += 1
                use(waarde, alles=nummer % 10 == 0)
        assert [*tmp_path.iterdir()] == [pad]
    assert gelezen >= waarvan_gelezen


def test_a_value_of_every_wrong_type_in_every_place_is_refused(tmp_path: Path) -> None:
    leden = dict(_leden(ZAAD))
    pad = tmp_path / "proef.kcpakket"
    for naam in ("manifest.json", "revisies.json"):
        heel = json.loads(leden[naam])
        for plek in _places(heel):
            for waarde in (None, 7, -1.5, "x", [], [1], {}, {"a": 1}, True, "x" * 17_000):
                anders = json.loads(leden[naam])
                _put(anders, plek, waarde)
                if anders == heel or plek == ("programma",):
                    continue
                pad.write_bytes(_zip(leden | {naam: json.dumps(anders).encode()}))
                try:
                    read_pakket(pad)
                except Invoerfout:
                    continue
                # Only what is free text, or an empty list.
                assert plek[-1] in FREE or waarde == [], (plek, waarde)


FREE = {"editienaam", "bestand", "door", "editie", "regelset", "regelsetversie"}


def _places(waarde: Any, weg: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    plekken = [weg] if weg else []
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            plekken += _places(deel, (*weg, naam))
    elif isinstance(waarde, list) and waarde:
        plekken += _places(waarde[0], (*weg, 0))
    return plekken


def _put(waarde: Any, weg: tuple[Any, ...], nieuw: object) -> None:
    for stap in weg[:-1]:
        waarde = waarde[stap]
    waarde[weg[-1]] = nieuw


def _zip(leden: dict[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as archief:
        for naam, inhoud in leden.items():
            archief.writestr(naam, inhoud)
    return uit.getvalue()
