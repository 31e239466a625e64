"""The rows of the report in Dutch: what a table says about one document.

Every function gives rows under the headings of the same name. What was changed twice has a row per
version.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.beoordelen.beeld import I_co, Versie
from composer.beoordelen.verslag import (
    Besluitregel,
    Documentverslag,
    Motiveringsregel,
    Notitieregel,
)
from composer.beoordelen.waarden import Criteriumbesluit, Motiveringsoordeel
from composer.beoordelen.woorden import (
    GRONDWOORDEN,
    SOORTWOORDEN,
    STANDWOORDEN,
    UITKOMSTWOORDEN,
    name_of_field,
)
from composer.verslagvorm.blokken import Cel, Moment

NIET_BEOORDEELD: Final = "nog niet beoordeeld"
TE_DOEN: Final = ("Waar", "Wat", "Toelichting", "Door")
NOTITIES: Final = ("Nr", "Waar", "Soort", "Stand", "Tekst", "Door", "Wanneer")
BESLUITEN: Final = ("Criterium", "Eis", "Besluit", "Reden", "Door", "Wanneer")
MOTIVERINGEN: Final = ("Regel", "Waar", "Motivering", "Oordeel", "Reden", "Door", "Wanneer")
VERANDERD: Final = ("Waar", "Wat", "Was", "Is")

_TWEEMAAL: Final = "twee keer gewijzigd"
_NIET_EENS: Final = "beoordelaars verschillen hierover"
_WEG: Final = "verwijderd"

Rij = tuple[Cel, ...]


def notes_of(document: Documentverslag) -> Iterator[Rij]:
    """Every note, each with its answers under it."""
    for regel in document.notities:
        nummer = str(regel.nummer)
        yield from _note(regel, nummer)
        for volg, antwoord in enumerate(regel.gesprek.antwoorden, start=1):
            for versie in antwoord.verschillende:
                stand = _TWEEMAAL if antwoord.is_betwist else ""
                tekst = _WEG if versie.inhoud is None else versie.inhoud.tekst
                yield (f"{nummer}.{volg}", "", "antwoord", stand, tekst, *_signature(versie))


def _note(regel: Notitieregel, nummer: str) -> Iterator[Rij]:
    notitie = regel.gesprek.notitie
    if not notitie.versies:
        yield (nummer, "", "", "", "Deze notitie staat niet in het pakket.", "", "")
    bij = _remarks(_TWEEMAAL if notitie.is_betwist else "")
    for plaats, versie in zip(regel.plaatsen, notitie.verschillende, strict=True):
        wie = _signature(versie)
        if (inhoud := versie.inhoud) is None:
            yield (nummer, "", "", _WEG + bij, "", *wie)
        else:
            soort, stand = SOORTWOORDEN[inhoud.soort], STANDWOORDEN[inhoud.stand] + bij
            yield (nummer, plaats.tekst, soort, stand, inhoud.tekst, *wie)


def decisions_of(document: Documentverslag) -> Iterator[Rij]:
    """Every criterion, also where nobody decided."""
    for regel in document.besluiten:
        begin = (_criterion(regel), regel.toets.tekst)
        if regel.besluit is None:
            yield (*begin, NIET_BEOORDEELD, "", "", "")
        else:
            for versie in regel.besluit.verschillende:
                yield (*begin, *_decision(regel, versie), *_signature(versie))


def motivations_of(document: Documentverslag) -> Iterator[Rij]:
    """Every motivation of the document, and every judgement of one that is gone."""
    for regel in document.motiveringen:
        tekst = "Staat er niet meer in." if regel.motivering is None else regel.motivering.tekst
        begin = (regel.regel, regel.plaats.tekst, tekst)
        if regel.oordeel is None:
            yield (*begin, NIET_BEOORDEELD, "", "", "")
        else:
            for versie in regel.oordeel.verschillende:
                yield (*begin, *_judgement(regel, versie), *_signature(versie))


def changes_of(document: Documentverslag) -> Iterator[Rij]:
    """What the author changed in the last round."""
    if document.verschil is None:
        return
    for deel in document.verschil.delen:
        codes = dict.fromkeys(filter(None, (deel.code_oud, deel.code_nieuw)))
        waar = f"{' → '.join(codes)} {deel.titel}"
        yield (waar, ", ".join(deel.wijzigingen), "", "")
        for veld in deel.velden:
            yield (waar, name_of_field(veld.veld, van_onderdeel=True), veld.oud, veld.nieuw)
    for veld in document.verschil.velden:
        yield (name_of_field(veld.veld), "veld gewijzigd", veld.oud, veld.nieuw)


def to_do_of(document: Documentverslag) -> Iterator[Rij]:
    """What asks something of the institution."""
    for regel in document.te_doen:
        if isinstance(regel, Notitieregel):
            yield from _to_do_note(regel)
        elif isinstance(regel, Besluitregel) and regel.besluit is not None:
            for besluit in regel.besluit.verschillende:
                yield (_criterion(regel), *_decision(regel, besluit), besluit.auteur)
        elif isinstance(regel, Motiveringsregel) and regel.oordeel is not None:
            for oordeel in regel.oordeel.verschillende:
                uitkomst, reden = _judgement(regel, oordeel)
                waar = f"{regel.regel}, {regel.plaats.tekst}"
                yield (waar, f"motivering {uitkomst}", reden, oordeel.auteur)


def _to_do_note(regel: Notitieregel) -> Iterator[Rij]:
    notitie = regel.gesprek.notitie
    for plaats, versie in zip(regel.plaatsen, notitie.verschillende, strict=True):
        if versie.inhoud is not None:
            bij = _remarks(_TWEEMAAL if notitie.is_betwist else "")
            soort = SOORTWOORDEN[versie.inhoud.soort] + bij
            yield (plaats.tekst, soort, versie.inhoud.tekst, versie.auteur)


def _criterion(regel: Besluitregel) -> str:
    return f"{'Weigeringsgrond' if regel.is_weigeringsgrond else 'Voorwaarde'} {regel.toets.naam}"


def _decision(regel: Besluitregel, versie: Versie[Criteriumbesluit]) -> tuple[str, str]:
    """The outcome with what is to be said about it, and the reason."""
    betwist = ""
    if regel.besluit is not None and regel.besluit.is_betwist:
        betwist = _NIET_EENS if regel.uitkomst is None else _TWEEMAAL
    bij = _remarks(betwist, "over een eerdere ronde" if versie.ronde != regel.ronde else "")
    if versie.inhoud is None:
        return (f"ingetrokken{bij}", "")
    woorden = GRONDWOORDEN if regel.is_weigeringsgrond else UITKOMSTWOORDEN
    return (woorden[versie.inhoud.uitkomst] + bij, versie.inhoud.reden)


def _judgement(regel: Motiveringsregel, versie: Versie[Motiveringsoordeel]) -> tuple[str, str]:
    """Accepted or not with what is to be said about it, and the reason."""
    betwist = _TWEEMAAL if regel.oordeel is not None and regel.oordeel.is_betwist else ""
    if (inhoud := versie.inhoud) is None:
        return (f"ingetrokken{_remarks(betwist)}", "")
    eerder = "over een eerdere tekst" if inhoud.teksthash != regel.teksthash else ""
    uitkomst = "aanvaard" if inhoud.aanvaard else "niet aanvaard"
    return (uitkomst + _remarks(betwist, eerder), inhoud.reden)


def _remarks(*woorden: str) -> str:
    """What is said behind something, between brackets; "" = nothing."""
    gezegd = [woord for woord in woorden if woord]
    return f" ({'; '.join(gezegd)})" if gezegd else ""


def _signature(versie: Versie[I_co]) -> tuple[str, Moment]:
    return (versie.auteur, Moment(versie.tijd))
