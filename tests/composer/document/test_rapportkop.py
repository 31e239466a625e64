from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from composer.document import Rapport, read_document, save_document, write_document
from composer.document.rapportkop import Rapportkop, read_rapportkop
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.samenstellingen import kerntaak, samenstelling

RAPPORT = Rapport("historisch", "2", date(2019, 3, 1), "editie-0123")


def test_what_an_export_was_judged_by_comes_back(tmp_path: Path) -> None:
    waarde, pad = samenstelling(kerntaak("25168:K1")), tmp_path / "export.xml"
    save_document(waarde, pad, rapport=RAPPORT)
    kop = Rapportkop("historisch", "2", date(2019, 3, 1), "editie-0123")
    assert read_rapportkop(pad) == read_rapportkop(pad.read_bytes()) == kop
    save_document(read_document(pad), pad)
    assert read_rapportkop(pad) is None, "a document that was saved again says nothing of it"


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        (b'peildatum="2019-03-01"', b'peildatum="gisteren"'),
        (b'peildatum="2019-03-01"', b""),
        (b'regelset="historisch"', b'regelset=" "'),
        (b'editie="editie-0123"', b""),
    ],
)
def test_a_report_that_is_not_whole_says_nothing(oud: bytes, nieuw: bytes) -> None:
    data = write_document(samenstelling(kerntaak("25168:K1")), rapport=RAPPORT)
    assert data.count(oud) == 1
    assert read_rapportkop(data.replace(oud, nieuw)) is None


def test_the_word_somewhere_else_is_no_report() -> None:
    data = write_document(samenstelling(kerntaak("25168:K1"), naam="Het rapport"))
    assert read_rapportkop(data) is None


def test_what_is_no_document_is_refused_with_its_name(tmp_path: Path) -> None:
    pad = tmp_path / "kapot.xml"
    pad.write_bytes(b"<sbb><rapport></sbb>")
    with pytest.raises(Invoerfout) as fout:
        read_rapportkop(pad)
    assert fout.value.bestand == str(pad)
