import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Configuration } from "electron-builder";
import { writeLicences } from "./build/licences.ts";

/**
 * What the program's binary refuses from now on, whoever starts it and however.
 *
 * The application is read from `app.asar` alone, and every part of it is checked against its hash (on macOS
 * and Windows; Linux has no such check). The worker threads start from inside the archive: Electron's `fs`
 * reads archives in worker threads too. What cannot be loaded from an archive is a shared library, so the
 * store's native binding lies beside it in `app.asar.unpacked`, where Electron looks once the archive's own
 * entry says so. `onlyLoadAppFromAsar` bars an application in a folder `app`, not such a file. That binding is
 * therefore the only code that the archive's hashes do not cover; a signature of the program covers it.
 */
export const electronFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The window's page has a scheme of its own; nothing is ever loaded from a file's address.
  grantFileProtocolExtraPrivileges: false,
} as const;

/**
 * The packages that the built main process imports, and those that they import in turn. The window's
 * libraries are dependencies too, but the build has them inside `out/renderer`. The tests fail for a package
 * that is missing here and for one that nothing loads.
 */
export const runtimePackages = [
  "@orpc/client",
  "@orpc/contract",
  "@orpc/interop",
  "@orpc/server",
  "@orpc/shared",
  "@orpc/standard-server",
  "@orpc/standard-server-fetch",
  "@orpc/standard-server-node",
  "@orpc/standard-server-peer",
  "better-sqlite3",
  "fastest-levenshtein",
  "fflate",
  "graceful-fs",
  "ical-generator",
  "munkres",
  "node-int64",
  "papaparse",
  "radash",
  "read-excel-file",
  "unzipper-esm",
  "worker-f",
  "write-excel-file",
  "zod",
] as const;

const bindings = "node_modules/better-sqlite3/prebuilds";

/**
 * The store's native binding for one platform. A set of files with a folder of its own: a platform's plain
 * pattern that only leaves something out would make electron-builder take in the whole project.
 */
const bindingFor = (platform: string) => [
  { from: bindings, to: bindings, filter: [`${platform}-\${arch}.node`] },
];

/**
 * Whether a Mac's package is signed by somebody. A certificate is named (see electron-builder's own words on
 * CSC_LINK and CSC_NAME), never found by chance. Without one every part is signed ad hoc, which macOS wants on
 * Apple's processors; the hardened runtime then would not load Electron's framework, since what nobody signed
 * has no team in common.
 */
const isMacSigned = Boolean(process.env.CSC_LINK || process.env.CSC_NAME);

const config: Configuration = {
  appId: "app.evenkeel.console",
  productName: "Evenkeel",
  directories: { buildResources: "build", output: "dist" },
  artifactName: `\${productName}-\${version}-\${os}-\${arch}.\${ext}`,

  // A Debian package must name a page and somebody to write to. There are none; both names lead nowhere.
  extraMetadata: {
    author: { name: "Evenkeel", email: "evenkeel@localhost" },
    homepage: "https://evenkeel.invalid",
  },

  files: [
    "out/{main,preload,renderer}/**/*",
    "package.json",
    // The catalogue of refreshers and check-ins; the sample exports beside it stay here.
    "resources/playbooks/*.json",
    ...allPackagesBut(runtimePackages),
    "!node_modules/better-sqlite3/{deps,prebuilds,src}/**",
    "!node_modules/ical-generator/src/**",
    "!node_modules/papaparse/{Gruntfile.js,bower.json,player/**}",
    "!node_modules/read-excel-file/{browser,bundle,types,web-worker}/**",
    "!node_modules/write-excel-file/{browser,bundle,types,docs,commonjs,utility}/**",
    "!node_modules/zod/src/**",
    "!**/*.{map,ts,cts,mts,flow}",
    "!**/{.*,*.config.{js,mjs}}",
    "!**/{CHANGELOG,CODE_OF_CONDUCT,README}.md",
  ],
  asar: { smartUnpack: false },
  asarUnpack: [`${bindings}/*.node`],
  electronLanguages: ["en"],
  electronFuses: {
    ...electronFuses,
    // A changed binary has lost the signature it came with, and without any a Mac refuses to start it.
    resetAdHocDarwinSignature: true,
  },

  // The binding comes built for every platform; nothing is compiled, fetched, published or updated.
  npmRebuild: false,
  publish: null,

  // A distribution that is already unpacked keeps Electron's own demonstration otherwise.
  afterExtract: async ({ appOutDir, electronPlatformName }) => {
    const inside = electronPlatformName === "darwin" ? "Electron.app/Contents/Resources" : "resources";
    await rm(join(appOutDir, inside, "default_app.asar"), { force: true });
    await rm(join(appOutDir, "version"), { force: true });
  },
  afterPack: ({ appOutDir, packager }) =>
    writeLicences(packager.projectDir, join(packager.getResourcesDir(appOutDir), "licences.txt")),

  win: {
    target: "nsis",
    icon: "resources/icon.ico",
    files: bindingFor("win32"),
  },
  // For the person who installs it, with no administrator. build/installer.nsh skips the page that would ask.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    allowToChangeInstallationDirectory: false,
    differentialPackage: false,
    deleteAppDataOnUninstall: false,
  },

  mac: {
    target: "dmg",
    icon: "resources/icon.icns",
    category: "public.app-category.business",
    ...(isMacSigned ? {} : { identity: "-" }),
    hardenedRuntime: isMacSigned,
    entitlements: "build/entitlements.mac.plist",
    entitlementsInherit: "build/entitlements.mac.plist",
    darkModeSupport: true,
    files: bindingFor("darwin"),
  },
  dmg: { writeUpdateInfo: false },

  linux: {
    target: ["AppImage", "deb"],
    icon: "resources/icons",
    category: "Office",
    synopsis: "A console with which supervisors of a contact centre act in time",
    files: bindingFor("linux"),
  },
};

export default config;

/** Patterns that leave out every package except the named ones. */
function allPackagesBut(names: readonly string[]): string[] {
  const scoped = names.filter((name) => name.startsWith("@")).map((name) => name.split("/"));
  const scopes = Map.groupBy(scoped, ([scope]) => scope);
  const top = [...names.filter((name) => !name.startsWith("@")), ...scopes.keys()];
  return [
    `!node_modules/!(${top.join("|")})/**`,
    ...[...scopes].map(
      ([scope, members]) => `!node_modules/${scope}/!(${members.map(([, name]) => name).join("|")})/**`,
    ),
  ];
}
