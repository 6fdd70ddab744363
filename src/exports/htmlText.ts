// Escapes text for HTML, between elements or in an attribute in double quotes.

/** https://html.spec.whatwg.org/#escapingString */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
