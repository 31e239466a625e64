from __future__ import annotations

from dataclasses import replace
from datetime import date

from composer.beoordelen.bewerkingen import (
    add_antwoord,
    add_notitie,
    change_notitie,
    decide,
    judge_motivering,
    remove,
)
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, merge
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.verslag import Documentverslag, make_verslag
from composer.beoordelen.verslagrijen import (
    changes_of,
    decisions_of,
    motivations_of,
    notes_of,
    to_do_of,
)
from composer.beoordelen.waarden import Antwoord, Criteriumbesluit, Uitkomst
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    complete,
    notitie,
    pakket,
    ronde,
    samenstelling,
    uuid,
)

EEN = samenstelling()
DOCUMENT = EEN.id


def of(waarde: Beoordelingspakket) -> Documentverslag:
    return next(d for d in make_verslag(waarde, date(2026, 4, 1)).documenten if d.id == DOCUMENT)


def test_notes_with_their_answers() -> None:
    rijen = list(notes_of(of(complete())))
    assert tuple(map(str, rijen[0])) == (
        "1",
        "B1-K1-W1 Ontvangt gasten",
        "vraag",
        "open",
        "Waarom dit?",
        "Anna",
        "2-3-2026 9:01 UTC",
    )
    assert rijen[1][:5] == ("1.1", "", "antwoord", "", "Omdat het moet.")
    assert rijen[2][:4] == ("2", "Noodzaak", "moet anders", "open")


def test_what_was_changed_twice_has_both_texts() -> None:
    begin = add_notitie(pakket(), DOCUMENT, notitie(), anna(1), id_=uuid(1))
    samen = merge(
        change_notitie(begin, DOCUMENT, uuid(1), notitie("van Anna"), anna(2)),
        change_notitie(begin, DOCUMENT, uuid(1), notitie("van Bram"), bram(3)),
        remove(begin, Dingsoort.NOTITIE, DOCUMENT, uuid(1), anna(4)),
    )
    assert [(rij[3], rij[4]) for rij in notes_of(of(samen))] == [
        ("verwijderd (twee keer gewijzigd)", ""),
        ("open (twee keer gewijzigd)", "van Bram"),
        ("open (twee keer gewijzigd)", "van Anna"),
    ]
    assert [rij[1:3] for rij in to_do_of(of(samen))] == [
        ("vraag (twee keer gewijzigd)", "van Bram"),
        ("vraag (twee keer gewijzigd)", "van Anna"),
    ]


def test_an_answer_to_a_note_that_is_not_here() -> None:
    los = add_antwoord(pakket(), DOCUMENT, Antwoord(uuid(1), "Kijk"), bram(3))
    assert [rij[4] for rij in notes_of(of(los))] == [
        "Deze notitie staat niet in het pakket.",
        "Kijk",
    ]


def test_decisions_also_where_nobody_decided() -> None:
    rijen = list(decisions_of(of(complete())))
    assert len(rijen) == 25
    assert rijen[0][0::2] == ("Voorwaarde a", "aanvaard (over een eerdere ronde)", "Anna")
    assert rijen[1][2:] == ("nog niet beoordeeld", "", "", "")
    assert rijen[-1][0] == "Weigeringsgrond 13"
    assert rijen[-1][2:4] == ("doet zich voor (over een eerdere ronde)", "Past niet")


def test_reviewers_who_differ_are_both_named() -> None:
    samen = merge(
        decide(pakket(), DOCUMENT, Criteriumbesluit("a", Uitkomst.AANVAARD), anna(9)),
        decide(pakket(), DOCUMENT, Criteriumbesluit("a", Uitkomst.NIET_AANVAARD, "Nee"), bram(2)),
    )
    eerste, tweede, *_ = decisions_of(of(samen))
    assert eerste[2:5] == ("aanvaard (beoordelaars verschillen hierover)", "", "Anna")
    assert tweede[2:5] == ("niet aanvaard (beoordelaars verschillen hierover)", "Nee", "Bram")
    assert len(list(to_do_of(of(samen)))) == 2


def test_motivations() -> None:
    rijen = list(motivations_of(of(complete())))
    assert rijen[0][:5] == (
        "STR-12",
        "B1-K1-W2 Bedient gasten",
        "Dit hoort erbij.",
        "niet aanvaard",
        "Te kort",
    )
    assert rijen[1][:4] == ("AAN-06", "Het hele document", "Er is vraag.", "nog niet beoordeeld")
    weg = add_ronde(complete(), ronde(replace(EEN, motiveringen=()), 90))
    (rij,) = motivations_of(of(weg))
    assert rij[2:4] == ("Staat er niet meer in.", "niet aanvaard (over een eerdere tekst)")
    samen = merge(
        complete(),
        judge_motivering(pakket(), DOCUMENT, EEN.motiveringen[0], bram(9), aanvaard=True),
    )
    assert [rij[3] for rij in motivations_of(of(samen))] == [
        "aanvaard (twee keer gewijzigd)",
        "niet aanvaard (twee keer gewijzigd)",
        "nog niet beoordeeld",
    ]


def test_what_the_author_changed() -> None:
    assert list(changes_of(of(pakket()))) == []
    gastheer, handel = EEN.kerntaken
    anders = replace(EEN, kerntaken=(handel, replace(gastheer, titel="Gastvrouw zijn")))
    nu = add_ronde(pakket(), ronde(anders, 9))
    assert list(changes_of(of(nu)))[:3] == [
        ("B1-K2 → B1-K1 Handel drijven", "verplaatst", "", ""),
        ("B1-K1 → B1-K2 Gastvrouw zijn", "andere titel", "", ""),
        ("B1-K1 → B1-K2 Gastvrouw zijn", "titel", "Gastheer zijn", "Gastvrouw zijn"),
    ]
