"""In words by what a column is judged, whether that is its own, and what stands in for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from composer.vergelijken.editiekast import HOOGSTENS_EDITIES
from composer.vergelijken.kolom import Kolom, Kolomsoort
from composer.vergelijken.maatstaf import Maatstaf, Omgevingsdeel, Waarom
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch
from kwalificatiestructuur.dagen import day_in_words

_CONTEXT: Final = "Maatstaf"
_LANGSTE: Final = 80
"""Of a name out of a file: what is longer is no name."""
"""How a day is written."""

_EDITIE: Final = {
    Waarom.EIGEN: QT_TRANSLATE_NOOP("Maatstaf", "de eigen editie van het document"),
    Waarom.NIET_GENOEMD: QT_TRANSLATE_NOOP("Maatstaf", "het document noemt zelf geen editie"),
    Waarom.DEELS: QT_TRANSLATE_NOOP(
        "Maatstaf",
        "hieruit komen {gedekt} van de {delen} onderdelen; de andere komen uit {edities}",
    ),
    Waarom.NIET_BESCHIKBAAR: QT_TRANSLATE_NOOP(
        "Maatstaf", "niet de eigen; het document noemt {edities}, en dat staat niet in de opslag"
    ),
    Waarom.TE_VEEL: QT_TRANSLATE_NOOP(
        "Maatstaf",
        "niet de eigen; het document noemt {edities}, maar er zijn er al {hoogstens} geladen",
    ),
    Waarom.GEVRAAGD: QT_TRANSLATE_NOOP("Maatstaf", "gevraagd voor alle kolommen"),
    Waarom.VENSTER: QT_TRANSLATE_NOOP("Maatstaf", "zoals het venster van het document oordeelt"),
}
_REGELSET: Final = {
    Waarom.EIGEN: QT_TRANSLATE_NOOP("Maatstaf", "de eigen regelset van het document"),
    Waarom.NIET_GENOEMD: QT_TRANSLATE_NOOP("Maatstaf", "het document noemt zelf geen regelset"),
    Waarom.ANDERE_VERSIE: QT_TRANSLATE_NOOP(
        "Maatstaf", "niet de eigen versie; het document noemt versie {versie}"
    ),
    Waarom.NIET_BESCHIKBAAR: QT_TRANSLATE_NOOP(
        "Maatstaf", "niet de eigen; het document noemt {regelset} (versie {versie}), die is er niet"
    ),
    Waarom.GEVRAAGD: _EDITIE[Waarom.GEVRAAGD],
    Waarom.VENSTER: _EDITIE[Waarom.VENSTER],
}
_PEILDATUM: Final = {
    Waarom.EIGEN: QT_TRANSLATE_NOOP("Maatstaf", "de eigen peildatum van het document"),
    Waarom.NIET_GENOEMD: QT_TRANSLATE_NOOP("Maatstaf", "het document noemt zelf geen peildatum"),
    Waarom.GEVRAAGD: _EDITIE[Waarom.GEVRAAGD],
    Waarom.VENSTER: _EDITIE[Waarom.VENSTER],
}
_HIERMEE: Final = QT_TRANSLATE_NOOP("Maatstaf", "hiermee is het document eerder beoordeeld")
_HIERMEE_DEELS: Final = QT_TRANSLATE_NOOP(
    "Maatstaf",
    "hiermee is het document eerder beoordeeld; hieruit komen {gedekt} van de {delen} onderdelen",
)
_ZIN: Final = QT_TRANSLATE_NOOP("Maatstaf", "Editie „{naam}”: {waarom}.")
_ZIN_REGELSET: Final = QT_TRANSLATE_NOOP("Maatstaf", "Regelset {naam}, versie {versie}: {waarom}.")
_ZIN_PEILDATUM: Final = QT_TRANSLATE_NOOP("Maatstaf", "Peildatum {dag}: {waarom}.")
_MET_VERSIE: Final = QT_TRANSLATE_NOOP("Maatstaf", "{naam} (versie {versie})")
_VERVANGT: Final = QT_TRANSLATE_NOOP("Maatstaf", "{naam} (vervangt de eigen)")
_NAAMLOOS: Final = QT_TRANSLATE_NOOP("Maatstaf", "een editie zonder naam")
_TOCH_GEVRAAGD: Final = {
    Omgevingsdeel.EDITIE: QT_TRANSLATE_NOOP(
        "Maatstaf", "gevraagd voor alle kolommen; het document noemt {edities}"
    ),
    Omgevingsdeel.REGELSET: QT_TRANSLATE_NOOP(
        "Maatstaf",
        "gevraagd voor alle kolommen; het document noemt {regelset} (versie {versie})",
    ),
    Omgevingsdeel.PEILDATUM: QT_TRANSLATE_NOOP(
        "Maatstaf", "gevraagd voor alle kolommen; het document noemt {peildatum}"
    ),
}
"""Where a document names another than what was asked for."""
_ALLEEN: Final = {
    (Omgevingsdeel.EDITIE,): QT_TRANSLATE_NOOP("Maatstaf", "alleen door een andere editie"),
    (Omgevingsdeel.REGELSET,): QT_TRANSLATE_NOOP("Maatstaf", "alleen door een andere regelset"),
    (Omgevingsdeel.PEILDATUM,): QT_TRANSLATE_NOOP("Maatstaf", "alleen door een andere peildatum"),
    (Omgevingsdeel.EDITIE, Omgevingsdeel.REGELSET): QT_TRANSLATE_NOOP(
        "Maatstaf", "alleen door een andere editie of regelset"
    ),
    (Omgevingsdeel.EDITIE, Omgevingsdeel.PEILDATUM): QT_TRANSLATE_NOOP(
        "Maatstaf", "alleen door een andere editie of peildatum"
    ),
    (Omgevingsdeel.REGELSET, Omgevingsdeel.PEILDATUM): QT_TRANSLATE_NOOP(
        "Maatstaf", "alleen door een andere regelset of peildatum"
    ),
    tuple(Omgevingsdeel): QT_TRANSLATE_NOOP(
        "Maatstaf", "alleen door een andere editie, regelset of peildatum"
    ),
}


def maatstaf_in_words(kolom: Kolom, vertaal: Vertaal = keep_dutch) -> tuple[str, ...]:
    """A sentence for the edition and, of a document, for the rule set and the day.

    Each says what is judged by, and whether it is the document's own or stands in for that.
    """
    omgeving, maatstaf = kolom.omgeving, kolom.maatstaf
    editie = _short(omgeving.structuur.editie.naam)
    if not kolom.is_document:
        zin = vertaal(_CONTEXT, _ZIN)
        waarom = QT_TRANSLATE_NOOP("Maatstaf", "hierin staat de kwalificatie; niet beoordeeld")
        if kolom.soort is Kolomsoort.SBB:
            waarom = QT_TRANSLATE_NOOP("Maatstaf", "het bestand zelf; niet beoordeeld")
        return (zin.format(naam=editie, waarom=vertaal(_CONTEXT, waarom)),)
    regelset = omgeving.regelset
    waarom_editie, waarom_regelset, waarom_peildatum = _reasons(kolom)
    return (
        vertaal(_CONTEXT, _ZIN).format(naam=editie, waarom=_why(waarom_editie, maatstaf, vertaal)),
        vertaal(_CONTEXT, _ZIN_REGELSET).format(
            naam=regelset.naam,
            versie=regelset.versie,
            waarom=_why(waarom_regelset, maatstaf, vertaal),
        ),
        vertaal(_CONTEXT, _ZIN_PEILDATUM).format(
            dag=day_in_words(omgeving.peildatum),
            waarom=_why(waarom_peildatum, maatstaf, vertaal),
        ),
    )


def editie_in_words(kolom: Kolom, vertaal: Vertaal = keep_dutch) -> str:
    """The name of the edition, with a mark where it stands in for the document's own."""
    naam = _short(kolom.omgeving.structuur.editie.naam)
    if kolom.maatstaf.editie in {Waarom.DEELS, Waarom.NIET_BESCHIKBAAR, Waarom.TE_VEEL}:
        return vertaal(_CONTEXT, _VERVANGT).format(naam=naam)
    return naam


