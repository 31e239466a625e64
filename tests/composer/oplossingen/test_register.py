"""Every fix on the example of its finding, and on whatever random edits bring about."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from composer.bewerkingswoorden import edit_in_words
from composer.codering import codes_of
from composer.crossovers import crossover_of
from composer.document import read_document, write_document
from composer.finding import Ernst, Finding
from composer.findings import Findings
from composer.operations import BewerkingGeweigerd
from composer.oplossingen import Oplossing, oplossingen_of, preview, title_of
from composer.oplossingen.register import VINDERS
from composer.oplossingen.woorden import TITELS
from composer.regels import REGEL_BY_ID
from composer.regels.context import Context, Omgeving
from composer.samenstelling import Samenstelling
from tests.composer.lottery import edit, lottery
from tests.composer.oplossingen.voorbeelden import (
    ALLEEN,
    SOORTEN,
    offers,
    voorbeeld_for,
    wereld_of,
)
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling

VAAK = 6
"""So often the fixes of a kind of finding are tried on what random edits bring about."""

RUILT = {("STR-03", "tweeling"): {"STR-01", "STR-09", "STR-11"}}
"""What a fix brings because it makes it visible: two twins were one kwalificatie all along."""


def test_every_fix_is_for_something_that_a_rule_says() -> None:
    for regel, variant in VINDERS:
        assert variant in REGEL_BY_ID[regel].ernst, (regel, variant)


@pytest.mark.parametrize(("regel", "variant"), SOORTEN)
def test_the_example_offers_a_fix(regel: str, variant: str) -> None:
    voorbeeld = voorbeeld_for(regel, variant)
    gevonden = list(offers(wereld_of(voorbeeld), voorbeeld.samenstelling, regel, variant))
    assert gevonden
    ids = [(finding, oplossing.id) for finding, oplossing in gevonden]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("regel", "variant"), SOORTEN)
def test_a_fix_clears_its_finding_and_changes_no_other_value(regel: str, variant: str) -> None:
    voorbeeld = voorbeeld_for(regel, variant)
    wereld, waarde = wereld_of(voorbeeld), voorbeeld.samenstelling
    eerder = write_document(waarde)
    for finding, oplossing in offers(wereld, waarde, regel, variant):
        check_fix(wereld, waarde, finding, oplossing)
        nieuw, change = oplossing.bewerk(waarde)
        assert (nieuw, change) == oplossing.bewerk(waarde)
        assert edit_in_words(change)
        assert read_document(write_document(nieuw)) == nieuw
    assert write_document(waarde) == eerder


@pytest.mark.parametrize(("regel", "variant"), SOORTEN)
def test_the_preferred_fix_brings_no_fout(regel: str, variant: str) -> None:
    voorbeeld = voorbeeld_for(regel, variant)
    wereld, waarde = wereld_of(voorbeeld), voorbeeld.samenstelling
    _, eerste = next(offers(wereld, waarde, regel, variant))
    beeld = preview(wereld, waarde, eerste)
    fouten = {finding.regel for finding in beeld.verschijnt if finding.ernst is Ernst.FOUT}
    assert fouten == RUILT.get((regel, variant), set())
    assert beeld.wijzigingen


@pytest.mark.parametrize(("regel", "variant"), SOORTEN)
def test_every_fix_is_called_by_what_it_does(regel: str, variant: str) -> None:
    voorbeeld = voorbeeld_for(regel, variant)
    codes = codes_of(voorbeeld.samenstelling)
    for _, oplossing in offers(wereld_of(voorbeeld), voorbeeld.samenstelling, regel, variant):
        titel = title_of(oplossing, codes)
        assert titel[0].isupper()
        assert "{" not in titel
        assert not any(id_ in titel for id_ in codes), "a title names codes, never ids"


def test_every_title_belongs_to_a_fix() -> None:
    gezien = set()
    voorbeelden = [(soort, voorbeeld_for(*soort)) for soort in SOORTEN]
    for soort, voorbeeld in [*voorbeelden, (("STR-13", "te_weinig"), ALLEEN)]:
        gevonden = offers(wereld_of(voorbeeld), voorbeeld.samenstelling, *soort)
        gezien |= {oplossing.soort for _, oplossing in gevonden}
    assert gezien == TITELS.keys()


def test_whatever_was_edited_a_fix_does_what_it_says() -> None:
    """Fixes too are edits: now and then one is taken, so that fixes meet fixed compositions."""
    food = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"), naam="Food", crebo="26004")
    wereld = omgeving(crossovers=(crossover_of(food),))
    gezien: Counter[tuple[str, str]] = Counter()
    for seed in range(6):
        waarde = samenstelling(kerntaak("25168:K1", "W1", "W2"), kerntaak("25154:K1", "W3"))
        for stap, keuze in enumerate(lottery(100 + seed, 50)):
            try:
                waarde, _ = edit(waarde, keuze)
            except BewerkingGeweigerd:
                continue
            context, volgende = Context(wereld, waarde), waarde
            for finding in one_of_each(wereld, waarde, stap):
                if gezien[finding.regel, finding.variant] < VAAK:
                    gezien[finding.regel, finding.variant] += 1
                    for oplossing in oplossingen_of(context, finding):
                        check_fix(wereld, waarde, finding, oplossing)
                        gezien[finding.regel, oplossing.soort] += 1
                        volgende, _ = oplossing.bewerk(waarde)
            waarde = volgende if stap % 10 == 0 else waarde
    soorten = {soort for _, soort in gezien if soort in TITELS}
    assert len(soorten) > 9


def one_of_each(wereld: Omgeving, waarde: Samenstelling, stap: int) -> list[Finding]:
    """One finding of every kind, another at every step."""
    soorten: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in Findings(wereld, waarde).alle:
        soorten[finding.regel, finding.variant].append(finding)
    return [gelijke[stap % len(gelijke)] for gelijke in soorten.values()]


def check_fix(
    wereld: Omgeving, waarde: Samenstelling, finding: Finding, oplossing: Oplossing
) -> None:
    """The finding is gone, and judging only what the change names gives what is judged anew."""
    nieuw, change = oplossing.bewerk(waarde)
    findings, opnieuw = Findings(wereld, waarde), Findings(wereld, nieuw)
    sleutel = (finding.regel, finding.variant, finding.onderdeel)
    voor, na = (
        [(f.regel, f.variant, f.onderdeel) for f in stand.alle].count(sleutel)
        for stand in (findings, opnieuw)
    )
    assert na < voor, (sleutel, oplossing.id)
    findings.update(nieuw, change)
    assert findings.alle == opnieuw.alle, (sleutel, oplossing.id)
