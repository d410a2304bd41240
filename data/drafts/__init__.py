"""Unsaved edits: drafts, their table and storage, and their merge with what others saved."""
