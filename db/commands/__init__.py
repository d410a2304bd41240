"""The commands of `python -m db`, a module each, and what every command has in common."""
