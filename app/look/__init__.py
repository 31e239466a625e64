"""How it looks: colours, spacing, badges of the domains and the icons."""
