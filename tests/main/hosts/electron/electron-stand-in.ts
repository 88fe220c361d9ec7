import { EventEmitter } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { type Mock, vi } from "vitest";

/*
 * What of Electron the host uses, with nothing behind it: its binary cannot be had where the tests run.
 * Ports are real ones, of worker_threads.
 */

export class StandInContents extends EventEmitter {
  readonly executeJavaScript: Mock = vi.fn(async () => undefined);
  readonly print: Mock = vi.fn();
}

export class StandInWindow extends EventEmitter {
  readonly options: Record<string, unknown>;
  readonly webContents = new StandInContents();
  readonly loadURL: Mock = vi.fn(async () => undefined);
  readonly show: Mock = vi.fn();
  readonly focus: Mock = vi.fn();
  readonly restore: Mock = vi.fn();
  readonly maximize: Mock = vi.fn();
  focused = true;
  minimized = false;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    windows.push(this);
  }

  getNormalBounds() {
    return { x: 10, y: 40, width: 1000, height: 700 };
  }
  isMaximized() {
    return true;
  }
  isMinimized() {
    return this.minimized;
  }
  isFocused() {
    return this.focused;
  }
  isDestroyed() {
    return false;
  }
}

export class StandInChannel {
  readonly port1: unknown;
  readonly port2: unknown;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = mainPort(port1);
    this.port2 = port2;
  }
}

/** A port as Electron's main process has it: `on` gives events with data, and there is no addEventListener. */
function mainPort(port: MessageChannel["port1"]) {
  return {
    on: (name: string, listener: (event: unknown) => void) =>
      port.on(name as "message", (data: unknown) => listener(name === "message" ? { data } : undefined)),
    start: () => port.start(),
    close: () => port.close(),
    postMessage: (data: unknown) => port.postMessage(data),
  };
}

export class StandInNotification extends EventEmitter {
  readonly options: { readonly title: string; readonly body: string };
  constructor(options: { readonly title: string; readonly body: string }) {
    super();
    this.options = options;
  }
  static isSupported() {
    return true;
  }
  show() {
    notifications.push(this);
  }
}

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: spy() };
  readonly enableSandbox = spy();
  readonly setAppUserModelId = spy();
  readonly setPath = spy();
  readonly requestSingleInstanceLock = spy();
  readonly whenReady = spy();
  readonly quit = spy();
  readonly exit = spy();
}

class StandInSession extends EventEmitter {
  readonly protocol = { handle: spy() };
  readonly setPermissionRequestHandler = spy();
  readonly setPermissionCheckHandler = spy();
  readonly setDevicePermissionHandler = spy();
  readonly webRequest = { onBeforeRequest: spy() };
}

function spy(): Mock {
  return vi.fn();
}

const mainDisplay = { id: 1, workArea: { x: 0, y: 25, width: 1920, height: 1055 } };

/** The windows and notifications of the running test. */
export const windows: StandInWindow[] = [];
export const notifications: StandInNotification[] = [];

export const electron = {
  app: new StandInApp(),
  BrowserWindow: StandInWindow,
  dialog: { showErrorBox: spy() },
  ipcMain: new EventEmitter(),
  Menu: { setApplicationMenu: spy(), buildFromTemplate: spy() },
  MessageChannelMain: StandInChannel,
  nativeTheme: { shouldUseDarkColors: true },
  Notification: StandInNotification,
  protocol: { registerSchemesAsPrivileged: spy() },
  safeStorage: { isEncryptionAvailable: () => false },
  screen: { getPrimaryDisplay: () => mainDisplay, getAllDisplays: () => [mainDisplay] },
  session: { defaultSession: new StandInSession() },
};

/** Electron as it is before anything has been started. */
export function resetElectron(): void {
  electron.app.removeAllListeners();
  electron.ipcMain.removeAllListeners();
  electron.session.defaultSession.removeAllListeners();
  electron.app.requestSingleInstanceLock.mockReturnValue(true);
  electron.app.whenReady.mockResolvedValue(undefined);
  windows.length = 0;
  notifications.length = 0;
}
