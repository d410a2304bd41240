"""How long a page takes to open in a browser that never saw it."""

from statistics import median

from playwright.sync_api import Browser

# When the last words of the page, and when the last of its charts, had been painted.
SEEN = """
const seen = window.seen = {}
const end = () => document.querySelector("footer") !== null
const drawn = () => {
  const wanted = document.querySelectorAll('script[type="application/json"]:not([id])').length
  const charts = [...document.querySelectorAll(".js-plotly-plot")]
  return end() && charts.filter((chart) => chart.querySelector(".main-svg")).length >= wanted
}
const once = (name, is) => {
  if (!is()) return requestAnimationFrame(() => once(name, is))
  requestAnimationFrame(() => requestAnimationFrame(() => { seen[name] = performance.now() }))
}
once("read", end)
once("drawn", drawn)
"""
READ, DRAWN = "read", "drawn"
PATIENCE = 60_000


def opening(browser: Browser, address: str, what: str) -> float:
    """Milliseconds from the start of the visit until `what` of it is seen: READ or DRAWN."""
    visit = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    try:
        page = visit.new_page()
        page.add_init_script(SEEN)
        page.goto(address, timeout=PATIENCE)
        seen = page.wait_for_function(f"() => window.seen.{what}", timeout=PATIENCE)
        return float(seen.json_value())
    finally:
        visit.close()


def compare(browser: Browser, one: str, other: str, what: str, runs: int) -> tuple[float, float]:
    """The medians of two addresses, opened in turn so that both meet the same machine."""
    for address in (one, other):
        opening(browser, address, what)
    times = [[opening(browser, address, what) for address in (one, other)] for _ in range(runs)]
    first, second = (median(column) for column in zip(*times, strict=True))
    return first, second
