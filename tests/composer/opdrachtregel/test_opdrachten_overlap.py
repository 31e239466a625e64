"""``overlap`` as a user calls it; the refusals of the experiment are among them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from composer.document import read_document, save_document
from tests.composer.opdrachtregel.aanroep import EXAMPLE, call, call_process, refused
from tests.composer.opdrachtregel.test_opdrachten import KOP, recept, valideer
from tests.kwalificatiestructuur.opslag.bronbestanden import xml

KEUZEDEEL = '\n[[keuzedeel]]\ncode = "{}"\n'
KWALIFICATIE = {
    "crebo",
    "naam",
    "aandeel_in_samenstelling",
    "aandeel_van_kwalificatie",
    "delen",
}


def overlap(*argumenten: str | Path) -> dict[str, Any]:
    klaar = call("overlap", *argumenten, "--formaat", "json")
    assert klaar.returncode == 0, klaar.stderr
    uitkomst: dict[str, Any] = json.loads(klaar.stdout)
    return uitkomst


def of_crebo(uitkomst: dict[str, Any], crebo: str) -> dict[str, Any]:
    lijst = [*uitkomst["kwalificaties"], *uitkomst["crossovers"]]
    (gevonden,) = [ander for ander in lijst if ander["crebo"] == crebo]
    assert isinstance(gevonden, dict)
    return gevonden


def test_the_json_has_the_form_of_the_contract(tmp_path: Path) -> None:
    uitkomst = overlap(recept(tmp_path, "25168:K1", "25154:K1"))
    assert uitkomst["versie"] == 1
    gastheer = of_crebo(uitkomst, "25168")
    assert gastheer.keys() >= KWALIFICATIE
    assert gastheer["naam"] == "Gastheer/-vrouw"
    assert gastheer["aandeel_in_samenstelling"] == 0.625
    assert gastheer["aandeel_van_kwalificatie"] == 0.7692
    assert gastheer["delen"][0] == {
        "onderdeel": "B1-K1-W1",
        "bron": "25168:K1-W1",
        "soort": "gelijk",
        "score": 1.0,
        "alleen_titel": True,
    }
    soorten = {deel["soort"] for kw in uitkomst["kwalificaties"] for deel in kw["delen"]}
    assert soorten <= {"gelijk", "zelfde_tekst", "bijna_gelijk"}
    aandelen = [kw["aandeel_in_samenstelling"] for kw in uitkomst["kwalificaties"]]
    assert aandelen == sorted(aandelen, reverse=True)


def test_a_share_in_the_json_is_rounded_down_as_it_is_in_every_text() -> None:
    assert of_crebo(overlap(EXAMPLE), "25168")["aandeel_in_samenstelling"] == 0.6153  # 8 of 13
    klaar = call("vergelijk", EXAMPLE, "25168", "--formaat", "json")
    uitkomst = json.loads(klaar.stdout)
    assert uitkomst["bestanden"][0]["domeinen"] == {"79120": 0.6153, "79080": 0.3846}
    assert uitkomst["overeenkomst"][0][1] == 0.6153


def test_a_cross_over_without_content_is_unknown_and_never_without_overlap(tmp_path: Path) -> None:
    uitkomst = overlap(recept(tmp_path, "25498:B1-K1", "25168:K1"))
    assert len(uitkomst["crossovers"]) == 45
    for crossover in uitkomst["crossovers"]:
        assert crossover["inhoud"] == "onbekend"
        assert crossover["aandeel_in_samenstelling"] is None
        assert crossover["aandeel_van_kwalificatie"] is None
    servicemedewerker = of_crebo(uitkomst, "26007")
    assert servicemedewerker["gedeelde_bronkwalificaties"] == ["25498"]
    assert uitkomst["crossovers"][0] == servicemedewerker


def test_refused_because_it_lies_inside_one_kwalificatie(tmp_path: Path) -> None:
    """Overzicht 2.1, reason 3."""
    pad = recept(tmp_path, "25170:K3", "25170:K5")
    assert of_crebo(overlap(pad), "25170")["zeker_in_samenstelling"] == 1.0
    bevindingen = valideer(pad)["bestanden"][0]["bevindingen"]
    (geheel,) = [b for b in bevindingen if b["regel"] == "STR-09" and b["ernst"] == "fout"]
    assert geheel["bronnen"] == ["25170"]


def test_refused_because_only_a_keuzedeel_differs_from_an_existing_cross_over(
    tmp_path: Path,
) -> None:
    """Foodretail & hospitality expert beside Food specialist (evaluation of 2020, par. 2.1)."""
    bestaand = tmp_path / "bestaand.xml"
    kop = KOP.replace("Proef", "Food specialist")
    assert not call(
        "samenstel", recept(tmp_path, "25168:K1", "25154:K1", kop=kop), "-o", bestaand
    ).returncode
    nieuw = recept(tmp_path, "25168:K1", "25154:K1")
    nieuw.write_text(nieuw.read_text() + KEUZEDEEL.format("K0061"))
    uitkomst = overlap(nieuw, "--crossovers", bestaand)
    eerste = uitkomst["crossovers"][0]
    assert (eerste["naam"], eerste["inhoud"]) == ("Food specialist", "bekend")
    assert eerste["aandeel_in_samenstelling"] == eerste["aandeel_van_kwalificatie"] == 1.0
    assert {deel["soort"] for deel in eerste["delen"]} == {"gelijk"}
    klaar = call("valideer", nieuw, "--crossovers", bestaand, "--formaat", "json")
    bevindingen = json.loads(klaar.stdout)["bestanden"][0]["bevindingen"]
    assert next(b["ernst"] for b in bevindingen if b["regel"] == "STR-10") == "fout"


def test_a_keuzedeel_of_a_published_pair(tmp_path: Path) -> None:
    """WEB art. 7.2.7: SBB published that it overlaps with a kwalificatie that is used."""
    pad = recept(tmp_path, "25168:K1", "25154:K1")
    pad.write_text(pad.read_text() + KEUZEDEEL.format("K0171") + KEUZEDEEL.format("K0061"))
    gepubliceerd, stil = overlap(pad)["keuzedelen"]
    assert (gepubliceerd["code"], stil["code"]) == ("K0171", "K0061")
    assert (gepubliceerd["toestand"], gepubliceerd["bronnen"]) == (
        "ondoelmatige_overlap",
        ["25168"],
    )
    assert (stil["toestand"], stil["bronnen"]) == ("geen_informatie", ["25168", "25154"])
    assert gepubliceerd["niet_overlappend_sbu"] is None
    bevindingen = valideer(pad)["bestanden"][0]["bevindingen"]
    overlappend = [b for b in bevindingen if b["regel"] == "KD-06" and b["ernst"] == "waarschuwing"]
    assert [b["keuzedeel"] for b in overlappend] == ["K0171"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    pad = recept(tmp_path, "25168:K1", "25154:K1")
    een, ander = (call_process("overlap", pad, "--formaat", "json").stdout for _ in range(2))
    assert een == ander


def test_the_text_says_what_was_not_compared(tmp_path: Path) -> None:
    klaar = call("overlap", recept(tmp_path, "25498:B1-K1", "25168:K1"))
    assert klaar.returncode == 0
    assert "25168 Gastheer/-vrouw: 52% / 76%" in klaar.stdout
    assert "van 396 kwalificaties is de inhoud niet geladen" in klaar.stdout
    assert "van 45 cross-overs is de inhoud niet geladen" in klaar.stdout
    assert "26007 Servicemedewerker: zelfde bronkwalificaties: 25498" in klaar.stdout


def test_an_empty_composition_overlaps_with_nothing(tmp_path: Path) -> None:
    leeg, bestaand = tmp_path / "leeg.xml", tmp_path / "bestaand.xml"
    call("samenstel", recept(tmp_path, "25168:K1"), "-o", bestaand)
    waarde = read_document(bestaand)
    save_document(replace(waarde, kerntaken=(), vakkenniskeuzes=()), leeg)
    uitkomst = overlap(leeg, "--crossovers", bestaand)
    assert uitkomst["kwalificaties"] == []
    assert uitkomst["crossovers"][0]["aandeel_in_samenstelling"] == 0.0
    assert call("overlap", leeg, "--crossovers", bestaand).returncode == 0


def test_a_source_that_the_structure_does_not_have_is_named(tmp_path: Path) -> None:
    document = tmp_path / "d.xml"
    call("samenstel", recept(tmp_path, "25168:K1"), "-o", document)
    bron = xml(tmp_path)
    assert overlap(document, "--structuur", bron)["bronnen_niet_in_structuur"] == ["25168"]
    klaar = call("overlap", document, "--structuur", bron)
    assert "Niet in de geladen structuur: 25168" in klaar.stdout
    assert "de geladen structuur noemt geen bestaande cross-overs" in klaar.stdout


def test_texts_of_the_store_are_compared_and_kept_beside_the_edition(tmp_path: Path) -> None:
    opslag = tmp_path / "opslag"
    assert call("structuur", "importeer", xml(tmp_path), "--opslag", opslag).returncode == 0
    pad = recept(tmp_path, "24900:B1-K2")
    eerste = overlap(pad, "--opslag", opslag)
    zelf = of_crebo(eerste, "24900")
    assert {deel["alleen_titel"] for deel in zelf["delen"]} == {False}
    (bewaard,) = opslag.glob("index/*.delen")
    inhoud = bewaard.read_bytes()
    bewaard.write_bytes(inhoud[:50])
    assert overlap(pad, "--opslag", opslag) == eerste
    assert bewaard.read_bytes() == inhoud


def test_wrong_use_is_one_sentence(tmp_path: Path) -> None:
    assert "BESTAND" in refused(call("overlap"))
    assert "bestaat niet" in refused(call("overlap", tmp_path / "weg.xml"))
    assert refused(call("overlap", recept(tmp_path, "99999:K1")))
