"""A composition for every variant of the rules about tijd, on which it strikes."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from composer.aanvraag import Aanvraag
from composer.regelset import load_regelset
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden
from tests.composer.samenstellingen import samenstelling

TOEN: Final = {"regelset": load_regelset("historisch")}


def _aanvraag(startjaar: int | None = 2019, studieduur: int | None = 2, **velden: Any) -> Voorbeeld:
    """An application in the experiment, in which every rule about time is in force."""
    waarde = samenstelling(startjaar=startjaar, studieduur=studieduur, aanvraag=Aanvraag(**velden))
    return Voorbeeld(waarde, TOEN)


_UITSLAG = date(2018, 11, 1)

VOORBEELDEN: Final[Voorbeelden] = {
    ("TYD-01", "geen_datum"): _aanvraag(),
    ("TYD-01", "geen_startjaar"): _aanvraag(None),
    ("TYD-01", "te_laat"): _aanvraag(datum=date(2018, 9, 16)),
    ("TYD-02", "geen_duur"): _aanvraag(studieduur=None),
    ("TYD-02", "geen_datum"): _aanvraag(),
    ("TYD-02", "geen_datum_afgeleid"): _aanvraag(studieduur=1),
    ("TYD-02", "te_laat"): _aanvraag(studieduur=4, datum=date(2021, 3, 1)),
    ("TYD-02", "te_laat_afgeleid"): _aanvraag(studieduur=1, datum=date(2023, 9, 16)),
    ("TYD-02", "onbekend"): _aanvraag(studieduur=5),
    ("TYD-03", "ontbreekt"): _aanvraag(None),
    ("TYD-03", "te_vroeg"): _aanvraag(2016),
    ("TYD-03", "te_laat"): _aanvraag(2023, 3),
    ("TYD-04", "te_laat"): _aanvraag(
        uitslag_ingangstoets=_UITSLAG, indiening_uitwerking=date(2019, 1, 4)
    ),
    ("TYD-04", "verstreken"): _aanvraag(uitslag_ingangstoets=date(2018, 10, 1)),
    ("TYD-04", "geen_uitslag"): _aanvraag(),
    ("TYD-04", "loopt"): _aanvraag(uitslag_ingangstoets=_UITSLAG),
    ("TYD-04", "op_tijd"): _aanvraag(
        uitslag_ingangstoets=_UITSLAG, indiening_uitwerking=date(2019, 1, 3)
    ),
    ("TYD-05", "geen_startjaar"): _aanvraag(None),
    ("TYD-05", "niet_gepland"): _aanvraag(),
    ("TYD-05", "te_vroeg"): _aanvraag(bekendmaking=date(2019, 2, 1)),
    ("TYD-05", "te_laat"): _aanvraag(bekendmaking=date(2019, 4, 2)),
    ("TYD-06", "niet_in_regelset"): Voorbeeld(samenstelling()),
    ("TYD-07", "geen_duur"): _aanvraag(studieduur=None),
    ("TYD-07", "niet_gepland"): _aanvraag(),
    ("TYD-07", "te_laat"): _aanvraag(laatste_diploma=date(2029, 9, 1)),
}
