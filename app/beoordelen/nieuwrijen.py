"""What others did since somebody looked, a row each, and where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.beoordelen.besluitrijen import Besluitsleutel, besluit_in_woorden, kop_of, rijen_of
from app.beoordelen.notitierijen import Notitiesleutel
from app.beoordelen.woorden import (
    ICOON_VAN_SOORT,
    eerste_regel,
    moment_in_woorden,
    naam_of,
    plaats_in_woorden,
)
from composer.beoordelen.beeld import Versie
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.plaatsen import place_of
from composer.beoordelen.veranderd import (
    Dingverandering,
    Documentverandering,
    Gebeurd,
    Gespreksverandering,
    Veranderd,
)
from composer.beoordelen.waarden import Criteriumbesluit, Motiveringsoordeel
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_GEBEURD: Final[Mapping[Gebeurd, str]] = {
    Gebeurd.NIEUW: QT_TRANSLATE_NOOP("Beoordelen", "nieuw"),
    Gebeurd.GEWIJZIGD: QT_TRANSLATE_NOOP("Beoordelen", "gewijzigd"),
    Gebeurd.AFGEHANDELD: QT_TRANSLATE_NOOP("Beoordelen", "afgehandeld"),
    Gebeurd.HEROPEND: QT_TRANSLATE_NOOP("Beoordelen", "heropend"),
    Gebeurd.BEANTWOORD: QT_TRANSLATE_NOOP("Beoordelen", "beantwoord"),
    Gebeurd.ANTWOORD_WEG: QT_TRANSLATE_NOOP("Beoordelen", "antwoord verwijderd"),
    Gebeurd.VERWIJDERD: QT_TRANSLATE_NOOP("Beoordelen", "verwijderd"),
    Gebeurd.BETWIST: QT_TRANSLATE_NOOP("Beoordelen", "twee keer gewijzigd"),
}


@dataclass(frozen=True, slots=True)
class Nieuwrij:
    """``wat`` happened to ``waar``; ``notitie`` or ``besluit`` is what it leads to, or neither."""

    document: str
    naam: str
    icoon: str
    waar: str
    wat: str
    wie: str
    wanneer: str
    notitie: Notitiesleutel | None = None
    besluit: Besluitsleutel | None = None


def news_of(veranderd: Veranderd, nu: Beoordelingspakket) -> tuple[Nieuwrij, ...]:
    """Everything that is new: rounds, notes, decisions."""
    return (
        *map(_round, veranderd.documenten),
        *(_conversation(gesprek, nu) for gesprek in veranderd.gesprekken),
        *_decisions((*veranderd.besluiten, *veranderd.oordelen), nu),
    )


def _round(verandering: Documentverandering) -> Nieuwrij:
    ronde = verandering.nu
    if verandering.eerder is None:
        wat = translate("Beoordelen", "nieuw document")
    elif verandering.verschil is None:
        wat = translate("Beoordelen", "nieuwe ronde")
    else:
        wat = translate("Beoordelen", "nieuwe ronde: {delen} onderdelen en {velden} velden anders")
        verschil = verandering.verschil
        wat = wat.format(delen=len(verschil.delen), velden=len(verschil.velden))
    waar = translate("Beoordelen", "Ronde {nummer}").format(nummer=ronde.nummer)
    wie = ronde.oordelen[0].door
    wanneer = moment_in_woorden(ronde.tijd)
    return Nieuwrij(verandering.document, naam_of(ronde), "new", waar, wat, wie, wanneer)


def _conversation(verandering: Gespreksverandering, nu: Beoordelingspakket) -> Nieuwrij:
    notitie = verandering.gesprek.notitie
    inhoud = notitie.inhoud
    rondes = nu.documenten[notitie.document]
    wat = ", ".join(translate("Beoordelen", _GEBEURD[feit]) for feit in verandering.gebeurd)
    if inhoud is not None:
        wat = f"{wat}: {eerste_regel(inhoud.tekst)}"
    laatste = _newest(verandering)
    return Nieuwrij(
        notitie.document,
        naam_of(rondes[-1]),
        "withdrawn" if inhoud is None else ICOON_VAN_SOORT[inhoud.soort],
        "" if inhoud is None else plaats_in_woorden(place_of(inhoud.anker, rondes)),
        wat,
        laatste[0],
        laatste[1],
        notitie=(notitie.document, notitie.id),
    )


def _newest(verandering: Gespreksverandering) -> tuple[str, str]:
    """Who was the last to do something here, and when."""
    momenten = [(v.tijd, v.auteur) for v in verandering.gesprek.notitie.versies]
    momenten += [(v.tijd, v.auteur) for a in verandering.antwoorden for v in a.versies]
    if not momenten:
        return "", ""
    tijd, auteur = max(momenten)
    return auteur, moment_in_woorden(tijd)


def _decisions(
    veranderingen: tuple[
        Dingverandering[Criteriumbesluit] | Dingverandering[Motiveringsoordeel], ...
    ],
    nu: Beoordelingspakket,
) -> Iterator[Nieuwrij]:
    rij_van = {
        (document, rij.ding.id): rij
        for document in {_about(verandering)[0] for verandering in veranderingen}
        for rij in rijen_of(nu, document)
        if rij.ding is not None
    }
    for verandering in veranderingen:
        document, id_ = _about(verandering)
        naam = naam_of(nu.documenten[document][-1])
        rij = rij_van.get((document, id_))
        if rij is None or not rij.versies:
            wat = translate("Beoordelen", "besluit ingetrokken")
            yield Nieuwrij(document, naam, "withdrawn", _criterion(verandering), wat, "", "")
            continue
        versie: Versie[Criteriumbesluit] | Versie[Motiveringsoordeel] = rij.versies[0]
        yield Nieuwrij(
            document,
            naam,
            "report",
            kop_of(rij),
            besluit_in_woorden(rij, versie),
            versie.auteur,
            moment_in_woorden(versie.tijd),
            besluit=rij.sleutel,
        )


def _about(
    verandering: Dingverandering[Criteriumbesluit] | Dingverandering[Motiveringsoordeel],
) -> tuple[str, str]:
    ding = verandering.nu or verandering.eerder
    assert ding is not None
    return (ding.document, ding.id)


def _criterion(
    verandering: Dingverandering[Criteriumbesluit] | Dingverandering[Motiveringsoordeel],
) -> str:
    """What a decision that was taken back was about."""
    inhoud = None if verandering.eerder is None else verandering.eerder.inhoud
    if isinstance(inhoud, Criteriumbesluit):
        return translate("Beoordelen", "Criterium {naam}").format(naam=inhoud.criterium)
    if inhoud is None:
        return ""
    return translate("Beoordelen", "Motivering {regel}").format(regel=inhoud.regel)
