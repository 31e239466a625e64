"""What stands in the three columns, and why where there is nothing to show."""

from __future__ import annotations

from dataclasses import replace

from app.bijwerken.beelden import candidates_of, sentences_of, velden_of, with_candidate
from app.bijwerken.tellen import count_elders, editions_of
from app.bijwerken.woorden import (
    besluit_in_woorden,
    knop_van,
    open_in_woorden,
    stand_in_woord,
    uitleg_van,
)
from app.verschillen.veldentabel import Cel
from composer.bijwerken import (
    Bijwerkregel,
    Gekozen,
    Kandidaat,
    Keuze,
    Keuzedeelregel,
    Stand,
    apply,
    plan,
)
from composer.samenstelling import GekozenKeuzedeel
from kwalificatiestructuur.verschil import GevondenOp
from kwalificatiestructuur.woordverschil import Verschilsoort
from tests.composer.bijwerken.voorbeelden import OUD, planned, regel_of, samenstelling, structure
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE

GEEN: frozenset[str] = frozenset()


def text_of(cel: Cel) -> str:
    return "".join(stuk.tekst for stuk in cel.stukken)


def marked(cel: Cel) -> set[Verschilsoort]:
    return {stuk.soort for stuk in cel.stukken} - {Verschilsoort.GELIJK}


def rewritten(*, met_oud: bool = True) -> Bijwerkregel:
    gegevens = edities.rewritten(EERSTE, 0, 0).gegevens
    return regel_of(planned(samenstelling(), gegevens, met_oud=met_oud), "25011:B1-K1-W1")


def test_each_column_marks_its_own_side() -> None:
    regel = rewritten()
    (beeld, *_) = velden_of(regel, GEEN, ook_gelijk=False)
    toen, nu, mijn = beeld.cellen
    rij = next(r for r in regel.velden if r.is_gewijzigd)
    assert (text_of(toen), text_of(nu), text_of(mijn)) == (rij.toen, rij.nu, rij.mijn)
    assert marked(toen) <= {Verschilsoort.VERWIJDERD}
    assert marked(nu) == {Verschilsoort.TOEGEVOEGD}
    assert marked(mijn) == set()
    assert len(velden_of(regel, GEEN, ook_gelijk=True)) == len(regel.velden)


def test_what_is_not_known_says_why() -> None:
    regel = rewritten()
    leeg = replace(
        regel, velden=tuple(replace(rij, toen=None, nu=None) for rij in regel.velden), nieuw=None
    )
    weg = frozenset({regel.herkomst.editie})
    for stand, woord in (
        (Stand.VERVALLEN, "Vervallen"),
        (Stand.NIET_GEVONDEN, "Niet te vinden"),
        (Stand.VERVANGEN, "vervangen"),
    ):
        toen, nu, _ = velden_of(replace(leeg, stand=stand), weg, ook_gelijk=True)[0].cellen
        assert "niet in de opslag" in toen.uitleg
        assert woord in nu.uitleg
    toen, _, _ = velden_of(leeg, GEEN, ook_gelijk=True)[0].cellen
    assert "niet meer" in toen.uitleg
    titel = replace(leeg, deel=replace(regel.deel, inhoud_bekend=False))
    toen, _, _ = velden_of(titel, GEEN, ook_gelijk=True)[0].cellen
    assert "alleen een titel" in toen.uitleg


def test_a_candidate_shows_its_own_texts() -> None:
    bijwerkplan = planned(samenstelling(), edities.rewritten(EERSTE, 0, 0).gegevens)
    ander = regel_of(bijwerkplan, "25011:B1-K1-W2").nieuw
    assert ander is not None
    kandidaat = Kandidaat(ander, GevondenOp.GELIJKENIS, 0.5)
    regel = replace(regel_of(bijwerkplan, "25011:B1-K1-W1"), kandidaten=(kandidaat,))
    zelf, keuze = candidates_of(regel)
    assert (zelf.bron, keuze.bron) == ("", "25011:B1-K1-W2")
    assert with_candidate(regel, "") == regel
    gekozen = with_candidate(regel, keuze.bron)
    assert isinstance(gekozen, Bijwerkregel)
    assert gekozen.velden[0].nu == ander.titel
    assert [r.toen for r in gekozen.velden] == [r.toen for r in regel.velden]
    geen, _ = candidates_of(replace(regel, nieuw=None))
    assert geen.naam == "Niets gekozen"


def test_a_keuzedeel_shows_its_title_and_hours() -> None:
    mijn, nu = GekozenKeuzedeel("K0001", "Bakken", 240), GekozenKeuzedeel("K0001", "Bakken 2", 240)
    regel = Keuzedeelregel(mijn, Stand.TEKST, nu, None, (Keuze.BRONTEKST, Keuze.LATEN), "nieuw")
    titel, uren = velden_of(regel, GEEN, ook_gelijk=False)
    assert [text_of(cel) for cel in titel.cellen] == ["", "Bakken 2", "Bakken"]
    assert text_of(uren.cellen[1]) == "240 uur"
    assert sentences_of(regel) == ()
    weg = replace(regel, nieuw=None, stand=Stand.VERVALLEN)
    assert "niet in het register" in velden_of(weg, GEEN, ook_gelijk=False)[0].cellen[1].uitleg


def test_every_state_and_choice_has_words() -> None:
    regel = rewritten()
    assert len({stand_in_woord(stand) for stand in Stand}) == len(Stand)
    assert len({knop_van(keuze) for keuze in Keuze}) == len(Keuze)
    assert all(uitleg_van(keuze, regel) for keuze in Keuze)
    assert besluit_in_woorden("nog onbekend") == "nog onbekend"
    assert open_in_woorden(1, 1, 1) == "1 onderdeel, 1 open, 1 vraagt aandacht"
    assert open_in_woorden(2, 0, 0) == "2 onderdelen, niets vraagt aandacht"


def test_parts_of_another_edition_count_until_they_are_updated() -> None:
    nieuw = structure(edities.rewritten(EERSTE, 0, 0).gegevens, "nieuw")
    waarde = samenstelling()
    assert count_elders(waarde, OUD, editions_of(OUD)) == 0
    assert count_elders(waarde, nieuw, editions_of(nieuw)) == 4
    regels = plan(waarde, nieuw, OUD).regels
    daarna = apply(waarde, [Gekozen(regels[0], Keuze.LATEN)]).samenstelling
    assert count_elders(daarna, nieuw, editions_of(nieuw)) == 3
