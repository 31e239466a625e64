from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kwalificatiestructuur.dubbel import tell_doubles
from kwalificatiestructuur.elementen import KerntaakInhoud, Structuurgegevens
from kwalificatiestructuur.laden import load_structuur
from tests.kwalificatiestructuur.gegevens import bron, dossier, kerntaak, kwalificatie
from tests.kwalificatiestructuur.opslag.bronbestanden import xml

DELEN = "ABCDE"


def source(editie: str, *crebos: str, titel: str = "1", leeg: bool = False) -> Structuurgegevens:
    kt = kerntaak(titel, "11")
    if not leeg:
        kt = replace(kt, inhoud=KerntaakInhoud())
    return bron(
        *(
            dossier(
                crebo,
                replace(kwalificatie(f"K{crebo}", kt, dossier=crebo), bron=editie),
                kerntaken=[kt],
                editie=editie,
            )
            for crebo in crebos
        ),
        editie=editie,
    )


def test_only_what_differs_is_told() -> None:
    een = source("een", *DELEN)
    assert tell_doubles([een, source("twee", *DELEN)]) == ()
    assert tell_doubles([een, source("twee", *DELEN, titel="2", leeg=True)]) == ()
    assert tell_doubles([een, source("twee", "F", titel="2")]) == ()
    (zin,) = tell_doubles([een, source("twee", "B", titel="2")])
    assert zin.startswith("dossier B Dossier B staat zowel in een.xml als in twee.xml")


def test_many_dossiers_of_two_files_are_one_sentence() -> None:
    (zin,) = tell_doubles([source("een", *DELEN), source("twee", *DELEN, titel="2")])
    assert zin.startswith("5 dossiers: A Dossier A, B Dossier B, C Dossier C en nog 2 staan zowel")


def test_a_structure_of_two_files_says_so(tmp_path: Path) -> None:
    paden = [xml(tmp_path, "een"), xml(tmp_path, "twee")]
    zinnen = load_structuur(paden).waarschuwingen
    assert "zowel in een.xml als in twee.xml" in zinnen[0]
    assert not load_structuur(paden[:1]).waarschuwingen
