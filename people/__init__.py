"""People who sign in, above the tables of db/access: `python -m people` in its commands.

`SESSION_HEADER` is the header in which the server hands the number of a session to the script; what
a client sends under this name is taken off.
"""

SESSION_HEADER = "x-progress-session"
