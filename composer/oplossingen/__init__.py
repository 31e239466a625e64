"""Quick fixes: operations that clear a finding, with what they will change.

``oplossingen_of`` gives those of one finding when somebody asks; ``preview`` says what one will do;
``fix_all`` clears every finding of a kind in one step.
"""

from composer.oplossingen.oplossing import Oplossing
from composer.oplossingen.register import oplossingen_of
from composer.oplossingen.samen import fix_all
from composer.oplossingen.voorvertoning import Voorvertoning, preview, preview_bewerking
from composer.oplossingen.wijzigingen import Wijziging, Wijzigingssoort
from composer.oplossingen.woorden import change_in_words, title_of

__all__ = [
    "Oplossing",
    "Voorvertoning",
    "Wijziging",
    "Wijzigingssoort",
    "change_in_words",
    "fix_all",
    "oplossingen_of",
    "preview",
    "preview_bewerking",
    "title_of",
]
