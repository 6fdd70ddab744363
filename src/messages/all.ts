// Lists every message in English, by feature, and gives the type of a key.
import claim from './claim/en.json' with { type: 'json' };
import compare from './compare/en.json' with { type: 'json' };
import context from './context/en.json' with { type: 'json' };
import data from './data/en.json' with { type: 'json' };
import difference from './difference/en.json' with { type: 'json' };
import download from './download/en.json' with { type: 'json' };
import fields from './fields/en.json' with { type: 'json' };
import first from './first/en.json' with { type: 'json' };
import head from './head/en.json' with { type: 'json' };
import image from './image/en.json' with { type: 'json' };
import own from './own/en.json' with { type: 'json' };
import present from './present/en.json' with { type: 'json' };
import share from './share/en.json' with { type: 'json' };
import swaps from './swaps/en.json' with { type: 'json' };
import table from './table/en.json' with { type: 'json' };
import tour from './tour/en.json' with { type: 'json' };
import views from './views/en.json' with { type: 'json' };

export const ALL_MESSAGES = {
  ...claim,
  ...compare,
  ...context,
  ...data,
  ...difference,
  ...download,
  ...fields,
  ...first,
  ...head,
  ...image,
  ...own,
  ...present,
  ...share,
  ...swaps,
  ...table,
  ...tour,
  ...views,
};

export type MessageKey = keyof typeof ALL_MESSAGES;
