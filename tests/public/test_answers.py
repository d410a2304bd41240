"""How documents travel: compressed, kept by proxies but never for long, framed where allowed."""

import gzip

import pytest

from locales import LANGUAGES
from public.http.responses import HTML, document
from public.pages.link_documents import FILES
from tests.public.asking import ask
from tests.public.sharing import Site, share


def _directives(policy: str) -> dict[str, list[str]]:
    return {name: sources for name, *sources in (part.split() for part in policy.split(";"))}


def test_a_page_says_what_it_is_and_how_long_it_may_be_kept(site: Site) -> None:
    answer = site.get(share(site.desk.engine).token, headers={"Accept-Language": "fr"})
    said = answer.headers
    assert said["content-type"] == HTML
    assert said["content-language"] == "fr"
    assert said["vary"] == "Accept-Language, Accept-Encoding"
    assert said["cache-control"] == "public, max-age=0, s-maxage=3, must-revalidate"
    assert said["referrer-policy"] == "no-referrer"
    assert "noindex" in said["x-robots-tag"]
    assert said["content-length"] == str(len(answer.body))
    assert said["etag"].startswith('W/"')


def test_nothing_inline_runs_and_nobody_is_asked_but_us(sqlite_site: Site) -> None:
    answer = sqlite_site.get(share(sqlite_site.desk.engine).token)
    policy = _directives(answer.headers["content-security-policy"])
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == ["'self'"]
    # The hash is that of an empty style element.
    assert policy["style-src"][0] == "'self'"
    assert "'unsafe-inline'" not in answer.headers["content-security-policy"]
    assert policy["base-uri"] == policy["form-action"] == policy["frame-ancestors"] == ["'none'"]
    assert answer.headers["x-frame-options"] == "DENY"


def test_the_row_says_who_may_frame_a_page(sqlite_site: Site) -> None:
    origins = ("https://www.example.org", "http://intranet:8080")
    made = share(sqlite_site.desk.engine, origins=origins)
    for query in ("", "?embed=1"):
        headers = sqlite_site.get(made.token, query).headers
        policy = _directives(headers["content-security-policy"])
        assert policy["frame-ancestors"] == list(origins)
        assert "x-frame-options" not in headers
        assert headers["cross-origin-resource-policy"] == "cross-origin"


@pytest.mark.parametrize("name", ["", *(f"/{name}" for name in (*FILES,))])
def test_who_has_a_document_is_not_sent_it_again(sqlite_site: Site, name: str) -> None:
    token = share(sqlite_site.desk.engine).token
    first = sqlite_site.get(token, name)
    tag = first.headers["etag"]
    for known in (tag, f'"other", {tag}', tag.removeprefix("W/"), "*"):
        again = sqlite_site.get(token, name, headers={"If-None-Match": known})
        assert (again.status, again.body) == (304, b"")
        kept = ("etag", "cache-control", "vary", "content-security-policy")
        assert [again.headers[key] for key in kept] == [first.headers[key] for key in kept]
    assert sqlite_site.get(token, name, headers={"If-None-Match": '"other"'}).status == 200


def test_the_headers_alone_are_those_of_the_page(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine).token
    for name in ("", "/figures.csv"):
        head, whole = (sqlite_site.get(token, name, method=method) for method in ("HEAD", "GET"))
        assert (head.status, head.body, head.headers) == (200, b"", whole.headers)


def test_who_reads_gzip_gets_it_and_it_is_the_same_page(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine).token
    plain, zipped = (
        sqlite_site.get(token, headers={"Accept-Encoding": coding}) for coding in ("", "br, gzip")
    )
    assert zipped.headers["content-encoding"] == "gzip"
    assert gzip.decompress(zipped.body) == plain.body
    assert len(zipped.body) < len(plain.body) / 3
    assert zipped.headers["etag"] == plain.headers["etag"]


def test_who_refuses_gzip_is_sent_none(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine).token
    codings = {
        "gzip;q=0": False,
        "br, GZIP ; q=0.000": False,
        "xgzipx": False,
        "gzip;q=0.1" + "1" * 60_000: False,
        "identity;q=0, gzip; q=0.001": True,
        "GZIP;q=1.0": True,
    }
    for coding, is_zipped in codings.items():
        said = sqlite_site.get(token, headers={"Accept-Encoding": coding}).headers
        assert ("content-encoding" in said) == is_zipped, coding[:30]


def test_a_link_in_one_language_stays_in_it(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, language="de").token
    plain = sqlite_site.get(token)
    assert plain.headers["content-language"] == "de"
    assert plain.headers["vary"] == "Accept-Encoding"
    for language in LANGUAGES:
        asked = {"Accept-Language": language}
        assert sqlite_site.get(token, f"?lang={language}", headers=asked) == plain


def test_files_are_saved_under_their_names(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine).token
    said = sqlite_site.get(token, "/actions.csv").headers
    assert said["content-disposition"] == 'attachment; filename="actions.csv"'
    assert said["content-type"] == "text/csv; charset=utf-8"
    assert "content-disposition" not in sqlite_site.get(token).headers


def test_static_files_are_kept_for_good_under_their_own_address(sqlite_site: Site) -> None:
    page = sqlite_site.get("x").body.decode()
    address = page.partition('rel="stylesheet" href="')[2].partition('"')[0]
    answer = ask(sqlite_site.app, address)
    assert answer.status == 200
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    for wrong in (address.replace("/assets/", "/assets/0"), "/assets/x/../../settings.py"):
        assert ask(sqlite_site.app, wrong).status == 404


def test_what_gets_no_shorter_is_sent_as_it_is() -> None:
    assert document(HTML, b"short").compressed is None
