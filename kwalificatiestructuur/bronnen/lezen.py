"""Reading one source of any kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.crebolijst import read_crebolijst
from kwalificatiestructuur.bronnen.csv_tabel import read_table, separator_of
from kwalificatiestructuur.bronnen.json_records import (
    all_objects,
    find_records,
    read_json,
    record_of,
    titles_by_number,
)
from kwalificatiestructuur.bronnen.keuzedelenregister import read_register
from kwalificatiestructuur.bronnen.overlaplijst import read_overlap
from kwalificatiestructuur.bronnen.records import Rijrecord, Tabel, records_of, sort_of_tables
from kwalificatiestructuur.bronnen.uitpakken import Bronbestand
from kwalificatiestructuur.bronnen.vormen import Vorm, form_of, read_text, unknown
from kwalificatiestructuur.bronnen.werkblad import read_sheets
from kwalificatiestructuur.bronnen.xml_records import read_xml_records, recognise_xml
from kwalificatiestructuur.bronsoort import Bronsoort
from kwalificatiestructuur.elementen import Editie, Structuurgegevens
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.inhoudmaker import Inhoudmaker
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.sbb_xml import Bewaar, read_sbb
from kwalificatiestructuur.xml_veilig import Voortgang, sha256_of

_VOORVOEGSEL: Final = {
    Bronsoort.KEUZEDELENREGISTER: "keuzedelen",
    Bronsoort.OVERLAPLIJST: "overlap",
    Bronsoort.CREBOLIJST: "crebolijst",
}


def read_bron(
    pad: Path,
    *,
    voortgang: Voortgang | None = None,
    bewaar: Bewaar | None = None,
    maker: Inhoudmaker | None = None,
    sha256: str | None = None,
) -> Structuurgegevens:
    """Everything one file says, whatever its kind; a folder or zip goes through ``expand`` first.

    The edition follows from the content of the file. ``voortgang(done, total)`` is called in bytes
    and may raise ``Geannuleerd``. Each dossier goes through ``bewaar``, and what that returns is
    kept; the texts of its parts are what ``maker`` made of them. ``sha256`` is that of the file,
    where it is known already. Raises ``Invoerfout``.
    """
    vorm = form_of(pad)
    if vorm is Vorm.XML:
        return _read_xml(pad, voortgang, bewaar, maker, sha256)
    if vorm in {Vorm.ZIP, Vorm.MAP}:
        raise Invoerfout("dit is een map of archief; kies de bestanden die erin staan", bestand=pad)
    grootte = pad.stat().st_size
    if voortgang is not None:
        voortgang(0, grootte)
    lezer = _Lezer(pad, bewaar, sha256)
    if vorm is Vorm.WERKMAP:
        gegevens = lezer.tables(read_sheets(pad, voortgang=voortgang))
    elif vorm is Vorm.JSON:
        gegevens = lezer.json(read_text(pad))
    else:
        gegevens = lezer.csv(read_text(pad))
    if voortgang is not None and vorm is not Vorm.WERKMAP:
        voortgang(grootte, grootte)
    return gegevens


def read_bronbestand(
    bestand: Bronbestand,
    *,
    voortgang: Voortgang | None = None,
    bewaar: Bewaar | None = None,
    maker: Inhoudmaker | None = None,
) -> Structuurgegevens:
    """As ``read_bron``; errors and the edition name the file as the user knows it."""
    try:
        gegevens = read_bron(
            bestand.pad, voortgang=voortgang, bewaar=bewaar, maker=maker, sha256=bestand.sha256
        )
    except Invoerfout as fout:
        if not bestand.is_from_archive:
            raise
        raise Invoerfout(fout.melding, bestand=bestand.naam, regel=fout.regel) from None
    return replace(gegevens, editie=replace(gegevens.editie, bron=bestand.naam))


def _read_xml(
    pad: Path,
    voortgang: Voortgang | None,
    bewaar: Bewaar | None,
    maker: Inhoudmaker | None,
    sha256: str | None,
) -> Structuurgegevens:
    wat = recognise_xml(pad)
    if wat.soort in {Bronsoort.SBB_XML, None}:
        return read_sbb(pad, voortgang=voortgang, bewaar=bewaar, maker=maker, sha256=sha256)
    records = read_xml_records(pad, wat.recordnaam, voortgang=voortgang)
    return _Lezer(pad, bewaar, sha256).records(wat.soort, records)


class _Lezer:
    """Reads one list; its warnings carry its name."""

    def __init__(self, pad: Path, bewaar: Bewaar | None, sha256: str | None) -> None:
        self._pad = pad
        self._bewaar = bewaar
        self._sha256 = sha256
        self._meldingen = Meldingen()

    def csv(self, tekst: str) -> Structuurgegevens:
        """The list in a CSV file."""
        scheiding = separator_of(tekst)
        if scheiding is None:
            raise unknown(self._pad)
        return self.tables((read_table(tekst, self._pad, scheiding),))

    def json(self, tekst: str) -> Structuurgegevens:
        """The list in a JSON document; the kinds of keuzedelen may be listed beside it."""
        document = read_json(tekst, self._pad)
        gevonden = find_records(document)
        if gevonden is None:
            raise unknown(self._pad)
        soort, objecten = gevonden
        eigen = set(map(id, objecten))
        titels = titles_by_number(o for o in all_objects(document) if id(o) not in eigen)
        return self.records(soort, map(record_of, objecten), titels)

    def tables(self, tabellen: tuple[Tabel, ...]) -> Structuurgegevens:
        """The list in these tables."""
        soort = sort_of_tables(tabellen)
        if soort is None:
            raise unknown(self._pad)
        if soort is not Bronsoort.CREBOLIJST:
            return self.records(soort, records_of(tabellen, soort))
        lijst = read_crebolijst(tabellen, self._pad, self._meldingen)
        aantal = sum(len(dossier.kwalificaties) for dossier in lijst.dossiers)
        gegevens = self._make(soort, f"Crebolijst ({aantal} kwalificaties)")
        bewaar: Bewaar = self._bewaar or (lambda dossier: dossier)
        return replace(
            gegevens,
            domeinen=lijst.domeinen,
            dossiers=tuple(
                bewaar(replace(dossier, editie=gegevens.editie.id)) for dossier in lijst.dossiers
            ),
            vervangingen=lijst.vervangingen,
        )

    def records(
        self,
        soort: Bronsoort,
        records: Iterable[Rijrecord],
        titels: Mapping[str, str] | None = None,
    ) -> Structuurgegevens:
        """The register of keuzedelen or the list of overlap in these records."""
        if soort is Bronsoort.OVERLAPLIJST:
            paren = read_overlap(records, self._pad, self._meldingen)
            return replace(self._make(soort, f"Overlaplijst ({len(paren)} paren)"), overlap=paren)
        keuzedelen = read_register(records, self._pad, self._meldingen, titels)
        # A code may have several records.
        aantal = len({keuzedeel.code for keuzedeel in keuzedelen})
        naam = f"Register van keuzedelen ({aantal} keuzedelen)"
        return replace(self._make(soort, naam), keuzedelen=keuzedelen)

    def _make(self, soort: Bronsoort, naam: str) -> Structuurgegevens:
        """The edition and the warnings so far."""
        sha256 = self._sha256 or sha256_of(self._pad)
        editie_id = f"{_VOORVOEGSEL[soort]}-{sha256[:12]}"
        return Structuurgegevens(
            editie=Editie(editie_id, naam, self._pad.name),
            waarschuwingen=self._meldingen.all(f"{self._pad.name}: "),
        )
