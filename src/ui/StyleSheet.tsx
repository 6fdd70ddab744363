// The sheet of a later part of the site to the head of the page, once, before the part is shown: the first page does not pay for it.

/** `href` comes of an import with `?url`. The prerender writes it before the page's content, and the build puts it into the head. */
export function StyleSheet({ href }: { readonly href: string }) {
  return <link rel="stylesheet" href={href} precedence="page" />;
}
