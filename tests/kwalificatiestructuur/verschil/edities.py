"""A small structure with texts, and every way in which a next edition can differ from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any, Final, NamedTuple

from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Kerntaak,
    KerntaakInhoud,
    Kerntaakplaats,
    Keuzedeel,
    Kwalificatie,
    Profiellijst,
    Profieltekst,
    Structuurgegevens,
    Vervanging,
    Verwijzing,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur

_LETTERGREPEN: Final = ("ka", "bel", "dro", "min", "sto", "ver", "gul", "pas", "tri", "lon", "wek")


class Woorden:
    """Made-up words; the same seed gives the same ones."""

    def __init__(self, seed: str) -> None:
        self._loting = Random(seed)

    def text(self, aantal: int) -> str:
        """So many words."""
        return " ".join(
            "".join(self._loting.choice(_LETTERGREPEN) for _ in range(3)) for _ in range(aantal)
        )


def werkproces(nr: str, hoofdstuk: int) -> Werkproces:
    """A werkproces with texts of its own; those of the first also differ per profile."""
    woorden = Woorden(nr)
    inhoud = WerkprocesInhoud(
        omschrijving=Profieltekst(woorden.text(30), (("p1", woorden.text(8)),)),
        resultaat=Profieltekst(woorden.text(10)),
        gedrag=Profieltekst(woorden.text(12)),
        competenties=Profiellijst((Verwijzing("3084", "Beslissen"),)),
    )
    return Werkproces(f"werkproces:{nr}", woorden.text(3).capitalize(), hoofdstuk, nr, inhoud)


def kerntaak(nr: str, aantal: int = 3) -> Kerntaak:
    """A kerntaak with so many werkprocessen."""
    woorden = Woorden(nr)
    inhoud = KerntaakInhoud(
        complexiteit=Profieltekst(woorden.text(20)),
        verantwoordelijkheid=Profieltekst(woorden.text(15)),
        vakkennis=Profiellijst((Verwijzing(f"9{nr}", woorden.text(4)),)),
    )
    wps = tuple(werkproces(f"{nr}{n}", n) for n in range(1, aantal + 1))
    return Kerntaak(f"kerntaak:{nr}", woorden.text(4).capitalize(), wps, nr, inhoud)


def dossier(nummer: int) -> Dossier:
    """A dossier with two kwalificaties that share one kerntaak and have one of their own."""
    crebo = f"23{nummer:03}"
    gedeeld, een, twee = (kerntaak(f"{nummer}{n}0") for n in (1, 2, 3))
    kwalificaties = tuple(
        Kwalificatie(
            crebo=f"25{nummer:02}{n}",
            naam=Woorden(f"{crebo}-{n}").text(2),
            dossier=crebo,
            niveau=2,
            crebos=(f"25{nummer:02}{n}",),
            profiel_nr=f"{crebo}{n}",
            plaatsen=(
                Kerntaakplaats("B1-K1", gedeeld.sleutel),
                Kerntaakplaats(f"P{n}-K1", eigen.sleutel),
            ),
        )
        for n, eigen in ((1, een), (2, twee))
    )
    return Dossier(
        crebo=crebo,
        titel=Woorden(crebo).text(2),
        domein="",
        domeincode="",
        editie="een",
        kwalificaties=kwalificaties,
        kerntaken=(gedeeld, een, twee),
        sbb_nr=f"7{crebo}",
    )


EERSTE: Final = Structuurgegevens(
    Editie("een", "Eerste", "een.xml"),
    dossiers=tuple(dossier(n) for n in range(1, 5)),
    # One more than can go: without any, an edition says nothing about keuzedelen.
    keuzedelen=tuple(Keuzedeel(f"K000{n}", Woorden(f"K{n}").text(3), 240) for n in range(1, 6)),
)


class Mutatie(NamedTuple):
    """The next edition, and what it must give: (change, kind, first source of the element)."""

    gegevens: Structuurgegevens
    verwacht: frozenset[tuple[str, str, str]]


def build(gegevens: Structuurgegevens) -> Kwalificatiestructuur:
    """The structure of one source."""
    return build_structuur([gegevens])


def with_dossier(gegevens: Structuurgegevens, nieuw: Dossier) -> Structuurgegevens:
    """With this dossier instead of the one with its crebo."""
    dossiers = tuple(nieuw if d.crebo == nieuw.crebo else d for d in gegevens.dossiers)
    return replace(gegevens, dossiers=dossiers)


def with_kerntaak(dossier: Dossier, plaats: int, nieuw: Kerntaak) -> Dossier:
    """With this kerntaak at a place of the list, under whatever key it has."""
    oud = dossier.kerntaken[plaats]
    kerntaken = tuple(nieuw if kt is oud else kt for kt in dossier.kerntaken)
    kwalificaties = tuple(
        replace(
            kw,
            plaatsen=tuple(
                replace(p, kerntaak=nieuw.sleutel) if p.kerntaak == oud.sleutel else p
                for p in kw.plaatsen or ()
            ),
        )
        for kw in dossier.kwalificaties
    )
    return replace(dossier, kerntaken=kerntaken, kwalificaties=kwalificaties)


def with_werkproces(kerntaak: Kerntaak, plaats: int, **velden: Any) -> Kerntaak:
    """With other fields for one werkproces."""
    wps = list(kerntaak.werkprocessen)
    wps[plaats] = replace(wps[plaats], **velden)
    return replace(kerntaak, werkprocessen=tuple(wps))


def _change(gegevens: Structuurgegevens, n: int, plaats: int, **velden: Any) -> Structuurgegevens:
    d = gegevens.dossiers[n]
    kt = with_werkproces(d.kerntaken[0], plaats, **velden)
    return with_dossier(gegevens, with_kerntaak(d, 0, kt))


def _bron(n: int, code: str = "") -> str:
    return f"25{n + 1:02}1:{code}"


def retitled(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    verwacht = {("andere titel", "werkproces", _bron(n, f"B1-K1-W{i + 1}"))}
    return Mutatie(_change(g, n, i, titel="Heel andere woorden"), frozenset(verwacht))


def rewritten(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    inhoud = g.dossiers[n].kerntaken[0].werkprocessen[i].inhoud
    assert inhoud is not None
    anders = replace(inhoud, resultaat=Profieltekst(inhoud.resultaat.basis + " erbij"))
    verwacht = {("tekst gewijzigd", "werkproces", _bron(n, f"B1-K1-W{i + 1}"))}
    return Mutatie(_change(g, n, i, inhoud=anders), frozenset(verwacht))


def other_number(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    nieuw = {"sbb_nr": f"888{n}{i}", "sleutel": f"werkproces:888{n}{i}"}
    verwacht = {("hernummerd", "werkproces", _bron(n, f"B1-K1-W{i + 1}"))}
    return Mutatie(_change(g, n, i, **nieuw), frozenset(verwacht))


def other_number_and_title(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    nieuw = {"sbb_nr": f"887{n}{i}", "sleutel": f"werkproces:887{n}{i}", "titel": "Anders"}
    bron = _bron(n, f"B1-K1-W{i + 1}")
    soorten = ("hernummerd", "andere titel")
    return Mutatie(
        _change(g, n, i, **nieuw), frozenset((soort, "werkproces", bron) for soort in soorten)
    )


def reused_number(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """Another werkproces under the number of one that went, elsewhere in the dossier."""
    d = g.dossiers[n]
    oud, doel = d.kerntaken[0], d.kerntaken[1]
    weg = oud.werkprocessen[i]
    blijft = tuple(wp for wp in oud.werkprocessen if wp is not weg)
    vreemd = replace(werkproces(f"555{n}{i}", 4), sleutel=weg.sleutel, sbb_nr=weg.sbb_nr)
    d = with_kerntaak(d, 0, replace(oud, werkprocessen=blijft))
    d = with_kerntaak(d, 1, replace(doel, werkprocessen=(*doel.werkprocessen, vreemd)))
    verwacht = {
        ("vervallen", "werkproces", _bron(n, f"B1-K1-W{i + 1}")),
        ("toegevoegd", "werkproces", _bron(n, "P1-K1-W4")),
    }
    return Mutatie(with_dossier(g, d), frozenset(verwacht))


def moved(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """To another kerntaak, with another number."""
    d = g.dossiers[n]
    oud, doel = d.kerntaken[0], d.kerntaken[1]
    gaat = replace(oud.werkprocessen[i], hoofdstuk=4)
    blijft = tuple(wp for wp in oud.werkprocessen if wp.sleutel != gaat.sleutel)
    d = with_kerntaak(d, 0, replace(oud, werkprocessen=blijft))
    d = with_kerntaak(d, 1, replace(doel, werkprocessen=(*doel.werkprocessen, gaat)))
    verwacht = {("verplaatst", "werkproces", _bron(n, "P1-K1-W4"))}
    return Mutatie(with_dossier(g, d), frozenset(verwacht))


def swapped(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """Two werkprocessen change places."""
    d = g.dossiers[n]
    j = (i + 1) % 3
    wps = list(d.kerntaken[0].werkprocessen)
    een, ander = wps[i], wps[j]
    wps[i], wps[j] = replace(ander, hoofdstuk=i + 1), replace(een, hoofdstuk=j + 1)
    verwacht = {("hernummerd", "werkproces", _bron(n, f"B1-K1-W{k + 1}")) for k in (i, j)}
    kt = replace(d.kerntaken[0], werkprocessen=tuple(wps))
    return Mutatie(with_dossier(g, with_kerntaak(d, 0, kt)), frozenset(verwacht))


def swapped_numbers(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """Two werkprocessen get each other's number and stay where they are."""
    d = g.dossiers[n]
    j = (i + 1) % 3
    wps = list(d.kerntaken[0].werkprocessen)
    een, ander = wps[i], wps[j]
    wps[i] = replace(een, sleutel=ander.sleutel, sbb_nr=ander.sbb_nr)
    wps[j] = replace(ander, sleutel=een.sleutel, sbb_nr=een.sbb_nr)
    verwacht = {("hernummerd", "werkproces", _bron(n, f"B1-K1-W{k + 1}")) for k in (i, j)}
    kt = replace(d.kerntaken[0], werkprocessen=tuple(wps))
    return Mutatie(with_dossier(g, with_kerntaak(d, 0, kt)), frozenset(verwacht))


