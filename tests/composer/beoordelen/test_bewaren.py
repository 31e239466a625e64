from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from composer.beoordelen.beeld import gesprekken_of
from composer.beoordelen.bewaren import lock_of, save_pakket
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.lezen import read_pakket
from composer.document import Documentfout
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.opslag.slot import take
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    complete,
    notitie,
    pakket,
    texts_of,
    uuid,
)

ROOT = Path(__file__).parents[3]

REVIEW = """
import sys
from pathlib import Path
from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.lezen import read_pakket
from tests.composer.beoordelen.pakketten import bram, notitie, uuid
pad, naam = Path(sys.argv[1]), sys.argv[2]
nu = read_pakket(pad)
for nummer in range(int(sys.argv[3])):
    tekst = f"{naam} {nummer}"
    nu = save_pakket(pad, add_notitie(nu, uuid(1000), notitie(tekst), bram()), wachttijd=60)
    print(tekst, flush=True)
"""


def test_a_new_file_holds_the_package(tmp_path: Path) -> None:
    pad = tmp_path / "nieuw.kcpakket"
    assert save_pakket(pad, complete()) == complete() == read_pakket(pad)
    assert {deel.name for deel in tmp_path.iterdir()} == {pad.name, lock_of(pad).name}


def test_what_somebody_else_saved_meanwhile_comes_along(tmp_path: Path) -> None:
    pad = tmp_path / "samen.kcpakket"
    begin = save_pakket(pad, pakket())
    van_anna = add_notitie(begin, uuid(1000), notitie("van Anna"), anna())
    van_bram = add_notitie(begin, uuid(1000), notitie("van Bram"), bram())
    save_pakket(pad, van_anna)
    samen = save_pakket(pad, van_bram)
    assert sorted(texts_of(samen)) == ["van Anna", "van Bram"]
    assert read_pakket(pad) == samen
    assert save_pakket(pad, begin) == samen


def test_nothing_new_leaves_the_file_alone(tmp_path: Path) -> None:
    pad = tmp_path / "stil.kcpakket"
    save_pakket(pad, complete())
    os.utime(pad, (1, 1))
    save_pakket(pad, complete())
    assert pad.stat().st_mtime == 1


def test_a_link_stays_a_link_and_shares_the_lock(tmp_path: Path) -> None:
    pad, link = tmp_path / "echt.kcpakket", tmp_path / "link.kcpakket"
    save_pakket(pad, pakket())
    link.symlink_to(pad)
    save_pakket(link, complete())
    assert link.is_symlink()
    assert not lock_of(link).exists()
    assert len(read_pakket(pad).revisies) == 8


def test_what_is_no_package_is_never_written_over(tmp_path: Path) -> None:
    pad = tmp_path / "brief.kcpakket"
    pad.write_text("Geachte heer,")
    with pytest.raises(Invoerfout, match="geen beoordelingspakket"):
        save_pakket(pad, complete())
    assert pad.read_text() == "Geachte heer,"


def test_a_lock_that_is_held_gives_a_sentence(tmp_path: Path) -> None:
    pad = tmp_path / "bezet.kcpakket"
    slot = take(lock_of(pad), 1)
    with pytest.raises(Documentfout, match="een ander venster"):
        save_pakket(pad, complete(), wachttijd=0.05)
    assert not pad.exists()
    slot.close()
    save_pakket(pad, complete(), wachttijd=0.05)


def test_a_folder_that_is_not_there_gives_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Documentfout, match="de map bestaat niet"):
        save_pakket(tmp_path / "weg" / "x.kcpakket", complete())


def test_threads_that_save_in_turns_lose_nothing(tmp_path: Path) -> None:
    pad = tmp_path / "draden.kcpakket"
    begin = save_pakket(pad, pakket())
    fouten: list[BaseException] = []

    def work(naam: str) -> None:
        try:
            nu = begin
            for nummer in range(8):
                nu = add_notitie(nu, uuid(1000), notitie(f"{naam} {nummer}"), anna())
                nu = save_pakket(pad, nu, wachttijd=60)
        except BaseException as fout:  # noqa: BLE001 - a thread swallows it otherwise
            fouten.append(fout)

    draden = [threading.Thread(target=work, args=(naam,)) for naam in ("Anna", "Bram")]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert fouten == []
    assert len(gesprekken_of(read_pakket(pad))) == 16


def test_who_reads_while_others_save_reads_a_whole_package(tmp_path: Path) -> None:
    pad = tmp_path / "lezer.kcpakket"
    save_pakket(pad, pakket())
    schrijver = _start(pad, "Bram", 30)
    gelezen = [0]
    while schrijver.poll() is None:
        gelezen.append(len(read_pakket(pad).revisies))
    schrijver.communicate(timeout=60)
    assert schrijver.returncode == 0
    assert gelezen == sorted(gelezen)
    assert len(read_pakket(pad).revisies) == 30


def _start(pad: Path, naam: str, aantal: int) -> subprocess.Popen[str]:
    opdracht = [sys.executable, "-c", REVIEW, str(pad), naam, str(aantal)]
    return subprocess.Popen(opdracht, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_processes_that_save_in_turns_lose_nothing(tmp_path: Path) -> None:
    pad = tmp_path / "processen.kcpakket"
    save_pakket(pad, pakket())
    lopend = [_start(pad, naam, 12) for naam in ("Anna", "Bram")]
    geschreven = [
        regel for proces in lopend for regel in proces.communicate(timeout=120)[0].split("\n")
    ]
    assert [proces.returncode for proces in lopend] == [0, 0]
    assert sorted(texts_of(read_pakket(pad))) == sorted(filter(None, geschreven))
    assert len(texts_of(read_pakket(pad))) == 24


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_in_the_middle_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    pad = tmp_path / "gedood.kcpakket"
    save_pakket(pad, pakket())
    gezien: set[str] = set()
    for beurt in range(4):
        proces = _start(pad, f"beurt {beurt}", 10_000)
        assert proces.stdout is not None
        for _ in range(3 + 4 * beurt):
            gezien.add(proces.stdout.readline().strip())
        proces.kill()
        gezien.update(filter(None, proces.communicate(timeout=60)[0].split("\n")))
        assert proces.returncode == -signal.SIGKILL
        assert gezien <= set(texts_of(read_pakket(pad)))
        # Nobody waits for the lock of the dead.
        save_pakket(pad, pakket(), wachttijd=1)
    assert len(gezien) >= 36
