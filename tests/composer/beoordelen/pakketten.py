"""Packages for tests: one of everything, and random ones by people who work apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from composer.aanvraag import Aanvraag, Motivering
from composer.beoordelen.beeld import gesprekken_of
from composer.beoordelen.bewerkingen import (
    Beoordelaar,
    add_antwoord,
    add_notitie,
    change_notitie,
    decide,
    judge_motivering,
    remove,
)
from composer.beoordelen.pakket import (
    Beoordelingspakket,
    Pakketdocument,
    Ronde,
    add_ronde,
)
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.waarden import (
    CRITERIA,
    Anker,
    Antwoord,
    Criteriumbesluit,
    Notitie,
    Notitiesoort,
    Notitiestand,
    Uitkomst,
    on_onderdeel,
    on_veld,
)
from composer.document import write_document
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def uuid(nummer: int) -> str:
    return f"00000000-0000-4000-8000-{nummer:012x}"


def moment(minuten: int = 0) -> datetime:
    return BEGIN + timedelta(minutes=minuten)


def anna(minuten: int = 0) -> Beoordelaar:
    return Beoordelaar("Anna", moment(minuten))


def bram(minuten: int = 0) -> Beoordelaar:
    return Beoordelaar("Bram", moment(minuten))


def samenstelling(nummer: int = 1, **velden: Any) -> Samenstelling:
    """A small composition; kerntaken 10 and 20 with werkprocessen 11, 12 and 21."""
    basis = 1000 * nummer
    ontvangt = GekozenWerkproces(uuid(basis + 11), "Ontvangt gasten", "Groet de gast en vraagt.")
    bedient = GekozenWerkproces(uuid(basis + 12), "Bedient gasten", "Brengt wat is besteld.")
    verkoopt = GekozenWerkproces(uuid(basis + 21), "Verkoopt", "Rekent af met de klant.")
    compleet: dict[str, Any] = {
        "naam": f"Servicemedewerker {nummer}",
        "niveau": 2,
        "kerntaken": (
            GekozenKerntaak(uuid(basis + 10), "Gastheer zijn", werkprocessen=(ontvangt, bedient)),
            GekozenKerntaak(uuid(basis + 20), "Handel drijven", werkprocessen=(verkoopt,)),
        ),
        "aanvraag": Aanvraag(instelling=f"Instelling {nummer}", noodzaak="Nodig, want nieuw."),
        "motiveringen": (
            Motivering("STR-12", uuid(basis + 12), "Dit hoort erbij.", kenmerk="ab"),
            Motivering("AAN-06", "", "Er is vraag."),
        ),
    }
    return Samenstelling(uuid(basis), **(compleet | velden))


@lru_cache(maxsize=64)
def document(waarde: Samenstelling) -> Pakketdocument:
    return Pakketdocument(write_document(waarde))


def ronde(waarde: Samenstelling | None = None, minuten: int = 0, **velden: Any) -> Ronde:
    compleet: dict[str, Any] = {
        "editie": "editie-1",
        "editienaam": "Editie 1",
        "regelset": "wat-als",
        "regelsetversie": "2",
        "peildatum": date(2026, 3, 1),
    }
    deze = document(samenstelling() if waarde is None else waarde)
    return Ronde(deze, moment(minuten), **(compleet | velden))


def pakket(*waarden: Samenstelling) -> Beoordelingspakket:
    """A package with the first round of these documents, by default one, and nothing else."""
    rondes = [ronde(waarde) for waarde in waarden or (samenstelling(),)]
    return Beoordelingspakket(BEGIN, tuple(rondes))


def notitie(
    tekst: str = "Waarom dit?",
    anker: Anker | None = None,
    soort: Notitiesoort = Notitiesoort.VRAAG,
    stand: Notitiestand = Notitiestand.OPEN,
) -> Notitie:
    return Notitie(anker or on_onderdeel(uuid(1011)), soort, tekst, stand)


def complete() -> Beoordelingspakket:
    """Two documents, two rounds of the first, and one of everything that can be said."""
    een, twee = samenstelling(1), samenstelling(2)
    vol = pakket(een, twee)
    vol = add_notitie(vol, een.id, notitie(), anna(1), id_=uuid(1))
    vol = add_notitie(
        vol,
        een.id,
        notitie(
            "Schrijf <b>dit</b> anders", on_veld("aanvraag.noodzaak"), Notitiesoort.MOET_ANDERS
        ),
        bram(2),
        id_=uuid(2),
    )
    vol = add_antwoord(vol, een.id, Antwoord(uuid(1), "Omdat het moet."), bram(3), id_=uuid(3))
    vol = decide(vol, een.id, Criteriumbesluit("a", Uitkomst.AANVAARD), anna(4))
    vol = decide(vol, een.id, Criteriumbesluit("13", Uitkomst.NIET_AANVAARD, "Past niet"), anna(5))
    vol = judge_motivering(
        vol, een.id, een.motiveringen[0], anna(6), aanvaard=False, reden="Te kort"
    )
    vol = add_notitie(vol, twee.id, notitie("Goed", Anker()), anna(7), id_=uuid(4))
    vol = remove(vol, Dingsoort.NOTITIE, twee.id, uuid(4), bram(8))
    anders = replace(een, aanvraag=replace(een.aanvraag, noodzaak="Nodig, want anders."))
    return add_ronde(vol, ronde(anders, 60))


_teksten = st.sampled_from(["ja", "nee", "<script>x</script>", "=1+1", "Twee\nregels", "🙂"])


@dataclass(frozen=True)
class Stap:
    """Something that somebody does with a package; the same step twice is the same change."""

    keuze: int
    wie: int
    ding: str
    door: Beoordelaar
    inhoud: Notitie
    besluit: Criteriumbesluit
    minuten: int

    def __call__(self, nu: Beoordelingspakket) -> Beoordelingspakket:
        wie, door, tekst = samenstelling(self.wie), self.door, self.inhoud.tekst
        gedaan: tuple[Callable[[], Beoordelingspakket], ...] = (
            lambda: add_notitie(nu, wie.id, self.inhoud, door, id_=self.ding),
            lambda: change_notitie(nu, wie.id, self.ding, self.inhoud, door),
            lambda: add_antwoord(nu, wie.id, Antwoord(self.ding, tekst), door, id_=self.ding),
            lambda: decide(nu, wie.id, self.besluit, door),
            lambda: judge_motivering(
                nu, wie.id, wie.motiveringen[self.minuten % 2], door, aanvaard=False, reden=tekst
            ),
            lambda: remove(nu, Dingsoort.NOTITIE, wie.id, self.ding, door),
            lambda: add_ronde(nu, ronde(replace(wie, beroep=tekst), self.minuten)),
        )
        return gedaan[self.keuze]()


stappen = st.builds(
    Stap,
    keuze=st.integers(0, 6),
    wie=st.integers(1, 2),
    ding=st.integers(1, 4).map(uuid),
    door=st.builds(
        Beoordelaar,
        st.sampled_from(["Anna", "Bram", "Chris"]),
        st.integers(0, 5).map(moment),
    ),
    inhoud=st.builds(
        notitie,
        _teksten,
        st.sampled_from([Anker(), on_onderdeel(uuid(1011)), on_veld("beroep")]),
        st.sampled_from(Notitiesoort),
        st.sampled_from(Notitiestand),
    ),
    besluit=st.builds(
        Criteriumbesluit, st.sampled_from(CRITERIA[:2]), st.sampled_from(Uitkomst), _teksten
    ),
    minuten=st.integers(0, 5),
)


class Takken:
    """Three packages that began as one and went apart; shows itself by what was done."""

    def __init__(self, begin: list[Stap], reeksen: list[list[Stap]]) -> None:
        self._gedaan = (begin, reeksen)
        samen = _after(pakket(samenstelling(1), samenstelling(2)), begin)
        self.drie = tuple(_after(samen, reeks) for reeks in reeksen)

    def __repr__(self) -> str:
        return repr(self._gedaan)


_reeksen = st.lists(stappen, max_size=4)
takken = st.builds(Takken, _reeksen, st.lists(_reeksen, min_size=3, max_size=3))


def _after(nu: Beoordelingspakket, reeks: list[Stap]) -> Beoordelingspakket:
    for stap in reeks:
        nu = stap(nu)
    return nu


def texts_of(waarde: Beoordelingspakket) -> list[str]:
    """Every text of every note and answer that shows."""
    return [
        inhoud.tekst
        for gesprek in gesprekken_of(waarde)
        for inhoud in (
            *(versie.inhoud for versie in gesprek.notitie.versies),
            *(versie.inhoud for ding in gesprek.antwoorden for versie in ding.versies),
        )
        if inhoud is not None
    ]
