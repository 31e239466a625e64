"""SBB's own files through a document, compared by code that shares nothing with the product."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from composer.copy_parts import copy_kerntaak
from composer.document import read_document, save_document, write_document
from composer.document.schema import validate_document
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.composer.document.voorbeelden import echte_bestanden, uuid

BASIS = "basis/basistaken/basiskerntaken/kerntaak"
TEKSTEN = {
    "complexiteit": "complexiteit",
    "verantwoordelijkheid": "verantwoordelijkheid",
    "werkprocesomschrijving": "omschrijving",
    "werkprocesresultaat": "omschrijving",
    "werkprocesgedrag": "omschrijving",
}
Deel = tuple[str, dict[str, str], list[tuple[str, str]], list["Deel"]]


@pytest.fixture(scope="module", params=echte_bestanden(), ids=lambda pad: pad.name[:4])
def echt(request: pytest.FixtureRequest) -> tuple[Path, Kwalificatiestructuur]:
    pad: Path = request.param
    return pad, load_structuur([pad])


needs_files = pytest.mark.skipif(
    not echte_bestanden(), reason="no files of SBB beside the checkout"
)


def hoofdstuk(element: Any) -> int:
    return int(element.get("hoofdstuk"))


def text_for(element: Any, naam: str, profiel: str | None) -> str:
    """Base text and additions of one text element, straight from the XML."""
    tekst = element.find(naam)
    if tekst is None:
        return ""
    stukken = [tekst.text or ""]
    stukken += [
        aanvullend.findtext(TEKSTEN[naam]) or ""
        for aanvullend in tekst.iterfind(f"{naam}perprofiel/aanvullend")
        if profiel in [p.get("referentie") for p in aanvullend.iterfind("profiel")]
    ]
    gevuld = [stuk for stuk in stukken if stuk.strip()]
    return "\n\n".join(gevuld) if gevuld else stukken[0]


def items_for(lijst: Any, profiel: str | None, titels: dict[str, str]) -> list[tuple[str, str]]:
    """The references of a list and its additions, with their titles."""
    if lijst is None:
        return []
    nummers = [e.get("referentie") for e in lijst if e.get("referentie")]
    for aanvullend in lijst.iterfind("*/aanvullend"):
        if profiel in [p.get("referentie") for p in aanvullend.iterfind("profiel")]:
            genoemd = aanvullend.iterfind("*/*[@referentie]")
            nummers += [e.get("referentie") for e in genoemd]
    return [(nummer, titels[nummer]) for nummer in nummers]


def part_of(element: Any, profiel: str | None, titels: dict[str, str]) -> Deel:
    """A kerntaak or werkproces as plain data."""
    lijst = element.find("vakkennisenvaardigheden")
    if lijst is None:
        lijst = element.find("werkprocescompetenties")
    werkprocessen = [*element.iterfind("basiswerkprocessen/*")]
    werkprocessen += element.iterfind("profielwerkprocessen/*")
    return (
        element.get("titel"),
        {naam: text_for(element, naam, profiel) for naam in TEKSTEN},
        items_for(lijst, profiel, titels),
        [part_of(wp, profiel, titels) for wp in sorted(werkprocessen, key=hoofdstuk)],
    )


def parts_of_file(wortel: Any) -> Iterator[Deel]:
    """Every kerntaak of every profile, in order of the codes."""
    titels = {e.get("nr"): e.get("titel") for e in wortel.iter() if e.get("nr")}
    for dossier in wortel.iterfind("dossiers/dossier"):
        basis = sorted(dossier.iterfind(BASIS), key=hoofdstuk)
        for profiel in sorted(dossier.iterfind("profielen/profiel"), key=hoofdstuk):
            eigen = sorted(profiel.iterfind("profielkerntaken/kerntaak"), key=hoofdstuk)
            for kerntaak in [*basis, *eigen]:
                yield part_of(kerntaak, profiel.get("nr"), titels)


def everything(structuur: Kwalificatiestructuur) -> Samenstelling:
    """Every kerntaak of every kwalificatie, one after the other."""
    kerntaken: list[GekozenKerntaak] = []
    for kwalificatie in kwalificaties(structuur):
        for code, _ in kerntaken_of(structuur, kwalificatie.crebo):
            bron = Bronverwijzing(kwalificatie.crebo, code)
            kerntaken.append(copy_kerntaak(structuur, bron))
    return Samenstelling(
        id=uuid(1), naam="Alles", niveau=2, studieduur=2, kerntaken=tuple(kerntaken)
    )


@needs_files
def test_every_character_of_a_real_file_reaches_the_document(
    echt: tuple[Path, Kwalificatiestructuur],
) -> None:
    pad, structuur = echt
    data = write_document(everything(structuur))
    bron = list(parts_of_file(etree.parse(pad).getroot()))
    geschreven = list(parts_of_file(etree.fromstring(data)))
    assert len(bron) >= 6
    assert sum(len(tekst) for deel in bron for tekst in deel[1].values()) > 5_000
    assert geschreven == bron


@needs_files
def test_a_document_of_a_real_file_is_valid_and_stable(
    echt: tuple[Path, Kwalificatiestructuur],
) -> None:
    samenstelling = everything(echt[1])
    data = write_document(samenstelling)
    assert validate_document(data) == ()
    assert read_document(data) == samenstelling
    assert write_document(read_document(data)) == data
    assert not any(deel.is_afwijkend for deel in samenstelling.onderdelen)


@needs_files
def test_the_reader_of_sbbs_files_reads_the_document(
    echt: tuple[Path, Kwalificatiestructuur], tmp_path: Path
) -> None:
    samenstelling = everything(echt[1])
    pad = tmp_path / "alles.xml"
    save_document(samenstelling, pad)
    teruggelezen = load_structuur([pad])
    assert teruggelezen.waarschuwingen == ()
    (kwalificatie,) = kwalificaties(teruggelezen)
    assert (kwalificatie.naam, kwalificatie.niveau, kwalificatie.sbu) == ("Alles", 2, 3200)
    gelezen = [
        copy_kerntaak(teruggelezen, Bronverwijzing(kwalificatie.crebo, code))
        for code, _ in kerntaken_of(teruggelezen, kwalificatie.crebo)
    ]
    assert [
        (str(kt.herkomst.bron), [str(wp.herkomst.bron) for wp in kt.werkprocessen if wp.herkomst])
        for kt in gelezen
        if kt.herkomst
    ] == [
        (
            f"{kwalificatie.crebo}:B1-K{i}",
            [f"{kwalificatie.crebo}:B1-K{i}-W{j}" for j, _ in enumerate(kt.werkprocessen, 1)],
        )
        for i, kt in enumerate(samenstelling.kerntaken, 1)
    ]
    assert [kt.teksthash for kt in gelezen] == [kt.teksthash for kt in samenstelling.kerntaken]
    assert [wp.teksthash for kt in gelezen for wp in kt.werkprocessen] == [
        wp.teksthash for _, wp in samenstelling.werkprocessen
    ]


def test_a_code_of_a_cross_over_is_read_by_the_reader_of_sbbs_files(tmp_path: Path) -> None:
    item = Verwijzing("71", "kan iets")
    kerntaak = GekozenKerntaak(uuid(2), "K", vakkennis=(item,))
    pad = tmp_path / "document.xml"
    save_document(Samenstelling(id=uuid(1), crebo="26050", kerntaken=(kerntaak,)), pad)
    assert [kw.crebo for kw in kwalificaties(load_structuur([pad]))] == ["26050"]
