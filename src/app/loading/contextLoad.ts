// Loads the independent figures from `context.json`, with the code that reads them.
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import type { Load } from '../../ui/loading/queriesOfApp.ts';
import { fetchText } from './fetchText.ts';

const lazyReader = lazyModule(async () => (await import('../../model/context/readPublishedContext.ts')).readPublishedContext);

export function contextLoad(address: string): Load<ContextLayer> {
  return {
    queryKey: ['context', address],
    queryFn: async () => {
      const [read, json] = await Promise.all([lazyReader.load(), fetchText(address)]);
      return read(json);
    },
  };
}
