"""AAN-13: the attachments go with the application.

They are the description of the cross-over, the cooperation agreement and, where the overlap tool
was used, its result (DUS-I). The file of an agreement that is noted with a company counts as an
attachment too. The program sees the names of files, not the files. Saving the form of DUS-I half
way does not keep attachments there: add them when you send it.

Violates: there is no file of the agreement.
Fine: a file with the description and one with the agreement.
Mend: add the file that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import attachments, check_filled
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation about files that are missing, one about the result of the tool."""
    aanvraag = context.samenstelling.aanvraag
    bij_bedrijf = any(bedrijf.overeenkomst.strip() for bedrijf in aanvraag.bedrijven)
    aanwezig = {
        "bijlage_omschrijving": bool(attachments(aanvraag, "omschrijving")),
        "overeenkomst": bij_bedrijf or bool(attachments(aanvraag, "overeenkomst")),
    }
    yield from check_filled(tuple(soort for soort, is_er in aanwezig.items() if not is_er))
    if not attachments(aanvraag, "overlaptoets"):
        yield constatering("geen_overlaptoets")


RULE = Regel(
    id="AAN-13",
    titel=QT_TRANSLATE_NOOP("Regels", "Bijlagen"),
    leest=frozenset({Facet.AANVRAAG}),
    grondslag="DUS-I, pagina Cross-over kwalificaties",
    trust="S1",
    ernst={"leeg": Ernst.WAARSCHUWING, "geen_overlaptoets": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Bij de aanvraag zitten de omschrijving van de cross-over en de "
        "samenwerkingsovereenkomst, en de uitslag van de overlaptoets als die is gedaan.",
        waarom="Het bestand van een overeenkomst dat bij een bedrijf staat, telt ook als bijlage. "
        "Het programma ziet alleen de namen van de bestanden. Het formulier van DUS-I bewaart "
        "geen bijlagen als u het tussentijds opslaat: voeg ze toe als u het verstuurt.",
        schendt="Er is geen bestand met de overeenkomst.",
        klopt="Een bestand met de omschrijving en een met de overeenkomst.",
        herstel="Voeg het bestand toe dat ontbreekt.",
    ),
    velden=("aanvraag.bijlagen", "aanvraag.bedrijven"),
    vraagt=frozenset({"leeg"}),
)
