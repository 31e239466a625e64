"""Nothing gets lost between a file and the graph: against plain lxml, and against the truth."""

from pathlib import Path

import pytest

from kwalificatiestructuur.laden import load_structuur
from tests.nationaal.lezen import read_plainly
from tests.nationaal.model import truth_of
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave
from tests.nationaal.vergelijken import check

MAP = Path(__file__).parents[2].parent / "shared" / "real" / "sbb-xml"
ECHT = sorted(MAP.glob("*.xml"))


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
