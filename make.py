"""Set-up and tasks of the project: ``python make.py install|run|test|bench|pictures|lock``.

Standard library only, because it runs before anything is installed. The syntax stays within
Python 3.7, so that an older Python gets a sentence instead of a traceback.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
UV = "uv==0.13.9"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

# What PySide6 links against, and the Debian package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What its platform plugins for X11 and Wayland add, so only needed for a window on a screen.
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}

# What needs Qt; everything else is tested without it.
WITH_QT = ["tests/app", "tests/test_bench.py"]
# At most four: each has a structure and windows of its own in memory.
PYTEST = ["-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
QT_IS_ABSENT = """
try:
    import PySide6
except ImportError:
    pass
else:
    raise SystemExit("PySide6 hoort niet in de omgeving zonder Qt: " + PySide6.__file__)
"""


class Venv(NamedTuple):
    """One virtual environment and the lock that says exactly what is in it."""

    folder: Path
    lock: Path

    def program(self, name: str) -> Path:
        """The path of a program in this environment."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / (name + ".exe")
        return self.folder / "bin" / name

    @property
    def stamp(self) -> Path:
        """Written when the environment is complete; says what it was made from."""
        return self.folder / "gemaakt-uit.txt"


class Step(NamedTuple):
    """One step of ``test``: what to call it, what to run, and in which extra environment."""

    name: str
    command: list[str]
    extra: Mapping[str, str]


class Stop(Exception):
    """A foreseen end: a Dutch sentence for the user."""


FULL = Venv(ROOT / ".venv", ROOT / "requirements.lock")
WITHOUT_QT = Venv(ROOT / ".venv-zonder-qt", ROOT / "requirements-zonder-qt.lock")
# With the libraries of others that bench measures against.
COMPARING = Venv(ROOT / ".venv-vergelijken", ROOT / "requirements-vergelijken.lock")


def say(line: str) -> None:
    """Print one line in order with what the subprocesses print."""
    print(line, flush=True)


def call(command: list[str], extra: Mapping[str, str] | None = None) -> int:
    """Run in the project folder, with only this project's packages; return the exit code."""
    environment = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    environment.update(extra or {})
    code = subprocess.call(command, cwd=ROOT, env=environment)
    return 128 - code if code < 0 else code


def call_quietly(command: list[str]) -> bool:
    """Run and say whether it went well; show what it printed only when it did not."""
    result = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if result.returncode:
        say(result.stdout.strip())
    return result.returncode == 0


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be seen on this machine."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def can_load(library: str) -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(
    libraries: Iterable[str], loads: Callable[[str], bool] = can_load
) -> list[str]:
    """The libraries that the system does not have, in the order given."""
    return [library for library in libraries if not loads(library)]


def has_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Whether there is any font; without one Qt draws boxes."""
    return any(
        file.suffix.lower() in FONT_SUFFIXES
        for folder in folders
        for file in Path(folder).expanduser().rglob("*")
    )


def as_root() -> list[str] | None:
    """What to put before a command to run it as root without a question; None if impossible."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(
            ["sudo", "-n", "true"], capture_output=True, stdin=subprocess.DEVNULL, check=False
        ).returncode
        == 0
    ):
        return ["sudo", "-n"]
    return None


