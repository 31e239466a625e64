"""The agreements of the house that the linters cannot check."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("kwalificatiestructuur", "composer", "app")
LONGEST_MODULE = 400

QT = {"PySide6", "shiboken6"}
SLOW = {"networkx", "lxml"}

PRODUCT = [*(f for room in ROOMS for f in sorted((ROOT / room).rglob("*.py"))), ROOT / "main.py"]
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def modules_of(node: ast.AST) -> set[str]:
    """The top-level packages that one node imports, if it is an import."""
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and not node.level:
        return {(node.module or "").partition(".")[0]}
    return set()


def imported(tree: ast.Module) -> set[str]:
    """The top-level packages that a module imports anywhere."""
    return set().union(*map(modules_of, ast.walk(tree)))


def imported_at_start(tree: ast.Module) -> set[str]:
    """The top-level packages that a module imports as soon as it is imported itself."""
    return set().union(*map(modules_of, run_at_import(tree)))


def run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Every node outside functions and outside ``if TYPE_CHECKING``."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from run_at_import(child)


@pytest.mark.parametrize(
    ("source", "anywhere", "at_start"),
    [
        ("import lxml.etree", {"lxml"}, {"lxml"}),
        ("from lxml import etree", {"lxml"}, {"lxml"}),
        ("try:\n    import lxml\nexcept ImportError:\n    pass", {"lxml"}, {"lxml"}),
        ("class C:\n    import lxml", {"lxml"}, {"lxml"}),
        ("def f():\n    import lxml", {"lxml"}, set()),
        ("if TYPE_CHECKING:\n    import lxml", {"lxml"}, set()),
        ("from . import lxml", set(), set()),
    ],
)
def test_these_tests_see_imports(source: str, anywhere: set[str], at_start: set[str]) -> None:
    assert imported(ast.parse(source)) == anywhere
    assert imported_at_start(ast.parse(source)) == at_start


@pytest.mark.parametrize("file", [*PRODUCT, *TESTS, ROOT / "make.py"], ids=name_of)
def test_a_module_is_not_too_long(file: Path) -> None:
    lines = len(file.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_MODULE, f"{name_of(file)} has {lines} lines: split it"


@pytest.mark.parametrize("file", PRODUCT, ids=name_of)
def test_only_the_window_knows_qt(file: Path) -> None:
    tree = parsed(file)
    if name_of(file) == "main.py":
        assert not QT & imported_at_start(tree), "the headless commands start without Qt"
    elif not name_of(file).startswith("app/"):
        assert not QT & imported(tree)


@pytest.mark.parametrize("file", PRODUCT, ids=name_of)
def test_the_window_shows_before_the_slow_libraries_load(file: Path) -> None:
    if name_of(file).startswith(("app/", "main.py")):
        assert not SLOW & imported_at_start(parsed(file))


@pytest.mark.parametrize("file", PRODUCT, ids=name_of)
def test_nothing_imports_what_starts_it(file: Path) -> None:
    assert not {"main", "make", "tests"} & imported(parsed(file))


def modules_behind(test: Path) -> Iterator[Path]:
    """What ``tests/<room>/test_x_y.py`` may be about: x_y or x, a module or a package."""
    folder = ROOT / test.relative_to(ROOT / "tests").parent
    words = test.stem.removeprefix("test_").split("_")
    for count in range(len(words), 0, -1):
        name = "_".join(words[:count])
        yield folder / f"{name}.py"
        yield folder / name / "__init__.py"


@pytest.mark.parametrize(
    "test", [f for r in ROOMS for f in sorted((ROOT / "tests" / r).rglob("test_*.py"))], ids=name_of
)
def test_the_tests_mirror_the_code(test: Path) -> None:
    assert any(module.exists() for module in modules_behind(test)), (
        f"{name_of(test)} should be called after the module it tests"
    )
