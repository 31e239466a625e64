"""The lines of a plan as rows: code, what became of it, and what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.bijwerken.woorden import Regel
from app.detailpaneel.woorden import one_line
from composer.bijwerken import (
    Bijwerkplan,
    Bijwerkregel,
    Keuze,
    Keuzedeelregel,
    is_left,
    last_besluiten,
)
from composer.codering import codes_of
from composer.samenstelling import Besluit, GekozenKerntaak, Samenstelling
from kwalificatiestructuur.graaf import Soort


@dataclass(frozen=True, slots=True)
class Rij:
    """One part or keuzedeel; ``besluit`` is what was decided about this edition, "" = nothing yet.

    ``is_open`` = there is something to choose that nobody chose yet.
    """

    regel: Regel
    code: str
    titel: str
    besluit: str
    is_open: bool

    @property
    def vraagt_aandacht(self) -> bool:
        """Whether someone has to look: it is open, and not only its numbers are others."""
        return self.is_open and self.regel.veilige_keuze is not Keuze.NUMMERS

    @property
    def sleutel(self) -> str:
        """What stays the same of it through every choice but a replacement of a keuzedeel."""
        soort = "kd" if isinstance(self.regel, Keuzedeelregel) else "deel"
        return f"{soort}:{self.regel.id}"

    @property
    def soort(self) -> Soort:
        """What kind of part it is."""
        if isinstance(self.regel, Keuzedeelregel):
            return Soort.KEUZEDEEL
        is_kerntaak = isinstance(self.regel.deel, GekozenKerntaak)
        return Soort.KERNTAAK if is_kerntaak else Soort.WERKPROCES


def make_rijen(
    plan: Bijwerkplan, samenstelling: Samenstelling, edities: frozenset[str]
) -> tuple[Rij, ...]:
    """The rows in order; ``edities`` are the ids that the new edition and its sources go by."""
    codes, besluiten = codes_of(samenstelling), last_besluiten(samenstelling)
    return (
        *(_deelrij(regel, codes, besluiten, edities) for regel in plan.regels),
        *(_keuzedeelrij(regel, besluiten, edities) for regel in plan.keuzedelen),
    )


def _deelrij(
    regel: Bijwerkregel,
    codes: Mapping[str, str],
    besluiten: Mapping[str, Besluit],
    edities: frozenset[str],
) -> Rij:
    besluit = besluiten.get(regel.id)
    is_open = bool(regel.keuzes) and not is_left(regel.herkomst, besluit, edities)
    titel = one_line(regel.deel.titel)
    return Rij(regel, codes.get(regel.id, ""), titel, _decided(besluit, edities, is_open), is_open)


def _keuzedeelrij(
    regel: Keuzedeelregel, besluiten: Mapping[str, Besluit], edities: frozenset[str]
) -> Rij:
    besluit = besluiten.get(regel.id)
    gelaten = (
        besluit is not None and besluit.keuze == Keuze.LATEN and besluit.nieuwe_editie in edities
    )
    is_open = bool(regel.keuzes) and not gelaten
    titel = one_line(regel.keuzedeel.titel)
    return Rij(regel, regel.id, titel, _decided(besluit, edities, is_open), is_open)


def _decided(besluit: Besluit | None, edities: frozenset[str], is_open: bool) -> str:
    if besluit is None or is_open or besluit.nieuwe_editie not in edities:
        return ""
    return besluit.keuze
