import random
import re
import sqlite3
import sys
import threading
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.fouten import Geannuleerd
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.zoeken import Tekstindex, Tekstindexfout, tekstindex
from kwalificatiestructuur.zoeken.bits import members
from kwalificatiestructuur.zoeken.dingen import Dingen, collect
from kwalificatiestructuur.zoeken.tekstbouw import EINDE, _letters
from tests.kwalificatiestructuur.gegevens import bron, dossier, kwalificatie
from tests.kwalificatiestructuur.zoeken.voorbeeld import example, kerntaak, werkproces

WOORDEN = re.findall(r"\w+", "de het een in van gast gasten tuin tuinen werk werkt zorg")


@pytest.fixture(scope="module")
def structuur() -> Kwalificatiestructuur:
    return example()


@pytest.fixture(scope="module")
def dingen(structuur: Kwalificatiestructuur) -> Dingen:
    return collect(structuur)


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    return tmp_path / "index" / "een.sqlite"


def titles(dingen: Dingen, index: Tekstindex, bits: int) -> set[str]:
    return {dingen.dingen[nummer].titel for nummer in members(index.things(bits))}


def test_every_text_is_in_it(structuur: Kwalificatiestructuur, dingen: Dingen) -> None:
    index = Tekstindex.build(structuur, dingen=dingen)
    verwacht = {
        "welkom": {"Ontvangt gasten"},
        "dranken": {"Ontvangt gasten"},
        "email": {"Ontvangt gasten"},
        "demontage": {"Ontvangt gasten"},
        "overleggen": {"Neemt reserveringen aan"},
        "wijnkaart": {"Neemt reserveringen aan"},
        "allergenen": {"Verzorgt de bediening"},
        "eenvoudig": {"Verzorgt de bediening", "Verzorgt de tuin"},
        "restaurant": {"Gastheer"},
        "sommelier": set(),
    }
    gevonden = {woord: titles(dingen, index, index.with_words([woord])) for woord in verwacht}
    assert gevonden == verwacht
    assert titles(dingen, index, index.beginning("res")) == {"Gastheer"}


def test_an_addition_holds_for_its_profile_only(
    structuur: Kwalificatiestructuur, dingen: Dingen
) -> None:
    index = Tekstindex.build(structuur, dingen=dingen)
    nummer = next(
        n for n, ding in enumerate(dingen.dingen) if ding.titel == "Neemt reserveringen aan"
    )
    gevonden = index.with_words(["wijnkaart"])
    assert index.stands_in(gevonden, nummer, "902")
    assert not index.stands_in(gevonden, nummer, "901")
    assert index.stands_in(index.with_words(["agenda"]), nummer, "901")


@pytest.mark.parametrize(
    ("woorden", "af", "verwacht"),
    [
        (["heet", "de", "gasten"], True, {"Ontvangt gasten"}),
        (["de", "gast"], True, {"Neemt reserveringen aan"}),
        (["de", "gas"], True, set()),
        (
            ["de", "gas"],
            False,
            {"Ontvangt gasten", "Neemt reserveringen aan", "Begeleidt cafébezoek", "Gastheer"},
        ),
        (["gasten", "de"], True, set()),
        (["welkom", "de"], True, set()),  # Not across two fields.
        (["bestaatniet", "de"], True, set()),
    ],
)
def test_words_in_a_row(
    structuur: Kwalificatiestructuur,
    dingen: Dingen,
    woorden: list[str],
    af: bool,
    verwacht: set[str],
) -> None:
    index = Tekstindex.build(structuur, dingen=dingen)
    assert titles(dingen, index, index.run(woorden, af=af)) == verwacht


def random_structure(zaad: int, aantal: int) -> Kwalificatiestructuur:
    keuze = random.Random(zaad)
    delen = [
        werkproces(f"{n}1", f"Titel {n}", " ".join(keuze.choices(WOORDEN, k=keuze.randint(0, 9))))
        for n in range(aantal)
    ]
    taak = kerntaak("7", "Taak", *delen)
    return build_structuur(
        [bron(dossier("23001", kwalificatie("25001", taak, dossier="23001"), kerntaken=[taak]))]
    )


