"""The table of actions of a window, in the order of the page of shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.acties import Actie
from app.getypt import finish_typing
from composer.vertaling import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud


def make_tabel(v: Vensterinhoud) -> list[Actie]:
    """Every action of a window."""
    return [
        *_bestand(v),
        *_bewerken(v),
        *_samenstelling(v),
        *_structuur(v),
        *_beeld(v),
        *_controle(v),
    ]


def _bestand(v: Vensterinhoud) -> list[Actie]:
    """What the file menu does."""
    doe = v.bestanden
    return [
        Actie("nieuw", QT_TRANSLATE_NOOP("acties", "&Nieuw"), doe.new, "new", ("Ctrl+N",)),
        Actie("openen", QT_TRANSLATE_NOOP("acties", "&Openen…"), doe.open, "open", ("Ctrl+O",)),
        Actie("recept", QT_TRANSLATE_NOOP("acties", "Recep&t openen…"), doe.open_recipe),
        Actie("opslaan", QT_TRANSLATE_NOOP("acties", "Op&slaan"), doe.save, "save", ("Ctrl+S",)),
        Actie(
            "opslaan_als",
            QT_TRANSLATE_NOOP("acties", "Opslaan &als…"),
            doe.save_as,
            "save-as",
            ("Ctrl+Shift+S",),
        ),
        Actie(
            "exporteren",
            QT_TRANSLATE_NOOP("acties", "&Exporteren als SBB-XML…"),
            doe.export,
            "export",
            ("Ctrl+E",),
            v.is_gecontroleerd,
            kort=QT_TRANSLATE_NOOP("acties", "Exporteren"),
        ),
        Actie(
            "pakket_maken",
            QT_TRANSLATE_NOOP("acties", "&Beoordelingspakket maken…"),
            v.beoordeling.make,
            "report",
            mag=v.is_gecontroleerd,
        ),
        Actie(
            "sluiten",
            QT_TRANSLATE_NOOP("acties", "Sl&uiten"),
            v.venster.close,
            sneltoetsen=("Ctrl+W", "Ctrl+Q"),
        ),
    ]


def _bewerken(v: Vensterinhoud) -> list[Actie]:
    """What the edit menu does."""
    midden = v.samenstelling
    stack = v.document.stack

    def undo() -> None:
        # The last thing done is what stands in the field, also when it was not left yet.
        finish_typing()
        stack.undo()

    return [
        Actie(
            "ongedaan",
            QT_TRANSLATE_NOOP("acties", "&Ongedaan maken"),
            undo,
            "undo",
            ("Ctrl+Z",),
            stack.canUndo,
        ),
        Actie(
            "opnieuw",
            QT_TRANSLATE_NOOP("acties", "O&pnieuw"),
            stack.redo,
            "redo",
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            stack.canRedo,
        ),
        Actie(
            "titel",
            QT_TRANSLATE_NOOP("acties", "&Titel wijzigen"),
            midden.edit_titel,
            sneltoetsen=("F2",),
            mag=v.heeft_onderdeel,
            alleen_in=midden,
        ),
        Actie(
            "omhoog",
            QT_TRANSLATE_NOOP("acties", "Om&hoog"),
            midden.move_up,
            "move-up",
            ("Alt+Up",),
            v.heeft_onderdeel,
            alleen_in=midden,
        ),
        Actie(
            "omlaag",
            QT_TRANSLATE_NOOP("acties", "Om&laag"),
            midden.move_down,
            "move-down",
            ("Alt+Down",),
            v.heeft_onderdeel,
            alleen_in=midden,
        ),
        Actie(
            "verwijderen",
            QT_TRANSLATE_NOOP("acties", "&Verwijderen"),
            midden.remove_chosen,
            "remove",
            ("Del",),
            v.heeft_keuze,
            alleen_in=midden,
        ),
        Actie(
            "codes",
            QT_TRANSLATE_NOOP("acties", "Nieuwe &codes aanvaarden"),
            midden.accept_codes,
            mag=v.heeft_andere_codes,
        ),
        Actie(
            "zoeken",
            QT_TRANSLATE_NOOP("acties", "&Zoeken in de structuur"),
            v.panelen.search,
            "search",
            ("Ctrl+F",),
        ),
    ]


def _samenstelling(v: Vensterinhoud) -> list[Actie]:
    """What the menu of the composition does."""
    return [
        Actie(
            "bijwerken",
            QT_TRANSLATE_NOOP("acties", "&Bijwerken naar nieuwe editie…"),
            v.bijwerken.show_bijwerken,
            "compare",
            ("Ctrl+B",),
            v.bijwerken.heeft_onderdelen,
        ),
        Actie(
            "vakkennis",
            QT_TRANSLATE_NOOP("acties", "Vakkennis &nalopen…"),
            v.vakkennis.show_vakkennis,
            "report",
            mag=v.heeft_onderdeel,
        ),
        Actie(
            "naast_elkaar",
            QT_TRANSLATE_NOOP("acties", "N&aast elkaar leggen…"),
            v.vergelijken.show_vergelijking,
            "compare",
            ("Ctrl+Shift+V",),
        ),
    ]


def _structuur(v: Vensterinhoud) -> list[Actie]:
    """What the menu of the structure does."""
    return [
        Actie(
            "structuur_laden",
            QT_TRANSLATE_NOOP("acties", "Structuur &laden…"),
            v.bestanden.load_structuur,
            "load",
            ("Ctrl+L",),
        ),
        Actie(
            "map_laden",
            QT_TRANSLATE_NOOP("acties", "Map &met structuur laden…"),
            v.bestanden.load_structuurmap,
        ),
        Actie(
            "edities",
            QT_TRANSLATE_NOOP("acties", "E&dities…"),
            v.edities.show_edities,
            "structure",
            ("Ctrl+Shift+E",),
        ),
        Actie(
            "verschillen",
            QT_TRANSLATE_NOOP("acties", "&Verschillen…"),
            v.edities.show_verschillen,
            "compare",
            ("Ctrl+Shift+D",),
        ),
        Actie(
            "crossovers_laden",
            QT_TRANSLATE_NOOP("acties", "&Cross-overs laden…"),
            v.crossovers.ask,
            "crossover",
        ),
        Actie(
            "crossovers_loslaten",
            QT_TRANSLATE_NOOP("acties", "Cross-overs l&oslaten"),
            v.crossovers.drop,
            mag=v.crossovers.heeft_crossovers,
        ),
        Actie(
            "structuur_herstellen",
            QT_TRANSLATE_NOOP("acties", "&Terug naar de meegeleverde structuur"),
            v.werkplaats.reset_structuur,
            "restore",
            mag=v.heeft_eigen_editie,
        ),
    ]


def _beeld(v: Vensterinhoud) -> list[Actie]:
    """What the view menu does."""
    return [
        Actie(
            "toon_structuur",
            QT_TRANSLATE_NOOP("acties", "&Structuur tonen"),
            v.panelen.toggle_structuur,
            sneltoetsen=("Ctrl+1",),
            aan=v.structuurpaneel.isVisible,
        ),
        Actie(
            "toon_details",
            QT_TRANSLATE_NOOP("acties", "&Details tonen"),
            v.panelen.toggle_details,
            sneltoetsen=("Ctrl+2",),
            aan=v.detail.isVisible,
        ),
        Actie(
            "toon_bevindingen",
            QT_TRANSLATE_NOOP("acties", "&Bevindingen tonen"),
            v.panelen.toggle_bevindingen,
            sneltoetsen=("Ctrl+3",),
            aan=v.bevindingen.isVisible,
        ),
        Actie(
            "alleen_samenstelling",
            QT_TRANSLATE_NOOP("acties", "&Alleen de samenstelling"),
            v.panelen.toggle_alleen,
            sneltoetsen=("Ctrl+0",),
            aan=v.panelen.is_alleen,
        ),
        Actie(
            "volgend_paneel",
            QT_TRANSLATE_NOOP("acties", "Naar het &volgende paneel"),
            v.panelen.go_next,
            "",
            ("F6",),
        ),
    ]


def _controle(v: Vensterinhoud) -> list[Actie]:
    """What the menus of the check and of help do."""
    return [
        Actie(
            "volgende",
            QT_TRANSLATE_NOOP("acties", "&Volgende bevinding"),
            v.bevindingen.go_next,
            "next",
            ("F8",),
            v.heeft_bevindingen,
        ),
        Actie(
            "vorige",
            QT_TRANSLATE_NOOP("acties", "Vor&ige bevinding"),
            v.bevindingen.go_previous,
            sneltoetsen=("Shift+F8",),
            mag=v.heeft_bevindingen,
        ),
        Actie(
            "motiveren",
            QT_TRANSLATE_NOOP("acties", "&Motiveren…"),
            v.motiveren.ask,
            sneltoetsen=("Ctrl+M",),
            mag=v.motiveren.is_mogelijk,
        ),
        Actie(
            "oplossen",
            QT_TRANSLATE_NOOP("acties", "Op&lossen…"),
            v.oplossen.ask,
            "fix",
            ("Ctrl+.",),
            v.oplossen.is_mogelijk,
        ),
        Actie(
            "alle_oplossen",
            QT_TRANSLATE_NOOP("acties", "Alle van deze &soort oplossen"),
            v.oplossen.fix_all,
            sneltoetsen=("Ctrl+Shift+.",),
            mag=v.oplossen.is_samen_mogelijk,
        ),
        Actie(
            "aanvraag",
            QT_TRANSLATE_NOOP("acties", "&Aanvraag"),
            v.aanvraag.show_aanvraag,
            "",
            ("Ctrl+Shift+A",),
        ),
        Actie(
            "gereedheid",
            QT_TRANSLATE_NOOP("acties", "&Gereedheid"),
            v.gereedheid.show_gereedheid,
            "report",
            ("Ctrl+G",),
        ),
        Actie(
            "overlap",
            QT_TRANSLATE_NOOP("acties", "&Overlap"),
            v.overlap.show_overlap,
            "overlap",
            ("Ctrl+Shift+O",),
        ),
        Actie(
            "beoordeling",
            QT_TRANSLATE_NOOP("acties", "&Beoordeling"),
            v.beoordeling.show_beoordeling,
            "report",
            ("Ctrl+Shift+B",),
        ),
        Actie(
            "notitie",
            QT_TRANSLATE_NOOP("acties", "&Notitie maken…"),
            v.beoordeling.add_notitie,
            "add",
            ("Ctrl+Shift+N",),
        ),
        Actie(
            "volgende_bespreken",
            QT_TRANSLATE_NOOP("acties", "Volgende &te bespreken"),
            v.beoordeling.go_next,
            "next",
            ("F9",),
        ),
        Actie(
            "vorige_bespreken",
            QT_TRANSLATE_NOOP("acties", "Vorige te bespre&ken"),
            v.beoordeling.go_previous,
            sneltoetsen=("Shift+F9",),
        ),
        Actie(
            "regels",
            QT_TRANSLATE_NOOP("acties", "&Regels"),
            v.show_regels,
            "help",
            ("Shift+F1",),
        ),
        Actie("ernst", QT_TRANSLATE_NOOP("acties", "&Ernst aanpassen…"), v.ernst.show_ernst),
        Actie("peildatum", QT_TRANSLATE_NOOP("acties", "&Peildatum…"), v.choose_peildatum),
        Actie(
            "sneltoetsen",
            QT_TRANSLATE_NOOP("acties", "&Sneltoetsen"),
            v.show_sneltoetsen,
            "help",
            ("F1",),
        ),
        Actie("over", QT_TRANSLATE_NOOP("acties", "&Over Kwalificatiecomposer"), v.show_over),
    ]
