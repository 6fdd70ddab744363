// What is used of citation-js, which ships no types, becomes checked calls.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
