"""Saving leaves the new file or the old one, and nothing else in the folder."""

import errno
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NoReturn

import pytest

from composer.document import Documentfout, read_document, save_document, write_document
from composer.samenstelling import Samenstelling
from tests.composer.document.voorbeelden import RAPPORT, uuid, volledig


def fails(code: int) -> Any:
    """A function that fails as the system does."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return fail


def names(map_: Path) -> list[str]:
    return sorted(pad.name for pad in map_.iterdir())


def test_a_new_file_holds_the_document(tmp_path: Path) -> None:
    pad = tmp_path / "plan.xml"
    save_document(volledig(), pad)
    assert pad.read_bytes() == write_document(volledig())
    assert names(tmp_path) == ["plan.xml"]
    save_document(volledig(), pad, rapport=RAPPORT)
    assert pad.read_bytes() == write_document(volledig(), rapport=RAPPORT)
    assert names(tmp_path) == ["plan.xml"]


@pytest.mark.parametrize(
    ("plaats", "code", "reden"),
    [
        ("os.fsync", errno.ENOSPC, "de schijf is vol"),
        ("os.fsync", errno.EIO, "het bestand kan niet worden geschreven; controleer de naam"),
        ("pathlib.Path.replace", errno.EACCES, "u mag hier niet schrijven"),
        ("pathlib.Path.replace", errno.EROFS, "alleen-lezen"),
        ("pathlib.Path.open", errno.EACCES, "u mag hier niet schrijven"),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plaats: str, code: int, reden: str
) -> None:
    pad = tmp_path / "plan.xml"
    save_document(volledig(), pad)
    with monkeypatch.context() as patch:
        patch.setattr(plaats, fails(code))
        with pytest.raises(Documentfout, match=reden) as gevangen:
            save_document(Samenstelling(id=uuid(2), naam="Nieuw"), pad)
    assert str(pad) in str(gevangen.value)
    assert read_document(pad) == volledig()
    assert names(tmp_path) == ["plan.xml"]


def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "plan.xml"
    save_document(volledig(), pad)

    def interrupt(_: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_document(Samenstelling(id=uuid(2)), pad)
    assert read_document(pad) == volledig()
    assert names(tmp_path) == ["plan.xml"]


def test_the_content_is_on_disk_before_it_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stappen: list[str] = []
    echte_fsync, echte_replace = os.fsync, Path.replace

    def fsync(nummer: int) -> None:
        stappen.append("fsync")
        echte_fsync(nummer)

    def replace(van: Path, naar: Path) -> None:
        stappen.append("replace")
        echte_replace(van, naar)

    monkeypatch.setattr("os.fsync", fsync)
    monkeypatch.setattr("pathlib.Path.replace", replace)
    save_document(volledig(), tmp_path / "plan.xml")
    assert stappen == ["fsync", "replace"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Documentfout, match="de map bestaat niet"):
        save_document(volledig(), tmp_path / "weg" / "plan.xml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Documentfout, match="dit is een map"):
        save_document(volledig(), tmp_path)


def test_a_file_in_the_place_of_a_folder_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    with pytest.raises(Documentfout, match="kan niet worden bewaard"):
        save_document(volledig(), tmp_path / "bestand" / "plan.xml")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(Documentfout, match="de naam is te lang"):
        save_document(volledig(), tmp_path / f"{'a' * 300}.xml")
    save_document(volledig(), tmp_path / f"{'a' * 251}.xml")


def test_a_name_that_cannot_be_is_told(tmp_path: Path) -> None:
    with pytest.raises(Documentfout, match="kan niet worden bewaard"):
        save_document(volledig(), tmp_path / "a\0b.xml")


def test_a_read_only_file_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pad = tmp_path / "plan.xml"
    pad.write_bytes(b"oud")
    # The mode alone does not stop root, which runs the tests in a container.
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(Documentfout, match="alleen-lezen"):
        save_document(volledig(), pad)
    assert pad.read_bytes() == b"oud"


def test_nothing_is_written_for_what_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(Documentfout, match="naam"):
        save_document(Samenstelling(id=uuid(1), naam="\x01"), tmp_path / "plan.xml")
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_rights_on_a_file_stay(tmp_path: Path) -> None:
    pad = tmp_path / "plan.xml"
    pad.touch(mode=0o600)
    pad.chmod(0o640)
    save_document(volledig(), pad)
    assert stat.S_IMODE(pad.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    echt = tmp_path / "echt.xml"
    echt.touch()
    link = tmp_path / "link.xml"
    link.symlink_to(echt)
    save_document(volledig(), link)
    assert link.is_symlink()
    assert read_document(echt) == volledig()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are POSIX")
def test_a_pipe_gets_the_document_and_stays_a_pipe(tmp_path: Path) -> None:
    pad = tmp_path / "pijp"
    os.mkfifo(pad)
    with ThreadPoolExecutor(1) as lezer:
        gelezen = lezer.submit(pad.read_bytes)
        save_document(volledig(), pad)
        assert gelezen.result(timeout=30) == write_document(volledig())
    assert stat.S_ISFIFO(pad.stat().st_mode)
    assert names(tmp_path) == ["pijp"]
