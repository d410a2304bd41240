// A run draws in the colours of one theme. When the reader, or the device at dusk, changes to the other,
// the page is run once more; Streamlit calls this with the colours of the new one.
let told

export default function ({ data, parentElement, setTriggerValue }) {
  const shown = getComputedStyle(parentElement.host).getPropertyValue("--st-background-color").trim()
  const isSame = shown.toUpperCase() === data
  if (isSame) told = ""
  if (isSame || told === shown || document.querySelector('[data-testid="stDialog"]')) return
  told = shown // once: a theme that is neither of ours would never be reached
  setTriggerValue("changed", shown)
}