@given(zaad=st.integers(0, 50), data=st.data())
def test_it_finds_what_reading_every_text_finds(zaad: int, data: st.DataObject) -> None:
    structuur = random_structure(zaad, 12)
    dingen = collect(structuur)
    index = Tekstindex.build(structuur, dingen=dingen)
    rij = data.draw(st.lists(st.sampled_from(WOORDEN), min_size=1, max_size=3))
    begin = data.draw(st.sampled_from(["d", "ga", "gast", "tui", "w", "x"]))
    tekst_van = {
        knoop["element"].titel: knoop["element"].inhoud.omschrijving.basis
        for knoop in structuur.graaf.nodes.values()
        if knoop["soort"] == "werkproces"
    }

    def reading(patroon: str) -> set[str]:
        return {titel for titel, tekst in tekst_van.items() if re.search(patroon, tekst)}

    def found(bits: int) -> set[str]:
        return titles(dingen, index, bits) & tekst_van.keys()

    assert found(index.run(rij, af=True)) == reading(rf"\b{' '.join(rij)}\b")
    assert found(index.run([*rij, begin], af=False)) == reading(rf"\b{' '.join(rij)} {begin}")
    assert found(index.beginning(begin)) == reading(rf"\b{begin}")
    assert found(index.with_words([rij[0]])) == reading(rf"\b{rij[0]}\b")


def test_a_phrase_of_common_words_is_found_in_every_text() -> None:
    """With so many texts that the index keeps which common words follow each other."""
    structuur = random_structure(3, 4000)
    dingen = collect(structuur)
    index = Tekstindex.build(structuur, dingen=dingen)
    for rij in (["de", "het"], ["van", "in"], ["een", "de", "het"]):
        gevonden = titles(dingen, index, index.run(rij, af=True))
        patroon = re.compile(rf"\b{' '.join(rij)}\b")
        assert gevonden == {
            knoop["element"].titel
            for knoop in structuur.graaf.nodes.values()
            if knoop["soort"] == "werkproces"
            and patroon.search(knoop["element"].inhoud.omschrijving.basis)
        }


def test_an_open_phrase_of_common_words_is_found_in_every_text() -> None:
    """What follows from pairs is not read, so that not even of these any is left out."""
    structuur = random_structure(3, 4000)
    dingen = collect(structuur)
    index = Tekstindex.build(structuur, dingen=dingen)
    werkprocessen = [k for k in structuur.knopen.values() if k["soort"] == "werkproces"]
    for begin in ("g", "gast", "h", "tuinen"):
        gevonden = titles(dingen, index, index.run(["de", begin], af=False))
        patroon = re.compile(rf"\bde {begin}")
        verwacht = {
            knoop["element"].titel
            for knoop in werkprocessen
            if patroon.search(knoop["element"].inhoud.omschrijving.basis)
        }
        assert gevonden == verwacht
        assert verwacht


@pytest.mark.parametrize("bewaard", [0, 3, 10_000])
def test_a_phrase_is_found_however_many_texts_are_kept(
    monkeypatch: pytest.MonkeyPatch, bewaard: int
) -> None:
    monkeypatch.setattr(tekstindex, "_BEWAARD", bewaard)
    structuur = random_structure(5, 12)
    dingen = collect(structuur)
    index = Tekstindex.build(structuur, dingen=dingen)
    verwacht = titles(dingen, index, index.run(["de", "gast"], af=False))
    for rij in (["een", "het"], ["de", "gast"], ["van", "in"], ["de", "gast"]):
        gevonden = titles(dingen, index, index.run(rij, af=False))
        teksten = {
            knoop["element"].titel: knoop["element"].inhoud.omschrijving.basis
            for knoop in structuur.knopen.values()
            if knoop["soort"] == "werkproces"
        }
        assert gevonden == {t for t, x in teksten.items() if re.search(rf"\b{' '.join(rij)}", x)}
    assert verwacht == titles(dingen, index, index.run(["de", "gast"], af=False))


