// Builds the tiles from data alone: text goes in as text, so nothing in it can become code.
export default function ({ data, parentElement }) {
  const held = parentElement.activeElement?.getAttribute("href")
  parentElement.querySelector("dl")?.remove()
  const tiles = element("dl", { className: data.alone ? "alone" : "row" }, data.tiles.map(tile))
  parentElement.append(tiles)
  // The tiles are built anew with every run; the keyboard stays at its figure.
  if (held) parentElement.querySelector(`[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true })
}

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function icon(name) {
  return element("span", { className: "icon", ariaHidden: "true" }, [name])
}

function tile({ label, icon: mark, tone, way, value, change, arrow }) {
  const words = way ? element("a", { href: way }, [label]) : label
  const marks = mark ? [icon(mark)] : []
  if (mark) marks[0].style.color = `var(--st-${tone}-color)`
  const parts = [
    element("dt", {}, [element("span", {}, [...marks, ...(mark ? [" "] : []), words])]),
    element("dd", { className: "value" }, [value]),
  ]
  if (change) parts.push(element("dd", { className: "note" }, [...(arrow ? [icon(arrow)] : []), change]))
  return element("div", { className: "tile" }, parts)
}
