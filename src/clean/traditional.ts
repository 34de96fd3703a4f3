/** Traditional characters read as the simplified ones that rules are written in. For matching only, unit for unit. */
import { textOf, unitsOf } from '../core/units.ts';
import { SIMPLE } from '../rules/simplified.ts';

/** What sites' own words have beside the list. */
const FROM =
  '載檔權說戶並傳歸內屬記錄網頁號間發佈來處覽閱讀點擊關開閉會員費獲舉報聯繫們聲責標題類編輯評論積資應該總計劃時業務見還條範選準備學習個這為與從書際團體於實現動當樣過對國擴縮顯預圖紙該圍機構滿觀調繼續單據規則圓獎賬號錢買賣萬億達產環衛農鄉鎮縣區辦黨強進確';
const TO =
  '载档权说户并传归内属记录网页号间发布来处览阅读点击关开闭会员费获举报联系们声责标题类编辑评论积资应该总计划时业务见还条范选准备学习个这为与从书际团体于实现动当样过对国扩缩显预图纸该围机构满观调继续单据规则圆奖账号钱买卖万亿达产环卫农乡镇县区办党强进确';
/** What each UTF-16 unit is simplified to; 0 where it stays. */
const UNITS = new Uint16Array(0x10000);
for (let i = 0; i < FROM.length; i++) UNITS[FROM.charCodeAt(i)] = TO.charCodeAt(i);
for (const [from, to] of SIMPLE) UNITS[from.charCodeAt(0)] = to.charCodeAt(0);

/** Characters that no simplified text has and every traditional one is full of. */
export const TELLING = '們國這會個來為發農業產標萬鎮計劃權說網頁與動學';
/** How far a text is looked through for them, and how many must be met. */
export const HEAD = 20_000;
export const ENOUGH = 3;

/** A traditional text simplified, unit for unit. */
export function simplified(text: string): string {
  const units = unitsOf(text).slice();
  for (let i = 0; i < units.length; i++) {
    const unit = UNITS[units[i] as number] || (units[i] as number);
    // 計畫 and 規畫 are what others write 計劃 and 規劃.
    // 隨著 and 圍繞著 are 随着 and 围绕着; 著名 stays.
    units[i] = unit === PICTURE && PLANNED.includes(units[i - 1] ?? 0) ? PLAN : unit === NOTED && LEANING.includes(units[i - 1] ?? 0) ? LEANS : unit;
  }
  return textOf(units);
}

const NOTED = '著'.charCodeAt(0);
const LEANS = '着'.charCodeAt(0);
const LEANING: readonly number[] = [...'随沿接向朝顺味志绕'].map((c) => c.charCodeAt(0));
const PICTURE = '画'.charCodeAt(0);
const PLAN = '划'.charCodeAt(0);
/** 计, 规, 企, 策: what stands before 划. */
const PLANNED: readonly number[] = [...'计规企策'].map((c) => c.charCodeAt(0));
