// Draws the charts of a shared page over their plain pictures, in the colours of the page.
"use strict"
const dark = JSON.parse(document.getElementById("dark").textContent)
const device = matchMedia("(prefers-color-scheme: dark)")
const chosen = document.documentElement.dataset.theme
const isDark = () => chosen === "dark" || (chosen !== "light" && device.matches)

// The figure's own text, a colour where it is one: each light colour has its dark one.
const coloured = (text) =>
  JSON.parse(isDark() ? text.replace(/#[0-9A-F]{6}/g, (colour) => dark[colour] || colour) : text)

function draw(chart) {
  const { data, layout, config } = coloured(chart.querySelector("script").textContent)
  let place = chart.querySelector(".drawn")
  if (!place) {
    place = document.createElement("div")
    place.className = "drawn"
    place.setAttribute("role", "img")
    place.setAttribute("aria-label", chart.getAttribute("aria-label"))
    chart.append(place)
  }
  chart.classList.add("ready")
  return Plotly.react(place, data, { ...layout, autosize: true }, { ...config, responsive: true })
    .catch(() => chart.classList.remove("ready"))
}

const charts = [...document.querySelectorAll("figure.chart")]
const drawAll = () => Promise.all(charts.map(draw))
  .then(() => { document.documentElement.dataset.drawn = "yes" })

// plotly takes a moment to be read, and a browser that is told of it earlier compiles it while it
// should paint: so it is asked for right after the first paint.
const bundle = document.createElement("script")
bundle.src = document.currentScript.dataset.plotly
bundle.addEventListener("load", () => {
  drawAll()
  device.addEventListener("change", drawAll)
})
requestAnimationFrame(() => setTimeout(() => document.body.append(bundle)))
