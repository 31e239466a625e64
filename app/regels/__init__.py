"""The page of every rule, for reading."""
