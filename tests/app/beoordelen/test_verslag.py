from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from app.beoordelen.verslag import VORMEN, report_work
from app.bevindingen.controle import Controle
from composer.beoordelen.bewaren import save_pakket
from kwalificatiestructuur.fouten import Geannuleerd
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.composer.beoordelen.pakketten import pakket

BEGIN = {".pdf": b"%PDF-", ".docx": b"PK", ".html": b"<!DOCTYPE html>", ".xlsx": b"PK"}


def ask(lezer: Reviewer, pad: Path) -> None:
    """Choose this form in the menu, and this file; it is being made then."""
    lezer.gebruiker.dialogen.pad = pad
    lezer.paneel.vormen[pad.suffix].trigger()


@pytest.mark.parametrize("vorm", VORMEN)
def test_the_report_is_saved_in_every_form(lezer: Reviewer, tmp_path: Path, vorm: str) -> None:
    ask(lezer, pad := tmp_path / f"verslag{vorm}")
    balk = lezer.paneel.verslagbalk
    assert balk.isVisible()
    assert not pad.exists()
    lezer.wait_verslag()
    assert pad.read_bytes().startswith(BEGIN[vorm])
    assert lezer.gebruiker.melding == f"Bewaard in {pad}."
    assert not balk.isVisible()


def test_the_report_has_the_documents_side_by_side(lezer: Reviewer, tmp_path: Path) -> None:
    ask(lezer, pad := tmp_path / "verslag.html")
    lezer.wait_verslag()
    boom = html.fromstring(pad.read_text(encoding="utf-8"))
    assert "Naast elkaar" in [kop.text for kop in boom.iter("h2")]
    koppen = [[th.text for th in tabel.iter("th")] for tabel in boom.iter("table")]
    assert ["Bron", "Onderdeel", "1 Servicemedewerker 1", "2 Servicemedewerker 2"] in koppen
    rijen = [["".join(map(str, c.itertext())) for c in rij.iter("td")] for rij in boom.iter("tr")]
    (editie,) = [rij for rij in rijen if rij and rij[0] == "Editie"]
    omgeving = lezer.gebruiker.venster.fill().controle.omgeving
    assert omgeving is not None
    assert editie[1:] == [f"{omgeving.structuur.editie.naam} (vervangt de eigen)"] * 2
    assert "Schrijf <b>dit</b> anders" in [rij[4] for rij in rijen if len(rij) == 7]


def test_a_package_with_one_document_says_why_there_is_no_matrix(
    reviewer: Reviewer, tmp_path: Path
) -> None:
    save_pakket(alleen := tmp_path / "een.kcpakket", pakket())
    reviewer.open(alleen)
    ask(reviewer, pad := tmp_path / "verslag.html")
    reviewer.wait_verslag()
    assert "Naast elkaar zetten kan vanaf 2 documenten" in pad.read_text(encoding="utf-8")


def test_a_place_where_one_cannot_write_is_said(lezer: Reviewer, tmp_path: Path) -> None:
    ask(lezer, tmp_path / "weg" / "verslag.pdf")
    lezer.wait_verslag()
    assert "de map bestaat niet" in lezer.gebruiker.melding


@pytest.mark.parametrize("vorm", VORMEN)
def test_cancelling_leaves_the_file_as_it_was(lezer: Reviewer, tmp_path: Path, vorm: str) -> None:
    pad = tmp_path / f"verslag{vorm}"
    pad.write_bytes(b"eerder")
    ask(lezer, pad)
    lezer.paneel.verslagbalk.annuleren.click()
    assert not lezer.paneel.verslagbalk.annuleren.isEnabled()
    lezer.wait_verslag()
    assert pad.read_bytes() == b"eerder"
    assert lezer.gebruiker.melding == "Geannuleerd; er is niets bewaard."
    ask(lezer, pad)
    assert lezer.paneel.verslagbalk.annuleren.isEnabled()
    lezer.wait_verslag()
    assert pad.read_bytes().startswith(BEGIN[vorm])


@pytest.mark.parametrize("vorm", VORMEN)
def test_writing_tells_how_far_it_is_and_can_be_stopped(lezer: Reviewer, vorm: str) -> None:
    inhoud = lezer.gebruiker.venster.fill()
    omgeving, toegang = inhoud.controle.omgeving, inhoud.werkplaats.opslag.toegang
    assert omgeving is not None
    werk = report_work(lezer.pakket, vorm, omgeving, toegang)
    gemeld: list[float] = []
    assert werk(lambda n, van: gemeld.append(n / van))
    geschreven = [deel for deel in gemeld if deel >= 0.5]
    assert gemeld == sorted(gemeld)
    assert len(geschreven) > 10

    def stop(nummer: int, van: int) -> None:
        if nummer / van >= geschreven[-1]:
            raise Geannuleerd

    with pytest.raises(Geannuleerd):
        werk(stop)


def test_one_report_at_a_time(lezer: Reviewer, tmp_path: Path) -> None:
    ask(lezer, eerste := tmp_path / "eerste.html")
    ask(lezer, tweede := tmp_path / "tweede.html")
    assert "Er wordt al een verslag gemaakt" in lezer.gebruiker.melding
    lezer.wait_verslag()
    assert eerste.exists()
    assert not tweede.exists()


def test_the_window_stays_usable_meanwhile(lezer: Reviewer, tmp_path: Path) -> None:
    ask(lezer, pad := tmp_path / "verslag.docx")
    lezer.gebruiker.type_naam("Intussen")
    assert "Intussen" in lezer.gebruiker.venster.document.samenstelling.naam
    lezer.wait_verslag()
    assert pad.exists()


def test_closing_the_window_meanwhile_writes_nothing(lezer: Reviewer, tmp_path: Path) -> None:
    ask(lezer, pad := tmp_path / "verslag.pdf")
    balk = lezer.paneel.verslagbalk
    assert lezer.gebruiker.venster.close()
    assert not balk.is_bezig
    assert not pad.exists()


def test_no_answer_makes_no_report(lezer: Reviewer) -> None:
    lezer.gebruiker.dialogen.pad = None
    lezer.paneel.vormen[".pdf"].trigger()
    assert not lezer.paneel.verslagbalk.is_bezig


def test_a_report_waits_for_the_structure(
    lezer: Reviewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Controle, "omgeving", None)
    ask(lezer, tmp_path / "verslag.html")
    assert "De structuur wordt nog geladen" in lezer.gebruiker.melding
    assert not lezer.paneel.verslagbalk.is_bezig
