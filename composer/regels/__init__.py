"""The rules that a composition is held against, one module each.

``REGELS`` is written by hand, in the order in which findings are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import Finding
from composer.regels import str_01
from composer.regels.regel import Regel

REGELS: Final[tuple[Regel, ...]] = (str_01.RULE,)
REGEL_BY_ID: Final[Mapping[str, Regel]] = {regel.id: regel for regel in REGELS}


def is_motiveerbaar(finding: Finding) -> bool:
    """Whether a person may answer this finding with a motivation."""
    return finding.variant in REGEL_BY_ID[finding.regel].motiveerbaar
