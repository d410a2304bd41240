"""The report as slides, with charts that stay editable."""
