"""Start of the program: a headless command or the window; nothing else happens here.

Headless commands never import Qt. See ``python main.py --help``.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(argumenten: list[str]) -> int:
    """Run a command (exit code 0, 1 or 2) or open the window with the given files."""
    from composer.opdrachtregel.argumenten import is_command

    if is_command(argumenten):
        from composer.opdrachtregel.opdrachten import run

        return run(argumenten, foto=_save_picture)
    from app.start import run_window

    return run_window(argumenten)


def _save_picture(document: Path, naar: Path) -> None:
    from app.foto import save_picture

    save_picture(document, naar)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
