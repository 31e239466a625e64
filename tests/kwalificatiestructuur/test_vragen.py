from dataclasses import replace
from datetime import date

import pytest

from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import (
    crossovers,
    domein_of,
    domeinen,
    domeinen_of,
    dossier_of,
    dossiers,
    every_keuzedeel,
    find_kerntaak,
    find_kwalificatie,
    find_werkproces,
    has_keuzedelen,
    is_entree,
    is_inhoud_known,
    kerntaken_of,
    keuzedeel_on,
    keuzedelen,
    kwalificaties,
    kwalificaties_with,
    overlap_date,
    sleutel_of,
    tweelingen_of,
    werkprocessen_of,
)
from tests.kwalificatiestructuur.gegevens import bron, dossier, kerntaak, kwalificatie


@pytest.fixture(scope="module")
def bundel() -> Kwalificatiestructuur:
    return load_structuur()


@pytest.fixture(scope="module")
def klein() -> Kwalificatiestructuur:
    """Kerntaak 1 is shared by two dossiers of two domains, 2 is one dossier's own."""
    een, twee = kerntaak("1", "11", "12"), kerntaak("2", "21")
    return build_structuur(
        [
            bron(
                dossier("D", kwalificatie("A", een, twee, dossier="D"), kerntaken=[een, twee]),
                dossier(
                    "E",
                    kwalificatie("B", een, dossier="E", crebos=("B", "C")),
                    kerntaken=[een],
                    domein="79160",
                ),
            )
        ]
    )


def test_lists_in_order(bundel: Kwalificatiestructuur) -> None:
    assert [domein.volgnummer for domein in domeinen(bundel)] == list(range(1, 17))
    assert len(dossiers(bundel)) == 172
    assert len(kwalificaties(bundel)) == 470
    assert [c.crebo for c in crossovers(bundel)] == [str(26000 + i) for i in range(45)]
    codes = [keuzedeel.code for keuzedeel in every_keuzedeel(bundel)]
    assert len(codes) == 1491
    assert codes == sorted(codes)


@pytest.mark.parametrize(
    ("dag", "sbu"),
    [
        (date(2015, 1, 1), 240),  # before any
        (date(2016, 8, 1), 240),
        (date(2018, 7, 31), 240),
        (date(2018, 8, 1), 480),
        (date(2020, 8, 1), 480),  # after both
    ],
)
def test_a_keuzedeel_on_a_day(dag: date, sbu: int) -> None:
    records = (
        Keuzedeel("K1", "Nieuw", 480, date(2018, 8, 1), date(2019, 7, 31)),
        Keuzedeel("K1", "Oud", 240, date(2016, 8, 1), date(2018, 7, 31)),
    )
    structuur = build_structuur([replace(bron(), keuzedelen=records)])
    record = keuzedeel_on(structuur, "K1", dag)
    assert record is not None
    assert record.sbu == sbu
    assert keuzedeel_on(structuur, "K2", dag) is None


def test_a_kwalificatie_its_dossier_and_its_domain(bundel: Kwalificatiestructuur) -> None:
    assert find_kwalificatie(bundel, "25168").naam == "Gastheer/-vrouw"
    assert dossier_of(bundel, "25168").crebo == "23081"
    domein = domein_of(bundel, "25168")
    assert domein is not None
    assert domein.naam == "Horeca en bakkerij"
    groen = domein_of(bundel, "25503")
    assert groen is not None
    assert groen.code == "79160"


def test_any_crebo_finds_the_kwalificatie(klein: Kwalificatiestructuur) -> None:
    assert find_kwalificatie(klein, "C").crebo == "B"
    assert [code for code, _ in kerntaken_of(klein, "C")] == ["B1-K1"]
    assert sleutel_of(klein, Bronverwijzing("C", "B1-K1-W2")) == "werkproces:12"


def test_who_holds_a_part_and_in_which_domains(klein: Kwalificatiestructuur) -> None:
    assert [kw.crebo for kw in kwalificaties_with(klein, "werkproces:12")] == ["A", "B"]
    assert [kw.crebo for kw in kwalificaties_with(klein, "kerntaak:1")] == ["A", "B"]
    assert [kw.crebo for kw in kwalificaties_with(klein, "kerntaak:2")] == ["A"]
    assert [d.code for d in domeinen_of(klein, "werkproces:12")] == ["79080", "79160"]
    assert [d.code for d in domeinen_of(klein, "werkproces:21")] == ["79080"]


@pytest.mark.parametrize("sleutel", ["werkproces:99", "kwalificatie:A", "dossier:D", ""])
def test_only_a_part_is_held(klein: Kwalificatiestructuur, sleutel: str) -> None:
    with pytest.raises(OnbekendOnderdeel, match="komt niet voor in Een"):
        kwalificaties_with(klein, sleutel)


def test_the_parts_of_a_kwalificatie_with_their_codes(bundel: Kwalificatiestructuur) -> None:
    kerntaken = kerntaken_of(bundel, "25499")
    assert [code for code, _ in kerntaken] == ["B1-K1", "P1-K1"]
    werkprocessen = werkprocessen_of(bundel, "25499", "P1-K1")
    assert [code for code, _ in werkprocessen] == ["P1-K1-W1", "P1-K1-W2", "P1-K1-W3"]
    assert [wp for _, wp in werkprocessen] == list(kerntaken[1][1].werkprocessen)


