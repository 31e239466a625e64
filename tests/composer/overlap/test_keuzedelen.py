from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.overlap.keuzedelen import (
    Bronstand,
    Keuzedeelstand,
    Omvang,
    Onderling,
    Toestand,
    keuzedelen_json,
    onderlinge_overlap,
)
from composer.regels.context import Context
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel, Keuzedeeloverlap, Verwijzing
from tests.composer.samenstellingen import (
    bundel,
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
)

EEN = "Bedient gasten aan tafel en rekent met hen af"
TWEE = "Verzorgt planten in de kas"
DRIE = "Repareert oude fietsen"
WERELD: dict[str, Any] = {"overlap": (Keuzedeeloverlap("25007", "K0332", date(2022, 7, 7)),)}


def part(*omschrijvingen: str, bron: str = "25900:K1") -> GekozenKerntaak:
    """A kerntaak with one werkproces for each of these texts."""
    rij = [eigen_werkproces(f"{bron}-W1", omschrijving=tekst) for tekst in omschrijvingen]
    return eigen_kerntaak(bron, rij)


def context_of(
    *delen: GekozenKerntaak,
    records: tuple[Keuzedeel, ...],
    gekozen: tuple[GekozenKeuzedeel, ...] = (),
    **velden: Any,
) -> Context:
    """A composition with all keuzedelen of a register of its own, unless others are given."""
    structuur = eigen_structuur(keuzedelen=records, **WERELD)
    codes = dict.fromkeys(record.code for record in records)
    lijst = gekozen or tuple(keuzedeel(code) for code in codes)
    waarde = samenstelling(*delen, keuzedelen=lijst, **velden)
    return Context(omgeving(structuur=structuur), waarde)


def stand_of(*delen: GekozenKerntaak, beschrijving: str, sbu: int | None = 240) -> Keuzedeelstand:
    """How one keuzedeel with this description stands."""
    record = Keuzedeel("K0500", "Proef", sbu, beschrijving=beschrijving)
    (stand,) = context_of(*delen, records=(record,)).keuzedeelstanden
    return stand


def test_every_source_has_its_state_with_the_date() -> None:
    waarde = samenstelling(
        kerntaak("25168:K1"),
        eigen_kerntaak("25007:K1"),
        eigen_kerntaak("25999:K1"),
        keuzedelen=(keuzedeel("K0332"),),
    )
    (stand,) = Context(omgeving(), waarde).keuzedeelstanden
    gastheer, publiek, onbekend = stand.per_bron
    assert (gastheer.crebo, gastheer.toestand, gastheer.datum) == (
        "25168",
        Toestand.GEEN_INFORMATIE,
        None,
    )
    assert gastheer.naam.startswith("25168 Gast")
    assert (publiek.toestand, publiek.datum) == (Toestand.ONDOELMATIGE_OVERLAP, date(2022, 7, 7))
    assert onbekend == Bronstand("25999", "25999", Toestand.GEEN_INFORMATIE)
    assert (stand.toestand, stand.bronnen) == (Toestand.ONDOELMATIGE_OVERLAP, ("25007",))


def test_the_worst_state_counts_and_no_source_is_no_information() -> None:
    stand = Keuzedeelstand("K1", "", None, (), None, (), Omvang.ONBEKEND)
    assert (stand.toestand, stand.bronnen) == (Toestand.GEEN_INFORMATIE, ())
    per_bron = (
        Bronstand("1", "1", Toestand.GEKOPPELD),
        Bronstand("2", "2", Toestand.GEEN_INFORMATIE),
        Bronstand("3", "3", Toestand.GEEN_INFORMATIE),
    )
    gemengd = replace(stand, per_bron=per_bron)
    assert (gemengd.toestand, gemengd.bronnen) == (Toestand.GEEN_INFORMATIE, ("2", "3"))
    gekoppeld = replace(stand, per_bron=per_bron[:1])
    assert (gekoppeld.toestand, gekoppeld.bronnen) == (Toestand.GEKOPPELD, ("1",))


