import { describe, expect, test } from 'vitest';
import { placeLabels, type Box } from './label-layout.ts';

const style = { height: 20, perLetter: 10, gap: 5 };
const map: Box = { left: 0, top: 0, width: 200, height: 200 };
const label = (text: string, x: number, y: number) => ({ text, x, y });

describe('placeLabels', () => {
  test('puts a name to the right of its point where there is room', () => {
    expect(placeLabels([label('Ort', 100, 100)], [], map, style)).toEqual([{ index: 0, x: 120, y: 100 }]);
  });

  test('moves to the left when something stands on the right', () => {
    const button: Box = { left: 105, top: 90, width: 40, height: 20 };
    expect(placeLabels([label('Ort', 100, 100)], [button], map, style)).toEqual([{ index: 0, x: 80, y: 100 }]);
  });

  test('leaves out a name without any room instead of covering something', () => {
    expect(placeLabels([label('Ort', 100, 100)], [map], map, style)).toEqual([]);
  });

  test('cuts no name off at the edge of the map', () => {
    expect(placeLabels([label('Ort', 190, 100)], [], map, style)).toEqual([{ index: 0, x: 170, y: 100 }]);
  });

  test('never lets two names touch', () => {
    const [first, second] = placeLabels([label('Mitte', 100, 100), label('Dorf', 100, 102)], [], map, style);
    expect(first!.x).toBeGreaterThan(100);
    expect(second!.x).toBeLessThan(100);
  });
});
