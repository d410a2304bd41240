// A link to a page of the dashboard opens in place, as one of the menu does: loading the page anew would
// end the visit, and with it what is unsaved. A key held down opens a new tab, as everywhere.
//
// Back to a page shows it where it was left: Streamlit scrolls a part of the page, which no browser
// remembers. A page that is scrolled or typed in meanwhile stays where it is.
//
// On a phone the menu covers the page, and closes once a page was chosen in it.
const MENU = '[data-testid="stSidebar"]'
const CLOSE = '[data-testid="stSidebarCollapseButton"] button'
const PHONE = "(max-width: 768px)"
const MAIN = '[data-testid="stMain"]'
const PLACES = "places" // address to px from the top, in this tab
const MOST = 50 // addresses
const LOOK = 50 // milliseconds
const LONGEST = 5000 // that the page is waited for
const MEDDLING = ["wheel", "touchstart", "pointerdown", "keydown"]
const places = known()
let pages = []
let way = null // the way back that is waited for

export default function ({ data }) {
  pages = data
  // The same functions are added only once.
  document.addEventListener("click", follow)
  document.addEventListener("scroll", remember, { capture: true, passive: true })
  addEventListener("popstate", back)
  addEventListener("pagehide", keep)
  for (const name of MEDDLING) addEventListener(name, stay, { capture: true, passive: true })
}

function known() {
  try {
    return JSON.parse(sessionStorage.getItem(PLACES)) ?? {}
  } catch {
    return {}
  }
}

function remember({ target }) {
  if (way || !target.matches?.(MAIN) || isRunning()) return
  delete places[location.href] // the last one stands at the end
  places[location.href] = target.scrollTop
}

// For the same page once it was loaded anew; a page that is scrolled writes nothing.
function keep() {
  const last = Object.entries(places).slice(-MOST)
  try {
    sessionStorage.setItem(PLACES, JSON.stringify(Object.fromEntries(last)))
  } catch {
    // without storage a page that was loaded anew begins at its top
  }
}

// Only the browser's own Back and Forward are trusted events.
function back({ isTrusted }) {
  way = null
  const top = isTrusted && places[location.href]
  if (!top) return
  const own = way = { top, until: performance.now() + LONGEST, quiet: 0 }
  const look = () => {
    if (way !== own) return
    const main = document.querySelector(MAIN)
    own.quiet = isRunning() ? 0 : own.quiet + 1
    const isHigh = main && main.scrollHeight - main.clientHeight >= top
    if (own.quiet > 3 && isHigh) main.scrollTo(0, top)
    // Once more, since what is drawn late moves what is below it.
    if ((own.quiet > 6 && isHigh) || performance.now() > own.until) way = null
    else setTimeout(look, LOOK)
  }
  setTimeout(look, LOOK)
}

function stay() {
  way = null
}

function isRunning() {
  const { testScriptState: state } = document.querySelector('[data-testid="stApp"]')?.dataset ?? {}
  return Boolean(document.documentElement.dataset.held) || state !== "notRunning"
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
  document.querySelector(MAIN)?.scrollTo(0, 0)
}
