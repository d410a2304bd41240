// A visit whose connection stays broken for two minutes is forgotten by the server, and every one when
// it is started anew. What was unsaved is kept here, and given to the visit that knows nothing of it.
// By person and programme: whoever signs in next on this device gets nothing of it. It is gone with the
// page, as its question says.
const kept = (window.unsavedEdits ??= {})

export default function ({ data, setTriggerValue }) {
  const own = `${data.person}/${data.programme}`
  const last = kept[own]
  const isForgotten = last && last.visit !== data.visit && isUnsaved(last) && !data.isBack
  if (!isForgotten) kept[own] = data
  else if (data.isOpen) setTriggerValue("kept", last.edits)
  // It asks on every other page, too: what is unsaved is unsaved there as well.
  window.onbeforeunload = Object.values(kept).some(isUnsaved) ? (event) => event.preventDefault() : null
}

function isUnsaved({ edits }) {
  return Object.keys(edits).length > 0
}
