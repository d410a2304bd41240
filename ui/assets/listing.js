// Builds the table from data alone: text goes in as text, so nothing in it can become code.
export default function ({ data, parentElement }) {
  parentElement.querySelector(".frame")?.remove()
  const frame = element("div", { className: data.snug ? "frame snug" : "frame" })
  // A table that is laid out as blocks loses its roles, so each of them is said.
  const table = frame.appendChild(element("table", { role: "table", ariaLabel: data.alt }))
  const head = element("tr", { role: "row" }, data.columns.map(heading))
  table.append(
    element("thead", { role: "rowgroup" }, [head]),
    element("tbody", { role: "rowgroup" }, data.rows.map((cells) => row(cells, data))),
  )
  parentElement.append(frame)
  const stack = () => frame.classList.toggle("stacked", isTight(frame, table, data.snug))
  stack()
  // In the next frame: a change of height within the observer would call it again.
  new ResizeObserver(() => requestAnimationFrame(stack)).observe(frame)
}

// A snug table stacks only when its words don't fit beside one another, the others on a phone.
function isTight(frame, table, snug) {
  if (!snug) return frame.clientWidth <= 640
  frame.classList.remove("stacked")
  return table.offsetWidth > frame.clientWidth
}

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function heading(column) {
  return element("th", { role: "columnheader", scope: "col", className: column.look }, [column.label])
}

function row(cells, data) {
  return element("tr", { role: "row" }, cells.map((each, place) => cell(each, data.columns[place], data)))
}

function cell(said, column, { colours }) {
  const made = element("td", { role: "cell", className: column.look })
  if (said.text === "") return made
  if (column.named) made.append(element("span", { className: "label", ariaHidden: "true" }, [`${column.label} `]))
  if (said.icon) made.append(icon(said))
  if ("bar" in said) made.append(track(said.bar, colours))
  made.append(words(said))
  if (said.badge) made.append(" ", element("span", { className: "badge" }, [said.badge]))
  if (said.note) made.append(element("span", { className: "note" }, [said.note]))
  return made
}

function words({ text, language, address, way, struck }) {
  const tag = address || way ? "a" : struck ? "s" : "span"
  const there = address ? { href: address, target: "_blank", rel: "noopener noreferrer" } : way ? { href: way } : {}
  const made = element(tag, there, [text])
  made.dir = "auto"
  if (language) made.lang = language
  return made
}

function icon({ icon, tone }) {
  const made = element("span", { className: "icon", ariaHidden: "true" }, [icon])
  made.style.color = `var(--st-${tone}-color)`
  return made
}

// Nothing reported is a dashed empty track, never a bar of 0.
function track(value, { full, empty, silent }) {
  const made = element("span", { className: "track", ariaHidden: "true" })
  if (value === null) {
    made.style.border = `1px dashed ${silent}`
    return made
  }
  made.style.background = empty
  const bar = made.appendChild(element("span", { className: "bar" }))
  bar.style.background = full
  bar.style.width = `${value}%`
  return made
}
