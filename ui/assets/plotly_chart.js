// Draws a chart by plotly's small bundle, which a page loads once, and tells which place was clicked.
const FONTS = ["14px 'Source Sans'", "600 14px 'Source Sans'"]
const charts = new WeakMap() // what is known of a chart, by the element that Streamlit has for it
let asked, isLoaded // the bundle, for all charts

export default function ({ data, parentElement, setTriggerValue }) {
  const chart = charts.get(parentElement) ?? begin(parentElement)
  const { place } = chart
  Object.assign(chart, { said: data, tell: setTriggerValue })
  place.setAttribute("aria-label", data.alt)
  place.classList.toggle("clicked", data.clicks)
  loaded(data.bundle).then(() => follow(chart), (error) => fail(chart, error))
  return () => end(chart, parentElement)
}

function begin(parent) {
  const place = document.createElement("div")
  place.className = "plotly-chart"
  place.setAttribute("role", "figure")
  parent.append(place)
  // What follows the size is drawn before the page is painted, and doesn't change the size again.
  const sight = new ResizeObserver(() => { if (isLoaded) attempt(chart) })
  const chart = { place, sight }
  sight.observe(place)
  place.addEventListener("click", (event) => beside(chart, event))
  for (const name of ["touchstart", "touchmove", "touchend", "touchcancel"]) {
    place.addEventListener(name, (event) => touched(chart, event), { capture: true, passive: true })
  }
  charts.set(parent, chart)
  return chart
}

function end({ place, sight }, parent) {
  sight.disconnect()
  window.Plotly?.purge(place)
  place.remove()
  charts.delete(parent)
}

// plotly measures words when it draws them, so their fonts come first; without them it draws too.
function loaded(address) {
  asked ??= Promise.all([script(address), ...FONTS.map((font) => document.fonts.load(font).catch(() => []))])
  asked.then(() => { isLoaded = true }, () => { asked = undefined }) // the next run asks again
  return asked
}

function script(address) {
  return new Promise((done, failed) => {
    const made = document.createElement("script")
    made.src = address
    made.addEventListener("load", done)
    made.addEventListener("error", () => failed(new Error(`${address} didn't load`)))
    document.head.append(made)
  })
}

// A chart with another figure is drawn anew once the words and figures of the same run are painted: they
// are what is looked for, and a drawing takes longer than all of them. One is drawn in each frame, so that
// the page answers between them.
const waiting = new Set()

function follow(chart) {
  if (!chart.figure) return attempt(chart)
  if (!waiting.size) requestAnimationFrame(() => requestAnimationFrame(next))
  waiting.add(chart)
}

function next() {
  const [first] = waiting
  waiting.delete(first)
  if (waiting.size) requestAnimationFrame(next)
  attempt(first)
}

function attempt(chart) {
  try {
    draw(chart)?.catch((error) => fail(chart, error))
  } catch (error) {
    fail(chart, error)
  }
}

// The same figure at the same size isn't drawn again.
function draw(chart) {
  const { place, said } = chart
  const width = place.clientWidth, height = place.clientHeight
  if (!width || !height) return // hidden: the observer sees it appear
  if (chart.figure === said.figure && chart.width === width && chart.height === height) return
  Object.assign(chart, { figure: said.figure, width, height })
  if (place.dataset.failed) {
    place.replaceChildren()
    delete place.dataset.failed
  }
  const { data, layout } = JSON.parse(said.figure)
  const drawn = Plotly.react(place, data, { ...layout, width, height }, said.config)
  if (!chart.isHeard) listen(chart)
  // A picture that can be scaled fits on paper, which has another width.
  for (const each of place.querySelectorAll(".main-svg")) each.setAttribute("viewBox", `0 0 ${width} ${height}`)
  return drawn
}

// What is under the pointer was clicked: plotly says so before the browser does.
function listen(chart) {
  chart.isHeard = true
  chart.place.on("plotly_click", ({ points }) => {
    const told = points.map((point) => point.customdata).find(Boolean)
    chart.isAt = Boolean(told)
    if (told && chart.said.clicks && !isEcho(chart)) chart.tell("clicked", told)
  })
}

function beside(chart, { target, isTrusted }) {
  const { isAt, said, touch } = chart
  chart.isAt = false
  if (said.clicks && !isAt && target.closest(".drag") && !isEcho(chart)) chart.tell("clicked", [])
  if (touch && !isTrusted) touch.isTold = true // plotly's own click ends what it makes of a tap
}

// A tap is told twice: plotly takes the end of a touch for a click, and then the click that the browser
// makes of it, so that the second would take the first back. The end of a scroll is a click to plotly, too.
const ECHO = 1000 // milliseconds, that the browser takes at most
const SLIP = 8 // px that a finger moves in a tap

function touched(chart, { type, touches, changedTouches: [{ clientX, clientY }] }) {
  if (type === "touchstart") chart.touch = { clientX, clientY, isTold: false, isScroll: touches.length > 1 }
  const { touch } = chart
  if (!touch) return
  const way = Math.hypot(clientX - touch.clientX, clientY - touch.clientY)
  if (way > SLIP || type === "touchcancel") touch.isScroll = true
  touch.at = performance.now()
}

function isEcho({ touch }) {
  return Boolean(touch) && performance.now() - touch.at < ECHO && (touch.isTold || touch.isScroll)
}

// Without the chart its alternative text is shown; the table is there as well.
function fail({ place, said }, error) {
  console.warn(error)
  place.textContent = said.alt
  place.dataset.failed = "yes"
}
