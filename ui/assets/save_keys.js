// Ctrl+S saves; Ctrl+Z takes the last unsaved edit back, and Ctrl+Shift+Z repeats it, but for a text
// that is being typed, where the browser's own undo stands. The button of a save is busy until that
// is answered.
const SENT = 300 // what was typed in a field is sent when it is left, and must be on its way before
const OPENED = 150 // a cell that closes sooner after it opened drops what was put into it meanwhile
const CLOSED = 700 // the grid sends the edit of a cell in its own time; the answer to a save would lose it
const LOOK = 25
const PATIENCE = 20000 // a button isn't busy for ever, should no answer come
const MOST = 100
const BUTTON = ".st-key-update-save button"
const asked = (window.editSteps ??= { visit: "", count: 0, steps: [] })
let end // one for all: Streamlit calls this anew for new data, without an end of the old
let sending

export default function ({ data, setTriggerValue }) {
  const isNew = asked.visit !== data.visit
  if (isNew || data.taken >= asked.count) Object.assign(asked, { visit: data.visit, count: data.taken, steps: [] })
  free()
  keepPlace(data.attempts)

  function send() {
    if (asked.steps.length) setTriggerValue("pressed", { steps: asked.steps, count: asked.count })
  }

  function pressed(event) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (!(ctrlKey || metaKey) || altKey || document.querySelector('[data-testid="stDialog"]')) return
    const letter = key.toLowerCase()
    if (letter === "s" && !shiftKey) {
      event.preventDefault()
      if (!event.repeat) save()
    } else if (letter === "z" && !isTyped(document.activeElement)) {
      event.preventDefault()
      asked.steps = [...asked.steps, shiftKey ? "redo" : "undo"].slice(-MOST)
      asked.count += 1
      clearTimeout(sending)
      sending = setTimeout(send, SENT)
    }
  }

  function clicked({ target }) {
    const button = target.closest?.(BUTTON)
    if (!button) return
    button.setAttribute("aria-busy", "true")
    setTimeout(free, PATIENCE)
  }

  end?.()
  document.addEventListener("keydown", pressed, true)
  document.addEventListener("click", clicked, true)
  end = () => {
    document.removeEventListener("keydown", pressed, true)
    document.removeEventListener("click", clicked, true)
  }
  return end
}

// An open cell or a field is left first, so that what is typed in it is saved as well.
function save() {
  const at = document.activeElement
  if (at?.closest("#portal")) {
    setTimeout(close, OPENED, at)
    return setTimeout(() => pressAtRest(performance.now() + PATIENCE), OPENED + CLOSED)
  }
  if (isTyped(at)) at.blur()
  setTimeout(press, SENT)
}

function close(at) {
  const enter = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true, composed: true }
  if (at.isConnected) at.dispatchEvent(new KeyboardEvent("keydown", enter))
}

function press() {
  document.querySelector(BUTTON)?.click()
}

// The run that takes the edit of a cell ends first, and what it sent is drawn (whole_runs.js).
function pressAtRest(end) {
  const state = document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState
  if ((state === "notRunning" && !document.documentElement.dataset.held) || performance.now() > end) press()
  else setTimeout(() => pressAtRest(end), LOOK)
}

function free() {
  document.querySelector(BUTTON)?.removeAttribute("aria-busy")
}

// The button that was pressed is gone once all is saved: a keyboard goes on from the bar.
let attempts
function keepPlace(now) {
  const isAnswered = attempts !== undefined && attempts !== now
  attempts = now
  if (!isAnswered) return
  requestAnimationFrame(() => {
    const bar = document.querySelector(".st-key-save-bar")
    if (!bar || document.activeElement !== document.body) return
    bar.tabIndex = -1
    bar.focus({ preventScroll: true })
  })
}

function isTyped(at) {
  if (!at) return false
  const texts = 'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"])'
  return at.isContentEditable || at.matches(texts)
}
