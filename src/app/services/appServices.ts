// Says what the app itself needs of its surroundings, beside the services that it hands to the pages.
import type { Services } from '../../services/services.ts';
import type { Addressing } from '../address/addressing.ts';
import type { Page } from '../pages.ts';

export interface AppServices extends Services {
  readonly addressing: Addressing;
  /** What the header leads to. */
  readonly pages: readonly Pick<Page, 'path' | 'title'>[];
}
