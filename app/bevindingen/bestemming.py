"""Where in the window a finding is mended, for findings about no part in particular."""

from __future__ import annotations

from typing import Final

from composer.finding import Finding

KEUZEDELEN: Final = "keuzedelen"
ONDERDELEN: Final = "onderdelen"

_VELD_VAN_REGEL: Final = {
    "AAN-01": "naam",
    "AAN-02": "naam",
    "AAN-05": "beroep",
    "NIV-01": "niveau",
    "NIV-02": "soort_opleiding",
    "NIV-03": "leerwegen",
    "NIV-04": "leerwegen",
    "NIV-05": "studieduur",
    "NIV-06": "studieduur",
    "NIV-07": "niveau",
    "NIV-08": "niveau",
    "NIV-09": "niveau",
    "NIV-10": "niveau",
    "NIV-11": "studieduur",
    "TYD-02": "startjaar",
    "TYD-03": "startjaar",
    "TYD-07": "startjaar",
}
_VELD_VAN_GROEP: Final = {"KD": KEUZEDELEN, "STR": ONDERDELEN}


def bestemming_of(finding: Finding) -> str:
    """The field of the kwalificatie, ``keuzedelen`` or ``onderdelen``; "" = not in the window."""
    groep = finding.regel.partition("-")[0]
    return _VELD_VAN_REGEL.get(finding.regel) or _VELD_VAN_GROEP.get(groep, "")
