"""The rules that a composition is held against, one module each.

``REGELS`` is written by hand, in the order in which findings are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import Finding
from composer.regels import (
    ins_02,
    kd_05,
    kd_06,
    kd_11,
    niv_01,
    niv_02,
    niv_03,
    str_01,
    str_02,
    str_03,
    str_04,
    str_05,
    str_06,
    str_07,
    str_09,
    str_10,
    str_11,
    str_13,
    str_15,
    str_16,
    str_17,
    str_18,
    tkm_01,
    tkm_02,
    tkm_03,
    tkm_04,
    tyd_01,
    tyd_02,
    tyd_03,
    tyd_04,
    tyd_05,
    tyd_06,
    tyd_07,
    wet_01,
    wet_02,
    wet_03,
    wet_04,
    wet_05,
    wet_06,
)
from composer.regels.regel import Regel

REGELS: Final[tuple[Regel, ...]] = (
    str_01.RULE,
    str_02.RULE,
    str_03.RULE,
    str_04.RULE,
    str_05.RULE,
    str_06.RULE,
    str_07.RULE,
    str_09.RULE,
    str_10.RULE,
    str_11.RULE,
    str_13.RULE,
    str_15.RULE,
    str_16.RULE,
    str_17.RULE,
    str_18.RULE,
    niv_01.RULE,
    niv_02.RULE,
    niv_03.RULE,
    kd_05.RULE,
    kd_06.RULE,
    kd_11.RULE,
    ins_02.RULE,
    tyd_01.RULE,
    tyd_02.RULE,
    tyd_03.RULE,
    tyd_04.RULE,
    tyd_05.RULE,
    tyd_06.RULE,
    tyd_07.RULE,
    wet_01.RULE,
    wet_02.RULE,
    wet_03.RULE,
    wet_04.RULE,
    wet_05.RULE,
    wet_06.RULE,
    tkm_01.RULE,
    tkm_02.RULE,
    tkm_03.RULE,
    tkm_04.RULE,
)
REGEL_BY_ID: Final[Mapping[str, Regel]] = {regel.id: regel for regel in REGELS}


def is_motiveerbaar(finding: Finding) -> bool:
    """Whether a person may answer this finding with a motivation."""
    return finding.variant in REGEL_BY_ID[finding.regel].motiveerbaar
