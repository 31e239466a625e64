"""What every test gets, with and without Qt; so this file imports no Qt."""

import importlib.util
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Before anything makes a QApplication; someone who wants to watch can set it otherwise.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two busy cores make single examples slow, and a check of a submission must be repeatable.
settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("ontwikkeling", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "ontwikkeling")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let pyproject.toml hold pytest-qt's settings where pytest-qt is not installed."""
    if importlib.util.find_spec("pytestqt") is None:
        parser.addini("qt_api", "read by pytest-qt")
        parser.addini("qt_log_level_fail", "read by pytest-qt")


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests out of the user's own settings, store and recovery files (Linux)."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(tmp_path_factory.mktemp(name.lower())))
        runtime = tmp_path_factory.mktemp("runtime")
        runtime.chmod(0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield
