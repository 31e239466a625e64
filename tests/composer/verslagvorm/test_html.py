from __future__ import annotations

import pytest
from lxml import html

from composer.verslagvorm.blokken import Tabel
from composer.verslagvorm.breedten import lay_out
from composer.verslagvorm.html import html_of
from tests.composer.verslagvorm.tabellen import notes, side_by_side


@pytest.mark.parametrize("tabel", [notes(), side_by_side(20)], ids=lambda tabel: tabel.naam)
def test_columns_are_as_wide_as_their_words_need(tabel: Tabel) -> None:
    boom = html.document_fromstring(html_of("Proef", [tabel]))
    verwacht = [*lay_out(tabel)]
    gelezen = [*boom.iter("table")]
    assert len(gelezen) == len(verwacht)
    for raster, (deel, breedten) in zip(gelezen, verwacht, strict=True):
        delen = [float(th.get("width", "")[:-1]) for th in raster.iter("th")]
        assert sum(delen) == pytest.approx(100, abs=0.1)
        verhouding = [100 * breed / sum(breedten) for breed in breedten]
        assert delen == pytest.approx(verhouding, abs=0.01)
        assert [th.text for th in raster.iter("th")] == [kop or None for kop in deel.koppen]


def test_it_prints_on_its_side_with_headings_on_every_page() -> None:
    pagina = html_of("Proef", [notes()])
    assert "@page { size: A4 landscape; margin: 15mm; }" in pagina
    assert html.document_fromstring(pagina).findtext(".//table/thead/tr/th") == "Nr"
