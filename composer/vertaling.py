"""Marking and translating text without Qt."""

from __future__ import annotations

from collections.abc import Callable

Vertaal = Callable[[str, str], str]
"""Gives the translation of (context, text); ``QCoreApplication.translate`` fits."""


def QT_TRANSLATE_NOOP(context: str, tekst: str) -> str:  # noqa: N802, ARG001 - lupdate wants this name
    """Mark a text for lupdate in this context; gives the text itself."""
    return tekst


def keep_dutch(context: str, tekst: str) -> str:  # noqa: ARG001 - the form of ``Vertaal``
    """The ``Vertaal`` that leaves every text as it is."""
    return tekst
