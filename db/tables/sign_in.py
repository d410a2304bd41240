"""People who sign in, their sessions and invitations, and the audit of what they were let do.

Nothing of it is content: the revision stays. Of every secret only a SHA-256 is stored.
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class Access(Base):
    """One row: whether people sign in to this database; number and digest of its last audit row.

    A writer of the audit changes it first, so that its row lock puts writers in line. Of the rows
    that were cleared for their age, `cleared_number` and `cleared_digest` are those of the last.
    """

    __tablename__ = "access"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    signs_in: Mapped[bool] = mapped_column(server_default=false())
    audit_number: Mapped[int]
    audit_digest: Mapped[str]
    cleared_number: Mapped[int] = mapped_column(server_default=text("0"))
    cleared_digest: Mapped[str] = mapped_column(server_default=text("''"))
    __table_args__ = (CheckConstraint("id = 1", name="single"),)


class PersonRow(Base):
    """A person who may sign in, with a role and its limits; an empty role has no right at all.

    No pillar or partner means no limit; a contributor has a partner. Nothing is allowed after
    `until`, or once disabled.
    Of somebody who `sees` partners nothing beyond the actions of these is shown, of all everything;
    "" is partners for a contributor, all for others.
    Of an erased person the row stays with the number and the moments; the name is then "former:"
    and the number.
    """

    __tablename__ = "people"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str]
    language: Mapped[str]
    role: Mapped[str]
    pillars: Mapped[tuple[str, ...]]
    partners: Mapped[tuple[str, ...]]
    until: Mapped[datetime | None]
    disabled_at: Mapped[datetime | None]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[datetime]
    sees: Mapped[str] = mapped_column(server_default=text("''"))
    __table_args__ = (
        CheckConstraint("role in ('', 'viewer', 'contributor', 'editor', 'admin')", name="role"),
        # The number of a person is never another one's: the audit names people by it.
        {"sqlite_autoincrement": True},
    )


class EarlierName(Base):
    """A name that a person had, `until` they got the next one."""

    __tablename__ = "earlier_names"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    name: Mapped[str]
    until: Mapped[datetime]


class Identity(Base):
    """A person as a provider of identities knows them: by `issuer` and `subject`, not by e-mail."""

    __tablename__ = "identities"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    issuer: Mapped[str]
    subject: Mapped[str]
    __table_args__ = (UniqueConstraint("issuer", "subject"),)


class Invitation(Base):
    """A link by which a person signs in once, until it ends or another one replaces it."""

    __tablename__ = "invitations"
    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class SessionRow(Base):
    """A browser in which a person is signed in, by `way`; `why` it ended is a word of the code.

    `seen_at` has a grain of a minute. The row stays after the end, since it says who was in.
    `issuer` and `sid` are those of the provider that vouched for the person, "" without one;
    `id_token` is its ID token, encrypted by the secret, and wiped at the end.
    """

    __tablename__ = "sessions"
    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    way: Mapped[str]
    started_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    why: Mapped[str]
    agent: Mapped[str]
    issuer: Mapped[str] = mapped_column(server_default=text("''"))
    sid: Mapped[str] = mapped_column(server_default=text("''"))
    id_token: Mapped[str] = mapped_column(server_default=text("''"))
    __table_args__ = ({"sqlite_autoincrement": True},)


class BegunSignIn(Base):
    """A sign-in on its way, which ends after ten minutes, and is deleted when it is used.

    It belongs to one browser, by the hash of a cookie of its own. `provider` is the name of the
    provider, "+passkey" or "+new-passkey" for a passkey, whose challenge is then the `nonce`.
    `person_id` is the one who adds a passkey, else null. `wanted` is the address to go to after it,
    and `invitation_id` the link that it uses up.
    """

    __tablename__ = "sign_ins"
    id: Mapped[int] = mapped_column(primary_key=True)
    browser_hash: Mapped[str]
    state_hash: Mapped[str] = mapped_column(unique=True)
    provider: Mapped[str]
    nonce: Mapped[str]
    verifier: Mapped[str]
    wanted: Mapped[str]
    invitation_id: Mapped[int | None]
    ends_at: Mapped[datetime]
    person_id: Mapped[int | None]


class PasskeyRow(Base):
    """A passkey of a person: `credential` and `public_key` in base64url, `name` as they call it."""

    __tablename__ = "passkeys"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    credential: Mapped[str] = mapped_column(unique=True)
    public_key: Mapped[str]
    sign_count: Mapped[int]
    name: Mapped[str]
    is_backed_up: Mapped[bool]
    made_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class AuditRow(Base):
    """What a person did or was refused, about whom, and why. Append-only.

    People are numbers, never names; null is the command line or a visitor without a session.
    `digest` is a link of the chain of db.access.audit.
    """

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    person_id: Mapped[int | None]
    what: Mapped[str]
    about_id: Mapped[int | None]
    reason: Mapped[str]
    digest: Mapped[str]
