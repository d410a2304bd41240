// Streamlit sends what a run of the script draws in a hundred messages and more, and its page draws itself
// anew, as a whole, whenever some of them have come: three to five times for one click, first all of it as
// old. What a run sends within PATIENCE is handed on at once as the run ends, so that the page is drawn
// once; a longer run is handed on as it comes, from then on. Until then the page says so by `data-held`.
// Whoever presses something meanwhile gets what is held first: a click sends what every field of the page
// says, and one that is old already would be taken for a choice.
{
  const PATIENCE = 500
  // Fields of Streamlit's ForwardMsg: those before are about a message. A status without content: at rest.
  const ABOUT = 2, BEGINS = 4, STATUS = 9
  const { addEventListener } = WebSocket.prototype
  const page = document.documentElement.dataset

  WebSocket.prototype.addEventListener = function (kind, hear, ...options) {
    addEventListener.call(this, kind, kind === "message" ? together(this, hear) : hear, ...options)
  }

  function together(socket, hear) {
    let held = []
    let timer
    const hand = () => {
      clearTimeout(timer)
      timer = undefined
      const all = held
      held = []
      delete page.held
      for (const each of all) hear.call(socket, each)
    }
    addEventListener.call(socket, "close", hand)
    for (const kind of ["pointerdown", "keydown"]) addEventListener.call(window, kind, hand, true)
    return (message) => {
      held.push(message)
      const [field, length] = content(new Uint8Array(message.data))
      if (field === BEGINS && !timer) {
        timer = setTimeout(hand, PATIENCE)
        page.held = "yes"
      } else if (!timer || (field === STATUS && !length)) hand()
    }
  }

  // The number and the length of what is in a message: its first field that isn't about it.
  function content(bytes) {
    let at = 0
    const number = () => {
      let found = 0
      for (let shift = 0; ; shift += 7) {
        const part = bytes[at++]
        found |= (part & 127) << shift
        if (!(part & 128)) return found
      }
    }
    while (at < bytes.length) {
      const field = number() >> 3, length = number()
      if (field > ABOUT) return [field, length]
      at += length
    }
    return []
  }
}
