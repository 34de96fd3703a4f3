/** Numbers that only tell one thing from another, and those that a rate is counted in. */
import { isHan } from '../quantity/chars.ts';
import { endsBefore, is, isBare, type Judge, startsAt } from './context.ts';

/** Numbers that only tell one thing from another: documents, telephones, roads, hotlines. */
export const code: Judge = (n, { text }) => {
  if ((n.unit === '' || n.unit === '路') && startsAt(text, n.numberEnd, CODE_AFTER)) return is('name', 'a number that tells one of many');
  if (n.unit === '' && text[n.end] === '弄' && '路街道巷村'.includes(text[n.at - 1] || '?')) return is('name', 'an address');
  if (n.unit !== '' && '省国县乡'.includes(n.unit) && text[n.end] === '道' && text[n.end + 1] !== '路') return is('name', 'a road');
  if (n.unit === '人' && text[n.end] === '制' && '足篮排的比'.includes(text[n.end + 1] || '?')) return is('name', 'a game of so many a side');
  // 实际减少20人(28-8): how it was reckoned.
  if (n.unit === '' && text[n.end] !== '%' && RECKONED.test(text.slice(Math.max(0, n.at - 14), n.end + 10))) return is('name', 'part of a formula');
  // 老214线公路, 1%人口抽样调查
  if (n.unit === '' && n.shape === 'digits' && ROAD.test(text.slice(n.end, n.end + 4)) && n.numberEnd - n.numberAt === 3) return is('name', 'a road');
  if (n.unitKind === 'percent' && '人全'.includes(text[n.end] || '?') && SURVEY.test(text.slice(n.end, n.end + 8)))
    return is('name', 'a number that tells one of many');
  // 采煤二队, 十四道沟镇: one of many teams, a valley by its number.
  if (n.unit === '队' && TEAM.test(text.slice(Math.max(0, n.at - 2), n.end)) && isHan(text, n.end)) return is('name', 'a number that tells one of many');
  if (n.unit === '道' && n.shape === 'chinese' && text[n.end] === '沟' && text[n.end + 1] !== '渠') return is('name', 'a number that tells one of many');
  // 1系列, 1样, 1定: set phrases that a program wrote with a digit.
  if (n.unit === '' && n.value === 1 && n.shape === 'digits' && startsAt(text, n.end, SPUN)) return is('name', 'a set phrase');
  if (n.unit === '' && text[n.end] === '强' && n.value !== null && n.value >= 5) return is('name', 'a ranking list');
  if (n.unit === '' && endsBefore(text, n.at, CODE_BEFORE)) return is('name', 'a number that identifies');
  if ((n.unit === '' || n.unit === '平台') && n.shape === 'digits' && HOTLINE.test(text.slice(n.at, n.numberEnd + 3)))
    return is('name', 'a short telephone number');
  if (!isBare(n) || n.shape !== 'digits') return null;
  if (IN_ROW.test(text.slice(n.end, n.end + 40))) return is('name', 'a number that tells one of many');
  if (text[n.at - 1] === '、' && ROADS.test(text.slice(Math.max(0, n.at - 30), n.at))) return is('name', 'a road');
  if ((OFFICES.includes(text[n.at - 1] || '?') || '\u3014[\u3010'.includes(text[n.at - 1] || '?')) && '\u3015]\u3011号'.includes(text[n.end] || '?'))
    return is('name', 'the number of a document');
  if (
    n.numberEnd - n.numberAt >= 7 &&
    n.magnitude === 1 &&
    !text.slice(n.numberAt, n.numberEnd).includes(',') &&
    (n.value === null || Number.isInteger(n.value))
  )
    return is('name', 'too many digits for a quantity with no unit');
  if (/^(?:12|95|96|10|11)\d{1,4}$/.test(text.slice(n.at, n.end)) && startsAt(text, n.end, ['平台', '服务', '政务', '投诉', '举报', '系统', '指挥', '\u201D']))
    return is('name', 'a short telephone number');
  if (text[n.at - 1] === '〔' || text[n.end] === '〕') return is('name', 'the number of a document');
  if (startsAt(text, n.end - 1, [' 文', '文件'])) return is('name', 'the number of a document');
  return null;
};

