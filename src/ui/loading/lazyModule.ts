// Loads a module late: once, and again for whoever asks after a failure.

export interface LazyModule<Module> {
  /** Rejects with what kept it away; the next call tries again. */
  load(): Promise<Module>;
  /** Null until it has come. */
  now(): Module | null;
}

/** `importIt` gives the module, or what is wanted of it. It is the one way to code that is not in the first script. */
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
