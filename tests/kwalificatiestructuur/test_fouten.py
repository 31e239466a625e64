from pathlib import Path

import pytest

from kwalificatiestructuur.fouten import Invoerfout, OnbekendOnderdeel


@pytest.mark.parametrize(
    ("fout", "zin"),
    [
        (Invoerfout("leeg"), "leeg"),
        (Invoerfout("leeg", bestand="d.xml"), "d.xml: leeg"),
        (
            Invoerfout("leeg", bestand=Path("m") / "d.xml", regel=3),
            f"{Path('m/d.xml')}, regel 3: leeg",
        ),
        (Invoerfout("leeg", regel=3), "regel 3: leeg"),
        (OnbekendOnderdeel("weg", bestand="r.toml", regel=1), "r.toml, regel 1: weg"),
    ],
)
def test_one_sentence_with_file_and_line(fout: Invoerfout, zin: str) -> None:
    assert str(fout) == zin