def test_every_word_has_a_letter_of_its_own() -> None:
    letters = list(islice(_letters(), sys.maxunicode + 5000))
    assert len(set(letters)) == len(letters)
    assert EINDE not in letters
    "".join(letters).encode()  # SQLite keeps no others.


def test_a_file_is_used_again(structuur: Kwalificatiestructuur, dingen: Dingen, pad: Path) -> None:
    index = Tekstindex.ensure(structuur, pad)
    gevonden = index.with_words(["gasten"])
    index.close()
    inhoud = pad.read_bytes()
    weer = Tekstindex.ensure(structuur, pad)
    assert weer.with_words(["gasten"]) == gevonden
    assert pad.read_bytes() == inhoud
    assert [bestand.name for bestand in pad.parent.iterdir()] == [pad.name]
    weer.close()


@pytest.mark.parametrize("schade", ["weg", "leeg", "half", "rommel", "ander", "zonder meta"])
def test_a_damaged_file_is_made_again(
    structuur: Kwalificatiestructuur, dingen: Dingen, pad: Path, schade: str
) -> None:
    Tekstindex.build(structuur, pad).close()
    heel = pad.read_bytes()
    if schade == "weg":
        pad.unlink()
    elif schade == "ander":
        Tekstindex.build(random_structure(1, 3), pad).close()
    elif schade == "zonder meta":
        database = sqlite3.connect(pad)
        database.execute("DELETE FROM meta")
        database.commit()
        database.close()
    else:
        pad.write_bytes(
            {"leeg": b"", "half": heel[: len(heel) // 2], "rommel": b"x" * 9000}[schade]
        )
    with pytest.raises(Tekstindexfout):
        Tekstindex.open(pad, dingen)
    index = Tekstindex.ensure(structuur, pad)
    assert titles(dingen, index, index.with_words(["dranken"])) == {"Ontvangt gasten"}
    index.close()


def test_a_stopped_build_leaves_what_was_there(
    structuur: Kwalificatiestructuur, dingen: Dingen, pad: Path
) -> None:
    def stop(gedaan: int, totaal: int) -> None:
        if gedaan:
            raise Geannuleerd

    with pytest.raises(Geannuleerd):
        Tekstindex.build(structuur, pad, stop)
    assert list(pad.parent.iterdir()) == []
    Tekstindex.build(structuur, pad).close()
    oud = pad.read_bytes()
    with pytest.raises(Geannuleerd):
        Tekstindex.build(random_structure(1, 90), pad, stop)
    assert pad.read_bytes() == oud


def test_progress_goes_up_to_the_end() -> None:
    stappen: list[float] = []
    Tekstindex.build(
        random_structure(1, 200), voortgang=lambda klaar, totaal: stappen.append(klaar / totaal)
    )
    assert stappen == sorted(stappen)
    assert stappen[-1] == 1
    assert len(stappen) > 5


def test_several_threads_may_ask_at_once(structuur: Kwalificatiestructuur) -> None:
    index = Tekstindex.build(structuur)
    verwacht = index.beginning("g")
    fout: list[int] = []

    def ask() -> None:
        fout.extend(n for n in range(200) if index.beginning("g") != verwacht)

    draden = [threading.Thread(target=ask) for _ in range(4)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert not fout


def test_what_says_a_word_more_often_scores_higher() -> None:
    delen = (
        werkproces("11", "Een", "gast en nog veel meer woorden over iets anders dan dat"),
        werkproces("12", "Twee", "gast gast gast"),
    )
    taak = kerntaak("1", "Taak", *delen)
    structuur = build_structuur(
        [bron(dossier("23001", kwalificatie("25001", taak, dossier="23001"), kerntaken=[taak]))]
    )
    dingen = collect(structuur)
    index = Tekstindex.build(structuur, dingen=dingen)
    nummers = [n for n, ding in enumerate(dingen.dingen) if ding.titel in {"Een", "Twee"}]
    scores = dict(
        zip(
            (dingen.dingen[n].titel for n in nummers),
            index.scores(nummers, [{"gast": 1.0}]),
            strict=True,
        )
    )
    assert scores["Twee"] > scores["Een"] > 0
