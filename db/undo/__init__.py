"""Undoing a batch, whole or in part, by a new batch."""
