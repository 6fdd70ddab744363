// Lists the order of children that ECMA-376 (5th edition, transitional) asks of the elements that we write.
import { all, type XmlElement } from './officeParts.ts';

/** Children that are listed may be left out; one that is not listed may not stand there. */
export const ORDER: Readonly<Record<string, string>> = {
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle p:extLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:cNvCxnSpPr': 'a:cxnSpLocks a:stCxn a:endCxn a:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'p:spPr': 'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:ln a:effectLst a:extLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'a:ln': 'a:noFill a:solidFill a:gradFill a:pattFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:buClrTx a:buNone a:buChar a:tabLst a:defRPr a:extLst',
  'a:rPr':
    'a:ln a:noFill a:solidFill a:gradFill a:effectLst a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:extLst',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:noFill a:solidFill a:gradFill a:pattFill a:extLst',
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme a:extLst',
  'a:clrScheme': 'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink a:extLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:extLst',
  'c:chart': 'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:extLst',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  'c:ser': 'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:extLst',
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:extLst',
  'c:dLbls':
    'c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:extLst',
  'c:dLbl':
    'c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:extLst',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit c:extLst',
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr c:extLst',
  worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData',
  c: 'f v is',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
};

/** What an element must have, whatever else. */
export const NEEDED: Readonly<Record<string, string>> = {
  'p:sp': 'p:nvSpPr p:spPr',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:txBody': 'a:bodyPr a:p',
  'a:txBody': 'a:bodyPr a:p',
  'p:presentation': 'p:notesSz',
  'p:sldMaster': 'p:cSld p:clrMap',
  'c:barChart': 'c:barDir c:axId',
  'c:ser': 'c:idx c:order',
};

/** Sentences about children that stand in the wrong order, are not known there, or are missing. */
export function orderFaults(root: XmlElement): string[] {
  return all(root).flatMap(({ name, children }) => {
    const names = children.map((child) => child.name);
    const missing = (NEEDED[name]?.split(' ') ?? []).filter((each) => !names.includes(each)).map((each) => `${name} lacks ${each}`);
    const order = ORDER[name]?.split(' ');
    if (order === undefined) return missing;
    let last = 0;
    const misplaced = names.flatMap((each) => {
      const place = order.indexOf(each);
      if (place === -1) return [`${name} has ${each}, which has no place there`];
      if (place < last) return [`${name} has ${each} too late`];
      last = place;
      return [];
    });
    return [...missing, ...misplaced];
  });
}
