"""What pages say where the database takes nothing."""
