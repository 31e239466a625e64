"""What an operation is called in the undo menu, in Dutch or in the language of the screen."""

from __future__ import annotations

from composer.change import Change
from composer.meldingen import fill_in
from composer.oplossingen.woorden import field_in_words
from composer.vertaling import Vertaal, keep_dutch


def edit_in_words(change: Change, vertaal: Vertaal = keep_dutch) -> str:
    """The name of the edit, as "2 kerntaken toevoegen"; "" for a change without a name."""
    if change.naam is None:
        return ""
    parameters = {
        naam: field_in_words(str(waarde), vertaal) if naam == "veld" else waarde
        for naam, waarde in change.parameters
    }
    return fill_in(vertaal("Bewerkingen", change.naam.value), parameters, vertaal)
