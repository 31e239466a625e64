"""Several sources as one: a later source overrides an earlier one, dossier by dossier.

A dossier that comes again replaces the earlier one. Kwalificaties that only the earlier one has
stay, unless both have texts: then the later one is the whole dossier. What the later source does
not say (leerwegen, prijsfactor, ...) is kept from the earlier.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kwalificatiestructuur.elementen import (
    Competentie,
    Crossover,
    Dossier,
    Editie,
    Kerntaak,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Opleidingsdomein,
    Sectorkamer,
    Structuurgegevens,
    Vervanging,
    Werkproces,
)
from kwalificatiestructuur.meldingen import Meldingen

Deel = Kerntaak | Werkproces


def merge(bronnen: Sequence[Structuurgegevens], editie: Editie) -> Structuurgegevens:
    """All sources as one with the given edition; part keys are unique for unequal parts."""
    dossiers = _Dossiers()
    domeinen: dict[str, Opleidingsdomein] = {}
    keuzedelen: dict[str, tuple[Keuzedeel, ...]] = {}
    overlap: dict[tuple[str, str], Keuzedeeloverlap] = {}
    crossovers: dict[str, Crossover] = {}
    sectorkamers: dict[str, Sectorkamer] = {}
    competenties: dict[str, Competentie] = {}
    vervangingen: dict[str, Vervanging] = {}
    for bron in bronnen:
        for dossier in bron.dossiers:
            dossiers.add(dossier)
        for domein in bron.domeinen:
            domeinen[domein.code] = _merge_domein(domeinen.get(domein.code), domein)
        keuzedelen |= _per_code(bron.keuzedelen)
        overlap |= {(paar.crebo, paar.keuzedeel): paar for paar in bron.overlap}
        crossovers |= {crossover.crebo: crossover for crossover in bron.crossovers}
        sectorkamers |= {kamer.nr: kamer for kamer in bron.sectorkamers}
        competenties |= {competentie.nr: competentie for competentie in bron.competenties}
        vervangingen |= {vervanging.oud: vervanging for vervanging in bron.vervangingen}
    dossiers.tell_dropped()
    apart = _keep_apart(dossiers.op_crebo.values(), dossiers.meldingen)
    waarschuwingen = [zin for bron in bronnen for zin in bron.waarschuwingen]
    return Structuurgegevens(
        editie=editie,
        domeinen=tuple(sorted(domeinen.values(), key=lambda domein: domein.volgnummer)),
        dossiers=apart,
        keuzedelen=tuple(record for records in keuzedelen.values() for record in records),
        overlap=tuple(overlap.values()),
        crossovers=tuple(crossovers.values()),
        sectorkamers=tuple(sectorkamers.values()),
        competenties=tuple(competenties.values()),
        waarschuwingen=(*waarschuwingen, *dossiers.meldingen.all()),
        vervangingen=tuple(vervangingen.values()),
    )


def merge_dossiers(
    bronnen: Iterable[Structuurgegevens],
) -> tuple[tuple[Dossier, ...], tuple[str, ...]]:
    """The dossiers as ``merge`` has them, but for the keys of their parts.

    With them a sentence about each kwalificatie that a later version of its dossier dropped.
    """
    dossiers = _Dossiers()
    for bron in bronnen:
        for dossier in bron.dossiers:
            dossiers.add(dossier)
    dossiers.meldingen = Meldingen()
    dossiers.tell_dropped()
    return tuple(dossiers.op_crebo.values()), dossiers.meldingen.all()


class _Dossiers:
    """The dossiers so far, and every kwalificatie so far under each of its crebos."""

    def __init__(self) -> None:
        self.op_crebo: dict[str, Dossier] = {}
        self.meldingen = Meldingen()
        self._bekend: dict[str, Kwalificatie] = {}
        # What a later version of its dossier no longer has; it may turn up in another one.
        self._vervallen: dict[str, Kwalificatie] = {}

    def add(self, dossier: Dossier) -> None:
        """Add a dossier; what earlier ones say of the same kwalificaties gives way.

        One without contents (of a crebo list) leaves the kwalificaties whose contents are known
        where they are, and only fills their gaps.
        """
        vorige = self.op_crebo.get(dossier.crebo)
        if vorige is not None and vorige.editie == dossier.editie:
            self.meldingen.add(
                f"dossier {dossier.crebo} {dossier.titel} staat meer dan één keer in dezelfde "
                "bron; het laatste telt"
            )
        if dossier.kwalificaties and not _has_contents(dossier):
            over = tuple(self._unknown(kw) for kw in dossier.kwalificaties if not self._fill(kw))
            vorige = self.op_crebo.get(dossier.crebo)
            if vorige is not None and _has_contents(vorige):
                eigen = tuple(map(self._own, vorige.kwalificaties))
                dossier = _extend(replace(vorige, kwalificaties=eigen), dossier, over)
            elif over:
                dossier = replace(dossier, kwalificaties=over)
            else:
                return
        self._add(dossier)

    def tell_dropped(self) -> None:
        """Say which kwalificaties are nowhere any more, once every dossier has been added."""
        for kw in dict.fromkeys(self._vervallen.values()):
            if self._bekend.keys().isdisjoint(crebos_of(kw)):
                self.meldingen.add(
                    f"kwalificatie {kw.crebo} {kw.naam} staat niet meer in dossier {kw.dossier}"
                )

    def _fill(self, nieuw: Kwalificatie) -> bool:
        """Whether the contents of this kwalificatie are known; if so, its gaps are filled."""
        bekend = self._bekend.get(nieuw.crebo)
        if bekend is None or bekend.plaatsen is None:
            return False
        houder = self.op_crebo[bekend.dossier]
        met_tekst = _has_texts(houder)

        def fill(oud: Kwalificatie) -> Kwalificatie:
            if oud.crebo != bekend.crebo:
                return oud
            if met_tekst:
                return _with_facts_of(oud, oud, nieuw)
            # Only its titles are known: of the rest, what the later source says counts.
            return _with_facts_of(replace(oud, naam=nieuw.naam or oud.naam), nieuw, oud)

        gevuld = replace(houder, kwalificaties=tuple(map(fill, houder.kwalificaties)))
        self.op_crebo[houder.crebo] = gevuld
        self._bekend |= {c: fill(self._bekend[c]) for c in crebos_of(bekend) if c in self._bekend}
        return True

    def _unknown(self, kw: Kwalificatie) -> Kwalificatie:
        """The kwalificatie without the crebos of those whose contents are known."""
        crebos = (c for c in crebos_of(kw) if c == kw.crebo or not self._has_contents(c))
        return replace(kw, crebos=tuple(crebos)) if kw.crebos else kw

    def _own(self, kw: Kwalificatie) -> Kwalificatie:
        """The kwalificatie without second crebos that have become those of another one."""
        crebos = (c for c in kw.crebos if self._bekend.get(c, kw).crebo == kw.crebo)
        return replace(kw, crebos=tuple(crebos)) if kw.crebos else kw

    def _has_contents(self, crebo: str) -> bool:
        bekend = self._bekend.get(crebo)
        return bekend is not None and bekend.plaatsen is not None

    def _add(self, dossier: Dossier) -> None:
        crebos = {crebo for kw in dossier.kwalificaties for crebo in crebos_of(kw)}
        eerder = {crebo: self._bekend[crebo] for crebo in sorted(crebos & self._bekend.keys())}
        vorige = self.op_crebo.get(dossier.crebo)
        if vorige is not None and vorige.editie != dossier.editie and _has_texts(dossier):
            self._drop(vorige, crebos)
        houders = sorted({kw.dossier for kw in eerder.values()})
        domein = vorige or next((self.op_crebo[houder] for houder in houders), dossier)
        if not dossier.domein:
            dossier = replace(dossier, domein=domein.domein, domeincode=domein.domeincode)
        for houder in houders:
            self._take_out(houder, crebos, dossier)
        nieuw = dossier
        eerder = {c: self._vervallen[c] for c in crebos & self._vervallen.keys()} | eerder
        if eerder:
            gevuld = tuple(_fill(kw, eerder) for kw in dossier.kwalificaties)
            nieuw = replace(dossier, kwalificaties=gevuld)
        self._bekend |= {crebo: kw for kw in nieuw.kwalificaties for crebo in crebos_of(kw)}
        rest = self.op_crebo.get(dossier.crebo)
        self.op_crebo[dossier.crebo] = nieuw if rest is None else _append(nieuw, rest)

    def _drop(self, vorige: Dossier, crebos: Collection[str]) -> None:
        """Let go of the kwalificaties with texts that a whole new version of the dossier lacks."""
        met_tekst = {kt.sleutel for kt in vorige.kerntaken if kt.inhoud is not None}
        weg = [
            kw
            for kw in vorige.kwalificaties
            if met_tekst.intersection(plaats.kerntaak for plaats in kw.plaatsen or ())
            and kw.crebo not in crebos
        ]
        if not weg:
            return
        over = tuple(kw for kw in vorige.kwalificaties if kw not in weg)
        self.op_crebo[vorige.crebo] = replace(vorige, kwalificaties=over)
        for kw in weg:
            self._forget(kw)
            self._vervallen |= dict.fromkeys(crebos_of(kw), kw)

    def _take_out(self, houder: str, crebos: Collection[str], nieuw: Dossier) -> None:
        oud = self.op_crebo[houder]
        weg = [kw for kw in oud.kwalificaties if kw.crebo in crebos]
        if houder != nieuw.crebo:
            for kw in weg:
                self.meldingen.add(
                    f"kwalificatie {kw.crebo} {kw.naam} staat in dossier {houder} en in dossier "
                    f"{nieuw.crebo}; het laatste telt"
                )
        for kw in weg:
            self._forget(kw)
        over = tuple(kw for kw in oud.kwalificaties if kw.crebo not in crebos)
        if over or houder == nieuw.crebo:
            self.op_crebo[houder] = replace(oud, kwalificaties=over)
        else:
            del self.op_crebo[houder]

    def _forget(self, kw: Kwalificatie) -> None:
        for crebo in crebos_of(kw):
            # A second crebo may have become that of another kwalificatie since.
            if crebo in self._bekend and self._bekend[crebo].crebo == kw.crebo:
                del self._bekend[crebo]


def crebos_of(kwalificatie: Kwalificatie) -> tuple[str, ...]:
    """Every crebo that finds this kwalificatie."""
    return kwalificatie.crebos or (kwalificatie.crebo,)


def _fill(nieuw: Kwalificatie, eerder: Mapping[str, Kwalificatie]) -> Kwalificatie:
    """The new kwalificatie; what it does not say is taken from the earlier one."""
    oud = next((eerder[crebo] for crebo in crebos_of(nieuw) if crebo in eerder), None)
    return nieuw if oud is None else _with_facts_of(nieuw, nieuw, oud)


def _with_facts_of(kw: Kwalificatie, eerst: Kwalificatie, dan: Kwalificatie) -> Kwalificatie:
    """The kwalificatie with what ``eerst`` says of it, or else what ``dan`` says."""
    return replace(
        kw,
        niveau=dan.niveau if eerst.niveau is None else eerst.niveau,
        soort_opleiding=eerst.soort_opleiding or dan.soort_opleiding,
        leerwegen=eerst.leerwegen or dan.leerwegen,
        prijsfactor=eerst.prijsfactor or dan.prijsfactor,
        departement=eerst.departement or dan.departement,
    )


def _has_contents(dossier: Dossier) -> bool:
    return any(kw.plaatsen is not None for kw in dossier.kwalificaties)


def _has_texts(dossier: Dossier) -> bool:
    return any(kerntaak.inhoud is not None for kerntaak in dossier.kerntaken)


def _extend(vorige: Dossier, nieuw: Dossier, over: Sequence[Kwalificatie]) -> Dossier:
    """The dossier whose contents are known, with the other kwalificaties of the new one."""
    crebos = {crebo for kw in over for crebo in crebos_of(kw)}
    blijft = (kw for kw in vorige.kwalificaties if crebos.isdisjoint(crebos_of(kw)))
    return replace(
        vorige,
        titel=vorige.titel or nieuw.titel,
        domein=vorige.domein or nieuw.domein,
        domeincode=vorige.domeincode or nieuw.domeincode,
        kwalificaties=(*blijft, *over),
    )


def _append(nieuw: Dossier, rest: Dossier) -> Dossier:
    """The new dossier with the kwalificaties that only the earlier one has, and their kerntaken.

    A kerntaak that both have is the new one; a werkproces that differs is kept apart.
    """
    eigen = {deel.sleutel: deel for deel in _delen(nieuw)}
    nodig = {plaats.kerntaak for kw in rest.kwalificaties for plaats in kw.plaatsen or ()}
    kerntaken = tuple(kt for kt in rest.kerntaken if kt.sleutel in nodig - eigen.keys())
    over = replace(rest, kerntaken=kerntaken)
    botsend = {deel.sleutel for deel in _delen(over) if eigen.get(deel.sleutel, deel) != deel}
    over = _rename(over, botsend, eigen)
    return replace(
        nieuw,
        kwalificaties=nieuw.kwalificaties + over.kwalificaties,
        kerntaken=nieuw.kerntaken + over.kerntaken,
    )


def _keep_apart(dossiers: Iterable[Dossier], meldingen: Meldingen) -> tuple[Dossier, ...]:
    """Give unequal parts of two dossiers that carry the same key a key of their own."""
    gezien: dict[str, Deel] = {}
    apart: list[Dossier] = []
    for dossier in dossiers:
        # Most keys are new, and comparing thousands of parts with themselves takes its time.
        bekend = [d for d in _delen(dossier) if d.sleutel in gezien]
        botsend = {d.sleutel for d in bekend if gezien[d.sleutel] != d}
        eigen = _rename(dossier, botsend, gezien)
        if botsend:
            meldingen.add(
                f"dossier {dossier.crebo} {dossier.titel} gebruikt {len(botsend)} nummers die in "
                "een ander dossier iets anders aanduiden; ze worden apart gehouden"
            )
        gezien |= {deel.sleutel: deel for deel in _delen(eigen)}
        apart.append(eigen)
    return tuple(apart)


def _delen(dossier: Dossier) -> Iterator[Deel]:
    for kerntaak in dossier.kerntaken:
        yield kerntaak
        yield from kerntaak.werkprocessen


def _rename(dossier: Dossier, sleutels: Collection[str], bezet: Collection[str]) -> Dossier:
    """The dossier with new keys for these; none that it has itself or that is in ``bezet``."""
    if not sleutels:
        return dossier
    eigen = {deel.sleutel for deel in _delen(dossier)}

    def nieuw(sleutel: str) -> str:
        if sleutel not in sleutels:
            return sleutel
        while sleutel in eigen or sleutel in bezet:
            sleutel = f"{sleutel}@{dossier.crebo}"
        return sleutel

    kerntaken = (
        replace(
            kerntaak,
            sleutel=nieuw(kerntaak.sleutel),
            werkprocessen=tuple(
                replace(wp, sleutel=nieuw(wp.sleutel)) for wp in kerntaak.werkprocessen
            ),
        )
        for kerntaak in dossier.kerntaken
    )
    kwalificaties = (
        replace(kw, plaatsen=tuple(replace(p, kerntaak=nieuw(p.kerntaak)) for p in kw.plaatsen))
        if kw.plaatsen is not None
        else kw
        for kw in dossier.kwalificaties
    )
    return replace(dossier, kerntaken=tuple(kerntaken), kwalificaties=tuple(kwalificaties))


def _merge_domein(oud: Opleidingsdomein | None, nieuw: Opleidingsdomein) -> Opleidingsdomein:
    if oud is None:
        return nieuw
    return replace(
        nieuw,
        codes=tuple(dict.fromkeys(oud.codes + nieuw.codes)),
        sbb_nrs=tuple(dict.fromkeys(oud.sbb_nrs + nieuw.sbb_nrs)),
    )


def _per_code(keuzedelen: Iterable[Keuzedeel]) -> dict[str, tuple[Keuzedeel, ...]]:
    per_code: dict[str, tuple[Keuzedeel, ...]] = {}
    for record in keuzedelen:
        per_code[record.code] = (*per_code.get(record.code, ()), record)
    return per_code