def test_find_a_part(klein: Kwalificatiestructuur) -> None:
    bron_wp = Bronverwijzing("A", "B1-K1-W2")
    kt, wp = find_werkproces(klein, bron_wp)
    assert (kt.sleutel, wp.sleutel) == ("kerntaak:1", "werkproces:12")
    assert find_kerntaak(klein, bron_wp) == find_kerntaak(klein, Bronverwijzing("A", "B1-K1")) == kt
    assert sleutel_of(klein, Bronverwijzing("A", "B1-K2")) == "kerntaak:2"
    assert sleutel_of(klein, Bronverwijzing("A", "B1-K9")) is None
    assert sleutel_of(klein, Bronverwijzing("Z", "B1-K1")) is None


@pytest.mark.parametrize(
    ("verwijzing", "melding"),
    [
        ("25168:K9-W1", "code K9-W1 bestaat niet in 25168 Gastheer/-vrouw; wel: K1, K2"),
        (
            "25168:K2-W9",
            "code K2-W9 bestaat niet in K2 van 25168 Gastheer/-vrouw; wel: K2-W1, K2-W2, K2-W3",
        ),
        (
            "25503:K1-W1",
            "K1-W1 van 25503 Verkoper: inhoud niet meegeleverd: laad het XML-bestand van SBB",
        ),
        ("25168:K1", "25168:K1 is een kerntaak; een werkproces heet bijvoorbeeld 25168:K1-W1"),
    ],
)
def test_an_unknown_code_gets_a_helpful_sentence(
    bundel: Kwalificatiestructuur, verwijzing: str, melding: str
) -> None:
    with pytest.raises(OnbekendOnderdeel) as fout:
        find_werkproces(bundel, Bronverwijzing.parse(verwijzing))
    assert str(fout.value) == melding


def test_an_unknown_kerntaak_too(bundel: Kwalificatiestructuur) -> None:
    with pytest.raises(OnbekendOnderdeel) as fout:
        find_kerntaak(bundel, Bronverwijzing("25168", "K9"))
    assert str(fout.value) == "code K9 bestaat niet in 25168 Gastheer/-vrouw; wel: K1, K2"


@pytest.mark.parametrize(
    ("crebo", "woord"),
    [
        ("99999", "kwalificatie 99999 komt niet voor in Meegeleverde feiten"),
        ("26007", "26007 Servicemedewerker is een cross-over kwalificatie"),
        ("23081", "23081 is een dossier; kies een kwalificatie daaruit: 25168 Gastheer"),
    ],
)
def test_an_unknown_crebo_gets_a_helpful_sentence(
    bundel: Kwalificatiestructuur, crebo: str, woord: str
) -> None:
    with pytest.raises(OnbekendOnderdeel, match=woord):
        find_kwalificatie(bundel, crebo)
    with pytest.raises(OnbekendOnderdeel, match=woord):
        kerntaken_of(bundel, crebo)


def test_content_that_is_not_known(bundel: Kwalificatiestructuur) -> None:
    assert is_inhoud_known(bundel, "25168")
    assert not is_inhoud_known(bundel, "25503")
    assert kerntaken_of(bundel, "25503") == ()


def test_twins(bundel: Kwalificatiestructuur) -> None:
    assert [kw.crebo for kw in tweelingen_of(bundel, "25167")] == ["25503"]
    assert [kw.crebo for kw in tweelingen_of(bundel, "25503")] == ["25167"]
    assert tweelingen_of(bundel, "25168") == ()


def test_entree(bundel: Kwalificatiestructuur) -> None:
    entree = [kw for kw in kwalificaties(bundel) if is_entree(kw)]
    assert len(entree) == 12
    assert {kw.niveau for kw in entree} == {1}


def test_keuzedelen_and_their_overlap(
    bundel: Kwalificatiestructuur, klein: Kwalificatiestructuur
) -> None:
    assert [k.titel for k in keuzedelen(bundel, "K0071")] == [
        "Nederlands 3F (versie 2)",
        "Nederlands 3F",
    ]
    assert keuzedelen(bundel, "K9999") == ()
    assert has_keuzedelen(bundel)
    assert not has_keuzedelen(klein)
    paar = overlap_date(bundel, "K0332", "25007")
    assert paar is not None
    assert paar.vastgesteld == date(2022, 7, 7)
    assert overlap_date(bundel, "K0332", "25168") is None
    onbekend = next(crebo for crebo, _ in bundel.overlap if crebo not in bundel.kwalificaties)
    code = next(k for crebo, k in bundel.overlap if crebo == onbekend)
    assert overlap_date(bundel, code, onbekend) is not None


def test_overlap_counts_for_every_crebo_of_a_kwalificatie() -> None:
    bundel = load_structuur()
    crebo, code = next((c, k) for c, k in bundel.overlap if c in bundel.kwalificaties)
    beide = kwalificatie("90000", dossier="D", crebos=("90000", crebo))
    samen = build_structuur([load_bundel(), bron(dossier("D", beide))])
    assert overlap_date(samen, code, "90000") == bundel.overlap[crebo, code]
    assert (f"keuzedeel:{code}", "kwalificatie:90000") in samen.graaf.edges
