// Builds the list from data alone: text goes in as text, so nothing in it can become code.
export default function ({ data, parentElement }) {
  const held = parentElement.activeElement?.getAttribute("href")
  parentElement.querySelector("ul")?.remove()
  parentElement.append(element("ul", { role: "list", ariaLabel: data.alt }, data.rows.map(row)))
  // The rows are built anew with every run; the keyboard stays at its action.
  if (held) parentElement.querySelector(`[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true })
}

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function row({ icon, tone, word, way, name, language, why }) {
  const mark = element("span", { className: "icon", ariaHidden: "true" }, [icon])
  mark.style.color = `var(--st-${tone}-color)`
  const text = element("span", language ? { lang: language } : {}, [name])
  const badge = language ? [element("span", { className: "badge" }, [language.toUpperCase()])] : []
  const link = element("a", { href: way, dir: "auto" }, [text, ...badge])
  const words = element("span", { className: "words" }, [link, element("span", { className: "why" }, [why])])
  return element("li", { role: "listitem" }, [mark, element("span", { className: "heard" }, [word]), words])
}
