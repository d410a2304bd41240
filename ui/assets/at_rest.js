// Says so once nobody is in the middle of anything: no cell is open, and no field of a form in use: that
// below the table, the cards of a phone, or the one on the page of an action.
// What was typed in a cell is sent a moment after it closes, and must be on its way before. Word of it would
// cut off a run that goes on, or come before the address of what was just clicked.
const MOMENT = 300
const AGAIN = 5000 // in case the first word of it was lost on the way
let timer // one for all: Streamlit calls this anew for new data, without an end of the old

export default function ({ data, setTriggerValue }) {
  let still = busy() ? Infinity : performance.now() - MOMENT
  clearInterval(timer)
  const own = setInterval(() => {
    if (busy()) still = Infinity
    else if (still === Infinity) still = performance.now()
    else if (performance.now() - still >= MOMENT && !runs()) {
      still = performance.now() + AGAIN
      setTriggerValue("rested", data)
    }
  }, 100)
  timer = own
  return () => clearInterval(own)
}

function runs() {
  const { testScriptState: state } = document.querySelector('[data-testid="stApp"]')?.dataset ?? {}
  return document.documentElement.dataset.held || (state && state !== "notRunning")
}

// A calendar or a list that a field opened stands elsewhere in the page, and takes the focus along.
function busy() {
  const form = ":is(.st-key-update-form, .st-key-update-phone, .st-key-card-action-form)"
  return Boolean(document.querySelector(`#portal > *, ${form} [aria-expanded="true"]`) || document.activeElement?.closest(form))
}
