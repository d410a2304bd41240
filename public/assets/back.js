// A browser shows its own copy to who goes back. A page that has ended since is asked for again.
addEventListener("pageshow", (event) => {
  const [visit] = performance.getEntriesByType("navigation")
  if (event.persisted || visit?.type === "back_forward") location.reload()
})
