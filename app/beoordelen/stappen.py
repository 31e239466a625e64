"""What a meeting goes through: every note and every criterion, in order, and what still waits."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication

from app.beoordelen.besluitrijen import Besluitrij, rijen_of
from app.beoordelen.notitierijen import Notitierij, Welke, Zeef, groups_of
from app.beoordelen.woorden import naam_of, veld_in_woord
from composer.aanvraagvorm import waarde_of
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.rondeverschil import as_text
from composer.beoordelen.verslag import Besluitregel
from composer.beoordelen.waarden import Anker, Ankersoort
from composer.codering import codes_of
from composer.deelvelden import fields_of
from composer.regels import REGEL_BY_ID
from composer.samenstelling import Samenstelling

translate = QCoreApplication.translate

Stap = Notitierij | Besluitrij


def steps_of(pakket: Beoordelingspakket) -> tuple[Stap, ...]:
    """Per document its notes, also those that were settled, then its criteria."""
    per_document = {groep.sleutel: groep for groep in groups_of(pakket, Zeef(Welke.ALLE))}
    stappen: list[Stap] = []
    for document in sorted(
        pakket.documenten, key=lambda id_: (naam_of(pakket.documenten[id_][-1]).casefold(), id_)
    ):
        if (groep := per_document.get(document)) is not None:
            stappen += groep.rijen
        stappen += rijen_of(pakket, document)
    return tuple(stappen)


def waits(stap: Stap) -> bool:
    """Whether the meeting has to say something about it."""
    return stap.gesprek.is_open if isinstance(stap, Notitierij) else stap.wacht


def document_of(stap: Stap) -> str:
    """The id of the document that it is about."""
    return stap.gesprek.notitie.document if isinstance(stap, Notitierij) else stap.document


def anker_of(stap: Stap) -> Anker:
    """Where another note on the same would be about."""
    return stap.anker if isinstance(stap, Notitierij) else Anker()


def next_of(stappen: Sequence[Stap], nu: Hashable, richting: int) -> Stap | None:
    """The next one that waits, from the last to the first; ``richting`` -1 = the one before.

    ``nu`` is the key of the present one. None = nothing waits any more.
    """
    sleutels = [stap.sleutel for stap in stappen]
    begin = sleutels.index(nu) if nu in sleutels else -1 if richting > 0 else 0
    for afstand in range(1, len(stappen) + 1):
        stap = stappen[(begin + richting * afstand) % len(stappen)]
        if waits(stap):
            return stap
    return None


def context_of(stap: Stap, pakket: Beoordelingspakket) -> str:
    """What the document says at this place, or the rules behind the criterion."""
    if isinstance(stap, Besluitrij):
        regel = stap.regel
        ids = regel.toets.regels if isinstance(regel, Besluitregel) else (regel.regel,)
        return "\n".join(_rule(id_) for id_ in ids)
    waarde = pakket.documenten[document_of(stap)][-1].document.samenstelling
    anker = stap.anker
    delen = [_rule(anker.regel)] if anker.soort is Ankersoort.BEVINDING else []
    delen += [_part(waarde, anker)] if anker.onderdeel else [_whole(waarde, anker)]
    return "\n\n".join(deel for deel in delen if deel)


def _rule(id_: str) -> str:
    regel = REGEL_BY_ID.get(id_)
    return id_ if regel is None else f"{id_}  {translate('Regels', regel.titel)}"


def _part(waarde: Samenstelling, anker: Anker) -> str:
    deel = next((deel for deel in waarde.onderdelen if deel.id == anker.onderdeel), None)
    if deel is None:
        return ""
    velden = fields_of(deel)
    if anker.veld:
        return velden.get(anker.veld, "")
    return "\n\n".join(
        f"{veld_in_woord(veld, van_onderdeel=True).capitalize()}\n{tekst}"
        for veld, tekst in velden.items()
        if tekst
    )


def _whole(waarde: Samenstelling, anker: Anker) -> str:
    if not anker.veld:
        return "\n".join(filter(None, (waarde.aanvraag.instelling, waarde.naam, waarde.beroep)))
    try:
        return as_text(waarde_of(waarde, anker.veld), codes_of(waarde))
    except AttributeError:
        # A note may name a field that this version does not have.
        return ""
