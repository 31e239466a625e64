"""The rules that a composition is held against, one module each.

``REGELS`` is written by hand, in the order in which findings are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import Finding
from composer.regels import (
    aan_01,
    aan_02,
    aan_03,
    aan_04,
    aan_05,
    aan_06,
    aan_07,
    aan_08,
    aan_09,
    aan_10,
    aan_11,
    aan_12,
    aan_13,
    aan_14,
    aan_15,
    ins_01,
    ins_02,
    ins_03,
    ins_04,
    ins_05,
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
    kd_05.RULE,
    kd_06.RULE,
    kd_11.RULE,
    aan_01.RULE,
    aan_02.RULE,
    aan_03.RULE,
    aan_04.RULE,
    aan_05.RULE,
    aan_06.RULE,
    aan_07.RULE,
    aan_08.RULE,
    aan_09.RULE,
    aan_10.RULE,
    aan_11.RULE,
    aan_12.RULE,
    aan_13.RULE,
    aan_14.RULE,
    aan_15.RULE,
    ins_01.RULE,
    ins_02.RULE,
    ins_03.RULE,
    ins_04.RULE,
    ins_05.RULE,
    tyd_06.RULE,
)
REGEL_BY_ID: Final[Mapping[str, Regel]] = {regel.id: regel for regel in REGELS}


def is_motiveerbaar(finding: Finding) -> bool:
    """Whether a person may answer this finding with a motivation."""
    return finding.variant in REGEL_BY_ID[finding.regel].motiveerbaar
