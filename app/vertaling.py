"""Text outside classes: marked for lupdate where it stands, translated where it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, tekst: str) -> str:  # noqa: ARG001
    """Mark a text for lupdate; PySide6's own says it returns ``object``."""
    return tekst
