"""Foreseen errors of writing; each reads as one Dutch sentence for the user.

Reading raises ``kwalificatiestructuur.fouten.Invoerfout``.
"""

from __future__ import annotations


class Documentfout(Exception):
    """The composition cannot be written or saved; nothing was changed on disk."""
