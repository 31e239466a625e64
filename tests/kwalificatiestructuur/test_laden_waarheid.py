"""Nothing gets lost between a file and the graph: against plain lxml, and against the truth."""

from dataclasses import fields
from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import KerntaakInhoud, WerkprocesInhoud
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import find_kwalificatie, kerntaken_of, werkprocessen_of
from tests.nationaal.lezen import read_plainly
from tests.nationaal.model import Deel, Kwalificatie, truth_of
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

MAP = Path(__file__).parents[2].parent / "shared" / "real" / "sbb-xml"
ECHT = sorted(MAP.glob("*.xml"))
VELDEN = {
    "complexiteit",
    "verantwoordelijkheid",
    "vakkennis",
    "omschrijving",
    "resultaat",
    "gedrag",
    "competenties",
}


def of_structuur(structuur: Kwalificatiestructuur, crebo: str) -> Kwalificatie:
    """What the structure says of one kwalificatie, in the form of the truth."""
    kw = find_kwalificatie(structuur, crebo)
    gevonden = Kwalificatie(
        kw.crebo, kw.crebos, kw.naam, kw.niveau or 0, kw.dossier, kw.profiel_nr or ""
    )
    for code, kerntaak in kerntaken_of(structuur, crebo):
        gevonden.delen[code] = Deel(
            kerntaak.sbb_nr or "", kerntaak.titel, texts_of(kerntaak.inhoud, kw.profiel_nr)
        )
        for wp_code, wp in werkprocessen_of(structuur, crebo, code):
            gevonden.delen[wp_code] = Deel(
                wp.sbb_nr or "", wp.titel, texts_of(wp.inhoud, kw.profiel_nr)
            )
    return gevonden


def texts_of(
    inhoud: KerntaakInhoud | WerkprocesInhoud | None, profiel_nr: str | None
) -> dict[str, str | list[str]]:
    velden: dict[str, str | list[str]] = {}
    for veld in () if inhoud is None else fields(inhoud):
        if veld.name not in VELDEN:
            continue
        waarde = getattr(inhoud, veld.name).for_profiel(profiel_nr)
        velden[veld.name] = waarde if isinstance(waarde, str) else [item.titel for item in waarde]
    return velden


def check(structuur: Kwalificatiestructuur, verwacht: Kwalificatie) -> int:
    """Compare one kwalificatie part by part; the number of fields compared."""
    gevonden = of_structuur(structuur, verwacht.crebo)
    assert list(gevonden.delen) == list(verwacht.delen), verwacht.crebo
    for code, deel in verwacht.delen.items():
        assert gevonden.delen[code] == deel, f"{verwacht.crebo}:{code}"
    assert gevonden == verwacht
    return sum(len(deel.velden) for deel in verwacht.delen.values())


@pytest.mark.parametrize(("seed", "smaak"), [(1, 0), (2, 0), (3, 2016), (4, 2026)])
def test_everything_made_up_arrives(tmp_path: Path, seed: int, smaak: int) -> None:
    uitgave = Uitgave(seed, aantal=30, smaak=smaak)
    pad = write_sbb(tmp_path / "sbb.xml", uitgave.dossiers())
    structuur = load_structuur([pad])
    waar = [kw for dossier in uitgave.dossiers() for kw in truth_of(dossier)]
    assert sum(check(structuur, kw) for kw in waar) > 5000
    assert list(read_plainly(pad)) == waar
    assert not structuur.waarschuwingen
    assert len(structuur.kwalificaties) == sum(len(kw.crebos) for kw in waar)


@pytest.mark.skipif(not ECHT, reason="SBB's files are not beside the checkout")
@pytest.mark.parametrize("pad", ECHT, ids=lambda pad: pad.stem)
def test_everything_in_the_real_files_arrives(pad: Path) -> None:
    structuur = load_structuur([pad])
    assert sum(check(structuur, kw) for kw in read_plainly(pad)) > 100
