// Loads a module late and once; after a failure, the next call tries again.

export interface LazyModule<Module> {
  /** Rejects if loading fails; the next call tries again. */
  load(): Promise<Module>;
  /** Null until it is loaded. */
  now(): Module | null;
}

/** `importIt` gives the module, or a part of it. All code outside the first script loads this way. */
export function lazyModule<Module>(importIt: () => Promise<Module>): LazyModule<Module> {
  let here: Module | null = null;
  let coming: Promise<Module> | null = null;
  async function start(): Promise<Module> {
    try {
      return (here = await importIt());
    } finally {
      coming = null;
    }
  }
  return {
    load: () => (here === null ? (coming ??= start()) : Promise.resolve(here)),
    now: () => here,
  };
}
