import { expect, test } from 'vitest';
import { addressesIn, dialled, isAddress, webName } from './addresses.ts';

test.each<[string, readonly string[]]>([
  ['Go to https://report.cybertip.org/x?y=1.', ['web https://report.cybertip.org/x?y=1']],
  ['See NCMEC.org/NetSmartz/es, or www.example.org.', ['web NCMEC.org/NetSmartz/es', 'web www.example.org']],
  ['Write to help@school.example.org today', ['email help@school.example.org']],
  ['Call 1-800-843-5678 or (800) 422-4453.', ['phone 1-800-843-5678', 'phone (800) 422-4453']],
  ['Call 1-800-THE-LOST (it is free)', ['phone 1-800-THE-LOST']],
  ['Call or text 988, or 988 Lifeline', ['phone 988', 'phone 988']],
  ['Call (988) now', ['phone 988']],
  ['Call 911. In 2026, 16 of 1,000,000 on 2026-11-22 or 22.11.2026; slide-988', []],
  ['First.Then e.g. this, etc.and so on', []],
  ['From 1990-2010 and from 2019 - 2026', []],
  ['See...example.org or --example.com, a.b.c.d, x-y.z', ['web example.org', 'web example.com']],
])('in “%s”', (text, expected) => expect(addressesIn(text).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected));

test('an address knows where it begins', () => expect(addressesIn('or (988)')).toEqual([{ kind: 'phone', text: '988', at: 4 }]));

test('an address is one only by itself', () => {
  expect(['tips.fbi.gov', '988', '988 Lifeline', 'Take It Down'].map(isAddress)).toEqual([true, true, false, false]);
});

test.each([
  ['1-800-THE-LOST', '8008435678'],
  ['1-800-CALL-FBI', '8002255324'],
  ['+18004224453', '8004224453'],
  ['(800) 422-4453', '8004224453'],
  ['988', '988'],
  ['abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999'],
])('%s is dialled %s', (number, digits) => expect(dialled(number)).toBe(digits));

test.each([
  ['https://www.ncmec.org/NetSmartz/', 'ncmec.org/netsmartz'],
  ['TakeItDown.NCMEC.org', 'takeitdown.ncmec.org'],
])('%s is compared as %s', (address, name) => expect(webName(address)).toBe(name));

test('a line of 100,000 characters without a space is read in no time', () => {
  for (const part of ['a', 'a-', 'a.', 'a@', '1-']) expect(addressesIn(part.repeat(100_000 / part.length))).toHaveLength(part === '1-' ? 1 : 0);
});
