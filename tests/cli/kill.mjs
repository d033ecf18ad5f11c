/*
 * Preloaded into a command (`node --import`): ends the process by SIGKILL in the midst of a write,
 * as a machine does that loses its power. KILL_AT names the moment.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const die = () => process.kill(process.pid, "SIGKILL");
/** @param {unknown} path */
const isOurs = (path) => /\/figures\/|\/\.số liệu\./.test(String(path).normalize("NFC"));
const { writeFileSync, renameSync } = fs;

if (process.env.KILL_AT === "half") {
  fs.writeFileSync = (path, bytes, ...rest) => {
    if (!isOurs(path)) return writeFileSync(path, bytes, ...rest);
    const whole = Buffer.from(/** @type {Uint8Array} */ (bytes));
    writeFileSync(path, whole.subarray(0, whole.length / 2), ...rest);
    die();
  };
}
if (process.env.KILL_AT === "rename") {
  fs.renameSync = (from, to) => (isOurs(to) ? die() : renameSync(from, to));
}
syncBuiltinESMExports();
