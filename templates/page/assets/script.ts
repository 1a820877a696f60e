import { gap } from '../../../functions/domain/drafts/draft.ts'

/**
 * The only script: copy buttons, which stay hidden without it, links that carry a note as it is typed, and a long form kept until it is sent, the browser’s
 * own zone among the likely ones. */
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
  if (option) field.querySelector('optgroup').append(option)
}

for (const form of document.querySelectorAll('form[data-keep]')) {
  const key = 'typed ' + form.dataset.keep
  const fields = [...form.elements].filter(({ name, type }) => name && !['hidden', 'submit', 'button'].includes(type))
  const state = () => fields.map((field) => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value))
  const shape = fields.map(({ name, type }) => name + ' ' + type).join(',')
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (kept?.shape === shape) fields.forEach((field, n) => {
      if (['checkbox', 'radio'].includes(field.type)) field.checked = kept.values[n]
      else field.value = kept.values[n]
    })
    form.addEventListener('input', () => localStorage.setItem(key, JSON.stringify({ shape, values: state() })))
    form.addEventListener('submit', () => localStorage.removeItem(key))
  } catch {
    // A browser that keeps nothing loses nothing that was sent.
  }
}
`
