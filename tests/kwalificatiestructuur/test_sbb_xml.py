import hashlib
from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import Competentie, Opleidingsdomein, Sectorkamer
from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from kwalificatiestructuur.sbb_xml import read_sbb
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
