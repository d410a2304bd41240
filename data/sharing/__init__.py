"""The scope and the content of shared links."""
