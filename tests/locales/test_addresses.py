"""Only a plain address of the web may become a link, wherever it is kept or shown."""

import pytest

from locales.addresses import asks_as_somebody, for_everybody, is_address


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example",
        "http://a.example:8080/b?c=d&e=f#g",
        "https://example.org/a%20b?c=d&e=f#g",
        "https://a.example/b(c)[d]\\e|f",
        "https://a.example/?a=1&copy;=2&lt;",
        "HTTPS://A.example/é",
    ],
)
def test_an_address_of_the_web_may(address: str) -> None:
    assert is_address(address)


@pytest.mark.parametrize(
    "text",
    [
        # no address, or of something else than the web
        "",
        " ",
        "x",
        "evil.example",
        "//evil.example",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)//https://example.org",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "mailto:a@b.example",
        # nowhere to go
        "https:",
        "https://",
        "https:///path",
        "https://:80",
        "https://[broken",
        # what a browser skips or nobody sees
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        " https://a.example",
        "ht\ttps://evil.example",
        "https://a.example/\nb",
        "https://a.example/\u202egnp.exe",
        "https://a.example/\u200b",
        "https://a.example/\u2060",
        "https://a.example/\ufeff",
        "https://a.example/\u00a0b",
        "https://a.example/\u2028b",
        "https://a.example/\ud800",
        # what ends it early
        "https://a.example/a b",
        'https://a.example/"onclick="alert(1)',
        "https://a.example/'onclick='alert(1)",
        "https://a.example/<b>",
        "https://a.example/`b`",
    ],
)
def test_nothing_else_may(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://user:secret@a.example/b?c=d#e", "https://a.example/b?c=d#e"),
        ("HTTPS://secret@a.example:8080", "HTTPS://a.example:8080"),
        ("https://user:pa@ss@a.example/@b", "https://a.example/@b"),
        ("https://@a.example/", "https://a.example/"),
    ],
)
def test_what_stands_before_a_host_is_told_to_nobody(address: str, told: str) -> None:
    assert asks_as_somebody(address)
    assert for_everybody(address) == told


@pytest.mark.parametrize(
    "text",
    ["https://a.example/@user", "https://a.example/?to=a@b.example", "a@b", "https://[@", ""],
)
def test_an_at_sign_elsewhere_is_no_password(text: str) -> None:
    assert not asks_as_somebody(text)
    assert for_everybody(text) == text
