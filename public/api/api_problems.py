"""Responses for requests that fail: problem details (RFC 9457) with one sentence for people."""

import json
from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import Response

from locales import translator

KIND = "application/problem+json"
NO_STORE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
PAUSE = {"Retry-After": "60"}
# Basic is for spreadsheets, with the token as its password; Bearer is for programs.
ASKS = {"WWW-Authenticate": 'Basic realm="api", charset="UTF-8", Bearer realm="api"'}
STATUS = {
    "token-needed": 401,
    "unknown-address": 404,
    "unknown-feed": 404,
    "unknown-value": 404,
    "unknown-page": 404,
    "no-programme": 404,
    "not-yet": 404,
    "other-method": 405,
    "bad-value": 422,
    "bad-page": 422,
    "said-twice": 422,
    "too-many": 422,
    "unknown-parameter": 422,
    "too-often": 429,
    "broken": 500,
    "away": 503,
}
HEADERS: Mapping[str, Mapping[str, str]] = {
    "token-needed": ASKS,
    "too-often": PAUSE,
    "away": PAUSE,
    "other-method": {"Allow": "GET, HEAD"},
}
LONGEST = 60


class ApiProblem(Exception):  # noqa: N818 - what RFC 9457 calls it
    """Raised for a request that fails: a code of STATUS, and the parameter at fault, if any."""

    def __init__(self, code: str, parameter: str = "", value: str = "") -> None:
        super().__init__(code)
        self.code, self.parameter, self.value = code, parameter, value


def answer(problem: ApiProblem, language: str, *, is_head: bool = False) -> Response:
    """The response for a problem; equal for every unknown token."""
    status = STATUS[problem.code]
    places = {"parameter": problem.parameter, "value": problem.value[:LONGEST]}
    said = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": problem.code,
        "detail": translator(language)(f"api-{problem.code}", **places),
    }
    if problem.parameter:
        said["parameter"] = problem.parameter
    body = json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
    headers = {
        **NO_STORE,
        **HEADERS.get(problem.code, {}),
        "Content-Language": language,
        "Content-Type": KIND,
        "Content-Length": str(len(body)),
    }
    return Response(b"" if is_head else body, status, headers)
