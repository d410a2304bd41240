// Streamlit has no setting for its own words. They are exchanged as they appear, in labels, in places
// for text and in its own menus; text of the programme stands in Markdown, and is left alone.
const LABELS = ["aria-label", "aria-valuetext", "placeholder", "title"]
const SELECTOR = LABELS.map((name) => `[${name}]`).join()
// Text that is never Streamlit's own. Its sentence for an empty list is an option without a box.
const FOREIGN = "svg, style, textarea, [role=option]:not([style*=contents])"
const DATES = "[data-testid=stDateInputCalendar], [id^=react-aria-description]"
const SELECTED = "Selected Date: "
const OUTSIDE = /^(?:Error)?: Date set outside allowed range\. Please select a date (on or before|on or after|between) (\S+?)(?: and (\S+?))?\.$/
const OWN_MARKDOWN = "[data-testid=stTooltipContent], [data-testid=stTooltipErrorContent]"
const given = new WeakMap() // node to place to the English and what stands in its place
let words
let observer
let announced
let isListening = false

export default function ({ data }) {
  speak(data.language)
  words = data
  observer?.disconnect()
  observer = new MutationObserver((records) => records.forEach(follow))
  observer.observe(document.body, {
    attributeFilter: LABELS,
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  })
  if (!isListening) document.addEventListener("keyup", typed, { capture: true })
  if (!isListening) document.addEventListener("keydown", left, { capture: true })
  if (!isListening) document.addEventListener("focusout", left, { capture: true })
  if (!isListening) document.addEventListener("paste", pasted)
  if (!isListening) document.addEventListener("click", chosen, { capture: true })
  isListening = true
  exchange(document.body)
  mark()
  tell(data.number, data.said)
}

// A screen reader reads the page in its language; the page's own script has dates follow it.
function speak(language) {
  if (document.documentElement.lang === language) return
  document.documentElement.lang = language
  window.dispatchEvent(new Event("languagechange"))
}

// Streamlit reads the language for its calendar as a run begins and ends: told by the run alone, it
// may be told too late.
function chosen({ target }) {
  const choice = target.closest?.(".st-key-lang [role=radio]")
  if (choice) speak(choice.textContent.trim().toLowerCase())
  if (target.closest?.("[data-testid=stDateInputCalendar] [role=gridcell]"))
    document.querySelectorAll(".no-such-day").forEach((line) => line.remove())
}

function follow(record) {
  if (record.type === "attributes") label(record.target, record.attributeName)
  else if (record.type === "characterData") word(record.target)
  else record.addedNodes.forEach(exchange)
}

function exchange(node) {
  if (node.nodeType === Node.TEXT_NODE) word(node)
  if (node.nodeType !== Node.ELEMENT_NODE || node.closest("svg")) return
  for (const each of [node, ...node.querySelectorAll(SELECTOR)]) LABELS.forEach((name) => label(each, name))
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) word(texts.currentNode)
}

function label(element, name) {
  const now = element.getAttribute(name)
  if (now) put(element, name, now, (said) => element.setAttribute(name, said))
}

// Streamlit names a box to tick by the Markdown of its label, backslashes and all.
function unmarked(markdown) {
  return markdown.replace(/:[a-z-]+\[((?:\\.|[^\]\\])*)\]/g, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1")
}

function word(text) {
  const parent = text.parentElement
  if (!parent || !text.data.trim() || text.data.length > 100 || parent.closest(FOREIGN)) return
  if (parent.closest("[data-testid=stMarkdownContainer]") && !parent.closest(OWN_MARKDOWN)) return
  put(text, "", text.data, (said) => (text.data = said), parent.closest(DATES) !== null)
}

function put(node, place, now, write, isLabel = true) {
  const places = given.get(node) ?? {}
  const english = places[place]?.[1] === now ? places[place][0] : now
  const said = node.type === "checkbox" ? unmarked(english) : translated(english, isLabel)
  if (said === now) return
  given.set(node, { ...places, [place]: [english, said] })
  write(said)
}

function translated(english, isLabel) {
  if (english in words.alone) return words.alone[english]
  const [, bound, one, two] = OUTSIDE.exec(english) ?? []
  if (bound) return words.outside[bound].replace("{first}", one).replace("{last}", two ?? one)
  if (!isLabel) return english
  for (const [start, said] of Object.entries(words.before))
    if (english.startsWith(start)) return said.replace("{name}", () => english.slice(start.length))
  const selected = english.startsWith(SELECTED) && new Date(english.slice(SELECTED.length))
  if (selected) return words.selected.replace("{name}", () => day(selected, { dateStyle: "long" }))
  const [, number] = /^(\d\d?) – [A-Z][a-z]+$/.exec(english) ?? []
  if (number) return `${number} – ${day(new Date(2000, number - 1), { month: "long" })}`
  for (const [mark, said] of Object.entries(words.pairs)) {
    const [first, ...rest] = english.split(mark)
    if (rest.length && first in words.alone)
      return said.replace(/{word}|{name}/g, (place) => (place === "{word}" ? words.alone[first] : rest.join(mark)))
  }
  return english
}

