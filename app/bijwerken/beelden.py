"""The three texts of a part side by side: the source then, the source now, and one's own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.bijwerken.woorden import Regel
from app.detailpaneel.woorden import in_uren
from app.verschillen.veldentabel import Cel, Stukken, Veldbeeld, side_of, unmarked
from app.verschillen.woorden import gevonden_op_in_woorden, veld_in_woorden
from composer.bijwerken import Bijwerkregel, Keuzedeelregel, Stand, Veldrij
from composer.bijwerken.velden import side_by_side
from composer.percentage import percentage
from kwalificatiestructuur.dagen import day_in_words
from kwalificatiestructuur.woordverschil import Verschilsoort, verschil_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Kandidaatkeuze:
    """Something that may come in the place of a source: what to call it, and how it is chosen."""

    naam: str
    bron: str


def candidates_of(regel: Regel) -> tuple[Kandidaatkeuze, ...]:
    """What one may point out, the likeliest first; () when there is nothing to point out.

    The first one stands for what was found, or for nothing, and has no source.
    """
    geen = Kandidaatkeuze(translate("bijwerken", "Niets gekozen"), "")
    if isinstance(regel, Keuzedeelregel):
        lijst = (Kandidaatkeuze(f"{kd.code}  {kd.titel}", kd.code) for kd in regel.kandidaten)
        return (geen, *lijst) if regel.kandidaten else ()
    zin = translate("bijwerken", "{bron}  {titel} ({op}, {deel} %)")
    gevonden = [
        Kandidaatkeuze(
            zin.format(
                bron=kandidaat.herkomst.bron,
                titel=" ".join(kandidaat.kopie.titel.split()),
                op=gevonden_op_in_woorden(kandidaat.op),
                deel=percentage(kandidaat.score),
            ),
            str(kandidaat.herkomst.bron),
        )
        for kandidaat in regel.kandidaten
    ]
    nieuw = regel.nieuw
    if not gevonden:
        return ()
    if nieuw is None or nieuw.herkomst is None:
        return (geen, *gevonden)
    eigen = str(nieuw.herkomst.bron)
    zin = translate("bijwerken", "{bron}  {titel} (zo gevonden)")
    zelf = zin.format(bron=eigen, titel=" ".join(nieuw.titel.split()))
    anderen = (kandidaat for kandidaat in gevonden if kandidaat.bron != eigen)
    return (Kandidaatkeuze(zelf, ""), *anderen)


def with_candidate(regel: Regel, bron: str) -> Regel:
    """The line as it would be with this candidate as its source now."""
    if isinstance(regel, Keuzedeelregel):
        nieuw = next((kd for kd in regel.kandidaten if kd.code == bron), regel.nieuw)
        return replace(regel, nieuw=nieuw)
    for kandidaat in regel.kandidaten:
        if str(kandidaat.herkomst.bron) == bron:
            toen = {rij.veld: rij.toen for rij in regel.velden}
            rijen = side_by_side(regel.deel, None, kandidaat.kopie)
            velden = tuple(replace(rij, toen=toen[rij.veld]) for rij in rijen)
            return replace(regel, nieuw=kandidaat.kopie, velden=velden)
    return regel


def velden_of(regel: Regel, onbekend: frozenset[str], *, ook_gelijk: bool) -> tuple[Veldbeeld, ...]:
    """The fields of a line; without ``ook_gelijk`` only those in which the three are not equal."""
    if isinstance(regel, Keuzedeelregel):
        return _keuzedeel(regel)
    toen, nu = _why_not_then(regel, onbekend), _why_not_now(regel)
    return tuple(_veld(rij, toen, nu) for rij in regel.velden if ook_gelijk or not _is_gelijk(rij))


def _is_gelijk(rij: Veldrij) -> bool:
    return len({" ".join((tekst or "").split()) for tekst in (rij.toen, rij.nu, rij.mijn)}) == 1


def _veld(rij: Veldrij, waarom_toen: str, waarom_nu: str) -> Veldbeeld:
    leeg = translate("bijwerken", "leeg")
    toen: Stukken = ()
    nu: Stukken = ()
    mijn = unmarked(rij.mijn)
    if rij.toen is not None:
        mijn = side_of(verschil_of(rij.toen, rij.mijn), Verschilsoort.VERWIJDERD)
        toen = unmarked(rij.toen)
    if rij.nu is not None:
        woorden = verschil_of(rij.mijn if rij.toen is None else rij.toen, rij.nu)
        nu = side_of(woorden, Verschilsoort.VERWIJDERD)
        zonder = side_of(woorden, Verschilsoort.TOEGEVOEGD)
        if rij.toen is None:
            mijn = zonder
        else:
            toen = zonder
    return Veldbeeld(
        veld_in_woorden(rij.veld),
        (
            Cel(toen, waarom_toen if rij.toen is None else leeg),
            Cel(nu, waarom_nu if rij.nu is None else leeg),
            Cel(mijn, leeg),
        ),
    )


def _why_not_then(regel: Bijwerkregel, onbekend: frozenset[str]) -> str:
    if regel.herkomst.editie in onbekend:
        return translate("bijwerken", "Niet bekend: die editie staat niet in de opslag.")
    if not regel.deel.inhoud_bekend:
        return translate("bijwerken", "Niet bekend: de bron gaf toen alleen een titel.")
    return translate("bijwerken", "Niet bekend: die editie heeft de overgenomen tekst niet meer.")


def _why_not_now(regel: Bijwerkregel) -> str:
    if regel.nieuw is not None:
        return translate("bijwerken", "Niet bekend: deze editie geeft alleen een titel.")
    if regel.stand is Stand.VERVANGEN:
        return translate("bijwerken", "De kwalificatie is vervangen; dit onderdeel is er niet in.")
    if regel.stand is Stand.VERVALLEN:
        return translate("bijwerken", "Vervallen: staat niet meer in deze editie.")
    return translate("bijwerken", "Niet te vinden in deze editie.")


def _keuzedeel(regel: Keuzedeelregel) -> tuple[Veldbeeld, ...]:
    toen = translate("bijwerken", "Niet bekend: van een keuzedeel blijft alleen titel en duur.")
    weg = translate("bijwerken", "Staat niet in het register van deze editie.")
    nu, eigen = regel.nieuw, regel.keuzedeel
    uren = translate("bijwerken", "Studielast"), in_uren(eigen.sbu), in_uren(nu.sbu if nu else None)
    titel = translate("bijwerken", "Titel"), eigen.titel, nu.titel if nu else ""
    beelden = []
    for kop, mijn, nieuw in (titel, uren):
        woorden = verschil_of(mijn, nieuw)
        cel = Cel(side_of(woorden, Verschilsoort.VERWIJDERD), "" if nu else weg)
        ander = side_of(woorden, Verschilsoort.TOEGEVOEGD) if nu else unmarked(mijn)
        beelden.append(Veldbeeld(kop, (Cel(uitleg=toen), cel, Cel(ander))))
    if regel.einddatum is not None:
        kop = translate("bijwerken", "Einddatum")
        einde = Cel(unmarked(day_in_words(regel.einddatum)))
        beelden.append(Veldbeeld(kop, (Cel(uitleg=toen), einde, Cel())))
    return tuple(beelden)


def sentences_of(regel: Regel) -> tuple[str, ...]:
    """Where it was and where it is now, and what else one has to know before choosing."""
    if isinstance(regel, Keuzedeelregel):
        return ()
    zinnen = []
    nieuw = regel.nieuw.herkomst if regel.nieuw else None
    if nieuw is not None and nieuw.bron != regel.herkomst.bron:
        zin = translate("bijwerken", "Stond op {toen}, staat nu op {nu}.")
        zinnen.append(zin.format(toen=regel.herkomst.bron, nu=nieuw.bron))
    elif nieuw is not None:
        zinnen.append(translate("bijwerken", "Staat op {}.").format(regel.herkomst.bron))
    else:
        zinnen.append(translate("bijwerken", "Stond op {}.").format(regel.herkomst.bron))
    toen, nu = regel.herkomst.bronnr, nieuw.bronnr if nieuw else None
    if toen and nu and toen != nu:
        zin = translate("bijwerken", "Het SBB-nummer was {toen} en is nu {nu}.")
        zinnen.append(zin.format(toen=toen, nu=nu))
    if regel.nieuw is not None and not regel.is_uniek:
        zinnen.append(translate("bijwerken", "Er kan ook een ander onderdeel bedoeld zijn."))
    if regel.vervangen_door:
        zin = translate("bijwerken", "De kwalificatie is vervangen door {}.")
        zinnen.append(zin.format(", ".join(regel.vervangen_door)))
    if regel.erbij:
        zin = translate("bijwerken", "Nieuw in deze kerntaak: {}.")
        zinnen.append(zin.format(", ".join(bron.code for bron in regel.erbij)))
    if regel.deel.is_afwijkend:
        zinnen.append(translate("bijwerken", "U hebt de tekst zelf gewijzigd."))
    return tuple(zinnen)
