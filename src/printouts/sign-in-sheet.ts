import { reviewMeeting } from "../statistics/proceedings.ts";
import { formatDate } from "../text/dates.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";

/** Rows where the office does not say how many are to come: what one page holds. */
const USUAL_ROWS = 24;

/** 签到册: a row for everybody who is to come to the meeting. */
export default defineRegister<"village">({
  id: "sign-in-sheet",
  name: "民主评议会议签到册",
  levels: ["village"],
  paper: "A4",
  title: () => "民主评议会议签到册",
  unit: "人",
  facts({ county }, { code }) {
    const held = reviewMeeting(county, code);
    return [
      ["会议时间", held?.date ? formatDate(held.date) : ""],
      ["地点", held?.place ?? ""],
      ["应到", held?.expected === undefined ? "" : `${held.expected}人`],
    ];
  },
  tables({ county }, { code }) {
    const rows = Array.from({ length: reviewMeeting(county, code)?.expected ?? USUAL_ROWS }, (_, index) => index);
    return [
      registerTable({
        rows,
        columns: [
          { header: "姓名", width: 8, isByHand: true },
          { header: "村民小组", width: 6, isByHand: true },
          { header: "身份（村民代表、党员、干部）", width: 9, isByHand: true },
          { header: "签名", width: 10, isByHand: true },
          { header: "手印", width: 6, isByHand: true },
        ],
      }),
    ];
  },
  signatures: ["主持人", "记录人"],
});
