// The scripts are plain JavaScript; these are the types of what the tests use of them.

declare module "*/check-package.mjs" {
  export const runtimePackages: readonly string[];
  export interface PackedFile {
    readonly path: string;
    readonly text?: string;
  }
  export interface Target {
    readonly platform: string;
    readonly arch: string;
    readonly machine?: readonly string[];
  }
  export function packageFaults(entries: readonly PackedFile[], target: Target): string[];
  export function fuseFaults(
    wire: Readonly<Record<string, unknown>>,
    configured?: Readonly<Record<string, boolean>>,
  ): string[];
  export function readApplication(
    folder: string,
  ): Target & { readonly binary?: string; readonly entries: readonly PackedFile[] };
  export function applicationFaults(folder: string): Promise<string[]>;
}

declare module "*/set-up.mjs" {
  export function build(): Promise<void>;
}
