// Writes a PNG file of its parts: ISO/IEC 15948.
import { crc32 } from 'node:zlib';

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** 2: red, green and blue of each pixel; 3: its index in a palette. */
  readonly colours: 2 | 3;
}

/** Eight bits a sample, and the only compression, filter method and order that matter here. */
export function pngFile({ width, height, colours }: PngHeader, chunks: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colours, 0, 0, 0], 8);
  const all = [['IHDR', header], ...chunks, ['IEND', Buffer.alloc(0)]] as const;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...all.map(([name, content]) => chunk(name, content)),
  ]);
}

/** Length, name, content, and the check sum of name and content. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
