// Draws the PNG icons from public/icons/mark.svg. Run after changing the mark: npm run icons
import { readFile } from "node:fs/promises";

import sharp from "sharp";

const folder = new URL("../public/icons/", import.meta.url);
const mark = await readFile(new URL("mark.svg", folder), "utf8");
// A maskable or touch icon is cut to the platform's own shape: square corners, and the drawing inside the safe circle.
const square = mark.replace('rx="16"', 'rx="0"');
const maskable = square.replace(/(<circle[\s\S]*)(<\/svg>)/, '<g transform="translate(8 8) scale(.75)">$1</g>$2');

async function draw(svg, size, name) {
  await sharp(Buffer.from(svg), { density: (72 * size) / 64 }).resize(size, size).png({ compressionLevel: 9 }).toFile(new URL(name, folder).pathname);
}

await draw(mark, 192, "icon-192.png");
await draw(mark, 512, "icon-512.png");
await draw(square, 180, "icon-180.png");
await draw(maskable, 512, "maskable-512.png");