/** 百万, 亿, 十万: a magnitude without a digit of its own. */
const ROUND = /^[十百千万亿]{1,3}$/;
/** 百万吨⟦死亡率⟧, 亿元⟦GDP安全事故死亡率⟧ */
const RATE = /^(?:GDP|(?![提确使用以的]))[\u4E00-\u9FFF]{0,8}率/;

/** ⟦千万亩⟧森林增长工程: what a scheme is called. */
const SCHEME = /^(?!的)[\u4E00-\u9FFF]{2,8}(?:工程|计划|行动|示范区|产业带)/;

/** 煤矿⟦百万吨⟧死亡率, ⟦亿吨⟧公里事故率: what a rate is counted in is part of its name, and so is the size of a scheme. */
export const denominator: Judge = (n, { text }) => {
  if (n.unit === '' || n.shape !== 'chinese' || n.comparatorSpans.length > 0 || !ROUND.test(text.slice(n.numberAt, n.numberEnd))) return null;
  const after = text.slice(n.end, n.end + 16);
  if (RATE.test(after)) return is('name', 'what a rate is counted in');
  return n.magnitude >= 1e4 && n.unitKind !== 'money' && SCHEME.test(after) ? is('name', 'inside the name of a scheme') : null;
};

/** ⟦110⟧接警, ⟦12309⟧接待 */
const HOTLINE =
  /^(?:1[12][0-9]|12\d{3}|9[56]\d{3,4})(?:接[待警处访听诊报通]|报警|受理|来电|转办|工单|警情|出警|急救|咨询|话务|诉求|群众|平台|标[示识牌志]|卫生热线|\u201C[\u4E00-\u9FFF]{2})/;

/** 20人(28-8), 86户(50+36) */
const RECKONED = /\d[\u4E00-\u9FFF]{1,4}\(\d{1,6}(?:[-+]\d{1,6}){1,3}\)/;
const ROAD = /^新?线(?:公|改|至|高速)/;
const SURVEY = /^(?:全国)?人口(?:变动)?抽样/;
const SPUN = ['系列', '样', '些', '定程度', '定的', '直', '致', '般', '旦', '体化', '律'];
/** 采煤⟦二队⟧, 钻井三队; not 组建二队 */
const TEAM = /(?:[掘采综机运输通井探修养建筑施勘工程巡侦][煤矿工进采井探护路筑输修查]|[综掘][采掘])[一二三四五六七八九十]{1,2}队$/;

const CODE_AFTER = [
  '号线',
  '号文',
  '号楼',
  '号院',
  '号公告',
  '号令',
  '号',
  '號',
  '国道',
  '省道',
  '县道',
  '热线',
  '急救',
  '专线',
  '电话',
  '路公交',
  '院校',
  '街坊',
  '客服',
  '短信',
  '平台电话',
];
const CODE_BEFORE = [
  '电话',
  '电话:',
  '热线',
  '热线:',
  '拨打',
  'QQ',
  'QQ:',
  '邮编',
  '邮编:',
  '编号',
  '编号:',
  'ID:',
  '账号',
  '备案',
  '证号',
  '传真:',
  '手机:',
  '号码',
  '号码:',
  '代码',
  '代码:',
  '邮政编码',
  '客服:',
  '编码',
  '国道',
  '省道',
  '国道 ',
  '省道 ',
];
const OFFICES = '发字办函政规卫教财文委';

/** 地铁⟦6⟧、8、17和18号线 */
const IN_ROW = /^(?:[、和及与]\d{1,4}){1,9}号/;
/** 国道108、⟦208⟧、307 */
const ROADS = /[国省县乡]道(?:\d{1,4}、){1,6}$/;
