"""What the details of one finding show, in words and in the language of the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.bevindingen.groepen import ernst_of, icoon_of
from app.bevindingen.rijen import Rij, titels_of
from composer.codering import codes_of
from composer.samenstelling import Samenstelling

translate = QCoreApplication.translate

Link = tuple[str, str]
"""(what it leads to, its text)."""


@dataclass(frozen=True, slots=True)
class Beeld:
    """The finding of ``rij`` with what its rule and the composition say of it.

    ``deel`` leads to its part, None for the whole; ``betrokken`` to the other parts, ``bronnen`` to
    the sources.
    """

    rij: Rij
    icoon: str
    ernst: str
    deel: Link | None
    zekerheid: str
    beantwoorden: str
    cijfers: tuple[tuple[str, str], ...]
    betrokken: tuple[Link, ...]
    bronnen: tuple[Link, ...]


def beeld_of(rij: Rij, samenstelling: Samenstelling) -> Beeld:
    """What to show of a finding about this composition."""
    from composer.meldingen.beantwoorden import answering_in_words
    from composer.meldingen.cijfers import figures_of
    from composer.regels import REGEL_BY_ID
    from composer.regels.bladzijde import BETROUWBAARHEID, trust_of

    finding = rij.finding
    codes, titels = codes_of(samenstelling), titels_of(samenstelling)

    def link_to(deel: str) -> Link:
        return (deel, f"{codes.get(deel, deel)}  {titels.get(deel, '')}".strip())

    soorten = trust_of(REGEL_BY_ID[finding.regel])
    zekerheid = "; ".join(translate("Bladzijde", BETROUWBAARHEID[soort]) for soort in soorten)
    return Beeld(
        rij,
        icoon_of(rij),
        ernst_of(rij),
        link_to(finding.onderdeel) if finding.onderdeel else None,
        zekerheid[:1].upper() + zekerheid[1:],
        answering_in_words(finding, translate),
        figures_of(finding, translate),
        tuple(link_to(deel) for deel in finding.betrokken),
        tuple((bron, bron) for bron in finding.bronnen),
    )


def answered_in_words(rij: Rij) -> str:
    """Who answered and when; "" without an answer or where it says neither."""
    if rij.antwoord is None:
        return ""
    from composer.meldingen import parameter_in_words

    dag, naam = rij.antwoord.datum, rij.antwoord.naam
    datum = parameter_in_words("datum", dag, translate) if dag else ""
    return ", ".join(deel for deel in (naam, datum) if deel)
