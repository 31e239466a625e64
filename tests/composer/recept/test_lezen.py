"""A recipe gives a composition, or one line that says what is wrong and where."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from composer.aanvraag import Bedrijf, Verklaring
from composer.document import read_document, write_document
from composer.document.schema import validate_document
from composer.recept import read_recept
from composer.samenstelling import GekozenKeuzedeel, Samenstelling
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import RESOURCES
from tests.composer.samenstellingen import variants
from tests.kwalificatiestructuur import sbb_bestanden as sbb

VOORBEELD = RESOURCES / "voorbeeld" / "servicemedewerker_plus.toml"
CONTRACT = """\
[samenstelling]
naam = "Servicemedewerker plus"
niveau = 2
soort_opleiding = "basisberoepsopleiding"
leerwegen = ["bol", "bbl"]
studieduur = 2
startjaar = 2019                 # school year 2019/20
beroep = "..."

[[kerntaak]]                     # a whole kerntaak
bron = "25168:K1"
[[kerntaak]]                     # some werkprocessen of one, or of several sources
titel = "Verkoopt en ontvangt"   # default: title of the source
bron = "25154:K1"
werkprocessen = ["25154:K1-W1", "25154:K1-W3", "25168:K2-W1"]

[[keuzedeel]]
code = "K0061"

[aanvraag]                       # all optional; missing ones are findings
instelling = "..."
type_instelling = "roc"          # roc | aoc | vakinstelling | nbi
aantal_experimentele_opleidingen = 3
datum = 2018-09-01
arbeidsmarkt = "..."
noodzaak = "..."
samenhang = "..."
cohorten = 3
studenten_per_cohort = 25
terugvalopties = ["25168"]
[[aanvraag.bedrijf]]
naam = "..."
praktijkplaatsen = 12
overeenkomst = "overeenkomst.pdf"

[verklaringen]                   # statements only a person can make
"INS-02" = { antwoord = true, toelichting = "...", naam = "...", datum = 2018-09-01 }

