from __future__ import annotations

import io
import zipfile

import pytest

from composer.beoordelen.schrijven import write_pakket
from composer.document import read_document
from composer.document.pakketmerk import is_pakket
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.beoordelen.pakketten import complete


def zip_with(naam: str) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as archief:
        archief.writestr(naam, b"{}")
    return uit.getvalue()


def test_a_package_is_recognised() -> None:
    assert is_pakket(write_pakket(complete()))
    assert not is_pakket(zip_with("xl/workbook.xml"))
    assert not is_pakket(b"<sbb/>")


def test_who_opens_a_package_as_a_document_reads_what_it_is() -> None:
    with pytest.raises(Invoerfout, match="dit is een beoordelingspakket"):
        read_document(write_pakket(complete()))
    with pytest.raises(Invoerfout, match="dit is een zip-bestand"):
        read_document(zip_with("samenstelling.xml"))
