from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Motivering
from composer.finding import ERNST_VOLGORDE
from composer.findings import Findings
from composer.vergelijken.kolom import kolom_of, kolom_of_kwalificatie
from composer.vergelijken.oordelen import bevindingrijen
from composer.vergelijken.vergelijking import Vergelijking
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling


def test_which_rule_strikes_in_which_column_with_the_motivation() -> None:
    wereld = omgeving()
    een = samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1"))
    zelfde = tuple(replace(kt, id=f"{kt.id}x") for kt in een.kerntaken)
    ander = replace(een, id="ander", kerntaken=zelfde)
    finding = next(f for f in Findings(wereld, een).alle if f.regel == "STR-13")
    motivering = Motivering("STR-13", finding.onderdeel, "Omdat.")
    een = replace(een, motiveringen=(motivering,))
    vergelijking = Vergelijking(
        [kolom_of(wereld, een), kolom_of(wereld, ander), kolom_of_kwalificatie(wereld, "25168")]
    )
    rijen = bevindingrijen(vergelijking)
    rij = next(r for r in rijen if r.regel == "STR-13")
    assert rij.cellen[0] is not None
    assert rij.cellen[1] is not None
    assert [oordeel.motivering for oordeel in rij.cellen[0]] == ["Omdat."]
    assert [oordeel.motivering for oordeel in rij.cellen[1]] == [""]
    assert rij.cellen[2] is None
    assert rij.is_gelijk is False
    ernst = [ERNST_VOLGORDE[r.ernst] for r in rijen]
    assert ernst == sorted(ernst)
    getoond = sum(len(r.cellen[1] or ()) for r in rijen)
    assert getoond == len(Findings(wereld, ander).alle)
