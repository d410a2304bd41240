// Notes when the first figure in a tile, all charts, the live page, the first rows and the table had been painted, and
// says when figures change and a word appears.
const PATIENCE = 60000
const seen = window.seen = {}
const roots = () => [document, document.querySelector("#first-paint")?.shadowRoot].filter(Boolean)
const all = (what) => roots().flatMap((root) => [...root.querySelectorAll(what)])
// The tiles of the dashboard stand in a tree of their own.
const tiles = () => all('[class*="st-key-tile"] *').map((e) => e.shadowRoot).filter(Boolean)
const values = () => [...all('dd.value, [data-testid="stMetricValue"]'), ...tiles().flatMap((root) => [...root.querySelectorAll("dd.value")])]
const figure = () => values().some((e) => /\d/.test(e.textContent))
const isIdle = () => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning"
const live = () => {
  const places = all('[class*="st-key-chart-"]')
  const isPainted = document.querySelector('#first-paint, [data-testid="stSkeleton"]')
  return isIdle() && !isPainted && places.length && places.every((e) => e.querySelector(".main-svg"))
}
// In the first paint the charts are pictures, and bars beside rows of text.
const drawn = () => {
  const bars = all(".card > .rows").filter((each) => each.shadowRoot?.querySelector(".rail i"))
  return bars.length > 1 && all(".card .picture polyline").length > 0
}
const charts = () => drawn() || live()
const rows = () => all(".cells td, .dvn-scroller").length
const table = () => isIdle() && all('td[data-testid="glide-cell-1-0"]').length
// What is seen before a frame is painted is on screen after it; a task that is asked for then comes after.
const painted = () => new Promise((done) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = done
  requestAnimationFrame(() => port2.postMessage(0))
})
const until = async (is) => {
  while (!is()) await new Promise(requestAnimationFrame)
  await painted()
}
const when = (name, is) => until(is).then(() => { seen[name] = performance.now() })
const soon = (is) => Promise.race([until(is).then(() => Date.now()), late()])
const late = () => new Promise((_, refuse) => setTimeout(refuse, PATIENCE, "nothing has changed"))
for (const [name, is] of Object.entries({ figure, charts, live, rows, table })) when(name, is)
const figures = () => [...all("h1"), ...values()].map((e) => e.textContent).join("|")
window.changing = () => {
  const before = figures()
  return soon(() => figures() !== before)
}
window.telling = (what, word) => soon(() => document.querySelector(what)?.textContent.includes(word))
addEventListener("pointerdown", () => { window.clicked = Date.now() }, true)
