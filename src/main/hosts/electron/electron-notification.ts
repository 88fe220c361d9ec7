import { Notification } from "electron";

/** Tells of something that ended while the window was not looked at, where the platform can. */
export function announce(news: { readonly title: string; readonly body: string; onClick(): void }): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: news.title, body: news.body });
  notification.on("click", () => news.onClick());
  notification.show();
}
