import { expect, test } from "vitest";
import { isOfficeLine } from "../../src/model/phones.ts";

test.each([
  "0939-5121234",
  "（0939）5121234",
  "010-88888888",
  "5121234",
  "12317",
  "95598",
  "400-123-4567",
  "12317、0939-5121234",
])("%s is an office line", (phone) => expect(isOfficeLine(phone)).toBe(true));

test.each([
  "13812345678",
  "10022921105",
  "013812345678",
  "+8613812345678",
  "0939-5121234、13812345678",
  "见名片",
  "",
  "138-1234-5678",
])("%s is not", (phone) => expect(isOfficeLine(phone)).toBe(false));
