// An address to copy: whole, selectable, and with a button that says what it copies.
export default function ({ data, parentElement }) {
  parentElement.querySelector(".copying")?.remove()
  const frame = element("div", { className: "copying" })
  const field = element("output", { className: "address", textContent: data.address, ariaLabel: data.label })
  field.tabIndex = 0 // so that it can be scrolled to and selected by keyboard
  const said = element("span", { className: "said", role: "status" })
  const button = element("button", { type: "button", className: data.strong ? "strong" : "", textContent: data.label })
  button.addEventListener("click", async () => {
    said.textContent = ""
    said.textContent = (await copied(data.address, field)) ? data.done : data.failed
  })
  frame.append(field, button, said)
  parentElement.append(frame)
}

// A browser gives its clipboard to pages it holds for safe; the others have the old way.
async function copied(text, field) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection().selectAllChildren(field)
    return document.execCommand("copy")
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties)
}
