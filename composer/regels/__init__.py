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
    str_08,
    str_09,
    str_10,
    str_11,
    str_12,
    str_13,
    str_14,
    str_15,
    str_16,
    str_17,
    str_18,
    str_19,
    str_20,
    str_21,
    str_22,
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
    str_08.RULE,
    str_09.RULE,
    str_10.RULE,
    str_11.RULE,
    str_12.RULE,
    str_13.RULE,
    str_14.RULE,
    str_15.RULE,
    str_16.RULE,
    str_17.RULE,
    str_18.RULE,
    str_19.RULE,
    str_20.RULE,
    str_21.RULE,
    str_22.RULE,
    niv_01.RULE,
    niv_02.RULE,
    niv_03.RULE,
    kd_05.RULE,
    kd_06.RULE,
    kd_11.RULE,
    ins_02.RULE,
    tyd_06.RULE,
)
REGEL_BY_ID: Final[Mapping[str, Regel]] = {regel.id: regel for regel in REGELS}


def is_motiveerbaar(finding: Finding) -> bool:
    """Whether a person may answer this finding with a motivation."""
    return finding.variant in REGEL_BY_ID[finding.regel].motiveerbaar
