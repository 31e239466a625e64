from __future__ import annotations

from composer.eisen import VrijOnderdeel
from tests.composer.samenstellingen import eigen_kerntaak, findings_of, samenstelling, variants

VERANTWOORD = VrijOnderdeel("filosofie", "Verantwoord in het bestuursverslag.")


def test_kd_13_violating_example() -> None:
    taak = eigen_kerntaak("25180:K1", titel="Filosofie")
    (finding,) = findings_of("KD-13", samenstelling(taak, vrije_onderdelen=(VERANTWOORD,)))
    assert (finding.variant, finding.ernst) == ("valt_samen", "info")
    assert finding.betrokken == (taak.id,)


def test_kd_13_fine_example() -> None:
    waarde = samenstelling(eigen_kerntaak("25180:K1"), vrije_onderdelen=(VERANTWOORD,))
    assert not variants("KD-13", waarde)


def test_what_is_missing_is_asked_per_part() -> None:
    delen = (VrijOnderdeel("Toneel"), VERANTWOORD, VrijOnderdeel(" ", "x"))
    gevonden = findings_of("KD-13", samenstelling(vrije_onderdelen=delen))
    assert [f.variant for f in gevonden] == ["geen_verantwoording", "geen_naam"]
    assert dict(gevonden[1].parameters) == {"nummer": 3}


def test_without_free_parts_nothing_is_asked() -> None:
    assert not variants("KD-13", samenstelling())
