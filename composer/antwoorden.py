"""Operations by which a person fills in and answers: the application, statements, motivations.

They follow the rules of ``composer.operations``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final

from composer.aanvraag import Aanvraag, Motivering, Verklaring
from composer.change import Bewerkingsnaam, Change, Facet, field_changed
from composer.operations import Bewerking, BewerkingGeweigerd, find_kerntaak
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.elementen import Verwijzing

if TYPE_CHECKING:
    from composer.eisen import Vakkenniskeuze

_VELDEN: Final = frozenset(veld.name for veld in fields(Aanvraag))


def set_aanvraagveld(samenstelling: Samenstelling, veld: str, waarde: object) -> Bewerking:
    """Change one field of the application; its subject is ``aanvraag.<veld>``."""
    if veld not in _VELDEN:
        raise BewerkingGeweigerd(f"Een aanvraag heeft geen veld „{veld}”.")
    wijziging: dict[str, Any] = {veld: waarde}
    nieuw = replace(samenstelling, aanvraag=replace(samenstelling.aanvraag, **wijziging))
    return Bewerking(nieuw, field_changed(Facet.AANVRAAG, f"aanvraag.{veld}", veld))


def set_verklaring(samenstelling: Samenstelling, verklaring: Verklaring) -> Bewerking:
    """State something about one subject of a rule; an empty statement takes it back.

    Its subject is ``verklaring.<regel>.<onderwerp>``.
    """
    sleutel = (verklaring.regel, verklaring.onderwerp)
    verklaringen = list(samenstelling.verklaringen)
    plaats = next(
        (i for i, v in enumerate(verklaringen) if (v.regel, v.onderwerp) == sleutel),
        len(verklaringen),
    )
    is_leeg = verklaring == Verklaring(verklaring.regel, onderwerp=verklaring.onderwerp)
    verklaringen[plaats : plaats + 1] = [] if is_leeg else [verklaring]
    subject = f"verklaring.{verklaring.regel}.{verklaring.onderwerp}"
    change = Change(
        frozenset({Facet.VERKLARINGEN}),
        frozenset({subject}),
        Bewerkingsnaam.VERKLARING,
        (("regel", verklaring.regel),),
    )
    return Bewerking(replace(samenstelling, verklaringen=tuple(verklaringen)), change)


def set_toelichting(
    samenstelling: Samenstelling, regel: str, onderwerp: str, tekst: str
) -> Bewerking:
    """Change the text of a statement, and nothing else of it."""
    eerder = find_own(samenstelling, regel, onderwerp)
    return set_verklaring(samenstelling, replace(eerder, toelichting=tekst))


def find_own(samenstelling: Samenstelling, regel: str, onderwerp: str) -> Verklaring:
    """The statement about exactly this subject; an empty one where there is none."""
    verklaringen = samenstelling.verklaringen
    gevonden = (v for v in verklaringen if (v.regel, v.onderwerp) == (regel, onderwerp))
    return next(gevonden, Verklaring(regel, onderwerp=onderwerp))


def set_motivering(samenstelling: Samenstelling, motivering: Motivering) -> Bewerking:
    """Answer a finding; an empty text takes the answer back."""
    sleutel = _sleutel(motivering)
    over = tuple(m for m in samenstelling.motiveringen if _sleutel(m) != sleutel)
    motiveringen = (*over, motivering) if motivering.tekst.strip() else over
    change = Change(
        frozenset({Facet.MOTIVERINGEN}),
        frozenset({motivering.onderdeel}),
        Bewerkingsnaam.MOTIVERING_WIJZIGEN,
    )
    return Bewerking(replace(samenstelling, motiveringen=motiveringen), change)


def set_vakkenniskeuze(samenstelling: Samenstelling, keuze: Vakkenniskeuze) -> Bewerking:
    """Decide about a line of vakkennis: a dropped one leaves the kerntaak, a kept one stands in it.

    A line that comes back after it was dropped stands at the end of the list.
    """
    kerntaak = find_kerntaak(samenstelling, keuze.kerntaak)
    bekend = {regel.nr for regel in kerntaak.vakkennis}
    eerder = {(k.kerntaak, k.nr): k for k in samenstelling.vakkenniskeuzes}
    if keuze.nr not in bekend and (keuze.kerntaak, keuze.nr) not in eerder:
        raise BewerkingGeweigerd("Deze regel vakkennis staat niet in de kerntaak.")
    if not {wp.id for wp in kerntaak.werkprocessen}.issuperset(keuze.werkprocessen):
        raise BewerkingGeweigerd("Dit werkproces staat niet in de kerntaak.")
    vakkennis = kerntaak.vakkennis
    if not keuze.behouden:
        vakkennis = tuple(regel for regel in vakkennis if regel.nr != keuze.nr)
    elif keuze.nr not in bekend:
        vakkennis = (*vakkennis, Verwijzing(keuze.nr, keuze.titel))
    nieuw = _with_vakkennis(samenstelling, kerntaak, vakkennis)
    keuzes = {**eerder, (keuze.kerntaak, keuze.nr): keuze}
    facetten = {Facet.VAKKENNIS}
    if vakkennis != kerntaak.vakkennis:
        facetten.add(Facet.TEKSTEN)
    naam = Bewerkingsnaam.VAKKENNIS_NALOPEN
    change = Change(frozenset(facetten), frozenset({kerntaak.id}), naam)
    return Bewerking(replace(nieuw, vakkenniskeuzes=tuple(keuzes.values())), change)


def set_vakkenniskeuzes(
    samenstelling: Samenstelling, keuzes: Sequence[Vakkenniskeuze]
) -> Bewerking:
    """Decide about several lines at once; refused as a whole when one of them is refused."""
    facetten, onderdelen, nieuw = {Facet.VAKKENNIS}, set[str](), samenstelling
    for keuze in keuzes:
        nieuw, change = set_vakkenniskeuze(nieuw, keuze)
        facetten |= change.facetten
        onderdelen |= change.onderdelen
    naam = Bewerkingsnaam.VAKKENNIS_NALOPEN
    change = Change(frozenset(facetten), frozenset(onderdelen), naam)
    return Bewerking(nieuw, change)


def _sleutel(motivering: Motivering) -> tuple[str, str, str]:
    return (motivering.regel, motivering.onderdeel, motivering.kenmerk)


def _with_vakkennis(
    samenstelling: Samenstelling, kerntaak: GekozenKerntaak, vakkennis: tuple[Verwijzing, ...]
) -> Samenstelling:
    ander = replace(kerntaak, vakkennis=vakkennis)
    kerntaken = tuple(ander if kt is kerntaak else kt for kt in samenstelling.kerntaken)
    return replace(samenstelling, kerntaken=kerntaken)
