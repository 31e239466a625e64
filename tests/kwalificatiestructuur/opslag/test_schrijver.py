from __future__ import annotations

from pathlib import Path

import pytest

from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from kwalificatiestructuur.opslag.schrijver import Gegevensschrijver, writing
from tests.kwalificatiestructuur.gegevens import bron, dossier
from tests.kwalificatiestructuur.opslag.bronbestanden import xml

DOSSIERS = tuple(dossier(str(nummer)) for nummer in range(5))


@pytest.mark.parametrize("intussen", [False, True])
@pytest.mark.parametrize("tussendoor", [False, True])
def test_what_is_kept_is_there_at_the_end(tmp_path: Path, intussen: bool, tussendoor: bool) -> None:
    pad = tmp_path / "bron.sqlite"
    with writing(pad, intussen=intussen) as schrijver:
        for een in DOSSIERS:
            assert schrijver.keep(een) is een
            if tussendoor:
                schrijver.hand_over()
        schrijver.finish(bron(*DOSSIERS))
    assert Gegevensbestand(pad).read().dossiers == DOSSIERS


def test_the_file_is_the_same_whoever_writes_it(tmp_path: Path) -> None:
    paden = [tmp_path / "een.sqlite", tmp_path / "ander.sqlite"]
    for pad, intussen in zip(paden, (False, True), strict=True):
        with writing(pad, intussen=intussen) as schrijver:
            for een in DOSSIERS:
                schrijver.keep(een)
            schrijver.finish(bron(*DOSSIERS))
    assert paden[0].read_bytes() == paden[1].read_bytes()


def test_dossiers_are_handed_over_block_by_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tekst = xml(tmp_path).read_text(encoding="utf-8-sig")
    begin, eind = tekst.index("<dossier "), tekst.index("</dossiers>")
    stukken = [
        tekst[begin:eind].replace("23900", f"239{nummer}").replace("24900", f"249{nummer}")
        for nummer in range(10, 50)
    ]
    pad = tmp_path / "veel.xml"
    pad.write_text(tekst[:begin] + "".join(stukken) + tekst[eind:], encoding="utf-8")
    meeste = 0

    def hand_over(self: Gegevensschrijver) -> None:
        nonlocal meeste
        meeste = max(meeste, len(self._bewaard))
        gewoon(self)

    gewoon = Gegevensschrijver.hand_over
    monkeypatch.setattr(Gegevensschrijver, "hand_over", hand_over)
    monkeypatch.setattr("kwalificatiestructuur.xml_veilig._BLOK", 8 * 1024)
    voorstel = Opslag(tmp_path / "opslag").prepare([pad])
    assert voorstel.aantallen["dossier"] == 40
    assert 1 <= meeste <= 10
