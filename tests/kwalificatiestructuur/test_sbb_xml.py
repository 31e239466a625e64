import hashlib
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import Competentie, Dossier, Opleidingsdomein, Sectorkamer
from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from kwalificatiestructuur.meldingen import MAX_MELDINGEN
from kwalificatiestructuur.sbb_xml import read_sbb
from tests.bodem import bare_seconds
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

EEN = dossier(profiel(), basis=kerntaak(werkproces()))
TWEE = dossier(profiel(crebo="<crebo>25950</crebo>"), nr="2", crebo="23950", basis=kerntaak(nr="9"))


def test_the_national_lists(tmp_path: Path) -> None:
    gegevens = read_sbb(write(tmp_path, sbb(EEN)))
    assert gegevens.domeinen == (
        Opleidingsdomein("79080", "Handel en ondernemerschap", 9, ("79080",), ("4129",)),
        Opleidingsdomein("79120", "Horeca en bakkerij", 13, ("79120",), ("4133",)),
        Opleidingsdomein(
            "79160",
            "Voedsel, natuur en leefomgeving",
            16,
            ("79160", "79150"),
            ("4136", "4137"),
        ),
    )
    assert gegevens.sectorkamers == (Sectorkamer("5675", "Sectorkamer handel"),)
    assert gegevens.competenties == (
        Competentie("3084", "Beslissen", "A"),
        Competentie("3085", "Aansturen  ", "B"),
    )


def test_the_edition_follows_from_the_content(tmp_path: Path) -> None:
    pad = write(tmp_path, sbb(EEN))
    editie = read_sbb(pad).editie
    assert editie.id == f"sbb-{hashlib.sha256(pad.read_bytes()).hexdigest()[:12]}"
    assert (editie.naam, editie.bron) == ("SBB-XML Ballonnen", "dossier.xml")
    assert read_sbb(write(tmp_path, sbb(EEN), "ander.xml")).editie.id == editie.id
    assert read_sbb(write(tmp_path, sbb(EEN) + "\n", "nieuw.xml")).editie.id != editie.id


def test_several_dossiers(tmp_path: Path) -> None:
    gegevens = read_sbb(write(tmp_path, sbb(EEN, TWEE)))
    assert [d.crebo for d in gegevens.dossiers] == ["23900", "23950"]
    assert {d.editie for d in gegevens.dossiers} == {gegevens.editie.id}
    assert gegevens.editie.naam == "SBB-XML (2 dossiers)"


def test_each_dossier_passes_once_and_what_comes_back_is_kept(tmp_path: Path) -> None:
    pad = write(tmp_path, sbb(EEN, TWEE))
    gezien: list[Dossier] = []

    def light(dossier: Dossier) -> Dossier:
        gezien.append(dossier)
        return replace(dossier, kerntaken=())

    vol, licht = read_sbb(pad), read_sbb(pad, bewaar=light)
    assert tuple(gezien) == vol.dossiers
    assert licht == replace(vol, dossiers=tuple(replace(d, kerntaken=()) for d in vol.dossiers))
    assert all(d.kerntaken for d in vol.dossiers)


def test_a_dossier_passes_before_the_next_is_read(tmp_path: Path) -> None:
    """What comes after the begin of the second one cannot even be read."""
    gezien: list[Dossier] = []

    def collect(dossier: Dossier) -> Dossier:
        gezien.append(dossier)
        return dossier

    stuk = sbb(EEN, TWEE) + " " * 2_000_000 + "<"
    with pytest.raises(Invoerfout):
        read_sbb(write(tmp_path, stuk), bewaar=collect)
    assert [d.crebo for d in gezien] == ["23900"]


def test_what_bewaar_raises_ends_the_reading(tmp_path: Path) -> None:
    def stop(_: Dossier) -> Dossier:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        read_sbb(write(tmp_path, sbb(EEN)), bewaar=stop)


