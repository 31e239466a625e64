"""Makes files in the form of SBB's XML, with words of our own."""

from __future__ import annotations

from pathlib import Path

BOM = "\ufeff"
DOMEINEN = """
  <domeinen>
    <domein nr="4129" titel="Handel en ondernemerschap" crebo="79080" prijsfactor="1.0" />
    <domein nr="4133" titel="Horeca en bakkerij" crebo="79120" prijsfactor="1.0" />
    <domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="79160" prijsfactor="1.0" />
    <domein nr="4137" titel="Voedsel, natuur en leefomgeving (EZ)" crebo="79150" />
    <domein nr="7172" titel="Niet toebedeeld aan opleidingsdomein" crebo="" prijsfactor="1.0" />
  </domeinen>"""
SECTORKAMERS = """
  <sectorkamers><sectorkamer nr="5675" titel="Sectorkamer handel" /></sectorkamers>"""
COMPETENTIES = """
  <competenties>
    <competentie nr="3084" titel="Beslissen" code="A" />
    <competentie nr="3085" titel="Aansturen  " code="B" />
  </competenties>"""
LIJSTEN = DOMEINEN + SECTORKAMERS + COMPETENTIES
KENNIS = {"71": "kan  ballonnen knopen ", "72": "weet van lucht", "73": "kent de wind"}


def sbb(*dossiers: str, lijsten: str = LIJSTEN) -> str:
    """A whole file."""
    inhoud = "\n".join(dossiers)
    return (
        f'{BOM}<?xml version="1.0" encoding="utf-8"?>\n'
        f"<sbb>{lijsten}\n  <dossiers>\n{inhoud}\n  </dossiers>\n</sbb>\n"
    )


def dossier(
    *profielen: str,
    nr: str = "100",
    titel: str = "Ballonnen",
    crebo: str = "23900",
    domein: str = "4129",
    basis: str = "",
    kennis: dict[str, str] | None = None,
    vanaf: str = "01-08-2015",
) -> str:
    """One dossier; ``basis`` holds its kerntaken."""
    items = "".join(
        f'<kennisofvaardigheid nr="{k}" titel="{t}" />' for k, t in (kennis or KENNIS).items()
    )
    dossiercrebo = f'<dossiercrebo Geldig_vanaf="{vanaf}">{crebo}</dossiercrebo>' if crebo else ""
    return f"""<dossier nr="{nr}" titel="{titel}" versie="2" status="Vastgesteld"
      referentiedomein="{domein}">
      <dossiercrebos>{dossiercrebo}</dossiercrebos>
      <kennisenvaardigheden>{items}</kennisenvaardigheden>
      <basis><basistaken><basiskerntaken>{basis}</basiskerntaken></basistaken></basis>
      <profielen>{"".join(profielen)}</profielen>
    </dossier>"""


def profiel(
    *kerntaken: str,
    nr: str = "501",
    titel: str = "Ballonnenvouwer",
    crebo: str = '<crebo prijsfactor="1,30" Geldig_vanaf="01-08-2015">25900</crebo>',
    hoofdstuk: str = ' hoofdstuk="1"',
    niveau: str = "2",
    omschrijving: str = "<sbu>3200</sbu><soortopleiding>basisberoepsopleiding</soortopleiding>",
) -> str:
    """One profile with its own kerntaken; ``crebo`` is XML."""
    return f"""<profiel nr="{nr}" titel="{titel}"{hoofdstuk} niveau="{niveau}">
      <omschrijving>{omschrijving}</omschrijving>
      <creboinformatie>{crebo}</creboinformatie>
      <profielkerntaken>{"".join(kerntaken)}</profielkerntaken>
    </profiel>"""


def kerntaak(
    *werkprocessen: str,
    nr: str | None = "601",
    titel: str = "Vouwt ballonnen",
    hoofdstuk: str | None = "1",
    inhoud: str = "",
    groep: str = "basiswerkprocessen",
) -> str:
    """One kerntaak; ``inhoud`` is the XML of its texts."""
    return (
        f'<kerntaak{_attribuut("nr", nr)} titel="{titel}"{_attribuut("hoofdstuk", hoofdstuk)}>'
        f"{inhoud}<{groep}>{''.join(werkprocessen)}</{groep}></kerntaak>\n"
    )


def werkproces(
    nr: str | None = "701",
    titel: str = "Blaast op",
    hoofdstuk: str | None = "1",
    inhoud: str = "",
) -> str:
    """One werkproces; ``inhoud`` is the XML of its texts."""
    return (
        f'<werkproces{_attribuut("nr", nr)} titel="{titel}"{_attribuut("hoofdstuk", hoofdstuk)}>'
        f"{inhoud}</werkproces>\n"
    )


def write(map_: Path, tekst: str | bytes, naam: str = "dossier.xml") -> Path:
    """The file with this content."""
    pad = map_ / naam
    pad.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return pad


def _attribuut(naam: str, waarde: str | None) -> str:
    return "" if waarde is None else f' {naam}="{waarde}"'
