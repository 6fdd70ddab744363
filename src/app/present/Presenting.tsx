// The page of slides with the browser's stage: nothing of either is in the first script.
import type { PageProps } from '../../pages/page.ts';
import { PresentPage } from '../../pages/present/PresentPage.tsx';
import { browserStage } from './browserStage.ts';

export function Presenting(props: PageProps) {
  return <PresentPage {...props} stage={browserStage} />;
}
