/**
 * Today where the office is, `YYYY-MM-DD`: a machine elsewhere would name yesterday in the morning.
 * For what somebody does now; a build doesn't read the clock.
 */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
  }).format(new Date());
}
