// The design system's components start only where the browser can run them.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
const { initAll } = await import('/assets/govuk-frontend.js')
initAll()
