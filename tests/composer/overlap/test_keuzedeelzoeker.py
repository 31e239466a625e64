from __future__ import annotations

from datetime import date

import pytest

from composer.overlap.delen import Deel
from composer.overlap.keuzedeelzoeker import Deelhouder, Keuzedeelzoeker, valid_keuzedelen
from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.samenstellingen import bundel

TEKST = (
    "De medewerker ontvangt de gasten bij de deur en wijst hun een tafel. "
    "Daarna neemt hij de bestelling op en geeft hij die door aan de keuken."
)
MEER = "Ook begeleidt hij een leerling bij het leren van het vak, week na week."
ANDERS = "De monteur demonteert het wiel en meet de slijtage van de remmen."
KEUZEDELEN = (
    Keuzedeel("K1", "Gasten ontvangen", 240, beschrijving=f"{MEER} {TEKST}"),
    Keuzedeel("K2", "Werkt aan de remmen", 240, beschrijving=ANDERS),
    Keuzedeel("K3", "Ontvangt gasten", 240),
    Keuzedeel("K4", "Iets heel anders", 240, beschrijving=TEKST.partition(". ")[0] + "."),
)


def deel(titel: str = "Titel", *teksten: str) -> Deel:
    gevouwen = tuple(tekst.lower() for tekst in teksten)
    return Deel("x", "", titel.lower(), gevouwen, "", is_werkproces=True)


@pytest.fixture(scope="module")
def zoeker() -> Keuzedeelzoeker:
    return Keuzedeelzoeker(KEUZEDELEN, 0.85)


def test_a_part_stands_in_a_longer_description(zoeker: Keuzedeelzoeker) -> None:
    assert zoeker.find(deel("Titel", TEKST)) == (Deelhouder(0, op_titel=False),)


def test_half_of_a_part_is_not_the_part(zoeker: Keuzedeelzoeker) -> None:
    assert 3 not in {houder.plek for houder in zoeker.find(deel("Titel", TEKST))}


def test_a_light_edit_is_still_the_part(zoeker: Keuzedeelzoeker) -> None:
    bewerkt = TEKST.replace("de deur", "de ingang")
    assert zoeker.find(deel("Titel", bewerkt)) == (Deelhouder(0, op_titel=False),)


def test_a_title_tells_too_and_says_so(zoeker: Keuzedeelzoeker) -> None:
    assert zoeker.find(deel("Ontvangt gasten")) == (
        Deelhouder(0, op_titel=True),
        Deelhouder(2, op_titel=True),
    )


def test_nothing_holds_what_is_nowhere(zoeker: Keuzedeelzoeker) -> None:
    assert zoeker.find(deel("Vliegt een vliegtuig", "Bestuurt het toestel en landt.")) == ()
    assert Keuzedeelzoeker((), 0.85).find(deel("Ontvangt gasten", TEKST)) == ()


def test_only_what_is_valid_on_the_day_counts_and_each_code_once() -> None:
    codes = [record.code for record in valid_keuzedelen(bundel(), date(2026, 3, 1))]
    assert len(codes) == len(set(codes))
    assert "K0071" in codes or "K0072" in codes
    vroeg = valid_keuzedelen(bundel(), date(2000, 1, 1))
    assert {record.ingangsdatum for record in vroeg} == {None}
    for record in valid_keuzedelen(bundel(), date(2019, 8, 1)):
        assert record.ingangsdatum is None or record.ingangsdatum <= date(2019, 8, 1)
        assert record.einddatum is None or record.einddatum >= date(2019, 8, 1)
