/**
 * Imported before all else, as the number is read once. Queries and inserts of the embedded engine hold a thread of Node's
 * pool each for as long as they run; with the usual four, files (the journal's too) would wait for the slowest of them.
 * https://nodejs.org/api/cli.html#uv_threadpool_sizesize
 */
process.env.UV_THREADPOOL_SIZE ??= '8';
