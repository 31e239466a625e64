"""Sources that were damaged anywhere give a structure or a sentence, and nothing else."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kwalificatiestructuur.bronnen import expand, read_bronbestand, recognise
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import build_structuur
from tests.kwalificatiestructuur.bronnen.bouwers import (
    OVERLAP,
    REGISTER,
    crebolijst,
    csv_text,
    json_text,
    records_as_sheet,
    replace_member,
    write,
    xlsx,
    xml_attributes,
    xml_elements,
    zip_of,
)
from tests.kwalificatiestructuur.sbb_bestanden import dossier, kerntaak, profiel, sbb, werkproces

AANTAL = int(os.environ.get("AANTAL_MUTATIES", "60"))
SBB = sbb(dossier(profiel(), basis=kerntaak(werkproces())))
BRONNEN: dict[str, bytes] = {
    "sbb": SBB.encode(),
    "register csv": csv_text(REGISTER).encode(),
    "register json": json_text({"keuzedelen": list(REGISTER)}).encode(),
    "register xml": xml_elements(REGISTER).encode(),
    "register xml attributen": xml_attributes(REGISTER).encode(),
    "overlap csv": csv_text(OVERLAP, ";").encode(),
    "overlap json": json_text({"overlap": list(OVERLAP)}).encode(),
    "overlap xlsx": xlsx({"Blad1": records_as_sheet(OVERLAP)}),
    "crebolijst": crebolijst(),
    "zip": zip_of({"een.xml": SBB, "twee.csv": csv_text(OVERLAP)}),
}
STUKKEN = (
    *(b"\0", b"\xff", b"\xfe\xff", b"<", b">", b"&", b"&#0;", b'"', b"'", b";", b",", b"\n", b"{"),
    *(b"}", b"[", b"]", b"]]>", b"<![CDATA[", b"<!DOCTYPE x>", b"\xed\xa0\x80", b"99999", b"K0001"),
    *(b"-1", b"1e999", b"NaN", b"0" * 5000, b"PK\x03\x04", b"\xef\xbb\xbf", b"../", b"79000"),
)


@st.composite
def mutaties(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """One to three damages: a piece away, put in, written over, doubled, or cut off."""
    stappen = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["weg", "erin", "eroverheen", "dubbel", "af"]),
                st.floats(0, 1),
                st.integers(1, 200),
                st.sampled_from(STUKKEN) | st.binary(min_size=1, max_size=8),
            ),
            min_size=1,
            max_size=3,
        )
    )

    def mutate(inhoud: bytes) -> bytes:
        for wat, deel, lengte, stuk in stappen:
            plaats = int(deel * len(inhoud))
            voor, na = inhoud[:plaats], inhoud[plaats:]
            inhoud = {
                "weg": voor + na[lengte:],
                "erin": voor + stuk + na,
                "eroverheen": voor + stuk + na[len(stuk) :],
                "dubbel": voor + na[:lengte] + na,
                "af": voor,
            }[wat]
        return inhoud

    return mutate


def read_or_refuse(inhoud: bytes) -> None:
    """Recognise and read as the program does; only ``Invoerfout`` may come out."""
    with TemporaryDirectory() as map_:
        pad = write(Path(map_), "bron", inhoud)
        werkmap = Path(map_) / "werkmap"
        werkmap.mkdir()
        zinnen: tuple[str, ...]
        try:
            recognise(pad)
            bronnen = [read_bronbestand(bestand) for bestand in expand([pad], werkmap)]
            zinnen = build_structuur(bronnen).waarschuwingen
        except Invoerfout as fout:
            zinnen = (str(fout),)
        assert all(len(zin) < 1000 and "\n" not in zin for zin in zinnen)
        assert {pad.name for pad in Path(map_).iterdir()} == {"bron", "werkmap"}


@pytest.mark.parametrize("soort", BRONNEN)
@settings(
    max_examples=AANTAL,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(mutate=mutaties())
def test_a_damaged_source_is_read_or_refused(soort: str, mutate: Callable[[bytes], bytes]) -> None:
    read_or_refuse(mutate(BRONNEN[soort]))


@pytest.mark.parametrize(
    "deel",
    ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"],
)
@settings(max_examples=AANTAL, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutate=mutaties())
def test_a_workbook_with_a_damaged_part_is_read_or_refused(
    deel: str, mutate: Callable[[bytes], bytes]
) -> None:
    with_part = _part(BRONNEN["crebolijst"], deel)
    read_or_refuse(replace_member(BRONNEN["crebolijst"], deel, mutate(with_part)))


def _part(inhoud: bytes, naam: str) -> bytes:
    from io import BytesIO
    from zipfile import ZipFile

    with ZipFile(BytesIO(inhoud)) as archief:
        return archief.read(naam)


@settings(max_examples=AANTAL, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(inhoud: bytes) -> None:
    read_or_refuse(inhoud)
