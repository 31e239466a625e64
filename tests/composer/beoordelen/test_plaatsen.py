from __future__ import annotations

from dataclasses import replace

from composer.beoordelen.pakket import add_ronde
from composer.beoordelen.plaatsen import Plaats, place_of
from composer.beoordelen.waarden import Anker, Ankersoort, on_bevinding, on_onderdeel, on_veld
from composer.finding import Ernst, Finding
from composer.samenstelling import GekozenKeuzedeel
from tests.composer.beoordelen.pakketten import pakket, ronde, samenstelling, uuid

EEN = samenstelling(keuzedelen=(GekozenKeuzedeel("K0061", "Een titel"),))
(RONDES,) = pakket(EEN).documenten.values()


def test_every_kind_of_place() -> None:
    bevinding = Finding("STR-10", "bijna", Ernst.FOUT, uuid(1010))
    plaatsen = {
        "Het hele document": Anker(),
        "B1-K1-W2 Bedient gasten": on_onderdeel(uuid(1012)),
        "K0061 Een titel": on_onderdeel("K0061"),
        "Beroep": on_veld("beroep"),
        "Arbeidsmarkt": on_veld("aanvraag.arbeidsmarkt"),
        "later veld": on_veld("aanvraag.later_veld"),
        "B1-K1-W2 Bedient gasten, gedrag": on_veld("gedrag", uuid(1012)),
        "Bevinding STR-10 bij B1-K1 Gastheer zijn": on_bevinding(bevinding),
        "Bevinding STR-10": on_bevinding(replace(bevinding, onderdeel="")),
    }
    for tekst, anker in plaatsen.items():
        plaats = place_of(anker, RONDES)
        assert plaats.tekst == tekst
        assert not plaats.is_weg


def test_a_note_goes_along_when_its_part_moves() -> None:
    anders = replace(EEN, kerntaken=EEN.kerntaken[::-1])
    (rondes,) = add_ronde(pakket(EEN), ronde(anders, 5)).documenten.values()
    assert place_of(on_onderdeel(uuid(1012)), rondes) == Plaats(
        Ankersoort.ONDERDEEL, "B1-K2-W2 Bedient gasten"
    )


def test_a_part_that_is_gone_is_shown_as_gone() -> None:
    anders = replace(EEN, kerntaken=EEN.kerntaken[1:])
    (rondes,) = add_ronde(pakket(EEN), ronde(anders, 5)).documenten.values()
    weg = place_of(on_onderdeel(uuid(1012)), rondes)
    assert weg.tekst == "B1-K1-W2 Bedient gasten (in ronde 1; staat er niet meer in)"
    assert weg.is_weg
    nooit = place_of(on_onderdeel(uuid(9)), rondes)
    assert nooit.is_weg
    assert nooit.tekst == f"{uuid(9)} (staat in geen ronde van dit pakket)"


def test_every_word_of_a_place_that_is_not_of_the_document_is_translated() -> None:
    def mark(context: str, tekst: str) -> str:
        return f"<{context}: {tekst}>"

    bevinding = Finding("STR-10", "bijna", Ernst.FOUT, uuid(1010))
    plaatsen = {
        "<Beoordelen: Het hele document>": Anker(),
        "B1-K1-W2 Bedient gasten": on_onderdeel(uuid(1012)),
        "<Beoordelen: Beroep>": on_veld("beroep"),
        "<Aanvraagvorm: Arbeidsmarkt>": on_veld("aanvraag.arbeidsmarkt"),
        "later veld": on_veld("aanvraag.later_veld"),
        "B1-K1-W2 Bedient gasten, <Meldingen: gedrag>": on_veld("gedrag", uuid(1012)),
        "<Beoordelen: Bevinding STR-10 bij B1-K1 Gastheer zijn>": on_bevinding(bevinding),
        f"<Beoordelen: {uuid(9)} (staat in geen ronde van dit pakket)>": on_onderdeel(uuid(9)),
    }
    for tekst, anker in plaatsen.items():
        assert place_of(anker, RONDES).in_words(mark) == tekst
