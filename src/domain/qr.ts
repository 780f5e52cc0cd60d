import { create } from 'qrcode';

/** Quiet zone around a code, in modules (ISO/IEC 18004). */
const MARGIN = 4;

/** A QR code as one SVG path on a square of `size` units, with its quiet zone; error correction M. */
export function toQrPath(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let width = 1;
      while (column + width < modules.size && modules.get(row, column + width)) width += 1;
      path += `M${column + MARGIN} ${row + MARGIN}h${width}v1h-${width}z`;
      column += width;
    }
  }
  return { size: modules.size + 2 * MARGIN, path };
}