function day(date, form) {
  return Number.isNaN(date.valueOf()) ? "" : new Intl.DateTimeFormat(navigator.language, form).format(date)
}

const fieldOf = (target) =>
  target.getAttribute?.("role") === "spinbutton" ? target.closest("[data-testid=stDateInputField]") : null
const written = (field) => field.querySelector("[role=group]")?.textContent ?? ""
const numbers = (field) =>
  ["year", "month", "day"].map((type) =>
    Number(field.querySelector(`[data-type=${type}]`)?.getAttribute("aria-valuenow")),
  )

// For a day that a month doesn't have, Streamlit takes the last one, without a word.
function typed({ target, key }) {
  const field = fieldOf(target)
  if (!field || key === "Escape" || key === "Tab" || key === "Shift") return
  const [year, month, day] = numbers(field)
  const isWhole = year >= 1000 && month > 0 && day > 0
  const isThere = isWhole && new Date(year, month - 1, day).getDate() === day
  const refused = field.querySelector("span[role=alert]") // for screen readers alone
  if (isPart(field) && (refused || key === "Enter")) return warn(field, named(words.partial, written(field)), !refused)
  if (refused) return warn(field, translated(refused.textContent, true), false)
  warn(field, isWhole && !isThere ? named(words.none, written(field)) : "", true)
}

// A year alone, or a year of two digits, fills other parts of the field than were meant.
function isPart(field) {
  const [year, month, day] = numbers(field)
  return [year, month, day].some(Boolean) && !(year >= 1000 && month && day)
}

const named = (said, name) => said.replace("{name}", () => name)

// Of a part of a day Streamlit goes back to the day before, without a word.
function left(event) {
  const field = event.isTrusted && fieldOf(event.target)
  if (field && isLeft(event, field) && isPart(field)) warn(field, named(words.partial, written(field)), true)
}

function isLeft({ type, key, shiftKey, target, relatedTarget }, field) {
  if (type === "focusout") return !field.contains(relatedTarget) && !relatedTarget?.closest(DATES)
  const parts = [...field.querySelectorAll("[role=spinbutton]")]
  return key === "Escape" || (key === "Tab" && target === parts.at(shiftKey ? 0 : -1))
}

// A pasted day counts where Streamlit or day_keys.js can read it; one number is for one part.
function pasted(event) {
  const field = fieldOf(event.target)
  const text = event.clipboardData?.getData("text").trim()
  if (!field || !text || event.isTyped) return
  const before = written(field)
  const isOther = Number(text) !== Number(event.target.getAttribute("aria-valuenow"))
  setTimeout(() => {
    const isTaken = event.defaultPrevented && !(/^\d+$/.test(text) && isOther && written(field) === before)
    const refused = isPartOfDay(text) ? words.partial : words.unread
    const said = event.isNoSuchDay ? words.none : isTaken ? "" : refused
    warn(field, named(said, text.slice(0, 30)), true)
  })
}

// Up to three numbers, but for a day of three with a whole year.
function isPartOfDay(text) {
  const found = /^[\d\s./-]+$/.test(text) ? (text.match(/\d+/g) ?? []) : []
  const lengths = found.map((number) => number.length)
  if (!found.length || found.length > 3 || Math.max(...lengths) > 4) return false
  return found.length < 3 || !lengths.includes(4)
}

function warn(field, said, isHeard) {
  const place = field.parentElement
  place.querySelector(".no-such-day")?.remove()
  if (!said) return
  const line = document.createElement("p")
  line.className = "no-such-day"
  line.setAttribute(...(isHeard ? ["role", "alert"] : ["aria-hidden", "true"]))
  line.style = "margin: 0 0 0.25rem; font-size: 0.75rem; font-weight: 600"
  line.textContent = said
  field.before(line) // below it the calendar is open
}

// The link to the page that is open: Streamlit shows it by colour alone.
function mark() {
  for (const link of document.querySelectorAll(".st-key-tools a")) {
    if (new URL(link.href).pathname === location.pathname) link.setAttribute("aria-current", "page")
    else link.removeAttribute("aria-current")
  }
}

// One line for all that filters do. It is emptied first, or equal words would not be read again.
function tell(number, said) {
  let line = document.getElementById("told")
  if (!line) {
    line = document.createElement("p")
    line.id = "told"
    line.setAttribute("role", "status")
    line.style = "position: fixed; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%)"
    document.body.append(line)
  }
  const isNew = announced !== undefined && announced !== number
  announced = number
  if (!isNew) return
  line.textContent = ""
  setTimeout(() => (line.textContent = said), 100)
}
