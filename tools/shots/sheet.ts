// Writes the sheet as one HTML file: grouped by page and size, light beside dark, with everything in it.
import { readFileSync } from 'node:fs';
import { KINDS } from './kinds.ts';
import type { Subject } from './subject.ts';

/** One picture as the sheet shows it. */
export interface Cell {
  readonly kind: string;
  readonly subject: Pick<Subject, 'id' | 'title' | 'address'>;
  readonly size: { readonly id: string; readonly width: number };
  readonly theme: string;
  readonly extent: 'screen' | 'whole' | 'view';
  /** The full picture, beside the sheet; null where none could be taken. */
  readonly file: string | null;
  /** The picture in the sheet itself. */
  readonly source: string | null;
  readonly pdf: string | null;
  readonly problems: readonly string[];
}

const EXTENTS = { screen: 'first screen', whole: 'whole page, scroll it', view: 'view' } as const;

/** The whole document. Nothing in it is loaded from elsewhere; every word that comes from outside is escaped. */
export function sheetHtml(title: string, cells: readonly Cell[]): string {
  const sizes = unique(cells.map(({ size }) => size.id));
  const themes = unique(cells.map(({ theme }) => theme));
  const faulty = cells.filter(({ problems }) => problems.length > 0);
  const kinds = unique(cells.map(({ kind }) => kind));
  const found = faulty.length === 0 ? 'no problem found by machine' : `${faulty.length} with a problem`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contact sheet · ${escapeHtml(title)}</title>
<style>${readFileSync(new URL('sheet.css', import.meta.url), 'utf8')}${choiceRules('size', sizes)}${choiceRules('theme', themes)}</style>
<header class="bar">
<h1>Contact sheet</h1>
<p>${escapeHtml(title)} · ${cells.length} pictures · ${found}</p>
${choiceOf('size', 'Size', sizes)}
${choiceOf('theme', 'Theme', themes)}
</header>
<nav>${kinds.map((kind) => listOf(kind, cells)).join('')}</nav>
<main>
${faulty.length === 0 ? '' : `<section class="faults"><h2>Problems</h2><ul>${faulty.map(faultOf).join('')}</ul></section>`}
${subjectsOf(cells).map(sectionOf).join('\n')}
</main>
</html>
`;
}

function sectionOf(cells: readonly Cell[]): string {
  const [first] = cells;
  if (first === undefined) return '';
  const { id, title, address } = first.subject;
  return `<section class="subject" id="${anchorOf(first)}">
<header><h2>${escapeHtml(title)}</h2><code>--${first.kind} ${escapeHtml(id)}</code><code>/${escapeHtml(address)}</code></header>
${groupBy(cells, ({ size }) => size.id)
  .map(sizeRowOf)
  .join('\n')}
</section>`;
}

/** Light and dark of the same picture stand side by side. */
function sizeRowOf(cells: readonly Cell[]): string {
  const [first] = cells;
  if (first === undefined) return '';
  const { id, width } = first.size;
  const order = ['screen', 'view', 'whole'];
  const sorted = cells.toSorted((a, b) => order.indexOf(a.extent) - order.indexOf(b.extent));
  return `<div class="size" data-size="${escapeHtml(id)}"${width < 700 ? ' data-narrow' : ''}><h3>${escapeHtml(id)}</h3>
<div class="pictures">${sorted.map(figureOf).join('')}</div></div>`;
}

function figureOf({ subject, size, theme, extent, file, source, pdf, problems }: Cell): string {
  const name = `${theme} · ${EXTENTS[extent]}`;
  const picture =
    file === null || source === null
      ? '<p class="frame">No picture.</p>'
      : `<a class="frame" href="${escapeHtml(file)}"><img src="${source}" loading="lazy" decoding="async" alt="${escapeHtml(`${subject.title}, ${size.id}, ${name}`)}"></a>`;
  const faults = problems.length === 0 ? '' : `<ul>${problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('')}</ul>`;
  const paper = pdf === null ? '' : `<a href="${escapeHtml(pdf)}">PDF</a>`;
  return `<figure data-theme="${theme}"${faults && ' data-faulty'}>${picture}<figcaption><span>${name}</span>${paper}${faults}</figcaption></figure>`;
}

function faultOf(cell: Cell): string {
  const place = [cell.subject.title, cell.size.id, cell.theme].map(escapeHtml).join(', ');
  return `<li><a href="#${anchorOf(cell)}">${place}</a>: ${cell.problems.map(escapeHtml).join('; ')}</li>`;
}

function listOf(kind: string, cells: readonly Cell[]): string {
  const subjects = subjectsOf(cells.filter((cell) => cell.kind === kind)).flatMap(([first]) => first ?? []);
  const lines = subjects.map((cell) => `<li><a href="#${anchorOf(cell)}">${escapeHtml(cell.subject.title)}</a></li>`);
  return `<h2>${escapeHtml(KINDS.find(({ id }) => id === kind)?.heading ?? kind)}</h2><ul>${lines.join('')}</ul>`;
}

/** A choice that works without script: the rules below hide what was not chosen. */
function choiceOf(name: string, legend: string, values: readonly string[]): string {
  if (values.length < 2) return '';
  const options = ['all', ...values].map(
    (value) =>
      `<label><input type="radio" name="${name}" value="${escapeHtml(value)}"${value === 'all' ? ' checked' : ''}>${escapeHtml(value)}</label>`,
  );
  return `<fieldset><legend>${legend}</legend>${options.join('')}</fieldset>`;
}

function choiceRules(name: string, values: readonly string[]): string {
  return values
    .map((value) => `body:has([name="${name}"][value="${value}"]:checked) [data-${name}]:not([data-${name}="${value}"]){display:none}`)
    .join('\n');
}

function subjectsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return groupBy(cells, anchorOf);
}

function anchorOf({ kind, subject }: Cell): string {
  return escapeHtml(`${kind}-${subject.id}`);
}

function groupBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups.values()];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