def inserted_under_new_numbers(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """A new first werkproces; the others move up and all have new numbers."""
    d = g.dossiers[n]
    kt = d.kerntaken[0]
    erbij = werkproces(f"666{n}{i}", 1)
    rest = tuple(
        replace(wp, sleutel=f"werkproces:9{wp.sbb_nr}{i}", sbb_nr=f"9{wp.sbb_nr}{i}", hoofdstuk=k)
        for k, wp in enumerate(kt.werkprocessen, 2)
    )
    verwacht = {("toegevoegd", "werkproces", _bron(n, "B1-K1-W1"))}
    verwacht |= {("hernummerd", "werkproces", _bron(n, f"B1-K1-W{k}")) for k in (2, 3, 4)}
    kt = replace(kt, werkprocessen=(erbij, *rest))
    return Mutatie(with_dossier(g, with_kerntaak(d, 0, kt)), frozenset(verwacht))


def kerntaak_changed(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """Another number, title and text at once; the werkprocessen stay the same."""
    d = g.dossiers[n]
    oud = d.kerntaken[0]
    assert oud.inhoud is not None
    anders = replace(oud.inhoud, complexiteit=Profieltekst(f"Opnieuw geschreven {i}"))
    nr = f"777{n}{i}"
    kt = replace(oud, sleutel=f"kerntaak:{nr}", sbb_nr=nr, titel="Nieuwe kop", inhoud=anders)
    soorten = ("hernummerd", "andere titel", "tekst gewijzigd")
    verwacht = frozenset((soort, "kerntaak", _bron(n, "B1-K1")) for soort in soorten)
    return Mutatie(with_dossier(g, with_kerntaak(d, 0, kt)), verwacht)


def kerntaak_gone(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    d = g.dossiers[n]
    weg = d.kerntaken[1]
    kwalificaties = tuple(
        replace(kw, plaatsen=tuple(p for p in kw.plaatsen or () if p.kerntaak != weg.sleutel))
        for kw in d.kwalificaties
    )
    d = replace(d, kwalificaties=kwalificaties, kerntaken=(d.kerntaken[0], d.kerntaken[2]))
    verwacht = {("vervallen", "kerntaak", _bron(n, "P1-K1"))}
    verwacht |= {("vervallen", "werkproces", _bron(n, f"P1-K1-W{k}")) for k in (1, 2, 3)}
    return Mutatie(with_dossier(g, d), frozenset(verwacht))


def renamed(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """The dossier and its first kwalificatie have another name."""
    d = g.dossiers[n]
    een, twee = d.kwalificaties
    d = replace(d, titel="Andere kop", kwalificaties=(replace(een, naam="Ander beroep"), twee))
    verwacht = {
        ("andere titel", "dossier", d.crebo),
        ("andere titel", "kwalificatie", een.crebo),
    }
    return Mutatie(with_dossier(g, d), frozenset(verwacht))


def replaced(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    """The first kwalificatie under another crebo, as the list says."""
    d = g.dossiers[n]
    een, twee = d.kwalificaties
    nieuw = replace(een, crebo=f"257{n}{i}", crebos=(f"257{n}{i}",))
    d = replace(d, kwalificaties=(nieuw, twee))
    g = replace(
        with_dossier(g, d),
        vervangingen=(*g.vervangingen, Vervanging(een.crebo, (nieuw.crebo,))),
    )
    return Mutatie(g, frozenset({("vervangen", "kwalificatie", nieuw.crebo)}))


def keuzedelen_changed(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    code = f"K000{n + 1}"
    lijst = tuple(
        replace(kd, titel="Ander keuzedeel", sbu=480) if kd.code == code else kd
        for kd in g.keuzedelen
    )
    verwacht = {("andere titel", "keuzedeel", code), ("gegevens gewijzigd", "keuzedeel", code)}
    return Mutatie(replace(g, keuzedelen=lijst), frozenset(verwacht))


def keuzedeel_gone(g: Structuurgegevens, n: int, i: int) -> Mutatie:
    code = f"K000{n + 1}"
    over = tuple(kd for kd in g.keuzedelen if kd.code != code)
    return Mutatie(replace(g, keuzedelen=over), frozenset({("vervallen", "keuzedeel", code)}))


MUTATIES: Final[tuple[Callable[[Structuurgegevens, int, int], Mutatie], ...]] = (
    retitled,
    rewritten,
    other_number,
    other_number_and_title,
    reused_number,
    moved,
    swapped,
    swapped_numbers,
    inserted_under_new_numbers,
    kerntaak_changed,
    kerntaak_gone,
    renamed,
    replaced,
    keuzedelen_changed,
    keuzedeel_gone,
)
