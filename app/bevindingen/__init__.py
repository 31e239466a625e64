"""The findings of the check: how they are counted, shown and kept up to date."""
