from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kwalificatiestructuur.elementen import (
    Kerntaak,
    KerntaakInhoud,
    Structuurgegevens,
    Verwijzing,
    WerkprocesInhoud,
)
from kwalificatiestructuur.sbb_xml import read_sbb
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

TWEE_PROFIELEN = (
    profiel(nr="501", hoofdstuk=' hoofdstuk="1"', crebo="<crebo>25901</crebo>"),
    profiel(nr="502", hoofdstuk=' hoofdstuk="2"', crebo="<crebo>25902</crebo>"),
)


def read(map_: Path, *kerntaken: str, profielen: tuple[str, ...] = TWEE_PROFIELEN) -> Kerntaak:
    """The first kerntaak of a dossier with these kerntaken in its basis."""
    return read_all(map_, *kerntaken, profielen=profielen).dossiers[0].kerntaken[0]


def read_all(
    map_: Path, *kerntaken: str, profielen: tuple[str, ...] = TWEE_PROFIELEN
) -> Structuurgegevens:
    return read_sbb(write(map_, sbb(dossier(*profielen, basis="".join(kerntaken)))))


def inhoud_of(kt: Kerntaak) -> KerntaakInhoud:
    assert kt.inhoud is not None
    return kt.inhoud


def werkproces_inhoud(kt: Kerntaak) -> WerkprocesInhoud:
    inhoud = kt.werkprocessen[0].inhoud
    assert inhoud is not None
    return inhoud


def test_base_text_and_additions_per_profile(tmp_path: Path) -> None:
    inhoud = """<complexiteit><![CDATA[Basis: <b>
 rond. ]]><complexiteitperprofiel>
        <aanvullend><profiel referentie="502" /><complexiteit><![CDATA[Twee.]]></complexiteit>
        </aanvullend>
        <aanvullend><profiel referentie="501" /><profiel referentie="502" />
          <iets><![CDATA[Beide ]]></iets></aanvullend>
        <aanvullend><profiel referentie="501" /><omschrijving><![CDATA[]]></omschrijving>
        </aanvullend>
      </complexiteitperprofiel></complexiteit>"""
    tekst = inhoud_of(read(tmp_path, kerntaak(inhoud=inhoud))).complexiteit
    assert tekst.basis == "Basis: <b>\n rond. "
    assert tekst.per_profiel == (("502", "Twee."), ("501", "Beide "), ("502", "Beide "))
    assert tekst.for_profiel("501") == "Basis: <b>\n rond. \n\nBeide "
    assert tekst.for_profiel("502") == "Basis: <b>\n rond. \n\nTwee.\n\nBeide "
    assert tekst.for_profiel("503") == "Basis: <b>\n rond. "


def test_text_after_a_child_belongs_to_the_element(tmp_path: Path) -> None:
    inhoud = """<verantwoordelijkheid>voor<verantwoordelijkheidperprofiel>
      <aanvullend>los<profiel referentie="501" /><verantwoordelijkheid>erbij<x>niet</x> ook
      </verantwoordelijkheid></aanvullend></verantwoordelijkheidperprofiel> na"""
    inhoud += "</verantwoordelijkheid>"
    tekst = inhoud_of(read(tmp_path, kerntaak(inhoud=inhoud))).verantwoordelijkheid
    assert tekst.basis == "voor na"
    assert tekst.per_profiel == (("501", "erbij ook\n      "),)


def test_white_space_after_a_child_is_layout(tmp_path: Path) -> None:
    inhoud = "<complexiteit><![CDATA[ Een\n]]><complexiteitperprofiel />\n  </complexiteit>"
    assert inhoud_of(read(tmp_path, kerntaak(inhoud=inhoud))).complexiteit.basis == " Een\n"


def test_the_three_texts_of_a_werkproces(tmp_path: Path) -> None:
    inhoud = """<werkprocesomschrijving><![CDATA[O]]><werkprocesomschrijvingperprofiel>
        <aanvullend><profiel referentie="501" /><omschrijving>o1</omschrijving></aanvullend>
      </werkprocesomschrijvingperprofiel></werkprocesomschrijving>
      <werkprocesresultaat><![CDATA[R]]><werkprocesresultaatperprofiel>
        <aanvullend><profiel referentie="501" /><omschrijving>r1</omschrijving></aanvullend>
      </werkprocesresultaatperprofiel></werkprocesresultaat>
      <werkprocesgedrag><![CDATA[Hij:
- vouwt;
- knoopt.
]]><werkprocesgedragperprofiel>
        <aanvullend><profiel referentie="501" /><omschrijving>g1</omschrijving></aanvullend>
      </werkprocesgedragperprofiel></werkprocesgedrag>"""
    gelezen = werkproces_inhoud(read(tmp_path, kerntaak(werkproces(inhoud=inhoud))))
    assert gelezen.omschrijving.for_profiel("501") == "O\n\no1"
    assert gelezen.resultaat.for_profiel("501") == "R\n\nr1"
    assert gelezen.gedrag.for_profiel("501") == "Hij:\n- vouwt;\n- knoopt.\n\n\ng1"
    assert gelezen.gedrag.for_profiel("502") == "Hij:\n- vouwt;\n- knoopt.\n"


