"""What became of every part, with and without the edition it was copied from."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from composer.bijwerken import Bijwerkplan, Keuze, Stand, apply, plan
from composer.copy_parts import copy_kerntaak
from composer.operations import set_tekst, set_titel
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Keuzedeel, Profieltekst, Structuurgegevens, Vervanging
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.verschil import GevondenOp
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.composer.bijwerken.voorbeelden import (
    OUD,
    kerntaak,
    origin_of,
    planned,
    regel_of,
    samenstelling,
    structure,
)
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE, Mutatie

ECHT = Path(__file__).resolve().parents[4] / "shared" / "real" / "sbb-xml"
Maker = Callable[[Structuurgegevens, int, int], Mutatie]
MET_EN_ZONDER = pytest.mark.parametrize("met_oud", [True, False], ids=["met oud", "zonder oud"])


def stands(bijwerkplan: Bijwerkplan) -> dict[str, str]:
    """What became of the parts that did not stay the same, by source."""
    return {
        str(r.herkomst.bron): str(r.stand)
        for r in bijwerkplan.regels
        if r.stand is not Stand.ONGEWIJZIGD
    }


@MET_EN_ZONDER
@pytest.mark.parametrize(
    ("maak", "verwacht"),
    [
        (edities.retitled, {"25011:B1-K1-W1": "tekst gewijzigd"}),
        (edities.rewritten, {"25011:B1-K1-W1": "tekst gewijzigd"}),
        (edities.other_number, {"25011:B1-K1-W1": "hernummerd"}),
        (edities.other_number_and_title, {"25011:B1-K1-W1": "tekst gewijzigd"}),
        (edities.moved, {"25011:B1-K1-W1": "verplaatst"}),
        (edities.swapped, {"25011:B1-K1-W1": "hernummerd", "25011:B1-K1-W2": "hernummerd"}),
        (edities.swapped_numbers, {f"25011:B1-K1-W{n}": "hernummerd" for n in (1, 2)}),
        (edities.reused_number, {"25011:B1-K1-W1": "vervallen"}),
        (
            edities.inserted_under_new_numbers,
            {f"25011:B1-K1-W{n}": "hernummerd" for n in (1, 2, 3)},
        ),
        (edities.renamed, {}),
        (edities.keuzedeel_gone, {}),
    ],
    ids=lambda waarde: getattr(waarde, "__name__", ""),
)
def test_what_became_of_every_part(maak: Maker, verwacht: dict[str, str], met_oud: bool) -> None:
    bijwerkplan = planned(samenstelling(), maak(EERSTE, 0, 0).gegevens, met_oud=met_oud)
    assert stands(bijwerkplan) == verwacht
    assert len(bijwerkplan.regels) == 4


def test_the_old_edition_knows_a_kerntaak_that_became_another_in_all() -> None:
    mutatie = edities.kerntaak_changed(EERSTE, 0, 0)
    regel = regel_of(planned(samenstelling(), mutatie.gegevens), "25011:B1-K1")
    assert regel.wijzigingen == (Stand.TEKST, Stand.HERNUMMERD)
    assert regel.gevonden_op is GevondenOp.CODE
    zonder = regel_of(planned(samenstelling(), mutatie.gegevens, met_oud=False), "25011:B1-K1")
    assert zonder.wijzigingen == regel.wijzigingen
    # Number, title and text are all another: someone has to look.
    assert regel.veilige_keuze is zonder.veilige_keuze is None


def test_what_only_looks_like_it_is_not_safe_and_has_alternatives() -> None:
    d = EERSTE.dossiers[0]
    wp = d.kerntaken[0].werkprocessen[0]
    assert wp.inhoud is not None
    anders = replace(wp.inhoud, gedrag=Profieltekst("Gans anders."))
    nieuw = {"titel": "Anders", "inhoud": anders, "sbb_nr": "8", "sleutel": "werkproces:8"}
    kt = edities.with_werkproces(d.kerntaken[0], 0, hoofdstuk=9, **nieuw)
    gegevens = edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, kt))
    for met_oud in (True, False):
        regel = regel_of(planned(samenstelling(), gegevens, met_oud=met_oud), "25011:B1-K1-W1")
        assert regel.gevonden_op is GevondenOp.GELIJKENIS
        assert str(origin_of(regel.nieuw).bron) == "25011:B1-K1-W9"
        assert regel.veilige_keuze is None
    assert [str(k.herkomst.bron) for k in regel.kandidaten] == ["25011:B1-K1-W9"]
    assert Keuze.VERVANGING in regel.keuzes


def test_a_kerntaak_says_which_werkprocessen_it_got() -> None:
    nieuw = edities.inserted_under_new_numbers(EERSTE, 0, 0).gegevens
    regel = regel_of(planned(samenstelling(), nieuw), "25011:B1-K1")
    assert regel.erbij == (Bronverwijzing("25011", "B1-K1-W1"),)
    assert regel_of(planned(samenstelling(), EERSTE), "25011:B1-K1").erbij == ()


@MET_EN_ZONDER
def test_a_kerntaak_that_is_gone_with_its_werkprocessen(met_oud: bool) -> None:
    waarde = samenstelling(kerntaak("25011:P1-K1"))
    bijwerkplan = planned(waarde, edities.kerntaak_gone(EERSTE, 0, 0).gegevens, met_oud=met_oud)
    assert {regel.stand for regel in bijwerkplan.regels} == {Stand.VERVALLEN}
    assert all(regel.veilige_keuze is None for regel in bijwerkplan.regels)
    assert all(Keuze.VERWIJDEREN in regel.keuzes for regel in bijwerkplan.regels)
    assert bijwerkplan.veilig == ()


@MET_EN_ZONDER
def test_a_replaced_kwalificatie_needs_a_choice(met_oud: bool) -> None:
    waarde = samenstelling(kerntaak("25011:P1-K1"))
    bijwerkplan = planned(waarde, edities.replaced(EERSTE, 0, 0).gegevens, met_oud=met_oud)
    for regel in bijwerkplan.regels:
        assert regel.stand is Stand.VERVANGEN
        assert regel.vervangen_door == ("25700",)
        assert origin_of(regel.nieuw).bron.crebo == "25700"
        assert regel.keuzes[0] is Keuze.VERVANGING
        assert regel.veilige_keuze is None


def test_what_replaced_it_may_look_like_it() -> None:
    """The kwalificatie is gone; the one in its place has a part with the same title."""
    d = EERSTE.dossiers[0]
    wp = d.kerntaken[1].werkprocessen[0]
    doel = EERSTE.dossiers[1]
    kt = edities.with_werkproces(doel.kerntaken[0], 0, titel=wp.titel)
    over = edities.with_dossier(
        replace(EERSTE, dossiers=EERSTE.dossiers[1:]), edities.with_kerntaak(doel, 0, kt)
    )
    nieuw = replace(over, vervangingen=(Vervanging("25011", ("25021", "25022")),))
    bijwerkplan = planned(samenstelling(kerntaak("25011:P1-K1")), nieuw)
    regel = regel_of(bijwerkplan, "25011:P1-K1-W1")
    assert regel.stand is Stand.VERVANGEN
    assert regel.nieuw is None
    assert str(regel.kandidaten[0].herkomst.bron) == "25021:B1-K1-W1"
    assert regel.keuzes == (Keuze.VERVANGING, Keuze.LATEN, Keuze.VERWIJDEREN)


def test_an_edition_without_the_kwalificatie_says_nothing_of_it() -> None:
    nieuw = replace(EERSTE, dossiers=EERSTE.dossiers[1:])
    assert set(stands(planned(samenstelling(), nieuw, met_oud=False)).values()) == {
        "niet te vinden"
    }


def test_three_texts_side_by_side() -> None:
    waarde = samenstelling()
    wp = waarde.kerntaken[0].werkprocessen[0]
    toen = wp.resultaat
    waarde = set_tekst(waarde, wp.id, "resultaat", "Mijn eigen woorden.").samenstelling
    nieuw = edities.rewritten(EERSTE, 0, 0).gegevens
    for met_oud in (True, False):
        regel = regel_of(planned(waarde, nieuw, met_oud=met_oud), "25011:B1-K1-W1")
        rij = next(rij for rij in regel.velden if rij.veld == "resultaat")
        assert (rij.toen, rij.nu, rij.mijn) == (
            toen if met_oud else None,
            f"{toen} erbij",
            "Mijn eigen woorden.",
        )
        assert regel.keuzes == (Keuze.BRONTEKST, Keuze.MIJN_TEKST, Keuze.LATEN)
        assert regel.veilige_keuze is None
        assert rij.woorden()


def test_an_edited_part_whose_source_did_not_change_keeps_its_text() -> None:
    waarde = samenstelling()
    wp = waarde.kerntaken[0].werkprocessen[0]
    waarde = set_titel(waarde, wp.id, "Eigen titel").samenstelling
    regel = regel_of(planned(waarde, EERSTE, met_oud=False), "25011:B1-K1-W1")
    assert regel.stand is Stand.ONGEWIJZIGD
    assert regel.velden[0].toen == regel.velden[0].nu == wp.titel
    assert regel.keuzes == (Keuze.NUMMERS, Keuze.LATEN)
    assert regel.veilige_keuze is None


def test_in_its_own_edition_there_is_nothing_to_do() -> None:
    bijwerkplan = plan(samenstelling(), OUD, OUD)
    assert {(r.stand, r.keuzes) for r in bijwerkplan.regels} == {(Stand.ONGEWIJZIGD, ())}
    assert bijwerkplan.veilig == ()
    assert list(bijwerkplan.open) == []


def test_renewed_numbers_in_a_list_are_renumbering() -> None:
    d = EERSTE.dossiers[0]
    kt = d.kerntaken[0]
    assert kt.inhoud is not None
    basis = tuple(replace(item, nr=f"5{item.nr}") for item in kt.inhoud.vakkennis.basis)
    inhoud = replace(kt.inhoud, vakkennis=replace(kt.inhoud.vakkennis, basis=basis))
    d = edities.with_kerntaak(d, 0, replace(kt, inhoud=inhoud))
    bijwerkplan = planned(samenstelling(), edities.with_dossier(EERSTE, d))
    regel = regel_of(bijwerkplan, "25011:B1-K1")
    assert (regel.stand, regel.veilige_keuze) == (Stand.HERNUMMERD, Keuze.NUMMERS)
    na = apply(samenstelling_of(bijwerkplan), bijwerkplan.veilig).samenstelling
    assert not any(deel.is_afwijkend for deel in na.onderdelen)


def samenstelling_of(bijwerkplan: Bijwerkplan) -> Samenstelling:
    kerntaken = [r.deel for r in bijwerkplan.regels if isinstance(r.deel, GekozenKerntaak)]
    return samenstelling(*kerntaken)


def test_a_source_with_only_titles_never_takes_texts_away() -> None:
    d = EERSTE.dossiers[0]
    kt = replace(d.kerntaken[0], inhoud=None)
    kaal = replace(kt, werkprocessen=tuple(replace(wp, inhoud=None) for wp in kt.werkprocessen))
    nieuw = edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, kaal))
    bijwerkplan = planned(samenstelling(), nieuw)
    assert {regel.keuzes for regel in bijwerkplan.regels} == {(Keuze.LATEN,)}
    assert {regel.stand for regel in bijwerkplan.regels} == {Stand.TEKST_ONBEKEND}
    assert bijwerkplan.veilig == ()


def test_two_parts_with_one_title_are_not_chosen_between() -> None:
    """The part has neither number nor the same code, and its title stands there twice."""
    waarde = samenstelling()
    kt = waarde.kerntaken[0]
    wp = kt.werkprocessen[0]
    bron = Bronverwijzing("25011", "K7-W9")
    wp = replace(wp, herkomst=replace(origin_of(wp), bron=bron, bronnr=None, teksthash="x"))
    waarde = samenstelling(replace(kt, werkprocessen=(wp,)))
    d = EERSTE.dossiers[0]
    for plaats in (0, 1):
        kerntaak_ = d.kerntaken[plaats]
        inhoud = kerntaak_.werkprocessen[1].inhoud
        assert inhoud is not None
        anders = replace(inhoud, gedrag=Profieltekst(f"Op plaats {plaats}."))
        kt_ = edities.with_werkproces(kerntaak_, 1, titel=wp.titel, inhoud=anders)
        kt_ = edities.with_werkproces(kt_, 0, titel="Iets anders")
        d = edities.with_kerntaak(d, plaats, kt_)
    regel = regel_of(planned(waarde, edities.with_dossier(EERSTE, d), met_oud=False), str(bron))
    assert regel.stand is Stand.NIET_GEVONDEN
    assert [str(k.herkomst.bron) for k in regel.kandidaten[:2]] == [
        "25011:B1-K1-W2",
        "25011:P1-K1-W2",
    ]
    assert Keuze.VERVANGING in regel.keuzes


@pytest.mark.parametrize(
    ("nu", "stand", "keuzes"),
    [
        ((Keuzedeel("K1", "Vliegen", 240),), Stand.ONGEWIJZIGD, ()),
        (
            (Keuzedeel("K1", "Vliegen en zweven", 240),),
            Stand.TEKST,
            (Keuze.BRONTEKST, Keuze.LATEN),
        ),
        (
            (Keuzedeel("K1", "Vliegen", 240, einddatum=date(2020, 7, 31)),),
            Stand.VERVALLEN,
            (Keuze.LATEN, Keuze.VERWIJDEREN),
        ),
        (
            (
                Keuzedeel("K1", "Vliegen", 240, einddatum=date(2020, 7, 31)),
                Keuzedeel("K2", "Vliegen", 240),
                Keuzedeel("K3", "Vliegen", 240, einddatum=date(2021, 7, 31)),
            ),
            Stand.VERVANGEN,
            (Keuze.VERVANGING, Keuze.LATEN, Keuze.VERWIJDEREN),
        ),
        ((Keuzedeel("K9", "Iets"),), Stand.VERVALLEN, (Keuze.LATEN, Keuze.VERWIJDEREN)),
        ((), Stand.NIET_GEVONDEN, ()),
    ],
)
def test_what_became_of_a_keuzedeel(
    nu: tuple[Keuzedeel, ...], stand: Stand, keuzes: tuple[Keuze, ...]
) -> None:
    waarde = samenstelling(keuzedelen=(GekozenKeuzedeel("K1", "Vliegen", 240),))
    nieuw = structure(replace(EERSTE, keuzedelen=nu), "nieuw")
    (regel,) = plan(waarde, nieuw, peildatum=date(2026, 1, 1)).keuzedelen
    assert (regel.stand, regel.keuzes) == (stand, keuzes)
    if stand is Stand.VERVANGEN:
        assert [kandidaat.code for kandidaat in regel.kandidaten] == ["K2"]


@pytest.mark.parametrize(("startjaar", "stand"), [(2017, Stand.ONGEWIJZIGD), (2018, Stand.TEKST)])
def test_a_keuzedeel_is_held_against_the_record_of_its_first_school_year(
    startjaar: int, stand: Stand
) -> None:
    records = (
        Keuzedeel("K1", "Vliegen", 240, date(2016, 8, 1), date(2018, 7, 31)),
        Keuzedeel("K1", "Vliegen", 480, date(2018, 8, 1)),
    )
    gekozen = GekozenKeuzedeel("K1", "Vliegen", 240)
    waarde = samenstelling(keuzedelen=(gekozen,), startjaar=startjaar)
    nieuw = structure(replace(EERSTE, keuzedelen=records), "nieuw")
    (regel,) = plan(waarde, nieuw, peildatum=date(2026, 1, 1)).keuzedelen
    assert regel.stand is stand


@pytest.mark.skipif(not ECHT.is_dir(), reason="de echte bestanden staan hier niet")
@pytest.mark.parametrize("met_oud", [True, False], ids=["met bundel", "zonder bundel"])
@pytest.mark.parametrize("met_nummer", [True, False], ids=["met nummer", "alleen titel"])
def test_titles_of_the_bundle_get_the_texts_of_the_real_files(
    met_oud: bool, met_nummer: bool
) -> None:
    bundel, echt = load_structuur(), load_structuur(sorted(ECHT.glob("*.xml")))
    kerntaken = [
        copy_kerntaak(bundel, Bronverwijzing(kw.crebo, code))
        for kw in kwalificaties(echt)
        for code, _ in kerntaken_of(bundel, kw.crebo)
    ]
    if not met_nummer:
        kerntaken = [_only_title(kt, n) for n, kt in enumerate(kerntaken, 1)]
    waarde = samenstelling(*kerntaken)
    bijwerkplan = plan(waarde, echt, bundel if met_oud and met_nummer else None)
    assert len(bijwerkplan.veilig) == len(bijwerkplan.regels) > 100
    na = apply(waarde, bijwerkplan.veilig).samenstelling
    for voor, deel in zip(waarde.onderdelen, na.onderdelen, strict=True):
        assert deel.id == voor.id
        assert deel.inhoud_bekend
        assert not deel.is_afwijkend
        assert deel.titel.split() == voor.titel.split()
        assert origin_of(deel).bron.crebo == origin_of(voor).bron.crebo
    assert list(plan(na, echt, echt).open) == []


def _only_title(kt: GekozenKerntaak, nummer: int) -> GekozenKerntaak:
    """As if the bundle knew neither numbers nor official codes: ``25168:K1-W2``."""

    def renamed(code: str) -> str:
        return f"K{nummer}{code}"

    def bare(deel: GekozenKerntaak, code: str) -> GekozenKerntaak:
        herkomst = origin_of(deel)
        bron = Bronverwijzing(herkomst.bron.crebo, renamed(code))
        return replace(deel, herkomst=replace(herkomst, bron=bron, bronnr=None))

    wps = tuple(
        replace(
            wp,
            herkomst=replace(
                origin_of(wp),
                bron=Bronverwijzing(origin_of(wp).bron.crebo, renamed(f"-W{n}")),
                bronnr=None,
            ),
        )
        for n, wp in enumerate(kt.werkprocessen, 1)
    )
    return replace(bare(kt, ""), werkprocessen=wps)
