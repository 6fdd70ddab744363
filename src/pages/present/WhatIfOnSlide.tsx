// Draws a calculation on a slide: only the curve, as the slide's words give the outcome.
import { useMemo } from 'react';
import type { Ground } from '../../map/ground.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import type { Slice } from '../../selection/slice.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { whatIfView } from '../../views/whatIf/whatIf.ts';
import sheet from '../../views/whatIf/whatIf.css?url';
import { SlidePicture } from '../../views/SlidePicture.tsx';

interface Props {
  readonly asked: AskedSwap;
  readonly slice: Slice;
  readonly ground: Ground;
}

export function WhatIfOnSlide({ asked, slice, ground }: Props) {
  const view = useMemo(() => whatIfView(asked, 'curve'), [asked]);
  return (
    <>
      <StyleSheet href={sheet} />
      <SlidePicture view={view} slice={slice} ground={ground} lookAt={null} magnified={1.15} />
    </>
  );
}
