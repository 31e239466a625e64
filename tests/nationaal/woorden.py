"""Dutch-like sentences out of word lists of our own.

A few hundred stems give several thousand words by compounds and endings. Some words are common and
most are rare (Zipf), as in real texts, so that an index made of them has a realistic size.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate


def _split(woorden: str) -> list[str]:
    return woorden.split()


STAMMEN = _split("""
klant voorraad product gast les groep dier plant machine voertuig gebouw ruimte tekening schema
materiaal gereedschap rapport planning afspraak storing meting monster recept maaltijd tafel kamer
reis route lading schip haven vracht pakket order factuur boeking begroting contract dossier
verslag gesprek vraag klacht wens behoefte situatie risico veiligheid hygiëne kwaliteit milieu
energie water lucht bodem gewas oogst stal weide kas tuin park bos hout steen staal kunststof
verf behang vloer dak muur leiding kabel paneel sensor motor rem band carrosserie lak onderdeel
systeem netwerk server applicatie gegeven bestand website beeld geluid camera podium kostuum stof
naad leer schoen haar huid nagel bril gehoor gebit prothese wond zorg cliënt bewoner kind ouder
ontwikkeling activiteit spel sport training wedstrijd publiek evenement toezicht object persoon
winkel etalage presentatie promotie markt prijs inkoop verkoop levering retour magazijn stelling
keuken bakkerij deeg brood gebak vlees vis groente saus drank bar receptie balie kantoor archief
agenda vergadering notulen wet regeling norm protocol procedure instructie werkplek werkdag taak
opdracht proces resultaat afwijking oorzaak oplossing verbetering advies voorstel keuze doel
team collega leiding bedrijf branche instelling keten partner omgeving buurt gemeente
""")
STAARTEN = _split("""
lijst plan kaart formulier overzicht gegevens controle beheer onderhoud techniek methode middel
apparaat installatie afdeling beleid kosten waarde grens moment verloop bewaking analyse overdracht
voorziening verwerking behandeling bereiding bewerking inrichting opslag aanvraag melding boek
""")
WERKWOORDEN = [
    regel.split()
    for regel in """
