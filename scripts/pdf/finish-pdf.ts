import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from 'pdf-lib';

/** A bookmark, and on which page it leads, counted from 1. */
export interface OutlinePage {
  title: string;
  page: number;
  /** 1 for the bookmarks on top. */
  depth: number;
}

/** Bookmarks of a PDF in their order. */
export async function listOutlinePages(bytes: Uint8Array): Promise<OutlinePage[]> {
  const document = await PDFDocument.load(bytes);
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const found: OutlinePage[] = [];
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const walk = (entry: PDFDict | undefined, depth: number) => {
    for (let item = entry; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = item.lookup(PDFName.of('Title'));
      const page = pages.get(findPage(item, document)?.toString() ?? '');
      if (page !== undefined && (title instanceof PDFHexString || title instanceof PDFString))
        found.push({ title: title.decodeText(), page, depth });
      walk(item.lookupMaybe(PDFName.of('First'), PDFDict), depth + 1);
    }
  };
  walk(outlines?.lookupMaybe(PDFName.of('First'), PDFDict), 1);
  return found;
}

/** Page of a bookmark: by its own destination, or by that of its action, named or not. */
function findPage(item: PDFDict, document: PDFDocument): PDFRef | undefined {
  const action = item.lookupMaybe(PDFName.of('A'), PDFDict);
  let target: PDFObject | undefined = item.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D'));
  if (target instanceof PDFName) {
    const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookup(target);
    target = named instanceof PDFDict ? named.lookup(PDFName.of('D')) : named;
  }
  const first = target instanceof PDFArray ? target.get(0) : undefined;
  return first instanceof PDFRef ? first : undefined;
}

/** Writes into a PDF what the browser leaves out: its language, the direction in which it is turned, its title in the window. */
export async function finishPdf(
  bytes: Uint8Array,
  { title, language, isRightToLeft }: { title: string; language: string; isRightToLeft: boolean },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title);
  document.setLanguage(language);
  document.catalog.set(
    PDFName.of('ViewerPreferences'),
    document.context.obj({ Direction: PDFName.of(isRightToLeft ? 'R2L' : 'L2R'), DisplayDocTitle: PDFBool.True }),
  );
  return document.save({ useObjectStreams: true });
}
