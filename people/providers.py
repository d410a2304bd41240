"""sign-in.toml: the OpenID providers that vouch for people, and who gets which role by them."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from db.record.rights import RIGHTS, Role
from locales import DEFAULT, LANGUAGES
from settings import SettingsError

MOST_PROVIDERS, MOST_RULES, MOST_LETTERS = 20, 100, 500
KEYS = {
    "name": str,
    "label": (str, dict),
    "issuer": str,
    "client_id": str,
    "client_secret": str,
    "client_secret_file": str,
    "scopes": list,
    "follow": bool,
    "role": list,
}
NEEDED = ("name", "label", "issuer", "client_id")
RULE = {"claim": str, "values": list, "role": str}
TAKEN = ("passkey", "passkeys")  # addresses of ours below /auth/
SCOPES = ("openid", "profile", "email")
# An editor of Windows may mark the beginning of a file.
TEXT = "utf-8-sig"
# What docs/sign-in.md writes where an address of one's own belongs.
PLACEHOLDERS = {"TENANT-ID", "HOST", "REALM"}
DISCOVERY = "/.well-known/"
# A path of ours: the provider knows the address /auth/NAME/callback.
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,29}", re.ASCII)


@dataclass(frozen=True)
class RoleRule:
    """A role for whoever has one of `values` in a claim."""

    claim: str
    values: frozenset[str]
    role: Role


@dataclass(frozen=True)
class Provider:
    """An OpenID provider: `labels` is language to name, `rules` the roles, first match first.

    With `follows` the rules count at every sign-in, else at a person's first one.
    """

    name: str
    labels: Mapping[str, str]
    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    scopes: tuple[str, ...]
    follows: bool
    rules: tuple[RoleRule, ...]

    def label(self, language: str) -> str:
        """The name in a language, else in the default one, else in the first."""
        known = (language, DEFAULT, *self.labels)
        return next(self.labels[each] for each in known if each in self.labels)


def read(path: Path) -> tuple[Provider, ...]:
    """The providers in a file. Raises SettingsError, one sentence, for its first mistake."""
    try:
        content = tomllib.loads(path.read_text(encoding=TEXT))
    except tomllib.TOMLDecodeError as error:
        raise _wrong(path, f"is no TOML: {error}") from error
    except (OSError, ValueError) as error:
        raise _wrong(path, f"can't be read: {type(error).__name__}") from error
    tables = content.get("provider")
    if unknown := sorted({*content} - {"provider"}):
        raise _wrong(path, f"has an unknown key {unknown[0][:40]!r}; it has [[provider]] alone")
    if not isinstance(tables, list) or not 0 < len(tables) <= MOST_PROVIDERS:
        raise _wrong(path, f"needs from 1 to {MOST_PROVIDERS} tables [[provider]]")
    found = tuple(_provider(path, number, table) for number, table in enumerate(tables, 1))
    for what in ("name", "issuer"):
        values = [getattr(one, what) for one in found]
        if twice := [value for value in values if values.count(value) > 1]:
            raise _wrong(path, f"has the {what} {twice[0]!r} twice")
    return found


def is_loopback(url: str) -> bool:
    """Whether an address is one of this machine, which needs no https."""
    name = urlsplit(url).hostname or ""
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def _provider(path: Path, number: int, table: Any) -> Provider:
    where = f"provider {number}"
    _check(path, where, table, KEYS)
    if missing := [key for key in NEEDED if not table.get(key)]:
        raise _wrong(path, f"{where} needs {missing[0]}")
    if not _NAME.fullmatch(table["name"]) or table["name"] in TAKEN:
        raise _wrong(
            path, f"{where}: name must be of a to z, 0 to 9 and -, not {table['name'][:40]!r}"
        )
    scopes = table.get("scopes", [*SCOPES])
    if not _are_words(scopes) or "openid" not in scopes:
        raise _wrong(path, f"{where}: scopes must be a list of words with openid among them")
    rules = table.get("role", [])
    if len(rules) > MOST_RULES:
        raise _wrong(path, f"{where} has more than {MOST_RULES} tables [[provider.role]]")
    if table.get("follow") and not rules:
        raise _wrong(
            path, f"{where}: follow needs a [[provider.role]], or nobody would keep their role"
        )
    return Provider(
        name=table["name"],
        labels=_labels(path, where, table["label"]),
        issuer=_issuer(path, where, table["issuer"]),
        client_id=table["client_id"],
        client_secret=_secret(path, where, table),
        scopes=tuple(scopes),
        follows=table.get("follow", False),
        rules=tuple(_rule(path, f"{where}, role {each}", one) for each, one in enumerate(rules, 1)),
    )


def _check(path: Path, where: str, table: Any, keys: Mapping[str, Any]) -> None:
    """Raise SettingsError for what is no table, an unknown key, or a value of another kind."""
    if not isinstance(table, dict):
        raise _wrong(path, f"{where} must be a table")
    for key, value in table.items():
        if key not in keys:
            known = ", ".join(keys)
            raise _wrong(path, f"{where} has an unknown key {key[:40]!r}; there are: {known}")
        if not isinstance(value, keys[key]):
            names = {str: "a text", list: "a list", bool: "true or false"}
            raise _wrong(
                path,
                f"{where}: {key} must be {names.get(keys[key], 'a text, or one per language')}",
            )
        if isinstance(value, str) and len(value) > MOST_LETTERS:
            raise _wrong(path, f"{where}: {key} has more than {MOST_LETTERS} letters")
        if isinstance(value, str) and value != value.strip():
            raise _wrong(path, f"{where}: {key} begins or ends with a space")


def _labels(path: Path, where: str, label: str | dict[str, Any]) -> Mapping[str, str]:
    labels = {DEFAULT: label} if isinstance(label, str) else label
    if unknown := sorted({*labels} - {*LANGUAGES}):
        languages = ", ".join(LANGUAGES)
        raise _wrong(
            path, f"{where}: label has no language {unknown[0][:40]!r}; there are: {languages}"
        )
    if not all(isinstance(each, str) and each.strip().isprintable() for each in labels.values()):
        raise _wrong(path, f"{where}: each label must be a text")
    return {language: " ".join(each.split()) for language, each in labels.items()}


def _issuer(path: Path, where: str, issuer: str) -> str:
    try:
        there = urlsplit(issuer)
        is_sound = there.port != 0 and bool(there.hostname)
    except ValueError:
        is_sound = False
    is_safe = is_sound and (
        there.scheme == "https" or (there.scheme == "http" and is_loopback(issuer))
    )
    if not is_safe or there.query or there.fragment or there.username is not None:
        raise _wrong(
            path,
            f"{where}: issuer must be an address that begins with https://, without ? and #, "
            f"not {issuer[:80]!r}",
        )
    if DISCOVERY in issuer:
        raise _wrong(path, f"{where}: issuer is what comes before {DISCOVERY} in that address")
    if left := sorted(PLACEHOLDERS & {*re.split("[/.:]", issuer)}):
        raise _wrong(path, f"{where}: issuer still has {left[0]}, in place of your own")
    return issuer


def _secret(path: Path, where: str, table: Mapping[str, Any]) -> str:
    given = [key for key in ("client_secret", "client_secret_file") if table.get(key)]
    if len(given) != 1:
        raise _wrong(path, f"{where} needs client_secret or client_secret_file, one of them")
    if given == ["client_secret"]:
        return str(table["client_secret"])
    file = path.parent / table["client_secret_file"]
    try:
        secret: str = file.read_text(encoding=TEXT).strip()
    except (OSError, ValueError) as error:
        raise _wrong(
            path, f"{where}: client_secret_file can't be read: {type(error).__name__}"
        ) from error
    if not secret:
        raise _wrong(path, f"{where}: client_secret_file is empty")
    return secret


def _rule(path: Path, where: str, table: Any) -> RoleRule:
    _check(path, where, table, RULE)
    if missing := [key for key in RULE if not table.get(key)]:
        raise _wrong(path, f"{where} needs {missing[0]}")
    if not _are_words(table["values"]):
        raise _wrong(path, f"{where}: values must be a list of texts")
    role = next((known for known in RIGHTS if known == table["role"]), None)
    if role is None:
        known = ", ".join(each for each in RIGHTS if each != "contributor")
        raise _wrong(path, f"{where}: there is no role {table['role'][:40]!r}; there are: {known}")
    if role == "contributor":
        raise _wrong(path, f"{where}: contributors need partners, which no rule gives")
    return RoleRule(table["claim"], frozenset(table["values"]), role)


def _are_words(values: list[Any]) -> bool:
    return all(isinstance(each, str) and each for each in values)


def _wrong(path: Path, what: str) -> SettingsError:
    return SettingsError(f"SIGN_IN: {path.name[-60:]} {what}.")
