from __future__ import annotations

from dataclasses import replace

import pytest

from composer.aanvraag import Motivering
from composer.bewerkingswoorden import edit_in_words
from composer.finding import Ernst
from composer.findings import Findings
from composer.operations import BewerkingGeweigerd
from composer.oplossingen import fix_all, preview_bewerking
from composer.regels.context import Omgeving
from composer.samenstelling import Samenstelling
from tests.composer.lottery import edit, lottery
from tests.composer.oplossingen.voorbeelden import (
    SOORTEN,
    met_teksten,
    offers,
    uit_teksten,
    voorbeeld_for,
    wereld_of,
)
from tests.composer.samenstellingen import kerntaak, keuzedeel, omgeving, samenstelling

WERELD = omgeving(structuur=met_teksten())
EEN, TWEE = uit_teksten("25900:B1-K1"), uit_teksten("25901:B1-K1")


def open_of(wereld: Omgeving, waarde: Samenstelling, regel: str, variant: str = "") -> list[str]:
    return [
        finding.onderdeel
        for finding in Findings(wereld, waarde).alle
        if finding.regel == regel and variant in ("", finding.variant) and not finding.gemotiveerd
    ]


def test_all_of_a_kind_goes_in_one_step() -> None:
    leeg = [replace(wp, resultaat="", gedrag="") for wp in EEN.werkprocessen]
    waarde = samenstelling(replace(EEN, werkprocessen=tuple(leeg)), TWEE)
    assert len(open_of(WERELD, waarde, "STR-16", "leeg")) == 3
    nieuw, change = fix_all(WERELD, waarde, "STR-16", "leeg")
    assert not open_of(WERELD, nieuw, "STR-16")
    assert nieuw.kerntaken == (EEN, TWEE)
    assert edit_in_words(change) == "3 bevindingen oplossen"
    assert change.onderdelen == {wp.id for wp in leeg}


def test_one_fix_may_clear_several() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25171:K4"), kerntaak("25154:K1"))
    wereld = omgeving()
    assert len(open_of(wereld, waarde, "STR-11")) == 11
    nieuw, change = fix_all(wereld, waarde, "STR-11")
    assert nieuw.kerntaken == (waarde.kerntaken[0], waarde.kerntaken[2])
    assert edit_in_words(change) == "11 bevindingen oplossen"


def test_own_words_are_left_to_a_person() -> None:
    anders = replace(EEN, complexiteit="Zelf geschreven.")
    waarde = samenstelling(anders, TWEE)
    assert open_of(WERELD, waarde, "STR-04")
    with pytest.raises(BewerkingGeweigerd, match="één voor één"):
        fix_all(WERELD, waarde, "STR-04", "afwijking")


def test_what_somebody_answered_stays() -> None:
    een = uit_teksten("25900:B1-K1", "W1")
    ander = uit_teksten("25901:B1-K1", "W1")
    waarde = samenstelling(een, ander, motiveringen=(Motivering("STR-13", een.id, "Omdat."),))
    nieuw, _ = fix_all(WERELD, waarde, "STR-13")
    assert [len(kt.werkprocessen) for kt in nieuw.kerntaken] == [1, 3]


def test_a_step_that_brings_a_fout_is_not_taken() -> None:
    """Of two the duplicate can go; of the other its kerntaak would keep one werkproces."""
    eerste, tweede, derde = EEN.werkprocessen
    dubbel = [replace(wp, id=f"dubbel-{wp.id}") for wp in (eerste, tweede)]
    vol = replace(TWEE, werkprocessen=(*TWEE.werkprocessen, dubbel[0]))
    krap = uit_teksten("25901:B1-K2", "W1")
    krap = replace(krap, werkprocessen=(*krap.werkprocessen, dubbel[1]))
    een = replace(EEN, werkprocessen=(eerste, replace(tweede, resultaat="Zelf."), derde))
    waarde = samenstelling(een, vol, krap)
    nieuw, change = fix_all(WERELD, waarde, "STR-11")
    assert edit_in_words(change) == "bevinding oplossen"
    assert open_of(WERELD, nieuw, "STR-11") == [dubbel[1].id]


def test_without_a_variant_every_variant_of_the_rule_is_meant() -> None:
    weg = (keuzedeel("K9998"), keuzedeel("K9999"), keuzedeel("K9998"))
    blijft = (keuzedeel("K0061"), keuzedeel("K0071"))
    waarde = samenstelling(EEN, TWEE, keuzedelen=(*weg, *blijft))
    nieuw, change = fix_all(omgeving(), waarde, "KD-11")
    assert nieuw.keuzedelen == blijft
    assert change.onderdelen == {"K9998", "K9999"}


def test_a_kind_without_findings_is_refused() -> None:
    with pytest.raises(BewerkingGeweigerd):
        fix_all(WERELD, samenstelling(EEN, TWEE), "KD-11")


@pytest.mark.parametrize(("regel", "variant"), SOORTEN)
def test_it_does_what_can_be_done_or_refuses(regel: str, variant: str) -> None:
    voorbeeld = voorbeeld_for(regel, variant)
    wereld, waarde = wereld_of(voorbeeld), voorbeeld.samenstelling
    aantal = len(open_of(wereld, waarde, regel, variant))
    try:
        bewerking = fix_all(wereld, waarde, regel, variant)
    except BewerkingGeweigerd:
        for _, oplossing in offers(wereld, waarde, regel, variant):
            beeld = preview_bewerking(wereld, waarde, oplossing.bewerk(waarde))
            fouten = [f for f in beeld.verschijnt if f.ernst is Ernst.FOUT]
            assert fouten or not oplossing.is_veilig
        return
    assert len(open_of(wereld, bewerking.samenstelling, regel, variant)) < aantal
    findings = Findings(wereld, waarde)
    findings.update(*bewerking)
    assert findings.alle == Findings(wereld, bewerking.samenstelling).alle
    try:
        nog_eens = fix_all(wereld, bewerking.samenstelling, regel, variant)
    except BewerkingGeweigerd:
        return
    assert not open_of(wereld, nog_eens.samenstelling, regel, variant)


def test_on_random_compositions_it_ends_and_adds_no_fout() -> None:
    wereld, gedaan = omgeving(), 0
    for seed in range(4):
        waarde = samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1", "W3"))
        for keuze in lottery(200 + seed, 30):
            try:
                waarde, _ = edit(waarde, keuze)
            except BewerkingGeweigerd:
                continue
        for regel in sorted({regel for regel, _ in SOORTEN}):
            try:
                bewerking = fix_all(wereld, waarde, regel)
            except BewerkingGeweigerd:
                continue
            beeld = preview_bewerking(wereld, waarde, bewerking)
            assert not [f for f in beeld.verschijnt if f.ernst is Ernst.FOUT]
            assert beeld.verdwijnt
            gedaan += 1
    assert gedaan > 5
