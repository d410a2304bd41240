// Puts the reader's words where Streamlit has English ones: why a file was refused, how large it is,
// and the names of buttons.
const SIZE = /(\d+\.\d)(B|KB|MB|GB)$/
const UNITS = { B: "byte", KB: "kilobyte", MB: "megabyte", GB: "gigabyte" }
const watching = new Map() // by field: Streamlit calls this anew for new data, without an end of the old

export default function ({ data }) {
  watching.get(data.field)?.disconnect()
  const field = document.querySelector(`.st-key-${data.field}`)
  if (!field) return
  const watch = new MutationObserver(() => translate(field, data))
  watching.set(data.field, watch)
  watch.observe(field, { subtree: true, childList: true, characterData: true, attributes: true })
  translate(field, data)
  return () => watch.disconnect()
}

function translate(field, data) {
  for (const alert of field.querySelectorAll('[role="alert"]')) {
    const said = alert.textContent
    if (said !== data[alert.dataset.why]) {
      alert.dataset.why = why(alert, said, data)
      say(alert, data[alert.dataset.why])
    }
  }
  for (const chip of field.querySelectorAll('[data-testid="stFileChip"]')) {
    const [name, size] = chip.querySelectorAll('[data-testid="stFileChipName"], [data-testid="stFileChipName"] + div')
    if (size) say(size, sized(size.textContent, data))
    label(chip, sized(chip.ariaLabel ?? "", data))
    label(chip.querySelector('[data-testid="stFileChipDeleteBtn"] button'), data.remove.replace("NAME", () => name?.textContent))
  }
  for (const button of field.querySelectorAll('section button:not([data-testid="stBaseButton-minimal"])')) {
    label(button, data.choose)
  }
  label(field.querySelector("input[type=file]"), data.choose)
}

// What was told in another language keeps its reason.
function why(alert, said, data) {
  if (/File must be .* or smaller/.test(said)) return "large"
  if (said.includes(data.room) || /\b413\b/.test(said)) return "room"
  return /^Error: /.test(said) ? "failed" : alert.dataset.why
}

function sized(text, { language }) {
  const shown = (_, number, unit) =>
    new Intl.NumberFormat(language, { style: "unit", unit: UNITS[unit], maximumFractionDigits: 1 }).format(number)
  return text.replace(SIZE, shown)
}

// Streamlit keeps its own pieces of text, so they stay where they are.
function say(element, words) {
  if (element.textContent === words) return
  const [first, ...others] = element.childNodes
  for (const other of others) other.nodeValue = ""
  first.nodeValue = words
}

function label(element, words) {
  if (element && element.ariaLabel !== words) element.ariaLabel = words
}
