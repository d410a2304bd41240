"""The page Share: making, listing, changing and ending shared pages and tokens."""
