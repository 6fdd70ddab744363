// A step asked for to the tour's code, loaded when it is first needed: until it is there, the page stays as it is.
import { useEffect, useState } from 'react';

type TourCode = typeof import('./Tour.tsx');

let loaded: TourCode | null = null;

export async function loadTour(): Promise<TourCode> {
  loaded ??= await import('./Tour.tsx');
  return loaded;
}

/** Null until it is loaded, and where no step is asked for; `failed` where it can't be had. */
export function useTour(isAsked: boolean): TourCode | 'failed' | null {
  const [tour, setTour] = useState<TourCode | 'failed' | null>(loaded);
  useEffect(() => {
    if (isAsked && tour === null) loadTour().then(setTour, () => setTour('failed'));
  }, [isAsked, tour]);
  return isAsked ? tour : null;
}
