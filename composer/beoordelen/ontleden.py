"""Revisions and rounds out of the JSON of a package; raises ``Invoerfout`` with the place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from composer.beoordelen.beeld import ding_id_of
from composer.beoordelen.jsonvelden import Jsonvelden
from composer.beoordelen.pakket import Pakketdocument, Ronde
from composer.beoordelen.revisie import Dingsoort, Revisie, canonical, plain, unknown_in
from composer.beoordelen.vorm import MAX_REVISIES
from composer.beoordelen.waarden import (
    MAX_TEKST,
    Anker,
    Ankersoort,
    Antwoord,
    Criteriumbesluit,
    Inhoud,
    Motiveringsoordeel,
    Notitie,
    Notitiesoort,
    Notitiestand,
    Uitkomst,
    problem_of,
)


def decode_revisie(velden: Jsonvelden) -> Revisie:
    """The revision that this object describes; its id must be the one that follows from it."""
    soort = velden.choice("soort", Dingsoort)
    binnen = velden.inner("inhoud")
    inhoud = None if binnen is None else _INHOUD[soort](binnen)
    revisie = Revisie(
        soort,
        velden.uuid("ding"),
        velden.uuid("document"),
        velden.uuids("ouders", MAX_REVISIES),
        velden.text("auteur", leeg=False),
        velden.moment("tijd"),
        inhoud,
        velden.sha256("ronde", leeg=True),
        _unknown(velden, binnen, inhoud),
    )
    if inhoud is not None:
        if (wat := problem_of(inhoud)) is not None:
            raise velden.refusal(wat)
        if ding_id_of(revisie.document, inhoud) not in (None, revisie.ding):
            raise velden.refusal("„ding” hoort bij iets anders dan „inhoud” zegt")
    if velden.uuid("id") != revisie.id:
        raise velden.refusal("de inhoud is veranderd zonder dat het programma dat deed")
    return revisie


def decode_ronde(velden: Jsonvelden, document: Pakketdocument) -> Ronde:
    """The round of this document that the object describes."""
    ronde = Ronde(
        document,
        velden.moment("tijd"),
        velden.text("editie"),
        velden.text("editienaam", MAX_TEKST),
        velden.text("regelset"),
        velden.text("regelsetversie"),
        velden.day("peildatum"),
        velden.text("bestand", MAX_TEKST),
        velden.text("door"),
        velden.sha256("na", leeg=True),
    )
    if velden.uuid("document") != document.id:
        raise velden.refusal("het document is een ander document dan hier staat")
    onbekend = unknown_in(velden.velden, ronde.json)
    return replace(ronde, onbekend=canonical(onbekend)) if onbekend else ronde


def _unknown(velden: Jsonvelden, binnen: Jsonvelden | None, inhoud: Inhoud | None) -> str:
    onbekend = {naam: waarde for naam, waarde in velden.velden.items() if naam not in _SLEUTELS}
    if binnen is not None and (dieper := unknown_in(binnen.velden, plain(inhoud))):
        onbekend["inhoud"] = dieper
    return canonical(onbekend) if onbekend else ""


def _notitie(velden: Jsonvelden) -> Notitie:
    if (anker := velden.inner("anker")) is None:
        raise velden.refusal("„anker” is leeg")
    return Notitie(
        Anker(
            anker.choice("soort", Ankersoort),
            *(anker.text(naam) for naam in ("onderdeel", "veld", "regel", "variant", "kenmerk")),
        ),
        velden.choice("soort", Notitiesoort),
        velden.text("tekst", MAX_TEKST),
        velden.choice("stand", Notitiestand),
    )


def _antwoord(velden: Jsonvelden) -> Antwoord:
    return Antwoord(velden.uuid("notitie"), velden.text("tekst", MAX_TEKST))


def _besluit(velden: Jsonvelden) -> Criteriumbesluit:
    uitkomst = velden.choice("uitkomst", Uitkomst)
    return Criteriumbesluit(velden.text("criterium"), uitkomst, velden.text("reden", MAX_TEKST))


def _oordeel(velden: Jsonvelden) -> Motiveringsoordeel:
    return Motiveringsoordeel(
        velden.text("regel"),
        velden.text("onderdeel"),
        velden.text("kenmerk"),
        velden.text("teksthash"),
        velden.yes_no("aanvaard"),
        velden.text("reden", MAX_TEKST),
    )


_INHOUD: Final[Mapping[Dingsoort, Callable[[Jsonvelden], Inhoud]]] = {
    Dingsoort.NOTITIE: _notitie,
    Dingsoort.ANTWOORD: _antwoord,
    Dingsoort.BESLUIT: _besluit,
    Dingsoort.MOTIVERING: _oordeel,
}

_SLEUTELS: Final = frozenset(
    {"id", "soort", "ding", "document", "ouders", "auteur", "tijd", "ronde", "inhoud"}
)
