"""Compositions in which somebody stated something, for tests."""

from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Verklaring
from composer.samenstelling import Samenstelling


def stated(regel: str, waarde: Samenstelling, *, antwoord: bool = True) -> Samenstelling:
    """The composition with one more statement, about the whole."""
    return replace(waarde, verklaringen=(*waarde.verklaringen, Verklaring(regel, antwoord)))
