"""The document: one cross-over in SBB's vocabulary, with our own data in a namespace of our own.

The saved document and the export are the same format; an export also carries the report of the
check. A reader that knows only SBB's vocabulary finds an ordinary file with one dossier. The
format is described by ``resources/schema``; ``composer.document.schema`` checks a file against it.
"""

from composer.document.bewaren import make_folder, save_document, write_atomic
from composer.document.fouten import Documentfout
from composer.document.lezen import read_document
from composer.document.rapport import Rapport, Rapportregel
from composer.document.schrijven import write_document

__all__ = [
    "Documentfout",
    "Rapport",
    "Rapportregel",
    "make_folder",
    "read_document",
    "save_document",
    "write_atomic",
    "write_document",
]
