// Checks what the download dialog offers and writes, and what it says when that fails.
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say, shipped, shippedGround } from '../../../tests/support/dataset.ts';
import { servicesStub } from '../../../tests/support/services.ts';
import type { Export } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/index.ts';
import { EMPTY_QUERY, parseQuery } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { ServicesContext } from '../../services/services.ts';
import type { SaveFile } from '../../ui/saveFile.ts';
import { DownloadDialog } from './DownloadDialog.tsx';

afterEach(cleanup);
beforeEach(() => {
  // jsdom can't open dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

const article = {
  dataset: shipped,
  json: JSON.stringify(shipped.file),
  ground: shippedGround,
  version: '0123456789ab',
  addresses: { dataset: '/d.json', text: '/t.txt', basemap: '/b.json', context: null },
};

function show(search: string, formats: readonly Export[] = EXPORTS) {
  const { query } = parseQuery(search, shipped);
  const { claims, flows } = sliceDataset(shipped, query);
  const saveFile = vi.fn<SaveFile>();
  render(
    <ServicesContext value={servicesStub()}>
      <DownloadDialog
        article={article}
        shown={{ claims, flows, query, path: 'table/' }}
        formats={formats}
        saveFile={saveFile}
        onClose={() => {}}
      />
    </ServicesContext>,
  );
  return { saveFile, claims };
}
const buttonOf = (id: string) => {
  const button = document.querySelector<HTMLElement>(`[data-export="${id}"]`);
  if (button === null) throw new Error(`nothing offers ${id}`);
  return button;
};

describe('DownloadDialog', () => {
  it('offers every format by its name, its use and its file', () => {
    show('');
    for (const each of EXPORTS) {
      const button = buttonOf(each.id);
      expect(within(button).getByText(say(each.title))).toBeInTheDocument();
      expect(within(button).getByText(say(each.use))).toBeInTheDocument();
      expect(button.textContent).toContain(`.${each.extension}`);
    }
  });

  it('writes what is on screen, or everything', async () => {
    const { saveFile, claims } = show('?status=possible');
    const rowsOf = (call: number) => new TextDecoder().decode(saveFile.mock.calls[call]?.[0]).trim().split('\r\n').length - 1;
    await userEvent.click(buttonOf('claims-csv'));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    expect(rowsOf(0)).toBe(claims.length);
    expect(saveFile.mock.calls[0]?.[1]).toMatch(/-filtered\.csv$/);
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(say('takeaway.scope.everything')) }));
    await userEvent.click(buttonOf('claims-csv'));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2));
    expect(rowsOf(1)).toBe(shipped.claims.size);
    expect(saveFile.mock.calls[1]?.[1]).not.toMatch(/filtered/);
  });

  it('does not write an empty dataset, and says why', async () => {
    const { saveFile } = show('?q=zzqxj');
    expect(sliceDataset(shipped, { ...EMPTY_QUERY, q: 'zzqxj' }).claims).toEqual([]);
    await userEvent.click(buttonOf('dataset'));
    expect(buttonOf('dataset')).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getAllByText(say('takeaway.needsClaims')).length).toBeGreaterThan(0);
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('says beside the format that a file could not be written', async () => {
    const [first] = EXPORTS;
    if (first === undefined) throw new Error('there are no exports');
    const broken: Export = {
      ...first,
      write() {
        throw new Error('the disk is full');
      },
    };
    const { saveFile } = show('', [broken]);
    await userEvent.click(buttonOf(first.id));
    expect(await screen.findByText(say('takeaway.failed', { reason: 'the disk is full' }))).toBeInTheDocument();
    expect(saveFile).not.toHaveBeenCalled();
  });
});
