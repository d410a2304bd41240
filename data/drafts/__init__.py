"""Unsaved edits: what was read, what was typed, and how both meet what others saved."""
