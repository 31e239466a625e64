import json
from pathlib import Path

import networkx as nx
import pytest

from composer.opdrachtregel.opdrachten import run
from tests.kwalificatiestructuur import sbb_bestanden as sbb


def call(*argumenten: str | Path) -> int:
    return run(["structuur", "graaf", *map(str, argumenten)], foto=lambda *_: None)


@pytest.fixture
def bron(tmp_path: Path) -> Path:
    kerntaak = sbb.kerntaak(sbb.werkproces())
    return sbb.write(tmp_path, sbb.sbb(sbb.dossier(sbb.profiel(kerntaak))))


def test_writes_the_graph(tmp_path: Path, bron: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = tmp_path / "x.graphml"
    assert call("--structuur", bron, "-o", uit, "--formaat", "json") == 0
    uitkomst = json.loads(capsys.readouterr().out)
    graaf = nx.read_graphml(uit)
    assert uitkomst["knopen"] == len(graaf) == 7
    assert graaf.nodes["werkproces:701"]["titel"] == "Blaast op"
    assert call("--structuur", bron, "-o", uit) == 0
    assert f"geschreven: {uit}" in capsys.readouterr().out


def test_never_writes_over_its_input(bron: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = bron.read_bytes()
    assert call("--structuur", bron, "-o", bron) == 2
    assert "is ook de invoer" in capsys.readouterr().err
    assert bron.read_bytes() == voor


def test_a_folder_that_does_not_exist(
    tmp_path: Path, bron: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("--structuur", bron, "-o", tmp_path / "weg" / "x.graphml") == 2
    assert "de map bestaat niet" in capsys.readouterr().err
