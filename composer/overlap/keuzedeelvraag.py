"""The question to the Toetsingskamer about a keuzedeel of which no information is published.

Only what the composition and the loaded structure say; who asks fills in the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from composer.codering import codes_of
from composer.meldingen import parameter_in_words
from composer.overlap.keuzedelen import KOPPELINGEN, Keuzedeelstand, Toestand

if TYPE_CHECKING:
    from composer.regels.context import Bron, Context
    from composer.regels.keuzedeelgegevens import Keuzedeelgegevens

_KOP: Final = "Vraag aan de Toetsingskamer over overlap van een keuzedeel"
_ONBEKEND: Final = "niet bekend"


def question_of(context: Context, code: str) -> str:
    """The question, in Dutch, about every source of which nothing is published for this keuzedeel.

    It names the keuzedeel, each source with its parts in the composition, and what the published
    list says. "" where there is nothing to ask: not a chosen keuzedeel, or no such source.
    """
    stand = next((s for s in context.keuzedeelstanden if s.code == code), None)
    if stand is None:
        return ""
    stil = {b.crebo for b in stand.per_bron if b.toestand is Toestand.GEEN_INFORMATIE}
    bronnen = [bron for bron in context.alle_bronnen if bron.crebo in stil]
    if not bronnen:
        return ""
    (gegevens,) = (g for g in context.keuzedeelgegevens if g.code == code)
    alineas = [
        [_KOP],
        [*_keuzedeel(gegevens, _filled_in(context, code)), *_crossover(context)],
        [_published(context), KOPPELINGEN],
        *([*_source(context, bron)] for bron in bronnen),
        [_question(stand, len(bronnen))],
    ]
    return "\n\n".join("\n".join(regels) for regels in alineas) + "\n"


def _filled_in(context: Context, code: str) -> int | None:
    """The study load that somebody filled in."""
    return next(k.sbu for k in context.keuzedelen if k.code == code)


def _keuzedeel(gegevens: Keuzedeelgegevens, ingevuld: int | None) -> Iterator[str]:
    record = gegevens.record
    yield f"Keuzedeel: {gegevens.naam}"
    if record is None:
        yield f"Studielast: {_hours(ingevuld)}"
        yield f"Geldigheid: {_ONBEKEND}; de code staat niet in de geladen bronnen"
        return
    anders = ingevuld is not None and ingevuld != record.sbu
    erbij = f"; in de samenstelling ingevuld: {_hours(ingevuld)}" if anders else ""
    yield f"Studielast volgens het register: {_hours(record.sbu)}{erbij}"
    yield (
        f"Geldigheid volgens het register: ingangsdatum {_day(record.ingangsdatum)}, "
        f"einddatum {_day(record.einddatum)}"
    )


def _crossover(context: Context) -> Iterator[str]:
    samenstelling = context.samenstelling
    niveau = _ONBEKEND if samenstelling.niveau is None else str(samenstelling.niveau)
    naam = samenstelling.naam.strip() or "nog zonder naam"
    yield f"Cross-over kwalificatie in voorbereiding: {naam}, niveau {niveau}"


def _published(context: Context) -> str:
    structuur = context.structuur
    if not structuur.overlap:
        return (
            "Er is geen lijst van ondoelmatige overlap geladen; of er over dit keuzedeel iets is "
            "gepubliceerd, is niet nagegaan."
        )
    dagen = (paar.vastgesteld for paar in structuur.overlap.values() if paar.vastgesteld)
    return (
        "De gepubliceerde lijst van ondoelmatige overlap zegt niets over dit keuzedeel met de "
        f"kwalificaties hieronder. Aantal paren in de geladen lijst: {len(structuur.overlap)}; "
        f"jongste datum van vaststelling: {_day(max(dagen, default=None))}; "
        f"geladen editie: {structuur.editie.naam}."
    )


def _source(context: Context, bron: Bron) -> Iterator[str]:
    naam = bron.naam if bron.kwalificatie else f"{bron.crebo} (naam {_ONBEKEND})"
    yield f"Bronkwalificatie {naam}; daaruit staan in de cross-over:"
    codes = codes_of(context.samenstelling)
    for deel in bron.onderdelen:
        herkomst = str(deel.herkomst.bron) if deel.herkomst else ""
        anders = "; gewijzigd ten opzichte van de bron" if deel.is_afwijkend else ""
        yield f"- {codes[deel.id]} {deel.titel.strip()} ({herkomst}{anders})"


def _question(stand: Keuzedeelstand, aantal: int) -> str:
    waarmee = "deze kwalificatie" if aantal == 1 else "een of meer van deze kwalificaties"
    welke = "" if aantal == 1 else "met welke, en "
    return (
        f"Vraag: heeft keuzedeel {stand.code} ondoelmatige overlap met {waarmee}? Zo ja, {welke}"
        "raakt die overlap de onderdelen die hierboven zijn genoemd?"
    )


def _hours(sbu: int | None) -> str:
    return _ONBEKEND if sbu is None else f"{sbu} klokuren"


def _day(dag: date | None) -> str:
    return "niet vermeld" if dag is None else parameter_in_words("datum", dag)
