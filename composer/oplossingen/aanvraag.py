"""Fixes in the application: the domains, the fallback options, its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Final

from composer.aanvraag import SOORTEN_AANVRAAG
from composer.antwoorden import set_aanvraagveld
from composer.change import Bewerkingsnaam
from composer.finding import Finding
from composer.operations import Bewerking, set_veld
from composer.oplossingen.oplossing import Oplossing, chain, oplossing
from composer.overlap.naaste import fallbacks_of, nearest_of
from composer.overlap.noodzaaktekst import draft_noodzaak
from composer.regels.context import Context, Omgeving
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Kwalificatie, Opleidingsdomein
from kwalificatiestructuur.vragen import domein_of, find_kwalificatie

MAX_OPTIES: Final = 2
"""So many fallback options are proposed at most."""


def take_domains(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """AAN-03: the domains that the parts come from, in the place of those that were typed."""
    codes = tuple(domein.code for domein in context.domeinen)
    namen = tuple(f"{domein.code} {domein.naam}" for domein in context.domeinen)
    yield oplossing("neem_domeinen", "", _set("opleidingsdomeinen", codes), domeinen=namen)


def add_fallback(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """AAN-08: the training that most parts occur in, at a level that is not higher."""
    for kwalificatie in islice(_related(context), MAX_OPTIES):
        yield _fallback("voeg_terugval_toe", [kwalificatie], partial(_change, ""))


def swap_fallback(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """AAN-08 and AAN-09: a related training in the place of an option that will not do."""
    for oud in finding.bronnen:
        for kwalificatie in islice(_related(context), 1):
            yield _fallback("vervang_terugval", [kwalificatie], partial(_change, oud), oud=oud)
        yield oplossing(
            "verwijder_terugval", oud, partial(_change, oud, ()), veilig=False, crebo=oud
        )


def cover_domains(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """AAN-09: a related training of every domain that has no fallback option yet."""
    opgegeven = _crebos(context.samenstelling)
    gedekt = {
        domein_of(context.structuur, crebo)
        for crebo in opgegeven
        if crebo in context.structuur.kwalificaties
    }
    erbij: dict[Opleidingsdomein, Kwalificatie] = {}
    for kwalificatie in _related(context):
        domein = domein_of(context.structuur, kwalificatie.crebo)
        if domein is not None and domein in context.domeinen and domein not in gedekt:
            erbij.setdefault(domein, kwalificatie)
    if erbij:
        yield _fallback("voeg_terugval_toe", [*erbij.values()], partial(_change, ""))


def draft_necessity(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """TKM-01: a first text from the figures; what only a person can say stays open in it."""
    if context.counted:
        bewerk = partial(_draft, context.omgeving)
        yield oplossing("schrijf_noodzaak", "", bewerk, veilig=False)


def fit_cohorten(_context: Context, finding: Finding) -> Iterator[Oplossing]:
    """AAN-11: as many cohorts as still end within the experiment."""
    passend = dict(finding.parameters)["passend"]
    if isinstance(passend, int) and passend > 0:
        bewerk = _set("cohorten", passend)
        yield oplossing("zet_cohorten", str(passend), bewerk, veilig=False, aantal=passend)


def choose_soort(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """AAN-14: the one form or the other; what does not clear the finding is not offered.

    A new application is for another cross-over than the existing one of which it has the crebo, and
    with that crebo it would not be compared with that one.
    """
    for soort in SOORTEN_AANVRAAG:
        bewerk = _set("soort_aanvraag", soort)
        yield oplossing("zet_soort_aanvraag", soort, bewerk, veilig=False, vorm=soort)
    if crebo := context.samenstelling.crebo:
        yield oplossing("wordt_nieuw", "", _become_new, veilig=False, crebo=crebo)


def _related(context: Context) -> Iterator[Kwalificatie]:
    """The trainings that will do as a fallback option, where a student loses least first."""
    opgegeven = _crebos(context.samenstelling)
    for terugval in fallbacks_of(context):
        kwalificatie = find_kwalificatie(context.structuur, terugval.crebo)
        if kwalificatie.niveau is not None and opgegeven.isdisjoint(kwalificatie.crebos):
            yield kwalificatie


def _crebos(samenstelling: Samenstelling) -> frozenset[str]:
    return frozenset(crebo.strip() for crebo in samenstelling.aanvraag.terugvalopties)


def _fallback(
    soort: str,
    kwalificaties: Sequence[Kwalificatie],
    change: Callable[[tuple[str, ...], Samenstelling], Bewerking],
    oud: str = "",
) -> Oplossing:
    """Whether a student can go there only the institution knows, so it is never done unseen."""
    crebos = tuple(kwalificatie.crebo for kwalificatie in kwalificaties)
    namen = tuple(f"{kwalificatie.crebo} {kwalificatie.naam}" for kwalificatie in kwalificaties)
    onderwerp = ":".join([*filter(None, [oud]), *crebos])
    extra = {"oud": oud} if oud else {}
    bewerk = partial(change, crebos)
    return oplossing(soort, onderwerp, bewerk, veilig=False, opties=namen, **extra)


def _change(oud: str, nieuw: tuple[str, ...], samenstelling: Samenstelling) -> Bewerking:
    """The options with these in the place of the old one; at the end where that is not there."""
    opties = [optie.strip() for optie in samenstelling.aanvraag.terugvalopties]
    plaats = opties.index(oud) if oud in opties else len(opties)
    over = [optie for optie in opties if optie and optie != oud]
    over[plaats:plaats] = [crebo for crebo in nieuw if crebo not in over]
    return set_aanvraagveld(samenstelling, "terugvalopties", tuple(over))


def _become_new(samenstelling: Samenstelling) -> Bewerking:
    stappen = (_set("soort_aanvraag", "nieuw"), partial(set_veld, veld="crebo", waarde=None))
    return chain(samenstelling, *stappen, naam=Bewerkingsnaam.NIEUWE_AANVRAAG)


def _draft(omgeving: Omgeving, samenstelling: Samenstelling) -> Bewerking:
    context = Context(omgeving, samenstelling)
    tekst = draft_noodzaak(context, nearest_of(context))
    return set_aanvraagveld(samenstelling, "noodzaak", tekst)


def _set(veld: str, waarde: object) -> partial[Bewerking]:
    return partial(set_aanvraagveld, veld=veld, waarde=waarde)
