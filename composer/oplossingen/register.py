"""Which fixes there are for which finding; written by hand, in the order of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import ERNST_VOLGORDE, Finding
from composer.operations import BewerkingGeweigerd
from composer.oplossingen import (
    aanvraag,
    brontekst,
    dubbel,
    keuzedelen,
    niveau,
    tweeling,
    velden,
    werkprocessen,
)
from composer.oplossingen.oplossing import Oplossing, Vinder
from composer.regels import REGEL_BY_ID
from composer.regels.context import Context

_DUBBEL: Final = (dubbel.drop_duplicate,)
_VUL_AAN: Final = (brontekst.fill_text,)
_BRON: Final = (brontekst.link_source, brontekst.drop_part)
_ANDER_KEUZEDEEL: Final = (keuzedelen.swap_namesake, keuzedelen.drop)
_NIET_SAMEN: Final = (keuzedelen.leave_out, keuzedelen.swap_alike)
_OMVANG: Final = (keuzedelen.take_register, keuzedelen.drop)
_BRONTEKST: Final = (brontekst.take_text,)
_ANDERE_TERUGVAL: Final = (aanvraag.swap_fallback,)

VINDERS: Final[Mapping[tuple[str, str], tuple[Vinder, ...]]] = {
    ("STR-03", "tweeling"): (tweeling.replace_twins,),
    ("STR-04", "zonder_herkomst"): _BRON,
    ("STR-04", "bestaat_niet"): _BRON,
    ("STR-04", "niet_gevonden"): (brontekst.link_source,),
    ("STR-04", "afwijking"): (brontekst.take_text,),
    ("STR-05", "nog_niet_geldig"): (velden.set_startjaar,),
    ("STR-05", "niet_meer_geldig"): (velden.set_startjaar,),
    ("STR-07", "domein"): (velden.clear_referentiedomein,),
    ("STR-07", "ander"): (velden.clear_referentiedomein,),
    ("STR-10", "gelijk"): (velden.take_crebo,),
    ("STR-10", "bijna"): (velden.take_crebo,),
    ("STR-10", "zelfde_naam"): (velden.take_crebo,),
    ("STR-11", "zelfde_onderdeel"): _DUBBEL,
    ("STR-11", "tweeling"): _DUBBEL,
    ("STR-11", "zelfde_tekst"): _DUBBEL,
    ("STR-12", "tekst"): (dubbel.drop_alike,),
    ("STR-12", "titel"): (dubbel.drop_alike,),
    ("STR-12", "titel_zonder_tekst"): (dubbel.drop_alike,),
    ("STR-13", "geen"): (werkprocessen.take_rest, brontekst.drop_part),
    ("STR-13", "te_weinig"): (werkprocessen.take_rest, werkprocessen.move_elsewhere),
    ("STR-15", "leeg"): _VUL_AAN,
    ("STR-15", "niet_overgenomen"): _VUL_AAN,
    ("STR-16", "leeg"): _VUL_AAN,
    ("STR-16", "geen_competentie"): _VUL_AAN,
    ("STR-16", "niet_overgenomen"): _VUL_AAN,
    ("STR-16", "een_handeling"): (brontekst.take_text,),
    ("STR-17", "kerntaak"): (brontekst.restore_title,),
    ("STR-17", "werkproces"): (brontekst.restore_title,),
    ("STR-18", "hernummerd"): (velden.accept_codes,),
    ("STR-22", "referentieniveau"): _BRONTEKST,
    ("STR-22", "geen_zin"): _BRONTEKST,
    ("STR-22", "zodat"): _BRONTEKST,
    ("STR-22", "resultaat"): _BRONTEKST,
    ("STR-22", "gedrag"): _BRONTEKST,
    ("STR-22", "herhaling"): _BRONTEKST,
    ("NIV-01", "ontbreekt"): (niveau.set_niveau,),
    ("NIV-01", "ander"): (niveau.set_niveau,),
    ("NIV-02", "ontbreekt"): (niveau.set_soort,),
    ("NIV-02", "uitgesloten"): (niveau.set_soort,),
    ("NIV-02", "past_niet"): (niveau.set_soort,),
    ("NIV-03", "geen"): (velden.set_leerwegen,),
    ("NIV-03", "ander"): (velden.set_leerwegen,),
    ("NIV-04", "niet_toegestaan"): (velden.drop_leerweg,),
    ("NIV-05", "ontbreekt"): (niveau.set_studieduur,),
    ("NIV-05", "past_niet"): (niveau.set_studieduur,),
    ("NIV-05", "past_niet_vierjarig"): (niveau.set_studieduur,),
    ("NIV-06", "geen_bron"): (niveau.three_years,),
    ("NIV-06", "geen_motief"): (niveau.three_years,),
    ("NIV-07", "gemiddelde"): (niveau.follow_parts,),
    ("NIV-08", "anders"): (niveau.follow_niveau,),
    ("NIV-09", "ontbreekt"): (niveau.follow_niveau,),
    ("NIV-09", "te_veel"): (niveau.follow_niveau,),
    ("NIV-10", "anders"): (niveau.follow_niveau,),
    ("NIV-10", "geen_eis"): (niveau.follow_niveau,),
    ("KD-01", "andere_studielast"): (keuzedelen.take_register,),
    ("KD-04", "eenheid"): _OMVANG,
    ("KD-04", "maximum"): _OMVANG,
    ("KD-04", "alleen_vierjarig"): _OMVANG,
    ("KD-04", "te_groot"): _OMVANG,
    ("KD-05", "dubbel"): (keuzedelen.keep_once,),
    ("KD-05", "rest_te_klein"): (keuzedelen.leave_out,),
    ("KD-05", "rest_kleiner"): (keuzedelen.leave_out,),
    ("KD-05", "deels_gelijk"): (keuzedelen.leave_out,),
    ("KD-05", "zelfde_titel"): _NIET_SAMEN,
    ("KD-06", "overlap"): _NIET_SAMEN,
    ("KD-06", "overlap_zonder_datum"): _NIET_SAMEN,
    ("KD-07", "ander_niveau"): (keuzedelen.swap_alike, keuzedelen.drop),
    ("KD-08", "engels"): (keuzedelen.drop,),
    ("KD-09", "verboden"): (keuzedelen.drop,),
    ("KD-09", "met_reden"): (keuzedelen.leave_out,),
    ("KD-11", "onbekend"): _ANDER_KEUZEDEEL,
    ("KD-11", "niet_meer_geldig"): _ANDER_KEUZEDEEL,
    ("KD-11", "nog_niet_geldig"): _ANDER_KEUZEDEEL,
    ("KD-11", "niet_meer_geldig_peildatum"): _ANDER_KEUZEDEEL,
    ("KD-11", "nog_niet_geldig_peildatum"): _ANDER_KEUZEDEEL,
    ("KD-11", "later_in_schooljaar"): _ANDER_KEUZEDEEL,
    ("KD-12", "zelfde_zinnen"): (keuzedelen.leave_out,),
    ("KD-12", "zelfde_onderwerp"): (keuzedelen.leave_out,),
    ("KD-12", "zelfde_onderwerp_andere_tekst"): (keuzedelen.leave_out,),
    ("AAN-03", "wijkt_af"): (aanvraag.take_domains,),
    ("AAN-08", "geen"): (aanvraag.add_fallback,),
    ("AAN-08", "crossover"): _ANDERE_TERUGVAL,
    ("AAN-08", "hoger_niveau"): _ANDERE_TERUGVAL,
    ("AAN-08", "onbekend"): _ANDERE_TERUGVAL,
    ("AAN-08", "crossover_naast"): _ANDERE_TERUGVAL,
    ("AAN-08", "hoger_niveau_naast"): _ANDERE_TERUGVAL,
    ("AAN-08", "onbekend_naast"): _ANDERE_TERUGVAL,
    ("AAN-09", "geen_deel"): _ANDERE_TERUGVAL,
    ("AAN-09", "hoger_niveau"): _ANDERE_TERUGVAL,
    ("AAN-09", "buiten_domein"): _ANDERE_TERUGVAL,
    ("AAN-09", "domein_zonder"): (aanvraag.cover_domains,),
    ("AAN-11", "te_veel"): (aanvraag.fit_cohorten,),
    ("AAN-14", "geen_soort"): (aanvraag.choose_soort,),
    ("AAN-14", "bestaat_al"): (aanvraag.choose_soort,),
    ("AAN-14", "geen_crebo"): (aanvraag.choose_soort,),
    ("AAN-14", "onbekende_crossover"): (aanvraag.choose_soort,),
    ("AAN-14", "gewijzigd"): (aanvraag.choose_soort,),
    ("AAN-14", "eigen_delen"): (aanvraag.choose_soort,),
    ("TYD-01", "te_laat"): (velden.start_after_date,),
    ("TYD-03", "te_vroeg"): (velden.start_within,),
    ("TYD-03", "te_laat"): (velden.start_within,),
    ("TKM-01", "leeg"): (aanvraag.draft_necessity,),
}
"""By rule and variant: what finds its fixes, the preferred one first."""


def oplossingen_of(context: Context, finding: Finding) -> tuple[Oplossing, ...]:
    """The fixes of a finding about this composition, the preferred one first.

    Only what can be done now and clears the finding is offered. Every offer is tried against the
    rule itself, so this is for when somebody asks, not for the live check.
    """
    vinders = VINDERS.get((finding.regel, finding.variant), ())
    if not vinders:
        return ()
    nu = _tally(context, finding)
    gevonden = (o for vinder in vinders for o in vinder(context, finding))
    return tuple(oplossing for oplossing in gevonden if _clears(context, finding, oplossing, nu))


def _clears(context: Context, finding: Finding, oplossing: Oplossing, nu: tuple[int, int]) -> bool:
    """Whether the finding goes, and the rule says nothing as bad of the part in its place."""
    try:
        volgende, _ = oplossing.bewerk(context.samenstelling)
    except BewerkingGeweigerd:
        return False
    dan = _tally(Context(context.omgeving, volgende), finding)
    return all(later < eerder for later, eerder in zip(dan, nu, strict=True))


def _tally(context: Context, finding: Finding) -> tuple[int, int]:
    """How often the rule says this of the part, and anything as bad as this.

    That is once, unless it speaks of several sources.
    """
    ernst = context.regelset.regels[finding.regel].ernst
    grens = ERNST_VOLGORDE[finding.ernst]
    varianten = [
        uitkomst.variant
        for uitkomst in REGEL_BY_ID[finding.regel].check(context)
        if uitkomst.onderdeel == finding.onderdeel
    ]
    even_erg = [v for v in varianten if ERNST_VOLGORDE[ernst[v]] <= grens]
    return varianten.count(finding.variant), len(even_erg)
