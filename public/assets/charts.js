// Draws the charts of a shared page over their plain pictures, in the colours of the page.
"use strict"
let dark
const device = matchMedia("(prefers-color-scheme: dark)")
const small = matchMedia("(max-width: 359px)") // where the four digits of a year have no room
const chosen = document.documentElement.dataset.theme
const isDark = () => chosen === "dark" || (chosen !== "light" && device.matches)

// The figure's own text, a colour where it is one: each light colour has its dark one.
const coloured = (text) =>
  JSON.parse(isDark() ? text.replace(/#[0-9A-F]{6}/g, (colour) => dark[colour] || colour) : text)

// Years of two digits, smaller, below a chart that has no room for four.
function shortened(layout) {
  const { xaxis } = layout
  if (!small.matches || xaxis?.tickformat !== "%Y") return layout
  return { ...layout, xaxis: { ...xaxis, tickformat: "’%y", tickfont: { ...xaxis.tickfont, size: 11 } } }
}

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
  return Plotly.react(place, data, { ...shortened(layout), autosize: true }, { ...config, responsive: true })
    .catch(() => chart.classList.remove("ready"))
}

function drawAll() {
  dark ??= JSON.parse(document.getElementById("dark").textContent)
  Promise.all([...document.querySelectorAll("figure.chart")].map(draw))
    .then(() => { document.documentElement.dataset.drawn = "yes" })
}

function begin() {
  drawAll()
  for (const each of [device, small]) each.addEventListener("change", drawAll)
}

// plotly takes a moment to be read, and a browser that is told of it earlier compiles it while it
// should paint: so it is asked for only once the page is there.
const bundle = document.createElement("script")
bundle.src = document.currentScript.dataset.plotly
bundle.addEventListener("load", () => {
  if (document.readyState !== "loading") begin()
  else document.addEventListener("DOMContentLoaded", begin)
})
document.head.append(bundle)