[[motivering]]                   # "toch zo, omdat ..."
regel = "STR-12"
onderdeel = "B1-K2-W1"
tekst = "..."
"""
KERN = '[[kerntaak]]\nbron = "25168:K2"\n'

Lees = Callable[[str], Samenstelling]


@pytest.fixture(scope="module")
def structuur() -> Kwalificatiestructuur:
    return load_structuur()


@pytest.fixture
def lees(tmp_path: Path, structuur: Kwalificatiestructuur) -> Lees:
    def read(tekst: str) -> Samenstelling:
        pad = tmp_path / "recept.toml"
        pad.write_bytes(tekst.encode())
        return read_recept(pad, structuur)

    return read


def bronnen(samenstelling: Samenstelling) -> list[list[str]]:
    return [
        [str(h.bron) for h in (kt.herkomst, *(wp.herkomst for wp in kt.werkprocessen)) if h]
        for kt in samenstelling.kerntaken
    ]


def test_the_recipe_of_the_contract(lees: Lees) -> None:
    s = lees(CONTRACT)
    assert (s.naam, s.niveau, s.soort_opleiding) == (
        "Servicemedewerker plus",
        2,
        "basisberoepsopleiding",
    )
    assert (s.leerwegen, s.studieduur, s.startjaar, s.beroep) == (("bol", "bbl"), 2, 2019, "...")
    assert bronnen(s) == [
        ["25168:K1", *(f"25168:K1-W{n}" for n in range(1, 11))],
        ["25154:K1", "25154:K1-W1", "25154:K1-W3", "25168:K2-W1"],
    ]
    assert [kt.titel for kt in s.kerntaken] == ["Werkt in de bediening", "Verkoopt en ontvangt"]
    assert s.keuzedelen == (GekozenKeuzedeel("K0061", "Leidinggeven", 480),)
    assert (s.aanvraag.type_instelling, s.aanvraag.datum) == ("roc", date(2018, 9, 1))
    assert (s.aanvraag.aantal_experimentele_opleidingen, s.aanvraag.cohorten) == (3, 3)
    assert (s.aanvraag.studenten_per_cohort, s.aanvraag.terugvalopties) == (25, ("25168",))
    assert s.aanvraag.bedrijven == (Bedrijf("...", 12, "overeenkomst.pdf"),)
    assert s.verklaringen == (Verklaring("INS-02", True, "...", "...", date(2018, 9, 1)),)
    (motivering,) = s.motiveringen
    assert (motivering.regel, motivering.tekst) == ("STR-12", "...")
    assert motivering.onderdeel == s.kerntaken[1].werkprocessen[0].id


def test_the_least_recipe(lees: Lees) -> None:
    s = lees(KERN)
    assert bronnen(s) == [["25168:K2", "25168:K2-W1", "25168:K2-W2", "25168:K2-W3"]]
    assert (s.naam, s.niveau, s.keuzedelen, s.motiveringen) == ("", None, (), ())


def test_werkprocessen_alone_stand_under_the_kerntaak_of_the_first(lees: Lees) -> None:
    s = lees('[[kerntaak]]\nwerkprocessen = ["25168:K2-W3", "25154:K1-W1", "25168:K2-W1"]')
    assert bronnen(s) == [["25168:K2", "25168:K2-W3", "25154:K1-W1", "25168:K2-W1"]]
    assert s.kerntaken[0].titel == "Bewaakt de voorraad"


def test_an_empty_list_takes_the_kerntaak_alone(lees: Lees) -> None:
    assert bronnen(lees('[[kerntaak]]\nbron = "25168:K2"\nwerkprocessen = []')) == [["25168:K2"]]


def test_an_own_title_is_one_line_and_leaves_the_source_text_hash(lees: Lees) -> None:
    s = lees(f'{KERN}titel = "  Eigen\\n titel "')
    assert s.kerntaken[0].titel == "Eigen titel"
    assert s.kerntaken[0].is_afwijkend


def test_a_motivation_may_be_about_the_whole(lees: Lees) -> None:
    s = lees(
        f'{KERN}[[motivering]]\nregel = "AAN-02"\ntekst = "Toch"\nnaam = "N"\ndatum = 2020-01-02'
    )
    (motivering,) = s.motiveringen
    assert (motivering.onderdeel, motivering.naam) == ("", "N")
    assert motivering.datum == date(2020, 1, 2)


def test_what_only_a_rule_may_judge_is_read(lees: Lees) -> None:
    s = lees(
        f'[samenstelling]\nniveau = 1\nsoort_opleiding = " Specialistenopleiding"\n'
        f'leerwegen = ["Bol", "derde", "bol"]\n{KERN}'
    )
    assert (s.leerwegen, s.soort_opleiding) == (("bol", "derde"), "specialistenopleiding")
    assert read_document(write_document(s)) == s
    assert validate_document(write_document(s)) == ()
    assert [variants(regel, s) for regel in ("NIV-01", "NIV-02", "NIV-03")] == [
        ["ander"],
        ["uitgesloten"],
        ["ander"],
    ]


def test_what_looks_deep_or_long_in_a_text_is_just_text(lees: Lees) -> None:
    lang = "[" * 50 + "a." * 50 + "f" * 500
    for quote in ('"', "'", '"""', "'''"):
        s = lees(f"# {lang}\n[samenstelling]\nnaam = {quote}{lang}{quote} # {lang}\n{KERN}")
        assert s.naam == lang


def test_the_largest_recipe_is_read_at_once(lees: Lees) -> None:
    assert len(lees(KERN * 1000).kerntaken) == 1000


def test_the_same_recipe_gives_the_same_bytes(lees: Lees) -> None:
    data = write_document(lees(CONTRACT))
    assert write_document(lees(CONTRACT)) == data
    assert write_document(lees(CONTRACT.replace("\n", "\r\n"))) == data
    assert write_document(lees(f"\ufeff{CONTRACT}")) == data
    ids = {deel.id for deel in lees(CONTRACT).onderdelen}
    assert len(ids) == 15
    assert not ids & {deel.id for deel in lees(CONTRACT.replace("plus", "min")).onderdelen}


