"""An authenticator in a few lines: keys and answers as a device gives them (WebAuthn, ES256)."""

import hashlib
import json
import secrets
from base64 import urlsafe_b64encode
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, WITH_KEY = 0x01, 0x04, 0x40


class Authenticator:
    """One passkey at `origin`; what it says of itself may be changed."""

    def __init__(self, origin: str, host: str) -> None:
        self.origin, self.host = origin, host
        self.flags, self.count = PRESENT | VERIFIED, 0
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.credential = secrets.token_bytes(16)

    def made(self, options: dict[str, Any]) -> str:
        """The answer to the options of a registration."""
        numbers = self._key.public_key().public_numbers()
        point = {-2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
        key = cbor2.dumps({1: 2, 3: -7, -1: 1, **point})
        about = bytes(16) + len(self.credential).to_bytes(2, "big") + self.credential + key
        stated = {"fmt": "none", "attStmt": {}, "authData": self._data(WITH_KEY) + about}
        client = self._client("webauthn.create", options)
        return self._answer(
            clientDataJSON=coded(client), attestationObject=coded(cbor2.dumps(stated))
        )

    def used(self, options: dict[str, Any]) -> str:
        """The answer to the options of a sign-in."""
        self.count += 1
        client, data = self._client("webauthn.get", options), self._data()
        signed = self._key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            clientDataJSON=coded(client), authenticatorData=coded(data), signature=coded(signed)
        )

    def _client(self, kind: str, options: dict[str, Any]) -> bytes:
        said = {"type": kind, "challenge": options["challenge"], "origin": self.origin}
        return json.dumps(said).encode()

    def _data(self, more: int = 0) -> bytes:
        host = hashlib.sha256(self.host.encode()).digest()
        return host + bytes([self.flags | more]) + self.count.to_bytes(4, "big")

    def _answer(self, **response: str) -> str:
        number = coded(self.credential)
        return json.dumps(
            {"id": number, "rawId": number, "type": "public-key", "response": response}
        )


def coded(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
