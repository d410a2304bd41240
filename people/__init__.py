"""People who sign in, above the tables of db/access: commands, providers, passkeys and mails.

- `account_commands`: the commands of `python -m people`.
- `providers`: sign-in.toml and what is wrong in it. `openid`: a sign-in at one of its providers.
- `mail_server`: handing mails over by SMTP. `sign_in_mails`: the mails with links to sign in.
- `passkey_ceremonies`: what a browser and this server say to each other of a passkey.

The server hands the numbers of a session and of its person to Streamlit in `SESSION_HEADER` and
`PERSON_HEADER`, and in `ANOTHERS_HEADER` that of whoever opened a page before; what a client sends
under these names is taken off. `NAME_COOKIE` holds the name that somebody typed.
"""

SESSION_HEADER = "x-progress-session"
PERSON_HEADER = "x-progress-person"
ANOTHERS_HEADER = "x-progress-anothers"
OWN_HEADERS = (SESSION_HEADER, PERSON_HEADER, ANOTHERS_HEADER)
NAME_COOKIE = "visitor_name"
