from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.kolommen import add_kolommen, kolommen_of, missing_in, read_kolommen
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, make_ronde
from composer.document import write_document
from composer.document.rapportkop import Rapportkop
from composer.samenstelling import Samenstelling
from composer.vergelijken.kolom import kolom_of, kolom_of_kwalificatie
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.samenstellingen import id_, kerntaak, omgeving
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


def test_columns_become_rounds_by_what_they_are_judged_by() -> None:
    een = Samenstelling(id_(), naam="Een", niveau=2, kerntaken=(kerntaak("25168:K1"),))
    twee = replace(een, id=id_(), naam="Twee")
    bestaand = kolom_of_kwalificatie(omgeving(), "25168")
    kolommen = (kolom_of(WERELD, een, bestand="map/een.xml"), bestaand, kolom_of(WERELD, twee))
    leeg = Beoordelingspakket(NU)
    assert missing_in(leeg, kolommen) == (kolommen[0], kolommen[2])
    pakket = add_kolommen(leeg, kolommen, NU, "Anna")
    terug = kolommen_of(WERELD, pakket)
    assert [kolom.samenstelling for kolom in terug] == [een, twee]
    (ronde,) = pakket.documenten[een.id]
    (oordeel,) = ronde.oordelen
    assert (oordeel.bestand, oordeel.door, oordeel.editie) == ("een.xml", "Anna", "oud")
    assert missing_in(pakket, kolommen) == ()
    assert add_kolommen(pakket, kolommen, NU) is pakket


def test_two_columns_of_one_document_are_two_rounds_in_order() -> None:
    een = Samenstelling(id_(), naam="Eerst", niveau=2, kerntaken=(kerntaak("25168:K1"),))
    kolommen = (kolom_of(WERELD, een), kolom_of(WERELD, replace(een, naam="Later")))
    pakket = add_kolommen(Beoordelingspakket(NU), kolommen, NU)
    rondes = pakket.documenten[een.id]
    assert [ronde.document.samenstelling.naam for ronde in rondes] == ["Eerst", "Later"]
