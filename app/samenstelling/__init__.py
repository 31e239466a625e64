"""The middle of the window: the composition in the making."""
