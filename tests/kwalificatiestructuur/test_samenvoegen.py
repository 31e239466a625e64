from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwalificatiestructuur.elementen import (
    Competentie,
    Crossover,
    Dossier,
    Editie,
    KerntaakInhoud,
    Keuzedeel,
    Keuzedeeloverlap,
    Opleidingsdomein,
    Sectorkamer,
    Structuurgegevens,
)
from kwalificatiestructuur.samenvoegen import merge, merge_dossiers
from tests.kwalificatiestructuur.gegevens import HANDEL, bron, dossier, kerntaak, kwalificatie

SAMEN = Editie("samen", "Samen", "")


def merged(*bronnen: Structuurgegevens) -> Structuurgegevens:
    return merge(bronnen, SAMEN)


def crebos(gegevens: Structuurgegevens) -> dict[str, list[str]]:
    return {d.crebo: [kw.crebo for kw in d.kwalificaties] for d in gegevens.dossiers}


def test_a_later_source_replaces_the_dossier_and_keeps_what_only_the_earlier_has() -> None:
    oud_a, oud_b = kerntaak("1", "11"), kerntaak("2", "21")
    nieuw_a = kerntaak("3", "31")
    eerste = bron(
        dossier(
            "D",
            kwalificatie("A", oud_a, dossier="D"),
            kwalificatie("B", oud_b, dossier="D"),
            kerntaken=[oud_a, oud_b],
        ),
        dossier("E", kwalificatie("C", dossier="E")),
    )
    tweede = bron(
        dossier("D", kwalificatie("A", nieuw_a, dossier="D"), kerntaken=[nieuw_a], editie="twee"),
        editie="twee",
    )
    samen = merged(eerste, tweede)
    assert crebos(samen) == {"D": ["A", "B"], "E": ["C"]}
    d = samen.dossiers[0]
    assert d.editie == "twee"
    assert [kt.sleutel for kt in d.kerntaken] == ["kerntaak:3", "kerntaak:2"]
    assert d.kwalificaties[0].plaatsen is not None
    assert d.kwalificaties[0].plaatsen[0].kerntaak == "kerntaak:3"
    assert not samen.waarschuwingen


def with_texts(crebo: str, *kwalificaties: str, editie: str) -> Dossier:
    kt = replace(kerntaak(crebo, f"{crebo}1"), inhoud=KerntaakInhoud())
    eigen = (kwalificatie(kw, kt, dossier=crebo, prijsfactor="1,10") for kw in kwalificaties)
    return dossier(crebo, *eigen, kerntaken=[kt], editie=editie)


def test_a_whole_new_version_drops_what_it_no_longer_has() -> None:
    titels = kerntaak("9", "91")
    bundel = dossier("D", kwalificatie("T", titels, dossier="D"), kerntaken=[titels])
    bronnen = [
        bron(bundel),
        bron(with_texts("D", "A", "B", editie="oud"), editie="oud"),
        bron(with_texts("D", "A", editie="nieuw"), editie="nieuw"),
    ]
    assert crebos(merged(*bronnen[:2])) == {"D": ["A", "B", "T"]}
    samen = merged(*bronnen)
    assert crebos(samen) == {"D": ["A", "T"]}
    zin = "kwalificatie B Kwalificatie B staat niet meer in dossier D"
    assert samen.waarschuwingen == (zin,)
    dossiers, gezegd = merge_dossiers(bronnen)
    assert (dossiers, gezegd) == (samen.dossiers, (zin,))


@pytest.mark.parametrize("omgekeerd", [False, True])
def test_what_moved_to_another_dossier_is_not_gone(omgekeerd: bool) -> None:
    oud = bron(with_texts("D", "A", "B", editie="oud"), editie="oud")
    kaal = replace(kwalificatie("B", dossier="E"), plaatsen=None)
    kt = replace(kerntaak("E", "E1"), inhoud=KerntaakInhoud())
    verhuisd = dossier("E", replace(kaal, plaatsen=()), kerntaken=[kt], editie="nieuw")
    delen = [with_texts("D", "A", editie="nieuw"), verhuisd]
    nieuw = bron(*(reversed(delen) if omgekeerd else delen), editie="nieuw")
    samen = merged(oud, nieuw)
    assert crebos(samen) == {"D": ["A"], "E": ["B"]}
    b = next(kw for d in samen.dossiers for kw in d.kwalificaties if kw.crebo == "B")
    assert b.prijsfactor == "1,10"
    assert not [zin for zin in samen.waarschuwingen if "niet meer" in zin]


