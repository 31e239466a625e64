"""A table of all rules, made in the test run: ``build/regels.md``."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

from composer.finding import ERNST_VOLGORDE
from composer.oplossingen.register import VINDERS
from composer.regels import REGELS
from composer.regelset import load_regelset, regelset_names

ROOT = Path(__file__).resolve().parents[2]
HIER = Path(__file__).resolve().parent / "regels"


def example_tests() -> dict[str, set[str]]:
    """By rule id which of the two examples of its row have a test."""
    gevonden: dict[str, set[str]] = defaultdict(set)
    for pad in HIER.glob("test_*.py"):
        for knoop in ast.parse(pad.read_text(encoding="utf-8")).body:
            naam = getattr(knoop, "name", "")
            if deel := re.match(r"test_([a-z]+)_(\d\d)_(violating|fine)_example", naam):
                groep, nummer, soort = deel.groups()
                gevonden[f"{groep.upper()}-{nummer}"].add(soort)
    return gevonden


def test_every_rule_has_both_its_examples_as_tests() -> None:
    gevonden = example_tests()
    assert [r.id for r in REGELS if gevonden[r.id] != {"violating", "fine"}] == []


def test_the_table_of_rules_is_made() -> None:
    sets = [load_regelset(naam) for naam in regelset_names()]
    koppen = ["id", "controle", "ernst", *(s.naam for s in sets), "oplossingen"]
    regels = [" | ".join(koppen), " | ".join("---" for _ in koppen)]
    for regel in REGELS:
        ernst = sorted(set(regel.ernst.values()), key=ERNST_VOLGORDE.__getitem__)
        van_kracht = [
            f"{s.regels[regel.id].periode.van or ''}..{s.regels[regel.id].periode.tot or ''}"
            if s.regels[regel.id].geldt
            else "nee"
            for s in sets
        ]
        oplossingen = sum(regel.id == id_ for id_, _ in VINDERS)
        velden = [regel.id, " + ".join(sorted(regel.controle)), ", ".join(ernst), *van_kracht]
        regels.append(" | ".join([*velden, str(oplossingen)]))
    assert len(regels) == 2 + 84
    pad = ROOT / "build" / "regels.md"
    pad.parent.mkdir(exist_ok=True)
    pad.write_text("\n".join(f"| {regel} |" for regel in regels) + "\n", encoding="utf-8")
