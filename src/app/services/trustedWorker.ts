// Starts the site's workers under its one trusted types policy.

interface Policy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null = null;

/** Starts a module worker. Throws for an address of another origin, or if the browser has no workers. */
export function startWorker(address: string): Worker {
  policy ??= makePolicy();
  const trusted = policy.createScriptURL(address);
  return new Worker(trusted, { type: 'module' });
}

function makePolicy(): Policy {
  const rules: Policy = {
    createScriptURL(address) {
      const { origin, href } = new URL(address, location.href);
      if (origin !== location.origin) throw new TypeError(`a worker of another origin: ${href}`);
      return href;
    },
  };
  // Browsers without trusted types use the rules directly.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  return trustedTypes?.createPolicy('site-worker', rules) ?? rules;
}
