// Says once whether the window is too narrow for a table, or for all of its columns beside the menu, and
// again whenever that changes. Zoomed, a browser has widths between two pixels.
// Another card of a phone is shown from its title on, wherever the one before was scrolled to.
const WIDTHS = { narrow: "(width < 700px)", small: "(700px <= width < 1300px)" }

const CARD = ".st-key-update-phone"
let shown = ""

export default function ({ data, setStateValue }) {
  const isOther = shown && data.card && data.card !== shown
  shown = data.card
  if (isOther) requestAnimationFrame(() => document.querySelector(CARD)?.scrollIntoView())
  const ends = Object.entries(WIDTHS).map(([name, width]) => {
    const query = matchMedia(width)
    const tell = () => {
      if (query.matches !== data[name]) setStateValue(name, query.matches)
    }
    tell()
    query.addEventListener("change", tell)
    return () => query.removeEventListener("change", tell)
  })
  return () => ends.forEach((end) => end())
}
