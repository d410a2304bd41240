"""The page Share: shared pages and tokens, made, listed, changed and ended."""
