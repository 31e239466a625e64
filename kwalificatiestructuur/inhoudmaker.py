"""What becomes of the texts of a part once they have been read.

Most of what a national file brings is texts. Who keeps them elsewhere makes of them at once what
stands for them, instead of first building them as values.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol, TypeAlias

from kwalificatiestructuur.elementen import (
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    WerkprocesInhoud,
)

# The fields of a ``Profieltekst`` and of a ``Profiellijst``.
Tekst: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]
Lijst: TypeAlias = tuple[tuple[Verwijzing, ...], tuple[tuple[str, tuple[Verwijzing, ...]], ...]]


class Inhoudmaker(Protocol):
    """Makes the contents of parts; with each what is equal only for equal contents."""

    def werkproces(
        self, omschrijving: Tekst, resultaat: Tekst, gedrag: Tekst, competenties: Lijst
    ) -> tuple[WerkprocesInhoud, Hashable]:
        """The texts of a werkproces."""

    def kerntaak(
        self, complexiteit: Tekst, verantwoordelijkheid: Tekst, vakkennis: Lijst
    ) -> tuple[KerntaakInhoud, Hashable]:
        """The texts of a kerntaak."""


class GewoneInhoud:
    """Makes plain values, which hold their texts themselves; the hash stands for them."""

    def werkproces(
        self, omschrijving: Tekst, resultaat: Tekst, gedrag: Tekst, competenties: Lijst
    ) -> tuple[WerkprocesInhoud, Hashable]:
        """The texts of a werkproces."""
        inhoud = WerkprocesInhoud(
            Profieltekst(*omschrijving),
            Profieltekst(*resultaat),
            Profieltekst(*gedrag),
            Profiellijst(*competenties),
        )
        return inhoud, hash(inhoud)

    def kerntaak(
        self, complexiteit: Tekst, verantwoordelijkheid: Tekst, vakkennis: Lijst
    ) -> tuple[KerntaakInhoud, Hashable]:
        """The texts of a kerntaak."""
        inhoud = KerntaakInhoud(
            Profieltekst(*complexiteit),
            Profieltekst(*verantwoordelijkheid),
            Profiellijst(*vakkennis),
        )
        return inhoud, hash(inhoud)
