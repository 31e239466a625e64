from __future__ import annotations

import copy
import pickle
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.elementen import (
    Kerntaak,
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Structuurgegevens,
    Verwijzing,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.opslag import gegevensbestand
from kwalificatiestructuur.opslag.inhoud import (
    content_hash,
    decode_kerntaak,
    decode_werkproces,
    encode_kerntaak,
    encode_werkproces,
)
from kwalificatiestructuur.opslag.schrijver import write_gegevens
from tests.kwalificatiestructuur.gegevens import bron, dossier

# Every character that XML can hold.
TEKST = st.text(
    st.characters(
        exclude_categories=["Cs"],
        exclude_characters=[chr(n) for n in range(32) if n not in (9, 10)],
    ),
    max_size=12,
)
VERWIJZINGEN = st.lists(st.builds(Verwijzing, TEKST, TEKST), max_size=3).map(tuple)
TEKSTEN = st.builds(Profieltekst, TEKST, st.lists(st.tuples(TEKST, TEKST), max_size=3).map(tuple))
LIJSTEN = st.builds(
    Profiellijst, VERWIJZINGEN, st.lists(st.tuples(TEKST, VERWIJZINGEN), max_size=3).map(tuple)
)
WERKPROCES = st.builds(WerkprocesInhoud, TEKSTEN, TEKSTEN, TEKSTEN, LIJSTEN)
KERNTAAK = st.builds(KerntaakInhoud, TEKSTEN, TEKSTEN, LIJSTEN)

VOL = WerkprocesInhoud(
    Profieltekst("Ontvangt", (("501", "ook 's nachts"),)),
    Profieltekst("Gast tevreden"),
    Profieltekst("Vriendelijk"),
    Profiellijst((Verwijzing("1", "Beslissen"),), (("501", (Verwijzing("2", "Leren"),)),)),
)


def stored(tmp_path: Path, *inhouden: WerkprocesInhoud) -> Structuurgegevens:
    """A stored source of one kerntaak that holds werkprocessen with these contents."""
    werkprocessen = [
        Werkproces(f"werkproces:{nummer}", "Ontvangt", nummer, str(nummer), inhoud)
        for nummer, inhoud in enumerate(inhouden)
    ]
    taak = Kerntaak("kerntaak:1", "Werkt", tuple(werkprocessen), "1", KerntaakInhoud())
    gegevens, _ = write_gegevens(bron(dossier("1", kerntaken=[taak])), tmp_path / "bron.sqlite")
    return gegevens


def contents(gegevens: Structuurgegevens) -> list[WerkprocesInhoud]:
    delen = gegevens.dossiers[0].kerntaken[0].werkprocessen
    return [deel.inhoud for deel in delen if deel.inhoud is not None]


@given(WERKPROCES)
def test_a_werkproces_comes_back_as_it_was(inhoud: WerkprocesInhoud) -> None:
    assert decode_werkproces(encode_werkproces(inhoud)) == inhoud


@given(KERNTAAK)
def test_a_kerntaak_comes_back_as_it_was(inhoud: KerntaakInhoud) -> None:
    assert decode_kerntaak(encode_kerntaak(inhoud)) == inhoud


@given(WERKPROCES, WERKPROCES)
def test_the_hash_is_the_same_exactly_for_the_same_texts(
    een: WerkprocesInhoud, ander: WerkprocesInhoud
) -> None:
    assert (content_hash(een) == content_hash(ander)) is (een == ander)


def test_texts_that_meet_at_another_place_differ() -> None:
    een = WerkprocesInhoud(Profieltekst("ab"), Profieltekst("c"))
    ander = WerkprocesInhoud(Profieltekst("a"), Profieltekst("bc"))
    assert content_hash(een) != content_hash(ander)
    assert content_hash(WerkprocesInhoud()) != content_hash(KerntaakInhoud())


def test_a_stored_content_is_the_value_it_stands_for(tmp_path: Path) -> None:
    (inhoud,) = contents(stored(tmp_path, VOL))
    assert isinstance(inhoud, WerkprocesInhoud)
    assert inhoud == VOL
    plat, leeg = VOL, (WerkprocesInhoud(), KerntaakInhoud())
    assert plat == inhoud
    assert inhoud not in leeg
    assert hash(inhoud) == hash(VOL)
    assert content_hash(inhoud) == content_hash(VOL)
    assert (inhoud.omschrijving, inhoud.resultaat) == (VOL.omschrijving, VOL.resultaat)
    assert (inhoud.gedrag, inhoud.competenties) == (VOL.gedrag, VOL.competenties)
    assert "Ontvangt" in repr(inhoud)


def test_copies_are_plain_values(tmp_path: Path) -> None:
    gegevens = stored(tmp_path, VOL)
    kerntaak = gegevens.dossiers[0].kerntaken[0]
    for kopie in (copy.deepcopy(kerntaak), pickle.loads(pickle.dumps(kerntaak))):
        assert kopie == kerntaak
        assert type(kopie.inhoud) is KerntaakInhoud
        assert type(kopie.werkprocessen[0].inhoud) is WerkprocesInhoud
    assert replace(kerntaak, titel="Anders").werkprocessen == kerntaak.werkprocessen


def test_equal_texts_are_compared_without_reading_them(tmp_path: Path) -> None:
    een, ander, derde = contents(stored(tmp_path, VOL, VOL, WerkprocesInhoud()))
    (tmp_path / "bron.sqlite").unlink()
    assert een == ander != derde


def test_memory_stays_flat_and_the_texts_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gegevensbestand, "IN_GEHEUGEN", 4)
    alle = [WerkprocesInhoud(Profieltekst(f"tekst {nummer}")) for nummer in range(40)]
    gegevens = stored(tmp_path, *alle)
    bewaard = contents(gegevens)
    assert [inhoud.omschrijving.basis for inhoud in (*bewaard, *bewaard)] == [
        f"tekst {nummer}" for nummer in range(40)
    ] * 2
    assert len(bewaard[0]._bron._gelezen) == 4  # type: ignore[attr-defined]


def test_threads_read_texts_at_once(tmp_path: Path) -> None:
    alle = [WerkprocesInhoud(Profieltekst(f"tekst {nummer}")) for nummer in range(800)]
    bewaard = contents(stored(tmp_path, *alle))
    gelezen: list[list[str]] = []

    def read() -> None:
        gelezen.append([inhoud.omschrijving.basis for inhoud in bewaard])

    draden = [threading.Thread(target=read) for _ in range(4)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert gelezen == [[f"tekst {nummer}" for nummer in range(800)]] * 4
