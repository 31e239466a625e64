"""States, kinds of difference, fields and columns of a comparison in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal, one_line
from composer.percentage import in_procent
from composer.vergelijken.kolom import Kolom, Kolomsoort
from composer.vergelijken.rijen import Cel, Op, Rij, Stand
from composer.vergelijken.verschillen import Verschilsoort
from composer.vergelijken.woorden import file_names
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STAND: Final = {
    Stand.GEHEEL: QT_TRANSLATE_NOOP("naast", "ongewijzigd"),
    Stand.DEELS: QT_TRANSLATE_NOOP("naast", "deels"),
    Stand.ALLEEN_TITEL: QT_TRANSLATE_NOOP("naast", "alleen de titel anders"),
    Stand.BEWERKT: QT_TRANSLATE_NOOP("naast", "bewerkt"),
    Stand.AANGEVULD: QT_TRANSLATE_NOOP("naast", "aangevuld"),
    Stand.ANDERE_EDITIE: QT_TRANSLATE_NOOP("naast", "tekst van een andere editie"),
    Stand.ANDERS: QT_TRANSLATE_NOOP("naast", "andere tekst"),
    Stand.ONZEKER: QT_TRANSLATE_NOOP("naast", "tekst niet te vergelijken"),
    Stand.ONTBREEKT: QT_TRANSLATE_NOOP("naast", "ontbreekt"),
}
ICOON_VAN: Final = {
    Stand.GEHEEL: "unchanged",
    Stand.DEELS: "partial",
    Stand.ALLEEN_TITEL: "retitled",
    Stand.BEWERKT: "deviation",
    Stand.AANGEVULD: "add",
    Stand.ANDERE_EDITIE: "history",
    Stand.ANDERS: "reworded",
    Stand.ONZEKER: "unknown",
    Stand.ONTBREEKT: "",
}
_SOORT: Final = {
    Verschilsoort.ONTBREEKT: QT_TRANSLATE_NOOP("naast", "ontbreekt"),
    Verschilsoort.WERKPROCESSEN: QT_TRANSLATE_NOOP("naast", "andere werkprocessen"),
    Verschilsoort.ELDERS: QT_TRANSLATE_NOOP("naast", "in een andere kerntaak"),
    Verschilsoort.HERHALING: QT_TRANSLATE_NOOP("naast", "staat er twee keer"),
    Verschilsoort.TITEL: QT_TRANSLATE_NOOP("naast", "andere titel"),
    Verschilsoort.TEKST: QT_TRANSLATE_NOOP("naast", "andere tekst"),
    Verschilsoort.BRON: QT_TRANSLATE_NOOP("naast", "zelfde tekst uit een andere bron"),
    Verschilsoort.BIJNA: QT_TRANSLATE_NOOP("naast", "tekst die erop lijkt uit een andere bron"),
    Verschilsoort.EDITIE: QT_TRANSLATE_NOOP("naast", "alleen de editie is anders"),
    Verschilsoort.KWALIFICATIE: QT_TRANSLATE_NOOP("naast", "tekst voor een andere kwalificatie"),
    Verschilsoort.ONBEKEND: QT_TRANSLATE_NOOP("naast", "van één van beide is de tekst niet bekend"),
    Verschilsoort.VELD: QT_TRANSLATE_NOOP("naast", "ander veld"),
    Verschilsoort.KEUZEDEEL: QT_TRANSLATE_NOOP("naast", "ander keuzedeel"),
    Verschilsoort.VERKLARING: QT_TRANSLATE_NOOP("naast", "andere verklaring"),
    Verschilsoort.MOTIVERING: QT_TRANSLATE_NOOP("naast", "andere motivering"),
    Verschilsoort.VAKKENNIS: QT_TRANSLATE_NOOP("naast", "andere keuze over vakkennis"),
    Verschilsoort.BESLUIT: QT_TRANSLATE_NOOP("naast", "ander besluit over een nieuwe editie"),
}
_KOLOMSOORT: Final = {
    Kolomsoort.DOCUMENT: QT_TRANSLATE_NOOP("naast", "samenstelling"),
    Kolomsoort.SBB: QT_TRANSLATE_NOOP("naast", "SBB-bestand"),
    Kolomsoort.KWALIFICATIE: QT_TRANSLATE_NOOP("naast", "bestaande kwalificatie"),
}


def stand_in_words(stand: Stand, *, heeft_bron: bool = True) -> str:
    """What a cell says; a part without a source is nobody's text but the column's own."""
    if stand is Stand.GEHEEL and not heeft_bron:
        return translate("naast", "eigen onderdeel")
    return translate("naast", _STAND[stand])


def kinds_in_words(soorten: Iterable[Verschilsoort]) -> str:
    """In what two columns differ."""
    op_volgorde = sorted(soorten, key=list(Verschilsoort).index)
    return ", ".join(translate("naast", _SOORT[soort]) for soort in op_volgorde)


def op_in_words(cel: Cel) -> str:
    """By what a cell stands in its row: ``bijna gelijk (87%)``."""
    match cel.op, cel.alleen_titel:
        case None, _:
            return translate("naast", "staat alleen")
        case Op.BRON, _:
            return translate("naast", "zelfde bron")
        case Op.NUMMER, _:
            return translate("naast", "zelfde SBB-nummer in een andere editie")
        case Op.PLAATS, _:
            return translate("naast", "zelfde plaats of tekst in een andere editie")
        case Op.INHOUD, _:
            return translate("naast", "meeste werkprocessen gelijk")
        case Op.TEKST, False:
            return translate("naast", "zelfde tekst")
        case Op.TEKST, True:
            return translate("naast", "zelfde titel")
        case _, False:
            zin = translate("naast", "bijna gelijk ({procent})")
        case _:
            zin = translate("naast", "titel bijna gelijk ({procent})")
    return zin.format(procent=percentage_of(cel))


def percentage_of(cel: Cel) -> str:
    """How close the words are, rounded down: what differs is never 100%."""
    return "" if cel.score is None else in_procent(cel.score)


def content_in_words(rij: Rij, links: int, rechts: int) -> tuple[str, ...]:
    """Which werkprocessen of a kerntaak only one of two columns has in it, a sentence per column.

    Only those of its own rows: what came from elsewhere has a row under another kerntaak.
    """
    alleen: tuple[list[str], list[str]] = ([], [])
    for onder in rij.onder:
        staat = [
            onder.cellen[plek].deel is not None and not onder.is_elders(plek)
            for plek in (links, rechts)
        ]
        if staat[0] is not staat[1]:
            alleen[staat[1]].append(one_line(onder.titel) or translate("naast", "zonder titel"))
    zinnen = (
        translate("naast", "Werkprocessen alleen links: {}."),
        translate("naast", "Werkprocessen alleen rechts: {}."),
    )
    return tuple(
        zin.format("; ".join(titels)) for zin, titels in zip(zinnen, alleen, strict=True) if titels
    )


def kolomnaam(kolom: Kolom) -> str:
    """What a column is called; an existing kwalificatie with its crebo."""
    naam = one_line(kolom.naam) or translate("naast", "zonder naam")
    return naam if kolom.kwalificatie is None else f"{kolom.kwalificatie.crebo} {naam}"


def kolomnamen(kolommen: Sequence[Kolom]) -> tuple[str, ...]:
    """What columns are called beside each other; of those with one name also what tells them apart.

    That is the name of the file, with its folder if need be, or else a number.
    """
    namen = [kolomnaam(kolom) for kolom in kolommen]
    plekken: dict[str, list[int]] = {}
    for plek, naam in enumerate(namen):
        plekken.setdefault(naam, []).append(plek)
    for gelijk in plekken.values():
        if len(gelijk) > 1:
            for plek, wat in zip(gelijk, _tell_apart([kolommen[p] for p in gelijk]), strict=True):
                namen[plek] = f"{namen[plek]} ({wat})" if wat else namen[plek]
    return tuple(namen)


def _tell_apart(kolommen: Sequence[Kolom]) -> Sequence[str]:
    woorden = [one_line(naam) for naam in file_names([kolom.bestand for kolom in kolommen])]
    if len(set(woorden)) == len(kolommen):
        return woorden
    return [str(nummer) for nummer in range(1, len(kolommen) + 1)]


def kolomsoort_in_woord(kolom: Kolom, *, is_live: bool) -> str:
    """What kind of column it is."""
    if is_live:
        return translate("naast", "in bewerking")
    return translate("naast", _KOLOMSOORT[kolom.soort])


def agreement_in_words(deel: float | None) -> str:
    """A share that two columns have in common: ``50%``, ``?`` where nothing can be said."""
    if deel is None:
        return "?"
    return in_procent(deel)


def words_in(aantal: int) -> str:
    """``1 woord`` or ``3 woorden``."""
    if aantal == 1:
        return translate("naast", "1 woord")
    return translate("naast", "{} woorden").format(in_getal(aantal))


def columns_in(aantal: int) -> str:
    """``1 kolom`` or ``3 kolommen``."""
    if aantal == 1:
        return translate("naast", "1 kolom")
    return translate("naast", "{} kolommen").format(in_getal(aantal))