def apt_commands(prefix: list[str], packages: list[str]) -> list[list[str]]:
    """The commands that install Debian packages: first the list of packages, then these."""
    # Through env, because sudo does not pass variables on.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]
    return [[*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages]]


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages, or print the one line that does; whether they were installed."""
    prefix = as_root()
    if prefix is not None:
        say("Systeempakketten installeren: " + " ".join(packages))
        update, install = apt_commands(prefix, packages)
        call_quietly(update)
        if call_quietly(install):
            return True
    line = "sudo apt-get update && sudo apt-get install -y " + " ".join(packages)
    say("Er ontbreken systeempakketten. Voer deze regel eenmalig uit:\n  " + line)
    return False


def ensure_system(*, window: bool) -> bool:
    """Install what Qt needs from the system; whether Qt can be loaded afterwards."""
    if not sys.platform.startswith("linux"):
        return True
    packages_of = {**QT_LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    missing = missing_libraries(packages_of)
    fonts = [] if has_font() else [FONT_PACKAGE]
    if not missing and not fonts:
        return True
    if shutil.which("apt-get"):
        apt_install([packages_of[library] for library in missing] + fonts)
    elif missing:
        say("Qt mist systeembibliotheken: " + ", ".join(missing))
        say("Installeer ze met het pakketbeheer van dit systeem.")
    return not missing_libraries(QT_LIBRARIES)


def wanted_stamp(venv: Venv) -> str:
    """What the stamp must say: hash of the lock, place, and the interpreter behind it."""
    digest = hashlib.sha256(venv.lock.read_bytes()).hexdigest()
    return "\n".join([digest, str(venv.folder), str(venv.program("python").resolve())])


def is_current(venv: Venv) -> bool:
    """Whether the environment is complete and made from the present lock, here."""
    if not (venv.program("python").exists() and venv.stamp.exists()):
        return False
    return venv.stamp.read_text(encoding="utf-8") == wanted_stamp(venv)


def create_venv(folder: Path) -> None:
    """Make an empty virtual environment with pip, over whatever was there."""
    # Debian splits venv off from its Python.
    split_off = importlib.util.find_spec("ensurepip") is None and shutil.which("apt-get")
    if split_off and not apt_install(["python{}.{}-venv".format(*sys.version_info)]):
        raise Stop("Zonder dit pakket kan Python geen omgeving maken.")
    if call([sys.executable, "-m", "venv", "--clear", str(folder)]):
        raise Stop(f"De omgeving {folder.name} kon niet worden gemaakt (zie hierboven).")


def pip_install(venv: Venv, *what: str) -> None:
    """Install into the environment with its own pip, wheels only."""
    pip = [str(venv.program("python")), "-m", "pip", "install", "-qq", "--no-input"]
    pip += ["--disable-pip-version-check", "--only-binary", ":all:"]
    if call([*pip, *what]):
        raise Stop(
            f"De pakketten voor {venv.folder.name} konden niet worden opgehaald (zie hierboven). "
            "Controleer de internetverbinding en probeer het opnieuw."
        )


def ensure_venv(venv: Venv) -> None:
    """Rebuild the environment from its lock, unless it is current."""
    if is_current(venv):
        return
    say(f"{venv.folder.name} wordt gemaakt uit {venv.lock.name}; dit duurt even ...")
    create_venv(venv.folder)
    pip_install(venv, "--require-hashes", "--requirement", str(venv.lock))
    venv.stamp.write_text(wanted_stamp(venv), encoding="utf-8")


def ensure_ready(*, window: bool = False) -> str:
    """Do all set-up that a task with Qt needs; the path of the Python to run it with."""
    ensure_venv(FULL)
    if not ensure_system(window=window):
        raise Stop("Zonder deze bibliotheken kan Qt niet starten.")
    return str(FULL.program("python"))


def run_command(python: str, *, screen: bool) -> list[str]:
    """Open the window, or without a screen make the example that shows what it does."""
    if screen:
        return [python, "main.py"]
    return [python, "main.py", "voorbeeld", "--naar", str(ROOT / "build" / "voorbeeld")]


def test_steps(full: Venv, without_qt: Venv) -> list[Step]:
    """Everything that has to hold, the fastest answers first."""
    python, bare = str(full.program("python")), str(without_qt.program("python"))
    lint_imports = str(full.program("lint-imports"))
    return [
        Step("ruff check", [python, "-m", "ruff", "check", "."], {}),
        Step("ruff format", [python, "-m", "ruff", "format", "--check", "."], {}),
        Step("mypy", [python, "-m", "mypy"], {}),
        Step("lint-imports", [lint_imports, "--no-logo"], {}),
        Step("zonder Qt: PySide6 is er niet", [bare, "-c", QT_IS_ABSENT], {}),
        Step("zonder Qt: tests", [bare, *PYTEST, "--ignore=tests/app"], {}),
        Step("met Qt: tests", [python, *PYTEST, *WITH_QT], OFFSCREEN),
    ]


def run_steps(steps: list[Step], execute: Callable[[list[str], Mapping[str, str]], int]) -> int:
    """Run the steps until one fails; print the seconds of each; return that exit code or 0."""
    code, taken = 0, []
    for number, step in enumerate(steps, start=1):
        say(f"\n[{number}/{len(steps)}] {step.name}")
        start, code = time.perf_counter(), execute(step.command, step.extra)
        taken.append(f"{time.perf_counter() - start:8.1f} s  {step.name}")
        if code:
            taken[-1] += f"  MISLUKT (afsluitcode {code})"
            break
    say("\nTijd per stap\n" + "\n".join(taken))
    say("Alle stappen geslaagd." if code == 0 else "Niet geslaagd; latere stappen niet gedaan.")
    return code


def install() -> int:
    """Zet de omgeving .venv klaar, precies volgens requirements.lock."""
    ensure_venv(FULL)
    ensure_system(window=has_screen(sys.platform, os.environ))
    say(f"{FULL.folder.name} staat klaar.")
    return 0


def run() -> int:
    """Opent het programma; zonder beeldscherm: maakt het voorbeeld in build/voorbeeld."""
    screen = has_screen(sys.platform, os.environ)
    python = ensure_ready(window=screen)
    return call(run_command(python, screen=screen), {} if screen else OFFSCREEN)


def test() -> int:
    """Controleert de code en voert alle tests uit, met en zonder Qt."""
    ensure_ready()
    ensure_venv(WITHOUT_QT)
    return run_steps(test_steps(FULL, WITHOUT_QT), call)


def bench() -> int:
    """Meet de snelheid."""
    ensure_venv(COMPARING)
    return call([ensure_ready(), "-m", "tests.bench"], OFFSCREEN)


def pictures() -> int:
    """Maakt de schermafbeeldingen."""
    return call([ensure_ready(), "-m", "tests.pictures"], OFFSCREEN)


def lock() -> int:
    """Vernieuwt de lockbestanden (voor ontwikkelaars)."""
    tool = Venv(ROOT / ".venv-lock", FULL.lock)
    create_venv(tool.folder)
    pip_install(tool, UV)
    compiling = [str(tool.program("uv")), "pip", "compile", "pyproject.toml", "--universal"]
    compiling += ["--python-version", "{}.{}".format(*OLDEST_PYTHON), "--fork-strategy", "fewest"]
    compiling += ["--generate-hashes", "--no-build", "--upgrade", "--quiet"]
    compiling += ["--custom-compile-command", "python make.py lock", "--group", "test"]
    everything = ["--extra", "venster", "--group", "test-venster", "--group", "lint"]
    same, peers = ["--constraints", FULL.lock.name], ["--group", "vergelijken"]
    return (
        call([*compiling, *everything, "--output-file", FULL.lock.name])
        or call([*compiling, *same, "--output-file", WITHOUT_QT.lock.name])
        or call([*compiling, *same, *peers, "--output-file", COMPARING.lock.name])
    )


TASKS = {task.__name__: task for task in (install, run, test, bench, pictures, lock)}


def usage() -> str:
    """What can be asked, one line per task."""
    lines = "".join(f"\n  {name:<9} {task.__doc__}" for name, task in TASKS.items())
    return f"Gebruik: python make.py OPDRACHT{lines}"


def main(arguments: list[str]) -> int:
    """Run one task; return its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        have, need = "{}.{}".format(*sys.version_info), "{}.{}".format(*OLDEST_PYTHON)
        say(f"Python {have} is te oud: installeer Python {need} of nieuwer.")
        say("Staat die er al naast? Roep die dan aan, bijvoorbeeld: make PYTHON=python3.12 run")
        return 2
    if arguments in (["-h"], ["--help"]):
        say(usage())
        return 0
    if len(arguments) != 1 or arguments[0] not in TASKS:
        say(usage())
        return 2
    try:
        return TASKS[arguments[0]]()
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
