"""The readiness page as HTML; every text of a document is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from html import escape
from typing import Final

from composer.aanvraag import Motivering, Verklaring
from composer.codering import codes_of
from composer.gereedheid.oordeel import Gereedheid, Regelstand, Rij, Stand
from composer.gereedheid.voorwaarden import GRONDSLAG_VOORWAARDEN, GRONDSLAG_WEIGERINGEN
from composer.gereedheid.woorden import STANDTEKENS, STANDWOORDEN
from composer.meldingen import sentence
from composer.regels.context import Omgeving
from composer.samenstelling import Samenstelling
from composer.webpagina import page_of, table_of
from kwalificatiestructuur.dagen import day_in_words

_KLEUREN: Final[Mapping[Stand, str]] = {
    Stand.NIET_VOLDAAN: "#a4262c",
    Stand.VRAAGT: "#8a5200",
    Stand.NIET_TE_CONTROLEREN: "#4b5563",
    Stand.BEANTWOORD: "#1d4f91",
    Stand.VOLDAAN: "#1b6b36",
    Stand.BUITEN_REGELSET: "#4b5563",
}
_TABELKOP: Final = (
    '<table border="1" cellspacing="0" cellpadding="5" width="100%">\n'
    '<thead><tr><th width="5%"></th><th width="32%">Eis</th><th width="19%">Stand</th>'
    '<th width="44%">Bevindingen</th></tr></thead>'
)
"""With room on paper for the longest word and number, and on every page."""


def write_html(
    omgeving: Omgeving, samenstelling: Samenstelling, gereedheid: Gereedheid, *, dag: date
) -> str:
    """The whole page in Dutch, stand-alone; ``dag`` is the day on which it is made."""
    titel = f"Gereedheid: {samenstelling.naam or 'Zonder naam'}"
    delen = [
        f"<h1>{escape(titel)}</h1>",
        *_kop(omgeving, samenstelling, gereedheid, dag),
        "<h2>Voorwaarden</h2>",
        f'<p class="bron">{escape(GRONDSLAG_VOORWAARDEN)}</p>',
        _tabel(gereedheid.voorwaarden, samenstelling),
        "<h2>Weigeringsgronden</h2>",
        f'<p class="bron">{escape(GRONDSLAG_WEIGERINGEN)}</p>',
        _tabel(gereedheid.weigeringsgronden, samenstelling),
        *_verklaringen(samenstelling.verklaringen),
        *_motiveringen(samenstelling),
    ]
    return page_of(titel, delen)


def _kop(
    omgeving: Omgeving, samenstelling: Samenstelling, gereedheid: Gereedheid, dag: date
) -> Iterator[str]:
    regelset = omgeving.regelset
    yield f"<p><b>{escape(_slot(gereedheid))}</b></p>"
    instelling = samenstelling.aanvraag.instelling
    feiten = (
        f"Instelling: {instelling or 'niet ingevuld'}",
        f"Regelset: {regelset.naam}, versie {regelset.versie}",
        f"Peildatum: {day_in_words(omgeving.peildatum)}",
        f"Kwalificatiestructuur: {omgeving.structuur.editie.naam}",
        f"Gemaakt op {day_in_words(dag)}",
    )
    yield "<p>" + "<br>".join(map(escape, feiten)) + "</p>"
    einde = regelset.drempels.einde_experiment
    if omgeving.peildatum > einde:
        yield (
            "<p>Een cross-over kan niet meer worden aangevraagd: het experiment is geëindigd op "
            f"{day_in_words(einde)} en de regelingen ervan zijn vervallen. Deze bladzijde is "
            "alleen een controle.</p>"
        )


def _slot(gereedheid: Gereedheid) -> str:
    if gereedheid.is_gereed:
        return "Alle voorwaarden zijn voldaan of beantwoord, voor zover hier te controleren."
    if aantal := gereedheid.niet_toegepast:
        return (
            f"Niet beoordeeld: {aantal} van de {len(gereedheid.rijen)} voorwaarden en "
            "weigeringsgronden. De regelset past hun regels op deze peildatum niet toe."
        )
    return "Er staan nog punten open."


def _tabel(rijen: Iterable[Rij], samenstelling: Samenstelling) -> str:
    codes = codes_of(samenstelling)
    lijnen = "\n".join(_rij(rij, codes) for rij in rijen)
    return f"{_TABELKOP}\n{lijnen}\n</table>"


def _rij(rij: Rij, codes: Mapping[str, str]) -> str:
    cellen = (
        f"<b>{escape(rij.toets.naam)}</b>",
        escape(rij.toets.tekst),
        _stand(rij.stand),
        _bevindingen(rij.regels, codes),
    )
    return "<tr>" + "".join(f'<td valign="top">{cel}</td>' for cel in cellen) + "</tr>"


def _stand(stand: Stand) -> str:
    woord = f"{STANDTEKENS[stand]}\N{NO-BREAK SPACE}{STANDWOORDEN[stand]}"
    return f'<span style="color:{_KLEUREN[stand]}"><b>{escape(woord)}</b></span>'


def _bevindingen(regels: Iterable[Regelstand], codes: Mapping[str, str]) -> str:
    """Per rule its sentences, each once, with the parts they are about."""
    delen = []
    for regelstand in regels:
        zinnen: dict[str, list[str]] = {}
        for finding in regelstand.bevindingen:
            zin = sentence(finding, codes)
            if finding.gemotiveerd:
                zin += " (gemotiveerd)"
            zinnen.setdefault(zin, []).append(codes.get(finding.onderdeel, finding.onderdeel))
        for zin, waar in zinnen.items():
            plaats = ", ".join(filter(None, waar))
            tekst = f"{plaats}: {zin}" if plaats else zin
            delen.append(f"<p>{escape(tekst)} <span class='bron'>{regelstand.regel.id}</span></p>")
    return "".join(delen) or "<p>Geen.</p>"


def _verklaringen(verklaringen: Iterable[Verklaring]) -> Iterator[str]:
    rijen = [
        (
            verklaring.regel,
            verklaring.onderwerp,
            {True: "ja", False: "nee", None: ""}[verklaring.antwoord],
            verklaring.toelichting,
            verklaring.naam,
            day_in_words(verklaring.datum),
        )
        for verklaring in verklaringen
    ]
    if rijen:
        yield "<h2>Verklaringen</h2>"
        koppen = ("Regel", "Over", "Antwoord", "Toelichting", "Door", "Datum")
        yield table_of(*_filled_columns(koppen, rijen))


def _motiveringen(samenstelling: Samenstelling) -> Iterator[str]:
    codes = codes_of(samenstelling)

    def row(motivering: Motivering) -> tuple[str, ...]:
        onderdeel = codes.get(motivering.onderdeel, motivering.onderdeel)
        door, op = motivering.naam, day_in_words(motivering.datum)
        return (motivering.regel, onderdeel, motivering.tekst, door, op)

    if samenstelling.motiveringen:
        yield "<h2>Motiveringen</h2>"
        koppen = ("Regel", "Onderdeel", "Toch zo, omdat", "Door", "Datum")
        yield table_of(*_filled_columns(koppen, [*map(row, samenstelling.motiveringen)]))


def _filled_columns(
    koppen: Sequence[str], rijen: Sequence[Sequence[str]]
) -> tuple[list[str], list[list[str]]]:
    """Without the columns in which no row has a word: they take room from the others."""
    plekken = [plek for plek in range(len(koppen)) if any(rij[plek] for rij in rijen)]
    return [koppen[plek] for plek in plekken], [[rij[plek] for plek in plekken] for rij in rijen]
