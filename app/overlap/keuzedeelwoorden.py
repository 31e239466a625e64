"""What is said of the keuzedelen: their state per source, what remains of them, their pairs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal
from app.overlap.keuzedeelrijen import Keuzedeelbeeld, Paarrij, Zinrij
from composer.codering import codes_of
from composer.meldingen import parameter_in_words
from composer.overlap.keuzedelen import Bronstand, Keuzedeelstand, Omvang, Toestand
from composer.overlap.overeenkomsten import Soort
from composer.overlap.tekstoverlap import Tekstoverlap, Zinoverlap
from composer.percentage import in_procent, percentage
from composer.regels.context import Context

translate = QCoreApplication.translate

ICOON_VAN: Final = {
    Toestand.ONDOELMATIGE_OVERLAP: "warning",
    Toestand.GEEN_INFORMATIE: "unknown",
    Toestand.GEKOPPELD: "ok",
}


def toestand_of(stand: Bronstand) -> str:
    """What is published: ``ondoelmatige overlap, 1-10-2019``."""
    if stand.toestand is Toestand.GEKOPPELD:
        return translate("overlap", "gekoppeld")
    if stand.toestand is Toestand.GEEN_INFORMATIE:
        return translate("overlap", "geen informatie")
    if stand.datum is None:
        return translate("overlap", "ondoelmatige overlap, zonder datum")
    dag = parameter_in_words("datum", stand.datum, translate)
    return translate("overlap", "ondoelmatige overlap, {dag}").format(dag=dag)


def uitleg_of(stand: Bronstand) -> str:
    """The same with its source, and what it does not mean."""
    zin = f"{stand.naam}: {toestand_of(stand)}"
    if stand.toestand is Toestand.GEEN_INFORMATIE:
        niet = translate("overlap", "Dat betekent niet dat er geen overlap is.")
        return f"{zin}. {niet}"
    return zin


def gelijkenis_of(rij: Zinrij) -> str:
    """How a sentence is alike one in a part, or that it remains."""
    if rij.overlap is None:
        return translate("overlap", "blijft over")
    return _likeness(rij.overlap)


def _likeness(overlap: Zinoverlap) -> str:
    if overlap.soort is Soort.ZELFDE_TEKST:
        return translate("overlap", "zelfde tekst")
    # Rounded down: what differs is never 100%.
    procent = in_procent(overlap.score)
    return translate("overlap", "bijna gelijk ({procent})").format(procent=procent)


def rest_of(context: Context, stand: Keuzedeelstand, beeld: Keuzedeelbeeld) -> str:
    """What remains of a keuzedeel beside the parts, or why nobody can say."""
    return " ".join(_rest(context, stand, beeld))


def _rest(context: Context, stand: Keuzedeelstand, beeld: Keuzedeelbeeld) -> Iterator[str]:
    if stand.gelijke_delen:
        codes = codes_of(context.samenstelling)
        delen = ", ".join(codes[id_] for id_ in stand.gelijke_delen)
        zin = translate("overlap", "De hele beschrijving is gelijk aan een tekst van {delen}.")
        yield zin.format(delen=delen)
    if (overlap := stand.overlap) is None:
        yield _why_unknown(stand, beeld)
        return
    zin = translate("overlap", "Zinnen die ook in een onderdeel staan: {aantal} van {totaal}.")
    yield zin.format(aantal=len(overlap.gelijk), totaal=overlap.zinnen)
    yield _hours(stand, overlap, context.regelset.drempels.keuzedeel_eenheid)
    if overlap.zonder_tekst:
        zin = translate(
            "overlap", "Onderdelen zonder bekende tekst, waarmee niet is vergeleken: {aantal}."
        )
        yield zin.format(aantal=len(overlap.zonder_tekst))
    yield translate("overlap", "Andere woorden voor hetzelfde worden niet herkend.")


def _why_unknown(stand: Keuzedeelstand, beeld: Keuzedeelbeeld) -> str:
    if stand.code in beeld.zonder_beschrijving:
        return translate(
            "overlap",
            "Van dit keuzedeel is geen beschrijving geladen; wat er naast de onderdelen van "
            "overblijft, is niet te zeggen.",
        )
    return translate(
        "overlap",
        "De beschrijving is met geen tekst van een onderdeel te vergelijken; wat er naast de "
        "onderdelen van overblijft, is niet te zeggen.",
    )


def _hours(stand: Keuzedeelstand, overlap: Tekstoverlap, eenheid: int) -> str:
    """What remains in hours and whether that fills the study load; an estimate, and it says so."""
    uren, sbu = stand.hoogstens_sbu, stand.sbu
    procent = percentage(overlap.aandeel_over)
    if uren is None or sbu is None:
        zin = translate(
            "overlap",
            "Er blijft {procent}% van de woorden over; hoeveel klokuren dat zijn, is niet te "
            "zeggen: de studielast is niet bekend.",
        )
        return zin.format(procent=procent)
    if stand.omvang is Omvang.TE_KLEIN:
        zin = translate(
            "overlap",
            "Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} van de "
            "{sbu} klokuren, minder dan het kleinste keuzedeel ({eenheid}).",
        )
    elif stand.omvang is Omvang.KLEINER:
        zin = translate(
            "overlap",
            "Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} klokuren, "
            "en dat vult geen keuzedeel van {sbu} klokuren meer.",
        )
    elif stand.omvang is Omvang.VULT:
        zin = translate(
            "overlap",
            "Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} klokuren, "
            "en dat vult de {sbu} klokuren van het keuzedeel.",
        )
    else:
        zin = translate(
            "overlap",
            "Er blijft {procent}% van de woorden over: naar schatting ten hoogste {uren} van de "
            "{sbu} klokuren; of dat de studielast nog vult, is niet te zeggen.",
        )
    return zin.format(procent=procent, uren=in_getal(uren), sbu=in_getal(sbu), eenheid=eenheid)


def paar_of(rij: Paarrij) -> str:
    """What two keuzedelen have in common, and by what that was compared."""
    paar = rij.onderling
    delen = []
    if paar.zelfde_onderwerp:
        delen.append(translate("overlap", "zelfde onderwerp in de titel"))
    for code, overlap in ((paar.een, paar.van_een), (paar.ander, paar.van_ander)):
        if overlap is not None:
            zin = translate(
                "overlap", "zinnen van {code} die ook in het andere staan: {n} van {totaal}"
            )
            delen.append(zin.format(code=code, n=len(overlap.gelijk), totaal=overlap.zinnen))
    if paar.van_een is None:
        delen.append(translate("overlap", "alleen de titels zijn vergeleken"))
    return "; ".join(delen)


def onderling_of(beeld: Keuzedeelbeeld) -> str:
    """What was found among the keuzedelen, and of how many only the title could be compared."""
    zinnen = []
    if not beeld.paren:
        zinnen.append(translate("overlap", "Niets gevonden dat twee keuzedelen gemeen hebben."))
    if beeld.zonder_beschrijving:
        zin = translate(
            "overlap",
            "Keuzedelen zonder geladen beschrijving: {aantal} van {totaal}; daarvan zijn alleen de "
            "titels vergeleken.",
        )
        aantal, totaal = len(beeld.zonder_beschrijving), len(beeld.standen)
        zinnen.append(zin.format(aantal=aantal, totaal=totaal))
    return " ".join(zinnen)
