// Streamlit sends what a run of the script draws in a hundred messages and more, and its page draws itself
// anew, as a whole, whenever some of them have come: three to five times for one click, first all of it as
// old. What a run sends within PATIENCE is handed on at once as the run ends, so that the page is drawn
// once; a longer run is handed on as it comes, from then on. Until then the page says so by `data-held`, from
// the moment that a run is asked for: scripts that tell of others' saves and of a table at rest wait for its end.
// What comes up to the tiles, the headline with it, is handed on by itself: the page draws these while the
// server is still at the cards below. So is what comes up to the end of the bar of what was just saved on
// Update, or else to the search above its table, or to what a phone has there.
// Whoever presses something meanwhile gets what is held first: a click sends what every field of the page
// says, and one that is old already would be taken for a choice.
{
  const PATIENCE = 500
  const LONGEST = 5000 // that a run may wait for others before it begins
  const RERUN = 11 << 3 | 2 // how a BackMsg begins that asks for a run
  // Fields of Streamlit's ForwardMsg: those before are about a message. A status without content: at rest.
  const ABOUT = 2, BEGINS = 4, DELTA = 5, STATUS = 9
  // In a message: the id of tiles, of what is above a table, and of the end of the bar.
  const FIRST = /ID-\w+-(?:tile-row|update-tools|update-told)/
  const text = new TextDecoder("latin1")
  const { addEventListener, send } = WebSocket.prototype
  const page = document.documentElement.dataset
  let asked // a timer, until the run that was asked for begins

  WebSocket.prototype.send = function (data) {
    send.call(this, data)
    if (data[0] !== RERUN) return
    clearTimeout(asked)
    asked = setTimeout(begun, LONGEST)
    page.held = "yes"
  }

  function begun() {
    clearTimeout(asked)
    asked = undefined
    delete page.held
  }

  WebSocket.prototype.addEventListener = function (kind, hear, ...options) {
    addEventListener.call(this, kind, kind === "message" ? together(this, hear) : hear, ...options)
  }

  function together(socket, hear) {
    let held = []
    let timer, isEarly
    const give = () => {
      const all = held
      held = []
      for (const each of all) hear.call(socket, each)
    }
    const hand = () => {
      clearTimeout(timer)
      timer = undefined
      if (!asked) delete page.held
      give()
    }
    addEventListener.call(socket, "close", () => (begun(), hand()))
    for (const kind of ["pointerdown", "keydown"]) addEventListener.call(window, kind, hand, true)
    return (message) => {
      held.push(message)
      const bytes = new Uint8Array(message.data)
      const [field, length] = content(bytes)
      if (field === BEGINS && !timer) {
        begun()
        timer = setTimeout(hand, PATIENCE)
        page.held = "yes"
        isEarly = true
      } else if (!timer || (field === STATUS && !length)) hand()
      else if (isEarly && field === DELTA && FIRST.test(text.decode(bytes))) {
        isEarly = false
        give()
      }
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
