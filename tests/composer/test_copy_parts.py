"""Parts are copied with the texts for the chosen kwalificatie, to the character."""

from datetime import date
from itertools import count
from pathlib import Path

import pytest

from composer.copy_parts import (
    copy_as_kerntaak,
    copy_kerntaak,
    copy_keuzedeel,
    copy_werkproces,
    find_copy,
)
from composer.samenstelling import GekozenKerntaak
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Keuzedeel, Verwijzing
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from tests.composer.samenstellingen import eigen_structuur
from tests.kwalificatiestructuur import sbb_bestanden as sbb

WERKPROCES = """<werkprocesomschrijving><![CDATA[Blaast op. ]]><werkprocesomschrijvingperprofiel>
    <aanvullend><profiel referentie="501" /><omschrijving><![CDATA[ Vouwt ook.
]]></omschrijving></aanvullend>
    <aanvullend><profiel referentie="502" /><omschrijving>Anders.</omschrijving></aanvullend>
    </werkprocesomschrijvingperprofiel></werkprocesomschrijving>
  <werkprocesresultaat><![CDATA[]]></werkprocesresultaat>
  <werkprocesgedrag><![CDATA[De vouwer:
- blaast;
- vouwt  .
]]></werkprocesgedrag>
  <werkprocescompetenties><competentie referentie="3084" /><competentie referentie="3084" />
    <werkprocescompetentiesperprofiel><aanvullend><profiel referentie="501" />
    <omschrijving><competentie referentie="3085" /></omschrijving></aanvullend>
    </werkprocescompetentiesperprofiel></werkprocescompetenties>"""
KERNTAAK = """<complexiteit><![CDATA[Lucht & ruimte]]></complexiteit>
  <verantwoordelijkheid> </verantwoordelijkheid>
  <vakkennisenvaardigheden><vakkennisenvaardigheden referentie="71" />
    <vakkennisenvaardigheden referentie="71" /><vakkennisenvaardighedenperprofiel>
    <aanvullend><profiel referentie="501" /><vakkennisenvaardighedenonderdelen>
    <vakkennisenvaardigheden referentie="73" /></vakkennisenvaardighedenonderdelen></aanvullend>
    </vakkennisenvaardighedenperprofiel></vakkennisenvaardigheden>"""


@pytest.fixture
def structuur(tmp_path: Path) -> Kwalificatiestructuur:
    """Two profiles on one basis; the codes have a gap at W2."""
    basis = sbb.kerntaak(
        sbb.werkproces(nr="701", titel="Blaast  op ", inhoud=WERKPROCES),
        sbb.werkproces(nr="702", titel="Knoopt", hoofdstuk="3"),
        inhoud=KERNTAAK,
    )
    profielen = (
        sbb.profiel(sbb.kerntaak(nr="611", titel="Prikt", groep="profielwerkprocessen")),
        sbb.profiel(
            nr="502", titel="Prikker", crebo="<crebo>25901</crebo>", hoofdstuk=' hoofdstuk="2"'
        ),
    )
    pad = sbb.write(tmp_path, sbb.sbb(sbb.dossier(*profielen, basis=basis)))
    return load_structuur([pad])


@pytest.fixture(scope="module")
def bundel() -> Kwalificatiestructuur:
    return load_structuur()


def bron(tekst: str) -> Bronverwijzing:
    return Bronverwijzing.parse(tekst)


def test_a_werkproces_has_the_text_for_its_kwalificatie(structuur: Kwalificatiestructuur) -> None:
    eerste = copy_werkproces(structuur, bron("25900:B1-K1-W1"))
    assert eerste.titel == "Blaast  op "
    assert eerste.omschrijving == "Blaast op. \n\n Vouwt ook.\n"
    assert eerste.resultaat == ""
    assert eerste.gedrag == "De vouwer:\n- blaast;\n- vouwt  .\n"
    assert [item.nr for item in eerste.competenties] == ["3084", "3084", "3085"]
    assert eerste.competenties[2] == Verwijzing("3085", "Aansturen  ")
    tweede = copy_werkproces(structuur, bron("25901:B1-K1-W1"))
    assert tweede.omschrijving == "Blaast op. \n\nAnders."
    assert [item.nr for item in tweede.competenties] == ["3084", "3084"]


