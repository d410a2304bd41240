// Keeps the name that was typed for a year, or forgets it. The server reads it when a page is opened.
const YEAR = 31536000 // seconds

export default function ({ data }) {
  const kept = `visitor_name=${encodeURIComponent(data)}; path=/; samesite=strict`
  const secure = location.protocol === "https:" ? "; secure" : ""
  document.cookie = `${kept}; max-age=${data ? YEAR : 0}${secure}`
}
