"""What becomes of the texts while a file is read: kept elsewhere, they are the same parts."""

from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import (
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    WerkprocesInhoud,
)
from kwalificatiestructuur.inhoudmaker import GewoneInhoud, Inhoudmaker
from kwalificatiestructuur.opslag.inhoud import OpgeslagenWerkprocesInhoud
from kwalificatiestructuur.opslag.schrijver import writing
from kwalificatiestructuur.sbb_xml import read_sbb
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

A, B = ("een", (("501", "erbij"),)), ("twee", ())
LIJST = ((Verwijzing("71", "knopen"),), (("501", (Verwijzing("72", "lucht"),)),))
LEEG = ((), ())


def test_makes_plain_values_of_the_fields() -> None:
    wp, _ = GewoneInhoud().werkproces(A, B, B, LIJST)
    tekst = Profieltekst("een", (("501", "erbij"),))
    lijst = Profiellijst(*LIJST)
    twee = Profieltekst("twee")
    assert wp == WerkprocesInhoud(tekst, twee, twee, lijst)
    kt, _ = GewoneInhoud().kerntaak(A, B, LIJST)
    assert kt == KerntaakInhoud(tekst, twee, lijst)


@pytest.mark.parametrize("soort", ["gewoon", "bewaard"])
def test_what_stands_for_contents_is_equal_only_for_equal_ones(tmp_path: Path, soort: str) -> None:
    with writing(tmp_path / "bron.sqlite") as schrijver:
        maker: Inhoudmaker = GewoneInhoud() if soort == "gewoon" else schrijver
        velden = [(A, B, B, LIJST), (B, A, B, LIJST), (A, B, B, LEEG), (B, B, B, LEEG)]
        merken = [maker.werkproces(*deel)[1] for deel in velden]
        assert len(set(merken)) == len(merken)
        assert merken == [maker.werkproces(*deel)[1] for deel in velden]
        assert maker.kerntaak(A, B, LIJST)[1] == maker.kerntaak(A, B, LIJST)[1]
        assert maker.kerntaak(A, B, LIJST)[1] != maker.kerntaak(A, B, LEEG)[1]


def test_a_file_is_the_same_with_its_texts_kept_elsewhere(tmp_path: Path) -> None:
    """Also the keys of parts that share a number and differ in their texts alone."""
    delen = [
        kerntaak(werkproces(inhoud=f"<werkprocesgedrag>{tekst}</werkprocesgedrag>"))
        for tekst in ("vouwt", "knoopt", "vouwt")
    ]
    dossiers = [
        dossier(
            profiel(deel, nr=f"50{n}", crebo=f"<crebo>2590{n}</crebo>"),
            nr=f"10{n}",
            crebo=f"2390{n}",
        )
        for n, deel in enumerate(delen)
    ]
    pad = write(tmp_path, sbb(*dossiers))
    gewoon = read_sbb(pad)
    with writing(tmp_path / "bron.sqlite") as schrijver:
        bewaard = read_sbb(pad, bewaar=schrijver.keep, maker=schrijver)
        schrijver.finish(bewaard)
    sleutels = [d.kerntaken[0].werkprocessen[0].sleutel for d in bewaard.dossiers]
    assert sleutels == ["werkproces:701", "werkproces:701~2", "werkproces:701"]
    assert bewaard == gewoon
    assert schrijver.bestand.read() == gewoon
    assert isinstance(
        bewaard.dossiers[0].kerntaken[0].werkprocessen[0].inhoud, OpgeslagenWerkprocesInhoud
    )
