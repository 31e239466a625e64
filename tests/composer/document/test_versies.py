"""Every version of the format can be read: each has a file of that time."""

import pytest

from composer.document import read_document, versies, write_document
from composer.document.bronxml import Element
from composer.document.vocabulaire import VERSIE
from tests.composer.document.voorbeelden import HIER, volledig

BESTANDEN = HIER / "versies"


@pytest.mark.parametrize("versie", range(1, VERSIE + 1))
def test_a_file_of_each_version_is_read(versie: int) -> None:
    data = (BESTANDEN / f"versie{versie}.xml").read_bytes()
    assert read_document(data) == volledig()


def test_a_file_of_this_version_is_what_we_write() -> None:
    assert write_document(volledig()) == (BESTANDEN / f"versie{VERSIE}.xml").read_bytes()


def test_an_older_file_passes_every_step_to_the_present(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the format were two versions further, where the name of a dossier was ``naam``."""
    stappen: list[int] = []

    def rename(wortel: Element) -> None:
        stappen.append(1)
        dossier = wortel.find("dossiers", "dossier")
        assert dossier is not None
        dossier.attributen["titel"] = "Opgewaardeerd"

    monkeypatch.setattr(versies, "VERSIE", VERSIE + 2)
    monkeypatch.setattr(
        versies,
        "OPWAARDERINGEN",
        {VERSIE: rename, VERSIE + 1: lambda _: stappen.append(2)},
    )
    gelezen = read_document((BESTANDEN / f"versie{VERSIE}.xml").read_bytes())
    assert gelezen.naam == "Opgewaardeerd"
    assert stappen == [1, 2]
