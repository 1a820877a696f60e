import { gap } from '../../../functions/domain/drafts/draft.ts'

/**
 * The only script: copy buttons, which stay hidden without it, links that carry a note as it is typed, and a long form kept until it is saved: a field
 * that has changed on the server meanwhile is the server’s. The browser’s own zone is moved among the likely ones; what a page waits for is looked at
 * again.
 */
export const script = `
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy)
    const words = button.textContent
    try {
      await navigator.clipboard.writeText(field.value)
      button.textContent = 'Copied'
    } catch {
      field.focus()
      field.select()
      button.textContent = 'Selected: press Ctrl+C or ⌘C'
    }
    setTimeout(() => { button.textContent = words }, 4000)
  })
}

for (const note of document.querySelectorAll('textarea[data-note]')) {
  const id = note.dataset.note
  const [ways] = document.querySelectorAll('[data-ways="' + id + '"]')
  const [gap] = document.querySelectorAll('[data-gap="' + id + '"]')
  note.addEventListener('input', () => {
    const open = ${gap}.test(note.value)
    ways.hidden = open
    gap.hidden = !open
    for (const link of ways.querySelectorAll('a[data-body]')) {
      const body = encodeURIComponent(note.value.replaceAll('\\n', '\\r\\n'))
      link.href = link.href.replace(/([?&]body=)[^&]*/, (_, name) => name + body)
    }
  })
}

for (const field of document.querySelectorAll('select[data-proposes="zone"]')) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const option = [...field.options].find(({ value, selected }) => value === here && !selected)
  if (!option) continue
  field.querySelector('optgroup').append(option)
  if (field.dataset.chooses !== undefined) option.selected = true
}

const live = document.querySelectorAll('[data-live]')
if (live.length > 0) {
  const ways = (open) => {
    for (const one of document.querySelectorAll('[data-unless-live]')) one.hidden = open
    for (const one of document.querySelectorAll('[data-if-live]')) one.hidden = !open
  }
  let looks = 0
  const look = async () => {
    if (looks >= 120) return ways(false)
    setTimeout(look, 5000)
    if (document.hidden) return
    looks += 1
    try {
      const answer = await fetch(location.href)
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      for (const one of live) {
        const fresh = page.getElementById(one.id)
        if (fresh && fresh.innerHTML !== one.innerHTML) one.replaceChildren(...fresh.childNodes)
      }
    } catch {
      // Offline for a moment: the next look may reach us.
    }
  }
  ways(true)
  setTimeout(look, 5000)
}

const keptFor = (path) => 'typed ' + path

for (const form of document.querySelectorAll('form[data-keep]')) {
  const key = keptFor(form.dataset.keep)
  const fields = [...form.elements].filter(({ name, type }) => name && !['hidden', 'submit', 'button'].includes(type))
  const ticked = ({ type }) => ['checkbox', 'radio'].includes(type)
  const state = () => fields.map((field) => (ticked(field) ? field.checked : field.value))
  const shape = fields.map(({ name, type }) => name + ' ' + type).join(',')
  const before = state()
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (kept?.shape === shape) fields.forEach((field, n) => {
      if (kept.before?.[n] !== before[n]) return
      if (ticked(field)) field.checked = kept.values[n]
      else field.value = kept.values[n]
    })
    if (state().join() === before.join()) localStorage.removeItem(key)
    form.addEventListener('input', () => localStorage.setItem(key, JSON.stringify({ shape, before, values: state() })))
  } catch {
    // A browser that keeps nothing loses nothing that was sent.
  }
}

try {
  if (new URLSearchParams(location.search).has('done')) localStorage.removeItem(keptFor(new URL(document.referrer).pathname))
} catch {
  // Nothing is kept here, or nobody says where the reader came from.
}
`
