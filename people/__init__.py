"""People who sign in, above the tables of db/access: `python -m people`, providers, passkeys.

- `account_commands`: the commands of `python -m people`.
- `providers`: sign-in.toml and what is wrong in it. `openid`: a sign-in at one of its providers.
- `passkey_ceremonies`: what a browser and this server say to each other of a passkey.

`SESSION_HEADER` is the header in which the server hands the number of a session to the script; what
a client sends under this name is taken off. `NAME_COOKIE` holds the name that somebody typed.
"""

SESSION_HEADER = "x-progress-session"
NAME_COOKIE = "visitor_name"
