// Enter and a double click on a code open the page of its action. The grid paints its cells and has no
// links; which cell is chosen is told by its table for screen readers, half a second late. So a key or
// a click in between calls it off, and nothing is kept from the grid itself.
const PLACE = "{code}" // in the address of an action
const TOLD = 500 // milliseconds
const GRID = '.st-key-update-table [data-testid="stDataFrame"]'
const CHOSEN = `${GRID} td[aria-selected="true"]`

export default function ({ data }) {
  let timer

  function heard({ type, key, target, ctrlKey, metaKey, altKey, shiftKey }) {
    clearTimeout(timer)
    const isEnter = key === "Enter" && !(ctrlKey || metaKey || altKey || shiftKey)
    if ((isEnter || type === "dblclick") && target.closest?.(GRID)) timer = setTimeout(go, TOLD)
  }

  function go() {
    const code = chosen(data.heading)
    if (!code) return
    const link = document.createElement("a")
    link.href = data.way.replace(PLACE, encodeURIComponent(code))
    document.body.append(link)
    link.click() // in_place.js opens it
    link.remove()
  }

  const events = ["keydown", "pointerdown", "dblclick"]
  for (const name of events) document.addEventListener(name, heard, true)
  return () => {
    clearTimeout(timer)
    for (const name of events) document.removeEventListener(name, heard, true)
  }
}

// The code in the chosen cell; "" in any other column than that of codes.
function chosen(heading) {
  const cell = document.querySelector(CHOSEN)
  const column = cell?.getAttribute("aria-colindex")
  const head = cell?.closest("table").querySelector(`th[aria-colindex="${column}"]`)
  return head?.textContent === heading ? cell.textContent : ""
}
