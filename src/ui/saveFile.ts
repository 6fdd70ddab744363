// Saves bytes to the browser's downloads.

/** Gives a file to the reader. */
export type SaveFile = (bytes: Uint8Array, name: string, mediaType: string) => void;

/** How long the browser has to start the download, ms; after that, the address of the bytes is released. */
const BEGIN_MS = 60_000;

export const saveFile: SaveFile = (bytes, name, mediaType) => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN_MS);
};