def test_the_example_is_a_composition(structuur: Kwalificatiestructuur) -> None:
    s = read_recept(VOORBEELD, structuur)
    assert s.naam == "Servicemedewerker plus"
    assert {deel.herkomst.bron.crebo for deel in s.onderdelen if deel.herkomst} == {
        "25168",
        "25154",
    }
    assert validate_document(write_document(s)) == ()


@pytest.mark.parametrize(("start", "sbu"), [("startjaar = 2017", 240), ("", None)])
def test_a_keuzedeel_has_the_study_load_of_the_first_school_year(
    tmp_path: Path, start: str, sbu: int | None
) -> None:
    records = (
        Keuzedeel("K0500", "Oud", 240, date(2016, 8, 1), date(2018, 7, 31)),
        Keuzedeel("K0500", "Nieuw", 480, date(2018, 8, 1)),
    )
    structuur = build_structuur([replace(load_bundel(), keuzedelen=records)])
    pad = tmp_path / "recept.toml"
    pad.write_text(
        f'[samenstelling]\n{start}\n[[kerntaak]]\nbron = "25168:K1"\n'
        '[[keuzedeel]]\ncode = "K0500"\n'
    )
    assert [kd.sbu for kd in read_recept(pad, structuur).keuzedelen] == [sbu]


def test_without_a_register_a_keuzedeel_is_its_code(tmp_path: Path) -> None:
    bron = sbb.write(
        tmp_path,
        sbb.sbb(sbb.dossier(sbb.profiel(), basis=sbb.kerntaak(sbb.werkproces()))),
    )
    pad = tmp_path / "recept.toml"
    pad.write_text(
        '[[kerntaak]]\nbron = "25900:B1-K1"\n[[keuzedeel]]\ncode = "K9999"\n'
        '[aanvraag]\nterugvalopties = ["25900", "25168", "26007"]'
    )
    s = read_recept(pad, load_structuur([bron]))
    assert s.keuzedelen == (GekozenKeuzedeel("K9999"),)
    assert s.aanvraag.terugvalopties == ("25900", "25168", "26007")


