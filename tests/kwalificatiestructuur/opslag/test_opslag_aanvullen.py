from __future__ import annotations

from pathlib import Path

import pytest

from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.vragen import kwalificaties
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    return Opslag(tmp_path / "opslag")


def versie(folder: Path, naam: str, *crebos: str) -> Path:
    """The same dossier each time, with these kwalificaties."""
    soorten = (
        profiel(nr=crebo, crebo=f"<crebo>{crebo}</crebo>", hoofdstuk=f' hoofdstuk="{nummer}"')
        for nummer, crebo in enumerate(crebos, 1)
    )
    return write(folder, sbb(dossier(*soorten, basis=kerntaak(werkproces()))), f"{naam}.xml")


def test_a_newer_version_drops_a_kwalificatie_and_says_so(opslag: Opslag, tmp_path: Path) -> None:
    opslag.commit(opslag.prepare([versie(tmp_path, "oud", "25951", "25952")]))
    voorstel = opslag.prepare([versie(tmp_path, "nieuw", "25951")], aanvullen=True)
    zin = "kwalificatie 25952 Ballonnenvouwer staat niet meer in dossier 23900"
    assert voorstel.waarschuwingen == (zin,)
    aantallen = opslag.commit(voorstel).aantallen
    assert (aantallen["dossier"], aantallen["kwalificatie"]) == (1, 1)
    structuur = opslag.load()
    gevonden = [kw.crebo for kw in kwalificaties(structuur) if kw.dossier == "23900"]
    assert gevonden == ["25951"]
    assert zin in structuur.waarschuwingen


def test_two_files_of_one_import_with_the_same_dossier(opslag: Opslag, tmp_path: Path) -> None:
    een, twee = versie(tmp_path, "een", "25951"), versie(tmp_path, "twee", "25952")
    zin = "dossier 23900 Ballonnen staat zowel in een.xml als in twee.xml"
    for keer in range(2):
        voorstel = opslag.prepare([een, twee])
        assert voorstel.waarschuwingen[0].startswith(zin)
        if not keer:
            opslag.commit(voorstel)
    assert not opslag.prepare([een]).waarschuwingen
    assert zin not in " ".join(opslag.prepare([twee], aanvullen=True).waarschuwingen)


def test_the_name_says_what_it_adds_to(opslag: Opslag, tmp_path: Path) -> None:
    een, twee = versie(tmp_path, "een", "25951"), versie(tmp_path, "twee", "25952")
    bundel = opslag.bundel().naam
    assert opslag.prepare([een], aanvullen=True).editie.naam == f"{bundel} + SBB-XML Ballonnen"
    opslag.commit(opslag.prepare([een], naam="Voorjaar"))
    voorstel = opslag.prepare([twee])
    assert voorstel.editie.naam == "SBB-XML Ballonnen"
    samen = opslag.revise(voorstel, aanvullen=True)
    assert samen.editie.naam == "Voorjaar + SBB-XML Ballonnen"
    opslag.commit(samen)
    assert opslag.prepare([twee], aanvullen=True).editie.naam == samen.editie.naam
