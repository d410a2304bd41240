"""The record of a programme: frames from the database, actions on a day, reports and statements."""
