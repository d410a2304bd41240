"""The rig sees what goes wrong: otherwise its silence would mean nothing."""

from playwright.sync_api import Browser, Route

from tests.browser import chromium

PAGE = """<script>
console.error("told")
fetch("http://elsewhere.test/").catch(() => {})
setTimeout(() => { throw new Error("thrown") })
</script>"""


def _serve(route: Route) -> None:
    route.fulfill(content_type="text/html", body=PAGE)


def test_it_hears_of_errors_and_of_requests_to_other_hosts(browser: Browser) -> None:
    context = chromium.window(browser, 400, 300)
    page = context.new_page()
    page.route("**/*", _serve)
    troubles = chromium.watch(page, "http://here.test")
    with page.expect_request("http://elsewhere.test/"), page.expect_event("pageerror"):
        page.goto("http://here.test/")
    context.close()
    for said in ("told", "elsewhere.test", "thrown"):
        assert any(said in trouble for trouble in troubles), said


def test_a_page_that_is_only_loading_has_not_settled(browser: Browser) -> None:
    context = chromium.window(browser, 400, 300)
    page = context.new_page()
    page.set_content('<div data-testid="stApp" data-test-script-state="running"></div>')
    assert not page.evaluate(chromium.SETTLED)
    context.close()
