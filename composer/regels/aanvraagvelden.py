"""What the rules about the application share: which of its fields are still to be filled in.

``ONTBREKEND`` holds one function per item of the application (evaluation of 2020, bijlage 1 (l)).
The rule of the item and AAN-15, which says whether all are there, ask the same function. The names
of fields are those that ``composer.meldingen`` has words for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from composer.aanvraag import Aanvraag, Bedrijf
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.regel import Constatering, constatering


def missing_naam(context: Context) -> tuple[str, ...]:
    """AAN-01: the name of the cross-over, which is that of the training too."""
    return _empty(naam=context.samenstelling.naam)


def missing_domeinen(context: Context) -> tuple[str, ...]:
    """AAN-03: the domains, computed or else typed; those of a source not loaded are not missing."""
    opgegeven = context.samenstelling.aanvraag.opleidingsdomeinen
    return _empty(opleidingsdomeinen=context.domeinen or opgegeven or context.domein_unknown)


def missing_bronnen(context: Context) -> tuple[str, ...]:
    """AAN-04: parts, each with the crebo of the kwalificatie that it comes from."""
    is_volledig = all(deel.herkomst for deel in context.counted) and all(
        bron.has_crebo for bron in context.bronnen
    )
    return () if context.counted and is_volledig else ("bronnen",)


def missing_opleiding(context: Context) -> tuple[str, ...]:
    """AAN-05: the learning paths, the kind of training and the occupation."""
    waarde = context.samenstelling
    return _empty(
        leerwegen=waarde.leerwegen,
        soort_opleiding=waarde.soort_opleiding,
        beroep=waarde.beroep,
    )


def missing_arbeidsmarkt(context: Context) -> tuple[str, ...]:
    """AAN-06: the explanation of the labour market."""
    return _empty(arbeidsmarkt=context.samenstelling.aanvraag.arbeidsmarkt)


def missing_samenwerking(context: Context) -> tuple[str, ...]:
    """AAN-07: a company, and of every company what belongs to its agreement."""
    aanvraag = context.samenstelling.aanvraag
    if not aanvraag.bedrijven:
        return ("bedrijven",)
    velden = (v for bedrijf in aanvraag.bedrijven for v in missing_of_bedrijf(aanvraag, bedrijf))
    return tuple(dict.fromkeys(velden))


def missing_of_bedrijf(aanvraag: Aanvraag, bedrijf: Bedrijf) -> tuple[str, ...]:
    """What is not filled in of one company; an attached agreement serves all companies."""
    return _empty(
        bedrijfsnaam=bedrijf.naam,
        praktijkplaatsen=bedrijf.praktijkplaatsen,
        overeenkomst=(bedrijf.overeenkomst, *attachments(aanvraag, "overeenkomst")),
        ondertekend=bedrijf.ondertekend,
    )


def missing_terugvalopties(context: Context) -> tuple[str, ...]:
    """AAN-08: a fallback option."""
    return _empty(terugvalopties=context.samenstelling.aanvraag.terugvalopties)


def missing_aantallen(context: Context) -> tuple[str, ...]:
    """AAN-10: the number of cohorts and of students in each, above 0."""
    aanvraag = context.samenstelling.aanvraag
    aantallen = {
        "cohorten": aanvraag.cohorten,
        "studenten_per_cohort": aanvraag.studenten_per_cohort,
    }
    return tuple(naam for naam, aantal in aantallen.items() if aantal is None or aantal < 1)


ONTBREKEND: Final[Mapping[str, Callable[[Context], tuple[str, ...]]]] = {
    "AAN-01": missing_naam,
    "AAN-03": missing_domeinen,
    "AAN-04": missing_bronnen,
    "AAN-05": missing_opleiding,
    "AAN-06": missing_arbeidsmarkt,
    "AAN-07": missing_samenwerking,
    "AAN-08": missing_terugvalopties,
    "AAN-10": missing_aantallen,
}
"""By rule the names of its fields that are not filled in; AAN-02 and AAN-09 ask for none."""


def check_filled(velden: tuple[str, ...], variant: str = "leeg") -> Iterator[Constatering]:
    """One observation that names the fields, none where nothing is missing."""
    if velden:
        yield constatering(variant, velden=velden)


def attachments(aanvraag: Aanvraag, soort: str) -> tuple[str, ...]:
    """The files of this kind among the attachments."""
    return tuple(b.bestand for b in aanvraag.bijlagen if b.soort == soort and b.bestand.strip())


def company_names(aanvraag: Aanvraag) -> frozenset[str]:
    """The different names of companies, as they are compared."""
    return frozenset(normalise(bedrijf.naam) for bedrijf in aanvraag.bedrijven) - {""}


def _empty(**waarden: object) -> tuple[str, ...]:
    return tuple(naam for naam, waarde in waarden.items() if not _is_filled(waarde))


def _is_filled(waarde: object) -> bool:
    """Whether it says anything: white space does not, and a tuple where one of its items does."""
    if isinstance(waarde, str):
        return bool(waarde.strip())
    if isinstance(waarde, tuple):
        return any(map(_is_filled, waarde))
    return waarde is not None