def test_every_chosen_keuzedeel_once_in_order_also_one_that_nobody_knows() -> None:
    gekozen = (keuzedeel("K9999", "Eigen"), keuzedeel("K0001"), keuzedeel("K9999", "Dubbel"))
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=gekozen)
    eigen, montage = Context(omgeving(), waarde).keuzedeelstanden
    assert (eigen.code, eigen.titel, eigen.sbu, eigen.overlap) == ("K9999", "Eigen", None, None)
    assert (montage.code, montage.sbu) == ("K0001", 240)
    assert montage.titel.startswith("(De)montage")


CREBOS = st.sampled_from(["25168", "25154", "25007", "25480", "25999"])
CODES = st.sampled_from(["K0001", "K0118", "K0332", "K9999"])


@given(st.lists(CREBOS, max_size=4, unique=True), st.lists(CODES, max_size=4))
@settings(max_examples=40, deadline=None)
def test_without_a_published_pair_there_is_no_information(
    crebos: list[str], codes: list[str]
) -> None:
    delen = [eigen_kerntaak(f"{crebo}:K1") for crebo in crebos]
    waarde = samenstelling(*delen, keuzedelen=tuple(map(keuzedeel, codes)))
    standen = Context(omgeving(), waarde).keuzedeelstanden
    assert [stand.code for stand in standen] == list(dict.fromkeys(codes))
    for stand in standen:
        assert [bron.crebo for bron in stand.per_bron] == crebos
        for bron in stand.per_bron:
            is_paar = (bron.crebo, stand.code) in bundel().overlap
            toestanden = (Toestand.GEEN_INFORMATIE, Toestand.ONDOELMATIGE_OVERLAP)
            assert bron.toestand is toestanden[is_paar]


def test_what_remains_of_a_description_in_hours() -> None:
    taak = part(EEN, DRIE)
    stand = stand_of(taak, beschrijving=f"{EEN}. {TWEE}.\n{DRIE}", sbu=480)
    overlap = stand.overlap
    assert overlap is not None
    assert [zin.onderdeel for zin in overlap.gelijk] == [wp.id for wp in taak.werkprocessen]
    assert overlap.over == (f"{TWEE}.",)
    assert (overlap.woorden, overlap.woorden_over) == (17, 5)
    assert stand.niet_overlappend_sbu == stand.hoogstens_sbu == 480 * 5 // 17 == 141


@pytest.mark.parametrize("veld", ["titel", "complexiteit", "verantwoordelijkheid"])
def test_every_text_of_a_kerntaak_counts(veld: str) -> None:
    velden: dict[str, Any] = {veld: f"{TWEE}."}
    taak = eigen_kerntaak("25900:K1", **velden)
    overlap = stand_of(taak, beschrijving=TWEE).overlap
    assert overlap is not None
    assert (overlap.aandeel, overlap.onderdelen) == (1.0, frozenset({taak.id}))


@pytest.mark.parametrize("veld", ["titel", "omschrijving", "resultaat", "gedrag"])
def test_every_text_of_a_werkproces_counts(veld: str) -> None:
    velden: dict[str, Any] = {veld: f"{TWEE}."}
    deel = eigen_werkproces("25900:K1-W1", **velden)
    overlap = stand_of(eigen_kerntaak("25900:K1", [deel]), beschrijving=TWEE).overlap
    assert overlap is not None
    assert (overlap.aandeel, overlap.onderdelen) == (1.0, frozenset({deel.id}))


def test_a_line_of_vakkennis_counts() -> None:
    taak = eigen_kerntaak("25900:K1", vakkennis=(Verwijzing("1", EEN), Verwijzing("2", TWEE)))
    overlap = stand_of(taak, beschrijving=TWEE).overlap
    assert overlap is not None
    assert overlap.onderdelen == {taak.id}


def test_a_description_that_is_a_text_of_a_part_overlaps_wholly() -> None:
    taak = part(f"{EEN}.\n{TWEE}")
    stand = stand_of(taak, beschrijving=f"{EEN}. {TWEE}.")
    assert stand.gelijke_delen == (taak.werkprocessen[0].id,)
    assert stand.overlap is not None
    assert stand.overlap.aandeel == 1
    assert (stand.niet_overlappend_sbu, stand.omvang) == (0, Omvang.TE_KLEIN)


