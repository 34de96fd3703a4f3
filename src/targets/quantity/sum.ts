import { tidy } from './digits.ts';

/** Adds up a number as its parts come: the same for 两千三百, 5万4千6百 and 1,100.9亿. */
export class Sum {
  total = 0;
  section = 0;
  digit: number | null = null;
  ascii = false;
  zero = false;
  lastUnit = 1;
  lastMyriad = 1;
  endsInMyriad = false;
  units = 0;

  /** Takes 十, 百, 千 or 廿. A zero before it counts nothing: 一万零十二. */
  ten(unit: number): void {
    const twenties = unit === 20 || unit === 30;
    this.section += twenties ? unit : (this.digit ?? 1) * unit || (this.zero ? unit : 0);
    this.after(twenties ? 10 : unit);
    this.endsInMyriad = false;
  }

  /** Takes 万 or 亿. */
  myriad(unit: number): void {
    const part = this.section + (this.digit ?? 0);
    if (this.total > 0 && unit >= this.lastMyriad) this.total = (this.total + part) * unit;
    else this.total += (part || 1) * unit;
    this.section = 0;
    this.after(unit);
    this.lastMyriad = unit;
    this.endsInMyriad = true;
  }

  after(unit: number): void {
    this.digit = null;
    this.ascii = false;
    this.zero = false;
    this.lastUnit = unit;
    this.units++;
  }

  /** 一万二 is 12000, 两千三 is 2300: a last digit with no zero before it counts in tenths of the unit before. */
  get value(): number {
    const tenths = this.digit !== null && !this.ascii && !this.zero && this.lastUnit >= 100;
    return tidy(this.total + this.section + (this.digit ?? 0) * (tenths ? this.lastUnit / 10 : 1));
  }
}
