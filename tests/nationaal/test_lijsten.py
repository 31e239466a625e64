"""The made-up lists are of national size, and odd in the ways of the real ones."""

import csv
import json
from collections import Counter
from pathlib import Path

from lxml import etree
from openpyxl import load_workbook

from tests.nationaal.lijsten import (
    KEUZEDELEN,
    PAREN,
    crebo_rows,
    keuzedelen,
    pairs,
    write_crebolijst,
    write_overlap,
    write_register,
)
from tests.nationaal.uitgave import KWALIFICATIES, Uitgave


def test_the_register_says_the_same_in_every_form(tmp_path: Path) -> None:
    records = keuzedelen()
    assert len(records) == KEUZEDELEN
    assert Counter(Counter(r.code for r in records).values())[2] == 1
    with write_register(tmp_path / "k.csv", records).open(encoding="utf-8") as bestand:
        als_csv = [(r["code"], r["titel"]) for r in csv.DictReader(bestand)]
    als_json = json.loads(write_register(tmp_path / "k.json", records).read_text("utf-8"))
    boom = etree.parse(write_register(tmp_path / "k.xml", records))
    assert als_csv == [(r.code, r.titel) for r in records]
    assert [(r["code"], r["titel"]) for r in als_json] == als_csv
    assert [(e.findtext("code"), e.findtext("titel")) for e in boom.getroot()] == als_csv


def test_the_overlap_has_what_the_real_list_has(tmp_path: Path) -> None:
    paren = pairs(Uitgave(aantal=40).dossiers(), keuzedelen())
    assert len(paren) == PAREN
    rijen = json.loads(write_overlap(tmp_path / "o.json", paren).read_text("utf-8"))
    gelezen = {
        (crebo, rij["Kwalificatie"])
        for rij in rijen
        for crebo in str(rij["Crebo"]).split(";")
        if crebo
    }
    assert gelezen == {(p.crebo, p.keuzedeel) for p in paren}
    assert any(";" in str(rij["Crebo"]) for rij in rijen)
    assert any(isinstance(rij["datum"], int) for rij in rijen)
    assert any(not rij["Crebo"] for rij in rijen)
    boek = load_workbook(write_overlap(tmp_path / "o.xlsx", paren), read_only=True)
    assert sum(1 for _ in boek["Overlap"].iter_rows()) == len(rijen) + 1


def test_the_crebo_list_has_every_kwalificatie(tmp_path: Path) -> None:
    pad = write_crebolijst(tmp_path / "c.xlsx", crebo_rows(Uitgave().dossiers()), jaar=2021)
    boek = load_workbook(pad, read_only=True)
    rijen = list(boek["Complete lijst"].iter_rows(values_only=True))
    assert rijen[0][1] == "Crebonummer"
    assert sum(len(rij) > 3 and isinstance(rij[3], int) for rij in rijen) == KWALIFICATIES
    assert any(rij[0] == "Entree" for rij in rijen)
    assert sum(1 for _ in boek["Vervallen"].iter_rows()) > 5
