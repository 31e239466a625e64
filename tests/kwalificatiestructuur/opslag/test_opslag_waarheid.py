"""Nothing gets lost between a file, the store and the graph; every text is read back from disk."""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag import Opslag
from tests.nationaal.edities import VolgendeUitgave, next_edition
from tests.nationaal.lezen import read_plainly
from tests.nationaal.model import Dossier, Kwalificatie, truth_of
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave
from tests.nationaal.vergelijken import check

MAP = Path(__file__).parents[3].parent / "shared" / "real" / "sbb-xml"
ECHT = sorted(MAP.glob("*.xml"))


def stored(map_: Path, *paden: Path) -> Kwalificatiestructuur:
    """These files through the store, which another ``Opslag`` then reads."""
    with Opslag(map_) as opslag:
        opslag.commit(opslag.prepare(paden))
    with Opslag(map_) as opslag:
        return opslag.load()


def truth(dossiers: Iterable[Dossier]) -> list[Kwalificatie]:
    return [kw for dossier in dossiers for kw in truth_of(dossier)]


@pytest.mark.parametrize(("seed", "smaak"), [(1, 0), (2, 0), (3, 2016), (4, 2026)])
def test_everything_made_up_arrives(tmp_path: Path, seed: int, smaak: int) -> None:
    uitgave = Uitgave(seed, aantal=30, smaak=smaak)
    pad = write_sbb(tmp_path / "sbb.xml", uitgave.dossiers())
    structuur = stored(tmp_path / "opslag", pad)
    waar = truth(uitgave.dossiers())
    assert list(read_plainly(pad)) == waar
    # In any order: a text is read when it is asked for.
    assert sum(check(structuur, kw) for kw in Random(seed).sample(waar, len(waar))) > 5000
    assert len(structuur.kwalificaties) == sum(len(kw.crebos) for kw in waar)
    assert not structuur.waarschuwingen


def test_everything_arrives_from_several_files(tmp_path: Path) -> None:
    uitgave = Uitgave(seed=9, aantal=30)
    dossiers = uitgave.dossiers()
    paden = [write_sbb(tmp_path / f"{n}.xml", islice(dossiers, 10)) for n in range(3)]
    structuur = stored(tmp_path / "opslag", *paden)
    assert sum(check(structuur, kw) for kw in truth(uitgave.dossiers())) > 5000


def test_two_editions_side_by_side_keep_their_own(tmp_path: Path) -> None:
    eerste = Uitgave(seed=10, aantal=25)
    uitgaven: list[Uitgave | VolgendeUitgave] = [eerste, next_edition(eerste)]
    with Opslag(tmp_path / "opslag") as opslag:
        ids = []
        for n, uitgave in enumerate(uitgaven):
            pad = write_sbb(tmp_path / f"{n}.xml", uitgave.dossiers())
            ids.append(opslag.commit(opslag.prepare([pad])).id)
        for structuur, uitgave in zip(map(opslag.load, ids), uitgaven, strict=True):
            waar = truth(uitgave.dossiers())
            assert sum(check(structuur, kw) for kw in waar) > 4000
            assert len(structuur.kwalificaties) == sum(len(kw.crebos) for kw in waar)


@pytest.mark.skipif(not ECHT, reason="SBB's files are not beside the checkout")
def test_everything_in_the_real_files_arrives(tmp_path: Path) -> None:
    structuur = stored(tmp_path / "opslag", *ECHT)
    waar = [kw for pad in ECHT for kw in read_plainly(pad)]
    assert sum(check(structuur, kw) for kw in waar) > 400
    assert len(structuur.kwalificaties) == len(waar)
