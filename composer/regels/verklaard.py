"""What the rules share that ask a person for a statement: is it there, and what does it say."""

from __future__ import annotations

from collections.abc import Iterator

from composer.regels.context import Context
from composer.regels.regel import Constatering, constatering
from composer.regels.vraag import Vraag, answers

NODIG = "nodig"
"""The variant for a statement that is not there, or not complete."""

ONGUNSTIG = "ongunstig"
"""The variant for an answer that is not the one that the rule wants."""


def check_answers(context: Context, regel: str, vraag: Vraag) -> Iterator[Constatering]:
    """One observation for every subject without the answer that the rule wants.

    With the parameter ``onderwerp`` where the question has subjects.
    """
    for beantwoording in answers(context, regel, vraag):
        if beantwoording.is_goed(vraag):
            continue
        variant = ONGUNSTIG if beantwoording.is_volledig(vraag) else NODIG
        if naam := beantwoording.onderwerp.naam:
            yield constatering(variant, onderwerp=naam)
        else:
            yield constatering(variant)
