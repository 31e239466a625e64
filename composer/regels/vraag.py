"""What a rule asks a person, and what the answers say.

A rule that software cannot decide asks for a statement (``composer.aanvraag.Verklaring``): yes or
no, a text, a date; about the whole, or about each of several subjects (every domain, every source).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from composer.aanvraag import Verklaring

if TYPE_CHECKING:
    from composer.regels.context import Context
    from composer.samenstelling import Samenstelling


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """What a question is about: ``code`` as the statement stores it, ``naam`` as people read it."""

    code: str = ""
    naam: str = ""


GEHEEL: Final = Onderwerp()
"""The cross-over as a whole."""


def about_the_whole(_context: Context) -> tuple[Onderwerp, ...]:
    """One question, about the whole."""
    return (GEHEEL,)


@dataclass(frozen=True, slots=True)
class Vraag:
    """The question of a rule.

    ``tekst`` is the Dutch question; ``goed`` the answer that the rule wants, None = either will do
    or it asks no yes or no. ``antwoord``, ``toelichting`` and ``datum`` say what must be filled in
    before the statement counts, ``datum_bij_ja`` that a yes needs its date. ``onderwerpen`` gives
    what it is asked about; () = nothing now.
    """

    tekst: str
    onderwerpen: Callable[[Context], tuple[Onderwerp, ...]] = about_the_whole
    antwoord: bool = True
    goed: bool | None = True
    toelichting: bool = False
    datum: bool = False
    datum_bij_ja: bool = False


@dataclass(frozen=True, slots=True)
class Beantwoording:
    """One subject of a question with what was stated about it; None = nothing yet."""

    onderwerp: Onderwerp
    verklaring: Verklaring | None

    def is_volledig(self, vraag: Vraag) -> bool:
        """Whether everything that the question asks is filled in."""
        verklaring = self.verklaring
        if verklaring is None:
            return False
        return not (
            (vraag.antwoord and verklaring.antwoord is None)
            or (vraag.toelichting and not verklaring.toelichting.strip())
            or (vraag.datum and verklaring.datum is None)
            or (vraag.datum_bij_ja and verklaring.antwoord is True and verklaring.datum is None)
        )

    def is_goed(self, vraag: Vraag) -> bool:
        """Whether the answer is complete and the one that the rule wants."""
        if self.verklaring is None or not self.is_volledig(vraag):
            return False
        return not vraag.antwoord or vraag.goed is None or self.verklaring.antwoord is vraag.goed


def find_verklaring(
    samenstelling: Samenstelling, regel: str, onderwerp: str = ""
) -> Verklaring | None:
    """The statement about this subject, else the one about the whole."""
    over_alles = None
    for verklaring in samenstelling.verklaringen:
        if verklaring.regel != regel:
            continue
        if verklaring.onderwerp == onderwerp:
            return verklaring
        if not verklaring.onderwerp:
            over_alles = verklaring
    return over_alles


def answers(context: Context, regel: str, vraag: Vraag) -> Iterator[Beantwoording]:
    """Every subject of the question with its statement, in order."""
    for onderwerp in vraag.onderwerpen(context):
        yield Beantwoording(
            onderwerp, find_verklaring(context.samenstelling, regel, onderwerp.code)
        )