def test_gaps_are_filled_from_the_earlier_source() -> None:
    oud = kwalificatie("A", dossier="D", leerwegen=("bol",), prijsfactor="1,10")
    oud = replace(oud, departement="VWS", soort_opleiding="vakopleiding", niveau=3)
    kaal = replace(kwalificatie("A", dossier="D"), niveau=None)
    vol = kwalificatie("A", dossier="D", leerwegen=("bbl",), prijsfactor="1,40", niveau=2)
    eerste = bron(dossier("D", oud))
    gevuld = merged(eerste, bron(dossier("D", kaal, domein="", editie="twee"), editie="twee"))
    assert gevuld.dossiers[0].kwalificaties == (oud,)
    assert (gevuld.dossiers[0].domein, gevuld.dossiers[0].domeincode) == ("79080", "79080")
    eigen = merged(eerste, bron(dossier("D", vol, domein="79160", editie="twee"), editie="twee"))
    kw = eigen.dossiers[0].kwalificaties[0]
    assert (kw.leerwegen, kw.prijsfactor, kw.niveau) == (("bbl",), "1,40", 2)
    assert eigen.dossiers[0].domein == "79160"


def test_a_kwalificatie_that_moves_to_another_dossier_is_there_once() -> None:
    eerste = bron(
        dossier("D", kwalificatie("A", dossier="D", leerwegen=("bol",))),
        dossier("E", kwalificatie("B", dossier="E"), kwalificatie("C", dossier="E")),
    )
    nieuw = dossier(
        "F",
        kwalificatie("A", dossier="F"),
        kwalificatie("B", dossier="F"),
        domein="",
        editie="twee",
    )
    samen = merged(eerste, bron(nieuw, editie="twee"))
    assert crebos(samen) == {"E": ["C"], "F": ["A", "B"]}
    assert samen.dossiers[1].kwalificaties[0].leerwegen == ("bol",)
    assert samen.dossiers[1].domein == "79080"
    assert len(samen.waarschuwingen) == 2
    assert "A" in samen.waarschuwingen[0]
    assert "het laatste telt" in samen.waarschuwingen[0]


def test_a_second_crebo_takes_the_place_of_the_kwalificatie_with_that_crebo() -> None:
    eerste = bron(
        dossier("D", kwalificatie("A", dossier="D")), dossier("E", kwalificatie("B", dossier="E"))
    )
    beide = kwalificatie("A", dossier="D", crebos=("A", "B"))
    samen = merged(eerste, bron(dossier("D", beide, editie="twee"), editie="twee"))
    assert crebos(samen) == {"D": ["A"]}
    terug = bron(dossier("E", kwalificatie("B", dossier="E"), editie="drie"), editie="drie")
    assert crebos(merged(eerste, samen, terug)) == {"D": ["A"], "E": ["B"]}


def test_a_second_crebo_that_became_another_kwalificatie_stays_known() -> None:
    bronnen = [
        bron(dossier("D", kwalificatie("A", dossier="D", crebos=("A", "B")))),
        bron(dossier("D", kwalificatie("B", dossier="D"), editie="twee"), editie="twee"),
        bron(dossier("E", kwalificatie("A", dossier="E"), editie="drie"), editie="drie"),
        bron(dossier("F", kwalificatie("B", dossier="F"), editie="vier"), editie="vier"),
    ]
    assert crebos(merged(*bronnen[:2])) == {"D": ["B", "A"]}
    assert crebos(merged(*bronnen[:3])) == {"D": ["B"], "E": ["A"]}
    assert crebos(merged(*bronnen)) == {"E": ["A"], "F": ["B"]}


def test_a_list_does_not_take_back_a_second_crebo_that_became_another() -> None:
    kt = kerntaak("5", "1")
    bronnen = [
        bron(dossier("E", kwalificatie("A", kt, dossier="E", crebos=("A", "X")), kerntaken=[kt])),
        bron(
            dossier("D", kwalificatie("X", kt, dossier="D"), kerntaken=[kt], editie="twee"),
            editie="twee",
        ),
        bron(dossier("E", kwalificatie("A", dossier="E"), editie="lijst"), editie="lijst"),
    ]
    assert crebos(merged(*bronnen)) == crebos(merged(*bronnen[:2])) == {"E": ["A"], "D": ["X"]}


def test_a_dossier_twice_in_one_source_is_reported() -> None:
    twee = bron(
        dossier("D", kwalificatie("A", dossier="D", naam="Eerst")),
        dossier("D", kwalificatie("A", dossier="D", naam="Dan")),
    )
    samen = merged(twee)
    assert [kw.naam for kw in samen.dossiers[0].kwalificaties] == ["Dan"]
    assert ["meer dan één keer in dezelfde bron" in z for z in samen.waarschuwingen] == [True]


