"""Kerntaken that another program put in the profile are kerntaken of the composition."""

import pytest
from lxml import etree

from composer.document import read_document, write_document
from composer.document.schema import validate_document
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.document.voorbeelden import volledig
from tests.composer.samenstellingen import variants

TAAK = """<kerntaak nr="7" titel="Eigen" hoofdstuk="1"{} ><complexiteit>Hoog</complexiteit>
<{groep}><werkproces nr="8" titel="Doet" hoofdstuk="1"><v:noot xmlns:v="urn:v">n</v:noot>
</werkproces></{groep}></kerntaak>"""


def document(profieltaken: str, *, oud: str = "", nieuw: str = "") -> bytes:
    tekst = write_document(volledig()).decode()
    assert oud in tekst
    tekst = tekst.replace("<profielkerntaken />", profieltaken)
    return tekst.replace(oud, nieuw, 1).encode() if oud else tekst.encode()


def taak(attributen: str = "", groep: str = "profielwerkprocessen") -> str:
    return TAAK.format(attributen, groep=groep)


def stable(samenstelling: Samenstelling) -> etree._Element:
    """Write it, see that it stays so, and give the written tree."""
    data = write_document(samenstelling)
    opnieuw = read_document(data)
    assert write_document(opnieuw) == data
    assert [deel.id for deel in opnieuw.onderdelen] == [d.id for d in samenstelling.onderdelen]
    assert validate_document(data) == ()
    return etree.fromstring(data)


@pytest.mark.parametrize("groep", ["profielwerkprocessen", "basiswerkprocessen"])
def test_it_stands_behind_those_of_the_basis_and_is_judged(groep: str) -> None:
    data = document(f"<profielkerntaken>{taak(groep=groep)}</profielkerntaken>")
    gelezen = read_document(data)
    assert gelezen.kerntaken[:2] == volledig().kerntaken
    (eigen,) = gelezen.kerntaken[2:]
    assert (eigen.titel, eigen.complexiteit, eigen.hoofdstuk_gelezen) == ("Eigen", "Hoog", 1)
    assert [wp.titel for wp in eigen.werkprocessen] == ["Doet"]
    # Besides the kerntaak and its werkproces one that the example itself has.
    assert variants("STR-04", gelezen).count("zonder_herkomst") == 3
    wortel = stable(gelezen)
    assert len(wortel.findall(".//basiskerntaken/kerntaak")) == 3
    assert len(wortel.findall(".//profielkerntaken/*")) == 0
    assert len(wortel.findall(".//{urn:v}noot")) == 1
    assert len(wortel.findall(".//werkproces[@titel='Doet']")) == 1


def test_a_document_with_kerntaken_in_the_profile_alone() -> None:
    tekst = document(f"<profielkerntaken>{taak()}</profielkerntaken>").decode()
    begin, einde = tekst.index("<basis>"), tekst.index("</basis>") + len("</basis>")
    tekst = tekst[:begin] + tekst[einde:]
    (eigen,) = read_document(tekst.encode()).kerntaken
    assert (eigen.titel, eigen.hoofdstuk_gelezen) == ("Eigen", None)
    stable(read_document(tekst.encode()))


def test_it_takes_the_namespaces_along_that_it_needs() -> None:
    inhoud = taak(' w:b="1" v:a="2"').replace(' xmlns:v="urn:v"', ' w:c="3"')
    gelezen = read_document(
        document(
            f'<profielkerntaken xmlns:w="urn:w" w:x="blijft"><w:los/>{inhoud}</profielkerntaken>',
            oud="<basis>",
            nieuw='<basis xmlns:v="urn:anders">',
        ).replace(b"<dossiers>", b'<dossiers xmlns:v="urn:v">')
    )
    wortel = stable(gelezen)
    (eigen,) = wortel.findall(".//basiskerntaken/kerntaak[@titel='Eigen']")
    assert (eigen.get("{urn:w}b"), eigen.get("{urn:v}a")) == ("1", "2")
    (noot,) = eigen.findall(".//{urn:v}noot")
    assert noot.get("{urn:w}c") == "3"
    (lijst,) = wortel.findall(".//profielkerntaken")
    assert lijst.get("{urn:w}x") == "blijft"
    assert [kind.tag for kind in lijst] == ["{urn:w}los"]


def test_both_lists_of_werkprocessen_are_one() -> None:
    extra = (
        '</basiswerkprocessen><profielwerkprocessen><werkproces nr="9" titel="Meer"'
        ' hoofdstuk="1"/></profielwerkprocessen>'
    )
    gelezen = read_document(document("", oud="</basiswerkprocessen>", nieuw=extra))
    titels = [wp.titel for wp in gelezen.kerntaken[0].werkprocessen]
    assert titels == [*(wp.titel for wp in volledig().kerntaken[0].werkprocessen), "Meer"]
    assert gelezen.kerntaken[1] == volledig().kerntaken[1]
    assert b"profielwerkprocessen" not in write_document(gelezen)


def test_a_kerntaak_of_a_second_profile_is_refused_with_its_line() -> None:
    tweede = (
        '</profiel><profiel nr="5" titel="Tweede" hoofdstuk="2"><profielkerntaken>\n'
        f"{taak()}</profielkerntaken></profiel>"
    )
    data = document("<profielkerntaken />", oud="</profiel>", nieuw=tweede)
    with pytest.raises(Invoerfout, match="één profiel") as gevangen:
        read_document(data)
    assert gevangen.value.regel == data[: data.index(b'titel="Eigen" hoofdstuk')].count(b"\n") + 1
