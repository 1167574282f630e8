import { defineHouseholdForm } from "./parts/form/household-form.tsx";

/** 贫困户登记表 for the file: the one paper that shows the numbers of IDs, telephones and accounts in full. */
export default defineHouseholdForm({
  id: "household-form",
  name: "贫困户登记表",
  hides: false,
  isFiled: true,
  seals: ["村民委员会意见", "乡（镇）人民政府意见", "县扶贫开发办公室意见"],
  notes: [
    "填表说明：在选中项的方框内划“√”；姓名与身份证一致，残疾人填残疾证号；主要致贫原因只选一项，其他致贫原因最多选两项。此表存档，含个人信息，不得张贴。",
  ],
});
