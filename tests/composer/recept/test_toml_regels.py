"""The locator finds the line of every key that tomllib reads, and no other."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.recept.toml_regels import Pad, find_regels

TEKST = '''\
# [[geen]] tabel = "x"
los = 1
"met [[ haken" = 2
a.b . "c d" = 3

[tabel]
lang = """
[[kerntaak]]
x = 1 ""\\""""
letterlijk = \'\'\'
[nep]
y = 'z' \'\'\'\'\'
lijst = [ # [[x]]
  "een", # "twee"
  [
    "drie",
    { vier = 4, vijf.zes = "]}" },
  ],
]
dag = 2018-09-01T10:00:00Z
"" = 1

[[kerntaak]]
bron = "[[kerntaak]]"
[[kerntaak.deel]]
x = 1
[[kerntaak.deel]]
x = '\\'
[kerntaak.deel.diep]
y = 2
  [[kerntaak]]
[[ kerntaak . deel ]]
x = 3
[a."é.[x]"]
z = false
'''


@pytest.mark.parametrize(
    ("pad", "regel"),
    [
        (("los",), 2),
        (("met [[ haken",), 3),
        (("a", "b", "c d"), 4),
        (("tabel",), 6),
        (("tabel", "lang"), 7),
        (("tabel", "letterlijk"), 10),
        (("tabel", "lijst"), 13),
        (("tabel", "lijst", 0), 14),
        (("tabel", "lijst", 1), 15),
        (("tabel", "lijst", 1, 0), 16),
        (("tabel", "lijst", 1, 1, "vier"), 17),
        (("tabel", "lijst", 1, 1, "vijf", "zes"), 17),
        (("tabel", "dag"), 20),
        (("tabel", ""), 21),
        (("kerntaak",), 23),
        (("kerntaak", 0), 23),
        (("kerntaak", 0, "bron"), 24),
        (("kerntaak", 0, "deel", 0, "x"), 26),
        (("kerntaak", 0, "deel", 1), 27),
        (("kerntaak", 0, "deel", 1, "x"), 28),
        (("kerntaak", 0, "deel", 1, "diep", "y"), 30),
        (("kerntaak", 1), 31),
        (("kerntaak", 1, "deel", 0), 32),
        (("kerntaak", 1, "deel", 0, "x"), 33),
        (("a", "é.[x]"), 34),
        (("a", "é.[x]", "z"), 35),
    ],
)
def test_every_key_has_its_line(pad: Pad, regel: int) -> None:
    assert find_regels(TEKST)[pad] == regel


def paths_in(waarde: Any, pad: Pad = ()) -> Iterator[Pad]:
    if isinstance(waarde, dict):
        for naam, inhoud in waarde.items():
            yield (*pad, naam)
            yield from paths_in(inhoud, (*pad, naam))
    elif isinstance(waarde, list):
        for nummer, inhoud in enumerate(waarde):
            yield (*pad, nummer)
            yield from paths_in(inhoud, (*pad, nummer))


def test_it_knows_exactly_the_keys_that_tomllib_reads() -> None:
    gelezen = set(paths_in(tomllib.loads(TEKST)))
    gevonden = set(find_regels(TEKST))
    # A table that is only named on the way to another one stands on no line of its own.
    assert gelezen - gevonden == {("a",)} - gevonden
    assert gevonden <= gelezen


namen = st.sampled_from(["a", "b-c", '"x y"', "'[[z'", '"\\""'])
waarden = st.recursive(
    st.sampled_from(['"a # ]"', "'''\n[[x]]\n'''", '"""\n"a"\\"""""', "1", "1.5e3", "true"]),
    lambda binnen: st.lists(binnen, max_size=3).map(
        lambda items: "[ # ]\n" + ",\n\n".join(items) + "\n]"
    ),
    max_leaves=5,
)


@given(st.data())
def test_any_file_of_random_tables(data: st.DataObject) -> None:
    """Every key is written on a known line; the locator must say the same."""
    regels: list[str] = []
    verwacht: dict[Pad, int] = {}
    for nummer in range(data.draw(st.integers(1, 4))):
        regels += data.draw(st.sampled_from([[], [""], ["# [x]", "  "]]))
        regels.append("[[t]]")
        verwacht["t", nummer] = len(regels)
        for naam in data.draw(st.lists(namen, unique=True, max_size=3)):
            (sleutel,) = tomllib.loads(f"{naam} = 1")
            verwacht["t", nummer, sleutel] = len(regels) + 1
            regels += f"{naam} = {data.draw(waarden)}".split("\n")
    tekst = "\n".join(regels)
    gevonden = find_regels(tekst)
    assert {pad: gevonden[pad] for pad in verwacht} == verwacht
