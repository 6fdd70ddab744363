// Packs tables, dataset, text and a description as a Frictionless Data Package (version 1), in files or in one zip.
import type { MessageKey, Say } from '../messages/say.ts';
import { aboutLines, authorOf, filterOf, titleOf } from './about.ts';
import { csvBytes } from './csv.ts';
import { datasetJson } from './dataset.ts';
import type { Export, Taken } from './export.ts';
import { sha256Hex } from './sha256.ts';
import { TABLE_IDS } from './tables.ts';
import { tableSchemaOf } from './tableSchema.ts';
import { zipTime } from './zipTime.ts';
import { lazyModule } from '../ui/loading/lazyModule.ts';

export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

interface Resource extends PackageFile {
  /** The resource's name in `datapackage.json`. */
  readonly id: string;
  readonly format: string;
  readonly description: MessageKey;
  /** Members that only this kind of resource has. */
  readonly more: object;
}

/** The files of the package, `datapackage.json` first. The zip and the published folder have the same ones. */
export async function packageFiles(taken: Taken): Promise<PackageFile[]> {
  const resources = [...TABLE_IDS.map((id) => tableResource(id, taken)), datasetResource(taken), await textResource(taken)];
  const { rights } = taken.dataset.file.source;
  const described = await Promise.all(resources.map((resource) => describe(resource, rights, taken.say)));
  const text = (name: string, words: string, mediaType: string) => ({ name, bytes: new TextEncoder().encode(words), mediaType });
  return [
    text('datapackage.json', `${JSON.stringify({ ...descriptorOf(taken), resources: described }, null, 2)}\n`, 'application/json'),
    ...resources.map(({ name, bytes, mediaType }) => ({ name, bytes, mediaType })),
    text('README.md', readme(taken, resources), 'text/markdown'),
    text('LICENSE.txt', licence(taken), 'text/plain'),
  ];
}

/** https://specs.frictionlessdata.io/data-package/: the tables are tabular resources, the dataset and the text are not. */
function descriptorOf(taken: Taken): object {
  const { dataset, version, address, at, say } = taken;
  const { id, source, coding } = dataset.file;
  const lines = aboutLines(taken).map(({ name, value }) => `${name}: ${value}`);
  return {
    profile: 'data-package',
    name: id,
    title: titleOf(taken),
    description: [say('export.readme.empty'), ...lines].join('\n'),
    version,
    created: at,
    ...(address === '' ? {} : { homepage: address }),
    filter: filterOf(taken),
    licenses: [{ name: coding.licence, path: coding.licenceAddress }],
    sources: [
      {
        title: [authorOf(taken), source.title, source.publisher].filter((each) => each !== null).join(', '),
        ...(source.address === null ? {} : { path: source.address }),
      },
    ],
    contributors: [{ title: coding.by, role: 'author' }],
  };
}

function tableResource(id: (typeof TABLE_IDS)[number], taken: Taken): Resource {
  return {
    id,
    name: `${id}.csv`,
    bytes: csvBytes(id, taken),
    mediaType: 'text/csv',
    format: 'csv',
    description: `export.resource.${id}`,
    more: {
      profile: 'tabular-data-resource',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchemaOf(id, taken),
    },
  };
}

function datasetResource(taken: Taken): Resource {
  const bytes = new TextEncoder().encode(datasetJson(taken));
  const more = { profile: 'data-resource' };
  return {
    id: 'dataset',
    name: 'dataset.json',
    bytes,
    mediaType: 'application/json',
    format: 'json',
    description: 'export.resource.dataset',
    more,
  };
}

/** The text in the bytes whose hash the dataset gives: reading drops a byte order mark, so it is put back here. */
async function textResource({ dataset }: Taken): Promise<Resource> {
  const { source } = dataset.file;
  const plain = new TextEncoder().encode(dataset.text);
  const marked = new TextEncoder().encode(`\uFEFF${dataset.text}`);
  const bytes = (await sha256Hex(marked)) === source.text.sha256 ? marked : plain;
  // The licence of the coding does not cover the text. The text's rights are in words, and no licence identifier fits them.
  const more = { profile: 'data-resource', licenses: [{ name: 'notspecified', title: source.rights }] };
  return {
    id: 'article',
    name: source.text.file,
    bytes,
    mediaType: 'text/plain',
    format: 'txt',
    description: 'export.resource.text',
    more,
  };
}

async function describe({ id, name, bytes, mediaType, format, description, more }: Resource, rights: string, say: Say): Promise<object> {
  const hash = await sha256Hex(bytes);
  return {
    name: id,
    path: name,
    description: say(description, { rights }),
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: bytes.length,
    ...(hash === null ? {} : { hash: `sha256:${hash}` }),
    ...more,
  };
}

function readme(taken: Taken, resources: readonly Resource[]): string {
  const { dataset, say } = taken;
  const { rights } = dataset.file.source;
  return [
    `# ${titleOf(taken)}`,
    ...aboutLines(taken).map(({ name, value }) => `${name}: ${value}  `),
    `\n## ${say('export.readme.files')}\n`,
    ...resources.map(({ name, description }) => `- \`${name}\`: ${say(description, { rights })}`),
    `\n${say('export.readme.empty')}`,
    '',
  ].join('\n');
}

function licence({ dataset, say }: Taken): string {
  const { coding, source } = dataset.file;
  return [
    `${say('export.about.licence')}: ${coding.licence}, ${coding.by}`,
    coding.licenceAddress,
    '',
    `${say('export.about.rights')}: ${source.rights}`,
    '',
  ].join('\n');
}

const lazyZip = lazyModule(() => import('fflate'));

export const packageExport: Export = {
  id: 'package',
  title: 'export.package',
  use: 'export.package.use',
  extension: 'zip',
  mediaType: 'application/zip',
  needsClaims: true,
  async write(taken) {
    const files = await packageFiles(taken);
    const { zipSync } = await lazyZip.load();
    // Synchronous, because fflate's asynchronous zip starts workers from strings, which Trusted Types forbid.
    return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: zipTime(taken.at), level: 9 });
  },
};
