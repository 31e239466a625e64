"""Decisions about new editions stay in the document, and leave other documents alone."""

from dataclasses import replace
from datetime import date

import pytest

from composer.document import read_document, write_document
from composer.document.schema import validate_document
from composer.samenstelling import Besluit
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.document.voorbeelden import insert_after, uuid, volledig

BESLUITEN = (
    Besluit(
        uuid(12),
        "nieuwe brontekst",
        bron="25168:P1-K1-W2",
        editie="editie-1",
        nieuwe_bron="25168:P1-K1-W3",
        nieuwe_editie="editie-2",
        naam='Naam & "meer"',
        datum=date(2026, 2, 1),
    ),
    Besluit(uuid(12), "nieuwe brontekst", nieuwe_editie="editie-2"),
    Besluit("K0061", "laten"),
)


def test_decisions_come_back_and_the_file_is_valid() -> None:
    waarde = replace(volledig(), besluiten=BESLUITEN)
    data = write_document(waarde)
    assert read_document(data) == waarde
    assert write_document(read_document(data)) == data
    assert validate_document(data) == ()


def test_a_document_without_decisions_does_not_mention_them() -> None:
    assert b"besluit" not in write_document(volledig())


@pytest.mark.parametrize(
    ("na", "nieuw"),
    [
        ('nieuwe_editie="editie-2" />', '<anders xmlns="urn:anders">x</anders>'),
        ('<kc:besluit onderdeel="K0061"', '<anders xmlns="urn:anders" />'),
        ("</kc:besluiten>", '<anders xmlns="urn:anders" />'),
    ],
)
def test_foreign_content_among_them_stays(na: str, nieuw: str) -> None:
    tekst = write_document(replace(volledig(), besluiten=BESLUITEN)).decode()
    data = insert_after(tekst, na, nieuw).encode()
    assert write_document(read_document(data)) == data
    assert validate_document(data) == ()


def test_an_empty_list_of_another_program_stays() -> None:
    tekst = write_document(volledig()).decode()
    data = insert_after(tekst, "</kc:motiveringen>", "<kc:besluiten />").encode()
    assert read_document(data).besluiten == ()
    assert write_document(read_document(data)) == data


def test_a_decision_about_nothing_is_refused_with_its_line() -> None:
    tekst = write_document(replace(volledig(), besluiten=BESLUITEN)).decode()
    fout = tekst.replace('<kc:besluit onderdeel="K0061" keuze="laten"', '<kc:besluit keuze="laten"')
    with pytest.raises(Invoerfout, match="onderdeel") as gevangen:
        read_document(fout.encode())
    assert gevangen.value.regel is not None
