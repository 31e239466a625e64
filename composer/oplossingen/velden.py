"""Fixes that give a field of the kwalificatie another value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from composer.finding import Finding
from composer.operations import Bewerking, renumber, set_veld
from composer.oplossingen.oplossing import Oplossing, oplossing
from composer.regels.context import Context
from composer.samenstelling import (
    GEEN_OPLEIDINGSDOMEIN,
    LEERWEGEN,
)


def clear_referentiedomein(_context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """STR-07: the number that says that it lies in no domain."""
    geen = GEEN_OPLEIDINGSDOMEIN
    yield oplossing("zet_referentiedomein", "", set_to("referentiedomein", geen), geen=geen)


def accept_codes(_context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """STR-18: the codes as they follow from the order."""
    yield oplossing("hernummer", "", renumber)


def take_crebo(_context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-10: it is that cross-over, so it carries its crebo; only a person knows."""
    for crebo in finding.bronnen:
        yield oplossing("zet_crebo", crebo, set_to("crebo", crebo), veilig=False, crebo=crebo)


def set_startjaar(_context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-05: the first or the last year in which the source is in force on 1 August."""
    dag = dict(finding.parameters)["dag"]
    if not isinstance(dag, date):
        return
    in_augustus = date(dag.year, 8, 1)
    jaar = dag.year
    if finding.variant == "nog_niet_geldig" and dag > in_augustus:
        jaar += 1
    elif finding.variant == "niet_meer_geldig" and dag < in_augustus:
        jaar -= 1
    yield _start(jaar, veilig=True)


def set_leerwegen(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """NIV-03: the paths that can be; without any a person has to choose."""
    over = tuple(weg for weg in context.samenstelling.leerwegen if weg in LEERWEGEN)
    keuzes = [over] if over else [LEERWEGEN, *((weg,) for weg in LEERWEGEN)]
    for keuze in keuzes:
        yield oplossing(
            "zet_leerwegen",
            "+".join(keuze),
            set_to("leerwegen", keuze),
            veilig=bool(over),
            leerwegen=keuze,
        )


def drop_leerweg(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """NIV-04: the paths without the one that the source lacks; without any, those that it has."""
    parameters = dict(finding.parameters)
    gekozen, wel = context.samenstelling.leerwegen, parameters["wel"]
    over = tuple(leerweg for leerweg in gekozen if leerweg != parameters["leerweg"])
    if not over and isinstance(wel, tuple):
        over = wel
    bewerk = set_to("leerwegen", over)
    yield oplossing("zet_leerwegen", "+".join(over), bewerk, veilig=False, leerwegen=over)


def start_after_date(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """TYD-01: the first school year that can still be applied for on the date filled in."""
    datum, drempels = context.samenstelling.aanvraag.datum, context.regelset.drempels
    if datum is not None:
        te_laat = (datum.month, datum.day) > (drempels.aanvraag_maand, drempels.aanvraag_dag)
        yield _start(datum.year + (2 if te_laat else 1), veilig=False)


def start_within(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """TYD-03: the first or the last school year in which it lies within the experiment."""
    drempels, duur = context.regelset.drempels, context.samenstelling.studieduur
    if finding.variant == "te_vroeg":
        yield _start(drempels.begin_experiment.year, veilig=False)
    elif duur is not None:
        yield _start(drempels.einde_experiment.year - duur, veilig=False)


def _start(jaar: int, *, veilig: bool) -> Oplossing:
    bewerk = set_to("startjaar", jaar)
    return oplossing("zet_startjaar", str(jaar), bewerk, veilig=veilig, jaar=jaar)


def set_to(veld: str, waarde: object) -> partial[Bewerking]:
    """The operation that gives a field this value."""
    return partial(set_veld, veld=veld, waarde=waarde)
