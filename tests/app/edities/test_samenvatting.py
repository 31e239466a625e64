from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.edities.gelezen import Gelezen, read_bestanden, store_voorstel
from app.edities.samenvatting import (
    gevolg_van_aanvullen,
    gevolg_van_los,
    overgenomen,
    telrijen,
    uitkomst_in_woorden,
)
from kwalificatiestructuur.fouten import Geannuleerd
from kwalificatiestructuur.opslag import Opslag


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    with Opslag(tmp_path / "opslag") as opslag:
        yield opslag


def read(opslag: Opslag, *paden: Path) -> Gelezen:
    return read_bestanden(opslag, paden, lambda _done, _total: None)


def test_both_choices_are_told_in_figures(
    qapp: object, opslag: Opslag, ballonnen: Path, vliegers: Path
) -> None:
    gelezen = read(opslag, ballonnen, vliegers)
    assert gelezen.heeft_keuze
    assert gelezen.is_eerder_aanvulling
    assert gevolg_van_los(gelezen) == "2 dossiers in plaats van 172"
    verwacht = "174 dossiers in plaats van 172 (2 erbij, 0 vervangen)"
    assert gevolg_van_aanvullen(gelezen) == verwacht
    gelezen.discard()


def test_a_dossier_that_is_there_already_is_replaced(
    qapp: object, opslag: Opslag, ballonnen: Path, vliegers: Path
) -> None:
    store_voorstel(opslag, read(opslag, ballonnen, vliegers).los, "Een")
    ballonnen.write_bytes(ballonnen.read_bytes().replace(b"Blaast op", b"Laat leeglopen"))
    gelezen = read(opslag, ballonnen)
    assert not gelezen.is_eerder_aanvulling, "half of them is not far fewer"
    assert gevolg_van_los(gelezen) == "1 dossier in plaats van 2"
    assert gevolg_van_aanvullen(gelezen) == "2 dossiers, evenveel als nu (1 vervangen)"
    gelezen.discard()


def test_where_everything_is_replaced_there_is_no_choice(
    qapp: object, opslag: Opslag, ballonnen: Path
) -> None:
    store_voorstel(opslag, read(opslag, ballonnen).los, "Een")
    ballonnen.write_bytes(ballonnen.read_bytes().replace(b"Blaast op", b"Laat leeglopen"))
    gelezen = read(opslag, ballonnen)
    assert not gelezen.heeft_keuze
    assert gelezen.los.verandert
    gelezen.discard()


def test_a_short_list_is_added_to_the_long_one(
    qapp: object, opslag: Opslag, tmp_path: Path
) -> None:
    register = tmp_path / "keuzedelen.csv"
    register.write_text(
        "code,titel,ingangsdatum\nK9999,Ballonnen vouwen,2016-08-01\n", encoding="utf-8"
    )
    gelezen = read(opslag, register)
    assert not gelezen.heeft_dossiers
    assert gelezen.verschilt == ("keuzedeel",)
    assert gelezen.is_eerder_aanvulling
    assert gevolg_van_los(gelezen) == "1 keuzedeel in plaats van 1.490"
    assert gevolg_van_aanvullen(gelezen).startswith("1.491 keuzedelen in plaats van 1.490 (1 erbij")
    rijen = {rij.soort: rij for rij in telrijen(gelezen, gelezen.los)}
    assert rijen["dossier"].straks == rijen["dossier"].nu == 172
    ((_, delen),) = overgenomen(gelezen.los)
    assert "dossiers" in delen
    assert "keuzedelen" not in delen
    gelezen.discard()


def test_domains_that_each_file_repeats_count_once(
    qapp: object, opslag: Opslag, ballonnen: Path, vliegers: Path
) -> None:
    gelezen = read(opslag, ballonnen, vliegers)
    een = gelezen.los.gelezen[0].aantallen["opleidingsdomein"]
    rijen = {rij.soort: rij for rij in telrijen(gelezen, gelezen.los)}
    assert rijen["opleidingsdomein"].gelezen == een
    assert rijen["dossier"].gelezen == 2
    gelezen.discard()


def test_what_happens_is_said_only_where_it_is_special(
    qapp: object, opslag: Opslag, ballonnen: Path, vliegers: Path
) -> None:
    eerste = read(opslag, ballonnen)
    assert uitkomst_in_woorden(eerste.los) == ""
    store_voorstel(opslag, eerste.los, "Een")
    assert "verandert niets" in uitkomst_in_woorden(read(opslag, ballonnen).los)
    store_voorstel(opslag, read(opslag, vliegers).los, "Twee")
    assert "wordt weer de huidige" in uitkomst_in_woorden(read(opslag, ballonnen).los)


def test_a_reading_that_is_stopped_leaves_nothing(opslag: Opslag, ballonnen: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        read_bestanden(opslag, [ballonnen], stop)
    assert not [pad for pad in opslag.pad.rglob("*") if pad.suffix in {".xml", ".json"}]
