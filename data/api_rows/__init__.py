"""What programs read of a record: rows within a scope, each with the same columns always."""
