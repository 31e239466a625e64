from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.foto import save_picture
from composer.document import save_document
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling, new_id


@pytest.fixture
def document(tmp_path: Path) -> Path:
    pad = tmp_path / "a.xml"
    werkproces = GekozenWerkproces(new_id(), "Ontvangt gasten")
    kerntaak = GekozenKerntaak(new_id(), "Werkt in de bediening", werkprocessen=(werkproces,))
    save_document(Samenstelling(new_id(), naam="Proef", kerntaken=(kerntaak,)), pad)
    return pad


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_has_the_size_and_theme_asked_for(
    qapp: object, document: Path, tmp_path: Path, own_folder: Path, dark: bool
) -> None:
    naar = tmp_path / "beeld" / "venster.png"
    save_picture(document, naar, 1200, 780, dark)
    beeld = QImage(str(naar))
    assert (beeld.width(), beeld.height()) == (1200, 780)
    assert (beeld.pixelColor(600, 2).lightness() < 128) is dark
    assert not own_folder.exists(), "a picture leaves the user's own settings alone"


def test_a_picture_that_cannot_be_written_is_an_error(
    qapp: object, document: Path, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="kan niet worden geschreven"):
        save_picture(document, tmp_path, 900, 700)