@pytest.mark.parametrize(
    ("tekst", "regel", "melding"),
    [
        ("", 1, "leeg"),
        ('\n\n[samenstelling]\nnaam = "x"', 3, "leeg"),
        ("kerntaak = []", 1, "leeg"),
        (f'{KERN}\n[[kerntaak]]\nbron = "99999:K1"', 5, "99999"),
        (f'{KERN}\n[[kerntaak]]\nbron = "25168:K9"', 5, "K9"),
        (f'{KERN}\n[[kerntaak]]\nbron = "26007:K1"', 5, "niet openbaar"),
        (f'{KERN}\n[[kerntaak]]\nbron = "25168"', 5, "is geen bron"),
        (f'{KERN}\n[[kerntaak]]\nbron = "25168:K1-W1"', 5, "is een werkproces"),
        (f"{KERN}\n[[kerntaak]]\nbron = 25168", 5, "geen tekst"),
        (f'{KERN}\n[[kerntaak]]\ntitel = "x"', 4, "geef deze kerntaak een bron"),
        (f"{KERN}\n[[kerntaak]]\nwerkprocessen = []", 4, "geef deze kerntaak een bron"),
        (f'{KERN}\n[[kerntaak]]\nwerkprocessen = ["25168:K99-W1"]', 5, "K99"),
        (f'{KERN}werkprocessen = [\n"25168:K1-W1",\n\n"25168:K1-W99"]', 6, "K1-W99"),
        (f'{KERN}werkprocessen = [\n"25168:K1"]', 4, "is een kerntaak"),
        (f'{KERN}werkprocessen = [\n"x"]', 4, "is geen bron"),
        (f"{KERN}werkprocessen = [\n1]", 4, "iets anders dan tekst"),
        (f'{KERN}werkprocessen = "25168:K1-W1"', 3, "geen lijst"),
        (f'{KERN}titel = " "', 3, "leeg"),
        (f'{KERN}tietel = "x"', 3, "„tietel” bestaat hier niet; bedoelt u „titel”"),
        (f'[samenstelling]\n"[[x]]" = 1\n{KERN}', 2, "bestaat hier niet"),
        (f"[samenstelingen]\n{KERN}", 1, "bedoelt u „samenstelling”"),
        (f"[samenstelling]\nniveau = 5\n{KERN}", 2, "van 1 tot en met 4"),
        (f'[samenstelling]\nniveau = "2"\n{KERN}', 2, "geen geheel getal"),
        (f"[samenstelling]\nniveau = true\n{KERN}", 2, "geen geheel getal"),
        (f"[samenstelling]\nniveau = 2.0\n{KERN}", 2, "geen geheel getal"),
        (f"[samenstelling]\nnaam = 2\n{KERN}", 2, "geen tekst"),
        (f"[samenstelling]\nleerwegen = [\n'bol',\n' ']\n{KERN}", 4, "1 tot en met 40 tekens"),
        (f"[samenstelling]\nleerwegen = ['{'d' * 41}']\n{KERN}", 2, "1 tot en met 40 tekens"),
        (f"[samenstelling]\nleerwegen = ['a\\u0001']\n{KERN}".replace("'", '"'), 2, r"U\+0001"),
        (f"[samenstelling]\nniveau = 0x{'f' * 5000}\n{KERN}", 2, "langer dan 200 tekens"),
        (f"[samenstelling]\nniveau = {'9' * 5000}\n{KERN}", 2, "langer dan 200 tekens"),
        (f"[samenstelling]\nniveau = 0x{'f' * 198}\n{KERN}", 2, "van 1 tot en met 4"),
        (f"{KERN}{'.'.join('a' * 20_000)} = 1", 3, "meer dan 10 delen"),
        (f"{KERN}[{'.'.join('a' * 20_000)}]", 3, "meer dan 10 delen"),
        (f"{KERN}\"a\" . 'b'{' . c' * 9} = 1", 3, "meer dan 10 delen"),
        (f"{KERN}x = {'[' * 21}1{']' * 21}", 3, "te diep genest"),
        (f"{KERN}x = {'{ a = ' * 21}1{' }' * 21}", 3, "te diep genest"),
        (KERN * 1001, 2001, "meer dan 1000 kerntaken, werkprocessen en keuzedelen"),
        (KERN + "werkprocessen = [" + '"25168:K2-W1",' * 1000 + "]", 1, "meer dan 1000 kerntaken"),
        (KERN + "[[keuzedeel]]\n" * 1000, 1002, "meer dan 1000 kerntaken"),
        (
            f'{KERN}[[keuzedeel]]\ncode = "K0061"\n[[keuzedeel]]\ncode = "K0061"',
            6,
            "K0061 staat ook op regel 4",
        ),
        (f'[samenstelling]\nnaam = "a\\u0001"\n{KERN}', 2, r"U\+0001"),
        (f"samenstelling = 1\n{KERN}", 1, "geen tabel"),
        ('[kerntaak]\nbron = "25168:K1"', 1, r"schrijf \[\[kerntaak\]\]"),
        (f'{KERN}[[keuzedeel]]\ncode = "K9999"', 4, "K9999"),
        (f'{KERN}[[keuzedeel]]\ncode = "61"', 4, "geen code van een keuzedeel"),
        (f"{KERN}[[keuzedeel]]", 3, "geen code van een keuzedeel"),
        (f'{KERN}[[keuzedeel]]\nnaam = "x"', 4, "bestaat hier niet"),
        (f'{KERN}[aanvraag]\ntype_instelling = "hbo"', 4, "kies uit: roc, aoc"),
        (f'{KERN}[aanvraag]\ndatum = "2018-09-01"', 4, "zonder aanhalingstekens"),
        (f"{KERN}[aanvraag]\ndatum = 2018-09-01T10:00:00", 4, "geen datum"),
        (f"{KERN}[aanvraag]\ndatum = 2018-13-01", 4, "geen geldige TOML"),
        (f"{KERN}[aanvraag]\ncohorten = -1", 4, "van 0 tot"),
        (f'{KERN}[aanvraag]\nterugvalopties = ["25168",\n"99999"]', 5, "99999"),
        (f'{KERN}[aanvraag]\nterugvalopties = ["23081"]', 4, "is een dossier"),
        (f"{KERN}[aanvraag]\nbedrijven = []", 4, "bedoelt u „bedrijf”"),
        (f'{KERN}[aanvraag]\nbedrijf = "x"', 4, r"schrijf \[\[aanvraag.bedrijf\]\]"),
        (f"{KERN}[[aanvraag.bedrijf]]\n[[aanvraag.bedrijf]]\nplaatsen=1", 5, "praktijkplaatsen"),
        (f'{KERN}[verklaringen]\n"INS-99" = {{}}', 4, "„INS-99” bestaat niet"),
        (f'{KERN}[verklaringen]\n"INS-02" = true', 4, "geen tabel"),
        (f'{KERN}[verklaringen]\n"INS-02" = {{ antwoord = "ja" }}', 4, "true of false"),
        (f'{KERN}[verklaringen."INS-02"]\n\nreden = "x"', 5, "„reden” bestaat hier niet"),
        (f'{KERN}[[motivering]]\nregel = "X"\ntekst = "x"', 4, "„X” bestaat niet"),
        (f'{KERN}[[motivering]]\ntekst = "x"', 3, "„” bestaat niet"),
        (f'{KERN}[[motivering]]\nregel = "STR-12"\ntekst = " "', 5, "zonder „tekst”"),
        (
            f'{KERN}[[motivering]]\nregel = "STR-12"\ntekst = "x"\nonderdeel = "B1-K1-W4"',
            6,
            "„B1-K1-W4” bestaat niet in deze samenstelling; wel: B1-K1, B1-K1-W1",
        ),
        (f"{KERN}\nniet toml", 4, "geen geldige TOML"),
        (f'{KERN}\nx = """\n\n', 6, "geen geldige TOML"),
        (f"{KERN}\nx = 1\nx = 2", 5, "geen geldige TOML"),
        (f"{KERN}\nx = {'9' * 5000}", 4, "geen geldige TOML"),
        ("a\0", 1, "geen geldige TOML"),
    ],
)
def test_what_cannot_be_used_is_refused_on_its_line(
    lees: Lees, tekst: str, regel: int, melding: str
) -> None:
    with pytest.raises(Invoerfout, match=melding) as gevangen:
        lees(tekst)
    assert gevangen.value.regel == regel
    assert str(gevangen.value.bestand).endswith("recept.toml")
    assert "\n" not in str(gevangen.value)


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        (b"naam = 1\nx = '\xff'", "regel 2: .*UTF-8"),
        (b"\x89PNG\r\n\x1a\n", "UTF-8"),
        (b"x = " + b"[" * 100_000, "te diep genest"),
        (b"#" * (1024 * 1024 + 1), "groter dan 1 MB"),
    ],
    ids=["latin1", "binair", "diep", "groot"],
)
def test_what_is_no_text_is_refused(
    tmp_path: Path, structuur: Kwalificatiestructuur, data: bytes, melding: str
) -> None:
    pad = tmp_path / "recept.toml"
    pad.write_bytes(data)
    with pytest.raises(Invoerfout, match=melding):
        read_recept(pad, structuur)


def test_a_file_that_is_not_there_is_named(
    tmp_path: Path, structuur: Kwalificatiestructuur
) -> None:
    with pytest.raises(Invoerfout, match=r"weg\.toml: het bestand bestaat niet"):
        read_recept(tmp_path / "weg.toml", structuur)
    with pytest.raises(Invoerfout, match="map"):
        read_recept(tmp_path, structuur)
