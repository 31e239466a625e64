from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.kolommen import read_kolommen
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, make_ronde
from composer.document import write_document
from composer.document.rapportkop import Rapportkop
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.samenstellingen import id_, kerntaak
from tests.composer.vergelijken.kolommen import WERELD

NU = datetime(2026, 1, 1, tzinfo=UTC)


def package(pad: Path, *waarden: Samenstelling) -> Path:
    pakket = Beoordelingspakket(NU)
    for waarde in waarden:
        pakket = add_ronde(pakket, make_ronde(write_document(waarde), WERELD, NU))
    save_pakket(pad, pakket)
    return pad


def test_each_document_once_as_it_was_put_in_last(tmp_path: Path) -> None:
    een = Samenstelling(id_(), naam="Zomer", niveau=2, kerntaken=(kerntaak("25168:K1"),))
    ander = replace(een, id=id_(), naam="Herfst", kerntaken=(kerntaak("25154:K1"),))
    pad = package(tmp_path / "uit.kcpakket", een, ander, replace(een, niveau=3))
    herfst, zomer = read_kolommen(WERELD, pad)
    assert (herfst.naam, zomer.naam) == ("Herfst", "Zomer")
    assert zomer.samenstelling.niveau == 3
    regelset = WERELD.regelset
    assert herfst.kop == Rapportkop(regelset.naam, regelset.versie, WERELD.peildatum, "oud")
    assert herfst.bestand == str(pad)


def test_a_package_without_documents_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match="staan 0 documenten"):
        read_kolommen(WERELD, package(tmp_path / "leeg.kcpakket"))