def test_a_part_of_two_dossiers_is_one_part() -> None:
    kt = kerntaak("1", "11")
    samen = merged(
        bron(dossier("D", kwalificatie("A", kt, dossier="D"), kerntaken=[kt])),
        bron(dossier("E", kwalificatie("B", kt, dossier="E"), kerntaken=[kt]), editie="twee"),
    )
    assert [d.kerntaken for d in samen.dossiers] == [(kt,), (kt,)]
    assert not samen.waarschuwingen


def test_unequal_parts_under_one_number_are_kept_apart() -> None:
    een, twee = kerntaak("1", "11"), kerntaak("1", "11=Iets heel anders")
    samen = merged(
        bron(dossier("D", kwalificatie("A", een, dossier="D"), kerntaken=[een])),
        bron(dossier("E", kwalificatie("B", twee, dossier="E"), kerntaken=[twee]), editie="twee"),
    )
    assert samen.dossiers[0].kerntaken == (een,)
    anders = samen.dossiers[1].kerntaken[0]
    assert (anders.sleutel, anders.werkprocessen[0].sleutel) == ("kerntaak:1@E", "werkproces:11@E")
    assert anders.sbb_nr == "1"
    plaatsen = samen.dossiers[1].kwalificaties[0].plaatsen
    assert plaatsen is not None
    assert plaatsen[0].kerntaak == "kerntaak:1@E"
    assert ["apart gehouden" in zin for zin in samen.waarschuwingen] == [True]


def test_a_kept_kwalificatie_keeps_its_own_werkprocessen() -> None:
    oud = kerntaak("1", "11=Zoals het was")
    nieuw = kerntaak("2", "11=Zoals het is")
    eerste = bron(dossier("D", kwalificatie("B", oud, dossier="D"), kerntaken=[oud]))
    tweede = bron(
        dossier("D", kwalificatie("A", nieuw, dossier="D"), kerntaken=[nieuw], editie="twee"),
        editie="twee",
    )
    delen = {
        wp.sleutel: wp.titel
        for kt in merged(eerste, tweede).dossiers[0].kerntaken
        for wp in kt.werkprocessen
    }
    assert delen == {
        "werkproces:11": "Zoals het is",
        "werkproces:11@D": "Zoals het was",
    }


def test_three_versions_of_one_werkproces_are_three() -> None:
    bronnen = []
    for nummer, crebo in enumerate("ABC"):
        kt = kerntaak(str(nummer), f"11=Versie {nummer}")
        kw = kwalificatie(crebo, kt, dossier="D")
        bronnen.append(bron(dossier("D", kw, kerntaken=[kt], editie=crebo), editie=crebo))
    delen = {
        wp.sleutel: wp.titel
        for kt in merged(*bronnen).dossiers[0].kerntaken
        for wp in kt.werkprocessen
    }
    assert sorted(delen.values()) == ["Versie 0", "Versie 1", "Versie 2"]
    assert delen["werkproces:11"] == "Versie 2"


def test_the_national_lists_are_merged() -> None:
    half = Opleidingsdomein("79160", "Groen", 16, ("79160",), ("4136",))
    ander = Opleidingsdomein("79160", "Voedsel", 16, ("79150", "79160"), ("4137", "4136"))
    eerste = Structuurgegevens(
        Editie("een", "Een", ""),
        domeinen=(half,),
        keuzedelen=(Keuzedeel("K1", "oud"), Keuzedeel("K2", "blijft")),
        overlap=(Keuzedeeloverlap("A", "K1"), Keuzedeeloverlap("B", "K1")),
        crossovers=(Crossover("26000", "oud"),),
        sectorkamers=(Sectorkamer("1", "oud"),),
        competenties=(Competentie("1", "oud", "A"),),
        waarschuwingen=("eerst",),
    )
    tweede = Structuurgegevens(
        Editie("twee", "Twee", ""),
        domeinen=(HANDEL, ander),
        keuzedelen=(Keuzedeel("K1", "nieuw"), Keuzedeel("K1", "ook nieuw")),
        overlap=(Keuzedeeloverlap("A", "K1"),),
        crossovers=(Crossover("26000", "nieuw"),),
        sectorkamers=(Sectorkamer("1", "nieuw"),),
        competenties=(Competentie("1", "nieuw", "A"),),
        waarschuwingen=("dan",),
    )
    samen = merged(eerste, tweede)
    groen = replace(ander, codes=("79160", "79150"), sbb_nrs=("4136", "4137"))
    assert samen.domeinen == (HANDEL, groen)
    assert [k.titel for k in samen.keuzedelen] == ["nieuw", "ook nieuw", "blijft"]
    assert len(samen.overlap) == 2
    assert [c.naam for c in samen.crossovers] == ["nieuw"]
    assert [s.titel for s in samen.sectorkamers] == ["nieuw"]
    assert [c.titel for c in samen.competenties] == ["nieuw"]
    assert samen.waarschuwingen == ("eerst", "dan")


