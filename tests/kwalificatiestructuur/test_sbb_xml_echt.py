"""SBB's own files beside the checkout, against an independent reading with plain lxml."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from kwalificatiestructuur.elementen import KerntaakInhoud, WerkprocesInhoud
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import (
    find_kwalificatie,
    kerntaken_of,
    kwalificaties,
    werkprocessen_of,
)

MAP = Path(__file__).parents[2].parent / "shared" / "real" / "sbb-xml"
BESTANDEN = sorted(MAP.glob("*.xml"))

pytestmark = pytest.mark.skipif(not BESTANDEN, reason="SBB's files are not beside the checkout")

Kwalificatiedelen = dict[str, tuple[str, str, dict[str, object]]]


@pytest.fixture(scope="module", params=BESTANDEN, ids=lambda pad: pad.stem)
def pad(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


def tekst(element: Any, naam: str, profiel: str) -> str:
    """Base text and additions by XPath, joined as the contract says."""
    stukken = [
        str(element.xpath(f"string({naam}/text()[1])")),
        *(
            str(a.xpath("string(*[not(self::profiel)]/text())"))
            for a in element.xpath(f"{naam}/*/aanvullend[profiel/@referentie='{profiel}']")
        ),
    ]
    gevuld = [stuk for stuk in stukken if stuk.strip()]
    return "\n\n".join(gevuld)


def lijst(element: Any, pad: str, profiel: str, titels: dict[str, str]) -> list[str]:
    """The titles of the references in the base, and then in the additions."""
    groep, _, naam = pad.partition("/")
    refs = [
        *element.xpath(f"{groep}/{naam}/@referentie"),
        *element.xpath(
            f"{groep}/*/aanvullend[profiel/@referentie='{profiel}']//{naam}/@referentie"
        ),
    ]
    return [titels[str(ref)] for ref in refs]


def read_plainly(pad: Path) -> Iterator[tuple[str, Kwalificatiedelen]]:
    """Crebo and every part of that kwalificatie by code."""
    wortel: Any = etree.parse(pad).getroot()
    titels = {
        str(e.get("nr")): str(e.get("titel"))
        for e in wortel.xpath("competenties/competentie | //kennisofvaardigheid")
    }
    for profiel in wortel.xpath("//profielen/profiel"):
        nr = profiel.get("nr")
        delen: Kwalificatiedelen = {}
        groepen = [
            ("B1", wortel.xpath("//basiskerntaken/kerntaak")),
            (f"P{profiel.get('hoofdstuk')}", profiel.xpath("profielkerntaken/kerntaak")),
        ]
        for letter, kerntaken in groepen:
            for kt in kerntaken:
                code = f"{letter}-K{kt.get('hoofdstuk')}"
                velden = {n: tekst(kt, n, nr) for n in ("complexiteit", "verantwoordelijkheid")}
                kennis = "vakkennisenvaardigheden/vakkennisenvaardigheden"
                delen[code] = (
                    kt.get("nr"),
                    kt.get("titel"),
                    {
                        **velden,
                        "vakkennis": lijst(kt, kennis, nr, titels),
                    },
                )
                for wp in kt.xpath("*/werkproces"):
                    inhoud: dict[str, object] = {
                        n: tekst(wp, f"werkproces{n}", nr)
                        for n in ("omschrijving", "resultaat", "gedrag")
                    }
                    competenties = lijst(wp, "werkprocescompetenties/competentie", nr, titels)
                    inhoud["competenties"] = competenties
                    wp_code = f"{code}-W{wp.get('hoofdstuk')}"
                    delen[wp_code] = wp.get("nr"), wp.get("titel"), inhoud
        yield profiel.xpath("string(creboinformatie/crebo)"), delen


def read_by_product(structuur: Kwalificatiestructuur, crebo: str) -> Kwalificatiedelen:
    nr = find_kwalificatie(structuur, crebo).profiel_nr
    delen: Kwalificatiedelen = {}
    for code, kerntaak in kerntaken_of(structuur, crebo):
        deel = kerntaak.sbb_nr or "", kerntaak.titel, texts_of(kerntaak.inhoud, nr)
        delen[code] = deel
        for wp_code, wp in werkprocessen_of(structuur, crebo, code):
            delen[wp_code] = wp.sbb_nr or "", wp.titel, texts_of(wp.inhoud, nr)
    return delen


def texts_of(
    inhoud: KerntaakInhoud | WerkprocesInhoud | None, profiel_nr: str | None
) -> dict[str, object]:
    velden: dict[str, object] = {}
    for veld in () if inhoud is None else fields(inhoud):
        waarde = getattr(inhoud, veld.name).for_profiel(profiel_nr)
        velden[veld.name] = waarde if isinstance(waarde, str) else [item.titel for item in waarde]
    return velden


def test_every_text_competency_and_knowledge_item(pad: Path) -> None:
    structuur = load_structuur([pad])
    vergeleken = 0
    for crebo, verwacht in read_plainly(pad):
        gelezen = read_by_product(structuur, crebo)
        assert list(gelezen) == list(verwacht)
        for code, deel in verwacht.items():
            assert gelezen[code] == deel, f"{crebo}:{code}"
            vergeleken += len(deel[2])
    assert vergeleken > 100
    assert not structuur.waarschuwingen
    assert len(kwalificaties(structuur)) == len(list(read_plainly(pad)))


def test_the_bundle_knows_the_same_codes_numbers_and_titles(pad: Path) -> None:
    bundel, echt = load_structuur(), load_structuur([pad])
    for kw in kwalificaties(echt):
        samen = [
            {
                code: (nr, " ".join(titel.split()))
                for code, (nr, titel, _) in read_by_product(structuur, kw.crebo).items()
            }
            for structuur in (bundel, echt)
        ]
        assert samen[0] == samen[1]
        assert find_kwalificatie(bundel, kw.crebo).dossier == kw.dossier


def test_a_file_over_the_bundle_keeps_the_numbers(pad: Path) -> None:
    bundel, samen = load_structuur(), load_structuur([pad], met_bundel=True)
    assert set(bundel.graaf.nodes) == set(samen.graaf.nodes)
    assert set(bundel.graaf.edges) == set(samen.graaf.edges)
    for kw in kwalificaties(load_structuur([pad])):
        nieuw = find_kwalificatie(samen, kw.crebo)
        assert nieuw.leerwegen == find_kwalificatie(bundel, kw.crebo).leerwegen
        assert nieuw.typering
