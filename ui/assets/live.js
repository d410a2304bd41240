// Asks for the revision, and has the page run anew once it has moved. The server answers a page in sight
// as soon as there may be news, and else after twenty seconds: a save is seen at once, and waiting costs
// next to nothing. What can't be asked now is asked a second later; what is shown stays.
const PERIOD = 1000
const SOON = 100 // between an answer without news and the next question
const AGAIN = 5000 // in case the word of it was lost on the way
const MOMENT = 25
const LONGEST = 5000 // that a run of the page is waited for
const PATIENCE = 30000 // a connection that vanished answers nothing, not even that it is gone
const ANOTHERS = "anothers"
let watch // one for all: Streamlit calls this anew for new data, without an end of the old

export default function ({ data, setTriggerValue }) {
  // A server that was started anew takes an open page for a new one, of whoever has signed in since,
  // though its fields hold what its own person typed.
  if (data.isOwn && (window.ownPerson ??= data.person) !== data.person) {
    window.onbeforeunload = null
    location.reload()
    return
  }
  watch?.abort()
  const own = watch = new AbortController()
  follow(own.signal, data.person, String(data.revision), (found) => setTriggerValue("moved", found))
  return () => own.abort()
}

async function follow(end, person, shown, tell) {
  let told = -Infinity
  let found = shown
  while (!end.aborted) {
    // A browser has six connections to a server: a page out of sight, or one with news, keeps none.
    const waits = !document.hidden && found === shown
    found = await revision(person, waits ? shown : "", end)
    if (end.aborted) return
    const isNew = found && found !== shown
    if (isNew) await rest(end) // a save of one's own is news to no page: its run brings the revision
    if (end.aborted) return
    const canWait = found !== ANOTHERS && isAsked()
    if (isNew && !canWait && performance.now() - told >= AGAIN) {
      told = performance.now()
      tell(found)
    }
    await new Promise((go) => setTimeout(go, waits && found === shown ? SOON : PERIOD))
  }
}

// Until no run of the page goes on; a message would cut that run off, and what it is to tell came later.
async function rest(end) {
  const until = performance.now() + LONGEST
  const runs = () => {
    const { testScriptState: state } = document.querySelector('[data-testid="stApp"]')?.dataset ?? {}
    return document.documentElement.dataset.held || (state && state !== "notRunning")
  }
  let quiet = 0 // looks, of which the first may come before the component has the data of that run
  while (quiet < 2 && !end.aborted && performance.now() < until) {
    await new Promise((go) => setTimeout(go, MOMENT))
    quiet = runs() ? 0 : quiet + 1
  }
}

// Streamlit takes a dialogue away while the page runs, with what is typed in it. What lies below one
// can wait until it is closed.
function isAsked() {
  return Boolean(document.querySelector('[data-testid="stDialog"]'))
}

async function revision(person, after, end) {
  const asked = new AbortController()
  const stop = () => asked.abort() // a page that came into sight or went out of it asks otherwise
  const late = setTimeout(stop, PATIENCE)
  end.addEventListener("abort", stop)
  document.addEventListener("visibilitychange", stop)
  try {
    const options = { cache: "no-store", signal: asked.signal }
    const answer = await fetch(`/revision?person=${person}&after=${after}`, options)
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
  } finally {
    clearTimeout(late)
    document.removeEventListener("visibilitychange", stop)
    end.removeEventListener("abort", stop)
  }
}
