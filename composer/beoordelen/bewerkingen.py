"""Reviewing: each function takes a package and gives the next one, with one revision more.

What cannot be written raises ``BewerkingGeweigerd`` with a Dutch sentence. A change replaces every
version of the thing that this package has, so it settles what was changed twice; a change that
changes nothing adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from composer.aanvraag import Motivering
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.revisie import Dingsoort, Revisie, heads_of, whole_second
from composer.beoordelen.waarden import (
    MAX_NAAM,
    Antwoord,
    Criteriumbesluit,
    Inhoud,
    Motiveringsoordeel,
    Notitie,
    Notitiestand,
    Uitkomst,
    besluit_id,
    hash_of_motivering,
    oordeel_id,
    problem_of,
    problem_of_text,
)
from composer.operations import BewerkingGeweigerd
from composer.samenstelling import new_id


@dataclass(frozen=True, slots=True)
class Beoordelaar:
    """Who writes, and when (a moment with its time zone)."""

    naam: str
    tijd: datetime


def add_notitie(
    pakket: Beoordelingspakket,
    document: str,
    notitie: Notitie,
    door: Beoordelaar,
    *,
    id_: str | None = None,
) -> Beoordelingspakket:
    """Write a note on a document; ``id_`` is a new UUID, by default a random one."""
    return _write(pakket, (Dingsoort.NOTITIE, document, id_ or new_id()), notitie, door)


def change_notitie(
    pakket: Beoordelingspakket, document: str, id_: str, notitie: Notitie, door: Beoordelaar
) -> Beoordelingspakket:
    """Write a note anew."""
    return _write(pakket, (Dingsoort.NOTITIE, document, id_), notitie, door)


def set_stand(
    pakket: Beoordelingspakket, document: str, id_: str, stand: Notitiestand, door: Beoordelaar
) -> Beoordelingspakket:
    """Settle a note or open it again, with its newest text.

    Refused for a note that was changed twice: first somebody has to say which text holds.
    """
    teksten = {
        revisie.inhoud
        for revisie in _heads(pakket, (Dingsoort.NOTITIE, document, id_))
        if not isinstance(revisie.inhoud, Notitie) or revisie.inhoud.stand is not stand
    }
    if not teksten:
        return pakket
    notitie = teksten.pop()
    if teksten or not isinstance(notitie, Notitie):
        raise BewerkingGeweigerd(
            "Deze notitie is twee keer veranderd, of verwijderd; kies eerst welke tekst geldt."
        )
    return change_notitie(pakket, document, id_, replace(notitie, stand=stand), door)


def add_antwoord(
    pakket: Beoordelingspakket,
    document: str,
    antwoord: Antwoord,
    door: Beoordelaar,
    *,
    id_: str | None = None,
) -> Beoordelingspakket:
    """Answer a note."""
    return _write(pakket, (Dingsoort.ANTWOORD, document, id_ or new_id()), antwoord, door)


def change_antwoord(
    pakket: Beoordelingspakket, document: str, id_: str, antwoord: Antwoord, door: Beoordelaar
) -> Beoordelingspakket:
    """Write an answer anew."""
    return _write(pakket, (Dingsoort.ANTWOORD, document, id_), antwoord, door)


def decide(
    pakket: Beoordelingspakket, document: str, besluit: Criteriumbesluit, door: Beoordelaar
) -> Beoordelingspakket:
    """Decide about a criterion; anything but acceptance needs a reason."""
    if besluit.uitkomst is not Uitkomst.AANVAARD and not besluit.reden.strip():
        raise BewerkingGeweigerd("Zeg erbij waarom, zodat de instelling weet wat te doen.")
    sleutel = (Dingsoort.BESLUIT, document, besluit_id(document, besluit.criterium))
    return _write(pakket, sleutel, besluit, door)


def judge_motivering(
    pakket: Beoordelingspakket,
    document: str,
    motivering: Motivering,
    door: Beoordelaar,
    *,
    aanvaard: bool,
    reden: str = "",
) -> Beoordelingspakket:
    """Accept a motivation of the document or not, which needs a reason."""
    if not aanvaard and not reden.strip():
        raise BewerkingGeweigerd("Zeg erbij waarom, zodat de instelling weet wat te doen.")
    plek = (motivering.regel, motivering.onderdeel, motivering.kenmerk)
    oordeel = Motiveringsoordeel(*plek, hash_of_motivering(motivering), aanvaard, reden)
    sleutel = (Dingsoort.MOTIVERING, document, oordeel_id(document, *plek))
    return _write(pakket, sleutel, oordeel, door)


def remove(
    pakket: Beoordelingspakket, soort: Dingsoort, document: str, id_: str, door: Beoordelaar
) -> Beoordelingspakket:
    """Take something back; what it was stays in the package."""
    sleutel = (soort, document, id_)
    return _write(pakket, sleutel, None, door) if sleutel in pakket.by_ding else pakket


def _write(
    pakket: Beoordelingspakket,
    sleutel: tuple[Dingsoort, str, str],
    inhoud: Inhoud | None,
    door: Beoordelaar,
) -> Beoordelingspakket:
    soort, document, ding = sleutel
    rondes = pakket.documenten.get(document)
    if rondes is None:
        raise BewerkingGeweigerd("Dit document staat niet in het pakket.")
    _check(inhoud, door)
    koppen = _heads(pakket, sleutel)
    if koppen and {kop.inhoud for kop in koppen} == {inhoud}:
        return pakket
    revisie = Revisie(
        soort,
        str(UUID(ding)),
        document,
        tuple(sorted(kop.id for kop in koppen)),
        door.naam,
        whole_second(door.tijd),
        inhoud,
        rondes[-1].document.sha256,
    )
    return replace(pakket, revisies=(*pakket.revisies, revisie))


def _heads(pakket: Beoordelingspakket, sleutel: tuple[Dingsoort, str, str]) -> tuple[Revisie, ...]:
    return heads_of(pakket.by_ding.get(sleutel, {}))


def _check(inhoud: Inhoud | None, door: Beoordelaar) -> None:
    wat = problem_of_text(door.naam, MAX_NAAM)
    if not door.naam.strip():
        raise BewerkingGeweigerd("Vul eerst uw naam in; zonder naam weet niemand van wie dit is.")
    if wat is not None:
        raise BewerkingGeweigerd(f"Uw naam {wat}.")
    if inhoud is not None and (wat := problem_of(inhoud)) is not None:
        raise BewerkingGeweigerd(f"Dit kan niet worden bewaard: {wat}.")