def test_a_kerntaak_has_the_text_for_its_kwalificatie(structuur: Kwalificatiestructuur) -> None:
    kerntaak = copy_kerntaak(structuur, bron("25900:B1-K1"))
    assert kerntaak.complexiteit == "Lucht & ruimte"
    assert kerntaak.verantwoordelijkheid == " "
    assert [item.nr for item in kerntaak.vakkennis] == ["71", "71", "73"]
    assert kerntaak.vakkennis[0].titel == "kan  ballonnen knopen "
    ander = copy_kerntaak(structuur, bron("25901:B1-K1"))
    assert [item.nr for item in ander.vakkennis] == ["71", "71"]


def test_a_copy_knows_where_it_comes_from(structuur: Kwalificatiestructuur) -> None:
    kerntaak = copy_kerntaak(structuur, bron("25900:B1-K1"))
    assert kerntaak.herkomst is not None
    assert str(kerntaak.herkomst.bron) == "25900:B1-K1"
    assert kerntaak.herkomst.bronnr == "601"
    assert kerntaak.herkomst.editie == structuur.editie.id
    herkomsten = [wp.herkomst for wp in kerntaak.werkprocessen]
    assert [(str(h.bron), h.bronnr) for h in herkomsten if h] == [
        ("25900:B1-K1-W1", "701"),
        ("25900:B1-K1-W3", "702"),
    ]


def test_a_fresh_copy_never_counts_as_deviating(structuur: Kwalificatiestructuur) -> None:
    kerntaak = copy_kerntaak(structuur, bron("25900:B1-K1"))
    assert kerntaak.herkomst
    assert not kerntaak.is_afwijkend
    assert [wp.is_afwijkend for wp in kerntaak.werkprocessen if wp.herkomst] == [False, False]


def test_titles_without_content_are_marked(bundel: Kwalificatiestructuur) -> None:
    kerntaak = copy_kerntaak(bundel, bron("25168:K2"))
    assert not kerntaak.inhoud_bekend
    assert [wp.titel for wp in kerntaak.werkprocessen] == [
        "Controleert de voorraad",
        "Ontvangt en controleert de bestelling",
        "Pakt de bestelling uit en slaat deze op",
    ]
    assert {wp.inhoud_bekend for wp in kerntaak.werkprocessen} == {False}
    assert {wp.omschrijving + wp.resultaat + wp.gedrag for wp in kerntaak.werkprocessen} == {""}


def test_content_is_known_where_the_file_has_it(structuur: Kwalificatiestructuur) -> None:
    assert copy_kerntaak(structuur, bron("25900:B1-K1")).inhoud_bekend


def titels(kerntaak: GekozenKerntaak) -> list[str]:
    return [wp.titel for wp in kerntaak.werkprocessen]


def test_a_choice_of_werkprocessen_keeps_the_order_of_the_source(
    bundel: Kwalificatiestructuur,
) -> None:
    gekozen = [bron("25168:K2-W3"), bron("25168:K2-W1")]
    kerntaak = copy_kerntaak(bundel, bron("25168:K2"), werkprocessen=gekozen)
    assert titels(kerntaak) == [
        "Controleert de voorraad",
        "Pakt de bestelling uit en slaat deze op",
    ]
    assert titels(copy_kerntaak(bundel, bron("25168:K2"), werkprocessen=())) == []


def test_a_werkproces_of_another_kerntaak_is_refused(bundel: Kwalificatiestructuur) -> None:
    with pytest.raises(OnbekendOnderdeel, match="25168:K1-W1 hoort niet bij kerntaak 25168:K2"):
        copy_kerntaak(bundel, bron("25168:K2"), werkprocessen=[bron("25168:K1-W1")])


