"""Takes pictures of the window with the example in it: ``python -m tests.pictures``."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.foto import save_picture
from composer.document import save_document
from composer.recept import read_recept
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import RESOURCES

NAAR: Final = Path(__file__).resolve().parent.parent / "build" / "pictures"
VOORBEELD: Final = RESOURCES / "voorbeeld" / "servicemedewerker_plus.toml"
MATEN: Final = ((1280, 800), (1920, 1080))


def main() -> None:
    """Write one picture per size and theme, and say where."""
    with TemporaryDirectory() as folder:
        document = Path(folder) / "servicemedewerker_plus.xml"
        save_document(read_recept(VOORBEELD, load_structuur()), document)
        for breed, hoog in MATEN:
            for thema in ("licht", "donker"):
                pad = NAAR / f"venster-{breed}x{hoog}-{thema}.png"
                save_picture(document, pad, breed, hoog, dark=thema == "donker")
                print(pad)


if __name__ == "__main__":
    main()
