// Asks every second for the revision, which costs the server next to nothing, and has the page run
// anew once it has moved. What can't be asked now is asked a second later; what is shown stays.
const PERIOD = 1000
const AGAIN = 5000 // in case the word of it was lost on the way
const PATIENCE = 10000 // a connection that vanished answers nothing, not even that it is gone
const ANOTHERS = "anothers"
let timer // one for all: Streamlit calls this anew for new data, without an end of the old

export default function ({ data, setTriggerValue }) {
  // A server that was started anew takes an open page for a new one, of whoever has signed in since,
  // though its fields hold what its own person typed.
  if (data.isOwn && (window.ownPerson ??= data.person) !== data.person) {
    window.onbeforeunload = null
    location.reload()
    return
  }
  clearInterval(timer)
  let isAsking = false
  let told = -Infinity
  const own = setInterval(async () => {
    if (isAsking) return
    isAsking = true
    const found = await revision(data.person)
    isAsking = false
    const isNew = found && found !== String(data.revision)
    const canWait = found !== ANOTHERS && isAsked()
    if (timer === own && isNew && !canWait && performance.now() - told >= AGAIN) {
      told = performance.now()
      setTriggerValue("moved", found)
    }
  }, PERIOD)
  timer = own
  return () => clearInterval(own)
}

// Streamlit takes a dialogue away while the page runs, with what is typed in it. What lies below one
// can wait until it is closed.
function isAsked() {
  return Boolean(document.querySelector('[data-testid="stDialog"]'))
}

async function revision(person) {
  try {
    const options = { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) }
    const answer = await fetch(`/revision?person=${person}`, options)
    // The session is over: the page goes to sign-in, and asks first where something is unsaved.
    if (answer.status === 401 && !window.isSignedOut) {
      window.isSignedOut = true
      location.reload()
    }
    // Somebody else signed in here: the page runs anew, and says so.
    if (answer.status === 409) return ANOTHERS
    return answer.status === 200 ? await answer.text() : ""
  } catch {
    return "" // Streamlit itself says that the connection is gone
  }
}
