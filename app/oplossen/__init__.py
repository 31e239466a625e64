"""Quick fixes in the window: choosing one for a finding, or taking all of a kind at once."""
