// A link to a page of the dashboard opens in place, as one of the menu does: loading the page anew would
// end the visit, and with it what is unsaved. A key held down opens a new tab, as everywhere.
//
// On a phone the menu covers the page, and closes once a page was chosen in it.
const MENU = '[data-testid="stSidebar"]'
const CLOSE = '[data-testid="stSidebarCollapseButton"] button'
const PHONE = "(max-width: 768px)"
let pages = []

export default function ({ data }) {
  pages = data
  document.addEventListener("click", follow) // the same function is added only once
}

function follow(event) {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.composedPath().find((each) => each.localName === "a")
  if (link?.closest(MENU) && matchMedia(PHONE).matches) document.querySelector(CLOSE)?.click()
  if (event.defaultPrevented) return
  const address = link?.getAttribute("href") ?? link?.getAttribute("xlink:href")
  if (!address || address.startsWith("#")) return // a place on this page: the browser goes there
  const there = new URL(address, location.href)
  if (there.origin !== location.origin || !pages.includes(there.pathname.slice(1))) return
  event.preventDefault()
  history.pushState(null, "", there)
  // Streamlit reads the address when it changes by Back, and draws the page that it names.
  dispatchEvent(new PopStateEvent("popstate"))
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0)
}