def test_a_description_of_another_period_is_compared_as_a_whole_too() -> None:
    taak = part(EEN)
    records = (
        Keuzedeel("K0500", "Proef", 240, ingangsdatum=date(2015, 8, 1), beschrijving=DRIE),
        Keuzedeel("K0500", "Proef", 240, ingangsdatum=date(2021, 8, 1), beschrijving=EEN),
    )
    (stand,) = context_of(taak, records=records, startjaar=2019).keuzedeelstanden
    assert stand.overlap is not None
    assert stand.overlap.aandeel == 0
    assert stand.gelijke_delen == (taak.werkprocessen[0].id,)
    (later,) = context_of(taak, records=records, startjaar=2021).keuzedeelstanden
    assert later.overlap is not None
    assert later.overlap.aandeel == 1


@pytest.mark.parametrize(
    ("sbu", "beschrijving", "omvang", "uren"),
    [
        (240, TWEE, Omvang.VULT, 240),
        (240, f"{EEN}. {TWEE}", Omvang.TE_KLEIN, 85),
        (720, f"{EEN}. {TWEE}", Omvang.KLEINER, 257),
        (480, f"{TWEE}. {EEN}. {TWEE}", Omvang.KLEINER, 252),
        (480, f"{EEN}. {TWEE}", Omvang.TE_KLEIN, 171),
        (100, TWEE, Omvang.TE_KLEIN, 100),
        (0, EEN, Omvang.ONBEKEND, None),
        (None, EEN, Omvang.ONBEKEND, None),
        (240, "", Omvang.ONBEKEND, None),
    ],
)
def test_whether_what_remains_fills_the_size(
    sbu: int | None, beschrijving: str, omvang: Omvang, uren: int | None
) -> None:
    stand = stand_of(part(EEN), beschrijving=beschrijving, sbu=sbu)
    assert (stand.omvang, stand.niet_overlappend_sbu) == (omvang, uren)


@pytest.mark.parametrize(
    ("sbu", "beschrijving", "omvang", "uren"),
    [
        (240, TWEE, Omvang.ONBEKEND, 240),
        (240, f"{EEN}. {TWEE}", Omvang.TE_KLEIN, 85),
        (720, f"{EEN}. {TWEE}", Omvang.KLEINER, 257),
    ],
)
def test_with_a_part_without_text_only_the_most_that_can_remain_is_known(
    sbu: int, beschrijving: str, omvang: Omvang, uren: int
) -> None:
    leeg = eigen_werkproces("25900:K1-W2", omschrijving="", resultaat="", gedrag=" ")
    taak = part(EEN)
    taak = replace(taak, werkprocessen=(*taak.werkprocessen, leeg))
    stand = stand_of(taak, beschrijving=beschrijving, sbu=sbu)
    assert stand.overlap is not None
    assert stand.overlap.zonder_tekst == (leeg.id,)
    assert (stand.niet_overlappend_sbu, stand.hoogstens_sbu) == (None, uren)
    assert stand.omvang is omvang


def test_without_parts_nothing_can_be_compared() -> None:
    stand = stand_of(beschrijving=EEN)
    assert (stand.overlap, stand.omvang) == (None, Omvang.ONBEKEND)


def test_what_a_person_filled_in_is_the_study_load_that_is_divided() -> None:
    record = Keuzedeel("K0500", "Proef", 240, beschrijving=f"{EEN}. {TWEE}")
    gekozen = (GekozenKeuzedeel("K0500", sbu=480),)
    (stand,) = context_of(part(EEN), records=(record,), gekozen=gekozen).keuzedeelstanden
    assert (stand.sbu, stand.niet_overlappend_sbu) == (480, 171)


