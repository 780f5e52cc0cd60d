/** What the pure layers may use beside the language itself; only tsconfig.pure.json reads this file. */
declare class URL {
  constructor(url: string);
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
}
