from __future__ import annotations

from pathlib import Path

from tests.app.gebruiker import Gebruiker
from tests.app.taalwissel import speaking


def test_a_page_is_made_when_it_is_first_looked_at(gebruiker: Gebruiker) -> None:
    inhoud = gebruiker.venster.fill()
    koppelingen = (inhoud.aanvraag, inhoud.gereedheid, inhoud.overlap)
    assert not any(koppeling.is_made for koppeling in koppelingen)
    for koppeling in koppelingen:
        koppeling.bring_in_front()
        assert koppeling.is_made
        assert koppeling.pagina.isVisible()


def test_what_became_of_saving_is_said_in_the_language_of_the_screen(
    gebruiker: Gebruiker, tmp_path: Path
) -> None:
    gebruiker.dialogen.pad = tmp_path / "bestand.txt"
    koppeling = gebruiker.venster.fill().gereedheid
    with speaking("en"):
        koppeling.save("Titel", "wat", ".txt", "Tekst (*.txt)", lambda _: b"inhoud")
        assert gebruiker.melding == f"Saved in {gebruiker.dialogen.pad}."
    assert gebruiker.dialogen.pad.read_bytes() == b"inhoud"
