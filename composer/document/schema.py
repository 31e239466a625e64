"""Checks a file against our own description of the format (``resources/schema``).

That description was read from public files: it is not SBB's XSD, and passing it says nothing about
SBB's.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, cast

from lxml import etree

from composer.document.bronxml import clean_bytes, parse_bron
from composer.document.lezen import read_bytes
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import RESOURCES

SCHEMA: Final = RESOURCES / "schema" / "sbb.xsd"


def validate_document(bron: Path | bytes) -> tuple[str, ...]:
    """What is wrong with the structure of a file, one line of text each; () = nothing.

    For documents and for SBB's own files alike. Raises ``Invoerfout`` when a path cannot be read.
    """
    data = read_bytes(bron)
    try:
        schoon = clean_bytes(data)
        parse_bron(schoon)
        boom = etree.fromstring(schoon)
    except Invoerfout as fout:
        return (str(fout),)
    except etree.XMLSyntaxError as fout:
        return (f"regel {fout.lineno}: {fout.msg}",)
    schema = _schema()
    schema.validate(boom)
    fouten = cast(Iterable[Any], schema.error_log)
    return tuple(f"regel {fout.line}: {fout.message}" for fout in fouten)


@lru_cache(maxsize=1)
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))
