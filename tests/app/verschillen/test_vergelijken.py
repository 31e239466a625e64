from __future__ import annotations

import csv
import io

import pytest

from app.verschillen.rijen import WORTEL, Vraag, make_rijen, select
from app.verschillen.vergelijken import write_csv, write_tekst
from kwalificatiestructuur.elementen import Editie
from kwalificatiestructuur.fouten import Geannuleerd
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil import (
    Plek,
    Structuurverschil,
    Veldverschil,
    Verschil,
    Wijziging,
)


def part(titel: str, *bronnen: str, soort: Soort = Soort.WERKPROCES) -> Verschil:
    """A part that is new in dossier 23001."""
    plek = Plek(f"{soort}:{titel}", bronnen, titel, None, "23001")
    return Verschil(soort, (Wijziging.TOEGEVOEGD,), None, plek)


def changed(oud: str, nieuw: str) -> Verschil:
    plek = Plek("werkproces:1", ("25001:B1-K1-W1",), "=SOM(A1)", "1", "23001")
    return Verschil(
        Soort.WERKPROCES,
        (Wijziging.TEKST,),
        plek,
        plek,
        _vergelijk=lambda: (Veldverschil("gedrag", oud, nieuw),),
    )


def compared(*verschillen: Verschil) -> Structuurverschil:
    een, twee = Editie("een", "Een", ""), Editie("twee", "Twee", "")
    return Structuurverschil(een, twee, verschillen, {}, {}, {"23001": "Bakken"})


def silent(_done: int, _total: int) -> None:
    pass


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_looks_like_a_formula_stays_text(begin: str) -> None:
    verschil = compared(changed("eerst", f"{begin}1+1"))
    inhoud = write_csv(verschil, verschil.verschillen, silent)
    assert inhoud.startswith(b"\xef\xbb\xbf"), "a spreadsheet then knows that it is UTF-8"
    tekst = inhoud.decode("utf-8-sig")
    kop, rij = csv.reader(io.StringIO(tekst, newline=""), delimiter=";")
    cellen = dict(zip(kop, rij, strict=True))
    assert cellen["nieuw"] == f"'{begin}1+1"
    assert cellen["titel"] == "'=SOM(A1)"
    assert (cellen["oud"], cellen["veld"], cellen["dossiertitel"]) == ("eerst", "gedrag", "Bakken")


def test_what_has_no_fields_gets_one_row() -> None:
    verschil = compared(part("Bakt", "25001:B1-K1-W1"))
    regels = write_csv(verschil, verschil.verschillen, silent).decode("utf-8-sig").splitlines()
    assert len(regels) == 2
    assert ";Bakt;;25001:B1-K1-W1;" in regels[1]


def test_text_counts_what_is_chosen() -> None:
    verschil = compared(part("Bakt", "25001:B1-K1-W1"), part("Snijdt", "25001:B1-K1-W2"))
    tekst = write_tekst(verschil, verschil.verschillen[:1], silent)
    assert "werkprocessen:  1 toegevoegd" in tekst
    assert "Snijdt" not in tekst


def test_writing_stops_when_asked() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Geannuleerd

    verschil = compared(part("Bakt", "25001:B1-K1-W1"))
    with pytest.raises(Geannuleerd):
        write_csv(verschil, verschil.verschillen, stop)


def test_rows_stand_under_the_kwalificaties_that_they_are_in() -> None:
    verschil = compared(
        part("Tien", "25001:B1-K1-W10"),
        part("Twee", "25001:B1-K1-W2"),
        part("Kern", "25001:B1-K1", soort=Soort.KERNTAAK),
        part("Samen", "25001:B1-K2-W1", "25002:B1-K2-W1"),
    )
    rijen = make_rijen(verschil, {"25001": "Bakker", "25002": "Slager"})
    assert [(rij.soort, rij.code, rij.titel) for rij in rijen] == [
        (Soort.DOSSIER, "23001", "Bakken"),
        (Soort.KWALIFICATIE, "25001, 25002", "Bakker Slager"),
        (Soort.WERKPROCES, "B1-K2-W1", "Samen"),
        (Soort.KWALIFICATIE, "25001", "Bakker"),
        (Soort.KERNTAAK, "B1-K1", "Kern"),
        (Soort.WERKPROCES, "B1-K1-W2", "Twee"),
        (Soort.WERKPROCES, "B1-K1-W10", "Tien"),
    ]
    assert [rij.ouder for rij in rijen] == [WORTEL, 0, 1, 0, 3, 3, 3]


def test_words_are_found_without_accents_and_in_what_stands_above() -> None:
    verschil = compared(part("Maakt crème", "25001:B1-K1-W1"), part("Snijdt", "25002:B1-K1-W1"))
    rijen = make_rijen(verschil, {"25001": "Bakker", "25002": "Slager"})
    for tekst, titels in (
        ("creme", ["Maakt crème"]),
        ("SLAGER", ["Snijdt"]),
        ("bakken 23001", ["Maakt crème", "Snijdt"]),
        ("creme slager", []),
    ):
        gevonden = select(rijen, Vraag.of(None, None, tekst)).verschillen
        assert [v.plek.titel for v in gevonden] == titels
    assert select(rijen, Vraag.of(Soort.KERNTAAK, None, "")).kinderen == {}
