import { describe } from 'vitest';
import { check } from './check.ts';

describe('numbers that count inside their own style', () => {
  check(
    '1、 inside (一) inside 2., closed by another mark',
    '⟦#|2011班组安全工作计划⟧\n⟦1 1.|班组安全目标⟧\n⟦2 (1)|林班火灾事故为零,责任到人⟧;\n⟦2 (2)|⟧林道完好率为100%,逐月检查。\n⟦1 2.|安全工作重点⟧\n⟦2 (一)|加强设备管理⟧\n⟦3 1、|加强设备维护和保养,做到定人定机,使设备不带病工作⟧;\n⟦3 2、|配合林场对特种设备定期保养,逐台登记,按月上报⟧。',
  );
});

describe('nesting', () => {
  check(
    'a list counted like the heading that it stands right under',
    '⟦1 一、|指导思想⟧\n以服务春耕为主。\n⟦1 二、|具体措施⟧\n⟦2 一、|抓好宣传⟧\n进村入户。\n⟦2 二、|抓好培训⟧\n培训三期。\n⟦2 三、|抓好检查⟧\n每月一次。\n⟦1 三、|保障措施⟧\n落实经费。',
  );
  check('not one behind a text', '⟦1 一、|指导思想⟧\n以服务春耕为主。\n⟦1 二、|具体措施⟧\n进村入户。\n⟦1 一、|抓好宣传⟧\n张贴海报。');
  check(
    'lists that begin again under decimals',
    '⟦1 1 |总则⟧\n⟦2 1.1 |依据⟧\n⟦3 1.|防汛条例⟧\n⟦3 2.|气象条例⟧\n⟦2 1.2 |范围⟧\n下列情形适用本预案。\n⟦3 1.|水位超过警戒线的⟧\n⟦3 2.|堤坝出现险情的⟧',
  );
  check(
    'three levels by the standard',
    '⟦1 一、|组织保障⟧\n⟦2 (一)|健全机构⟧\n⟦3 1.|成立专班⟧\n主任牵头。\n⟦3 2.|配齐人员⟧\n专职两人。\n⟦2 (二)|落实经费⟧\n列入预算。\n⟦1 二、|督查考核⟧\n按季通报。',
  );
  check(
    'an excerpt that begins inside a part comes out of it',
    '⟦1 (四)|健全护林制度⟧\n⟦2 1.|巡山每日登记⟧\n专人保管。\n⟦2 2.|火情即时报告⟧\n专人值守。\n⟦1 (五)|建设苗圃⟧\n占地百亩。\n⟦1 三、|每月重点⟧\n三月植树,四月补苗。\n⟦1 四、|组织保障⟧\n场长负总责。',
  );
  check('four levels', '⟦1 一、|绿化⟧\n⟦2 (一)|造林⟧\n⟦3 1.|选苗⟧\n⟦4 (1)|看产地⟧\n⟦4 (2)|看根系⟧\n⟦3 2.|栽植⟧\n适时栽植。');
  check(
    'a level is left out in one section',
    '⟦1 一、|概况⟧\n⟦2 1、|人口⟧\n三万人。\n⟦2 2、|面积⟧\n百余里。\n⟦1 二、|任务⟧\n⟦2 (一)|修路⟧\n⟦3 1、|勘测⟧\n年初完成。\n⟦3 2、|施工⟧\n年底完成。',
  );
  check(
    'the outer style inside the inner one',
    '⟦1 (一)|生产篇章⟧\n⟦2 一、|种植⟧\n水稻为主。\n⟦2 二、|养殖⟧\n生猪为主。\n⟦1 (二)|生活⟧\n⟦2 一、|住房⟧\n集中安置。\n⟦2 二、|用水⟧\n管道入户。',
  );
  check(
    'arabic numbers are the outermost',
    '⟦1 1、|教学管理⟧\n⟦2 (1)|备课⟧\n提前一周。\n⟦2 (2)|批改⟧\n全批全改。\n⟦1 2、|学生管理⟧\n⟦2 (1)|考勤⟧\n每日登记。\n⟦2 (2)|安全⟧\n每周教育。',
  );
  check(
    'inner numbers begin again in each section',
    '⟦1 一、|防汛⟧\n⟦2 1、|值班⟧\n⟦2 2、|备料⟧\n⟦1 二、|防火⟧\n⟦2 1、|巡山⟧\n⟦2 2、|宣传⟧\n⟦1 三、|防震⟧\n⟦2 1、|演练⟧',
  );
  check(
    'parts over chapters over articles',
    '⟦1 第一部分 |总体规划⟧\n⟦2 一、|背景⟧\n人口增长。\n⟦2 二、|目标⟧\n十年翻番。\n⟦1 第二部分 |分项规划⟧\n⟦2 一、|交通⟧\n三纵三横。\n⟦2 二、|水利⟧\n两库一渠。',
  );
  check('circled items under bracketed ones', '⟦1 (一)|治水⟧\n⟦2 ①|清淤⟧\n⟦2 ②|截污⟧\n⟦1 (二)|治气⟧\n⟦2 ①|控煤⟧\n⟦2 ②|控车⟧');
  check('half brackets under numbers', '⟦1 1.|仓储⟧\n⟦2 1)|入库⟧\n扫码登记。\n⟦2 2)|出库⟧\n双人复核。\n⟦1 2.|运输⟧\n专车专线。');
  check('letters under numbers', '⟦1 1.|采购⟧\n⟦2 A.|询价⟧\n三家以上。\n⟦2 B.|合同⟧\n法务审核。\n⟦1 2.|付款⟧\n按进度。');
  check('roman numerals outside', '⟦1 \u2160、|现状⟧\n⟦2 1.|优势⟧\n区位好。\n⟦2 2.|劣势⟧\n人才少。\n⟦1 \u2161、|对策⟧\n⟦2 1.|引才⟧\n给待遇。');
  check('formal numerals outside', '⟦1 壹、|总则⟧\n⟦2 一、|宗旨⟧\n服务职工。\n⟦2 二、|原则⟧\n公开透明。\n⟦1 贰、|细则⟧\n⟦2 一、|会费⟧\n按月缴纳。');
  check(
    'decimals, three deep',
    '⟦1 1 |概述⟧\n⟦2 1.1 |背景⟧\n⟦3 1.1.1 |政策⟧\n符合规划。\n⟦3 1.1.2 |市场⟧\n需求旺盛。\n⟦2 1.2 |意义⟧\n带动就业。\n⟦1 2 |方案⟧\n⟦2 2.1 |选址⟧\n园区西侧。',
  );
  check(
    'a chapter and its decimals',
    '⟦1 第一章 |总论⟧\n⟦2 1.1 |依据⟧\n国家标准。\n⟦2 1.2 |范围⟧\n全厂区。\n⟦1 第二章 |设计⟧\n⟦2 2.1 |工艺⟧\n湿法。\n⟦2 2.2 |设备⟧\n国产。',
  );
  check(
    'aims counted before the parts',
    '全年主要目标:\n⟦1 1、|造林2万亩⟧。\n⟦1 2、|抚育3万亩⟧。\n⟦1 3、|育苗500亩⟧。\n⟦1 一、|抓造林⟧\n⟦2 1、|整地⟧\n⟦2 2、|栽植⟧\n⟦1 二、|抓管护⟧\n每月巡山。',
  );
  check('parts inside numbers that go on', '⟦1 1、|造林⟧\n⟦1 2、|抚育⟧\n⟦1 3、|管护⟧\n⟦2 一、|巡山⟧\n⟦2 二、|设卡⟧\n⟦1 4、|育苗⟧\n两处。');
  check(
    'a lost parent: the next one stands where it belongs',
    '⟦1 (一)|宣传⟧\n发放手册。\n⟦1 (二)|培训⟧\n举办两期。\n⟦1 二、|监督检查⟧\n⟦2 (一)|自查⟧\n每月一次。\n⟦2 (二)|抽查⟧\n每季一次。\n⟦1 三、|考核奖惩⟧\n年底兑现。',
  );
  check('the same style on two levels', '⟦1 1、|春季⟧\n⟦2 (1)|播种⟧\n⟦2 (2)|施肥⟧\n⟦1 2、|秋季⟧\n⟦2 (1)|收割⟧\n⟦2 (2)|晾晒⟧');
});
