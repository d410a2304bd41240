"""People who sign in: who they are, how they come in, how long they stay, and what is noted of it.

- `accounts`: people as stored; whether somebody may still do what their role allows.
- `account_changes`: inviting people, changing their roles and limits, disabling them.
- `invitations`: links by which a person signs in, once.
- `mailed_links`: such links for whoever asks for one by their address.
- `begun_sign_ins`: sign-ins on their way to a provider or a passkey, and back.
- `identities`: people as providers know them.
- `passkeys`: public keys by which people sign in again.
- `sessions`: who is in, in which browser, and the ends of it.
- `audit`: the chained list of what happened to people and rights.
- `own_data`: all that is stored about one person.
- `refused_writes`: a row of it for every write that a person's rights don't cover.

Nothing here writes to the record, and no revision moves.
"""
