// A click on a heading, or on the entries of its menu that sort, has the server sort: the grid itself sorts
// texts, "100" before "25", and moves a row as soon as it is edited. The grid is told of the click as of one
// of the middle button, which it ignores: so what it began when the button went down ends as always. What is
// painted where only the grid knows; where it can't be asked, it sorts by itself.
const GRID = ':is(.st-key-update-table, .st-key-update-table-read) [data-testid="stDataFrame"]'
const MENU = '[data-testid="stDataFrameColumnMenu"]'
const DIRECTIONS = ["up", "down"] // the first entries of a menu
const NEAR = 4 // px between down and up of a click, and of an edge that is dragged
const OPENS = 60 // milliseconds, until the menu that was clicked instead is there

export default function ({ setTriggerValue }) {
  let down = null
  let title = ""

  function pressed(event) {
    down = event.isTrusted && event.button === 0 && heading(event) ? event : null
  }

  function released(event) {
    const began = down
    down = null
    if (!began || Math.hypot(event.clientX - began.clientX, event.clientY - began.clientY) > NEAR) return
    const found = heading(event)
    if (!found) return
    event.stopImmediatePropagation()
    const { clientX, clientY, pointerId } = event
    const same = { clientX, clientY, pointerId, pointerType: "mouse", button: 1, bubbles: true, cancelable: true }
    event.target.dispatchEvent(new PointerEvent("pointerup", same))
    title = found
    setTimeout(() => { if (!document.querySelector(MENU)) tell("next") }, OPENS)
  }

  function chosen(event) {
    const entry = event.target.closest?.(`${MENU} [role="menuitem"]`)
    const place = entry ? [...entry.parentElement.querySelectorAll('[role="menuitem"]')].indexOf(entry) : -1
    if (!title || !(place in DIRECTIONS)) return
    event.stopImmediatePropagation()
    tell(DIRECTIONS[place])
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })) // closes it
  }

  const tell = (way) => setTriggerValue("asked", { title, way })
  const heard = { pointerdown: pressed, pointerup: released, click: chosen }
  for (const [name, hear] of Object.entries(heard)) window.addEventListener(name, hear, true)
  return () => {
    for (const [name, hear] of Object.entries(heard)) window.removeEventListener(name, hear, true)
  }
}

// The title of the heading under the pointer; "" elsewhere, and on an edge, where its width is changed.
function heading({ target, clientX, clientY }) {
  const grid = target.closest?.(GRID)
  const canvas = grid?.querySelector("canvas")
  const drawn = canvas && known(canvas)
  if (!drawn) return ""
  const { left, top } = canvas.getBoundingClientRect()
  const { columns, cellXOffset, freezeColumns, headerHeight, translateX } = drawn
  if (clientY < top || clientY > top + headerHeight) return ""
  const from = (start, at, end) => {
    for (const { title, width } of columns.slice(at, end)) {
      if (clientX < start + width) return clientX - start < NEAR || start + width - clientX < NEAR ? "" : title
      start += width
    }
    return ""
  }
  const frozen = columns.slice(0, freezeColumns).reduce((sum, { width }) => sum + width, 0)
  if (clientX < left + frozen) return from(left, 0, freezeColumns)
  return from(left + frozen + translateX, Math.max(cellXOffset, freezeColumns), columns.length)
}

// What the grid was last drawn with; undefined where it keeps that elsewhere than it does now.
function known(canvas) {
  const name = Object.keys(canvas).find((key) => key.startsWith("__reactFiber"))
  let fiber = canvas[name]
  while (fiber && !("cellXOffset" in (fiber.memoizedProps ?? {}))) fiber = fiber.return
  return fiber?.memoizedProps
}
