// Says so once nobody is in the middle of anything: no cell is open, and no field of the form in use.
// What was typed in a cell is sent a moment after it closes, and must be on its way before.
const MOMENT = 300
let timer

export default function ({ data, setTriggerValue }) {
  let still = busy() ? Infinity : performance.now() - MOMENT
  clearInterval(timer)
  timer = setInterval(() => {
    if (busy()) still = Infinity
    else if (still === Infinity) still = performance.now()
    else if (performance.now() - still >= MOMENT) {
      clearInterval(timer)
      setTriggerValue("rested", data)
    }
  }, 50)
  return () => clearInterval(timer)
}

function busy() {
  return Boolean(document.querySelector("#portal > *") || document.activeElement?.closest(".st-key-update-form"))
}
