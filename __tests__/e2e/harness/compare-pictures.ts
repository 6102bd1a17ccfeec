import type { Page } from "playwright-core";

/** The share of the pixels, 0 to 1, in which two PNG of one size differ by more than a shade of `tolerance` (0 to 255). */
export async function compare(
  page: Page,
  first: Buffer,
  second: Buffer,
  tolerance = 64,
): Promise<number> {
  const blank = await page.context().newPage();
  const share = await blank.evaluate(
    async ({ pictures, shade }) => {
      const [one, two] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!one || !two || one.width !== two.width || one.height !== two.height)
        throw new Error("two pictures of different sizes");
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if (
          [0, 1, 2].some(
            (part) =>
              Math.abs(
                (one.data[at + part] ?? 0) - (two.data[at + part] ?? 0),
              ) > shade,
          )
        )
          differing += 1;
      return differing / (one.width * one.height);
    },
    {
      pictures: [first, second].map((picture) => picture.toString("base64")),
      shade: tolerance,
    },
  );
  await blank.close();
  return share;
}
