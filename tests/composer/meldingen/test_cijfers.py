from __future__ import annotations

import re
from datetime import date

from composer.finding import Ernst, Finding
from composer.meldingen import ZINNEN
from composer.meldingen.cijfers import NAMEN, figures_of

DELEN = {"onderdeel", "betrokken"}


def test_figures_have_names_and_a_form() -> None:
    overlap = Finding(
        "STR-09", "bijna", Ernst.WAARSCHUWING, parameters=(("aantal", 13), ("procent", 85))
    )
    assert figures_of(overlap) == (("Aantal", "13"), ("Percentage", "85%"))
    einde = Finding(
        "TYD-06",
        "beeindigd",
        Ernst.INFO,
        parameters=(("einde", date(2025, 7, 31)), ("score", 1.25)),
    )
    assert figures_of(einde) == (("Einde", "31-7-2025"), ("Score", "1,2"))
    velden = Finding("STR-15", "leeg", Ernst.FOUT, parameters=(("velden", ("titel", "vakkennis")),))
    assert figures_of(velden) == (("Velden", "titel, vakkennis en vaardigheden"),)
    assert figures_of(Finding("STR-13", "geen", Ernst.FOUT)) == ()


def test_everything_a_sentence_can_hold_has_a_name() -> None:
    zinnen = [zin for varianten in ZINNEN.values() for zin in varianten.values()]
    gebruikt = {naam for zin in zinnen for naam in re.findall(r"\{(\w+)\}", zin)}
    assert gebruikt - DELEN - NAMEN.keys() == set()
