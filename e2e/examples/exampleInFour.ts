import { interfaceWordsYaml } from '../../src/scaffold/interfaceWordsYaml.ts';
import { type Changes, exampleSource } from './exampleSource.ts';

/** What the example says in a language that Charla does not come with. */
interface Texts {
  readonly name: string;
  readonly title: string;
  /** For each line of the English files, in their order, what is in its place; headings and lists keep their characters. */
  readonly lines: Readonly<Record<string, string>>;
}

const inOtherLanguages: Readonly<Record<string, Texts>> = {
  ar: {
    name: 'العربية',
    title: 'الهاتف في البيت',
    lines: {
      Start: 'البداية',
      'A calm evening': 'أمسية هادئة',
      'For parents. You may step out.': 'للآباء والأمهات. يمكنكم الخروج متى شئتم.',
      'Small habits': 'عادات صغيرة',
      'Ask each day': 'اسألوا كل يوم',
      'Listen **first**': 'استمعوا **أولًا**',
      'House rules': 'قواعد البيت',
      Agree: 'الاتفاق',
      'Write it down': 'اكتبوا ما اتفقتم عليه',
      Rest: 'الراحة',
      'No screens in bed': 'لا شاشات في السرير',
      Help: 'المساعدة',
      'Where to turn': 'إلى من تلجؤون',
      'Thank you': 'شكرًا لكم',
      'Go **calmly**.': 'اذهبوا **بهدوء**.',
      'Good evening.': 'مساء الخير.',
      'Small things count.': 'الأشياء الصغيرة مهمة.',
      'What works for you?': 'ما الذي ينجح معكم؟',
      'Rules are for adults too.': 'القواعد للكبار أيضًا.',
      'Thank the interpreter.': 'اشكروا المترجم.',
    },
  },
  zh: {
    name: '中文',
    title: '家中的手机',
    lines: {
      Start: '开始',
      'A calm evening': '一个平静的夜晚',
      'For parents. You may step out.': '致各位家长。您可以随时离开。',
      'Small habits': '小习惯',
      'Ask each day': '每天都问一问孩子今天在网上过得怎么样，看到了什么，和谁聊过天',
      'Listen **first**': '**先**听孩子说',
      'House rules': '家规',
      Agree: '约定',
      'Write it down': '写下来',
      Rest: '休息',
      'No screens in bed': '床上不看屏幕',
      Help: '帮助',
      'Where to turn': '向谁求助',
      'Thank you': '谢谢',
      'Go **calmly**.': '请**平静地**回家。',
      'Good evening.': '晚上好。',
      'Small things count.': '小事也很重要。',
      'What works for you?': '您有什么好办法？',
      'Rules are for adults too.': '大人也要守规矩。',
      'Thank the interpreter.': '感谢口译员。',
    },
  },
  vi: {
    name: 'Tiếng Việt',
    title: 'Điện thoại trong nhà',
    lines: {
      Start: 'Bắt đầu',
      'A calm evening': 'Một buổi tối yên bình',
      'For parents. You may step out.': 'Dành cho phụ huynh. Quý vị có thể ra ngoài.',
      'Small habits': 'Thói quen nhỏ',
      'Ask each day': 'Hỏi mỗi ngày',
      'Listen **first**': 'Lắng nghe **trước**',
      'House rules': 'Quy định trong nhà',
      Agree: 'Thỏa thuận',
      'Write it down': 'Hãy viết ra',
      Rest: 'Nghỉ ngơi',
      'No screens in bed': 'Không màn hình trên giường',
      Help: 'Giúp đỡ',
      'Where to turn': 'Tìm ai giúp',
      'Thank you': 'Cảm ơn',
      'Go **calmly**.': 'Hãy ra về **bình tĩnh**.',
      'Good evening.': 'Chào buổi tối.',
      'Small things count.': 'Việc nhỏ cũng quan trọng.',
      'What works for you?': 'Điều gì có ích cho quý vị?',
      'Rules are for adults too.': 'Quy định cũng dành cho người lớn.',
      'Thank the interpreter.': 'Cảm ơn người phiên dịch.',
    },
  },
};

/** The example in English, Arabic, Chinese and Vietnamese, in this order; buttons and messages are still in English. */
export function exampleInFour(): Changes {
  const { files } = exampleSource();
  const translated = [...files].flatMap(([path, text]): readonly (readonly [string, string | undefined])[] => {
    if (path.includes('/es/')) return [[path, undefined]];
    if (!path.includes('/en/')) return [];
    return Object.entries(inOtherLanguages).map(([language, texts]) => [path.replace('/en/', `/${language}/`), translate(text, texts)]);
  });
  const names = Object.entries(inOtherLanguages).map(([language, { title }]) => `${language}: ${title}`);
  const workshop = (text: string): string =>
    text
      .replace('[en, es]', `[en, ${Object.keys(inOtherLanguages).join(', ')}]`)
      .replace('es: El teléfono en casa', names.join(', '))
      .replace('{ en: A calm evening., es: Una charla tranquila. }', 'A calm evening.')
      .replace('{ en: Counselor, es: Consejería }', 'Counselor')
      .replace('name: "", phone: ""', 'name: ليلى, phone: 1-555-123-4567');
  const resources = (text: string): string =>
    text.replace('{ en: NetSmartz, es: NetSmartz en español }', 'NetSmartz').replace(/link:\n.*\n.*\n/, 'link: https://www.ncmec.org/NetSmartz\n');
  const words = Object.entries(inOtherLanguages).map(([language, { name }]) => [`locales/${language}.yaml`, interfaceWordsYaml(language, name, 'en')] as const);
  return { 'slides/workshop.yaml': workshop, 'slides/resources.yaml': resources, ...Object.fromEntries([...translated, ...words]) };
}

function translate(text: string, { lines }: Texts): string {
  return text
    .split('\n')
    .map(line => {
      const [, marker = '', words = '', id = ''] = /^(#+ |- )?(.*?)( \{#.*\})?$/.exec(line) ?? [];
      const isNotesHeading = marker === '### ' && ['Say', 'Ask', 'Do'].includes(words);
      return `${marker}${isNotesHeading ? `{en} ${words}` : (lines[words] ?? words)}${id}`;
    })
    .join('\n');
}