def test_competencies_with_additions_and_repeats(tmp_path: Path) -> None:
    inhoud = """<werkprocescompetenties>
        <competentie referentie="3085" /><competentie referentie="3084" />
        <competentie referentie="3085" />
        <werkprocescompetentiesperprofiel>
          <aanvullend><profiel referentie="502" /><omschrijving>
            <competentie referentie="3084" /><competentie referentie="3085" /></omschrijving>
          </aanvullend>
          <aanvullend><profiel referentie="501" /><omschrijving /></aanvullend>
        </werkprocescompetentiesperprofiel>
      </werkprocescompetenties>"""
    lijst = werkproces_inhoud(read(tmp_path, kerntaak(werkproces(inhoud=inhoud)))).competenties
    a, b = Verwijzing("3084", "Beslissen"), Verwijzing("3085", "Aansturen  ")
    assert lijst.basis == (b, a, b)
    assert lijst.per_profiel == (("502", (a, b)),)
    assert lijst.for_profiel("501") == (b, a, b)
    assert lijst.for_profiel("502") == (b, a, b, a, b)


def test_a_reference_of_another_name_is_none(tmp_path: Path) -> None:
    competenties = (
        '<werkprocescompetenties><anders referentie="3084" /><competentie referentie="3085" />'
        "<werkprocescompetentiesperprofiel /></werkprocescompetenties>"
    )
    kt = read(tmp_path, kerntaak(werkproces(inhoud=competenties)))
    lijst = werkproces_inhoud(kt).competenties
    assert ([verwijzing.nr for verwijzing in lijst.basis], lijst.per_profiel) == (["3085"], ())


def test_knowledge_nested_under_the_same_name(tmp_path: Path) -> None:
    inhoud = """<vakkennisenvaardigheden>
        <vakkennisenvaardigheden referentie="72" />
        <vakkennisenvaardigheden_met_categorie><categorie referentie="9"><items>
          <vakkennisenvaardigheden referentie="71" /></items></categorie>
        </vakkennisenvaardigheden_met_categorie>
        <vakkennisenvaardigheden referentie="72" />
        <vakkennisenvaardighedenperprofiel>
          <aanvullend><profiel referentie="502" /><vakkennisenvaardighedenonderdelen>
            <vakkennisenvaardigheden referentie="73" /></vakkennisenvaardighedenonderdelen>
          </aanvullend>
        </vakkennisenvaardighedenperprofiel>
      </vakkennisenvaardigheden>"""
    lijst = inhoud_of(read(tmp_path, kerntaak(inhoud=inhoud))).vakkennis
    knopen = Verwijzing("71", "kan  ballonnen knopen ")
    lucht, wind = Verwijzing("72", "weet van lucht"), Verwijzing("73", "kent de wind")
    assert lijst.basis == (lucht, knopen, lucht)
    assert lijst.for_profiel("502") == (lucht, knopen, lucht, wind)


def test_a_reference_without_a_number_does_not_count_and_spaces_around_one_do_not_matter(
    tmp_path: Path,
) -> None:
    wp = """<werkprocescompetenties>
        <competentie referentie="3085" /><competentie /><competentie referentie=" " />
        <competentie referentie="" /><competentie referentie=" 3084 " />
      </werkprocescompetenties>"""
    gegevens = read_all(tmp_path, kerntaak(werkproces(inhoud=wp)))
    lijst = werkproces_inhoud(gegevens.dossiers[0].kerntaken[0]).competenties
    assert lijst.basis == (Verwijzing("3085", "Aansturen  "), Verwijzing("3084", "Beslissen"))
    assert gegevens.waarschuwingen == ()


