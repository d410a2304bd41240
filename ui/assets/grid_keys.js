// Streamlit's grid handles a key in its own time: a cell that is opening or closing, or a letter
// whose timer has yet to run, makes it drop the next key, or with it the whole edit. A browser that
// is busy drawing hands over several keys at once. So each key waits here until the one before is done.
// What can't be handed on as it was goes straight through, after what waits: the browser alone can
// compose a letter, move a caret or paste.
//
// The first click of two opens a cell that is chosen already. The second one then falls on its list,
// or, where both come at once, brings the focus back to the grid: either would close the list, and
// what is typed into another cell would be lost. Beside the one line of a text in its high cell a click
// would take the focus from the text, and with it what is typed next.
const CLOSING = new Set(["Tab", "Enter", "Escape"])
const OWN = "input, textarea, button, a, [role=button], [role=option], [role=gridcell]" // take a click by themselves
const AT_ONCE = 500 // milliseconds, that a double click takes at most
const LOOKS = 100 // at what a key is to bring about, 5 ms apart; a busy browser takes longer over them

export default function () {
  const held = []
  let letters = 0 // those whose timers have not run yet
  let awaited = null // what the last key is to bring about: an open cell or a closed one
  let replaying = false
  let pointedAt = -Infinity

  function pressed(event) {
    if (replaying || !isInGrid(event.target)) return
    if (!canWait(event)) return flush()
    if (held.length || !isReadyFor(event.key)) {
      event.stopImmediatePropagation()
      event.preventDefault()
      if (event.repeat) return
      held.push(event)
      if (held.length === 1) later(release)
    } else follow(event)
  }

  function flush() {
    awaited = null
    while (held.length) replay(held.shift())
  }

  // Timers run in turn: a second one, set when the first runs, comes after those of the grid.
  const later = (then) => setTimeout(() => setTimeout(then))

  function isReadyFor(key) {
    if (awaited && !awaited()) return false
    awaited = null
    return !(editor() && CLOSING.has(key) && letters)
  }

  // Notes what a key that goes to the grid will do there.
  function follow({ key }) {
    const open = editor()
    if (open && !CLOSING.has(key)) {
      letters += 1
      later(() => (letters -= 1))
    } else if (open) expect(() => editor() !== open)
    else if (opens(key)) expect(() => editor() !== null)
  }

  function expect(change) {
    let done = false
    let looks = LOOKS
    awaited = () => done
    const look = () => (change() || !--looks ? later(() => (done = true)) : setTimeout(look, 5))
    later(look)
  }

  function release() {
    if (!isInGrid(document.activeElement)) held.length = 0 // their place is left
    while (held.length && isReadyFor(held[0].key)) replay(held.shift())
    if (held.length) setTimeout(release, 5)
  }

  function replay(event) {
    const at = document.activeElement ?? document.body
    const { key, code, keyCode, shiftKey } = event
    const again = { key, code, keyCode, shiftKey, bubbles: true, cancelable: true, composed: true }
    follow(event)
    replaying = true
    const wanted = at.dispatchEvent(new KeyboardEvent("keydown", again))
    replaying = false
    // Only a real key writes by itself.
    if (wanted && editor() === at && key.length === 1) document.execCommand("insertText", false, key)
    if (wanted && editor() === at && key === "Backspace") document.execCommand("delete")
  }

  function pointed() {
    pointedAt = field() ? -Infinity : performance.now() // an open cell is being left
    flush()
  }

  function onCell(event) {
    const { detail, target } = event
    const at = field()
    if (!at || !target.closest?.("#portal")) return
    if (at.getAttribute("role") !== "combobox") {
      if (target.closest(OWN)) return
      event.preventDefault()
      at.focus()
    } else if (detail > 1 && isOpen(at) && !target.closest('[role="option"]')) {
      event.stopImmediatePropagation()
      event.preventDefault() // the list keeps its focus
    }
  }

  function focused({ target }) {
    const isAtOnce = performance.now() - pointedAt < AT_ONCE
    if (isAtOnce && field() && !target.closest("#portal")) later(reopen)
  }

  function reopen() {
    const at = field()
    if (at?.getAttribute("role") !== "combobox") at?.focus()
    else if (!isOpen(at)) at.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }))
  }

  const heard = { keydown: pressed, pointerdown: pointed, mousedown: onCell, focusin: focused, compositionstart: flush }
  for (const [name, hear] of Object.entries(heard)) document.addEventListener(name, hear, true)
  return () => {
    for (const [name, hear] of Object.entries(heard)) document.removeEventListener(name, hear, true)
  }
}

// A cell that can't be changed never opens.
function opens(key) {
  const chosen = document.querySelector('td[aria-selected="true"]')
  return (key === "Enter" || key.length === 1) && chosen?.getAttribute("aria-readonly") === "false"
}

// Where an open cell is typed in, once it can be.
function editor() {
  return document.activeElement?.closest("#portal") ? document.activeElement : null
}

// Where an open cell is typed in, wherever the focus is.
function field() {
  return document.querySelector("#portal input, #portal textarea")
}

function isOpen(field) {
  return field?.getAttribute("aria-expanded") === "true"
}

function isInGrid(place) {
  return Boolean(place?.closest?.('#portal, [data-testid="stDataFrame"]'))
}

// Whether a key can be handed on later and do the same.
function canWait({ key, ctrlKey, metaKey, altKey, isComposing, keyCode }) {
  if (ctrlKey || metaKey || altKey || isComposing || keyCode === 229 || key === "Dead") return false
  return !editor() || CLOSING.has(key) || key === "Backspace" || key.length === 1
}
