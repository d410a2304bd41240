// Streamlit takes a typed day only once its field is left, and Enter does nothing. A pasted day counts at
// once: a day that is whole is handed over as if it were pasted, on Enter and after its last digit.
let last = null // the part in which digits are typed
let digits = 0

export default function () {
  document.addEventListener("keydown", counted, true) // the same function is added only once
  document.addEventListener("keyup", pressed, true)
  document.addEventListener("paste", pasted)
}

// A digit that ends its part moves the focus to the next one before its key goes up.
function counted({ target, key }) {
  digits = isDigit(key) ? (target === last ? digits + 1 : 1) : 0
  last = target
}

function pressed({ target, key }) {
  const part = target.closest?.("[data-testid=stDateInputField] [role=spinbutton]")
  // Later: who says that a day is none hears the same key (reader_words.js).
  if (part && (key === "Enter" || (isDigit(key) && isDone(part)))) setTimeout(() => give(part))
}

const isDigit = (key) => /^\d$/.test(key)

// Streamlit reads a pasted day that is there in the order of the field; files and addresses have the year first.
function pasted(event) {
  const part = event.target.closest?.("[data-testid=stDateInputField] [role=spinbutton]")
  if (!part || event.defaultPrevented) return
  const { year, month, day } = read(part, event.clipboardData?.getData("text") ?? "")
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return
  event.preventDefault()
  const whole = existing(year, month, day)
  event.isNoSuchDay = whole.day !== day
  paste(part, whole)
}

function read(part, text) {
  const found = /^\s*(\d+)([-/.])(\d+)\2(\d+)\s*$/.exec(text)
  if (!found) return {}
  const types = [...part.closest("[role=group]").querySelectorAll("[role=spinbutton]")].map(({ dataset }) => dataset.type)
  const order = found[1].length === 4 ? ["year", "month", "day"] : types
  return Object.fromEntries(order.map((type, at) => [type, Number([found[1], found[3], found[4]][at])]))
}

// Of a day that a month doesn't have, the last one: a sentence says so (reader_words.js).
const existing = (year, month, day) => ({ year, month, day: Math.min(day, new Date(year, month, 0).getDate()) })

// The last part of a day has all its digits.
function isDone(part) {
  const isLast = [...part.closest("[role=group]").querySelectorAll("[role=spinbutton]")].at(-1) === part
  return isLast && part === last && digits === (part.dataset.type === "year" ? 4 : 2)
}

function give(part) {
  const group = part.closest("[role=group]")
  const number = (type) => Number(group.querySelector(`[data-type=${type}]`)?.getAttribute("aria-valuenow"))
  const [year, month, day] = ["year", "month", "day"].map(number)
  if (year < 1000 || !month || !day) return
  const whole = existing(year, month, day)
  paste(part, whole)
  // The field goes on showing the day that is none until it is left.
  if (whole.day !== day) for (const moved of ["focusout", "focusin"]) part.dispatchEvent(new FocusEvent(moved, { bubbles: true }))
}

function paste(part, whole) {
  const text = [...part.closest("[role=group]").querySelectorAll("[data-type]")]
    .map(({ dataset, textContent }) => (dataset.type in whole ? String(whole[dataset.type]).padStart(2, "0") : textContent))
    .join("")
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  const pasted = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData })
  pasted.isTyped = true
  part.dispatchEvent(pasted)
}
