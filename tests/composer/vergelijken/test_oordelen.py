from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from composer.aanvraag import Motivering
from composer.finding import ERNST_VOLGORDE
from composer.findings import Findings
from composer.regelset import load_regelset
from composer.vergelijken.kolom import Kolom, kolom_of, kolom_of_kwalificatie
from composer.vergelijken.maatstaf import Omgevingsdeel
from composer.vergelijken.oordelen import Bevindingrij, bevindingrijen, outcome_of
from composer.vergelijken.vergelijking import Vergelijking
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling


def test_which_rule_strikes_in_which_column_with_the_motivation() -> None:
    wereld = omgeving()
    een = samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1"))
    zelfde = tuple(replace(kt, id=f"{kt.id}x") for kt in een.kerntaken)
    ander = replace(een, id="ander", kerntaken=zelfde)
    finding = next(f for f in Findings(wereld, een).alle if f.regel == "STR-13")
    motivering = Motivering("STR-13", finding.onderdeel, "Omdat.")
    een = replace(een, motiveringen=(motivering,))
    vergelijking = Vergelijking(
        [kolom_of(wereld, een), kolom_of(wereld, ander), kolom_of_kwalificatie(wereld, "25168")]
    )
    rijen = bevindingrijen(vergelijking)
    rij = next(r for r in rijen if r.regel == "STR-13")
    assert rij.cellen[0] is not None
    assert rij.cellen[1] is not None
    assert [oordeel.motivering for oordeel in rij.cellen[0]] == ["Omdat."]
    assert [oordeel.motivering for oordeel in rij.cellen[1]] == [""]
    assert rij.cellen[2] is None
    assert rij.is_gelijk is False
    ernst = [ERNST_VOLGORDE[r.ernst] for r in rijen]
    assert ernst == sorted(ernst)
    getoond = sum(len(r.cellen[1] or ()) for r in rijen)
    assert getoond == len(Findings(wereld, ander).alle)


def copied(kolom_: Kolom, **velden: object) -> Kolom:
    """The same composition as a document of its own."""
    waarde = kolom_.samenstelling
    taken = tuple(
        replace(
            kt,
            id=f"{kt.id}x",
            werkprocessen=tuple(replace(wp, id=f"{wp.id}x") for wp in kt.werkprocessen),
        )
        for kt in waarde.kerntaken
    )
    anders = replace(waarde, id=f"{waarde.id}x", kerntaken=taken, **velden)  # type: ignore[arg-type]
    return replace(kolom_, id=anders.id, samenstelling=anders)


def otherwise(kolom_: Kolom, **velden: object) -> Kolom:
    """In other surroundings."""
    return replace(kolom_, omgeving=replace(kolom_.omgeving, **velden))  # type: ignore[arg-type]


def marked(rijen: tuple[Bevindingrij, ...]) -> list[Bevindingrij]:
    return [rij for rij in rijen if any(rij.alleen_door)]


