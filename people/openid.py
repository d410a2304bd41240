"""Signing in at an OpenID provider: the authorization code flow with PKCE, state and nonce.

Authlib makes the addresses and asks for tokens, joserfc checks signatures, Authlib what they claim.
All three are loaded when somebody signs in: a dashboard without providers does without them.
"""

import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from urllib.parse import urlencode, urlsplit

from db.access.identities import Known
from db.access.sessions import Vouched
from db.record.rights import Role
from people.providers import Provider, is_loopback

PATIENCE = 5.0  # seconds for each part of an answer of a provider
MOST_BYTES, PART = 1_000_000, 65_536  # of an answer, and of what is read of it at once
FRESH = 3_600.0  # seconds for which the provider's addresses and keys are kept
AGAIN = 30.0  # seconds until unknown keys are asked for once more
# A clock may be so far ahead; Entra ID dates its tokens five minutes back.
LEEWAY, OLDEST = timedelta(minutes=1), timedelta(minutes=15)
ALGORITHMS = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "EdDSA", "Ed25519"),
)
MOST_VALUES = 2_000  # of a claim that gives a role
LOGOUT = "http://schemas.openid.net/event/backchannel-logout"
Fault = Literal["away", "clock", "issuer", "no-email", "many-groups", "declined", "broken"]


