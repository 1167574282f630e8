/** One row of 机构人员: a box of an organisation chart. */
export interface Post {
  readonly placeCode: string;
  readonly kind: string;
  readonly id: string;
  readonly parent?: string;
  readonly post: string;
  readonly name: string;
  readonly unit: string;
  readonly phone: string;
  readonly duties?: string;
  readonly order: number;
}