def test_what_strikes_only_by_another_rule_set_is_marked_with_why() -> None:
    wereld = omgeving()
    een = kolom_of(wereld, samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1")))
    ander = otherwise(copied(een), regelset=load_regelset("historisch"))
    rijen = bevindingrijen(Vergelijking([een, ander]))
    anders = [rij for rij in rijen if rij.is_gelijk is False]
    assert anders
    assert {rij.alleen_door for rij in anders} == {((), (Omgevingsdeel.REGELSET,))}
    assert marked(rijen) == anders, "what is the same is not marked"
    assert [rij for rij in rijen if rij.is_alleen_omgeving] == anders
    alleen_daar = [rij for rij in anders if rij.cellen[0] == ()]
    assert alleen_daar, "the calendar of the experiment is left out of wat-als"


def test_what_differs_in_the_composition_is_not_marked() -> None:
    wereld = omgeving()
    een = kolom_of(wereld, samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1")))
    ander = otherwise(copied(een, niveau=None), peildatum=date(2016, 1, 1))
    vergelijking = Vergelijking([een, ander])
    rijen = bevindingrijen(vergelijking)
    zelfde_dag = bevindingrijen(Vergelijking([een, otherwise(ander, peildatum=wereld.peildatum)]))
    door_inhoud = {(r.regel, r.onderwerp) for r in zelfde_dag if r.is_gelijk is False}
    assert door_inhoud, "the level that is missing strikes"
    assert door_inhoud.isdisjoint((r.regel, r.onderwerp) for r in marked(rijen))
    for rij in rijen:
        eigen, dan = rij.cellen[1], vergelijking.findings_by(1, 0)
        assert dan is not None
        if rij.is_gelijk is False and (rij.regel, rij.onderwerp) not in door_inhoud:
            assert rij.alleen_door[1] == (Omgevingsdeel.PEILDATUM,), (rij.regel, eigen)


def test_a_row_is_not_only_by_surroundings_where_another_column_differs_by_itself() -> None:
    wereld = omgeving()
    een = kolom_of(wereld, samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1")))
    ander = otherwise(copied(een), regelset=load_regelset("historisch"))
    gemotiveerd = bevindingrijen(Vergelijking([een, ander]))
    regel = next(r for r in marked(gemotiveerd) if r.cellen[0])
    finding = regel.cellen[0][0].finding  # type: ignore[index]
    motivering = Motivering(finding.regel, finding.onderdeel, "Omdat.")
    derde = copied(een, motiveringen=(motivering,))
    rijen = bevindingrijen(Vergelijking([een, ander, derde]))
    rij = next(r for r in rijen if (r.regel, r.onderwerp) == (regel.regel, regel.onderwerp))
    assert rij.alleen_door == ((), (Omgevingsdeel.REGELSET,), ())
    assert not rij.is_alleen_omgeving


@pytest.mark.parametrize("basis", [0, 1, 2, None])
def test_the_base_is_what_the_others_are_held_against(basis: int | None) -> None:
    wereld = omgeving()
    een = kolom_of(wereld, samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1")))
    ander = otherwise(copied(een), regelset=load_regelset("historisch"))
    kolommen = [kolom_of_kwalificatie(wereld, "25168"), een, ander]
    rijen = marked(bevindingrijen(Vergelijking(kolommen), basis))
    assert rijen
    # A kwalificatie is not judged, so it is no measure: then the first document is.
    verwacht = 1 if basis == 2 else 2
    for rij in rijen:
        assert [plek for plek, delen in enumerate(rij.alleen_door) if delen] == [verwacht]


def test_what_would_be_is_kept_up_to_date_with_an_edit() -> None:
    wereld = omgeving()
    een = kolom_of(wereld, samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1")))
    ander = otherwise(copied(een), regelset=load_regelset("historisch"))
    vergelijking = Vergelijking([een, ander])
    bevindingrijen(vergelijking)
    nieuw = replace(ander.samenstelling, kerntaken=ander.samenstelling.kerntaken[:1], niveau=4)
    vergelijking.update(1, nieuw)
    opnieuw = Vergelijking([een, replace(ander, samenstelling=nieuw)])
    assert bevindingrijen(vergelijking) == bevindingrijen(opnieuw)
    oordelen = [cel for rij in bevindingrijen(opnieuw) if (cel := rij.cellen[1])]
    assert any(outcome_of(cel) for cel in oordelen)


def test_another_base_after_an_edit_is_as_from_the_start() -> None:
    wereld = omgeving()
    een = kolom_of(wereld, samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25154:K1")))
    ander = otherwise(copied(een), regelset=load_regelset("historisch"))
    derde = otherwise(copied(ander), peildatum=date(2016, 1, 1))
    vergelijking = Vergelijking([een, ander, derde])
    for basis in (0, 1):
        bevindingrijen(vergelijking, basis)
    nieuw = replace(derde.samenstelling, niveau=4)
    vergelijking.update(2, nieuw)
    kolommen = [een, ander, replace(derde, samenstelling=nieuw)]
    for basis in (0, 1, 2):
        opnieuw = bevindingrijen(Vergelijking(kolommen), basis)
        assert bevindingrijen(vergelijking, basis) == opnieuw