def test_a_new_kerntaak_has_the_texts_of_its_first_werkproces(
    structuur: Kwalificatiestructuur,
) -> None:
    bronnen = [bron("25900:B1-K1-W3"), bron("25900:P1-K1-W1")]
    with pytest.raises(OnbekendOnderdeel):
        copy_as_kerntaak(structuur, bronnen)
    kerntaak = copy_as_kerntaak(structuur, [*bronnen[:1], bron("25900:B1-K1-W1")])
    assert kerntaak.complexiteit == "Lucht & ruimte"
    assert kerntaak.herkomst is not None
    assert str(kerntaak.herkomst.bron) == "25900:B1-K1"
    assert titels(kerntaak) == ["Knoopt", "Blaast  op "]


def test_a_new_kerntaak_holds_parts_of_several_sources_in_order(
    bundel: Kwalificatiestructuur,
) -> None:
    bronnen = [bron("25154:K1-W3"), bron("25168:K2-W1"), bron("25154:K1-W1")]
    kerntaak = copy_as_kerntaak(bundel, bronnen)
    assert kerntaak.titel == "Voert verkoop- en adviestrajecten uit"
    assert [wp.herkomst.bron for wp in kerntaak.werkprocessen if wp.herkomst] == bronnen


def test_every_part_gets_an_identity_of_its_own(bundel: Kwalificatiestructuur) -> None:
    kerntaak = copy_kerntaak(bundel, bron("25168:K1"))
    ids = [kerntaak.id, *(wp.id for wp in kerntaak.werkprocessen)]
    assert len(set(ids)) == len(ids) == 11
    nummers = count(1)
    genummerd = copy_kerntaak(bundel, bron("25168:K2"), new_id=lambda: str(next(nummers)))
    assert [genummerd.id, *(wp.id for wp in genummerd.werkprocessen)] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("tekst", ["99999:K1", "25168:K9", "25168:B1-K1", "25168:K1-W99"])
def test_a_part_that_does_not_occur_is_refused(bundel: Kwalificatiestructuur, tekst: str) -> None:
    verwijzing = bron(tekst)
    with pytest.raises(OnbekendOnderdeel):
        (copy_werkproces if verwijzing.is_werkproces else copy_kerntaak)(bundel, verwijzing)


def test_a_kerntaak_is_no_werkproces(bundel: Kwalificatiestructuur) -> None:
    with pytest.raises(OnbekendOnderdeel, match="is een kerntaak"):
        copy_werkproces(bundel, bron("25168:K1"))


@pytest.mark.parametrize(
    ("dag", "sbu"),
    [
        (date(2016, 7, 31), 240),  # before both: the first record, and KD-11 says so
        (date(2018, 7, 31), 240),
        (date(2018, 8, 1), 480),
        (None, None),
    ],
)
def test_a_keuzedeel_is_that_of_the_day(dag: date | None, sbu: int | None) -> None:
    records = (
        Keuzedeel("K0500", "Nieuw", 480, date(2018, 8, 1)),
        Keuzedeel("K0500", "Oud", 240, date(2016, 8, 1), date(2018, 7, 31)),
    )
    keuzedeel = copy_keuzedeel(eigen_structuur(keuzedelen=records), "K0500", dag)
    assert keuzedeel.sbu == sbu


def test_a_keuzedeel_comes_from_the_register(bundel: Kwalificatiestructuur) -> None:
    keuzedeel = copy_keuzedeel(bundel, "K0061", None)
    assert (keuzedeel.code, keuzedeel.titel, keuzedeel.sbu) == ("K0061", "Leidinggeven", 480)
    assert copy_keuzedeel(bundel, "K0071", None).sbu == 480
    with pytest.raises(OnbekendOnderdeel, match="K9999"):
        copy_keuzedeel(bundel, "K9999", None)


@pytest.mark.parametrize("code", ["25168:K2", "25168:K2-W1"])
def test_a_part_is_found_by_its_reference_alone(bundel: Kwalificatiestructuur, code: str) -> None:
    gevonden = find_copy(bundel, bron(code))
    assert gevonden is not None
    assert gevonden.herkomst is not None
    assert str(gevonden.herkomst.bron) == code
    assert getattr(gevonden, "werkprocessen", ()) == ()


@pytest.mark.parametrize("code", ["25168:K9", "25168:K2-W99", "25999:K1"])
def test_a_part_that_does_not_occur_is_not_found(bundel: Kwalificatiestructuur, code: str) -> None:
    assert find_copy(bundel, bron(code)) is None
