"""The two ceremonies of WebAuthn, by py_webauthn: adding a passkey, and signing in by one.

The library is loaded when somebody asks for either. A passkey belongs to the host of PUBLIC_URL,
and has to be unlocked by its person: a finger, a face, a PIN.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from db.access.passkeys import Passkey
from settings import PROXY, Settings

NAME = "Progress"  # of the dashboard, in the browser's own dialogue
MILLISECONDS = 300_000


class CeremonyError(Exception):
    """Raised where what a browser sent is no answer of a passkey of this site."""


@dataclass(frozen=True)
class NewPasskey:
    """A passkey that was checked, in base64url, and how often it has signed."""

    credential: str
    public_key: str
    sign_count: int
    is_backed_up: bool


def are_possible(chosen: Settings) -> bool:
    """Whether browsers allow passkeys at PUBLIC_URL: over https under a name, or at localhost."""
    there = urlsplit(chosen.public_url)
    if not chosen.sign_in or chosen.sign_in == PROXY:
        return False
    return there.hostname == "localhost" or (there.scheme == "https" and not _is_address(chosen))


def creation_options(
    chosen: Settings, challenge: bytes, person_id: int, name: str, known: Sequence[Passkey]
) -> str:
    """What a browser needs to make a passkey, as JSON; none where it has one of `known`."""
    import webauthn
    from webauthn.helpers import base64url_to_bytes
    from webauthn.helpers.structs import (
        AuthenticatorSelectionCriteria,
        PublicKeyCredentialDescriptor,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options = webauthn.generate_registration_options(
        rp_id=_host(chosen),
        rp_name=NAME,
        user_id=str(person_id).encode(),
        user_name=name,
        user_display_name=name,
        challenge=challenge,
        timeout=MILLISECONDS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[
            PublicKeyCredentialDescriptor(base64url_to_bytes(one.credential)) for one in known
        ],
    )
    return webauthn.options_to_json(options)


def created(chosen: Settings, challenge: bytes, answer: str) -> NewPasskey:
    """The passkey that a browser has made. Raises CeremonyError."""
    import webauthn
    from webauthn.helpers import bytes_to_base64url
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        found = webauthn.verify_registration_response(
            credential=_object(answer),
            expected_challenge=challenge,
            expected_rp_id=_host(chosen),
            expected_origin=_origin(chosen),
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, TypeError, KeyError) as error:
        raise CeremonyError(repr(error)[:200]) from error
    key, credential = found.credential_public_key, found.credential_id
    return NewPasskey(
        bytes_to_base64url(credential),
        bytes_to_base64url(key),
        found.sign_count,
        found.credential_backed_up,
    )


def request_options(chosen: Settings, challenge: bytes) -> str:
    """What a browser needs to sign in by a passkey that it knows, as JSON."""
    import webauthn
    from webauthn.helpers.structs import UserVerificationRequirement

    options = webauthn.generate_authentication_options(
        rp_id=_host(chosen),
        challenge=challenge,
        timeout=MILLISECONDS,
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return webauthn.options_to_json(options)


def credential_of(answer: str) -> str:
    """The id of the passkey that answers, in base64url; "" where the answer is none."""
    try:
        found = _object(answer).get("id")
    except CeremonyError:
        return ""
    return found if isinstance(found, str) else ""


def used(chosen: Settings, challenge: bytes, answer: str, passkey: Passkey) -> int:
    """How often a passkey has signed, of which the answer is. Raises CeremonyError."""
    import webauthn
    from webauthn.helpers import base64url_to_bytes
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        found = webauthn.verify_authentication_response(
            credential=_object(answer),
            expected_challenge=challenge,
            expected_rp_id=_host(chosen),
            expected_origin=_origin(chosen),
            credential_public_key=base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, TypeError, KeyError) as error:
        raise CeremonyError(repr(error)[:200]) from error
    return found.new_sign_count


def _object(answer: str) -> dict[str, Any]:
    try:
        found = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise CeremonyError("no JSON") from error
    if not isinstance(found, dict):
        raise CeremonyError("no object")
    return found


def _host(chosen: Settings) -> str:
    return urlsplit(chosen.public_url).hostname or ""


def _origin(chosen: Settings) -> str:
    there = urlsplit(chosen.public_url)
    return f"{there.scheme}://{there.netloc}"


def _is_address(chosen: Settings) -> bool:
    try:
        ip_address(_host(chosen))
    except ValueError:
        return False
    return True
