from __future__ import annotations

from pathlib import Path

import pytest

from composer.vergelijken.kolom import (
    Kolomsoort,
    gather,
    kolom_of_kwalificatie,
    read_sbb_kolommen,
)
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.vragen import is_inhoud_known
from tests.composer.samenstellingen import bundel, omgeving
from tests.composer.test_crossovers import SBB
from tests.composer.vergelijken.kolommen import OUD, WERELD, kolom, taak


@pytest.mark.parametrize("aantal", [0, 1, 21])
def test_two_to_twenty_columns(aantal: int) -> None:
    with pytest.raises(Invoerfout, match=f"2 tot en met 20 kolommen staan; dit zijn er {aantal}"):
        gather([kolom() for _ in range(aantal)])


def test_one_document_twice_gives_two_columns() -> None:
    een = kolom(taak("25011:B1-K1"))
    kolommen = gather([een, een, kolom()])
    assert len({k.id for k in kolommen}) == 3
    assert kolommen[0].samenstelling is kolommen[1].samenstelling


def test_an_existing_kwalificatie_has_its_parts_under_the_same_ids_every_time() -> None:
    een, ander = (kolom_of_kwalificatie(WERELD, "25011") for _ in range(2))
    assert een.soort is Kolomsoort.KWALIFICATIE
    assert not een.is_document
    assert een.samenstelling == ander.samenstelling
    bronnen = [str(kt.herkomst.bron) for kt in een.samenstelling.kerntaken if kt.herkomst]
    assert bronnen == ["25011:B1-K1", "25011:P1-K1"]
    assert len({deel.id for deel in een.samenstelling.onderdelen}) == 8


def test_a_kwalificatie_of_unknown_content_is_refused_and_not_shown_empty() -> None:
    crebo = next(crebo for crebo in bundel().kwalificaties if not is_inhoud_known(bundel(), crebo))
    with pytest.raises(Invoerfout, match="inhoud niet meegeleverd"):
        kolom_of_kwalificatie(omgeving(), crebo)


def test_every_kwalificatie_in_a_file_of_sbb_is_a_column_with_its_own_edition(
    tmp_path: Path,
) -> None:
    pad = tmp_path / "sbb.xml"
    pad.write_text(SBB, encoding="utf-8")
    (gelezen,) = read_sbb_kolommen(WERELD, pad)
    assert (gelezen.naam, gelezen.bestand) == ("Food specialist", str(pad))
    assert gelezen.omgeving.structuur.editie.id != OUD.editie.id
    assert gelezen.omgeving.regelset is WERELD.regelset
    assert [wp.titel for _, wp in gelezen.samenstelling.werkprocessen] == [
        "Ontvangt gasten",
        "Serveert",
    ]
    assert gelezen.kwalificatie is not None


def test_a_file_with_too_many_kwalificaties_is_refused_with_what_to_do(tmp_path: Path) -> None:
    profiel = SBB[SBB.index("<profiel ") : SBB.index("</profielen>")]
    meer = "".join(
        profiel.replace("26004", str(26100 + n)).replace('nr="2"', f'nr="{n + 50}"')
        for n in range(21)
    )
    pad = tmp_path / "veel.xml"
    pad.write_text(SBB.replace(profiel, meer), encoding="utf-8")
    with pytest.raises(Invoerfout, match=r"staan 21 kwalificaties.*noem crebo's") as fout:
        read_sbb_kolommen(WERELD, pad)
    assert fout.value.bestand == str(pad)
