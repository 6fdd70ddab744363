// Puts the sheet of a later part into the head, once, before the part is shown: the first page does not pay for it.

/** `href` comes of an import with `?url`. The prerender writes it before the page's content, and the build puts it into the head. */
export function StyleSheet({ href }: { readonly href: string }) {
  return <link rel="stylesheet" href={href} precedence="page" />;
}