def test_a_reference_to_nothing_is_kept_and_reported_with_its_line(tmp_path: Path) -> None:
    inhoud = '<vakkennisenvaardigheden>\n<vakkennisenvaardigheden referentie="99" />\n'
    inhoud += "</vakkennisenvaardigheden>"
    wp = "<werkprocescompetenties><competentie referentie='98'/></werkprocescompetenties>"
    gegevens = read_all(tmp_path, kerntaak(werkproces(inhoud=wp), inhoud=inhoud))
    kt = gegevens.dossiers[0].kerntaken[0]
    assert inhoud_of(kt).vakkennis.basis == (Verwijzing("99", ""),)
    assert werkproces_inhoud(kt).competenties.basis == (Verwijzing("98", ""),)
    regel = next(
        nummer
        for nummer, tekst in enumerate((tmp_path / "dossier.xml").read_text().splitlines(), 1)
        if 'referentie="99"' in tekst
    )
    meldingen = sorted(gegevens.waarschuwingen)
    assert f"dossier.xml, regel {regel}: verwijzing naar 99, dat niet in het bestand staat" in (
        meldingen
    )
    assert len(meldingen) == 2


@pytest.mark.parametrize(
    ("profielen", "melding"),
    [('<profiel referentie="509" />', "profiel 509"), ("", "aanvulling zonder profiel")],
)
def test_an_addition_for_no_known_profile_is_reported(
    tmp_path: Path, profielen: str, melding: str
) -> None:
    inhoud = (
        f"<complexiteit>Basis<complexiteitperprofiel><aanvullend>{profielen}"
        "<omschrijving>Meer</omschrijving></aanvullend></complexiteitperprofiel></complexiteit>"
    )
    gegevens = read_all(tmp_path, kerntaak(inhoud=inhoud))
    assert len(gegevens.waarschuwingen) == 1
    assert melding in gegevens.waarschuwingen[0]


def codes(gegevens: Structuurgegevens) -> list[list[tuple[str, str]]]:
    """Per kwalificatie the codes and the titles behind them, werkprocessen included."""
    d = gegevens.dossiers[0]
    kerntaken = {kt.sleutel: kt for kt in d.kerntaken}
    return [
        [
            (f"{plaats.code}-W{wp.hoofdstuk}", wp.titel)
            for plaats in kw.plaatsen or ()
            for wp in kerntaken[plaats.kerntaak].werkprocessen
        ]
        for kw in d.kwalificaties
    ]


def test_order_follows_hoofdstuk_not_the_document(tmp_path: Path) -> None:
    basis = kerntaak(
        werkproces("701", "derde", "1.3"),
        werkproces("702", "eerste", "1.1"),
        werkproces("703", "tiende", "1.10"),
        nr="601",
        hoofdstuk="2",
    ) + kerntaak(werkproces("704", "begin"), nr="602", hoofdstuk="1")
    eigen = kerntaak(werkproces("705", "eigen"), nr="603", groep="profielwerkprocessen")
    profielen = (
        profiel(eigen, nr="501", hoofdstuk=' hoofdstuk="3"', crebo="<crebo>25901</crebo>"),
        profiel(nr="502", hoofdstuk=' hoofdstuk="1"', crebo="<crebo>25902</crebo>"),
    )
    gegevens = read_all(tmp_path, basis, profielen=profielen)
    gedeeld = [
        ("B1-K1-W1", "begin"),
        ("B1-K2-W1", "eerste"),
        ("B1-K2-W3", "derde"),
        ("B1-K2-W10", "tiende"),
    ]
    assert [kw.crebo for kw in gegevens.dossiers[0].kwalificaties] == ["25902", "25901"]
    assert codes(gegevens) == [gedeeld, [*gedeeld, ("P3-K1-W1", "eigen")]]


def test_without_hoofdstuk_the_document_position_counts(tmp_path: Path) -> None:
    basis = kerntaak(
        werkproces("701", "a", None),
        werkproces("702", "b", "1"),
        werkproces("703", "c", None),
        werkproces("704", "d", ""),
        hoofdstuk=None,
    )
    gegevens = read_all(tmp_path, basis)
    verwacht = [
        ("B1-K1-W1", "b"),
        ("B1-K1-W2", "a"),
        ("B1-K1-W3", "c"),
        ("B1-K1-W4", "d"),
    ]
    assert codes(gegevens)[0] == verwacht
    assert not gegevens.waarschuwingen


def test_a_repeated_hoofdstuk_gets_a_free_number_and_a_warning(tmp_path: Path) -> None:
    basis = kerntaak(werkproces("701", "a", "1"), werkproces("702", "b", "1"))
    gegevens = read_all(tmp_path, basis)
    assert codes(gegevens)[0] == [("B1-K1-W1", "a"), ("B1-K1-W2", "b")]
    assert "hoofdstuk 1 komt twee keer voor" in gegevens.waarschuwingen[0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["", "1", "2", "3", "1.2", "x", "12"]), max_size=8))