@pytest.mark.parametrize(("vanaf", "aandeel"), [(0.85, 0), (0.8, 1)])
def test_from_where_sentences_are_alike_is_a_threshold_of_the_rule_set(
    vanaf: float, aandeel: int
) -> None:
    regelset = load_regelset()
    regelset = replace(regelset, drempels=replace(regelset.drempels, gelijkenis_tekst=vanaf))
    records = (
        Keuzedeel("K0500", "Kassen", 240, beschrijving=TWEE),
        Keuzedeel("K0501", "Tuinen", 240, beschrijving=TWEE.replace("kas", "tuin")),
    )
    context = context_of(part(TWEE.replace("planten", "bomen")), records=records)
    wereld = omgeving(structuur=context.structuur, regelset=regelset)
    context = Context(wereld, context.samenstelling)
    overlap = context.keuzedeelstanden[0].overlap
    assert overlap is not None
    assert overlap.aandeel == aandeel
    assert len(onderlinge_overlap(context)) == aandeel


def pairs(*records: Keuzedeel) -> tuple[Onderling, ...]:
    return onderlinge_overlap(context_of(records=records))


def test_two_keuzedelen_are_compared_by_their_descriptions() -> None:
    (paar,) = pairs(
        Keuzedeel("K0500", "Serveren", beschrijving=f"{EEN}. {TWEE}"),
        Keuzedeel("K0501", "Fietsen", beschrijving=DRIE),
        Keuzedeel("K0502", "Kassen", beschrijving=TWEE),
    )
    assert (paar.een, paar.ander, paar.zelfde_onderwerp) == ("K0500", "K0502", False)
    assert paar.van_een is not None
    assert paar.van_ander is not None
    assert (paar.van_een.aandeel, paar.van_ander.aandeel) == (5 / 14, 1)
    assert paar.heeft_zinnen


def test_without_both_descriptions_only_the_titles_are_compared() -> None:
    (paar,) = pairs(
        Keuzedeel("K0500", "Serveren niveau 2", beschrijving=EEN),
        Keuzedeel("K0501", "Serveren niveau 3"),
        Keuzedeel("K0502", "Kassen", beschrijving=""),
    )
    assert paar == Onderling("K0500", "K0501", zelfde_onderwerp=True)
    assert not paar.heeft_zinnen


def test_the_same_subject_stays_where_the_descriptions_differ() -> None:
    (paar,) = pairs(
        Keuzedeel("K0500", "Serveren niveau 2", beschrijving=EEN),
        Keuzedeel("K0501", "Serveren niveau 3", beschrijving=TWEE),
    )
    assert (paar.zelfde_onderwerp, paar.heeft_zinnen) == (True, False)
    assert paar.van_een is not None
    assert paar.van_een.aandeel == 0


def test_the_json_of_the_contract() -> None:
    delen = (part(EEN), part(DRIE, bron="25007:K1"))
    records = (
        Keuzedeel("K0332", "Kassen", 240, beschrijving=f"{EEN}. {TWEE}"),
        Keuzedeel("K0501", "Zonder tekst"),
    )
    standen = context_of(*delen, records=records).keuzedeelstanden
    kassen, zonder = json.loads(json.dumps(keuzedelen_json(standen)))
    assert {naam: kassen[naam] for naam in ("code", "titel", "toestand", "bronnen")} == {
        "code": "K0332",
        "titel": "Kassen",
        "toestand": "ondoelmatige_overlap",
        "bronnen": ["25007"],
    }
    assert (kassen["niet_overlappend_sbu"], kassen["omvang"]) == (85, "te_klein")
    assert kassen["per_bron"] == [
        {
            "crebo": "25900",
            "naam": "25900 Proefkwalificatie",
            "toestand": "geen_informatie",
            "datum": None,
        },
        {
            "crebo": "25007",
            "naam": "25007",
            "toestand": "ondoelmatige_overlap",
            "datum": "2022-07-07",
        },
    ]
    assert (kassen["tekst"]["zinnen"], kassen["tekst"]["zinnen_gelijk"]) == (2, 1)
    assert kassen["tekst"]["onderdelen_zonder_tekst"] == 0
    assert (zonder["toestand"], zonder["bronnen"]) == ("geen_informatie", ["25900", "25007"])
    assert zonder["niet_overlappend_sbu"] is zonder["sbu"] is zonder["tekst"] is None
    assert keuzedelen_json(()) == []
