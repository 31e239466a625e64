"""The recipe: a composition described in TOML, for the command line and for examples."""

from composer.recept.lezen import read_recept

__all__ = ["read_recept"]
