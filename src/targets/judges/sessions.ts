/** Congresses, their sessions and plenary meetings: 十三届六次全会, 政协四次会议. */
import type { Raw, Verdict } from '../quantity/raw.ts';
import { is, startsAt } from './context.ts';

/** Is a number which congress or session it is? Null where it is none. */
export function sessionOf(n: Raw, text: string): Verdict | null {
  if (n.unit !== '届' && n.unit !== '次' && n.unit !== '') return null;
  if (n.unit === '届' && startsAt(text, n.end, ['历次', '全会', '人大', '政协', '委员', '一中', '二中', '三中', '四中', '五中', '六中', '七中']))
    return is('name', 'a congress');
  if (n.unit === '次' && n.shape === 'chinese' && text.startsWith('会议', n.end) && SESSION.test(text.slice(Math.max(0, n.at - 4), n.at)))
    return is('name', 'which session of many');
  if (n.unit === '届' && SESSION_OF.test(text.slice(n.end, n.end + 12))) return is('name', 'a congress');
  if ((n.unit === '次' || n.unit === '') && OF_TERM.test(text.slice(Math.max(0, n.at - 18), n.at))) return is('name', 'which session of many');
  // 认真落实自治区党委⟦十届⟧、市委五届历次全会精神
  if (n.unit === '届' && '\u3001,和及与'.includes(text[n.end] || '?') && ELECTED.test(text.slice(Math.max(0, n.at - 3), n.at))) return is('name', 'a congress');
  // 十六届四、五中全会, 乡**届人大*次会议
  if (n.unit === '届' && CENTRAL.test(text.slice(n.end, n.end + 12))) return is('name', 'a plenary meeting');
  if (n.unit === '次' && n.shape === 'mask' && text.startsWith('会议', n.end)) return is('name', 'which session of many');
  if ((n.unit === '届' || n.unit === '次') && PLENARY.test(text.slice(n.end, n.end + 14))) return is('name', 'a plenary meeting');
  return null;
}

/** 十三届⟦六次全会⟧, 五届七次⟦全体会议⟧ */
const PLENARY =
  /^(?:[一二三四五六七八九十]{1,2}[次中])?(?:全会|全委会|全体会议|党代会|人代会|职代会|教代会|常委会|[\u4E00-\u9FFF]{0,6}代表大会|[\u4E00-\u9FFF]{0,6}(?:人大|政协)(?:常委会|[一二三四五六七八九十]{1,3}次))/;
/** 红十字会⟦七届⟧四次理事会, 业经⟦十五届⟧人民政府第23次: which one, before a session or a body. */
const SESSION_OF =
  /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:、(?:[一二三四五六七八九十]{1,3}|\d{1,2}))?次|^(?:人民政府|政府|理事|常委|运动会|全运会|冬奥会|残运会)/;
/** 七届⟦四次⟧理事会议, 八届五次、⟦六次⟧全会 */
const OF_TERM = /届(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})次、){0,3}$/;
/** 政协⟦四次⟧会议 */
const SESSION = /(?:政协|人大|代会|代表大会)$/;
/** 十六届⟦四、五中全会⟧ */
const CENTRAL = /^[一二三四五六七八九、和及]{1,8}中全会/;
/** Bodies that sit for so many terms. */
const ELECTED = /(?:党委|[县市区州省旗]委|政协|人大|中央)$/;
