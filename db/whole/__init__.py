"""A whole programme with its record as rows that no database number stands in: out, and in."""
