from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.app.gebruiker import Gebruiker
from tests.app.vergelijken.opstelling import Nepvragen
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LANG = 20_000


def test_a_source_of_an_edition_that_is_not_loaded_has_its_name(
    qtbot: QtBot, gebruiker: Gebruiker, tmp_path: Path
) -> None:
    werkplaats = gebruiker.werkplaats
    opslag = werkplaats.opslag.toegang.open()
    bestand = write(tmp_path, sbb(dossier(profiel(kerntaak(werkproces())))))
    opslag.commit(opslag.prepare([bestand], naam="Ballonnen van toen"))
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    gebruiker.add("25900:P1-K1")
    (eigen,) = gebruiker.venster.document.samenstelling.kerntaken
    assert eigen.herkomst is not None
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.reset_structuur()
    inhoud = gebruiker.venster.fill()
    inhoud.menus.acties["naast_elkaar"].trigger()
    venster = inhoud.vergelijken.venster
    vragen = Nepvragen(venster)
    vragen.crebos = ("25168",)
    venster.vragen = vragen
    venster.balk.kwalificaties.trigger()
    qtbot.waitUntil(lambda: bool(venster.beheer.kolommen))
    venster.matrix.go_to(venster.matrix.model.rij(0).sleutel, 1)
    herkomst = venster.blad.herkomst[0].text()
    assert "Bron: 25900:P1-K1, uit SBB-XML Ballonnen, in editie „Ballonnen van toen”" in herkomst
    assert eigen.herkomst.editie not in herkomst
