// A file name becomes the content type that it is served with.

/** Text that browsers and readers must take as UTF-8. */
const utf8Text = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
  map: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  topojson: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Bytes that are compressed already, or that nothing is gained by compressing. */
const bytes = {
  woff2: 'font/woff2',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** @type {Map<string, { contentType: string, compressible: boolean }>} */
const typeByExtension = new Map();
for (const [extension, type] of Object.entries(utf8Text)) {
  typeByExtension.set(extension, { contentType: `${type}; charset=utf-8`, compressible: true });
}
for (const [extension, type] of Object.entries(bytes)) {
  typeByExtension.set(extension, { contentType: type, compressible: false });
}

/**
 * @param {string} name a file name or path
 * @returns {{ contentType: string, compressible: boolean }} `application/octet-stream` for an unknown extension
 */
export function contentTypeOf(name) {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return typeByExtension.get(extension) ?? { contentType: 'application/octet-stream', compressible: false };
}
