// Adds the style sheet of a lazy part to the head, once, before the part is shown, so that the first page does not load it.

/** `href` comes from an import with `?url`. The prerender writes it before the page's content, and the build moves it into the head. */
export function StyleSheet({ href }: { readonly href: string }) {
  return <link rel="stylesheet" href={href} precedence="page" />;
}
