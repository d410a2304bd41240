// Streamlit's grid takes from a pasted block what fits and says nothing of the rest. So a block goes
// to the server, with the cell it was meant for. The grid pastes only while it has the focus: a field
// of no size catches the block beside it, and gives the focus back.
export default function ({ setTriggerValue }) {
  let caught = null

  function keyed(event) {
    const grid = inUse()
    if (!grid || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "v") return
    const field = document.createElement("textarea")
    field.setAttribute("aria-hidden", "true")
    field.style.cssText = "position: absolute; width: 1px; height: 1px; opacity: 0; border: 0; padding: 0"
    caught = { grid, place: place(grid), field }
    grid.append(field)
    field.focus({ preventScroll: true })
    setTimeout(giveBack)
  }

  function pasted(event) {
    const grid = caught?.grid ?? inUse()
    const found = grid && (caught?.place ?? place(grid))
    if (!found) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const text = event.clipboardData?.getData("text/plain")
    if (text) setTriggerValue("pasted", { ...found, text })
    giveBack()
  }

  function giveBack() {
    if (!caught) return
    const { grid, field } = caught
    caught = null
    field.remove()
    grid.querySelector("canvas[tabindex]")?.focus({ preventScroll: true })
  }

  window.addEventListener("keydown", keyed, true)
  window.addEventListener("paste", pasted, true)
  return () => {
    window.removeEventListener("keydown", keyed, true)
    window.removeEventListener("paste", pasted, true)
  }
}

// The table with the focus, no cell of it being open.
function inUse() {
  return document.activeElement?.closest('[data-testid="stDataFrame"]') ?? null
}

// Row and column of the first cell that is chosen, and what stands above each column.
function place(grid) {
  const chosen = [...grid.querySelectorAll('td[aria-selected="true"]')].map((cell) =>
    cell.dataset.testid.match(/(\d+)-(\d+)$/).slice(1).map(Number),
  )
  if (!chosen.length) return null
  const headings = {}
  for (const heading of grid.querySelectorAll("th")) headings[heading.ariaColIndex - 1] = heading.textContent
  return {
    column: Math.min(...chosen.map(([column]) => column)),
    row: Math.min(...chosen.map(([, row]) => row)),
    headings,
  }
}
