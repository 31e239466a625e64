"""The rules that a composition is held against, one module each.

``REGELS`` is written by hand, in the order in which findings are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import Finding
from composer.regels import (
    ins_02,
    kd_01,
    kd_02,
    kd_03,
    kd_04,
    kd_05,
    kd_06,
    kd_07,
    kd_08,
    kd_09,
    kd_10,
    kd_11,
    kd_12,
    kd_13,
    niv_01,
    niv_02,
    niv_03,
    niv_04,
    niv_05,
    niv_06,
    niv_07,
    niv_08,
    niv_09,
    niv_10,
    niv_11,
    niv_12,
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
    tyd_06,
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
    niv_04.RULE,
    niv_05.RULE,
    niv_06.RULE,
    niv_07.RULE,
    niv_08.RULE,
    niv_09.RULE,
    niv_10.RULE,
    niv_11.RULE,
    niv_12.RULE,
    kd_01.RULE,
    kd_02.RULE,
    kd_03.RULE,
    kd_04.RULE,
    kd_05.RULE,
    kd_06.RULE,
    kd_07.RULE,
    kd_08.RULE,
    kd_09.RULE,
    kd_10.RULE,
    kd_11.RULE,
    kd_12.RULE,
    kd_13.RULE,
    ins_02.RULE,
    tyd_06.RULE,
)
REGEL_BY_ID: Final[Mapping[str, Regel]] = {regel.id: regel for regel in REGELS}


def is_motiveerbaar(finding: Finding) -> bool:
    """Whether a person may answer this finding with a motivation."""
    return finding.variant in REGEL_BY_ID[finding.regel].motiveerbaar
