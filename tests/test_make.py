import ast
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

import make

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def venv(tmp_path: Path) -> make.Venv:
    """An environment that is complete as far as make.py can see."""
    made = make.Venv(tmp_path / ".venv", tmp_path / "requirements.lock")
    made.program("python").parent.mkdir(parents=True)
    made.program("python").touch()
    made.lock.write_text("lxml==6.1.3", encoding="utf-8")
    made.stamp.write_text(make.wanted_stamp(made), encoding="utf-8")
    return made


def test_a_complete_environment_is_current(venv: make.Venv) -> None:
    assert make.is_current(venv)


def test_a_changed_lock_asks_for_a_new_environment(venv: make.Venv) -> None:
    venv.lock.write_text("lxml==6.1.4", encoding="utf-8")
    assert not make.is_current(venv)


def test_a_half_made_environment_is_not_current(venv: make.Venv) -> None:
    venv.stamp.unlink()
    assert not make.is_current(venv)


def test_an_environment_whose_python_is_gone_is_not_current(venv: make.Venv) -> None:
    venv.program("python").unlink()
    assert not make.is_current(venv)


def test_a_moved_environment_is_not_current(venv: make.Venv, tmp_path: Path) -> None:
    moved = make.Venv(tmp_path / "elders", venv.lock)
    venv.folder.rename(moved.folder)
    assert not make.is_current(moved)


def test_no_environment_is_not_current(tmp_path: Path) -> None:
    assert not make.is_current(make.Venv(tmp_path / ".venv", tmp_path / "requirements.lock"))


def test_a_current_environment_is_left_alone(
    venv: make.Venv, capsys: pytest.CaptureFixture[str]
) -> None:
    make.ensure_venv(venv)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_has_screen(platform: str, environment: Mapping[str, str], expected: bool) -> None:
    assert make.has_screen(platform, environment) is expected


def test_run_opens_the_window_on_a_screen() -> None:
    assert make.run_command("py", screen=True) == ["py", "main.py"]


def test_run_makes_the_example_without_a_screen() -> None:
    example = str(ROOT / "build" / "voorbeeld")
    assert make.run_command("py", screen=False) == ["py", "main.py", "voorbeeld", "--naar", example]


def test_only_what_does_not_load_is_missing() -> None:
    present = {"libGL.so.1"}
    libraries = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    assert make.missing_libraries(libraries, present.__contains__) == ["libEGL.so.1"]


def test_a_library_that_does_not_exist_does_not_load() -> None:
    assert not make.can_load("libbestaatniet.so.9")


def test_a_font_is_found_at_any_depth(tmp_path: Path) -> None:
    missing = str(tmp_path / "nergens")
    (tmp_path / "truetype" / "x").mkdir(parents=True)
    (tmp_path / "truetype" / "x" / "leesmij.txt").touch()
    assert not make.has_font([missing, str(tmp_path)])
    (tmp_path / "truetype" / "x" / "Sans.TTF").touch()
    assert make.has_font([missing, str(tmp_path)])


def test_apt_asks_nothing_and_passes_its_setting_through_sudo() -> None:
    update, install = make.apt_commands(["sudo", "-n"], ["libegl1", "libgl1"])
    for command in (update, install):
        assert command[:4] == ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    assert update[-1] == "update"
    assert install[-5:] == ["install", "-y", "--no-install-recommends", "libegl1", "libgl1"]


def test_without_root_the_line_to_run_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(make, "as_root", lambda: None)
    assert not make.apt_install(["libegl1"])
    assert "sudo apt-get update && sudo apt-get install -y libegl1" in capsys.readouterr().out


def test_the_steps_use_their_own_environment() -> None:
    steps = make.test_steps(make.FULL, make.WITHOUT_QT)
    for step in steps:
        folder = make.WITHOUT_QT.folder if "zonder Qt" in step.name else make.FULL.folder
        assert Path(step.command[0]).is_relative_to(folder)
    assert steps[-1].extra == {"QT_QPA_PLATFORM": "offscreen"}


def test_the_steps_stop_at_the_first_failure(capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []

    def execute(command: list[str], extra: Mapping[str, str]) -> int:
        done.append(command[0])
        return 3 if command == ["b"] else 0

    steps = [make.Step(name, [name], {}) for name in ("a", "b", "c")]
    assert make.run_steps(steps, execute) == 3
    assert done == ["a", "b"]
    assert "b  MISLUKT (afsluitcode 3)" in capsys.readouterr().out
    assert make.run_steps(steps[:1], execute) == 0


@pytest.mark.parametrize("arguments", [[], ["bestaatniet"], ["run", "test"]])
def test_wrong_use_explains_itself(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert make.main(arguments) == 2
    assert "Gebruik: python make.py OPDRACHT" in capsys.readouterr().out


def test_a_foreseen_stop_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop() -> int:
        raise make.Stop("Het kan niet.")

    monkeypatch.setitem(make.TASKS, "install", stop)
    assert make.main(["install"]) == 1
    assert capsys.readouterr().out == "Het kan niet.\n"


def test_control_c_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(make.TASKS, "run", interrupt)
    assert make.main(["run"]) == 130


def test_an_old_python_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse((ROOT / "make.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    monkeypatch.setattr(make, "OLDEST_PYTHON", (99, 0))
    assert make.main(["install"]) == 2
    assert "is te oud: installeer Python 99.0 of nieuwer." in capsys.readouterr().out


def pins(lock: Path) -> dict[str, str]:
    lines = lock.read_text(encoding="utf-8").splitlines()
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", "\n".join(lines), flags=re.MULTILINE))


def test_the_locks_agree_and_name_no_server() -> None:
    assert pins(make.WITHOUT_QT.lock).items() <= pins(make.FULL.lock).items()
    assert "pyside6-essentials" in pins(make.FULL.lock)
    assert not [name for name in pins(make.WITHOUT_QT.lock) if "side" in name or "shiboken" in name]
    for lock in (make.FULL.lock, make.WITHOUT_QT.lock, make.COMPARING.lock):
        assert "://" not in lock.read_text(encoding="utf-8")


def names_in(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=~! ;\[]", requirement)[0].lower() for requirement in requirements}


def test_the_lock_has_everything_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"]]
    groups = project["dependency-groups"]
    peers = groups.pop("vergelijken")
    asked += [name for group in groups.values() for name in group]
    asked += [n for extra in project["project"]["optional-dependencies"].values() for n in extra]
    assert names_in(asked) <= pins(make.FULL.lock).keys()
    assert names_in(peers) <= pins(make.COMPARING.lock).keys()


def test_what_asks_for_qt_outside_the_window_is_tested_with_it() -> None:
    """Where there is no Qt such a test is skipped, so the other step has to name its file."""
    vraag = 'importorskip("' + 'PySide6"'
    vragend = {
        pad.relative_to(make.ROOT).as_posix()
        for pad in (make.ROOT / "tests").rglob("test_*.py")
        if vraag in pad.read_text(encoding="utf-8")
    }
    assert vragend
    assert {naam for naam in vragend if not naam.startswith("tests/app/")} <= set(make.WITH_QT)
