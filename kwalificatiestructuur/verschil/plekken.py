"""Where an element stands in one structure, in the names that people use."""

from __future__ import annotations

from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil.kant import Kant
from kwalificatiestructuur.verschil.velden import keuzedeel_titel
from kwalificatiestructuur.verschil.waarden import Plek


def place_of(kant: Kant, soort: Soort, knoop: str) -> Plek:
    """The place of a dossier, kwalificatie, kerntaak, werkproces or keuzedeel."""
    if soort is Soort.DOSSIER:
        dossier = kant.dossiers[knoop]
        return Plek(knoop, (dossier.crebo,), dossier.titel, dossier.sbb_nr, dossier.crebo)
    if soort is Soort.KWALIFICATIE:
        kwalificatie = kant.kwalificaties[knoop]
        bronnen = kant.crebos(knoop) or (kwalificatie.crebo,)
        return Plek(
            knoop, bronnen, kwalificatie.naam, kwalificatie.profiel_nr, kwalificatie.dossier
        )
    if soort is Soort.KEUZEDEEL:
        records = kant.keuzedelen[knoop]
        return Plek(knoop, (records[0].code,), keuzedeel_titel(records), records[0].nr or None)
    deel = kant.deel(knoop)
    bronnen = tuple(
        f"{kant.kwalificaties[houder].crebo}:{code}" for houder, code in kant.codes(knoop)
    )
    dossier = kant.dossiers[kant.dossier_van[knoop]]
    return Plek(knoop, bronnen, deel.titel, deel.sbb_nr, dossier.crebo)
