import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each<[string, readonly string[]]>([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['No. Do not pay.', ['No.', 'Do not pay.']],
  ['¿Y si pasa? ¡Calma! “Aquí estoy”, dice.', ['¿Y si pasa?', '¡Calma!', '“Aquí estoy”, dice.']],
  ['Say: “What now?” Then wait.', ['Say: “What now?”', 'Then wait.']],
  ['Diga: “¿Y ahora?”. Luego espere.', ['Diga: “¿Y ahora?”.', 'Luego espere.']],
  ['Ask Dr. Vega. En EE. UU. Hay ayuda.', ['Ask Dr. Vega.', 'En EE. UU. Hay ayuda.']],
  ['The site NCMEC.org has 3.5 pages. 24 hours.', ['The site NCMEC.org has 3.5 pages.', '24 hours.']],
  ['First\nline. Second\nline', ['First\nline.', 'Second\nline']],
  ['لا تدفعوا. تكلموا معنا؟ نعم.', ['لا تدفعوا.', 'تكلموا معنا؟', 'نعم.']],
  ['不要付钱。保留信息！“好吗？”好。', ['不要付钱。', '保留信息！', '“好吗？”', '好。']],
  ['อย่าจ่ายเงิน เก็บข้อความไว้', ['อย่าจ่ายเงิน', 'เก็บข้อความไว้']],
  ['No mark at the end', ['No mark at the end']],
  ['', []],
])('“%s”', (text, expected) => expect(sentencesOf(text).map(sentence => sentence.text)).toEqual(expected));

test('each sentence knows where it begins', () => {
  const text = 'One.  Two?\nThree';
  expect(sentencesOf(text).map(({ at }) => text.slice(at, at + 3))).toEqual(['One', 'Two', 'Thr']);
});
