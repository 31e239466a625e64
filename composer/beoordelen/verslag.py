"""What reviewers hand back: what was found, what was decided, and what each institution is to do.

Only what somebody wrote or decided; what nobody judged is there too, as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from composer.aanvraag import Motivering
from composer.beoordelen.beeld import (
    Ding,
    Gesprek,
    besluiten_of,
    gesprekken_of,
    oordelen_of,
)
from composer.beoordelen.pakket import Beoordelingspakket, Documentronde
from composer.beoordelen.plaatsen import Plaats, place_of
from composer.beoordelen.rondeverschil import Rondeverschil, compare_rondes
from composer.beoordelen.waarden import (
    Anker,
    Criteriumbesluit,
    Motiveringsoordeel,
    Notitiesoort,
    Uitkomst,
    hash_of_motivering,
    on_onderdeel,
)
from composer.gereedheid import VOORWAARDEN, WEIGERINGSGRONDEN, Toets

if TYPE_CHECKING:
    from composer.vergelijken.vergelijking import Vergelijking


@dataclass(frozen=True, slots=True)
class Notitieregel:
    """A note with its answers; ``nummer`` counts from 1 in its document.

    ``plaatsen`` says where each of its different versions is, in their order.
    """

    nummer: int
    plaatsen: tuple[Plaats, ...]
    gesprek: Gesprek


@dataclass(frozen=True, slots=True)
class Besluitregel:
    """A criterion and what was decided about it; None = nobody decided.

    ``ronde`` is the hash of the document now: a decision on another one was about another text.
    """

    toets: Toets
    is_weigeringsgrond: bool
    besluit: Ding[Criteriumbesluit] | None
    ronde: str

    @property
    def is_eerder(self) -> bool:
        """Whether one of the decisions was about another text than that of now."""
        versies = () if self.besluit is None else self.besluit.versies
        return any(versie.ronde != self.ronde for versie in versies)

    @property
    def uitkomst(self) -> Uitkomst | None:
        """The one outcome; None where nobody decided, or people decided differently."""
        uitkomsten = _outcomes(self.besluit)
        return uitkomsten.pop() if len(uitkomsten) == 1 else None


@dataclass(frozen=True, slots=True)
class Motiveringsregel:
    """A motivation and whether it was accepted; ``motivering`` None = it is there no more.

    ``teksthash`` is that of the motivation now: a judgement of another one was about another text.
    """

    regel: str
    plaats: Plaats
    motivering: Motivering | None
    oordeel: Ding[Motiveringsoordeel] | None
    teksthash: str


@dataclass(frozen=True, slots=True)
class Documentverslag:
    """Everything about one document; its last round is what it is about.

    ``verschil`` is what changed in that round; None = there was none before.
    """

    id: str
    rondes: tuple[Documentronde, ...]
    notities: tuple[Notitieregel, ...]
    besluiten: tuple[Besluitregel, ...]
    motiveringen: tuple[Motiveringsregel, ...]
    verschil: Rondeverschil | None

    @property
    def naam(self) -> str:
        """The name of the cross-over; "" = none."""
        return self.rondes[-1].document.samenstelling.naam

    @property
    def instelling(self) -> str:
        """The institution, on one line; "" = not filled in."""
        return " ".join(self.rondes[-1].document.samenstelling.aanvraag.instelling.split())

    @property
    def te_doen(self) -> Iterator[Notitieregel | Besluitregel | Motiveringsregel]:
        """What asks something of the institution, also where reviewers differ about it."""
        for notitie in self.notities:
            soorten = {v.inhoud.soort for v in notitie.gesprek.notitie.versies if v.inhoud}
            if notitie.gesprek.is_open and soorten != {Notitiesoort.OPMERKING}:
                yield notitie
        for besluit in self.besluiten:
            if _outcomes(besluit.besluit) - {Uitkomst.AANVAARD}:
                yield besluit
        for regel in self.motiveringen:
            if regel.oordeel is not None and regel.motivering is not None:
                versies = regel.oordeel.versies
                if any(v.inhoud is not None and not v.inhoud.aanvaard for v in versies):
                    yield regel


@dataclass(frozen=True, slots=True)
class Verslag:
    """The whole report, made on ``dag``; documents by institution and name.

    ``naast_elkaar`` has them as columns in this order (``verslagmatrix.put_side_by_side``); None =
    nobody compared them, or there are too few or too many.
    """

    dag: date
    documenten: tuple[Documentverslag, ...]
    naast_elkaar: Vergelijking | None = None

    @property
    def instellingen(self) -> dict[str, tuple[Documentverslag, ...]]:
        """The documents of every institution; "" = not filled in."""
        namen = dict.fromkeys(document.instelling for document in self.documenten)
        return {naam: tuple(d for d in self.documenten if d.instelling == naam) for naam in namen}


def make_verslag(pakket: Beoordelingspakket, dag: date) -> Verslag:
    """The report of a package; the same package gives the same report."""
    gesprekken: dict[str, list[Gesprek]] = {}
    for gesprek in gesprekken_of(pakket):
        gesprekken.setdefault(gesprek.notitie.document, []).append(gesprek)
    documenten = [
        _document(pakket, id_, rondes, gesprekken.get(id_, ()))
        for id_, rondes in pakket.documenten.items()
    ]
    documenten.sort(key=lambda d: (d.instelling == "", d.instelling, d.naam, d.id))
    return Verslag(dag, tuple(documenten))


def _document(
    pakket: Beoordelingspakket,
    id_: str,
    rondes: tuple[Documentronde, ...],
    gesprekken: Sequence[Gesprek],
) -> Documentverslag:
    verschil = None
    if len(rondes) > 1:
        eerder, nu = (ronde.document.samenstelling for ronde in rondes[-2:])
        verschil = compare_rondes(eerder, nu)
    notities = tuple(
        Notitieregel(nummer, tuple(_places(gesprek, rondes)), gesprek)
        for nummer, gesprek in enumerate(gesprekken, start=1)
    )
    return Documentverslag(
        id_,
        rondes,
        notities,
        tuple(besluitregels_of(pakket, id_)),
        tuple(motiveringsregels_of(pakket, id_)),
        verschil,
    )


def _places(gesprek: Gesprek, rondes: Sequence[Documentronde]) -> Iterator[Plaats]:
    for versie in gesprek.notitie.verschillende:
        anker = Anker() if versie.inhoud is None else versie.inhoud.anker
        yield place_of(anker, rondes)


def besluitregels_of(pakket: Beoordelingspakket, document: str) -> Iterator[Besluitregel]:
    """Every criterion of a document of the package, also where nobody decided."""
    ronde = pakket.documenten[document][-1]
    besluiten = besluiten_of(pakket, document)
    for toetsen in (VOORWAARDEN, WEIGERINGSGRONDEN):
        for toets in toetsen:
            is_weigeringsgrond = toetsen is WEIGERINGSGRONDEN
            besluit = besluiten.get(toets.naam)
            yield Besluitregel(toets, is_weigeringsgrond, besluit, ronde.document.sha256)


def motiveringsregels_of(pakket: Beoordelingspakket, document: str) -> Iterator[Motiveringsregel]:
    """Every motivation of a document of the package, and every judgement of one that is gone."""
    rondes = pakket.documenten[document]
    oordelen = oordelen_of(pakket, document)
    gezien = set()
    for motivering in rondes[-1].document.samenstelling.motiveringen:
        plek = (motivering.regel, motivering.onderdeel, motivering.kenmerk)
        gezien.add(plek)
        plaats, oordeel = _place_of_part(motivering.onderdeel, rondes), oordelen.get(plek)
        nu = hash_of_motivering(motivering)
        yield Motiveringsregel(motivering.regel, plaats, motivering, oordeel, nu)
    for plek in sorted(oordelen.keys() - gezien):
        plaats = _place_of_part(plek[1], rondes)
        yield Motiveringsregel(plek[0], plaats, None, oordelen[plek], "")


def _place_of_part(onderdeel: str, rondes: Sequence[Documentronde]) -> Plaats:
    return place_of(on_onderdeel(onderdeel) if onderdeel else Anker(), rondes)


def _outcomes(besluit: Ding[Criteriumbesluit] | None) -> set[Uitkomst]:
    versies = () if besluit is None else besluit.versies
    return {versie.inhoud.uitkomst for versie in versies if versie.inhoud is not None}
