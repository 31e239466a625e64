from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from composer.crossovers import crossover_of, load_crossovers
from composer.document import save_document
from composer.samenstelling import new_id
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.samenstellingen import findings_of, kerntaak, samenstelling

SBB = """\
<sbb>
  <domeinen/><sectorkamers/><competenties/>
  <dossiers>
    <dossier nr="1" titel="Food specialist" referentiedomein="7172">
      <dossiercrebos><dossiercrebo>23999</dossiercrebo></dossiercrebos>
      <basis><basistaken><basiskerntaken>
        <kerntaak nr="11" titel="Werkt in de bediening" hoofdstuk="1">
          <complexiteit>Wisselt.</complexiteit>
          <basiswerkprocessen>
            <werkproces nr="111" titel="Ontvangt gasten" hoofdstuk="1">
              <werkprocesomschrijving>Ontvangt en groet.</werkprocesomschrijving>
            </werkproces>
            <werkproces nr="112" titel="Serveert" hoofdstuk="2"/>
          </basiswerkprocessen>
        </kerntaak>
      </basiskerntaken></basistaken></basis>
      <profielen>
        <profiel nr="2" titel="Food specialist " hoofdstuk="1" niveau="4">
          <omschrijving/>
          <creboinformatie><crebo>26004</crebo></creboinformatie>
          <profielkerntaken/>
        </profiel>
      </profielen>
    </dossier>
  </dossiers>
</sbb>
"""


def test_a_document_is_a_cross_over(tmp_path: Path) -> None:
    waarde = replace(
        samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"), naam="Food", crebo="26004"),
        id=new_id(),
    )
    pad = tmp_path / "food.xml"
    save_document(waarde, pad)
    (gelezen,) = load_crossovers([pad])
    assert gelezen == crossover_of(waarde)
    assert (gelezen.crebo, gelezen.naam, len(gelezen.onderdelen)) == ("26004", "Food", 16)


def test_every_kwalificatie_of_an_sbb_file_is_a_cross_over(tmp_path: Path) -> None:
    pad = tmp_path / "sbb.xml"
    pad.write_text(SBB, encoding="utf-8")
    (gelezen,) = load_crossovers([pad])
    assert (gelezen.crebo, gelezen.naam) == ("26004", "Food specialist")
    assert [o.titel for o in gelezen.onderdelen] == ["Ontvangt gasten", "Serveert"]
    waarde = samenstelling(kerntaak("25168:K1", "W3"))
    zonder = findings_of("STR-10", waarde)
    assert [f.variant for f in zonder] == ["onbekend"]
    met = findings_of("STR-10", waarde, crossovers=(gelezen,))
    assert dict(met[0].parameters) == {"onbekend": 44}


def test_a_profile_without_crebo_has_none(tmp_path: Path) -> None:
    pad = tmp_path / "sbb.xml"
    pad.write_text(SBB.replace("<crebo>26004</crebo>", ""), encoding="utf-8")
    assert load_crossovers([pad])[0].crebo == ""


def test_several_files_in_order(tmp_path: Path) -> None:
    paden = [tmp_path / "een.xml", tmp_path / "twee.xml"]
    paden[0].write_text(SBB, encoding="utf-8")
    paden[1].write_text(SBB.replace("26004", "26005"), encoding="utf-8")
    assert [c.crebo for c in load_crossovers(paden)] == ["26004", "26005"]
    assert load_crossovers([]) == ()


@pytest.mark.parametrize("inhoud", [None, "<sbb>", "geen xml", "<html/>"])
def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path, inhoud: str | None) -> None:
    pad = tmp_path / "kapot.xml"
    if inhoud is not None:
        pad.write_text(inhoud, encoding="utf-8")
    with pytest.raises(Invoerfout) as fout:
        load_crossovers([pad])
    assert fout.value.bestand == str(pad)


@pytest.mark.parametrize(
    ("naam", "melding"),
    [("weg.xml", "het bestand bestaat niet"), ("", "dit is een map"), ("a\0b", "kan niet")],
)
def test_the_reason_is_told_in_dutch(tmp_path: Path, naam: str, melding: str) -> None:
    with pytest.raises(Invoerfout, match=melding):
        load_crossovers([tmp_path / naam])
