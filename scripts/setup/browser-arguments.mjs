/** Chromium in a container: no sandbox of its own, no graphics card, no calls home. */
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
