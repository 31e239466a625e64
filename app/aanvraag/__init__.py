"""The application as a form beside the composition, each field with its rules."""
