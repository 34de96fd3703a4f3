/** What a plan says of how things stand: 医院占地120亩,开放床位960张. */
import { anyIn, charSet } from '../../core/charset.ts';
import type { Judge } from './roles.ts';

/** 医院占地120亩,开放床位960张: a sentence that says where and how large something is tells of how things stand. */
const STANDS =
  /^[,\u3001]?(?:\([一二三四五六七八九十]\)|\d{1,2}[.、]|[一二三四五六七八九十]、)?(?!.{0,6}(?:建|规划|拟|打造|实施|推进|项目|工程|产业|园区|示范|开发))(?:(?:我|本|全)?[县市区镇乡村校院园所站]|[\u4E00-\u9FFF]{0,10}(?:[县市区镇乡村校院]|街道|社区|学|幼儿园|公司|中心|集团|支队|大队))?(?:位于|地处|坐落|座落|始建于|创建于|创办于|占地(?=[约近]?\d|面积)|[现下]?辖\d|(?:区|县|市|境|辖区)内(?:现|共)?有)/;
/** 2011年末,全县总人口8.1万人, 全县共有卫生院21个, 有卫生院3所 */
const COUNTED =
  /^[\u4E00-\u9FFF]{0,6}(?:[学小初高]部|[校园院]|年级|班级?|科室|公司|部门|支部|村|社区|街道)(?:目前)?共有(?=\d{1,4}[个名人所家张]|(?:在校|在园)?(?:学生|幼儿)|(?:专任)?教师|教?职工|教职员工|党员|教学班|班级)|^(?:(?:19|20)\d{2}年(?:末|底)?,?)?(?:(?:全[县市区镇乡村旗州]|[我本][县市区镇乡村旗州]|辖区|境内)(?:(?:国土|土地|区域|幅员|行政区域|辖区)?总?面积(?=[为约]?\d)|(?:户籍|常住)?总?人口(?=[为约]?\d)|[现共]有|有(?=\d{1,4}[个所家]))|有(?![望效序力关条计针机利所些意助限待])[\u4E00-\u9FFF]{2,8}(?=\d{1,4}[个名人所家张]))/;
/** 开放床位300张, 在职职工120人, 全班45人, 男生21人, outside of what a section plans. */
const EQUIPPED =
  /^(?:我院|全院|医院|中心)?(?:现|目前|实际)?(?:(?:开放|编制|核定)床位数?(?=\d)|(?:在[职岗编]|现有)(?:职工|人员|教职工|员工)(?=\d)|[本我全该]?(?:班级?|年级|园|校)(?:总?人数|(?:共|现|共?有)(?:学生|幼儿)?|学生|幼儿)(?:为|共|是)?(?=\d)|[本我全该](?:班级?|年级|园|校)(?=\d{1,5}[人名][,;\u3002(])|(?:其中)?[男女](?:生|孩|同学)(?=\d))/;
const TO_BE = /[,;](?:今年|本年|年内|计划|拟|将|再)/;
/** A character of each way to say so. */
const STANDING = charSet('于处落占辖有积口');
/** Does a sentence of a plan say how things stand: where something is, and how large? */
export const standing: Judge = ({ text, sentence, clause, found, cues, sectionKind }) => {
  if (found.comparator !== 'eq' || cues.some((c) => c.of.says !== 'told')) return null;
  const from = (at: number, end: number): string => text.slice(at, Math.min(end, at + 30));
  const speaks = (at: number): boolean => anyIn(text, STANDING, at, Math.min(found.end + 1, at + 30));
  const equipped = !sectionKind && (found.unit === '张' || found.unitKind === 'people') && EQUIPPED.test(from(clause[0], found.end + 1));
  if (!equipped && !speaks(sentence[0]) && !speaks(clause[0])) return null;
  // 我县现有幼儿园36所,今年再新建4所: what is to be added.
  if (TO_BE.test(text.slice(sentence[0], found.at))) return null;
  return equipped ||
    STANDS.test(from(sentence[0], found.at + 1)) ||
    COUNTED.test(from(sentence[0], found.end + 1)) ||
    COUNTED.test(from(clause[0], found.end + 1))
    ? { class: 'result', because: 'it says how things stand', grade: 'medium' }
    : null;
};

/** 访视率95.8%,但仍有差距: what falls short was reached. */
const FALLS_SHORT =
  /[,;](?:但|不过|然而|可是)(?!要|必须|须|不[得能])[^,;\u3002\d]{0,16}(?:差距|不足|问题|困难|薄弱|短板|欠缺|不够|有待|偏[低高少]|滞后|矛盾|不[强高齐]|不平衡|不理想)/;
const BUT = charSet('但过而是');
/** 圆满完成了年度任务,⟦全年推广良种3万亩⟧: what the task came to. */
const FULFILLED = /(?:完成了[^,;\u3002]{2,24}(?:任务|目标|工作)|取得了[^,;\u3002]{1,20}(?:成绩|成效|进步|成果|效果)),[^;\u3002]{0,80}$/;

/** In a sentence of a plan that hopes for nothing: does it tell that a task was done, or that what was reached falls short? */
export const cameOut: Judge = ({ text, sentence, found, cues }) => {
  if (found.comparator === 'ge' || found.comparator === 'le' || cues.some((c) => c.of.says !== 'told')) return null;
  if (
    (anyIn(text, BUT, found.end, sentence[1]) && FALLS_SHORT.test(text.slice(found.end, sentence[1]))) ||
    (cues.some((c) => c.end <= found.at && c.word.endsWith('了')) && FULFILLED.test(text.slice(sentence[0], found.at)))
  )
    return { class: 'result', because: 'it is told how it came out', grade: 'medium' };
  return null;
};
