"""Which surroundings a document is judged in: its own, as far as it names them and they are here.

A document names editions in two ways. On export it carries the head of a report: the edition, the
rule set and the day by which it was judged as a whole; that goes first. Each of its parts names the
source that its dossier came from; by those, the edition is the one that has the sources of all
parts: the loaded one where that has, else the newest of the store. Where no edition has all, it is
the one that has the sources of the most parts (the loaded one where that has as many): then the
fewest parts are held against words that they did not come from. Of a document with a report the
rule set is loaded by its name; another version than the report says is used, and said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from composer.bijwerken.planner import is_elders
from composer.overlap.delenteksten import Voortgang
from composer.regels.context import Omgeving
from composer.regelset import Regelset, load_regelset, regelset_names
from composer.samenstelling import Herkomst
from composer.vergelijken.editiekast import Editie, Editiekast
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.maatstaf import Maatstaf, Omgevingsdeel, Waarom
from kwalificatiestructuur.fouten import Invoerfout

_HOOGSTENS_GEPROEFD: Final = 3
"""So many editions are loaded at most to see whether they have the parts of one document."""


@dataclass(frozen=True, slots=True)
class _Keuze:
    """``editie`` None = the loaded one; ``gedekt`` parts came from it."""

    editie: Editie | None
    waarom: Waarom
    gedekt: int = 0


class Omgevingen:
    """Gives documents their own surroundings; ``basis`` is what the window or command judges in.

    What is in ``gevraagd`` is that of ``basis`` for every document. Documents with the same
    surroundings share one ``Omgeving``. ``aanpassingen`` is the file with what the installation
    changed of rule sets. Not for several threads at once.
    """

    def __init__(
        self,
        basis: Omgeving,
        kast: Editiekast,
        *,
        gevraagd: Collection[Omgevingsdeel] = (),
        aanpassingen: Path | None = None,
    ) -> None:
        self.basis = basis
        self._kast = kast
        self._gevraagd = frozenset(gevraagd)
        self._aanpassingen = aanpassingen
        self._omgevingen: dict[tuple[str, str, str, date], Omgeving] = {}
        self._regelsets: dict[str, Regelset] = {basis.regelset.naam: basis.regelset}

    def judge_by_own(
        self,
        kolommen: Sequence[Kolom],
        live: int | None = None,
        voortgang: Voortgang | None = None,
    ) -> tuple[Kolom, ...]:
        """These columns, each document in its own surroundings; loads what is needed for that.

        The column at the place ``live`` is judged as its window judges it and stays as it is; so
        does what was chosen by this object before. Editions and surroundings that none of the
        columns has are let go of. ``voortgang(done, total)`` may raise to stop.
        """
        in_gebruik = {id(kolom.omgeving) for kolom in kolommen}
        self._omgevingen = {
            naam: omgeving
            for naam, omgeving in self._omgevingen.items()
            if id(omgeving) in in_gebruik
        }
        self._kast.keep({kolom.omgeving.structuur.editie.id for kolom in kolommen})
        return tuple(
            self._choose(kolom, voortgang) if kolom.is_document and plek != live else kolom
            for plek, kolom in enumerate(kolommen)
        )

    def _choose(self, kolom: Kolom, voortgang: Voortgang | None) -> Kolom:
        if self._has_chosen(kolom):
            return kolom
        herkomsten = [d.herkomst for d in kolom.samenstelling.onderdelen if d.herkomst]
        keuze = self._edition(kolom, herkomsten)
        regelset, waarom_regelset = self._rule_set(kolom)
        peildatum, waarom_peildatum = self._day(kolom)
        omgeving = self._make(keuze.editie, regelset, peildatum, voortgang)
        elders = (h.editie for h in herkomsten if is_elders(omgeving.structuur, h))
        maatstaf = Maatstaf(
            keuze.waarom,
            waarom_regelset,
            waarom_peildatum,
            kolom.kop,
            keuze.gedekt,
            len(herkomsten),
            tuple(sorted({editie for editie in elders if editie})),
        )
        return replace(kolom, omgeving=omgeving, maatstaf=maatstaf)

    def _has_chosen(self, kolom: Kolom) -> bool:
        """Whether the column has what it would get; for one too many there may be room by now."""
        if kolom.maatstaf.editie in {Waarom.VENSTER, Waarom.TE_VEEL}:
            return False
        gemaakt = (self.basis, *self._omgevingen.values())
        return any(kolom.omgeving is omgeving for omgeving in gemaakt)

    def _edition(self, kolom: Kolom, herkomsten: Sequence[Herkomst]) -> _Keuze:
        in_basis = self._covered(None, herkomsten)
        if Omgevingsdeel.EDITIE in self._gevraagd:
            return _Keuze(None, Waarom.GEVRAAGD, in_basis)
        if kolom.kop is not None:
            if kolom.kop.editie == self.basis.structuur.editie.id:
                return _Keuze(None, Waarom.EIGEN, in_basis)
            if (editie := self._kast.load(kolom.kop.editie)) is not None:
                return self._held(editie, Waarom.EIGEN, herkomsten)
        if not herkomsten:
            anders = Waarom.NIET_BESCHIKBAAR if kolom.kop else Waarom.NIET_GENOEMD
            return _Keuze(None, anders)
        beste, gedekt = self._most(herkomsten)
        if kolom.kop is not None or not gedekt:
            waarom = Waarom.NIET_BESCHIKBAAR
        elif gedekt < len(herkomsten):
            waarom = Waarom.DEELS
        else:
            waarom = Waarom.NIET_GENOEMD if kolom.is_recept else Waarom.EIGEN
        return self._held(beste, waarom, herkomsten)

    def _most(self, herkomsten: Sequence[Herkomst]) -> tuple[Editie | None, int]:
        """The edition that the most parts came from, with how many that are."""
        beste: Editie | None = None
        gedekt = self._covered(None, herkomsten)
        if gedekt == len(herkomsten):
            return beste, gedekt
        bronnen = Counter(herkomst.editie for herkomst in herkomsten)
        anders = (
            id_ for id_ in self._kast.candidates(bronnen) if id_ != self.basis.structuur.editie.id
        )
        for _, sleutel in zip(range(_HOOGSTENS_GEPROEFD), anders, strict=False):
            if (editie := self._kast.load(sleutel)) is None:
                continue
            if (aantal := self._covered(editie, herkomsten)) > gedekt:
                beste, gedekt = editie, aantal
            if gedekt == len(herkomsten):
                break
        return beste, gedekt

    def _held(
        self, editie: Editie | None, waarom: Waarom, herkomsten: Sequence[Herkomst]
    ) -> _Keuze:
        """This edition, or the loaded one where there is no room for it."""
        if editie is not None and not self._kast.hold(editie):
            editie, waarom = None, Waarom.TE_VEEL
        return _Keuze(editie, waarom, self._covered(editie, herkomsten))

    def _covered(self, editie: Editie | None, herkomsten: Sequence[Herkomst]) -> int:
        """How many of the parts came from the dossiers that the edition has."""
        structuur = self.basis.structuur if editie is None else editie.structuur
        return sum(not is_elders(structuur, herkomst) for herkomst in herkomsten)

    def _rule_set(self, kolom: Kolom) -> tuple[Regelset, Waarom]:
        basis, kop = self.basis.regelset, kolom.kop
        if Omgevingsdeel.REGELSET in self._gevraagd:
            return basis, Waarom.GEVRAAGD
        if kop is None:
            return basis, Waarom.NIET_GENOEMD
        if kop.regelset not in self._regelsets:
            if kop.regelset not in regelset_names():
                return basis, Waarom.NIET_BESCHIKBAAR
            self._regelsets[kop.regelset] = self._load_regelset(kop.regelset)
        regelset = self._regelsets[kop.regelset]
        is_die = regelset.versie == kop.regelsetversie
        return regelset, Waarom.EIGEN if is_die else Waarom.ANDERE_VERSIE

    def _load_regelset(self, naam: str) -> Regelset:
        """As the installation adapted it, or as it is where that cannot be used."""
        try:
            return load_regelset(naam, self._aanpassingen)
        except Invoerfout:
            return load_regelset(naam)

    def _day(self, kolom: Kolom) -> tuple[date, Waarom]:
        if Omgevingsdeel.PEILDATUM in self._gevraagd:
            return self.basis.peildatum, Waarom.GEVRAAGD
        if kolom.kop is None:
            return self.basis.peildatum, Waarom.NIET_GENOEMD
        return kolom.kop.peildatum, Waarom.EIGEN

    def _make(
        self,
        editie: Editie | None,
        regelset: Regelset,
        peildatum: date,
        voortgang: Voortgang | None,
    ) -> Omgeving:
        """The surroundings, compared with what ``basis`` is compared with."""
        basis = self.basis
        if editie is None and regelset is basis.regelset and peildatum == basis.peildatum:
            return basis
        structuur = basis.structuur if editie is None else editie.structuur
        naam = structuur.editie.id, regelset.naam, regelset.versie, peildatum
        if naam in self._omgevingen:
            return self._omgevingen[naam]
        if editie is None:
            nieuw = replace(basis, regelset=regelset, peildatum=peildatum, delenindex=basis.index)
        else:
            # Without texts while the window has none: then both say of the same that it is unknown.
            teksten = None if basis.delenteksten is None else editie.teksten(voortgang)
            nieuw = Omgeving(
                structuur, regelset, peildatum, basis.crossovers, editie.index, teksten
            )
        self._omgevingen[naam] = nieuw
        return nieuw
