"""What goes wrong, provoked for real: which lines there are, how often each, and their table."""
