import { expect, test } from 'vitest';
import { writeEditions } from '../../pipeline/editions/write-editions.js';
import { BrowserUnavailable, PrintFailed } from '../../pipeline/system/browser/browser-unavailable.js';
import { sampleInput } from './sample-input.js';

const attendance = { begin: () => () => undefined, readBack: () => Promise.resolve(undefined) };

const written = async (error: Error) => {
  const print = () => Promise.reject(error);
  return writeEditions(await sampleInput({ formats: ['epub', 'pdf'], print }), attendance);
};

test('without a browser, or with one that crashes or hangs, the other editions are made', async () => {
  for (const error of [new BrowserUnavailable([]), new PrintFailed('The browser took more than 600 s')]) {
    const { made, failed } = await written(error);
    expect(made.map(({ edition }) => edition.format)).toEqual(['epub']);
    expect(failed).toEqual([{ format: 'pdf', error }]);
  }
});

test('any other error is a fault of the program', async () => {
  await expect(written(new TypeError('x is not a function'))).rejects.toThrow('x is not a function');
});
