"""The second edition differs from the first in exactly what its list says."""

from collections import Counter

from tests.nationaal.edities import (
    HERNUMMERD,
    HERTITELD,
    NIEUW_NUMMER,
    TEKST,
    TOEGEVOEGD,
    VERPLAATST,
    VERVALLEN,
    VERVANGEN,
    next_edition,
    places_of,
)
from tests.nationaal.model import Dossier, Kwalificatie, truth_of
from tests.nationaal.uitgave import Uitgave

EERSTE = Uitgave(seed=6, aantal=60)
VOLGENDE = next_edition(EERSTE)


def parts(dossier: Dossier) -> dict[str, tuple[str, str]]:
    """Code and title of every part by its number."""
    return {plek.nr: (plek.code, plek.titel) for _, plek in places_of(dossier)}


def texts(kwalificaties: list[Kwalificatie]) -> dict[str, object]:
    return {deel.nr: deel.velden for kw in kwalificaties[:1] for deel in kw.delen.values()}


def test_every_kind_of_change_occurs() -> None:
    soorten = Counter((w.soort, w.wat) for w in VOLGENDE.changes())
    assert set(soorten) == {
        (TOEGEVOEGD, "dossier"),
        (VERVALLEN, "dossier"),
        (VERVANGEN, "kwalificatie"),
        (TOEGEVOEGD, "kerntaak"),
        (NIEUW_NUMMER, "kerntaak"),
        *((soort, "werkproces") for soort in (TOEGEVOEGD, VERVALLEN, NIEUW_NUMMER, HERNUMMERD)),
        *((soort, "werkproces") for soort in (HERTITELD, TEKST, VERPLAATST)),
    }


def test_the_list_says_all_that_differs() -> None:
    oud = {d.crebo: d for d in EERSTE.dossiers()}
    nieuw = {d.crebo: d for d in VOLGENDE.dossiers()}
    wijzigingen = list(VOLGENDE.changes())
    dossiers = {w.dossier for w in wijzigingen}
    for crebo, dossier in nieuw.items():
        if crebo not in dossiers:
            assert oud[crebo] == dossier
        elif crebo in oud:
            eigen = [w for w in wijzigingen if w.dossier == crebo]
            voor, na = parts(oud[crebo]), parts(dossier)
            weg = {w.oud.nr for w in eigen if w.oud and w.wat != "kwalificatie"}
            erbij = {w.nieuw.nr for w in eigen if w.nieuw and w.wat != "kwalificatie"}
            assert {nr: w for nr, w in voor.items() if nr not in weg} == {
                nr: w for nr, w in na.items() if nr not in erbij
            }
            for w in eigen:
                if w.oud and w.wat != "kwalificatie":
                    assert voor[w.oud.nr] == (w.oud.code, w.oud.titel)
                if w.nieuw and w.wat != "kwalificatie":
                    assert na[w.nieuw.nr] == (w.nieuw.code, w.nieuw.titel)
            anders = {w.nieuw.nr for w in eigen if w.nieuw and w.soort == TEKST}
            t_voor, t_na = texts(list(truth_of(oud[crebo]))), texts(list(truth_of(dossier)))
            assert {nr for nr in t_voor.keys() & t_na.keys() if t_voor[nr] != t_na[nr]} == anders
    assert {d for d in oud if d not in nieuw} == {
        w.oud.dossier for w in wijzigingen if (w.soort, w.wat) == (VERVALLEN, "dossier") and w.oud
    }


def test_numbers_stay_unique() -> None:
    per_nr: dict[str, set[str]] = {}
    for dossier in VOLGENDE.dossiers():
        for _, plek in places_of(dossier):
            per_nr.setdefault(plek.nr, set()).add(plek.titel)
    assert all(len(titels) == 1 for titels in per_nr.values())
