/** What of an item must be public. */
export interface DisclosureElement {
  readonly name: string;
  /**
   * Where the data have it: `帮扶项目.实施地点`, of certain rows `帮扶项目[计划实施].实施地点`, `县.json.监督电话`, `文本.政策问答`. Absent where the
   * program holds nothing of the kind.
   */
  readonly data?: string;
}

/** An item that a county must make public. */
export interface DisclosureItem {
  /** 一级事项: 贫困识别. */
  readonly group: string;
  readonly name: string;
  readonly elements: readonly DisclosureElement[];
  /** 公开时限. */
  readonly deadline: string;
  /** 公开渠道. */
  readonly channels: readonly string[];
}
