/** A run of a page that the engine cannot have read rightly, and what it becomes. */
import type { PlacedPage } from '../reading.ts';

export interface RunRepair {
  page: PlacedPage;
  run: number;
  to: string;
}
