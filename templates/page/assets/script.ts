/** The only script: copy buttons, which stay hidden without it. */
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
`
