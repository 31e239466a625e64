"""The whole job on the bundled example: compose, check, export and take a picture.

For a machine without a screen, and to see in one minute what the program does.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from composer.document import make_folder, save_document, write_atomic
from composer.recept import read_recept
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.valideer import judge, rapport_of, valideer_tekst
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import RESOURCES

RECEPT: Final = RESOURCES / "voorbeeld" / "servicemedewerker_plus.toml"

Foto = Callable[[Path, Path], None]
"""Shows the document (first path) in the window and saves a picture of it (second path)."""


def make_voorbeeld(map_: Path, foto: Foto) -> None:
    """Write the document, its findings, the export and the picture into a folder; say where."""
    structuur = load_structuur()
    samenstelling = read_recept(RECEPT, structuur)
    omgeving = Omgeving(structuur, load_regelset(), date.today())
    make_folder(map_)

    document = map_ / "servicemedewerker_plus.xml"
    save_document(samenstelling, document)
    oordeel = judge(omgeving, samenstelling, bestand=document.name)
    bevindingen = map_ / "bevindingen.txt"
    write_atomic(bevindingen, valideer_tekst(omgeving, [oordeel]).encode())
    export = map_ / "aanlevering.xml"
    save_document(samenstelling, export, rapport=rapport_of(omgeving, oordeel))
    venster = map_ / "venster.png"
    foto(document, venster)

    tellingen = oordeel.tellingen
    print(f"Samengesteld uit {RECEPT.name}: {samenstelling.naam}")
    print(f"  document     {document}")
    print(
        f"  bevindingen  {bevindingen}  ({tellingen.fout} fout, "
        f"{tellingen.waarschuwing} waarschuwing, {tellingen.info} info)"
    )
    print(f"  export       {export}")
    print(f"  venster      {venster}")
