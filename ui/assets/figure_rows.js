// Builds the rows from data alone: text goes in as text, so nothing in it can become code.
export default function ({ data, parentElement, setTriggerValue }) {
  const held = parentElement.activeElement?.dataset.id
  parentElement.querySelector(".frame")?.remove()
  const list = element("ul", { role: "list", ariaLabel: data.alt }, data.rows.map((each) => row(each, data, setTriggerValue)))
  parentElement.append(element("div", { className: `frame ${data.look}` }, [list]))
  // The rows are built anew after a choice; the keyboard stays where it was.
  if (held) parentElement.querySelector(`[data-id="${CSS.escape(held)}"]`)?.focus({ preventScroll: true })
}

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function heard(text) {
  return element("span", { className: "heard" }, [text])
}

function row(said, data, tell) {
  const name = link(said.way, said.name)
  name.title = said.name
  if (said.language) name.lang = said.language
  const parts = [element("span", { className: "name" }, [name, heard(` ${said.stated}`)])]
  if (said.language) parts[0].append(element("span", { className: "badge" }, [said.language.toUpperCase()]))
  parts.push(element("span", { className: "bar", ariaHidden: "true" }))
  parts.push(...(said.pick ? [change(said), choice(said, data, tell)] : [state(said)]))
  return element("li", { role: "listitem", className: said.look ?? "" }, parts)
}

// The status as its mark, its word for who hears it, and the progress.
function state({ icon: name, tone, word, value }) {
  const mark = icon(name)
  mark.style.color = `var(--st-${tone}-color)`
  return element("span", { className: "state", title: word }, [mark, element("span", { className: "word" }, [word]), element("span", {}, [value])])
}

function link(address, text) {
  const made = element("a", { href: address }, [text])
  made.dataset.id = address
  made.dir = "auto"
  return made
}

function change({ changed, why, change }) {
  if (!change) return element("span")
  const made = link(changed, "")
  made.className = "change"
  made.title = why
  const sign = change.icon ? icon(change.icon) : element("span", { ariaHidden: "true" }, ["="])
  made.append(sign, change.text ? ` ${change.text}` : heard(change.heard), heard(` ${why}`))
  return made
}

function choice(said, { done, colours }, tell) {
  const made = element("button", { type: "button", ariaPressed: String(said.chosen) }, [heard(`${said.pick} `)])
  made.dataset.id = `choice ${said.code}`
  made.title = said.pick
  const completed = element("span", { className: "done" }, [...picture(said, colours), said.completed, heard(` ${done}`)])
  made.append(completed)
  made.addEventListener("click", () => tell("picked", said.code))
  const healths = element("span", { className: "healths" }, said.healths.map(health))
  return element("span", { className: "figures" }, [made, healths])
}

// A box is an action; what would be too many of them is a bar.
function picture({ boxes, done, scope }, { full }) {
  if (!boxes || !scope) return []
  if (scope > boxes) {
    const part = element("span", { className: "part" })
    part.style.background = full
    part.style.width = `${(100 * done) / scope}%`
    return [element("span", { className: "track", ariaHidden: "true" }, [part])]
  }
  const each = Array.from({ length: scope }, (_, place) => {
    const box = element("span", { className: "box" })
    if (place < done) box.style.background = box.style.borderColor = full
    return box
  })
  return [element("span", { className: "boxes", ariaHidden: "true" }, each)]
}

function health({ icon: name, tone, count, word, way }) {
  const mark = icon(name)
  mark.style.color = `var(--st-${tone}-color)`
  const made = link(way, "")
  made.className = "health"
  made.title = word
  made.append(mark, count, heard(` ${word}`))
  return made
}

function icon(name) {
  return element("span", { className: "icon", ariaHidden: "true" }, [name])
}
