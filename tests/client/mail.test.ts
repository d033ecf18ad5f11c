import { expect, test } from "vitest";
import { mailAddress } from "../../src/client/mail.ts";

test("the prepared message comes back whole, and nothing in it makes another header", () => {
  const subject = "Số liệu tháng 5/2020 & 100%";
  const body = "Kính gửi Văn phòng,\n\n1. can-loc.csv\n&bcc=ai-do@example.org\n";
  const address = mailAddress("van-phong@example.org", subject, body);
  const { protocol, pathname, searchParams } = new URL(address);
  expect([protocol, pathname]).toEqual(["mailto:", "van-phong@example.org"]);
  expect([...searchParams.keys()]).toEqual(["subject", "body"]);
  expect(searchParams.get("subject")).toBe(subject);
  expect(searchParams.get("body")).toBe(body.replaceAll("\n", "\r\n"));
  expect(address).not.toContain("+");
});