verkopen verkoopt verkocht
controleren controleert gecontroleerd
begeleiden begeleidt begeleid
ontvangen ontvangt ontvangen
bestellen bestelt besteld
plannen plant gepland
meten meet gemeten
monteren monteert gemonteerd
repareren repareert gerepareerd
reinigen reinigt gereinigd
bereiden bereidt bereid
snijden snijdt gesneden
verpakken verpakt verpakt
vervoeren vervoert vervoerd
registreren registreert geregistreerd
verwerken verwerkt verwerkt
adviseren adviseert geadviseerd
informeren informeert geïnformeerd
overleggen overlegt overlegd
bespreken bespreekt besproken
signaleren signaleert gesignaleerd
melden meldt gemeld
onderzoeken onderzoekt onderzocht
beoordelen beoordeelt beoordeeld
bewaken bewaakt bewaakt
organiseren organiseert georganiseerd
ontwerpen ontwerpt ontworpen
tekenen tekent getekend
berekenen berekent berekend
testen test getest
installeren installeert geïnstalleerd
onderhouden onderhoudt onderhouden
verzorgen verzorgt verzorgd
observeren observeert geobserveerd
motiveren motiveert gemotiveerd
instrueren instrueert geïnstrueerd
coördineren coördineert gecoördineerd
evalueren evalueert geëvalueerd
verbeteren verbetert verbeterd
archiveren archiveert gearchiveerd
presenteren presenteert gepresenteerd
kiezen kiest gekozen
zoeken zoekt gezocht
schrijven schrijft geschreven
lezen leest gelezen
laden laadt geladen
lossen lost gelost
slijpen slijpt geslepen
lassen last gelast
naaien naait genaaid
kweken kweekt gekweekt
oogsten oogst geoogst
voeren voert gevoerd
serveren serveert geserveerd
afrekenen rekent afgerekend
opstellen stelt opgesteld
""".strip().splitlines()
]
BIJVOEGLIJK = _split("""
juiste nieuwe volledige duidelijke veilige eenvoudige complexe dagelijkse wekelijkse technische
financiële commerciële sociale digitale schriftelijke mondelinge zelfstandige zorgvuldige snelle
nauwkeurige tijdige geschikte beschikbare benodigde gewenste actuele relevante interne externe
vaste tijdelijke kwetsbare verschillende bijzondere specifieke algemene duurzame zuinige kleine
grote losse schone droge warme koude zware lichte fijne grove ruwe gladde zachte harde open
""")
BEROEPEN = _split("""
medewerker begeleider monteur technicus specialist assistent coördinator ontwerper adviseur
operator verzorger instructeur planner vakkracht beheerder inspecteur bewerker bereider
""")
VOORZETSELS = _split("in op bij met voor na tijdens volgens naar vanuit zonder over")

ZINNEN = (
    "De {b} {v} de {j} {n} {p} de {m}. ",
    "Hij {v} {j} {n} en {m}, {p} {a} {o}, en {w} zo nodig de {q}. ",
    "Zij {v} of de {n} {p} de {m} {d} is. ",
    "Als de {n} {j} is, {v} de {b} de {m} en {w} de {o} {p} {a} {q}. ",
    "De {b} let daarbij op {j} {n}, {m} en de {o} van de {q} – ook buiten de {h}. ",  # noqa: RUF001
    "Hierbij is de {n} {d} en de {m} ’s middags {e} volgens de {j} {o}. ",  # noqa: RUF001
    "Daarna {v} hij de {m} à la carte “{j} {n}” en het privé-{o}; dat kost hoogstens € {g}. ",
    "{N} en {m} {i} is {p} {j} {o} een {a} {q}. ",
)
REGELS = (
    "{v} {j} {n} {p} de {m};",
    "{v} de {n} en {w} de {m} {p} {a} {o};",
    "{v} {n}, {m} en {o} op een {j} manier;",
    "{v} {p} overleg de {a} {n};",
)
Gewogen = tuple[Sequence[str], Sequence[float]]


@cache
def words() -> dict[str, Gewogen]:
    """The words per kind with their cumulative weights; the same for every seed."""
    toeval = random.Random(20150801)
    samen = sorted(
        {f"{stam}{staart}" for stam in STAMMEN for staart in STAARTEN if stam != staart}
        | {f"{een}s{ander}" for een in STAMMEN[::3] for ander in STAMMEN[1::4] if een != ander}
    )
    toeval.shuffle(samen)
    enkel = list(STAMMEN)
    toeval.shuffle(enkel)
    zelfstandig = enkel + [mv for stam in enkel[::2] if (mv := plural(stam))] + samen[:7000]
    beroepen = [f"{stam}{beroep}" for stam in enkel[:90] for beroep in BEROEPEN]
    toeval.shuffle(beroepen)
    soorten: dict[str, Sequence[str]] = {
        "n": zelfstandig,
        "v": [vormen[1] for vormen in WERKWOORDEN],
        "d": [vormen[2] for vormen in WERKWOORDEN],
        "i": [vormen[0] for vormen in WERKWOORDEN],
        "j": BIJVOEGLIJK,
        "p": VOORZETSELS,
        "b": beroepen,
    }
    return {soort: (lijst, _zipf(len(lijst))) for soort, lijst in soorten.items()}


def plural(stam: str) -> str:
    """A plural that looks like one."""
    return f"{stam}s" if stam.endswith(("el", "er", "en", "ie")) else f"{stam}en"


def _zipf(aantal: int) -> list[float]:
    return list(accumulate(1 / (rang + 2.7) for rang in range(aantal)))


class Schrijver:
    """Writes titles and texts; the same seed gives the same ones."""

    def __init__(self, seed: str) -> None:
        self.toeval = random.Random(seed)
        stromen = {soort: self._stream(*gewogen) for soort, gewogen in words().items()}
        self._n, self._v, self._d = stromen["n"], stromen["v"], stromen["d"]
        self._i, self._j, self._p, self._b = (stromen[s] for s in "ijpb")

    def _stream(self, lijst: Sequence[str], gewicht: Sequence[float]) -> Iterator[str]:
        while True:
            yield from self.toeval.choices(lijst, cum_weights=gewicht, k=256)

    def _fill(self, zin: str) -> str:
        n, v, j, d = self._n, self._v, self._j, self._d
        return zin.format(
            b=next(self._b),
            v=next(v),
            w=next(v),
            j=next(j),
            a=next(j),
            n=next(n),
            N=next(n).capitalize(),
            m=next(n),
            o=next(n),
            q=next(n),
            h=next(n),
            p=next(self._p),
            d=next(d),
            e=next(d),
            i=next(self._i),
            g=self.toeval.randrange(5, 500),
        )

    def occupation(self) -> str:
        """The name of an occupation, as a profile has it."""
        naam = next(self._b).capitalize()
        return f"{next(self._j).capitalize()} {naam.lower()}" if self.chance(0.4) else naam

    def branch(self) -> str:
        """The name of a branch, as a dossier has it."""
        return f"{next(self._n).capitalize()} en {next(self._n)}"

    def title(self) -> str:
        """The title of a kerntaak or werkproces; some with double or trailing spaces."""
        titel = f"{next(self._v).capitalize()} {next(self._j)} {next(self._n)}"
        if self.chance(0.5):
            titel += f" en {next(self._n)}"
        if self.chance(0.5):
            titel += f" {next(self._p)} de {next(self._n)}"
        if self.chance(0.03):
            titel = titel.replace(" ", "  ", 1)
        return f"{titel} " if self.chance(0.03) else titel

    def knowledge(self) -> str:
        """The title of an item of vakkennis en vaardigheden."""
        begin = self.toeval.choice(("heeft kennis van", "kan werken met", "heeft inzicht in"))
        einde = " &<'" if self.chance(0.01) else ""
        if self.chance(0.03):
            einde += " "
        wat = f"{next(self._j)} {next(self._n)} en {next(self._n)}"
        return f"{begin} {wat} {next(self._p)} {next(self._j)} {next(self._n)}{einde}"

    def text(self, lengte: int) -> str:
        """Sentences, together about this long; now and then in paragraphs."""
        zinnen: list[str] = []
        rest = int(lengte * self.toeval.uniform(0.6, 1.4))
        while rest > 0:
            zin = self._fill(self.toeval.choice(ZINNEN))
            if rest < lengte // 2 and self.chance(0.08):
                zin = zin.rstrip() + "\n\n"
            zinnen.append(zin)
            rest -= len(zin)
        tekst = "".join(zinnen)
        return tekst if self.chance(0.1) else tekst.rstrip()

    def behaviour(self, lengte: int) -> str:
        """An intro that ends in a colon, then lines that start with a dash."""
        regels = [f"De {next(self._b)}:"]
        rest = int(lengte * self.toeval.uniform(0.6, 1.4))
        while rest > 0:
            regels.append(f"- {self._fill(self.toeval.choice(REGELS))}")
            rest -= len(regels[-1])
        return "\n".join(regels)

    def chance(self, kans: float) -> bool:
        """True as often as this, between 0 and 1."""
        return self.toeval.random() < kans
