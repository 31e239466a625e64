"""The arguments of every command, in one table of parsers."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn

OPDRACHTEN: Final = (
    "structuur",
    "samenstel",
    "valideer",
    "overlap",
    "vergelijk",
    "exporteer",
    "voorbeeld",
)
VERGELIJKVORMEN: Final = ("html", "xlsx", "docx")
EXPORTVORMEN: Final = ("sbb-xml", "gereedheid-html", "pakket")


_IN_HET_NEDERLANDS: Final = (
    (r"the following arguments are required: (.*)", r"er ontbreekt: \1"),
    (r"unrecognized arguments: (.*)", r"onbekend argument: \1"),
    (r"argument (.*): invalid int value: '(.*)'", r"\1: „\2” is geen geheel getal"),
    (r"argument (.*): expected (?:one|at least one) argument", r"\1 vraagt een waarde"),
    (
        r"argument (.*): invalid choice: ['\"](.*)['\"] \(choose from (.*)\)",
        r"\1: „\2” bestaat niet; kies uit: \3",
    ),
    (r"argument (.*): ignored explicit argument (.*)", r"\1 neemt geen waarde (\2)"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 is niet volledig, bedoeld is: \2"),
    (r"argument ([^:]*): (.*)", r"\1: \2"),
)


class VerkeerdGebruik(Exception):
    """The arguments do not fit; the message is a Dutch sentence."""


class _Hulp(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """In Dutch; raises instead of exiting, so that there is one place that writes ``fout:``."""

    def __init__(self, **argumenten: Any) -> None:
        super().__init__(**argumenten, add_help=False, formatter_class=_Hulp, allow_abbrev=False)
        self._positionals.title = "argumenten"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toont deze uitleg")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Refuses what it does not know itself: the main parser would speak of its own help."""
        gelezen, over = super().parse_known_args(args, namespace)
        if over:
            self.error(f"unrecognized arguments: {' '.join(over)}")
        return gelezen, over

    def error(self, message: str) -> NoReturn:
        for engels, nederlands in _IN_HET_NEDERLANDS:
            if re.fullmatch(engels, message, re.DOTALL):
                message = re.sub(engels, nederlands, message, flags=re.DOTALL)
                zin, wat, keuzes = message.rpartition("kies uit:")
                if wat:
                    message = zin + wat + keuzes.replace("'", "")
                break
        raise VerkeerdGebruik(f"{message}; zie {self.prog} --help")


def is_command(argumenten: list[str]) -> bool:
    """Whether these arguments ask for a headless command (or for help).

    So does a word that can be nothing else, such as a command with a typing error: no file has
    that name.
    """
    if not argumenten:
        return False
    woord = argumenten[0]
    if woord in {*OPDRACHTEN, "-h", "--help"}:
        return True
    return woord.isascii() and woord.isalpha() and not _exists(woord)


