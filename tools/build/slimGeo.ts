// react-simple-maps takes all of d3-geo to look up projections by name; we hand it one, so it gets only what it calls.
import type { Plugin } from 'vite';

const ID = '\0d3-geo-of-react-simple-maps';

/** Saves some 5 kB of compressed script. A projection named by a string would then be missing: none is. */
export function slimGeo(): Plugin {
  return {
    name: 'slim-geo',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'd3-geo' && importer?.includes('react-simple-maps') ? ID : null),
    load: (id) => (id === ID ? `export { geoPath, geoGraticule } from 'd3';` : null),
  };
}
