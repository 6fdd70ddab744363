// Lists the exports in the order in which readers see them.
import { annotationsExport } from './annotations.ts';
import { claimsCsv, claimsCsvForExcel, flowsCsv, flowsCsvForExcel } from './csv.ts';
import { packageExport } from './dataPackage.ts';
import { datasetExport } from './dataset.ts';
import type { Export } from './export.ts';
import { geojsonExport } from './geojson.ts';
import { workbookExport } from './workbook.ts';

export const EXPORTS: readonly Export[] = [
  claimsCsv,
  flowsCsv,
  claimsCsvForExcel,
  flowsCsvForExcel,
  workbookExport,
  datasetExport,
  packageExport,
  geojsonExport,
  annotationsExport,
];
