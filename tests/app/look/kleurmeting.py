"""How people see colours: contrast (WCAG 2) and distance (CIELAB)."""

from __future__ import annotations

import math

from PySide6.QtGui import QColor


def contrast(een: str, ander: str) -> float:
    hoog, laag = sorted((_luminance(een), _luminance(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


def distance(een: str, ander: str) -> float:
    return math.dist(_lab(een), _lab(ander))


def _linear(kleur: str) -> list[float]:
    c = QColor(kleur)
    return [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (c.redF(), c.greenF(), c.blueF())
    ]


def _luminance(kleur: str) -> float:
    r, g, b = _linear(kleur)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _lab(kleur: str) -> tuple[float, float, float]:
    r, g, b = _linear(kleur)
    x, y, z = (
        t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29
        for t in (
            (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
            0.2126 * r + 0.7152 * g + 0.0722 * b,
            (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
