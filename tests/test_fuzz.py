"""Mutated files of every kind, few enough for every run; ``python -m tests.fuzz`` does more."""

import signal
import time
from collections import Counter
from pathlib import Path

import pytest

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.opslag import Opslag
from tests import fuzz
from tests.fuzzen import oordeel
from tests.fuzzen.oordeel import Proef
from tests.fuzzen.zaden import SOORTEN, _written, mutant

AANTAL = 150


@pytest.mark.parametrize("soort", SOORTEN)
def test_mutated_files_are_read_or_refused(tmp_path: Path, soort: str) -> None:
    proef = Proef(tmp_path, opslag_elke=15)
    uitkomsten = [proef.attempt(soort, nummer) for nummer in range(AANTAL)]
    fouten = [f"{u.soort} nummer {u.nummer}: {u.wat}" for u in uitkomsten if u.hoe == "FOUT"]
    assert not fouten, "\n".join(fouten[:3])
    hoe = Counter(u.hoe for u in uitkomsten)
    assert hoe["geweigerd"] > AANTAL // 10, "these mutations break nothing"


@pytest.mark.parametrize("soort", SOORTEN)
def test_what_the_mutations_start_from_is_right(
    tmp_path: Path, soort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The zip in a zip is the one that is refused by itself.
    goed = [zaad for zaad in SOORTEN[soort].zaden() if b"binnen.zip" not in zaad]
    for nummer, zaad in enumerate(goed):
        monkeypatch.setattr(oordeel, "mutant", lambda *_, zaad=zaad: zaad)
        uitkomst = Proef(tmp_path, opslag_elke=1).attempt(soort, nummer)
        assert uitkomst.hoe in {"gelezen", "gewaarschuwd"}, uitkomst.wat


def test_the_same_number_is_the_same_file() -> None:
    assert mutant("sbb-2016", 7, 1) == mutant("sbb-2016", 7, 1)
    zaden, weer = (_written("overlap.xlsx") for _ in range(2))
    eerst = zaden()
    # A workbook says in which second it was written.
    time.sleep(1.1)
    assert weer() == eerst
    assert len({mutant("register-json", nummer, 1) for nummer in range(40)}) > 35


class TestWhatCountsAsAFault:
    @pytest.fixture
    def proef(self, tmp_path: Path) -> Proef:
        return Proef(tmp_path, opslag_elke=1)

    def refuse(self, monkeypatch: pytest.MonkeyPatch, fout: BaseException) -> None:
        def read(*_: object, **__: object) -> None:
            raise fout

        monkeypatch.setattr(oordeel, "read_bronbestand", read)

    def test_another_exception(self, proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
        self.refuse(monkeypatch, KeyError("nr"))
        uitkomst = proef.attempt("sbb-2016", 3)
        assert uitkomst.hoe == "FOUT"
        assert "KeyError" in uitkomst.wat

    @pytest.mark.parametrize("zin", ["", "een\ntwee", "x" * 3000, "KeyError: 'nr'"])
    def test_a_sentence_that_is_none(
        self, proef: Proef, monkeypatch: pytest.MonkeyPatch, zin: str
    ) -> None:
        self.refuse(monkeypatch, Invoerfout(zin))
        assert proef.attempt("sbb-2016", 3).hoe == "FOUT"

    @pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no signals here")
    def test_a_hang(self, proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(oordeel, "SECONDEN", 0.05)
        monkeypatch.setattr(oordeel, "expand", lambda *_, **__: time.sleep(5))
        assert "langer dan" in proef.attempt("sbb-2016", 3).wat

    def test_a_file_outside_its_folder(
        self, proef: Proef, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def expand(paden: list[Path], werkmap: Path, **_: object) -> tuple[()]:
            (werkmap.parent / "ontsnapt.xml").touch()
            return ()

        monkeypatch.setattr(oordeel, "expand", expand)
        assert "buiten de werkmap" in proef.attempt("zip", 3).wat

    def test_a_changed_store(
        self, proef: Proef, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def prepare(opslag: Opslag, *_: object, **__: object) -> None:
            (opslag.pad / "rest.tmp").touch()
            raise Invoerfout("dit kan niet")

        assert proef.attempt("sbb-2016", 1).hoe != "FOUT"
        monkeypatch.setattr(Opslag, "prepare", prepare)
        assert "de opslag is veranderd" in proef.attempt("sbb-2016", 3).wat

    def test_a_process_that_dies(self, capfd: pytest.CaptureFixture[str]) -> None:
        uitkomsten = list(fuzz.run("onbekende soort", [4, 5], 1, 1, 0))
        assert [(u.nummer, u.hoe) for u in uitkomsten] == [(4, "FOUT"), (5, "FOUT")]
        assert "eindigde met 1" in uitkomsten[0].wat
