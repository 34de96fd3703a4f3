/** Shapes of lines that several passes ask about. All are asked of folded text. */
import { type CharSet, charSet } from '../core/charset.ts';

/** A heading's or item's marker at the start of a line. */
export const MARKER =
  /^(?:[一二三四五六七八九十百零]{1,4}(?:[、.,:]|\s)|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十百\d]{1,4}[章节篇条部分步项]|\d{1,2}(?:\.\d{1,2}){0,3}[、.:)\s]\s{0,3}\D|[①-⑳㈠-㈩⒈-⒛Ⅰ-Ⅻ●◆■★▲•·]|[【[(]?篇[一二三四五六七八九十\d]|附[件表录]|[一二三四五六七八九十]是|各位)/;

/** Ends a sentence or announces one, perhaps with closing quotes or brackets after it. */
export const TERMINAL = /[。!?;:…~][”’"')】》]{0,3}$/;

/** May not begin a line: what stands before it belongs to it. */
export const NO_START = /^(?:[,。;、!?:)”’》】…]|\([^()一二三四五六七八九十\d]{1,6}\)[、,;。])/;
/** The characters that these begin with. */
export const STARTLESS: CharSet = charSet(',。;、!?:)”’》】…(');

/** May not end a line. */
export const NO_END = /[,、(“‘《【]$/;

/** Units that stand behind a number: 2400 / 万元. */
export const UNIT = /^(?:[万亿%‰元人户个亩吨幢座条处家所次项台套名期份篇节场件辆棵株头只本册卷间栋片块口眼张支]|公里|公顷|平方|立方|千米)/;

/** What a plan's title ends in, and an office's paper. */
export const TITLE_END = /(?:计划|总结|要点|报告|方案|意见|通知|规划|打算|安排|办法|规则|纲要|思路)$/;
