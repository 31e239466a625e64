"""What a command judges in: the structure, what it is compared by, the rule set and the day."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from composer.aanpassingen import aanpassingen_path
from composer.crossovers import load_crossovers
from composer.opdrachtregel.opslag import load
from composer.overlap.tekstenbestand import ensure_delenteksten
from composer.regels.context import Omgeving
from composer.regelset import STANDAARD, load_regelset
from kwalificatiestructuur.opslag import Opslag


def load_omgeving(keuze: argparse.Namespace) -> Omgeving:
    """Everything that the options name; raises ``Invoerfout``."""
    structuur = load(keuze)
    return Omgeving(
        structuur,
        load_regelset(keuze.regelset or STANDAARD, aanpassingen_path()),
        keuze.peildatum or date.today(),
        load_crossovers(keuze.crossovers),
        delenteksten=ensure_delenteksten(structuur, _path(keuze, structuur.editie.id)),
    )


def _path(keuze: argparse.Namespace, editie: str) -> Path | None:
    """Beside the edition in the store; None when something else is loaded."""
    if keuze.bronnen:
        return None
    with Opslag(keuze.opslag) as opslag:
        huidig = opslag.huidige()
        is_die = huidig is not None and huidig.id == editie
        return opslag.comparison_path(editie) if is_die else None