def _exists(woord: str) -> bool:
    try:
        return Path(woord).exists()
    except OSError:
        # Too long for a name.
        return False


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; ``opdracht`` names what was asked."""
    parser = _Parser(
        prog="main.py",
        description="Cross-overkwalificaties samenstellen, controleren en exporteren. "
        "Zonder opdracht opent het venster, met de genoemde bestanden; met --vergelijk ervoor "
        "naast elkaar.",
        epilog="Afloop: 0 als het klaar is en er geen fout open staat, 1 als er nog een fout open "
        "staat, 2 bij verkeerd gebruik of onleesbare invoer.",
    )
    opdrachten = parser.add_subparsers(dest="opdracht", metavar="OPDRACHT", required=True)
    _add_structuur(opdrachten)

    samenstel = _add(opdrachten, "samenstel", "stelt een document samen uit een recept")
    samenstel.add_argument("recept", type=Path, metavar="RECEPT.toml", help="het recept")
    _add_uit(samenstel, "UIT.xml", "het document dat wordt geschreven", required=True)

    valideer = _add(opdrachten, "valideer", "geeft de bevindingen over documenten of recepten")
    valideer.add_argument(
        "bestanden", type=Path, nargs="*", metavar="BESTAND", help="een document of recept"
    )
    valideer.add_argument(
        "--uitleg", metavar="REGEL", help="legt een regel uit, bijvoorbeeld STR-10; „alle” kan ook"
    )

    hulp = "wat een document gemeen heeft met kwalificaties, cross-overs en keuzedelen"
    overlap = _add(opdrachten, "overlap", hulp)
    overlap.add_argument("bestand", type=Path, metavar="BESTAND", help="een document of recept")

    hulp = "zet documenten, SBB-bestanden en bestaande kwalificaties naast elkaar"
    vergelijk = _add(opdrachten, "vergelijk", hulp)
    vergelijk.add_argument("--naar", choices=VERGELIJKVORMEN, help="schrijft een verslag; met -o")
    _add_uit(vergelijk, "UIT", "het verslag dat wordt geschreven; met --naar")
    vergelijk.add_argument(
        "bestanden",
        nargs="+",
        metavar="BESTAND",
        help="een document, recept, beoordelingspakket of SBB-bestand, of de crebo van een "
        "bestaande kwalificatie; elk document wordt beoordeeld naar zijn eigen editie en "
        "regelset, tenzij --structuur, --regelset of --peildatum is gegeven",
    )
    vergelijk.add_argument(
        "--basis",
        type=int,
        metavar="N",
        help="toont woord voor woord wat de andere kolommen anders hebben dan kolom N (vanaf 1)",
    )

    exporteer = _add(opdrachten, "exporteer", "schrijft een document in een andere vorm")
    exporteer.add_argument("bestand", type=Path, metavar="BESTAND", help="een document of recept")
    _add_uit(exporteer, "UIT", "het bestand dat wordt geschreven", required=True)
    exporteer.add_argument(
        "--naar",
        choices=EXPORTVORMEN,
        default=EXPORTVORMEN[0],
        help="sbb-xml (standaard): het document met het verslag van de controle; "
        "gereedheid-html: hoe de aanvraag er per voorwaarde voor staat; pakket: een "
        "beoordelingspakket, en staat UIT er al, dan komt het document erbij",
    )

    hulp = "doet het hele werk met het meegeleverde voorbeeld"
    voorbeeld = opdrachten.add_parser("voorbeeld", help=hulp, description=hulp)
    voorbeeld.add_argument(
        "--naar",
        type=Path,
        required=True,
        metavar="MAP",
        dest="map",
        help="de map waarin alles komt",
    )
    return parser


def _add_structuur(opdrachten: argparse._SubParsersAction[_Parser]) -> None:
    hulp = "vragen over de kwalificatiestructuur"
    structuur = opdrachten.add_parser("structuur", help=hulp, description=hulp)
    delen = structuur.add_subparsers(dest="deel", metavar="DEEL", required=True)
    _add(delen, "info", "edities, aantallen, omvang van de graaf, waarschuwingen")
    importeer = _add(delen, "importeer", "leest bronnen in de opslag als een nieuwe editie")
    importeer.add_argument(
        "bestanden",
        type=Path,
        nargs="+",
        metavar="BESTAND",
        help="een XML-bestand van SBB, het register van keuzedelen, de overlaplijst, de "
        "crebolijst, of een map of archief daarmee",
    )
    importeer.add_argument(
        "--aanvullen",
        action="store_true",
        help="houdt ook de dossiers van de huidige editie die in BESTAND niet staan",
    )
    importeer.add_argument("--naam", metavar="NAAM", help="de naam van de editie")
    zoek = _add(delen, "zoek", "zoekt op titel, naam, crebo, code en tekst")
    zoek.add_argument(
        "tekst",
        metavar="TEKST",
        help='woorden in elke volgorde, "een zin", en filters zoals niveau:3 domein:zorg '
        "soort:werkproces soort_opleiding:vakopleiding leerweg:bbl crebo:25168 dossier:23110",
    )
    graaf = _add(delen, "graaf", "schrijft de graaf als GraphML, voor andere programma's")
    _add_uit(graaf, "UIT.graphml", "het bestand dat wordt geschreven", required=True)
    verschil = _add(delen, "verschil", "wat er tussen twee edities is veranderd")
    bron = "id van een editie of bron, „bundel” of een bestand"
    verschil.add_argument("oud", metavar="A", help=bron)
    verschil.add_argument("nieuw", metavar="B", help=bron)


def _add(opdrachten: argparse._SubParsersAction[_Parser], naam: str, hulp: str) -> _Parser:
    parser = opdrachten.add_parser(naam, help=hulp, description=hulp)
    parser.add_argument(
        "--formaat",
        choices=("tekst", "json"),
        default="tekst",
        help="tekst om te lezen (standaard), of json voor een ander programma",
    )
    parser.add_argument(
        "--structuur",
        type=Path,
        action="append",
        default=[],
        dest="bronnen",
        metavar="BESTAND",
        help="gebruik precies deze bronnen (herhaalbaar); er wordt niets opgeslagen",
    )
    parser.add_argument(
        "--crossovers",
        type=Path,
        action="append",
        default=[],
        metavar="BESTAND",
        help="bestaande cross-overs om mee te vergelijken (herhaalbaar)",
    )
    parser.add_argument("--opslag", type=Path, metavar="PAD", help="een andere map met edities")
    parser.add_argument(
        "--regelset",
        metavar="NAAM",
        help="wat-als (standaard), historisch, of een eigen bestand dat op .toml eindigt",
    )
    parser.add_argument(
        "--peildatum",
        type=_peildatum,
        default=None,
        metavar="JJJJ-MM-DD",
        help="de dag waarop wordt beoordeeld; standaard vandaag",
    )
    return parser


def _add_uit(parser: _Parser, metavar: str, hulp: str, *, required: bool = False) -> None:
    parser.add_argument("-o", "--uit", type=Path, required=required, metavar=metavar, help=hulp)


def _peildatum(tekst: str) -> date:
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", tekst):
            raise ValueError(tekst)
        return date.fromisoformat(tekst)
    except ValueError:
        raise argparse.ArgumentTypeError(f"„{tekst}” is geen datum; schrijf jjjj-mm-dd") from None
