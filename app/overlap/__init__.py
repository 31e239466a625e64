"""The overlap page: what of the composition exists already, and where."""
