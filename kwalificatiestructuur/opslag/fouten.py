"""Foreseen errors of the store; each reads as one Dutch sentence for the user."""

from __future__ import annotations

from kwalificatiestructuur.fouten import Invoerfout


class Opslagfout(Invoerfout):
    """The store cannot be read or written: says what is wrong and what to do."""


class NieuwereOpslag(Opslagfout):
    """A later version of the program made this store; nothing in it was touched."""


class Beschadigd(Opslagfout):
    """A file of the store does not hold what it held; it can be made again."""
