// A click on a heading, or on the entries of its menu that sort, has the server sort: the grid itself sorts
// texts, "100" before "25", and moves a row as soon as it is edited. The grid gets the end of the click as
// that of the middle button, which sorts nothing, since it must learn that the button is up. The headings
// are painted, so their places come from the grid's React component; without it the grid sorts by itself.
const GRID = ':is(.st-key-update-table, .st-key-update-table-read) [data-testid="stDataFrame"]'
const MENU = '[data-testid="stDataFrameColumnMenu"]'
const DIRECTIONS = ["up", "down"] // the first entries of a menu
const NEAR = 4 // px between down and up of a click, and of an edge that is dragged
const MENU_WIDE = 30 // px at the end of a heading, a click on which opens its menu
const ARROW = /^[↑↓] / // before the heading by which the rows are sorted

// `data` are the headings that sort, without an arrow. The others are left to the grid.
export default function ({ data, setTriggerValue }) {
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
    title = found?.title ?? ""
    if (!sorts(title)) return
    event.stopImmediatePropagation()
    const { clientX, clientY, pointerId } = event
    const same = { clientX, clientY, pointerId, pointerType: "mouse", button: 1, bubbles: true, cancelable: true }
    event.target.dispatchEvent(new PointerEvent("pointerup", same))
    if (!found.isMenu) tell("next")
  }

  function chosen(event) {
    const entry = event.target.closest?.(`${MENU} [role="menuitem"]`)
    const place = entry ? [...entry.parentElement.querySelectorAll('[role="menuitem"]')].indexOf(entry) : -1
    if (!sorts(title) || !(place in DIRECTIONS)) return
    event.stopImmediatePropagation()
    tell(DIRECTIONS[place])
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })) // closes it
  }

  const sorts = (title) => data.includes(title.replace(ARROW, ""))
  const tell = (way) => setTriggerValue("asked", { title: title.replace(ARROW, ""), way })
  const heard = { pointerdown: pressed, pointerup: released, click: chosen }
  for (const [name, hear] of Object.entries(heard)) window.addEventListener(name, hear, true)
  return () => {
    for (const [name, hear] of Object.entries(heard)) window.removeEventListener(name, hear, true)
  }
}

// The heading under the pointer, and whether its menu is; null elsewhere, and on an edge, where its width is
// changed.
function heading({ target, clientX, clientY }) {
  const grid = target.closest?.(GRID)
  const canvas = grid?.querySelector("canvas")
  const drawn = canvas && known(canvas)
  if (!drawn) return null
  const { left, top } = canvas.getBoundingClientRect()
  const { columns, cellXOffset, freezeColumns, headerHeight, translateX } = drawn
  if (clientY < top || clientY > top + headerHeight) return null
  const from = (start, at, end) => {
    for (const { title, width } of columns.slice(at, end)) {
      const edge = start + width
      const isEdge = clientX - start < NEAR || edge - clientX < NEAR
      if (clientX < edge) return isEdge ? null : { title, isMenu: edge - clientX < MENU_WIDE }
      start = edge
    }
    return null
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
