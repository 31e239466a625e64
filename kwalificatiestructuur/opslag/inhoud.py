"""Texts of parts that stay in the store until someone asks for them."""

from __future__ import annotations

from kwalificatiestructuur.elementen import KerntaakInhoud, WerkprocesInhoud


def content_hash(inhoud: WerkprocesInhoud | KerntaakInhoud) -> str:
    """The hash of these texts: the same for the same texts, in the store or not."""
    raise NotImplementedError