def regelset_in_words(kolom: Kolom, vertaal: Vertaal = keep_dutch) -> str:
    """The rule set with its version, with a mark where it stands in for the document's own."""
    regelset = kolom.omgeving.regelset
    naam = vertaal(_CONTEXT, _MET_VERSIE)
    naam = naam.format(naam=regelset.naam, versie=regelset.versie)
    if kolom.maatstaf.regelset in {Waarom.NIET_BESCHIKBAAR, Waarom.ANDERE_VERSIE}:
        return vertaal(_CONTEXT, _VERVANGT).format(naam=naam)
    return naam


def only_by_in_words(delen: Iterable[Omgevingsdeel], vertaal: Vertaal = keep_dutch) -> str:
    """``alleen door een andere editie``; "" for nothing."""
    sleutel = tuple(delen)
    return vertaal(_CONTEXT, _ALLEEN[sleutel]) if sleutel else ""


def _reasons(kolom: Kolom) -> tuple[str, str, str]:
    """Why the edition, the rule set and the day are what they are, as templates."""
    omgeving, maatstaf, kop = kolom.omgeving, kolom.maatstaf, kolom.kop
    regelset = omgeving.regelset.naam, omgeving.regelset.versie
    anders = (
        bool(maatstaf.edities) if kop is None else kop.editie != omgeving.structuur.editie.id,
        kop is not None and (kop.regelset, kop.regelsetversie) != regelset,
        kop is not None and kop.peildatum != omgeving.peildatum,
    )
    waarom = (
        (maatstaf.editie, _EDITIE),
        (maatstaf.regelset, _REGELSET),
        (maatstaf.peildatum, _PEILDATUM),
    )
    if kop is not None and maatstaf.editie is Waarom.EIGEN:
        is_deels = maatstaf.gedekt < maatstaf.delen
        eigen = _HIERMEE_DEELS if is_deels else _HIERMEE
        waarom = (Waarom.EIGEN, {Waarom.EIGEN: eigen}), *waarom[1:]
    een, twee, drie = (
        _TOCH_GEVRAAGD[deel] if is_anders and reden is Waarom.GEVRAAGD else zinnen[reden]
        for deel, is_anders, (reden, zinnen) in zip(Omgevingsdeel, anders, waarom, strict=True)
    )
    return een, twee, drie


def _why(zin: str, maatstaf: Maatstaf, vertaal: Vertaal) -> str:
    kop = maatstaf.kop
    noemt = maatstaf.edities if kop is None or maatstaf.editie is Waarom.DEELS else (kop.editie,)
    onbekend = vertaal(_CONTEXT, _NAAMLOOS)
    return vertaal(_CONTEXT, zin).format(
        gedekt=maatstaf.gedekt,
        delen=maatstaf.delen,
        edities=", ".join(map(_short, noemt)) or onbekend,
        hoogstens=HOOGSTENS_EDITIES,
        regelset=_short(kop.regelset) if kop else "",
        versie=_short(kop.regelsetversie) if kop else "",
        peildatum=day_in_words(kop.peildatum) if kop else "",
    )


def _short(tekst: str) -> str:
    """On one line and no longer than a name can be: files of others say what they want."""
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _LANGSTE else f"{regel[: _LANGSTE - 1]}…"
