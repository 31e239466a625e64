"""The same plans as from scratch, with each edition looked up once."""

from __future__ import annotations

from composer.bijwerken import (
    Bijwerkplan,
    Gekozen,
    Keuze,
    Planner,
    Stand,
    apply,
    is_elders,
    is_left,
    last_besluiten,
    plan,
)
from composer.samenstelling import Herkomst
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from tests.composer.bijwerken.voorbeelden import OUD, samenstelling, structure
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE


def new_edition() -> Kwalificatiestructuur:
    return structure(edities.rewritten(EERSTE, 0, 0).gegevens, "nieuw")


def told(bijwerkplan: Bijwerkplan) -> list[object]:
    """Everything that a plan says; the copies in it get a new identity each time."""
    return [
        (
            regel.deel,
            regel.wijzigingen,
            regel.gevonden_op,
            regel.keuzes,
            regel.velden,
            regel.veilige_keuze,
            regel.nieuw and regel.nieuw.herkomst,
        )
        for regel in bijwerkplan.regels
    ]


def test_a_planner_says_what_a_plan_says_and_looks_up_an_edition_once() -> None:
    nieuw, gevraagd = new_edition(), []

    def find(sleutel: str) -> Kwalificatiestructuur:
        gevraagd.append(sleutel)
        return OUD

    planner = Planner(nieuw, find)
    waarde = samenstelling()
    assert told(planner.plan(waarde)) == told(plan(waarde, nieuw, OUD))
    keuze = planner.plan(waarde).veilig[0]
    daarna = apply(waarde, [keuze]).samenstelling
    assert told(planner.plan(daarna)) == told(plan(daarna, nieuw, OUD))
    assert gevraagd == [next(waarde.onderdelen).herkomst.editie]  # type: ignore[union-attr]
    assert planner.onbekend == set()


def test_an_edition_that_is_not_here_is_remembered_and_parts_are_found_all_the_same() -> None:
    nieuw, waarde = new_edition(), samenstelling()
    planner = Planner(nieuw, lambda _: None)
    assert told(planner.plan(waarde)) == told(plan(waarde, nieuw))
    assert len(planner.onbekend) == 1


def test_a_part_of_an_unknown_kwalificatie_came_from_elsewhere() -> None:
    herkomst = next(samenstelling().onderdelen).herkomst
    assert herkomst is not None
    assert not is_elders(OUD, herkomst)
    assert is_elders(OUD, Herkomst(Bronverwijzing("99999", "B1-K1"), herkomst.editie, ""))
    assert is_elders(OUD, Herkomst(herkomst.bron, "een andere", ""))


def test_leaving_a_part_holds_for_the_edition_it_was_compared_with() -> None:
    nieuw, waarde = new_edition(), samenstelling()
    regel = next(r for r in plan(waarde, nieuw, OUD).regels if r.stand is Stand.TEKST)
    assert not is_left(regel.herkomst, None, frozenset({regel.editie}))
    daarna = apply(waarde, [Gekozen(regel, Keuze.LATEN)]).samenstelling
    besluit = last_besluiten(daarna)[regel.id]
    assert is_left(regel.herkomst, besluit, frozenset({besluit.nieuwe_editie}))
    assert not is_left(regel.herkomst, besluit, frozenset({"nog een latere"}))
