/** What of the county's portal stands on the pages of its column; each only where the county gives it. */
export interface Portal {
  /** 主办单位, 承办单位, 联系电话, 地址. */
  readonly host?: string;
  readonly undertaker?: string;
  readonly phone?: string;
  readonly address?: string;
  /** 网站名称. */
  readonly siteName?: string;
  /** 网站域名, without scheme. */
  readonly domain?: string;
  /** 网站标识码, ten characters. */
  readonly siteCode?: string;
  /** ICP备案号, 公安备案号. */
  readonly icp?: string;
  readonly police?: string;
  /** 标识链接: the page that the mark of 党政机关网站标识 leads to. */
  readonly badge?: string;
  /** 找错链接. */
  readonly report?: string;
  /** 索引号前缀. */
  readonly indexPrefix?: string;
  /** 外壳: HTML or SSI that the portal puts above and below its columns. */
  readonly header?: string;
  readonly footer?: string;
}
