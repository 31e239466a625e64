from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from composer.gelijkenis import alike_pairs, bag_of
from composer.vergelijken.buren import Buren

WOORDEN = ["deur", "gast", "kaart", "keuken", "tafel", "wiel", "rem", "olie", "kas", "geld", "thee"]
TEKSTEN = st.lists(st.sampled_from(WOORDEN), max_size=14).map(" ".join)


def found(buren: Buren[str], namen: set[str]) -> set[tuple[str, str, float]]:
    return {(a, b, score) for a in namen for b, score in buren.of(a).items()}


def expected(namen: set[str], vanaf: float) -> set[tuple[str, str, float]]:
    lijst = sorted(namen)
    paren = alike_pairs([bag_of(naam) for naam in lijst], vanaf)
    goed = {(lijst[a], lijst[b], score) for (a, b), score in paren.items()}
    return goed | {(b, a, score) for a, b, score in goed}


@given(
    st.lists(st.sets(TEKSTEN, max_size=12), min_size=1, max_size=5),
    st.sampled_from([0.3, 0.6, 0.85, 1.0]),
)
def test_the_same_as_comparing_every_two_after_any_coming_and_going(
    keren: list[set[str]], vanaf: float
) -> None:
    buren: Buren[str] = Buren(vanaf)
    for namen in keren:
        buren.keep({naam: (naam,) for naam in namen})
        assert found(buren, namen) == expected(namen, vanaf)


def test_long_texts_with_repeated_words() -> None:
    toeval = Random(3)
    basis = [toeval.choice(WOORDEN) for _ in range(60)]
    namen = set()
    for aantal in range(12):
        anders = list(basis)
        for plek in toeval.sample(range(60), aantal):
            anders[plek] = toeval.choice(WOORDEN)
        namen.add(" ".join(anders))
    buren: Buren[str] = Buren(0.85)
    buren.keep({naam: (naam,) for naam in namen})
    assert found(buren, namen) == expected(namen, 0.85)
    assert found(buren, namen)
