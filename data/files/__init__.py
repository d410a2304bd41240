"""Files in and out: tables of text, what their cells mean, and whole programmes."""
