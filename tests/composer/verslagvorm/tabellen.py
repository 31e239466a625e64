"""Tables with the words of a report."""

from __future__ import annotations

from composer.verslagvorm.blokken import Tabel

LANGE_WOORDEN = (
    "gastvrijheidsdienstverlening",
    "Samenwerkingsverband",
    "kwalificatiestructuur",
    "verantwoordelijkheid",
    "WAARSCHUWINGEN",
)
ADRES = "www.voorbeeld.example/" + "overeenkomsten/" * 20
ZIN = "Schrijf de noodzaak zo op dat een lezer van buiten de regio haar kan volgen. " * 6


def notes() -> Tabel:
    """Short and long texts beside each other, and an address that fits nowhere."""
    rijen = [
        (nummer, "B1-K1-W2 Bedient gasten", "moet anders", tekst, "B. van den Oudenhoven-Vermeulen")
        for nummer, tekst in enumerate((ZIN, "Goed.", ADRES, *LANGE_WOORDEN), start=1)
    ]
    return Tabel("Notities", ("Nr", "Waar", "Soort", "Tekst", "Door"), tuple(rijen))


def side_by_side(aantal: int) -> Tabel:
    """So many columns of one kind, with words that are longer than their share."""
    namen = [f"{n} {LANGE_WOORDEN[n % len(LANGE_WOORDEN)]}" for n in range(1, aantal + 1)]
    rijen = [(f"25168:K{n}", "Ontvangt gasten", *["zoals de bron"] * aantal) for n in range(1, 5)]
    koppen = ("Bron", "Onderdeel", *namen)
    return Tabel("Onderdelen", koppen, tuple(rijen), 2, is_gelijk=True)
