/** The library as a module; it needs a browser, so only its type is imported at the top of any file. */
export type Leaflet = typeof import('leaflet');

/** Leaflet with its stylesheet. @throws when one of them cannot be loaded */
export async function loadLeaflet(css: string): Promise<Leaflet> {
  const [leaflet] = await Promise.all([import('leaflet'), loadStylesheet(css)]);
  return leaflet;
}

function loadStylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

/** @throws when the answer is no success */
export async function loadJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}
