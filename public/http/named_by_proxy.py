"""Sign-in by a gateway of the house: its header names the person, from its address alone."""

import logging
from ipaddress import ip_address, ip_network

from starlette.datastructures import Headers
from starlette.types import Scope

from public.http.proxies import PEER
from settings import PROXY, Settings

logger = logging.getLogger(__name__)
ISSUER = "proxy"  # of the identities that a gateway vouches for
SUBJECT = "progress.subject"  # in the scope of a request
MOST_LETTERS = 200
MOST_LOGGED = 100  # addresses, each of which is logged once
_logged: set[str] = set()


def named(scope: Scope, chosen: Settings) -> Scope:
    """The request without the gateway's header, and with the subject that it named in SUBJECT.

    From every other address the header is ignored and logged. Two headers of its name, and a value
    that is no printable text, name nobody.
    """
    if chosen.sign_in != PROXY:
        return scope
    values = Headers(scope=scope).getlist(chosen.sign_in_header)
    name = chosen.sign_in_header.lower().encode()
    headers = [pair for pair in scope["headers"] if pair[0].lower() != name]
    subject = ""
    if values and _is_gateway(scope, chosen):
        subject = _subject(values)
    elif values:
        _log(chosen.sign_in_header, _peer(scope))
    return {**scope, "headers": headers, SUBJECT: subject}


def _subject(values: list[str]) -> str:
    said = values[0].strip()
    is_text = len(values) == 1 and said.isprintable() and len(said) <= MOST_LETTERS
    return said if is_text else ""


def _is_gateway(scope: Scope, chosen: Settings) -> bool:
    try:
        peer = ip_address(_peer(scope))
    except ValueError:
        return False
    return any(peer in ip_network(each.strip()) for each in chosen.sign_in_proxies.split(","))


def _peer(scope: Scope) -> str:
    """The address that the connection comes from, whatever its headers claim."""
    peer = scope.get(PEER)
    return str(peer[0]) if peer else ""


def _log(header: str, address: str) -> None:
    if address not in _logged and len(_logged) < MOST_LOGGED:
        _logged.add(address)
        logger.warning("%s from %s, which is not in SIGN_IN_PROXIES, was ignored", header, address)
