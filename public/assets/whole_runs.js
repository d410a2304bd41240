// Streamlit sends what a run of the script draws in a hundred messages and more, and its page draws itself
// anew, as a whole, whenever some of them have come: three to five times for one click, first all of it as
// old. What a run sends within PATIENCE is handed on at once as the run ends, so that the page is drawn
// once; a longer run is handed on as it comes, from then on. Until then the page says so by `data-held`, from
// the moment that a run is asked for: scripts that tell of others' saves and of a table at rest wait for its end.
// What comes up to the tiles, the headline with it, is handed on by itself: the page draws these while the
// server is still at the cards below. So is what comes up to the end of the bar of what was just saved on
// Update, or else to the search above its table, or to what a phone has there.
// Streamlit's page learns late that another page was chosen. What it sends until then for the page of before, as
// its table does by itself after an edit, goes to the new page, or the choice would be taken back.
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
  // How a run that is asked for names its page, and one that begins.
  const ASKS = /\x1a ([0-9a-f]{32})/, BEGUN = /J ([0-9a-f]{32})/
  const text = new TextDecoder("latin1")
  const { addEventListener, send } = WebSocket.prototype
  const page = document.documentElement.dataset
  let asked // a timer, until the run that was asked for begins
  // As Streamlit names pages: the one that is shown or was chosen, the one before it, and whether it has begun.
  let here, left, isBegun
  let isChoosing = false // while a click is handled, or a step to another address

  for (const kind of ["click", "popstate"])
    addEventListener.call(window, kind, () => (isChoosing = true, setTimeout(() => (isChoosing = false))), true)

  WebSocket.prototype.send = function (data) {
    if (data[0] !== RERUN) return send.call(this, data)
    send.call(this, headed(data))
    clearTimeout(asked)
    asked = setTimeout(begun, LONGEST)
    page.held = "yes"
  }

  function begun() {
    clearTimeout(asked)
    asked = undefined
    delete page.held
  }

  // A message, for the page that was chosen last.
  function headed(data) {
    const named = text.decode(data).match(ASKS)
    if (!named || named[1] === here) return data
    if (named[1] === left && !isChoosing) {
      const own = data.slice()
      own.set(new TextEncoder().encode(here), named.index + 2)
      return own
    }
    left = here
    here = named[1]
    isBegun = false
    return data
  }

  // A run of the page before may have been on its way still; the server, too, may choose another page.
  function shows(found) {
    if (found === here) isBegun = true
    else if (found && (found !== left || isBegun)) {
      here = found
      left = undefined
    }
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
      if (field === BEGINS) shows(text.decode(bytes).match(BEGUN)?.[1])
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
