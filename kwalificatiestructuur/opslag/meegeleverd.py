"""The bundled facts as a file of the store, which comes ready with the product.

To read the tables and to write what they say takes three times as long as to copy that. The file
is no source: whatever is wrong with it, the tables (``bundel``) say the same. After a change of
these or of the elements ``python -m kwalificatiestructuur.opslag.meegeleverd`` makes it again.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from shutil import copyfile
from typing import Final

from kwalificatiestructuur.bundel import bundel_editie, load_bundel
from kwalificatiestructuur.elementen import Structuurgegevens
from kwalificatiestructuur.opslag.fouten import Opslagfout, as_opslagfout
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from kwalificatiestructuur.opslag.schrijver import write_gegevens
from kwalificatiestructuur.resources_path import FEITEN

KLAAR: Final = FEITEN / "feiten.sqlite"


def write_bundel(doel: Path, *, klaar: Path = KLAAR) -> tuple[Structuurgegevens, Gegevensbestand]:
    """Make the file of the bundled facts at ``doel``; gives what stands in it, and that file.

    Raises ``Opslagfout`` when nothing can be written there.
    """
    bestand = Gegevensbestand(doel)
    # Not every system moves or removes a file that is open.
    with suppress(OSError, Opslagfout), closing(bestand):
        copyfile(klaar, doel)
        gegevens = bestand.read()
        if gegevens.editie == bundel_editie():
            return gegevens, bestand
    with as_opslagfout(doel):
        doel.unlink(missing_ok=True)
    return write_gegevens(load_bundel(), doel)


if __name__ == "__main__":
    KLAAR.unlink(missing_ok=True)
    write_gegevens(load_bundel(), KLAAR)
