"""Compositions side by side: the window *Naast elkaar*, with a matrix of rows and columns."""