def test_lists_inside_a_dossier_are_not_national(tmp_path: Path) -> None:
    extra = '<dossier nr="5"><competenties><competentie nr="1" titel="x" code="Z"/></competenties>'
    gegevens = read_sbb(write(tmp_path, sbb(EEN, extra + "</dossier>")))
    assert [c.nr for c in gegevens.competenties] == ["3084", "3085"]


def test_what_is_not_of_sbb_is_left_alone(tmp_path: Path) -> None:
    eigen = (
        EEN.replace("<kerntaak ", "<kerntaak xmlns:kc='urn:k' kc:id='1' ")
        .replace("<werkproces ", "<werkproces nieuw='ja' ")
        .replace("</dossier>", "<s xmlns='urn:k'><kerntaak nr='1' titel='n'/></s></dossier>")
    )
    met = read_sbb(write(tmp_path, sbb(eigen)))
    zonder = read_sbb(write(tmp_path, sbb(EEN)))
    assert met.dossiers[0].kerntaken == zonder.dossiers[0].kerntaken
    assert met.dossiers[0].kwalificaties == zonder.dossiers[0].kwalificaties
    assert not met.waarschuwingen


@pytest.mark.parametrize(
    ("tekst", "woord"),
    [
        ("<html><sbb/></html>", "begint met <html> in plaats van <sbb>"),
        ("<sbb xmlns='urn:x'/>", "staat in de naamruimte urn:x"),
        ("<sbb><dossiers/></sbb>", "geen dossier"),
        ("<sbb><dossier/><dossier/></sbb>", "geen kwalificatie"),
        (sbb(EEN)[:-20], "houdt midden in de XML op"),
    ],
)
def test_a_file_that_is_of_no_use(tmp_path: Path, tekst: str, woord: str) -> None:
    pad = write(tmp_path, tekst)
    with pytest.raises(Invoerfout) as fout:
        read_sbb(pad)
    assert woord in fout.value.melding
    assert fout.value.bestand == str(pad)


def test_progress_and_cancelling(tmp_path: Path) -> None:
    pad = write(tmp_path, sbb(EEN))
    gemeld: list[tuple[int, int]] = []
    read_sbb(pad, voortgang=lambda klaar, totaal: gemeld.append((klaar, totaal)))
    assert gemeld[-1] == (pad.stat().st_size, pad.stat().st_size)

    def stop(klaar: int, totaal: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        read_sbb(pad, voortgang=stop)


@pytest.mark.parametrize("code", ["9" * 5000, "-79080", "+79080", "\u0667\u0669", "geen"])
def test_an_odd_domain_code_is_unknown_and_reported(tmp_path: Path, code: str) -> None:
    gegevens = read_sbb(write(tmp_path, sbb(EEN).replace('crebo="79080"', f'crebo="{code}"')))
    assert [domein.code for domein in gegevens.domeinen] == ["79120", "79160"]
    assert gegevens.dossiers[0].domeincode == ""
    (melding,) = gegevens.waarschuwingen
    assert melding.startswith("dossier.xml, regel 4: domeincode „")
    assert len(melding) < 400


def test_three_mb_of_empty_dossiers_take_no_time(tmp_path: Path) -> None:
    leeg = "<dossier/>" * 300_000
    pad = write(tmp_path, sbb(leeg))
    bodem = bare_seconds(pad)
    begin = time.process_time()
    with pytest.raises(Invoerfout, match="geen kwalificatie"):
        read_sbb(pad)
    assert time.process_time() - begin < 12 * bodem
    gegevens = read_sbb(write(tmp_path, sbb(leeg, EEN)))
    assert len(gegevens.waarschuwingen) == MAX_MELDINGEN + 1
    laatste = f"dossier.xml: nog {300_000 - MAX_MELDINGEN} meldingen; die worden niet getoond"
    assert gegevens.waarschuwingen[-1] == laatste


def test_a_file_that_goes_away_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weg(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(hashlib, "file_digest", weg)
    with pytest.raises(Invoerfout, match="kan niet worden gelezen; controleer") as fout:
        read_sbb(write(tmp_path, sbb(EEN)))
    assert "error" not in str(fout.value)
