from __future__ import annotations

from pathlib import Path

import pytest

from app.document import Document
from composer.change import Change
from composer.operations import (
    insert_kerntaken,
    move_step,
    remove_onderdelen,
    set_titel,
    set_veld,
)
from composer.samenstelling import GekozenKerntaak, Samenstelling


class Klok:
    def __init__(self) -> None:
        self.nu = 0.0

    def __call__(self) -> float:
        return self.nu


class Log:
    """Everything a document says."""

    def __init__(self, document: Document) -> None:
        self.changes: list[tuple[Samenstelling, Change]] = []
        self.refused: list[str] = []
        self.opened: list[Samenstelling] = []
        document.changed.connect(self.on_changed)
        document.refused.connect(self.refused.append)
        document.opened.connect(self.opened.append)

    def on_changed(self, after: Samenstelling, change: Change) -> None:
        self.changes.append((after, change))


@pytest.fixture
def klok() -> Klok:
    return Klok()


@pytest.fixture
def document(qapp: object, klok: Klok) -> Document:
    return Document(clock=klok)


def kerntaak(naam: str) -> GekozenKerntaak:
    return GekozenKerntaak(naam, f"Titel van {naam}")


def test_an_edit_says_what_changed_and_can_be_undone(document: Document) -> None:
    log = Log(document)
    begin = document.samenstelling
    assert document.apply(insert_kerntaken, [kerntaak("a")])
    na = document.samenstelling
    assert [kt.id for kt in na.kerntaken] == ["a"]
    assert document.stack.undoText() == "kerntaak toevoegen"
    document.stack.undo()
    assert document.samenstelling is begin
    document.stack.redo()
    assert document.samenstelling is na
    change = log.changes[0][1]
    assert log.changes == [(na, change), (begin, change), (na, change)]


def test_a_refusal_leaves_nothing_but_a_sentence(document: Document) -> None:
    log = Log(document)
    assert not document.apply(remove_onderdelen, ["weg"])
    assert log.refused == ["Dit onderdeel staat niet meer in de samenstelling."]
    assert document.stack.count() == 0
    assert not log.changes


def test_an_edit_that_changes_nothing_is_not_an_edit(document: Document) -> None:
    assert document.apply(set_veld, "naam", "")
    assert document.stack.count() == 0
    assert not document.is_modified


def test_typing_in_one_field_undoes_as_one(document: Document, klok: Klok) -> None:
    for tekst in ("M", "Me", "Med"):
        document.apply(set_veld, "naam", tekst)
        klok.nu += 0.5
    assert document.stack.count() == 1
    document.stack.undo()
    assert document.samenstelling.naam == ""
    document.stack.redo()
    assert document.samenstelling.naam == "Med"


def test_a_pause_or_another_field_starts_a_new_edit(document: Document, klok: Klok) -> None:
    document.apply(set_veld, "naam", "M")
    klok.nu += 1.5
    document.apply(set_veld, "naam", "Me")
    document.apply(set_veld, "beroep", "B")
    document.apply(set_veld, "niveau", 3)
    document.apply(set_veld, "niveau", 4)
    assert document.stack.count() == 5


def test_typing_does_not_merge_over_a_save(document: Document, tmp_path: Path) -> None:
    document.apply(set_veld, "naam", "M")
    document.mark_saved(tmp_path / "a.xml")
    document.apply(set_veld, "naam", "Me")
    assert document.is_modified
    document.stack.undo()
    assert not document.is_modified
    assert document.samenstelling.naam == "M"


def test_typing_and_taking_it_back_leaves_no_edit(document: Document) -> None:
    document.apply(set_veld, "naam", "M")
    document.apply(set_veld, "naam", "")
    assert document.stack.count() == 0
    assert not document.is_modified
    document.apply(set_veld, "naam", "Nieuw")
    document.stack.undo()
    assert document.samenstelling.naam == ""


def test_titles_of_two_parts_do_not_merge(document: Document) -> None:
    document.apply(insert_kerntaken, [kerntaak("a"), kerntaak("b")])
    document.apply(set_titel, "a", "x")
    document.apply(set_titel, "b", "x")
    document.apply(set_titel, "b", "xy")
    assert document.stack.count() == 3


def test_opening_starts_afresh(document: Document, tmp_path: Path) -> None:
    log = Log(document)
    document.apply(set_veld, "naam", "M")
    ander = Samenstelling("ander", naam="Ander")
    document.open(ander, tmp_path / "b.xml")
    assert log.opened == [ander]
    assert document.path == tmp_path / "b.xml"
    assert not document.is_modified
    assert not document.stack.canUndo()


def test_a_document_without_a_file_of_its_own_wants_saving(
    document: Document, tmp_path: Path
) -> None:
    assert document.is_untouched
    document.open(Samenstelling("a"), unsaved=True)
    assert document.is_modified
    assert not document.is_untouched
    document.mark_saved(tmp_path / "c.xml")
    assert not document.is_modified


def test_a_new_branch_after_undo(document: Document) -> None:
    for naam in "abc":
        document.apply(insert_kerntaken, [kerntaak(naam)])
    document.stack.undo()
    document.stack.undo()
    document.apply(insert_kerntaken, [kerntaak("d")])
    assert document.stack.count() == 2
    assert not document.stack.canRedo()
    assert [kt.id for kt in document.samenstelling.kerntaken] == ["a", "d"]


def test_thousands_of_undos_keep_standing(document: Document) -> None:
    document.apply(insert_kerntaken, [kerntaak("a"), kerntaak("b")])
    for i in range(1000):
        document.apply(move_step, ["a"], 1 if i % 2 == 0 else -1)
    for _ in range(2):
        while document.stack.canUndo():
            document.stack.undo()
        while document.stack.canRedo():
            document.stack.redo()
    assert [kt.id for kt in document.samenstelling.kerntaken] == ["a", "b"]
