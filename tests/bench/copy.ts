import { cpSync } from "node:fs";

/* `node copy.ts FROM TO`: what writing a site's files costs when nothing is rendered. */
const [from = "", to = ""] = process.argv.slice(2);
cpSync(from, to, { recursive: true });
