// Defines the services that the app itself needs, beside those for its pages.
import type { Services } from '../../services/services.ts';
import type { Addressing } from '../address/addressing.ts';
import type { Page } from '../pages.ts';

export interface AppServices extends Services {
  readonly addressing: Addressing;
  /** The pages in the header. */
  readonly pages: readonly Pick<Page, 'path' | 'title'>[];
}
