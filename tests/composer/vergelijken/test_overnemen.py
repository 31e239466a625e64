from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from composer.document import read_document, save_document
from composer.operations import BewerkingGeweigerd, set_tekst
from composer.samenstelling import Samenstelling, new_id
from composer.vergelijken.overnemen import OVERGENOMEN, Keus, take_over
from composer.vergelijken.vergelijking import Vergelijking
from tests.composer.vergelijken.kolommen import kolom, taak


def compared() -> Vergelijking:
    een = kolom(taak("25011:B1-K1"), taak("25021:B1-K1"))
    wp = een.samenstelling.kerntaken[0].werkprocessen[0]
    bewerkt, _ = set_tekst(een.samenstelling, wp.id, "gedrag", "Werkt netjes.")
    return Vergelijking([replace(een, samenstelling=bewerkt), kolom(taak("25041:B1-K1"))])


def row_id(vergelijking: Vergelijking, bron: str) -> str:
    return next(rij.id for rij in vergelijking.uitlijning.rijen if rij.bron == bron)


def test_a_kerntaak_keeps_its_source_and_names_its_column(tmp_path: Path) -> None:
    vergelijking = compared()
    keus = Keus(row_id(vergelijking, "25011:B1-K1"), 0)
    leeg = Samenstelling(new_id(), naam="Nieuw")
    nieuw, change = take_over(leeg, vergelijking, [keus], naam="An", datum=date(2026, 1, 2))
    van = vergelijking.kolommen[0].samenstelling.kerntaken[0]
    (naar,) = nieuw.kerntaken
    assert naar.id != van.id
    assert [wp.herkomst for wp in naar.werkprocessen] == [wp.herkomst for wp in van.werkprocessen]
    assert naar.werkprocessen[0].is_afwijkend
    assert change.onderdelen == {naar.id, *(wp.id for wp in naar.werkprocessen)}
    eerste = nieuw.besluiten[0]
    document = vergelijking.kolommen[0].samenstelling.id
    assert (eerste.onderdeel, eerste.keuze) == (naar.id, OVERGENOMEN)
    assert (eerste.bron, eerste.editie) == ("25011:B1-K1", "oud")
    assert eerste.nieuwe_bron == f"{document}/{van.id}"
    assert len(nieuw.besluiten) == 4
    pad = tmp_path / "nieuw.xml"
    save_document(nieuw, pad)
    assert read_document(pad).besluiten == nieuw.besluiten


def test_werkprocessen_of_one_kerntaak_come_together_in_a_copy_of_it() -> None:
    vergelijking = compared()
    codes = ("25011:B1-K1-W1", "25011:B1-K1-W3", "25021:B1-K1-W2", "25041:B1-K1-W5")
    keuzes = [Keus(row_id(vergelijking, bron), int(bron.startswith("25041"))) for bron in codes]
    nieuw, _ = take_over(Samenstelling(new_id()), vergelijking, keuzes)
    assert [len(kt.werkprocessen) for kt in nieuw.kerntaken] == [2, 1, 1]
    assert [str(kt.herkomst.bron) for kt in nieuw.kerntaken if kt.herkomst] == [
        "25011:B1-K1",
        "25021:B1-K1",
        "25041:B1-K1",
    ]
    assert {b.onderdeel for b in nieuw.besluiten} == {deel.id for deel in nieuw.onderdelen}


def test_what_a_column_does_not_have_is_refused() -> None:
    vergelijking = compared()
    with pytest.raises(BewerkingGeweigerd, match="heeft dit onderdeel niet"):
        take_over(
            Samenstelling(new_id()), vergelijking, [Keus(row_id(vergelijking, "25041:B1-K1"), 0)]
        )
    with pytest.raises(BewerkingGeweigerd, match="geen kerntaak gekozen"):
        take_over(Samenstelling(new_id()), vergelijking, [])
