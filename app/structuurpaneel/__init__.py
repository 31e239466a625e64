"""The national structure as a searchable tree, to choose parts from."""
