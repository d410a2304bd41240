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


# A page of Streamlit at rest, with one part of its own whose script hasn't come.
AT_REST = """<div data-testid="stApp" data-test-script-state="notRunning"
    data-test-connection-state="CONNECTED"><div data-testid="stBidiComponentIsolated">
  <template shadowrootmode="open"><div><style>table { color: red }</style></div></template>
</div></div>"""
DRAW = """document.querySelector('[data-testid^="stBidi"]').shadowRoot.append(
  document.createElement("table"))"""
GROW = """document.querySelector('[data-testid="stApp"]').append("A word.")"""


def test_a_page_has_settled_once_its_parts_are_drawn_and_stay_as_high(browser: Browser) -> None:
    context = chromium.window(browser, 400, 300)
    page = context.new_page()
    page.route("**/*", lambda route: route.fulfill(content_type="text/html", body=AT_REST))
    page.goto("http://here.test/")
    assert not page.evaluate(chromium.SETTLED)
    page.evaluate(DRAW)
    drawn = page.evaluate(chromium.SETTLED)
    assert drawn
    assert page.evaluate(chromium.SETTLED) == drawn
    page.evaluate(GROW)
    assert page.evaluate(chromium.SETTLED) not in {False, drawn}
    context.close()
