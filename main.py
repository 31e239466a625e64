"""Start of the program: a headless command or the window; nothing else happens here.

Headless commands never import Qt. See ``python main.py --help``.
"""

from __future__ import annotations

import sys


def main(argumenten: list[str]) -> int:
    """Run a command (exit code 0, 1 or 2) or open the window with the given files."""
    from composer.opdrachtregel import is_command, run

    if is_command(argumenten):
        return run(argumenten)
    from app.start import run_window

    return run_window(argumenten)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
