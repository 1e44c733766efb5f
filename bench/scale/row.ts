/** What is measured of an engine: seconds to build, milliseconds of a question and of adding an article, megabytes. */
export interface Row {
  readonly build: number;
  readonly p50: number;
  readonly p99: number;
  readonly add: number;
  readonly memory: number;
}
