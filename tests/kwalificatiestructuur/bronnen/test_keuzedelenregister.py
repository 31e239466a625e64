from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import read_bron
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import FEITEN
from tests.kwalificatiestructuur.bronnen.bouwers import (
    REGISTER,
    csv_text,
    json_text,
    records_as_sheet,
    write,
    xlsx,
    xml_attributes,
    xml_elements,
)

Records = Sequence[Mapping[str, object]]
VORMEN: dict[str, Callable[[Records], str | bytes]] = {
    "csv": csv_text,
    "csv met ;": lambda r: csv_text(r, ";"),
    "csv met tab": lambda r: csv_text(r, "\t"),
    "csv met bom": lambda r: b"\xef\xbb\xbf" + csv_text(r).encode(),
    "csv in cp1252": lambda r: csv_text(r, ";").encode("cp1252"),
    "csv in utf-16": lambda r: csv_text(r, "\t").encode("utf-16"),
    "csv met sep": lambda r: "sep=;\r\n" + csv_text(r, ";"),
    "json": lambda r: json_text(list(r)),
    "json in een object": lambda r: json_text({"aantal": len(r), "keuzedelen": list(r)}),
    "json dieper": lambda r: json_text({"a": {"b": [{"keuzedeel": dict(d)} for d in r]}}),
    "json per code": lambda r: json_text({str(d["code"]): dict(d) for d in r}),
    "xml": xml_elements,
    "xml met attributen": xml_attributes,
    "xml met andere naam": lambda r: xml_elements(r, "rij"),
    "xlsx": lambda r: xlsx({"Blad1": records_as_sheet(r)}),
    "xlsx met titel": lambda r: xlsx({"Leeg": [], "B": [["Register"], [], *records_as_sheet(r)]}),
}
DIT = "keuzedeel „Vliegers, linten en touw”"
VERWACHT = (
    Keuzedeel(
        code="K0061",
        titel="Ballonnen vouwen",
        sbu=480,
        ingangsdatum=date(2016, 3, 1),
        sectorkamer_nr="5675",
        aard="Doorstroom/Verbredend",
        certificaat="ja",
        nr="1900",
        beschrijving="Over ballonnen.\nEn over lucht.",
    ),
    Keuzedeel(
        code="K0108",
        titel="Vliegers, linten en touw",
        sbu=240,
        ingangsdatum=date(2016, 3, 1),
        einddatum=date(2019, 4, 1),
        sectorkamer_nr="5677",
        aard="Verdiepend",
        certificaat="nee",
        nr="1905",
    ),
)


@pytest.mark.parametrize("vorm", VORMEN)
def test_every_form_says_the_same(tmp_path: Path, vorm: str) -> None:
    gegevens = read_bron(write(tmp_path, "register", VORMEN[vorm](REGISTER)))
    assert gegevens.keuzedelen == VERWACHT
    assert gegevens.waarschuwingen == ()
    assert gegevens.editie.naam == "Register van keuzedelen (2 keuzedelen)"


@pytest.mark.parametrize("vorm", VORMEN)
def test_accents_survive(tmp_path: Path, vorm: str) -> None:
    records = [dict(REGISTER[0], titel="Reünie & café „één” €")]
    gegevens = read_bron(write(tmp_path, "register", VORMEN[vorm](_escaped(records, vorm))))
    assert gegevens.keuzedelen[0].titel == "Reünie & café „één” €"


def _escaped(records: Records, vorm: str) -> Records:
    """For the form that writes the text of elements as it is."""
    if vorm not in {"xml", "xml met andere naam"}:
        return records
    return [
        {k: v.replace("&", "&amp;") if isinstance(v, str) else v for k, v in r.items()}
        for r in records
    ]


def test_the_bundled_register_comes_back_whole() -> None:
    gegevens = read_bron(FEITEN / "keuzedelen.csv")
    assert gegevens.keuzedelen == load_bundel().keuzedelen
    assert gegevens.waarschuwingen == ()
    assert len({k.code for k in gegevens.keuzedelen}) == len(gegevens.keuzedelen) - 1


def test_the_kinds_may_be_listed_in_the_file_itself(tmp_path: Path) -> None:
    document = {
        "aardenkeuzedeel": [{"nr": "9001", "titel": "Luchtig"}],
        "keuzedelen": [dict(REGISTER[0], aarden=["9001", {"nr": "5656"}, "9002"])],
    }
    gegevens = read_bron(write(tmp_path, "r.json", json_text(document)))
    assert gegevens.keuzedelen[0].aard == "Luchtig/Doorstroom/9002"
    assert [zin for zin in gegevens.waarschuwingen if "aard 9002" in zin]


def test_what_cannot_be_read_is_a_warning_with_file_and_line(tmp_path: Path) -> None:
    records = [
        REGISTER[0],
        dict(REGISTER[1], code=""),
        dict(REGISTER[1], code="twee woorden"),
        dict(REGISTER[1], sbu="veel", ingangsdatum="31-02-2016", einddatum="null"),
    ]
    pad = write(tmp_path, "r.csv", csv_text(records))
    gegevens = read_bron(pad)
    assert [k.code for k in gegevens.keuzedelen] == ["K0061", "K0108"]
    assert (gegevens.keuzedelen[1].sbu, gegevens.keuzedelen[1].ingangsdatum) == (None, None)
    assert gegevens.waarschuwingen == (
        f"r.csv, regel 4: {DIT}: er is geen code; het telt niet mee",
        f"r.csv, regel 5: {DIT}: „twee woorden” is geen code; het telt niet mee",
        "r.csv, regel 6: sbu „veel” is geen getal",
        "r.csv, regel 6: ingangsdatum „31-02-2016” is geen datum",
    )


@pytest.mark.parametrize("vorm", ["json", "json dieper", "json per code", "xml", "xlsx"])
def test_the_line_of_a_warning_is_that_of_the_record(tmp_path: Path, vorm: str) -> None:
    inhoud = VORMEN[vorm]([REGISTER[0], dict(REGISTER[1], sbu="veel")])
    (zin,) = read_bron(write(tmp_path, "r", inhoud)).waarschuwingen
    if isinstance(inhoud, bytes):
        assert zin == "r, blad „Blad1”, rij 3: sbu „veel” is geen getal"
        return
    regels = inhoud.splitlines()
    nummer = int(zin.removeprefix("r, regel ").partition(":")[0])
    kop = next(n for n in range(nummer - 1, len(regels)) if "K0" in regels[n])
    assert "K0108" in regels[kop]
    assert not any("K0061" in regel for regel in regels[nummer:])


def test_a_register_without_any_code_is_refused(tmp_path: Path) -> None:
    pad = write(tmp_path, "r.csv", csv_text([dict(REGISTER[0], code="")]))
    with pytest.raises(Invoerfout, match=r"r\.csv: .*geen enkel keuzedeel"):
        read_bron(pad)


def test_a_record_that_repeats_counts_once(tmp_path: Path) -> None:
    pad = write(tmp_path, "r.json", json_text([REGISTER[0], REGISTER[0], REGISTER[1]]))
    assert read_bron(pad).keuzedelen == VERWACHT


def test_the_name_counts_codes_and_not_records(tmp_path: Path) -> None:
    gegevens = read_bron(
        write(tmp_path, "bron", csv_text([*REGISTER, {**REGISTER[0], "nr": "1999"}]))
    )
    codes = {str(record["code"]) for record in REGISTER}
    assert len(gegevens.keuzedelen) > len(codes)
    assert gegevens.editie.naam == f"Register van keuzedelen ({len(codes)} keuzedelen)"