def test_every_part_gets_a_code_of_its_own(tmp_path: Path, hoofdstukken: list[str]) -> None:
    delen = [werkproces(str(700 + i), f"t{i}", h) for i, h in enumerate(hoofdstukken)]
    gevonden = codes(read_all(tmp_path, kerntaak(*delen)))[0]
    assert sorted(titel for _, titel in gevonden) == sorted(f"t{i}" for i in range(len(delen)))
    assert len({code for code, _ in gevonden}) == len(delen)
    nummers = [int(code.rpartition("W")[2]) for code, _ in gevonden]
    assert nummers == sorted(nummers)
    for i, hoofdstuk in enumerate(hoofdstukken):
        if hoofdstuk.isdigit() and hoofdstukken.index(hoofdstuk) == i and hoofdstuk != "2":
            assert (f"B1-K1-W{hoofdstuk}", f"t{i}") in gevonden


def test_keys_are_sbb_numbers(tmp_path: Path) -> None:
    kt = read(tmp_path, kerntaak(werkproces()))
    assert (kt.sleutel, kt.sbb_nr) == ("kerntaak:601", "601")
    assert [(wp.sleutel, wp.sbb_nr) for wp in kt.werkprocessen] == [("werkproces:701", "701")]


def test_without_number_the_key_is_dossier_and_code(tmp_path: Path) -> None:
    kt = read(tmp_path, kerntaak(werkproces(nr=None, hoofdstuk="4"), nr=None))
    assert (kt.sleutel, kt.sbb_nr) == ("kerntaak:23900:B1-K1", None)
    assert kt.werkprocessen[0].sleutel == "werkproces:23900:B1-K1-W4"


def test_one_number_for_two_parts_gives_two_keys_and_a_warning(tmp_path: Path) -> None:
    basis = kerntaak(
        werkproces("701", "een"), werkproces("701", "twee", "2"), werkproces("701", "een", "3")
    )
    gegevens = read_all(tmp_path, basis)
    kt = gegevens.dossiers[0].kerntaken[0]
    assert [wp.sleutel for wp in kt.werkprocessen] == [
        "werkproces:701",
        "werkproces:701~2",
        "werkproces:701~3",
    ]
    assert len(gegevens.waarschuwingen) == 2
    assert "nummer 701 staat ook bij een ander onderdeel; „twee”" in gegevens.waarschuwingen[0]


def test_the_same_part_twice_in_a_dossier_is_two_parts(tmp_path: Path) -> None:
    """A kwalificatie holds both, each under its own code."""
    basis = kerntaak(hoofdstuk="1") + kerntaak(hoofdstuk="2")
    gegevens = read_all(tmp_path, basis)
    assert [kt.sleutel for kt in gegevens.dossiers[0].kerntaken] == [
        "kerntaak:601",
        "kerntaak:601~2",
    ]
    assert len(gegevens.waarschuwingen) == 1


def test_the_same_part_in_two_dossiers_keeps_one_key(tmp_path: Path) -> None:
    gelijk = kerntaak(werkproces())
    anders = kerntaak(werkproces(titel="Iets anders"))
    een = dossier(profiel(), basis=gelijk)
    twee = dossier(profiel(crebo="<crebo>25905</crebo>"), nr="2", crebo="23901", basis=gelijk)
    drie = dossier(profiel(crebo="<crebo>25906</crebo>"), nr="3", crebo="23902", basis=anders)
    gegevens = read_sbb(write(tmp_path, sbb(een, twee, drie)))
    sleutels = [d.kerntaken[0].sleutel for d in gegevens.dossiers]
    assert sleutels == ["kerntaak:601", "kerntaak:601", "kerntaak:601~2"]
    assert gegevens.dossiers[2].kerntaken[0].werkprocessen[0].sleutel == "werkproces:701~2"
    assert len(gegevens.waarschuwingen) == 2


def test_titles_keep_their_spaces(tmp_path: Path) -> None:
    kt = read(tmp_path, kerntaak(werkproces(titel="Blaast  op "), titel=" Vouwt  "))
    assert (kt.titel, kt.werkprocessen[0].titel) == (" Vouwt  ", "Blaast  op ")


def test_missing_elements_are_empty_texts(tmp_path: Path) -> None:
    kt = read(tmp_path, kerntaak(werkproces()))
    assert kt.inhoud == KerntaakInhoud()
    assert kt.werkprocessen[0].inhoud == WerkprocesInhoud()