@st.composite
def een_dossier(draw: st.DrawFn, editie: str) -> Dossier:
    crebo = draw(st.sampled_from("DEF"))
    namen = draw(st.lists(st.sampled_from("ABCX"), unique=True, max_size=4))
    nummers = draw(st.lists(st.sampled_from("56"), unique=True))
    delen = draw(st.permutations("12"))
    titels = draw(st.lists(st.sampled_from(["", "=x"]), min_size=2, max_size=2))
    kerntaken = [
        kerntaak(nr, wp + titel) for nr, wp, titel in zip(nummers, delen, titels, strict=False)
    ]
    kwalificaties = []
    while namen:
        eigen = tuple(namen.pop() for _ in range(min(len(namen), draw(st.integers(1, 2)))))
        kwalificaties.append(kwalificatie(eigen[0], *kerntaken, dossier=crebo, crebos=eigen))
    return dossier(crebo, *kwalificaties, kerntaken=kerntaken, editie=editie)


@settings(max_examples=400)
@given(st.data())
def test_any_mix_of_sources_gives_a_sound_structure(data: st.DataObject) -> None:
    bronnen = [
        bron(*data.draw(st.lists(een_dossier(naam), max_size=3)), editie=naam)
        for naam in data.draw(st.lists(st.sampled_from(["een", "twee", "drie"]), unique=True))
    ]
    samen = merged(*bronnen)
    eerste_crebos = [kw.crebo for d in samen.dossiers for kw in d.kwalificaties]
    assert len(eerste_crebos) == len(set(eerste_crebos))
    if bronnen and bronnen[-1].dossiers:
        laatste = bronnen[-1].dossiers[-1]
        zonder_inhoud = all(kw.plaatsen is None for kw in laatste.kwalificaties)
        in_dossiers = samen.dossiers if zonder_inhoud else _with_crebo(samen, laatste.crebo)
        gevonden = {crebo for d in in_dossiers for kw in d.kwalificaties for crebo in kw.crebos}
        assert {kw.crebo for kw in laatste.kwalificaties} <= gevonden
    delen: dict[str, object] = {}
    for d in samen.dossiers:
        assert all(kw.dossier == d.crebo for kw in d.kwalificaties)
        sleutels = {kt.sleutel for kt in d.kerntaken}
        for kw in d.kwalificaties:
            assert all(plaats.kerntaak in sleutels for plaats in kw.plaatsen or ())
        for kt in d.kerntaken:
            assert delen.setdefault(kt.sleutel, kt) == kt
            assert all(delen.setdefault(wp.sleutel, wp) == wp for wp in kt.werkprocessen)


@settings(max_examples=300)
@given(st.data())
def test_a_list_without_contents_never_takes_contents_away(data: st.DataObject) -> None:
    rijk = [bron(data.draw(een_dossier(naam)), editie=naam) for naam in ("een", "twee")]
    lijst = bron(_without_contents(data.draw(een_dossier("lijst"))), editie="lijst")
    zonder = merged(*rijk)
    plaats = data.draw(st.integers(0, 2))
    met = merged(*rijk[:plaats], lijst, *rijk[plaats:])
    assert _contents(zonder) <= _contents(met)


def _without_contents(een: Dossier) -> Dossier:
    kwalificaties = (replace(kw, plaatsen=None, crebos=(kw.crebo,)) for kw in een.kwalificaties)
    return replace(een, kwalificaties=tuple(kwalificaties), kerntaken=())


def _contents(samen: Structuurgegevens) -> set[tuple[str, str, str]]:
    titels = {kt.sleutel: kt.titel for d in samen.dossiers for kt in d.kerntaken}
    return {
        (kw.crebo, plaats.code, titels[plaats.kerntaak])
        for d in samen.dossiers
        for kw in d.kwalificaties
        for plaats in kw.plaatsen or ()
    }


def _with_crebo(samen: Structuurgegevens, crebo: str) -> list[Dossier]:
    return [dossier for dossier in samen.dossiers if dossier.crebo == crebo]
