"""Reviewing in the window: the *Beoordelingspakket*, its notes and its decisions."""
