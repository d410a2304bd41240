// Says once whether the window is too narrow for a table, and again whenever that changes.
const NARROW = "(max-width: 699px)"

export default function ({ data, setStateValue }) {
  const query = matchMedia(NARROW)
  const tell = () => {
    if (query.matches !== data) setStateValue("narrow", query.matches)
  }
  tell()
  query.addEventListener("change", tell)
  return () => query.removeEventListener("change", tell)
}
