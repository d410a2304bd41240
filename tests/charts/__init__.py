"""Tests of charts/: what is in a figure's data and layout."""
