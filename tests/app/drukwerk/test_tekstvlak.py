from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QPdfWriter

from app.drukwerk.tekstvlak import Letter, Tekstvlak
from composer.verslagvorm.breedten import LANGSTE, lay_out, width_of, words_of
from composer.verslagvorm.papier import LETTER, WIT
from tests.composer.verslagvorm.tabellen import ADRES, LANGE_WOORDEN, ZIN, notes, side_by_side

PUNT = 600 / 72
CEL = Letter(LETTER)
KOP = Letter(LETTER, is_vet=True)
WOORDEN = (
    *LANGE_WOORDEN,
    *words_of(ZIN),
    *words_of("Nr. Waarvan afgehandeld informatie Besluiten Peildatum Weigeringsgrond"),
    *words_of("B1-K1-W2 25168:K1-W10 28-11-2026 100% „Documenten” (klokuren) 1234567890"),
    *words_of("WWWWW mmmmm iiiii ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz"),
    *words_of("éëï€… + = → /!?;:"),
)


@pytest.mark.parametrize("letter", [CEL, KOP], ids=["cel", "kop"])
def test_a_word_is_never_wider_than_it_was_counted(papier: QPdfWriter, letter: Letter) -> None:
    maat = QFontMetricsF(letter.font, papier)
    for woord in WOORDEN:
        geteld = width_of(woord, is_kop=letter.is_vet) * PUNT
        assert maat.horizontalAdvance(woord) <= geteld, woord


def test_no_word_is_broken_in_the_columns_of_a_table(papier: QPdfWriter) -> None:
    for tabel in (notes(), side_by_side(20)):
        for deel, breedten in lay_out(tabel):
            for letter, rij in ((KOP, deel.koppen), *((CEL, rij) for rij in deel.rijen)):
                for cel, breed in zip(rij, breedten, strict=True):
                    if cel == ADRES:
                        continue
                    regels = Tekstvlak(str(cel), letter, (breed - 2 * WIT) * PUNT, papier).regels
                    assert all(r.endswith((" ", "-")) for r in regels[:-1]), regels


def test_text_is_in_lines_and_what_fits_nowhere_is_broken_not_cut_off(papier: QPdfWriter) -> None:
    vlak = Tekstvlak(f"<b>een</b>\ntwee\n{ADRES}", CEL, LANGSTE * PUNT, papier)
    een, twee, *rest = vlak.regels
    assert (een, twee) == ("<b>een</b>", "twee")
    assert "".join(rest) == ADRES
    assert len(rest) > 2
    assert vlak.breedte <= LANGSTE * PUNT
    assert vlak.tekst == f"<b>een</b>\ntwee\n{ADRES}"


@pytest.mark.parametrize("woord", ["B1-K1-W2", "28-11-2026", "cross-over"])
def test_codes_and_dates_are_not_broken_wherever_they_are_in_a_line(
    papier: QPdfWriter, woord: str
) -> None:
    for aantal in range(1, 60):
        tekst = f"{'x' * aantal} {woord} {woord}, en verder"
        regels = Tekstvlak(tekst, CEL, 90 * PUNT, papier).regels
        assert "".join(regels) == tekst
        assert not any(regel.rstrip().endswith("-") for regel in regels), regels


def test_a_long_word_breaks_at_its_hyphens_and_a_loose_hyphen_may_end_a_line(
    papier: QPdfWriter,
) -> None:
    breed = width_of("Noordwest-") * PUNT
    assert Tekstvlak("Noordwest-Nederland", CEL, breed, papier).regels[0] == "Noordwest-"
    assert "".join(Tekstvlak("horeca- en winkel-", CEL, breed, papier).regels).endswith("winkel-")


def test_as_many_lines_as_fit(papier: QPdfWriter) -> None:
    vlak = Tekstvlak("een\ntwee\ndrie", CEL, 100 * PUNT, papier)
    regel = vlak.hoogten[0]
    assert vlak.hoogte == pytest.approx(3 * regel)
    assert vlak.that_fit(0, 2.5 * regel) == 2
    assert vlak.that_fit(1, 2.5 * regel) == 3
    assert vlak.that_fit(0, 0.5 * regel) == 0
