from __future__ import annotations

from pathlib import Path

import pytest

from composer.recept import read_recept
from composer.recept.bundelcode import code_in
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import find_kerntaak, werkprocessen_of
from tests.kwalificatiestructuur import sbb_bestanden as sbb

K1 = Bronverwijzing("25168", "K1")
BUNDEL = load_structuur()


def loaded(map_: Path, *titels: str, wp: str = "Iets") -> Kwalificatiestructuur:
    """The kwalificatie of the bundle as SBB publishes it, with kerntaken of these titles."""
    kerntaken = (
        sbb.kerntaak(
            sbb.werkproces(nr=f"7{nr}", titel=f" {wp} "),
            nr=f"6{nr}",
            titel=titel,
            hoofdstuk=str(nr),
        )
        for nr, titel in enumerate(titels, 1)
    )
    profiel = sbb.profiel(crebo="<crebo>25168</crebo>")
    return load_structuur(
        [sbb.write(map_, sbb.sbb(sbb.dossier(profiel, basis="".join(kerntaken))))]
    )


def test_the_code_here_follows_from_the_title(tmp_path: Path) -> None:
    titel = find_kerntaak(BUNDEL, K1).titel
    assert code_in(loaded(tmp_path, "Iets", f"{titel.upper()} "), K1) == "B1-K2"
    assert code_in(loaded(tmp_path, titel, titel), K1) is None
    assert code_in(loaded(tmp_path, "Iets"), K1) is None
    assert code_in(loaded(tmp_path, titel), Bronverwijzing("25168", "K99")) is None
    assert code_in(loaded(tmp_path, titel), Bronverwijzing("25154", "K1")) is None
    assert code_in(BUNDEL, K1) is None


def test_a_werkproces_is_found_in_any_kerntaak(tmp_path: Path) -> None:
    code, werkproces = werkprocessen_of(BUNDEL, "25168", "K1")[1]
    hier = loaded(tmp_path, "Iets", wp=werkproces.titel)
    assert code_in(hier, Bronverwijzing("25168", code)) == "B1-K1-W1"


@pytest.mark.parametrize(
    "tekst", ['bron = "25168:K1"', 'werkprocessen = ["25168:K1-W1"]', 'bron = "25168:B1-K1"']
)
def test_a_recipe_is_told_the_code(tmp_path: Path, tekst: str) -> None:
    structuur = loaded(tmp_path, find_kerntaak(BUNDEL, K1).titel)
    pad = tmp_path / "recept.toml"
    pad.write_text(f"[[kerntaak]]\n{tekst}\n", encoding="utf-8")
    if "B1-K1" in tekst:
        assert read_recept(pad, structuur).kerntaken
        return
    with pytest.raises(Invoerfout) as fout:
        read_recept(pad, structuur)
    assert "code K1 bestaat niet in 25168" in str(fout.value)
    assert str(fout.value).endswith("K1 uit de meegeleverde structuur heet hier B1-K1")
    assert fout.value.regel == 2
