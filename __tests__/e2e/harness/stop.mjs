export default async function stop() {
  const { browser, apps } = globalThis.endToEnd;
  await Promise.all([browser.close(), ...apps.map((app) => app.stop())]);
}
