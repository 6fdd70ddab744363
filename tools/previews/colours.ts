// A colour as the site's sheets write it to the form in which browsers give it: light-dark() is light, mixtures are mixed.
import { list } from 'postcss';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What is no colour (`none`, `url(#id)`) is given back as it is; `current` stands for `currentcolor`. */
export function colourOf(written: string, current: string): string {
  const rgba = read(written.trim(), current);
  if (rgba === null) return written;
  const [red, green, blue, alpha] = rgba;
  const whole = [red, green, blue].map(Math.round).join(', ');
  return alpha === 1 ? `rgb(${whole})` : `rgba(${whole}, ${Number(alpha.toFixed(3))})`;
}

function read(text: string, current: string): Rgba | null {
  if (text === 'currentcolor' || text === 'currentColor') return current === text ? null : read(current, current);
  if (text === 'transparent') return [0, 0, 0, 0];
  const [, hex = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (hex !== '') {
    const part = (index: number) =>
      Number.parseInt(hex.length === 3 ? `${hex[index]}${hex[index]}` : hex.slice(index * 2, index * 2 + 2), 16);
    return [part(0), part(1), part(2), 1];
  }
  const [, name = '', inside = ''] = /^(rgba?|light-dark|color-mix)\((.*)\)$/s.exec(text) ?? [];
  if (name === 'light-dark') return read(list.comma(inside)[0]?.trim() ?? '', current);
  if (name === 'color-mix') return mix(list.comma(inside).slice(1), current);
  const numbers = [...inside.matchAll(/[\d.]+%?/g)].map(([part]) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  const [red, green, blue, alpha = 1] = numbers;
  return name === '' || red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}

/** In sRGB, with premultiplied alpha: CSS Color 5, section 3. The second has the rest of the first's share. */
function mix([first = '', second = '']: readonly string[], current: string): Rgba | null {
  const [, colour = '', percent = '50'] = /^\s*(.*?)\s+([\d.]+)%\s*$/.exec(first) ?? [];
  const [a, b] = [read(colour, current), read(second.trim(), current)];
  if (a === null || b === null) return null;
  const share = Number(percent) / 100;
  const alpha = a[3] * share + b[3] * (1 - share);
  const part = (index: 0 | 1 | 2) => (alpha === 0 ? 0 : (a[index] * a[3] * share + b[index] * b[3] * (1 - share)) / alpha);
  return [part(0), part(1), part(2), alpha];
}
