import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.bronnen import read_bron
from kwalificatiestructuur.bronnen.json_records import Jsonobject, all_objects, read_json
from kwalificatiestructuur.fouten import Invoerfout
from tests.kwalificatiestructuur.bronnen.bouwers import OVERLAP, REGISTER, json_text, write

PAD = Path("x.json")
RECORD = '{"code": "K0001", "titel": "x", "sbu": %s}'

waarden = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda kind: st.lists(kind) | st.dictionaries(st.text(), kind),
    max_leaves=20,
)


@given(waarden, st.sampled_from([None, 0, 2]), st.booleans())
def test_every_object_knows_its_line(waarde: object, indent: int | None, ascii_: bool) -> None:
    tekst = json.dumps({"begin": waarde}, indent=indent, ensure_ascii=ascii_)
    for gegeven in all_objects(read_json(tekst, PAD)):
        assert isinstance(gegeven, Jsonobject)
        assert "{" in tekst.split("\n")[gegeven.regel - 1]
    assert len(list(all_objects(read_json(tekst, PAD)))) == _count(json.loads(tekst))


def _count(waarde: object) -> int:
    if isinstance(waarde, dict):
        return 1 + sum(map(_count, waarde.values()))
    return sum(map(_count, waarde)) if isinstance(waarde, list) else 0


@given(st.text(alphabet='{}[]",:\\\n 1aeN-.tu', max_size=60))
def test_anything_is_a_document_or_a_sentence(tekst: str) -> None:
    zin = ""
    try:
        read_json(tekst, PAD)
    except Invoerfout as fout:
        zin = str(fout)
    assert zin == "" or zin.startswith("x.json")


@pytest.mark.parametrize("open_", ["[", '{"a":'])
def test_a_deep_document_is_refused_at_its_line(open_: str) -> None:
    with pytest.raises(Invoerfout, match=r"x\.json, regel 51: .*dieper genest"):
        read_json((open_ + "\n") * 100_000, PAD)


@pytest.mark.parametrize("inhoud", ["{}," * 200_001 + "{}", "1," * 5_000_001 + "1"])
def test_more_than_a_list_is_refused(inhoud: str) -> None:
    with pytest.raises(Invoerfout, match=r"x\.json: in deze JSON staat meer"):
        read_json(f"[{inhoud}]", PAD)


def test_a_fault_has_its_line() -> None:
    with pytest.raises(Invoerfout, match=r"x\.json, regel 3: de JSON"):
        read_json('[\n{"a": 1},\n{"a" 2}]', PAD)


@pytest.mark.parametrize(
    ("sbu", "verwacht", "meldingen"),
    [
        ("240", 240, 0),
        ("240.0", 240, 0),
        ('"240"', 240, 0),
        ("null", None, 0),
        ("NaN", None, 0),
        ("-Infinity", None, 0),
        ("1e999", None, 0),
        ("9" * 10_000, None, 1),
        ("-240", None, 1),
        ("[240]", 240, 0),
        ('{"a": 1}', None, 0),
        ("true", None, 1),
    ],
)
def test_every_kind_of_number(
    tmp_path: Path, sbu: str, verwacht: int | None, meldingen: int
) -> None:
    gegevens = read_bron(write(tmp_path, "r.json", f"[{RECORD % sbu}]"))
    assert gegevens.keuzedelen[0].sbu == verwacht
    assert len(gegevens.waarschuwingen) == meldingen
    assert all(len(zin) < 400 for zin in gegevens.waarschuwingen)


def test_a_lone_surrogate_becomes_a_sign_that_can_be_written(tmp_path: Path) -> None:
    tekst = '[{"code": "K0001", "titel": "a\\ud800b\\u0000", "sbu": 1}]'
    titel = read_bron(write(tmp_path, "r.json", tekst)).keuzedelen[0].titel
    assert titel == "a\ufffdb"


def test_what_else_stands_in_the_list_is_passed_over(tmp_path: Path) -> None:
    document: list[object] = [None, 1, "x", [], *REGISTER]
    assert len(read_bron(write(tmp_path, "r.json", json_text(document))).keuzedelen) == 2


def test_several_lists_in_one_document_are_one(tmp_path: Path) -> None:
    document = {"geldig": [REGISTER[0]], "vervallen": {"lijst": [REGISTER[1]]}}
    gegevens = read_bron(write(tmp_path, "r.json", json_text(document)))
    assert [k.code for k in gegevens.keuzedelen] == ["K0061", "K0108"]


def test_a_document_with_two_kinds_gives_the_first(tmp_path: Path) -> None:
    document = {"keuzedelen": list(REGISTER), "overlap": list(OVERLAP)}
    gegevens = read_bron(write(tmp_path, "r.json", json_text(document)))
    assert len(gegevens.keuzedelen) == 2
    assert gegevens.overlap == ()
