"""Lists of national size, in every form, say what the ones who wrote them meant."""

from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import read_bron
from tests.nationaal.edities import successor_of
from tests.nationaal.lijsten import (
    AARDEN,
    Creboregel,
    Keuzedeel,
    Paar,
    crebo_rows,
    keuzedelen,
    pairs,
    write_crebolijst,
    write_overlap,
    write_register,
)
from tests.nationaal.model import Dossier
from tests.nationaal.uitgave import Uitgave


@pytest.fixture(scope="module")
def dossiers() -> list[Dossier]:
    return list(Uitgave().dossiers())


@pytest.fixture(scope="module")
def register() -> list[Keuzedeel]:
    return keuzedelen()


@pytest.fixture(scope="module")
def paren(dossiers: list[Dossier], register: list[Keuzedeel]) -> list[Paar]:
    return pairs(dossiers, register)


@pytest.mark.parametrize("einde", ["csv", "json", "xml"])
def test_every_keuzedeel(tmp_path: Path, register: list[Keuzedeel], einde: str) -> None:
    gelezen = read_bron(write_register(tmp_path / f"register.{einde}", register))
    assert [
        (k.code, k.titel, k.sbu, k.ingangsdatum, k.einddatum, k.sectorkamer_nr, k.aard)
        for k in gelezen.keuzedelen
    ] == [
        (
            *(k.code, " ".join(k.titel.split()), k.sbu),
            *(k.ingangsdatum, k.einddatum, k.sectorkamer_nr),
            "/".join(AARDEN[nr] for nr in k.aarden),
        )
        for k in register
    ]
    assert not gelezen.waarschuwingen


@pytest.mark.parametrize("einde", ["csv", "json", "xlsx"])
def test_every_pair(tmp_path: Path, paren: list[Paar], einde: str) -> None:
    gelezen = read_bron(write_overlap(tmp_path / f"overlap.{einde}", paren))
    verwacht: dict[tuple[str, str], date | None] = {(p.crebo, p.keuzedeel): p.datum for p in paren}
    assert {(p.crebo, p.keuzedeel): p.vastgesteld for p in gelezen.overlap} == verwacht
    assert len(gelezen.waarschuwingen) == (0 if einde == "csv" else 1)


@pytest.mark.parametrize("jaar", [2021, 2026])
def test_every_kwalificatie_of_the_crebo_list(
    tmp_path: Path, dossiers: list[Dossier], jaar: int
) -> None:
    rijen = crebo_rows(dossiers)
    gelezen = read_bron(write_crebolijst(tmp_path / "crebo.xlsx", rijen, jaar=jaar))
    gevonden = {
        kw.crebo: Creboregel(
            kw.crebo,
            kw.naam,
            kw.niveau,
            kw.prijsfactor,
            kw.soort_opleiding,
            "/".join(kw.leerwegen).upper(),
        )
        for dossier in gelezen.dossiers
        for kw in dossier.kwalificaties
    }
    for rij in rijen:
        if rij.niveau is not None:
            gevonden_rij = gevonden.pop(rij.code)
            assert gevonden_rij.naam == " ".join(rij.naam.split())
            assert (gevonden_rij.niveau, gevonden_rij.soort) == (rij.niveau, rij.soort)
            factor = float(rij.prijsfactor.replace(",", "."))
            assert float(gevonden_rij.prijsfactor.replace(",", ".")) == factor
            assert gevonden_rij.leerweg == rij.leerweg
    assert not gevonden
    dossier_van = {kw.crebo: d.crebo for d in gelezen.dossiers for kw in d.kwalificaties}
    assert dossier_van == {p.crebos[0]: d.crebo for d in dossiers for p in d.profielen}
    domein_van = {d.crebo: d.domeincode for d in gelezen.dossiers}
    assert {domein_van[d.crebo] for d in dossiers if d.domein == "4137"} == {"79150"}
    assert {v.oud: v.nieuw for v in gelezen.vervangingen}
    assert all(v.nieuw == (successor_of(v.oud),) for v in gelezen.vervangingen)
    assert not gelezen.waarschuwingen
