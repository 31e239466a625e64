"""Two editions of a made-up national structure: exactly what is known to differ is reported."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort, build_structuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.sbb_xml import read_sbb
from kwalificatiestructuur.verschil import Structuurverschil, Wijziging, compare
from tests.nationaal import edities
from tests.nationaal.edities import next_edition, places_of
from tests.nationaal.model import Dossier
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

UITGAVE = Uitgave(seed=3, aantal=60)
ECHT = Path(__file__).resolve().parents[4] / "shared" / "real" / "sbb-xml"

SOORTEN = {
    edities.TOEGEVOEGD: Wijziging.TOEGEVOEGD,
    edities.VERVALLEN: Wijziging.VERVALLEN,
    edities.NIEUW_NUMMER: Wijziging.HERNUMMERD,
    edities.HERNUMMERD: Wijziging.HERNUMMERD,
    # Without the list of crebos nobody says that the new crebo replaces the old one.
    edities.VERVANGEN: Wijziging.HERNUMMERD,
    edities.HERTITELD: Wijziging.HERTITELD,
    edities.TEKST: Wijziging.TEKST,
    edities.VERPLAATST: Wijziging.VERPLAATST,
}


@cache
def dossiers_before() -> tuple[Dossier, ...]:
    return tuple(UITGAVE.dossiers())


@cache
def dossiers_after() -> tuple[Dossier, ...]:
    return tuple(next_edition(UITGAVE).dossiers())


@cache
def known_changes() -> tuple[edities.Wijziging, ...]:
    return tuple(next_edition(UITGAVE).changes())


@pytest.fixture(scope="module")
def verschil(tmp_path_factory: pytest.TempPathFactory) -> Structuurverschil:
    map_ = tmp_path_factory.mktemp("landelijk")

    def read(naam: str, dossiers: Iterable[Dossier]) -> Kwalificatiestructuur:
        pad = write_sbb(map_ / f"{naam}.xml", dossiers)
        return build_structuur([read_sbb(pad)])

    return compare(read("een", dossiers_before()), read("twee", dossiers_after()))


def test_the_parts_that_changed(verschil: Structuurverschil) -> None:
    verwacht = Counter[tuple[str, str, str, str]]()
    hele = {(w.soort, w.dossier) for w in known_changes() if w.wat == "dossier"}
    for w in known_changes():
        plek = w.nieuw or w.oud
        if plek is not None and w.wat in {"kerntaak", "werkproces"}:
            verwacht[SOORTEN[w.soort], w.wat, plek.nr, plek.titel.strip()] += 1
    for soort, bron in (("vervallen", dossiers_before()), ("toegevoegd", dossiers_after())):
        for dossier in bron:
            if (soort, dossier.crebo) in hele:
                for wat, plek in places_of(dossier):
                    verwacht[SOORTEN[soort], wat, plek.nr, plek.titel.strip()] += 1
    gevonden = Counter(
        (w, str(v.soort), v.plek.nummer, v.plek.titel.strip())
        for v in verschil.verschillen
        if v.soort in {"kerntaak", "werkproces"}
        for w in v.wijzigingen
    )
    assert gevonden == verwacht


def test_the_dossiers_and_kwalificaties_that_changed(verschil: Structuurverschil) -> None:
    oud = {d.crebo: d for d in dossiers_before()}
    nieuw = {d.crebo: d for d in dossiers_after()}
    telling = {
        (str(v.soort), v.plek.bronnen[0], w)
        for v in verschil.verschillen
        if v.soort in {"dossier", "kwalificatie"}
        for w in v.wijzigingen
    }
    verwacht = {("dossier", crebo, Wijziging.VERVALLEN) for crebo in oud.keys() - nieuw.keys()}
    verwacht |= {("dossier", crebo, Wijziging.TOEGEVOEGD) for crebo in nieuw.keys() - oud.keys()}
    verwacht |= {
        ("dossier", crebo, Wijziging.HERNUMMERD)
        for crebo in oud.keys() & nieuw.keys()
        if oud[crebo].nr != nieuw[crebo].nr
    }
    for crebos, dossiers, w in (
        (oud.keys() - nieuw.keys(), oud, Wijziging.VERVALLEN),
        (nieuw.keys() - oud.keys(), nieuw, Wijziging.TOEGEVOEGD),
    ):
        kwalificaties = (p.crebos[0] for crebo in crebos for p in dossiers[crebo].profielen)
        verwacht |= {("kwalificatie", crebo, w) for crebo in kwalificaties}
    verwacht |= {
        ("kwalificatie", w.nieuw.code, Wijziging.HERNUMMERD)
        for w in known_changes()
        if w.soort == edities.VERVANGEN and w.nieuw
    }
    assert telling == verwacht


@pytest.mark.skipif(not ECHT.is_dir(), reason="de echte bestanden staan hier niet")
def test_the_bundle_and_the_real_files_say_the_same_of_their_parts() -> None:
    bestanden = sorted(ECHT.glob("*.xml"))
    echt = load_structuur(bestanden)
    verschil = compare(load_structuur(), echt)
    samen = [v for v in verschil.verschillen if v.oud and v.nieuw]
    assert not [v for v in samen if v.soort in {"kerntaak", "werkproces"}]
    assert not any(v.wijzigingen == (Wijziging.TOEGEVOEGD,) for v in verschil.verschillen)
    assert verschil.onbekend[Soort.WERKPROCES] > 50
