"""The suite; it mirrors the tree, with browser/ and house/ beside it."""
