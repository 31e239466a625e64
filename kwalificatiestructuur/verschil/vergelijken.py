"""Compares two structures, kind by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Final

from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort
from kwalificatiestructuur.verschil.kant import Kant
from kwalificatiestructuur.verschil.koppelen import link
from kwalificatiestructuur.verschil.plekken import place_of
from kwalificatiestructuur.verschil.velden import (
    Profielnaam,
    Velden,
    deel_velden,
    differences,
    dossier_velden,
    keuzedeel_teksten,
    keuzedeel_titel,
    keuzedeel_velden,
    kwalificatie_teksten,
    kwalificatie_velden,
)
from kwalificatiestructuur.verschil.waarden import (
    Koppel,
    Plek,
    Structuurverschil,
    Veldverschil,
    Verschil,
    Wijziging,
)

SOORTEN: Final = (
    Soort.DOSSIER,
    Soort.KWALIFICATIE,
    Soort.KERNTAAK,
    Soort.WERKPROCES,
    Soort.KEUZEDEEL,
)
_DELEN: Final = frozenset({Soort.KERNTAAK, Soort.WERKPROCES})


def compare(oud: Kwalificatiestructuur, nieuw: Kwalificatiestructuur) -> Structuurverschil:
    """Everything that differs from ``oud`` to ``nieuw``.

    The same structure twice gives no differences; the other way round gives the same pairs.
    """
    return _Vergelijking(Kant(oud, "oud:"), Kant(nieuw, "")).outcome()


class _Vergelijking:
    def __init__(self, oud: Kant, nieuw: Kant) -> None:
        self.oud = oud
        self.nieuw = nieuw
        self.koppels = link(oud, nieuw)
        self.heen = {knoop: koppel.knoop for knoop, koppel in self.koppels.items()}
        self.terug = {koppel.knoop: knoop for knoop, koppel in self.koppels.items()}
        self.onbekend: Counter[Soort] = Counter()
        self._profielnamen = _profielnamen(oud, nieuw, self.koppels)

    def outcome(self) -> Structuurverschil:
        verschillen = [
            verschil
            for soort in SOORTEN
            for verschil in sorted(self._of_kind(soort), key=_volgorde)
        ]
        return Structuurverschil(
            oud=self.oud.structuur.editie,
            nieuw=self.nieuw.structuur.editie,
            verschillen=tuple(verschillen),
            koppels=self.koppels,
            onbekend=dict(self.onbekend),
            dossiers={
                dossier.crebo: dossier.titel
                for kant in (self.oud, self.nieuw)
                for dossier in kant.dossiers.values()
            },
        )

    def _of_kind(self, soort: Soort) -> Iterator[Verschil]:
        ouden, nieuwen = _knopen(self.oud, soort), _knopen(self.nieuw, soort)
        if soort is Soort.KEUZEDEEL and not (ouden and nieuwen):
            # An SBB file alone brings no register: that says nothing about keuzedelen.
            self._not_known(soort, len(ouden) + len(nieuwen))
            return
        vergelijk = {
            Soort.DOSSIER: self._dossier,
            Soort.KWALIFICATIE: self._kwalificatie,
            Soort.KERNTAAK: self._kerntaak,
            Soort.WERKPROCES: self._werkproces,
            Soort.KEUZEDEEL: self._keuzedeel,
        }[soort]
        for knoop in ouden:
            if (koppel := self.koppels.get(knoop)) is None:
                yield from self._gone(soort, knoop)
            elif wijzigingen := vergelijk(knoop, koppel.knoop):
                yield self._changed(soort, knoop, koppel, wijzigingen)
        for knoop in nieuwen:
            if knoop not in self.terug:
                yield from self._came(soort, knoop)

    def _changed(
        self, soort: Soort, knoop: str, koppel: Koppel, wijzigingen: set[Wijziging]
    ) -> Verschil:
        return Verschil(
            soort,
            tuple(w for w in Wijziging if w in wijzigingen),
            place_of(self.oud, soort, knoop),
            place_of(self.nieuw, soort, koppel.knoop),
            koppel.op,
            self._replaced_by(soort, knoop) if Wijziging.VERVANGEN in wijzigingen else (),
            _vergelijk=partial(self._fields, soort, knoop, koppel.knoop),
        )

    def _gone(self, soort: Soort, knoop: str) -> Iterator[Verschil]:
        if self._is_silent(self.nieuw, self.oud, soort, knoop, self.heen):
            self._not_known(soort)
            return
        door = self._replaced_by(soort, knoop)
        wijziging = Wijziging.VERVANGEN if door else Wijziging.VERVALLEN
        plek = place_of(self.oud, soort, knoop)
        yield Verschil(soort, (wijziging,), plek, None, vervangen_door=door)

    def _came(self, soort: Soort, knoop: str) -> Iterator[Verschil]:
        if self._is_silent(self.oud, self.nieuw, soort, knoop, self.terug):
            self._not_known(soort)
            return
        yield Verschil(soort, (Wijziging.TOEGEVOEGD,), None, place_of(self.nieuw, soort, knoop))

    def _replaced_by(self, soort: Soort, knoop: str) -> tuple[str, ...]:
        """The crebos that took the place of a dossier or kwalificatie, as published."""
        if soort not in {Soort.DOSSIER, Soort.KWALIFICATIE}:
            return ()
        crebos = _crebos(self.oud, soort, knoop)
        lijsten = (self.nieuw.structuur.vervangingen, self.oud.structuur.vervangingen)
        gevonden = [lijst[c].nieuw for lijst in lijsten for c in crebos if c in lijst]
        return next(filter(None, gevonden), ())

    def _is_succession(self, soort: Soort, oud: str, nieuw: str) -> bool:
        """Whether the new one is published as what comes after the old one."""
        if not set(self._replaced_by(soort, oud)).isdisjoint(_crebos(self.nieuw, soort, nieuw)):
            return True
        if soort is not Soort.DOSSIER:
            return False
        nummer = self.oud.dossiers[oud].sbb_nr
        return bool(nummer) and nummer == self.nieuw.dossiers[nieuw].vorige_versie

    def _is_silent(
        self, zwijgt: Kant, spreekt: Kant, soort: Soort, knoop: str, daar: Mapping[str, str]
    ) -> bool:
        """Whether one side says nothing of the kwalificaties in which the other has this part."""
        if soort not in _DELEN:
            return False
        houders = {houder for houder, _ in spreekt.codes(knoop)}
        gevonden = [daar[houder] for houder in houders if houder in daar]
        return bool(gevonden) and all(
            zwijgt.kwalificaties[houder].plaatsen is None for houder in gevonden
        )

    def _not_known(self, soort: Soort, aantal: int = 1) -> None:
        if aantal:
            self.onbekend[soort] += aantal

    def _dossier(self, oud: str, nieuw: str) -> set[Wijziging]:
        een, ander = self.oud.dossiers[oud], self.nieuw.dossiers[nieuw]
        gevonden = _titel(een.titel, ander.titel)
        if een.crebo != ander.crebo and self._is_succession(Soort.DOSSIER, oud, nieuw):
            gevonden.add(Wijziging.VERVANGEN)
        elif een.crebo != ander.crebo or _differ(een.sbb_nr, ander.sbb_nr):
            gevonden.add(Wijziging.HERNUMMERD)
        if differences(dossier_velden(een), dossier_velden(ander)):
            gevonden.add(Wijziging.GEGEVENS)
        return gevonden

    def _kwalificatie(self, oud: str, nieuw: str) -> set[Wijziging]:
        een, ander = self.oud.kwalificaties[oud], self.nieuw.kwalificaties[nieuw]
        gevonden = _titel(een.naam, ander.naam)
        crebos = set(self.oud.crebos(oud)), set(self.nieuw.crebos(nieuw))
        if crebos[0] != crebos[1] and self._is_succession(Soort.KWALIFICATIE, oud, nieuw):
            gevonden.add(Wijziging.VERVANGEN)
        elif crebos[0] != crebos[1] or _differ(een.profiel_nr, ander.profiel_nr):
            gevonden.add(Wijziging.HERNUMMERD)
        if differences(kwalificatie_teksten(een), kwalificatie_teksten(ander)):
            gevonden.add(Wijziging.TEKST)
        if self._moved([self.oud.dossier_van[oud]], [self.nieuw.dossier_van[nieuw]]):
            gevonden.add(Wijziging.VERPLAATST)
        if differences(kwalificatie_velden(een), kwalificatie_velden(ander)):
            gevonden.add(Wijziging.GEGEVENS)
        return gevonden

    def _kerntaak(self, oud: str, nieuw: str) -> set[Wijziging]:
        gevonden = self._deel(Soort.KERNTAAK, oud, nieuw)
        toen, nu = dict(self.oud.houders.get(oud, ())), dict(self.nieuw.houders.get(nieuw, ()))
        if self._moved(toen, nu):
            gevonden.add(Wijziging.VERPLAATST)
        for houder, code in toen.items():
            koppel = self.koppels.get(houder)
            if koppel is not None and nu.get(koppel.knoop, code) != code:
                gevonden.add(Wijziging.HERNUMMERD)
        return gevonden

    def _werkproces(self, oud: str, nieuw: str) -> set[Wijziging]:
        gevonden = self._deel(Soort.WERKPROCES, oud, nieuw)
        een, ander = self.oud.werkprocessen[oud], self.nieuw.werkprocessen[nieuw]
        if self._moved(self.oud.ouders[oud], self.nieuw.ouders[nieuw]):
            gevonden.add(Wijziging.VERPLAATST)
        elif een.hoofdstuk != ander.hoofdstuk:
            gevonden.add(Wijziging.HERNUMMERD)
        return gevonden

    def _deel(self, soort: Soort, oud: str, nieuw: str) -> set[Wijziging]:
        een, ander = self.oud.deel(oud), self.nieuw.deel(nieuw)
        if een is ander:
            return set()
        gevonden = _titel(een.titel, ander.titel)
        if _differ(een.sbb_nr, ander.sbb_nr):
            gevonden.add(Wijziging.HERNUMMERD)
        if een.inhoud is None or ander.inhoud is None:
            self._not_known(soort, (een.inhoud is None) != (ander.inhoud is None))
        elif een.inhoud != ander.inhoud and differences(*self._teksten(oud, nieuw), alles=True):
            gevonden.add(Wijziging.TEKST)
        return gevonden

    def _keuzedeel(self, oud: str, nieuw: str) -> set[Wijziging]:
        een, ander = self.oud.keuzedelen[oud], self.nieuw.keuzedelen[nieuw]
        if een == ander:
            return set()
        gevonden = _titel(keuzedeel_titel(een), keuzedeel_titel(ander))
        if oud != nieuw:
            gevonden.add(Wijziging.HERNUMMERD)
        if differences(keuzedeel_teksten(een), keuzedeel_teksten(ander)):
            gevonden.add(Wijziging.TEKST)
        if differences(keuzedeel_velden(een), keuzedeel_velden(ander)):
            gevonden.add(Wijziging.GEGEVENS)
        return gevonden

    def _moved(self, toen: Iterable[str], nu: Iterable[str]) -> bool:
        """Whether it stands elsewhere, as far as both sides have those places.

        A place that is new, or that is gone, does not make a part that stays in another one move.
        """
        toen, nu = set(toen), set(nu)
        blijft = {self.koppels[houder].knoop for houder in toen if houder in self.koppels}
        if blijft & nu:
            return blijft != {houder for houder in nu if houder in self.terug}
        return bool(toen) and bool(nu)

    def _teksten(self, oud: str, nieuw: str) -> tuple[Velden, Velden]:
        toen, nu = self._profielnamen
        return (
            deel_velden(self.oud.deel(oud), toen),
            deel_velden(self.nieuw.deel(nieuw), nu),
        )

    def _fields(self, soort: Soort, oud: str, nieuw: str) -> tuple[Veldverschil, ...]:
        """The fields that differ, title and numbers first."""
        een, ander = place_of(self.oud, soort, oud), place_of(self.nieuw, soort, nieuw)
        velden = differences({"titel": een.titel}, {"titel": ander.titel}, alles=True)
        velden += differences({"SBB-nummer": een.nummer or ""}, {"SBB-nummer": ander.nummer or ""})
        velden += differences(_bronnen(soort, een), _bronnen(soort, ander), alles=True)
        if soort in _DELEN:
            teksten = self._teksten(oud, nieuw)
            return velden + (differences(*teksten, alles=True) if all(teksten) else ())
        if soort is Soort.DOSSIER:
            d1, d2 = self.oud.dossiers[oud], self.nieuw.dossiers[nieuw]
            return velden + differences(dossier_velden(d1), dossier_velden(d2))
        if soort is Soort.KEUZEDEEL:
            r1, r2 = self.oud.keuzedelen[oud], self.nieuw.keuzedelen[nieuw]
            velden += differences(keuzedeel_teksten(r1), keuzedeel_teksten(r2))
            return velden + differences(keuzedeel_velden(r1), keuzedeel_velden(r2))
        k1, k2 = self.oud.kwalificaties[oud], self.nieuw.kwalificaties[nieuw]
        velden += differences({"dossier": een.dossier}, {"dossier": ander.dossier})
        velden += differences(kwalificatie_velden(k1), kwalificatie_velden(k2))
        return velden + differences(kwalificatie_teksten(k1), kwalificatie_teksten(k2))


def _knopen(kant: Kant, soort: Soort) -> Mapping[str, object]:
    lijsten: dict[Soort, Mapping[str, object]] = {
        Soort.DOSSIER: kant.dossiers,
        Soort.KWALIFICATIE: kant.kwalificaties,
        Soort.KERNTAAK: kant.kerntaken,
        Soort.WERKPROCES: kant.werkprocessen,
        Soort.KEUZEDEEL: kant.keuzedelen,
    }
    return lijsten[soort]


def _crebos(kant: Kant, soort: Soort, knoop: str) -> tuple[str, ...]:
    if soort is Soort.DOSSIER:
        return (kant.dossiers[knoop].crebo,)
    return kant.crebos(knoop)


def _profielnamen(
    oud: Kant, nieuw: Kant, koppels: Mapping[str, Koppel]
) -> tuple[Profielnaam, Profielnaam]:
    """What to call a profile on either side: the same where it is the same kwalificatie."""
    nu = {kw.profiel_nr: f"{kw.naam} ({kw.crebo})" for kw in nieuw.kwalificaties.values()}
    toen = {}
    for knoop, kw in oud.kwalificaties.items():
        koppel = koppels.get(knoop)
        ander = kw if koppel is None else nieuw.kwalificaties[koppel.knoop]
        toen[kw.profiel_nr] = f"{ander.naam} ({ander.crebo})"
    return _naam_in(toen), _naam_in(nu)


def _naam_in(namen: Mapping[str | None, str]) -> Profielnaam:
    return lambda nr: namen.get(nr, f"profiel {nr}")


def _titel(oud: str, nieuw: str) -> set[Wijziging]:
    """A title counts with its capitals, not with its spaces."""
    return set() if oud == nieuw or oud.split() == nieuw.split() else {Wijziging.HERTITELD}


def _differ(oud: str | None, nieuw: str | None) -> bool:
    return bool(oud and nieuw) and oud != nieuw


def _bronnen(soort: Soort, plek: Plek) -> Velden:
    """Where a part stands, or the codes that are the thing itself."""
    eigen = "code" if soort is Soort.KEUZEDEEL else "crebo"
    return {"plaats" if soort in _DELEN else eigen: ", ".join(plek.bronnen)}


def _volgorde(verschil: Verschil) -> tuple[str, str, str]:
    plek = verschil.plek
    return plek.dossier, next(iter(plek.bronnen), ""), plek.knoop
