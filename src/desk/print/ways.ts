/** A way to have sheets printed, and how it is done in two lines. */
export interface PrintWay {
  readonly name: string;
  /** Whom it is for. */
  readonly note: string;
  readonly howTo: readonly [string, string];
  readonly button: string;
}

/** Every way, by its name in addresses; the words on each are what a print shop or a printer's window says. */
export const WAYS = {
  shop: {
    name: "打印店",
    note: "按真实大小印A0大图，最常用",
    howTo: [
      "把“打印店”文件夹或同名压缩包拷到U盘，交给打印店；“内部”文件夹含个人信息，不要给外人。",
      "请打印店按“实际大小”（100%）打印，不要选“适合纸张”，印好后量一下图的边长。",
    ],
    button: "做好打印店用的文件",
  },
  press: {
    name: "印刷厂",
    note: "带出血、裁切线和四色图，批量印",
    howTo: [
      "PDF四边多出3毫米出血，有裁切线；另有一份四色图片（TIFF），印刷厂要哪种给哪种。",
      "请印刷厂先出一张样张，核对颜色和大小，再批量印；含个人信息的名册不要外印。",
    ],
    button: "做好印刷厂用的文件",
  },
  office: {
    name: "办公室打印机",
    note: "大图分成A4或A3，自己拼",
    howTo: [
      "每张大图是一个多页PDF，打印时选“实际大小”（100%），不要选“适合纸张”。",
      "按页上的编号排好，沿裁切线裁，对准重叠的边粘起来。",
    ],
    button: "做好拼图用的文件",
  },
  bound: {
    name: "全部装订",
    note: "一个地方的图表和资料页，一次印齐",
    howTo: [
      "图表在“打印店”文件夹，名册、表格等资料页按内外分开放，附一份印刷清单。",
      "资料页按A4双面打印，按印刷清单的顺序装订；“内部”文件夹含个人信息，只在单位内打印。",
    ],
    button: "做好全部装订的文件",
  },
} as const satisfies Record<string, PrintWay>;

/** Name of a way in addresses. */
export type WayKey = keyof typeof WAYS;

/** Whether a text names a way. */
export const isWay = (text: string): text is WayKey => Object.hasOwn(WAYS, text);
