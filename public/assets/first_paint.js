// Within the first paint, before its words: the theme that Streamlit keeps, the beginning of the live page once the
// paint is on screen, a click that waits for it, and the end of the paint.
{
  const begin = () => {
    const rest = document.getElementById("streamlit")
    if (!rest) return
    document.head.append(rest.content)
    rest.remove()
  }
  const LATEST = 300 // ms; a window that isn't seen draws no frame
  addEventListener("DOMContentLoaded", () => {
    if (document.hidden) return begin()
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)))
    setTimeout(begin, LATEST)
  })
  const paint = document.currentScript.parentElement
  const kept = () => {
    try { return localStorage.getItem(`stActiveTheme-${location.pathname}-v2`) } catch { return null } // blocked
  }
  const theme = /dark|light/i.exec(kept() ?? "")
  if (theme) paint.dataset.theme = theme[0].toLowerCase()

  let isLate = false // a chart that can't be drawn doesn't keep the page away
  const find = (what) => document.querySelector(`[data-testid="st${what}"]`)
  const all = (what) => [...document.querySelectorAll(what)]
  // A phone has cards instead of the table, once it has told its width.
  const isWide = () => !matchMedia("(max-width: 699px)").matches
  // Its script has run, and nothing waits for a part of Streamlit or for a drawing.
  const isLive = () => {
    const { testScriptState: script, testConnectionState: connection } = find("App")?.dataset ?? {}
    return script === "notRunning" && connection === "CONNECTED"
      && all('[data-testid="stMain"] :is(h1, [data-testid="stAlert"])').length > 0
      && !find("Skeleton")
      && all(":is(.st-key-update-table, .st-key-update-table-read)").every((table) => table.querySelector("canvas"))
      && (isLate || isWide() || !all(".st-key-update-table").length)
      && (isLate || all('[class*="st-key-chart-"]').every((chart) => chart.querySelector(".main-svg, [data-failed]")))
  }
  const say = () => { paint.shadowRoot?.querySelector("[role=status]")?.removeAttribute("hidden") }
  const late = setTimeout(() => { isLate = true; say() }, 20_000)
  const broken = ({ target }) => { if (target instanceof HTMLScriptElement) say() }
  addEventListener("error", broken, { capture: true })

  const deepest = (root) => {
    const held = root?.activeElement
    return held?.shadowRoot ? deepest(held.shadowRoot) ?? held : held
  }
  const everywhere = (root, what) => [
    ...root.querySelectorAll(what),
    ...[...root.querySelectorAll("*")].filter((each) => each.shadowRoot).flatMap((each) => everywhere(each.shadowRoot, what)),
  ]
  // A click on what only the live page can do is made there, on what has the same words.
  let pressed = ""
  paint.addEventListener("click", (event) => {
    const [button] = event.composedPath().filter((each) => each.matches?.(".button, .press, .plain"))
    if (!button) return
    paint.shadowRoot.querySelector("[data-pressed]")?.removeAttribute("data-pressed")
    button.dataset.pressed = ""
    pressed = button.textContent.trim()
  })
  const press = () => {
    if (!pressed) return
    const there = everywhere(document.getElementById("root"), "button").filter((each) => each.textContent.includes(pressed))
    there.sort((one, other) => one.textContent.length - other.textContent.length)[0]?.click()
  }
  // The address of a link, also of one in a chart.
  const way = ({ href }) => href?.baseVal ?? href
  // The keyboard stays at the same link, and the reader at the same height.
  const end = () => {
    clearTimeout(late)
    removeEventListener("error", broken, { capture: true })
    const held = deepest(paint.shadowRoot)
    const height = paint.shadowRoot?.querySelector("main")?.scrollTop ?? 0
    paint.remove()
    document.getElementById("root").inert = false
    const main = find("Main")
    if (main && height) main.scrollTop = height
    press()
    if (!held) return
    const there = everywhere(document.getElementById("root"), "a").filter(way)
    const path = (each) => way(each)?.split("?")[0]
    const same = (part) => there.find((each) => part(each) === part(held))
    const next = same(way) ?? same(path) ?? main?.querySelector("h1")
    if (next?.tagName === "H1") next.tabIndex = -1
    next?.focus({ preventScroll: true })
  }
  // As ui/assets/listing.js does: a snug table stacks where its words don't fit beside one another.
  const stack = (table) => {
    const frame = table.parentElement
    frame.classList.remove("stacked")
    const isTight = frame.classList.contains("snug") ? table.offsetWidth > frame.clientWidth : frame.clientWidth <= 640
    frame.classList.toggle("stacked", isTight)
  }
  let [frames, isStacked] = [0, false]
  const look = () => {
    const root = document.getElementById("root")
    if (root) root.inert = true
    if (!isStacked && document.readyState !== "loading" && paint.shadowRoot) {
      isStacked = true
      everywhere(paint.shadowRoot, ".frame > table").forEach(stack)
    }
    frames = isLive() ? frames + 1 : 0
    if (frames > 2) end()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
