"""Tests of the words, and of the code that should speak with them."""
