import { defineHouseholdForm } from "./parts/form/household-form.tsx";

/** 贫困户登记表 that hangs in the household's home: the numbers of IDs, telephones and accounts are masked. */
export default defineHouseholdForm({
  id: "household-form-wall",
  name: "贫困户登记表（上墙）",
  hides: true,
  isFiled: false,
  seals: [],
  notes: ["此表供贫困户家中上墙张贴，证件号码、电话和账号已遮盖。"],
});