class OpenIdError(Exception):
    """Raised where a provider vouches for nobody; `.fault` says why, `.detail` is for the log."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}")
        self.fault: Fault = fault


@dataclass(frozen=True)
class Confirmed:
    """The person whom a provider vouches for, and what it knows of the session there."""

    known: Known
    vouched: Vouched


class OpenIdClient:
    """This dashboard as a client of one provider; `callback` is the address that it comes back to.

    What the provider says of itself is asked for when it is first needed, and kept for an hour.
    """

    def __init__(
        self, provider: Provider, callback: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.provider, self._callback, self._clock = provider, callback, clock
        self._kept: dict[str, tuple[float, Any]] = {}

    def begin_address(self, state: str, nonce: str, verifier: str) -> str:
        """The address at the provider where somebody signs in. Raises OpenIdError."""
        there = self._endpoint("authorization_endpoint")
        with self._session() as session:
            address, _ = session.create_authorization_url(
                there, state=state, code_verifier=verifier, nonce=nonce
            )
        return str(address)

    def end_address(self, id_token: str, back: str) -> str:
        """The address at the provider where somebody signs out, and comes from to `back`.

        "" where it has none, or is away: then signing out here has to do.
        """
        try:
            there = self._endpoint("end_session_endpoint")
        except OpenIdError:
            return ""
        said = {"client_id": self.provider.client_id, "post_logout_redirect_uri": back}
        said |= {"id_token_hint": id_token} if id_token else {}
        return f"{there}{'&' if urlsplit(there).query else '?'}{urlencode(said)}"

    def confirmed(
        self, answer: Mapping[str, str], nonce: str, verifier: str, now: datetime
    ) -> Confirmed:
        """The person for whom the provider's `answer`, the query of the callback, vouches.

        Raises OpenIdError.
        """
        self._keep_apart(answer)
        if answer.get("error"):
            is_own = answer["error"] in ("access_denied", "login_required")
            raise OpenIdError("declined" if is_own else "broken", answer["error"][:100])
        tokens = self._tokens(answer.get("code", ""), verifier)
        raw = str(tokens.get("id_token", ""))
        claims = self._claims(raw, str(tokens.get("access_token", "")), nonce, now)
        claims = {**self._more(str(tokens.get("access_token", "")), claims), **claims}
        known = _known(self.provider, claims)
        return Confirmed(known, Vouched(self.provider.issuer, str(claims.get("sid", "")), raw))

    def ended(self, logout_token: str, now: datetime) -> tuple[str, str]:
        """The subject and the session of a logout token (back-channel), of which one may be "".

        Raises OpenIdError.
        """
        from authlib.oauth2.claims import JWTClaims
        from joserfc.errors import JoseError

        token = self._decoded(logout_token)
        claims = JWTClaims(token.claims, token.header, self._of_us())
        try:
            claims.validate(int(now.timestamp()), int(LEEWAY.total_seconds()))
        except JoseError as error:
            raise OpenIdError("broken", repr(error)) from error
        events, told = claims.get("events"), (claims.get("sub"), claims.get("sid"))
        is_typed = str(token.header.get("typ", "JWT")).lower() in ("jwt", "logout+jwt")
        is_logout = isinstance(events, dict) and isinstance(events.get(LOGOUT), dict) and is_typed
        _keep_fresh(claims, now)
        if not is_logout or "nonce" in claims or not any(isinstance(each, str) for each in told):
            raise OpenIdError("broken", "this is no logout token")
        subject, sid = (each if isinstance(each, str) else "" for each in told)
        return subject, sid

    def _keep_apart(self, answer: Mapping[str, str]) -> None:
        """Raise OpenIdError for the answer of another provider (RFC 9207)."""
        said = answer.get("iss")
        has_to = self._about().get("authorization_response_iss_parameter_supported") is True
        if said != self.provider.issuer if said is not None else has_to:
            raise OpenIdError("issuer", "the answer came from another provider")

    def _tokens(self, code: str, verifier: str) -> Mapping[str, Any]:
        from authlib.common.errors import AuthlibBaseError
        from requests import RequestException

        there = self._endpoint("token_endpoint")
        try:
            with self._session() as session:
                tokens: Mapping[str, Any] = session.fetch_token(
                    there, code=code, code_verifier=verifier, grant_type="authorization_code"
                )
        except RequestException as error:
            raise OpenIdError("away", type(error).__name__) from error
        except (AuthlibBaseError, ValueError) as error:
            raise OpenIdError("broken", repr(error)[:200]) from error
        return tokens

    def _claims(self, raw: str, access_token: str, nonce: str, now: datetime) -> Mapping[str, Any]:
        """What the ID token claims, once it is of this provider and for us, and fresh."""
        from authlib.oidc.core import CodeIDToken
        from joserfc.errors import ClaimError, ExpiredTokenError, JoseError

        token = self._decoded(raw)
        about = {
            "nonce": nonce,
            "client_id": self.provider.client_id,
            "access_token": access_token,
        }
        claims = CodeIDToken(token.claims, token.header, self._of_us(), about)
        try:
            claims.validate(int(now.timestamp()), int(LEEWAY.total_seconds()))
        except ExpiredTokenError as error:
            raise OpenIdError("clock", "the ID token has expired") from error
        except ClaimError as error:
            faults: Mapping[str, Fault] = {"iss": "issuer", "iat": "clock", "nbf": "clock"}
            raise OpenIdError(faults.get(error.claim, "broken"), repr(error)) from error
        except JoseError as error:
            raise OpenIdError("broken", repr(error)) from error
        _keep_fresh(claims, now)
        return dict(claims)

    def _of_us(self) -> dict[str, Any]:
        return {
            "iss": {"essential": True, "value": self.provider.issuer},
            "aud": {"essential": True, "value": self.provider.client_id},
            "iat": {"essential": True},
        }

    def _decoded(self, raw: str) -> Any:
        """A token with a signature of the provider; keys that are unknown are asked for again."""
        from joserfc import jwt
        from joserfc.errors import JoseError

        for age in (FRESH, AGAIN):
            try:
                return jwt.decode(raw, self._keys(age), [*ALGORITHMS])
            except (JoseError, ValueError) as error:
                fault = OpenIdError("broken", repr(error)[:200])
        raise fault

    def _more(self, access_token: str, claims: Mapping[str, Any]) -> Mapping[str, Any]:
        """What the provider says at its userinfo; nothing where that is of somebody else."""
        if not self._about().get("userinfo_endpoint") or not access_token:
            return {}
        found = self._fetched(self._endpoint("userinfo_endpoint"), access_token)
        if found.get("sub") != claims["sub"]:
            raise OpenIdError("broken", "userinfo is of another person")
        return found

    def _about(self) -> Mapping[str, Any]:
        """What the provider says of itself (OpenID Connect Discovery). Raises OpenIdError."""

        def fetch() -> Mapping[str, Any]:
            issuer = self.provider.issuer
            found = self._fetched(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
            if found.get("issuer") != issuer:
                raise OpenIdError("issuer", f"it calls itself {str(found.get('issuer'))[:100]!r}")
            return found

        found: Mapping[str, Any] = self._kept_for("about", FRESH, fetch)
        return found

    def _keys(self, age: float) -> Any:
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        def fetch() -> Any:
            try:
                return KeySet.import_key_set(self._fetched(self._endpoint("jwks_uri")))  # type: ignore[arg-type]
            except (JoseError, ValueError, KeyError, TypeError) as error:
                raise OpenIdError("broken", "its keys can't be read") from error

        return self._kept_for("keys", age, fetch)

    def _kept_for(self, name: str, age: float, fetch: Callable[[], Any]) -> Any:
        at, found = self._kept.get(name, (float("-inf"), None))
        if self._clock() - at > age:
            found = fetch()
            self._kept[name] = (self._clock(), found)
        return found

    def _endpoint(self, name: str) -> str:
        """An address of the provider; over https, as its issuer is. Raises OpenIdError."""
        there = self._about().get(name)
        is_safe = isinstance(there, str) and (
            there.startswith("https://")
            or (
                is_loopback(self.provider.issuer)
                and there.startswith("http://")
                and is_loopback(there)
            )
        )
        if not is_safe:
            raise OpenIdError("broken", f"it has no safe {name}")
        return str(there)

    def _session(self) -> Any:
        from authlib.integrations.requests_client import OAuth2Session

        ways = self._about().get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        way = "client_secret_basic" if "client_secret_basic" in ways else "client_secret_post"
        return OAuth2Session(
            self.provider.client_id,
            self.provider.client_secret,
            token_endpoint_auth_method=way,
            scope=" ".join(self.provider.scopes),
            redirect_uri=self._callback,
            code_challenge_method="S256",
            default_timeout=PATIENCE,
        )

    def _fetched(self, url: str, access_token: str = "") -> Mapping[str, Any]:
        """The JSON object at an address, without redirects. Raises OpenIdError."""
        import requests

        headers = {"Accept": "application/json"}
        headers |= {"Authorization": f"Bearer {access_token}"} if access_token else {}
        about: Any = {"stream": True, "allow_redirects": False}
        try:
            with requests.get(url, headers=headers, timeout=PATIENCE, **about) as answer:
                body = _body(answer.iter_content(PART))
            found = json.loads(body) if answer.status_code == 200 else None
        except requests.RequestException as error:
            raise OpenIdError("away", type(error).__name__) from error
        except (OSError, ValueError) as error:
            raise OpenIdError("broken", type(error).__name__) from error
        if answer.status_code != 200:
            raise OpenIdError("away", f"it answers {answer.status_code}")
        if not isinstance(found, dict):
            raise OpenIdError("broken", "it answers with no object")
        return found


def _body(parts: Iterable[bytes]) -> bytes:
    """The body of an answer; b"" of one of more than MOST_BYTES."""
    body = b""
    for part in parts:
        body += part
        if len(body) > MOST_BYTES:
            return b""
    return body


def _keep_fresh(claims: Mapping[str, Any], now: datetime) -> None:
    """Raise OpenIdError for a token that was made long before it came, or later than now."""
    age = now.timestamp() - claims["iat"]
    if not -LEEWAY.total_seconds() <= age <= OLDEST.total_seconds():
        raise OpenIdError("clock", f"the token is {age:.0f} seconds old")


def _known(provider: Provider, claims: Mapping[str, Any]) -> Known:
    email = _text(claims, "email")
    if "@" not in email:
        raise OpenIdError("no-email")
    parts = " ".join(filter(None, (_text(claims, "given_name"), _text(claims, "family_name"))))
    name = _text(claims, "name") or parts or _text(claims, "preferred_username") or email
    about = (provider.issuer, claims["sub"], name, email)
    return Known(*about, role=_role(provider, claims), follows=provider.follows)


def _role(provider: Provider, claims: Mapping[str, Any]) -> Role | Literal[""]:
    """The role of the first rule that fits, "" for none.

    Raises OpenIdError where the provider left out a claim since it has too many values, as Entra ID
    does with more than 200 groups.
    """
    elsewhere = claims.get("_claim_names")
    for rule in provider.rules:
        values = _values(claims, rule.claim)
        is_left_out = isinstance(elsewhere, dict) and rule.claim in elsewhere
        if is_left_out or len(values) > MOST_VALUES:
            raise OpenIdError("many-groups", rule.claim)
        if rule.values.intersection(each for each in values if isinstance(each, str)):
            return rule.role
    return ""


def _values(claims: Mapping[str, Any], claim: str) -> list[Any]:
    """The values of a claim, also of one within another: realm_access.roles."""
    found: Any = claims
    for part in [claim] if claim in claims else claim.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found if isinstance(found, list) else [found]


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name)
    return value.strip()[:200] if isinstance(value, str) else ""
